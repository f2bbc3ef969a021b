package org.resdiff.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resdiff.parse.Marker.Form;

/**
 * Which numbered sections stand above which, learnt from the text: what begins anew under each "Article" stands in the
 * articles. Where nothing begins anew, convention tells; articles and sections, which stand either way round, go by which
 * comes first.
 */
final class Ranks {
    private final Map<String, Set<String>> restarts = new HashMap<>();
    private final List<String> met = new ArrayList<>();

    Ranks(List<Block> blocks) {
        Map<String, Set<String>> since = new HashMap<>();
        for (Block block : blocks) {
            List<Marker> readings = block.kind() == Block.Kind.NOTE ? List.of() : block.markers();
            if (!readings.isEmpty() && readings.get(0).form().section()) {
                add(readings.get(0), since);
            }
        }
    }

    private void add(Marker marker, Map<String, Set<String>> since) {
        String rank = rank(marker);
        Set<String> between = since.put(rank, new HashSet<>());
        if (between == null) {
            met.add(rank);
        } else if (marker.first()) {
            restarts.computeIfAbsent(rank, key -> new HashSet<>()).addAll(between);
        }
        since.forEach((other, passed) -> {
            if (!other.equals(rank)) {
                passed.add(rank);
            }
        });
    }

    /** What siblings share: the form, and the word where there is one, shortened or not. */
    static String rank(Marker marker) {
        String printed = marker.printed();
        int space = printed.indexOf(' ');
        return marker.form().worded() && space > 0
                ? SectionWords.key(printed.substring(0, space))
                : marker.form().name();
    }

    /** Whether sections of the one stand above those of the other. */
    boolean above(Marker one, Marker other) {
        boolean otherRestarts = restarts(other, one);
        if (otherRestarts != restarts(one, other)) {
            return otherRestarts;
        }
        int first = met.indexOf(rank(one));
        int second = met.indexOf(rank(other));
        boolean byPlace = either(one.form(), other.form()) && first >= 0 && second >= 0;
        return byPlace ? first < second : one.form().compareTo(other.form()) < 0;
    }

    private boolean restarts(Marker inner, Marker outer) {
        return restarts.getOrDefault(rank(inner), Set.of()).contains(rank(outer));
    }

    private static boolean either(Form one, Form other) {
        return (one == Form.SECTION && other == Form.ARTICLE) || (one == Form.ARTICLE && other == Form.SECTION);
    }
}
