/**
 * resdiff, a comparer of resolutions. One way leads through the house:
 *
 * <pre>bytes → read → SourceText → parse → Document → align → Alignment → diff → Comparison → report → bytes</pre>
 *
 * Nothing returns upstream; {@link org.resdiff.Pipeline} is the only class that names all stages, and each package's
 * {@code package-info} says its one job.
 */
package org.resdiff;
