package org.baremo.cli.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.baremo.cli.rows.Candidate;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Response;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.Item;
import org.baremo.core.json.Json;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/** The part of the sample with the answers to each item: instrument, scoring rule, candidates. */
final class ItemSample {
  private static final long SEED = 20_261_122;
  private static final int CANDIDATES = 24;
  private static final int ITEMS_IN_AREA = 12;
  private static final int[] COMPETENCES = {3, 6, 4, 4, 4};
  private static final List<String> OPTIONS = List.of("a", "b", "c", "d");
  private static final VersionedId ID = VersionedId.parse("sample-test@2026.1");

  private ItemSample() {}

  static Map<String, byte[]> files() {
    Instrument instrument = instrument();
    List<Sitting> sittings = sittings(instrument);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("instrument.json", Json.standard().write(instrument));
    files.put("scoring.json", Json.standard().write(scoring()));
    files.put("items.ndjson", SampleFiles.lines(sittings.stream().map(ItemSample::json).toList()));
    List<byte[]> table = new ArrayList<>();
    table.add(header(instrument));
    sittings.forEach(sitting -> table.add(csv(sitting)));
    files.put("items.csv", SampleFiles.lines(table));
    return files;
  }

  /**
   * Sixty items, twelve in each area, the last of each with several right options; one on trial.
   */
  private static Instrument instrument() {
    Random random = new Random(SEED);
    List<Item> items = new ArrayList<>();
    for (int area = 1; area <= COMPETENCES.length; area++) {
      for (int number = 1; number <= ITEMS_IN_AREA; number++) {
        int competence = (number - 1) % COMPETENCES[area - 1] + 1;
        items.add(item(area, number, area + "." + competence, random));
      }
    }
    items.add(
        Item.builder()
            .id("trial-01")
            .key(new AnswerKey.SingleChoice(OPTIONS, "c"))
            .addMeasures(competence("1.1"))
            .use(Item.Use.PILOT)
            .build());
    return Instrument.builder()
        .id(ID)
        .title(LocalizedText.of("en", "Sample test of digital competence"))
        .edition(Person.EDITION)
        .method(Instrument.Method.TEST)
        .items(items)
        .addForms(Form.builder().code("A").items(items.stream().map(Item::getId).toList()).build())
        .build();
  }

  private static Item item(int area, int number, String competence, Random random) {
    String right = OPTIONS.get(random.nextInt(OPTIONS.size()));
    return Item.builder()
        .id("a%d-%02d".formatted(area, number))
        .key(
            number == ITEMS_IN_AREA
                ? new AnswerKey.MultipleChoice(OPTIONS, List.of("a", "d"))
                : new AnswerKey.SingleChoice(OPTIONS, right))
        .addMeasures(competence(competence))
        .build();
  }

  private static Ref competence(String code) {
    return Person.EDITION.ref(Kind.COMPETENCE, code);
  }

  private static ScoringRule scoring() {
    return ScoringRule.builder()
        .id(VersionedId.parse("sample-scoring@2026.1"))
        .edition(Person.EDITION)
        .aggregation(ScoringRule.Aggregation.SUM_OF_MARKS)
        .addAnnulledItems(new ScoringRule.AnnulledItem(ID, "a3-07", "two options were right"))
        .build();
  }

  private static List<Sitting> sittings(Instrument instrument) {
    Random random = new Random(SEED + 1);
    List<Sitting> sittings = new ArrayList<>();
    for (int i = 1; i <= CANDIDATES; i++) {
      double ability = 0.55 + 0.4 * i / CANDIDATES;
      List<Response> responses = new ArrayList<>();
      List<Item> items = instrument.getItems();
      for (int item = 0; item < items.size(); item++) {
        responses.add(response(items.get(item), i, item, ability, random));
      }
      ZonedDateTime start =
          LocalDate.of(2026, 10, 24).atTime(10, 0).atZone(ZoneId.of("Europe/Madrid"));
      sittings.add(
          Sitting.builder()
              .id("2026-10-24-lugo")
              .holder(HolderKey.of("item-%02d".formatted(i)))
              .instrument(ID)
              .form("A")
              .startedAt(start)
              .endedAt(start.plusMinutes(50 + random.nextInt(40)))
              .mode(Sitting.Mode.CENTRE)
              .responses(responses)
              .build());
    }
    return sittings;
  }

  /** The third candidate ran out of time, the fifth had a power cut, the seventh was late. */
  private static Response response(
      Item item, int candidate, int position, double ability, Random random) {
    boolean right = random.nextDouble() < ability;
    int other = random.nextInt(OPTIONS.size());
    if (candidate == 3 && position >= 50) {
      return new Response.NotReached(item.getId());
    }
    if (candidate == 5 && position == 20) {
      return new Response.Annulled(item.getId(), "power cut", Optional.empty());
    }
    Answer answer = answer(item.getKey(), right, other);
    if (candidate == 7 && position == 59) {
      return new Response.Late(item.getId(), answer, Optional.empty());
    }
    return !right && other == 0
        ? new Response.Skipped(item.getId())
        : Response.Answered.of(item.getId(), answer);
  }

  private static Answer answer(AnswerKey key, boolean right, int other) {
    if (key instanceof AnswerKey.MultipleChoice) {
      return right ? Answer.Choice.of("a", "d") : Answer.Choice.of("a", "b");
    }
    return Answer.Choice.of(right ? ((AnswerKey.SingleChoice) key).right() : OPTIONS.get(other));
  }

  private static byte[] json(Sitting sitting) {
    Assessment assessment =
        Assessment.builder()
            .holder(sitting.getHolder())
            .edition(Person.EDITION)
            .addSittings(sitting)
            .build();
    return Json.standard()
        .write(
            Candidate.of(
                sitting.getHolder(),
                Optional.of(LocalDate.of(1990, 1, 1)),
                Map.of("registration", LocalDate.of(2026, 9, 15)),
                Map.of(),
                assessment));
  }

  private static byte[] header(Instrument instrument) {
    String items =
        instrument.getItems().stream()
            .map(item -> "item:" + item.getId())
            .collect(Collectors.joining(";"));
    return SampleFiles.utf8(
        "holder;birth_date;date:registration;sitting;started_at;ended_at;mode;" + items);
  }

  private static byte[] csv(Sitting sitting) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                sitting.getHolder().value(),
                "1990-01-01",
                "2026-09-15",
                sitting.getId(),
                sitting.getStartedAt().toString(),
                sitting.getEndedAt().toString(),
                "centre"));
    sitting.getResponses().forEach(response -> cells.add(cell(response)));
    return SampleFiles.utf8(String.join(";", cells));
  }

  private static String cell(Response response) {
    if (response instanceof Response.Skipped) {
      return "";
    }
    if (response instanceof Response.NotReached) {
      return "-";
    }
    if (response instanceof Response.Annulled annulled) {
      return "annulled:" + annulled.reason();
    }
    Answer.Choice choice = (Answer.Choice) response.answerGiven().orElseThrow();
    String options = String.join("|", choice.options());
    return response instanceof Response.Late ? "late:" + options : options;
  }
}
