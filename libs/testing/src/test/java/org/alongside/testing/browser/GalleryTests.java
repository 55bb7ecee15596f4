package org.alongside.testing.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.ui.UiAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fragment in every state, as people meet it. */
@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = GalleryTests.Gallery.class,
		properties = { "alongside.demo=true", "spring.messages.basename=messages/ui", "server.compression.enabled=true",
				"spring.config.name=gallery" })
class GalleryTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "", "/forms/empty", "/forms/filled", "/forms/mistakes", "/forms/long", "/forms/rtl",
			"/forms/emoji", "/parts/filled", "/parts/long", "/parts/rtl", "/parts/emoji", "/tables", "/done",
			"/errors/404", "/errors/500" })
	void everyoneCanUseEveryPage(String path, Browsing browsing) {
		Page phone = browsing.phone();
		phone.navigate(address(path));

		Accessible.check(phone);
		Accessible.fitsOnAPhone(phone);
		Screenshots.take(phone, "gallery" + path.replace('/', '-'));

		Page desk = browsing.desk();
		desk.navigate(address(path));
		Accessible.check(desk);
		Screenshots.take(desk, "gallery" + path.replace('/', '-'));
		assertThat(browsing.complaints()).isEmpty();
	}

	@Test
	void aPageWithMistakesStartsAtTheirSummaryAndLeadsToEachByKeyboard(Page page) {
		page.navigate(address("/forms/mistakes"));
		assertThat(focused(page)).startsWith("Please check this page");

		page.keyboard().press("Tab");
		assertThat(focused(page)).startsWith("Please look at this again (name)");
		page.keyboard().press("Enter");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
	}

	@Test
	void everyFieldIsReachedByKeyboardInTheOrderOfThePage(Page page) {
		page.navigate(address("/forms/empty"));
		List<String> reached = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			page.keyboard().press("Tab");
			String name = (String) page.evaluate("document.activeElement.name || ''");
			if (!name.isEmpty() && !reached.contains(name)) {
				reached.add(name);
			}
		}

		assertThat(reached).containsExactly("name", "email", "miles", "amount", "story", "relation", "needs", "nation",
				"visit.day", "visit.month", "visit.year", "photos", "code", "declared");
	}

	@Test
	void theFirstTabSkipsToThePage(Page page) {
		page.navigate(address(""));

		page.keyboard().press("Tab");
		assertThat(focused(page)).isEqualTo("Skip to the page");
		page.keyboard().press("Enter");
		assertThat(page.url()).endsWith("#main-content");
	}

	@Test
	void withoutJavaScriptEveryFieldIsThere(Browsing browsing) {
		Page page = browsing.phoneWithoutScript();
		page.navigate(address("/forms/filled"));

		assertThat(page.getByLabel("What is your name?").inputValue()).isEqualTo("Sam Okafor");
		assertThat(page.getByLabel("I am family, a friend or a carer").isChecked()).isTrue();
		assertThat(page.getByLabel("Add a photo of your ticket or receipt").isVisible()).isTrue();
		Accessible.check(page);
		Accessible.fitsOnAPhone(page);
	}

	@Test
	void theFirstPageWeighsAtMostSeventyKilobytes(Browsing browsing) {
		Page page = browsing.phone();
		page.navigate(address(""));

		int bytes = ((Number) page.evaluate("""
				() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
				  .reduce((sum, each) => sum + each.transferSize, 0)
				""")).intValue();
		assertThat(bytes).isBetween(20_000, 70_000);
	}

	private String address(String path) {
		return "http://localhost:" + this.port + "/ui/gallery" + path;
	}

	private static String focused(Page page) {
		return ((String) page.evaluate("document.activeElement.innerText")).strip();
	}

	/** The gallery under the policy that the edge sends. */
	@SpringBootConfiguration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class, MessageSourceAutoConfiguration.class,
			UiAutoConfiguration.class })
	static class Gallery {

		@Bean
		Filter policy() {
			return (request, response, chain) -> {
				((HttpServletResponse) response).setHeader("Content-Security-Policy",
						"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
								+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
				chain.doFilter(request, response);
			};
		}

		@Bean
		Household household() {
			return new Household();
		}

	}

	/** The charity and the person that the platform puts on every page. */
	@ControllerAdvice
	static class Household {

		@ModelAttribute
		void addTo(Model page) {
			page.addAttribute("charity",
					new Charity("Inflammatory Neuropathies UK", "office@charity.example", "01632 960 123",
							"1 Example Street, Exampleton EX1 1EX"))
				.addAttribute("person", new Person(Set.of("MEMBER", "GRANTS_OFFICER"), "Ada", null))
				.addAttribute("demo", true);
		}

		record Charity(String name, String email, String phone, String address) {
		}

		record Person(Set<String> roles, String name, @Nullable String actor) {
		}

	}

}
