package org.alongside.grants.runs;

import java.util.Currency;

import org.alongside.grants.bank.Account;
import org.alongside.platform.web.Charity;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The accounts the charity pays from. A demonstration pays from made-up ones; anything
 * else pays from none that was not set.
 */
@Component
public class OurAccounts {

	private final PaymentSettings settings;

	private final String holder;

	private final boolean demo;

	OurAccounts(PaymentSettings settings, Charity charity, Environment environment) {
		this.settings = settings;
		this.holder = filled(settings.holder()) ? String.valueOf(settings.holder()) : charity.name();
		this.demo = environment.getProperty("alongside.demo", Boolean.class, false);
	}

	/** The account of a currency. */
	public Account in(Currency currency) {
		String code = currency.getCurrencyCode();
		if (code.equals("GBP") && filled(this.settings.sortCode()) && filled(this.settings.number())) {
			return new Account(code, this.holder, this.settings.sortCode(), this.settings.number(), null);
		}
		if (code.equals("EUR") && filled(this.settings.iban())) {
			return new Account(code, this.holder, null, null, this.settings.iban());
		}
		if (this.demo) {
			return code.equals("EUR") ? new Account(code, this.holder, null, null, "IE29AIBK93115212345678")
					: new Account(code, this.holder, "089999", "66374958", null);
		}
		throw new NoAccountOfOurs(code);
	}

	private static boolean filled(@Nullable String value) {
		return value != null && !value.isBlank();
	}

}
