package org.resdiff.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.model.Box;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

/**
 * A line of the text proper.
 *
 * @param line as read
 * @param afterBreak whether a page ended, or something was taken out, between the line before and this one
 * @param afterBlank whether a blank line stands before it
 * @param markers all readings of the number that opens it, as {@link Markers#of} has them; each line beside it asks for them
 */
record Printed(Line line, boolean afterBreak, boolean afterBlank, List<Marker> markers) {
    private static final Set<Marker.Form> ARABIC = Set.of(Marker.Form.NUMBER, Marker.Form.NUMBER_BEFORE_BRACKET);
    /** "1/" as typists marked a note. */
    private static final Pattern TYPED_MARK = Pattern.compile("\\s\\d{1,3}\\s?/$");
    /** "Development, 7": where nothing shows what is raised, a number after the last sign. */
    private static final Pattern LOOSE_MARK = Pattern.compile("(?<=[,;.:])\\s?\\d{1,3}$");

    Printed(Line line, boolean afterBreak, boolean afterBlank) {
        this(line, afterBreak, afterBlank, Markers.of(line.text().strip()));
    }

    /** The same line, behind something that was taken out. */
    Printed behindBreak() {
        return new Printed(line, true, afterBlank, markers);
    }

    /** Whether it opens with a number, letter or bullet. */
    boolean numbered() {
        return Markers.opensLine(text().strip(), markers);
    }

    /** The arabic number that opens it, -1 for none. */
    int number() {
        boolean arabic = !markers.isEmpty() && ARABIC.contains(markers.get(0).form());
        return arabic ? markers.get(0).value() : -1;
    }

    String text() {
        return line.text();
    }

    Box box() {
        return line.box();
    }

    /** Whether it ends as clauses do, a footnote mark after the last sign aside. */
    boolean ended() {
        String text = text().stripTrailing();
        if (!line.runs().isEmpty()) {
            Run last = line.runs().get(line.runs().size() - 1);
            if (last.end() >= text.length() && last.is(Style.SUPERSCRIPT)) {
                text = text.substring(0, last.start());
            }
        }
        Pattern mark = box() == null
                        && line.role() == Line.Role.PRINTED
                        && LOOSE_MARK.matcher(text).find()
                ? LOOSE_MARK
                : TYPED_MARK;
        return Openings.ended(mark.matcher(text).replaceFirst(""));
    }

    /** How it is set if as a whole in bold, capitals or underlined, as titles are; else empty. */
    String titleStyle() {
        if (allIn(Style.BOLD)) {
            return "bold";
        }
        if (allIn(Style.UNDERLINE)) {
            return "underlined";
        }
        boolean letters = text().codePoints().anyMatch(Character::isLetter);
        return letters && text().codePoints().noneMatch(Character::isLowerCase) ? "capitals" : "";
    }

    /** Whether it has letters and all of them carry the style. */
    boolean allIn(Style style) {
        int letters = 0;
        for (int i = 0; i < text().length(); i++) {
            letters += Character.isLetter(text().charAt(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return false;
        }
        for (Run run : line.runs()) {
            for (int i = run.start(); run.is(style) && i < run.end(); i++) {
                letters -= Character.isLetter(text().charAt(i)) ? 1 : 0;
            }
        }
        return letters == 0;
    }
}
