package org.fazhi.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The places of a query that take values: {@code VALUES ?law { UNDEF }}. They are found anywhere in
 * the pattern, in subqueries and in EXISTS too, for a variable is visible only in its own group.
 */
public final class Slots {

  private Slots() {}

  /** Names of the variables that have a slot in {@code query}. */
  public static Set<String> in(Query query) {
    Set<String> names = new HashSet<>();
    QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            slot(data).ifPresent(variable -> names.add(variable.getVarName()));
            return data;
          }
        });
    return names;
  }

  /** A copy of {@code query} with the terms of {@code values} in the slots of their names. */
  public static Query fill(Query query, Map<String, Node> values) {
    Map<String, List<Node>> lists = new HashMap<>();
    values.forEach((name, term) -> lists.put(name, List.of(term)));
    return fillAll(query, lists);
  }

  /** A copy of {@code query} in whose slots any of the terms of their names may stand. */
  public static Query fillAll(Query query, Map<String, List<Node>> values) {
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            return slot(data)
                .flatMap(
                    variable ->
                        Optional.ofNullable(values.get(variable.getVarName()))
                            .map(terms -> anyOf(variable, terms)))
                .orElse(data);
          }
        });
  }

  private static Optional<Var> slot(ElementData data) {
    boolean open =
        data.getVars().size() == 1 && data.getRows().size() == 1 && data.getRows().get(0).isEmpty();
    return open ? Optional.of(data.getVars().get(0)) : Optional.empty();
  }

  private static Element anyOf(Var variable, List<Node> terms) {
    return new ElementData(
        List.of(variable),
        terms.stream().map(term -> BindingFactory.binding(variable, term)).toList());
  }
}
