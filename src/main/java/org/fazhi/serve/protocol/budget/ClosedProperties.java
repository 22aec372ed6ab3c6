package org.fazhi.serve.protocol.budget;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The computed properties that ARQ knows; others are plain properties and are not looked for among
 * the classes of the program.
 */
final class ClosedProperties extends PropertyFunctionRegistry {

  ClosedProperties(PropertyFunctionRegistry known) {
    known.keys().forEachRemaining(iri -> put(iri, known.get(iri)));
  }

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
