package org.alongside.platform.events;

import java.util.Map;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/**
 * Puts the trace of the request at hand beside the fact, as a W3C {@code traceparent}, so
 * that a consumer's log can be found from the click that caused it.
 */
class TraceHeaders {

	private final @Nullable Tracer tracer;

	private final @Nullable Propagator propagator;

	TraceHeaders(@Nullable Tracer tracer, @Nullable Propagator propagator) {
		this.tracer = tracer;
		this.propagator = propagator;
	}

	void addTo(Map<String, String> headers) {
		Span span = (this.tracer != null) ? this.tracer.currentSpan() : null;
		if (span != null && this.propagator != null) {
			this.propagator.inject(span.context(), headers, (ignored, name, value) -> headers.put(name, value));
		}
	}

}
