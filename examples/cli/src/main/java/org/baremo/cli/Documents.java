package org.baremo.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.VersionedId;

/** Documents named on the command line. */
public final class Documents {
  private static final long MAX_BYTES = 64L << 20;

  private Documents() {}

  /**
   * Reads a document.
   *
   * @param <T> the type of the document
   * @param file where it is
   * @param type the type of the document
   * @return the document
   * @throws CommandFailure when the file cannot be read
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with it
   */
  public static <T> T read(Path file, Class<T> type) {
    return Json.standard().read(bytes(file), type, file.toString()).orThrow();
  }

  /**
   * Finds a scheme: a file, or one that comes with the program.
   *
   * @param name a path, {@code comdix-intermediate} or {@code comdix-intermediate@2022.1}
   * @return the scheme
   * @throws CommandFailure when there is none such
   */
  public static CertificationScheme scheme(String name) {
    List<VersionedId> named = Schemes.ids().stream().filter(id -> isNamed(id, name)).toList();
    if (named.size() == 1) {
      return Schemes.of(named.get(0));
    }
    if (named.size() > 1) {
      throw CommandFailure.misuse("scheme '%s' is one of several: %s".formatted(name, named));
    }
    Path file = path(name);
    if (Files.notExists(file)) {
      throw CommandFailure.misuse(
          "scheme '%s' is neither a file nor one of %s".formatted(name, Schemes.ids()));
    }
    if (series(name).isPresent()) {
      throw CommandFailure.misuse(
          "%s is a series of versions, where one version of a scheme is asked for".formatted(name));
    }
    return read(file, CertificationScheme.class);
  }

  /**
   * Finds a series of the versions of a scheme.
   *
   * @param name as written on the command line
   * @return the series; empty where the name is no file, or one that holds no versions
   * @throws CommandFailure when the file cannot be read
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with it
   */
  public static Optional<SchemeSeries> series(String name) {
    Path file = path(name);
    boolean isFile = Files.isRegularFile(file);
    return isFile && hasVersions(bytes(file))
        ? Optional.of(read(file, SchemeSeries.class))
        : Optional.empty();
  }

  /**
   * Finds a scheme and everything that it refers to.
   *
   * @param name a path, or one that comes with the program
   * @param catalog the framework editions at hand
   * @return the scheme, or what it refers to and is not there, with the name of its file
   * @throws CommandFailure when there is no such scheme
   */
  public static Checked<ResolvedScheme> resolved(String name, FrameworkCatalog catalog) {
    return inFile(name, scheme(name).resolve(catalog));
  }

  /**
   * Finds everything that a series refers to.
   *
   * @param series read from a file
   * @param name of the file, as written on the command line
   * @param catalog the framework editions at hand
   * @return the series, or what is wrong with it, with the name of its file
   */
  public static Checked<ResolvedSeries> resolved(
      SchemeSeries series, String name, FrameworkCatalog catalog) {
    return inFile(name, series.resolve(catalog));
  }

  /** Problems know the identifier of a document only; where it is a file, people know that. */
  private static <T> Checked<T> inFile(String name, Checked<T> checked) {
    if (Schemes.ids().stream().anyMatch(id -> isNamed(id, name)) || checked.problems().isEmpty()) {
      return checked;
    }
    byte[] document = bytes(path(name));
    List<Problem> told =
        checked.problems().stream().map(problem -> inFile(problem, name, document)).toList();
    return checked.isOk() ? Checked.of(checked.orThrow(), told) : Checked.failed(told);
  }

  private static Problem inFile(Problem problem, String name, byte[] document) {
    Location place = problem.getLocation().toBuilder().document(name).build();
    return problem.toBuilder().location(Json.standard().placed(document, place)).build();
  }

  private static boolean isNamed(VersionedId id, String name) {
    return id.toString().equals(name) || id.id().equals(name);
  }

  /** Whether a document is an object with a member of that name; what is no JSON has none. */
  private static boolean hasVersions(byte[] document) {
    try (JsonParser json = new JsonFactory().createParser(document)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.currentName().equals("versions")) {
          return true;
        }
        json.nextToken();
        json.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false; // told when it is read as a scheme
    }
  }

  /**
   * Returns a path.
   *
   * @param name as written on the command line
   * @return the path
   * @throws CommandFailure when this system has no such paths
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw CommandFailure.misuse("'%s' is no path here: %s".formatted(name, e.getReason()));
    }
  }

  /**
   * Reads a small file.
   *
   * @param file where it is
   * @return its bytes
   * @throws CommandFailure when it cannot be read or is larger than documents are
   */
  public static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw CommandFailure.misuse(
            "%s must have at most %d bytes, had %d".formatted(file, MAX_BYTES, Files.size(file)));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw CommandFailure.misuse("cannot read %s: %s".formatted(file, reason(e)));
    }
  }

  /**
   * Says why a file could not be read or written.
   *
   * @param e what was thrown
   * @return a few words for people
   */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is a file and not a folder";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
