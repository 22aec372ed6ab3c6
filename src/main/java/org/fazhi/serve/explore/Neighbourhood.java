package org.fazhi.serve.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A thing and its neighbours by relation.
 *
 * @param groups those that aren't empty, in the order of {@link Relation}
 */
public record Neighbourhood(Thing centre, List<Group> groups) {

  /**
   * Neighbours in one relation.
   *
   * @param more whether there are others than these
   */
  public record Group(Relation relation, List<Thing> things, boolean more) {}

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("centre", centre.toJson());
    ArrayNode list = json.putArray("groups");
    for (Group group : groups) {
      ObjectNode entry = list.addObject();
      entry.put("relation", group.relation().name());
      entry.put("zh", group.relation().label().zh());
      entry.put("en", group.relation().label().en());
      entry.put("more", group.more());
      ArrayNode neighbours = entry.putArray("neighbours");
      group.things().forEach(thing -> neighbours.add(thing.toJson()));
    }
    return json;
  }
}
