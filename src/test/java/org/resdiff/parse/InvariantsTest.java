package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;

/**
 * What holds for every adopted text, draft and amendment paper of the corpus; docs/parsing-exceptions.md lists the places
 * where it does not, each with its reason.
 */
class InvariantsTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|$");
    private static final Set<ClauseKind> PARAGRAPHS =
            EnumSet.of(ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.SUBPARAGRAPH, ClauseKind.UNPARSED);

    @Test
    void exceptAsListed() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Corpus.documents().forEach((name, parsed) -> {
            if (name.matches("(?:ga|drafts|amendments)/.*\\.pdf")) {
                Set<String> faults = faults(parsed.document());
                if (!faults.isEmpty()) {
                    found.put(name, faults);
                }
            }
        });
        assertEquals(listed(), found);
    }

    @Test
    void everyClauseHasAnIdAndParentsComeBefore() {
        Corpus.documents().forEach((name, parsed) -> {
            Set<String> ids = new TreeSet<>();
            for (Clause clause : parsed.document().clauses()) {
                assertTrue(clause.parent() == null || ids.contains(clause.parent()), name + " " + clause.id());
                assertTrue(ids.add(clause.id()), name + " " + clause.id());
                assertTrue(!clause.text().isEmpty(), name + " " + clause.id() + " is empty");
            }
        });
    }

    private static Set<String> faults(Document document) {
        Set<String> faults = new TreeSet<>();
        for (Clause clause : document.clauses()) {
            if (!PARAGRAPHS.contains(clause.kind())) {
                continue;
            }
            String place = clause.label().text().isEmpty()
                    ? clause.kind().id()
                    : clause.label().text();
            if (startsSmall(clause.text())) {
                faults.add(place + " begins in lower case");
            }
            if (!Ending.punctuated(clause.text())) {
                faults.add(place + " has no end");
            }
        }
        for (Diagnostic diagnostic : document.diagnostics()) {
            if (diagnostic.code().equals("number.gap")) {
                faults.add(diagnostic.message());
            }
        }
        return faults;
    }

    private static boolean startsSmall(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }

    private static Map<String, Set<String>> listed() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("docs", "parsing-exceptions.md")));
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                listed.computeIfAbsent(row.group(1), name -> new TreeSet<>())
                        .add(row.group(2).strip());
            }
        }
        return listed;
    }
}
