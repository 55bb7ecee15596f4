package org.alongside.grants.confirmations;

import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import static org.assertj.core.api.Assertions.assertThat;

class ProfessionalFormTests {

	private static final ConfirmationSettings SETTINGS = new ConfirmationSettings(14, 5, 6, Period.ofMonths(12),
			List.of("nhs.uk", "nhs.net", "hse.ie"));

	@ParameterizedTest
	@ValueSource(strings = { "sister@walton.nhs.uk", "a.b-c+ward7@nhs.net", "O'Brien@hse.ie", " nurse@NHS.UK " })
	void anAddressAsHospitalsHaveThemIsTaken(String address) {
		assertThat(mistakes(address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sister", "@nhs.uk", "sister@", "sister@nhs", "a b@nhs.uk", "a@nhs.uk, b@nhs.uk",
			"a@nhs.uk\nBcc: everyone@example.org", "a@nhs.uk\r\nSubject: hello", "<a@nhs.uk>", "a@nhs.uk;b@nhs.uk",
			"\"a\"@nhs.uk", "a@b@nhs.uk", "a@-nhs.uk", "a@nhs..uk", "a@nhs.uk\u0000", "<script>@nhs.uk",
			"a@[127.0.0.1]", "a@nhs.u", "ä@nhs.uk" })
	void whatCouldBreakAMailIsNoAddress(String address) {
		assertThat(mistakes(address)).containsExactly("email");
	}

	@Test
	void anEndlessAddressIsNoAddress() {
		assertThat(mistakes("a".repeat(65) + "@nhs.uk")).containsExactly("email");
		assertThat(mistakes("a@" + "b.".repeat(200) + "uk")).containsExactly("email");
	}

	@Test
	void aNameIsOneLineAndHasAnEnd() {
		BindingResult errors = check(
				new ProfessionalForm("x".repeat(121), "ward\nnurse", "sister@walton.nhs.uk", true));

		assertThat(errors.getFieldErrors()).singleElement()
			.satisfies((mistake) -> assertThat(mistake.getField()).isEqualTo("name"));
		assertThat(new ProfessionalForm("Ann\r\nBcc: x", "ward\u2028nurse", "a@nhs.uk", true).professional())
			.isEqualTo(new Professional("Ann Bcc: x", "ward nurse", "a@nhs.uk"));
	}

	@Test
	void nobodyIsWrittenToWithoutTheFamilysLeave() {
		assertThat(check(new ProfessionalForm("Ann", "nurse", "a@nhs.uk", null)).hasFieldErrors("agreed")).isTrue();
		assertThat(check(new ProfessionalForm(null, null, null, null)).getErrorCount()).isEqualTo(4);
	}

	@Test
	void aHealthServicesAddressIsKnownByItsWholeName() {
		assertThat(SETTINGS.isHealthService(at("a@walton.nhs.uk"))).isTrue();
		assertThat(SETTINGS.isHealthService(at("a@NHS.NET"))).isTrue();
		assertThat(SETTINGS.isHealthService(at("a@mynhs.uk"))).isFalse();
		assertThat(SETTINGS.isHealthService(at("a@nhs.uk.example.com"))).isFalse();
		assertThat(SETTINGS.isHealthService(at("nhs.uk@gmail.com"))).isFalse();
	}

	private static Professional at(String address) {
		return new Professional("Ann", "nurse", address);
	}

	private static List<String> mistakes(String address) {
		return check(new ProfessionalForm("Ann", "ward nurse", address, true)).getFieldErrors()
			.stream()
			.map((mistake) -> mistake.getField())
			.toList();
	}

	private static BindingResult check(ProfessionalForm form) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		form.check(errors);
		return errors;
	}

}
