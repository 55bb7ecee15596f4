package org.alongside.peersupport.groups;

/** A group chat, as the coordinator sees it. */
public record GroupView(GroupSeriesId id, GroupWords words, Rhythm rhythm, int planned) {
}
