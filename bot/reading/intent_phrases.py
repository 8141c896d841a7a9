"""Phrases that ask something of the bot itself, in five languages, and the look-alikes that are only feelings."""

FIGURES = {
    "figure": """
help me ~1 forget|move|get|cope|heal|stop|not|understand|through|with|feel|sleep|breathe|deal|accept|let
need help ~1 to|with|moving|getting|forgetting|coping
deleted|deleting|erased|remove|removed|forget|block|clear ~2 him|her|them|his|our|photos|pictures|number|my|memories|ex|chat|every|all|us|feelings|mind|head|instagram -data|account|info|information|messages|history|conversation|conversations|profile|everything|records
delete|erase|wipe ~2 him|her|them|his|our|photos|pictures|number|my|memories|ex|us|feelings|mind|head|instagram -data|account|info|information|messages|history|conversation|conversations|profile|everything|records|stuff|details|entries|notes|drafts|words
can|could not ~2 stop|forget|pause
stop ~1 crying|thinking|loving|missing|feeling|hurting|grieving|dreaming|caring|being|stalking|myself|him|her
stop ~1 texting|calling|checking -me|on
want|wish|trying|pain|hurt|hurting|thoughts|tears|dreams|it|he|she|they ~3 to ~1 stop|stops|stopped|end
how ~2 do|can i ~1 stop|forget|get|move|cope|heal|know|deal|live|go|trust|tell -reminders|messages|notifications|you|bot
told|tells|said|asked|asks|wants|wanted me ~2 to stop|shut|leave
radio|total|complete|absolute|utter|just|only|nothing|his|her|their|in|of|than|this|that|such|long|loud|awful|the|weird silence
he|she|they ~3 check|checked|deleted|stopped|paused|blocked|shut|ignored|muted|silenced
house|home|room|flat|apartment|place|night|nights|it|weekend|phone ~2 is|are|was|so|too|very|all ~2 quiet|silent
so|too|very|how|eerily|awfully|all quiet|silent
not want|wanna|feel ?like ~2 talk|talking|speak ?to|with ?to anyone|anybody|people|everyone|friends|my|him|her|them
!i say|says|said|saying|wrote|texted|replied|yelled|screamed|shouted ~2 leave|let me|us|him|her|them alone|be
!i say|says|said|saying|wrote|texted|replied|yelled|screamed|shouted ~2 go|fuck|piss|bugger|get away|off|lost|out
told|tell|telling|asked|want|wants|wish|need|begged me|him|her|them|everyone|people|my ~3 leave|let|go|fuck|piss|get me|him|her|them|us|away|off|lost
!lassen er|sie|ihn|ihm ~4 in ruhe|frieden
gesagt|sagt|sagte|schrieb|geschrieben|meinte lass mich ~2 in ruhe|frieden
dit|ecrit|repondu ~1 laisse|lache|fous|fiche moi ~2 tranquille|paix|$
dijo|dice|escribio|grito dejame|vete|largate
not|never ?ever|please leave|let|go me|away ?alone|be
everyone|everybody|people|they|nobody ~3 leave|let me alone|be
want|need|trying|try|like|going to ~1 forget
deixa para la
nao|no|nicht|pas ~2 dejes|deje|deixe|deixa|lass|laisse ~2 sola|solo|sozinha|sozinho|allein|seule|seul
disse|falou|escreveu ?me deixa|vai ~1 em|embora
""",
}

