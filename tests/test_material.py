"""What is changed in Material's pages: all of it, or the build ends."""

from __future__ import annotations

import pytest

from calculator.build.pages import material

TOGGLES = '<input class="md-toggle" type="checkbox" id="{}" autocomplete="off">'
SEARCH = '{"none": "No matching documents", "one": "1 matching document", "other": "# matching documents"}'
SCRIPT = '<script src="../assets/javascripts/bundle.a5f9d56c.min.js"></script>'
PAGE = "\n".join([TOGGLES.format("__drawer"), TOGGLES.format("__search"), SEARCH, SCRIPT])


def test_everything_is_changed():
    page = material.mended(PAGE, has_tool=False)
    assert "autocomplete" not in page and "matching document" not in page
    assert '"1 page"' in page and '"# pages"' in page and SCRIPT in page


def test_beside_a_tool_the_script_waits_in_a_template():
    waiting = '<template data-later="../assets/javascripts/bundle.a5f9d56c.min.js"></template>'
    assert material.mended(PAGE, has_tool=True) == material.mended(PAGE, has_tool=False).replace(SCRIPT, waiting)


@pytest.mark.parametrize(
    "other",
    [
        PAGE.replace("autocomplete", "autocorrect", 1),
        PAGE.replace("1 matching document", "one page"),
        PAGE.replace(SCRIPT, ""),
        PAGE + SCRIPT,
    ],
)
def test_a_material_that_writes_it_otherwise_ends_the_build(other):
    with pytest.raises(ValueError, match="Material wrote this"):
        material.mended(other, has_tool=True)


def test_the_search_takes_what_people_type(tmp_path):
    with pytest.raises(ValueError, match="search"):
        material.as_people_type(tmp_path)
    worker = tmp_path / "assets" / "javascripts" / "workers" / "search.1234.min.js"
    worker.parent.mkdir(parents=True)
    worker.write_text(f"a{'b'.join(found for found, _ in material.IN_THE_SEARCH)}.join(' ')")
    material.as_people_type(tmp_path)
    assert worker.read_text() == f"a{'b'.join(put for _, put in material.IN_THE_SEARCH)}.join(' ')"
    with pytest.raises(ValueError, match="search"):
        material.as_people_type(tmp_path)


def test_without_material_s_style_sheets_the_build_ends(tmp_path):
    with pytest.raises(ValueError, match="style sheets"):
        material.in_a_layer(tmp_path)
    sheet = tmp_path / "assets" / "stylesheets" / "main.1234.min.css"
    sheet.parent.mkdir(parents=True)
    sheet.write_text('@charset "UTF-8";p{margin:0}')
    material.in_a_layer(tmp_path)
    assert sheet.read_text() == "@layer material{p{margin:0}\n}\n"
