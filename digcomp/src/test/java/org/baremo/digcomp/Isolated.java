package org.baremo.digcomp;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The libraries as an application sees them that has not put all of them on its class path. */
final class Isolated implements AutoCloseable {
  private final URLClassLoader loader;

  private Isolated(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Only the places of some classes, each a whole archive or folder of classes. */
  static Isolated with(String... classes) throws ReflectiveOperationException {
    List<URL> places = new ArrayList<>();
    for (String type : classes) {
      places.add(Class.forName(type).getProtectionDomain().getCodeSource().getLocation());
    }
    // No parent: the platform's loader finds the modules of the application too.
    return new Isolated(new URLClassLoader(places.toArray(URL[]::new), null));
  }

  /** As {@link #with}, with a folder of resources that stand before those of the libraries. */
  static Isolated behind(Path resources, String... classes)
      throws ReflectiveOperationException, IOException {
    List<URL> places = new ArrayList<>(List.of(resources.toUri().toURL()));
    try (Isolated usual = with(classes)) {
      places.addAll(List.of(usual.loader.getURLs()));
    }
    return new Isolated(new URLClassLoader(places.toArray(URL[]::new), null));
  }

  boolean has(String type) {
    try {
      Class.forName(type, false, loader);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The edition, as an object of the isolated classes. */
  Object edition() throws ReflectiveOperationException {
    return Class.forName("org.baremo.digcomp.DigComp", true, loader).getMethod("v3_0").invoke(null);
  }

  /** The bundled crosswalks, as objects of the isolated classes. */
  Object crosswalks() throws ReflectiveOperationException {
    return Class.forName("org.baremo.digcomp.crosswalk.Crosswalks", true, loader)
        .getMethod("all")
        .invoke(null);
  }

  /** The editions of the installed catalogue, found as an application on the class path does. */
  Object installedEditions() throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Class<?> type = Class.forName("org.baremo.core.catalog.FrameworkCatalog", true, loader);
      return type.getMethod("editions").invoke(type.getMethod("installed").invoke(null));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  Object withOfficialTexts(Path file) throws ReflectiveOperationException {
    Object edition = edition();
    return edition.getClass().getMethod("withOfficialTexts", Path.class).invoke(edition, file);
  }

  Object withLocalisation(Path localisation, String language) throws ReflectiveOperationException {
    Object edition = edition();
    return edition
        .getClass()
        .getMethod("withLocalisation", Path.class, String.class)
        .invoke(edition, localisation, language);
  }

  /** Calls a static method that takes nothing, or a file. */
  Optional<Object> call(String type, String method, Path... file)
      throws ReflectiveOperationException {
    Class<?> isolated = Class.forName(type, true, loader);
    Object result =
        file.length == 0
            ? isolated.getMethod(method).invoke(null)
            : isolated.getMethod(method, Path.class).invoke(null, file[0]);
    return Optional.ofNullable(result);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
