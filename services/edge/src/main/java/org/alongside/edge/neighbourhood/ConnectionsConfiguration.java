package org.alongside.edge.neighbourhood;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * How the edge calls a service: streaming both ways, following no redirect, and not
 * waiting for ever.
 */
@Configuration(proxyBeanMethods = false)
class ConnectionsConfiguration {

	@Bean(destroyMethod = "close")
	HttpClient calls() {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(Duration.ofSeconds(2))
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();
	}

	/** A time that runs while photos are sent must be long enough for sending them. */
	@Bean
	ClientHttpRequestFactory connections(HttpClient calls, Patience patience) {
		ClientHttpRequestFactory usual = waiting(calls, patience.answer());
		ClientHttpRequestFactory patient = waiting(calls, patience.upload());
		return (address, method) -> (Uploads.isFor(method.name(), address.getRawPath()) ? patient : usual)
			.createRequest(address, method);
	}

	private static ClientHttpRequestFactory waiting(HttpClient calls, Duration patience) {
		JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(calls,
				Executors.newVirtualThreadPerTaskExecutor());
		factory.setReadTimeout(patience);
		factory.enableCompression(false);
		return factory;
	}

}
