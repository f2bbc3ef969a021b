/** The command line: commands, exit codes, streams and files; the only place that knows picocli, Jansi and System. */
package org.resdiff.cli;
