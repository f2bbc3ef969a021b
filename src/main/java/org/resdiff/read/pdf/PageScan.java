package org.resdiff.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the content stream of a page once and gathers its glyphs and horizontal rules. Leaner than PDFBox's text stripper:
 * no glyph heights, no word spacing guesses, no sorting. One for each document, since it remembers fonts.
 */
final class PageScan extends PDFStreamEngine {
    /** Glyphs kept of one page. A page of small print has 8,000; beyond this it is a drawing or an attack. */
    static final int MAX_GLYPHS = 200_000;
    /** Drawing operators obeyed on one page: a dense map has 300,000, a page of text 5,000. */
    static final int MAX_OPERATORS = 1_000_000;
    /** Glyphs kept of one document: three times what the longest reports of the United Nations have. */
    static final int MAX_ALL_GLYPHS = 10_000_000;
    /** Drawing operators obeyed in one document: those of {@link PdfReader#MAX_PAGES} pages full of text. */
    static final int MAX_ALL_OPERATORS = 20_000_000;
    /** Bytes of drawing instructions read in one document, and of one page at most: the latter as of any other stream. */
    static final long MAX_ALL_BYTES = 256L << 20;
    /** Thicker than this, a filled box is a bar or a background and no rule. */
    private static final float RULE_THICKNESS = 2.5f;
    /** Shorter than this, a stroke is part of a letter or a box. */
    private static final float RULE_LENGTH = 4;

    private static final int RIGHT_ANGLE = 90;
    private static final List<Integer> SIDES = List.of(0, RIGHT_ANGLE, 2 * RIGHT_ANGLE, 3 * RIGHT_ANGLE);
    /** Share of its length by which a base line may rise or fall and be level. */
    private static final float ASLANT = 0.1f;
    /** Fewer turned letters than this are a mark in the margin, whatever else the page holds. */
    private static final int LEAST_SIDEWAYS = 60;

    private final FontBounds bounds = new FontBounds();
    private final IdentityHashMap<PDFont, Typeface> faces = new IdentityHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> turned = new ArrayList<>();
    private final List<Stroke> rules = new ArrayList<>();
    private final List<Point2D.Float> path = new ArrayList<>();
    private Point2D.Float pen = new Point2D.Float();
    private PDRectangle crop = new PDRectangle();
    private int rotation;
    /** How many glyphs of the page stand upright once it is turned by 0, 90, 180 and 270 degrees. */
    private final int[] directions = new int[SIDES.size()];

    private boolean overflowed;
    private int operators;
    private final int mostGlyphs;
    private final int mostOperators;
    private int allGlyphs;
    private int allOperators;
    private long allBytes;

    PageScan() {
        this(MAX_ALL_GLYPHS, MAX_ALL_OPERATORS);
    }

