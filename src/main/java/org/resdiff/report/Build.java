package org.resdiff.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build of resdiff this is.
 *
 * @param commit the commit that was built, "unknown" for a build by hand
 */
public record Build(String version, String commit) {
    /** Read from the properties that the build fills in. */
    public static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/org/resdiff/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(properties.getProperty("version"), properties.getProperty("commit"));
    }
}
