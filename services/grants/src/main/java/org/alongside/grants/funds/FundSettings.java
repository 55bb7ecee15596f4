package org.alongside.grants.funds;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When to say that a fund runs low.
 *
 * @param thresholds percent in use, each told once as it is passed
 */
@ConfigurationProperties("alongside.grants.funds")
record FundSettings(@DefaultValue( {
		"75", "90" }) List<Integer> thresholds){
}
