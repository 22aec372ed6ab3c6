package org.fazhi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the program's shape: which stage may know which, and where each library lives. */
@AnalyzeClasses(packages = "org.fazhi", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule stagesKnowOnlyWhatComesBeforeThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("document")
          .definedBy("org.fazhi.document..")
          .layer("text")
          .definedBy("org.fazhi.text..")
          .layer("structure")
          .definedBy("org.fazhi.structure..")
          .layer("lexicon")
          .definedBy("org.fazhi.lexicon..")
          .layer("segment")
          .definedBy("org.fazhi.segment..")
          .layer("mention")
          .definedBy("org.fazhi.mention..")
          .layer("fact")
          .definedBy("org.fazhi.fact..")
          .layer("graph")
          .definedBy("org.fazhi.graph..")
          .layer("pipeline")
          .definedBy("org.fazhi.pipeline..")
          .layer("derive")
          .definedBy("org.fazhi.derive..")
          .layer("store")
          .definedBy("org.fazhi.store..")
          .layer("query")
          .definedBy("org.fazhi.query..")
          .layer("serve")
          .definedBy("org.fazhi.serve..")
          .layer("evaluate")
          .definedBy("org.fazhi.evaluate..")
          .layer("bench")
          .definedBy("org.fazhi.bench..")
          .layer("cli")
          .definedBy("org.fazhi.cli..")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("fact", "graph", "pipeline", "evaluate", "cli")
          .whereLayer("structure")
          .mayOnlyBeAccessedByLayers("mention", "fact", "graph", "evaluate")
          .whereLayer("segment")
          .mayOnlyBeAccessedByLayers("mention", "fact", "cli")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers("fact", "graph", "pipeline", "evaluate", "bench")
          .whereLayer("fact")
          .mayOnlyBeAccessedByLayers("graph", "pipeline", "evaluate", "bench", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("pipeline", "derive", "store", "query", "serve", "cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("derive")
          .mayOnlyBeAccessedByLayers("store", "serve", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("query", "serve", "cli")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("serve", "cli")
          .whereLayer("serve")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("bench", "cli")
          .whereLayer("bench")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest static final ArchRule hanLpLivesInSegment = livesIn("com.hankcs.hanlp..", "segment");

  @ArchTest
  static final ArchRule jenaLivesBehindTheGraph =
      livesIn("org.apache.jena..", "graph", "derive", "pipeline", "store", "query", "serve", "cli");

  @ArchTest static final ArchRule luceneLivesInTheStore = livesIn("org.apache.lucene..", "store");

  @ArchTest
  static final ArchRule theFullTextIndexLivesInTheStore =
      livesIn("org.apache.jena.query.text..", "store");

  @ArchTest static final ArchRule tdb2LivesInTheStore = livesIn("org.apache.jena.tdb2..", "store");

  @ArchTest static final ArchRule fusekiLivesInServe = livesIn("org.apache.jena.fuseki..", "serve");

  @ArchTest static final ArchRule tikaLivesInDocument = livesIn("org.apache.tika..", "document");

  @ArchTest static final ArchRule servletsLiveInServe = livesIn("jakarta.servlet..", "serve");

  @ArchTest static final ArchRule workbooksAreWrittenInServe = livesIn("org.dhatim..", "serve");

  @ArchTest static final ArchRule picocliLivesInCli = livesIn("picocli..", "cli");

  @ArchTest static final ArchRule progressBarsLiveInCli = livesIn("me.tongfei..", "cli");

  @ArchTest
  static final ArchRule stagesReadNeitherFilesNorClock =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.fazhi.text..",
              "org.fazhi.structure..",
              "org.fazhi.mention..",
              "org.fazhi.fact..",
              "org.fazhi.graph..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");

  @ArchTest
  static final ArchRule noStateIsShared =
      noFields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .notBeFinal()
          .because("static fields that change are shared by all threads and tests");

  private static ArchRule livesIn(String library, String... packages) {
    String[] homes = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      homes[i] = "org.fazhi." + packages[i] + "..";
    }
    return classes()
        .that()
        .resideOutsideOfPackages(homes)
        .and()
        .resideInAPackage("org.fazhi..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage(library);
  }
}
