package org.resdiff.read.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What an element is for, told from its name, its attributes and what it holds. */
final class HtmlRoles {
    private static final Pattern NOTE_ID =
            Pattern.compile("_?(?:fn|ftn|edn|note|footnote|endnote)[-_:.]?\\d{1,4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE_LINK = Pattern.compile(
            "[^#]*#_?(?:fn|ftn|edn|note|footnote|endnote)(?:ref)?[-_:.]?\\d{1,4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACK_LINK = Pattern.compile("(?:.*[ _-])?back-?(?:ref|link)(?:[ _-].*)?");
    /** An ornament, as the "¶" that links to its own heading. */
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");
    /** What a page says is beside its text. */
    private static final Set<String> BESIDE = Set.of(
            "navigation",
            "search",
            "dialog",
            "alertdialog",
            "banner",
            "contentinfo",
            "doc-toc",
            "menu",
            "menubar",
            "toolbar");
    /** One or two paragraphs are a cell's text; more of them are a column of a page. */
    private static final int PARAGRAPHS_IN_CELL = 2;

    private HtmlRoles() {}

    static boolean isHidden(Element element, Map<String, String> properties) {
        return element.hasAttr("hidden")
                || (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || (element.attr("aria-hidden").equals("true")
                        && NO_WORDS.matcher(element.text()).matches())
                || "none".equals(properties.get("display"))
                || "hidden".equals(properties.get("visibility"));
    }

    static boolean isBackLink(Element element) {
        return element.normalName().equals("a")
                && (element.attr("role").equals("doc-backlink")
                        || BACK_LINK.matcher(element.className()).matches());
    }

    static boolean isNoteLink(Element element) {
        return element.normalName().equals("a")
                && (element.attr("role").equals("doc-noteref")
                        || NOTE_LINK.matcher(element.attr("href")).matches());
    }

    /** Whether the element is a note, by its role or its id. */
    static boolean isNote(Element element) {
        String role = element.attr("role");
        return role.equals("doc-footnote")
                || role.equals("doc-endnote")
                || (HtmlTags.PARTING.contains(element.normalName())
                        && NOTE_ID.matcher(element.id()).matches());
    }

    /** Navigation, and a head or foot of the page itself: one inside of an article, or that holds the title, is text. */
    static boolean isFurniture(Element element, String tag) {
        return tag.equals("nav")
                || (BESIDE.contains(element.attr("role")) && element.selectFirst("h1, main, [role=main]") == null)
                || ((tag.equals("header") || tag.equals("footer"))
                        && element.closest("article, main") == null
                        && element.selectFirst("h1, h2") == null);
    }

    /**
     * The part of a page that is its text, by its own word; null where it says nothing. It must hold the first heading or
     * most of the words, since pages are not always true to themselves.
     */
    static Element main(Document page) {
        for (String name : List.of("main, [role=main]", "article")) {
            Elements found = page.select(name);
            if (found.size() == 1) {
                Element main = found.first();
                boolean most = 2 * main.text().length() > page.body().text().length();
                return main.selectFirst("h1") != null || most ? main : null;
            }
        }
        return null;
    }

    /**
     * Whether a table holds data and not the layout of a page: it has rows of several cells, none of which holds a table, a
     * list, a heading or a row of paragraphs.
     */
    static boolean isDataTable(Element table) {
        if (!table.select("table table, li, h1, h2, h3, h4, h5, h6").isEmpty()) {
            return false;
        }
        boolean wide = false;
        for (Element row : table.select("tr")) {
            wide |= row.childrenSize() > 1;
            for (Element cell : row.children()) {
                if (cell.select("p, div").stream().filter(Element::hasText).count() > PARAGRAPHS_IN_CELL) {
                    return false;
                }
            }
        }
        return wide;
    }
}
