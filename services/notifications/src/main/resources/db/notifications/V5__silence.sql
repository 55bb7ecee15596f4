-- Who is not written to any more, and why: they have died (which staff may correct within a day), or they have left.
alter table contact add column silence varchar(10) character set ascii collate ascii_bin null;
