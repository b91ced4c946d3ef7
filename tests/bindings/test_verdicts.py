"""The `verdict` property of every type that has one."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import given
from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite import ContentVerdict, common, from_dict, moderation
from cloudinfinite_runtime.codec.table import Suggestion, table_of
from cloudinfinite_runtime.verdict import verdict_of

from ..model import MODEL
from ..ports.answers import verdict as reference_verdict
from ..vectors import as_texts, every_case, verdict_of_case
from .strategies import records

JUDGED = sorted(
    name for name in vars(moderation)["__all__"] if hasattr(getattr(moderation, name), "verdict")
)
"""The types that have a verdict."""


@every_case("suggestions")
def test_vectors(case: dict[str, Any]) -> None:
    type_ = getattr(moderation, case["record"])
    assert from_dict(type_, case["fields"]).verdict == verdict_of_case(case)


def test_every_type_with_a_suggestion_has_a_verdict() -> None:
    marked = {
        name
        for name, record in MODEL["records"].items()
        for field in record["fields"]
        if field.get("verdict") in ("suggestion", "whole")
    }
    # The data of a summary do not show whether the moderation succeeded.
    assert marked - set(JUDGED) == {"AuditingSummaryData"}
    kinds = ["Image", "Video", "Audio", "Text", "Document", "Webpage"]
    assert {f"{kind}AuditingEvent" for kind in kinds} <= set(JUDGED)
    assert not hasattr(common.CallbackEvent, "verdict")


@given(st.data(), st.sampled_from(JUDGED))
def test_verdicts_match_the_reference_implementation(data: st.DataObject, name: str) -> None:
    record = data.draw(records(name))
    expected = reference_verdict(name, as_texts(cloudinfinite.to_dict(record)))
    assert verdict_of(record) == (expected and verdict_of_case({"verdict": expected}))


@given(st.data(), st.sampled_from(JUDGED))
def test_a_suggestion_is_one_of_three_words(data: st.DataObject, name: str) -> None:
    verdict = verdict_of(data.draw(records(name)))
    assert verdict is None or verdict.suggestion in get_args(Suggestion)


@given(st.data(), st.sampled_from([name for name in JUDGED if name.endswith("AuditingJob")]))
def test_nothing_passes_before_its_job_succeeds(data: st.DataObject, name: str) -> None:
    job = data.draw(records(name))
    if job.state != "Success":
        assert job.verdict is None or job.verdict.suggestion != "pass"


def test_a_verdict_can_be_unpacked_and_compared() -> None:
    job = moderation.ImageAuditingJob(state="Success", result=1, label="Porn", score=92)
    assert job.verdict is not None
    suggestion, label, score = job.verdict
    assert (suggestion, label, score) == ("block", "Porn", 92)
    assert job.verdict == ContentVerdict("block", "Porn", 92)
    assert "verdict" not in cloudinfinite.to_dict(job)
    assert "verdict" not in {field.name for field in table_of(type(job)).fields}
