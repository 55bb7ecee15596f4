package org.alongside.standalone;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alongside.servers.Database;
import org.alongside.servers.Secret;

/**
 * What each service is told when it starts. Its keys are made at the first start and kept
 * in files that only their owner may read.
 */
record Arguments(Settings settings, Addresses addresses) {

	String[] of(Service service) {
		return of(service, Map.of());
	}

	String[] of(Service service, Map<String, String> more) {
		Map<String, String> told = new LinkedHashMap<>();
		tellWhereThingsAre(told, service);
		tellSecrets(told);
		tellHowToRun(told);
		told.putAll(more);
		return told.entrySet()
			.stream()
			.map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
			.toArray(String[]::new);
	}

	private void tellWhereThingsAre(Map<String, String> told, Service service) {
		Database database = this.addresses.databases().schema(service.schema());
		told.put("spring.datasource.url", database.url());
		told.put("spring.datasource.username", database.username());
		told.put("spring.datasource.password", database.password());
		told.put("spring.kafka.bootstrap-servers", this.addresses.kafka());
		told.put("spring.mail.host", this.addresses.smtpHost());
		told.put("spring.mail.port", String.valueOf(this.addresses.smtpPort()));
		told.put("server.address", (service == Service.EDGE) ? this.settings.address() : "127.0.0.1");
		told.put("server.port", String.valueOf(this.addresses.services().get(service)));
		told.put("alongside.origin", this.settings.origin());
		told.put("alongside.identity.jwk-set-uri",
				this.addresses.of(Service.MEMBERS).resolve("/identity/oauth2/jwks").toString());
		for (Service neighbour : Service.values()) {
			if (neighbour != Service.EDGE) {
				told.put("alongside.services." + neighbour.label(), this.addresses.of(neighbour).toString());
			}
		}
		if (this.settings.demo() && this.addresses.mailbox() != null) {
			told.put("alongside.mailbox-page", this.addresses.mailbox().toString());
		}
		told.put("alongside.files", this.settings.data().resolve("files").toString());
	}

	private void tellSecrets(Map<String, String> told) {
		told.put("alongside.keys.key-encryption-key", secret("key-encryption-key"));
		told.put("alongside.keys.mail-sealing-key", secret("mail-sealing-key"));
		told.put("alongside.identity.client-secret", secret("client-secret"));
	}

	private void tellHowToRun(Map<String, String> told) {
		told.put("alongside.demo", String.valueOf(this.settings.demo()));
		told.put("alongside.instance", "1");
		told.put("spring.main.register-shutdown-hook", "false");
	}

	private String secret(String name) {
		return Secret.in(this.settings.keys().resolve(name)).encoded();
	}

}
