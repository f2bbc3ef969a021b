/** The settings of a run, each with its value and where it came from: flag, environment, project file or default. */
package org.resdiff.config;
