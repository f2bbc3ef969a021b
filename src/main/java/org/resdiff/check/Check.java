package org.resdiff.check;

/** How a rule looks for what breaks it. */
interface Check {
    void run(Subject subject, Findings found);

    /** The check of a rule. */
    static Check of(Rule rule) {
        return switch (rule) {
            case NUMBER_ORDER -> Structure::numbers;
            case NUMBER_LETTERS -> Structure::letters;
            case NUMBER_LONE -> Structure::lone;
            case OPENING_PREAMBLE -> Structure::preamble;
            case OPENING_OPERATIVE -> Structure::operative;
            case CHAIN_BROKEN -> Structure::broken;
            case CHAIN_ORDER -> Structure::chain;
            case END_PREAMBLE -> Endings::preamble;
            case END_OPERATIVE -> Endings::operative;
            case END_LAST -> Endings::last;
            case END_ITEM -> Endings::items;
            case LIST_AND -> Endings::and;
            case PARAGRAPH_SENTENCES -> Structure::sentences;
            case REFERENCE_PARAGRAPH -> References::paragraphs;
            case REFERENCE_ANNEX -> References::annex;
            case NOTE_ORDER -> References::noteOrder;
            case NOTE_UNCITED -> References::uncited;
            case NOTE_MISSING -> References::missing;
            case CITATION_YEAR -> Citations::year;
            case CITATION_DATE -> Citations::date;
            case CITATION_LIBRARY -> Citations::library;
            case CITATION_BLANK -> Citations::blank;
            case SYMBOL_FORM -> Citations::symbol;
            case SESSION_NEXT -> Citations::session;
            case AGENDA_ITEM -> Citations::agenda;
            case WORD_PRESENT -> Citations::present;
            case BRACKETS -> Signs::brackets;
            case QUOTES -> Signs::quotes;
            case QUOTES_MIXED -> Signs::mixed;
            case SPACES -> Signs::spaces;
            case DASHES -> Signs::dashes;
            case REVISIONS -> Signs::revisions;
            case COMMENTS -> Signs::comments;
            case OPTIONS -> Signs::options;
            case WORD_DOUBLED -> Language::doubled;
            case WORD_PER_CENT -> Language::percent;
            case WORD_UN -> Language::abbreviated;
            case WORD_SPELLING -> Language::spelling;
            case WORD_AVOID -> Language::avoided;
            case WORD_ABBREVIATION -> Language::spelledOut;
            case BASE_DEADLINE -> Against::deadline;
            case BASE_REPORTING -> Against::reporting;
            case BASE_AGENDA -> Against::agenda;
            case BASE_QUOTE -> Against::quote;
            case BASE_AGREED -> Against::agreed;
            case BASE_LOST -> Against::lost;
        };
    }
}
