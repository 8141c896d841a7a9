### A death. Outside both articles, and said so.

bereaved-sorry = I'm so sorry. Both articles I know are about breakups, and this is another kind of loss. There is no plan to follow here.
bereaved-own = I ask this only once. Are you safe yourself, or do thoughts come of not wanting to live?
bereaved-own-safe = I'm safe
    .says = safe | yes | i am safe
bereaved-own-not_safe = Such thoughts come
    .says = not safe | thoughts come | sometimes
bereaved-own-rather_not = I'd rather not say
    .says = rather not | rather not say | i would rather not say | i don't want to say | skip | no answer
bereaved-people = Grief groups and doctors know this road, and findahelpline.com lists lines for loss.
bereaved-letters = If you like, write to them here. I keep the letters for you, and they are never sent.

# Said to whoever asks what a question means or is for.
bereaved-own_why = Grief can bring such thoughts, and I would rather ask than miss it. Nothing you say here is too much.
