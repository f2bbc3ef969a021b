package org.resdiff.diff;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of change: a table of stable ids, each with its level and meaning; docs/kinds.md says the rule of each. A
 * clause's significance is the highest level of its kinds.
 */
public enum Kind {
    TYPOGRAPHY("typography", Significance.EDITORIAL, "quotes, dashes or another form of the same character"),
    PUNCTUATION("punctuation", Significance.EDITORIAL, "a mark of punctuation that changes no meaning"),
    SPELLING("spelling", Significance.EDITORIAL, "the same word in another spelling"),
    CAPITALS("capitals", Significance.EDITORIAL, "the same word with other capitals"),
    ARTICLE("article", Significance.EDITORIAL, "an article added or dropped"),
    LIST_CONJUNCTION("list.conjunction", Significance.EDITORIAL, "the \"and\" before the last member of a list"),
    CHAIN_ADVERB("chain.adverb", Significance.EDITORIAL, "Also, Further or Again in a chain of equal verbs"),
    NAME_ABBREVIATED(
            "name.abbreviated", Significance.EDITORIAL, "a name spelled out, or its abbreviation put in or left out"),
    CLAUSE_MOVED("clause.moved", Significance.EDITORIAL, "the clause stands in another place"),

    CLAUSE_DIVIDED("clause.divided", Significance.TECHNICAL, "one clause made several, or several one"),
    RENUMBERED("renumbered", Significance.TECHNICAL, "another label, though no clause came, went or moved"),
    CROSS_REFERENCE("reference.cross", Significance.TECHNICAL, "a paragraph number changed, the paragraph is the same"),
    SELF_REFERENCE("reference.self", Significance.TECHNICAL, "a resolution cited by number, one step on"),
    REPORT_REFERENCE("reference.report", Significance.TECHNICAL, "the same report or plan, its next issue"),
    SESSION_ROLLED("session.rolled", Significance.TECHNICAL, "a session that moved on with the documents"),
    DATE_ROLLED("date.rolled", Significance.TECHNICAL, "a date that moved on with the documents"),
    MANDATE_EXTENDED("mandate.extended", Significance.TECHNICAL, "a mandate renewed by the step of the documents"),
    CITATION_GROWN("citation.grown", Significance.TECHNICAL, "a list of citations grown by the predecessor"),
    REFERENCE_COMPLETED("reference.completed", Significance.TECHNICAL, "the same text cited more or less fully"),
    NAME_RENAMED("name.renamed", Significance.TECHNICAL, "the same State under its new name"),
    FOOTNOTE_ONLY("footnote.only", Significance.TECHNICAL, "a footnote's citation alone"),

    VERB_STRENGTHENED("verb.strengthened", Significance.SUBSTANTIVE, "a stronger opening verb on the same axis"),
    VERB_WEAKENED("verb.weakened", Significance.SUBSTANTIVE, "a weaker opening verb on the same axis"),
    VERB_CHANGED("verb.changed", Significance.SUBSTANTIVE, "an opening verb of another kind"),
    MODAL_STRENGTHENED("modal.strengthened", Significance.SUBSTANTIVE, "a stronger modal, as may to shall"),
    MODAL_WEAKENED("modal.weakened", Significance.SUBSTANTIVE, "a weaker modal, as shall to should"),
    ACTION_ADDED("action.added", Significance.SUBSTANTIVE, "a whole action came in, with a verb of its own"),
    ACTION_REMOVED("action.removed", Significance.SUBSTANTIVE, "a whole action went out"),
    HEDGE_INSERTED("hedge.inserted", Significance.SUBSTANTIVE, "a hedge came in, as \"where applicable\""),
    HEDGE_REMOVED("hedge.removed", Significance.SUBSTANTIVE, "a hedge went out"),
    NEGATION_INSERTED("negation.inserted", Significance.SUBSTANTIVE, "a negation came in"),
    NEGATION_REMOVED("negation.removed", Significance.SUBSTANTIVE, "a negation went out"),
    ADDRESSEE_CHANGED("addressee.changed", Significance.SUBSTANTIVE, "another body is asked or spoken of"),
    REFERENCE_CHANGED("reference.changed", Significance.SUBSTANTIVE, "another paragraph, article or text is cited"),
    AMOUNT_CHANGED("amount.changed", Significance.SUBSTANTIVE, "another number, sum or per cent"),
    DEADLINE_CHANGED(
            "deadline.changed",
            Significance.SUBSTANTIVE,
            "another day or session by which to act, or one where there was none"),
    DATE_CHANGED("date.changed", Significance.SUBSTANTIVE, "another date, not by the step of the documents"),
    PERIODICITY_CHANGED("periodicity.changed", Significance.SUBSTANTIVE, "more or less often, as annual to biennial"),
    ITEM_ADDED("item.added", Significance.SUBSTANTIVE, "a member added to a list"),
    ITEM_REMOVED("item.removed", Significance.SUBSTANTIVE, "a member removed from a list"),
    BRACKET_OPENED("bracket.opened", Significance.SUBSTANTIVE, "text put in square brackets"),
    BRACKET_KEPT("bracket.kept", Significance.SUBSTANTIVE, "brackets lifted, their text kept"),
    BRACKET_DROPPED("bracket.dropped", Significance.SUBSTANTIVE, "brackets lifted, their text dropped"),
    AGREED_REOPENED("agreed.reopened", Significance.SUBSTANTIVE, "a paragraph marked as agreed was edited"),
    UNEXPLAINED("unexplained", Significance.SUBSTANTIVE, "a second reading found more than the rules account for"),
    TEXT_MOVED("text.moved", Significance.SUBSTANTIVE, "words moved inside the clause"),
    TEXT_ADDED("text.added", Significance.SUBSTANTIVE, "words added that no other rule explains"),
    TEXT_REMOVED("text.removed", Significance.SUBSTANTIVE, "words removed that no other rule explains"),
    TEXT_REWORDED("text.reworded", Significance.SUBSTANTIVE, "words replaced that no other rule explains"),
    CLAUSE_ADDED("clause.added", Significance.SUBSTANTIVE, "a new clause"),
    CLAUSE_DELETED("clause.deleted", Significance.SUBSTANTIVE, "a clause taken out"),
    CONTEXT_CHANGED("context.changed", Significance.SUBSTANTIVE, "the same words under another chapeau or heading"),
    CLAUSE_TRANSFERRED("clause.transferred", Significance.SUBSTANTIVE, "from preamble to operative part, or the like");

    private final String id;
    private final Significance significance;
    private final String meaning;

    Kind(String id, Significance significance, String meaning) {
        this.id = id;
        this.significance = significance;
        this.meaning = meaning;
    }

    /** The stable id, as in the JSON report. */
    public String id() {
        return id;
    }

    public Significance significance() {
        return significance;
    }

    /** One line for a reader. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Kind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
