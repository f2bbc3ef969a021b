package org.resdiff.quality.hiding;

import java.util.function.Supplier;
import org.resdiff.model.Document;

/**
 * One edit of one document.
 *
 * @param now reads the edited copy
 * @param before the words around the place, as they were
 */
record Change(Sample sample, Supplier<Document> now, String before, String after) {
    static Change of(Sample sample, int at, int start, int end, String with) {
        String text = sample.passages().get(at).text();
        String changed = text.substring(0, start) + with + text.substring(end);
        return new Change(
                sample,
                sample.edited(at, start, end, with),
                Passage.around(text, start, end),
                Passage.around(changed, start, start + with.length()));
    }
}
