package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.resdiff.model.Box;
import org.resdiff.model.Furniture;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

/**
 * Finds running heads, page numbers, job numbers and bar codes. Where there are pages, it peels them off a page from the
 * outside: what repeats at the same height on other pages, what carries the document's own symbol, what looks like a
 * trace of printing. In flattened text only the looks, the symbol's later mentions and neighbourhood can tell.
 */
final class FurnitureFinder {
    /** Heads and feet are looked for among so many outermost lines of a page. */
    private static final int EDGE_LINES = 6;
    /** Points by which the height of a running head may vary. */
    private static final float SAME_HEIGHT = 6;
    /** Share of the pages on which a line without a symbol must stand to be a running head: on odd or even ones, a title page apart. */
    private static final float REPEATED = 0.35f;
    /** Lines of one head stand no further apart than this, in sizes. */
    private static final float HEAD_LEADING = 1.5f;
    /** Points by which the left edges of the lines of one head may differ. */
    private static final float HEAD_EDGE = 2;
    /** A masthead has shown the symbol by this line. */
    private static final int MASTHEAD_LINES = 30;

    /** In characters; no head is longer. */
    private static final int LONGEST_HEAD = 200;

    /** A page number on the line of the symbol. */
    private static final Pattern BESIDE = Pattern.compile("^\\d{1,3}\\s+(?=\\D)|(?<=[\\d)]) +\\d{1,3}$");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern CELLS = Pattern.compile("\\t| {3,}");
    /** Any white space but a single space, which may stay. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

    private static final Pattern OWNER = Pattern.compile("^United Nations\\s+");
    private static final Pattern STARS = Pattern.compile("\\*+$");
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Line> lines;
    private final IdentityHashMap<Line, String> reasons = new IdentityHashMap<>();
    private final Map<Integer, List<Line>> pages = new TreeMap<>();
    /** Heights at which a cell stands at the edge of a page, by its text without digits. */
    private final Map<String, List<Line>> edges = new HashMap<>();

    private String symbol = "";

    private int pageOffset;

