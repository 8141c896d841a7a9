"""Twins that sound alike and mean otherwise are told apart, and every reading gives its reason."""

import json
from pathlib import Path
from types import ModuleType

import pytest

from bot.reading import contact, crisis, draft, intent, pursuit, under_age, urge
from bot.reading.contact import Contact
from bot.reading.crisis import Danger
from bot.reading.draft import Effect
from bot.reading.intent import Intent
from bot.reading.pursuit import Pursuit
from bot.reading.signs import Level
from bot.reading.weights import WEIGHTS

ROWS = Path(__file__).parent


def rows(task: str) -> list[tuple[str, str]]:
    """(text, label) of our own sentences of a task."""
    lines = (ROWS / "own" / f"{task}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(row["text"], row["label"]) for row in map(json.loads, lines)]


@pytest.mark.parametrize("reader", [contact, crisis, draft, intent, urge])
def test_what_is_weighed_can_be_looked_at(reader: ModuleType) -> None:
    """Training sees the features that reading weighs, of each task."""
    assert {"miss"} <= {word for feature in reader.look_closely("I miss you").features for word in feature.split()}


@pytest.mark.parametrize(
    ("meant", "borrowed"),
    [
        ("i want to die", "dying to text him"),
        ("i want to kill myself", "just killing time"),
        ("this pain makes me want to die", "this is killing me"),
        ("i am suicidal", "suicide squad was a bad movie"),
        ("he will kill me if i leave", "my mom will kill me if i'm late"),
        ("i cut myself again", "i cut him off"),
        ("he hits me", "he hit me up"),
        ("i want to end my life", "i want to end this relationship"),
        ("i want to die", "I used to want to die, i'm good now"),
        ("i want to die", "people tell me to kill myself"),
        ("ich will sterben", "ich sterbe vor langeweile"),
        ("me quiero morir", "me muero de risa"),
        ("quero morrer", "morrendo de rir"),
        ("j'ai envie de mourir", "mort de rire"),
    ],
)
def test_danger_and_its_figure_of_speech(meant: str, borrowed: str) -> None:
    """The one is high, the other nothing."""
    assert (Level.HIGH, Level.NONE) == (crisis.read(meant).level, crisis.read(borrowed).level)


@pytest.mark.parametrize(
    ("meant", "other"),
    [
        ("i want to text him", "i want him to text me"),
        ("should i call her", "should i call my boss"),
        ("i'm going to write to him", "i wrote to him yesterday"),
        ("i can't stop checking her profile", "my friend keeps checking her ex's profile"),
        ("le voy a escribir", "no le voy a escribir"),
        ("ich schreib ihm jetzt", "ich schreibe ihm nicht mehr"),
        ("vou ligar pra ele agora", "não vou ligar pra ele"),
        ("je vais lui écrire", "je ne veux plus lui parler"),
    ],
)
def test_an_urge_and_its_look_alike(meant: str, other: str) -> None:
    """The one is high, the other nothing."""
    assert (Level.HIGH, Level.NONE) == (urge.read(meant).level, urge.read(other).level)


def test_a_loaded_phrase_is_asked_about() -> None:
    """Words that may mean it and may not give level middle and their span."""
    reading = crisis.read("i can't do this anymore")
    assert (Level.MIDDLE, Danger.SELF) == (reading.level, reading.kind)
    assert reading.spans


def test_the_model_alone_gives_its_weightiest_words() -> None:
    """Where no phrase was found, the words that weighed most are the reason."""
    weights = {**WEIGHTS, "crisis": {"~": -3.0, "blarg": 5.0, "zip": 4.0, "zep": 4.5, "zop": 3.0}}
    reading = crisis.read("blarg the zip or zep and zop", weights)
    assert (Level.HIGH, Danger.SELF) == (reading.level, reading.kind)
    assert ("blarg", "zip", "zep") == tuple(span.text for span in reading.spans)


def test_a_sure_sign_is_never_drowned_by_the_model() -> None:
    """However sure the model is of the contrary, a sure phrase is at least asked about."""
    weights = {**WEIGHTS, "crisis": {"~": -20.0}, "urge": {"~": -20.0}}
    assert Level.MIDDLE is crisis.read("i want to die", weights).level
    assert Level.NONE is urge.read("i want to text him", weights).level


@pytest.mark.parametrize(
    ("meant", "other"),
    [
        ("whats the point of living", "whats the point of dating apps"),
        ("ya no quiero vivir", "ya no quiero vivir en esta casa"),
        ("i wish that truck had hit me", "it finally hit me"),
        ("i took a whole box of pills", "took my pill for the headache"),
        ("i cant promise i wont hurt myself", "i would never hurt myself"),
        ("i want to strangle her", "i could strangle my printer"),
        ("ich will nicht mehr leben", "ich will nicht mehr mit ihm leben"),
        ("je veux plus vivre", "je veux plus vivre avec lui"),
        ("não quero mais viver", "não quero mais viver com ele"),
        ("i want to end my life", "i want to end this chapter of my life"),
        ("he said i will regret leaving", "i will make him regret leaving"),
        ("im not okay, i took all the pills", "im okay, i took my vitamins"),
    ],
)
def test_danger_and_harmless_talk_in_the_same_words(meant: str, other: str) -> None:
    """What is meant is high; what only uses its words is not asked about."""
    assert Level.HIGH is crisis.read(meant).level
    assert Level.NONE is crisis.read(other).level


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ich will mich umbringen", Danger.SELF),
        ("er hat gesagt er bringt mich um", Danger.HURT_BY),
        ("i just swallowed a bunch of sleeping pills", Danger.SELF),
        ("what do i do my ex is suicidal", Danger.OTHER_AT_RISK),
        ("he told me he has a plan to end it", Danger.OTHER_AT_RISK),
        ("mein bruder will nicht mehr leben", Danger.OTHER_AT_RISK),
        ("he left me and i want to die", Danger.SELF),
        ("my wife left me and i dont want to wake up", Danger.SELF),
        ("since she left i dont want to live anymore", Danger.SELF),
        ("he said i want to die and hung up", Danger.OTHER_AT_RISK),
        ("i hate myself for hurting myself", Danger.SELF),
        ("lo quiero matar", Danger.MAY_HURT),
        ("he beat the shit outta me", Danger.HURT_BY),
        ("my stepdad touches my little sister", Danger.HURT_BY),
    ],
)
def test_a_danger_is_theirs_whose_it_is(text: str, kind: Danger) -> None:
    """Whose danger it is decides which words follow."""
    assert kind is crisis.read(text).kind


