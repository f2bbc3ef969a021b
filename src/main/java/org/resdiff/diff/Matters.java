package org.resdiff.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.Myers;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.text.Typography;

/** Compares front and closing matter: each kind with its like, pieces of one kind in order, sponsors as sets. */
final class Matters {
    private static final Pattern BETWEEN_SPONSORS = Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+(?=\\p{Lu})");
    /** States whose name holds an "and"; "the" may precede them. */
    private static final Pattern ONE_NAME =
            Pattern.compile("(Antigua|Bosnia|Saint Kitts|Saint Vincent|Sao Tome|Trinidad|Great Britain) and "
                    + "(Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)");

    private Matters() {}

    static List<MatterChange> compare(Document old, Document now) {
        List<MatterChange> changes = new ArrayList<>();
        for (Matter.Kind kind : Matter.Kind.values()) {
            List<String> before = texts(old, kind);
            List<String> after = texts(now, kind);
            if (kind == Matter.Kind.SPONSORS) {
                if (!before.isEmpty() || !after.isEmpty()) {
                    changes.add(sponsors(String.join(", ", before), String.join(", ", after)));
                }
            } else {
                changes.addAll(pieces(kind, before, after));
            }
        }
        return changes;
    }

    private static List<String> texts(Document document, Matter.Kind kind) {
        return document.matter().stream()
                .filter(matter -> matter.kind() == kind)
                .map(Matter::text)
                .toList();
    }

    private static List<MatterChange> pieces(Matter.Kind kind, List<String> old, List<String> now) {
        List<MatterChange> rows = new ArrayList<>();
        List<Hunk> hunks = Myers.hunks(
                old.stream().map(Typography::fold).toList(),
                now.stream().map(Typography::fold).toList());
        int i = 0;
        int j = 0;
        for (Hunk hunk : hunks) {
            for (; i < hunk.oldStart(); i++, j++) {
                rows.add(row(kind, old.get(i), now.get(j)));
            }
            for (; i < hunk.oldEnd() || j < hunk.nowEnd(); i++, j++) {
                rows.add(row(kind, i < hunk.oldEnd() ? old.get(i) : "", j < hunk.nowEnd() ? now.get(j) : ""));
            }
            i = hunk.oldEnd();
            j = hunk.nowEnd();
        }
        for (; i < old.size(); i++, j++) {
            rows.add(row(kind, old.get(i), now.get(j)));
        }
        return rows;
    }

    private static MatterChange row(Matter.Kind kind, String old, String now) {
        return new MatterChange(kind, old, now, List.of(), List.of());
    }

    private static MatterChange sponsors(String old, String now) {
        Set<String> before = names(old);
        Set<String> after = names(now);
        return new MatterChange(Matter.Kind.SPONSORS, old, now, without(before, after), without(after, before));
    }

    private static List<String> without(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static Set<String> names(String list) {
        String whole = ONE_NAME.matcher(Typography.fold(list)).replaceAll("$1 & $2");
        return BETWEEN_SPONSORS
                .splitAsStream(whole.replaceFirst("(?i):? (?:revised )?draft (?:resolution|decision)\\s*$", ""))
                .map(name -> name.replace(" & ", " and ").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
