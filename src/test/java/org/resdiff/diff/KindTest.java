package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of kinds and docs/kinds.md together. */
class KindTest {
    private static final Pattern EXAMPLE = Pattern.compile("- (yes|no): (.+) → (.+)");

    @Test
    void thePageHasEveryKindInOrderUnderItsLevelWithItsMeaning() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/kinds.md"));
        String level = "";
        Iterator<Kind> kinds = List.of(Kind.values()).iterator();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                level = lines.get(i).substring(3);
            } else if (lines.get(i).startsWith("### ")) {
                Kind kind = kinds.next();
                assertEquals("### `" + kind.id() + "`", lines.get(i));
                assertEquals("<a id=\"" + kind.id() + "\"></a>", lines.get(i - 1));
                assertTrue(level.equalsIgnoreCase(kind.significance().id()), kind.id() + " under " + level);
                assertTrue(
                        lines.get(i + 2).equalsIgnoreCase(kind.meaning() + "."), kind.id() + ": " + lines.get(i + 2));
                String rule = lines.get(i + 4);
                assertTrue(
                        !rule.isEmpty()
                                && Character.isLetterOrDigit(
                                        rule.replaceAll("[\"`]", "").charAt(0)),
                        kind.id() + " has no rule on the page, but: " + rule);
            }
        }
        assertFalse(kinds.hasNext(), "a kind is missing from the page");
    }

    @Test
    void theExamplesOfThePageAreJudgedAsItSays() throws IOException {
        String kind = "";
        Map<String, Set<String>> found = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/kinds.md"))) {
            Matcher example = EXAMPLE.matcher(line);
            if (line.startsWith("### ")) {
                kind = line.substring(5, line.length() - 1);
            } else if (example.matches()) {
                found.computeIfAbsent(kind, id -> new TreeSet<>()).add(example.group(1));
                boolean has = RulesTest.kinds(example.group(2), example.group(3))
                        .contains(Kind.ofId(kind).orElseThrow());
                assertEquals(example.group(1).equals("yes"), has, kind + ": " + line);
            }
        }
        // the others tell of a clause's place, label, part or mark, or of a second clause
        assertTrue(found.size() >= 42, () -> found.keySet().toString());
        found.forEach((id, signs) -> assertEquals(Set.of("no", "yes"), signs, id));
    }

    @Test
    void idsAreUniqueAndFound() {
        assertEquals(
                Kind.values().length,
                Arrays.stream(Kind.values()).map(Kind::id).distinct().count());
        assertEquals(Optional.of(Kind.VERB_STRENGTHENED), Kind.ofId("verb.strengthened"));
        assertEquals(Optional.empty(), Kind.ofId("verb"));
    }
}
