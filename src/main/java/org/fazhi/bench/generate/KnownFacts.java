package org.fazhi.bench.generate;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.fact.EngagementType;
import org.fazhi.fact.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an invented report states. It may state more: the bodies and places it names in passing are
 * not listed.
 *
 * @param file name of the file with the text: {@code 000017.txt}
 * @param publisher full official name: 杭州市临安区科学技术局
 * @param region six-digit GB/T 2260 code
 * @param year the year reported on
 * @param issued date of publication ({@code 2023-01-16}), where the page shows one
 * @param signed date under the text, where there is one
 * @param documents titles without 《》 and what was done with each
 * @param shortcomings in the words of the report
 * @param plans in the words of the report
 */
public record KnownFacts(
    String file,
    String title,
    String publisher,
    String region,
    int year,
    @Nullable String issued,
    @Nullable String signed,
    List<KnownDocument> documents,
    List<Figure> figures,
    List<Measure> measures,
    List<String> shortcomings,
    List<String> plans,
    List<Official> officials) {

  public KnownFacts {
    documents = List.copyOf(documents);
    figures = List.copyOf(figures);
    measures = List.copyOf(measures);
    shortcomings = List.copyOf(shortcomings);
    plans = List.copyOf(plans);
    officials = List.copyOf(officials);
  }

  /**
   * A document.
   *
   * @param title full official title: 中华人民共和国行政处罚法
   * @param engagement what was done with it; absent where the sentence leaves it open
   */
  public record KnownDocument(String title, @Nullable EngagementType engagement) {}

  /**
   * A number: 法治培训班5期.
   *
   * @param value 万 and 亿 folded in
   */
  public record Figure(String name, BigDecimal value, String unit) {}

  /**
   * A measure.
   *
   * @param concept its identifier: {@code legal-counsel}
   */
  public record Measure(String concept, MeasureStatus status) {}

  /** A person with an office of the publisher. */
  public record Official(String name, String role) {}
}
