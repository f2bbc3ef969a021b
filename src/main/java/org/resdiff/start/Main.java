package org.resdiff.start;

/** Where the launcher starts the program: a second thread loads classes while the first runs the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Warmup.begin();
        org.resdiff.cli.Main.main(args);
    }
}
