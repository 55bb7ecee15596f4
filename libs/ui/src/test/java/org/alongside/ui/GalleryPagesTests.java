package org.alongside.ui;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = { "alongside.demo=true", "spring.messages.basename=messages/ui" })
@AutoConfigureMockMvc
class GalleryPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "", "/forms/empty", "/forms/filled", "/forms/mistakes", "/forms/long", "/forms/rtl",
			"/forms/emoji", "/parts/empty", "/parts/filled", "/parts/long", "/parts/rtl", "/parts/emoji", "/tables",
			"/done", "/errors/400", "/errors/401", "/errors/403", "/errors/404", "/errors/405", "/errors/409",
			"/errors/413", "/errors/422", "/errors/500", "/errors/503" })
	void everyPageIsWholeHasOneHeadingAndNoWordMissing(String path) {
		MvcTestResult page = this.mvc.get().uri("/ui/gallery" + path).exchange();

		assertThat(page).hasStatusOk();
		assertThat(page).bodyText()
			.startsWith("<!DOCTYPE html>")
			.containsOnlyOnce("<h1")
			.containsOnlyOnce("<main")
			.doesNotContain("??")
			.doesNotContain(" th:", " ui:", "style=", "<script>", "onclick");
	}

	@Test
	void mistakesStandInTheOrderOfThePageAndLeadToTheirFields() {
		String page = body("/forms/mistakes");

		assertThat(all(page, "<a href=\"#([^\"]+)\">Please")).containsExactly("name", "email", "miles", "amount",
				"story", "relation", "needs", "nation", "visit.month", "photos", "code", "declared");
		assertThat(all(page, "<a href=\"#([^\"]+)\">Please"))
			.allSatisfy((id) -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
		assertThat(page).contains("<title>Error: ");
	}

	@Test
	void whatWasTypedIsKept() {
		String page = body("/forms/filled");

		assertThat(page).contains("value=\"Sam Okafor\"", "value=\"120.00\"", ">Sam Okafor</textarea>");
		assertThat(all(page, "value=\"([^\"]+)\"[^>]* checked")).containsExactly("FAMILY", "LARGE_PRINT", "HELPED",
				"true");
		assertThat(all(page, "value=\"([^\"]+)\"[^>]* selected")).containsExactly("WALES");
		assertThat(all(page, "name=\"visit.[a-z]+\" value=\"([^\"]+)\"")).containsExactly("3", "11", "2026");
	}

	@Test
	void anEmptyFormHoldsNothing() {
		assertThat(body("/forms/empty")).doesNotContain("checked", "selected", "aria-invalid", "null");
	}

	@Test
	void assetsCarryTheirVersionAndAreKeptForAYear() {
		String stylesheet = all(body(""), "href=\"(/assets/alongside.css[^\"]+)\"").getFirst();

		assertThat(stylesheet).matches("/assets/alongside\\.css\\?v=[0-9a-f]{6,8}");
		assertThat(this.mvc.get().uri(stylesheet)).hasStatusOk()
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
	}

	@Test
	void aStateThatThereIsNotIsNotFound() {
		assertThat(this.mvc.get().uri("/ui/gallery/forms/nothing")).hasStatus(404);
	}

	private String body(String path) {
		return new String(this.mvc.get().uri("/ui/gallery" + path).exchange().getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

	private static List<String> all(String page, String pattern) {
		return Pattern.compile(pattern).matcher(page).results().map((found) -> found.group(1)).toList();
	}

}
