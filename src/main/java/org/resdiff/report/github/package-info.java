/** Annotations for GitHub Actions. */
package org.resdiff.report.github;
