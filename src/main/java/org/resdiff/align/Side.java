package org.resdiff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;

/**
 * One document as the matchers see it: arrays by the index of a clause, -1 for none.
 *
 * <p>The <em>body</em> is what is aligned by content and order: all clauses but titles, enacting lines and footnotes.
 */
final class Side {
    private static final Pattern OPTION = Pattern.compile("^(?:.*/)?opt\\w+");

    final Document document;
    final List<Clause> clauses;
    final Features[] features;
    final int[] parent;
    /** The heading last met in the same resolution. */
    final int[] section;
    /** The rival option that a clause belongs to, as its label names it with its section; empty for none. */
    final String[] option;

    final Set<String> options;
    /** Index into the document's resolutions. */
    final int[] resolution;
    /** Place in the body, in reading order. */
    final int[] rank;
    /** Clauses of the body by rank. */
    final int[] body;
    /** The printed number in a comparable form, null where there is none. */
    final String[] number;

    Side(Document document, FeatureReader reader) {
        this.document = document;
        clauses = document.clauses();
        int size = clauses.size();
        features = new Features[size];
        parent = new int[size];
        section = new int[size];
        option = new String[size];
        resolution = new int[size];
        rank = new int[size];
        number = new String[size];
        Map<String, Integer> resolutions = new HashMap<>();
        for (int i = 0; i < document.resolutions().size(); i++) {
            resolutions.put(document.resolutions().get(i).id(), i);
        }
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> inBody = new ArrayList<>();
        int heading = -1;
        for (int i = 0; i < size; i++) {
            Clause clause = clauses.get(i);
            ids.put(clause.id(), i);
            features[i] = reader.read(clause.kind() == ClauseKind.HEADING ? headingWords(clause) : clause.text());
            option[i] = option(clause);
            parent[i] = clause.parent() == null ? -1 : ids.getOrDefault(clause.parent(), -1);
            resolution[i] = clause.resolution() == null ? -1 : resolutions.getOrDefault(clause.resolution(), -1);
            if (heading >= 0 && resolution[heading] != resolution[i]) {
                heading = -1;
            }
            boolean body = isBody(clause.kind());
            section[i] = body && clause.kind() != ClauseKind.HEADING ? heading : -1;
            if (clause.kind() == ClauseKind.HEADING) {
                heading = i;
            }
            rank[i] = body ? inBody.size() : -1;
            if (body) {
                inBody.add(i);
            }
            number[i] = clause.number() == null ? null : comparable(clause.number());
        }
        options = Set.copyOf(Arrays.asList(option));
        body = new int[inBody.size()];
        for (int i = 0; i < body.length; i++) {
            body[i] = inBody.get(i);
        }
    }

    private static String option(Clause clause) {
        String label = clause.label().text();
        if (!label.contains("opt")) {
            return "";
        }
        Matcher option = OPTION.matcher(label);
        return option.find() ? option.group() : "";
    }

    /** A heading without its number, "Article II –" say, which tells where it stands, not what of; empty for no more. */
    private static String headingWords(Clause clause) {
        String number = clause.number();
        return number == null || !clause.text().contains(number)
                ? clause.text()
                : Pattern.compile("^\\s*(?:\\p{L}+\\s+)?" + Pattern.quote(number)
                                + "(?![\\p{L}\\p{N}])[\\s.:)\u2013\u2014-]*")
                        .matcher(clause.text())
                        .replaceFirst("");
    }

    private static boolean isBody(ClauseKind kind) {
        return switch (kind) {
            case TITLE, ENACTING, FOOTNOTE -> false;
            case HEADING, PREAMBULAR, OPERATIVE, SUBPARAGRAPH, ANNEX, TABLE, UNPARSED -> true;
        };
    }

    private static String comparable(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        StringBuilder comparable = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            if (Character.isLetterOrDigit(lower.codePointAt(i))) {
                comparable.appendCodePoint(lower.codePointAt(i));
            }
        }
        return comparable.toString();
    }

    int size() {
        return clauses.size();
    }

    ClauseKind kind(int clause) {
        return clauses.get(clause).kind();
    }

    String label(int clause) {
        return clauses.get(clause).label().text();
    }
}
