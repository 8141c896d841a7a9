"""How Discord says no: a status, a code of its own, a sentence, and for forms which field."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault of the double
    def __init__(self, status: int, code: int, message: str, **more: Any) -> None:  # noqa: ANN401 - parts of a payload
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.more = more

    def body(self) -> Json:
        return {"message": self.message, "code": self.code} | self.more


def unauthorized() -> Refusal:
    return Refusal(401, 0, "401: Unauthorized")


def unknown(what: str) -> Refusal:
    codes = {"Channel": 10003, "Message": 10008, "User": 10013, "Webhook": 10015, "interaction": 10062}
    return Refusal(404, codes[what], f"Unknown {what}")


def bad_form(path: str, code: str, message: str) -> Refusal:
    """50035 with the error at its place in the form."""
    errors: Json = {"_errors": [{"code": code, "message": message}]}
    for step in reversed(path.split(".")):
        errors = {step: errors}
    return Refusal(400, 50035, "Invalid Form Body", errors=errors)


EMPTY = Refusal(400, 50006, "Cannot send an empty message")
CLOSED = Refusal(403, 50007, "Cannot send messages to this user")
NOTHING_IN_COMMON = Refusal(403, 50278, "Cannot send messages to this user due to having no mutual guilds")
NO_ACCESS = Refusal(403, 50001, "Missing Access")
NO_PERMISSION = Refusal(403, 50013, "Missing Permissions")
NOT_YOURS = Refusal(403, 50005, "Cannot edit a message authored by another user")
TWICE = Refusal(400, 40060, "Interaction has already been acknowledged.")
OLD_TOKEN = Refusal(401, 50027, "Invalid Webhook Token")
