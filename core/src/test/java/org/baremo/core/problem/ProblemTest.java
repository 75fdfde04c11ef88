package org.baremo.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.internal.Laws;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Mark;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Location PLACE = Location.of("scheme.json", "/awards/2");
  private static final Problem ERROR = Problem.error("x.bad", PLACE, "title is missing");
  private static final Problem WARNING = Problem.warning("x.odd", PLACE, "title was cut");

  @Test
  void problemsAndPlacesKeepTheContract() {
    ValueContract.of(Problem.class, ERROR, WARNING).verify();
    ValueContract.of(
            Location.class,
            Location.of("a"),
            PLACE,
            Location.ofLine("results.csv", 17).toBuilder().column(4L).build())
        .verify();
  }

  @Test
  void problemsSayPlaceMessageAndCode() {
    assertThat(ERROR).hasToString("scheme.json#/awards/2: title is missing [x.bad]");
    assertThat(Location.ofLine("results.csv", 17).toBuilder().column(4L).build())
        .hasToString("results.csv:17:4");
    assertThat(Location.of("a.json", "")).hasToString("a.json");
    assertThat(PLACE.below("/title")).isEqualTo(Location.of("scheme.json", "/awards/2/title"));
    assertThat(PLACE.below("")).isSameAs(PLACE);
  }

  @Test
  void aPointerOfManyStepsIsShortenedInTheMiddleWhereItIsShown() {
    String pointer = "/requirements/0".repeat(400) + "/node";
    Location place = Location.of("scheme.json", pointer);
    assertThat(place.getPointer()).contains(pointer);
    assertThat(place.toString())
        .startsWith("scheme.json#/requirements/0/requirements/0")
        .contains("/requirements/0/…/")
        .endsWith("/requirements/0/node")
        .hasSizeLessThan(260);
    String name = "/" + "n".repeat(300);
    assertThat(Location.of("s", name)).hasToString("s#" + name);
    String short240 = "/requirements/0".repeat(16);
    assertThat(Location.of("s", short240)).hasToString("s#" + short240);
  }

  @Test
  void placesRefuseWhatIsNone() {
    assertThatThrownBy(() -> Location.of(" ")).hasMessage("document must not be blank");
    assertThatThrownBy(() -> Location.of("a", "awards"))
        .hasMessage("pointer must be empty or begin with /, was 'awards'");
    assertThatThrownBy(() -> Location.ofLine("a", 0)).hasMessage("line must be 1 or more, was 0");
    assertThatThrownBy(() -> Location.of("a").toBuilder().column(-1L).build())
        .hasMessage("column must be 1 or more, was -1");
    assertThatThrownBy(() -> Problem.error("", PLACE, " "))
        .hasMessage("code must not be blank; message must not be blank");
  }

  @Test
  void anErrorLeavesNoValueAndAWarningDoes() {
    assertThat(Checked.of("v", List.of(WARNING)).orThrow()).isEqualTo("v");
    assertThat(Checked.of("v").problems()).isEmpty();
    assertThat(Checked.failed(ERROR).value()).isEmpty();
    assertThatThrownBy(() -> Checked.of("v", List.of(ERROR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Checked.failed(WARNING)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allProblemsAreThrownAtOnce() {
    assertThatThrownBy(() -> Checked.failed(List.of(ERROR, WARNING)).orThrow())
        .isInstanceOf(ProblemsException.class)
        .hasMessage(ERROR + "\n" + WARNING);
  }

  @Test
  void stepsKeepWhatWasNoticed() {
    Checked<String> first = Checked.of("1", List.of(WARNING));
    assertThat(first.map(Integer::valueOf).problems()).containsExactly(WARNING);
    assertThat(first.flatMap(v -> Checked.failed(ERROR)).problems())
        .containsExactly(WARNING, ERROR);
    assertThat(first.flatMap(v -> Checked.of(2)).orThrow()).isEqualTo(2);
    Checked<String> failed = Checked.failed(ERROR);
    assertThat(failed.map(Integer::valueOf).problems()).containsExactly(ERROR);
    assertThat(failed.flatMap(v -> Checked.of(2)).isOk()).isFalse();
  }

  @Test
  void lawsOfDataAtHandBecomeProblems() {
    assertThat(Checked.built(PLACE, () -> Mark.of(61, 60)).problems())
        .singleElement()
        .hasToString("scheme.json#/awards/2/value: value must be from 0 to 60, was 61 [law]");
    assertThat(Checked.built(PLACE, () -> Mark.of(1, 60)).orThrow()).isEqualTo(Mark.of(1, 60));
  }

  @Test
  void exceptionsSurviveSerialisation() throws IOException, ClassNotFoundException {
    ProblemsException problems = new ProblemsException(List.of(ERROR));
    ProblemsException read = copy(problems);
    assertThat(read).hasMessage(problems.getMessage());
    assertThat(read.problems()).isEmpty();
    LawViolation violation = catchViolation();
    assertThat(copy(violation).breaches()).isEqualTo(violation.breaches()).hasSize(1);
  }

  private static LawViolation catchViolation() {
    try {
      new Laws().positive(0, "position").orThrow();
      throw new AssertionError("0 is not positive");
    } catch (LawViolation e) {
      return e;
    }
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads back what the line above wrote
  private static <T> T copy(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Test
  void messagesDoNotSpeakTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThatThrownBy(() -> new Laws().between(1, 9, 12, "level").orThrow())
          .hasMessage("level must be from 1 to 9, was 12");
      assertThatThrownBy(() -> Location.ofLine("a", -7))
          .hasMessage("line must be 1 or more, was -7");
      assertThat(Location.ofLine("a", 12)).hasToString("a:12");
    } finally {
      Locale.setDefault(before);
    }
  }
}
