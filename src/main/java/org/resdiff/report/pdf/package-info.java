/** PDF: tagged, with its fonts inside, the same bytes for the same input. */
package org.resdiff.report.pdf;
