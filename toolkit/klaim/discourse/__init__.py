"""What an article is about across its sentences: who is meant by a name, what by a pointing word."""
