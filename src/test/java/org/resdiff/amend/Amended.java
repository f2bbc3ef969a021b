package org.resdiff.amend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.resdiff.align.Aligner;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.read.AmendmentReader;
import org.resdiff.amend.write.Drafter;
import org.resdiff.amend.write.SheetWriter;
import org.resdiff.diff.Comparer;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Mark;
import org.resdiff.parse.Parser;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;
import org.resdiff.report.docx.AmendmentDocx;
import org.resdiff.report.markdown.AmendmentMarkdown;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/** The way there and back: write the paper that turns old into new, read its text, apply it to old. */
public final class Amended {
    private Amended() {}

    /** The old text after the written paper was read from its plain text and applied. */
    public static Document byItsSheet(Document old, Document now) {
        AmendmentPaper paper = Drafter.draft(
                Comparer.compare(Aligner.align(old, now, List.of()), Lexicon.ENGLISH, List.of()), "sheet", null);
        return applied(old, SheetWriter.write(paper, old.title()).getBytes(StandardCharsets.UTF_8), "sheet.txt");
    }

    /** The same by way of a Word file. */
    public static Document byItsWordFile(Document old, Document now) throws IOException {
        AmendmentPaper paper = Drafter.draft(
                Comparer.compare(Aligner.align(old, now, List.of()), Lexicon.ENGLISH, List.of()), "sheet", null);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        AmendmentDocx.write(paper, old.title(), sheet);
        return applied(old, sheet.toByteArray(), "sheet.docx");
    }

    /** The same by way of Markdown. */
    public static Document byItsMarkdown(Document old, Document now) throws IOException {
        AmendmentPaper paper = Drafter.draft(
                Comparer.compare(Aligner.align(old, now, List.of()), Lexicon.ENGLISH, List.of()), "sheet", null);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        AmendmentMarkdown.write(paper, old.title(), sheet);
        return applied(old, sheet.toByteArray(), "sheet.md");
    }

    private static Document applied(Document old, byte[] sheet, String name) {
        AmendmentPaper read =
                AmendmentReader.read(Parser.paragraphs(SourceReader.read(sheet, name, ReadOptions.DEFAULT)), name);
        if (!read.unread().isEmpty()) {
            throw new AssertionError(read.unread().get(0).message());
        }
        return Amender.apply(old, List.of(read));
    }

    /**
     * Every clause word for word in order, whatever its type, each footnote where it is cited, those that nothing cites
     * sorted at the end.
     */
    public static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        for (Clause clause : document.clauses()) {
            if (clause.kind() == ClauseKind.FOOTNOTE) {
                continue;
            }
            StringBuilder text = new StringBuilder(clause.kind() + ": " + read(clause.text()));
            for (Mark mark : clause.marks()) {
                Clause note = note(document, clause, mark);
                if (note != null) {
                    cited.add(note.id());
                    String before = clause.text().substring(0, clause.text().offsetByCodePoints(0, mark.offset()));
                    int place = Tokens.of(before).size();
                    text.append(" ^").append(place).append(' ').append(read(note.text()));
                }
            }
            words.add(text.toString());
        }
        document.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.FOOTNOTE && !cited.contains(clause.id()))
                .map(note -> read(note.text()))
                .sorted()
                .forEach(words::add);
        return words;
    }

    private static String read(String text) {
        return Tokens.of(text).stream()
                .map(token -> Typography.fold(token.text()))
                // a sign of no width is type
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Clause note(Document document, Clause citing, Mark mark) {
        Clause found = null;
        for (Clause note : document.clauses()) {
            if (note.kind() == ClauseKind.FOOTNOTE && mark.text().equals(note.number())) {
                if (citing.id().equals(note.parent())) {
                    return note;
                }
                boolean same = Objects.equals(note.resolution(), citing.resolution());
                found = found == null && same ? note : found;
            }
        }
        return found;
    }
}
