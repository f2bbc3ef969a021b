package org.resdiff.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.resdiff.diff.words.Hunk;
import org.resdiff.diff.words.WordDiff;
import org.resdiff.model.Clause;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * The version that first had each word of the newest text. Word diffs along the thread say it first; a run of five words that
 * an older version already had overrules them, since diffs lose what moved, and what was cut and came back.
 */
final class Blame {
    /** Words of a run that does not recur by chance, whatever they are. */
    private static final int RUN = 5;
    /** Words of the shortest run that counts. */
    private static final int SHORTEST = 3;
    /** Words that an older word diff may keep by chance between two new ones. */
    private static final int ISLAND = 2;

    /**
     * Where the characters of a clause come from, by word diffs alone; known at the first character of each word.
     *
     * @param first version that first had the word
     * @param joined version since which the word follows the one before it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a value; arrays for speed
    private record Ages(int[] first, int[] joined) {
        static Ages of(int length, int version) {
            int[] ages = new int[length];
            Arrays.fill(ages, version);
            return new Ages(ages, ages.clone());
        }

        Ages part(int start, int end) {
            return new Ages(Arrays.copyOfRange(first, start, end), Arrays.copyOfRange(joined, start, end));
        }
    }

    /** Where a run was first. */
    private record Place(int version, Clause clause, int thread) {}

    private final Weaver weaver;
    private final Map<String, Place> first = new HashMap<>();

    Blame(Weaver weaver) {
        this.weaver = weaver;
    }

