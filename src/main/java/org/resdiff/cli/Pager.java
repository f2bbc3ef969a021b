package org.resdiff.cli;

import java.io.IOException;
import java.util.Map;

/** Shows a report through the user's pager. */
final class Pager {
    /** Quits when one screen is enough, keeps colours, leaves the text on the screen. */
    private static final String LESS = "less -FRX";

    /** A shell's exit code for a command that a signal ended, as a reader that went away does. */
    private static final int FIRST_SIGNAL = 128;

    private Pager() {}

    static void show(Streams streams, Outputs.Content content) throws IOException {
        String command = command(streams.environment());
        if (command.isBlank() || command.equals("cat")) {
            Outputs.toStandardOutput(streams.out(), content);
            return;
        }
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command + " || cat")
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Process pager = builder.start();
        Sink sink = new Sink(pager.getOutputStream(), "pager");
        try {
            Outputs.toStandardOutput(sink, content);
            pager.getOutputStream().close();
        } catch (IOException e) {
            // A reader who leaves the pager before the end has read enough.
            if (pager.isAlive()) {
                throw e;
            }
        }
        await(pager);
    }

    /** Where the pager fails, cat has taken over: what it says is what became of the report. */
    private static void await(Process pager) throws IOException {
        try {
            int code = pager.waitFor();
            if (code != 0 && code < FIRST_SIGNAL) {
                throw new IOException("standard output: cannot be written; the output is not whole");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(Map<String, String> environment) {
        String own = environment.get("RESDIFF_PAGER");
        return own != null ? own : environment.getOrDefault("PAGER", LESS);
    }
}
