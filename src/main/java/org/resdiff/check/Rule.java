package org.resdiff.check;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rules that a draft is checked against. docs/rules.md says more of each, and a test runs its two examples, in which
 * " ¶ " parts paragraphs and " ⇒ " a base text from the draft. Ids are stable: configurations rely on them.
 */
public enum Rule {
    NUMBER_ORDER(
            "number.order",
            Level.ERROR,
            Sources.PARAGRAPHS,
            "Operative paragraphs are numbered through; bis, ter and so on follow their number",
            "1. Notes the plan; ¶ 3. Requests a report.",
            "1. Notes the plan; ¶ 2. Requests a report."),
    NUMBER_LETTERS(
            "number.letters",
            Level.ERROR,
            Sources.PARAGRAPHS,
            "Sub-paragraphs are lettered through",
            "1. Decides: ¶ (a) To build a pier; ¶ (c) To paint it; ¶ 2. Requests a report.",
            "1. Decides: ¶ (a) To build a pier; ¶ (b) To paint it; ¶ 2. Requests a report."),
    NUMBER_LONE(
            "number.lone",
            Level.NOTE,
            Sources.PARAGRAPHS,
            "One operative paragraph alone has no number",
            "Recalling the plan, ¶ 1. Notes the plan.",
            "Recalling the plan, ¶ Notes the plan."),
    OPENING_PREAMBLE(
            "opening.preamble",
            Level.ERROR,
            Sources.DRAFTING,
            "A paragraph of the preamble opens with a participle or adjective",
            "Recalling the plan, ¶ Notes the delay, ¶ 1. Requests a report; ¶ 2. Decides to meet.",
            "Recalling the plan, ¶ Noting the delay, ¶ 1. Requests a report; ¶ 2. Decides to meet."),
    OPENING_OPERATIVE(
            "opening.operative",
            Level.ERROR,
            Sources.DRAFTING,
            "An operative paragraph opens with a verb in the present tense",
            "1. Notes the plan; ¶ 2. Noting the map; ¶ 3. Requests a report.",
            "1. Notes the plan; ¶ 2. Requests a report."),
    CHAIN_BROKEN(
            "chain.broken",
            Level.OFF,
            Sources.USAGE,
            "\"Recalling also\" follows a paragraph that opens with \"Recalling\"",
            "Noting the plan, ¶ Recalling also the delay, ¶ 1. Requests a report.",
            "Recalling the plan, ¶ Recalling also the delay, ¶ 1. Requests a report."),
    CHAIN_ORDER(
            "chain.order",
            Level.OFF,
            Sources.USAGE,
            "Of paragraphs that open alike the second says \"also\", the third \"further\", the fourth neither",
            "Recalling the plan, ¶ Recalling the delay, ¶ 1. Requests a report.",
            "Recalling the plan, ¶ Recalling also the delay, ¶ 1. Requests a report."),
    END_PREAMBLE(
            "end.preamble",
            Level.ERROR,
            Sources.PARAGRAPHS,
            "A paragraph of the preamble ends with a comma",
            "Recalling the plan; ¶ 1. Requests a report.",
            "Recalling the plan, ¶ 1. Requests a report."),
    END_OPERATIVE(
            "end.operative",
            Level.ERROR,
            Sources.PARAGRAPHS,
            "An operative paragraph ends with a semicolon",
            "1. Notes the plan, ¶ 2. Requests a report.",
            "1. Notes the plan; ¶ 2. Requests a report."),
    END_LAST(
            "end.last",
            Level.ERROR,
            Sources.PARAGRAPHS,
            "The last paragraph ends with a full stop",
            "1. Notes the plan; ¶ 2. Requests a report;",
            "1. Notes the plan; ¶ 2. Requests a report."),
    END_ITEM(
            "end.item",
            Level.WARNING,
            Sources.PARAGRAPHS,
            "A sub-paragraph ends with a semicolon",
            "1. Decides: ¶ (a) To build a pier. ¶ (b) To paint it; ¶ 2. Requests a report.",
            "1. Decides: ¶ (a) To build a pier; ¶ (b) To paint it; ¶ 2. Requests a report."),
    LIST_AND(
            "list.and",
            Level.OFF,
            Sources.USAGE,
            "\"And\" or \"or\" joins the last two items of a list",
            "1. Decides: ¶ (a) To build a pier; ¶ (b) To paint it; ¶ 2. Requests a report.",
            "1. Decides: ¶ (a) To build a pier; and ¶ (b) To paint it; ¶ 2. Requests a report."),
    PARAGRAPH_SENTENCES(
            "paragraph.sentences",
            Level.NOTE,
            Sources.DRAFTING,
            "A paragraph is one sentence",
            "1. Notes the plan. The plan is late; ¶ 2. Requests a report.",
            "1. Notes the plan, which is late; ¶ 2. Requests a report."),
    REFERENCE_PARAGRAPH(
            "reference.paragraph",
            Level.ERROR,
            Sources.REFERENCES,
            "A paragraph that the text refers to exists, above or below as it says",
            "1. Notes the plan; ¶ 2. Requests a report on paragraph 4 above.",
            "1. Notes the plan; ¶ 2. Requests a report on paragraph 1 above."),
    REFERENCE_ANNEX(
            "reference.annex",
            Level.ERROR,
            Sources.REFERENCES,
            "An annex that the text refers to exists",
            "1. Adopts the plan contained in the annex to the present resolution; ¶ 2. Requests a report.",
            "1. Adopts the plan; ¶ 2. Requests a report."),
    NOTE_ORDER(
            "note.order",
            Level.WARNING,
            Sources.FOOTNOTES,
            "Footnotes are numbered in the order in which they are cited",
            "1. Notes the plan;[^1] ¶ 2. Takes note of the map;[^3] ¶ 3. Requests a report.[^2] ¶ [^1]: See the plan. ¶ [^3]: See the map. ¶ [^2]: See the report.",
            "1. Notes the plan;[^1] ¶ 2. Takes note of the map;[^2] ¶ 3. Requests a report.[^3] ¶ [^1]: See the plan. ¶ [^2]: See the map. ¶ [^3]: See the report."),
    NOTE_UNCITED(
            "note.uncited",
            Level.OFF,
            Sources.FOOTNOTES,
            "Each footnote is cited",
            "1. Notes the plan;[^1] ¶ 2. Requests a report. ¶ [^1]: See the plan. ¶ [^2]: See the map.",
            "1. Notes the plan;[^1] ¶ 2. Requests a report.[^2] ¶ [^1]: See the plan. ¶ [^2]: See the map."),
    NOTE_MISSING(
            "note.missing",
            Level.WARNING,
            Sources.FOOTNOTES,
            "Each footnote that is cited is there",
            null,
            "1. Notes the plan;[^1] ¶ 2. Requests a report. ¶ [^1]: See the plan."),
    CITATION_YEAR(
            "citation.year",
            Level.ERROR,
            Sources.SESSIONS,
            "A resolution of the General Assembly has a date within its session",
            "Recalling its resolution 79/40 of 5 December 2022, ¶ 1. Requests a report.",
            "Recalling its resolution 79/40 of 5 December 2024, ¶ 1. Requests a report."),
    CITATION_DATE(
            "citation.date",
            Level.ERROR,
            Sources.CITING,
            "A resolution has the same date wherever it is cited",
            "Recalling its resolution 79/40 of 5 December 2024, ¶ 1. Reaffirms its resolution 79/40 of 9 December 2024.",
            "Recalling its resolution 79/40 of 5 December 2024, ¶ 1. Reaffirms its resolution 79/40 of 5 December 2024."),
    CITATION_LIBRARY(
            "citation.library",
            Level.ERROR,
            Sources.CITING,
            "A cited resolution has the date and title that it has in the library",
            null,
            "Recalling its resolution 79/40 of 5 December 2024, ¶ 1. Requests a report."),
    CITATION_BLANK(
            "citation.blank",
            Level.WARNING,
            Sources.CITING,
            "Blanks for numbers and dates are filled in",
            "Recalling its resolution 80/__ of 5 December 2025, ¶ 1. Requests a report.",
            "Recalling its resolution 80/40 of 5 December 2025, ¶ 1. Requests a report."),
    SYMBOL_FORM(
            "symbol.form",
            Level.WARNING,
            Sources.CITING,
            "Symbols of documents are well formed",
            "Recalling the plan (A/Res/79/12), ¶ 1. Requests a report.",
            "Recalling the plan (A/RES/79/12), ¶ 1. Requests a report."),
    SESSION_NEXT(
            "session.next",
            Level.WARNING,
            Sources.USAGE,
            "A session to come is later than that of the text",
            "1. Notes the plan; ¶ 2. Requests the Secretary-General to report to the General Assembly at its seventy-ninth session.",
            "1. Notes the plan; ¶ 2. Requests the Secretary-General to report to the General Assembly at its eighty-first session."),
    AGENDA_ITEM(
            "agenda.item",
            Level.OFF,
            Sources.USAGE,
            "The agenda item that the last paragraph names is that of the masthead",
            "1. Notes the plan; ¶ 2. Decides to include in the provisional agenda of its eighty-first session the item entitled “Harbours and piers”.",
            "1. Notes the plan; ¶ 2. Decides to include in the provisional agenda of its eighty-first session the item entitled “Harbours and quays of the world”."),
    WORD_PRESENT(
            "word.present",
            Level.WARNING,
            Sources.DRAFTING,
            "A resolution calls itself \"the present resolution\"",
            "1. Requests a report on this resolution.",
            "1. Requests a report on the present resolution."),
    BRACKETS(
            "sign.brackets",
            Level.ERROR,
            Sources.COMMON,
            "Each bracket has its counterpart",
            "1. Notes the plan (2024; ¶ 2. Requests a report.",
            "1. Notes the plan (2024); ¶ 2. Requests a report."),
    QUOTES(
            "sign.quotes",
            Level.ERROR,
            Sources.COMMON,
            "Each quotation is closed",
            "1. Notes the plan “Harbours; ¶ 2. Requests a report.",
            "1. Notes the plan “Harbours”; ¶ 2. Requests a report."),
    QUOTES_MIXED(
            "sign.mixed",
            Level.NOTE,
            Sources.COMMON,
            "Quotes and apostrophes are of one kind, straight or curly",
            "1. Notes the plan “Harbours”; ¶ 2. Requests a report on \"Piers\".",
            "1. Notes the plan “Harbours”; ¶ 2. Requests a report on “Piers”."),
    SPACES(
            "sign.spaces",
            Level.NOTE,
            Sources.COMMON,
            "One space is between two words",
            "1. Notes  the plan; ¶ 2. Requests a report.",
            "1. Notes the plan; ¶ 2. Requests a report."),
    DASHES(
            "sign.dashes",
            Level.OFF,
            Sources.COMMON,
            "Dashes between words are of one kind",
            "1. Notes the plan — late as it is — and the map; ¶ 2. Requests a report - a short one - on piers.",
            "1. Notes the plan — late as it is — and the map; ¶ 2. Requests a report — a short one — on piers."),
    REVISIONS(
            "draft.revisions",
            Level.WARNING,
            Sources.COMMON,
            "No tracked changes are left in the file",
            null,
            "1. Notes the plan; ¶ 2. Requests a report."),
    COMMENTS(
            "draft.comments",
            Level.WARNING,
            Sources.COMMON,
            "No comments are left in the file",
            null,
            "1. Notes the plan; ¶ 2. Requests a report."),
    OPTIONS(
            "draft.options",
            Level.WARNING,
            Sources.COMMON,
            "No options are left open and no blanks unfilled",
            "1. Notes the [option 1: plan] [option 2: map]; ¶ 2. Requests a report by ____.",
            "1. Notes the plan; ¶ 2. Requests a report by June."),
    WORD_DOUBLED(
            "word.doubled",
            Level.ERROR,
            Sources.COMMON,
            "No word stands twice in a row",
            "1. Notes the the plan; ¶ 2. Requests a report.",
            "1. Notes the plan; ¶ 2. Requests a report."),
    WORD_PER_CENT(
            "word.per-cent",
            Level.NOTE,
            Sources.NUMBERS,
            "\"Per cent\" is written out",
            "1. Notes a rise of 5%; ¶ 2. Requests a report.",
            "1. Notes a rise of 5 per cent; ¶ 2. Requests a report."),
    WORD_UN(
            "word.un",
            Level.NOTE,
            Sources.SPELLING,
            "The United Nations, the General Assembly and the Security Council are named in full",
            "1. Thanks the UN; ¶ 2. Requests a report.",
            "1. Thanks the United Nations; ¶ 2. Requests a report."),
    WORD_SPELLING(
            "word.spelling",
            Level.WARNING,
            Sources.SPELLING,
            "Words are spelled as the United Nations spells them",
            "1. Notes the organisation; ¶ 2. Requests a report.",
            "1. Notes the organization; ¶ 2. Requests a report."),
    WORD_AVOID(
            "word.avoid",
            Level.NOTE,
            Sources.SPELLING,
            "Terms that the house or the project avoids are not used",
            "1. Thanks the chairman; ¶ 2. Requests a report.",
            "1. Thanks the Chair; ¶ 2. Requests a report."),
    WORD_ABBREVIATION(
            "word.abbreviation",
            Level.OFF,
            Sources.SPELLING,
            "An abbreviation is spelled out where it is first used",
            "Recalling the report of IHQ, ¶ 1. Thanks the International Harbour Quorum (IHQ); ¶ 2. Requests a report.",
            "Recalling the report of the International Harbour Quorum (IHQ), ¶ 1. Thanks IHQ; ¶ 2. Requests a report."),
    BASE_DEADLINE(
            "base.deadline",
            Level.WARNING,
            Sources.BASE,
            "No deadline of the base is carried over that is past by now",
            "1. Urges States to repair piers by 2023; ¶ 2. Requests a report. ⇒ 1. Urges States to repair piers by 2023; ¶ 2. Requests a report.",
            "1. Urges States to repair piers by 2023; ¶ 2. Requests a report. ⇒ 1. Urges States to repair piers by 2030; ¶ 2. Requests a report."),
    BASE_REPORTING(
            "base.reporting",
            Level.WARNING,
            Sources.BASE,
            "A request for a report that the base has is not lost",
            "1. Notes the plan; ¶ 2. Requests the Secretary-General to submit a report at its next session. ⇒ 1. Notes the plan; ¶ 2. Decides to build piers.",
            "1. Notes the plan; ¶ 2. Requests the Secretary-General to submit a report at its next session. ⇒ 1. Notes the map; ¶ 2. Requests the Secretary-General to submit a report at its next session."),
    BASE_AGENDA(
            "base.agenda",
            Level.WARNING,
            Sources.BASE,
            "A paragraph that puts the item on the next agenda is not lost",
            "1. Notes the plan; ¶ 2. Decides to include the item in the provisional agenda of its next session. ⇒ 1. Notes the plan; ¶ 2. Decides to build piers.",
            "1. Notes the plan; ¶ 2. Decides to include the item in the provisional agenda of its next session. ⇒ 1. Notes the map; ¶ 2. Decides to include the item in the provisional agenda of its next session."),
    BASE_QUOTE(
            "base.quote",
            Level.NOTE,
            Sources.BASE,
            "Words in quotes are those of the base",
            "1. Recalls the theme “Safe harbours for all the fleets of the world”; ¶ 2. Requests a report. ⇒ 1. Recalls the theme “Safe harbours for all the ships of the world”; ¶ 2. Requests a report.",
            "1. Recalls the theme “Safe harbours for all the fleets of the world”; ¶ 2. Requests a report. ⇒ 1. Recalls again the theme “Safe harbours for all the fleets of the world”; ¶ 2. Requests a report."),
    BASE_AGREED(
            "base.agreed",
            Level.ERROR,
            Sources.BASE,
            "Paragraphs that the base marks as agreed keep their words",
            "1. Notes the plan for the piers; (agreed) ¶ 2. Requests a report. ⇒ 1. Notes the map for the piers; ¶ 2. Requests a report.",
            "1. Notes the plan for the piers; (agreed) ¶ 2. Requests a report. ⇒ 1. Notes the plan for the piers; ¶ 2. Requests a map."),
    BASE_LOST(
            "base.lost",
            Level.NOTE,
            Sources.BASE,
            "No paragraph of the base is gone without a trace",
            "Welcoming the lighthouse of the old northern harbour, ¶ 1. Notes the plan; ¶ 2. Requests a report. ⇒ 1. Notes the plan; ¶ 2. Requests a report.",
            "1. Notes the plan; ¶ 2. Requests a report. ⇒ 1. Notes the plan; ¶ 2. Requests a report.");

