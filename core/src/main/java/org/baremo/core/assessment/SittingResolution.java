package org.baremo.core.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.ResolvedAssessment.ResolvedSitting;
import org.baremo.core.catalog.lookup.Findings;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.instrument.ResolvedInstrument;
import org.baremo.core.instrument.ResolvedInstrument.ResolvedForm;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** Looks up everything that one sitting refers to. Written for batches: plain loops. */
final class SittingResolution {
  private final Assessment assessment;
  private final InstrumentLibrary library;
  private final Findings findings;

  SittingResolution(Assessment assessment, InstrumentLibrary library, Findings findings) {
    this.assessment = assessment;
    this.library = library;
    this.findings = findings;
  }

  /** The resolved sitting, or null when something was found wrong. */
  @Nullable ResolvedSitting resolve(int index) {
    Sitting sitting = assessment.getSittings().get(index);
    String path = "/sittings/" + index;
    holder(sitting, path);
    Optional<ResolvedInstrument> instrument = library.instrument(sitting.getInstrument());
    if (instrument.isEmpty()) {
      findings.error(
          "ref.unresolved",
          path + "/instrument",
          "instrument must be one of the library %s, was %s"
              .formatted(library.instruments(), sitting.getInstrument()));
      return null;
    }
    edition(instrument.get(), path);
    Optional<ResolvedForm> found = instrument.get().form(sitting.getForm());
    if (found.isEmpty()) {
      findings.error(
          "ref.unresolved",
          path + "/form",
          "form must be one of %s, was '%s'".formatted(codes(instrument.get()), sitting.getForm()));
      return null;
    }
    ResolvedForm form = found.get();
    time(sitting, form.form(), path);
    return new ResolvedSitting(
        sitting,
        instrument.get(),
        items(sitting, instrument.get(), form, path),
        withoutResponse(sitting, instrument.get(), form, path));
  }

  private void holder(Sitting sitting, String path) {
    if (!sitting.getHolder().equals(assessment.getHolder())) {
      findings.error(
          "sitting.other-holder",
          path + "/holder",
          "holder must be %s, was %s".formatted(assessment.getHolder(), sitting.getHolder()));
    }
  }

  private void edition(ResolvedInstrument instrument, String path) {
    if (!instrument.framework().getEdition().equals(assessment.getEdition())) {
      findings.error(
          "ref.other-edition",
          path + "/instrument",
          "instrument must measure edition %s, was %s which measures %s"
              .formatted(assessment.getEdition(), instrument, instrument.framework().getEdition()));
    }
  }

  private void time(Sitting sitting, Form form, String path) {
    if (form.getTimeLimit().isPresent()) {
      Duration taken = Duration.between(sitting.getStartedAt(), sitting.getEndedAt());
      if (taken.compareTo(form.getTimeLimit().get()) > 0) {
        findings.warning(
            "sitting.over-time",
            path + "/endedAt",
            "sitting took %s, form '%s' allows %s; late responses must say so themselves"
                .formatted(taken, form.getCode(), form.getTimeLimit().get()));
      }
    }
  }

  private int[] items(
      Sitting sitting, ResolvedInstrument instrument, ResolvedForm form, String path) {
    List<Response> responses = sitting.getResponses();
    int[] positions = new int[responses.size()];
    boolean[] seen = new boolean[form.ofItems()];
    for (int i = 0; i < positions.length; i++) {
      Response response = responses.get(i);
      int item = instrument.position(response.item());
      positions[i] = item;
      if (item < 0) {
        unknownItem(instrument, response, path + "/responses/" + i + "/item");
      } else {
        if (!form.has(item) || seen[item]) {
          misplacedItem(form, response, seen[item], path + "/responses/" + i + "/item");
        }
        seen[item] = true;
        answer(instrument.instrument().getItems().get(item), response, path, i);
      }
    }
    return positions;
  }

  private void unknownItem(ResolvedInstrument instrument, Response response, String pointer) {
    findings.error(
        "ref.unresolved",
        pointer,
        "item must be one of %s, was '%s'".formatted(instrument, response.item()));
  }

  private void misplacedItem(ResolvedForm form, Response response, boolean again, String pointer) {
    if (again) {
      findings.error(
          "sitting.duplicate-response",
          pointer,
          "item must have one response, had another for '%s'".formatted(response.item()));
    } else {
      findings.error(
          "sitting.item-not-on-form",
          pointer,
          "item must be on form '%s', was '%s'".formatted(form.form().getCode(), response.item()));
    }
  }

  private void answer(Item item, Response response, String path, int i) {
    Optional<Answer> answer = response.answerGiven();
    if (answer.isPresent()) {
      Optional<String> objection = item.getKey().objectionTo(answer.get());
      if (objection.isPresent()) {
        findings.error(
            "sitting.impossible-answer",
            path + "/responses/" + i + "/answer",
            "%s (item '%s')".formatted(objection.get(), item.getId()));
      }
    }
    Optional<Rational> mark = response.markGiven();
    if (mark.isPresent()) {
      mark(item, mark.get(), path + "/responses/" + i + "/mark");
    }
  }

  private void mark(Item item, Rational mark, String pointer) {
    if (!(item.getKey() instanceof AnswerKey.MarkedByPeople)) {
      findings.error(
          "sitting.mark-beside-key",
          pointer,
          "mark must be absent where the item has a key, was %s (item '%s')"
              .formatted(mark, item.getId()));
    } else if (mark.compareTo(item.getMaximum()) > 0) {
      findings.error(
          "sitting.mark-above-maximum",
          pointer,
          "mark must be from 0 to %s, was %s (item '%s')"
              .formatted(item.getMaximum(), mark, item.getId()));
    }
  }

  private int[] withoutResponse(
      Sitting sitting, ResolvedInstrument instrument, ResolvedForm form, String path) {
    boolean[] responded = new boolean[form.ofItems()];
    int found = 0;
    for (Response response : sitting.getResponses()) {
      int item = instrument.position(response.item());
      if (item >= 0 && form.has(item) && !responded[item]) {
        responded[item] = true;
        found++;
      }
    }
    int[] missing = new int[form.size() - found];
    if (missing.length == 0) {
      return missing;
    }
    int next = 0;
    for (int i = 0; i < form.size(); i++) {
      if (!responded[form.item(i)]) {
        missing[next++] = form.item(i);
      }
    }
    findings.warning(
        "sitting.items-without-response",
        path + "/responses",
        "%s of %s items of form '%s' have no response and are taken as not reached"
            .formatted(missing.length, form.size(), form.form().getCode()));
    return missing;
  }

  private static List<String> codes(ResolvedInstrument instrument) {
    return instrument.instrument().getForms().stream().map(Form::getCode).toList();
  }
}
