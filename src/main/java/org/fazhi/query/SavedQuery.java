package org.fazhi.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

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
 * @param sections the text by the parameters that its parts need
 * @param query the whole text parsed, all sections in it and its slots open
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
    Sections sections,
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

  /** The text without the sections that don't belong to the values {@code given}, parsed anew. */
  Query queryFor(Map<String, String> given) {
    return QueryFactory.create(sections.isEmpty() ? text : sections.textFor(given));
  }

  /**
   * The query with {@code values} in its slots, standard SPARQL that any endpoint runs.
   *
   * @param values by parameter name, as people type them; an empty value counts as none
   * @param names looks up the things that values name
   * @throws QueryParameterException when a value is missing, unknown or of the wrong type, or names
   *     nothing or several things
   */
  public Query bind(Map<String, String> values, NameResolver names) {
    return new QueryBinder(this, names).bind(values);
  }

  /**
   * The same with a column more for each thing that {@link #links} lead to.
   *
   * @throws QueryParameterException as {@link #bind}
   */
  public Query bindWithLinks(Map<String, String> values, NameResolver names) {
    Query bound = bind(values, names);
    links.values().stream().sorted().forEach(bound::addResultVar);
    return bound;
  }
}