    /** Where rules come from. */
    private static final class Sources {
        static final String PARAGRAPHS = "United Nations Editorial Manual, resolutions and decisions, II.H";
        static final String DRAFTING = "United Nations Editorial Manual, resolutions and decisions, II.C and II.F";
        static final String REFERENCES = "United Nations Editorial Manual, resolutions and decisions, II.E";
        static final String CITING = "United Nations Editorial Manual, resolutions and decisions, II.J";
        static final String FOOTNOTES = "United Nations Editorial Manual, footnotes";
        static final String NUMBERS = "United Nations Editorial Manual, numbers";
        static final String SPELLING = "United Nations Editorial Manual, spelling and terminology";
        static final String SESSIONS = "Rules of procedure of the General Assembly, rule 1: sessions open in September";
        static final String USAGE = "Usage of adopted resolutions";
        static final String COMMON = "Common practice of editors";
        static final String BASE = "Comparison with the base text";

        private Sources() {}
    }

    private final String id;
    private final Level level;
    private final String source;
    private final String meaning;
    private final String wrong;
    private final String right;

    Rule(String id, Level level, String source, String meaning, String wrong, String right) {
        this.id = id;
        this.level = level;
        this.source = source;
        this.meaning = meaning;
        this.wrong = wrong;
        this.right = right;
    }

    /** The stable name: an area and what it is about, as "end.operative". */
    public String id() {
        return id;
    }

    /** The level unless the user sets another. */
    public Level level() {
        return level;
    }

    public String source() {
        return source;
    }

    /** What holds where the rule is kept, without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** A text that breaks the rule; null where none can be written down. */
    public String wrong() {
        return wrong;
    }

    /** The same text as it should be. */
    public String right() {
        return right;
    }

    /** Whether a name stands for this rule: its id, or the area that it shares with others. */
    public boolean named(String name) {
        return id.equals(name) || id.startsWith(name + ".");
    }

    public static Optional<Rule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
