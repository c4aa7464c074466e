_URL_ALPHABET = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"


def _nanoid(length: int = 21) -> str:
    return "".join(secrets.choice(_URL_ALPHABET) for _ in range(length))
