package org.baremo.core.chart;

import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.B1;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.MIDDLE;
import static org.baremo.core.assessment.Toy.X1;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Toy;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.profile.Results;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.core.value.VersionedId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Frameworks, profiles and pictures of them for tests. */
final class Pictures {
  /** The toy framework with longer titles, some of them in Spanish too. */
  static final Framework FRAMEWORK =
      Toy.FRAMEWORK.toBuilder()
          .nodes(
              List.of(
                  titled(Toy.node(A, 1), "Information & data", "Información y datos"),
                  titled(Toy.node(B, 2), "Safety <first>", "Seguridad"),
                  titled(Toy.node(A1, 1, A), "Browsing, searching and filtering", "Navegar"),
                  titled(Toy.node(A2, 2, A), "Evaluating", "Evaluar"),
                  Toy.node(B1, 1, B),
                  titled(Toy.node(X1, 3, A, B), "Shared by both", "Compartida")))
          .build();

  static final CompetenceProfile PROFILE =
      Results.ana()
          .putOutcome(A1, Results.at(MIDDLE))
          .putOutcome(A2, Results.BELOW)
          .putOutcome(X1, Results.EXEMPT)
          .putOutcome(A, Results.at(HIGH))
          .putOutcome(B, Results.at(LOW))
          .build();

  static final CompetenceProfile SECOND =
      Results.profile(
          Map.of(
              A1,
              Results.NOT_YET_MARKED,
              A2,
              Results.points(1, 2),
              X1,
              Results.at(LOW),
              B1,
              Results.at(HIGH)));

  static final TargetProfile TARGET =
      TargetProfile.builder()
          .id(VersionedId.parse("toy-job@1"))
          .title(Toy.text("Toy job"))
          .edition(EDITION)
          .addTarget(Target.of(A1, HIGH))
          .addTarget(Target.of(A2, LOW))
          .build();

  private Pictures() {}

  static Node titled(Node node, String english, String spanish) {
    return node.toBuilder()
        .title(
            LocalizedText.builder()
                .base("en")
                .putText("en", Text.official(english))
                .putText("es", Text.official(spanish))
                .build())
        .build();
  }

  static Radar.Builder radar() {
    return Radar.of(FRAMEWORK, PROFILE).name("March").second("May", SECOND).target(TARGET);
  }

  /** A framework of areas with so many competences each, and a scale of so many levels. */
  static Framework grid(int levels, int... competences) {
    EditionRef edition = EditionRef.of("grid", "1");
    Framework.Builder framework = Framework.builder().edition(edition).title(Toy.text("Grid"));
    for (int a = 0; a < competences.length; a++) {
      Ref area = edition.ref(Kind.AREA, String.valueOf(a));
      framework.addNode(Toy.node(area, a + 1));
      for (int c = 1; c <= competences[a]; c++) {
        framework.addNode(Toy.node(edition.ref(Kind.COMPETENCE, a + "." + c), c, area));
      }
    }
    Scale.Builder scale = Scale.builder().edition(edition).id("s").title(Toy.text("Scale"));
    for (int ordinal = 1; ordinal <= levels; ordinal++) {
      scale.addLevel(Toy.level(edition.level("s", "l" + ordinal), ordinal));
    }
    return framework.addScale(scale.build()).build();
  }

  static CompetenceProfile of(Framework framework, Map<Ref, Outcome> outcomes) {
    return CompetenceProfile.builder()
        .holder(Toy.ANA)
        .edition(framework.getEdition())
        .outcomes(outcomes)
        .build();
  }

  /** Parses a picture, with namespaces, by the JDK's own parser. */
  static Document parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(svg, e);
    }
  }

  static List<Element> elements(Document document, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = document.getElementsByTagNameNS("*", name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  static List<String> ids(Document document) {
    return elements(document, "*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
