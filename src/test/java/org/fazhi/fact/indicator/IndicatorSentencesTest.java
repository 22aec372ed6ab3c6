package org.fazhi.fact.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.mention.Agency;
import org.fazhi.structure.ReportStructure;
import org.fazhi.structure.StructureParser;
import org.fazhi.text.PageCleaner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences of {@code indicators/sentences.txt}, each in a report of its own. */
class IndicatorSentencesTest {

  private static final IndicatorExtractor EXTRACTOR = IndicatorExtractor.standard();
  private static final StructureParser STRUCTURE = StructureParser.standard();
  private static final Year REPORTED = Year.of(2023);
  private static final Agency AGENCY = new Agency("某市某局", Optional.empty(), "other");

  private record Case(String sentence, List<String> figures) {}

  @TestFactory
  List<DynamicTest> findsTheFiguresOfEverySentence() throws IOException {
    return cases().stream()
        .map(
            sentence ->
                DynamicTest.dynamicTest(
                    sentence.sentence(),
                    () ->
                        assertEquals(
                            String.join("\n", sentence.figures()),
                            figures(extract(report("一、主要工作\n\n" + sentence.sentence()))),
                            sentence.sentence())))
        .toList();
  }

  @Test
  void figuresOfNextStepsAreTargetsOfTheYearAfter() {
    List<IndicatorObservation> found =
        extract(report("一、主要工作\n\n开展培训2次。\n\n二、2024年工作计划\n\n举办普法活动20场以上。公职律师由2名增至3名。"));
    assertEquals(
        """
        培训 | 2 次
        普法活动 | 20 场 | atLeast target
        公职律师 | 2 名
        公职律师 | 3 名 | increase target""",
        figures(found));
    assertEquals(Year.of(2023), found.get(0).period());
    assertEquals(Year.of(2024), found.get(1).period());
  }

  @Test
  void aFigureStatedTwiceIsOne() {
    assertEquals("信访件 | 9 件", figures(extract(report("一、主要工作\n\n办理信访件9件。\n\n共办理信访件9件。"))));
  }

  @Test
  void quotesStandInTheText() {
    ReportStructure report = report("一、主要工作\n\n全年依法受理信访件9件，其中来访3件、来信6件，办结率100%。");
    for (IndicatorObservation found : extract(report)) {
      assertEquals(found.evidence().quote(), found.evidence().span().in(report.text()));
      assertTrue(found.evidence().quote().contains(found.value().toPlainString()));
      assertTrue(found.evidence().confidence() > 0 && found.evidence().confidence() <= 1);
      assertFalse(found.evidence().rule().isBlank());
    }
  }

  @Test
  void readsLongTextsInLinearTime() {
    for (String piece :
        List.of("办理案件3件、", "同比分别增长1%和2%，", "（其中1家", "由1个增至2个", "的3个的", "新增新增新增", "办理受理审结")) {
      ReportStructure report = report("一、主要工作\n\n" + piece.repeat(20_000 / piece.length()));
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(report), piece);
    }
  }

  private static ReportStructure report(String body) {
    return STRUCTURE.parse(
        PageCleaner.standard(text -> text).clean("某局2023年法治政府建设情况报告\n\n" + body + "\n"));
  }

  private static List<IndicatorObservation> extract(ReportStructure report) {
    return EXTRACTOR.extract(report, AGENCY, Optional.empty(), REPORTED);
  }

  private static String figures(List<IndicatorObservation> found) {
    return found.isEmpty()
        ? "-"
        : found.stream().map(IndicatorSentencesTest::figure).collect(Collectors.joining("\n"));
  }

  private static String figure(IndicatorObservation found) {
    List<String> attributes = new ArrayList<>();
    if (found.change() != Change.NONE) {
      attributes.add(found.change().id());
    }
    if (found.bound() != Bound.EXACT) {
      attributes.add(found.bound().id());
    }
    if (found.target()) {
      attributes.add("target");
    }
    Year usual = REPORTED.plusYears(found.target() ? 1 : 0);
    if (!found.period().equals(usual)) {
      attributes.add("in-" + found.period());
    }
    found.whole().ifPresent(whole -> attributes.add("part-of-" + whole.value().toPlainString()));
    String figure = found.indicator() + " | " + found.value().toPlainString() + " " + found.unit();
    return attributes.isEmpty() ? figure : figure + " | " + String.join(" ", attributes);
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream stream =
        IndicatorSentencesTest.class.getResourceAsStream("/indicators/sentences.txt")) {
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("  ")) {
          cases.get(cases.size() - 1).figures().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
    }
    return cases;
  }
}
