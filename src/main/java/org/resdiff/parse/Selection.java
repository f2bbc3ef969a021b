package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.InputException;
import org.resdiff.model.Label;
import org.resdiff.model.Matter;
import org.resdiff.model.Resolution;
import org.resdiff.model.Spoken;
import org.resdiff.text.Typography;

/** Picks one resolution or section of a document. */
public final class Selection {
    private Selection() {}

    /**
     * The document with one resolution left, its labels without the number. The wanted one is named by its number, else by
     * its position from 1, else by words of its title. Where no resolution is meant one section is left with all that is in
     * it, named by its label or as it is said: "Art. III".
     *
     * @throws InputException listing what there is when none or several fit
     */
    public static Document select(Document document, String wanted) {
        if (document.resolutions().isEmpty()) {
            return section(document, wanted);
        }
        String folded = fold(wanted);
        List<Resolution> found = matching(document, resolution -> numbered(resolution, folded));
        if (found.isEmpty() && folded.matches("\\p{Nd}{1,4}")) {
            int position = Integer.parseInt(folded);
            found = position >= 1 && position <= document.resolutions().size()
                    ? List.of(document.resolutions().get(position - 1))
                    : List.of();
        }
        if (found.isEmpty() && !folded.isEmpty()) {
            found = matching(
                    document,
                    resolution -> resolution.title() != null
                            && fold(resolution.title()).contains(folded));
        }
        if (found.isEmpty() && !sections(document, wanted).isEmpty()) {
            return section(document, wanted);
        }
        if (found.size() != 1) {
            throw new InputException(document.source().path() + ": " + (found.isEmpty() ? "no" : "more than one")
                    + " resolution is \"" + wanted + "\"; there is " + list(document.resolutions()));
        }
        return only(document, found.get(0));
    }

    private static Document section(Document document, String wanted) {
        List<Clause> found = sections(document, wanted);
        if (found.size() != 1) {
            Spoken spoken = new Spoken(document.clauses());
            String offered = document.clauses().stream()
                    .filter(clause -> clause.kind() == ClauseKind.HEADING)
                    .map(spoken::titled)
                    .limit(OFFERED)
                    .collect(Collectors.joining("; "));
            throw new InputException(document.source().path() + ": " + (found.isEmpty() ? "no" : "more than one")
                    + " section is \"" + wanted + "\"; there is " + (offered.isEmpty() ? "none in it" : offered));
        }
        Label section = found.get(0).label();
        Set<String> kept = new HashSet<>();
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            boolean within = clause.kind() == ClauseKind.FOOTNOTE
                    ? kept.contains(clause.parent())
                    : within(clause.label(), section);
            if (within) {
                kept.add(clause.id());
                clauses.add(clause);
            }
        }
        return new Document(
                document.source(),
                document.symbol(),
                document.title(),
                document.organ(),
                document.session(),
                document.resolutions().stream()
                        .filter(one -> one.id().equals(found.get(0).resolution()))
                        .toList(),
                clauses,
                document.matter(),
                document.furniture(),
                document.diagnostics());
    }

    private static List<Clause> sections(Document document, String wanted) {
        Spoken spoken = new Spoken(document.clauses());
        return document.clauses().stream()
                .filter(clause -> spoken.means(wanted, clause))
                .toList();
    }

    /** Whether the label is the section's or of something in it: "§2.1" and "§2(a)" are in "§2", "ArtII/Section1" in "ArtII". */
    private static boolean within(Label label, Label section) {
        List<String> whole = parts(section);
        List<String> parts = parts(label);
        int last = whole.size() - 1;
        if (parts.size() <= last || !parts.subList(0, last).equals(whole.subList(0, last))) {
            return false;
        }
        String part = parts.get(last);
        String name = whole.get(last);
        return part.equals(name) || part.startsWith(name + ".") || part.startsWith(name + "(");
    }

    private static List<String> parts(Label label) {
        List<String> parts = new ArrayList<>(label.path());
        parts.add(label.name());
        return parts;
    }

    /** Sections that an error message offers. */
    private static final int OFFERED = 12;

    private static List<Resolution> matching(Document document, Predicate<Resolution> wanted) {
        return document.resolutions().stream().filter(wanted).toList();
    }

    private static boolean numbered(Resolution resolution, String wanted) {
        if (resolution.number() == null) {
            return false;
        }
        String number = fold(resolution.number());
        return number.equals(wanted)
                || number.equals(wanted.replaceFirst("^resolution ", ""))
                || number.replaceFirst("^(?:draft resolution|draft decision) ", "")
                        .equals(wanted);
    }

    private static String fold(String text) {
        return Typography.fold(text).toLowerCase(Locale.ROOT).strip();
    }

    private static String list(List<Resolution> resolutions) {
        if (resolutions.isEmpty()) {
            return "none in it";
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < resolutions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            String number = resolution.number() == null ? "without a number" : resolution.number();
            String title = resolution.title() == null ? "" : " \"" + resolution.title() + "\"";
            names.add((i + 1) + ": " + number + title);
        }
        return String.join("; ", names);
    }

    private static Document only(Document document, Resolution resolution) {
        boolean prefixed = document.resolutions().size() > 1 && resolution.number() != null;
        List<Clause> clauses = document.clauses().stream()
                .filter(clause -> resolution.id().equals(clause.resolution()))
                .map(clause -> prefixed ? relabelled(clause) : clause)
                .toList();
        List<Matter> matter = document.matter().stream()
                .filter(piece -> piece.resolution() == null
                        ? piece.kind() != Matter.Kind.NARRATIVE
                        : piece.resolution().equals(resolution.id()))
                .toList();
        return new Document(
                document.source(),
                document.symbol(),
                resolution.title(),
                document.organ(),
                document.session(),
                List.of(resolution),
                clauses,
                matter,
                document.furniture(),
                document.diagnostics());
    }

    private static Clause relabelled(Clause clause) {
        Label label = clause.label();
        List<String> path = label.path().isEmpty()
                ? List.of()
                : label.path().subList(1, label.path().size());
        return clause.labelled(new Label(path, label.name()), clause.number());
    }
}
