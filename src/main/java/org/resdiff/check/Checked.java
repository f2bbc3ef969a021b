package org.resdiff.check;

import java.util.List;

/** A document and what was found in it, in reading order. */
public record Checked(String path, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /** Whether anything was found at or above a level. */
    public boolean reaches(Level level) {
        return findings.stream().anyMatch(finding -> finding.level().atLeast(level));
    }

    /** How many findings have a level. */
    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
