/** Whole sessions: which text of one continues which text of an earlier one, by what evidence, and what became of the rest. */
package org.resdiff.sessions;
