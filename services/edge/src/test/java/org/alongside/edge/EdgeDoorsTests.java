package org.alongside.edge;

import org.alongside.testing.security.MappingWalk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class EdgeDoorsTests extends EdgeTest {

	@Autowired
	private ApplicationContext edge;

	/** A stranger who opens a page is not told 401 but led to sign in. */
	@Test
	void everyDoorAsksWhoIsThereButTheseFew() {
		MappingWalk walk = MappingWalk.through(this.edge);

		assertThat(walk.wrongs()).hasSize(3)
			.allMatch((wrong) -> wrong.endsWith("answers a stranger who accepts text/html with 302"))
			.anyMatch((wrong) -> wrong.startsWith("GET /home [isAuthenticated()]"))
			.anyMatch((wrong) -> wrong.startsWith("GET /kept [isAuthenticated()]"))
			.anyMatch((wrong) -> wrong.startsWith("GET /staff [hasAnyRole("));
		assertThat(walk.openToAll().stream().filter((door) -> !door.contains(" /ui/gallery"))).containsExactly("GET /",
				"GET /health", "GET /sign-out");
	}

}
