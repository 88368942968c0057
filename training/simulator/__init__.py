"""A synthetic shop and its shoppers, by which the inference of life stages is judged. See README.md."""
