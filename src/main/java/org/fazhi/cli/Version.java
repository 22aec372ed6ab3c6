package org.fazhi.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it into the archive. */
final class Version implements IVersionProvider {

  private static final String UNPACKED = "development";

  /** {@code 0.1.0}. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse(UNPACKED);
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "fazhi " + number(), "Java " + Runtime.version().feature() + " (${java.vendor})"
    };
  }
}
