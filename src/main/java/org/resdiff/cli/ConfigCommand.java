package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resdiff.config.Setting;
import org.resdiff.config.Settings;

/** Which options have which value, and who said so. */
record ConfigCommand(Settings settings) implements Command {
    @Override
    public Action declare(Declaration line) {
        line.description("List what the environment and " + Settings.PROJECT_FILE
                + " say, where each value comes from, and where the file was looked for.");
        CommonFlags.declare(line);
        return this::run;
    }

    private int run(Streams streams) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path place : settings.places()) {
            lines.add("# " + place + (Files.isRegularFile(place) ? "" : ": no such file"));
        }
        for (String name : RootCommand.settingNames()) {
            settings.find(name).map(ConfigCommand::line).ifPresent(lines::add);
        }
        Outputs.toStandardOutput(streams.out(), out -> Lines.write(out, lines));
        return ExitCode.SAME;
    }

    private static String line(Setting setting) {
        return setting.name() + "=" + setting.value() + "\t" + setting.origin();
    }
}
