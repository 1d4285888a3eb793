"""What makes the site, on the builder's machine: nothing in here is shipped."""
