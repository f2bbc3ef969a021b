/** Two clause lists to links with the pass that made each and a confidence; knows nothing of what a change means. */
package org.resdiff.align;
