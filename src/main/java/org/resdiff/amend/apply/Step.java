package org.resdiff.amend.apply;

import java.util.List;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Operation;

/**
 * What one instruction does to one clause of the base.
 *
 * @param paper name of the paper that asks for it
 * @param clause index in the base
 * @param start of an operation on words: UTF-16 index in the clause's text of the words that it quotes; -1 for any other
 * @param end index after the last letter that it quotes; -1 for no operation on words
 * @param to of a move: index of the clause beside which it goes; -1 for any other
 */
public record Step(String paper, Instruction instruction, int clause, int start, int end, int to) {

    public Operation operation() {
        return instruction.operation();
    }

    public boolean onWords() {
        return operation().onWords();
    }

    /** What goes and comes in the clause's text. */
    public Cut cut() {
        int from = operation() == Operation.INSERT_WORDS_AFTER ? end : start;
        int to = operation() == Operation.INSERT_WORDS_BEFORE ? start : end;
        return new Cut(from, to, instruction.words());
    }

    /** Takes away the whole of its clause, or its whole text. */
    private boolean whole() {
        return operation() == Operation.DELETE_PARAGRAPH || operation() == Operation.REPLACE_PARAGRAPH;
    }

    /** Whether the clauses under its own go with it. */
    public boolean deep() {
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
                && cut().start() < general.cut().end()
                && general.cut().start() < cut().end();
    }

    /** How this step stands to another on the same base; symmetric. */
    public Stand stand(Step other, Base base) {
        if (clause != other.clause) {
            return takes(other, base) || other.takes(this, base) ? Stand.AGAINST : Stand.APART;
        }
        if (same(other, base)) {
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
        return words(other, base);
    }

    /** Two changes of words, by what they come to and not by what they quote. */
    private Stand words(Step other, Base base) {
        Effect one = effect(base);
        Effect two = other.effect(base);
        if (one.insertion() && two.insertion()) {
            return one.start() == two.start() ? Stand.ONE_SLOT : Stand.BESIDE;
        }
        // an insertion between words that the other changes overlaps as well
        if (one.overlaps(two)) {
            return Stand.OVERLAP;
        }
        boolean foothold = (two.insertion() && one.changes(other.start, other.end))
                || (one.insertion() && two.changes(start, end));
        return foothold ? Stand.FOOTHOLD : Stand.BESIDE;
    }

    /** What the change comes to; of an operation on words. */
    public Effect effect(Base base) {
        return Effect.of(base.clause(clause).text(), cut());
    }

    /** Whether it names no paragraph or place of its own. */
    public boolean general() {
        return instruction.occurrence() == Instruction.EVERY
                || instruction.loci().stream().anyMatch(Locus::group);
    }

    /** Whether a general change of words in a paragraph means nothing after this step, which takes the paragraph whole. */
    public boolean quotedAway(Step words) {
        return whole() && clause == words.clause && words.general();
    }

    /** Whether it gives its clause another text, or none. */
    public boolean onText() {
        return onWords() || whole();
    }

    /** Whether it takes or gives more than the words of its clause: what stands under it, or several paragraphs for one. */
    public boolean takesMore(Base base) {
        return deep()
                && (!base.children(clause).isEmpty() || instruction.paragraphs().size() > 1);
    }

    private boolean same(Step other, Base base) {
        return (onWords() && other.onWords())
                ? effect(base).equals(other.effect(base))
                : to == other.to && operation() == other.operation() && texts().equals(other.texts());
    }

    private List<String> texts() {
        return instruction.paragraphs().stream()
                .map(put -> put.passage().text())
                .toList();
    }
}
