package org.resdiff.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.ClauseKind;
import org.resdiff.model.Document;
import org.resdiff.model.Matter;

/** What is checked: a document, its lines as typed, the text that it goes back to, and what it may cite. */
public final class Subject {
    /** The General Assembly's session N opens in September of 1945 + N. */
    static final int BEFORE_FIRST_SESSION = 1945;

    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Set<String> PRESENT_RESOLUTION = Set.of("General Assembly", "Economic and Social Council");

    private final Document document;
    private final List<String> lines;
    private final Comparison base;
    private final Lexicon lexicon;
    private final Library library;
    private final List<Body> bodies;

    /**
     * @param lines the lines of the file as typed, empty where the format has none
     * @param base the comparison with the base text; null without one
     * @param library what cited resolutions are compared with
     */
    public Subject(Document document, List<String> lines, Comparison base, Lexicon lexicon, Library library) {
        this.document = Objects.requireNonNull(document, "document");
        this.lines = List.copyOf(lines);
        this.base = base;
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
        this.library = Objects.requireNonNull(library, "library");
        this.bodies = bodies(document);
    }

    /**
     * The text of one resolution without its annexes and notes.
     *
     * @param clauses in reading order
     * @param children the sub-paragraphs directly below a clause, by its id
     * @param enacted whether an enacting line parts or opens it, so that its paragraphs are those of a resolution
     */
    record Body(List<Clause> clauses, Map<String, List<Clause>> children, boolean enacted) {
        List<Clause> of(ClauseKind kind) {
            return clauses.stream().filter(clause -> clause.kind() == kind).toList();
        }

        List<Clause> below(Clause clause) {
            return children.getOrDefault(clause.id(), List.of());
        }

        /** The clause that follows, null after the last. */
        Clause after(Clause clause) {
            int next = clauses.indexOf(clause) + 1;
            return next < clauses.size() ? clauses.get(next) : null;
        }
    }

    private static List<Body> bodies(Document document) {
        Map<String, List<Clause>> byResolution = new LinkedHashMap<>();
        for (Clause clause : document.clauses()) {
            if (clause.resolution() != null && clause.kind() != ClauseKind.FOOTNOTE && !annexed(clause)) {
                byResolution
                        .computeIfAbsent(clause.resolution(), id -> new ArrayList<>())
                        .add(clause);
            }
        }
        List<Body> bodies = new ArrayList<>();
        for (List<Clause> all : byResolution.values()) {
            List<Clause> clauses = all.subList(0, end(all));
            Map<String, List<Clause>> children = new HashMap<>();
            for (Clause clause : clauses) {
                if (clause.parent() != null) {
                    children.computeIfAbsent(clause.parent(), id -> new ArrayList<>())
                            .add(clause);
                }
            }
            boolean enacted = clauses.stream().anyMatch(clause -> clause.kind() == ClauseKind.ENACTING);
            bodies.add(new Body(clauses, children, enacted));
        }
        return bodies;
    }

    /** Where the text of a resolution ends: before a form or list without a heading, which numbers from 1 again after the last full stop. */
    private static int end(List<Clause> clauses) {
        Clause last = null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.kind() != ClauseKind.OPERATIVE || clause.number() == null) {
                continue;
            }
            boolean again = last != null
                    && clause.number().startsWith("1")
                    && clause.label().text().endsWith("OP1")
                    && clause.label().path().equals(last.label().path())
                    && last.text().endsWith(".");
            if (again) {
                return i;
            }
            last = clause;
        }
        return clauses.size();
    }

    /** Whether a clause is an annex or stands in one. */
    static boolean annexed(Clause clause) {
        return clause.kind() == ClauseKind.ANNEX
                || clause.label().path().stream()
                        .anyMatch(part -> part.startsWith("Annex") || part.startsWith("Appendix"));
    }

    /** What is checked, as read. */
    public Document document() {
        return document;
    }

    List<String> lines() {
        return lines;
    }

    /** The comparison with the base text; null without one. */
    Comparison base() {
        return base;
    }

    Library library() {
        return library;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The resolutions that have an enacting line: rules about their paragraphs hold for these alone. */
    List<Body> enacted() {
        return bodies.stream().filter(Body::enacted).toList();
    }

    List<Body> bodies() {
        return bodies;
    }

    List<Clause> clauses() {
        return document.clauses();
    }

    /** Whether it is a text of the General Assembly, whose sessions and years go together. */
    boolean ofAssembly() {
        return "General Assembly".equals(organ());
    }

    /** Whether it is of a body that says "the present resolution". */
    boolean saysPresent() {
        return PRESENT_RESOLUTION.contains(organ());
    }

    /** The body that speaks: of the masthead, else of the first enacting line; empty if unknown. */
    private String organ() {
        for (Clause clause : document.clauses()) {
            if (clause.kind() == ClauseKind.ENACTING) {
                return clause.text().replaceFirst("^The ", "").replaceFirst("[,:]?$", "");
            }
        }
        return document.organ() == null ? "" : document.organ();
    }

    /** The year that the document itself names as its own, else in which its session opens. */
    OptionalInt year() {
        for (Matter matter : document.matter()) {
            if (matter.kind() == Matter.Kind.DATE || matter.kind() == Matter.Kind.CLOSING) {
                Matcher year = YEAR.matcher(matter.text());
                if (year.find()) {
                    return OptionalInt.of(Integer.parseInt(year.group(1)));
                }
            }
        }
        return document.session() != null && ofAssembly()
                ? OptionalInt.of(BEFORE_FIRST_SESSION + document.session())
                : OptionalInt.empty();
    }
}
