package org.fazhi.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+cmd",
        "@SUM(A1)",
        "\tx",
        "\r=1",
        "=HYPERLINK(\"x\")",
        "＝1+1",
        "-",
        "--3"
      })
  void formulasAreDisarmed(String text) {
    assertThat(SpreadsheetText.disarm(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "+12.5", "-1.5e-7", "-30%", "3", "公开=1", "", "12-3", "a@b"})
  void numbersAndOtherTextsStay(String text) {
    assertThat(SpreadsheetText.disarm(text)).isEqualTo(text);
  }
}