    /** With other bounds on all pages together. */
    PageScan(int mostGlyphs, int mostOperators) {
        this.mostGlyphs = mostGlyphs;
        this.mostOperators = mostOperators;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new CheckedFont());
        addOperator(new CheckedState());
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        for (String name : List.of("m", "l", "re")) {
            addOperator(new PathOperator(name));
        }
        for (String name : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            addOperator(new PaintOperator(name));
        }
    }

    /**
     * Scans one page; its glyphs and rules are there until the next. A page most of whose letters stand turned one way, as
     * those of a wide table do, is read as the reader holds it who turns it.
     */
    void scan(PDPage page) throws IOException {
        scan(page, page.getRotation());
        int sideways = SIDES.stream()
                .max(Comparator.comparingInt(side -> directions[side / RIGHT_ANGLE]))
                .orElseThrow();
        if (sideways != rotation && directions[sideways / RIGHT_ANGLE] > Math.max(glyphs.size(), LEAST_SIDEWAYS)) {
            scan(page, sideways);
        }
    }

    private void scan(PDPage page, int turnedBy) throws IOException {
        Arrays.fill(directions, 0);
        glyphs.clear();
        turned.clear();
        rules.clear();
        path.clear();
        overflowed = false;
        operators = 0;
        crop = page.getCropBox();
        rotation = turnedBy;
        if (page.hasContents()) {
            BoundedPage bounded = new BoundedPage(page, Math.min(PackedStreams.MAX_BYTES, MAX_ALL_BYTES - allBytes));
            try {
                processPage(bounded);
            } catch (Overflow stop) {
                overflowed = true;
            }
            overflowed |= bounded.cut();
            allBytes += bounded.read();
            allOperators += operators;
            allGlyphs += glyphs.size() + turned.size();
        }
    }

    /** Whether the document held more than may be read of all its pages together. */
    boolean exhausted() {
        return allGlyphs >= mostGlyphs || allOperators >= mostOperators || allBytes >= MAX_ALL_BYTES;
    }

    /** Ends the reading of a page that holds too much. */
    private static final class Overflow extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Upright glyphs in drawing order. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Glyphs that stand turned on the page, as a watermark or a note in the margin does, in drawing order. */
    List<Glyph> turned() {
        return turned;
    }

    List<Stroke> rules() {
        return rules;
    }

    /** Whether the page held more than {@link #MAX_GLYPHS}, {@link #MAX_OPERATORS} or bytes that are read; the rest was not. */
    boolean overflowed() {
        return overflowed;
    }

    float width() {
        return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
    }

    float height() {
        return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (overflowed || operators > MAX_OPERATORS) {
            throw new Overflow();
        }
        super.processOperator(operator, operands);
    }

    /** Forms are unpacked whole each time that they are drawn, so that a small file can ask for a lot. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        bounds.checkSize(form.getCOSObject());
        try (RandomAccessRead content = form.getContentsForRandomAccess()) {
            allBytes += content.length();
        }
        if (allBytes >= MAX_ALL_BYTES) {
            overflowed = true;
            throw new Overflow();
        }
        super.showForm(form);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Overflow || e instanceof FontBounds.Exceeded) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void processType3Stream(PDType3CharProc letter, Matrix matrix) throws IOException {
        bounds.checkSize(letter.getCOSObject());
        super.processType3Stream(letter, matrix);
    }

    /** Sets a font once it is known to be no larger than fonts are. */
    private final class CheckedFont extends SetFontAndSize {
        CheckedFont() {
            super(PageScan.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSDictionary fonts = named(COSName.FONT);
            if (fonts != null && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
                bounds.check(fonts.getCOSDictionary(name));
            }
            super.process(operator, operands);
        }
    }

    /** Sets a state of drawing, which may set a font. */
    private final class CheckedState extends SetGraphicsStateParameters {
        CheckedState() {
            super(PageScan.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSDictionary states = named(COSName.EXT_G_STATE);
            COSDictionary state = states != null && !operands.isEmpty() && operands.get(0) instanceof COSName name
                    ? states.getCOSDictionary(name)
                    : null;
            if (state != null && state.getDictionaryObject(COSName.FONT) instanceof COSArray font && font.size() > 0) {
                bounds.check(font.getObject(0) instanceof COSDictionary dictionary ? dictionary : null);
            }
            super.process(operator, operands);
        }
    }

    private COSDictionary named(COSName kind) {
        return getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(kind);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null) {
            if (!(font instanceof PDSimpleFont)) {
                return;
            }
            text = String.valueOf((char) code);
        }
        if (glyphs.size() + turned.size() >= MAX_GLYPHS) {
            overflowed = true;
            return; // the next operator stops
        }
        float dx = matrix.getScaleX();
        float dy = matrix.getShearY();
        float horizontal = (float) Math.hypot(dx, dy);
        float vertical = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        int direction = direction(dx, dy);
        if (direction >= 0) {
            directions[direction / RIGHT_ANGLE]++;
        }
        Point2D.Float at = onPage(matrix.getTranslateX(), matrix.getTranslateY());
        Typeface face = faces.computeIfAbsent(font, Typeface::of);
        Glyph glyph = new Glyph(text, at.x, at.y, displacement.getX() * horizontal, vertical, horizontal, face);
        (direction == rotation ? glyphs : turned).add(glyph);
    }

    /** By how much a page must be turned for a glyph with this base line to stand upright; -1 if it stands aslant. */
    private static int direction(float dx, float dy) {
        if (Math.abs(dy) < Math.abs(dx) * ASLANT) {
            return dx > 0 ? 0 : 2 * RIGHT_ANGLE;
        }
        if (Math.abs(dx) < Math.abs(dy) * ASLANT) {
            return dy > 0 ? RIGHT_ANGLE : 3 * RIGHT_ANGLE;
        }
        return -1;
    }

    /** A point of the page's own space as a reader of the turned and cropped page sees it. */
    private Point2D.Float onPage(float x, float y) {
        float left = x - crop.getLowerLeftX();
        float up = y - crop.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(up, left);
            case 180 -> new Point2D.Float(crop.getWidth() - left, up);
            case 270 -> new Point2D.Float(crop.getHeight() - up, crop.getWidth() - left);
            default -> new Point2D.Float(left, crop.getHeight() - up);
        };
    }

    private void addRule(Point2D.Float a, Point2D.Float b) {
        boolean flat = Math.abs(a.y - b.y) <= RULE_THICKNESS && Math.abs(a.x - b.x) >= RULE_LENGTH;
        if (flat && rules.size() < MAX_GLYPHS) {
            rules.add(new Stroke(Math.min(a.x, b.x), Math.max(a.x, b.x), (a.y + b.y) / 2));
        }
    }

    /** Remembers the segments of the current path as pairs of points; a flat box is a segment from corner to corner. */
    private final class PathOperator extends OperatorProcessor {
        private final String name;

        PathOperator(String name) {
            super(PageScan.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] n = new float[operands.size()];
            for (int i = 0; i < n.length; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                n[i] = number.floatValue();
            }
            if (n.length < (name.equals("re") ? 4 : 2) || path.size() >= MAX_GLYPHS) {
                return;
            }
            Point2D.Float at = point(n[0], n[1]);
            if (name.equals("re")) {
                path.add(at);
                path.add(point(n[0] + n[2], n[1] + n[3]));
            } else {
                path.add(name.equals("m") ? at : pen);
                path.add(at);
            }
            pen = at;
        }

        private Point2D.Float point(float x, float y) {
            Point2D.Float own = transformedPoint(x, y);
            return onPage(own.x, own.y);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** Ends the current path: drawn or, with "n", not. */
    private final class PaintOperator extends OperatorProcessor {
        private final String name;

        PaintOperator(String name) {
            super(PageScan.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (!name.equals("n")) {
                for (int i = 0; i + 1 < path.size(); i += 2) {
                    addRule(path.get(i), path.get(i + 1));
                }
            }
            path.clear();
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
