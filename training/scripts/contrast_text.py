"""Go on from a distilled text encoder with a small co-purchase contrast beside the distillation. Writes checkpoints/<name>/.

Stopped on the valid rows of shops that it never saw: of a look every --every steps the best is kept, by the geometric mean of NDCG@10 of pooled,
whitened vectors. With --weight 0 it is the control: as many steps, nothing but distillation.
"""

import argparse
import copy
import random
import time
from pathlib import Path

import numpy as np
import torch

from inkling_training import contrast, data, dense, losses, store, tokens
from inkling_training.model import TextEncoder, normalize

from .export_models import load_text
from .train_text import dropped, held_out_figures, held_out_texts, prepare, torch_encoder

LOOK = {view: dense.VIEWS[view] for view in ("decay .5, whitened", "decay .8, whitened")}


def parse(argv: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="start", default="text-encoder")
    parser.add_argument("--name", default="text-contrast")
    parser.add_argument("--sets", nargs="+", default=["online-retail"], help="whose purchases; only online-retail's terms let it ship")
    parser.add_argument("--weight", type=float, default=0.1, help="of the contrast beside the distillation")
    parser.add_argument("--table", action="store_true", help="let the contrast move the table too, not the token weights and the linear alone")
    parser.add_argument("--temperature", type=float, default=0.1)
    parser.add_argument("--drop", type=float, default=0.3, help="chance that a token of a pair's title is left out")
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--every", type=int, default=100)
    parser.add_argument("--batch", type=int, default=512, help="texts of the distillation, and pairs of the contrast")
    parser.add_argument("--lr", type=float, default=5e-4)
    parser.add_argument("--rows", type=int, default=1500, help="valid rows of a set in each look")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args(argv)


class Look:
    """The valid rows and the tokenized catalogues of the sets that are not learned from."""

    def __init__(self, sets: list[str], tokenizer, count: int) -> None:
        self.rows = {name: dense.draw_rows(data.load_domain(name).valid, count) for name in sets}
        self.inputs = {name: tokens.encode(tokenizer, [data.item_text(item) for item in data.read_items(name)]) for name in sets}

    def figures(self, model: TextEncoder) -> list[float]:
        """Mean NDCG@10 over the two views, a set each."""
        found = []
        for name, (ids, mask) in self.inputs.items():
            with torch.inference_mode():
                parts = [model(torch.from_numpy(i), torch.from_numpy(m)) for i, m in zip(np.array_split(ids, 20), np.array_split(mask, 20), strict=True)]
            gains = dense.pooled_gains(torch.cat(parts).numpy(), self.rows[name], LOOK)
            found.append(float(np.mean([gain.mean() for gain in gains.values()])))
        return found


def encode_pairs(model: TextEncoder, ids: np.ndarray, mask: np.ndarray, drop: float, moves_table: bool) -> torch.Tensor:
    """Unit vectors [B, D] of titles with token dropout; without `moves_table` no gradient reaches the table."""
    live = dropped(torch.from_numpy(mask), drop)
    token_ids = torch.from_numpy(ids)
    if moves_table:
        return model(token_ids, live)
    weight = model.log_weight(token_ids).squeeze(-1).exp() * live
    mean = (model.table(token_ids).detach() * weight.unsqueeze(-1)).sum(1) / weight.sum(1, keepdim=True).clamp_min(1e-9)
    return normalize(model.linear(mean))


def main(argv: list[str] | None = None) -> None:
    args = parse(argv)
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    began = time.time()
    model, tokenizer, config = load_text(args.start)
    rng = random.Random(config["seed"])
    lesson = prepare(argparse.Namespace(**config), rng)
    held = held_out_texts(lesson.corpus, rng)
    model.train()
    look = Look([name for name in dense.OTHERS if name not in args.sets], tokenizer, args.rows)
    titles = {name: tokens.encode(tokenizer, [data.item_text(item) for item in data.read_items(name)]) for name in args.sets}
    bought = {name: contrast.CoPurchase(contrast.train_groups(name), len(titles[name][0])) for name in args.sets}
    print({name: len(each.pairs) for name, each in bought.items()}, f"pairs, at {time.time() - began:.0f} s", flush=True)
    train_index = np.flatnonzero(~held)
    draws = np.random.default_rng(args.seed)
    optimizer = torch.optim.Adam(
        [{"params": [model.table.weight, model.log_weight.weight]}, {"params": [model.linear.weight], "lr": args.lr / 4}], args.lr
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - 0.95 * step / args.steps)
    start = look.figures(model)
    best = (dense.geometric_mean(start), 0, copy.deepcopy(model.state_dict()))
    print("step 0", np.round(start, 4), f"geo {best[0]:.5f}", flush=True)
    running: list[tuple[float, float]] = []
    for step in range(1, args.steps + 1):
        index = draws.choice(train_index, args.batch, replace=False)
        texts = [lesson.corpus[i].render(rng, switch=rng.choice((0.0, 0.5, 1.0)), spell=0.15) for i in index]
        ids, mask = tokens.encode(tokenizer, texts)
        taught = losses.distillation(model(torch.from_numpy(ids), dropped(torch.from_numpy(mask), 0.08)), lesson.targets[index])
        drawn = torch.zeros(())
        if args.weight:
            name = args.sets[step % len(args.sets)]
            ids, mask = titles[name]
            anchors, others = bought[name].draw(args.batch, draws)
            a, b = (encode_pairs(model, ids[side], mask[side], args.drop, args.table) for side in (anchors, others))
            drawn = contrast.pair_loss(a, b, bought[name].false_negatives(anchors, others), args.temperature)
        optimizer.zero_grad()
        (taught + args.weight * drawn).backward()
        model.table.weight.grad[0] = 0  # the unknown token stays silent
        optimizer.step()
        schedule.step()
        running.append((taught.item(), drawn.item()))
        if step % args.every == 0:
            found = look.figures(model)
            score = dense.geometric_mean(found)
            taught_mean, drawn_mean = np.mean(running, 0)
            print(f"step {step} distil {taught_mean:.4f} contrast {drawn_mean:.4f} {np.round(found, 4)} geo {score:.5f} at {time.time() - began:.0f} s", flush=True)
            running = []
            if score > best[0]:
                best = (score, step, copy.deepcopy(model.state_dict()))
    model.load_state_dict(best[2])
    encode = torch_encoder(lesson, model.eval())
    (cosine, spearman), (cosine_zh, spearman_zh) = (held_out_figures(lesson, held, encode, switch) for switch in (0.0, 1.0))
    found = {"cosine": cosine, "spearman": spearman, "cosineZh": cosine_zh, "spearmanZh": spearman_zh}
    print("kept step", best[1], found, flush=True)
    folder = store.save_model(args.name, model.state_dict(), config | {"name": args.name, "heldOut": found, "contrast": vars(args) | {"step": best[1]}})
    Path(folder / "tokenizer.json").write_bytes((store.CHECKPOINTS / args.start / "tokenizer.json").read_bytes())


if __name__ == "__main__":
    main()
