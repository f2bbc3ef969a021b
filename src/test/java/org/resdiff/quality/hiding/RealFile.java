package org.resdiff.quality.hiding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.Pipeline;
import org.resdiff.model.Document;
import org.resdiff.quality.hiding.Block.Role;
import org.resdiff.read.ReadOptions;

/** A real document whose file is characters, of which the prose behind its enacting line is edited. */
final class RealFile implements Sample {
    private static final Pattern ENACTING =
            Pattern.compile("(?m)The (?:General Assembly|Security Council|Conference of the Parties[^,<\n"
                    + "]*|Commission on Narcotic Drugs),");
    private static final Pattern NODES = Pattern.compile("(?<=>)[^<>&{}]{50,}(?=<)");
    private static final Pattern LINES = Pattern.compile("(?m)^[^#|<>\n][^|<>\n]{60,}$");
    /** Heads of pages, page and job numbers, and lines that are no prose. */
    private static final Pattern FURNITURE = Pattern.compile(
            "S/RES/|^\\s*Page\\b|\\(E\\)|/\\.\\.\\.|^[^a-z]*$|^.{0,29}$|_{3}|meeting|[^\\x20-\\x7E\u2010-\u2026\u00A0-\u00FF]");

    /** Prose that cites a source in a note: another source there says nothing else. */
    static final Pattern SOURCE = Pattern.compile(
            "Official Records|for technical reasons|Supplement No\\.|Treaty Series|\\bchap\\. |\\bsect\\. "
                    + "|\\(?Vol\\. |United Nations publication|, annex [IVX]+\\.|^\\W*\\d{1,2} (?:See|Ibid)|\\bIbid\\b"
                    + "|(?:[A-Z]/\\S+\\d,? (?:and )?){3}");

    private final String name;
    private final String group;
    private final String text;
    private final Document original;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private RealFile(Path file, String group) throws IOException {
        this.name = file.getFileName().toString();
        this.group = "real " + group;
        this.text = Files.readString(file);
        this.original = read(text);
        Matcher enacting = ENACTING.matcher(text);
        int from = enacting.find() ? enacting.end() : text.length();
        switch (group) {
            case "html" -> find(NODES, from);
            case "markdown" -> find(LINES, from);
            default -> prose(from);
        }
    }

    static RealFile of(Path file, String group) {
        try {
            return new RealFile(file, group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void find(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text);
        for (int at = from; matcher.find(at); at = matcher.end()) {
            add(matcher.start(), matcher.end());
        }
    }

    /** Runs of long lines of prose that stand in the file once. */
    private void prose(int from) {
        Map<String, Integer> times = new HashMap<>();
        text.lines().forEach(line -> times.merge(line.strip(), 1, Integer::sum));
        int start = -1;
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end);
            boolean prose = times.getOrDefault(line.strip(), 0) == 1
                    && !FURNITURE.matcher(line).find();
            if (prose && start < 0) {
                start = at;
            } else if (!prose && start >= 0) {
                add(start, at - 1);
                start = -1;
            }
            at = end + 1;
        }
        if (start >= 0) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        if (SOURCE.matcher(text.substring(start, end)).find()) {
            return;
        }
        starts.add(start);
        passages.add(Passage.of(Role.TEXT, text.substring(start, end)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String group() {
        return group;
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
        int at = starts.get(passage);
        return () -> read(text.substring(0, at + start) + with + text.substring(at + end));
    }

    private Document read(String characters) {
        return Pipeline.document(characters.getBytes(StandardCharsets.UTF_8), name, ReadOptions.DEFAULT);
    }
}
