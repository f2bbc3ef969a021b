package org.resdiff.quality.hiding;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of edit.
 *
 * @param changes all edits of the kind that a document allows, in the order of their places
 */
record Kind(String id, String what, Function<Sample, List<Change>> changes) {}
