"""What other advisers would have a person do, on the person's own dates. Fetched when it is first asked for."""
