"""Recommenders for a shop with a log: experts counted and learned from its train part, fused, and packed in at most 700 bytes an item."""
