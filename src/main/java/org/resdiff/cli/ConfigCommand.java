package org.resdiff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.resdiff.config.Setting;
import org.resdiff.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which options have which value, and who said so. */
@Command(
        name = "config",
        description =
                "List what the environment and " + Settings.PROJECT_FILE + " say, and where each value comes from.")
final class ConfigCommand implements Callable<Integer> {
    private final Streams streams;
    private final Settings settings;

    @SuppressWarnings("UnusedVariable") // its options are understood, with nothing to tell here
    @Mixin
    private CommonFlags common;

    ConfigCommand(Streams streams, Settings settings) {
        this.streams = streams;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = new ArrayList<>();
        for (OptionSpec option :
                CommandSpec.forAnnotatedObject(new CompareCommand(streams)).options()) {
            String name = option.longestName().replaceFirst("^--", "");
            settings.find(name).map(ConfigCommand::line).ifPresent(lines::add);
        }
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        return ExitCode.SAME;
    }

    private static String line(Setting setting) {
        return setting.name() + "=" + setting.value() + "\t" + setting.origin();
    }
}
