/** The report for pull requests and documents, readable raw and rendered. */
package org.resdiff.report.markdown;
