package org.fazhi.store.virtual;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.fazhi.graph.stored.Implied;

/** Looks for implied properties in property paths. */
final class PathProperties {

  private PathProperties() {}

  /** Whether a step of the path may be implied. */
  static boolean mayBeImplied(TriplePath triple) {
    Path path = triple.getPath();
    return path == null || mayBeImplied(path);
  }

  private static boolean mayBeImplied(Path path) {
    Deque<Path> open = new ArrayDeque<>();
    open.push(path);
    while (!open.isEmpty()) {
      Path next = open.pop();
      if (next instanceof P_Path0 step) {
        if (isImplied(step.getNode())) {
          return true;
        }
      } else if (next instanceof P_Path1 outer) {
        open.push(outer.getSubPath());
      } else if (next instanceof P_Path2 pair) {
        open.push(pair.getLeft());
        open.push(pair.getRight());
      } else if (next instanceof P_NegPropSet) {
        return true;
      }
    }
    return false;
  }

  private static boolean isImplied(Node property) {
    return Implied.PROPERTIES.contains(property);
  }
}
