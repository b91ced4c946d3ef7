"""The constants of both implementations equal those of the model."""

from __future__ import annotations

from typing import Any

import pytest

from cloudinfinite_runtime import callback, http
from cloudinfinite_runtime.calling import dispatcher, jobs, recovery
from cloudinfinite_runtime.codec import anomaly, document, json_form, lexical
from cloudinfinite_runtime.settings import retry
from cloudinfinite_runtime.wire import signing

from . import caller, procedures, wire
from .interpreter import SERVICE

SIGNING, LIMITS, RETRY, WAITING, ONCE = (
    SERVICE[part] for part in ("signing", "limits", "retry", "waiting", "once")
)


@pytest.mark.parametrize(
    ("expected", "ours"),
    [
        (SIGNING["before"], (signing.VALID_BEFORE, caller.VALID_BEFORE)),
        (SIGNING["after"], (signing.VALID_AFTER, caller.VALID_AFTER)),
        (LIMITS["body"], (http.MAX_BODY,)),
        (LIMITS["depth"], (wire.MAX_DEPTH,)),
        (LIMITS["elements"], (document.MAX_ELEMENTS,)),
        (LIMITS["anomalies"], (anomaly.MOST, wire.MOST_ANOMALIES)),
        (LIMITS["callback"], (callback.MAX_SIZE, wire.MAX_CALLBACK)),
        (LIMITS["json_depth"], (json_form.MAX_DEPTH, wire.MAX_JSON_DEPTH)),
        (LIMITS["json_elements"], (json_form.MAX_ELEMENTS, wire.MAX_JSON_ELEMENTS)),
        (LIMITS["tree_depth"], (document.MAX_DEPTH, wire.MAX_TREE_DEPTH)),
        (LIMITS["digits"], (lexical.MAX_DIGITS,)),
        (RETRY["attempts"], (retry.RetryPolicy().attempts,)),
        (RETRY["base"], (retry.RetryPolicy().base,)),
        (RETRY["cap"], (retry.RetryPolicy().cap,)),
        (RETRY["clock"], (dispatcher.MOST_AHEAD, caller.DAY)),
        (WAITING["first"], (jobs.FIRST_DELAY, procedures.FIRST_DELAY)),
        (WAITING["longest"], (jobs.LONGEST_DELAY, procedures.LONGEST_DELAY)),
        (WAITING["growth"], (jobs.GROWTH, procedures.GROWTH)),
        (WAITING["missing"], (jobs.GRACE, procedures.GRACE)),
        (WAITING["together"], (jobs.TOGETHER, procedures.TOGETHER)),
        (ONCE["validity"], (retry.CreateOnce().validity,)),
        (ONCE["settle"], (retry.CreateOnce().settle,)),
        (ONCE["pause"], (recovery._SHORTEST_WAIT,)),
    ],
)
def test_constants_equal_those_of_the_model(expected: Any, ours: tuple[Any, ...]) -> None:
    assert [float(each) for each in ours] == [expected] * len(ours)
