package org.resdiff.quality;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.align.Aligner;
import org.resdiff.align.Alignment;
import org.resdiff.model.Document;

/** What an aligner says of two drafts, in pairs of paragraphs: a split or merge gives one for each part. */
record Links(List<Truth.Pair> pairs, List<Truth.Pair> moved, List<Truth.Pair> joined, List<Truth.Pair> sure) {
    /** From this confidence a reader may take a link for granted. */
    static final double HIGH = .95;

    static Links of(Document old, Document now) {
        Alignment alignment = Aligner.align(old, now, List.of());
        List<Truth.Pair> pairs = new ArrayList<>();
        List<Truth.Pair> moved = new ArrayList<>();
        List<Truth.Pair> joined = new ArrayList<>();
        List<Truth.Pair> sure = new ArrayList<>();
        alignment.links().forEach(link -> {
            for (int o : link.old()) {
                for (int n : link.now()) {
                    Truth.Pair pair = new Truth.Pair(o, n);
                    pairs.add(pair);
                    if (link.split() || link.merge()) {
                        joined.add(pair);
                    }
                    if (link.confidence() >= HIGH) {
                        sure.add(pair);
                    }
                }
            }
            if (link.moved()) {
                moved.add(new Truth.Pair(link.old().get(0), link.now().get(0)));
            }
        });
        return new Links(pairs, moved, joined, sure);
    }
}
