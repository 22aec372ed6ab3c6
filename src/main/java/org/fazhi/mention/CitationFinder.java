package org.fazhi.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.lexicon.LegalCatalogue;
import org.fazhi.lexicon.Place;
import org.fazhi.lexicon.Region;
import org.fazhi.lexicon.RegionLevel;
import org.fazhi.lexicon.SurfaceTrie;
import org.fazhi.lexicon.TitleVersion;
import org.fazhi.lexicon.TsvTable;
import org.fazhi.text.TextSpan;

/**
 * Finds the documents that a text cites: titles in 《》, with number and with short forms that the
 * text defines (以下简称《纲要》), and laws named without brackets by an unmistakable form. Immutable and
 * thread-safe.
 */
public final class CitationFinder {

  private static final Pattern NUMBER_BEHIND =
      Pattern.compile(
          "\\G(?:的?(?:通知|意见|决定|批复|文件|公告))?(?:（(?:试行|暂行|草案|征求意见稿|修订版?|[^（）]{1,6})）)?[（(\\[【]\\s*([^（）《》]{0,16}[〔\\[【（(〈<]?\\s*\\d{4}\\s*年?[〕\\]】）)〉>]?\\s*第?\\d{1,5}\\s*号|[^（()《》]{1,10}(?:令\\s*(?:\\d{4}年)?第?\\d{1,4}\\s*号|第\\s*\\d{1,4}\\s*号令))(?:[^）)\\]】《]{0,12})[）)\\]】]?");
  private static final Pattern NUMBER_OF_ISSUE =
      Pattern.compile(
          "[^《》。；]{0,120}?以([\\p{IsHan}A-Za-z]{2,14}[〔\\[【（(?？]\\d{4}[〕\\]】）)?？]\\d{1,5}号)(?:文件?)?(?:正式|联合)?(?:印发|下发|公布|发布|出台)");
  private static final Pattern SHORT_TITLE =
      Pattern.compile(
          "\\G[^《。；]{0,24}?[（(](?:以下|下文|下)(?:统一)?简称(?:为)?[:：]?[《“\"]{0,2}([^《》“”\"（）()]{2,20})[》”\"]{0,2}[）)]");

  /** Titles that name no document by themselves. */
  private static final Pattern GENERIC =
      Pattern.compile("(?:实施)?(?:纲要|意见|方案|规划|办法|条例|规定|决定|通知|要点|细则|清单|计划|准则|措施)|工作(?:规定|条例|方案|要点)");

  private static final Pattern NESTED = Pattern.compile("〈([^〈〉]+)〉");

  /** （2021—2025年）, （试行） and the like at the end of a title. */
  private static final Pattern TAIL = Pattern.compile("(?:[（(][^（）()]*[）)])+$");

  /** A short title that the text defines, valid from {@code from} on. */
  private record ShortTitle(String words, int from, LegalDocument document) {}

  private record Exclusion(Optional<String> form, boolean after, Pattern pattern) {}

  private final LegalCatalogue catalogue;
  private final DocumentKindRules kinds;
  private final TitleContext context;
  private final PlaceFinder places;
  private final AgencyFinder agencies;
  private final SurfaceTrie<LegalCatalogue.Entry> bareForms;
  private final SurfaceTrie<LegalCatalogue.Entry> fullForms;
  private final List<Exclusion> exclusions;

  /**
   * @param catalogue national documents
   * @param kinds judges the kind of all others by their titles
   * @param context judges it by the words around them, which count for more
   * @param places finds the divisions inside titles
   * @param agencies finds the bodies inside titles
   */
  public CitationFinder(
      LegalCatalogue catalogue,
      DocumentKindRules kinds,
      TitleContext context,
      PlaceFinder places,
      AgencyFinder agencies) {
    this.catalogue = catalogue;
    this.kinds = kinds;
    this.context = context;
    this.places = places;
    this.agencies = agencies;
    this.bareForms = new SurfaceTrie<>(catalogue.bareForms());
    this.fullForms = new SurfaceTrie<>(catalogue.fullForms());
    this.exclusions =
        TsvTable.load(
                "citation-exclusions.tsv",
                "id",
                "form",
                "side",
                "pattern",
                "example",
                "counter_example")
            .rows()
            .stream()
            .map(
                row ->
                    new Exclusion(
                        row.find("form"), row.get("side").equals("after"), row.pattern("pattern")))
            .toList();
  }

