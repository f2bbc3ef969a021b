package org.resdiff.model;

import java.util.Locale;

/** The formats that documents come in. {@link #id()} is the name in reports and on the command line. */
public enum Format {
    TEXT,
    MARKDOWN,
    PDF,
    DOCX,
    DOC,
    HTML,
    AKN;

    /** The stable lower-case name, as in the JSON report. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
