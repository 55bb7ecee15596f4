package org.alongside.peersupport.groups;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's place, as the coordinator sees it.
 *
 * @param inLine their number among those who wait
 * @param came whether they were there; null before anybody wrote it down
 */
public record PlaceView(UUID id, String name, PlaceStatus status, int inLine, @Nullable Boolean came) {
}
