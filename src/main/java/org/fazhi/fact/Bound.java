package org.fazhi.fact;

/** How a figure bounds the true value: exact, 余 and 以上, 以内, 近 and 左右. */
public enum Bound {
  EXACT("exact"),
  AT_LEAST("atLeast"),
  AT_MOST("atMost"),
  APPROX("approx");

  private final String id;

  Bound(String id) {
    this.id = id;
  }

  /** Name in annotations and vocabulary: {@code atLeast}. */
  public String id() {
    return id;
  }
}
