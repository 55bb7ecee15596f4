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

/**
 * Mail can go to it, in whatever script it is written. An empty field is another matter.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Email.Reads.class)
public @interface Email {

	String message() default "{members.email.unreadable}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Tries to read the address. */
	class Reads implements ConstraintValidator<Email, String> {

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			return typed == null || typed.isBlank() || EmailAddress.parse(typed).isPresent();
		}

	}

}
