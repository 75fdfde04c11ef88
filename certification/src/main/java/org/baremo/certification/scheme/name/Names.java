package org.baremo.certification.scheme.name;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * What the names are called by which a scheme refers to what a dossier states. Explanations tell a
 * name by its title; one without a title by itself, or by the words that a message file has for it.
 * Nothing is decided by titles.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNames.class)
@JsonDeserialize(builder = Names.Builder.class)
public abstract class Names {
  Names() {}

  /**
   * Returns what yes-or-no facts are called.
   *
   * @return by name; told between quotation marks, such as {@code fee paid}
   */
  public abstract Map<FactName, @Valid LocalizedText> getFacts();

  /**
   * Returns what codes and their values are called.
   *
   * @return by name
   */
  public abstract Map<FactName, @Valid CodeNames> getCodes();

  /**
   * Returns what stated numbers are called.
   *
   * @return by name; nouns with their article, such as {@code the reproducibility rate}
   */
  public abstract Map<FactName, @Valid LocalizedText> getNumbers();

  /**
   * Returns what stated levels are called.
   *
   * @return by name; nouns with their article, such as {@code the level that the jury gave}
   */
  public abstract Map<FactName, @Valid LocalizedText> getLevels();

  /**
   * Returns what stated stretches of time are called.
   *
   * @return by name; told between quotation marks, such as {@code accreditation of the centre}
   */
  public abstract Map<FactName, @Valid LocalizedText> getPeriods();

  /**
   * Returns what dates of the case are called, stated ones and such as follow from it.
   *
   * @return by name; nouns with their article, such as {@code the day of payment}
   */
  public abstract Map<DateName, @Valid LocalizedText> getDates();

  /**
   * Returns what roles are called.
   *
   * @return by name; nouns without an article, such as {@code examiner}
   */
  public abstract Map<RoleName, @Valid LocalizedText> getRoles();

  /**
   * Returns what exams and modules are called.
   *
   * @return by slug; told as they are, such as {@code module 3}
   */
  public abstract Map<String, @Valid LocalizedText> getExams();

  /**
   * Returns what the forms of tests are called.
   *
   * @return by slug; told after the word form, such as {@code A of 2026}
   */
  public abstract Map<String, @Valid LocalizedText> getForms();

  /**
   * Returns what the languages are called in which attempts are held.
   *
   * @return by slug, such as {@code gl}; told after the word language, such as {@code Galician}
   */
  public abstract Map<String, @Valid LocalizedText> getLanguages();

  /**
   * Returns what the channels are called by which attempts are held.
   *
   * @return by slug; told after the word channel, such as {@code in a centre}
   */
  public abstract Map<String, @Valid LocalizedText> getChannels();

  /**
   * Returns what kinds of training are called.
   *
   * @return by slug; nouns without an article, such as {@code congress}
   */
  public abstract Map<String, @Valid LocalizedText> getTrainingKinds();

  /**
   * Returns what the groups of awards are called of each of which the highest is given.
   *
   * @return by slug; told between quotation marks, such as {@code oral skills}
   */
  public abstract Map<String, @Valid LocalizedText> getGroups();

  /**
   * Returns what the schemes are called whose certificates are asked for.
   *
   * @return by the name that their issuer gives them; told as they are
   */
  public abstract Map<String, @Valid LocalizedText> getSchemes();

  /**
   * Returns what the awards of those schemes are called.
   *
   * @return by the code or title that their issuer gives them; told as they are
   */
  public abstract Map<String, @Valid LocalizedText> getAwards();

  /**
   * Starts names.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these names
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    slugs(getExams().keySet(), "exams", laws);
    slugs(getForms().keySet(), "forms", laws);
    slugs(getLanguages().keySet(), "languages", laws);
    slugs(getChannels().keySet(), "channels", laws);
    slugs(getTrainingKinds().keySet(), "trainingKinds", laws);
    slugs(getGroups().keySet(), "groups", laws);
    getSchemes().keySet().forEach(scheme -> laws.notBlank(scheme, "schemes"));
    getAwards().keySet().forEach(award -> laws.notBlank(award, "awards"));
    laws.orThrow();
  }

  private static void slugs(Set<String> names, String attribute, Laws laws) {
    names.forEach(name -> laws.matches(Slugs.FORM, name, attribute, Slugs.LAW));
  }

  /** Builds names. Not thread-safe. */
  public static final class Builder extends ImmutableNames.Builder {
    Builder() {}
  }
}
