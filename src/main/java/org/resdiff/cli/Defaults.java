package org.resdiff.cli;

import org.resdiff.config.Setting;
import org.resdiff.config.Settings;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives an option that no flag names its value from the environment or the project file. */
record Defaults(Settings settings) implements IDefaultValueProvider {
    @Override
    public String defaultValue(ArgSpec spec) {
        if (spec instanceof OptionSpec option) {
            return settings.find(option.longestName().replaceFirst("^--", ""))
                    .map(Setting::value)
                    .orElse(null);
        }
        return null;
    }
}
