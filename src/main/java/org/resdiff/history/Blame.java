package org.resdiff.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** Words of a run that does not recur by chance. */
    private static final int RUN = 5;
    /** Words that an older word diff may keep by chance between two new ones. */
    private static final int ISLAND = 2;

    /** Where a run was first. */
    private record Place(int version, Clause clause, int thread) {}

    private final Weaver weaver;
    private final Map<String, Place> first = new HashMap<>();

    Blame(Weaver weaver) {
        this.weaver = weaver;
    }

    List<Origin> origins() {
        int newest = weaver.versions.size() - 1;
        Map<String, int[]> along = alongThreads();
        for (int version = 0; version < newest; version++) {
            for (Clause clause : weaver.versions.get(version).clauses()) {
                Place place = new Place(version, clause, weaver.thread(version, clause).id);
                Words.of(clause.text()).runs(RUN).forEach(run -> first.merge(run, place, this::earlier));
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (Clause clause : weaver.versions.get(newest).clauses()) {
            origins.addAll(origins(clause, along.get(clause.id()), weaver.thread(newest, clause).id));
        }
        return origins;
    }

    private Place earlier(Place one, Place other) {
        return one.version <= other.version ? one : other;
    }

    /** By clause of the newest version, the version that each UTF-16 character comes from by word diffs alone. */
    Map<String, int[]> alongThreads() {
        List<Map<String, int[]>> known = new ArrayList<>();
        for (int version = 0; version < weaver.versions.size(); version++) {
            Map<String, int[]> now = new HashMap<>();
            known.add(now);
            for (Clause clause : weaver.versions.get(version).clauses()) {
                Weaver.Descent descent = weaver.descent(version, clause);
                if (now.containsKey(clause.id())) {
                    continue;
                }
                if (descent == null) {
                    int[] fresh = new int[clause.text().length()];
                    Arrays.fill(fresh, version);
                    now.put(clause.id(), fresh);
                } else {
                    inherit(version, descent, known.get(descent.version()), now);
                }
            }
        }
        return known.get(known.size() - 1);
    }

    private void inherit(int version, Weaver.Descent descent, Map<String, int[]> old, Map<String, int[]> now) {
        String before = Weaver.joined(descent.old());
        String after = Weaver.joined(descent.now());
        int[] given = joined(descent.old(), old);
        int[] taken = given;
        if (!before.equals(after)) {
            WordDiff words = WordDiff.of(before, after, weaver.stopWords, weaver.spacing(descent.version(), version));
            taken = taken(words, given, version);
        }
        int start = 0;
        for (Clause clause : descent.now()) {
            int end = start + clause.text().length();
            now.put(clause.id(), Arrays.copyOfRange(taken, start, end));
            start = end + 1;
        }
    }

    private static int[] joined(List<Clause> clauses, Map<String, int[]> known) {
        int length = clauses.stream().mapToInt(clause -> clause.text().length() + 1).sum() - 1;
        int[] joined = new int[length];
        int start = 0;
        for (Clause clause : clauses) {
            int[] own = known.get(clause.id());
            System.arraycopy(own, 0, joined, start, own.length);
            start += own.length + 1;
        }
        return joined;
    }

    private static int[] taken(WordDiff words, int[] given, int version) {
        int[] taken = new int[words.nowText().length()];
        Arrays.fill(taken, version);
        int old = 0;
        int now = 0;
        List<Hunk> hunks = new ArrayList<>(words.fine());
        hunks.add(new Hunk(words.old().size(), words.old().size(), words.now().size(), words.now().size()));
        for (Hunk hunk : hunks) {
            while (now < hunk.nowStart()) {
                Token to = words.now().get(now++);
                Arrays.fill(
                        taken, to.start(), to.end(), given[words.old().get(old++).start()]);
            }
            old = hunk.oldEnd();
            now = hunk.nowEnd();
        }
        return taken;
    }

    private List<Origin> origins(Clause clause, int[] along, int thread) {
        List<Token> tokens = Tokens.of(clause.text());
        int[] version = new int[tokens.size()];
        Clause[] source = new Clause[tokens.size()];
        for (int i = 0; i < version.length; i++) {
            version[i] = along[tokens.get(i).start()];
        }
        islands(tokens, version);
        Words words = Words.of(clause.text());
        int[] index = new int[words.size()];
        for (int i = 0, word = 0; i < version.length; i++) {
            if (!tokens.get(i).is(Token.Kind.MARK)) {
                index[word++] = i;
            }
        }
        int length = Math.min(RUN, words.size());
        for (int start = 0; length > 0 && start + length <= words.size(); start++) {
            Place place = first.get(words.run(start, length));
            for (int i = start; place != null && i < start + length; i++) {
                if (place.version < version[index[i]]) {
                    version[index[i]] = place.version;
                    source[index[i]] = place.thread == thread ? null : place.clause;
                }
            }
        }
        marks(tokens, version, source);
        return runs(clause, tokens, version, source);
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
            if (between && end - start <= ISLAND && version[start] < version[end] && small(tokens.subList(start, end))) {
                Arrays.fill(version, start, end, version[end]);
            }
            start = end;
        }
    }

    private boolean small(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> token.is(Token.Kind.MARK)
                        || weaver.stopWords.contains(token.text().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Punctuation goes with the word before it. */
    private static void marks(List<Token> tokens, int[] version, Clause[] source) {
        for (int i = 1; i < version.length; i++) {
            if (tokens.get(i).is(Token.Kind.MARK)) {
                version[i] = version[i - 1];
                source[i] = source[i - 1];
            }
        }
    }

    private static List<Origin> runs(Clause clause, List<Token> tokens, int[] version, Clause[] source) {
        String text = clause.text();
        List<Origin> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < version.length; i++) {
            boolean last = i + 1 == version.length;
            if (last || version[i + 1] != version[i] || source[i + 1] != source[i]) {
                int until = last ? text.length() : tokens.get(i + 1).start();
                int end = start + text.codePointCount(offset(runs, text), until);
                runs.add(new Origin(clause, start, end, version[i], source[i]));
                start = end;
            }
        }
        return runs;
    }

    /** Where the last run ends, in UTF-16. */
    private static int offset(List<Origin> runs, String text) {
        return runs.isEmpty() ? 0 : text.offsetByCodePoints(0, runs.get(runs.size() - 1).end());
    }
}
