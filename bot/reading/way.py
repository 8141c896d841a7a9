"""By what way the ex was reached, where the words name one way and no other. Whether it happened is for `contact` to say."""

from __future__ import annotations

from enum import StrEnum

from bot.reading.normalise import read_sentences


class Way(StrEnum):
    """How somebody reached the ex."""

    WROTE = "wrote"
    CALLED = "called"
    ANSWERED = "answered"
    PAGE = "page"


_WAYS = {
    Way.WROTE: """
texted messaged wrote written dmed emailed mailed snapped text message email dm
escribi escrito mensaje escrevi escreveu mensagem geschrieben schrieb angeschrieben nachricht ecrit message texto sms
""",
    Way.CALLED: """
called rang phoned facetimed dialled dialed call
llame llamado liguei ligado angerufen telefoniert appele telephone
""",
    Way.ANSWERED: """
answered replied responded
conteste respondi respondido geantwortet repondu
""",
    Way.PAGE: """
profile profiles insta instagram ig facebook fb page pages tiktok story stories online seen feed
perfil historias perfiles stories seite profil statut estado status
""",
}
_LOOKS = """
look looked looking check checked checking watch watched watching stalk stalked stalking view viewed viewing scroll scrolled
scrolling refresh refreshed refreshing open opened opening read reading
mire miro mirando vi veo viendo reviso revise revisando stalkeo olhei olho olhando vejo vendo
geschaut geguckt angeschaut schaue gucke regarde regardais regarder
"""
"""Words without which a page was not looked at, but written on, liked, asked about."""
_OTHERWISE = frozenset(
    [
        "back",
        "begged",
        "beg",
        "asked",
        "ask",
        "pleaded",
        "friend",
        "friends",
        "sister",
        "brother",
        "mother",
        "mom",
        "mum",
        "dad",
        "father",
        "account",
        "liked",
        "like",
        "commented",
        "comment",
        "followed",
        "number",
        "went",
        "drove",
        "saw",
        "met",
        "visited",
        "showed",
        "flowers",
        "gift",
        "letter",
        "note",
        "rogue",
        "rogado",
        "pedi",
        "amigo",
        "amiga",
        "hermana",
        "hermano",
        "regalo",
        "implorei",
        "irma",
        "irmao",
        "presente",
        "numero",
        "cuenta",
        "conta",
        "angebettelt",
        "gebeten",
        "freund",
        "freundin",
        "schwester",
        "bruder",
        "konto",
        "nummer",
        "getroffen",
        "besucht",
        "brief",
        "geschenk",
        "supplie",
        "demande",
        "ami",
        "amie",
        "soeur",
        "frere",
        "compte",
        "numero",
        "cadeau",
        "lettre",
        "vu",
        "revu",
        "he",
        "she",
        "they",
        "kids",
        "children",
    ]
)
"""Words that may make it something else, so that it is asked."""
_LOOKED = frozenset(_LOOKS.split())
_BY_WORD = {word: way for way, words in _WAYS.items() for word in words.split()}


def read(text: str) -> Way | None:
    """The one way that is named; None where there is none, more than one, or more to it."""
    said = {word for sentence in read_sentences(text) for word in sentence.words}
    named = {_BY_WORD[word] for word in said if word in _BY_WORD}
    if Way.PAGE in named and said.isdisjoint(_LOOKED):
        return None
    return named.pop() if len(named) == 1 and said.isdisjoint(_OTHERWISE) else None
