package org.resdiff.amend.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.QuotedWords;
import org.resdiff.amend.apply.Cut;
import org.resdiff.amend.apply.Splice;
import org.resdiff.amend.apply.Step;
import org.resdiff.amend.read.Sentence;
import org.resdiff.diff.Edit;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * Drafts amendments to the words of one paragraph, each with as many words quoted as make its place the only one. Type is
 * nothing to amend: kinds of hyphens, dashes, spaces and quotation marks stay as the old text has them. A draft is tried on
 * the paragraph before it is given out; where it would not give the new text word for word, or more would be quoted than a
 * reader can follow, there is none, and the paragraph is to be replaced whole.
 */
final class WordDrafter {
    /** Amendments to one paragraph beyond which a reader follows the new text more easily. */
    private static final int FOLLOWED = 6;
    /** Kept words between two changes that are too few to part them. */
    private static final int ISLAND = 3;
    /** QuotedWords quoted before an insertion at least, where the paragraph has them. */
    private static final int FOOTHOLD = 2;
    /** QuotedWords of context beyond which quoting is no help. */
    private static final int CONTEXT = 24;
    /** QuotedWords that say nothing by themselves. */
    private static final Set<String> STOP = Set.copyOf(Lexicon.ENGLISH.entries("stop-words.txt"));
    /** Signs that belong to the word after them. */
    private static final String OPENING = "([{\u201C\u2018";

    private final Locus place;
    private final NotedText before;
    private final NotedText after;
    private final List<Token> old;
    private final List<Token> now;

    WordDrafter(Locus place, NotedText before, NotedText after) {
        this.place = place;
        this.before = before;
        this.after = after;
        this.old = Tokens.of(before.text());
        this.now = Tokens.of(after.text());
    }

    /**
     * A draft that was tried.
     *
     * @param result the old paragraph after it: the new text, with the notes of the old where they stayed
     */
    record Drafted(List<Instruction> instructions, NotedText result) {}

    /** A stretch of tokens that changes; ends exclusive. */
    private record Hunk(int oldStart, int oldEnd, int nowStart, int nowEnd) {
        int size() {
            return Math.max(oldEnd - oldStart, nowEnd - nowStart);
        }

        /** From the start of this to the end of a later one. */
        Hunk to(Hunk later) {
            return new Hunk(oldStart, later.oldEnd, nowStart, later.nowEnd);
        }
    }

    /** Whether the words or the places of the notes differ. What the notes say is another matter. */
    boolean changed() {
        return !matches(before);
    }

