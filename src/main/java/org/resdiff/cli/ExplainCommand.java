package org.resdiff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Significance;
import org.resdiff.model.InputException;

/** What a kind of change means, out of the page that has the rule and examples of each. */
final class ExplainCommand implements Command {
    /** docs/kinds.md, put beside the classes by the build. */
    private static final String PAGE = "/org/resdiff/kinds.md";

    @Override
    public Action declare(Declaration line) {
        line.description("Say what a kind of change means: its level, rule and examples. Without KIND, list them all.");
        line.examples(
                "  resdiff explain verb.weakened      one kind",
                "  resdiff explain verb               all that begin with verb",
                "  resdiff explain                    the list");
        Supplier<String> kind = line.optionalOperand("KIND", "As reports name it, verb.weakened, or its first word.");
        CommonFlags.declare(line);
        return streams -> run(kind.get(), streams);
    }

    private static int run(String wanted, Streams streams) throws IOException {
        List<String> lines = wanted == null ? list() : explained(wanted);
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        return ExitCode.SAME;
    }

    private static List<String> list() {
        int width = 0;
        for (Kind kind : Kind.values()) {
            width = Math.max(width, kind.id().length());
        }
        List<String> lines = new ArrayList<>();
        Significance last = null;
        for (Kind kind : Kind.values()) {
            if (kind.significance() != last) {
                lines.add((last == null ? "" : "\n") + kind.significance().id());
                last = kind.significance();
            }
            lines.add("  " + kind.id() + " ".repeat(width - kind.id().length() + 2) + kind.meaning());
        }
        return split(lines);
    }

    /** An empty line is a line of its own. */
    private static List<String> split(List<String> lines) {
        List<String> split = new ArrayList<>();
        for (String line : lines) {
            split.addAll(List.of(line.split("\n", -1)));
        }
        return split;
    }

    private static List<String> explained(String wanted) throws IOException {
        // a report in HTML sets a blank for the point
        String id = wanted.strip().replace(' ', '.');
        List<String> page = page();
        List<String> lines = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids.add(kind.id());
            if (kind.id().equals(id) || kind.id().startsWith(id + ".")) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(kind.id() + " (" + kind.significance().id() + ")");
                lines.addAll(section(page, kind));
            }
        }
        if (lines.isEmpty()) {
            throw new InputException(
                    wanted + ": no such kind of change" + Parser.suggestion(id, ids) + "; resdiff explain lists them");
        }
        return lines;
    }

    /** What the page says below the heading of a kind, up to the anchor or heading of the next. */
    private static List<String> section(List<String> page, Kind kind) {
        int start = page.indexOf("### `" + kind.id() + "`") + 1;
        if (start == 0) {
            throw new IllegalStateException("no section on " + kind.id() + " in " + PAGE);
        }
        int end = start;
        while (end < page.size()
                && !page.get(end).startsWith("<a id=")
                && !page.get(end).startsWith("## ")) {
            end++;
        }
        while (end > start && page.get(end - 1).isBlank()) {
            end--;
        }
        return page.subList(start, end);
    }

    private static List<String> page() throws IOException {
        try (InputStream in = ExplainCommand.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                throw new IllegalStateException(PAGE + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
