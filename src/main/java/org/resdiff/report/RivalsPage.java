package org.resdiff.report;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.amend.compare.Rivals;
import org.resdiff.report.page.Block;
import org.resdiff.report.page.Block.Appendix;
import org.resdiff.report.page.Block.Heading;
import org.resdiff.report.page.Block.Item;
import org.resdiff.report.page.Block.Items;
import org.resdiff.report.page.Block.Paragraph;
import org.resdiff.report.page.Page;
import org.resdiff.report.page.Span;
import org.resdiff.report.page.Span.Style;

/** Rival amendment papers as a page: what each asks for by paragraph, then the compilation. */
public final class RivalsPage {
    private RivalsPage() {}

    /** The page. */
    public static Page of(Rivals rivals) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Rivals.Row row : rivals.rows()) {
            number++;
            blocks.add(heading(row, "row" + number));
            blocks.add(Paragraph.of(Span.quiet("Base: " + row.clause().text())));
            blocks.add(new Items(false, items(row)));
        }
        blocks.add(new Appendix(
                Heading.of(2, "compilation", "Compilation"),
                FullText.lines(rivals.compilation()).stream()
                        .<Block>map(Paragraph::of)
                        .toList()));
        return Page.of(RivalsWording.title(rivals), RivalsWording.headline(rivals), blocks);
    }

    private static Heading heading(Rivals.Row row, String id) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.plain(RivalsWording.name(row)));
        String verdict = RivalsWording.verdict(row);
        if (!verdict.isEmpty()) {
            boolean conflict = row.verdict() == Rivals.Verdict.CONFLICT;
            spans.add(Span.of(conflict ? Style.SUBSTANTIVE : Style.TECHNICAL, verdict));
        }
        return new Heading(2, id, spans);
    }

    private static List<Item> items(Rivals.Row row) {
        List<Item> items = new ArrayList<>();
        for (Rivals.Touch touch : row.touches()) {
            List<String> said = RivalsWording.touch(touch);
            items.add(new Item(
                    List.of(Span.label(touch.paper()), Span.plain(": " + said.get(0))),
                    said.subList(1, said.size()).stream().map(Paragraph::of).toList()));
        }
        row.results().forEach(result -> items.add(named("Result", RivalsWording.result(result))));
        String together = RivalsWording.together(row);
        if (!together.isEmpty()) {
            items.add(named("Result", together));
        }
        RivalsWording.free(row).forEach(free -> items.add(Item.of(Span.plain(free))));
        RivalsWording.conflicts(row).forEach(conflict -> items.add(named("Conflict", conflict)));
        String voting = RivalsWording.voting(row);
        if (!voting.isEmpty()) {
            items.add(Item.of(Span.plain(voting)));
        }
        return items;
    }

    private static Item named(String what, String text) {
        return Item.of(Span.strong(what), Span.plain(": " + text));
    }
}
