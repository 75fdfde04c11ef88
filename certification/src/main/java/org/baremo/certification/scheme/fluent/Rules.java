package org.baremo.certification.scheme.fluent;

import java.util.List;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * The words of a scheme, to be imported statically, so that rules written in Java read like the
 * document: {@code all("all", age("age", 16, CLOSING), mark("overall", above(70)), each("areas",
 * areas, above(60)))}. What they make is the very value that the document is read into; for what
 * they leave out, every type has a builder.
 */
public final class Rules {
  private Rules() {}

  /**
   * Every one that applies.
   *
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static AllOf all(String id, Requirement... requirements) {
    return AllOf.of(id, requirements);
  }

  /**
   * One or more.
   *
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static AnyOf any(String id, Requirement... requirements) {
    return AnyOf.of(id, requirements);
  }

  /**
   * Not one.
   *
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static NoneOf none(String id, Requirement... requirements) {
    return NoneOf.of(id, requirements);
  }

  /**
   * Exactly so many.
   *
   * @param count how many, 0 or more
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static CountOf exactly(int count, String id, Requirement... requirements) {
    return CountOf.builder()
        .id(id)
        .comparison(Comparison.EQUAL)
        .count(count)
        .addRequirements(requirements)
        .build();
  }

  /**
   * So many or more.
   *
   * @param count how many, 0 or more
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static CountOf atLeast(int count, String id, Requirement... requirements) {
    return CountOf.builder()
        .id(id)
        .comparison(Comparison.AT_LEAST)
        .count(count)
        .addRequirements(requirements)
        .build();
  }

  /**
   * So many or fewer.
   *
   * @param count how many, 0 or more
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static CountOf atMost(int count, String id, Requirement... requirements) {
    return CountOf.builder()
        .id(id)
        .comparison(Comparison.AT_MOST)
        .count(count)
        .addRequirements(requirements)
        .build();
  }

  /**
   * A percentage of those that apply, or more; never none.
   *
   * @param percentage from 0 to 100
   * @param rounding how the number needed is made whole
   * @param id a slug, unique in the scheme
   * @param requirements at least one
   * @return the requirement
   */
  public static ShareOf share(
      Rational percentage, Rounding.Mode rounding, String id, Requirement... requirements) {
    return ShareOf.builder()
        .id(id)
        .percentage(percentage)
        .rounding(rounding)
        .addRequirements(requirements)
        .build();
  }

  /**
   * Something that is asked only where a condition is met.
   *
   * @param id a slug, unique in the scheme
   * @param condition what must be met for it to be asked
   * @param then what is asked
   * @return the requirement
   */
  public static WhenRequirement when(String id, Requirement condition, Requirement then) {
    return WhenRequirement.builder().id(id).condition(condition).then(then).build();
  }

  /**
   * One of several ways.
   *
   * @param id a slug, unique in the scheme
   * @param routes at least one, in order of preference
   * @return the requirement
   */
  public static RoutesRequirement routes(String id, Route... routes) {
    return RoutesRequirement.builder().id(id).addRoutes(routes).build();
  }

  /**
   * A way.
   *
   * @param code a slug
   * @param requires what must be met to come this way
   * @return the route
   */
  public static Route route(String code, Requirement requires) {
    return Route.builder().code(code).requires(requires).build();
  }

  /**
   * A number of sittings.
   *
   * @param id a slug, unique in the scheme
   * @param comparison how the number must compare
   * @param count with what, 1 or more
   * @return the requirement
   */
  public static SittingsRequirement sittings(String id, Comparison comparison, int count) {
    return SittingsRequirement.builder().id(id).comparison(comparison).count(count).build();
  }

  /**
   * A percentage overall.
   *
   * @param id a slug, unique in the scheme
   * @param percentage where it is cut
   * @return the requirement
   */
  public static MarkRequirement mark(String id, Bound percentage) {
    return MarkRequirement.builder().id(id).cut(percentage.cut()).build();
  }

  /**
   * A percentage of a node.
   *
   * @param id a slug, unique in the scheme
   * @param node which
   * @param percentage where it is cut
   * @return the requirement
   */
  public static MarkRequirement mark(String id, Ref node, Bound percentage) {
    return MarkRequirement.builder().id(id).node(node).cut(percentage.cut()).build();
  }

