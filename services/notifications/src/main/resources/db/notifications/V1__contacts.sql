-- What notifications knows of a member. Of one who has left, only that they have left.
create table contact (
	member_id binary(16) not null,
	email varchar(320) character set utf8mb4 collate utf8mb4_0900_ai_ci null,
	name varchar(200) character set utf8mb4 collate utf8mb4_0900_ai_ci null,
	locale varchar(35) character set ascii collate ascii_bin null,
	changed_at datetime(6) not null,
	version bigint not null,
	primary key (member_id),
	key contact_by_email (email)
) engine = innodb;
