package org.alongside.edge.health;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A line per service, for whoever runs the platform and for whatever watches it: 200 only
 * when all are ready.
 */
@RestController
class HealthApi {

	private final Readiness readiness;

	HealthApi(Readiness readiness) {
		this.readiness = readiness;
	}

	@GetMapping("/health")
	@PreAuthorize("permitAll()")
	ResponseEntity<String> health() {
		List<Readiness.Line> lines = this.readiness.of();
		boolean ready = lines.stream().allMatch(Readiness.Line::isReady);
		return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
			.contentType(MediaType.TEXT_PLAIN) // whatever the asker says it accepts
			.body(lines.stream().map(Readiness.Line::text).collect(Collectors.joining("\n", "", "\n")));
	}

}
