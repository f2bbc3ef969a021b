package org.resdiff.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader calls the clauses of one document: "Art. III § 2(a)" for {@code ArtIII/Section2/(a)}, "Sched. 1 para 3",
 * "“Fees” para 2" for {@code h3/2}. Labels that drafters say as they are, as {@code II/OP3(a)}, stay as they are.
 */
public final class Spoken {
    /** How the words in labels are said; a section below another thing has its sign. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Art", "Art. "),
            Map.entry("Schedule", "Sched. "),
            Map.entry("Appendix", "App. "),
            Map.entry("Exhibit", "Exh. "),
            Map.entry("Chapter", "Ch. "),
            Map.entry("Annex", "Annex "),
            Map.entry("Annexe", "Annexe "),
            Map.entry("Section", "Section "),
            Map.entry("Part", "Part "),
            Map.entry("Title", "Title "),
            Map.entry("Book", "Book "),
            Map.entry("Rule", "Rule "),
            Map.entry("Regulation", "Reg. "),
            Map.entry("Principle", "Principle "),
            Map.entry("Clause", "Clause "),
            Map.entry("Bylaw", "Bylaw "));

    private static final Pattern WORD = Pattern.compile("(\\p{Lu}\\p{Ll}+) ?((?:\\p{Nd}|[A-Z])[^(]*)?(\\(.*)?");
    private static final Pattern HEADING = Pattern.compile("\u00A7?h\\p{Nd}+");
    private static final Pattern UNNUMBERED = Pattern.compile("\u00A7?par(\\p{Nd}+)(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}.*");

    /** Characters of a heading that a name quotes. */
    private static final int QUOTED = 40;

    private final Map<String, Clause> headings = new HashMap<>();

    public Spoken(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.HEADING && !clause.label().name().isEmpty()) {
                headings.putIfAbsent(clause.label().text(), clause);
            }
        }
    }

    /** The label as it is said; empty where there is none. */
    public String of(Clause clause) {
        Label label = clause.label();
        if (label.name().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>(label.path());
        parts.add(label.name());
        return said(parts);
    }

    /** What a clause without a label of its own stands in, as it is said; empty where that is nothing. */
    public String place(Clause clause) {
        return said(clause.label().path());
    }

    private String said(List<String> parts) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String key = String.join("/", parts.subList(0, i + 1));
            if (HEADING.matcher(part).matches()) {
                // the innermost heading names the place; those above it would repeat the path
                said.setLength(0);
                said.append(quoted(key));
            } else {
                add(said, part, key);
            }
        }
        return said.toString();
    }

    private void add(StringBuilder said, String part, String key) {
        boolean first = said.isEmpty();
        Matcher word = WORD.matcher(part);
        Matcher unnumbered = UNNUMBERED.matcher(part);
        if (word.matches() && WORDS.containsKey(word.group(1))) {
            boolean below = !first && word.group(1).equals("Section");
            String number = word.group(2) == null ? "" : word.group(2).strip();
            String name = below ? "\u00A7 " : WORDS.get(word.group(1));
            String printed = number.isEmpty() ? word.group(1) : name + number;
            said.append(first ? "" : " ").append(printed).append(word.group(3) == null ? "" : word.group(3));
        } else if (unnumbered.matches()) {
            said.append(first ? "" : " ").append("unnumbered para ").append(unnumbered.group(1) + unnumbered.group(2));
        } else if (first) {
            said.append(part);
        } else if (part.startsWith("(")) {
            said.append(part);
        } else if (NUMBER.matcher(part).matches() && !plain(said)) {
            said.append(headings.containsKey(key) ? " \u00A7 " : " para ").append(part);
        } else {
            said.append(plain(said) ? "/" : " ").append(part);
        }
    }

    /** Whether nothing has been said yet but names that stand for themselves, as the number of a resolution. */
    private static boolean plain(StringBuilder said) {
        return said.indexOf(" ") < 0
                && said.indexOf("\u201C") < 0
                && WORDS.keySet().stream().noneMatch(said.toString()::equals);
    }

    private String quoted(String key) {
        Clause heading = headings.get(key);
        return heading == null ? key : "\u201C" + shortened(heading.text()) + "\u201D";
    }

    /** The label as it is said, a section's with its title: "Section 6 (Meetings)". */
    public String titled(Clause clause) {
        String said = of(clause);
        boolean named = clause.kind() == ClauseKind.HEADING
                && clause.number() != null
                && !said.equals(clause.label().text())
                && !clause.text().isEmpty();
        return named ? said + " (" + shortened(clause.text()) + ")" : said;
    }

    private static String shortened(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        int space = text.lastIndexOf(' ', QUOTED);
        return text.substring(0, space > 0 ? space : QUOTED) + "\u2026";
    }

    /** Whether a user means the clause: by its label, or as it is said, with its title or without; spaces and case aside. */
    public boolean means(String wanted, Clause clause) {
        String plain = plain(wanted);
        return !clause.label().name().isEmpty()
                && (plain.equals(plain(clause.label().text()))
                        || plain.equals(plain(of(clause)))
                        || plain.equals(plain(titled(clause))));
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s\u201C\u201D\"]+", "");
    }
}
