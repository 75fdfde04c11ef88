/** Frameworks, assessments and their evaluation as immutable domain types. */
module org.baremo.core {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive jakarta.validation;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires java.xml;

  exports org.baremo.core.value;
  exports org.baremo.core.problem;
  exports org.baremo.core.json;
  exports org.baremo.core.framework;
  exports org.baremo.core.catalog;
  exports org.baremo.core.crosswalk;
  exports org.baremo.core.diff;
  exports org.baremo.core.instrument;
  exports org.baremo.core.assessment;
  exports org.baremo.core.evaluation;
  exports org.baremo.core.chart;
  exports org.baremo.core.profile;
  exports org.baremo.core.profile.gap;
  exports org.baremo.core.migration;
  exports org.baremo.core.analysis;
  exports org.baremo.core.programme.figure;
  exports org.baremo.core.programme.person;
  exports org.baremo.core.programme.territory;
  exports org.baremo.core.programme.organisation;
  exports org.baremo.core.programme.practice;
  exports org.baremo.core.programme.training;
  exports org.baremo.core.programme.campaign;
  exports org.baremo.core.programme.funding;
  exports org.baremo.core.programme.index;
  exports org.baremo.core.programme.pledge;
  exports org.baremo.core.internal to
      org.baremo.digcomp,
      org.baremo.certification;

  opens org.baremo.core.value to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.problem to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.json to
      com.fasterxml.jackson.databind;
  opens org.baremo.core.json.binding to
      com.fasterxml.jackson.databind;
  opens org.baremo.core.framework to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.crosswalk to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.diff to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.instrument to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.assessment to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.evaluation to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.profile to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.profile.gap to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.migration to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.analysis to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.figure to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.person to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.territory to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.organisation to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.pledge to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.practice to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.training to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.campaign to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.funding to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.core.programme.index to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;

  uses org.baremo.core.catalog.FrameworkSource;
  uses org.baremo.core.json.TreeLaws;
}
