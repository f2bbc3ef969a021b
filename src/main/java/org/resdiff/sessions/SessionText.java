package org.resdiff.sessions;

import java.util.Objects;
import org.resdiff.model.Document;

/**
 * One text of a session.
 *
 * @param path as found below the folder given
 * @param folder position of its folder on the command line, 0 for the oldest
 */
public record SessionText(String path, int folder, Document document) {
    public SessionText {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(document, "document");
    }

    /** Its symbol, or its number where it has no symbol; null for neither. */
    public String symbol() {
        if (document.symbol() != null || document.resolutions().isEmpty()) {
            return document.symbol();
        }
        return document.resolutions().get(0).number();
    }

    /** What a reader calls it: its symbol, or else its path. */
    public String name() {
        String symbol = symbol();
        return symbol == null ? path : symbol;
    }
}
