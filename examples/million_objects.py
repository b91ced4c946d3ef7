"""Runs a job on each of a million objects, and records the failures.

    python million_objects.py keys.txt failures.csv

The keys go into a manifest like that of an object store's inventory: gzipped tables of keys, and a
list of these tables. No step holds more than one table in memory.
"""

import csv
import gzip
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from urllib.parse import quote

from cloudinfinite import Client
from cloudinfinite.batch import InventoryTriggerJobDetail, InventoryTriggerJobParam
from cloudinfinite.media import MediaJobDetail

BUCKET, REGION = "examplebucket-1250000000", "ap-beijing"
NAME, _, APPID = BUCKET.rpartition("-")
FOLDER = "manifests/nightly"
KEYS_PER_TABLE = 100_000


def put(client: Client, key: str, content: bytes) -> None:
    client.request("PUT", f"/{key}", host="object", body=content)


def table_of(keys: Iterable[str]) -> bytes:
    """Returns a gzipped table with one percent-encoded key per row."""
    packed = BytesIO()
    with gzip.open(packed, "wt", encoding="utf-8", newline="") as text:
        csv.writer(text).writerows([APPID, NAME, quote(key, safe="")] for key in keys)
    return packed.getvalue()


def upload_manifest(client: Client, keys: Iterable[str]) -> str:
    """Uploads the tables, and then the manifest that lists them; returns its key."""
    files: list[dict[str, str]] = []
    left = iter(keys)
    while part := list(islice(left, KEYS_PER_TABLE)):
        table = table_of(part)
        key = f"{FOLDER}/{len(files)}.csv.gz"
        put(client, key, table)
        md5 = hashlib.md5(table, usedforsecurity=False).hexdigest()
        files.append({"key": key, "size": str(len(table)), "md5Checksum": md5})
    manifest = {
        "sourceBucket": NAME,
        "sourceAppid": APPID,
        "fileFormat": "CSV",
        "fileSchema": "Appid, Bucket, Key",
        "files": files,
    }
    key = f"{FOLDER}/manifest.json"
    put(client, key, json.dumps(manifest).encode())
    return key


def follow(client: Client, manifest: str) -> InventoryTriggerJobDetail:
    """Starts one batch job for all keys, and waits until it ends."""
    started = client.batch.trigger_job(
        name="nightly",
        tag="MediaInfo",
        job_param=InventoryTriggerJobParam(),
        manifest=manifest,
        create_once=True,
    )
    return client.batch.wait(
        started, timeout=24 * 3600, on_progress=lambda batch: print(batch.state, batch.progress)
    )


def failures(client: Client, batch: InventoryTriggerJobDetail) -> Iterator[MediaJobDetail]:
    """Returns the failed jobs; the batch itself succeeds once it has gone through all keys."""
    return iter(
        client.media.iter_jobs(tag="MediaInfo", inventory_trigger_job_id=batch, states=["Failed"])
    )


def main(keys: str, report: str) -> None:
    with (
        Client(bucket=BUCKET, region=REGION) as client,
        open(keys, encoding="utf-8") as lines,
        open(report, "w", encoding="utf-8", newline="") as output,
    ):
        batch = follow(client, upload_manifest(client, (line.rstrip("\n") for line in lines)))
        writer = csv.writer(output)
        for job in failures(client, batch):
            writer.writerow([job.input and job.input.object, job.code, job.message])


if __name__ == "__main__":
    main(*sys.argv[1:])
