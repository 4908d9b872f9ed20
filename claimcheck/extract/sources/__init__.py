"""Where the noun phrase that names the speaker begins and ends, from closed word classes alone."""
