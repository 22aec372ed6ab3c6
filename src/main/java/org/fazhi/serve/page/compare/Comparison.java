package org.fazhi.serve.page.compare;

import java.util.List;
import java.util.Map;
import org.fazhi.serve.page.Chart;

/**
 * Things side by side.
 *
 * @param reports number of reports by IRI of the thing
 * @param charts indicators that several of the things report over years, by name
 * @param cut whether the graph states more than was read
 */
public record Comparison(
    List<Compared> columns,
    Map<String, Integer> reports,
    ComparedTable documents,
    ComparedTable measures,
    ComparedTable indicators,
    Map<String, Chart> charts,
    boolean cut) {}
