package org.resdiff.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.parse.Marker.Form;

/**
 * Numbered texts without preamble and operative part: statutes, treaties, bylaws, reports, annexes of resolutions. Headings
 * open sections, numbers go on in the level that they continue, paragraphs without a number are counted under what they
 * stand in. No lexicon of verbs is needed.
 */
final class Outline {
    /** An open section. */
    private static final class Section {
        /** Headings of the same style are siblings. */
        final String style;

        /** As the format declares it, 0 if unknown. */
        final int level;

        /** Null without a number. */
        final Marker marker;

        /** Its part of a label. */
        final String key;

        int headings;
        int paragraphs;

        Section(String style, int level, Marker marker, String key) {
            this.style = style;
            this.level = level;
            this.marker = marker;
            this.key = key;
        }
    }

    /** Sections deeper than these are kept as siblings of the deepest; no text that people wrote has more. */
    private static final int DEEPEST = 16;

    private final Clauses out;
    private final List<Block> blocks;
    private final ClauseKind paragraphs;
    private final Ranks ranks;
    private final Family family;

    /** Numbers that only their sequence shows. */
    private final IdentityHashMap<Block, Marker> unpointed;

    private final List<Section> sections = new ArrayList<>();
    private final Section root = new Section("", 0, null, "");
    private final Levels<Draft> below = new Levels<>();

    /** The last paragraph without a number at the head of the section, which lettered items may belong to. */
    private Draft lead;

    /** The last number of each section's paragraphs, which may run on through the sections. */
    private Marker running;

    private Draft last;

    /** Whether what is read now stands in the recitals. */
    private boolean recitals;

    /** Reads annexes. */
    Outline(Clauses out, List<Block> blocks) {
        this(out, blocks, ClauseKind.ANNEX, Family.NONE, new IdentityHashMap<>());
    }

    /** Reads a text of its own. */
    Outline(Clauses out, List<Block> blocks, Family family) {
        this(out, blocks, ClauseKind.OPERATIVE, family, Unpointed.in(blocks));
    }

    private Outline(
            Clauses out,
            List<Block> blocks,
            ClauseKind paragraphs,
            Family family,
            IdentityHashMap<Block, Marker> unpointed) {
        this.out = out;
        this.blocks = blocks;
        this.paragraphs = paragraphs;
        this.ranks = new Ranks(blocks);
        this.family = family;
        this.unpointed = unpointed;
    }

