package org.resdiff.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resdiff.align.Aligner;
import org.resdiff.diff.Comparer;
import org.resdiff.diff.Comparison;
import org.resdiff.lexicon.Lexicon;
import org.resdiff.model.Clause;
import org.resdiff.model.Document;

/**
 * One text over many versions. Neighbours are compared as any two documents are; a clause without a partner in the version
 * before is looked up among the threads that ended earlier. Time grows linearly with the number of versions.
 *
 * @param versions oldest first
 * @param strands in the order of the newest version, ended ones after the clause that they used to follow
 * @param origins of every word of the newest version, in reading order
 */
public record History(List<Document> versions, List<Strand> strands, List<Origin> origins) {
    public History {
        versions = List.copyOf(versions);
        strands = List.copyOf(strands);
        origins = List.copyOf(origins);
    }

    /** The history of at least one version, given oldest first. */
    public static History of(List<Document> versions, Lexicon lexicon) {
        return of(versions, comparisons(versions, lexicon), lexicon);
    }

    /** Each version but the first, compared with the one before it. */
    public static List<Comparison> comparisons(List<Document> versions, Lexicon lexicon) {
        return IntStream.range(1, versions.size())
                .parallel()
                .mapToObj(i -> Comparer.compare(
                        Aligner.align(versions.get(i - 1), versions.get(i), List.of()), lexicon, List.of()))
                .toList();
    }

    static History of(List<Document> versions, List<Comparison> comparisons, Lexicon lexicon) {
        Weaver weaver = new Weaver(versions, lexicon);
        comparisons.forEach(weaver::add);
        Blame blame = new Blame(weaver);
        return new History(versions, weaver.strands(), blame.origins());
    }

    /**
     * The version that first had a phrase of the newest text, as far as the origins of its words and of the joints between
     * them tell.
     *
     * @param start offset into the clause's text, in code points
     * @param end offset after the phrase
     */
    public int first(Clause clause, int start, int end) {
        int first = 0;
        for (Origin origin : origins) {
            if (origin.clause().id().equals(clause.id()) && origin.start() < end && origin.end() > start) {
                first = Math.max(first, origin.start() > start ? origin.joined() : origin.version());
            }
        }
        return first;
    }

    /** The thread of the clause with a label, in the newest version that has one; the first of several. */
    public Optional<Strand> strand(String label) {
        for (int version = newest(); version >= 0; version--) {
            for (Strand strand : strands) {
                Cell cell = strand.cell(version);
                if (cell != null
                        && cell.clause() != null
                        && cell.clause().label().text().equalsIgnoreCase(label)) {
                    return Optional.of(strand);
                }
            }
        }
        return Optional.empty();
    }

    /** The index of the newest version. */
    public int newest() {
        return versions.size() - 1;
    }
}
