package org.fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.helpers.AttributesImpl;

class HiddenStylesTest {

  private static boolean hides(String sheet, String attribute, String value) {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", attribute, attribute, "CDATA", value);
    return HiddenStyles.of("<html><style>" + sheet + "</style></html>").hides("div", attributes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                      | style | color: red; display :none",
        "                                      | style | Visibility:hidden",
        "                                      | hidden | ''",
        ".a{color:red} .b , .c { display:none} | class | x c",
        "#p{display:none}                      | id    | p",
        "div.b{display:none!important}         | class | b",
        "@media screen { .b { display: none } } | class | b",
        "/* .b{display:block} */ .b{display:none} | class | b",
      })
  void hiddenIs(String sheet, String attribute, String value) {
    assertThat(hides(sheet == null ? "" : sheet, attribute, value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                      | style | text-display:none",
        "                                      | style | overflow: hidden",
        "                                      | class | b",
        ".b{display:none} .b{display:block}    | class | b",
        ".b .c{display:none}                   | class | c",
        "span.b{display:none}                  | class | b",
        "@media print { .b { display: none } .c { display: none } } | class | b",
        "@media print { .b { display: none } } .c { display: none } | class | b",
      })
  void shownIs(String sheet, String attribute, String value) {
    assertThat(hides(sheet == null ? "" : sheet, attribute, value)).isFalse();
  }
}
