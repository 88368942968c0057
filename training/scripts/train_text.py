"""Build the tokenizer, start every token from the teacher, fine-tune table, weights and linear. Writes checkpoints/<name>/."""

import argparse
import random
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from scipy.stats import spearmanr
from tokenizers import Tokenizer

from inkling_training import lexicon, losses, phrases, store, teacher, tokens
from inkling_training.model import TextConfig, TextEncoder, normalize

CONTEXTS = ("{}", "a photo of a {}", "{} for sale")


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", default="text-encoder")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--words", type=int, default=14_800, help="whole words of the teacher that are kept; more would pass 4 MB")
    parser.add_argument("--composed", type=int, default=36_000, help="phrases composed from the lexicon")
    parser.add_argument("--mixed", type=int, default=36_000, help="phrases drawn from the whole vocabulary")
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--whiten", type=float, default=0.2, help="power of the variance that each axis is divided by")
    parser.add_argument("--lr-floor", type=float, default=0.05, help="share of lr left at the end")
    parser.add_argument("--without", nargs="*", default=[], choices=phrases.SHOPS, help="shops whose titles are not read, to judge on them")
    return parser.parse_args(argv)


def product_words(titles: list[str], entries: list[lexicon.Entry], known: set[str]) -> list[str]:
    """Words of clean titles (twice or more) and of glosses that the teacher has not as one piece, most frequent first."""
    counts = Counter(word for title in titles for word in re.findall(r"[a-z]{3,}", title.lower()))
    counts = Counter({word: n for word, n in counts.items() if n >= 2})
    counts.update(word for entry in entries for word in re.findall(r"[a-z]{3,}", entry.en.lower()))
    return [word for word, _ in counts.most_common() if word not in known]


def meanings(vocabulary: list[tokens.Token]) -> list[str]:
    """What the teacher reads for each token; characters without a gloss get their row elsewhere."""
    return [token.gloss or ("thing" if token.kind == "character" else token.text) for token in vocabulary]


def start_vectors(vocabulary: list[tokens.Token], embed, reduce) -> tuple[np.ndarray, np.ndarray]:
    """First rows [V, D] (unit or zero) and first weights [V] of all tokens."""
    glosses = meanings(vocabulary)
    rows = np.zeros((len(vocabulary), 384), np.float32)
    for context in CONTEXTS:
        vectors = embed([context.format(gloss) for gloss in glosses]).astype(np.float32)
        rows += vectors - vectors[[t.kind == "word" for t in vocabulary]].mean(0)  # the context itself says nothing
    table = reduce(rows / len(CONTEXTS))
    rank = np.array([token.rank for token in vocabulary], np.float64)
    weight = 0.15 + rank / (rank + 400)  # rare words say more (SIF)
    place = {token.text: i for i, token in enumerate(vocabulary)}
    holders: dict[str, list[int]] = {}
    for i, token in enumerate(vocabulary):
        if token.kind == "lexicon":
            for character in token.text:
                holders.setdefault(character, []).append(i)
    generator = np.random.default_rng(0)
    for i, token in enumerate(vocabulary):
        if token.kind == "piece":
            weight[i] *= 0.5
        if token.kind == "character" and token.gloss is None:
            words = holders.get(token.text, [])
            table[i] = table[words].mean(0) if words else generator.standard_normal(table.shape[1])
            weight[i] = 0.8 if words else 0.3  # a stray character still tells a name from another
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    table[place[tokens.UNKNOWN]] = 0
    return table.astype(np.float32), weight.astype(np.float32)


def principal_axes(vectors: np.ndarray, dimensions: int = 128) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean [384], first principal axes [384, D] of product-like texts and the variance [D] along each."""
    mean = vectors.mean(0)
    variance, axes = np.linalg.eigh(np.cov((vectors - mean).T))
    return mean, np.ascontiguousarray(axes[:, ::-1][:, :dimensions]), variance[::-1][:dimensions]


@dataclass
class Lesson:
    """What is learned and from where: texts with the teacher's reduced vectors [T, D], and the model as training finds it."""

    corpus: list[phrases.Phrase]
    real: int  # of the corpus, before the phrases drawn from the vocabulary
    targets: torch.Tensor
    vocabulary: list[tokens.Token]
    tokenizer: Tokenizer
    model: TextEncoder
    lexicon: int
    explained: float


