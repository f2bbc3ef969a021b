package org.resdiff.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.resdiff.sessions.Succession.Link;

/**
 * A whole session against those before it: all that its report shows.
 *
 * @param pairs the related texts, those first whose words changed most in substance
 * @param unread files that are no readable documents
 */
public record Overview(Succession succession, List<Pair> pairs, List<Unread> unread) {
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
     */
    public record Pair(Link link, Outcome outcome) {
        public Pair {
            Objects.requireNonNull(link, "link");
        }

        private double rank() {
            return outcome == null ? -1 : outcome.share();
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
