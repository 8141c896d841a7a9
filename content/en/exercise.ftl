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
