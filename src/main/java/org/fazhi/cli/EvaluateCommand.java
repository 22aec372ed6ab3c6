package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fazhi.document.DocumentFinder;
import org.fazhi.evaluate.Annotation;
import org.fazhi.evaluate.AnnotationJson;
import org.fazhi.evaluate.AnnotationMapper;
import org.fazhi.evaluate.Evaluation;
import org.fazhi.evaluate.EvaluationReport;
import org.fazhi.graph.Iris;
import org.fazhi.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fazhi evaluate}. */
@Command(
    name = "evaluate",
    description =
        "对照人工标注计算准确率、召回率和 F1。 "
            + "Precision, recall and F1 of the extraction against annotated reports.")
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages stages;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = {"标注文件夹。 Folder of annotations (JSON)."})
  private Path gold = Path.of("");

  @Option(
      names = "--reports",
      required = true,
      paramLabel = "DIR",
      description = {"报告文件夹。 Folder of the annotated reports."})
  private Path reports = Path.of("");

  @Option(
      names = "--detail",
      description = {"列出漏掉的和多出的事实。 Lists what was missed and what was too much."})
  private boolean detail;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {"与先前结果比较。 Prints facts gained and lost against an outcome that --save wrote."})
  private @Nullable Path baseline;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = {"保存本次结果。 Writes the outcome, a baseline for later runs."})
  private @Nullable Path save;

  EvaluateCommand(Terminal terminal, Stages stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    Path goldFolder = folder(gold);
    Path reportFolder = folder(reports);
    List<Annotation> expected = AnnotationJson.readFolder(goldFolder);
    if (expected.isEmpty()) {
      throw new CommandException("no annotations (*.json) in " + gold);
    }
    Tally tally = new Tally();
    EvaluationReport report =
        new Evaluation().evaluate(expected, extract(reportFolder, ids(expected), tally));
    terminal.out().println(report.table());
    terminal.out().println(report.calibration().table());
    if (detail) {
      terminal.out().println(report.detail());
    }
    if (baseline != null) {
      org.fazhi.evaluate.Outcome earlier =
          org.fazhi.evaluate.Outcome.read(terminal.resolve(baseline));
      terminal.out().println(report.outcome().since(earlier).text());
    }
    if (save != null) {
      report.outcome().write(terminal.resolve(save));
    }
    return tally.exitStatus();
  }

  private Path folder(Path path) {
    Path folder = terminal.resolve(path);
    if (!Files.isDirectory(folder)) {
      throw new CommandException("no such folder: " + path);
    }
    return folder;
  }

  private static Set<String> ids(List<Annotation> annotations) {
    Set<String> ids = new HashSet<>();
    annotations.forEach(annotation -> ids.add(annotation.id()));
    return ids;
  }

  /** Reports without an annotation are left out: nobody knows what they state. */
  private List<Annotation> extract(Path folder, Set<String> annotated, Tally tally) {
    List<Annotation> found = new ArrayList<>();
    DocumentFinder finder = new DocumentFinder(folder, terminal.in());
    try (Progress progress = new Progress(terminal, "Extracting")) {
      stages
          .pipeline(stages.timelessMapper(Stages.iris(Iris.DEFAULT_BASE)))
          .run(
              finder.find(List.of(folder.toString())),
              outcome -> {
                progress.step();
                String id = AnnotationMapper.idOf(outcome.name());
                if (!annotated.contains(id)) {
                  return;
                }
                if (outcome instanceof Outcome.Extracted extracted) {
                  tally.extracted(true);
                  found.add(AnnotationMapper.map(id, extracted.facts()));
                } else if (outcome instanceof Outcome.Skipped skipped) {
                  tally.skipped();
                  progress.skipped(skipped.name(), skipped.reason());
                }
              });
    }
    return found;
  }
}
