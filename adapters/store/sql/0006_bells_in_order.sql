-- A bell's id says when it rings: a bit for the lane (0 asked for, 1 a nudge), 32 for the second, 30 of its number, those
-- above a thousand mixed, so that nudges of one instant go in an order that differs from day to day. So bells lie in the order in which they ring:
-- those that are due are read in one piece, and what is set goes where others of its hour are. number: what the body is
-- sealed under. A bell that is set replaces its like.
-- Dialect: for PostgreSQL blob is bytea, integer is bigint, what follows a closing parenthesis goes, and what replaces is
-- said by each statement.

create table belfry (
    id integer primary key,
    number integer not null,
    person text not null references person (id),
    mark blob not null,
    due integer not null,
    created integer not null,
    body blob not null,
    unique (person, mark) on conflict replace
) strict;
insert into belfry (id, number, person, mark, due, created, body)
    select lane * 4611686018427387904 + due / 1000000 * 1073741824
            + (id % 1073741824 - id % 1024) * 648055 % 1073741824 + id % 1024,
        id, person, mark, due, created, body
    from bell order by 1;
drop table bell;
alter table belfry rename to bell;
