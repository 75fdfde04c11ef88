package org.baremo.programmes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.figure.Applied;
import org.baremo.core.programme.figure.Base;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Exactness;
import org.baremo.core.programme.figure.NumberReader;
import org.baremo.core.programme.figure.Proportion;
import org.baremo.core.programme.figure.Quotient;
import org.baremo.core.programme.figure.ShareSet;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;

/** S2: what the profile of the Association's centres says, and what it leaves open. */
final class CentreProfile implements Scenario {
  private static final String FILE = "s02-centre-profile.json";

  /** A field as the page shows it. */
  record Field(
      String about, String text, String locale, Unit unit, Exactness exactness, SourceRef source) {
    Checked<Optional<Rational>> readAs(String language) {
      return NumberReader.of(new Locale.Builder().setLanguageTag(language).build())
          .read(text, Location.of(FILE));
    }
  }

  /** A share that the page states. */
  record Stated(String name, Proportion proportion, SourceRef source) {}

  /** The data file. */
  record Profile(
      Field users, Field centres, Stated smallTowns, List<Stated> activities, List<Field> blanks) {}

  @Override
  public String id() {
    return "S2";
  }

  @Override
  public String title() {
    return "Centre profile: what 1,400 centres and 1.6 million users do and do not tell";
  }

  @Override
  public Report run(Data data) {
    Profile profile = data.read(FILE, Profile.class);
    Report report = new Report(id(), title());
    Claim users = claim(profile.users());
    Claim centres = claim(profile.centres());
    report.section("Size");
    for (Claim claim : List.of(users, centres)) {
      report.says(
          "%s: %s %s".formatted(claim.getAbout(), claim.getExactness().symbol(), value(claim)),
          claim.getSource());
    }
    wrongLocale(profile, report);
    Quotient perCentre =
        Quotient.of(users.quantity().orElseThrow(), centres.quantity().orElseThrow());
    report.derives(
        "users per centre: %s, INDICATIVE only: both figures are lower bounds"
            .formatted(Shown.decimal(perCentre.value().orElseThrow(), 2)),
        users.getSource(),
        centres.getSource());
    smallTowns(profile, centres, report);
    activities(profile, report);
    report.section("Fields that the page leaves blank");
    profile.blanks().forEach(field -> blank(field, report));
    return report;
  }

  private static Claim claim(Field field) {
    Checked<Optional<Rational>> value = field.readAs(field.locale());
    return Claim.builder()
        .about(field.about())
        .value(value.orThrow())
        .unit(field.unit())
        .exactness(field.exactness())
        .source(field.source())
        .build();
  }

  /** One page, two ways of writing numbers: what each figure is when it is read the other way. */
  private static void wrongLocale(Profile profile, Report report) {
    readAs("en", profile.users(), report);
    readAs("es", profile.centres(), report);
  }

  private static void readAs(String language, Field field, Report report) {
    Checked<Optional<Rational>> read = field.readAs(language);
    read.problems()
        .forEach(
            problem ->
                report.warns(
                    "in the wrong language (%s) it is %s: %s"
                        .formatted(
                            language, read.isOk() ? "doubted" : "refused", problem.getMessage()),
                    field.source()));
  }

  private static void smallTowns(Profile profile, Claim centres, Report report) {
    report.section("Centres in small towns");
    Proportion share = profile.smallTowns().proportion();
    report.says(
        "%s: %s".formatted(profile.smallTowns().name(), Shown.percent(share.getShare(), 0)),
        profile.smallTowns().source());
    Base base = new Base(centres.getAbout(), centres.getUnit());
    Applied applied = share.appliedTo(base, number(centres), centres.getExactness());
    if (applied instanceof Applied.Part part) {
      report.derives(
          "that is %s %s of %s %s"
              .formatted(
                  part.exactness().symbol(),
                  Shown.number(part.quantity().value()),
                  centres.getExactness().symbol(),
                  value(centres)),
          profile.smallTowns().source(),
          centres.getSource());
    }
  }

  private static void activities(Profile profile, Report report) {
    report.section("Whom the activities are for");
    Map<String, Proportion> shares = new LinkedHashMap<>();
    for (Stated stated : profile.activities()) {
      shares.put(stated.name(), stated.proportion());
      report.says(
          "%s: %s %s"
              .formatted(
                  stated.name(),
                  stated.proportion().getExactness().symbol(),
                  Shown.percent(stated.proportion().getShare(), 0)),
          stated.source());
    }
    List<SourceRef> sources = profile.activities().stream().map(Stated::source).toList();
    Checked.built(Location.of(FILE, "/activities"), () -> set(ShareSet.Form.PARTITION, shares))
        .problems()
        .forEach(p -> report.warns("read as a partition: REJECTED, " + p.getMessage(), sources));
    ShareSet overlapping = set(ShareSet.Form.OVERLAPPING, shares);
    report.derives(
        "read as overlapping groups: at least %s of the activities are for both"
            .formatted(Shown.percent(overlapping.intersectionAtLeast(), 0)),
        sources);
  }

  private static ShareSet set(ShareSet.Form form, Map<String, Proportion> shares) {
    return ShareSet.builder().form(form).shares(shares).build();
  }

  private static void blank(Field field, Report report) {
    Claim claim = claim(field);
    report.says(
        "%s: %s"
            .formatted(
                claim.getAbout(),
                claim.getValue().isEmpty() ? "unreported, which is not zero" : value(claim)),
        claim.getSource());
  }

  private static Rational number(Claim claim) {
    return claim.getValue().orElseThrow();
  }

  private static String value(Claim claim) {
    return Shown.number(number(claim));
  }
}
