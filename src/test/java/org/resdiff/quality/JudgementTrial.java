package org.resdiff.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.resdiff.model.ClauseKind;

/**
 * One resolution and the same after one edit that comparisons get wrong, and what a drafter says of it.
 *
 * @param links pairs of paragraphs that must be linked because of the edit
 * @param traced pairs that must be linked, or of which a note must say that words went from one to the other
 * @param apart pairs that must not be linked
 * @param reading how the word diff of one pair must look; null where that is not asked
 */
record JudgementTrial(
        Draft old, Draft now, Set<Truth.Pair> links, Set<Truth.Pair> traced, Set<Truth.Pair> apart, Reading reading) {

    /** What is done to the resolution. */
    enum Kind {
        /** A limb leaves one paragraph for another, word for word. */
        LIMB_TAKEN_OVER,
        /** A whole paragraph becomes a limb of another; its opening goes. */
        PARAGRAPH_TAKEN_IN,
        /** Two neighbours become one, the second first. */
        MERGE_REVERSED,
        /** Each of three limbs becomes a paragraph. */
        DIVIDED_IN_THREE,
        /** Two of three limbs go. */
        CUT_DOWN,
        /** The same, and what is left stands elsewhere. */
        CUT_DOWN_AND_MOVED,
        /** An operative paragraph goes, and the preamble remembers half of it. */
        CUT_DOWN_INTO_PREAMBLE,
        /** One paragraph goes and another comes in its place that ends in the same list of who is meant. */
        STOCK_LIST,
        /** An amendment goes and another comes elsewhere with the same chapeau, its number aside, and other sub-paragraphs. */
        STOCK_CHAPEAU,
        /** Two amendments of one wording change places, each with its sub-paragraphs, and what they amend is numbered anew. */
        STOCK_CHAPEAUX_SWAPPED,
        /** One paragraph goes and another comes in its place that cites the same body's other instrument. */
        SISTER_CITATION,
        /** A long phrase for another, with one common word in both. */
        PHRASE_REPLACED;

        boolean apart() {
            return this == STOCK_LIST || this == STOCK_CHAPEAU || this == SISTER_CITATION;
        }
    }

    /**
     * How a changed paragraph must read.
     *
     * @param mostMarked of all words on both sides, the share that may be shown as changed
     */
    record Reading(Truth.Pair pair, int mostHunks, double mostMarked) {}

    /** Whether a link follows a paragraph, or its words. */
    boolean known(Truth.Pair pair) {
        return now.paragraphs().get(pair.now()).origins().contains(pair.old()) || traced.contains(pair);
    }

    static JudgementTrial of(Kind kind, long seed) {
        return new Maker(kind, seed).made();
    }

    /** A paragraph as its opening and its limbs. */
    private record Text(ClauseKind kind, int depth, String head, List<String> limbs, Set<Integer> origins) {
        Text with(List<String> others) {
            return new Text(kind, depth, head, others, origins);
        }

        Paragraph paragraph() {
            String text = limbs.isEmpty() ? head : head + " " + Prose.tied(limbs);
            String end = kind == ClauseKind.PREAMBULAR ? "," : text.endsWith(":") ? "" : ";";
            return new Paragraph(kind, depth, text + end, origins);
        }
    }

    /** Makes one trial: a resolution of five preambular and eight operative paragraphs, and two small edits beside the one. */
    private static final class Maker {
        private static final int PREAMBULAR = 5;
        private static final int OPERATIVE = 8;
        private static final int LIMBS = 3;
        private static final int ANY = 1_000;

        private final Kind kind;
        private final Random random;
        private final Prose prose;
        private final List<Text> old = new ArrayList<>();
        private final List<Text> now = new ArrayList<>();
        private final Set<Truth.Pair> links = new HashSet<>();
        private final Set<Truth.Pair> traced = new HashSet<>();
        private final Set<Truth.Pair> apart = new HashSet<>();
        private Reading reading;

        private Maker(Kind kind, long seed) {
            this.kind = kind;
            random = new Random(
                    seed * 0x9E3779B97F4A7C15L + List.of(Kind.values()).indexOf(kind));
            prose = new Prose(random);
            for (int i = 0; i < PREAMBULAR; i++) {
                add(ClauseKind.PREAMBULAR, prose.next("preamble"), 1);
            }
            for (int i = 0; i < OPERATIVE; i++) {
                add(ClauseKind.OPERATIVE, prose.next("operative"), 1 + i % 2);
            }
        }

        private void add(ClauseKind as, String head, int limbs) {
            old.add(new Text(as, 0, head, limbs(limbs), Set.of(old.size())));
        }

        private List<String> limbs(int count) {
            List<String> limbs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                limbs.add(prose.limb());
            }
            return limbs;
        }

        private JudgementTrial made() {
            int i = PREAMBULAR + 1 + random.nextInt(2);
            int j = i + 2 + random.nextInt(OPERATIVE - 5);
            switch (kind) {
                case LIMB_TAKEN_OVER -> takeOver(i, j);
                case PARAGRAPH_TAKEN_IN -> takeIn(i, j);
                case MERGE_REVERSED -> mergeReversed(i);
                case DIVIDED_IN_THREE -> divide(i);
                case CUT_DOWN -> cutDown(i, i);
                case CUT_DOWN_AND_MOVED -> cutDown(i, j);
                case CUT_DOWN_INTO_PREAMBLE -> intoPreamble(i);
                case STOCK_LIST -> stockList(i);
                case STOCK_CHAPEAU -> stockChapeau(i, j);
                case STOCK_CHAPEAUX_SWAPPED -> swapChapeaux(i);
                case SISTER_CITATION -> sisterCitation(i);
                case PHRASE_REPLACED -> replacePhrase(i);
            }
            return new JudgementTrial(draft("old", old), draft("new", now), links, traced, apart, reading);
        }

        private static Draft draft(String name, List<Text> texts) {
            return new Draft(name, texts.stream().map(Text::paragraph).toList());
        }

        /** Starts the new text; its preamble always loses its second paragraph and gains another at its end. */
        private void begin() {
            now.addAll(old);
            now.remove(1);
            now.add(PREAMBULAR - 1, new Text(ClauseKind.PREAMBULAR, 0, prose.next("preamble"), limbs(1), Set.of()));
        }

        private void takeOver(int i, int j) {
            old.set(i, old.get(i).with(limbs(LIMBS - 1)));
            begin();
            List<String> kept = old.get(i).limbs();
            now.set(i, old.get(i).with(kept.subList(0, 1)));
            now.set(j, old.get(j).with(joined(old.get(j).limbs(), kept.subList(1, 2))));
            links.add(new Truth.Pair(i, i));
            links.add(new Truth.Pair(j, j));
            traced.add(new Truth.Pair(i, j));
        }

        private void takeIn(int i, int j) {
            begin();
            List<String> limb = old.get(i).limbs().subList(0, 1);
            old.set(i, old.get(i).with(limb));
            now.set(j, old.get(j).with(joined(old.get(j).limbs(), limb)));
            now.remove(i);
            links.add(new Truth.Pair(j, j - 1));
            traced.add(new Truth.Pair(i, j - 1));
        }

        private void mergeReversed(int i) {
            begin();
            Text first = old.get(i);
            Text second = old.get(i + 1);
            String head = second.head() + " " + Prose.tied(second.limbs()) + ", and " + lowered(first.head());
            now.remove(i + 1);
            now.set(i, new Text(ClauseKind.OPERATIVE, 0, head, first.limbs(), Set.of(i, i + 1)));
            links.add(new Truth.Pair(i, i));
            links.add(new Truth.Pair(i + 1, i));
            // what was first is struck and put in behind, or the second before it: never both
            int longer = Math.max(words(first), words(second));
            int shorter = Math.min(words(first), words(second));
            double most = (shorter + 4.0) / (longer + shorter);
            reading = new Reading(new Truth.Pair(i, i), ANY, Math.min(.55, most));
        }

        private static int words(Text text) {
            return text.paragraph().words().length;
        }

        private void divide(int i) {
            old.set(i, old.get(i).with(limbs(LIMBS)));
            begin();
            List<String> limbs = old.get(i).limbs();
            List<String> adverbs = List.of("", "Also ", "Further ");
            now.remove(i);
            for (int part = 0; part < LIMBS; part++) {
                String head = part == 0
                        ? old.get(i).head()
                        : adverbs.get(part) + lowered(old.get(i).head());
                now.add(i + part, new Text(ClauseKind.OPERATIVE, 0, head, limbs.subList(part, part + 1), Set.of(i)));
                links.add(new Truth.Pair(i, i + part));
            }
        }

        private void cutDown(int i, int to) {
            old.set(i, old.get(i).with(limbs(LIMBS)));
            begin();
            Text cut = old.get(i).with(old.get(i).limbs().subList(0, 1));
            now.remove(i);
            now.add(to, cut);
            links.add(new Truth.Pair(i, to));
        }

        private void intoPreamble(int i) {
            old.set(i, old.get(i).with(limbs(LIMBS - 1)));
            begin();
            String whom = old.get(i).head().substring(old.get(i).head().indexOf(" the ") + 1);
            now.remove(i);
            int to = 2;
            now.add(
                    to,
                    new Text(
                            ClauseKind.PREAMBULAR,
                            0,
                            "Bearing in mind what was asked of " + whom + ", namely",
                            old.get(i).limbs().subList(0, 1),
                            Set.of(i)));
            traced.add(new Truth.Pair(i, to));
        }

        private void stockList(int i) {
            String audience = prose.next("audiences");
            old.set(i, old.get(i).with(List.of(prose.limb() + ", " + audience)));
            begin();
            replace(
                    i,
                    new Text(
                            ClauseKind.OPERATIVE,
                            0,
                            prose.next("operative"),
                            List.of(prose.limb() + ", " + audience),
                            Set.of()));
        }

        private void sisterCitation(int i) {
            String instrument = prose.next("instruments");
            int number = 2 + random.nextInt(9);
            old.set(i, citing(instrument, number, Set.of(i)));
            begin();
            replace(i, citing(instrument, number + 11, Set.of()));
        }

        private Text citing(String instrument, int number, Set<Integer> origins) {
            String cited = String.format(Locale.ROOT, instrument, number);
            return new Text(ClauseKind.OPERATIVE, 0, "Recalls " + cited + ", by which owners are", limbs(1), origins);
        }

        /** Puts another paragraph in the place of one, or near it. */
        private void replace(int i, Text other) {
            int to = i + random.nextInt(2);
            now.remove(i);
            now.add(to, other);
            apart.add(new Truth.Pair(i, to));
        }

        private void swapChapeaux(int i) {
            String chapeau = prose.next("chapeaux");
            int number = 20 + random.nextInt(100);
            int shift = 1 + random.nextInt(3);
            List<Text> first = amendment(String.format(Locale.ROOT, chapeau, number), i);
            List<Text> second = amendment(String.format(Locale.ROOT, chapeau, number + 9), i + first.size());
            List<Text> rest = shifted(i, first.size() + second.size());
            old.subList(i, old.size()).clear();
            old.addAll(first);
            old.addAll(second);
            old.addAll(rest);
            now.addAll(old.subList(0, i));
            now.addAll(renumbered(second, String.format(Locale.ROOT, chapeau, number + shift)));
            now.addAll(renumbered(first, String.format(Locale.ROOT, chapeau, number + 9 + shift)));
            now.addAll(rest);
            for (int part = 0; part < first.size(); part++) {
                links.add(new Truth.Pair(i + part, i + first.size() + part));
                links.add(new Truth.Pair(i + first.size() + part, i + part));
            }
        }

        private void stockChapeau(int i, int j) {
            String chapeau = prose.next("chapeaux");
            int number = 20 + random.nextInt(100);
            List<Text> gone = amendment(String.format(Locale.ROOT, chapeau, number), i);
            List<Text> come = new ArrayList<>();
            for (Text text : amendment(String.format(Locale.ROOT, chapeau, number + random.nextInt(2)), 0)) {
                come.add(new Text(text.kind(), text.depth(), text.head(), List.of(), Set.of()));
            }
            List<Text> rest = shifted(i, gone.size());
            old.subList(i, old.size()).clear();
            now.addAll(old);
            now.addAll(rest.subList(0, j - i));
            apart.add(new Truth.Pair(i, now.size()));
            now.addAll(come);
            now.addAll(rest.subList(j - i, rest.size()));
            old.addAll(gone);
            old.addAll(rest);
        }

        /** The paragraphs from one on, as they stand behind so many more. */
        private List<Text> shifted(int from, int more) {
            return old.subList(from, old.size()).stream()
                    .map(text -> new Text(
                            text.kind(),
                            0,
                            text.head(),
                            text.limbs(),
                            Set.of(text.origins().iterator().next() + more)))
                    .toList();
        }

        private List<Text> amendment(String chapeau, int at) {
            List<Text> texts = new ArrayList<>();
            texts.add(new Text(ClauseKind.OPERATIVE, 0, chapeau, List.of(), Set.of(at)));
            for (int part = 1; part < LIMBS; part++) {
                texts.add(new Text(
                        ClauseKind.SUBPARAGRAPH, 1, "The owner shall " + prose.limb(), List.of(), Set.of(at + part)));
            }
            return texts;
        }

        private static List<Text> renumbered(List<Text> amendment, String chapeau) {
            List<Text> texts = new ArrayList<>(amendment);
            Text head = texts.get(0);
            texts.set(0, new Text(head.kind(), 0, chapeau, List.of(), head.origins()));
            return texts;
        }

        private void replacePhrase(int i) {
            String[] common = prose.next("common").split("\\|", -1);
            String verb = prose.next("verbs") + " ";
            String time = " " + prose.next("times");
            String before = prose.next("objects") + " " + common[0] + " " + prose.next("objects");
            String after = prose.next("objects") + " " + common[1] + " " + prose.next("objects");
            old.set(i, old.get(i).with(List.of(verb + before + time)));
            begin();
            now.set(i, old.get(i).with(List.of(verb + after + time)));
            links.add(new Truth.Pair(i, i));
            reading = new Reading(new Truth.Pair(i, i), 1, 1);
        }

        private static List<String> joined(List<String> limbs, List<String> more) {
            List<String> all = new ArrayList<>(limbs);
            all.addAll(more);
            return all;
        }

        private static String lowered(String text) {
            return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        }
    }
}
