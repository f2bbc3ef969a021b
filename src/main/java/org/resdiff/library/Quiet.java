package org.resdiff.library;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from saying on standard error which instructions of the processor it uses. */
final class Quiet {
    /** Held: a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Quiet() {}

    static void please() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
