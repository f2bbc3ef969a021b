package org.resdiff.amend.read;

import org.resdiff.model.ClauseKind;

/**
 * New text that a sentence announces.
 *
 * @param kind what the paragraphs are called
 * @param count how many of the first level; 0 where the sentence does not say
 */
record Awaited(ClauseKind kind, int count) {}
