package org.resdiff.diff;

import java.util.List;

/** Explains an edit: gives the kinds of change that it consists of, none where the rule does not know it. */
@FunctionalInterface
interface Rule {
    List<Kind> explain(Spot spot);
}