  /** The citations in {@code text}, by position. */
  public List<LawCitation> find(String text, Optional<HomePlace> home, int year) {
    List<TextSpan> titles = TitleSpans.find(text);
    Map<String, LegalDocument> defined = new HashMap<>();
    List<LawCitation> citations = new ArrayList<>();
    Set<Integer> definitions = new LinkedHashSet<>();
    List<ShortTitle> shortTitles = new ArrayList<>();
    for (TextSpan span : titles) {
      if (definitions.contains(span.begin())) {
        continue;
      }
      String written = span.in(text).substring(1, span.length() - 1);
      TextSpan title = TextSpan.of(span.begin() + 1, span.end() - 1);
      LegalDocument known =
          GENERIC.matcher(written).matches()
              ? defined.getOrDefault(
                  LegalCatalogue.normalise(written), referent(written, citations).orElse(null))
              : defined.get(LegalCatalogue.normalise(written));
      if (known != null) {
        citations.add(new LawCitation(span, title, known, Optional.empty()));
        continue;
      }
      if (LegalCatalogue.normalise(written).length() < 2
          || written.indexOf('。') >= 0
          || GENERIC.matcher(written).matches()) {
        continue;
      }
      Matcher number = NUMBER_BEHIND.matcher(text).region(span.end(), text.length());
      boolean numbered = number.lookingAt();
      Optional<String> beside = numbered ? DocumentNumber.parse(number.group(1)) : Optional.empty();
      int end = beside.isPresent() ? number.end() : span.end();
      Optional<String> printed = beside.or(() -> numberOfIssue(text, span.end()));
      Optional<TitleContext.Verdict> verdict = context.judge(text, span, printed);
      if (verdict.isPresent() && verdict.get().kind().isEmpty()) {
        continue;
      }
      LegalDocument document =
          document(written, printed, verdict.flatMap(TitleContext.Verdict::kind), home, year);
      citations.add(
          new LawCitation(
              TextSpan.of(span.begin(), end), title, document, version(text, span, written)));
      Matcher shortTitle = SHORT_TITLE.matcher(text).region(end, text.length());
      if (shortTitle.lookingAt()) {
        defined.put(LegalCatalogue.normalise(shortTitle.group(1)), document);
        definitions.add(shortTitle.start(1) - 1);
        shortTitles.add(new ShortTitle(shortTitle.group(1), shortTitle.end(), document));
      }
    }
    addBare(text, titles, citations);
    addDefined(text, titles, shortTitles, citations);
    citations.sort(Comparator.comparing(LawCitation::span));
    return citations;
  }

  /** The version named in the title, behind it or before it: 新修订的《行政处罚法》. */
  private Optional<String> version(String text, TextSpan span, String written) {
    return catalogue
        .cited(innerBrackets(written))
        .flatMap(LegalCatalogue.Citation::version)
        .or(() -> TitleVersion.revision(written).version())
        .or(() -> VersionBeside.find(text, span));
  }

  /** 《…》经市政府常务会议审议后，以芜政发〔2023〕5号文件印发: the number is told later in the sentence. */
  private static Optional<String> numberOfIssue(String text, int from) {
    Matcher issue = NUMBER_OF_ISSUE.matcher(text).region(from, text.length());
    return issue.lookingAt() ? DocumentNumber.parse(issue.group(1)) : Optional.empty();
  }