    List<Origin> origins() {
        int newest = weaver.versions.size() - 1;
        Map<String, Ages> along = alongThreads();
        for (int version = 0; version < newest; version++) {
            for (Clause clause : weaver.versions.get(version).clauses()) {
                Place place = new Place(version, clause, weaver.thread(version, clause).id);
                Words words = Words.of(clause.text());
                for (int length = SHORTEST; length <= RUN; length++) {
                    for (int start = 0; start + length <= words.size(); start++) {
                        if (telling(words, start, length)) {
                            first.merge(words.run(start, length), place, this::earlier);
                        }
                    }
                }
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (Clause clause : weaver.versions.get(newest).clauses()) {
            origins.addAll(origins(clause, along.get(clause.id()), weaver.thread(newest, clause).id));
        }
        return origins;
    }

    /** Whether a run says something: five words of any kind, four with two that are no stop words, three such words. */
    private boolean telling(Words words, int start, int length) {
        int content = 0;
        for (int i = start; i < start + length; i++) {
            content += weaver.stopWords.contains(words.keys().get(i)) ? 0 : 1;
        }
        return switch (length) {
            case SHORTEST -> content == SHORTEST;
            case SHORTEST + 1 -> content >= 2;
            default -> true;
        };
    }

    private Place earlier(Place one, Place other) {
        return one.version <= other.version ? one : other;
    }

    /** What word diffs along the threads say of each clause of the newest version, by the clause's id. */
    private Map<String, Ages> alongThreads() {
        List<Map<String, Ages>> known = new ArrayList<>();
        for (int version = 0; version < weaver.versions.size(); version++) {
            Map<String, Ages> now = new HashMap<>();
            known.add(now);
            for (Clause clause : weaver.versions.get(version).clauses()) {
                Weaver.Descent descent = weaver.descent(version, clause);
                if (now.containsKey(clause.id())) {
                    continue;
                }
                if (descent == null) {
                    now.put(clause.id(), Ages.of(clause.text().length(), version));
                } else {
                    inherit(version, descent, known.get(descent.version()), now);
                }
            }
        }
        return known.get(known.size() - 1);
    }

    private void inherit(int version, Weaver.Descent descent, Map<String, Ages> old, Map<String, Ages> now) {
        String before = Weaver.joined(descent.old());
        String after = Weaver.joined(descent.now());
        Ages taken = joined(version, descent.old(), before.length(), old);
        if (!before.equals(after)) {
            WordDiff words = WordDiff.of(before, after, weaver.stopWords, weaver.spacing(descent.version(), version));
            taken = taken(words, taken, version);
        }
        int start = 0;
        for (Clause clause : descent.now()) {
            int end = start + clause.text().length();
            now.put(clause.id(), taken.part(start, end));
            start = end + 1;
        }
    }

    /** Several clauses as one text: the first words of all but the first follow what is before them only now. */
    private static Ages joined(int version, List<Clause> clauses, int length, Map<String, Ages> known) {
        Ages joined = Ages.of(length, version);
        int start = 0;
        for (Clause clause : clauses) {
            Ages own = known.get(clause.id());
            System.arraycopy(own.first, 0, joined.first, start, own.first.length);
            System.arraycopy(own.joined, 0, joined.joined, start, own.joined.length);
            if (start > 0 && own.joined.length > 0) {
                joined.joined[start] = version;
            }
            start += own.first.length + 1;
        }
        return joined;
    }

    private static Ages taken(WordDiff words, Ages given, int version) {
        Ages taken = Ages.of(words.nowText().length(), version);
        int old = 0;
        int now = 0;
        List<Hunk> hunks = new ArrayList<>(words.fine());
        hunks.add(new Hunk(
                words.old().size(),
                words.old().size(),
                words.now().size(),
                words.now().size()));
        for (Hunk hunk : hunks) {
            for (boolean follows = now == 0; now < hunk.nowStart(); follows = true) {
                Token from = words.old().get(old++);
                Token to = words.now().get(now++);
                Arrays.fill(taken.first, to.start(), to.end(), given.first[from.start()]);
                Arrays.fill(taken.joined, to.start(), to.end(), given.first[from.start()]);
                taken.joined[to.start()] = follows ? given.joined[from.start()] : version;
            }
            old = hunk.oldEnd();
            now = hunk.nowEnd();
        }
        return taken;
    }

    private List<Origin> origins(Clause clause, Ages along, int thread) {
        List<Token> tokens = Tokens.of(clause.text());
        int[] version = new int[tokens.size()];
        int[] joined = new int[tokens.size()];
        Clause[] source = new Clause[tokens.size()];
        for (int i = 0; i < version.length; i++) {
            version[i] = along.first[tokens.get(i).start()];
            joined[i] = along.joined[tokens.get(i).start()];
        }
        islands(tokens, version);
        Words words = Words.of(clause.text());
        int[] index = new int[words.size()];
        for (int i = 0, word = 0; i < version.length; i++) {
            if (!tokens.get(i).is(Token.Kind.MARK)) {
                index[word++] = i;
            }
        }
        for (int length = SHORTEST; length <= RUN; length++) {
            for (int start = 0; start + length <= words.size(); start++) {
                Place place = telling(words, start, length) ? first.get(words.run(start, length)) : null;
                int last = index[start + length - 1];
                for (int i = index[start]; place != null && i <= last; i++) {
                    if (place.version < version[i]) {
                        version[i] = place.version;
                        source[i] = place.thread == thread ? null : place.clause;
                    }
                    joined[i] = i > index[start] ? Math.min(joined[i], place.version) : joined[i];
                }
            }
        }
        marks(tokens, version, joined, source);
        return runs(clause, tokens, version, joined, source);
    }

    /** A stop word or two that a diff happened to keep between new words were written with them. */
    private void islands(List<Token> tokens, int[] version) {
        int start = 0;
        while (start < version.length) {
            int end = start + 1;
            while (end < version.length && version[end] == version[start]) {
                end++;
            }
            boolean between = start > 0 && end < version.length && version[start - 1] == version[end];
            if (between
                    && end - start <= ISLAND
                    && version[start] < version[end]
                    && small(tokens.subList(start, end))) {
                Arrays.fill(version, start, end, version[end]);
            }
            start = end;
        }
    }

    private boolean small(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> token.is(Token.Kind.MARK)
                        || weaver.stopWords.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** Punctuation goes with the word before it, an opening sign with the one behind it; neither parts words. */
    private static void marks(List<Token> tokens, int[] version, int[] joined, Clause[] source) {
        for (int i = version.length - 2; i > 0; i--) {
            if (opening(tokens.get(i))) {
                version[i] = version[i + 1];
                source[i] = source[i + 1];
                joined[i] = joined[i + 1];
                joined[i + 1] = version[i + 1];
            }
        }
        for (int i = 1; i < version.length; i++) {
            if (tokens.get(i).is(Token.Kind.MARK) && !opening(tokens.get(i))) {
                version[i] = version[i - 1];
                joined[i] = version[i - 1];
                source[i] = source[i - 1];
            }
        }
    }

    private static boolean opening(Token token) {
        return token.is(Token.Kind.MARK) && "([{\u201C\u2018\u00AB".contains(token.text());
    }

    private static List<Origin> runs(Clause clause, List<Token> tokens, int[] version, int[] joined, Clause[] source) {
        String text = clause.text();
        List<Origin> runs = new ArrayList<>();
        int start = 0;
        int first = 0;
        for (int i = 0; i < version.length; i++) {
            boolean last = i + 1 == version.length;
            if (last
                    || version[i + 1] != version[i]
                    || !Objects.equals(source[i + 1], source[i])
                    || joined[i + 1] > version[i + 1]) {
                int until = last ? text.length() : tokens.get(i + 1).start();
                int end = start + text.codePointCount(offset(runs, text), until);
                int since = first == 0 ? version[first] : Math.max(joined[first], version[first]);
                runs.add(new Origin(clause, start, end, version[i], since, source[i]));
                start = end;
                first = i + 1;
            }
        }
        return runs;
    }

    /** Where the last run ends, in UTF-16. */
    private static int offset(List<Origin> runs, String text) {
        return runs.isEmpty()
                ? 0
                : text.offsetByCodePoints(0, runs.get(runs.size() - 1).end());
    }
}
