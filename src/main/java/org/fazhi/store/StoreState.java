package org.fazhi.store;

import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;
import org.fazhi.store.index.JournaledDataset;

/**
 * Which state of a store answers come from.
 *
 * @param generation how many changes the store has seen
 * @param changed when the last of them was made; the epoch when that isn't known
 */
public record StoreState(long generation, Instant changed) {

  /** The state of a store that doesn't say. */
  private static final StoreState UNKNOWN = new StoreState(0, Instant.EPOCH);

  /** Whether the store says which state it is in, so that another would be told from it. */
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  /** The present state of {@code dataset}; within a transaction, the one that it sees. */
  public static StoreState of(DatasetGraph dataset) {
    return dataset instanceof JournaledDataset journaled ? journaled.generation().state() : UNKNOWN;
  }
}
