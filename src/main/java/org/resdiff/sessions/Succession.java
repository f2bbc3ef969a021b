package org.resdiff.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Which texts of the new session come from which of the earlier ones, and what has no partner. All lists are in the order of
 * the new texts' paths, or the old ones' where there is no new text.
 *
 * @param session number of the new session; 0 if unknown
 * @param links the related texts of old and new
 * @param fresh texts of the new session that nothing earlier leads to
 * @param discontinued the last old text of each matter that the new session does not take up
 * @param earlier old texts that a later one of the old texts continues
 */
public record Succession(
        int session, List<Link> links, List<Fresh> fresh, List<Discontinued> discontinued, List<Link> earlier) {
    public Succession {
        links = List.copyOf(links);
        fresh = List.copyOf(fresh);
        discontinued = List.copyOf(discontinued);
        earlier = List.copyOf(earlier);
    }

    /**
     * Two related texts.
     *
     * @param confidence 0 to 1
     * @param runnerUp the next best old text; null for none
     */
    public record Link(
            SessionText old,
            SessionText now,
            Kinship kinship,
            double score,
            double confidence,
            List<Evidence> evidence,
            RunnerUp runnerUp) {
        public Link {
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(kinship, "kinship");
            evidence = List.copyOf(evidence);
        }
    }

    /** The old text that came closest without being the one. */
    public record RunnerUp(SessionText old, double score) {
        public RunnerUp {
            Objects.requireNonNull(old, "old");
        }
    }

    /**
     * A text that is new.
     *
     * @param nearest the old text that comes closest; null for none
     */
    public record Fresh(SessionText text, RunnerUp nearest) {
        public Fresh {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * An old text without successor.
     *
     * @param due the session at which it says that its matter comes back; 0 where it says nothing
     */
    public record Discontinued(SessionText text, int due, Status status) {
        public Discontinued {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(status, "status");
        }
    }

    /** What an old text without successor said of its own return. */
    public enum Status {
        /** It is due at a session after the new one. */
        LATER,
        /** It was due by now. */
        MISSING,
        /** It says nothing. */
        SILENT;

        /** The name in the JSON report. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
