package org.resdiff.check;

import java.util.EnumMap;
import java.util.Map;

/** The level of each rule in a run: its own unless the user set another. */
public final class Levels {
    private final Map<Rule, Level> set = new EnumMap<>(Rule.class);

    public Levels(Map<Rule, Level> set) {
        this.set.putAll(set);
    }

    public Level of(Rule rule) {
        return set.getOrDefault(rule, rule.level());
    }
}
