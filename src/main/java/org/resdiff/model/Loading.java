package org.resdiff.model;

/** Loads classes before they are needed. */
public final class Loading {
    private Loading() {}

    /**
     * Runs the static initialisers of the classes, in that order, so that a second thread has compiled the patterns and read
     * the word lists when the first one comes to them. Whichever thread comes to a class while the other initialises it waits;
     * that two of them never wait for each other, a test holds: no ring of our classes initialises itself.
     */
    public static void ahead(Class<?>... classes) {
        for (Class<?> type : classes) {
            try {
                Class.forName(type.getName(), true, type.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
