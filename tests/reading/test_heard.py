"""What people type when nobody chose their words for them: danger in families of wordings, and sorrow in the same words."""

from __future__ import annotations

import pytest

from bot.reading import crisis
from bot.reading.crisis import Danger
from bot.reading.signs import Level


@pytest.mark.parametrize(
    "text",
    [
        "i deserve to die after what i did to him",
        "her sleeping pills are right in front of me",
        "ive wanted to die for weeks",
        "relapsed on sh last night",
        "i no wan live again",
        "i wan die",
        "gusto ko na mamatay",
        "ayoko na mabuhay",
        "main marna chahta hu",
        "i have lived long enough",
        "im done living",
        "i want die",
        "mir ist egal ob ich lebe",
        "j'ai écrit les lettres d'adieu",
        "solo sigo aqui por mis hijos",
        "tanto faz viver ou morrer",
        "i cant keep myself safe tonight",
        "someone like me should be dead",
        "ill be dead by monday",
        "hab zu viel genommen",
        "i keep thinking of stepping off the platform",
        "took the lot",
        "ive had 30 of them",
        "ive got fresh cuts all over my thighs",
        "is there any way to die without pain please tell",
        "i see no use in another winter",
        "i want to be gone",
        "can someone just put me down like a dog",
        "lol guess ill die then (not a joke)",
        "never told anyone this but i tried in june",
        "zindagi khatam kar lungi",
        "sana di na ko magising",
        "i go end am this night",
        "sinon je me tue",
        "i wish the accident had killed me",
    ],
)
def test_their_own_danger_is_heard_however_it_is_put(text: str) -> None:
    """By the young and the old, in the English of Lagos, Manila and Mumbai, and in a few words of their own tongue."""
    reading = crisis.read(text)
    assert (Level.HIGH, Danger.SELF) == (reading.level, reading.kind)


@pytest.mark.parametrize(
    "text",
    [
        "i tried last year",
        "unalive",
        "dont care what happens to me anymore",
        "i want her to find me",
        "i stopped eating so i just fade away",
        "adios a todos, gracias",
        "das wars für mich",
        "the last letter is written",
        "they took me off suicide watch too early",
        "cant face another morning",
        "i know which train",
        "staring at the beam in the garage",
        "the crisis team keeps asking and i keep lying",
        "put me out of my misery, not even kidding",
    ],
)
def test_what_may_be_a_goodbye_is_asked_about(text: str) -> None:
    """Words that may mean it and may not: one gentle question at least, and about themselves."""
    reading = crisis.read(text)
    assert Level.NONE is not reading.level
    assert Danger.SELF is reading.kind
    assert not reading.is_guess


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my ex is threatening suicide", Danger.OTHER_AT_RISK),
        ("she sent me a pic of her wrist bleeding", Danger.OTHER_AT_RISK),
        ("he wrote you'll find me dead in the garage", Danger.OTHER_AT_RISK),
        ("he wrote that he was standing on the bridge last night", Danger.OTHER_AT_RISK),
        ("she leaves the baby alone when she goes out", Danger.OTHER_AT_RISK),
        ("if i cant have her nobody can", Danger.MAY_HURT),
        ("im going to throw acid on her face", Danger.MAY_HURT),
        ("ill kill her new guy", Danger.MAY_HURT),
        ("la voy a matar", Danger.MAY_HURT),
        ("he put his hands round my neck", Danger.HURT_BY),
        ("he used to hit me", Danger.HURT_BY),
        ("she says she will have me killed", Danger.HURT_BY),
        ("he calls me 60 times a day", Danger.HURT_BY),
        ("she makes new accounts every time i block her and messages me", Danger.HURT_BY),
        ("he broke the restraining order and came to my garden", Danger.HURT_BY),
        ("hes breaking the door down", Danger.HURT_BY),
        ("sinasaktan ako ng ex ko", Danger.HURT_BY),
        ("he didnt stop when i said stop", Danger.HURT_BY),
        ("he poisoned my dog and says im next", Danger.HURT_BY),
        ("my ex sits in his van opposite the nursery", Danger.HURT_BY),
        ("i put my hands on her neck, only a second", Danger.MAY_HURT),
        ("i shook the baby because she wouldnt stop", Danger.MAY_HURT),
        ("she posted a black screen that says bye, phone off", Danger.OTHER_AT_RISK),
        ("he says im the only thing keeping him alive", Danger.OTHER_AT_RISK),
        ("i hit my head on the wall till i saw stars", Danger.SELF),
        ("im scared of what i might do to myself", Danger.SELF),
        ("i wont be around for the baby", Danger.SELF),
    ],
)
def test_it_is_told_whose_danger_it_is(text: str, kind: Danger) -> None:
    """Each has its own words and its own help."""
    assert kind is crisis.read(text).kind


@pytest.mark.parametrize(
    "text",
    [
        "im so done",
        "i cant do this anymore with him, its always on and off",
        "if he calls me dude one more time ill die",
        "i dont want this to be the end of us",
        "i dont want to be here in this flat with all her stuff",
        "i want it to stop hurting",
        "i punched a wall i was so angry",
        "feeling worthless after what he said",
        "im a ghost of myself",
        "my life is over as i know it, starting again at 45",
        "we both decided to end it",
        "a part of me died when she left",
        "i want to wake up next to him",
        "sundays kill me",
        "i dont want to be around people",
        "i cant see myself with anyone else",
        "ich will nicht mehr an sie denken",
        "j'en peux plus de pleurer",
        "estoy harta de todo esto",
        "nao aguento mais esse silencio",
        "kill me now my ex is at the same wedding",
        "a black cloud follows me",
        "no point putting makeup on anymore",
        "there is nothing left to give in this marriage",
        "i hate living alone",
        "i hurt her, i cheated, and i cant undo it",
        "he threatened to leave like 10 times and now he did it",
        "scared of what she'll say to the kids about me",
        "im afraid of bumping into him",
        "took a sleeping pill finally slept",
        "i wrote a goodbye letter to her, for closure, not sending",
        "the counsellor asked do i think of harming myself, i dont, i just think of her",
        "my ex used to hit walls but that is years ago and im safe",
    ],
)
def test_plain_sorrow_in_like_words_is_let_be(text: str) -> None:
    """Nobody who is only sad is asked whether they want to die."""
    assert Level.NONE is crisis.read(text).level


@pytest.mark.parametrize(
    "text",
    [
        "i have a restraining order against him",
        "got a non-mol against my ex",
        "i took out an AVO on my ex",
        "she has a restraining order against me",
    ],
)
def test_an_order_is_no_present_danger(text: str) -> None:
    """That a court has ruled is not that somebody stands at the door; whoever needs one is still heard."""
    assert Level.NONE is crisis.read(text).level
    assert Level.NONE is not crisis.read("i need a restraining order against him").level
    assert Level.NONE is not crisis.read(f"{text} and i want to die").level


def test_one_line_in_the_middle_of_a_long_story_is_heard() -> None:
    """A dull day around it drowns nothing."""
    before = "had a normal day, school run, work, shops. made tea for the kids and helped with spelling. " * 3
    after = " the dog needs walking. my mate rob asked if i want to watch the match on sunday and i said yes."
    assert Level.NONE is crisis.read(before + after).level
    said = crisis.read(before + "i counted the tablets in the cabinet and there are enough." + after)
    assert (Level.HIGH, Danger.SELF) == (said.level, said.kind)
