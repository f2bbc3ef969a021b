package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Shows a report through the user's pager. */
final class Pager {
    /** Quits when one screen is enough, keeps colours, leaves the text on the screen. */
    private static final String LESS = "less -FRX";

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
        try (OutputStream out = pager.getOutputStream()) {
            Outputs.toStandardOutput(out, content);
        } catch (BrokenPipeException e) {
            // The reader left the pager before the end: as good as read.
            pager.destroy();
        } catch (IOException e) {
            if (pager.isAlive()) {
                throw e;
            }
        }
        try {
            pager.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(Map<String, String> environment) {
        String own = environment.get("RESDIFF_PAGER");
        return own != null ? own : environment.getOrDefault("PAGER", LESS);
    }
}
