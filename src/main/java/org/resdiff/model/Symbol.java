package org.resdiff.model;

import java.util.List;
import java.util.OptionalInt;
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

    /** How the groups of a form are read. */
    private enum Reading {
        HUMAN_RIGHTS_COUNCIL,
        ASSEMBLY,
        ASSEMBLY_SESSION,
        SOCIAL_COUNCIL,
        SECURITY_COUNCIL,
        YEAR,
        HEALTH_ASSEMBLY,
        HEALTH_BOARD,
        ATOMIC_CONFERENCE,
        PARTIES
    }

    /** One form of symbols: what it looks like and how it is read. */
    private record Form(Pattern pattern, Reading reading) {
        static Form of(String pattern, Reading reading) {
            return new Form(Pattern.compile(pattern), reading);
        }

        /** The symbol that it finds; null where the text is of another form. */
        Symbol read(String text) {
            Matcher m = pattern.matcher(text);
            return m.matches() ? Symbol.read(reading, m) : null;
        }
    }

    /** Forms that open with a letter, from the most particular to the most general; the first that fits reads the symbol. */
    private static final class Lettered {
        static final List<Form> FORMS = List.of(
                // A/HRC/RES/50/13, A/HRC/50/L.3
                Form.of("A/HRC/(?:RES/(\\d{1,3})/(\\d+)|(\\d{1,3})/.*)", Reading.HUMAN_RIGHTS_COUNCIL),
                // A/RES/79/245, A/RES/73/8 A
                Form.of("A/RES/(\\d{1,3})/(\\d+).*", Reading.ASSEMBLY),
                // A/79/L.20/Rev.1, A/C.3/79/L.20, A/80/5
                Form.of("A/(?:[A-Z][A-Z.0-9]*/)?(\\d{1,3})/.*", Reading.ASSEMBLY_SESSION),
                // E/RES/2023/17
                Form.of("E/RES/(\\d{4})/(\\d+).*", Reading.SOCIAL_COUNCIL),
                // S/RES/2728 (2024), S/RES/2728(2024)
                Form.of("S/RES/(\\d+) ?\\((\\d{4})\\)", Reading.SECURITY_COUNCIL),
                // E/CN.7/2021/L.2, S/2013/392, FCCC/CP/2015/L.9
                Form.of("([A-Z]+)/(?:[^/]+/)*?((?:19|20)\\d\\d)/.*", Reading.YEAR),
                // WHA76.4, EB152.R3, GC(67)/RES/13
                Form.of("WHA(\\d{1,3})\\.R?(\\d+)", Reading.HEALTH_ASSEMBLY),
                Form.of("EB(\\d{1,3})\\.R?(\\d+)", Reading.HEALTH_BOARD),
                Form.of("GC\\((\\d{1,3})\\)/RES/(\\d+)", Reading.ATOMIC_CONFERENCE));
    }

    /** Forms that open with a figure, as numbers of resolutions do. */
    private static final class Numbered {
        static final List<Form> FORMS = List.of(
                // 1/CP.17
                Form.of("(\\d+)/(CP|CMP|CMA)\\.(\\d{1,3})", Reading.PARTIES),
                // 2023/17; 79/245, 53/208 A; 2728 (2024)
                Form.of("((?:19|20)\\d\\d)/(\\d+).*", Reading.SOCIAL_COUNCIL),
                Form.of("(\\d{1,3})/(\\d{1,4})(?: .*)?", Reading.ASSEMBLY),
                Form.of("(\\d+) ?\\(((?:19|20)\\d\\d)\\)", Reading.SECURITY_COUNCIL));
    }

    /** Reads a symbol or number as printed; null where it has none of the known forms. */
    public static Symbol of(String printed) {
        String text = printed == null ? "" : printed.strip();
        if (text.isEmpty()) {
            return null;
        }
        for (Form form : text.charAt(0) <= '9' ? Numbered.FORMS : Lettered.FORMS) {
            Symbol symbol = form.read(text);
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }

    private static Symbol read(Reading reading, Matcher m) {
        return switch (reading) {
            case HUMAN_RIGHTS_COUNCIL -> session("HRC", m.group(1) == null ? m.group(3) : m.group(1), m.group(2));
            case ASSEMBLY -> assembly(m.group(1), m.group(2));
            case ASSEMBLY_SESSION -> assembly(m.group(1), null);
            case SOCIAL_COUNCIL -> year("E", m.group(1), m.group(2));
            case SECURITY_COUNCIL -> year("S", m.group(2), m.group(1));
            case YEAR -> year(m.group(1), m.group(2), null);
            case HEALTH_ASSEMBLY -> healthAssembly(m.group(1), m.group(2));
            case HEALTH_BOARD -> session("EB", m.group(1), m.group(2));
            case ATOMIC_CONFERENCE -> session("GC", m.group(1), m.group(2));
            case PARTIES -> session(m.group(2), m.group(3), m.group(1));
        };
    }

    /** The General Assembly's session, of a document without symbol. */
    public static Symbol ofAssembly(int session) {
        return assembly(Integer.toString(session), null);
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
