package org.resdiff.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resdiff.config.Setting;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;
import picocli.CommandLine.ParseResult;

class ParserTest {
    private final Declaration line = new Declaration("resdiff try");
    private final Supplier<String> first = line.operand("FIRST", "One.");
    private final Supplier<String> second = line.optionalOperand("SECOND", "One that may be left out.");
    private final Supplier<Boolean> loud = line.toggle("-l, --loud", "A switch.");
    private final Supplier<String> output = line.text("-o, --output", "FILE", "A value.");
    private final Supplier<Integer> width = line.number("--width", "N", 7, "A number.");
    private final Supplier<FailOn> level = line.choice("--level", "LEVEL", FailOn.values(), FailOn.ANY, "A choice.");
    private final Supplier<List<String>> pins = line.texts("--pin", "PIN", "Many values.");
    private final Supplier<List<FailOn>> levels = line.choices("--levels", "LEVEL", FailOn.values(), "Many choices.");

    private ParseResult read(String... args) {
        return read(Map.of(), args);
    }

    private ParseResult read(Map<String, Setting> settings, String... args) {
        return Parser.parse(line, List.of(args), new Settings(settings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -l -o b", "-l a -ob", "-lob a", "-lo b a", "--loud --output=b a", "-o=b a --loud"})
    void everySpellingOfAnOption(String args) {
        read(args.split(" ", -1));
        assertEquals("a", first.get());
        assertEquals(true, loud.get());
        assertEquals("b", output.get());
    }

    @Test
    void whatIsNotGiven() {
        read("a");
        assertNull(second.get());
        assertEquals(false, loud.get());
        assertNull(output.get());
        assertEquals(7, width.get());
        assertEquals(FailOn.ANY, level.get());
        assertEquals(List.of(), pins.get());
        assertEquals(List.of(), levels.get());
    }

    @Test
    void operandsMayBeginWithADash() {
        read("-");
        assertEquals("-", first.get());
        read("-l", "--", "--loud", "-x");
        assertEquals("--loud", first.get());
        assertEquals("-x", second.get());
    }

    /** As getopt(3) has it: what stands behind an option with a value is that value. */
    @Test
    void valuesMayLookLikeOptions() {
        read("a", "--output", "--loud");
        assertEquals("--loud", output.get());
        assertEquals(false, loud.get());
    }

    @Test
    void noArgumentIsTheNameOfAFileOfArguments() {
        read("@a", "-o", "@b");
        assertEquals("@a", first.get());
        assertEquals("@b", output.get());
    }

    @Test
    void repeatedOptionsKeepTheirOrderAndOthersTheirLastValue() {
        read("a", "--pin", "OP1=OP2", "--pin=OP3=", "--levels", "any", "--levels", "technical", "-ll");
        assertEquals(List.of("OP1=OP2", "OP3="), pins.get());
        assertEquals(List.of(FailOn.ANY, FailOn.TECHNICAL), levels.get());
        assertEquals(true, loud.get());
        read("a", "-ob", "-oc");
        assertEquals("c", output.get());
    }

    @Test
    void choicesAreReadInAnyCaseOfLetters() {
        read("a", "--level", "Technical");
        assertEquals(FailOn.TECHNICAL, level.get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--loud | FIRST is missing",
                "a b c d | c: one argument too many",
                "a --lout | --lout: no such option; did you mean --loud",
                "a --wdith=9 | --wdith: no such option; did you mean --width",
                "a --zzz | --zzz: no such option",
                "a -z | -z: no such option",
                "a --output | --output: its FILE is missing",
                "a -lo | --output: its FILE is missing",
                "a --width x | --width x: expected a whole number",
                "a --level no | --level no: expected any, editorial, technical or substantive",
                "a --loud=maybe | option '--loud' should be specified without 'maybe' parameter"
            })
    void troubleNamesTheArgument(String args, String message) {
        InputException e = assertThrows(InputException.class, () -> read(args.split(" ", -1)));
        assertEquals(message + "; see resdiff try --help", e.getMessage());
    }

    @Test
    void helpAsksForNothingElse() {
        line.help();
        assertTrue(read("-lh").isUsageHelpRequested());
        assertTrue(read("--zzz", "a", "b", "c", "--help", "--width", "x").isUsageHelpRequested());
        assertTrue(!read("--", "-h").isUsageHelpRequested());
        assertTrue(!read("a", "--output", "-h").isUsageHelpRequested());
    }

    @Test
    void settingsGiveWhatTheArgumentsDoNot() {
        Map<String, Setting> settings = Map.of(
                "width", new Setting("width", "9", "RESDIFF_WIDTH"),
                "pin", new Setting("pin", "OP1=${OP2},OP3", "RESDIFF_PIN"),
                "loud", new Setting("loud", "true", "RESDIFF_LOUD"),
                "level", new Setting("level", "technical", ".resdiff.properties"));
        read(settings, "a", "--level", "editorial");
        assertEquals(9, width.get());
        assertEquals(FailOn.EDITORIAL, level.get());
        assertEquals(List.of("OP1=${OP2},OP3"), pins.get());
        assertEquals(true, loud.get());
        read(settings, "a", "--loud", "--pin", "OP7=");
        assertEquals(true, loud.get(), "a flag and its setting say the same");
        assertEquals(List.of("OP7="), pins.get());
    }

    @Test
    void aSettingThatIsWrongIsNamed() {
        Map<String, Setting> settings = Map.of("width", new Setting("width", "wide", "RESDIFF_WIDTH"));
        InputException e = assertThrows(InputException.class, () -> read(settings, "a"));
        assertEquals("RESDIFF_WIDTH: --width wide: expected a whole number; see resdiff try --help", e.getMessage());
        read(settings, "a", "--width", "5");
        assertEquals(5, width.get());
    }
}
