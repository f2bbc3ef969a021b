package org.resdiff.parse;

import java.util.regex.Pattern;

/** How annexes are named: "Annex", "Annex II", "Appendix A". */
final class AnnexNames {
    static final String NAME =
            "(?:Annex|ANNEX|Appendix|APPENDIX)(?: (?:\\p{Nd}{1,3}|[IVXLC]{1,7}|[A-Z])(?![\\p{L}\\p{Nd}]))?";

    private static final Pattern ALONE = Pattern.compile("\\s*" + NAME + "\\s*");

    private AnnexNames() {}

    /** Whether the line is the name of an annex and nothing else. */
    static boolean alone(String line) {
        return ALONE.matcher(line).matches();
    }
}
