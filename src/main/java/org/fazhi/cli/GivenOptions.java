package org.fazhi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.document.DocumentFile;
import org.fazhi.document.GivenProperties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say of documents what their pages don't. */
final class GivenOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = {"报告的发布机构全称。", "The body whose work the reports describe."})
  private @Nullable String publisher;

  @Option(
      names = "--region",
      paramLabel = "PLACE",
      description = {"所属地区的名称或六位代码。", "Name or code of the place that the reports are from."})
  private @Nullable String region;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description = {"报告年度。", "The year reported on."})
  private @Nullable Integer year;

  @Option(
      names = "--source",
      paramLabel = "ADDRESS",
      description = {"文件的网址。", "Where the document was published."})
  private @Nullable String source;

  @Option(
      names = "--manifest",
      paramLabel = "FILE.csv",
      description = {
        "各文件的网址、机构、地区、年度和日期。",
        "A table with the columns file, address, publisher, place, year, date; it goes before the"
            + " options."
      })
  private @Nullable Path manifest;

  /**
   * What is said of each document.
   *
   * @throws CommandException when the table is broken
   * @throws ParameterException when an address or a year is none
   */
  Function<DocumentFile, GivenProperties> given(Terminal terminal) throws IOException {
    GivenProperties all =
        new GivenProperties(
            Optional.ofNullable(publisher),
            Optional.ofNullable(region),
            Optional.ofNullable(year).map(this::year),
            Optional.empty(),
            Optional.ofNullable(source).map(this::address));
    Manifest table =
        manifest == null ? Manifest.empty() : Manifest.read(terminal.resolve(manifest));
    return file -> table.of(file).or(all);
  }

  private Year year(int value) {
    if (value < Year.of(1949).getValue() || value > 9999) {
      throw invalid("--year", value + " is no year of four digits", null);
    }
    return Year.of(value);
  }

  private URI address(String words) {
    try {
      return Manifest.address(words);
    } catch (IllegalArgumentException e) {
      throw invalid("--source", e.getMessage(), e);
    }
  }

  private ParameterException invalid(
      String option, @Nullable String reason, @Nullable Exception cause) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + reason, cause);
  }
}
