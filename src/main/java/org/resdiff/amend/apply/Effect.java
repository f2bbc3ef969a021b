package org.resdiff.amend.apply;

import java.util.List;
import org.resdiff.amend.NotedText;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;
import org.resdiff.text.Typography;

/**
 * What a change of words comes to, however much of the text around it is quoted: “by 2045” made “by 2035” changes “2045”.
 * An insertion stands right behind the word before it.
 *
 * @param start UTF-16 index in the text
 * @param end index after the last letter that goes; {@code start} for an insertion
 * @param words what comes in its place
 */
public record Effect(int start, int end, NotedText words) {

    static Effect of(String text, Cut cut) {
        if (!cut.text().notes().isEmpty()) {
            return new Effect(cut.start(), cut.end(), cut.text());
        }
        String come = cut.text().text();
        List<Token> old = Tokens.of(text.substring(cut.start(), cut.end()));
        List<Token> now = Tokens.of(come);
        int head = 0;
        while (head < Math.min(old.size(), now.size())
                && old.get(head).text().equals(now.get(head).text())) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail)
                        .text()
                        .equals(now.get(now.size() - 1 - tail).text())) {
            tail++;
        }
        String words = head + tail == now.size()
                ? ""
                : come.substring(
                        now.get(head).start(), now.get(now.size() - 1 - tail).end());
        if (head + tail < old.size()) {
            int start = cut.start() + old.get(head).start();
            int end = cut.start() + old.get(old.size() - 1 - tail).end();
            return new Effect(start, end, NotedText.of(words));
        }
        int at = head > 0 ? cut.start() + old.get(head - 1).end() : cut.start();
        while (at > 0 && Typography.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return new Effect(at, at, NotedText.of(words));
    }

    public boolean insertion() {
        return start == end;
    }

    /** Whether both change some of the same words. */
    public boolean overlaps(Effect other) {
        return start < other.end && other.start < end;
    }

    /** Whether it changes any of the words between two indices. */
    boolean changes(int from, int to) {
        return !insertion() && start < to && from < end;
    }
}
