package org.resdiff.model;

import java.util.Locale;
import java.util.Objects;

/**
 * Something to tell the user about a document: what was guessed, removed, odd or wrong.
 *
 * @param code stable id, words joined by "-" after an area, as "number.gap"
 * @param message one line: what it is, where, and what to do if anything
 * @param page 1-based, 0 if unknown
 * @param line 1-based, 0 if unknown
 */
public record Diagnostic(Level level, String code, String message, int page, int line) {

    /** How grave it is; {@link #ERROR} means that the document was refused. */
    public enum Level {
        INFO,
        WARNING,
        ERROR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Diagnostic {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    public static Diagnostic info(String code, String message) {
        return new Diagnostic(Level.INFO, code, message, 0, 0);
    }

    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(Level.WARNING, code, message, 0, 0);
    }

    /** The same, said of a place. */
    public Diagnostic at(int newPage, int newLine) {
        return new Diagnostic(level, code, message, newPage, newLine);
    }
}
