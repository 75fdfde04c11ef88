package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Pattern;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a document that could not be read. Runs only then, so it may
 * be slow; it never throws, and always finds at least one error. Thread-safe.
 */
final class Diagnosis {
  private static final int SHOWN_MESSAGE = 200;

  /** Where the parser says that something began, in words about its own settings. */
  private static final Pattern MARKER = Pattern.compile(" \\(start marker at \\[Source: .*]\\)");

  /** What the parser would let pass if it were told to, by the names of its settings. */
  private static final Pattern SETTING =
      Pattern.compile(
          ": enable `[^`]*` to allow| \\(not recognized as one since Feature '\\w+' not enabled for"
              + " parser\\)");

  private final JsonMapper mapper;
  private final JsonLimits limits;

  Diagnosis(JsonMapper mapper, JsonLimits limits) {
    this.mapper = mapper;
    this.limits = limits;
  }

  /** Everything wrong with a document; {@code failure} is why the plain reading gave up. */
  List<Problem> of(
      byte[] bytes, int from, int to, Type type, Location base, @Nullable Exception failure) {
    List<Problem> malformed = ofSyntax(bytes, from, to, base);
    if (!malformed.isEmpty()) {
      return malformed;
    }
    Findings findings = new Findings(bytes, from, base, limits.getProblems());
    Exception reason = failure;
    try {
      new Walk(mapper, bytes, from, to, findings).run(mapper.constructType(type));
    } catch (Findings.Full e) {
      return findings.problems();
    } catch (IOException | RuntimeException e) {
      reason = failure == null ? e : failure;
    }
    if (findings.isEmpty()) {
      findings.add(from, "json.unreadable", pointer(reason), "document " + message(reason));
    }
    return findings.problems();
  }

  /** What makes the bytes no JSON document within the limits; empty when they are one. */
  List<Problem> ofSyntax(byte[] bytes, int from, int to, Location base) {
    Findings findings = new Findings(bytes, from, base, Integer.MAX_VALUE);
    Utf8.Fault fault = Utf8.fault(bytes, from, to);
    if (fault != null || hasWideUnits(bytes, from, to)) {
      int offset = fault == null ? from : fault.offset();
      String what = fault == null ? "must be UTF-8, seems UTF-16 or UTF-32" : fault.message();
      findings.add(offset, "json.encoding", "", "document " + what);
      return findings.problems();
    }
    try (JsonParser parser = mapper.getFactory().createParser(bytes, from, to - from)) {
      scan(parser, from, findings);
    } catch (IOException e) {
      findings.add(from, "json.syntax", "", message(e));
    }
    return findings.problems();
  }

  private static boolean hasWideUnits(byte[] bytes, int from, int to) {
    for (int i = from; i < Math.min(from + 4, to); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private void scan(JsonParser parser, int from, Findings findings) throws IOException {
    try {
      if (parser.nextToken() == null) {
        findings.add(from, "json.syntax", "", "document must not be empty");
        return;
      }
      int open = 0;
      for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && parser.getTextLength() > limits.getTextLength()) {
          int offset = from + (int) parser.currentTokenLocation().getByteOffset();
          findings.add(offset, "json.too-large", place(parser), limit("String"));
          return;
        }
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (open == 0) {
          break;
        }
      }
      if (parser.nextToken() != null) {
        int offset = from + (int) parser.currentTokenLocation().getByteOffset();
        findings.add(offset, "json.syntax", "", "document must end after its first value");
      }
    } catch (StreamConstraintsException e) {
      String message = String.valueOf(e.getOriginalMessage());
      String code = message.contains("nesting") ? "json.too-deep" : "json.too-large";
      findings.add(offset(parser, from), code, place(parser), limit(message));
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
      int offset = at < 0 ? offset(parser, from) : from + (int) at;
      findings.add(offset, "json.syntax", place(parser), "document is no JSON: " + message(e));
    }
  }

  private String limit(String message) {
    if (message.contains("nesting")) {
      return "objects and arrays must nest at most %s deep".formatted(limits.getDepth());
    } else if (message.startsWith("String")) {
      return "a text must have at most %s characters".formatted(limits.getTextLength());
    } else if (message.startsWith("Number")) {
      return "a number must have at most %s characters".formatted(limits.getNumberLength());
    }
    return "the name of a property must have at most %s characters"
        .formatted(limits.getNameLength());
  }

  private static int offset(JsonParser parser, int from) {
    return from + (int) Math.max(0, parser.currentLocation().getByteOffset());
  }

  private static String place(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static String pointer(@Nullable Exception failure) {
    Pointer pointer = Pointer.ROOT;
    if (failure instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        pointer =
            step.getFieldName() == null
                ? pointer.child(step.getIndex())
                : pointer.child(step.getFieldName());
      }
    }
    return pointer.toString();
  }

  /** The parser's or mapper's own words, on one line and not too many. */
  static String message(@Nullable Exception failure) {
    String text =
        failure instanceof JsonProcessingException processing
            ? processing.getOriginalMessage()
            : failure == null ? "is not of the type" : failure.getMessage();
    String line = String.valueOf(text).lines().findFirst().orElse("");
    String ours = SETTING.matcher(MARKER.matcher(line).replaceAll("")).replaceAll("");
    return Require.shown(ours, SHOWN_MESSAGE);
  }

  /** A name as messages show it. */
  static String shown(String name) {
    return "'" + Require.shown(name) + "'";
  }
}
