package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Label;

/**
 * Finds references as "paragraphs 5, 12 and 14 above" whose paragraphs are numbered otherwise in the amended text, or gone.
 * They are told and left as they are: no paper asked for them to be changed.
 */
final class References {
    private static final Pattern REFERENCE = Pattern.compile(
            "\\bparagraphs? (?<list>\\d{1,3}(?:(?:,? and |, | to |\u2013|-)\\d{1,3})*) (?:above|below|of the present"
                    + " resolution)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private References() {}

    static List<Diagnostic> check(Base base, List<Node> nodes, Label[] labels) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Matcher reference = REFERENCE.matcher(nodes.get(i).passage().text());
            while (reference.find()) {
                Set<String> changed = new LinkedHashSet<>();
                Matcher number = NUMBER.matcher(reference.group("list"));
                while (number.find()) {
                    String now = now(base, nodes, labels, labels[i].path(), "OP" + number.group());
                    if (!now.isEmpty()) {
                        changed.add(number.group() + " is now " + now);
                    }
                }
                if (!changed.isEmpty()) {
                    found.add(Diagnostic.warning(
                            "amendment.reference",
                            labels[i].text() + " refers to “" + reference.group() + "”: "
                                    + String.join(", ", changed)));
                }
            }
        }
        return found;
    }

    /** What became of an operative paragraph: empty if its number is the same, or if there was none. */
    private static String now(Base base, List<Node> nodes, Label[] labels, List<String> path, String name) {
        for (int i = 0; i < base.size(); i++) {
            Label label = base.clause(i).label();
            if (base.clause(i).kind() == ClauseKind.OPERATIVE
                    && label.name().equals(name)
                    && label.path().equals(path)) {
                for (int k = 0; k < nodes.size(); k++) {
                    if (nodes.get(k).base() == i) {
                        return labels[k].name().equals(name)
                                ? ""
                                : labels[k].name().replaceFirst("^OP", "");
                    }
                }
                return "deleted";
            }
        }
        return "";
    }
}
