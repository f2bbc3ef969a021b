package org.resdiff.model;

/**
 * A footnote mark in a clause.
 *
 * @param text the mark as printed: "12", "*", "1/"
 * @param offset code points of the clause's text before it
 */
public record Mark(String text, int offset) {}
