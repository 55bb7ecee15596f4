#!/bin/sh
# Makes, once, the passwords and keys of a composition: each service finds its own in its own volume, as files
# whose names are the properties they set. A second run changes nothing.
set -eu
umask 077
random() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
password() { head -c 24 /dev/urandom | base64 | tr -d '\n/+='; }
[ ! -e /secrets/edge/.done ] || exit 0

client=$(password)
seal=$(random)
mkdir -p /secrets/mysql
password >/secrets/mysql/root
for service in edge members grants peer-support notifications; do
  database=$(password)
  printf '%s' "$database" >"/secrets/mysql/$service"
  printf '%s' "$database" >"/secrets/$service/spring.datasource.password"
  random >"/secrets/$service/alongside.keys.key-encryption-key"
done
for service in edge members; do printf '%s' "$client" >"/secrets/$service/alongside.identity.client-secret"; done
for service in members peer-support notifications; do printf '%s' "$seal" >"/secrets/$service/alongside.keys.mail-sealing-key"; done
chmod 755 /secrets/mysql && chmod 644 /secrets/mysql/* # read by MySQL's own user; mounted nowhere else
touch /secrets/edge/.done
