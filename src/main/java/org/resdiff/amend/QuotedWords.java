package org.resdiff.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/** Cutting passages and finding quoted words in them. */
public final class QuotedWords {
    /** No letter that our documents hold unfolds to more, as the ligature "ffi" does to three. */
    private static final int MAX_FOLD = 4;

    /** Between the first and the last words of a stretch that a paper does not quote in full. */
    public static final String GAP = " ... ";

    private static final Pattern GAPS = Pattern.compile(" ?(?:\\.\\.\\.|\u2026|\\[\\.\\.\\.\\]|\\[\u2026\\]) ?");

    private QuotedWords() {}

    /**
     * A stretch of a passage by UTF-16 indices, with the notes in it. A mark right after the last word belongs to the
     * stretch, one right before the first does not.
     */
    public static NotedText part(NotedText passage, int start, int end) {
        String text = passage.text();
        int from = text.codePointCount(0, start);
        int to = text.codePointCount(0, end);
        List<Note> notes = new ArrayList<>();
        for (Note note : passage.notes()) {
            if (note.offset() <= to && (note.offset() > from || (from == 0 && note.offset() == 0 && to > 0))) {
                notes.add(note.moved(-from));
            }
        }
        return new NotedText(text.substring(start, end), notes);
    }

    /** Whether two words differ in type alone; a raised figure is no plain one. */
    public static boolean alike(String one, String other) {
        return one.equals(other)
                || (Typography.fold(one).equals(Typography.fold(other))
                        && digits(one).equals(digits(other)));
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A place where quoted words stand, by UTF-16 indices of the text. */
    public record Hit(int start, int end) {}

    /**
     * The places where a text reads as quoted, typography and spacing aside: first as it stands, then with single quotes
     * for double ones, as a paper prints quotes inside of quotes. Never inside of a word. Places do not overlap.
     */
    public static List<Hit> find(String text, String quoted) {
        List<Hit> places = new Letters(text, false).find(new Letters(quoted, false));
        return places.isEmpty() ? new Letters(text, true).find(new Letters(quoted, true)) : places;
    }

    /**
     * The stretch that is quoted by its first and last words; empty where it is quoted otherwise, or where either stands
     * elsewhere too, so that no one knows which is meant.
     */
    public static List<Hit> stretch(String text, String quoted) {
        String[] ends = GAPS.split(quoted, -1);
        if (ends.length != 2) {
            return List.of();
        }
        List<Hit> first = find(text, ends[0]);
        if (first.size() != 1) {
            return List.of();
        }
        int start = first.get(0).start();
        int after = first.get(0).end();
        List<Hit> last = find(text, ends[1]).stream()
                .filter(place -> place.start() >= after)
                .toList();
        return last.size() == 1 ? List.of(new Hit(start, last.get(0).end())) : List.of();
    }

    /** The letters that a reader compares, spaces and typography gone. */
    private static final class Letters {
        private final String text;
        private final StringBuilder folded = new StringBuilder();
        /** For each folded letter the index of its own in the text. */
        private final int[] origin;

        Letters(String text, boolean anyQuotes) {
            this.text = text;
            this.origin = new int[text.length() * MAX_FOLD];
            for (int i = 0; i < text.length(); i++) {
                String letter = Typography.fold(text.substring(i, i + 1));
                for (int k = 0; k < Math.min(letter.length(), MAX_FOLD); k++) {
                    char c = letter.charAt(k);
                    if (!Typography.isSpace(c)) {
                        origin[folded.length()] = i;
                        folded.append(anyQuotes && c == '"' ? '\'' : c);
                    }
                }
            }
        }

        List<Hit> find(Letters wanted) {
            List<Hit> places = new ArrayList<>();
            String letters = wanted.folded.toString();
            int length = letters.length();
            int at = length == 0 ? -1 : folded.indexOf(letters);
            while (at >= 0) {
                int start = origin[at];
                int end = origin[at + length - 1] + 1;
                boolean whole = !insideWord(start) && !insideWord(end);
                if (whole) {
                    places.add(new Hit(start, end));
                }
                at = folded.indexOf(letters, whole ? at + length : at + 1);
            }
            return places;
        }

        private boolean insideWord(int at) {
            return at > 0
                    && at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at));
        }
    }

    /** The stretch of a text that is most like the quoted words, for a message; empty where no word is shared. */
    public static String nearest(String text, String quoted) {
        List<Token> tokens = Tokens.of(text);
        List<String> words = folded(tokens);
        List<String> wanted = folded(Tokens.of(quoted));
        int length = Math.min(wanted.size(), words.size());
        int best = 0;
        int at = 0;
        for (int i = 0; i + length <= words.size(); i++) {
            int shared = 0;
            for (int k = 0; k < length; k++) {
                if (words.get(i + k).equals(wanted.get(k))) {
                    shared += 2;
                } else if (wanted.contains(words.get(i + k))) {
                    shared++;
                }
            }
            if (shared > best) {
                best = shared;
                at = i;
            }
        }
        return best == 0
                ? ""
                : text.substring(
                        tokens.get(at).start(), tokens.get(at + length - 1).end());
    }

    private static List<String> folded(List<Token> tokens) {
        return tokens.stream().map(token -> Typography.fold(token.text())).toList();
    }
}
