package org.resdiff.quality.hiding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resdiff.quality.hiding.Block.Role;

/** Finds edits of words and signs by a pattern: each match, with each of the texts that may stand in its place. */
final class Wording {
    /** Of one match that a real document repeats a hundred times, a score will do. */
    private static final int MOST_A_SAMPLE = 20;
    /** In print a small loose figure may be the mark of a note, but not behind these words or before those. */
    private static final Pattern BEFORE_FIGURE = Pattern.compile(
            "(?i)\\b(?:paragraphs?|articles?|rules?|chapters?|sections?|annex|parts?|steps?|within|least|than|by|every)["
                    + " (]*$");

    private static final Pattern AFTER_FIGURE =
            Pattern.compile("(?i)^\\)? ?(?:per cent|%|months?\\b|years?\\b|days?\\b|hours\\b"
                    + "|weeks\\b|million\\b|billion\\b|members\\b|States\\b|January|February|March|April|May\\b|June|July|August"
                    + "|September|October|November|December)");

    /** In print the fraction may be a mark glued to a figure, but not where a word of measure follows. */
    private static final Pattern FRACTION = Pattern.compile("\\d[.,]\\d{1,2}(?!\\d)");

    private final String id;
    private final String what;
    private final Pattern pattern;
    private final Function<MatchResult, List<String>> others;
    private Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.MATTER));
    private Predicate<Sample> samples = sample -> true;
    private BiPredicate<Sample, Integer> passages = (sample, at) -> true;

    private Wording(String id, String what, String pattern, Function<MatchResult, List<String>> others) {
        this.id = id;
        this.what = what;
        this.pattern = Pattern.compile(pattern);
        this.others = others;
    }

    /** @param others the texts for a match; empty where it is none after all */
    static Wording choosing(String id, String what, String pattern, Function<MatchResult, List<String>> others) {
        return new Wording(id, what, pattern, others);
    }

    /** @param with one text in the place of each match, with $1 and so on */
    static Wording replacing(String id, String what, String pattern, String with) {
        Pattern compiled = Pattern.compile("\\$(\\d)");
        return choosing(
                id,
                what,
                pattern,
                match -> List.of(compiled.matcher(with)
                        .replaceAll(group -> Matcher.quoteReplacement(match.group(Integer.parseInt(group.group(1)))))));
    }

    /** Whole words or phrases, each of a group ("may|shall|must") exchanged for each other one of it. */
    static Wording exchanging(String id, String what, String... groups) {
        return choosing(id, what, "(?!May\\b)(?<![\\w-])(?i:" + alternatives(groups) + ")\\b", match -> {
            List<String> with = new ArrayList<>();
            for (String group : groups) {
                List<String> words = List.of(group.split("\\|"));
                if (words.contains(match.group().toLowerCase(Locale.ROOT))) {
                    words.stream().map(word -> likeHead(match.group(), word)).forEach(with::add);
                }
            }
            return with;
        });
    }

    /** The same, capitals as they stand. */
    static Wording naming(String id, String what, String before, String after, String... groups) {
        return choosing(id, what, before + "(?:" + alternatives(groups) + ")" + after, match -> {
            List<String> with = new ArrayList<>();
            for (String group : groups) {
                List<String> words = List.of(group.split("\\|"));
                if (words.contains(match.group())) {
                    with.addAll(words);
                }
            }
            return with;
        });
    }

    /** The longest first, so that none is taken for its own beginning. */
    private static String alternatives(String... groups) {
        return Stream.of(groups)
                .flatMap(group -> Stream.of(group.split("\\|")))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static String likeHead(String model, String word) {
        return Character.isUpperCase(model.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    Wording in(Role... allowed) {
        roles = EnumSet.copyOf(List.of(allowed));
        return this;
    }

    Wording where(Predicate<Sample> allowed) {
        samples = samples.and(allowed);
        return this;
    }

    Wording at(BiPredicate<Sample, Integer> allowed) {
        passages = allowed;
        return this;
    }

    Kind kind() {
        return new Kind(id, what, this::changes);
    }

    private List<Change> changes(Sample sample) {
        if (!samples.test(sample)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < sample.passages().size(); at++) {
            Passage passage = sample.passages().get(at);
            if (!roles.contains(passage.role()) || !passages.test(sample, at)) {
                continue;
            }
            Matcher matcher = pattern.matcher(passage.text());
            while (matcher.find()) {
                for (String with : others.apply(matcher.toMatchResult())) {
                    if (sound(sample, passage, matcher, with)) {
                        changes.add(Change.of(sample, at, matcher.start(), matcher.end(), with));
                    }
                }
            }
        }
        return sample.exact() ? changes : spread(changes);
    }

    private static List<Change> spread(List<Change> changes) {
        if (changes.size() <= MOST_A_SAMPLE) {
            return changes;
        }
        List<Change> some = new ArrayList<>();
        for (int i = 0; i < MOST_A_SAMPLE; i++) {
            some.add(changes.get(i * changes.size() / MOST_A_SAMPLE));
        }
        return some;
    }

    private static boolean sound(Sample sample, Passage passage, Matcher match, String with) {
        if (with.equals(match.group())
                || !passage.free(match.start(), match.end())
                || !sample.canSay(with)
                || braces(with) != braces(match.group())) {
            return false;
        }
        String behind = passage.text().substring(match.end());
        if (!sample.exact() && FRACTION.matcher(match.group()).find()) {
            return AFTER_FIGURE.matcher(behind).find();
        }
        if (sample.exact() || digits(with).equals(digits(match.group()))) {
            return true;
        }
        return digits(match.group()).length() > 1
                || BEFORE_FIGURE
                        .matcher(passage.text().substring(0, match.start()))
                        .find()
                || AFTER_FIGURE.matcher(behind).find();
    }

    /** Marks for raised and lowered stretches must stay in pairs, inside of a match or outside. */
    private static int braces(String text) {
        return text.chars().map(sign -> sign == '{' ? 1 : sign == '}' ? -1 : 0).sum();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
