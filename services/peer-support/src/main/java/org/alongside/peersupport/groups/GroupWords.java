package org.alongside.peersupport.groups;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a group is, for whom, and who leads it. A leader is a volunteer, or somebody of
 * the charity, of whom the name stands here.
 *
 * @param joinLink the address people meet at
 */
public record GroupWords(String title, String about, Audience audience, @Nullable UUID facilitator,
		@Nullable String facilitatorName, @Nullable UUID backup, @Nullable String backupName, String joinLink) {

	/** Whether somebody leads the group, or stands in. */
	public boolean isLedBy(UUID member) {
		return member.equals(this.facilitator) || member.equals(this.backup);
	}

}
