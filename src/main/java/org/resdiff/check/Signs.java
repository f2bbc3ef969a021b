package org.resdiff.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;

/** Brackets, quotes and spaces, and what a draft still carries. */
final class Signs {
    private static final Pattern LIST_MARK = Pattern.compile("(?<![\\p{L}\\p{Nd}(])(?:[a-z]{1,4}|[A-Z]|\\d{1,3})\\)$");
    private static final Pattern TWO_SPACES = Pattern.compile("(?<=\\S)  (?=[^\\s|])");
    private static final Pattern LAID_OUT = Pattern.compile("\\S\\s{3,}\\S|\\t|\\|");
    private static final Pattern DASH =
            Pattern.compile("(?<=[\\p{L}\\p{Nd},)”]) [-–] (?=[\\p{L}“(])|(?<=\\S) ?— ?(?=\\S)");
    /** "[option 1: ...]", "[A] [B]" is left to negotiation; "[X]", "[...]", "[insert date]", "____". */
    private static final Pattern OPEN =
            Pattern.compile("\\[(?i:option|alternative|alt\\.?) ?(?:\\d{1,2}|[A-Za-z])\\b[^\\]]*]"
                    + "|\\[(?:[XxNn]{1,4}|[.…_ ]+|[●•]+)]"
                    + "|\\[(?i:insert|tbd|tbc|to be (?:completed|confirmed|determined|inserted|added))\\b[^\\]]*]"
                    + "|(?<![\\w/])_{3,}(?!\\w)");
    /** A text with so many such lines is laid out by spaces. */
    private static final double LAYOUT = 0.2;

    private Signs() {}

    private record Open(Clause clause, int at) {}

    /** Square brackets may hold several paragraphs, so they are counted through a whole resolution. */
    static void brackets(Subject subject, Findings found) {
        for (Subject.Body body : subject.bodies()) {
            Deque<Open> square = new ArrayDeque<>();
            for (Clause clause : body.clauses()) {
                round(clause, found);
                for (int i = 0; i < clause.text().length(); i++) {
                    char c = clause.text().charAt(i);
                    if (c == '[') {
                        square.push(new Open(clause, i));
                    } else if (c == ']' && square.isEmpty()) {
                        found.in(
                                clause,
                                i,
                                i + 1,
                                "\"]\" closes a bracket that nothing opens; add \"[\" or take it out");
                    } else if (c == ']') {
                        square.pop();
                    }
                }
            }
            square.descendingIterator()
                    .forEachRemaining(open -> found.in(
                            open.clause, open.at, open.at + 1, "\"[\" is never closed; add \"]\" or take it out"));
        }
    }

