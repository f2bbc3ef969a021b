package org.resdiff.amend.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.Locus;
import org.resdiff.amend.Note;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.amend.Proposed;
import org.resdiff.amend.QuotedWords;
import org.resdiff.amend.apply.Amender;
import org.resdiff.amend.apply.Base;
import org.resdiff.amend.apply.Cut;
import org.resdiff.amend.apply.Renumbering;
import org.resdiff.amend.apply.Splice;
import org.resdiff.amend.read.LocusReader;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Label;

/**
 * Settles a compilation: the words of parties that are kept go into the text, those of parties that are dropped go, and where
 * nobody proposes anything any more the brackets of the base's own words go as well.
 *
 * @param document the text, numbered anew
 * @param left pairs of brackets that are still in it
 */
public record Settlement(Document document, int left) {
    /** "EU, US: springs" within brackets. */
    private static final Pattern PROPOSAL = Pattern.compile("(?<names>[^:\\[\\]]{1,120}): (?<text>.*)", Pattern.DOTALL);

    private static final Pattern NOTE = Pattern.compile(" ?\\[footnote: (?<text>[^\\[\\]]*)\\]");
    private static final Pattern COUNTED = Pattern.compile("(?<kind>PP|OP)(?<number>\\d{1,4})");
    private static final Pattern MOVE = Pattern.compile("move (?<side>after|before) (?<to>.+)");

    /** What several parties would have, by names. */
    private record Version(List<String> names, String text) {
        boolean by(Set<String> parties) {
            return names.stream().anyMatch(parties::contains);
        }
    }

    /**
     * A place in a compiled text where something is proposed.
     *
     * @param start index of its first bracket
     * @param end index after its last bracket
     * @param baseEnd index of the bracket that closes the base's own words; {@code start} where it has none there
     */
    private record Brackets(int start, int end, int baseEnd, List<Version> versions) {}

