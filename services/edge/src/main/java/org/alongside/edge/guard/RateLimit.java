package org.alongside.edge.guard;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One address cannot take everybody's share. Counted in this process only: two edges
 * allow twice as much, which is harmless. An IPv6 household is one address.
 */
class RateLimit extends OncePerRequestFilter {

	private static final int ADDRESSES = 100_000;

	private final LoadingCache<String, Bucket> reads;

	private final LoadingCache<String, Bucket> writes;

	private final KindWords words;

	RateLimit(GuardSettings settings, KindWords words) {
		this.reads = buckets(settings.requestsPerMinute());
		this.writes = buckets(settings.writesPerMinute());
		this.words = words;
	}

	private static LoadingCache<String, Bucket> buckets(int perMinute) {
		return Caffeine.newBuilder()
			.maximumSize(ADDRESSES)
			.expireAfterAccess(Duration.ofMinutes(2))
			.build((_) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
				.build());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/assets/") || request.getRequestURI().equals("/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean writing = !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
		ConsumptionProbe probe = (writing ? this.writes : this.reads).get(household(request.getRemoteAddr()))
			.tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		this.words.say(KindPage.TOO_FAST, request, response);
	}

	private static String household(String address) {
		try {
			InetAddress parsed = InetAddress.ofLiteral(address);
			return (parsed instanceof Inet6Address) ? HexFormat.of().formatHex(parsed.getAddress(), 0, 8) : address;
		}
		catch (IllegalArgumentException _) {
			return address;
		}
	}

}
