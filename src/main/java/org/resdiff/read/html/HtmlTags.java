package org.resdiff.read.html;

import java.util.Map;
import java.util.Set;
import org.resdiff.model.Style;

/** What the tags of HTML mean for a text. */
public final class HtmlTags {
    /** Those that part paragraphs. */
    static final Set<String> PARTING = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    /** Those whose content no browser shows as text of the page. */
    static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "audio",
            "video",
            "canvas",
            "datalist");
    /** Those that set text in a style. */
    public static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("i", Style.ITALIC),
            Map.entry("em", Style.ITALIC),
            Map.entry("cite", Style.ITALIC),
            Map.entry("b", Style.BOLD),
            Map.entry("strong", Style.BOLD),
            Map.entry("u", Style.UNDERLINE),
            Map.entry("ins", Style.INSERTED),
            Map.entry("s", Style.STRIKE),
            Map.entry("strike", Style.STRIKE),
            Map.entry("del", Style.STRIKE),
            Map.entry("sup", Style.SUPERSCRIPT));

    private HtmlTags() {}
}
