/** DigComp as data: editions, typed entry points, official texts at run time. */
module org.baremo.digcomp {
  requires static org.immutables.value.annotations;
  requires static de.siegmar.fastcsv;
  requires static org.dhatim.fastexcel.reader;
  requires static transitive org.jspecify;
  requires transitive org.baremo.core;

  exports org.baremo.digcomp;
  exports org.baremo.digcomp.crosswalk;
  exports org.baremo.digcomp.indicator;
  exports org.baremo.digcomp.indicator.population;
  exports org.baremo.digcomp.indicator.published;
  exports org.baremo.digcomp.indicator.profile;
  exports org.baremo.digcomp.related;
  exports org.baremo.digcomp.selfassessment;

  opens org.baremo.digcomp to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.digcomp.indicator to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.digcomp.indicator.population to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.digcomp.indicator.published to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
  opens org.baremo.digcomp.selfassessment to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;

  provides org.baremo.core.catalog.FrameworkSource with
      org.baremo.digcomp.DigCompSource,
      org.baremo.digcomp.related.RelatedSource;
}
