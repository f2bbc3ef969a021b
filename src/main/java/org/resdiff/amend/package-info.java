/** Amendment papers as values: what a paper says, and which paragraphs and words it means. */
package org.resdiff.amend;
