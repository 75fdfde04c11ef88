package org.baremo.core;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Exemption;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Training;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.evaluation.ResponsePolicy;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping;
import org.baremo.core.framework.Statement;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.Item;
import org.baremo.core.profile.RollUpPolicy;
import org.baremo.core.profile.RollUpRule;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.baremo.core.value.VersionedId;

/**
 * Documents drawn at random: every attribute sometimes there, every case of every sum sometimes.
 */
final class Drawn {
  static final EditionRef EDITION = EditionRef.of("drawn", "1.0");

  private static final List<String> ALPHABET =
      List.of("a", "Z", "0", "ñ", "/", "~", "\"", "\\", "\uD83D\uDE02", "€", "<", "%s", "-", "#");
  private static final List<String> SPACES = List.of(" ", "\n", "\t", "\u2028", "\u00a0", "\u0001");
  private static final List<String> LANGUAGES = List.of("en", "es", "gl", "pt-BR", "zh-Hant");
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/Madrid"), ZoneId.of("UTC"), ZoneId.of("+05:30"));

  private final Random random;
  private int names;

  Drawn(Random random) {
    this.random = random;
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return maybe() ? Optional.of(value.get()) : Optional.empty();
  }

  private int upTo(int most) {
    return random.nextInt(most + 1);
  }

  private <T> List<T> some(int least, Supplier<T> value) {
    List<T> all = new ArrayList<>();
    for (int i = least + upTo(3); i > 0; i--) {
      all.add(value.get());
    }
    return all;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <E extends Enum<E>> E one(Class<E> type) {
    return one(List.of(type.getEnumConstants()));
  }

  /** A code that no other draw gives. */
  private String code() {
    StringBuilder code = new StringBuilder().append(names++).append('.');
    for (int i = upTo(5); i > 0; i--) {
      code.append(one(ALPHABET));
    }
    return code.toString();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = upTo(6); i > 0; i--) {
      words.append(maybe() ? one(ALPHABET) : one(SPACES));
    }
    return words.append(one(ALPHABET)).toString();
  }

