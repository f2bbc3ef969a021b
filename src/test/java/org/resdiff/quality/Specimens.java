package org.resdiff.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.resdiff.model.ClauseKind;

/** Resolutions made from templates, in the style of real ones and about nothing in particular. */
final class Specimens {
    private static final List<List<String>> TOPICS = List.of(
            List.of(
                    "lighthouses",
                    "coastal lighthouses",
                    "keepers of lighthouses",
                    "lamps and lenses",
                    "night navigation",
                    "harbour pilots",
                    "fog signals"),
            List.of(
                    "beekeeping",
                    "rural beekeeping",
                    "apiaries",
                    "hives and swarms",
                    "pollination of orchards",
                    "honey markets",
                    "wild meadows"),
            List.of(
                    "school libraries",
                    "lending libraries",
                    "librarians",
                    "printed books",
                    "reading rooms",
                    "children's literature",
                    "book donations"),
            List.of(
                    "mountain paths",
                    "hiking trails",
                    "mountain guides",
                    "huts and shelters",
                    "alpine rescue",
                    "snow barriers",
                    "avalanche warnings"),
            List.of(
                    "river ferries",
                    "inland ferries",
                    "ferry crews",
                    "landing stages",
                    "cargo barges",
                    "seasonal floods",
                    "timetables of crossings"),
            List.of(
                    "musical instruments",
                    "makers of instruments",
                    "orchestras",
                    "concert halls",
                    "folk melodies",
                    "tuning standards",
                    "music lessons"),
            List.of(
                    "weather stations",
                    "remote weather stations",
                    "observers",
                    "rain gauges",
                    "storm forecasts",
                    "barometric records",
                    "balloon soundings"),
            List.of(
                    "public clocks",
                    "town clocks",
                    "clockmakers",
                    "time signals",
                    "railway timekeeping",
                    "bell towers",
                    "calendar reform"),
            List.of(
                    "urban gardens",
                    "allotment gardens",
                    "gardeners",
                    "seed banks",
                    "compost heaps",
                    "rooftop planting",
                    "city orchards"),
            List.of(
                    "salt mines",
                    "disused salt mines",
                    "miners and their families",
                    "brine wells",
                    "ventilation shafts",
                    "cave safety",
                    "mineral trade"),
            List.of(
                    "wool weaving",
                    "hand weaving",
                    "weavers",
                    "looms and dyes",
                    "textile fairs",
                    "sheep farming",
                    "woollen exports"),
            List.of(
                    "canal locks",
                    "historic canals",
                    "lock keepers",
                    "dredging works",
                    "towpaths",
                    "water levels",
                    "boat tolls"),
            List.of(
                    "postal services",
                    "island postal services",
                    "letter carriers",
                    "sorting offices",
                    "stamps and tariffs",
                    "parcel delivery",
                    "mail ships"),
            List.of(
                    "bakeries",
                    "village bakeries",
                    "apprentice bakers",
                    "flour mills",
                    "bread prices",
                    "grain reserves",
                    "oven fuel"),
            List.of(
                    "glaciers",
                    "retreating glaciers",
                    "glaciologists",
                    "ice cores",
                    "meltwater lakes",
                    "field camps",
                    "satellite altimetry"),
            List.of(
                    "sign languages",
                    "national sign languages",
                    "interpreters",
                    "deaf pupils",
                    "captioned broadcasts",
                    "dictionaries of signs",
                    "teacher training"),
            List.of(
                    "migratory birds",
                    "wetlands for migratory birds",
                    "ornithologists",
                    "ringing stations",
                    "flyway maps",
                    "power line markers",
                    "hunting seasons"),
            List.of(
                    "windmills",
                    "restored windmills",
                    "millers",
                    "sails and gears",
                    "drainage pumps",
                    "heritage trades",
                    "polder villages"),
            List.of(
                    "marine charts",
                    "digital marine charts",
                    "hydrographers",
                    "depth soundings",
                    "buoys and beacons",
                    "survey ships",
                    "tidal tables"),
            List.of(
                    "chess in schools",
                    "chess clubs",
                    "young players",
                    "travelling tournaments",
                    "training camps",
                    "rated matches",
                    "puzzle columns"),
            List.of(
                    "vineyards",
                    "terraced vineyards",
                    "growers",
                    "cellars and casks",
                    "grape diseases",
                    "harvest labour",
                    "labels of origin"),
            List.of(
                    "night trains",
                    "cross-border night trains",
                    "conductors",
                    "sleeping cars",
                    "ticket offices",
                    "track maintenance",
                    "railway museums"),
            List.of(
                    "public fountains",
                    "drinking fountains",
                    "plumbers",
                    "spring water",
                    "stone basins",
                    "water quality tests",
                    "summer heat"),
            List.of(
                    "kite flying",
                    "kite festivals",
                    "kite makers",
                    "silk and bamboo",
                    "wind measurements",
                    "beach safety",
                    "aerial photographs"));

