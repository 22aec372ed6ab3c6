package org.fazhi.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and the mark that says which text of the document is meant: 行政处罚法（2021年修订） is 行政处罚法 in
 * its text 2021年修订. Drafts (修订草案) are texts of their own, so their marks stay in the title.
 *
 * @param title the title without the mark
 * @param version the words of the mark without brackets; empty when the title bears none
 */
public record TitleVersion(String title, Optional<String> version) {

  private static final String OPEN = "[（(\\[【〔]\\s*";
  private static final String CLOSE = "\\s*[）)\\]】〕]";
  private static final String DATE =
      "(?:(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})\\s*年?(?:\\s*\\d{1,2}月(?:\\s*\\d{1,2}日)?)?)";
  private static final String REVISION =
      "(?:经?第?[一二三四五六七八九十\\d]+次)?(?:最新|新|重新|全面)?(?:修订|修正|修改)(?:版本?|本|文本|稿)?(?:通过|施行|实施)?";

  private static final Pattern REVISED =
      Pattern.compile(OPEN + "(" + DATE + "?\\s*" + REVISION + ")" + CLOSE + "$");

  /** Marks that only legislation bears as marks of a version; 负面清单（2022年版） is another list. */
  private static final Pattern OF_LEGISLATION =
      Pattern.compile(OPEN + "(" + DATE + "(?:版本?|本)?|最新版?|新版|试行|暂行|现行)" + CLOSE + "$");

  private static final Pattern NEW =
      Pattern.compile("^(新(?:修订|修正|修改|颁布|出台|制定|公布)?的?|修[订正改]后的?|" + DATE + "新?修[订正]的?)");

  /** {@code printed} without the mark of a revision at its end. */
  public static TitleVersion revision(String printed) {
    return behind(REVISED, printed);
  }

  /**
   * {@code printed} without any mark that may tell the version of legislation: years, 试行, 新 before
   * the title. Right only when what is left is known to be legislation.
   */
  public static TitleVersion ofLegislation(String printed) {
    TitleVersion revised = revision(printed);
    TitleVersion marked = revised.version().isPresent() ? revised : behind(OF_LEGISLATION, printed);
    if (marked.version().isPresent()) {
      return marked;
    }
    Matcher before = NEW.matcher(printed);
    return before.find()
        ? new TitleVersion(printed.substring(before.end()), Optional.of(before.group(1)))
        : marked;
  }

  /** {@code printed} without marks that don't change what kind of document it is: 试行, 修订. */
  public static String kindBearing(String printed) {
    String title = printed;
    TitleVersion next = ofTrial(title);
    while (next.version().isPresent()) {
      title = next.title();
      next = ofTrial(title);
    }
    return title;
  }

  private static final Pattern TRIAL = Pattern.compile(OPEN + "(试行|暂行|试用)(?:稿|版)?" + CLOSE + "$");

  private static TitleVersion ofTrial(String title) {
    TitleVersion revised = revision(title);
    return revised.version().isPresent() ? revised : behind(TRIAL, title);
  }

  private static TitleVersion behind(Pattern mark, String printed) {
    Matcher matcher = mark.matcher(printed);
    return matcher.find() && matcher.start() > 1
        ? new TitleVersion(
            printed.substring(0, matcher.start()).strip(), Optional.of(matcher.group(1).strip()))
        : new TitleVersion(printed, Optional.empty());
  }
}
