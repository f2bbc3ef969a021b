package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of docs/git.md, run by git itself on a small repository. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class GitRecipesIT {
    private static final Path CASES = Path.of("testdata", "cases", "roll-over").toAbsolutePath();
    private static final Path LAUNCHER = Path.of("scripts", "resdiff").toAbsolutePath();

    @TempDir
    private Path repository;

    /** What a shell said, standard error after standard output. */
    private record Said(int code, String text) {}

    @BeforeEach
    void makeRepository() throws Exception {
        assumeTrue(shell("git --version").code() == 0, "skipped: git is not installed");
        must("git init -q . && git config user.name Clerk && git config user.email clerk@example.org");
        Files.writeString(repository.resolve(".gitattributes"), "*.txt diff=resolution\n");
        Files.copy(CASES.resolve("old.txt"), repository.resolve("draft.txt"));
        must("git add . && git commit -qm 'Add the draft'");
        Files.copy(
                CASES.resolve("new.txt"),
                repository.resolve("draft.txt"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void externalDiff() throws Exception {
        must("git config diff.resolution.command \"'" + LAUNCHER + "' git-diff\"");
        Said changed = must("git --no-pager diff");
        assertTrue(changed.text().contains("draft.txt"), changed.text());
        assertTrue(changed.text().contains("OP3"), changed.text());
        Files.copy(CASES.resolve("old.txt"), repository.resolve("second.txt"));
        must("git add -A && git rm -q --cached draft.txt");
        Said bothWays = must("git --no-pager diff --cached --no-renames");
        assertTrue(bothWays.text().contains("second.txt"), bothWays.text());
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheDiff() throws Exception {
        must("git config diff.resolution.command \"'" + LAUNCHER + "' git-diff\"");
        Files.write(repository.resolve("a.txt"), new byte[] {0, 1, 2});
        must("git add -A");
        Said said = must("git --no-pager diff --cached");
        assertTrue(said.text().contains("resdiff: a.txt:"), said.text());
        assertTrue(said.text().contains("OP3"), said.text());
    }

    @Test
    void textconv() throws Exception {
        must("git config diff.resolution.textconv \"'" + LAUNCHER + "' outline\"");
        Said said = must("git --no-pager diff");
        assertTrue(said.text().contains("+OP3\tUrges"), said.text());
        assertTrue(said.text().contains("-OP3\tEncourages"), said.text());
        assertFalse(said.text().contains("-OP1"), said.text());
    }

    @Test
    void difftool() throws Exception {
        must("git config difftool.resdiff.cmd '\"" + LAUNCHER + "\" \"$LOCAL\" \"$REMOTE\" --exit-zero'");
        Said said = must("git difftool --tool resdiff --no-prompt HEAD -- draft.txt");
        assertTrue(said.text().contains("OP3"), said.text());
    }

    @Test
    void preCommitHook() throws Exception {
        Path hook = repository.resolve(".git/hooks/pre-commit");
        Files.writeString(hook, """
            #!/bin/sh
            git diff --cached --name-only --diff-filter=M -- '*.txt' | while read -r file; do
              git show "HEAD:$file" | '%s' - "$file" --from text --fail-on substantive -q ||
                { echo "$file: the substance changed; see resdiff" >&2; exit 1; }
            done
            """.formatted(LAUNCHER));
        assertTrue(hook.toFile().setExecutable(true));
        Said stopped = shell("git commit -qam 'Change the draft'");
        assertEquals(1, stopped.code(), stopped.text());
        assertTrue(stopped.text().contains("draft.txt: the substance changed"), stopped.text());
        Files.copy(
                CASES.resolve("old.txt"),
                repository.resolve("draft.txt"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                repository.resolve("draft.txt"),
                Files.readString(repository.resolve("draft.txt")).replace('"', '\u201d'));
        must("git commit -qam 'Curl the quotes'");
    }

    @Test
    void githubActions() throws Exception {
        Said said = must("git show HEAD:draft.txt > old.txt && '" + LAUNCHER
                + "' old.txt draft.txt --format github -o - --format markdown -o summary.md --exit-zero");
        assertTrue(said.text().contains("::warning ") || said.text().contains("::notice "), said.text());
        assertTrue(Files.readString(repository.resolve("summary.md")).contains("<ins>"));
    }

    private Said must(String command) throws IOException, InterruptedException {
        Said said = shell(command);
        assertEquals(0, said.code(), said.text());
        return said;
    }

    private Said shell(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        // A hook of the surrounding repository must not leak into this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
        return new Said(process.exitValue(), text);
    }
}
