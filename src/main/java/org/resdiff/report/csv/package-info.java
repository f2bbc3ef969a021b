/** The old-to-new table for spreadsheets. */
package org.resdiff.report.csv;
