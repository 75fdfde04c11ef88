package org.baremo.certification.decision.encoding;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.evaluation.CompetenceProfile;

/**
 * Where everything stands that a scheme looks at, and how dossiers are encoded. Made by {@link
 * LayoutBuilder}. Thread-safe; what it was made of never changes.
 */
public final class Layout {
  private final long[] blank;
  private final OutcomeReader[] overall;
  private final NodeReaders nodes;
  private final Source[] sources;

  Layout(long[] blank, List<OutcomeReader> overall, NodeReaders nodes, List<Source> sources) {
    this.blank = blank;
    this.overall = overall.toArray(new OutcomeReader[0]);
    this.nodes = nodes;
    this.sources = sources.toArray(new Source[0]);
  }

  /**
   * Encodes a dossier; pure.
   *
   * @param dossier any
   * @return what a plan with this layout reads
   */
  public Slots encode(Dossier dossier) {
    long[] values = blank.clone();
    CompetenceProfile profile = dossier.getProfile();
    if (overall.length > 0) {
      NodeReaders.read(profile.getOverall(), overall, values);
    }
    nodes.read(profile.getOutcomes(), values);
    for (Source source : sources) {
      source.read(dossier, values);
    }
    return new Slots(values, dossier);
  }

  /**
   * Returns slots to be filled without a dossier.
   *
   * @param unknown a dossier of which nothing is known but its edition
   * @return one thread's; empty where this layout reads what only dossiers say
   */
  public Optional<FlatSlots> flat(Dossier unknown) {
    long[] start = encode(unknown).values();
    FlatSlots flat = new FlatSlots(start, overall, nodes, List.of(sources));
    for (Source source : sources) {
      if (!source.isTold(flat)) {
        return Optional.empty();
      }
    }
    return Optional.of(flat);
  }
}
