### A plan for a bad hour, in their own words. No methods, no romance; help and hope.

# claims: E-safety_plan
safety_plan-own = Four short lines for a bad hour, yours alone; skip what doesn't fit. In one study such a plan, with someone looking in, went with far fewer dangerous hours.
# claims: E-survivors
safety_plan-from_somebody = Four short lines, yours alone; skip what doesn't fit. If somebody may look into this phone, keep them in your head instead: skip them all, or type /hide after.
safety_plan-signs = How do you notice that it gets bad? A few words.
safety_plan-signs-skip = Skip
    .says = no | pass
safety_plan-place = Where can you go then, at any hour?
safety_plan-place-skip = Skip
    .says = no | pass
safety_plan-people = Whom do you call first, and whom if they don't pick up?
safety_plan-people-skip = Skip
    .says = no | pass
safety_plan-things = What should be out of your reach by then, and who could keep it for you?
safety_plan-things-skip = Skip
    .says = no | pass
safety_plan-things_along = What would you take along: papers, keys, a charger? Where could it lie ready?
safety_plan-things_along-skip = Skip
    .says = no | pass
safety_plan-kept = Kept, locked. It stands in /kit, and /crisis has a person at any hour.
safety_plan-any_time = That's fine. It's in /kit when you want it, and /crisis has a person at any hour.
