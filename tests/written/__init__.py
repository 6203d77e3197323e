"""Slips of people who write, as data with what a good message says; and what people write that is no slip."""
