package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;

/**
 * A number that the scheme states once, among its quantities, and names here. It comes to what that
 * comes to, whether that is a number or a lack, so that the scheme decides as if the quantity were
 * written out in its place.
 *
 * <p>Within a scheme it knows what it names, which is neither written nor compared: two of these
 * are equal when they name the same. Immutable, thread-safe.
 */
@JsonTypeName(DefinedQuantity.TYPE)
public final class DefinedQuantity implements Quantity {
  static final String TYPE = "defined";

  private final String quantity;
  private final Optional<Quantity> written;

  private DefinedQuantity(String quantity, Optional<Quantity> written) {
    this.quantity = Objects.requireNonNull(quantity, "quantity");
    this.written = written;
    new Laws().matches(Slugs.FORM, quantity, "quantity", Slugs.LAW).orThrow();
  }

  /**
   * Names a quantity of the scheme.
   *
   * @param quantity its identifier
   * @return the quantity of that name, which a scheme makes known
   * @throws IllegalArgumentException when it is not a slug
   */
  @JsonCreator
  public static DefinedQuantity of(@JsonProperty("quantity") String quantity) {
    return new DefinedQuantity(quantity, Optional.empty());
  }

  /**
   * Returns the quantity that is named.
   *
   * @return the identifier of one of the scheme's quantities; never of one that uses the quantity
   *     that this stands in
   */
  @JsonProperty("quantity")
  @Pattern(regexp = Slugs.SLUG)
  public String getQuantity() {
    return quantity;
  }

  /**
   * Returns what is named.
   *
   * @return empty outside a scheme, where nothing says
   */
  public Optional<Quantity> written() {
    return written;
  }

  /**
   * Returns this name, with what it names.
   *
   * @param named what the scheme states under the name
   * @return this, where it knows that already
   */
  public DefinedQuantity naming(Quantity named) {
    return written.filter(known -> known == named).isPresent()
        ? this
        : new DefinedQuantity(quantity, Optional.of(named));
  }

  /**
   * Returns what a quantity is, whatever names stand before it.
   *
   * @param quantity any
   * @return what it names, or what that names; itself where it names nothing that is known
   */
  public static Quantity seenThrough(Quantity quantity) {
    Quantity seen = quantity;
    while (seen instanceof DefinedQuantity defined && defined.written().isPresent()) {
      seen = defined.written().get(); // names that lead back to themselves are refused by schemes
    }
    return seen;
  }

  /**
   * Returns the names in a quantity.
   *
   * @param quantity any
   * @return those that stand in it, and in what they name as far as that is known; in the order in
   *     which they are met
   */
  public static Set<String> names(Quantity quantity) {
    Set<String> names = new LinkedHashSet<>();
    add(quantity, names);
    return names;
  }

  private static void add(Quantity quantity, Set<String> names) {
    if (!(quantity instanceof DefinedQuantity one) || names.add(one.getQuantity())) {
      quantity.parts().values().forEach(part -> add(part, names));
    }
  }

  /**
   * Returns what is named, at the place of the name.
   *
   * @return empty where that is not known
   */
  @Override
  public Map<String, Quantity> parts() {
    return written.map(named -> Map.of("", named)).orElse(Map.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DefinedQuantity defined && quantity.equals(defined.quantity);
  }

  @Override
  public int hashCode() {
    return quantity.hashCode();
  }

  @Override
  public String toString() {
    return "DefinedQuantity[quantity=" + quantity + "]";
  }
}
