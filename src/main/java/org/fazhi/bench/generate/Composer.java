package org.fazhi.bench.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.fazhi.bench.generate.KnownFacts.KnownDocument;
import org.fazhi.bench.generate.Material.CommonDocument;
import org.fazhi.bench.generate.Material.Sentence;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * Writes one report.
 *
 * <p>Which sentences a body prefers and how large its figures are depends on the body alone, so
 * that its reports of several years speak of the same things; what is left out and how figures move
 * depends on the report. Used once.
 */
final class Composer implements TemplatePart.Pen {

  private static final int LEAST_LENGTH = 2100;
  private static final int GREATEST_LENGTH = 2800;
  private static final String REPUBLIC = "中华人民共和国";
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Material material;
  private final Publisher publisher;
  private final int year;
  private final long bodySeed;
  private final Random ofBody;
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private final List<KnownDocument> documents = new ArrayList<>();
  private final List<KnownFacts.Figure> figures = new ArrayList<>();
  private final List<KnownFacts.Measure> measures = new ArrayList<>();
  private final List<String> lacks = new ArrayList<>();
  private final List<String> plans = new ArrayList<>();
  private final List<KnownFacts.Official> officials = new ArrayList<>();
  private @Nullable String issued;
  private @Nullable String signed;

  /**
   * @param bodySeed the same for all reports of the body
   * @param reportSeed differs from report to report
   */
  Composer(Material material, Publisher publisher, int year, long bodySeed, long reportSeed) {
    this.material = material;
    this.publisher = publisher;
    this.year = year;
    this.bodySeed = bodySeed;
    this.ofBody = new Random(bodySeed);
    this.random = new Random(reportSeed);
  }

  /** The report that the file {@code file} is to hold. */
  GeneratedReport compose(String file) {
    String title =
        pick("%s%d年度法治政府建设情况报告", "%s%d年法治政府建设工作总结", "%s%d年度法治政府建设工作报告", "%s%d年法治政府建设年度报告")
            .formatted(publisher.fullName(), year);
    head(title);
    write(drawn(Material.OPENING));
    text.append('\n');
    work();
    lacks();
    int part = 3;
    if (chance(0.4)) {
      heading(part++, "党政主要负责人履行推进法治建设第一责任人职责情况");
      say(drawn(Material.DUTY), MeasureStatus.DONE);
      text.append('\n');
    }
    plans(part);
    signature();
    return new GeneratedReport(
        text.toString(),
        new KnownFacts(
            file,
            title,
            publisher.fullName(),
            publisher.region().code(),
            year,
            issued,
            signed,
            distinct(documents),
            distinct(figures),
            distinct(measures),
            lacks,
            plans,
            officials));
  }

  private static <T> List<T> distinct(List<T> facts) {
    return facts.stream().distinct().toList();
  }

  private void head(String title) {
    LocalDate date = LocalDate.of(year + 1, 1 + random.nextInt(3), 1 + random.nextInt(28));
    int style = random.nextInt(4);
    if (style == 0) {
      issued = date.toString();
      line(
          "索 引 号："
              + (100000000 + random.nextInt(900000000))
              + "/"
              + (year + 1)
              + "-00"
              + digits(3));
      line("发布机构：" + publisher.fullName());
      line("发布日期：" + date);
    }
    line(title);
    if (style == 1) {
      issued = date.toString();
      line("来源：" + publisher.fullName());
      line("发布时间：" + date + " " + (10 + random.nextInt(8)) + ":" + digits(2));
      line("浏览次数：" + (20 + random.nextInt(900)));
    } else if (style == 2) {
      issued = date.toString();
      line("发布时间：" + date + " 字体：[ 大 中 小 ]");
    }
    text.append('\n');
  }

  private String digits(int count) {
    return random.ints(count, 0, 6).mapToObj(Integer::toString).collect(Collectors.joining());
  }

  private void work() {
    heading(1, pick("主要举措和成效", "年度工作开展情况", "推进法治政府建设的主要举措和成效"));
    List<String> themes = List.copyOf(material.headings().keySet());
    List<List<Sentence>> stock = new ArrayList<>();
    for (String theme : themes) {
      List<Sentence> sentences = new ArrayList<>(material.sentences(theme, publisher.body(), year));
      Collections.shuffle(sentences, ofBody);
      sentences.removeIf(sentence -> chance(0.15));
      stock.add(sentences);
    }
    List<StringBuilder> written = themes.stream().map(theme -> new StringBuilder()).toList();
    int length = LEAST_LENGTH + random.nextInt(GREATEST_LENGTH - LEAST_LENGTH);
    int before = text.length();
    for (int turn = 0; length > 0 && turn < 40; turn++) {
      for (int i = 0; i < themes.size() && length > 0; i++) {
        if (turn < stock.get(i).size()) {
          text.setLength(before);
          say(stock.get(i).get(turn), MeasureStatus.DONE);
          written.get(i).append(text, before, text.length());
          length -= text.length() - before;
        }
      }
    }
    text.setLength(before);
    boolean inline = chance(0.4);
    for (int i = 0; i < themes.size(); i++) {
      String heading = drawn(material.headings().get(themes.get(i)));
      line("（" + NUMERALS.charAt(i) + "）" + heading + (inline ? "。" : "\n") + written.get(i));
    }
  }

  private void lacks() {
    heading(2, pick("存在的问题", "存在的不足和原因", "存在的主要问题"));
    List<Sentence> drawn = several(Material.LACK, 2 + random.nextInt(3));
    text.append("一年来的工作还存在以下不足：");
    for (int i = 0; i < drawn.size(); i++) {
      text.append(i == 0 ? "" : "；").append(NUMERALS.charAt(i)).append("是");
      int begin = text.length();
      say(drawn.get(i), MeasureStatus.SHORTCOMING);
      lacks.add(text.substring(begin));
    }
    line("。");
  }

