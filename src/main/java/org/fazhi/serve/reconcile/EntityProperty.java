package org.fazhi.serve.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is known of entities beside their names, to tell them apart and to fill tables. */
enum EntityProperty {
  REGION("region", "所属区划 region", "fz:jurisdiction", EntityType.AGENCY),
  SECTOR("sector", "领域 sector", "fz:sector", EntityType.AGENCY),
  KIND("kind", "种类 kind", "a", EntityType.DOCUMENT),
  NUMBER("documentNumber", "文号 document number", "fz:documentNumber", EntityType.DOCUMENT),
  CODE("regionCode", "区划代码 region code", "fz:regionCode", EntityType.REGION),
  LEVEL("regionLevel", "区划级别 level", "fz:regionLevel", EntityType.REGION),
  WITHIN("within", "上级区划 within", "fz:within", EntityType.REGION),
  FULL_NAME("fullName", "全称 full name", "fz:fullName", EntityType.REGION),
  OTHER_NAME(
      "altLabel",
      "别名 other name",
      "skos:altLabel",
      EntityType.AGENCY,
      EntityType.REGION,
      EntityType.DOCUMENT,
      EntityType.MEASURE,
      EntityType.INDICATOR);

  private final String id;
  private final String label;
  private final String path;
  private final Set<EntityType> types;

  EntityProperty(String id, String label, String path, EntityType first, EntityType... others) {
    this.id = id;
    this.label = label;
    this.path = path;
    this.types = EnumSet.of(first, others);
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  /** The property in SPARQL. */
  String path() {
    return path;
  }

  /** Whether things of {@code type} have it. */
  boolean isOf(EntityType type) {
    return types.contains(type);
  }

  static Optional<EntityProperty> of(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("name", label);
  }
}
