package org.resdiff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.config.Setting;
import org.resdiff.config.Settings;

/** Which options have which value, and who said so. */
record ConfigCommand(Settings settings) implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("List what the environment and " + Settings.PROJECT_FILE
                        + " say, and where each value comes from.")
                .with(CommonFlags.ALL);
    }

    @Override
    public int run(Arguments given, Streams streams) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Option<?> option : new CompareCommand().syntax().options()) {
            settings.find(option.settingName()).map(ConfigCommand::line).ifPresent(lines::add);
        }
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        return ExitCode.SAME;
    }

    private static String line(Setting setting) {
        return setting.name() + "=" + setting.value() + "\t" + setting.origin();
    }
}
