package org.resdiff.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command understands.
 *
 * @param operands in the order in which they are given
 * @param options in the order in which help lists them
 */
record Syntax(String description, List<Operand> operands, List<Option<?>> options) {
    /** Understood by every command, and looked for before anything else. */
    static final Option<Boolean> HELP = Option.toggle("-h, --help", "Show this help.");

    static Syntax of(String description, Operand... operands) {
        return new Syntax(description, List.of(operands), List.of());
    }

    Syntax with(Option<?>... more) {
        return with(List.of(more));
    }

    Syntax with(List<Option<?>> more) {
        List<Option<?>> all = new ArrayList<>(options);
        all.addAll(more);
        return new Syntax(description, operands, List.copyOf(all));
    }

    /** The option of that name; null if there is none. */
    Option<?> option(String name) {
        for (Option<?> option : options) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }
}
