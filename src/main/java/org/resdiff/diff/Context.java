package org.resdiff.diff;

import org.resdiff.model.Clause;

/**
 * What governs a clause where that is another than before: the chapeau that an item is under ("Guests may:"), or the heading
 * of words that say nothing by themselves ("Open to guests").
 *
 * @param before what governed the old clause; null for nothing
 * @param now what governs the new one; null for nothing
 */
public record Context(Clause before, Clause now) {}
