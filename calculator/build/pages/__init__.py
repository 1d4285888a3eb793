"""What is printed into the pages when the site is built: tokens of the guides, and the forms before Python is there."""
