package org.resdiff.diff;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.align.Alignment;
import org.resdiff.align.Link;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * Finds what governs the clauses of two documents. A sub-paragraph is governed by the clause above it, whatever that is; a
 * clause without a verb, as "The upper jetty." under "Closed to guests", by the heading above it, and so is a sentence without
 * a number where both headings are in both documents. A numbered provision with its own verb is governed by nothing. A footnote
 * that says something says it of the clause that its mark is in. Linear.
 */
final class Contexts {
    /** How a text ends that others complete. */
    private static final Pattern CHAPEAU = Pattern.compile("[:\\-\u2013\u2014]\\s*$");

    /**
     * What a clause is under.
     *
     * @param heading whether it is a heading, else a chapeau
     * @param loose whether the clause under it is a sentence of its own, which another heading may not touch
     */
    private record Governor(Clause clause, boolean heading, boolean loose) {
        String id() {
            return clause.id();
        }
    }

    private final WordLists lists;
    private final Map<String, Governor> old;
    private final Map<String, Governor> now;
    /** New clauses' ids that an old clause goes on in, by its id. */
    private final Successors successors = new Successors();
    /** New clauses' ids that an old clause goes on in. */
    private final Set<String> succeeding = new HashSet<>();

    Contexts(Alignment alignment, WordLists lists) {
        this.lists = lists;
        this.old = governors(alignment.old());
        this.now = governors(alignment.now());
        for (Link link : alignment.links()) {
            for (int before : link.old()) {
                for (int after : link.now()) {
                    successors.add(id(alignment.old(), before), id(alignment.now(), after));
                    succeeding.add(id(alignment.now(), after));
                }
            }
        }
    }

    private static String id(Document document, int index) {
        return document.clauses().get(index).id();
    }

    /** How the context of a linked row changed; null where each of its clauses is governed by the same as before. */
    Context changed(List<Clause> before, List<Clause> after) {
        for (Clause clause : after) {
            Governor governor = now.get(clause.id());
            if (clause.kind() == ClauseKind.FOOTNOTE && !binds(governor, before, clause)) {
                continue;
            }
            if (!governs(governor, before)) {
                return new Context(clause(old.get(before.get(0).id())), clause(governor));
            }
        }
        return null;
    }

    /** Whether it is known which clauses a footnote hangs on in both documents, and it says something of them. */
    private boolean binds(Governor governor, List<Clause> before, Clause note) {
        return governor != null
                && before.stream().allMatch(clause -> old.containsKey(clause.id()))
                && !SourceNotes.cites(note.text(), lists);
    }

    /** Whether one of the old clauses is governed by the same. */
    private boolean governs(Governor governor, List<Clause> before) {
        for (Clause clause : before) {
            if (same(old.get(clause.id()), governor)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(Governor before, Governor after) {
        if (before == null) {
            return after == null || (after.loose() && came(after));
        }
        if (after == null) {
            return before.loose() && went(before);
        }
        boolean linked = successors.has(before.id(), after.id())
                || folded(before.clause().text()).equals(folded(after.clause().text()));
        // a heading that came or went is shown as that; a whole sentence under it says what it said
        boolean cameOrWent = went(before) || came(after);
        boolean renamed = before.heading() && after.heading() && went(before) && came(after);
        return linked || renamed || (cameOrWent && before.loose() && after.loose());
    }

    private boolean went(Governor before) {
        return !successors.has(before.id());
    }

    private boolean came(Governor after) {
        return !succeeding.contains(after.id());
    }

    private static Clause clause(Governor governor) {
        return governor == null ? null : governor.clause();
    }

    private static String folded(String text) {
        return Typography.fold(text).toLowerCase(Locale.ROOT);
    }

    private Map<String, Governor> governors(Document document) {
        Map<String, Clause> byId = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (Clause clause : document.clauses()) {
            byId.put(clause.id(), clause);
            if (clause.parent() != null) {
                parents.add(clause.parent());
            }
        }
        Map<String, Governor> governors = new HashMap<>();
        Clause heading = null;
        for (Clause clause : document.clauses()) {
            if (clause.kind() == ClauseKind.TITLE || clause.kind() == ClauseKind.ENACTING) {
                heading = null;
            } else if (title(clause, parents)) {
                heading = clause;
            } else if (clause.kind() == ClauseKind.FOOTNOTE) {
                Clause cited = clause.parent() == null ? null : byId.get(clause.parent());
                if (cited != null) {
                    governors.put(clause.id(), new Governor(cited, false, false));
                }
            } else {
                Clause above = clause.parent() == null ? null : byId.get(clause.parent());
                boolean fragment = fragment(clause);
                if (above != null && !title(above, parents)) {
                    governors.put(clause.id(), new Governor(above, false, false));
                } else if (heading != null && (fragment || unnumbered(clause))) {
                    governors.put(clause.id(), new Governor(heading, true, !fragment));
                }
            }
        }
        return governors;
    }

    /** Whether a clause names what stands under it and says nothing of it, as a heading does, and a numbered title of a bill. */
    private boolean title(Clause clause, Set<String> parents) {
        return clause.kind() == ClauseKind.HEADING
                || clause.kind() == ClauseKind.ANNEX
                || (parents.contains(clause.id())
                        && clause.kind() == ClauseKind.OPERATIVE
                        && !CHAPEAU.matcher(clause.text()).find()
                        && fragment(clause));
    }

    /** Whether a clause says nothing without the heading above it: it has no verb that the lists know. */
    private boolean fragment(Clause clause) {
        if (paragraph(clause)) {
            return false;
        }
        List<String> words = Phrases.words(Tokens.of(clause.text()));
        return Collections.disjoint(lists.verbs(), words)
                && (words.isEmpty() || lists.ladder().opening(words, 0).isEmpty());
    }

    private static boolean unnumbered(Clause clause) {
        return clause.number() == null && !paragraph(clause);
    }

    /** Whether it is a paragraph of a resolution, which opens with its own verb. */
    private static boolean paragraph(Clause clause) {
        return clause.label().name().startsWith("PP") || clause.label().name().startsWith("OP");
    }
}
