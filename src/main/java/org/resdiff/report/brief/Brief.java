package org.resdiff.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.resdiff.diff.Comparison;
import org.resdiff.report.Wording;

/**
 * A comparison as a delegate would tell it to her ambassador: what is new, dropped, stronger and weaker, then deadlines,
 * amounts and mandates, and one line for what merely rolled over. Drawn from the comparison alone and bounded: each
 * sentence names its first changes and says how many more there are.
 *
 * @param sentences one for each topic that has anything to tell, in the order of the topics
 * @param rest the line for technical and editorial changes; empty where there are none
 */
public record Brief(List<Sentence> sentences, String rest) {
    private static final String NOTHING = "Nothing changed.";

    public Brief {
        sentences = List.copyOf(sentences);
        Objects.requireNonNull(rest, "rest");
    }

    public static Brief of(Comparison comparison, Wording wording) {
        return new Brief(Collector.sentences(comparison, wording), RollOvers.line(comparison));
    }

    /**
     * The first changes in words, as "Stronger – OP3: Calls upon → Urges": those of operative paragraphs before others, and of
     * each topic in turn.
     */
    public List<String> strongest(int most) {
        List<String> strongest = new ArrayList<>();
        for (int rank = 0; rank < Collector.RANKS; rank++) {
            int longest = 0;
            for (Sentence sentence : sentences) {
                longest = Math.max(longest, sentence.items().size());
            }
            for (int turn = 0; turn < longest; turn++) {
                for (Sentence sentence : sentences) {
                    Item item =
                            turn < sentence.items().size() ? sentence.items().get(turn) : null;
                    if (item != null
                            && strongest.size() < most
                            && Collector.rank(item.change().clause()) == rank) {
                        strongest.add(sentence.topic().title() + " – " + item.said(sentence.topic()));
                    }
                }
            }
        }
        return strongest;
    }

    /** The paragraph, a sentence each. It is never empty. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            lines.add(sentence.text());
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        if (lines.isEmpty()) {
            lines.add(NOTHING);
        }
        return lines;
    }
}
