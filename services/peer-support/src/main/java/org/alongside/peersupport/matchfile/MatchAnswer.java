package org.alongside.peersupport.matchfile;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.alongside.peersupport.matching.Matching;
import org.alongside.peersupport.matching.MatchingProblem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a matching and its proof as JSON, sorted by id, so that the same problem always
 * has the same answer to the letter.
 */
final class MatchAnswer {

	private MatchAnswer() {
	}

	static void write(MatchingProblem problem, Matching matching, OutputStream answer) {
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), answer)) {
			json.writeStartObject();
			json.writeNumberProperty("totalCost", matching.totalCost());
			json.writeNumberProperty("matched", matching.matched());
			json.writeArrayPropertyStart("assignments");
			byId(problem.requests(), problem::requestId)
				.filter((request) -> matching.volunteerOf(request) != Matching.WAITING)
				.forEach((request) -> {
					json.writeStartObject();
					json.writeStringProperty("request", problem.requestId(request));
					json.writeStringProperty("volunteer", problem.volunteerId(matching.volunteerOf(request)));
					json.writeEndObject();
				});
			json.writeEndArray();
			json.writeObjectPropertyStart("certificate");
			json.writeBooleanProperty("optimal", matching.certificate().check(problem, matching).isEmpty());
			prices(json, "requestPrices", problem.requests(), problem::requestId, matching.certificate()::requestPrice);
			prices(json, "volunteerPrices", problem.volunteers(), problem::volunteerId,
					matching.certificate()::volunteerPrice);
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void prices(JsonGenerator json, String name, int count, IntFunction<String> id,
			IntToLongFunction price) {
		json.writeObjectPropertyStart(name);
		byId(count, id).forEach((number) -> json.writeNumberProperty(id.apply(number), price.applyAsLong(number)));
		json.writeEndObject();
	}

	private static IntStream byId(int count, IntFunction<String> id) {
		return IntStream.range(0, count).boxed().sorted(Comparator.comparing(id::apply)).mapToInt(Integer::intValue);
	}

}
