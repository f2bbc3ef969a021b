package org.resdiff.diff.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.text.Token;

/**
 * Words that a reader takes as one, so that no mark of change may begin or end among them: dates, amounts with their units,
 * instruments with their numbers, parentheses. One of their words may be exchanged alone ("31 March 2024" to "31 March 2025"),
 * and anything inside a parenthesis.
 */
final class Pieces {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String CURRENCY = "(?:[A-Z]{0,3}[$\u00A3\u20AC] ?)";
    private static final String FIGURES = "\\p{N}+(?:[,.\u00A0\u202F]\\p{N}+)*";

    /** What makes words one piece. */
    private enum Form {
        DATE,
        AMOUNT,
        NUMBERED,
        PARENTHESIS
    }

    private record Solid(Form form, Pattern pattern) {
        /** A pattern in which a space is a space of any kind. */
        static Solid of(Form form, String pattern) {
            return new Solid(
                    form,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + pattern.replace(" ", "[\\s\u00A0]") + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE));
        }
    }

    private static final List<Solid> SOLID = List.of(
            // 31 August 2034, 2 to 4 May 2034, 31 August, August 2034
            Solid.of(
                    Form.DATE,
                    "(?:\\p{N}{1,2} ?(?:to|and|[-\u2013]) ?)?\\p{N}{1,2} " + MONTH + "(?: \\p{N}{4})?|" + MONTH
                            + " \\p{N}{4}"),
            // US$ 4.5 million, 10 million dollars, 12 per cent
            Solid.of(
                    Form.AMOUNT,
                    CURRENCY + "?" + FIGURES + " (?:thousand|million|billion|trillion)(?: (?:dollars|euros?|pounds))?"),
            Solid.of(Form.AMOUNT, CURRENCY + FIGURES),
            Solid.of(Form.AMOUNT, FIGURES + "(?: per cent| percent| percentage points| ?%)"),
            // general comment No. 25, Convention No. 169
            Solid.of(
                    Form.NUMBERED,
                    "(?:general (?:comment|recommendation)|convention|recommendation|protocol) No\\. ?\\p{N}+"));

    /** Words that a parenthesis has at most to be one piece; a longer one is a passage of its own. */
    private static final int PARENTHESIS = 12;

    private Pieces() {}

    /**
     * One piece.
     *
     * @param start first token
     * @param end after the last one
     */
    record Piece(Form form, int start, int end) {
        boolean cutAt(int place) {
            return start < place && place < end;
        }

        boolean cutBy(int from, int to) {
            return cutAt(from) || cutAt(to);
        }

        boolean touches(int from, int to) {
            return from < end && start < to;
        }

        /** Whether a stretch lies inside, and may differ there. */
        boolean holds(int from, int to) {
            return form == Form.PARENTHESIS ? start < from && to < end : start <= from && to <= end;
        }
    }

    /** The pieces of a text of more than one token. */
    static List<Piece> of(List<Token> tokens, String text) {
        List<Piece> pieces = parentheses(tokens);
        for (Solid solid : figures(text) ? SOLID : List.<Solid>of()) {
            Matcher matcher = solid.pattern.matcher(text);
            while (matcher.find()) {
                int start = at(tokens, matcher.start());
                int end = at(tokens, matcher.end());
                if (end - start > 1) {
                    pieces.add(new Piece(solid.form, start, end));
                }
            }
        }
        return pieces;
    }

    /** Whether the text has a figure, without which no pattern matches. */
    private static boolean figures(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c > 0x7F && (Character.isSurrogate(c) || numeric(c)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean numeric(char c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The first token that begins at a place of the text or after it. */
    private static int at(List<Token> tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Piece> parentheses(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).text();
            if (token.equals("(")) {
                open.push(i);
            } else if (token.equals(")") && !open.isEmpty()) {
                int start = open.pop();
                if (i + 1 - start <= PARENTHESIS + 2) {
                    pieces.add(new Piece(Form.PARENTHESIS, start, i + 1));
                }
            }
        }
        return pieces;
    }

    /** The hunks, those that tear a piece widened to its ends; hunks that meet on the way become one. */
    static List<Hunk> kept(List<Hunk> hunks, List<Piece> old, List<Piece> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return hunks;
        }
        List<Hunk> kept = hunks;
        List<Hunk> widened = once(kept, old, now);
        while (widened.size() != kept.size() || words(widened) != words(kept)) {
            kept = widened;
            widened = once(kept, old, now);
        }
        return kept;
    }

    /** Words of both sides in hunks: widening adds some. */
    private static int words(List<Hunk> hunks) {
        int words = 0;
        for (Hunk hunk : hunks) {
            words += hunk.oldLength() + hunk.nowLength();
        }
        return words;
    }

    private static List<Hunk> once(List<Hunk> hunks, List<Piece> old, List<Piece> now) {
        List<Hunk> widened = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk hunk = hunks.get(i);
            int left = 0;
            int right = 0;
            for (Piece piece : old) {
                if (piece.cutBy(hunk.oldStart(), hunk.oldEnd())
                        && !mayDiffer(piece, hunk.oldStart(), hunk.oldEnd(), hunk, touching(hunks, piece, true))) {
                    left = Math.max(left, hunk.oldStart() - piece.start());
                    right = Math.max(right, piece.end() - hunk.oldEnd());
                }
            }
            for (Piece piece : now) {
                if (piece.cutBy(hunk.nowStart(), hunk.nowEnd())
                        && !mayDiffer(piece, hunk.nowStart(), hunk.nowEnd(), hunk, touching(hunks, piece, false))) {
                    left = Math.max(left, hunk.nowStart() - piece.start());
                    right = Math.max(right, piece.end() - hunk.nowEnd());
                }
            }
            widened.add(widened(hunks, i, left, right));
        }
        return met(widened);
    }

    /** Whether a hunk may begin or end inside a piece: between parentheses, or as the only one and for one word at most. */
    private static boolean mayDiffer(Piece piece, int start, int end, Hunk hunk, int touching) {
        boolean word = hunk.insertion() || hunk.deletion() || (hunk.oldLength() == 1 && hunk.nowLength() == 1);
        return piece.holds(start, end) && (piece.form == Form.PARENTHESIS || (word && touching == 1));
    }

    private static int touching(List<Hunk> hunks, Piece piece, boolean old) {
        int touching = 0;
        for (Hunk hunk : hunks) {
            boolean touches =
                    old ? piece.touches(hunk.oldStart(), hunk.oldEnd()) : piece.touches(hunk.nowStart(), hunk.nowEnd());
            touching += touches ? 1 : 0;
        }
        return touching;
    }

    /**
     * Hunks in which a piece stands against one of its form with words before or behind it, each cut in two there: a date
     * against a date, and what came with it.
     */
    static List<Hunk> parted(List<Hunk> hunks, List<Piece> old, List<Piece> now) {
        List<Hunk> parted = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Form form = whole(old, hunk.oldStart(), hunk.oldEnd());
            Form other = whole(now, hunk.nowStart(), hunk.nowEnd());
            if (form != null && other == null) {
                int head = headEnd(now, form, hunk.nowStart(), hunk.nowEnd());
                int tail = tailStart(now, form, hunk.nowStart(), hunk.nowEnd());
                if (head > 0) {
                    parted.add(new Hunk(hunk.oldStart(), hunk.oldEnd(), hunk.nowStart(), head));
                    parted.add(new Hunk(hunk.oldEnd(), hunk.oldEnd(), head, hunk.nowEnd()));
                    continue;
                } else if (tail > 0) {
                    parted.add(new Hunk(hunk.oldStart(), hunk.oldStart(), hunk.nowStart(), tail));
                    parted.add(new Hunk(hunk.oldStart(), hunk.oldEnd(), tail, hunk.nowEnd()));
                    continue;
                }
            } else if (other != null && form == null) {
                int head = headEnd(old, other, hunk.oldStart(), hunk.oldEnd());
                int tail = tailStart(old, other, hunk.oldStart(), hunk.oldEnd());
                if (head > 0) {
                    parted.add(new Hunk(hunk.oldStart(), head, hunk.nowStart(), hunk.nowEnd()));
                    parted.add(new Hunk(head, hunk.oldEnd(), hunk.nowEnd(), hunk.nowEnd()));
                    continue;
                } else if (tail > 0) {
                    parted.add(new Hunk(hunk.oldStart(), tail, hunk.nowStart(), hunk.nowStart()));
                    parted.add(new Hunk(tail, hunk.oldEnd(), hunk.nowStart(), hunk.nowEnd()));
                    continue;
                }
            }
            parted.add(hunk);
        }
        return parted;
    }

    /** The form of the piece that takes up a whole stretch; null for none. */
    private static Form whole(List<Piece> pieces, int start, int end) {
        for (Piece piece : pieces) {
            if (piece.start() == start && piece.end() == end && piece.form != Form.PARENTHESIS) {
                return piece.form;
            }
        }
        return null;
    }

    /** Where the piece ends that opens a stretch; 0 for none. */
    private static int headEnd(List<Piece> pieces, Form form, int start, int end) {
        int head = 0;
        for (Piece piece : pieces) {
            if (piece.form == form && piece.start() == start && piece.end() < end) {
                head = Math.max(head, piece.end());
            }
        }
        return head;
    }

    /** Where the piece begins that closes a stretch; 0 for none. */
    private static int tailStart(List<Piece> pieces, Form form, int start, int end) {
        int tail = 0;
        for (Piece piece : pieces) {
            if (piece.form == form && piece.end() == end && piece.start() > start) {
                tail = tail == 0 ? piece.start() : Math.min(tail, piece.start());
            }
        }
        return tail;
    }

    /** A hunk with kept words before and after it, as far as the next hunks leave some. */
    private static Hunk widened(List<Hunk> hunks, int index, int left, int right) {
        Hunk hunk = hunks.get(index);
        int room = index == 0
                ? Math.min(hunk.oldStart(), hunk.nowStart())
                : hunk.oldStart() - hunks.get(index - 1).oldEnd();
        int before = Math.min(left, room);
        int after = index + 1 == hunks.size()
                ? right
                : Math.min(right, hunks.get(index + 1).oldStart() - hunk.oldEnd());
        return new Hunk(
                hunk.oldStart() - before, hunk.oldEnd() + after, hunk.nowStart() - before, hunk.nowEnd() + after);
    }

    /** Hunks that touch or overlap made one. */
    private static List<Hunk> met(List<Hunk> hunks) {
        List<Hunk> met = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = met.size() - 1;
            if (last >= 0
                    && met.get(last).oldEnd() >= hunk.oldStart()
                    && met.get(last).nowEnd() >= hunk.nowStart()) {
                met.set(last, met.get(last).to(hunk));
            } else {
                met.add(hunk);
            }
        }
        return met;
    }
}
