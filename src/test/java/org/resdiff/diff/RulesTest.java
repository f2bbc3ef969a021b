package org.resdiff.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        # roll-overs, by one session and one year here
        Requests a report at its seventy-ninth session;    | Requests a report at its eightieth session;        | session.rolled
        Requests a report at its seventy-ninth session;    | Requests a report at its eighty-first session;     | deadline.changed
        Requests a report to the Human Rights Council at its fifty-sixth session; | Requests a report to the Human Rights Council at its fifty-ninth session; | session.rolled
        Requests a report to the Human Rights Council at its fifty-sixth session; | Requests a report to the Human Rights Council at its fifty-seventh session; | deadline.changed
        Extends the mandate until 31 March 2024;           | Extends the mandate until 31 March 2025;           | mandate.extended
        Extends the mandate until 31 March 2024;           | Extends the mandate until 30 June 2025;            | deadline.changed
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
        assertEquals(sorted(kinds == null ? "" : kinds), sorted(kinds(old, now)));
    }

    private static String kinds(String old, String now) {
        String name = old.endsWith(",") ? "PP1" : "OP1";
        Comparison comparison = Drafts.compare(
                Drafts.draft("A/RES/78/15", name + ": " + old),
                Drafts.draft("A/RES/79/20", name + ": " + now),
                name + "=" + name);
        return ids(comparison.changes().get(0));
    }

    private static String sorted(String ids) {
        return Arrays.stream(ids.strip().split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static String ids(Change change) {
        return change.kinds().stream().map(Kind::id).collect(Collectors.joining(" "));
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
                "text.added",
                ids(Drafts.compare(old, other, "PP1=PP1", "OP1=OP1").changes().get(1))
                        .replace(" item.added", ""));
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
