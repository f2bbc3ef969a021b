package org.resdiff.report.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Relation;
import org.resdiff.diff.Significance;
import org.resdiff.model.Clause;
import org.resdiff.report.Wording;

/** Sorts the edits of a comparison into the topics of its brief. Every substantive row is in one topic at least. */
final class Collector {
    /** Ranks of clauses: what acts, what it rests on, what stands elsewhere. */
    static final int RANKS = 3;

    private final Wording wording;
    private final Map<Topic, List<Item>> items = new EnumMap<>(Topic.class);
    /** Ids of the clauses that came or went, old ones with a sign before: what stands below one of them is told with it. */
    private final Set<String> whole = new HashSet<>();

    private Collector(Wording wording) {
        this.wording = wording;
    }

    static List<Sentence> sentences(Comparison comparison, Wording wording) {
        Collector collector = new Collector(wording);
        for (Change change : comparison.changes()) {
            if (change.relation() == Relation.ADDED || change.relation() == Relation.DELETED) {
                collector.whole.add(key(change, change.clause().id()));
            }
        }
        for (int rank = 0; rank < RANKS; rank++) {
            for (Change change : comparison.changes()) {
                if (change.shown() && rank(change.clause()) == rank) {
                    collector.row(change);
                }
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Map.Entry<Topic, List<Item>> entry : collector.items.entrySet()) {
            sentences.add(new Sentence(entry.getKey(), entry.getValue()));
        }
        return sentences;
    }

    static int rank(Clause clause) {
        return switch (clause.kind()) {
            case OPERATIVE -> 0;
            case SUBPARAGRAPH -> clause.label().name().startsWith("PP") ? 1 : 0;
            case PREAMBULAR -> 1;
            case TITLE, ENACTING, HEADING, ANNEX, FOOTNOTE, TABLE, UNPARSED -> 2;
        };
    }

    private static String key(Change change, String id) {
        return (change.relation() == Relation.DELETED ? "-" : "") + id;
    }

    private void row(Change change) {
        if (change.relation() == Relation.ADDED || change.relation() == Relation.DELETED) {
            alone(change);
            return;
        }
        boolean told = false;
        List<Edit> edits = change.edits();
        for (int i = 0; i < edits.size(); i++) {
            told |= edit(change, i);
        }
        if (!told && change.significance() == Significance.SUBSTANTIVE) {
            add(Topic.OTHER, longest(change));
        }
    }

    private void alone(Change change) {
        Clause clause = change.clause();
        boolean within = clause.parent() != null && whole.contains(key(change, clause.parent()));
        if (change.significance() != Significance.SUBSTANTIVE || within) {
            return;
        }
        String words = Phrase.plain(clause.text(), Phrase.OPENING);
        boolean added = change.relation() == Relation.ADDED;
        add(added ? Topic.ADDED : Topic.DROPPED, item(change, added ? "" : words, added ? words : "", ""));
    }

    /** Puts an edit under the first of its topics; false where it has none. */
    private boolean edit(Change change, int at) {
        Edit edit = change.edits().get(at);
        Kind first = null;
        for (Kind kind : edit.kinds()) {
            Topic topic = Topic.of(kind);
            if (topic != null && (first == null || topic.compareTo(Topic.of(first)) < 0)) {
                first = kind;
            }
        }
        if (edit.kinds().contains(Kind.ADDRESSEE_CHANGED) && edit.kinds().contains(Kind.TEXT_REWORDED)) {
            // so much was reworded at once that a number in it is no amount by itself
            first = first == null || Topic.of(first).compareTo(Topic.OTHER_VERB) > 0 ? Kind.ADDRESSEE_CHANGED : first;
        }
        if (first != null) {
            add(Topic.of(first), item(change, at, first));
        } else if (edit.kinds().contains(Kind.ACTION_ADDED)) {
            add(Topic.ADDED, item(change, "", Phrase.plain(edit.now(), Phrase.OPENING), ""));
        } else if (edit.kinds().contains(Kind.ACTION_REMOVED)) {
            add(Topic.DROPPED, item(change, Phrase.plain(edit.old(), Phrase.OPENING), "", ""));
        } else {
            return false;
        }
        return true;
    }

    private Item item(Change change, int at, Kind kind) {
        List<Edit> edits = change.edits();
        return switch (kind) {
            case VERB_STRENGTHENED, VERB_WEAKENED, VERB_CHANGED ->
                item(change, Phrase.verb(edits, at, true), Phrase.verb(edits, at, false), Phrase.object(edits, at));
            case HEDGE_INSERTED, HEDGE_REMOVED, ADDRESSEE_CHANGED ->
                item(
                        change,
                        Phrase.plain(edits.get(at).old()),
                        Phrase.plain(edits.get(at).now()),
                        "");
            default ->
                item(change, Phrase.number(edits, at, true), Phrase.number(edits, at, false), Phrase.object(edits, at));
        };
    }

    /** A row by its longest edit: what else is in it, the report shows. */
    private Item longest(Change change) {
        Edit longest = null;
        for (Edit edit : change.edits()) {
            boolean changed = edit.op() != Edit.Op.EQUAL;
            if (changed && (longest == null || length(edit) > length(longest))) {
                longest = edit;
            }
        }
        return longest == null
                ? item(change, "", "", "")
                : item(change, Phrase.plain(longest.old()), Phrase.plain(longest.now()), "");
    }

    private static int length(Edit edit) {
        return edit.old().length() + edit.now().length();
    }

    private Item item(Change change, String old, String now, String object) {
        return new Item(change, wording.name(change), old, now, object);
    }

    private void add(Topic topic, Item item) {
        items.computeIfAbsent(topic, key -> new ArrayList<>()).add(item);
    }
}
