/**
 * A fast start: classes loaded ahead of their use, and the rehearsals that the launcher makes archives of classes from. All that
 * is here serves speed alone; without it the program says the same, later. docs/decisions/0002-start-up.md has the figures.
 */
package org.resdiff.start;
