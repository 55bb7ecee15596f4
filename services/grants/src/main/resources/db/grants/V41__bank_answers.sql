-- What a bank said about a file we gave it, as read; the file itself is not kept. Nothing personal: ids at the bank,
-- codes and sums. An answer is applied once, and a message of the bank is one answer.
CREATE TABLE bank_answer (
  id BINARY(16) NOT NULL PRIMARY KEY,
  message_id VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  original VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin,
  file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_by_id BINARY(16) NOT NULL,
  read_by VARCHAR(200) NOT NULL,
  read_at DATETIME(6) NOT NULL,
  applied_by_id BINARY(16),
  applied_by VARCHAR(200),
  applied_at DATETIME(6),
  version BIGINT NOT NULL,
  UNIQUE KEY one_answer_a_message (message_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

CREATE TABLE bank_answer_item (
  id BINARY(16) NOT NULL PRIMARY KEY,
  answer_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  end_to_end_id VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin,
  status VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin,
  minor BIGINT,
  currency VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  other_account BOOLEAN NOT NULL,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  version BIGINT NOT NULL,
  UNIQUE KEY items_of_answer (answer_id, number),
  CONSTRAINT item_of_answer FOREIGN KEY (answer_id) REFERENCES bank_answer (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
