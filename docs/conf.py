"""Configuration of the documentation; ``nox -s docs`` builds it."""

from __future__ import annotations

from aiobandwidth import __version__

project = "aiobandwidth"
author = "The aiobandwidth developers"
copyright = "2026, the aiobandwidth developers"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_type_aliases = {"ApiVersion": "ApiVersion"}
nitpicky = False

html_theme = "furo"
html_title = "aiobandwidth"
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b5cad", "color-brand-content": "#0b5cad"},
    "dark_css_variables": {"color-brand-primary": "#6cb2f5", "color-brand-content": "#6cb2f5"},
}
