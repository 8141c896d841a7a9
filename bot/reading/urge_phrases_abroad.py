"""The urge phrases in Spanish, Portuguese, German and French, under the same signs as the English ones."""

FIGURES_ABROAD = {
    "figure": """
pro|para|pra ~1 o|a|meu|minha ~1 chefe|chefa|medico|medica|mae|pai|irmao|irma|amigo|amiga|avo|trabalho|banco
pare|para|parem|chega de ~1 me mandar|enviar|escrever|ligar ~1 mensagem|mensagens|$
deja|deje|dejen de ~1 mandarme|escribirme|hablarme|molestarme|enviarme|me ~1 mensajes|$
arrete|arretez|cesse ~2 de|d ~1 m|me ~1 ecrire|envoyer|parler|contacter
hor|hore ~1 auf ~2 mir|mich ~3 schreiben|schicken|kontaktieren|anzuschreiben
nao ~1 me mande|mandar|envie|escreva ~1 mais|mensagem|mensagens
no ~1 me ~1 mandes|escribas|envies ~1 mas|mensajes
no le|lo|la ~1 voy|quiero|pienso|escribire|llamare ~1 a ~1 escribir|llamar|hablar|contestar|buscar|ver
no ~1 quiero|voy|pienso ~2 escribirle|llamarlo|llamarla|hablarle|contestarle|verlo|verla|hablar|saber|buscarlo|buscarla ?a|con ?el|ella|mas
no le|lo voy
nao vou|quero|pretendo ~3 mandar|ligar|falar|escrever|responder|procurar|ver|chamar ?mensagem ?mais ?para|a|com|o ?ele|ela|mais
nao vou mais
sin|no ~3 tengo|hay|dieron|dio|dan|da|tuve|tenia|senti|siento ~1 ganas
nao ~2 tive|deu|senti|tenho vontade
appeler|ecrire|telephoner|parler ?a ma|mon|mes ~1 mere|soeur|frere|pere|chef|amie|amis|ami|copine|patron|medecin|psy|fille|fils|parents|grand-mere|mamie
ich will|werde|mochte ~2 keinen|nicht|nie ~3 kontakt|schreiben|anrufen|melden|sehen
ich ~1 will|werde|mochte ~4 nicht|nie ~1 mehr ~2 schreiben|anrufen|melden|sehen|kontaktieren|reden|sprechen|antworten
kein|keine|keinen ~1 lust|drang|bedurfnis|kontakt
ne ~1 veux|vais|ai ~1 plus|pas|pas|jamais ~3 parler|ecrire|appeler|voir|repondre|contacter|envie|envoyer
mama|schwester|bruder|freundin|chef|mutter|vater|chefin|arzt ~2 anrufen|schreiben
a mi hermana|mama|amiga|jefe|papa|hermano|madre|doctor|amigo
minha mae|irma|amiga|amigo|chefe|pai
a|mon|ma|mes ~1 mere|soeur|frere|pere|chef|amie|amis|patron|medecin|psy
muss ~1 ihn|sie|ihm|ihr ~1 jeden|jede tag|woche ~3 sehen|treffen
@childs ~1 und ~1 ich muss|soll ~1 mit ihm|ihr reden|sprechen
@childs ~3 tengo|tenemos que hablar|verlo|verla|escribirle ?con ?el|ella
tengo que verlo|verla ~1 todos|todas|cada
@childs ~2 je dois lui parler|ecrire
dois le|la voir ~1 tous|toutes|chaque
@childs ~2 tenho que falar|ver ?com ele|ela
tenho que ver ele|ela ~1 todo|toda|cada
""",
}

