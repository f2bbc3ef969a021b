/** What an editor would say of a draft before it is issued: rules, and what they find in a document. */
package org.resdiff.check;
