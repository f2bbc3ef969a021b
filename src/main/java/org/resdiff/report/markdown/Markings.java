package org.resdiff.report.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.resdiff.diff.Edit;
import org.resdiff.report.ReportOptions.Markup;

/** The words of a row with insertions and deletions marked. */
final class Markings {
    private static final char PARAGRAPH_END = '\n';
    /** A space of neither text, in an element of its own so that a reader of the mark-up can drop it. */
    private static final String GAP = "<span> </span>";

    private final MarkdownWriter writer;
    private final Markup markup;

    Markings(MarkdownWriter writer, Markup markup) {
        this.writer = writer;
        this.markup = markup;
    }

    /** One block of Markdown. */
    String block(List<Edit> edits) {
        return switch (markup) {
            case HTML -> MarkdownWriter.guard(marked(edits, "<del>", "</del>", "<ins>", "</ins>"));
            case CRITIC -> critic(edits);
            case PLAIN -> MarkdownWriter.guard(plain(edits));
        };
    }

    /** The same inside a block that the caller guards. */
    String inline(List<Edit> edits) {
        return switch (markup) {
            case HTML -> marked(edits, "<del>", "</del>", "<ins>", "</ins>");
            case CRITIC -> marked(edits, "{--", "--}", "{++", "++}");
            case PLAIN -> plain(edits);
        };
    }

    /** CriticMarkup is read before Markdown: what is left when one side is taken must open no other block either. */
    private String critic(List<Edit> edits) {
        String old = edits.stream().map(edit -> text(edit.old())).collect(Collectors.joining());
        String now = edits.stream().map(edit -> text(edit.now())).collect(Collectors.joining());
        boolean guarded = MarkdownWriter.opensBlock(old.strip()) || MarkdownWriter.opensBlock(now.strip());
        return (guarded ? "<span></span>" : "") + marked(edits, "{--", "--}", "{++", "++}");
    }

    private String marked(List<Edit> edits, String delete, String deleted, String insert, String inserted) {
        StringBuilder block = new StringBuilder();
        for (Edit edit : edits) {
            if (edit.op() == Edit.Op.EQUAL) {
                block.append(text(edit.now()));
            } else {
                tagged(block, delete, edit.old(), deleted);
                if (markup == Markup.HTML && touching(edit)) {
                    block.append(GAP);
                }
                tagged(block, insert, edit.now(), inserted);
            }
        }
        return block.toString().strip();
    }

    /** Whether deleted words run into inserted ones: "26" and "24" must not read as "2624". */
    private static boolean touching(Edit edit) {
        return !edit.old().isEmpty()
                && !edit.now().isEmpty()
                && !Character.isWhitespace(edit.old().charAt(edit.old().length() - 1))
                && !Character.isWhitespace(edit.now().charAt(0));
    }

    private void tagged(StringBuilder block, String open, String text, String close) {
        if (!text.isEmpty()) {
            block.append(open).append(text(text)).append(close);
        }
    }

    /** A paragraph ends inside a split or merged clause. */
    private String text(String text) {
        return Arrays.stream(text.split("\n", -1)).map(writer::inline).collect(Collectors.joining("<br>"));
    }

    /**
     * Bold and struck-out words, always whole ones: Markdown's own marks open only after a space and close only before one,
     * whatever signs the words begin and end with.
     */
    private String plain(List<Edit> edits) {
        List<String> pieces = new ArrayList<>();
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (Edit edit : edits) {
            if (edit.op() != Edit.Op.EQUAL) {
                old.append(edit.old());
                now.append(edit.now());
                continue;
            }
            for (char c : edit.now().toCharArray()) {
                if (Character.isWhitespace(c) && c != PARAGRAPH_END) {
                    plain(words(old), words(now), pieces);
                } else {
                    old.append(c);
                    now.append(c);
                }
            }
        }
        plain(words(old), words(now), pieces);
        return String.join(" ", pieces);
    }

    private void plain(List<String> old, List<String> now, List<String> pieces) {
        int least = Math.min(old.size(), now.size());
        int head = 0;
        while (head < least && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        plain(pieces, "", now.subList(0, head));
        plain(pieces, "~~", old.subList(head, old.size() - tail));
        plain(pieces, "**", now.subList(head, now.size() - tail));
        plain(pieces, "", now.subList(now.size() - tail, now.size()));
    }

    private void plain(List<String> pieces, String mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(mark + writer.inline(String.join(" ", words)) + mark);
        }
    }

    /** The words between spaces, the end of a paragraph as one of them; the builder is emptied. */
    private static List<String> words(StringBuilder text) {
        List<String> words = Arrays.stream(text.toString().replace("\n", " ¶ ").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        text.setLength(0);
        return words;
    }
}
