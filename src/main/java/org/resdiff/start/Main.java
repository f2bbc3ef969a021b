package org.resdiff.start;

/** Where the launcher starts the program: a second thread loads classes while the first runs the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        loadAhead();
        org.resdiff.cli.Main.main(args);
    }

    /** Shared with the rehearsal, so that this class is in its archives too. */
    static void loadAhead() {
        Warmup.begin();
    }
}
