package org.resdiff.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.resdiff.check.CheckQuality;
import org.resdiff.model.Document;
import org.resdiff.model.SourceText;
import org.resdiff.parse.Parser;
import org.resdiff.quality.hiding.Hiding;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.sessions.SessionQuality;

/** Measures the parts of the program whose quality is a figure: {@code scripts/quality} runs it. */
public final class Quality {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Set<String> FOLDERS = Set.of("ga", "sc", "who");
    /** Real resolutions taken into the harness, spread over the corpus. */
    private static final int REAL = 40;

    private static final int FEWEST_PARAGRAPHS = 15;
    private static final int MOST_PARAGRAPHS = 150;

    private final PrintStream out;
    private final int seeds;

    private Quality(PrintStream out, int seeds) {
        this.out = out;
        this.seeds = seeds;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String what = arguments.length == 0 ? "" : arguments[0];
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        switch (what) {
            case "words" -> new Quality(out, seeds).words();
            case "alignment" -> new Quality(out, seeds).alignment();
            case "lineage" -> Lineage.report(out);
            case "sessions" -> SessionQuality.report(out, CORPUS.resolve("ga"), arguments.length > 1 ? seeds : 100);
            case "history" -> Histories.report(out);
            case "origin" -> {
                if (Files.isDirectory(CORPUS)) {
                    Sources.report(out, CORPUS, arguments.length > 1 ? seeds : 500);
                } else {
                    out.println("no " + CORPUS + ": nothing to index");
                }
            }
            case "confidence" -> Calibration.report(out);
            case "papers" -> {
                if (Files.isDirectory(CORPUS)) {
                    Papers.table().forEach(out::println);
                } else {
                    out.println("no " + CORPUS + ": nothing to amend");
                }
            }
            case "corpus" -> {
                if (Files.isDirectory(CORPUS)) {
                    Shares.report(out, CORPUS);
                } else {
                    out.println("no " + CORPUS + ": nothing to read");
                }
            }
            case "check" -> {
                if (Files.isDirectory(CORPUS)) {
                    CheckQuality.report(out, CORPUS);
                } else {
                    out.println("no " + CORPUS + ": nothing to check");
                }
            }
            case "judgement" -> Judgement.report(out, seeds);
            case "legal" -> Legal.report(out, arguments.length > 1 ? seeds : 30, CORPUS);
            case "hiding" -> {
                int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
                Hiding.report(out, count, arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
            }
            default -> {
                out.println(
                        "usage: scripts/quality words|alignment [SEEDS] | lineage | sessions [SEEDS] | history | origin [COUNT] | confidence | hiding [COUNT] [SEED] | papers"
                                + " | corpus | check | legal [SEEDS] | judgement [SEEDS]");
                System.exit(2);
            }
        }
    }

    /** The word diff on clauses edited with a known truth; a hundred pairs for each two seeds asked for; then on real pairs. */
    private void words() {
        List<Draft> drafts = new ArrayList<>(Specimens.resolutions());
        if (Files.isDirectory(CORPUS)) {
            drafts.addAll(real());
        } else {
            out.println("no " + CORPUS + ": on " + drafts.size() + " resolutions made from templates only");
        }
        List<String> texts = drafts.stream()
                .flatMap(draft -> draft.paragraphs().stream())
                .map(Paragraph::text)
                .toList();
        WordQuality.table(texts, 50 * seeds, 1).forEach(out::println);
        if (Files.isDirectory(CORPUS)) {
            out.println();
            RealEdits.table().forEach(out::println);
        }
    }

    private void alignment() {
        List<Draft> specimens = Specimens.resolutions();
        List<Draft> real = Files.isDirectory(CORPUS) ? real() : List.of();
        if (real.isEmpty()) {
            out.println("no " + CORPUS + ": on resolutions made from templates only");
        }
        List<Draft> drafts = new ArrayList<>(specimens);
        drafts.addAll(real);
        List<Draft> alike = Specimens.boilerplate();
        List<Paragraph> pool =
                drafts.stream().flatMap(draft -> draft.paragraphs().stream()).toList();
        out.printf(Locale.ROOT, "%d resolutions, %d of boilerplate, %d seeds%n%n", drafts.size(), alike.size(), seeds);
        for (Profile profile : Profile.values()) {
            List<Draft> olds = profile == Profile.BOILERPLATE ? alike : drafts;
            Scores scores = new Scores();
            Map<String, Scores> baselines = new LinkedHashMap<>();
            for (int seed = 0; seed < seeds; seed++) {
                Redraft redraft = new Redraft(olds.get(seed % olds.size()), pool, seed).edit(profile);
                Draft now = redraft.now();
                scores.add(redraft, Links.of(redraft.old().document(), now.document()));
                Baselines.all()
                        .forEach((name, baseline) -> baselines
                                .computeIfAbsent(name, key -> new Scores())
                                .addPairs(redraft, new Truth(redraft), baseline.apply(redraft.old(), now)));
            }
            out.println(profile.name().toLowerCase(Locale.ROOT));
            out.println("  resdiff  " + scores);
            baselines.forEach((name, baseline) ->
                    out.println("  " + name + "  links " + baseline.all + "  changed only " + baseline.changed));
        }
        out.println();
        for (EditKind kind : EditKind.values()) {
            Scores scores = new Scores();
            for (int seed = 0; seed < seeds; seed++) {
                Redraft redraft = new Redraft(drafts.get(seed % drafts.size()), pool, seed);
                for (int i = 0; i < 5; i++) {
                    redraft.edit(kind);
                }
                scores.add(
                        redraft,
                        Links.of(redraft.old().document(), redraft.now().document()));
            }
            out.println(kind.name().toLowerCase(Locale.ROOT) + "  " + scores);
        }
        out.println();
        unrelated(specimens, real);
    }

    /** Resolutions on other matters: specimens are not compared with specimens, whose templates are the same. */
    private void unrelated(List<Draft> specimens, List<Draft> real) {
        int pairs = 0;
        int links = 0;
        int sure = 0;
        for (int i = 0; i < real.size(); i++) {
            for (Draft other : List.of(real.get((i + 7) % real.size()), specimens.get(i % specimens.size()))) {
                Links found = Links.of(real.get(i).document(), other.document());
                pairs++;
                links += found.pairs().size();
                sure += found.sure().size();
            }
        }
        out.printf(
                Locale.ROOT,
                "unrelated: %d pairs of resolutions, %d links, %d of high confidence%n",
                pairs,
                links,
                sure);
    }

    private static List<Draft> real() {
        List<Draft> drafts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(CORPUS, 2)) {
            files = walk.filter(file ->
                            FOLDERS.contains(file.getParent().getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < files.size() && drafts.size() < REAL; i += Math.max(1, files.size() / (2 * REAL))) {
            Document document = Parser.parse(read(files.get(i)));
            Draft draft = Draft.of(files.get(i).getFileName().toString(), document);
            int size = draft.paragraphs().size();
            if (document.resolutions().size() == 1 && size >= FEWEST_PARAGRAPHS && size <= MOST_PARAGRAPHS) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static SourceText read(Path file) {
        try {
            return SourceReader.read(
                    Files.readAllBytes(file), file.getFileName().toString(), ReadOptions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
