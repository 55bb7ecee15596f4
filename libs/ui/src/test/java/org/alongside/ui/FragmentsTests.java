package org.alongside.ui;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "spring.messages.basename=messages/ui")
@AutoConfigureMockMvc
@Import(FragmentsTests.Trial.class)
class FragmentsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aParameterThatWasNotGivenIsNothingWhateverTheModelHoldsUnderItsName() {
		assertThat(this.mvc.get().uri("/trial/leak")).hasStatusOk()
			.bodyText()
			.contains("Your name", "Words of the model", "rows=\"5\"", "Please note")
			.doesNotContain("leaked", "govuk-back-link\"", "ui-main--wide");
	}

	@Test
	void aPageSeesItsModelBeneathTheLayout() {
		assertThat(this.mvc.get().uri("/trial/leak")).bodyText().contains("/back-of-the-model true Words of the model");
	}

	@Test
	void aParameterThatAFragmentDoesNotTakeIsRefused() {
		assertThat(this.mvc.get().uri("/trial/unknown").exchange()).hasFailed()
			.failure()
			.hasStackTraceContaining("not lable");
	}

	@Test
	void aNoticeWhoseWordsAnotherServiceKnowsIsStillGoodNews() {
		assertThat(this.mvc.get().uri("/trial/leak").flashAttr("notice", "members.saved")).bodyText()
			.contains("That worked.");
		assertThat(this.mvc.get().uri("/trial/leak").flashAttr("notice", "ui.gallery.saved")).bodyText()
			.contains("We saved your answers");
	}

	@Test
	void thereIsNoGalleryWhereThingsAreReal() {
		assertThat(this.mvc.get().uri("/ui/gallery")).hasStatus(404);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@Controller
	static class Trial {

		@GetMapping("/trial/leak")
		String leak(Model page) {
			page.addAttribute("hint", "leaked hint")
				.addAttribute("rows", List.of("leaked rows"))
				.addAttribute("back", "/back-of-the-model")
				.addAttribute("wide", true)
				.addAttribute("kind", "leaked-kind")
				.addAttribute("suffix", "leaked suffix")
				.addAttribute("words", "Words of the model")
				.addAttribute("form", GalleryForm.empty());
			return "trial/leak";
		}

		@GetMapping("/trial/unknown")
		String unknown(Model page) {
			page.addAttribute("form", GalleryForm.empty());
			return "trial/unknown";
		}

	}

}
