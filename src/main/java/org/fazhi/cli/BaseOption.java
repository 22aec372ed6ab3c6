package org.fazhi.cli;

import org.fazhi.graph.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --base}. */
final class BaseOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = {"标识符的前缀。 What the IRIs of things begin with.", "[${DEFAULT-VALUE}]"})
  private String base = Iris.DEFAULT_BASE;

  Iris iris() {
    try {
      return Stages.iris(base);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--base': " + e.getMessage(), e);
    }
  }
}
