package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;

/**
 * Git's external diff driver. Git calls it with {@code path old-file old-hex old-mode new-file new-hex new-mode}, two more
 * when the file was renamed, and the path alone when it is unmerged (gitdiff-core: GIT_EXTERNAL_DIFF). Git stops the whole
 * diff when a driver fails, so trouble with one file is told in its place and the exit code stays 0.
 */
final class GitDiffCommand implements Command {
    /** What git names the side of a file that was added or deleted. */
    private static final String NOTHING = "/dev/null";

    @Override
    public Action declare(Declaration line) {
        line.description("Be git's external diff driver: git config diff.resolution.command 'resdiff git-diff'.");
        Supplier<List<String>> arguments = line.operands("ARG", 1, "Seven or nine arguments, as git gives them.");
        Supplier<InputFlags> input = InputFlags.declare(line);
        Supplier<LookFlags> look = LookFlags.declare(line);
        CommonFlags.declare(line);
        return streams -> run(arguments.get(), input.get(), look.get(), streams);
    }

    private static int run(List<String> arguments, InputFlags input, LookFlags look, Streams streams)
            throws IOException {
        if (arguments.size() == 1) {
            say("* Unmerged path " + arguments.get(0), streams);
        } else if (arguments.size() == 7 || arguments.size() == 9) {
            Sides sides = new Sides(arguments.get(0), arguments.get(1), arguments.get(4));
            compare(sides, input, look, streams);
        } else {
            throw new InputException("git gives 1, 7 or 9 arguments, not " + arguments.size()
                    + "; to compare two files yourself: resdiff OLD NEW");
        }
        return ExitCode.SAME;
    }

    /** The file as the user knows it, and where git has put its two sides. */
    private record Sides(String path, String old, String now) {}

    private static void compare(Sides sides, InputFlags input, LookFlags look, Streams streams) throws IOException {
        Comparison comparison;
        try {
            Document old = sides.old().equals(NOTHING) ? null : named(input, sides.path(), sides.old(), streams);
            Document now = sides.now().equals(NOTHING) ? null : named(input, sides.path(), sides.now(), streams);
            if (old == null && now == null) {
                return;
            }
            Document older = old == null ? now.withoutContent(NOTHING) : old;
            Document newer = now == null ? old.withoutContent(NOTHING) : now;
            comparison = Pipeline.compare(Pipeline.align(older, newer, List.of()), Lexicon.ENGLISH, List.of());
        } catch (InputException e) {
            say(Messages.line(e.getMessage()), streams);
            return;
        }
        // Under its pager git's output is a terminal in the end.
        boolean paged = "true".equals(streams.environment().get("GIT_PAGER_IN_USE"))
                || "1".equals(streams.environment().get("GIT_PAGER_IN_USE"));
        Streams seen = paged ? streams.on(new Terminal(true, streams.terminal().width())) : streams;
        Outputs.toStandardOutput(
                streams.out(),
                out -> ReportFormat.TERMINAL.renderer().render(comparison, look.options(seen, true), out));
    }

    /** Git's temporary file under the name that the user knows. */
    private static Document named(InputFlags input, String path, String file, Streams streams) {
        return input.read(file, null, streams).named(path);
    }

    private static void say(String line, Streams streams) throws IOException {
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, List.of(line)));
    }
}
