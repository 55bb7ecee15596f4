package org.alongside.edge.guard;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
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

	private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

	private final LoadingCache<String, Bucket> reads;

	private final LoadingCache<String, Bucket> writes;

	private final KindWords words;

	RateLimit(GuardSettings settings, KindWords words, Clock clock) {
		this.reads = buckets(settings.requestsPerMinute(), new Nanoseconds(clock));
		this.writes = buckets(settings.writesPerMinute(), new Nanoseconds(clock));
		this.words = words;
	}

	private static LoadingCache<String, Bucket> buckets(int perMinute, TimeMeter time) {
		return Caffeine.newBuilder()
			.maximumSize(ADDRESSES)
			.expireAfterAccess(Duration.ofMinutes(2))
			.build((_) -> Bucket.builder()
				.withCustomTimePrecision(time)
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
		long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_PER_SECOND);
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

	/**
	 * The platform's clock as the buckets read it: what is regained depends on nothing
	 * else.
	 */
	private record Nanoseconds(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return ChronoUnit.NANOS.between(Instant.EPOCH, this.clock.instant());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
