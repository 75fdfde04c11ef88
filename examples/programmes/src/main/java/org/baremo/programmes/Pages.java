package org.baremo.programmes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.programme.pledge.Pledge;
import org.baremo.core.programme.pledge.ProgressMethod;
import org.baremo.programmes.page.FunnelPage;
import org.baremo.programmes.page.ProgressPage;

/** The pages about the pledge and the funnel, from the data of the scenarios. */
final class Pages {
  private Pages() {}

  /** Every page by its file name. */
  static Map<String, String> all(Data data) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("pledge-progress.html", progress(data));
    pages.put("funnel.html", funnel(data));
    return pages;
  }

  private static String progress(Data data) {
    Pledge pledge =
        MilestonePlan.withEvidence(data.read(PledgeStructure.PLEDGE, Pledge.class), data);
    OnTrack.Track track = OnTrack.track(data);
    return ProgressPage.of(
        pledge,
        track.report().validate(pledge).orThrow(),
        track.windows().stream()
            .map(name -> pledge.window(name).orElseThrow())
            .map(window -> ProgressMethod.linear(window, track.tolerance()))
            .toList(),
        track.asOf(),
        "Targets, windows and milestones are of source document 001, which reports no progress."
            + " The value of “citizens-trained”, its evidence and that of one milestone are made up"
            + " for this example.");
  }

  private static String funnel(Data data) {
    return FunnelPage.of(
        ConectaFunnel.cohort(data).funnel(),
        "Counts as source document 003 states them. It does not say whether it counts people or"
            + " enrolments; they are read as enrolments.");
  }

  /** Writes every page into a folder; returns where. */
  static List<Path> write(Path folder, Data data) throws IOException {
    List<Path> written = new ArrayList<>();
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : all(data).entrySet()) {
      written.add(Files.writeString(folder.resolve(page.getKey()), page.getValue()));
    }
    return written;
  }
}
