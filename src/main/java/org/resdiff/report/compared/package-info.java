/** A comparison as a page of blocks, for the forms and layouts that have no renderer of their own. */
package org.resdiff.report.compared;
