package org.alongside.grants.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The files a family sent: they say how somebody is, so none is kept. */
@Component
@Order(20)
class EvidenceOfPerson implements PersonalData {

	private final EvidenceRecords records;

	private final EvidenceService evidence;

	EvidenceOfPerson(EvidenceRecords records, EvidenceService evidence) {
		this.records = records;
		this.evidence = evidence;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<String> leftOut = new ArrayList<>();
		for (Evidence one : this.records.findByMemberIdOrderById(person)) {
			into.explain("grants.data.evidence");
			EvidenceService.NamedFile file = this.evidence.open(one);
			if (file.bytes() != null) {
				into.file("evidence/" + file.name(), file.bytes());
			}
			else {
				leftOut.add(file.name());
			}
		}
		if (!leftOut.isEmpty()) {
			into.explain("grants.data.evidence-left-out");
			into.json("evidence-left-out.json", leftOut);
		}
	}

	@Override
	public int erase(UUID person) {
		this.evidence.forget(this.records.findByMemberIdOrderById(person));
		return 0;
	}

}
