package org.alongside.edge.words;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.platform.security.CurrentPerson;
import org.alongside.platform.web.Charity;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.util.Assert;
import org.springframework.web.servlet.View;

/**
 * Says a {@link KindPage}, from wherever in the edge there is need of it: as a page to
 * people, as a problem detail (RFC 9457) to programs. Needs neither the session nor any
 * service.
 */
@Service
public class KindWords {

	private static final String KNOWN_BETTER = KindWords.class.getName() + ".knownBetter";

	private final ObjectProvider<ThymeleafViewResolver> views;

	private final MessageSource messages;

	private final Charity charity;

	private final Neighbourhood neighbourhood;

	KindWords(ObjectProvider<ThymeleafViewResolver> views, MessageSource messages, Charity charity,
			Neighbourhood neighbourhood) {
		this.views = views;
		this.messages = messages;
		this.charity = charity;
		this.neighbourhood = neighbourhood;
	}

	/**
	 * Answers with the page and its own status.
	 * @param page what there is to say
	 * @param request whom it is said to
	 * @param response where it is written
	 */
	public void say(KindPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getAttribute(KNOWN_BETTER) instanceof KindPage better) {
			answer(better, request, response);
		}
		else {
			answer(page, request, response);
		}
	}

	/**
	 * Fixes what is said about a request, whatever those further in make of its failure.
	 * @param page what there is to say
	 * @param request whom it is said to
	 */
	public void sayInAnyCase(KindPage page, HttpServletRequest request) {
		request.setAttribute(KNOWN_BETTER, page);
	}

	private void answer(KindPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setStatus(page.status().value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (isRead(request)) {
			page(page, request, response);
		}
		else {
			problem(page, response);
		}
	}

	/**
	 * Whether a person will read the answer.
	 * @param request what was asked
	 */
	public static boolean isRead(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

	private void page(KindPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Map<String, Object> model = new HashMap<>();
		model.put("code", page.code());
		model.put("way", (page == KindPage.ANOTHER_NAME) ? this.neighbourhood.origin() + page.way() : page.way());
		model.put("charity", this.charity);
		model.put("demo", this.neighbourhood.demo());
		CurrentPerson.find().ifPresent((person) -> model.put("person", person));
		try {
			View view = this.views.getObject().resolveViewName("edge/kind", Locale.UK);
			Assert.state(view != null, "There is a template for kind words");
			view.render(model, request, response);
		}
		catch (IOException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("The page " + page + " cannot be written", ex);
		}
	}

	private void problem(KindPage page, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		String title = this.messages.getMessage(page.code() + ".title", null, Locale.UK);
		response.getWriter()
			.write("{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d}".formatted(page.code(),
					title.replace("\"", "\\\""), page.status().value()));
	}

}
