package org.resdiff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long run is, on standard error, where a person sees it; elsewhere nothing. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 70;
    private static final int INTERVAL_MILLIS = 200;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * A bar for so many steps.
     *
     * @param quiet whether the user wants to see nothing
     */
    static Progress of(String task, int steps, boolean quiet, Streams streams) {
        if (quiet || !streams.terminal().interactive() || !errorsAreSeen()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new Line(streams))
                .build());
    }

    /** Whether standard error leads to a device as well: a log should not fill with bars. */
    private static boolean errorsAreSeen() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev");
        } catch (IOException | UnsupportedOperationException e) {
            // No /proc on this system: it may be a device.
            return true;
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** One line that is written over, and is empty again in the end. */
    private record Line(Streams streams) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            int columns = streams.terminal().columns();
            return columns > 1 ? Math.min(WIDTH, columns - 1) : WIDTH;
        }

        @Override
        public void accept(String rendered) {
            streams.err().print("\r" + rendered);
            streams.err().flush();
        }

        @Override
        public void close() {
            streams.err().print("\r" + " ".repeat(getMaxRenderedLength()) + "\r");
            streams.err().flush();
        }
    }
}
