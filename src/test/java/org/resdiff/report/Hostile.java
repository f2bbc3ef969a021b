package org.resdiff.report;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Drafts;

/** Texts that try to be something else than text. */
public final class Hostile {
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script> & &amp; &#60;b> <!-- x -->",
            "| --- | --- |",
            "1. One 2) two",
            "# No heading, - no item, + no item, = no line",
            "- minus",
            "*bold* **bold** _low_ __low__ snake_case_word `code` ``` ~~gone~~ ~one~",
            "[link](http://example.org) ![image](x) [^1] [ref]: x",
            "US$ 5 and $x$ and \\(y\\) \\* and a backslash \\",
            "@everyone mail me@example.org",
            "{++added++} {--gone--} {~~a~>b~~} {>>note<<} [-x-] {+y+}",
            "escape \u001B[2J\u001B]0;title\u0007 and \u009B31m and \u0085 and \u007F",
            "bidi \u202Eevil\u202C \u2066isolated\u2069 \u200Fmark",
            "::error file=x::boom %0A ##[error]boom",
            "=cmd|' /C calc'!A0",
            "+1 -1 @SUM(1)",
            "wide \u6F22\u5B57 \uD83D\uDE00 and combining e\u0301",
            "lone \uD800 surrogate \uFFFE",
            "    indented, tab\tinside, trailing  ",
            "> quote",
            "</details></summary></blockquote></ins>",
            "\" quoted, with comma; 'and' more \"");

    private static final String SIGNS = "*_`[]<>|~&#;1.-+=$@{}\\!()'\":%/ ab ab ab ";

    private Hostile() {}

    /** Every hostile text changed into the next one. */
    public static Comparison comparison() {
        int last = TEXTS.size();
        return compare(
                TEXTS,
                IntStream.range(0, last)
                        .mapToObj(i -> TEXTS.get((i + 1) % last))
                        .toList());
    }

    /** Clauses of random signs, the new ones a few signs away from the old ones. */
    public static Comparison random(long seed) {
        Random random = new Random(seed);
        List<String> old = IntStream.range(0, 20)
                .mapToObj(i -> random.ints(40, 0, SIGNS.length())
                        .mapToObj(c -> SIGNS.substring(c, c + 1))
                        .collect(Collectors.joining()))
                .map(text -> "a" + text.replaceAll("\\s+", " ").strip())
                .toList();
        List<String> now = old.stream()
                .map(text -> {
                    int at = random.nextInt(text.length());
                    int sign = random.nextInt(SIGNS.length());
                    String changed =
                            text.substring(0, at) + SIGNS.charAt(sign) + text.substring(at + random.nextInt(2));
                    return changed.replaceAll("\\s+", " ").strip();
                })
                .toList();
        return compare(old, now);
    }

    private static Comparison compare(List<String> old, List<String> now) {
        String[] links = IntStream.rangeClosed(1, old.size())
                .mapToObj(i -> "OP" + i + "=OP" + i)
                .toArray(String[]::new);
        return Drafts.compare(Drafts.draft(99, clauses(old)), Drafts.draft(100, clauses(now)), links);
    }

    private static String[] clauses(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> "OP" + (i + 1) + ": " + texts.get(i))
                .toArray(String[]::new);
    }
}
