package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores a pair of texts by the sum of its evidence. No single kind is enough: neighbours cite one another, boilerplate is
 * alike in texts that are no kin, and titles are changed.
 */
final class Scorer {
    private static final double PASSAGES = 0.6;
    private static final double ITEM = 0.4;
    private static final double COMMITTEE = 0.2;
    private static final double FORETOLD = 0.2;
    /** Of the sum of all weights but that of FORETOLD, which few texts can have. */
    private static final double ENOUGH = 2.0 / 4.2;

    /** Neighbours under one item share their boilerplate: with other titles and uncited they need so much more. */
    private static final double OTHER_TITLE = 0.3;

    private static final double ALIKE = 0.5;

    private final List<Traits> traits;
    private final Frequencies titles;
    private final Frequencies items;
    private final List<Frequencies.Vector> vectors;

    Scorer(List<Traits> traits) {
        this.traits = traits;
        titles = new Frequencies(traits.stream().map(Traits::title).toList());
        items = new Frequencies(traits.stream().map(Traits::item).toList());
        Frequencies words = new Frequencies(
                traits.stream().map(text -> text.counts().keySet()).toList());
        vectors = traits.stream().map(text -> words.vector(text.counts())).toList();
    }

    Kin score(int oldIndex, int nowIndex) {
        Traits old = traits.get(oldIndex);
        Traits now = traits.get(nowIndex);
        List<Evidence> evidence = new ArrayList<>();
        String key = TraitReader.key(old.symbol());
        double cited = key == null ? 0 : now.cited().getOrDefault(key, 0.0);
        double title = titles.likeness(old.title(), now.title());
        double content = vectors.get(oldIndex).cosine(vectors.get(nowIndex));
        int common = TraitReader.common(old.shingles(), now.shingles());
        double oldHeld = share(common, old.shingles().length);
        double nowHeld = share(common, now.shingles().length);
        boolean itemsKnown = !old.item().isEmpty() && !now.item().isEmpty();
        double item = items.likeness(old.item(), now.item());
        boolean committeesKnown = old.committee() != null && now.committee() != null;
        boolean committee = committeesKnown && old.committee().equals(now.committee());
        add(evidence, Evidence.Kind.CITATION, cited, citation(cited));
        add(evidence, Evidence.Kind.TITLE, title, title > 0.999 ? "same title" : "title " + percent(title) + " alike");
        add(evidence, Evidence.Kind.CONTENT, content, "words " + percent(content) + " alike");
        double held = Math.max(oldHeld, nowHeld);
        add(
                evidence,
                Evidence.Kind.PASSAGES,
                PASSAGES * held,
                percent(held) + " of the shorter text's passages in common");
        add(evidence, Evidence.Kind.ITEM, ITEM * item, item > 0.999 ? "same agenda item" : "agenda item alike");
        add(evidence, Evidence.Kind.COMMITTEE, committee ? COMMITTEE : 0, "same committee");
        add(evidence, Evidence.Kind.FORETOLD, foretold(old, now) ? FORETOLD : 0, "the old text names this session");
        double possible = 2
                + PASSAGES
                + 1
                - (old.title().isEmpty() || now.title().isEmpty() ? 1 : 0)
                + (itemsKnown ? ITEM : 0)
                + (committeesKnown ? COMMITTEE : 0);
        double score = evidence.stream().mapToDouble(Evidence::score).sum();
        return new Kin(
                oldIndex,
                nowIndex,
                score,
                ENOUGH * possible + (title < ALIKE && cited < ALIKE ? OTHER_TITLE : 0),
                title,
                item,
                oldHeld,
                nowHeld,
                cited,
                !old.steps().equals(now.steps()),
                evidence);
    }

    private static boolean foretold(Traits old, Traits now) {
        return old.foretold().session() > 0 && old.foretold().session() == now.session();
    }

    private static String citation(double cited) {
        return cited >= 1 ? "the first of its own body's resolutions that it recalls" : "cites it";
    }

    private static void add(List<Evidence> evidence, Evidence.Kind kind, double score, String note) {
        if (score > 0.005) {
            evidence.add(new Evidence(kind, score, note));
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
