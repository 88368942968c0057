"""Training of Inkling's two first models: the text encoder and the history encoder."""
