package org.resdiff.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.model.Symbol;
import org.resdiff.text.Numerals;

/** Puts versions in the order in which they were issued: by date or session, then by symbol, then by path. */
public final class Chronology {
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2}) (\\p{L}+) ((?:19|20)\\d\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Chronology() {}

    /** What a document is ordered by; a year without month and day comes first in it. */
    private record Key(int year, int day, List<Integer> numbers, String path) {
        static Key of(Document document, String printed) {
            Symbol symbol = Symbol.of(printed);
            if (symbol == null && document.session() != null) {
                symbol = Symbol.ofAssembly(document.session());
            }
            int day = day(document);
            int named = symbol == null ? 0 : symbol.year().orElse(0);
            List<Integer> numbers = new ArrayList<>();
            Matcher matcher = NUMBER.matcher(printed == null ? "" : printed);
            while (matcher.find()) {
                numbers.add(Integer.valueOf(matcher.group()));
            }
            return new Key(
                    day > 0 ? day / 10_000 : named,
                    day % 10_000,
                    numbers,
                    document.source().path());
        }

        /** The first date of the masthead or of the adoption, as 20261129; 0 if there is none. */
        private static int day(Document document) {
            for (Matter matter : document.matter()) {
                Matcher date = DATE.matcher(matter.text());
                while (date.find()) {
                    int month = Numerals.MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
                    if (month > 0) {
                        return Integer.parseInt(date.group(3)) * 10_000 + month * 100 + Integer.parseInt(date.group(1));
                    }
                }
            }
            return 0;
        }
    }

    private record Dated(Key key, Document document) {}

    /** The same documents, oldest first. */
    public static List<Document> sorted(List<Document> documents) {
        return documents.stream()
                .map(document -> new Dated(Key.of(document, document.symbol()), document))
                .sorted(Comparator.comparing(Dated::key, Chronology::compare))
                .map(Dated::document)
                .toList();
    }

    /**
     * What {@link #sorted} orders by, but for the path, as text that sorts the same way: year, month and day, and the numbers
     * of the symbol. The year is 0000 where nothing tells it.
     *
     * @param symbol of the document or, where it has none, its number; null for neither
     */
    public static String key(Document document, String symbol) {
        Key key = Key.of(document, symbol);
        StringBuilder text = new StringBuilder(padded(key.year, 4)).append(padded(key.day, 4));
        key.numbers.forEach(number -> text.append('.').append(padded(number, 9)));
        return text.toString();
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    private static int compare(Key one, Key other) {
        if (one.year != other.year) {
            return Integer.compare(one.year, other.year);
        }
        if (one.day != other.day) {
            return Integer.compare(one.day, other.day);
        }
        int shared = Math.min(one.numbers.size(), other.numbers.size());
        for (int i = 0; i < shared; i++) {
            int order = one.numbers.get(i).compareTo(other.numbers.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(one.numbers.size(), other.numbers.size());
        return order != 0 ? order : one.path.compareTo(other.path);
    }
}
