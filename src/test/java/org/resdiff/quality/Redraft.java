package org.resdiff.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;

/**
 * A resolution after a seeded script of edits, with the truth of which paragraph goes on in which. The same seed gives the
 * same redraft.
 */
final class Redraft {
    private static final List<String> OPERATIVE_VERBS = List.of(
            "Requests",
            "Invites",
            "Encourages",
            "Urges",
            "Calls upon",
            "Welcomes",
            "Notes",
            "Takes note of",
            "Emphasizes",
            "Stresses",
            "Reaffirms",
            "Recommends",
            "Recognizes",
            "Acknowledges",
            "Appreciates");
    private static final List<String> PREAMBULAR_VERBS = List.of(
            "Recalling",
            "Noting",
            "Recognizing",
            "Welcoming",
            "Stressing",
            "Emphasizing",
            "Bearing in mind",
            "Mindful of",
            "Acknowledging",
            "Reaffirming",
            "Taking note of",
            "Concerned by");
    /** What drafters weave in when they rewrite. */
    private static final List<String> PHRASES = List.of(
            "as appropriate",
            "within existing resources",
            "in a balanced manner",
            "where applicable",
            "at all levels",
            "in consultation with the parties concerned",
            "taking into account national circumstances",
            "without delay",
            "on a voluntary basis",
            "in accordance with international law",
            "including through partnerships",
            "with full respect for human rights",
            "in particular in developing countries",
            "and other stakeholders",
            "to the extent possible",
            "by all means at their disposal",
            "as a matter of priority",
            "through North-South and South-South cooperation",
            "and to mobilize additional resources");
    /** What drafters put in the place of another word. */
    private static final List<String> SUBSTITUTES = List.of(
            "enhance",
            "promote",
            "ensure",
            "facilitate",
            "address",
            "framework",
            "measures",
            "efforts",
            "challenges",
            "implementation",
            "progress",
            "capacity",
            "effective",
            "comprehensive",
            "meaningful",
            "relevant",
            "national",
            "regional",
            "international",
            "cooperation",
            "assistance",
            "support",
            "activities",
            "initiatives",
            "strategies",
            "commitments",
            "principles",
            "objectives",
            "further",
            "continued",
            "full",
            "urgent",
            "dialogue",
            "participation",
            "accountability",
            "resilience",
            "inclusive",
            "approach",
            "policies",
            "mechanisms",
            "needs",
            "priorities",
            "contribution",
            "achievement",
            "strengthening",
            "development",
            "monitoring",
            "review");
    /** New paragraphs on the topic of one that was struck out; %s takes a few of its words. */
    private static final List<String> SAME_TOPIC = List.of(
            "Looks forward to the convening of a round table on %s, to be held on the margins of the next annual"
                    + " meeting;",
            "Commends the Chair for her able leadership of the informal consultations that touched on %s;",
            "Regrets that no agreement could be reached so far on the financing of work in the area of %s;",
            "Proclaims the second week of March as a week of reflection on %s, to be observed every year;",
            "Underlines that the question of %s shall be taken up again only once the pending legal advice has been"
                    + " received;");

    private static final Set<EditKind> REWORDINGS =
            EnumSet.of(EditKind.REWORD_LIGHT, EditKind.REWORD, EditKind.REWORD_HEAVY, EditKind.CHILD_REWORD);

    private static final int SHORTEST_SPLIT = 18;
    private static final int LONGEST_MERGE = 120;

    private final Random random;
    private final List<Paragraph> pool;
    private final Draft old;
    private final List<Paragraph> paragraphs;
    private final Map<Integer, Set<EditKind>> done = new TreeMap<>();

    /**
     * Prepares to edit a draft.
     *
     * @param pool paragraphs of other resolutions, to be inserted
     */
    Redraft(Draft old, List<Paragraph> pool, long seed) {
        this.old = old;
        this.pool = pool;
        random = new Random(seed * 0x9E3779B97F4A7C15L + old.name().hashCode());
        paragraphs = new ArrayList<>(old.paragraphs());
    }

    Draft old() {
        return old;
    }

