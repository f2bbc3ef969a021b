package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * One line a rule and a line for each of its guards: the paragraph in session 78, in session 79, and the kinds of the change.
 * The old document is resolution 78/15.
 */
class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # what a reader does not see, or hardly
        Notes the plan;                          | Notes the  plan;                           |
        Notes “the plan”;                        | Notes "the plan";                          | typography
        The fee is ____ crowns, due in 20__;    | The fee is ________ crowns, due in 20____; | typography
        Condemns neo -Nazism;                    | Condemns neo-Nazism;                       |
        Supports Latin Amer ica;                 | Supports Latin America;                    |
        Notes the plan, and its annex;           | Notes the plan and its annex;              | punctuation
        Notes that barges, which leak, are sold; | Notes that barges which leak are sold;     | punctuation text.removed
        Notes the programme of labour;           | Notes the program of labor;                | spelling
        Notes the organisation’s work;           | Notes the organization’s work;             | spelling
        Supports predeployment training;         | Supports pre-deployment training;          | spelling
        Notes that hours were lost;              | Notes that horses were lost;               | text.reworded
        Notes that forms were filled;            | Notes that forms were filed;               | text.reworded
        Urges States parties to act;             | Urges States Parties to act;               | capitals
        Supports least developed countries;      | Supports the least developed countries;    | article
        Notes a reduction in aid;                | Notes the reduction in aid;                | text.reworded
        Notes the plan, the report, the survey;  | Notes the plan, the report and the survey; | list.conjunction punctuation
        Notes the plan or the survey;            | Notes the plan and the survey;             | text.reworded
        # the opening verb
        Requests the Secretary-General to act;   | Also requests the Secretary-General to act; | chain.adverb
        Welcoming the outcome,                   | Welcoming also the outcome,                | chain.adverb
        Further urges States to act;             | Urges States to act;                       | chain.adverb
        Calls upon States to act;                | Once again calls upon States to act;       | verb.changed text.reworded
        Notes the plan;                          | Welcomes the plan;                         | verb.strengthened
        Strongly urges States to act;            | Urges States to act;                       | verb.weakened
        Also urges States to act;                | Calls upon States to act;                  | verb.weakened
        Emphasizes that aid matters;             | Stresses that aid matters;                 | verb.changed
        Welcoming the outcome,                   | Recalling the outcome,                     | verb.changed
        Decides to establish a panel;            | Renews its decision to establish a panel;  | verb.changed text.reworded
        Concerned by the loss,                   | Gravely concerned by the loss,             | verb.strengthened
        # inside the text
        Notes that States may report;            | Notes that States shall report;            | modal.strengthened
        Notes that States must report;           | Notes that States should report;           | modal.weakened
        Notes the call, encouraging all to act;  | Notes the call, inviting all to act;       | verb.weakened
        Urges States to report;                  | Urges States to report, as appropriate;    | hedge.inserted
        Urges States to report, where possible;  | Urges States to report;                    | hedge.removed
        Decides to renew the mandate;            | Decides not to renew the mandate;          | negation.inserted
        Urges States never to retreat;           | Urges States to retreat;                   | negation.removed
        Requests the Secretary-General to act;   | Requests the High Commissioner to act;     | addressee.changed
        Notes that 40 States reported;           | Notes that 45 States reported;             | amount.changed
        Notes that two experts met;              | Notes that three experts met;              | amount.changed
        Notes that 40 States reported;           | Notes that 45 observers reported;          | amount.changed text.reworded
        Supports forty gardens;                  | A plan for 12 rivers, ports and canals in the hills of the north; | verb.changed text.reworded
        Notes article 4 of the Charter;          | Notes article 6 of the Charter;            | reference.changed
        Notes paragraphs 3, 4 and 8 of the plan; | Notes paragraphs 3, 5 and 8 of the plan;   | reference.changed
        Notes the letter A/78/30;                | Notes the letter A/78/31;                  | reference.changed
        Decides on annual meetings;              | Decides on biennial meetings;              | periodicity.changed
        Notes rivers, lakes and ports;           | Notes rivers, lakes, canals and ports;     | item.added
        Notes rivers, lakes and ports;           | Notes rivers and ports;                    | item.removed
        Urges States to meet [in March];         | Urges States to meet in March;             | bracket.kept
        Urges States to meet in March;           | Urges States to meet [in March];           | bracket.opened
        Urges States to meet [in March];         | Urges States to meet;                      | bracket.dropped
        Urges States to meet [in spring];        | Urges States to meet soon;                 | bracket.dropped text.reworded
        Urges at least [50][60] States to meet;  | Urges at least 55 States to meet;          | amount.changed bracket.dropped
        Urges States to meet [as appropriate];   | Urges States to meet;                      | hedge.removed bracket.dropped
        Notes the grave loss of life in the region, with regret and sorrow; | Notes with regret and sorrow the grave loss of life in the region;  | text.moved
        Notes the seminar held in the hills;     | Notes the seminar held in the hills on 3 May 2023; | text.added
        Notes the slow, costly repair of bridges; | Notes the repair of bridges;             | text.removed
        # what an edit does comes first
        Urges ports to report;                   | Urges ports to report, and invites the masters of ships to attend, as appropriate; | action.added
        Urges ports to report, and calls upon all that have not paid to pay; | Urges ports to report; | action.removed
        Requests the Office to help ports;       | Requests the Office to help ports and to dredge their basins, where needed; | action.added
        Urges ports to report;                   | Urges ports to report by 31 March 2030;    | deadline.changed
        Urges ports to report;                   | Urges ports to report, before the end of its eightieth session; | deadline.changed
        Urges ports to report within sixty days; | Urges ports to report;                     | deadline.changed
        Extends the lease of the pier to 31 May 2024; | Extends the lease of the pier to 30 June 2026, as the harbour board wished on 9 July 2024; | deadline.changed text.added
        Urges ports to report;                   | Urges ports to report, within their mandates; | hedge.inserted
        Urges ports, in line with their own national priorities, to report; | Urges ports to report; | hedge.removed
        Urges ports to report;                   | Urges ports to report without further delay; | text.added
        Notes that ten ports reported;           | Notes that not less than ten ports reported; | text.added
        Notes convention 7 on pilots;            | Notes convention No. 7 on pilots;          | text.added
        Notes the gap in funds;                  | Notes the annual 4 trillion gap in funds;  | amount.changed
        Requests the Office of Pilots to act;    | Requests the Office of Pilots of the Harbour Council to act; | text.added
        Requests the Members to act;             | Requests the Members of the Harbour Council to act; | addressee.changed
        # names and citations that say the same
        Supports the Board of Tide Wardens (BTW); | Supports the Board of Tide Wardens;       | name.abbreviated
        Supports the Board of Tide Wardens (BTX); | Supports the Board of Tide Wardens;       | text.removed
        Notes the talks in Ankara, Turkey;       | Notes the talks in Ankara, Türkiye;        | name.renamed
        Notes the aid of the Czech Republic;     | Notes the aid of Czechia;                  | name.renamed
        Notes the talks in Skopje, the former Yugoslav Republic of Macedonia; | Notes the talks in Skopje, North Macedonia; | name.renamed
        Notes the aid of Turkey;                 | Notes the aid of Tunisia;                  | text.reworded
        Notes general comment No. 9 on pilots;   | Notes general comment No. 9 (2017) on pilots; | reference.completed
        Notes general recommendation 12 on locks; | Notes general recommendation 12 (1998) on locks; | reference.completed
        Notes decision No. 9 of the Board;       | Notes decision No. 9 (2017) of the Board;  | reference.changed amount.changed
        Notes general comment No. 9 (2014) on pilots; | Notes general comment No. 9 (2017) on pilots; | reference.changed
        # roll-overs, by one session and one year here
        Requests a report at its seventy-ninth session;    | Requests a report at its eightieth session;        | session.rolled
        Requests a report at its seventy-ninth session;    | Requests a report at its eighty-first session;     | deadline.changed
        Requests a report to the Human Rights Council at its fifty-sixth session; | Requests a report to the Human Rights Council at its fifty-ninth session; | session.rolled
        Requests a report to the Human Rights Council at its fifty-sixth session; | Requests a report to the Human Rights Council at its fifty-seventh session; | deadline.changed
        Extends the mandate until 31 March 2024;           | Extends the mandate until 31 March 2025;           | mandate.extended
        Extends the mandate until 31 March 2024;           | Extends the mandate until 30 June 2025;            | deadline.changed
        Renews until 31 March 2024 the mandate of the Gulf Force; | Renews until 31 March 2025 the mandate of the Gulf Force; | mandate.extended
        Extends, until 31 March 2024, the mandate of the Gulf Force; | Extends, until 31 March 2025, the mandate of the Gulf Force; | mandate.extended
        Renews until 31 March 2024 the lease of the pier;  | Renews until 31 March 2025 the lease of the pier;  | deadline.changed
        Notes the plan of the Dredging Office for 2022–2023; | Notes the plan of the Dredging Office for 2024–2025; | reference.report
        Notes the dredging programme (2022–2023);          | Notes the dredging programme (2024–2025);          | reference.report
        Notes the plan of the Office and dues for 2022–2023; | Notes the plan of the Office and dues for 2024–2025; | text.reworded
        Decides on the dredging programme for 2022–2023;   | Decides on the dredging programme for 2024–2025;   | text.reworded
        Decides that the mandate of the Office shall be extended until 31 March 2024; | Decides that the mandate of the Office shall be extended until 31 March 2025; | mandate.extended
        Notes the mandate, and that the lease is extended until 31 March 2024; | Notes the mandate, and that the lease is extended until 31 March 2025; | deadline.changed
        Takes note of the report on the harbour budget for the period from 1 July 2022 to 30 June 2023; | Takes note of the report on the harbour budget for the period from 1 July 2023 to 30 June 2024; | date.rolled
        Decides, in view of the report, on dues for the period from 1 July 2022 to 30 June 2023; | Decides, in view of the report, on dues for the period from 1 July 2023 to 30 June 2024; | date.changed
        Extends the mandate until 31 March 2024;           | Extends the mandate until 31 March 2026;           | deadline.changed
        Notes the seminar held on 3 March 2023;            | Notes the seminar held on 9 May 2024;              | date.changed
        Notes the seminar held from 3 to 5 March 2023;     | Notes the seminar held from 3 to 5 March 2024;     | date.rolled
        Notes the seminar held from 3 to 5 March 2023;     | Notes the seminar held from 2 to 5 March 2024;     | date.changed
        Recalling its resolution 77/9 of 1 December 2022,  | Recalling its resolution 78/15 of 4 December 2023, | reference.self
        Recalling its resolution 77/9 of 1 December 2022,  | Recalling its resolution 77/9 of 2 December 2022,  | date.changed
        Recalling its resolution 60/3 of 1 December 2005,  | Recalling its resolution 61/8 of 4 December 2006,  | date.changed reference.changed
        Recalling Economic and Social Council resolution 2022/21 of 22 July 2022, | Recalling Economic and Social Council resolution 2023/30 of 25 July 2023, | reference.changed date.changed
        Recalling its resolutions 76/4 of 6 May 2022 and 77/9 of 1 May 2023, | Recalling its resolutions 76/4 of 6 May 2022, 77/9 of 1 May 2023 and 78/15 of 3 May 2024, | citation.grown
        Recalling its resolutions 76/4, 77/9 and 78/2,     | Recalling its resolutions 76/4 and 77/9,           | item.removed punctuation list.conjunction
        Recalling its resolutions 76/4 and 77/9,           | Recalling its resolutions 76/4, 77/9 and 60/1,     | item.added punctuation list.conjunction
        Welcomes the report of the Secretary-General of 5 May 2023 (A/78/30); | Welcomes the report of the Secretary-General of 9 May 2024 (A/79/41); | reference.report
        Welcomes the report of the Secretary-General (A/78/30); | Welcomes the report of the Panel (A/79/41); | reference.changed text.reworded
        """)
    void explains(String old, String now, String kinds) {
        assertEquals(sorted(kinds == null ? "" : kinds), sorted(ids(kinds(old, now))));
    }

    /** The kinds of a paragraph of 78/15 that goes on in 79/20; one that ends in a comma is of the preamble. */
    static List<Kind> kinds(String old, String now) {
        String name = old.endsWith(",") ? "PP1" : "OP1";
        Comparison comparison = Drafts.compare(
                Drafts.draft("A/RES/78/15", name + ": " + old),
                Drafts.draft("A/RES/79/20", name + ": " + now),
                name + "=" + name);
        return comparison.changes().get(0).kinds();
    }

    private static String sorted(String ids) {
        return Arrays.stream(ids.strip().split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static String ids(Change change) {
        return ids(change.kinds());
    }

    private static String ids(List<Kind> kinds) {
        return kinds.stream().map(Kind::id).collect(Collectors.joining(" "));
    }

    @Test
    void aParagraphNumberIsExplainedWhereItsTargetIsTheSame() {
        Document old =
                Drafts.draft("A/RES/78/15", "OP1: Notes a;", "OP2: Notes b;", "OP3: Recalls paragraphs 1 and 2 above;");
        Document now = Drafts.draft(
                "A/RES/79/20",
                "OP1: Notes x;",
                "OP2: Notes a;",
                "OP3: Notes b;",
                "OP4: Recalls paragraphs 2 and 3 above;");
        assertEquals(
                "reference.cross",
                ids(Drafts.compare(old, now, "OP1=OP2", "OP2=OP3", "OP3=OP4")
                        .changes()
                        .get(3)));
        assertEquals(
                "reference.changed",
                ids(Drafts.compare(old, now, "OP1=OP2", "OP2=OP1", "OP3=OP4")
                        .changes()
                        .get(3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        paragraphs 1 and 3 above         | paragraphs 1 and 4 above         | reference.cross
        paragraphs 1 to 3 above          | paragraphs 1 to 4 above          | reference.changed
        paragraphs 1 and 3 above         | paragraphs 1 to 4 above          | reference.changed
        paragraphs 1 (a) and 3 above     | paragraphs 1 (b) and 4 above     | reference.changed text.reworded
        """)
    void whatAReferenceTakesInHasToBeTheSame(String before, String after, String kinds) {
        Document old = Drafts.draft(
                "A/RES/78/15", "OP1: Notes a;", "OP2: Notes b;", "OP3: Notes c;", "OP4: Recalls " + before + ";");
        Document now = Drafts.draft(
                "A/RES/79/20",
                "OP1: Notes a;",
                "OP2: Notes b;",
                "OP3: Notes x;",
                "OP4: Notes c;",
                "OP5: Recalls " + after + ";");
        List<Change> changes = Drafts.compare(old, now, "OP1=OP1", "OP2=OP2", "OP3=OP4", "OP4=OP5")
                .changes();
        assertEquals(kinds, ids(changes.get(changes.size() - 1)));
    }

    @Test
    void aNameMayBeSpelledOutWhereBothDocumentsDo() {
        Document old = Drafts.draft(
                "S/RES/10 (2013)", "PP1: Recalling the Mission for Rivers and Lakes (MIRL),", "OP1: Supports MIRL;");
        Document now = Drafts.draft(
                "S/RES/20 (2014)",
                "PP1: Recalling the Mission for Rivers and Lakes (MIRL),",
                "OP1: Supports the Mission for Rivers and Lakes (MIRL);");
        assertEquals(
                "name.abbreviated",
                ids(Drafts.compare(old, now, "PP1=PP1", "OP1=OP1").changes().get(1)));
        Document other = Drafts.draft(
                "S/RES/20 (2014)", "PP1: Recalling rivers,", "OP1: Supports the Mission for Rivers and Lands (MIRL);");
        assertEquals(
                "text.reworded",
                ids(Drafts.compare(old, other, "PP1=PP1", "OP1=OP1").changes().get(1)));
    }

    @Test
    void theYearInTheTitleNamesTheNextReport() {
        Document old =
                titled("Accounts of the Lock Fund for 2041", "OP1: Takes note of the report of the Fund for 2041;");
        Document now =
                titled("Accounts of the Lock Fund for 2042", "OP1: Takes note of the report of the Fund for 2042;");
        Document other =
                titled("Accounts of the Weir Fund for 2042", "OP1: Takes note of the report of the Fund for 2042;");
        assertEquals(
                "date.rolled", ids(Drafts.compare(old, now, "OP1=OP1").changes().get(0)));
        assertEquals(
                "date.changed",
                ids(Drafts.compare(old, other, "OP1=OP1").changes().get(0)));
    }

    private static Document titled(String title, String clause) {
        Document draft = Drafts.draft((String) null, clause);
        return new Document(
                draft.source(), null, title, null, null, List.of(), draft.clauses(), List.of(), List.of(), List.of());
    }

    @Test
    void partsOfAMergeAreComparedWithTheirOwnStretches() {
        String first = "Invites the masters of the harbour to keep the buoys lit through the winter";
        String second = "Invites the pilots of the river to meet each spring at the old lock house";
        Document old = Drafts.draft("A/RES/78/15", "OP1: " + first + ";", "OP2: " + second + ";");
        Document now = Drafts.draft("A/RES/79/20", "OP1: " + second + ", and " + first.replace("Inv", "inv") + ";");
        Change merged = Drafts.compare(old, now, "OP1+OP2=OP1").changes().get(0);
        assertEquals(List.of("c2", "c1"), merged.old().stream().map(Clause::id).toList());
        assertEquals(
                second + ";\n" + first + ";",
                merged.edits().stream().map(Edit::old).collect(Collectors.joining()));
        assertEquals(
                1,
                merged.edits().stream()
                        .filter(edit -> edit.op() != Edit.Op.EQUAL)
                        .count());
    }

    @Test
    void aStateIsTheSameWhereBothDocumentsTellItsFormerName() {
        String[] told = {"PP1: Recalling the aid of Newshore (formerly Oldshore),", "OP1: Thanks Oldshore;"};
        Document old = Drafts.draft("A/RES/78/15", told);
        Document now = Drafts.draft("A/RES/79/20", told[0], "OP1: Thanks Newshore;");
        Document silent = Drafts.draft("A/RES/79/20", "PP1: Recalling the aid,", "OP1: Thanks Newshore;");
        assertEquals(
                "name.renamed",
                ids(Drafts.compare(old, now, "PP1=PP1", "OP1=OP1").changes().get(1)));
        assertEquals(
                "text.reworded",
                ids(Drafts.compare(old, silent, "PP1=PP1", "OP1=OP1").changes().get(1)));
    }

    @Test
    void draftsOfOneSessionRollNothingOver() {
        Document old = Drafts.draft("A/C.2/79/L.3", "OP1: Requests a report at its eightieth session;");
        Document now = Drafts.draft("A/C.2/79/L.3/Rev.1", "OP1: Requests a report at its eighty-first session;");
        assertEquals(
                "deadline.changed",
                ids(Drafts.compare(old, now, "OP1=OP1").changes().get(0)));
    }

    @Test
    void footnotesThatOnlyCiteAreTechnical() {
        Document old = Drafts.draft("A/RES/78/15", "fn1: See A/78/30, annex.", "fn2: A/78/31.");
        Document now =
                Drafts.draft("A/RES/79/20", "fn1: See A/79/41, annex.", "fn2: The delegation reserves its position.");
        List<Change> changes = Drafts.compare(old, now, "fn1=fn1").changes();
        assertEquals("footnote.only", ids(changes.get(0)));
        assertEquals(List.of(Kind.FOOTNOTE_ONLY), changes.get(1).kinds());
        assertEquals(List.of(Kind.CLAUSE_ADDED), changes.get(2).kinds());
    }

    @Test
    void backwardsTheSameRulesHold() {
        Document old = Drafts.draft(
                "A/RES/79/20",
                "PP1: Recalling its resolutions 76/4, 77/9 and 78/15,",
                "OP1: Requests a report at its eightieth session;");
        Document now = Drafts.draft(
                "A/RES/78/15",
                "PP1: Recalling its resolutions 76/4 and 77/9,",
                "OP1: Requests a report at its seventy-ninth session;");
        List<Change> changes = Drafts.compare(old, now, "PP1=PP1", "OP1=OP1").changes();
        assertEquals("citation.grown", ids(changes.get(0)));
        assertEquals("session.rolled", ids(changes.get(1)));
    }
}
