package org.fazhi.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;

/**
 * Reads the structure of a cleaned page: sections with roles, numbered parts, sentences. Immutable
 * and thread-safe.
 */
public final class StructureParser {

  /** Headings of parts that tell of deeds and then of shortcomings: 主要举措、成效和不足. */
  private static final Pattern DEEDS_FIRST =
      Pattern.compile("(?:成效|举措|做法|成绩|情况)(?:、|和|与|及|以及)(?:存在的?)?(?:主要)?(?:不足|问题|困难|短板)");

  private static final Pattern YEAR = Pattern.compile("^(\\d{4})年");
  private static final Pattern DONE = Pattern.compile("情况|成效|完成|总结|回顾|进展");

  private final PageReader pages;
  private final SectionRoles roles;
  private final OutlineParser outlines = new OutlineParser();
  private final BareHeadings bareHeadings;
  private final SentenceSplitter sentences = new SentenceSplitter();

  /**
   * @param pages takes pages apart
   * @param roles judges what parts are for
   */
  public StructureParser(PageReader pages, SectionRoles roles) {
    this.pages = pages;
    this.roles = roles;
    this.bareHeadings = new BareHeadings(roles);
  }

  /** The parser with the project's lexicons. */
  public static StructureParser standard() {
    return new StructureParser(
        new PageReader(MetadataLabels.load(), PageFurniture.load()), SectionRoles.load());
  }

  /** The structure of {@code page}, whose damage has been undone. */
  public ReportStructure parse(MappedText page) {
    ReportPage read = pages.read(page);
    String text = read.body().text();
    List<OutlineNode> outline = outline(text, read.content());
    List<Section> sections = new ArrayList<>();
    List<Sentence> sentenceList = new ArrayList<>();
    List<BodyTable> tables = BodyTable.find(text, read.content());
    List<OutlineNode> chapters = topLevel(outline);
    Set<SectionRole> promised = EnumSet.noneOf(SectionRole.class);
    chapters.forEach(node -> promised.addAll(roles.ofHeading(node.heading().in(text))));
    for (Part part : parts(read.content(), chapters)) {
      boolean coming = part.node().filter(node -> isOfNextYear(text, node, chapters)).isPresent();
      addSections(text, part, coming, promised, outline, sections, sentenceList);
    }
    sentenceList.removeIf(
        sentence -> tables.stream().anyMatch(table -> table.span().contains(sentence.span())));
    return new ReportStructure(
        text, read.body().map(), read, sections, outline, sentenceList, tables);
  }

  /** The numbered parts, under the unnumbered chapters of a report that numbers none. */
  private List<OutlineNode> outline(String text, TextSpan content) {
    List<OutlineNode> numbered = outlines.parse(text, content);
    if (numbered.stream().anyMatch(node -> node.level() == OutlineLevel.CHAPTER)) {
      return numbered;
    }
    List<OutlineNode> all = new ArrayList<>(bareHeadings.find(text, content, numbered));
    all.addAll(numbered);
    all.sort(Comparator.comparingInt((OutlineNode node) -> node.span().begin()));
    return all;
  }

  private record Part(Optional<OutlineNode> node, TextSpan span) {}

  /** Chapters; where a report numbers none, its outermost parts. */
  private static List<OutlineNode> topLevel(List<OutlineNode> outline) {
    for (OutlineLevel level : OutlineLevel.values()) {
      List<OutlineNode> nodes = outline.stream().filter(n -> n.level() == level).toList();
      if (!nodes.isEmpty() && level != OutlineLevel.INLINE) {
        return nodes;
      }
    }
    return List.of();
  }

  private static List<Part> parts(TextSpan content, List<OutlineNode> chapters) {
    List<Part> parts = new ArrayList<>();
    int begin = content.begin();
    for (OutlineNode chapter : chapters) {
      if (chapter.span().begin() > begin) {
        parts.add(new Part(Optional.empty(), TextSpan.of(begin, chapter.span().begin())));
      }
      parts.add(new Part(Optional.of(chapter), chapter.span()));
      begin = chapter.span().end();
    }
    if (begin < content.end()) {
      parts.add(new Part(Optional.empty(), TextSpan.of(begin, content.end())));
    }
    return parts;
  }

