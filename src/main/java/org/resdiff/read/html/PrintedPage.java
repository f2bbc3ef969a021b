package org.resdiff.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.resdiff.model.Line;
import org.resdiff.model.Style;
import org.resdiff.read.StyledText;

/**
 * A page of HTML that a machine made from a printed one: a span for each font, a block for each paragraph, nothing for notes
 * and tables. The sizes of the letters tell them.
 */
final class PrintedPage {
    private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,3}|[*†‡]{1,4}|[a-z]");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}");
    /** A figure of a table: a share, a sum with its thousands set apart, "-" for none. */
    private static final Pattern FIGURE = Pattern.compile("[\\d.,]{1,20}|[-–]");
    /** Where a name and its first figure, or two cells, meet. */
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=\\p{L})(?=\\d)");
    /** A row with so many figures at its end is one of a table, whatever its name. */
    private static final int FIGURES = 3;
    /** A mark is set this much smaller than the text beside it, at most. */
    static final float MARK_SIZE = 0.75f;
    /** Notes and tables are set smaller than the body by at least this much. */
    private static final float SMALL = 0.95f;

    private final Css css;
    private final float bodySize;
    private final Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());

    PrintedPage(Document page, Css css) {
        this.css = css;
        this.bodySize = bodySize(page);
        findTables(page);
    }

    /** Whether a machine made the page so. */
    static boolean is(Document page) {
        return page.selectFirst("style[classref]") != null;
    }

    /** The size in which most of the page's characters are set. */
    private float bodySize(Document page) {
        Map<Float, Integer> characters = new TreeMap<>();
        for (Element span : page.select("span")) {
            characters.merge(css.ownSize(span), span.text().length(), Integer::sum);
        }
        characters.remove(0f);
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** Whether a block opens with a small mark before text that is smaller than the body: the notes of a page. */
    boolean isNote(Element element) {
        Element first = element.firstElementChild();
        return element.normalName().equals("div")
                && first != null
                && NOTE_MARK.matcher(first.text()).matches()
                && first.nextElementSibling() != null
                && raised(first, first.nextElementSibling())
                && css.ownSize(first.nextElementSibling()) <= SMALL * bodySize;
    }

    /** Whether a span is set as small as a mark beside the other. */
    boolean raised(Element span, Element beside) {
        return css.ownSize(span) <= MARK_SIZE * css.ownSize(beside);
    }

    /** Whether a mark is the next after another, a number or a letter. */
    static boolean follows(String mark, String last) {
        boolean letters = mark.length() == 1 && last.length() == 1 && Character.isLetter(last.charAt(0));
        return letters
                ? mark.charAt(0) == last.charAt(0) + 1
                : HtmlLists.number(mark, -1) == HtmlLists.number(last, 0) + 1;
    }

    /** Whether a block is a part of a table: its head, a row, several rows. */
    boolean isTable(Element element) {
        return tables.contains(element);
    }

    /** Blocks of small letters in a row, one of which at least holds figures. */
    private void findTables(Document page) {
        List<Element> run = new ArrayList<>();
        for (Element block : page.select("div:not(:has(div))")) {
            if (isSmall(block) && !isNote(block)) {
                run.add(block);
            } else if (!PAGE_NUMBER.matcher(block.text()).matches()) {
                addTable(run);
                run.clear();
            }
        }
        addTable(run);
    }

    private void addTable(List<Element> run) {
        if (run.size() > 1 && run.stream().anyMatch(block -> hasFigures(block.text()))) {
            tables.addAll(run);
        }
    }

    private boolean isSmall(Element block) {
        float largest = 0;
        for (Element span : block.select("span")) {
            largest = Math.max(largest, css.ownSize(span));
        }
        return largest > 0
                && largest <= SMALL * bodySize
                && !PAGE_NUMBER.matcher(block.text()).matches();
    }

    private static boolean hasFigures(String text) {
        String[] words = WORDS.split(text.strip(), -1);
        int figures = 0;
        while (figures < words.length
                && FIGURE.matcher(words[words.length - 1 - figures]).matches()) {
            figures++;
        }
        return figures >= FIGURES;
    }

    /** The rows that a block holds: in each the name, then its figures; a head is one cell. */
    List<Line> rows(Element block, int number) {
        if (!hasFigures(block.text())) {
            StyledText head = new StyledText();
            head.append(block.text(), Set.of());
            return List.of(head.line(Line.Role.TABLE, 0, number));
        }
        List<Line> rows = new ArrayList<>();
        StyledText name = new StyledText();
        StyledText figures = new StyledText();
        Element before = null;
        for (Element span : block.select("span")) {
            Set<Style> styles = before != null && css.ownSize(span) > 0 && raised(span, before)
                    ? Set.of(Style.SUPERSCRIPT)
                    : Set.of();
            for (String word : WORDS.split(span.text(), -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                boolean figure = FIGURE.matcher(word).matches();
                if (!figure && !figures.isEmpty()) {
                    rows.add(StyledText.row(List.of(name, figures), number));
                    name = new StyledText();
                    figures = new StyledText();
                }
                StyledText cell = figure && !name.isEmpty() ? figures : name;
                cell.append(styles.isEmpty() ? " " + word : word, styles);
            }
            before = span;
        }
        rows.add(StyledText.row(figures.isEmpty() ? List.of(name) : List.of(name, figures), number));
        return rows;
    }
}
