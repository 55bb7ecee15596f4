package org.alongside.standalone;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

import org.alongside.servers.Databases;
import org.alongside.servers.Ports;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is that a service needs.
 *
 * @param services the port of each service on loopback
 * @param mailbox where caught mail is shown, if any is caught
 */
record Addresses(Databases databases, String kafka, String smtpHost, int smtpPort, @Nullable URI mailbox,
		Map<Service, Integer> services) {

	/**
	 * Any free port for each service, for one process that holds them all.
	 */
	static Map<Service, Integer> anywhere(int publicPort) {
		Map<Service, Integer> ports = new EnumMap<>(Service.class);
		for (Service service : Service.values()) {
			ports.put(service, (service == Service.EDGE) ? publicPort : Ports.anyFree());
		}
		return ports;
	}

	/**
	 * The ports that follow the public one, for processes that must find each other.
	 */
	static Map<Service, Integer> inARow(int publicPort) {
		Map<Service, Integer> ports = new EnumMap<>(Service.class);
		for (Service service : Service.values()) {
			ports.put(service, (service == Service.EDGE) ? publicPort : publicPort + 1 + service.ordinal());
		}
		return ports;
	}

	URI of(Service service) {
		return URI.create("http://127.0.0.1:" + this.services.get(service));
	}

}
