package org.resdiff.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Matter;

/**
 * A family of documents, as families.tsv says it: how a text of it is known, and how its parts look that have no number.
 *
 * @param id as users write it: "bylaws"
 * @param name as it is told: "bylaws or statute"
 * @param resolution whether its texts have preambular and operative paragraphs
 */
public record Family(
        String id,
        String name,
        boolean resolution,
        List<Pattern> titles,
        List<Pattern> marks,
        List<Pattern> enacting,
        List<Pattern> recitals,
        List<Pattern> closing) {
    /** What no rule of a family knows. */
    static final Family NONE =
            new Family("", "numbered text", false, List.of(), List.of(), List.of(), List.of(), List.of());

    /** What a title counts beside a mark. */
    private static final int TITLE = 3;

    /** A family is sure from a title, or from so many marks. */
    private static final int SURE = 2;

    /** Blocks from the beginning that may be the title. */
    private static final int TITLES = 4;

    /** Characters of a paragraph that are looked at. */
    private static final int OPENING = 400;

    /** Loaded when the first text asks that holds no resolution. */
    private static final class All {
        static final Map<String, Family> BY_ID = load();
    }

    private static Map<String, Family> load() {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] row = line.split("\t", -1);
            rows.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row);
        });
        Map<String, Family> families = new LinkedHashMap<>();
        rows.forEach((id, own) -> families.put(
                id,
                new Family(
                        id,
                        values(own, "name").findFirst().orElse(id),
                        values(own, "reads").anyMatch("resolution"::equals),
                        patterns(own, "title"),
                        patterns(own, "mark"),
                        patterns(own, "enacting"),
                        patterns(own, "recitals"),
                        patterns(own, "closing"))));
        return families;
    }

    private static String text() {
        try (InputStream in = Family.class.getResourceAsStream("/org/resdiff/families/families.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> values(List<String[]> rows, String what) {
        return rows.stream().filter(row -> row[1].equals(what)).map(row -> row[2]);
    }

    private static List<Pattern> patterns(List<String[]> rows, String what) {
        return values(rows, what)
                .map(value -> Pattern.compile(value, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /**
     * The family of that name.
     *
     * @throws InputException listing what there is
     */
    public static Family named(String id) {
        return Optional.ofNullable(All.BY_ID.get(id))
                .orElseThrow(() -> new InputException("--as: no family is called \"" + id + "\"; there are "
                        + String.join(", ", All.BY_ID.keySet())));
    }

    /** The family that a document was read as, or is likest to. */
    public static Family of(Document document) {
        boolean resolution = !document.resolutions().isEmpty();
        Stream<String> matter = document.matter().stream().map(Matter::text);
        Stream<String> clauses = document.clauses().stream().map(Clause::text);
        Stream<String> headings = document.clauses().stream()
                .filter(clause -> clause.number() != null)
                .map(clause -> clause.number() + " " + clause.text());
        Stream<String> title = Stream.ofNullable(document.title());
        return likest(
                Stream.of(title, clauses, headings, matter)
                        .flatMap(texts -> texts)
                        .toList(),
                resolution);
    }

    /** The family of a text without a resolution, {@link #NONE} where nothing tells. */
    static Family of(List<Block> blocks) {
        return likest(
                blocks.stream()
                        .filter(block -> block.kind() != Block.Kind.NOTE)
                        .map(Block::text)
                        .toList(),
                false);
    }

    private static Family likest(List<String> texts, boolean resolution) {
        List<String> openings = texts.stream()
                .map(text -> text.substring(0, Math.min(OPENING, text.length())))
                .toList();
        Family likest = NONE;
        int most = SURE - 1;
        for (Family family : All.BY_ID.values()) {
            if (family.resolution == resolution) {
                int points = family.points(openings);
                if (points > most) {
                    most = points;
                    likest = family;
                }
            }
        }
        return likest;
    }

    private int points(List<String> texts) {
        int points =
                texts.stream().limit(TITLES).anyMatch(text -> text.length() < OPENING && any(titles, text)) ? TITLE : 0;
        for (Pattern mark : marks) {
            points += texts.stream().anyMatch(text -> mark.matcher(text).lookingAt()) ? 1 : 0;
        }
        return points;
    }

    private static boolean any(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
    }

    /** Whether the paragraph is the words by which the text is made. */
    boolean enacts(String text) {
        return any(enacting, text);
    }

    /** Whether the line heads the recitals. */
    boolean recitalsBelow(String text) {
        return any(recitals, text);
    }

    /** Whether the line opens the signature block. */
    boolean signs(String text) {
        return any(closing, text);
    }

    @Override
    public String toString() {
        return id;
    }
}
