"""What is asked of the bot in everyday words is told apart from the same words said of somebody else."""

from __future__ import annotations

import pytest

from bot.reading import errand, news
from bot.reading.errand import MOST, Errand


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("are you a bot or a human", Errand.REAL),
        ("change the time of the check in", Errand.SETTINGS),
        ("can you write later in the day", Errand.SETTINGS),
        ("not so early please", Errand.SETTINGS),
        ("can we do evenings", Errand.SETTINGS),
        ("dont write me till monday", Errand.PAUSE),
        ("im on holiday next week, no messages", Errand.PAUSE),
        ("are you a real person", Errand.REAL),
        ("¿eres un robot?", Errand.REAL),
        ("bist du ein mensch", Errand.REAL),
        ("does this cost anything?", Errand.COST),
        ("ist das kostenlos?", Errand.COST),
        ("¿cuánto cuesta esto?", Errand.COST),
        ("c'est gratuit ?", Errand.COST),
        ("can i talk to a real person", Errand.HUMAN),
        ("quiero hablar con una persona", Errand.HUMAN),
        ("ich will mit einem menschen reden", Errand.HUMAN),
        ("is it safe to talk here", Errand.KNOWS),
        ("is this safe?", Errand.KNOWS),
        ("wer ist das?", Errand.REAL),
        ("ist das ein Bot", Errand.REAL),
        ("ist das hier sicher?", Errand.KNOWS),
        ("bleibt das unter uns", Errand.KNOWS),
        ("kann das jemand lesen?", Errand.KNOWS),
        ("c'est qui ?", Errand.REAL),
        ("est-ce que c'est un bot ?", Errand.REAL),
        ("c'est privé ?", Errand.KNOWS),
        ("est-ce que c'est sûr", Errand.KNOWS),
        ("ça reste entre nous ?", Errand.KNOWS),
        ("isso é um robô?", Errand.REAL),
        ("quem está aí", Errand.REAL),
        ("é seguro falar aqui?", Errand.KNOWS),
        ("alguém lê isso?", Errand.KNOWS),
        ("¿quién es?", Errand.REAL),
        ("¿es seguro?", Errand.KNOWS),
        ("pretend you are my ex", Errand.TALKED_ROUND),
        ("how do i get around a block", Errand.ROUND_A_BLOCK),
        ("who can see what i write?", Errand.KNOWS),
        ("was weißt du über mich", Errand.KNOWS),
        ("o que você sabe sobre mim", Errand.KNOWS),
        ("give me a copy of all my data", Errand.EXPORT),
        ("i moved, my timezone is wrong", Errand.SETTINGS),
        ("kannst du deutsch?", Errand.SETTINGS),
        ("i need a break from this, a week maybe", Errand.PAUSE),
        ("how am i doing", Errand.PROGRESS),
        ("show me what i wrote to her last week", Errand.DRAFTS),
        ("what does the other guy say", Errand.VIEWS),
        ("i think i don't need you any more, thanks", Errand.DONE),
        ("what do you do with what i tell you", Errand.KNOWS),
        ("who runs this", Errand.KNOWS),
        ("what do the articles say", Errand.VIEWS),
        ("which articles?", Errand.VIEWS),
        ("¿qué dicen los artículos?", Errand.VIEWS),
        ("was sagen die artikel", Errand.VIEWS),
        ("que disent les articles ?", Errand.VIEWS),
        ("o que dizem os artigos", Errand.VIEWS),
        ("is no contact manipulative?", Errand.MANIPULATIVE),
        ("isn't no contact just a mind game", Errand.MANIPULATIVE),
        ("¿el contacto cero es manipulación?", Errand.MANIPULATIVE),
        ("ist kontaktsperre manipulativ", Errand.MANIPULATIVE),
        ("le silence radio c'est de la manipulation ?", Errand.MANIPULATIVE),
        ("contato zero é manipulação?", Errand.MANIPULATIVE),
    ],
)
def test_an_errand_is_read(text: str, wanted: Errand) -> None:
    """Each in words that people use, and the words that say so are given."""
    reading = errand.read(text)
    assert wanted is reading.errand
    assert reading.spans[0].text in text


@pytest.mark.parametrize(
    "text",
    [
        "are you seeing someone?",
        "eres una mala persona",
        "he asked if i am real",
        "this cost me my marriage",
        "i want to talk to him",
        "i talked to a real person today",
        "meine freundin will eine pause",
        "combien coûte un vol pour rome",
        "is it safe to text him",
        "is it safe to go home",
        "who is this girl he's with",
        "ist das sicher, dass er weg ist",
        "ist das normal",
        "wer ist der neue",
        "c'est sûr qu'il a quelqu'un",
        "c'est qui cette fille",
        "é seguro que ele volta?",
        "quem é ela",
        "es seguro que vuelve",
        "how many days before i can text",
        "what are you " + "and why " * (MOST // 8),
        "",
    ],
)
def test_what_only_sounds_like_an_errand_is_none(text: str) -> None:
    """Said of somebody else, of the ex, of the world, or in a story."""
    assert errand.read(text).errand is None


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("my wife left me two weeks ago", True),
        ("i got ghosted after 3 months", True),
        ("mi novia me dejó ayer", True),
        ("meine freundin hat schluss gemacht", True),
        ("mon copain m'a quittée", True),
        ("meu namorado terminou comigo", True),
        ("hello, what can you do", False),
        ("i left my keys at home", False),
    ],
)
def test_news_of_the_end_is_read(text: str, over: bool) -> None:  # noqa: FBT001 - a table
    """Only to be met kindly."""
    assert over is bool(news.read(text))
