package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resdiff.amend.Count;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.QuotedWords;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Label;
import org.resdiff.text.Numerals;

/**
 * The headings of an amended text, numbered in the manner of the base, and the section in which each clause stands. A new
 * heading stands on the level of those in the base that are called as it is: "Section 3" among sections.
 */
final class SectionNumbers {
    private static final String LATIN = "(?: (?:" + String.join("|", Numerals.MULTIPLICATIVES) + "))";
    private static final String DIGITS = "\\(?\\d{1,3}(?:\\p{Alpha}|" + LATIN + ")?[).]*";
    private static final String LETTERS = "\\(?(?:[IVXLC]{1,7}|[ivxlc]{1,7}|\\p{Alpha})[).]*";
    /** "Section 2", "II", "2.1": what stands before the count, and the count. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<word>(?:.*[\\s.])?)(?<count>" + DIGITS + "|" + LETTERS + ")", Pattern.DOTALL);
    /** A number that is put between those of the base: "2A", "2 bis". */
    private static final Pattern BETWEEN = Pattern.compile(".*\\d(?:\\p{Alpha}|" + LATIN + ")[).]*");
    /** What may stand between the number of a heading and its words. */
    private static final String PARTED = "(?:(?<=[.)])|[.:])\\s+|\\s+[\u2013\u2014-]\\s+";
    /** A number like none in the base. */
    private static final Pattern FIRST = Pattern.compile(
            "(?<number>(?:annex|appendix|schedule|(?:(?:annex|appendix|schedule|part|chapter|section|article|rule) )?"
                    + "(?:\\d{1,3}(?:\\.\\d{1,2})*|(?-i:[IVXLC]{1,7}|\\p{Lu})))\\.?)(?:" + PARTED + ")",
            Pattern.CASE_INSENSITIVE);

    /** A number in two: "Section " and "2". */
    private record Parts(String word, String count) {
        static Parts of(String number) {
            Matcher parts = NUMBER.matcher(number == null ? "" : number);
            return parts.matches() ? new Parts(parts.group("word"), parts.group("count")) : null;
        }

        String key() {
            return word.toLowerCase(Locale.ROOT);
        }
    }

    private final Base base;
    private final List<Node> nodes;
    /** The first heading of the base for each word before a number: the model of those that come. */
    private final Map<String, Clause> models = new LinkedHashMap<>();

    private final String[] numbers;
    private final Label[] labels;

    /** What has become of each section of the base, by the label under which it stood. */
    private final Map<List<String>, List<String>> renamed = new HashMap<>();

    SectionNumbers(Base base, List<Node> amended) {
        this.base = base;
        for (int i = 0; i < base.size(); i++) {
            Clause clause = base.clause(i);
            Parts parts = clause.kind() == ClauseKind.HEADING ? Parts.of(clause.number()) : null;
            if (parts != null) {
                models.putIfAbsent(parts.key(), clause);
            }
        }
        this.nodes = amended.stream().map(this::parted).toList();
        this.numbers = new String[nodes.size()];
        this.labels = new Label[nodes.size()];
        number();
        place();
    }

    /** The nodes, the numbers of headings apart from their words. */
    List<Node> nodes() {
        return nodes;
    }

    /** The number of a heading; of any other clause what its node says. */
    String number(int node) {
        return numbers[node];
    }

    /** The section of a clause, and for a heading its own name. */
    Label label(int node) {
        return labels[node];
    }

    /** A heading whose new words bring their number, as papers print it. */
    private Node parted(Node node) {
        String text = node.passage().text();
        if (node.kind() != ClauseKind.HEADING
                || (!node.isNew() && base.clause(node.base()).text().equals(text))) {
            return node;
        }
        for (Map.Entry<String, Clause> model : models.entrySet()) {
            String count = Parts.of(model.getValue().number()).count();
            Matcher number = printed(model.getKey(), count).matcher(text);
            if (number.lookingAt()) {
                return Base.numberInText(model.getValue()) || number.end() == text.length()
                        ? node.numbered(bare(number.group("number")))
                        : parted(node, number);
            }
        }
        Matcher number = FIRST.matcher(text);
        return node.isNew() && node.number() == null && number.lookingAt() ? parted(node, number) : node;
    }

    /** A heading of the base keeps the number that it had: it is counted anew in any case. */
    private static Node parted(Node node, Matcher number) {
        NotedText words = QuotedWords.part(
                node.passage(), number.end(), node.passage().text().length());
        return node.numbered(node.isNew() ? bare(number.group("number")) : node.number())
                .reading(words);
    }

    /** A number after this word and in the manner of this count, with what parts it from the words of the heading. */
    private static Pattern printed(String word, String count) {
        String parted = word.isEmpty() ? PARTED : PARTED + "|\\s+";
        return Pattern.compile("(?<number>(?i:" + Pattern.quote(word) + ")"
                + (count.chars().anyMatch(Character::isDigit) ? DIGITS : LETTERS) + ")(?:" + parted + "|\\s*$)");
    }

