package org.resdiff.sessions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.model.Symbol;

/**
 * What a text is recognised by from one session to the next.
 *
 * @param symbol its own number; null if unknown
 * @param session number of its session; 0 if unknown
 * @param title words of its title without numbers and sessions
 * @param steps phrases of its title that name a step of a matter, as "modalities"
 * @param item words of the title of its agenda item; empty if unknown
 * @param committee the main committee that it came from, "" for none, null if unknown
 * @param cited how much each cited number looks like the predecessor, by the key of {@link TraitReader#key}
 * @param foretold when it says that its matter comes back
 * @param counts how often each word occurs
 * @param shingles hashes of its runs of five words, ascending, each once
 * @param length words in its clauses
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value; an array for speed
record Traits(
        Symbol symbol,
        int session,
        List<String> title,
        Set<String> steps,
        List<String> item,
        String committee,
        Map<String, Double> cited,
        Return foretold,
        Map<String, Integer> counts,
        long[] shingles,
        int length) {}
