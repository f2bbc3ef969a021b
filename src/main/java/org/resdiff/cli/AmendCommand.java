package org.resdiff.cli;

import java.util.List;

/** Amendment papers: read one, apply them, write one, compare rival ones. */
final class AmendCommand implements Command {
    @Override
    public Action declare(Declaration line) {
        line.description("Read an amendment paper, apply some, write one, or compare rival ones.");
        CommonFlags.declare(line);
        return streams -> {
            Help.print(this, "resdiff amend", streams.err());
            return ExitCode.TROUBLE;
        };
    }

    @Override
    public List<String> nested() {
        return List.of("read", "apply", "write", "compare");
    }

    @Override
    public Command nested(String name) {
        return switch (name) {
            case "read" -> new AmendReadCommand();
            case "apply" -> new AmendApplyCommand();
            case "write" -> new AmendWriteCommand();
            case "compare" -> new AmendCompareCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
