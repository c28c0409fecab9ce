-- Which instance reads the content folder, where several serve one database; as ShedLock lays it down.
create table shedlock (
  name varchar(64) not null primary key,
  lock_until timestamp not null,
  locked_at timestamp not null,
  locked_by varchar(255) not null
);
