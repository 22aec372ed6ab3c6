package org.fazhi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

  private static final QuantityFinder FINDER = QuantityFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      textBlock =
          """
          新增省科技领军企业3家	[Exact 3 家|3家]
          成交额15.4亿元	[Exact 1540000000 元|15.4亿元]
          挽回损失3600余万元	[AtLeast 36000000 元|3600余万元]
          参训1,500人次	[Exact 1500 人次|1,500人次]
          企业1300多家次	[AtLeast 1300 家次|1300多家次]
          受众近5万人次	[Approximate 50000 人次|近5万人次]
          节约3万元	[Exact 30000 元|3万元]
          出台制度3至5项	[Range 3-5 项|3至5项]
          比例为10%-15%	[Range 10-15 %|10%-15%]
          满意率百分之百	[Exact 100 %|百分之百]
          占百分之九十五点五	[Exact 95.5 %|百分之九十五点五]
          下降三成	[Exact 30 %|三成]
          仅占六成左右	[Approximate 60 %|六成左右]
          占比过半	[AtLeast 50 %|过半]
          精简一半以上	[AtLeast 50 %|一半以上]
          接通率超九成五	[AtLeast 95 %|超九成五]
          占四分之一	[Exact 25 %|四分之一]
          压减近三分之一	[Approximate 33.3 %|近三分之一]
          时限由60日缩短为30日	[Exact 60 日|60日] [Exact 30 日|30日]
          排名由第六升至第二	[Exact 6 位|第六] [Exact 2 位|第二]
          理论考核得第二名	[Exact 2 位|第二名]
          近百人参加	[Approximate 100 人|近百人]
          近万人参加	[Approximate 10000 人|近万人]
          十余次	[AtLeast 10 次|十余次]
          重大隐患两条	[Exact 2 条|两条]
          居全市第二	[Exact 2 位|第二]
          位列全省第3名	[Exact 3 位|第3名]
          居西部首位	[Exact 1 位|首位]
          不少于20场	[AtLeast 20 场|不少于20场]
          降至1%以下	[AtMost 1 %|1%以下]
          用时不到4小时	[AtMost 4 小时|不到4小时]
          开展活动300余场（次）	[AtLeast 300 场次|300余场（次）]
          提高2.1个百分点	[Exact 2.1 个百分点|2.1个百分点]
          分别为12、13和14件	[Exact 12 件|12] [Exact 13 件|13] [Exact 14 件|14件]
          """)
  void findsNumberUnitAndBound(String text, String expected) {
    assertEquals(expected.strip(), marked(text), text);
  }

  @Test
  void leavesOutDatesOrdinalsAndSetPhrases() {
    assertEquals("", marked("2023年6月15日，第3期，国办发〔2022〕27号，12345热线，4A级景区，二十届三中全会"));
    assertEquals("", marked("两个确立、“三项清单”《条例（第2次修订）》三年行动，千家万户，十四五时期"));
    assertEquals("", marked("成效十分明显，逐一把关，周一例会，站在一起，三次产业，两位数增长，这三类事项，四个“最”"));
  }

  @Test
  void readsLongTextsInLinearTime() {
    for (String piece : new String[] {"9", "1,", "一二", "“", "《", "第1", "3至", "分别1、", "近十百千万"}) {
      String text = piece.repeat(50_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(15), () -> FINDER.find(text), piece);
    }
  }

  private static String marked(String text) {
    return FINDER.find(text).stream()
        .map(
            quantity ->
                "["
                    + value(quantity.value())
                    + " "
                    + quantity.unit().name()
                    + "|"
                    + quantity.span().in(text)
                    + "]")
        .collect(Collectors.joining(" "));
  }

  private static String value(QuantityValue value) {
    return value.accept(
        new QuantityValue.Visitor<String>() {
          @Override
          public String exact(QuantityValue.Exact exact) {
            return "Exact " + exact.value().toPlainString();
          }

          @Override
          public String range(QuantityValue.Range range) {
            return "Range " + range.low().toPlainString() + "-" + range.high().toPlainString();
          }

          @Override
          public String atLeast(QuantityValue.AtLeast atLeast) {
            return "AtLeast " + atLeast.value().toPlainString();
          }

          @Override
          public String atMost(QuantityValue.AtMost atMost) {
            return "AtMost " + atMost.value().toPlainString();
          }

          @Override
          public String approximate(QuantityValue.Approximate approximate) {
            return "Approximate " + approximate.value().toPlainString();
          }
        });
  }
}
