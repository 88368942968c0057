"""Writing with the PyTorch model: for judging and for choosing what to learn next. The product decodes in its own graph."""

import re
from dataclasses import replace

import torch

from .corpus import LANGUAGES
from .examples import Example, to_prefix
from .model import MASKED, Prefix, Writer
from .vocabulary import SPECIAL, Vocabulary

CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
ENGLISH = re.compile(r"[A-Za-z ]")


def repeat(prefix: Prefix, times: int) -> Prefix:
    return replace(prefix, **{name: value.repeat_interleave(times, 0) for name, value in vars(prefix).items()})


def banned_of(vocabulary: Vocabulary, language: str, facts: int) -> torch.Tensor:
    """Added to the logits [V + F]: no padding, no second beginning, nothing of the other language."""
    banned = torch.zeros(len(vocabulary) + facts)
    other = CHINESE if language == "en" else ENGLISH
    strange = [i for i, piece in enumerate(vocabulary.pieces) if piece not in SPECIAL and other.search(piece)]
    banned[[vocabulary.pad, vocabulary.begin, *strange]] = MASKED
    if language != "en":
        banned[[vocabulary.article, vocabulary.many]] = MASKED
    return banned


@torch.no_grad()
def write(
    writer: Writer,
    vocabulary: Vocabulary,
    examples: list[Example],
    vectors: dict,
    temperature: float = 0.8,
    times: int = 1,
    generator: torch.Generator | None = None,
) -> list[list[tuple[str, float]]]:
    """For each example `times` lines with pointers and their mean log-probability a token. temperature 0: the likeliest."""
    writer.eval()
    device = writer.table.weight.device
    prefix = repeat(to_prefix(examples, vectors, writer.config.dimensions), times)
    prefix = Prefix(**{name: value.to(device) for name, value in vars(prefix).items()})
    rows = len(examples) * times
    ids = torch.full((rows, 1), vocabulary.begin, device=device)
    total, length = torch.zeros(rows, device=device), torch.zeros(rows, device=device)
    done = torch.zeros(rows, dtype=torch.bool, device=device)
    by_language = {language: banned_of(vocabulary, language, prefix.mask.shape[1]) for language in LANGUAGES}
    banned = torch.stack([by_language[example.language] for example in examples]).to(device).repeat_interleave(times, 0)
    for _ in range(writer.config.most - 1):
        state, pointers = writer.states(prefix, ids)
        logits = writer.logits(state[:, -1], pointers[:, -1]).float() + banned
        logp = logits.log_softmax(-1)
        if temperature == 0:
            chosen = logits.argmax(-1)
        else:
            chosen = torch.multinomial((logits / temperature).softmax(-1), 1, generator=generator).squeeze(-1)
        total += torch.where(done, 0.0, logp.gather(1, chosen[:, None]).squeeze(1))
        length += (~done).float()
        chosen = chosen.masked_fill(done, vocabulary.end)
        done |= chosen == vocabulary.end
        ids = torch.cat([ids, chosen[:, None]], 1)
        if done.all():
            break
    told = [
        (vocabulary.decode(row[1:], examples[i // times].facts, examples[i // times].language), float(total[i] / length[i]))
        for i, row in enumerate(ids.tolist())
    ]
    return [told[i * times : (i + 1) * times] for i in range(len(examples))]
