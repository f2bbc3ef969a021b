package org.resdiff.model;

import java.util.Objects;

/**
 * A line that was taken out as no part of the text.
 *
 * @param reason stable id: running-head, page-number, job-number, bar-code, continuation, notes-rule,
 *     contents
 */
public record Furniture(String reason, String text, int page, int line) {
    public Furniture {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }
}
