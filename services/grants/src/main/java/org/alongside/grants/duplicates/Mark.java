package org.alongside.grants.duplicates;

import java.util.Arrays;

/**
 * What two applications that are alike have in common, and nothing else: a hash that only
 * we can make.
 */
record Mark(Kind kind, byte[] hash) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Mark(Kind otherKind, byte[] otherHash) && this.kind == otherKind
				&& Arrays.equals(this.hash, otherHash);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.hash);
	}

	@Override
	public String toString() {
		return "Mark[" + this.kind + "]";
	}

}
