package org.fazhi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.fazhi.bench.generate.GeneratedReport;
import org.fazhi.bench.generate.KnownFacts;
import org.fazhi.bench.generate.KnownFactsJson;
import org.fazhi.bench.generate.ReportGenerator;

/**
 * A folder of invented reports: {@code reports/000/000017.txt} and so on, a thousand a folder, and
 * {@code known.jsonl} with what they state.
 *
 * @param folder where it is
 */
public record GeneratedFolder(Path folder) {

  private static final int PER_FOLDER = 1000;

  /** Where the texts are. */
  public Path reports() {
    return folder.resolve("reports");
  }

  /** Where the known facts are. */
  public Path known() {
    return folder.resolve("known.jsonl");
  }

  /** Writes the first {@code count} reports. */
  public void write(ReportGenerator generator, long count) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter known = Files.newBufferedWriter(known());
        Stream<GeneratedReport> reports = generator.reports(count)) {
      for (Iterator<GeneratedReport> each = reports.iterator(); each.hasNext(); ) {
        GeneratedReport report = each.next();
        write(report);
        known.write(KnownFactsJson.write(report.known()));
        known.newLine();
      }
    }
  }

  /**
   * Replaces reports, evenly spread, by later forms of themselves; the known facts stay those of
   * the first form.
   *
   * @param count how many reports there are
   * @param every 100 changes one in a hundred, but at least one
   * @param revision above zero and other than that of the last change
   * @return how many were changed
   */
  public long change(ReportGenerator generator, long count, int every, int revision)
      throws IOException {
    long changed = 0;
    for (long number = 0; number < count; number += every) {
      write(generator.report(number, revision));
      changed++;
    }
    return changed;
  }

  private void write(GeneratedReport report) throws IOException {
    String file = report.known().file();
    int number = Integer.parseInt(file.substring(0, file.indexOf('.')));
    Path target = reports().resolve("%03d".formatted(number / PER_FOLDER)).resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, report.text());
  }

  /** What the reports state; to be closed. */
  public Stream<KnownFacts> facts() {
    try {
      return Files.lines(known()).map(KnownFactsJson::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
