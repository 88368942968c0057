"""A decoder that nobody trained, in the file layout of Hugging Face: what the runtime's tests of hosted models run on."""
