package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Box;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;
import org.resdiff.text.Superscripts;

/**
 * Parts the notes at the foot of each page from the text above. A short rule, drawn or typed, opens them; where there is
 * none, a mark that opens a line does, if nothing but notes follows on the page. In flattened text a note runs from the
 * line that its mark opens to the next page or blank line.
 */
final class NoteFinder {
    /** Widest rule above notes, as a share of the page: a longer one frames a head or a table. */
    private static final float RULE_WIDTH = 0.4f;
    /** Narrowest rule above notes, in points. */
    private static final float RULE_LEAST = 24;
    /** How much larger than the body, as a share of its size, the letters of a note may seem. */
    private static final float NO_LARGER = 1.03f;

    /** The mark that opens a note: superscript digits, "1/", stars. Group 1 is the mark as printed. */
    private static final Pattern TYPED_MARK = Pattern.compile(
            "^\\s*([\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}/?|\\d{1,3}\\s?/(?=\\s)|\\*{1,4}(?=\\s?[^*\\s])|[\u2020\u2021](?=\\s))\\s*");

    private static final Pattern RAISED_MARK = Pattern.compile("\\d{1,3}|\\*{1,4}|[a-z]|[\u2020\u2021]");
    /** "1 See ...", or "1" with its note on the next line: only below a rule, since any line may begin with a number. */
    private static final Pattern PLAIN_MARK =
            Pattern.compile("^\\s*(\\d{1,3})(?:\\s+(?=[\\p{L}\"\u201C\u2018(])|\\s*$)");

    /**
     * One note.
     *
     * @param mark as printed: "12", "*", "1/"
     * @param lines its lines, those on later pages too; the first still holds the mark
     * @param markEnd UTF-16 index in the first line after the mark
     * @param after number of the last line of the text proper before it, 0 where there is none
     */
    record Note(String mark, List<Printed> lines, int markEnd, int after) {}

    /**
     * The text proper and the notes, both in reading order.
     *
     * @param rules typed rules above notes, which belong to neither
     */
    record Parted(List<Printed> body, List<Note> notes, List<Printed> rules) {}

    private final List<Printed> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Printed> rules = new ArrayList<>();
    private final Set<String> rulesSeen = new HashSet<>();
    private final float bodySize;

    private NoteFinder(List<Printed> lines) {
        bodySize = bodySize(lines);
    }

    static Parted part(List<Printed> lines) {
        NoteFinder finder = new NoteFinder(lines);
        if (anyBox(lines)) {
            Map<Integer, List<Printed>> pages = new TreeMap<>();
            for (Printed line : lines) {
                pages.computeIfAbsent(line.line().page(), page -> new ArrayList<>())
                        .add(line);
            }
            for (List<Printed> page : pages.values()) {
                finder.partPage(page);
            }
        } else {
            finder.partFlattened(lines);
        }
        return new Parted(finder.body, finder.notes, finder.rules);
    }

    private static boolean anyBox(List<Printed> lines) {
        for (Printed line : lines) {
            if (line.box() != null) {
                return true;
            }
        }
        return false;
    }

    /** The size in which most characters are set. */
    static float bodySize(List<Printed> lines) {
        Map<Float, Integer> counts = new HashMap<>();
        for (Printed line : lines) {
            if (line.box() != null && line.line().role() == Line.Role.PRINTED) {
                counts.merge(
                        (float) Math.round(2 * line.box().size()) / 2,
                        line.text().length(),
                        Integer::sum);
            }
        }
        return counts.isEmpty() ? 0 : Frequencies.most(counts, Float::compare).getKey();
    }

    /** Parts one page; a box or table in its middle may have notes of its own, after which the text goes on. */
    private void partPage(List<Printed> page) {
        int from = 0;
        while (from < page.size()) {
            int rule = ruleAbove(page, from);
            int start = rule >= 0 ? rule : withoutRule(page, from);
            page.subList(from, start).stream().filter(line -> !isDrawn(line)).forEach(body::add);
            from = zoneEnd(page, start);
            page.subList(start, from).stream().filter(line -> !isDrawn(line)).forEach(line -> {
                if (Traces.isRule(line.text().strip())) {
                    rules.add(line);
                } else {
                    addToNotes(line, true);
                }
            });
        }
    }

    private static boolean isDrawn(Printed line) {
        return line.line().role() == Line.Role.RULE;
    }

    private static boolean isAnyRule(Printed line) {
        return isDrawn(line) || Traces.isRule(line.text().strip());
    }

    /** Index after the notes that begin at a place: they end before larger letters, or with the page. */
    private static int zoneEnd(List<Printed> page, int start) {
        float size = 0;
        for (int i = start; i < page.size(); i++) {
            if (!isAnyRule(page.get(i))) {
                if (size > 0 && page.get(i).box().size() > NO_LARGER * size) {
                    return i;
                }
                size = Math.max(size, page.get(i).box().size());
            }
        }
        return page.size();
    }

