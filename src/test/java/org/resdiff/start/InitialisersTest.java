package org.resdiff.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.resdiff.Pipeline;

/**
 * Classes are initialised by two threads at once ({@link Warmup}). Where the initialisers of two classes need each other, each
 * thread may hold one and wait for the other for ever: no ring of our classes may do so.
 */
class InitialisersTest {
    private static final String OURS = "org.resdiff";

    /** Two that need each other: what must be found. */
    private static final class Hen {
        static final int WEIGHT = Egg.weight();

        static int weight() {
            return WEIGHT;
        }
    }

    private static final class Egg {
        static final int WEIGHT = Hen.weight();

        static int weight() {
            return WEIGHT;
        }
    }

    @Test
    void aRingIsFound() {
        assertEquals(
                List.of(Egg.class.getName() + " and " + Hen.class.getName()),
                rings(new ClassFileImporter().importClasses(Hen.class, Egg.class)));
    }

    @Test
    void noRingOfClassesInitialisesItself() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(OURS);
        assertTrue(classes.contain(Pipeline.class));
        assertEquals(List.of(), rings(classes));
    }

    private static List<String> rings(JavaClasses classes) {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (JavaClass type : classes) {
            type.getStaticInitializer().ifPresent(initialiser -> needs.put(type.getName(), needed(type, initialiser)));
        }
        List<String> rings = new ArrayList<>();
        for (String type : needs.keySet()) {
            for (String other : reached(needs, type)) {
                if (other.compareTo(type) > 0 && reached(needs, other).contains(type)) {
                    rings.add(type + " and " + other);
                }
            }
        }
        return rings;
    }

    /** The classes of ours whose initialisation the initialiser begins, by whatever of ours it calls. */
    private static Set<String> needed(JavaClass type, JavaStaticInitializer initialiser) {
        Set<String> needed = new TreeSet<>();
        Set<JavaCodeUnit> seen = new LinkedHashSet<>(Set.of(initialiser));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (JavaAccess<?> access : next.pop().getAccessesFromSelf()) {
                JavaClass owner = access.getTargetOwner();
                if (!owner.getName().startsWith(OURS)) {
                    continue;
                }
                if (!owner.equals(type)) {
                    needed.add(owner.getName());
                }
                access.getTarget()
                        .resolveMember()
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(seen::add)
                        .ifPresent(next::add);
            }
        }
        return needed;
    }

    private static Set<String> reached(Map<String, Set<String>> needs, String from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (String need : needs.getOrDefault(next.pop(), Set.of())) {
                if (reached.add(need)) {
                    next.add(need);
                }
            }
        }
        return reached;
    }
}
