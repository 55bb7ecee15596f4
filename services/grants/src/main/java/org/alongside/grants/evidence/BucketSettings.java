package org.alongside.grants.evidence;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket of an S3-compatible store, for who does not keep files on disk. Whose it is
 * says the environment: the keys of a machine, a profile or a role, as every AWS program
 * finds them.
 *
 * @param name of the bucket; none: files lie on disk
 * @param endpoint of another provider than AWS
 * @param pathStyle whether the bucket is named in the path; switch it off for AWS alone
 * @param attempt how long one attempt may take
 * @param patience how long all attempts together may take
 */
@ConfigurationProperties("alongside.grants.evidence.bucket")
record BucketSettings(@Nullable String name, @Nullable URI endpoint, @DefaultValue("eu-west-2") String region,
		@DefaultValue("true") boolean pathStyle, @DefaultValue("10s") Duration attempt,
		@DefaultValue("25s") Duration patience) {
}
