#!/bin/bash
# One schema and one user for each service; no user sees two schemas.
set -euo pipefail
for service in edge members grants peer-support notifications; do
  schema=${service//-/_}
  mysql -uroot -p"$(</run/secrets-of-mysql/root)" 2>/dev/null <<SQL
CREATE DATABASE IF NOT EXISTS \`$schema\` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS '$schema'@'%' IDENTIFIED BY '$(<"/run/secrets-of-mysql/$service")';
GRANT ALL ON \`$schema\`.* TO '$schema'@'%';
SQL
done
