package org.resdiff.report.docx.tracked;

import org.w3c.dom.Element;

/**
 * Something new in a paragraph.
 *
 * @param text words, with tabs; of a note its text
 * @param look the properties of the run that it is to look like; null for none
 * @param moved whether it is the arrival of what leaves elsewhere
 * @param note whether it is a footnote, and its reference what is set here
 */
record Insertion(String text, Element look, boolean moved, boolean note) {}
