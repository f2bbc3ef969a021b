/**
 * Bytes to {@link org.resdiff.model.SourceText}: finds the format, reads text and Markdown, and has what readers of all formats
 * write their lines with. PDF, Word and HTML have rooms of their own under this one.
 */
package org.resdiff.read;
