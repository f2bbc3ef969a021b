/** Applies the instructions of papers to a base text, which gives the consolidated document. */
package org.resdiff.amend.apply;
