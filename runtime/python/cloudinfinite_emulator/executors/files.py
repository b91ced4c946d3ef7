"""Jobs on files of any type: hash, compress and uncompress."""

from __future__ import annotations

import hashlib
import io
import posixpath
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from typing import IO, BinaryIO, Final, Literal

from cloudinfinite.settings.file_archive import FileCompressConfig, FileUncompressConfig
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.reader import read

from ..elements import time_text
from ..jobs.work import JobFailure, Work
from .objects import Output, child, job_failures, open_object, refuse_unsupported

_NAMES: Final = {"md5": "MD5", "sha1": "SHA1", "sha256": "SHA256"}
_MOST_BYTES: Final = 256 * 1024 * 1024
"""The maximum total size of the files in an archive, in bytes."""
_MOST_FILES: Final = 10_000
_COMPRESSIONS: Final[Mapping[str, Literal["w", "w:gz"]]] = {
    "zip": "w",
    "tar": "w",
    "tar.gz": "w:gz",
}
_BLOCK: Final = 2**20


def hash_file(work: Work) -> Mapping[str, object]:
    """Hashes the object."""
    refuse_unsupported(work, "FileHashCodeConfig/AddToHeader")
    kind = child(work, "FileHashCodeConfig").findtext("Type") or ""
    if kind.lower() not in _NAMES:
        raise JobFailure("InvalidArgument", f"Type: {kind!r} is not one of {', '.join(_NAMES)}")
    wanted = hashlib.new(kind.lower(), usedforsecurity=False)
    tag = hashlib.md5(usedforsecurity=False)
    with job_failures(work), open_object(work) as file:
        size = 0
        while block := file.read(_BLOCK):
            size += len(block)
            wanted.update(block)
            tag.update(block)
        stored = work.bucket.find(work.key)
    result = {
        _NAMES[kind.lower()]: wanted.hexdigest(),
        "FileSize": str(size),
        "Etag": f'"{tag.hexdigest()}"',
    }
    if stored is not None:
        result["LastModified"] = time_text(stored.modified)
    return {"FileHashCodeResult": result}


def uncompress(work: Work) -> Mapping[str, object]:
    """Unpacks the object, which is a ZIP or TAR archive."""
    refuse_unsupported(
        work, "FileUncompressConfig/UnCompressKey", "FileUncompressConfig/DownloadConfig"
    )
    settings = read(FileUncompressConfig, child(work, "FileUncompressConfig"), Report())
    output = Output(work)
    prefix, mode = settings.prefix or "", str(settings.prefix_replaced or "0")
    folder, name = posixpath.split(work.key)
    if mode == "1":
        prefix = posixpath.join(prefix, posixpath.splitext(name)[0])
    elif mode == "2":
        prefix = posixpath.join(prefix, folder, posixpath.splitext(name)[0])
    count = 0
    with job_failures(work), open_object(work) as file:
        for path, data in _members(file):
            output.put(posixpath.join(prefix, path), data)
            count += 1
    place = output.files()
    return {
        "FileUncompressResult": {
            "Region": place["Region"],
            "Bucket": place["Bucket"],
            "FileCount": str(count),
        }
    }


def compress(work: Work) -> Mapping[str, object]:
    """Packs objects into a ZIP or TAR archive."""
    refuse_unsupported(
        work,
        "FileCompressConfig/UrlList",
        "FileCompressConfig/CompressKey",
        "FileCompressConfig/KeyConfig/ImageParams",
    )
    settings = read(FileCompressConfig, child(work, "FileCompressConfig"), Report())
    output = Output(work)
    is_flat = str(settings.flatten) == "1"
    names: dict[str, str] = {}
    with job_failures(work):
        keys = list(settings.key or ())
        if settings.prefix:
            keys += [stored.key for stored in work.bucket.list(settings.prefix)]
        for key in keys:
            names[key] = posixpath.basename(key) if is_flat else key
        for each in settings.key_config or ():
            key = each.key or ""
            name = each.rename or posixpath.basename(key)
            names[key] = posixpath.join(each.folder or "", name)
        if not names:
            raise JobFailure("ResourceNotFound", "there is no object to compress")
        data, lost = _pack(work, names, str(settings.format), bool(settings.ignore_error))
    output.put(output.key, data)
    place = output.files()
    result: dict[str, object] = {
        "Region": place["Region"],
        "Bucket": place["Bucket"],
        "Object": output.key,
        "CompressFileCount": str(len(names) - len(lost)),
        "ErrorCount": str(len(lost)),
    }
    if lost:
        result["ErrorDetail"] = {"ErrorCount": str(len(lost)), "ErrorFile": lost}
    return {"FileCompressResult": result}


def _members(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Yields the files of an archive; their paths never lead out of the output folder."""
    try:
        if zipfile.is_zipfile(file):
            file.seek(0)
            with zipfile.ZipFile(file) as archive:
                entries = [each for each in archive.infolist() if not each.is_dir()]
                _check(len(entries), sum(each.file_size for each in entries))
                for each in entries:
                    # A file may be larger than its header says.
                    with archive.open(each) as member:
                        yield _inside(each.filename), _bounded(member, each.file_size)
            return
        file.seek(0)
        with tarfile.open(fileobj=file) as packed:
            files, size = [], 0
            for member_info in packed:
                if member_info.isfile():
                    files.append(member_info)
                    size += member_info.size
                    _check(len(files), size)
            for member_info in files:
                opened = packed.extractfile(member_info)
                if opened is not None:
                    yield _inside(member_info.name), opened.read()
    except (
        zipfile.BadZipFile,
        tarfile.TarError,
        RuntimeError,
        NotImplementedError,
        EOFError,
    ) as error:
        raise JobFailure(
            "ResourceNotSupported", f"the object is not an archive that can be unpacked ({error})"
        ) from None


def _bounded(member: IO[bytes], size: int) -> bytes:
    data = member.read(size + 1)
    if len(data) > size:
        raise JobFailure(
            "ResourceNotSupported", "a file in the archive is larger than its header says"
        )
    return data


def _check(count: int, size: int) -> None:
    if count > _MOST_FILES or size > _MOST_BYTES:
        raise JobFailure(
            "ResourceNotSupported",
            f"the archive has more than {_MOST_FILES} files or {_MOST_BYTES} bytes",
        )


def _inside(path: str) -> str:
    """Removes everything from a path that could lead out of a folder."""
    parts = path.replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def _pack(
    work: Work, names: Mapping[str, str], format: str, ignore_errors: bool
) -> tuple[bytes, list[str]]:
    if format not in _COMPRESSIONS:
        known = ", ".join(_COMPRESSIONS)
        raise JobFailure("InvalidArgument", f"Format: {format!r} is not one of {known}")
    target, lost, size = io.BytesIO(), [], 0
    packed: zipfile.ZipFile | tarfile.TarFile
    if format == "zip":
        packed = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)
    else:
        packed = tarfile.TarFile.open(fileobj=target, mode=_COMPRESSIONS[format])
    with packed:
        for key, name in names.items():
            try:
                with work.bucket.open(key) as file:
                    data = file.read(_MOST_BYTES - size + 1)
            except (LookupError, OSError):
                if not ignore_errors:
                    raise
                lost.append(key)
                continue
            size += len(data)
            _check(len(names), size)
            if isinstance(packed, zipfile.ZipFile):
                packed.writestr(name, data)
            else:
                entry = tarfile.TarInfo(name)
                entry.size = len(data)
                packed.addfile(entry, io.BytesIO(data))
    return target.getvalue(), lost
