package org.resdiff.report.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A stretch of text in one style, perhaps a link. The text is plain: the writer of each form escapes it.
 *
 * @param href where a link leads: "#id" of a block on the page, a relative path, or a web address; null for no link
 */
public record Span(String text, Style style, String href) {
    /** No scheme but those of the web: a page made from foreign documents must not lead anywhere else. */
    private static final Pattern SAFE =
            Pattern.compile("(?i)#[\\w.-]+|https?://[^\\s\\p{Cc}]+|(?![/\\\\])[^:?#\\s\\p{Cc}]+");

    /** How a stretch stands out; what that looks like is the form's business. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        /** What a line is about: a clause, a paper, a session. */
        LABEL,
        /** What a reader may skip. */
        QUIET,
        /** A footnote mark or the like, raised. */
        RAISED,
        DELETED,
        INSERTED,
        MOVED_FROM,
        MOVED_TO,
        /** The words that a remark is about; without colours a terminal underlines them with carets. */
        POINTED,
        /** The verdict on what it follows, in the colour of a substantive change. A space parts it from what precedes. */
        SUBSTANTIVE,
        /** Likewise, of a technical change. */
        TECHNICAL,
        /** Likewise, of an editorial change. */
        EDITORIAL,
        /** Likewise, of no change. */
        IDENTICAL;

        /** Whether it marks words that one of two texts has. */
        public boolean marks() {
            return this == DELETED || this == INSERTED || this == MOVED_FROM || this == MOVED_TO;
        }

        /** Whether it is a verdict, set off from the text before it. */
        public boolean verdict() {
            return this == SUBSTANTIVE || this == TECHNICAL || this == EDITORIAL || this == IDENTICAL;
        }
    }

    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        if (href != null && !SAFE.matcher(href).matches()) {
            throw new IllegalArgumentException("not a link that a page may have: " + href);
        }
    }

    public static Span of(Style style, String text) {
        return new Span(text, style, null);
    }

    public static Span plain(String text) {
        return of(Style.PLAIN, text);
    }

    public static Span strong(String text) {
        return of(Style.STRONG, text);
    }

    public static Span label(String text) {
        return of(Style.LABEL, text);
    }

    public static Span quiet(String text) {
        return of(Style.QUIET, text);
    }

    /** A link; plain text where the address is none that a page may lead to. */
    public static Span link(String text, String href) {
        return new Span(text, Style.PLAIN, href != null && SAFE.matcher(href).matches() ? href : null);
    }

    /** A footnote mark as letters that are raised of themselves, for it is no part of the word or number before it. */
    private static String raised(String mark) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int digit = "0123456789".indexOf(c);
            raised.append(digit < 0 ? c : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit));
        }
        return raised.toString();
    }

    /** The text alone, with words of one side in the signs of wdiff, for forms that have nothing else. */
    public static String text(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            if (span.style().verdict() && text.length() > 0) {
                text.append(" (").append(span.text()).append(')');
                continue;
            }
            switch (span.style()) {
                case DELETED, MOVED_FROM ->
                    text.append("[-").append(span.text()).append("-]");
                case INSERTED, MOVED_TO -> text.append("{+").append(span.text()).append("+}");
                case RAISED -> text.append(raised(span.text()));
                default -> text.append(span.text());
            }
        }
        return text.toString();
    }
}
