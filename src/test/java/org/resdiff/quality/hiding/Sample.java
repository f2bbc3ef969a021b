package org.resdiff.quality.hiding;

import java.util.List;
import java.util.function.Supplier;
import org.resdiff.model.Document;

/** A document in one format, read once, of which edited copies can be made. */
interface Sample {
    String name();

    /** What it is a sample of: "own text", "real html". The kinds of a change draw from all groups in turn. */
    String group();

    Document original();

    List<Passage> passages();

    /** The copy with one stretch of a passage replaced. */
    Supplier<Document> edited(int passage, int start, int end, String with);

    /** Whether the format can say the words. */
    default boolean canSay(String text) {
        return true;
    }

    /** Whether each figure is known to be one of the text; where not, a loose figure may be the mark of a note. */
    default boolean exact() {
        return false;
    }
}
