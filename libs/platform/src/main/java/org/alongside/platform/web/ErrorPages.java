package org.alongside.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.platform.observability.CorrelationId;
import org.alongside.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages people see when something went wrong: {@code ui/error/<status>}, or the
 * nearest of them. Their model has {@code correlationId}, {@code reason} (words that
 * help, where there are any) and what every page has.
 */
public class ErrorPages implements ErrorViewResolver {

	private static final Set<Integer> PAGES = Set.of(400, 401, 403, 404, 405, 409, 413, 422, 500, 503);

	private final Charity charity;

	private final boolean demo;

	ErrorPages(Charity charity, @Value("${alongside.demo:false}") boolean demo) {
		this.charity = charity;
		this.demo = demo;
	}

	/**
	 * The page for a status.
	 * @param status what is answered
	 * @param reason words to show, if any
	 * @return the page, which answers with that status
	 */
	public ModelAndView page(HttpStatusCode status, @Nullable String reason) {
		var page = new ModelAndView("ui/error/" + nearest(status.value()));
		page.setStatus(status);
		page.addObject("status", status.value());
		page.addObject("correlationId", CorrelationId.current());
		page.addObject("reason", reason);
		page.addObject("charity", this.charity);
		page.addObject("demo", this.demo);
		page.addObject("person", CurrentPerson.find().orElse(null));
		return page;
	}

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		return page(status, null);
	}

	/**
	 * Whether whoever asks reads pages rather than JSON.
	 * @param request what was asked
	 * @return true when HTML is named among what is accepted
	 */
	static boolean readsPages(HttpServletRequest request) {
		String accepted = request.getHeader("Accept");
		return accepted != null && accepted.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
	}

	private static int nearest(int status) {
		if (PAGES.contains(status)) {
			return status;
		}
		return (status >= 500) ? 500 : 400;
	}

}
