package org.resdiff.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.resdiff.sessions.Succession.Link;

/**
 * A whole session against those before it: all that its report shows.
 *
 * @param pairs the related texts, those first that changed most, by {@link Outcome#weight}
 * @param unread files that are no readable documents
 */
public record Overview(Succession succession, List<Pair> pairs, List<Unread> unread) {
    /** Confidence below which a pair is listed as uncertain. */
    private static final double UNCERTAIN = 0.75;

    public Overview {
        Objects.requireNonNull(succession, "succession");
        pairs = pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::rank).reversed())
                .toList();
        unread = List.copyOf(unread);
    }

    /**
     * Two related texts.
     *
     * @param outcome of their comparison; null where they are not compared clause by clause
     * @param report file of their report beside the overview, as "pairs/80-17.html"; null for none
     */
    public record Pair(Link link, Outcome outcome, String report) {
        public Pair {
            Objects.requireNonNull(link, "link");
        }

        /** Whether a reader should look whether the two belong together. */
        public boolean uncertain() {
            return link.confidence() < UNCERTAIN;
        }

        private double rank() {
            return outcome == null ? -1 : outcome.weight();
        }
    }

    /** A file that is no readable document, and why. */
    public record Unread(String path, String reason) {
        public Unread {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
