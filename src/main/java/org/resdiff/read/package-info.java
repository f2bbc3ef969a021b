/** Bytes to {@link org.resdiff.model.SourceText}; the only place that knows PDFBox, POI, jsoup and commonmark. */
package org.resdiff.read;
