package org.resdiff.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.resdiff.text.Controls;

/**
 * Markdown (CommonMark with GitHub's tables) onto a stream, and the only place that escapes it: whatever a document says, it
 * comes out as those very words. What needs no backslash gets none, so that the raw report stays readable.
 */
final class MarkdownWriter {
    /** Always special: code, emphasis, links, HTML, tables, strikethrough, and mathematics on GitHub. */
    private static final String SPECIAL = "\\`*[]<>|~$";
    /** Beside a brace, the signs of CriticMarkup: its readers know no backslash, but look for both signs and the brace. */
    private static final String CRITIC = "+-~=";
    /** What opens another kind of block: heading, list, rule, underline of a heading. */
    private static final Pattern BLOCK = Pattern.compile("^(?:([#+=-])|(\\d{1,9})([.)]))");

    private final Writer out;
    private final boolean critic;

    /** A writer of Markdown; where it holds CriticMarkup, that of a document is broken up. */
    MarkdownWriter(OutputStream out, boolean critic) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.critic = critic;
    }

    /** A heading of that level. */
    void heading(int level, String text) throws IOException {
        block("#".repeat(level) + " " + escape(text));
    }

    /** A block of Markdown that was put together from escaped pieces. */
    void block(String markdown) throws IOException {
        out.write(markdown.stripTrailing());
        out.write("\n\n");
    }

    /** A paragraph set off as a quotation. */
    void quote(String markdown) throws IOException {
        block("> " + markdown.strip());
    }

    void list(List<String> items) throws IOException {
        list(false, items);
    }

    /** A list, its items with numbers or points. */
    void list(boolean ordered, List<String> items) throws IOException {
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (String item : items) {
            number++;
            list.append(ordered ? number + ". " : "- ").append(item).append('\n');
        }
        block(list.toString());
    }

    /** A table; its first row is the head. */
    void table(List<List<String>> rows) throws IOException {
        table(rows, Collections.nCopies(rows.get(0).size(), false));
    }

    /** A table with some columns set at their end, as numbers are. */
    void table(List<List<String>> rows, List<Boolean> atEnd) throws IOException {
        StringBuilder table = new StringBuilder();
        row(table, rows.get(0));
        atEnd.forEach(end -> table.append(end ? "|--:" : "|---"));
        table.append("|\n");
        rows.stream().skip(1).forEach(row -> row(table, row));
        block(table.toString());
    }

    private static void row(StringBuilder table, List<String> cells) {
        cells.forEach(cell -> table.append("| ").append(cell).append(' '));
        table.append("|\n");
    }

    /** Begins what a reader has to open; GitHub and browsers show the title alone. */
    void openDetails(String title) throws IOException {
        block("<details>\n<summary>" + html(title) + "</summary>");
    }

    void closeDetails() throws IOException {
        block("</details>");
    }

    void flush() throws IOException {
        out.flush();
    }

    /** The text of a whole block: harmless also where its first characters would open another block. */
    String escape(String text) {
        return guard(inline(text.strip()));
    }

    /** Whether escaped Markdown would open another block than a paragraph. */
    static boolean opensBlock(String markdown) {
        return BLOCK.matcher(markdown).find();
    }

    /** Guards the beginning of a block of escaped Markdown. */
    static String guard(String markdown) {
        var matcher = BLOCK.matcher(markdown);
        if (!matcher.find()) {
            return markdown;
        }
        return matcher.group(1) != null
                ? "\\" + markdown
                : matcher.group(2) + "\\" + markdown.substring(matcher.start(3));
    }

    /** A stretch of text inside a block. */
    String inline(String text) {
        String visible = Controls.visible(text.replaceAll("[ \\t\\n\\x0B\\f\\r\\u2028\\u2029]+", " "));
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0
                    || (critic && CRITIC.indexOf(c) >= 0 && (is(visible, i - 1, '{') || is(visible, i + 1, '}')))
                    || (c == '_' && !(letter(visible, i - 1) && letter(visible, i + 1)))
                    || (c == '&' && (i + 1 == visible.length() || letter(visible, i + 1) || is(visible, i + 1, '#')));
            if (special) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (c == '@' && letter(visible, i + 1)) {
                // GitHub would send mail to a person or team of that name.
                escaped.append("<!-- -->");
            }
        }
        return escaped.toString();
    }

    private static boolean is(String text, int i, char c) {
        return i >= 0 && i < text.length() && text.charAt(i) == c;
    }

    private static boolean letter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Text inside a block of HTML, where backslashes mean nothing. */
    private static String html(String text) {
        return Controls.visible(text.replaceAll("\\s+", " "))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
