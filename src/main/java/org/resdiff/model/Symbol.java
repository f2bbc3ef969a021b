package org.resdiff.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a document or the number of a resolution, taken apart.
 *
 * @param body who numbers so: "A" General Assembly, "S" Security Council, "E" Economic and Social Council, "HRC", "WHA", "EB",
 *     "GC", "CP", "CMP", "CMA", or the organ of another symbol up to its first "/"
 * @param session the session that it names, empty where it names none
 * @param year the year that it names, or in which the session opens where that is known; else empty
 * @param number the resolution's or decision's own number, empty for any other document
 */
public record Symbol(String body, OptionalInt session, OptionalInt year, OptionalInt number) {
    /** The General Assembly's regular session N opens in 1945 + N, the World Health Assembly N meets in 1947 + N. */
    private static final int BEFORE_FIRST_ASSEMBLY = 1945;

    private static final int BEFORE_FIRST_HEALTH_ASSEMBLY = 1947;

    /** One form of symbols: what it looks like and how it is read. */
    private record Form(Pattern pattern, Function<MatchResult, Symbol> reading) {
        static Form of(String pattern, Function<MatchResult, Symbol> reading) {
            return new Form(Pattern.compile(pattern), reading);
        }
    }

    /** From the most particular form to the most general; the first that fits reads the symbol. */
    private static final List<Form> FORMS = List.of(
            // A/HRC/RES/50/13, A/HRC/50/L.3
            Form.of("A/HRC/(?:RES/(\\d{1,3})/(\\d+)|(\\d{1,3})/.*)", m -> session("HRC", either(m, 1, 3), m.group(2))),
            // A/RES/79/245, A/RES/73/8 A
            Form.of("A/RES/(\\d{1,3})/(\\d+).*", m -> assembly(m.group(1), m.group(2))),
            // A/79/L.20/Rev.1, A/C.3/79/L.20, A/80/5
            Form.of("A/(?:[A-Z][A-Z.0-9]*/)?(\\d{1,3})/.*", m -> assembly(m.group(1), null)),
            // E/RES/2023/17
            Form.of("E/RES/(\\d{4})/(\\d+).*", m -> year("E", m.group(1), m.group(2))),
            // S/RES/2728 (2024), S/RES/2728(2024)
            Form.of("S/RES/(\\d+) ?\\((\\d{4})\\)", m -> year("S", m.group(2), m.group(1))),
            // E/CN.7/2021/L.2, S/2013/392, FCCC/CP/2015/L.9
            Form.of("([A-Z]+)/(?:[^/]+/)*?((?:19|20)\\d\\d)/.*", m -> year(m.group(1), m.group(2), null)),
            // WHA76.4, EB152.R3, GC(67)/RES/13
            Form.of("WHA(\\d{1,3})\\.R?(\\d+)", m -> healthAssembly(m.group(1), m.group(2))),
            Form.of("EB(\\d{1,3})\\.R?(\\d+)", m -> session("EB", m.group(1), m.group(2))),
            Form.of("GC\\((\\d{1,3})\\)/RES/(\\d+)", m -> session("GC", m.group(1), m.group(2))),
            // 1/CP.17
            Form.of("(\\d+)/(CP|CMP|CMA)\\.(\\d{1,3})", m -> session(m.group(2), m.group(3), m.group(1))),
            // 2023/17; 79/245, 53/208 A; 2728 (2024)
            Form.of("((?:19|20)\\d\\d)/(\\d+).*", m -> year("E", m.group(1), m.group(2))),
            Form.of("(\\d{1,3})/(\\d{1,4})(?: .*)?", m -> assembly(m.group(1), m.group(2))),
            Form.of("(\\d+) ?\\(((?:19|20)\\d\\d)\\)", m -> year("S", m.group(2), m.group(1))));

    /** Reads a symbol or number as printed; null where it has none of the known forms. */
    public static Symbol of(String printed) {
        if (printed == null) {
            return null;
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(printed.strip());
            if (matcher.matches()) {
                return form.reading.apply(matcher.toMatchResult());
            }
        }
        return null;
    }

    /** The General Assembly's session, of a document without symbol. */
    public static Symbol ofAssembly(int session) {
        return assembly(Integer.toString(session), null);
    }

    private static String either(MatchResult match, int group, int other) {
        return match.group(group) == null ? match.group(other) : match.group(group);
    }

    private static Symbol assembly(String session, String number) {
        int value = Integer.parseInt(session);
        return new Symbol("A", OptionalInt.of(value), OptionalInt.of(BEFORE_FIRST_ASSEMBLY + value), number(number));
    }

    private static Symbol healthAssembly(String session, String number) {
        int value = Integer.parseInt(session);
        return new Symbol(
                "WHA", OptionalInt.of(value), OptionalInt.of(BEFORE_FIRST_HEALTH_ASSEMBLY + value), number(number));
    }

    private static Symbol session(String body, String session, String number) {
        return new Symbol(body, number(session), OptionalInt.empty(), number(number));
    }

    private static Symbol year(String body, String year, String number) {
        return new Symbol(body, OptionalInt.empty(), number(year), number(number));
    }

    private static OptionalInt number(String digits) {
        return digits == null || digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The session or year that it names, without its own number in it. */
    public Symbol withoutNumber() {
        return new Symbol(body, session, year, OptionalInt.empty());
    }

    /** Whether another symbol names the same text; written out, as the equality that Java makes for a record is slow to start. */
    public boolean isOf(Symbol other) {
        return other != null
                && body.equals(other.body)
                && session.equals(other.session)
                && year.equals(other.year)
                && number.equals(other.number);
    }

    /** Whether two numbers count in the same row: the same body's, by session or by year alike. */
    public boolean sameSeries(Symbol other) {
        return body.equals(other.body)
                && session.isPresent() == other.session.isPresent()
                && year.isPresent() == other.year.isPresent();
    }
}
