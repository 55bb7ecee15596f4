-- Spring Security's own script, with three changes: DATETIME(6) in place of timestamp, which rounds to the second
-- and follows the server's time zone; ids in ascii; and indexes, without which each look-up reads the whole table.
CREATE TABLE oauth2_authorization (
    id varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    registered_client_id varchar(100) NOT NULL,
    principal_name varchar(200) NOT NULL,
    authorization_grant_type varchar(100) NOT NULL,
    authorized_scopes varchar(1000) DEFAULT NULL,
    attributes blob DEFAULT NULL,
    state varchar(500) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
    authorization_code_value blob DEFAULT NULL,
    authorization_code_issued_at datetime(6) DEFAULT NULL,
    authorization_code_expires_at datetime(6) DEFAULT NULL,
    authorization_code_metadata blob DEFAULT NULL,
    access_token_value blob DEFAULT NULL,
    access_token_issued_at datetime(6) DEFAULT NULL,
    access_token_expires_at datetime(6) DEFAULT NULL,
    access_token_metadata blob DEFAULT NULL,
    access_token_type varchar(100) DEFAULT NULL,
    access_token_scopes varchar(1000) DEFAULT NULL,
    oidc_id_token_value blob DEFAULT NULL,
    oidc_id_token_issued_at datetime(6) DEFAULT NULL,
    oidc_id_token_expires_at datetime(6) DEFAULT NULL,
    oidc_id_token_metadata blob DEFAULT NULL,
    refresh_token_value blob DEFAULT NULL,
    refresh_token_issued_at datetime(6) DEFAULT NULL,
    refresh_token_expires_at datetime(6) DEFAULT NULL,
    refresh_token_metadata blob DEFAULT NULL,
    user_code_value blob DEFAULT NULL,
    user_code_issued_at datetime(6) DEFAULT NULL,
    user_code_expires_at datetime(6) DEFAULT NULL,
    user_code_metadata blob DEFAULT NULL,
    device_code_value blob DEFAULT NULL,
    device_code_issued_at datetime(6) DEFAULT NULL,
    device_code_expires_at datetime(6) DEFAULT NULL,
    device_code_metadata blob DEFAULT NULL,
    PRIMARY KEY (id),
    KEY oauth2_authorization_state (state),
    KEY oauth2_authorization_code (authorization_code_value(64)),
    KEY oauth2_authorization_refresh (refresh_token_value(64)),
    KEY oauth2_authorization_id_token (oidc_id_token_value(512)),
    KEY oauth2_authorization_person (principal_name),
    KEY oauth2_authorization_expiry (refresh_token_expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- The key that signs tokens: whole, sealed with the key-encryption key. One row, so that two first starts make one key.
CREATE TABLE signing_key (
    slot       TINYINT     NOT NULL PRIMARY KEY,
    key_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed     BLOB        NOT NULL,
    created_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