def prepare(args: argparse.Namespace, rng: random.Random) -> Lesson:
    """Vocabulary, texts, the teacher's answers and the start of every weight. Asks the teacher only what it was not asked before."""
    began = time.time()
    entries = lexicon.read_lexicon()
    titles = phrases.clean_titles(args.without)
    pieces = teacher.teacher_words()
    vocabulary = tokens.choose_vocabulary(pieces, entries, product_words(titles, entries, set(pieces)), args.words)
    print(f"lexicon {len(entries)} words, vocabulary {len(vocabulary)} {dict(Counter(token.kind for token in vocabulary))}", flush=True)

    plain = [phrases.Phrase([(title, None)]) for title in titles]
    read = set(titles)
    # Drawn for titles that are not read too: what is composed below is then the same with and without a shop.
    crops = [(title, phrases.crop(title, rng)) for title in phrases.clean_titles() for _ in range(3)]
    plain += [phrases.Phrase([(crop, None)]) for title, crop in crops if title in read]
    held_out = {lexicon.same_zh(entry.zh) for entry in lexicon.read_held_out()}
    composed = [phrase for phrase in phrases.compose(entries, args.composed, rng) if not phrases.spells_across(phrase, held_out)]
    words = [token.text for token in vocabulary if token.kind == "word" and (len(token.text) > 2 or token.rank < 3000)]
    mixed = phrases.vocabulary_mix(words[100:], args.mixed, rng)
    corpus, real = plain + composed + mixed, len(plain) + len(composed)
    phrases.check_unseen(corpus, {token.text for token in vocabulary}, held_out)
    the_teacher = teacher.Teacher()
    embed = lambda texts: store.cached_vectors("teacher", texts, the_teacher.embed)  # noqa: E731
    glosses = meanings(vocabulary)
    store.cached_vectors(
        "teacher", [p.english() for p in corpus] + [c.format(g) for c in CONTEXTS for g in glosses], the_teacher.embed
    )
    full = embed([phrase.english() for phrase in corpus]).astype(np.float32)
    print(f"{len(corpus)} texts, teacher done at {time.time() - began:.0f} s", flush=True)

    mean, axes, variance = principal_axes(np.concatenate([full[:real], full[real:][::3]]))
    explained = (((full - mean) @ axes) ** 2).sum() / ((full - mean) ** 2).sum()
    axes = axes * (variance[0] / variance) ** args.whiten  # the lesser axes tell near things apart
    table, weight = start_vectors(vocabulary, embed, lambda rows: rows @ axes)
    targets = normalize(torch.from_numpy((full - mean) @ axes))
    model = TextEncoder(TextConfig(len(vocabulary)))
    with torch.no_grad():
        model.table.weight.copy_(torch.from_numpy(table))
        model.log_weight.weight.copy_(torch.from_numpy(np.log(weight)).unsqueeze(1))
        model.linear.weight.copy_(torch.eye(128))
    print(f"128 of 384 axes hold {explained:.3f} of the variance", flush=True)
    return Lesson(corpus, real, targets, vocabulary, tokens.build_tokenizer(vocabulary), model, len(entries), float(explained))