ABROAD = {
    "text.high": """
dedo ~3 boton|botao|llamar|enviar
vou|voy|quero|quiero ~1 a ~1 ligar|mandar|chamar|escribir|llamar pra|para|a ele|ela|el
escribiendole|llamandola|llamandolo|contestandole|respondiendole ~1 ahora|ya|mismo|$
le|lo|la ~1 envio|mando|felicito|escribo|llamo|contesto|pregunto ?o ?no
mensaje|texto|carta ~1 escrito|escrita|listo|lista
tengo|tinha|tenho|estou|to ~2 su|com|o|el ~2 chat|whatsapp|conversa ~2 abierto|aberto
no se si|que ~1 contestarle|escribirle|llamarlo|llamarla|responderle|contestar|responder
ayudame|ayudenme|ayuda a no ~1 llamarlo|llamarla|escribirle|hablarle|contestarle
que alguien me ~1 quite|pare|detenga
le|lo|la ~1 quiero|voy|necesito ~1 a ~1 decir|pedir|buscar ~1 que
mando|ligo|respondo|chamo|falo ou nao
mando|respondo|falo ~3 oi|ele|ela ou
que ~1 eu falo|respondo|digo|mando
escrevi ~3 textao|carta|mensagem|texto ~3 mando|envio
parabens ~3 ou|posso|devo
posso|devo|quero ~2 dar parabens
dedo ~2 botao|enviar|ligar
tarja|me segura|impede ~4 ligar|mandar|chamar|responder
vou|quero chamar ele|ela
soll|darf|kann|sollte ~1 ich ~3 gratulieren
nur ~1 ein ~1 kurzes|kleines hallo|hey|hi|nachricht
nachricht ~2 schon ~1 getippt|geschrieben|fertig
schreib|schreibe|ruf|rufe ich ihr|ihm|ihn|sie
finger ~2 uber|auf|am ~2 knopf|anrufknopf|senden
antworte|schreibe|schreib|rufe|melde ich ~1 ihm|ihr|mich ?oder ?nicht
haltet|halt|hindert mich ~4 ihm|ihr|ihn|sie|schreiben|anrufen
aidez|aide|empechez|empeche moi ~2 a|de ~2 ne|pas|l|lui|lui ~2
message ~2 pret|ecrit|tape ~1
j hesite ~2 a ~1 l|lui|envoyer|ecrire
je lui|l ~1 reponds|ecris|souhaite|appelle|envoie ~2 ou ~1 pas|non
et si je lui|l
je sonne|craque
souhaite ~1 son|un anniversaire
je ~1 lui|le|la|l ?reponds|ecris|envoie quoi|ca|maintenant
je reponds ~1 quoi
ich ~2 will|mochte|muss|soll|sollte|kann|werde|wurde ~2 sie|ihn ~3 anrufen|sehen|treffen|kontaktieren|fragen|anschreiben|horen
quiero|voy|necesito|ganas|muero|tentado|tentada|deberia|debo|puedo|podria|pienso|pensando|quisiera|estoy|por|gustaria|ansias|impulso|dejar|evitar|tengo|aguanto|resisto|resistir|ayudame|intentando|casi|punto ~4 escribirle|llamarlo|llamarla|llamarle|mandarle|hablarle|contestarle|responderle|decirle|contactarlo|contactarla|buscarlo|buscarla|verlo|verla|enviarle|preguntarle|pedirle|desbloquearlo|desbloquearla|marcarle|textearle|textearlo|textearla|rogarle|contarle|verle|buscarle|contactarle|desbloquear
escribirle|llamarlo|llamarla|mandarle|hablarle|contestarle|responderle|marcarle|enviarle ~6 ahora|hoy|ya|noche|mensaje|despues|urgencia|deberia|debo|todo|momento
le|lo|la ~1 voy|quiero|iba|deberia|debo|puedo|necesito ~1 a ~1 escribir|llamar|mandar|hablar|contestar|responder|decir|buscar|ver|marcar|enviar|desbloquear|texteear|textear
le|lo|la|que ~1 escribo|llamo|mando|contesto|respondo|hablo|marco|digo|busco|desbloqueo -ayer|anoche
que ~2 le ~1 digo|respondo|contesto|escribo|mando|puedo
quiero|necesito|ganas|voy|extrano ~4 hablar|escuchar|oir|volver ~3 con|su|a ~1 el|ella|mi|voz|ex|hablar|hablarle|verlo|verla
escuchar|oir ~1 su voz
romper ~2 contacto ~1 cero
contacto cero ~3 romper|romperlo
mi ex ~4 escribirle|llamarle|llamarlo
quiero|voy|deberia|necesito|debo|pienso ~2 escribir|llamar|hablar|contestar|mandar|ver|buscar|desbloquear|contactar|enviar ~4 a|con|mi ~1 mi ~1 ex|el|ella
mandar|mando|enviar|escribir|mandarle ~3 mensaje|carta|audio|mensajito ~3 el|ella|ex|ahora|hoy|$
quero|vou|preciso|vontade|tentado|tentada|devo|deveria|posso|penso|pensando|queria|louca|louco|doida|doido|afim|estou|quase|segurar|aguento|resistir|parar|gostaria|sera|ia ~4 mandar|ligar|escrever|responder|falar|chamar|procurar|desbloquear|enviar|dizer|ver|contar|encontrar|pedir|perguntar ~5 ele|ela|ex|mensagem|dele|dela|lhe|$
mandar|ligar|escrever|responder|falar|desbloquear|chamar|procurar ~2 pra|para|com|a|o|um ~3 ele|ela|ex -ontem
ligar|mandar|falar|escrever|ligo|mando|falo|escrevo|respondo ~2 para ~1 o|a|meu|minha ~1 ele|ela|ex
ouvir|escutar ~1 a voz ~1 dele|dela
ouvir|escutar a ~1 voz
o que ~2 respondo|respondo|digo|escrevo|mando
quebrar|furar ~2 contato ~1 zero
mandar|mando|mandando|enviar|escrever ~3 mensagem|carta|audio|mensagens|oi ~4 ele|ela|ex|agora|hoje|$
responder|responde ele|ela
vou|quero|vontade ~2 stalkear
vou|indo ~1 na|ate ~1 a ~1 casa dele|dela
saudade ~5 mandar|ligar|falar|ver
ich ~6 ihm|ihr|ihn|sie|ex ~5 schreiben|anrufen|melden|sagen|antworten|sehen|anschreiben|kontaktieren|treffen|fragen|schicken|horen|reden|sprechen|zuruckschreiben|anzurufen|schreib|entblocken|entsperren|texten
ich ~3 schreib|schreibe|rufe|ruf|melde|antworte|schicke|texte|schreibs|entblocke ~2 ihm|ihr|ihn|sie|mich|ex ~3 jetzt|gleich|heute|an|bei|egal|doch|einfach|zuruck|nachher|morgen|eine|$
soll|sollte|darf|kann|wurde|werde|mochte|will|wurd ich ~5 schreiben|anrufen|melden|antworten|anschreiben|kontaktieren|zuruckschreiben|entblocken|treffen|texten
was ~2 soll|antworte|schreibe|schreib|sage ~1 ich ~4 antworten|schreiben|zuruck|sagen|ihm|ihr
drang|lust|versuchung|bedurfnis|kurz|davor|versucht ~6 schreiben|anzurufen|melden|kontaktieren|anrufen|davor|anzuschreiben|zu
ihm|ihr|ihn|sie ~4 zu ~1 schreiben|melden|anzurufen|antworten|sehen
ihm|ihr ~3 schreiben ~2 will|mochte|konnte|soll|muss
seine|ihre ~1 stimme ~2 horen
kontaktsperre ~3 brechen|breche
vermisse ~5 schreiben|anrufen|melden
halt|halte|haltet ~1 mich ~2 ab|auf
je ~1 lui ~1 ecris|reponds|parle|envoie|telephone
je ~1 l appelle
je ~3 vais|veux|voudrais|dois|peux|pense|envie|devrais|aimerais|ai|meurs|suis|failli|craque|dois|allais|resiste|tente|tentee ~5 ecrire|appeler|envoyer|parler|repondre|contacter|voir|dire|telephoner|demander|revoir|recontacter|debloquer|relancer|texter
lui ~1 ecrire|envoyer|parler|repondre|dire|telephoner|demander
envie|besoin|dois|devrais|vais|faut|veux|dois ~4 l|le|la|lui ~1 appeler|ecrire|contacter|recontacter|voir|revoir|parler|envoyer|repondre|debloquer|texter
dois|devrais|puis|peux je ~3 ecrire|appeler|repondre|contacter|recontacter|envoyer|parler|revoir
que|quoi ~2 lui ~1 repondre|dire|ecrire
quoi lui ~1 repondre|dire
entendre sa ~1 voix
envoyer|envoie|ecrire ~4 message|lettre|sms|texto ~4 lui|ex|elle|maintenant|soir|$
craquer ~3 ecrire|appeler|contacter|message
rompre|briser|casser ~2 silence|contact
""",
    "seek.high": """
estoy|voy ~1 yendo|camino ~1 a|de su casa
to|estou|vou ~1 indo ~1 na|pra|para|a ~1 casa dele|dela
auf dem weg zu ihm|ihr
soll ich hinfahren|hingehen|vorbeifahren
hinfahren ~3 reden|sehen
la|lo voy a buscar
suis ~1 devant|en ~1 chez|route|bas ~2 lui|elle
aller ~1 la|le|l voir
voy|quiero|pienso|ganas ~4 ir|pasar|esperarlo|esperarla|aparecer|aparecerme|presentarme ~3 su|casa|trabajo|donde
ir ~1 a su ~1 casa|trabajo
necesito|quiero|ganas|muero ~2 verlo|verla|verle
vou|quero|penso|pensando|vontade|preciso ~4 ir|passar|esperar|aparecer ~4 casa|trabalho|dele|dela|onde|porta
ir ~1 na|a ~1 casa dele|dela
preciso|quero|queria ~2 ver|encontrar ~1 ele|ela|o|a -feliz|perfil
ich ~3 fahre|gehe|fahr|geh|laufe|warte ~4 zu|bei|vor ~1 ihm|ihr|seiner|ihrer|seinem|ihrem
zu ihm|ihr ~2 fahren|gehen|hin
ich ~3 muss|will|mochte|werde ~4 ihn|sie|zu|vorbei ~3 sehen|treffen|ihm|ihr|vorbeifahren|fahren|gehen
je ~2 vais|veux|passe|pense ~4 aller|passer|chez|attendre|devant|debarquer ~3 lui|elle|chez|devant|travail|son|sa
vais ~2 chez lui|elle
""",
    "look.high": """
tienta|tentacion|ganas ~2 de|mucho ~1 ver|mirar ~1 sus|su
dar|dou uma ~1 olhadinha|olhada|espiada ~3 insta|perfil|stories|dele|dela
hab|habe sein|ihr ~1 profil ~3 offen|auf
aufhoren ~4 bilder|fotos|profil|stories|anzuschauen|anzusehen
muss ~3 sein|ihr ~1 profil|story|insta ~2 schauen|gucken|ansehen
ai ~1 son profil ~1 ouvert|encore
regarde ~1 son|sa|ses insta|profil|story|stories
su ultima conexion
voy|quiero|ganas|puedo|dejar|necesito|estoy|sigo|paro|deja|solo|tentada|tentado|evitar ~5 mirar|ver|revisar|stalkear|espiar|revisando|mirando|viendo|stalkeando|chequear|mirarle|verle|revisarle|stalkearlo|stalkearla|espiarlo|espiarla ~5 su|sus|el|perfil|insta|instagram|historias|facebook|estado|fotos|conexion|stalkear*|whatsapp|linea
stalkear|stalkeando|stalkeo|espiar|revisar ~2 su|sus|a|el|mi ~2 perfil|historias|instagram|facebook|ex|fotos|redes
vou|quero|vontade|parar|preciso|fico|estou|so|consigo|vivo|paro|to|queria ~5 olhar|ver|stalkear|espiar|olhando|vendo|stalkeando|checar|checando|fucando|fucar ~5 perfil|insta|instagram|stories|facebook|status|fotos|dele|dela|story|online
stalkear|stalkeando|fucando|olhando ~3 perfil|insta|instagram|stories|facebook|dele|dela|ex|fotos
ich ~5 sein|seine|ihr|ihre|seinem|ihrem|seinen|ihren ~3 profil|insta|instagram|story|storys|stories|status|facebook|fotos|bilder|seite|account|whatsapp|tiktok ~4 anschauen|ansehen|checken|schauen|gucken|angucken|an|stalken|nach|nachsehen|checke|schaue
ich ~3 schaue|schau|gucke|guck|checke|check|stalke|gucken|kontrolliere ~4 sein|seine|ihr|ihre|seinem|ihrem|online|ihn|sie|profil|status
stalke|stalken|checken|schauen|nachsehen|gucken ~4 ex|profil|insta|instagram|ob
ob er|sie ~2 online
je ~3 vais|veux|envie|peux|arrete|regarde|continue|dois|empecher|pas|ai ~6 voir|regarder|espionner|stalker|checker|consulter|regarde|verifier|fouiller ~4 profil|insta|instagram|story|stories|facebook|statut|photos|page|ligne|compte|lui|tiktok
regarder|stalker|voir|espionner|checker|regarde ~2 son|sa|ses ~1 profil|insta|instagram|story|stories|facebook|photos|statut|compte|page
""",
    "through.high": """
pregunto|preguntar|pregunte ~1 a su ~1 hermano|hermana|amiga|amigo|madre
frag|frage ~2 seine|ihre|seinen|ihren ~1 schwester|bruder|mutter|freundin|freunde|freund
demander ~2 a sa|son|ses ~1 soeur|frere|amie|ami|amis|mere
pedir|peco ~2 amiga|amigo|irma|irmao|mae dela|dele
voy|quiero|ganas|deberia|puedo ~4 preguntar|preguntarle|escribir|pedir|hablar|escribirle|pedirle|llamar ~4 su ~1 amiga|amigo|mama|hermana|hermano|amigos|familia|madre
vou|quero|devo|vontade ~4 perguntar|mandar|falar|pedir ~5 amiga|amigo|mae|irma|irmao|amigos|familia ~2 dele|dela
ich ~5 seine|ihre|seinen|ihren|seiner|ihrer ~2 freund|freunde|freundin|mutter|bruder|schwester|freunden ~3 fragen|schreiben|anrufen|bitten
je ~3 vais|veux|devrais|pense ~4 demander|ecrire|appeler|passer|parler ~4 son|sa|ses ~1 ami|amie|amis|mere|soeur|frere|pote
nueva|otro|otra|novo|outro|neue|neuen|andere|anderen|nouveau|autre ~1 numero|cuenta|nummer|account|compte|chip|conta ~6 escribir*|llamar*|ligar|falar|mandar|schreiben|anrufen|ecrire|appeler|contacter|contactar*|ver|verlo|verla
""",
    "loaded.middle": """
lo|la extrano ~4 llamar|escribir|hablar|ver
no ~1 puedo ~1 resistir|aguantar
escribirle|llamarlo|llamarla|hablarle|mandarle|contestarle
lo|la|le quiero de ~1 vuelta
saudade ~3 voz|falar
ihm|ihr schreiben
ihn|sie anrufen
zuruckschreiben
l appeler
lui ecrire
lui repondre
""",
}
