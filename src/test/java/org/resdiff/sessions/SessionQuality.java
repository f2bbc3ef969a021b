package org.resdiff.sessions;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.cache.DocumentCache;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.read.ReadOptions;

/**
 * How well the texts of sessions are paired, beside simpler ways to pair them: on the real folder, against what its texts say,
 * and on sessions made from their paragraphs.
 */
public final class SessionQuality {
    private static final Path TRUTH = Path.of("testdata/quality/sessions.tsv");
    private static final Path CACHE = Path.of("target/quality-cache");
    /** Seeds up to this one are for tuning. */
    private static final int SEEN = 50;

    private static final List<String> RELATIONS = List.of("continues", "part", "follows");

    private SessionQuality() {}

    /** Prints precision, recall and F of each way on the real sessions, and on worlds of the seeds asked for. */
    public static void report(PrintStream out, Path folder, int seeds) {
        if (!Files.isDirectory(folder)) {
            out.println("no " + folder + ": nothing to pair");
            return;
        }
        List<SessionText> texts = read(folder);
        List<String[]> truth = truth();
        for (int newest = 79; newest <= 80; newest++) {
            real(out, texts, truth, newest);
        }
        int half = Math.max(1, Math.min(SEEN, seeds / 2));
        worlds(out, "seeds 1 to " + half + ", tuned on", texts, 1, half);
        int last = SEEN + half;
        worlds(out, "seeds " + (SEEN + 1) + " to " + last + ", not looked at while tuning", texts, SEEN + 1, last);
    }

    private static void real(PrintStream out, List<SessionText> texts, List<String[]> truth, int newest) {
        List<SessionText> seen =
                texts.stream().filter(text -> text.folder() <= newest).toList();
        Map<String, String> wanted = new TreeMap<>();
        Map<String, Integer> due = new TreeMap<>();
        for (String[] row : truth) {
            if (row[2].equals("ends")) {
                due.put(row[0], row[3].equals("-") ? 0 : Integer.parseInt(row[3]));
            } else if (row[1].startsWith(newest + "/") && !row[2].equals("new")) {
                wanted.put(row[0] + " > " + row[1], row[2]);
            }
        }
        Ways ways = new Ways(SessionQuality::name);
        ways.add(seen, newest, wanted, newest == 80 ? due : Map.of(), Map.of());
        out.println("real texts, to session " + newest + ": " + wanted.size() + " pairs");
        ways.print(out);
    }

    private static void worlds(PrintStream out, String what, List<SessionText> texts, long from, long to) {
        Map<String, SessionWorld.Base> byTitle = new TreeMap<>();
        for (SessionText text : texts) {
            SessionWorld.Base base = SessionWorld.Base.of(text.document());
            if (base.usable()) {
                byTitle.putIfAbsent(base.title(), base);
            }
        }
        List<SessionWorld.Base> bases = List.copyOf(byTitle.values());
        Ways ways = new Ways(SessionText::path);
        List<SessionWorld> worlds = LongStream.rangeClosed(from, to)
                .parallel()
                .mapToObj(seed -> SessionWorld.of(bases, seed))
                .collect(Collectors.toList());
        for (SessionWorld world : worlds) {
            ways.add(world.texts(), 1, world.truth(), world.due(), world.kinds());
        }
        out.println("made sessions, " + what + ": " + ways.pairs + " pairs");
        ways.print(out);
        ways.printKinds(out);
    }

    /** The counts of every way to pair. */
    private static final class Ways {
        private final java.util.function.Function<SessionText, String> naming;
        private final Map<String, Count> counts = new LinkedHashMap<>();
        private final Map<String, int[]> kinds = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();
        private int pairs;
        private int dueRight;
        private int dueAll;

        Ways(java.util.function.Function<SessionText, String> naming) {
            this.naming = naming;
        }

        void add(
                List<SessionText> texts,
                int newest,
                Map<String, String> truth,
                Map<String, Integer> due,
                Map<String, String> kindOf) {
            pairs += truth.size();
            Succession found = Pairer.pair(texts, newest, List.of());
            Map<String, String> ours = new TreeMap<>();
            found.links()
                    .forEach(link -> ours.put(
                            naming.apply(link.old()) + " > " + naming.apply(link.now()),
                            link.kinship().id()));
            for (String relation : RELATIONS) {
                count("resdiff " + relation, only(ours, relation), only(truth, relation));
            }
            kinds(ours, truth, kindOf);
            Map<String, Integer> said = new TreeMap<>();
            found.discontinued().forEach(gone -> said.put(naming.apply(gone.text()), gone.due()));
            due.forEach((text, session) -> {
                dueAll++;
                boolean right = session.equals(said.get(text));
                dueRight += right ? 1 : 0;
                if (!right) {
                    wrong.add("due " + text + " " + session + ", not " + said.get(text));
                }
            });
            List<Traits> traits =
                    texts.stream().map(new TraitReader(Lexicon.ENGLISH)::read).toList();
            Scorer scorer = new Scorer(traits);
            Set<String> wanted = only(truth, "continues");
            count("same title", chained(texts, traits, scorer, newest, Kin::title, 0.999), wanted);
            count("title likeness >= .7", chained(texts, traits, scorer, newest, Kin::title, 0.7), wanted);
            count("citation", chained(texts, traits, scorer, newest, Kin::cited, 0.5), wanted);
            count("words alike >= .5", chained(texts, traits, scorer, newest, SessionQuality::content, 0.5), wanted);
        }

