"""The worked examples of `tests/cases/`, for whoever prints them, asks them or tries them."""
