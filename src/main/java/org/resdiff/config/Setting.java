package org.resdiff.config;

import java.util.Objects;

/**
 * One value of one option.
 *
 * @param name long name of the option without dashes, as "fail-on"
 * @param value as written
 * @param origin where it came from, for messages: "RESDIFF_FAIL_ON" or ".resdiff.properties"
 */
public record Setting(String name, String value, String origin) {
    public Setting {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }
}
