package org.resdiff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resdiff.config.Nearest;
import org.resdiff.config.Setting;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Has picocli parse arguments by a declaration, with settings for the options that they do not name.
 *
 * <p>It implements an interface of picocli, and so the way of a run without errors holds no lambda: no class archive would keep it.
 */
final class Parser implements IDefaultValueProvider {
    /** Makes the lists of options that are given several times. picocli's own factory looks for Groovy in every jar. */
    static final CommandLine.IFactory FACTORY = new Factory();

    private static final class Factory implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) {
            return type.cast(new ArrayList<>());
        }
    }

    private final CommandSpec spec;
    private final Settings settings;

    private Parser(CommandSpec spec, Settings settings) {
        this.spec = spec;
        this.settings = settings;
    }

    /**
     * Gives the declared operands and options their values.
     *
     * @throws InputException in one line, for an argument or setting that is wrong or missing, unless help or the
     *     version was asked for
     */
    static ParseResult parse(Declaration line, List<String> args, Settings settings) {
        ParseResult given = new Parser(line.spec(), settings).parse(args);
        line.typed(given);
        return given;
    }

    /** The name of an option as settings know it: its long name without dashes, after its command's where it has one of its own. */
    static String settingName(OptionSpec option) {
        String own = option.descriptionKey();
        return own == null || own.isEmpty() ? option.longestName().substring(2) : own;
    }

    private ParseResult parse(List<String> args) {
        CommandLine line = new CommandLine(spec, FACTORY);
        line.setInterpolateVariables(false);
        line.setDefaultValueProvider(this);
        ParseResult given = line.parseArgs(args.toArray(new String[0]));
        if (!given.errors().isEmpty() && !given.isUsageHelpRequested() && !given.isVersionHelpRequested()) {
            Exception wrong = worst(given.errors());
            throw new InputException(message(wrong) + "; see " + spec.name() + " --help", wrong);
        }
        return given;
    }

    /** An option that is misspelt, if there is one: an operand may seem to be missing or left over for that alone. */
    private static Exception worst(List<Exception> errors) {
        return errors.stream()
                .filter(UnmatchedArgumentException.class::isInstance)
                .findFirst()
                .orElse(errors.get(0));
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        Optional<Setting> setting = setting(argument);
        return setting.isPresent() ? setting.get().value() : null;
    }

    private Optional<Setting> setting(ArgSpec argument) {
        return argument instanceof OptionSpec option ? settings.find(settingName(option)) : Optional.empty();
    }

    /** picocli's own messages name no value, and count arguments from 0. */
    private String message(Exception wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption() ? unknown(argument) : argument + ": one argument too many";
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (wrong instanceof ParameterException parameter
                && wrong.getCause() instanceof TypeConversionException cause) {
            OptionSpec option = (OptionSpec) parameter.getArgSpec();
            String value = parameter.getValue();
            String origin = setting(option)
                    .filter(setting -> setting.value().equals(value))
                    .map(setting -> setting.origin() + ": ")
                    .orElse("");
            return origin + option.longestName() + " " + value + ": " + cause.getMessage();
        }
        return wrong.getMessage();
    }

    private static String missing(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName() + ": its " + option.paramLabel() + " is missing";
        }
        int least = argument.arity().min();
        return argument.paramLabel() + " is missing" + (least > 1 ? "; at least " + least + " are needed" : "");
    }

    /** picocli would offer every name that has letters in common, in one message with several lines. */
    private String unknown(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        List<String> names = new ArrayList<>();
        spec.options().forEach(option -> names.addAll(List.of(option.names())));
        return name + ": no such option" + suggestion(name, names);
    }

    /** What a misspelt name was meant to be, as the end of a message. */
    static String suggestion(String name, List<String> known) {
        return Nearest.of(name, known)
                .map(nearest -> "; did you mean " + nearest)
                .orElse("");
    }
}
