package org.fazhi.graph;

import java.util.Optional;
import org.fazhi.lexicon.Region;

/**
 * What the graph says about things beyond the words of a report. Implementations are thread-safe.
 */
public interface Reference {

  /** The division with the code {@code code}, by its present name. */
  Optional<Region> region(String code);

  /** The name of the sector {@code id}: {@code science} → 科技. */
  Optional<Label> sector(String id);
}
