### What is told and only wants to be met.

tidings-steady = That took something, and nobody saw it but you. It counts.
tidings-better = I'm glad. A day like that is yours, whatever comes next.
tidings-back_together = Then a lot is new. I can stay beside it, or go: /settings changes what I ask, /delete ends it.
tidings-back_together_guarded = Then a lot is new. What you told me about safety or an order stands here until you say otherwise, and /crisis names people to think it through with.
tidings-sore = That is hard. Write on as much as you like, or say “something calm”.
