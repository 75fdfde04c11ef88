package org.baremo.programmes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.register.CertificateMeasure;
import org.baremo.certification.register.CertificateRegister;
import org.baremo.certification.register.CertificateRegisterSource;
import org.baremo.certification.register.StatusChange;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.analysis.CohortStatistics;
import org.baremo.core.analysis.PassRate;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.framework.Framework;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.MeasureScope;
import org.baremo.core.programme.pledge.Measurement;
import org.baremo.core.programme.pledge.Pledge;
import org.baremo.core.programme.pledge.PledgeReport;
import org.baremo.core.programme.pledge.Totals;
import org.baremo.core.programme.pledge.Window;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;

/** S6: certifications that are counted from the certificates themselves, and never typed in. */
final class CountedCertificates implements Scenario {
  private static final String FILE = "s06-certifications.json";
  private static final Issuer ISSUER = Issuer.of("Example certification body", "EX");

  /** Another scheme beside it, for contrast. */
  record Contrast(
      LocalDate registration,
      OffsetDateTime decidedAt,
      LocalDate heldOn,
      long maximum,
      long areaMaximum,
      List<Candidate> candidates) {}

  /** The data file. */
  record Sitting(
      LocalDate closing,
      LocalDate heldOn,
      OffsetDateTime decidedAt,
      LocalDate asOf,
      String window,
      long maximum,
      List<Candidate> candidates,
      List<Candidate> others,
      Map<String, String> codes,
      Candidate second,
      OffsetDateTime secondAt,
      HolderKey revoked,
      LocalDate revokedOn,
      List<String> indicators,
      PledgeReport typed,
      Contrast comdix,
      SourceRef passMark,
      SourceRef rules,
      SourceRef framework,
      SourceRef comdixRule,
      SourceRef milestone,
      SourceRef counted,
      SourceRef made) {}

  /** What is at hand while the scenario runs. */
  private record Desk(Data data, Sitting sitting, FrameworkCatalog catalog, Report report) {
    Decision decide(String scheme, Candidate candidate, OffsetDateTime at) {
      CertificationScheme read = data.read(scheme, CertificationScheme.class);
      Candidate.Test test = new Candidate.Test(sitting.heldOn(), sitting.maximum(), 1);
      CompetenceProfile profile = candidate.profile(read.getFramework(), catalog, test);
      return CompiledScheme.of(read.resolve(catalog).orThrow())
          .decide(candidate.dossier(profile, DateName.CLOSING, sitting.closing()), at);
    }
  }

  @Override
  public String id() {
    return "S6";
  }

  @Override
  public String title() {
    return "Certifications provided: counted from certificates, never typed in";
  }

  @Override
  public Report run(Data data) {
    Sitting sitting = data.read(FILE, Sitting.class);
    FrameworkCatalog catalog =
        FrameworkCatalog.of(data.read("codix-framework.json", Framework.class));
    Desk desk = new Desk(data, sitting, catalog, new Report(id(), title()));
    desk.report()
        .section("The scheme")
        .says("the milestone names CODIX and states no rule", sitting.milestone())
        .says("pass mark: 60 % of 50, 30 is enough", sitting.passMark())
        .says("age 16 by the close of registration, CeMIT user, one attempt", sitting.rules())
        .warns(
            "its own framework of 5 units; not mapped to the areas of DigComp",
            sitting.framework());
    List<Decision> granted = sitting(desk);
    refusals(desk);
    counted(granted, desk);
    contrast(desk);
    return desk.report();
  }

  private static List<Decision> sitting(Desk desk) {
    Sitting sitting = desk.sitting();
    Report report = desk.report().section("The sitting");
    List<Decision> granted = new ArrayList<>();
    List<CompetenceProfile> profiles = new ArrayList<>();
    Candidate.Test test = new Candidate.Test(sitting.heldOn(), sitting.maximum(), 1);
    for (Candidate candidate : sitting.candidates()) {
      Decision decision = desk.decide("codix-scheme.json", candidate, sitting.decidedAt());
      profiles.add(candidate.profile(decision.getEdition(), desk.catalog(), test));
      String points = candidate.points().map(p -> p + "/" + sitting.maximum()).orElse("absent");
      report.derives(
          "%s: %s, %s".formatted(candidate.holder(), points, decision.getOutcome()),
          sitting.made(),
          sitting.passMark());
      if (decision.getOutcome() == DecisionOutcome.GRANTED) {
        granted.add(decision);
      }
    }
    long sat = sitting.candidates().stream().filter(c -> c.points().isPresent()).count();
    report.derives(
        "%s pass, %s fail, %s no-show, which is no fail"
            .formatted(granted.size(), sat - granted.size(), sitting.candidates().size() - sat),
        sitting.made(),
        sitting.passMark());
    CohortStatistics statistics =
        CohortStatistics.analyse(profiles, CutScore.overall(Comparison.AT_LEAST, 60));
    for (PassRate.Base base : List.of(PassRate.Base.WITH_MARK, PassRate.Base.EVERYBODY)) {
      PassRate rate = statistics.getCuts().get(0).rate(base);
      report.derives(
          "pass rate: %s of %s %s, %s %%"
              .formatted(
                  rate.met(),
                  rate.of(),
                  base == PassRate.Base.WITH_MARK ? "who sat" : "enrolled",
                  Shown.decimal(rate.percentage().orElseThrow(), 2)),
          sitting.made(),
          sitting.passMark());
    }
    return granted;
  }

