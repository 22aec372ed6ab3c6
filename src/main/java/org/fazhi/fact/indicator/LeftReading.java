package org.fazhi.fact.indicator;

import java.util.List;
import java.util.Optional;

/**
 * The words before a number, taken apart: 全年|依法|受理|信访件|共.
 *
 * @param begin where the words begin that belong to the figure, adverbs and dates left out
 * @param verbs verbs at the head, in order
 * @param noun noun phrase; empty when the words name nothing
 * @param lead words before the noun or, where there is none, before the number, verbs included
 * @param change words of change before the number
 * @param starts whether the number is where a change starts: 由16
 * @param startNote what tells the two ends of a change apart: 一季度 of 由一季度的
 * @param portion whether 其中 and the like make the figure a part of one before
 * @param distributive whether 分别 spreads several numbers over several nouns
 */
record LeftReading(
    int begin,
    List<Verb> verbs,
    String noun,
    String lead,
    Optional<ChangePhrase> change,
    boolean starts,
    String startNote,
    Portion portion,
    boolean distributive) {

  LeftReading {
    verbs = List.copyOf(verbs);
  }

  /** 去年同期为: what follows is the value of the figure before in another year. */
  static LeftReading ofEarlierYear(int begin) {
    return new LeftReading(
        begin, List.of(), "", "", Optional.empty(), true, "", Portion.WHOLE, false);
  }

  /** Whether the words name nothing by themselves. */
  boolean elliptic() {
    return noun.isEmpty();
  }

  /** Whether the number is the size of a change. */
  boolean isDelta() {
    return change.filter(phrase -> phrase.isDelta(noun)).isPresent();
  }

  /** This reading as that of a part of a figure before. */
  LeftReading asPart() {
    return new LeftReading(
        begin, verbs, noun, lead, change, starts, startNote, Portion.PART, distributive);
  }

  /** This reading with the verbs of {@code other} and the change that they report. */
  LeftReading sharing(LeftReading other) {
    // 审查|涉及市场主体的|文件12份、规定5份: the second verb is said of the first noun alone.
    boolean relative = other.verbs.size() > 1 && other.noun.contains("的");
    return new LeftReading(
        begin,
        relative ? other.verbs.subList(0, 1) : other.verbs,
        noun,
        lead,
        other.change.filter(ChangePhrase::reaches),
        starts,
        startNote,
        portion,
        distributive);
  }

  /** This reading with the verbs of {@code act}, of which its noun is only the subject. */
  LeftReading doing(LeftReading act) {
    return new LeftReading(
        begin, act.verbs, "", lead, change, starts, startNote, portion, distributive);
  }

  /** This reading without what was done. */
  LeftReading withoutAct() {
    return new LeftReading(
        begin, List.of(), noun, lead, Optional.empty(), starts, startNote, portion, distributive);
  }

  /** This reading with all that was done by {@code scope}, in which it counts. */
  LeftReading within(LeftReading scope) {
    return new LeftReading(
        begin, scope.verbs, noun, lead, scope.change, starts, startNote, portion, distributive);
  }

  /** This reading with {@code noun} as its noun. */
  LeftReading naming(String other) {
    return new LeftReading(
        begin, verbs, other, lead, change, starts, startNote, portion, distributive);
  }

  /** This reading with {@code phrase} as its change. */
  LeftReading changing(ChangePhrase phrase) {
    return new LeftReading(
        begin, verbs, noun, lead, Optional.of(phrase), starts, startNote, portion, distributive);
  }

  /** This reading with the change that {@code other} reports. */
  LeftReading changingAs(LeftReading other) {
    return new LeftReading(
        begin,
        verbs,
        noun,
        lead,
        change.or(() -> other.change),
        starts,
        startNote,
        portion,
        distributive);
  }

  /** The last verb: on it the number hangs. */
  Optional<Verb> verb() {
    return verbs.isEmpty() ? Optional.empty() : Optional.of(verbs.get(verbs.size() - 1));
  }
}
