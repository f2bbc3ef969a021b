package org.resdiff.amend.apply;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resdiff.amend.NotedText;
import org.resdiff.amend.Operation;
import org.resdiff.model.Diagnostic;

/**
 * Verbs bring their prepositions: where "Takes note" gives way to "Welcomes", the "of" behind it goes too, and comes the
 * other way round. Papers quote the verb alone and mean this.
 */
final class Government {
    /** Opening verbs with the preposition that they need; between them may stand how it is done. */
    private static final Pattern GOVERNS = Pattern.compile(
            "(?:.*\\s)?(?:(?:take|takes|taking)(?: further)? note(?: with (?:deep |great )?\\p{L}+)?|(?:is |being )?aware"
                    + "|(?:is |being )?mindful|(?:is |being )?conscious|(?:is |being )?cognizant)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Opening verbs that take their object bare. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:(?:Also|Further|Strongly|Warmly|With appreciation|Once again) )*(?:Welcom|Not|Recall|Recogni[sz]|Reaffirm|Acknowledg"
                    + "|Commend|Endors|Support|Emphasi[sz]|Stress|Underlin|Underscor|Approv|Adopt|Appreciat|Consider|Affirm"
                    + "|Regret|Deplor|Condemn|Applaud|Prais)(?:e|es|s|ing)?(?: with (?:deep |great )?\\p{L}+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_NEXT = Pattern.compile("\\s+of(?=\\s)");
    private static final Pattern OBJECT_NEXT =
            Pattern.compile("\\s+(?:the|its|his|her|their|all|with|that|this|these|those)\\b.*", Pattern.DOTALL);

    private Government() {}

    /**
     * A replacement of a verb with the preposition settled behind it; any other step as it is, and one behind which another
     * step of the paper works.
     */
    static Step settled(Base base, Step step, List<Step> all, List<Diagnostic> said) {
        boolean settledByOther = all.stream()
                .anyMatch(other -> !other.equals(step)
                        && other.clause() == step.clause()
                        && other.onWords()
                        && other.start() >= step.end()
                        && other.start() <= step.end() + " of ".length());
        if (step.operation() != Operation.REPLACE_WORDS || step.cut().start() != 0 || settledByOther) {
            return step;
        }
        String text = base.clause(step.clause()).text();
        String old = text.substring(step.start(), step.end());
        String now = step.instruction().words().text();
        Matcher of = OF_NEXT.matcher(text).region(step.end(), text.length()).useTransparentBounds(true);
        boolean next = of.lookingAt();
        if (governs(old) && PLAIN.matcher(now).matches() && next) {
            said.add(told(base, step, "\u201Cof\u201D goes with \u201C" + old + "\u201D"));
            return new Step(step.paper(), step.instruction(), step.clause(), step.start(), of.end(), -1);
        }
        boolean object =
                OBJECT_NEXT.matcher(text).region(step.end(), text.length()).matches();
        if (PLAIN.matcher(old).matches() && governs(now) && !next && object) {
            said.add(told(base, step, "\u201Cof\u201D comes with \u201C" + now + "\u201D"));
            NotedText words = Splice.apply(
                    step.instruction().words(), List.of(new Cut(now.length(), now.length(), NotedText.of("of"))));
            return new Step(
                    step.paper(),
                    step.instruction().as(Operation.REPLACE_WORDS, words),
                    step.clause(),
                    step.start(),
                    step.end(),
                    -1);
        }
        return step;
    }

    private static boolean governs(String words) {
        return GOVERNS.matcher(words).matches();
    }

    private static Diagnostic told(Base base, Step step, String what) {
        return Diagnostic.warning("amendment.preposition", base.name(step.clause()) + ": " + what);
    }
}
