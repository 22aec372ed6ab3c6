package org.fazhi.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.document.DocumentSource;
import org.fazhi.fact.Bound;
import org.fazhi.fact.Change;
import org.fazhi.fact.Engagement;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.Evidence;
import org.fazhi.fact.Fact;
import org.fazhi.fact.IndicatorObservation;
import org.fazhi.fact.MeasureAdoption;
import org.fazhi.fact.MeasureStatus;
import org.fazhi.fact.Plan;
import org.fazhi.fact.ReportFacts;
import org.fazhi.fact.ReportProperties;
import org.fazhi.fact.ReportType;
import org.fazhi.fact.Shortcoming;
import org.fazhi.fact.Tenure;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.mention.Agency;
import org.fazhi.mention.DocumentKind;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.LegalDocument;
import org.fazhi.mention.TitleHead;
import org.fazhi.structure.Section;
import org.fazhi.structure.SectionRole;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** An invented report with a fact of every class; its text holds a character outside the BMP. */
final class SampleReport {

  static final Region ZHEJIANG = region("330000", "浙江省", "浙江省", RegionLevel.PROVINCE, null);
  static final Region HANGZHOU = region("330100", "杭州市", "杭州市", RegionLevel.PREFECTURE, "330000");
  static final Region LINAN = region("330112", "临安区", "杭州市临安区", RegionLevel.COUNTY, "330100");

  static final Agency BUREAU = new Agency("杭州市临安区科学技术局", Optional.of(LINAN), "science");
  static final Agency CITY = new Agency("杭州市人民政府", Optional.of(HANGZHOU), "other");

  static final LegalDocument LAW =
      new LegalDocument("中华人民共和国行政处罚法", DocumentKind.LAW, Optional.empty());
  static final LegalDocument KEY_POINTS =
      new LegalDocument(
          "2099年法治建设工作要点",
          DocumentKind.NORMATIVE_DOCUMENT,
          Optional.of("临科〔2099〕5号"),
          List.of(BUREAU));

  static final Reference REFERENCE =
      new Reference() {
        private final Map<String, Region> regions =
            List.of(ZHEJIANG, HANGZHOU, LINAN).stream()
                .collect(Collectors.toMap(Region::code, region -> region));

        @Override
        public Optional<Region> region(String code) {
          return Optional.ofNullable(regions.get(code));
        }

        @Override
        public Optional<Label> sector(String id) {
          return id.equals("science")
              ? Optional.of(new Label("科技", "Science and technology"))
              : Optional.empty();
        }

        @Override
        public List<String> alternativeNames(Agency agency) {
          return agency.equals(BUREAU) ? List.of("临安区科技局") : List.of();
        }

        @Override
        public List<String> alternativeNames(Place place) {
          return place.equals(LINAN) ? List.of("临安") : List.of();
        }

        @Override
        public Optional<KnownDocument> document(String title) {
          return title.equals(LAW.title())
              ? Optional.of(new KnownDocument(title, DocumentKind.LAW, List.of("行政处罚法", "处罚法")))
              : Optional.empty();
        }

        @Override
        public Optional<TitleHead> head(String title, Optional<HomePlace> home, Year year) {
          return Optional.empty();
        }

        @Override
        public Optional<String> indicator(String name, String unit) {
          return Optional.empty();
        }
      };

  private static final Map<String, String> PINYIN =
      Map.of(
          "科学技术局", "kexue jishu ju",
          "人民政府", "renmin zhengfu",
          "行政处罚法", "xingzheng chufa fa",
          "2099年法治建设工作要点", "2099nian fazhi jianshe gongzuo yaodian",
          "科技领军企业", "keji lingjun qiye");

  static final Iris IRIS = new Iris(Iris.DEFAULT_BASE, words -> PINYIN.getOrDefault(words, ""));

