package org.alongside.grants.reports;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Map;

import org.alongside.grants.reports.Report.Kind;
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
import org.springframework.web.bind.annotation.RequestParam;

/** How the scheme goes, year by year: pictures, tables, and each table as a file. */
@Controller
@RequestMapping("/grants/staff/reports")
@PreAuthorize("hasAnyRole('MANAGER', 'FINANCE')")
class ReportPages {

	private final Reports reports;

	private final Audit audit;

	private final Ids ids;

	ReportPages(Reports reports, Audit audit, Ids ids) {
		this.reports = reports;
		this.audit = audit;
		this.ids = ids;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String year, SignedIn person, Model page) {
		Year chosen = this.reports.year(year);
		page.addAttribute("years", this.reports.years().stream().map(Year::toString).toList())
			.addAttribute("year", chosen.toString())
			.addAttribute("publishes", person.has("MANAGER"))
			.addAttribute("reports", this.reports.of(chosen));
		return "grants/reports/overview";
	}

	@GetMapping("/{report}.csv")
	ResponseEntity<byte[]> file(@PathVariable String report, @RequestParam(defaultValue = "") String year,
			SignedIn person) {
		Kind kind = Kind.of(report);
		if (kind == null) {
			throw new RecordNotFound("report", report);
		}
		Year chosen = this.reports.year(year);
		byte[] table = this.reports.of(chosen)
			.stream()
			.filter((one) -> one.kind() == kind)
			.findFirst()
			.map(Report::csv)
			.orElseThrow(() -> new RecordNotFound("report", report));
		this.audit.record(person, "report.downloaded", "report", this.ids.next(),
				Map.of("report", kind.slug(), "year", chosen.toString()));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("grants-%s-%s.csv".formatted(kind.slug(), chosen))
						.build()
						.toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body(table);
	}

}
