package org.resdiff.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.resdiff.Corpus;
import org.resdiff.align.Aligner;
import org.resdiff.align.Link;
import org.resdiff.diff.words.Hunk;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.text.Tokens;

/**
 * How the word diff reads on the changed clauses of real pairs. No truth is known there: hunks, islands and marked words
 * tell how much a reader has to take in, plain Myers beside it.
 */
final class RealEdits {
    /** The old and the new text of a linked clause. */
    private record Texts(String old, String now) {
        /** Negotiation text is marked up bracket by bracket, so that one word kept between two of them is no flaw. */
        boolean bracketed() {
            return old.indexOf('[') >= 0 || now.indexOf('[') >= 0;
        }
    }

    private RealEdits() {}

    /** The table of docs/quality.md, by how near the two documents are, texts in square brackets apart. */
    static List<String> table() {
        Map<String, List<Texts>> bands = new TreeMap<>();
        for (Corpus.Pair pair : Corpus.pairs()) {
            Optional<Document> old = Corpus.document(pair.old());
            Optional<Document> now = Corpus.document(pair.now());
            if (old.isPresent() && now.isPresent()) {
                String band = pair.band().isEmpty() ? "other" : pair.band();
                for (Texts texts : changed(old.get(), now.get())) {
                    bands.computeIfAbsent(texts.bracketed() ? "in brackets" : band, name -> new ArrayList<>())
                            .add(texts);
                }
            }
        }
        List<String> rows = new ArrayList<>();
        rows.add("| pairs of documents | changed clauses | word diff | hunks a clause | islands per 100 | words"
                + " marked |");
        rows.add("|---|---|---|---|---|---|");
        bands.forEach((band, texts) -> {
            rows.add(row(band, texts, "plain Myers", WordQuality::plainMyers));
            rows.add(row(band, texts, "resdiff", WordQuality::ours));
        });
        return rows;
    }

    /** The clauses, one to one, whose words differ. */
    private static List<Texts> changed(Document old, Document now) {
        List<Texts> changed = new ArrayList<>();
        for (Link link : Aligner.align(old, now, List.of()).links()) {
            Clause before = old.clauses().get(link.old().get(0));
            Clause after = now.clauses().get(link.now().get(0));
            if (!link.split()
                    && !link.merge()
                    && !WordQuality.plainMyers(before.text(), after.text()).isEmpty()) {
                changed.add(new Texts(before.text(), after.text()));
            }
        }
        return changed;
    }

    private static String row(
            String band, List<Texts> clauses, String name, BiFunction<String, String, List<Hunk>> diff) {
        long hunks = 0;
        long islands = 0;
        long marked = 0;
        long words = 0;
        for (Texts texts : clauses) {
            List<Hunk> found = diff.apply(texts.old, texts.now);
            hunks += found.size();
            islands += WordQuality.islands(found);
            marked += found.stream()
                    .mapToInt(hunk -> hunk.oldLength() + hunk.nowLength())
                    .sum();
            words += Tokens.of(texts.old).size() + Tokens.of(texts.now).size();
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.2f | %.1f | %.1f %% |",
                band,
                clauses.size(),
                name,
                (double) hunks / clauses.size(),
                100.0 * islands / clauses.size(),
                100.0 * marked / words);
    }
}
