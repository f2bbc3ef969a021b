package org.resdiff.cli;

import java.util.List;
import java.util.function.Supplier;
import org.resdiff.model.InputException;

/** The help of another command, however deep: {@code resdiff help amend apply}. picocli's own looks one command down only. */
record HelpCommand(Command root) implements Command {
    @Override
    public Action declare(Declaration line) {
        line.description("Show the help of resdiff or of one of its commands.");
        Supplier<List<String>> path = line.operands("COMMAND", 0, "The command, as amend apply.");
        CommonFlags.declare(line);
        return streams -> run(path.get(), streams);
    }

    private int run(List<String> path, Streams streams) {
        Command command = root;
        String typed = RootCommand.NAME;
        for (String name : path) {
            List<String> names = command.nested();
            if (!names.contains(name)) {
                throw new InputException(name + ": no such command" + Parser.suggestion(name, names));
            }
            command = command.nested(name);
            typed += " " + name;
        }
        Help.print(command, typed, Outputs.text(streams.out()));
        return ExitCode.SAME;
    }
}
