package org.baremo.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.ResolvedInstrument;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Ref;

/** Looks up everything that one scoring rule refers to. */
final class RuleResolution {
  private final ScoringRule rule;
  private final InstrumentLibrary library;
  private final String document;
  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  RuleResolution(ScoringRule rule, InstrumentLibrary library, String document) {
    this.rule = rule;
    this.library = library;
    this.document = document;
  }

  Checked<Evaluator> resolve(FrameworkCatalog catalog) {
    catalog.unresolved(rule.getEdition(), Location.of(document, "/edition")).ifPresent(errors::add);
    Optional<Framework> framework = catalog.framework(rule.getEdition());
    framework.ifPresent(found -> references(found, catalog));
    annulledItems();
    if (!errors.isEmpty() || framework.isEmpty()) {
      errors.addAll(warnings);
      return Checked.failed(errors);
    }
    return Checked.of(new Evaluator(rule, framework.get(), library), warnings);
  }

  private void references(Framework framework, FrameworkCatalog catalog) {
    for (Ref ref : rule.getWeights().keySet()) {
      if (framework.node(ref).isEmpty() && framework.statement(ref).isEmpty()) {
        error("/weights/" + Laws.step(ref), framework.explainUnknown(ref));
      }
    }
    Set<String> kinds = new TreeSet<>();
    framework.getNodes().forEach(node -> kinds.add(node.getRef().kind().value()));
    framework.getStatements().forEach(s -> kinds.add(s.getRef().kind().value()));
    rule.getAggregationByKind().keySet().forEach(k -> kind(k, kinds, "/aggregationByKind/"));
    rule.getLevels()
        .forEach(
            (kind, bands) -> {
              kind(kind, kinds, "/levels/");
              bands(bands, framework, catalog, "/levels/" + Laws.step(kind));
            });
    rule.getOverallLevels().ifPresent(bands -> bands(bands, framework, catalog, "/overallLevels"));
  }

  private void kind(Kind kind, Set<String> kinds, String path) {
    if (!kinds.contains(kind.value())) {
      error(path + Laws.step(kind), "kind must be one of %s, was %s".formatted(kinds, kind));
    }
  }

  /**
   * Levels need not be of the edition whose nodes are scored: an instrument has bands of its own,
   * and some scales belong to no competence framework at all.
   */
  private void bands(LevelBands bands, Framework framework, FrameworkCatalog catalog, String path) {
    EditionRef edition = bands.bands().get(0).level().edition();
    Location at = Location.of(document, path);
    if (edition.equals(framework.getEdition())) {
      errors.addAll(bands.problems(framework, at));
      return;
    }
    catalog.unresolved(edition, at.below("/bands/0/level")).ifPresent(errors::add);
    catalog.framework(edition).ifPresent(other -> errors.addAll(bands.problems(other, at)));
  }

  private void annulledItems() {
    for (int i = 0; i < rule.getAnnulledItems().size(); i++) {
      ScoringRule.AnnulledItem annulled = rule.getAnnulledItems().get(i);
      String pointer = "/annulledItems/" + i;
      Optional<ResolvedInstrument> instrument = library.instrument(annulled.instrument());
      if (instrument.isEmpty()) {
        warnings.add(
            Problem.warning(
                "evaluation.unknown-instrument",
                Location.of(document, pointer + "/instrument"),
                "instrument is not in the library, so nothing of it is annulled: "
                    + annulled.instrument()));
      } else if (instrument.get().position(annulled.item()) < 0) {
        error(
            pointer + "/item",
            "item must be one of %s, was '%s'".formatted(annulled.instrument(), annulled.item()));
      }
    }
  }

  private void error(String pointer, String message) {
    errors.add(Problem.error("ref.unresolved", Location.of(document, pointer), message));
  }
}
