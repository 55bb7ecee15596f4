package org.alongside.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.observability.CorrelationId;
import org.alongside.platform.observability.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * The one place where an exception becomes an answer: a page for people, a problem detail
 * (RFC 9457) for programs. An answer never repeats an exception's message.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

	private static final Logger logger = LoggerFactory.getLogger(Problems.class);

	private static final HttpHeaders SOON = new HttpHeaders();

	static {
		SOON.set(HttpHeaders.RETRY_AFTER, "10");
	}

	private final ErrorPages pages;

	private final MessageSource messages;

	Problems(ErrorPages pages, MessageSource messages) {
		this.pages = pages;
		this.messages = messages;
	}

	@ExceptionHandler
	Object on(RecordNotFound ex, HttpServletRequest request, HttpServletResponse response) {
		return answer(request, response, HttpStatus.NOT_FOUND, "not-found", null);
	}

	@ExceptionHandler
	Object on(Refusal ex, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		return answer(request, response, HttpStatus.CONFLICT, ex.code(), words(ex.code(), locale, ex.arguments()));
	}

	@ExceptionHandler({ OptimisticLockingFailureException.class, OptimisticLockException.class,
			PessimisticLockingFailureException.class })
	Object onStale(Exception ex, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		return answer(request, response, HttpStatus.CONFLICT, "platform.stale", words("platform.stale", locale));
	}

	/** An id that cannot be one names nothing: there is no such page. */
	@ExceptionHandler
	Object on(MethodArgumentTypeMismatchException ex, HttpServletRequest request, HttpServletResponse response) {
		boolean inPath = ex.getParameter().hasParameterAnnotation(PathVariable.class);
		return inPath ? answer(request, response, HttpStatus.NOT_FOUND, "not-found", null)
				: answer(request, response, HttpStatus.BAD_REQUEST, "bad-request", null);
	}

	@ExceptionHandler({ MethodArgumentNotValidException.class, BindException.class })
	Object onInvalid(BindException ex, HttpServletRequest request, HttpServletResponse response) {
		return answer(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "invalid", null, HttpHeaders.EMPTY,
				Map.of("errors", fieldCodes(ex.getBindingResult())));
	}

	@ExceptionHandler
	Object on(MaxUploadSizeExceededException ex, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		long megabytes = Math.max(1, ex.getMaxUploadSize() / (1024 * 1024));
		return answer(request, response, HttpStatus.CONTENT_TOO_LARGE, "platform.upload.too-large",
				words("platform.upload.too-large", locale, (ex.getMaxUploadSize() > 0) ? megabytes : 10));
	}

	@ExceptionHandler
	Object on(MultipartException ex, HttpServletRequest request, HttpServletResponse response) {
		return answer(request, response, HttpStatus.BAD_REQUEST, "bad-request", null);
	}

	/**
	 * A row refused what a form let pass: the form's fault, but nothing was kept and the
	 * person can do something about it.
	 */
	@ExceptionHandler
	Object on(DataIntegrityViolationException ex, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		logger.error("A form let pass what a table refused: {}", Faults.trace(ex));
		return answer(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "platform.not-kept",
				words("platform.not-kept", locale));
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, CannotGetJdbcConnectionException.class,
			CannotCreateTransactionException.class, TransactionSystemException.class, QueryTimeoutException.class,
			TransientDataAccessResourceException.class })
	Object onDatabaseAway(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		logger.error("The database cannot be reached: {}", Faults.trace(ex));
		return answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", null, SOON, Map.of());
	}

	/** Security's own filters answer these, behind this advice. */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void onRefusedByDoor(RuntimeException ex) {
		throw ex;
	}

	@ExceptionHandler
	Object on(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		if (ex instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return answer(request, response, known.getStatusCode(), "bad-request", null, known.getHeaders(), Map.of());
		}
		if (ex.getClass().getName().equals("org.apache.tomcat.util.http.InvalidParameterException")) {
			return answer(request, response, HttpStatus.BAD_REQUEST, "bad-request", null);
		}
		logger.error("A request failed: {}", Faults.trace(ex));
		return answer(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "failed", null);
	}

	private Object answer(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String code,
			@Nullable String reason) {
		return answer(request, response, status, code, reason, HttpHeaders.EMPTY, Map.of());
	}

	private Object answer(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String code,
			@Nullable String reason, HttpHeaders headers, Map<String, Object> more) {
		if (ErrorPages.readsPages(request)) {
			headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
			return this.pages.page(status, reason);
		}
		var problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("/problems/" + code));
		problem.setDetail(reason);
		problem.setProperty("correlationId", CorrelationId.current());
		more.forEach(problem::setProperty);
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private String words(String code, Locale locale, Object... arguments) {
		String general = this.messages.getMessage("platform.refused", null, code, locale);
		String words = this.messages.getMessage(code, arguments, general, locale);
		return (words != null) ? words : code;
	}

	private static List<Map<String, String>> fieldCodes(BindingResult result) {
		return result.getAllErrors()
			.stream()
			.map((error) -> Map.of("field", (error instanceof FieldError field) ? field.getField() : "", "code",
					(error.getCode() != null) ? error.getCode() : "invalid"))
			.toList();
	}

}
