package org.resdiff.quality;

/** What a drafter does to a resolution; {@link Redraft} does it. */
enum EditKind {
    ROLL_OVER,
    CITATIONS_GROWN,
    INSERT,
    INSERT_AT_TOP,
    DELETE,
    SWAP,
    MOVE,
    BLOCK_MOVE,
    SPLIT,
    MERGE,
    VERB,
    CHAIN,
    REWORD_LIGHT,
    REWORD,
    REWORD_HEAVY,
    REPLACE,
    CHILD_INSERT,
    CHILD_DELETE,
    CHILD_REWORD,
    CHILD_MOVE,
    CHILD_TO_OTHER_PARENT
}
