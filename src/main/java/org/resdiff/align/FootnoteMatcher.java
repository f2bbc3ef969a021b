package org.resdiff.align;

import static org.resdiff.align.Matching.NEW;
import static org.resdiff.align.Matching.OLD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Mark;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/**
 * Links what stands outside of the body: titles and enacting lines kind to kind; footnotes through the clauses that cite
 * them, by their text; other footnotes by their text; what is left by the place of the mark,
 * and then by the order of the marks where only numbers changed.
 */
final class FootnoteMatcher {
    /** Least likeness of two notes of linked clauses, and of two notes anywhere. */
    private static final double CITED_TOGETHER = .25;

    private static final double ANYWHERE = .6;
    /** Least likeness of two titles: a word in common that is more than an article or a preposition. */
    private static final double RETITLED = .10;
    /** Words before a mark that tell its place: "the report of the Secretary-General" goes on, its symbol is another. */
    private static final int PLACE_WORDS = 3;
    /** More pairs of leftover notes are not compared word by word. */
    private static final long MOST_PAIRS = 250_000;

    private final Matching matching;
    private final Evidence evidence;

    private FootnoteMatcher(Matching matching, Evidence evidence) {
        this.matching = matching;
        this.evidence = evidence;
    }

    static void match(Matching matching, Evidence evidence) {
        FootnoteMatcher matcher = new FootnoteMatcher(matching, evidence);
        matcher.linkInOrder(ClauseKind.TITLE, RETITLED);
        // an enacting line is what it is by its place: "The General Assembly" goes on in "The Security Council"
        matcher.linkInOrder(ClauseKind.ENACTING, 0);
        if (matcher.free(OLD).isEmpty() || matcher.free(NEW).isEmpty()) {
            return;
        }
        matcher.eachCited((citedOld, citedNow) -> {
            matcher.linkSame(citedOld, citedNow);
            matcher.linkAlike(citedOld, citedNow, CITED_TOGETHER);
        });
        List<Integer> old = matcher.free(OLD);
        List<Integer> now = matcher.free(NEW);
        matcher.linkSame(old, now);
        if ((long) old.size() * now.size() <= MOST_PAIRS) {
            matcher.linkAlikeAnywhere(old, now);
        }
        matcher.eachCited(matcher::linkSamePlace);
        matcher.eachCited(matcher::linkRenumbered);
    }

    /** The first title of a resolution goes on in the first of its counterpart, and so on, unless they are too unlike. */
    private void linkInOrder(ClauseKind kind, double least) {
        Map<Integer, List<Integer>> now = new HashMap<>();
        Side newSide = matching.side(NEW);
        for (int i = newSide.size() - 1; i >= 0; i--) {
            if (newSide.kind(i) == kind && matching.free(NEW, i)) {
                Groups.add(now, newSide.resolution[i], i);
            }
        }
        Side oldSide = matching.side(OLD);
        for (int i = 0; i < oldSide.size(); i++) {
            int resolution = oldSide.resolution[i];
            int partner = matching.resolutionPartner(OLD, resolution);
            if (oldSide.kind(i) == kind && matching.free(OLD, i) && (resolution < 0 || partner >= 0)) {
                List<Integer> waiting = now.getOrDefault(partner, List.of());
                if (!waiting.isEmpty()) {
                    int next = waiting.remove(waiting.size() - 1);
                    if (same(i, next) || evidence.similarity(i, next) >= least) {
                        matching.link(i, next, same(i, next) ? Pass.EXACT : Pass.SCORED);
                    }
                }
            }
        }
    }

    private boolean same(int old, int now) {
        return matching.side(OLD).features[old].key()
                == matching.side(NEW).features[now].key();
    }

    /** Does the same for the free notes of each two clauses that are linked. */
    private void eachCited(BiConsumer<List<Integer>, List<Integer>> link) {
        Map<Integer, List<Integer>> old = byParent(OLD);
        Map<Integer, List<Integer>> now = byParent(NEW);
        old.forEach((citing, notes) -> {
            int partner = matching.partner(OLD, citing);
            if (now.containsKey(partner)) {
                link.accept(notes, now.get(partner));
            }
        });
        // further parts of a split
        now.forEach((citing, notes) -> {
            int partner = matching.partner(NEW, citing);
            if (!matching.leads(NEW, citing) && old.containsKey(partner)) {
                link.accept(old.get(partner), notes);
            }
        });
    }

    /** Links notes whose marks follow the same words of their clause, the first with the first. */
    private void linkSamePlace(List<Integer> old, List<Integer> now) {
        for (int o : old) {
            String place = matching.free(OLD, o) ? place(OLD, o) : "";
            if (!place.isEmpty()) {
                linkFirstAt(place, o, now);
            }
        }
    }

    private void linkFirstAt(String place, int old, List<Integer> now) {
        for (int note : now) {
            if (matching.free(NEW, note) && place.equals(place(NEW, note))) {
                matching.link(old, note, Pass.FOOTNOTE);
                return;
            }
        }
    }

