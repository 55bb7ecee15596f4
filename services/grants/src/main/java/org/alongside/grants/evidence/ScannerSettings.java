package org.alongside.grants.evidence;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a virus scanner listens (clamd, over TCP).
 *
 * @param host none: files are not scanned, and staff are warned before they open one
 * @param port where clamd listens
 * @param patience how long the scan of one file may take, from the first word to the last
 */
@ConfigurationProperties("alongside.grants.evidence.scanner")
record ScannerSettings(@Nullable String host, @DefaultValue("3310") int port, @DefaultValue("20s") Duration patience) {

	boolean isConfigured() {
		return this.host != null && !this.host.isBlank();
	}

}
