package org.baremo.core.programme.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.value.Rational;

/** What a language writes is read as it was meant; nothing else makes a reader fail otherwise. */
class NumberReaderPropertiesTest {
  private static final Location HERE = Location.of("figures.csv");

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(
        List.of("es", "en", "de", "pt", "fr", "en-GB", "it", "ca", "gl").stream()
            .map(tag -> new Locale.Builder().setLanguageTag(tag).build())
            .toList());
  }

  @Property(tries = 400)
  void whatALanguageWritesIsReadBack(
      @ForAll("locales") Locale locale,
      @ForAll @LongRange(max = 10_000_000_000L) long unscaled,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll boolean grouped) {
    BigDecimal number = BigDecimal.valueOf(unscaled, decimals);
    DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
    format.setGroupingUsed(grouped);
    format.setGroupingSize(3);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    Checked<Optional<Rational>> read = NumberReader.of(locale).read(format.format(number), HERE);
    assertThat(read.orThrow()).contains(Rational.of(number));
  }

  @Property(tries = 400)
  void anyTextIsReadOrRefusedAndNeverThrows(@ForAll("locales") Locale locale, @ForAll String text) {
    Checked<Optional<Rational>> read = NumberReader.of(locale).read(text, HERE);
    read.value()
        .flatMap(value -> value)
        .ifPresent(number -> assertThat(number.signum()).isNotNegative());
  }

  /** A number that two languages read as different numbers is doubted in one of them at least. */
  @Property(tries = 300)
  void spanishAndEnglishDoNotDisagreeInSilence(
      @ForAll @LongRange(max = 9_999_999L) long whole, @ForAll @IntRange(max = 4) int decimals) {
    for (String tag : List.of("es", "en")) {
      Locale written = new Locale.Builder().setLanguageTag(tag).build();
      DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(written));
      format.setMinimumFractionDigits(decimals);
      String text = format.format(BigDecimal.valueOf(whole, decimals));
      Checked<Optional<Rational>> spanish =
          NumberReader.of(new Locale.Builder().setLanguageTag("es").build()).read(text, HERE);
      Checked<Optional<Rational>> english = NumberReader.of(Locale.ENGLISH).read(text, HERE);
      boolean both = spanish.isOk() && english.isOk();
      if (both && !spanish.orThrow().equals(english.orThrow())) {
        assertThat(spanish.problems().size() + english.problems().size()).isPositive();
      }
    }
  }
}
