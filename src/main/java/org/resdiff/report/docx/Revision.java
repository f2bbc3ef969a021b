package org.resdiff.report.docx;

/** What a tracked change did to a run or a paragraph mark. */
enum Revision {
    NONE,
    INSERTED,
    DELETED,
    MOVED_FROM,
    MOVED_TO
}
