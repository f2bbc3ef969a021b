package org.resdiff.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Kind;

/** Which verbs and modals grew stronger or weaker, by the names of their clauses. */
public final class StrengthLine {
    /** Labels named for each; the rows tell the others. */
    private static final int NAMED = 6;

    private StrengthLine() {}

    /** "Strength: 3 verbs stronger (OP2, OP5, OP9), 1 modal weaker (PP4)". */
    public static String of(Comparison comparison, Wording wording) {
        List<String> parts = new ArrayList<>();
        add(comparison, wording, Kind.VERB_STRENGTHENED, "verb", " stronger", parts);
        add(comparison, wording, Kind.VERB_WEAKENED, "verb", " weaker", parts);
        add(comparison, wording, Kind.VERB_CHANGED, "verb", " of another kind", parts);
        add(comparison, wording, Kind.MODAL_STRENGTHENED, "modal", " stronger", parts);
        add(comparison, wording, Kind.MODAL_WEAKENED, "modal", " weaker", parts);
        return "Strength: " + String.join(", ", parts);
    }

    private static void add(
            Comparison comparison, Wording wording, Kind kind, String word, String what, List<String> parts) {
        Set<String> names = new LinkedHashSet<>();
        int count = 0;
        for (Change change : comparison.changes()) {
            if (change.shown() && change.kinds().contains(kind)) {
                count++;
                names.add(wording.name(change));
            }
        }
        if (count == 0) {
            return;
        }
        List<String> named = new ArrayList<>(names);
        int more = named.size() - NAMED;
        String told = String.join(", ", more > 0 ? named.subList(0, NAMED) : named);
        parts.add(count + " " + word + (count == 1 ? "" : "s") + what + " (" + told
                + (more > 0 ? " and " + more + " more)" : ")"));
    }
}
