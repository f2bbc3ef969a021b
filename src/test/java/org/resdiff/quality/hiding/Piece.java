package org.resdiff.quality.hiding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a block's text that looks the same throughout. */
record Piece(Look look, String text) {
    enum Look {
        PLAIN,
        RAISED,
        LOWERED,
        STRUCK,
        MARK
    }

    private static final Pattern MARKED = Pattern.compile("([\\^_~])\\{([^}]*)\\}|\\[\\^(\\d)\\]");

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int at = 0;
        while (marked.find()) {
            plain(pieces, text.substring(at, marked.start()));
            if (marked.group(3) != null) {
                pieces.add(new Piece(Look.MARK, marked.group(3)));
            } else {
                Look look = switch (marked.group(1)) {
                    case "^" -> Look.RAISED;
                    case "_" -> Look.LOWERED;
                    default -> Look.STRUCK;
                };
                pieces.add(new Piece(look, marked.group(2)));
            }
            at = marked.end();
        }
        plain(pieces, text.substring(at));
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Look.PLAIN, text));
        }
    }
}