    private static final List<String> BODIES = List.of(
            "the Secretary-General",
            "Member States",
            "the Council of Elders",
            "the regional commissions",
            "the Expert Group",
            "the Trust Fund",
            "civil society",
            "the private sector",
            "the host Governments",
            "the Standing Committee",
            "the specialized agencies",
            "development partners");
    private static final List<String> QUALITIES = List.of(
            "sustained",
            "practical",
            "long-term",
            "voluntary",
            "coordinated",
            "timely",
            "inclusive",
            "affordable",
            "reliable",
            "transparent",
            "predictable",
            "local");
    private static final List<String> MEANS = List.of(
            "training courses",
            "pilot projects",
            "exchange visits",
            "shared inventories",
            "annual surveys",
            "small grants",
            "technical handbooks",
            "regional workshops",
            "public campaigns",
            "open data",
            "joint inspections",
            "model legislation");
    private static final List<String> ENDS = List.of(
            "reduce accidents",
            "preserve traditional skills",
            "improve rural incomes",
            "raise public awareness",
            "protect the environment",
            "lower the costs of upkeep",
            "extend services to remote islands",
            "attract young people to the trade",
            "strengthen early warning",
            "make access easier for persons with disabilities",
            "collect comparable figures",
            "prevent further losses");
    private static final List<String> PLACES = List.of(
            "in landlocked countries",
            "in small island States",
            "in the northern provinces",
            "along the great rivers",
            "in densely settled areas",
            "in the highlands",
            "in the least developed regions",
            "in border districts");

    private static final List<String> PREAMBULAR = List.of(
            "Recalling its resolutions %s of %d, %s of %d and all its other resolutions on %a,",
            "Guided by the purposes and principles of the Charter as they apply to %a,",
            "Recognizing the vital role of %b in promoting %a and in helping communities to %e %p,",
            "Noting with concern that %a and %t receive less %q support than in earlier decades,",
            "Bearing in mind that %m can %e where they are offered to %t %p,",
            "Deeply concerned about the decline of %t, which has left many families %p without %q income,",
            "Stressing the need for %q cooperation among %b, %b and other partners on %t,",
            "Taking note of the report of %b on %a, in particular its findings on %t,",
            "Welcoming the outcome of the conference on %t, held in the spring of %y, and its call for %m,",
            "Convinced that investment in %a, and above all in %t, will %e and %e in the years to come,",
            "Mindful of the obligations of %b with regard to %t, and of the costs that they bear %p,",
            "Reaffirming that %t are a common heritage, and that their care is a duty of %b,",
            "Acknowledging with appreciation the efforts of %b to organize %m for %t,",
            "Considering that %q access to %t is a condition for the success of %m,",
            "Aware that the number of %t %p has fallen by a third since %y,");

    private static final List<String> OPERATIVE = List.of(
            "Requests %b to prepare, within existing resources, a %q plan for %t, and to submit it to the General"
                    + " Assembly at its %o session;",
            "Invites %b to offer %m to %t %p in order to %e;",
            "Encourages %b and %b to strengthen their %q cooperation on %a, including through %m;",
            "Calls upon %b to review the rules that govern %t, with a view to making them %q and to %e;",
            "Urges %b to provide %q resources for %m, and to give priority to %t %p;",
            "Welcomes the progress made by %b in the field of %t, and looks forward to its second phase in %y;",
            "Takes note with appreciation of the report of %b on %t and of the recommendations contained therein;",
            "Decides to establish a panel of experts on %t, whose members shall serve for %n years, to advise %b on"
                    + " %m;",
            "Emphasizes that %m should be designed together with %t and should not replace %q public funding;",
            "Stresses the importance of %q data on %t, and recommends that %b publish such data every %n years;",
            "Reaffirms its commitment to %a and its determination to %e %p by the year %y;",
            "Expresses its appreciation to the Governments that hosted %m for %t, and to %b for their generous"
                    + " support;",
            "Recommends that %b consider the adoption of %q standards for %t, taking into account the lessons of %m;",
            "Also requests %b to keep the situation of %t under review and to inform Member States of any threat to"
                    + " them;",
            "Further invites %b to contribute to the celebration of the tenth anniversary of the programme on %a;",
            "Notes that the costs of %m are borne by %b, and asks that a %q share be set aside for %t;",
            "Appeals to %b to refrain from measures that would harm %t or delay %m %p;");

