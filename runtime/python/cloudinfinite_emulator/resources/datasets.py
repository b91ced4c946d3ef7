"""Datasets, which hold metadata of files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any, Final
from urllib.parse import quote

from ..objects.bucket import Bucket, NoSuchKey
from ..objects.content_type import content_type
from ..objects.stored import StoredObject
from ..state.keeper import Document, Keeper
from ..state.reading import read_time
from ..state.shelf import Shelf, documents, joined
from ..store.listing import etag

_CHINA: Final = timezone(timedelta(hours=8))
_SCHEME: Final = "cos://"
_KINDS: Final = ("image", "video", "audio")
_ARCHIVES: Final = frozenset({"application/zip", "application/x-tar", "application/gzip"})
_DOCUMENTS: Final = ("text/", "application/pdf", "application/msword", "application/vnd.")

Fields = dict[str, Any]
"""The metadata of a file, by wire name."""


class UnknownUriError(Exception):
    """There is no bucket or file with this address; the message says which."""


@dataclass(slots=True)
class Binding:
    """A bucket or folder whose files a dataset indexes.

    Attributes:
        uri: Its address.
        created: When it was bound.
        stock: Whether files that existed before are indexed, too.
    """

    uri: str
    created: datetime
    stock: bool


@dataclass(slots=True)
class Dataset:
    """A dataset.

    Attributes:
        name: Its name.
        description: Its description.
        template: The template that determines the metadata; it has no effect here.
        created: When it was created.
        updated: When it was last changed.
        bindings: The bindings, by address.
        files: The metadata of each file, by address.
    """

    name: str
    description: str
    template: str
    created: datetime
    updated: datetime
    bindings: dict[str, Binding] = field(default_factory=dict)
    files: dict[str, Fields] = field(default_factory=dict)


class Datasets:
    """The datasets of an account.

    Args:
        buckets: The buckets, by name.
        now: Returns the current time.
        keeper: Where they are kept; None for memory only.
        account: The account that they belong to.

    Attributes:
        lock: Must be held to read or change them.
    """

    def __init__(
        self,
        buckets: Mapping[str, Bucket],
        now: Callable[[], datetime],
        keeper: Keeper | None = None,
        account: str = "",
    ) -> None:
        self.lock = threading.RLock()
        self._buckets = buckets
        self._now = now
        self._datasets = Shelf(keeper, account, "dataset", _dump, _read)
        self._files = documents(keeper, account, "dataset-file")
        by_name = self.by_name
        for each in self._files.all().values():
            by_name[each["dataset"]].files[each["uri"]] = each["fields"]

    @property
    def by_name(self) -> Mapping[str, Dataset]:
        """The datasets, by name."""
        return self._datasets.all()

    def create(self, name: str, description: str, template: str) -> Dataset:
        """Creates a dataset."""
        now = self._now()
        dataset = Dataset(name, description, template, now, now)
        self._datasets.put(name, dataset)
        return dataset

    def delete(self, dataset: Dataset) -> None:
        """Deletes a dataset."""
        # Delete the files first: without their dataset, nothing else would remove them.
        for uri in dataset.files:
            self._files.remove(joined(dataset.name, uri))
        self._datasets.remove(dataset.name)

    def clear(self) -> None:
        """Deletes all datasets."""
        with self.lock:
            self._files.clear()
            self._datasets.clear()

    def change(self, dataset: Dataset, description: str, template: str) -> None:
        """Changes the description and the template of a dataset."""
        dataset.description, dataset.template = description, template
        dataset.updated = self._now()
        self._datasets.put(dataset.name, dataset)

    def bind(self, dataset: Dataset, uri: str, stock: bool) -> Binding:
        """Binds a bucket or a folder to a dataset.

        Raises:
            UnknownUriError: There is no such bucket.
        """
        self._bucket(uri)
        binding = dataset.bindings.setdefault(uri, Binding(uri, self._now(), stock))
        self._datasets.put(dataset.name, dataset)
        return binding

    def unbind(self, dataset: Dataset, uri: str) -> None:
        """Removes a binding."""
        del dataset.bindings[uri]
        self._datasets.put(dataset.name, dataset)

    def index(self, dataset: Dataset, uri: str, metadata: Mapping[str, Any]) -> None:
        """Indexes a file, including the metadata that the caller provides.

        Raises:
            UnknownUriError: There is no such file.
        """
        bucket, key = self._bucket(uri)
        found = bucket.find(key) if key else None
        if found is None:
            raise UnknownUriError(f"there is no object {uri}")
        self._note(dataset, uri, bucket, found, metadata)

    def forget(self, dataset: Dataset, uri: str) -> None:
        """Removes a file from a dataset, if it is there."""
        dataset.files.pop(uri, None)
        self._files.remove(joined(dataset.name, uri))

    def refresh(self, dataset: Dataset) -> None:
        """Indexes the new files in bound buckets."""
        for binding in dataset.bindings.values():
            bucket, prefix = self._bucket(binding.uri)
            for each in bucket.list(prefix):
                uri = f"{_SCHEME}{bucket.name}/{each.key}"
                is_new = each.modified >= binding.created
                if uri not in dataset.files and (binding.stock or is_new):
                    with suppress(NoSuchKey):
                        self._note(dataset, uri, bucket, each, {})

    def _note(
        self,
        dataset: Dataset,
        uri: str,
        bucket: Bucket,
        found: StoredObject,
        metadata: Mapping[str, Any],
    ) -> None:
        before = dataset.files.get(uri)
        fields = self._known(dataset, uri, found) | {"ETag": etag(bucket, found.key), **metadata}
        fields["CreateTime"] = before["CreateTime"] if before else fields["UpdateTime"]
        dataset.files[uri] = fields
        document = {"dataset": dataset.name, "uri": uri, "fields": fields}
        self._files.put(joined(dataset.name, uri), document)

    def _bucket(self, uri: str) -> tuple[Bucket, str]:
        name, _, key = uri.removeprefix(_SCHEME).partition("/")
        if not uri.startswith(_SCHEME) or name not in self._buckets:
            known = ", ".join(f"{_SCHEME}{each}" for each in sorted(self._buckets))
            raise UnknownUriError(f"{uri} is in no bucket of the emulator, which has {known}")
        return self._buckets[name], key

    def _known(self, dataset: Dataset, uri: str, found: StoredObject) -> Fields:
        kind = content_type(found.key)
        return {
            "DatasetName": dataset.name,
            "ObjectId": quote(uri, safe=""),
            "UpdateTime": time_of(self._now()),
            "URI": uri,
            "Filename": found.key,
            "MediaType": _media_type(kind),
            "ContentType": kind,
            "COSStorageClass": "STANDARD",
            "Size": found.size,
            "FileModifiedTime": time_of(found.modified),
        }


def _dump(dataset: Dataset) -> Document:
    return {
        "name": dataset.name,
        "description": dataset.description,
        "template": dataset.template,
        "created": dataset.created.isoformat(),
        "updated": dataset.updated.isoformat(),
        "bindings": [
            {"uri": each.uri, "created": each.created.isoformat(), "stock": each.stock}
            for each in dataset.bindings.values()
        ],
    }


def _read(document: Document) -> Dataset:
    return Dataset(
        document["name"],
        document["description"],
        document["template"],
        read_time(document["created"]),
        read_time(document["updated"]),
        {
            each["uri"]: Binding(each["uri"], read_time(each["created"]), each["stock"])
            for each in document["bindings"]
        },
    )


def time_of(moment: datetime) -> str:
    """Formats a time as in the responses of dataset calls."""
    return moment.astimezone(_CHINA).isoformat()


def _media_type(kind: str) -> str:
    family = kind.partition("/")[0]
    if family in _KINDS:
        return family
    if kind in _ARCHIVES:
        return "archive"
    return "document" if kind.startswith(_DOCUMENTS) else "other"
