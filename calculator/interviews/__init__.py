"""My interviews: several of them in one saved document, what is due in them, and tables to take along."""
