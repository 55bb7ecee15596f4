package org.alongside.members.help;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * One offer of help as a page shows it.
 *
 * @param id names it
 * @param title what it is called
 * @param text what it is
 * @param nations where it is to be had; empty when everywhere
 * @param url the official site
 * @param page a page of our own
 * @param phone a number to ring
 * @param textTo a number to send a text message to
 * @param textWord the word to send
 * @param source who says so
 * @param written when the words were written
 * @param checked when it was last checked
 * @param checkedBy which of us checked it, where it was not the file
 */
record HelpView(String id, String title, String text, List<Nation> nations, @Nullable String url, @Nullable String page,
		@Nullable String phone, @Nullable String textTo, @Nullable String textWord, String source, LocalDate written,
		@Nullable LocalDate checked, @Nullable String checkedBy) {

	static HelpView of(HelpEntry entry) {
		var offer = entry.offer();
		boolean everywhere = offer.nations().containsAll(HelpShelf.NATIONS);
		return new HelpView(offer.id(), offer.title(), offer.text(),
				everywhere ? List.of() : HelpShelf.CHOICES.stream().filter(offer.nations()::contains).toList(),
				offer.url(), offer.page(), offer.phone(), offer.textTo(), offer.textWord(), offer.source(),
				entry.written(), entry.checked(), entry.checkedBy());
	}

	/** The site's name, to be read. */
	public String site() {
		return (this.url != null) ? URI.create(this.url).getHost().replaceFirst("^www\\d?\\.", "") : "";
	}

	/** The number as a phone dials it. */
	public String dialled() {
		return (this.phone != null) ? this.phone.replace(" ", "") : "";
	}

	/** Whether only our office can say more. */
	public boolean isOurOffice() {
		return this.url == null && this.page == null && this.phone == null && this.textTo == null;
	}

	/**
	 * The offers of one kind.
	 *
	 * @param kind the kind's code
	 * @param offers in the order of their file
	 */
	record Group(HelpKind kind, List<HelpView> offers) {
	}

	/**
	 * The lines to ring in one nation.
	 *
	 * @param nation the nation's code
	 * @param lines in the order of their file
	 */
	record Card(Nation nation, List<HelpView> lines) {
	}

}
