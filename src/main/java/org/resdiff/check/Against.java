package org.resdiff.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.diff.Change;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;

/** What became of the text that a draft goes back to. */
final class Against {
    private static final Pattern DEADLINE = Pattern.compile(
            "\\b(?:by|before|no later than|not later than|until|by the end of) (?:the end of )?(?:(?:\\d{1,2} )?\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\b");
    private static final List<String> FORWARD = List.of(
            "requests", "urges", "calls", "decides", "invites", "encourages", "appeals", "directs", "recommends");
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:to report|to submit|to present|to provide)\\b.*\\b(?:session|report)\\b|\\bto report to\\b",
            Pattern.DOTALL);
    private static final Pattern AGENDA =
            Pattern.compile("\\bprovisional agenda\\b|\\binclude\\b.*\\bin the agenda\\b", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{30,})[”\"]");
    /** Words that may differ in a quotation that is still taken for the same. */
    private static final int FEW = 2;

    private Against() {}

    /** A deadline that was carried over from the base though it is past by the draft's own date. */
    static void deadline(Subject subject, Findings found) {
        OptionalInt year = subject.year();
        if (subject.base() == null || year.isEmpty()) {
            return;
        }
        List<String> chain = subject.lexicon().entries("chain-adverbs.txt");
        for (Change change : subject.base().changes()) {
            String old =
                    String.join(" ", change.old().stream().map(Clause::text).toList());
            for (Clause clause : change.now()) {
                boolean asks = clause.kind() == ClauseKind.SUBPARAGRAPH
                        || (clause.kind() == ClauseKind.OPERATIVE
                                && FORWARD.contains(
                                        Opening.of(clause.text(), chain).verb()));
                Matcher deadline = DEADLINE.matcher(clause.text());
                while (asks && deadline.find()) {
                    if (Integer.parseInt(deadline.group(1)) < year.getAsInt() && old.contains(deadline.group())) {
                        found.in(
                                clause,
                                deadline.start(),
                                deadline.end(),
                                "\"" + deadline.group()
                                        + "\" is past and was carried over from the base; set another date or leave it out");
                    }
                }
            }
        }
    }

    static void reporting(Subject subject, Findings found) {
        lost(subject, found, REPORT, "asks for a report");
    }

    static void agenda(Subject subject, Findings found) {
        lost(subject, found, AGENDA, "puts the item on the agenda");
    }

    private static void lost(Subject subject, Findings found, Pattern pattern, String what) {
        if (subject.base() == null) {
            return;
        }
        boolean there = operative(subject.base().now().clauses()).stream()
                .anyMatch(clause -> pattern.matcher(clause.text()).find());
        if (there) {
            return;
        }
        for (Clause clause : operative(subject.base().old().clauses())) {
            if (pattern.matcher(clause.text()).find()) {
                found.document("no paragraph " + what + ", as " + clause.label().text()
                        + " of the base does; add one, or make sure that none is wanted");
                return;
            }
        }
    }

    private static List<Clause> operative(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.OPERATIVE || clause.kind() == ClauseKind.SUBPARAGRAPH)
                .toList();
    }

    /** Words in quotes that differ from those of the base by a word or two. */
    static void quote(Subject subject, Findings found) {
        if (subject.base() == null) {
            return;
        }
        for (Change change : subject.base().changes()) {
            List<String> old = new ArrayList<>();
            change.old().forEach(clause -> quotes(clause.text(), old));
            for (Clause clause : change.now()) {
                Matcher quoted = QUOTED.matcher(clause.text());
                while (quoted.find()) {
                    String now = quoted.group(1);
                    if (old.contains(now)) {
                        continue;
                    }
                    old.stream()
                            .filter(before -> differ(words(before), words(now)))
                            .findFirst()
                            .ifPresent(before -> found.in(
                                    clause,
                                    quoted.start(1),
                                    quoted.end(1),
                                    "the quotation differs by a word from the base, which has \"" + before
                                            + "\"; make sure which is right"));
                }
            }
        }
    }

    /** A paragraph that the base marks as agreed, and whose words changed or went. */
    static void agreed(Subject subject, Findings found) {
        if (subject.base() == null) {
            return;
        }
        for (Change change : subject.base().changes()) {
            Clause agreed = change.old().stream()
                    .filter(clause -> clause.status() != null)
                    .findFirst()
                    .orElse(null);
            boolean touched = change.now().isEmpty()
                    || (change.significance().atLeast(Significance.TECHNICAL)
                            && !change.edits().isEmpty());
            if (agreed == null || !touched) {
                continue;
            }
            String message = "the base marks " + agreed.label().text() + " as \"" + agreed.status()
                    + "\", and its words are no longer the same; restore them, or agree on the change";
            if (change.now().isEmpty()) {
                found.document(message);
            } else {
                found.in(change.now().get(0), message);
            }
        }
    }

    /** A paragraph of which no words are left anywhere. */
    static void lost(Subject subject, Findings found) {
        if (subject.base() == null) {
            return;
        }
        for (Change change : subject.base().changes()) {
            boolean paragraph = !change.old().isEmpty()
                    && Set.of(ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.SUBPARAGRAPH)
                            .contains(change.old().get(0).kind());
            if (change.relation() == Relation.DELETED
                    && paragraph
                    && change.elsewhere().isEmpty()) {
                found.document(change.old().get(0).label().text()
                        + " of the base is gone, and its words are nowhere else; make sure that this is meant");
            }
        }
    }

    private static void quotes(String text, List<String> quotes) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            quotes.add(quoted.group(1));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"));
    }

    /** Whether two texts are the same but for one or two words in one place, and not quite the same. */
    private static boolean differ(List<String> old, List<String> now) {
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        int changed = Math.max(old.size(), now.size()) - head - tail;
        return changed > 0 && changed <= FEW;
    }
}
