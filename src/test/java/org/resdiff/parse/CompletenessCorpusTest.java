package org.resdiff.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.model.Matter;
import org.resdiff.model.Words;

/** What no document of the corpus may lose: fractions, annexes, paragraphs after the closing lines. */
class CompletenessCorpusTest {
    private static final Path SHARED = Path.of("..", "shared", "corpus");
    /** Not behind a symbol's stroke or a letter, no date and no section. */
    private static final Pattern FRACTION =
            Pattern.compile("(?<![\\p{L}\\d./,-])\\d{1,3}\\.\\d{1,3}(?![\\d./]|\\.\\d)");

    /** What looks like a fraction and is none, or stands otherwise in the outline. */
    private static final Map<String, Set<String>> NO_FRACTIONS = Map.of(
            // the raised mark of a note after a figure
            "other/E_CN.6_2025_3.pdf", Set.of("16.173"),
            "other/TPNW_MSP_2025_11.pdf", Set.of("11.2"),
            "other/TPNW_MSP_2025_11_Rev.1.pdf", Set.of("11.2"),
            // and two labels of a chart, set without room between them
            "other/E_CN.6_2025_3_Rev.1.pdf", Set.of("16.173", "77.1", "79.0"));

    private static final Pattern ANNEX_LINE = Pattern.compile("^\\s*(?:Annex|ANNEX|Appendix)(?: [IVX]{1,4})?\\s*$");

    /** The corpus holds 514 in its PDFs, each counted once a file. */
    private static final int LEAST_FRACTIONS = 500;

    @Test
    void everyFractionStandsInTheOutline() throws IOException {
        Map<String, Set<String>> lost = new TreeMap<>();
        int seen = 0;
        for (Map.Entry<String, Corpus.Parsed> entry : Corpus.documents().entrySet()) {
            if (entry.getKey().endsWith(".pdf")) {
                Set<String> printed = fractions(printed(SHARED.resolve(entry.getKey())));
                seen += printed.size();
                printed.removeAll(fractions(everything(entry.getValue().document())));
                printed.removeAll(NO_FRACTIONS.getOrDefault(entry.getKey(), Set.of()));
                if (!printed.isEmpty()) {
                    lost.put(entry.getKey(), printed);
                }
            }
        }
        assertEquals(Map.of(), lost);
        assertTrue(seen > LEAST_FRACTIONS, seen + " fractions seen");
    }

    @Test
    void everyAnnexIsReadAsClauses() {
        Map<String, Long> beside = new TreeMap<>();
        Corpus.documents().forEach((name, parsed) -> {
            long matter = parsed.document().matter().stream()
                    .filter(piece -> piece.kind() == Matter.Kind.CLOSING)
                    .filter(piece -> Stream.of(piece.text().split(" ", -1))
                            .anyMatch(word -> ANNEX_LINE.matcher(word).matches()))
                    .count();
            if (matter > 0) {
                beside.put(name, matter);
            }
        });
        assertEquals(Map.of(), beside);
    }

    @Test
    void closingMatterIsShort() {
        Map<String, Integer> longer = new TreeMap<>();
        Corpus.documents().forEach((name, parsed) -> {
            Document document = parsed.document();
            int words = Words.of(document).closing();
            if (document.resolutions().size() == 1 && words > Completeness.MOST_WORDS) {
                longer.put(name, words);
            }
        });
        assertEquals(Map.of(), longer);
    }

    @Test
    void nothingOddStandsInMatter() {
        Map<String, Set<String>> odd = new TreeMap<>();
        Corpus.documents().forEach((name, parsed) -> {
            Set<String> warnings = Completeness.warnings(parsed.document()).stream()
                    .map(warning -> warning.message())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!warnings.isEmpty()) {
                odd.put(name, warnings);
            }
        });
        assertEquals(Map.of(), odd);
    }

    private static String printed(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String everything(Document document) {
        return Stream.of(
                        document.clauses().stream().flatMap(CompletenessCorpusTest::texts),
                        document.matter().stream().map(Matter::text),
                        document.furniture().stream().map(Furniture::text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Clause clause) {
        String number = clause.number() == null || clause.kind() == ClauseKind.FOOTNOTE ? "" : clause.number();
        return Stream.of(number, clause.text());
    }

    private static Set<String> fractions(String text) {
        Set<String> fractions = new TreeSet<>();
        Matcher matcher = FRACTION.matcher(text);
        while (matcher.find()) {
            fractions.add(matcher.group());
        }
        return fractions;
    }
}
