package org.baremo.cli.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Node;
import org.baremo.core.json.Json;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.DigComp;

/** Profiles of people who do not exist, against DigComp 2.2 and 3.0, and a target of a job. */
final class ProfileSample {
  private static final EditionRef OLD = EditionRef.of("digcomp", "2.2");
  private static final EditionRef NEW = EditionRef.of("digcomp", "3.0");
  private static final int ORDINARY = 300;
  private static final List<String> FOUR =
      List.of("basic", "intermediate", "advanced", "highly-advanced");

  private ProfileSample() {}

  static Map<String, byte[]> files(long seed) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("profiles.ndjson", ndjson(seed));
    files.put("profile.json", Json.standard().pretty(person()));
    files.put("target.json", Json.standard().pretty(target()));
    return files;
  }

  private static byte[] ndjson(long seed) {
    Random random = new Random(seed);
    List<byte[]> rows = new ArrayList<>();
    for (int i = 1; i <= ORDINARY; i++) {
      rows.add(Json.standard().write(ordinary("dc22-%04d".formatted(i), random)));
    }
    List<byte[]> among = new ArrayList<>();
    onEdges().forEach(profile -> among.add(Json.standard().write(profile)));
    among.addAll(wrong());
    Collections.shuffle(among, random);
    among.forEach(row -> rows.add(random.nextInt(rows.size() + 1), row));
    return SampleFiles.lines(rows);
  }

  /** Levels 1 to 8 around somebody's own, now and then one that was not assessed. */
  private static CompetenceProfile ordinary(String holder, Random random) {
    double own = 4.2 + random.nextGaussian() * 1.6;
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    for (Ref competence : competences()) {
      int level = (int) Math.round(own + random.nextGaussian());
      if (random.nextInt(100) < 4) {
        continue;
      }
      outcomes.put(
          competence, level < 1 ? below("eight") : at("eight", String.valueOf(Math.min(8, level))));
    }
    return profile(OLD, holder, outcomes);
  }

  private static List<Ref> competences() {
    return DigComp.v2_2().framework().nodes(Kind.COMPETENCE).stream().map(Node::getRef).toList();
  }

  private static List<CompetenceProfile> onEdges() {
    List<CompetenceProfile> edges = new ArrayList<>();
    for (int level = 1; level <= 8; level++) {
      edges.add(everywhere("edge-level-" + level, at("eight", String.valueOf(level))));
    }
    edges.add(everywhere("edge-below-the-first-level", below("eight")));
    edges.add(everywhere("edge-exempt", new Outcome.Exempt("título de técnico superior")));
    edges.add(everywhere("edge-not-yet-marked", new Outcome.NotYetMarked()));
    edges.add(everywhere("edge-marks-alone", Outcome.Assessed.of(Mark.of(7, 10))));
    edges.add(everywhere("edge-four-levels", at("four", "advanced")));
    edges.add(profile(OLD, "edge-nothing-known", Map.of()));
    edges.add(
        profile(
            EditionRef.of("digcomp", "2.1"),
            "edge-edition-2.1",
            Map.of(
                Ref.parse("digcomp@2.1/competence/1.1"), attained("digcomp@2.1/level/eight/5"))));
    edges.add(
        profile(
            EditionRef.of("digcomp", "1.0"),
            "edge-edition-1.0",
            Map.of(Ref.parse("digcomp@1.0/competence/1.1"), Outcome.Assessed.of(Mark.of(3, 4)))));
    return edges;
  }

  private static CompetenceProfile everywhere(String holder, Outcome outcome) {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    competences().forEach(competence -> outcomes.put(competence, outcome));
    return profile(OLD, holder, outcomes);
  }

  private static CompetenceProfile profile(
      EditionRef edition, String holder, Map<Ref, Outcome> outcomes) {
    return CompetenceProfile.builder()
        .holder(HolderKey.of(holder))
        .edition(edition)
        .outcomes(outcomes)
        .addSitting(Person.sitting("2024-05-11-lugo", LocalDate.of(2024, 5, 11)))
        .build();
  }

  private static Outcome at(String scale, String level) {
    return attained(OLD + "/level/" + scale + "/" + level);
  }

  private static Outcome attained(String level) {
    return new Outcome.Assessed(
        Optional.empty(), Optional.of(new Standing.Attained(LevelRef.parse(level))));
  }

  private static Outcome below(String scale) {
    return new Outcome.Assessed(
        Optional.empty(), Optional.of(new Standing.BelowFirstLevel(OLD, scale)));
  }

  private static List<byte[]> wrong() {
    List<byte[]> rows = new ArrayList<>();
    rows.add(changed("bad-unknown-edition", "digcomp@2.2", "digcomp@9.9"));
    rows.add(changed("bad-other-framework", "digcomp@2.2", "greencomp@2022"));
    rows.add(changed("bad-unknown-competence", "competence/5.4", "competence/5.9"));
    rows.add(changed("bad-unknown-level", "eight/4", "eight/9"));
    rows.add(changed("bad-level-of-another-edition", "digcomp@2.2/level", "digcomp@3.0/level"));
    rows.add(changed("bad-unknown-property", "\"outcomes\"", "\"results\""));
    rows.add(changed("bad-cut-off", "\"sittings\".*$", ""));
    rows.add(changed("bad-two-values", "$", " {}"));
    rows.add(SampleFiles.utf8("holder;1.1;1.2"));
    rows.add("{\"holder\":\"espa\u00f1a\"}".getBytes(StandardCharsets.ISO_8859_1));
    return rows;
  }

  private static byte[] changed(String holder, String pattern, String replacement) {
    String text =
        new String(
            Json.standard().write(everywhere(holder, at("eight", "4"))), StandardCharsets.UTF_8);
    return SampleFiles.utf8(
        pattern.endsWith("$")
            ? text.replaceFirst(pattern, replacement)
            : text.replace(pattern, replacement));
  }

  /** One person against DigComp 3.0, with every kind of outcome there is. */
  private static CompetenceProfile person() {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    int place = 0;
    for (Node node : DigComp.v3_0().framework().nodes(Kind.COMPETENCE)) {
      String level = FOUR.get((place * 7 + place / 4) % 4);
      outcomes.put(node.getRef(), attained(NEW + "/level/four/" + level));
      place++;
    }
    outcomes.put(competence("2.4"), new Outcome.Exempt("acreditado en 2024, resolución 88"));
    outcomes.put(competence("3.4"), new Outcome.NotYetMarked());
    outcomes.put(
        competence("4.4"),
        new Outcome.Assessed(
            Optional.empty(), Optional.of(new Standing.BelowFirstLevel(NEW, "four"))));
    outcomes.remove(competence("5.3"));
    return profile(NEW, "dc30-0001", outcomes);
  }

  private static Ref competence(String code) {
    return NEW.ref(Kind.COMPETENCE, code);
  }

  private static TargetProfile target() {
    return TargetProfile.builder()
        .id(VersionedId.parse("telecentre-helper@1"))
        .title(
            LocalizedText.of("en", "Helper in a telecentre (a sample, of no real job)").toBuilder()
                .putText(
                    "es",
                    Text.builder()
                        .value("Ayudante en un telecentro (muestra, de ningún puesto real)")
                        .status(TextStatus.DRAFT)
                        .source("by Baremo")
                        .build())
                .build())
        .purpose(TargetProfile.Purpose.JOB)
        .edition(NEW)
        .addTargets(
            wanted("1.1", "intermediate", Target.Importance.ESSENTIAL),
            wanted("1.2", "advanced", Target.Importance.ESSENTIAL),
            wanted("2.1", "advanced", Target.Importance.ESSENTIAL),
            wanted("2.4", "intermediate", Target.Importance.DESIRABLE),
            wanted("3.4", "basic", Target.Importance.DESIRABLE),
            wanted("4.4", "intermediate", Target.Importance.ESSENTIAL),
            wanted("5.1", "highly-advanced", Target.Importance.DESIRABLE),
            wanted("5.3", "basic", Target.Importance.ESSENTIAL))
        .build();
  }

  private static Target wanted(String code, String level, Target.Importance importance) {
    return Target.builder()
        .node(competence(code))
        .level(NEW.level("four", level))
        .importance(importance)
        .build();
  }
}
