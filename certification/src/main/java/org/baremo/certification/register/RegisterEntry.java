package org.baremo.certification.register;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;

/** One line of a register's log: a certificate was issued, or its status changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RegisterEntry.Issued.class, name = "issued"),
  @JsonSubTypes.Type(value = RegisterEntry.Changed.class, name = "changed")
})
public sealed interface RegisterEntry {
  /**
   * Returns which certificate the line is about.
   *
   * @return its number
   */
  CertificateNumber number();

  /**
   * A certificate was issued.
   *
   * @param certificate as issued
   */
  record Issued(@NotNull @Valid Certificate certificate) implements RegisterEntry {
    public Issued {
      Objects.requireNonNull(certificate, "certificate");
    }

    @Override
    public CertificateNumber number() {
      return certificate.getNumber();
    }
  }

  /**
   * A certificate's status changed.
   *
   * @param change what became of it
   */
  record Changed(@NotNull @Valid StatusChange change) implements RegisterEntry {
    public Changed {
      Objects.requireNonNull(change, "change");
    }

    @Override
    public CertificateNumber number() {
      return change.getNumber();
    }
  }
}
