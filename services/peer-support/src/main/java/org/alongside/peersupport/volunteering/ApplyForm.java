package org.alongside.peersupport.volunteering;

import java.util.List;
import java.util.Locale;

import org.alongside.peersupport.traits.FiveQuestions;
import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.volunteers.RefereePerson;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What somebody types who would like to be a buddy: five questions and two referees. */
record ApplyForm(@Nullable String role, @Nullable String condition, @Nullable String nation, @Nullable String age,
		@Nullable List<String> channels, @Nullable String firstName, @Nullable String firstEmail,
		@Nullable String secondName, @Nullable String secondEmail) {

	static final ApplyForm EMPTY = new ApplyForm(null, null, null, null, null, null, null, null, null);

	private static final int LONGEST = 120;

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		five().check(errors);
		name(errors, "firstName", this.firstName);
		email(errors, "firstEmail", this.firstEmail);
		name(errors, "secondName", this.secondName);
		email(errors, "secondEmail", this.secondEmail);
		if (!text(this.firstEmail).isEmpty() && text(this.firstEmail).toLowerCase(Locale.ROOT)
			.equals(text(this.secondEmail).toLowerCase(Locale.ROOT))) {
			errors.rejectValue("secondEmail", "peer-support.referee.same");
		}
	}

	Traits traits() {
		return five().over(Traits.UNKNOWN);
	}

	List<RefereePerson> referees() {
		return List.of(new RefereePerson(text(this.firstName), text(this.firstEmail)),
				new RefereePerson(text(this.secondName), text(this.secondEmail)));
	}

	private FiveQuestions five() {
		return new FiveQuestions(this.role, this.condition, this.nation, this.age, this.channels);
	}

	private static void name(Errors errors, String field, @Nullable String typed) {
		if (text(typed).isEmpty()) {
			errors.rejectValue(field, "peer-support.referee.name.missing");
		}
		else if (text(typed).length() > LONGEST) {
			errors.rejectValue(field, "peer-support.too-long", new Object[] { LONGEST }, null);
		}
	}

	private static void email(Errors errors, String field, @Nullable String typed) {
		if (text(typed).length() > LONGEST || !text(typed).matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+")) {
			errors.rejectValue(field, "peer-support.referee.email.missing");
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip().replaceAll("\\p{Cntrl}+", " ") : "";
	}

}
