package org.baremo.core.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.VersionedId;

/**
 * The instruments that an application knows, each resolved once. Immutable, thread-safe: one
 * library serves a batch of any size.
 */
public final class InstrumentLibrary {
  private static final InstrumentLibrary EMPTY = new InstrumentLibrary(new LinkedHashMap<>());

  private final Map<VersionedId, ResolvedInstrument> instruments;

  private InstrumentLibrary(Map<VersionedId, ResolvedInstrument> instruments) {
    this.instruments = instruments;
  }

  /**
   * Returns the library of no instrument, for results that were reported without them.
   *
   * @return always the same instance
   */
  public static InstrumentLibrary empty() {
    return EMPTY;
  }

  /**
   * Returns the library of some instruments.
   *
   * @param instruments with different identifiers
   * @return the library
   * @throws IllegalArgumentException when two have the same identifier and version
   */
  public static InstrumentLibrary of(Collection<ResolvedInstrument> instruments) {
    Map<VersionedId, ResolvedInstrument> byId = new LinkedHashMap<>();
    for (ResolvedInstrument instrument : instruments) {
      if (byId.put(instrument.id(), instrument) != null) {
        throw new IllegalArgumentException("two instruments are called " + instrument.id());
      }
    }
    return new InstrumentLibrary(byId);
  }

  /**
   * Resolves some instruments and returns their library.
   *
   * @param catalog where frameworks are found
   * @param instruments with different identifiers
   * @return the library, or everything that is wrong with any of the instruments
   * @throws IllegalArgumentException when two have the same identifier and version
   */
  public static Checked<InstrumentLibrary> resolve(
      FrameworkCatalog catalog, Collection<Instrument> instruments) {
    List<ResolvedInstrument> resolved = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Instrument instrument : instruments) {
      Checked<ResolvedInstrument> checked = instrument.resolve(catalog);
      checked.value().ifPresent(resolved::add);
      problems.addAll(checked.problems());
    }
    return resolved.size() == instruments.size()
        ? Checked.of(of(resolved), problems)
        : Checked.failed(problems);
  }

  /**
   * Finds an instrument.
   *
   * @param id identifier and version
   * @return the instrument, or empty when this library has none such
   */
  public Optional<ResolvedInstrument> instrument(VersionedId id) {
    return Optional.ofNullable(instruments.get(id));
  }

  /**
   * Returns all instruments.
   *
   * @return in the order in which they were given
   */
  public List<ResolvedInstrument> instruments() {
    return List.copyOf(instruments.values());
  }
}
