package org.alongside.journey;

import java.net.URI;
import java.nio.file.Path;

import org.alongside.testing.processes.Cluster;
import org.jspecify.annotations.Nullable;

/**
 * The system a journey is walked on: one of its own, or one that already runs.
 */
record RunningSystem(URI origin, @Nullable Cluster own) implements AutoCloseable {

	static RunningSystem find(Path data) {
		var against = System.getProperty("alongside.against", "");
		if (!against.isEmpty()) {
			return new RunningSystem(URI.create(against), null);
		}
		var own = Cluster.startTogether(data);
		return new RunningSystem(own.origin(), own);
	}

	@Override
	public void close() {
		if (this.own != null) {
			this.own.close();
		}
	}

}
