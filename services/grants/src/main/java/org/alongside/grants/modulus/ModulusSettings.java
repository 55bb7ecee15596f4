package org.alongside.grants.modulus;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the tables of the banks lie. They are Pay.UK's to give out, so they are not among
 * our own files.
 *
 * @param modulusTable the file {@code valacdos.txt}; no account is checked without it
 * @param substitutions the file {@code scsubtab.txt}; without it the sort codes that need
 * it are not checked
 */
@ConfigurationProperties("alongside.grants.bank")
record ModulusSettings(@Nullable String modulusTable, @Nullable String substitutions) {
}
