"""Which words of a sentence make a claim, learnt from annotated articles: a network marks what the patterns miss."""
