"""Every statement the store runs on its main file, in one place. `{}` stands for as many question marks as asked for."""

STORE = "select id, number from store"
ADD_STORE = "insert into store (id, number) values (?, 0)"
COUNT = "update store set number = ?"

ADD_PERSON = "insert into person (id, created, expires, account) values (?, ?, ?, ?)"
PEOPLE = "select id from person order by id"
SOME_PEOPLE = "select id from person where id > ? order by id limit ?"
STAY = "update person set expires = null where id = ? and expires is not null"
LEAVE = "update person set expires = ? where id = ?"
LEAVE_MET = "update person set expires = ?, met = ? where id = ?"
SPOKE = "update person set account = ? where id = ?"
EXPIRED = """
    select id from person where expires <= ?
    and not exists (select 1 from inbox where inbox.person = person.id) limit ?
"""

ACCOUNTS = """
    select a.lookup, a.person, a.route, a.reachable, p.account = a.lookup, p.expires, a.place
    from account a join person p on p.id = a.person where a.lookup in ({})
"""
PUT_ACCOUNT = """
    insert into account (lookup, person, platform, route, reachable, place) values (?, ?, ?, ?, 1, ?)
    on conflict (lookup) do update set person = excluded.person, route = excluded.route,
    reachable = 1, place = excluded.place
"""
OUT_OF_REACH = "update account set reachable = 0 where lookup = ?"
PLACES = "select lookup, place from account where person = ? order by lookup"
LAST_PLACE = """
    select a.lookup, a.place from account a join person p on p.id = a.person
    where a.person = ? and a.reachable = 1 order by (a.lookup = p.account) desc limit 1
"""

PUT_THREAD = """
    insert into thread (lookup, person, queue, at, body) values (?, ?, ?, ?, ?)
    on conflict (lookup) do update set person = excluded.person, queue = excluded.queue, at = excluded.at,
    body = excluded.body
"""
OLD_THREADS = "delete from thread where lookup in (select lookup from thread where at < ? order by at limit ?)"
THREADS = "select lookup, person, body from thread where queue = ? and at >= ? order by at desc"
STAYING = """
    select p.id, a.lookup, a.place from person p join account a on a.person = p.id
    where p.expires is null and a.reachable = 1 and p.id > ? order by p.id, (a.lookup = p.account) desc limit ?
"""

MET = """
    select a.lookup, a.person, a.route, a.reachable, p.account = a.lookup, p.expires, a.place, s.body, p.expires, p.met
    from account a join person p on p.id = a.person left join session s on s.person = p.id where a.lookup in ({})
"""

FORMER = "select length(mark) = 16 from inbox order by number limit 1"
SEEN = "select mark from inbox where mark in ({})"
ARRIVE = "insert into inbox (number, mark, state, person, created, body) values (?, ?, ?, ?, ?, ?)"
WAITING = "select number, person, body from inbox where person is not null order by number"
WAITING_SOME = "select number, person, body from inbox where number in ({}) and state = 0"
WAITING_OF = "select number, body from inbox where person = ?"
MOVE_WAITING = "update inbox set person = ?, body = ? where number = ? and state = 0"
WHOSE_EVENTS = "select number, person from inbox where number in ({}) and state = 0"
CONSUME = "update inbox set state = ?, person = null, body = null where number = ? and state = 0"
SWEEP_INBOX = """
    delete from inbox where number in (
        select number from (select number, state, created from inbox order by number limit ?) as oldest
        where state <> 0 and created < ?)
"""

SESSIONS = """
    select p.id, s.body, p.expires, p.met from person p left join session s on s.person = p.id where p.id in ({})
"""
PUT_SESSION = """
    insert into session (person, body) values (?, ?)
    on conflict (person) do update set body = excluded.body
"""
DROP_SESSION = "delete from session where person = ?"

WRITE = "insert into history (id, person, mark, created, body) values (?, ?, ?, ?, ?)"
LET_GO = "delete from history where mark = ?"
HISTORY = "select id, body from history where person = ? order by id"

SET_BELL = """
    insert into bell (id, number, person, mark, due, created, body) values (?, ?, ?, ?, ?, ?, ?)
    on conflict (person, mark) do update set id = excluded.id, number = excluded.number, due = excluded.due,
    created = excluded.created, body = excluded.body
"""
HANG_ANEW = "update bell set id = ?, number = ?, mark = ?, due = ?, created = ?, body = ? where id = ? and person = ?"
BELLS_OF = "select id, number, body from bell where person = ?"
DROP_BELL = "delete from bell where id = ?"
WHOSE_BELLS = "select id, person from bell where id in ({})"
DUE = """
    select b.id, b.number, b.person, b.body, coalesce(a.lookup, x.lookup), coalesce(a.place, x.place)
    from bell b cross join person p on p.id = b.person
    left join account a on a.lookup = p.account and a.person = p.id and a.reachable = 1
    left join account x on x.lookup = case when a.lookup is null then
        (select o.lookup from account o where o.person = p.id and o.reachable = 1 limit 1) end
    where b.id between ? and ? and b.due <= ? and coalesce(a.lookup, x.lookup) is not null order by b.id
"""

ANY_DUE = "select exists (select 1 from bell where id between ? and ? and due <= ?)"

# A parcel that waits stands under one index, by lane, and every other under another, by person.

