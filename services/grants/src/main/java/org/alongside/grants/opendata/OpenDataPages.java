package org.alongside.grants.opendata;

import java.time.Year;
import java.util.List;
import java.util.Map;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where a manager takes what the charity may publish. Nothing is published by itself.
 */
@Controller
@RequestMapping("/grants/staff/open-data")
@PreAuthorize("hasRole('MANAGER')")
class OpenDataPages {

	private final GrantBook book;

	private final Export export;

	private final Publisher publisher;

	private final OpenDataSettings settings;

	private final Audit audit;

	private final Ids ids;

	OpenDataPages(GrantBook book, Export export, Publisher publisher, OpenDataSettings settings, Audit audit, Ids ids) {
		this.book = book;
		this.export = export;
		this.publisher = publisher;
		this.settings = settings;
		this.audit = audit;
		this.ids = ids;
	}

	@GetMapping
	String show(Model page) {
		page.addAttribute("registered", this.publisher.isRegistered())
			.addAttribute("least", this.settings.smallestGroup())
			.addAttribute("years", this.book.years().stream().map(this::published).toList());
		return "grants/opendata/years";
	}

	@GetMapping("/{year}.json")
	ResponseEntity<byte[]> file(@PathVariable String year, SignedIn person) {
		Year chosen = this.book.years()
			.stream()
			.filter((one) -> one.toString().equals(year))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("year", year));
		Publisher.Identity identity = this.publisher.identity();
		List<Blurred> grants = Blurred.all(this.book.of(chosen), this.settings.smallestGroup());
		if (grants.isEmpty()) {
			throw new NothingToPublish(year);
		}
		byte[] file = this.export.write(chosen, grants, identity);
		this.audit.record(person, "open-data.downloaded", "open-data", this.ids.next(), Map.of("year", year));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("360giving-" + year + ".json").build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body(file);
	}

	private Published published(Year year) {
		List<Granted> all = this.book.of(year);
		int told = Blurred.all(all, this.settings.smallestGroup()).size();
		return new Published(year.toString(), told, told < all.size());
	}

	/**
	 * What can be told of a year.
	 *
	 * @param partly whether there are grants so few that they are left out
	 */
	record Published(String year, int grants, boolean partly) {
	}

}
