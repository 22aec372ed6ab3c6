package org.fazhi.serve.page.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.serve.page.Matrix;

/** Which rows of a comparison are shown, by how many of the columns share them. */
public enum Share {
  ALL,
  /** Rows in which every column has something. */
  COMMON,
  /** Rows in which one column alone has something. */
  DISTINCT;

  /** The name in addresses: {@code common}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this name; {@link #ALL} for none or another. */
  static Share of(Optional<String> id) {
    return Arrays.stream(values())
        .filter(share -> id.equals(Optional.of(share.id())))
        .findFirst()
        .orElse(ALL);
  }

  boolean shows(Matrix.Line row) {
    long filled = filled(row);
    return switch (this) {
      case ALL -> true;
      case COMMON -> filled == row.cells().size();
      case DISTINCT -> filled == 1;
    };
  }

  /** How many columns of {@code row} have something. */
  static long filled(Matrix.Line row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }
}
