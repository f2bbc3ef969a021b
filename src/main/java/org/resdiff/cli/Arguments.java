package org.resdiff.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.resdiff.config.Nearest;
import org.resdiff.config.Settings;
import org.resdiff.model.InputException;

/**
 * What was given to a command: its operands, and the values of its options. Options and operands may come in any order;
 * {@code --option=value}, {@code --option value}, {@code -ovalue}, {@code -vq} and {@code --} are read as in POSIX and GNU
 * (POSIX.1-2017, 12.2; GNU libc manual, 25.1.1).
 *
 * <p>Our own and not picocli's: setting picocli up and parsing with it is as much work as all the rest of a short run,
 * docs/decisions/0003-command-line.md.
 */
final class Arguments {
    private static final String END_OF_OPTIONS = "--";

    private final Syntax syntax;
    private final IdentityHashMap<Option<?>, List<Object>> values = new IdentityHashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * @param settings give the values of options that the arguments do not name
     * @throws InputException naming the argument that is wrong or missing
     */
    static Arguments read(Syntax syntax, List<String> args, Settings settings) {
        Arguments given = new Arguments(syntax);
        given.take(args);
        given.checkOperands();
        for (Option<?> option : syntax.options()) {
            if (!given.values.containsKey(option)) {
                settings.find(option.settingName())
                        .ifPresent(setting ->
                                given.add(option, setting.value(), setting.origin() + ": " + setting.name()));
            }
        }
        return given;
    }

    /** The value of the option, the last one if there are several. */
    @SuppressWarnings("unchecked") // the list holds what this very option has read
    <T> T get(Option<T> option) {
        List<Object> given = values.get(option);
        return given == null ? option.otherwise() : (T) given.get(given.size() - 1);
    }

    /** All values of an option that may be repeated. */
    @SuppressWarnings("unchecked") // the list holds what this very option has read
    <T> List<T> all(Option<T> option) {
        return (List<T>) values.getOrDefault(option, List.of());
    }

    /** The operand; null if it may be left out and was. */
    String get(Operand operand) {
        List<String> given = all(operand);
        return given.isEmpty() ? null : given.get(0);
    }

    List<String> all(Operand operand) {
        int from = syntax.operands().indexOf(operand);
        int to = operand.most() > 1 ? operands.size() : Math.min(from + 1, operands.size());
        return from >= operands.size() ? List.of() : List.copyOf(operands.subList(from, to));
    }

    private void take(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals(END_OF_OPTIONS)) {
                operands.addAll(args.subList(i + 1, args.size()));
                return;
            }
            if (arg.length() < 2 || arg.charAt(0) != '-') {
                operands.add(arg);
                continue;
            }
            String next = i + 1 < args.size() ? args.get(i + 1) : null;
            boolean took = arg.startsWith("--") ? takeLong(arg, next) : takeShort(arg, next);
            if (took) {
                i++;
            }
        }
    }

    /** @return whether the next argument was its value */
    private boolean takeLong(String arg, String next) {
        int equals = arg.indexOf('=');
        String name = equals < 0 ? arg : arg.substring(0, equals);
        Option<?> option = known(name);
        if (equals >= 0) {
            add(option, arg.substring(equals + 1), name);
            return false;
        }
        return takeNext(option, name, next);
    }

    /** One dash, one or several letters; the last one may have its value behind it. */
    private boolean takeShort(String arg, String next) {
        for (int at = 1; at < arg.length(); at++) {
            String name = "-" + arg.charAt(at);
            Option<?> option = known(arg.length() == 2 || at > 1 || syntax.option(name) != null ? name : arg);
            boolean last = at == arg.length() - 1;
            if (last) {
                return takeNext(option, name, next);
            }
            if (option.takesValue()) {
                int from = arg.charAt(at + 1) == '=' ? at + 2 : at + 1;
                add(option, arg.substring(from), name);
                return false;
            }
            add(option, "true", name);
        }
        return false;
    }

    private boolean takeNext(Option<?> option, String name, String next) {
        if (!option.takesValue()) {
            add(option, "true", name);
            return false;
        }
        if (next == null || syntax.option(next) != null) {
            throw new InputException(name + ": its " + option.parameter() + " is missing");
        }
        add(option, next, name);
        return true;
    }

    /** @param place where the value was given, for messages */
    private void add(Option<?> option, String value, String place) {
        try {
            values.computeIfAbsent(option, any -> new ArrayList<>()).add(option.read(value));
        } catch (InputException e) {
            throw new InputException(place + " " + value + ": " + e.getMessage(), e);
        }
    }

    private Option<?> known(String name) {
        Option<?> option = syntax.option(name);
        if (option == null) {
            List<String> names = new ArrayList<>();
            syntax.options().forEach(any -> names.addAll(any.names()));
            String meant = Nearest.of(name, names)
                    .map(nearest -> "; did you mean " + nearest)
                    .orElse("");
            throw new InputException(name + ": no such option" + meant);
        }
        return option;
    }

    private void checkOperands() {
        int least = 0;
        long most = 0;
        for (Operand operand : syntax.operands()) {
            least += operand.least();
            most += operand.most();
            if (operands.size() < least) {
                throw new InputException(operand.label() + " is missing"
                        + (operand.least() > 1 ? "; at least " + operand.least() + " are wanted" : ""));
            }
        }
        if (operands.size() > most) {
            throw new InputException(operands.get((int) most) + ": one argument too many");
        }
    }
}
