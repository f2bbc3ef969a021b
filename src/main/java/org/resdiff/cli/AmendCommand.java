package org.resdiff.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

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
    public Map<String, Supplier<Command>> nested() {
        Map<String, Supplier<Command>> nested = new LinkedHashMap<>();
        nested.put("read", AmendReadCommand::new);
        nested.put("apply", AmendApplyCommand::new);
        nested.put("write", AmendWriteCommand::new);
        nested.put("compare", AmendCompareCommand::new);
        return nested;
    }
}
