/** What a document is, as immutable records: lines as read, clauses as parsed, and what was said about them. */
package org.resdiff.model;
