package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Label;
import org.resdiff.model.Mark;
import org.resdiff.model.Matter;

/** What has been found so far: drafts of clauses, notes, matter and diagnostics; at the end, the clauses in order. */
final class Clauses {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final List<Notes.Citation> elsewhere = new ArrayList<>();
    private final List<Matter> matter = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Scope scope = Scope.NONE;

    /** What is added from here on belongs to this resolution. */
    void enter(Scope entered) {
        scope = entered;
    }

    Scope scope() {
        return scope;
    }

    Draft add(ClauseKind kind, Label label, String number, Draft parent, Block block, Passage passage) {
        Draft draft = new Draft(kind, label, number, parent, scope, block, passage);
        drafts.add(draft);
        return draft;
    }

    void note(Block block) {
        notes.add(block);
    }

    /** Keeps a whole block beside the clauses. */
    void matter(Matter.Kind kind, Block block) {
        matter(kind, block.text(), block);
        cited(block);
    }

    /** Remembers the marks of a block whose last piece was kept as matter. */
    void cited(Block block) {
        Matter around = matter.get(matter.size() - 1);
        for (Mark mark : block.marks()) {
            elsewhere.add(new Notes.Citation(mark.text(), null, around, block.page()));
        }
    }

    /** Keeps a piece of a block beside the clauses. */
    void matter(Matter.Kind kind, String text, Block block) {
        matter.add(new Matter(kind, text, scope.id(), block.page(), block.line()));
    }

    void warn(String code, String message, Block block) {
        diagnostics.add(Diagnostic.warning(code, message).at(block.page(), block.line()));
    }

    void inform(String code, String message, Block block) {
        diagnostics.add(Diagnostic.info(code, message).at(block.page(), block.line()));
    }

    List<Matter> matter() {
        return matter;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The clauses in reading order, the notes of a resolution after its clauses. */
    List<Clause> build() {
        List<Notes.Citation> citations = new ArrayList<>(elsewhere);
        for (Draft draft : drafts) {
            for (Mark mark : draft.passage().marks()) {
                citations.add(new Notes.Citation(mark.text(), draft, null, draft.block.page()));
            }
        }
        Notes tied = Notes.tie(notes, citations);
        diagnostics.addAll(tied.diagnostics());
        List<Notes.Tie> ofClauses = new ArrayList<>();
        for (Notes.Tie tie : tied.ties()) {
            if (tie.around() == null) {
                ofClauses.add(tie);
            }
        }
        // the last first: each goes right after what cites it
        for (int i = tied.ties().size() - 1; i >= 0; i--) {
            Notes.Tie tie = tied.ties().get(i);
            if (tie.around() != null) {
                keepWith(tie.around(), tie.note());
            }
        }
        return new Order(ofClauses).clauses();
    }

    /** Keeps a note with the matter that cites it, of the same kind and after it: it is no note of the text. */
    private void keepWith(Matter around, Block note) {
        int at = matter.lastIndexOf(around) + 1;
        String text = note.mark() + " " + note.passage().text();
        matter.add(at, new Matter(around.kind(), text, around.resolution(), note.page(), note.line()));
    }

    /** Gives the ids. */
    private final class Order {
        private final List<Notes.Tie> ties;
        private final Map<Draft, String> ids = new HashMap<>();
        private final List<Clause> clauses = new ArrayList<>();

        Order(List<Notes.Tie> ties) {
            this.ties = ties;
        }

        List<Clause> clauses() {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                String id = nextId();
                ids.put(draft, id);
                Status status = Status.of(draft.passage());
                clauses.add(new Clause(
                        id,
                        draft.kind,
                        draft.label,
                        draft.number,
                        draft.parent == null ? null : ids.get(draft.parent),
                        draft.scope.id(),
                        status.note(),
                        status.passage().text(),
                        draft.block.page(),
                        draft.block.line(),
                        status.passage().marks()));
                boolean last = i + 1 == drafts.size();
                if (last
                        || !Objects.equals(
                                draft.scope.id(), drafts.get(i + 1).scope.id())) {
                    addNotes(draft.scope.id(), last);
                }
            }
            if (drafts.isEmpty()) {
                addNotes(null, true);
            }
            return clauses;
        }

        private String nextId() {
            return "c" + (clauses.size() + 1);
        }

        /** Adds the notes whose citing clause has been placed, and at the end all that are left. */
        private void addNotes(String owner, boolean last) {
            List<Notes.Tie> left = new ArrayList<>();
            for (Notes.Tie tie : ties) {
                String citing = tie.citing() == null ? null : ids.get(tie.citing());
                if (citing == null && !last) {
                    left.add(tie);
                    continue;
                }
                Block note = tie.note();
                Passage passage = note.passage();
                clauses.add(new Clause(
                        nextId(),
                        ClauseKind.FOOTNOTE,
                        label(tie),
                        note.mark(),
                        citing,
                        tie.citing() == null ? owner : tie.citing().scope.id(),
                        null,
                        passage.text(),
                        note.page(),
                        note.line(),
                        passage.marks()));
            }
            ties.clear();
            ties.addAll(left);
        }

        private Label label(Notes.Tie tie) {
            List<String> path =
                    tie.citing() == null ? List.of() : tie.citing().scope.path();
            return new Label(path, "note " + tie.note().mark());
        }
    }
}
