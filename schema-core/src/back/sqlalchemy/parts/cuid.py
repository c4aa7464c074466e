_counter = itertools.count(secrets.randbelow(36**4))
_fingerprint = secrets.randbelow(36**4)


def _base36(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def _cuid() -> str:
    """A CUID of version 1: `c`, the time, a counter, the process, and chance."""
    parts = (time.time_ns() // 1_000_000, 8), (next(_counter), 4), (_fingerprint, 4)
    chance = _base36(secrets.randbelow(36**8), 8)
    return "c" + "".join(_base36(part, width) for part, width in parts) + chance
