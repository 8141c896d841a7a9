### Two questions before any advice.

# claims: A1
gates-order = First, about the law. Is there a court order or a bail term about contact between you two?
gates-order-none = No
    .says = none | nope | there is none | no order | there isn't one | no there isn't one | there isn't | no court order | no order at all
gates-order-binds_me = Yes, it binds me
    .says = it binds me | against me | binds me | on me | they have an order against me | they have a restraining order against me | they got a restraining order against me | not allowed near them | i'm not allowed near them | i must stay away from them | restraining order against me | they have one on me | told me to stay away | have to stay away from them
gates-order-protects_me = Yes, it protects me
    .says = it protects me | protects me | for me | i have an order against them | i have a restraining order against them | i got a restraining order against them | against them | they must stay away from me | they are not allowed near me | not allowed near me | restraining order against them | i have one on them
gates-order-both = Yes, it binds us both
    .says = both | both of us
gates-order-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know | dont know | maybe | no idea | unsure
gates-order_whom = Thank you for saying so. Does it bind you, protect you, or both of you? If you can't tell, that is an answer too.
gates-there_is_one = there is one
    .says = yes there is | there is | there is one | yes there is one | i have one | we have one | yes i do | yes we do | there's one | unfortunately yes | yes unfortunately | a restraining order | restraining order | a court order | court order | there is a court order | there is a restraining order | i have a restraining order | a bail term | an order

gates-safety = Now safety, yours and theirs. Does any of this fit? You can pick several.
gates-safety-none = None of these
    .says = none | no | nope | nothing | none of that | no none of that | none of it
gates-safety-afraid = I'm afraid of them
    .says = afraid | scared | i'm scared of them | i am afraid | frightened | fear | a bit scared of them | i'm a bit scared of them
gates-safety-hurt_by_them = They hurt, threaten or control me
    .says = they hurt me | they threaten me | they control me | they follow me | they hit me | hurt by them | hurt me | hits me | threatens me | controls me | follows me
gates-safety-they_fear_me = They are afraid of me
    .says = they fear me | they are scared of me | scared of me | afraid of me | they say they are scared of me | they said they are scared of me | they say they are afraid of me
gates-safety-i_hurt_them = I hurt or threatened them
    .says = i hurt them | i threatened them | i hit them | i pushed them | i shoved them | i slapped them

### What the answer changes, for who asks why.

# claims: A1
gates-order_why = Under an order even a reply can be a breach, so this comes before anything else. If there is one, I won't help with a message.

gates-safety_why = Where someone is afraid or gets hurt, I suggest no contact, and safety comes first. That is why I ask everybody.
gates-safety_unsure = I ask so that nothing I suggest puts anyone at risk. If you can't tell whether it is fear, choose “I'm afraid of them”. If nothing here fits, choose “None of these”.
gates-safety_unsure_again = Not knowing is fine. “I'm afraid of them” is the careful answer, and you can answer again later.
