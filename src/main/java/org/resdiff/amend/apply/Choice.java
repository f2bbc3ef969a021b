package org.resdiff.amend.apply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.resdiff.amend.AmendmentPaper;
import org.resdiff.amend.Instruction;
import org.resdiff.amend.LocusWords;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;

/**
 * Some items of a paper, as "1,3-5" names them by the numbers that the paper prints, or by their order where it prints none.
 *
 * @param paper with the chosen items and nothing else
 * @param said what was left out, and which chosen items fall with it since they work on its words
 */
public record Choice(AmendmentPaper paper, List<Diagnostic> said) {
    private static final Pattern RANGE = Pattern.compile("(?<first>\\d{1,4})(?:\\s*[-\u2013]\\s*(?<last>\\d{1,4}))?");

    /**
     * The chosen items of a paper on a draft.
     *
     * @throws InputException where the paper has no such item, or one number twice
     */
    public static Choice of(Document draft, AmendmentPaper paper, String wanted) {
        Map<Integer, List<Instruction>> items = items(paper);
        Set<Integer> chosen = chosen(wanted);
        for (int number : chosen) {
            if (!items.containsKey(number)) {
                throw new InputException(paper.name() + " has no item " + number + "; it has " + named(items.keySet()));
            }
        }
        List<Diagnostic> said = new ArrayList<>();
        Map<Integer, List<Instruction>> kept = new LinkedHashMap<>(items);
        kept.keySet().retainAll(chosen);
        Set<Integer> out = new TreeSet<>(items.keySet());
        out.removeAll(chosen);
        if (!out.isEmpty()) {
            said.add(Diagnostic.info("amendment.left-out", named(out) + " left out"));
        }
        fall(new Base(draft), paper, kept, said);
        return new Choice(paper.with(all(kept.values())), said);
    }

    /** Takes out what would have its place in the whole paper and has none without the rest, until nothing more falls. */
    private static void fall(
            Base base, AmendmentPaper paper, Map<Integer, List<Instruction>> kept, List<Diagnostic> said) {
        Set<Instruction> anyway = Steps.lost(base, paper).keySet();
        boolean fell = true;
        while (fell) {
            Map<Instruction, InputException> lost = Steps.lost(base, paper.with(all(kept.values())));
            lost.keySet().removeAll(anyway);
            fell = kept.entrySet().removeIf(item -> {
                InputException reason = item.getValue().stream()
                        .map(lost::get)
                        .filter(wrong -> wrong != null)
                        .findFirst()
                        .orElse(null);
                if (reason != null) {
                    said.add(Diagnostic.warning(
                            "amendment.fallen",
                            "item " + item.getKey() + " falls with what is left out: " + reason.getMessage()));
                }
                return reason != null;
            });
        }
    }

    private static List<Instruction> all(Collection<List<Instruction>> items) {
        return items.stream().flatMap(List::stream).toList();
    }

    /** The instructions by the number of their item; those of one sentence are one item where the paper prints no numbers. */
    private static Map<Integer, List<Instruction>> items(AmendmentPaper paper) {
        boolean printed = paper.instructions().stream().anyMatch(instruction -> instruction.item() > 0);
        Map<Integer, List<Instruction>> items = new LinkedHashMap<>();
        Instruction last = null;
        int number = 0;
        for (Instruction instruction : paper.instructions()) {
            boolean goesOn = last != null
                    && (printed
                            ? instruction.item() == last.item()
                            : instruction.line() > 0
                                    && instruction.said().equals(last.said())
                                    && instruction.line() == last.line());
            if (printed) {
                number = instruction.item();
            } else if (!goesOn) {
                number++;
            }
            if (!goesOn && number > 0 && items.containsKey(number)) {
                throw new InputException(paper.name() + " has two items " + number + "; apply the whole paper");
            }
            items.computeIfAbsent(number, key -> new ArrayList<>()).add(instruction);
            last = instruction;
        }
        return items;
    }

    private static Set<Integer> chosen(String wanted) {
        Set<Integer> chosen = new TreeSet<>();
        for (String part : wanted.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw new InputException(wanted + ": not a list of items; write it as 1,3-5");
            }
            int first = Integer.parseInt(range.group("first"));
            int last = range.group("last") == null ? first : Integer.parseInt(range.group("last"));
            if (first < 1 || last < first) {
                throw new InputException(wanted + ": not a list of items; write it as 1,3-5");
            }
            IntStream.rangeClosed(first, last).forEach(chosen::add);
        }
        return chosen;
    }

    /** "item 2", "items 2 and 6"; what has no number is called so. */
    private static String named(Set<Integer> numbers) {
        List<String> all = numbers.stream()
                .filter(number -> number > 0)
                .map(String::valueOf)
                .toList();
        String items = all.isEmpty() ? "" : (all.size() == 1 ? "item " : "items ") + LocusWords.listed(all);
        String rest = numbers.contains(0) ? "what has no number" : "";
        return items + (items.isEmpty() || rest.isEmpty() ? "" : " and ") + rest;
    }
}
