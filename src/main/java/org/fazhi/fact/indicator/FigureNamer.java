package org.fazhi.fact.indicator;

import java.util.Optional;
import org.fazhi.mention.NumberNotation;

/**
 * Finds the name of a figure: from the words before the number, from those after it, or from an
 * earlier figure that a later clause leaves out (清理文件132件，废止21件). Immutable and thread-safe.
 */
final class FigureNamer {

  // A Chinese numeral is now and then no count at all.
  private static final double CHINESE_NUMERALS = 0.9;

  private final RankNamer ranks;
  private final ShareNamer shares;
  private final CountNamer counts;
  private final NameTidier tidier;

  FigureNamer(Wording wording) {
    Antecedents antecedents = new Antecedents(wording);
    ChangeNamer changes = new ChangeNamer(antecedents);
    this.ranks = new RankNamer(changes, wording);
    this.shares = new ShareNamer(changes, antecedents, wording);
    this.counts = new CountNamer(changes, antecedents, wording);
    this.tidier = new NameTidier(wording);
  }

  /** The name of {@code figure}, empty when nothing says what it measures. */
  Optional<FigureName> name(Figure figure, Topics topics) {
    Optional<FigureName> name =
        switch (figure.quantity().unit().kind()) {
          case RANK -> ranks.name(figure, topics);
          case SHARE, POINTS, SCORE -> shares.name(figure, topics);
          default -> counts.name(figure, topics);
        };
    double sure = figure.quantity().notation() == NumberNotation.CHINESE ? CHINESE_NUMERALS : 1;
    return name.filter(found -> !found.name().isBlank())
        .map(found -> tidier.tidy(found).weighted(sure));
  }
}
