package org.fazhi.serve.protocol;

import java.util.List;
import java.util.Optional;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * What an update means where the default graph is the union of all graphs.
 *
 * <p>{@code CLEAR ALL} empties all named graphs, with which the union is empty, too. To empty the
 * union alone, or to put anything into it, has no meaning; ARQ would try for ever.
 */
final class UpdatePolicy {

  private static final String UNION =
      "The default graph is the union of all graphs and is not written; name a graph.";

  private UpdatePolicy() {}

  /**
   * The operations to carry out.
   *
   * @throws OperationDeniedException when one of them is not allowed
   */
  static UpdateRequest apply(UpdateRequest request) {
    UpdateRequest allowed = new UpdateRequest();
    request.getOperations().stream()
        .map(UpdatePolicy::apply)
        .forEach(it -> it.forEach(allowed::add));
    return allowed;
  }

  private static List<Update> apply(Update operation) {
    if (operation instanceof UpdateLoad) {
      throw new OperationDeniedException("LOAD is off: send the data itself to /data.");
    }
    if (operation instanceof UpdateDropClear clear && clear.isAll()) {
      return List.of(new UpdateClear(Target.NAMED, clear.isSilent()));
    }
    Optional<Boolean> silent = silenceOfChangeToUnion(operation);
    if (silent.isEmpty()) {
      return List.of(operation);
    }
    if (silent.get()) {
      // spec: with SILENT the result is always success.
      return List.of();
    }
    throw new OperationDeniedException(UNION);
  }

  /** Whether a change to the union asks for silence; none when the operation is no such change. */
  private static Optional<Boolean> silenceOfChangeToUnion(Update operation) {
    if (operation instanceof UpdateDropClear clear && clear.isDefault()) {
      return Optional.of(clear.isSilent());
    }
    if (operation instanceof UpdateBinaryOp copy) {
      boolean emptiesUnion = operation instanceof UpdateMove && copy.getSrc().isDefault();
      if (copy.getDest().isDefault() || emptiesUnion) {
        return Optional.of(copy.isSilent());
      }
    }
    return Optional.empty();
  }
}
