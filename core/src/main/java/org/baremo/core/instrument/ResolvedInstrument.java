package org.baremo.core.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.VersionedId;

/**
 * An instrument whose references have all been found: what is resolved once and then used for any
 * number of sittings. Items are known by their position in the instrument, from 0. Immutable,
 * thread-safe; equal only to itself.
 */
public final class ResolvedInstrument {
  private final Instrument instrument;
  private final Framework framework;
  private final Map<String, Integer> positions;
  private final Map<String, ResolvedForm> forms;

  ResolvedInstrument(Instrument instrument, Framework framework) {
    this.instrument = instrument;
    this.framework = framework;
    this.positions = new HashMap<>();
    List<Item> items = instrument.getItems();
    for (int i = 0; i < items.size(); i++) {
      positions.put(items.get(i).getId(), i);
    }
    this.forms = new HashMap<>();
    for (Form form : instrument.getForms()) {
      forms.put(form.getCode(), new ResolvedForm(form, positions));
    }
  }

  /**
   * Returns the instrument.
   *
   * @return the document that was resolved
   */
  public Instrument instrument() {
    return instrument;
  }

  /**
   * Returns the framework edition that it measures.
   *
   * @return the edition, with its nodes, statements and scales
   */
  public Framework framework() {
    return framework;
  }

  /**
   * Returns the identifier and version.
   *
   * @return the instrument's
   */
  public VersionedId id() {
    return instrument.getId();
  }

  /**
   * Returns where an item stands in the instrument.
   *
   * @param item its identifier
   * @return from 0; -1 when the instrument has none such
   */
  public int position(String item) {
    return positions.getOrDefault(item, -1);
  }

  /**
   * Returns a form.
   *
   * @param code its code
   * @return the form; empty when the instrument has none such
   */
  public Optional<ResolvedForm> form(String code) {
    return Optional.ofNullable(forms.get(code));
  }

  @Override
  public String toString() {
    return instrument.getId().toString();
  }

  /** A form with its items as positions in the instrument. Immutable, thread-safe. */
  public static final class ResolvedForm {
    private final Form form;
    private final int[] items;
    private final boolean[] isOnForm;

    ResolvedForm(Form form, Map<String, Integer> positions) {
      this.form = form;
      this.items = new int[form.getItems().size()];
      this.isOnForm = new boolean[positions.size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = Objects.requireNonNull(positions.get(form.getItems().get(i)));
        isOnForm[items[i]] = true;
      }
    }

    /**
     * Returns the form.
     *
     * @return as the instrument has it
     */
    public Form form() {
      return form;
    }

    /**
     * Returns how many items it has.
     *
     * @return 1 or more
     */
    public int size() {
      return items.length;
    }

    /**
     * Returns one of its items.
     *
     * @param index its place on the form, from 0
     * @return its position in the instrument
     * @throws IndexOutOfBoundsException if the form has no such place
     */
    public int item(int index) {
      return items[index];
    }

    /**
     * Tells whether an item is on it.
     *
     * @param item a position in the instrument
     * @return whether it is
     * @throws IndexOutOfBoundsException if the instrument has no such item
     */
    public boolean has(int item) {
      return isOnForm[item];
    }

    /**
     * Returns how many items the instrument has.
     *
     * @return 1 or more
     */
    public int ofItems() {
      return isOnForm.length;
    }
  }
}
