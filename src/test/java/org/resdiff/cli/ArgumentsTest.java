package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.config.Setting;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;

class ArgumentsTest {
    private static final Operand FIRST = Operand.one("FIRST", "One.");
    private static final Operand REST = new Operand("REST", 0, 2, "Up to two more.");
    private static final Option<Boolean> LOUD = Option.toggle("-l, --loud", "A switch.");
    private static final Option<String> OUTPUT = Option.text("-o, --output", "FILE", "A value.");
    private static final Option<Integer> WIDTH = Option.number("--width", "N", 7, "A number.");
    private static final Option<FailOn> LEVEL =
            Option.choice("--level", "LEVEL", FailOn.values(), FailOn.ANY, "A choice.");
    private static final Option<String> PIN =
            Option.text("--pin", "PIN", "Many values.").repeated();
    private static final Syntax SYNTAX = Syntax.of("A command.", FIRST, REST).with(LOUD, OUTPUT, WIDTH, LEVEL, PIN);

    private static Arguments read(String... args) {
        return Arguments.read(SYNTAX, List.of(args), new Settings(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -l -o b", "-l a -ob", "-lob a", "-lo b a", "--loud --output=b a", "-o=b a --loud"})
    void everySpellingOfAnOption(String line) {
        Arguments given = read(line.split(" ", -1));
        assertEquals("a", given.get(FIRST));
        assertEquals(true, given.get(LOUD));
        assertEquals("b", given.get(OUTPUT));
    }

    @Test
    void whatIsNotGiven() {
        Arguments given = read("a");
        assertEquals(false, given.get(LOUD));
        assertNull(given.get(OUTPUT));
        assertEquals(7, given.get(WIDTH));
        assertEquals(FailOn.ANY, given.get(LEVEL));
        assertEquals(List.of(), given.all(PIN));
        assertEquals(List.of(), given.all(REST));
    }

    @Test
    void operandsMayBeginWithADash() {
        assertEquals("-", read("-").get(FIRST));
        Arguments given = read("-l", "--", "--loud", "-x");
        assertEquals("--loud", given.get(FIRST));
        assertEquals(List.of("-x"), given.all(REST));
    }

    @Test
    void repeatedOptionsKeepTheirOrder() {
        assertEquals(
                List.of("OP1=OP2", "OP3="),
                read("a", "--pin", "OP1=OP2", "--pin=OP3=").all(PIN));
        assertEquals("c", read("a", "-ob", "-oc").get(OUTPUT));
    }

    @Test
    void choicesAreReadInAnyCaseOfLetters() {
        assertEquals(FailOn.TECHNICAL, read("a", "--level", "Technical").get(LEVEL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--loud | FIRST is missing",
                "a b c d | d: one argument too many",
                "a --lout | --lout: no such option; did you mean --loud",
                "a --zzz | --zzz: no such option",
                "a -lz | -z: no such option",
                "a --output | --output: its FILE is missing",
                "a --output --loud | --output: its FILE is missing",
                "a --width x | --width x: expected a whole number",
                "a --level no | --level no: expected any, editorial, technical or substantive",
                "a --loud=maybe | --loud maybe: expected true or false"
            })
    void troubleNamesTheArgument(String line, String message) {
        InputException e = assertThrows(InputException.class, () -> read(line.split(" ", -1)));
        assertEquals(message, e.getMessage());
    }

    @Test
    void settingsGiveWhatTheArgumentsDoNot() {
        Settings settings = new Settings(Map.of(
                "width", new Setting("width", "9", "RESDIFF_WIDTH"),
                "level", new Setting("level", "technical", ".resdiff.properties")));
        Arguments given = Arguments.read(SYNTAX, List.of("a", "--level", "editorial"), settings);
        assertEquals(9, given.get(WIDTH));
        assertEquals(FailOn.EDITORIAL, given.get(LEVEL));
        Settings wrong = new Settings(Map.of("width", new Setting("width", "wide", "RESDIFF_WIDTH")));
        InputException e = assertThrows(InputException.class, () -> Arguments.read(SYNTAX, List.of("a"), wrong));
        assertEquals("RESDIFF_WIDTH: width wide: expected a whole number", e.getMessage());
    }
}