    Draft now() {
        return new Draft(old.name() + "*", paragraphs);
    }

    /** What was done to each paragraph of the old draft. */
    Map<Integer, Set<EditKind>> done() {
        return done;
    }

    Redraft edit(Profile profile) {
        profile.shares().forEach((kind, share) -> {
            double wanted = kind == EditKind.ROLL_OVER
                    ? share
                    : share * old.paragraphs().size();
            int count = (int) wanted + (random.nextDouble() < wanted - (int) wanted ? 1 : 0);
            for (int i = 0; i < count; i++) {
                edit(kind);
            }
        });
        return this;
    }

    Redraft edit(EditKind kind) {
        switch (kind) {
            case ROLL_OVER -> rollOver();
            case CITATIONS_GROWN -> rewrite(kind, i -> CITED.matcher(text(i)).find(), this::grown);
            case INSERT -> insert(random.nextInt(paragraphs.size() + 1));
            case INSERT_AT_TOP -> insert(0);
            case DELETE -> delete(kind, any(i -> depth(i) == 0));
            case SWAP -> swap();
            case MOVE -> move(kind, 1);
            case BLOCK_MOVE -> move(kind, 2 + random.nextInt(3));
            case SPLIT -> split();
            case MERGE -> merge();
            case VERB -> rewrite(kind, i -> depth(i) == 0 && isProse(i), this::otherVerb);
            case CHAIN -> rewrite(kind, i -> paragraphs.get(i).kind() == ClauseKind.OPERATIVE, this::chained);
            case REWORD_LIGHT -> reword(kind, .10, .25, i -> depth(i) == 0);
            case REWORD -> reword(kind, .20, .45, i -> depth(i) == 0);
            case REWORD_HEAVY -> reword(kind, .40, .60, i -> depth(i) == 0);
            case REPLACE -> replace();
            case CHILD_INSERT -> insertChild();
            case CHILD_DELETE -> delete(kind, any(i -> depth(i) > 0));
            case CHILD_REWORD -> reword(kind, .10, .40, i -> depth(i) > 0);
            case CHILD_MOVE -> moveChild();
            case CHILD_TO_OTHER_PARENT -> adopt();
        }
        return this;
    }

    private String text(int i) {
        return paragraphs.get(i).text();
    }

    private int depth(int i) {
        return paragraphs.get(i).depth();
    }

    private boolean isProse(int i) {
        return paragraphs.get(i).kind() != ClauseKind.HEADING
                && paragraphs.get(i).words().length >= 4;
    }

    private void note(EditKind kind, Paragraph paragraph) {
        for (int origin : paragraph.origins()) {
            done.computeIfAbsent(origin, key -> EnumSet.noneOf(EditKind.class)).add(kind);
        }
    }