  private void plans(int part) {
    heading(part, pick("下一步工作安排", (year + 1) + "年工作计划", "下一年度工作打算"));
    List<Sentence> drawn = several(Material.PLAN, 3 + random.nextInt(3));
    for (int i = 0; i < drawn.size(); i++) {
      text.append('（').append(NUMERALS.charAt(i)).append('）');
      int begin = text.length();
      say(drawn.get(i), MeasureStatus.PLANNED);
      plans.add(text.substring(begin));
      line("。");
    }
  }

  private void signature() {
    if (chance(0.7)) {
      LocalDate date = LocalDate.of(year + 1, 1, 2 + random.nextInt(27));
      signed = date.toString();
      text.append('\n');
      line(publisher.fullName());
      line(date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
    }
  }

  private void heading(int number, String words) {
    line(NUMERALS.charAt(number - 1) + "、" + words);
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void say(Sentence sentence, MeasureStatus status) {
    sentence.measures().forEach(concept -> measures.add(new KnownFacts.Measure(concept, status)));
    write(sentence);
  }

  private void write(Sentence sentence) {
    sentence.text().write(this);
  }

  private Sentence drawn(String part) {
    return drawn(material.sentences(part, publisher.body(), year));
  }

  private List<Sentence> several(String part, int count) {
    List<Sentence> all = new ArrayList<>(material.sentences(part, publisher.body(), year));
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(count, all.size()));
  }

  private <T> T drawn(@Nullable List<T> from) {
    List<T> list = Objects.requireNonNull(from);
    return list.get(random.nextInt(list.size()));
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  @Override
  public void words(String words) {
    text.append(words);
  }

  @Override
  public void choice(List<TextTemplate> alternatives) {
    drawn(alternatives).write(this);
  }

  @Override
  public void own(TemplatePart.OwnWord word) {
    text.append(
        switch (word) {
          case YEAR -> Integer.toString(year);
          case PUBLISHER -> publisher.fullName();
          case WE -> publisher.we();
          case GROUP -> publisher.group();
          case COMMITTEE -> publisher.committee();
          case GOVERNMENT -> publisher.government();
        });
  }

  @Override
  public void peer(TemplatePart.Peer peer) {
    text.append(publisher.peer(peer));
  }

  @Override
  public void figure(TemplatePart.Figure figure) {
    BigDecimal value = value(figure);
    text.append(value.toPlainString()).append(figure.unit());
    figures.add(folded(figure.name(), value, figure.unit()));
  }

  /** A figure keeps its size from year to year and moves by some percent. */
  private BigDecimal value(TemplatePart.Figure figure) {
    double low = figure.low().doubleValue();
    double high = figure.high().doubleValue();
    double size =
        new Random(bodySeed ^ figure.name().hashCode() * 0x9E3779B97F4A7C15L).nextDouble();
    // Most counts are small, as in life; shares lie anywhere.
    double value =
        figure.unit().equals("%") ? low + (high - low) * size : low * Math.pow(high / low, size);
    double moved = value * (0.85 + 0.4 * random.nextDouble());
    return BigDecimal.valueOf(Math.max(low, Math.min(high, moved)))
        .setScale(figure.scale(), RoundingMode.HALF_UP);
  }

  private static KnownFacts.Figure folded(String name, BigDecimal value, String unit) {
    int power = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    BigDecimal plain = new BigDecimal(value.scaleByPowerOfTen(power).toPlainString());
    return new KnownFacts.Figure(name, plain, power == 0 ? unit : unit.substring(1));
  }

  @Override
  public void documents(TemplatePart.Documents wanted) {
    List<String> titles =
        new ArrayList<>(
            wanted.own()
                ? publisher.body().laws()
                : material.documents().stream()
                    .filter(document -> document.knownIn(year))
                    .map(CommonDocument::title)
                    .toList());
    Collections.shuffle(titles, random);
    int count = wanted.least() + random.nextInt(wanted.most() - wanted.least() + 1);
    String separator = pick("", "、");
    String before = "";
    for (String title : titles.subList(0, Math.min(count, titles.size()))) {
      text.append(before);
      document(title, wanted.engagement());
      before = separator;
    }
  }

  @Override
  public void document(String title, EngagementType engagement) {
    boolean shortened = title.startsWith(REPUBLIC) && chance(0.5);
    cite(title, shortened ? title.substring(REPUBLIC.length()) : title, engagement);
  }

  @Override
  public void plan(EngagementType engagement) {
    String title = year > 2020 ? "法治政府建设实施纲要（2021－2025年）" : "法治政府建设实施纲要（2015－2020年）";
    cite(title, title, engagement);
  }

  @Override
  public void issue(TemplatePart.Issue issue) {
    String title =
        issue.dated()
            ? publisher.shortName() + year + "年" + issue.kind()
            : publisher.region().name() + publisher.body().field() + issue.kind();
    cite(title, title, issue.engagement());
    if (issue.numbered()) {
      text.append('（')
          .append(publisher.region().name(), 0, 1)
          .append(publisher.body().field(), 0, 1)
          .append("发〔")
          .append(year)
          .append('〕')
          .append(1 + random.nextInt(99))
          .append("号）");
    }
  }

  private void cite(String title, String printed, @Nullable EngagementType engagement) {
    text.append('《').append(printed).append('》');
    documents.add(new KnownDocument(title, engagement));
  }

  @Override
  public void official() {
    String name = drawn(material.surnames()) + drawn(material.givenNames());
    text.append(publisher.chief()).append(name);
    officials.add(new KnownFacts.Official(name, publisher.chief()));
  }
}
