package org.resdiff.model;

/**
 * Expected trouble with what the user gave: an unreadable file, a pin that names no clause. The message is one clear line
 * in the form {@code FILE:LINE: what is wrong; what to do}; the command line prints it and exits with 2.
 */
public class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
