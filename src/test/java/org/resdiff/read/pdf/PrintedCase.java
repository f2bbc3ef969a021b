package org.resdiff.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.resdiff.read.Sheet;

/**
 * Prints the two resolutions of {@code testdata/cases/printed} as word processors print those of the United Nations: Latin
 * letters in fonts that the file names and does not hold, quotation marks in one that it holds with a table of its
 * characters; running heads, page numbers, footnotes; objects packed in bundles. The launcher's archives are rehearsed with
 * them, so they must need the classes that users' documents need.
 *
 * <p>usage: PrintedCase FOLDER
 */
final class PrintedCase {
    private static final float LEFT = 110;
    private static final float RIGHT = 505;
    private static final float TOP = 100;
    private static final float BOTTOM = 480;
    private static final float SIZE = 10;
    private static final float LEADING = 12;
    /** Before and after each mark, and each letter of the font that the file holds. */
    private static final Pattern PIECES = Pattern.compile("(?<=[*^“”])|(?=[*^“”])");

    /** Paragraphs of both drafts: "*" opens a paragraph in the style of verbs up to the next one, "^" is a note's mark. */
    private record Text(String symbol, String date, String session, String job, List<String> paragraphs, String note) {}

    private static final Text OLD = new Text(
            "A/RES/71/990",
            "Resolution adopted by the General Assembly on 19 December 2016",
            "Seventy-first session",
            "16-29901",
            List.of(
                    "*Recalling* its resolution 70/985 of 18 December 2015 on the springs of dry lands, in which it asked for"
                            + " a register of those that still flow all year,",
                    "*Recalling also* its resolution 66/288 of 27 July 2012, entitled “The future we want”,",
                    "*Deeply concerned* that in many dry lands one spring in five has fallen silent within a generation, and"
                            + " that herders must lead their animals further each year,",
                    "*Noting with appreciation* the work of the village councils which keep watch over their springs and"
                            + " write down how much water they give,^",
                    "*Recognizing* that a spring which is fenced and cleared of silt may come back within three years, at a"
                            + " cost that most communities can bear if the first season is paid for,",
                    "1. *Takes note* of the report of the Secretary-General entitled “Springs of the dry lands”;",
                    "2. *Encourages* Member States to keep a register of their springs, to measure the water of each of them"
                            + " at the end of the dry season, and to share the figures with their neighbours;",
                    "3. *Invites* donors to pay for the first season of works at springs that have fallen silent;",
                    "4. *Stresses* the need to hear the women who fetch the water before any works begin;",
                    "5. *Calls upon* the specialized agencies, within their mandates, to train two keepers for each spring"
                            + " in the register, one of whom should be under 30 years of age;",
                    "6. *Requests* the Secretary-General to report to the General Assembly at its seventy-third session on"
                            + " the implementation of the present resolution;",
                    "7. *Decides* to include in the provisional agenda of its seventy-third session the item entitled"
                            + " “Springs of the dry lands”."),
            "Their books for the years 2005 to 2015 are kept in the library of the secretariat.");

    private static final Text NEW = new Text(
            "A/RES/73/991",
            "Resolution adopted by the General Assembly on 20 December 2018",
            "Seventy-third session",
            "18-29902",
            List.of(
                    "*Recalling* its resolutions 70/985 of 18 December 2015 and 71/990 of 19 December 2016 on the springs of"
                            + " dry lands, in which it asked for a register of those that still flow all year,",
                    "*Recalling also* its resolution 66/288 of 27 July 2012, entitled “The future we want”,",
                    "*Deeply concerned* that in many dry lands one spring in four has fallen silent within a generation, and"
                            + " that herders must lead their animals further each year,",
                    "*Noting with appreciation* the work of the village councils which keep watch over their springs and"
                            + " write down how much water they give,^",
                    "*Recognizing* that a spring which is fenced and cleared of silt may come back within three years, at a"
                            + " cost that most communities can bear if the first season is paid for,",
                    "1. *Takes note* of the report of the Secretary-General entitled “Springs of the dry lands”;",
                    "2. *Stresses* the need to hear the women who fetch the water before any works begin;",
                    "3. *Urges* Member States to keep a register of their springs, to measure the water of each of them at"
                            + " the end of the dry season, and to share the figures with their neighbours;",
                    "4. *Invites* donors to pay for the first two seasons of works at springs that have fallen silent;",
                    "5. *Calls upon* the specialized agencies, within their mandates and existing resources, to train two"
                            + " keepers for each spring in the register, one of whom should be under 30 years of age;",
                    "6. *Welcomes* the day of the springs, held on 22 March in the schools of eleven countries;",
                    "7. *Requests* the Secretary-General to report to the General Assembly at its seventy-fifth session on"
                            + " the implementation of the present resolution;",
                    "8. *Decides* to include in the provisional agenda of its seventy-fifth session the item entitled"
                            + " “Springs of the dry lands”."),
            "Their books for the years 2005 to 2017 are kept in the library of the secretariat.");

