package org.alongside.testing.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every handler method of a service, who may call it, and whether a stranger is in fact
 * turned away. A service's test is: <pre>
 * var walk = MappingWalk.through(context);
 * assertThat(walk.wrongs()).isEmpty();
 * assertThat(walk.openToAll()).containsExactly("GET /join", "POST /join");
 * </pre>
 */
public final class MappingWalk {

	private static final String SAMPLE_ID = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0001L).toString();

	private final MockMvc mvc;

	private final List<Mapping> mappings;

	private MappingWalk(MockMvc mvc, List<Mapping> mappings) {
		this.mvc = mvc;
		this.mappings = mappings;
	}

	/**
	 * Finds every handler method of our own in a service.
	 * @param context the service's web application context
	 * @return the walk; nothing has been called yet
	 */
	public static MappingWalk through(ApplicationContext context) {
		var mvc = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context).apply(springSecurity()).build();
		var mappings = context.getBeansOfType(RequestMappingHandlerMapping.class)
			.values()
			.stream()
			.flatMap((handlers) -> handlers.getHandlerMethods().entrySet().stream())
			.filter((entry) -> !entry.getValue().getBeanType().getPackageName().startsWith("org.springframework"))
			.flatMap(MappingWalk::mappings)
			.sorted((one, other) -> one.toString().compareTo(other.toString()))
			.toList();
		return new MappingWalk(mvc, mappings);
	}

	private static Stream<Mapping> mappings(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
		String authority = authority(entry.getValue());
		var methods = entry.getKey().getMethodsCondition().getMethods();
		return entry.getKey()
			.getPatternValues()
			.stream()
			.flatMap((path) -> (methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Enum::name))
				.map((method) -> new Mapping(method, path, authority)));
	}

	private static String authority(HandlerMethod handler) {
		var annotation = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
		if (annotation == null) {
			annotation = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
		}
		return (annotation != null) ? annotation.value() : "";
	}

	/**
	 * Every door, in order.
	 * @return each method and path, with the authority its handler declares
	 */
	public List<Mapping> mappings() {
		return this.mappings;
	}

	/**
	 * The doors that stand open, to be compared with the list of those that should.
	 * @return such as {@code GET /join}, in order, each once
	 */
	public List<String> openToAll() {
		return List.copyOf(new TreeSet<>(this.mappings.stream()
			.filter(Mapping::isOpenToAll)
			.map((mapping) -> mapping.method() + " " + mapping.path())
			.toList()));
	}

	/**
	 * Tries every door as a stranger: a guarded one must answer 401 to a browser and to a
	 * program, an open one must not.
	 * @return one line for each door that is undeclared or behaves otherwise
	 */
	public List<String> wrongs() {
		if (this.mappings.isEmpty()) {
			return List.of("There are no mappings at all: is this the service's context?");
		}
		List<String> wrongs = new ArrayList<>();
		for (Mapping mapping : this.mappings) {
			if (mapping.authority().isEmpty()) {
				wrongs.add(mapping + " does not declare who may call it");
			}
			else {
				Stream.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON)
					.map((accepted) -> tryAsAStranger(mapping, accepted))
					.filter((wrong) -> !wrong.isEmpty())
					.forEach(wrongs::add);
			}
		}
		return wrongs;
	}

	private String tryAsAStranger(Mapping mapping, MediaType accepted) {
		var path = mapping.path().replaceAll("\\{[^}]+}", SAMPLE_ID).replaceAll("\\*+", "x");
		try {
			int status = this.mvc.perform(request(HttpMethod.valueOf(mapping.method()), path).accept(accepted))
				.andReturn()
				.getResponse()
				.getStatus();
			boolean turnedAway = status == 401;
			return (turnedAway != mapping.isOpenToAll()) ? ""
					: "%s answers a stranger who accepts %s with %d".formatted(mapping, accepted, status);
		}
		catch (Exception ex) {
			return "%s fails for a stranger who accepts %s: %s".formatted(mapping, accepted, ex);
		}
	}

	/**
	 * One door.
	 *
	 * @param method such as {@code POST}
	 * @param path the pattern, such as {@code /grants/applications/{id}}
	 * @param authority the expression its handler declares; empty when it declares none
	 */
	public record Mapping(String method, String path, String authority) {

		boolean isOpenToAll() {
			return this.authority.equals("permitAll()") || this.authority.equals("permitAll");
		}

		@Override
		public String toString() {
			return "%s %s [%s]".formatted(this.method, this.path, this.authority);
		}

	}

}
