package org.resdiff.library;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.resdiff.history.Words;

/**
 * Finds where the passages of a text come from, in two steps: the index gives the clauses that share most of its words in runs of
 * three, and the likeliest of them are compared word by word.
 */
public final class Tracer {
    /** Words of the shortest passage whose source says something. */
    public static final int LEAST = 8;

    /** Shared runs of three words below which no passage of eight words can be left: "a b c x d e f g". */
    private static final int FEWEST_SHINGLES = 3;

    /** Clauses that are compared word by word; those that share more words come first. */
    private static final int CANDIDATES = 32;

    /** What a changed word costs, where one that is the same counts one: a stretch ends where a third is changed. */
    private static final int PENALTY = 2;

    /** More than any passage has words: then nothing may be changed. */
    private static final int NEVER = 1 << 20;

    /** Of so many words of a passage one may be changed. */
    private static final int CHANGED = 5;

    private final Library library;
    private final Predicate<Text> allowed;
    private final int penalty;
    private final int[] counts;

    private Tracer(Library library, Predicate<Text> allowed, int penalty) {
        this.library = library;
        this.allowed = allowed;
        this.penalty = penalty;
        counts = new int[library.size()];
    }

    /** One that finds passages with changed words too, in texts that may be their source. */
    public static Tracer near(Library library, Predicate<Text> allowed) {
        return new Tracer(library, allowed, PENALTY);
    }

    /** One that finds only what was taken over word for word. */
    public static Tracer exact(Library library, Predicate<Text> allowed) {
        return new Tracer(library, allowed, NEVER);
    }

    /** A clause of the library, and at which words of the traced text a run of three begins that it has too. */
    private record Candidate(int clause, BitSet hits) {}

    /** A candidate in a stretch of the text, with what it may come to at most as far as the index knows. */
    private record Chance(Candidate candidate, int score) {}

    private record Stretch(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** A clause compared word by word; the stretch is in words of the whole text. */
    private record Compared(int clause, String text, Words words, LocalMatch match) {}

    /** A stretch with its source. */
    private record Sourced(Stretch stretch, Passage passage) {}

    /** The passages of a text in their order, without gaps. */
    public List<Passage> trace(String text) throws IOException {
        Words words = Words.of(text);
        List<Sourced> found = new ArrayList<>();
        if (words.size() >= LEAST) {
            List<Candidate> candidates = candidates(words.keys());
            int[] numbers = new int[words.size()];
            Map<String, Integer> known = new HashMap<>();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = known.computeIfAbsent(words.keys().get(i), key -> known.size());
            }
            Deque<Stretch> open = new ArrayDeque<>(List.of(new Stretch(0, words.size())));
            while (!open.isEmpty()) {
                Stretch stretch = open.pop();
                Sourced best = best(text, words, numbers, known, stretch, candidates);
                if (best != null) {
                    found.add(best);
                    for (Stretch rest : List.of(
                            new Stretch(stretch.from(), best.stretch().from()),
                            new Stretch(best.stretch().to(), stretch.to()))) {
                        if (rest.size() >= LEAST) {
                            open.push(rest);
                        }
                    }
                }
            }
        }
        return withRest(text, words, found);
    }

    private static List<Passage> withRest(String text, Words words, List<Sourced> found) {
        found.sort(Comparator.comparingInt(sourced -> sourced.stretch().from()));
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (Sourced sourced : found) {
            rest(text, words, at, sourced.stretch().from(), passages);
            passages.add(sourced.passage());
            at = sourced.stretch().to();
        }
        rest(text, words, at, words.size(), passages);
        return passages;
    }

    private static void rest(String text, Words words, int from, int to, List<Passage> passages) {
        if (from < to) {
            int start = words.tokens().get(from).start();
            int end = words.tokens().get(to - 1).end();
            Passage.State state = to - from < LEAST ? Passage.State.SHORT : Passage.State.NEW;
            passages.add(
                    new Passage(start, end, text.substring(start, end), state, to - from, 0, null, null, 0, List.of()));
        }
    }

