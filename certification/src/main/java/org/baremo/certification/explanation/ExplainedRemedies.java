package org.baremo.certification.explanation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.remedy.Remedies;
import org.baremo.core.internal.Laws;

/**
 * What is missing for an award, in the words of one language.
 *
 * @param headline names the award, and says where no way to it is known, or where there may be
 *     others
 * @param remedies the ways as programs read them
 * @param sentences the same ways in words, one phrase each, in the same order
 */
public record ExplainedRemedies(
    @NotBlank String headline,
    @NotNull @Valid Remedies remedies,
    List<@NotBlank String> sentences) {
  public ExplainedRemedies {
    Objects.requireNonNull(remedies, "remedies");
    sentences = List.copyOf(sentences);
    int ways = remedies.remedies().size();
    int told = sentences.size();
    Laws laws =
        new Laws()
            .notBlank(headline, "headline")
            .that(
                told == ways, "sentences", "sentences must be %s, one a way, were %s", ways, told);
    sentences.forEach(sentence -> laws.notBlank(sentence, "sentences"));
    laws.orThrow();
  }

  Sheet.Section section() {
    return new Sheet.Section(Optional.of(headline), List.of(), List.of(), sentences);
  }
}
