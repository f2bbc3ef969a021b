package org.resdiff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.resdiff.Pipeline;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Git's external diff driver. Git calls it with {@code path old-file old-hex old-mode new-file new-hex new-mode}, two more
 * when the file was renamed, and the path alone when it is unmerged (gitdiff-core: GIT_EXTERNAL_DIFF). Git stops the whole
 * diff when a driver fails, so trouble with one file is told in its place and the exit code stays 0.
 */
@Command(
        name = "git-diff",
        description = "Be git's external diff driver: git config diff.resolution.command 'resdiff git-diff'.",
        sortOptions = false)
final class GitDiffCommand implements Callable<Integer> {
    /** What git names the side of a file that was added or deleted. */
    private static final String NOTHING = "/dev/null";

    private final Streams streams;

    @Parameters(arity = "1..9", paramLabel = "ARG", description = "Seven or nine arguments, as git gives them.")
    private List<String> arguments;

    @Mixin
    private InputFlags input;

    @Mixin
    private LookFlags look;

    @SuppressWarnings("UnusedVariable") // its options are understood, with nothing to tell here
    @Mixin
    private CommonFlags common;

    GitDiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (arguments.size() == 1) {
            say("* Unmerged path " + arguments.get(0));
        } else if (arguments.size() == 7 || arguments.size() == 9) {
            compare(arguments.get(0), arguments.get(1), arguments.get(4));
        } else {
            throw new InputException("git gives 1, 7 or 9 arguments, not " + arguments.size()
                    + "; to compare two files yourself: resdiff OLD NEW");
        }
        return ExitCode.SAME;
    }

    private void compare(String path, String oldFile, String newFile) throws IOException {
        Comparison comparison;
        try {
            Document old = oldFile.equals(NOTHING) ? null : named(path, oldFile);
            Document now = newFile.equals(NOTHING) ? null : named(path, newFile);
            if (old == null && now == null) {
                return;
            }
            Document older = old == null ? now.withoutContent(NOTHING) : old;
            Document newer = now == null ? old.withoutContent(NOTHING) : now;
            comparison = Pipeline.compare(Pipeline.align(older, newer, List.of()), Lexicon.ENGLISH, List.of());
        } catch (InputException e) {
            say("resdiff: " + e.getMessage());
            return;
        }
        // Under its pager git's output is a terminal in the end.
        boolean paged = "true".equals(streams.environment().get("GIT_PAGER_IN_USE"))
                || "1".equals(streams.environment().get("GIT_PAGER_IN_USE"));
        Streams seen = !paged
                ? streams
                : new Streams(
                        streams.in(),
                        streams.out(),
                        streams.err(),
                        streams.environment(),
                        new Terminal(true, streams.terminal().columns()),
                        streams.folder());
        Outputs.toStandardOutput(
                streams.out(),
                out -> ReportFormat.TERMINAL.renderer().render(comparison, look.options(seen, true), out));
    }

    /** Git's temporary file under the name that the user knows. */
    private Document named(String path, String file) {
        return input.read(file, null, streams).named(path);
    }

    private void say(String line) throws IOException {
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, List.of(line)));
    }
}
