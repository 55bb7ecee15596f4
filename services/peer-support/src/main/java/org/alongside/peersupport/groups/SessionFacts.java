package org.alongside.peersupport.groups;

/** What may be told of a meeting: which and when. */
public record SessionFacts(GroupSessionId id, String reference, When when) {
}
