package org.alongside.members.help;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.alongside.members.people.Nation;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What can help, for everyone. All that was chosen stands in the address, and nowhere
 * else.
 */
@Controller
@RequestMapping("/help")
@PreAuthorize("permitAll()")
class HelpPages {

	private final HelpShelf shelf;

	private final List<ConditionText> conditions;

	HelpPages(HelpShelf shelf, ContentFiles files) {
		this.shelf = shelf;
		this.conditions = files.all("conditions/*.yaml", ConditionText.class)
			.stream()
			.sorted(Comparator.comparing(ConditionText::condition))
			.toList();
	}

	@GetMapping
	String find(@ModelAttribute("typed") HelpForm typed, Model page) {
		var choice = typed.choice();
		page.addAttribute("form", typed.known());
		page.addAttribute("asked", typed.isAsked());
		page.addAttribute("unknown", typed.holdsUnknownCodes());
		page.addAttribute("nations", HelpShelf.CHOICES);
		page.addAttribute("askers", WhoAsks.values());
		page.addAttribute("situations", Situation.values());
		page.addAttribute("conditions", this.conditions);
		if (typed.isAsked()) {
			page.addAttribute("groups", groups(choice));
			page.addAttribute("without", without(choice));
		}
		return "members/help/finder";
	}

	@GetMapping("/crisis")
	String crisis(@ModelAttribute("typed") HelpForm typed, Model page) {
		var chosen = typed.choice().nation();
		page.addAttribute("nations", HelpShelf.CHOICES);
		page.addAttribute("chosen", chosen);
		page.addAttribute("cards", HelpShelf.CHOICES.stream()
			.sorted(Comparator.comparing((Nation nation) -> nation != chosen))
			.map((nation) -> new HelpView.Card(nation, this.shelf.lines(nation).stream().map(HelpView::of).toList()))
			.toList());
		return "members/help/crisis";
	}

	@GetMapping("/conditions/{condition}")
	String condition(@PathVariable String condition, Model page) {
		page.addAttribute("text",
				this.conditions.stream()
					.filter((text) -> text.condition().name().equalsIgnoreCase(condition))
					.findFirst()
					.orElseThrow(() -> new RecordNotFound("condition", condition)));
		page.addAttribute("conditions", this.conditions);
		return "members/help/condition";
	}

	private List<HelpView.Group> groups(HelpChoice choice) {
		return this.shelf.fitting(choice)
			.stream()
			.collect(Collectors.groupingBy(HelpEntry::kind, TreeMap::new,
					Collectors.mapping(HelpView::of, Collectors.toList())))
			.entrySet()
			.stream()
			.map((group) -> new HelpView.Group(group.getKey(), group.getValue()))
			.toList();
	}

	/** The same search with one answer fewer, for who finds nothing. */
	private static List<Wider> without(HelpChoice choice) {
		return List
			.of(new Wider("nation", new HelpChoice(null, choice.who(), choice.situation())),
					new Wider("who", new HelpChoice(choice.nation(), null, choice.situation())),
					new Wider("situation", new HelpChoice(choice.nation(), choice.who(), null)))
			.stream()
			.filter((wider) -> !wider.choice().equals(choice))
			.toList();
	}

	/**
	 * A wider search.
	 *
	 * @param answer which answer it leaves out
	 * @param choice what is left
	 */
	record Wider(String answer, HelpChoice choice) {

		public String address() {
			var address = UriComponentsBuilder.fromPath("/help").queryParam("show", "all");
			add(address, "nation", this.choice.nation());
			add(address, "who", this.choice.who());
			add(address, "situation", this.choice.situation());
			return address.toUriString();
		}

		private static void add(UriComponentsBuilder address, String name, @Nullable Enum<?> code) {
			if (code != null) {
				address.queryParam(name, code.name());
			}
		}

	}

}
