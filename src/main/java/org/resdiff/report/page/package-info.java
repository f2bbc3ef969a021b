/** What a result says as a tree of blocks, which one writer a form turns into bytes. */
package org.resdiff.report.page;
