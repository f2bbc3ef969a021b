package org.resdiff.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.resdiff.quality.hiding.Block;
import org.resdiff.quality.hiding.Block.Role;
import org.resdiff.text.Numerals;

/**
 * A bylaw, a bill or a contract as a tree whose numbers are only given when it is written: so that after any edit the right
 * labels are known, and which part goes on which.
 */
final class LegalText {
    /** How a text numbers its parts. */
    enum Manner {
        /** Article II / Section 3. Title / unnumbered paragraphs / (a). */
        BYLAWS,
        /** Part 2 / 7 Title, counted through / (1) / (a). */
        BILL,
        /** 2. Title / 2.1 / (a): no sections between. */
        CONTRACT
    }

    /** A part: a container, a section, a paragraph or an item. */
    static final class Part {
        final Set<Integer> origins;
        String text;
        final List<Part> parts = new ArrayList<>();

        Part(Set<Integer> origins, String text) {
            this.origins = origins;
            this.text = text;
        }

        Part copy() {
            Part copy = new Part(new TreeSet<>(origins), text);
            parts.forEach(part -> copy.parts.add(part.copy()));
            return copy;
        }
    }

    /** A clause as it ought to be read. */
    record Clause(String label, String text, Set<Integer> origins) {}

    final Manner manner;
    final List<Part> containers = new ArrayList<>();

    LegalText(Manner manner) {
        this.manner = manner;
    }

    LegalText copy() {
        LegalText copy = new LegalText(manner);
        containers.forEach(part -> copy.containers.add(part.copy()));
        return copy;
    }

    /** All lists of sections; of a contract, whose articles have none, none. */
    List<List<Part>> sections() {
        return manner == Manner.CONTRACT
                ? List.of()
                : containers.stream().map(part -> part.parts).toList();
    }

    /** All lists of paragraphs. */
    List<List<Part>> paragraphs() {
        return manner == Manner.CONTRACT
                ? containers.stream().map(part -> part.parts).toList()
                : containers.stream()
                        .flatMap(part -> part.parts.stream())
                        .map(part -> part.parts)
                        .toList();
    }

    List<List<Part>> items() {
        return paragraphs().stream()
                .flatMap(List::stream)
                .map(part -> part.parts)
                .toList();
    }

    /** Writes the text and says what ought to be read in it. */
    List<Block> write(List<Clause> clauses) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                Role.TITLE,
                switch (manner) {
                    case BYLAWS -> "Bylaws of the Society of Lighthouses";
                    case BILL -> "Lighthouses (Keeping) Bill";
                    case CONTRACT -> "Agreement for the Keeping of Lighthouses";
                }));
        if (manner != Manner.BYLAWS) {
            String words = manner == Manner.BILL
                    ? "Be it enacted by the Parliament of the Isles as follows:"
                    : "The parties agree as follows:";
            blocks.add(new Block(Role.TEXT, words));
        }
        int through = 0;
        for (int c = 1; c <= containers.size(); c++) {
            Part container = containers.get(c - 1);
            String number = manner == Manner.BYLAWS ? Numerals.romanText(c).toUpperCase(Locale.ROOT) : "" + c;
            String label = switch (manner) {
                case BYLAWS -> "Art" + number;
                case BILL -> "Part" + number;
                case CONTRACT -> "\u00A7" + number;
            };
            String lead = switch (manner) {
                case BYLAWS -> "Article " + number + ". ";
                case BILL -> "Part " + number + ". ";
                case CONTRACT -> number + ". ";
            };
            blocks.add(new Block(Role.HEADING, lead + container.text));
            clauses.add(new Clause(label, container.text, container.origins));
            if (manner == Manner.CONTRACT) {
                paragraphs(container, label, c, blocks, clauses);
                continue;
            }
            for (int s = 1; s <= container.parts.size(); s++) {
                Part section = container.parts.get(s - 1);
                through++;
                String own = manner == Manner.BYLAWS ? "Section" + s : "" + through;
                blocks.add(new Block(
                        Role.TEXT, (manner == Manner.BYLAWS ? "Section " + s + ". " : through + " ") + section.text));
                clauses.add(new Clause(label + "/" + own, section.text, section.origins));
                paragraphs(section, label + "/" + own, s, blocks, clauses);
            }
        }
        return blocks;
    }

    private void paragraphs(Part section, String label, int number, List<Block> blocks, List<Clause> clauses) {
        for (int p = 1; p <= section.parts.size(); p++) {
            Part paragraph = section.parts.get(p - 1);
            String lead = switch (manner) {
                case BYLAWS -> "";
                case BILL -> "(" + p + ") ";
                case CONTRACT -> number + "." + p + " ";
            };
            String own = switch (manner) {
                case BYLAWS -> label + "/par" + p;
                case BILL -> label + "/(" + p + ")";
                case CONTRACT -> label + "." + p;
            };
            blocks.add(new Block(Role.TEXT, lead + paragraph.text));
            clauses.add(new Clause(own, paragraph.text, paragraph.origins));
            for (int i = 0; i < paragraph.parts.size(); i++) {
                Part item = paragraph.parts.get(i);
                String letter = "(" + (char) ('a' + i) + ")";
                blocks.add(new Block(Role.TEXT, letter + " " + item.text));
                clauses.add(new Clause(own + letter, item.text, item.origins));
            }
        }
    }
}