    /** A random paragraph that fits, -1 if none does. */
    private int any(IntPredicate fits) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (fits.test(i)) {
                fitting.add(i);
            }
        }
        return fitting.isEmpty() ? -1 : fitting.get(random.nextInt(fitting.size()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private interface Rewriting {
        String of(Paragraph paragraph);
    }

    private void rewrite(EditKind kind, IntPredicate fits, Rewriting rewriting) {
        int i = any(fits);
        if (i >= 0) {
            note(kind, paragraphs.get(i));
            paragraphs.set(i, paragraphs.get(i).with(rewriting.of(paragraphs.get(i))));
        }
    }

    // ---- words ------------------------------------------------------------------------------------------------------

    private static final Pattern CITED = Pattern.compile("\\d{2}/\\d{1,3} of \\d{1,2} \\p{L}+ \\d{4}");
    private static final Pattern ROLLING =
            Pattern.compile("\\b(20\\d\\d)\\b|\\b(\\d{2})/(\\d{1,3})\\b|\\b(\\p{L}+ty)-(\\p{L}+)(?= session)");
    private static final List<String> UNITS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    private void rollOver() {
        for (int i = 0; i < paragraphs.size(); i++) {
            String rolled = ROLLING.matcher(text(i)).replaceAll(this::rolled);
            if (!rolled.equals(text(i)) && random.nextInt(10) > 0) {
                note(EditKind.ROLL_OVER, paragraphs.get(i));
                paragraphs.set(i, paragraphs.get(i).with(rolled));
            }
        }
    }

    private String rolled(MatchResult found) {
        if (found.group(1) != null) {
            return String.valueOf(Integer.parseInt(found.group(1)) + 1);
        }
        if (found.group(2) != null) {
            return (Integer.parseInt(found.group(2)) + 1) + "/" + (1 + random.nextInt(250));
        }
        int unit = UNITS.indexOf(found.group(5).toLowerCase(Locale.ROOT));
        return unit < 0 || unit == 8 ? found.group() : found.group(4) + "-" + UNITS.get(unit + 1);
    }

    private String grown(Paragraph paragraph) {
        List<MatchResult> cited = CITED.matcher(paragraph.text()).results().toList();
        int end = cited.get(cited.size() - 1).end();
        String more = (random.nextBoolean() ? ", " : " and ") + (70 + random.nextInt(9)) + "/"
                + (1 + random.nextInt(250)) + " of " + (1 + random.nextInt(28)) + " December 20"
                + (15 + random.nextInt(9));
        return paragraph.text().substring(0, end) + more + paragraph.text().substring(end);
    }

    private String otherVerb(Paragraph paragraph) {
        List<String> verbs = paragraph.kind() == ClauseKind.PREAMBULAR ? PREAMBULAR_VERBS : OPERATIVE_VERBS;
        String text = paragraph.text();
        for (String verb : verbs) {
            if (text.startsWith(verb + " ")) {
                return any(verbs) + text.substring(verb.length());
            }
        }
        return any(verbs) + text.substring(paragraph.words()[0].length());
    }

    private String chained(Paragraph paragraph) {
        String[] words = paragraph.words();
        if (words[0].equals("Also") || words[0].equals("Further")) {
            String rest = paragraph.text().substring(words[0].length() + 1);
            return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
        }
        return (random.nextBoolean() ? "Also " : "Further ") + lowered(paragraph.text());
    }

    private static String lowered(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private void reword(EditKind kind, double least, double most, IntPredicate fits) {
        rewrite(
                kind,
                i -> fits.test(i) && isProse(i) && !isReworded(i),
                paragraph -> reworded(paragraph.text(), least + random.nextDouble() * (most - least)));
    }

    /** Each paragraph is reworded once at most, or the shares would add up to another text. */
    private boolean isReworded(int i) {
        return paragraphs.get(i).origins().stream()
                .anyMatch(origin -> done.getOrDefault(origin, Set.of()).stream().anyMatch(REWORDINGS::contains));
    }

    /** The text with a share of its words replaced, struck out or joined by others, a few neighbours at a time. */
    private String reworded(String text, double share) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int budget = Math.max(1, (int) Math.round(share * words.size()));
        while (budget > 0) {
            int length = Math.min(budget, 1 + random.nextInt(4));
            int at = 1 + random.nextInt(Math.max(1, words.size() - length - 1));
            budget -= length;
            switch (random.nextInt(4)) {
                case 0 -> words.addAll(at, List.of(any(PHRASES).split(" ")));
                case 1 ->
                    words.subList(at, Math.min(words.size() - 1, at + length)).clear();
                default -> {
                    for (int i = at; i < Math.min(words.size() - 1, at + length); i++) {
                        words.set(i, any(SUBSTITUTES));
                    }
                }
            }
        }
        return String.join(" ", words);
    }

    // ---- paragraphs that come, go and move --------------------------------------------------------------------------

    /** Where a paragraph of the resolution may be put, at or after a place. */
    private int between(int place) {
        int at = place;
        while (at < paragraphs.size() && depth(at) > 0) {
            at++;
        }
        return at;
    }

    private void insert(int place) {
        int at = between(place);
        Paragraph near = paragraphs.get(Math.min(at, paragraphs.size() - 1));
        for (int tries = 0; tries < 20; tries++) {
            Paragraph inserted = any(pool);
            if (inserted.kind() == near.kind() && inserted.depth() == 0 && isNews(inserted.text())) {
                paragraphs.add(at, new Paragraph(inserted.kind(), 0, inserted.text(), Set.of()));
                return;
            }
        }
    }

    /** Whether no paragraph of the old draft says much the same: the truth of an insertion would be doubtful. */
    private boolean isNews(String text) {
        Set<String> words = Set.of(new TreeSet<>(List.of(text.split(" "))).toArray(String[]::new));
        return old.paragraphs().stream().noneMatch(paragraph -> {
            Set<String> others = new HashSet<>(List.of(paragraph.words()));
            long common = words.stream().filter(others::contains).count();
            return 2.0 * common / (words.size() + others.size()) > .5;
        });
    }

    private void delete(EditKind kind, int i) {
        if (i < 0 || paragraphs.size() < 6) {
            return;
        }
        List<Paragraph> struck = paragraphs.subList(i, now().end(i));
        struck.forEach(paragraph -> note(kind, paragraph));
        struck.clear();
    }

    private void swap() {
        int first = any(i -> depth(i) == 0 && sibling(i) >= 0);
        if (first < 0) {
            return;
        }
        int second = sibling(first);
        List<Paragraph> one = new ArrayList<>(paragraphs.subList(first, second));
        List<Paragraph> other = paragraphs.subList(second, now().end(second));
        note(EditKind.SWAP, paragraphs.get(first));
        note(EditKind.SWAP, paragraphs.get(second));
        List<Paragraph> swapped = new ArrayList<>(other);
        swapped.addAll(one);
        replaceRange(first, swapped);
    }

    private void replaceRange(int from, List<Paragraph> with) {
        for (int i = 0; i < with.size(); i++) {
            paragraphs.set(from + i, with.get(i));
        }
    }

    /** The next paragraph of the same kind on the same level; -1 if another kind follows. */
    private int sibling(int i) {
        int next = now().end(i);
        return next < paragraphs.size()
                        && depth(next) == depth(i)
                        && paragraphs.get(next).kind() == paragraphs.get(i).kind()
                ? next
                : -1;
    }

    private void move(EditKind kind, int length) {
        int from = any(i -> depth(i) == 0 && isProse(i));
        int to = from;
        for (int i = 0; i < length; i++) {
            to = to < 0 || to >= paragraphs.size() || depth(to) != 0 || !isProse(to) ? -1 : now().end(to);
        }
        if (from < 0 || to < 0) {
            return;
        }
        List<Paragraph> block = new ArrayList<>(paragraphs.subList(from, to));
        block.stream().filter(paragraph -> paragraph.depth() == 0).forEach(paragraph -> note(kind, paragraph));
        paragraphs.subList(from, to).clear();
        ClauseKind kindOfBlock = block.get(0).kind();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (depth(i) == 0 && paragraphs.get(i).kind() == kindOfBlock && Math.abs(i - from) > length) {
                places.add(i);
            }
        }
        paragraphs.addAll(places.isEmpty() ? from : any(places), block);
    }

    // ---- paragraphs that part and join ------------------------------------------------------------------------------

    private void split() {
        int i = any(at -> depth(at) == 0
                && isProse(at)
                && now().end(at) == at + 1
                && paragraphs.get(at).words().length >= SHORTEST_SPLIT
                && cut(text(at)) > 0
                && paragraphs.get(at).origins().size() <= 1);
        if (i < 0) {
            return;
        }
        Paragraph whole = paragraphs.get(i);
        int cut = cut(whole.text());
        boolean preambular = whole.kind() == ClauseKind.PREAMBULAR;
        String verb = whole.words()[0].replace(",", "");
        String first = whole.text().substring(0, cut) + (preambular ? "," : ";");
        String rest = whole.text().substring(cut).replaceFirst("^[,;]? ?(and |or )?", "");
        String second = preambular ? verb + " also " + rest : "Also " + lowered(verb) + " " + rest;
        note(EditKind.SPLIT, whole);
        paragraphs.set(i, whole.with(first));
        paragraphs.add(i + 1, whole.with(second));
    }

    /** A comma or "and" in the middle third of a text; 0 if there is none. */
    private static int cut(String text) {
        int third = text.length() / 3;
        for (String sign : List.of(", and ", ", ", " and ")) {
            int cut = text.indexOf(sign, third);
            if (cut > 0 && cut < 2 * third) {
                return cut;
            }
        }
        return 0;
    }

    private void merge() {
        int i = any(at -> depth(at) == 0
                && isProse(at)
                && sibling(at) == at + 1
                && now().end(at + 1) == at + 2
                && isProse(at + 1)
                && !cutOff(at)
                && !cutOff(at + 1)
                && paragraphs.get(at).words().length + paragraphs.get(at + 1).words().length <= LONGEST_MERGE);
        if (i < 0) {
            return;
        }
        Paragraph first = paragraphs.get(i);
        Paragraph second = paragraphs.get(i + 1);
        note(EditKind.MERGE, first);
        note(EditKind.MERGE, second);
        String merged = first.text().replaceFirst("[,;.]$", "") + ", and " + lowered(second.text());
        paragraphs.set(i, first.mergedWith(second, merged));
        paragraphs.remove(i + 1);
    }

    /** Whether a paragraph is one part of a split: merged with another it would go on in several that have several. */
    private boolean cutOff(int i) {
        return paragraphs.get(i).origins().stream()
                .anyMatch(origin -> paragraphs.stream()
                                .filter(paragraph -> paragraph.origins().contains(origin))
                                .count()
                        > 1);
    }

    private void replace() {
        int i = any(at -> paragraphs.get(at).kind() == ClauseKind.OPERATIVE
                && now().end(at) == at + 1
                && paragraphs.get(at).words().length >= 12);
        if (i < 0) {
            return;
        }
        String[] words = paragraphs.get(i).words();
        int from = 3 + random.nextInt(words.length - 8);
        String topic = String.join(" ", List.of(words).subList(from, from + 4)).replaceAll("[,;.]", "");
        note(EditKind.REPLACE, paragraphs.get(i));
        paragraphs.set(
                i,
                new Paragraph(
                        ClauseKind.OPERATIVE,
                        0,
                        String.format(Locale.ROOT, any(SAME_TOPIC), topic.replace("%", "")),
                        Set.of()));
    }

    // ---- sub-paragraphs ---------------------------------------------------------------------------------------------

    private void insertChild() {
        int i = any(at -> depth(at) > 0);
        List<Paragraph> children = pool.stream()
                .filter(paragraph -> paragraph.depth() > 0 && isNews(paragraph.text()))
                .toList();
        if (i >= 0 && !children.isEmpty()) {
            paragraphs.add(
                    i,
                    new Paragraph(
                            ClauseKind.SUBPARAGRAPH, depth(i), any(children).text(), Set.of()));
        }
    }

    private void moveChild() {
        int i = any(
                at -> depth(at) > 0 && now().end(at) == at + 1 && sibling(at) == at + 1 && now().end(at + 1) == at + 2);
        if (i >= 0) {
            Paragraph child = paragraphs.remove(i);
            note(EditKind.CHILD_MOVE, child);
            int to = i + 1;
            while (to < paragraphs.size() && depth(to) == child.depth() && random.nextBoolean()) {
                to++;
            }
            paragraphs.add(to, child);
        }
    }

    private void adopt() {
        int i = any(at ->
                depth(at) == 1 && now().end(at) == at + 1 && paragraphs.get(at).words().length >= 5);
        int to = any(at -> at > 0 && depth(at) == 1 && depth(at - 1) == 0 && i >= 0 && above(at) != above(i));
        if (i >= 0 && to >= 0) {
            Paragraph child = paragraphs.get(i);
            note(EditKind.CHILD_TO_OTHER_PARENT, child);
            paragraphs.add(to, child);
            paragraphs.remove(i < to ? i : i + 1);
        }
    }

    private int above(int child) {
        int above = child;
        while (depth(above) > 0) {
            above--;
        }
        return above;
    }
}
