package org.resdiff.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;

/**
 * The adopted resolutions that a user owns, by number: what a draft cites can be compared with them.
 *
 * @param resolutions by number as a text cites it, "79/123", "66/6 B" or "2118 (2013)"
 */
public record Library(Map<String, Adopted> resolutions) {
    /** No resolutions: nothing is compared. */
    public static final Library NONE = new Library(Map.of());

    private static final Pattern ASSEMBLY = Pattern.compile("A/RES/(\\d{1,3}/\\d{1,4})(?: ?([A-Z]))?");
    private static final Pattern COUNCIL = Pattern.compile("S/RES/(\\d{1,4}) ?(\\(\\d{4}\\))");
    private static final Pattern ADOPTED = Pattern.compile("\\bon (\\d{1,2}) (" + Months.ANY + ") (\\d{4})\\b");

    public Library {
        resolutions = Map.copyOf(resolutions);
    }

    /**
     * When a resolution was adopted, and what it is called.
     *
     * @param date as cited, "4 December 2024"
     * @param title null if unknown
     */
    public record Adopted(String date, String title) {}

    /** Those of the documents that are resolutions with a date; a number that two of them give different dates is left out. */
    public static Library of(Collection<Document> documents) {
        Map<String, Adopted> resolutions = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Document document : documents) {
            String number = number(document.symbol());
            Optional<String> date = adopted(document);
            if (number != null && date.isPresent()) {
                Adopted before = resolutions.put(number, new Adopted(date.get(), document.title()));
                if (before != null && !before.date().equals(date.get())) {
                    doubtful.add(number);
                }
            }
        }
        resolutions.keySet().removeAll(doubtful);
        return new Library(resolutions);
    }

    /** The resolution of a number; null where the library has none. */
    Adopted get(String number) {
        return resolutions.get(number);
    }

    private static String number(String symbol) {
        if (symbol == null) {
            return null;
        }
        Matcher assembly = ASSEMBLY.matcher(symbol);
        if (assembly.matches()) {
            return assembly.group(1) + (assembly.group(2) == null ? "" : " " + assembly.group(2));
        }
        Matcher council = COUNCIL.matcher(symbol);
        return council.matches() ? council.group(1) + " " + council.group(2) : null;
    }

    private static Optional<String> adopted(Document document) {
        for (Matter matter : document.matter()) {
            if (matter.kind() == Matter.Kind.ADOPTION || matter.kind() == Matter.Kind.CLOSING) {
                Matcher date = ADOPTED.matcher(matter.text());
                if (date.find()) {
                    return Optional.of(date.group(1) + " " + date.group(2) + " " + date.group(3));
                }
            }
        }
        return Optional.empty();
    }
}
