package org.alongside.grants.claims;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.grants.awards.AwardView;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.grants.eligibility.ClaimInputs;
import org.alongside.grants.eligibility.ClaimRules;
import org.alongside.platform.data.Money;
import org.alongside.platform.privacy.FieldCipher;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Puts a claim before the rules, and keeps what they said with the inputs they said it
 * of, so that any answer can be worked out again.
 */
@Component
class JudgingClaims {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final Claims claims;

	private final ClaimChecks checks;

	private final Judge judge;

	private final FieldCipher cipher;

	private final JsonMapper json;

	private final Clock clock;

	JudgingClaims(Claims claims, ClaimChecks checks, Judge judge, FieldCipher cipher, JsonMapper json, Clock clock) {
		this.claims = claims;
		this.checks = checks;
		this.judge = judge;
		this.cipher = cipher;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Judges a claim that is being sent, while its award is held still.
	 * @return whether every rule passes, so that no person need look
	 */
	boolean isClean(Claim claim, AwardView award, int number, boolean typedByStaff) {
		List<Claim> before = this.claims.findByMemberIdOrderByIdDesc(claim.memberId())
			.stream()
			.filter((other) -> other.status().stands() && !other.id().equals(claim.id()))
			.toList();
		Optional<Money> last = lastGranted(award, before);
		ClaimInputs inputs = new ClaimInputs(today(), number, typedByStaff,
				new ClaimInputs.Plan(award.firstDay(), award.lastDay(), award.journeysPerWeek(), award.priceMinor()),
				claim.lines()
					.stream()
					.map((line) -> new ClaimInputs.Visit(Objects.requireNonNull(line.visitOn()), line.asked().minor()))
					.toList(),
				before.stream()
					.filter((other) -> other.application().equals(award.application()))
					.flatMap((other) -> days(other).stream())
					.toList(),
				before.stream().map(JudgingClaims::days).toList(), last.map(Money::minor).orElse(null),
				last.map((money) -> money.currency().getCurrencyCode()).orElse(null),
				award.total().currency().getCurrencyCode(), this.judge.settings().limits(),
				this.judge.debts().owedBy(claim.memberId(), award.total().currency()).minor());
		List<CheckResult> results = this.judge.rules().judge(ClaimRules.CURRENT, inputs);
		UUID id = claim.id().value();
		this.checks.save(new ClaimCheck(id, claim.memberId(), ClaimRules.CURRENT,
				seal(claim.memberId(), "claim_check.sealed_inputs:" + id, inputs),
				seal(claim.memberId(), "claim_check.sealed_results:" + id, results), this.clock.instant()));
		return results.stream().allMatch((result) -> result.verdict() == Verdict.PASS);
	}

	/**
	 * What was granted for the dearest journey of the last approved claim of an award.
	 */
	Optional<Money> lastGranted(AwardView award) {
		return lastGranted(award, this.claims.against(award.application().value()));
	}

	/** What the rules said when it was sent; nothing once its family has left. */
	List<CheckResult> results(ClaimId id) {
		return this.checks.findById(id.value()).map((check) -> results(id, check)).orElse(List.of());
	}

	/**
	 * Works the answer out again from what was kept.
	 * @return whether the same rule set says the same of the same inputs
	 */
	boolean replays(ClaimId id) {
		return this.checks.findById(id.value()).filter((check) -> {
			ClaimInputs inputs = this.json.readValue(
					this.cipher.open(check.memberId(), "claim_check.sealed_inputs:" + id, check.sealedInputs()),
					ClaimInputs.class);
			return this.judge.rules().judge(check.ruleSet(), inputs).equals(results(id, check));
		}).isPresent();
	}

	/** The days of a claim that were neither refused nor taken back. */
	static List<LocalDate> days(Claim claim) {
		return claim.lines()
			.stream()
			.filter((line) -> line.status().stands())
			.flatMap((line) -> Stream.ofNullable(line.visitOn()))
			.toList();
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	private static Optional<Money> lastGranted(AwardView award, List<Claim> claims) {
		return claims.stream()
			.filter((claim) -> claim.application().equals(award.application()))
			.filter((claim) -> claim.status() == ClaimStatus.PAYABLE || claim.status() == ClaimStatus.PAID)
			.max(Comparator.comparing((claim) -> Objects.requireNonNullElse(claim.decidedAt(), Instant.EPOCH)))
			.flatMap((claim) -> claim.lines().stream().map(ClaimLine::granted).max(Comparator.naturalOrder()));
	}

	private List<CheckResult> results(ClaimId id, ClaimCheck check) {
		return List.of(this.json.readValue(
				this.cipher.open(check.memberId(), "claim_check.sealed_results:" + id, check.sealedResults()),
				CheckResult[].class));
	}

	private byte[] seal(UUID member, String place, Object words) {
		return this.cipher.seal(member, place, this.json.writeValueAsString(words));
	}

	/**
	 * What is needed to judge: the rules, the charity's own figures, and what is owed.
	 */
	@Component
	record Judge(ClaimRules rules, ClaimSettings settings, DebtBook debts) {
	}

}
