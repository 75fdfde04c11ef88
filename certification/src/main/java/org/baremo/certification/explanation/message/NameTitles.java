package org.baremo.certification.explanation.message;

import java.util.HashMap;
import java.util.Map;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.core.value.LocalizedText;

/**
 * What a scheme calls its names, in one language, by the families of a message file. A title in
 * another language stands in only where the message file has no words either. Not thread-safe.
 */
public final class NameTitles {
  /** The family of the values of codes. */
  static final String VALUE = "value";

  /** The family of the awards of other schemes. */
  public static final String AWARD = "award";

  /** The family of the groups of awards. */
  public static final String GROUP = "award-group";

  private static final String PERIOD = "period";

  private final Texts messages;
  private final Map<String, String> titles = new HashMap<>();

  private NameTitles(Texts messages) {
    this.messages = messages;
  }

  /**
   * Returns what a scheme calls its names.
   *
   * @param names the titles that the scheme gives
   * @param messages the language, and the words that a title in another one gives way to
   * @return titles by family and name, such as {@code fact.paid}
   */
  public static Map<String, String> of(Names names, Texts messages) {
    NameTitles all = new NameTitles(messages);
    names.getFacts().forEach((name, title) -> all.add("fact", name, title));
    names.getNumbers().forEach((name, title) -> all.add("number", name, title));
    names.getLevels().forEach((name, title) -> all.add("level", name, title));
    names.getPeriods().forEach((name, title) -> all.add(PERIOD, name, title));
    names.getDates().forEach((name, title) -> all.add("date", name, title));
    names.getRoles().forEach((name, title) -> all.add("role", name, title));
    names.getExams().forEach((name, title) -> all.add("exam", name, title));
    names.getForms().forEach((name, title) -> all.add("form", name, title));
    names.getLanguages().forEach((name, title) -> all.add("language", name, title));
    names.getChannels().forEach((name, title) -> all.add("channel", name, title));
    names.getGroups().forEach((name, title) -> all.add(GROUP, name, title));
    names.getTrainingKinds().forEach((name, title) -> all.add("training", name, title));
    names.getSchemes().forEach((name, title) -> all.add("scheme", name, title));
    names.getAwards().forEach((name, title) -> all.add(AWARD, name, title));
    names
        .getCodes()
        .forEach(
            (name, code) -> {
              all.add("code", name, code.getTitle());
              code.getValues().forEach((value, title) -> all.add(VALUE, value(name, value), title));
            });
    return all.titles;
  }

  /** What a scheme calls its names, and the quantities that it names itself. */
  static Map<String, String> of(CertificationScheme scheme, Texts messages) {
    NameTitles all = new NameTitles(messages);
    scheme.getNames().ifPresent(names -> all.titles.putAll(of(names, messages)));
    scheme.getQuantities().forEach(one -> all.add("defined", one.getId(), one.getTitle()));
    return all.titles;
  }

  /**
   * Returns words with what the newest version of a series that has titles calls its names.
   *
   * @param series the versions
   * @param messages the words
   * @return the words, with those titles
   */
  public static Texts in(ResolvedSeries series, Texts messages) {
    Map<String, String> titles = Map.of();
    for (ResolvedScheme version : series.versions()) {
      titles = version.scheme().getNames().map(names -> of(names, messages)).orElse(titles);
    }
    return messages.naming(titles);
  }

  /** How a message file names a value of a code; no code has a slash in its name. */
  static String value(FactName code, String value) {
    return code + "/" + value;
  }

  private void add(String family, Object name, LocalizedText text) {
    LocalizedText.Match match = text.in(messages.locale());
    if (!match.fallback() || !messages.isWorded(family, name.toString())) {
      String title = Titles.told(match);
      titles.put(
          family + "." + name,
          family.equals(PERIOD) ? messages.text("period.other", "name", title) : title);
    }
  }
}
