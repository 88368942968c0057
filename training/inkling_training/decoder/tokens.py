"""A byte-level tokenizer of some hundred pieces, and the chat template beside it, in the files of Hugging Face."""

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

END, BEGIN_TURN, END_TURN = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
SPECIAL = [END, BEGIN_TURN, END_TURN]
# What a prompt is made of, so that the few merges there are serve it.
TEXTS = [
    "Facts: the thing on the card, this shopper bought, viewed, saved, searched for",
    "Voice: plain, warm, playful, expert. Length: words. One line for the tent and the lantern",
    "事实：卡上的商品，这位顾客买过，看过，收藏过。语气：温暖，像朋友。长短：个字",
]
# The common turn format, written down anew: a role line, the content, an end mark.
TEMPLATE = (
    "{%- for message in messages -%}"
    "{{ '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\\n' }}{%- endif -%}"
)


def made_up_tokenizer(pieces: int) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=pieces,
        special_tokens=[AddedToken(token, special=True) for token in SPECIAL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS, trainer)
    return tokenizer


def tokenizer_config() -> dict:
    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": END,
        "eos_token": END_TURN,
        "pad_token": END,
        "clean_up_tokenization_spaces": False,
        "chat_template": TEMPLATE,
    }


def render(turns: list[tuple[str, str]]) -> str:
    """What the template makes of (role, content) turns, said in Python."""
    return "".join(f"{BEGIN_TURN}{role}\n{content}{END_TURN}\n" for role, content in turns) + f"{BEGIN_TURN}assistant\n"
