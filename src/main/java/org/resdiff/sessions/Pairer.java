package org.resdiff.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.sessions.Succession.Discontinued;
import org.resdiff.sessions.Succession.Fresh;
import org.resdiff.sessions.Succession.Link;
import org.resdiff.sessions.Succession.RunnerUp;
import org.resdiff.sessions.Succession.Status;

/**
 * Finds which texts of a new session come from which of earlier ones.
 *
 * <p>The earlier sessions are paired with one another first, oldest to newest: a text that has a successor among them is no
 * candidate for the new session, so that the nearest version wins, and a biennial text is still found two sessions back.
 */
public final class Pairer {
    /** Titles that name different steps of a matter are versions of one text only if they share this much of their passages. */
    private static final double SAME_TEXT = 0.35;

    /** Share of the shorter text's passages in the longer one from which it is a part of it. */
    private static final double PART = 0.5;

    /** How much longer the text must be that another is a part of. */
    private static final double LONGER = 1.8;

    /** Likeness of titles, or of items, from which two steps belong to the same matter. */
    private static final double SAME_MATTER = 0.35;

    /** Share of common passages above which a text is no other step, but the same one rewritten. */
    private static final double OTHER_STEP = 0.2;

    /** Share of both texts' passages in common from which they are one text under whatever title. */
    private static final double SAME_WORDS = 0.66;

    /** Share of common passages below which texts of one title are two texts: even a rewritten one keeps more. */
    private static final double OTHER_TEXT = 0.03;

    /** Likeness of titles below which a part has a title of its own. */
    private static final double OWN_TITLE = 0.5;

    private final List<SessionText> texts;
    private final List<Traits> traits;
    private final Scorer scorer;

    private Pairer(List<SessionText> texts) {
        this.texts = texts;
        TraitReader reader = new TraitReader(Lexicon.ENGLISH);
        traits = texts.parallelStream().map(reader::read).toList();
        scorer = new Scorer(traits);
    }

    /**
     * Pairs the texts of the last folder with those of the folders before it.
     *
     * @param texts of all folders
     * @param newest number of the last folder
     */
    public static Succession pair(List<SessionText> texts, int newest, List<TextPin> pins) {
        return new Pairer(List.copyOf(texts)).succession(newest, pins);
    }

    private Succession succession(int newest, List<TextPin> pins) {
        List<Integer> now = indices(index -> texts.get(index).folder() == newest);
        List<Integer> old = indices(index -> texts.get(index).folder() != newest);
        Set<Integer> open = new TreeSet<>();
        List<Link> earlier = new ArrayList<>();
        for (List<Integer> layer : layers(old)) {
            Round round = new Round(List.copyOf(open), layer);
            round.versions();
            round.links.values().forEach(links -> links.forEach(link -> earlier.add(link.link)));
            open.removeAll(round.taken);
            open.addAll(layer);
        }
        Set<Integer> pinned = new TreeSet<>();
        pins.stream()
                .filter(pin -> !pin.old().isEmpty())
                .forEach(pin -> pinned.add(TextPin.find(pin.old(), old, texts)));
        open.addAll(pinned);
        Round last = new Round(List.copyOf(open), now);
        last.pin(pins);
        last.versions();
        last.otherSteps();
        last.parts();
        int session = session(now);
        List<Link> links = new ArrayList<>();
        List<Fresh> fresh = new ArrayList<>();
        for (int index : now) {
            List<Found> found = last.links.getOrDefault(index, List.of());
            found.forEach(link -> links.add(link.link));
            if (found.isEmpty()) {
                fresh.add(new Fresh(texts.get(index), last.runnerUp(index, -1)));
            }
        }
        List<Discontinued> discontinued = open.stream()
                .filter(index -> !last.taken.contains(index))
                .map(index -> discontinued(index, session))
                .toList();
        return new Succession(session, links, fresh, discontinued, earlier);
    }

