package org.resdiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of other programs' package managers and services: they parse, agree with the pom, and name files that exist. */
class PackagingTest {
    private static final Pattern VERSION = Pattern.compile(
            "(?:resdiff[-_]|/v|@v|rev: v|tag -s v|VERSION=|(?<!Manifest|java-)[Vv]ersion\"?: \"?)(\\d+\\.\\d+\\.\\d+)");
    private static final Pattern ADDRESS = Pattern.compile("https://github\\.com/resdiff[^/]*/[\\w-]+");
    private static final Pattern OWN_FILE =
            Pattern.compile("(?:\\$SOURCE/|(?<![\\w/.-]))((?:scripts|src/packaging)/[\\w./-]+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/packaging/homebrew/resdiff.rb",
                "src/packaging/winget/resdiff.resdiff.yaml",
                "src/packaging/scoop/resdiff.json",
                "src/packaging/docker/Dockerfile",
                "README.md",
                "docs/installing.md",
                "docs/releasing.md"
            })
    void namesTheVersionOfThePom(String file) throws IOException {
        List<String> named = found(VERSION, Files.readString(Path.of(file)));
        assertFalse(named.isEmpty(), "names no version");
        assertEquals(Set.of(pom("</artifactId>\\s*<version>")), Set.copyOf(named), file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/packaging/homebrew/resdiff.rb",
                "src/packaging/winget/resdiff.resdiff.yaml",
                "src/packaging/scoop/resdiff.json",
                "src/packaging/debian/control",
                "src/packaging/ci/provide",
                "docs/installing.md"
            })
    void namesTheAddressOfThePom(String file) throws IOException {
        Set<String> named = ADDRESS.matcher(Files.readString(Path.of(file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertEquals(Set.of(pom("<url>")), named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action.yml",
                ".github/workflows/release.yml",
                ".pre-commit-hooks.yaml",
                "src/packaging/winget/resdiff.resdiff.yaml",
                "src/packaging/docker/Dockerfile",
                "docs/installing.md",
                "docs/releasing.md"
            })
    void namesFilesThatExist(String file) throws IOException {
        for (String named : found(OWN_FILE, Files.readString(Path.of(file)))) {
            assertTrue(Files.exists(Path.of(named)), named);
        }
    }

    @Test
    void hooksCanBeRun() throws IOException {
        List<Map<String, Object>> hooks = yaml(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        assertEquals(Set.of("resdiff-check", "resdiff-substance"), ids(hooks));
        for (Map<String, Object> hook : hooks) {
            String entry = (String) hook.get("entry");
            assertTrue(Pattern.compile((String) hook.get("files")).pattern().length() > 0);
            switch ((String) hook.get("language")) {
                case "system" -> assertTrue(entry.startsWith("resdiff "), entry);
                case "script" -> assertTrue(Files.isExecutable(Path.of(entry)), entry);
                default -> throw new AssertionError(hook);
            }
        }
    }

    @Test
    void theActionsStepsAreScriptsAndItsInputsReachThem() throws IOException {
        Map<String, Object> action = yaml(Files.readString(Path.of("action.yml")));
        String steps = action.get("runs").toString();
        for (String input : map(action, "inputs").keySet()) {
            assertTrue(steps.contains("inputs." + input + " "), input);
        }
        List<String> scripts = found(OWN_FILE, steps);
        assertEquals(List.of("src/packaging/ci/provide", "src/packaging/ci/run"), scripts);
        assertTrue(scripts.stream().allMatch(script -> Files.isExecutable(Path.of(script))));
        // What an input holds is never part of a script.
        for (Map<String, Object> step : PackagingTest.<List<Map<String, Object>>>cast(
                map(action, "runs").get("steps"))) {
            assertFalse(step.getOrDefault("run", "").toString().contains("${{"), step.toString());
        }
    }

    @Test
    void theReleaseIsTestedOnEveryJavaAndSystem() throws IOException {
        Map<String, Object> workflow = yaml(Files.readString(Path.of(".github/workflows/release.yml")));
        Map<String, Object> jobs = map(workflow, "jobs");
        Map<String, Object> matrix = map(map(map(jobs, "test"), "strategy"), "matrix");
        assertEquals(List.of("ubuntu-latest", "macos-latest", "windows-latest"), matrix.get("os"));
        assertEquals(List.of(pom("<maven.compiler.release>"), "21", "25"), matrix.get("java"));
        assertEquals("test", map(jobs, "packages").get("needs"));
        assertEquals("packages", map(jobs, "release").get("needs"));
    }

    @Test
    void documentedRecipesParseAndNameWhatThereIs() throws IOException {
        String page = Files.readString(Path.of("docs/installing.md"));
        Map<String, Object> preCommit = yaml(block(page, "pre-commit"));
        List<Map<String, Object>> repos = cast(preCommit.get("repos"));
        assertEquals(
                ids(yaml(Files.readString(Path.of(".pre-commit-hooks.yaml")))),
                ids(cast(repos.get(0).get("hooks"))));
        List<Map<String, Object>> steps = yaml(block(page, "GitHub Actions"));
        Map<String, Object> action = yaml(Files.readString(Path.of("action.yml")));
        assertTrue(map(action, "inputs")
                .keySet()
                .containsAll(map(steps.get(1), "with").keySet()));
        Map<String, Object> gitlab = yaml(block(page, "GitLab"));
        assertEquals(
                "findings.xml",
                map(map(map(gitlab, "resdiff"), "artifacts"), "reports").get("junit"));
    }

    @Test
    void thePackageIsMadeOfFilesThatExist() throws IOException {
        String assembly = Files.readString(Path.of("src/packaging/assembly.xml"));
        List<String> sources = found(Pattern.compile("<(?:source|directory)>([^$<]+)<"), assembly);
        assertTrue(sources.contains("docs/resdiff.1"), sources.toString());
        for (String source : sources) {
            assertTrue(Files.exists(Path.of(source)), source);
        }
        try (Stream<Path> launchers = Files.list(Path.of("src/packaging/bin"))) {
            assertEquals(
                    Set.of("resdiff", "resdiff.cmd"),
                    launchers.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void manifestsOfWindowsPointIntoTheZip() throws IOException {
        String folder = "resdiff-" + pom("</artifactId>\\s*<version>");
        var scoop = new ObjectMapper()
                .readTree(Path.of("src/packaging/scoop/resdiff.json").toFile());
        assertEquals(folder, scoop.get("extract_dir").asText());
        assertTrue(
                Files.exists(Path.of("src/packaging", scoop.get("bin").asText().split("\\\\", -1))));
        Map<String, Object> winget = yaml(Files.readString(Path.of("src/packaging/winget/resdiff.resdiff.yaml")));
        assertTrue(winget.get("Installers").toString().contains(folder + "\\bin\\resdiff.cmd"));
        assertTrue(scoop.get("url").asText().endsWith("/" + folder + ".zip"));
    }

    /** The first value of the pom behind a pattern. */
    private static String pom(String before) throws IOException {
        return found(Pattern.compile(before + "([^<]+)<"), Files.readString(Path.of("pom.xml")))
                .get(0);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The indented block under a heading of a page. */
    private static String block(String page, String heading) {
        return page.substring(page.indexOf("\n## " + heading + "\n"))
                .lines()
                .skip(2)
                .dropWhile(line -> !line.startsWith("    "))
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .map(line -> line.isEmpty() ? line : line.substring(4))
                .collect(Collectors.joining("\n"));
    }

    private static Set<Object> ids(List<Map<String, Object>> hooks) {
        return hooks.stream().map(hook -> hook.get("id")).collect(Collectors.toSet());
    }

    private static Map<String, Object> map(Map<String, Object> in, String name) {
        return cast(in.get(name));
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // a test reads what it expects, and fails otherwise
    private static <T> T yaml(String text) {
        return cast(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object parsed) {
        return (T) parsed;
    }
}
