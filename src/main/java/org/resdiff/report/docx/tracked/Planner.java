package org.resdiff.report.docx.tracked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.MatterChange;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.report.Footnotes;
import org.resdiff.report.FullText;
import org.resdiff.report.Headline;
import org.resdiff.report.Piece;
import org.resdiff.report.Piece.Break;
import org.resdiff.report.Piece.Cite;
import org.resdiff.report.Piece.Words;
import org.resdiff.report.Pieces;
import org.resdiff.report.Place;
import org.resdiff.report.Wording;
import org.w3c.dom.Element;

/** Finds the old clauses in the old file and says of each of its characters what becomes of it. */
final class Planner {
    private final Comparison comparison;
    private final Stories stories;
    private final boolean comments;
    private final Footnotes footnotes;
    private final Wording wording;
    private final Map<String, Found> found = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> notesGone = new HashSet<>();
    private final Set<String> notesCome = new HashSet<>();
    private Paragraph anchor;

    Planner(Comparison comparison, Stories stories, boolean comments) {
        this.comparison = comparison;
        this.stories = stories;
        this.comments = comments;
        footnotes = Footnotes.of(comparison);
        wording = new Wording(comparison);
    }

    /** Plans all, and says in a line each what could not be put in, or only roughly. */
    List<String> plan() {
        find();
        List<Place> later = new ArrayList<>();
        for (Place place : Place.of(comparison)) {
            if (place.change().clause().kind() == ClauseKind.FOOTNOTE) {
                later.add(place);
            } else {
                place(place);
            }
        }
        later.forEach(this::note);
        matter();
        return notes;
    }

    private void find() {
        Stream body = new Stream(stories.body);
        Stream foot = new Stream(stories.notes);
        int cursor = 0;
        int noteCursor = 0;
        List<Clause> missed = new ArrayList<>();
        for (Clause clause : comparison.old().clauses()) {
            boolean note = clause.kind() == ClauseKind.FOOTNOTE;
            Found here = note ? Found.of(clause, foot, noteCursor) : null;
            if (here == null) {
                here = Found.of(clause, body, note ? 0 : cursor);
            }
            if (here == null) {
                missed.add(clause);
                continue;
            }
            found.put(clause.id(), here);
            if (!note) {
                cursor = Math.max(cursor, body.start(here.paragraph().number));
            }
        }
        for (Clause clause : missed) {
            Found whole = Found.whole(clause, stories.body);
            if (whole != null) {
                found.put(clause.id(), whole);
            }
        }
    }

    private Found found(Clause clause) {
        return found.get(clause.id());
    }

    private void place(Place place) {
        Change change = place.change();
        switch (place.role()) {
            case HERE -> here(change);
            case FROM -> {
                String move = move(change);
                change.old().forEach(clause -> gone(change, clause, move));
            }
            case TO -> come(change, change.now(), pieces(change), move(change));
            case CUT -> gone(change, place.part(), null);
            case PASTED -> {
                List<Piece> whole = Pieces.whole(place.part(), Piece.Fate.INSERTED, footnotes);
                come(change, List.of(place.part()), whole, null);
            }
        }
    }

    private List<Piece> pieces(Change change) {
        return Pieces.of(change, footnotes);
    }

    private void here(Change change) {
        if (change.old().isEmpty()) {
            come(change, change.now(), pieces(change), null);
        } else if (change.now().isEmpty()) {
            change.old().forEach(clause -> gone(change, clause, null));
        } else if (relevelled(change)) {
            change.old().forEach(clause -> gone(change, clause, null));
            come(change, change.now(), pieces(change), null);
        } else if (change.old().stream()
                .allMatch(clause -> found(clause) != null && found(clause).exact())) {
            row(change);
        } else if (change.shown() && differs(change)) {
            tell(wording.name(change) + ": its words were not found one by one; it is replaced as a whole");
            change.old().forEach(clause -> gone(change, clause, null));
            for (Clause clause : change.now()) {
                come(change, List.of(clause), Pieces.whole(clause, Piece.Fate.INSERTED, footnotes), null);
            }
        } else {
            change.old().forEach(this::pass);
        }
    }

    /** Whether Word would go on counting the paragraph at a level, or as a kind, that it no longer has. */
    private boolean relevelled(Change change) {
        Clause old = change.old().get(0);
        Clause now = change.now().get(0);
        boolean automatic = found(old) != null && found(old).number().isEmpty() && old.number() != null;
        boolean counted = automatic || (found(old) != null && old.number() == null && now.number() != null);
        boolean kept = old.kind() == now.kind() && depth(old) == depth(now);
        return counted
                && !kept
                && old.kind() != ClauseKind.FOOTNOTE
                && found(old).paragraph().row == null;
    }

