package org.resdiff.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Matter;
import org.resdiff.text.Numerals;

/** Reads mastheads: a block may hold several pieces, and what no rule knows is kept as {@link Matter.Kind#OTHER}. */
final class FrontMatter {
    private static final String SYMBOL =
            "[A-Z]{1,6}(?:/[A-Z\\p{Nd}][A-Za-z\\p{Nd}.()-]*){1,8}(?:\\s\\((?:\\p{Nd}{4}|[IVXLC]+)\\))?\\*{0,3}";
    private static final String ORGANS =
            "General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship"
                    + " Council|World Health Assembly|Executive Board|Commission on (?:Narcotic Drugs|the Status of"
                    + " Women|Human Rights)|Conference of the Parties(?: serving as the meeting of the Parties to the"
                    + " [A-Z]\\p{L}+ [A-Z]\\p{L}+)?|Plenipotentiary Conference";
    private static final String SESSION =
            "(?:[A-Z][a-z]+(?:-[a-z]+)?|\\p{Nd}{1,3}(?:st|nd|rd|th)) (?:(?:emergency )?special |regular |resumed"
                    + " )?session";

    private static final Pattern ADOPTION = Pattern.compile(
            "^(?:Resolution|Decision|Resolutions) adopted by\\b.*|^Adopted (?:by|at|on|without)\\b.*"
                    + "|^on \\p{Nd}{1,2} " + Closing.MONTH + " \\p{Nd}{4}\\b.*"
                    + "|^\\[(?:on the|without|adopted|based)\\b.*\\]$|^\\(Adopted .*\\)$",
            Pattern.DOTALL);
    private static final Pattern SPONSORS = Pattern.compile(
            ".{2,2000}:\\s?\\*{0,3}\\s?(?:revised )?(?:draft (?:resolution|decision)|amendments?\\b.{0,200})$"
                    + "|^(?:Revised )?[Dd]raft (?:resolution|decision) (?:submitted|proposed|sponsored) by\\b.*"
                    + "|^(?:Amendments? to (?:the )?draft (?:resolution|decision)\\b.{0,200})$",
            Pattern.DOTALL);

    private record Piece(Matter.Kind kind, Pattern pattern) {}

    /** Whole blocks first, then what may stand on one line with others. */
    private static final List<Piece> WHOLE = List.of(
            new Piece(
                    Matter.Kind.COMMITTEE,
                    Pattern.compile("^(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Committee(?: \\([^)]{1,80}\\))?"
                            + "|(?:Special Political and Decolonization|Main) Committee|Committee of the Whole)$")),
            new Piece(Matter.Kind.ADOPTION, ADOPTION),
            new Piece(Matter.Kind.SPONSORS, SPONSORS),
            new Piece(
                    Matter.Kind.AGENDA_ITEM,
                    Pattern.compile(
                            "^(?:Agenda |Provisional agenda )?[Ii]tems? \\p{Nd}{1,3}\\b.{0,600}", Pattern.DOTALL)));

    /** What a masthead names in so many words: "Topic: ...". */
    private static final Map<String, Matter.Kind> PARTICULARS = Map.of(
            "committee",
            Matter.Kind.COMMITTEE,
            "forum",
            Matter.Kind.COMMITTEE,
            "topic",
            Matter.Kind.AGENDA_ITEM,
            "agenda",
            Matter.Kind.AGENDA_ITEM,
            "question of",
            Matter.Kind.AGENDA_ITEM,
            "sponsor",
            Matter.Kind.SPONSORS,
            "sponsors",
            Matter.Kind.SPONSORS,
            "co-sponsors",
            Matter.Kind.SPONSORS,
            "submitted by",
            Matter.Kind.SPONSORS,
            "signatories",
            Matter.Kind.SPONSORS);

    private static final Pattern PARTICULAR = Pattern.compile(
            "(?=(?<![\\p{L}-])((?i:committee|forum|topic|agenda|question of|sponsors?|co-sponsors|submitted by|signatories)):"
                    + " )(?=\\p{Lu})");

