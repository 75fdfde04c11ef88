package org.baremo.core.programme.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.figure.SourceRef;

/** Short ways to make organisations and memberships for tests. */
final class Networks {
  static final SourceRef SOURCE = SourceRef.of("000", "paragraph 2");
  static final Location HERE = Location.of("network.json", "");

  private Networks() {}

  static OrganisationId id(String id) {
    return OrganisationId.of(id);
  }

  static Organisation organisation(String id, String... names) {
    return Organisation.builder()
        .id(id(id))
        .addAllNames(Stream.of(names).map(name -> OrganisationName.of(name, SOURCE)).toList())
        .build();
  }

  static Directory directory(String... ids) {
    List<Organisation> all = Stream.of(ids).map(id -> organisation(id, "The " + id)).toList();
    return Directory.of(all, HERE).orThrow();
  }

  static Membership undated(String member, String group) {
    return Membership.builder().member(id(member)).group(id(group)).source(SOURCE).build();
  }

  static Membership dated(String member, String group, Tenure tenure) {
    return undated(member, group).toBuilder().tenure(tenure).build();
  }

  static Centre centre(String id, Operation... operations) {
    return Centre.builder().id(CentreId.of(id)).addOperations(operations).build();
  }

  static Operation runBy(String operator, Tenure tenure) {
    return new Operation(id(operator), Optional.of(tenure));
  }

  static Operation runBy(String operator) {
    return new Operation(id(operator), Optional.empty());
  }
}
