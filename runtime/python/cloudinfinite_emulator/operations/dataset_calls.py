"""Calls on datasets, with JSON bodies."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from ..checks.facts import OperationFacts
from ..checks.refusal import Refusal
from ..resources.datasets import Binding, Dataset, UnknownUriError, time_of
from ..resources.queries import UnsupportedError, aggregate, meets, sort_files
from .call import Call, Content, Handler

_DEFAULT_SIZE: Final = 100
_OF_A_FILE: Final = ("CustomId", "CustomLabels", "MediaType", "ContentType")


def dataset_handler(operation: OperationFacts) -> Handler | None:
    """Returns the handler of an operation on datasets; None for other operations."""
    work = _WORK.get((operation.method, operation.path)) if operation.host == "account" else None
    if work is None:
        return None

    def handle(call: Call) -> Content:
        given: dict[str, Any] = json.loads(call.content) if call.content else {}
        given |= {name: values[0] for name, values in call.parameters.items() if values}
        with call.account.datasets.lock, _refusing():
            result = work(call, given)
        text = json.dumps({name: each for name, each in result.items() if each is not None})
        return Content(text.encode(), "application/json")

    return handle


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except UnknownUriError as error:
        raise Refusal("ResourceNotFound", str(error)) from None
    except UnsupportedError as error:
        raise Refusal("NotImplemented", f"the emulator does not support {error}") from None


def _dataset(call: Call, given: Mapping[str, Any]) -> Dataset:
    name = str(given.get("DatasetName") or given.get("datasetname") or "")
    found = call.account.datasets.by_name.get(name)
    if found is None:
        raise Refusal("InvalidArgument", f"DatasetName: there is no dataset {name!r}")
    return found


def _create(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    datasets, name = call.account.datasets, str(given.get("DatasetName", ""))
    if name in datasets.by_name:
        raise Refusal("InvalidArgument", f"DatasetName: the dataset {name!r} already exists")
    dataset = datasets.create(name, given.get("Description", ""), given.get("TemplateId", ""))
    return {"Dataset": _described(dataset)}


def _describe(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    call.account.datasets.refresh(dataset)
    return {"Dataset": _described(dataset)}


def _change(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    call.account.datasets.change(
        dataset,
        given.get("Description", dataset.description),
        given.get("TemplateId", dataset.template),
    )
    return {"Dataset": _described(dataset)}


def _delete(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    call.account.datasets.delete(dataset)
    return {"Dataset": _described(dataset)}


def _list(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    prefix, by_name = given.get("prefix", ""), call.account.datasets.by_name
    names = sorted(each for each in by_name if each.startswith(prefix))
    found, token = _page(names, given.get("maxresults"), given.get("nexttoken"))
    datasets = [_described(by_name[name]) for name in found]
    return {"Datasets": datasets, "NextToken": token}


def _index(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset, file = _dataset(call, given), given["File"]
    metadata = {name: file[name] for name in _OF_A_FILE if name in file}
    call.account.datasets.index(dataset, file["URI"], metadata)
    return {"EventId": f"event-{len(dataset.files)}"}


def _describe_file(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    call.account.datasets.refresh(dataset)
    found = dataset.files.get(given["uri"])
    return {"Files": [] if found is None else [found]}


def _forget(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    call.account.datasets.forget(_dataset(call, given), given["URI"])
    return {}


def _bind(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    binding = call.account.datasets.bind(dataset, given["URI"], given.get("Mode") == 1)
    return {"Binding": _binding(dataset, binding)}


def _describe_binding(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    return {"Binding": _binding(dataset, _found(dataset, given["uri"]))}


def _unbind(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    call.account.datasets.unbind(dataset, _found(dataset, given["URI"]).uri)
    return {}


def _list_bindings(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    datasets = [*call.account.datasets.by_name.values()]
    if "datasetname" in given:
        datasets = [_dataset(call, given)]
    bindings = [_binding(each, one) for each in datasets for one in each.bindings.values()]
    found, token = _page(bindings, given.get("maxresults"), given.get("nexttoken"))
    return {"Bindings": found, "NextToken": token}


def _query(call: Call, given: Mapping[str, Any]) -> dict[str, Any]:
    dataset = _dataset(call, given)
    call.account.datasets.refresh(dataset)
    query = given.get("Query")
    found = [each for each in dataset.files.values() if not query or meets(each, query)]
    if sums := given.get("Aggregations"):
        aggregations = [aggregate(found, each["Operation"], each["Field"]) for each in sums]
        return {"Aggregations": aggregations, "NextToken": ""}
    files = sort_files(found, _names(given, "Sort"), _names(given, "Order"))
    page, token = _page(files, given.get("MaxResults"), given.get("NextToken"))
    wanted = given.get("WithFields")
    kept = [{k: v for k, v in each.items() if not wanted or k in wanted} for each in page]
    return {"Files": kept, "NextToken": token}


def _names(given: Mapping[str, Any], name: str) -> list[str]:
    return [each for each in str(given.get(name, "")).split(",") if each]


def _page(items: list[Any], size: Any, token: Any) -> tuple[list[Any], str]:
    """Returns a page of a list, and the token of the next page."""
    text = str(token or "0")
    if not (text.isascii() and text.isdecimal()):
        raise Refusal("InvalidArgument", f"NextToken: this service never issued {text!r}")
    start, most = int(text), int(size or 0) or _DEFAULT_SIZE
    more = start + most < len(items)
    return items[start : start + most], str(start + most) if more else ""


def _found(dataset: Dataset, uri: str) -> Binding:
    if uri not in dataset.bindings:
        raise Refusal("InvalidArgument", f"URI: {uri} is not bound to {dataset.name}")
    return dataset.bindings[uri]


def _described(dataset: Dataset) -> dict[str, Any]:
    return {
        "DatasetName": dataset.name,
        "Description": dataset.description,
        "TemplateId": dataset.template,
        "CreateTime": time_of(dataset.created),
        "UpdateTime": time_of(dataset.updated),
        "BindCount": len(dataset.bindings),
        "FileCount": len(dataset.files),
        "TotalFileSize": sum(each["Size"] for each in dataset.files.values()),
    }


def _binding(dataset: Dataset, binding: Binding) -> dict[str, Any]:
    return {
        "URI": binding.uri,
        "State": "Running",
        "StockState": "Success" if binding.stock else "NoIndexing",
        "CreateTime": time_of(binding.created),
        "UpdateTime": time_of(binding.created),
        "DatasetName": dataset.name,
        "Detail": "",
    }


_Work = Callable[[Call, Mapping[str, Any]], dict[str, Any]]

_WORK: Final[Mapping[tuple[str, str], _Work]] = {
    ("POST", "/dataset"): _create,
    ("GET", "/dataset"): _describe,
    ("PUT", "/dataset"): _change,
    ("DELETE", "/dataset"): _delete,
    ("GET", "/datasets"): _list,
    ("POST", "/filemeta"): _index,
    ("PUT", "/filemeta"): _index,
    ("GET", "/filemeta"): _describe_file,
    ("DELETE", "/filemeta"): _forget,
    ("POST", "/datasetbinding"): _bind,
    ("GET", "/datasetbinding"): _describe_binding,
    ("DELETE", "/datasetbinding"): _unbind,
    ("GET", "/datasetbindings"): _list_bindings,
    ("POST", "/datasetquery/simple"): _query,
}
"""The handlers, by method and path."""
