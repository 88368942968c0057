"""Write the small decoder that nobody trained, on which the runtime's tests of hosted models run, in the file layout of Hugging
Face: src/inference/hosted-decoder/made-up-decoder/. Seconds; needs onnx and tokenizers, downloads nothing."""

import argparse
import json
from pathlib import Path

import onnx

from inkling_training.decoder.graph import build
from inkling_training.decoder.made_up import HOME, PIECES, SEED, DecoderConfig, made_up_weights
from inkling_training.decoder.reference import decode, logits
from inkling_training.decoder.tokens import END, END_TURN, made_up_tokenizer, render, tokenizer_config

STEPS = 12
PROMPTS = [
    [("user", "One line for the lantern")],
    [("system", "Facts are words."), ("user", "Facts: \"tent\"\nVoice: warm")],
    [("user", "事实：\"露营灯\"")],
    [("user", "Voice: plain")],
]


def write_json(path: Path, value: dict) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HOME)
    out = parser.parse_args(argv).out
    (out / "onnx").mkdir(parents=True, exist_ok=True)

    config, tokenizer = DecoderConfig(PIECES), made_up_tokenizer(PIECES)
    weights = made_up_weights(config, SEED)
    begin, end = tokenizer.token_to_id(END), tokenizer.token_to_id(END_TURN)
    write_json(out / "config.json", config.as_json(begin, end))
    write_json(out / "generation_config.json", {"bos_token_id": begin, "eos_token_id": [end, begin], "pad_token_id": begin})
    write_json(out / "tokenizer_config.json", tokenizer_config())
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)

    onnx.save(build(config, weights), out / "onnx" / "model.onnx")
    # Kept apart, the weights are a second file, as those of large models are; these two graphs share it.
    data = "model_bare.onnx_data"
    for file, graph in [("model_bare", build(config, weights, with_positions=False)), ("model_fp16", build(config, weights, half=True))]:
        (out / "onnx" / data).unlink(missing_ok=True)
        onnx.save(graph, out / "onnx" / f"{file}.onnx", save_as_external_data=True, location=data, size_threshold=256)
        (out / "onnx" / data).chmod(0o644)

    cases = []
    for turns in PROMPTS:
        text = render(turns)
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        said, lead = decode(config, weights, ids, STEPS)
        last = logits(config, weights, ids)[-1]
        cases.append({
            "turns": [{"role": role, "content": content} for role, content in turns],
            "text": text, "ids": ids, "said": said, "saidText": tokenizer.decode(said), "logits": [round(float(value), 4) for value in last],
        })
        print(f"{len(ids)} tokens, least lead {lead:.3f}, {len(set(said))} different: {said}")
    write_json(out / "golden.json", {"steps": STEPS, "cases": cases})


if __name__ == "__main__":
    main()
