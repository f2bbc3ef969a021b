package org.resdiff.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resdiff.Corpus;
import org.resdiff.align.Aligner;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.write.Drafter;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Relation;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/** How far the papers that {@code amend write} makes of real pairs are what a drafter would write. */
final class Papers {
    /** Pairs measured, spread over the list of the corpus. */
    private static final int PAIRS = 30;
    /** Words that say nothing where they are amended by themselves. */
    private static final Set<String> STOP = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "as", "its",
            "that");

    /** One paper; the last three are items that nobody would write. */
    private record Row(String pair, int changed, int items, int typography, int scraps, int twins, boolean asPrinted) {
        double each() {
            return changed == 0 ? 0 : (double) items / changed;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %d | %d | %d |",
                    pair,
                    changed,
                    items,
                    each(),
                    typography,
                    scraps,
                    twins);
        }
    }

    private Papers() {}

    /** The table of docs/quality.md, a row for each pair, and below it the figures that count. */
    static List<String> table() {
        List<Row> rows = new ArrayList<>();
        List<Corpus.Pair> pairs = new ArrayList<>(Corpus.pairs());
        for (int i = 0; i < PAIRS; i++) {
            Corpus.Pair pair = pairs.get(i * pairs.size() / PAIRS);
            Optional<Document> old = Corpus.document(pair.old());
            Optional<Document> now = Corpus.document(pair.now());
            if (old.isPresent() && now.isPresent()) {
                rows.add(row(pair.old() + " to " + pair.now(), old.get(), now.get()));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("| pair | paragraphs changed | items | items a paragraph | typography | scraps | twins |");
        lines.add("|---|---|---|---|---|---|---|");
        rows.forEach(row -> lines.add(row.toString()));
        int items = rows.stream().mapToInt(Row::items).sum();
        int odd = rows.stream()
                .mapToInt(row -> row.typography + row.scraps + row.twins)
                .sum();
        double[] each = rows.stream().mapToDouble(Row::each).sorted().toArray();
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d pairs, %d items, %d that nobody would write (%.1f %%); median %.2f items a paragraph changed, most"
                        + " %.2f; marks as printed in %d papers",
                rows.size(),
                items,
                odd,
                100.0 * odd / Math.max(1, items),
                each[each.length / 2],
                each[each.length - 1],
                rows.stream().filter(Row::asPrinted).count()));
        return lines;
    }

    private static Row row(String pair, Document old, Document now) {
        Comparison comparison = Comparer.compare(Aligner.align(old, now, List.of()), Lexicon.ENGLISH, List.of());
        AmendmentPaper paper = Drafter.draft(comparison, "sheet", null);
        int changed = comparison.changes().stream().mapToInt(Papers::changed).sum();
        Map<Object, Integer> twins = new HashMap<>();
        int typography = 0;
        int scraps = 0;
        int ungrouped = 0;
        for (List<Instruction> item : paper.items()) {
            typography += item.stream().anyMatch(Papers::type) ? 1 : 0;
            scraps += item.stream().anyMatch(Papers::scrap) ? 1 : 0;
            boolean twin = false;
            for (Instruction one : item) {
                if (one.operation().onWords()) {
                    twin |= twins.merge(
                                    List.of(one.operation(), one.quoted(), one.words(), one.occurrence()),
                                    1,
                                    Integer::sum)
                            > 1;
                }
            }
            ungrouped += twin ? 1 : 0;
        }
        List<Instruction> asked = paper.instructions();
        int renumber = asked.isEmpty() || asked.get(asked.size() - 1).operation() != Operation.RENUMBER ? 0 : 1;
        return new Row(
                pair, changed, paper.items().size() - renumber, typography, scraps, ungrouped, paper.asPrinted());
    }

    /** Paragraphs of a change that a paper has to speak of: not notes, and not where only the type differs. */
    private static int changed(Change change) {
        boolean note = change.clause().kind() == ClauseKind.FOOTNOTE;
        boolean same = change.old().size() == 1
                && change.now().size() == 1
                && !change.moved()
                && visible(change.old().get(0).text())
                        .equals(visible(change.now().get(0).text()));
        return note || same || change.relation() == Relation.UNCHANGED
                ? 0
                : Math.max(change.old().size(), change.now().size());
    }

    private static String visible(String text) {
        return Typography.visible(Typography.fold(text));
    }

    private static boolean type(Instruction instruction) {
        return instruction.operation() == Operation.REPLACE_WORDS
                && instruction.words().notes().isEmpty()
                && visible(instruction.quoted().text())
                        .equals(visible(instruction.words().text()));
    }

    /** Quotes or puts in a mark, or one word that says nothing. */
    private static boolean scrap(Instruction instruction) {
        return instruction.operation().onWords() && (scrap(instruction.quoted()) || scrap(instruction.words()));
    }

    private static boolean scrap(NotedText passage) {
        List<String> words = Tokens.of(passage.text()).stream()
                .map(Token::text)
                .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return !passage.isEmpty()
                && passage.notes().isEmpty()
                && (words.isEmpty() || (words.size() == 1 && STOP.contains(words.get(0))));
    }
}
