package org.resdiff;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Holds the rows of the table in ARCHITECTURE.md: who may import whom, and which library lives where. */
@AnalyzeClasses(packages = "org.resdiff", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule packages = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.resdiff.text..")
            .layer("model")
            .definedBy("org.resdiff.model..")
            .layer("lexicon")
            .definedBy("org.resdiff.lexicon..")
            .layer("read")
            .definedBy("org.resdiff.read..")
            .layer("parse")
            .definedBy("org.resdiff.parse..")
            .layer("cache")
            .definedBy("org.resdiff.cache..")
            .layer("align")
            .definedBy("org.resdiff.align..")
            .layer("diff")
            .definedBy("org.resdiff.diff..")
            .layer("amend")
            .definedBy("org.resdiff.amend..")
            .layer("sessions")
            .definedBy("org.resdiff.sessions..")
            .layer("history")
            .definedBy("org.resdiff.history..")
            .layer("check")
            .definedBy("org.resdiff.check..")
            .layer("report")
            .definedBy("org.resdiff.report..")
            .layer("config")
            .definedBy("org.resdiff.config..")
            .layer("cli")
            .definedBy("org.resdiff.cli..")
            .layer("start")
            .definedBy("org.resdiff.start..")
            .layer("root")
            .definedBy("org.resdiff")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("text")
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("read")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("parse")
            .mayOnlyAccessLayers("model", "text", "lexicon")
            .whereLayer("cache")
            .mayOnlyAccessLayers("model")
            .whereLayer("align")
            .mayOnlyAccessLayers("model", "text", "lexicon")
            .whereLayer("diff")
            .mayOnlyAccessLayers("model", "text", "lexicon", "align")
            .whereLayer("amend")
            .mayOnlyAccessLayers("model", "text", "lexicon", "align", "diff")
            .whereLayer("sessions")
            .mayOnlyAccessLayers("model", "text", "lexicon", "diff")
            .whereLayer("history")
            .mayOnlyAccessLayers("model", "text", "lexicon", "align", "diff")
            .whereLayer("report")
            .mayOnlyAccessLayers("model", "text", "align", "diff", "amend", "sessions", "history", "check")
            .whereLayer("check")
            .mayOnlyAccessLayers("model", "text", "lexicon", "diff")
            .whereLayer("config")
            .mayOnlyAccessLayers("model")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("start")
            .mayOnlyAccessLayers("cli")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule pdfAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.resdiff.read.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule wordAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.resdiff.read.word..", "org.resdiff.report.docx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule htmlAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.resdiff.read.html..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..");

    @ArchTest
    static final ArchRule markdownAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.resdiff.read")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..");

    /** The rooms of the readers do not know one another. */
    @ArchTest
    static final ArchRule readersApart = SlicesRuleDefinition.slices()
            .matching("org.resdiff.read.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule wordDiffAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.resdiff.diff..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.difflib..");

    @ArchTest
    static final ArchRule commandLineAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.resdiff.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "org.fusesource.jansi..");

    @ArchTest
    static final ArchRule streamsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.resdiff.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");
}
