"""The crisis phrases in Spanish, Portuguese, German and French, under the same signs as the English ones."""

ABROAD = {
    "self.suicide.high": """
je ~1 saute ce|demain|maintenant|cette|$
zu viel|viele ~1 genommen|geschluckt|eingenommen
j ~1 ai ~1 tout ~1 avale
je ~1 vais ~1 sauter $
^ ~1 ich ~1 spring|springe $
me ~1 suis ~1 encore|nouveau ~1 coupe|coupee|scarifie|scarifiee|brulee
sinon|o|oder|ou|sonst ~1 ich|je|me|eu ~2 me ~1 mato|tue|suicide
sinon je ~1 me ~1 tue|suicide
alle|alles ~1 waren|wurden ~1 froh|erleichtert|glucklicher ~2 wenn ich ~1 weg|tot|nicht
lettre|lettres|mot ~1 d ~1 adieu|adieux
garde|gardee|stocke|mis|economise|cache|accumule ~2 cachets|medocs|medicaments|comprimes|somniferes ~4 cote|cache|reserve|tiroir|$
guardei|guardando|juntei|juntando|escondi|separei|guardo ~3 comprimidos|remedios|pilulas
guarde|guardado|guardo|junte|escondi|tengo ~2 pastillas ~2 guardadas|escondidas|juntas|ahorradas
ich ~4 mich ~3 umbringen|umzubringen|umbringe|toten|erhangen|aufhangen|um
tirarme|lanzarme|arrojarme|echarme ~2 metro|tren|rio|mar|autobus|vacio|balcon|ventana|puente|coche|carro|azotea
escribi|escrito ~2 cartas|carta|notas ~2 despedida|todos|familia|$
me ~1 tirar|jogar|atirar ~2 ponte|trem|metro|janela|predio|carro|rio
mejor ~1 me muero|muera|mato
schlaftabletten|tabletten|pillen ~4 alle|zu-viele|viele
zu viele tabletten|pillen|schlaftabletten
trop de medicaments|cachets|comprimes|medocs
tengo ~1 un|el|mi plan ~1 y|para|hecho ~2 fecha|matarme|morir|todo|hoy|noche
tenho ~1 um|o|meu plano ~1 e|para ~2 data|matar|morrer|tudo|hoje
habe|hab ~2 plan ~2 datum|tag|termin|abschied|methode
plan ~2 date|jour ~1 fixe|choisie|choisi|prevue
todo ~1 preparado|listo|planeado|decidido ~4 hoy|noche|manana|lunes|despedirme
tudo ~1 pronto|preparado|planejado|decidido ~4 hoje|noite|amanha|fim
tout|tu ~1 prepare|prevu|planifie|organise ~4 soir|nuit|demain|lettre|adieu
alles ~1 vorbereitet|geplant|geregelt|bereit ~4 heute|nacht|morgen|abschied|ende
estoy|parado|parada|sentado|sentada ~1 en|sobre|arriba ~1 el|un|la|de|borde|del puente|techo|azotea|borde|vias|tejado -con
to|estou|subi ~2 em|na|no|cima ~2 ponte|predio|telhado|trilho|trilhos|sacada -com
suis|debout|assis|assise ~1 sur|au ~2 pont|toit|rebord|voies|rails|balcon -avec
stehe|steh|bin|sitze|sitz ~1 auf|am|an|vor ~2 brucke|dach|gleis|gleisen|abgrund|dachkante|schienen -mit
heute|heut|morgen ~1 nacht|abend ~3 schluss|ende|soweit|vorbei -mit
schluss ~3 immer|endgultig|leben|welt|allem
mach|mache ~2 schluss ~4 immer|allem|leben
tome|tomado|trague|tomo ~3 pastillas|pastilla|todo|todas|blister|frasco
pris|avale|avalee|avaler ~4 medocs|medoc|cachets|boite|plaquette|comprimes|somniferes|medicaments
tomei|engoli|tomar ~3 remedios|comprimidos|pilulas|cartela|caixa|tudo
tabletten|pillen|schlaftabletten ~4 genommen|geschluckt|gesammelt|gehortet|bereit|bett|tisch|nachttisch
comprimes|medicaments|medocs|cachets|somniferes ~2 devant moi
comprimes|medicaments|medocs|cachets|somniferes ~2 dans ma main
tabletten|pillen ~3 da|vor ~1 liegen|mir|liegt
tabletten|pillen ~2 in ~1 hand
remedios|comprimidos|pilulas ~2 na ~1 mao|mesa|frente
pastillas|pastilla ~3 listas|preparadas|juntando|guardando|guardadas|enfrente|mesa
juntando|guardando|ahorrando ~2 pastillas|remedios|comprimidos|pilulas
cuantas|quantos|quantas|combien|wieviele ~2 pastillas|remedios|comprimidos|pilulas|medicaments|cachets|tabletten
carta|cartas|bilhete|nota ~2 despedida|adios|adeus
ya ~1 me ~1 despedi de
me ~1 quiero|voy|vou|quero ~1 a ~1 quitar|tirar ~1 la|a vida
quitar|quito|quitarme|tirar|tiro ~2 la|a vida
me ~1 fous|foutre|jeter|jette|tire|tirer ~1 une ~3 air|balle|vide|train|pont|fenetre
se|me foutre|fous en ~1 air
plus ~1 jamais ~1 la demain
ne serai plus la ~1 demain|lundi|noel|bientot
no voy a ~1 estar|llegar ~2 manana|lunes|navidad|mas
nao vou ~1 estar|chegar ~2 amanha|natal|aqui|ate
bin|werde ~3 nicht ~1 mehr ~1 da|hier|leben ~2 morgen|montag|weihnachten|sein|$
mich ~2 vor ~1 den|einen|die ~1 zug|bahn|auto|lkw
strick|seil|waffe|messer|klinge|rasierklinge ~3 hand|hals|bereit|garage|gekauft
cuerda|soga|pistola|arma|navaja|cuchillo ~3 mano|cuello|cabeza|lista|sien
corda|arma|faca|gilete|navalha ~3 mao|pescoco|cabeca|pronta
corde|arme|couteau|lame|flingue ~3 main|cou|tempe|prete|bouche
desearia|quiero|quisiera|ojala ~2 acabar|terminar ~1 con ~1 todo|esto
me ~1 voy|vou ~1 a matar|suicidar|ahorcar|enforcar
mato|matare|suicido|suicidare ~1 esta|hoy|manana|noche
matar ~1 hoje|amanha|agora|mesmo
tome|tomado|trague ~3 pastillas|pastilla|medicamentos
tirarme|lanzarme|arrojarme por|de|desde|al|a ~1 la|el|un|una ~1 ventana|balcon|puente|tren|vias
tomei|engoli ~3 remedios|comprimidos|pilulas
tomei|engoli ~1 um ~1 monte|montao|punhado|caixa ~1 de remedio|remedios|comprimido|comprimidos
pular|saltar|jogar ~1 da|do|na|no|pela ~1 janela|predio|ponte|trem|varanda|trilho
carta|cartas|bilhete de ~1 despedida
tabletten|pillen ~2 gesammelt|gehortet|geschluckt|genommen
pulsadern
avale|avalee|pris ~3 cachets|medicaments|comprimes|somniferes
pienso|penso en|em ~1 morirme|morrer|matarme
idee|idees ~1 suicidaires|noires
me jeter|jette ~2 sous|du|dans|par|devant ~2 train|pont|fenetre|metro|toit
pastillas|cuerda|navaja ~4 mano|lista|listas|mesa
auf ~1 der|einer ~1 brucke|dach|gleis|gleise ~6 springen
pris ~2 cachets|medicaments|comprimes|pilules ~6
quitarme|quitarse de ~1 en ~1 medio
pensando|pienso|pense|quiero ~3 tirarme|lanzarme|saltar ~4 puente|tren|ventana|balcon|azotea
tomarme|tome|tomo todas ~2 pastillas
tengo ~1 todo ~1 preparado|planeado|listo
me jogar|atirar|tacar ~3 ponte|janela|predio|trem|carro
tomar|tomei ~1 todos|todas ~2 remedios|comprimidos|pilulas
tentei ~2 me ~1 matar|suicidar
alles ~1 vorbereitet|geplant ~6 heute|nacht|mach|abschied
abschiedsbrief|abschiedsbriefe
^ ~1 ich spring|springe ~1 heute|heut|jetzt|gleich
spring|springe ~2 vor ~2 zug|bahn|auto
springen|springe|gesprungen ~3 brucke|dach|zug|fenster
alle ~2 tabletten|pillen ~3 nehmen|schlucken|genommen|geschluckt
versucht ~2 mich ~2 umzubringen|toten
leben ~2 nehmen|beenden|ein ende
envie|veux|vais|pense|voudrais|j ~3 d ~1 en finir
envie ~1 den finir
avaler|avale|prendre|pris ~2 tous|toutes|boite ~3 medicaments|cachets|comprimes|pilules
deja ecrit ~2 lettre|lettres
pense ~4 a me tuer|suicider
ecrit ~2 lettre ~1 d|adieu
suicidarme|suicidare|suicido|matarme|ahorcarme|matare
quiero|voy|pienso|pensando|ganas|intente|trate|quise|pense|queria|quisiera ~3 suicidarme|matarme|suicidio|ahorcarme|suicidar|matar
me quiero|voy ~1 suicidar|matar|ahorcar -de
pensamientos|ideas|intento|intentos|carta|nota ~1 suicidas|suicidio|suicida
pienso|pensando|pense ~2 suicidio
acabar|terminar|quitarme ~2 mi|la vida
acabar|terminar con ~1 todo
me ~1 suicidar|matar|mato|suicido ~1 a ?voy|vou
hacerme dano
quitarme la vida
si ~~5 me mato|suicido|matare
despedirme para siempre
me matar|suicidar|enforcar
suicidio|suicidar|suicida ~1 estou|quero|penso|vou|pensei|tentei
pensamentos|ideias|pensamientos|ideas suicidas|suicida
penso|pensando|pensei|pensamentos|tentei|tentativa|quero|vou|vontade|planejando|carta ~3 suicidio|suicidar|matar|suicida|suicidas -aula|saudade|tempo
acabar|tirar|dar|terminar ~1 com ~1 minha|propria vida|vida
tirar minha ~1 vida
acabar com tudo
por fim ~2 minha|tudo
dar um ~1 fim ~2 vida|nisso|tudo|mim
selbstmord|suizid|selbstmordgedanken|suizidgedanken|suizidal|selbstmordversuch|freitod
mich ~2 umbringen|umzubringen|toten|erhangen|umgebracht|umbringe|erschiessen|aufhangen
bring|bringe mich ~1 um
mir ~2 leben ~1 nehmen|beenden
nehme|nehm mir ~1 das leben
das|mein|meinem ~1 leben ~2 beenden|ende|nehmen|setzen
schluss ~3 mit ~1 allem|leben|mir|meinem ~1 machen|leben|$
mach|mache ~2 schluss ~1 mit ~1 meinem|allem|dem leben|$
bring|bringe ~1 ich mich
allem ~2 ende setzen|bereiten|machen
vor den ~1 zug
von der ~1 brucke ~1 springen
je|j|vais|veux|envie|voudrais|pense ~3 me ~1 suicider|tuer|pendre|flinguer
suicide|suicider ~1 je|j|envie|veux|pense|vais|ai
je|j|envie|pensees|idees|pense|veux|vais|tente|tentative|lettre|au ~4 suicide|suicider|suicidaire|suicidaires
mettre fin ~1 a|mes ~1 mes|vie|ma|jours|tout
en finir ~1 avec|ce|definitivement|je|maintenant|pour
en finir $
finir avec ~1 la|ma|tout|cette vie
m|me ~1 foutre ~1 en ~1 air
sauter ~2 pont|toit|fenetre
me jeter|jette ~2 sous|du|par
""",
    "self.wish_to_die.high": """
ich ~1 will|mag nicht|nimmer ~1 mehr $
egal|wurscht|gleich|wurst ~1 ob ich ~1 noch ~1 lebe|leb|sterbe|weiterlebe|aufwache|tot
solo|unicamente|nomas ~1 sigo|estoy|vivo|aguanto ~1 aqui|vivo|viva|adelante ~1 por|gracias ~1 mis|mi|los|las hijos|hija|hijo|hijas|ninos|madre|mama|perro|gato
unico|unica ~2 que ~1 me ~1 mantiene|ata|sostiene ~2 vivo|viva|vida|aqui
so|somente|apenas ~1 to|estou|continuo|vivo ~1 aqui|vivo|viva ~1 por|pelos|pelas|pela|pelo ~2 filhos|filha|filho|filhas|mae|cachorro|gato|familia
que mes|ma|mon|les ~1 enfants|fils|fille|filles|gosses|mere|chien|petits ~2 retiennent|retient|tiennent|tient ~1 $|en|ici
wegen|fur ~1 der|meiner|meinen|meine|den ~1 kinder|kindern|kinds|sohn|tochter|hund|mama|mutter ~2 noch ~1 hier|da|am
igual|importa ~1 si ~2 vivo|muero|morir|vivir
igual|da|importa ~2 vivir ~1 o|u morir
tanto faz|fez ~2 viver|vivo|viva|morrer
egal|pareil ~2 de|si ~2 vivre|vis ~1 ou ~1 mourir|meurs|pas
pra|para|de que ~1 viver $
ojala ~2 muriera|muera|muriese|desapareciera|durmiera ~3
ojala ~1 me muera|muriera|mate|atropellen|atropelle|duerma
quiero|queria|quisiera|ganas ~2 desaparecer|esfumarme|dormirme -de|del|con|unos|un
quiero|queria|quisiera ~2 dejar|parar de ~1 existir|vivir|respirar
no ~1 le ~1 veo|encuentro ~2 sentido|razon ~3 vida|vivir|nada
no ~1 merezco|deberia|quiero ~1 vivir|estar|existir ~1 vivo|viva|$
estarian|estaran|seria|serian|vivirian ~2 mejor|felices|tranquilos ~3 sin|si ~1 mi|yo|no
quem|queria|quero|vontade ~2 sumir|desaparecer ~2 sempre|vez|mundo|vida|$
quero|queria ~2 parar|deixar de ~1 existir|viver|respirar
nao ~1 mereco|devia|deveria ~1 viver|estar|existir ~1 vivo|viva|$
seria|seriam|ficariam|ficaria|estariam ~2 melhor|felizes ~3 sem|se ~1 mim|eu
minha|a vida ~3 nao ~3 sentido|vale|pena|graca
preferia|preferiria|prefiro|melhor ~2 estar|ser|ter ~1 morta|morto|muerta|muerto|morrido
am liebsten ~3 tot|weg|sterben|nicht ~2 mehr?
am liebsten ~2 ware|war|wurde ~2 tot|nicht|weg|sterben
wunschte|wunsche|wollte|hoffe ~2 ich ~3 tot|nie|nicht|sterbe|sterben ~2 geboren|aufwachen|aufwache|ware|mehr|$
einschlafen|schlafen ~3 nie|nicht|nimmer ~2 aufwachen|aufwache
ohne mich ~3 besser|leichter|glucklicher|gut|dran
will|mag|mochte|kann ~2 nicht|nimmer|net ~1 mehr ~1 leben|sein|existieren|da -mit
mag nicht ~1 mehr ~1 leben|aufwachen|da
wozu|warum|wofur ~1 noch ~2 leben|weiterleben|lebe|aufstehen
wozu|warum|wofur lebe|bin ich ~2 noch
lieber ~1 tot
voudrais|veux|aimerais|envie|prefere|prefererais|prefererai ~2 etre|disparaitre|crever|partir ~1 mort|morte|toujours|jamais|$
j ~1 aimerais|voudrais ~2 ne ~1 plus|jamais ~2 reveiller|exister|etre|vivre
m endormir ~3 jamais|plus|pas ~2 reveiller
plus|aucune ~2 raison|raisons|envie|gout|force ~2 vivre|la|continuer
poids|fardeau|boulet ~1 pour ~1 tout|tous|tlm|ma|mes|eux|lui|elle
a quoi ~1 bon|sert ~1 de|a ~1 vivre|continuer|exister
pourquoi ~1 je ~1 vis|existe|suis ~1 encore ~1 en|la|vie
marre ~1 de|d ~1 etre|vivre|exister ~1 vivant|vivante|en|$
harto|harta|cansado|cansada de ~1 estar vivo|viva|vivir
mejor ~1 seria no existir|vivir|nacer|haber
no existir
eu|quero|devia|deveria|queria ~2 morrer logo|hoje|agora|$
motivo|razao|vontade|motivos ~2 pra|para|de viver
motivos|razones|razon|ganas ~2 para|de vivir|seguir
lebenswillen
hoffentlich wache|wach ich ~2 nicht|nie
nie ~1 geboren
leben nicht ~1 mehr aus|ertragen
halte|halt das|dieses leben nicht
envie de ~1 me reveiller
pas|plus envie de me ~1 reveiller
vie ne vaut
si je disparaissais|mourais ~3 personne|tout
desaparecer ~2 para siempre|sempre
disparaitre pour ~1 toujours
cansada|cansado|harta|harto|cansei ~1 de viver|vivir|existir
vie ~2 ne|vaut ~2 plus|pas ~2 peine|sens
sentido ~1 a ~1 seguir|vivir|la
melhor ~3 se ~1 eu ~2 nao ~2 existisse|morresse|estivesse|nascido
sers|sert a rien
voudrais|veux|aimerais ~1 tout ~1 disparaitre -de
durmiera|dormirme|dormir ~3 no|nunca ~1 despertar|despertara|despertarme
familia|todos|mundo ~2 mejor sin mi
soy ~1 una carga
no ~2 encuentro|veo ~2 sentido|razon ~2 vivir|vida|seguir|nada
no ~1 tengo ~2 ganas ~1 de ~1 vivir|seguir
nao ~1 vejo ~2 sentido|motivo|razao ~3 viver|viva|vivo|continuar|vida
dormir ~2 nao|nunca ~1 acordar
sou ~1 um|so ~1 peso|fardo
todo ~1 mundo ~3 melhor sem mim
einschlafen ~3 nicht|nie ~2 aufwachen
nie|nicht wieder|mehr aufwachen
ohne mich ~4 besser|leichter|glucklicher|gut
bin ~2 last fur
sehe|finde|hat|macht ~2 keinen|kein ~1 sinn ~1 mehr ~2
nicht mehr ~3 leben|da ~1 sein|weiterleben
endormir ~3 ne|plus|jamais ~2 reveiller
ne ~1 plus ~1 jamais ~1 me ~1 reveiller
serait|seraient|irait|iraient|vivrait ~2 mieux sans moi
suis ~1 un ~1 poids|fardeau|boulet
plus ~2 raison|envie|force ~2 vivre|continuer|avancer
sert a rien ~2 vivre|continuer
quiero|quisiera|deseo|ojala|preferiria|prefiero|ganas|mejor|queria|desearia|gustaria ~3 morir|morirme|muerto|muerta|muriera|muera|desaparecer|morirse|dormir -de|para|y|sus
me quiero|quisiera ~1 morir
no ~1 quiero ~2 vivir|existir|despertar|seguir|estar -contigo|con|aqui|viendo|asi|juntos|hablando|sola
no ~1 quiero ~2 vivir|existir|despertar|viviendo -con|contigo|asi|aqui|juntos|cerca|lejos
no quiero seguir|estar ~1 viviendo|viva|vivo|existiendo|aqui ~1 $
no ~2 despertar|despertarme|despertara ~1 mas|manana|nunca|$
no ~3 razon|razones|sentido|motivo|ganas|motivos ~2 vivir|vida|seguir|existir
sin ~1 ganas|razones|motivos ~1 de|para vivir
para que ~1 vivir|seguir|vivo
cansado|cansada|harto|harta ~1 de ~1 vivir|vida|existir
la vida ~2 no ~2 sentido|vale|importa
mi vida ~2 no ~2 sentido|vale|importa
ya no ~1 quiero|puedo ~1 vivir|mas|seguir|existir
mejor|felices|bien|tranquilos ~3 sin mi
si ~1 me muero|muriera|mato|muero
estaria|estarian|estaria mejor ~2 sin|muerto|muerta|si
ojala ~2 no ~2 despertar*|nacido|existiera|nacer|existir
nadie ~2 extranaria|importaria|echaria|notaria|importa ~3 muero|muriera|desaparezco|falta|desapareciera|mi
quero|queria|vontade|prefiro|preferia|gostaria|desejo|tomara|melhor ~3 morrer|morto|morta|sumir|desaparecer|dormir|existir -de|sua|a
quero ~1 morrer
nao ~1 quero|queria|aguento|consigo ~3 viver|existir|acordar|viva|vivo -com|assim|junto|sem
nao ~1 quero|aguento ~2 viver|existir|acordar -com|assim|juntos|junto|longe|aqui|cedo
nao ~3 razao|motivo|motivos|sentido|vontade ~2 viver|vida|continuar
sem ~1 vontade|motivo|razao ~1 de|para viver
cansado|cansada|cansei ~1 de ~1 viver|existir|vida
a|minha vida ~2 nao ~2 sentido|vale
melhor|felizes|bem ~2 sem mim
queria|quero ~1 nao ~2 nascido|acordar|existir|acordasse
se eu ~1 morresse|morrer|sumisse|morro
ninguem ~2 sentiria|notaria|ligaria|importa|sentir ~4 morresse|sumisse|falta|morrer|mim
mochte|will|wunschte|wollte|wunsche|lieber|am ~3 sterben|tot|gestorben|verschwinden -mit|allein|sehen|unter|aus
wunschte|wunsche|lieber ~3 nicht ~2 geboren|mehr|da|aufwachen|aufgewacht|existieren
ich ~2 will|mochte|wunschte ~4 sterben|tot|weg
nicht|nie ~2 mehr|weiter ~2 leben|aufwachen|existieren|da|hier ~2 will|mochte|wollen|sein|konnen|$
will|mochte|kann ~2 nicht|nie mehr|weiter ~1 leben|aufwachen|existieren|weiterleben|da -mit|allein|wohnen
will|mochte ~1 nicht ~1 mehr ~1 leben|aufwachen|sein|da|existieren
nicht ~1 mehr ~2 aufwachen|aufzuwachen|leben|weiterleben|existieren
kein|keinen|keine ~2 sinn|grund|lust ~3 leben|weiterzuleben|weiter
nichts ~3 lebenswert
leben ~2 keinen|kein ~1 sinn|wert|mehr
leben ~2 nicht ~1 lebenswert|wert|mehr
mude ~1 zu ~1 leben
lebensmude|todessehnsucht|todeswunsch
ohne mich ~2 besser|glucklicher|dran
besser|glucklicher ~2 ohne mich
besser|lieber ~1 tot
ware|bin|war ~2 tot|gestorben|nie|nicht geboren|besser|da ?$
wenn ich ~2 tot|weg|sterbe|sterben|nicht ~1 ware|bin|wurde
ware ich ~1 doch|nur|blos|bloss ~1 tot|nie
veux|voudrais|envie|prefere|prefererais|aimerais|voulais|mieux|souhaite|devrais ~3 mourir|mort|morte|disparaitre|crever|morts -de|dans|avec
je veux ~1 mourir
ne|n ~1 veux|voudrais|ai|peux|supporte ~2 plus|pas ~2 vivre|exister|reveiller|la|envie|etre -avec|ensemble
veux|peux|envie|voudrais ~1 plus|pas ~3 vivre|exister|reveiller|la -avec|ensemble
plus ~2 envie|raison|raisons|gout|gout ~2 vivre|vie|la
aucune ~1 raison|envie ~2 vivre|rester
pas|plus me ~1 reveiller
marre|fatigue|fatiguee|assez ~2 de ~1 vivre|vie|exister|la
ma|la vie ~3 plus|pas|aucun|rien ~2 sens|peine|rien
mieux|heureux|tranquilles ~3 sans moi
si je ~2 meurs|mourais|disparais|mourrais|disparaissais
jamais ~2 nee|ne|reveiller|existe|nes
ne ~1 plus ~1 exister|vivre|souffrir|la
""",
    "self.harm.high": """
me queme|corto|corte|golpeo|lastimo ~1 a ~1 proposito
me quiero|voy|vuelvo|volvi ~1 a ~1 hacer|cortar|lastimar ?dano
me machuco|machuquei|corto|cortei|queimo ~2 de|proposito|bracos
schlag|schlage|schneide|ritze|verletze mich ~1 selbst|wieder
envie de me couper|bruler|frapper|scarifier
me ~1 hago|hice|hago cortes|dano|heridas
me estoy|ando haciendo dano|cortes|heridas
arranhando|arranho|arranhar|arranhei ~4 sangrar|sangue|bracos|$
cortes ~2 en|nos|nas ~2 brazos|piernas|munecas|bracos|pernas|pulsos
volvi|volver|empece|otra ~2 a cortarme|lastimarme|autolesionarme
voltei|comecei ~2 me cortar|machucar|mutilar
arme|arm|handgelenke|beine|haut ~2 aufgeschnitten|geritzt|zerschnitten|aufgeritzt
wieder ~2 geritzt|geschnitten|ritzen
recommence|recommencer ~2 me ~1 scarifier|couper|mutiler|bruler
me faire|fais|fait du mal -ta
me corto|corte|lastimo|autolesiono|cortarme|lastimarme|autolesionarme|herirme|quemo|hiero
cortarme|lastimarme|autolesionarme|autolesion|autolesiones|autolesionarse|herirme|cortandome|lastimandome
me ~2 cortar|cortando|lastimar|cortado|autolesionar ~1 las|los|otra|de|venas|brazos|$
me corto|corta|cortei|cortando|machuco|mutilo|machucar|cortar|mutilar|machucando|queimo -o|cabelo|relacoes
automutilacao|automutilar|automutilo
cortar os ~1 pulsos|bracos
cortarme ~1 las venas
ritze|ritzen|geritzt|ritz|selbstverletzung|selbstverletzen|svv
mich ~2 selbst ~1 verletzen|verletze|verletzt|schneiden|schneide|ritzen
verletze|verletz|schneide|schneid|verbrenne mich
mir ~1 weh|wehtun|wehzutun ~1 tun|tue|zu|antun|tu|$
mich ~4 geschnitten|geritzt|verbrannt -haare
m|me ~1 suis coupe|coupee|mutile|scarifie|scarifiee|brulee|brule
mir ~1 etwas|was ~1 antun|anzutun|antue
tue|tu mir ~1 weh|was
me ~1 coupe|scarifie|mutile|taillade|blesse|brule|scarifier|mutiler|couper|faire|fais ~1 mal|volontairement|bras|veines|les|$
automutilation|scarification|scarifie|scarifier|automutile
""",
    "self.loaded.middle": """
lebt|leb wohl
sobrando|sobro ~1 nesse|neste|no ~1 mundo|vida
das ~1 war|wars ~1 fur mich
das wars fur mich
allen|alle|anderen|jedem|familie|euch|niemandem ~1 nur|bloss ~1 eine|ne ~1 last|burde
nur eine last
^ adieu ~1 merci|tout|tous|les|a|$
^ adios ~1 a todos|todas
^ adeus ~1 a|obrigado|obrigada|pra todos|todas|tudo|por
tiendrai|tiens|tiendrais|tiendrez ~1 pas ~3 demain|matin|noel|lundi|nuit
harto|harta|cansado|cansada de todo|tudo $
no valgo|sirvo ~1 para|de nada
nao ~1 presto|sirvo|valho ~1 pra|para nada
envie|envies ~1 de ~1 en ~1 finir
idees|pensees|pensamientos|pensamentos|gedanken ~2 noires|sombres|oscuros|negros|ruins|dunkle|dunklen|schlimme
me siento|sinto ~2 carga|estorbo|peso|fardo|inutil
bin ~3 last ~1 fur
sin|sem salida|saida
kein ausweg
aucune issue
no puedo mas|seguir
ya no ~1 puedo|aguanto|doy
no aguanto ~1 mas
sobro ~2 mundo|vida
estoy de mas ~1 en ~2 mundo
no ~1 tengo ~2 ganas ~1 de nada
me rindo
^ ?y|e|entonces|entao para que $
para que ~2 seguir|sigo|vivir|vivo|viver|continuar|continuo|luchar|lucho|lutar|luto|esforzarme|levantarme|levantar|despertar|acordar|existir|existo|intentarlo|tentar|tanto|nada|todo|tudo|sirvo|presto|estoy|estou
quiero ~2 todo ~1 acabe|termine|pare
nao aguento ~1 mais
nao consigo|da ~1 mais
desisto ~1 de|da ~1 tudo|vida|mim
quero ~1 que ~1 tudo ~1 acabe|pare
quero|queria sumir|desaparecer
kann ~1 nicht ~1 mehr -schlafen|essen|er|lachen|arbeiten|warten|mit|horen|sehen|denken
halte|halt ~2 nicht ~1 mehr|aus
gebe|geb ~1 auf
alles ~2 sinnlos|hoffnungslos|aufhoren|vorbei
nicht ~1 mehr weiter
will|mochte ~1 verschwinden
peux|en ~1 plus
en|j ~1 peux ~1 plus
j abandonne
tout ~1 arreter|s ~1 arrete|finisse
a quoi bon
""",
    "self.word.weak": """
vivir|vida|existir|pega|golpea|miedo|amenaza|dano|pastillas
viver|vida|existir|bate|medo|ameaca|remedios
leben|angst|schlagt|bedroht|weh|sinn|tabletten
vivre|vie|peur|frappe|menace|mal
morir|muerte|muerto|muerta|matar|suicidio|suicida
morrer|morte|morto|morta|matar|suicidio
sterben|tot|tod|umbringen|leben
mourir|mort|morte|tuer|suicide
""",
    "may_hurt.intent.high": """
ihm|ihr|ihnen ~2 den ~1 hals|kehle|genick ~1 umdrehen|brechen|aufschlitzen
hacerle|hacerles ~1 dano|pagar|sufrir
quiero|voy|ganas ~2 hacerle|hacerla|hacerlo ~1 dano|sufrir
quero|vou|vontade ~2 fazer ~1 ele|ela ~1 sofrer|pagar
machucar|bater|espancar ~1 ele|ela|nele|nela
lui|leur ~1 faire|ferai|fais ~1 du ~1 mal|payer
lui|leur ~2 casser|peter|eclater ~1 la ~1 gueule|tete
le pegue|golpee|empuje|abofetee ~1 $|y|anoche|ayer|a
bati|empurrei|esbofeteei ~1 nele|nela|em|ele|ela
habe|hab ~1 ihn|sie|meine|meinen ~2 geschlagen|gewurgt|geschubst|getreten|verprugelt -mich
l|ai|lui ~2 frappe|frappee|giflee|gifle|etranglee|poussee|cogne ~1 hier|et|elle|lui|$
ich ~1 konnte|werde|will|bring ihn|sie|ihr ~3 umbringen|absteche|abstechen|toten|um|wehtun|totschlagen
ihn|sie absteche|abstechen|umbringe|umbringen
romper|partir ~1 la ~1 cara
casser|peter la gueule
quebrar a cara
romper|partir|reventar ~2 cara|dientes
voy a ~1 matarlo|matarla|matarlos|romperle
quebrar|partir|arrebentar ~2 cara|dentes ~1 dele|dela
umbringen|abstechen|totschlagen ~3 wenn|ihn|sie
casser|peter|eclater ~2 gueule|dents|figure
quiero|voy|quisiera|podria|ganas|juro ~3 matarlo|matarla|matarle|matarlos|golpearlo|golpearla|pegarle|hacerle|lastimarlo|lastimarla
voy|quiero ~2 matar|golpear|pegar|lastimar|hacer ~2 a ~1 el|ella|mi|su|ex
lo|la|le|los|las voy|quiero|queria|podria ?a matar|golpear|pegar|lastimar
quero|vou|vontade|queria|juro ~3 mata|matar|bater|machucar|espancar|mata-lo|mata-la ~2 ele|ela|nele|nela|meu|minha|lo|la|o|a -aula|saudade
vou|quero mata ~1 lo|la
ihn|sie|ihm|ihr|den|die ~3 umbringen|toten|erstechen|erschiessen|schlagen|verprugeln|wehtun|verletzen|weh|verpruegeln|wehzutun ~1 tun|will|werde|mochte|konnte|$
bring|bringe|schlag|schlage|verprugel|verprugle ihn|sie ~1 um|zusammen|tot|$
je|vais|veux|envie|voudrais ~3 le|la|lui|les|mon|ma ~1 tuer|frapper|cogner|buter|taper|blesser
vais|veux ~1 tuer|buter|frapper ~1 mon|ma|son|le|la|sa ex|mec|copain|nouveau|nouvelle|copine
le|la vais|veux ~1 tuer
""",
    "hurt_by.violence.high": """
quebrando|quebrou|arrombando|arrombou|chutando|derrubando ~1 a|minha porta
rompiendo|rompio|tumbando|tumbo|tirando|pateando ~1 la|mi puerta ~1 $|abajo
defonce|casse|enfonce|fracasse ~1 la|ma porte
tritt|bricht|schlagt ~1 die|meine ~1 tur ~1 ein|auf
apertou|aperta|apretou ~1 meu|o pescoco
empujo|tiro|aventado|aventó|empurrou|jogou ~2 escaleras|escalera|escada|pared|parede|suelo|chao|piso
treppe|treppen ~3 gestossen|runtergestossen|heruntergestossen|geschubst|runtergeschubst|geworfen|runtergeworfen|hinuntergestossen
pousse|poussee|jete|jetee ~2 escalier|escaliers|mur|sol|terre
aparecio|apareceu|vino|veio|llego|chegou ~3 armado|armada|pistola|cuchillo|faca|arma
me esta|ta|esta ~1 siguiendo|seguindo|persiguiendo|perseguindo|vigilando|vigiando|amenazando|ameacando|acosando
findet|finde|find ~3 umbringt|bringt|tot|um
schreibt|sagt|droht|meint ~3 er|sie ~2 mich ~3 findet|umbringt|um|totet|kriegt|kaputt
me|m menace|menacee|menaca ~1 avec|de ~2 couteau|arme|mort|tuer
tiene|tem|compro|comprou|saco|trae|carga|anda|guarda ~2 una|un|uma|um|la|con ~1 pistola|arma|cuchillo|navaja|faca|revolver|escopeta|machete
hat|besitzt|holt|zog ~2 eine|ein|ne ~1 pistole|waffe|messer|knarre|schusswaffe|gewehr
a|possede|sorti|tient ~1 un|une ~1 arme|couteau|flingue|fusil|pistolet
apunto|apunta|apontou|aponta ~3 pistola|arma|cuchillo|faca|revolver
messer|waffe|pistole|knarre ~3 hals|kehle|kopf|gehalten|bedroht|gezogen|mich|mir
couteau|arme|flingue ~3 gorge|tete|tempe|moi|menace|menacee
cuchillo|pistola|arma|navaja|faca ~3 cuello|cabeza|garganta|pescoco|cabeca|cara
el|ella|ex|marido|novio|novia ~3 esta|sigue|anda ~2 afuera|fuera|frente|delante|enfrente|puerta ~2 mi|casa ~1 casa|trabajo|puerta|edificio ~6 no ~2 va|quiere|deja
ele|ela|ex|marido ~3 esta|ta|continua|fica ~2 na|em|no ~1 frente|porta|portao ~2 minha|meu|casa ~1 casa|trabalho|predio|porta ~6 nao ~2 vai|sai|para|embora
il|elle|ex|mari ~3 est|reste|attend ~2 bas|devant ~2 chez|ma|mon|la ~1 moi|porte|immeuble|maison ~6 refuse|pas|partir|part|tape|crie
er|sie|ex|mann ~2 steht|wartet|sitzt ~2 vor|unten ~1 meiner|meinem|der|dem ~1 tur|haus|wohnung|arbeit ~6 nicht|geht|weg|hammert|schreit
hammert|tritt|schlagt|klopft ~2 gegen|an ~1 die|meine tur|wohnungstur|haustur
agarro|agarra|apreto|apretar|tomo|cogio|sujeto ~1 del|de|el|la|por ~1 cuello|garganta|pelo
me ~1 agarro|agarra|cogio|tomo ~1 del|de|por ~1 la|el ~1 cuello|garganta|pelo|brazo
tengo|tenho|hab|habe|ai ~1 miedo|medo|angst|peur ~1 de|do|da|vor|de ~2 mi|meu|minha|meinem|meiner|mon|ma|que ~1 ex|marido|esposo|novio|mann|freund|mari|copain|pareja|namorado
tengo|tenho|ai ~1 miedo|medo|peur ~1 de|a|qu|que ~2 me ~1 mate|matar|pegue|haga|haca|bata|machuque|fasse|tue|frappe
hals ~2 umdrehen
amenaza|amenazo|ameaca|ameacou|ameacando|menace|droht|drohte ~4 publicar|subir|postar|vazar|publier|diffuser|veroffentlichen|posten|matar|matarme|tuer|kinder|hijos|filhos|enfants
me ~1 segue|sigue|suit|persigue|persegue ~2 todos|todas|todo|partout|lugar|lado|lados|rua|calle|casa|trabalho|trabajo
verfolgt|stalkt|belastigt|bedroht|uberwacht|beobachtet|kontrolliert|schlagt|prugelt ~1 mich
schlagt|schlug|haut|misshandelt|prugelt|schuttelt ~2 unser|unsere|unseren|mein|meine|meinen|das|die ~1 kind|kinder|sohn|tochter|baby|kleine|kleinen
pega|golpea|maltrata|grita ~2 a ~1 los|mis|mi|nuestros|nuestro|las|nuestra ~1 ninos|hijos|hijo|hija|bebe|ninas|nino
bate|bateu|maltrata|machuca ~2 nas|nos|no|na|em ~1 meu|minha|meus|nosso|nossa ~1 criancas|filhos|filho|filha|bebe
frappe|tape|maltraite|secoue ~2 les|mes|mon|ma|nos|notre ~1 enfants|fils|fille|bebe|gosses|petit|petite
delante de ~1 los|mis ninos|hijos
pega|pego|golpeo|golpea ~2 delante|enfrente ~2 ninos|hijos
estuprada|estuprado|violada|violado|violee|vergewaltigt
me prende|tranca ~2 em|dentro|casa
me encierra|encerro
me sigue|persigue|persegue ~4 miedo|medo|partes|lado
menace|menaces et|avec|de ~2 suit|suivre|tuer|couteau
me amenazo|amenaza|ameacou|ameaca ~2 con|de|com|me ~2 cuchillo|muerte|faca|matarme|matar|morte
er|sie schlagt|wurgt|tritt mich
mit ~1 einem|dem messer
vivo con|com miedo|medo
me ~1 empuja|empujo|patea|escupe|jala|jalonea|agarra|encierra|amenaza
ja ~1 me ~1 bateu|ameacou|empurrou|agrediu
nao ~2 posso|deixa ~2 ter|ver|falar|sair ~2 amigos|amigas|casa|familia
schlagt|schlug|tritt|haut ~1 mich|zu
zuschlagt|zugeschlagen|ausrastet|austickt
rastet|tickt ~3 aus
angst ~1 vor|um ~1 meinem|meiner|mein|ihm|dem ~1 mann|freund|ex|vater|frau|freundin|leben|bruder
insulte|insultes|controle|humilie|menace|rabaisse ~3 frappe|frappee|controle|peur|menace
deja frappee|frappe|giflee|menacee
agarro|agarra|apreto|tomo|cogio|sujeto ~2 cuello|garganta|pelo|fuerza
me ~1 agarrou|apertou|segurou|puxou|jogou|quebrou|chutou|socou ~2 pelo|pescoco|braco|cabelo|contra|forca|$
quebrou|tomou|pegou|escondeu meu|minha|minhas ~1 celular|telefone|chaves|documentos|passaporte
handy|schlussel|pass|ausweis|geld ~2 weggenommen|abgenommen|zerstort|weg
gegen ~1 die ~1 wand|tur|boden ~2 gestossen|geworfen|gedruckt|geschubst
gestossen|geschubst|gepackt|gewurgt|gedroht|angegriffen ~2
m|me ~1 a ~1 etranglee|etrangle|frappee|frappe|giflee|gifle|poussee|pousse|violee|viole|menacee|menace|enfermee|insultee|battue|suivie
me ~1 espera|sigue|vigila|acecha ~4 trabajo|casa|puerta|calle
subir|publicar|difundir|ensenar|mandar|filtrar ~3 fotos|videos ~2 intimas|intimos|desnuda|desnudo|si|mias
pega|golpea ~3 cuando ~2 bebe|toma|borracho
vazar|postar|publicar|espalhar|divulgar|mandar ~3 fotos|videos|nudes
vive|fica ~1 me ~1 seguindo|perseguindo|vigiando|ameacando
nao me deixa ~1 sair|ir|ver|trabalhar|falar
lauert|lauerte ~1 mir
nacktbilder|nacktfotos|nacktvideos|bilder|fotos|videos ~4 veroffentlichen|posten|hochladen|verschicken|schicken|rumschicken|teilen
droht|drohte|gedroht ~6 veroffentlichen|posten|bilder|fotos|videos|umbringen|umzubringen|toten|schlagen|mir|mich
schlagt|schlug|verprugelt|wurgt|tritt|stalkt|verfolgt|bedroht ~1 mich
mich ~2 geschlagen|gewurgt|verprugelt|bedroht|getreten|gestossen|eingesperrt|vergewaltigt|gestalkt|verfolgt
lasst mich ~2 nicht ~2 raus|gehen|weg|haus
traue|trau mich nicht ~3 gehen|hause|heim
publier|diffuser|poster|partager|montrer|envoyer ~2 mes|photos|videos ~2 photos|nues|intimes|videos|nue|nu
me|m ~1 frappe|tape|menace|harcele|suit|surveille|bat|etrangle|enferme|force|viole|attend ~4 enfants|chez|bas|travail|peur|quand|sortie|porte|partout
empeche|laisse de|pas ~1 sortir|partir|voir|travailler
menace|menaces|veut|va ~3 me ~1 tuer|frapper|taper
me ~1 pega|pego|golpea|golpeo|pegaba|maltrata|amenaza|amenazo|amenazando|persigue|sigue|viola|violo|encerro|empujo|ahorco|acosa|controla|obligo|obliga|abofeteo|encierra|agrede|agredio|estrangulo -el|la
mi|el|ella ~2 novio|novia|marido|esposo|esposa|ex|pareja|papa|padre ~1 me ~1 pega|pego|golpea|golpeo|maltrata|amenaza|amenazo|persigue|viola|violo|abusa
me ha|esta ~1 pegado|golpeado|amenazado|violado|amenazando|persiguiendo|acosando|siguiendo|maltratado
abusa|abuso ~2 de mi
miedo ~3 el|ella|novio|marido|ex|esposo|padre|pareja|mate|pegue|haga|casa
tengo|da miedo ~1 de|a|que ~2 me|el|ex|marido|novio|ella|mi|esposo
no me deja ~1 salir|ir|irme|ver
violencia|maltrato
me ~1 bate|bateu|agride|agrediu|ameaca|ameacou|persegue|perseguiu|violentou|estuprou|trancou|empurrou|enforcou|forcou|segue|controla|espanca|espancou|ameacando|perseguindo|batendo|estrangulou|maltrata
bate|bateu|batendo ~1 em|ni mim
medo ~2 do|dele|dela|de|da|que ~2 meu|minha|ex|ele|ela|me|marido|namorado|$ ~2 $
medo ~1 dele|dela
medo ~1 do|da|de ~1 meu|minha
nao me deixa ~1 sair|ir|ver
ele|ela|ex ~3 abusa|abusou|abusivo|violento|violenta ~2 de|comigo|$
schlagt|schlug|geschlagen|wurgt|gewurgt|bedroht|bedrohte|verfolgt|stalkt|vergewaltigt|verprugelt|misshandelt|tritt|schubst|gestossen|verfolgte|erpresst|geschubst|getreten ~2 mich
mich ~4 geschlagen|gewurgt|bedroht|verfolgt|gestalkt|vergewaltigt|verprugelt|misshandelt|eingesperrt|geschubst|getreten|gezwungen|erpresst|schlagt|wurgt|verfolgt|bedroht|stalkt|umbringen|umzubringen|schubst
er|sie|ex|mann|freund|vater ~4 mich ?zu ~2 schlagen|umbringt|bringt|umbringen|umzubringen -kaputt
mich ~1 umbringt|verprugelt|totschlagt
angst ~2 vor ~1 ihm|ihr|meinem|meiner|ihn|mann|freund
lasst|sperrt|liess mich ~2 nicht|ein|raus|weg|gehen ~4 raus|weg|gehen|wohnung|haus|$
gewalttatig|hausliche|gewalt
me ~1 frappe|frappait|bat|battait|menace|menacait|suit|harcele|viole|etrangle|gifle|pousse|enferme|force|surveille|tape|tabasse|maltraite|cogne -l|la
m a ~1 frappe|frappee|battu|battue|menace|menacee|viole|violee|etrangle|etranglee|gifle|giflee|pousse|poussee|enferme|enfermee|force|forcee|suivie|suivi|agressee|agresse|tabasse|tabassee
peur ~1 de|d ~1 lui|elle|mon|ma|ex|rentrer -perdre
peur ~1 qu ~1 il|elle ~1 me
m empeche ~1 de ~1 sortir|partir
violent|violente|violence|violences ~2 avec|moi|conjugales|conjugale
il|elle|mari|copain|ex|compagnon ~3 violent|violente ~1 $
""",
    "hurt_by.threat.high": """
angst ~1 dass|das er|sie ~2 mir ~2 antut|tut|umbringt|schlagt|auflauert
si ~2 dejo|voy|marcho|denuncio|salgo|vuelvo|hablo ~3 me ~1 mata|matara|matar
se eu ~2 sair|deixar|terminar|denunciar|for|largar ~3 me ~1 mata|matar|matara
si je ~2 pars|quitte|quitter|porte|parle ~3 me ~1 tue|tuer|tuera
wenn ich ~2 gehe|verlasse|abhaue|ausziehe ~1 bringt|tut|macht|schlagt ~1 er|sie ~1 mich ~1 um|tot|kalt
dijo|dice|amenazo|amenaza|juro|jura ~3 me ~1 va|iba|quiere ~1 a ~1 matar|golpear|pegar|encontrar|quemar
dijo|dice|amenazo|amenaza|juro|jura ~4 matarme|golpearme|pegarme|encontrarme
el|ella|ex|marido ~3 me ~1 va|quiere|quiso|intento ~1 a ~1 matar|golpear|pegar|ahorcar
disse|falou|diz|ameacou|ameaca|jurou ~3 me|vai|ia ~2 matar|bater|machucar|achar
ele|ela|ex|marido ~4 vai|quer|quis|ia|tentou ~1 me matar|bater|machucar|enforcar
dit|disait|jure|promis|menace ~4 me|m ~1 tuer|buter|frapper|defigurer|retrouver|crever
il|elle|ex|mari ~3 va|veut|allait|voulait|essaye|essaie|menace ~2 me|m ~1 tuer|buter|frapper|defigurer|etrangler
er|sie|ex|mann ~4 bringt|brachte|sticht|schlagt|macht mich ~1 um|ab|tot|fertig ~1 $|wenn|falls
er|sie|ex|mann ~6 mich ~2 umbringen|umzubringen|umbringt|toten|abstechen|erschiessen|totschlagen
hals|kehle ~2 umdrehen|aufschlitzen
""",
    "hurt_by.maybe.middle": """
steht|wartet|klopft|hammert|klingelt|lungert|poltert ~4 vor|an|gegen ~1 meiner|meinem|meine|der ~1 tur|haustur|haus|wohnung|arbeit|auto
esta|espera|golpea ~3 en|fuera|afuera|delante|frente ~2 mi|puerta ~1 puerta|casa|trabajo ~4 otra|miedo|va|quiere|golpeando|$
esta|fica|bate|espera ~3 na|porta|frente ~2 minha|porta ~1 porta|casa|trabalho ~4 novo|medo|vai|embora|$
il|elle|mon|ma|ex ~3 devant|derriere ~1 chez|ma|la|mon ~1 moi|porte|maison|immeuble|travail ~6 encore|peur|tape|frappe|part|veut|$
revisa|controla ~2 celular|telefono|movil
mexe|olha ~2 meu celular
kontrolliert ~3 handy|alles
fouille|controle ~2 mon telephone
tengo miedo $
me ~1 grita|insulta|controla|humilla
estou com medo $
me ~1 grita|xinga|humilha|controla
ich habe|hab angst $
mich ~1 anschreit|kontrolliert|beleidigt|demutigt
j ai peur $
me ~1 controle|insulte|hurle|humilie|rabaisse
""",
    "other.risk.high": """
mein|meine|sein|seine|ihr ~1 bruder|schwester|freund|freundin|mutter|vater|sohn|tochter|ex|mann|frau|mama|papa ~3 will|mag|mochte|kann ~2 nicht|nie|sterben|tot ~2 leben|mehr|sein|$
mein|meine ~1 bruder|schwester|freund|freundin|mutter|vater|sohn|tochter|ex|mann|frau ~3 ritzt|suizidal|umbringen
ma|mon ~1 soeur|frere|mere|pere|fils|fille|ami|amie|ex|copain|copine|mari|femme ~3 veut|dit|parle|pense ~3 mourir|suicider|suicide|vivre|disparaitre
mi|su ~1 hermano|hermana|amigo|amiga|madre|padre|hijo|hija|ex|novio|novia ~3 quiere|dice|piensa|habla ~3 morir|morirse|matarse|suicidarse|vivir
meu|minha ~1 irmao|irma|amigo|amiga|mae|pai|filho|filha|ex|namorado|namorada ~3 quer|disse|pensa|fala|tentou ~3 morrer|matar|suicidar|viver
er|sie|ex|freund|freundin|mann ~2 droht|drohte ~3 sich ~2 umzubringen|umbringen|um|toten
er|sie|ex|freund|freundin|mann ~2 droht|drohte ~3 selbstmord|suizid
el|ella|ex|mi ~2 amenaza|amenazo|dice|dijo|quiere ~2 con|que|se ~2 suicidarse|matarse|ahorcarse|mata|suicida
ele|ela|ex|minha|meu ~2 ameaca|ameacou|disse|diz|quer ~2 se|que ~2 matar|suicidar|mata|mate
il|elle|ex|mon|ma ~2 menace|dit|veut|parle ~2 de|qu|vouloir ~3 se ~1 tuer|suicider|suicide|pendre|foutre
se|si ~1 mata|matara|mataria|suicida ~1 si|se
mata|mate|suicida ~1 se|si ~1 eu|lo|la|yo ~1 terminar|dejo|largar|for|voy|deixar
@someone|amigo|amiga|hermano|hermana|ex|hijo|hija ~2 se ~1 quiere|va ~1 a ~1 quitar|matar|suicidar
amiga|amigo|irmao|irma|ex|filho|filha|ele|ela ~3 vai|quer|ameacou ~1 se ~1 tirar|matar|suicidar
ex|freund|freundin|bruder|schwester|sohn|tochter|sie|er ~3 bringt|bringe|umbringen|umzubringen sich|um
sagt sie|er bringt sich um
parle|parlait|parles ~2 de ~1 mourir|suicide|suicider|mort
habla|hablando ~2 de morir|matarse|suicidarse|suicidio
fala|falando ~2 em|de morrer|matar|suicidio
hermano|hermana|amigo|amiga|madre|padre|hijo|hija|novio|novia|el|ella ~4 no ~2 quiere ~2 vivir
irmao|irma|amigo|amiga|mae|pai|filho|filha|ele|ela ~4 nao ~2 quer ~3 viver
frere|soeur|ami|amie|mere|pere|fils|fille|il|elle ~4 ne|n|veut ~2 plus ~2 vivre
bruder|schwester|freund|freundin|mutter|vater|sohn|tochter|er|sie ~4 redet|spricht|sagt ~6 sterben|umbringen|selbstmord
copain|copine|ami|amie|ex|mari|femme|frere|soeur ~3 va|veut|menace|dit ~4 se|d ~1 suicider|tuer|en
quitter|romps|pars|quitte ~6 se ~1 tuer|suicider
dice|dijo|amenaza|amenazo|quiere|va|intento|trata ~4 suicidarse|matarse|morir|matar|suicidar|ahorcarse|morirse -me
se ~1 va|quiere|quiso ~1 a ~1 matar|suicidar
amiga|amigo|ex|hermano|hermana|ella|el ~3 suicidarse|matarse|suicidio
se ~1 corta|lastima|autolesiona
disse|diz|ameaca|ameacou|quer|vai|tentou|falou ~5 se ~1 matar|suicidar
disse|diz|ameaca|ameacou|quer|falou ~4 morrer|suicidar|suicidio
ele|ela|amiga|amigo|ex ~3 se ~1 matar|suicidar|corta|cortar|mata
sich ~2 umbringen|umzubringen|umbringt|antun|anzutun|toten|umgebracht|erhangen
bringt|brachte sich ~1 um
droht|drohte|sagt|will|freundin|freund ~4 selbstmord|suizid|sterben|suizidal -ich
er|sie|freundin|freund ~3 nicht ~1 mehr ~1 leben ~1 will
sich ~1 ritzt|selbst ~1 verletzt|verletzen
ritzt|verletzt sich
se ~1 suicider|tuer|suicide|pendre|scarifie|mutile ~1 il|elle|si|$
il|elle|ami|amie|ex|menace|copain|copine|frere|soeur ~4 se ~1 suicider|tuer|suicide|mutile|scarifie
il|elle|ami|amie|ex|frere|soeur ~3 veut|dit|parle ~3 mourir|suicide
""",
}
