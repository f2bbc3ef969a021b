package org.resdiff.amend.apply;

import org.resdiff.amend.NotedText;

/**
 * Words of a text that give way to others.
 *
 * @param start UTF-16 index in the text
 * @param end index after the last letter that goes; {@code start} for an insertion
 * @param text what replaces them; empty for a deletion
 */
public record Cut(int start, int end, NotedText text) {}
