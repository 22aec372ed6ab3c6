package org.fazhi.bench.generate;

import java.util.Objects;
import org.fazhi.bench.generate.Material.Body;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;

/** A body of a place, with the words by which it calls itself and those above it. */
record Publisher(Body body, Region region) {

  /** 临安 … 科学技术局: the official name without the place. */
  String office() {
    return Objects.requireNonNull(body.names().get(region.level()));
  }

  /** 杭州市临安区科学技术局. */
  String fullName() {
    return region.fullName() + office();
  }

  /** 临安区科学技术局: without the city of a district. */
  String shortName() {
    return region.name() + office();
  }

  boolean isGovernment() {
    return office().equals("人民政府");
  }

  /** 我局, 区政府. */
  String we() {
    return isGovernment() ? government() : "我" + kind();
  }

  /** 局党组, 区政府党组. */
  String group() {
    return isGovernment() ? government() + "党组" : kind() + "党组";
  }

  /** 区委, 自治区党委. */
  String committee() {
    return levelWord() + (isAutonomousRegion() ? "党委" : "委");
  }

  /** 区政府. */
  String government() {
    return levelWord() + "政府";
  }

  /** 区公安局, 省公安厅. */
  String peer(TemplatePart.Peer peer) {
    return levelWord()
        + (region.level() == RegionLevel.PROVINCE ? peer.provincial() : peer.local());
  }

  /** 局长, 县长; the chief of a committee is its 主任. */
  String chief() {
    if (isGovernment()) {
      return isAutonomousRegion() ? "主席" : levelWord() + "长";
    }
    return kind().equals("委") ? "主任" : kind() + "长";
  }

  private String kind() {
    String office = office();
    return office.endsWith("委员会") ? "委" : office.substring(office.length() - 1);
  }

  private boolean isAutonomousRegion() {
    return region.level() == RegionLevel.PROVINCE && region.name().endsWith("自治区");
  }

  private String levelWord() {
    String name = region.name();
    return isAutonomousRegion() ? "自治区" : name.substring(name.length() - 1);
  }
}
