package org.fazhi.evaluate;

/** Annotations for tests, given by the parts that matter; what is left out is empty. */
final class Annotations {

  private Annotations() {}

  /** The annotation of report {@code r} with {@code members}, such as {@code "plans": ["…"]}. */
  static Annotation of(String members) {
    return of("r", members);
  }

  static Annotation of(String id, String members) {
    StringBuilder json = new StringBuilder("{\"id\": \"" + id + "\"");
    for (String key :
        new String[] {
          "legal",
          "agencies",
          "regions",
          "measures",
          "indicators",
          "shortcomings",
          "plans",
          "officials"
        }) {
      if (!members.contains("\"" + key + "\":")) {
        json.append(", \"").append(key).append("\": []");
      }
    }
    if (!members.contains("\"report\":")) {
      json.append(", \"report\": {}");
    }
    if (!members.isBlank()) {
      json.append(", ").append(members);
    }
    try {
      return AnnotationJson.parse("test.json", json.append('}').toString());
    } catch (AnnotationException e) {
      throw new AssertionError(json.toString(), e);
    }
  }

  /** An indicator as JSON, exact and without change. */
  static String indicator(String name, String value, String unit) {
    return indicator(name, value, unit, "none", "exact", false);
  }

  static String indicator(
      String name, String value, String unit, String change, String bound, boolean target) {
    return """
        {"name": "%s", "value": %s, "unit": "%s", "action": null, "change": "%s",
         "bound": "%s", "target": %s, "quote": "%s"}"""
        .formatted(name, value, unit, change, bound, target, name + value + unit);
  }
}
