/** Amendment papers: reads, applies, writes and compares them. */
package org.resdiff.amend;