    /** Links what is left of a clause's notes, the first with the first, where as many are left and only numbers differ. */
    private void linkRenumbered(List<Integer> old, List<Integer> now) {
        List<Integer> oldFree = free(OLD, old);
        List<Integer> newFree = free(NEW, now);
        if (oldFree.size() == newFree.size()) {
            for (int i = 0; i < oldFree.size(); i++) {
                Features before = matching.side(OLD).features[oldFree.get(i)];
                Features after = matching.side(NEW).features[newFree.get(i)];
                if (before.pattern() == after.pattern()) {
                    matching.link(oldFree.get(i), newFree.get(i), Pass.FOOTNOTE);
                }
            }
        }
    }

    private List<Integer> free(int side, List<Integer> notes) {
        List<Integer> free = new ArrayList<>();
        for (int note : notes) {
            if (matching.free(side, note)) {
                free.add(note);
            }
        }
        return free;
    }

    /** The last words before the note's mark, without numbers; empty where the mark is not known. */
    private String place(int side, int note) {
        Side here = matching.side(side);
        Clause citing = here.clauses.get(here.parent[note]);
        String mark = here.clauses.get(note).number();
        for (Mark found : citing.marks()) {
            if (found.text().equals(mark)) {
                return lastWords(citing.text().substring(0, citing.text().offsetByCodePoints(0, found.offset())));
            }
        }
        return "";
    }

    private static String lastWords(String text) {
        StringBuilder place = new StringBuilder();
        int words = 0;
        int end = text.length();
        while (end > 0 && words < PLACE_WORDS) {
            int start = end;
            while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            if (start < end && Character.isLetter(text.charAt(start))) {
                place.append(text, start, end).append(' ');
                words++;
            }
            end = Math.min(start, end - 1);
        }
        return place.toString().toLowerCase(Locale.ROOT);
    }

    private Map<Integer, List<Integer>> byParent(int side) {
        Map<Integer, List<Integer>> notes = new LinkedHashMap<>();
        for (int note : free(side)) {
            int citing = matching.side(side).parent[note];
            if (citing >= 0) {
                Groups.add(notes, citing, note);
            }
        }
        return notes;
    }

    private List<Integer> free(int side) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < matching.side(side).size(); i++) {
            if (matching.side(side).kind(i) == ClauseKind.FOOTNOTE && matching.free(side, i)) {
                free.add(i);
            }
        }
        return free;
    }

    /** Links notes of the same words, the first with the first. */
    private void linkSame(List<Integer> old, List<Integer> now) {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (int i = now.size() - 1; i >= 0; i--) {
            if (matching.free(NEW, now.get(i))) {
                Groups.add(byKey, matching.side(NEW).features[now.get(i)].key(), now.get(i));
            }
        }
        for (int note : old) {
            List<Integer> same =
                    byKey.getOrDefault(matching.side(OLD).features[note].key(), List.of());
            if (matching.free(OLD, note) && !same.isEmpty()) {
                matching.link(note, same.remove(same.size() - 1), Pass.FOOTNOTE);
            }
        }
    }

    private void linkAlike(List<Integer> old, List<Integer> now, double least) {
        linkAlike(old, now, least, (o, n) -> true);
    }

    /** Links notes of clauses that are not linked: there another number is another source. */
    private void linkAlikeAnywhere(List<Integer> old, List<Integer> now) {
        Map<Integer, Set<String>> ofOld = cited(OLD, old);
        Map<Integer, Set<String>> ofNew = cited(NEW, now);
        linkAlike(old, now, ANYWHERE, (o, n) -> {
            boolean known = matching.side(OLD).parent[o] >= 0 && matching.side(NEW).parent[n] >= 0;
            Set<String> before = ofOld.get(o);
            Set<String> after = ofNew.get(n);
            return !known || before.isEmpty() || after.isEmpty() || !Collections.disjoint(before, after);
        });
    }

    /** By note the symbols that it cites; where it cites none its numbers. */
    private Map<Integer, Set<String>> cited(int side, List<Integer> notes) {
        Map<Integer, Set<String>> cited = new HashMap<>();
        for (int note : notes) {
            Set<String> symbols = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            for (Token token : Tokens.of(matching.side(side).clauses.get(note).text())) {
                if (token.is(Token.Kind.SYMBOL)) {
                    symbols.add(token.text());
                } else if (token.is(Token.Kind.NUMBER)) {
                    numbers.add(token.text());
                }
            }
            cited.put(note, symbols.isEmpty() ? numbers : symbols);
        }
        return cited;
    }

    private void linkAlike(
            List<Integer> old, List<Integer> now, double least, BiPredicate<Integer, Integer> comparable) {
        Candidates.Pairs pairs = new Candidates.Pairs();
        for (int o : old) {
            for (int n : now) {
                if (matching.free(OLD, o) && matching.free(NEW, n) && comparable.test(o, n)) {
                    pairs.add(o, n);
                }
            }
        }
        Candidates alike = pairs.scored(evidence);
        ScoredMatcher.Order order = new ScoredMatcher.Order(alike.size(), least);
        for (int i = 0; i < alike.size(); i++) {
            if (order.takes(alike.similarity[i])) {
                order.add(i, alike.similarity[i], Math.abs(alike.old[i] - alike.now[i]));
            }
        }
        ScoredMatcher.bestFirst(matching, alike, order.sorted(), Pass.FOOTNOTE);
    }
}
