package org.baremo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Mark;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** An embedder's own validator, on the module path, with what module-info opens and no more. */
class EmbeddersValidatorTest {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void theValidatorIsAModuleOfItsOwn() {
    Module validator = HibernateValidator.class.getModule();
    assertThat(validator.getName()).isEqualTo("org.hibernate.validator");
    Module core = Mark.class.getModule();
    assertThat(core.getName()).isEqualTo("org.baremo.core");
    assertThat(core.isOpen("org.baremo.core.value", validator)).isTrue();
    assertThat(core.isOpen("org.baremo.core.json", validator)).isFalse();
  }

  @Test
  void everyDocumentThatCanBeReadIsValid() {
    assertThat(VALIDATOR.validate(Samples.framework())).isEmpty();
    Json json = Json.standard();
    Framework read =
        json.read(json.write(Samples.framework()), Framework.class, "framework").orThrow();
    assertThat(VALIDATOR.validate(read)).isEmpty();
  }

  @Test
  void whatCannotBeBuiltIsNoValidValueEither() {
    assertThat(VALIDATOR.validateValue(Mark.class, "unit", "Points"))
        .extracting(ConstraintViolation::getMessage)
        .hasSize(1);
    assertThat(VALIDATOR.validateValue(Mark.class, "value", null)).hasSize(1);
  }
}
