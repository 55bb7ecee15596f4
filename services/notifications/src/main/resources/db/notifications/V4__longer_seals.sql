-- What staff answer a person travels under seal, and is longer than a way in.
alter table mail modify sealed varchar(24000) character set ascii collate ascii_bin null;
