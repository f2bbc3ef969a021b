package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.model.Paragraph;
import org.resdiff.model.Resolution;
import org.resdiff.model.SourceText;

/** Parses lines into clauses. Never refuses: what it cannot tell it keeps, and says so. Linear in the number of lines. */
public final class Parser {
    private static final Pattern WORD =
            Pattern.compile("^(?:Draft (?:resolution|decision)|DRAFT (?:RESOLUTION|DECISION))\\s");

    private static final Pattern LETTERED = Pattern.compile(".+ [A-Z]");

    private static final Pattern TRAILING = Pattern.compile("[.:\\s]+$");

    private static final int NONE = -1;

    private final SourceText source;
    private final Blocks whole;
    private final List<Block> blocks;
    private final Clauses out = new Clauses();
    private final List<Resolution> resolutions = new ArrayList<>();
    private final Family family;

    private Parser(SourceText source, Family family) {
        this.source = source;
        this.family = family;
        this.whole = blocks(source);
        List<Block> parted = new ArrayList<>(whole.blocks().size());
        for (Block block : whole.blocks()) {
            parted.addAll(Enacting.parted(block));
        }
        this.blocks = Annexes.parted(parted);
    }

    /** The document that the lines make. */
    public static Document parse(SourceText source) {
        return new Parser(source, null).document();
    }

    /**
     * The document that the lines make as a text of the family.
     *
     * @param family null to find it from the content
     */
    public static Document parse(SourceText source, Family family) {
        return new Parser(source, family).document();
    }

    /** The lines as whole paragraphs in reading order, furniture out, for a text that is no resolution. */
    public static List<Paragraph> paragraphs(SourceText source) {
        return blocks(source).blocks().stream()
                .map(block -> new Paragraph(block.text(), block.mark(), block.marks(), block.page(), block.line()))
                .toList();
    }

    static Blocks blocks(SourceText source) {
        return Contents.takenOut(BlockBuilder.build(source));
    }

    private Document document() {
        List<Region> regions = family == null || family.resolution() ? Resolutions.find(blocks) : List.of();
        if (family == null && isEnacted(regions)) {
            regions = List.of();
        }
        String title;
        if (regions.isEmpty()) {
            title = general();
        } else {
            front(0, regions.get(0).start(), NONE);
            resolutions(regions);
            title = regions.size() == 1 ? regions.get(0).title() : null;
        }
        List<Clause> clauses = out.build();
        List<Matter> matter = out.matter();
        List<Diagnostic> diagnostics = new ArrayList<>(whole.diagnostics());
        diagnostics.addAll(out.diagnostics());
        Document document = new Document(
                source.source(),
                first(matter, Matter.Kind.SYMBOL),
                title,
                first(matter, Matter.Kind.ORGAN),
                session(matter),
                resolutions,
                clauses,
                matter,
                whole.furniture(),
                diagnostics);
        return complete(document.with(Completeness.warnings(document)));
    }

    /** The document with the words that are in no part of it, if any, as matter, so that no comparison passes over them. */
    private Document complete(Document document) {
        List<Matter> missing = Inventory.missing(source.lines(), whole.blocks(), document);
        if (missing.isEmpty()) {
            return document;
        }
        List<Diagnostic> warnings = new ArrayList<>();
        for (Matter piece : missing) {
            String words = piece.text().isEmpty() ? "some letters or figures" : "\"" + piece.text() + "\"";
            warnings.add(Diagnostic.warning(
                            "text.unaccounted",
                            words + " read, but in no clause, note or list; kept with the matter beside the clauses")
                    .at(piece.page(), piece.line()));
        }
        return document.with(
                missing.stream().filter(piece -> !piece.text().isEmpty()).toList(), warnings);
    }

    /** Whether what looks like a resolution without an enacting line is made as an act is: its "Whereas" are recitals. */
    private boolean isEnacted(List<Region> regions) {
        if (regions.isEmpty() || regions.stream().anyMatch(region -> region.enacting() >= 0)) {
            return false;
        }
        Family likest = Family.of(blocks);
        return blocks.stream().anyMatch(block -> likest.enacts(block.text()));
    }

