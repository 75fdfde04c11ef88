package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Naming;
import org.baremo.core.json.Json;

/** A scheme with named numbers decides as the same scheme with each of them written out. */
class NamedQuantitiesPropertiesTest extends AnyCases {
  @Property(tries = 300)
  void bothComeToTheSameOnBothPaths(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf,
      @ForAll long seed) {
    CompiledScheme named = compiled(Naming.of(scheme, seed));
    Reasons expected = compiled(scheme).at(asOf).reasons(dossier);
    assertThat(told(named.at(asOf).reasons(dossier))).isEqualTo(told(expected));
    assertThat(planned(named.plan(), dossier, asOf))
        .isEqualTo(expected.awards().stream().map(award -> award.verdict()).toList());
  }

  /** Every verdict, what it was observed to be, what is missing, and what counted for it. */
  private static List<List<Object>> told(Reasons reasons) {
    List<List<Object>> told = new ArrayList<>();
    reasons.vetoes().forEach(veto -> tell(veto.finding(), told));
    reasons.awards().forEach(award -> award.findings().forEach(one -> tell(one, told)));
    return told;
  }

  private static void tell(Finding finding, List<List<Object>> told) {
    told.add(
        List.of(
            finding.getPointer(),
            finding.getVerdict(),
            finding.getObserved(),
            finding.getMissing(),
            finding.getUsed(),
            finding.getIgnored()));
    finding.getParts().forEach(part -> tell(part, told));
  }

  private static List<Verdict> planned(Plan plan, Dossier dossier, OffsetDateTime asOf) {
    Slots slots = plan.encode(dossier);
    Moment moment = plan.at(asOf);
    return IntStream.range(0, plan.awards()).mapToObj(i -> plan.award(i, slots, moment)).toList();
  }

  @Property(tries = 100)
  void theDocumentReadsBackAsTheSameScheme(
      @ForAll("schemes") CertificationScheme scheme, @ForAll long seed) {
    CertificationScheme named = Naming.of(scheme, seed);
    byte[] document = Json.standard().write(named);
    CertificationScheme read =
        Json.standard().read(document, CertificationScheme.class, "scheme").orThrow();
    assertThat(read).isEqualTo(named);
    assertThat(new String(Json.standard().write(read), StandardCharsets.UTF_8))
        .isEqualTo(new String(document, StandardCharsets.UTF_8));
    assertThat(named.toBuilder().build()).as("nothing is made anew").isEqualTo(named);
  }

  @Property(tries = 5)
  void whatIsMissingIsTheSame(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll long seed) {
    assertThat(remedies(compiled(Naming.of(scheme, seed)), dossier))
        .isEqualTo(remedies(compiled(scheme), dossier));
  }

  private static List<List<Remedy>> remedies(CompiledScheme scheme, Dossier dossier) {
    return RemedyFinder.of(scheme).find(dossier, ComDix.NOW).stream()
        .map(one -> one.remedies())
        .toList();
  }
}
