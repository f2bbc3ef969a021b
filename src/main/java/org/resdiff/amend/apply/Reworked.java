package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.QuotedWords;

/**
 * A paragraph as some steps leave it, which still knows what of it stands in the base: so that an instruction which quotes
 * the new words finds its place in the base.
 */
final class Reworked {
    /**
     * A stretch of the paragraph.
     *
     * @param start in the reworked text
     * @param from in the base
     * @param to in the base
     * @param step whose words it is; null for words of the base
     */
    private record Stretch(int start, NotedText passage, int from, int to, Step step) {
        int end() {
            return start + passage.text().length();
        }
    }

    /**
     * One change to the base that does what steps did, and an instruction on top of them.
     *
     * @param steps that it stands for
     */
    record Merged(List<Step> steps, int from, int to, NotedText words, Operation operation) {
        Step step(String paper, Instruction instruction, int clause) {
            return new Step(paper, instruction.as(operation, words), clause, from, to, -1);
        }
    }

    private final List<Stretch> pieces = new ArrayList<>();
    private int length;

    private Reworked() {}

    static Reworked of(NotedText base, List<Step> steps) {
        Reworked reworked = new Reworked();
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingInt((Step step) -> step.cut().start())
                .thenComparingInt(step -> step.cut().end()));
        int at = 0;
        for (Step step : sorted) {
            Cut cut = step.cut();
            if (cut.start() < at) {
                // it overlaps the one before; whoever applies them says so
                continue;
            }
            reworked.add(QuotedWords.part(base, at, cut.start()), at, cut.start(), null);
            reworked.add(cut.text(), cut.start(), cut.end(), step);
            at = cut.end();
        }
        int end = base.text().length();
        reworked.add(QuotedWords.part(base, at, end), at, end, null);
        return reworked;
    }

    private void add(NotedText passage, int from, int to, Step step) {
        boolean meet = !passage.text().isEmpty()
                && !pieces.isEmpty()
                && Character.isLetterOrDigit(passage.text().charAt(0))
                && wordEnds();
        if (meet) {
            // an editor leaves a space between two words
            length++;
        }
        pieces.add(new Stretch(length, passage, from, to, step));
        length += passage.text().length();
    }

    private boolean wordEnds() {
        String text = text();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Stretch piece : pieces) {
            text.append(" ".repeat(piece.start() - text.length()))
                    .append(piece.passage().text());
        }
        return text.toString();
    }

    /** An instruction on the words from start to end of the reworked text, with all steps on whose words it works. */
    Merged merge(Instruction instruction, int start, int end) {
        Operation operation = instruction.operation();
        boolean inserts = operation == Operation.INSERT_WORDS_AFTER || operation == Operation.INSERT_WORDS_BEFORE;
        int at = operation == Operation.INSERT_WORDS_AFTER ? end : start;
        int first = inserts ? at : start;
        int last = inserts ? at : end;
        List<Step> steps = new ArrayList<>();
        int from = -1;
        int to = -1;
        NotedText before = NotedText.EMPTY;
        NotedText after = NotedText.EMPTY;
        for (Stretch piece : pieces) {
            boolean put = piece.step() != null;
            boolean touched = inserts
                    ? (put ? piece.start() < at && at < piece.end() : piece.start() <= at && at <= piece.end())
                    : (piece.start() < last && first < piece.end())
                            || (put && piece.start() == piece.end() && first < piece.start() && piece.start() < last);
            if (!touched) {
                continue;
            }
            int left = Math.max(first, piece.start()) - piece.start();
            int right = Math.min(last, piece.end()) - piece.start();
            int size = piece.passage().text().length();
            if (put) {
                steps.add(piece.step());
                before = from < 0 ? QuotedWords.part(piece.passage(), 0, left) : before;
                after = QuotedWords.part(piece.passage(), right, size);
            }
            int pieceFrom = put ? piece.from() : piece.from() + left;
            int pieceTo = put ? piece.to() : piece.from() + right;
            if (inserts && !put && from >= 0) {
                continue;
            }
            from = from < 0 ? pieceFrom : from;
            to = pieceTo;
        }
        if (from < 0) {
            // between the words of two steps: the place is where the first of them ends
            Stretch piece =
                    pieces.stream().filter(one -> one.end() == at).findFirst().orElseThrow();
            from = piece.to();
            to = piece.to();
        }
        NotedText words = joined(joined(before, instruction.words()), after);
        if (from == to && inserts) {
            return new Merged(steps, from, to, words, operation);
        }
        return new Merged(steps, from, to, words, words.isEmpty() ? Operation.DELETE_WORDS : Operation.REPLACE_WORDS);
    }

    private static NotedText joined(NotedText one, NotedText other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return Splice.apply(one, List.of(new Cut(one.text().length(), one.text().length(), other)));
    }
}