    /** The clauses that may have a passage of the text, in the order of their numbers. */
    private List<Candidate> candidates(List<String> words) throws IOException {
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i + Fields.SHINGLE <= words.size(); i++) {
            PostingsEnum clauses = library.shingle(Fields.shingle(words, i));
            while (clauses != null && clauses.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (counts[clauses.docID()]++ == 0) {
                    touched.add(clauses.docID());
                }
            }
        }
        Map<Integer, Candidate> candidates = new LinkedHashMap<>();
        touched.sort(null);
        for (int clause : touched) {
            Text text = library.text(clause);
            if (counts[clause] >= FEWEST_SHINGLES && text != null && allowed.test(text)) {
                candidates.put(clause, new Candidate(clause, new BitSet(words.size())));
            } else {
                counts[clause] = 0;
            }
        }
        for (int i = 0; i + Fields.SHINGLE <= words.size(); i++) {
            PostingsEnum clauses = library.shingle(Fields.shingle(words, i));
            while (clauses != null && clauses.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (counts[clauses.docID()] > 0) {
                    candidates.get(clauses.docID()).hits().set(i);
                }
            }
        }
        candidates.keySet().forEach(clause -> counts[clause] = 0);
        return List.copyOf(candidates.values());
    }

    private Sourced best(
            String text,
            Words words,
            int[] numbers,
            Map<String, Integer> known,
            Stretch stretch,
            List<Candidate> candidates)
            throws IOException {
        List<Compared> compared = new ArrayList<>();
        for (Candidate candidate : likeliest(stretch, candidates)) {
            String clause = library.clause(candidate.clause());
            Words own = Words.of(clause);
            int[] other = own.keys().stream()
                    .mapToInt(key -> known.getOrDefault(key, -1))
                    .toArray();
            int[] here = Arrays.copyOfRange(numbers, stretch.from(), stretch.to());
            LocalMatch match = LocalMatch.of(here, other, penalty);
            int size = match.end() - match.start();
            if (size >= LEAST && match.changes() * CHANGED <= size) {
                compared.add(new Compared(candidate.clause(), clause, own, match));
            }
        }
        if (compared.isEmpty()) {
            return null;
        }
        compared.sort(Comparator.comparingInt((Compared one) -> -one.match().score())
                .thenComparingInt(one -> one.match().changes())
                .thenComparing(Compared::clause, library::byAge));
        Compared first = compared.get(0);
        Stretch at = new Stretch(
                stretch.from() + first.match().start(),
                stretch.from() + first.match().end());
        List<Integer> clauses = new ArrayList<>();
        Place oldest;
        Place newest;
        if (first.match().changes() == 0) {
            List<String> run = words.keys().subList(at.from(), at.to());
            for (int clause : library.phrase(run)) {
                if (allowed.test(library.text(clause))) {
                    clauses.add(clause);
                }
            }
            oldest = library.place(clauses.get(0), run);
            newest = library.place(clauses.get(clauses.size() - 1), run);
        } else {
            List<Compared> alike = compared.stream()
                    .filter(one -> one.match().start() == first.match().start()
                            && one.match().end() == first.match().end()
                            && one.match().changes() == first.match().changes())
                    .toList();
            alike.forEach(one -> clauses.add(one.clause()));
            oldest = place(alike.get(0));
            newest = place(alike.get(alike.size() - 1));
        }
        int start = words.tokens().get(at.from()).start();
        int end = words.tokens().get(at.to() - 1).end();
        Passage passage = new Passage(
                start,
                end,
                text.substring(start, end),
                first.match().changes() == 0 ? Passage.State.AGREED : Passage.State.NEAR,
                at.size(),
                first.match().changes(),
                oldest,
                newest,
                library.texts(clauses),
                organs(clauses));
        return new Sourced(at, passage);
    }

    private Place place(Compared compared) throws IOException {
        LocalMatch match = compared.match();
        return library.place(
                compared.clause(),
                compared.text(),
                compared.words(),
                match.otherStart(),
                match.otherEnd(),
                match.changes());
    }

    private List<Candidate> likeliest(Stretch stretch, List<Candidate> candidates) {
        List<Chance> chances = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int score = score(candidate.hits(), stretch);
            if (score > 0) {
                chances.add(new Chance(candidate, score));
            }
        }
        chances.sort(Comparator.comparingInt((Chance chance) -> -chance.score())
                .thenComparing(chance -> chance.candidate().clause(), library::byAge));
        return chances.stream().limit(CANDIDATES).map(Chance::candidate).toList();
    }

    /** The most that a run within the stretch comes to, where each word in a shared run of three counts one and others cost one. */
    private static int score(BitSet hits, Stretch stretch) {
        int covered = stretch.from();
        int score = 0;
        int best = 0;
        for (int word = stretch.from(); word < stretch.to(); word++) {
            if (hits.get(word) && word + Fields.SHINGLE <= stretch.to()) {
                covered = word + Fields.SHINGLE;
            }
            score = Math.max(0, score + (word < covered ? 1 : -1));
            best = Math.max(best, score);
        }
        return best;
    }

    private List<Passage.Organ> organs(List<Integer> clauses) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        for (int clause : clauses) {
            Text text = library.text(clause);
            if (text.organ() != null) {
                texts.computeIfAbsent(text.organ(), organ -> new HashSet<>()).add(text.identity());
            }
        }
        return texts.entrySet().stream()
                .map(entry -> new Passage.Organ(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparingInt((Passage.Organ organ) -> -organ.texts())
                        .thenComparing(Passage.Organ::name))
                .toList();
    }
}
