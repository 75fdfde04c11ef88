package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  private static void refused(Function<String, ?> parse, String text, String message) {
    assertThatThrownBy(() -> parse.apply(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digcomp@3.0/competence/1.1",
        "digcomp@3.0/competence/1.10",
        "e-cf@4.0/dimension/A/1",
        "mrcdd@2022/indicator/1.1.A1.1",
        "digcomp@2.2/example/é~1#ñ"
      })
  void referencesAreReadAsTheyAreWritten(String text) {
    assertThat(Ref.parse(text)).hasToString(text);
  }

  @Test
  void codesAreTextsAndNeverNumbers() {
    assertThat(Ref.parse("digcomp@3.0/competence/1.10"))
        .isNotEqualTo(Ref.parse("digcomp@3.0/competence/1.1"));
    assertThat(Ref.parse("e-cf@4.0/dimension/A/1").code()).isEqualTo("A/1");
    assertThat(Ref.parse("digcomp@3.0/competence/1.1"))
        .isNotEqualTo(Ref.parse("digcomp@2.2/competence/1.1"))
        .isNotEqualTo(Ref.parse("digcomp@3.0/area/1.1"));
  }

  @Test
  void badReferencesSayTheFormAndTheText() {
    String form = "reference must be written framework@edition/kind/code, was '%s'";
    for (String text :
        new String[] {"", "1.1", "competence/1.1", "digcomp@3.0", "/a/b", "a@1//b"}) {
      if (!text.equals("competence/1.1")) {
        refused(Ref::parse, text, form.formatted(text));
      }
    }
    refused(Ref::parse, "a/b/c", "edition must be written framework@edition, was 'a'");
    refused(
        Ref::parse,
        "DigComp@3.0/competence/1.1",
        "framework must be lower-case letters and digits joined by - or ., was 'DigComp'");
    refused(
        Ref::parse,
        "digcomp@/competence/1.1",
        "edition must be lower-case letters and digits joined by - or ., was ''");
    refused(
        Ref::parse,
        "digcomp@3.0/competence/1 1",
        "code must be 1 to 200 characters without white space, was '1 1'");
    refused(
        Ref::parse,
        "digcomp@3.0/competence/",
        "code must be 1 to 200 characters without white space, was ''");
  }

  @Test
  void levelsNameEditionScaleAndCode() {
    LevelRef level = LevelRef.parse("digcomp@3.0/level/four/basic");
    assertThat(level).isEqualTo(EditionRef.of("digcomp", "3.0").level("four", "basic"));
    assertThat(level).hasToString("digcomp@3.0/level/four/basic");
    refused(
        LevelRef::parse,
        "digcomp@3.0/four/basic",
        "level must be written framework@edition/level/scale/code, was 'digcomp@3.0/four/basic'");
    refused(
        LevelRef::parse,
        "digcomp@3.0/level/four",
        "level must be written framework@edition/level/scale/code, was 'digcomp@3.0/level/four'");
  }

  @Test
  void versionsNameADocumentAndOneOfItsVersions() {
    assertThat(VersionedId.parse("comdix@2022.1")).isEqualTo(new VersionedId("comdix", "2022.1"));
    refused(VersionedId::parse, "comdix", "identifier must be written id@version, was 'comdix'");
  }

  @Test
  void kindsThatHaveANameAreShared() {
    assertThat(Kind.of("thread")).isSameAs(Kind.THREAD);
    assertThat(Kind.of("sub-area")).isSameAs(Kind.SUB_AREA);
    assertThat(Kind.of("stage")).isEqualTo(new Kind("stage"));
  }

  @Test
  void digestsAreOfThePublishedForm() {
    assertThat(Digest.sha256(new byte[0]))
        .hasToString("sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    refused(
        Digest::parse,
        "sha-256:E3",
        "digest must be sha-256: and 64 hexadecimal digits, was 'sha-256:E3'");
  }
}