    /**
     * The text in which some parties have their way and others not.
     *
     * @param lift takes the brackets off words as well that stand in them without a name
     * @throws InputException where a party has no brackets
     */
    public static Settlement of(Document compilation, Set<String> keep, Set<String> drop, boolean lift) {
        Document numbered = numbered(compilation);
        Base base = new Base(numbered);
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < base.size(); i++) {
            places(base.clause(i).text())
                    .forEach(place -> place.versions.forEach(version -> known.addAll(version.names)));
        }
        for (Set<String> named : List.of(keep, drop)) {
            for (String name : named) {
                if (!known.contains(name)) {
                    throw new InputException(
                            name + " proposes nothing here; those who do: " + String.join(", ", known));
                }
            }
        }
        Settler settler = new Settler(base, new Base(asCited(compilation)), keep, drop, lift);
        AmendmentPaper paper = new AmendmentPaper("settlement", null, null, settler.instructions(), List.of());
        Document settled = Amender.apply(numbered, List.of(paper));
        int left = settled.clauses().stream()
                .mapToInt(clause ->
                        (int) clause.text().chars().filter(c -> c == '[').count())
                .sum();
        return new Settlement(settled, left);
    }

    /** What the papers put in counts like the rest, so that what stays of it is numbered with the rest. */
    private static Document numbered(Document compilation) {
        List<Clause> clauses = compilation.clauses();
        Map<List<Object>, List<Integer>> series = new HashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean counts = clause.kind() == ClauseKind.OPERATIVE || clause.kind() == ClauseKind.SUBPARAGRAPH;
            if (counts && clause.number() != null) {
                series.computeIfAbsent(
                                Arrays.asList(
                                        clause.kind(),
                                        clause.parent(),
                                        clause.resolution(),
                                        clause.label().path()),
                                key -> new ArrayList<>())
                        .add(i);
            }
        }
        String[] numbers = new String[clauses.size()];
        series.values().forEach(members -> {
            List<String> printed =
                    members.stream().map(i -> clauses.get(i).number()).toList();
            List<String> kept = members.stream()
                    .map(i -> putIn(clauses.get(i)) ? null : clauses.get(i).number())
                    .toList();
            List<String> old = kept.stream().filter(Objects::nonNull).toList();
            List<String> anew = Renumbering.of(old, kept, printed, printed.get(0));
            IntStream.range(0, members.size()).forEach(k -> numbers[members.get(k)] = anew.get(k));
        });
        Map<String, Label> labels = new HashMap<>();
        List<Clause> all = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Label label = numbers[i] == null ? clause.label() : label(clause, numbers[i], labels.get(clause.parent()));
            labels.put(clause.id(), label);
            all.add(clause.labelled(label, numbers[i] == null ? clause.number() : numbers[i]));
        }
        return compilation.withClauses(all);
    }

    private static Label label(Clause clause, String number, Label parent) {
        String count = number.replaceAll("[().]", "");
        return clause.kind() == ClauseKind.OPERATIVE
                ? new Label(clause.label().path(), "OP" + count)
                : parent == null ? clause.label() : new Label(parent.path(), parent.name() + "(" + count + ")");
    }

    /**
     * The compilation by the numbers of the text that it was made of, which is what "move after operative paragraph 5" means:
     * what the papers put in has none, and what counts without a number in print counts without it.
     */
    private static Document asCited(Document compilation) {
        Map<List<Object>, Integer> put = new HashMap<>();
        List<Clause> all = new ArrayList<>();
        for (Clause clause : compilation.clauses()) {
            Label label = clause.label();
            Matcher counted = COUNTED.matcher(label.name());
            if (proposed(clause)) {
                label = new Label(label.path(), "");
            }
            if (clause.number() == null && counted.matches()) {
                List<Object> series = Arrays.asList(clause.kind(), clause.resolution(), label.path());
                int before = put.merge(series, proposed(clause) ? 1 : 0, Integer::sum);
                int number = Integer.parseInt(counted.group("number"));
                label = proposed(clause) ? label : new Label(label.path(), counted.group("kind") + (number - before));
            }
            all.add(clause.labelled(label, clause.number()));
        }
        return compilation.withClauses(all);
    }

    /** A paragraph that is all one proposal, and nothing of the base. */
    private static boolean proposed(Clause clause) {
        List<Brackets> places = places(clause.text());
        return places.size() == 1
                && places.get(0).start == 0
                && places.get(0).baseEnd == 0
                && places.get(0).end == clause.text().length();
    }

    /** A "bis" that is all one proposal. */
    private static boolean putIn(Clause clause) {
        return clause.number().indexOf(' ') > 0 && proposed(clause);
    }

    /** The places of a text, brackets of one place side by side; none where its brackets are not in pairs. */
    private static List<Brackets> places(String text) {
        List<Brackets> places = new ArrayList<>();
        int at = text.indexOf('[');
        while (at >= 0) {
            int end = closing(text, at);
            if (end < 0) {
                return List.of();
            }
            boolean own = proposal(text, at, end) == null;
            int next = own ? end + 1 : at;
            List<Version> versions = new ArrayList<>();
            while (next < text.length() && text.charAt(next) == '[') {
                int close = closing(text, next);
                Version version = close < 0 ? null : proposal(text, next, close);
                if (version == null) {
                    break;
                }
                versions.add(version);
                next = close + 1;
            }
            places.add(new Brackets(at, next, own ? end : at, versions));
            at = text.indexOf('[', next);
        }
        return places;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                depth++;
            } else if (text.charAt(i) == ']') {
                depth--;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Version proposal(String text, int open, int close) {
        Matcher proposal = PROPOSAL.matcher(text.substring(open + 1, close));
        return proposal.matches() && !proposal.group("names").equals("footnote")
                ? new Version(List.of(proposal.group("names").split(", ")), proposal.group("text"))
                : null;
    }

    /** Makes of every clause what it is to be. */
    private static final class Settler {
        private final Base base;
        /** The same clauses by the numbers that the proposals speak of. */
        private final Base cited;

        private final Set<String> keep;
        private final Set<String> drop;
        private final boolean lift;
        private final Map<Integer, NotedText> texts = new HashMap<>();
        private final List<Instruction> moves = new ArrayList<>();

        Settler(Base base, Base cited, Set<String> keep, Set<String> drop, boolean lift) {
            this.base = base;
            this.cited = cited;
            this.keep = keep;
            this.drop = drop;
            this.lift = lift;
        }

        List<Instruction> instructions() {
            for (int i = 0; i < base.size(); i++) {
                texts.put(i, settled(i));
            }
            Set<Integer> gone = new HashSet<>();
            // children stand behind their parents, which go only with all of them
            for (int i = base.size() - 1; i >= 0; i--) {
                if (texts.get(i).text().isEmpty() && gone.containsAll(base.children(i)) && !base.cited(i)) {
                    gone.add(i);
                }
            }
            List<Instruction> instructions = new ArrayList<>();
            for (int i = 0; i < base.size(); i++) {
                Locus locus = base.locus(i);
                boolean with = base.parent(i) >= 0 && gone.contains(base.parent(i));
                NotedText text = texts.get(i);
                if (gone.contains(i) && !with) {
                    instructions.add(Instruction.delete(List.of(locus)));
                } else if (!gone.contains(i) && !text.text().isEmpty() && !text.equals(base.passage(i))) {
                    Locus place = base.children(i).isEmpty() ? locus : locus.chapeauOnly();
                    instructions.add(Instruction.paragraphs(
                            Operation.REPLACE_PARAGRAPH,
                            place,
                            List.of(new Proposed(base.clause(i).kind(), 0, null, text))));
                }
            }
            instructions.addAll(moves);
            return instructions;
        }

        private NotedText settled(int index) {
            NotedText own = base.passage(index);
            List<Cut> cuts = new ArrayList<>();
            for (Brackets place : places(own.text())) {
                boolean moved = place.baseEnd == place.start
                        && place.versions.stream()
                                .allMatch(version -> MOVE.matcher(version.text).matches());
                if (moved) {
                    move(index, place);
                }
                cuts.add(new Cut(place.start, place.end, settled(own, place, moved)));
            }
            NotedText text = cuts.isEmpty() ? own : Splice.apply(own, cuts);
            int start = 0;
            while (start < text.text().length() && text.text().charAt(start) == ' ') {
                start++;
            }
            return start == 0 ? text : QuotedWords.part(text, start, text.text().length());
        }

        private void move(int index, Brackets place) {
            List<Version> kept =
                    place.versions.stream().filter(version -> version.by(keep)).toList();
            if (kept.size() != 1) {
                return;
            }
            Matcher move = MOVE.matcher(kept.get(0).text);
            List<Locus> to =
                    move.matches() ? LocusReader.readSaid(move.group("to")).orElse(List.of()) : List.of();
            if (to.size() != 1) {
                throw new InputException(
                        base.name(index) + ": “" + kept.get(0).text + "” names no place that is understood");
            }
            Operation side = move.group("side").equals("after") ? Operation.MOVE_AFTER : Operation.MOVE_BEFORE;
            int beside = cited.find(to.get(0)).get(0);
            moves.add(Instruction.move(side, List.of(base.locus(index)), base.locus(beside)));
        }

        private NotedText settled(NotedText own, Brackets place, boolean moved) {
            NotedText words = place.baseEnd == place.start
                    ? NotedText.EMPTY
                    : QuotedWords.part(own, place.start + 1, place.baseEnd);
            if (place.versions.isEmpty()) {
                return lift ? words : QuotedWords.part(own, place.start, place.end);
            }
            List<Version> kept =
                    place.versions.stream().filter(version -> version.by(keep)).toList();
            if (kept.size() == 1) {
                return moved ? NotedText.EMPTY : version(kept.get(0).text, words);
            }
            Predicate<Version> stays = kept.isEmpty() ? version -> !drop.containsAll(version.names) : kept::contains;
            StringBuilder open = new StringBuilder();
            for (Version version : place.versions) {
                if (stays.test(version)) {
                    Set<String> names = new LinkedHashSet<>(version.names);
                    names.removeAll(drop);
                    open.append('[')
                            .append(String.join(", ", names))
                            .append(": ")
                            .append(version.text)
                            .append(']');
                }
            }
            if (open.isEmpty()) {
                return words;
            }
            NotedText base = place.baseEnd == place.start
                    ? NotedText.EMPTY
                    : QuotedWords.part(own, place.start, place.baseEnd + 1);
            return new NotedText(base.text() + open, base.notes());
        }

        /** A party's words with the notes that they bring; a mark behind the base's last word stays behind theirs. */
        private static NotedText version(String said, NotedText words) {
            if (said.equals(Compilation.DELETE)) {
                return NotedText.EMPTY;
            }
            StringBuilder text = new StringBuilder();
            List<Note> notes = new ArrayList<>();
            Matcher note = NOTE.matcher(said);
            int from = 0;
            while (note.find()) {
                text.append(said, from, note.start());
                notes.add(Note.proposed(text.codePointCount(0, text.length()), note.group("text")));
                from = note.end();
            }
            text.append(said.substring(from));
            int end = words.text().codePointCount(0, words.text().length());
            words.notes().stream()
                    .filter(old -> notes.isEmpty() && old.offset() == end)
                    .forEach(old -> notes.add(old.moved(text.codePointCount(0, text.length()) - end)));
            return new NotedText(text.toString(), notes);
        }
    }
}
