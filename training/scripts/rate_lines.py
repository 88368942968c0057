"""Lines of the writer for drawn situations, each rated by the taught elder: what preference pairs are made of. Needs a GPU.

    python -m scripts.rate_lines --writer writer --elder <folder> --taught <taught.pt> --situations <drawn situations.tsv> --out rated.tsv.gz

seed 0. Columns: situation, code, band, kinds as they stood, text, the writer's mean log-probability a token, the elder's. A line's
`uses` for the elder are the item, what it points at and, when that is likelier, what the situation turns on.
"""

import argparse
import gzip
from pathlib import Path

import numpy as np
import torch

from inkling_training.writer import corpus, elder
from inkling_training.writer.examples import Example
from inkling_training.writer.sample import write
from scripts.export_writer import load_writer
from scripts.teach_elder import CODES, log_probabilities
from scripts.train_writer import encode_facts


@torch.no_grad()
def rate(model, tokens: elder.Tokens, rows: list[tuple], device: str, batch: int = 1024) -> list[float]:
    """(situation, language, voice, band, kinds, text) → the elder's mean log-probability a token of the text; -99 for what it cannot spell."""
    means = []
    for start in range(0, len(rows), batch):
        prompts, answers, whose = [], [], []
        for at, (situation, language, voice, band, kinds, text) in enumerate(rows[start : start + batch]):
            pointed = {match.group(2) for match in corpus.POINTER.finditer(text)}
            turning = situation.facts[language][1].kind if len(situation.facts[language]) > 1 else "item"
            prompt = tokens.encode(elder.ask(situation, language, voice, band, kinds))
            for uses in {frozenset({"item"} | pointed), frozenset({"item", turning} & set(kinds) | pointed)}:
                ordered = [fact.kind for fact in situation.facts[language] if fact.kind in uses]
                try:
                    answers.append([*tokens.encode(f"{' '.join(ordered)}>{text}"), tokens.end])
                except KeyError:
                    continue
                prompts.append(prompt)
                whose.append(at)
        best = [-99.0] * min(batch, len(rows) - start)
        for at in range(0, len(answers), batch):
            logp = log_probabilities(model, prompts[at : at + batch], answers[at : at + batch], tokens.end, device).sum(1).tolist()
            for place, total, row in zip(whose[at : at + batch], logp, answers[at : at + batch]):
                best[place] = max(best[place], total / len(row))
        means += best
    return means


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writer", default="writer")
    parser.add_argument("--elder", type=Path, required=True)
    parser.add_argument("--taught", type=Path, required=True)
    parser.add_argument("--situations", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--most", type=int, default=8000, help="situations")
    parser.add_argument("--times", type=int, default=6, help="lines for each situation and language")
    parser.add_argument("--temperature", type=float, default=0.9)
    args = parser.parse_args()
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    writer, vocabulary = load_writer(args.writer)
    writer.to(device)
    tokens = elder.Tokens(args.elder)
    model = elder.open_elder(args.elder, device)
    model.load_state_dict({name: value.float() for name, value in torch.load(args.taught).items()})
    model.eval()
    situations = list(corpus.read_situations(args.situations).values())
    situations = [situations[i] for i in rng.permutation(len(situations))[: args.most]]
    whole = [corpus.Line(situation, language, "plain", "", frozenset()) for situation in situations for language in corpus.LANGUAGES]
    vectors = encode_facts(whole, {})
    asked = []
    for line in whole:
        facts = [line.facts[i] for i in rng.permutation(len(line.facts))]
        example = Example(line.language, str(rng.choice(corpus.VOICES)), int(rng.integers(3)), facts, [True] * len(facts), [])
        asked.append((line.situation, example))
    rows, own = [], []
    for start in range(0, len(asked), 1024):
        part = asked[start : start + 1024]
        written = write(writer, vocabulary, [example for _, example in part], vectors, args.temperature, args.times)
        for (situation, example), lines in zip(part, written):
            for text, mean in dict(lines).items():
                rows.append((situation, example.language, example.voice, example.band, [fact.kind for fact in example.facts], text))
                own.append(mean)
    rated = rate(model, tokens, rows, device)
    with gzip.open(args.out, "wt", encoding="utf-8") as out:
        for (situation, language, voice, band, kinds, text), mean, other in zip(rows, own, rated):
            out.write("\t".join([situation.key, CODES[language, voice], str(band), " ".join(kinds), text, f"{mean:.3f}", f"{other:.3f}"]) + "\n")
    print(f"{len(rows)} lines of {len(asked)} askings rated, mean {np.mean(own):.3f} by itself, {np.mean([r for r in rated if r > -90]):.3f} by the elder")


if __name__ == "__main__":
    main()