    private static boolean differs(Change change) {
        return change.old().size() != 1
                || change.now().size() != 1
                || !change.old().get(0).text().equals(change.now().get(0).text());
    }

    /** What follows is put behind this clause. */
    private void pass(Clause clause) {
        if (found(clause) != null && !found(clause).paragraph().inNote) {
            anchor = found(clause).paragraph();
        }
    }

    private void tell(String line) {
        notes.add(line);
    }

    // ---- clauses that stay

    /** Where the words of a row are going as its pieces are read. */
    private final class Cursor {
        final Change change;
        final Found home;
        int old;
        int now;
        int character;
        int mark;
        Atom last;
        Element look;
        NewParagraph apart;

        Cursor(Change change) {
            this.change = change;
            home = found(change.old().get(0));
            look = look(home);
        }

        boolean stays(Piece piece) {
            return piece.fate() == Piece.Fate.KEPT && old == 0 && now == 0;
        }

        Found source() {
            return found(change.old().get(old));
        }

        void insert(String text, boolean note) {
            Insertion insertion = new Insertion(text, look, false, note);
            if (apart != null) {
                apart.content.add(insertion);
            } else if (last != null) {
                last.after.add(insertion);
            } else if (!home.text().isEmpty()) {
                home.text().get(0).before.add(insertion);
            } else {
                home.paragraph().inserted.add(insertion);
            }
        }
    }

    private void row(Change change) {
        change.old().forEach(this::pass);
        if (!change.shown()) {
            return;
        }
        Cursor at = new Cursor(change);
        anchor = at.home.paragraph().inNote ? anchor : at.home.paragraph();
        number(at);
        for (Piece piece : pieces(change)) {
            if (piece instanceof Words words) {
                words(at, words);
            } else if (piece instanceof Cite cite) {
                cite(at, cite);
            } else if (piece instanceof Break) {
                pause(at, piece);
            }
        }
        change.old().forEach(this::pass);
        comment(change, at.home.paragraph().comments);
        String before = change.old().get(0).status();
        String after = change.now().get(0).status();
        if (before == null ? after != null : !before.equals(after)) {
            tell(wording.name(change) + ": the remark on its status changed and is not marked");
        }
    }

    private void words(Cursor at, Words words) {
        boolean stays = at.stays(words);
        if (words.fate().inOld()) {
            List<List<Atom>> characters = at.source().characters();
            int end = Math.min(characters.size(), at.character + words.text().length());
            for (int i = at.character; i < end; i++) {
                for (Atom atom : characters.get(i)) {
                    take(at, atom, stays);
                    if (!Stream.blank(atom.character)) {
                        at.look = Xml.child(atom.run, "rPr");
                    }
                }
            }
            at.character = end;
        }
        if (words.fate().inNow() && !stays) {
            at.insert(words.text(), false);
        }
    }

    private static void take(Cursor at, Atom atom, boolean stays) {
        if (!stays) {
            atom.fate = Atom.Fate.DELETED;
        }
        if (at.old == 0) {
            at.last = atom;
        }
    }

    private void cite(Cursor at, Cite cite) {
        boolean stays = at.stays(cite);
        if (cite.fate().inOld()) {
            List<List<Atom>> marks = at.source().marks();
            if (at.mark >= marks.size()) {
                tell(wording.name(at.change) + ": its note mark " + cite.text() + " was not found in the file");
            } else {
                List<Atom> mark = marks.get(at.mark);
                boolean typed = !mark.get(0).note();
                boolean other = typed && !letters(mark).equals(Stream.squeezed(cite.text()));
                mark.forEach(atom -> take(at, atom, stays && !other));
                if (stays && other) {
                    at.insert(cite.text(), false);
                }
                if (!stays && cite.old() != null && !typed) {
                    notesGone.add(cite.old().id());
                }
            }
            at.mark++;
        }
        if (cite.fate().inNow() && !stays) {
            at.insert(citation(cite), realNote(cite));
        }
    }

    private static String letters(List<Atom> atoms) {
        StringBuilder letters = new StringBuilder();
        atoms.forEach(atom -> letters.append(atom.character));
        return Stream.squeezed(letters.toString());
    }

    /** Whether notes are Word's own here, and this mark names one. */
    private boolean realNote(Cite cite) {
        return cite.now() != null && !typedNotes();
    }

