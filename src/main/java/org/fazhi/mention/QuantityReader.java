package org.fazhi.mention;

import java.util.Optional;

/** Reads quantities of one kind. */
interface QuantityReader {

  /** The quantity whose number begins at {@code begin}; its span may begin before. */
  Optional<Quantity> at(String text, int begin);
}
