/** The report for people at a terminal: four views over one writer of coloured, wrapped lines. */
package org.resdiff.report.terminal;