POST = """
    insert into outbox (id, person, platform, queue, state, once, lane, tries, due, created, body)
    values (?, ?, ?, ?, 0, ?, ?, 0, ?, ?, ?)
"""
OUTGOING = """
    select id, person, once, tries, body from outbox
    where lane in (0, 1) and state = 0 and queue = ? and (due is null or due <= ?) order by lane, id
"""
NUDGES = "select count(*) from (select 1 from outbox where state = 0 and lane = 1 limit ?) as waiting"
TAKE_ONCE = "update outbox set state = 1, body = null where id = ?"
SENT = "update outbox set state = 1, body = null, ref = ? where id = ?"
REFUSED = "update outbox set state = 2, body = null where id = ?"
RETRY = "update outbox set tries = tries + 1 where id = ? and state = 0"
KEEP = """
    update outbox set state = 3 where lane in (0, 1) and state = 0 and once = 0 and id >= ?1
    and queue = (select o.queue from outbox o where o.id = ?1)
    and person = (select o.person from outbox o where o.id = ?1)
"""
KEPT = "select id, tries, body from outbox where person = ? and queue = ? and state <> 0 and state = 3 order by id"
CALL_OFF = "update outbox set state = 2, body = null where person = ? and lane in (0, 1) and state = 0"
CALL_OFF_QUEUE = f"{CALL_OFF} and queue = ?"
NAMES = "select id, ref from outbox where person = ? and state <> 0 and ref is not null"
RECENT = f"{NAMES} and created >= ? and queue = ? order by id"
MOVE_NAME = "update outbox set person = ?, ref = ? where id = ?"
SWEEP_OUTBOX = """
    delete from outbox where id in (
        select id from (select id, state, created from outbox order by id limit ?) as oldest
        where state in (1, 2) and created < ?)
"""

OLD_WORDS = """
    delete from history where id in (
        select id from history where mark is not null and created < ? order by created limit ?)
"""
FOUND_AGAIN = "update account set lost = null where reachable = 1 and lost is not null"
LOST = "update account set lost = ? where reachable = 0 and lost is null"
GONE_FOR_GOOD = """
    update person set expires = 0 where id in (
        select a.person from account a where a.reachable = 0 and a.lost < ?1
        and not exists (
            select 1 from account b where b.person = a.person
            and (b.reachable = 1 or b.lost is null or b.lost >= ?1)) limit ?2)
"""

CODE = "select person, used from joining where mark = ? and expires > ?"
ADD_CODE = "insert into joining (mark, person, expires, used) values (?, ?, ?, ?)"
USE_CODE = "update joining set used = 1 where mark = ?"
VOID_CODES = "delete from joining where person = ? and used = 0"
FORGET_CODES = "delete from joining where expires <= ?"
ACCOUNT_OF = "select account from person where id = ?"
ACCOUNTS_OF = """
    select a.lookup, a.place, p.account = a.lookup from account a join person p on p.id = a.person
    where a.person = ? order by a.lookup
"""
MOVE_ACCOUNT = "update account set person = ?, place = ? where lookup = ?"
DROP_THREAD = "delete from thread where lookup = ?"
MARK_HISTORY = "update history set mark = ? where id = ?"

# What is sealed of a person by table and column: how it is read, and written again.
SEALED = {
    ("account", "place"): (
        "select lookup, place from account where person = ?",
        "update account set place = ? where lookup = ?",
    ),
    ("thread", "body"): (
        "select lookup, body from thread where person = ?",
        "update thread set body = ? where lookup = ?",
    ),
    ("inbox", "body"): (WAITING_OF, "update inbox set body = ? where number = ?"),
    ("outbox", "body"): (
        """
        select id, body from outbox where person = ?1 and state <> 0 and body is not null
        union all select id, body from outbox where person = ?1 and lane in (0, 1) and state = 0 and body is not null order by 1
        """,
        "update outbox set body = ? where id = ?",
    ),
    ("outbox", "ref"): (NAMES, "update outbox set ref = ? where id = ?"),
    ("history", "body"): (HISTORY, "update history set body = ? where id = ?"),
}
MOVE_ALL = (
    "update account set person = ? where person = ?",
    "update thread set person = ? where person = ?",
    "update inbox set person = ? where person = ?",
    "update outbox set person = ? where person = ? and state <> 0",
    "update outbox set person = ? where person = ? and lane in (0, 1) and state = 0",
    "update history set person = ? where person = ?",
)
LEAVE_BEHIND = (
    "delete from session where person = ?",
    "delete from bell where person = ?",
    "delete from joining where person = ?",
)

# Everything there is of a person, what refers to others first.
BURY = (
    "delete from session where person = ?",
    "delete from history where person = ?",
    "delete from bell where person = ?",
    "delete from outbox where person = ? and state <> 0",
    "delete from outbox where person = ? and lane in (0, 1) and state = 0",
    "delete from inbox where person = ?",
    "delete from thread where person = ?",
    "delete from joining where person = ?",
    "delete from account where person = ?",
    "delete from person where id = ?",
)

# What a plan's rows go to, in this order.
PLANNED = {
    "add_person": ADD_PERSON,
    "put_account": PUT_ACCOUNT,
    "spoke": SPOKE,
    "put_thread": PUT_THREAD,
    "out_of_reach": OUT_OF_REACH,
    "arrive": ARRIVE,
    "consume": CONSUME,
    "move_waiting": MOVE_WAITING,
    "move_name": MOVE_NAME,
    "call_off": CALL_OFF,
    "call_off_queue": CALL_OFF_QUEUE,
    "drop_bell": DROP_BELL,
    "hang_anew": HANG_ANEW,
    "set_bell": SET_BELL,
    "let_go": LET_GO,
    "write": WRITE,
    "drop_session": DROP_SESSION,
    "put_session": PUT_SESSION,
    "leave": LEAVE,
    "leave_met": LEAVE_MET,
    "stay": STAY,
    "post": POST,
}
