package org.resdiff.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Mark;

/** What a text says of its own paragraphs, annexes and notes. */
final class References {
    private static final String SUB = "(?: ?\\([a-z]{1,5}\\))*";
    private static final Pattern PARAGRAPH = Pattern.compile("(?<!preambular )\\bparagraphs? ((?:\\d{1,3}" + SUB
            + "(?:, (?:and )?| and | or | to |[–-])?)+),? (above|below|(?:of|in) (?:the present|this) resolution)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\()\\b\\d{1,3}\\b");
    private static final Pattern ANNEX = Pattern.compile(
            "\\bannex(?:es)?(?: [IVX]+)? (?:to (?:the present|this) resolution|hereto)|annexed to (?:the present|this) resolution|"
                    + "\\battached as an annex\\b");

    private References() {}

    static void paragraphs(Subject subject, Findings found) {
        for (Subject.Body body : subject.enacted()) {
            Set<Integer> numbers = new HashSet<>();
            for (Clause clause : body.of(ClauseKind.OPERATIVE)) {
                value(clause.number()).ifPresent(numbers::add);
            }
            if (numbers.isEmpty()) {
                continue;
            }
            int own = 0;
            for (Clause clause : body.clauses()) {
                if (clause.kind() == ClauseKind.OPERATIVE) {
                    own = value(clause.number()).orElse(own);
                }
                if (clause.kind() == ClauseKind.TABLE || clause.kind() == ClauseKind.UNPARSED || own == 0) {
                    continue;
                }
                Matcher reference = PARAGRAPH.matcher(clause.text());
                while (reference.find()) {
                    Matcher number = NUMBER.matcher(reference.group(1));
                    while (number.find()) {
                        String wrong = wrong(Integer.parseInt(number.group()), own, reference.group(2), numbers);
                        // "Paragraph 4 (a) above" in paragraph 4 (b) means its own.
                        boolean within = clause.kind() == ClauseKind.SUBPARAGRAPH
                                && number.group().equals(String.valueOf(own))
                                && reference.group(1).contains("(");
                        if (!wrong.isEmpty() && !within) {
                            found.in(
                                    clause,
                                    reference.start(),
                                    reference.end(),
                                    "\"" + reference.group() + "\": " + wrong);
                        }
                    }
                }
            }
        }
    }

    /** What is wrong with a reference from paragraph {@code own}; empty if nothing is. */
    private static String wrong(int number, int own, String where, Set<Integer> numbers) {
        if (!numbers.contains(number)) {
            return "there is no paragraph " + number + "; name the one that is meant";
        }
        if (where.equals("above") && number >= own) {
            return "paragraph " + number + (number == own ? " is this one" : " comes later") + "; correct the number";
        }
        if (where.equals("below") && number <= own) {
            return "paragraph " + number + (number == own ? " is this one" : " comes earlier") + "; correct the number";
        }
        return "";
    }

    private static Optional<Integer> value(String number) {
        Matcher digits = Pattern.compile("\\d{1,4}").matcher(number == null ? "" : number);
        return digits.lookingAt() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
    }

    static void annex(Subject subject, Findings found) {
        if (subject.clauses().stream().anyMatch(Subject::annexed)) {
            return;
        }
        for (Subject.Body body : subject.enacted()) {
            for (Clause clause : body.clauses()) {
                Matcher annex = ANNEX.matcher(clause.text());
                if (annex.find()) {
                    found.in(
                            clause,
                            annex.start(),
                            annex.end(),
                            "the resolution has no annex; add it or name the document that is meant");
                }
            }
        }
    }

    static void noteOrder(Subject subject, Findings found) {
        Map<String, List<Clause>> byResolution = new LinkedHashMap<>();
        for (Clause clause : subject.clauses()) {
            if (clause.kind() != ClauseKind.FOOTNOTE) {
                byResolution
                        .computeIfAbsent(String.valueOf(clause.resolution()), id -> new ArrayList<>())
                        .add(clause);
            }
        }
        for (List<Clause> clauses : byResolution.values()) {
            int highest = 0;
            for (Clause clause : clauses) {
                for (Mark mark : clause.marks()) {
                    int number = value(mark.text()).orElse(0);
                    if (highest > 0 && number > highest + 1) {
                        found.in(
                                clause,
                                "note " + number + " is cited next after note " + highest
                                        + "; number the notes in the order in which they are cited");
                    }
                    highest = Math.max(highest, number);
                }
            }
        }
    }

    static void uncited(Subject subject, Findings found) {
        diagnosed(subject, found, "note.uncited", "; cite it, or leave it out");
    }

    static void missing(Subject subject, Findings found) {
        diagnosed(subject, found, "note.missing", "; add the note, or take out the mark");
    }

    private static void diagnosed(Subject subject, Findings found, String code, String remedy) {
        for (Diagnostic diagnostic : subject.document().diagnostics()) {
            if (diagnostic.code().equals(code)) {
                String message = diagnostic.message();
                found.on(
                        "",
                        0,
                        0,
                        diagnostic.page(),
                        diagnostic.line(),
                        message.contains(";") ? message : message + remedy,
                        null);
            }
        }
    }
}
