/** The word diff: where two texts differ, as pairs of ranges of words; knows neither clauses nor what a change means. */
package org.resdiff.diff.words;
