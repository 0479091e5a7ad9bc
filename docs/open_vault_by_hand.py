"""Opens a Bedtime vault without Bedtime and prints all of it as JSON Lines, in plain.

    python open_vault_by_hand.py FOLDER passphrase
    python open_vault_by_hand.py FOLDER words

FOLDER holds `vault.db` and `vault.keys`; or name a .db file that has its .keys beside it. Needs
Python 3.11 and `sqlcipher3`; for the words also `recovery-words.txt`, which lies beside this file.
Nothing is written but what is printed. What is what: open-your-vault-by-hand.md.
"""

from __future__ import annotations

import base64
import getpass
import hashlib
import hmac
import json
import struct
import sys
import unicodedata
from pathlib import Path

WORD_LIST = Path(__file__).with_name("recovery-words.txt")  # BIP-39, English, 2048 words
M32, M64 = 2**32 - 1, 2**64 - 1


# --- the words: BIP-39, then BLAKE2b ------------------------------------------------------------


def key_from_words(text: str, salt: bytes) -> bytes:
    """Twelve words are 12 x 11 bits: 128 that count, and 4 of their SHA-256."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    words = "".join(c if c.isalpha() else " " for c in plain).split()
    known = WORD_LIST.read_text("ascii").split()
    for place, word in enumerate(words, start=1):
        if word not in known:
            sys.exit(f"Word {place} is not in the list.")
    if len(words) != 12:
        sys.exit(f"There are twelve words; these are {len(words)}.")
    bits = 0
    for word in words:
        bits = bits << 11 | known.index(word)
    entropy = (bits >> 4).to_bytes(16, "big")
    if hashlib.sha256(entropy).digest()[0] >> 4 != bits & 15:
        sys.exit("One of the words is another one, or stands in another place.")
    return hashlib.blake2b(key=entropy, salt=salt, person=b"bedtime words", digest_size=32).digest()


# --- the passphrase: Argon2id (RFC 9106), version 0x13, one lane ---------------------------------


def key_from_passphrase(passphrase: str, salt: bytes, passes: int, memory: int) -> bytes:
    """By PyNaCl where it is, else here, which takes long and comes to the same."""
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        from nacl.pwhash import argon2id as nacl
    except ImportError:
        return argon2id(typed, salt, passes, memory // 1024, progress=print_progress)
    return bytes(nacl.kdf(32, typed, salt, opslimit=passes, memlimit=memory))


def argon2id(  # noqa: PLR0913, PLR0917 - as RFC 9106 names them
    password, salt, passes, kibibytes, length=32, lanes=1, secret=b"", data=b"", progress=None
):
    """RFC 9106, section 3: `lanes` one after the other; memory is one flat row of blocks."""
    size = 4 * lanes * (kibibytes // (4 * lanes))
    width, part = size // lanes, size // lanes // 4
    start = struct.pack("<6I", lanes, length, kibibytes, passes, 0x13, 2)
    for text in (password, salt, secret, data):
        start += struct.pack("<I", len(text)) + text
    start = hashlib.blake2b(start).digest()
    memory = bytearray(size * 1024)

    def block(place):
        return struct.unpack_from("<128Q", memory, place * 1024)

    for lane in range(lanes):
        for column in (0, 1):
            at = (lane * width + column) * 1024
            memory[at : at + 1024] = long_hash(start + struct.pack("<2I", column, lane), 1024)
    for turn in range(passes):
        for slice_ in range(4):
            if progress:
                progress(turn * 4 + slice_, passes * 4)
            for lane in range(lanes):
                blind = turn == 0 and slice_ < 2  # chosen without looking at the memory
                given = [turn, lane, slice_, size, passes, 2, 0] + [0] * 121
                for index in range(part):
                    if blind and index % 128 == 0:
                        given[6] += 1
                        zero = (0,) * 128
                        chosen = compress(zero, compress(zero, given))
                    if turn == 0 and slice_ == 0 and index < 2:
                        continue
                    column = slice_ * part + index
                    before = block(lane * width + (column - 1) % width)
                    draw = chosen[index % 128] if blind else before[0]
                    other = lane if turn == 0 and slice_ == 0 else (draw >> 32) % lanes
                    done = slice_ * part if turn == 0 else 3 * part
                    count = done + index - 1 if other == lane else done - (index == 0)
                    low = draw & M32
                    back = count - 1 - (count * (low * low >> 32) >> 32)
                    begin = 0 if turn == 0 else (slice_ + 1) % 4 * part
                    source = block(other * width + (begin + back) % width)
                    new = compress(before, source)
                    place = lane * width + column
                    if turn:
                        new = [a ^ b for a, b in zip(new, block(place), strict=True)]
                    struct.pack_into("<128Q", memory, place * 1024, *new)
    last = [0] * 128
    for lane in range(lanes):
        last = [a ^ b for a, b in zip(last, block(lane * width + width - 1), strict=True)]
    return long_hash(struct.pack("<128Q", *last), length)


def long_hash(text, length):
    """The variable-length hash H' of section 3.3."""
    text = struct.pack("<I", length) + text
    if length <= 64:
        return hashlib.blake2b(text, digest_size=length).digest()
    result, link = b"", hashlib.blake2b(text).digest()
    while length - len(result) > 64:
        result += link[:32]
        left = length - len(result)
        link = hashlib.blake2b(link, digest_size=min(64, left)).digest()
    return result + link


