"""The hosts: thin adapters to static site generators that can show a handbook. No other room imports a generator."""
