package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resdiff.text.Controls;

/** Lines of UTF-8 text to a stream, with what a terminal would obey made visible. */
final class Lines {
    private Lines() {}

    static void write(OutputStream out, List<String> lines) throws IOException {
        for (String line : lines) {
            out.write((Controls.visible(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
