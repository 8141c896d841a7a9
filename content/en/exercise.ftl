### Exercises that run in the chat; steps in order.

exercise-breathe-1 = Breathe in through your nose while you slowly count to four.
exercise-breathe-2 = Breathe out through your mouth while you count to six.
exercise-breathe-3 = Do that five times; it's fine when your mind wanders off.
