/**
 * Precision, recall and F1 of extraction against annotated reports.
 *
 * <pre>{@code
 * List<Annotation> gold = AnnotationJson.readFolder(folder);
 * List<Annotation> found = reportFacts.stream().map(AnnotationMapper::map).toList();
 * EvaluationReport report = new Evaluation().evaluate(gold, found);
 * report.table();
 * report.detail();
 * report.calibration().table();
 * report.outcome().since(Outcome.read(baseline)).text();
 * report.outcome().write(file);
 * }</pre>
 *
 * <p>{@link org.fazhi.evaluate.AnnotationJson} is also the form in which extraction is written as
 * plain JSON.
 */
@NullMarked
package org.fazhi.evaluate;

import org.jspecify.annotations.NullMarked;