    private boolean typedNotes() {
        return comparison.old().clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.FOOTNOTE)
                .map(this::found)
                .anyMatch(place -> place != null && !place.paragraph().inNote);
    }

    private String citation(Cite cite) {
        if (!realNote(cite)) {
            return cite.text();
        }
        notesCome.add(cite.now().id());
        return cite.now().text();
    }

    private void pause(Cursor at, Piece piece) {
        if (piece.fate().inOld()) {
            at.old++;
            at.character = 0;
            at.mark = 0;
            at.source().lead().forEach(atom -> atom.fate = Atom.Fate.DELETED);
        }
        if (piece.fate().inNow()) {
            at.now++;
            Clause clause = at.change.now().get(at.now);
            at.apart = added(clause, null);
            at.look = look(template(clause));
            follow(at.home.paragraph(), at.apart);
        }
    }

    /** A typed number that is another now; Word's own it counts itself. */
    private void number(Cursor at) {
        String before = at.change.old().get(0).number();
        Clause clause = at.change.now().get(0);
        String after = FullText.holdsNumber(clause) ? before : clause.number();
        List<Atom> typed = at.home.number();
        if (before == null && after != null) {
            at.insert(typedNumber(clause), false);
        } else if (!typed.isEmpty() && after == null) {
            at.home.lead().forEach(atom -> atom.fate = Atom.Fate.DELETED);
        } else if (!typed.isEmpty() && !after.equals(before)) {
            typed.forEach(atom -> atom.fate = Atom.Fate.DELETED);
            Atom last = typed.get(typed.size() - 1);
            last.after.add(new Insertion(after, Xml.child(last.run, "rPr"), false, false));
        }
    }

    private static String typedNumber(Clause clause) {
        String number = clause.number();
        boolean bare = Character.isLetterOrDigit(number.codePointBefore(number.length()));
        return number + (bare && clause.kind() != ClauseKind.FOOTNOTE ? ".\t" : "\t");
    }

    // ---- clauses that go

    /** The name under which a row's one paragraph is moved; null where its words go and come instead. */
    private String move(Change change) {
        if (change.old().size() != 1 || change.now().size() != 1) {
            return null;
        }
        Clause clause = change.old().get(0);
        Found place = found(clause);
        boolean whole = place != null
                && place.exact()
                && clause.marks().isEmpty()
                && change.now().get(0).marks().isEmpty()
                && place.paragraph().row == null
                && place.text().stream().allMatch(atom -> atom.paragraph == place.paragraph())
                && own(place)
                && place.paragraph().atoms.stream()
                        .allMatch(atom ->
                                Set.of("t", "tab", "noBreakHyphen", "br").contains(atom.node.getLocalName()));
        return whole ? "resdiff_" + clause.id() : null;
    }

    /** Whether no other clause shares the paragraph. */
    private boolean own(Found place) {
        return found.values().stream()
                .noneMatch(other -> !other.clause().id().equals(place.clause().id())
                        && other.text().stream().anyMatch(atom -> atom.paragraph == place.paragraph()));
    }

    private void gone(Change change, Clause clause, String move) {
        Found place = found(clause);
        if (place == null) {
            tell(wording.oldName(clause) + ": it was not found in the file, so that its deletion is not marked");
            return;
        }
        pass(clause);
        if (!change.shown()) {
            return;
        }
        Set<Atom> moved = move == null ? Set.of() : kept(change, place);
        for (Atom atom : place.text()) {
            atom.fate = moved.contains(atom) ? Atom.Fate.MOVED : Atom.Fate.DELETED;
        }
        place.lead().forEach(atom -> atom.fate = Atom.Fate.DELETED);
        if (own(place)) {
            for (Atom atom : place.paragraph().atoms) {
                boolean rest = atom.fate == Atom.Fate.KEPT && atom.character != Atom.OPAQUE && !atom.claimed;
                atom.fate = rest ? Atom.Fate.DELETED : atom.fate;
            }
        }
        place.paragraph().moveName = move;
        for (int i = 0; i < clause.marks().size(); i++) {
            Clause note = noteOf(clause, i);
            if (note != null) {
                notesGone.add(note.id());
            }
        }
        if (change.now().isEmpty() && clause.id().equals(change.old().get(0).id())) {
            comment(change, place.paragraph().comments);
        }
    }

    private Clause noteOf(Clause clause, int mark) {
        int at = 0;
        for (Piece piece : Pieces.whole(clause, Piece.Fate.DELETED, footnotes)) {
            if (piece instanceof Cite cite && at++ == mark) {
                return cite.old();
            }
        }
        return null;
    }

    /** The atoms of the words that arrive elsewhere. */
    private Set<Atom> kept(Change change, Found place) {
        Set<Atom> kept = new HashSet<>();
        int at = 0;
        for (Piece piece : pieces(change)) {
            if (piece instanceof Words words && words.fate().inOld()) {
                for (int i = 0; i < words.text().length(); i++, at++) {
                    if (words.fate() == Piece.Fate.KEPT) {
                        kept.addAll(place.characters().get(at));
                    }
                }
            }
        }
        return kept;
    }

    // ---- clauses that come

    private void come(Change change, List<Clause> clauses, List<Piece> pieces, String move) {
        if (!change.shown()) {
            return;
        }
        int at = 0;
        NewParagraph paragraph = added(clauses.get(0), move);
        follow(anchor, paragraph);
        if (clauses.get(0).id().equals(change.clause().id())) {
            comment(change, paragraph.comments);
        }
        Element look = look(template(clauses.get(0)));
        for (Piece piece : pieces) {
            if (!piece.fate().inNow()) {
                continue;
            }
            boolean moved = move != null && piece.fate() == Piece.Fate.KEPT;
            if (piece instanceof Words words) {
                paragraph.content.add(new Insertion(words.text(), look, moved, false));
            } else if (piece instanceof Cite cite) {
                paragraph.content.add(new Insertion(citation(cite), look, false, realNote(cite)));
            } else {
                paragraph = added(clauses.get(++at), null);
                look = look(template(clauses.get(at)));
                follow(anchor, paragraph);
            }
        }
    }

    /** Puts a new paragraph behind what precedes it, or before all. */
    private void follow(Paragraph before, NewParagraph added) {
        if (before != null && before.row != null && !added.row) {
            behindTable(before, added);
        } else if (before != null) {
            before.following.add(added);
        } else {
            first().preceding.add(added);
        }
    }

    /** What is no row stands behind the table; before it only where nothing follows. */
    private void behindTable(Paragraph cell, NewParagraph added) {
        Paragraph above = null;
        for (Paragraph paragraph : stories.body) {
            if (paragraph.row == null && paragraph.number > cell.number) {
                paragraph.preceding.add(added);
                return;
            }
            above = paragraph.row == null ? paragraph : above;
        }
        if (above == null) {
            tell("“" + added.text() + "”: it follows a table that is the whole of the file; it is not marked");
        } else {
            above.following.add(added);
        }
    }

    private Paragraph first() {
        for (Clause clause : comparison.old().clauses()) {
            if (found(clause) != null && !found(clause).paragraph().inNote) {
                return found(clause).paragraph();
            }
        }
        return stories.body.get(0);
    }

    private NewParagraph added(Clause clause, String move) {
        Found like = template(clause);
        Paragraph paragraph = like == null ? anchor == null ? first() : anchor : like.paragraph();
        String number = FullText.holdsNumber(clause) ? null : clause.number();
        boolean automatic =
                like != null && like.clause().number() != null && like.number().isEmpty();
        boolean unnumbered = like != null && like.clause().number() == null;
        NewParagraph added = new NewParagraph(
                paragraph, number == null ? unnumbered : automatic, clause.kind() == ClauseKind.TABLE, move);
        if (number != null && !automatic) {
            String typed = like == null || like.number().isEmpty() ? typedNumber(clause) : numberLike(like, number);
            added.content.add(new Insertion(typed, look(like), false, false));
        }
        return added;
    }

    /** The number as its neighbour's is typed, with the same signs and spaces. */
    private static String numberLike(Found like, String number) {
        StringBuilder typed = new StringBuilder();
        List<Atom> old = like.number();
        for (Atom atom : like.lead()) {
            if (atom == old.get(0)) {
                typed.append(number);
            } else if (!old.contains(atom)) {
                typed.append(atom.node.getLocalName().equals("tab") ? '\t' : atom.character);
            }
        }
        return typed.toString();
    }

    /** The old clause of the same kind and depth that is nearest, above before below; null where there is none. */
    private Found template(Clause clause) {
        Found best = null;
        for (Clause other : comparison.old().clauses()) {
            Found place = found(other);
            boolean alike = place != null
                    && other.kind() == clause.kind()
                    && depth(other) == depth(clause)
                    && !place.paragraph().inNote;
            boolean above = place != null && anchor != null && place.paragraph().number <= anchor.number;
            if (alike && (best == null || above)) {
                best = place;
            }
        }
        return best;
    }

    private static int depth(Clause clause) {
        return switch (clause.kind()) {
            case HEADING -> clause.label().path().size();
            case SUBPARAGRAPH ->
                (int) clause.label().name().chars().filter(c -> c == '(').count();
            default -> 0;
        };
    }

    /** The properties of the run that holds most of a clause. */
    private static Element look(Found place) {
        if (place == null) {
            return null;
        }
        Map<Element, Integer> letters = new HashMap<>();
        Element best = null;
        for (Atom atom : place.text()) {
            int count = letters.merge(atom.run, 1, Integer::sum);
            if (best == null || count > letters.get(best)) {
                best = atom.run;
            }
        }
        return best == null ? null : Xml.child(best, "rPr");
    }

    // ---- notes

    private void note(Place place) {
        Change change = place.change();
        boolean gone = change.old().stream().allMatch(clause -> notesGone.contains(clause.id()));
        boolean come = change.now().stream().allMatch(clause -> notesCome.contains(clause.id()));
        if (gone && come) {
            return;
        }
        boolean inNotes = change.old().stream()
                .anyMatch(clause -> found(clause) != null && found(clause).paragraph().inNote);
        if (!inNotes) {
            place(place);
        } else if (!change.now().isEmpty() && !gone) {
            if (place.role() == Place.Role.HERE || place.role() == Place.Role.TO) {
                here(change);
            } else if (place.role() == Place.Role.PASTED) {
                tell(wording.name(change) + ": parted or joined notes are not marked");
            }
        } else if (change.now().isEmpty() && !gone) {
            tell(wording.name(change) + ": the note is gone, but its mark was not found to go");
        }
    }

    // ---- front and closing matter

    private void matter() {
        anchor = null;
        for (MatterChange row : comparison.matter()) {
            Found place = row.old().isEmpty() ? null : matter(row);
            if (place != null) {
                anchor = place.paragraph();
            }
            if (row.old().equals(row.now())) {
                continue;
            }
            if (row.old().isEmpty()) {
                matterComes(row);
            } else if (place == null) {
                tell(Headline.name(row.kind()) + ": “" + row.old()
                        + "” is not in the body of the file as one text; its change is not marked");
            } else if (row.now().isEmpty()) {
                place.text().forEach(atom -> atom.fate = Atom.Fate.DELETED);
            } else {
                edit(place, Headline.byName(row) ? List.of(whole(row)) : Headline.edits(row));
            }
        }
    }

    private static Edit whole(MatterChange row) {
        return new Edit(Edit.Op.REPLACE, row.old(), row.now(), List.of());
    }

    private Found matter(MatterChange row) {
        Clause clause = new Clause(
                "matter", ClauseKind.UNPARSED, Label.NONE, null, null, null, null, row.old(), 0, 0, List.of());
        return Found.of(clause, new Stream(stories.body), 0);
    }

    private void matterComes(MatterChange row) {
        boolean behind = row.kind() == Matter.Kind.CLOSING || row.kind() == Matter.Kind.NARRATIVE;
        Paragraph place = anchor;
        if (place == null && behind) {
            place = stories.body.get(stories.body.size() - 1);
        }
        NewParagraph added = new NewParagraph(place == null ? first() : place, false, false, null);
        added.content.add(new Insertion(row.now(), null, false, false));
        follow(place, added);
    }

    private static void edit(Found place, List<Edit> edits) {
        Atom last = null;
        Atom first = place.text().get(0);
        int at = 0;
        for (Edit edit : edits) {
            boolean same = edit.op() == Edit.Op.EQUAL && edit.old().equals(edit.now());
            int end = Math.min(place.characters().size(), at + edit.old().length());
            for (; at < end; at++) {
                for (Atom atom : place.characters().get(at)) {
                    atom.fate = same ? Atom.Fate.KEPT : Atom.Fate.DELETED;
                    last = atom;
                }
            }
            if (!same && !edit.now().isEmpty()) {
                Element look = Xml.child((last == null ? first : last).run, "rPr");
                (last == null ? first.before : last.after).add(new Insertion(edit.now(), look, false, false));
            }
        }
    }

    // ---- comments

    private void comment(Change change, List<List<String>> here) {
        if (comments
                && change.shown()
                && (change.moved() || !Wording.weight(change).isEmpty())) {
            List<String> lines = new ArrayList<>(List.of(wording.title(change), Wording.weight(change)));
            lines.addAll(wording.notes(change));
            here.add(lines);
        }
    }
}
