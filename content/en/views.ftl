### The six cards: four clashes, two points of agreement. Each side's line and the other's differ in length by a fifth at most.

# claims: B17
views-opening = Two articles, each at its strongest. Pick a card; you may agree with neither.
# claims: A14 B34
views-opening_once = Two articles, each at its strongest. To know once: Lee Baucom and Coach Lee each sell a programme of their own.
views-outside = Your plan comes before both articles, so I don't set them against each other here. /plan shows what holds now.
views-which = Which card?
views-which-silence = What silence says
    .says = silence
views-which-nature = What no contact is
    .says = trick or step
views-which-odds = How often it helps
    .says = odds
views-which-caring = A small caring message
    .says = caring
views-which-begging = Begging and chasing
    .says = begging
views-which-reaching = When they are willing
    .says = willing
views-which-enough = That's enough
    .says = enough | no | done

# claims: A8 A9
views-silence_a = Lee Baucom's view: silence tells a hurt, angry or distant heart that you don't care, so that leaving looks right.
# claims: B19 B30 B46
views-silence_b = Coach Lee's view: silence is strength and class, forces nothing, and, so he guesses, leaves them room to rethink.
# ours
views-silence_decides = What decides here: their own words, the bonds between you, and the signs you see.
# claims: A5 A17
views-nature_a = Lee Baucom's view: a trick, passed around because we all want a quick fix, when what helps is not to crowd.
# claims: B3 B4 B14
views-nature_b = Coach Lee's view: the first step of many, to accept the breakup now and aim to get you both to the table.
# ours
views-nature_decides = What decides here is your own reason: to heal, to respect a wish, or to make them react.
# claims: A4
views-odds_a = Lee Baucom's impression, with no data: it rarely helps, and where somebody came back there was likely another cause.
# claims: B18 B20
views-odds_b = Coach Lee's estimate, with no data: it is enough about half of the time, and the other half need work after that.
# claims: E-reunion
views-odds_decides = Beside both: in one survey of young daters, about half had split up and got together again; no rule was asked about.
# claims: A20 A16
views-caring_a = A reader's view, and Lee Baucom agrees with its drift: a kind word now and then, like “are you ok”, shows care.
# claims: B10 B11
views-caring_b = Coach Lee's view, from stories of clients: right now even a kind word pushes away, and many came to regret it.
# ours
views-caring_decides = Here it takes a lot: no order, no fear, no stop or block, no chase, a bond, and a reply at times.
# claims: A19 A22
views-begging_a = A reader's view, and Lee Baucom agrees: begging and a stream of messages backfire, and so do attacks on their choice.
# claims: B12 B30 B43 B44
views-begging_b = Coach Lee's view: begging and chasing push people away and may even flatter them, so don't stay where you aren't wanted.
# ours
views-begging_decides = Both agree, so this holds in every plan here.
# claims: A8 A17
views-reaching_a = Lee Baucom's view: a heart that can still be reached should be met with care, with no tricks and without crowding.
# claims: B7 B8
views-reaching_b = Coach Lee's view: once they want to talk and to work on it, more silence is a waste of time, and so you talk.
# ours
views-reaching_decides = Both agree: a clear wish to talk comes before any rule about silence.
# ours
views-silent_on = Both say nothing on law, violence, stalking, an end that you chose, or a new partner. There we go by other sources.
