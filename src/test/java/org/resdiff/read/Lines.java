package org.resdiff.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.model.Format;
import org.resdiff.model.Line;
import org.resdiff.model.Run;
import org.resdiff.model.SourceText;
import org.resdiff.model.Style;

/** Shows lines as a test can write them: role and level, then the text with its styled stretches between braces. */
public final class Lines {
    private Lines() {}

    public static SourceText read(String text, Format format) {
        return SourceReader.read(
                text.getBytes(StandardCharsets.UTF_8), "draft", new ReadOptions(format, ReadOptions.Revisions.ACCEPT));
    }

    public static List<String> shown(String text, Format format) {
        return shown(read(text, format));
    }

    public static List<String> shown(SourceText source) {
        return source.lines().stream().map(Lines::shown).toList();
    }

    /** "P1 3. {i:Requests} the Committee": the role's first letter, the level, the text; tabs as "|". */
    public static String shown(Line line) {
        StringBuilder shown = new StringBuilder();
        shown.append(line.role().name().charAt(0)).append(line.level()).append(' ');
        int at = 0;
        for (Run run : line.runs()) {
            shown.append(line.text(), at, run.start()).append('{');
            run.styles().stream()
                    .filter(style -> style != Style.SUPERSCRIPT || !run.is(Style.NOTE_MARK))
                    .sorted()
                    .forEach(style -> shown.append(Character.toLowerCase(
                            style.name().charAt(style.name().equals("SUPERSCRIPT") ? 2 : 0))));
            shown.append(':').append(line.text(), run.start(), run.end()).append('}');
            at = run.end();
        }
        return shown.append(line.text().substring(at)).toString().replace('\t', '|');
    }
}
