package org.alongside.members.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A person may be called by it. An empty field is another matter. */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Name.Reads.class)
public @interface Name {

	String message() default "{members.name.too-long}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Tries to read the name. */
	class Reads implements ConstraintValidator<Name, String> {

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			if (typed == null || typed.isBlank() || PersonName.parse(typed).isPresent()) {
				return true;
			}
			if (PersonName.leadsElsewhere(typed)) {
				context.disableDefaultConstraintViolation();
				context.buildConstraintViolationWithTemplate("{members.name.is-an-address}").addConstraintViolation();
			}
			return false;
		}

	}

}
