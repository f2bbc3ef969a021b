package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.resdiff.diff.CitedResolutions;
import org.resdiff.diff.CitedResolutions.Mention;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.lexicon.Phrases;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.model.Resolution;
import org.resdiff.model.Symbol;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** Reads what a text is recognised by. */
final class TraitReader {
    /** Words in a run: long enough to be rare, short enough to survive small edits. */
    private static final int RUN = 5;

    /** A predecessor is cited first as the body's own, and in a list last. */
    private static final double PRINCIPAL = 1;

    private static final double BESIDE_PRINCIPAL = 0.6;
    private static final double IN_PREAMBLE = 0.5;
    private static final double ANYWHERE = 0.3;

    private static final Pattern COMMITTEE = Pattern.compile("on the report of the ([\\p{L} -]{3,80}?Committee)");

    private final Set<String> stopWords;
    private final Phrases steps;
    private final ReturnReader returns;

    TraitReader(Lexicon lexicon) {
        stopWords = Set.copyOf(lexicon.entries("stop-words.txt"));
        steps = Phrases.of(lexicon.entries("steps.txt"));
        returns = new ReturnReader(stopWords);
    }

    Traits read(SessionText text) {
        Document document = text.document();
        Symbol symbol = Symbol.of(text.symbol());
        int session = session(document, symbol);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> words = words(document);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        String title = title(document);
        return new Traits(
                symbol,
                session,
                TitleWords.of(title, stopWords),
                steps(title),
                TitleWords.of(item(document), stopWords),
                committee(document),
                cited(document),
                returns.read(document, session),
                counts,
                runs(words),
                words.size());
    }

    private Set<String> steps(String title) {
        List<String> words = Phrases.words(Tokens.of(title));
        Set<String> found = new TreeSet<>();
        steps.in(words).forEach(place -> found.add(String.join(" ", words.subList(place.start(), place.end()))));
        return found;
    }

    /** The same for every spelling of one number: "A/RES/79/40" and "79/40"; null where it is no number of a resolution. */
    static String key(Symbol symbol) {
        return symbol == null || symbol.number().isEmpty()
                ? null
                : symbol.body() + " " + symbol.session().orElse(0) + " "
                        + (symbol.session().isPresent() ? 0 : symbol.year().orElse(0)) + " "
                        + symbol.number().getAsInt();
    }

    private static int session(Document document, Symbol symbol) {
        if (document.session() != null) {
            return document.session();
        }
        return symbol == null ? 0 : symbol.session().orElse(0);
    }

    private static String title(Document document) {
        if (document.title() != null) {
            return document.title();
        }
        return document.resolutions().stream()
                .map(Resolution::title)
                .filter(title -> title != null)
                .findFirst()
                .orElse("");
    }

    /** The lines of the masthead between the number of the agenda item and what follows its title. */
    static String item(Document document) {
        StringBuilder title = new StringBuilder();
        boolean inside = false;
        for (Matter matter : document.matter()) {
            if (matter.kind() == Matter.Kind.AGENDA_ITEM) {
                inside = true;
                title.setLength(0);
                title.append(matter.text().replaceFirst("(?i)^agenda items?[ \\d()a-z]*", ""));
            } else if (inside && matter.kind() == Matter.Kind.OTHER) {
                title.append(' ').append(matter.text());
            } else if (inside) {
                break;
            }
        }
        return title.toString();
    }

    private static String committee(Document document) {
        String found = null;
        for (Matter matter : document.matter()) {
            if (matter.kind() == Matter.Kind.COMMITTEE) {
                return matter.text();
            }
            if (matter.kind() == Matter.Kind.ADOPTION) {
                Matcher matcher = COMMITTEE.matcher(matter.text());
                if (matcher.find()) {
                    return matcher.group(1);
                }
                found = matter.text().contains("without reference to a Main Committee") ? "" : found;
            }
        }
        return found;
    }

    private static Map<String, Double> cited(Document document) {
        Map<String, Double> cited = new TreeMap<>();
        boolean principal = false;
        for (Clause clause : document.clauses()) {
            boolean preamble = clause.kind() == ClauseKind.PREAMBULAR;
            List<Mention> mentions = CitedResolutions.in(clause.text());
            Symbol newest = preamble && !principal ? newestOwn(mentions) : null;
            for (Mention mention : mentions) {
                Symbol symbol = Symbol.of(mention.number());
                String key = key(symbol);
                if (key != null) {
                    double weight = ANYWHERE;
                    if (preamble && mention.own()) {
                        weight = newest == null ? IN_PREAMBLE : BESIDE_PRINCIPAL;
                    }
                    cited.merge(key, symbol.isOf(newest) ? PRINCIPAL : weight, Math::max);
                }
            }
            principal |= newest != null;
        }
        return cited;
    }

    private static Symbol newestOwn(List<Mention> mentions) {
        Symbol newest = null;
        for (Mention mention : mentions) {
            Symbol symbol = Symbol.of(mention.number());
            if (mention.own() && key(symbol) != null && (newest == null || order(symbol) >= order(newest))) {
                newest = symbol;
            }
        }
        return newest;
    }

    private static int order(Symbol symbol) {
        return symbol.session().orElse(symbol.year().orElse(0));
    }

    private static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            if (clause.kind() != ClauseKind.FOOTNOTE && clause.kind() != ClauseKind.TITLE) {
                for (Token token : Tokens.of(clause.text())) {
                    if (token.is(Token.Kind.WORD)) {
                        words.add(Tokens.folded(token).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return words;
    }

    private static long[] runs(List<String> words) {
        LongStream.Builder hashes = LongStream.builder();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 0;
            for (String word : words.subList(i, i + RUN)) {
                hash = (hash ^ word.hashCode()) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            hashes.add(hash);
        }
        return hashes.build().sorted().distinct().toArray();
    }

    /** How many members two ascending lists have in common. */
    static int common(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
