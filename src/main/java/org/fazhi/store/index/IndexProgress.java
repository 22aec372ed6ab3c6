package org.fazhi.store.index;

/** Is told how far the making of an index has come. */
@FunctionalInterface
public interface IndexProgress {

  /** Tells nobody. */
  IndexProgress SILENT = (task, done, all) -> {};

  /**
   * So much is done.
   *
   * @param task what is being done, for people: {@code Indexing}
   * @param done steps done
   * @param all steps in all
   */
  void at(String task, long done, long all);
}