    private List<Integer> indices(Function<Integer, Boolean> which) {
        return IntStream.range(0, texts.size()).boxed().filter(which::apply).toList();
    }

    /** The old texts by session, or by folder where a session is not known; oldest first. */
    private List<List<Integer>> layers(List<Integer> old) {
        boolean known = old.stream().allMatch(index -> traits.get(index).session() > 0);
        Map<Integer, List<Integer>> layers = old.stream()
                .collect(Collectors.groupingBy(
                        index -> known
                                ? traits.get(index).session()
                                : texts.get(index).folder(),
                        TreeMap::new,
                        Collectors.toList()));
        return List.copyOf(layers.values());
    }

    /** The session of most of the texts, the later one of two as frequent; 0 if unknown. */
    private int session(List<Integer> now) {
        Map<Integer, Integer> counts = new TreeMap<>();
        now.forEach(index -> counts.merge(traits.get(index).session(), 1, Integer::sum));
        counts.remove(0);
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private Discontinued discontinued(int index, int session) {
        int due = traits.get(index).foretold().session();
        Status status = due > session ? Status.LATER : Status.MISSING;
        return new Discontinued(texts.get(index), due, due == 0 ? Status.SILENT : status);
    }

    /** A link, with what it is made of. */
    private record Found(Kin kin, Link link) {}

    /** One session against those before it. */
    private final class Round {
        private final List<Integer> now;
        private final Map<Integer, List<Kin>> kin = new TreeMap<>();
        private final Map<Integer, List<Found>> links = new TreeMap<>();
        /** Old texts that something comes from. */
        private final Set<Integer> taken = new TreeSet<>();
        /** Old texts that have their next version, and those that the user says have none. */
        private final Set<Integer> continued = new TreeSet<>();
        /** New texts that the user says are new. */
        private final Set<Integer> fresh = new TreeSet<>();

        Round(List<Integer> old, List<Integer> now) {
            this.now = now;
            Candidates candidates = new Candidates(traits, old);
            List<List<Kin>> scored = now.parallelStream()
                    .map(index -> candidates.of(index).stream()
                            .map(candidate -> scorer.score(candidate, index))
                            .sorted(Comparator.comparingDouble(Kin::surplus).reversed())
                            .toList())
                    .toList();
            for (int i = 0; i < now.size(); i++) {
                kin.put(now.get(i), scored.get(i));
            }
        }

        private void pin(List<TextPin> pins) {
            List<Integer> old = indices(index -> !now.contains(index));
            for (TextPin pin : pins) {
                int from = pin.old().isEmpty() ? -1 : TextPin.find(pin.old(), old, texts);
                int to = pin.now().isEmpty() ? -1 : TextPin.find(pin.now(), now, texts);
                if (from < 0) {
                    fresh.add(to);
                } else if (to < 0) {
                    continued.add(from);
                } else {
                    Evidence pinned = new Evidence(Evidence.Kind.PIN, 0, "pinned by the user");
                    Kin scored = scorer.score(from, to);
                    List<Evidence> evidence = new ArrayList<>(List.of(pinned));
                    evidence.addAll(scored.evidence());
                    add(scored, Kinship.CONTINUES, 1, evidence);
                    continued.add(from);
                }
            }
        }

        /** Next versions, one to one, the surest first. */
        private void versions() {
            List<Kin> sure = kin.values().stream()
                    .flatMap(List::stream)
                    .filter(pair -> (pair.surplus() >= 0 || pair.bothHeld() >= SAME_WORDS)
                            && !isOtherStep(pair)
                            && !(pair.title() < OWN_TITLE && (isSection(pair) || isAbsorbed(pair))))
                    .sorted(Comparator.comparingDouble(Kin::surplus)
                            .reversed()
                            .thenComparing(Kin::now)
                            .thenComparing(Kin::old))
                    .toList();
            for (Kin pair : sure) {
                if (!continued.contains(pair.old()) && isFree(pair.now())) {
                    add(pair, Kinship.CONTINUES, confidence(pair), pair.evidence());
                    continued.add(pair.old());
                }
            }
        }

        private boolean isOtherStep(Kin pair) {
            return pair.otherStep() ? pair.held() < SAME_TEXT : pair.held() < OTHER_TEXT;
        }

        private boolean isSection(Kin pair) {
            return pair.nowHeld() >= PART
                    && traits.get(pair.old()).length()
                            >= LONGER * traits.get(pair.now()).length();
        }

        private boolean isAbsorbed(Kin pair) {
            return pair.oldHeld() >= PART
                    && traits.get(pair.now()).length()
                            >= LONGER * traits.get(pair.old()).length();
        }

        /** Other steps in the matter of an old text. */
        private void otherSteps() {
            for (int index : now) {
                if (isFree(index)) {
                    kin.get(index).stream()
                            .filter(this::follows)
                            .max(Comparator.comparingDouble(Kin::score))
                            .ifPresent(pair -> add(pair, Kinship.FOLLOWS, confidence(pair), steps(pair)));
                }
            }
        }

        private boolean follows(Kin pair) {
            boolean matter = pair.title() >= SAME_MATTER;
            return pair.held() < SAME_TEXT
                    && (pair.otherStep()
                            ? matter && (pair.cited() > 0 || pair.surplus() >= 0 || pair.title() >= OWN_TITLE)
                            : matter && isCitedStep(pair));
        }

        private static boolean isCitedStep(Kin pair) {
            return pair.held() < OTHER_TEXT
                    ? pair.cited() > 0 || pair.surplus() >= 0
                    : pair.cited() >= 1 && pair.held() < OTHER_STEP;
        }

        private static List<Evidence> steps(Kin pair) {
            List<Evidence> evidence = new ArrayList<>(pair.evidence());
            if (pair.otherStep()) {
                evidence.add(new Evidence(Evidence.Kind.STEP, 0, "the titles name different steps"));
            }
            return evidence;
        }

        /** Sections that became texts of their own, and texts that became sections. */
        private void parts() {
            for (int index : now) {
                for (Kin pair : kin.get(index)) {
                    boolean section = isFree(index) && isSection(pair);
                    boolean absorbed = !fresh.contains(index)
                            && !taken.contains(pair.old())
                            && !continued.contains(pair.old())
                            && isAbsorbed(pair);
                    if (section || absorbed) {
                        add(pair, Kinship.PART, Math.min(0.95, pair.held()), pair.evidence());
                    }
                }
            }
        }

        private boolean isFree(int index) {
            return !links.containsKey(index) && !fresh.contains(index);
        }

        private void add(Kin pair, Kinship kinship, double confidence, List<Evidence> evidence) {
            Link link = new Link(
                    texts.get(pair.old()),
                    texts.get(pair.now()),
                    kinship,
                    pair.score(),
                    confidence,
                    evidence,
                    runnerUp(pair.now(), pair.old()));
            links.computeIfAbsent(pair.now(), any -> new ArrayList<>()).add(new Found(pair, link));
            taken.add(pair.old());
        }

        private RunnerUp runnerUp(int index, int winner) {
            return kin.get(index).stream()
                    .filter(pair -> pair.old() != winner)
                    .findFirst()
                    .map(pair -> new RunnerUp(texts.get(pair.old()), pair.score()))
                    .orElse(null);
        }

        /** Grows with what the score is above enough, and with the distance to the runner-up. */
        private double confidence(Kin pair) {
            double next = kin.get(pair.now()).stream()
                    .filter(other -> other.old() != pair.old())
                    .mapToDouble(Kin::score)
                    .max()
                    .orElse(0);
            double margin = Math.max(0, pair.score() - next);
            return 1 / (1 + Math.exp(-(2.5 * pair.surplus() + 1.5 * margin)));
        }
    }
}
