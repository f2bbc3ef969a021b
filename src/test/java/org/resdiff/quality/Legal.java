package org.resdiff.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.parse.Parser;
import org.resdiff.quality.LegalText.Manner;
import org.resdiff.quality.LegalText.Part;
import org.resdiff.quality.hiding.Form;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/**
 * Pairs of bylaws, bills and contracts with a known truth: how many clauses are read with the label and the words that they
 * were written with, and how many are linked to what they go on.
 */
final class Legal {
    /** What is done to a text; numbers follow by themselves. */
    enum Edit {
        NOTHING,
        INSERT_ARTICLE,
        DROP_ARTICLE,
        SWAP_ARTICLES,
        INSERT_SECTION,
        SWAP_SECTIONS,
        MOVE_PARAGRAPH,
        INSERT_ITEM,
        SPLIT,
        RETITLE,
        REWORD,
        ALL
    }

    private static final List<String> HEADS = List.of(
            "Duties of", "Care of", "Fees for", "Inspection of", "Repair of", "Election of", "Notice to", "Removal of");
    private static final List<String> MATTERS = List.of(
            "Keepers", "Lamps", "Towers", "Boats", "Visitors", "Stores", "Foghorns", "Landings", "Members", "Records");
    private static final List<String> WORDS =
            List.of("promptly", "in writing", "without charge", "each year", "if asked");

    /** A sentence of prose that any text with numbers may have: no verb of resolutions opens it. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}\\p{Ll}*[^ds\\s] [ -~&&[^\\[\\]:;()\"*_|]]{40,260}\\.");

    private final Random random;
    private final List<String> sentences;
    private final List<String> titles = new ArrayList<>();
    private final List<String> used = new ArrayList<>();
    private int ids;

    private Legal(List<String> sentences, long seed) {
        random = new Random(seed);
        this.sentences = new ArrayList<>(sentences);
        Collections.shuffle(this.sentences, random);
        for (String head : HEADS) {
            MATTERS.forEach(matter -> titles.add(head + " " + matter));
        }
        Collections.shuffle(titles, random);
    }

    /** Counts of what is right, what was said and what is true. */
    static final class Score {
        private int right;
        private int said;
        private int meant;

        private void add(Set<?> found, Set<?> truth) {
            said += found.size();
            meant += truth.size();
            found.forEach(one -> right += truth.contains(one) ? 1 : 0);
        }

        double f1() {
            return said + meant == 0 ? 1 : 2.0 * right / (said + meant);
        }
    }

    /** The scores of one row of the table. */
    static final class Row {
        final Score clauses = new Score();
        final Score links = new Score();
        private int pairs;
    }

    private record Pair(int old, int now) {}

    private record Found(String label, String text) {}

