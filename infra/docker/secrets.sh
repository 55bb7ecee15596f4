#!/bin/sh
# Makes, once, the passwords and keys of a composition: each service finds its own in its own volume, as files
# whose names are the properties they set. A second run changes nothing but what an upgrade needs.
set -eu
umask 077
random() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
password() { head -c 24 /dev/urandom | base64 | tr -d '\n/+='; }
seals="members grants peer-support notifications" # who seals or opens what goes into a mail
if [ -e /secrets/edge/.done ]; then
  for service in $seals; do # a service that began to seal after this composition was made gets the key of the others
    [ -e "/secrets/$service/alongside.keys.mail-sealing-key" ] ||
      cp /secrets/members/alongside.keys.mail-sealing-key "/secrets/$service/alongside.keys.mail-sealing-key"
  done
  exit 0
fi

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
for service in $seals; do printf '%s' "$seal" >"/secrets/$service/alongside.keys.mail-sealing-key"; done
chmod 755 /secrets/mysql && chmod 644 /secrets/mysql/* # read by MySQL's own user; mounted nowhere else
touch /secrets/edge/.done
