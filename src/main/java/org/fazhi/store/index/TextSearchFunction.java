package org.fazhi.store.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * {@code ?thing text:query "科技进步"}: what the full-text index finds.
 *
 * <p>The subject is the thing, or {@code (?thing ?score ?words)}; the object the words, or {@code
 * (property… "words" limit)}. The arguments are those of Jena's own text search.
 */
public final class TextSearchFunction extends PropertyFunctionEval {

  /** The property. */
  public static final String IRI = "http://jena.apache.org/text#query";

  private static final Symbol INDEX = Symbol.create("https://w3id.org/fazhi/search-index");
  private static final int USUAL_LIMIT = 10_000;

  public TextSearchFunction() {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
  }

  /** Where the words of a hit come from. */
  public interface Words {
    /** The words by which {@code thing} was found, or what names it. */
    Optional<Node> of(Node thing, Set<Node> properties);
  }

  private record Source(SearchIndex index, Words words) {}

  /** Lets queries with {@code context} search {@code index}. */
  public static void install(Context context, SearchIndex index, Words words) {
    PropertyFunctionRegistry registry = PropertyFunctionRegistry.get(context);
    PropertyFunctionRegistry own = new PropertyFunctionRegistry();
    PropertyFunctionRegistry.get()
        .keys()
        .forEachRemaining(it -> own.put(it, PropertyFunctionRegistry.get().get(it)));
    if (registry != null) {
      registry.keys().forEachRemaining(it -> own.put(it, registry.get(it)));
    }
    own.put(IRI, TextSearchFunction.class);
    PropertyFunctionRegistry.set(context, own);
    context.set(INDEX, new Source(index, words));
  }

  /** The index that queries with {@code context} search, if there is one. */
  public static Optional<SearchIndex> index(Context context) {
    Source source = context.get(INDEX);
    return Optional.ofNullable(source).map(Source::index);
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext execution) {
    Source source = execution.getContext().get(INDEX);
    if (source == null) {
      throw new QueryExecException("this store has no full-text index");
    }
    List<Node> wanted = list(subject);
    if (wanted.isEmpty() || wanted.size() > 3) {
      throw new QueryBuildException("the subject of text:query is (?thing ?score ?words)");
    }
    Arguments arguments = Arguments.of(list(object));
    List<Binding> rows = new ArrayList<>();
    Node thing = wanted.get(0);
    for (SearchIndex.Hit hit :
        source.index().search(arguments.words(), arguments.properties(), arguments.limit())) {
      Node found = NodeFactory.createURI(hit.iri());
      if (thing.isConcrete() && !thing.equals(found)) {
        continue;
      }
      BindingBuilder row = BindingBuilder.create(binding);
      if (Var.isVar(thing)) {
        row.add(Var.alloc(thing), found);
      }
      if (wanted.size() > 1 && Var.isVar(wanted.get(1))) {
        row.add(Var.alloc(wanted.get(1)), score(hit.score()));
      }
      if (wanted.size() > 2 && Var.isVar(wanted.get(2))) {
        source
            .words()
            .of(found, arguments.properties())
            .ifPresent(words -> row.add(Var.alloc(wanted.get(2)), words));
      }
      rows.add(row.build());
    }
    return QueryIterPlainWrapper.create(rows.iterator(), execution);
  }

  private static Node score(float score) {
    return org.apache.jena.sparql.expr.NodeValue.makeFloat(score).asNode();
  }

  private static List<Node> list(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }

  private record Arguments(Set<Node> properties, String words, int limit) {

    static Arguments of(List<Node> arguments) {
      Set<Node> properties = new HashSet<>();
      String words = null;
      int limit = USUAL_LIMIT;
      for (Node argument : arguments) {
        if (argument.isURI() && words == null) {
          properties.add(argument);
        } else if (argument.isLiteral() && words == null) {
          words = argument.getLiteralLexicalForm();
        } else if (argument.isLiteral() && argument.getLiteralValue() instanceof Number number) {
          limit = number.intValue() < 0 ? USUAL_LIMIT : number.intValue();
        } else {
          throw new QueryExecException(
              "the object of text:query is \"words\" or (property… \"words\" limit)");
        }
      }
      if (words == null) {
        throw new QueryExecException("text:query needs words to look for");
      }
      return new Arguments(properties, words, limit);
    }
  }
}