    /** Index of the first rule above notes from a place on; -1 where there is none. */
    private int ruleAbove(List<Printed> page, int from) {
        for (int i = from; i + 1 < page.size(); i++) {
            if (isRule(page.get(i)) && notesFrom(page, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRule(Printed line) {
        Box box = line.box();
        float width = box.right() - box.left();
        return isAnyRule(line) && width >= RULE_LEAST && width <= RULE_WIDTH * box.pageWidth();
    }

    /** Whether what stands below the rule is a note, or goes on from the page before. */
    private boolean notesFrom(List<Printed> page, int rule) {
        int at = rule + 1;
        while (at < page.size() && isAnyRule(page.get(at))) {
            at++;
        }
        if (at == page.size() || page.get(at).box().size() > NO_LARGER * bodySize) {
            return false;
        }
        if (markEnd(page.get(at), true) >= 0) {
            rulesSeen.add(place(page.get(rule)));
            return true;
        }
        return rulesSeen.contains(place(page.get(rule)));
    }

    /** Left edge and length of a rule: the same above all notes of a document. */
    private static String place(Printed rule) {
        return Math.round(rule.box().left() / 4) + "+"
                + Math.round((rule.box().right() - rule.box().left()) / 8);
    }

    /** Where notes begin on a page without a rule: the topmost raised mark that opens a line below the last of the text. */
    private int withoutRule(List<Printed> page, int from) {
        int start = page.size();
        for (int i = page.size() - 1; i > from; i--) {
            Printed line = page.get(i);
            if (isDrawn(line)) {
                continue;
            }
            if (line.box().size() > NO_LARGER * bodySize
                    || line.box().baseline() < page.get(i - 1).box().baseline()) {
                break;
            }
            if (raisedMark(line) != null) {
                start = i;
            } else if (start == page.size() && page.size() - i > 8) {
                break;
            }
        }
        return start;
    }

    private void partFlattened(List<Printed> lines) {
        boolean inNote = false;
        int i = 0;
        while (i < lines.size()) {
            int end = zoneBelowRule(lines, i);
            if (end > i) {
                lines.subList(i, end).forEach(this::addBelowRule);
                i = end;
                inNote = false;
                continue;
            }
            Printed line = lines.get(i++);
            boolean whole = line.line().role() != Line.Role.PRINTED;
            if (line.line().role() == Line.Role.NOTE
                    || (!whole && markEnd(line, false) >= 0)
                    || (whole && typedMark(line) > 0)) {
                addToNotes(line, line.line().role() == Line.Role.NOTE);
                inNote = !whole;
            } else if (inNote && !line.afterBreak() && !line.afterBlank()) {
                addToNotes(line, false);
            } else {
                inNote = false;
                body.add(isCut(line) ? line.behindBreak() : line);
            }
        }
    }

    /** Whether a note stands between the whole paragraph and the text before it: either may be a part of one that it cuts. */
    private boolean isCut(Printed line) {
        return line.line().role() == Line.Role.PARAGRAPH
                && !notes.isEmpty()
                && !body.isEmpty()
                && notes.get(notes.size() - 1).after()
                        == body.get(body.size() - 1).line().number();
    }

    /** Index after the notes of a page below a typed rule, which stands at the given place; the place itself for none. */
    private int zoneBelowRule(List<Printed> lines, int rule) {
        if (!Traces.isRule(lines.get(rule).text().strip())
                || rule + 1 == lines.size()
                || lines.get(rule + 1).afterBreak()
                || numberBelowRule(lines.get(rule + 1)) < 0) {
            return rule;
        }
        int end = rule + 1;
        while (end < lines.size() && !lines.get(end).afterBreak()) {
            end++;
        }
        return end;
    }

    private void addBelowRule(Printed line) {
        if (Traces.isRule(line.text().strip())) {
            rules.add(line);
        } else {
            addToNotes(line, true);
        }
    }

    private int numberBelowRule(Printed line) {
        return line.line().role() == Line.Role.PRINTED ? markEnd(line, true) : -1;
    }

    private void addToNotes(Printed line, boolean certain) {
        int end = markEnd(line, certain);
        if (end > 0 || notes.isEmpty() || line.line().role() == Line.Role.NOTE) {
            String mark = Superscripts.lowered(
                    line.text().substring(0, Math.max(end, 0)).replaceAll("[\\s\\[\\]()]", ""));
            int after = body.isEmpty() ? 0 : body.get(body.size() - 1).line().number();
            notes.add(new Note(mark, new ArrayList<>(List.of(line)), Math.max(end, 0), after));
        } else {
            notes.get(notes.size() - 1).lines().add(line);
        }
    }

    /** Index after the mark that opens a note, -1 where none does. */
    private int markEnd(Printed line, boolean certain) {
        if (line.line().role() == Line.Role.TABLE) {
            return -1;
        }
        Run raised = raisedMark(line);
        if (raised != null) {
            return raised.end();
        }
        int typed = typedMark(line);
        if (typed > 0 || !certain) {
            return typed;
        }
        Matcher plain = PLAIN_MARK.matcher(line.text());
        return plain.find() && follows(plain.group(1)) ? plain.end(1) : -1;
    }

    /** Whether the number is the next after the last note's; the first note may have any. */
    private boolean follows(String number) {
        String last = notes.isEmpty() ? "" : notes.get(notes.size() - 1).mark();
        return !last.matches("\\d{1,3}") || Integer.parseInt(number) == Integer.parseInt(last) + 1;
    }

    private static Run raisedMark(Printed line) {
        if (line.line().runs().isEmpty() || line.line().role() == Line.Role.TABLE) {
            return null;
        }
        Run first = line.line().runs().get(0);
        String text = line.text().substring(first.start(), first.end()).strip();
        boolean mark = first.is(Style.NOTE_MARK)
                || (first.is(Style.SUPERSCRIPT) && RAISED_MARK.matcher(text).matches());
        return mark && line.text().substring(0, first.start()).isBlank() ? first : null;
    }

    private static int typedMark(Printed line) {
        Matcher typed = TYPED_MARK.matcher(line.text());
        return typed.find() ? typed.end(1) : -1;
    }
}
