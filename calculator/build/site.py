"""The MkDocs hook: thin, because MkDocs and its plugins will not last; what it calls knows nothing of it."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from calculator import checker
from calculator.build import letter_checks, release
from calculator.build.pages import (
    blocks,
    copies,
    letter_pages,
    material,
    phrasebook,
    policy,
    shipped,
    structured,
    tokens,
)
from calculator.build.pyodide.wasm import NotAsKnown
from calculator.build.runtime import holiday_files, libraries, pack
from calculator.doors import files
from calculator.letters import parse
from calculator.rules import Fault

EXTENSION = "calculator.build.pages.tokens"

# The repository that the pages name.
OURS = "https://github.com/hearback/hear-back"

# Not below MkDocs' own logger, whose warnings end a strict build: see `warn_of_old_laws`.
log = logging.getLogger("hearback")


def on_config(config):
    if faults := check_data():
        raise PluginError("The data have faults:\n" + "\n".join(f"  {fault}" for fault in faults))
    warn_of_old_laws()
    return config


def warn_of_old_laws() -> None:
    """Once a law is due to be read again. The build goes on: an old reading, dated as such on the page, is better
    than a site whose public holidays are no longer renewed."""
    for rule in files.rulebook().overdue(holiday_files.build_day()):
        message = f"rules.toml: {rule.id}: read this law again; its reading was good until {rule.expires_on}"
        if os.environ.get("GITHUB_ACTIONS"):
            print(f"::warning file=calculator/data/rules.toml,title=A law must be read again::{message}")
        log.warning(message)


def check_data() -> list[Fault]:
    """Every fault in the data. Letters and phrases name rules and sources, so these come first."""
    if faults := checker.check(files.texts()):
        return faults
    book = files.rulebook()
    phrases = phrasebook.check(files.text(phrasebook.FILE), book.sources)
    return letter_checks.check(files.texts_of_letters(), parse.groups(files.text("letters.toml")), book) + phrases


def on_files(known, config):
    """Beside the pages in docs/ one for each letter."""
    for id, template in files.letters().items():
        known.append(File.generated(config, f"letters/{id}.md", content=letter_pages.source(template)))
    return known


def on_env(env, **_):
    env.filters["day"] = blocks.without_weekday
    return env


def on_page_markdown(markdown, page, config, **__):
    """Tell the extension where it is, just before MkDocs renders this page; a fork's page leads to the fork."""
    path = page.file.src_uri
    try:
        tokens.check_front_matter(path, page.meta)
        page.meta["description"] = tokens.plain(page.meta["description"], path)
    except tokens.GuideFault as fault:
        raise PluginError(str(fault)) from fault
    root = get_relative_url(".", page.url).rstrip("/") + "/"
    config.mdx_configs[EXTENSION] = {"path": path, "root": root, "front": page.meta, "site": config.site_url}
    return markdown.replace(OURS, config.repo_url.rstrip("/"))


def on_page_context(context, page, config, nav, **_):
    about = structured.About(
        address=page.canonical_url,
        site=config.site_url,
        site_name=config.site_name,
        home=nav.homepage.title,
        name=page.title,
        front=page.meta,
    )
    page.meta["structured"] = structured.block(about)
    return context


def on_post_page(output, page, config, **_):
    is_ours = page.meta.get("template") == "embed.html"  # the one page that is none of Material's
    return with_policy(output if is_ours else material.mended(output, "scripts" in page.meta), config)


def on_post_template(output_content, template_name, config, **_):
    if not template_name.endswith(".html"):
        return output_content
    return with_policy(material.mended(output_content, has_tool=False), config)


def with_policy(page: str, config: MkDocsConfig) -> str:
    """`mkdocs serve` puts a script of its own into each page, which no policy could know."""
    return page if is_served(config) else policy.into(page)


def is_served(config: MkDocsConfig) -> bool:
    """Whether `mkdocs serve` shows each change at once: it alone builds for an address of this machine."""
    return urlsplit(config.site_url).netloc == str(config.dev_addr)


def on_post_build(config):
    material.in_a_layer(Path(config.site_dir))
    material.as_people_type(Path(config.site_dir))
    try:
        libraries.into(Path(config.site_dir))
        pack.into(Path(config.site_dir), holiday_files.build_day())
        shipped.without_unused(Path(config.site_dir))
        shipped.into(Path(config.site_dir))
        copies.into(Path(config.site_dir), config.site_url)
    except (FileNotFoundError, NotAsKnown) as fault:
        raise PluginError(str(fault)) from fault
    if lost := tokens.lost_sections(files.rulebook(), Path(config.site_dir)):
        raise PluginError("The rulebook leads to sections that no page has:\n  " + "\n  ".join(lost))
    if is_served(config):
        release.write(Path(config.site_dir), {})
    else:
        release.make(Path(config.site_dir))  # the last step: it looks at every file
