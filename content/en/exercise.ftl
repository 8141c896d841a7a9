### Exercises that run in the chat; steps in order.

exercise-breathe-1 = Breathe in through your nose while you slowly count to four.
exercise-breathe-2 = Breathe out through your mouth while you count to six.
exercise-breathe-3 = Do that five times; it's fine when your mind wanders off.
exercise-five_things-1 = Look around and name five things you can see. Say them in your head, one by one.
exercise-five_things-2 = Now four things you can touch. Touch one of them.
exercise-five_things-3 = Three sounds, near or far.
exercise-five_things-4 = Two things you can smell, and one slow breath.
exercise-letters-1 = Pick any letter. Name an animal that starts with it.
exercise-letters-2 = Same letter: something to eat, and a city.
exercise-letters-3 = One letter on: do all three again, as fast as you can.
exercise-water-1 = Stand up and get a glass of cold water.
exercise-water-2 = Drink it slowly, and notice where the cold goes.
exercise-water-3 = Run cold water over your wrists for as long as it feels good.
exercise-room-1 = Put both feet flat on the floor and press down.
exercise-room-2 = Find one thing within reach that is out of place, and put it right.
exercise-room-3 = Open a window or a door, and take the air in three times.
exercise-distanced-1 = Think of what weighs most right now. Picture it happening to a good friend of yours.
exercise-distanced-2 = What do you see when you look at it from over there?
# claims: E-distance
exercise-distanced-3 = What would you tell that friend? Say it to yourself by your own name; in studies that step back eased low mood.
exercise-own_ground-1 = Think of one thing you did this month that you would thank a friend for. Small ones count.
exercise-own_ground-2 = Whom did it help, even a little? See their face for a moment.
# claims: B29 B32
exercise-own_ground-3 = That was you, and no one's leaving takes it back. Keep it with you today.

exercise-rehearsal-1 = Read your plan once, slowly. See the place where the “if” happens.
exercise-rehearsal-2 = Now see yourself do the “then”, step by step.
# claims: E-if_then
exercise-rehearsal-3 = Once more, a little faster. Plans like this hold better when they have been gone through in the mind.
exercise-own_median = Half of your own urges had eased after { $minutes } minutes: that is your figure, not a rule.
exercise-wave-1 = Find where the urge sits in your body: throat, chest, hands. Let it be there and watch it.
# claims: E-surfing
exercise-wave-2 = It may rise, stay or fall; you need not push it. The urge may stay, and you can still leave the phone where it is.

exercise-which = Which one?
exercise-which-breathe = Slow breath
    .says = breathe | breath
exercise-which-five_things = Five things around you
    .says = five things | grounding
exercise-which-letters = Letters game
    .says = letters
exercise-which-water = Cold water
    .says = water
exercise-which-room = Feet and room
    .says = room
exercise-which-distanced = As a friend would see it
    .says = friend
exercise-which-own_ground = Something you did well
    .says = well | own ground
exercise-which-rehearsal = Go through my plan
    .says = my plan | rehearse
exercise-which-wave = Watch the urge
    .says = wave
exercise-which-none = None now
    .says = no | none
exercise-did_it_help = Did that help?
exercise-did_it_help-helped = Yes
    .says = y | helped
exercise-did_it_help-a_bit = A bit
    .says = some | a little
exercise-did_it_help-not_today = Not today
    .says = no | n
exercise-noted = Noted. Next time I offer first what helped you.
exercise-another_time = Noted. Another one may suit you better.
exercise-fine = That's fine.
