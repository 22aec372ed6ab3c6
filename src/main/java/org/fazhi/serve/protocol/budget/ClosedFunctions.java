package org.fazhi.serve.protocol.budget;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The functions that ARQ knows; others are not looked for among the classes of the program. */
final class ClosedFunctions extends FunctionRegistry {

  ClosedFunctions(FunctionRegistry known) {
    known.keys().forEachRemaining(iri -> put(iri, known.get(iri)));
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
