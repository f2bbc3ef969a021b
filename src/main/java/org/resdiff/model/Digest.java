package org.resdiff.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The SHA-256 of some bytes, worked out when it is asked for: most reports do not print it, and the first use of Java's
 * security providers is a tenth of a short run.
 */
public final class Digest {
    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of bytes that are not changed afterwards. */
    public static Digest of(byte[] bytes) {
        return new Digest(Objects.requireNonNull(bytes, "bytes"));
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(hash());
    }

    /** As in a content security policy. */
    public String base64() {
        return Base64.getEncoder().encodeToString(hash());
    }

    private byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
