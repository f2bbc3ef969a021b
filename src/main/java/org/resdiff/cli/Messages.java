package org.resdiff.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import org.resdiff.text.Controls;

/** What is said on standard error. It quotes documents and file names, and a terminal obeys what is hidden in them. */
final class Messages {
    private Messages() {}

    /** A message as one line, signed. */
    static String line(String message) {
        return "resdiff: "
                + String.join(" ", Arrays.asList(String.valueOf(message).strip().split("\\s*\\R\\s*")));
    }

    /** A writer onto standard error that lets no control character through, flushed line by line. */
    static PrintWriter harmless(Writer err) {
        return new PrintWriter(new HarmlessWriter(err), true);
    }

    private static final class HarmlessWriter extends FilterWriter {
        HarmlessWriter(Writer out) {
            super(out);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(Controls.visible(text.substring(offset, offset + length)));
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            write(new String(text, offset, length), 0, length);
        }

        @Override
        public void write(int c) throws IOException {
            write(String.valueOf((char) c), 0, 1);
        }
    }
}
