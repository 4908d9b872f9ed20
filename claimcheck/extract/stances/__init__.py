"""What a content does though its cue only asserts. `polarity` asks `demands`, `plans`, `blame` and `wrongs`, which ask
`denials`, and those `speakers`."""
