/** Certification schemes, decisions, certificates and their verification. */
module org.baremo.certification {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive org.baremo.core;

  exports org.baremo.certification.scheme;
  exports org.baremo.certification.scheme.requirement;
  exports org.baremo.certification.decision;

  opens org.baremo.certification.scheme to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.scheme.requirement to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.certification.decision to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
