### Something that counts at once, said without shame.

pursued-counts = Thank you for saying it straight. Looking for them where they can't see you frightens people, even when you mean no harm, so it counts. It can stop here.
