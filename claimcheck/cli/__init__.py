"""The command line: words in, one clear answer out; every error of claimcheck is one line and exit code 1."""
