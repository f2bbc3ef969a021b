package org.resdiff.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the class that the build makes to the files that it was made from. */
class EnglishListsTest {
    private static final Path FILES = Path.of("src/main/resources/org/resdiff/lexicon/en");

    @Test
    void theBuildHoldsEveryListAsItIs() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(FILES)) {
            files = listed.toList();
        }
        for (Path file : files) {
            assertEquals(
                    Files.readString(file), EnglishLists.text(file.getFileName().toString()));
        }
    }

    @Test
    void anUnknownListIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EnglishLists.text("none.txt"));
    }
}