def test_a_guess_speaks_of_those_its_words_of_danger_speak_of() -> None:
    """Where no sure phrase was found, the words of danger still say whose danger it is."""
    weights = {**WEIGHTS, "crisis": {"~": 5.0}}
    assert Danger.HURT_BY is crisis.read("then he slapped", weights).kind
    assert Danger.SELF is crisis.read("then tea", weights).kind


def test_no_stop_and_no_delete_is_taken_for_danger_or_urge() -> None:
    """Whoever asks for quiet or for erasure gets just that."""
    asked = [text for text, label in rows("intents") if label in {"stop", "delete_data"}]
    assert 80 < len(asked)
    assert [] == [text for text in asked if crisis.read(text).level is Level.HIGH]
    assert [] == [text for text in asked if crisis.read(text).level is not Level.NONE]
    assert [] == [text for text in asked if urge.read(text).level is not Level.NONE]


@pytest.mark.parametrize(
    ("meant", "denied"),
    [
        ("no quiero vivir, quiero morir", "no quiero realmente morir"),
        ("no estoy bien, pienso suicidarme", "no estoy pensando en suicidarme"),
        ("me ha dejado y no quiero hablar, quiero matarme", "no pienso en matarme"),
    ],
)
def test_a_denial_covers_only_what_it_denies(meant: str, denied: str) -> None:
    """A no said of something else leaves danger heard."""
    assert crisis.read(meant).level is Level.HIGH
    assert crisis.read(denied).level is Level.NONE


def test_harm_done_and_letters_left_stay_heard() -> None:
    """What sad lines beside them say in like words does not cover them."""
    assert crisis.read("me estoy haciendo daño").level is Level.HIGH
    assert crisis.read("wrote everyone a letter").level is Level.HIGH


@pytest.mark.parametrize(
    "text",
    [
        "so i got ghosted… idk what to do",
        "he just went silent, ghosted me",
        "theres a restraining order against me",
        "i just sit in the empty house",
        "er hat schluss gemacht… kanns nicht fassen",
        "mi novio me dejo por whatsapp y no se que hacer",
        "wrote him a letter",
        "i hate myself for this",
        "la quiero de vuelta",
        "quiero que vuelva",
        "je veux qu'il revienne",
        "quero ele de volta",
        "ich will ihn zurück",
        "i ended it but regret it",
    ],
)
def test_plain_sorrow_is_not_asked_about_as_danger(text: str) -> None:
    """An end, an empty house, regret: no word of danger, no question."""
    assert crisis.read(text).level is Level.NONE


