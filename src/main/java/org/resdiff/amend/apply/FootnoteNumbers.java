package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;

/** Numbers the footnotes of an amended text in the order in which they are cited. Signs as "*" stay as they are. */
public final class FootnoteNumbers {
    private static final Pattern COUNTED = Pattern.compile("(?<number>\\d{1,4})(?<after>[^\\d\\s]{0,2})");
    private static final Pattern IBID = Pattern.compile("Ibid\\b.*", Pattern.DOTALL);

    private final Base base;
    private final Map<String, String> amended;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> inBase = new HashMap<>();
    private final String after;
    /** What stands before the number in the labels of notes. */
    private final String called;

    private final Map<String, Clause> open = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int next;
    private int made;
    private String before;

    FootnoteNumbers(Base base, Map<String, String> amended) {
        this.base = base;
        this.amended = amended;
        String tail = "";
        String head = "note ";
        for (int i = 0; i < base.size(); i++) {
            Clause note = base.clause(i);
            inBase.put(note.id(), i);
            Matcher count = COUNTED.matcher(note.number() == null ? "" : note.number());
            if (base.cited(i) && count.matches()) {
                tail = count.group("after");
                String name = note.label().name();
                head = name.endsWith(note.number())
                        ? name.substring(0, name.length() - note.number().length())
                        : head;
                starts.merge(String.valueOf(note.resolution()), Integer.parseInt(count.group("number")), Math::min);
            }
        }
        this.after = tail;
        this.called = head;
    }

    /** The marks of a passage; its notes wait for {@link #close}. */
    List<Mark> cite(NotedText passage, String citing, String resolution) {
        List<Mark> marks = new ArrayList<>();
        for (Note note : passage.notes()) {
            if (note.text() == null) {
                if (note.mark() != null) {
                    marks.add(new Mark(note.mark(), note.offset()));
                }
                continue;
            }
            String key = note.id() == null ? "new " + made++ : note.id();
            Clause clause = open.get(key);
            if (clause == null) {
                clause = note(note, citing, resolution, mark(note, resolution));
                open.put(key, clause);
            }
            marks.add(new Mark(clause.number(), note.offset()));
        }
        return marks;
    }

    private String mark(Note note, String resolution) {
        if (note.mark() != null && !COUNTED.matcher(note.mark()).matches()) {
            return note.mark();
        }
        if (next == 0) {
            next = starts.getOrDefault(String.valueOf(resolution), 1);
        }
        return next++ + after;
    }

    private Clause note(Note note, String citing, String resolution, String mark) {
        Integer index = note.id() == null ? null : inBase.get(note.id());
        Clause old = index == null ? null : base.clause(index);
        String text = old == null ? note.text() : amended.get(old.id());
        String neighbour = old == null ? null : previous(index);
        if (old != null && IBID.matcher(text).matches() && !Objects.equals(neighbour, before)) {
            diagnostics.add(Diagnostic.warning(
                    "amendment.ibid",
                    "footnote " + mark
                            + " says “Ibid.” of a note that no longer stands before it: write the source out"));
        }
        before = old == null ? "" : old.id();
        return new Clause(
                "note " + citing + " " + mark + " " + open.size(),
                ClauseKind.FOOTNOTE,
                label(old, mark),
                mark,
                citing,
                resolution,
                old == null ? null : old.status(),
                text,
                old == null ? 0 : old.page(),
                old == null ? 0 : old.line(),
                List.of());
    }

    /** A label that ends in the note's number, as "note 12", goes on with the new number. */
    private Label label(Clause old, String mark) {
        if (old == null) {
            return new Label(List.of(), called + mark);
        }
        String name = old.label().name();
        return old.number() != null && name.endsWith(old.number())
                ? new Label(
                        old.label().path(),
                        name.substring(0, name.length() - old.number().length()) + mark)
                : old.label();
    }

    private String previous(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (base.cited(i)) {
                return base.clause(i).id();
            }
        }
        return null;
    }

    /** The notes of the resolution that ends here. */
    List<Clause> close(String resolution) {
        List<Clause> notes = new ArrayList<>(open.values());
        open.clear();
        next = 0;
        return notes;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
