package org.baremo.core.instrument;

import java.util.List;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.catalog.lookup.Findings;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;

/** Looks up everything that one instrument refers to. */
final class InstrumentResolution {
  private InstrumentResolution() {}

  static Checked<ResolvedInstrument> resolve(
      Instrument instrument, FrameworkCatalog catalog, String document) {
    Findings findings = new Findings(document);
    Optional<Framework> framework =
        findings.framework(catalog, instrument.getEdition(), "/edition");
    framework.ifPresent(f -> items(instrument, f, findings));
    return findings.failed() || framework.isEmpty()
        ? findings.withoutValue()
        : findings.with(new ResolvedInstrument(instrument, framework.get()));
  }

  private static void items(Instrument instrument, Framework framework, Findings findings) {
    List<Item> items = instrument.getItems();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String path = "/items/" + i;
      for (int j = 0; j < item.getMeasures().size(); j++) {
        findings.node(framework, item.getMeasures().get(j), path + "/measures/" + j);
      }
      item.getLevel().ifPresent(level -> findings.level(framework, level, path + "/level"));
    }
  }
}
