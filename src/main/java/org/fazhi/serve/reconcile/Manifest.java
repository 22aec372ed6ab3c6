package org.fazhi.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the service can do, for clients that meet it.
 *
 * @param root address of the server without a slash at its end
 * @param base what IRIs of things begin with
 */
record Manifest(String root, String base) {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 200;

  ObjectNode toJson() {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.putArray("versions").add("0.2");
    manifest.put("name", "法治图谱 Fazhi Graph");
    manifest.put("identifierSpace", base);
    manifest.put("schemaSpace", "https://w3id.org/fazhi/ontology#");
    ArrayNode types = manifest.putArray("defaultTypes");
    for (EntityType type : EntityType.values()) {
      types.add(type.toJson());
    }
    manifest.putObject("view").put("url", root + "/id/{{id}}");
    manifest
        .putObject("preview")
        .put("url", root + "/reconcile/preview?id={{id}}")
        .put("width", WIDTH)
        .put("height", HEIGHT);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String what : new String[] {"entity", "type", "property"}) {
      suggest.set(what, service("/reconcile/suggest/" + what));
    }
    ObjectNode extend = manifest.putObject("extend");
    extend.set("propose_properties", service("/reconcile/properties"));
    extend.putArray("property_settings");
    return manifest;
  }

  private ObjectNode service(String path) {
    return JsonNodeFactory.instance.objectNode().put("service_url", root).put("service_path", path);
  }
}
