package org.alongside.grants.replays;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.transfers.Sheet;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What would change, as a table for a spreadsheet: references, no names. */
@Component
class ChangeSheet {

	private final MessageSource words;

	ChangeSheet(MessageSource words) {
		this.words = words;
	}

	byte[] write(Preview preview) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(word("grants.rules.column.reference"), word("grants.rule"), word("grants.rules.column.now"),
				word("grants.rules.column.then"), word("grants.rules.column.says-now"),
				word("grants.rules.column.says-then")));
		for (Change change : preview.changes()) {
			Comparison.Line line = change.line();
			rows.add(List.of(change.reference(), word("grants.rule." + line.code()), verdict(line.then()),
					verdict(line.now()), sentence(line.then()), sentence(line.now())));
		}
		return Sheet.write(rows);
	}

	private String verdict(@Nullable CheckResult result) {
		return (result != null) ? word("grants.verdict." + result.verdict()) : word("grants.rules.no-rule");
	}

	private String sentence(@Nullable CheckResult result) {
		return (result != null) ? word(result.sentence("staff"), result.figures().toArray()) : "";
	}

	private String word(String key, Object... figures) {
		return this.words.getMessage(key, figures, Locale.UK);
	}

}
