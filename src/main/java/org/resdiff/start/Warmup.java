package org.resdiff.start;

import java.util.List;

/**
 * Loads classes before they are needed: a short run is mostly first uses, and while the first thread reads the command line
 * and the documents, a second one can compile patterns and read word lists.
 *
 * <p>Whichever thread comes to a class while the other initialises it waits. That two of them never wait for each other, a test
 * holds: no ring of our classes initialises itself.
 *
 * <p>A class and not a lambda: the first lambda of a process makes Java build what links lambdas, and here the second thread
 * does that while the first goes on.
 */
final class Warmup extends Thread {
    /** What every comparison needs and is slow to initialise, in the order of the way through the house. */
    static final List<String> CLASSES = List.of(
            "org.resdiff.read.FormatDetector",
            "org.resdiff.parse.FurnitureFinder",
            "org.resdiff.parse.Traces",
            "org.resdiff.parse.MarkFinder",
            "org.resdiff.parse.BareMarks",
            "org.resdiff.parse.Openings",
            "org.resdiff.parse.Annexes",
            "org.resdiff.parse.Markers",
            "org.resdiff.parse.Openers",
            "org.resdiff.text.Tokens",
            "org.resdiff.parse.FrontMatter",
            "org.resdiff.model.ClauseKind",
            "org.resdiff.align.FeatureReader",
            "org.resdiff.align.Pass",
            "org.resdiff.diff.WordLists$English",
            "org.resdiff.diff.Judge",
            "org.resdiff.diff.Substance",
            "org.resdiff.diff.CrossReferences",
            "org.resdiff.diff.Citations",
            "org.resdiff.diff.SourceNotes",
            "org.resdiff.diff.Orthography",
            "org.resdiff.diff.Kind",
            "org.resdiff.diff.Significance",
            "org.resdiff.diff.Relation");

    private Warmup() {
        super("ahead");
    }

    /** Begins to load, on a thread that keeps no run from its end. */
    static void begin() {
        Thread ahead = new Warmup();
        ahead.setDaemon(true);
        ahead.setUncaughtExceptionHandler(new Unreported());
        ahead.start();
    }

    /** What fails here fails again where it is needed, and is reported there. */
    private static final class Unreported implements UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            // Left to the first thread.
        }
    }

    @Override
    public void run() {
        for (String name : CLASSES) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
