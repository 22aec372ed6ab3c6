package org.fazhi.fact.indicator;

import java.util.Optional;
import org.fazhi.mention.UnitKind;

/**
 * Names counts, sums and sizes by the noun after the number (16名行政执法人员), the change before it
 * (减少2项), the noun before it (省科技领军企业3家) or, where both are left out, by what stands earlier
 * (废止21件). Immutable and thread-safe.
 */
final class CountNamer {

  private final ChangeNamer changes;
  private final NounAfterNamer after;
  private final NounBeforeNamer before;
  private final EllipsisNamer ellipses;

  CountNamer(ChangeNamer changes, Antecedents antecedents, Wording wording) {
    this.changes = changes;
    this.after = new NounAfterNamer(wording);
    this.before = new NounBeforeNamer(antecedents, wording);
    this.ellipses = new EllipsisNamer(antecedents, wording);
  }

  Optional<FigureName> name(Figure figure, Topics topics) {
    LeftReading left = figure.left();
    boolean sum = figure.quantity().unit().kind() == UnitKind.MONEY && !left.noun().isEmpty();
    if (!figure.right().noun().isEmpty() && !sum) {
      return Optional.of(after.name(figure));
    }
    if (left.isDelta()) {
      return Optional.of(changes.name(figure, topics));
    }
    return left.elliptic()
        ? ellipses.name(figure, topics)
        : Optional.of(before.name(figure, topics));
  }
}
