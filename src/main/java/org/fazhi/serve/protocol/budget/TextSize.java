package org.fazhi.serve.protocol.budget;

/** How long one text may become that a query makes. */
final class TextSize {

  /** UTF-16 units. */
  static final int LONGEST = 1_000_000;

  private TextSize() {}

  /**
   * Lets a text of {@code length} units be.
   *
   * @throws BudgetException when it is too long
   */
  static void require(long length) {
    if (length > LONGEST) {
      throw new BudgetException(
          "The query makes a text of more than %,d characters, the longest that this server makes."
              .formatted(LONGEST));
    }
  }
}