    private void number() {
        Map<Integer, List<Integer>> series = new LinkedHashMap<>();
        int[] runs = runs();
        for (int i = 0; i < nodes.size(); i++) {
            numbers[i] = nodes.get(i).number();
            Parts parts = heading(i) ? Parts.of(numbers[i]) : null;
            Clause model = parts == null ? null : models.get(parts.key());
            if (model != null && !Base.numberInText(model)) {
                int run = nodes.get(i).isNew()
                        ? run(i, parts.key(), runs)
                        : runs[nodes.get(i).base()];
                if (run > 0) {
                    series.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
                }
            }
        }
        series.forEach((run, members) -> count(members, runs, run));
        dotted();
    }

    private void count(List<Integer> members, int[] runs, int run) {
        // what is put between the numbers of the base moves none
        if (members.stream()
                .anyMatch(
                        i -> nodes.get(i).isNew() && BETWEEN.matcher(numbers[i]).matches())) {
            return;
        }
        List<String> inBase = IntStream.range(0, base.size())
                .filter(i -> runs[i] == run)
                .mapToObj(i -> Parts.of(base.clause(i).number()).count())
                .toList();
        List<Parts> printed = members.stream().map(i -> Parts.of(numbers[i])).toList();
        List<String> counts = printed.stream().map(Parts::count).toList();
        List<String> kept = new ArrayList<>();
        for (int k = 0; k < members.size(); k++) {
            kept.add(nodes.get(members.get(k)).isNew() ? null : counts.get(k));
        }
        List<String> numbered = Renumbering.of(inBase, kept, counts, inBase.get(0));
        for (int k = 0; k < members.size(); k++) {
            numbers[members.get(k)] = printed.get(k).word() + numbered.get(k);
        }
    }

