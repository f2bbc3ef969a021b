package org.resdiff.model;

import java.util.Objects;

/**
 * Which file a document came from.
 *
 * @param path as the user gave it; "-" for standard input
 * @param digest of its bytes
 * @param format as found or as told
 */
public record Source(String path, Digest digest, Format format) {
    public Source {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(format, "format");
    }
}
