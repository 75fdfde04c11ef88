package org.baremo.certification.scheme.fluent;

import java.util.Arrays;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.core.value.Comparison;

/**
 * The words of a scheme for what a case states beside results, to be imported statically: facts,
 * days, certificates, waits and people. What they make is what the document is read into.
 */
public final class Circumstances {
  private Circumstances() {}

  /**
   * An age.
   *
   * @param id a slug, unique in the scheme
   * @param years whole years, from 1 to 150
   * @param on the date on which it must be reached
   * @return the requirement
   */
  public static AgeRequirement age(String id, int years, DateName on) {
    return AgeRequirement.builder().id(id).minimumYears(years).on(on).build();
  }

  /**
   * A fact of the same name.
   *
   * @param id a slug, unique in the scheme, and the name under which the dossier states the fact
   * @return the requirement
   */
  public static FactRequirement fact(String id) {
    return FactRequirement.builder().id(id).fact(FactName.of(id)).build();
  }

  /**
   * One of several codes.
   *
   * @param id a slug, unique in the scheme
   * @param fact under which name the dossier states them
   * @param oneOf at least one
   * @return the requirement
   */
  public static CodeRequirement code(String id, String fact, String... oneOf) {
    return CodeRequirement.builder().id(id).fact(FactName.of(fact)).addOneOf(oneOf).build();
  }

  /**
   * A day that is not late.
   *
   * @param id a slug, unique in the scheme
   * @param day which
   * @param limit the last day that is allowed
   * @return the requirement
   */
  public static DayRequirement onOrBefore(String id, Day day, Day limit) {
    return DayRequirement.builder()
        .id(id)
        .day(day)
        .comparison(Comparison.AT_MOST)
        .other(limit)
        .build();
  }

  /**
   * A day that is not early.
   *
   * @param id a slug, unique in the scheme
   * @param day which
   * @param limit the first day that is allowed
   * @return the requirement
   */
  public static DayRequirement onOrAfter(String id, Day day, Day limit) {
    return DayRequirement.builder()
        .id(id)
        .day(day)
        .comparison(Comparison.AT_LEAST)
        .other(limit)
        .build();
  }

  /**
   * A certificate that is good on a day; {@link HeldRequirement#standing} asks for others.
   *
   * @param id a slug, unique in the scheme
   * @param scheme the scheme that it was issued under
   * @param award what was awarded
   * @param on the day
   * @return the requirement
   */
  public static HeldRequirement held(String id, String scheme, String award, Day on) {
    return HeldRequirement.builder()
        .id(id)
        .addAccepted(AcceptedCertificate.builder().scheme(scheme).addAwards(award).build())
        .on(on)
        .build();
  }

  /**
   * A wait of the latest attempt after earlier ones; {@link WaitRequirement#judging} asks it of one
   * that passed, or of every one.
   *
   * @param id a slug, unique in the scheme
   * @param after the attempts that make people wait
   * @param waits at least one; the first after the first such attempt, and so on
   * @return the requirement
   */
  public static WaitRequirement waited(String id, AttemptFilter after, Wait... waits) {
    return WaitRequirement.builder().id(id).after(after).addWaits(waits).build();
  }

  /**
   * Something that is met in some stretch of time, whenever it begins; {@code none} around it is
   * what must never be.
   *
   * @param id a slug, unique in the scheme
   * @param lasts how long the stretch is, until the day before the anniversary of its first day
   * @param requires what must be met in it
   * @return the requirement
   */
  public static SomeStretch someStretch(String id, Period lasts, Requirement requires) {
    return SomeStretch.builder().id(id).lasts(lasts).requires(requires).build();
  }

  /**
   * Something that is met in each of the stretches of time that follow one another and are over.
   *
   * @param id a slug, unique in the scheme
   * @param since the first day of the first
   * @param lasts how long each is
   * @param requires what must be met in each
   * @return the requirement
   */
  public static EachStretch eachStretch(String id, Day since, Period lasts, Requirement requires) {
    return EachStretch.builder().id(id).since(since).lasts(lasts).requires(requires).build();
  }

  /**
   * Roles that nobody may have both of.
   *
   * @param id a slug, unique in the scheme
   * @param role the role that must be kept apart
   * @param apartFrom the roles that it must be kept apart from, at least one
   * @return the requirement
   */
  public static SeparationRequirement separate(String id, String role, String... apartFrom) {
    return SeparationRequirement.builder()
        .id(id)
        .role(RoleName.of(role))
        .apartFrom(Arrays.stream(apartFrom).map(RoleName::of).toList())
        .build();
  }
}
