"""Writing with the PyTorch model: for judging and for choosing what to learn next. The product decodes in its own graph."""

from dataclasses import replace

import torch

from .examples import Example, to_prefix
from .model import MASKED, Prefix, Writer
from .vocabulary import Vocabulary


def repeat(prefix: Prefix, times: int) -> Prefix:
    return replace(prefix, **{name: value.repeat_interleave(times, 0) for name, value in vars(prefix).items()})


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
    prefix = repeat(to_prefix(examples, vectors, writer.config.dimensions), times)
    rows = len(examples) * times
    ids = torch.full((rows, 1), vocabulary.begin)
    total, length = torch.zeros(rows), torch.zeros(rows)
    done = torch.zeros(rows, dtype=torch.bool)
    banned = torch.zeros(len(vocabulary) + prefix.mask.shape[1])
    banned[[vocabulary.pad, vocabulary.begin]] = MASKED
    for _ in range(writer.config.most - 1):
        logits = writer(prefix, ids)[:, -1] + banned
        logp = logits.log_softmax(-1)
        if temperature == 0:
            chosen = logits.argmax(-1)
        else:
            chosen = torch.multinomial((logits / temperature).softmax(-1), 1, generator=generator).squeeze(-1)
        total += torch.where(done, 0.0, logp.gather(1, chosen[:, None]).squeeze(1))
        length += (~done).float()
        chosen = torch.where(done, torch.full_like(chosen, vocabulary.end), chosen)
        done |= chosen == vocabulary.end
        ids = torch.cat([ids, chosen[:, None]], 1)
        if done.all():
            break
    told = [
        (vocabulary.decode(row[1:].tolist(), examples[i // times].facts, examples[i // times].language), float(total[i] / length[i]))
        for i, row in enumerate(ids)
    ]
    return [told[i * times : (i + 1) * times] for i in range(len(examples))]