SIGNS = {
    "checkin": """
check|checkin|checking ~1 in -on|at|his|her
checkin|check-in
daily|evening|morning|weekly check|checkin|log|report
log|record|track|enter|note|save|add|write ~2 my|a|today|the|mood|day ~2 mood|day|check|feeling|feelings|today|entry|urge|progress
my|todays|today's mood ~3
mood|feeling|today|day|pain|urge|sadness|anxiety|am|level|score ~2 1|2|3|4|5|6|7|8|9|10 ~1 out|of|today|$
1|2|3|4|5|6|7|8|9|10 out of|10 10|ten
1|2|3|4|5|6|7|8|9|10 10
day|week|month 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|40|45|50|60|90|100|one|two|three|four|five|six|seven|ten|twenty|thirty -weeks|months|ago
how ~2 many|long ~3 days|weeks|streak|contact
streak|progress|stats|statistics|counter|score|milestone|chart|graph -bar
show|see|view|what|whats ~3 streak|progress|stats|days|chart|history|review|graph|count|counter
days|weeks|months|day ~2 no|without contact|texting|talking|strong|clean
made it ~3 day|days|week
registrar|anotar|apuntar|mi ~2 animo|dia|humor|registro
mi|meu|mein|mon progreso|progresso|fortschritt|progres|racha|sequencia|serie|animo|humor
cuantos|quantos dias
registrar|anotar ~2 humor|dia
como ~1 estou indo
zeig|zeige ~2 fortschritt|verlauf|stand
wie ~1 viele|lange ~2 tage
stimmung|eintragen|fortschritt|tagebuch
mon ~1 humeur|progres|score
combien ~1 de|d jours
noter ~2 humeur|journee
bilan
""",
    "help": """
what|how ~2 can|do|are|could ~1 you|u|this|i|it ~3 do|help|use|work|ask|work|offer|capable|capabilities|say|used
what ~3 capabilities|commands|features|functions|options|abilities|things|topics ~3
show|list|see|give ~3 commands|menu|options|features|help|instructions
commands|menu|instructions|manual|tutorial|faq|options|settings
how ~2 i|you|to ~2 use|change|set|turn|switch|start|export|edit|add|enable|see|find|get|link|download|read|get|update|work|reset|invite|connect|schedule -over|him|her|them|this|it|better|back
how ~2 does|do ~1 this|it|you|the|that ~1 bot|app|work|plan|works|program|function
what|which|where|how|who ~3 data|information|info|messages|words ~4 store|stored|keep|save|collect|see|read|share|kept|safe|go|saved|used
who ~1 can|sees|else|reads ~2 read|see|access|this|my
is|are ~1 my|this|it|the|what ~3 data|messages|chat|private|safe|secure|encrypted|anonymous|confidential|stored|read
private|privacy|confidential|anonymous|encrypted -life|photos|parts
do you ~2 store|save|keep|share|sell|remember|record|read|speak|understand|have|support
can ~1 i ~2 ask|use|change|set|export|talk|tell|write|get|see|edit|schedule|choose|pick ~4 you|language|time|reminder|reminders|settings|data|hour|anything|my|here|questions|about
can|could|are|do you ~2 able|speak|help|explain|understand|remind|read|use -feel|real|human
change|set|adjust|update|edit|switch ~3 language|time|hour|settings|timezone|zone|reminder|reminders|name|country|plan|schedule|notification|check
language|timezone
what|who are|is|r ~1 you|this|the ~1 for|about|bot|app|plan|whats|do|made|creator|$
what is|does|are|do ~1 the|a ~2 no|plan|hold|ledger|kit|steadiness|slip|mean|button|bot|quiet|crumb|logistics
what is no contact
^ help $
^ help me $
^ help please|pls
i ~2 need|want help ~1 using|setting|$
explain ~3 how|this|bot|plan|hold|you|works
ayuda|ajuda|hilfe|aide ~1 $
^ ayuda|ajuda|hilfe|aide
que|como ~2 puedes|puedo|se|funciona|usa|usar|hacer|sabes|cambio|cambiar
quien ~2 lee|puede|ve
que datos
o que|como ~2 voce|faz|funciona|usar|uso|posso|mudo|mudar|altero ~2 faz|usar|isso|bot|fazer|idioma
quem ~2 le|pode|ve
quais ~2 comandos|dados
was ~1 kannst|kann|machst|bist ~1 du|man|ich ~2
wie ~2 funktioniert|benutze|stelle|andere|kann|geht ~2 das|ich|bot|es|die|hier
wer ~2 liest|kann|sieht
welche ~1 daten|befehle
que|quoi ~2 peux|sais|fais ~1 tu ~1 faire
comment ~2 ca|marche|utiliser|fonctionne|changer|utilise|je -vas|va
qui ~2 lit|peut|voit
quelles ~1 donnees|commandes
""",
    "stop": """
^ stop $
^ ?please|ok|just stop ~2 messaging|texting|sending|writing|talking|it|please|now|bot|notifications|reminders|this|all|messages|bothering|asking|nudging|pinging|checking
stop ~2 messaging|texting|sending|writing|bothering|contacting|pinging|nudging|asking|notifying|spamming ~1 me|messages|notifications|reminders|so|$|all|these|any
stop ~2 messages|reminders|notifications|nudges|check-ins|checkins|bot|alerts|pings
no|fewer|less|not|too|many|without|reduce|want ~2 more? ~1 messages|notifications|reminders|nudges|talking|check|alerts|pings|talk -from|him|her
fewer|less messages|notifications|reminders|nudges|often
do not ~3 message|text|write|send|contact|remind|notify|talk|speak|say|bother|ping|disturb ~2 me|any|anymore|to|anything|again|until|$
do not ~1 want ~1 you ~1 to ~2 speak|talk|message|write|say|text
pause|mute|unsubscribe|snooze|silence|quiet|shush|hush -he|she|between|him|her|his
pause|mute|snooze ~2 for|until|you|bot|everything|all|please|this|notifications|reminders|messages|a|it|me
shut ?the|tf ?fuck|hell up|it|down
be quiet|silent
!to|will|would|not|he|she|they|ex|never|ever leave|let me ?the|tf ?fuck|hell alone -he|she
!to|will|would|not|he|she|they|ex|never|ever leave|let me be $|now|please|bot
want|need you|u|bot to ~1 leave|let me alone
want|need you|u|bot to go|fuck|piss|get away|off|lost
^ ?oh|just|please|so|ok|no|now|then|ugh|can|well|seriously ?you|u|just|please fuck|piss|bugger|sod|f|feck|eff off -to|with|from|work
^ ?please|just|oh|ok get lost -in
get out ~1 of my phone|chat|inbox|messages|telegram|discord
turn|switch ~2 off|reminders|notifications|messages|nudges ~2 reminders|notifications|off|messages|nudges|everything|alerts
disable|deactivate|cancel|end ~2 notifications|reminders|messages|nudges|subscription|check|bot|alerts|everything|conversation
no more talking|messages|reminders|notifications|nudges|texts|words
^ can|could|will|would you ~2 stop ~1 $|it|this|now|please
quit|stop bugging|annoying|pestering ~1 me
^ ~1 enough $
that is enough ?for ?now|today|please|do|talking|$
that's enough
enough ~1 talking|for|messages|of|now|already|talk
go silent|quiet|sleep
^ ?oh|just|please|so|ok|no|now|then|ugh|can|could|will|well ?you|u|just|please go away -for|from|to|with|together|on
stop|quit talking|speaking ~1 to? ~1 me|now|please|$
say nothing|anything ~2 more|anymore|else
not|no say|speak ~2 anymore|more|again
speak any
opt out
take a break ~2 from|bot|messages
basta|callate|silencio|pausa|detente|cancela|pare|chega|silencia|cala ~1 ?de $
^ ~1 para ?ya|por|com|con ?favor|isso|eso|esto|agora|ahora|tudo|todo $
no ~1 me ~1 escribas|mandes|molestes|hables ~1 mas|mensajes|$
^ ~1 dejame|dejeme ~1 en paz
^ ~1 dejame|dejeme ~1 tranquilo|tranquila|solo|sola|quieto|quieta
no me ~1 molestes|moleste|jodas
^ ~1 vete ~1 $
^ ~1 vete|vayase a la mierda|chingada|verga
^ ~1 largate|pierdete|esfumate ~1 $
^ ~1 me deixa|deixe ~1 em paz
^ ~1 deixa|deixe me ~1 em paz
^ ~1 me deixa|deixe ~1 quieto|quieta|sozinho|sozinha
^ ~1 vai|va embora ~1 $
^ ~1 vai ~1 se foder|ferrar|catar
^ ~1 vaza|some|sai daqui ~1 $
^ ~1 vaza $
nao me ~1 incomoda|incomode|enche|perturbe
^ ~1 verpiss|verpisst dich|euch
^ ~1 lass|lasst mich|uns ~2 in ruhe|frieden
lassen sie mich ~2 in ruhe|frieden
^ ~1 hau|haut ~2 ab ~1 $
^ ~1 geh ~2 weg ~1 $
^ ~1 verschwinde|verschwindet ~1 $
^ ~1 zieh leine
^ ~1 laisse|laissez|lache|lachez moi ~1 tranquille|$
^ ~1 laisse|laissez|fous|foutez|fiche|fichez moi ~1 la|en paix
^ ~1 fous|foutez|fiche|fichez ~1 le camp
^ ~1 va t en ~1 $
^ ~1 casse|cassez|barre toi|vous ~1 $
^ ~1 degage|degagez ~1 $
^ ~1 va te faire foutre|voir
deja|deje ~1 de ~1 escribirme|mandarme|molestarme|escribir|hablar
para ~1 de ~1 escribirme|mandarme|mandar|falar|me
pare ~1 de ~1 me|mandar|falar|enviar
nao ~1 me ~1 mande|mandar|escreva|incomode|mais
menos|sem mensajes|mensagens|notificaciones|notificacoes
pausa|pausar ~2 por|de|dias|los|las|mensajes|$
desactiva|desactivar|desativa|desativar|apaga|quita ~2 notificaciones|notificacoes|mensajes|lembretes|recordatorios
hor|hore|horen ~1 auf ~1 mir|mich|zu ~1 schreiben|nerven|fragen|schreib
hor|hore|halt ~1 auf|klappe|mund|die ~1 auf|klappe|$
keine ~1 weiteren|mehr ~1 nachrichten|erinnerungen|benachrichtigungen
schreib|schreibe ~1 mir ~1 nicht ~1 mehr|$
nicht ~1 mehr ~1 schreiben|stored
sei still|ruhig|leise
ruhe|stumm|pausiere|pausieren|stopp|abbestellen|stummschalten
mach ~2 pause
arrete|arretez|stoppe ~2 de|d|messages|les|tout|$ ~1 m|me|les|messages|$|ecrire|envoyer|parler
tais toi
fais ~2 pause
ne ~1 m ~1 ecris|envoie ~1 plus|pas
plus ~1 de ~1 messages|notifications|rappels
moins de messages
laisse moi ~1 tranquille
desactive|coupe ~2 notifications|rappels|messages
silence
""",
    "delete_data": """
delete|erase|remove|wipe|clear|destroy|purge|forget|reset ~4 my|all|the|this|our|about|me|stored|saved ~3 data|account|information|info|messages|history|records|chat|conversation|conversations|profile|details|stuff|entries|logs|everything -about|him|her|of
delete|erase|remove|wipe|clear|purge|destroy everything|all -about|him|her|of|his|photos|pictures|my|our
delete|erase|wipe|forget|remove ~1 all|everything|what|anything|about ~3 me|i|said|told|know|have|wrote|you|saved|stored -him|feel
delete|erase|wipe|purge|remove all of this|it|that
delete|erase|wipe|purge|remove it|this|that ~1 all -him|her|about ~1 $|please|now
delete|erase|wipe|remove me from ~1 your|this|here|the|it
forget ~2 me|everything ~1 i|about|please|$|now|said|told|you -not
forget ~1 everything|all|what ~2 i ~2 said|told|wrote
want|please|would ~3 forget me
delete|close|remove|terminate|deactivate ~2 account|profile|me
right to be forgotten
gdpr
get rid ~3 data|account|information|me
delete|erase|clear data|account|everything|me
borra|borrar|elimina|eliminar|borren|suprime ~3 datos|cuenta|todo|mensajes|informacion|historial|conversacion
^ ~2 borrame|eliminame ~2 $|de|ya
borra|borrar|borralo|elimina|eliminar ~2 todo|cosas|mio -fotos|sus
apaga|apague|deleta|exclui ~2 coisas|isso ~1 tudo|$
^ ~1 me apaga|apague|deleta|exclui ~1 $|daqui
losch|losche|loesche|entferne ~1 bitte|meine sachen|alles
nimm|nehmt ~1 meine daten
efface|effacez|supprime|supprimez ~2 affaires|trucs|moi
olvida|olvidame ~3 todo|mi|dije|lo|$
apaga|apagar|deleta|deletar|exclui|excluir|exclua|apague|delete|elimina ~4 dados|conta|tudo|mensagens|historico|conversa|informacoes
esqueca|esquece ~2 tudo|mim|que
losch|losche|loschen|loesche|vergiss|entferne ~4 daten|konto|alles|account|nachrichten|verlauf|mich|gesagt|profil|gespeichert
daten|konto|alles|account|verlauf|profil ~2 loschen|entfernen|loeschen
efface|effacer|supprime|supprimer|oublie|effacez|supprimez ~4 donnees|compte|tout|messages|historique|moi|dit|conversation|infos
""",
    "smalltalk": """
^ hi|hello|hey|hiya|yo|heya|howdy|hola|oi|ola|hallo|salut|bonjour|moin|servus|coucou|hellow|greetings|sup|morning ?there|bot|everyone|all|again|you|friend|buddy|beautiful|guys $
^ hi|hello|hey|hola|oi|hallo|salut|bonjour ~2 bot|there|again|unsent
^ good|gm|gn morning|evening|night|afternoon|day|$
good morning|night|evening|afternoon -text|texts|call
^ buenos|buenas|bom|boa|guten|gute|bonne|bonsoir|bonjour|tarde ~1 dias|noches|tardes|dia|noite|tarde|morgen|abend|nacht|nuit|soiree|tag|$
thank|thanks|thx|tysm|cheers|gracias|obrigado|obrigada|danke|merci|valeu|dankeschon ~3 you|so|much|a|for|lot|bot|$|mucho|mil|muito|schon|sehr|beaucoup -nothing
appreciate ~2 it|help|you|that|this
many|vielen|muchas|muito|mille thanks|dank|gracias|obrigado|obrigada|mercis
^ ok|okay|okey|k|kk|sure|alright|cool|nice|great|fine|yes|yeah|yep|yup|no|nope|nah|lol|hmm|hm|good|perfect|awesome|wow|right|understood|exactly|true|si|sim|ja|oui|vale|genau|claro|gut|bien|bueno|dale|beleza|blz|got|maybe|haha|super|ah|oh|d'accord|accord|interesting ?it|then|sure|cool|thanks|you|lol|fine $
^ ok|okay|sure|alright|cool thanks|thank|cool|then|great|good|got
^ got it
bye|goodbye|cya|ciao|adios|tchau|tschuss|later|gn|goodnight ~1 bot|for|now|$|see|then|thanks
see you|ya ~1 later|tomorrow|soon|then|bot|$
are|r you ~3 real|human|bot|robot|ai|person|alive|there|machine|single|ok|chatgpt|gpt|sentient|computer|male|female|program|a|fake|conscious|fun|happy|married|smart
you ~1 are ~3 bot|robot|funny|cute|nice|sweet|smart|great|awesome|amazing|helpful|best|cool|good|kind
is|are ~3 anything|something|anyone|someone|there|you|this|i ~2 real|human|person|robot|bot|there ~2 about|or|behind|you|$
how real|old|smart are you
who|what|where|when ~2 made|created|built|programmed|are|live|were|is|do|your ~1 are|do|is|your ~1 you|your ~3 name|from|born|live|$|creator|birthday|maker|called|favorite
what is|your|what's your? name|favorite|favourite|age|hobby|hobbies
how are|r|have|is ~2 you|u|your|it|things ~3 doing|today|been|going|day|$|feeling|bot|ai
how was your day
do|can|have you ~2 have|feel|dream|sleep|eat|like|love|know|think|get|want|enjoy|tell|sing|ever|a ~4 feelings|emotions|feel|sleep|eat|dream|pets|name|favorite|body|joke|jokes|family|friends|me|sad|boyfriend|girlfriend|fun|tired|bored|music|hobbies|story|soul|people|i|anything|love
tell|know|say|another|give ~2 joke|jokes|funny|story|riddle|poem
tell ~1 me ~1 about ~1 yourself|you
joke|jokes $
say hi|hello|hey
just ~3 say|saying hi|hello
wanted to say hi|hello
nice|pleasure|good|great|lovely|glad ~1 to ~1 meet|talking|chatting|chat|seeing|talk|job|work|bot ~2 you|to|$
que tal
como ~1 estas|esta|te|vai|voce|vc ~1 va|bem|llamas|$
eres|es|sos ~1 un|una|real|humano|robot
tudo|td bem
voce|vc ~1 e ~2 robo|humano|real|pessoa|bot
bist du ~3 echt|mensch|roboter|bot|ki|real|person
wie ~1 geht|heisst ~2 dir|du|es|s
comment ~1 vas|ca|t|tu ~1 tu|va|appelles
ca va
es|tu ~1 tu|es ~2 robot|humain|reel|reelle|vrai|personne
testing|test $
love you bot
""",
    "out_of_scope": """
what|how|who|when|where|which|why|is|are|does ~4 capital|price|cost|costs|weather|recipe|calories|president|planet|planets|country|population|tall|invented|rate|exchange|mortgage|credit|insurance|tax|taxes|oil|tire|car|engine|movie|movies|stain|faucet|battery|airport|flight|hotel|restaurant|restaurants|bus|train|company|bank|account|fee|wage|salary|gas|stock|share|shares|score|team|game|world|city|state|river|ocean|mountain
book|find|order|buy|play|convert|translate|calculate|spell|define|roll|flip|set|cancel|reserve|track ~3 table|flight|hotel|song|music|jazz|alarm|timer|pizza|ticket|tickets|miles|kilometers|dice|coin|package|reservation|uber|taxi|ride|word
weather|forecast|temperature|rain|raining|snow|sunny|umbrella -fever
alarm|timer|calendar|reminder ~4 for|at|to|am|pm|meeting|set|milk
set ~2 alarm|timer
recipe|cook|bake|calories|pizza|restaurant|restaurants|ingredients|pasta|cake|carbs|protein ~3
stock|stocks|share|shares|price|bitcoin|crypto|exchange|dollar|dollars|euro|currency|convert|interest|overdraft|bank|loan|tax|taxes|credit -my|his|her
capital|planets|planet|president|population|largest|tallest|distance|miles|kilometers|country|countries|state|states|continent|river|mountain|earth|sun|moon|galaxy|solar
translate|spell|definition|define|meaning|synonym|pronounce|accent|grammar ~3
who ~1 won|invented|is|wrote|discovered|sings ~3 game|match|election|super|president|world|cup|bowl|oscar|the|song|book
score ~3 game|match
play|turn|put ~3 music|song|lights|light|volume|tv|radio|spotify|lamp|playlist
flight|flights|hotel|book|uber|taxi|traffic|directions|gas|airport|airplane|train|ticket|tickets|nearest|route ~4
how ~1 far|tall|big|old|fast|expensive|heavy|high|deep|hot|cold|much ~2 is|does|are|do|can|was|were -i|my|you|your|he|she|longer|more|it
how many ~2 -days|weeks|times|months|people|messages|letters? planets|calories|people|states|countries|ounces|cups|miles|bones|legs|teeth|players|feet|inches|grams|pounds|liters|rings
what is|are|was ~2 the|a|an|my? ~3 capital|population|time|date|largest|biggest|price|recipe|weather|score|tallest|fastest|speed|best|square|meaning|difference|symptoms|exchange|word|height|distance|smallest|longest|highest|currency|temperature|atomic|definition|spanish|french|year
what time|day|date|year is
square root
plus|minus|times|divided ~1 1|2|3|4|5|6|7|8|9|10
write ~2 essay|code|python|script|program|email|resume|story|cv|cover
python|javascript|code|programming|excel|windows|iphone|android|wifi|printer|computer|laptop -his|her
order|buy ~3 pizza|food|milk|groceries|online|amazon|shoes|me
football|soccer|basketball|nba|nfl|lottery|horoscope|zodiac
homework|math|equation|physics|chemistry|biology|history -our|my|chat|search
oil|tire|tires|engine|mpg|mileage ~3 change|pressure|light|car
clima|tiempo ~2 hace|hoy|manana|pronostico
receita|previsao|wetter|meteo|recette|receta|aktien|cotacao|capitale|hauptstadt|bourse
quelle|quel ~2 heure|temps|meteo|capitale
wie ~1 wird ~2 wetter
wie ~1 hoch|weit|teuer|spat ~1 ist
que hora|horas
cual es ~2 capital|precio
qual ~1 e? ~2 capital|preco|previsao
""",
}
