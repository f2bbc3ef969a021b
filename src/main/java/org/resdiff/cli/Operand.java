package org.resdiff.cli;

/**
 * An argument that is no option.
 *
 * @param label what it is called in help and messages, as OLD
 * @param least how many of it must be given
 * @param most how many may be; only the last of a command may be more than one
 */
record Operand(String label, int least, int most, String description) {
    static Operand one(String label, String description) {
        return new Operand(label, 1, 1, description);
    }
}
