package org.resdiff.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.resdiff.model.InputException;

/**
 * What the environment and the project say of options that no flag names. A flag goes over {@code RESDIFF_<OPTION>}, that
 * over the project file, that over the default.
 *
 * @param settings by long option name without dashes
 */
public record Settings(Map<String, Setting> settings) {
    /** The project file: a Java properties file whose keys are long option names. */
    public static final String PROJECT_FILE = ".resdiff.properties";

    private static final String PREFIX = "RESDIFF_";

    public Settings {
        settings = Map.copyOf(settings);
    }

    /** Reads the project file of the folder or of its nearest ancestor that has one, then the environment over it. */
    public static Settings of(Path folder, Map<String, String> environment) {
        Map<String, Setting> found = new TreeMap<>();
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve(PROJECT_FILE);
            if (Files.isRegularFile(file)) {
                found.putAll(project(file));
                break;
            }
        }
        environment.forEach((variable, value) -> {
            if (variable.startsWith(PREFIX) && !value.isEmpty()) {
                String name = variable.substring(PREFIX.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
                found.put(name, new Setting(name, value, variable));
            }
        });
        return new Settings(found);
    }

    private static Map<String, Setting> project(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new InputException(file + ": no properties file in UTF-8; write lines like fail-on=technical", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; check its permissions", e);
        }
        Map<String, Setting> settings = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            String value = properties.getProperty(name).strip();
            settings.put(name, new Setting(name, isPath(name) ? beside(file, value) : value, file.toString()));
        }
        return settings;
    }

    /** Files that a project names stand beside its project file, wherever the command is run. */
    private static boolean isPath(String name) {
        return name.equals("lexicon") || name.equals("pins") || name.equals("watch");
    }

    private static String beside(Path file, String value) {
        return file.resolveSibling(value).toString();
    }

    /** What is said of an option, by its long name without dashes. */
    public Optional<Setting> find(String name) {
        return Optional.ofNullable(settings.get(name));
    }
}
