#!/bin/sh
# Builds the two stand-in libraries for both kinds of Linux. The results are committed, so that a machine without a
# compiler can start MySQL; run this again only when the C above changes. Debian: gcc gcc-aarch64-linux-gnu.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for machine in x86_64 aarch64; do
	to="$here/../src/main/resources/org/alongside/servers/mysql-shim/linux-$machine"
	mkdir -p "$to"
	for library in aio numa; do
		"$machine-linux-gnu-gcc" -Os -Wall -Wextra -Werror -fPIC -shared -nostdlib -s \
			-Wl,--build-id=none -Wl,-z,noseparate-code -Wl,--hash-style=gnu \
			"-Wl,-soname,lib$library.so.1" "-Wl,--version-script=$here/$library.map" \
			-o "$to/lib$library.so.1" "$here/$library.c"
	done
done
