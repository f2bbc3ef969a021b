/** Drafts the paper that turns one text into another, and writes it as a sheet. */
package org.resdiff.amend.write;
