package org.fazhi.store.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes text apart for the full-text index: each Chinese character is a token, so is each run of
 * letters or digits; punctuation is dropped; widths, letter case and scripts are folded.
 *
 * <p>A run of characters asked as a phrase, see {@link TextQuery}, is then found wherever it stands
 * in a title, be it one character long or across what a segmenter takes for words: 处罚法 in
 * 中华人民共和国行政处罚法. Bigrams find the same save for single characters and for runs that mix characters
 * with digits.
 */
final class ChineseAnalyzer extends Analyzer {

  /** Changes when the same text gives other tokens than before: the index is then made anew. */
  static final String VERSION = "1";

  private final UnaryOperator<String> toSimplified;

  /**
   * @param toSimplified from traditional to simplified characters; thread-safe
   */
  ChineseAnalyzer(UnaryOperator<String> toSimplified) {
    this.toSimplified = toSimplified;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new StringReader(fold(read(reader)));
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return initReader(fieldName, reader);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(in);
  }

  /** A whole name in the form in which exact look-ups compare it. */
  String whole(String name) {
    return fold(name).strip().toLowerCase(Locale.ROOT);
  }

  private String fold(String text) {
    return toSimplified.apply(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private static String read(Reader reader) {
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
