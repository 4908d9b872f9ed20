"""Languages whose finite verb is the second constituent of a main clause and the last word of a subordinate one, and
whose nouns have capitals.

What stands before the finite verb is one constituent: it is the subject, or else the subject follows the verb.
"""
