package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.internal.Forms;
import org.junit.jupiter.api.Test;

/** The forms that annotations declare as patterns are enforced by hand: both must agree. */
class SlugTest {
  private static final Pattern SLUG = Pattern.compile(Slug.SLUG);
  private static final Pattern CODE = Pattern.compile(Forms.CODE);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> near =
        Arbitraries.of('a', 'z', '0', '9', '-', '.', 'A', '_', ' ', '\t', '\n', '\u007f', '\u001c');
    return Arbitraries.oneOf(
        near.list().ofMaxSize(8).map(SlugTest::joined),
        Arbitraries.of('a', '0', '-').list().ofMinSize(60).ofMaxSize(68).map(SlugTest::joined),
        Arbitraries.strings().ofMaxLength(6),
        Arbitraries.integers().between(199, 201).map("x"::repeat),
        Arbitraries.integers().between(199, 201).map("\ud83d\ude00"::repeat));
  }

  private static String joined(java.util.List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Property(tries = 1000)
  void theHandWrittenFormsAreThoseOfThePatterns(@ForAll("texts") String text) {
    assertThat(Slug.isSlug(text)).as("slug '%s'", text).isEqualTo(SLUG.matcher(text).matches());
    assertThat(Forms.isCode(text)).as("code '%s'", text).isEqualTo(CODE.matcher(text).matches());
  }

  @Property(tries = 500)
  void codesAreSeenWhateverTheirScript(@ForAll("scripts") String text) {
    assertThat(Forms.isCode(text)).as("code '%s'", text).isEqualTo(CODE.matcher(text).matches());
  }

  @Provide
  Arbitrary<String> scripts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(5),
        Arbitraries.strings()
            .withChars("a/.\u00a0\u2003\u200b\u0085\ud83d\ude02\u00f1\u007f\ufeff")
            .ofMaxLength(6));
  }

  @Test
  void examplesOfBothForms() {
    assertThat(Slug.isSlug("highly-advanced")).isTrue();
    assertThat(Slug.isSlug("3.0")).isTrue();
    assertThat(Slug.isSlug("a--b")).isFalse();
    assertThat(Slug.isSlug("-a")).isFalse();
    assertThat(Slug.isSlug("a.")).isFalse();
    assertThat(Slug.isSlug("")).isFalse();
    assertThat(Forms.isCode("LO1.1.01")).isTrue();
    assertThat(Forms.isCode("1 1")).isFalse();
    assertThat(Forms.isCode("")).isFalse();
  }
}
