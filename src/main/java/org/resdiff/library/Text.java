package org.resdiff.library;

import java.util.Objects;
import org.resdiff.diff.Agreed;
import org.resdiff.model.Document;

/**
 * One text of a library.
 *
 * @param path as it was indexed
 * @param hash of its bytes
 * @param symbol null if unknown, as are title and organ
 * @param age sorts from old to new; see {@link org.resdiff.history.Chronology#key}
 */
public record Text(String path, String hash, String symbol, String title, String organ, String age) {
    private static final String NO_YEAR = "0000";

    public Text {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(age, "age");
    }

    /** The symbol of a document, or else the number of the one resolution that it is; null if neither is known. */
    static String symbol(Document document) {
        boolean one = document.symbol() == null && document.resolutions().size() == 1;
        return one ? document.resolutions().get(0).number() : document.symbol();
    }

    /** As drafters cite it: "79/323"; its path where it has no symbol. */
    public String cited() {
        return Agreed.cited(symbol, path);
    }

    /** "2024-12-19", or "2024" where no more is known; empty where nothing is. */
    public String date() {
        String year = age.substring(0, 4);
        String day = age.substring(4, 8);
        if (year.equals(NO_YEAR)) {
            return "";
        }
        return day.equals("0000") ? year : year + "-" + day.substring(0, 2) + "-" + day.substring(2);
    }

    /** Orders texts from old to new; one without a date may be of any age and comes last. */
    static int byAge(Text one, Text other) {
        boolean dated = !one.age.startsWith(NO_YEAR);
        if (dated == other.age.startsWith(NO_YEAR)) {
            return dated ? -1 : 1;
        }
        int order = one.age.compareTo(other.age);
        return order == 0 ? one.path.compareTo(other.path) : order;
    }

    /** What makes it the same text as another: its symbol, or else its bytes. */
    String identity() {
        return symbol == null ? hash : symbol;
    }
}
