package org.resdiff.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code resdiff} says of itself when no document is named. */
@Command(
        name = "resdiff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "",
        customSynopsis = {
            "Usage: resdiff OLD NEW [options]     what changed, clause by clause",
            "       resdiff COMMAND ...           see the commands below"
        },
        description = {"", "Compares resolutions: drafts of one text, or the texts of two sessions.", ""},
        footer = {
            "",
            "Documents are text, Markdown, PDF, DOCX, DOC or HTML; - is standard input.",
            "Exit code: 0 no difference at or above --fail-on, 1 differences, 2 trouble.",
            "All options: resdiff compare --help"
        },
        exitCodeOnInvalidInput = ExitCode.TROUBLE,
        exitCodeOnExecutionException = ExitCode.TROUBLE)
final class RootCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    RootCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        return ExitCode.TROUBLE;
    }
}
