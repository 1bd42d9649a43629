"""Reading and writing of records: streamed in, atomic out."""
