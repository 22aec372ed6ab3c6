package org.fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private final DocumentReader reader = new DocumentReader();

  private static byte[] bytes(String name) {
    try (InputStream stream =
        Objects.requireNonNull(FormatsTest.class.getResourceAsStream("/document/" + name))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading read(String name, byte[] bytes) {
    return reader.read(new DocumentFile(name, "/" + name, () -> bytes));
  }

  private SourceDocument document(String name, byte[] bytes) {
    Reading reading = read(name, bytes);
    assertThat(reading).as(reading.toString()).isInstanceOf(SourceDocument.class);
    return (SourceDocument) reading;
  }

  private String page(String html) {
    return document("page.html", html.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static List<String> paragraphs(String text) {
    return text.lines()
        .map(line -> line.replaceAll("[\\s\u3000\u00A0]", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "report.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "report.doc, application/msword",
    "report.pdf, application/pdf",
    "restricted.pdf, application/pdf",
  })
  void everyFormatGivesTheParagraphsOfThePlainText(String name, String mediaType) {
    SourceDocument document = document(name, bytes(name));
    assertThat(paragraphs(document.text()))
        .isEqualTo(paragraphs(new String(bytes("report.txt"), StandardCharsets.UTF_8)));
    assertThat(document.source().mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE"})
  void aPageIsReadInTheEncodingOfItsBytesWhateverItSays(String charset) {
    String html = new String(bytes("page.html"), StandardCharsets.UTF_8);
    String marked = charset.startsWith("UTF-16") ? "\uFEFF" + html : html;
    assertThat(document("a", marked.getBytes(Charset.forName(charset))).text())
        .startsWith("| 索 引 号： | 620102000/2024-00031 | 主题分类： | 卫生、体育 |\n")
        .contains("\n一、2023年法治政府建设主要举措\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "gb2312", "big5"})
  void aPageInBig5IsReadAsSuch(String stated) {
    String html =
        "<html><head><meta charset=\"%s\"></head><body><p>臺灣事務辦公室2022年度法治政府建設情況報告</p>"
            + "<p>我辦認真學習貫徹有關法律法規，開展法治宣傳教育。</p></body></html>";
    byte[] bytes = String.format(html, stated).getBytes(Charset.forName("Big5"));
    assertThat(document("a.html", bytes).text())
        .isEqualTo("臺灣事務辦公室2022年度法治政府建設情況報告\n我辦認真學習貫徹有關法律法規，開展法治宣傳教育。\n");
  }

  @Test
  void whatAPageHidesIsNoText() {
    String text = document("page.html", bytes("page.html")).text();
    assertThat(text).doesNotContain("脚本", "打印版", "39件", "首页", "font", "样例网站");
    assertThat(text.split("行政处罚案件93件", -1)).hasSize(2);
  }

  @Test
  void aPageThatShowsItsTextByProgramIsReadAllTheSame() {
    String paragraph = "全年开展执法检查三百二十次，办结案件九十三件。".repeat(30);
    assertThat(page("<html><body><div style='display:none'>" + paragraph + "</div></body></html>"))
        .isEqualTo(paragraph + "\n");
  }

  @Test
  void rowsOfTablesAreLinesWithBars() {
    assertThat(document("figures.html", bytes("figures.html")).text())
        .contains(
            """
            行政执法情况表
            | 名称 | 情况 | |
            | | 数量 （件） | 罚没金额（万元） |
            | 行政处罚 | 93 | 62.7 |
            """
                .replace("| |\n| |", "|  |\n|  |"));
    for (String name : List.of("figures.docx", "figures.doc")) {
      assertThat(document(name, bytes(name)).text())
          .contains("| 事项 | 数量（件） | 罚没金额（万元） |\n| 行政处罚 | 93 | 62.7 |\n");
    }
  }

  @Test
  void tablesThatServeTheLayoutAreNoTables() {
    String paragraph = "认真落实行政执法公示制度。".repeat(8);
    assertThat(
            page(
                "<html><table><tr><td>导航</td><td><p>甲</p><p>"
                    + paragraph
                    + "</p></td></tr><tr><td><table><tr><td>乙</td><td>丙</td></tr></table>"
                    + "</td></tr></table></html>"))
        .isEqualTo("导航\n甲\n" + paragraph + "\n| 乙 | 丙 |\n");
  }

  @Test
  void aFragmentOfAPageIsKnownByItsName() {
    byte[] bytes = "<div>甲</div><div>乙<br>丙</div>".getBytes(StandardCharsets.UTF_8);
    assertThat(document("a.shtml", bytes).text()).isEqualTo("甲\n乙\n丙\n");
    assertThat(document("a.txt", bytes).source().mediaType()).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "scanned.pdf, 'a scanned PDF document without text, pages: 2'",
    "encrypted.pdf, a PDF document that is encrypted",
    "encrypted.docx, an office document that is encrypted",
  })
  void documentsWithoutReadableTextAreSkippedWithTheReason(String name, String reason) {
    assertThat(read(name, bytes(name))).isEqualTo(new Skipped(name, reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.pdf", "report.docx", "report.doc"})
  void damagedDocumentsAreSkippedWithTheReason(String name) {
    byte[] whole = bytes(name);
    for (int length : new int[] {9, 600, whole.length / 2}) {
      byte[] damaged = Arrays.copyOf(whole, length);
      assertThat(read(name, damaged))
          .as("%s, %d bytes", name, length)
          .isInstanceOfSatisfying(
              Skipped.class,
              skipped -> assertThat(skipped.reason()).startsWith("a ").contains(" "));
    }
  }

  @Test
  void bytesThatAreSomethingElseNeverEndTheReading() {
    for (String name : List.of("report.pdf", "report.docx", "report.doc")) {
      byte[] bytes = bytes(name).clone();
      for (int i = 64; i < bytes.length; i += 97) {
        bytes[i] ^= 0x5A;
      }
      assertThat(read(name, bytes)).isNotNull();
    }
  }
}
