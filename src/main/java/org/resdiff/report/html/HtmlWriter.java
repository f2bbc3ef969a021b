package org.resdiff.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.resdiff.text.Controls;

/** Builds a page element by element. The only place that escapes: no caller can write markup but through an element. */
final class HtmlWriter {
    /** Elements that have no end tag. */
    private static final Set<String> VOID = Set.of("br", "input", "link", "meta");

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out, an empty one stands alone
     */
    HtmlWriter open(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                page.append(' ').append(attributes[i]);
                if (!attributes[i + 1].isEmpty()) {
                    page.append("=\"");
                    escape(attributes[i + 1]);
                    page.append('"');
                }
            }
        }
        page.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Closes the innermost open element. */
    HtmlWriter close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds text only. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A line end in the source, between elements where no text stands. */
    HtmlWriter line() {
        page.append('\n');
        return this;
    }

    /** Our own style sheet as it stands, for a style element holds no escapes. */
    HtmlWriter style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet cannot hold an end tag");
        }
        page.append("<style>").append(css).append("</style>");
        return this;
    }

    /** Our own script as it stands; it runs once the page is read, and only where the policy allows it. */
    HtmlWriter script(String js) {
        if (js.contains("</") || js.contains("<!--")) {
            throw new IllegalArgumentException("a script cannot hold an end tag or the beginning of a comment");
        }
        page.append("<script>").append(js).append("</script>");
        return this;
    }

    private void escape(String text) {
        String visible = Controls.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                default -> page.append(c);
            }
        }
    }

    /** The finished page, all elements closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return page.toString();
    }
}
