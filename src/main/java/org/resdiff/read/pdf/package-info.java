/** PDF to lines: glyphs, rules and boxes of a page to rows, columns and tables; the only place that knows PDFBox. */
package org.resdiff.read.pdf;
