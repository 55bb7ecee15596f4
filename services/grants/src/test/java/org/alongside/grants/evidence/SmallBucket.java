package org.alongside.grants.evidence;

import java.net.URI;
import java.util.Properties;

import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * A bucket that speaks S3 and checks signatures, in memory. It can be away for a while
 * and come back with all it had.
 */
final class SmallBucket implements AutoCloseable {

	static final String NAME = "evidence";

	static final String KEY_ID = "grants";

	static final String SECRET = "a secret of the tests";

	private final BlobStoreContext context = ContextBuilder.newBuilder("transient")
		.credentials(KEY_ID, SECRET)
		.overrides(new Properties())
		.build(BlobStoreContext.class);

	private final BlobStore blobs = this.context.getBlobStore();

	private final int port;

	private S3Proxy proxy;

	SmallBucket() {
		this.blobs.createContainerInLocation(null, NAME);
		this.proxy = start(0);
		this.port = this.proxy.getPort();
	}

	URI endpoint() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	BlobStore blobs() {
		return this.blobs;
	}

	void goAway() {
		stop();
	}

	void comeBack() {
		this.proxy = start(this.port);
	}

	static StaticCredentialsProvider credentials(String secret) {
		return StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY_ID, secret));
	}

	@Override
	public void close() {
		stop();
		this.context.close();
	}

	private S3Proxy start(int at) {
		S3Proxy started = S3Proxy.builder()
			.blobStore(this.blobs)
			.endpoint(URI.create("http://127.0.0.1:" + at))
			.awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY_ID, SECRET)
			.build();
		try {
			started.start();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return started;
	}

	private void stop() {
		try {
			this.proxy.stop();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
