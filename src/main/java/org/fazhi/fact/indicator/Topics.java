package org.fazhi.fact.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fazhi.mention.MeasureUnit;
import org.fazhi.mention.UnitKind;

/** The figures of a paragraph read so far. Mutable; made for one paragraph. */
final class Topics {

  private static final int REACH = 2;
  // Nothing refers further back, and a long list must not cost more than its length.
  private static final int MEMORY = 40;

  private final List<Topic> topics = new ArrayList<>();

  void add(Topic topic) {
    if (topics.size() == MEMORY) {
      topics.remove(0);
    }
    topics.add(topic);
  }

  /** The last figure of {@code sentence}, of whatever kind. */
  Optional<Topic> last(int sentence) {
    return topics.isEmpty() || topics.get(topics.size() - 1).sentence() != sentence
        ? Optional.empty()
        : Optional.of(topics.get(topics.size() - 1));
  }

  /** The last figure of {@code sentence} whose name goes on after {@code beginning}. */
  Optional<Topic> lastNamed(String beginning, int sentence) {
    return reversed().stream()
        .filter(topic -> topic.sentence() == sentence)
        .filter(topic -> topic.base().startsWith(beginning) && !topic.base().equals(beginning))
        .findFirst();
  }

  /** The last figure of which a share can be taken: named in full, no part, no money. */
  Optional<Topic> lastSharable(int sentence) {
    return reversed().stream()
        .filter(topic -> topic.sentence() == sentence && topic.direct() && !topic.part())
        .filter(topic -> topic.unit().kind() != UnitKind.MONEY)
        .findFirst();
  }

  /**
   * The last figure of {@code sentence} that counts things, or the time they take, and was named in
   * full.
   */
  Optional<Topic> lastThings(int sentence) {
    return reversed().stream()
        .filter(topic -> topic.sentence() == sentence && topic.direct() && !topic.part())
        .filter(
            topic -> topic.unit().kind() == UnitKind.THINGS || topic.unit().kind() == UnitKind.TIME)
        .findFirst();
  }

  /** The last figure that counts things, persons or events and was named in full. */
  Optional<Topic> lastCounted(int sentence) {
    return reversed().stream()
        .filter(topic -> topic.sentence() == sentence && topic.direct() && !topic.part())
        .filter(topic -> !isRatio(topic.unit()))
        .findFirst();
  }

  private static boolean isRatio(MeasureUnit unit) {
    return unit.kind() == UnitKind.SHARE
        || unit.kind() == UnitKind.POINTS
        || unit.kind() == UnitKind.SCORE;
  }

  /** The last figure of {@code sentence} in {@code unit} that is named in full and no part. */
  Optional<Topic> lastIn(MeasureUnit unit, int sentence) {
    return reversed().stream()
        .filter(topic -> topic.sentence() == sentence && topic.direct() && !topic.part())
        .filter(topic -> topic.unit().equals(unit))
        .findFirst();
  }

  /** As {@link #lastIn}, in {@code sentence} or one of the two before. */
  Optional<Topic> lastNearby(MeasureUnit unit, int sentence) {
    return reversed().stream()
        .filter(topic -> sentence - topic.sentence() <= REACH && topic.direct() && !topic.part())
        .filter(topic -> topic.unit().equals(unit))
        .findFirst();
  }

  /**
   * The last {@code count} figures of {@code sentence} in order; fewer when there are not so many.
   */
  List<Topic> lastOf(int sentence, int count) {
    List<Topic> here = topics.stream().filter(topic -> topic.sentence() == sentence).toList();
    return here.subList(Math.max(0, here.size() - count), here.size());
  }

  private List<Topic> reversed() {
    List<Topic> reversed = new ArrayList<>(topics);
    Collections.reverse(reversed);
    return reversed;
  }
}
