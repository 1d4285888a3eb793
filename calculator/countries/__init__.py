"""What this machine's packages know of countries, for the command line and for the build: nothing in here is shipped."""