  // 𬭎 is one code point and two UTF-16 units.
  static final String TEXT =
      """
      一、主要做法
      局长章𬭎带头学习《行政处罚法》，印发《2099年法治建设工作要点》，聘请法律顾问。新增科技领军企业3家，技术合同成交额超15.40亿元。
      二、存在不足
      普法形式单一。
      三、下一步打算
      把普法办到园区。
      """;

  private SampleReport() {}

  static ReportFacts facts() {
    return new ReportFacts(
        new DocumentSource("linan-2099.txt", "0".repeat(63) + "1", "text/plain"),
        TEXT,
        new ReportProperties(
            ReportType.RULE_OF_LAW,
            Optional.of("临安区科学技术局2099年度法治政府建设报告"),
            BUREAU,
            Optional.of(LINAN),
            Year.of(2099),
            Optional.of(LocalDate.of(2100, 3, 31)),
            Optional.of(LocalDate.of(2100, 2, 27)),
            Optional.of("001/2100-1"),
            Optional.empty()),
        List.of(
            section(1, "主要做法", SectionRole.WORK_DONE, "一、", "二、"),
            section(2, "存在不足", SectionRole.SHORTCOMINGS, "二、", "三、"),
            section(3, "下一步打算", SectionRole.NEXT_STEPS, "三、", "园区。")),
        List.of(BUREAU, CITY),
        List.<Place>of(LINAN),
        List.of(LAW, KEY_POINTS),
        stated());
  }

  private static List<Fact> stated() {
    return List.of(
        new Tenure(BUREAU, "章𬭎", "局长", evidence("局长章𬭎", "tenure.role-name", 0.9)),
        new Engagement(
            BUREAU, LAW, EngagementType.STUDIED, evidence("学习《行政处罚法》", "engagement.verb", 0.97)),
        new Engagement(
            BUREAU,
            KEY_POINTS,
            EngagementType.ISSUED,
            evidence("印发《2099年法治建设工作要点》", "engagement.verb", 0.97)),
        new MeasureAdoption(
            BUREAU, "legal-counsel", MeasureStatus.DONE, evidence("聘请法律顾问", "measure.phrase", 1)),
        new IndicatorObservation(
            BUREAU,
            "科技领军企业",
            new BigDecimal("3"),
            "家",
            Optional.of("新增"),
            Change.INCREASE,
            Bound.EXACT,
            false,
            Optional.of(LINAN),
            Year.of(2099),
            Optional.empty(),
            evidence("新增科技领军企业3家", "indicator.noun-number", 0.92)),
        new IndicatorObservation(
            BUREAU,
            "技术合同成交额",
            new BigDecimal("1540000000.00"),
            "元",
            Optional.empty(),
            Change.NONE,
            Bound.AT_LEAST,
            false,
            Optional.empty(),
            Year.of(2099),
            Optional.empty(),
            evidence("技术合同成交额超15.40亿元", "indicator.noun-number", 0.8500001)),
        new Shortcoming(
            BUREAU,
            "普法形式单一",
            List.of("legal-publicity"),
            evidence("普法形式单一", "shortcoming.sentence", 0.8)),
        new Plan(
            BUREAU,
            "把普法办到园区",
            List.of("legal-publicity"),
            evidence("把普法办到园区", "plan.sentence", 0.8)));
  }

  static Evidence evidence(String words, String rule, double confidence) {
    int begin = TEXT.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Evidence(TextSpan.of(begin, begin + words.length()), words, rule, confidence);
  }

  private static Section section(
      int order, String title, SectionRole role, String from, String to) {
    return new Section(
        order, Optional.of(title), role, TextSpan.of(TEXT.indexOf(from), TEXT.indexOf(to)));
  }

  private static Region region(
      String code, String name, String fullName, RegionLevel level, @Nullable String parent) {
    return new Region(
        code,
        name,
        fullName,
        level,
        Optional.ofNullable(parent),
        List.of(name.substring(0, name.length() - 1)),
        Optional.empty(),
        List.of());
  }
}
