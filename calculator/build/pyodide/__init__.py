"""All that changes Pyodide. What, why it is safe, and what to do when Pyodide moves: README.md, beside this."""
