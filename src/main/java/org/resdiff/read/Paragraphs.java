package org.resdiff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Line;
import org.resdiff.model.Style;

/** Collects the paragraphs of a document in reading order, list items with their label in front. */
public final class Paragraphs {
    private List<Line> lines = new ArrayList<>();
    private StyledText text = new StyledText();
    private String label = "";
    private int labelLevel;
    private int labelNumber;

    public List<Line> lines() {
        return lines;
    }

    /** The paragraph that is growing. */
    public StyledText text() {
        return text;
    }

    public void append(String added, Set<Style> styles) {
        text.append(added, styles);
    }

    public void add(Line line) {
        lines.add(line);
    }

    /** Adds what no reader of the page would count as text. */
    public void furniture(String added, int number) {
        StyledText line = new StyledText();
        line.append(added, Set.of());
        if (!line.isEmpty()) {
            lines.add(line.line(Line.Role.FURNITURE, 0, number));
        }
    }

    /** Begins a list item; its label waits for the next paragraph, and one that waits already stays before it. */
    public void item(String itemLabel, int level, int number) {
        label = label.isEmpty() || label.equals(ListLabels.BULLET) ? itemLabel : label + " " + itemLabel;
        labelLevel = level;
        labelNumber = number;
    }

    /** Prints the label of an item that held no paragraph. */
    public void endItem() {
        if (!label.isEmpty()) {
            text.append(label, Set.of());
            label = "";
            end(Line.Role.PARAGRAPH, labelLevel, labelNumber);
        }
    }

    /** Ends the paragraph; an empty one is nothing. */
    public void end(Line.Role role, int level, int number) {
        StyledText whole = text;
        text = new StyledText();
        if (whole.isEmpty()) {
            return;
        }
        int depth = level;
        if (!label.isEmpty()) {
            StyledText labelled = new StyledText();
            boolean typed = label.equals(ListLabels.BULLET) && ListLabels.opensWithLabel(whole.toString());
            labelled.append(typed ? "" : label, Set.of());
            labelled.append(whole.line(role, 0, 0));
            whole = labelled;
            depth = level > 0 ? level : labelLevel;
            label = "";
        }
        lines.add(whole.line(role, depth, number));
    }

    /** Takes away the paragraph that is growing, as for a cell. */
    public StyledText take() {
        StyledText taken = text;
        text = new StyledText();
        return taken;
    }

    /** Runs a step apart from the paragraph that is growing and returns the lines that it added, which go no further. */
    public List<Line> aside(Runnable step) {
        List<Line> outerLines = lines;
        StyledText outerText = text;
        String outerLabel = label;
        lines = new ArrayList<>();
        text = new StyledText();
        label = "";
        step.run();
        List<Line> inner = lines;
        lines = outerLines;
        text = outerText;
        label = outerLabel;
        return inner;
    }
}
