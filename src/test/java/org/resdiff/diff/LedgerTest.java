package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resdiff.Corpus;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

class LedgerTest {
    @Test
    void countsDepthAlternativesAndShare() {
        Ledger.Side side = Brackets.count(clauses("ab [cd [ef]] gh", "[shall][should]", "[shall] [should] act"));
        assertEquals(6, side.opened());
        assertEquals(6, side.closed());
        assertEquals(2, side.depth());
        assertEquals(2, side.alternatives());
        assertEquals(List.of(), side.unbalanced());
        assertEquals(8.0 / 12, Brackets.count(clauses("ab [cd [ef]] gh")).share());
    }

    @Test
    void everyParagraphStartsAfresh() {
        Ledger.Side side = Brackets.count(clauses("[ab [cd]", "ef", "gh] ij"));
        assertEquals(
                List.of("OP1", "OP3"),
                side.unbalanced().stream().map(clause -> clause.label().text()).toList());
        assertEquals(0.5, Brackets.count(clauses("[ab", "cde")).share());
    }

    @Test
    void anEditToAnAgreedParagraphReopensIt() {
        Clause agreed = Drafts.clause("c1", "OP1", "Urges States to act;");
        agreed = new Clause(
                agreed.id(),
                agreed.kind(),
                agreed.label(),
                agreed.number(),
                null,
                null,
                "agreed ad ref",
                agreed.text(),
                0,
                0,
                List.of());
        Comparison comparison = Drafts.compare(
                Drafts.of("A/C.2/79/L.3", List.of(agreed)),
                Drafts.draft("A/C.2/79/L.3/Rev.1", "OP1: Urges all States to act;"),
                "OP1=OP1");
        assertEquals(1, comparison.ledger().reopened().size());
        assertTrue(comparison.changes().get(0).kinds().contains(Kind.AGREED_REOPENED));
    }

    /** Every bracket of a bracketed source stands in a clause, or in matter or furniture that was set aside. */
    @Test
    void countsMatchAPlainCountOfTheSource() {
        Corpus.required();
        for (String draft : List.of("paris/23-oct-2015.md", "paris/4-dec-2015.md", "paris/9-dec-2015.md")) {
            Document document = Corpus.document(draft).orElseThrow();
            Ledger.Side side = Brackets.count(document.clauses());
            String source = withoutMarkup(Corpus.text(draft));
            assertEquals(count(source, '['), side.opened(), draft);
            assertEquals(count(source, ']'), side.closed(), draft);
        }
    }

    /** The brackets of footnote marks and links are Markdown, and nobody's proposal. */
    private static String withoutMarkup(String source) {
        String plain = source.replaceAll("\\[\\^[^\\]]+\\]", "");
        Matcher link = Pattern.compile("(?m)^\\s*\\[([^\\]]+)\\]:\\s+\\S+.*$").matcher(plain);
        String unlinked = link.replaceAll("");
        for (MatchResult definition : link.reset().results().toList()) {
            unlinked = unlinked.replaceAll("\\[([^\\[\\]]*)\\]\\[" + Pattern.quote(definition.group(1)) + "\\]", "$1");
        }
        return unlinked;
    }

    @Test
    void watchedPhrasesAreFollowed() {
        Comparison comparison = Comparer.compare(
                Drafts.align(
                        Drafts.draft(
                                "A/C.2/79/L.3",
                                "OP1: Notes rivers and lakes;",
                                "OP2: Notes ports, canals;",
                                "OP3: Notes hills and fog;",
                                "OP4: Notes seas;"),
                        Drafts.draft(
                                "A/C.2/79/L.3/Rev.1",
                                "OP1: Notes rivers and [lakes];",
                                "OP2: Notes harbours, canals;",
                                "OP3: Notes fog;",
                                "OP4: Notes seas and hills;"),
                        "OP1=OP1",
                        "OP2=OP2",
                        "OP3=OP3",
                        "OP4=OP4"),
                Lexicon.ENGLISH,
                List.of("Rivers", "lakes", "ports", "hills", "deserts", "harbours", "canals"));
        assertEquals(
                List.of("kept", "bracketed", "edited", "moved", "absent", "gained", "kept"),
                comparison.watched().stream()
                        .map(watched -> watched.fate().id())
                        .toList());
    }

    private static String fate(String phrase, String links, List<String> old, List<String> now) {
        return Comparer.compare(
                        Drafts.align(
                                Drafts.draft("A/C.2/79/L.3", old.toArray(String[]::new)),
                                Drafts.draft("A/C.2/79/L.3/Rev.1", now.toArray(String[]::new)),
                                links.split(" ")),
                        Lexicon.ENGLISH,
                        List.of(phrase))
                .watched()
                .get(0)
                .fate()
                .id();
    }

    @Test
    void everyPlaceOfAWatchedPhraseCounts() {
        // one of two places in a clause went
        assertEquals(
                "edited",
                fate(
                        "care of wells",
                        "OP1=OP1",
                        List.of("OP1: Notes care of wells and asks for care of wells;"),
                        List.of("OP1: Notes care of wells and asks for repairs;")));
        // two clauses went, one place came in elsewhere
        assertEquals(
                "lost",
                fate(
                        "care of wells",
                        "OP3=OP1",
                        List.of("OP1: Urges care of wells;", "OP2: Seeks care of wells;", "OP3: Notes hills;"),
                        List.of("OP1: Notes hills and care of wells;")));
        // as many came in elsewhere
        assertEquals(
                "moved",
                fate(
                        "care of wells",
                        "OP2=OP1",
                        List.of("OP1: Urges care of wells;", "OP2: Notes hills;"),
                        List.of("OP1: Notes hills and care of wells;")));
        // with its whole clause
        assertEquals(
                "lost",
                fate(
                        "care",
                        "OP2=OP1",
                        List.of("OP1: Urges care;", "OP2: Notes hills;"),
                        List.of("OP1: Notes hills;")));
    }

    @Test
    void bracketsRoundAnyPartOfAWatchedPhrase() {
        assertEquals(
                "bracketed",
                fate(
                        "care of wells",
                        "OP1=OP1",
                        List.of("OP1: Urges care of wells;"),
                        List.of("OP1: Urges care [of wells];")));
        assertEquals(
                "bracketed",
                fate(
                        "care of wells",
                        "OP1=OP1 OP2=OP2",
                        List.of("OP1: Urges care of wells;", "OP2: Notes hills;"),
                        List.of("OP1: Urges repairs;", "OP2: Notes hills [and care of wells];")));
        assertEquals(
                "kept",
                fate(
                        "care of wells",
                        "OP1=OP1",
                        List.of("OP1: Urges [care of wells];"),
                        List.of("OP1: Urges [care of wells];")));
        assertEquals(
                "kept",
                fate(
                        "care of wells",
                        "OP1=OP1",
                        List.of("OP1: Urges [care of wells];"),
                        List.of("OP1: Urges care of wells;")));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static List<Clause> clauses(String... texts) {
        List<Clause> clauses = new ArrayList<>();
        for (String text : texts) {
            clauses.add(Drafts.clause("c" + (clauses.size() + 1), "OP" + (clauses.size() + 1), text));
        }
        return clauses;
    }
}
