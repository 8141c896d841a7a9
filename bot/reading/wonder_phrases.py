"""How hearts ask what nobody can answer from here, and what to do now, in five languages; and what only sounds so."""

FIGURES = {
    "figure": """
i|we ~2 asked|told|said|wrote ~6
asked|asks|asking|told|tells|says|said me ~6
my ~1 mom|mum|mother|dad|father|friend|friends|sister|brother|therapist ~1 says|said|thinks|asks|asked ~8
""",
}

SIGNS = {
    "if_they_write": """
^ ~2 what ~1 if ~1 he|she|they|ex ~2 text|texts|call|calls|write|writes|message|messages|reach|reaches|contact|contacts|respond|responds|reply|replies|dms|email|emails ~4 $
^ ~2 what ~3 do if|when ~1 he|she|they|ex ~2 text|texts|call|calls|write|writes|message|messages|reach|reaches|contact|contacts|respond|responds|reply|replies|dms|email|emails ~4 $
^ ~1 y si me ~1 escribe|llama ~2 $
^ ~1 e se ~2 me|ele|ela escrever|ligar|escreve|liga ~2 $
^ ?und wenn er|sie ?mir|mich|sich ~1 schreibt|anruft|meldet ~2 $
^ ~1 was ~3 wenn er|sie ?mir|mich|sich ~1 schreibt|anruft|meldet ~2 $
^ ~1 et si|s il|elle ~1 m|me ~1 ecrit|appelle ~2 $
""",
    "if_we_meet": """
^ ~2 what ~4 if|when i|we ~1 see|meet|run|bump ~1 into|@him|ex|each ~6 $
^ ~2 what ~3 do if|when i|we ~1 see|meet|run|bump ~1 into|@him|ex|each ~6 $
^ ~1 y si me ~1 encuentro|cruzo ~4 $
^ ~1 was ~2 wenn ich ~1 ihn|sie|ihm|ihr ~2 treffe|sehe|begegne ~3 $
""",
    "children": """
^ ~2 what about|of|with ~1 our|my|the|his|her kids|children|kid|child|son|daughter|baby|boys|girls ~4 $
^ ~2 how about ~1 our|my|the kids|children ~4 $
^ ~2 can|may|could|should i ~6 about|for ~2 kids|children|kid|child|son|daughter|pickup|custody ~3 $
^ ~2 and|but ~1 our|my|the kids|children ~1 $
^ ~1 y los|mis|nuestros ninos|hijos ~2 $
^ ~1 e as|os|meus|nossos criancas|filhos ~2 $
^ ~1 und|was ~2 kinder|kindern ~2 $
^ ~1 et les|mes|nos enfants ~2 $
""",
    "may_i": """
^ ~2 am i ~2 in ~1 trouble ~2 $
^ ~2 did|do|have i ~3 breach|breached|break|broke|broken|violate|violated ~4 $
^ ~2 is ~1 liking|viewing|watching|following|looking|reading ~6 ok|okay|allowed|fine|legal|contact ~2 $
^ ~2 does|is that|this|it ~3 count|counted ~2 $
^ ~2 can|may|could|should|am i ~2 @reach|like|send|give|bring|drop|wave|follow|sit|go|come|get|pick|collect|leave|allowed|transfer|pay ~10 $
^ ~2 can|may|could my|a|someone|somebody|another|one ~3 @reach|ask|bring|give|get|pick|tell|speak|talk ~8 $
^ ~2 is|would it ~2 ok|okay|allowed|legal|illegal|fine|against|breach|violation|violating|count|safe ~10 $
^ ~2 does ~6 count ~4 $
^ ~2 what ~1 counts ~4 $
^ ~2 am i allowed ~8 $
^ ~1 puedo ~10 $
^ ~1 posso ~10 $
^ ~1 darf|kann ich ~10 $
^ ~2 est|puis ~2 je ~10 $
""",
    "will_they": """
will|would|could|does|do|did|is|are|think|thinks|believe|say ?that ?you ?u @him|he|she|they|ex ~1 ever|even|still|really|just|gonna|going ~1 come|comes|coming ~1 back
will|would|could|do|does ?my he|she|they|ex ~2 come|comes|coming back
think|believe ?that ?my he|she|they|ex ~3 come|comes|coming back
will|would ~1 he|she|they|ex ~3 take me back
do|does|will|think ~1 he|she|they|ex ~2 miss|misses|regret|regrets|think|thinks|change|changes ~1 me|of|about|it|his|her|their
will|would ~1 we|us ~3 together|back
do|does|think ~1 i|we ~1 have|stand|got ~2 chance|hope|shot
is|are ~1 there ~3 chance|hope ~3 $
^ ~2 is|are it|we ~2 really|actually|truly over ~3 $
^ ~1 is it ~1 over ?for ?good ?forever ?now ?or $
^ ~2 are we ~2 over|done|finished ~2 $
can ~1 we|this|it|relationship|marriage ~2 be ~1 fixed|saved|repaired
can i ~1 save|fix ~1 this|it|us|my|our
volvera|va a volver|regresara ?conmigo ?el ?ella ~2 $
^ ?el|ella volvera ?conmigo ?algun ?dia $
crees que ~2 vuelva|volvera|vuelve
me extrana|extranara|echa de menos ?el ?ella $
hay ~2 esperanza|posibilidad
^ ~1 ele|ela ~1 vai|vao voltar
acha|achas que ~1 ele|ela ~2 volta|voltar
ele|ela ~1 sente ~1 minha|falta|saudade|saudades ~2 $
kommt er|sie ~3 zuruck
wird er|sie ~3 zuruckkommen|zuruck
glaubst du ~1 er|sie ~2 kommt|vermisst
vermisst er|sie mich
est ce ~1 qu il|elle ~2 revenir|reviendra|revient
va t il|elle ~1 revenir
il|elle va ~1 revenir
je lui manque
""",
    "win_back": """
how ~4 get|win|have|make @him ~1 back
how ~4 get|win my ~1 ex|boyfriend|girlfriend|husband|wife|partner|gf|bf ~1 back
how ~4 make|get @him ~2 miss|want|love|notice|jealous|regret|chase
como ~2 recupero|recuperar|recuperarla|recuperarlo|reconquistar|conquistar
como ~3 reconquisto|recupero
wie ~3 bekomme|kriege|gewinne|bekommen|kriegen|gewinnen ~4 zuruck
comment ~2 recuperer|reconquerir
""",
    "how_long": """
how long|many ~2 days|weeks|months ~1 no contact|nc
^ ~1 how long ~1 $
^ ~2 is ~1 this|it|that ~1 forever|permanent ~2 $
^ ~2 is ~1 this|it|that for ever|good|always ~2 $
how long|many|much ~2 should|do|must|shall|will|would|have|am|need i|we ~2 wait|stay|be|go|ignore|keep|do|no ~6
how long ~2 no contact|nc|silence|the rule
how long ~2 until|till|before i ~1 can|could|may|should @reach
when can|should|may|could i ~1 @reach @him
when ~1 is|will ~2 ok|okay|safe|time to @reach
cuanto tiempo ~3 esperar|contacto|silencio|sin
cuando ~1 puedo|debo|deberia escribirle|llamarle|llamarla|llamarlo|hablarle
quanto tempo ~4 esperar|contato|contacto|silencio|sem
quando ~1 posso|devo ~1 escrever|ligar|falar|mandar
wie lange ~4 warten|kontaktsperre|kontakt|stille|schweigen
wann ~1 darf|kann|soll|sollte ich ~3 schreiben|anrufen|melden
combien de|temps ~5 attendre|contact|silence
quand ~1 puis|est ~3 ecrire|appeler|recontacter
""",
    "does_it_work": """
^ ~2 does|do|will|would|can no contact ?rule ?really|actually|ever|even|always ?really work|works|help|helps ~3 $
^ ~2 does|do|will|would|can the|this|that no contact ?rule ?really|actually|ever|even|always work|works|help|helps ~3 $
^ ~2 does|do|will|would ~1 nc|silence|rule ~2 work|works|help|helps ~3 $
^ ~2 is|should no contact|nc ~3 $
^ ~2 does|will|would ~1 ignoring @him ~1 work|help ~2 $
^ ~2 does ~1 it ~1 work ~3 $
funciona ~2 contacto|contato|silencio
funktioniert|hilft|bringt ~2 kontaktsperre|schweigen|funkstille
silence|contact ~2 marche|fonctionne
""",
    "when_better": """
when|will|does|do ~2 it|this|the ~1 pain|hurt|ache ~2 stop|end|over|hurting|go|better|easier|away
when|will|does|do it|this|things ~2 stop|end|get|gets|feel|hurt|hurts|hurting ~2 better|easier|hurting|less ~2 $
^ ~1 does|will it|this ~1 get better|easier ~3 $
^ ~1 does|will it ever ~1 stop|end|get ~2 $
when|will|how|can|do|does ~2 i|one|you|people ~2 get|be|move over|past|ok|okay|fine|happy|normal|on ~1 again|him|her|them|this|it|ex ~2 $
how long ~4 get|be|move ~1 over|past|on
how long ~4 heal|hurt|last|feel ~2 $
how ~2 i ~2 move on ~2 $
how ~2 i ~2 get|be over|past @him|this|it ~2 $
^ ~2 will i ~2 be ~1 ok|okay|fine|alright|happy ~2 $
how long ~2 does|will|do|is ~2 this|it|heartbreak|grief|pain ~2 last|take|hurt|going|be ~3 $
how long ~1 till|until|before ~4 better|easier|stops|over|ok|okay|normal ~2 $
cuando ~3 dejar|dejara|deja|pasara|pasa|acaba ~1 de|esto|doler
cuanto ~4 dura|durar|durara|superar|superarlo|superarla|olvidar|olvidarlo|olvidarla
quando ~3 parar|para|passa|vai ~1 de|passar|doer|isso
quanto tempo ~4 dura|durar|superar|esquecer
wann ~1 hort|wird ~3 auf|besser|leichter
wie lange ~3 tut|dauert|dauern|schmerz ~4 weh|das|es|bis|noch|$
wird es ~2 besser|leichter
quand ~2 est|ce ~4 ira|mal|passer|mieux|passe
combien de temps ~4 oublier|guerir|mal|dure|durer
""",
    "my_fault": """
^ ~2 was|is|were|am it|this|that|i ~2 my|to|at fault|blame ~4 $
^ ~2 was|is it ~2 me ~3 $
^ ~2 what did|have i do|done wrong ~4 $
^ ~2 what is|s wrong with me ~3 $
^ ~2 am|was|were i ~2 not enough|good|pretty|lovable ~3 $
^ ~2 am|was i ~1 the problem|bad|toxic|reason|one ~5 $
^ ~2 why ~1 am|was i|not ~1 i|not ~1 enough|good ~3 $
^ ~2 why was|am i not ~1 enough|good ~3 $
^ ~2 did|have i ~1 ruin|ruined|mess|messed|destroy|destroyed|push|pushed ~6 $
^ ~2 fue|es|era ~1 mi culpa ~2 $
^ ~1 que hice mal ~2 $
^ ~2 foi|e ~1 minha culpa ~2 $
^ ~1 o que ~1 fiz de errado ~2 $
^ ~1 war|ist|bin es|ich ~2 meine|schuld ~2 $
^ ~1 was habe|hab ich ~1 falsch ~2 $
^ ~2 est|c ~2 ma faute ~2 $
^ ~2 qu ai|est ~3 fait ~1 de mal ~2 $
""",
    "tonight": """
^ ~2 what ~1 should|can|could|do|shall|am i ~2 do|doing ~1 tonight|now|today|instead|then|first|next|myself ~3 $
^ ~2 what ~1 should|can|could|do|shall i do ~2 instead|tonight|myself|alone|distract|weekend ~3 $
^ ~2 how ~1 do|can|should|could i|to ~3 calm|relax|settle|ground ~3 $
^ ~2 how ~2 get through tonight|this|the ~2 $
^ ~2 i ~1 can not|t|cannot ~1 calm|settle|relax ~3 $
^ ~1 que hago|hacer ~1 ahora|hoy|esta ~2 $
^ ~1 como ~1 me ~1 calmo|tranquilizo ~2 $
^ ~1 o ~1 que ~1 faco|fazer ~1 agora|hoje ~2 $
^ ~1 como ~1 me acalmo|acalmar ~2 $
^ ~1 was soll|kann|mach ich ~2 jetzt|heute|machen|tun ~3 $
^ ~1 wie ~1 beruhige|komme ich ~3 $
^ ~1 qu ~1 est ~2 je ~1 fais|faire ~2 maintenant|soir|$
^ ~1 comment ~1 me|je ~1 calmer|calme ~2 $
""",
    "drunk": """
^ ~2 i am|m|was|have|got ~2 drunk|tipsy|wasted|hammered|plastered|smashed|stoned ~5 $
^ ~2 i am|m ~2 high|pissed ~1 $
^ ~2 ?i|we had ~3 drinks|wine|whiskey|vodka|tequila ~2 $
^ ~2 i have|ve|am|been ~1 been drinking ~4 $
^ ~1 estoy|toy ~1 borracho|borracha|ebrio|tomado ~2 $
^ ~1 estou|to|tou ~1 bebado|bebada ~2 $
^ ~1 bin ~1 betrunken|besoffen|angetrunken|blau ~2 $
^ ~1 je suis ~1 bourre|bourree|ivre|saoul|saoule ~2 $
""",
    "talk_me_out": """
talk me out of|off ~3 $
^ ~2 talk me out ~2 $
^ ~3 tell|convince|stop|remind|keep|prevent me ~2 not|from|why ~1 to|i ~4 @him|it|$ ~2 $
^ ~2 convince|stop|help me ~2 not ~1 to ~1 @reach|do|send ~3 $
^ ~3 stop|keep me ~1 from ~4 $
^ ~2 give me ~2 reason|reasons ~1 not ~5 $
^ ~2 should i ~2 @reach|send ~1 @him|it|this|that ~4 $
^ ~2 should i ~3 or not ~2 $
^ ~2 should i ~1 do it ~2 $
^ ~2 should i ~1 @reach ~1 back ~1 $
^ ~2 should i ~1 @reach $
^ ~2 why should|can|must i not ~1 @reach|send|do|$ ~4 $
^ ~2 why should|can|must not i ~1 @reach|send|do|$ ~4 $
^ ~2 why ~1 not $
^ ~2 is|would ~1 it ~2 bad|good|terrible|stupid|dumb ~1 idea ~6 $
^ ~2 what ~1 happens|would|will ~2 if i ~3 send|@reach ~5 $
^ ~2 what if i ~2 send|@reach ~1 @him|it|$ ~4 $
disuademe|convenceme ~2 de|que no
quitame la idea
^ ~1 le|lo|la escribo o no $
^ ~1 deberia|debo ~1 escribirle|llamarle|llamarla|llamarlo|mandarlo ~2 $
me convence ~2 a|de nao
^ ~1 devo ~1 escrever|ligar|mandar ~4 $
rede ~2 mir ~2 aus
red ~1 mir ~2 aus
halt|halte mich ~1 davon ab
^ ~1 soll|sollte ich ~3 schreiben|anrufen|schicken|senden ~2 $
dissuade|empeche moi ~3
^ ~1 dois|devrais je ~2 ecrire|appeler|envoyer ~2 $
^ ~1 je|j lui ~1 ecris|envoie ~1 ou pas $
""",
}
