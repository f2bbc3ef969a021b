package org.resdiff.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Class names are text to the compiler: a class that was renamed would be passed over in silence. */
class WarmupTest {
    private static final JavaClasses OURS = new ClassFileImporter().importPackages("org.resdiff");

    private static Iterable<String> classes() {
        return Warmup.CLASSES;
    }

    @ParameterizedTest
    @MethodSource("classes")
    void eachClassIsThereAndHasSomethingToInitialise(String name) {
        assertDoesNotThrow(() -> Class.forName(name));
        assertTrue(OURS.get(name).getStaticInitializer().isPresent(), "nothing to load ahead");
    }

    @Test
    void noClassIsNamedTwice() {
        assertEquals(Warmup.CLASSES.size(), Set.copyOf(Warmup.CLASSES).size());
    }
}
