package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resdiff.config.Settings;

/**
 * Completions and the manual page are made from the commands and committed; this test fails when they drift.
 * {@code mvn verify -Dgolden.update=true} makes them anew.
 */
class GeneratedFilesTest {
    /** Each generated file and what makes it. */
    enum Generated {
        BASH("scripts/completion/resdiff.bash") {
            @Override
            String of(Command commands) {
                return Completions.bash(commands);
            }
        },
        ZSH("scripts/completion/_resdiff") {
            @Override
            String of(Command commands) {
                return Completions.zsh(commands);
            }
        },
        FISH("scripts/completion/resdiff.fish") {
            @Override
            String of(Command commands) {
                return Completions.fish(commands);
            }
        },
        MANUAL("docs/resdiff.1") {
            @Override
            String of(Command commands) {
                return ManualPage.of(commands);
            }
        };

        final Path file;

        Generated(String file) {
            this.file = Path.of(file);
        }

        abstract String of(Command commands);
    }

    @ParameterizedTest
    @EnumSource
    void isUpToDate(Generated generated) throws IOException {
        String text = generated.of(new RootCommand(new Settings(Map.of())));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(generated.file.getParent());
            Files.writeString(generated.file, text);
        }
        assertEquals(Files.readString(generated.file), text);
    }
}
