package org.resdiff.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Times one run of a command as a whole process. */
interface Stopwatch {
    /**
     * How long one run takes.
     *
     * @throws IllegalStateException if the command ends with more than 1: it was no comparison
     */
    double seconds(List<String> command) throws IOException, InterruptedException;

    /** What times. */
    String name();

    /**
     * hyperfine where it is installed: it starts the command itself and takes the time of the shell out.
     *
     * @param environment of the commands
     */
    static Stopwatch best(Map<String, String> environment) {
        return Processes.present("hyperfine") ? new Hyperfine(environment) : new Clock(environment);
    }

    /** From start to end of the process, by our own clock. */
    record Clock(Map<String, String> environment) implements Stopwatch {
        @Override
        public double seconds(List<String> command) throws IOException, InterruptedException {
            long start = System.nanoTime();
            int code = run(command, environment, ProcessBuilder.Redirect.INHERIT);
            double seconds = (System.nanoTime() - start) / 1e9;
            check(code, command);
            return seconds;
        }

        @Override
        public String name() {
            return "clock";
        }
    }

    /** One run by hyperfine, started anew each time so that commands can take turns. */
    record Hyperfine(Map<String, String> environment) implements Stopwatch {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public double seconds(List<String> command) throws IOException, InterruptedException {
            Path result = Files.createTempFile("resdiff-bench", ".json");
            try {
                List<String> timed = new ArrayList<>(List.of(
                        "hyperfine",
                        "--shell=none",
                        "--runs=1",
                        "--ignore-failure",
                        "--style=none",
                        "--export-json",
                        result.toString()));
                timed.add(command.stream().map(Hyperfine::quoted).collect(Collectors.joining(" ")));
                // It remarks on every exit code of 1, which only says that the documents differ.
                int code = run(timed, environment, ProcessBuilder.Redirect.DISCARD);
                if (code != 0) {
                    throw new IllegalStateException("hyperfine failed on " + command);
                }
                JsonNode timing = JSON.readTree(result.toFile()).path("results").path(0);
                check(timing.path("exit_codes").path(0).asInt(), command);
                return timing.path("times").path(0).asDouble();
            } finally {
                Files.delete(result);
            }
        }

        private static String quoted(String word) {
            return "'" + word.replace("'", "'\\''") + "'";
        }

        @Override
        public String name() {
            return "hyperfine";
        }
    }

    private static int run(List<String> command, Map<String, String> environment, ProcessBuilder.Redirect errors)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors);
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static void check(int code, List<String> command) {
        if (code > 1) {
            throw new IllegalStateException("failed: " + command);
        }
    }
}
