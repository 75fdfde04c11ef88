package org.baremo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baremo.certification.proof.Ed25519Signer;
import org.baremo.certification.proof.Jwk;
import org.baremo.certification.verification.Trust;
import org.baremo.certification.verification.TrustedKey;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key to seal certificates with, and the file that tells verifiers to trust it. */
@Command(
    name = "generate-key",
    mixinStandardHelpOptions = true,
    versionProvider = BaremoCommand.Version.class,
    description = {
      "Makes an Ed25519 key to seal certificates with. Writes KEY.pem, which is to be kept secret,"
          + " and KEY.trust.json, which is handed to verifiers. Replaces nothing."
    },
    footer = {
      "",
      "Example:",
      "  baremo generate-key xunta-2026.pem --issuer \"Xunta de Galicia\" --from 2026-01-01"
    })
final class KeyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "KEY.pem", description = "File of the key, which is called as the file.")
  private Path file = Path.of("");

  @Option(
      names = "--issuer",
      required = true,
      paramLabel = "NAME",
      description = "The issuer that the key is trusted for; decide must name the same one.")
  private String issuer = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "First day of issue that the key is trusted for.")
  private LocalDate from = LocalDate.MIN;

  KeyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path trust = file.resolveSibling(Keys.trust(file));
    for (Path target : List.of(file, trust)) { // before either is written: neither is of use alone
      if (Files.exists(target)) {
        throw CommandFailure.misuse(target + " is there already");
      }
    }
    Ed25519Signer signer = signer();
    TrustedKey trusted =
        new TrustedKey(issuer, Jwk.of(signer.keyId(), signer.publicKey()), DateRange.from(from));
    String pem = signer.privatePem() + signer.publicKey().toPem();
    write(file, pem.getBytes(StandardCharsets.US_ASCII), true);
    write(trust, Json.standard().write(Trust.of(trusted)), false);
    terminal.out().println("wrote " + file + " (secret) and " + trust);
    return ExitStatus.OK;
  }

  private Ed25519Signer signer() {
    if (issuer.isBlank()) {
      throw CommandFailure.misuse("issuer must not be blank");
    }
    try {
      return Ed25519Signer.generate(Keys.id(file), new SecureRandom());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misuse("the key is called as its file: %s".formatted(e.getMessage()));
    }
  }

  private static void write(Path target, byte[] bytes, boolean secret) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        secret && posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      channel.write(java.nio.ByteBuffer.wrap(bytes));
    } catch (FileAlreadyExistsException e) {
      throw CommandFailure.misuse(target + " is there already");
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.FAILED, "cannot write %s: %s".formatted(target, Documents.reason(e)));
    }
  }
}
