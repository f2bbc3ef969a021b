package org.resdiff.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.resdiff.history.Words;
import org.resdiff.model.InputException;

/**
 * Where a phrase occurs in a library.
 *
 * @param phrase as the user gave it
 * @param near whether places count where one word in eight is another
 * @param places oldest first, one for each clause
 */
public record Finding(String phrase, boolean near, List<Place> places) {
    /** Of so many words one may be changed, inserted or left out. */
    private static final int CHANGED = 8;

    public Finding {
        places = List.copyOf(places);
    }

    /** Looks a phrase up, whatever the capitals, the typography, and the punctuation between its words. */
    public static Finding of(Library library, String phrase, boolean near) throws IOException {
        List<String> words = Words.of(phrase).keys();
        if (words.isEmpty()) {
            throw new InputException("\"" + phrase + "\": no words to look for; give some");
        }
        List<Place> places = new ArrayList<>();
        for (int clause : library.phrase(words)) {
            places.add(library.place(clause, words));
        }
        if (near && words.size() >= Fields.SHINGLE) {
            near(library, words, places);
        }
        places.sort(Place::byAge);
        return new Finding(phrase, near, places);
    }

    private static void near(Library library, List<String> words, List<Place> places) throws IOException {
        Set<String> had = places.stream().map(Finding::key).collect(Collectors.toCollection(HashSet::new));
        int changes = (words.size() + CHANGED - 1) / CHANGED;
        // each changed word takes at most three shingles away
        int least = Math.max(1, words.size() - Fields.SHINGLE + 1 - Fields.SHINGLE * changes);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i + Fields.SHINGLE <= words.size(); i++) {
            PostingsEnum clauses = library.shingle(Fields.shingle(words, i));
            while (clauses != null && clauses.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                counts.merge(clauses.docID(), 1, Integer::sum);
            }
        }
        Map<String, Integer> known = new HashMap<>();
        int[] wanted = words.stream()
                .mapToInt(word -> known.computeIfAbsent(word, key -> known.size()))
                .toArray();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() < least || library.text(count.getKey()) == null) {
                continue;
            }
            String text = library.clause(count.getKey());
            Words own = Words.of(text);
            LocalMatch match = LocalMatch.whole(
                    wanted,
                    own.keys().stream()
                            .mapToInt(key -> known.getOrDefault(key, -1))
                            .toArray());
            if (match.changes() <= changes && match.otherStart() < match.otherEnd()) {
                Place place =
                        library.place(count.getKey(), text, own, match.otherStart(), match.otherEnd(), match.changes());
                if (had.add(key(place))) {
                    places.add(place);
                }
            }
        }
    }

    private static String key(Place place) {
        return place.text().path() + "\n" + place.order();
    }
}
