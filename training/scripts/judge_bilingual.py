"""R@1 and R@10 of authored Chinese titles among their English twins and 3,000 distractors, through a model folder's eight-bit graph.

    python -m scripts.judge_bilingual                          the committed encoder
    python -m scripts.judge_bilingual --model <folder> --show  another one, with the titles it missed
"""

import argparse
import functools
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from inkling_training import bilingual, lexicon, runtime

COMMITTED = Path(__file__).resolve().parents[2] / "public" / "models" / "text-encoder"


def held_out_tokens(tokenizer: Tokenizer) -> int:
    """How many held-out words the encoder has a token of its own for: not 0 means that it was trained on them."""
    vocabulary = tokenizer.get_vocab()
    return sum(entry.zh in vocabulary for entry in lexicon.read_held_out())


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=COMMITTED, help="folder with <name>.wasm.q8.onnx and tokenizer.json")
    parser.add_argument("--show", action="store_true", help="print each title that did not find its twin first, and what stood there")
    args = parser.parse_args(argv)
    tokenizer = Tokenizer.from_file(str(args.model / "tokenizer.json"))
    encode = functools.partial(runtime.encode_texts, runtime.open_session(next(args.model.glob("*.wasm.q8.onnx"))), tokenizer)
    titles, distractors = bilingual.read_titles(), bilingual.read_distractors()
    for name, value in bilingual.judge_bilingual(encode, titles, distractors).items():
        print(f"{name:28} {value:.4f}")
    known = held_out_tokens(tokenizer)
    print(f"{known} of {len(lexicon.read_held_out())} held-out words are tokens of this encoder" + (": it has seen them" if known else ""))
    if args.show:
        queries, twins = encode([title.zh for title in titles]), encode([title.en for title in titles])
        others = encode([distractor.en for distractor in distractors])
        ranks = bilingual.twin_ranks(queries, twins, others)
        for i in np.flatnonzero(ranks > 1):
            first = distractors[int((queries[i] @ others.T).argmax())].en
            print(f"{ranks[i]:6.1f}  {titles[i].zh}  [{titles[i].held_out}]  {titles[i].en}  <-  {first}")


if __name__ == "__main__":
    main()
