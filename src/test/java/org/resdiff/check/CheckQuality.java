package org.resdiff.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.resdiff.Pipeline;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/** How many faults, planted one at a time into real resolutions, the rules find at the right paragraph. */
public final class CheckQuality {
    private static final int TIMES = 50;
    /** Every so manieth document of the Security Council is taken, so that a run stays short. */
    private static final int STEP = 4;

    /**
     * A fault.
     *
     * @param where the paragraphs that can have it
     * @param fault what makes it of a sound text; the same text where it cannot
     */
    private record Plant(Rule rule, Predicate<Clause> where, UnaryOperator<String> fault) {}

    private CheckQuality() {}

    private static List<Plant> plants() {
        Predicate<Clause> preamble = clause -> clause.kind() == ClauseKind.PREAMBULAR;
        Predicate<Clause> operative = clause -> clause.kind() == ClauseKind.OPERATIVE && clause.number() != null;
        Predicate<Clause> both = preamble.or(operative);
        return List.of(
                new Plant(Rule.END_PREAMBLE, preamble, text -> swap(text, "Recalling .*,$", ",$", ";")),
                new Plant(Rule.END_PREAMBLE, preamble, text -> swap(text, "Noting .*,$", ",$", "")),
                new Plant(Rule.END_OPERATIVE, operative, text -> swap(text, ".*;$", ";$", ",")),
                new Plant(Rule.END_OPERATIVE, operative, text -> swap(text, ".*;$", ";$", "")),
                new Plant(Rule.END_LAST, operative, text -> swap(text, ".*\\.$", "\\.$", ";")),
                new Plant(Rule.WORD_DOUBLED, both, text -> swap(text, ".* of the .*", " of the ", " of the the ")),
                new Plant(Rule.WORD_DOUBLED, both, text -> swap(text, ".* and .*", " and ", " and and ")),
                new Plant(Rule.QUOTES, both, text -> swap(text, "[^“”]*", " the ", " the “")),
                new Plant(Rule.BRACKETS, both, text -> swap(text, "[^()\\[\\]]*", " the ", " (the ")),
                new Plant(Rule.WORD_PER_CENT, both, text -> swap(text, ".* in .*", " in ", " at 5% in ")),
                new Plant(Rule.WORD_UN, both, text -> swap(text, ".* the United Nations .*", "United Nations", "UN")),
                new Plant(
                        Rule.WORD_SPELLING,
                        both,
                        text -> swap(text, ".* organizations .*", "organizations", "organisations")),
                new Plant(
                        Rule.WORD_SPELLING, both, text -> swap(text, ".* efforts .*", " efforts ", " labor efforts ")),
                new Plant(Rule.OPENING_PREAMBLE, preamble, text -> swap(text, "Recalling .*", "^Recalling", "Recalls")),
                new Plant(Rule.OPENING_PREAMBLE, preamble, text -> swap(text, "Noting .*", "^Noting", "Notes")),
                new Plant(
                        Rule.OPENING_OPERATIVE,
                        operative,
                        text -> swap(text, "Requests [^,]*;", "^Requests", "Requesting")),
                new Plant(
                        Rule.OPENING_OPERATIVE,
                        operative,
                        text -> swap(text, "Decides [^,]*;", "^Decides", "Deciding")),
                new Plant(
                        Rule.REFERENCE_PARAGRAPH,
                        operative,
                        text -> swap(text, ".*;$", ";$", " as set out in paragraph 99 above;")),
                new Plant(Rule.SYMBOL_FORM, both, text -> swap(text, ".* of .*", " of ", " (A/Res/79/12) of ")),
                new Plant(Rule.CITATION_BLANK, both, text -> swap(text, ".* of .*", " of ", " (see A/80/__) of ")),
                new Plant(
                        Rule.PARAGRAPH_SENTENCES,
                        operative,
                        text -> swap(text, ".*[a-z];$", ";$", ". This should be done soon;")));
    }

    private static String swap(String text, String form, String from, String to) {
        return text.matches(form) ? text.replaceFirst(from, to) : text;
    }

    /** Prints a line for each plant. */
    public static void report(PrintStream out, Path corpus) {
        List<Document> documents = documents(corpus);
        out.println("rule\tplanted\tfound");
        int planted = 0;
        int found = 0;
        for (Plant plant : plants()) {
            int here = 0;
            int seen = 0;
            for (Document document : documents) {
                Clause target = here < TIMES ? target(document, plant) : null;
                if (target != null) {
                    here++;
                    boolean caught = finds(plant, document, target);
                    seen += caught ? 1 : 0;
                    if (!caught) {
                        out.println("  missed: " + document.source().path() + " "
                                + target.label().text());
                    }
                }
            }
            planted += here;
            found += seen;
            out.println(plant.rule().id() + "\t" + here + "\t" + seen);
        }
        out.printf(Locale.ROOT, "all\t%d\t%d\t%.3f%n", planted, found, planted == 0 ? 0 : (double) found / planted);
    }

    private static Clause target(Document document, Plant plant) {
        Clause last = null;
        for (Clause clause : document.clauses()) {
            if (clause.resolution() != null
                    && !Subject.annexed(clause)
                    && plant.where().test(clause)
                    && !plant.fault().apply(clause.text()).equals(clause.text())) {
                last = clause;
            }
        }
        return last;
    }

    private static boolean finds(Plant plant, Document document, Clause target) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            clauses.add(
                    clause.id().equals(target.id())
                            ? clause.withText(plant.fault().apply(clause.text()), List.of())
                            : clause);
        }
        Subject subject = new Subject(document.withClauses(clauses), List.of(), null, Lexicon.ENGLISH, Library.NONE);
        return Checker.check(subject, RuleTest.ALL).findings().stream()
                .anyMatch(finding -> finding.rule() == plant.rule()
                        && finding.label().equals(target.label().text()));
    }

    private static List<Document> documents(Path corpus) {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("ga", "sc")) {
            try (Stream<Path> list = Files.list(corpus.resolve(folder))) {
                List<Path> sorted = list.sorted().toList();
                for (int i = 0; i < sorted.size(); i += folder.equals("sc") ? STEP : 1) {
                    files.add(sorted.get(i));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.stream().map(CheckQuality::document).toList();
    }

    private static Document document(Path file) {
        try {
            return Pipeline.document(Files.readAllBytes(file), file.toString(), ReadOptions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
