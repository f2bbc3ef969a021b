/** The HTML report: one file that needs no network and no script. */
package org.resdiff.report.html;
