package org.fazhi.cli;

/** What a process tells its caller when it ends; 2 means wrong usage and is picocli's. */
final class ExitStatus {

  /** All done. */
  static final int DONE = 0;

  /** Something failed or was skipped, and is named on standard error. */
  static final int FAILED = 1;

  private ExitStatus() {}
}
