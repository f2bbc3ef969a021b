package org.resdiff.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.resdiff.diff.Change;
import org.resdiff.diff.Comparison;
import org.resdiff.diff.Edit;
import org.resdiff.diff.Kind;
import org.resdiff.diff.Ledger;
import org.resdiff.diff.MatterChange;
import org.resdiff.diff.Summary;
import org.resdiff.diff.Watched;
import org.resdiff.model.Clause;
import org.resdiff.model.Diagnostic;
import org.resdiff.model.Document;
import org.resdiff.model.Furniture;
import org.resdiff.report.Headline;
import org.resdiff.report.StrengthLine;
import org.resdiff.report.TallyLine;
import org.resdiff.report.Wording;
import org.resdiff.report.brief.Brief;

/** Writes what stands around the clauses: summary, front and closing matter, brackets, watch list, notes on the documents. */
final class Sections {
    private final HtmlWriter html;
    private final Comparison comparison;
    private final Wording wording;
    private final Anchors anchors;

    Sections(HtmlWriter html, Comparison comparison, Wording wording, Anchors anchors) {
        this.html = html;
        this.comparison = comparison;
        this.wording = wording;
        this.anchors = anchors;
    }

    /** The shortest name of a document: symbol, else title, else path. */
    static String name(Document document) {
        return document.symbol() == null ? Wording.document(document) : document.symbol();
    }

    void summary() {
        Summary summary = comparison.summary();
        html.open("section", "id", "summary", "class", "summary", "aria-labelledby", "summary-title")
                .line();
        html.element("h2", "Summary", "id", "summary-title", "class", "unseen").line();
        html.open("p", "class", "brief");
        html.text(String.join(" ", Brief.of(comparison, wording).lines()))
                .close()
                .line();
        html.open("ul");
        for (String warning : Headline.warnings(comparison)) {
            html.element("li", warning, "class", "warning");
        }
        summary.tallies().forEach(tally -> html.element("li", TallyLine.of(tally, wording)));
        html.element("li", "Clauses: " + wording.counts());
        if (!summary.strength().empty()) {
            html.element("li", StrengthLine.of(comparison, wording));
        }
        html.close().close().line();
    }

    void frontMatter() {
        matter("front-matter", "Front and closing matter", Headline.front(comparison));
    }

    /** It may run over pages and comes after the clauses. */
    void narrative() {
        matter("narrative", "Text around the resolutions", Headline.narrative(comparison));
    }

    private void matter(String id, String title, List<MatterChange> rows) {
        if (rows.isEmpty()) {
            return;
        }
        open(id, title);
        html.open("table").line();
        for (MatterChange row : rows) {
            html.open("tr")
                    .element("th", Headline.name(row.kind()), "scope", "row")
                    .open("td");
            for (Edit edit : Headline.edits(row)) {
                edit(edit);
            }
            html.close().close().line();
        }
        html.close().close().line();
    }

    private void edit(Edit edit) {
        switch (edit.op()) {
            case EQUAL -> html.text(edit.now());
            case DELETE -> html.element("del", edit.old());
            case INSERT -> html.element("ins", edit.now());
            case REPLACE ->
                html.element("del", edit.old())
                        .element("span", " ", "class", "gap")
                        .element("ins", edit.now());
        }
    }

    void brackets() {
        Ledger ledger = comparison.ledger();
        if (ledger.empty()) {
            return;
        }
        open("brackets", "Brackets");
        html.open("table").line().open("tr").open("td").close();
        html.element("th", "Old", "scope", "col")
                .element("th", "New", "scope", "col")
                .close()
                .line();
        Ledger.Side old = ledger.old();
        Ledger.Side now = ledger.now();
        count("opened", old.opened(), now.opened());
        count("closed", old.closed(), now.closed());
        count("deepest nesting", old.depth(), now.depth());
        count("alternatives", old.alternatives(), now.alternatives());
        cells("share of the text", percent(old.share()), percent(now.share()));
        html.close().line();
        links("Unbalanced in the old text: ", old.unbalanced(), false);
        links("Unbalanced in the new text: ", now.unbalanced(), true);
        reopened(ledger);
        html.close().line();
    }

    private void count(String name, int old, int now) {
        cells(name, String.valueOf(old), String.valueOf(now));
    }

