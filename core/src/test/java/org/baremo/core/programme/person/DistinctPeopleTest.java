package org.baremo.core.programme.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.programme.figure.CountBounds;
import org.junit.jupiter.api.Test;

class DistinctPeopleTest {
  private static Stream<PersonKey> people(String scope, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(n -> new PersonKey(scope, Integer.toString(n)));
  }

  @Test
  void linkableKeysAreCountedExactlyAndOthersBounded() {
    List<PersonKey> linked = new ArrayList<>();
    Stream.of(people("all", 1, 10), people("all", 8, 15), people("all", 14, 18))
        .flatMap(s -> s)
        .forEach(linked::add);
    linked.add(PersonKey.parse("all:1"));
    assertThat(linked).hasSize(24);
    assertThat(DistinctPeople.count(linked)).isEqualTo(CountBounds.exactly(18));
    List<PersonKey> apart =
        Stream.of(people("x", 1, 10), people("y", 8, 15), people("z", 14, 18))
            .flatMap(s -> s)
            .toList();
    assertThat(DistinctPeople.count(apart)).isEqualTo(new CountBounds(10, 23));
    assertThat(DistinctPeople.count(apart, List.of(CountBounds.exactly(40))))
        .isEqualTo(new CountBounds(40, 63));
    assertThat(DistinctPeople.count(List.of())).isEqualTo(CountBounds.exactly(0));
  }

  /** Whoever the people truly are, their number is within the bounds. */
  @Property(tries = 200)
  void theTruthIsWithinTheBounds(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> x,
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> y) {
    List<PersonKey> keys = new ArrayList<>();
    x.forEach(n -> keys.add(new PersonKey("x", "p" + n)));
    y.forEach(n -> keys.add(new PersonKey("y", "q" + n)));
    long truth = Stream.concat(x.stream(), y.stream()).distinct().count();
    assertThat(DistinctPeople.count(keys).contains(truth)).isTrue();
  }

  @Test
  void aKeyIsNeverANameWithSpaces() {
    assertThatThrownBy(() -> new PersonKey("Network X", "Ana Gil"))
        .hasMessage(
            "scope must be lower-case letters and digits joined by - or ., was 'Network X';"
                + " pseudonym must be 1 to 200 characters without white space, was 'Ana Gil'");
    assertThatThrownBy(() -> PersonKey.parse("7"))
        .hasMessage("person must be written scope:pseudonym, was '7'");
    PersonKey key = PersonKey.parse("x:7");
    assertThat(key.isLinkableWith(PersonKey.parse("x:8"))).isTrue();
    assertThat(key.isLinkableWith(PersonKey.parse("y:7"))).isFalse();
  }
}
