package org.fazhi.serve.api;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.fazhi.query.QueryAnswer;
import org.fazhi.query.ResultFormat;
import org.fazhi.query.SavedQuery;
import org.jspecify.annotations.Nullable;

/** The forms in which programs get the answer of a saved query. */
enum AnswerForm {
  /** Rows as plain objects, with what leads to the next page. */
  JSON("application/json", true, true) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      throw new IllegalStateException("plain rows are written with their page");
    }
  },
  /** SPARQL 1.1 results in CSV; a graph in three columns. */
  CSV("text/csv", true, true) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      ResultFormat.CSV.formatter().write(answer, out);
    }
  },
  /** The same for spreadsheet programs: no text in it is taken for a formula. */
  CSV_SAFE("text/csv", true, true) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      ResultFormat.CSV.formatter().write(Formulas.disarm(answer), out);
    }
  },
  /** A workbook for spreadsheet programs; a graph in three columns. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, true) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      answer.accept(new Spreadsheet(out));
    }
  },
  /** SPARQL 1.1 results in JSON. */
  SRJ("application/sparql-results+json", true, false) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      ResultFormat.JSON.formatter().write(answer, out);
    }
  },
  /** SPARQL 1.1 results in XML. */
  SRX("application/sparql-results+xml", true, false) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      writeResults(ResultSetLang.RS_XML, answer, out);
    }
  },
  /** SPARQL 1.1 results in TSV. */
  TSV("text/tab-separated-values", true, false) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      writeResults(ResultSetLang.RS_TSV, answer, out);
    }
  },
  /** Turtle. */
  TTL("text/turtle", false, true) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      ResultFormat.TTL.formatter().write(answer, out);
    }
  },
  /** JSON-LD. */
  JSONLD("application/ld+json", false, true) {
    @Override
    void write(QueryAnswer answer, OutputStream out) {
      ResultFormat.JSON.formatter().write(answer, out);
    }
  };

  private static final String HTML = "text/html";

  private final String mediaType;
  private final boolean forRows;
  private final boolean forGraphs;

  AnswerForm(String mediaType, boolean forRows, boolean forGraphs) {
    this.mediaType = mediaType;
    this.forRows = forRows;
    this.forGraphs = forGraphs;
  }

  /** The name as {@code ?format=} has it: {@code csv-safe}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Media type without parameters; the encoding is always UTF-8. */
  String mediaType() {
    return mediaType;
  }

  /** The media type as a header has it: text says its encoding, JSON and XML have their own. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Writes {@code answer}, whose kind this form is for. */
  abstract void write(QueryAnswer answer, OutputStream out);

  /** The forms that the answer of {@code query} can have, the usual one first. */
  static List<AnswerForm> of(SavedQuery query) {
    return Arrays.stream(values())
        .filter(form -> query.givesGraph() ? form.forGraphs : form.forRows)
        .toList();
  }

  /** The form called {@code id} among {@code offered}. */
  static Optional<AnswerForm> named(String id, List<AnswerForm> offered) {
    return offered.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** The form that a client with this {@code Accept} header likes best among {@code offered}. */
  static Optional<AnswerForm> accepted(@Nullable String accept, List<AnswerForm> offered) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    return liked(accept, offered.stream().map(AnswerForm::mediaType))
        .flatMap(type -> offered.stream().filter(form -> form.mediaType.equals(type)).findFirst());
  }

  /** Whether a client with this {@code Accept} header would rather have a page for people. */
  static boolean prefersPage(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return false;
    }
    // A client that takes anything is a program: the page comes last among equals.
    return liked(
            accept,
            Stream.concat(Arrays.stream(values()).map(AnswerForm::mediaType), Stream.of(HTML)))
        .filter(HTML::equals)
        .isPresent();
  }

  private static Optional<String> liked(String accept, Stream<String> offers) {
    return Optional.ofNullable(
            AcceptList.match(
                new AcceptList(accept), AcceptList.create(offers.toArray(String[]::new))))
        .map(MediaType::getContentTypeStr);
  }

  private static void writeResults(Lang lang, QueryAnswer answer, OutputStream out) {
    if (answer instanceof QueryAnswer.Rows rows) {
      RowSetWriterRegistry.getFactory(lang)
          .create(lang)
          .write(out, RowSetStream.create(rows.columns(), rows.rows().iterator()), new Context());
    } else if (answer instanceof QueryAnswer.Truth truth) {
      RowSetWriterRegistry.getFactory(lang).create(lang).write(out, truth.value(), new Context());
    } else {
      throw new IllegalStateException("results are no form for graphs");
    }
  }
}
