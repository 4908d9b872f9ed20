"""Where one of several clauses of an unquoted content ends and the next begins, each true or false apart.

`joined` looks for a word that joins two clauses which their verbs close (Hindi, Urdu), `closed` for "and" between two
such clauses (Persian), `opened` for the verb or contrast that opens one (Arabic), `told` for "and" or "while" before a
subject with its verb (Spanish, French).
"""

SHORTEST = 3  # words of a clause of its own, where its verb alone shows it
