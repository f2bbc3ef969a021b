package org.resdiff.report.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.model.Clause;
import org.resdiff.report.Wording;

/**
 * The page's link targets, made from labels so that they can be typed by hand and stay what they are as long as the labels do:
 * "OP4", "ArtIII-Section2"; "old-OP7" of a clause that only the old document has; "was-PP3" where one stood before it moved. A
 * label that comes again, as in a second resolution, has its count behind it: "OP4-2".
 */
final class Anchors {
    /** What the page itself calls its parts. */
    private static final List<String> TAKEN =
            List.of("changes", "summary", "front-matter", "narrative", "brackets", "watch", "notes", "legend");

    private static final Pattern ABBREVIATED = Pattern.compile("\\.\\s+");
    private static final Pattern SECTION = Pattern.compile("\\s*§\\s*");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Longer names are titles, and no one types them. */
    private static final int LONGEST = 40;

    private final Map<String, String> old = new HashMap<>();
    private final Map<String, String> now = new HashMap<>();
    private final Map<String, String> former = new HashMap<>();
    private final Set<String> shownOld = new HashSet<>();
    private final Set<String> shownNow = new HashSet<>();

    Anchors(Comparison comparison, Wording wording) {
        Map<String, Integer> used = new HashMap<>();
        TAKEN.forEach(name -> used.put(name, 1));
        for (Clause clause : comparison.now().clauses()) {
            now.put(clause.id(), unique(slug(wording.nowName(clause)), used));
        }
        for (Clause clause : comparison.old().clauses()) {
            String slug = slug(wording.oldName(clause));
            former.put(clause.id(), unique("was-" + slug, used));
            old.put(clause.id(), unique("old-" + slug, used));
        }
        for (Change change : comparison.changes()) {
            if (change.now().isEmpty()) {
                continue;
            }
            // a clause that both documents have is shown in one row, under its new label
            String row = now.get(change.now().get(0).id());
            change.old().forEach(clause -> old.put(clause.id(), row));
        }
        for (Change change : comparison.changes()) {
            if (change.shown()) {
                change.old().forEach(clause -> shownOld.add(clause.id()));
                change.now().forEach(clause -> shownNow.add(clause.id()));
            }
        }
    }

    private static String slug(String name) {
        String slug = SECTION.matcher(ABBREVIATED.matcher(name).replaceAll("")).replaceAll("-Section");
        slug = OTHER.matcher(slug).replaceAll("-");
        int start = slug.startsWith("-") ? 1 : 0;
        int end = Math.min(slug.length(), start + LONGEST);
        end -= end > start && slug.charAt(end - 1) == '-' ? 1 : 0;
        String cut = slug.substring(start, Math.max(start, end));
        return cut.isEmpty() ? "clause" : cut;
    }

    private static String unique(String slug, Map<String, Integer> used) {
        String id = slug;
        while (used.containsKey(id)) {
            id = slug + "-" + used.merge(slug, 1, Integer::sum);
        }
        used.put(id, 1);
        return id;
    }

    /** The target of a row. */
    String row(Change change) {
        return change.now().isEmpty()
                ? old.get(change.clause().id())
                : now.get(change.now().get(0).id());
    }

    /** The targets of the clauses that a row has beside its first new one. */
    List<String> others(Change change) {
        return change.now().stream().skip(1).map(clause -> now.get(clause.id())).toList();
    }

    /** The target where an old clause stood before its row moved away. */
    String formerPlace(Clause clause) {
        return former.get(clause.id());
    }

    /** A link to the row of an old clause; null if that row is not shown. */
    String old(Clause clause) {
        return shownOld.contains(clause.id()) ? "#" + old.get(clause.id()) : null;
    }

    /** A link to the row of a new clause; null if that row is not shown. */
    String now(Clause clause) {
        return shownNow.contains(clause.id()) ? "#" + now.get(clause.id()) : null;
    }
}