    private void cells(String name, String old, String now) {
        html.open("tr").element("th", name, "scope", "row").element("td", old).element("td", now);
        html.close().line();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private void links(String opening, List<Clause> clauses, boolean now) {
        if (clauses.isEmpty()) {
            return;
        }
        html.open("p").text(opening);
        places(clauses, now);
        html.close().line();
    }

    private void reopened(Ledger ledger) {
        List<Change> rows = comparison.changes().stream()
                .filter(change -> change.shown() && ledger.reopened().contains(change.clause()))
                .toList();
        if (!rows.isEmpty()) {
            html.open("p").text("Agreed, but edited:");
            rows.forEach(row -> html.text(" ").element("a", wording.name(row), "href", "#" + anchors.row(row)));
            html.close().line();
        }
    }

    private void places(List<Clause> clauses, boolean now) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            html.text(i == 0 ? "" : ", ");
            html.element(
                    "a",
                    now ? wording.nowName(clause) : wording.oldName(clause),
                    "href",
                    now ? anchors.now(clause) : anchors.old(clause));
        }
    }

    void watchList() {
        if (comparison.watched().isEmpty()) {
            return;
        }
        open("watch-list", "Watch list");
        html.open("table").line().open("tr").element("th", "Phrase", "scope", "col");
        html.element("th", "What became of it", "scope", "col").element("th", "Old", "scope", "col");
        html.element("th", "New", "scope", "col").close().line();
        for (Watched watched : comparison.watched()) {
            html.open("tr", "class", watched.fate().id()).element("th", watched.phrase(), "scope", "row");
            html.element("td", watched.fate().id()).open("td");
            places(watched.old(), false);
            html.close().open("td");
            places(watched.now(), true);
            html.close().close().line();
        }
        html.close().close().line();
    }

    void notes() {
        Document old = comparison.old();
        Document now = comparison.now();
        if (Stream.of(old.diagnostics(), now.diagnostics(), comparison.diagnostics(), old.furniture(), now.furniture())
                .allMatch(List::isEmpty)) {
            return;
        }
        open("notes", "Notes on the documents");
        html.open("ul").line();
        comparison.diagnostics().forEach(diagnostic -> note("comparison", diagnostic));
        old.diagnostics().forEach(diagnostic -> note("old", diagnostic));
        now.diagnostics().forEach(diagnostic -> note("new", diagnostic));
        furniture("old", old.furniture());
        furniture("new", now.furniture());
        html.close().close().line();
    }

    private void note(String of, Diagnostic diagnostic) {
        String place = diagnostic.page() > 0
                ? ", page " + diagnostic.page()
                : diagnostic.line() > 0 ? ", line " + diagnostic.line() : "";
        html.element(
                "li",
                of + place + ": " + diagnostic.message(),
                "class",
                diagnostic.level().id());
        html.line();
    }

    private void furniture(String of, List<Furniture> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(line.reason().replace('-', ' '), 1, Integer::sum));
        String told = String.join(
                ", ",
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .toList());
        html.element("li", of + ": lines taken out as no part of the text: " + told)
                .line();
    }

    /** What the signs, colours and kinds on this page mean. */
    void legend() {
        Set<Kind> kinds = new TreeSet<>();
        comparison.changes().stream().filter(Change::shown).forEach(change -> kinds.addAll(change.kinds()));
        open("legend", "What the marks mean");
        html.open("dl", "class", "legend").line();
        entry(null, "substantive", "The text asks, permits or says something else.");
        entry(null, "technical", "Numbers, dates and references that follow from another session or place.");
        entry(null, "editorial", "Typography, spelling and wording that leave the meaning as it is.");
        html.open("dt")
                .element("del", "words")
                .close()
                .element("dd", "Only in the old document.")
                .line();
        html.open("dt")
                .element("ins", "words")
                .close()
                .element("dd", "Only in the new document.")
                .line();
        for (Kind kind : kinds) {
            entry("kind-" + kind.id(), kind.id().replace('.', ' '), kind.meaning());
        }
        html.close().line();
        if (!kinds.isEmpty()) {
            html.open("p", "class", "soft")
                    .text("Rules and examples of a kind: ")
                    .element(
                            "code", "resdiff explain " + kinds.iterator().next().id())
                    .close()
                    .line();
        }
        html.close().line();
    }

    private void entry(String id, String name, String meaning) {
        html.element("dt", name, "id", id).element("dd", meaning).line();
    }

    private void open(String id, String title) {
        html.open("section", "id", id, "aria-labelledby", id + "-title").line();
        html.element("h2", title, "id", id + "-title").line();
    }
}
