package org.fazhi.fact.indicator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.mention.Quantity;

/**
 * A quantity with the words around it.
 *
 * @param previousClause what the clause before is about, when no figure stands in it; may be empty
 * @param sentence number of the sentence in the report
 * @param listed whether it continues a list: 、 or 和 joins it to the figure before
 */
record Figure(
    Quantity quantity,
    LeftReading left,
    RightReading right,
    String previousClause,
    int sentence,
    boolean listed) {

  private static final Pattern BETWEEN = Pattern.compile("的?共?(?:计|有)?");

  /** This figure as one that shares 分别 with {@code before}: 分别增加3件和7件. */
  Figure changingAs(Figure before) {
    return new Figure(
        quantity, left.changingAs(before.left), right, previousClause, sentence, listed);
  }

  /** This figure as one that counts how often {@code act}, which follows its number, was done. */
  Figure doing(LeftReading act) {
    return new Figure(
        quantity, left.doing(act), right.named(act.noun()), previousClause, sentence, listed);
  }

  /** This figure as one that only says among how many: 3个单位 of 取消3个单位4项权力. */
  Figure asScope() {
    return new Figure(quantity, left.withoutAct(), right, previousClause, sentence, listed);
  }

  /** Whether the next number counts what these have: 3个单位|4项权力. */
  boolean countsScopeOfNext(SentenceContext context, int index) {
    if (right.noun().isEmpty()
        || !right.predicate().isEmpty()
        || index + 1 >= context.quantities().size()
        || (left.verbs().isEmpty() && left.change().isEmpty())) {
      return false;
    }
    int next = context.quantities().get(index + 1).span().begin();
    return next >= right.nounEnd()
        && BETWEEN.matcher(context.text().substring(right.nounEnd(), next)).matches();
  }

  /** This figure as what {@code scope} was done with. */
  Figure within(Figure scope) {
    return left.verbs().isEmpty() && left.change().isEmpty() && left.elliptic()
        ? new Figure(quantity, left.within(scope.left), right, previousClause, sentence, listed)
        : this;
  }

  /** This figure with the verb of the one before where a list shares it: 新增A3家、B1家. */
  Figure continuing(Optional<Figure> before) {
    // 下降19.0%和26.3%: the second is as much a change as the first.
    boolean sameChange =
        listed
            && left.elliptic()
            && left.verbs().isEmpty()
            && before.filter(it -> it.quantity.unit().equals(quantity.unit())).isPresent();
    if (sameChange) {
      return changingAs(before.orElseThrow());
    }
    boolean shares =
        listed
            && left.verbs().isEmpty()
            && left.change().isEmpty()
            && !left.elliptic()
            && before.filter(figure -> !figure.left().verbs().isEmpty()).isPresent();
    return shares
        ? new Figure(
            quantity,
            left.sharing(before.orElseThrow().left()),
            right,
            previousClause,
            sentence,
            listed)
        : this;
  }
}
