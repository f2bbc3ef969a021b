package org.resdiff.check;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Clause;

/** Collects what one rule finds. */
final class Findings {
    private final Rule rule;
    private final Level level;
    private final List<Finding> all = new ArrayList<>();

    Findings(Rule rule, Level level) {
        this.rule = rule;
        this.level = level;
    }

    List<Finding> all() {
        return all;
    }

    /** A finding about a clause as a whole. */
    void in(Clause clause, String message) {
        in(clause, 0, 0, message);
    }

    /** A finding about words of a clause. */
    void in(Clause clause, int start, int end, String message) {
        in(clause, start, end, message, null);
    }

    /** The same, and what mends it; null for nothing that is certain. */
    void in(Clause clause, int start, int end, String message, Fix fix) {
        all.add(new Finding(
                rule,
                level,
                clause.label().text(),
                clause.text(),
                start,
                end,
                clause.page(),
                clause.line(),
                message,
                fix));
    }

    /** A finding about the end of a clause. */
    void atEnd(Clause clause, String message) {
        atEnd(clause, message, null);
    }

    /** The same, and what mends it; null for nothing that is certain. */
    void atEnd(Clause clause, String message, Fix fix) {
        int end = clause.text().length();
        in(clause, Math.max(0, clause.text().lastIndexOf(' ') + 1), end, message, fix);
    }

    /** A finding about a line of a clause, as typed. */
    void onLine(Clause clause, String text, int start, int end, int line, String message, Fix fix) {
        all.add(new Finding(rule, level, clause.label().text(), text, start, end, clause.page(), line, message, fix));
    }

    /** A finding about a line that is no clause's alone. */
    void on(String text, int start, int end, int page, int line, String message, Fix fix) {
        all.add(new Finding(rule, level, "", text, start, end, page, line, message, fix));
    }

    /** A finding about the document as a whole. */
    void document(String message) {
        on("", 0, 0, 0, 0, message, null);
    }
}
