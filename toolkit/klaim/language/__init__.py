"""One folder a language: the only place with words of a language."""
