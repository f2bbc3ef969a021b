package org.resdiff.quality.hiding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resdiff.model.Document;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.SourceText;
import org.resdiff.model.Style;
import org.resdiff.parse.Parser;
import org.resdiff.quality.hiding.Block.Role;
import org.resdiff.read.ReadOptions;
import org.resdiff.read.SourceReader;

/** A real PDF file: the lines as read are edited, since its pages cannot be printed anew. */
final class RealPrint implements Sample {
    /** Shorter lines may be heads of pages, titles and captions. */
    private static final int LEAST = 60;
    /** So many letters of a line that stand in the front matter too make it a head of a page, which repeats the title. */
    private static final int HEAD = 30;

    /** Points of the smallest body text: notes are set smaller, and hold sources. */
    private static final float BODY = 8.9f;

    private final String name;
    private final SourceText source;
    private final Document original;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private RealPrint(String name, SourceText source) {
        this.name = name;
        this.source = source;
        this.original = Parser.parse(source);
        Map<String, Integer> times = new HashMap<>();
        source.lines().forEach(line -> times.merge(line.text().strip(), 1, Integer::sum));
        boolean inText = false;
        StringBuilder front = new StringBuilder();
        for (int i = 0; i < source.lines().size(); i++) {
            Line line = source.lines().get(i);
            if (inText
                    && line.text().length() >= LEAST
                    && times.get(line.text().strip()) == 1
                    && line.box() != null
                    && line.box().size() >= BODY
                    && !RealFile.SOURCE.matcher(line.text()).find()
                    && !head(line.text(), front)) {
                lines.add(i);
                passages.add(passage(line));
            }
            if (!inText) {
                front.append(line.text().strip()).append(' ');
            }
            inText |= line.text().strip().equals("The General Assembly,");
        }
    }

    static RealPrint of(Path file) {
        try {
            String name = file.getFileName().toString();
            return new RealPrint(name, SourceReader.read(Files.readAllBytes(file), name, ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean head(String line, CharSequence front) {
        String text = line.strip();
        return text.contains("A/RES/")
                || front.toString().contains(text.substring(0, HEAD))
                || front.toString().contains(text.substring(text.length() - HEAD));
    }

    private static Passage passage(Line line) {
        Passage passage = Passage.of(Role.TEXT, line.text());
        for (Run run : line.runs()) {
            if (run.is(Style.SUPERSCRIPT)) {
                passage.fixed().set(run.start(), run.end());
            }
        }
        return passage;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String group() {
        return "real pdf";
    }

    @Override
    public Document original() {
        return original;
    }

    @Override
    public List<Passage> passages() {
        return passages;
    }

    @Override
    public Supplier<Document> edited(int passage, int start, int end, String with) {
        return () -> {
            int at = lines.get(passage);
            Line line = source.lines().get(at);
            int grown = with.length() - (end - start);
            List<Run> runs = new ArrayList<>();
            for (Run run : line.runs()) {
                int from = run.start() < end ? Math.min(run.start(), start + with.length()) : run.start() + grown;
                int to = run.end() <= start ? run.end() : Math.max(run.end() + grown, start);
                if (from < to) {
                    runs.add(new Run(from, to, run.styles()));
                }
            }
            String text = line.text().substring(0, start) + with + line.text().substring(end);
            List<Line> now = new ArrayList<>(source.lines());
            now.set(at, new Line(text, line.role(), line.level(), line.page(), line.number(), line.box(), runs));
            return Parser.parse(new SourceText(source.source(), now, source.diagnostics()));
        };
    }
}
