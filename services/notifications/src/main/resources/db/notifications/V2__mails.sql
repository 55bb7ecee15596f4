-- One letter to one person because of one fact. Neither body nor address is kept; `sealed` is wiped when the relay has
-- the mail or the link has expired. The partial columns are null unless they matter, so each index is as long as the
-- work that is left, not as the history: next_attempt_at while a mail waits, held_until and holder while it is on its
-- way, sealed_until while there is something to wipe.
create table mail (
	id binary(16) not null,
	event_id binary(16) not null,
	recipient_id binary(16) not null,
	kind varchar(40) character set ascii collate ascii_bin not null,
	urgent bit(1) not null,
	subject_id binary(16) null,
	reference varchar(20) character set ascii collate ascii_bin null,
	sealed varchar(4000) character set ascii collate ascii_bin null,
	sealed_until datetime(6) null,
	expires_at datetime(6) null,
	status varchar(20) character set ascii collate ascii_bin not null,
	reason varchar(15) character set ascii collate ascii_bin null,
	attempts int not null,
	next_attempt_at datetime(6) null,
	holder binary(16) null,
	held_until datetime(6) null,
	occurred_at datetime(6) not null,
	created_at datetime(6) not null,
	changed_at datetime(6) not null,
	version bigint not null,
	primary key (id),
	unique key mail_once (event_id, recipient_id),
	key mail_due (urgent, next_attempt_at),
	key mail_waiting (next_attempt_at),
	key mail_abandoned (held_until),
	key mail_held (holder),
	key mail_sealed (sealed_until),
	key mail_by_status (status, id),
	key mail_by_reference (reference, id),
	key mail_by_recipient (recipient_id, id)
) engine = innodb;
