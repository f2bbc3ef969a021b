package org.resdiff.check;

/** How a rule looks for what breaks it. */
interface Check {
    void run(Subject subject, Findings found);
}