    private boolean matches(NotedText passage) {
        List<Token> tokens = Tokens.of(passage.text());
        if (!alike(tokens, now) || passage.notes().size() != after.notes().size()) {
            return false;
        }
        for (int i = 0; i < passage.notes().size(); i++) {
            Note one = passage.notes().get(i);
            Note other = after.notes().get(i);
            boolean place = ended(passage, tokens, one) == ended(after, now, other);
            boolean noted = (one.text() == null) == (other.text() == null);
            boolean said = one.id() != null || Objects.equals(one.text(), other.text());
            if (!place || !noted || !said) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(List<Token> one, List<Token> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!alike(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(Token one, Token other) {
        return QuotedWords.alike(one.text(), other.text());
    }

    /** How many words end before a note's mark: its place, whatever the spaces. */
    private static int ended(NotedText passage, List<Token> tokens, Note note) {
        int at = passage.text().offsetByCodePoints(0, note.offset());
        return (int) tokens.stream().filter(token -> token.end() <= at).count();
    }

    /**
     * The amendments in the order of the text; null where the paragraph had better be replaced whole.
     *
     * @param edits the word diff; empty to compare first and last words only
     */
    Drafted draft(List<Edit> edits) {
        List<Hunk> hunks = joined(worded(joined(withNotes(hunks(edits)))));
        int changed = hunks.stream().mapToInt(Hunk::size).sum();
        if (hunks.isEmpty() || hunks.size() > FOLLOWED || 2 * changed > Math.max(old.size(), now.size())) {
            return null;
        }
        List<Instruction> instructions = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < hunks.size(); i++) {
            int limit = i + 1 < hunks.size() ? hunks.get(i + 1).oldStart : old.size();
            Amendment amendment = amendment(hunks.get(i), free, limit);
            if (amendment == null && hunks.size() == 1) {
                return null;
            }
            if (amendment == null) {
                // what has no place of its own is drafted in one with its neighbour
                int first = i + 1 < hunks.size() ? i : i - 1;
                Hunk both = hunks.get(first).to(hunks.get(first + 1));
                hunks = new ArrayList<>(hunks);
                hunks.set(first, both);
                hunks.remove(first + 1);
                instructions.clear();
                cuts.clear();
                free = 0;
                i = -1;
                continue;
            }
            instructions.add(amendment.instruction);
            cuts.add(amendment.cut);
            free = amendment.end;
        }
        NotedText result = Splice.apply(before, cuts);
        return matches(result) ? new Drafted(instructions, result) : null;
    }

    /** The hunks of a word diff by tokens; the old text is cut where both sides have a token limit. */
    private List<Hunk> hunks(List<Edit> edits) {
        List<Hunk> hunks = new ArrayList<>();
        if (edits.isEmpty()) {
            add(hunks, 0, old.size(), 0, now.size());
            return hunks;
        }
        int oldAt = 0;
        int nowAt = 0;
        int oldToken = 0;
        int nowToken = 0;
        for (Edit edit : edits) {
            oldAt += edit.old().length();
            nowAt += edit.now().length();
            int oldEnd = token(old, oldAt);
            int nowEnd = token(now, nowAt);
            if (edit.op() != Edit.Op.EQUAL || !alike(old.subList(oldToken, oldEnd), now.subList(nowToken, nowEnd))) {
                add(hunks, oldToken, oldEnd, nowToken, nowEnd);
            }
            oldToken = oldEnd;
            nowToken = nowEnd;
        }
        return hunks;
    }

    /** The number of tokens that start before an index. */
    private static int token(List<Token> tokens, int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds a hunk without the words at its ends that are the same. */
    private void add(List<Hunk> hunks, int oldStart, int oldEnd, int nowStart, int nowEnd) {
        int a = oldStart;
        int b = nowStart;
        while (a < oldEnd && b < nowEnd && alike(old.get(a), now.get(b))) {
            a++;
            b++;
        }
        int y = oldEnd;
        int z = nowEnd;
        while (y > a && z > b && alike(old.get(y - 1), now.get(z - 1))) {
            y--;
            z--;
        }
        if (y > a || z > b) {
            hunks.add(new Hunk(a, y, b, z));
        }
    }

    /** A mark that comes between kept words makes a hunk of the word before it. */
    private List<Hunk> withNotes(List<Hunk> hunks) {
        List<Hunk> all = new ArrayList<>();
        int oldAt = 0;
        int nowAt = 0;
        for (int i = 0; i <= hunks.size(); i++) {
            int end = i < hunks.size() ? hunks.get(i).oldStart : old.size();
            for (; oldAt < end; oldAt++, nowAt++) {
                if (marked(before, old.get(oldAt)) != marked(after, now.get(nowAt))) {
                    all.add(new Hunk(oldAt, oldAt + 1, nowAt, nowAt + 1));
                }
            }
            if (i < hunks.size()) {
                all.add(hunks.get(i));
                oldAt = hunks.get(i).oldEnd;
                nowAt = hunks.get(i).nowEnd;
            }
        }
        return all;
    }

    /** How many marks stand right after or within a token. */
    private static int marked(NotedText passage, Token token) {
        if (passage.notes().isEmpty()) {
            return 0;
        }
        int from = passage.text().codePointCount(0, token.start());
        int to = passage.text().codePointCount(0, token.end());
        return (int) passage.notes().stream()
                .filter(note -> note.offset() > from && note.offset() <= to)
                .count();
    }

    private List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            if (last >= 0 && hunk.oldStart - joined.get(last).oldEnd < ISLAND) {
                joined.set(last, joined.get(last).to(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    /**
     * No one amends a sign by itself: a hunk of signs alone takes the word that it stands at. Nor does one replace a word
     * that says nothing, as "of": it takes the one that it goes with.
     */
    private List<Hunk> worded(List<Hunk> hunks) {
        List<Hunk> worded = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            int free = i == 0 ? 0 : worded.get(i - 1).oldEnd;
            int limit = i + 1 < hunks.size() ? hunks.get(i + 1).oldStart : old.size();
            worded.add(worded(hunks.get(i), free, limit));
        }
        return worded;
    }

    private Hunk worded(Hunk hunk, int free, int limit) {
        Hunk wide = hunk;
        while (empty(wide)) {
            boolean canLeft = wide.oldStart > free && wide.nowStart > 0;
            boolean canRight = wide.oldEnd < limit && wide.nowEnd < now.size();
            boolean sign = signs(old, wide.oldStart, wide.oldEnd) || signs(now, wide.nowStart, wide.nowEnd);
            if (canLeft && !(canRight && (!sign || opening(hunk)))) {
                wide = new Hunk(wide.oldStart - 1, wide.oldEnd, wide.nowStart - 1, wide.nowEnd);
            } else if (canRight) {
                wide = new Hunk(wide.oldStart, wide.oldEnd + 1, wide.nowStart, wide.nowEnd + 1);
            } else {
                return wide;
            }
        }
        return wide;
    }

    private boolean empty(Hunk hunk) {
        boolean replaces = hunk.oldStart < hunk.oldEnd && hunk.nowStart < hunk.nowEnd;
        return signs(old, hunk.oldStart, hunk.oldEnd)
                || signs(now, hunk.nowStart, hunk.nowEnd)
                || (replaces
                        && (says(old, hunk.oldStart, hunk.oldEnd) == 0 || says(now, hunk.nowStart, hunk.nowEnd) == 0));
    }

    /** How many words of a stretch say something by themselves. */
    private static long says(List<Token> tokens, int start, int end) {
        return tokens.subList(start, end).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit) && !STOP.contains(word))
                .count();
    }

    private boolean opening(Hunk hunk) {
        String sign = hunk.nowStart < hunk.nowEnd
                ? now.get(hunk.nowStart).text()
                : old.get(hunk.oldStart).text();
        return OPENING.contains(sign);
    }

    /** Whether a stretch has signs and no word. */
    private static boolean signs(List<Token> tokens, int start, int end) {
        return start < end
                && tokens.subList(start, end).stream()
                        .noneMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /**
     * One amendment, what it does, and the first old token that the next may quote.
     */
    private record Amendment(Instruction instruction, Cut cut, int end) {}

    private Amendment amendment(Hunk hunk, int free, int limit) {
        if (hunk.oldStart == hunk.oldEnd) {
            Amendment insertion = insertion(hunk, free);
            if (insertion != null) {
                return insertion;
            }
        }
        if (hunk.nowStart == hunk.nowEnd && unique(hunk.oldStart, hunk.oldEnd)) {
            NotedText quoted = quoted(before, old, hunk.oldStart, hunk.oldEnd);
            Instruction delete =
                    Instruction.words(Operation.DELETE_WORDS, List.of(place), bare(quoted), NotedText.EMPTY);
            return tried(delete, hunk.oldStart, hunk.oldEnd);
        }
        return replacement(hunk, free, limit);
    }

    /** QuotedWords after others that stand there only once. */
    private Amendment insertion(Hunk hunk, int free) {
        int at = hunk.oldStart;
        for (int start = at - FOOTHOLD; start >= Math.max(free, at - CONTEXT); start--) {
            if (unique(start, at)) {
                Instruction insert = Instruction.words(
                        Operation.INSERT_WORDS_AFTER,
                        List.of(place),
                        bare(quoted(before, old, start, at)),
                        quoted(after, now, hunk.nowStart, hunk.nowEnd).proposed());
                return tried(insert, start, at);
            }
        }
        return null;
    }

    /** QuotedWords for words, with those around them where they stand there more than once. */
    private Amendment replacement(Hunk hunk, int free, int limit) {
        int left = 0;
        int right = 0;
        for (int context = 0; context <= CONTEXT; context++) {
            int start = hunk.oldStart - left;
            int end = hunk.oldEnd + right;
            if (unique(start, end)) {
                NotedText words = quoted(after, now, hunk.nowStart - left, hunk.nowEnd + right);
                Instruction replace = Instruction.words(
                        Operation.REPLACE_WORDS,
                        List.of(place),
                        bare(quoted(before, old, start, end)),
                        withoutKept(words, end).proposed());
                return words.isEmpty() ? null : tried(replace, start, end);
            }
            boolean canLeft = start > free && hunk.nowStart - left > 0;
            boolean canRight = end < limit && hunk.nowEnd + right < now.size();
            if (canLeft && (left <= right || !canRight)) {
                left++;
            } else if (canRight) {
                right++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** A mark that stands behind the last word on both sides stays there by itself. */
    private NotedText withoutKept(NotedText words, int oldEnd) {
        int length = words.text().codePointCount(0, words.text().length());
        boolean stays = oldEnd > 0
                && marked(before, old.get(oldEnd - 1)) == 1
                && words.notes().size() == 1;
        return stays && words.notes().get(0).offset() == length ? NotedText.of(words.text()) : words;
    }

    private Amendment tried(Instruction instruction, int start, int end) {
        boolean readable = Sentence.quoted(instruction.quoted().text()) != null
                && (instruction.words().isEmpty()
                        || Sentence.quoted(instruction.words().text()) != null);
        if (!readable) {
            return null;
        }
        Step step = new Step(
                "", instruction, 0, old.get(start).start(), old.get(end - 1).end(), -1);
        return new Amendment(instruction, step.cut(), end);
    }

    private boolean unique(int start, int end) {
        if (start < 0 || start >= end) {
            return false;
        }
        String words =
                before.text().substring(old.get(start).start(), old.get(end - 1).end());
        List<QuotedWords.Hit> places = QuotedWords.find(before.text(), words);
        return places.size() == 1
                && places.get(0).start() == old.get(start).start()
                && places.get(0).end() == old.get(end - 1).end();
    }

    private static NotedText quoted(NotedText passage, List<Token> tokens, int start, int end) {
        return start >= end
                ? NotedText.EMPTY
                : QuotedWords.part(
                        passage, tokens.get(start).start(), tokens.get(end - 1).end());
    }

    private static NotedText bare(NotedText passage) {
        return NotedText.of(passage.text());
    }
}
