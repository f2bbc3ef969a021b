package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Label;

/**
 * The paragraphs of bylaws, bills, contracts and annexes, which are called by the number that they print: "(2A)", "1.1",
 * "B". Each section counts for itself, in the manner of the base; a decimal number goes with the number of its section.
 */
public final class PrintedNumbers {
    /** What drafters count through the whole resolution, and paragraphs that only have a place. */
    private static final Pattern OTHERWISE = Pattern.compile("(?:PP|OP)\\d.*|par\\d{1,4}");

    /** "1." and "1" of "1.1", nothing and "(a)" of "(a)". */
    private static final Pattern PARTS = Pattern.compile("(?<section>(?:\\p{Alnum}{1,4}\\.(?=.))*)(?<count>.*)");

    /** The count at the end of a heading's number: "2" of "Section 2". */
    private static final Pattern COUNT = Pattern.compile("(?:.*\\s)?(?<count>[\\p{Alnum}.]+?)\\.?");

    private final Base base;
    private final List<Node> nodes;
    private final SectionNumbers sections;
    private final Label[] labels;
    private final String[] numbers;

    /** The heading under which each clause of the base stands, -1 for none. */
    private final int[] above;

    private PrintedNumbers(Base base, List<Node> nodes, SectionNumbers sections, Label[] labels, String[] numbers) {
        this.base = base;
        this.nodes = nodes;
        this.sections = sections;
        this.labels = labels;
        this.numbers = numbers;
        this.above = new int[base.size()];
        int heading = -1;
        for (int i = 0; i < base.size(); i++) {
            heading = base.clause(i).kind() == ClauseKind.HEADING ? i : heading;
            above[i] = heading;
        }
    }

    /** Whether the label of a clause is the number that it prints. */
    public static boolean is(Clause clause) {
        boolean paragraph = clause.kind() == ClauseKind.OPERATIVE
                || clause.kind() == ClauseKind.PREAMBULAR
                || clause.kind() == ClauseKind.ANNEX;
        return paragraph
                && clause.number() != null
                && !OTHERWISE.matcher(clause.label().name()).matches();
    }

    /** Gives the paragraphs at these places of the new text their numbers and labels. */
    static void number(
            Base base,
            List<Node> nodes,
            SectionNumbers sections,
            List<Integer> places,
            Label[] labels,
            String[] numbers) {
        if (!places.isEmpty()) {
            new PrintedNumbers(base, nodes, sections, labels, numbers).number(places);
        }
    }

    /** Whether a new paragraph joins those that are called by their numbers: its nearest like in the base, in its section first, is one. */
    static boolean joins(Base base, Node node) {
        Clause like = like(base, node);
        return like != null && is(like);
    }

    private static Clause like(Base base, Node node) {
        for (int away = 0; away < base.size(); away++) {
            for (int i : new int[] {node.anchor() - away, node.anchor() + away}) {
                if (i >= 0
                        && i < base.size()
                        && base.parent(i) < 0
                        && base.clause(i).kind() == node.kind()
                        && (node.number() == null || base.clause(i).number() != null)) {
                    return base.clause(i);
                }
            }
        }
        return null;
    }

    private void number(List<Integer> places) {
        Map<List<Object>, List<Integer>> series = new LinkedHashMap<>();
        int heading = -1;
        int next = 0;
        for (int i = 0; i < nodes.size() && next < places.size(); i++) {
            heading = nodes.get(i).kind() == ClauseKind.HEADING ? i : heading;
            if (places.get(next) == i) {
                series.computeIfAbsent(List.of(heading, nodes.get(i).kind()), key -> new ArrayList<>())
                        .add(i);
                next++;
            }
        }
        series.forEach((key, members) -> count((int) key.get(0), members));
    }

    private void count(int heading, List<Integer> members) {
        Node first = nodes.get(members.get(0));
        int section = heading < 0 ? -1 : nodes.get(heading).base();
        List<String> old = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            if ((heading < 0 || section >= 0)
                    && above[i] == section
                    && base.clause(i).kind() == first.kind()
                    && is(base.clause(i))) {
                old.add(base.clause(i).number());
            }
        }
        List<String> kept = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (int i : members) {
            Node node = nodes.get(i);
            printed.add(node.number());
            kept.add(node.isNew() || above[node.base()] != section ? null : node.number());
        }
        String model = old.isEmpty()
                ? printed.stream().filter(one -> one != null).findFirst().orElse(null)
                : old.get(0);
        List<String> counted = model == null ? printed : counted(model, old, kept, printed);
        String prefix = model == null ? "" : parts(model).group("section");
        String now = prefix.isEmpty() || section < 0 ? prefix : renumbered(prefix, section, heading);
        for (int k = 0; k < members.size(); k++) {
            int i = members.get(k);
            String number = counted.get(k);
            numbers[i] = number != null && !now.equals(prefix) && number.startsWith(prefix)
                    ? now + number.substring(prefix.length())
                    : number;
            labels[i] = label(i);
        }
    }

    private static List<String> counted(String model, List<String> old, List<String> kept, List<String> printed) {
        String prefix = parts(model).group("section");
        boolean one =
                old.stream().allMatch(number -> parts(number).group("section").equals(prefix));
        if (old.isEmpty() || !one) {
            return first(kept, printed);
        }
        List<String> counts =
                old.stream().map(number -> parts(number).group("count")).toList();
        boolean consecutive =
                Renumbering.of(counts, counts, counts, counts.get(0)).equals(counts)
                        && counts.stream().noneMatch(count -> count.matches("\\(?\\d+\\p{L}+\\)?|.*\\s.*"));
        if (!consecutive) {
            return first(kept, printed);
        }
        // a paper may say that it puts a paragraph between two that keep their numbers
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i) == null
                    && printed.get(i) != null
                    && printed.get(i).matches(".*\\d(?:\\p{L}| \\p{L}+)\\)?")) {
                return first(kept, printed);
            }
        }
        List<String> members = kept.stream()
                .map(number -> number == null ? null : parts(number).group("count"))
                .toList();
        return Renumbering.of(counts, members, members, counts.get(0)).stream()
                .map(count -> prefix + count)
                .toList();
    }

    private static List<String> first(List<String> kept, List<String> printed) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            numbers.add(kept.get(i) == null ? printed.get(i) : kept.get(i));
        }
        return numbers;
    }

    private static Matcher parts(String number) {
        Matcher parts = PARTS.matcher(number);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no number: " + number);
        }
        return parts;
    }

    /** "4." for "3." where section 3 is now section 4. */
    private String renumbered(String prefix, int section, int heading) {
        String then = count(base.clause(section).number());
        String now = count(sections.number(heading));
        return (then + ".").equals(prefix) && !now.isEmpty() ? now + "." : prefix;
    }

    private static String count(String number) {
        Matcher count = COUNT.matcher(number == null ? "" : number);
        return count.matches() ? count.group("count") : "";
    }

    /** Called as those of the base are: by the number alone in its section, or with the sign of a section where no path is. */
    private Label label(int i) {
        Node node = nodes.get(i);
        Clause like = node.isNew() ? like(base, node) : base.clause(node.base());
        if (numbers[i] == null || like == null || like.number() == null) {
            return new Label(sections.label(i).path(), numbers[i] == null ? "" : numbers[i]);
        }
        String name = like.label().name();
        int at = name.lastIndexOf(like.number());
        List<String> path = like.label().path().isEmpty() && name.startsWith("\u00A7")
                ? List.of()
                : sections.label(i).path();
        return new Label(path, at < 0 ? numbers[i] : name.substring(0, at) + numbers[i]);
    }
}
