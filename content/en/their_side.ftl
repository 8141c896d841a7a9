### Their view, in their words, without an answer to it.

# claims: A18
their_side-missing = You told me what they missed: “{ $words }”
# claims: A24
their_side-said = { $name ->
    [none] Say it as they would, starting with “I”: how is it from their side? There is no box for a reply, on purpose.
   *[other] Say it as { $name } would, starting with “I”: how is it from their side? There is no box for a reply, on purpose.
}
their_side-said-not_now = Not now
    .says = no | skip
# claims: A22 A24
their_side-kept = Kept. You needn't agree with it; what they feel is as real as what you feel. It is a good page to read before a talk.
their_side-any_time = That's fine. It's in /kit when you want it.
