package org.resdiff.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.Format;

/**
 * What a Markdown document excepts from rules: {@code <!-- resdiff: ignore end.operative -->} on a line of its own excepts the
 * paragraph that follows, within a paragraph that paragraph; {@code ignore-file} excepts the whole document. Several rules
 * are separated by commas, and the first word of an id names all rules that share it.
 */
final class Exceptions {
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*resdiff:\\s*(ignore|ignore-file)\\s+([\\w.,\\s-]+?)\\s*-->");

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    /** One exception: for findings from line {@code from} up to but not including line {@code to}. */
    private record Span(String rule, int from, int to) {}

    private final List<Span> all = new ArrayList<>();

    private Exceptions() {}

    static Exceptions of(Subject subject) {
        Exceptions exceptions = new Exceptions();
        if (subject.document().source().format() == Format.MARKDOWN) {
            int[] starts = subject.clauses().stream()
                    .mapToInt(Clause::line)
                    .filter(line -> line > 0)
                    .sorted()
                    .distinct()
                    .toArray();
            for (int i = 0; i < subject.lines().size(); i++) {
                Matcher comment = COMMENT.matcher(subject.lines().get(i));
                while (comment.find()) {
                    boolean alone = subject.lines().get(i).strip().equals(comment.group());
                    exceptions.add(comment, i + 1, alone, starts);
                }
            }
        }
        return exceptions;
    }

    private void add(Matcher comment, int line, boolean alone, int[] starts) {
        int from = 0;
        int to = Integer.MAX_VALUE;
        if (comment.group(1).equals("ignore")) {
            from = line;
            for (int start : starts) {
                if (!alone && start <= line) {
                    from = start;
                } else if (alone && start > line && from == line) {
                    from = start;
                }
            }
            for (int start : starts) {
                if (start > from && start < to) {
                    to = start;
                }
            }
        }
        int first = from;
        int end = to;
        SEPARATOR.splitAsStream(comment.group(2)).forEach(rule -> all.add(new Span(rule, first, end)));
    }

    boolean cover(Finding finding) {
        return all.stream()
                .anyMatch(span -> finding.line() >= span.from
                        && finding.line() < span.to
                        && finding.rule().named(span.rule));
    }
}