@pytest.mark.parametrize(
    ("meant", "plain"),
    [
        ("para qué seguir viviendo", "para qué le di tantos años de mi vida"),
        ("pra que continuar vivendo", "pra que ele fez isso comigo"),
        ("i took too many", "he has too many photos of us"),
        ("took all of my sertraline an hour ago", "took the bus an hour ago"),
        ("se eu sair ele me mata", "o silencio dela me mata"),
        ("j'ai les médicaments devant moi", "les médicaments sont chers"),
        ("er hat gesagt wenn ich gehe bringt er mich um", "er bringt die kinder am freitag"),
        ("ich spring heute nacht", "im frühling spring ich ins wasser"),
    ],
)
def test_what_many_say_when_sad_is_told_from_danger_in_other_languages_too(meant: str, plain: str) -> None:
    """What is meant is heard; what only shares its words is not asked about."""
    assert Level.NONE is not crisis.read(meant).level
    assert Level.NONE is crisis.read(plain).level


@pytest.mark.parametrize(
    "end", ["and i dont know what to do", "idk what to do now", "and im so lost", "what should i do"]
)
@pytest.mark.parametrize(
    "beginning",
    [
        "my wife left me with the kids",
        "my husband dumped me last night",
        "my gf left me for a colleague",
        "he walked out this morning",
    ],
)
def test_the_commonest_first_words_are_no_danger(beginning: str, end: str) -> None:
    """Who left, and not knowing what to do: that is why people come. With a wish to die it is danger still."""
    assert Level.NONE is crisis.read(f"{beginning} {end}").level
    assert Level.NONE is not crisis.read(f"{beginning} and i want to die").level


def test_an_overdose_is_somebodys_own_danger() -> None:
    """Being scared after it does not make it somebody else's violence."""
    assert Danger.SELF is crisis.read("took all of my sertraline an hour ago and now im scared").kind


@pytest.mark.parametrize(
    ("asked", "felt"),
    [
        ("silence", "i cant stand this silence"),
        ("para", "mandei mensagem pra ele"),
        ("stop texting me", "i cant stop texting him"),
        ("be quiet", "the house is too quiet"),
        ("dont talk to me", "dont want to talk to anyone"),
    ],
)
def test_a_wish_for_quiet_is_told_from_what_hurts(asked: str, felt: str) -> None:
    """Whoever asks us for quiet gets it; whoever suffers from it, or wrote to the ex, is not stopped."""
    assert (Intent.STOP, Level.HIGH) == (intent.read(asked).label, intent.read(asked).level)
    assert Intent.STOP is not intent.read(felt).label


def test_years_of_a_marriage_are_no_age() -> None:
    """A span of years is how long it lasted, where nobody is said to be that old."""
    assert not under_age.read("my wife left me after 14 years and i dont know what to do")
    assert not under_age.read("14 years and she said it over breakfast")
    assert under_age.read("14 years old and dumped")
    assert under_age.read("16 yo girl")


def test_a_hidden_love_that_ended_is_at_most_asked_about() -> None:
    """Nobody to tell, and gone: it may mean more, but nothing begins by itself."""
    assert crisis.read("nobody knows i had a boyfriend… hes gone").level is not Level.HIGH


@pytest.mark.parametrize(
    ("duty", "wish"),
    [
        ("we have kids i have to talk to her", "we have kids and i want to text her that i love her"),
        ("i have to see her every day", "i have to see her again, just once"),
        ("i have to see him every day at the office", "i need to see him tonight"),
        ("wir haben ein kind, ich muss mit ihr reden", "ich muss mit ihr reden, jetzt"),
        ("tenemos un hijo, tengo que verlo cada semana", "tengo que verla hoy"),
        ("on travaille ensemble, je dois le voir tous les jours", "je dois lui parler ce soir"),
    ],
)
def test_what_children_and_work_ask_is_no_urge(duty: str, wish: str) -> None:
    """Whoever must meet the ex does not long for it by that."""
    assert urge.read(duty).level is not Level.HIGH
    assert urge.read(wish).level is Level.HIGH


def level(task: str, text: str) -> Level:
    return crisis.read(text).level if task == "crisis" else urge.read(text).level


