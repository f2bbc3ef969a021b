package org.resdiff.quality.hiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.Pipeline;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;

/** A document of ours in one of the formats. */
final class OwnSample implements Sample {
    private final OwnDocument document;
    private final Form form;
    private static final Pattern STRUCK = Pattern.compile("~\\{[^}]*}");

    private final Document original;
    private final List<Passage> passages;

    OwnSample(OwnDocument document, Form form) {
        this.document = document;
        this.form = form;
        this.original = read(form.write(document.blocks()));
        this.passages =
                document.blocks().stream().map(block -> passage(block, form)).toList();
    }

    /** What a form leaves out cannot be edited in it. */
    private static Passage passage(Block block, Form form) {
        Passage passage = Passage.of(block.role(), block.text());
        Matcher struck = STRUCK.matcher(block.text());
        while (!form.strikes() && struck.find()) {
            passage.fixed().set(struck.start(), struck.end());
        }
        return passage;
    }

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        for (OwnDocument document : OwnDocument.all()) {
            for (Form form : Form.values()) {
                samples.add(new OwnSample(document, form));
            }
        }
        return samples;
    }

    Form form() {
        return form;
    }

    List<Block> blocks() {
        return document.blocks();
    }

    @Override
    public String name() {
        return document.name() + "." + form.extension();
    }

    @Override
    public String group() {
        return "own " + form.name().toLowerCase(Locale.ROOT);
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
    public boolean canSay(String text) {
        return form.canSay(text);
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public Supplier<Document> edited(int passage, int start, int end, String with) {
        String text = passages.get(passage).text();
        List<Block> now = new ArrayList<>(document.blocks());
        now.set(passage, now.get(passage).with(text.substring(0, start) + with + text.substring(end)));
        return of(now);
    }

    /** A copy of other blocks. */
    Supplier<Document> of(List<Block> now) {
        return of(() -> form.write(now));
    }

    /** A copy of other bytes. */
    Supplier<Document> of(Supplier<byte[]> bytes) {
        return () -> read(bytes.get());
    }

    private Document read(byte[] bytes) {
        return Pipeline.document(bytes, name(), ReadOptions.DEFAULT);
    }
}
