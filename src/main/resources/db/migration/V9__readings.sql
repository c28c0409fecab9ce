-- What came of reading each guide's folder, so that a start reads only what is another: by a hash over the files, the
-- program and all else that the reading depends on. Hidden drafts are read too, so nothing here hangs on guide(slug).
create table reading (
	guide varchar primary key,
	input varchar not null,
	kept varchar not null
);
