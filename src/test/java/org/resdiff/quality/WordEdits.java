package org.resdiff.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.resdiff.diff.words.Hunk;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * Edits real clauses as drafters do and keeps what was edited: words and phrases replaced, inserted at the limits of
 * phrases, deleted, list members added. What comes in is taken from other clauses, so that it holds the same stop words by
 * chance as what it replaces, as rewordings do. Seeded: the same seed makes the same edits.
 */
final class WordEdits {
    /** Kept words between two edits at least: closer ones are one edit to a reader. */
    private static final int APART = 2;

    private static final Set<String> OPENING = Set.of(
            ",", "and", "or", "of", "in", "to", "for", "with", "by", "on", "including", "through", "at", "from", "as");

    private final Random random;
    private final List<List<String>> clauses;
    private final Set<String> stopWords;

    WordEdits(long seed, List<String> texts, Set<String> stopWords) {
        this.random = new Random(seed);
        this.clauses = texts.stream().map(WordEdits::words).toList();
        this.stopWords = stopWords;
    }

    /** An edited clause with its true hunks over the words of both texts. */
    record Edited(String old, String now, List<Hunk> truth) {}

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }

    /** A random clause of some length with one to four edits. */
    Edited next() {
        while (true) {
            List<String> old = clauses.get(random.nextInt(clauses.size()));
            Edited edited = old.size() < 20 || old.size() > 200 ? null : edited(old);
            // words that stick together in the text would be cut otherwise: such a case tells nothing of the diff
            if (edited != null && exact(edited)) {
                return edited;
            }
        }
    }

    private boolean exact(Edited edited) {
        int now = 0;
        int old = 0;
        for (Hunk hunk : edited.truth) {
            old += hunk.oldLength();
            now += hunk.nowLength();
        }
        return old + now > 0
                && words(edited.old).size() - old == words(edited.now).size() - now;
    }

    private Edited edited(List<String> old) {
        int edits = 1 + random.nextInt(4);
        List<String> now = new ArrayList<>();
        List<Hunk> truth = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < edits; i++) {
            int room = (old.size() - at) / (edits - i);
            if (room < 10) {
                break;
            }
            int place = at + APART + random.nextInt(room - 8);
            Hunk hunk = hunk(old, place, Math.min(old.size() - 1, at + room), now, at);
            if (hunk != null) {
                truth.add(hunk);
                at = hunk.oldEnd();
            }
        }
        now.addAll(old.subList(at, old.size()));
        return new Edited(String.join(" ", old), String.join(" ", now), truth);
    }

    /** One edit at or after a word; copies what is kept before it. */
    private Hunk hunk(List<String> old, int place, int limit, List<String> now, int done) {
        int start;
        int end;
        List<String> words;
        int kind = random.nextInt(100);
        if (kind < 30) {
            start = find(old, place, limit, true);
            end = start + 1;
            words = List.of(contentWord());
        } else if (kind < 55) {
            start = place;
            end = Math.min(limit, start + 2 + random.nextInt(12));
            words = phrase(2 + random.nextInt(12));
        } else if (kind < 75) {
            start = find(old, place, limit, false);
            end = start;
            words = phrase(1 + random.nextInt(8));
        } else if (kind < 90) {
            start = find(old, place, limit, false);
            end = Math.min(limit, start + 1 + random.nextInt(7));
            while (end < limit && !OPENING.contains(old.get(end))) {
                end++;
            }
            words = List.of();
        } else {
            start = old.subList(place, limit).indexOf(",");
            start = start < 0 ? -1 : start + place;
            end = start;
            words = new ArrayList<>(List.of(",", contentWord()));
        }
        if (start < 0 || end > limit) {
            return null;
        }
        List<String> out = old.subList(start, end);
        int head = 0;
        while (head < out.size() && head < words.size() && out.get(head).equals(words.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < out.size() - head
                && tail < words.size() - head
                && out.get(out.size() - 1 - tail).equals(words.get(words.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail == out.size() && head + tail == words.size()) {
            return null;
        }
        now.addAll(old.subList(done, start + head));
        int nowStart = now.size();
        now.addAll(words.subList(head, words.size() - tail));
        return new Hunk(start + head, end - tail, nowStart, now.size());
    }

    /** The next content word, or the next word that opens a phrase; -1 where there is none. */
    private int find(List<String> words, int from, int limit, boolean content) {
        for (int i = from; i < limit; i++) {
            if (content ? content(words.get(i)) : OPENING.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean content(String word) {
        return word.length() > 2 && !stopWords.contains(word);
    }

    private String contentWord() {
        while (true) {
            List<String> clause = clauses.get(random.nextInt(clauses.size()));
            String word = clause.get(random.nextInt(clause.size()));
            if (content(word)) {
                return word;
            }
        }
    }

    private List<String> phrase(int length) {
        while (true) {
            List<String> clause = clauses.get(random.nextInt(clauses.size()));
            int start = find(clause, random.nextInt(clause.size()), clause.size(), false);
            if (start >= 0 && start + length < clause.size()) {
                return clause.subList(start, start + length);
            }
        }
    }
}
