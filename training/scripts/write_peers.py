"""Write what the writer's benchmark stands beside: its decoder for wllama (GGUF) and for transformers.js (a folder), on equal weights.

    python -m scripts.write_peers                dist/peers/, from public/models/writer/ if it is there

Without a trained writer one of the same shape is made up, beside its peers, and is benchmarked in its place. The peers have rotary positions and
a prompt of tokens seen one way, the writer neither, so they say other things; matrices and arithmetic are the same.
"""

import argparse
import json
from pathlib import Path

import torch

from inkling_training import store
from inkling_training.peers.gguf_file import write_gguf
from inkling_training.peers.hugging_face_folder import write_hugging_face_folder
from inkling_training.peers.prompts import draw_prompts
from inkling_training.writer.decoder import read_decoder
from inkling_training.writer.folder import write_writer
from inkling_training.writer.made_up import made_up_vocabulary, made_up_writer
from inkling_training.writer.model import WriterConfig
from inkling_training.writer.vocabulary import Vocabulary

OUT = store.MODELS.parent.parent / "dist" / "peers"
SHAPE = WriterConfig(4_600, most=26)


def make_up(folder: Path) -> None:
    torch.set_num_threads(1)
    metrics = {"trained": False}
    manifest = write_writer(folder, made_up_writer(SHAPE, seed=1), made_up_vocabulary(SHAPE.pieces), metrics, devices=["wasm"])
    # Random weights are surer of themselves than trained ones, so eight bits are further out; another id would still be out by one.
    manifest["tolerance"] = {"wasm": 0.9, "webgpu": 0.9}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf8")


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--writer", type=Path, default=store.MODELS / "writer")
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args(argv)
    folder = args.writer
    if not (folder / "manifest.json").exists():
        folder = args.out / "made-up-writer"
        make_up(folder)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    variant = next(each for each in manifest["variants"] if each["device"] == "wasm")
    pieces = Vocabulary.load(folder / manifest["vocabulary"]["file"]).pieces
    decoder = read_decoder(folder / variant["file"], len(pieces))
    args.out.mkdir(parents=True, exist_ok=True)
    prompts = draw_prompts(pieces)
    write_gguf(args.out / "decoder.q8_0.gguf", decoder, pieces, {i for prompt in prompts for i in prompt})
    write_hugging_face_folder(args.out / "llama", decoder, pieces)
    told = [{"ids": prompt, "text": "".join(pieces[i] for i in prompt)} for prompt in prompts]
    # By its hash a benchmark knows that its peers are those of the writer it measures.
    (args.out / "peers.json").write_text(json.dumps({"madeFrom": variant["sha256"], "prompts": told}) + "\n", encoding="utf-8")
    print(f"{args.out}: {len(decoder.blocks)} blocks, table {decoder.table.shape}, from {folder}")


if __name__ == "__main__":
    main()
