package org.resdiff.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.resdiff.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The operands and options of one command as picocli knows them. Each is declared once, and gives its value when the arguments
 * have been parsed. picocli takes descriptions for formats: a percent sign in one is written twice.
 *
 * <p>Declared by calls and not by annotations, which cost a short run twice as much, docs/decisions/0003-command-line.md.
 */
final class Declaration {
    private final CommandSpec spec;
    private final Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    private String group = "Options";
    private String settings;

    /** @param path the command as the user types it, as "resdiff amend apply" */
    Declaration(String path) {
        spec = CommandSpec.wrapWithoutInspection(null, Parser.FACTORY).name(path);
        spec.parser()
                .expandAtFiles(false)
                .allowOptionsAsOptionParameters(true)
                .overwrittenOptionsAllowed(true)
                .collectErrors(true);
        spec.usageMessage()
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .commandListHeading("%nCommands:%n");
    }

    CommandSpec spec() {
        return spec;
    }

    /** The options under the headings of help, both in the order in which they were declared. */
    Map<String, List<OptionSpec>> groups() {
        return groups;
    }

    void description(String text) {
        spec.usageMessage().description(text);
    }

    /** Command lines that help shows, each with what it does. */
    void examples(String... lines) {
        spec.usageMessage().footerHeading("%nExamples:%n").footer(lines);
    }

    /** The heading in help of the options that are declared from here on. */
    void group(String heading) {
        group = heading;
    }

    /**
     * The settings of the options that are declared from here on are this command's alone, as "check-format": other commands
     * have options of the same name that take other values.
     *
     * @param command what their names open with; null for the settings that all commands share
     */
    void settingsOf(String command) {
        settings = command;
    }

    /** Asks for help; whatever else is given then counts for nothing. */
    void help() {
        add(flag("-h, --help", "Show this help.").usageHelp(true));
    }

    /** Asks for the version, in the same way. */
    void version() {
        add(flag("-V, --version", "Print version information and exit.").versionHelp(true));
    }

    /** An option that is given or not; its names are written as "-q, --quiet". */
    Supplier<Boolean> toggle(String names, String description) {
        return new Value<>(add(flag(names, description)));
    }

    /** An option with a word of the user's own; null where it is not given. */
    Supplier<String> text(String names, String label, String description) {
        return new Value<>(add(valued(names, label, description).type(String.class)));
    }

    /** The same, given any number of times. */
    Supplier<List<String>> texts(String names, String label, String description) {
        return all(add(valued(names, label, description).type(List.class).auxiliaryTypes(String.class)));
    }

    /** An option with a whole number. */
    Supplier<Integer> number(String names, String label, int otherwise, String description) {
        return new Value<>(add(valued(names, label, description)
                .type(Integer.class)
                .initialValue(otherwise)
                .converters(new WholeNumber())));
    }

    /** An option with one of a few words: the constants as they print themselves, in any case of letters. */
    <E> Supplier<E> choice(String names, String label, E[] constants, E otherwise, String description) {
        return new Value<>(add(choosing(valued(names, label, description), constants)
                .type(constants.getClass().getComponentType())
                .initialValue(otherwise)));
    }

    /** The form of a whole text, of those that it has; null where it is not given, and the name of the file tells. */
    Supplier<ReportFormat> textForm(List<ReportFormat> forms, String description) {
        List<String> words = forms.stream().map(ReportFormat::textId).toList();
        return new Value<>(add(valued("--format", "FORM", description)
                .completionCandidates(words)
                .converters(new Choice<>(words, forms.toArray(ReportFormat[]::new)))
                .type(ReportFormat.class)
                .initialValue(null)));
    }

    /** The same, given any number of times. */
    <E> Supplier<List<E>> choices(String names, String label, E[] constants, String description) {
        return all(add(choosing(valued(names, label, description), constants)
                .type(List.class)
                .auxiliaryTypes(constants.getClass().getComponentType())));
    }

    /** An argument that is no option and must be given. */
    Supplier<String> operand(String label, String description) {
        return operand(label, true, description);
    }

    /** One that may be left out, and is null then. */
    Supplier<String> optionalOperand(String label, String description) {
        return operand(label, false, description);
    }

    /** All arguments from here on that are no options. */
    Supplier<List<String>> operands(String label, int least, String description) {
        int index = spec.positionalParameters().size();
        PositionalParamSpec operands = PositionalParamSpec.builder()
                .index(index + "..*")
                .arity(least + "..*")
                .required(least > 0)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
        spec.addPositional(operands);
        return new Values<>(operands);
    }

    private Supplier<String> operand(String label, boolean required, String description) {
        PositionalParamSpec operand = PositionalParamSpec.builder()
                .index(String.valueOf(spec.positionalParameters().size()))
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
        spec.addPositional(operand);
        return new Value<>(operand);
    }

    private static OptionSpec.Builder flag(String names, String description) {
        // Without a fallback picocli takes a flag for the opposite of its default, which settings may have made true.
        return OptionSpec.builder(names.split(", "))
                .type(Boolean.class)
                .arity("0")
                .initialValue(false)
                .fallbackValue("true")
                .converters(new Truth())
                .description(description);
    }

    private static OptionSpec.Builder valued(String names, String label, String description) {
        return OptionSpec.builder(names.split(", "))
                .arity("1")
                .paramLabel(label)
                .description(description);
    }

    private static <E> OptionSpec.Builder choosing(OptionSpec.Builder option, E[] constants) {
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            words.add(String.valueOf(constant));
        }
        return option.completionCandidates(words).converters(new Choice<>(words, constants));
    }

    private OptionSpec add(OptionSpec.Builder builder) {
        if (settings != null) {
            builder.descriptionKey(
                    settings + "-" + builder.build().longestName().substring(2));
        }
        OptionSpec option = builder.build();
        spec.addOption(option);
        List<OptionSpec> options = groups.get(group);
        if (options == null) {
            options = new ArrayList<>();
            groups.put(group, options);
        }
        options.add(option);
        return option;
    }

    private static <E> Supplier<List<E>> all(OptionSpec option) {
        return new Values<>(option);
    }

    // Classes and not lambdas: a lambda that implements an interface of picocli, or captures an object of it, stays out
    // of a
    // class archive, and links itself at each start.

    /** The value that was given, or the one in its place. */
    private record Value<E>(ArgSpec argument) implements Supplier<E> {
        @Override
        public E get() {
            return argument.getValue();
        }
    }

    /** All values that were given. */
    private record Values<E>(ArgSpec argument) implements Supplier<List<E>> {
        @Override
        public List<E> get() {
            List<E> given = argument.getValue();
            return given == null ? List.of() : List.copyOf(given);
        }
    }

    private static final class Truth implements ITypeConverter<Boolean> {
        @Override
        public Boolean convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new TypeConversionException("expected true or false");
            };
        }
    }

    private static final class WholeNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("expected a whole number");
            }
        }
    }

    private static final class Choice<E> implements ITypeConverter<E> {
        private final List<String> words;
        private final E[] constants;

        Choice(List<String> words, E[] constants) {
            this.words = words;
            this.constants = constants;
        }

        @Override
        public E convert(String value) {
            int at = words.indexOf(value.toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new TypeConversionException("expected " + oneOf(words));
            }
            return constants[at];
        }
    }

    private static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
