package org.resdiff.cli;

/** What the process says to its caller, as diff(1) does. */
public final class ExitCode {
    /** No difference at or above {@code --fail-on}. */
    public static final int SAME = 0;

    /** Differences at or above {@code --fail-on}. */
    public static final int DIFFERENT = 1;

    /** Bad usage, unreadable or unparsable input, or a bug. */
    public static final int TROUBLE = 2;

    private ExitCode() {}
}
