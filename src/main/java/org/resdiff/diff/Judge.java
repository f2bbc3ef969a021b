package org.resdiff.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.WordDiff;

/**
 * Asks the rules about every edit of a clause. The first rule that knows an edit explains it; what none explains is text
 * added, removed or reworded, and substantive.
 */
final class Judge {
    /** From the most particular to the most general; rules that make an edit harmless come first. */
    private static final List<Rule> RULES = List.of(
            new BracketEdits(),
            new SourceNotes(),
            new ChainAdverbs(),
            new CrossReferences(),
            new Citations(),
            new Reports(),
            new RollOvers(),
            new Abbreviations(),
            new RenamedStates(),
            new FullerCitations(),
            new Verbs(),
            new Orthography(),
            new MovedWords(),
            new Substance());

    private final Pair pair;
    private final WordLists lists;

    Judge(Pair pair, WordLists lists) {
        this.pair = pair;
        this.lists = lists;
    }

    /** The kinds of each hunk of the word diff, in the order of the table. */
    List<List<Kind>> kinds(Rows.Row row, WordDiff words) {
        if (words.same()) {
            return List.of();
        }
        Passage passage = Passage.of(words, row, pair, lists);
        List<List<Kind>> fine = new ArrayList<>();
        for (Hunk hunk : words.fine()) {
            fine.add(explained(new Spot(passage, hunk)));
        }
        List<List<Kind>> kinds = new ArrayList<>();
        int next = 0;
        for (Hunk hunk : words.hunks()) {
            Set<Kind> inside = EnumSet.noneOf(Kind.class);
            for (; next < fine.size() && words.fine().get(next).within(hunk); next++) {
                inside.addAll(fine.get(next));
            }
            kinds.add(List.copyOf(inside));
        }
        return kinds;
    }

    private static List<Kind> explained(Spot spot) {
        for (Rule rule : RULES) {
            List<Kind> kinds = rule.explain(spot);
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return List.of(
                spot.hunk().insertion()
                        ? Kind.TEXT_ADDED
                        : spot.hunk().deletion() ? Kind.TEXT_REMOVED : Kind.TEXT_REWORDED);
    }
}
