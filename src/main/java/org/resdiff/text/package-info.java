/** Words and numerals without any knowledge of clauses: tokens, normal forms, equivalences, display width. */
package org.resdiff.text;
