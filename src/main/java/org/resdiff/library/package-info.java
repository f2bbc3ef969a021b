/** Texts that the user owns, indexed: where a phrase occurs, and where the language of a draft comes from. */
package org.resdiff.library;
