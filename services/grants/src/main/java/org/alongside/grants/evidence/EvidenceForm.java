package org.alongside.grants.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What the evidence page may send.
 *
 * @param files the photos, any number
 * @param choice {@code LATER} when they will come afterwards
 */
record EvidenceForm(@Nullable List<MultipartFile> files, @Nullable String choice) {

	List<MultipartFile> chosen() {
		return (this.files != null) ? this.files.stream().filter((file) -> !file.isEmpty() || named(file)).toList()
				: List.of();
	}

	private static boolean named(MultipartFile file) {
		return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
	}

}
