/** Histories of one text for readers. */
package org.resdiff.report.history;
