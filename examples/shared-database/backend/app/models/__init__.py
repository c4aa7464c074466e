"""The tables. `generated.py` is written by `onedef generate`."""
