"""Keeps documents on disk, so that a killed process loses nothing that it has acknowledged."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final, Protocol

Document = Mapping[str, Any]

_FILE: Final = "state.sqlite"
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS kept (
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (account, kind, key)
) WITHOUT ROWID
"""
_SAVE: Final = """
INSERT INTO kept VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET document = excluded.document
"""
_LOAD: Final = "SELECT key, number, document FROM kept WHERE account=? AND kind=? ORDER BY number"
_ACCOUNTS: Final = "SELECT DISTINCT account FROM kept"


class Keeper(Protocol):
    """Keeps documents by account, kind and key; thread-safe."""

    def save(self, account: str, kind: str, key: str, number: int, document: Document) -> None:
        """Saves or replaces a document; `number` determines the position of a new one."""

    def remove(self, account: str, kind: str, key: str) -> None:
        """Removes a document, if it exists."""

    def clear(self, account: str) -> None:
        """Removes all documents of an account."""

    def load(self, account: str, kind: str) -> Iterator[tuple[str, int, Document]]:
        """Yields the documents of a kind, ordered by number."""

    def accounts(self) -> list[str]:
        """Returns the accounts that have documents."""

    def close(self) -> None:
        """Closes the database, so that others can use the folder."""


class DiskKeeper:
    """Keeps documents in a folder.

    Each change is complete before the call returns, even if the process is killed: SQLite's log is
    in the hands of the system by then. It is not forced to disk, so a power failure may lose the
    latest changes.

    Args:
        folder: The folder, which is created if it does not exist.

    Raises:
        OSError: The folder cannot be used, or another emulator uses it.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        path = folder / _FILE
        try:
            self._database = sqlite3.connect(
                path, timeout=0, isolation_level=None, check_same_thread=False
            )
            # Held for the lifetime of the process, so that no other process uses the folder.
            self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")
            self._database.execute(_SCHEMA)
        except sqlite3.Error as error:
            raise OSError(f"cannot keep state in {folder}: {_why(error)}") from error

    def save(self, account: str, kind: str, key: str, number: int, document: Document) -> None:
        """Saves or replaces a document; `number` determines the position of a new one."""
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        self._change(_SAVE, account, kind, key, number, text)

    def remove(self, account: str, kind: str, key: str) -> None:
        """Removes a document, if it exists."""
        self._change("DELETE FROM kept WHERE account=? AND kind=? AND key=?", account, kind, key)

    def clear(self, account: str) -> None:
        """Removes all documents of an account."""
        self._change("DELETE FROM kept WHERE account=?", account)

    def load(self, account: str, kind: str) -> Iterator[tuple[str, int, Document]]:
        """Yields the documents of a kind, ordered by number."""
        question = (
            "SELECT key, number, document FROM kept WHERE account=? AND kind=? ORDER BY number"
        )
        with self._lock, closing(self._database.execute(question, (account, kind))) as rows:
            found = rows.fetchall()
        for key, number, text in found:
            yield key, number, json.loads(text)

    def accounts(self) -> list[str]:
        """Returns the accounts that have documents."""
        with (
            self._lock,
            closing(self._database.execute(_ACCOUNTS)) as rows,
        ):
            return [account for (account,) in rows]

    def close(self) -> None:
        """Closes the database, so that others can use the folder."""
        with self._lock:
            self._database.close()

    def _change(self, statement: str, *values: object) -> None:
        with self._lock:
            self._database.execute(statement, values).close()


def _why(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "another emulator uses it"
    return str(error)
