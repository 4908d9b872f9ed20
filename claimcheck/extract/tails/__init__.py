"""A challenge at the end of the sentence it belongs to: "P, which the army denies", "P - a charge Moscow rejects"."""
