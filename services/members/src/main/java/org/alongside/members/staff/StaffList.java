package org.alongside.members.staff;

import java.util.List;

import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/** One page of the people who work here. */
record StaffList(List<StaffView> people, @Nullable MemberId next) {
}
