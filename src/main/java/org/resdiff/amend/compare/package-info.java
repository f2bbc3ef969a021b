/** Compares rival papers on one base, compiles what they propose in brackets, and settles such a compilation. */
package org.resdiff.amend.compare;
