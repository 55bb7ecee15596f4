-- How many of each thing a letter counts, such as "2 1 3": never of whom.
alter table mail add column figures varchar(60) character set ascii collate ascii_bin null;