    private static final List<Piece> PIECES = List.of(
            new Piece(
                    Matter.Kind.DISTRIBUTION,
                    Pattern.compile("Distr(?:\\.|ibution):?\\s?(?i:general|limited|restricted)")),
            new Piece(
                    Matter.Kind.LANGUAGE,
                    Pattern.compile("(?i:original:\\s?\\p{L}+(?:(?:, |/| and )\\p{Lu}\\p{L}+)*+)")),
            new Piece(Matter.Kind.SESSION, Pattern.compile("\\b" + SESSION + "\\b")),
            new Piece(Matter.Kind.SYMBOL, Pattern.compile("(?<![\\p{L}\\p{Nd}/])" + SYMBOL + "(?![\\p{L}\\p{Nd}/])")),
            new Piece(
                    Matter.Kind.DATE,
                    Pattern.compile("\\b\\p{Nd}{1,2}(?:[\u2013-]\\p{Nd}{1,2})? " + Closing.MONTH + " \\p{Nd}{4}\\b")),
            new Piece(Matter.Kind.ORGAN, Pattern.compile("\\b(?i:" + ORGANS + ")\\b")));

    /** Longer blocks are no masthead lines. */
    private static final int LONGEST = 600;

    private FrontMatter() {}

    /** Whether it is a line that says who adopted the text, when, on whose report. */
    static boolean adoption(String text) {
        return ADOPTION.matcher(text).matches();
    }

    /** Whether it names the sponsors of a draft or of amendments. */
    static boolean sponsors(String text) {
        return text.length() < 2500 && SPONSORS.matcher(text).matches();
    }

    /** Whether the block names a particular of the draft: "Topic: ...". */
    static boolean particular(String text) {
        return PARTICULAR.matcher(text).lookingAt() && !Ending.stop(text);
    }

    /** Whether the block as a whole is made of masthead pieces. */
    static boolean recognises(String text) {
        if (text.length() > LONGEST) {
            return sponsors(text);
        }
        if (WHOLE.stream().anyMatch(piece -> piece.pattern.matcher(text).matches())) {
            return true;
        }
        if (particular(text)) {
            return true;
        }
        String rest = text;
        for (Piece piece : PIECES) {
            rest = piece.pattern.matcher(rest).replaceAll(" ");
        }
        rest = rest.replace("United Nations", " ").replace("UNITED NATIONS", " ");
        return rest.isBlank();
    }

    /** Keeps a block of front matter, cut into its pieces. */
    static void read(Block block, Clauses out) {
        String text = block.text();
        for (Piece piece : WHOLE) {
            if (piece.pattern.matcher(text).matches()) {
                out.matter(piece.kind, block);
                return;
            }
        }
        if (text.length() > LONGEST) {
            out.matter(Matter.Kind.OTHER, block);
            return;
        }
        particulars(text, block, out);
        out.cited(block);
    }

    /** Cuts a block at the words that name what follows them, as drafts of Model UN have them, and each part into pieces. */
    private static void particulars(String text, Block block, Clauses out) {
        for (String part : PARTICULAR.split(text, -1)) {
            Matcher named = PARTICULAR.matcher(part);
            if (named.lookingAt()) {
                out.matter(PARTICULARS.get(named.group(1).toLowerCase(Locale.ROOT)), part.strip(), block);
            } else {
                cut(part, 0, block, out);
            }
        }
    }

    private static void cut(String text, int from, Block block, Clauses out) {
        if (text.isBlank()) {
            return;
        }
        for (int i = from; i < PIECES.size(); i++) {
            Matcher matcher = PIECES.get(i).pattern.matcher(text);
            if (matcher.find()) {
                cut(text.substring(0, matcher.start()), i + 1, block, out);
                out.matter(PIECES.get(i).kind, matcher.group(), block);
                cut(text.substring(matcher.end()), i, block, out);
                return;
            }
        }
        out.matter(Matter.Kind.OTHER, text.strip(), block);
    }

    /** The number of the session that a piece names: 80 in "Eightieth session". */
    static Integer session(String text) {
        String first = text.substring(0, text.indexOf(' '));
        String digits = first.replaceAll("\\P{Nd}", "");
        OptionalInt number = digits.isEmpty() ? Numerals.ordinal(first) : OptionalInt.of(Integer.parseInt(digits));
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }
}
