package org.fazhi.serve.page.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.fazhi.graph.Iris;
import org.fazhi.query.SavedQuery;
import org.fazhi.query.SavedQueryParser;
import org.fazhi.serve.page.Labels;
import org.fazhi.serve.page.Language;
import org.fazhi.serve.page.Links;
import org.fazhi.serve.page.Messages;
import org.junit.jupiter.api.Test;

class DraughtsmanTest {

  private static final Labels LABELS =
      Labels.ofOntology(new Iris(Iris.DEFAULT_BASE, UnaryOperator.identity()));

  private static Drawing draw(String chart, List<Binding> rows) {
    SavedQuery query =
        new SavedQueryParser()
            .parse(
                "test.rq",
                """
                # title@en: T
                # title@zh: 题
                # question@en: Q
                # question@zh: 问
                # chart: %s

                SELECT ?name ?year ?value ?unit WHERE { ?name ?year ?value , ?unit }
                """
                    .formatted(chart));
    Cells cells =
        new Cells(
            query,
            new Links(Iris.DEFAULT_BASE),
            LABELS,
            Map.of(),
            Language.ZH,
            Messages.in(Language.ZH));
    return new Draughtsman(query, cells).draw(rows);
  }

  private static Binding row(String name, String year, String value, String unit) {
    return BindingFactory.binding(
        Var.alloc("name"),
        text(name),
        Var.alloc("year"),
        NodeFactory.createLiteralDT(year, XSDDatatype.XSDgYear),
        Var.alloc("value"),
        NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal),
        Var.alloc("unit"),
        text(unit));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  @Test
  void barsAreAsLongAsTheirNumbersAndSeriesOfYearsInOrder() {
    Bars bars =
        draw(
                "bar x=name y=value series=year",
                List.of(
                    row("甲", "2023", "4", "个"),
                    row("甲", "2021", "1", "个"),
                    row("乙", "2023", "0", "个")))
            .bars()
            .orElseThrow();
    assertThat(bars.series()).containsExactly("2021", "2023");
    assertThat(bars.groups()).extracting(group -> group.name().text()).containsExactly("甲", "乙");
    assertThat(bars.groups().get(0).bars()).extracting(Bars.Bar::length).containsExactly(100., 25.);
    assertThat(bars.groups().get(0).bars()).extracting(Bars.Bar::series).containsExactly(1, 0);
    assertThat(bars.groups().get(1).bars()).extracting(Bars.Bar::length).containsExactly(0.);
  }

  @Test
  void oneBarIsNoChart() {
    assertThat(draw("bar x=name y=value", List.of(row("甲", "2023", "4", "个"))).isEmpty()).isTrue();
  }

  @Test
  void whatHasAnotherUnitIsDrawnApartAndAPointNotAtAll() {
    Drawing drawing =
        draw(
            "line x=year y=value series=name unit=unit",
            List.of(
                row("甲", "2022", "4", "件"),
                row("甲", "2023", "5", "件"),
                row("乙", "2022", "6", "件"),
                row("甲", "2022", "90", "%"),
                row("甲", "2023", "95", "%"),
                row("丙", "2023", "1", "元")));
    assertThat(drawing.lines()).extracting(panel -> panel.chart().unit()).containsExactly("件", "%");
    assertThat(drawing.lines().get(0).chart().lines())
        .extracting(line -> line.thing().label())
        .containsExactly("甲", "乙");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    List<Binding> rows =
        IntStream.range(0, 30).mapToObj(i -> row("机构" + i, "2023", "1", "个")).toList();
    Drawing drawing = draw("bar x=name y=value", rows);
    assertThat(drawing.bars().orElseThrow().groups()).hasSize(24);
    assertThat(drawing.omitted()).isEqualTo(6);
  }
}
