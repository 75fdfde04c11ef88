package org.baremo.cli.redecide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.GrantedUnit;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.redecision.Effect;
import org.baremo.certification.redecision.FactChange;
import org.baremo.certification.redecision.Redecision;
import org.baremo.certification.redecision.Redecisions;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.cli.RequirementNames;
import org.baremo.cli.TextTable;
import org.baremo.cli.Words;

/** Decisions taken again, in words: who, what, and by which requirements. */
final class RedecideText {
  private final Words words;
  private final Deciding deciding;
  private final RequirementNames names;
  private final Redecisions all;

  RedecideText(Words words, Deciding deciding, Redecisions all) {
    this.words = words;
    this.deciding = deciding;
    this.names = new RequirementNames(words, deciding.versions());
    this.all = all;
  }

  List<String> lines(String document, LocalDate taken, long rejected) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.counted(
            "redecide.title", all.getLogged(), document, deciding.name(), words.date(taken)));
    if (rejected > 0) {
      lines.add(words.counted("compare.rejected", rejected));
    }
    lines.add(
        all.getAsOf()
            .map(again -> words.text("redecide.now", words.date(again.toLocalDate())))
            .orElseGet(() -> words.text("redecide.then")));
    lines.add("");
    TextTable totals = new TextTable("lr");
    totals.row(words.text("redecide.concerned"), words.number(all.getConcerned()));
    Map<Effect, Long> effects = new EnumMap<>(Effect.class);
    all.getRedecisions().forEach(one -> effects.merge(one.getEffect(), 1L, Long::sum));
    effects.forEach(
        (effect, count) ->
            totals.row(words.text("redecide.effect." + effect), words.number(count)));
    lines.addAll(totals.lines(""));
    idle()
        .ifPresent(
            why -> {
              lines.add("");
              lines.add(why);
            });
    lines.addAll(aftermaths());
    if (!all.getRedecisions().isEmpty()) {
      TextTable who = new TextTable("l");
      all.getRedecisions().forEach(one -> who.row(row(one)));
      lines.add("");
      lines.addAll(who.lines(""));
    }
    return lines;
  }

  /** Why a change that concerns some makes nothing of any decision; empty where it is seen. */
  private Optional<String> idle() {
    List<Redecision> found = all.getRedecisions();
    boolean isIdle = found.stream().allMatch(one -> one.getEffect() == Effect.UNCHANGED);
    if (all.getConcerned() == 0 || !isIdle) {
      return Optional.empty();
    }
    Optional<String> ruling =
        all.getChange() instanceof FactChange.OverrideAdded added
            ? ruling(added.override())
            : Optional.empty();
    return ruling.isPresent() || !found.isEmpty()
        ? ruling
        : Optional.of(words.text("redecide.idle"));
  }

  /** Why a ruling has no effect on any decision; empty where it has one, or another replaces it. */
  private Optional<String> ruling(VerdictOverride ruling) {
    String requirement = ruling.getRequirement();
    if (deciding.asked().notices().isIdle(ruling)) {
      return Optional.of(words.text("redecide.idle.no-requirement", requirement));
    }
    String named = names.of(requirement, Optional.empty());
    Set<String> roles = new TreeSet<>();
    deciding.versions().stream()
        .flatMap(version -> version.scheme().getOverridable().stream())
        .filter(policy -> policy.getRequirement().equals(requirement))
        .flatMap(policy -> policy.getRoles().stream())
        .forEach(role -> roles.add(role.value()));
    if (roles.isEmpty()) {
      return Optional.of(words.text("redecide.idle.nobody", named));
    }
    String role = ruling.getRole().value();
    if (!roles.contains(role)) {
      return Optional.of(words.text("redecide.idle.role", role, named, String.join(", ", roles)));
    }
    boolean isLater =
        all.getRedecisions().stream()
            .map(one -> one.getAfter().getAsOf().toLocalDate())
            .allMatch(ruling.getOn()::isAfter);
    return isLater && !all.getRedecisions().isEmpty()
        ? Optional.of(words.text("redecide.idle.later", named, words.date(ruling.getOn())))
        : Optional.empty();
  }

  /** What becomes of those that would come to something else, as the scheme says. */
  private List<String> aftermaths() {
    Map<Cascade, Long> counts = new EnumMap<>(Cascade.class);
    all.getRedecisions().stream()
        .filter(one -> one.getEffect() != Effect.UNCHANGED && one.getEffect() != Effect.PROTECTED)
        .forEach(one -> counts.merge(one.getAftermath().cascade(), 1L, Long::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    TextTable table = new TextTable("lr");
    counts.forEach(
        (cascade, count) ->
            table.row(words.text("redecide.aftermath." + cascade), words.number(count)));
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(table.lines(""));
    return lines;
  }

  private String[] row(Redecision one) {
    return new String[] {
      one.getBefore().getHolder().toString(),
      words.text("redecide.effect." + one.getEffect()),
      stand(one.getBefore()) + " → " + stand(one.getAfter()),
      one.getDependency().stream()
          .map(finding -> names.of(finding.requirement(), finding.node()))
          .distinct()
          .collect(Collectors.joining("; "))
    };
  }

  private String stand(Decision decision) {
    String outcome = words.text("compare.outcome." + decision.getOutcome());
    String awards =
        decision.grants().stream().map(RedecideText::listing).collect(Collectors.joining(", "));
    return awards.isEmpty() ? outcome : outcome + " (" + awards + ")";
  }

  /** An award, and the units that are listed with it. */
  private static String listing(Grant grant) {
    return grant.getUnits().isEmpty()
        ? grant.getAward()
        : grant.getUnits().stream()
            .map(GrantedUnit::code)
            .collect(Collectors.joining(" + ", grant.getAward() + ": ", ""));
  }
}
