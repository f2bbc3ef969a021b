/** Mark-up to lines: HTML pages, those that printing programs wrote among them, and Akoma Ntoso; the only place that knows jsoup. */
package org.resdiff.read.html;
