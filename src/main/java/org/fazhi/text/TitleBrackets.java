package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the brackets of titles: 《行政处罚法> → 《行政处罚法》, <行政处罚法> and <<行政处罚法>> → 《行政处罚法》, 《关于印发<管理办法>的通知》
 * → 《关于印发〈管理办法〉的通知》.
 *
 * <p>A bracket that is missing altogether (学习《行政处罚法、《行政复议法》) is set where the words in between end
 * like the title of a document, and recorded, since where the title ends is inferred. Signs of
 * comparison stay.
 */
public final class TitleBrackets implements CleaningStep {

  private static final String END =
      "(?:法|条例|规定|办法|细则|决定|决议|意见|通知|方案|规划|纲要|准则|章程|规则|制度|规程|公约|宪法|法典|标准|目录|清单|指南|要点|计划|措施|批复|公告|通告|指引|预案)"
          + "(?:（[^（）《》\\n]{1,12}）|\\([^()《》\\n]{1,12}\\))?";
  private static final String INNER = "[^<>〈〉《》\\n。；]";

  private static final Pattern DOUBLE_ANGLES =
      Pattern.compile("<<(?=" + INNER + "{2,60}>>)|>>(?<=<<?" + INNER + "{2,60}..)|≪|≫|«|»");
  private static final Pattern ANGLES =
      Pattern.compile("[<〈](?<![<《].)(\\p{IsHan}" + INNER + "{0,60}" + END + ")[>〉](?!>)");
  private static final Pattern WRONG_CLOSE =
      Pattern.compile("《((?:" + INNER + "){2,60})[>〉](?![^<>〈〉《》\\n。；]{0,40}》)");
  private static final Pattern WRONG_OPEN =
      Pattern.compile("[<〈](\\p{IsHan}(?:" + INNER + "){1,60}》)");
  private static final Pattern NEVER_CLOSED =
      Pattern.compile(
          "《(\\p{IsHan}[^<>〈〉《》\\n。；，、]{1,40}?"
              + END
              + ")(?=[、，；。]|和《|及《|以及《|[（(〔])"
              + "(?![^《》\\n]{0,150}》)");

  @Override
  public MappedText apply(MappedText page) {
    MappedText angles =
        page.replace(
            DOUBLE_ANGLES,
            sign -> Optional.of("<≪«".contains(sign.group().substring(0, 1)) ? "《" : "》"));
    return closed(
        nested(angles)
            .replace(WRONG_CLOSE, title -> Optional.of("《" + title.group(1) + "》"))
            .replace(WRONG_OPEN, title -> opened(title.group(1))));
  }

  private static Optional<String> opened(String titleAndClose) {
    return Optional.of("《" + titleAndClose);
  }

  /** Angles become 〈〉 inside a title and 《》 elsewhere. */
  private static MappedText nested(MappedText page) {
    String text = page.text();
    return page.replace(
        ANGLES,
        title -> {
          boolean inside = insideTitle(text, title.start(), title.end());
          return Optional.of((inside ? "〈" : "《") + title.group(1) + (inside ? "〉" : "》"));
        });
  }

  private static boolean insideTitle(String text, int begin, int end) {
    return last(text, begin, '《') > last(text, begin, '》')
        && next(text, end, '》') < next(text, end, '《');
  }

  private static int last(String text, int before, char bracket) {
    int from = Math.max(0, before - 80);
    return text.substring(from, before).lastIndexOf(bracket);
  }

  private static int next(String text, int after, char bracket) {
    String near = text.substring(after, Math.min(text.length(), after + 80));
    int at = near.indexOf(bracket);
    return at < 0 ? near.length() + (bracket == '》' ? 1 : 0) : at;
  }

  private static MappedText closed(MappedText page) {
    List<Repair> repairs = new ArrayList<>();
    Matcher title = NEVER_CLOSED.matcher(page.text());
    while (title.find()) {
      TextSpan span = TextSpan.of(title.start(), title.end());
      repairs.add(Repair.restored(span, title.group(), title.group() + "》"));
    }
    return page.repair(repairs);
  }
}