    void read() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block.kind()) {
                case NOTE -> out.note(block);
                case TABLE -> last = out.add(ClauseKind.TABLE, label(""), null, null, block, block.row());
                default -> i += read(block, i);
            }
        }
    }

    private int read(Block block, int index) {
        List<Marker> markers = markers(block);
        if (family.signs(block.text())) {
            int signed = Closing.end(blocks.subList(index, blocks.size()));
            if (signed > 0) {
                blocks.subList(index, index + signed).forEach(this::closing);
                return signed - 1;
            }
        }
        if (family.enacts(block.text())) {
            enacting(block);
            return 0;
        }
        if (Closing.rule(block.text())
                || (Closing.closes(block.text()) && Closing.end(blocks.subList(index, blocks.size())) >= 0)) {
            out.matter(Matter.Kind.CLOSING, block);
            return 0;
        }
        if (heading(block, markers, index)) {
            return section(block, markers, index);
        }
        Marker recital = recitals ? Markers.recital(block.text()).orElse(null) : null;
        if (recital != null) {
            return numbered(block, List.of(recital), index);
        }
        if (markers.isEmpty() || markers.get(0).form().section()) {
            unnumbered(block, index);
            return 0;
        }
        return numbered(block, markers, index);
    }

    private List<Marker> markers(Block block) {
        Marker number = unpointed.get(block);
        return number == null ? block.markers() : List.of(number);
    }

    private void closing(Block block) {
        if (block.kind() == Block.Kind.NOTE) {
            out.note(block);
        } else {
            out.matter(Matter.Kind.CLOSING, block);
        }
    }

    /** The words by which the text is made stand in no section, and the recitals end with them. */
    private void enacting(Block block) {
        out.add(ClauseKind.ENACTING, Label.NONE, null, null, block, block.passage());
        sections.clear();
        below.close(0);
        lead = null;
        last = null;
        recitals = false;
    }

    private boolean heading(Block block, List<Marker> markers, int index) {
        if (recitals
                && block.kind() != Block.Kind.HEADING
                && Markers.recital(block.text()).isPresent()) {
            return false;
        }
        if (markers.isEmpty()) {
            return Headings.heading(block) || family.recitalsBelow(block.text());
        }
        return switch (markers.get(0).form()) {
            case NUMBER ->
                block.kind() == Block.Kind.HEADING
                        || (block.centered() && Headings.heading(block))
                        || headed(block, markers.get(0), index);
            case LETTER_POINT, ROMAN_POINT ->
                block.kind() == Block.Kind.HEADING || (block.centered() && Headings.heading(block));
            case DECIMAL, ROMAN_DASH -> Headings.heading(block);
            case LETTER_IN_BRACKETS, ROMAN_IN_BRACKETS -> Headings.setApart(block);
            default -> markers.get(0).form().section();
        };
    }

    /** Whether a number stands before a title and not before a paragraph: 1.1 follows, or its elder was a title too. */
    private boolean headed(Block block, Marker marker, int index) {
        if (!Headings.titled(block.text().substring(marker.end()))) {
            return false;
        }
        boolean parted = index + 1 < blocks.size()
                && blocks.get(index + 1).markers().stream().anyMatch(next -> next.within(marker));
        return parted
                || unpointed.containsKey(block)
                || sections.stream().anyMatch(section -> section.marker != null && marker.follows(section.marker));
    }

    private int section(Block block, List<Marker> markers, int index) {
        Marker marker = markers.isEmpty() ? null : chosen(markers);
        String style = marker == null ? Headings.style(block) : Ranks.rank(marker);
        close(style, block.level(), marker);
        Section parent = section();
        String key = marker == null ? key(block, parent) : marker.key();
        Passage title = marker == null ? block.passage() : Body.heading(marker, block);
        int taken = 0;
        boolean bare = marker != null && Body.without(marker, block).text().isEmpty();
        if (bare && index + 1 < blocks.size() && titles(blocks.get(index + 1))) {
            title = besides(marker, block).append(blocks.get(index + 1).passage());
            taken = 1;
        }
        String number = marker == null ? null : marker.printed();
        boolean runIn = marker != null && runIn(marker, block);
        last = out.add(runIn ? paragraphs : ClauseKind.HEADING, label(key), number, null, block, title);
        sections.add(new Section(style, block.level(), marker, key));
        recitals = marker == null && family.recitalsBelow(block.text());
        below.close(0);
        lead = null;
        return taken;
    }

    /** What a section's line says besides its number: "[English only]". */
    private static Passage besides(Marker marker, Block block) {
        int end = marker.start() + marker.printed().length();
        if (Body.proposed(marker, block)) {
            return block.passage();
        }
        boolean words = block.text().substring(end).chars().anyMatch(Character::isLetterOrDigit);
        return new Passage(block.text(), block.marks())
                .cut(marker.start(), words ? end : block.text().length());
    }

    /** Whether a sentence follows the section's name at once, "Section 2. The seat is in the mill.": a paragraph, no heading. */
    static boolean runIn(Marker marker, Block block) {
        String rest = block.text().substring(marker.end());
        return block.kind() == Block.Kind.PARAGRAPH
                && marker.form().worded()
                && Ending.punctuated(rest)
                && rest.chars().filter(c -> c == ' ').count() >= SHORTEST_SENTENCE - 1;
    }

    /** In words: "Name." and "Term of office." are headings that end in a point. */
    private static final int SHORTEST_SENTENCE = 4;

    private static boolean titles(Block next) {
        return next.markers().isEmpty() && Headings.title(next);
    }

    /** Of two readings the one that an open section continues. */
    private Marker chosen(List<Marker> markers) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Marker elder = sections.get(i).marker;
            for (Marker marker : markers) {
                if (elder != null && marker.follows(elder)) {
                    return marker;
                }
            }
        }
        return markers.stream().filter(Marker::first).findFirst().orElse(markers.get(0));
    }

    private void close(String style, int level, Marker marker) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).style.equals(style)) {
                sections.subList(i, sections.size()).clear();
                return;
            }
        }
        while (!sections.isEmpty() && (deeper(section(), level, marker) || sections.size() >= DEEPEST)) {
            sections.remove(sections.size() - 1);
        }
    }

    private boolean deeper(Section section, int level, Marker marker) {
        if (level > 0 && section.level > 0) {
            // all that follows an annex is in it, often under headings of its own level
            boolean inAnnex =
                    section.level == level && section.marker != null && section.marker.form() == Marker.Form.ANNEX;
            return section.level >= level && !inAnnex;
        }
        if (marker == null) {
            return false;
        }
        return section.marker == null || ranks.above(marker, section.marker);
    }

    private String key(Block block, Section parent) {
        String text = NO_LETTERS.matcher(block.text()).replaceAll("");
        return text.equalsIgnoreCase("preamble") || family.recitalsBelow(block.text())
                ? text.substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.substring(1).toLowerCase(Locale.ROOT)
                : "h" + ++parent.headings;
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Recitals are a preamble. */
    private ClauseKind paragraphs() {
        return recitals ? ClauseKind.PREAMBULAR : paragraphs;
    }

    private Section section() {
        return sections.isEmpty() ? root : sections.get(sections.size() - 1);
    }

    private int numbered(Block block, List<Marker> markers, int index) {
        if (inUnmarkedList()) {
            below.close(below.depth() - 1);
        }
        boolean chapeau = last != null && Ending.chapeau(last.text());
        Levels.Place place = besideParagraphs(below.find(markers, List.of(), block.level(), chapeau));
        Marker marker = place.marker();
        boolean runsOn = running != null && marker.follows(running);
        if (place.guessed() && !runsOn && marker.form() != Form.DECIMAL) {
            out.inform("number.gap", marker.printed() + " continues no sequence", block);
        }
        Draft parent = parent(place, marker);
        Label label = label(marker, parent);
        Passage passage = Body.without(marker, block);
        int taken = 0;
        boolean alone = marker.end() == block.text().length();
        ClauseKind kind = parent == null || marker.form() == Form.OPTION ? paragraphs() : ClauseKind.SUBPARAGRAPH;
        if (alone) {
            if (index + 1 < blocks.size() && plain(blocks.get(index + 1))) {
                passage = blocks.get(index + 1).passage();
                taken = 1;
            } else {
                passage = block.passage();
                kind = ClauseKind.HEADING;
            }
        }
        last = out.add(kind, label, marker.printed(), parent, block, passage);
        below.put(place, block.level(), last);
        if (place.depth() == 0 && !marker.form().below()) {
            running = marker;
        }
        return taken;
    }

    /** An option stands in what is numbered, beside the paragraphs without a number that lead up to it. */
    private Levels.Place besideParagraphs(Levels.Place place) {
        int above = place.depth() - 1;
        boolean inParagraph = above >= 0
                && place.marker().form() == Form.OPTION
                && below.marker(above).form() == Form.PLACE;
        return inParagraph ? new Levels.Place(place.marker(), above, place.guessed()) : place;
    }

    private static boolean plain(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && block.markers().isEmpty();
    }

    private Draft parent(Levels.Place place, Marker marker) {
        if (place.depth() > 0) {
            return below.at(place.depth() - 1);
        }
        return marker.form().below() ? lead : null;
    }

    private Label label(Marker marker, Draft parent) {
        if (parent == null) {
            String key = marker.form() == Form.BULLET ? "\u2022" + ++section().paragraphs : glued(marker);
            return label(marker.form().bracketed() ? "(" + key + ")" : key);
        }
        return switch (marker.form()) {
            case NUMBER, PLACE -> Names.deeper(parent.label, glued(marker));
            case BULLET -> Names.below(parent.label, marker, parent.nextBullet());
            case DECIMAL -> decimal(marker, parent);
            default -> Names.below(parent.label, marker, 0);
        };
    }

    /** A decimal number that repeats the one it stands under is a name of its own: 2.1 under 2. */
    private static Label decimal(Marker marker, Draft parent) {
        String name = parent.label.name();
        String number = name.startsWith("\u00A7") ? name.substring(1) : name;
        return marker.key().startsWith(number + ".")
                ? new Label(parent.label.path(), name + marker.key().substring(number.length()))
                : Names.below(parent.label, marker, 0);
    }

    /** "3bis", as articles print it. */
    private static String glued(Marker marker) {
        return marker.key().replace(" ", "");
    }

    private void unnumbered(Block block, int index) {
        Passage passage = block.passage();
        boolean small = Character.isLowerCase(passage.text().codePointAt(0));
        if (small
                && last != null
                && last.kind != ClauseKind.HEADING
                && (inUnmarkedList() || Ending.chapeau(last.text()))) {
            item(block, passage);
            return;
        }
        if (small && last != null && !below.isEmpty()) {
            closing(passage);
            return;
        }
        below.closeLists(block.level());
        int depth = below.depth();
        while (depth > 0 && below.marker(depth - 1).form().below()) {
            depth--;
        }
        if (depth == 0) {
            below.close(0);
            boolean chapeau = ++section().paragraphs == 1
                    && section().marker != null
                    && section().marker.form() == Form.ARTICLE
                    && index + 1 < blocks.size()
                    && blocks.get(index + 1).markers().stream().anyMatch(Marker::first);
            String name = chapeau ? "chapeau" : "par" + section().paragraphs;
            lead = out.add(paragraphs(), label(name), null, null, block, passage);
            last = lead;
            return;
        }
        below.close(depth);
        Draft parent = below.innermost();
        // an option's own text is its first paragraph
        int place = parent.nextParagraph() + (below.marker(depth - 1).form() == Form.OPTION ? 1 : 0);
        Marker marker = new Marker(Form.PLACE, place, 0, "par" + place, "", 0, 0);
        last = out.add(paragraphs, Names.deeper(parent.label, marker.key()), null, parent, block, passage);
        below.put(new Levels.Place(marker, depth, false), block.level(), last);
    }

    /** A line of a list that shows nothing but its lines, below a chapeau. */
    private void item(Block block, Passage passage) {
        Draft parent = inUnmarkedList() ? last.parent : last;
        int depth = inUnmarkedList() ? below.depth() - 1 : below.depth();
        Label label = Names.below(parent.label, UNMARKED, parent.nextBullet());
        last = out.add(ClauseKind.SUBPARAGRAPH, label, null, parent, block, passage);
        below.put(new Levels.Place(UNMARKED, depth, false), block.level(), last);
    }

    private boolean inUnmarkedList() {
        return !below.isEmpty() && below.marker(below.depth() - 1).equals(UNMARKED);
    }

    /** The bullet that a list without any has. */
    private static final Marker UNMARKED = new Marker(Form.BULLET, 0, 0, "\u2022", "", 0, 0);

    /** Text after items belongs to what stands above them; a paragraph without a number goes on itself. */
    private void closing(Passage passage) {
        if (below.marker(below.depth() - 1).form() == Form.PLACE) {
            below.innermost().append(passage);
            return;
        }
        Draft parent = below.depth() > 1 ? below.at(below.depth() - 2) : lead;
        (parent == null ? last : parent).append(passage);
    }

    private Label label(String name) {
        List<String> keys = new ArrayList<>(out.scope().path());
        for (Section section : sections) {
            keys.add(section.key);
        }
        keys.removeIf(key -> name.startsWith(key + "."));
        for (int i = keys.size() - 2; i >= 0; i--) {
            if (keys.get(i + 1).startsWith(keys.get(i) + ".")) {
                keys.remove(i);
            }
        }
        if (paragraphs != ClauseKind.OPERATIVE || name.isEmpty()) {
            return new Label(keys, name);
        }
        if (keys.isEmpty()) {
            return new Label(keys, sign(name));
        }
        keys.set(0, sign(keys.get(0)));
        return new Label(keys, name);
    }

    /** A bare number or place needs the section sign to be told from a word. */
    private static String sign(String key) {
        boolean bare =
                key.length() < 2 || !Character.isUpperCase(key.charAt(0)) || !Character.isLowerCase(key.charAt(1));
        return bare ? "\u00A7" + key : key;
    }
}