    private final Text text;
    private final Sheet sheet = new Sheet();
    private final PDFont roman = named("TimesNewRomanPSMT", FontName.TIMES_ROMAN, 0);
    private final PDFont italic = named("TimesNewRomanPS-ItalicMT", FontName.TIMES_ITALIC, -17);
    private final PDFont bold = named("TimesNewRomanPS-BoldMT", FontName.TIMES_BOLD, 0);
    private final PDFont held;
    private int pages;
    private float y;

    private PrintedCase(Text text) throws IOException {
        this.text = text;
        try (InputStream font = PDFont.class.getResourceAsStream(BuiltInFonts.RESOURCE)) {
            this.held = PDType0Font.load(sheet.document, font);
        }
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.write(folder.resolve("old.pdf"), new PrintedCase(OLD).print());
        Files.write(folder.resolve("new.pdf"), new PrintedCase(NEW).print());
    }

    private byte[] print() {
        page();
        line(LEFT, List.of(new Word(text.date(), bold)));
        y += LEADING;
        line(LEFT, List.of(new Word(text.symbol().substring(6) + ". Springs of the dry lands", bold)));
        y += LEADING;
        paragraph("*The General Assembly*,");
        text.paragraphs().forEach(this::paragraph);
        sheet.document.setDocumentId(1L);
        return sheet.bytes();
    }

    /** A page with what stands round the text: the masthead or the running head, the note of the first page, the number. */
    private void page() {
        sheet.page();
        pages++;
        if (pages == 1) {
            sheet.text(LEFT, 50, bold, SIZE, "United Nations");
            sheet.text(430, 50, roman, SIZE, text.symbol());
            sheet.text(LEFT, 70, roman, SIZE, "General Assembly");
            sheet.text(LEFT, 85, roman, SIZE, text.session());
            sheet.rule(LEFT, LEFT + 144, 690);
            float end = sheet.text(LEFT, 700, roman, 6, "1");
            sheet.text(end + 3, 703, roman, 8, text.note());
            sheet.text(LEFT, 745, roman, 7, text.job());
        } else {
            sheet.text(LEFT, 50, roman, 8, text.symbol());
            sheet.text(400, 50, roman, 8, "Springs of the dry lands");
            sheet.text(LEFT, 745, roman, 7, pages + "/2");
            sheet.text(450, 745, roman, 7, text.job());
        }
        y = TOP + LEADING;
    }

    /** Letters in one font. */
    private record Word(String text, PDFont font) {
        float width() {
            return Sheet.width(font, SIZE, text);
        }
    }

    private void paragraph(String marked) {
        List<Word> line = new ArrayList<>();
        float at = LEFT + 20;
        float left = at;
        boolean slanted = false;
        for (String word : marked.split(" ", -1)) {
            List<Word> pieces = new ArrayList<>();
            for (String piece : PIECES.split(word, -1)) {
                switch (piece) {
                    case "" -> {}
                    case "*" -> slanted = !slanted;
                    case "“", "”" -> pieces.add(new Word(piece, held));
                    default -> pieces.add(new Word(piece, slanted ? italic : roman));
                }
            }
            float width = (float) pieces.stream().mapToDouble(Word::width).sum();
            if (at + width > RIGHT) {
                line(left, line);
                line.clear();
                left = LEFT;
                at = LEFT;
            }
            pieces.add(new Word(" ", roman));
            line.addAll(pieces);
            at += width + pieces.get(pieces.size() - 1).width();
        }
        line(left, line);
        y += LEADING / 2;
    }

    private void line(float left, List<Word> words) {
        if (y > BOTTOM - LEADING) {
            page();
        }
        float at = left;
        for (Word word : words) {
            at = word.text().equals("^")
                    ? sheet.text(at, y - 3, roman, 6, "1")
                    : sheet.text(at, y, word.font(), SIZE, word.text());
        }
        y += LEADING;
    }

    /** A TrueType font that the file names and does not hold, with the widths of one of the fourteen. */
    private static PDFont named(String name, FontName like, int slant) {
        try {
            PDType1Font widths = new PDType1Font(like);
            COSArray array = new COSArray();
            for (int code = 32; code < 256; code++) {
                array.add(new COSFloat(widths.getWidth(code)));
            }
            PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
            descriptor.setFontName(name);
            descriptor.setNonSymbolic(true);
            descriptor.setSerif(true);
            descriptor.setItalicAngle(slant);
            descriptor.setAscent(891);
            descriptor.setDescent(-216);
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            font.setName(COSName.BASE_FONT, name);
            font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
            font.setItem(COSName.FIRST_CHAR, COSInteger.get(32));
            font.setItem(COSName.LAST_CHAR, COSInteger.get(255));
            font.setItem(COSName.WIDTHS, array);
            font.setItem(COSName.FONT_DESC, descriptor);
            return PDFontFactory.createFont(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
