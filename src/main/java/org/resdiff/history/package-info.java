/** One text over many versions: threads of clauses, the origin of each word, and where a phrase occurs. */
package org.resdiff.history;
