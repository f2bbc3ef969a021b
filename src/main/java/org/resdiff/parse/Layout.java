package org.resdiff.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.model.Box;
import org.resdiff.model.Line;

/**
 * How a document is set, learnt from its lines: where its lines end and how far apart they stand. Files without boxes are
 * measured in characters, taken as half an em wide.
 */
final class Layout {
    /** Right edges that agree within so many points are one margin. */
    private static final int MARGIN = 4;
    /** Least share of the lines that end at the same place in justified text. */
    private static final float JUSTIFIED = 0.12f;
    /** Where lines end in ragged text: beyond all but a few, which may stick out. */
    private static final float RAGGED = 0.97f;
    /** Lines further apart than this, in sizes, do not tell the leading. */
    private static final float WIDEST_LEADING = 2.6f;
    /** A leading beyond this many sizes is rare enough to look for a closer one. */
    private static final float WIDE = 1.5f;
    /** Fewer lines than these may all end a sentence by chance. */
    private static final int FEWEST_STEPS = 6;
    /** How often, as a share of the commonest step, a closer one must be to be the leading. */
    private static final float OFTEN = 0.15f;
    /** A step to the next line larger than this share of the usual one is white space between paragraphs. */
    static final float WHITE_SPACE = 1.22f;
    /** Characters of room at the end of a line from which it is surely not full. */
    private static final float SHORT = 10;
    /** Width of an average character of running text, in sizes. */
    private static final float CHARACTER = 0.48f;

    /** Ended lines with white space below them for each one without, from which white space is this document's habit. */
    private static final int SPACED = 3;

    private final float rightMargin;
    private final boolean spaced;
    private final Map<Integer, Float> leadings = new HashMap<>();

    Layout(List<Printed> lines) {
        List<Printed> printed = new ArrayList<>(lines.size());
        for (Printed line : lines) {
            if (line.line().role() == Line.Role.PRINTED && line.text().indexOf('\t') < 0) {
                printed.add(line);
            }
        }
        rightMargin = rightMargin(printed);
        learnLeadings(printed);
        spaced = spaced(printed);
    }

    private static float rightMargin(List<Printed> lines) {
        List<Float> rights = new ArrayList<>(lines.size());
        for (Printed line : lines) {
            rights.add(right(line));
        }
        if (rights.isEmpty()) {
            return 0;
        }
        Collections.sort(rights);
        float ragged = rights.get(Math.min(rights.size() - 1, (int) (RAGGED * rights.size())));
        if (lines.get(0).box() == null) {
            return ragged;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (float right : rights) {
            counts.merge(Math.round(right / MARGIN), 1, Integer::sum);
        }
        Map.Entry<Integer, Integer> most = Frequencies.most(counts, Integer::compare);
        boolean justified = most.getValue() >= JUSTIFIED * rights.size();
        return justified ? Math.max(most.getKey() * MARGIN, Math.min(ragged, most.getKey() * MARGIN + MARGIN)) : ragged;
    }

    private void learnLeadings(List<Printed> lines) {
        Map<Integer, Map<Integer, Integer>> steps = new HashMap<>();
        Map<Integer, Set<Integer>> within = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Box above = lines.get(i - 1).box();
            Box below = lines.get(i).box();
            if (above == null || below == null || lines.get(i).afterBreak()) {
                continue;
            }
            float step = below.baseline() - above.baseline();
            if (step > 0 && step < WIDEST_LEADING * below.size() && size(above) == size(below)) {
                steps.computeIfAbsent(size(below), size -> new HashMap<>())
                        .merge(Math.round(2 * step), 1, Integer::sum);
                if (goesOn(lines.get(i - 1), lines.get(i))) {
                    within.computeIfAbsent(size(below), size -> new HashSet<>()).add(Math.round(2 * step));
                }
            }
        }
        for (Map.Entry<Integer, Map<Integer, Integer>> entry : steps.entrySet()) {
            int size = entry.getKey();
            if (!linesApart(size, entry.getValue(), within.getOrDefault(size, Set.of()))) {
                leadings.put(size, leading(size, entry.getValue()));
            }
        }
    }

    /** Whether the sentence of one line goes on in the next. */
    private static boolean goesOn(Printed above, Printed below) {
        return !above.ended() && Openings.lowerCase(below.text()) && !below.numbered();
    }

    /**
     * Whether the commonest step parts paragraphs of one line each: it is wide, and no sentence goes on over it. Such a text
     * tells no leading.
     */
    private static boolean linesApart(int size, Map<Integer, Integer> counts, Set<Integer> within) {
        Map.Entry<Integer, Integer> commonest = Frequencies.most(counts, (a, b) -> Integer.compare(b, a));
        return commonest.getKey() > 2 * WIDE * size
                && commonest.getValue() >= FEWEST_STEPS
                && within.stream().noneMatch(step -> step >= commonest.getKey() - 1);
    }

    /** The commonest step; in a text of short paragraphs that one leads to the next, and a rarer, closer one is the leading. */
    private static float leading(int size, Map<Integer, Integer> counts) {
        int commonest =
                Frequencies.most(counts, (a, b) -> Integer.compare(b, a)).getKey();
        int closer = counts.entrySet().stream()
                .filter(step -> step.getValue() >= OFTEN * counts.get(commonest) && step.getKey() >= 2 * size)
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElse(commonest);
        return (commonest > 2 * WIDE * size ? closer : commonest) / 2f;
    }

    private boolean spaced(List<Printed> lines) {
        int spacious = 0;
        int close = 0;
        for (int i = 1; i < lines.size(); i++) {
            Printed above = lines.get(i - 1);
            Printed below = lines.get(i);
            if (above.box() == null
                    || below.box() == null
                    || below.afterBreak()
                    || !above.ended()
                    || room(above) < SHORT) {
                continue;
            }
            float step = below.box().baseline() - above.box().baseline();
            if (step > WHITE_SPACE * leading(below.box())) {
                spacious++;
            } else if (step > 0 && !Openings.lowerCase(below.text())) {
                close++;
            }
        }
        return spacious > SPACED * close;
    }

    /** Whether the document sets its paragraphs apart by white space. */
    boolean spaced() {
        return spaced;
    }

    private static int size(Box box) {
        return Math.round(box.size());
    }

    /** The usual distance between lines of this size in points. */
    float leading(Box box) {
        return leadings.getOrDefault(size(box), 1.2f * box.size());
    }

    static float left(Printed line) {
        if (line.box() != null) {
            return line.box().left();
        }
        String text = line.text();
        return text.length() - text.stripLeading().length();
    }

    static float right(Printed line) {
        return line.box() != null ? line.box().right() : line.text().length();
    }

    /** What an average character of the line is wide, in the unit of {@link #left}. */
    static float character(Printed line) {
        return line.box() == null ? 1 : CHARACTER * line.box().size();
    }

    /** How many characters would still have gone on the line. */
    float room(Printed line) {
        return (rightMargin - right(line)) / character(line);
    }

    /** How many average characters a full line beginning where this one does can take. */
    float measure(Printed line) {
        return Math.max(1, (rightMargin - left(line)) / character(line));
    }

    /** Whether the line stands in the middle of the page with room on both sides. */
    static boolean centered(Line line) {
        Box box = line.box();
        if (box == null || line.text().indexOf('\t') >= 0) {
            return false;
        }
        float off = Math.abs((box.left() + box.right()) / 2 - box.pageWidth() / 2);
        return off < 0.01f * box.pageWidth() && box.left() > 0.22f * box.pageWidth();
    }
}