    private static void round(Clause clause, Findings found) {
        String text = clause.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open.push(i);
            } else if (text.charAt(i) == ')'
                    && open.poll() == null
                    && !LIST_MARK.matcher(text.substring(0, i + 1)).find()) {
                found.in(clause, i, i + 1, "\")\" closes a parenthesis that nothing opens; add \"(\" or take it out");
            }
        }
        if (!open.isEmpty()) {
            found.in(clause, open.peek(), open.peek() + 1, "\"(\" is never closed; add \")\" or take it out");
        }
    }

    static void quotes(Subject subject, Findings found) {
        boolean inside = false;
        for (Clause clause : subject.clauses()) {
            if (clause.kind() == ClauseKind.TABLE) {
                continue;
            }
            int depth = 0;
            int open = -1;
            int straight = 0;
            for (int i = 0; i < clause.text().length(); i++) {
                char c = clause.text().charAt(i);
                if (c == '“') {
                    open = depth == 0 ? i : open;
                    depth++;
                } else if (c == '”' && depth > 0) {
                    depth--;
                } else if (c == '”' && !inside) {
                    found.in(clause, i, i + 1, "a quotation closes here that nothing opens; add the opening quote");
                } else if (c == '"') {
                    straight++;
                }
            }
            // A quotation of several paragraphs opens each of them and closes the last alone.
            inside = depth > 0
                    && (inside || open == 0 || clause.text().endsWith(":") || clause.kind() == ClauseKind.UNPARSED);
            if (depth > 0 && !inside) {
                found.in(clause, open, open + 1, "a quotation opens here and is never closed; add the closing quote");
            }
            if (straight % 2 == 1) {
                int at = clause.text().indexOf('"');
                found.in(
                        clause,
                        at,
                        at + 1,
                        "the paragraph has an odd number of straight quotes; add the one that is missing");
            }
        }
    }

    static void mixed(Subject subject, Findings found) {
        mixed(subject, found, "\"", "“”", "quotes");
        mixed(subject, found, "'", "’", "apostrophes");
    }

    private static void mixed(Subject subject, Findings found, String straight, String curly, String name) {
        long straights = count(subject, straight);
        long curlies = count(subject, curly);
        if (straights == 0 || curlies == 0) {
            return;
        }
        String rare = straights <= curlies ? straight : curly;
        for (Clause clause : subject.clauses()) {
            for (int i = 0; i < clause.text().length(); i++) {
                if (rare.indexOf(clause.text().charAt(i)) >= 0) {
                    found.in(
                            clause,
                            i,
                            i + 1,
                            "the text mixes straight and curly " + name + " (" + straights + " and " + curlies
                                    + "); use one kind");
                    return;
                }
            }
        }
    }

    private static long count(Subject subject, String signs) {
        return subject.clauses().stream()
                .flatMapToInt(clause -> clause.text().chars())
                .filter(c -> signs.indexOf(c) >= 0)
                .count();
    }

    static void spaces(Subject subject, Findings found) {
        long laidOut = subject.lines().stream()
                .filter(line -> LAID_OUT.matcher(line.strip()).find())
                .count();
        if (laidOut > LAYOUT * subject.lines().size()) {
            return;
        }
        for (int i = 0; i < subject.lines().size(); i++) {
            String line = subject.lines().get(i).strip();
            // Behind the number or sign of a list item Markdown takes any number of spaces.
            String text = line.replaceFirst("^(?:[-*+>#]+|\\(?\\w{1,4}[.)]|\\[\\^[^]]+]:) +", "");
            Matcher spaces = TWO_SPACES.matcher(text);
            boolean laid = LAID_OUT.matcher(text).find();
            while (!laid && spaces.find()) {
                Clause clause = clauseAt(subject, i + 1);
                // In code spaces may have a meaning.
                Fix fix = text.indexOf('`') < 0 ? new Fix(spaces.start(), spaces.end(), " ") : null;
                String message = "two spaces between words; leave one";
                if (clause == null) {
                    found.on(text, spaces.start(), spaces.end(), 0, i + 1, message, fix);
                } else {
                    found.onLine(clause, text, spaces.start(), spaces.end(), i + 1, message, fix);
                }
            }
        }
    }

    /** The last clause that begins at or above a line; null before the first. */
    private static Clause clauseAt(Subject subject, int line) {
        Clause at = null;
        for (Clause clause : subject.clauses()) {
            if (clause.line() > 0 && clause.line() <= line && (at == null || clause.line() >= at.line())) {
                at = clause;
            }
        }
        return at;
    }

    /** A hyphen with spaces, a short dash with spaces and a long dash do the same work. */
    static void dashes(Subject subject, Findings found) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Clause clause : subject.clauses()) {
            DASH.matcher(clause.text()).results().forEach(dash -> counts.merge(kind(dash.group()), 1, Integer::sum));
        }
        if (counts.size() < 2) {
            return;
        }
        String usual = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        for (Clause clause : subject.clauses()) {
            Matcher dash = DASH.matcher(clause.text());
            while (dash.find()) {
                if (!kind(dash.group()).equals(usual)) {
                    found.in(
                            clause,
                            dash.start(),
                            dash.end(),
                            "the text mixes kinds of dashes; most of the others are \"" + usual + "\"");
                    return;
                }
            }
        }
    }

    private static String kind(String dash) {
        return dash.strip();
    }

    static void comments(Subject subject, Findings found) {
        for (Diagnostic diagnostic : subject.document().diagnostics()) {
            if (diagnostic.code().equals("read.comments")) {
                String count = diagnostic.message().split(" ", 2)[0];
                found.document("the file holds comments (" + count + "); settle and delete them before it is issued");
            }
        }
    }

    static void options(Subject subject, Findings found) {
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        for (Clause clause : subject.clauses()) {
            Matcher open = OPEN.matcher(clause.text());
            // A form that a resolution holds has blanks to be filled in by others.
            boolean form = clause.kind() == ClauseKind.OPERATIVE
                    && Opening.of(clause.text(), chain).verb().isEmpty();
            while (clause.kind() != ClauseKind.TABLE && open.find()) {
                if (form && open.group().startsWith("_")) {
                    continue;
                }
                found.in(
                        clause,
                        open.start(),
                        open.end(),
                        "\"" + open.group() + "\" is left open; choose or fill in the words");
            }
        }
    }

    static void revisions(Subject subject, Findings found) {
        for (Diagnostic diagnostic : subject.document().diagnostics()) {
            if (diagnostic.code().equals("read.revisions")) {
                String count = diagnostic.message().split(" ", 2)[0];
                found.document(
                        "the file holds tracked changes (" + count + "); accept or reject them before it is issued");
            }
        }
    }
}
