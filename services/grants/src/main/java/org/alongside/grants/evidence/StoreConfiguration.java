package org.alongside.grants.evidence;

import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files lie on disk, unless a bucket is named. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	EvidenceStore evidenceStore(EvidenceSettings settings, BucketSettings bucket) {
		return (bucket.name() != null && !bucket.name().isBlank())
				? new EvidenceBucket(bucket, DefaultCredentialsProvider.builder().build())
				: new EvidenceFolder(settings.folder());
	}

}
