package org.alongside.grants.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.alongside.platform.data.RecordNotFound;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps sealed bytes in a bucket of an S3-compatible store. One PUT is whole or is not;
 * the bytes were sealed before they leave, so whoever runs the bucket reads nothing.
 */
class EvidenceBucket implements EvidenceStore, AutoCloseable {

	private static final String PREFIX = "grants/";

	private static final Pattern KEY = Pattern.compile("grants/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.sealed");

	private final S3Client client;

	private final String bucket;

	EvidenceBucket(BucketSettings settings, AwsCredentialsProvider credentials) {
		this.bucket = Objects.requireNonNull(settings.name());
		this.client = S3Client.builder()
			.httpClientBuilder(UrlConnectionHttpClient.builder()
				.connectionTimeout(settings.attempt())
				.socketTimeout(settings.attempt()))
			.region(Region.of(settings.region()))
			.endpointOverride(settings.endpoint())
			.forcePathStyle(settings.pathStyle())
			.credentialsProvider(credentials)
			// other providers than AWS do not all know the newer checksums; what was
			// changed does not open anyway
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.overrideConfiguration(
					(calls) -> calls.apiCallAttemptTimeout(settings.attempt()).apiCallTimeout(settings.patience()))
			.build();
	}

	@Override
	public void write(UUID id, byte[] sealed) {
		answered(() -> this.client.putObject((put) -> put.bucket(this.bucket).key(key(id)),
				RequestBody.fromBytes(sealed)));
	}

	@Override
	public byte[] read(UUID id) {
		return answered(() -> {
			try {
				return this.client.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key(id))).asByteArray();
			}
			catch (NoSuchKeyException ex) {
				throw new RecordNotFound("file", id);
			}
		});
	}

	@Override
	public void delete(UUID id) {
		answered(() -> this.client.deleteObject((delete) -> delete.bucket(this.bucket).key(key(id))));
	}

	@Override
	public List<UUID> writtenBefore(Instant moment) {
		return answered(() -> this.client.listObjectsV2Paginator((list) -> list.bucket(this.bucket).prefix(PREFIX))
			.contents()
			.stream()
			.filter((object) -> object.lastModified().isBefore(moment))
			.map((object) -> id(object.key()))
			.flatMap(Optional::stream)
			.toList());
	}

	@Override
	public void close() {
		this.client.close();
	}

	private static <T> T answered(Supplier<T> call) {
		try {
			return call.get();
		}
		catch (SdkException ex) {
			throw new StoreIsAway(ex);
		}
	}

	private static String key(UUID id) {
		return PREFIX + id + ".sealed";
	}

	private static Optional<UUID> id(String key) {
		var name = KEY.matcher(key);
		return name.matches() ? Optional.of(UUID.fromString(name.group(1))) : Optional.empty();
	}

}
