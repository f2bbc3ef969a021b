package org.resdiff.quality.hiding;

import static org.resdiff.quality.hiding.Wording.choosing;
import static org.resdiff.quality.hiding.Wording.replacing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** The kinds of edit that change how a text looks and nothing of what it says. */
final class Harmless {
    private Harmless() {}

    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        wordings().stream().map(Wording::kind).forEach(kinds::add);
        kinds.add(new Kind("reflow", "other lengths of lines", sample -> form(sample, Form.TEXT, own -> widths(own))));
        kinds.add(new Kind(
                "furniture",
                "other pages, with running heads and numbers",
                sample -> form(sample, Form.PDF, own -> List.of(() -> new Print(true).bytes(own.blocks())))));
        return List.copyOf(kinds);
    }

    private static List<Wording> wordings() {
        return List.of(
                replacing(
                                "line-break-moved",
                                "the last word of a line goes to the next",
                                "(?<=[a-z]) ([a-z]{2,})\n(?=[a-z])",
                                "\n$1 ")
                        .where(sample -> sample.group().equals("real text")),
                replacing("apostrophe-shape", "' becomes ’", "(?<=[A-Za-z])'(?=[A-Za-z])", "’"),
                replacing("apostrophe-straight", "’ becomes '", "(?<=[A-Za-z])’(?=[A-Za-z])", "'"),
                replacing("quotes-shape", "“x” becomes \"x\"", "“([^“”\\n]{3,90})”", "\"$1\""),
                replacing("hyphen-shape", "a hyphen becomes U+2010", "(?<=[a-z])-(?=[a-z])(?!\\n)", "\u2010"),
                replacing("hyphen-no-break", "a hyphen becomes U+2011", "(?<=[a-z])-(?=[a-z])(?!\\n)", "\u2011"),
                replacing(
                        "space-no-break", "a space becomes one that breaks no line", "(?<=[a-z]) (?=[a-z])", "\u00A0"),
                replacing(
                        "space-no-break-figure",
                        "the same between a figure and its word",
                        "(?<=\\d) (?=[a-z])",
                        "\u00A0"),
                replacing("space-doubled", "a second space between words", "(?<=[a-z]) (?=[a-z])", "  "),
                replacing("space-thin", "a thin space between words", "(?<=[a-z]) (?=[a-z])", "\u2009"),
                replacing("ligature-fi", "fi becomes one sign", "(?<=[a-z])fi(?=[a-z])", "\uFB01"),
                replacing("ligature-fl", "fl becomes one sign", "(?<=[a-z])fl(?=[a-z])", "\uFB02"),
                replacing("soft-hyphen", "a soft hyphen in a word", "\\b([a-z]{4})(?=[a-z]{4})", "$1\u00AD"),
                replacing("zero-width-space", "U+200B behind a word", "(?<=[a-z]{3})(?= [a-z])", "\u200B"),
                replacing("zero-width-joiner", "U+2060 in a word", "\\b([a-z]{4})(?=[a-z]{4})", "$1\u2060"),
                replacing(
                                "kerning",
                                "a space in a word, in text printed from PDF",
                                "\\b([a-z]{2}[b-df-hj-np-tv-z])(?=[a-z]{4}(?:tion|ment|ing)\\b)",
                                "$1 ")
                        .where(sample -> sample.group().equals("real text")),
                choosing(
                        "decomposed",
                        "é becomes e and an accent",
                        "\\p{L}*[À-ÿ]\\p{L}*",
                        match -> List.of(Normalizer.normalize(match.group(), Normalizer.Form.NFD))),
                choosing(
                                "head-capital",
                                "(a) To becomes (a) to",
                                "(?<=^\\([a-z]\\) )[A-Z](?=[a-z])",
                                match -> List.of(match.group().toLowerCase(Locale.ROOT)))
                        .where(Sample::exact));
    }

    private static List<Change> form(Sample sample, Form form, Function<OwnSample, List<Supplier<byte[]>>> copies) {
        return sample instanceof OwnSample own && own.form() == form
                ? copies.apply(own).stream()
                        .map(bytes -> new Change(own, own.of(bytes), "(the whole)", "(the whole)"))
                        .toList()
                : List.of();
    }

    private static List<Supplier<byte[]>> widths(OwnSample sample) {
        List<Supplier<byte[]>> copies = new ArrayList<>();
        for (int width : List.of(50, 60, 66, 70, 85, 100, 120)) {
            copies.add(() -> Form.text(sample.blocks(), width));
        }
        return copies;
    }
}
