package org.baremo.cli.run.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.SeriesExplainer;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.scheme.ResolvedScheme;

/** The forms that explanations are written in. */
public enum ExplanationForm {
  /** Plain text. */
  TEXT("explanations.txt"),
  /** Markdown. */
  MARKDOWN("explanations.md"),
  /** One page of HTML. */
  HTML("explanations.html"),
  /** One JSON document a line. */
  JSON("explanations.ndjson");

  private final String file;

  ExplanationForm(String file) {
    this.file = file;
  }

  /**
   * Returns the name of the file.
   *
   * @return the name, without a folder
   */
  public String file() {
    return file;
  }

  /**
   * Returns the names of the files of all forms.
   *
   * @return each once, in the order of the forms
   */
  public static List<String> files() {
    return Stream.of(values()).map(ExplanationForm::file).toList();
  }

  /**
   * Returns what the file begins with.
   *
   * @param explainer of the scheme
   * @param scheme that decides
   * @return in UTF-8; no bytes in most forms
   */
  public byte[] beginning(Explainer explainer, ResolvedScheme scheme) {
    return this == HTML ? utf8(explainer.pageStart(scheme.scheme().getTitle())) : new byte[0];
  }

  /**
   * Explains one decision in this form.
   *
   * @param explainer of the scheme
   * @param decision by the same scheme
   * @param missing ways to the awards that were not given; empty when none were looked for
   * @return in UTF-8
   */
  public byte[] explained(Explainer explainer, Decision decision, List<Remedies> missing) {
    return utf8(
        switch (this) {
          case TEXT -> explainer.text(decision, missing);
          case MARKDOWN -> explainer.markdown(decision, missing);
          case HTML -> explainer.html(decision, missing);
          case JSON -> explainer.json(decision, missing);
        });
  }

  /**
   * Returns what the file of a series begins with.
   *
   * @param explainer of the series
   * @return in UTF-8; no bytes in most forms
   */
  public byte[] beginning(SeriesExplainer explainer) {
    return this == HTML ? utf8(explainer.pageStart()) : new byte[0];
  }

  /**
   * Explains what a series decided in this form.
   *
   * @param explainer of the series
   * @param decided by the same series
   * @param missing ways to the awards that were not given; empty when none were looked for
   * @return in UTF-8
   */
  public byte[] explained(
      SeriesExplainer explainer, SeriesDecision decided, List<Remedies> missing) {
    return utf8(
        switch (this) {
          case TEXT -> explainer.text(decided, missing);
          case MARKDOWN -> explainer.markdown(decided, missing);
          case HTML -> explainer.html(decided, missing);
          case JSON -> explainer.json(decided, missing);
        });
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
