package org.fazhi.query;

import java.util.List;

/** Finds things by a part of a name: 行政复议 → 行政复议案件, 被申请行政复议案件. */
public interface NameSearch {

  /**
   * The things with a name of which {@code part} is a part, in no order.
   *
   * @param most how many at most
   */
  List<NamedThing> containing(ParameterType type, String part, int most);

  /** Whether a search touches only what it finds, so that it may also be done for a mere hint. */
  boolean isIndexed();
}
