package org.resdiff.check;

import java.util.List;
import java.util.Locale;
import org.resdiff.text.Numerals;

/** The names of months as dates print them, with a capital. */
final class Months {
    private static final List<String> PRINTED = Numerals.MONTHS.stream()
            .map(month -> month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1))
            .toList();

    /** Any of them, as part of a pattern. */
    static final String ANY = String.join("|", PRINTED);

    private Months() {}

    /** 1 for January; 0 for null and for what is not a month. */
    static int number(String name) {
        return name == null ? 0 : PRINTED.indexOf(name) + 1;
    }
}
