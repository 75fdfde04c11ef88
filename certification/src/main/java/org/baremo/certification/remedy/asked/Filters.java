package org.baremo.certification.remedy.asked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.core.value.Ref;

/** Which attempts requirements ask about. */
public final class Filters {
  private final List<AttemptFilter> all = new ArrayList<>();
  private final List<AttemptMark> marks = new ArrayList<>();

  /** Whether some attempts are looked at whatever they are of. */
  private boolean isOpen;

  /** Whether different forms, languages, channels or days are counted. */
  private boolean isOfDifferent;

  private Filters() {}

  /**
   * Returns those of some requirements.
   *
   * @param leaves what is required
   * @return what they ask of attempts
   */
  public static Filters of(Collection<Leaf> leaves) {
    Filters filters = new Filters();
    Leaf.words(leaves).forEach(filters::collect);
    return filters;
  }

  /**
   * Returns those of a requirement; of its parts only where it asks them of stretches of time.
   *
   * @param requirement what is required
   * @return what it asks of attempts
   */
  public static Filters of(Requirement requirement) {
    Filters filters = new Filters();
    filters.collect(requirement);
    if (requirement.asksOfStretches()) {
      filters.below(requirement);
    }
    return filters;
  }

  /**
   * Returns those of the days of an award.
   *
   * @param award of which the day of issue and the first valid day are found from attempts, or not
   * @return what they ask of attempts
   */
  public static Filters of(Award award) {
    Filters filters = new Filters();
    award.getIssue().ifPresent(filters::collect);
    award.getValidity().map(Validity::getStart).ifPresent(filters::collect);
    return filters;
  }

  private void below(Requirement requirement) {
    for (Requirement part : requirement.parts()) {
      collect(part);
      below(part);
    }
  }

  /**
   * Returns the filters.
   *
   * @return in the order in which they are met
   */
  public List<AttemptFilter> all() {
    return all;
  }

  /**
   * Returns the nodes whose marks are looked at.
   *
   * @return in the order in which they are met; empty in place of the mark overall
   */
  public Set<Optional<Ref>> marked() {
    return marks.stream()
        .map(AttemptMark::getNode)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Returns what is asked of a mark in attempts at an exam.
   *
   * @param exam the exam; empty where exams are not told apart
   * @param node whose mark; empty for the mark overall
   * @return empty when nothing is asked of it
   */
  public Set<MarkPart> parts(Optional<String> exam, Optional<Ref> node) {
    return marks.stream()
        .filter(mark -> mark.getNode().equals(node) && isOf(mark.getOf(), exam))
        .map(AttemptMark::getPart)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MarkPart.class)));
  }

  /**
   * Tells whether of some mark more is asked than its points or its percentage alone.
   *
   * @return whether it is so of any node or overall
   */
  public boolean isMixed() {
    return marked().stream()
        .map(node -> parts(Optional.empty(), node))
        .anyMatch(parts -> parts.size() > 1 || parts.contains(MarkPart.MAXIMUM));
  }

  /**
   * Tells whether an attempt at an exam fits a filter, as far as exams are told apart.
   *
   * @param filter which attempts are asked about
   * @param exam the exam; empty where it is not known
   * @return whether it may fit
   */
  public static boolean isOf(AttemptFilter filter, Optional<String> exam) {
    return exam.isEmpty() || filter.getExams().isEmpty() || filter.getExams().contains(exam.get());
  }

  /**
   * Tells whether only attempts at one exam are looked at.
   *
   * @return whether every filter names that one and no other
   */
  public boolean isOfOneExam() {
    Set<List<String>> exams = new LinkedHashSet<>();
    all.forEach(filter -> exams.add(filter.getExams()));
    return !isOpen && exams.size() == 1 && exams.iterator().next().size() == 1;
  }

  /**
   * Tells whether it matters in which form or language, or through which channel, somebody sits.
   *
   * @return whether a filter names any of them, or different ones are counted
   */
  public boolean asksHow() {
    return isOfDifferent
        || all.stream()
            .anyMatch(
                filter ->
                    Stream.of(AttemptAspect.FORM, AttemptAspect.LANGUAGE, AttemptAspect.CHANNEL)
                        .anyMatch(aspect -> !filter.asked(aspect).isEmpty()));
  }

  /**
   * Tells whether an attempt at an exam makes a difference.
   *
   * @param exam the exam; empty where it is not known
   * @return whether any of these may look at it
   */
  public boolean sees(Optional<String> exam) {
    return isOpen
        || exam.isEmpty() // one that does not say what it is of may be of any
        || all.isEmpty()
        || all.stream().anyMatch(filter -> isOf(filter, exam));
  }

  private void collect(Requirement requirement) {
    if (requirement instanceof WaitRequirement wait) {
      all.add(wait.getAfter());
      isOpen |= !wait.getScope().contains(WaitScope.EXAM);
    }
    requirement.quantities().values().forEach(this::collect);
    requirement.days().values().forEach(this::collect);
  }

  private void collect(Quantity quantity) {
    if (quantity instanceof Quantity.Attempts attempts) {
      all.add(attempts.of());
      isOfDifferent |= attempts.distinct().filter(one -> one != AttemptAspect.EXAM).isPresent();
    } else if (quantity instanceof AttemptMark mark) {
      all.add(mark.getOf());
      marks.add(mark);
    } else if (quantity instanceof HighestOfSame highest) {
      // another one may have to be the same, or one of those that are taken together
      isOfDifferent |= highest.same() != AttemptAspect.EXAM || highest.most() > 1;
    }
    quantity.days().values().forEach(this::collect);
    quantity.parts().values().forEach(this::collect);
  }

  /**
   * Tells whether attempts count only in a window that hangs on others, so that those must be made
   * first, and these on a day that depends on theirs.
   *
   * @return whether a window does
   */
  public boolean isChained() {
    return all.stream()
        .flatMap(filter -> Stream.of(filter.getSince(), filter.getUntil()))
        .flatMap(Optional::stream)
        .anyMatch(Filters::hangsOnAttempts);
  }

  private static boolean hangsOnAttempts(Day day) {
    return day instanceof Day.OfAttempt
        || day.days().values().stream().anyMatch(Filters::hangsOnAttempts);
  }

  private void collect(Day day) {
    if (day instanceof Day.OfAttempt attempt) {
      all.add(attempt.of());
    }
    day.days().values().forEach(this::collect);
  }
}
