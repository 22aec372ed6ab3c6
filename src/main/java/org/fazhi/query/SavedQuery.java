package org.fazhi.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A question to the graph, ready to be asked. Immutable as long as {@link #query()} is left alone.
 *
 * @param name file name without {@code .rq}: {@code who-studied-law}
 * @param title short name
 * @param question what it answers
 * @param theme what it is about
 * @param parameters in the order of the header
 * @param chart how to draw the answer
 * @param links variables by the column that tells of the thing in them: {@code agencyName} of
 *     {@code body}
 * @param examples values by parameter name with which the query can be tried out
 * @param text the whole file, header included
 * @param query the parsed text, its slots open
 */
public record SavedQuery(
    String name,
    BilingualText title,
    BilingualText question,
    QueryTheme theme,
    List<QueryParameter> parameters,
    Optional<Chart> chart,
    Map<String, String> links,
    Map<String, String> examples,
    String text,
    Query query) {

  public SavedQuery {
    parameters = List.copyOf(parameters);
    links = Map.copyOf(links);
    examples = Map.copyOf(examples);
  }

  /** Whether the answer is a graph rather than rows or a truth value. */
  public boolean givesGraph() {
    return query.isConstructType() || query.isDescribeType();
  }

  /**
   * The query with {@code values} in its slots, standard SPARQL that any endpoint runs.
   *
   * @param values by parameter name, as people type them; an empty value counts as none
   * @throws QueryParameterException when a value is missing, unknown or of the wrong type
   */
  public Query bind(Map<String, String> values) {
    return new QueryBinder(this).bind(values);
  }

  /**
   * The same with a column more for each thing that {@link #links} lead to.
   *
   * @throws QueryParameterException as {@link #bind}
   */
  public Query bindWithLinks(Map<String, String> values) {
    Query bound = bind(values);
    links.values().stream().sorted().forEach(bound::addResultVar);
    return bound;
  }
}
