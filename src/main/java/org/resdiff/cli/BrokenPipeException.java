package org.resdiff.cli;

import java.io.IOException;

/** Nobody reads the output any more. */
final class BrokenPipeException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenPipeException(IOException cause) {
        super(cause);
    }
}
