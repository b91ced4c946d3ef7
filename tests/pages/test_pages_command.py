"""`python -m cloudinfinite_pages read`: output, saved facts, refusals and exit codes."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from cloudinfinite_pages.facts.store import load

from ..processes import PATIENCE, PIPE, started
from .commands import FACTS, FIRST, HREF, SECOND, WALK, accept, read_json, run, shrunk


def test_every_file_of_a_folder_is_accounted_for(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "saved"
    (folder / "deep").mkdir(parents=True)
    (folder / "kiln.md").write_text(FIRST, "utf-8")
    (folder / "deep" / "oven.md").write_text(FIRST.replace("/kilns", "/ovens"), "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")
    (folder / "prose.md").write_text("# Only words\n\nNothing else.\n", "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "noise.txt").write_bytes(b"\xff\xfe\xff\x81")
    (folder / "none").write_text("", "utf-8")
    (folder / "gone.md").symlink_to(folder / "nowhere.md")
    capsys.readouterr()
    assert run(spec, "read", folder, "--json") == 0
    data = read_json(capsys)
    assert data["counts"]["files"] == len(data["pages"]) == 8
    assert data["counts"]["pages"] == 2
    assert data["counts"]["not understood"] == 6
    assert data["counts"]["tables"] == 10
    assert data["counts"]["rows"] == 14
    assert data["counts"]["good"] == 6
    by_name = {Path(page["file"]).name: page for page in data["pages"]}
    assert by_name["kiln.md"]["target"] == FACTS
    assert by_name["kiln.md"]["moves"] == by_name["kiln.md"]["drift"] == []
    assert by_name["oven.md"]["target"] == by_name["oven.md"]["operation"] == ""
    for name, reason in (
        ("empty.txt", "empty"),
        ("prose.md", "no request line"),
        ("picture.png", "a file .png is not a page"),
        ("noise.txt", "neither UTF-8 nor GB 18030"),
        ("none", "without an extension"),
        ("gone.md", "could not be read"),
    ):
        assert reason in by_name[name]["reason"]
    assert run(spec, "read", folder, "--all") == 0
    said = capsys.readouterr().out
    assert said.startswith("8 files: 2 pages read, 6 not understood\n10 tables, 14 rows; 6 samples")
    for name in by_name:
        assert str(folder / ("deep" if name == "oven.md" else "") / name) in said


def test_a_page_in_gb18030_is_read(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "kiln.md"
    page.write_bytes(FIRST.replace("Who fires", "谁来烧").encode("gb18030"))
    capsys.readouterr()
    assert run(spec, "read", page, "--json") == 0
    moves = read_json(capsys)["pages"][0]["moves"]
    assert [(move["how"], move["path"]) for move in moves] == [("reworded", "Request.Potter")]


def test_a_page_without_an_address_keeps_the_saved_one(spec: Path, tmp_path: Path) -> None:
    page = tmp_path / "kiln.md"
    page.write_text(FIRST, "utf-8")
    assert run(spec, "read", page, "--save") == 0
    assert load(spec / "pages")[FACTS].href == HREF


def test_a_page_keeps_its_date_until_it_changes(spec: Path, tmp_path: Path) -> None:
    undated = re.sub(r".*2026-03-01.*\n", "", FIRST)
    assert undated != FIRST
    page = tmp_path / "kiln.md"
    page.write_text(undated, "utf-8")
    for more, date in ((("--updated", "2026-04-02"), "2026-04-02"), ((), "2026-04-02")):
        assert run(spec, "read", page, "--save", "--href", HREF, *more) in (0, 1)
        assert load(spec / "pages")[FACTS].updated == date
    page.write_text(undated.replace("Potter", "Baker"), "utf-8")
    run(spec, "read", page, "--save", "--href", HREF)
    assert load(spec / "pages")[FACTS].updated == ""


def test_a_closed_pipe_causes_no_traceback() -> None:
    command = [sys.executable, "-m", "cloudinfinite_pages", "moved"]
    with started([*command, WALK / "first.md", WALK / "second.md"], stderr=PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(PATIENCE) == 1


def test_a_page_that_shrank_is_refused_and_the_last_good_facts_stay(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "kiln.md"
    page.write_text(shrunk(), "utf-8")
    before = (spec / "pages" / FACTS).read_bytes()
    capsys.readouterr()
    assert run(spec, "read", page, "--save") == 1
    said = capsys.readouterr().out
    assert "REFUSED: 6 of its 7 rows are gone: " in said
    assert "request Request.Potter, " in said
    assert "response Response.ReservationId; the last good facts stay (--accept-loss" in said
    assert "saved:" not in said
    assert "for the changelog" not in said
    assert (spec / "pages" / FACTS).read_bytes() == before
    assert run(spec, "read", page, "--save", "--accept-loss") == 0
    assert "saved:" in capsys.readouterr().out
    assert len(load(spec / "pages")[FACTS].fields) == 1


def test_a_page_that_appears_empty_is_refused(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "kiln.md"
    page.write_text("# 502\n\nBad gateway\n", "utf-8")
    before = (spec / "pages" / FACTS).read_bytes()
    capsys.readouterr()
    named = ("--operation", "ReserveKiln", "--edition", "en-markdown")
    assert run(spec, "read", page, "--save", *named) == 1
    assert f"REFUSED for {FACTS}" in capsys.readouterr().out
    assert (spec / "pages" / FACTS).read_bytes() == before


def test_the_closest_page_about_a_call_counts(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "a.md").write_text(SECOND, "utf-8")
    (folder / "b.md").write_text(FIRST, "utf-8")
    capsys.readouterr()
    assert run(spec, "read", folder, "--save") == 0
    said = capsys.readouterr().out
    assert "1 more page describes the same call (--all lists it)" in said
    (folder / "c.md").write_text(SECOND, "utf-8")
    assert run(spec, "read", folder) == 0
    assert "2 more pages describe the same call (--all lists them)" in capsys.readouterr().out
    assert run(spec, "read", folder, "--all") == 0
    assert f"c.md describes the same call; {folder / 'b.md'} is closer" in capsys.readouterr().out
    (folder / "c.md").unlink()
    assert run(spec, "read", folder, "--json") == 0
    far, near = read_json(capsys)["pages"]
    assert (far["target"], far["rival"]) == ("", str(folder / "b.md"))
    assert (near["target"], near["moves"]) == (FACTS, [])


def test_another_form_is_a_new_edition_compared_with_the_newest(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "kiln.txt"
    lines = [line for line in SECOND.splitlines() if not line.startswith(("```", "| ---"))]
    page.write_text("\n".join(line.lstrip("|# ") for line in lines), "utf-8")
    capsys.readouterr()
    assert run(spec, "read", page, "--save", "--json", "--href", HREF) == 0
    [one] = read_json(capsys)["pages"]
    assert one["target"] == "media/reserve_kiln/en-bars.json"
    assert one["base"] == FACTS
    assert {move["path"] for move in one["moves"]} >= {"Request.Shelf", "Request.Glaze"}
    assert set(load(spec / "pages")) == {FACTS, one["target"]}
    page.write_text(FIRST.partition("The nodes are")[0], "utf-8")
    assert run(spec, "read", page, "--save", "--edition", "other") == 1
    assert "REFUSED: it has none of the 8 rows" in capsys.readouterr().out
    assert set(load(spec / "pages")) == {FACTS, one["target"]}


def test_a_page_at_another_address_gets_another_name(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "kiln.md"
    page.write_text(FIRST, "utf-8")
    capsys.readouterr()
    assert run(spec, "read", page, "--json", "--href", "https://example.com/kilns/77/") == 0
    assert read_json(capsys)["pages"][0]["target"] == "media/reserve_kiln/en-markdown-77.json"
    assert run(spec, "read", page, "--json", "--edition", "mine", "--updated", "2026-05") == 0
    assert read_json(capsys)["pages"][0]["target"] == "media/reserve_kiln/mine.json"


def test_a_page_with_another_fixed_value_is_reported_as_similar(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "tag.md"
    page.write_text(
        FIRST.replace("/kilns", "/doc_jobs")
        .replace("| Shelf | Request | Which shelf |", "| Tag | Request | The kind of job: Kiln |")
        .replace("| Integer | No |", "| String | No |"),
        "utf-8",
    )
    capsys.readouterr()
    assert run(spec, "read", page) == 0
    assert "1 page with the method and path of an operation" in capsys.readouterr().out
    assert run(spec, "read", page, "--all") == 0
    [near] = re.findall("tag.md: 7 rows, perhaps about (.*)", capsys.readouterr().out)
    assert "CreateDocProcessJob" in near.split(" or ")


def test_a_page_about_a_new_operation_stays_with_its_family(spec: Path, tmp_path: Path) -> None:
    page = tmp_path / "oven.md"
    page.write_text(FIRST.replace("/kilns", "/ovens"), "utf-8")
    assert run(spec, "read", page, "--save", "--operation", "bakery/HeatOven") == 0
    other = ("--operation", "HeatOven", "--edition", "other")
    assert run(spec, "read", page, "--save", *other) == 0
    assert set(load(spec / "pages")) == {
        FACTS,
        "bakery/heat_oven/en-markdown.json",
        "bakery/heat_oven/other.json",
    }
    assert run(spec, "hold") == 1


def test_an_override_that_a_page_makes_useless_is_drift(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accept(spec, "Request.Potter", "max length", "40", "30")
    page = tmp_path / "kiln.md"
    page.write_text(SECOND, "utf-8")
    assert run(spec, "read", page, "--save") == 0
    page.write_text(FIRST, "utf-8")
    capsys.readouterr()
    assert run(spec, "read", page, "--accept-loss") == 0
    assert "drift: pages/overrides.xml:2: nothing left to accept" in capsys.readouterr().out


def test_bad_arguments(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(spec, "read", tmp_path / "nowhere") == 2
    assert capsys.readouterr().err == f"{tmp_path / 'nowhere'} does not exist\n"
    assert run(spec, "read", WALK / "first.md", WALK / "second.md", "--edition", "mine") == 2
    assert "exactly one page" in capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        run(spec, "burn")
    assert caught.value.code == 2
    (spec / "pages" / FACTS).write_text("{", "utf-8")
    assert run(spec, "hold") == 2
    assert "read the page again" in capsys.readouterr().err
