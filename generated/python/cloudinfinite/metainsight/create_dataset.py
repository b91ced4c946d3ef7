# Generated from spec/metainsight/create_dataset.xsd (37dd35f412bc417b).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateDataset and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite.metainsight.dataset import (
    DATASET_DESCRIPTION,
    DATASET_NAME,
    DATASET_TEMPLATE,
    RESOURCE_URI,
    DatasetResponse,
    JsonAnswer,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

DATASET_VOLUME = Integer(minimum=0, maximum=10000)
"""A number of files, in units of 10,000."""


class DatasetVersion(OpenEnum):
    """A version of datasets."""

    BASIC: ClassVar[DatasetVersion] = word("basic")
    """For up to 500,000 files."""
    STANDARD: ClassVar[DatasetVersion] = word("standard")
    """For up to 5 million files, unless Volume specifies another limit."""


DatasetVersionValue = DatasetVersion | Literal["basic", "standard"]
"""A value of `DatasetVersion`: a member or its text."""


class DatasetScene(OpenEnum):
    """The subject of the files in a dataset."""

    GENERAL: ClassVar[DatasetScene] = word("general")
    """Any subject."""
    E_COMMERCE: ClassVar[DatasetScene] = word("E-commercial")
    """Products for sale."""
    DRIVING: ClassVar[DatasetScene] = word("iDrive")
    """Road traffic."""


DatasetSceneValue = DatasetScene | Literal["general", "E-commercial", "iDrive"]
"""A value of `DatasetScene`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDatasetRequest(BaseRecord):
    """The arguments of `client.metainsight.create_dataset`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    description: str | None = field(
        default=None, metadata=element("Description", DATASET_DESCRIPTION)
    )
    template_id: str | None = field(default=None, metadata=element("TemplateId", DATASET_TEMPLATE))
    dataset_type: int | None = field(default=None, metadata=element("DatasetType", ANY_INTEGER))
    version: DatasetVersionValue | None = field(
        default=None, metadata=element("Version", DatasetVersion, default="basic")
    )
    volume: int | None = field(default=None, metadata=element("Volume", DATASET_VOLUME))
    training_mode: int | None = field(
        default=None, metadata=element("TrainingMode", BINARY_FLAG, default="0")
    )
    training_dataset: str | None = field(
        default=None, metadata=element("TrainingDataset", DATASET_NAME)
    )
    training_uri: str | None = field(default=None, metadata=element("TrainingURI", RESOURCE_URI))
    scene_type: DatasetSceneValue | None = field(
        default=None, metadata=element("SceneType", DatasetScene, default="general")
    )


OPERATION: Final = Operation(
    name="CreateDataset",
    method="POST",
    path="/dataset",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="create_dataset",
    schema="metainsight/create_dataset.xsd",
    summary="Create a dataset.",
    params=JsonAnswer,
    request=CreateDatasetRequest,
    response=DatasetResponse,
    answer="json",
    body="json",
    safe=False,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106020",),
)
