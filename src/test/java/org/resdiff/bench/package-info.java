/** How fast: warm stages by JMH, whole processes beside their floors, growth against size. Run by scripts/bench. */
package org.resdiff.bench;