@pytest.mark.parametrize("task", ["crisis", "urge"])
def test_our_own_sentences_are_read_as_labelled(task: str) -> None:
    """At least 97 of 100 positives are seen and 80 of 100 alarms are right: most negatives kept here are chosen to be hard."""
    told = [(label == task, level(task, text) is not Level.NONE) for text, label in rows(task)]
    right = sum(meant and given for meant, given in told)
    assert 0.97 <= right / sum(meant for meant, _ in told)
    assert 0.80 <= right / sum(given for _, given in told)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("i texted him last night", Contact.SLIP),
        ("he texted me 'hey'", Contact.EX_CONTACT),
        ("she texted me and I answered", Contact.BOTH),
        ("i want to text him", Contact.NONE),
        ("my mom called me", Contact.NONE),
        ("", Contact.NONE),
    ],
)
def test_contact_is_told_from_wishes_and_from_others(text: str, label: Contact) -> None:
    """Who reached whom, with the words that say so."""
    reading = contact.read(text)
    assert label is reading.label
    assert (label is not Contact.NONE) == bool(reading.spans)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I'll pick up the kids at 4", Effect.LOGISTICS),
        ("happy birthday", Effect.CARING),
        ("please come back to me", Effect.BEGGING),
        ("you are a liar", Effect.ATTACK),
        ("because of you i can't sleep", Effect.GUILT),
        ("i will change, give me one more chance", Effect.BARGAIN),
        ("the dog misses you, he needs his shots on friday", Effect.LOGISTICS),
        ("hey", Effect.PROBE),
        ("I'm sorry i lied to you", Effect.APOLOGY),
    ],
)
def test_a_draft_is_read_by_its_effect(text: str, label: Effect) -> None:
    """Each of the eight effects is reached, its phrase shown as typed."""
    reading = draft.read(text)
    assert label is reading.label
    assert all(span.text == text[span.start : span.end] for span in reading.spans)
    assert reading.spans


def test_a_draft_is_read_sentence_by_sentence() -> None:
    """Each sentence stands by itself, so that the practical ones can be offered alone."""
    text = " I miss you so much!! Can you drop the keys at 5?\nplease come back"
    read = draft.sentences(text)
    assert [Effect.BEGGING, Effect.LOGISTICS, Effect.BEGGING] == [one.label for one in read]
    assert "Can you drop the keys at 5?" == read[1].text == text[read[1].start : read[1].end]
    assert () == draft.sentences("…")
    assert (Effect.PROBE, 0.0) == (draft.read("").label, draft.read("").score)


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("Mia has a fever, the doctor says come now", True),
        ("can you pick up the kids at 5", True),
        ("kannst du die kinder abholen", True),
        ("you act like a child", False),
        ("i miss you", False),
    ],
)
def test_a_childs_need_is_recognised(text: str, *, need: bool) -> None:
    """Health, pick-up and safety of a child are seen, whatever else is said."""
    assert need is draft.is_childs_need(text)


@pytest.mark.parametrize(
    ("text", "label", "level"),
    [
        ("check in", Intent.CHECKIN, Level.HIGH),
        ("what can you do", Intent.HELP, Level.HIGH),
        ("stop messaging me", Intent.STOP, Level.HIGH),
        ("delete my data", Intent.DELETE_DATA, Level.HIGH),
        ("help me forget her", Intent.VENT, Level.HIGH),
        ("fuck off", Intent.STOP, Level.HIGH),
        ("please don't leave me alone", Intent.VENT, Level.HIGH),
        ("wipe my stuff please", Intent.DELETE_DATA, Level.HIGH),
        ("thanks", Intent.SMALLTALK, Level.HIGH),
        ("what's the weather tomorrow", Intent.OUT_OF_SCOPE, Level.HIGH),
        ("?!", Intent.SMALLTALK, Level.NONE),
    ],
)
def test_an_intent_is_told_from_its_look_alike(text: str, label: Intent, level: Level) -> None:
    """What is asked of the bot, and how surely."""
    reading = intent.read(text)
    assert (label, level) == (reading.label, reading.level)


def test_a_doubtful_intent_is_not_acted_on() -> None:
    """Without a sign, a middling likelihood is worth a question and a low one nothing."""
    quiet = {name: {"~": -5.0} for name in WEIGHTS}
    assert Level.NONE is intent.read("blarg", quiet).level
    middling = quiet | {"intents.vent": {"~": 0.5}}
    assert Level.MIDDLE is intent.read("blarg", middling).level


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("i bought a prepaid sim to text her", (Pursuit.NEW_NUMBER,)),
        ("made a fake account to see her stories", (Pursuit.FAKE_ACCOUNT,)),
        ("i waited outside his work", (Pursuit.WAITING_OUTSIDE,)),
        ("i put an airtag in her car", (Pursuit.TRACKING,)),
        ("i logged into his email", (Pursuit.PASSWORDS,)),
        ("i asked her sister about her", (Pursuit.VIA_FRIENDS,)),
        ("i got a new phone for work", ()),
        ("he made a fake account", ()),
        ("i miss her", ()),
    ],
)
def test_acts_of_pursuit_are_noticed(text: str, acts: tuple[Pursuit, ...]) -> None:
    """Each act by its own words, and nobody else's acts."""
    assert acts == pursuit.read(text).acts


def test_spans_lie_in_the_text() -> None:
    """Every span of every reader is the message's own words at that place."""
    for task, read in (
        ("crisis", crisis.read),
        ("urge", urge.read),
        ("contact", contact.read),
        ("draft", draft.read),
        ("intents", intent.read),
    ):
        for text, _ in rows(task):
            for span in read(text).spans:
                assert span.text == text[span.start : span.end]
