"""Datasets: queries find indexed files and the objects of bound buckets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite.metainsight import MetaAggregation, MetaQuery
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket
from cloudinfinite_emulator.resources.queries import aggregate, meets, sort_files

BUCKET = MemoryBucket(DEMO_BUCKET)
ROOT = f"cos://{DEMO_BUCKET}"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(buckets=[BUCKET]) as running:
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    emulator.account.reset()
    with Client(
        bucket=emulator.bucket,
        region=emulator.region,
        credentials=emulator.credentials,
        endpoint_url=emulator.endpoint_url,
    ) as created:
        created.metainsight.create_dataset(dataset_name="pictures")
        yield created


def found(client: Client, query: MetaQuery | None = None, **given: Any) -> list[str]:
    answer = client.metainsight.query_dataset(dataset_name="pictures", query=query, **given)
    return [str(each.uri).removeprefix(f"{ROOT}/") for each in answer.files]


def test_a_dataset_can_be_described_changed_and_deleted(client: Client) -> None:
    calls = client.metainsight
    calls.create_dataset(dataset_name="papers")
    assert [each.dataset_name for each in calls.iter_datasets(max_results=1)] == [
        "papers",
        "pictures",
    ]
    calls.update_dataset(dataset_name="papers", description="all of them")
    described = calls.describe_dataset(dataset_name="papers").dataset
    assert described is not None
    assert (described.description, described.file_count) == ("all of them", 0)
    calls.delete_dataset(dataset_name="papers")
    with pytest.raises(ServiceError, match="no dataset 'papers'"):
        calls.describe_dataset(dataset_name="papers")
    with pytest.raises(ServiceError, match="already"):
        calls.create_dataset(dataset_name="pictures")


def test_a_file_can_be_indexed_and_removed(client: Client) -> None:
    BUCKET.put("a.jpg", b"abc")
    calls, uri = client.metainsight, f"{ROOT}/a.jpg"
    with pytest.raises(ServiceError, match="no object"):
        calls.create_file_meta_index(dataset_name="pictures", uri=f"{ROOT}/gone.jpg")
    calls.create_file_meta_index(
        dataset_name="pictures", uri=uri, custom_id="1", custom_labels={"Place": "Sea"}
    )
    (file,) = calls.describe_file_meta_index(dataset_name="pictures", uri=uri).files
    assert (file.media_type, file.size, file.custom_labels) == ("image", 3, {"Place": "Sea"})
    calls.update_file_meta_index(dataset_name="pictures", uri=uri, custom_labels={"Place": "Lake"})
    lake = MetaQuery(operation="eq", field_="CustomLabels.place", value="LAKE")
    assert found(client, lake) == ["a.jpg"]
    calls.delete_file_meta_index(dataset_name="pictures", uri=uri)
    assert found(client) == []


def test_objects_in_a_bound_folder_are_found(client: Client) -> None:
    calls, uri = client.metainsight, f"{ROOT}/in/"
    BUCKET.put("in/a.jpg", b"a")
    BUCKET.put("in/b.mp4", b"bb")
    BUCKET.put("out/c.jpg", b"ccc")
    calls.create_dataset_binding(dataset_name="pictures", uri=uri, mode=1)
    BUCKET.put("in/d.jpg", b"dddd")
    assert found(client, sort="Size", order="asc") == ["in/a.jpg", "in/b.mp4", "in/d.jpg"]
    image = MetaQuery(operation="eq", field_="MediaType", value="image")
    large = MetaQuery(operation="gt", field_="Size", value="1")
    both = MetaQuery(operation="and", sub_queries=[image, large])
    assert found(client, both) == ["in/d.jpg"]
    assert found(client, MetaQuery(operation="not", sub_queries=[both]), sort="URI") == [
        "in/b.mp4",
        "in/a.jpg",
    ]
    sums = calls.query_dataset(
        dataset_name="pictures", aggregations=[MetaAggregation(operation="sum", field_="Size")]
    )
    assert [each.value for each in sums.aggregations] == [7]
    assert [each.uri for each in calls.iter_dataset_bindings()] == [uri]
    calls.delete_dataset_binding(dataset_name="pictures", uri=uri)
    assert list(calls.iter_dataset_bindings()) == []


def test_unsupported_requests_are_refused(client: Client) -> None:
    BUCKET.put("a.jpg", b"a")
    client.metainsight.create_file_meta_index(dataset_name="pictures", uri=f"{ROOT}/a.jpg")
    near = MetaQuery(operation="nested", field_="Labels", value="x")
    with pytest.raises(ServiceError, match="does not support"):
        found(client, near)
    with pytest.raises(ServiceError) as refused:
        client.metainsight.search_faces(dataset_name="pictures", uri=f"{ROOT}/a.jpg")
    assert refused.value.status == 501


FILES = st.lists(
    st.fixed_dictionaries({"Size": st.integers(0, 9)}, optional={"Name": st.text("ab", max_size=2)})
)
LEAVES = st.fixed_dictionaries(
    {
        "Operation": st.sampled_from(["eq", "gt", "gte", "lt", "lte", "prefix", "exist"]),
        "Field": st.sampled_from(["Size", "Name"]),
        "Value": st.sampled_from(["0", "5", "a", ""]),
    }
)


@given(files=FILES, one=LEAVES, other=LEAVES)
def test_conditions_combine_logically(
    files: list[dict[str, Any]], one: dict[str, Any], other: dict[str, Any]
) -> None:
    for file in files:
        first, second = meets(file, one), meets(file, other)
        joined = {"SubQueries": [one, other]}
        assert meets(file, {"Operation": "and", **joined}) == (first and second)
        assert meets(file, {"Operation": "or", **joined}) == (first or second)
        assert meets(file, {"Operation": "not", "SubQueries": [one]}) != first


@given(files=FILES)
def test_sorting_and_aggregation_cover_every_file(files: list[dict[str, Any]]) -> None:
    created = sort_files(files, ["Name", "Size"], ["asc", "desc"])
    assert sorted(map(str, created)) == sorted(map(str, files))
    assert aggregate(files, "sum", "Size")["Value"] == sum(each["Size"] for each in files)
    groups = aggregate(files, "group", "Size")["Groups"]
    assert sum(each["Count"] for each in groups) == len(files)
