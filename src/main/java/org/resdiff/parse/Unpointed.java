package org.resdiff.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Numbers without a point that count all the same, because they count on through the text: "1 Duty to publish", "2 Changes".
 * One of them alone is an amount as often.
 */
final class Unpointed {
    private Unpointed() {}

    /** The numbers that belong to a sequence of two or more from 1, by the block that they open. */
    static IdentityHashMap<Block, Marker> in(List<Block> blocks) {
        IdentityHashMap<Block, Marker> found = new IdentityHashMap<>();
        List<Block> sequence = new ArrayList<>();
        List<Marker> numbers = new ArrayList<>();
        for (Block block : blocks) {
            boolean candidate = block.kind() != Block.Kind.NOTE
                    && block.kind() != Block.Kind.TABLE
                    && block.markers().isEmpty();
            Marker number = candidate ? Markers.unpointed(block.text()).orElse(null) : null;
            if (number == null) {
                continue;
            }
            boolean goesOn = !numbers.isEmpty() && number.follows(numbers.get(numbers.size() - 1));
            if (!goesOn && number.first()) {
                keep(sequence, numbers, found);
            }
            if (goesOn || number.first()) {
                sequence.add(block);
                numbers.add(number);
            }
        }
        keep(sequence, numbers, found);
        return found;
    }

    private static void keep(List<Block> sequence, List<Marker> numbers, IdentityHashMap<Block, Marker> found) {
        for (int i = 0; sequence.size() > 1 && i < sequence.size(); i++) {
            found.put(sequence.get(i), numbers.get(i));
        }
        sequence.clear();
        numbers.clear();
    }
}
