package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Defining;

/** A scheme with definitions decides as the same scheme decides with each of them written out. */
class DefinitionsPropertiesTest extends AnyCases {
  @Property(tries = 400)
  void bothComeToTheSameOnBothPaths(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf,
      @ForAll long seed) {
    Defining defining = Defining.of(scheme, seed);
    CompiledScheme defined = compiled(defining.defined());
    CompiledScheme writtenOut = compiled(defining.writtenOut());
    Dossier repeated = defining.writtenOut(dossier);
    Reasons reasons = defined.at(asOf).reasons(dossier);
    Reasons expected = writtenOut.at(asOf).reasons(repeated);

    assertThat(verdicts(reasons)).isEqualTo(verdicts(expected));
    assertThat(planned(defined.plan(), dossier, asOf)).isEqualTo(verdicts(expected));
    assertThat(defined.decide(dossier, asOf).getOutcome())
        .isEqualTo(writtenOut.decide(repeated, asOf).getOutcome());
  }

  private static List<Verdict> verdicts(Reasons reasons) {
    List<Verdict> verdicts = new ArrayList<>();
    reasons.vetoes().stream().map(VetoFinding::verdict).forEach(verdicts::add);
    reasons.awards().stream().map(AwardFinding::verdict).forEach(verdicts::add);
    return verdicts;
  }

  private static List<Verdict> planned(Plan plan, Dossier dossier, OffsetDateTime asOf) {
    Slots slots = plan.encode(dossier);
    Moment moment = plan.at(asOf);
    List<Verdict> verdicts = new ArrayList<>();
    IntStream.range(0, plan.vetoes())
        .mapToObj(i -> plan.veto(i, slots, moment))
        .forEach(verdicts::add);
    IntStream.range(0, plan.awards())
        .mapToObj(i -> plan.award(i, slots, moment))
        .forEach(verdicts::add);
    return verdicts;
  }

  @Property(tries = 200)
  void bothSayTheSameInShort(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf,
      @ForAll long seed) {
    Defining defining = Defining.of(scheme, seed);
    assertThat(told(compiled(defining.defined()), dossier, asOf))
        .isEqualTo(told(compiled(defining.writtenOut()), defining.writtenOut(dossier), asOf));
  }

  private static List<String> told(CompiledScheme compiled, Dossier dossier, OffsetDateTime asOf) {
    Outline outline = compiled.at(asOf).outline();
    outline.decide(dossier);
    List<String> told = new ArrayList<>(List.of(outline.outcome().toString()));
    for (int i = 0; i < outline.failed(); i++) {
      told.add("failed " + name(outline, outline.failed(i)));
    }
    for (int i = 0; i < outline.open(); i++) {
      told.add("open " + name(outline, outline.open(i)));
    }
    return told;
  }

  private static String name(Outline outline, int criterion) {
    String id = Defining.original(outline.requirement(criterion));
    return outline.award(criterion).orElse("")
        + " "
        + (id.startsWith("use-") ? id.substring(4) : id);
  }

  @Property(tries = 200)
  void bothPathsTellTheSameOfDefinitions(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf,
      @ForAll long seed) {
    Council council = compiled(Defining.of(scheme, seed).defined()).at(asOf);
    List<String> plain = new ArrayList<>();
    List<String> explained = new ArrayList<>();
    Decision decision = council.decide(dossier);
    decision.tellUnmet((at, verdict, mark) -> plain.add(at + " " + verdict + " " + mark));
    Decision document = Decision.builder().from(decision).build();
    document.tellUnmet((at, verdict, mark) -> explained.add(at + " " + verdict + " " + mark));
    assertThat(plain).isEqualTo(explained);
  }

  @Property(tries = 100)
  void aDefinitionComesToTheSameWhereverItIsUsed(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll long seed) {
    Reasons reasons = compiled(Defining.of(scheme, seed).defined()).at(ComDix.NOW).reasons(dossier);
    List<Finding> found = new ArrayList<>();
    reasons.awards().forEach(award -> award.findings().forEach(one -> collect(one, found)));
    reasons.vetoes().forEach(veto -> collect(veto.finding(), found));
    for (Finding one : found) {
      assertThat(found.stream().filter(other -> other.getPointer().equals(one.getPointer())))
          .allMatch(other -> other == one); // made once for the case
    }
  }

  private static void collect(Finding finding, List<Finding> definitions) {
    if (finding.getPointer().matches("/definitions/[0-9]+")) {
      definitions.add(finding);
    } else {
      finding.getParts().forEach(part -> collect(part, definitions));
    }
  }
}
