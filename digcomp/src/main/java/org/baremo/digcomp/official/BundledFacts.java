package org.baremo.digcomp.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.ScaleMapping;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.Term;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** The facts of an edition that a supplement repeats, in its words and by name of the thing. */
final class BundledFacts {
  private BundledFacts() {}

  static Map<String, Map<String, String>> of(Framework framework) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    for (Node node : framework.getNodes()) {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("title", node.getTitle().in(Locale.ENGLISH).value());
      node.getParents().forEach(parent -> facts.put(parent.kind().value(), parent.code()));
      all.put(name(node.getRef()), facts);
    }
    framework
        .scale("eight")
        .ifPresent(
            eight ->
                eight
                    .getLevels()
                    .forEach(
                        level -> all.put("level/" + level.getOrdinal(), of(framework, level))));
    for (Statement statement : framework.getStatements()) {
      all.put(name(statement.getRef()), of(framework, statement));
    }
    framework.getTerms().forEach(term -> all.put(name(term.getRef()), of(framework, term)));
    return all;
  }

  private static Map<String, String> of(Framework framework, Level level) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (ScaleMapping mapping : framework.getScaleMappings()) {
      List<LevelRef> related = mapping.from(level.getRef());
      related.forEach(other -> facts.put(other.scale(), other.code()));
    }
    return facts;
  }

  private static Map<String, String> of(Framework framework, Statement statement) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Ref about : statement.getAbout()) {
      framework
          .ancestors(about, Kind.AREA)
          .forEach(area -> facts.put("area", area.getRef().code()));
      facts.put(about.kind().value(), about.code());
    }
    statement.getLevel().ifPresent(level -> facts.put("level", level.code()));
    statement.getKsa().ifPresent(ksa -> facts.put("ksa", ksa.name().toLowerCase(Locale.ROOT)));
    for (Label label : statement.getLabels()) {
      facts.put(label.scheme(), label.value());
    }
    return facts;
  }

  private static Map<String, String> of(Framework framework, Term term) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("label", label(term));
    facts.put(
        "see",
        term.getSeeAlso().stream()
            .flatMap(other -> framework.term(other).stream())
            .map(BundledFacts::label)
            .collect(Collectors.joining(", ")));
    return facts;
  }

  private static String label(Term term) {
    return term.getLabel().in(Locale.ENGLISH).value();
  }

  private static String name(Ref ref) {
    return ref.kind() + "/" + ref.code();
  }
}
