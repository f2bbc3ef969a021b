/** Word to lines: DOCX with its tracked changes, numbering and notes, and the older DOC; the only reader that knows POI. */
package org.resdiff.read.word;