  private static void refusals(Desk desk) {
    Sitting sitting = desk.sitting();
    desk.report().section("Refused in spite of enough points");
    for (Candidate candidate : sitting.others()) {
      Decision decision = desk.decide("codix-scheme.json", candidate, sitting.decidedAt());
      List<String> codes =
          decision.getAwards().get(0).findings().get(0).getParts().stream()
              .filter(finding -> finding.getVerdict() == Verdict.NOT_MET)
              .map(Finding::getRequirement)
              .map(id -> sitting.codes().getOrDefault(id, id))
              .toList();
      desk.report()
          .derives(
              "%s: %s/%s, %s: %s"
                  .formatted(
                      candidate.holder(),
                      candidate.points().orElseThrow(),
                      sitting.maximum(),
                      decision.getOutcome(),
                      String.join(", ", codes)),
              sitting.made(),
              sitting.rules());
    }
  }

  private static CertificateRegister register(List<Decision> granted, Desk desk) {
    CertificateRegister register = new CertificateRegister();
    granted.forEach(decision -> register.issued(ISSUER.issue(decision)).orThrow());
    Decision second =
        desk.decide("second-scheme.json", desk.sitting().second(), desk.sitting().secondAt());
    register.issued(ISSUER.issue(second)).orThrow();
    Certificate revoked =
        register.certificates().stream()
            .filter(one -> one.getHolder().equals(desk.sitting().revoked()))
            .findFirst()
            .orElseThrow();
    register
        .changed(
            StatusChange.of(
                revoked.getNumber(), StatusChange.Kind.REVOKED, desk.sitting().revokedOn()))
        .orThrow();
    return register;
  }

  private static void counted(List<Decision> granted, Desk desk) {
    Sitting sitting = desk.sitting();
    CertificateRegister register = register(granted, desk);
    Pledge pledge = desk.data().read(PledgeStructure.PLEDGE, Pledge.class);
    Window window = pledge.window(sitting.window()).orElseThrow();
    Report report =
        desk.report()
            .section(
                "Counted from the register as of %s, window %s".formatted(sitting.asOf(), window));
    Indicator indicator = pledge.indicator(sitting.indicators().get(0)).orElseThrow();
    CertificateRegisterSource source = CertificateRegisterSource.of(register);
    Optional<Measurement> issued = Optional.empty();
    for (CertificateMeasure measure : CertificateMeasure.values()) {
      Indicator asked = indicator.toBuilder().measure(measure.code()).unit(measure.unit()).build();
      Measurement count =
          source.measure(asked, window.period(), sitting.asOf(), MeasureScope.all()).orThrow();
      issued = issued.isPresent() ? issued : Optional.of(count);
      report.derives(
          "%s: %s (%s)".formatted(count.getMeasure(), count.getCount(), count.getMethod()),
          sitting.made());
      report.derives("behind it: " + String.join(", ", count.getIds()), sitting.made());
    }
    towards(pledge, issued.orElseThrow(), sitting, report);
  }

  private static void towards(Pledge pledge, Measurement issued, Sitting sitting, Report report) {
    List<Indicator> indicators =
        sitting.indicators().stream().map(id -> pledge.indicator(id).orElseThrow()).toList();
    Quantity target =
        Totals.of(indicators, org.baremo.core.problem.Location.of(PledgeStructure.PLEDGE))
            .orThrow();
    Rational share = issued.quantity().value().dividedBy(target.value());
    report.derives(
        "towards the pledge: %s/%s = %s"
            .formatted(issued.getCount(), Shown.number(target.value()), Shown.percent(share, 4)),
        sitting.made(),
        sitting.counted());
    report.section("A value typed in");
    sitting
        .typed()
        .validate(pledge)
        .problems()
        .forEach(problem -> report.warns("REJECTED at " + problem, sitting.made()));
  }

  private static void contrast(Desk desk) {
    Contrast comdix = desk.sitting().comdix();
    desk.report().section("The successor, ComDix, is strict where CODIX is not");
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    CertificationScheme scheme = Schemes.comdixIntermediate();
    Candidate.Test test =
        new Candidate.Test(comdix.heldOn(), comdix.maximum(), comdix.areaMaximum());
    for (Candidate candidate : comdix.candidates()) {
      CompetenceProfile profile = candidate.profile(scheme.getFramework(), catalog, test);
      Decision decision =
          CompiledScheme.of(scheme.resolve(catalog).orThrow())
              .decide(
                  candidate.dossier(profile, DateName.REGISTRATION, comdix.registration()),
                  comdix.decidedAt());
      desk.report()
          .derives(
              "%s/%s = %s: %s"
                  .formatted(
                      candidate.points().orElseThrow(),
                      comdix.maximum(),
                      Shown.percent(
                          Rational.of(candidate.points().orElseThrow(), comdix.maximum()), 2),
                      decision.getOutcome()),
              desk.sitting().comdixRule(),
              desk.sitting().made());
    }
  }
}
