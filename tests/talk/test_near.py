"""Words that nearly answer: what they seem to choose is asked back, and denied they are what they were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.talk.house import Interrupt
from bot.talk.near import near, several
from bot.talk.prompts import drawn
from bot.talk.questions import AnyQuestion, Choice, Pick
from bot.talk.steps import Ask, Say
from tests.talk import toy
from tests.talk.guest import Guest, held, regular, said
from tests.talk.toy import DRINK, EXTRAS, NOTE, SWEET

OWN = {
    ("core", "not"): ("not", "no", "never"),
    ("core", "slight"): ("i", "them"),
    ("core", "yes"): ("yes",),
    ("core", "no"): ("no", "nothing"),
    ("core", "soft_yes"): ("i guess",),
    ("core", "soft_no"): ("not really",),
    ("core", "decline"): ("no comment",),
    ("core", "unsure"): ("no idea",),
    ("core", "why"): ("green tea why",),
    ("core.courtesy", "hello"): ("grean tea",),
}
SURE = Pick("sure", (Choice("yes", "yes", "Yes"), Choice("no", "no", "No")))
CUPS = Pick("cups", (Choice("small", "small", "Small one"), Choice("large", "large", "Large one")))


def names(key: str, choice: str) -> tuple[str, ...]:
    return OWN.get((key, choice), ()) if key.startswith("core") else toy.names(key, choice, "en")


def seems(question: AnyQuestion, text: str) -> tuple[str, ...]:
    return near(drawn(Ask(question), 0, "token"), text, names)


def drinking(house_of: str = "tea", **changed: object) -> Guest:
    guest = regular(replace(toy.TOY, **changed))  # type: ignore[arg-type] # each test names a field and its value
    guest.command(house_of)
    return guest


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("a black tea would be lovely", ("black",)),
        ("Green tea, if you have it", ("green",)),
        ("grene tea", ("green",)),
        ("black tea or green tea", ()),
        ("no green tea today", ()),
        ("never mind", ()),
        ("grene tea?", ("green",)),
        ("Green tea why?", ()),
        ("grean tea", ()),
        ("gr", ()),
        ("green tea " + "please " * 40, ()),
        ("", ()),
    ],
)
def test_what_a_choice_of_one_seems_to_be(text: str, choices: tuple[str, ...]) -> None:
    """Named among other words, or misspelt; nothing where two are named, it is denied, short, or very long."""
    assert choices == seems(DRINK, text)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("a lemon please and some milk", ("milk", "lemon")),
        ("some milk and then nothing", ()),
        ("what a day", ()),
    ],
)
def test_what_a_choice_of_several_seems_to_be(text: str, choices: tuple[str, ...]) -> None:
    """All that is named, in the order drawn; nothing where one must stand alone and does not."""
    assert choices == seems(EXTRAS, text)


@pytest.mark.parametrize(
    ("question", "text", "choices"),
    [
        (SURE, "i guess", ("yes",)),
        (SURE, "Not really.", ("no",)),
        (SURE, "no, never again", ("no",)),
        (SURE, "no comment", ()),
        (SURE, "no idea really", ()),
        (SURE, "it is raining", ()),
        (EXTRAS, "no cup, no spoon", ("nothing",)),
        (EXTRAS, "no cup, maybe a spoon", ()),
        (EXTRAS, "...", ()),
        (DRINK, "not really", ()),
        (DRINK, "i guess", ()),
    ],
)
def test_what_leans_to_a_yes_or_a_no(question: AnyQuestion, text: str, choices: tuple[str, ...]) -> None:
    """The one choice that is called so; nothing where they will not say, or where there is no such choice."""
    assert choices == seems(question, text)


def test_a_label_that_is_no_wording_is_found_too() -> None:
    """Such as a city, which the flow itself has named."""
    assert ("large",) == seems(CUPS, "i think a large one")


@pytest.mark.parametrize("question", [SWEET, NOTE], ids=lambda one: str(one.kind))
def test_only_choices_are_near(question: AnyQuestion) -> None:
    """A grade or words of their own are never asked back."""
    assert () == seems(question, "black tea would be lovely")


def test_what_it_seems_to_be_is_asked_back_and_yes_is_the_answer() -> None:
    """The question names the choice; the answer is recorded under the prompt that was shown."""
    guest = drinking()
    turn = guest.type("hmm, green tea would be lovely")
    [prompt] = [message.prompt for message in turn.messages if message.prompt]

    assert ["? core.near"] == said(turn)
    assert (("choice", "Grüner Tee"),) == prompt.ask.slots
    assert ["tea.good_choice", "? tea.extras"] == said(guest.tap("yes"))
    assert (("green",), None) == guest.answers["tea.drink"]


def test_of_several_named_where_one_is_asked_for_it_is_asked_which() -> None:
    """Each is named back in the order drawn, and the question stands, every time."""
    guest = drinking()
    for _ in range(2):
        turn = guest.type("a green tea, sometimes black tea")

        assert ["core.named_several", "? tea.drink"] == said(turn)
        assert Say("core.named_several", (("choices", "🫖 Black tea · Grüner Tee"),)) == turn.messages[0].lines[0]
    assert ["tea.just_water"] == said(guest.type("water"))


@pytest.mark.parametrize(
    ("question", "text", "choices"),
    [
        (DRINK, "black tea or green tea", ("black", "green")),
        (DRINK, "a green tea", ()),
        (DRINK, "no green tea, no black tea", ()),
        (DRINK, "green tea, black tea, " + "please " * 40, ()),
        (EXTRAS, "milk and lemon", ()),
    ],
)
def test_what_is_named_beyond_the_one_that_is_asked_for(
    question: AnyQuestion, text: str, choices: tuple[str, ...]
) -> None:
    """Nothing where one is named, it is denied or very long, or several may be picked."""
    assert choices == several(drawn(Ask(question), 0, "token"), text, names)


def test_a_question_that_is_asked_back_stands_when_they_come_back() -> None:
    """With /start it is asked once more, as it was; left alone for long, whether to go on."""
    guest = drinking()
    guest.type("hmm, green tea would be lovely")

    assert ["? core.near"] == said(guest.command("start"))
    assert ["tea.good_choice", "? tea.extras"] == said(guest.type("yes"))

    guest = drinking()
    guest.type("hmm, green tea would be lovely")
    guest.rest(hours=13)

    assert ["? core.still_open"] == said(guest.command("start"))


def test_no_uses_the_words_as_what_they_were() -> None:
    """Nothing else was meant: the question stands as it stood."""
    guest = drinking()
    guest.type("hmm, green tea would be lovely")

    assert ["core.not_read.pick", "? tea.drink"] == said(guest.tap("no"))
    assert None is held(guest)


def test_other_words_let_it_go() -> None:
    """Whoever types the next answer has given it."""
    guest = drinking()
    guest.type("hmm, green tea would be lovely")

    assert ["tea.just_water"] == said(guest.type("water"))


def test_back_is_to_the_question_itself() -> None:
    """What was typed meanwhile is taken back."""
    guest = drinking()
    guest.type("hmm, green tea would be lovely")

    assert ["? tea.drink"] == said(guest.type("back"))
    assert None is held(guest)


@pytest.mark.parametrize(("yields", "stack"), [(True, ["tea"]), (False, ["tea", "rounds"])])
def test_a_meaning_that_yields_waits_for_the_choice(*, yields: bool, stack: list[str]) -> None:
    """An urge goes before any choice; other meanings do not where a choice is named."""
    meaning = Interrupt("rounds", yields=yields)
    guest = drinking(interrupts=lambda _text, _session: meaning)
    turn = guest.type("hmm, green tea would be lovely")

    assert ("? core.near" in said(turn)) is yields
    assert stack == guest.stack


def test_what_the_house_reads_for_sure_is_the_answer() -> None:
    """Such as a span of time; an id that is not drawn is no answer."""
    guest = drinking(reads=lambda key, text, _today: "water" if (key, text) == ("tea.drink", "h2o") else "gone")

    assert ["core.not_read.pick", "? tea.drink"] == said(guest.type("zzz"))
    assert ["tea.just_water"] == said(guest.type("h2o"))


def test_a_choice_that_a_release_took_away_is_asked_anew() -> None:
    """The words seemed to choose what is gone: the question is asked again."""
    guest = drinking()
    guest.type("hmm, green tea would be lovely")
    talk = guest.session.talks[-1]
    guest.session = replace(guest.session, talks=(replace(talk, shown=None),))

    assert "core.broken" not in said(guest.tap("yes"))


def touring(**changed: object) -> Guest:
    """Somebody met, to whom a fleeting question has been put that nothing keeps."""
    drinks = replace(toy.FLOWS["tea"], fleeting=True)
    guest = regular(replace(toy.with_flows(rounds=drinks), **changed))  # type: ignore[arg-type] # as above
    guest.command("start")
    assert [] == guest.stack
    return guest


def test_a_fleeting_question_asks_back_too() -> None:
    """It is kept as long as that; yes is its answer, no leaves it as it stood."""
    guest = touring()

    assert ["? core.near"] == said(guest.type("hmm, green tea would be lovely"))
    assert ["tea.good_choice", "? tea.extras"] == said(guest.tap("yes"))
    guest = touring()
    guest.type("hmm, green tea would be lovely")

    assert ["core.not_read.pick", "? tea.drink"] == said(guest.tap("no"))
    assert [] == guest.stack
    assert ["tea.just_water"] == said(guest.type("water"))


def test_a_fleeting_question_to_somebody_never_met_asks_nothing_back() -> None:
    """Of them nothing is kept, not even for one question."""
    guest = touring()
    guest.session = replace(guest.session, last=None)

    assert ["? tea.drink"] == said(guest.type("hmm, green tea would be lovely"))


def test_what_means_the_talk_that_is_held_is_no_interruption() -> None:
    """Else its question would be shown again and again, without a word."""
    guest = drinking(interrupts=lambda _text, _session: Interrupt("tea"))

    assert ["core.not_read.pick", "? tea.drink"] == said(guest.type("thirsty"))


def test_what_the_house_guesses_is_asked_back() -> None:
    """Before anything the names may say; a yes is the answer."""
    guest = drinking(guesses=lambda _key, text, _today: "water" if text == "rain" else None)

    assert ["? core.near"] == said(guest.type("rain"))
    assert ["tea.just_water"] == said(guest.type("yes"))