    /** "2.1" goes with the number of its section. */
    private void dotted() {
        Map<String, String> changed = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Parts parts = heading(i) ? Parts.of(numbers[i]) : null;
            if (parts == null) {
                continue;
            }
            String section = parts.word().endsWith(".") ? changed.get(bare(parts.word())) : null;
            numbers[i] = section == null ? numbers[i] : section + "." + parts.count();
            if (!nodes.get(i).isNew()) {
                changed.put(bare(nodes.get(i).number()), bare(numbers[i]));
            }
        }
    }

    private static String bare(String number) {
        return number.replaceFirst("\\.$", "");
    }

    /** The series of each numbered heading of the base: a new one begins where the count falls back. */
    private int[] runs() {
        int[] runs = new int[base.size()];
        Map<String, Integer> last = new HashMap<>();
        Map<String, Integer> current = new HashMap<>();
        int run = 0;
        for (int i = 0; i < base.size(); i++) {
            Clause clause = base.clause(i);
            Parts parts = clause.kind() == ClauseKind.HEADING ? Parts.of(clause.number()) : null;
            if (parts == null) {
                continue;
            }
            int value = value(parts);
            if (value <= last.getOrDefault(parts.key(), Integer.MAX_VALUE)) {
                current.put(parts.key(), ++run);
            }
            last.put(parts.key(), value);
            runs[i] = current.get(parts.key());
        }
        return runs;
    }

    /** How far a number counts, in the manner of the first of its word. */
    private int value(Parts parts) {
        Clause model = models.get(parts.key());
        String first = model == null ? parts.count() : Parts.of(model.number()).count();
        for (Count how : Count.values()) {
            boolean opens = how.value(plain(first)).isPresent()
                    && (how != Count.LETTERS || !plain(first).equals("i"));
            if (opens && how.value(plain(parts.count())).isPresent()) {
                return how.value(plain(parts.count())).getAsInt();
            }
        }
        String digits = parts.count().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String plain(String count) {
        return bracketless(count).toLowerCase(Locale.ROOT);
    }

    /**
     * The series that a new heading joins: that of its neighbour under the same heading above; where it has none, one that
     * its number goes on. 0 for none.
     */
    private int run(int node, String key, int[] runs) {
        int before = neighbour(node, -1, key);
        int after = neighbour(node, 1, key);
        boolean onBefore = before >= 0 && !parted(before, node, key);
        boolean onAfter = after >= 0 && !parted(node, after, key);
        if (onBefore) {
            return runs[nodes.get(before).base()];
        }
        if (onAfter) {
            return runs[nodes.get(after).base()];
        }
        boolean goesOn = before >= 0
                && value(Parts.of(nodes.get(node).number()))
                        > value(Parts.of(nodes.get(before).number()));
        return goesOn ? runs[nodes.get(before).base()] : 0;
    }

    private int neighbour(int node, int step, String key) {
        for (int i = node + step; i >= 0 && i < nodes.size(); i += step) {
            Parts parts =
                    heading(i) && !nodes.get(i).isNew() ? Parts.of(nodes.get(i).number()) : null;
            if (parts != null && parts.key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a heading of a higher level, or another resolution, stands between. */
    private boolean parted(int from, int to, String key) {
        int level = models.get(key).label().path().size();
        for (int i = from + 1; i <= to; i++) {
            boolean other = !Objects.equals(resolution(i - 1), resolution(i));
            if (other || (i < to && heading(i) && level(nodes.get(i)) < level)) {
                return true;
            }
        }
        return false;
    }

    private String resolution(int node) {
        return base.clause(nodes.get(node).anchor()).resolution();
    }

    private boolean heading(int node) {
        return nodes.get(node).kind() == ClauseKind.HEADING;
    }

    /** How many sections a heading stands in, by the manner of the base; as many as it can for one like none there. */
    private int level(Node node) {
        if (!node.isNew()) {
            return base.clause(node.base()).label().path().size();
        }
        Parts parts = Parts.of(node.number());
        Clause model = parts == null ? null : models.get(parts.key());
        if (node.number() == null) {
            model = IntStream.range(0, base.size())
                    .boxed()
                    .filter(i -> base.clause(i).kind() == ClauseKind.HEADING
                            && base.clause(i).number() == null)
                    .min(Comparator.comparingInt(i -> Math.abs(i - node.anchor())))
                    .map(base::clause)
                    .orElse(null);
        }
        return model != null ? model.label().path().size() : Integer.MAX_VALUE;
    }

    private void place() {
        Set<List<String>> gone = gone();
        List<String> open = List.of();
        boolean opened = false;
        int above = -1;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean moved = node.isNew() || node.anchor() != node.base();
            opened &= i == 0 || Objects.equals(resolution(i - 1), resolution(i));
            if (heading(i)) {
                int beside = above < 0 ? 0 : labels[above].path().size();
                int level = level(node) == Integer.MAX_VALUE ? beside : level(node);
                List<String> path = moved ? open.subList(0, Math.min(level, open.size())) : now(own(node));
                labels[i] = new Label(path, name(i));
                above = i;
                if (!labels[i].name().isEmpty()) {
                    open = joined(path, labels[i].name());
                    opened = moved;
                    if (!node.isNew()) {
                        renamed.put(
                                joined(
                                        own(node),
                                        base.clause(node.base()).label().name()),
                                open);
                    }
                }
                continue;
            }
            boolean here = opened || (moved && base.clause(node.anchor()).kind() == ClauseKind.HEADING);
            List<String> path = here || gone.contains(own(node)) ? open : now(own(node));
            labels[i] = new Label(
                    path, node.isNew() ? "" : base.clause(node.base()).label().name());
            open = path;
        }
    }

    private static List<String> joined(List<String> path, String name) {
        List<String> joined = new ArrayList<>(path);
        joined.add(name);
        return List.copyOf(joined);
    }

    /** The section in which a clause, or what it stands beside, stood in the base. */
    private List<String> own(Node node) {
        return base.clause(node.anchor()).label().path();
    }

    /** What a section of the base is now called. */
    private List<String> now(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            List<String> found = renamed.get(path.subList(0, length));
            if (found != null) {
                List<String> now = new ArrayList<>(found);
                now.addAll(path.subList(length, path.size()));
                return now;
            }
        }
        return path;
    }

    /** The sections of the base whose heading is deleted. */
    private Set<List<String>> gone() {
        Set<Integer> there = nodes.stream().map(Node::base).collect(Collectors.toSet());
        Set<List<String>> gone = new HashSet<>();
        Set<List<String>> stay = new HashSet<>();
        for (int i = 0; i < base.size(); i++) {
            Label label = base.clause(i).label();
            if (base.clause(i).kind() == ClauseKind.HEADING && !label.name().isEmpty()) {
                (there.contains(i) ? stay : gone).add(joined(label.path(), label.name()));
            }
        }
        gone.removeAll(stay);
        return gone;
    }

    /** The name of a heading in labels: that of the base, or of the base's like, with its own count. */
    private String name(int node) {
        Node heading = nodes.get(node);
        Parts now = Parts.of(numbers[node]);
        Clause like = heading.isNew() ? (now == null ? null : models.get(now.key())) : base.clause(heading.base());
        if (like == null) {
            return "";
        }
        Parts then = Parts.of(like.number());
        String name = like.label().name();
        if (now == null || then == null || !name.endsWith(bracketless(then.count()))) {
            return name;
        }
        int count = name.length() - bracketless(then.count()).length();
        return name.substring(0, count) + bracketless(now.count());
    }

    private static String bracketless(String count) {
        return count.replaceAll("[().]", "");
    }
}
