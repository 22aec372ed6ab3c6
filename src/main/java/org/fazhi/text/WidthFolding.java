package org.fazhi.text;

/**
 * Folds full-width letters, digits and signs of arithmetic to ASCII (２０２３％ → 2023%) and lets
 * Chinese punctuation stand.
 */
public final class WidthFolding implements CleaningStep {

  private static final String KEPT = "！（），：；？";

  @Override
  public MappedText apply(MappedText page) {
    return page.mapChars(WidthFolding::fold);
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～' && KEPT.indexOf(c) < 0) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '﹝', '〘' -> '〔';
      case '﹞', '〙' -> '〕';
      case '﹪' -> '%';
      case '‐', '‑', '–', '−' -> '-';
      case '﹑' -> '、';
      case '﹐' -> '，';
      case '〝' -> '“';
      case '〞', '〟' -> '”';
      default -> c;
    };
  }
}
