"""The MkDocs hook: thin, because MkDocs and its plugins will not last; what it calls knows nothing of it."""

from __future__ import annotations

from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url

from calculator import rules
from calculator.edges import files, guide, holidays, pack, phrasebook

EXTENSION = "calculator.edges.guide"


def on_config(config):
    # The phrasebook names sources, so it is looked at once these are in order.
    if faults := rules.check(files.texts()) or phrasebook.check(files.text(phrasebook.FILE), files.rulebook().sources):
        raise PluginError("The data have faults:\n" + "\n".join(f"  {fault}" for fault in faults))
    return config


def on_env(env, **_):
    env.filters["day"] = guide.without_weekday
    return env


def on_page_markdown(_, page, config, **__):
    """Tell the extension where it is, just before MkDocs renders this page."""
    path = page.file.src_uri
    try:
        guide.check_front_matter(path, page.meta)
        page.meta["description"] = guide.plain(page.meta["description"], path)
    except guide.GuideFault as fault:
        raise PluginError(str(fault)) from fault
    root = get_relative_url(".", page.url).rstrip("/") + "/"
    config.mdx_configs[EXTENSION] = {"path": path, "root": root, "front": page.meta}


def on_post_build(config):
    try:
        pack.into(Path(config.site_dir), holidays.build_day())
    except FileNotFoundError as missing:
        raise PluginError(str(missing)) from missing
    if lost := guide.lost_sections(files.rulebook(), Path(config.site_dir)):
        raise PluginError("The rulebook leads to sections that no page has:\n  " + "\n  ".join(lost))
