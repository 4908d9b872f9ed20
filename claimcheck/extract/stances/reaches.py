"""How far a rule of the stances looks, in words of a content, where more than one does."""

HEAD_WORDS = 14  # words of a content that its modal must stand among
OBJECT_REACH = 6  # words behind a harm among which its object or agent stands
DOER_REACH = 7  # words before a harm among which its doer stands
LONGEST_WRONG = 5  # words of "चेतावनी पर ध्यान नहीं दिया", as of a blame or a neglected duty
DENIAL_REACH = 3  # words before a blame, a participle or a noun of necessity, among which it is denied
SELF_WORDS = 3  # words of a content among which its own future stands
CLOSING_WORDS = 3  # words of a future that closes its content: "खारिज कर देगा"
