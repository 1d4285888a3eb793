"""What answers the world: the browser, and files. All that these import is shipped, and nothing else is."""