def compress(x, y):
    """The compression G of section 3.5: the permutation over eight rows, then eight columns."""
    mixed = [a ^ b for a, b in zip(x, y, strict=True)]
    z = mixed[:]
    for row in range(0, 128, 16):
        permute(z, range(row, row + 16))
    for column in range(0, 16, 2):
        permute(z, [column + 16 * i + j for i in range(8) for j in (0, 1)])
    return [a ^ b for a, b in zip(z, mixed, strict=True)]


ROUND = [
    (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
    (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
]  # fmt: skip


def permute(z, at):
    """BLAKE2b's round with a multiplication in each addition (section 3.6)."""
    for i, j, k, m in ROUND:
        i, j, k, m = at[i], at[j], at[k], at[m]
        a, b, c, d = z[i], z[j], z[k], z[m]
        a = a + b + 2 * (a & M32) * (b & M32) & M64
        d ^= a
        d = d >> 32 | d << 32 & M64
        c = c + d + 2 * (c & M32) * (d & M32) & M64
        b ^= c
        b = b >> 24 | b << 40 & M64
        a = a + b + 2 * (a & M32) * (b & M32) & M64
        d ^= a
        d = d >> 16 | d << 48 & M64
        c = c + d + 2 * (c & M32) * (d & M32) & M64
        b ^= c
        z[i], z[j], z[k], z[m] = a, b >> 63 | b << 1 & M64, c, d


def print_progress(done, whole):
    """So that minutes of silence do not look like the end."""
    print(f"Deriving the key without PyNaCl: {100 * done // whole} %", file=sys.stderr)


# --- the box: XSalsa20-Poly1305, as NaCl's secretbox ---------------------------------------------


def open_box(key, box):
    """The 32 sealed bytes of nonce (24), tag (16) and sealed bytes, or None."""
    nonce, tag, sealed = box[:24], box[24:40], box[40:]
    sub = salsa(key, nonce[:16], short=True)
    stream = salsa(sub, nonce[16:] + bytes(8))  # the first block is all that 32 bytes need
    if not hmac.compare_digest(poly1305(stream[:32], sealed), tag):
        return None
    return bytes(a ^ b for a, b in zip(sealed, stream[32:], strict=True))


def salsa(key, given, *, short=False):
    """Salsa20's block; `short` is HSalsa20, which adds nothing at the end and gives half."""
    k, n = struct.unpack("<8I", key), struct.unpack("<4I", given)
    s = struct.unpack("<4I", b"expand 32-byte k")
    start = [s[0], *k[:4], s[1], *n, s[2], *k[4:], s[3]]
    x = start[:]
    columns = [(0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11)]
    rows = [(0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)]
    for a, b, c, d in (columns + rows) * 10:
        for target, one, two, turn in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
            added = x[one] + x[two] & M32
            x[target] ^= (added << turn | added >> 32 - turn) & M32
    if short:
        return struct.pack("<8I", *(x[i] for i in (0, 5, 10, 15, 6, 7, 8, 9)))
    return struct.pack("<16I", *(a + b & M32 for a, b in zip(x, start, strict=True)))


def poly1305(key, text):
    """The tag of `text` under a key that is used once."""
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(text), 16):
        total = (total + int.from_bytes(text[at : at + 16] + b"\1", "little")) * r % (2**130 - 5)
    return (total + int.from_bytes(key[16:], "little") & 2**128 - 1).to_bytes(16, "little")


# --- the vault -----------------------------------------------------------------------------------


def main():
    """Find the key, open the database, print it."""
    if len(sys.argv) != 3 or sys.argv[2] not in {"passphrase", "words"}:
        sys.exit(__doc__)
    place, way = Path(sys.argv[1]), sys.argv[2]
    database = place / "vault.db" if place.is_dir() else place
    try:
        slots = json.loads(database.with_suffix(".keys").read_bytes())
        slot = slots[way]
        salt, box = bytes.fromhex(slot["salt"]), bytes.fromhex(slot["box"])
        fingerprint = bytes.fromhex(slots["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        sys.exit(f"The keys beside {database} cannot be read ({type(error).__name__}).")
    secret = getpass.getpass(f"{way}: ") if sys.stdin.isatty() else sys.stdin.readline()
    secret = secret.rstrip("\r\n")
    if way == "words":
        sealing = key_from_words(secret, salt)
    else:
        sealing = key_from_passphrase(secret, salt, slot["operations"], slot["memory"])
    key = open_box(sealing, box)
    if key is None:
        sys.exit(f"This is not the vault's {way}, or vault.keys is damaged.")
    if hashlib.blake2b(key, digest_size=16, person=b"bedtime key").digest() != fingerprint:
        sys.exit("The keys are damaged: the sealed key is not the one they name.")
    print_tables(database, key)


BROKEN = "The database is damaged. What was printed is as it was written; here it breaks off."


def print_tables(path, key):
    """One JSON object a row; what cannot be text is {"base64": "…"}."""
    from sqlcipher3 import dbapi2

    log = path.with_name(path.name + "-wal")  # what a crash left to be taken in
    unwritten = "" if log.exists() and log.stat().st_size else "&immutable=1"
    db = dbapi2.connect(path.absolute().as_uri() + "?mode=ro" + unwritten, uri=True)
    db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    db.execute("PRAGMA temp_store = MEMORY")
    try:
        tables = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    except dbapi2.DatabaseError:
        sys.exit("The key is right, but the database cannot be read: it is damaged or another one.")
    made = tuple(name for name, sql in tables if sql.upper().startswith("CREATE VIRTUAL"))
    indexes = tuple(f"{name}_" for name in made)  # full-text indexes are made from other tables
    try:
        for name, _ in sorted(tables):
            if name not in made and not name.startswith(indexes):
                print_rows(db, name)
    except dbapi2.DatabaseError:
        sys.exit(BROKEN)


def print_rows(db, table):
    """Those of one table."""
    rows = db.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name from the vault itself
    columns = [column[0] for column in rows.description]
    for row in rows:
        # SQLCipher gives zeros for what it cannot authenticate, and says so only when asked.
        if db.execute("PRAGMA cipher_status").fetchone() == ("0",):
            sys.exit(BROKEN)
        values = dict(zip(columns, map(plain, row), strict=True))
        print(json.dumps({"table": table, "row": values}))


def plain(value):
    """As JSON can say it."""
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


if __name__ == "__main__":
    main()
