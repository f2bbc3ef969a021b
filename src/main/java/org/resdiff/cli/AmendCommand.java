package org.resdiff.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Amendment papers: apply them, write one, compare rival ones. */
@Command(
        name = "amend",
        description = "Apply amendment papers, write one, or compare rival ones.",
        sortOptions = false,
        exitCodeOnInvalidInput = ExitCode.TROUBLE,
        exitCodeOnExecutionException = ExitCode.TROUBLE)
final class AmendCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // its options are understood, with nothing to tell here
    @Mixin
    private CommonFlags common;

    private AmendCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with those under it. */
    static CommandSpec spec(Streams streams) {
        return CommandSpec.forAnnotatedObject(new AmendCommand(streams))
                .addSubcommand("apply", CommandSpec.forAnnotatedObject(new AmendApplyCommand(streams)))
                .addSubcommand("write", CommandSpec.forAnnotatedObject(new AmendWriteCommand(streams)))
                .addSubcommand("compare", CommandSpec.forAnnotatedObject(new AmendCompareCommand(streams)));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        return ExitCode.TROUBLE;
    }
}
