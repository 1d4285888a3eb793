"""Python for the browser: which parts of it are needed, compiled and packed."""
