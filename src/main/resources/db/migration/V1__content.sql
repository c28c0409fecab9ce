-- Written for H2 and PostgreSQL alike. Texts have no length: what an editor may write is bounded before it comes here.
-- Everything of a guide hangs on guide(slug) and goes with it. Frameworks, authors and related guides are not referenced:
-- a guide may name one that is missing or cannot be read.
-- The checks of enums are spelt as cases, because H2 2.4.240 fails on "in" once the session that made the table is closed
-- (h2database/h2database#4308).

create table revision (
	id integer primary key check (id = 1),
	name varchar not null,
	published timestamp(6) with time zone not null
);

-- Which version of each file is in service: its path, and a hash of all that its page is made of.
create table in_service (
	path varchar primary key,
	version varchar not null
);

create table site (
	id integer primary key check (id = 1),
	name varchar not null,
	tagline varchar not null,
	language varchar not null,
	base_url varchar,
	community_label varchar,
	community_url varchar,
	edit_url varchar,
	report_url varchar
);

create table site_navigation (
	site integer not null references site on delete cascade,
	position integer not null,
	label varchar not null,
	url varchar not null,
	primary key (site, position)
);

create table framework (
	id varchar primary key,
	name varchar not null,
	language varchar not null,
	homepage varchar not null,
	kind varchar,
	repository varchar,
	documentation varchar,
	license varchar,
	first_released integer,
	latest_version varchar,
	latest_released date,
	latest_checked date,
	latest_source varchar,
	portrait varchar not null
);

create sequence framework_source_seq increment by 100;

create table framework_source (
	id bigint primary key,
	framework varchar not null references framework on delete cascade,
	number integer not null,
	title varchar not null,
	html varchar not null,
	url varchar,
	checked date,
	judgement boolean not null,
	occurrences integer not null,
	unique (framework, number)
);

create table author (
	id varchar primary key,
	name varchar not null,
	role varchar,
	verified boolean not null,
	bio varchar not null
);

create table guide (
	slug varchar primary key,
	title varchar not null,
	summary varchar not null,
	published date not null,
	updated date,
	changed date not null,
	author varchar not null,
	draft boolean not null,
	matrix boolean not null,
	wizard boolean not null,
	words integer not null,
	check (updated >= published)
);
create index guide_changed on guide (changed, slug);
create index guide_author on guide (author);

create table guide_compares (
	guide varchar not null references guide on delete cascade,
	position integer not null,
	framework varchar not null,
	primary key (guide, position),
	unique (guide, framework)
);
create index guide_compares_framework on guide_compares (framework);

create table guide_related (
	guide varchar not null references guide on delete cascade,
	position integer not null,
	related varchar not null,
	primary key (guide, position),
	unique (guide, related)
);

create table guide_alias (
	guide varchar not null references guide on delete cascade,
	position integer not null,
	alias varchar not null,
	primary key (guide, position),
	unique (guide, alias)
);
create index guide_alias_alias on guide_alias (alias);

create sequence guide_piece_seq increment by 100;

create table tag (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	name varchar not null,
	unique (guide, position),
	unique (guide, name)
);
create index tag_name on tag (name);

create table article_part (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	kind varchar not null check (case kind when 'PROSE' then true when 'MATRIX' then true when 'WIZARD' then true else false end),
	html varchar not null,
	section varchar not null,
	unique (guide, position)
);

create table guide_heading (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	level integer not null check (level between 1 and 6),
	slug varchar not null,
	text varchar not null,
	unique (guide, position),
	unique (guide, slug)
);

create table faq_entry (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	slug varchar not null,
	question varchar not null,
	answer varchar not null,
	unique (guide, position),
	unique (guide, slug)
);

create table guide_source (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	number integer not null,
	title varchar not null,
	html varchar not null,
	url varchar,
	checked date,
	judgement boolean not null,
	occurrences integer not null,
	unique (guide, position),
	unique (guide, number)
);

create table guide_file (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	path varchar not null,
	media_type varchar not null,
	bytes bytea not null,
	unique (guide, path)
);

create table advice (
	guide varchar primary key references guide on delete cascade,
	both_html varchar not null
);

create sequence advice_item_seq increment by 100;

create table reason (
	id bigint primary key,
	guide varchar not null references advice on delete cascade,
	position integer not null,
	framework varchar not null,
	text varchar not null,
	html varchar not null,
	unique (guide, position)
);
create index reason_framework on reason (framework);

create table example (
	id bigint primary key,
	guide varchar not null references advice on delete cascade,
	position integer not null,
	framework varchar not null,
	text varchar not null,
	html varchar not null,
	unique (guide, position)
);
create index example_framework on example (framework);

create table quickstart (
	id bigint primary key,
	guide varchar not null references advice on delete cascade,
	position integer not null,
	framework varchar not null,
	html varchar not null,
	unique (guide, position)
);
create index quickstart_framework on quickstart (framework);

create table learning_step (
	id bigint primary key,
	guide varchar not null references advice on delete cascade,
	position integer not null,
	framework varchar not null,
	moment varchar not null,
	text varchar not null,
	html varchar not null,
	unique (guide, position)
);
create index learning_step_framework on learning_step (framework);

create table advice_role (
	id bigint primary key,
	guide varchar not null references advice on delete cascade,
	position integer not null,
	role_text varchar not null,
	role_html varchar not null,
	pick_text varchar not null,
	pick_html varchar not null,
	unique (guide, position)
);

create table advice_role_framework (
	role bigint not null references advice_role on delete cascade,
	position integer not null,
	framework varchar not null,
	primary key (role, position),
	unique (role, framework)
);
create index advice_role_framework_framework on advice_role_framework (framework);

create sequence matrix_section_seq increment by 100;

create table matrix_section (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	slug varchar not null,
	title varchar not null,
	corner varchar not null,
	unique (guide, position),
	unique (guide, slug)
);

create sequence criterion_seq increment by 100;

create table criterion (
	id bigint primary key,
	section bigint not null references matrix_section on delete cascade,
	position integer not null,
	slug varchar not null,
	label_text varchar not null,
	label_html varchar not null,
	better varchar check (case better when 'HIGHER' then true when 'LOWER' then true else better is null end),
	unique (section, position),
	unique (section, slug)
);

create sequence cell_seq increment by 100;

create table cell (
	id bigint primary key,
	criterion bigint not null references criterion on delete cascade,
	position integer not null,
	framework varchar not null,
	text varchar not null,
	html varchar not null,
	support varchar check (case support when 'YES' then true when 'PARTIAL' then true when 'ADDON' then true when 'NO' then true when 'UNKNOWN' then true else support is null end),
	note varchar,
	quantity_value numeric(38, 15),
	quantity_upper numeric(38, 15),
	quantity_unit varchar,
	quantity_approximate boolean,
	unique (criterion, position),
	unique (criterion, framework),
	check (quantity_value is null or (support is null and quantity_unit is not null and quantity_approximate is not null)),
	check (quantity_value >= 0 and (quantity_upper is null or quantity_upper >= quantity_value))
);
create index cell_framework on cell (framework);

create table cell_citation (
	cell bigint not null references cell on delete cascade,
	position integer not null,
	number integer not null,
	occurrence integer not null,
	primary key (cell, position)
);

create sequence question_seq increment by 100;

create table question (
	id bigint primary key,
	guide varchar not null references guide on delete cascade,
	position integer not null,
	slug varchar not null,
	text varchar not null,
	html varchar not null,
	help_text varchar,
	help_html varchar,
	unique (guide, position),
	unique (guide, slug)
);

create sequence answer_seq increment by 100;

create table answer (
	id bigint primary key,
	question bigint not null references question on delete cascade,
	position integer not null,
	slug varchar not null,
	text varchar not null,
	html varchar not null,
	reason_text varchar,
	reason_html varchar,
	unique (question, position),
	unique (question, slug)
);

create table answer_framework (
	answer bigint not null references answer on delete cascade,
	position integer not null,
	framework varchar not null,
	primary key (answer, position),
	unique (answer, framework)
);

create table answer_row (
	answer bigint not null references answer on delete cascade,
	position integer not null,
	criterion varchar not null,
	primary key (answer, position),
	unique (answer, criterion)
);
