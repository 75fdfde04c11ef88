package org.baremo.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which an immutable value is generated in this SDK. Stands on packages. Maps and
 * sets keep the order they were given in (the {@code copyOf} of JDK 9 shuffles them anew in every
 * run, and with them every document written).
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    jdkOnly = true,
    jakarta = true,
    allowedClasspathAnnotations = {Override.class})
public @interface DomainStyle {}
