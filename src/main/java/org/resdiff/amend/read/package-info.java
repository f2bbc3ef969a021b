/** Reads amendment papers: from the sentences of a sheet, or from JSON, to instructions. */
package org.resdiff.amend.read;
