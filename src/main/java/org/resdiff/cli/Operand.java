package org.resdiff.cli;

/** An argument that is no option. Told apart by identity, as options are. */
final class Operand {
    private final String label;
    private final int least;
    private final int most;
    private final String description;

    /**
     * @param label what it is called in help and messages, as OLD
     * @param least how many of it must be given
     * @param most how many may be; only the last operand of a command may be more than one
     */
    Operand(String label, int least, int most, String description) {
        this.label = label;
        this.least = least;
        this.most = most;
        this.description = description;
    }

    static Operand one(String label, String description) {
        return new Operand(label, 1, 1, description);
    }

    String label() {
        return label;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    String description() {
        return description;
    }
}