        private void kinds(Map<String, String> ours, Map<String, String> truth, Map<String, String> kindOf) {
            truth.forEach((pair, relation) -> {
                String kind = kindOf.getOrDefault(pair.substring(pair.indexOf(" > ") + 3), "");
                int[] count = kinds.computeIfAbsent(kind + ", " + relation, any -> new int[2]);
                count[1]++;
                count[0] += relation.equals(ours.get(pair)) ? 1 : 0;
                if (!relation.equals(ours.get(pair))) {
                    wrong.add(kind + " " + pair + ": " + relation + ", not " + ours.get(pair));
                }
            });
            ours.forEach((pair, relation) -> {
                if (!truth.containsKey(pair)) {
                    wrong.add("no pair " + pair + " "
                            + kindOf.get(pair.substring(0, pair.indexOf(" > "))) + " > "
                            + kindOf.get(pair.substring(pair.indexOf(" > ") + 3)) + ": " + relation);
                }
            });
        }

        private void count(String way, Set<String> found, Set<String> truth) {
            counts.computeIfAbsent(way, any -> new Count()).add(found, truth);
        }

        void print(PrintStream out) {
            counts.forEach((way, count) -> {
                if (count.found + count.wanted > 0) {
                    out.println(String.format(
                            Locale.ROOT,
                            "  %-22s P %.3f  R %.3f  F %.3f  (%d right, %d wrong, %d missed)",
                            way,
                            count.precision(),
                            count.recall(),
                            2 * count.precision() * count.recall() / Math.max(1e-9, count.precision() + count.recall()),
                            count.right,
                            count.found - count.right,
                            count.wanted - count.right));
                }
            });
            if (dueAll > 0) {
                out.println(String.format(
                        Locale.ROOT,
                        "  %-22s %.3f  (%d of %d)",
                        "resdiff due",
                        (double) dueRight / dueAll,
                        dueRight,
                        dueAll));
            }
            if (Boolean.getBoolean("sessions.wrong")) {
                wrong.forEach(line -> out.println("    " + line));
            }
        }

        void printKinds(PrintStream out) {
            kinds.forEach((kind, count) -> out.println("    " + kind + ": " + count[0] + " of " + count[1]));
        }
    }

    private static final class Count {
        private int found;
        private int wanted;
        private int right;

        void add(Set<String> pairs, Set<String> truth) {
            found += pairs.size();
            wanted += truth.size();
            right += (int) pairs.stream().filter(truth::contains).count();
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }
    }

    private static Set<String> only(Map<String, String> pairs, String relation) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(relation))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double content(Kin kin) {
        return kin.evidence().stream()
                .filter(evidence -> evidence.kind() == Evidence.Kind.CONTENT)
                .mapToDouble(Evidence::score)
                .sum();
    }

    /** One to one by one score alone, session by session as the program does it. */
    private static Set<String> chained(
            List<SessionText> texts,
            List<Traits> traits,
            Scorer scorer,
            int newest,
            ToDoubleFunction<Kin> score,
            double least) {
        boolean known = traits.stream().allMatch(text -> text.session() > 0);
        Map<Integer, List<Integer>> layers = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int folder = texts.get(i).folder();
            int layer = known ? traits.get(i).session() : folder;
            layers.computeIfAbsent(folder == newest ? Integer.MAX_VALUE : layer, any -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> open = new TreeSet<>();
        Set<String> pairs = new TreeSet<>();
        for (Map.Entry<Integer, List<Integer>> layer : layers.entrySet()) {
            List<Kin> all = new ArrayList<>();
            layer.getValue().forEach(now -> open.forEach(old -> all.add(scorer.score(old, now))));
            all.sort(Comparator.comparingDouble(score).reversed());
            Set<Integer> paired = new HashSet<>();
            for (Kin kin : all) {
                if (score.applyAsDouble(kin) >= least && open.contains(kin.old()) && paired.add(kin.now())) {
                    open.remove(kin.old());
                    if (layer.getKey() == Integer.MAX_VALUE) {
                        pairs.add(
                                known && texts.get(kin.old()).path().startsWith("A_")
                                        ? name(texts.get(kin.old())) + " > " + name(texts.get(kin.now()))
                                        : texts.get(kin.old()).path() + " > "
                                                + texts.get(kin.now()).path());
                    }
                }
            }
            open.addAll(layer.getValue());
        }
        return pairs;
    }

    private static String name(SessionText text) {
        return text.symbol().replace("A/RES/", "");
    }

    private static List<String[]> truth() {
        try (Stream<String> lines = Files.lines(TRUTH)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the folder; each is put in a folder numbered as its session. */
    private static List<SessionText> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            Files.createDirectories(CACHE);
            return sorted.parallelStream().map(SessionQuality::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SessionText text(Path file) {
        try {
            String name = file.getFileName().toString();
            DocumentCache cache = new DocumentCache(CACHE, "quality", DocumentCache.LIMIT);
            SessionText text = new SessionText(
                    name, 0, Pipeline.document(Files.readAllBytes(file), name, ReadOptions.DEFAULT, null, cache));
            return new SessionText(name, text.document().session(), text.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
