package org.fazhi.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.InnerBlanks;
import org.fazhi.text.MappedText;
import org.fazhi.text.TextSpan;

/**
 * Takes a cleaned page apart into the report and what is printed around it. A body that the page
 * carries twice is read once. Immutable and thread-safe.
 */
public final class PageReader {

  private static final int LONG_LINE = 40;
  private static final int COPY_LINE = 30;
  private static final int LONGEST_TITLE = 70;
  private static final int SIGNATURE_LINES = 5;

  private static final Pattern TITLE =
      Pattern.compile(
          "[^。；]{0,50}(?:法治|依法行政|依法治[国省市区县州校]|行政执法|普法|政府|管委会|管理委员会|工作)"
              + "[^。；]{0,30}(?:报\\s*告|总结|情况|汇报|自查|述职|(?:报送|上报|报告)[^。；]{0,30}的?函|总结及[^。；]{0,12})(?:[（(][^）)]{1,20}[）)])?");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "[\\p{IsHan}（）()、\\s]{2,36}(?:局|厅|委员会|委|政府|办公室|办事处|管委会|分局|支队|大队|总队|部|院|中心|会|署|所|司|处|党组|党委|党工委|街道|镇|乡)");

  /** 局长：张三 between the signature and the text. */
  private static final Pattern SIGNING_OFFICIAL =
      Pattern.compile(
          "\\s*\\p{IsHan}{0,8}(?:长|主任|书记|主席|负责人)(?:（签[字章名]）)?\\s*[:：]?\\s*\\p{IsHan}(?:\\s*\\p{IsHan}){1,3}\\s*");

  private static final Pattern GLUED_SIGNATURE =
      Pattern.compile("(?<=[。！])([\\p{IsHan}（）、]{4,40}?)?(" + PrintedDate.ALONE.pattern() + ")$");

  /** 示政发〔2023〕5号　签发人：张三: the line of the number in the head of a document. */
  private static final Pattern NUMBER_LINE =
      Pattern.compile(
          "\\s*([\\p{IsHan}]{2,14}\\s*[〔\\[（(【?？]\\d{4}[〕\\]）)】?？]\\s*\\d{1,4}\\s*号)(?:\\s*签\\s*发\\s*人\\s*[:：]\\s*(.{0,12}))?\\s*");

  private static final Pattern PERSON = Pattern.compile("\\p{IsHan}(?:\\s*[\\p{IsHan}·]){1,7}");

  private static final String ORNAMENT = "[\\s◆◇★☆●○■□▶►▲△※*·|=—-]*";

  private static final Pattern ORNAMENTED = Pattern.compile(ORNAMENT + "(.*?)" + ORNAMENT);

  private static final Pattern BREADCRUMB = Pattern.compile("[>＞›»]");
  private static final Pattern BEGINNING_OF_TITLE =
      Pattern.compile("关于(?:推进)?\\d{4}\\s*年度?[\\p{IsHan}]{0,8}");
  private static final Pattern INDEX_NUMBER =
      Pattern.compile("(?=.*\\d{2})[\\p{IsHan}A-Za-z\\d./_\\-]{4,40}");

  /** 政府建设情况报告: words that no title begins with, though what follows looks like one. */
  private static final Pattern REST_OF_TITLE = Pattern.compile("(?:政府建设|建设|工作(?!办)|情况|年度|行政|的)");

  private static final Pattern NO_PART_OF_TITLE = Pattern.compile("[，：:]|星期|\\d月\\d{1,2}日");
  private static final int LONGEST_LINE_OF_TITLE = 36;
  private static final int MOST_LINES_OF_TITLE = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：…”]$");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.]|\\d{1,2}[.、．]|[（(]\\d|第[一二三]|[一二三四]是).*");

  private final MetadataLabels labels;
  private final PageFurniture furniture;

  /**
   * @param labels recognises metadata
   * @param furniture recognises the rest of the page
   */
  public PageReader(MetadataLabels labels, PageFurniture furniture) {
    this.labels = labels;
    this.furniture = furniture;
  }

  /** Takes {@code page} apart; the body is empty when the page holds no text of a report. */
  public ReportPage read(MappedText page) {
    Lines lines = new Lines(page);
    lines.classify();
    Optional<TextSpan> title = lines.findTitle();
    List<TextSpan> kept = lines.content(title);
    List<TextSpan> all = new ArrayList<>();
    title.ifPresent(all::add);
    all.addAll(kept);
    MappedText body = new InnerBlanks().apply(page.lines(all));
    int titleLines = title.map(t -> lineCount(t.in(page.text()))).orElse(0);
    return finish(
        body, titleLines, new PageMetadata(lines.entries), String.join("\n", lines.surroundings));
  }

  private static int lineCount(String words) {
    return 1 + (int) words.chars().filter(c -> c == '\n').count();
  }

  private static ReportPage finish(
      MappedText body, int titleLines, PageMetadata metadata, String surroundings) {
    String text = body.text();
    int contentBegin = 0;
    for (int line = 0; line < titleLines; line++) {
      contentBegin = text.indexOf('\n', contentBegin) + 1;
    }
    Optional<TextSpan> title =
        titleLines > 0 ? Optional.of(TextSpan.of(0, contentBegin - 1)) : Optional.empty();
    int end = text.length();
    Optional<LocalDate> signed = Optional.empty();
    Optional<String> signatory = Optional.empty();
    for (int line = 0; line < SIGNATURE_LINES; line++) {
      int last = trimEnd(text, end);
      int begin = Math.max(contentBegin, text.lastIndexOf('\n', last - 1) + 1);
      if (begin >= last) {
        break;
      }
      String words = text.substring(begin, last);
      Matcher glued = GLUED_SIGNATURE.matcher(words);
      if (signed.isEmpty()
          && (PrintedDate.ALONE.matcher(words).matches() || PrintedDate.isBelowTitle(words))) {
        signed = PrintedDate.find(words);
        end = begin;
      } else if (signed.isPresent() && SIGNING_OFFICIAL.matcher(words).matches()) {
        end = begin;
      } else if (signatory.isEmpty() && isSignature(words)) {
        Optional<LocalDate> beside = PrintedDate.find(words);
        signed = signed.isPresent() ? signed : beside;
        signatory =
            Optional.of(PrintedDate.ALONE.matcher(words).replaceAll("")).filter(w -> !w.isBlank());
        end = begin;
      } else {
        if (signed.isEmpty() && glued.find()) {
          signed = PrintedDate.find(glued.group(2));
          signatory = signatory.or(() -> Optional.ofNullable(glued.group(1)));
          end = begin + glued.start();
        }
        break;
      }
    }
    return new ReportPage(
        body,
        title,
        TextSpan.of(contentBegin, Math.max(contentBegin, end)),
        metadata,
        surroundings,
        signatory,
        signed);
  }

  private static boolean isSignature(String words) {
    String name = PrintedDate.ALONE.matcher(words).replaceAll("");
    return ORGANISATION.matcher(name).matches()
        && !ENUMERATOR.matcher(name).matches()
        && name.length() < LONG_LINE;
  }

  private static int trimEnd(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static String normalised(String line) {
    return line.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
  }

  /** The lines of one page while they are being told apart. */
  private final class Lines {
    private final MappedText page;
    private final List<TextSpan> text = new ArrayList<>();
    private final List<PageMetadata.Entry> entries = new ArrayList<>();
    private final List<String> surroundings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Integer> tableRows = new HashSet<>();
    private boolean copy;

    /** How many of the last lines of the text stood above already. */
    private int repeated;

    Lines(MappedText page) {
      this.page = page;
      String all = page.text();
      BodyTable.find(all, TextSpan.of(0, all.length())).stream()
          .filter(table -> table.isOfReport(row -> labels.parse(row.span().in(all)).isPresent()))
          .flatMap(table -> table.rows().stream())
          .forEach(row -> tableRows.add(row.span().end()));
    }

    /** Whether {@code line} is a row of a table of the report, such as 名称 | 数量（件）. */
    private boolean isTableRow(TextSpan line) {
      int end = line.begin() + line.in(page.text()).stripTrailing().length();
      return tableRows.contains(end);
    }

    void classify() {
      String all = page.text();
      int begin = 0;
      Optional<MetadataField> awaited = Optional.empty();
      while (begin < all.length()) {
        int end = all.indexOf('\n', begin);
        end = end < 0 ? all.length() : end;
        String line = all.substring(begin, end);
        if (isTableRow(TextSpan.of(begin, end))) {
          addTableRow(TextSpan.of(begin, end));
        } else if (!line.isBlank()) {
          PageFurniture.Scope scope = furniture.classify(line);
          if (scope != PageFurniture.Scope.NONE) {
            surroundings.add(line.strip());
          }
          Optional<List<PageMetadata.Entry>> found = labels.parse(line);
          if (found.isPresent()) {
            awaited = add(found.get());
          } else if (awaited.isPresent() && line.strip().length() <= LONGEST_TITLE) {
            String value = line.strip().replaceFirst("^[•·\\-*]\\s*", "");
            entries.add(new PageMetadata.Entry(awaited.get(), value));
            awaited = Optional.empty();
          } else if (scope == PageFurniture.Scope.REST && text.size() > 1) {
            begin = skipRest(all, end);
            continue;
          } else if (scope == PageFurniture.Scope.NONE) {
            awaited = Optional.empty();
            Matcher number = NUMBER_LINE.matcher(line);
            boolean inHead = isHead();
            if (inHead && PrintedDate.isStamp(line)) {
              entries.add(new PageMetadata.Entry(MetadataField.ISSUED, line.strip()));
            } else if (inHead && PrintedDate.isBelowTitle(line)) {
              entries.add(new PageMetadata.Entry(MetadataField.SIGNED, line.strip()));
            } else if (number.matches()) {
              String value = number.group(1).replaceAll("\\s", "");
              entries.add(new PageMetadata.Entry(MetadataField.DOCUMENT_NUMBER, value));
              Optional.ofNullable(number.group(2))
                  .map(String::strip)
                  .filter(name -> PERSON.matcher(name).matches())
                  .map(name -> new PageMetadata.Entry(MetadataField.SIGNED_OFF_BY, name))
                  .ifPresent(entries::add);
            } else {
              addText(TextSpan.of(begin, end), line);
            }
          }
        } else {
          String next = nextLine(all, end);
          awaited = awaited.filter(field -> isValue(field, next));
        }
        begin = end + 1;
      }
    }

    private static String nextLine(String all, int from) {
      return all.substring(from).stripLeading().lines().findFirst().orElse("").strip();
    }

    /** Whether {@code line}, which stands apart from a label, can be nothing but its value. */
    private boolean isValue(MetadataField field, String line) {
      return switch (field) {
        case ISSUED, POSTED, SIGNED ->
            line.length() < COPY_LINE && PrintedDate.find(line).isPresent();
        case INDEX_NUMBER -> INDEX_NUMBER.matcher(line).matches() && !isTitle(line);
        case DOCUMENT_NUMBER -> NUMBER_LINE.matcher(line).matches();
        case PUBLISHER -> ORGANISATION.matcher(line).matches();
        case SIGNED_OFF_BY -> PERSON.matcher(line).matches();
        case TITLE, SOURCE, FURNITURE -> false;
      };
    }

    /**
     * After a footer only a further copy of page and metadata can follow; short lines are links.
     */
    private int skipRest(String all, int from) {
      int at = from + 1;
      while (at < all.length()) {
        int end = all.indexOf('\n', at);
        end = end < 0 ? all.length() : end;
        String line = all.substring(at, end);
        if (line.length() > LONG_LINE || labels.parse(line).isPresent()) {
          return at;
        }
        at = end + 1;
      }
      return all.length();
    }

    private Optional<MetadataField> add(List<PageMetadata.Entry> found) {
      found.stream().filter(e -> !e.value().isEmpty()).forEach(entries::add);
      PageMetadata.Entry last = found.get(found.size() - 1);
      return found.size() == 1 && last.value().isEmpty() && last.field() != MetadataField.FURNITURE
          ? Optional.of(last.field())
          : Optional.empty();
    }

    /** Whether no paragraph has been read yet, so that what comes belongs to the head. */
    private boolean isHead() {
      return text.stream().noneMatch(span -> span.length() > LONGEST_TITLE);
    }

    /** Rows may well be equal, but the second printing of a report repeats all its tables. */
    private void addTableRow(TextSpan row) {
      if (!copy) {
        text.add(row);
      }
    }

    private void addText(TextSpan span, String line) {
      String words = normalised(line);
      boolean known = !seen.add(words) || isCopy(words);
      boolean copied =
          known && words.length() >= COPY_LINE && !TITLE.matcher(line.strip()).matches();
      if (copied && !copy) {
        // The headings above the first copied paragraph are copies too.
        text.subList(text.size() - repeated, text.size()).clear();
      }
      copy |= copied;
      if (!known || (!copy && words.length() < COPY_LINE && !isTitle(line))) {
        text.add(span);
        repeated = known ? repeated + 1 : 0;
      }
    }

    /** The second printing of a paragraph may have lost or gained a signature at its end. */
    private boolean isCopy(String words) {
      return words.length() >= 2 * COPY_LINE
          && seen.stream()
              .filter(other -> other.length() >= 2 * COPY_LINE && !other.equals(words))
              .anyMatch(other -> sameBeginning(other, words));
    }

    private static boolean sameBeginning(String one, String other) {
      int shorter = Math.min(one.length(), other.length());
      int longer = Math.max(one.length(), other.length());
      return longer - shorter <= LONG_LINE && one.regionMatches(0, other, 0, shorter * 9 / 10);
    }

    private boolean isTitle(String line) {
      String words = line.strip();
      return words.length() >= 8
          && words.length() <= LONGEST_TITLE
          && TITLE.matcher(words).matches()
          && !BREADCRUMB.matcher(words).find()
          && !ENUMERATOR.matcher(words).matches();
    }

    Optional<TextSpan> findTitle() {
      for (int i = 0; i < text.size(); i++) {
        TextSpan span = text.get(i);
        String line = span.in(page.text());
        if (line.length() > LONGEST_TITLE + LONG_LINE && !isTitle(line)) {
          return Optional.empty();
        }
        if (isTitle(undecorated(span).in(page.text()))) {
          return Optional.of(withLineBefore(i, undecorated(span)));
        }
        Optional<TextSpan> broken = titleInLines(i);
        if (broken.isPresent()) {
          return broken;
        }
      }
      return Optional.empty();
    }

    /** ◆ 某局2023年度法治政府建设报告 ◆ without its ornaments. */
    private TextSpan undecorated(TextSpan line) {
      Matcher ornament = ORNAMENTED.matcher(line.in(page.text()));
      return ornament.matches()
          ? TextSpan.of(line.begin() + ornament.start(1), line.begin() + ornament.end(1))
          : line;
    }

    /** A title broken anywhere, over several short lines: 关于2023年法治政府 / 建设情况的报告. */
    private Optional<TextSpan> titleInLines(int first) {
      TextSpan span = text.get(first);
      StringBuilder words = new StringBuilder(span.in(page.text()).strip());
      int last = Math.min(text.size(), first + MOST_LINES_OF_TITLE) - 1;
      for (int i = first + 1; i <= last && isPartOfTitle(text.get(i - 1)); i++) {
        words.append(text.get(i).in(page.text()).strip());
        span = span.union(text.get(i));
        if (isPartOfTitle(text.get(i)) && isTitle(words.toString())) {
          String lastLine = text.get(i).in(page.text()).strip();
          return isTitle(lastLine) && !REST_OF_TITLE.matcher(lastLine).lookingAt()
              ? Optional.empty()
              : Optional.of(span);
        }
      }
      return Optional.empty();
    }

    private boolean isPartOfTitle(TextSpan line) {
      String words = line.in(page.text()).strip();
      return words.length() <= LONGEST_LINE_OF_TITLE
          && !SENTENCE_END.matcher(words).find()
          && !ENUMERATOR.matcher(words).matches()
          && !NO_PART_OF_TITLE.matcher(words).find();
    }

    /** A title may be broken after the name of the body that it belongs to, and after 关于…. */
    private TextSpan withLineBefore(int index, TextSpan span) {
      String words = span.in(page.text()).strip();
      if (index == 0 || !words.matches("(?:关于|\\d{4}|法治|依法|推进).*")) {
        return span;
      }
      TextSpan before = text.get(index - 1);
      String name = before.in(page.text()).strip();
      if (BEGINNING_OF_TITLE.matcher(name).matches()) {
        return withLineBefore(index - 1, before).union(span);
      }
      return ORGANISATION.matcher(name).matches() ? before.union(span) : span;
    }

    List<TextSpan> content(Optional<TextSpan> title) {
      List<TextSpan> after =
          text.stream().filter(s -> title.map(t -> s.begin() > t.end()).orElse(true)).toList();
      int first = 0;
      while (title.isEmpty() && first < after.size() && !opensBody(after.get(first))) {
        first++;
      }
      int last = after.size();
      while (last > first && !closesBody(after, last - 1)) {
        last--;
      }
      return after.subList(Math.min(first, last), last);
    }

    private boolean opensBody(TextSpan span) {
      String line = span.in(page.text()).strip();
      return line.length() >= LONG_LINE
          || ENUMERATOR.matcher(line).matches()
          || line.endsWith("：")
          || line.length() >= LONG_LINE / 2 && line.endsWith("。");
    }

    private boolean closesBody(List<TextSpan> lines, int index) {
      String line = lines.get(index).in(page.text()).strip();
      return line.length() >= LONG_LINE
          || isTableRow(lines.get(index))
          || SENTENCE_END.matcher(line).find()
          || PrintedDate.ALONE.matcher(line).matches()
          || PrintedDate.isBelowTitle(line)
          || GLUED_SIGNATURE.matcher(line.replaceAll("\\s", "")).find()
          || ENUMERATOR.matcher(line).matches()
          || isSignature(line.replaceAll("\\s", ""));
    }
  }
}
