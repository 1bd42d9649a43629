"""Indonesian: words, rules and the trained pipeline."""
