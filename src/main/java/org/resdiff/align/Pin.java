package org.resdiff.align;

/**
 * The user's own word on two clauses: {@code OP7=OP9} links them, {@code OP7=} says that it was deleted, {@code =OP9} that
 * it was added.
 *
 * @param old label in the old document, empty for none
 * @param now label in the new document, empty for none
 * @param origin where it was said, for messages: "--pin" or "pins.txt:3"
 */
public record Pin(String old, String now, String origin) {}
