package org.resdiff.quality.hiding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.resdiff.quality.hiding.Block.Role;

/** Edits of what stands where: cells of tables, items of lists, paragraphs of sections. They need a document of ours. */
final class Moves {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern ITEM = Pattern.compile("\\([a-z]\\) .*");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d+\\.|\\([a-z]\\)) .*");

    private Moves() {}

    static List<Kind> all() {
        return List.of(
                kind("cell-to-other-column", "a figure goes to the empty cell beside it", Moves::toEmptyCell),
                kind("cells-swapped", "two figures of a row change places", Moves::swappedInRow),
                kind("rows-swapped", "two figures of a column change places", Moves::swappedInColumn),
                kind("column-heads-swapped", "the heads of two columns change places", Moves::swappedHeads),
                kind("cell-border-moved", "the last digit of a cell goes to the next one", Moves::movedBorder),
                kind(
                        "item-to-other-parent",
                        "an item goes under another paragraph, of another verb",
                        Moves::otherParent),
                kind(
                        "paragraph-to-other-section",
                        "an unnumbered paragraph goes under another heading",
                        Moves::otherSection));
    }

    private static Kind kind(String id, String what, Function<OwnSample, List<Change>> changes) {
        return new Kind(id, what, sample -> sample instanceof OwnSample own ? changes.apply(own) : List.of());
    }

    private static Change change(OwnSample sample, List<Block> now, Block before, Block after) {
        return new Change(sample, sample.of(now), shortened(before), shortened(after));
    }

    private static String shortened(Block block) {
        return block.text().length() > 60 ? block.text().substring(0, 60) : block.text();
    }

    private static Change replaced(OwnSample sample, int at, List<String> cells) {
        List<Block> now = new ArrayList<>(sample.blocks());
        now.set(at, Block.row(cells));
        return change(sample, now, sample.blocks().get(at), now.get(at));
    }

    private static boolean figure(String cell) {
        return FIGURE.matcher(cell).matches();
    }

    private static boolean head(List<Block> blocks, int at) {
        return blocks.get(at).role() == Role.ROW && blocks.get(at - 1).role() != Role.ROW;
    }

    private static boolean body(List<Block> blocks, int at) {
        return blocks.get(at).role() == Role.ROW && !head(blocks, at);
    }

    private static List<String> swapped(List<String> cells, int one, int other) {
        List<String> now = new ArrayList<>(cells);
        now.set(one, cells.get(other));
        now.set(other, cells.get(one));
        return now;
    }

    private static List<Change> toEmptyCell(OwnSample sample) {
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at < sample.blocks().size(); at++) {
            List<String> cells = sample.blocks().get(at).cells();
            for (int i = 1; body(sample.blocks(), at) && i + 1 < cells.size(); i++) {
                if ((figure(cells.get(i)) && cells.get(i + 1).isEmpty())
                        || (figure(cells.get(i + 1)) && cells.get(i).isEmpty())) {
                    changes.add(replaced(sample, at, swapped(cells, i, i + 1)));
                }
            }
        }
        return changes;
    }

    private static List<Change> swappedInRow(OwnSample sample) {
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at < sample.blocks().size(); at++) {
            List<String> cells = sample.blocks().get(at).cells();
            for (int i = 1; body(sample.blocks(), at) && i < cells.size(); i++) {
                for (int j = i + 1; j < cells.size(); j++) {
                    if (figure(cells.get(i))
                            && figure(cells.get(j))
                            && !cells.get(i).equals(cells.get(j))) {
                        changes.add(replaced(sample, at, swapped(cells, i, j)));
                    }
                }
            }
        }
        return changes;
    }

    private static List<Change> swappedInColumn(OwnSample sample) {
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at < sample.blocks().size() - 1; at++) {
            if (!body(sample.blocks(), at) || !body(sample.blocks(), at + 1)) {
                continue;
            }
            List<String> upper = sample.blocks().get(at).cells();
            List<String> lower = sample.blocks().get(at + 1).cells();
            for (int i = 1; i < upper.size(); i++) {
                if (!upper.get(i).equals(lower.get(i))) {
                    List<String> above = new ArrayList<>(upper);
                    List<String> below = new ArrayList<>(lower);
                    above.set(i, lower.get(i));
                    below.set(i, upper.get(i));
                    List<Block> now = new ArrayList<>(sample.blocks());
                    now.set(at, Block.row(above));
                    now.set(at + 1, Block.row(below));
                    changes.add(change(sample, now, sample.blocks().get(at), now.get(at)));
                }
            }
        }
        return changes;
    }

    private static List<Change> swappedHeads(OwnSample sample) {
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at < sample.blocks().size(); at++) {
            List<String> cells = sample.blocks().get(at).cells();
            for (int i = 1; head(sample.blocks(), at) && i < cells.size(); i++) {
                for (int j = i + 1; j < cells.size(); j++) {
                    changes.add(replaced(sample, at, swapped(cells, i, j)));
                }
            }
        }
        return changes;
    }

    private static List<Change> movedBorder(OwnSample sample) {
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at < sample.blocks().size(); at++) {
            List<String> cells = sample.blocks().get(at).cells();
            for (int i = 1; body(sample.blocks(), at) && i + 1 < cells.size(); i++) {
                String cell = cells.get(i);
                if (cell.matches("\\d{2,}") && figure(cells.get(i + 1)) && !cell.endsWith("0")) {
                    List<String> now = new ArrayList<>(cells);
                    now.set(i, cell.substring(0, cell.length() - 1));
                    now.set(i + 1, cell.substring(cell.length() - 1) + cells.get(i + 1));
                    changes.add(replaced(sample, at, now));
                }
            }
        }
        return changes;
    }

    /** Each list's last item, of two or more, goes to the end of each other list; their chapeaux differ in all documents. */
    private static List<Change> otherParent(OwnSample sample) {
        List<Block> blocks = sample.blocks();
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i + 1 < blocks.size(); i++) {
            if (item(blocks.get(i)) && item(blocks.get(i - 1)) && !item(blocks.get(i + 1))) {
                ends.add(i);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int from : ends) {
            for (int to : ends) {
                if (from != to) {
                    Block moved = blocks.get(from);
                    char letter = (char) (blocks.get(to).text().charAt(1) + 1);
                    Block relabelled = moved.with("(" + letter + moved.text().substring(2));
                    List<Block> now = new ArrayList<>(blocks);
                    now.add(to + 1, relabelled);
                    now.remove(from < to ? from : from + 1);
                    changes.add(change(sample, now, moved, relabelled));
                }
            }
        }
        return changes;
    }

    private static boolean item(Block block) {
        return ITEM.matcher(block.text()).matches();
    }

    private static List<Change> otherSection(OwnSample sample) {
        List<Block> blocks = sample.blocks();
        List<Change> changes = new ArrayList<>();
        for (int from = 0; from < blocks.size(); from++) {
            Block moved = blocks.get(from);
            boolean underHeading = moved.role() == Role.TEXT
                    && from > 0
                    && blocks.get(from - 1).role() == Role.HEADING
                    && !NUMBERED.matcher(moved.text()).matches();
            for (int to = 0; underHeading && to < blocks.size(); to++) {
                if (blocks.get(to).role() == Role.HEADING && to != from - 1) {
                    List<Block> now = new ArrayList<>(blocks);
                    now.add(to + 1, moved);
                    now.remove(from < to ? from : from + 1);
                    changes.add(change(sample, now, moved, blocks.get(to)));
                }
            }
        }
        return changes;
    }
}
