package org.resdiff.history;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * Where a phrase occurs in a series of versions.
 *
 * @param words as the user gave them
 * @param versions all that were searched, oldest first
 * @param places each clause that has it, by version and then in reading order
 */
public record Phrase(String words, List<Document> versions, List<Place> places) {
    public Phrase {
        versions = List.copyOf(versions);
        places = List.copyOf(places);
    }

    /** A clause that has the phrase. */
    public record Place(int version, Clause clause) {}

    /** Looks a phrase up, whatever the capitals, the typography, and the punctuation between its words. */
    public static Phrase find(List<Document> versions, String words) {
        String wanted = " " + String.join(" ", Words.of(words).keys()) + " ";
        List<Place> places = new ArrayList<>();
        for (int version = 0; version < versions.size() && !wanted.isBlank(); version++) {
            for (Clause clause : versions.get(version).clauses()) {
                if ((" " + String.join(" ", Words.of(clause.text()).keys()) + " ").contains(wanted)) {
                    places.add(new Place(version, clause));
                }
            }
        }
        return new Phrase(words, versions, places);
    }

    /** The version that first has it; -1 if none has. */
    public int first() {
        return places.isEmpty() ? -1 : places.get(0).version();
    }

    /** The versions without it between the first and the last that have it. */
    public List<Integer> gaps() {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            for (int gap = places.get(i - 1).version() + 1; gap < places.get(i).version(); gap++) {
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
