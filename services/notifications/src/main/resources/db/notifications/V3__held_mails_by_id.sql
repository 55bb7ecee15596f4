-- A hold is renewed for the mails in hand, by their ids, and no longer for whatever carries the holder's name.
alter table mail drop index mail_held;
