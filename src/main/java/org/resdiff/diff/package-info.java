/** Links to changes: word edits, kinds and significance; the only place that knows java-diff-utils. */
package org.resdiff.diff;
