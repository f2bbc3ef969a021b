package org.resdiff.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resdiff.model.Run;
import org.resdiff.model.Style;

/**
 * Puts what a draft strikes or marks as inserted into its text, as "~~x~~" and "++x++": whether a word is struck decides what
 * the draft says. A struck word and the one set in its place beside it, without a space, become two words.
 */
final class DraftingSigns {
    private record Stretch(int start, int end, String sign) {}

    private final String text;
    private final List<Run> runs;
    private final List<Stretch> stretches = new ArrayList<>();

    private DraftingSigns(String text, List<Run> runs) {
        this.text = text;
        this.runs = runs;
    }

    /** A text with its runs. */
    record Signed(String text, List<Run> runs) {}

    static Signed in(String text, List<Run> runs) {
        if (runs.stream().noneMatch(run -> run.is(Style.STRIKE) || run.is(Style.INSERTED))) {
            return new Signed(text, runs);
        }
        DraftingSigns signs = new DraftingSigns(text, runs);
        signs.gather(Style.STRIKE, "~~");
        signs.gather(Style.INSERTED, "++");
        return signs.signed();
    }

    /** The stretches in a style, whatever else changes in them; the label of a paragraph stays outside. */
    private void gather(Style style, String sign) {
        int start = -1;
        int end = -1;
        for (Run run : runs) {
            if (!run.is(style)) {
                continue;
            }
            if (start >= 0 && !text.substring(end, run.start()).isBlank()) {
                add(start, end, sign);
                start = -1;
            }
            start = start < 0 ? run.start() : start;
            end = run.end();
        }
        if (start >= 0) {
            add(start, end, sign);
        }
    }

    private void add(int start, int end, String sign) {
        int label = start == 0 ? ListLabels.labelEnd(text) : 0;
        int from = label < end ? Math.max(start, label) : start;
        stretches.add(new Stretch(from, end, sign));
    }

    private Signed signed() {
        StringBuilder signed = new StringBuilder();
        int[] places = new int[text.length()];
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            stretches.stream().filter(each -> each.end == at).forEach(each -> signed.append(each.sign));
            signed.append(partsWords(at) ? " " : "");
            stretches.stream().filter(each -> each.start == at).forEach(each -> signed.append(each.sign));
            if (i < text.length()) {
                places[i] = signed.length();
                signed.append(text.charAt(i));
            }
        }
        List<Run> rest = new ArrayList<>();
        for (Run run : runs) {
            Set<Style> styles = EnumSet.copyOf(run.styles());
            styles.remove(Style.STRIKE);
            styles.remove(Style.INSERTED);
            if (!styles.isEmpty()) {
                rest.add(new Run(places[run.start()], places[run.end() - 1] + 1, styles));
            }
        }
        return new Signed(signed.toString(), rest);
    }

    /** Whether a whole struck or inserted word meets, without a space, one that is set off from it by a look of its own. */
    private boolean partsWords(int at) {
        if (at == 0 || at == text.length() || !isWord(at - 1) || !isWord(at)) {
            return false;
        }
        for (Stretch each : stretches) {
            boolean after = each.end == at && (each.start == 0 || !isWord(each.start - 1));
            boolean before = each.start == at && (each.end == text.length() || !isWord(each.end));
            if ((after && hasOwnLook(at, at - 1)) || (before && hasOwnLook(at - 1, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOwnLook(int at, int beside) {
        Set<Style> look = styles(at);
        look.removeAll(styles(beside));
        look.remove(Style.SUPERSCRIPT);
        return !look.isEmpty();
    }

    private Set<Style> styles(int at) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        runs.stream().filter(run -> run.start() <= at && at < run.end()).forEach(run -> styles.addAll(run.styles()));
        return styles;
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