    /**
     * Keeps what comes before the text: the masthead, and from its first numbered or long paragraph on a report's narrative.
     *
     * @param title index of a block that is no matter, or {@link #NONE}
     */
    private void front(int from, int to, int title) {
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (i == title) {
                continue;
            }
            if (block.kind() == Block.Kind.NOTE) {
                out.note(block);
            } else if ((!block.markers().isEmpty() || Completeness.prose(block.text()))
                    && !FrontMatter.recognises(block.text())) {
                narrative(i, to);
                return;
            } else {
                FrontMatter.read(block, out);
            }
        }
    }

    private void narrative(int from, int to) {
        for (Block block : blocks.subList(from, to)) {
            if (block.kind() == Block.Kind.NOTE) {
                out.note(block);
            } else {
                out.matter(Matter.Kind.NARRATIVE, block);
            }
        }
    }

    private void resolutions(List<Region> regions) {
        List<String> names = names(regions);
        int reached = regions.get(0).start();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            narrative(reached, region.start());
            String id = "r" + (i + 1);
            resolutions.add(new Resolution(id, region.number(), region.title()));
            String name = names.get(i);
            out.enter(new Scope(id, regions.size() == 1 || name == null ? List.of() : List.of(name)));
            if (region.enacting() < 0) {
                out.inform(
                        "resolution.no-enacting",
                        "no enacting line: the paragraphs alone show a resolution",
                        blocks.get(region.body()));
            }
            header(region);
            new Body(out, blocks.subList(region.body(), region.end())).read();
            out.enter(Scope.NONE);
            reached = region.end();
        }
        narrative(reached, blocks.size());
    }

    /**
     * What labels call the resolutions: "I" of "Draft resolution I"; "A" and "B" where nothing else tells them apart; their
     * position where several have no number.
     */
    private static List<String> names(List<Region> regions) {
        int unnumbered = 0;
        for (Region region : regions) {
            unnumbered += region.number() == null ? 1 : 0;
        }
        boolean several = unnumbered > 1;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            String number = regions.get(i).number();
            String position = several ? "#" + (i + 1) : null;
            names.add(number == null ? position : WORD.matcher(number).replaceFirst(""));
        }
        if (!lettered(names)) {
            return names;
        }
        List<String> letters = new ArrayList<>(names.size());
        for (String name : names) {
            letters.add(name.substring(name.length() - 1));
        }
        return letters;
    }

    /** Whether all names are one and the same but for the letter after it: "53/208 A" and "53/208 B". */
    private static boolean lettered(List<String> names) {
        String base = names.isEmpty() ? null : base(names.get(0));
        for (String name : names) {
            if (base == null || !base.equals(base(name))) {
                return false;
            }
        }
        return base != null;
    }

    /** What stands before the letter of a name; null where it ends in none. */
    private static String base(String name) {
        return name != null && LETTERED.matcher(name).matches() ? name.substring(0, name.length() - 2) : null;
    }

    private void header(Region region) {
        int next = 0;
        Draft title = null;
        for (int i = region.start(); i < region.body(); i++) {
            Block block = blocks.get(i);
            boolean part =
                    next < region.header().size() && region.header().get(next).index() == i;
            if (block.kind() == Block.Kind.NOTE) {
                out.note(block);
            } else if (i == region.enacting()) {
                out.add(ClauseKind.ENACTING, Label.NONE, null, null, block, block.passage());
            } else if (part) {
                title = header(region.header().get(next).role(), block, title);
            } else {
                FrontMatter.read(block, out);
            }
            next += part ? 1 : 0;
        }
    }

    /** Keeps a block before the enacting line; returns the title so far, which further blocks go on. */
    private Draft header(Region.Role role, Block block, Draft title) {
        switch (role) {
            case NUMBER -> out.matter(Matter.Kind.NUMBER, block);
            case ADOPTION -> out.matter(Matter.Kind.ADOPTION, block);
            case HEADING ->
                out.add(
                        ClauseKind.HEADING,
                        Names.label(out.scope().path(), List.of(), "Preamble"),
                        null,
                        null,
                        block,
                        block.passage());
            case TITLE -> {
                if (title == null) {
                    return title(block);
                }
                title.append(block.passage());
            }
        }
        return title;
    }

    private Draft title(Block block) {
        Numbering numbering = Numbering.of(block.text());
        // as printed, a word as "Resolution" included
        String number = numbering == null
                ? null
                : TRAILING.matcher(block.text().substring(0, numbering.title())).replaceFirst("");
        Passage passage = new Passage(block.text(), block.marks()).cut(0, numbering == null ? 0 : numbering.title());
        return out.add(ClauseKind.TITLE, Label.NONE, number, null, block, passage);
    }

    /** Reads a text that holds no resolution and returns its title. */
    private String general() {
        int body = 0;
        int last = Math.min(blocks.size(), LONGEST_MASTHEAD);
        for (int i = 0; i < last && blocks.get(i).markers().isEmpty(); i++) {
            if (FrontMatter.recognises(blocks.get(i).text())) {
                body = i + 1;
            } else if (Completeness.prose(blocks.get(i).text())) {
                break;
            }
        }
        int top = body < blocks.size() ? topHeading(body) : NONE;
        front(0, body, top);
        Block title = top == NONE ? null : blocks.get(top);
        if (title != null) {
            title(title);
        }
        while (body < blocks.size() && blocks.get(body).kind() == Block.Kind.NOTE) {
            out.note(blocks.get(body++));
        }
        if (body < blocks.size()) {
            Block block = blocks.get(body);
            out.inform("resolution.none", "no resolution found: read as a text of headings and paragraphs", block);
            if (title == null && block.markers().isEmpty() && Headings.heading(block)) {
                title = block;
                title(block);
                body++;
            }
        }
        new Outline(out, blocks.subList(body, blocks.size()), family == null ? Family.of(blocks) : family).read();
        return title == null ? null : title.text();
    }

    /** Where the heading of the first level is that the masthead's lines stand below, the title of the text; or {@link #NONE}. */
    private int topHeading(int end) {
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.HEADING && block.level() == 1 && !FrontMatter.recognises(block.text())) {
                return i;
            }
        }
        return NONE;
    }

    /** A masthead has fewer blocks. */
    private static final int LONGEST_MASTHEAD = 30;

    private static String first(List<Matter> matter, Matter.Kind kind) {
        for (Matter piece : matter) {
            if (piece.kind() == kind) {
                return piece.text();
            }
        }
        return null;
    }

    private static Integer session(List<Matter> matter) {
        String text = first(matter, Matter.Kind.SESSION);
        return text == null ? null : FrontMatter.session(text);
    }
}
