/** The report for other programs, exactly as resources/org/resdiff/report-1.schema.json says. */
package org.resdiff.report.json;
