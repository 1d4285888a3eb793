"""The words that employers use, as data: how they are spelled, what they are about, and holidays by name."""