    private FurnitureFinder(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines of a document that are furniture, each with its reason id. */
    static IdentityHashMap<Line, Furniture> find(List<Line> lines) {
        return new FurnitureFinder(lines).find();
    }

    private IdentityHashMap<Line, Furniture> find() {
        for (Line line : lines) {
            if (line.role() == Line.Role.FURNITURE) {
                reasons.put(line, "running-head");
            } else if (isPrinted(line) || isWhole(line)) {
                String reason = Traces.reason(plain(line));
                if (reason != null) {
                    reasons.put(line, reason);
                }
                if (isPrinted(line)) {
                    pages.computeIfAbsent(line.page(), page -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        symbol = symbol();
        if (pages.size() > 1 || anyPaged(lines)) {
            peelPages();
        } else {
            clearFlattened();
            countPages();
        }
        IdentityHashMap<Line, Furniture> found = new IdentityHashMap<>();
        for (Line line : lines) {
            if (reasons.containsKey(line)) {
                found.put(line, new Furniture(reasons.get(line), plain(line), line.page(), line.number()));
            }
        }
        return found;
    }

    private static boolean anyPaged(List<Line> lines) {
        for (Line line : lines) {
            if (line.page() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a paragraph that the format keeps whole: where a page was converted, its head or foot may be one. */
    private static boolean isWhole(Line line) {
        return line.level() == 0 && line.role() == Line.Role.PARAGRAPH;
    }

    private static boolean isPrinted(Line line) {
        return line.role() == Line.Role.PRINTED && !line.blank();
    }

    private static String plain(Line line) {
        String text = line.text().strip();
        return spaced(text) ? SPACES.matcher(text).replaceAll(" ") : text;
    }

    /** Whether {@link #SPACES} may find something: hardly any line has it, and the pattern is slow to say so. */
    private static boolean spaced(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (space && (before || c != ' ')) {
                return true;
            }
            before = space;
        }
        return false;
    }

    private static List<String> cells(Line line) {
        String text = line.text().strip();
        if (text.indexOf('\t') < 0 && !text.contains("   ")) {
            return List.of(text);
        }
        List<String> cells = new ArrayList<>();
        for (String cell : CELLS.split(text, -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** A cell or line as it looks on every page: case and digits do not count. */
    private static String key(String text) {
        return DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    /** The document's own symbol as first printed: the one that stands alone in a cell most often, then first; empty if none does. */
    private String symbol() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> printed = new HashMap<>();
        for (Line line : lines) {
            if (isPrinted(line) && line.text().length() <= LONGEST_HEAD && Traces.mayHoldSymbol(line.text())) {
                for (String cell : cells(line)) {
                    String bare = withoutPage(cell);
                    if (Traces.isSymbol(bare)) {
                        counts.merge(letters(bare), 1, Integer::sum);
                        printed.putIfAbsent(letters(bare), bare);
                    }
                }
            }
        }
        Map.Entry<String, Integer> most = Frequencies.most(counts);
        return most == null || most.getValue() == 1 ? "" : printed.get(most.getKey());
    }

    private static String withoutPage(String cell) {
        return BESIDE.matcher(bare(cell)).replaceAll("");
    }

    private static String bare(String cell) {
        String own = OWNER.matcher(cell).replaceFirst("");
        return STARS.matcher(own).replaceFirst("").replace(" (", "(");
    }

    private boolean hasSymbol(Line line) {
        if (symbol.isEmpty() || line.text().length() > LONGEST_HEAD) {
            return false;
        }
        String own = letters(symbol);
        for (String cell : cells(line)) {
            if (letters(withoutPage(cell)).equals(own) || letters(bare(cell)).equals(own)) {
                return true;
            }
        }
        return false;
    }

    /** A symbol without its strokes, brackets and spaces, which typists vary. */
    private static String letters(String symbol) {
        return SIGNS.matcher(symbol).replaceAll("");
    }

    /** Whether text recognition misread one character of the symbol; where both are digits it is another's symbol. */
    private boolean nearlySymbol(String text) {
        if (symbol.isEmpty() || text.length() != symbol.length()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < text.length() && wrong < 2; i++) {
            char read = text.charAt(i);
            char meant = symbol.charAt(i);
            if (read != meant) {
                wrong += Character.isDigit(read) && Character.isDigit(meant) ? 2 : 1;
            }
        }
        return wrong < 2;
    }

    // Documents with pages

    private void peelPages() {
        for (List<Line> page : pages.values()) {
            if (page.get(0).box() != null) {
                page.sort((a, b) -> Float.compare(a.box().baseline(), b.box().baseline()));
            }
            for (int i = 0; i < page.size(); i++) {
                if (Math.min(i, page.size() - 1 - i) < EDGE_LINES) {
                    for (String cell : cells(page.get(i))) {
                        edges.computeIfAbsent(key(cell), text -> new ArrayList<>())
                                .add(page.get(i));
                    }
                }
            }
        }
        pageOffset = pageOffset();
        int first = pages.keySet().iterator().next();
        for (Map.Entry<Integer, List<Line>> entry : pages.entrySet()) {
            int number = entry.getKey();
            List<Line> page = entry.getValue();
            if (number != first) {
                peel(page, number, 0, 1);
            }
            peel(page, number, page.size() - 1, -1);
        }
    }

    /** By how much printed page numbers that stand alone mostly exceed the count of pages. */
    private int pageOffset() {
        Map<Integer, Integer> offsets = new TreeMap<>();
        for (Map.Entry<Integer, List<Line>> entry : pages.entrySet()) {
            List<Line> page = entry.getValue();
            for (Line line : List.of(page.get(0), page.get(page.size() - 1))) {
                if (plain(line).matches("\\d{1,4}")) {
                    offsets.merge(Integer.parseInt(plain(line)) - entry.getKey(), 1, Integer::sum);
                }
            }
        }
        Map.Entry<Integer, Integer> most = Frequencies.most(offsets);
        return most == null ? 0 : most.getKey();
    }

    /** Takes lines off one edge of a page: all up to the innermost that is furniture, as a long title wraps beside the symbol. */
    private void peel(List<Line> page, int number, int from, int step) {
        boolean peeled = false;
        int innermost = -1;
        for (int n = 0; n < Math.min(EDGE_LINES, page.size()); n++) {
            Line line = page.get(from + n * step);
            String reason = reasons.getOrDefault(line, edgeReason(line, number, peeled));
            if (reason != null) {
                reasons.put(line, reason);
                innermost = n;
                peeled = true;
            } else if (step < 0 || !sameHead(page, n)) {
                break;
            }
        }
        int head = step > 0 && innermost >= 0 ? headEnd(page, innermost) : innermost;
        for (int n = 0; n <= head; n++) {
            reasons.putIfAbsent(page.get(from + n * step), "running-head");
        }
    }

    /** The last line of the block that a line of a head stands in, if white space parts the block from the text. */
    private static int headEnd(List<Line> page, int line) {
        int end = line;
        while (end < EDGE_LINES && sameHead(page, end)) {
            end++;
            if (Math.abs(page.get(end).box().left() - page.get(line).box().left()) > HEAD_EDGE) {
                return line;
            }
        }
        return end < EDGE_LINES ? end : line;
    }

    /** Whether a line of the page and the next are set as closely as those of one head of several lines are. */
    private static boolean sameHead(List<Line> page, int n) {
        Box box = page.get(n).box();
        if (box == null || n + 1 == page.size()) {
            return false;
        }
        Box below = page.get(n + 1).box();
        return below.baseline() - box.baseline() < HEAD_LEADING * box.size();
    }

    private String edgeReason(Line line, int number, boolean peeled) {
        String text = plain(line);
        if (startsWithMark(line)) {
            return null;
        }
        if (Traces.isPageNumber(text)) {
            boolean counts = text.contains("/") || Integer.parseInt(text) == number + pageOffset;
            return counts ? "page-number" : null;
        }
        if (nearlySymbol(text) || hasSymbol(line) || (peeled && Traces.isLanguage(text))) {
            return "running-head";
        }
        return repeats(line) ? "running-head" : null;
    }

    /** Whether its cells stand at this height on many pages. A line that ends like a clause is none, however often it comes. */
    private boolean repeats(Line line) {
        String text = plain(line);
        if (text.endsWith(",") || text.endsWith(";") || text.endsWith(".")) {
            return false;
        }
        int least = Math.max(2, Math.round(REPEATED * pages.size()));
        for (String cell : cells(line)) {
            long alike = edges.getOrDefault(key(cell), List.of()).stream()
                    .filter(other -> sameHeight(line.box(), other.box()))
                    .map(Line::page)
                    .distinct()
                    .count();
            if (alike >= least && cell.codePoints().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameHeight(Box a, Box b) {
        return a == null || b == null || Math.abs(a.baseline() - b.baseline()) <= SAME_HEIGHT;
    }

    private static boolean startsWithMark(Line line) {
        if (line.runs().isEmpty()) {
            return false;
        }
        Run first = line.runs().get(0);
        return first.start() == 0 && first.is(Style.SUPERSCRIPT);
    }

    // Flattened text

    private void clearFlattened() {
        List<Line> printed = new ArrayList<>(lines.size());
        for (List<Line> page : pages.values()) {
            printed.addAll(page);
        }
        int seen = 0;
        for (int i = 0; i < printed.size(); i++) {
            Line line = printed.get(i);
            if (hasSymbol(line)) {
                seen++;
                if (seen > 1 || i >= MASTHEAD_LINES) {
                    reasons.put(line, "running-head");
                }
            }
        }
        int page = 0;
        for (int i = 1; i + 1 < printed.size(); i++) {
            Line line = printed.get(i);
            boolean beside = isHead(printed.get(i - 1)) || isHead(printed.get(i + 1));
            String text = plain(line);
            if (reasons.containsKey(line)) {
                continue;
            }
            if (beside && Traces.isLanguage(text)) {
                reasons.put(line, "running-head");
            } else if (PAGE.matcher(text).matches()
                    && (beside || (Integer.parseInt(text) == page + 1 && goesOn(printed.get(i + 1))))) {
                page = Integer.parseInt(text);
                reasons.put(line, "page-number");
            } else if (beside && Traces.isPageNumber(text)) {
                reasons.put(line, "page-number");
            }
        }
        for (int i = MASTHEAD_LINES; i + 1 < printed.size(); i++) {
            // some pages are headed by the symbol of the draft
            boolean beside = isPageNumber(printed.get(i - 1)) || isPageNumber(printed.get(i + 1));
            if (beside && Traces.isSymbol(plain(printed.get(i)))) {
                reasons.putIfAbsent(printed.get(i), "running-head");
            }
        }
    }

    private boolean isPageNumber(Line line) {
        return "page-number".equals(reasons.get(line));
    }

    /**
     * Numbers that stand alone among whole paragraphs count pages where they go up, and by no more than the paragraphs
     * between them: each page holds one at least. Figures out of a table would not.
     */
    private void countPages() {
        List<Line> numbers = new ArrayList<>();
        int last = -1;
        int between = 0;
        for (Line line : lines) {
            if (!isWhole(line)) {
                continue;
            }
            String text = plain(line);
            if (!PAGE.matcher(text).matches()) {
                between++;
                continue;
            }
            int number = Integer.parseInt(text);
            if (between == 0 || (last >= 0 && (number <= last || number > last + between))) {
                return;
            }
            numbers.add(line);
            last = number;
            between = 0;
        }
        for (Line line : numbers) {
            reasons.put(line, "page-number");
        }
    }

    /** Whether the line is of the text and not of a note that the number before it would mark. */
    private static boolean goesOn(Line line) {
        return Openings.marker(line.text()) || Openings.lowerCase(line.text());
    }

    private boolean isHead(Line line) {
        String reason = reasons.get(line);
        return "running-head".equals(reason) || "page-number".equals(reason) || "job-number".equals(reason);
    }
}
