package org.resdiff.report.docx;

import org.resdiff.report.Piece.Fate;

/** How a row is tracked at one of its places. */
enum Tracking {
    /** It stays, words come and go. */
    EDITED(Revision.NONE, Revision.DELETED, Revision.INSERTED),
    /** It moved away: what it takes along is moved, the rest was deleted. */
    LEFT(Revision.MOVED_FROM, Revision.DELETED, null),
    /** It moved here: what it brought is moved, the rest was inserted. Moved text is the same at both places. */
    ARRIVED(Revision.MOVED_TO, null, Revision.INSERTED),
    /** All its old text is deleted here. */
    GONE(Revision.DELETED, Revision.DELETED, null),
    /** All its new text is inserted here. */
    COME(Revision.INSERTED, null, Revision.INSERTED),
    /** The new text as if there had been no other. */
    UNTRACKED(Revision.NONE, null, Revision.NONE);

    private final Revision kept;
    private final Revision deleted;
    private final Revision inserted;

    Tracking(Revision kept, Revision deleted, Revision inserted) {
        this.kept = kept;
        this.deleted = deleted;
        this.inserted = inserted;
    }

    /** The revision of a piece; null where it does not stand at this place. */
    Revision of(Fate fate) {
        return switch (fate) {
            case KEPT -> kept;
            case DELETED -> deleted;
            case INSERTED -> inserted;
        };
    }

    /** Whether the old text stands here. */
    boolean readsOld() {
        return this != ARRIVED && this != COME;
    }

    /** Whether the new text stands here. */
    boolean readsNow() {
        return this != LEFT && this != GONE;
    }

    /** Whether this is one end of a move. */
    boolean moves() {
        return this == LEFT || this == ARRIVED;
    }
}
