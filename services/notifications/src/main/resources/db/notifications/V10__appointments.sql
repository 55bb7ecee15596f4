-- When a mail is about a meeting: what its calendar needs, and how often that calendar has heard of it before.
alter table mail
	add column starts_at datetime(6) null,
	add column ends_at datetime(6) null,
	add column zone varchar(40) character set ascii collate ascii_bin null,
	add column sequence int null,
	add column calendar_entry binary(16) null;
