-- Which program wrote what is in service: a hash over its classes, its libraries and the settings that decide what is
-- stored. What another program wrote is written anew as soon as its file can be read.
alter table in_service add column program varchar default '' not null;
