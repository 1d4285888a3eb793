"""From what the person tells, and the rulebook, to a dated plan."""
