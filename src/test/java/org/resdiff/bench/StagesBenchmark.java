package org.resdiff.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.resdiff.Pipeline;
import org.resdiff.align.Alignment;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Document;
import org.resdiff.read.ReadOptions;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** The stages warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class StagesBenchmark {
    /** Clauses a side. */
    @Param({"500", "2000", "10000", "20000"})
    public int clauses;

    private byte[] bytes;
    private String text;
    private Document old;
    private Document now;
    private Alignment alignment;

    @Setup
    public void read() {
        Generated.Pair pair = Generated.pair(clauses, 1);
        text = pair.old();
        bytes = text.getBytes(StandardCharsets.UTF_8);
        old = pair.oldDocument();
        now = pair.nowDocument();
        alignment = Pipeline.align(old, now, List.of());
    }

    @Benchmark
    public List<Token> tokenise() {
        return Tokens.of(text);
    }

    @Benchmark
    public Document parse() {
        return Pipeline.document(bytes, "generated.txt", ReadOptions.DEFAULT);
    }

    @Benchmark
    public Alignment align() {
        return Pipeline.align(old, now, List.of());
    }

    @Benchmark
    public Comparison diff() {
        return Pipeline.compare(alignment, Lexicon.ENGLISH, List.of());
    }
}
