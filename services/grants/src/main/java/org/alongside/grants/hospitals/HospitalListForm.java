package org.alongside.grants.hospitals;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list of hospitals, as the page sends it.
 *
 * @param everything whether sites that are not called a hospital are wanted too
 */
record HospitalListForm(@Nullable MultipartFile file, @Nullable String list, @Nullable Boolean everything) {

	static final int MEGABYTES = 15;

	private static final int LONGEST_NAME = 200;

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (kind() == null) {
			errors.rejectValue("list", "grants.hospitals.list.missing");
		}
		if (this.file == null || this.file.isEmpty()) {
			errors.rejectValue("file", "grants.hospitals.file.missing");
		}
		else if (this.file.getSize() > MEGABYTES * 1024L * 1024L) {
			errors.rejectValue("file", "grants.hospitals.file.too-large", new Object[] { MEGABYTES }, null);
		}
	}

	@Nullable HospitalList kind() {
		for (HospitalList each : HospitalList.values()) {
			if (each.name().equals(this.list)) {
				return each;
			}
		}
		return null;
	}

	/** Only the list of sites has what is no hospital. */
	boolean onlyNamed() {
		return kind() == HospitalList.ODS && !Boolean.TRUE.equals(this.everything);
	}

	byte[] content() throws IOException {
		return (this.file != null) ? this.file.getBytes() : new byte[0];
	}

	String name() {
		String name = (this.file != null) ? this.file.getOriginalFilename() : null;
		String last = (name != null) ? name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "") : "";
		return last.substring(0, Math.min(last.length(), LONGEST_NAME));
	}

}
