package org.fazhi.serve.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.serve.web.PerState;
import org.fazhi.serve.web.Problem;
import org.fazhi.serve.web.PublicAddress;

/**
 * {@code /sitemap.xml}: the pages of all things, in parts of 50,000, the most that the sitemap
 * protocol allows.
 */
final class SitemapServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String PATH = "/sitemap.xml";
  static final String PARTS = "/sitemap/*";

  private static final int PART = 50_000;
  private static final Pattern PART_PATH = Pattern.compile(".*/sitemap/([1-9]\\d{0,4})\\.xml");
  private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  private static final List<Resource> KINDS =
      List.of(
          FazhiVocabulary.Report,
          FazhiVocabulary.Agency,
          FazhiVocabulary.Region,
          FazhiVocabulary.Law,
          FazhiVocabulary.AdministrativeRegulation,
          FazhiVocabulary.LocalRegulation,
          FazhiVocabulary.Rule,
          FazhiVocabulary.JudicialInterpretation,
          FazhiVocabulary.PartyRegulation,
          FazhiVocabulary.NormativeDocument,
          FazhiVocabulary.Measure,
          FazhiVocabulary.Indicator);

  private final transient PerState<List<String>> names;
  private final transient PublicAddress address;

  /**
   * @param names paths of the things below {@code /id/}
   */
  SitemapServlet(PerState<List<String>> names, PublicAddress address) {
    this.names = names;
    this.address = address;
  }

  /** The paths of the things that have pages, sorted. */
  static List<String> names(DatasetGraph dataset, String base) {
    Set<String> names = new TreeSet<>();
    Txn.executeRead(
        dataset,
        () ->
            KINDS.forEach(
                kind ->
                    dataset
                        .getDefaultGraph()
                        .find(Node.ANY, RDF.type.asNode(), kind.asNode())
                        .mapWith(triple -> triple.getSubject())
                        .filterKeep(it -> it.isURI() && it.getURI().startsWith(base))
                        .forEach(it -> names.add(it.getURI().substring(base.length())))));
    return List.copyOf(names);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> all = names.get();
    int parts = Math.max(1, (all.size() + PART - 1) / PART);
    String root = address.root(request);
    Matcher part = PART_PATH.matcher(request.getRequestURI());
    if (!part.matches()) {
      index(root, parts, open(response));
      return;
    }
    int number = Integer.parseInt(part.group(1));
    if (number > parts) {
      new Problem(HttpServletResponse.SC_NOT_FOUND, "The site map has " + parts + " parts.")
          .answer(request, response);
      return;
    }
    int from = (number - 1) * PART;
    pages(root, all.subList(from, Math.min(from + PART, all.size())), open(response));
  }

  private static PrintWriter open(HttpServletResponse response) throws IOException {
    response.setContentType("application/xml;charset=utf-8");
    PrintWriter out = response.getWriter();
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return out;
  }

  private static void index(String root, int parts, PrintWriter out) {
    out.print("<sitemapindex " + NAMESPACE + ">\n");
    for (int part = 1; part <= parts; part++) {
      out.print("<sitemap><loc>" + escape(root) + "/sitemap/" + part + ".xml</loc></sitemap>\n");
    }
    out.print("</sitemapindex>\n");
  }

  private static void pages(String root, List<String> names, PrintWriter out) {
    out.print("<urlset " + NAMESPACE + ">\n");
    for (String name : names) {
      out.print("<url><loc>" + escape(root + "/id/" + name) + ".html</loc></url>\n");
    }
    out.print("</urlset>\n");
  }

  private static String escape(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }
}
