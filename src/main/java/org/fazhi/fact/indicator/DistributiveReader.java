package org.fazhi.fact.indicator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.text.TextSpan;

/**
 * Spreads names over numbers: several of both that share one 分别, several names that share one
 * number with 各. Immutable and thread-safe.
 */
final class DistributiveReader {

  private static final int LONGEST_QUALIFIER = 3;
  private static final int SHORT_RATIO = 5;
  private static final int MOST_SHARING = 12;

  private final Wording wording;

  DistributiveReader(Wording wording) {
    this.wording = wording;
  }

  /**
   * The names of figures that share one 分别, the first being figure {@code index}; empty when the
   * numbers cannot be told apart.
   */
  List<String> distribute(
      SentenceContext context, int index, Figure figure, FigureName first, Topics topics) {
    int count = 1;
    while (count < MOST_SHARING
        && index + count < context.quantities().size()
        && follows(context, index + count)) {
      count++;
    }
    if (count == 1) {
      return List.of();
    }
    String noun = figure.left().noun();
    if (noun.isEmpty()) {
      return changesOf(topics.lastOf(figure.sentence(), count), first, count);
    }
    List<String> nouns = Joiners.split(noun);
    if (nouns.size() == 1 && isRatioOfEarlier(noun)) {
      return topics.lastOf(figure.sentence(), count).stream()
          .map(topic -> (noun.length() > SHORT_RATIO ? topic.name() : topic.head()) + noun)
          .toList();
    }
    if (nouns.size() != count || nouns.stream().anyMatch(String::isBlank)) {
      return List.of();
    }
    int at = first.name().indexOf(noun);
    String suffix = at < 0 ? "" : first.name().substring(at + noun.length());
    return withSharedEnd(nouns).stream().map(one -> one + suffix).toList();
  }

  /** The names of the figures that 各 makes of one number: 论证、评估各1次; else {@code name} alone. */
  List<FigureName> each(SentenceContext context, Figure figure, FigureName name) {
    int at = figure.quantity().span().begin();
    String noun = figure.left().noun();
    boolean spread =
        at > 0
            && context.text().charAt(at - 1) == '各'
            && noun.equals(name.name())
            && noun.indexOf('》') < 0;
    List<String> nouns = spread ? Joiners.split(noun) : List.of();
    return nouns.size() < 2 || nouns.stream().anyMatch(String::isBlank)
        ? List.of(name)
        : nouns.stream().map(name::withName).toList();
  }

  private static boolean follows(SentenceContext context, int index) {
    TextSpan between =
        TextSpan.of(
            context.quantities().get(index - 1).span().end(),
            context.quantities().get(index).span().begin());
    return Joiners.are(between.in(context.text()));
  }

  private boolean isRatioOfEarlier(String noun) {
    return wording.has(Wording.Role.RATIO_OF_EARLIER, noun)
        || wording.has(Wording.Role.COMPARED, noun);
  }

  /** 城镇和农村居民收入 are 城镇居民收入 and 农村居民收入: the last noun lends the others its end. */
  private static List<String> withSharedEnd(List<String> nouns) {
    String last = nouns.get(nouns.size() - 1);
    List<String> others = nouns.subList(0, nouns.size() - 1);
    int length = nouns.get(0).length();
    boolean lends =
        length <= LONGEST_QUALIFIER
            && last.length() >= length + LONGEST_QUALIFIER
            && others.stream().allMatch(it -> it.length() == length);
    return lends
        ? Stream.concat(others.stream().map(it -> it + last.substring(length)), Stream.of(last))
            .collect(Collectors.toList())
        : nouns;
  }

  /** 收入10元、支出8元，分别增长3%和2%: each number is said of one figure before. */
  private static List<String> changesOf(List<Topic> topics, FigureName first, int count) {
    if (topics.size() != count) {
      return List.of();
    }
    String last = topics.get(count - 1).name();
    String suffix = first.name().startsWith(last) ? first.name().substring(last.length()) : "";
    return topics.stream().map(topic -> topic.name() + suffix).toList();
  }
}
