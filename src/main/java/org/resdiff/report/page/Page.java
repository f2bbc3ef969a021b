package org.resdiff.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A result as every form shows it. Whoever makes a page says what it says; how it looks and what must be escaped is known to
 * the writers of the forms alone.
 *
 * @param title of the page, its first heading
 * @param language of its words, as "en" (BCP 47)
 * @param lead a few lines under the title: what was looked at, and what came of it
 * @param wide whether its tables want paper that lies on its side
 */
public record Page(String title, String language, List<List<Span>> lead, List<Block> blocks, boolean wide) {
    /** A page that is no wider than usual. */
    public Page(String title, String language, List<List<Span>> lead, List<Block> blocks) {
        this(title, language, lead, blocks, false);
    }

    public Page {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        lead = lead.stream().map(List::copyOf).toList();
        blocks = List.copyOf(blocks);
    }

    /** A page in English with plain lines under its title. */
    public static Page of(String title, List<String> lead, List<Block> blocks) {
        return new Page(
                title,
                "en",
                lead.stream().map(line -> List.of(Span.plain(line))).toList(),
                blocks);
    }

    /** All blocks, those in folds and appendices too, in reading order. */
    public List<Block> all() {
        List<Block> all = new ArrayList<>();
        collect(blocks, all);
        return all;
    }

    private static void collect(List<Block> blocks, List<Block> all) {
        for (Block block : blocks) {
            all.add(block);
            if (block instanceof Block.Fold fold) {
                collect(fold.blocks(), all);
            } else if (block instanceof Block.Appendix appendix) {
                all.add(appendix.heading());
                collect(appendix.blocks(), all);
            }
        }
    }

    /** The ids that links on the page lead to. */
    public Set<String> targets() {
        Set<String> targets = new HashSet<>();
        lead.forEach(line -> targets(line, targets));
        for (Block block : all()) {
            if (block instanceof Block.Heading heading) {
                targets(heading.spans(), targets);
            } else if (block instanceof Block.Paragraph paragraph) {
                targets(paragraph.spans(), targets);
            } else if (block instanceof Block.Items list) {
                for (Block.Item item : list.items()) {
                    targets(item.spans(), targets);
                    item.more().forEach(more -> targets(more.spans(), targets));
                }
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> targets(cell, targets)));
            } else if (block instanceof Block.Fold fold) {
                targets(fold.summary(), targets);
            }
        }
        return targets;
    }

    private static void targets(List<Span> spans, Set<String> targets) {
        for (Span span : spans) {
            if (span.href() != null && span.href().startsWith("#")) {
                targets.add(span.href().substring(1));
            }
        }
    }
}
