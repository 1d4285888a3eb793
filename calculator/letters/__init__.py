"""From a letter's text and what the person tells to letters that are ready to send."""