def held_out_texts(corpus: list[phrases.Phrase], rng: random.Random) -> np.ndarray:
    """bool [T]: one text in forty is never trained on."""
    held = np.zeros(len(corpus), bool)
    held[rng.sample(range(len(corpus)), len(corpus) // 40)] = True
    return held


def torch_encoder(lesson: Lesson, model: TextEncoder) -> Callable[[list[str]], np.ndarray]:
    """Texts to unit vectors through PyTorch, as it is trained."""

    def encode(texts: list[str]) -> np.ndarray:
        with torch.inference_mode():
            return model(*(torch.from_numpy(a) for a in tokens.encode(lesson.tokenizer, texts))).numpy()

    return encode


def held_out_figures(lesson: Lesson, held: np.ndarray, encode: Callable[[list[str]], np.ndarray], switch: float) -> tuple[float, float]:
    """Cosine to the teacher's reduced vectors and Spearman of pair similarities on at most 1,500 held-out texts that are no vocabulary mix;
    `switch` 0 reads English, 1 Chinese where there is any."""
    index = np.flatnonzero(held & (np.arange(len(held)) < lesson.real))[:1500]
    texts = [lesson.corpus[i].render(random.Random(1), switch, 0.0) for i in index]
    z, t = encode(texts), lesson.targets[index].numpy()
    upper = np.triu_indices(len(index), 1)
    rho = spearmanr((z @ z.T)[upper][::7], (t @ t.T)[upper][::7]).statistic
    return float((z * t).sum(-1).mean()), float(rho)


def dropped(mask: torch.Tensor, chance: float) -> torch.Tensor:
    """Token dropout: mask [B, T] with each token left out by chance, except where nothing would be left."""
    kept = mask * (torch.rand(mask.shape) > chance).float()
    return torch.where(kept.sum(1, keepdim=True) > 0, kept, mask)


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)
    began = time.time()
    lesson = prepare(args, rng)
    corpus, targets, model, tokenizer = lesson.corpus, lesson.targets, lesson.model, lesson.tokenizer
    held = held_out_texts(corpus, rng)
    train_index = np.flatnonzero(~held)
    steps = args.epochs * (len(train_index) // args.batch)
    optimizer = torch.optim.Adam(
        [{"params": [model.table.weight, model.log_weight.weight]}, {"params": [model.linear.weight], "lr": args.lr / 4}], args.lr
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: args.lr_floor + (1 - args.lr_floor) * (1 - s / steps))

    encode = torch_encoder(lesson, model)
    check = lambda switch: held_out_figures(lesson, held, encode, switch)  # noqa: E731
    print("start", check(0.0), check(1.0), flush=True)
    step = 0
    for epoch in range(args.epochs):
        texts = [phrase.render(rng, switch=rng.choice((0.0, 0.5, 1.0)), spell=0.15) for phrase in corpus]
        ids, mask = tokens.encode(tokenizer, texts)
        order = np.random.default_rng(args.seed + epoch).permutation(train_index)
        running = []
        for start in range(0, len(order) - args.batch + 1, args.batch):
            index = order[start : start + args.batch]
            live = dropped(torch.from_numpy(mask[index]), 0.08)
            width = int(mask[index].sum(1).max())
            z = model(torch.from_numpy(ids[index][:, :width]), live[:, :width])
            loss = losses.distillation(z, targets[index])
            optimizer.zero_grad()
            loss.backward()
            model.table.weight.grad[0] = 0  # the unknown token stays silent
            optimizer.step()
            schedule.step()
            running.append(loss.item())
            step += 1
        print(f"epoch {epoch} loss {np.mean(running):.4f} en {check(0.0)} zh {check(1.0)} at {time.time() - began:.0f} s", flush=True)
    english, chinese = check(0.0), check(1.0)
    config = vars(args) | {"tokens": len(lesson.vocabulary), "vocabulary": dict(Counter(token.kind for token in lesson.vocabulary))}
    config |= {"heldOut": {"cosine": english[0], "spearman": english[1], "cosineZh": chinese[0], "spearmanZh": chinese[1]}}
    config |= {"lexicon": lesson.lexicon, "texts": len(corpus)}
    config |= {"seconds": round(time.time() - began), "explained": lesson.explained}
    folder = store.save_model(args.name, model.state_dict(), config)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    print(f"saved {folder}")


if __name__ == "__main__":
    main()
