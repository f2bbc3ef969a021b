package org.resdiff.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.parse.Marker.Form;

/**
 * Finds the resolutions of a document: from each enacting line back to title and number, and on to the next one. A text
 * without an enacting line still holds one if most of its paragraphs open as those of resolutions do.
 */
final class Resolutions {
    /** A title and what stands between it and the enacting line: more blocks than these are not looked at. */
    private static final int LONGEST_HEADER = 8;

    /** Narrative paragraphs of a report that come after a resolution open so, operative ones never. */
    private static final Pattern NARRATIVE =
            Pattern.compile("^(?:The|At|In|On|By|For|After|Under|Also at)\\b.*", Pattern.DOTALL);

    /** Where one of these was met, numbers start anew and paragraphs open with any word: nothing tells narrative any more. */
    private static final Set<Form> ARTICLED = EnumSet.of(Form.ANNEX, Form.ARTICLE);

    /** The paragraph of a report that leads to a draft. */
    private static final Pattern LEAD = Pattern.compile("\\b[Dd]raft (?:resolutions?|decisions?)\\b[^.;:]{0,120}:$");

    private static final Pattern DECISION = Pattern.compile("^(?i:draft decision)\\b");

    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private final List<Block> blocks;

    private Resolutions(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Region> find(List<Block> blocks) {
        return new Resolutions(blocks).find();
    }

    private List<Region> find() {
        List<Region> regions = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block next = blocks.get(Math.min(i + 1, blocks.size() - 1));
            if (Enacting.line(blocks.get(i), next)) {
                regions.add(header(i, floor, regions));
                floor = i + 1;
            }
        }
        addDecisions(regions);
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            int limit = i + 1 < regions.size() ? regions.get(i + 1).start() : blocks.size();
            regions.set(i, region.until(end(region.body(), limit, i + 1 < regions.size())));
        }
        if (regions.isEmpty()) {
            Region implied = implied(0, blocks.size());
            return implied == null ? List.of() : List.of(implied);
        }
        Region cut = implied(0, regions.get(0).start());
        if (cut != null && regions.get(0).number() != null) {
            regions.add(0, cut);
        }
        return regions;
    }

    private Region header(int enacting, int floor, List<Region> before) {
        List<Region.Part> parts = new ArrayList<>();
        String number = null;
        String title = null;
        String letter = "";
        int start = enacting;
        for (int i = enacting - 1; i >= floor && parts.size() < LONGEST_HEADER && number == null; i--) {
            Block block = blocks.get(i);
            String text = block.text();
            if (block.kind() == Block.Kind.NOTE) {
                continue;
            }
            Numbering numbering = Numbering.of(text);
            if (numbering != null) {
                boolean titled = numbering.title() < text.length();
                number = numbering.number();
                title = titled ? joined(text.substring(numbering.title()), title) : title;
                parts.add(new Region.Part(i, titled ? Region.Role.TITLE : Region.Role.NUMBER));
            } else if (FrontMatter.adoption(text)) {
                parts.add(new Region.Part(i, Region.Role.ADOPTION));
            } else if (LETTER.matcher(text).matches() && !parts.isEmpty()) {
                letter = " " + text;
                parts.add(new Region.Part(i, Region.Role.NUMBER));
            } else if (text.equalsIgnoreCase("preamble")) {
                parts.add(new Region.Part(i, Region.Role.HEADING));
            } else if (FrontMatter.particular(text)) {
                continue; // the title of a student's draft stands above its committee and sponsors
            } else if (titles(block) && !FrontMatter.recognises(text)) {
                title = joined(text, title);
                parts.add(new Region.Part(i, Region.Role.TITLE));
            } else {
                break;
            }
            start = i;
        }
        int heading =
                number == null && titled(parts) == null ? headingAbove(parts.isEmpty() ? enacting : start, floor) : -1;
        if (heading >= 0) {
            title = blocks.get(heading).text();
            parts.add(new Region.Part(heading, Region.Role.TITLE));
            start = heading;
        } else if (number == null) {
            int nearest = keepNearestTitle(parts);
            if (nearest < parts.size()) {
                parts.subList(nearest, parts.size()).clear();
            }
            start = parts.isEmpty() ? enacting : parts.get(parts.size() - 1).index();
            Region.Part titled = titled(parts);
            title = titled == null ? null : blocks.get(titled.index()).text();
            number = letter.isEmpty() || before.isEmpty() ? null : base(before.get(before.size() - 1)) + letter;
        } else {
            number = number + letter;
        }
        Collections.reverse(parts);
        return new Region(start, enacting, enacting + 1, blocks.size(), number, title, parts);
    }

    /** The first part that is a title; null for none. */
    private static Region.Part titled(List<Region.Part> parts) {
        for (Region.Part part : parts) {
            if (part.role() == Region.Role.TITLE) {
                return part;
            }
        }
        return null;
    }

    /** The heading of the first level that stands above lines of the masthead and nothing else; -1 for none. */
    private int headingAbove(int start, int floor) {
        for (int i = start - 1; i >= floor && start - i <= LONGEST_HEADER; i--) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.HEADING && block.level() == 1 && titles(block)) {
                return FrontMatter.recognises(block.text()) ? -1 : i;
            }
            if (block.kind() != Block.Kind.NOTE && !FrontMatter.recognises(block.text())) {
                return -1;
            }
        }
        return -1;
    }

    /** Without a number above them, only the block next to the enacting line is sure to be a title. */
    private int keepNearestTitle(List<Region.Part> parts) {
        int end = 0;
        boolean titled = false;
        for (Region.Part part : parts) {
            if (part.role() == Region.Role.TITLE) {
                if (titled && !sameStyle(part, parts.get(end - 1))) {
                    return end;
                }
                titled = true;
            }
            end++;
        }
        return end;
    }

    private boolean sameStyle(Region.Part one, Region.Part other) {
        return Headings.style(blocks.get(one.index())).equals(Headings.style(blocks.get(other.index())))
                && one.index() + 1 == other.index();
    }

    private static String base(Region region) {
        String number = region.number() == null ? "" : region.number();
        return number.matches(".* [A-Z]") ? number.substring(0, number.length() - 2) : number;
    }

    private static String joined(String first, String then) {
        return then == null ? first : first + " " + then;
    }

    private static boolean titles(Block block) {
        return block.kind() != Block.Kind.TABLE
                && block.text().length() < 600
                && !Ending.punctuated(block.text())
                && block.markers().isEmpty();
    }

    /** Adds the decisions that a report recommends, which have no enacting line: each of their sentences names the body. */
    private void addDecisions(List<Region> regions) {
        if (regions.isEmpty() && !anyLeads()) {
            return;
        }
        List<Region> decisions = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean lead = block.kind() != Block.Kind.NOTE && leads(block.text());
            if (lead || DECISION.matcher(block.text()).lookingAt()) {
                Region decision = decision(lead ? i + 1 : i);
                if (decision != null) {
                    decisions.add(decision);
                    i = decision.body();
                }
            }
        }
        if (decisions.isEmpty()) {
            return;
        }
        decisions.removeIf(decision -> regions.stream()
                .anyMatch(region -> region.start() < decision.body() && decision.start() < region.body()));
        regions.addAll(decisions);
        // A comparator that Java makes from a key stays out of class archives.
        regions.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }

    private boolean anyLeads() {
        for (Block block : blocks) {
            if (leads(block.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(String text) {
        return text.endsWith(":") && LEAD.matcher(text).find();
    }

    /** The decision that begins at a place with its number, its title or its first sentence; null for none. */
    private Region decision(int start) {
        List<Region.Part> parts = new ArrayList<>();
        String number = null;
        String title = null;
        for (int i = start; i < Math.min(blocks.size(), start + LONGEST_HEADER); i++) {
            Block block = blocks.get(i);
            String text = block.text();
            if (block.kind() == Block.Kind.NOTE) {
                continue;
            }
            Numbering numbering = Numbering.of(text);
            List<Marker> markers = block.markers();
            boolean first = !markers.isEmpty()
                    && markers.get(0).form() == Form.NUMBER
                    && markers.get(0).first();
            if (Enacting.sentence(first ? text.substring(markers.get(0).end()) : text)) {
                return new Region(start, -1, i, blocks.size(), number, title, parts);
            } else if (numbering != null && number == null && title == null) {
                boolean titled = numbering.title() < text.length();
                number = numbering.number();
                title = titled ? text.substring(numbering.title()) : null;
                parts.add(new Region.Part(i, titled ? Region.Role.TITLE : Region.Role.NUMBER));
            } else if (titles(block)) {
                title = title == null ? text : joined(title, text);
                parts.add(new Region.Part(i, Region.Role.TITLE));
            } else {
                return null;
            }
        }
        return null;
    }

    /**
     * Where the resolution gives way to narrative: a paragraph that leads to the next draft, or a numbered one that speaks of
     * the committee's doings; the headings above it are the report's, too.
     *
     * @param more whether another resolution comes after it
     */
    private int end(int body, int limit, boolean more) {
        boolean stopped = false;
        int headed = -1;
        Marker operative = null;
        for (int i = body; i < limit; i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.NOTE) {
                continue;
            }
            String text = block.text();
            Numbering numbering = Numbering.of(text);
            if (numbering != null && numbering.word() && stopped) {
                return i;
            }
            List<Marker> markers = block.markers();
            if (!markers.isEmpty() && markers.get(0).form() == Form.NUMBER) {
                Marker marker = markers.get(0);
                String rest = text.substring(marker.end());
                boolean narrative =
                        NARRATIVE.matcher(rest).matches() && (operative == null || !marker.follows(operative));
                if (stopped && (narrative || leads(rest))) {
                    return i;
                }
                if (headed >= 0 && more && !marker.first() && (narrative || leads(rest))) {
                    return headed;
                }
                operative = marker;
                headed = -1;
            } else if (!markers.isEmpty() && ARTICLED.contains(markers.get(0).form())) {
                return limit;
            }
            if (Headings.heading(block)
                    || (!markers.isEmpty() && markers.get(0).form().section())) {
                headed = headed < 0 && stopped ? i : headed;
            } else if (!Closing.closes(text)) {
                headed = -1;
            }
            stopped = Ending.stop(text) || (stopped && Closing.closes(text));
        }
        return limit;
    }

    /** A resolution whose beginning is missing, or that has no enacting line. */
    private Region implied(int from, int to) {
        int first = -1;
        int openers = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (block.kind() != Block.Kind.PARAGRAPH) {
                continue;
            }
            List<Marker> markers = block.markers();
            Form form = markers.isEmpty() ? null : markers.get(0).form();
            boolean numbered = form == Form.NUMBER || form == Form.LABELLED;
            String text = numbered ? block.text().substring(markers.get(0).end()) : block.text();
            if ((form != null && !numbered) || Openings.lowerCase(text)) {
                continue; // a list; a preamble opens with capitals
            }
            if (numbered ? Openers.part(text).isPresent() : Openers.preambular(text) && Ending.punctuated(text)) {
                first = first < 0 ? i : first;
                openers++;
            } else if (numbered || text.length() > SHORTEST_PARAGRAPH) {
                others++;
            }
        }
        if (first < 0 || openers <= others) {
            return null;
        }
        int title = first - 1;
        boolean titled = title >= from
                && titles(blocks.get(title))
                && !FrontMatter.recognises(blocks.get(title).text());
        return new Region(
                titled ? title : first,
                -1,
                first,
                to,
                null,
                titled ? blocks.get(title).text() : null,
                titled ? List.of(new Region.Part(title, Region.Role.TITLE)) : List.of());
    }

    /** Shorter ones may be lines of a masthead. */
    private static final int SHORTEST_PARAGRAPH = 100;
}
