package org.fazhi.graph;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.mention.Agency;
import org.fazhi.mention.HomePlace;
import org.fazhi.mention.TitleHead;

/**
 * What the graph says about things beyond the words of a report. Implementations are thread-safe
 * and answer the same question always alike, because IRIs rest on the answers.
 */
public interface Reference {

  /** The division with the code {@code code}, by its present name. */
  Optional<Region> region(String code);

  /** The name of the sector {@code id}: {@code science} → 科技. */
  Optional<Label> sector(String id);

  /** Names of {@code agency} in use beside its official one: 临安区科技局 for 杭州市临安区科学技术局. */
  List<String> alternativeNames(Agency agency);

  /** Names of {@code place} in use beside its official ones, former names among them: 临安, 临安市. */
  List<String> alternativeNames(Place place);

  /** The catalogued document cited as {@code title}, in full or short form. */
  Optional<KnownDocument> document(String title);

  /**
   * The place and the bodies that {@code title} begins with, as a report from {@code home} means
   * it.
   */
  Optional<TitleHead> head(String title, Optional<HomePlace> home, Year year);

  /**
   * The usual name of a figure: 行政诉讼案件 for 作为被告的行政诉讼案件. Empty for figures that no list has.
   *
   * @param name as a report has it, with or without the verb: 废止规范性文件
   * @param unit what it is counted in
   */
  Optional<String> indicator(String name, String unit);
}
