package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.Mark;

/**
 * Where a clause of the old document stands in its file.
 *
 * @param characters for each UTF-16 unit of the clause's text the atoms that show it: one, or for a space any number
 * @param number the atoms of a typed number; empty where Word numbers, or nothing does
 * @param lead all that stands before the clause's text in its paragraph and is no other clause's, the number included
 * @param marks for each footnote mark its atoms: a reference, or what was typed
 * @param exact whether each letter of the text is known; else the atoms are those of the whole paragraph
 */
record Found(
        Clause clause,
        Paragraph paragraph,
        List<List<Atom>> characters,
        List<Atom> number,
        List<Atom> lead,
        List<List<Atom>> marks,
        boolean exact) {

    /** All its atoms but those before its text. */
    List<Atom> text() {
        List<Atom> all = new ArrayList<>();
        characters.forEach(all::addAll);
        marks.forEach(all::addAll);
        return all;
    }

    /**
     * Looks for a clause at or after a place.
     *
     * @return null where the file does not hold its text as it was read
     */
    static Found of(Clause clause, Stream stream, int cursor) {
        for (boolean typedMarks : new boolean[] {false, true}) {
            if (typedMarks && clause.marks().isEmpty()) {
                break;
            }
            String text = typedMarks ? withMarks(clause) : clause.text();
            List<Integer> places = places(clause, Stream.squeezed(text), stream, cursor);
            if (places != null) {
                return found(clause, stream, places, typedMarks);
            }
        }
        return null;
    }

    /**
     * The paragraph that a clause was read from, as a whole.
     *
     * @return null where that paragraph is another clause's too
     */
    static Found whole(Clause clause, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            boolean own = paragraph.number == clause.line() && !paragraph.atoms.isEmpty();
            if (own && paragraph.atoms.stream().noneMatch(atom -> atom.claimed)) {
                List<Atom> letters = paragraph.atoms.stream()
                        .filter(atom -> atom.character != Atom.OPAQUE)
                        .toList();
                letters.forEach(atom -> atom.claimed = true);
                boolean bare = clause.text().isEmpty();
                List<Atom> lead = bare ? letters : List.of();
                List<List<Atom>> characters = bare ? List.of() : List.of(letters);
                return new Found(clause, paragraph, characters, number(clause, lead), lead, List.of(), bare);
            }
        }
        return null;
    }

    /** The places of each letter in the stream; null where they are not all there. */
    private static List<Integer> places(Clause clause, String squeezed, Stream stream, int cursor) {
        if (squeezed.isEmpty()) {
            return null;
        }
        int own = stream.start(clause.line());
        int from = own >= cursor ? own : cursor;
        int at = stream.find(squeezed, from);
        if (at < 0 || stream.atom(at).paragraph.number != clause.line()) {
            List<Integer> parted = parted(squeezed, stream, own);
            if (parted != null) {
                return parted;
            }
        }
        if (at < 0) {
            at = stream.find(squeezed, 0);
        }
        return at < 0 ? null : range(at, squeezed.length());
    }

    /** A chapeau whose closing text follows below its sub-paragraphs. */
    private static List<Integer> parted(String squeezed, Stream stream, int own) {
        for (int at = own; at >= 0 && at < stream.size(); at++) {
            if (stream.atom(at).paragraph != stream.atom(own).paragraph) {
                return null;
            }
            int length = stream.common(squeezed, at);
            if (length > 0 && length < squeezed.length() && stream.endsParagraph(at + length - 1)) {
                int rest = stream.find(squeezed.substring(length), at + length);
                if (rest >= 0 && stream.endsParagraph(rest - 1)) {
                    List<Integer> places = range(at, length);
                    places.addAll(range(rest, squeezed.length() - length));
                    return places;
                }
            }
        }
        return null;
    }

    private static List<Integer> range(int at, int length) {
        List<Integer> places = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            places.add(at + i);
        }
        return places;
    }

    private static String withMarks(Clause clause) {
        StringBuilder text = new StringBuilder(clause.text());
        List<Mark> marks = clause.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(
                    clause.text().offsetByCodePoints(0, marks.get(i).offset()),
                    marks.get(i).text());
        }
        return text.toString();
    }

    private static Found found(Clause clause, Stream stream, List<Integer> places, boolean typedMarks) {
        List<List<Atom>> characters = new ArrayList<>();
        List<List<Atom>> marks = new ArrayList<>();
        int next = 0;
        int codePoints = 0;
        String text = clause.text();
        for (int i = 0; i <= text.length(); i++) {
            while (marks.size() < clause.marks().size()
                    && typedMarks
                    && clause.marks().get(marks.size()).offset() <= codePoints) {
                List<Atom> mark = new ArrayList<>();
                int length =
                        Stream.squeezed(clause.marks().get(marks.size()).text()).length();
                for (int k = 0; k < length; k++) {
                    mark.add(stream.atom(places.get(next++)));
                }
                marks.add(mark);
            }
            if (i < text.length()) {
                List<Atom> here = new ArrayList<>();
                if (!Stream.blank(text.charAt(i))) {
                    here.add(stream.atom(places.get(next++)));
                }
                characters.add(here);
                codePoints += Character.isHighSurrogate(text.charAt(i)) ? 0 : 1;
            }
        }
        Atom first = stream.atom(places.get(0));
        spaces(characters);
        places.forEach(place -> stream.atom(place).claimed = true);
        characters.forEach(here -> here.forEach(atom -> atom.claimed = true));
        if (!typedMarks) {
            references(clause, characters, marks);
        }
        List<Atom> lead = lead(first);
        return new Found(clause, first.paragraph, characters, number(clause, lead), lead, marks, true);
    }

    /** Gives each space of the text the spaces that stand there. */
    private static void spaces(List<List<Atom>> characters) {
        Atom before = null;
        for (int i = 0; i < characters.size(); i++) {
            List<Atom> here = characters.get(i);
            if (!here.isEmpty()) {
                before = here.get(0);
            } else if (before != null
                    && i + 1 < characters.size()
                    && !characters.get(i + 1).isEmpty()) {
                Atom after = characters.get(i + 1).get(0);
                if (before.paragraph == after.paragraph) {
                    List<Atom> all = before.paragraph.atoms;
                    for (int k = all.indexOf(before) + 1; k < all.indexOf(after); k++) {
                        if (all.get(k).character != Atom.OPAQUE && Stream.blank(all.get(k).character)) {
                            here.add(all.get(k));
                        }
                    }
                }
            }
        }
    }

    /** The references among and directly behind the letters, if there are as many as marks. */
    private static void references(Clause clause, List<List<Atom>> characters, List<List<Atom>> marks) {
        List<Atom> found = new ArrayList<>();
        Paragraph last = null;
        for (List<Atom> here : characters) {
            for (Atom atom : here) {
                if (atom.paragraph != last) {
                    last = atom.paragraph;
                    for (Atom other : last.atoms) {
                        if (other.note() && !other.claimed) {
                            found.add(other);
                        }
                    }
                }
            }
        }
        if (found.size() >= clause.marks().size()) {
            for (int i = 0; i < clause.marks().size(); i++) {
                found.get(i).claimed = true;
                marks.add(List.of(found.get(i)));
            }
        }
    }

    private static List<Atom> lead(Atom first) {
        List<Atom> lead = new ArrayList<>();
        for (Atom atom : first.paragraph.atoms) {
            if (atom == first) {
                break;
            }
            if (atom.claimed) {
                lead.clear();
            } else {
                lead.add(atom);
            }
        }
        lead.removeIf(atom -> atom.character == Atom.OPAQUE);
        return lead;
    }

    private static List<Atom> number(Clause clause, List<Atom> lead) {
        if (clause.number() == null) {
            return List.of();
        }
        List<Atom> letters =
                lead.stream().filter(atom -> !Stream.blank(atom.character)).toList();
        StringBuilder typed = new StringBuilder();
        letters.forEach(atom -> typed.append(atom.character));
        String wanted = Stream.squeezed(clause.number());
        int at = typed.indexOf(wanted);
        return at < 0 ? List.of() : letters.subList(at, at + wanted.length());
    }
}
