/** A comparison in one paragraph of plain words, the gravest first. */
package org.resdiff.report.brief;
