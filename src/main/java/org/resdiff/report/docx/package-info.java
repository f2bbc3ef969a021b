/** The Word report: the new text with its changes from the old one as tracked changes. */
package org.resdiff.report.docx;
