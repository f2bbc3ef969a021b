package org.resdiff.model;

import java.util.Objects;

/**
 * Which file a document came from.
 *
 * @param path as the user gave it; "-" for standard input
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param format as found or as told
 */
public record Source(String path, String sha256, Format format) {
    public Source {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(format, "format");
    }
}
