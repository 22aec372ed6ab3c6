package org.fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String TEXT = "城关区财政局2023年法治政府建设年度报告\n一、主要举措和成效\n";

  private static Reading read(byte[] bytes) {
    return new DocumentReader().read(new DocumentFile("a.txt", "/a.txt", () -> bytes));
  }

  private static String text(byte[] bytes) {
    Reading reading = read(bytes);
    assertThat(reading).isInstanceOf(SourceDocument.class);
    return ((SourceDocument) reading).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312"})
  void theUsualEncodingsAreTold(String charset) {
    assertThat(text(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    assertThat(text(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void charactersBeyondTheBasicPlaneSurvive() {
    String rare = "𠮷林，㙟";
    assertThat(text(rare.getBytes(Charset.forName("GB18030")))).isEqualTo(rare);
  }

  @Test
  void fewDamagedBytesDoNotTurnUtf8IntoSomethingElse() {
    byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);
    assertThat(text(cut)).startsWith(TEXT + TEXT).contains("成");
    bytes[4] = (byte) 0xFF;
    assertThat(text(bytes)).endsWith(TEXT);
  }

  @Test
  void aShortChineseWordAmongAsciiIsReadInItsEncoding() {
    String text = "a".repeat(2000) + "财政局";
    assertThat(text(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
  }

  @Test
  void lineEndsAreUnified() {
    assertThat(text("甲\r\n乙\r丙\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("甲\n乙\n丙\n");
  }

  @Test
  void theDigestIsThatOfTheBytes() {
    SourceDocument document = (SourceDocument) read("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(document.source())
        .isEqualTo(
            new DocumentSource(
                "a.txt",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "text/plain"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "20200a0d, holds blank space only",
    "255044462d312e370a, 'a PDF document that is damaged: Missing root object specification in trailer.'",
    "504b030414000000, 'a ZIP archive or an office document, a format that is not read'",
    "89504e470d0a1a0a, 'a PNG image, a format that is not read'",
    "3c21444f43545950452068746d6c3e, holds blank space only",
    "d0cf11e0a1b11ae1, 'a Word document of the old format that is damaged: Unsupported blocksize  (2^0). Expected 2^9 or 2^12.'",
    "0001020304050607, 'binary data, a format that is not read'",
    "fffe, holds blank space only",
    "ff80ff80ff80ff80ff80ff80, text in neither UTF-8 nor GB18030",
  })
  void whatIsNoTextIsSkippedWithTheReason(String bytes, String reason) {
    assertThat(read(HexFormat.of().parseHex(bytes))).isEqualTo(new Skipped("a.txt", reason));
  }

  @Test
  void aFileThatCannotBeReadIsSkippedWithTheReason() {
    Reading reading =
        new DocumentReader()
            .read(
                new DocumentFile(
                    "a.txt",
                    "/a.txt",
                    () -> {
                      throw new IOException("disk on fire");
                    }));
    assertThat(reading)
        .isEqualTo(new Skipped("a.txt", "cannot be read: java.io.IOException: disk on fire"));
  }
}
