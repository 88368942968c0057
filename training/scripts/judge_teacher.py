"""Spearman of pair similarities to the teacher on held-out texts, through the exported graph of a checkpoint; int8 and fp32.

"Reduced" is the teacher in the 128 axes it was distilled in, "full" all its 384 dimensions.
"""

import argparse
import random

import numpy as np
import torch

from inkling_training import runtime, store
from inkling_training.export import export_text
from inkling_training.teacher import Teacher

from .export_models import load_text
from .train_text import held_out_figures, held_out_texts, prepare


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="text-encoder")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    model, tokenizer, config = load_text(args.name)
    rng = random.Random(config["seed"])
    lesson = prepare(argparse.Namespace(**config), rng)
    held = held_out_texts(lesson.corpus, rng)
    english = [phrase.english() for phrase in lesson.corpus]
    full = np.zeros((len(english), 384), np.float32)
    wanted = np.flatnonzero(held)
    full[wanted] = store.cached_vectors("teacher", [english[i] for i in wanted], Teacher().embed)
    reduced = lesson.targets
    for form in ("fp32", "q8"):
        session = runtime.open_session(export_text(model, form).SerializeToString())
        for name, targets in (("reduced", reduced), ("full", torch.from_numpy(full))):
            lesson.targets = targets
            for language, switch in (("en", 0.0), ("zh", 1.0)):
                encode = lambda texts: runtime.encode_texts(session, tokenizer, texts)  # noqa: B023, E731
                if name == "full":
                    encode_128, encode = encode, lambda texts: np.pad(encode_128(texts), ((0, 0), (0, 256)))  # noqa: B023, E731
                cosine, spearman = held_out_figures(lesson, held, encode, switch)
                print(f"{form} {name:8} {language} Spearman {spearman:.4f}" + (f" cosine {cosine:.4f}" if name == "reduced" else ""), flush=True)


if __name__ == "__main__":
    main()