  /**
   * The document that a bare 《纲要》 means where nothing defines it: the last one before whose title
   * ends so, or which is named inside that title.
   */
  private Optional<LegalDocument> referent(String generic, List<LawCitation> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      LegalDocument document = before.get(i).document();
      Matcher nested = NESTED.matcher(document.title());
      while (nested.find()) {
        if (isCalled(nested.group(1), generic)) {
          return Optional.of(
              document(nested.group(1), Optional.empty(), Optional.empty(), Optional.empty(), 0));
        }
      }
      if (isCalled(document.title(), generic)) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(String title, String generic) {
    return TAIL.matcher(title).replaceFirst("").endsWith(generic);
  }

  private void addBare(String text, List<TextSpan> titles, List<LawCitation> citations) {
    for (SurfaceTrie.Hit<LegalCatalogue.Entry> hit : bareForms.findLongest(text)) {
      if (!TitleSpans.covers(titles, hit.span().begin()) && !excluded(text, hit.span())) {
        citations.add(bare(text, hit));
      }
    }
    List<TextSpan> known = citations.stream().map(LawCitation::span).toList();
    for (SurfaceTrie.Hit<LegalCatalogue.Entry> hit : fullForms.findLongest(text)) {
      boolean whole =
          hit.span().in(text).startsWith("中华人民共和国")
              || BareTitleContext.begins(text, hit.span().begin());
      if (whole && !TitleSpans.covers(titles, hit.span().begin()) && !excluded(text, hit.span())) {
        List<TextSpan> inside = known.stream().filter(it -> overlap(it, hit.span())).toList();
        // 行政处罚实施条例 inside 中华人民共和国海关行政处罚实施条例: the longer form wins.
        if (inside.stream().allMatch(it -> it.length() < hit.span().length())) {
          citations.removeIf(it -> inside.contains(it.span()));
          citations.add(bare(text, hit));
        }
      }
    }
  }

  private static LawCitation bare(String text, SurfaceTrie.Hit<LegalCatalogue.Entry> hit) {
    return new LawCitation(
        hit.span(),
        hit.span(),
        of(hit.value(), hit.span().in(text), Optional.empty()),
        Optional.empty());
  }

  /** 按照条例规定, where the text said before which document it calls 条例. */
  private static void addDefined(
      String text,
      List<TextSpan> titles,
      List<ShortTitle> shortTitles,
      List<LawCitation> citations) {
    for (ShortTitle shortTitle : shortTitles) {
      String words = shortTitle.words();
      for (int at = text.indexOf(words, shortTitle.from());
          at >= 0;
          at = text.indexOf(words, at + words.length())) {
        TextSpan span = TextSpan.of(at, at + words.length());
        if (!TitleSpans.covers(titles, at)
            && BareTitleContext.isTitle(text, span)
            && citations.stream().noneMatch(it -> overlap(it.span(), span))) {
          citations.add(new LawCitation(span, span, shortTitle.document(), Optional.empty()));
        }
      }
    }
  }

  private static boolean overlap(TextSpan one, TextSpan other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private boolean excluded(String text, TextSpan span) {
    String form = span.in(text);
    for (Exclusion exclusion : exclusions) {
      if (exclusion.form().isPresent() && !exclusion.form().get().equals(form)) {
        continue;
      }
      Matcher matcher = exclusion.pattern().matcher(text);
      boolean matches =
          exclusion.after()
              ? matcher.region(span.end(), text.length()).lookingAt()
              : matcher.region(Math.max(0, span.begin() - 6), span.begin()).find();
      if (matches) {
        return true;
      }
    }
    return false;
  }

  private LegalDocument document(
      String written,
      Optional<String> number,
      Optional<DocumentKind> said,
      Optional<HomePlace> home,
      int year) {
    String title = innerBrackets(written);
    Optional<LegalCatalogue.Entry> entry = catalogue.find(title);
    if (entry.isPresent()) {
      return of(entry.get(), title, number);
    }
    if (said.isPresent()) {
      return new LegalDocument(title, said.get(), number);
    }
    List<PlaceMention> regions = places.find(title, home, List.of());
    Set<String> regionNames = new LinkedHashSet<>();
    Set<String> legislators = new LinkedHashSet<>();
    for (PlaceMention region : regions) {
      String name = chain(title, regions, region);
      regionNames.add(name);
      if (mayMakeRules(region.place())) {
        legislators.add(name);
      }
    }
    Set<String> agencyNames = new LinkedHashSet<>();
    agencies
        .find(title, regions, home, year, List.of())
        .forEach(m -> agencyNames.add(m.span().in(title)));
    String words = TitleVersion.kindBearing(title);
    return new LegalDocument(
        title, kinds.judge(words, regionNames, legislators, agencyNames), number);
  }

  private static boolean mayMakeRules(Place place) {
    return place instanceof Region region && region.level() != RegionLevel.COUNTY;
  }

  /** Neighbouring names of divisions read as one: 杭州市临安区. */
  private static String chain(String title, List<PlaceMention> regions, PlaceMention last) {
    int begin = last.span().begin();
    for (int i = regions.size() - 1; i >= 0; i--) {
      if (regions.get(i).span().end() == begin) {
        begin = regions.get(i).span().begin();
      }
    }
    return title.substring(begin, last.span().end());
  }

  private static LegalDocument of(
      LegalCatalogue.Entry entry, String written, Optional<String> number) {
    DocumentKind kind = DocumentKind.of(entry.kind());
    boolean official = kind == DocumentKind.LAW || kind == DocumentKind.ADMINISTRATIVE_REGULATION;
    return new LegalDocument(official ? entry.title() : written, kind, number);
  }

  /** Titles inside a title stand in 〈〉. */
  private static String innerBrackets(String title) {
    return title.replace('《', '〈').replace('》', '〉').replace('<', '〈').replace('>', '〉').strip();
  }
}
