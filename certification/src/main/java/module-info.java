/** Certification schemes, decisions, certificates and their verification. */
module org.baremo.certification {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive org.baremo.core;

  exports org.baremo.certification.scheme;
  exports org.baremo.certification.scheme.award;
  exports org.baremo.certification.scheme.lifecycle;
  exports org.baremo.certification.scheme.name;
  exports org.baremo.certification.scheme.time;
  exports org.baremo.certification.scheme.quantity;
  exports org.baremo.certification.scheme.absence;
  exports org.baremo.certification.scheme.wait;
  exports org.baremo.certification.scheme.held;
  exports org.baremo.certification.scheme.requirement;
  exports org.baremo.certification.scheme.fluent;
  exports org.baremo.certification.scheme.series;
  exports org.baremo.certification.dossier;
  exports org.baremo.certification.decision;
  exports org.baremo.certification.decision.finding;
  exports org.baremo.certification.decision.series;
  exports org.baremo.certification.comparison;
  exports org.baremo.certification.remedy;
  exports org.baremo.certification.lint;
  exports org.baremo.certification.lint.finding;
  exports org.baremo.certification.explanation;
  exports org.baremo.certification.certificate;
  exports org.baremo.certification.issuance;
  exports org.baremo.certification.proof;
  exports org.baremo.certification.redecision;
  exports org.baremo.certification.register;
  exports org.baremo.certification.status;
  exports org.baremo.certification.verification;

  opens org.baremo.certification.scheme to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.award to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.lifecycle to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.name to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.time to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.quantity to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.absence to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.wait to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.held to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.requirement to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.series to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.dossier to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.decision to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.decision.finding to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.decision.series to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.remedy to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.lint to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.lint.finding to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.comparison to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.explanation to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.certificate to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.issuance to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.proof to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.redecision to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.register to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.verification to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;

  provides org.baremo.core.catalog.FrameworkSource with
      org.baremo.certification.scheme.SchemeFrameworks;
  provides org.baremo.core.json.TreeLaws with
      org.baremo.certification.scheme.SchemeTree,
      org.baremo.certification.scheme.series.SeriesTree;
}