    static void report(PrintStream out, int seeds, Path corpus) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        sources.put("own", own());
        for (String folder : List.of("akn", "paris", "other")) {
            if (!Files.isDirectory(corpus.resolve(folder))) {
                out.println("no " + corpus.resolve(folder) + ": left out");
                continue;
            }
            List<String> sentences = new ArrayList<>(corpus(corpus.resolve(folder)));
            boolean few = sentences.size() < LEAST;
            if (few) {
                sentences.addAll(own());
            }
            sources.put(folder + (few ? ", filled up with own" : ""), sentences);
        }
        table(sources, seeds)
                .forEach((name, row) -> out.printf(
                        Locale.ROOT, "| %s | %d | %.4f | %.4f |%n", name, row.pairs, row.clauses.f1(), row.links.f1()));
    }

    /** Sentences that a text needs. */
    private static final int LEAST = 60;

    private static final List<Edit> EDITS = List.of(Edit.values());
    private static final List<Manner> MANNERS = List.of(Manner.values());
    private static final List<Form> FORMS = List.of(Form.values());

    static Map<String, Row> table(Map<String, List<String>> sources, int seeds) {
        Map<String, Row> rows = new LinkedHashMap<>();
        sources.forEach((source, sentences) -> {
            for (int seed = 0; seed < seeds; seed++) {
                for (int i = 0; i < EDITS.size(); i++) {
                    Edit edit = EDITS.get(i);
                    Manner manner = MANNERS.get((seed + i) % MANNERS.size());
                    Form form = FORMS.get((seed / MANNERS.size() + i) % FORMS.size());
                    List<Row> counted = List.of(
                            row(rows, "sentences: " + source),
                            row(
                                    rows,
                                    "edit: "
                                            + edit.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', ' ')),
                            row(rows, "manner: " + manner.name().toLowerCase(Locale.ROOT)),
                            row(rows, "form: " + form.name().toLowerCase(Locale.ROOT)),
                            row(rows, "whole"));
                    new Legal(sentences, seed).pair(manner, form, edit, counted);
                }
            }
        });
        return rows;
    }

    private static Row row(Map<String, Row> rows, String name) {
        return rows.computeIfAbsent(name, key -> new Row());
    }

    // ---- texts ------------------------------------------------------------------------------------------------------

    /** Sentences of ours, put together of parts so that no two are much alike. */
    static List<String> own() {
        List<String> sentences = new ArrayList<>();
        List<String> actors = List.of(
                "The treasurer",
                "A keeper",
                "No member",
                "Each visitor",
                "The secretary",
                "A junior member",
                "The harbour pilot",
                "Every boat crew",
                "The auditor",
                "An honorary member",
                "The chair");
        List<String> duties = List.of(
                "may lend the spare lens to a school",
                "must polish the brass of the stair",
                "shall write the weather log",
                "pays for oil and wicks",
                "counts the ropes and lanterns",
                "may take a dog into the garden",
                "must answer letters from the coast guard",
                "shall hoist a flag at noon",
                "sweeps the landing of weed",
                "may sell postcards at the door",
                "must test the foghorn",
                "shall keep the key of the cellar",
                "may invite poets to read aloud");
        List<String> times = List.of(
                "before the first frost",
                "during the regatta",
                "whenever fog is forecast",
                "on the eve of a feast",
                "after each gale from the west",
                "once the tide has turned",
                "in every second month",
                "until another has been elected",
                "while the ferry is laid up",
                "at least twice a week",
                "from sunset onwards",
                "within ten days of a written request");
        List<String> ends = List.of(
                "",
                ", and tells the board by letter",
                ", and is thanked at the yearly supper",
                ", unless two thirds of those present object",
                ", and bears the cost alone");
        for (int i = 0; i < actors.size() * duties.size(); i++) {
            sentences.add(actors.get(i % actors.size()) + " " + duties.get(i % duties.size()) + " "
                    + times.get((i * 5 + i / 12) % times.size()) + ends.get(i % ends.size()) + ".");
        }
        return sentences;
    }

    private static List<String> corpus(Path folder) {
        Set<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Document document = read(file);
                List<Clause> clauses = document == null ? List.of() : document.clauses();
                clauses.stream()
                        .filter(clause -> clause.kind() != ClauseKind.HEADING
                                && clause.marks().isEmpty())
                        .map(clause -> clause.text().replaceFirst("[,;.]+$", "") + ".")
                        .flatMap(text ->
                                Stream.of(text, text.replaceFirst("^\\p{L}+ (?=[tT]hat |[tT]o )[tT](?:hat|o) ", "")))
                        .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                        .filter(text ->
                                !text.contains("- ") && SENTENCE.matcher(text).matches())
                        .forEach(sentences::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sentences);
    }

    /** The document; null where the file has no text. */
    private static Document read(Path file) {
        try {
            return Parser.parse(SourceReader.read(
                    Files.readAllBytes(file), file.getFileName().toString(), ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InputException e) {
            return null; // a scan without text has no sentences
        }
    }

    private Part part(String text) {
        return new Part(new TreeSet<>(Set.of(ids++)), text);
    }

    private String next(List<String> all) {
        return all.remove(all.size() - 1);
    }

    /** A sentence that says nothing much like one before: else what goes on in what would be doubtful. */
    private String sentence() {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            String candidate = sentences.get(i);
            if (used.stream().noneMatch(one -> alike(one, candidate))) {
                sentences.remove(i);
                used.add(candidate);
                return candidate;
            }
        }
        return next(sentences);
    }

    private static boolean alike(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split(" ")));
        Set<String> others = new HashSet<>(List.of(other.split(" ")));
        long common = words.stream().filter(others::contains).count();
        return 2.0 * common / (words.size() + others.size()) > .5;
    }

    private LegalText text(Manner manner) {
        LegalText text = new LegalText(manner);
        for (int c = 0; c < 4; c++) {
            text.containers.add(container(manner));
        }
        return text;
    }

    private Part container(Manner manner) {
        Part container = part(next(titles));
        if (manner == Manner.CONTRACT) {
            fill(container);
            return container;
        }
        for (int s = 0; s < 2 + random.nextInt(2); s++) {
            container.parts.add(section());
        }
        return container;
    }

    private Part section() {
        Part section = part(next(titles));
        fill(section);
        return section;
    }

    private void fill(Part section) {
        for (int p = 0; p < 1 + random.nextInt(3); p++) {
            section.parts.add(part(sentence()));
        }
        if (random.nextInt(3) == 0) {
            Part list = part("In the matter of " + section.text.toLowerCase(Locale.ROOT) + " the board decides on:");
            for (int i = 0; i < 3; i++) {
                list.parts.add(part(item(i == 2)));
            }
            section.parts.add(list);
        }
    }

    private String item(boolean last) {
        return next(titles).toLowerCase(Locale.ROOT) + (last ? "." : ";");
    }

    // ---- edits ------------------------------------------------------------------------------------------------------

    private void edit(LegalText text, Edit edit) {
        List<Part> articles = text.containers;
        switch (edit) {
            case NOTHING -> {}
            case INSERT_ARTICLE -> articles.add(random.nextInt(articles.size() + 1), container(text.manner));
            case DROP_ARTICLE -> articles.remove(random.nextInt(articles.size()));
            case SWAP_ARTICLES -> swap(articles);
            case INSERT_SECTION -> {
                if (text.manner == Manner.CONTRACT) {
                    List<Part> paragraphs = any(text.paragraphs(), 1);
                    paragraphs.add(random.nextInt(paragraphs.size()), part(sentence()));
                } else {
                    List<Part> sections = any(text.sections(), 1);
                    sections.add(random.nextInt(sections.size() + 1), section());
                }
            }
            case SWAP_SECTIONS -> swap(any(text.manner == Manner.CONTRACT ? text.paragraphs() : text.sections(), 2));
            case MOVE_PARAGRAPH -> {
                List<Part> from = any(text.paragraphs(), 2);
                Part moved = from.remove(random.nextInt(from.size() - 1));
                List<Part> to = any(text.paragraphs(), 1);
                to.add(random.nextInt(to.size()), moved);
            }
            case INSERT_ITEM -> any(text.items(), 0).add(0, part(item(false)));
            case SPLIT -> split(text);
            case RETITLE ->
                any(text.sections().isEmpty() ? List.of(articles) : text.sections(), 1)
                        .get(0)
                        .text = next(titles);
            case REWORD -> {
                Part part = any(text.paragraphs(), 1).get(0);
                part.text = part.text.replaceFirst("[.:]$", "") + " " + WORDS.get(random.nextInt(WORDS.size()))
                        + part.text.substring(part.text.length() - 1);
            }
            case ALL -> {
                for (Edit one : Edit.values()) {
                    if (one != Edit.ALL) {
                        edit(text, one);
                    }
                }
            }
        }
    }

    private void swap(List<Part> parts) {
        if (parts.size() > 1) {
            int first = random.nextInt(parts.size() - 1);
            Collections.swap(parts, first, first + 1);
        }
    }

    /** A list with so many members at least; with none at least, one that has members where there is such a list. */
    private List<Part> any(List<List<Part>> lists, int least) {
        List<List<Part>> fitting =
                lists.stream().filter(list -> list.size() >= Math.max(1, least)).toList();
        return fitting.isEmpty() ? new ArrayList<>() : fitting.get(random.nextInt(fitting.size()));
    }

    private void split(LegalText text) {
        for (List<Part> paragraphs : text.paragraphs()) {
            for (int i = 0; i < paragraphs.size(); i++) {
                Part whole = paragraphs.get(i);
                int cut = whole.text.indexOf(", and ");
                if (cut > 40 && whole.text.length() - cut > 40 && whole.parts.isEmpty()) {
                    String rest = whole.text.substring(cut + 6);
                    whole.text = whole.text.substring(0, cut) + ".";
                    paragraphs.add(
                            i + 1,
                            new Part(
                                    new TreeSet<>(whole.origins),
                                    Character.toUpperCase(rest.charAt(0)) + rest.substring(1)));
                    return;
                }
            }
        }
    }

    // ---- scores -----------------------------------------------------------------------------------------------------

    private void pair(Manner manner, Form form, Edit edit, List<Row> rows) {
        LegalText old = text(manner);
        LegalText now = old.copy();
        edit(now, edit);
        List<LegalText.Clause> before = new ArrayList<>();
        List<LegalText.Clause> after = new ArrayList<>();
        Document oldRead = parsed(old, before, form, rows);
        Document nowRead = parsed(now, after, form, rows);
        Map<String, Integer> oldIndex = index(before);
        Map<String, Integer> nowIndex = index(after);
        Set<Pair> truth = new HashSet<>();
        for (int o = 0; o < before.size(); o++) {
            for (int n = 0; n < after.size(); n++) {
                if (!Collections.disjoint(before.get(o).origins(), after.get(n).origins())) {
                    truth.add(new Pair(o, n));
                }
            }
        }
        Set<Pair> found = new HashSet<>();
        for (Truth.Pair pair : Links.of(oldRead, nowRead).pairs()) {
            Integer o = oldIndex.get(oldRead.clauses().get(pair.old()).text());
            Integer n = nowIndex.get(nowRead.clauses().get(pair.now()).text());
            if (o != null && n != null) {
                found.add(new Pair(o, n));
            }
        }
        if (System.getProperty("legal.show") != null) {
            show(manner + " " + form + " " + edit, before, after, truth, found);
        }
        for (Row row : rows) {
            row.pairs++;
            row.links.add(found, truth);
        }
    }

    private static void show(
            String name,
            List<LegalText.Clause> before,
            List<LegalText.Clause> after,
            Set<Pair> truth,
            Set<Pair> found) {
        for (Pair pair : truth) {
            if (!found.contains(pair)) {
                System.err.println(name + " missed " + before.get(pair.old()) + " > " + after.get(pair.now()));
            }
        }
        for (Pair pair : found) {
            if (!truth.contains(pair)) {
                System.err.println(name + " wrong " + before.get(pair.old()) + " > " + after.get(pair.now()));
            }
        }
    }

    private static Map<String, Integer> index(List<LegalText.Clause> clauses) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            index.put(clauses.get(i).text(), i);
        }
        return index;
    }

    private static Document parsed(LegalText text, List<LegalText.Clause> clauses, Form form, List<Row> rows) {
        Document document = Parser.parse(
                SourceReader.read(form.write(text.write(clauses)), "text." + form.extension(), ReadOptions.DEFAULT));
        Set<Found> truth = new HashSet<>();
        clauses.forEach(clause -> truth.add(new Found(clause.label(), clause.text())));
        Set<Found> found = new HashSet<>();
        document.clauses().stream()
                .filter(clause -> clause.kind() != ClauseKind.TITLE && clause.kind() != ClauseKind.ENACTING)
                .forEach(clause -> found.add(new Found(clause.label().text(), clause.text())));
        if (System.getProperty("legal.show") != null) {
            found.stream()
                    .filter(one -> !truth.contains(one))
                    .forEach(one -> System.err.println(form + " read " + one));
            truth.stream().filter(one -> !found.contains(one)).forEach(one -> System.err.println(form + " not " + one));
        }
        rows.forEach(row -> row.clauses.add(found, truth));
        return document;
    }
}
