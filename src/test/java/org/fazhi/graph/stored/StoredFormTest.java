package org.fazhi.graph.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.fazhi.graph.FazhiVocabulary;
import org.junit.jupiter.api.Test;

class StoredFormTest {

  private static final String REPORT =
      "https://w3id.org/fazhi/id/report/330112/kexue-jishu-ju-qqzey33bokx2/2099";

  private final List<Triple> full =
      RDFDataMgr.loadGraph("src/test/resources/graph/sample-report.ttl").find().toList();

  @Test
  void whatIsStoredGivesTheFullGraphBack() {
    CondensedReport condensed = Condenser.condense(REPORT, full);
    assertThat(new HashSet<>(Expander.expand(condensed))).isEqualTo(new HashSet<>(full));
  }

  @Test
  void whatFollowsFromIriAndTextIsNotStored() {
    List<Triple> own = Condenser.condense(REPORT, full).own();
    assertThat(own).noneMatch(about("evidence")).noneMatch(about("quote")).noneMatch(about("rule"));
    assertThat(own).noneMatch(it -> it.getPredicate().getURI().endsWith("beginIndex"));
    assertThat(own.size()).isLessThan(full.size() / 2);
  }

  @Test
  void theWholeOfAForeignGraphIsKept() {
    Triple odd =
        Triple.create(
            NodeFactory.createURI(REPORT + "#indicator-3-5-abcdefgh"),
            FazhiVocabulary.statedIn.asNode(),
            NodeFactory.createURI(REPORT));
    CondensedReport condensed = Condenser.condense(REPORT, List.of(odd));
    assertThat(condensed.own()).contains(odd);
    assertThat(condensed.shared()).isEmpty();
  }

  private static Predicate<Triple> about(String property) {
    return it -> it.getPredicate().getURI().equals(FazhiVocabulary.NS + property);
  }
}
