/** Lines to clauses: takes out the furniture, joins paragraphs, finds resolutions and labels their clauses. */
package org.resdiff.parse;
