-- Each article as Markdown for other programs, as it is in service; U+FDD0 stands where the site's address belongs.

create table guide_twin (
	guide varchar primary key references guide on delete cascade,
	markdown varchar not null
);
