/** What rules found in documents, for the terminal, for programs and for CI. */
package org.resdiff.report.check;
