package org.fazhi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.corpus.Finders;
import org.fazhi.lexicon.Place;
import org.junit.jupiter.api.Test;

class OwnZoneBodiesTest {

  private final Place zone = Finders.place("重庆高新技术产业开发区");
  private final Agency committee = new Agency("重庆高新技术产业开发区管理委员会", Optional.of(zone), "zone");

  @Test
  void theKindAloneMeansTheZoneThatReports() {
    assertThat(OwnZoneBodies.find("党工委书记主持，管委会落实。", committee, List.of()))
        .extracting(mention -> mention.agency().name())
        .containsExactly("中共重庆高新技术产业开发区工作委员会", "重庆高新技术产业开发区管理委员会");
  }

  @Test
  void theZoneIsThatOfItsBureauToo() {
    Agency bureau = new Agency("重庆高新技术产业开发区财政局", Optional.of(zone), "finance");

    assertThat(OwnZoneBodies.find("由管委会印发。", bureau, List.of()))
        .extracting(mention -> mention.agency().name())
        .containsExactly("重庆高新技术产业开发区管理委员会");
  }

  @Test
  void otherZonesAndOtherPublishersAreLeftAlone() {
    Place division = Finders.place("醴陵市");
    Agency bureau = new Agency("醴陵市财政局", Optional.of(division), "finance");

    assertThat(OwnZoneBodies.find("学习璧山党工委的经验，管委会办公室承办。", committee, List.of())).isEmpty();
    assertThat(OwnZoneBodies.find("党工委支持。", bureau, List.of())).isEmpty();
  }
}
