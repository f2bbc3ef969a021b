package org.resdiff.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;
import org.resdiff.text.Token;
import org.resdiff.text.Tokens;

/** Whether two documents look like a pair at all: the older one first, and of one text. */
final class PairCheck {
    /** Below one linked clause in so many, nothing that the report says of the two is worth much. */
    private static final int ONE_IN = 10;
    /** With fewer paragraphs than this on both sides together, a share says nothing. */
    private static final int LEAST = 8;

    private PairCheck() {}

    static List<Diagnostic> warnings(Document old, Document now, List<Change> changes) {
        List<Diagnostic> warnings = new ArrayList<>();
        swapped(old, now, warnings);
        unrelated(changes, warnings);
        return warnings;
    }

    private static void swapped(Document old, Document now, List<Diagnostic> warnings) {
        String said = null;
        if (old.session() != null && now.session() != null && !old.session().equals(now.session())) {
            boolean sameOrgan =
                    old.organ() == null || now.organ() == null || old.organ().equals(now.organ());
            if (sameOrgan && old.session() > now.session()) {
                said = "OLD is of session " + old.session() + ", NEW of session " + now.session();
            }
        } else {
            int before = day(old);
            int after = day(now);
            if (before > 0 && after > 0 && before > after) {
                said = "OLD was adopted later than NEW";
            }
        }
        if (said != null) {
            warnings.add(Diagnostic.warning(
                    "pair.swapped", "OLD and NEW seem to be swapped: " + said + "; give the older document first"));
        }
    }

    /** The one day on which a document says it was adopted, as a number that grows with time; 0 where it names none or several. */
    private static int day(Document document) {
        int found = 0;
        for (Matter matter : document.matter()) {
            if (matter.kind() != Matter.Kind.ADOPTION) {
                continue;
            }
            List<String> words = new ArrayList<>();
            for (Token token : Tokens.of(matter.text())) {
                words.add(token.text().toLowerCase(Locale.ROOT));
            }
            for (Moment moment : Moment.in(words)) {
                if (moment.day() > 0 && moment.year() > 0) {
                    int day = (moment.year() * 12 + moment.month() - 1) * 31 + moment.day();
                    if (found > 0 && found != day) {
                        return 0;
                    }
                    found = day;
                }
            }
        }
        return found;
    }

    private static void unrelated(List<Change> changes, List<Diagnostic> warnings) {
        int all = 0;
        int linked = 0;
        for (Change change : changes) {
            int paragraphs = paragraphs(change.old()) + paragraphs(change.now());
            all += paragraphs;
            linked += change.link() == null ? 0 : paragraphs;
        }
        if (all >= LEAST && linked * ONE_IN < all) {
            warnings.add(Diagnostic.warning(
                    "pair.unrelated",
                    "the documents seem to be no versions of one text: of " + all + " paragraphs in both, " + linked
                            + " are linked; check that these are the files you mean"));
        }
    }

    private static int paragraphs(List<Clause> clauses) {
        int count = 0;
        for (Clause clause : clauses) {
            boolean paragraph = clause.kind() == ClauseKind.PREAMBULAR
                    || clause.kind() == ClauseKind.OPERATIVE
                    || clause.kind() == ClauseKind.SUBPARAGRAPH;
            count += paragraph ? 1 : 0;
        }
        return count;
    }
}