  private Rational number(int least) {
    long below = maybe() ? 1 : 1 + upTo(1 << 20);
    return Rational.of(least).plus(Rational.of(upTo(1 << 30), below));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000);
  }

  private DateRange days() {
    LocalDate first = day();
    return maybe() ? DateRange.from(first) : DateRange.of(first, first.plusDays(upTo(400)));
  }

  private LocalizedText localized() {
    String base = one(LANGUAGES);
    LocalizedText.Builder text = LocalizedText.builder().base(base).putText(base, text());
    some(0, () -> one(LANGUAGES)).stream()
        .distinct()
        .filter(language -> !language.equals(base))
        .forEach(language -> text.putText(language, text()));
    return text.build();
  }

  private Text text() {
    return Text.builder()
        .value(words())
        .status(one(TextStatus.class))
        .source(maybe(this::words))
        .build();
  }

  private Ref ref(Kind kind) {
    return EDITION.ref(kind, code());
  }

  private Mark mark() {
    Rational maximum = number(1);
    Rational minimum = maybe() ? Rational.ZERO : number(0).negated();
    Rational share = Rational.of(upTo(1000), 1000);
    return Mark.builder()
        .maximum(maximum)
        .minimum(minimum)
        .value(minimum.plus(maximum.minus(minimum).times(share)))
        .unit(one(List.of("points", "items", "percent")))
        .build();
  }

  Framework framework() {
    List<Node> nodes = new ArrayList<>();
    for (int i = upTo(6); i > 0; i--) {
      Node.Builder node =
          Node.builder()
              .ref(ref(one(List.of(Kind.AREA, Kind.COMPETENCE, Kind.of("stage")))))
              .position(nodes.size() + 1)
              .title(localized())
              .description(maybe(this::localized));
      nodes.stream().filter(above -> maybe()).forEach(above -> node.addParent(above.getRef()));
      nodes.add(node.build());
    }
    List<Scale> scales = List.of(scale("one"), scale("two"));
    List<LevelRef> levels = levels(scales.get(0));
    Framework.Builder framework =
        Framework.builder()
            .edition(EDITION)
            .title(localized())
            .published(maybe(this::day))
            .dataRevision(maybe(this::words))
            .licence(maybe(this::words))
            .citation(maybe(this::words))
            .previous(maybe(() -> EditionRef.of("drawn", "0.9")))
            .nodes(nodes)
            .scales(scales);
    if (maybe()) {
      ScaleMapping.Builder mapping = ScaleMapping.builder();
      for (LevelRef from : levels) {
        mapping.addPair(new ScaleMapping.Pair(from, one(levels(scales.get(1)))));
      }
      framework.addScaleMapping(mapping.build());
    }
    for (int i = nodes.isEmpty() ? 0 : upTo(5); i > 0; i--) {
      Statement.Builder statement =
          Statement.builder()
              .ref(ref(Kind.LEARNING_OUTCOME))
              .addAbout(one(nodes).getRef())
              .level(maybe(() -> one(levels)))
              .ksa(maybe(() -> one(Ksa.class)))
              .text(maybe(this::localized));
      some(0, () -> new Label(words(), code())).forEach(statement::addLabel);
      framework.addStatement(statement.build());
    }
    return framework.build();
  }

  private Scale scale(String id) {
    Scale.Builder scale = Scale.builder().edition(EDITION).id(id).title(localized());
    int count = 1 + upTo(4);
    for (int ordinal = 1; ordinal <= count; ordinal++) {
      scale.addLevel(
          Level.builder()
              .ref(EDITION.level(id, code()))
              .ordinal(ordinal)
              .name(localized())
              .band(maybe(this::words))
              .description(maybe(this::localized))
              .build());
    }
    return scale.build();
  }

  private static List<LevelRef> levels(Scale scale) {
    return scale.getLevels().stream().map(Level::getRef).toList();
  }

  Instrument instrument() {
    List<Item> items = some(1, this::item);
    List<String> ids = new ArrayList<>(items.stream().map(Item::getId).toList());
    List<Form> forms = new ArrayList<>();
    for (int i = 1 + upTo(2); i > 0; i--) {
      Collections.shuffle(ids, random);
      forms.add(
          Form.builder()
              .code(code())
              .items(ids.subList(0, 1 + random.nextInt(ids.size())))
              .timeLimit(maybe(() -> Duration.ofMillis(1 + upTo(1 << 30))))
              .build());
    }
    return Instrument.builder()
        .id(VersionedId.parse("drawn-test@" + upTo(9)))
        .title(localized())
        .edition(EDITION)
        .method(one(Instrument.Method.class))
        .items(items)
        .forms(forms)
        .build();
  }

  private Item item() {
    return Item.builder()
        .id(code())
        .key(key())
        .maximum(number(1))
        .measures(some(1, () -> ref(Kind.COMPETENCE)))
        .level(maybe(() -> EDITION.level("one", code())))
        .use(one(Item.Use.class))
        .build();
  }

  private AnswerKey key() {
    List<String> options = some(2, this::code);
    return switch (upTo(4)) {
      case 0 -> new AnswerKey.SingleChoice(options, one(options));
      case 1 -> new AnswerKey.MultipleChoice(options, options.subList(1, options.size()));
      case 2 -> {
        Map<String, Rational> shares = new LinkedHashMap<>();
        options.forEach(option -> shares.put(option, Rational.of(upTo(7), 7)));
        shares.put(options.get(0), Rational.ONE);
        yield new AnswerKey.GradedChoice(shares);
      }
      case 3 -> new AnswerKey.Numeric(number(-9), maybe(() -> number(0)));
      default -> new AnswerKey.MarkedByPeople(one(List.of(Answer.Kind.TEXT, Answer.Kind.WORK)));
    };
  }

  private Answer answer() {
    return switch (upTo(3)) {
      case 0 -> new Answer.Choice(some(1, this::code));
      case 1 -> new Answer.Numeric(number(-9));
      case 2 -> new Answer.Text(words());
      default -> new Answer.Work(words());
    };
  }

  private Response response() {
    return switch (upTo(4)) {
      case 0 -> new Response.Answered(code(), answer(), maybe(() -> number(0)));
      case 1 -> new Response.Skipped(code());
      case 2 -> new Response.NotReached(code());
      case 3 -> new Response.Late(code(), answer(), maybe(() -> number(0)));
      default -> new Response.Annulled(code(), words(), maybe(this::answer));
    };
  }

  private Sitting sitting() {
    ZonedDateTime start =
        day().atTime(upTo(23), upTo(59), upTo(59), upTo(999_999_999)).atZone(one(ZONES));
    return Sitting.builder()
        .id(code())
        .holder(HolderKey.of(code()))
        .instrument(VersionedId.parse("drawn-test@1"))
        .form(code())
        .startedAt(start)
        .endedAt(start.plusSeconds(upTo(9999)))
        .mode(one(Sitting.Mode.class))
        .place(maybe(this::words))
        .proctoring(maybe(() -> one(Sitting.Proctoring.class)))
        .identityChecks(
            some(0, () -> new Sitting.IdentityCheck(one(Sitting.IdentityEvidence.class), maybe())))
        .responses(some(0, this::response))
        .build();
  }

  private Outcome outcome() {
    return switch (upTo(3)) {
      case 0 -> new Outcome.NotAssessed();
      case 1 -> new Outcome.NotYetMarked();
      case 2 -> new Outcome.Exempt(words());
      default -> {
        Optional<Standing> standing = maybe(this::standing);
        yield new Outcome.Assessed(
            standing.isEmpty() ? Optional.of(mark()) : maybe(this::mark), standing);
      }
    };
  }

  private Standing standing() {
    return maybe()
        ? new Standing.Attained(EDITION.level("one", code()))
        : new Standing.BelowFirstLevel(EDITION, "one");
  }

  private Map<Ref, Outcome> outcomes() {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    some(0, () -> ref(Kind.AREA)).forEach(ref -> outcomes.put(ref, outcome()));
    return outcomes;
  }

  private Evidence evidence() {
    return switch (upTo(3)) {
      case 0 -> new Evidence.Declaration(words(), day());
      case 1 ->
          Training.builder()
              .topic(words())
              .provider(words())
              .kind(maybe(() -> "course"))
              .hours(number(1))
              .covers(some(0, () -> ref(Kind.COMPETENCE)))
              .dates(days())
              .build();
      case 2 ->
          Portfolio.builder()
              .title(words())
              .reference(words())
              .digest(maybe(() -> Digest.sha256(new byte[] {(byte) names})))
              .covers(some(0, () -> ref(Kind.COMPETENCE)))
              .submittedOn(day())
              .build();
      default ->
          HeldCertificate.builder()
              .scheme(words())
              .award(words())
              .number(words())
              .level(maybe(() -> EDITION.level("two", code())))
              .validity(days())
              .build();
    };
  }

  Assessment assessment() {
    return Assessment.builder()
        .holder(HolderKey.of(code()))
        .edition(EDITION)
        .sittings(some(0, this::sitting))
        .reported(
            maybe(
                () ->
                    ReportedResults.builder()
                        .overall(maybe(this::outcome))
                        .outcomes(outcomes())
                        .sittings(some(0, () -> sitting().facts()))
                        .build()))
        .evidence(some(0, this::evidence))
        .exemptions(some(0, () -> new Exemption(ref(Kind.AREA), words())))
        .build();
  }

  ScoringRule rule() {
    ResponsePolicy.Treatment left = ResponsePolicy.Treatment.LEAVE_OUT;
    ResponsePolicy.Treatment zero = ResponsePolicy.Treatment.ZERO;
    ScoringRule.Builder rule =
        ScoringRule.builder()
            .id(VersionedId.parse("drawn-rule@" + upTo(9)))
            .title(maybe(this::localized))
            .edition(EDITION)
            .responses(
                ResponsePolicy.builder()
                    .partialCredit(one(ResponsePolicy.PartialCredit.class))
                    .wrongAnswerPenalty(number(0))
                    .floor(one(ResponsePolicy.Floor.class))
                    .late(one(ResponsePolicy.Treatment.class))
                    .skipped(maybe() ? left : zero)
                    .notReached(maybe() ? left : zero)
                    .build())
            .aggregation(one(ScoringRule.Aggregation.class))
            .overallAggregation(maybe(() -> one(ScoringRule.Aggregation.class)))
            .sharedItems(one(ScoringRule.SharedItems.class))
            .incompleteParts(one(ScoringRule.IncompleteParts.class))
            .repeatedSittings(one(ScoringRule.RepeatedSittings.class))
            .reportedTolerance(number(0))
            .overallLevels(maybe(this::bands));
    some(0, () -> ref(Kind.AREA)).forEach(ref -> rule.putWeight(ref, number(0)));
    some(0, () -> one(List.of(Kind.AREA, Kind.THREAD, Kind.of("stage")))).stream()
        .distinct()
        .forEach(
            kind -> {
              rule.putAggregationByKind(kind, one(ScoringRule.Aggregation.class));
              rule.putLevel(kind, bands());
            });
    some(0, () -> new ScoringRule.AnnulledItem(VersionedId.parse("t@1"), code(), words()))
        .forEach(rule::addAnnulledItem);
    return rule.build();
  }

  private LevelBands bands() {
    List<LevelBands.Band> bands = new ArrayList<>();
    Rational from = Rational.ZERO;
    for (int i = 1 + upTo(3); i > 0; i--) {
      bands.add(new LevelBands.Band(EDITION.level("one", code()), from));
      from = from.plus(Rational.of(1 + upTo(60), 3));
    }
    return new LevelBands(bands);
  }

  RollUpPolicy rollUp() {
    RollUpPolicy.Builder policy =
        RollUpPolicy.builder()
            .id(VersionedId.parse("drawn-roll-up@" + upTo(9)))
            .title(maybe(this::localized))
            .edition(EDITION)
            .rule(rollUpRule())
            .overallRule(maybe(this::rollUpRule))
            .incompleteParts(one(ScoringRule.IncompleteParts.class))
            .overallLevels(maybe(this::bands));
    some(0, () -> ref(Kind.AREA)).forEach(ref -> policy.putWeight(ref, number(0)));
    if (maybe()) {
      policy.putRulesByKind(Kind.AREA, rollUpRule()).putLevel(Kind.THREAD, bands());
    }
    return policy.build();
  }

  private RollUpRule rollUpRule() {
    return switch (upTo(4)) {
      case 0 -> new RollUpRule.All();
      case 1 -> new RollUpRule.Any();
      case 2 -> new RollUpRule.AtLeast(1 + upTo(9));
      case 3 -> new RollUpRule.Minimum();
      default -> new RollUpRule.Mean(one(ScoringRule.Aggregation.class));
    };
  }

  TargetProfile target() {
    return TargetProfile.builder()
        .id(VersionedId.parse("drawn-target@" + upTo(9)))
        .title(localized())
        .purpose(maybe(() -> one(TargetProfile.Purpose.class)))
        .edition(EDITION)
        .targets(some(1, this::wanted))
        .statements(one(List.of(Kind.LEARNING_OUTCOME, Kind.EXAMPLE)))
        .achievedFrom(Rational.of(upTo(700), 7))
        .lowerLevels(one(TargetProfile.LowerLevels.class))
        .build();
  }

  private Target wanted() {
    return Target.builder()
        .node(ref(Kind.COMPETENCE))
        .level(EDITION.level("one", code()))
        .ksa(maybe(() -> one(Ksa.class)))
        .importance(one(Target.Importance.class))
        .build();
  }

  CompetenceProfile profile() {
    return CompetenceProfile.builder()
        .holder(HolderKey.of(code()))
        .edition(EDITION)
        .overall(outcome())
        .outcomes(outcomes())
        .sittings(some(0, () -> sitting().facts()))
        .evidence(some(0, this::evidence))
        .scoringRule(maybe(() -> Digest.sha256(new byte[] {(byte) names})))
        .build();
  }

  List<CompetenceProfile> profiles() {
    return some(0, this::profile);
  }

  Crosswalk crosswalk() {
    EditionRef other = EditionRef.of("drawn", "2.0");
    Crosswalk.Builder crosswalk =
        Crosswalk.builder()
            .id(VersionedId.parse("drawn-crosswalk@" + upTo(9)))
            .title(localized())
            .source(EDITION)
            .target(other)
            .provenance(provenance());
    some(
            0,
            () ->
                Mapping.builder()
                    .source(ref(one(List.of(Kind.AREA, Kind.COMPETENCE))))
                    .target(other.ref(Kind.of("stage"), code()))
                    .relation(one(Relation.class))
                    .strength(maybe(() -> Rational.of(upTo(7), 7)))
                    .rationale(maybe(this::localized))
                    .provenance(maybe(this::provenance))
                    .build())
        .forEach(crosswalk::addMapping);
    if (maybe()) {
      crosswalk.addLevelMapping(
          LevelMapping.builder()
              .source(new ScaleRef(EDITION, "one"))
              .target(new ScaleRef(other, "two"))
              .pairs(
                  some(
                      1,
                      () ->
                          new ScaleMapping.Pair(
                              EDITION.level("one", code()), other.level("two", code()))))
              .belowFirstKept(maybe())
              .build());
    }
    return crosswalk.build();
  }

  private Provenance provenance() {
    return new Provenance(words(), one(Provenance.Status.class));
  }
}