  /**
   * A percentage of each of several nodes.
   *
   * @param id a slug, unique in the scheme
   * @param nodes at least one, all different
   * @param percentage where each is cut
   * @return the requirement
   */
  public static NodesRequirement each(String id, List<Ref> nodes, Bound percentage) {
    return NodesRequirement.builder()
        .id(id)
        .nodes(nodes)
        .test(new NodeTest.MakesCut(percentage.cut()))
        .build();
  }

  /**
   * A test that each of several nodes passes.
   *
   * @param id a slug, unique in the scheme
   * @param nodes at least one, all different
   * @param test what each must be like
   * @return the requirement
   */
  public static NodesRequirement each(String id, List<Ref> nodes, NodeTest test) {
    return NodesRequirement.builder().id(id).nodes(nodes).test(test).build();
  }

  /**
   * A test that so many of several nodes pass, or more.
   *
   * @param count how many, 0 or more
   * @param id a slug, unique in the scheme
   * @param nodes at least one, all different
   * @param test what each must be like
   * @return the requirement
   */
  public static NodesRequirement someOf(int count, String id, List<Ref> nodes, NodeTest test) {
    return NodesRequirement.builder()
        .id(id)
        .nodes(nodes)
        .test(test)
        .quantifier(NodeQuantifier.AT_LEAST)
        .count(count)
        .build();
  }

  /**
   * A share of several nodes that the test applies to, at least one.
   *
   * @param percentage from 0 to 100
   * @param rounding how the number needed is made whole
   * @param id a slug, unique in the scheme
   * @param nodes of the scheme's framework
   * @param test what each must be like
   * @return the requirement; its builder says another least number, or compares exactly
   */
  public static NodesRequirement share(
      Rational percentage, Rounding.Mode rounding, String id, List<Ref> nodes, NodeTest test) {
    return NodesRequirement.builder()
        .id(id)
        .nodes(nodes)
        .test(test)
        .quantifier(NodeQuantifier.AT_LEAST_SHARE)
        .percentage(percentage)
        .rounding(rounding)
        .build();
  }

  /**
   * A percentage, as a test of nodes.
   *
   * @param percentage where it is cut
   * @return the test
   */
  public static NodeTest makes(Bound percentage) {
    return new NodeTest.MakesCut(percentage.cut());
  }

  /**
   * A level or a higher one, as a test of nodes.
   *
   * @param atLeast the lowest that is enough
   * @return the test
   */
  public static NodeTest attains(LevelRef atLeast) {
    return new NodeTest.AttainsLevel(atLeast);
  }

  /**
   * A level overall.
   *
   * @param id a slug, unique in the scheme
   * @param atLeast the lowest that is enough
   * @return the requirement
   */
  public static LevelRequirement level(String id, LevelRef atLeast) {
    return LevelRequirement.builder().id(id).atLeast(atLeast).build();
  }

  /**
   * A number within a bound.
   *
   * @param id a slug, unique in the scheme
   * @param quantity what is measured
   * @param bound what it is held against
   * @return the requirement
   */
  public static CompareRequirement number(String id, Quantity quantity, Bound bound) {
    return CompareRequirement.builder()
        .id(id)
        .left(quantity)
        .comparison(bound.comparison())
        .right(bound.limit())
        .build();
  }

  /**
   * Another award of the scheme.
   *
   * @param id a slug, unique in the scheme
   * @param award its code
   * @return the requirement
   */
  public static AwardRequirement award(String id, String award) {
    return AwardRequirement.builder().id(id).award(award).build();
  }

  /**
   * At least so many units of an award, which may be the one that requires it.
   *
   * @param count how many, 0 or more
   * @param id a slug, unique in the scheme
   * @param award the code of the award whose units are counted
   * @return the requirement
   */
  public static UnitsRequirement units(int count, String id, String award) {
    return UnitsRequirement.builder().id(id).award(award).count(count).build();
  }

  /**
   * What the scheme defines once.
   *
   * @param id a slug, unique in the scheme
   * @param definition the identifier of the definition
   * @return the requirement
   */
  public static DefinedRequirement defined(String id, String definition) {
    return DefinedRequirement.builder().id(id).definition(definition).build();
  }
}
