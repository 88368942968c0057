"""What the peers are asked to go on from: they know no soft tokens, so any pieces will do, as many as the writer's prefix has."""

import random
import re
from collections.abc import Sequence

LINES = 10
# A control token, eight facts, and where the line begins.
TOKENS = 10


def draw_prompts(pieces: Sequence[str], seed: int = 5) -> list[list[int]]:
    """No piece twice: no two lines begin alike. All begin with a space, so that their text can be cut in one way only."""
    words = [i for i, piece in enumerate(pieces) if re.fullmatch(r" [A-Za-z0-9]+", piece)]
    drawn = random.Random(seed).sample(words, LINES * TOKENS)
    return [drawn[i : i + TOKENS] for i in range(0, len(drawn), TOKENS)]
