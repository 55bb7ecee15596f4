package org.alongside.grants.evidence;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files lie and how large they may be.
 *
 * @param folder grants keeps its own below it, sealed
 * @param largest of one file
 * @param most of one application
 */
@ConfigurationProperties("alongside.grants.evidence")
record EvidenceSettings(Path folder, @DefaultValue("10MB") DataSize largest, @DefaultValue("20") int most) {
}
