package org.resdiff.amend;

import java.util.List;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * What one instruction does to one clause of the base.
 *
 * @param paper name of the paper that asks for it
 * @param clause index in the base
 * @param start of an operation on words: UTF-16 index in the clause's text of the words that it quotes; -1 for any other
 * @param end index after the last letter that it quotes; -1 for no operation on words
 * @param to of a move: index of the clause beside which it goes; -1 for any other
 */
record Step(String paper, Instruction instruction, int clause, int start, int end, int to) {

    Operation operation() {
        return instruction.operation();
    }

    boolean onWords() {
        return operation().onWords();
    }

    /** What goes and comes in the clause's text. */
    Splice.Cut cut() {
        int from = operation() == Operation.INSERT_WORDS_AFTER ? end : start;
        int to = operation() == Operation.INSERT_WORDS_BEFORE ? start : end;
        return new Splice.Cut(from, to, instruction.words());
    }

    /** Takes away the whole of its clause, or its whole text. */
    private boolean whole() {
        return operation() == Operation.DELETE_PARAGRAPH || operation() == Operation.REPLACE_PARAGRAPH;
    }

    /** Whether the clauses under its own go with it. */
    private boolean deep() {
        return whole() && instruction.loci().stream().noneMatch(Locus::chapeau);
    }

    /** Whether the other works on, or moves beside, something that goes with the clause of this step. */
    private boolean takes(Step other, Base base) {
        return deep() && (base.under(other.clause, clause) || (other.to >= 0 && base.under(other.to, clause)));
    }

    /** Whether a step on words in a group gives way to this one, which means one paragraph. */
    boolean displaces(Step general, Base base) {
        if (whole()) {
            return clause == general.clause || (deep() && base.under(general.clause, clause));
        }
        return onWords()
                && clause == general.clause
                && stand(cut(), general.cut(), false) == Stand.OVERLAP;
    }

    /** The words that go and come, without those at either side that the change leaves as they are. */
    Splice.Cut change(Base base) {
        Splice.Cut cut = cut();
        List<Token> old = Tokens.of(base.clause(clause).text().substring(cut.start(), cut.end()));
        List<Token> now = Tokens.of(words());
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).text().equals(now.get(head).text())) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && old.get(old.size() - 1 - tail).text().equals(now.get(now.size() - 1 - tail).text())) {
            tail++;
        }
        if (head == old.size() - tail || head == now.size() - tail || !instruction.words().notes().isEmpty()) {
            // words that only come or only go lean on those beside them
            return cut;
        }
        return new Splice.Cut(
                cut.start() + old.get(head).start(),
                cut.start() + old.get(old.size() - 1 - tail).end(),
                Passage.of(words().substring(
                        now.get(head).start(), now.get(now.size() - 1 - tail).end())));
    }

    private String words() {
        return instruction.words().text();
    }

    /** How this step stands to another on the same base; symmetric. */
    Stand stand(Step other, Base base) {
        if (clause != other.clause) {
            return takes(other, base) || other.takes(this, base) ? Stand.AGAINST : Stand.APART;
        }
        if (same(other)) {
            return Stand.SAME;
        }
        if (operation().inserts() || other.operation().inserts()) {
            return operation() == other.operation() ? Stand.ONE_SLOT : Stand.BESIDE;
        }
        boolean move = operation().moves() || other.operation().moves();
        boolean lost = operation() == Operation.DELETE_PARAGRAPH || other.operation() == Operation.DELETE_PARAGRAPH;
        if (move && !lost) {
            return operation().moves() && other.operation().moves() ? Stand.AGAINST : Stand.BESIDE;
        }
        if (whole() || other.whole()) {
            return Stand.AGAINST;
        }
        return stand(cut(), other.cut(), start < other.end && other.start < end);
    }

    private static Stand stand(Splice.Cut one, Splice.Cut other, boolean quotesMeet) {
        boolean insertions = one.start() == one.end() && other.start() == other.end();
        if (insertions) {
            return one.start() == other.start() ? Stand.ONE_SLOT : Stand.BESIDE;
        }
        if (one.start() < other.end() && other.start() < one.end()) {
            return Stand.OVERLAP;
        }
        return quotesMeet ? Stand.FOOTHOLD : Stand.BESIDE;
    }

    private boolean same(Step other) {
        boolean place = start == other.start && end == other.end && to == other.to;
        boolean does = operation() == other.operation() || (onWords() && other.onWords());
        return place && does && words().equals(other.words()) && texts().equals(other.texts());
    }

    private List<String> texts() {
        return instruction.paragraphs().stream()
                .map(put -> put.passage().text())
                .toList();
    }
}
