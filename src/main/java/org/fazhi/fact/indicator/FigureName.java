package org.fazhi.fact.indicator;

/**
 * The name found for a figure.
 *
 * @param name what is counted or measured: 高新技术企业总数同比增长率
 * @param head the part of it that later clauses refer to
 * @param base the name without the words of a change, since two changes are of one thing: 高新技术企业总数
 * @param rule identifier of the rule that found it
 * @param confidence 0 to 1
 * @param direct whether the name stands next to the number
 * @param usesRight whether it takes words after the number
 */
record FigureName(
    String name,
    String head,
    String base,
    String rule,
    double confidence,
    boolean direct,
    boolean usesRight) {

  /** A name that stands before the number. */
  static FigureName before(String name, String rule, double confidence) {
    return before(name, name, rule, confidence);
  }

  static FigureName before(String name, String head, String rule, double confidence) {
    return new FigureName(name, head, name, rule, confidence, true, false);
  }

  /** A name that takes words after the number. */
  static FigureName after(String name, String head, String rule, double confidence) {
    return new FigureName(name, head, name, rule, confidence, true, true);
  }

  /** A name completed from an earlier clause, to which later ones don't refer. */
  static FigureName resolved(String name, String head, String rule, double confidence) {
    return new FigureName(name, head, name, rule, confidence, false, false);
  }

  /** A name that measures {@code base}: its change, its place. */
  static FigureName measuring(String name, String base, String rule, double confidence) {
    return new FigureName(name, base, base, rule, confidence, false, false);
  }

  FigureName withName(String other) {
    return new FigureName(other, head, other, rule, confidence, direct, usesRight);
  }

  /** This name with {@code suffix}, which {@code other} adds. */
  FigureName suffixed(String suffix, String other) {
    return new FigureName(name + suffix, head, name + suffix, other, confidence, direct, usesRight);
  }

  /** This name, {@code weight} times as sure. */
  FigureName weighted(double weight) {
    return new FigureName(name, head, base, rule, confidence * weight, direct, usesRight);
  }
}