  private void addSections(
      String text,
      Part part,
      boolean ofNextYear,
      Set<SectionRole> promised,
      List<OutlineNode> outline,
      List<Section> sections,
      List<Sentence> sentenceList) {
    Optional<String> heading = part.node().map(node -> node.heading().in(text).strip());
    Set<SectionRole> announced = heading.map(roles::ofHeading).orElse(Set.of());
    SectionRole role =
        ofNextYear ? SectionRole.NEXT_STEPS : initial(announced, heading, part, sections);
    boolean open = announced.isEmpty() || announced.contains(SectionRole.SHORTCOMINGS);
    int begin = part.span().begin();
    List<TextSpan> split = sentences.split(text, part.span());
    int falling = lastTurnToShortcomings(text, split, outline);
    for (TextSpan sentence : split) {
      // A chapter of deeds may end in paragraphs for which the report has no chapter.
      Optional<SectionRole> turn =
          turn(text, sentence, outline)
              .filter(to -> open || opensParagraph(text, sentence) && !promised.contains(to))
              .filter(to -> to != SectionRole.SHORTCOMINGS || sentence.begin() >= falling);
      if (turn.isPresent() && turn.get() != role && turnsFrom(role, turn.get())) {
        if (sentence.begin() > begin) {
          addSection(sections, heading, role, TextSpan.of(begin, sentence.begin()));
        }
        role = turn.get();
        begin = sentence.begin();
      }
      sentenceList.add(new Sentence(sentence, role));
    }
    addSection(sections, heading, role, TextSpan.of(begin, part.span().end()));
  }

  /** The last chapter, called after the year that follows the one told of before: 2020年工作. */
  private static boolean isOfNextYear(
      String text, OutlineNode chapter, List<OutlineNode> chapters) {
    Matcher year = YEAR.matcher(chapter.heading().in(text));
    if (chapters.size() < 2
        || !chapter.equals(chapters.get(chapters.size() - 1))
        || !year.find()
        || DONE.matcher(chapter.heading().in(text)).find()) {
      return false;
    }
    int next = Integer.parseInt(year.group(1));
    return text.substring(0, chapter.span().begin()).contains((next - 1) + "年")
        && !text.substring(0, chapters.get(0).span().begin()).contains(next + "年");
  }

  /**
   * Where the paragraphs begin that tell of shortcomings: a paragraph of deeds behind one that
   * seems to (企业存在问题) shows that it was none of them.
   */
  private int lastTurnToShortcomings(String text, List<TextSpan> split, List<OutlineNode> outline) {
    int start = split.isEmpty() ? 0 : split.get(0).begin();
    boolean inShortcomings = false;
    for (TextSpan sentence : split) {
      Optional<SectionRole> turn = turn(text, sentence, outline);
      if (turn.filter(SectionRole.NEXT_STEPS::equals).isPresent()) {
        return start;
      }
      boolean tells = turn.isPresent();
      if (tells && !inShortcomings) {
        start = sentence.begin();
        inShortcomings = true;
      } else if (opensParagraph(text, sentence) && !tells && !isNumbered(sentence, outline)) {
        inShortcomings = false;
      }
    }
    return start;
  }

  private static boolean opensParagraph(String text, TextSpan sentence) {
    int at = sentence.begin() - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  private static boolean isNumbered(TextSpan sentence, List<OutlineNode> outline) {
    return outline.stream().anyMatch(node -> node.span().begin() == sentence.begin());
  }

  /** Where a sentence turns: by the heading of a part that begins there, else by its own words. */
  private Optional<SectionRole> turn(String text, TextSpan sentence, List<OutlineNode> outline) {
    return outline.stream()
        .filter(node -> node.span().begin() == sentence.begin())
        .filter(node -> node.level() != OutlineLevel.INLINE)
        .flatMap(node -> roles.announced(node.heading().in(text)).stream())
        .findFirst()
        .or(() -> roles.turn(sentence.in(text)));
  }

  /** Reports go from deeds to shortcomings to next steps, never back. */
  private static boolean turnsFrom(SectionRole from, SectionRole to) {
    return switch (from) {
      case WORK_DONE, OTHER, LEADERS_DUTY -> true;
      case SHORTCOMINGS -> to == SectionRole.NEXT_STEPS;
      case NEXT_STEPS -> false;
    };
  }

  private static SectionRole initial(
      Set<SectionRole> announced, Optional<String> heading, Part part, List<Section> sections) {
    if (heading.filter(words -> DEEDS_FIRST.matcher(words).find()).isPresent()) {
      return SectionRole.WORK_DONE;
    }
    if (announced.contains(SectionRole.SHORTCOMINGS)) {
      return SectionRole.SHORTCOMINGS;
    }
    if (announced.contains(SectionRole.NEXT_STEPS)) {
      return SectionRole.NEXT_STEPS;
    }
    if (announced.contains(SectionRole.LEADERS_DUTY)) {
      return SectionRole.LEADERS_DUTY;
    }
    boolean introduction = part.node().isEmpty() && sections.isEmpty();
    return introduction ? SectionRole.OTHER : SectionRole.WORK_DONE;
  }

  private static void addSection(
      List<Section> sections, Optional<String> heading, SectionRole role, TextSpan span) {
    sections.add(new Section(sections.size() + 1, heading, role, span));
  }
}
