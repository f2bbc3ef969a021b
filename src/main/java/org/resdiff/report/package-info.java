/** A comparison to bytes: for each form a renderer, which says what, and a writer, which says how and alone escapes. */
package org.resdiff.report;
