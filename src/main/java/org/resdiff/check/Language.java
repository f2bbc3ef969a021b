package org.resdiff.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.InputException;

/** Words. */
final class Language {
    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}’'-])(\\p{L}+) \\1(?![\\p{L}\\p{Nd}’'-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Words that stand twice in good English, and of foreign names and numerals. */
    private static final Set<String> MAY_DOUBLE = Set.of("had", "that");

    private static final Pattern PERCENT = Pattern.compile("\\p{Nd} ?%");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?<![\\p{L}\\p{Nd}/.@-])(?:U\\.N\\.|UN|UNGA|UNSC)(?![\\p{L}\\p{Nd}/.-])");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}/@._-])\\p{L}+(?![\\p{L}\\p{Nd}/@_])");

    private static final Pattern EXPLAINED = Pattern.compile("\\p{L} \\((\\p{Lu}{3,8})\\)");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}/.(-])\\p{Lu}{3,8}(?![\\p{L}\\p{Nd}/.)-])");

    private static final Pattern SINCE = Pattern.compile("[^\t]+\t\\d{4}");

    private Language() {}

    static void doubled(Subject subject, Findings found) {
        List<String> never = subject.lexicon().entries("never-doubled.txt");
        for (Clause clause : subject.clauses()) {
            Matcher twice = DOUBLED.matcher(clause.text());
            while (clause.kind() != ClauseKind.TABLE && twice.find()) {
                String word = twice.group(1);
                boolean name =
                        Character.isUpperCase(word.charAt(0)) && twice.group().endsWith(" " + word);
                if (!name && !MAY_DOUBLE.contains(word.toLowerCase(Locale.ROOT))) {
                    found.in(
                            clause,
                            twice.start(),
                            twice.end(),
                            "\"" + twice.group() + "\": a word is doubled; take one out",
                            never.contains(word.toLowerCase(Locale.ROOT))
                                            && twice.group().endsWith(" " + word)
                                    ? new Fix(twice.end(1), twice.end(), "")
                                    : null);
                }
            }
        }
    }

    static void percent(Subject subject, Findings found) {
        each(subject, found, PERCENT, words -> "\"" + words + "\"; write \"per cent\"");
    }

    static void abbreviated(Subject subject, Findings found) {
        each(subject, found, ABBREVIATED, words -> "\"" + words + "\" is abbreviated; write the name in full");
    }

    private static void each(Subject subject, Findings found, Pattern pattern, UnaryOperator<String> message) {
        for (Clause clause : subject.clauses()) {
            Matcher words = pattern.matcher(clause.text());
            while (clause.kind() != ClauseKind.TABLE && clause.kind() != ClauseKind.FOOTNOTE && words.find()) {
                found.in(clause, words.start(), words.end(), message.apply(words.group()));
            }
        }
    }

    static void spelling(Subject subject, Findings found) {
        Map<String, String> house = pairs(subject, "house-spelling.tsv");
        for (Clause clause : subject.clauses()) {
            Matcher words = WORD.matcher(clause.text());
            while (clause.kind() != ClauseKind.FOOTNOTE && words.find()) {
                // A capital within a sentence belongs to a name, whose spelling is its own.
                boolean name =
                        words.start() > 0 && Character.isUpperCase(words.group().charAt(0));
                String entry = house.get(name ? words.group() : words.group().toLowerCase(Locale.ROOT));
                if (entry != null && (entry.indexOf('\t') < 0 || since(entry, subject))) {
                    String right = entry.split("\t", 2)[0];
                    found.in(clause, words.start(), words.end(), "\"" + words.group() + "\"; write \"" + right + "\"");
                }
            }
        }
    }

    /** Whether a spelling that came in with a year holds for the document. */
    private static boolean since(String entry, Subject subject) {
        int year = Integer.parseInt(entry.substring(entry.indexOf('\t') + 1));
        return subject.year().isEmpty() || subject.year().getAsInt() > year;
    }

    static void avoided(Subject subject, Findings found) {
        Map<String, String> terms = pairs(subject, "terms-to-avoid.tsv");
        if (terms.isEmpty()) {
            return;
        }
        List<String> all = terms.keySet().stream().map(Pattern::quote).toList();
        Pattern any = Pattern.compile("(?<![\\p{L}\\p{Nd}-])(?:" + String.join("|", all) + ")(?![\\p{L}\\p{Nd}-])");
        each(subject, found, any, words -> "\"" + words + "\"; write \"" + terms.get(words) + "\"");
    }

    /** Each abbreviation once: where it is used before "Full Name (FN)" explains it. */
    static void spelledOut(Subject subject, Findings found) {
        Map<String, Integer> explained = new HashMap<>();
        List<Clause> clauses = subject.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Matcher name = EXPLAINED.matcher(clauses.get(i).text());
            while (name.find()) {
                explained.putIfAbsent(name.group(1), i);
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Matcher used = CAPITALS.matcher(clause.text());
            while (clause.kind() != ClauseKind.TABLE && clause.kind() != ClauseKind.FOOTNOTE && used.find()) {
                Integer where = explained.get(used.group());
                if (where != null && where > i && seen.add(used.group())) {
                    found.in(
                            clause,
                            used.start(),
                            used.end(),
                            "\"" + used.group() + "\" is used here and explained at "
                                    + clauses.get(where).label().text() + "; spell it out where it is first used");
                }
            }
        }
    }

    private static Map<String, String> pairs(Subject subject, String list) {
        Map<String, String> pairs = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String entry : subject.lexicon().entries(list)) {
            String[] fields = entry.split("\t", 2);
            if (fields.length != 2
                    || !(fields[1].indexOf('\t') < 0 || SINCE.matcher(fields[1]).matches())) {
                throw new InputException(
                        list + ": \"" + entry
                                + "\" is not a word and what to write for it, and perhaps the year since; separate them by tabs");
            }
            pairs.put(fields[0], fields[1]);
        }
        return pairs;
    }
}
