package org.resdiff.parse;

import java.util.ArrayList;
import java.util.List;
import org.resdiff.model.Label;

/** Builds labels: what a numbered thing is called, given what it stands in. */
final class Names {
    private Names() {}

    /** The label of a thing in the last of the sections. */
    static Label label(List<String> path, List<String> sections, String name) {
        List<String> whole = new ArrayList<>(path);
        whole.addAll(sections);
        return new Label(whole, name);
    }

    /** The label of a sub-paragraph: OP4 and (a) give OP4(a); OP4 and an option give OP4/opt1. */
    static Label below(Label parent, Marker marker, int bullet) {
        return switch (marker.form()) {
            case OPTION, SUBOPTION, DECIMAL -> deeper(parent, marker.key());
            case BULLET -> new Label(parent.path(), parent.name() + "(\u2022" + bullet + ")");
            default -> new Label(parent.path(), parent.name() + "(" + marker.key() + ")");
        };
    }

    /** The label one step deeper, parted by a stroke. */
    static Label deeper(Label parent, String name) {
        if (parent.name().isEmpty()) {
            return new Label(parent.path(), name);
        }
        List<String> path = new ArrayList<>(parent.path());
        path.add(parent.name());
        return new Label(path, name);
    }
}
