package org.resdiff.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What the environment and the project say of options that no flag names. A flag goes over {@code RESDIFF_<OPTION>}, that
 * over the project file, that over the default.
 *
 * @param settings by long option name without dashes
 * @param places where the project file was looked for, nearest first, up to the one that was found
 * @param warnings what was said and has no effect
 */
public record Settings(Map<String, Setting> settings, List<Path> places, List<String> warnings) {
    /** The project file: a Java properties file whose keys are long option names. */
    public static final String PROJECT_FILE = ProjectFile.NAME;

    private static final String PREFIX = "RESDIFF_";

    /** Variables that are no options: for the pager and for the launcher. */
    private static final Set<String> OTHER_VARIABLES = Set.of("RESDIFF_PAGER", "RESDIFF_JAVA_OPTIONS");

    public Settings {
        settings = Map.copyOf(settings);
        places = List.copyOf(places);
        warnings = List.copyOf(warnings);
    }

    public Settings(Map<String, Setting> settings) {
        this(settings, List.of(), List.of());
    }

    /**
     * Reads the project file of the folder or of the nearest folder above it in the same repository, then the environment
     * over it.
     *
     * @param options the long names of all options without dashes; asked only if anything is set, which it seldom is
     * @throws org.resdiff.model.InputException for a project file that names what it may not
     */
    public static Settings of(Path folder, Map<String, String> environment, Supplier<Set<String>> options) {
        Map<String, Setting> found = new TreeMap<>();
        List<Path> places = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path file : ProjectFile.places(folder)) {
            places.add(file);
            if (Files.isRegularFile(file)) {
                if (ProjectFile.isUsersOwn(file)) {
                    found.putAll(ProjectFile.read(file, options.get()));
                } else {
                    warnings.add(
                            file + ": belongs to another user and is not used; what you want of it, give as flags");
                }
                break;
            }
        }
        Map<String, String> variables = new TreeMap<>();
        for (Map.Entry<String, String> entry : environment.entrySet()) {
            if (entry.getKey().startsWith(PREFIX)) {
                variables.put(entry.getKey(), entry.getValue());
            }
        }
        for (Map.Entry<String, String> entry : variables.entrySet()) {
            String variable = entry.getKey();
            String value = entry.getValue();
            if (!value.isEmpty() && !OTHER_VARIABLES.contains(variable)) {
                String name = variable.substring(PREFIX.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
                if (options.get().contains(name)) {
                    found.put(name, new Setting(name, value, variable));
                } else {
                    warnings.add(variable + ": no such option, so it has no effect"
                            + Nearest.of(name, new TreeSet<>(options.get()))
                                    .map(nearest -> "; did you mean " + variable(nearest))
                                    .orElse(""));
                }
            }
        }
        return new Settings(found, places, warnings);
    }

    /** The variable that sets an option. */
    static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What is said of an option, by its long name without dashes. */
    public Optional<Setting> find(String name) {
        return Optional.ofNullable(settings.get(name));
    }
}
