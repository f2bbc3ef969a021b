package org.resdiff.read;

import org.resdiff.model.InputException;
import org.resdiff.model.Source;
import org.resdiff.model.SourceText;

/** Reads one format. What it cannot read it refuses with an {@link InputException} of one clear line. */
public interface FormatReader {
    SourceText read(Source source, byte[] bytes, ReadOptions options);

    /** The refusal of a source: "NAME: what is wrong; what to do". */
    static InputException refusal(Source source, String what) {
        return new InputException(source.path() + ": " + what);
    }

    /** The same, with the trouble that a library reported. */
    static InputException refusal(Source source, String what, Throwable cause) {
        return new InputException(source.path() + ": " + what, cause);
    }
}
