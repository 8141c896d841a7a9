"""How people ask a bot who it is, what it knows and for one of its rooms, in five languages; and what only sounds so."""

FIGURES = {
    "figure": """
he|she|they|ex|mom|mum|boss|friend|everyone|people ~1 asked|asks|asking|said|says|told|thinks ~6
cost|costs|costing me|us|him|her ~2 marriage|relationship|everything|sleep|job|friends|my|our
want|wants|need|needs|like|wish ~1 to ~1 talk|speak to|with him|her|them|my|someone|somebody|ex
talked|spoke|spoken to|with
""",
}

SIGNS = {
    "round_a_block": """
get|getting|go|going|way|work|find ~2 around|round|past ~2 block|blocked|blocking
how|can|could|should ~3 @reach ~1 @him ~4 blocked|blocks|block ~1 me
how ~2 unblock ~1 @self|me ~1 from|on
how ~4 @reach @him ~4 without ~2 @him|him ~1 knowing|seeing
como ~4 escribirle|contactarla|contactarlo|llamarle ~4 bloqueo|bloqueado
saltarme|saltar|evitar|esquivar ~2 bloqueo
burlar|contornar|driblar ~2 bloqueio
blockierung|blockade|sperre ~3 umgehen|umgeh
contourner ~2 blocage
""",
    "talked_round": """
ignore|forget|disregard|override ~3 instructions|rules|prompt|prompts|programming|guidelines
system|hidden|initial prompt|prompts|instructions
jailbreak|jailbroken
pretend|roleplay|act|play ~3 like|as|to|that|you ~2 he|she|him|her|them|ex|my|chatgpt|dan|human
act|pretend|play|be my ex -was|is
ignora|olvida|ignore|esqueca|esquece ~3 instrucciones|instrucoes|reglas|regras
ignoriere|vergiss ~3 anweisungen|regeln|vorgaben
ignore|oublie ~3 instructions|consignes|regles
""",
    "through_others": """
can|could|may|should ?not ~1 my|a|his|her|our|their|some ~1 sister|brother|mum|mom|mother|dad|father|cousin|friend|friends|mate|bestie|roommate|flatmate|family|parents|son|daughter|kid|kids|aunt|uncle|neighbor|neighbour|coworker|colleague ~2 tell|text|call|message|ask|write|send|give|pass|talk|say|let ~1 him|her|them|it|this|that|something|sorry|to
can|could|may|should ~1 i ~2 ask|get|have|send|let|tell|through|via ~2 sister|brother|mum|mom|mother|dad|father|cousin|friend|friends|mate|bestie|roommate|flatmate|family|parents|son|daughter|kid|kids|aunt|uncle|neighbor|neighbour|coworker|colleague ~1 to ~1 tell|text|call|message|ask|write|send|give|pass|talk|say ~1 him|her|them|it|this|that|something|sorry|to
can|could|may|should ~1 i ~2 apologize|apologise|write|send|talk|reach|contact|message|say|text ~3 through|via ~2 sister|brother|mum|mom|mother|dad|father|cousin|friend|friends|mate|bestie|roommate|flatmate|family|parents|son|daughter|kid|kids|aunt|uncle|neighbor|neighbour|coworker|colleague
is it ok|okay|allowed|legal|fine ~1 if|for my|a|his|her ~1 sister|brother|mum|mom|mother|dad|father|cousin|friend|friends|mate|bestie|roommate|flatmate|family|parents|son|daughter|kid|kids|aunt|uncle|neighbor|neighbour|coworker|colleague ?to ~1 tell|tells|text|texts|call|calls|message|messages|ask|asks|write|writes|give|gives|pass|passes|talk|talks
^ ~3 gonna|will|going ~3 ask|get|have my|his|her|a ~1 sister|brother|mum|mom|mother|dad|father|cousin|friend|friends|mate|bestie|roommate|flatmate|family|parents|son|daughter|kid|kids|aunt|uncle|neighbor|neighbour|coworker|colleague ~1 to ~1 tell|text|call|message|write|send|give|pass|say ~1 him|her|them|it|this|that|sorry|to
puede|podria ~1 mi|un|una|su ~1 hermana|hermano|amiga|amigo|madre|padre|prima|primo decirle|escribirle|llamarle|darle
pode|poderia ~1 a|o ~1 minha|meu|uma|um|sua|seu ~1 irma|irmao|amiga|amigo|mae|pai|prima|primo dizer|falar|escrever|ligar|mandar
kann|darf|konnte meine|mein|eine|ein|seine|sein|ihre|ihr ~1 schwester|bruder|freundin|freund|mutter|vater ~1 ihm|ihr ~4 sagen|schreiben|ausrichten|anrufen|geben
est ce que|peut|pourrait ~1 ma|mon|une|un|sa|son ~1 soeur|frere|amie|ami|mere|pere ~1 peut ~1 lui dire|ecrire|parler|donner
""",
    "human": """
^ ~1 is|are there ~1 a|an|any|some ~1 human|person|someone|people ~2 i ~1 can ~1 talk|speak|write ~2 $
talk|speak|chat|talking|speaking|write ?to|with ~1 a|an|another|some|any|actual|live|real ~1 human|humans|person|operator|agent -who|that|from|i
talk|speak|chat to|with someone|somebody real
want|need|give|get ~3 a|an|any ?actual ?live real|actual|live human|person|humans|people ?here|please|$
connect|transfer|put me ~3 human|person|someone|agent
hablar ~1 con ~2 persona|humano|humana|alguien -mi|que ~1 real|humano|humana|$
falar ~1 com ~2 pessoa|humano|humana|gente -que ~1 real|verdade|humano|$
mit ~2 menschen|mensch|person ~1 sprechen|reden|schreiben|chatten
echten|echter|richtigen|richtiger menschen|mensch|person
parler ~2 un|une ~1 vraie|vrai|humain|humaine|personne
""",
    "real": """
^ ~2 are|r|is you|u|this|unsent ~2 real|human|bot|robot|ai|person|machine|chatgpt|gpt|program|computer ~4 $
^ ~2 is|are this|it|you|u ~1 a ?real ?kind ?of therapy|therapist|counselling|counseling|counselor|psychologist|doctor ~2 $
^ ~2 is|are this|it|you|u ~1 therapy|therapeutic ~2 $
^ ~2 what do|would you|u think|do|say|advise ~3 $
^ ~2 what is your opinion|take|advice ~3 $
^ ~2 can|will|could|are you|u ~1 be ~1 my|a friend|bestie|girlfriend|boyfriend|therapist|buddy ~2 $
am|is i|this ~2 talking|chatting|speaking|writing ~1 to|with ~1 a ~1 bot|robot|machine|human|person|computer|ai
^ ~1 what|who|whats are|is|r you|u|this ?thing|bot $
^ ~2 eres|es|sos ?un|una robot|bot|humano|humana|persona|maquina|real|ia ~4 $
^ quien|que eres $
^ ?pero quien es ?esto|este|tu $
^ ?pero que es esto|eso ?bot|aqui $
^ voce|vc|tu e|es ~2 robo|bot|humano|humana|pessoa|maquina|real|ia $
^ quem e voce|vc $
^ ?mas quem e|fala|esta|ta ?ai|aqui $
^ ?isso|isto|esse|este|aqui|voce|vc e ?so um|uma bot|robo|humano|pessoa|maquina|ia|programa ?real|mesmo $
^ ?mas o que e isso|isto|aqui ?aqui $
bist du ~3 echt|mensch|roboter|bot|ki|programm|maschine|person
^ wer|was bist du $
^ ?hallo wer ist das|da|hier $
^ ?aber was ist das|dies ?hier ?bot $
^ ?aber|so ist das|dies|hier|es ?hier|das|nur|ein ?echt ?ein|eine|einen bot|roboter|mensch|ki|programm|maschine|person ?hier $
mit wem ~1 schreibe|rede|spreche|chatte ich ~2 $
^ wer steckt|ist dahinter|dran $
^ ~2 es|est tu ~2 robot|humain|humaine|bot|ia|machine|reel|reelle|vrai
^ tu es ~2 robot|humain|humaine|bot|ia|machine|reel $
^ qui|t es|es tu $
^ ?mais c est qui ?la $
^ ?mais qui est ce|la ?la $
^ ?mais tu|vous es|etes qui $
^ ?mais ?est ?ce ?que ?c ?est ?ce un|une bot|robot|humain|humaine|machine|ia|programme|personne ?ici|reel|reelle $
^ ?mais c est quoi ?ce ?ca truc|ca|bot|appli|application|site|machin $
^ ?mais c est quoi $
""",
    "cost": """
does|do|will|is|can this|it|you|unsent|that|app|bot ~3 cost|costs|charge -me|us|him|her
does|do|will this|it|you|unsent cost me ?anything|something|money $
^ ~1 is|are this|it|you|unsent ~2 free ~2 $
^ ~1 how much ~3 this|it|you|app|bot|unsent ~1 cost|costs|charge|$
^ ~1 what ~2 this|it|unsent|you ~1 cost|charge $
^ ~1 do|must|will i ~2 have ?to ~1 pay ~3 $
do i ~1 pay ~2 this|you|anything|it|$
cuanto ~1 cuesta|vale esto|usarte|este|$
^ ~1 es|esto gratis|gratuito ~1 $
quanto custa isso|isto|$
^ ~2 e|isso|eh gratis|gratuito|de ?graca $
was kostet ~2 das|es|dieser|du|$
kostet ~2 das|es|dass ~2 was|etwas|geld|$
^ ~1 ist das|es|hier kostenlos|gratis|umsonst
combien ~1 ca|tu|cela coute|coutes
combien coute|coutes ca|cela|$
^ ~2 c|est|ce ~2 gratuit|payant ~1 $
""",
    "manipulative": """
is|isnt|are|arent|does|not ~1 no contact|nc|silence|ghosting|rule ~5 manipulative|manipulation|manipulating|game|games|trick|tricks|toxic|cruel
is|isnt ~1 this|it|that ~3 manipulative|manipulation $
^ ~3 contacto cero|silencio ~4 manipulacion|manipulador|manipular|juego|truco
^ ~2 kontaktsperre|funkstille|schweigen ~4 manipulativ|manipulation|spiel|trick
^ ~2 silence radio ~4 manipulation|manipulateur|jeu|piege
^ ~2 contato zero ~4 manipulacao|manipulador|manipular|jogo|truque
""",
    "write_for_me": """
^ ~2 can|could|will|would you|u ~1 @reach ~1 @him|my ~1 for me ~2 $
^ ~2 can|could|will|would you|u ~1 write|draft|make|compose ~4 for me|@him ~2 $
^ ~2 write|draft|compose ~1 a|the|my|me|something ~1 text|message|letter|reply|something|apology ~2 for me|@him|$ ~2 $
^ ~2 help me ~1 write|draft|word|phrase ~3 to @him|my ~3 $
^ ~1 escribe|escribeme|redacta ~1 un ~1 mensaje|texto|carta ~3 $
^ ~1 escreve|escreva|redige ~1 uma|um ~1 mensagem|texto|carta ~3 $
^ ~1 schreib ~1 mir|fur ~2 nachricht|brief|text ~2 $
^ ~1 ecris ~2 un|une ~1 message|lettre|texto ~3 $
""",
    "no_help": """
^ ~2 you|u|this|it|that are|is ~2 useless|stupid|dumb|pointless|crap|shit|bullshit|rubbish|annoying|terrible ~3 $
^ ~2 you|u|this|it|that do|does|are|is not ~1 help|helping|understand|get|work|working|listen|listening ~3 $
^ ~1 not helping|helpful ~2 $
^ ~1 no ~1 me ~1 ayudas|entiendes|sirves|sirve ~2 $
^ ~1 voce|vc|isso|isto ~1 nao ~1 ajuda|entende|serve ~2 $
^ ~1 du|das ~1 hilfst|hilft|verstehst|bringst ~2 nicht|nichts ~2 $
^ ~1 tu|ca ~1 n ?m aides|aide|comprends|sers|sert ~3 $
""",
    "export": """
give|send|get me ~1 my|all data|info|information|everything ?please $
copy|download|export|backup ~3 all|my|everything|the ~1 data|info|information|notes|drafts|entries|history|messages
give|send|get|have ~2 all ~1 my data|information|info|notes
download|export|take ~2 everything|all ~3 you|here|$
copia|descargar|exportar|bajar ~3 mis|datos
copia|baixar|exportar ~3 meus|dados
daten ~2 kopie|herunterladen|exportieren|mitnehmen
kopie ~2 meiner|daten
copie|telecharger|exporter ~3 mes|donnees
""",
    "knows": """
^ ~2 can|should|do i ~1 trust you|u|this|unsent|it ~2 $
what ~1 you|it|this|bot|unsent ~1 do|doing with ~1 what|my|the|this|that|it|all ~3
^ ~1 who runs|made|built|hosts|owns|operates|wrote|programmed this|you|it|unsent|the ~1 $
what ~1 do|did|does|have you|it|this|bot ~2 know|have|remember|store|keep|kept|save|saved|collect ~3 about|on|of me
what ~2 you ~1 know|have|got|remember about|on me
what ~2 data|info|information ~4 about|on|of|from me
what ~1 happens|happen ~2 to|with ~1 what|my|the ~1 i|data|words|messages|info
where ~3 my|this ~1 data|words|messages|info ~3 $
who ~2 read|reads|see|sees|access ~3 this|i|my|it|here|us|messages
is|are ~1 this|it|my|here ~2 private|anonymous|confidential|encrypted|secret ~2 $
is my ~1 data|info ~2 safe
^ ?so|and|but|wait is ?all it|this|that|here ?all|really|even|actually safe ?here|though $
^ ?so|and|but|wait is it|this|here ?really safe to talk|write|type|chat|share|speak -to|him|her ~3 $
does|do|can|will|is anyone|anybody|someone|somebody|people|human|humans ~2 read|reads|reading|see|sees ~3 this|it|my|here|i
do|does|are|is you|it|this|bot ~2 sell|selling|share|sharing ~3 data|info|information|words|messages
que ~1 sabes ~1 de|sobre mi
quien ~2 lee|leer|ve|ver ~3 esto|mis|mi|lo|$
es|esto ~2 privado|anonimo|confidencial ~1 $
^ ?y ?esto|aqui es ?esto|aqui|todo seguro ?esto|aqui $
^ ?y ?esto|aqui es seguro hablar|escribir ?aqui|contigo $
alguien ~2 lee|leer|ve|ver ~2 esto|aqui|mis|mensajes
queda|quedan ~2 entre nosotros ~1 $
o ?que voce|vc ~1 sabe ~1 de|sobre mim
^ ?mas ?isso|isto|aqui e ?tudo|mesmo seguro|privado|anonimo|confidencial|sigiloso|secreto ?aqui|mesmo $
^ ?mas ?isso|isto|aqui e seguro falar|escrever|conversar ?aqui|contigo $
alguem ~2 le|ler|lendo|ve|ver ~2 isso|isto|aqui|minhas|mensagens
fica|ficam ~2 entre nos|gente ~1 $
quem ~2 le|ler|ve|ver ~3 isto|isso|minhas|o|$
was weisst|weist|weiss|speicherst du ~2 uber|von mich|mir
^ ?und|aber ist das|es|hier|dies|alles ?hier|alles|das ?auch|wirklich|denn|echt sicher|privat|anonym|vertraulich|geheim|verschlusselt ?hier $
bleibt ~2 unter uns ~1 $
kann|konnen|liest|lesen|sieht ~2 jemand|andere|menschen ~2 lesen|sehen|mitlesen|mit ~1 $
^ ~1 wird|werden ~3 gespeichert|aufgezeichnet|weitergegeben|mitgelesen ~1 $
wer ~2 liest|lesen|sieht|sehen ~3 das|hier|mit|meine|$
wer ~2 das|hier|meine|mit ~3 lesen|liest|sieht|sehen|mitlesen
que|quoi ~2 sais|sait tu ~2 sur|de moi
tu sais quoi ~1 sur|de moi
qui ~2 lit|lire|voit|voir ~3 ca|mes|ce|$
^ ?mais ?et ?est ?ce ?que ?c ?est ?ce prive|anonyme|confidentiel|securise|secret ?ici|ca $
^ ?mais ?et est ce ?que ?c ?est ?ce sur ?ici|ca $
^ ?mais ?et c est sur ici|ca $
quelqu un ~2 lit|lire|voit|voir ~2 ca|ceci|mes|ici|messages
reste|restera ~2 entre nous ~1 $
""",
    "settings": """
^ ?the|my|open settings|setting $
can|could|please|will|would you ~1 write|message|ask|check|ping|text|remind|nudge ~2 me ~2 at|earlier|later|after|before|in ~4
can|could|please|will|would you ~1 write|message|ask|check|text|remind later|earlier ~4 $
^ ~2 write|message|ask|ping|remind|nudge me ~1 at|earlier|later|less|more ~4 instead|$
change|set|move|switch|adjust|wrong ~3 check|checkin|check-in|check-ins|reminder|reminders|timezone|zone|language|country|notification|notifications
change|set|move ~2 my|the ~2 hour|time ~2 $
change|set|move ~1 the time|hour ~1 of|for
^ ~1 not ~1 so early|late ~1 $
^ can|could|may we|you|i ~1 do|have|switch|move|make ~2 evenings|mornings|afternoons|later|earlier ~2 $
my|the time ?zone|clock ~2 wrong
timezone ~2 wrong|different|changed
^ ~3 speak|talk|switch|write|change|answer ~2 in|to|some|only ?in english|spanish|german|french|portuguese ~2 $
^ ~3 speak|do english|spanish|german|french|portuguese ~1 $
do|can you ~1 speak|talk|understand|know ~1 english|spanish|german|french|portuguese|deutsch|espanol|francais|portugues
hablas|habla ~1 espanol|ingles|aleman|frances|portugues
fala|falas ~1 portugues|ingles|espanhol
kannst|sprichst|sprechen du|sie ~2 deutsch|englisch|spanisch|franzosisch|portugiesisch
auf deutsch|englisch ~1 bitte|$
parles|parlez ~1 tu|vous|francais|anglais ~1 francais|anglais|allemand|espagnol|$
cambiar|cambia|cambiame ~3 hora|idioma|zona|horario
mudar|muda|trocar ~3 hora|idioma|horario|fuso
uhrzeit|sprache|zeitzone ~2 andern|umstellen|falsch
changer|change ~3 heure|langue|fuseau
""",
    "pause": """
^ ?please pause ~1 a|one|two|1|2|3|the week|weeks|day|days|month ?please $
need|want|take|taking|give ~3 break|pause from ~1 this|you|bot|app|it|unsent|here ~5
^ ~2 pause ~1 this|bot|messages|reminders|for|until ~4 $
do not ~1 write|message|ask|ping|text me ~1 this|for|until|till|tomorrow|today|next|before|over ~3 $
on holiday|vacation ~3 no|without messages|reminders|check-ins|checkins
no messages|reminders|check-ins|checkins ~1 until|till|for|this|next|over|tomorrow|before ~3 $
necesito|quiero ~2 pausa|descanso ~3 esto|ti|bot|$
preciso|quero ~2 pausa ~3 disso|disto|voce|bot|$
brauche|mochte ~2 pause ~3 hiervon|davon|bot|$
besoin|veux|voudrais ~3 pause ~3 ca|toi|bot|$
""",
    "plan": """
what|whats|show|tell|remind|see|which ~4 my|the ~1 plan ~2 again|$|now|say|says|for
^ ~1 which plan ~3 $
cual ~1 es|era mi plan
qual ~1 e|era ~1 meu plano
was|welchen|welcher ~3 mein|plan ~2 plan|habe|ist|war|$
c etait|est quoi mon plan
quel ~2 mon plan
""",
    "progress": """
^ ?show ?me ?my progress|stats|statistics $
^ ~1 how am i doing ~2 $
^ ~1 how have i been ~1 doing ~2 $
show|see ~2 my ~1 progress|stats|chart|numbers|days
how many ?quiet days am|do|have|since|so|$
como voy $
como ~1 estou indo $
wie ~1 lauft|laeuft|schlage|mache ~1 es|ich ~3 $
""",
    "calm": """
need|want|give|something|help|get|know|got ~3 calm|calming|relax|ground|soothe ~2 me|myself|down|exercise|now|$
calm me ?down ~2 $
^ ~2 distract me ~2 $
^ ~2 tell me ~1 a ~2 joke|story $
^ ~2 tell me something ~1 funny|nice|good ~2 $
^ ~2 cheer me up ~2 $
^ ~2 i am ~2 bored ~2 $
breathing|breathe exercise
algo ~2 calmarme|tranquilizarme|respirar|calme|tranquilice
algo ~2 me acalmar|acalme
was|etwas ~2 beruhigt|beruhigen|beruhigendes
quelque ~1 chose ~2 calmer|calme
""",
    "drafts": """
show|see|read|find|where ~3 what|that|letter|letters|message|messages|draft|drafts ~1 i ~1 wrote|typed|kept|saved ~6
show|see|read|find|where ~2 my ~2 drafts|letters|unsent
""",
    "views": """
what ~3 other ~1 article|guy|author|one|coach ~2 say|says|think|thinks|$
what|which|tell ~3 articles ~2 say|says|about|are|$
^ ~1 que ~1 dicen ~1 articulos
^ ~1 was ~1 sagen|steht ~2 artikel|artikeln
^ ~2 disent ~1 articles
^ ~2 dizem ~1 artigos
what ~2 both|two articles|authors|sides ~1 say|says|think
who|what ~2 baucom|coach ~2
""",
    "done": """
do not ~2 need you|this|unsent|bot ~1 anymore|any|$|now
am|feel ~1 done with ~1 you|bot|app|unsent ~1 $
ya no te necesito
nao preciso mais de|disso voce|vc|$
brauche dich|das nicht mehr
plus besoin de toi
""",
}
"""One sign an errand; a message that is a story is not read for them at all."""
