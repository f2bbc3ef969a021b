package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resdiff.config.Settings;
import picocli.CommandLine;

/**
 * Completions and the manual page are made from the commands and committed; this test fails when they drift.
 * {@code mvn verify -Dgolden.update=true} makes them anew.
 */
class GeneratedFilesTest {
    /** Each generated file and what makes it. */
    enum Generated {
        BASH("scripts/completion/resdiff.bash") {
            @Override
            String of(CommandLine commands) {
                return Completions.bash(commands);
            }
        },
        ZSH("scripts/completion/_resdiff") {
            @Override
            String of(CommandLine commands) {
                return Completions.zsh(commands);
            }
        },
        FISH("scripts/completion/resdiff.fish") {
            @Override
            String of(CommandLine commands) {
                return Completions.fish(commands);
            }
        },
        MANUAL("docs/resdiff.1") {
            @Override
            String of(CommandLine commands) {
                return ManualPage.of(commands);
            }
        };

        final Path file;

        Generated(String file) {
            this.file = Path.of(file);
        }

        abstract String of(CommandLine commands);
    }

    @ParameterizedTest
    @EnumSource
    void isUpToDate(Generated generated) throws IOException {
        Streams nowhere = new Streams(
                System.in,
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                Map.of(),
                Terminal.NONE,
                Path.of(""));
        String text = generated.of(new Program(nowhere).commands(new Settings(Map.of())));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(generated.file.getParent());
            Files.writeString(generated.file, text);
        }
        assertEquals(Files.readString(generated.file), text);
    }
}
