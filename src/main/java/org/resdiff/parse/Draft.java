package org.resdiff.parse;

import org.resdiff.model.ClauseKind;
import org.resdiff.model.Label;

/** A clause in the making: its text grows while closing text is found, and its id waits for the reading order. */
final class Draft {
    final ClauseKind kind;
    final Label label;
    final String number;
    final Draft parent;
    final Scope scope;
    final Block block;
    private Passage passage;
    private int bullets;
    private int paragraphs;

    Draft(ClauseKind kind, Label label, String number, Draft parent, Scope scope, Block block, Passage passage) {
        this.kind = kind;
        this.label = label;
        this.number = number;
        this.parent = parent;
        this.scope = scope;
        this.block = block;
        this.passage = passage;
    }

    Passage passage() {
        return passage;
    }

    String text() {
        return passage.text();
    }

    void append(Passage closing) {
        passage = passage.append(closing);
    }

    /** Counts one more bullet below and returns its place, from 1. */
    int nextBullet() {
        return ++bullets;
    }

    /** Counts one more paragraph without a number below and returns its place, from 1. */
    int nextParagraph() {
        return ++paragraphs;
    }
}
