package org.resdiff.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.text.LongTable;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * A second look over the words that went or came: whether they stand in another clause of the other document, be it that they
 * were put there or that they stood there all along. It tells the reader where to look and changes neither links nor levels.
 *
 * <p>Every stretch of {@value #RUN} words that went or came is looked up once in either document: linear in their words.
 */
final class Whereabouts {
    /** Words in a row that are hardly written twice by chance. */
    private static final int RUN = 8;
    /** How many of them must tell what is meant: the title of a body or an instrument is long and tells nothing. */
    private static final int CONTENT = 4;
    /** What more clauses of a document carry is a stock formula. */
    private static final int MOST_CARRIERS = 2;
    /** A run as long as this is more than a name, and counts where a third row has it too. */
    private static final int SURE = 16;
    /** More places than this are no help to a reader; the longest runs are named. */
    private static final int MOST_NOTES = 3;

    /** The number of a word that no piece has: it stands in no stretch. */
    /** Numbers from here down stand for words that are found in no other clause. */
    private static final int NOWHERE = -1000;
    /** The words before a number of the document's own paragraphs. */
    private static final Set<String> PARAGRAPHS = Set.of("paragraph", "paragraphs");

    private static final int UNKNOWN = -1;

    private static final int OLD = 0;
    private static final int NEW = 1;

    private final List<Change> changes;
    private final List<List<Clause>> documents;
    private final Set<String> stopWords;
    /** By side and clause the row that holds it. */
    private final int[][] rows = new int[2][];

    private final Map<String, Integer> numbers = new HashMap<>();
    private final LongTable stretches = new LongTable(1 << 8);
    /** By side and stretch how many clauses carry it. */
    private final int[][] count = new int[2][];
    /** By side and stretch, {@value #MOST_CARRIERS} for each: the first clauses that carry it, and where in them. */
    private final int[][] carriers = new int[2][];

    private final int[][] places = new int[2][];

    /**
     * Words that went or came in one piece.
     *
     * @param side of the document that has them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a value
    private record Piece(int row, int side, String text, List<Token> tokens, int[] words) {
        String between(int start, int end) {
            return text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
        }
    }

    /** A run of a piece's words that another clause has: from {@code start} on, and in that clause from {@code place} on. */
    private record Run(Piece piece, int start, int end, int place) {
        boolean goesOn(int at, int placeThere) {
            return at + RUN == end + 1 && placeThere - at == place - start;
        }

        Run longer() {
            return new Run(piece, start, end + 1, place);
        }

        int length() {
            return end - start;
        }

        String text() {
            return piece.between(start, end);
        }
    }

    private Whereabouts(List<Change> changes, Document old, Document now, Set<String> stopWords) {
        this.changes = changes;
        this.documents = List.of(old.clauses(), now.clauses());
        this.stopWords = stopWords;
    }

    /** The same rows, each with where the words stand that it lost or gained. */
    static List<Change> traced(List<Change> changes, Document old, Document now, Set<String> stopWords) {
        return new Whereabouts(changes, old, now, stopWords).traced();
    }

    private List<Change> traced() {
        List<Piece> pieces = new ArrayList<>();
        for (int row = 0; row < changes.size(); row++) {
            if (isProse(changes.get(row).clause())) {
                for (Edit edit : changes.get(row).edits()) {
                    if (edit.op() != Edit.Op.EQUAL) {
                        add(row, OLD, edit.old(), pieces);
                        add(row, NEW, edit.now(), pieces);
                    }
                }
            }
        }
        if (pieces.isEmpty()) {
            return changes;
        }
        index();
        Map<Integer, List<Piece>> byRow = new HashMap<>();
        pieces.forEach(piece ->
                byRow.computeIfAbsent(piece.row(), row -> new ArrayList<>()).add(piece));
        List<Change> traced = new ArrayList<>();
        for (int row = 0; row < changes.size(); row++) {
            Change change = changes.get(row);
            traced.add(byRow.containsKey(row) ? change.elsewhere(elsewhere(byRow.get(row))) : change);
        }
        return traced;
    }

    private static boolean isProse(Clause clause) {
        return switch (clause.kind()) {
            case PREAMBULAR, OPERATIVE, SUBPARAGRAPH, ANNEX, UNPARSED -> true;
            case TITLE, ENACTING, HEADING, FOOTNOTE, TABLE -> false;
        };
    }

    private void add(int row, int side, String text, List<Piece> pieces) {
        List<Token> tokens = tokens(text);
        if (tokens.size() >= RUN) {
            int[] words = words(tokens);
            for (int at = 0; at + RUN <= words.length; at++) {
                stretches.number(key(words, at));
            }
            pieces.add(new Piece(row, side, text, tokens, words));
        }
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            if (!token.is(Token.Kind.MARK)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private int[] words(List<Token> tokens) {
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            String word = word(tokens.get(i));
            if (i > 0 && tokens.get(i).is(Token.Kind.NUMBER) && PARAGRAPHS.contains(word(tokens.get(i - 1)))) {
                // paragraphs are numbered again from one document to the next: the same number proves no origin
                words[i] = NOWHERE - i;
                continue;
            }
            Integer number = numbers.get(word);
            if (number == null) {
                number = numbers.size();
                numbers.put(word, number);
            }
            words[i] = number;
        }
        return words;
    }

    private static String word(Token token) {
        return Tokens.folded(token).toLowerCase(Locale.ROOT);
    }

    private static long key(int[] words, int at) {
        long key = 0;
        for (int i = at; i < at + RUN; i++) {
            key = (key ^ words[i]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** Notes which clauses carry the stretches, and which row holds each clause. */
    private void index() {
        for (int side = OLD; side <= NEW; side++) {
            List<Clause> clauses = documents.get(side);
            count[side] = new int[stretches.size()];
            carriers[side] = new int[stretches.size() * MOST_CARRIERS];
            places[side] = new int[stretches.size() * MOST_CARRIERS];
            int[] last = new int[stretches.size()];
            Arrays.fill(last, -1);
            Map<String, Integer> byId = new HashMap<>();
            for (int clause = 0; clause < clauses.size(); clause++) {
                byId.put(clauses.get(clause).id(), clause);
                if (isProse(clauses.get(clause))) {
                    index(side, clause, last);
                }
            }
            rows[side] = new int[clauses.size()];
            for (int row = 0; row < changes.size(); row++) {
                for (Clause clause : of(changes.get(row), side)) {
                    rows[side][byId.get(clause.id())] = row;
                }
            }
        }
    }

    private void index(int side, int clause, int[] last) {
        List<Token> tokens = tokens(documents.get(side).get(clause).text());
        int[] words = new int[tokens.size()];
        int known = 0;
        for (int end = 1; end <= words.length; end++) {
            words[end - 1] = numbers.getOrDefault(word(tokens.get(end - 1)), UNKNOWN);
            known = words[end - 1] == UNKNOWN ? 0 : known + 1;
            int at = end - RUN;
            int stretch = known >= RUN ? stretches.find(key(words, at)) : -1;
            if (stretch >= 0 && last[stretch] != clause) {
                last[stretch] = clause;
                if (count[side][stretch] < MOST_CARRIERS) {
                    int slot = stretch * MOST_CARRIERS + count[side][stretch];
                    carriers[side][slot] = clause;
                    places[side][slot] = at;
                }
                count[side][stretch]++;
            }
        }
    }

    private static List<Clause> of(Change change, int side) {
        return side == OLD ? change.old() : change.now();
    }

    /** Where the pieces of one row stand on the other side, the longest runs first. */
    private List<Elsewhere> elsewhere(List<Piece> pieces) {
        record Found(Elsewhere elsewhere, int words) {}

        List<Found> found = new ArrayList<>();
        for (int side = OLD; side <= NEW; side++) {
            int here = side;
            Map<Integer, List<Run>> runs = new TreeMap<>();
            pieces.stream().filter(piece -> piece.side() == here).forEach(piece -> collect(piece, runs));
            runs.forEach((clause, shared) -> found.add(new Found(
                    new Elsewhere(
                            trace(here, clause, shared),
                            documents.get(1 - here).get(clause),
                            shared.stream().map(Run::text).toList()),
                    shared.stream().mapToInt(Run::length).sum())));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::words).reversed())
                .limit(MOST_NOTES)
                .map(Found::elsewhere)
                .toList();
    }

    /** The runs of a piece by the clause of the other side that has them too. */
    private void collect(Piece piece, Map<Integer, List<Run>> found) {
        int other = 1 - piece.side();
        Map<Integer, Run> open = new TreeMap<>();
        for (int at = 0; at + RUN <= piece.words().length; at++) {
            int stretch = stretches.find(key(piece.words(), at));
            Map<Integer, Run> goOn = new TreeMap<>();
            for (int i = 0; i < carriersOf(other, stretch, piece.row()); i++) {
                int clause = carriers[other][stretch * MOST_CARRIERS + i];
                int place = places[other][stretch * MOST_CARRIERS + i];
                Run before = open.get(clause);
                goOn.put(
                        clause,
                        before != null && before.goesOn(at, place)
                                ? before.longer()
                                : new Run(piece, at, at + RUN, place));
            }
            open.forEach((clause, run) -> {
                if (goOn.get(clause) == null || goOn.get(clause).start() != run.start()) {
                    keep(clause, run, found);
                }
            });
            open = goOn;
        }
        open.forEach((clause, run) -> keep(clause, run, found));
    }

    /**
     * How many carriers a stretch has on the other side; none where it is a stock formula on either, or where the row itself
     * still has it: there it only changed its place.
     */
    private int carriersOf(int other, int stretch, int row) {
        int there = count[other][stretch];
        if (there > MOST_CARRIERS || count[1 - other][stretch] > MOST_CARRIERS) {
            return 0;
        }
        for (int i = 0; i < there; i++) {
            if (rows[other][carriers[other][stretch * MOST_CARRIERS + i]] == row) {
                return 0;
            }
        }
        return there;
    }

    private void keep(int clause, Run run, Map<Integer, List<Run>> found) {
        long content = run.piece().tokens().subList(run.start(), run.end()).stream()
                .filter(this::tells)
                .count();
        if (content >= CONTENT && (run.length() >= SURE || theirsAlone(clause, run))) {
            found.computeIfAbsent(clause, key -> new ArrayList<>()).add(run);
        }
    }

    /** Whether the row and that of the other clause alone have some stretch of a run. */
    private boolean theirsAlone(int clause, Run run) {
        int row = run.piece().row();
        int otherRow = rows[1 - run.piece().side()][clause];
        for (int at = run.start(); at + RUN <= run.end(); at++) {
            int stretch = stretches.find(key(run.piece().words(), at));
            if (onlyIn(row, otherRow, OLD, stretch) && onlyIn(row, otherRow, NEW, stretch)) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyIn(int row, int otherRow, int side, int stretch) {
        for (int i = 0; i < count[side][stretch]; i++) {
            int carrying = rows[side][carriers[side][stretch * MOST_CARRIERS + i]];
            if (carrying != row && carrying != otherRow) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word tells what is meant; one with a capital is most often part of a name. */
    private boolean tells(Token token) {
        return token.is(Token.Kind.WORD)
                && Character.isLowerCase(token.text().codePointAt(0))
                && !stopWords.contains(Tokens.folded(token).toLowerCase(Locale.ROOT));
    }

    /** Words that the other clause's own partner has too were there all along; else they were put there, or taken from it. */
    private Elsewhere.Trace trace(int side, int clause, List<Run> runs) {
        int row = rows[1 - side][clause];
        int all = 0;
        int kept = 0;
        for (Run run : runs) {
            for (int at = run.start(); at + RUN <= run.end(); at++) {
                all++;
                kept += carriedBy(row, side, stretches.find(key(run.piece().words(), at))) ? 1 : 0;
            }
        }
        boolean stays = 2 * kept > all;
        if (side == OLD) {
            return stays ? Elsewhere.Trace.SEE : Elsewhere.Trace.PARTLY_IN;
        }
        return stays ? Elsewhere.Trace.REPEATS : Elsewhere.Trace.PARTLY_FROM;
    }

    private boolean carriedBy(int row, int side, int stretch) {
        for (int i = 0; i < count[side][stretch]; i++) {
            if (rows[side][carriers[side][stretch * MOST_CARRIERS + i]] == row) {
                return true;
            }
        }
        return false;
    }
}
