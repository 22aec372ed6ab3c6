package org.fazhi.serve.protocol;

/** Is told how queries go. Thread-safe. */
public interface QueryMeter {

  /** A query begins. */
  void begun();

  /** A query ends, however it does. */
  void ended();

  /** A query took too long. */
  void timedOut();
}
