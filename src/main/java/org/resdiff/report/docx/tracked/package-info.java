/** The old Word file itself with the comparison put in as tracked changes; nothing else of the file changes. */
package org.resdiff.report.docx.tracked;
