package org.resdiff.model;

import java.util.Objects;

/**
 * One resolution of a document.
 *
 * @param id unique within its document: r1, r2, ...
 * @param number as printed: "64/3", "2099 (2013)", "Draft resolution I"; null if unknown
 * @param title null if it has none
 */
public record Resolution(String id, String number, String title) {
    public Resolution {
        Objects.requireNonNull(id, "id");
    }
}
