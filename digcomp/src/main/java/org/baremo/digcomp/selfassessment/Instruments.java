package org.baremo.digcomp.selfassessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.evaluation.ResponsePolicy;
import org.baremo.core.evaluation.ResponsePolicy.Treatment;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Scale;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.Item;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

/** Writes a self-assessment as the core's documents: an instrument, a rule, and a scale. */
final class Instruments {
  static final String FORM = "all";
  static final String SCALE = "bands";

  private Instruments() {}

  static Instrument instrument(SelfAssessment test, AnswerCoding coding) {
    List<String> options = test.getOptions();
    if (coding.shares().size() != options.size()) {
      throw new IllegalArgumentException(
          "coding %s must have a share for each of the options %s, had %s"
              .formatted(coding.name(), options, coding.shares()));
    }
    Map<String, Rational> shares = new LinkedHashMap<>();
    for (int i = 0; i < options.size(); i++) {
      shares.put(options.get(i), coding.shares().get(i));
    }
    AnswerKey key = new AnswerKey.GradedChoice(shares);
    Form.Builder form = Form.builder().code(FORM);
    Instrument.Builder instrument =
        Instrument.builder()
            .id(named(test, coding.name()))
            .title(test.getTitle())
            .edition(test.getEdition())
            .method(Instrument.Method.SELF_ASSESSMENT);
    for (SelfAssessmentItem item : test.getItems()) {
      instrument.addItem(
          Item.builder().id(item.getId()).key(key).addMeasure(item.getCompetence()).build());
      form.addItem(item.getId());
    }
    return instrument.addForm(form.build()).build();
  }

  static ScoringRule rule(SelfAssessment test, ScoringChoices choices) {
    Treatment unanswered =
        choices.unanswered() == ScoringChoices.Unanswered.ZERO
            ? Treatment.ZERO
            : Treatment.LEAVE_OUT;
    ScoringRule.Builder rule =
        ScoringRule.builder()
            .id(named(test, choices.gap().word()))
            .title(test.getTitle())
            .edition(test.getEdition())
            .aggregation(ScoringRule.Aggregation.MEAN_OF_ITEMS)
            .responses(ResponsePolicy.builder().skipped(unanswered).notReached(unanswered).build());
    if (!test.getBands().isEmpty()) {
      rule.putLevel(
          test.getBandsOf(),
          new LevelBands(
              test.getBands().stream()
                  .map(
                      band -> new LevelBands.Band(level(test, band), choices.gap().threshold(band)))
                  .toList()));
    }
    return rule.build();
  }

  private static VersionedId named(SelfAssessment test, String policy) {
    return new VersionedId(test.getId().id() + "." + policy, test.getId().version());
  }

  static Framework scale(SelfAssessment test) {
    Framework.Builder framework = Framework.builder().edition(edition(test)).title(test.getTitle());
    if (!test.getBands().isEmpty()) {
      Scale.Builder scale = Scale.builder().edition(edition(test)).id(SCALE).title(test.getTitle());
      int ordinal = 0;
      for (PublishedBand band : test.getBands()) {
        ordinal++;
        scale.addLevel(
            Level.builder().ref(level(test, band)).ordinal(ordinal).name(band.getName()).build());
      }
      framework.addScale(scale.build());
    }
    return framework.build();
  }

  private static EditionRef edition(SelfAssessment test) {
    return EditionRef.of(test.getId().id(), test.getId().version());
  }

  private static LevelRef level(SelfAssessment test, PublishedBand band) {
    return edition(test).level(SCALE, band.getCode());
  }
}