    private static final List<String> LISTS = List.of(
            "Requests %b, in the implementation of the present resolution:",
            "Calls upon %b to take the following steps with regard to %t:", "Decides that the programme on %a shall:");
    private static final List<String> ENTRIES = List.of(
            "To %e by means of %m;",
            "To support %t %p, as appropriate;",
            "To share experience on %m with %b;",
            "To appoint a focal point for %t within %n months;",
            "To report on the use of the funds set aside for %m;",
            "To ensure that %t benefit from %q services;",
            "To include %t in national plans and budgets;");

    private static final List<String> LAST = List.of(
            "Requests the Secretary-General to report to the General Assembly at its %o session on the implementation"
                    + " of the present resolution;",
            "Decides to include in the provisional agenda of its %o session the item entitled “%a”.");

    private static final Pattern BLANK = Pattern.compile("%[a-z]");

    private final Random random;
    private final List<String> topic;

    private Specimens(Random random, List<String> topic) {
        this.random = random;
        this.topic = topic;
    }

    /** One resolution on each topic, of 20 to 60 paragraphs. */
    static List<Draft> resolutions() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < TOPICS.size(); i++) {
            drafts.add(new Specimens(new Random(100 + i), TOPICS.get(i)).resolution("specimen-" + (i + 1)));
        }
        return drafts;
    }

    /** Resolutions in which many paragraphs are alike but for a body, a place or a number. */
    static List<Draft> boilerplate() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < TOPICS.size(); i++) {
            drafts.add(new Specimens(new Random(900 + i), TOPICS.get(i)).alike("boilerplate-" + (i + 1)));
        }
        return drafts;
    }

    private Draft resolution(String name) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String template : some(PREAMBULAR, 7, 14)) {
            add(paragraphs, ClauseKind.PREAMBULAR, 0, template);
        }
        List<String> operative = some(OPERATIVE, 9, 16);
        for (int i = 0; i < operative.size(); i++) {
            add(paragraphs, ClauseKind.OPERATIVE, 0, operative.get(i));
            if (i % 6 == 3) {
                add(paragraphs, ClauseKind.OPERATIVE, 0, LISTS.get(i / 6 % LISTS.size()));
                for (String entry : some(ENTRIES, 3, 6)) {
                    add(paragraphs, ClauseKind.SUBPARAGRAPH, 1, entry);
                }
            }
        }
        for (String template : LAST) {
            add(paragraphs, ClauseKind.OPERATIVE, 0, template);
        }
        return new Draft(name, paragraphs);
    }

    private Draft alike(String name) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String template : some(PREAMBULAR, 4, 6)) {
            for (int i = 0; i < 3; i++) {
                add(paragraphs, ClauseKind.PREAMBULAR, 0, template);
            }
        }
        for (String template : some(OPERATIVE, 5, 7)) {
            for (int i = 0; i < 4; i++) {
                add(paragraphs, ClauseKind.OPERATIVE, 0, template);
            }
        }
        for (String template : LAST) {
            add(paragraphs, ClauseKind.OPERATIVE, 0, template);
        }
        return new Draft(name, paragraphs);
    }

    private List<String> some(List<String> templates, int least, int most) {
        List<String> shuffled = new ArrayList<>(templates);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(templates.size(), least + random.nextInt(most - least + 1)));
    }

    private void add(List<Paragraph> paragraphs, ClauseKind kind, int depth, String template) {
        String text = filled(template);
        // two that differ in numbers alone cannot be told apart after a roll-over, by anyone
        boolean said = paragraphs.stream()
                .anyMatch(paragraph -> paragraph.text().replaceAll("\\d", "").equals(text.replaceAll("\\d", "")));
        if (!said) {
            paragraphs.add(new Paragraph(kind, depth, text, Set.of(paragraphs.size())));
        }
    }

    private String filled(String template) {
        return BLANK.matcher(template).replaceAll(blank -> fill(blank.group().charAt(1)));
    }

    private String fill(char blank) {
        return switch (blank) {
            case 'a' -> topic.get(0);
            case 't' -> topic.get(1 + random.nextInt(topic.size() - 1));
            case 'b' -> any(BODIES);
            case 'q' -> any(QUALITIES);
            case 'm' -> any(MEANS);
            case 'e' -> any(ENDS);
            case 'p' -> any(PLACES);
            case 'n' -> any(List.of("two", "three", "four", "five"));
            case 'o' -> any(List.of("seventy-third", "seventy-fourth", "seventy-fifth"));
            case 'y' -> String.valueOf(2012 + random.nextInt(9));
            case 's' -> (60 + random.nextInt(12)) + "/" + (1 + random.nextInt(260));
            case 'd' -> (1 + random.nextInt(28)) + " December " + (2005 + random.nextInt(12));
            default -> throw new IllegalArgumentException("%" + blank);
        };
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
