"""What a process that others are forked from loads once: the house, furnished."""

from tests.durability.living import furnished

furnished()
