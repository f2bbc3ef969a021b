package org.resdiff.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.model.Line;
import org.resdiff.model.Mark;
import org.resdiff.model.Matter;

/**
 * A second reader of the whole document: what was read must be in a clause, a footnote, the matter beside the clauses or the
 * list of what was taken out. It counts each letter and figure of the lines and of what the parser made of them, and shares no
 * code with either, so that a slip of the parser cannot hide a word. The count is all that a document pays that lost nothing.
 */
final class Inventory {
    private static final int ASCII = 128;
    /** Letters beyond ASCII are counted together, some in each of so many counters. */
    private static final int OTHERS = 64;
    /** The first letter whose compatibility form may be another: raised and lowered letters begin here. */
    private static final int MODIFIERS = 0x2B0;
    /** Lines whose words went are named up to this number. */
    private static final int MOST_LINES = 50;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final int[] counts = new int[ASCII + OTHERS];

    private Inventory() {}

    /**
     * The words of the lines that the document holds nowhere, each line's as a piece of matter; empty where none is missing.
     *
     * @param blocks of the document, which know the marks of notes that were cut from the text
     */
    static List<Matter> missing(List<Line> lines, List<Block> blocks, Document document) {
        Inventory inventory = new Inventory();
        for (Line line : lines) {
            inventory.count(line.text(), 1);
        }
        for (Block block : blocks) {
            for (Mark mark : block.marks()) {
                inventory.count(mark.text(), -1);
            }
        }
        for (Clause clause : document.clauses()) {
            inventory.count(clause.number(), -1);
            inventory.count(clause.text(), -1);
            inventory.count(clause.status(), -1);
        }
        for (Matter piece : document.matter()) {
            inventory.count(piece.text(), -1);
        }
        for (Furniture piece : document.furniture()) {
            inventory.count(piece.text(), -1);
        }
        return inventory.complete() ? List.of() : located(lines, blocks, document);
    }

    private boolean complete() {
        for (int count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    private void count(String text, int sign) {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                counts[c] += sign;
            } else if (c < ASCII) {
                counts[c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c] += letterOrFigure(c) ? sign : 0;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) {
                countOther(c, sign);
            }
        }
    }

    private static boolean letterOrFigure(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** A raised figure that is no mark stays in the text as a sign of its own: it counts as the figure. */
    private void countOther(char c, int sign) {
        if (c >= MODIFIERS || !Character.isLetter(c)) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (plain.charAt(0) != c) {
                count(plain, sign);
                return;
            }
        }
        counts[ASCII + Character.toLowerCase(c) % OTHERS] += sign;
    }

    /** Which words of which lines are missing; looked for only where the count says that some are. */
    private static List<Matter> located(List<Line> lines, List<Block> blocks, Document document) {
        List<String> kept = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            kept.add(clause.number() == null ? "" : clause.number());
            kept.add(clause.text());
            kept.add(clause.status() == null ? "" : clause.status());
        }
        document.matter().stream().map(Matter::text).forEach(kept::add);
        document.furniture().stream().map(Furniture::text).forEach(kept::add);
        blocks.forEach(block -> block.marks().forEach(mark -> kept.add(mark.text())));
        Map<String, Integer> words = new HashMap<>();
        kept.forEach(text -> words(text).forEach(word -> words.merge(word, 1, Integer::sum)));
        String letters = letters(String.join("", kept));
        List<Matter> missing = new ArrayList<>();
        for (Line line : lines) {
            List<String> gone = new ArrayList<>();
            for (String word : words(line.text())) {
                if (words.merge(word, -1, Integer::sum) < 0) {
                    gone.add(word);
                }
            }
            // a word that was parted at the end of a line is there, whole
            if (!gone.isEmpty() && missing.size() < MOST_LINES && !letters.contains(letters(line.text()))) {
                boolean all = gone.size() == words(line.text()).size();
                String text = all ? line.text().strip() : String.join(" ", gone);
                missing.add(new Matter(Matter.Kind.OTHER, text, null, line.page(), line.number()));
            }
        }
        if (missing.isEmpty()) {
            missing.add(new Matter(Matter.Kind.OTHER, "", null, 0, 0));
        }
        return missing;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String letters(String text) {
        return String.join("", words(text));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
