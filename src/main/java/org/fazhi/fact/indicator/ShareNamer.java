package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.fact.Change;

/**
 * Names shares, percentage points and scores: 办结率100%, 占采购总额的86.4%, 下降三成. Immutable and
 * thread-safe.
 */
final class ShareNamer {

  private static final Pattern LAST_SUBJECT = Pattern.compile("^.*(?:中的?|，)");
  private static final Pattern DONE = Pattern.compile("[\\u4e00-\\u9fa5]{2,10}");
  private static final Pattern DONE_TO_NOUN = Pattern.compile("^[\\u4e00-\\u9fa5]{2,8}");
  private static final int LONGEST_DEPENDENT = 6;
  private static final int SHORTEST_STEM = 4;

  private final ChangeNamer changes;
  private final Antecedents antecedents;
  private final Wording wording;

  ShareNamer(ChangeNamer changes, Antecedents antecedents, Wording wording) {
    this.changes = changes;
    this.antecedents = antecedents;
    this.wording = wording;
  }

  Optional<FigureName> name(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    if (left.change().filter(change -> !change.reaches()).isPresent()) {
      return Optional.of(changes.name(figure, topics));
    }
    Optional<Matcher> of = wording.match(Wording.Role.SHARE_OF, left.lead());
    if (of.isPresent()) {
      return Optional.of(shareOf(figure, topics, of.get()));
    }
    RightReading right = figure.right();
    if (wording.has(Wording.Role.COVERAGE, right.noun() + right.predicate())) {
      return named(figure, topics).map(name -> name.suffixed("覆盖率", "coverage"));
    }
    if (!left.noun().isEmpty() && !left.noun().endsWith("的")) {
      return Optional.of(
          wording.has(Wording.Role.SHARE, left.noun())
              ? ratio(figure, topics)
              : share(figure, topics));
    }
    return shareOfRight(figure, topics).or(() -> named(figure, topics));
  }

  /** 占采购总额的86.4%. */
  private FigureName shareOf(Figure figure, Topics topics, Matcher of) {
    String noun = LAST_SUBJECT.matcher(of.group("noun")).replaceFirst("");
    String whole = of.group("whole").replaceFirst("的$", "");
    String base =
        noun.isEmpty()
            ? topics.last(figure.sentence()).map(Topic::name).orElse(figure.previousClause())
            : noun;
    String name = base + suffix(base, whole);
    return FigureName.resolved(name, base, "share-of", noun.isEmpty() ? 0.8 : 0.9);
  }

  /** 占工资总额比重; a noun that names a share by itself, 权重, takes nothing more. */
  private String suffix(String base, String whole) {
    if (!whole.isEmpty()) {
      return "占" + whole + "比重";
    }
    return wording.has(Wording.Role.SHARE_NOUN, base) ? "" : "占比";
  }

  /** A share that names itself: 按期办结率, with what it is taken of when its own name is short. */
  private FigureName ratio(Figure figure, Topics topics) {
    String noun = figure.left().noun();
    boolean dependent = noun.split("、")[0].length() <= LONGEST_DEPENDENT;
    Optional<FigureName> qualified = antecedents.ofQualifier(figure, topics);
    return qualified.isPresent()
        ? qualified.get()
        : ofEarlier(figure, topics, dependent).orElseGet(() -> ownName(figure, "ratio"));
  }

  /** A share named by what it is taken of: 企业投诉处理100%. */
  private FigureName share(Figure figure, Topics topics) {
    Optional<FigureName> earlier =
        antecedents.ofQualifier(figure, topics).or(() -> ofEarlier(figure, topics, false));
    if (earlier.isPresent()) {
      return earlier.get();
    }
    LeftReading left = figure.left();
    String name = antecedents.startNote(left) + left.noun();
    Optional<Verb> changing = left.verb().filter(verb -> verb.change() != Change.NONE);
    if (changing.isPresent()) {
      return FigureName.before(name + changing.get().word() + "率", "change-of-noun", 0.85);
    }
    Matcher done = DONE_TO_NOUN.matcher(figure.right().predicate());
    return done.find() && figure.right().noun().isEmpty()
        ? FigureName.before(name + done.group() + "率", name, "share-done", 0.8)
        : ownName(figure, "share");
  }

  private FigureName ownName(Figure figure, String rule) {
    String name = antecedents.startNote(figure.left()) + figure.left().noun();
    String stem = wording.without(Wording.Role.RATE, name);
    return FigureName.before(name, stem.length() < SHORTEST_STEM ? name : stem, rule, 0.93);
  }

  /** A share that says nothing without the figure of which it is taken: 办结率, 高于全市平均3个百分点. */
  private Optional<FigureName> ofEarlier(Figure figure, Topics topics, boolean dependent) {
    String name = antecedents.startNote(figure.left()) + figure.left().noun();
    boolean compares = wording.has(Wording.Role.COMPARED, figure.left().noun());
    boolean ofPeople = wording.has(Wording.Role.INDEPENDENT_RATE, figure.left().noun());
    return dependent || compares
        ? topics
            .lastSharable(figure.sentence())
            .filter(topic -> !ofPeople || serves(topic))
            .map(
                topic ->
                    FigureName.before(
                        Overlap.join(compares ? topic.name() : measured(topic, name), name),
                        topic.head(),
                        "ratio-of-earlier",
                        0.85))
        : Optional.empty();
  }

  /** Whether people can judge how {@code topic} was dealt with: complaints, but not leaflets. */
  private boolean serves(Topic topic) {
    return wording.has(Wording.Role.SERVED_UNIT, topic.unit().name())
        && !wording.has(Wording.Role.GIVING, topic.verb());
  }

  /** What {@code ratio} is taken of: not the bodies that were checked, but what came of it. */
  private String measured(Topic topic, String ratio) {
    boolean ofResult =
        wording.has(Wording.Role.RATIO_OF_RESULT, ratio) && antecedents.countsBodies(topic);
    if (!ofResult) {
      return topic.head();
    }
    return topic.verb().isEmpty() ? "" : topic.verb() + "结果";
  }

  /** 85%的办件当天办结; 均100%办结. */
  private static Optional<FigureName> shareOfRight(Figure figure, Topics topics) {
    RightReading right = figure.right();
    if (!right.noun().isEmpty()) {
      String noun = right.noun().replaceFirst("^的", "");
      String name = right.predicate().isEmpty() ? noun : right.predicate() + "的" + noun;
      return Optional.of(FigureName.after(name + "占比", noun, "share-of-right", 0.7));
    }
    if (!DONE.matcher(right.predicate()).matches()) {
      return Optional.empty();
    }
    String base = topics.last(figure.sentence()).map(Topic::head).orElse(figure.previousClause());
    return Optional.of(
        FigureName.resolved(base + right.predicate() + "率", base, "share-done", 0.7));
  }

  private Optional<FigureName> named(Figure figure, Topics topics) {
    String noun = figure.left().noun();
    return noun.isEmpty()
        ? antecedents.sameAsLast(figure, topics).or(() -> antecedents.previousClause(figure, ""))
        : Optional.of(FigureName.before(noun, "noun-before", 0.85));
  }
}
