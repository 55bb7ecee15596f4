package org.alongside.grants.runs;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** What the page may send on which somebody gives us a bank's answer. */
record BankAnswerForm(@Nullable MultipartFile file) {

	boolean isEmpty() {
		return this.file == null || this.file.isEmpty();
	}

}
