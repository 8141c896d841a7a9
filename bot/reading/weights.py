"""Made by `./unsent train` from the labelled rows; not edited by hand."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    pairs = (line.split("\t") for line in block.splitlines())
    return {name: float(weight) for name, weight in pairs}


_BLOCKS = {
    'crisis': """\
!hurt_by.maybe.middle	1.7029
!hurt_by.violence.high	2.5751
!may_hurt.intent.high	2.4329
!may_hurt.maybe.middle	0.975
!other.risk.high	1.8927
!self.harm.high	2.7662
!self.loaded.middle	0.9084
!self.suicide.high	2.6111
!self.wish_to_die.high	2.9382
!self.word.weak	0.7065
!•	-0.5706
1	-0.2221
10	-0.8241
10 $	-0.2846
10 because	0.0949
10 kills	-0.3163
12	-0.268
12 $	-0.6085
2	-0.837
3	-0.3817
30	-0.2606
4	0.0973
4 $	-0.821
5	-1.0823
5 9	-0.0617
7	-0.6912
7 $	-0.6535
8	-0.5795
8 years	-0.0956
9	-0.0617
9 years	-0.0617
^ all	-0.1318
^ almost	-0.2243
^ although	0.1368
^ and	-0.1318
^ any	0.135
^ apaga	-0.8341
^ are	-0.6431
^ as	-0.0716
^ ayuda	-0.8001
^ bagel	-0.1318
^ basically	-0.118
^ beautiful	-0.1399
^ been	0.6947
^ blashphemous	-0.1318
^ borra	-0.703
^ bye	-0.9465
^ can	-0.4841
^ change	-0.5857
^ clear	-0.4284
^ como	-0.4658
^ day	-0.6672
^ delete	-0.7031
^ do	-1.1413
^ efface	-0.5754
^ either	-0.1169
^ ele	0.6104
^ elimina	-0.6498
^ er	0.423
^ erase	-0.39
^ estou	0.228
^ estoy	-0.2397
^ eu	0.4691
^ every	0.4733
^ for	-0.1441
^ forget	-0.4752
^ glad	-0.3991
^ going	0.9299
^ good	-1.0672
^ goodnight	-0.7479
^ got	-0.6334
^ have	-0.521
^ he	-0.1829
^ hello	-0.5438
^ her	-0.2849
^ hey	-0.5967
^ hi	-0.6014
^ honestly	0.4805
^ hope	-0.7598
^ how	-0.839
^ hurting	0.1617
^ i	0.108
^ ich	0.2925
^ if	-0.1828
^ il	0.7257
^ imagine	-0.501
^ instead	-0.0709
^ is	-1.0892
^ it	-0.495
^ its	-0.1339
^ j	0.1506
^ je	0.1573
^ just	-0.7606
^ la	-0.236
^ lately	0.1007
^ let	-0.1224
^ life	0.5542
^ lol	-0.1497
^ ma	-0.4847
^ man	-0.2313
^ many	-0.1048
^ mein	0.3006
^ meine	0.2653
^ meu	0.4227
^ mi	0.8907
^ mon	0.4902
^ mute	-0.8299
^ my	0.0803
^ nao	-0.1042
^ nice	-0.6897
^ no	-0.4686
^ nobody	-0.356
^ not	-0.2278
^ nothing	-0.6015
^ now	-0.3305
^ oh	-0.3561
^ okay	-0.8397
^ once	0.2772
^ one	-0.1413
^ or	-0.7179
^ our	-0.5943
^ pausa	-0.7396
^ pause	-0.846
^ pizza	-0.1318
^ please	-0.5846
^ que	-0.9293
^ queria	0.7744
^ quero	0.5214
^ quiero	0.1243
^ remove	-0.4262
^ set	-0.6753
^ she	-0.4759
^ show	-0.6787
^ since	0.2135
^ so	-0.1707
^ sometimes	0.1312
^ sorry	-0.498
^ stop	-1.0141
^ strive	-0.121
^ strongly	-0.1268
^ suicide	0.3679
^ sure	-0.688
^ tell	-0.4378
^ tengo	0.48
^ tenho	0.6593
^ thank	-0.3481
^ thanks	-0.7144
^ that	-0.5745
^ the	-0.4902
^ there	0.4751
^ thinking	0.5073
^ to	-0.8108
^ today	-0.5128
^ too	-0.4524
^ turn	-0.5108
^ vou	0.3954
^ was	-0.8388
^ watched	-0.2917
^ we	-0.49
^ what	-0.9176
^ when	-0.3141
^ where	-0.5854
^ whether	-0.0948
^ who	-1.112
^ why	0.1701
^ wie	-0.9815
^ wish	0.5321
^ with	-0.1412
^ wrote	0.1462
^ yeah	-0.0842
^ your	-0.5811
^ •	-1.1085
a	-0.2723
a bit	-0.1328
a breakup	0.2965
a brotha	-0.1224
a burden	-0.2188
a car	0.1241
a child	-0.6135
a counselor	-0.1214
a daily	0.1366
a few	0.0949
a floating	-0.1253
a friend	0.5736
a girlfriend	-0.0956
a good	0.1134
a gun	0.5479
a guy	-0.1826
a hard	-0.0716
a heat	-0.2306
a job	-0.1412
a kid	0.2292
a lot	-0.6463
a man	0.0884
a matar	0.5053
a me	0.6464
a moment	-0.2101
a monster	-0.0956
a month	-0.13
a panic	-0.1095
a really	-0.2968
a reason	-0.4735
a relationship	-0.2354
a robot	-0.2631
a shrink	-0.4656
a son	0.0931
a suicide	0.2323
a teenager	-0.2125
a terrible	-0.2569
a therapist	-0.136
a waste	-0.1579
a •	-0.6064
able	-0.2041
able to	-0.2041
about	-0.2491
about $	-0.3291
about a	-0.1268
about her	0.3981
about his	-0.5911
about how	-0.0572
about it	0.3503
about killing	0.5114
about me	-0.3955
about much	0.1007
about my	-0.6863
about suicide	0.3618
abus*	0.4226
abuse	-0.0879
abused	0.1934
abused as	-0.1605
abused on	0.1366
abusive	0.4275
abusive father	0.151
acab*	0.6283
acabar	0.6283
acce*	-0.3932
accent	-0.3932
acci*	0.1716
accident	0.3559
accidental	-0.2505
accidental pregnancy	-0.2505
acco*	-0.5775
account	-0.5775
account $	-0.2395
achi*	-0.121
achieve	-0.121
achieve them	-0.121
actu*	-0.1227
actually	-0.1227
actually literally	-0.1227
addi*	0.2891
addicted	0.135
addicted to	0.135
addiction	0.2661
addiction $	0.2661
admit	-0.1707
admit that	-0.1707
adol*	-0.2777
adolescents	-0.2777
adolescents that	-0.2777
advi*	0.135
advice	0.135
advice on	0.135
affe*	-0.3005
affect	-0.3005
affect my	-0.3005
afraid of	-0.3191
afraid they	-0.1344
after	-0.2661
after a	0.3143
after breaking	-0.0956
after christmas	-0.122
after the	0.0668
after watching	-0.2101
again	0.0839
again $	-0.297
again but	0.2734
ago	0.0694
ago 10	0.0949
agree	-0.1268
agree name	-0.1268
agri*	0.247
agride	0.247
agride $	0.247
ai	0.163
ai envie	0.796
ai peur	-0.2787
alive	0.605
alive $	0.6452
alive but	-0.121
all	-0.4763
all $	-0.2106
all be	0.2927
all because	-0.1012
all i	0.117
all joking	-0.1318
all my	-0.2573
all night	-0.6978
all over	0.3616
all the	-0.5143
alles	-0.7841
alles $	-0.7841
almo*	0.0882
almost	0.0882
almost forgot	-0.2243
alone	-0.3748
alone $	-0.3337
alone i	0.2399
along	-0.2125
along when	-0.2125
alre*	0.2261
already	0.2261
already $	0.1424
alth*	0.1368
although	0.1368
although there	0.1368
alwa*	0.1376
always	0.1376
always feel	-0.0948
always free	0.2676
always thought	-0.1476
am afraid	0.1587
am alone	0.5443
am always	0.2676
am and	0.1125
am awake	-0.1335
am being	-0.1305
am bisexual	-0.3141
am doing	-0.4672
am extremely	-0.256
am fine	-0.3502
am furious	-0.6108
am going	0.5884
am i	-0.3616
am late	-0.3534
am like	-0.1321
am most	-0.1412
am not	0.2446
am only	-0.3143
am over	-0.3037
am sad	0.2399
am scared	-0.3333
am still	0.0741
am stressed	0.117
am sure	-0.1588
am thinking	0.2572
am too	-0.196
am trapped	0.1366
am ugly	0.0931
am walking	-0.0948
am willing	-0.1441
am •	-1.0023
amea*	0.4115
ameaca	0.3209
ameaca e	0.247
amiga	0.6605
an	-0.123
an accident	0.3559
an addiction	0.2661
an awful	-0.196
an ok	0.1134
an selbstmord	0.548
and	0.3704
and a	0.5613
and alone	0.2399
and any	-0.182
and bagel	-0.1318
and blood	-0.226
and constantly	-0.0617
and does	-0.1344
and drink	-0.226
and end	-0.3005
and facial	-0.0948
and family	-0.1441
and how	0.1125
and i	0.1648
and if	-0.1174
and invite	0.1134
and is	0.2587
and it	0.388
and likes	-0.0539
and locked	0.2379
and make	-0.0709
and my	-0.1028
and name	-0.242
and never	0.3464
and nobody	0.6947
and not	-0.0948
and others	0.1368
and overreact	0.2734
and protect	-0.1412
and pushed	0.2048
and raised	-0.2001
and said	-0.1328
and scared	-0.2977
and seeing	-0.0539
and sometimes	0.0931
and special	-0.1476
and stick	-0.5158
and such	-0.0948
and sweating	-0.1095
and terrible	0.1125
and the	-0.2549
and then	0.0917
and they	-0.1214
and this	-0.256
and tired	-0.5893
and to	-0.226
and told	0.0697
and unable	-0.0956
and wants	0.4476
and •	-0.1212
anger	-0.748
angry	0.117
angry the	0.117
angst	-0.2304
anim*	-0.2977
animals	-0.2977
animals they	-0.2977
animo	-0.6971
anot*	0.4495
another	0.4495
another comment	-0.1707
answ*	-0.1344
answer	-0.3886
answer $	-0.2271
answer buddy	-0.3334
answering	0.3059
answering $	0.3059
answers	-0.3775
answers $	-0.3775
any	-0.3153
any advice	0.135
any harm	-0.1214
any help	-0.1214
any kind	-0.1605
any more	-0.6068
any sliver	-0.1596
any time	-0.182
anyb*	0.0543
anybody	0.0543
anybody to	0.2734
anym*	-0.3133
anymore	-0.3133
anymore $	-0.2672
anyo*	-0.4121
anyone	-0.4121
anyt*	-0.1226
anything	-0.1226
anything $	-0.401
anything i	0.0931
anyw*	-0.2315
anyway	0.0995
anyway $	-0.3534
anyway just	-0.2083
anywhere	-0.4496
anywhere and	-0.4496
apaga	-0.8341
appe*	-0.0948
appearance	-0.0948
appearance and	-0.0948
appr*	-0.5536
appreciated	-0.1048
appreciated but	-0.1048
arc	-0.1399
arc $	-0.1399
are	-0.6002
are a	-0.2409
are alive	-0.121
are appreciated	-0.1048
are at	-0.259
are days	0.1368
are family	-0.0634
are freaking	-0.1318
are here	-0.1169
are jesuschristreddit	-0.1687
are just	-0.1412
are much	-0.1174
are not	-0.0905
are you	-0.7154
are •	-0.3445
argu*	-0.446
argued	-0.446
argued every	-0.446
arou*	0.553
around	0.553
around just	-0.2083
as	-0.0633
as a	-0.1605
as i	-0.2185
as if	0.1363
as in	-0.0716
aside	-0.1318
aside welcome	-0.1318
ask	0.1842
ask for	0.3869
ask you	-0.3701
asked	-0.1328
asked him	-0.1328
asle*	0.2927
asleep	0.2927
asleep and	0.2355
assi*	-0.3049
assistance	-0.1272
assistance $	-0.1272
at	-0.4515
at ever	-0.1596
at him	-0.7017
at is	-0.259
at me	0.5143
at the	-0.6726
atte*	0.8756
attempt	0.7853
attempt $	0.1525
attempted	0.4289
attempted last	0.5666
attempted to	-0.1344
au	-0.6427
au suicide	0.351
aunt	-0.2873
aunt died	-0.122
aunt •	-0.2553
avec	0.1219
avoi*	-0.1344
avoids	-0.1344
avoids it	-0.1344
awake	-0.1335
awake i	-0.1335
away	-0.6061
away after	-0.122
away and	-0.0539
awful	-0.196
awful fear	-0.196
ayuda	-0.8001
back $	-0.5192
back to	0.2562
back together	-0.0762
bad	0.1802
bagel	-0.1318
bagel bites	-0.1318
bank	-0.3916
basi*	0.3321
basically	0.3321
basically my	-0.118
basis	0.1366
basis by	0.1366
be	0.3962
be able	-0.1214
be alive	0.3508
be and	-0.0709
be any	-0.1214
be better	0.3248
be dead	0.5609
be depressed	-0.1413
be easier	0.0608
be happier	0.4824
be happy	-0.6942
be hell	-0.1927
be here	0.5183
be it	0.1007
be over	0.5386
be quiet	-0.8652
be related	-0.2051
be sad	-0.118
be the	-0.0709
be your	-0.0905
beau*	-0.218
beautiful	-0.218
beautiful children	-0.1412
beautiful story	-0.1399
beca*	0.1754
because	0.1754
because his	-0.2841
because i	0.062
because it	-0.3775
because of	0.5382
because pain	0.0973
because she	-0.2011
beco*	-0.0992
becoming	-0.0992
becoming and	0.0917
becoming dangerous	-0.2011
bed	-0.5125
bed thinking	0.1125
bed with	-0.1328
bee	0.1007
bee one	0.1007
been	0.5448
been drinking	-0.1328
been having	-0.1095
been in	-0.4105
been outplaying	-0.1268
been wishing	0.1007
befo*	-0.3016
before	-0.3016
before christmas	-0.2777
before i	0.2562
beg	-0.3691
beg someone	-0.3691
being	-0.4584
being a	-0.0617
being able	-0.1412
being abused	0.1017
being alone	-0.5754
being around	-0.2083
being disrespectful	-0.182
being eaten	-0.0956
being good	-0.0948
being killed	-0.1095
being pushy	-0.3794
being single	-0.2887
being subjected	-0.0617
being verbally	0.1366
being •	-0.0716
beli*	0.1214
believe	-0.0956
believe i	-0.0956
belo*	0.4561
belongings	-0.182
belongings she	-0.182
best	-0.6997
best friend	0.1229
best to	-0.1927
best you	-0.0709
bet	-0.1441
bet your	-0.1441
bett*	0.1759
better	0.1759
better $	-0.9586
better not	-0.1182
better than	-0.0842
better ways	-0.1174
better without	0.6923
big	0.0931
big when	0.0931
bin	-0.5418
birt*	-0.2001
birthed	-0.2001
birthed you	-0.2001
bise*	-0.3141
bisexual	-0.3141
bisexual $	-0.3141
bit	-0.1328
bit and	-0.1328
bites	-0.1318
bites $	-0.1318
bites are	-0.1318
black	0.1134
black reaper	0.1134
blas*	-0.1318
blashphemous	-0.1318
blashphemous $	-0.1318
block	0.1112
block him	0.1112
bloo*	-0.1182
blood	0.1024
blood for	0.4544
blood of	-0.226
bloody	-0.1182
bloody thing	-0.1182
body	0.3993
borra	-0.703
bot	-0.9683
bot $	-0.9508
bot for	-0.2077
boug*	0.3204
bought	0.3204
bought the	0.3204
boyf*	0.3022
boyfriend	0.3022
boyfriend $	0.3089
boyfriend hits	0.5145
brain	-0.3449
brain $	-0.3449
brb	-0.3757
brb $	-0.3757
brea*	-0.1282
breaking	-0.0956
breaking up	-0.0956
breakup	0.064
breakup $	-0.1169
breakup i	0.2135
breathe	-0.352
breathe $	-0.0956
bring	0.6943
brok*	-0.7576
broke	0.5989
broke my	0.2379
broken	-0.7576
broken $	-0.6658
brotha	-0.1224
brotha know	-0.1224
buddy	-0.4048
buddy $	-0.3334
buddy i	-0.1216
burd*	-0.2188
burden	-0.2188
burden $	-0.1441
burden if	-0.1476
burden onto	-0.1048
buri*	-0.1924
buried	-0.1924
buried with	-0.1924
burn	0.9488
bus	-0.3127
but	0.1702
but for	-0.118
but i	0.6458
but if	-0.3405
but it	0.0719
but seem	-0.121
but she	-0.1344
but that	0.1112
but the	-0.226
but they	-0.0842
but we	0.1134
but whatsapp	-0.1214
but you	-0.2174
buy	-0.5924
by	0.0995
by a	-0.3191
by my	0.3824
bye	-0.9465
ca	-0.925
call	-0.2649
call*	-0.8036
calms	0.1617
calms me	0.1617
can	-0.2298
can $	-0.274
can be	-0.2001
can confide	-0.1476
can do	0.151
can fly	0.1368
can i	-0.3687
can not	0.127
can probably	-0.1321
can think	0.117
can you	-0.7328
canc*	-0.3623
cancer	-0.2128
capa*	-0.3786
capi*	-0.7932
capital	-0.5312
car	0.237
car $	0.5425
car runs	0.374
care	0.4599
catch	0.3056
caus*	-0.1344
causes	-0.1344
causes me	-0.1344
chan*	-0.404
change	-0.404
change $	-0.2083
change in	0.2734
change my	-0.5012
check	-0.9343
check if	-0.2243
check in	-0.9515
chil*	-0.1412
child	-0.3182
child $	-0.3182
children	-0.1412
children to	-0.1412
chri*	-0.0642
christmas	-0.0642
christmas $	-0.2777
christmas and	-0.122
clean	0.6331
clear	-0.4284
clear my	-0.4284
clin*	-0.196
clingy	-0.196
clingy $	-0.196
close	0.6374
close to	0.6374
coast	-0.1647
coast of	-0.1647
coff*	-0.4322
coffee	-0.4322
com	0.8506
come	0.1961
come and	0.1134
come back	0.1368
come to	-0.1328
comes	-0.1212
comes back	-0.1212
comm*	-0.8074
commands	-0.6192
commands $	-0.6192
comment	-0.5301
comment $	-0.1227
comment happiness	-0.1707
commit	0.1112
commit suicide	0.1112
communicated	-0.1048
communicated well	-0.1048
como	-0.742
comp*	-0.2193
completely	-0.3427
completely $	-0.3427
con	-0.094
conc*	-0.0716
concept	-0.0716
concept $	-0.0716
conf*	-0.1476
confide	-0.1476
confide in	-0.1476
cons*	-0.1901
consider	-0.1888
consider but	-0.1412
consider you	-0.1441
constantly	-0.0617
constantly being	-0.0617
cont*	-0.6236
contact	-0.7338
contact $	-0.6563
copa*	0.5764
copain	0.5764
copain me	0.361
cora*	-0.5072
coracao	-0.5072
coracao doi	-0.5072
cort*	0.8451
cortar	0.6062
corto	0.6965
corto $	0.4691
cost	-0.1272
cost of	-0.1272
could	-0.4544
could fall	0.2355
could i	-0.2051
could not	-0.1214
could ruin	-0.2011
could talk	-0.3691
coun*	-0.7573
counselor	-0.1214
counselor would	-0.1214
coupe	0.6965
coupe $	0.6965
crea*	-0.226
creature	-0.226
creature $	-0.226
creature but	-0.226
cries	-0.182
cries $	-0.182
cris*	-0.3996
crisis	-0.3996
cruel	-0.2051
cruel $	-0.2051
cry	-0.64
cry all	-0.6958
cry every	-0.1335
cryi*	-0.653
crying	-0.653
crying and	-0.1095
cuan*	-0.145
curi*	-0.314
curiosidad	-0.3368
curiosidad $	-0.3368
curiosity	-0.182
curiosity is	-0.182
cut	0.6279
cut myself	0.3627
cutt*	0.6537
cutting	0.6537
cutting $	0.4757
cycl*	-0.1212
cycles	-0.1212
cycles of	-0.1212
d	-0.7124
dad died	-0.2841
daddy	-0.2586
daddy to	-0.2586
daily	-0.1849
daily basis	0.1366
daily check	-0.4981
dang*	-0.2898
dangerous	-0.2011
dangerous because	-0.2011
dano	0.9687
dano $	0.9687
data	-0.7415
data $	-0.5818
data*	-0.318
database	-0.318
database $	-0.318
daten	-0.6338
dati*	-0.6257
dating	-0.6257
datos	-0.4143
datos $	-0.4143
day	-0.3644
day $	-0.694
day and	0.0644
day before	-0.2777
day but	0.1134
days	-0.9048
days $	-1.0968
days ago	0.0949
days where	0.1368
de	-0.2721
de me	0.214
dead	0.0694
dead $	-0.2125
dead after	-0.2101
dead than	0.3751
death	0.2515
death $	-0.4552
death before	0.2562
death is	-0.1339
death or	0.1007
deci*	0.1653
decided	0.189
decided to	-0.1399
dejo	-0.3813
dele	0.28
dele*	-0.7437
delete	-0.7437
delete all	-0.3886
delete my	-0.2901
deli*	-0.1318
delicious	-0.1318
delicious $	-0.1318
denke	0.548
denke an	0.4737
depr*	-0.6543
depressed	-0.4931
depressed $	-0.1413
depression	-0.4285
depression for	-0.4285
depu*	0.2906
depuis	0.2906
depuis la	0.2906
der	0.477
deri*	-0.0716
derived	-0.0716
derived from	-0.0716
dese*	0.3607
deserve	0.5084
deserves	-0.1707
deserves to	-0.1707
desi*	-0.122
desire	-0.122
desire to	-0.122
desp*	0.7144
despise	0.0917
despise the	0.0917
dest*	-0.2377
destroy	-0.0709
destroy him	-0.0709
destroyed	-0.2125
destroyed them	-0.2125
dia	-0.4747
dia $	-0.4747
dias	-1.1522
did	-0.4271
did his	-0.2841
did not	0.0531
die	-0.2249
die $	0.2889
die and	0.3936
die i	0.1368
die than	-0.6825
die we	0.1134
die when	-0.2586
died	-0.5812
died $	-0.0989
died after	-0.6847
died and	-0.122
died in	0.1038
died it	-0.2125
died last	-0.4907
died so	-0.2841
died when	-0.5113
dies	-0.7546
diff*	-0.6391
different	-0.5889
different ways	-0.1095
difficult	-0.274
difficult divorce	-0.274
disa*	0.4533
disc*	-0.4666
disr*	-0.182
disrespectful	-0.182
disrespectful $	-0.182
divi*	-0.1647
diving	-0.1647
diving $	-0.1647
divo*	0.228
divorce	0.228
divorce from	-0.274
do	-0.0518
do $	0.3307
do any	-0.1214
do i	0.098
do it	0.6518
do more	-0.0541
do our	-0.1927
do to	0.2019
do with	0.174
do you	-0.7347
do •	-0.9586
doct*	0.3202
doctor	0.3202
does	-0.4008
does it	0.2661
does not	-0.0514
does this	-0.5696
dog	-0.5469
dog died	-0.4907
doi	-0.5072
doi $	-0.5072
doing	-0.1502
doing wrong	-0.2083
done	-0.4254
done $	-0.176
door	0.9204
door $	0.9204
dorm*	-0.277
dormir	-0.277
down	0.5128
down $	0.3672
down the	0.2048
drag	-0.2101
drag it	-0.2101
drea*	-0.3092
dreams	-0.3092
dreams feel	-0.2549
dreams that	-0.121
drin*	0.2335
drink	-0.2494
drink if	-0.1687
drink the	-0.226
drinking	-0.1328
drinking $	-0.1328
drinks	0.2335
drinks he	-0.1328
drunk	0.4552
drunk $	0.4552
du	-0.3757
dude	-0.3342
dude $	-0.374
dump*	-0.3399
dumped	-0.3399
dumped too	-0.3399
dying	0.6306
e	-0.1905
e me	0.247
easi*	-0.109
easier	-0.109
easier $	-0.3775
easier than	0.0608
easy	0.2734
easy and	0.2734
eat	-0.6728
eat and	-0.226
eat since	-0.6432
eaten	-0.0956
eaten by	-0.0956
ecri*	-0.7101
ecrire	-0.7101
ecrire $	-0.7101
edit	-0.2338
edit nope	-0.2243
edit tried	0.2676
effa*	-0.5754
efface	-0.5754
eith*	-0.1858
either	-0.1858
either wake	-0.1095
either way	-0.1169
el	-0.1597
ele	0.7903
ele me	0.7631
elim*	-0.6498
elimina	-0.6498
elle	-0.8318
else	-0.3458
em	0.4487
em suicidio	0.228
emba*	-0.3046
embarrassing	-0.0948
embarrassing myself	-0.0948
emer*	-0.1777
emergency	-0.1777
emergency numbers	-0.1777
emot*	0.2845
emotionally	0.2845
emotionally abusive	0.151
empty	-0.8302
empty and	-0.5893
en	1.0878
end	0.1359
end it	-0.0641
end my	0.2474
endi*	0.4925
ending	0.4925
ending any	-0.1596
ending it	0.3692
ends	-0.2694
ends up	-0.196
enjoy	-0.226
enjoy the	-0.226
enou*	-0.7302
enough	-0.7302
enough $	-0.0948
enough for	-0.476
envie	0.3872
envie de	0.3872
er	0.423
er hat	0.5344
erase	-0.4159
erra*	-0.0617
errands	-0.0617
errands $	-0.0617
es	-0.7967
esca*	0.6388
escape	0.1958
escape $	0.1366
escape our	0.151
escr*	-0.2716
espe*	-0.5661
espera	-0.5661
est	-0.8621
esta	0.4547
estou	0.228
estou pensando	0.228
estoy	0.2783
estoy haciendo	0.6277
estoy muy	-0.3339
eu	0.4691
eu me	0.4691
even	0.7113
even if	-0.2452
even when	0.3287
even*	-0.6865
eventually	-0.5958
eventually $	-0.1174
ever	0.4361
ever finding	-0.1596
ever •	-0.2001
ever*	-0.0741
every	0.406
every day	-0.0815
every time	0.262
everyone deserves	-0.1707
ex	0.7063
ex $	-0.2094
ex he	0.389
ex husband	-0.2777
ex is	0.427
ex threatens	0.1112
exac*	-0.2623
exactly	-0.2623
exactly name	-0.2623
exce*	-0.1399
excelsior	-0.1399
excelsior really	-0.1399
exis*	0.6126
exist	-0.0515
exist anymore	0.0973
exist on	-0.2777
existing	0.4419
expe*	-0.3653
experienced	-0.1212
experienced cycles	-0.1212
expr*	-0.0948
expression	-0.0948
expression and	-0.0948
extr*	-0.7812
extremely	-0.256
extremely possessive	-0.256
face	0.2711
faci*	-0.0948
facial	-0.0948
facial expression	-0.0948
faire	0.1502
fall	0.2355
fall asleep	0.2355
fami*	-0.1068
family	-0.1068
family do	-0.1441
family is	-0.0634
family that	-0.3141
family would	-0.1309
far	-0.6232
fath*	-0.3001
father $	0.151
father died	-0.1647
fathers	-0.3397
fathers death	-0.3397
fault	0.3796
fault $	0.3796
fear of	-0.3375
feel	-0.2976
feel about	-0.1344
feel as	0.2661
feel better	-0.9586
feel empty	-0.5893
feel guilty	-0.3397
feel i	-0.2083
feel insecure	-0.0948
feel like	0.1453
feel loved	-0.1476
feel myself	0.0917
feel so	-0.5672
feel suicidal	0.5443
feel that	-0.0539
feel*	-0.7691
feeling	-0.5071
feeling like	-0.5071
feelings	-0.5403
feelings $	-0.5403
feels	0.2964
feels as	-0.1605
feels like	0.0749
few	0.0949
few days	0.0949
fewer	-0.3925
fewer messages	-0.3925
fift*	-0.1647
fifteen	-0.1647
fifteen $	-0.1647
final	-0.1339
final while	-0.1339
find	-0.5609
find me	-0.6004
find one	-0.1174
find out	-0.4119
find pleasure	0.4488
find the	-0.4736
find*	-0.1596
finding	-0.1596
finding peace	-0.1596
fine	0.3601
fine $	0.2769
first	-0.5639
fix	-0.522
fix it	-0.122
flesh	-0.226
flesh and	-0.226
floa*	-0.1253
floating	-0.1253
floating zombie	-0.1253
flor*	-0.1647
florida	-0.1647
florida we	-0.1647
fly	0.1368
fly and	0.1368
foll*	0.389
follows	0.389
follows me	0.389
for	0.2191
for $	0.8335
for a	-0.5269
for about	-0.1268
for assistance	-0.1272
for good	0.2637
for granted	-0.2249
for instance	-0.1441
for leaving	0.4544
for me	0.5882
for my	0.3373
for real	0.4777
for some	-0.219
for the	-0.1399
for us	-0.2051
for without	0.295
forc*	0.8842
forced	0.6357
forced me	0.6357
fore*	-0.438
forever	-0.438
forever $	-0.438
forg*	-0.7584
forget	-0.7157
forget everything	-0.3936
forget me	-0.5842
forgot	-0.2243
forgot to	-0.2243
form*	-0.0762
former	-0.0762
former relationship	-0.0762
four	-0.1212
four years	-0.1212
frap*	0.828
frea*	-0.1318
freaking	-0.1318
freaking delicious	-0.1318
free	0.2676
free to	0.2676
freu*	0.5815
freund	0.3066
freund schlagt	0.3066
frie*	0.1582
friend	0.6419
friend away	-0.122
friend wants	0.2965
friends	-0.3734
friends $	0.126
friends and	-0.1441
friends forever	-0.0905
friendships	-0.256
friendships $	-0.256
frig*	-0.0956
frightened	-0.0956
frightened and	-0.0956
from	-0.2648
from being	-0.0716
from her	-0.274
from it	-0.1227
from the	-0.1896
from your	-0.318
front	0.3279
front of	0.3279
full	-0.1339
full of	-0.1339
funks	-0.2036
funks like	-0.2036
funny	-0.32
funny $	-0.32
furi*	-0.6108
furious	-0.6108
furious with	-0.4787
gebr*	-0.4276
gebrochen	-0.4276
gebrochen $	-0.4276
gesc*	0.0983
get	-0.693
get along	-0.2125
get jealous	-0.1344
get over	-0.2505
get ticked	0.2734
gets	-0.2345
gets dumped	-0.3399
gets home	-0.4076
gets into	-0.2036
getting her	0.135
girl	-0.0948
girl i	-0.0948
girl*	-0.1671
girlfriend	-0.1671
girlfriend $	-0.8706
girlfriend of	-0.0956
girlfriend was	-0.1605
give	-0.8411
give up	-0.4242
givi*	-0.2249
giving	-0.2249
giving up	-0.2249
glad	-0.468
glad you	-0.2541
go	0.2522
go $	0.4555
go anywhere	-0.4496
go back	0.2562
go that	-0.136
go to	0.108
going	0.3305
going through	-0.274
going to	0.4836
gold	-0.1687
gold you	-0.1687
golp*	0.6941
golpea	0.2999
golpea $	0.2999
gone	0.2387
good	-0.5175
good $	0.2702
good enough	-0.3157
good place	0.1134
good*	0.1701
goodbye	0.6693
goodnight	-0.7479
goog*	0.3601
google	-0.1321
google it	-0.1321
got	-0.9507
got 10	-0.3163
got back	-0.0762
got really	0.0931
gove*	-0.1272
government	-0.1272
government for	-0.1272
gran*	-0.6303
granted	-0.2249
granted and	-0.2249
great	-0.5974
grie*	-0.298
grieving	-0.298
grieving my	-0.298
guess	-0.1182
guess i	-0.1182
guil*	-0.3397
guilty	-0.3397
guilty about	-0.3397
guy	0.486
guy or	-0.0948
habe	0.295
habe angst	-0.2304
haci*	0.6277
haciendo	0.6277
haciendo dano	0.6277
had	-0.6526
had a	-0.1533
had been	-0.0762
had died	-0.2125
had money	-0.1687
hang*	-0.4983
hanging	-0.4983
happ*	-0.0922
happening	-0.196
happening and	-0.196
happens	-0.337
happier	0.4824
happier if	0.2927
happiness	-0.2528
happiness is	-0.1707
happiness this	-0.1596
happy	-0.8209
happy lately	-0.371
hard	-0.6425
hard $	-0.6446
hard concept	-0.0716
harm	0.4452
harm and	-0.1214
harm is	0.3162
harm so	0.4483
harm to	0.1271
harm*	0.2106
harmed	0.117
harmed a	0.117
harming	0.1716
harv*	-0.118
harv8e	-0.118
harv8e its	-0.118
has	0.4462
has no	0.4065
has •	-0.136
hat	0.5344
hat mich	0.5344
hate	-0.7285
hate my	-0.8452
hate that	0.1271
have	0.2065
have a	0.5766
have an	-0.196
have at	-0.1596
have attempted	-0.1344
have bee	0.1007
have been	0.3108
have destroyed	-0.2125
have emergency	-0.1777
have experienced	-0.1212
have had	-0.3249
have just	0.1421
have lied	0.1125
have name	-0.1579
have nightmares	-0.0956
have no	-0.4666
have nothing	0.2979
have seen	-0.0842
have sex	-0.1298
have some	-0.121
have strong	-0.4656
have the	0.7422
have you	-0.521
havi*	-0.4216
having	-0.4216
having a	-0.1095
having someone	-0.0539
he	-0.1706
he drinks	0.2335
he follows	0.389
he forced	0.6357
he gets	-0.3671
he has	0.3956
he is	0.1505
he lives	-0.0539
he lost	-0.3096
he misses	-0.3147
he said	0.3761
he says	0.1345
he slurred	-0.1328
he snores	-0.1328
he threatened	0.0747
he was	0.1271
he would	0.3378
he •	-0.6353
head	0.1548
head $	0.1548
hear*	-0.3143
heart	0.0993
heart $	-0.2841
heart is	-0.5491
heartbroken	-0.3143
heartbroken $	-0.3143
heat	-0.2306
heat stroke	-0.2306
hell	-0.1927
hell for	-0.1927
hello	-0.8593
hello $	-0.5957
help $	-0.1537
help but	-0.1214
help me	-0.2515
help my	0.2339
help you	-0.4895
help*	-0.4815
helped	-0.4815
her	-0.185
her $	-0.4562
her about	-0.1344
her and	-0.274
her daddy	-0.2586
her face	0.2711
her in	-0.1605
her lying	-0.2011
her new	-0.415
her sexual	-0.182
her to	0.135
here	0.5116
here to	-0.1169
hers*	0.5533
herself	0.5533
herself after	0.2965
herz	-0.4276
herz ist	-0.4276
hesi*	0.1134
hesitation	0.1134
hesitation $	0.1134
hey	-0.5967
hi	-0.7111
hi $	-0.6137
him	-0.1767
him $	-0.4147
him because	0.1271
him for	0.0949
him if	0.2424
him proud	-0.0709
hims*	0.5062
himself	0.5062
himself in	0.1271
his	-0.3347
his belongings	-0.182
his dad	-0.2841
his heart	-0.2841
his mom	-0.2036
his shoes	-0.3096
hist*	-0.4478
history	-0.4478
history $	-0.4478
hit	0.1757
hit myself	0.3981
hits	0.5384
hits me	0.619
hoje	-0.3873
hoje $	-0.3873
home	0.1478
home $	-0.4076
home*	-0.1399
hometown	-0.1399
hometown of	-0.1399
hone*	0.4127
honestly	0.4127
hope	-0.0686
hope a	0.374
hope he	-0.3399
hope i	0.418
hope you	-0.5336
hopi*	-0.0517
hoping	-0.0517
hoping things	-0.2083
horr*	-0.1321
horrible	-0.1321
horrible taste	-0.1321
hours	-0.5613
hours away	-0.0539
house	0.8752
house down	0.5578
how	-0.5172
how are	-0.2577
how can	0.0789
how do	-0.303
how i	-0.1344
how long	-0.4869
how many	-0.5826
how much	-0.3805
how old	-0.3213
how stupid	0.1125
how to	0.4599
how you	-0.1791
hug	-0.1605
hug or	-0.1605
hunt	-0.226
hunt of	-0.226
hurt	0.1985
hurt her	0.506
hurt my	-0.5209
hurt or	0.117
hurt*	-0.129
hurting	-0.129
hurting him	0.4777
hurting my	-0.256
hurting myself	0.4757
hurts	-0.7953
husb*	0.3669
husband	0.3669
husband after	0.1525
husband broke	0.2379
husband hits	0.6154
husband told	-0.2777
i	0.2348
i actually	-0.1227
i always	-0.1497
i ask	-0.3701
i asked	-0.1328
i attempted	0.5666
i believe	-0.0956
i block	0.1112
i can	-0.097
i change	-0.0952
i could	-0.2616
i cry	-0.6958
i cut	0.4848
i despise	0.0917
i did	0.3385
i died	0.4521
i do	0.2906
i either	-0.1095
i feel	-0.285
i find	0.4488
i get	-0.071
i give	-0.3887
i go	0.47
i got	0.0931
i had	-0.4052
i hate	-0.7285
i have	0.3883
i help	0.4571
i hit	0.7569
i hope	0.3551
i hug	-0.1605
i just	0.8681
i keep	0.1606
i know	-0.0856
i leave	0.3993
i love	-0.5594
i made	0.3028
i mean	0.5401
i miss	-0.4141
i need	0.1717
i never	0.1007
i only	-0.1182
i opened	-0.1476
i prefer	-0.2977
i pushed	-0.122
i really	0.3455
i remember	-0.0617
i said	-0.2677
i see	-0.0603
i should	0.6569
i so	-0.6316
i still	0.8531
i stop	0.3649
i survived	-0.2653
i think	-0.0532
i thought	-0.2101
i told	0.1943
i took	-0.2249
i tried	0.5435
i try	0.0973
i use	-0.4116
i wake	-0.2549
i want	-0.5707
i wanted	-0.3805
i was	0.4283
i will	0.9686
i wish	0.5044
i worry	-0.5384
i would	0.05
i wrote	0.4648
i •	-0.8845
ich	0.175
ich bin	-0.5418
ich denke	0.548
ich habe	0.57
ich mochte	-0.1204
ich verletze	0.4128
ich will	0.6534
ich •	-1.0956
idea	-0.2515
idea $	-0.2515
idio*	-0.4658
idioma	-0.4658
idioma $	-0.4658
if	0.4035
if i	0.6228
if it	-0.2243
if self	0.2661
if so	-0.1339
if that	-0.3691
if they	-0.2001
if you	-0.3715
if •	-0.6468
ignore	0.0973
ignore it	0.0973
ihn	-0.1949
il	0.3542
ill	0.1123
imag*	0.4371
imagine	-0.501
imagine •	-0.1253
imagining	0.5841
imagining hurting	0.4777
in	-0.2777
in a	-0.2022
in any	-0.1605
in different	-0.1095
in front	0.3279
in harm	0.1271
in horrible	-0.1321
in my	0.225
in reality	-0.1048
in reply	-0.1707
in shock	-0.1182
in sweat	-0.2549
in that	0.4189
in the	-0.1734
in them	-0.1476
in thinking	0.4488
in this	-0.1208
in without	0.1134
in •	-0.0716
info*	-0.3494
information	-0.3494
inse*	-0.2839
insecure	-0.2839
insecure talking	-0.0948
insi*	-0.13
inside	-0.13
inside in	-0.13
inst*	-0.361
instance	-0.1441
instance i	-0.1441
instead	0.4145
instead be	-0.0709
inte*	0.4203
into	-0.2851
into the	0.4324
into these	-0.2036
invi*	0.1134
invite	0.1134
invite it	0.1134
is	-0.3214
is a	-0.8117
is addicted	0.135
is an	-0.1588
is becoming	-0.2011
is been	-0.1328
is broken	-0.5491
is dead	-0.4621
is derived	-0.0716
is drunk	0.4552
is easier	-0.3775
is fine	0.3768
is full	-0.1339
is giving	-0.2249
is going	-0.0683
is hurting	-0.5395
is in	-0.1321
is it	-0.2825
is legally	-0.3096
is long	-0.3502
is mad	-0.2586
is my	-0.3525
is not	0.3839
is now	-0.2249
is over	-0.3432
is real	-0.0842
is she	-0.2416
is simply	0.1134
is so	0.5268
is something	-0.1707
is stalking	0.427
is suffering	-0.3691
is taking	-0.274
is temporary	-0.259
is that	-0.1707
is the	-0.077
is this	-0.7248
is to	-0.0948
is waking	-0.182
is with	-0.4076
is worth	-0.259
is wrong	-0.0634
is •	-0.501
ist	-0.6516
ist gebrochen	-0.4276
it	0.0932
it $	0.141
it all	0.3726
it and	-0.1562
it anyway	-0.2083
it better	-0.1182
it but	0.2906
it causes	-0.1344
it comes	-0.1212
it could	-0.1214
it does	0.0973
it feel	0.2661
it feels	0.0786
it hurts	-0.4507
it in	-0.1305
it is	-0.5574
it just	-0.1048
it last	0.2676
it makes	-0.1476
it may	-0.1412
it or	-0.122
it sooner	-0.3005
it starts	0.0973
it though	0.1007
it to	0.5515
it was	-0.1775
it when	0.0973
it would	-0.3217
its	-0.2274
its a	-0.118
its unclear	-0.1339
its •	-0.118
j	0.1506
j ai	0.1506
je	0.2063
je me	0.0752
je ne	0.155
je pense	0.6349
je suis	-0.6375
je vais	0.6524
je veux	0.8094
je •	-1.0861
jeal*	-0.1344
jealous	-0.1344
jealous because	-0.1344
jesu*	-0.1687
jesuschristreddit	-0.1687
jesuschristreddit $	-0.1687
job	-1.0116
job $	-0.7948
job all	-0.4496
job most	-0.1412
joki*	-0.0904
joking	-0.0904
joking aside	-0.1318
jump*	-0.5602
jumped	-0.5602
just	0.603
just a	0.0949
just been	0.1007
just cry	-0.1335
just crying	-0.1095
just hoping	-0.2083
just is	-0.1048
just need	-0.364
just spit	-0.1687
just started	0.1213
just to	-0.2083
just trying	-0.1412
just want	0.9554
just •	-0.4076
k	-0.819
k $	-0.819
kann	-1.0199
keep	0.3162
keep looking	-0.1174
keep planning	0.2135
keep what	0.1368
keeps	0.5517
kid	0.2292
kid 5	-0.0617
kids	0.5173
kill	0.573
kill herself	0.3769
kill me	0.3993
kill my	0.3344
kill myself	0.3968
kill themselves	-0.1707
kill*	0.0837
killed	-0.6272
killed in	-0.1095
killing	0.5016
killing $	0.4488
killing my	0.4821
killing myself	0.4626
killing of	-0.226
kills	-0.3163
kills in	-0.3163
kind	-0.1605
kind of	-0.1605
know	-0.0711
know about	-0.2408
know i	-0.3775
know if	-0.5744
know is	0.0973
know next	-0.1224
know now	-0.1321
know we	-0.1169
know •	-0.0842
knows	0.59
l	-0.2258
la	0.3526
la curiosidad	-0.3368
la is	-0.2313
la rupture	-0.0768
la vie	0.5201
lang*	-0.5768
language	-0.5768
last	0.0726
last month	0.1987
last night	0.3383
last self	0.117
last thursday	0.2676
last week	-0.2977
late	-0.3269
late $	-0.2717
lately $	-0.371
lately i	0.1421
laug*	-0.1227
laughed	-0.1227
laughed out	-0.1227
le	0.4671
leav*	-0.4416
leave	-0.3272
leave $	0.1789
leave and	0.2564
leaves	-0.4693
leaves he	-0.2036
leaving	-0.1964
leaving me	0.2649
leben	0.9124
leben $	0.4312
leer	-1.1149
left	0.6087
left $	-0.5234
lega*	-0.3096
legally	-0.3096
legally dead	-0.3096
let	0.5514
let a	-0.1224
let me	0.7733
let you	-0.1169
lett*	0.7223
lieb*	0.5281
lied in	0.1125
life	0.0824
life $	0.1983
life can	-0.1927
life has	0.2575
life is	-0.1157
life tonight	0.2298
ligh*	-0.397
lights	-0.397
lights $	-0.397
like a	-0.4057
like i	-0.131
like this	0.4211
like to	-0.3263
like when	-0.2036
like •	-0.1321
likes	-0.0539
likes the	-0.0539
lil	-0.1399
lil town	-0.1399
line	-0.2062
line when	-0.0617
lite*	-0.1227
literally	-0.1227
literally laughed	-0.1227
litt*	-0.698
little	-0.698
little $	-0.2553
live	0.7834
live anymore	0.3901
live for	0.295
lives	-0.7208
lives $	-0.2011
lives three	-0.0539
livi*	-0.1586
living	-0.1586
living $	-0.282
living this	-0.259
lo	-0.3117
lock*	0.4063
locked	0.2379
locked me	0.2379
locker	0.2734
locker rooms	0.2734
log	-0.631
log my	-0.631
lol	-0.4628
lol $	-0.894
lol i	0.797
lone*	-0.5049
lonely	-0.5049
lonely $	-0.5049
long	-0.674
long past	-0.3502
look*	-0.1174
looking	-0.1174
looking you	-0.1174
losc*	-0.7902
loschen	-0.6045
loschen $	-0.6045
lose	-0.6117
lose $	-0.1214
losi*	-0.5751
losing	-0.5751
losing my	-0.6023
losing sleep	-0.0956
lost	-0.5447
lost his	-0.3096
lot	-0.6463
lot of	-0.1095
loud	-0.1227
loud from	-0.1227
love	-0.8494
love $	-0.3094
love me	-0.2743
loved	-0.1476
loved and	-0.1476
lying	-0.2011
lying is	-0.2011
m	0.4338
m a	0.8174
ma	-0.4847
mad	-0.2586
mad at	-0.2586
made	0.3471
mais	0.8065
make	-0.0883
make him	-0.0709
make me	-0.2977
make new	-0.122
makes	-0.3539
makes me	-0.1315
makes people	-0.1476
mal	-0.3333
man	0.0543
man $	0.3452
man i	-0.2313
man that	-0.3449
mana*	0.2974
manana	0.2974
manana $	0.2974
mand*	-0.6503
many	-0.5952
many days	-0.4128
many times	-0.1048
mari*	0.4029
marido	0.4029
marido me	0.4029
marr*	0.3477
mas	-0.2681
mas $	-0.0861
mask	-0.3691
mask could	-0.3691
mata*	-0.3519
matar	0.9143
matar $	0.7274
may	-0.1412
may not	-0.1412
me	0.3966
me $	-0.4693
me a	-1.0359
me about	-0.5911
me agride	0.247
me ameaca	0.3209
me and	0.5324
me anymore	-0.6183
me around	0.2814
me at	0.4101
me cortar	0.6062
me corto	0.6965
me coupe	0.6965
me down	0.3393
me estoy	0.6277
me golpea	0.2999
me happy	-0.371
me if	0.0747
me in	0.5776
me leave	0.2564
me matar	0.4567
me nervous	-0.2977
me once	0.2192
me out	0.2328
me over	0.374
me she	0.6363
me some	-0.2107
me tape	0.361
me to	-0.0834
me tuer	-0.5579
me what	0.2439
me when	0.2547
me which	-0.196
me with	0.1101
mean	0.1701
mean*	0.4065
meaning	0.4065
meaning i	0.4065
medi*	0.4718
medication	0.4718
medication or	0.1007
mehr	0.7957
mein	0.3006
mein freund	0.3066
mein herz	-0.4276
meine	-0.6556
meine daten	-0.6338
meinem	0.6962
mena*	0.4118
menace	0.4118
menace de	0.4118
mens*	-0.9809
mensajes	-0.4972
mensajes $	-0.4972
mes	-0.7172
mess*	-0.6857
message	0.2825
messages	-0.8996
messages $	-0.5223
meu coracao	-0.5072
meu ex	0.7101
mi	0.2215
mi animo	-0.6971
mi ex	0.5958
mi novio	0.518
mich	0.8936
mich $	0.7332
mich selbst	0.4128
might	0.4145
might really	-0.1214
might reconnect	-0.1344
mind	0.3264
minha vida	0.4859
mir	-0.5355
mis	-0.4143
mis datos	-0.4143
miss	-0.4141
miss him	-0.324
miss those	-0.2313
miss*	-0.3147
misses	-0.3147
misses me	-0.3147
moch*	-0.1204
mochte	-0.1204
mochte sterben	0.6191
mode	-0.4527
mode is	-0.4527
mom	-0.2701
mom died	-0.2036
mome*	-0.2101
moment	-0.2101
moment the	-0.2101
mon	0.2321
mon copain	0.5764
mon ex	0.7288
money	-0.3736
money i	-0.1687
mong*	-0.2101
mongoose	-0.2101
mongoose was	-0.2101
mons*	-0.0956
monster	-0.0956
monster and	-0.0956
mont*	0.4203
month	0.1011
mood	-0.9072
mood $	-0.607
more	-0.7995
more of	-0.0541
morg*	-0.6108
morgen	-0.6108
morgen $	-0.6108
morn*	0.1549
morning	0.1549
morr*	0.3247
morrer	0.3247
morrer $	0.3247
morte	0.6297
morte $	0.6297
most	0.2278
most people	-0.1412
most terrified	-0.1412
moth*	-0.0721
mother	-0.0548
mother ran	-0.0617
mother s	-0.298
mothers	-0.182
mothers •	-0.182
mour*	0.8175
mourir	0.8175
mourir $	0.8175
much	-0.6222
much better	-0.1519
much i	0.1125
much is	-0.4753
much much	-0.1174
mult*	-0.0539
multiple	-0.0539
multiple times	-0.0539
mundo	0.8829
music	-0.6999
music $	-0.6999
mute	-0.8299
muy	-0.8942
muy triste	-0.3339
my	-0.1914
my account	-0.5775
my appearance	-0.0948
my aunt	-0.2873
my bed	0.1125
my best	-0.568
my body	0.3993
my boyfriend	0.1772
my brain	-0.3449
my car	0.1992
my child	0.1366
my dad	0.1325
my data	-0.7415
my death	0.2562
my dog	-0.4907
my drink	-0.1687
my ex	0.1276
my family	0.219
my father	-0.1647
my fathers	-0.3397
my fault	0.3796
my fear	-0.2505
my friend	0.2965
my friendships	-0.256
my girlfriend	-0.1193
my heart	0.2284
my history	-0.4478
my husband	0.5756
my job	-0.8328
my life	0.2513
my messages	-0.3579
my mood	-0.6746
my mother	-0.1093
my mothers	-0.182
my own	0.4778
my parents	0.0932
my phone	-0.0686
my progress	-0.2565
my relationship	-0.3005
my relationships	-0.256
my reply	-0.118
my roommate	0.5686
my semi	-0.1399
my siblings	0.151
my streak	-0.4479
my thoughts	-0.2623
my toddler	-0.2586
my two	-0.2777
my wife	-0.2
my •	-1.038
myse*	0.6487
myself	0.6487
myself $	0.1691
myself again	0.393
myself and	-0.0948
myself becoming	0.0917
myself is	0.2462
myself when	0.612
na	0.6635
name	-0.4242
name $	-0.406
name and	-0.242
name buried	-0.1924
name have	-0.1268
name portrayed	-0.0842
name right	-0.1268
name •	-0.2623
nao	0.2618
ne	0.5662
ne veux	0.3228
neat	-0.1399
neat lil	-0.1399
need	-0.0502
need a	-0.1413
need some	-0.2515
need the	-0.2083
need to	-0.1705
nerv*	-0.3958
nervous	-0.3958
nervous and	-0.2977
never	-0.1364
never have	0.1007
never wake	0.3106
new	0.1833
new boyfriend	0.3616
new friends	-0.122
news	-0.4896
next	-0.1237
next time	-0.1224
nice	-0.9594
nicht	0.3229
nicht mehr	0.7078
nigh*	-0.2663
night	0.3838
night $	0.3874
nightmares	-0.5607
nightmares starting	-0.0956
nightmares where	-0.1095
no	0.0964
no $	-0.5076
no contact	-0.4469
no desire	-0.122
no escape	0.1366
no job	-0.4496
no me	-0.7163
no meaning	0.4065
no more	-0.5148
no purpose	-0.2125
no quiero	0.7812
no true	-0.2001
nope	-0.2243
nope $	-0.2243
norm*	-0.196
normally	-0.196
normally ends	-0.196
not	0.1876
not a	-0.0716
not admit	-0.1707
not as	-0.1182
not be	-0.0594
not being	-0.1865
not care	0.4599
not come	0.1439
not communicated	-0.1048
not consider	-0.1441
not do	-0.1214
not eat	-0.6432
not enjoy	-0.226
not exist	-0.0515
not feel	-0.274
not get	-0.2125
not go	-0.4496
not going	0.3846
not know	0.3212
not let	0.7733
not need	-0.1413
not really	-0.103
not repay	0.1271
not see	0.5219
not seem	-0.1344
not sleep	-0.1328
not stop	0.2081
not that	-0.1791
not the	-0.1596
not think	-0.145
not to	-0.2051
not wake	0.418
not want	0.0983
note	0.1462
note yesterday	0.1462
noth*	-0.0891
nothing	-0.0891
nothing makes	-0.6015
nothing to	0.295
noti*	-0.3614
notifications	-0.6864
notifications $	-0.5885
novio	0.8342
novio me	0.518
now	0.1786
now $	0.7005
now and	-0.3005
now he	-0.274
now if	-0.1605
now to	-0.2249
now too	-0.1268
numb*	-0.3135
numbers	-0.1777
numbers $	-0.1777
o	-0.6615
od	-0.16
of	-0.0506
of $	0.117
of 8	-0.0956
of accidental	-0.2505
of being	-0.0565
of depression	-0.1212
of embarrassing	-0.0948
of ending	0.6365
of excelsior	-0.1399
of florida	-0.1647
of having	-0.0539
of her	0.0558
of hope	-0.1596
of it	-0.5436
of living	-0.1272
of losing	-0.6023
of my	0.1201
of nightmares	-0.1095
of not	-0.1412
of people	-0.4956
of possibilities	-0.1339
of sleeping	-0.3538
of someone	-0.2083
of suicide	0.3792
of these	-0.0541
of this	-0.2141
of us	-0.1927
of way	-0.1605
of what	0.3968
off completely	-0.3427
off easy	0.2734
off for	-0.0839
off the	-0.1647
off was	-0.1579
often have	-0.0956
often wake	-0.0956
oh	-0.3561
oh man	-0.3449
oh right	-0.1321
ok	-0.3655
ok $	-0.7791
ok day	0.1134
okay	-0.8397
old	-0.7044
old range	-0.0617
on	-0.1177
on getting	0.135
on love	-0.3094
on me	-0.1992
on my	0.2127
on screen	-0.2515
on the	0.3992
once	0.3717
once or	-0.0539
once we	-0.0762
one	-0.4666
one does	-0.1413
one drag	-0.2101
one eventually	-0.1174
one is	-0.1216
one mongoose	-0.2101
one to	0.1007
only	0.5445
only bought	-0.1182
only heartbroken	-0.3143
only thing	0.4513
onto	-0.1048
onto others	-0.1048
open*	-0.1476
opened	-0.1476
opened up	-0.1476
or	-0.2605
or angry	0.117
or death	0.1007
or girl	-0.0948
or just	-0.1095
or make	-0.122
or they	-0.7179
or touch	-0.1605
or try	-0.5158
or twice	-0.0539
or whatever	0.1007
or •	-0.2306
othe*	0.09
other	0.1308
other one	-0.2101
others	0.09
others $	-0.1048
others where	0.1368
our best	-0.1927
our emotionally	0.151
our relationship	-0.2249
out $	0.414
out be	0.1007
out loud	-0.1227
out my	-0.1687
out of	0.2367
out •	-0.1174
outp*	-0.1268
outplaying	-0.1268
outplaying him	-0.1268
over	0.4215
over $	0.1074
over for	0.4065
over her	-0.3037
over my	0.3357
over*	0.2814
overreact	0.2734
overreact $	0.2734
overwhelmed	0.117
overwhelmed hurt	0.117
own	0.4778
pain	-0.3715
pain lately	0.0973
panic	-0.1095
panic or	-0.1095
pare	-0.5142
pare*	0.0529
parent	-0.2001
parent would	-0.2001
parents	0.0932
parents in	0.1366
part*	0.6777
party	-0.6485
pass*	-0.1876
passed	-0.7668
past	-0.4425
past and	-0.3502
past four	-0.1212
pausa	-0.7396
pause	-0.9894
pause $	-0.6143
pause for	-0.4374
pay	0.4544
pay with	0.4544
peace	-0.1596
peace $	-0.1596
pens*	0.7767
pensando	0.5554
pensando em	0.4487
pense	0.6349
pense au	0.351
peop*	0.0716
people	0.0716
people feel	-0.1476
people i	-0.2977
people leaving	-0.196
people should	-0.1707
people who	-0.2044
people would	-0.1412
per	-0.0539
per day	-0.0539
pers*	-0.2423
person	-0.6929
person $	-0.7314
person i	0.0917
petty	-0.118
petty reason	-0.118
peur	-0.2787
peur de	-0.2787
phone	-0.1162
phone and	0.2379
phot*	-0.54
photoshopped	-0.13
photoshopped pic	-0.13
pic	-0.13
pic $	-0.13
pills	0.6242
pizza	-0.7427
pizza rolls	-0.1318
place it	0.1134
place you	-0.259
plan to	-0.2488
plan*	0.2442
planning	0.3704
planning how	0.2135
plea*	-0.4351
please	-0.9579
please $	-0.8651
please do	-0.0541
please stop	-0.4115
pleasure	0.4488
pleasure in	0.4488
plus	0.837
plus de	0.5318
plus vivre	0.3228
point	0.2646
point is	-0.1707
point that	-0.2249
por	-0.3918
port*	-0.0842
portrayed	-0.0842
portrayed it	-0.0842
poss*	-0.3081
possessive	-0.256
possessive in	-0.256
possibilities	-0.1339
possibilities $	-0.1339
post	0.4417
post $	0.2789
post if	-0.1339
post*	0.2526
posted	0.2526
pref*	0.0796
prefer	-0.2977
prefer animals	-0.2977
preg*	-0.0726
pregnancy	-0.2505
pregnancy to	-0.2505
pregnant	0.0931
pregnant $	0.0931
prep*	0.2562
prepare	0.2562
prepare for	0.2562
priv*	-0.2189
private	-0.2189
prob*	-0.1321
probably	-0.1321
probably google	-0.1321
prog*	-1.4123
progress	-0.2565
progress $	-0.2565
prot*	-0.1412
protect	-0.1412
protect them	-0.1412
proud	-0.0709
proud $	-0.0709
punc*	0.2961
puni*	0.5471
purp*	-0.2125
purpose	-0.2125
purpose to	-0.2125
push*	0.316
pushed	0.0809
pushed me	0.2048
pushed my	-0.122
pushy	-0.3794
pushy to	-0.3794
put	0.4021
put himself	0.1271
qual*	-0.2107
quality	-0.2107
quality •	-0.2107
que	-0.6314
que se	0.4748
quer*	0.7744
queria	0.7744
queria morrer	0.3247
quero	0.7547
quero me	0.4887
quie*	0.6125
quiero	0.505
quiero seguir	0.338
quiero suicidarme	0.3395
quiet	-0.9649
rais*	0.2254
raise	-0.1412
raise and	-0.1412
raise i	-0.1412
raised	-0.2001
raised you	-0.2001
ran	-0.0617
ran errands	-0.0617
range	-0.0617
range and	-0.0617
rath*	-0.1911
rather	-0.1911
rather be	0.3751
rather die	-0.6825
rather have	-0.1579
real	-0.2064
real $	-0.1271
real thing	-0.0842
real world	-0.1791
real*	0.0762
reality	-0.1048
reality we	-0.1048
really	0.0917
really be	-0.1214
really big	0.0931
really difficult	-0.274
really hard	-0.274
really like	-0.2977
really neat	-0.1399
really petty	-0.118
really reasonable	-0.1413
really stressed	0.1007
really sucks	0.135
really want	0.2734
reap*	0.1134
reaper	0.1134
reaper to	0.1134
reason its	-0.118
reason to	-0.1184
reasonable	-0.1413
reasonable $	-0.1413
reassurance	-0.0539
reassurance of	-0.0539
reco*	-0.896
reconnect	-0.1344
reconnect somehow	-0.1344
regi*	-0.9232
registrar	-0.9232
rela*	-0.0548
related	-0.2051
related $	-0.2051
relationship	-0.5211
relationship $	-0.2354
relationship for	-0.2249
relationship i	-0.0762
relationship now	-0.3005
relationships	-0.256
relationships and	-0.256
reme*	-0.0617
remember	-0.0617
remember being	-0.0617
remi*	-0.8333
reminders	-0.61
reminders $	-0.61
remo*	-0.45
remove	-0.45
remove my	-0.3516
repay	0.1271
repay him	0.1271
reply	-0.2004
reply to	-0.2004
rest*	-0.8388
right $	-0.2661
right now	0.1514
right people	-0.0905
robot	-0.6547
robot $	-0.5967
rolls	-0.1318
rolls or	-0.1318
room*	0.5686
roommate	0.5686
rooms	0.2734
rooms because	0.2734
round	-0.3163
round $	-0.3163
route	-0.136
route ask	-0.136
ruin	-0.2011
ruin lives	-0.2011
runs	0.374
runs me	0.374
rupt*	-0.0768
rupture	-0.0768
rupture $	-0.0768
s	-0.6894
s death	-0.298
sad	-0.3603
sad and	0.2399
sad but	-0.3798
safe	-0.6042
said	-0.4023
said in	-0.1707
said no	-0.5256
said she	0.4442
said that	-0.12
sans	0.4819
santa	-0.2777
santa does	-0.2777
save	0.1271
save my	0.1271
savi*	-0.2801
say	-0.0555
says	0.3266
says he	0.3739
says she	-0.1605
says that	-0.2841
scar*	-0.1636
scared	-0.3942
scared $	0.2103
scared of	-0.3934
scared to	-0.0617
schl*	0.5342
schlagt	0.4532
schlagt mich	0.4532
scho*	-0.6072
school	-0.6072
school $	-0.5917
scra*	0.4683
scre*	-0.1086
screaming	0.0973
screaming to	0.0973
screen	-0.2515
screen writing	-0.2515
scuba	-0.1647
scuba diving	-0.1647
se	0.4786
se matar	0.5034
secu*	-0.2083
security	-0.2083
security of	-0.2083
see	-0.1627
see $	0.2734
see her	-0.7083
see him	-0.3794
see my	-0.0779
seei*	-0.0539
seeing	-0.0539
seeing me	-0.0539
seem	-0.186
seem dead	-0.121
seem to	-0.1344
seen	-0.458
seen $	-0.0842
seen a	-0.4656
sees	-0.3911
sees his	-0.182
segu*	0.338
seguir	0.338
seguir viviendo	0.338
selb*	0.696
selbst	0.4128
selbst $	0.4128
selbstmord	0.548
selbstmord $	0.548
self	0.7479
self harm	0.4834
self harmed	0.117
sem	0.3054
sema*	-0.1217
semi	-0.1399
semi hometown	-0.1399
send	-0.3327
send*	-0.417
sending	-0.417
sending me	-0.417
sens	-0.5881
sent*	0.5211
sentido	0.5211
seri*	-0.0716
serious	-0.0716
serious $	-0.0716
set	-0.7146
sex	-0.1298
sex $	0.6357
sex again	-0.2505
sexu*	-0.182
sexual	-0.182
sexual curiosity	-0.182
shame	-0.4542
shame $	-0.4542
shar*	-0.1272
share	-0.4267
sharehouse	-0.1272
sharehouse to	-0.1272
she	-0.1761
she avoids	-0.1344
she could	-0.2011
she cries	-0.182
she dead	-0.2416
she feels	-0.1605
she gets	-0.4076
she is	-0.1726
she leaves	-0.2036
she left	0.4287
she said	-0.4796
she says	-0.1605
she sees	-0.182
she slapped	0.2048
she took	0.4476
she •	-0.6137
shock	-0.1182
shock from	-0.1182
shoes	-0.3325
shoes $	-0.3325
shot	-0.6356
shou*	0.1616
should	0.1616
should be	0.677
should give	-0.1707
should i	-0.5182
should •	-0.8686
show	-0.7812
show me	-0.5585
show my	-0.3652
shri*	-0.4656
shrink	-0.4656
shrink and	-0.4656
shut	-0.8296
shut up	-0.8296
si	0.8429
sibl*	0.151
siblings	0.151
siblings escape	0.151
sich	0.787
sick	-0.7255
sie	0.4071
simp*	0.1134
simply	0.1134
simply an	0.1134
sin	0.7689
since	-0.0837
since i	0.299
since she	-0.5804
since the	0.4042
sing*	-0.1513
single	-0.1513
single forever	-0.2887
sinto	-0.9399
slap*	0.3477
slapped	0.3477
slapped me	0.2048
slee*	-0.3538
sleep	0.1454
sleep $	0.2017
sleep after	-0.0956
sleep it	-0.1328
sleeping	-0.3538
sleeping alone	-0.3538
sliv*	-0.1596
sliver	-0.1596
sliver of	-0.1596
slur*	-0.1328
slurred	-0.1328
slurred a	-0.1328
snor*	-0.1328
snores	-0.1328
snores and	-0.1328
so	-0.6975
so afraid	-0.6316
so bad	0.2054
so death	-0.1339
so did	-0.2841
so funny	-0.12
so i	-0.1707
so much	-0.6501
so real	-0.2549
so terribly	-0.1339
soir	0.6255
soir $	0.6255
solo	-0.1888
solve	-0.284
solve anything	-0.284
some	-0.5881
some dreams	-0.121
some of	-0.1927
some quality	-0.2107
some reason	-0.118
some sleep	-0.5179
some tips	-0.2515
some way	0.1007
somehow	-0.1571
somehow $	-0.1571
someone	-0.3223
someone $	0.5194
someone being	-0.2083
someone to	-0.3544
something	0.373
something and	0.4476
something everyone	-0.1707
sometimes	0.1118
sometimes i	0.1633
son	0.7002
son and	0.0931
soon*	-0.3005
sooner	-0.3005
sooner then	-0.3005
sorry	-0.4871
sorry $	-0.4527
sorry buddy	-0.1216
sorry guess	-0.1182
speak	-0.6654
spec*	-0.2075
special	-0.1476
special when	-0.1476
specifically	-0.136
specifically has	-0.136
spit	-0.1687
spit out	-0.1687
stai*	0.2048
stairs	0.2048
stairs $	0.2048
stal*	0.427
stalking	0.427
stalking me	0.427
star*	0.1751
started	0.1253
started losing	-0.0956
started screaming	0.0973
started taking	0.0949
starting	-0.0956
starting with	-0.0956
starts	0.0973
starts but	0.0973
starts that	0.0973
stay	-0.7774
ster*	0.6191
sterben	0.6191
sterben $	0.6191
stick	-0.5158
stick through	-0.5158
still	-0.1323
still have	-0.121
still in	-0.1182
still suicidal	0.1271
still wish	0.1134
stop	-0.262
stop $	-0.0956
stop cutting	0.4757
stop feeling	-0.7357
stop grieving	-0.298
stop i	0.0973
stop imagining	0.4777
stop sending	-0.417
stop talking	-0.3683
stop when	0.0973
stop*	0.5093
stopped	0.5093
store	-0.2961
story	-0.1399
story arc	-0.1399
stre*	-0.0575
streak	-0.4479
streak $	-0.4479
street	-0.3169
stressed	0.1699
stressed i	0.1007
stressed overwhelmed	0.117
stri*	-0.749
strive	-0.121
strive to	-0.121
stro*	0.1364
stroke	-0.2306
stroke or	-0.2306
strong	0.2741
strong suicidal	-0.4656
strongly	-0.1268
strongly agree	-0.1268
stru*	-0.3334
struggling	-0.3334
struggling with	-0.3334
stup*	0.1125
stupid	0.1125
stupid and	0.1125
subj*	-0.0617
subjected	-0.0617
subjected to	-0.0617
such	-0.0948
such $	-0.0948
sucks	0.135
sucks $	0.135
suff*	-0.452
suffer	-0.2306
suffer a	-0.2306
suffering	-0.3691
suffering $	-0.3691
suic*	1.1121
suicidal	0.3953
suicidal $	0.1271
suicidal and	0.6993
suicidal urges	-0.4656
suicidarme	0.5716
suicidarme $	0.5716
suicidas	0.542
suicide	0.5602
suicide $	0.4501
suicide attempt	0.1525
suicide if	0.1112
suicide is	-0.1027
suicide note	0.1462
suicider	0.4627
suicidio	0.228
suicidio $	0.228
suis triste	-0.6375
supp*	-0.7898
support	-0.1169
support you	-0.1169
sure	-0.6533
sure it	-0.2005
sure you	-0.121
surv*	-0.1096
survive	-0.36
survive $	-0.2768
survive in	-0.1791
survive through	-0.1927
survived	-0.2653
swea*	-0.1095
sweat	-0.2549
sweat and	-0.2549
sweating	-0.1095
sweating $	-0.1095
tage	-0.6294
take	0.335
take me	0.7011
taki*	0.2744
taking	0.2744
taking it	-0.274
taking those	0.0949
talk	-0.4532
talk $	-0.0758
talk it	-0.5642
talk to	-0.114
talk*	-0.4688
talking	-0.4688
talking $	-0.4676
talking and	-0.0948
tape	0.361
tape $	0.361
taste	-0.1321
taste but	-0.1321
teen*	-0.2125
teenager	-0.2125
teenager but	-0.2125
tell	-0.5269
tell me	-0.47
tell my	-0.1076
temp*	-0.259
temporary	-0.259
temporary $	-0.259
temps	-1.1275
tengo	0.8634
tenho	0.6593
tent*	0.4969
terr*	-0.2323
terrible	-0.1318
terrible i	0.1125
terrible idea	-0.2515
terribly	-0.1339
terribly final	-0.1339
terrified	-0.1412
terrified of	-0.1412
text	-0.6025
text him	-0.4384
text*	-0.1396
texted	-0.1396
than	-0.119
than anything	-0.0842
than feel	0.3751
than*	-0.7909
thank	-0.391
thank you	-0.391
thanks	-0.7788
thanks $	-0.5565
that	-0.3837
that $	-0.3514
that a	-0.1214
that are	-0.121
that as	-0.1707
that because	-0.2841
that calms	0.1617
that he	-0.2249
that how	-0.1791
that is	0.1004
that it	-0.2314
that mask	-0.3691
that one	-0.1216
that people	-0.1707
that round	-0.3163
that route	-0.136
that santa	-0.2777
that she	-0.1148
that so	-0.12
that title	-0.3449
that was	0.114
that you	-0.1214
the	-0.1684
the answer	-0.3704
the best	-0.2538
the black	0.1134
the bloody	-0.1182
the breakup	0.2209
the coast	-0.1647
the commands	-0.3103
the creature	-0.226
the day	-0.2777
the dreams	-0.2549
the flesh	-0.226
the former	-0.0762
the government	-0.1272
the help	-0.7445
the hunt	-0.226
the inside	-0.13
the killing	-0.226
the last	-0.3567
the locker	0.2734
the news	-0.4896
the one	-0.2128
the only	0.5815
the other	0.285
the party	-0.6485
the past	-0.1212
the person	0.0917
the photoshopped	-0.13
the point	0.2646
the post	0.3469
the real	-0.1791
the reassurance	-0.0539
the right	-0.0905
the security	-0.2083
the stairs	0.2048
the thought	0.0973
the time	-0.5143
the urge	0.556
the way	-0.1596
the •	-0.8142
them	-0.2544
them $	-0.3716
them together	0.1892
them you	-0.4656
them*	-0.2627
themselves	-0.2627
themselves $	-0.2627
then	-0.2559
then i	-0.3005
then want	0.0917
ther*	-0.5535
therapist	-0.136
therapist who	-0.136
therapy	-0.5486
there $	-0.9903
there and	0.525
there are	0.099
there is	0.519
there was	0.1007
these	0.2303
these funks	-0.2036
these somehow	-0.0541
they	-0.4703
they birthed	-0.2001
they make	-0.2977
they might	-0.1903
they way	-0.0842
they will	-0.7179
they would	0.1497
thin*	0.6516
thing	0.5568
thing but	-0.0842
thing last	-0.1182
thing that	0.4513
things	0.1029
things will	-0.2083
think about	0.6206
think i	-0.3645
think it	-0.3005
think my	0.4215
think of	-0.1164
think suicide	-0.3334
think that	-0.1949
think we	-0.1048
think •	-0.1413
thinking	0.6692
thinking about	0.5613
thinking of	0.3692
this	-0.284
this $	0.2057
this bot	-0.266
this cruel	-0.2051
this is	0.1925
this line	-0.0617
this mode	-0.4527
this place	-0.259
this time	0.4092
those days	-0.2313
those just	0.0949
thou*	0.2555
though	0.1007
though medication	0.1007
thought	-0.0654
thought for	-0.2101
thought i	-0.1476
thought starts	0.0973
thoughts	0.4329
thoughts $	-0.136
thoughts exactly	-0.2623
thoughts of	0.5597
thre*	0.5024
threatened	0.4565
threatened to	0.4565
threatens	0.2772
threatens to	0.1112
three	0.3293
three hours	-0.0539
thro*	0.3168
through	-0.627
through a	-0.274
through it	-0.4484
thur*	0.2676
thursday	0.2676
thursday i	0.2676
tick*	0.2734
ticked	0.2734
ticked off	0.2734
tiem*	-0.7414
tiempo	-0.7414
ties	-0.0762
ties with	-0.0762
till	0.6838
till she	-0.4076
time	-0.1155
time $	-0.14
time even	-0.122
time i	0.7343
time it	-0.1212
time lol	-0.1224
time she	-0.2295
time we	-0.3794
times	-0.2678
times per	-0.0539
times we	-0.1048
tips	-0.2515
tips on	-0.2515
tired	0.3091
tired $	-0.5893
tired of	0.5678
title	-0.3442
title hurt	-0.3449
to	0.2759
to a	-0.0948
to achieve	-0.121
to affect	-0.3005
to again	0.2734
to another	0.1623
to be	-0.5335
to because	0.0973
to bed	-0.1328
to bet	-0.1441
to breathe	-0.352
to buy	-0.5924
to check	-0.505
to come	0.1134
to commit	0.1112
to cut	0.4545
to die	0.8485
to do	0.5086
to eat	-0.226
to end	0.4981
to ending	0.1977
to feel	-1.017
to find	-0.0905
to fix	-0.122
to get	-0.4609
to happiness	-0.1596
to harv8e	-0.118
to have	-0.1724
to her	-0.1344
to hurt	0.7253
to ignore	0.0973
to it	0.3616
to kill	0.5307
to leave	0.3444
to let	-0.1169
to live	0.7329
to living	-0.2125
to lose	-0.1214
to me	-0.9489
to multiple	-0.0539
to not	0.1289
to prepare	0.2562
to put	0.1271
to raise	-0.1412
to save	0.1271
to say	-0.4461
to see	-0.1555
to self	0.2831
to stop	-0.3807
to support	-0.1169
to survive	-0.3329
to take	0.6552
to talk	-0.1779
to tell	-0.358
to the	-0.2856
to this	0.64
to work	0.2562
to •	0.7805
today	-0.6786
today $	-0.3742
today is	-0.2846
todd*	-0.2586
toddler	-0.2586
toddler wants	-0.2586
todo	0.0626
todo dia	-0.0607
todos	0.7837
toge*	0.166
together	0.166
together $	0.1892
together i	-0.0762
told	0.2813
told me	0.7614
told my	0.1085
told them	-0.4656
told you	-0.2192
tomo*	-0.1705
tomorrow	-0.1705
tomorrow $	-0.1705
toni*	0.4447
tonight	0.4447
tonight $	0.1265
too	-0.3797
too clingy	-0.196
too much	-0.4581
took	0.4623
took our	-0.2249
took something	0.4476
tot	0.5281
tot $	0.5281
touch	-0.1605
touch her	-0.1605
tout	-0.2763
tout $	-0.8388
tout le	0.1231
town	-0.1399
town $	-0.1399
trac*	0.5461
tran*	-0.3969
trap*	0.1366
trapped	0.1366
trapped and	0.1366
trau*	-0.4097
traurig	-0.4097
traurig $	-0.4097
tried	0.6039
tried to	0.6039
tris*	-0.8585
triste	-0.8585
triste $	-0.4634
triste depuis	-0.6375
true	-0.5565
true parent	-0.2001
try and	-0.5158
try to	0.0973
tryi*	0.2374
trying	0.2374
trying to	0.2374
tu	-0.5763
tuer	-0.3301
tuer $	-0.4292
turn	-0.5659
turn on	-0.4329
twice	-0.0539
twice a	-0.0539
two	-0.4798
two adolescents	-0.2777
two beautiful	-0.1412
ugly	0.0931
ugly and	0.0931
um	0.6943
um $	0.6943
umbr*	0.4819
umbringen	0.4819
umbringen $	0.4819
un	-0.5596
un robot	-0.5596
unab*	-0.0956
unable	-0.0956
unable to	-0.0956
uncl*	-0.1339
unclear	-0.1339
unclear from	-0.1339
une	-0.3932
until	-0.5613
up	-0.0709
up $	0.09
up and	-0.1707
up but	-0.1476
up frightened	-0.0956
up happening	-0.196
up in	-0.277
up my	-0.0959
up on	-0.755
up with	0.2031
urge	0.3239
urge to	0.556
urges	-0.1921
urges $	-0.4656
us	-0.4309
us $	-0.3832
us not	-0.2051
us we	-0.1927
use	-0.4116
use this	-0.4116
va	-0.7874
vais	0.6524
verb*	0.2174
verbally	0.2174
verbally abused	0.1366
verl*	-0.4487
verletze	0.4128
verletze mich	0.4128
veux	0.8482
veux plus	0.3228
vida	0.7888
vida $	0.5775
vie	0.5201
vivi*	0.338
viviendo	0.338
viviendo $	0.338
vivir	0.9042
vivre	0.4472
vivre $	0.4472
voce	-0.7917
vou	0.4309
voy	0.6369
voy a	0.6369
wait	0.4246
wait for	0.1134
wait*	0.4898
waiting	0.4898
wake	0.273
wake up	0.273
waki*	-0.182
waking	-0.182
waking up	-0.182
walk*	-0.2298
walking	-0.0948
walking i	-0.0948
want	0.339
want answers	-0.3775
want anybody	0.2734
want it	0.5386
want my	-0.7116
want name	-0.1924
want to	0.8009
want you	-0.5943
want*	-0.4987
wanted	-0.4987
wanted to	-0.4987
wants	0.2435
wants her	-0.2586
wants to	0.3898
ware	0.5281
was	0.1346
was a	-0.3861
was abused	-0.1605
was dead	-0.2707
was fifteen	-0.1647
was gone	0.2927
was little	-0.5615
was off	-0.1647
was pregnant	0.0931
was so	-0.219
was some	0.1007
was the	-0.2721
was willing	0.1271
waste	-0.1579
waste $	-0.1579
watc*	-0.5773
watched	-0.2917
watched a	-0.2917
watching	-0.53
watching the	-0.2101
way i	-0.1169
way name	-0.0842
way out	0.2221
way she	-0.1605
way to	-0.1596
ways	-0.2369
ways $	-0.1095
ways out	-0.1174
we	-0.3922
we are	-0.0623
we argued	-0.446
we did	-0.2125
we got	-0.3843
we just	-0.1927
we still	0.1134
we talk	-0.3794
we think	-0.1048
we wait	0.1134
we were	-0.1647
wedd*	-0.5607
wedding	-0.5607
week	-0.2274
week $	-0.3783
week ago	0.117
weht*	0.5402
wehtun	0.5402
wehtun $	0.5402
welc*	-0.1318
welcome	-0.1318
welcome $	-0.1318
well	-0.1048
well $	-0.1048
wenn	0.624
wenn ich	0.4437
wenn sie	0.4071
were	-0.1647
were scuba	-0.1647
what	-0.6853
what $	-0.1476
what a	-0.7755
what are	-0.4509
what can	-0.2385
what do	0.1731
what does	-0.6946
what happens	-0.337
what he	0.0937
what i	-0.0878
what is	-0.2352
what you	-0.2953
whatever	0.1007
whatever $	0.1007
whatsapp	-0.1214
whatsapp to	-0.1214
when	0.0738
when he	0.3305
when his	-0.2036
when i	0.1391
when in	-0.1048
when it	0.0973
when she	-0.3159
when should	-0.2354
when the	0.1484
when we	0.2464
when you	-0.1476
where	0.0986
where i	0.2623
whet*	0.1208
whether	0.1208
whether it	-0.0948
which	-0.196
which normally	-0.196
while	-0.3167
while life	-0.1339
who	-0.5441
who specifically	-0.136
who will	-0.0905
whole	0.5554
why	0.251
why am	-0.206
why are	-0.3334
why do	0.4526
why does	0.2661
wie	-0.9815
wied*	0.65
wieder	0.65
wife	-0.2
will	0.6175
will be	0.4047
will change	-0.2083
will destroy	-0.0709
will die	-0.7179
will do	0.4119
will find	0.2314
will get	-0.7789
will keep	0.1368
will not	0.1224
will pay	0.4544
will to	0.4195
wish	0.7241
wish for	-0.2051
wish i	0.5697
wish to	0.1134
wish*	0.1007
wishing	0.1007
wishing there	0.1007
with	-0.527
with a	0.2801
with being	-0.0956
with blood	0.4544
with friends	-0.6382
with her	-0.2165
with me	-0.2786
with my	-0.5419
with name	-0.1268
with school	-0.3334
with the	-0.0762
with two	-0.1412
with*	0.4936
without	0.4936
without hesitation	0.1134
without him	0.4995
without me	0.3234
work	-0.1349
work $	-0.3866
world	0.513
world $	-0.1791
worry	-0.5299
worth	0.19
worth living	0.3176
would	0.3254
would all	0.2927
would be	0.2177
would beg	-0.3691
would come	-0.1328
would consider	-0.1412
would die	0.1368
would ever	-0.2001
would gold	-0.1687
would have	0.0662
would like	-0.3263
would not	0.4294
would rather	-0.1911
would suffer	-0.2306
would wish	-0.2051
would •	-0.2051
writ*	0.2797
write	-0.2867
write $	0.4564
write me	-0.8185
writing	0.2797
writing help	-0.2515
wrong	-0.2104
wrong and	-0.2083
wrong you	-0.0634
wrote	0.5298
wrote a	0.1462
yeah	-0.0842
yeah i	-0.0842
year	0.2399
year $	0.4965
years	-0.4776
years $	-0.3883
years ago	-0.7283
years and	0.1101
years old	-0.0617
yest*	0.3325
yesterday	0.3325
yesterday $	0.1462
you	-0.9777
you $	-0.9292
you a	-0.2256
you about	-0.3701
you and	-0.2001
you are	-0.6009
you can	-0.2428
you decided	-0.1399
you do	-0.2668
you go	-0.1931
you have	-0.7059
you just	-0.0905
you keep	-0.1174
you know	-0.2901
you need	-0.5697
you no	0.5653
you seen	-0.4656
you sharehouse	-0.1272
you still	-0.121
you store	-0.2961
you struggling	-0.3334
you survive	-0.1791
you talk	-0.2762
you think	-0.3133
you to	-0.8304
you will	0.0639
you •	-0.3478
your	-0.8235
your database	-0.318
your friends	-0.1595
your life	-0.3938
zomb*	-0.4633
zombie	-0.4633
zombie $	-0.1253
zu	-0.8506
~	-1.7159
•	-0.5706
• $	-0.376
• a	-0.3094
• after	-0.4061
• am	-0.3534
• and	0.1196
• anyway	-0.3534
• are	-0.1687
• at	-0.3228
• because	-0.3775
• brb	-0.3757
• but	0.0634
• comment	-0.1227
• cost	-0.1272
• dude	-0.374
• every	-0.8655
• find	-0.4119
• he	-0.3925
• her	-0.4967
• i	-1.115
• in	-0.7611
• is	-0.0842
• just	-0.4932
• know	-0.3372
• la	-0.3368
• me	-0.6766
• my	-1.0098
• now	0.7345
• off	-0.6582
• on	-0.5787
• or	-0.5158
• over	-0.6207
• really	-0.1413
• serious	-0.0716
• shame	-0.4542
• solo	-0.1888
• solve	-0.284
• some	-0.5925
• tell	-0.1265
• that	-0.4259
• the	-0.2847
• themselves	-0.2001
• thoughts	-0.136
• ties	-0.0762
• till	-0.4076
• want	-0.1924
• was	-0.6142
• when	-0.6159
• will	-0.0709
• with	-0.2539
• would	-0.2515
• •	-0.5356
""",
    'urge': """\
!loaded.middle	1.2733
!look.high	1.8568
!seek.high	1.6307
!send.high	2.1775
!text.high	2.8445
!through.high	0.9683
!word.weak	0.1449
!•	-0.4198
00	-0.1504
00 when	-0.1504
10	-0.3166
10 $	-0.2966
12	0.2386
12 $	-0.8882
2	-0.7795
25	-0.1504
25 $	-0.1504
3	-0.3809
3 beers	0.3174
4	-0.5762
4 $	-0.5762
5	-0.6658
6000	-0.1152
6000 worth	-0.1152
7	-0.9996
7 $	-0.9107
8	-0.7047
8 $	-0.6109
^ 00	-0.1504
^ 8	-0.3532
^ about	0.8306
^ after	-0.073
^ already	-0.178
^ anytime	-0.2312
^ apaga	-0.7577
^ are	-0.6765
^ ayer	-0.2747
^ ayuda	-0.7668
^ best	-0.1594
^ blocked	-0.4905
^ borra	-0.6091
^ bye	-0.8563
^ can	-0.3921
^ change	-0.5641
^ clear	-0.41
^ cn	0.398
^ como	-0.506
^ day	-0.05
^ deberia	0.4958
^ delete	-0.6202
^ devo	0.361
^ did	-0.2472
^ do	-0.8501
^ does	-0.554
^ dun	-0.1522
^ efface	-0.5682
^ ela	-0.3494
^ elimina	-0.4788
^ enough	-0.3501
^ erase	-0.4537
^ est	0.4065
^ estoy	0.3817
^ even	-0.1818
^ ever	-0.3112
^ explain	-0.6035
^ for	-0.0932
^ forget	-0.4468
^ fuck	0.243
^ get	-0.3104
^ give	-0.3986
^ go	-0.1483
^ going	0.8398
^ good	-0.7189
^ goodnight	-0.6214
^ had	0.3174
^ he	-0.3416
^ hello	-0.5846
^ help	-0.0541
^ here	-0.1594
^ hi	-0.8696
^ hoping	-0.3624
^ how	-1.1183
^ i	-0.5718
^ ich	0.4434
^ if	-0.0733
^ il	0.3933
^ in	0.243
^ is	-0.5716
^ j	0.7204
^ je	0.0833
^ just	-0.3961
^ la	0.2375
^ le	-0.5708
^ let	-0.4402
^ lo	-0.7587
^ lol	-0.6886
^ maybe	0.6672
^ me	0.61
^ mute	-0.7192
^ my	-0.1263
^ name	-0.3472
^ necesito	0.6935
^ next	-0.2337
^ nice	-0.7289
^ not	-0.8636
^ okay	-0.8509
^ pausa	-0.7391
^ pause	-0.8119
^ planning	0.2829
^ please	-0.0802
^ pretty	-0.1985
^ que	-0.5713
^ quero	0.1901
^ quiero	0.4533
^ remove	-0.4919
^ same	-0.0641
^ send	-0.5708
^ serious	-0.1129
^ set	-0.7272
^ she	-0.0774
^ should	0.3627
^ show	-0.5063
^ sinto	-0.3558
^ so	-0.0922
^ sollte	0.269
^ something	0.3175
^ sorry	-0.1594
^ stop	-0.9337
^ struggling	0.2931
^ survived	-0.3351
^ talk	-0.151
^ tell	-0.5695
^ tempted	0.2039
^ thank	-0.2503
^ thanks	-0.8228
^ that	-0.2866
^ the	-0.1204
^ thinking	0.2692
^ to	0.6168
^ today	-0.3961
^ turn	-0.5601
^ vou	0.4019
^ voy	0.2154
^ want	0.1988
^ was	-0.2094
^ what	-0.6586
^ where	-0.4769
^ who	-0.7764
^ why	-0.2829
^ wie	-0.9325
^ will	-0.4039
^ wish	-0.5961
^ with	-0.1152
^ work	-0.2856
^ would	0.4132
^ you	-0.7015
^ your	-0.1377
^ •	-0.3739
a	-0.073
a beautiful	-0.1401
a breakup	-0.093
a class	-0.1818
a couple	-0.1547
a female	-0.058
a final	-0.1377
a funny	0.2039
a huge	0.2205
a letter	-0.0983
a liar	-0.1504
a llamar	0.0718
a lot	-0.3605
a meeting	-0.2409
a message	0.3842
a mirar	0.3258
a monster	-0.1401
a month	-0.2854
a new	0.3477
a peice	-0.2052
a platonic	-0.073
a prepaid	0.1721
a relationship	-0.1171
a robot	-0.427
a sec	0.1817
a second	0.1815
a while	-0.2405
a •	-0.1768
about	-0.6611
about $	-0.4035
about because	-0.0712
about it	-0.6712
about making	0.2535
about me	-0.2638
about my	-0.0924
about our	0.2839
about texting	-0.1587
about the	-0.4774
about to	0.8632
about what	-0.155
about who	-0.1835
acce*	-0.4986
accent	-0.4986
acco*	0.051
account	0.051
account $	-0.3182
account to	0.3559
acts	-0.1588
acts as	-0.1588
actu*	-0.1559
actually	-0.1559
actually just	-0.1559
afra*	-0.2312
afraid	-0.2312
afraid to	-0.2312
after	0.569
after a	-0.2854
after all	-0.2428
after how	0.3423
after she	-0.073
after the	-0.0733
after two	0.2891
again	0.1141
again $	-0.4036
again after	0.499
again now	0.1308
ago	-0.2455
ago and	-0.1538
ago i	0.3499
agora	0.668
agora $	0.668
ai	-0.3332
ai ecrit	-0.3221
ai tres	0.1942
airp*	-0.1067
airport	0.149
airport $	0.149
all	-0.6045
all feeling	-0.2428
all my	-0.493
aller	0.1969
aller voir	0.1969
alles	-0.7363
alles $	-0.7363
alone	-0.8784
alone tonight	-0.5556
alre*	-0.1458
already	-0.1458
already $	0.0864
already and	-0.3215
already called	-0.178
am	0.3755
am a	-0.1504
am about	0.3359
am an	-0.097
am angry	-0.4124
am blocked	0.1815
am capable	-0.2662
am composing	0.2286
am done	-0.3112
am going	0.4886
am helping	-0.1818
am not	-0.681
am on	-0.0922
am one	0.2718
am sorry	-0.1182
am thinking	0.2828
am typing	0.4652
am writing	0.5246
am •	-0.8013
amo	0.1614
an	0.1136
an egal	0.3627
an hour	0.3499
an idiot	-0.097
and	0.1167
and acts	-0.1588
and ask	-0.8045
and being	-0.2052
and go	-0.6572
and he	-0.4504
and her	-0.0932
and i	0.3543
and just	-0.073
and made	-0.0506
and my	0.8072
and now	0.3675
and one	-0.058
and partly	-0.097
and pretty	-0.1171
and said	-0.1559
and saw	-0.058
and she	-0.5754
and started	-0.1547
and talk	0.3055
and texted	-0.1504
and that	-0.1504
and want	0.4443
and watch	-0.1483
and we	-0.1538
and when	-0.0641
and your	0.2205
angry	-0.4124
angry with	-0.4124
animo	-0.3681
anot*	0.0906
another	0.0906
another story	-0.1377
ansc*	0.2445
anschauen	0.2445
anschauen $	0.2445
answ*	0.3919
answer $	-0.1151
answering	0.5125
antw*	0.589
antworten	0.589
antworten $	0.589
any	-0.1775
any more	-0.1775
anym*	-0.4117
anymore	-0.4117
anymore $	-0.4235
anymore partly	-0.097
anyt*	-0.1797
anything	-0.0993
anytime	-0.2312
anytime do	-0.2312
apaga	-0.7577
apar*	0.0852
apartment	0.0852
apartment feels	-0.4844
app	-0.3344
app $	-0.3344
appe*	-0.9051
appeler	-0.6062
appeler ce	0.3708
appetite	-0.3593
appetite is	-0.3593
appr*	-0.4335
appreciate	-0.4376
appreciate the	-0.4376
approach	-0.058
approach this	-0.058
are	-0.7825
are feeling	-0.2312
are getting	-0.0932
are still	-0.1538
are telling	-0.1904
are you	-0.6331
arou*	-0.2052
around	-0.2052
around her	-0.2052
arre*	-0.1255
arrepiento	-0.2747
arrepiento $	-0.2747
as	-0.4874
as i	-0.1818
as if	-0.1588
as just	-0.073
as long	-0.1818
ask	0.73
ask her	-0.0659
ask how	0.427
ask my	-0.1835
ask what	-0.0733
ask you	-0.7091
ask •	0.7562
asked	-0.1152
asked me	-0.1152
at	0.5083
at 8	-0.4304
at her	0.7151
at his	0.575
at the	0.149
atte*	-0.1483
attention	-0.1483
attention $	-0.1483
attr*	-0.073
attracted	-0.073
attracted romantically	-0.073
auf	0.2434
away	0.5359
away from	0.2718
ayer	-0.2747
ayer lo	-0.2747
ayuda	-0.7668
back	-0.6551
back $	-0.9225
back already	0.3499
back to	-0.1425
back together	-0.2357
bad	0.2822
bad $	0.2374
bad my	-0.1261
bank	-0.4485
be	0.1257
be afraid	-0.2312
be painful	-0.1182
be quiet	-0.7354
be so	0.3519
beau*	-0.1401
beautiful	-0.1401
beautiful person	-0.1401
beca*	0.4114
because	0.4114
because i	-0.1182
because she	-0.097
been	0.317
been $	0.427
been to	-0.1818
beers	0.3174
beers and	0.3174
befo*	0.7529
before	0.7529
bei	0.269
bei ihm	0.269
being	-0.2052
being around	-0.2052
best	0.5896
best of	-0.1594
bett*	-0.1182
better	-0.1182
better $	-0.1182
big	-0.3426
big mistake	-0.3426
birt*	-0.1744
birthday	-0.1744
birthday with	-0.3351
bloc*	-0.0708
blocked	-0.0708
blocked $	0.1815
blocked my	-0.4905
book	-0.7974
borra	-0.6091
bot	-0.9313
bot $	-0.9025
both	-0.0932
both you	-0.0932
boyf*	-0.4098
boyfriend	-0.4098
boyfriend about	-0.1835
boyfriend does	-0.0712
break up	-0.2703
breaker	-0.0733
breaker for	-0.0733
breaking	0.4715
breaking no	0.4715
breakup	-0.3744
breakup $	-0.1682
breakup and	-0.0922
breakup came	-0.3739
breakup is	-0.1182
broke	-0.756
broke up	-0.1985
brot*	0.3256
brother	0.3256
brother $	0.3256
but	-0.1588
but he	-0.1171
but i	0.2175
but seriously	-0.1522
but then	-0.0641
but •	-0.1182
buy	-0.4095
buy a	0.1721
by	0.4083
by telling	-0.1377
by this	-0.155
bye	-0.8563
ca	-0.8893
call	-0.0592
call $	-0.4759
call her	0.5451
call him	0.7219
call my	-0.6699
call*	-0.6193
called	-0.416
called her	-0.2808
called him	-0.0506
called me	-0.1142
calling	-0.0668
calls	-0.1588
calls me	-0.1588
came	-0.3644
came out	-0.3739
came to	-0.073
can i	-0.1621
can not	0.4967
can reach	0.1721
can talk	0.2839
can you	-0.721
capa*	-0.3442
capable	-0.2867
capable of	-0.2867
capi*	-0.6986
capital	-0.5064
car	0.2371
care	0.3306
care $	0.1762
care what	0.3045
cares	-0.073
cares for	-0.073
casa	0.9649
ce	0.5535
ce que	0.4065
ce soir	0.3708
cero	0.3507
cero $	0.3507
cham*	0.361
chamar	0.361
chamar ela	0.361
chan*	-0.6355
change	-0.6355
change my	-0.3152
chat	0.3193
chat five	0.2286
chat is	0.4097
chec*	-0.0794
check	0.1541
check if	0.261
check in	-0.8136
checking	0.3384
checking her	-0.6308
checking his	0.7481
chee*	-0.0922
cheers	-0.0922
cheers from	-0.0922
class	-0.1818
class that	-0.1818
clear	-0.4135
clear my	-0.41
clear that	-0.0506
close	0.4333
close to	0.4333
closed	-0.097
closed i	-0.097
closure	0.0927
closure by	-0.1377
cn	0.398
cn i	0.398
com	-0.4263
com ela	0.2995
come	-0.3224
come home	-0.2856
come running	-0.1483
comm*	-0.8003
commands	-0.5331
commands $	-0.5331
como	-0.7018
comp*	-0.3404
completely	-0.1985
completely with	-0.1985
composing	0.2286
composing something	0.2286
conc*	-0.1904
concise	-0.1904
concise $	-0.1904
cong*	0.2882
congratulate	0.2882
congratulate my	0.2882
cont*	-0.2361
contact	-0.3595
contact $	-0.1272
contact and	-0.1483
contact last	-0.4661
contact me	-0.3132
contact my	0.2891
contact rule	-0.4209
contact to	-0.3875
contact with	-0.1522
contacto	0.3507
contacto cero	0.3507
conv*	-0.097
conversar	0.361
conversar $	0.361
could	0.4547
could tell	0.4547
coun*	-0.2505
counselor	-0.1559
counselor and	-0.1559
counts	-0.1818
counts $	-0.1818
coup*	-0.1547
couple	-0.1547
couple holding	-0.1547
cowo*	-0.058
coworker	-0.058
coworker $	-0.058
cree*	-0.2534
creepy	-0.2534
creepy not	-0.2534
cryi*	-0.5252
crying	-0.5252
crying $	-0.5252
dad	-0.496
dad tonight	-0.496
daily	-0.4896
daily check	-0.4896
danc*	0.2542
danced	0.2542
danced to	0.2542
das	-0.6806
data	-0.6731
data $	-0.5019
data*	-0.2815
database	-0.2815
database $	-0.2815
daten	-0.5394
datos	-0.4147
datos $	-0.4147
day	-0.518
day $	-0.7957
day 12	0.3346
day she	-0.1588
days	-0.3894
days $	-0.209
de	-0.1619
de l	0.0601
de lui	0.6123
de un	0.1815
dead*	-0.3072
deadline	-0.3072
deadline $	-0.3072
deal	-0.1165
deal breaker	-0.0733
deal with	-0.0837
debe*	0.4958
deberia	0.4958
deberia escribirle	0.1815
defi*	-0.2662
definitely	-0.2662
definitely sounds	-0.2662
dela	1.0923
dela $	1.0923
dele	-0.6368
dele $	-0.8198
dele so	0.1958
dele*	-0.7806
delete	-0.6302
delete all	-0.3444
delete my	-0.3237
deleted	-0.508
deleted his	-0.439
dese*	-0.1023
deserve	-0.1023
deserve it	-0.1023
desp*	0.5609
desperately	0.2486
desperately want	0.2486
despues	0.1815
despues de	0.1815
devo	0.936
devo chamar	0.361
devr*	0.3342
devrais	0.3342
devrais la	0.3342
dias	-1.0876
did	-0.3861
did not	-0.31
did •	-0.0733
diff*	-0.0773
difficult	-0.0837
difficult people	-0.0837
disc*	-0.4455
do	-0.3073
do $	-0.517
do i	0.1878
do it	0.2771
do much	-0.1182
do not	-0.4667
do you	-0.8284
do •	-0.3077
does	-0.9236
does not	-0.3711
does the	-0.4733
does this	-0.4903
does •	-0.0712
dog	-0.0712
dog is	-0.0712
doing	0.5125
doing $	0.7562
done	-0.5723
done with	-0.3112
down	-0.2312
down $	-0.2312
draft	-0.5166
du	-0.8884
dump*	-0.3472
dumped	-0.3472
dumped me	-0.3472
dun	-0.1522
dun dun	-0.1522
dun no	-0.1522
easi*	-0.0837
easier	-0.0837
easier to	-0.0837
ecri*	-0.6792
ecrire	-0.0652
ecrire $	-0.0652
ecrit	0.3329
ecrit hier	-0.3221
effa*	-0.5682
efface	-0.5682
egal	0.3627
egal $	0.3627
eh	-0.0641
eh $	-0.0641
el	0.0942
el contacto	0.3507
ela	0.3054
ela $	0.4285
ela me	-0.3494
ela para	0.361
ele	1.4937
ele $	1.256
ele agora	0.668
elim*	-0.4788
elimina	-0.4788
elle	0.5671
else	-0.3595
else already	-0.3215
email	-0.5071
email her	-0.0837
email my	-0.6242
empty	-0.4844
empty without	-0.4844
end	-0.5918
end of	-0.0922
enou*	-0.3755
enough	-0.3755
enough already	-0.1182
envie	0.5289
envie de	0.5289
envo*	0.3051
envoyer	0.3051
envoyer un	0.3051
erase	-0.4904
erre*	-0.3221
erreur	-0.3221
erreur $	-0.3221
es	-0.6786
escr*	0.5168
escribirle	0.5375
escribirle $	0.6382
escribirle despues	0.1815
est	-0.2579
est ce	0.4065
estoy	0.3817
estoy por	0.3507
etc	-0.2534
etc $	-0.2534
even	-0.1916
even if	-0.1818
even see	-0.0641
ever	-0.605
ever $	-0.3112
ever contact	-0.3132
ever*	-0.4457
every	0.4511
every single	-0.3165
everything	-0.3632
everything $	-0.1889
everything she	0.243
ex	0.138
ex $	-0.3233
ex a	0.2867
ex after	0.8127
ex asked	-0.1152
ex ever	-0.3132
ex from	-0.1538
ex girlfriend	-0.1261
ex in	-0.1129
ex just	0.427
ex might	-0.1377
ex on	-0.1026
ex s	-0.6308
ex tonight	0.3055
ex yesterday	-0.3426
expl*	-0.4967
explain	-0.6035
explain no	-0.3875
explaining	-0.1904
explaining what	-0.1904
extr*	-0.7509
extrano	-0.7237
extrano mucho	-0.3542
extremely	-0.155
extremely hurt	-0.155
face	0.2869
face one	0.2869
face to	0.2869
face*	0.332
facebook	0.1817
facebook for	0.1817
fact	0.243
fact i	0.243
fall	-0.1401
fall for	-0.1401
falta	-0.3558
falta dele	-0.3558
fami*	-0.073
family	-0.073
family $	-0.073
far	-0.6719
fast	-0.6865
feel	0.0956
feel $	0.2058
feel like	0.531
feel sick	-0.3215
feel so	-0.5556
feel*	-0.4583
feeling	-0.4204
feeling down	-0.2312
feeling proud	-0.2428
feels	-0.4844
feels empty	-0.4844
fema*	-0.058
female	-0.058
female coworker	-0.058
fewer	-0.4213
fewer messages	-0.4213
fight	-0.0712
fight about	-0.0712
final	-0.1377
final closure	-0.1377
find	-0.35
find it	-0.0837
first	0.2458
first impulse	0.347
five	0.2286
five times	0.2286
flow*	0.1416
flowers	0.1416
flowers to	0.4675
for	-0.6668
for a	-0.4764
for both	-0.0932
for check	-0.0892
for everything	0.483
for lying	-0.4124
for me	-0.212
for my	-0.1401
for you	-0.0733
forg*	-0.5218
forget	-0.5218
forget everything	-0.3219
found	-0.4054
frie*	-0.6756
friend	-0.3943
friend to	0.2833
friends	-0.7309
friends $	-0.3991
friends and	-0.5743
from	-0.2828
from a	0.1955
from breaking	0.2718
from germany	-0.0922
from my	-0.0641
from the	-0.4376
from your	-0.2815
fuck	0.243
fuck i	0.243
full	-0.1522
full no	-0.1522
funny	0.0707
funny reel	0.2039
germ*	-0.3422
germany	-0.0922
germany $	-0.0922
gern	0.4773
gern schreiben	0.4773
gesc*	-0.4986
geschrieben	-0.3261
get	-0.5002
get a	-0.1377
gett*	-0.0932
getting	-0.0932
getting back	-0.0932
girl*	0.1934
girlfriend	0.1934
girlfriend is	-0.1261
give	0.2431
give me	-0.3986
given	0.243
given me	0.243
givi*	-0.1483
giving	-0.1483
giving her	-0.1483
go	-0.1399
go $	-0.0712
go back	-0.0932
go full	-0.1522
go no	-0.1483
go out	-0.6572
going	0.4771
going no	-0.2337
going over	0.2828
going there	0.1308
going to	0.4035
gone	-0.5668
gone $	-0.5668
good	-0.7207
good job	-0.2337
good mates	-0.1538
good time	-0.2073
good*	-0.6214
goodnight	-0.6214
got	-0.8259
got •	-0.2409
great	-0.2629
great happened	0.347
green	-0.1129
green top	-0.1129
guy	-0.7753
habe	-0.834
had	-0.5119
had 3	0.3174
had happened	-0.155
hand*	-0.0922
handling	-0.0922
handling it	-0.0922
hands	-0.1547
hands and	-0.1547
happ*	0.0991
happened	0.1132
happened $	-0.1491
happened and	0.3035
happens $	0.27
happy	0.3928
happy new	0.3659
has	-0.4247
has happened	-0.1588
has more	-0.073
has not	-0.4031
have	-0.3982
have 25	-0.1504
have no	-0.2856
have not	-0.1818
have opened	0.2286
have to	-0.0935
have told	-0.1377
have •	-0.3365
he	0.1021
he called	-0.1142
he did	-0.1868
he does	-0.1023
he messages	-0.2906
he might	0.2833
he reached	-0.4031
he said	-0.1171
he texted	0.2657
he texts	-0.058
he wrote	0.2486
heal	-0.0733
heal $	-0.0733
heal*	-0.2052
healthy	-0.2052
healthy for	-0.2052
hear	0.4089
hear his	0.1471
hear that	-0.1594
hello	-0.7271
hello $	-0.4912
help	-0.12
help $	-0.7781
help me	0.4905
help*	-0.4361
helped	-0.3996
helping	-0.1818
helping myself	-0.1818
her	0.7222
her $	0.4285
her again	0.7546
her and	-0.2314
her another	-0.1377
her birthday	-0.5801
her come	-0.1483
her every	-0.3165
her ex	-1.1313
her face	0.2869
her for	0.3625
her go	-0.0932
her instagram	0.12
her is	-0.2052
her job	0.4675
her mom	-0.1377
her my	-0.1152
her or	-0.0837
her outside	0.2829
her please	0.2771
her right	0.0695
her so	0.4309
her the	-0.1483
her this	-0.178
her tiktok	0.1308
her to	-0.8203
her today	-0.4199
here	-0.3585
here s	-0.1594
hi	0.0573
hi $	0.1681
hier	-0.6095
hier quelle	-0.3221
him	0.3126
him $	0.6659
him a	0.1117
him about	0.448
him at	0.149
him explaining	-0.1904
him he	-0.5525
him i	-0.2052
him last	-0.5061
him on	0.0601
him one	0.4364
him out	-0.0712
him please	0.398
him since	0.1815
him so	0.4491
him that	0.6259
him the	0.2542
him until	-0.2534
him up	0.2839
his	0.9672
his brother	0.3256
his facebook	0.1817
his message	-0.5809
his number	-0.439
his phone	-0.4171
his place	0.2828
his voice	0.1226
historias	0.3258
historias un	0.3258
history	-0.4948
history $	-0.4948
hit	0.5579
hold*	-0.1547
holding	-0.1547
holding hands	-0.1547
home	-0.2856
home to	-0.2856
hope	-0.6075
hope he	-0.2906
hopi*	-0.3624
hoping	-0.3624
hoping to	-0.3624
hour	0.3499
hour ago	0.3499
house	0.4239
house and	-0.0712
how	-0.4396
how are	-0.2262
how bad	-0.1261
how can	-0.3768
how do	-0.5876
how he	0.427
how long	-0.2577
how many	-0.1472
how much	0.2024
how old	-0.2951
how to	-0.2564
hoy	-0.7678
huge	0.4456
huge mistake	0.2205
huge today	0.3737
hung	-0.178
hung up	-0.178
hurt	0.5199
hurt by	-0.155
i	0.0532
i actually	-0.1559
i am	0.4612
i appreciate	-0.2662
i ask	0.6939
i call	0.4611
i called	-0.3825
i can	-0.2315
i change	-0.354
i congratulate	0.2882
i could	0.4547
i deleted	-0.508
i desperately	0.2486
i did	-0.1352
i do	-0.2066
i email	-0.3072
i feel	0.1898
i find	-0.0837
i got	-0.2409
i had	-0.6288
i have	-0.2445
i hope	-0.6075
i just	0.8056
i keep	-0.1842
i knew	-0.1504
i know	0.2108
i love	0.5086
i made	-0.3042
i may	-0.0733
i messaged	-0.3426
i miss	-0.5987
i need	-0.0508
i really	0.5275
i recently	-0.058
i recommend	-0.2337
i reply	0.63
i saw	-0.3799
i see	-0.573
i still	-0.3352
i tell	0.2306
i text	0.1184
i texted	-0.3117
i think	-0.3574
i told	-0.6167
i too	-0.1261
i try	-0.0641
i understand	-0.097
i unfollowed	-0.4199
i use	-0.3414
i wanted	-0.2523
i went	-0.4715
i will	-0.1191
i wish	-0.1447
i would	-0.4301
i write	-0.1594
i wrote	-0.5626
i •	-0.6145
ich	0.5106
ich mich	0.269
ich mochte	-0.2177
ich muss	0.6577
ich rufe	-0.2984
ich vermisse	-0.7627
ich will	0.96
idio*	-0.506
idioma	-0.506
idioma $	-0.506
idiot	-0.097
idiot and	-0.097
if	0.9764
if he	0.6932
if i	0.8934
if its	-0.1818
if nothing	-0.1588
if you	-0.2312
ihm	0.4338
ihm $	0.3451
ihm melden	0.269
ihm so	0.4773
ihn	0.2148
ihr instagram	0.2445
il	-0.1993
il me	-0.4986
impu*	0.347
impulse	0.347
impulse is	0.347
in	-0.588
in $	-0.7937
in a	-0.4061
in fact	0.243
in love	-0.073
in some	-0.1818
in spanish	-0.4376
in the	-0.1726
info*	-0.4046
information	-0.4046
inst*	0.5171
instagram	0.919
instagram $	0.7468
instagram anschauen	0.2445
instagram so	0.12
instead	-0.1787
instead has	-0.073
inte*	-0.1904
interested	-0.1904
interested $	-0.1904
into	-0.309
is	-0.1078
is a	-0.4353
is an	-0.553
is been	0.427
is easier	-0.0837
is given	0.243
is going	-0.1182
is gone	-0.3662
is huge	0.3737
is interested	-0.1904
is it	-0.0863
is midnight	0.2286
is my	-0.526
is nearly	0.2205
is no	-0.073
is not	-0.5011
is now	-0.1261
is online	0.4089
is open	0.4097
is out	-0.1504
is probably	-0.097
is texting	-0.1835
is the	-0.9554
is this	-0.747
is time	-0.0892
is to	0.347
is weird	-0.2534
is what	-0.0932
is with	-0.3748
it	-0.5589
it $	-0.6724
it be	0.4132
it clear	-0.0506
it counts	-0.1818
it definitely	-0.2662
it is	0.2069
it okay	0.2891
it through	-0.3379
it to	-0.3624
it tomorrow	0.1809
it well	-0.0922
its	-0.1693
its small	-0.1818
its still	-0.0641
j	0.7204
j ai	0.5289
je	0.3885
je devrais	0.3342
je l	-0.2161
je lui	0.3859
je vais	0.2523
je veux	0.7522
je •	-0.9263
jetzt	0.9606
jetzt an	0.3627
just	0.4958
just broke	-0.1985
just call	0.398
just cares	-0.073
just family	-0.073
just more	-0.1904
just myself	-0.1559
just one	0.1494
just reached	-0.1559
just saved	0.2205
just say	0.3928
just show	-0.1818
just thought	-0.0837
just to	0.4276
just want	0.347
kann	-0.7191
keep	-0.1842
keeps	-0.6961
keeps viewing	-0.4589
knew	-0.1504
knew i	-0.1504
know	-0.1757
know about	-0.184
know how	-0.4323
know i	0.3644
know what	-0.2186
kurz	0.6431
kurz ihr	0.2445
l	-0.0596
l appeler	0.6264
la recontacter	0.3342
land*	-0.5593
landlord	-0.5593
landlord $	-0.5593
lang*	-0.4118
language	-0.4118
last $	-0.4661
last night	-0.4616
last time	0.2869
le	0.6954
leave	0.0679
let	-0.121
letter and	0.1809
liar	-0.1504
liar and	-0.1504
ligar	-0.4304
ligar para	-0.4304
ligou	-0.3494
ligou ontem	-0.3494
like	-0.3401
like messaging	0.427
like my	-0.1129
like something	-0.2662
like to	-0.3388
liked	-0.3899
liked my	-0.3899
llamar	-0.0976
llamar •	-1.0893
llamarlo	-0.1001
llamarlo $	-0.1001
llame	-0.2747
llame y	-0.2747
lo	-0.3961
lo amo	0.1614
lo extrano	-0.3542
lo llame	-0.2747
log	-0.6236
log my	-0.6236
lol	-0.7003
lol $	-0.7003
long	-0.1762
long $	-0.1985
long as	-0.1818
long letter	0.1809
long should	-0.1013
long time	-0.1538
long*	0.3866
longer	0.3866
longer in	-0.073
look	0.213
look at	0.213
look*	0.101
looking	0.2274
looking at	0.2274
looks	-0.1129
looks like	-0.1129
losc*	-0.7156
loschen	-0.5549
loschen $	-0.5549
lot	-0.3605
love	-0.2389
love and	-0.073
love him	0.3157
love just	-0.1985
love my	-0.5812
love or	-0.073
love*	-0.1171
lovely	-0.1171
lovely and	-0.1171
luck	-0.5288
luck to	-0.1594
lui	0.284
lui ai	-0.3221
lui ecrire	0.8713
lui envoyer	0.3051
lying	-0.4124
lying to	-0.4124
m	0.0934
made	-0.49
made it	-0.3821
make	-0.2473
make it	-0.3624
make sure	-0.3624
maki*	0.2535
making	0.2535
making a	0.1815
mand*	0.192
mandar	-0.2239
mandar mensagem	-0.6855
mandar uma	0.4396
mandarle	0.3146
mandarle un	0.3146
manq*	-0.5608
manque	-0.5608
manque $	-0.5608
many	-0.2841
many days	0.1071
mas	0.2323
mas $	-0.9373
mates	-0.1538
mates $	-0.1538
may	-0.0733
may ask	-0.0733
maybe	0.6672
maybe i	0.6569
maybe text	-0.1904
me	-0.5535
me $	-0.2181
me a	-0.5887
me after	-0.1985
me again	-0.3132
me and	0.6443
me anymore	-0.097
me arrepiento	-0.2747
me as	-0.073
me from	0.4828
me ligou	-0.3494
me lovely	-0.1171
me manque	-0.5608
me muero	0.5502
me my	-0.3116
me no	0.2771
me not	0.4014
me to	-0.1152
me today	-0.434
me what	-0.1915
me yesterday	-0.1504
mean	-0.3962
mean $	-0.3962
meet	-0.6092
meet him	-0.2534
meet*	-0.2409
meeting	-0.2409
meeting $	-0.2409
mehr	-1.0343
mehr zu	-0.4795
meine	-1.1282
meine daten	-0.5394
meld*	0.269
melden	0.269
melden $	0.269
mens*	-0.2845
mensagem	-0.1219
mensagem $	-0.3972
mensagem para	0.513
mensaje	0.3146
mensaje $	0.3146
mensajes	-0.6989
mensajes $	-0.6989
mes	-0.4289
mes $	0.1815
message	0.308
message $	-0.202
message after	-0.2428
message an	0.3499
message her	0.2931
message my	-0.4919
message stop	0.2867
message through	0.3256
message to	0.2771
message tomorrow	-0.3382
messaged	-0.3426
messaged my	-0.3426
messages	-0.883
messages $	-0.8166
messages me	-0.2906
messaging	0.2104
messaging her	0.3466
messaging me	-0.6778
messaging my	0.427
meu	-0.8192
mi	-0.9583
mi animo	-0.3681
mich	0.269
mich bei	0.269
midn*	0.2286
midnight	0.2286
midnight i	0.2286
might have	-0.1377
might pick	0.2833
mine	0.2205
mine this	0.2205
minu*	0.417
minutes	0.417
minutes $	0.417
mir	-1.0626
mirar	0.3258
mirar sus	0.3258
mis	-0.4147
mis datos	-0.4147
miss	-0.5987
miss her	-0.453
miss*	0.5058
misses	0.5058
misses me	0.5058
moch*	-0.2177
mochte	-0.2177
mochte ihm	0.4773
mom	0.0887
mom $	-0.4469
mom is	-0.2052
mome*	0.3258
momento	0.3258
momento $	0.3258
mon	-0.8202
mond*	-0.2913
monday	-0.2913
monday $	-0.2913
money	-0.7708
mons*	-0.1401
monster	-0.1401
monster $	-0.1401
mont*	-0.1092
month	-0.5516
month $	-0.5516
months	0.2891
months of	0.2891
mood	-0.8064
mood $	-0.5336
more	-0.6554
more concise	-0.1904
more of	-0.073
more than	-0.1152
more time	0.3814
morg*	-0.5813
morgen	-0.5813
morgen $	-0.5813
morn*	-0.6092
morning	-0.6092
morning $	-0.5896
morning and	-0.178
most	-0.058
most and	-0.058
much	0.1795
much $	-0.2053
much better	-0.1182
much is	-0.5786
much the	-0.1985
much time	-0.0733
mucho	-0.3542
mucho $	-0.3542
muero	0.5502
muero por	0.5502
muita	0.2548
muita falta	-0.3558
muito	0.4396
muito mandar	0.4396
muss	0.6577
mute	-0.7192
mutu*	0.3296
mutual	0.3296
mutual problems	0.2839
my	-0.2727
my account	-0.5484
my appetite	-0.3593
my boyfriend	-0.4098
my counselor	-0.1559
my dad	-0.496
my data	-0.6731
my ex	0.4047
my first	0.347
my friend	-0.6747
my friends	-0.5743
my girlfriend	-0.2097
my history	-0.4948
my landlord	-0.5593
my messages	-0.3229
my mom	-0.4204
my mood	-0.6201
my my	-0.1261
my old	-0.0641
my professor	-0.3072
my progress	-0.2776
my steam	-0.1152
my stories	-0.4589
my streak	-0.3984
my wife	-0.2309
myse*	0.2702
myself	0.2702
myself $	-0.1559
myself in	-0.1818
name	-0.4536
name $	-0.4079
name dumped	-0.3472
near*	-0.0614
nearly	0.2205
nearly the	0.2205
nece*	-0.1198
necesito	0.6935
need	0.06
need to	0.1485
never	-0.6047
never said	-0.1504
new	0.6291
new from	-0.3344
new job	0.5537
new year	0.3659
next	-0.5952
next day	-0.1588
next i	-0.2337
nice	-0.7289
night	-0.777
night $	-0.777
no but	-0.1522
no do	0.2771
no longer	-0.073
no me	-0.7641
no more	-0.6147
no one	-0.2856
no she	-0.1538
no thanks	-0.1152
not	-0.3022
not a	-0.1401
not be	-0.2312
not been	-0.1818
not care	0.3045
not deserve	-0.1023
not even	-0.0641
not fall	-0.1401
not handling	-0.0922
not he	-0.5313
not healthy	-0.2052
not know	-0.3332
not seem	-0.155
not send	-0.2428
not stop	0.5072
not text	0.1257
not texting	-0.6919
not think	-0.097
not to	0.8525
not want	-0.2953
not write	-0.439
not your	-0.2534
not •	-0.1574
noth*	-0.1452
nothing	-0.1452
nothing has	-0.1588
noti*	-0.7333
notifications	-0.7333
notifications $	-0.6204
now	0.2939
now $	0.3538
now and	-0.1504
now i	0.3675
now that	-0.1261
nowh*	-0.3739
nowhere	-0.3739
nowhere $	-0.3739
numb*	-0.311
number	-0.311
number so	-0.439
nur	0.2445
nur kurz	0.2445
o	-0.0699
o perfil	0.1958
of $	-0.2964
of a	-0.4255
of call	-0.0837
of going	0.2828
of luck	-0.1594
of nowhere	-0.3739
of sending	0.2542
of shit	-0.2052
of silence	0.2891
of stuff	-0.1152
of the	-0.5947
of them	-0.058
of town	-0.1504
offi*	0.2829
office	0.2829
office $	0.2829
ok $	-0.8258
okay	-0.5457
okay to	0.2891
old	-0.3059
old school	-0.0641
on	-0.1828
on everything	-0.4905
on her	0.7097
on it	-0.1152
on the	-0.1475
one	0.4641
one call	0.1226
one last	0.3755
one more	0.3814
one of	-0.058
one second	0.2718
one to	-0.2856
onli*	0.5727
online	0.5727
online $	0.4089
only	-0.0712
only thing	-0.0712
ontem	-0.6658
ontem $	-0.6658
open	0.4097
open*	0.1366
opened	0.2286
opened our	0.2286
opening	-0.1483
opening the	-0.1483
or	0.3171
or attracted	-0.073
or •	-0.0837
other	-0.2186
our	0.4327
our chat	0.3612
our mutual	0.2839
out	0.1927
out $	-0.5964
out if	-0.2312
out is	0.3737
out of	0.2067
out to	-0.133
outs*	0.6281
outside	0.6281
outside the	0.2829
over	0.8089
over to	0.2828
pain*	-0.1182
painful	-0.1182
painful but	-0.1182
para	-0.2762
para conversar	0.361
para ela	0.4396
para ele	0.8656
part*	-0.097
partly	-0.097
partly because	-0.097
pass*	0.6179
password	-0.1152
password $	-0.1152
pausa	-0.7391
pause	-0.9611
pause $	-0.6958
pause for	-0.3374
peek	0.1817
peek at	0.1817
peice	-0.2052
peice of	-0.2052
peop*	-0.1136
people	-0.1136
people from	-0.0641
people he	-0.058
people that	-0.0837
perf*	0.6046
perfil	0.6046
perfil dele	0.1958
person $	0.1377
person i	-0.1985
phone and	-0.058
pick	0.0855
pick up	0.0855
pict*	-0.686
pictures	-0.1483
pictures $	-0.1483
place	0.6059
place to	0.2828
plan*	0.1891
planning	0.2829
planning to	0.2829
plat*	-0.073
platonic	-0.073
platonic love	-0.073
plea*	-0.4784
please	-0.4784
please $	-0.795
please help	0.2771
please reply	-0.277
please stop	0.0777
poin*	-0.2662
pointer	-0.2662
pointer $	-0.2662
por	0.2142
por llamarlo	0.4779
por romper	0.3507
post	0.137
post just	0.2205
pred*	-0.1522
predator	-0.1522
predator $	-0.1522
prep*	0.1721
prepaid	0.1721
prepaid sim	0.1721
pres*	0.1799
pret*	-0.2356
pretty	-0.2356
pretty but	-0.1171
pretty much	-0.1985
prob*	0.1141
probably	-0.097
probably closed	-0.097
problems	0.2839
problems $	0.2839
prof*	0.2306
professor	-0.3072
professor about	-0.3072
profile	0.3773
profile $	0.5123
prog*	-1.1064
progress	-0.2776
progress $	-0.2776
proud	-0.2428
proud $	-0.2428
quan*	-0.6815
que	0.1034
que je	0.6096
quel*	-0.5298
quelle	-0.5298
quelle erreur	-0.3221
quero	0.5274
quero muito	0.4396
quero ver	0.1958
ques*	-0.3582
question	-0.1129
question where	-0.1129
quie*	0.5023
quiero	0.5023
quiero mandarle	0.3887
quiero ver	-0.1808
quiet	-0.867
rati*	-0.1261
rationalize	-0.1261
rationalize how	-0.1261
reac*	0.1489
reach her	0.1721
reach out	-0.0842
reached	0.2253
reached out	0.2253
real	-0.5819
real $	-0.551
real*	0.7915
realization	-0.073
realization that	-0.073
really	0.8649
really really	0.0695
really want	0.5275
reason not	0.6862
rece*	-0.1106
receiving	-0.0922
receiving end	-0.0922
recently	-0.058
recently saw	-0.058
reco*	-0.6123
recommend	-0.68
recommend going	-0.2337
recontacter	0.3342
recontacter $	0.3342
reel	0.2039
reel to	0.2039
rega*	0.639
regarder	0.639
regi*	-0.671
registrar	-0.671
rela*	-0.1171
relationship	-0.1171
relationship $	-0.1171
remi*	-0.819
reminders	-0.4472
reminders $	-0.4472
remo*	-0.4709
remove	-0.4709
remove my	-0.378
reply	-0.2431
reply $	-0.1907
reply in	-0.277
reply to	0.63
repo*	0.7444
resp*	1.0511
respond	0.5639
revi*	0.2457
right	0.79
right $	0.4734
right now	0.6445
ring	0.3055
ring my	0.3055
robot	-0.6586
robot $	-0.5773
roma*	-0.073
romantically	-0.073
romantically to	-0.073
romp*	0.3507
romper	0.3507
romper el	0.3507
rufe	-0.2984
rufe sie	0.3627
rule	-0.4209
rule work	-0.3894
runn*	-0.1483
running	-0.1483
running back	-0.1483
s	-0.6511
s profile	-0.6308
s to	-0.1594
said	0.1574
said he	-0.1171
said i	-0.2048
same	0.1459
same and	0.2205
same i	-0.0641
saved	0.2205
saved me	0.2205
saw	-0.3708
saw a	-0.1547
saw his	-0.058
saw the	-0.058
say	0.1465
say happy	0.3928
scho*	-0.0641
school	-0.0641
school and	-0.0641
schr*	-0.1997
schreiben	0.2668
schreiben $	0.2668
scre*	-0.2073
screenshot	-0.2073
screenshot and	-0.2073
seat*	-0.3624
seattle	-0.3624
seattle soon	-0.3624
sec	0.1817
sec $	0.1817
seco*	0.2987
second	0.2987
second account	0.1815
second away	0.2718
see	-0.2788
see her	0.7364
see him	0.2941
see me	-0.097
see my	-0.4786
see people	-0.0641
see what	-0.2918
seem	-0.155
seem to	-0.155
sehen	0.4824
sehr	-0.4152
sehr $	-0.4152
sema*	-0.5378
send	0.7063
send a	0.7221
send flowers	0.4675
send him	0.3028
send it	0.1809
send me	-0.3382
send my	0.2867
send the	-0.2428
send*	0.1262
sending	0.1262
sending him	0.2542
sending me	-0.4546
sending message	0.2771
sent me	0.3499
seri*	-0.1705
serious	-0.1129
serious question	-0.1129
seriously	-0.1522
seriously go	-0.1522
set	-0.7675
share	-0.6694
she	-0.1709
she calls	-0.1588
she came	-0.073
she does	-0.097
she hung	-0.178
she instead	-0.073
she is	0.179
she keeps	-0.4589
she sent	0.3499
she thinks	-0.0932
she thought	-0.073
she wants	-0.3532
shit	-0.2052
shit and	-0.2052
shou*	0.2425
should	0.2425
should call	-0.6089
should i	0.5201
should never	-0.1504
should no	-0.4661
should not	0.2595
show	-0.5267
show me	-0.3701
show my	-0.4312
show up	-0.1818
shut	-0.7192
shut up	-0.7192
sick	-0.3215
sick $	-0.3215
sie	0.4419
sie jetzt	0.3627
sie so	-0.4152
sile*	0.0978
silence	0.2891
silence $	0.2891
sim	0.1721
sim so	0.1721
since	0.1298
sing*	-0.3165
single	-0.3165
single day	-0.3165
sinto	-0.3558
sinto muita	-0.3558
sist*	-0.232
sister	-0.232
situ*	0.1836
situation	0.1836
situation $	-0.058
situation is	0.2205
small	-0.1818
small as	-0.1818
so	-0.0958
so alone	-0.5556
so bad	0.2502
so cheers	-0.0922
so gern	0.4773
so i	-0.368
so sehr	-0.4152
so uma	0.1958
so we	0.2839
so wrong	0.3519
soir	0.3708
soir $	0.3708
soll	0.7003
soll ich	0.7003
soll*	0.269
sollte	0.269
sollte ich	0.269
some	-0.8699
some way	-0.1818
some*	0.0743
someone	-0.1097
someone else	-0.3215
someone new	-0.3344
something	0.1544
something $	0.2286
something great	0.347
something i	-0.2964
son	0.3718
son profile	0.1969
song	0.2542
song we	0.2542
soon	-0.3624
soon $	-0.3624
sorry	-0.2109
sorry that	-0.1182
sorry to	-0.1594
soun*	-0.2662
sounds	-0.2662
sounds like	-0.2662
span*	-0.4376
spanish	-0.4376
spanish $	-0.4376
speak	-0.7448
stal*	0.5509
stalking	0.1308
stalking her	0.1308
star*	-0.1547
started	-0.1547
started crying	-0.1547
steam	-0.1152
steam password	-0.1152
still	-0.6937
still eh	-0.0641
still good	-0.1538
still love	-0.447
stim*	-0.1581
stop	-0.1165
stop $	-0.1942
stop giving	-0.1483
stop me	0.7684
stop opening	-0.1483
stop sending	-0.4546
stop stalking	0.1308
stop talking	-0.3321
stop texting	-0.2534
stor*	0.2831
store	-0.5174
stories	0.3699
stories $	0.3699
story	-0.2763
story $	0.246
story about	-0.1377
stre*	-0.3984
streak	-0.3984
streak $	-0.3984
stru*	0.2931
struggling	0.2931
struggling not	0.2931
stuff	-0.2604
stuff $	-0.3426
stuff on	-0.1152
su	1.0404
sure	-0.6939
sure to	-0.3624
surp*	0.4914
surprise	0.4914
surprise him	0.4914
surv*	-0.3351
survived	-0.3351
survived her	-0.3351
sus	0.3258
sus historias	0.3258
swit*	-0.1559
switch	-0.1559
switch to	-0.1559
tage	-0.5391
take	-0.0813
talk	0.0766
talk $	-0.2053
talk about	0.2291
talk this	0.3055
talk to	0.5338
talk*	-0.6181
talking	-0.5844
talking $	-0.5376
talking to	-0.3897
tell	0.6358
tell her	0.2897
tell him	0.5041
tell me	-0.5653
tell my	0.2463
tell*	-0.2908
telling	-0.2908
telling her	-0.1377
telling me	-0.1504
telling us	-0.1904
temp*	0.2302
tempted	0.2302
tempted to	0.2302
terr*	-0.4673
terrible	-0.4673
terrible and	-0.2856
text	0.1073
text $	0.6875
text her	-0.0582
text him	0.578
text my	-0.3136
text yesterday	-0.1803
text*	-0.1945
texted	-0.0558
texted him	-0.3117
texted me	0.1602
texting	-0.1898
texting $	-0.1835
texting her	0.2532
texting him	0.3157
texting someone	-0.3344
texts	-0.3369
texts the	-0.058
than	-0.1115
than 6000	-0.1152
than*	-0.8071
thank	-0.1077
thank her	0.243
thank you	-0.3337
thanks	-0.8071
thanks $	-0.5326
thanks i	-0.4878
that	-0.3881
that $	-0.3301
that i	0.1393
that is	-0.1107
that looks	-0.1129
that she	-0.1464
that the	-0.1182
that was	-0.1768
that way	-0.0837
that window	-0.097
the	-0.1083
the airport	0.149
the apartment	-0.4844
the app	-0.3344
the attention	-0.1483
the best	0.5963
the breakup	-0.3825
the commands	-0.2291
the deadline	-0.3072
the deal	-0.0733
the dog	-0.0712
the green	-0.1129
the house	-0.0712
the message	-0.2428
the most	-0.058
the new	0.2882
the no	-0.4209
the office	0.2829
the only	-0.0712
the people	-0.058
the person	-0.1985
the pictures	-0.1483
the pointer	-0.2662
the realization	-0.073
the receiving	-0.0922
the same	0.2205
the song	0.2542
the urge	0.8221
the very	-0.1588
the weekend	-0.3045
the wife	-0.2073
them	-0.4921
them $	-0.3286
them but	-0.0641
them was	-0.058
then	-0.0641
then its	-0.0641
there	-0.3051
there $	-0.3036
there again	0.1308
thin*	0.2207
thing	-0.0712
thing we	-0.0712
things	-0.3461
things through	-0.073
think	-0.4128
think i	-0.097
think my	-0.2052
think she	-0.2645
thinking	0.3756
thinking about	-0.3758
thinking of	0.9032
thinking to	0.4675
thinks	-0.0932
thinks you	-0.0932
this	-0.845
this $	-0.2631
this bot	-0.1789
this morning	-0.4701
this out	0.3055
this predator	-0.1522
this screenshot	-0.2073
this situation	0.1836
this weekend	0.4419
thou*	-0.1155
thought	-0.1155
thought of	-0.0837
thought things	-0.073
thro*	-0.2347
through	-0.2347
through $	-0.1803
through she	-0.073
tikt*	0.1308
tiktok	0.1308
tiktok going	0.1308
time	-0.057
time $	0.3377
time ago	-0.1538
time did	-0.0733
time for	-0.0892
time to	-0.2073
times and	0.189
to	0.5325
to $	0.1418
to a	-0.1818
to answer	0.3429
to approach	-0.058
to ask	0.4579
to be	-0.4281
to break	0.2804
to buy	-0.4095
to call	0.3004
to care	-0.155
to check	0.1445
to come	-0.2856
to contact	0.2891
to deal	-0.0837
to face	0.2869
to get	-0.2653
to have	-0.1504
to heal	-0.0733
to hear	0.4089
to her	1.0611
to him	0.0567
to his	0.5222
to hit	0.5579
to in	-0.1818
to just	-0.1559
to look	0.1838
to make	-0.2326
to me	-0.5157
to meet	-0.5499
to message	-0.3309
to mine	0.2205
to my	0.1105
to no	-0.1263
to peek	0.1817
to please	-0.2073
to reach	0.0712
to reply	-0.1907
to ring	0.3055
to say	-0.5947
to seattle	-0.3624
to see	-0.0524
to send	0.6623
to sending	0.2771
to surprise	0.4914
to switch	-0.1559
to talk	0.0677
to tell	0.6364
to text	-0.1786
to thank	0.243
to the	0.3534
to them	-0.3187
to wait	0.4695
to write	0.0523
to you	-0.2113
to •	-1.3706
today	-1.0842
today $	-0.4237
today after	-0.2854
today is	-0.2966
todo	-0.8678
toge*	-0.4597
together	-0.4597
together $	-0.3329
told	-0.6079
told her	-0.4909
tomo*	-0.556
tomorrow	-0.556
tomorrow $	-0.4145
tomorrow at	-0.3382
toni*	0.1664
tonight	0.1664
tonight and	0.3055
too	-0.6253
too $	-0.3523
too rationalize	-0.1261
top	-0.1129
top $	-0.1129
tout	-0.7163
tout $	-0.7163
town	-0.1504
town right	-0.1504
tran*	-0.9033
tres	0.1942
tres envie	0.1942
try	-0.0641
try talking	-0.0641
tu	-0.7818
turn	-0.5754
turn on	-0.5725
two	-0.2124
two months	0.2891
type	-0.2534
type etc	-0.2534
typi*	0.4652
typing	0.4652
typing back	0.3499
uma	0.4186
uma mensagem	0.4396
uma vez	0.1958
un	0.2028
un mensaje	0.3146
un mes	0.1815
un message	0.3051
un momento	0.3258
un robot	-0.5639
unbl*	0.2658
unde*	-0.097
understand	-0.097
understand her	-0.097
une	-0.151
unfo*	-0.4199
unfollowed	-0.4199
unfollowed her	-0.4199
until	-0.2952
until you	-0.2534
up	0.0902
up $	-0.363
up completely	-0.1985
up so	0.2839
up the	0.2229
up to	-0.1818
urge	0.5053
urge is	0.8938
urge to	0.3737
us	-0.4235
us just	-0.1904
use	0.9218
use this	-0.3414
vais	0.2523
vais aller	0.1969
ver	0.0821
ver o	0.1958
verm*	-0.7627
vermisse	-0.7627
vermisse sie	-0.4152
very	-0.1588
very next	-0.1588
veux	0.7522
veux lui	0.5057
vez	0.1958
vez $	0.1958
view*	-0.4589
viewing	-0.4589
viewing my	-0.4589
voce	-0.9234
voice	0.552
voice just	0.1226
voir	0.1969
voir son	0.1969
vou	0.4019
vou ligar	-0.5997
voy	0.6833
voy a	0.6833
voz	0.7114
wait	0.3706
wait for	0.4695
want	0.2228
want a	-0.1142
want him	-0.6735
want to	0.8733
want you	-0.271
want*	-0.626
wanted	-0.626
wanted to	-0.626
wants	-0.3532
wants to	-0.3532
was	-0.3817
was a	-0.3943
was about	0.2205
was extremely	-0.155
was going	-0.1504
was not	-0.1504
was terrible	-0.2856
was the	-0.0733
was this	-0.1129
watch	0.1666
watch her	0.1666
way	0.6239
way $	-0.0837
way it	-0.1818
we	-0.5963
we are	-0.1538
we break	-0.1588
we can	0.2839
we danced	0.2542
we fight	-0.0712
week*	-0.0695
weekend	0.1498
weekend and	-0.4003
weird	-0.2534
weird creepy	-0.2534
well	-0.577
well $	-0.577
went	-0.5716
went to	-0.5128
what	-0.4321
what are	-0.5051
what do	0.3974
what does	-0.3942
what had	-0.155
what happened	-0.0932
what i	-0.5617
what if	0.4467
what is	-0.8355
what should	0.5669
what was	-0.0733
what you	-0.2797
when	-0.1564
when can	0.499
when i	-0.1592
when it	-0.0892
when we	-0.1588
where	-0.3938
where was	-0.1129
while	-0.2405
while $	-0.2405
who	-0.7795
who he	-0.1835
why	-0.2829
why has	-0.4031
wie	-0.9325
wife	-0.3089
wife with	-0.2073
will	0.4454
will make	-0.3624
will my	-0.3132
will nur	0.2445
will reach	-0.2662
wind*	-0.097
window	-0.097
window is	-0.097
wish	-0.3012
wish i	0.1057
with	-0.7182
with difficult	-0.0837
with her	-0.4124
with me	-0.1985
with more	-0.1152
with my	-0.2715
with no	-0.3351
with someone	-0.3215
with that	-0.3112
with this	-0.2503
with*	-0.1645
without	-0.1645
without her	-0.4844
work	0.1952
work $	0.3519
work was	-0.2856
worth	-0.416
worth of	-0.1152
would it	0.4132
would like	-0.3388
writ*	0.6469
write	-0.2306
write her	0.3045
write him	0.3174
write to	-0.0733
writing	0.6469
writing him	0.1809
wrong	0.3519
wrong if	0.3519
wrote to	0.2486
y	0.1457
y me	-0.2747
year to	0.3659
yest*	-0.475
yesterday	-0.475
yesterday big	-0.3426
yesterday but	-0.1803
yesterday telling	-0.1504
you	-0.8119
you $	0.0625
you a	-0.2381
you about	-0.7091
you and	-0.0932
you are	-0.4994
you do	-0.304
you email	-0.0837
you feel	-0.5626
you know	-0.184
you meet	-0.2534
you store	-0.5174
you talk	-0.4917
you to	-0.5019
you too	-0.1594
your	-0.2665
your database	-0.2815
your ex	-0.1377
your post	0.2205
your type	-0.2534
zu	0.0918
zu ihm	0.3451
zu schreiben	-0.2985
~	-1.8911
•	-0.4198
• $	-0.5044
• a	-0.3346
• after	-0.0733
• anymore	-0.3225
• at	-0.6465
• back	-0.0506
• checking	-0.6308
• com	-1.2978
• do	-0.1182
• doing	0.7562
• go	-0.0712
• her	-1.0108
• him	-0.1023
• lol	-0.1768
• mas	-0.4804
• mehr	-0.4795
• night	-0.6878
• of	-0.0837
• to	-1.1506
• when	-0.0892
• •	-0.4198
""",
    'contact.slip': """\
!ex_contact	-0.9364
!ex_contact_abroad	-1.0106
!slip	2.0964
!slip_abroad	2.2144
!•	-0.741
00	-0.1043
00 when	-0.1043
10	-0.327
10 $	-0.327
25	-0.1043
25 $	-0.1043
6000	-0.0721
6000 worth	-0.0721
8	-0.2566
8 $	-0.2566
^ 00	-0.1043
^ 8	-0.2566
^ am	-0.1512
^ asked	0.7204
^ broke	0.3573
^ called	0.3481
^ drunk	0.4484
^ ela	-1.087
^ ele	-0.4387
^ elle	-0.6193
^ er	-0.1676
^ got	-0.4737
^ had	-0.3491
^ he	-0.9386
^ her	-0.9394
^ however	-0.1033
^ i	0.2378
^ ich	-0.2996
^ il	-0.484
^ its	-0.1033
^ j	0.4303
^ je	0.5745
^ la	-0.0707
^ le	0.925
^ liked	0.5533
^ met	0.3059
^ mi	-0.5228
^ my	-1.3095
^ name	-0.4774
^ no	-1.4398
^ olhei	0.7087
^ sent	0.7205
^ she	-0.8859
^ sie	-0.8794
^ so	-0.2023
^ stalked	0.508
^ that	-0.0784
^ then	-0.227
^ two	-0.2623
^ uh	-0.1879
^ was	-0.1483
^ when	-0.131
^ with	-0.0721
^ wrote	-0.1748
^ •	-0.4102
a	-0.3741
a appelee	-0.5174
a beautiful	-0.1449
a birthday	0.2951
a breakup	-0.2223
a chance	-0.1051
a different	0.4448
a ecrit	0.4256
a female	-0.0969
a letter	-0.2635
a liar	-0.1043
a long	0.0609
a message	-0.9726
a monster	-0.1449
a new	-0.3144
a relationship	-0.2294
a year	-0.369
a •	-0.3491
about	-0.2386
about her	-0.6769
about him	-0.2923
about me	-0.2648
about the	-0.402
about what	0.1396
acts	-0.131
acts as	-0.131
after	0.8008
after two	-0.563
again	0.1327
again $	0.2858
again today	0.3161
ago	-0.1899
ago and	-0.2059
ai	1.0403
ai envoye	0.3108
all	0.1439
all my	-0.4075
all night	0.3808
am	-0.5895
am a	-0.1043
am an	-0.0784
am horrible	-0.0889
am i	-0.1512
am not	-0.2023
am on	-0.2023
an email	0.1049
an hour	0.6836
an idiot	-0.0784
and	1.0226
and acts	-0.131
and calling	-0.1714
and can	-0.0889
and cried	-0.078
and did	-0.0889
and he	0.4201
and i	1.0425
and made	0.2753
and messaged	0.1964
and one	-0.0969
and partly	-0.0784
and pretty	-0.0993
and saw	-0.0969
and says	-0.0889
and she	0.9913
and texted	0.3701
and that	0.0819
and the	-0.1051
and they	-0.1033
and we	0.1973
angerufen	0.0975
angerufen $	0.0975
anoc*	0.437
anoche	0.437
anoche $	0.437
answ*	0.5971
answer	0.4685
answer $	0.4685
answered	0.3125
answered $	-0.0959
anym*	-0.5483
anymore	-0.5483
anymore $	-0.5406
anymore partly	-0.0784
apol*	0.2512
apology	-0.121
apology message	-0.4127
appe*	-0.1436
appelee	-0.5174
appelee hier	-0.3711
appr*	-0.0969
approach	-0.0969
approach this	-0.0969
are	-0.2059
are still	-0.2059
as	-0.1433
as if	-0.131
asked	0.147
asked about	-0.2648
asked her	0.7221
asked his	0.7204
asked me	-0.4024
asked to	0.5599
at	0.4156
at her	0.5758
at his	-0.1028
at my	-0.5036
at times	-0.0889
ayer	0.2773
ayer $	0.2773
back	0.3225
back $	0.1885
bad	-0.2566
bad my	-0.2566
beau*	-0.1449
beautiful	-0.1449
beautiful person	-0.1449
beca*	0.4996
because	0.4996
because he	-0.1512
because i	0.2345
because she	0.3738
been	-0.2052
been working	-0.2052
befo*	-0.411
beforehand	-0.411
beforehand $	-0.411
begin	-0.0889
begin with	-0.0889
birt*	0.1464
birthday	0.1464
birthday $	-0.4824
birthday text	0.3735
boss	-0.411
boss was	-0.411
boyf*	-0.6335
boyfriend	-0.6335
boyfriend because	-0.1512
brea*	-0.2879
break	-0.131
break up	-0.131
breaking	-0.1512
breaking up	-0.1512
breakup	-0.2694
breakup $	-0.1614
breakup and	-0.2023
breakup to	-0.0889
brok*	-0.0889
broke	-0.1219
broke no	0.7252
broken	-0.0889
broken and	-0.0889
but	-0.5016
but he	-0.0993
but i	-0.0849
but never	-0.394
but •	-0.1919
by breaking	-0.1512
by mistake	0.2884
by text	-0.3099
by this	0.1396
call	-0.3786
call*	0.1474
called	0.1912
called $	-0.8216
called and	0.9079
called beforehand	-0.411
called him	0.5828
called me	-0.4471
called my	0.2557
calling	-0.3014
calling $	-0.1714
calls	-0.4264
calls from	-0.4519
calls me	-0.131
came	-0.4898
came to	-0.2459
can	-0.6003
can not	-0.0889
care	0.1396
care $	0.1396
chan*	-0.1051
chance	-0.1051
chance to	-0.1051
chec*	0.5024
checked	0.5024
checked his	0.3161
chee*	-0.2023
cheers	-0.2023
cheers from	-0.2023
clear	0.2753
clear that	0.2753
clos*	0.1453
closed	-0.0784
closed i	-0.0784
coff*	0.2979
coffee	0.2979
coffee $	0.2979
cont*	0.6722
contact	-0.117
contact today	0.3573
conteste	0.5807
conteste $	0.5807
cowo*	-0.0969
coworker	-0.0969
coworker $	-0.0969
cried	-0.078
cried on	0.2557
day	-0.6632
day $	0.3515
day 10	-0.327
day she	-0.131
dela	0.2917
dela hoje	0.2917
dele	-0.5265
did	-0.1492
did not	-0.0547
diff*	0.4448
different	0.4448
different number	0.4448
do	-0.5483
do not	-0.4691
does	-0.0784
does not	-0.0784
door	-0.5036
door $	-0.5036
drunk	0.4484
drunk texted	0.4484
ecrit	-0.0557
ela	-0.4128
ele	0.1444
ele me	-0.7434
elle	-0.6193
email	0.1049
email $	0.3022
end	-0.2023
end of	-0.2023
er	-0.1676
er hat	0.0802
er schreibt	-0.3665
escr*	-0.3087
escribi	-0.5146
escribio	0.2382
escribio hoy	-0.5047
escribio y	0.6392
escrito	-0.2689
escrito $	-0.2689
even	0.1226
even though	0.1226
every	-0.3103
every day	0.3515
every night	-0.8954
ex	-0.223
ex $	-0.3388
ex a	0.3735
ex and	0.2557
ex asked	-0.4024
ex from	-0.2059
ex girlfriend	-0.2566
ex last	0.3367
ex me	-0.7651
ex messaged	-0.5799
ex unblocked	-0.2947
ex wants	-0.417
ex yesterday	0.2237
extr*	-0.8504
extremely	0.1396
extremely hurt	0.1396
fall	-0.1655
fall for	-0.1449
fall out	-0.1033
feel	-1.0356
feel terrible	-0.5243
fema*	-0.0969
female	-0.0969
female coworker	-0.0969
fina*	-0.0502
finally	-0.0502
first	-0.3575
first post	-0.1051
flow*	0.2217
flowers	0.2217
foll*	-0.4991
for a	-0.9087
for an	-0.1623
for my	-0.1449
for two	0.5944
found	-0.1714
found out	-0.1714
frie*	-0.0944
friend	0.0966
friend about	1.0687
friend that	-0.1714
friend told	-0.2648
from	-0.5967
from a	0.3065
from germany	-0.2023
from him	-0.6089
from my	-0.4283
frus*	-0.1051
frustration	-0.1051
frustration and	-0.1051
gave	0.6014
gave in	0.6014
gean*	0.6734
geantwortet	0.6734
geantwortet $	0.6734
germ*	-0.2023
germany	-0.2023
germany $	-0.2023
gesc*	0.183
geschrieben	0.183
geschrieben $	-0.0801
gest*	0.0975
gestern	0.0975
gestern angerufen	0.0975
get	-0.5107
get two	-0.1616
girlfriend $	0.3038
girlfriend is	-0.2566
go	-0.0849
go through	-0.0889
going	-0.1043
going to	-0.1043
gone	-0.2566
gone $	-0.2566
good	-0.2059
good mates	-0.2059
got	-0.4737
got a	-0.4737
guy	-0.1714
guy friend	-0.1714
ha	-0.2689
ha escrito	-0.2689
habe	1.0657
habe ihm	0.6097
habe ihr	0.4993
had	-0.1258
had a	-0.3897
had happened	0.1396
hand*	-0.2023
handling	-0.2023
handling it	-0.2023
happ*	0.0809
happened	0.0809
happened $	-0.131
happened and	0.1396
happy	0.2324
happy now	0.2324
has	-0.2551
has happened	-0.131
hat	-0.7249
hat mir	-0.5709
have	-0.3002
have 25	-0.1043
have been	-0.2052
he	-0.6656
he called	0.1969
he came	-0.2528
he can	-0.0889
he did	0.1154
he liked	0.2612
he needs	-0.192
he replied	0.2324
he said	-0.2873
he sent	-0.3976
he showed	-0.5036
he texted	-0.223
he texts	-0.0969
he wants	-0.7224
he •	-0.5261
heart	-0.0663
help	0.4901
help it	0.4901
her	0.6881
her $	-0.2341
her a	0.9076
her again	0.3112
her day	-0.327
her ex	-0.5663
her friend	-0.9394
her from	0.4448
her house	0.7802
her instagram	0.3296
her my	-0.0721
her profile	-0.0555
her stories	0.4296
her stuff	-0.6769
hier	-0.0601
hier $	-0.3711
hier soir	0.3394
him	0.5827
him $	-0.3764
him about	0.1396
him an	0.429
him and	0.6861
him lol	-0.1483
him on	0.2753
him three	0.3758
him to	0.7003
him •	-0.1879
his	0.9104
his friend	0.7204
his page	0.1945
his phone	-0.0969
his photos	0.2884
his profile	0.3161
his story	0.3056
hist*	0.1578
hoje	0.2917
hoje $	0.2917
horr*	-0.0889
horrible	-0.0889
horrible at	-0.0889
hour	0.6836
hour $	0.2668
hours	0.5944
hours $	0.5944
house	0.5188
house today	-0.1781
house yesterday	0.2365
how	-0.2368
how bad	-0.2566
how i	-0.5923
how to	-0.0969
howe*	-0.1033
however	-0.1033
however some	-0.1033
hoy	-0.5047
hoy $	-0.5047
hurt	0.1396
hurt by	0.1396
husb*	-0.3697
husband	-0.3697
i	0.6004
i am	-0.5876
i answered	0.7531
i asked	0.3837
i called	0.2037
i checked	0.3161
i did	-0.2478
i do	-0.4691
i feel	-1.0356
i found	-0.1714
i gave	0.1964
i have	-0.2052
i just	0.8322
i keep	-0.4235
i knew	-0.1043
i know	-0.0889
i miss	-0.4679
i need	-0.1616
i overreacting	-0.1512
i received	-0.1051
i recently	-0.0969
i replied	0.3596
i sent	0.6261
i should	-0.0947
i started	-0.227
i still	0.6543
i texted	0.5074
i told	0.5752
i too	-0.2566
i understand	-0.0784
i was	0.067
i went	0.5894
i wish	-0.1449
i wrote	0.5729
i •	-1.3187
ich	-0.1283
ich habe	0.9278
idiot	-0.0784
idiot and	-0.0784
if	-0.279
if nothing	-0.131
ihm	0.6097
ihr	0.4993
ihr geschrieben	0.4983
il	-0.484
il m	0.2351
in	-0.5395
in and	0.6014
in love	-0.0906
in weeks	-0.447
inst*	-0.086
instagram	-0.0772
instagram $	-0.278
instagram for	0.2668
is	-0.3426
is a	-0.1449
is gone	-0.2566
is happy	0.2324
is my	-0.2059
is not	-0.1449
is now	-0.2566
is out	-0.1043
is probably	-0.0784
is watching	-0.4075
it	0.1121
it $	-0.8533
it clear	0.2753
it since	-0.411
it well	-0.2023
its	-0.0962
its perfectly	-0.1033
j	0.8443
j ai	0.8443
je	0.6052
je lui	0.3924
jobs	-0.1616
jobs $	-0.1616
just	0.3708
just fall	-0.1033
just read	-0.2052
keep	-0.4235
keeps	-0.6236
keeps texting	-0.5808
knew	-0.1043
knew i	-0.1043
know	-0.1501
know how	-0.0969
know i	-0.0889
la	-0.0707
last	-0.1325
last night	0.3672
late	0.5155
le	0.2849
le conteste	0.5807
le escribi	-0.5146
le mande	0.6361
left	-0.3427
lett*	-0.2635
letter	-0.2635
liar	-0.1043
liar and	-0.1043
life	-0.227
life and	-0.227
liked	0.21
liked my	0.2612
liked one	0.2884
lol	-0.1483
lol $	-0.1483
long	0.0609
long apology	-0.121
long message	0.3573
long time	-0.2059
look*	0.3259
looked	0.3259
looked at	0.3259
love	0.3569
love and	-0.1054
love was	-0.227
lui	0.3924
lui ai	0.3924
m	-0.504
m a	-0.1155
made	0.3408
made it	0.2753
mail*	-0.2635
mailbox	-0.2635
mailbox $	-0.2635
mand*	0.2496
mande	0.6361
mande un	0.4461
mandou	-0.0514
mandou mensagem	-0.0514
mates	-0.2059
mates $	-0.2059
maybe	-0.3903
maybe love	-0.227
me	-1.0656
me $	-0.8671
me a	-0.6843
me about	-0.4748
me after	-0.5799
me an	-0.4609
me and	0.4931
me anymore	-0.1233
me back	0.3973
me escribio	0.2382
me every	-0.3905
me ha	-0.2689
me i	-0.1043
me last	-0.1919
me mandou	-0.7363
me saying	-0.1616
me she	-0.2826
me to	-0.0721
me today	-0.5172
me yesterday	-0.2728
meet	0.1438
meet $	-0.417
mehr	-0.3665
mehr $	-0.3665
mens*	0.2316
mensagem	0.2496
mensagem ontem	-0.5134
mensaje	0.0956
mensaje ayer	0.2773
mess*	0.2192
message	-0.6444
message $	0.17
message but	-0.394
message from	-0.551
message hier	0.2473
messaged	0.8844
messaged him	0.599
messaged me	-0.5799
met	0.3059
met my	0.2237
mi	-0.9592
mi ex	-0.5228
mir	-0.674
mir geschrieben	-0.5709
mir nicht	-0.3665
miss	-0.4679
miss*	-0.5715
missed	-0.4519
missed calls	-0.4519
misses	-0.3711
misses me	-0.3711
mist*	0.2884
mistake	0.2884
mistake $	0.2884
mom	0.8379
mons*	-0.1449
monster	-0.1449
monster $	-0.1449
mont*	0.1471
months	0.1471
months $	0.1833
months of	-0.1051
more	-0.0804
more than	-0.0721
most	-0.0969
most and	-0.0969
moved	-0.5182
moved out	-0.5182
my	-0.7053
my birthday	-0.4824
my boss	-0.411
my boyfriend	-0.5831
my door	-0.5036
my ex	0.3923
my house	-0.1781
my life	-0.227
my my	-0.2566
my photo	-0.6258
my steam	-0.0721
my stories	-0.4075
my story	0.3096
my wife	-0.1714
name	-0.5014
name $	-0.1483
name girlfriend	-0.1879
name •	-0.5491
need	-0.1616
need to	-0.1616
needs	-0.192
needs space	-0.192
never said	-0.1043
never sent	-0.394
new guy	-0.1714
new people	-0.1033
next	-0.131
next day	-0.131
nicht	-0.6779
nicht mehr	-0.3665
night	0.301
night $	0.3328
night but	-0.1919
no	-0.8091
no answer	0.4685
no contact	-0.117
no me	-0.2689
no she	-0.2059
no thanks	-0.0721
norm*	-0.1033
normal	-0.1033
normal $	-0.1033
not $	-0.1043
not a	-0.1449
not fall	-0.1449
not go	-0.0889
not handling	-0.2023
not help	0.4901
not know	-0.0969
not seem	0.1396
not think	-0.0784
not trust	-0.5082
not want	-0.1121
noth*	-0.131
nothing	-0.131
nothing has	-0.131
now	-0.1126
now $	0.2324
now and	-0.1043
now that	-0.2566
numb*	0.1843
number	0.1843
number because	0.4448
of	-0.7334
of a	-0.1963
of frustration	-0.1051
of his	0.2884
of love	-0.1033
of stuff	-0.0721
of them	-0.0969
of town	-0.1043
off	-0.2864
off $	-0.2864
offe*	-0.1051
offered	-0.1051
offered a	-0.1051
ok	-0.0552
ok with	-0.411
old	-0.1765
olhei	0.7087
olhei os	0.2917
on	0.6043
on it	-0.0721
on my	-0.6936
on the	0.4181
one	0.1236
one of	0.1236
ontem	-0.1062
ontem $	-0.1062
or	-0.158
or three	-0.1616
os	0.2917
os stories	0.2917
out	-0.5759
out $	-0.584
out after	0.107
out of	-0.6761
out that	-0.1714
over*	-0.1512
overreacting	-0.1512
overreacting by	-0.1512
page	0.6539
para	0.9403
part*	-0.1689
particular	-0.1512
particular profanity	-0.1512
partly	-0.0784
partly because	-0.0784
pass*	-0.0721
password	-0.0721
password $	-0.0721
peop*	-0.7051
people	-0.7051
people $	-0.7237
people he	-0.0969
people just	-0.1033
perf*	0.4659
perfectly	-0.1033
perfectly normal	-0.1033
pers*	-0.6261
person	-0.6261
person $	-0.1449
phone	1.0212
phone $	1.0831
phone and	-0.0969
phot*	0.2884
photo	0.1348
photo $	-0.7578
photos	0.2884
photos by	0.2884
post	-0.4816
post i	-0.1051
pret*	-0.0993
pretty	-0.0993
pretty but	-0.0993
prob*	-0.0784
probably	-0.0784
probably closed	-0.0784
prof*	0.3103
profanity	-0.1512
profanity $	-0.1512
profile	0.3588
profile $	-0.2446
profile again	0.3161
rati*	-0.2566
rationalize	-0.2566
rationalize how	-0.2566
reac*	0.107
reached	0.107
reached out	0.107
read	-0.2052
read your	-0.2052
real	-0.227
real $	-0.227
reas*	-0.1483
reason	-0.1483
reason you	-0.1483
rece*	-0.2428
received	-0.1051
received offered	-0.1051
receiving	-0.2023
receiving end	-0.2023
recently	-0.0969
recently saw	-0.0969
rela*	-0.0511
relationship	-0.2294
relationship $	-0.2294
repl*	0.4203
replied	0.4203
replied that	0.2324
resp*	0.429
respondi	0.9023
respondi $	0.6786
right	0.0689
right now	-0.1043
s	-0.555
said	0.3967
said he	-0.2873
said i	-0.1043
saw	-0.366
saw his	-0.0969
saw the	-0.0969
sayi*	-0.6847
saying	-0.6847
saying i	-0.1616
says	-0.2028
says he	-0.0889
schr*	-0.3665
schreibt	-0.3665
schreibt mir	-0.3665
see	-0.211
see me	-0.0784
see that	-0.227
seem	0.1396
seem to	0.1396
sent	0.5163
sent a	0.7198
sent her	0.4188
sent him	0.429
sent it	-0.394
sent me	-0.778
sent my	0.3735
she	-0.2964
she asked	-0.746
she called	0.5624
she calls	-0.131
she came	-0.4823
she does	-0.0784
she had	-0.1714
she is	-0.1532
she misses	-0.3377
she said	0.7574
she sent	0.1853
she texted	-0.298
she told	-0.2731
she wants	-0.284
she was	-0.2615
she wrote	-0.2119
she •	0.3005
shou*	-0.0947
should	-0.0947
should never	-0.1043
show*	0.2095
showed	0.2095
showed up	0.2095
sich	-0.8515
sie	-0.4764
sie hat	-0.6747
since	-0.411
since i	-0.411
situ*	-0.0969
situation	-0.0969
situation $	-0.0969
so	-0.1047
so cheers	-0.2023
so i	0.7839
soir	0.3394
soir $	0.3394
some	-0.3823
some people	-0.1033
sorry	-0.1522
sorry i	-0.2052
space	-0.192
stal*	0.508
stalked	0.508
stalked her	0.2668
star*	-0.227
started	-0.227
started to	-0.227
steam	-0.0721
steam password	-0.0721
still	0.4656
still good	-0.2059
still love	0.6543
stor*	0.2813
stories	0.2813
stories $	0.1597
stories dela	0.2917
story	0.2679
story $	-0.125
stuff	-0.7097
stuff $	-0.6769
stuff on	-0.0721
talk	-0.1223
talk*	-0.5417
talked $	-0.9039
talked for	0.5944
tell	0.3494
tell her	0.3494
tell*	-0.1043
telling	-0.1043
telling me	-0.1043
terr*	-0.5243
terrible	-0.5243
terrible today	-0.5243
text $	-0.4106
text no	0.3735
text*	0.5527
texted	0.554
texted $	-0.2096
texted about	-0.6769
texted her	0.51
texted him	0.1849
texted me	0.102
texted my	0.527
texting	0.0781
texting and	-0.1714
texts	-0.4364
texts the	-0.0969
than	-0.0721
than 6000	-0.0721
than*	-0.0721
thanks	-0.0721
thanks $	-0.0721
that	0.2443
that he	0.2324
that i	0.5662
that maybe	-0.227
that she	-0.3847
that the	-0.1483
that window	-0.0784
the	-0.6954
the breakup	-0.1614
the most	-0.0969
the people	-0.0969
the phone	0.4819
the reason	-0.1483
the receiving	-0.2023
the very	-0.1902
the weekend	0.2753
them	-0.0969
them was	-0.0969
then	-0.2046
then he	-0.227
they	-0.1033
they •	-0.1033
thin*	-0.7169
things	0.0807
things through	0.5257
think	-0.2981
think i	-0.0784
think she	-0.2981
this	-0.4274
this $	0.1396
this situation	-0.0969
thou*	0.087
though	0.1226
three	0.1293
three jobs	-0.1616
three times	0.4985
thro*	0.3612
through	0.3612
through with	-0.0889
time	-0.4354
time ago	-0.2059
times	0.3884
times $	0.3758
times and	-0.0889
to	-0.3665
to $	-0.1112
to approach	-0.0969
to begin	-0.0889
to care	0.1396
to get	-0.5107
to have	-0.1043
to her	0.6529
to him	-0.5757
to his	0.1692
to me	-0.2942
to meet	0.1438
to my	-0.2528
to see	-0.211
to talk	-0.1223
to tell	0.3494
today	-0.343
today $	-0.5313
today and	-0.0889
today sent	0.3573
toge*	-0.3314
together	-0.3314
told	0.5039
told me	-0.2862
too	0.392
too rationalize	-0.2566
town	-0.1043
town right	-0.1043
trust	-0.5082
trust my	-0.1714
two	0.1855
two hours	0.5944
two missed	-0.2623
two months	-0.563
two or	-0.1616
uh	-0.1879
uh she	-0.1879
un	-0.0521
un mensaje	-0.1959
un message	-0.1027
unblocked me	-0.4265
unde*	-0.0784
understand	-0.0784
understand her	-0.0784
up	-0.0817
up at	0.2095
up the	-0.131
up with	0.1141
very	-0.1902
very first	-0.1051
very next	-0.131
want	-0.1121
want a	-0.1121
wants	-0.83
wants to	-0.5762
was	-0.3795
was a	-0.0969
was broken	-0.0889
was extremely	0.1396
was going	-0.1043
was name	-0.1879
was not	-0.2516
was ok	-0.411
was real	-0.227
was texting	-0.1714
was that	-0.1483
watc*	-0.0729
watched	-0.1306
watching all	-0.4075
we	0.0714
we are	-0.2059
we break	-0.131
we talked	0.4244
we •	0.0616
week	-0.8301
week $	-0.8301
week*	0.2753
weekend	0.2753
weekend and	0.2753
weeks	-0.447
weeks $	-0.447
well	-0.2023
well $	-0.2023
went	0.8646
went to	0.8646
what	0.1396
what had	0.1396
when	-0.2471
when i	-0.219
when we	-0.131
wife	-0.1714
wife when	-0.1714
will	-0.5865
wind*	-0.0784
window	-0.0784
window is	-0.0784
wish	-0.1449
wish i	-0.1449
with	0.4238
with but	-0.0889
with it	-0.411
with more	-0.0721
with my	0.7824
with sorry	-0.2052
with the	-0.0889
work*	-0.2052
working	-0.2052
working $	-0.2052
worth	-0.0721
worth of	-0.0721
wrote	0.3747
wrote a	-0.8803
wrote him	0.5061
wrote me	0.4064
wrote that	-0.2119
wrote to	0.5466
y	0.7947
y le	0.6392
year	-0.369
yest*	0.4168
yesterday	0.4168
yesterday because	0.2237
yesterday telling	-0.1043
yesterday to	0.2365
you	-0.3266
you •	-0.1483
your	-0.2052
your message	-0.2052
~	-0.509
•	-0.741
• $	-0.7838
• after	-0.1051
• and	0.394
• by	-0.3099
• her	-1.3916
• him	-1.0069
• in	-0.3953
• me	-0.5356
• my	-0.5712
• new	-0.1033
• on	-0.4824
• particular	-0.1512
• to	-0.7135
• together	-0.3314
• with	-0.2052
• •	-0.741
""",
    'contact.ex_contact': """\
!ex_contact	1.6931
!ex_contact_abroad	1.7642
!slip	-0.6084
!slip_abroad	-1.0268
!•	-0.6776
00	0.1221
00 when	0.1221
10	-0.3153
10 $	-0.3153
25	0.1221
25 $	0.1221
6000	0.207
6000 worth	0.207
8	-0.2643
8 $	-0.2643
^ 00	0.1221
^ 8	-0.2643
^ after	-0.112
^ am	-0.0554
^ asked	-0.662
^ broke	-0.1365
^ called	-0.9325
^ drunk	-0.8371
^ ela	1.2253
^ ele	-0.1588
^ elle	0.6846
^ er	0.3673
^ got	0.6481
^ had	-0.5558
^ he	0.3617
^ her	0.1779
^ however	-0.0948
^ i	-0.7863
^ ich	-1.1175
^ il	-0.5124
^ its	-0.0948
^ j	-0.6337
^ je	-0.5854
^ la	-0.855
^ le	-0.1403
^ liked	-0.8814
^ me	0.9081
^ met	-0.4955
^ mi	0.5886
^ my	0.1486
^ name	-0.5709
^ no	-0.7425
^ olhei	-0.5068
^ sent	-0.7277
^ she	0.7836
^ sie	0.1065
^ so	-0.1958
^ stalked	-0.4224
^ that	-0.1142
^ then	-0.3042
^ two	0.2533
^ uh	-0.2836
^ was	-0.1065
^ we	0.5033
^ when	0.1491
^ with	0.207
^ wrote	-0.6809
^ •	-0.478
a	0.3488
a appelee	0.539
a beautiful	-0.1789
a birthday	0.0794
a breakup	0.0597
a chance	-0.1872
a different	-0.2287
a ecrit	0.962
a female	-0.0927
a letter	0.3247
a liar	0.1221
a long	-0.1514
a meeting	-0.078
a message	-0.6493
a monster	-0.1789
a new	0.4516
a platonic	-0.112
a relationship	-0.5383
a year	0.542
a •	-0.5558
about	0.4121
about her	0.4445
about him	0.6219
about me	0.53
about setting	-0.078
about the	-0.1728
about what	-0.1792
acts	0.1491
acts as	0.1491
after	-0.2217
after she	-0.112
after two	0.4606
again	-0.2465
again $	-0.4084
again today	-0.2125
ago	-0.3111
ago and	-0.3085
ago when	-0.078
ai	-0.2192
ai envoye	-0.3734
all	0.7715
all my	0.3954
all night	0.5641
am	0.556
am a	0.1221
am an	-0.1142
am horrible	0.1256
am i	-0.0554
am not	-0.1958
am on	-0.1958
an	0.1995
an email	-0.3014
an hour	-0.5485
an idiot	-0.1142
and	0.0818
and acts	0.1491
and calling	-0.1656
and can	0.1256
and did	0.1256
and he	0.9504
and i	0.7287
and just	-0.112
and made	-0.1188
and messaged	-0.3079
and one	-0.0927
and partly	-0.1142
and pretty	-0.2615
and saw	-0.0927
and says	0.1256
and she	1.2441
and texted	-0.5991
and that	0.0652
and the	-0.1872
and they	-0.0948
and we	-0.24
ange*	0.2121
angerufen	0.0701
angerufen $	0.0701
anoc*	-0.1208
anoche	-0.1208
anoche $	-0.1208
answ*	0.4622
answer	-0.6343
answer $	-0.6343
answered	0.8633
answered $	0.5681
anym*	-0.4977
anymore	-0.4977
anymore $	-0.3305
anymore partly	-0.1142
apol*	0.4687
apology	0.1733
apology message	0.4892
appe*	0.1016
appelee	0.539
appelee hier	0.477
appr*	-0.0927
approach	-0.0927
approach this	-0.0927
are	-0.3085
are still	-0.3085
as if	0.1491
as just	-0.112
asked	0.583
asked about	0.53
asked her	-0.837
asked his	-0.662
asked me	0.5333
asked to	0.0703
at	-0.2598
at her	-0.5528
at his	-0.3023
at times	0.1256
attr*	-0.112
attracted	-0.112
attracted romantically	-0.112
ayer	-0.6221
ayer $	-0.6221
back	0.281
back $	0.0957
bad	-0.2643
bad my	-0.2643
beau*	-0.1789
beautiful	-0.1789
beautiful person	-0.1789
beca*	-0.4908
because	-0.4908
because he	-0.0554
because i	-0.4845
because she	-0.1882
been	-0.1146
been working	-0.1146
befo*	-0.2646
beforehand	-0.2646
beforehand $	-0.2646
begin	0.1256
begin with	0.1256
bett*	-0.078
better	-0.078
better late	-0.078
birt*	-0.2024
birthday	-0.2024
birthday $	-0.746
birthday text	-0.3623
boss	-0.2646
boss was	-0.2646
boyf*	-0.4536
boyfriend	-0.4536
boyfriend because	-0.0554
brea*	-0.0779
break	0.1491
break up	0.1491
breaking	-0.0554
breaking up	-0.0554
breakup	-0.0703
breakup and	-0.1958
breakup to	0.1256
brok*	0.1256
broke	-0.7375
broke no	-0.2736
broken	0.1256
broken and	0.1256
but	0.1683
but he	-0.2615
but i	0.1053
but never	-0.3734
but •	0.47
by	-0.0579
by breaking	-0.0554
by mistake	-0.2862
by text	-0.3604
by this	-0.1792
call	-0.6912
call*	0.41
called	0.3184
called $	-0.5251
called and	0.6653
called beforehand	-0.2646
called him	0.2193
called me	0.8174
called my	-0.5509
calling	0.6205
calling $	-0.1656
calls	0.4227
calls from	0.4201
calls me	0.1491
came	0.4012
came to	0.1923
can	0.4821
can not	0.1256
care	-0.1792
care $	-0.1792
cares	-0.112
cares for	-0.112
chan*	-0.1872
chance	-0.1872
chance to	-0.1872
chec*	-0.3128
checked	-0.3128
checked his	-0.2125
chee*	-0.1958
cheers	-0.1958
cheers from	-0.1958
clear	-0.1188
clear that	-0.1188
clos*	-0.2624
closed	-0.1142
closed i	-0.1142
coff*	-0.0839
coffee	-0.0839
coffee $	-0.0839
cont*	-0.0569
contact	-0.525
contact today	-0.1365
conteste	0.3981
conteste $	0.3981
cowo*	-0.0927
coworker	-0.0927
coworker $	-0.0927
cried on	-0.5509
day	0.1652
day $	0.5137
day 10	-0.3153
day she	0.1491
dela	-0.2921
dela hoje	-0.2921
dele	-0.9872
did	-0.2104
did not	-0.1106
diff*	-0.2287
different	-0.2287
different number	-0.2287
do	-0.5716
do not	-0.2058
does	-0.1142
does not	-0.1142
done	-0.078
done it	-0.078
drunk	-0.8371
drunk texted	-0.8371
ecrit	-0.1925
ela	0.7932
ele	-0.6273
ele me	0.967
elle	0.6846
email	-0.3014
email $	-0.6724
end	-0.1958
end of	-0.1958
envo*	0.0973
envoye	0.0973
envoye un	0.0973
er	0.3673
er hat	0.7224
er schreibt	-0.4526
escr*	-0.199
escribi	-0.5628
escribio	0.6427
escribio hoy	0.4585
escribio y	0.4905
escrito	-0.5813
escrito $	-0.5813
even	-0.3716
even though	-0.3716
every	-0.4247
every day	0.5137
every night	-1.324
ex	0.4741
ex $	-0.5149
ex a	-0.3623
ex and	-0.5509
ex asked	0.5333
ex from	-0.3085
ex girlfriend	-0.2643
ex last	-0.9832
ex me	0.5812
ex messaged	0.5893
ex unblocked	0.7126
ex wants	0.4654
ex yesterday	-0.4003
extr*	-0.1449
extremely	-0.1792
extremely hurt	-0.1792
fall	-0.2389
fall for	-0.1789
fall out	-0.0948
fami*	-0.112
family	-0.112
family $	-0.112
feel	-0.7097
feel terrible	-0.4183
fema*	-0.0927
female	-0.0927
female coworker	-0.0927
fina*	-0.0777
finally	-0.0777
first	0.6885
first post	-0.1872
flow*	-0.6896
flowers	-0.6896
foll*	0.6516
for	-0.234
for a	-0.7018
for an	-0.5585
for me	-0.112
for my	-0.1789
for two	0.3941
found	-0.1656
found out	-0.1656
frie*	-0.344
friend	-0.5473
friend about	-0.819
friend that	-0.1656
friend told	0.53
from	0.5939
from a	-0.3378
from germany	-0.1958
from him	0.9799
from my	0.5091
frus*	-0.1872
frustration	-0.1872
frustration and	-0.1872
gave	-0.6495
gave in	-0.6495
gean*	0.0961
geantwortet	0.0961
geantwortet $	0.0961
germ*	-0.1958
germany	-0.1958
germany $	-0.1958
gesc*	0.4801
geschrieben	0.4801
gest*	0.0701
gestern	0.0701
gestern angerufen	0.0701
get	0.4514
get two	0.1151
girl*	-0.4643
girlfriend	-0.4643
girlfriend $	-0.4188
girlfriend is	-0.2643
girlfriend told	-0.078
go	0.1053
go about	-0.078
go through	0.1256
going	0.1221
going to	0.1221
gone	-0.2643
gone $	-0.2643
good	-0.3085
good mates	-0.3085
got	0.6481
got a	0.6481
guy	-0.1656
guy friend	-0.1656
ha	-0.5813
ha escrito	-0.5813
habe	-0.4587
habe ihm	-0.7757
habe ihr	-0.5284
had	-0.5531
had a	-0.5554
had happened	-0.1792
hand*	-0.1958
handling	-0.1958
handling it	-0.1958
happened $	0.1491
happened and	-0.1792
happy	0.3313
happy now	0.3313
has	0.3308
has happened	0.1491
has more	-0.112
hat	1.3341
hat mir	0.5423
have	-0.0884
have 25	0.1221
have been	-0.1146
have done	-0.078
he	0.3247
he called	0.7685
he came	0.2691
he can	0.1256
he did	-0.2852
he is	0.1895
he liked	0.6272
he needs	-0.1978
he replied	0.3313
he said	-0.3588
he sent	0.0649
he texted	0.694
he texts	-0.0927
he wants	0.7727
he •	-1.2085
heart	-0.4816
her	-0.5472
her $	-1.1027
her a	-0.898
her again	-0.7898
her day	-0.3153
her ex	-0.4993
her friend	0.1779
her from	-0.2287
her house	-0.7105
her instagram	-0.3926
her my	0.207
her profile	-0.2562
her stories	-0.4855
her stuff	0.4445
hier	0.1
hier $	0.477
hier soir	-0.3087
him	0.1421
him $	0.5197
him about	-0.1792
him an	-0.5251
him and	0.8915
him lol	-0.1065
him on	-0.1188
him three	-0.7238
him to	-0.5582
him •	-0.2836
his	-1.3464
his friend	-0.662
his page	-0.4945
his phone	-0.0927
his photos	-0.2862
his profile	-0.2125
his story	-0.607
hist*	0.0935
hoje	-0.2921
hoje $	-0.2921
horr*	0.1256
horrible	0.1256
horrible at	0.1256
hour	-0.5485
hour $	-0.2859
hours	0.3941
hours $	0.3941
house	0.1332
house today	0.6288
house yesterday	-0.2385
how	0.1957
how bad	-0.2643
how i	0.7435
how to	-0.0927
howe*	-0.0948
however	-0.0948
however some	-0.0948
hoy	0.4585
hoy $	0.4585
hurt	-0.1792
hurt by	-0.1792
husb*	-0.1846
husband	-0.1846
i	-0.2255
i am	0.5708
i answered	0.3081
i asked	-0.5318
i called	0.3273
i checked	-0.2125
i did	-0.2399
i do	-0.2058
i feel	-0.7097
i found	-0.1656
i gave	-0.3079
i go	-0.078
i have	-0.1146
i just	-0.7187
i keep	-1.0213
i knew	0.1221
i know	0.1256
i miss	-0.7078
i need	0.1151
i overreacting	-0.0554
i received	-0.1872
i recently	-0.0927
i replied	0.2848
i sent	0.3928
i should	0.1023
i started	-0.3042
i still	-0.5846
i suppose	-0.078
i texted	0.4533
i told	-0.3061
i too	-0.2643
i understand	-0.1142
i was	0.1194
i went	-0.3978
i wish	-0.1789
i wrote	0.4007
i •	-1.0043
ich	-0.4516
ich habe	-0.1287
idiot	-0.1142
idiot and	-0.1142
if	-0.6167
if nothing	0.1491
if we	0.5858
ihm	-0.7757
ihr	-0.5284
ihr geschrieben	-0.5233
il	-0.5124
il m	1.098
in	-0.3599
in and	-0.6495
in love	-0.3376
in weeks	0.484
inst*	0.102
instagram	0.1926
instagram $	0.3513
instagram for	-0.2859
instead	-0.112
instead has	-0.112
is	-0.1849
is a	-0.1789
is gone	-0.2643
is happy	0.3313
is my	-0.3085
is no	-0.112
is not	-0.1789
is now	-0.2643
is out	0.1221
is probably	-0.1142
is watching	0.3954
it	-0.4205
it $	-0.1686
it a	-0.078
it clear	-0.1188
it since	-0.2646
it well	-0.1958
its	-0.1264
its better	-0.078
its perfectly	-0.0948
j	0.252
j ai	0.252
je	-0.6695
je lui	-0.4548
jobs	0.1151
jobs $	0.1151
just	0.1942
just cares	-0.112
just fall	-0.0948
just family	-0.112
just read	-0.1146
keep	-1.0213
keeps texting	-0.409
knew	0.1221
knew i	0.1221
know how	-0.0927
know i	0.1256
la	-0.855
last	-0.4744
last night	-0.2115
late	0.398
late then	-0.078
le conteste	0.3981
le escribi	-0.5628
left	-0.5689
lett*	0.3247
letter	0.3247
liar	0.1221
liar and	0.1221
life	-0.3042
life and	-0.3042
liked	0.533
liked my	0.6272
liked one	-0.2862
lol	-0.1065
lol $	-0.1065
long	-0.1514
long apology	0.1733
long message	-0.1365
long time	-0.3085
long*	-0.112
longer	-0.112
longer in	-0.112
look*	-0.3755
looked	-0.3755
looked at	-0.3755
love	-0.7065
love and	-0.1797
love or	-0.112
love was	-0.3042
lui	-0.4548
lui ai	-0.4548
m	0.3653
m a	1.1644
made	-0.4081
made it	-0.1188
mail*	0.3247
mailbox	0.3247
mailbox $	0.3247
mand*	0.2107
mande un	-0.8983
mandou	0.9322
mandou mensagem	0.9322
mates	-0.3085
mates $	-0.3085
maybe	-0.3765
maybe love	-0.3042
me	0.471
me $	-0.3577
me a	0.8194
me about	0.6909
me after	0.5893
me an	0.2196
me anymore	-0.363
me as	-0.112
me back	0.335
me escribio	0.6427
me every	-0.2299
me ha	-0.5813
me i	0.1221
me last	0.47
me mandou	0.4185
me saying	0.1151
me she	0.278
me to	0.207
me today	0.364
me too	-0.078
me yesterday	0.4098
meet	0.6523
meet $	0.4654
meet*	-0.078
meeting	-0.078
meeting $	-0.078
mehr	-0.4526
mehr $	-0.4526
mens*	0.5836
mensagem	0.2107
mensagem ontem	0.3278
mensaje	0.5352
mensaje ayer	-0.6221
mess*	-0.3666
message	-0.1631
message $	-0.2484
message but	-0.3734
message from	0.3792
message hier	-0.2032
messaged	-0.3818
messaged him	0.1821
messaged me	0.5893
met	-0.4955
met my	-0.4003
mi	1.0309
mi ex	0.5886
mir	0.0547
mir geschrieben	0.5423
mir nicht	-0.4526
miss	-0.7078
miss*	0.9476
missed	0.4201
missed calls	0.4201
misses	0.8237
misses me	0.8237
mist*	-0.2862
mistake	-0.2862
mistake $	-0.2862
mom	-0.8181
mons*	-0.1789
monster	-0.1789
monster $	-0.1789
mont*	-0.137
months	-0.137
months $	-0.0972
months of	-0.1872
more	0.068
more of	-0.112
more than	0.207
most	-0.0927
most and	-0.0927
moved	-0.8527
moved out	-0.8527
my birthday	-0.746
my boss	-0.2646
my boyfriend	-0.8398
my ex	0.6201
my girlfriend	-0.078
my house	0.6288
my life	-0.3042
my my	-0.2643
my photo	0.5241
my steam	0.207
my stories	0.3954
my story	0.71
my wife	-0.1656
name	-0.6345
name $	-0.1065
name girlfriend	-0.2836
name •	-0.6096
need	0.1151
need to	0.1151
needs	-0.1978
needs space	-0.1978
never	-0.1823
never $	-0.078
never said	0.1221
never sent	-0.3734
new	0.2163
new guy	-0.1656
new people	-0.0948
next	0.1491
next day	0.1491
nicht	-0.9532
nicht mehr	-0.4526
night	-0.1688
night $	-0.5463
night but	0.47
no	-0.9536
no answer	-0.6343
no contact	-0.525
no longer	-0.112
no me	-0.5813
no she	-0.3085
no thanks	0.207
norm*	-0.0948
normal	-0.0948
normal $	-0.0948
not	-0.5174
not $	0.1221
not a	-0.1789
not fall	-0.1789
not go	0.1256
not handling	-0.1958
not know	-0.0927
not seem	-0.1792
not think	-0.1142
not trust	-0.3141
not want	0.0592
noth*	0.1491
nothing	0.1491
nothing has	0.1491
now	0.2468
now $	0.3313
now and	0.1221
now that	-0.2643
numb*	-0.3753
number	-0.3753
number because	-0.2287
of	0.5054
of a	-0.2296
of frustration	-0.1872
of his	-0.2862
of love	-0.0948
of stuff	0.207
of them	-0.0927
of town	0.1221
off	-0.6308
off $	-0.6308
offe*	-0.1872
offered	-0.1872
offered a	-0.1872
ok	-0.4132
ok with	-0.2646
old	0.2435
olhei	-0.5068
olhei os	-0.2921
on	-0.8075
on it	0.207
on my	0.153
on the	-0.1682
one	-0.2097
one of	-0.2097
ontem	0.1934
ontem $	0.1934
or attracted	-0.112
or three	0.1151
os	-0.2921
os stories	-0.2921
out	-0.4367
out $	-0.921
out after	0.0932
out of	0.2554
out that	-0.1656
over*	-0.0554
overreacting	-0.0554
overreacting by	-0.0554
page	-0.6238
para	-1.0418
part*	-0.1231
particular	-0.0554
particular profanity	-0.0554
partly	-0.1142
partly because	-0.1142
pass*	0.207
password	0.207
password $	0.207
peop*	-0.3278
people	-0.3278
people $	-0.4827
people he	-0.0927
people just	-0.0948
perf*	-0.4397
perfectly	-0.0948
perfectly normal	-0.0948
pers*	-0.802
person	-0.802
person $	-0.1789
phone	-0.1911
phone $	-0.6784
phone and	-0.0927
phot*	-0.2862
photo	0.2983
photo $	0.6957
photos	-0.2862
photos by	-0.2862
plat*	-0.112
platonic	-0.112
platonic love	-0.112
post	0.6081
post i	-0.1872
pret*	-0.2615
pretty	-0.2615
pretty but	-0.2615
prob*	-0.1142
probably	-0.1142
probably closed	-0.1142
prof*	-0.5653
profanity	-0.0554
profanity $	-0.0554
profile	-0.5801
profile $	-0.4957
profile again	-0.2125
rati*	-0.2643
rationalize	-0.2643
rationalize how	-0.2643
reac*	0.0932
reached	0.0932
reached out	0.0932
read	-0.1146
read your	-0.1146
real	-0.3042
real $	-0.3042
real*	-0.112
realization	-0.112
realization that	-0.112
reas*	-0.1065
reason	-0.1065
reason you	-0.1065
rece*	-0.1992
received	-0.1872
received offered	-0.1872
receiving	-0.1958
receiving end	-0.1958
recently	-0.0927
recently saw	-0.0927
rela*	-0.579
relationship	-0.5383
relationship $	-0.5383
repl*	0.4441
replied	0.4441
replied that	0.3313
resp*	-0.7614
respondi	0.306
respondi $	0.8792
right	0.4626
right now	0.1221
roma*	-0.112
romantically	-0.112
romantically to	-0.112
s	-0.7963
said he	-0.3588
said i	0.1221
saw	-0.1902
saw his	-0.0927
saw the	-0.0927
sayi*	0.7375
saying	0.7375
saying i	0.1151
says	0.4864
says he	0.1256
schr*	-0.4526
schreibt	-0.4526
schreibt mir	-0.4526
see	-0.327
see how	-0.078
see me	-0.1142
see that	-0.3042
seem	-0.1792
seem to	-0.1792
sent	-0.2242
sent her	-0.2568
sent him	-0.5251
sent it	-0.3734
sent me	0.6106
sent my	-0.3623
sett*	-0.078
setting	-0.078
setting up	-0.078
she	1.2566
she asked	0.8111
she called	0.6685
she calls	0.1491
she came	0.2706
she does	-0.1142
she had	-0.1656
she instead	-0.112
she is	-0.3272
she misses	0.6284
she said	0.6339
she sent	0.7323
she texted	0.6796
she thought	-0.112
she told	0.1578
she wants	0.2629
she was	-0.3969
she wrote	0.2602
she •	0.332
shou*	0.1023
should	0.1023
should have	-0.078
should never	0.1221
show*	-0.1364
showed	-0.1364
showed up	-0.1364
sich	-0.1595
sie	-0.1195
sie hat	0.7924
since	-0.2646
since i	-0.2646
situ*	-0.0927
situation	-0.0927
situation $	-0.0927
so	-0.0977
so cheers	-0.1958
so i	0.2692
soir	-0.3087
soir $	-0.3087
some	-0.5093
some people	-0.0948
sorry	0.2762
sorry i	-0.1146
space	-0.1978
stal*	-0.4224
stalked	-0.4224
stalked her	-0.2859
star*	-0.3042
started	-0.3042
started to	-0.3042
steam	0.207
steam password	0.207
still	-0.5668
still good	-0.3085
still love	-0.5846
stor*	-0.1954
stories	-0.1954
stories dela	-0.2921
story	0.5729
story $	0.1386
stuff	0.4483
stuff $	0.4445
stuff on	0.207
supp*	-0.078
suppose	-0.078
suppose its	-0.078
talk	-0.1883
talk $	0.0985
talk*	-0.1878
talked $	-1.0273
talked for	0.3941
tell	-0.1177
tell her	-0.1177
tell*	0.1221
telling	0.1221
telling me	0.1221
terr*	-0.4183
terrible	-0.4183
terrible today	-0.4183
text	-0.709
text $	-1.1443
text no	-0.3623
text*	0.5747
texted	0.7546
texted $	-0.6751
texted about	0.4445
texted her	0.6407
texted him	-0.7482
texted me	0.3853
texted my	-1.1278
texting	-0.5403
texting and	-0.1656
texts	-0.1438
texts the	-0.0927
than	0.207
than 6000	0.207
than*	0.207
thanks	0.207
thanks $	0.207
that	-0.1459
that he	0.3313
that i	-0.064
that maybe	-0.3042
that she	-0.1479
that the	-0.1065
that window	-0.1142
the	-0.4854
the most	-0.0927
the people	-0.0927
the realization	-0.112
the reason	-0.1065
the receiving	-0.1958
the very	0.0732
the weekend	-0.1188
them	-0.0927
them was	-0.0927
then	-0.307
then he	-0.3042
then never	-0.078
they	-0.0948
they •	-0.0948
thin*	-0.2015
things	0.1728
things through	-0.2483
think	-0.5924
think i	-0.1142
think she	-0.5924
this	-0.3696
this $	-0.1792
this situation	-0.0927
thou*	-0.2708
though	-0.3716
thought	-0.112
thought things	-0.112
three	-0.1789
three jobs	0.1151
three times	-0.7061
through she	-0.112
through with	0.1256
time	0.3939
time ago	-0.3085
times	-0.6616
times $	-0.7238
times and	0.1256
to	-0.2569
to $	-0.4096
to approach	-0.0927
to begin	0.1256
to care	-0.1792
to get	0.4514
to have	0.1221
to her	-0.4395
to him	-0.305
to his	-0.7284
to me	-0.7943
to meet	0.6523
to my	0.2691
to see	-0.327
to talk	-0.1883
to tell	-0.1177
to the	-0.112
today	0.0793
today and	0.1256
today sent	-0.1365
toge*	-0.5505
together	-0.5505
told	-0.5524
told me	-0.3852
too	0.2502
too but	-0.078
too rationalize	-0.2643
town	0.1221
town right	0.1221
trust	-0.3141
trust my	-0.1656
two	0.6077
two hours	0.3941
two missed	0.2533
two months	0.4606
two or	0.1151
uh	-0.2836
uh she	-0.2836
un	-0.1636
un message	0.2263
unbl*	0.1045
unblocked	0.1045
unblocked me	0.816
unde*	-0.1142
understand	-0.1142
understand her	-0.1142
up	-0.1167
up a	-0.078
up at	-0.1364
up the	0.1491
up with	-0.2879
very	0.0732
very first	-0.1872
very next	0.1491
want	0.0592
want a	0.0592
wants	0.872
wants to	0.5662
was	-0.4876
was a	-0.0927
was broken	0.1256
was extremely	-0.1792
was going	0.1221
was name	-0.2836
was not	-0.391
was ok	-0.2646
was real	-0.3042
was texting	-0.1656
was that	-0.1065
watc*	0.2722
watched	0.1479
watching	0.2709
watching all	0.3954
we	0.4402
we are	-0.3085
we break	0.1491
we talked	0.3558
we •	-0.5491
week	-0.7022
week $	-0.7022
week*	-0.1188
weekend	-0.1188
weekend and	-0.1188
weeks	0.484
weeks $	0.484
well	-0.1958
well $	-0.1958
went	-0.5265
went to	-0.5265
what	-0.1792
what had	-0.1792
when	0.125
when i	0.0683
when my	-0.078
when we	0.1491
wife	-0.1656
wife when	-0.1656
will	-0.7504
wind*	-0.1142
window	-0.1142
window is	-0.1142
wish	-0.1789
wish i	-0.1789
with	-0.4132
with but	0.1256
with it	-0.2646
with more	0.207
with my	-0.7402
with sorry	-0.1146
with the	0.1256
work*	-0.1146
working	-0.1146
working $	-0.1146
worth	0.207
worth of	0.207
wrote a	-0.668
wrote him	-0.5212
wrote me	0.4864
wrote that	0.2602
wrote to	0.2837
y	0.9207
y le	0.4905
year	0.542
year ago	-0.078
yest*	-0.0849
yesterday	-0.0849
yesterday because	-0.4003
yesterday telling	0.1221
yesterday to	-0.2385
you	-0.608
you •	-0.1065
your	-0.1146
your message	-0.1146
~	-1.0044
•	-0.6776
• after	-0.1872
• and	-0.3903
• by	-0.3604
• her	-0.5636
• him	-0.9175
• in	-1.1216
• me	-0.1382
• my	-0.4875
• new	-0.0948
• on	-0.746
• particular	-0.0554
• to	-0.9001
• together	-0.5505
• with	-0.1146
• •	-0.6776
""",
    'draft.logistics': """\
!apology	-1.291
!attack	-1.6368
!bargain	-0.9917
!begging	-1.1339
!caring	-1.5035
!guilt	-1.244
!logistics	2.6164
!probe	-1.4841
1	0.1722
1 2	0.1722
10	0.503
10 $	0.1489
2	0.0711
2 $	0.1917
2 b	-0.0551
2 hurt	-0.0876
2 kiss	-0.2401
2 pick	0.1722
2 tonight	-0.1752
2 you	-0.099
2docd	-0.0962
2docd $	-0.0962
2u	-0.0551
2u soonlots	-0.0551
3	0.2372
3 do	0.1722
4	0.2759
4 that	0.1325
4 tomorrow	0.0999
4u	-0.0876
4u $	-0.0876
50	0.2014
50 minutes	0.2014
6	0.448
^ after	-0.3122
^ ah	-0.099
^ answer	-0.3584
^ anything	-0.1017
^ are	-0.356
^ back	0.2395
^ bitte	-0.5171
^ boo	-0.0551
^ c	-0.0802
^ call	0.4047
^ congratulations	-0.1611
^ did	-0.101
^ do	-0.3952
^ dontmatter	-0.0962
^ du	-0.5965
^ emma	0.1489
^ eres	-0.4078
^ es	-0.1828
^ espero	-0.3933
^ feeling	-0.0661
^ feliz	-0.5777
^ get	-0.4403
^ gimmi	-0.0552
^ give	-0.3551
^ good	-0.6209
^ got	0.0779
^ happy	-0.3831
^ hello	0.1513
^ hey	-0.6808
^ hiya	0.1325
^ hola	-0.6631
^ hope	-0.3275
^ how	-0.335
^ i	0.0513
^ ich	-0.6856
^ if	-0.0992
^ important	-0.0962
^ inever	-0.1017
^ is	-0.0643
^ it	-0.5547
^ j	-0.1598
^ just	-0.3736
^ kannst	0.499
^ love	-0.1422
^ may	-0.1621
^ my	0.4853
^ ok	0.0615
^ oops	0.1474
^ perdoname	-0.2324
^ please	0.0923
^ por	-0.5179
^ probthat	-0.099
^ recojo	0.204
^ remember	-0.5047
^ salut	-0.3125
^ se	-0.6268
^ see	0.3091
^ si	-0.3963
^ sinto	-0.4275
^ sorry	0.0866
^ swhrt	-0.0839
^ take	-0.1107
^ te	-0.056
^ tell	-0.1017
^ text	0.1722
^ that	-0.5222
^ the	0.4129
^ thinking	-0.2115
^ tu	-0.1136
^ voce	-0.622
^ what	-0.4031
^ when	0.3857
^ would	0.1474
^ x	-0.2072
^ xx	-0.1965
^ you	-0.4009
a arrepentir	-0.2271
a because	-0.3613
a cheater	-0.1842
a different	-0.0821
a great	-0.1421
a las	0.5145
a liar	-0.1842
a los	0.204
a pain	-0.0643
a pleasant	0.1325
a ser	-0.1856
a sua	-0.2136
able	0.3091
able to	0.3091
about	-0.4852
about 50	0.2014
about me	-0.1024
about you	-0.109
about your	-0.1783
about yourself	-0.0735
acc	0.1325
acc $	0.1325
acco*	0.5566
account	0.5566
account $	0.5566
acti*	-0.0661
activities	-0.0661
activities planned	-0.0661
addr*	0.5904
address	0.5904
address has	0.2964
afte*	-0.0643
after everything	-0.1536
afternoon	-0.0643
afternoon in	-0.0643
again	-0.4498
again $	-0.2682
ah	-0.099
ah poor	-0.099
ai	-0.2274
ai fait	-0.2274
all	-0.5581
all my	-0.0643
all the	-0.313
all your	-0.4457
allem	-0.2909
allem schuld	-0.2154
alles	-0.677
alone	-0.4467
alone $	-0.4467
alri*	-0.0802
alrite	-0.0802
alrite girl	-0.0802
alwa*	-0.0876
always	-0.0876
always b	-0.0876
am	-0.4116
am $	-0.1017
am a	-0.0821
am at	-0.2101
am begging	-0.3937
am bored	-0.1358
am coming	-0.2175
am debating	-0.0661
am going	-0.1256
am in	-0.6216
am sorry	-0.5418
am suffering	-0.1923
amo	-0.3895
amo $	-0.2136
an	-0.2154
an allem	-0.2154
and	-0.2645
and a	-0.1842
and don	-0.0802
and i	-0.2561
and if	-0.1267
and just	-0.1369
and miss	-0.0839
and pick	0.3065
and send	0.2026
and that	-0.0643
and your	-0.3238
ande*	-0.2527
andern	-0.2527
andern gib	-0.1324
annie	-0.0782
annie x	-0.0782
anot*	-0.214
another	-0.214
another night	-0.0643
another try	-0.1943
answ*	-0.5399
answer	-0.5399
answer $	-0.2707
answer me	-0.5715
answer now	-0.2175
any	-0.0788
any exciting	-0.0661
any of	-0.0643
anyo*	-0.2804
anyone	-0.2804
anyt*	-0.2268
anything	-0.2268
anything $	-0.1017
apol*	-0.4405
apologize	-0.4405
apologize for	-0.4405
appo*	0.6542
appointment	0.6542
appointment is	0.1489
are	-0.5857
are a	-0.2518
are doing	-0.1056
are happy	-0.0729
are my	-0.243
are ok	-0.0551
are you	-0.5728
arnt	-0.1023
arnt pissed	-0.1023
arra*	0.1917
arrange	0.1917
arrange to	0.1917
arre*	-0.2607
arrepentir	-0.2271
arrepentir $	-0.2271
as	0.1715
at	0.6351
at 10	0.1489
at 3	0.2372
at 4	0.1667
at 6	0.448
at half	0.1474
at home	-0.2101
at you	-0.2786
ave	-0.0552
ave good	-0.0552
awake	-0.2993
awake $	-0.2993
away	-0.2741
away $	-0.2741
b	0.07
b gettin	-0.0551
b here	-0.0876
b moving	0.1917
babe	-0.2086
babe $	-0.0551
babe how	-0.0782
babe i	-0.2101
baby	-0.6165
baby $	-0.6361
baby forever	-0.2401
baby from	-0.2401
back	-0.0938
back $	-0.4358
back from	0.2264
back i	-0.3922
back on	0.1722
back to	-0.1456
bad	-0.5395
bala*	0.1325
balance	0.1325
balance you	0.1325
be	0.4844
be a	-0.0643
be able	0.3091
be ok	0.1474
beber	-0.3904
beber $	-0.3904
beca*	-0.4045
because	-0.4045
because de	-0.3613
because i	0.1917
because of	-0.8623
been	0.2183
been gd	0.2014
been paying	0.1325
been up	0.1788
begg*	-0.3937
begging	-0.3937
begging $	-0.1966
being	-0.2003
being jealous	-0.2003
beli*	-0.3002
believe	-0.3002
bem	-0.5219
bem $	-0.5219
beso*	-0.0671
besoin	-0.0671
besoin de	-0.0671
best	-0.3598
best $	-0.3598
bett*	-0.4552
better	-0.4786
bettersn	-0.099
bettersn love	-0.099
bien	-0.3088
bien pas	-0.0671
birt*	-0.4128
birthday	-0.4128
birthday $	-0.3869
birthday hope	-0.2187
bist	-0.7206
bist an	-0.2154
bitte	-0.5171
bitte melde	-0.2809
boo	-0.0551
boo babe	-0.0551
book*	0.2395
booked	0.2395
booked for	0.2395
bored	-0.1115
bored $	-0.1155
bored with	-0.1056
boxes	0.5182
boxes $	0.5182
brau*	0.874
brauche	-0.2809
brauche dich	-0.2809
brea*	-0.3739
but	-0.2024
but i	-0.1108
but id	-0.1023
by	0.4924
c	0.3709
c i	0.1325
c you	0.409
call	0.3503
call me	0.3027
call*	-0.1771
calling	-0.1771
calling you	-0.1771
can	0.3192
can i	0.3312
can not	-0.4998
can we	-0.809
can you	0.4411
care	-0.2113
care $	0.1702
care i	-0.0551
care if	-0.1923
care sweet	-0.0802
care then	-0.423
care*	-0.1276
careabout	-0.0876
careabout you	-0.0876
cared	-0.0735
cared about	-0.0735
careful	-0.099
careful spk	-0.099
caro*	0.1917
caroline	0.1917
caroline $	0.1917
casu*	-0.1453
casually	-0.1369
casually $	-0.1369
casualty	-0.0643
casualty and	-0.0643
ce	-0.2274
ce que	-0.2274
chan*	-0.6104
chance	-0.4518
chance $	-0.4518
change	-0.671
change i	-0.0735
changed now	0.2964
chea*	-0.2998
cheater	-0.1842
cheater $	-0.1842
chec*	-0.1725
check	0.1474
check that	0.1474
checked	0.1325
checked my	0.1325
cinco	0.603
cinco $	0.603
clea*	-0.1923
clearly	-0.1923
clearly do	-0.1923
come	0.0579
come and	0.3065
come back	-0.6822
come get	0.2119
come home	-0.2661
come true	-0.1622
come up	-0.0962
coming over	0.2395
coming to	-0.2175
comp*	0.2613
completely	0.2613
completely forgot	0.2613
cong*	-0.2139
congratulations	-0.1611
congratulations on	-0.1611
cont*	-0.2595
contestas	-0.2595
contestas te	-0.2271
culpa	-0.8565
cump*	-0.3635
cumpleanos	-0.3635
cumpleanos te	-0.1731
darl*	0.1722
darlin	0.1722
darlin i	0.1722
dass	-0.3198
dass ich	-0.3198
date	-0.1369
date casually	-0.1369
day $	-0.1921
day good	0.2395
de	-0.8471
de beber	-0.3904
de goss	-0.0552
de neuf	-0.3125
de repondre	-0.0671
de toi	-0.5605
deba*	-0.0661
debating	-0.0661
debating whether	-0.0661
dejes	-0.286
dejes $	-0.286
den	0.1419
den keller	0.1419
depo*	0.3737
desc*	-0.5489
desculpa	-0.5489
deseo	-0.1731
deseo lo	-0.1731
dest*	-0.1703
destroyed	-0.1703
destroyed everything	-0.1703
dey	-0.0839
dey hope	-0.0839
dich	-0.8147
dich $	-0.4321
dich ich	-0.2809
dich verletzt	-0.101
did	-0.3645
did $	-0.226
did you	-0.101
didn	-0.0876
didn t	-0.0876
dife*	-0.1856
diferente	-0.1856
diferente $	-0.1856
diff*	-0.2956
different	-0.2956
different person	-0.0821
din	-0.3551
din lock	-0.3551
dinn*	-0.5293
dinner	-0.5293
dir	-0.5354
disg*	-0.2474
disgust	-0.2474
disgust me	-0.2474
do	0.2887
do it	-0.1771
do not	-0.0685
do something	-0.2101
do you	0.2551
doct*	0.477
doctor	0.477
doctor appointment	0.1489
does	-0.618
does not	-0.1267
doin	-0.5141
doin $	-0.0782
doing	0.0973
doing $	0.1724
doing tonight	-0.2415
doing well	-0.1056
don	-0.0802
don t	-0.0802
done	-0.0643
done any	-0.0643
dont*	-0.0962
dontignore	-0.0962
dontignore mycalls	-0.0962
dontmatter	-0.0962
dontmatter if	-0.0962
dontplease	-0.0962
dontplease dontignore	-0.0962
drea*	-0.1622
dreams	-0.1622
dreams come	-0.1622
du	-0.2413
du bist	-0.3583
du meine	0.1419
eat	-0.0892
eat or	-0.0892
eight	0.298
eight $	0.2395
eight from	0.1474
eine	-0.1324
eine chance	-0.1324
em	0.2613
em round	0.2613
email	0.2964
email address	0.2964
emma	0.1489
emma s	0.1489
enjo*	-0.0551
enjoyin	-0.0551
enjoyin yourjob	-0.0551
eres	-0.4078
eres una	-0.4078
es	-0.6019
es $	-0.3568
es tut	-0.1828
espe*	-0.3714
espere	-0.1598
espere que	-0.1598
espero	-0.3933
espero que	-0.3933
etc	0.1917
etc $	0.1917
eu	-0.7127
eve	-0.0661
eve $	-0.0661
ever*	-0.563
every	-0.6537
everyone	-0.3597
everyone what	-0.0831
everything	-0.4901
everything $	-0.243
everything i	-0.3145
everything we	-0.1703
exci*	-0.1243
exciting	-0.1243
exciting has	-0.1017
exciting karaoke	-0.0661
fait	-0.2274
falta	-0.4275
falta te	-0.2136
fami*	-0.3238
family	-0.3238
family $	-0.3238
fault	-0.5888
fault $	-0.4951
favo*	-0.2533
favor	-0.5994
favor $	-0.5766
favor no	-0.2026
favorite	-0.2533
favorite movie	-0.2533
feel	-0.5732
feel*	-0.3983
feeling	-0.3983
feeling lazy	-0.0661
feliz	-0.5777
feliz cumpleanos	-0.3635
felt	-0.0876
felt about	-0.0876
fini*	0.3603
finish	0.5066
finish at	0.1722
finish then	0.3065
flat	0.1917
flat because	0.1917
foot*	-0.0661
football	-0.0661
football this	-0.0661
for	0.4276
for calling	-0.1771
for everything	-0.2773
for half	0.2395
for how	-0.0981
for the	0.7535
for what	-0.58
for yelling	-0.2918
for you	-0.6815
fore*	-0.2401
forever	-0.2401
forever $	-0.2401
forg*	0.098
forgot will	0.2613
frie*	-0.5747
friends	-0.5747
from	0.2896
from station	0.1474
from walk	0.2395
from your	-0.2401
full	0.1748
gail	-0.0802
gail is	-0.0802
gd	0.1539
gd now	0.2014
geht	-0.4331
geht es	-0.4331
get	0.5341
get bored	-0.1017
get my	0.3383
get statements	0.1325
get this	0.2014
get to	0.3091
get well	-0.4403
gett*	-0.0551
gettin	-0.0551
gettin on	-0.0551
gib	-0.1324
gib uns	-0.1324
gimmi	-0.0552
gimmi de	-0.0552
girl	-0.0802
girl you	-0.0802
give	-0.3418
give me	-0.2665
give us	-0.2487
go	-0.7574
go $	-0.1267
go careful	-0.099
going	-0.4157
going $	-0.4147
going to	-0.1256
good	-0.1698
good $	0.2395
good holiday	-0.0552
good luck	-0.6209
goss	-0.0552
goss $	-0.0552
got	-0.3408
got a	0.1325
got any	-0.0661
gran*	-0.0937
grandmother	-0.0937
grandmother thinking	-0.0937
great	-0.1421
great day	-0.1421
gute	-0.7884
habe	-0.3732
habe $	-0.3732
habe*	-0.2324
haberte	-0.2324
haberte mentido	-0.2324
had	-0.3074
had $	-0.1703
half	0.3729
half eight	0.298
half of	0.2783
happ*	-0.4126
happened	-0.3409
happened $	-0.3358
happened there	-0.1017
happy	-0.3793
happy birthday	-0.4128
happy knowing	-0.0584
has	0.3683
has a	0.0732
has changed	0.2964
has happened	-0.1017
has not	0.2014
hate	-0.2887
hate you	-0.2887
have	-0.5778
have a	-0.1421
have mail	0.2812
have not	-0.0753
have to	-0.1375
have you	-0.0605
haven	-0.0876
haven t	-0.0876
hear	-0.6456
hear about	-0.0937
hello	0.1513
hello $	0.1513
hello caroline	0.1917
here	0.4852
here $	0.2613
here 4u	-0.0876
here where	0.5773
hey	-0.6709
hey go	-0.099
hey happy	-0.166
hey mate	-0.0552
hey there	-0.0782
hey wie	-0.1943
hi $	0.2395
hi babe	-0.2101
hi darlin	0.1722
hi hope	0.2014
hi my	0.2964
hi what	-0.4807
hice	-0.2684
hiya	0.1325
hiya have	0.1325
hola	-0.6631
hola que	-0.3796
holi*	-0.0674
holiday	-0.0674
holiday $	-0.0552
home	-0.8346
home $	-0.2661
home now	-0.2101
honey	-0.0552
honey $	-0.0552
hope	-0.3337
hope urfeeling	-0.099
hope you	-0.146
hope your	0.0786
house	-0.2175
house $	-0.2175
how	-0.5609
how are	-0.2149
how i	-0.3156
how is	-0.6988
how much	-0.0584
hun	-0.4885
hun $	-0.3093
hurt	-0.0888
hurt you	-0.0888
i	-0.0699
i am	-0.4116
i apologize	-0.4405
i can	0.3081
i careabout	-0.0876
i checked	0.1325
i come	0.4702
i did	-0.3092
i didn	-0.0876
i din	-0.3551
i do	0.1325
i feel	-0.5732
i finish	0.3602
i get	-0.0699
i hate	-0.2887
i have	-0.5814
i hope	-0.3602
i llspeak	-0.0551
i love	-0.355
i miss	-0.7576
i need	-0.5319
i never	-0.0876
i please	-0.0962
i promise	-0.3349
i really	-0.2401
i regret	-0.3889
i sacrificed	-0.1536
i saw	-0.2533
i send	0.2812
i spent	-0.0643
i started	-0.0821
i take	-0.2986
i think	0.1484
i treated	-0.0981
i was	-0.2638
i wish	-0.3598
ich	-0.6744
ich brauche	-0.2809
ich dich	-0.295
ich werde	-0.2527
id	-0.1312
id get	-0.1017
id would	-0.1023
if	-0.2415
if i	-0.1923
if it	-0.1267
if so	0.1325
if urgoin	-0.0962
if we	-0.1967
if you	-0.4308
if your	0.2613
igno*	-0.0831
ignore	-0.0831
ignore me	-0.0831
il	0.2251
ill	-0.0818
ill always	-0.0876
imin	-0.0962
imin town	-0.0962
impo*	-0.0962
important	-0.0962
important tome	-0.0962
in	0.5742
in $	-0.6073
in casualty	-0.0643
in den	0.1419
in the	0.2015
incl*	-0.0643
includes	-0.0643
includes all	-0.0643
inev*	-0.1017
inever	-0.1017
inever thought	-0.1017
inte*	-0.0876
intend	-0.0876
intend 2	-0.0876
into	0.1325
into my	0.1325
is	0.3743
is $	0.2964
is all	-0.4197
is it	0.4502
is neva	-0.0802
is on	-0.2533
is tuesday	0.1489
is up	-0.4807
is what	-0.6993
is you	-0.0552
isv	-0.0962
isv $	-0.0962
it	0.3171
it $	0.3342
it again	-0.1771
it does	-0.1267
it going	-0.4147
it is	0.0545
it ok	-0.0643
it slow	-0.1369
it was	-0.3072
itri*	-0.0876
itried2tell	-0.0876
itried2tell urmom	-0.0876
its	-0.3524
iwas	-0.0876
iwas marine	-0.0876
j	-0.2814
j ai	-0.2274
j espere	-0.1598
je	-0.1324
je vais	-0.4969
jeal*	-0.3589
jealous	-0.3589
jealous if	-0.2003
job	-0.5583
job $	-0.3923
jour*	0.2014
journey	0.2014
journey has	0.2014
just	-0.6071
just date	-0.1369
just reallyneed	-0.0962
just to	0.1474
just walk	-0.1536
kann	0.1174
kann ich	0.1174
kann*	0.499
kannst	0.499
kannst du	0.499
kara*	-0.0661
karaoke	-0.0661
karaoke type	-0.0661
kate	0.1722
kate x	0.1722
kell*	0.1419
keller	0.1419
keller stellen	0.1419
keyp*	-0.3551
keypad	-0.3551
keypad $	-0.3551
keys	0.2791
keys in	0.2791
kids	0.1541
kids at	0.2998
kiss	-0.2401
kiss you	-0.2401
knew	-0.0876
knew how	-0.0876
know	0.2154
know gail	-0.0802
know when	0.2395
know*	-0.0584
knowing	-0.0584
knowing how	-0.0584
la	0.3799
lamp	0.1917
lamp etc	0.1917
las	0.5145
las cinco	0.204
last	-0.3563
last night	-0.3563
late	0.4015
late afternoon	-0.0643
late i	0.2014
later	0.0767
later $	0.1059
later hun	-0.0802
lazy	-0.0661
lazy though	-0.0661
leave	0.0684
leave me	-0.3697
leave the	0.2791
left	0.7116
leid	-0.1828
leid dass	-0.1828
les	0.9589
let me	0.2395
let us	-0.5176
let you	-0.1267
liar	-0.1842
liar and	-0.1842
life	-0.8276
life $	-0.722
like	-0.682
like to	-0.1023
live	-0.1456
live without	-0.1456
llsp*	-0.0551
llspeak	-0.0551
llspeak 2u	-0.0551
lo	-0.3369
lo mejor	-0.1731
lo que	-0.2684
lock	-0.3551
lock my	-0.3551
los	0.6732
los ninos	0.204
lost	-0.0876
lost me	-0.0876
lots	-0.099
lots of	-0.099
love	-0.149
love $	-0.099
love and	-0.0839
love annie	-0.0782
love kate	0.1722
love me	-0.0936
love yax	-0.0802
love you	-0.3647
love*	-0.1274
loved	-0.2579
lovejen	-0.099
lovejen x	-0.099
loveme	-0.0551
loveme x	-0.0551
luck	-0.6209
luck with	-0.6209
lying	-0.2317
lying to	-0.2317
mail	0.2812
mail here	0.2812
mail*	0.2791
mailbox	0.2791
mailbox $	0.2791
mal	-0.2275
mal a	-0.2275
mala	-0.2458
mala persona	-0.2458
many	-0.1771
many times	-0.1771
mari*	-0.0876
marine	-0.0876
marine that	-0.0876
mate	-0.0552
mate $	-0.0552
may	-0.1347
may all	-0.1621
me	-0.5249
me $	-0.4418
me dejes	-0.286
me i	-0.5028
me ill	-0.0876
me know	0.2395
me one	-0.1004
me only	-0.0735
me something	-0.1017
me up	0.3157
me when	0.1195
me x	-0.0936
me your	0.2783
means	-0.0643
means i	-0.0643
meet another	-0.0643
meet me	0.0684
meet once	-0.1267
meet*	0.5225
meeting	0.5225
meine	0.5306
meine sachen	0.5306
mejor	-0.1731
mejor $	-0.1731
melde	-0.2809
melde dich	-0.2809
ment*	-0.6969
mentido	-0.3884
mentido $	-0.3884
mich	-0.2527
mich andern	-0.2527
mind	0.1474
mind picking	0.1474
minha	-0.4212
minu*	0.3744
minutes	0.4268
minutes late	0.4268
mir	-0.1828
mir leid	-0.1828
miss	-0.7144
miss $	-0.0839
miss you	-0.6693
miss*	-0.4183
missed	-0.224
missing	-0.3523
mom	-0.3336
mom s	-0.0978
money	0.6795
money into	0.1325
more	-0.4832
more chance	-0.0735
morn*	0.3091
morning	0.3091
morning $	0.3091
movi*	0.1917
movie	-0.2533
movie is	-0.2533
moving	0.1917
moving out	0.1917
much	-0.3326
much $	-0.304
much i	-0.0949
much pain	-0.0584
my	0.5528
my account	0.1325
my baby	-0.2401
my balance	0.1325
my email	0.2964
my everything	-0.243
my fault	-0.4014
my keypad	-0.3551
my life	-0.5236
my things	0.2119
my time	-0.0643
myca*	-0.0962
mycalls	-0.0962
mycalls you	-0.0962
nao	-0.4504
ne	-0.545
need	0.4085
need 2	-0.2401
need to	0.2349
need you	-0.2743
need*	-0.5019
needed	-0.5019
neuf	-0.3125
neuf $	-0.3125
neva	-0.0802
neva wrong	-0.0802
never	-0.2764
never cared	-0.0735
never knew	-0.0876
new	-0.8928
new job	-0.3923
new victim	-0.1611
new year	-0.5272
nice	-0.9636
nicht	-0.5986
night	-0.7335
night $	-0.335
ninos	0.204
ninos a	0.204
no	-0.7729
no contestas	-0.2271
no me	-0.3199
no need	-0.2209
no puedo	-0.5883
no thecd	-0.0962
not	-0.2949
not been	0.1857
not believe	-0.3002
not care	-0.1923
not do	-0.2258
not done	-0.0643
not eat	-0.0892
not get	0.1325
not leave	-0.3697
not live	-0.1456
not mind	0.1474
not stop	-0.0663
not work	-0.1267
now	-0.2135
now $	-0.8726
now about	0.2014
now imin	-0.0962
now it	0.2964
now let	-0.0821
now or	-0.2175
now want	-0.2101
numb*	-0.1794
number	-0.1794
number love	0.1722
of	-0.5157
of lovejen	-0.099
of loveme	-0.0551
of my	-0.6501
of the	0.524
of work	-0.099
of y	-0.0643
of you	-1.0817
off	0.3516
off but	-0.1023
ok $	0.0752
ok if	-0.0643
ok thanks	-0.423
ok tot	-0.0839
on	-0.588
on the	-0.6105
on this	0.1722
on tv	-0.2533
on well	-0.0551
on you	-0.3919
on your	-0.1611
once	-0.2708
once and	-0.2708
one	-0.4393
one more	-0.4224
only	-0.2089
only about	-0.0735
oops	0.1474
oops sorry	0.1474
or	0.3498
or i	-0.3584
or meet	0.1722
or sleep	-0.0892
out	-0.1414
outl*	-0.0962
outl8r	-0.0962
outl8r just	-0.0962
over	-0.1022
over $	-0.1022
over*	-0.099
overdose	-0.099
overdose of	-0.099
pain	-0.0907
pain $	-0.0643
pain i	-0.0584
pape*	1.0682
papers	0.3535
papers and	0.2026
pas	-0.4561
pas besoin	-0.0671
payi*	0.1325
paying	0.1325
paying money	0.1325
perd*	-0.702
perdoname	-0.2324
perdoname por	-0.2324
pers*	-0.6812
person	-0.6037
person now	-0.0821
persona	-0.2458
persona $	-0.2458
pick	0.548
pick me	0.2447
pick up	0.3324
pick you	0.3065
pick*	0.1474
picking	0.1474
picking me	0.1474
piss*	-0.1023
pissed	-0.1023
pissed off	-0.1023
place	-0.6585
place $	-0.4755
plan*	-0.0661
planned	-0.0661
planned $	-0.0661
play	-0.0661
play football	-0.0661
pleasant	0.1325
pleasant surprise	0.1325
please $	-0.46
please answer	-0.1966
please come	-0.5246
please dontplease	-0.0962
please leave	0.512
please please	-0.1943
please sign	0.2026
poor	-0.099
poor baby	-0.099
pop	0.2613
pop em	0.2613
por	-0.25
por favor	-0.5994
por haberte	-0.2324
pour	-0.2274
pren*	0.5901
prob*	-0.099
probthat	-0.099
probthat overdose	-0.099
prom*	-0.3817
prometo	-0.1856
prometo que	-0.1856
promise	-0.3349
promise give	-0.0735
puedo	0.4882
que	-0.6666
que hice	-0.2684
que j	-0.2274
que ta	-0.7101
que tal	-0.3796
que tu	-0.0671
que voy	-0.1856
quit	-0.457
quoi	-0.6241
quoi de	-0.3125
real*	-0.2748
really	-0.2578
really like	-0.1023
really need	-0.2401
reallyneed	-0.0962
reallyneed 2docd	-0.0962
reco*	0.5145
recojo	0.204
recojo a	0.204
regr*	-0.3889
regret	-0.3889
regret lying	-0.2317
reme*	-0.5047
remember	-0.5047
remember this	-0.3398
rent	0.2783
rent $	0.2783
repo*	-0.0671
repondre	-0.0671
repondre $	-0.0671
resp*	-0.2986
responsibility	-0.2986
responsibility $	-0.191
revi*	-0.6315
reviens	-0.6315
round	0.2613
round this	0.2613
s	-0.2633
s alrite	-0.0802
s doctor	0.1489
s what	-0.0876
sach*	0.5306
sachen	0.5306
sachen in	0.1419
sacr*	-0.1536
sacrificed	-0.1536
sacrificed you	-0.1536
sad	-0.4472
salut	-0.3125
salut quoi	-0.3125
saw	-0.482
saw your	-0.4456
scho*	0.5121
school	0.5121
schu*	-0.2154
schuld	-0.2154
schuld $	-0.2154
se	-0.6268
see	-0.0687
seem*	-0.0551
seemed	-0.0551
seemed 2	-0.0551
self*	-0.1638
selfish	-0.1638
send	0.5266
send it	0.2812
send me	0.2783
send them	0.2026
ser	-0.1856
ser diferente	-0.1856
shee*	-0.0643
sheets	-0.0643
sheets and	-0.0643
shou*	0.0923
should	0.0923
should i	0.2812
si	-0.3963
si no	-0.2595
sign	0.5859
sign the	0.2026
sign*	0.6949
sinto	-0.4275
sinto tanto	-0.2136
sleep	-0.3258
sleep because	-0.0892
slow	-0.1369
slow and	-0.1369
sn	-0.099
sn lots	-0.099
so	-0.6667
so many	-0.1771
so much	-0.4079
so thanks	0.1325
some*	-0.4546
someone	-0.336
something	-0.3315
something $	-0.2101
something exciting	-0.1017
soon	-0.4403
soon $	-0.4403
soon*	-0.0551
soonlots	-0.0551
soonlots of	-0.0551
sorry	-0.174
sorry $	0.1507
sorry completely	0.2613
sorry for	-0.2318
sorry i	-0.6733
sorry to	-0.1099
spent	-0.0643
spent late	-0.0643
spk	-0.099
spk 2	-0.099
star*	-0.0821
started	-0.0821
started therapy	-0.0821
stat*	0.2851
statements	0.1325
statements 4	0.1325
station	0.2201
station $	0.2201
stel*	0.1419
stellen	0.1419
stellen $	0.1419
still	0.3041
still here	0.2613
stop	-0.2045
stop being	-0.2003
stop thinking	-0.0663
stra*	-0.3366
stuf*	-0.0643
stuffa2moro	-0.0643
stuffa2moro and	-0.0643
sua	-0.5745
sua falta	-0.4275
suff*	-0.1923
suffering	-0.1923
suffering $	-0.1923
surp*	0.1325
surprise	0.1325
surprise when	0.1325
sweet	-0.0802
sweet and	-0.0802
swhrt	-0.0839
swhrt how	-0.0839
t	-0.548
t intend	-0.0876
t lost	-0.0876
t worry	-0.0802
ta	-0.7101
table	0.2395
table booked	0.2395
take	-0.0987
take care	-0.163
take it	-0.1369
take responsibility	-0.191
takes	0.1335
tal	-0.3796
tal $	-0.3796
talk	-0.7498
talk to	-0.4574
tanto	-0.2136
tanto a	-0.2136
te	-0.5059
te amo	-0.3895
te deseo	-0.1731
te prometo	-0.1856
te vas	-0.2271
tell	-0.353
tell everyone	-0.0831
tell me	-0.1017
text	0.2903
text back	0.1722
text journey	0.2014
than	-0.3549
than*	-0.2681
thanks	-0.2681
thanks $	-0.0828
that	-0.65
that $	-0.5966
that acc	0.1325
that be	0.1474
that includes	-0.0643
that means	-0.0643
that s	-0.1058
that you	0.1474
the	1.1949
the best	-0.3598
the flat	0.1917
the keys	0.2791
the kids	0.1541
the lamp	0.1917
the mailbox	0.2791
the morning	0.3091
the new	-0.3923
the papers	0.3535
the rent	0.2783
the tv	-0.1017
thecd	-0.0962
thecd isv	-0.0962
them	0.2026
them back	0.2026
then	-0.1477
then $	-0.4925
then i	0.3065
ther*	-0.1066
therapy	-0.1066
therapy i	-0.0821
there	0.3891
there $	-0.1017
there babe	-0.0782
thin*	-0.094
think	-0.1199
think $	0.2014
thinking	-0.2094
thinking about	-0.0663
thinking of	-0.2118
this	0.1954
this eve	-0.0661
this number	0.1722
this place	-0.3398
this text	0.2014
this week	0.2613
thou*	-0.1961
though	-0.0661
though $	-0.0661
thought	-0.1914
thought id	-0.1017
three	-0.546
ti	-0.5098
ti $	-0.5098
time sheets	-0.0643
times	-0.1771
times i	-0.1771
to	0.4513
to answer	-0.155
to arrange	0.1917
to be	0.3375
to check	0.1474
to do	-0.2101
to get	0.3091
to hear	-0.6456
to me	-0.5076
to miss	-0.1006
to pick	0.1917
to play	-0.0661
to see	-0.3421
to you	-0.1253
to your	-0.3306
today	-0.5085
today $	-0.5085
todo	-0.2684
todo lo	-0.2684
toi	-0.5545
toi $	-0.471
tome	-0.0962
tome 4	-0.0962
tomo	0.1474
tomo at	0.1474
tomo*	0.0747
tomorrow	0.0747
toni*	-0.2836
tonight	-0.2836
tonight $	-0.0735
tonight love	-0.0782
tot	-0.0839
tot about	-0.0839
tout	-0.6134
tout ce	-0.2274
town	-0.0962
town $	-0.0962
tran*	0.9859
trea*	-0.3083
treated	-0.0981
treated you	-0.0981
true	-0.1622
true $	-0.1622
try	-0.5412
try again	-0.2065
try please	-0.1943
tu	-0.4503
tu vas	-0.0671
tudo	-0.5235
tues*	0.5787
tuesday	0.5787
tuesday at	0.1489
tut	-0.1828
tut mir	-0.1828
tv	-0.2675
tv $	-0.2533
tv but	-0.1017
type	-0.0661
type activities	-0.0661
um	0.1325
una	-0.4078
una mala	-0.2458
uns	-0.9095
uns eine	-0.1324
up $	-0.8558
up now	-0.0962
up or	0.1722
up the	0.2888
up tomo	0.1474
urfe*	-0.099
urfeeling	-0.099
urfeeling bettersn	-0.099
urgo*	-0.0962
urgoin	-0.0962
urgoin outl8r	-0.0962
urmom	-0.0876
urmom $	-0.0876
us	-0.3593
us another	-0.214
us meet	-0.1267
us try	-0.0821
va	-0.9459
vais	-0.4969
vais mal	-0.2275
vas	-0.2302
vas a	-0.2271
vas bien	-0.0671
verl*	-0.101
verletzt	-0.101
verletzt habe	-0.101
verm*	0.8622
vict*	-0.1611
victim	-0.1611
victim $	-0.1611
vida	-0.8499
vida $	-0.8499
voce	-0.7484
voce $	-0.3374
voy	-0.7314
voy a	-0.7314
vuel*	-0.4151
walk	0.1326
walk away	-0.1536
walk table	0.2395
want	0.1228
want to	-0.4506
was	-1.2278
was my	-0.3072
was wrong	-0.2103
we	-0.8426
we had	-0.1703
we meet	-0.0643
we take	-0.1369
we try	-0.4996
week	0.2613
week if	0.2613
week*	0.0709
weekend	0.0709
weekend $	0.0709
well	-0.926
well $	-0.7788
well hunny	-0.0551
well no	-0.1056
well soon	-0.4403
werde	-0.2527
werde mich	-0.2527
what	-0.8372
what are	-0.3299
what happened	-0.3358
what i	-0.7192
what if	-0.1939
what is	-0.4807
what itried2tell	-0.0876
what you	-0.2998
what*	-0.4177
when	0.3725
when can	0.3383
when i	-0.287
when iwas	-0.0876
when will	0.1917
when you	0.3886
when your	0.2395
where	0.5773
where should	0.2812
whet*	-0.0661
whether	-0.0661
whether to	-0.0661
who	-0.0998
wie	-0.3568
wie geht	-0.3568
will	0.1508
will be	0.1693
will change	-0.3349
will come	0.2252
will let	-0.1267
will need	0.1917
will never	-0.3392
will not	-0.5143
will pick	0.1667
will pop	0.2613
will stop	-0.2003
will tell	-0.35
will you	0.1917
wish	-0.4588
wish you	-0.4588
with	0.4521
with the	0.3233
with your	0.4336
with*	-0.3512
without	-0.3512
without you	-0.3512
work	-0.4064
work $	-0.5568
work hey	-0.099
work i	-0.1267
worry	-0.0802
worry $	-0.0802
would really	-0.1023
would that	0.1474
wrong	-0.2185
wrong $	-0.0802
wrong and	-0.191
x	-0.1643
x $	-0.1643
xx	-0.1965
xx $	-0.1965
y	-0.0643
y stuffa2moro	-0.0643
yax	-0.0802
yax $	-0.0802
year	-0.5272
year $	-0.5272
yell*	-0.2918
yelling	-0.2918
yelling at	-0.2786
you	-0.6974
you $	-0.6274
you 1	0.1722
you all	-0.313
you and	-0.6003
you are	-0.4446
you arnt	-0.1023
you ave	-0.0552
you awake	-0.2993
you b	0.1917
you been	0.1208
you but	-0.0876
you c	0.1325
you clearly	-0.1923
you come	-0.3373
you destroyed	-0.1703
you dey	-0.0839
you did	-0.3076
you disgust	-0.2474
you doin	-0.5141
you doing	0.1197
you enjoyin	-0.0551
you every	-0.3236
you felt	-0.0876
you finish	0.3065
you for	-0.503
you get	0.5003
you go	-0.1267
you have	0.1515
you haven	-0.0876
you honey	-0.0552
you i	-0.6595
you ignore	-0.0831
you in	0.3091
you it	-0.0981
you just	-0.1536
you know	-0.0802
you later	-0.0802
you my	-0.2401
you never	-0.2036
you no	-0.0962
you pick	0.2113
you seemed	-0.0551
you send	0.2783
you sn	-0.099
you so	-0.4107
you still	0.1172
you today	-0.1865
you tomorrow	-0.1023
you up	-0.4309
you want	0.4353
you will	-0.6486
you you	-0.1778
your	0.2831
your baby	-0.2401
your coming	0.2395
your day	0.2395
your dreams	-0.1622
your family	-0.3238
your fault	-0.4197
your favorite	-0.2533
your grandmother	-0.0937
your half	0.2783
your house	-0.2175
your new	-0.9724
your ok	-0.0839
your still	0.2613
your*	-0.3884
yourjob	-0.0551
yourjob $	-0.0551
yourself	-0.403
yourself $	-0.403
zuru*	-0.7159
~	-0.8038
""",
    'draft.caring': """\
!apology	-1.1224
!attack	-1.3659
!bargain	-0.9976
!begging	-1.027
!caring	2.6764
!guilt	-1.1944
!logistics	-1.3162
!probe	-1.2943
10	-0.4635
10 $	-0.1626
2	0.1566
2 b	0.0993
2 hurt	0.1775
2 kiss	-0.0746
2 tonight	-0.1585
2 you	0.1733
2u	0.0993
2u soonlots	0.0993
3	-0.0945
4	-0.3331
4 tomorrow	-0.1091
4u	0.1775
4u $	0.1775
6	-0.2657
^ after	-0.3972
^ ah	0.1733
^ answer	-0.2713
^ are	-0.1495
^ back	-0.14
^ bitte	-0.5197
^ boo	0.0993
^ c	0.1281
^ call	-0.2524
^ can	-0.4498
^ congratulations	-0.5316
^ damn	0.2078
^ did	-0.5345
^ do	-0.4663
^ du	-0.6546
^ emma	-0.1626
^ eres	-0.451
^ es	-0.2287
^ espero	0.6047
^ feeling	-0.0502
^ feliz	0.7241
^ get	0.43
^ gimmi	-0.0887
^ give	-0.2951
^ good	0.5162
^ happy	0.4263
^ hello	-0.0637
^ hey	-0.2422
^ hi	-0.4654
^ hola	-0.7096
^ hope	0.5467
^ how	-0.5835
^ i	-0.3479
^ ich	0.1235
^ if	-0.3904
^ it	-0.467
^ j	0.4969
^ je	-0.8738
^ just	-0.4381
^ kannst	-0.2693
^ let	-0.2586
^ lotsof	0.2078
^ love	0.0827
^ may	0.3043
^ my	-0.512
^ perdoname	-0.2096
^ please	-0.4254
^ por	-0.4742
^ probthat	0.1733
^ recojo	-0.1885
^ remember	-0.4708
^ salut	-0.3747
^ se	0.5011
^ see	-0.1137
^ si	-0.4714
^ sinto	-0.4323
^ sorry	0.1602
^ swhrt	0.1427
^ take	0.4604
^ te	-0.736
^ that	-0.319
^ the	-0.8826
^ thinking	-0.7359
^ tu	-1.1413
^ voce	-0.6617
^ what	-0.6711
^ when	-0.2243
^ x	-0.7285
^ xx	-0.0768
^ you	-0.5633
a	-0.0824
a arrepentir	-0.2729
a because	-0.5488
a cheater	-0.2703
a different	-0.0636
a great	0.1628
a las	-0.4234
a liar	-0.2703
a los	-0.1885
a ser	-0.17
a sua	-0.1994
able	-0.1137
able to	-0.1137
about	0.5655
about me	0.1074
about you	0.1248
about your	0.7504
about yourself	-0.2947
acco*	-0.4668
account	-0.4668
account $	-0.4668
acti*	-0.0502
activities	-0.0502
activities planned	-0.0502
addr*	-0.4164
address	-0.4164
address has	-0.0791
after	-0.3532
after everything	-0.1955
again	-0.3053
again $	-0.1894
ah	0.1733
ah poor	0.1733
ai	-0.3352
ai fait	-0.3352
all	0.293
all the	0.3731
all your	-0.1257
allem	-0.2926
allem schuld	-0.1963
alles	0.3598
alone	-0.5531
alone $	-0.5531
alri*	0.1281
alrite	0.1281
alrite girl	0.1281
alwa*	0.1775
always	0.1775
always b	0.1775
am	-0.1873
am a	-0.0636
am at	-0.0946
am begging	-0.2886
am coming	-0.1739
am debating	-0.0502
am going	-0.158
am in	-0.4065
am layin	0.2078
am sorry	-0.507
am suffering	-0.2286
amnow	0.2078
amnow feelin	0.2078
amo	-0.3759
amo $	-0.1994
an	-0.1963
an allem	-0.1963
and	0.2102
and a	-0.2703
and don	0.1281
and i	-0.2456
and if	-0.076
and just	-0.1243
and miss	0.1427
and pick	-0.1742
and send	-0.1283
and your	0.5133
ande*	-0.3398
andern	-0.3398
andern gib	-0.1381
annie	-0.0982
annie x	-0.0982
anot*	-0.1328
another	-0.1328
another try	-0.1502
answ*	0.1742
answer	0.1742
answer $	0.4023
answer me	-0.4797
answer now	-0.1739
any	0.1857
any better	0.2078
any exciting	-0.0502
anyo*	-0.4949
anyone	-0.4949
anyt*	-0.2591
anything	-0.2591
apol*	-0.3335
apologize	-0.3335
apologize for	-0.3335
appo*	-0.4424
appointment	-0.4424
appointment is	-0.1626
are	-0.4766
are a	-0.4141
are doing	0.1981
are happy	-0.9843
are my	-0.2555
are ok	0.0993
are you	-0.3013
arnt	-0.1417
arnt pissed	-0.1417
arre*	-0.3469
arrepentir	-0.2729
arrepentir $	-0.2729
as	-0.7065
at	-0.5309
at 10	-0.1626
at 3	-0.0945
at 4	-0.1165
at 6	-0.2657
at home	-0.0946
at you	-0.1938
ave	-0.0887
ave good	-0.0887
awake	-0.5272
awake $	-0.5272
away	-0.2264
away $	-0.2264
b	0.2084
b gettin	0.0993
b here	0.1775
babe $	0.0993
babe how	-0.0982
babe i	-0.0946
baby	0.0744
baby $	0.1309
baby forever	-0.0746
baby from	-0.0746
back	-0.2748
back $	-0.3985
back from	-0.1154
bad	-0.3982
be	-0.5603
be able	-0.1137
beber	-0.6314
beber $	-0.6314
beca*	-0.5163
because	-0.5163
because de	-0.5488
because of	-0.2305
bedr*	0.2078
bedreal	0.2078
bedreal bored	0.2078
been	-0.3383
begg*	-0.2886
begging	-0.2886
begging $	-0.201
being	-0.1057
being jealous	-0.1057
beli*	-0.2743
believe	-0.2743
beso*	0.2284
besoin	0.2284
besoin de	0.2284
best	0.5077
best $	0.5077
bett*	0.3264
better	0.2588
better hopeso	0.2078
bettersn	0.1733
bettersn love	0.1733
bien	0.4286
bien pas	0.2284
birt*	0.6889
birthday	0.6889
birthday $	0.6651
birthday hope	0.2467
bist	-0.6247
bist an	-0.1963
bitte	-0.5197
bitte melde	-0.1981
boo	0.0993
boo babe	0.0993
book*	-0.14
booked	-0.14
booked for	-0.14
bored	0.1573
bored $	0.1635
boxes	-0.4098
boxes $	-0.4098
brau*	-0.7849
brauche	-0.1981
brauche dich	-0.1981
brea*	-0.273
but i	0.1692
but id	-0.1417
by	-0.2604
c	-0.2415
c you	-0.2365
call	-0.3765
call me	-0.2867
call*	-0.1175
calling	-0.1175
calling you	-0.1175
can	-0.5171
can i	-0.2556
can not	-0.3106
can we	-0.5032
can you	-0.3212
care	0.4495
care $	0.1039
care i	0.0993
care if	-0.2286
care sweet	0.1281
care then	0.3597
care*	0.2708
careabout	0.1775
careabout you	0.1775
cared	-0.2947
cared about	-0.2947
careful	0.1733
careful spk	0.1733
casu*	-0.1146
casually	-0.1243
casually $	-0.1243
ce	-0.3352
ce que	-0.3352
chan*	-0.6019
chance	-0.3176
chance $	-0.3176
change	-0.3851
changed	-0.4229
changed now	-0.0791
chea*	-0.69
cheater	-0.2703
cheater $	-0.2703
chec*	-0.3704
cinco	-0.5119
cinco $	-0.5119
clea*	-0.2286
clearly	-0.2286
clearly do	-0.2286
come	-0.3047
come and	-0.1742
come back	-0.2816
come get	-0.1538
come home	-0.3983
come true	0.179
comi*	-0.395
coming	-0.395
coming over	-0.14
coming to	-0.1739
comp*	-0.1672
completely	-0.1672
completely forgot	-0.1672
cong*	0.1997
congratulations	-0.5316
congratulations on	-0.5316
cont*	-0.3128
contestas	-0.3128
contestas te	-0.2729
culpa	-0.8846
cump*	0.4609
cumpleanos	0.4609
cumpleanos te	0.2681
damn	0.2078
damn i	0.2078
dass	-0.3662
dass ich	-0.3662
date	-0.1243
date casually	-0.1243
day	0.2104
day $	0.0765
day good	-0.14
de	-0.1249
de beber	-0.6314
de goss	-0.0887
de neuf	-0.3747
de repondre	0.2284
de toi	0.3134
deba*	-0.0502
debating	-0.0502
debating whether	-0.0502
dejes	-0.2976
dejes $	-0.2976
den	-0.1238
den keller	-0.1238
depo*	-0.3721
desc*	-0.4756
desculpa	-0.4756
deseo	0.2681
deseo lo	0.2681
dest*	-0.2948
destroyed	-0.2948
destroyed everything	-0.2948
dey	0.1427
dey hope	0.1427
dich	-0.9723
dich $	-0.5682
dich ich	-0.1981
dich verletzt	-0.1174
did	-0.542
did $	-0.2414
did you	-0.5345
didn	0.1775
didn t	0.1775
dife*	-0.17
diferente	-0.17
diferente $	-0.17
diff*	-0.2422
different	-0.2422
different person	-0.0636
din	-0.2977
din lock	-0.2977
dinn*	-0.3667
dinner	-0.3667
dir	0.4149
disg*	-0.283
disgust	-0.283
disgust me	-0.283
do	-0.1582
do it	-0.1175
do something	-0.0946
do you	-0.3997
doct*	-0.302
doctor	-0.302
doctor appointment	-0.1626
does	-0.262
does not	-0.076
doin	-0.3529
doin $	-0.0982
doing	0.0792
doing $	-0.08
doing tonight	-0.2359
doing well	0.1981
don	0.1281
don t	0.1281
drea*	0.179
dreams	0.179
dreams come	0.179
du	-1.0871
du bist	-0.3361
du meine	-0.1238
eat	-0.0665
eat or	-0.0665
eight	-0.1341
eight $	-0.14
eine	-0.1381
eine chance	-0.1381
em	-0.1672
em round	-0.1672
email	-0.0791
email address	-0.0791
emma	-0.1626
emma s	-0.1626
enjo*	0.0993
enjoyin	0.0993
enjoyin yourjob	0.0993
eres	-0.451
eres una	-0.451
es	0.0741
es $	-0.7553
es tut	-0.2287
espe*	0.8028
espere	0.4969
espere que	0.4969
espero	0.6047
espero que	0.6047
eu	-0.8162
eve	-0.0502
eve $	-0.0502
ever*	-0.3359
every	-0.4812
everyone	-0.548
everything	-0.1651
everything $	-0.2555
everything i	0.0811
everything we	-0.2948
exciting karaoke	-0.0502
fait	-0.3352
falta	-0.4323
falta te	-0.1994
fami*	0.5133
family	0.5133
family $	0.5133
fault	-0.4417
fault $	-0.4174
favo*	-0.218
favor	-0.4911
favor $	-0.4437
favor no	-0.2083
favorite	-0.218
favorite movie	-0.218
feel	-0.5626
feel*	0.3054
feelin	0.2078
feelin ill	0.2078
feeling	0.3054
feeling any	0.2078
feeling lazy	-0.0502
feliz	0.7241
feliz cumpleanos	0.4609
felt	0.1775
felt about	0.1775
fini*	0.404
finish	-0.2112
finish then	-0.1742
foot*	-0.0502
football	-0.0502
football this	-0.0502
for	-0.0522
for calling	-0.1175
for everything	0.1968
for half	-0.14
for how	-0.0886
for the	-0.3581
for what	-0.378
for yelling	-0.2258
for you	-0.3176
fore*	-0.0746
forever	-0.0746
forever $	-0.0746
forg*	-0.5662
forgot	-0.3539
forgot will	-0.1672
frie*	-0.4467
friends	-0.4467
from	-0.1698
from walk	-0.14
from your	-0.0746
full	-0.2679
gail	0.1281
gail is	0.1281
gd	0.254
geht	0.2353
geht es	0.2353
get my	-0.2303
get to	-0.1137
get well	0.43
gett*	0.0993
gettin	0.0993
gettin on	0.0993
gib	-0.1381
gib uns	-0.1381
gimmi	-0.0887
gimmi de	-0.0887
girl	0.1281
girl you	0.1281
give	-0.2101
give me	-0.1817
give us	-0.1462
go	-0.1739
go $	-0.076
go careful	0.1733
going	-0.2359
going $	-0.1956
going to	-0.158
good	0.4368
good $	-0.14
good holiday	-0.0887
good luck	0.5162
goss	-0.0887
goss $	-0.0887
got	0.8798
got any	-0.0502
gran*	0.3553
grandmother	0.3553
grandmother thinking	0.3553
great	0.1628
great day	0.1628
gute	0.9183
habe	-0.4244
habe $	-0.4244
habe*	-0.2096
haberte	-0.2096
haberte mentido	-0.2096
had	0.1272
had $	-0.2948
half	-0.2035
half eight	-0.1341
half of	-0.1759
happ*	-0.3856
happened	-0.2923
happened $	-0.337
happy	0.3189
happy birthday	0.6889
happy knowing	-0.4104
has	-0.5975
has a	-0.6736
has changed	-0.0791
hate	-0.3311
hate you	-0.3311
have	-0.0625
have a	0.1628
have mail	-0.1614
have to	0.3641
have tonsolitusaswell	0.2078
have you	-0.4038
haven	0.1775
haven t	0.1775
hear	0.267
hear about	0.3553
hello	-0.0637
hello $	-0.0637
here $	-0.1672
here 4u	0.1775
here where	-0.2314
hey	-0.1455
hey go	0.1733
hey happy	0.5718
hey j	0.2078
hey mate	-0.0887
hey there	-0.0982
hey wie	-0.5149
hi	-0.4654
hi $	-0.14
hi babe	-0.0946
hi my	-0.0791
hi what	-0.2779
hice	-0.2941
hola	-0.7096
hola que	-0.4026
holi*	-0.0711
holiday	-0.0711
holiday $	-0.0887
home	0.7648
home $	-0.3983
home now	-0.0946
honey	-0.0887
honey $	-0.0887
hope	0.6107
hope urfeeling	0.1733
hope you	0.0879
hope your	0.1907
hope*	0.2078
hopeso	0.2078
hopeso hunny	0.2078
house	-0.1739
house $	-0.1739
how	-0.3509
how are	-0.2701
how i	-0.4462
how is	-0.646
how much	-0.4104
how you	0.1954
hun	0.1204
hun $	0.3355
hunny	0.2482
hunny $	0.2482
hurt	0.1665
hurt you	0.1665
i	-0.3265
i am	-0.1873
i amnow	0.2078
i apologize	-0.3335
i can	-0.314
i careabout	0.1775
i come	-0.2431
i did	-0.4919
i didn	0.1775
i din	-0.2977
i feel	-0.5626
i finish	-0.1375
i get	-0.5066
i hate	-0.3311
i have	-0.3787
i hope	0.1626
i llspeak	0.0993
i love	-0.3621
i may	0.2078
i miss	-0.6554
i need	-0.4359
i never	0.1775
i promise	-0.1653
i really	-0.0746
i regret	-0.3291
i sacrificed	-0.1955
i saw	-0.218
i send	-0.1614
i started	-0.0636
i take	-0.3268
i think	-0.1927
i treated	-0.0886
i was	-0.3559
i will	-0.2962
i wish	0.5077
ich	-0.3084
ich brauche	-0.1981
ich dich	-0.3091
ich werde	-0.3398
id	-0.1277
id would	-0.1417
if	-0.3586
if i	-0.2286
if it	-0.076
if we	-0.1646
if you	-0.3887
if your	-0.1672
il	-0.6047
ill	0.3039
ill always	0.1775
ill ithink	0.2078
in	-0.4857
in $	-0.5986
in bedreal	0.2078
in den	-0.1238
in the	-0.184
inte*	0.1775
intend	0.1775
intend 2	0.1775
is	-0.0704
is $	-0.0791
is all	-0.4299
is it	-0.6351
is neva	0.1281
is on	-0.218
is tuesday	-0.1626
is up	-0.2779
is what	-0.4155
is you	-0.0887
it	-0.6233
it $	-0.3692
it again	-0.1175
it does	-0.076
it going	-0.1956
it is	-0.3529
it slow	-0.1243
it was	-0.1579
ithi*	0.2078
ithink	0.2078
ithink i	0.2078
itri*	0.1775
itried2tell	0.1775
itried2tell urmom	0.1775
its	0.068
iwas	0.1775
iwas marine	0.1775
j	0.3571
j $	0.2078
j ai	-0.3352
j espere	0.4969
je	-0.9695
je vais	-0.4135
jeal*	-0.3356
jealous	-0.3356
jealous if	-0.1057
job	0.5667
job $	0.6254
just	-0.4593
just date	-0.1243
just walk	-0.1955
kann	-0.5796
kann ich	-0.5796
kann*	-0.2693
kannst	-0.2693
kannst du	-0.2693
kara*	-0.0502
karaoke	-0.0502
karaoke type	-0.0502
kell*	-0.1238
keller	-0.1238
keller stellen	-0.1238
keyp*	-0.2977
keypad	-0.2977
keypad $	-0.2977
keys	-0.1284
keys in	-0.1284
kids	-0.3268
kids at	-0.2245
kiss	-0.0746
kiss you	-0.0746
knew	0.1775
knew how	0.1775
know gail	0.1281
know when	-0.14
know*	-0.4104
knowing	-0.4104
knowing how	-0.4104
la	-0.8455
las	-0.4234
las cinco	-0.1885
last	-0.1962
last night	-0.1962
late	-0.3725
later	-0.1847
later $	-0.6028
later hun	0.1281
layin	0.2078
layin in	0.2078
lazy	-0.0502
lazy though	-0.0502
leave	-0.2984
leave me	-0.2517
leave the	-0.1284
left	-0.7565
leid	-0.2287
leid dass	-0.2287
les	-0.5566
let	-0.2466
let me	-0.14
let us	-0.225
let you	-0.076
liar	-0.2703
liar and	-0.2703
life	0.3871
life $	-0.9249
like	-0.7322
like to	-0.1417
llsp*	0.0993
llspeak	0.0993
llspeak 2u	0.0993
lo mejor	0.2681
lo que	-0.2941
lock	-0.2977
lock my	-0.2977
los	-0.5057
los ninos	-0.1885
lost	0.1775
lost me	0.1775
lots	0.1733
lots of	0.1733
lots*	0.2078
lotsof	0.2078
lotsof love	0.2078
love	0.1257
love $	0.1733
love and	0.1427
love annie	-0.0982
love me	0.0931
love yax	0.1281
love you	-0.3462
love*	0.2096
loved	-0.5772
lovejen	0.1733
lovejen x	0.1733
loveme	0.0993
loveme x	0.0993
luck	0.5162
luck with	0.5162
lying	-0.2118
lying to	-0.2118
mail	-0.1614
mail here	-0.1614
mail*	-0.1284
mailbox	-0.1284
mailbox $	-0.1284
mal	-0.3149
mal a	-0.3149
mala	-0.2786
mala persona	-0.2786
many	-0.1175
many times	-0.1175
mari*	0.1775
marine	0.1775
marine that	0.1775
mate	-0.0887
mate $	-0.0887
may	0.2991
may all	0.3043
may have	0.2078
me	-0.647
me $	-0.5336
me dejes	-0.2976
me i	-0.3391
me ill	0.1775
me know	-0.14
me only	-0.2947
me up	-0.0652
me x	0.0931
me your	-0.1759
meet	-0.0967
meet me	-0.0805
meet once	-0.076
meet*	-0.5489
meeting	-0.5489
meine	-0.2938
meine sachen	-0.2938
mejor	0.2681
mejor $	0.2681
melde	-0.1981
melde dich	-0.1981
ment*	-0.7286
mentido	-0.3428
mentido $	-0.3428
mich	-0.3398
mich andern	-0.3398
minha	-0.4793
minu*	-0.4831
minutes	-0.4112
minutes late	-0.4112
mir	-0.2287
mir leid	-0.2287
miss	-0.1753
miss $	0.1427
miss you	-0.4905
miss*	-0.2984
missed	-0.1084
missing	-0.295
mom	0.2355
mom s	-0.2226
money	-0.5668
more	-0.3954
morn*	-0.1137
morning	-0.1137
morning $	-0.1137
movie	-0.218
movie is	-0.218
much	-0.4682
much $	-0.3538
much i	-0.1499
much pain	-0.4104
my	-0.8032
my baby	-0.0746
my email	-0.0791
my everything	-0.2555
my fault	-0.2127
my keypad	-0.2977
my life	-0.6237
my things	-0.1538
nao	-0.3855
ne	-0.5639
need	0.2217
need 2	-0.0746
need to	0.4988
need you	-0.2708
need*	-0.2441
needed	-0.2441
neuf	-0.3747
neuf $	-0.3747
neva	0.1281
neva wrong	0.1281
never	-0.0932
never cared	-0.2947
never knew	0.1775
new	0.4113
new job	0.6254
new victim	-0.5316
new year	0.8181
nice	-0.9765
nicht	-0.7043
night	-0.326
night $	-0.1212
ninos	-0.1885
ninos a	-0.1885
no	0.1595
no contestas	-0.2729
no me	-0.3531
no need	0.6885
no puedo	-0.5839
not	-0.2171
not believe	-0.2743
not care	-0.2286
not do	-0.1257
not eat	-0.0665
not leave	-0.2517
not stop	-0.0682
not work	-0.076
now	-0.8925
now $	-0.5782
now it	-0.0791
now let	-0.0636
now or	-0.1739
now want	-0.0946
numb*	-0.405
number	-0.405
of	-0.0556
of lovejen	0.1733
of loveme	0.0993
of my	-0.5068
of the	-0.2732
of work	0.1733
of you	0.0787
off	-0.1522
off but	-0.1417
ok	0.1501
ok $	0.0905
ok thanks	0.3597
ok tot	0.1427
on	-0.2407
on tv	-0.218
on well	0.0993
on you	-0.6996
on your	-0.5316
once	-0.1382
once and	-0.1382
one more	-0.2253
only	0.1508
only about	-0.2947
or	-0.3171
or i	-0.2713
or sleep	-0.0665
out	-0.3865
out of	-0.0872
over	-0.3618
over $	-0.3618
over*	0.1733
overdose	0.1733
overdose of	0.1733
pain	-0.3718
pain i	-0.4104
pape*	-0.9083
papers	-0.2031
papers and	-0.1283
pas	0.055
pas besoin	0.2284
perd*	-0.598
perdoname	-0.2096
perdoname por	-0.2096
pers*	-0.3792
person	-0.2567
person now	-0.0636
persona	-0.2786
persona $	-0.2786
pick	-0.2009
pick me	-0.0608
pick up	-0.1668
pick you	-0.1742
piss*	-0.1417
pissed	-0.1417
pissed off	-0.1417
place	-0.477
place $	-0.4773
plan*	-0.0502
planned	-0.0502
planned $	-0.0502
play	-0.0502
play football	-0.0502
plea*	-0.4332
please	-0.4537
please $	-0.2854
please answer	-0.201
please come	-0.2438
please leave	-0.1447
please please	-0.1502
please sign	-0.1283
poor	0.1733
poor baby	0.1733
pop	-0.1672
pop em	-0.1672
por	-0.9511
por favor	-0.4911
por haberte	-0.2096
pour	-0.3352
pren*	0.371
prob*	0.1733
probthat	0.1733
probthat overdose	0.1733
prom*	-0.2315
prometo	-0.17
prometo que	-0.17
promise	-0.1653
puedo	-0.6847
que	-0.4348
que hice	-0.2941
que j	-0.3352
que ta	-0.341
que tal	-0.4026
que tu	0.2284
que voy	-0.17
quit	-0.4774
quoi	-0.6508
quoi de	-0.3747
real*	-0.1484
really	-0.1578
really like	-0.1417
really need	-0.0746
reco*	-0.4234
recojo	-0.1885
recojo a	-0.1885
regr*	-0.3291
regret	-0.3291
regret lying	-0.2118
reme*	-0.4708
remember	-0.4708
remember this	-0.3074
rent	-0.1759
rent $	-0.1759
repo*	0.2284
repondre	0.2284
repondre $	0.2284
resp*	-0.3268
responsibility	-0.3268
responsibility $	-0.2544
revi*	-0.577
reviens	-0.577
round	-0.1672
round this	-0.1672
s alrite	0.1281
s doctor	-0.1626
s what	0.1775
sach*	-0.2938
sachen	-0.2938
sachen in	-0.1238
sacr*	-0.1955
sacrificed	-0.1955
sacrificed you	-0.1955
sad	-0.5982
salut	-0.3747
salut quoi	-0.3747
saw	-0.4808
saw your	-0.4418
scho*	-0.3993
school	-0.3993
schu*	-0.1963
schuld	-0.1963
schuld $	-0.1963
se	0.5011
see	-0.3404
see you	-0.2878
seem*	0.0993
seemed	0.0993
seemed 2	0.0993
self*	-0.3154
selfish	-0.3154
send	-0.2981
send it	-0.1614
send me	-0.1759
send them	-0.1283
ser	-0.17
ser diferente	-0.17
shou*	-0.4724
should	-0.4724
should i	-0.1614
si	-0.4714
si no	-0.3128
sign	-0.4279
sign the	-0.1283
sign*	-0.5286
sinto	-0.4323
sinto tanto	-0.1994
sleep	0.0793
sleep because	-0.0665
slow	-0.1243
slow and	-0.1243
sn	0.1733
sn lots	0.1733
so	-0.3399
so many	-0.1175
so much	-0.3702
some*	-0.5491
someone	-0.534
something	-0.2224
something $	-0.0946
soon	0.43
soon $	0.43
soon*	0.0993
soonlots	0.0993
soonlots of	0.0993
sorry	0.2976
sorry $	-0.411
sorry completely	-0.1672
sorry for	0.1732
sorry i	-0.5393
sorry to	0.3425
spk	0.1733
spk 2	0.1733
star*	-0.0636
started	-0.0636
started therapy	-0.0636
stat*	-0.0685
station	-0.0783
station $	-0.0783
stel*	-0.1238
stellen	-0.1238
stellen $	-0.1238
still	-0.4562
still here	-0.1672
stop	-0.1297
stop being	-0.1057
stop thinking	-0.0682
stra*	-0.6014
sua	-0.5348
sua falta	-0.4323
suff*	-0.2286
suffering	-0.2286
suffering $	-0.2286
sweet	0.1281
sweet and	0.1281
swhrt	0.1427
swhrt how	0.1427
t intend	0.1775
t lost	0.1775
t worry	0.1281
ta	-0.341
table	-0.14
table booked	-0.14
take	0.3121
take care	0.5308
take it	-0.1243
take responsibility	-0.2544
takes	-0.2313
tal	-0.4026
tal $	-0.4026
talk	-0.705
talk to	-0.2461
tanto	-0.1994
tanto a	-0.1994
te	-0.553
te amo	-0.3759
te deseo	0.2681
te prometo	-0.17
te vas	-0.2729
tell	-0.1863
than	-0.4937
thanks $	0.3282
that	-0.5122
that $	-0.2312
that s	0.2253
the	-0.3282
the best	0.5077
the keys	-0.1284
the kids	-0.3268
the mailbox	-0.1284
the morning	-0.1137
the new	0.6254
the papers	-0.2031
the rent	-0.1759
them	-0.1283
them back	-0.1283
then	0.1113
then $	0.2528
then i	-0.1742
ther*	-0.074
therapy	-0.074
therapy i	-0.0636
there	-0.4443
there babe	-0.0982
thin*	0.0983
things	-0.321
things $	-0.321
think	-0.4496
thinking	0.259
thinking about	-0.0682
thinking of	0.2718
this	-0.5272
this eve	-0.0502
this place	-0.3074
this week	-0.1672
thou*	-0.4683
though	-0.0502
though $	-0.0502
thought	-0.484
three	-0.5833
ti	-0.5245
ti $	-0.5245
time	-0.7206
times	-0.1175
times i	-0.1175
to	-0.2643
to answer	0.4881
to be	-0.1585
to do	-0.0946
to get	-0.1137
to hear	0.267
to me	-0.3411
to miss	-0.157
to play	-0.0502
to see	-0.3157
to you	-0.0972
to your	-0.1676
today	-0.3316
today $	-0.3316
todo	-0.2941
todo lo	-0.2941
toi	0.217
toi $	0.3415
tomo*	0.1444
tomorrow	0.1444
tomorrow $	0.163
toni*	-0.5344
tonight	-0.5344
tonight $	-0.4735
tonight love	-0.0982
tons*	0.2078
tonsolitusaswell	0.2078
tonsolitusaswell $	0.2078
tot	0.1427
tot about	0.1427
tout	-0.525
tout ce	-0.3352
tran*	-0.6976
trea*	0.6225
treated	-0.0886
treated you	-0.0886
true	0.179
true $	0.179
try	-0.3787
try again	-0.175
try please	-0.1502
tu	0.0615
tu vas	0.2284
tudo	-0.7403
tues*	-0.291
tuesday	-0.291
tuesday at	-0.1626
tut	-0.2287
tut mir	-0.2287
tv	-0.1877
tv $	-0.218
type	-0.0502
type activities	-0.0502
um	-0.6877
una	-0.451
una mala	-0.2786
uns	-0.9419
uns eine	-0.1381
up	-0.6398
up $	-0.7871
up 2	-0.1407
up the	-0.1216
urfe*	0.1733
urfeeling	0.1733
urfeeling bettersn	0.1733
urmom	0.1775
urmom $	0.1775
us	-0.533
us another	-0.1522
us meet	-0.076
us try	-0.0636
va	-0.4841
vais	-0.4135
vais mal	-0.3149
vas a	-0.2729
vas bien	0.2284
verl*	-0.1174
verletzt	-0.1174
verletzt habe	-0.1174
verm*	-0.8629
vict*	-0.5316
victim	-0.5316
victim $	-0.5316
vida	-0.6713
vida $	-0.6713
voce	-0.2606
voce $	-0.339
voy	-0.6854
voy a	-0.6854
vuel*	-0.3539
walk	-0.2486
walk away	-0.1955
walk table	-0.14
want	-0.3115
want to	-0.3272
was	-1.0982
was my	-0.1579
was wrong	-0.2797
we	-0.8107
we had	-0.2948
we take	-0.1243
we try	-0.3801
week	-0.1672
week if	-0.1672
week*	-0.4237
weekend	-0.4237
weekend $	-0.4237
well	1.0435
well $	0.8894
well hunny	0.0993
well no	0.1981
well soon	0.43
werde	-0.3398
werde mich	-0.3398
what	-0.6163
what are	-0.3397
what happened	-0.337
what i	-0.5698
what if	-0.1795
what is	-0.2779
what itried2tell	0.1775
what you	-0.5665
what*	-0.4177
when	-0.1103
when can	-0.2303
when i	-0.308
when iwas	0.1775
when you	-0.2509
when your	-0.14
where	-0.2314
where should	-0.1614
whet*	-0.0502
whether	-0.0502
whether to	-0.0502
who	-0.5585
wie	-0.7553
wie geht	-0.7553
will	-0.4923
will be	-0.2744
will change	-0.1653
will come	-0.1536
will let	-0.076
will never	-0.3298
will not	-0.3872
will pick	-0.1165
will pop	-0.1672
will stop	-0.1057
will tell	-0.2253
wish	0.4482
wish you	0.4482
with	-0.4875
with your	-0.5421
with*	-0.1648
without	-0.1648
without you	-0.1648
work	-0.0989
work hey	0.1733
work i	-0.076
worry	0.1281
worry $	0.1281
would	-0.3704
would really	-0.1417
wrong	-0.0697
wrong $	0.1281
wrong and	-0.2544
x	-0.1052
x $	-0.1052
xx	-0.0768
xx $	-0.0768
yax	0.1281
yax $	0.1281
year	0.8181
year $	0.8181
yell*	-0.2258
yelling	-0.2258
yelling at	-0.1938
you $	-0.7829
you all	0.3731
you and	0.4599
you are	-0.4059
you arnt	-0.1417
you ave	-0.0887
you awake	-0.5272
you been	-0.3891
you but	0.1775
you clearly	-0.2286
you come	-0.2343
you destroyed	-0.2948
you dey	0.1427
you did	-0.2554
you disgust	-0.283
you do	0.3072
you doin	-0.3529
you doing	-0.228
you enjoyin	0.0993
you every	-0.4796
you feeling	0.2078
you felt	0.1775
you finish	-0.1742
you for	0.657
you get	-0.2562
you go	-0.076
you have	0.1148
you haven	0.1775
you honey	-0.0887
you i	-0.5283
you in	-0.1137
you it	-0.0886
you just	-0.1955
you know	0.1281
you later	0.1281
you my	-0.0746
you never	-0.4916
you pick	-0.1438
you seemed	0.0993
you send	-0.1759
you sn	0.1733
you so	-0.3882
you still	-0.5156
you today	-0.137
you tomorrow	-0.1417
you up	-0.393
you want	-0.145
you will	-0.5174
you you	-0.1758
your baby	-0.0746
your coming	-0.14
your day	-0.14
your dreams	0.179
your family	0.5133
your fault	-0.4299
your favorite	-0.218
your grandmother	0.3553
your half	-0.1759
your house	-0.1739
your mom	0.2646
your new	-0.9637
your ok	0.1427
your still	-0.1672
your*	0.1128
yourjob	0.0993
yourjob $	0.0993
yourself	0.0972
yourself $	0.0972
zuru*	-0.6833
~	-0.9728
""",
    'draft.begging': """\
!apology	-1.2229
!attack	-1.8591
!bargain	-0.6254
!begging	2.1966
!caring	-1.3718
!guilt	-1.4331
!logistics	-1.329
!probe	-1.2185
10	-0.4938
10 $	-0.144
2	0.0679
2 college	0.2486
2 go	0.2486
2 hurt	-0.0892
2 kiss	0.1841
2 much	0.2486
2 tonight	-0.1728
2 you	-0.1191
2docd	0.1123
2docd $	0.1123
3	-0.2022
4u	-0.0892
4u $	-0.0892
50	-0.0696
50 minutes	-0.0696
6	-0.1926
^ after	-0.3223
^ ah	-0.1191
^ answer	-0.2987
^ are	-0.5751
^ bitte	0.7248
^ c	-0.0524
^ call	-0.256
^ can	-0.317
^ congratulations	-0.1099
^ damn	-0.059
^ did	-0.4259
^ do	0.2091
^ dontmatter	0.1123
^ du	-0.4375
^ emma	-0.144
^ eres	-0.3793
^ es	-0.1955
^ espero	-0.3518
^ feliz	-0.5377
^ get	-0.3507
^ gimmi	-0.0995
^ give	0.0533
^ good	-0.3138
^ got	-0.0537
^ happy	-0.3223
^ hello	-0.0704
^ hey	-0.6845
^ hi	-0.4452
^ hola	-0.6552
^ hope	-0.4832
^ how	-0.2349
^ i	0.1279
^ ich	0.4069
^ if	-0.4893
^ important	0.1123
^ it	-0.356
^ j	-0.1376
^ je	-0.1273
^ just	-0.5861
^ kannst	-0.2489
^ let	-0.3002
^ lotsof	-0.059
^ love	0.098
^ may	-0.146
^ my	-0.3552
^ ok	-0.324
^ oops	-0.0688
^ perdoname	-0.2289
^ por	-0.1387
^ probthat	-0.1191
^ recojo	-0.1731
^ remember	-0.4392
^ sad	0.2486
^ salut	-0.288
^ se	-0.6044
^ see	-0.0816
^ si	-0.7903
^ sinto	0.5535
^ sorry	-0.5923
^ swhrt	-0.0838
^ take	-0.2276
^ te	0.1617
^ that	-0.3468
^ the	-0.6033
^ thinking	0.847
^ tu	0.2737
^ voce	-0.5296
^ what	-0.5687
^ when	-0.3075
^ would	-0.0688
^ x	0.8222
^ xx	0.1451
^ you	-0.5642
a	-0.5844
a arrepentir	-0.2226
a because	-0.2769
a bit	0.2486
a cheater	-0.1925
a different	-0.1051
a great	-0.1421
a las	-0.3476
a liar	-0.1925
a los	-0.1731
a ser	-0.1954
a sua	0.2847
able	-0.0816
able to	-0.0816
about	-0.2262
about 50	-0.0696
about me	-0.1184
about you	0.2285
about your	-0.4636
about yourself	-0.116
acco*	-0.6962
account	-0.6962
account $	-0.6962
addr*	-0.2789
address	-0.2789
address has	-0.0853
after	-0.3376
after everything	-0.2412
again	-0.061
again $	-0.2917
ah	-0.1191
ah poor	-0.1191
ai	-0.1896
ai fait	-0.1896
all	-0.3859
all the	-0.3359
all your	-0.2323
allem	-0.3707
allem schuld	-0.1675
alles	-0.5675
alone	-0.4822
alone $	-0.4822
alri*	-0.0524
alrite	-0.0524
alrite girl	-0.0524
alwa*	-0.0892
always	-0.0892
always b	-0.0892
am	-0.1513
am a	-0.1051
am at	-0.2102
am begging	0.5409
am bored	-0.0895
am coming	-0.1569
am in	-0.1722
am layin	-0.059
am sorry	-0.4343
am suffering	-0.2332
amnow	-0.059
amnow feelin	-0.059
amo	0.6276
amo $	0.2847
an	-0.1675
an allem	-0.1675
and	-0.3651
and a	-0.1925
and don	-0.0524
and i	-0.2645
and if	-0.1085
and just	-0.1085
and miss	-0.0838
and pick	-0.1863
and send	-0.2315
and your	-0.232
ande*	-0.4161
andern	-0.4161
andern gib	-0.1486
annie	-0.1119
annie x	-0.1119
anot*	0.5574
another	0.5574
another try	0.304
answ*	0.0993
answer	0.0993
answer $	-0.5766
answer me	0.435
answer now	-0.1569
any	-0.0597
any better	-0.059
anyo*	-0.4665
anyone	-0.4665
anyt*	0.2994
anything	0.2994
apol*	-0.3164
apologize	-0.3164
apologize for	-0.3164
appo*	-0.3565
appointment	-0.3565
appointment is	-0.144
are	-0.1763
are a	-0.2952
are doing	-0.2409
are happy	-0.2332
are my	0.6824
are you	-0.3816
arnt	0.132
arnt pissed	0.132
arre*	-0.6935
arrepentir	-0.2226
arrepentir $	-0.2226
as	-0.6965
at	-0.5737
at 10	-0.144
at 3	-0.2022
at 4	-0.1618
at 6	-0.1926
at half	-0.0688
at home	-0.2102
at you	-0.2294
ave	-0.0995
ave good	-0.0995
awake	-0.4542
awake $	-0.4542
away	-0.6145
away $	-0.6145
b	-0.0885
b here	-0.0892
babe	-0.2058
babe how	-0.1119
babe i	-0.2102
baby	0.4822
baby $	0.4568
baby forever	0.1841
baby from	0.1841
back	0.339
back $	0.3576
back i	-0.1635
back to	0.1588
bad	0.1899
bak	0.2486
bak 2	0.2486
be	-0.4755
be able	-0.0816
be ok	-0.0688
beber	-0.3892
beber $	-0.3892
beca*	-0.6301
because	-0.6301
because de	-0.2769
because of	-0.5963
bedr*	-0.059
bedreal	-0.059
bedreal bored	-0.059
been	0.0683
been gd	-0.0696
been up	0.2345
begg*	0.5409
begging	0.5409
begging $	0.26
being	-0.3458
being jealous	-0.3458
beli*	-0.6152
believe	-0.6152
bem	-0.5258
bem $	-0.5258
beso*	-0.0601
besoin	-0.0601
besoin de	-0.0601
best	-0.3829
best $	-0.3829
bett*	-0.4462
better	-0.4743
better hopeso	-0.059
bettersn	-0.1191
bettersn love	-0.1191
bien	-0.2477
bien pas	-0.0601
birt*	-0.3522
birthday	-0.3522
birthday $	-0.4025
birthday hope	-0.1902
bist	-0.5598
bist an	-0.1675
bit	0.2486
bit bored	0.2486
bitte	0.7248
bitte melde	0.3578
bored	0.1632
bored $	-0.1047
bored with	0.2386
boxes	-0.4601
boxes $	-0.4601
brau*	-0.4382
brauche	0.3578
brauche dich	0.3578
brea*	0.4573
but i	-0.0859
but id	0.132
by	-0.2906
c	-0.2285
c you	-0.2601
call	0.0599
call me	0.2646
call*	-0.1638
calling	-0.1638
calling you	-0.1638
can	-0.1557
can i	-0.1472
can not	0.2888
can we	-0.6162
can you	-0.2999
care	-0.389
care $	-0.0677
care if	-0.2332
care sweet	-0.0524
care then	-0.165
care*	-0.1318
careabout	-0.0892
careabout you	-0.0892
cared	-0.116
cared about	-0.116
careful	-0.1191
careful spk	-0.1191
casu*	-0.0975
casually	-0.1085
casually $	-0.1085
ce	-0.1896
ce que	-0.1896
chan*	-0.7083
chance	-0.4387
chance $	-0.4387
change	-0.5034
change i	-0.4921
changed	-0.6422
changed now	-0.0853
chea*	-0.3318
cheater	-0.1925
cheater $	-0.1925
chec*	-0.4313
check	-0.0688
check that	-0.0688
cinco	-0.4882
cinco $	-0.4882
clea*	-0.2332
clearly	-0.2332
clearly do	-0.2332
coll*	0.2486
college	0.2486
college $	0.2486
come	0.1004
come and	-0.1863
come back	0.3638
come get	-0.2377
come home	0.1867
come true	-0.1344
come up	0.1123
comi*	-0.4768
coming	-0.4768
coming to	-0.1569
comp*	-0.1312
completely	-0.1312
completely forgot	-0.1312
cong*	-0.1455
congratulations	-0.1099
congratulations on	-0.1099
cont*	-0.2903
contestas	-0.2903
contestas te	-0.2226
culpa	-0.9549
cump*	-0.3558
cumpleanos	-0.3558
cumpleanos te	-0.1959
damn	-0.059
damn i	-0.059
dass	-0.4604
dass ich	-0.4604
date	-0.1085
date casually	-0.1085
day	0.1099
day $	0.142
de	-1.0528
de beber	-0.3892
de goss	-0.0995
de neuf	-0.288
de repondre	-0.0601
de toi	-0.3799
dejes	0.4696
dejes $	0.4696
den	-0.1113
den keller	-0.1113
depo*	-0.2926
desc*	-0.552
desculpa	-0.552
deseo	-0.1959
deseo lo	-0.1959
dest*	-0.2615
destroyed	-0.2615
destroyed everything	-0.2615
dey	-0.0838
dey hope	-0.0838
dich	0.5775
dich $	-0.1862
dich ich	0.3578
dich verletzt	-0.1403
did	-0.6238
did $	-0.1707
did you	-0.4259
didn	-0.0892
didn t	-0.0892
dife*	-0.1954
diferente	-0.1954
diferente $	-0.1954
diff*	-0.5235
different	-0.5235
different person	-0.1051
din	-0.2234
din lock	-0.2234
dinn*	-0.3177
dinner	-0.3177
dir	-0.6125
disg*	-0.4211
disgust	-0.4211
disgust me	-0.4211
do	-0.0637
do it	-0.1638
do not	0.2084
do something	-0.2102
do you	-0.5927
doct*	-0.2746
doctor	-0.2746
doctor appointment	-0.144
does	-0.2428
does not	-0.1085
doin	-0.2566
doin $	-0.1119
doing	-0.3231
doing $	-0.0794
doing tonight	-0.2474
doing well	-0.2409
don	-0.0524
don t	-0.0524
dont*	0.1123
dontignore	0.1123
dontignore mycalls	0.1123
dontmatter	0.1123
dontmatter if	0.1123
dontplease	0.1123
dontplease dontignore	0.1123
drea*	-0.1344
dreams	-0.1344
dreams come	-0.1344
du	-1.1932
du bist	-0.3074
du meine	-0.1113
eat	-0.4377
eat or	-0.4377
eight	-0.07
eight from	-0.0688
eine	-0.1486
eine chance	-0.1486
em	-0.1312
em round	-0.1312
email	-0.0853
email address	-0.0853
emma	-0.144
emma s	-0.144
eres	-0.3793
eres una	-0.3793
es	-0.6595
es $	-0.3481
es tut	-0.1955
espe*	-0.3377
espere	-0.1376
espere que	-0.1376
espero	-0.3518
espero que	-0.3518
eu	-0.952
ever*	0.1651
every	0.4586
everyone	-0.6758
everyone what	-0.073
everything	0.3404
everything $	0.6824
everything i	-0.3592
everything we	-0.2615
fait	-0.1896
falta	0.5535
falta te	0.2847
fami*	-0.232
family	-0.232
family $	-0.232
fault	-0.6077
fault $	-0.5255
favo*	-0.1939
favor	0.8008
favor $	0.7002
favor no	0.3556
favorite	-0.1939
favorite movie	-0.1939
feel	-0.4329
feel*	-0.1617
feelin	-0.059
feelin ill	-0.059
feeling	-0.1617
feeling any	-0.059
feliz	-0.5377
feliz cumpleanos	-0.3558
felt	-0.0892
felt about	-0.0892
fini*	-0.3988
finish	-0.2356
finish then	-0.1863
for	-0.8551
for calling	-0.1638
for everything	-0.261
for how	-0.0734
for the	-0.3525
for what	-0.3695
for yelling	-0.2368
for you	-0.6407
fore*	0.1841
forever	0.1841
forever $	0.1841
forg*	-0.4929
forgot	-0.2651
forgot will	-0.1312
frie*	-0.4581
friends	-0.4581
from station	-0.0688
from your	0.1841
full	-0.2215
gail	-0.0524
gail is	-0.0524
gd	-0.105
gd now	-0.0696
geht	-0.5163
geht es	-0.5163
get	-0.441
get my	-0.3342
get this	-0.0696
get to	-0.0816
get well	-0.3507
gib	-0.1486
gib uns	-0.1486
gimmi	-0.0995
gimmi de	-0.0995
girl	-0.0524
girl you	-0.0524
give me	-0.9246
give us	0.4461
go $	-0.1085
go bak	0.2486
go careful	-0.1191
going	-0.0831
going $	-0.2329
good	-0.3383
good holiday	-0.0995
good luck	-0.3138
goss	-0.0995
goss $	-0.0995
got	-0.7822
gran*	-0.3426
grandmother	-0.3426
grandmother thinking	-0.3426
great	-0.1421
great day	-0.1421
gute	-0.7629
habe	-0.6056
habe $	-0.6056
habe*	-0.2289
haberte	-0.2289
haberte mentido	-0.2289
had	-0.2742
had $	-0.2615
half	-0.1742
half eight	-0.07
half of	-0.1928
happ*	-0.477
happened	-0.2786
happened $	-0.3074
happy	-0.3756
happy birthday	-0.3522
happy knowing	-0.1686
has	-0.3775
has a	-0.4353
has changed	-0.0853
has not	-0.0696
hate	-0.4806
hate you	-0.4806
have	-0.4024
have a	-0.1421
have mail	-0.1686
have missed	0.2486
have not	0.2395
have to	-0.346
have tonsolitusaswell	-0.059
have you	-0.4487
haven	-0.0892
haven t	-0.0892
hear	0.2279
hear about	-0.3426
hello	-0.0704
hello $	-0.0704
here	0.1811
here $	-0.1312
here 4u	-0.0892
here where	-0.3303
hey	-0.6759
hey go	-0.1191
hey happy	-0.1673
hey j	-0.059
hey mate	-0.0995
hey there	-0.1119
hey wie	-0.1917
hi	-0.4452
hi babe	-0.2102
hi hope	-0.0696
hi my	-0.0853
hi what	-0.2407
hice	-0.2647
hola	-0.6552
hola que	-0.3348
holi*	0.2271
holiday	0.2271
holiday $	-0.0995
holiday want	0.2486
home	-0.4666
home $	0.1867
home now	-0.2102
honey	-0.0995
honey $	-0.0995
hope	-0.3224
hope urfeeling	-0.1191
hope you	-0.1668
hope your	-0.1683
hope*	-0.059
hopeso	-0.059
hopeso hunny	-0.059
house	-0.1569
house $	-0.1569
how	-0.4168
how i	-0.4345
how is	-0.4691
how much	-0.1686
how you	-0.1434
hun	-0.2876
hun $	-0.1493
hunny	-0.0762
hunny $	-0.0762
hurt	-0.0928
hurt you	-0.0928
i	0.0509
i am	-0.1513
i amnow	-0.059
i apologize	-0.3164
i can	0.0992
i careabout	-0.0892
i come	-0.3617
i did	-0.2403
i didn	-0.0892
i din	-0.2234
i feel	-0.4329
i finish	-0.1562
i get	-0.331
i hate	-0.4806
i hope	-0.1337
i love	0.5076
i may	-0.059
i miss	0.8257
i need	0.6489
i never	-0.0892
i please	0.1123
i promise	-0.3874
i really	0.1841
i regret	-0.4307
i sacrificed	-0.2412
i saw	-0.1939
i send	-0.1686
i started	-0.1051
i take	-0.222
i think	0.2373
i treated	-0.0734
i was	-0.2498
i will	-0.6811
i wish	-0.3829
ich brauche	0.3578
ich dich	-0.4763
ich werde	-0.4161
id	0.1231
id would	0.132
if	-0.4343
if i	-0.2332
if it	-0.1085
if urgoin	0.1123
if we	-0.1867
if you	-0.7732
if your	-0.1312
igno*	-0.073
ignore	-0.073
ignore me	-0.073
il	0.4492
ill	-0.0992
ill always	-0.0892
ill ithink	-0.059
imin	0.1123
imin town	0.1123
impo*	0.1123
important	0.1123
important tome	0.1123
in	-0.7763
in $	-0.5136
in bedreal	-0.059
in den	-0.1113
in the	-0.3445
inte*	-0.0892
intend	-0.0892
intend 2	-0.0892
is	-0.4987
is $	-0.0853
is all	-0.1828
is it	-0.6161
is neva	-0.0524
is not	0.2486
is on	-0.1939
is tuesday	-0.144
is up	-0.2407
is what	-0.1615
is you	-0.0995
isv	0.1123
isv $	0.1123
it	-0.32
it $	0.0795
it again	-0.1638
it does	-0.1085
it going	-0.2329
it is	-0.1842
it slow	-0.1085
it was	-0.2588
ithi*	-0.059
ithink	-0.059
ithink i	-0.059
itri*	-0.0892
itried2tell	-0.0892
itried2tell urmom	-0.0892
its	-0.4374
iwas	-0.0892
iwas marine	-0.0892
j	-0.6487
j $	-0.059
j ai	-0.1896
j espere	-0.1376
je	-0.1808
je vais	-0.4639
jeal*	-0.4102
jealous	-0.4102
jealous if	-0.3458
job	-0.2054
job $	-0.1753
jour*	-0.0696
journey	-0.0696
journey has	-0.0696
just	0.3925
just date	-0.1085
just reallyneed	0.1123
just to	-0.0688
just walk	-0.2412
kann	-0.5843
kann ich	-0.5843
kann*	-0.2489
kannst	-0.2489
kannst du	-0.2489
kell*	-0.1113
keller	-0.1113
keller stellen	-0.1113
keyp*	-0.2234
keypad	-0.2234
keypad $	-0.2234
keys	-0.3492
keys in	-0.3492
kids	-0.2746
kids at	-0.1892
kiss	0.1841
kiss you	0.1841
knew	-0.0892
knew how	-0.0892
know	-0.0572
know gail	-0.0524
know*	-0.1686
knowing	-0.1686
knowing how	-0.1686
la	-0.9705
las	-0.3476
las cinco	-0.1731
last	-0.1981
last night	-0.1981
late	-0.4157
late i	-0.0696
later	-0.319
later $	-0.3419
later hun	-0.0524
layin	-0.059
layin in	-0.059
leave	-0.2509
leave me	0.5533
leave the	-0.3492
left	-0.9568
leid	-0.1955
leid dass	-0.1955
les	-0.6751
let	-0.2998
let us	-0.3362
let you	-0.1085
liar	-0.1925
liar and	-0.1925
life	-0.7457
life $	-0.559
like	-0.2618
like to	0.132
live	0.1588
live without	0.1588
lo	-0.3465
lo mejor	-0.1959
lo que	-0.2647
lock	-0.2234
lock my	-0.2234
los	-0.392
los ninos	-0.1731
lost	-0.0892
lost me	-0.0892
lots	-0.1191
lots of	-0.1191
lots*	-0.059
lotsof	-0.059
lotsof love	-0.059
love	0.5029
love $	-0.1191
love and	-0.0838
love annie	-0.1119
love me	0.116
love yax	-0.0524
love you	0.7293
love*	-0.135
loved	-0.3941
lovejen	-0.1191
lovejen x	-0.1191
luck	-0.3138
luck with	-0.3138
lying	-0.2145
lying to	-0.2145
mail	-0.1686
mail here	-0.1686
mail*	-0.3492
mailbox	-0.3492
mailbox $	-0.3492
mal	-0.1492
mal a	-0.1492
mala	-0.2422
mala persona	-0.2422
many	-0.1638
many times	-0.1638
mari*	-0.0892
marine	-0.0892
marine that	-0.0892
mate	-0.0995
mate $	-0.0995
may	-0.1506
may all	-0.146
may have	-0.059
me	0.4496
me $	0.2129
me dejes	0.4696
me i	0.5245
me ill	-0.0892
me one	-0.8225
me only	-0.116
me up	-0.1313
me when	-0.6156
me x	0.116
me your	-0.1928
meet	-0.209
meet me	-0.2196
meet once	-0.1085
meet*	-0.3371
meeting	-0.3371
meine	-0.3014
meine sachen	-0.3014
mejor	-0.1959
mejor $	-0.1959
melde	0.3578
melde dich	0.3578
ment*	-0.6366
mentido	-0.3823
mentido $	-0.3823
mich	-0.4161
mich andern	-0.4161
mind	-0.0688
mind picking	-0.0688
minha	-0.4703
minu*	0.0727
minutes	-0.4577
minutes late	-0.4577
mir	-0.1955
mir leid	-0.1955
miss	0.8764
miss $	-0.0838
miss you	0.7501
miss*	0.371
missed	0.0563
missed you	0.2486
missing	0.3853
mom	-0.2346
mom s	-0.1503
money	-0.3634
more	0.7182
more chance	-0.4921
morn*	-0.0816
morning	-0.0816
morning $	-0.0816
movie	-0.1939
movie is	-0.1939
much	0.5386
much $	0.4492
much a	0.2486
much i	0.181
much pain	-0.1686
my	-0.1974
my baby	0.1841
my email	-0.0853
my everything	0.6824
my fault	-0.591
my keypad	-0.2234
my life	-0.4102
my things	-0.2377
myca*	0.1123
mycalls	0.1123
mycalls you	0.1123
nao	0.1883
ne	0.544
need	0.3674
need 2	0.1841
need you	0.5177
need*	-0.685
needed	-0.685
neuf	-0.288
neuf $	-0.288
neva	-0.0524
neva wrong	-0.0524
never	-0.3997
never cared	-0.116
never knew	-0.0892
new	-0.8319
new job	-0.1753
new victim	-0.1099
new year	-0.4732
nice	-0.9215
nicht	0.4423
night	-0.2782
night $	-0.1502
ninos	-0.1731
ninos a	-0.1731
no	0.0588
no contestas	-0.2226
no me	0.4125
no need	-0.3719
no puedo	0.3847
no thecd	0.1123
not	0.5353
not been	0.1851
not believe	-0.6152
not care	-0.2332
not do	0.0981
not eat	-0.4377
not it	0.2486
not leave	0.5533
not live	0.1588
not mind	-0.0688
not stop	0.2869
not work	-0.1085
now	-0.4242
now $	-0.6532
now about	-0.0696
now imin	0.1123
now it	-0.0853
now let	-0.1051
now or	-0.1569
now want	-0.2102
numb*	-0.3184
number	-0.3184
of	-0.1423
of lovejen	-0.1191
of my	-0.2959
of the	-0.2086
of work	-0.1191
off	-0.2428
off but	0.132
ok	-0.2452
ok $	-0.0842
ok thanks	-0.165
ok tot	-0.0838
on	-0.5921
on the	-0.4328
on tv	-0.1939
on you	-0.4919
on your	-0.1099
once	-0.2609
once and	-0.2609
one	0.3424
one more	0.6142
only	-0.2097
only about	-0.116
oops	-0.0688
oops sorry	-0.0688
or	-0.5905
or i	-0.2987
or sleep	-0.4377
out	-0.5776
out of	-0.0753
outl*	0.1123
outl8r	0.1123
outl8r just	0.1123
over	-0.3939
over $	-0.3939
over*	-0.1191
overdose	-0.1191
overdose of	-0.1191
pain	-0.1373
pain i	-0.1686
pape*	-0.8269
papers	-0.3008
papers and	-0.2315
pas	0.6098
pas besoin	-0.0601
perd*	-0.6681
perdoname	-0.2289
perdoname por	-0.2289
pers*	-0.3322
person	-0.2404
person now	-0.1051
persona	-0.2422
persona $	-0.2422
pick	-0.2789
pick me	-0.115
pick up	-0.2302
pick you	-0.1863
pick*	-0.0688
picking	-0.0688
picking me	-0.0688
piss*	0.132
pissed	0.132
pissed off	0.132
place	-0.4574
place $	-0.4499
plea*	0.4719
please	0.4807
please $	0.7411
please answer	0.26
please come	0.3968
please dontplease	0.1123
please leave	-0.8715
please please	0.304
please sign	-0.2315
poor	-0.1191
poor baby	-0.1191
pop	-0.1312
pop em	-0.1312
por	-0.219
por favor	0.8008
por haberte	-0.2289
pour	-0.1896
pren*	-0.6841
prob*	-0.1191
probthat	-0.1191
probthat overdose	-0.1191
prom*	-0.4314
prometo	-0.1954
prometo que	-0.1954
promise	-0.3874
promise give	-0.4921
puedo	0.0569
que	-0.9991
que hice	-0.2647
que j	-0.1896
que ta	-0.6138
que tal	-0.3348
que tu	-0.0601
que voy	-0.1954
quit	-0.3996
quoi	-0.7416
quoi de	-0.288
real*	0.2987
really	0.2555
really like	0.132
really need	0.1841
reallyneed	0.1123
reallyneed 2docd	0.1123
reco*	-0.3476
recojo	-0.1731
recojo a	-0.1731
regr*	-0.4307
regret	-0.4307
regret lying	-0.2145
reme*	-0.4392
remember	-0.4392
remember this	-0.3364
rent	-0.1928
rent $	-0.1928
repo*	-0.0601
repondre	-0.0601
repondre $	-0.0601
resp*	-0.222
responsibility	-0.222
responsibility $	-0.186
revi*	0.32
reviens	0.32
round	-0.1312
round this	-0.1312
s	0.3775
s alrite	-0.0524
s doctor	-0.144
s what	-0.0892
sach*	-0.3014
sachen	-0.3014
sachen in	-0.1113
sacr*	-0.2412
sacrificed	-0.2412
sacrificed you	-0.2412
sad	0.1508
sad is	0.2486
salut	-0.288
salut quoi	-0.288
saw	-0.5041
saw your	-0.3738
scho*	-0.293
school	-0.293
schu*	-0.1675
schuld	-0.1675
schuld $	-0.1675
se	-0.6044
see	0.2629
see you	0.3518
self*	-0.3461
selfish	-0.3461
send	-0.385
send it	-0.1686
send me	-0.1928
send them	-0.2315
ser	-0.1954
ser diferente	-0.1954
shou*	-0.4428
should	-0.4428
should i	-0.1686
si	-0.7903
si no	-0.2903
sign	-0.4549
sign the	-0.2315
sign*	-0.4821
sinto	0.5535
sinto tanto	0.2847
sleep	-0.6174
sleep because	-0.4377
slow	-0.1085
slow and	-0.1085
sn	-0.1191
sn lots	-0.1191
so many	-0.1638
so much	0.5929
some*	-0.657
someone	-0.5075
something	-0.4295
something $	-0.2102
soon	-0.3507
soon $	-0.3507
sorry	-0.6118
sorry $	-0.3621
sorry completely	-0.1312
sorry for	-0.2141
sorry i	-0.6316
sorry to	-0.2882
spk	-0.1191
spk 2	-0.1191
star*	-0.1051
started	-0.1051
started therapy	-0.1051
stat*	-0.1264
station	-0.1331
station $	-0.1331
stel*	-0.1113
stellen	-0.1113
stellen $	-0.1113
still here	-0.1312
stop	0.1455
stop being	-0.3458
stop thinking	0.2869
stra*	-0.5666
sua	0.2968
sua falta	0.5535
suff*	-0.2332
suffering	-0.2332
suffering $	-0.2332
sweet	-0.0524
sweet and	-0.0524
swhrt	-0.0838
swhrt how	-0.0838
t	0.2937
t intend	-0.0892
t lost	-0.0892
t worry	-0.0524
ta	-0.6138
take	-0.7264
take care	-0.2548
take it	-0.1085
take responsibility	-0.186
takes	-0.225
tal	-0.3348
tal $	-0.3348
talk	0.1312
talk to	0.594
tanto	0.2847
tanto a	0.2847
te	0.2148
te amo	0.6276
te deseo	-0.1959
te prometo	-0.1954
te vas	-0.2226
tell	-0.311
tell everyone	-0.073
text	-0.0811
text journey	-0.0696
than	0.1827
than*	-0.3035
thanks	-0.3035
thanks $	-0.1587
that	-0.4014
that $	-0.1808
that be	-0.0688
that s	-0.0963
that you	-0.0688
the	-0.9788
the best	-0.3829
the holiday	0.2486
the keys	-0.3492
the kids	-0.2746
the mailbox	-0.3492
the morning	-0.0816
the new	-0.1753
the papers	-0.3008
the rent	-0.1928
thecd	0.1123
thecd isv	0.1123
them	-0.2315
them back	-0.2315
then	-0.3434
then $	-0.2395
then i	-0.1863
ther*	-0.6166
therapy	-0.6166
therapy i	-0.1051
there	-0.4289
there babe	-0.1119
thin*	0.6709
things	-0.3228
things $	-0.3228
think	-0.1049
think $	-0.0696
thinking	0.8054
thinking about	0.2869
thinking of	0.7431
this	-0.2913
this place	-0.3364
this text	-0.0696
this week	-0.1312
thou*	-0.3444
thought	-0.3693
three	-0.6106
ti	0.5232
ti $	0.5232
time	0.2746
times	-0.1638
times i	-0.1638
to answer	-0.4248
to be	-0.0944
to check	-0.0688
to do	-0.2102
to get	-0.0816
to hear	0.2279
to me	0.3085
to miss	0.3371
to see	0.3031
to you	-0.5662
to your	-0.1832
today	-0.5247
today $	-0.5247
todo	-0.2647
todo lo	-0.2647
toi	-0.3918
toi $	-0.3024
tome	0.1123
tome 4	0.1123
tomo	-0.0688
tomo at	-0.0688
tomo*	0.0812
tomorrow	0.0812
tomorrow $	0.1049
tonight $	-0.6693
tonight love	-0.1119
tons*	-0.059
tonsolitusaswell	-0.059
tonsolitusaswell $	-0.059
tot	-0.0838
tot about	-0.0838
tout	-0.4617
tout ce	-0.1896
town	0.1123
town $	0.1123
tran*	-0.6431
trea*	-0.4157
treated	-0.0734
treated you	-0.0734
true	-0.1344
true $	-0.1344
try	0.0623
try again	-0.2499
try please	0.304
tu	-0.2589
tu vas	-0.0601
tudo	-0.5147
tues*	-0.3082
tuesday	-0.3082
tuesday at	-0.144
tut	-0.1955
tut mir	-0.1955
tv	-0.1695
tv $	-0.1939
um	-0.6225
una	-0.3793
una mala	-0.2422
uns	-0.8989
uns eine	-0.1486
up	-0.2621
up $	-0.7262
up 2	0.0931
up now	0.1123
up the	-0.1381
up tomo	-0.0688
urfe*	-0.1191
urfeeling	-0.1191
urfeeling bettersn	-0.1191
urgo*	0.1123
urgoin	0.1123
urgoin outl8r	0.1123
urmom	-0.0892
urmom $	-0.0892
us	0.0853
us another	0.5752
us meet	-0.1085
us try	-0.1051
va	-0.8977
vais	-0.4639
vais mal	-0.1492
vas	-0.2219
vas a	-0.2226
vas bien	-0.0601
verl*	-0.1403
verletzt	-0.1403
verletzt habe	-0.1403
vict*	-0.1099
victim	-0.1099
victim $	-0.1099
vida	-0.7211
vida $	-0.7211
voce	0.0923
voce $	0.3923
voy	-0.6504
voy a	-0.6504
vuel*	0.2969
walk	-0.2186
walk away	-0.2412
want	0.7126
want 2	0.2486
want to	0.7469
was	-0.8032
was my	-0.2588
was wrong	-0.1973
we	-0.8894
we had	-0.2615
we take	-0.1085
we try	-0.496
week	-0.1312
week if	-0.1312
week*	-0.3316
weekend	-0.3316
weekend $	-0.3316
well	-0.6424
well $	-0.5282
well no	-0.2409
well soon	-0.3507
werde	-0.4161
werde mich	-0.4161
what	-0.8713
what are	-0.3835
what happened	-0.3074
what i	-0.3784
what if	-0.2079
what is	-0.2407
what itried2tell	-0.0892
what you	-0.7393
what*	-0.6541
when	-0.6284
when can	-0.3342
when i	-0.657
when iwas	-0.0892
when you	-0.2805
where	-0.3303
where should	-0.1686
who	-0.5622
wie	-0.3481
wie geht	-0.3481
will	-0.2945
will be	-0.1287
will change	-0.3874
will come	-0.2085
will let	-0.1085
will never	-0.4761
will not	0.4589
will pick	-0.1618
will pop	-0.1312
will stop	-0.3458
will tell	-0.3562
wish	0.2762
wish you	0.2762
with	-0.3194
with the	-0.3465
with your	-0.8457
with*	0.4113
without	0.4113
without you	0.4113
work	-0.6654
work $	-0.3462
work hey	-0.1191
work i	-0.1085
worry	-0.0524
worry $	-0.0524
would really	0.132
would that	-0.0688
wrong	-0.1931
wrong $	-0.0524
wrong and	-0.186
x	0.7483
x $	0.7483
xx	0.1451
xx $	0.1451
yax	-0.0524
yax $	-0.0524
year	-0.4732
year $	-0.4732
yell*	-0.2368
yelling	-0.2368
yelling at	-0.2294
you	-0.108
you $	-0.0539
you all	-0.3359
you and	-0.2642
you arnt	0.132
you ave	-0.0995
you awake	-0.4542
you been	-0.4034
you but	-0.0892
you clearly	-0.2332
you come	-0.5487
you destroyed	-0.2615
you dey	-0.0838
you did	-0.5136
you disgust	-0.4211
you do	-0.4725
you doin	-0.2566
you doing	-0.235
you every	0.477
you feeling	-0.059
you felt	-0.0892
you finish	-0.1863
you for	-0.3822
you get	-0.2334
you go	-0.1085
you have	-0.1933
you haven	-0.0892
you honey	-0.0995
you ignore	-0.073
you in	-0.0816
you it	-0.0734
you just	-0.2412
you know	-0.0524
you later	-0.0524
you my	0.1841
you never	-0.2929
you no	0.1123
you pick	-0.2432
you send	-0.1928
you sn	-0.1191
you so	0.5979
you still	-0.5991
you today	-0.4045
you tomorrow	0.132
you up	-0.4618
you want	-0.6388
you will	-0.5076
you you	0.0692
your	-0.3691
your baby	0.1841
your dreams	-0.1344
your family	-0.232
your fault	-0.1828
your favorite	-0.1939
your grandmother	-0.3426
your half	-0.1928
your house	-0.1569
your mom	-0.1961
your new	-0.463
your ok	-0.0838
your still	-0.1312
your*	-0.2831
yourself	-0.3072
yourself $	-0.3072
zuru*	0.2584
~	-1.231
""",
    'draft.attack': """\
!apology	-1.2284
!attack	2.8188
!bargain	-1.1705
!begging	-1.3686
!caring	-1.5812
!guilt	-0.9101
!logistics	-1.1602
!probe	-1.5444
10	-0.5124
10 $	-0.1529
2	-0.2129
2 b	-0.0781
2 hurt	-0.0911
2 kiss	-0.0563
2 tonight	-0.1675
2 you	-0.1027
2u	-0.0781
2u soonlots	-0.0781
3	-0.1283
4	-0.253
4 tomorrow	-0.0947
4u	-0.0911
4u $	-0.0911
6	-0.1392
^ after	-0.4563
^ ah	-0.1027
^ answer	-0.2108
^ are	-0.5731
^ bitte	-0.5249
^ boo	-0.0781
^ call	-0.2273
^ can	-0.5376
^ congratulations	0.3832
^ did	-0.4477
^ do	-0.387
^ du	0.8494
^ emma	-0.1529
^ eres	0.4666
^ es	-0.2204
^ espero	-0.4011
^ feliz	-0.6029
^ get	-0.3783
^ give	-0.3077
^ good	-0.4278
^ happy	-0.4033
^ hello	-0.0597
^ hey	-0.7777
^ hi	-0.4968
^ hola	-0.6806
^ how	-0.5395
^ i	-0.3585
^ ich	0.0515
^ if	-0.4884
^ it	0.387
^ j	-0.1477
^ just	-0.5123
^ kannst	-0.5079
^ let	-0.2623
^ love	-0.0875
^ may	-0.2513
^ my	-0.5982
^ ok	-0.4373
^ perdoname	-0.2685
^ please	-0.305
^ por	-0.4809
^ probthat	-0.1027
^ recojo	-0.1767
^ remember	-0.4705
^ salut	-0.3042
^ se	-0.659
^ si	-0.3928
^ sinto	-0.4189
^ sorry	-0.3734
^ take	-0.5529
^ that	-0.59
^ the	-0.7655
^ thinking	-0.6588
^ tu	0.1404
^ voce	0.6725
^ what	0.0703
^ when	-0.2109
^ x	-0.5845
^ you	0.4432
a	-0.5597
a arrepentir	-0.2407
a because	-0.3366
a cheater	0.3019
a different	-0.0823
a great	-0.1708
a las	-0.5472
a liar	0.3019
a los	-0.1767
a ser	-0.1765
a sua	-0.1955
about	-0.1669
about me	0.1897
about you	-0.0683
about your	-0.1178
about yourself	0.3176
acco*	-0.2526
account	-0.2526
account $	-0.2526
addr*	-0.4976
address	-0.4976
address has	-0.091
after	-0.4057
after everything	-0.2185
again	-0.5858
again $	-0.4913
ah	-0.1027
ah poor	-0.1027
ai	-0.2808
ai fait	-0.2808
all	0.2078
all the	-0.2343
all your	0.4185
allem	0.1223
allem schuld	0.2931
alles	0.1773
alone	0.4947
alone $	0.4947
alwa*	-0.0911
always	-0.0911
always b	-0.0911
am	-0.4351
am a	-0.0823
am begging	-0.2818
am bored	-0.0726
am coming	-0.1133
am going	-0.1044
am in	-0.1749
am sorry	-0.3764
am suffering	-0.1566
amo	-0.5486
amo $	-0.1955
an	0.2931
an allem	0.2931
and	-0.1844
and a	0.3019
and i	-0.4395
and if	-0.1012
and just	-0.1581
and pick	-0.12
and send	-0.1116
and your	-0.3598
ande*	-0.315
andern	-0.315
andern gib	-0.1315
annie	-0.0695
annie x	-0.0695
anot*	-0.1203
another	-0.1203
another try	-0.1459
answ*	-0.5288
answer	-0.5288
answer $	-0.4838
answer me	-0.4352
answer now	-0.1133
anyo*	0.5698
anyone	0.5698
anyt*	-0.1512
anything	-0.1512
apol*	-0.3235
apologize	-0.3235
apologize for	-0.3235
appo*	-0.4236
appointment	-0.4236
appointment is	-0.1529
are	0.4248
are a	0.4934
are doing	-0.1664
are happy	-0.4121
are my	-0.7269
are ok	-0.0781
are you	-0.9028
arnt	-0.0819
arnt pissed	-0.0819
arre*	-0.2638
arrepentir	-0.2407
arrepentir $	-0.2407
as	0.2928
at	-0.6153
at 10	-0.1529
at 3	-0.1283
at 4	-0.1054
at 6	-0.1392
at you	-0.2448
awake	-0.4531
awake $	-0.4531
away	-0.2627
away $	-0.2627
b	-0.1071
b gettin	-0.0781
b here	-0.0911
babe	-0.1078
babe $	-0.0781
babe how	-0.0695
baby	-0.1651
baby $	-0.2125
baby forever	-0.0563
baby from	-0.0563
back	-0.2369
back $	-0.3954
back i	-0.0589
bad	-0.3024
be	-0.5734
beber	-0.4187
beber $	-0.4187
beca*	-0.4012
because	-0.4012
because de	-0.3366
because of	-0.3935
been	-0.3057
begg*	-0.2818
begging	-0.2818
begging $	-0.0981
being	-0.1181
being jealous	-0.1181
beli*	-0.4344
believe	-0.4344
bem	-0.5697
bem $	-0.5697
beso*	-0.0508
besoin	-0.0508
besoin de	-0.0508
best	-0.2667
best $	-0.2667
bett*	0.2671
better	0.3133
bettersn	-0.1027
bettersn love	-0.1027
bien	-0.2673
bien pas	-0.0508
birt*	-0.3999
birthday	-0.3999
birthday $	-0.4118
birthday hope	-0.2193
bist	0.0732
bist an	0.2931
bitte	-0.5249
bitte melde	-0.301
boo	-0.0781
boo babe	-0.0781
bored	-0.0556
bored $	-0.0652
boxes	-0.3225
boxes $	-0.3225
brau*	-0.8268
brauche	-0.301
brauche dich	-0.301
brea*	-0.3954
but i	-0.0823
but id	-0.0819
by	-0.1866
c	-0.2726
c you	-0.3191
call	-0.3362
call me	-0.3095
call*	-0.0601
calling	-0.0601
calling you	-0.0601
can	-0.5734
can i	-0.2721
can not	-0.3336
can we	-0.5765
can you	-0.3662
care	-0.6204
care i	-0.0781
care if	-0.1566
care then	-0.2367
care*	-0.1161
careabout	-0.0911
careabout you	-0.0911
cared	0.3176
cared about	0.3176
careful	-0.1027
careful spk	-0.1027
casu*	-0.1424
casually	-0.1581
casually $	-0.1581
ce	-0.2808
ce que	-0.2808
chan*	-0.6916
chance	-0.4378
chance $	-0.4378
change	-0.4154
changed	-0.4258
changed now	-0.091
chea*	0.58
cheater	0.3019
cheater $	0.3019
chec*	-0.3234
cinco	-0.7105
cinco $	-0.7105
clea*	-0.1566
clearly	-0.1566
clearly do	-0.1566
come	-0.366
come and	-0.12
come back	-0.3092
come get	-0.1375
come home	-0.2534
come true	-0.1907
comi*	-0.4429
coming	-0.4429
coming to	-0.1133
comp*	-0.1308
completely	-0.1308
completely forgot	-0.1308
cong*	0.0892
congratulations	0.3832
congratulations on	0.3832
cont*	-0.2895
contestas	-0.2895
contestas te	-0.2407
culpa	-0.9598
cump*	-0.3857
cumpleanos	-0.3857
cumpleanos te	-0.2004
dass	-0.4063
dass ich	-0.4063
date	-0.1581
date casually	-0.1581
day	-0.2914
day $	-0.2637
de	-0.791
de beber	-0.4187
de neuf	-0.3042
de repondre	-0.0508
de toi	-0.4475
dejes	-0.331
dejes $	-0.331
den	-0.1335
den keller	-0.1335
depo*	-0.4777
desc*	-0.6621
desculpa	-0.6621
deseo	-0.2004
deseo lo	-0.2004
dest*	0.3592
destroyed	0.3592
destroyed everything	0.3592
dich $	0.6135
dich ich	-0.301
dich verletzt	-0.1491
did	-0.7585
did $	-0.2117
did you	-0.4477
didn	-0.0911
didn t	-0.0911
dife*	-0.1765
diferente	-0.1765
diferente $	-0.1765
diff*	-0.2729
different	-0.2729
different person	-0.0823
din	-0.2464
din lock	-0.2464
dinn*	-0.5837
dinner	-0.5837
dir	-0.5628
disg*	0.4476
disgust	0.4476
disgust me	0.4476
do	-0.379
do it	-0.0601
do not	-0.3776
do you	-0.3051
doct*	-0.1799
doctor	-0.1799
doctor appointment	-0.1529
does	0.6934
does not	-0.1012
doin	-0.6278
doin $	-0.0695
doing	-0.3044
doing $	-0.0738
doing tonight	-0.2956
doing well	-0.1664
drea*	-0.1907
dreams	-0.1907
dreams come	-0.1907
du	-0.2064
du bist	0.532
du meine	-0.1335
eat	-0.1108
eat or	-0.1108
eine	-0.1315
eine chance	-0.1315
em	-0.1308
em round	-0.1308
email	-0.091
email address	-0.091
emma	-0.1529
emma s	-0.1529
enjo*	-0.0781
enjoyin	-0.0781
enjoyin yourjob	-0.0781
eres	0.4666
eres una	0.4666
es	0.1403
es $	-0.4088
es tut	-0.2204
espe*	-0.3686
espere	-0.1477
espere que	-0.1477
espero	-0.4011
espero que	-0.4011
eu	-0.717
ever*	0.3205
every	-0.4621
everyone	0.7104
everyone what	-0.1862
everything	-0.4345
everything $	-0.7269
everything i	-0.2842
everything we	0.3592
fait	-0.2808
falta	-0.4189
falta te	-0.1955
fami*	-0.3598
family	-0.3598
family $	-0.3598
fault	0.2402
fault $	0.3098
favo*	-0.1967
favor	-0.4965
favor $	-0.4673
favor no	-0.1789
favorite	-0.1967
favorite movie	-0.1967
feel	-0.3451
feel*	-0.4008
feeling	-0.4008
feliz	-0.6029
feliz cumpleanos	-0.3857
felt	-0.0911
felt about	-0.0911
fini*	-0.7032
finish	-0.1456
finish then	-0.12
for	-0.3613
for calling	-0.0601
for everything	-0.1625
for how	-0.078
for the	-0.4019
for what	-0.5157
for yelling	-0.2738
for you	-0.9994
fore*	-0.0563
forever	-0.0563
forever $	-0.0563
forg*	-0.4924
forgot	-0.2237
forgot will	-0.1308
frie*	-0.7326
friends	-0.7326
from	-0.1284
from your	-0.0563
full	-0.2397
gd	-0.1653
geht	-0.5958
geht es	-0.5958
get	-0.3632
get my	-0.2318
get well	-0.3783
gett*	-0.0781
gettin	-0.0781
gettin on	-0.0781
gib	-0.1315
gib uns	-0.1315
give	-0.2119
give me	-0.1957
give us	-0.1372
go	0.5922
go $	-0.1012
go careful	-0.1027
going	-0.2062
going $	-0.1914
going to	-0.1044
good	-0.3654
good luck	-0.4278
got	-0.7648
gran*	-0.1112
grandmother	-0.1112
grandmother thinking	-0.1112
great	-0.1708
great day	-0.1708
gute	-0.936
habe	-0.5903
habe $	-0.5903
habe*	-0.2685
haberte	-0.2685
haberte mentido	-0.2685
had	0.3165
had $	0.3592
half	-0.1612
half of	-0.2242
happ*	-0.6003
happened	-0.3901
happened $	-0.4456
happy	-0.4903
happy birthday	-0.3999
happy knowing	-0.1444
has	-0.5416
has a	-0.6188
has changed	-0.091
hate	0.6009
hate you	0.6009
have	0.327
have a	-0.1708
have mail	-0.2547
have to	-0.6063
have you	-0.4438
haven	-0.0911
haven t	-0.0911
hear	-0.1935
hear about	-0.1112
hello	-0.0597
hello $	-0.0597
here	-0.2883
here $	-0.1308
here 4u	-0.0911
here where	-0.3281
hey	-0.7606
hey go	-0.1027
hey happy	-0.1451
hey there	-0.0695
hey wie	-0.2123
hi	-0.4968
hi my	-0.091
hi what	-0.597
hice	-0.2208
hola	-0.6806
hola que	-0.3337
home	-0.9108
home $	-0.2534
hope	0.0881
hope urfeeling	-0.1027
hope you	0.1284
hope your	-0.4163
house	-0.1133
house $	-0.1133
how	-0.51
how are	-0.453
how i	-0.332
how is	-0.3174
how much	-0.1444
how you	-0.1049
hun	-0.305
hun $	-0.1833
hunny	-0.0696
hunny $	-0.0696
hurt	-0.2625
hurt you	-0.2625
i	-0.5245
i am	-0.4351
i apologize	-0.3235
i can	-0.3242
i careabout	-0.0911
i come	-0.2312
i did	-0.3531
i didn	-0.0911
i din	-0.2464
i feel	-0.3451
i finish	-0.0992
i get	-0.3129
i hate	0.6009
i have	-0.3806
i hope	0.2015
i llspeak	-0.0781
i love	-0.368
i miss	-0.4779
i need	-0.29
i never	-0.0911
i promise	-0.1722
i really	-0.0563
i regret	-0.3168
i sacrificed	-0.2185
i saw	-0.1967
i send	-0.2547
i started	-0.0823
i take	-0.1976
i think	-0.1614
i treated	-0.078
i was	-0.4103
i will	-0.3257
i wish	-0.2667
ich	-0.4967
ich brauche	-0.301
ich dich	-0.3917
ich werde	-0.315
id	-0.0704
id would	-0.0819
if	-0.4375
if i	-0.1566
if it	-0.1012
if we	-0.2693
if you	-0.3451
if your	-0.1308
igno*	-0.1862
ignore	-0.1862
ignore me	-0.1862
il	-0.719
ill	-0.0855
ill always	-0.0911
in	-0.7006
in $	-0.4152
in den	-0.1335
in the	-0.1314
inte*	-0.0911
intend	-0.0911
intend 2	-0.0911
is	-0.5094
is $	-0.091
is all	0.4626
is it	-0.6333
is on	-0.1967
is tuesday	-0.1529
is up	-0.597
is what	-0.3262
it	-0.1529
it $	-0.3438
it again	-0.0601
it does	-0.1012
it going	-0.1914
it is	0.3552
it slow	-0.1581
it was	-0.3665
itri*	-0.0911
itried2tell	-0.0911
itried2tell urmom	-0.0911
its	-0.5142
iwas	-0.0911
iwas marine	-0.0911
j	-0.2993
j ai	-0.2808
j espere	-0.1477
je	-0.058
je vais	-0.4772
jeal*	-0.2857
jealous	-0.2857
jealous if	-0.1181
job	-0.6346
job $	-0.6199
just	-0.4848
just date	-0.1581
just walk	-0.2185
kann	-0.5214
kann ich	-0.5214
kann*	-0.5079
kannst	-0.5079
kannst du	-0.5079
kell*	-0.1335
keller	-0.1335
keller stellen	-0.1335
keyp*	-0.2464
keypad	-0.2464
keypad $	-0.2464
keys	-0.1012
keys in	-0.1012
kids	-0.2908
kids at	-0.1271
kiss	-0.0563
kiss you	-0.0563
knew	-0.0911
knew how	-0.0911
know*	-0.1444
knowing	-0.1444
knowing how	-0.1444
la	0.3775
las	-0.5472
las cinco	-0.1767
last	-0.1416
last night	-0.1416
late	-0.4066
later	-0.6786
later $	-0.7183
leave	-0.3572
leave me	-0.2881
leave the	-0.1012
left	-1.0917
leid	-0.2204
leid dass	-0.2204
les	-0.8013
let	-0.2497
let us	-0.2903
let you	-0.1012
liar	0.3019
liar and	0.3019
life	0.6192
life $	0.8013
like	-0.9892
like to	-0.0819
llsp*	-0.0781
llspeak	-0.0781
llspeak 2u	-0.0781
lo	-0.3172
lo mejor	-0.2004
lo que	-0.2208
lock	-0.2464
lock my	-0.2464
los	-0.4295
los ninos	-0.1767
lost	-0.0911
lost me	-0.0911
lots	-0.1027
lots of	-0.1027
love	-0.1951
love $	-0.1027
love annie	-0.0695
love me	-0.0748
love you	-0.3465
love*	-0.1243
loved	0.116
lovejen	-0.1027
lovejen x	-0.1027
loveme	-0.0781
loveme x	-0.0781
luck	-0.4278
luck with	-0.4278
lying	-0.1235
lying to	-0.1235
mail	-0.2547
mail here	-0.2547
mail*	-0.1012
mailbox	-0.1012
mailbox $	-0.1012
mal	-0.2221
mal a	-0.2221
mala	0.2684
mala persona	0.2684
many	-0.0601
many times	-0.0601
mari*	-0.0911
marine	-0.0911
marine that	-0.0911
may	-0.2123
may all	-0.2513
me	-0.0999
me $	0.2889
me dejes	-0.331
me i	-0.2118
me ill	-0.0911
me only	0.3176
me up	-0.0824
me when	-0.3178
me x	-0.0748
me your	-0.2242
meet	-0.2141
meet me	-0.2316
meet once	-0.1012
meet*	-0.3747
meeting	-0.3747
meine	-0.3288
meine sachen	-0.3288
mejor	-0.2004
mejor $	-0.2004
melde	-0.301
melde dich	-0.301
ment*	0.4941
mentido	-0.4637
mentido $	-0.4637
mich	-0.315
mich andern	-0.315
minha	0.1551
minu*	-0.506
minutes	-0.4472
minutes late	-0.4472
mir	-0.2204
mir leid	-0.2204
miss	-0.4083
miss you	-0.4171
miss*	-0.2634
missed	-0.1239
missing	-0.2415
mom	-0.5752
mom s	-0.2817
money	-0.3025
more	-0.2582
movie	-0.1967
movie is	-0.1967
much	-0.3753
much $	-0.3238
much i	-0.2576
much pain	-0.1444
my	-0.2426
my baby	-0.0563
my email	-0.091
my everything	-0.7269
my fault	-0.4077
my keypad	-0.2464
my life	0.6458
my things	-0.1375
nao	-0.5637
ne	-0.5596
need	-0.5761
need 2	-0.0563
need to	-0.2839
need you	-0.2671
need*	-0.3103
needed	-0.3103
neuf	-0.3042
neuf $	-0.3042
never	0.4124
never cared	0.3176
never knew	-0.0911
new	0.28
new job	-0.6199
new victim	0.3832
new year	-0.7014
nice	-0.9854
nicht	-0.738
night	-0.3655
night $	-0.0598
ninos	-0.1767
ninos a	-0.1767
no	-0.6372
no contestas	-0.2407
no me	-0.3967
no need	-0.1663
no puedo	-0.4679
not	-0.448
not believe	-0.4344
not care	-0.1566
not do	-0.0709
not eat	-0.1108
not leave	-0.2881
not stop	-0.0543
not work	-0.1012
now	-0.497
now $	-0.6444
now it	-0.091
now let	-0.0823
now or	-0.1133
numb*	-0.4354
number	-0.4354
of	0.5905
of lovejen	-0.1027
of loveme	-0.0781
of my	0.4745
of the	-0.2884
of work	-0.1027
of you	0.2985
off	-0.094
off but	-0.0819
ok	-0.289
ok $	-0.0759
ok thanks	-0.2367
on the	-0.8327
on tv	-0.1967
on well	-0.0781
on you	0.317
on your	0.3832
once	-0.3057
once and	-0.3057
one	-0.5444
one more	-0.1579
only	0.2949
only about	0.3176
or	-0.2402
or i	-0.2108
or sleep	-0.1108
out	-0.5943
out of	-0.2172
over	-0.3713
over $	-0.3713
over*	-0.1027
overdose	-0.1027
overdose of	-0.1027
pain	-0.1166
pain i	-0.1444
pape*	-0.9577
papers	-0.1824
papers and	-0.1116
pas	-0.4794
pas besoin	-0.0508
perd*	-0.6367
perdoname	-0.2685
perdoname por	-0.2685
pers*	0.804
person	0.691
person now	-0.0823
persona	0.2684
persona $	0.2684
pick	-0.1858
pick me	-0.087
pick up	-0.1625
pick you	-0.12
piss*	-0.0819
pissed	-0.0819
pissed off	-0.0819
place	-0.5157
place $	-0.4447
plea*	-0.3368
please	-0.3544
please $	-0.3212
please answer	-0.0981
please come	-0.2495
please leave	-0.141
please please	-0.1459
please sign	-0.1116
poor	-0.1027
poor baby	-0.1027
pop	-0.1308
pop em	-0.1308
por	-1.0258
por favor	-0.4965
por haberte	-0.2685
pour	-0.2808
pren*	-0.8406
prob*	-0.1027
probthat	-0.1027
probthat overdose	-0.1027
prom*	-0.2465
prometo	-0.1765
prometo que	-0.1765
promise	-0.1722
puedo	-0.6697
que	-1.0622
que hice	-0.2208
que j	-0.2808
que ta	-0.6754
que tal	-0.3337
que tu	-0.0508
que voy	-0.1765
quit	-0.1992
quoi	-0.8125
quoi de	-0.3042
real*	-0.0884
really	-0.0951
really like	-0.0819
really need	-0.0563
reco*	-0.5472
recojo	-0.1767
recojo a	-0.1767
regr*	-0.3168
regret	-0.3168
regret lying	-0.1235
reme*	-0.4705
remember	-0.4705
remember this	-0.2796
rent	-0.2242
rent $	-0.2242
repo*	-0.0508
repondre	-0.0508
repondre $	-0.0508
resp*	-0.1976
responsibility	-0.1976
responsibility $	-0.1526
revi*	-0.5378
reviens	-0.5378
round	-0.1308
round this	-0.1308
s	-0.4004
s doctor	-0.1529
s what	-0.0911
sach*	-0.3288
sachen	-0.3288
sachen in	-0.1335
sacr*	-0.2185
sacrificed	-0.2185
sacrificed you	-0.2185
sad	0.3825
salut	-0.3042
salut quoi	-0.3042
saw	-0.4909
saw your	-0.4273
scho*	-0.3564
school	-0.3564
schu*	0.2931
schuld	0.2931
schuld $	0.2931
se	-0.659
see	-0.4677
see you	-0.2162
seem*	-0.0781
seemed	-0.0781
seemed 2	-0.0781
self*	0.1646
selfish	0.1646
send	-0.3533
send it	-0.2547
send me	-0.2242
send them	-0.1116
ser	-0.1765
ser diferente	-0.1765
shou*	-0.3479
should	-0.3479
should i	-0.2547
si	-0.3928
si no	-0.2895
sign	-0.4071
sign the	-0.1116
sign*	-0.5856
sinto	-0.4189
sinto tanto	-0.1955
sleep	-0.3193
sleep because	-0.1108
slow	-0.1581
slow and	-0.1581
sn	-0.1027
sn lots	-0.1027
so	0.565
so many	-0.0601
so much	-0.4279
some*	-0.6173
someone	-0.5271
something	-0.3617
soon	-0.3783
soon $	-0.3783
soon*	-0.0781
soonlots	-0.0781
soonlots of	-0.0781
sorry	-0.4553
sorry $	-0.4038
sorry completely	-0.1308
sorry for	-0.2129
sorry i	-0.3706
sorry to	-0.0905
spk	-0.1027
spk 2	-0.1027
star*	-0.0823
started	-0.0823
started therapy	-0.0823
stat*	-0.0852
station	-0.0996
station $	-0.0996
stel*	-0.1335
stellen	-0.1335
stellen $	-0.1335
still	-0.4487
still here	-0.1308
stop	-0.1288
stop being	-0.1181
stop thinking	-0.0543
stra*	-0.5476
sua	-0.5557
sua falta	-0.4189
suff*	-0.1566
suffering	-0.1566
suffering $	-0.1566
t	-0.6122
t intend	-0.0911
t lost	-0.0911
ta	-0.6754
take	-0.5663
take care	-0.5856
take it	-0.1581
take responsibility	-0.1526
takes	-0.3451
tal	-0.3337
tal $	-0.3337
talk	-0.6083
talk to	-0.2953
tanto	-0.1955
tanto a	-0.1955
te	0.1608
te amo	-0.5486
te deseo	-0.2004
te prometo	-0.1765
te vas	-0.2407
tell	-0.2773
tell everyone	-0.1862
than	0.4325
than*	0.3924
thanks	0.3924
thanks $	-0.2038
that	0.2653
that $	0.7026
that s	-0.0922
the	-0.9486
the best	-0.2667
the keys	-0.1012
the kids	-0.2908
the mailbox	-0.1012
the new	-0.6199
the papers	-0.1824
the rent	-0.2242
them	-0.1116
them back	-0.1116
then	-0.6074
then $	-0.3071
then i	-0.12
ther*	-0.0814
therapy	-0.0814
therapy i	-0.0823
there	-0.5196
there babe	-0.0695
thin*	-0.4592
things	-0.1653
things $	-0.1653
think	-0.3288
thinking	-0.6068
thinking about	-0.0543
thinking of	-0.6678
this	-0.7259
this place	-0.2796
this week	-0.1308
thou*	-0.4449
thought	-0.4827
three	0.4279
ti	-0.3892
ti $	-0.3892
time	-0.6407
times	-0.0601
times i	-0.0601
to	-0.6315
to answer	-0.3022
to hear	-0.1935
to me	-0.7382
to miss	-0.1064
to see	-0.49
to you	-0.3689
to your	-0.1064
today	-0.5259
today $	-0.5259
todo	-0.2208
todo lo	-0.2208
toi	-0.4813
toi $	-0.4011
tomo*	-0.3001
tomorrow	-0.3001
tomorrow $	-0.2686
toni*	-0.6312
tonight	-0.6312
tonight $	-0.6275
tonight love	-0.0695
tout	0.4201
tout ce	-0.2808
tran*	-0.8842
trea*	-0.6213
treated	-0.078
treated you	-0.078
true	-0.1907
true $	-0.1907
try	-0.494
try again	-0.3287
try please	-0.1459
tu	-0.1954
tu vas	-0.0508
tudo	-0.5334
tues*	-0.2076
tuesday	-0.2076
tuesday at	-0.1529
tut	-0.2204
tut mir	-0.2204
tv	-0.1616
tv $	-0.1967
um	0.2652
una	0.4666
una mala	0.2684
uns	-0.964
uns eine	-0.1315
up	0.3292
up $	0.3298
up 2	-0.1248
up the	-0.0855
urfe*	-0.1027
urfeeling	-0.1027
urfeeling bettersn	-0.1027
urmom	-0.0911
urmom $	-0.0911
us	-0.4758
us another	-0.143
us meet	-0.1012
us try	-0.0823
va	-0.9787
vais	-0.4772
vais mal	-0.2221
vas	-0.2375
vas a	-0.2407
vas bien	-0.0508
verl*	-0.1491
verletzt	-0.1491
verletzt habe	-0.1491
verm*	-1.0256
vict*	0.3832
victim	0.3832
victim $	0.3832
vida	0.9746
vida $	0.9746
voce	0.2832
voce $	-0.478
voy	-0.6048
voy a	-0.6048
vuel*	-0.3991
walk	-0.1882
walk away	-0.2185
want	-0.2714
want to	-0.2682
was	-1.2115
was my	-0.3665
was wrong	-0.1817
we	-0.2512
we had	0.3592
we take	-0.1581
we try	-0.5156
week	-0.1308
week if	-0.1308
week*	-0.3309
weekend	-0.3309
weekend $	-0.3309
well	-0.8665
well $	-0.8755
well hunny	-0.0781
well no	-0.1664
well soon	-0.3783
werde	-0.315
werde mich	-0.315
what	0.1183
what are	-0.578
what happened	-0.4456
what i	-0.53
what if	-0.2959
what is	-0.597
what itried2tell	-0.0911
what you	0.1862
what*	-0.606
when	-0.3772
when can	-0.2318
when i	-0.4433
when iwas	-0.0911
when you	-0.2227
where	-0.3281
where should	-0.2547
who	-0.4353
wie	-0.4088
wie geht	-0.4088
will	-0.1468
will be	-0.3358
will change	-0.1722
will come	-0.1096
will let	-0.1012
will never	0.4712
will not	-0.5078
will pick	-0.1054
will pop	-0.1308
will stop	-0.1181
will tell	-0.3394
wish	-0.3268
wish you	-0.3268
with	0.1338
with the	-0.1894
with your	0.4197
with*	-0.2028
without	-0.2028
without you	-0.2028
work	-0.6345
work $	-0.3461
work hey	-0.1027
work i	-0.1012
would	-0.2556
would really	-0.0819
wrong	-0.171
wrong and	-0.1526
x	-0.2985
x $	-0.2985
year	-0.7014
year $	-0.7014
yell*	-0.2738
yelling	-0.2738
yelling at	-0.2448
you $	0.4428
you all	-0.2343
you and	-0.393
you are	0.7853
you arnt	-0.0819
you awake	-0.4531
you been	-0.3865
you but	-0.0911
you clearly	-0.1566
you come	-0.2078
you destroyed	0.3592
you did	-0.6208
you disgust	0.4476
you do	-0.3306
you doin	-0.6278
you doing	-0.2707
you enjoyin	-0.0781
you every	-0.3966
you felt	-0.0911
you finish	-0.12
you for	-0.7988
you get	-0.1755
you go	-0.1012
you have	-0.2656
you haven	-0.0911
you i	-0.372
you ignore	-0.1862
you it	-0.078
you just	-0.2185
you my	-0.0563
you never	0.1915
you pick	-0.2029
you seemed	-0.0781
you send	-0.2242
you sn	-0.1027
you so	-0.4101
you still	-0.5658
you today	-0.5028
you tomorrow	-0.0819
you up	-1.0624
you want	-0.1574
you will	0.307
you you	0.31
your	0.0881
your baby	-0.0563
your dreams	-0.1907
your family	-0.3598
your fault	0.4626
your favorite	-0.1967
your grandmother	-0.1112
your half	-0.2242
your house	-0.1133
your mom	-0.4812
your new	0.9571
your still	-0.1308
your*	0.201
yourjob	-0.0781
yourjob $	-0.0781
yourself	0.2298
yourself $	0.2298
zuru*	-0.7617
~	-0.838
""",
    'draft.guilt': """\
!apology	-1.8289
!attack	-1.6776
!bargain	-1.1043
!begging	-1.0061
!caring	-1.1127
!guilt	2.5154
!logistics	-1.1761
!probe	-1.5331
10	-0.4167
10 $	-0.1193
2	-0.2242
2 hurt	-0.0931
2 kiss	-0.0628
2 tonight	-0.1534
3	-0.1402
4	-0.3814
4 tomorrow	-0.2107
4u	-0.0931
4u $	-0.0931
6	-0.3754
^ after	0.4276
^ answer	0.4357
^ are	-0.4463
^ bitte	-0.5094
^ call	-0.5037
^ can	-0.4954
^ congratulations	-0.1522
^ did	-0.5245
^ do	-0.6542
^ du	-0.433
^ emma	-0.1193
^ eres	-0.3736
^ es	-0.2324
^ espero	-0.4412
^ feeling	-0.058
^ feliz	-0.5824
^ get	-0.4063
^ gimmi	-0.0798
^ give	-0.4831
^ good	-0.2482
^ got	-0.0586
^ happy	-0.5325
^ hello	-0.1563
^ hey	-0.5681
^ hi	-0.3756
^ hola	-0.5883
^ hope	-0.8006
^ how	-0.1756
^ i	-0.1683
^ ich	-1.0177
^ if	0.7724
^ it	-0.3478
^ j	-0.2125
^ je	-0.5
^ just	-0.7614
^ kannst	-0.2736
^ let	-0.2953
^ love	-0.1431
^ may	-0.2528
^ my	-0.416
^ ok	-0.4091
^ oops	-0.0936
^ perdoname	-0.2252
^ please	-0.57
^ por	0.6615
^ recojo	-0.1835
^ remember	-0.5654
^ salut	-0.3497
^ se	-0.6917
^ see	-0.2219
^ si	0.3046
^ sinto	-0.4869
^ sorry	-0.3783
^ swhrt	-0.0681
^ take	-0.2877
^ te	-0.7694
^ that	-0.5029
^ the	0.0762
^ thinking	-0.4101
^ tu	-1.0192
^ voce	-0.5328
^ what	-0.7269
^ when	-0.5096
^ would	-0.0936
^ x	-0.3896
^ xx	-0.1653
^ you	0.3171
a	-0.1893
a arrepentir	0.4358
a because	0.6965
a cheater	-0.2844
a different	-0.1121
a great	-0.1723
a las	-0.4028
a liar	-0.2844
a los	-0.1835
a ser	-0.2152
a sua	-0.2122
able	-0.2219
able to	-0.2219
about	-0.4235
about me	-0.2656
about you	-0.1264
about your	-0.1491
about yourself	-0.3601
acco*	-0.2128
account	-0.2128
account $	-0.2128
acti*	-0.058
activities	-0.058
activities planned	-0.058
addr*	-0.2647
address	-0.2647
address has	-0.0861
after	0.4939
after everything	0.23
again	-0.509
again $	-0.3048
ai	0.1067
ai fait	0.1067
all the	-0.3112
all your	-0.2705
allem	0.4977
allem schuld	-0.2161
alles	-0.6071
alone	-0.7697
alone $	-0.7697
alwa*	-0.0931
always	-0.0931
always b	-0.0931
am	0.3464
am a	-0.1121
am at	-0.1991
am begging	-0.7879
am bored	-0.1841
am coming	0.2088
am debating	-0.058
am going	-0.3145
am in	0.5756
am sorry	-0.8753
am suffering	0.2096
amo	-0.5451
amo $	-0.2122
an	-0.2161
an allem	-0.2161
and a	-0.2844
and i	-0.2897
and if	-0.1262
and just	-0.1403
and miss	-0.0681
and pick	-0.2652
and send	-0.0789
and your	-0.358
ande*	-0.2502
andern	-0.2502
andern gib	-0.1169
annie	-0.086
annie x	-0.086
anot*	-0.0945
another	-0.0945
another try	-0.111
answ*	0.2115
answer	0.2115
answer me	-0.0574
answer now	0.2088
any	-0.0506
any exciting	-0.058
anyo*	-0.5216
anyone	-0.5216
anyt*	-0.1271
anything	-0.1271
apol*	-0.3417
apologize	-0.3417
apologize for	-0.3417
appo*	-0.4195
appointment	-0.4195
appointment is	-0.1193
are	-0.432
are a	-0.477
are doing	-0.228
are happy	0.7339
are my	-0.5534
are you	-0.6724
arnt	-0.1314
arnt pissed	-0.1314
arre*	0.2552
arrepentir	0.4358
arrepentir $	0.4358
as	-0.6057
at	-0.3788
at 10	-0.1193
at 3	-0.1402
at 4	-0.2213
at 6	-0.3754
at half	-0.0936
at home	-0.1991
at you	-0.29
ave	-0.0798
ave good	-0.0798
awake	-0.3285
awake $	-0.3285
away	0.4935
away $	0.4935
b	-0.0893
b here	-0.0931
babe	-0.1696
babe how	-0.086
babe i	-0.1991
baby	-0.1858
baby $	-0.2291
baby forever	-0.0628
baby from	-0.0628
back $	-0.4347
back i	0.3201
back to	-0.2172
bad	-0.2664
be	-0.0505
be able	-0.2219
be ok	-0.0936
beber	-0.6244
beber $	-0.6244
beca*	1.0015
because	1.0015
because de	0.6965
because of	0.7343
been	-0.2721
begg*	-0.7879
begging	-0.7879
begging $	-0.3625
being	-0.2814
being jealous	-0.2814
beli*	0.0816
believe	0.0816
bem	-0.5931
bem $	-0.5931
beso*	-0.1223
besoin	-0.1223
besoin de	-0.1223
best	-0.3768
best $	-0.3768
bett*	-0.466
better	-0.4934
bien	-0.341
bien pas	-0.1223
birt*	-0.5161
birthday	-0.5161
birthday $	-0.4627
birthday hope	-0.3211
bist	-0.4765
bist an	-0.2161
bitte	-0.5094
bitte melde	-0.2631
bored	-0.133
bored $	-0.1611
boxes	-0.5525
boxes $	-0.5525
brau*	-0.7547
brauche	-0.2631
brauche dich	-0.2631
brea*	-0.5282
but	-0.2104
but i	-0.0882
but id	-0.1314
by	-0.2695
c	-0.3026
c you	-0.3395
call	-0.0781
call*	-0.0546
calling	-0.0546
calling you	-0.0546
can	-0.0733
can i	-0.5845
can not	0.2512
can we	-0.4877
care	0.2017
care $	-0.0593
care if	0.2096
care then	-0.2143
care*	-0.1003
careabout	-0.0931
careabout you	-0.0931
cared	-0.3601
cared about	-0.3601
casu*	-0.1291
casually	-0.1403
casually $	-0.1403
ce	0.1067
ce que	0.1067
chan*	-0.8466
chance	-0.6221
chance $	-0.6221
change	-0.5294
changed	-0.3145
changed now	-0.0861
chea*	-0.6356
cheater	-0.2844
cheater $	-0.2844
chec*	-0.5127
check	-0.0936
check that	-0.0936
cinco	-0.5026
cinco $	-0.5026
clea*	0.2096
clearly	0.2096
clearly do	0.2096
come	-0.216
come and	-0.2652
come back	-0.5573
come get	-0.2077
come home	-0.6084
come true	-0.1456
comi*	0.1185
coming	0.1185
coming to	0.2088
comp*	-0.1603
completely	-0.1603
completely forgot	-0.1603
cong*	-0.2069
congratulations	-0.1522
congratulations on	-0.1522
cont*	0.6219
contestas	0.6219
contestas te	0.4358
culpa	0.2476
cump*	-0.3774
cumpleanos	-0.3774
cumpleanos te	-0.1959
dass	-0.5332
dass ich	-0.5332
date	-0.1403
date casually	-0.1403
day	-0.369
day $	-0.3347
de	0.316
de beber	-0.6244
de goss	-0.0798
de neuf	-0.3497
de repondre	-0.1223
de toi	0.1753
deba*	-0.058
debating	-0.058
debating whether	-0.058
dejes	-0.6139
dejes $	-0.6139
den	-0.1239
den keller	-0.1239
depo*	0.3952
desc*	-0.5782
desculpa	-0.5782
deseo	-0.1959
deseo lo	-0.1959
dest*	-0.3096
destroyed	-0.3096
destroyed everything	-0.3096
dey	-0.0681
dey hope	-0.0681
dich	0.0651
dich $	-0.4756
dich ich	-0.2631
dich verletzt	-0.1801
did	0.715
did $	0.1845
did you	-0.5245
didn	-0.0931
didn t	-0.0931
dife*	-0.2152
diferente	-0.2152
diferente $	-0.2152
diff*	-0.4905
different	-0.4905
different person	-0.1121
din	-0.2248
din lock	-0.2248
dinn*	-0.2608
dinner	-0.2608
dir	0.4874
disg*	-0.4405
disgust	-0.4405
disgust me	-0.4405
do it	-0.0546
do not	0.1985
do something	-0.1991
do you	-0.1913
doct*	-0.4306
doctor	-0.4306
doctor appointment	-0.1193
does	-0.3808
does not	-0.1262
doin	-0.4688
doin $	-0.086
doing	-0.3253
doing $	-0.1821
doing tonight	-0.1603
doing well	-0.228
drea*	-0.1456
dreams	-0.1456
dreams come	-0.1456
du	-0.879
du bist	-0.2864
du meine	-0.1239
eat	0.2627
eat or	0.2627
eight	-0.0932
eight from	-0.0936
eine	-0.1169
eine chance	-0.1169
em	-0.1603
em round	-0.1603
email	-0.0861
email address	-0.0861
emma	-0.1193
emma s	-0.1193
eres	-0.3736
eres una	-0.3736
es	-0.5875
es $	-0.2867
es tut	-0.2324
espe*	-0.4765
espere	-0.2125
espere que	-0.2125
espero	-0.4412
espero que	-0.4412
eu	0.5774
eve	-0.058
eve $	-0.058
every	0.3186
everyone	-0.4285
everyone what	0.1614
everything	0.2629
everything $	-0.5534
everything i	-0.0619
everything we	-0.3096
exci*	-0.0541
exciting	-0.0541
exciting karaoke	-0.058
fait	0.1067
falta	-0.4869
falta te	-0.2122
fami*	-0.358
family	-0.358
family $	-0.358
fault	-0.3712
fault $	-0.2859
favo*	-0.1938
favor	-0.777
favor $	-0.5367
favor no	-0.5367
favorite	-0.1938
favorite movie	-0.1938
feel	0.2872
feel*	-0.166
feeling	-0.166
feeling lazy	-0.058
feliz	-0.5824
feliz cumpleanos	-0.3774
felt	-0.0931
felt about	-0.0931
fini*	-0.6669
finish	-0.3623
finish then	-0.2652
foot*	-0.058
football	-0.058
football this	-0.058
for calling	-0.0546
for everything	-0.677
for how	-0.1237
for the	-0.8051
for what	-0.7127
for yelling	-0.3101
for you	0.9096
fore*	-0.0628
forever	-0.0628
forever $	-0.0628
forg*	-0.8072
forgot	-0.2903
forgot will	-0.1603
frie*	-0.4018
friends	-0.4018
from	-0.2092
from station	-0.0936
from your	-0.0628
full	-0.4514
gd	-0.2064
geht	-0.4857
geht es	-0.4857
get	0.0761
get my	-0.5465
get to	-0.2219
get well	-0.4063
gib	-0.1169
gib uns	-0.1169
gimmi	-0.0798
gimmi de	-0.0798
give	-0.4267
give me	-0.438
give us	-0.1548
go	-0.5839
go $	-0.1262
going	-0.3485
going $	-0.1964
going to	-0.3145
good	-0.3637
good holiday	-0.0798
good luck	-0.2482
goss	-0.0798
goss $	-0.0798
got	-0.6854
got any	-0.058
gran*	-0.0904
grandmother	-0.0904
grandmother thinking	-0.0904
great	-0.1723
great day	-0.1723
gute	-0.8189
habe	0.4185
habe $	0.4185
habe*	-0.2252
haberte	-0.2252
haberte mentido	-0.2252
had	-0.3808
had $	-0.3096
half	-0.2115
half eight	-0.0932
half of	-0.2264
happ*	0.1847
happened	-0.6559
happened $	-0.6926
happy	0.4212
happy birthday	-0.5161
happy knowing	0.4195
has	-0.5718
has a	-0.714
has changed	-0.0861
hate	-0.4366
hate you	-0.4366
have	-0.6834
have a	-0.1723
have mail	-0.1652
have to	-0.5178
have you	-0.3665
haven	-0.0931
haven t	-0.0931
hear	-0.1929
hear about	-0.0904
hello	-0.1563
hello $	-0.1563
here	-0.2662
here $	-0.1603
here 4u	-0.0931
here where	-0.2062
hey	-0.5492
hey happy	-0.1724
hey mate	-0.0798
hey there	-0.086
hey wie	-0.1691
hi	-0.3756
hi babe	-0.1991
hi my	-0.0861
hi what	-0.3378
hice	0.1315
hola	-0.5883
hola que	-0.3652
holi*	-0.0621
holiday	-0.0621
holiday $	-0.0798
home	-1.0198
home $	-0.6084
home now	-0.1991
honey	-0.0798
honey $	-0.0798
hope	0.0578
hope you	0.2664
hope your	-0.18
house	0.2088
house $	0.2088
how	0.1243
how are	-0.442
how i	0.186
how is	-0.5815
how much	0.4195
how you	-0.1372
hun	-0.4442
hun $	-0.3845
hurt	-0.1088
hurt you	-0.1088
i	0.1872
i am	0.3464
i apologize	-0.3417
i can	0.2011
i careabout	-0.0931
i come	-0.3784
i did	0.0588
i didn	-0.0931
i din	-0.2248
i feel	0.2872
i finish	-0.2648
i get	0.4329
i hate	-0.4366
i have	-0.2828
i hope	0.4306
i love	-0.4289
i miss	-0.5111
i need	-0.4595
i never	-0.0931
i promise	-0.2674
i really	-0.0628
i regret	-0.4869
i sacrificed	0.23
i saw	-0.1938
i send	-0.1652
i started	-0.1121
i take	-0.2658
i think	-0.2581
i treated	-0.1237
i was	-0.4932
i will	0.1154
i wish	-0.3768
ich brauche	-0.2631
ich dich	-0.544
ich werde	-0.2502
id	-0.1218
id would	-0.1314
if	0.4463
if i	0.2096
if it	-0.1262
if we	-0.2166
if you	0.3514
if your	-0.1603
igno*	0.1614
ignore	0.1614
ignore me	0.1614
il	-0.542
ill	-0.0898
ill always	-0.0931
in $	0.3136
in den	-0.1239
in the	0.2561
inte*	-0.0931
intend	-0.0931
intend 2	-0.0931
is	-0.3216
is $	-0.0861
is all	-0.2213
is it	-0.5142
is on	-0.1938
is tuesday	-0.1193
is up	-0.3378
is what	0.5317
is you	-0.0798
it	-0.5342
it $	-0.3124
it again	-0.0546
it does	-0.1262
it going	-0.1964
it is	-0.2061
it slow	-0.1403
it was	-0.2771
itri*	-0.0931
itried2tell	-0.0931
itried2tell urmom	-0.0931
its	0.4863
iwas	-0.0931
iwas marine	-0.0931
j	-0.1654
j ai	0.1067
j espere	-0.2125
je	-0.0578
je vais	0.319
jeal*	-0.507
jealous	-0.507
jealous if	-0.2814
job	0.4052
job $	-0.2326
just date	-0.1403
just to	-0.0936
just walk	0.23
kann	0.4129
kann ich	0.4129
kann*	-0.2736
kannst	-0.2736
kannst du	-0.2736
kara*	-0.058
karaoke	-0.058
karaoke type	-0.058
kell*	-0.1239
keller	-0.1239
keller stellen	-0.1239
keyp*	-0.2248
keypad	-0.2248
keypad $	-0.2248
keys	-0.1178
keys in	-0.1178
kids	0.2173
kids at	-0.3192
kiss	-0.0628
kiss you	-0.0628
knew	-0.0931
knew how	-0.0931
know*	0.4195
knowing	0.4195
knowing how	0.4195
la	-0.8823
las	-0.4028
las cinco	-0.1835
last	-0.2529
last night	-0.2529
late	-0.3513
later	-0.6003
later $	-0.6293
lazy	-0.058
lazy though	-0.058
leave	-0.5377
leave me	-0.5541
leave the	-0.1178
left	0.4883
leid	-0.2324
leid dass	-0.2324
les	-0.5281
let	-0.2932
let us	-0.3274
let you	-0.1262
liar	-0.2844
liar and	-0.2844
life	-0.8642
life $	-0.6045
like	0.2294
like to	-0.1314
live	-0.2172
live without	-0.2172
lo mejor	-0.1959
lo que	0.1315
lock	-0.2248
lock my	-0.2248
los	-0.5273
los ninos	-0.1835
lost	-0.0931
lost me	-0.0931
love	-0.2519
love and	-0.0681
love annie	-0.086
love me	-0.1238
love you	-0.4046
love*	-0.062
loved	0.2307
luck	-0.2482
luck with	-0.2482
lying	-0.2236
lying to	-0.2236
mail	-0.1652
mail here	-0.1652
mail*	-0.1178
mailbox	-0.1178
mailbox $	-0.1178
mal	0.4633
mal a	0.4633
mala	-0.2355
mala persona	-0.2355
many	-0.0546
many times	-0.0546
mari*	-0.0931
marine	-0.0931
marine that	-0.0931
mate	-0.0798
mate $	-0.0798
may	-0.2166
may all	-0.2528
me	0.322
me dejes	-0.6139
me i	-0.2062
me ill	-0.0931
me one	-0.121
me only	-0.3601
me up	-0.1904
me when	0.4474
me x	-0.1238
me your	-0.2264
meet	-0.2086
meet me	-0.2109
meet once	-0.1262
meet*	-0.485
meeting	-0.485
meine	-0.4992
meine sachen	-0.4992
mejor	-0.1959
mejor $	-0.1959
melde	-0.2631
melde dich	-0.2631
ment*	-0.5682
mentido	-0.3678
mentido $	-0.3678
mich	-0.2502
mich andern	-0.2502
mind	-0.0936
mind picking	-0.0936
minha	-0.5276
minu*	-0.5008
minutes	-0.3885
minutes late	-0.3885
mir	-0.2324
mir leid	-0.2324
miss	-0.5216
miss $	-0.0681
miss you	-0.532
miss*	-0.3034
missed	-0.0795
missing	-0.3177
mom	-0.4774
mom s	-0.4494
money	-0.566
more	-0.394
morn*	-0.2219
morning	-0.2219
morning $	-0.2219
movie	-0.1938
movie is	-0.1938
much	0.2648
much $	-0.3766
much i	-0.1739
much pain	0.4195
my	-0.1745
my baby	-0.0628
my email	-0.0861
my everything	-0.5534
my fault	-0.2951
my keypad	-0.2248
my life	-0.5306
my things	-0.2077
nao	0.3195
ne	0.2282
need	-0.6218
need 2	-0.0628
need to	-0.343
need you	-0.4341
need*	0.6312
needed	0.6312
neuf	-0.3497
neuf $	-0.3497
never	-0.5719
never cared	-0.3601
never knew	-0.0931
new	-0.9435
new job	-0.2326
new victim	-0.1522
new year	-0.5531
nice	-0.862
nicht	0.3214
night	0.44
night $	-0.1815
ninos	-0.1835
ninos a	-0.1835
no	0.2384
no contestas	0.4358
no need	-0.2619
no puedo	0.1091
not	0.0806
not believe	0.0816
not care	0.2096
not do	-0.2408
not eat	0.2627
not leave	-0.5541
not live	-0.2172
not mind	-0.0936
not stop	-0.1049
not work	-0.1262
now	0.2766
now $	-0.8251
now it	-0.0861
now let	-0.1121
now or	0.2088
now want	-0.1991
numb*	-0.4299
number	-0.4299
of	-0.2178
of my	-0.4933
of the	-0.2656
of you	0.0854
off	-0.1379
off but	-0.1314
ok	-0.3345
ok $	-0.098
ok thanks	-0.2143
ok tot	-0.0681
on the	-0.7671
on tv	-0.1938
on you	0.4352
on your	-0.1522
once	-0.291
once and	-0.291
one	-0.4597
one more	-0.3511
only	-0.4188
only about	-0.3601
oops	-0.0936
oops sorry	-0.0936
or	0.4159
or i	0.4357
or sleep	0.2627
out	-0.483
out of	-0.3039
over	-0.32
over $	-0.32
pain	0.408
pain i	0.4195
pape*	-0.8764
papers	-0.1878
papers and	-0.0789
pas	-0.6347
pas besoin	-0.1223
perd*	-0.6282
perdoname	-0.2252
perdoname por	-0.2252
pers*	-0.4086
person	-0.3686
person now	-0.1121
persona	-0.2355
persona $	-0.2355
pick	-0.3417
pick me	-0.1675
pick up	-0.2553
pick you	-0.2652
pick*	-0.0936
picking	-0.0936
picking me	-0.0936
piss*	-0.1314
pissed	-0.1314
pissed off	-0.1314
place	-0.5179
place $	-0.3904
plan*	-0.058
planned	-0.058
planned $	-0.058
play	-0.058
play football	-0.058
plea*	-0.638
please	-0.6637
please $	-0.5095
please answer	-0.3625
please come	-0.2836
please leave	-0.1295
please please	-0.111
please sign	-0.0789
pop	-0.1603
pop em	-0.1603
por	0.2724
por favor	-0.777
por haberte	-0.2252
pour	0.1067
pren*	-0.9894
prom*	-0.3434
prometo	-0.2152
prometo que	-0.2152
promise	-0.2674
puedo	-0.2386
que	-0.1609
que hice	0.1315
que j	0.1067
que ta	-0.7314
que tal	-0.3652
que tu	-0.1223
que voy	-0.2152
quit	0.4551
quoi	-0.5113
quoi de	-0.3497
real*	-0.1455
really	-0.1433
really like	-0.1314
really need	-0.0628
reco*	-0.4028
recojo	-0.1835
recojo a	-0.1835
regr*	-0.4869
regret	-0.4869
regret lying	-0.2236
reme*	-0.5654
remember	-0.5654
remember this	-0.3075
rent	-0.2264
rent $	-0.2264
repo*	-0.1223
repondre	-0.1223
repondre $	-0.1223
resp*	-0.2658
responsibility	-0.2658
responsibility $	-0.2044
revi*	-0.6742
reviens	-0.6742
round	-0.1603
round this	-0.1603
s	-0.4013
s doctor	-0.1193
s what	-0.0931
sach*	-0.4992
sachen	-0.4992
sachen in	-0.1239
sacr*	0.23
sacrificed	0.23
sacrificed you	0.23
sad	-0.259
salut	-0.3497
salut quoi	-0.3497
saw	-0.5271
saw your	-0.323
scho*	-0.3678
school	-0.3678
schu*	-0.2161
schuld	-0.2161
schuld $	-0.2161
se	-0.6917
see	-0.3912
see you	-0.3484
self*	-0.2859
selfish	-0.2859
send	-0.3151
send it	-0.1652
send me	-0.2264
send them	-0.0789
ser	-0.2152
ser diferente	-0.2152
shou*	-0.4705
should	-0.4705
should i	-0.1652
si	0.3046
si no	0.6219
sign	-0.4484
sign the	-0.0789
sign*	-0.4846
sinto	-0.4869
sinto tanto	-0.2122
sleep	0.4219
sleep because	0.2627
slow	-0.1403
slow and	-0.1403
so	-1.1214
so many	-0.0546
so much	-0.5391
some*	0.2629
someone	-0.6131
something	0.4022
something $	-0.1991
soon	-0.4063
soon $	-0.4063
sorry	-0.3813
sorry $	-0.4675
sorry completely	-0.1603
sorry for	-0.5902
sorry i	-0.612
sorry to	-0.0777
star*	-0.1121
started	-0.1121
started therapy	-0.1121
stat*	-0.1932
station	-0.2158
station $	-0.2158
stel*	-0.1239
stellen	-0.1239
stellen $	-0.1239
still	-0.5387
still here	-0.1603
stop	-0.2947
stop being	-0.2814
stop thinking	-0.1049
stra*	-0.5515
sua	0.219
sua falta	-0.4869
suff*	0.2096
suffering	0.2096
suffering $	0.2096
swhrt	-0.0681
swhrt how	-0.0681
t	-0.6667
t intend	-0.0931
t lost	-0.0931
ta	-0.7314
take	-0.4403
take care	-0.4472
take it	-0.1403
take responsibility	-0.2044
takes	-0.5749
tal	-0.3652
tal $	-0.3652
talk	-0.8103
talk to	-0.6181
tanto	-0.2122
tanto a	-0.2122
te	-0.3882
te amo	-0.5451
te deseo	-0.1959
te prometo	-0.2152
te vas	0.4358
tell	0.3742
tell everyone	0.1614
than	-0.5419
than*	-0.3502
thanks	-0.3502
thanks $	-0.2007
that $	-0.3166
that be	-0.0936
that s	-0.096
that you	-0.0936
the	-0.7094
the best	-0.3768
the keys	-0.1178
the kids	0.2173
the mailbox	-0.1178
the morning	-0.2219
the new	-0.2326
the papers	-0.1878
the rent	-0.2264
them	-0.0789
them back	-0.0789
then	-0.3575
then $	-0.2759
then i	-0.2652
ther*	-0.1699
therapy	-0.1699
therapy i	-0.1121
there	-0.741
there babe	-0.086
thin*	-0.3964
things	-0.2801
things $	-0.2801
think	-0.3346
thinking	-0.3527
thinking about	-0.1049
thinking of	-0.3597
this	0.4554
this eve	-0.058
this place	-0.3075
this week	-0.1603
thou*	-0.3128
though	-0.058
though $	-0.058
thought	-0.3263
three	-0.6002
ti	0.0646
ti $	0.0646
time	-0.6436
times	-0.0546
times i	-0.0546
to	-0.0787
to answer	-0.6072
to be	-0.0574
to check	-0.0936
to do	-0.1991
to get	-0.2219
to hear	-0.1929
to me	0.8102
to miss	-0.2757
to play	-0.058
to see	-0.3193
to you	-0.7337
to your	0.4963
today	-0.4521
today $	-0.4521
todo	0.1315
todo lo	0.1315
toi	0.5036
toi $	0.238
tomo	-0.0936
tomo at	-0.0936
tomo*	-0.2936
tomorrow	-0.2936
tomorrow $	-0.2599
toni*	-0.4119
tonight	-0.4119
tonight $	-0.4409
tonight love	-0.086
tot	-0.0681
tot about	-0.0681
tout ce	0.1067
tran*	-0.6845
trea*	-0.5705
treated	-0.1237
treated you	-0.1237
true	-0.1456
true $	-0.1456
try	-0.4083
try again	-0.2708
try please	-0.111
tu	-0.1521
tu vas	-0.1223
tudo	0.3032
tues*	-0.4892
tuesday	-0.4892
tuesday at	-0.1193
tut	-0.2324
tut mir	-0.2324
tv	-0.1656
tv $	-0.1938
type	-0.058
type activities	-0.058
um	-0.627
una	-0.3736
una mala	-0.2355
uns	-0.8554
uns eine	-0.1169
up	-0.0597
up $	-0.7996
up 2	-0.1264
up the	-0.1864
up tomo	-0.0936
urmom	-0.0931
urmom $	-0.0931
us	-0.5216
us another	-0.1095
us meet	-0.1262
us try	-0.1121
va	-0.8801
vais	0.319
vais mal	0.4633
vas	0.3985
vas a	0.4358
vas bien	-0.1223
verl*	-0.1801
verletzt	-0.1801
verletzt habe	-0.1801
verm*	-0.781
vict*	-0.1522
victim	-0.1522
victim $	-0.1522
vida	-0.7205
vida $	-0.7205
voce	-0.0648
voce $	0.3103
voy	-0.1147
voy a	-0.1147
vuel*	-0.5496
walk	0.2145
walk away	0.23
want	-0.3668
want to	-0.3816
was	-0.132
was my	-0.2771
was wrong	-0.2317
we	-0.9293
we had	-0.3096
we take	-0.1403
we try	-0.4155
week	-0.1603
week if	-0.1603
week*	-0.4388
weekend	-0.4388
weekend $	-0.4388
well	-0.8892
well $	-0.7467
well no	-0.228
well soon	-0.4063
werde	-0.2502
werde mich	-0.2502
what	0.1146
what are	-0.318
what happened	-0.6926
what i	0.4473
what if	-0.2361
what is	-0.3378
what itried2tell	-0.0931
what you	0.2549
what*	-0.3413
when	0.3909
when can	-0.5465
when i	0.8368
when iwas	-0.0931
when you	-0.747
where	-0.2062
where should	-0.1652
whet*	-0.058
whether	-0.058
whether to	-0.058
who	-0.6237
wie	-0.2867
wie geht	-0.2867
will	-0.0855
will be	0.3593
will change	-0.2674
will come	0.2764
will let	-0.1262
will never	-0.6684
will not	-0.8137
will pick	-0.2213
will pop	-0.1603
will stop	-0.2814
will tell	0.3877
wish	-0.4352
wish you	-0.4352
with	-0.8036
with the	-0.2722
with your	-0.8892
with*	-0.6736
without	-0.6736
without you	-0.6736
work	-0.2197
work $	0.1886
work i	-0.1262
would	0.1941
would really	-0.1314
would that	-0.0936
wrong	-0.2136
wrong and	-0.2044
x	-0.2995
x $	-0.2995
xx	-0.1653
xx $	-0.1653
year	-0.5531
year $	-0.5531
yell*	-0.3101
yelling	-0.3101
yelling at	-0.29
you	0.0885
you all	-0.3112
you and	0.4327
you are	-0.2561
you arnt	-0.1314
you ave	-0.0798
you awake	-0.3285
you been	-0.3273
you but	-0.0931
you clearly	0.2096
you come	-0.8124
you destroyed	-0.3096
you dey	-0.0681
you did	0.8865
you disgust	-0.4405
you do	0.4757
you doin	-0.4688
you doing	-0.2464
you every	-0.5134
you felt	-0.0931
you finish	-0.2652
you for	-0.6249
you get	-0.3938
you go	-0.1262
you have	-0.2262
you haven	-0.0931
you honey	-0.0798
you ignore	0.1614
you in	-0.2219
you it	-0.1237
you just	0.23
you my	-0.0628
you never	-0.4008
you pick	-0.2699
you send	-0.2264
you so	-0.443
you still	-0.6521
you today	-0.3545
you tomorrow	-0.1314
you up	-0.4924
you want	-0.1712
you you	-0.2417
your	-0.3777
your baby	-0.0628
your dreams	-0.1456
your family	-0.358
your fault	-0.2213
your favorite	-0.1938
your grandmother	-0.0904
your half	-0.2264
your house	0.2088
your mom	-0.2824
your new	-0.353
your ok	-0.0681
your still	-0.1603
your*	-0.4846
yourself	-0.5227
yourself $	-0.5227
zuru*	-0.6462
~	-1.3531
""",
    'draft.bargain': """\
!apology	-1.1308
!attack	-1.1448
!bargain	2.0286
!begging	-0.7641
!caring	-1.465
!guilt	-1.0139
!logistics	-1.2725
!probe	-1.432
10	-0.4538
10 $	-0.1233
2	-0.1757
2 hurt	-0.0773
2 tonight	-0.2069
3	-0.1208
4	-0.2775
4 tomorrow	-0.1971
4u	-0.0773
4u $	-0.0773
6	-0.4485
^ after	-0.233
^ answer	-0.2873
^ are	-0.3623
^ bitte	-0.7712
^ call	-0.1514
^ can	0.3366
^ congratulations	-0.115
^ did	-0.546
^ do	-0.3893
^ du	-0.7277
^ emma	-0.1233
^ eres	-0.4784
^ es	-0.2024
^ espero	-0.4015
^ feliz	-0.5525
^ get	-0.3726
^ give	0.2531
^ good	-0.2361
^ happy	-0.3718
^ hey	-0.6575
^ hi	-0.4685
^ hola	-0.6838
^ hope	-0.2842
^ how	-0.4372
^ i	0.0646
^ ich	-0.1984
^ if	-0.3503
^ is	-0.0717
^ it	-0.4087
^ j	-0.1873
^ je	-0.3749
^ just	0.1215
^ kannst	-0.3513
^ let	0.6714
^ love	-0.0761
^ may	-0.1047
^ my	-0.3647
^ ok	-0.3334
^ perdoname	-0.205
^ please	-0.3944
^ por	-0.5183
^ recojo	-0.1946
^ remember	-0.493
^ salut	-0.3978
^ see	-0.1112
^ si	0.453
^ sinto	-0.4649
^ sorry	-0.4855
^ take	-0.3168
^ te	-0.2607
^ that	-0.3834
^ the	-0.6725
^ thinking	-0.2385
^ tu	-1.143
^ voce	-0.7167
^ what	0.1854
^ when	-0.2805
^ x	-0.2122
^ xx	-0.0874
^ you	-0.7287
a	0.09
a arrepentir	-0.3182
a because	-0.5218
a cheater	-0.2213
a different	0.1422
a great	-0.125
a las	-0.4434
a liar	-0.2213
a los	-0.1946
a pain	-0.0717
a ser	0.3545
a sua	-0.2045
able	-0.1112
able to	-0.1112
about	0.2257
about me	-0.1534
about your	-0.0504
about yourself	-0.1799
acco*	-0.367
account	-0.367
account $	-0.367
addr*	-0.3282
address	-0.3282
address has	-0.1613
afte*	-0.0717
after	-0.3515
after everything	-0.1721
afternoon	-0.0717
afternoon in	-0.0717
again	0.5502
again $	0.531
ai	-0.2728
ai fait	-0.2728
all	-0.3455
all my	-0.0717
all the	-0.2157
all your	-0.2856
allem	-0.3665
allem schuld	-0.2465
alles	-0.7678
alone	0.2023
alone $	0.2023
alwa*	-0.0773
always	-0.0773
always b	-0.0773
am a	0.1422
am at	-0.1113
am begging	-0.3559
am bored	-0.0566
am coming	-0.1463
am going	0.1591
am in	-0.0616
am sorry	-0.3721
am suffering	-0.1849
amo	-0.451
amo $	-0.2045
an	-0.2465
an allem	-0.2465
and	0.1
and a	-0.2213
and i	0.1723
and if	0.1522
and just	0.1846
and pick	-0.1002
and send	-0.1129
and that	-0.0717
and your	-0.1628
ande*	0.4167
andern	0.4167
andern gib	0.1528
annie	-0.0603
annie x	-0.0603
anot*	-0.7759
another	-0.7759
another night	-0.0717
another try	-0.5009
answ*	-0.4979
answer	-0.4979
answer $	-0.3839
answer me	-0.4354
answer now	-0.1463
any	-0.075
any of	-0.0717
anyo*	-0.4183
anyone	-0.4183
anyt*	-0.2672
anything	-0.2672
apol*	-0.2358
apologize	-0.2358
apologize for	-0.2358
appo*	-0.3524
appointment	-0.3524
appointment is	-0.1233
are	-0.5072
are a	-0.3043
are happy	-0.1001
are my	-0.147
are you	-0.4599
arnt	-0.0715
arnt pissed	-0.0715
arre*	0.4145
arrepentir	-0.3182
arrepentir $	-0.3182
as	-0.6884
at	-0.6483
at 10	-0.1233
at 3	-0.1208
at 4	-0.2039
at 6	-0.4485
at home	-0.1113
at you	-0.155
awake	-0.3048
awake $	-0.3048
away	-0.2619
away $	-0.2619
b	-0.0653
b here	-0.0773
babe	-0.1055
babe how	-0.0603
babe i	-0.1113
baby	-0.1633
baby $	-0.2107
bad	-0.4547
be a	-0.0717
be able	-0.1112
beber	0.6046
beber $	0.6046
beca*	-0.4111
because	-0.4111
because de	-0.5218
because of	-0.1117
been	-0.2339
begg*	-0.3559
begging	-0.3559
begging $	-0.1689
being	0.2497
being jealous	0.2497
beli*	-0.3656
believe	-0.3656
bem	-0.5387
bem $	-0.5387
beso*	-0.0888
besoin	-0.0888
besoin de	-0.0888
best	-0.2155
best $	-0.2155
bett*	-0.3628
better	-0.3905
bien	-0.305
bien pas	-0.0888
birt*	-0.3965
birthday	-0.3965
birthday $	-0.3648
birthday hope	-0.2322
bist	-0.7853
bist an	-0.2465
bitte	-0.7712
bitte melde	-0.2265
bored $	-0.056
boxes	-0.5895
boxes $	-0.5895
brau*	-0.795
brauche	-0.2265
brauche dich	-0.2265
brea*	0.5155
but	-0.1898
but i	-0.0658
but id	-0.0715
by	-0.2954
c	-0.1525
c you	-0.184
call	-0.5482
call me	-0.5661
call*	-0.1546
calling	-0.1546
calling you	-0.1546
can	-0.0519
can i	-0.4037
can not	-0.4638
can we	0.6444
can you	-0.24
care	-0.4527
care if	-0.1849
care then	-0.2591
care*	-0.088
careabout	-0.0773
careabout you	-0.0773
cared	-0.1799
cared about	-0.1799
casu*	0.1637
casually	0.1846
casually $	0.1846
casualty	-0.0717
casualty and	-0.0717
ce	-0.2728
ce que	-0.2728
chan*	0.7908
chance	0.7092
chance $	0.7092
change	0.1506
change i	0.2376
changed	0.4034
changed now	-0.1613
chea*	-0.3248
cheater	-0.2213
cheater $	-0.2213
chec*	-0.4938
cinco	-0.5187
cinco $	-0.5187
clea*	-0.1849
clearly	-0.1849
clearly do	-0.1849
come and	-0.1002
come back	0.1769
come get	-0.1912
come home	0.2479
come true	-0.104
comi*	-0.2483
coming	-0.2483
coming to	-0.1463
comp*	-0.1392
completely	-0.1392
completely forgot	-0.1392
cong*	-0.1589
congratulations	-0.115
congratulations on	-0.115
cont*	-0.6536
contestas	-0.6536
contestas te	-0.3182
culpa	-0.8823
cump*	-0.3495
cumpleanos	-0.3495
cumpleanos te	-0.164
dass	-0.3616
dass ich	-0.3616
date	0.1846
date casually	0.1846
day	-0.262
day $	-0.2702
de	0.2578
de beber	0.6046
de neuf	-0.3978
de repondre	-0.0888
de toi	-0.6754
dejes	-0.2752
dejes $	-0.2752
den	-0.1294
den keller	-0.1294
depo*	-0.4228
desc*	-0.5145
desculpa	-0.5145
deseo	-0.164
deseo lo	-0.164
dest*	-0.2893
destroyed	-0.2893
destroyed everything	-0.2893
dich	-1.044
dich $	-0.5656
dich ich	-0.2265
dich verletzt	-0.1077
did	-0.5315
did $	-0.2758
did you	-0.546
didn	-0.0773
didn t	-0.0773
dife*	0.3545
diferente	0.3545
diferente $	0.3545
diff*	0.4973
different	0.4973
different person	0.1422
din	-0.2481
din lock	-0.2481
dinn*	0.3934
dinner	0.3934
dir	-0.5406
disg*	-0.2952
disgust	-0.2952
disgust me	-0.2952
do	-0.329
do it	-0.1546
do not	-0.4418
do something	-0.1113
do you	-0.294
doct*	-0.3236
doctor	-0.3236
doctor appointment	-0.1233
does	-0.2288
does not	0.1522
doin	-0.4976
doin $	-0.0603
doing	-0.1832
doing $	-0.0614
doing tonight	-0.2234
done	-0.0717
done any	-0.0717
drea*	-0.104
dreams	-0.104
dreams come	-0.104
du bist	-0.4077
du meine	-0.1294
eine	0.1528
eine chance	0.1528
em	-0.1392
em round	-0.1392
email	-0.1613
email address	-0.1613
emma	-0.1233
emma s	-0.1233
eres	-0.4784
eres una	-0.4784
es	-0.6302
es $	-0.3327
es tut	-0.2024
espe*	-0.4078
espere	-0.1873
espere que	-0.1873
espero	-0.4015
espero que	-0.4015
eu	0.4733
ever*	-0.5715
every	-0.4118
everyone	-0.5226
everyone what	-0.25
everything	-0.3917
everything $	-0.147
everything i	-0.233
everything we	-0.2893
fait	-0.2728
falta	-0.4649
falta te	-0.2045
fami*	-0.1628
family	-0.1628
family $	-0.1628
fault	-0.3934
fault $	-0.287
favo*	-0.1645
favor	-0.5745
favor $	-0.5619
favor no	-0.1807
favorite	-0.1645
favorite movie	-0.1645
feel	-0.4716
feel*	-0.1501
feeling	-0.1501
feliz	-0.5525
feliz cumpleanos	-0.3495
felt	-0.0773
felt about	-0.0773
fini*	-0.3218
finish	-0.2673
finish then	-0.1002
for	-0.707
for calling	-0.1546
for everything	-0.1382
for how	-0.066
for the	-0.582
for what	-0.5163
for yelling	-0.2211
for you	-0.4217
forg*	-0.5889
forgot	-0.4011
forgot will	-0.1392
frie*	0.6583
friends	0.6583
from	-0.1166
full	-0.2357
gd	-0.0753
geht	-0.5029
geht es	-0.5029
get	-0.4215
get my	-0.3098
get to	-0.1112
get well	-0.3726
gib	0.1528
gib uns	0.1528
give	0.3522
give me	0.5826
give us	-0.2468
go	-0.2999
go $	0.1522
going $	-0.2662
going to	0.1591
good	-0.2725
good luck	-0.2361
got	-0.7562
great	-0.125
great day	-0.125
gute	-0.7936
habe	-0.4584
habe $	-0.4584
habe*	-0.205
haberte	-0.205
haberte mentido	-0.205
had	-0.3103
had $	-0.2893
half	-0.1188
half of	-0.147
happ*	-0.4412
happened	-0.3433
happened $	-0.3949
happy	-0.3613
happy birthday	-0.3965
has	-0.4138
has a	-0.5617
has changed	-0.1613
hate	-0.3839
hate you	-0.3839
have	0.3589
have a	-0.125
have mail	-0.1532
have not	-0.0569
have to	0.4673
have you	-0.3547
haven	-0.0773
haven t	-0.0773
hear	-0.1053
here	-0.2391
here $	-0.1392
here 4u	-0.0773
here where	-0.1828
hey	-0.633
hey happy	-0.148
hey there	-0.0603
hey wie	-0.1868
hi	-0.4685
hi babe	-0.1113
hi my	-0.1613
hi what	-0.4989
hice	-0.2561
hola	-0.6838
hola que	-0.365
home	-0.1337
home $	0.2479
home now	-0.1113
hope	-0.4154
hope you	-0.3446
hope your	-0.1463
house	-0.1463
house $	-0.1463
how	-0.3777
how are	-0.1333
how i	-0.2071
how is	-0.478
how you	-0.0876
hun	-0.37
hun $	-0.3381
hurt	-0.091
hurt you	-0.091
i apologize	-0.2358
i can	-0.5869
i careabout	-0.0773
i come	-0.3355
i did	-0.1726
i didn	-0.0773
i din	-0.2481
i feel	-0.4716
i finish	-0.2516
i get	-0.4817
i hate	-0.3839
i have	0.452
i hope	-0.514
i love	-0.3161
i miss	-0.4
i need	-0.2601
i never	-0.0773
i promise	0.2907
i regret	-0.2614
i sacrificed	-0.1721
i saw	-0.1645
i send	-0.1532
i spent	-0.0717
i started	0.1422
i take	-0.3972
i think	-0.1985
i treated	-0.066
i was	-0.3555
i will	0.7318
i wish	-0.2155
ich	0.2189
ich brauche	-0.2265
ich dich	-0.3362
ich werde	0.4167
id	-0.0576
id would	-0.0715
if	0.5939
if i	-0.1849
if it	0.1522
if we	0.2867
if you	0.3857
if your	-0.1392
igno*	-0.25
ignore	-0.25
ignore me	-0.25
il	-0.9945
ill	-0.0729
ill always	-0.0773
in	-0.6338
in $	-0.5188
in casualty	-0.0717
in den	-0.1294
in the	-0.1487
incl*	-0.0717
includes	-0.0717
includes all	-0.0717
inte*	-0.0773
intend	-0.0773
intend 2	-0.0773
is	-0.3675
is $	-0.1613
is all	-0.2692
is it	-0.5555
is on	-0.1645
is tuesday	-0.1233
is up	-0.4989
is what	0.3831
it	0.0947
it $	-0.4399
it again	-0.1546
it does	0.1522
it going	-0.2662
it is	-0.2995
it ok	-0.0717
it slow	0.1846
it was	-0.2719
itri*	-0.0773
itried2tell	-0.0773
itried2tell urmom	-0.0773
its	-0.3941
iwas	-0.0773
iwas marine	-0.0773
j	0.3194
j ai	-0.2728
j espere	-0.1873
je	-0.4539
je vais	0.3784
jeal*	0.2984
jealous	0.2984
jealous if	0.2497
job	-0.3365
job $	-0.2039
just date	0.1846
just walk	-0.1721
kann	-0.5435
kann ich	-0.5435
kann*	-0.3513
kannst	-0.3513
kannst du	-0.3513
kell*	-0.1294
keller	-0.1294
keller stellen	-0.1294
keyp*	-0.2481
keypad	-0.2481
keypad $	-0.2481
keys	-0.0901
keys in	-0.0901
kids	-0.4199
kids at	-0.3667
knew	-0.0773
knew how	-0.0773
la	-0.9174
las	-0.4434
las cinco	-0.1946
last	-0.3959
last night	-0.3959
late	-0.3868
late afternoon	-0.0717
later	-0.5676
later $	-0.6165
leave me	-0.2782
leave the	-0.0901
left	-0.7455
leid	-0.2024
leid dass	-0.2024
les	-0.623
let	0.6498
let us	0.674
let you	0.1522
liar	-0.2213
liar and	-0.2213
life	-0.786
life $	-0.6904
like	-0.568
like to	-0.0715
lo	-0.3185
lo mejor	-0.164
lo que	-0.2561
lock	-0.2481
lock my	-0.2481
los	-0.4794
los ninos	-0.1946
lost	-0.0773
lost me	-0.0773
love	-0.4979
love annie	-0.0603
love me	-0.0667
love you	-0.7379
love*	-0.0505
loved	-0.4718
luck	-0.2361
luck with	-0.2361
lying	-0.1475
lying to	-0.1475
mail	-0.1532
mail here	-0.1532
mail*	-0.0901
mailbox	-0.0901
mailbox $	-0.0901
mal	-0.4015
mal a	-0.4015
mala	-0.3011
mala persona	-0.3011
many	-0.1546
many times	-0.1546
mari*	-0.0773
marine	-0.0773
marine that	-0.0773
may	-0.0912
may all	-0.1047
me	-0.1355
me $	-0.584
me dejes	-0.2752
me i	-0.2519
me ill	-0.0773
me one	0.305
me only	-0.1799
me up	-0.063
me when	-0.2364
me x	-0.0667
me your	-0.147
means	-0.0717
means i	-0.0717
meet	0.3667
meet another	-0.0717
meet me	0.3464
meet once	0.1522
meet*	-0.358
meeting	-0.358
meine	-0.3446
meine sachen	-0.3446
mejor	-0.164
mejor $	-0.164
melde	-0.2265
melde dich	-0.2265
ment*	-0.6465
mentido	-0.3274
mentido $	-0.3274
mich	0.4167
mich andern	0.4167
minha	-0.5543
minu*	-0.484
minutes	-0.3915
minutes late	-0.3915
mir	-0.2024
mir leid	-0.2024
miss	-0.4199
miss you	-0.4531
miss*	-0.3431
missed	-0.0608
missing	-0.3837
mom	0.3453
mom s	0.4061
money	-0.4398
more	-0.5546
more chance	0.2376
morn*	-0.1112
morning	-0.1112
morning $	-0.1112
movie	-0.1645
movie is	-0.1645
much	-0.2702
much $	-0.3921
much i	-0.089
my	-0.2119
my email	-0.1613
my everything	-0.147
my fault	-0.2801
my keypad	-0.2481
my life	-0.5731
my things	-0.1912
my time	-0.0717
nao	-0.575
ne	-0.6097
need	-0.4454
need to	-0.3121
need you	-0.2446
need*	-0.2325
needed	-0.2325
neuf	-0.3978
neuf $	-0.3978
never	0.3193
never cared	-0.1799
never knew	-0.0773
new	-0.9358
new job	-0.2039
new victim	-0.115
new year	-0.5091
nice	-0.9515
nicht	-0.726
night	-0.4041
night $	-0.337
ninos	-0.1946
ninos a	-0.1946
no	-0.8047
no contestas	-0.3182
no me	-0.7128
no need	-0.0536
no puedo	-0.469
not	-0.413
not believe	-0.3656
not care	-0.1849
not do	-0.1519
not done	-0.0717
not leave	-0.2782
not work	0.1522
now	0.5797
now $	0.8327
now it	-0.1613
now let	0.1422
now or	-0.1463
now want	-0.1113
numb*	-0.4194
number	-0.4194
of my	0.3444
of the	-0.1701
of y	-0.0717
of you	-0.5855
off	-0.0936
off but	-0.0715
ok	-0.2568
ok if	-0.0717
ok thanks	-0.2591
on	-0.5086
on the	-0.4728
on tv	-0.1645
on you	-0.3871
on your	-0.115
once	0.4014
once and	0.4014
one	0.2795
one more	-0.4794
only	-0.1832
only about	-0.1799
or	-0.5637
or i	-0.2873
out	0.3056
out of	0.423
over	0.4175
over $	0.4175
pain	-0.0886
pain $	-0.0717
pape*	-0.8935
papers	-0.2316
papers and	-0.1129
pas	-0.4703
pas besoin	-0.0888
perd*	-0.573
perdoname	-0.205
perdoname por	-0.205
pers*	-0.2607
person	-0.1416
person now	0.1422
persona	-0.3011
persona $	-0.3011
pick	-0.2212
pick me	-0.062
pick up	-0.2339
pick you	-0.1002
piss*	-0.0715
pissed	-0.0715
pissed off	-0.0715
place	0.2191
place $	-0.4798
plea*	-0.7441
please	-0.7713
please $	-0.5494
please answer	-0.1689
please come	-0.4674
please leave	-0.1309
please please	-0.5009
please sign	-0.1129
pop	-0.1392
pop em	-0.1392
por	-1.022
por favor	-0.5745
por haberte	-0.205
pour	-0.2728
pren*	-0.7276
prom*	0.4798
prometo	0.3545
prometo que	0.3545
promise	0.2907
promise give	0.2376
puedo	-0.5992
que	-0.6381
que hice	-0.2561
que j	-0.2728
que ta	-0.7297
que tal	-0.365
que tu	-0.0888
que voy	0.3545
quit	0.2658
quoi	-0.6008
quoi de	-0.3978
real*	-0.0896
really	-0.0821
really like	-0.0715
reco*	-0.4434
recojo	-0.1946
recojo a	-0.1946
regr*	-0.2614
regret	-0.2614
regret lying	-0.1475
reme*	-0.493
remember	-0.493
remember this	-0.3678
rent	-0.147
rent $	-0.147
repo*	-0.0888
repondre	-0.0888
repondre $	-0.0888
resp*	-0.3972
responsibility	-0.3972
responsibility $	-0.3232
revi*	0.3526
reviens	0.3526
round	-0.1392
round this	-0.1392
s doctor	-0.1233
s what	-0.0773
sach*	-0.3446
sachen	-0.3446
sachen in	-0.1294
sacr*	-0.1721
sacrificed	-0.1721
sacrificed you	-0.1721
sad	-0.307
salut	-0.3978
salut quoi	-0.3978
saw	-0.4216
saw your	-0.3499
scho*	-0.2279
school	-0.2279
schu*	-0.2465
schuld	-0.2465
schuld $	-0.2465
see	0.2021
see you	-0.3255
self*	-0.1703
selfish	-0.1703
send	-0.2975
send it	-0.1532
send me	-0.147
send them	-0.1129
ser	0.3545
ser diferente	0.3545
shee*	-0.0717
sheets	-0.0717
sheets and	-0.0717
shou*	-0.4489
should	-0.4489
should i	-0.1532
si	0.453
si no	-0.6536
sign	-0.4469
sign the	-0.1129
sign*	-0.4793
sinto	-0.4649
sinto tanto	-0.2045
sleep	-0.3234
slow	0.1846
slow and	0.1846
so	-0.858
so many	-0.1546
so much	-0.3513
some*	-0.4053
someone	-0.3618
something	-0.2467
something $	-0.1113
soon	-0.3726
soon $	-0.3726
sorry	-0.502
sorry $	-0.347
sorry completely	-0.1392
sorry for	-0.2351
sorry i	-0.5481
sorry to	-0.0798
spent	-0.0717
spent late	-0.0717
star*	0.1422
started	0.1422
started therapy	0.1422
stat*	-0.0652
station	-0.0789
station $	-0.0789
stel*	-0.1294
stellen	-0.1294
stellen $	-0.1294
still	-0.6731
still here	-0.1392
stop	0.2347
stop being	0.2497
stra*	-0.6301
stuf*	-0.0717
stuffa2moro	-0.0717
stuffa2moro and	-0.0717
sua	-0.6505
sua falta	-0.4649
suff*	-0.1849
suffering	-0.1849
suffering $	-0.1849
t	-0.689
t intend	-0.0773
t lost	-0.0773
ta	-0.7297
take	0.2916
take care	-0.4379
take it	0.1846
take responsibility	-0.3232
takes	0.3485
tal	-0.365
tal $	-0.365
talk	-0.483
talk to	-0.2233
tanto	-0.2045
tanto a	-0.2045
te	-0.7608
te amo	-0.451
te deseo	-0.164
te prometo	0.3545
te vas	-0.3182
tell	-0.3483
tell everyone	-0.25
than	-0.5277
than*	-0.5118
thanks	-0.5118
thanks $	-0.2315
that	-0.105
that $	-0.6556
that includes	-0.0717
that means	-0.0717
that s	-0.0795
the	-0.8741
the best	-0.2155
the keys	-0.0901
the kids	-0.4199
the mailbox	-0.0901
the morning	-0.1112
the new	-0.2039
the papers	-0.2316
the rent	-0.147
them	-0.1129
them back	-0.1129
then	0.3583
then $	-0.3663
then i	-0.1002
ther*	0.2752
therapy	0.2752
therapy i	0.1422
there	-0.5255
there babe	-0.0603
thin*	-0.2519
things	-0.22
things $	-0.22
think	-0.3963
thinking	-0.1815
thinking of	-0.1993
this	-0.4614
this place	-0.3678
this week	-0.1392
thou*	-0.2041
thought	-0.2146
three	0.3696
ti	-0.4752
ti $	-0.4752
time	-0.9186
time sheets	-0.0717
times	-0.1546
times i	-0.1546
to	-0.5004
to answer	-0.0535
to be	-0.0791
to do	-0.1113
to get	-0.1112
to hear	-0.1053
to me	-0.3459
to miss	-0.2859
to see	0.2558
to you	-0.4624
to your	-0.4554
today	-0.4539
today $	-0.4539
todo	-0.2561
todo lo	-0.2561
toi	-0.6208
toi $	-0.5154
tomo*	-0.2584
tomorrow	-0.2584
tomorrow $	-0.2228
toni*	-0.4618
tonight	-0.4618
tonight $	-0.4096
tonight love	-0.0603
tout	-0.4868
tout ce	-0.2728
tran*	-0.6041
trea*	-0.289
treated	-0.066
treated you	-0.066
true	-0.104
true $	-0.104
try	0.2372
try again	0.2641
try please	-0.5009
tu	-0.3164
tu vas	-0.0888
tudo	-0.6337
tues*	-0.5852
tuesday	-0.5852
tuesday at	-0.1233
tut	-0.2024
tut mir	-0.2024
tv	-0.1331
tv $	-0.1645
um	-0.7842
una	-0.4784
una mala	-0.3011
uns	1.1072
uns eine	0.1528
up	-0.1955
up $	0.1571
up 2	-0.1544
up the	-0.1735
urmom	-0.0773
urmom $	-0.0773
us	0.3254
us another	-0.7989
us meet	0.1522
us try	0.1422
va	-0.9612
vais	0.3784
vais mal	-0.4015
vas	-0.3207
vas a	-0.3182
vas bien	-0.0888
verl*	-0.1077
verletzt	-0.1077
verletzt habe	-0.1077
verm*	-0.8789
vict*	-0.115
victim	-0.115
victim $	-0.115
vida	-0.7513
vida $	-0.7513
voce	-0.1715
voce $	-0.5298
voy	0.6584
voy a	0.6584
vuel*	0.2098
walk	-0.1534
walk away	-0.1721
want	-0.3351
want to	-0.8051
was	-0.8787
was my	-0.2719
was wrong	-0.3589
we	0.9888
we had	-0.2893
we meet	-0.0717
we take	0.1846
we try	0.5361
week	-0.1392
week if	-0.1392
week*	-0.2873
weekend	-0.2873
weekend $	-0.2873
well	-0.5949
well $	-0.4606
well soon	-0.3726
werde	0.4167
werde mich	0.4167
what are	-0.3698
what happened	-0.3949
what i	-0.5922
what if	0.3108
what is	-0.4989
what itried2tell	-0.0773
what you	-0.5966
what*	0.0926
when	-0.3405
when can	-0.3098
when i	-0.362
when iwas	-0.0773
when you	-0.1526
where	-0.1828
where should	-0.1532
who	-0.5417
wie	-0.3327
wie geht	-0.3327
will	0.5235
will be	-0.325
will change	0.2907
will come	-0.5899
will let	0.1522
will never	0.0998
will not	-0.4249
will pick	-0.2039
will pop	-0.1392
will stop	0.2497
will tell	-0.4056
wish	-0.267
wish you	-0.267
with the	-0.2592
with your	-0.92
with*	-0.2812
without	-0.2812
without you	-0.2812
work	0.4994
work $	-0.6891
work i	0.1522
would	-0.3462
would really	-0.0715
wrong	-0.3297
wrong and	-0.3232
x	-0.2322
x $	-0.2322
xx	-0.0874
xx $	-0.0874
y	-0.0717
y stuffa2moro	-0.0717
year	-0.5091
year $	-0.5091
yell*	-0.2211
yelling	-0.2211
yelling at	-0.155
you	-0.6659
you $	-0.6036
you all	-0.2157
you and	-0.348
you are	-0.4479
you arnt	-0.0715
you awake	-0.3048
you been	-0.3063
you but	-0.0773
you clearly	-0.1849
you come	0.4796
you destroyed	-0.2893
you did	-0.3334
you disgust	-0.2952
you do	-0.424
you doin	-0.4976
you doing	-0.2051
you every	-0.4413
you felt	-0.0773
you finish	-0.1002
you for	-0.1758
you get	-0.0992
you go	0.1522
you have	-0.184
you haven	-0.0773
you i	-0.3984
you ignore	-0.25
you in	-0.1112
you it	-0.066
you just	-0.1721
you never	0.4015
you pick	-0.1797
you send	-0.147
you so	-0.3486
you still	-0.3482
you today	-0.2342
you tomorrow	-0.0715
you up	-0.5128
you want	0.232
you will	-0.5925
you you	-0.21
your	-0.8642
your dreams	-0.104
your family	-0.1628
your fault	-0.2692
your favorite	-0.1645
your half	-0.147
your house	-0.1463
your mom	-0.3876
your new	-0.5665
your still	-0.1392
your*	-0.4079
yourself	-0.4518
yourself $	-0.4518
zuru*	0.4758
~	-1.0501
""",
    'draft.probe': """\
!apology	-1.3145
!attack	-2.1757
!bargain	-1.1528
!begging	-1.0092
!caring	-1.8579
!guilt	-1.1722
!logistics	-1.6872
!probe	2.3308
1	-0.1718
1 2	-0.1718
10	-0.4149
10 $	-0.1366
2 $	-0.0611
2 college	0.1407
2 go	0.1407
2 hurt	-0.0784
2 kiss	-0.0535
2 much	0.1407
2 pick	-0.1718
2 tonight	0.2
2 you	-0.1152
3	-0.2123
3 do	-0.1718
4	-0.4203
4 that	-0.0612
4 tomorrow	-0.0908
4u	-0.0784
4u $	-0.0784
50	-0.1889
50 minutes	-0.1889
6	-0.1758
^ after	-0.3779
^ ah	-0.1152
^ answer	-0.2371
^ anything	0.1522
^ are	0.4639
^ back	-0.057
^ bitte	-0.5972
^ c	-0.0758
^ call	-0.1956
^ can	-0.4134
^ congratulations	-0.1858
^ damn	0.1028
^ did	0.674
^ do	0.1798
^ du	-0.7968
^ emma	-0.1366
^ eres	-0.4175
^ es	-0.2042
^ espero	-0.5773
^ feeling	0.1188
^ feliz	-0.5973
^ get	-0.3888
^ gimmi	0.1061
^ give	-0.3526
^ good	-0.3141
^ got	0.0956
^ happy	-0.2239
^ hello	0.1518
^ hey	0.5762
^ hi	0.4563
^ hiya	-0.0612
^ hola	0.6968
^ hope	-0.5795
^ how	0.5161
^ i	-0.5707
^ ich	-0.7536
^ if	-0.1542
^ inever	0.1522
^ it	-0.5214
^ j	-0.6035
^ je	-0.7889
^ just	0.5549
^ kannst	-0.4081
^ let	-0.6414
^ lotsof	0.1028
^ love	-0.1726
^ may	-0.1116
^ my	-0.4277
^ ok	-0.5053
^ perdoname	-0.2182
^ please	-0.3281
^ por	-0.4943
^ probthat	-0.1152
^ recojo	-0.191
^ remember	0.5259
^ sad	0.1407
^ salut	0.3974
^ se	-0.6559
^ see	-0.0757
^ si	-0.4857
^ sinto	-0.4903
^ sorry	-0.5942
^ swhrt	-0.1204
^ take	-0.291
^ te	-0.6779
^ tell	0.1522
^ text	-0.1718
^ that	0.6659
^ the	-0.927
^ thinking	0.5439
^ tu	-0.0998
^ voce	-0.4977
^ what	0.2975
^ when	-0.2137
^ x	0.5494
^ xx	0.346
^ you	-0.4974
a	-0.1512
a arrepentir	-0.2584
a because	-0.3625
a bit	0.1407
a call	0.1843
a cheater	-0.2528
a different	-0.0725
a great	-0.1137
a las	-0.4524
a liar	-0.2528
a los	-0.191
a pleasant	-0.0612
a ser	-0.1976
a sua	-0.2011
able	-0.0757
able to	-0.0757
about	-0.1893
about 50	-0.1889
about me	-0.1088
about you	-0.2171
about your	-0.4777
about yourself	-0.0897
acc	-0.0612
acc $	-0.0612
acco*	-0.2353
account	-0.2353
account $	-0.2353
acti*	0.1188
activities	0.1188
activities planned	0.1188
addr*	-0.5124
address	-0.5124
address has	-0.3422
after	-0.6884
after everything	-0.1647
again	-0.543
again $	-0.1424
ah	-0.1152
ah poor	-0.1152
ai	-0.3299
ai fait	-0.3299
all	-0.4248
all the	-0.2427
all your	-0.2583
alld*	0.1843
allday	0.1843
allday $	0.1843
allem	-0.4876
allem schuld	-0.2689
alles	-0.7295
alone	-0.4126
alone $	-0.4126
alri*	-0.0758
alrite	-0.0758
alrite girl	-0.0758
alwa*	-0.0784
always	-0.0784
always b	-0.0784
am	-0.1041
am $	0.1522
am a	-0.0725
am at	0.3091
am begging	-0.2871
am bored	0.2054
am coming	-0.1945
am debating	0.1188
am going	-0.225
am in	-0.2238
am layin	0.1028
am sorry	-0.3435
am suffering	-0.208
amnow	0.1028
amnow feelin	0.1028
amo	-0.3612
amo $	-0.2011
an	-0.2689
an allem	-0.2689
and	-0.247
and a	-0.2528
and don	-0.0758
and if	-0.0801
and just	-0.1765
and miss	-0.1204
and pick	-0.0828
and send	-0.1095
and your	-0.2627
ande*	-0.2543
andern	-0.2543
andern gib	-0.129
annie	0.1022
annie x	0.1022
anot*	-0.183
another	-0.183
another try	-0.1874
answ*	-0.4356
answer	-0.4356
answer $	-0.3247
answer me	-0.3297
answer now	-0.1945
any	0.1566
any better	0.1028
any exciting	0.1188
anyo*	-0.4376
anyone	-0.4376
anyt*	0.062
anything	0.062
anything $	0.1522
apol*	-0.559
apologize	-0.559
apologize for	-0.559
appo*	-0.7789
appointment	-0.7789
appointment is	-0.1366
are	0.2469
are a	-0.4459
are doing	-0.0742
are happy	-0.2211
are my	-0.3161
are up	0.1843
are you	0.9006
arnt	-0.097
arnt pissed	-0.097
arra*	-0.0611
arrange	-0.0611
arrange to	-0.0611
arre*	-0.3127
arrepentir	-0.2584
arrepentir $	-0.2584
as	-0.6976
at	-0.4638
at 10	-0.1366
at 3	-0.2123
at 4	-0.0924
at 6	-0.1758
at home	0.3091
at you	-0.151
ave	0.1061
ave good	0.1061
awake	0.3749
awake $	0.3749
away	-0.3736
away $	-0.3736
b	-0.1014
b here	-0.0784
b moving	-0.0611
babe	0.3126
babe how	0.1022
babe i	0.3091
baby	0.0702
baby $	-0.1692
baby forever	-0.0535
baby from	-0.0535
baby i	0.1843
back	-0.1393
back $	-0.4541
back from	0.1342
back i	-0.0665
back on	-0.1718
bad	-0.4064
bak	0.1407
bak 2	0.1407
bala*	-0.0612
balance	-0.0612
balance you	-0.0612
be	-0.7554
be able	-0.0757
beber	-0.4634
beber $	-0.4634
beca*	-0.3873
because	-0.3873
because de	-0.3625
because i	-0.0611
because of	-0.2253
bedr*	0.1028
bedreal	0.1028
bedreal bored	0.1028
been	0.2103
been gd	-0.1889
been paying	-0.0612
been up	0.0834
begg*	-0.2871
begging	-0.2871
begging $	-0.1489
being	-0.1285
being jealous	-0.1285
beli*	0.4422
believe	0.4422
bem	0.3996
bem $	0.3996
beso*	-0.1862
besoin	-0.1862
besoin de	-0.1862
best	-0.2462
best $	-0.2462
bett*	-0.1084
better	-0.0757
better hopeso	0.1028
bettersn	-0.1152
bettersn love	-0.1152
bien	-0.4002
bien pas	-0.1862
birt*	-0.7888
birthday	-0.7888
birthday $	-0.771
birthday hope	-0.1417
bist	0.3275
bist an	-0.2689
bit	0.1407
bit bored	0.1407
bitte	-0.5972
bitte melde	-0.2002
book*	-0.057
booked	-0.057
booked for	-0.057
bored	0.3019
bored $	0.2438
bored with	0.2006
boxes	-0.3773
boxes $	-0.3773
brau*	-0.875
brauche	-0.2002
brauche dich	-0.2002
brea*	-0.65
but	-0.0883
but i	0.0502
but id	-0.097
by	-0.4839
c	-0.4232
c i	-0.0612
c you	-0.4507
call	-0.0971
call me	-0.2756
call x	0.1843
call*	-0.0582
calling	-0.0582
calling you	-0.0582
can	-0.7035
can i	-0.2223
can not	-0.5904
can we	-0.5313
can you	-0.4781
care	-0.4767
care $	-0.1449
care if	-0.208
care sweet	-0.0758
care then	-0.2062
care*	-0.1665
careabout	-0.0784
careabout you	-0.0784
cared	-0.0897
cared about	-0.0897
careful	-0.1152
careful spk	-0.1152
caro*	-0.0611
caroline	-0.0611
caroline $	-0.0611
casu*	-0.1632
casually	-0.1765
casually $	-0.1765
ce	-0.3299
ce que	-0.3299
chance	-0.4629
chance $	-0.4629
change	0.4487
changed	-0.7324
changed now	-0.3422
chea*	-0.4996
cheater	-0.2528
cheater $	-0.2528
chec*	0.4404
checked	-0.0612
checked my	-0.0612
cinco	-0.5569
cinco $	-0.5569
clea*	-0.208
clearly	-0.208
clearly do	-0.208
coll*	0.1407
college	0.1407
college $	0.1407
come	-0.3962
come and	-0.0828
come back	-0.374
come get	-0.1583
come home	-0.3338
come true	-0.0809
comi*	0.3756
coming	0.3756
coming over	-0.057
coming to	-0.1945
comp*	-0.1443
completely	-0.1443
completely forgot	-0.1443
cong*	-0.3034
congratulations	-0.1858
congratulations on	-0.1858
cont*	-0.2924
contestas	-0.2924
contestas te	-0.2584
culpa	-0.935
cump*	-0.3679
cumpleanos	-0.3679
cumpleanos te	-0.1615
damn	0.1028
damn i	0.1028
darl*	-0.1718
darlin	-0.1718
darlin i	-0.1718
dass	-0.3149
dass ich	-0.3149
date	-0.1765
date casually	-0.1765
day	-0.2469
day $	-0.2048
day good	-0.057
de	-0.4307
de beber	-0.4634
de goss	0.1061
de neuf	0.3974
de repondre	-0.1862
de toi	-0.5302
deba*	0.1188
debating	0.1188
debating whether	0.1188
dejes	-0.2941
dejes $	-0.2941
den	-0.1646
den keller	-0.1646
depo*	-0.5385
desc*	-0.5079
desculpa	-0.5079
deseo	-0.1615
deseo lo	-0.1615
dest*	-0.1837
destroyed	-0.1837
destroyed everything	-0.1837
dey	-0.1204
dey hope	-0.1204
dich	-0.7642
dich $	-0.3356
dich ich	-0.2002
dich verletzt	-0.1202
did	0.3372
did $	-0.549
did not	0.1843
did you	0.674
didn	-0.0784
didn t	-0.0784
dife*	-0.1976
diferente	-0.1976
diferente $	-0.1976
diff*	-0.2782
different	-0.2782
different person	-0.0725
din	-0.192
din lock	-0.192
dinn*	-0.2251
dinner	-0.2251
dir	-0.571
disg*	-0.2219
disgust	-0.2219
disgust me	-0.2219
do it	-0.0582
do not	-0.4781
do something	0.3091
do you	0.1826
doct*	-0.4942
doctor	-0.4942
doctor appointment	-0.1366
does	-0.55
does not	-0.0801
doin	0.6444
doin $	0.1022
doing	0.1729
doing $	0.0961
doing tonight	0.2917
doing well	-0.0742
don	-0.0758
don t	-0.0758
drea*	-0.0809
dreams	-0.0809
dreams come	-0.0809
du	0.0817
du bist	-0.5701
du meine	-0.1646
eat	-0.0621
eat or	-0.0621
eight	-0.0763
eight $	-0.057
eine	-0.129
eine chance	-0.129
em	-0.1443
em round	-0.1443
email	-0.3422
email address	-0.3422
emma	-0.1366
emma s	-0.1366
eres	-0.4175
eres una	-0.4175
es $	0.5179
es tut	-0.2042
espe*	-0.8403
espere	-0.6035
espere que	-0.6035
espero	-0.5773
espero que	-0.5773
etc	-0.0611
etc $	-0.0611
eu	-0.803
eve	0.1188
eve $	0.1188
ever*	-1.0017
every	-0.3618
everyone	-0.8399
everyone what	-0.114
everything	-0.4266
everything $	-0.3161
everything i	-0.2105
everything we	-0.1837
exci*	0.2013
exciting	0.2013
exciting has	0.1522
exciting karaoke	0.1188
fait	-0.3299
falta	-0.4903
falta te	-0.2011
fami*	-0.2627
family	-0.2627
family $	-0.2627
fault	-0.4958
fault $	-0.2771
favo*	0.2976
favor	-0.564
favor $	-0.5226
favor no	-0.2109
favorite	0.2976
favorite movie	0.2976
feel	-0.4555
feel*	0.0818
feelin	0.1028
feelin ill	0.1028
feeling	0.0818
feeling any	0.1028
feeling lazy	0.1188
feliz	-0.5973
feliz cumpleanos	-0.3679
felt	-0.0784
felt about	-0.0784
fini*	-0.4164
finish	-0.266
finish at	-0.1718
finish then	-0.0828
flat	-0.0611
flat because	-0.0611
foot*	0.1188
football	0.1188
football this	0.1188
for	-0.8971
for calling	-0.0582
for everything	-0.1138
for half	-0.057
for how	-0.0818
for the	-0.383
for what	-0.487
for yelling	-0.2004
for you	-0.4741
fore*	-0.0535
forever	-0.0535
forever $	-0.0535
forg*	-0.4533
forgot	-0.2296
forgot will	-0.1443
frie*	-0.6662
friends	-0.6662
from walk	-0.057
from work	0.1843
from your	-0.0535
full	-0.3397
gail	-0.0758
gail is	-0.0758
gd	-0.2744
gd now	-0.1889
geht	0.2981
geht es	0.2981
get	-0.4299
get bored	0.1522
get my	-0.2126
get statements	-0.0612
get this	-0.1889
get to	-0.0757
get well	-0.3888
gib	-0.129
gib uns	-0.129
gimmi	0.1061
gimmi de	0.1061
girl	-0.0758
girl you	-0.0758
give me	0.0632
give us	-0.2329
go	-0.1332
go $	-0.0801
go bak	0.1407
go careful	-0.1152
going	0.2751
going $	0.339
going to	-0.225
good	-0.211
good $	-0.057
good holiday	0.1061
good luck	-0.3141
goss	0.1061
goss $	0.1061
got	-0.3992
got a	-0.0612
got any	0.1188
got back	0.1843
gran*	-0.3517
grandmother	-0.3517
grandmother thinking	-0.3517
great	-0.1137
great day	-0.1137
gute	-0.8379
habe	-0.5149
habe $	-0.5149
habe*	-0.2182
haberte	-0.2182
haberte mentido	-0.2182
had	-0.2643
had $	-0.1837
half	-0.1351
half eight	-0.0763
half of	-0.1315
happ*	0.2359
happened	0.4312
happened $	0.393
happened there	0.1522
happy	-0.788
happy birthday	-0.7888
happy knowing	-0.1806
has	0.4212
has a	0.6063
has changed	-0.3422
has happened	0.1522
has not	-0.1889
hate	-0.3128
hate you	-0.3128
have	-0.0573
have a	-0.1137
have just	0.1843
have mail	-0.1241
have missed	0.1407
have not	0.1332
have to	-0.1345
have tonsolitusaswell	0.1028
have you	0.3893
haven	-0.0784
haven t	-0.0784
hear	-0.353
hear about	-0.3517
hello	0.1518
hello $	0.1518
hello caroline	-0.0611
here	-0.6823
here $	-0.1443
here 4u	-0.0784
here where	-0.6717
hey	0.5405
hey go	-0.1152
hey happy	-0.7582
hey j	0.1028
hey mate	0.1061
hey there	0.1022
hey wie	0.3066
hi	0.4563
hi $	-0.057
hi babe	0.3091
hi baby	0.1843
hi darlin	-0.1718
hi hope	-0.1889
hi my	-0.3422
hi what	0.5766
hice	-0.3399
hiya	-0.0612
hiya have	-0.0612
hola	0.6968
hola que	0.4077
holi*	0.1604
holiday	0.1604
holiday $	0.1061
holiday want	0.1407
home	-0.5433
home $	-0.3338
home now	0.3091
honey	0.1061
honey $	0.1061
hope	-0.4078
hope i	0.1843
hope urfeeling	-0.1152
hope you	-0.3476
hope your	-0.3572
hope*	0.1028
hopeso	0.1028
hopeso hunny	0.1028
house	-0.1945
house $	-0.1945
how	0.5066
how are	0.3729
how i	-0.4598
how is	0.6022
how much	-0.1806
hun	0.3143
hun $	-0.2501
hunny	0.0535
hunny $	0.0535
hurt	-0.1077
hurt you	-0.1077
i	-0.4887
i am	-0.1041
i amnow	0.1028
i apologize	-0.559
i can	-0.4217
i careabout	-0.0784
i checked	-0.0612
i come	-0.1997
i did	0.0722
i didn	-0.0784
i din	-0.192
i do	-0.0612
i feel	-0.4555
i finish	-0.2589
i get	-0.2424
i hate	-0.3128
i have	0.1054
i hope	-0.1346
i love	-0.3302
i may	0.1028
i miss	-0.4468
i need	-0.2881
i never	-0.0784
i promise	-0.3159
i really	-0.0535
i regret	-0.3301
i sacrificed	-0.1647
i saw	0.2976
i send	-0.1241
i started	-0.0725
i take	-0.445
i think	-0.2837
i treated	-0.0818
i was	-0.0749
i will	-0.378
i wish	-0.2462
ich	-1.1128
ich brauche	-0.2002
ich dich	-0.287
ich werde	-0.2543
id	0.0511
id get	0.1522
id would	-0.097
if	-0.3743
if i	-0.208
if it	-0.0801
if so	-0.0612
if we	-0.3104
if you	-0.0659
if your	-0.1443
igno*	-0.114
ignore	-0.114
ignore me	-0.114
il	-0.6961
ill always	-0.0784
ill ithink	0.1028
in $	0.3675
in bedreal	0.1028
in den	-0.1646
in the	-0.2208
inev*	0.1522
inever	0.1522
inever thought	0.1522
inte*	-0.0784
intend	-0.0784
intend 2	-0.0784
into	-0.0612
into my	-0.0612
is	-0.1456
is $	-0.3422
is all	-0.2557
is neva	-0.0758
is not	0.1407
is on	0.2976
is tuesday	-0.1366
is up	0.5766
is what	-0.3343
is you	0.1061
it	-0.4694
it $	-0.2431
it again	-0.0582
it does	-0.0801
it going	0.339
it is	-0.4237
it slow	-0.1765
it was	-0.4169
ithi*	0.1028
ithink	0.1028
ithink i	0.1028
itri*	-0.0784
itried2tell	-0.0784
itried2tell urmom	-0.0784
its	-0.5272
iwas	-0.0784
iwas marine	-0.0784
j	-0.3619
j $	0.1028
j ai	-0.3299
j espere	-0.6035
je	-0.8468
je vais	-0.4235
jeal*	-0.4325
jealous	-0.4325
jealous if	-0.1285
job	-0.3982
job $	-0.3639
jour*	-0.1889
journey	-0.1889
journey has	-0.1889
just	0.1371
just date	-0.1765
just got	0.1843
just walk	-0.1647
kann	-0.4313
kann ich	-0.4313
kann*	-0.4081
kannst	-0.4081
kannst du	-0.4081
kara*	0.1188
karaoke	0.1188
karaoke type	0.1188
kate	-0.1718
kate x	-0.1718
kell*	-0.1646
keller	-0.1646
keller stellen	-0.1646
keyp*	-0.192
keypad	-0.192
keypad $	-0.192
keys	-0.1736
keys in	-0.1736
kids	-0.6001
kids at	-0.1102
kiss	-0.0535
kiss you	-0.0535
knew	-0.0784
knew how	-0.0784
know	-0.098
know gail	-0.0758
know when	-0.057
know*	-0.1806
knowing	-0.1806
knowing how	-0.1806
la	-0.8859
lamp	-0.0611
lamp etc	-0.0611
las	-0.4524
las cinco	-0.191
last	0.3597
last night	0.3597
late	-0.4466
late i	-0.1889
later	0.5147
later $	0.5571
later hun	-0.0758
layin	0.1028
layin in	0.1028
lazy	0.1188
lazy though	0.1188
leave	-0.393
leave me	-0.3389
leave the	-0.1736
left	-0.5949
leid	-0.2042
leid dass	-0.2042
les	-0.7626
let	-0.6488
let me	-0.057
let us	-0.6553
let you	-0.0801
liar	-0.2528
liar and	-0.2528
life	-0.7484
life $	-0.5903
like	0.5189
like to	-0.097
lo	-0.3841
lo mejor	-0.1615
lo que	-0.3399
lock	-0.192
lock my	-0.192
los	-0.6584
los ninos	-0.191
lost	-0.0784
lost me	-0.0784
lots	-0.1152
lots of	-0.1152
lots*	0.1028
lotsof	0.1028
lotsof love	0.1028
love	-0.0754
love $	-0.1152
love and	-0.1204
love annie	0.1022
love kate	-0.1718
love yax	-0.0758
love you	-0.338
love*	-0.148
loved	-0.377
lovejen	-0.1152
lovejen x	-0.1152
luck	-0.3141
luck with	-0.3141
lying	-0.1412
lying to	-0.1412
mail	-0.1241
mail here	-0.1241
mail*	-0.1736
mailbox	-0.1736
mailbox $	-0.1736
mal	-0.1907
mal a	-0.1907
mala	-0.2575
mala persona	-0.2575
many	-0.0582
many times	-0.0582
mari*	-0.0784
marine	-0.0784
marine that	-0.0784
mate	0.1061
mate $	0.1061
may	0.0723
may all	-0.1116
may have	0.1028
me	-0.9053
me $	-0.7319
me a	0.1843
me dejes	-0.2941
me i	-0.2215
me ill	-0.0784
me know	-0.057
me one	-0.0856
me only	-0.0897
me something	0.1522
me up	-0.2191
me when	-0.2712
me your	-0.1315
meet	-0.2654
meet me	-0.2871
meet once	-0.0801
meet*	-0.6688
meeting	-0.6688
meine	-0.2965
meine sachen	-0.2965
mejor	-0.1615
mejor $	-0.1615
melde	-0.2002
melde dich	-0.2002
ment*	-0.759
mentido	-0.3589
mentido $	-0.3589
mich	-0.2543
mich andern	-0.2543
minha	-0.4244
minu*	-0.5462
minutes	-0.496
minutes late	-0.496
mir	-0.2042
mir leid	-0.2042
miss	-0.459
miss $	-0.1204
miss you	-0.4052
miss*	-0.1641
missed	0.0715
missed you	0.1407
missing	-0.5776
mom	-0.4277
mom s	-0.2703
money	-0.4604
money into	-0.0612
more	-0.4934
morn*	-0.0757
morning	-0.0757
morning $	-0.0757
movi*	-0.0611
movie	0.2976
movie is	0.2976
moving	-0.0611
moving out	-0.0611
much $	-0.3472
much a	0.1407
much i	-0.2119
much pain	-0.1806
my	-0.8432
my account	-0.0612
my baby	-0.0535
my balance	-0.0612
my email	-0.3422
my everything	-0.3161
my fault	-0.4216
my keypad	-0.192
my life	-0.3841
my things	-0.1583
nao	-0.416
ne	-0.4432
need	-0.8004
need 2	-0.0535
need to	-0.5669
need you	-0.2849
need*	-0.2742
needed	-0.2742
neuf	0.3974
neuf $	0.3974
neva	-0.0758
neva wrong	-0.0758
never	-0.3729
never cared	-0.0897
never knew	-0.0784
new	-0.0659
new job	-0.3639
new victim	-0.1858
new year	-0.7375
nice	1.086
nicht	-0.4949
night	0.2734
night $	0.3868
ninos	-0.191
ninos a	-0.191
no contestas	-0.2584
no me	-0.3322
no need	-0.2805
no puedo	-0.6081
not been	0.0525
not believe	0.4422
not care	-0.208
not do	-0.0767
not eat	-0.0621
not get	-0.0612
not it	0.1407
not leave	-0.3389
not piss	0.1843
not stop	-0.1877
not work	-0.0801
now	-0.2541
now $	-0.6909
now about	-0.1889
now it	-0.3422
now let	-0.0725
now or	-0.1945
now want	0.3091
numb*	0.567
number	0.567
number love	-0.1718
of	-0.4023
of lovejen	-0.1152
of my	-0.393
of the	-0.2223
of work	-0.1152
of you	-0.2193
off	0.0828
off but	-0.097
off on	0.1843
ok	-0.3862
ok $	-0.0662
ok thanks	-0.2062
ok tot	-0.1204
on	0.5072
on the	0.6862
on this	-0.1718
on tv	0.2976
on you	-0.6674
on your	-0.1858
once	-0.234
once and	-0.234
one	-0.4156
one more	-0.4124
only	-0.1104
only about	-0.0897
or	-0.3327
or i	-0.2371
or meet	-0.1718
or sleep	-0.0621
out	0.5373
out of	-0.256
over	-0.3723
over $	-0.3723
over*	-0.1152
overdose	-0.1152
overdose of	-0.1152
pain	-0.1524
pain i	-0.1806
pape*	-1.113
papers	-0.5201
papers and	-0.1095
pas	-0.349
pas besoin	-0.1862
payi*	-0.0612
paying	-0.0612
paying money	-0.0612
perd*	-0.6392
perdoname	-0.2182
perdoname por	-0.2182
pers*	-0.6011
person	-0.547
person now	-0.0725
persona	-0.2575
persona $	-0.2575
phone	0.1843
phone today	0.1843
pick	-0.2582
pick me	-0.2247
pick up	-0.1553
pick you	-0.0828
piss	0.1843
piss you	0.1843
piss*	-0.097
pissed	-0.097
pissed off	-0.097
place	0.4681
place $	0.5284
plan*	0.1188
planned	0.1188
planned $	0.1188
play	0.1188
play football	0.1188
plea*	-0.4441
pleasant	-0.0612
pleasant surprise	-0.0612
please	-0.4578
please $	-0.505
please answer	-0.1489
please come	-0.3273
please leave	-0.1612
please please	-0.1874
please sign	-0.1095
poor	-0.1152
poor baby	-0.1152
pop	-0.1443
pop em	-0.1443
por	-1.0966
por favor	-0.564
por haberte	-0.2182
pour	-0.3299
pren*	-0.6028
prob*	-0.1152
probthat	-0.1152
probthat overdose	-0.1152
prom*	-0.3725
prometo	-0.1976
prometo que	-0.1976
promise	-0.3159
puedo	-0.7224
que	0.415
que hice	-0.3399
que j	-0.3299
que ta	0.6554
que tal	0.4077
que tu	-0.1862
que voy	-0.1976
quit	-0.2686
quoi	0.8675
quoi de	0.3974
real*	-0.1053
really	-0.1103
really like	-0.097
really need	-0.0535
reco*	-0.4524
recojo	-0.191
recojo a	-0.191
regr*	-0.3301
regret	-0.3301
regret lying	-0.1412
reme*	0.5259
remember	0.5259
remember this	0.3666
rent	-0.1315
rent $	-0.1315
repo*	-0.1862
repondre	-0.1862
repondre $	-0.1862
resp*	-0.445
responsibility	-0.445
responsibility $	-0.291
revi*	-0.5306
reviens	-0.5306
round	-0.1443
round this	-0.1443
s	-0.4298
s alrite	-0.0758
s doctor	-0.1366
s what	-0.0784
sach*	-0.2965
sachen	-0.2965
sachen in	-0.1646
sacr*	-0.1647
sacrificed	-0.1647
sacrificed you	-0.1647
sad is	0.1407
salut	0.3974
salut quoi	0.3974
saw	0.5457
saw your	0.4408
scho*	-0.5339
school	-0.5339
schu*	-0.2689
schuld	-0.2689
schuld $	-0.2689
se	-0.6559
see	0.087
see you	-0.1278
self*	-0.3581
selfish	-0.3581
send	-0.5263
send it	-0.1241
send me	-0.1315
send them	-0.1095
ser	-0.1976
ser diferente	-0.1976
shou*	-0.2964
should	-0.2964
should i	-0.1241
si	-0.4857
si no	-0.2924
sign	-0.3818
sign the	-0.1095
sign*	-0.7425
sinto	-0.4903
sinto tanto	-0.2011
sleep	-0.6048
sleep because	-0.0621
slow	-0.1765
slow and	-0.1765
sn	-0.1152
sn lots	-0.1152
so	-0.3822
so many	-0.0582
so much	-0.3801
so thanks	-0.0612
some*	0.3472
someone	0.517
something	0.1355
something $	0.3091
something exciting	0.1522
soon	-0.3888
soon $	-0.3888
sorry	-0.5931
sorry $	-0.2504
sorry completely	-0.1443
sorry for	-0.2139
sorry i	-0.4869
sorry to	-0.3073
spk	-0.1152
spk 2	-0.1152
star*	-0.0725
started	-0.0725
started therapy	-0.0725
stat*	-0.1274
statements	-0.0612
statements 4	-0.0612
station	-0.1158
station $	-0.1158
stel*	-0.1646
stellen	-0.1646
stellen $	-0.1646
still	0.3093
still here	-0.1443
stop	-0.2378
stop being	-0.1285
stop thinking	-0.1877
stra*	0.441
sua	-0.6085
sua falta	-0.4903
suff*	-0.208
suffering	-0.208
suffering $	-0.208
surp*	-0.0612
surprise	-0.0612
surprise when	-0.0612
sweet	-0.0758
sweet and	-0.0758
swhrt	-0.1204
swhrt how	-0.1204
t	-0.4636
t intend	-0.0784
t lost	-0.0784
t worry	-0.0758
ta	0.6554
table	-0.057
table booked	-0.057
take	-0.7246
take care	-0.3531
take it	-0.1765
take responsibility	-0.291
takes	-0.6497
tal	0.4077
tal $	0.4077
talk	0.4404
talk to	-0.4755
tanto	-0.2011
tanto a	-0.2011
te	-0.8143
te amo	-0.3612
te deseo	-0.1615
te prometo	-0.1976
te vas	-0.2584
tell everyone	-0.114
tell me	0.1522
text	-0.273
text back	-0.1718
text journey	-0.1889
than	-0.4907
than*	-0.3282
thanks	-0.3282
thanks $	-0.213
that	0.5583
that $	-0.5227
that acc	-0.0612
that s	-0.102
the	-0.1084
the best	-0.2462
the flat	-0.0611
the holiday	0.1407
the keys	-0.1736
the kids	-0.6001
the lamp	-0.0611
the mailbox	-0.1736
the morning	-0.0757
the new	-0.3639
the papers	-0.5201
the phone	0.1843
the rent	-0.1315
the tv	0.1522
them	-0.1095
them back	-0.1095
then $	0.1061
then i	-0.0828
ther*	-0.1069
therapy	-0.1069
therapy i	-0.0725
there	-0.0956
there $	0.1522
there babe	0.1022
thin*	0.3136
things	0.1164
things $	0.1164
think	0.3834
think $	-0.1889
thinking	0.3097
thinking about	-0.1877
thinking of	0.3522
this	-0.3117
this eve	0.1188
this number	-0.1718
this place	0.3666
this text	-0.1889
this week	-0.1443
thou*	0.4182
though	0.1188
though $	0.1188
thought	0.4042
thought id	0.1522
three	-0.409
ti	-0.5882
ti $	-0.5882
time	0.2052
times	-0.0582
times i	-0.0582
to	-0.8934
to answer	-0.1174
to arrange	-0.0611
to be	-0.4354
to do	0.3091
to get	-0.0757
to hear	-0.353
to me	-0.7757
to miss	-0.2059
to pick	-0.0611
to play	0.1188
to see	-0.1571
to you	-0.4583
to your	-0.1907
today	0.6207
today $	0.6207
todo	-0.3399
todo lo	-0.3399
toi	-0.5318
toi $	-0.427
tomo*	-0.4154
tomorrow	-0.4154
tomorrow $	-0.4045
toni*	0.442
tonight	0.442
tonight $	0.4347
tonight love	0.1022
tons*	0.1028
tonsolitusaswell	0.1028
tonsolitusaswell $	0.1028
tot	-0.1204
tot about	-0.1204
tout	-0.5516
tout ce	-0.3299
tran*	-0.5881
trea*	-0.3913
treated	-0.0818
treated you	-0.0818
true	-0.0809
true $	-0.0809
try	-0.517
try again	-0.3647
try please	-0.1874
tu	-0.4775
tu vas	-0.1862
tudo	0.4404
tues*	-0.2235
tuesday	-0.2235
tuesday at	-0.1366
tut	-0.2042
tut mir	-0.2042
tv	0.3408
tv $	0.2976
tv but	0.1522
type	0.1188
type activities	0.1188
um	-0.7021
una	-0.4175
una mala	-0.2575
uns	-1.0256
uns eine	-0.129
up $	-0.2698
up 2	0.2572
up give	0.1843
up or	-0.1718
up the	-0.112
urfe*	-0.1152
urfeeling	-0.1152
urfeeling bettersn	-0.1152
urmom	-0.0784
urmom $	-0.0784
us	-0.1395
us another	-0.2103
us meet	-0.0801
us try	-0.0725
va	0.8204
vais	-0.4235
vais mal	-0.1907
vas	-0.3192
vas a	-0.2584
vas bien	-0.1862
verl*	-0.1202
verletzt	-0.1202
verletzt habe	-0.1202
verm*	-0.8992
vict*	-0.1858
victim	-0.1858
victim $	-0.1858
vida	-0.6707
vida $	-0.6707
voce	-0.8251
voce $	-0.4086
voy	-0.7824
voy a	-0.7824
vuel*	-0.4234
walk	-0.1682
walk away	-0.1647
walk table	-0.057
want	-0.0618
want 2	0.1407
want to	0.0692
want*	0.1843
wanting	0.1843
wanting to	0.1843
was	0.9099
was my	-0.4169
was wanting	0.1843
was wrong	-0.3237
we	-0.8611
we had	-0.1837
we take	-0.1765
we try	-0.5225
week	-0.1443
week if	-0.1443
week*	0.1195
weekend	0.1195
weekend $	0.1195
well	-0.6941
well $	-0.6377
well no	-0.0742
well soon	-0.3888
werde	-0.2543
werde mich	-0.2543
what	0.1776
what are	0.5477
what happened	0.393
what i	-0.3677
what if	-0.3339
what is	0.5766
what itried2tell	-0.0784
what you	0.0707
what*	0.5687
when	-0.3535
when can	-0.2126
when i	-0.3565
when iwas	-0.0784
when will	-0.0611
when you	-0.2291
when your	-0.057
where	-0.6717
where should	-0.1241
whet*	0.1188
whether	0.1188
whether to	0.1188
who	0.3819
wie	0.5179
wie geht	0.5179
will	-0.3003
will be	-0.2693
will change	-0.3159
will come	-0.16
will let	-0.0801
will need	-0.0611
will never	-0.4016
will not	0.3884
will pick	-0.0924
will pop	-0.1443
will stop	-0.1285
will tell	-0.1868
will you	-0.0611
wish	-0.3601
wish you	-0.3601
with	-0.6534
with your	-0.8945
with*	-0.1933
without	-0.1933
without you	-0.1933
work $	0.3903
work and	0.1843
work hey	-0.1152
work i	-0.0801
worry	-0.0758
worry $	-0.0758
would	-0.2789
would really	-0.097
wrong	-0.3161
wrong $	-0.0758
wrong and	-0.291
x	0.3276
x $	0.3276
xx	0.346
xx $	0.346
yax	-0.0758
yax $	-0.0758
year	-0.7375
year $	-0.7375
yell*	-0.2004
yelling	-0.2004
yelling at	-0.151
you	-0.0571
you $	-0.2573
you 1	-0.1718
you all	-0.2427
you allday	0.1843
you and	-0.3174
you are	-0.7339
you arnt	-0.097
you ave	0.1061
you awake	0.3749
you b	-0.0611
you been	0.3223
you but	-0.0784
you c	-0.0612
you clearly	-0.208
you come	-0.2477
you destroyed	-0.1837
you dey	-0.1204
you did	-0.6738
you disgust	-0.2219
you do	-0.3374
you doin	0.6444
you doing	0.1908
you every	-0.336
you feeling	0.1028
you felt	-0.0784
you finish	-0.0828
you for	-0.3153
you get	-0.5013
you go	-0.0801
you have	-0.1616
you haven	-0.0784
you honey	0.1061
you i	-0.3202
you ignore	-0.114
you in	-0.0757
you it	-0.0818
you just	-0.1647
you know	-0.0758
you later	-0.0758
you my	-0.0535
you never	-0.2439
you off	0.1843
you pick	-0.1664
you send	-0.1315
you sn	-0.1152
you so	-0.4695
you still	0.4528
you today	0.3149
you tomorrow	-0.097
you up	0.8003
you want	-0.6334
you will	0.3972
you you	-0.1982
your	-0.361
your baby	-0.0535
your coming	-0.057
your day	-0.057
your dreams	-0.0809
your family	-0.2627
your fault	-0.2557
your favorite	0.2976
your grandmother	-0.3517
your half	-0.1315
your house	-0.1945
your mom	-0.3277
your new	-0.7364
your ok	-0.1204
your still	-0.1443
your*	-0.2868
yourself	-0.3105
yourself $	-0.3105
zuru*	-0.8408
~	-0.4146
""",
    'draft.apology': """\
!apology	2.471
!attack	-1.3455
!bargain	-0.881
!begging	-0.9118
!caring	-1.2705
!guilt	-1.4033
!logistics	-1.1274
!probe	-1.285
10	-0.488
10 $	-0.1322
2 hurt	0.144
2 kiss	-0.1053
2 tonight	-0.135
2 you	-0.0655
3	-0.1008
4	-0.249
4 tomorrow	-0.1288
4u	0.144
4u $	0.144
6	-0.2233
^ after	-0.4572
^ ah	-0.0655
^ answer	-0.1916
^ are	-0.3752
^ bitte	-0.5016
^ c	-0.0592
^ call	-0.26
^ can	-0.3845
^ congratulations	-0.1336
^ did	-0.4197
^ do	-0.4681
^ du	-0.4656
^ emma	-0.1322
^ eres	-0.4839
^ es	0.313
^ espero	-0.4027
^ feeling	-0.0725
^ feliz	-0.5173
^ get	-0.3478
^ gimmi	-0.0506
^ give	-0.5294
^ good	-0.2122
^ got	-0.0631
^ happy	-0.3145
^ hello	-0.0935
^ hey	-0.5761
^ hi	-0.0601
^ hola	-0.654
^ hope	-0.3537
^ how	-0.4887
^ i	0.1113
^ ich	-0.8238
^ if	0.1147
^ is	0.1739
^ it	0.1331
^ j	-0.1795
^ je	0.0999
^ just	-0.5245
^ kannst	-0.2656
^ let	-0.2614
^ love	-0.1409
^ may	-0.1259
^ my	-0.366
^ ok	-0.3802
^ oops	-0.0876
^ perdoname	0.2981
^ please	-0.3365
^ por	-0.5916
^ probthat	-0.0655
^ recojo	-0.1735
^ remember	-0.4932
^ salut	-0.3568
^ se	-0.6114
^ see	-0.2891
^ si	-0.3984
^ sinto	-0.3945
^ sorry	0.5788
^ swhrt	-0.0916
^ take	-0.274
^ te	-0.6062
^ that	-0.3284
^ the	-0.5847
^ thinking	-0.2912
^ tu	-0.8505
^ voce	-0.5451
^ what	-0.6215
^ when	-0.2553
^ would	-0.0876
^ x	-0.2717
^ xx	-0.1083
^ you	-0.5694
a	-0.4389
a arrepentir	-0.1798
a because	-0.352
a call	0.3007
a cheater	-0.2057
a different	-0.1122
a great	-0.1187
a las	-0.379
a liar	-0.2057
a los	-0.1735
a pain	0.1739
a ser	-0.1512
a sua	-0.1642
able	-0.2891
able to	-0.2891
about	0.1499
about me	0.1142
about you	-0.111
about your	-0.2883
about yourself	-0.1281
acco*	-0.2605
account	-0.2605
account $	-0.2605
acti*	-0.0725
activities	-0.0725
activities planned	-0.0725
addr*	-0.2727
address	-0.2727
address has	-0.0992
afte*	0.1739
after	-0.4575
after everything	-0.1752
afternoon	0.1739
afternoon in	0.1739
again	-0.0708
ah	-0.0655
ah poor	-0.0655
ai	0.187
ai fait	0.187
all	-0.2733
all my	0.1739
all the	-0.2167
all your	-0.4538
alld*	0.3007
allday	0.3007
allday $	0.3007
allem	-0.704
allem schuld	-0.1719
alles	-0.5892
alone	-0.501
alone $	-0.501
alri*	-0.0592
alrite	-0.0592
alrite girl	-0.0592
alwa*	0.144
always	0.144
always b	0.144
am	0.2207
am a	-0.1122
am at	-0.1277
am begging	-0.5038
am bored	-0.1043
am coming	-0.1597
am debating	-0.0725
am going	-0.2967
am in	-0.1873
am sorry	0.8695
am suffering	-0.1898
amo	-0.2844
amo $	-0.1642
an	-0.1719
an allem	-0.1719
and	0.1569
and a	-0.2057
and don	-0.0592
and i	0.4848
and if	-0.1146
and just	-0.2203
and miss	-0.0916
and pick	-0.1871
and send	-0.1188
and that	0.1739
and your	-0.3206
ande*	-0.2539
andern	-0.2539
andern gib	-0.1218
annie	-0.0888
annie x	-0.0888
another night	0.1739
another try	-0.1774
answ*	-0.3795
answer	-0.3795
answer $	-0.3002
answer me	-0.3975
answer now	-0.1597
any	0.0817
any exciting	-0.0725
any of	0.1739
anyo*	-0.2625
anyone	-0.2625
anyt*	-0.1317
anything	-0.1317
apol*	0.6802
apologize	0.6802
apologize for	0.6802
appo*	-0.4642
appointment	-0.4642
appointment is	-0.1322
are	-0.3553
are a	-0.2557
are doing	-0.0533
are happy	-0.2443
are my	-0.272
are up	0.3007
are you	-0.509
arnt	-0.1106
arnt pissed	-0.1106
arre*	-0.2343
arrepentir	-0.1798
arrepentir $	-0.1798
as	-0.6316
at	-0.267
at 10	-0.1322
at 3	-0.1008
at 4	-0.1444
at 6	-0.2233
at half	-0.0876
at home	-0.1277
at you	0.3017
ave	-0.0506
ave good	-0.0506
awake	-0.3069
awake $	-0.3069
away	-0.2257
away $	-0.2257
b	0.1227
b here	0.144
babe	-0.1418
babe how	-0.0888
babe i	-0.1277
baby	0.1942
baby $	-0.2458
baby forever	-0.1053
baby from	-0.1053
baby i	0.3007
back $	-0.4144
back from	0.2743
back i	-0.2342
bad	0.2344
be	-0.3403
be a	0.1739
be able	-0.2891
be ok	-0.0876
beber	-0.4485
beber $	-0.4485
beca*	-0.318
because	-0.318
because de	-0.352
because of	-0.1567
been	-0.2668
begg*	-0.5038
begging	-0.5038
begging $	-0.2172
being	-0.2282
being jealous	-0.2282
beli*	-0.4986
believe	-0.4986
bem	-0.5092
bem $	-0.5092
beso*	-0.0729
besoin	-0.0729
besoin de	-0.0729
best	-0.2822
best $	-0.2822
bett*	-0.2567
better	-0.2736
bettersn	-0.0655
bettersn love	-0.0655
bien	-0.3198
bien pas	-0.0729
birt*	-0.3438
birthday	-0.3438
birthday $	-0.3796
birthday hope	-0.1627
bist	-0.5351
bist an	-0.1719
bitte	-0.5016
bitte melde	-0.2379
bored	-0.0902
bored $	-0.1051
boxes	-0.5142
boxes $	-0.5142
brau*	-0.7453
brauche	-0.2379
brauche dich	-0.2379
brea*	-0.3244
but i	0.1359
but id	-0.1106
by	-0.2637
c	-0.2537
c you	-0.2967
call	0.1862
call me	-0.4729
call x	0.3007
call*	0.2767
calling	0.2767
calling you	0.2767
can	-0.564
can i	-0.3453
can not	-0.4528
can we	-0.5331
can you	-0.2194
care	-0.5213
care $	-0.0821
care if	-0.1898
care sweet	-0.0592
care then	-0.2077
care*	0.1258
careabout	0.144
careabout you	0.144
cared	-0.1281
cared about	-0.1281
careful	-0.0655
careful spk	-0.0655
casually	-0.2203
casually $	-0.2203
casualty	0.1739
casualty and	0.1739
ce	0.187
ce que	0.187
chan*	-0.7953
chance	-0.43
chance $	-0.43
change	-0.3476
change i	-0.073
changed	-0.6615
changed now	-0.0992
chea*	-0.3633
cheater	-0.2057
cheater $	-0.2057
chec*	-0.3678
check	-0.0876
check that	-0.0876
cinco	-0.5102
cinco $	-0.5102
clea*	-0.1898
clearly	-0.1898
clearly do	-0.1898
come	-0.4586
come and	-0.1871
come back	-0.4364
come get	-0.1548
come home	-0.2615
come true	-0.1009
comi*	-0.2417
coming	-0.2417
coming to	-0.1597
comp*	-0.2382
completely	-0.2382
completely forgot	-0.2382
cong*	-0.1823
congratulations	-0.1336
congratulations on	-0.1336
cont*	-0.1967
contestas	-0.1967
contestas te	-0.1798
culpa	0.8354
cump*	-0.3366
cumpleanos	-0.3366
cumpleanos te	-0.1675
dass	0.6351
dass ich	0.6351
date	-0.2203
date casually	-0.2203
day	-0.2099
day $	-0.205
de beber	-0.4485
de goss	-0.0506
de neuf	-0.3568
de repondre	-0.0729
de toi	-0.4589
deba*	-0.0725
debating	-0.0725
debating whether	-0.0725
dejes	-0.2973
dejes $	-0.2973
den	-0.1191
den keller	-0.1191
depo*	-0.3825
desc*	0.6843
desculpa	0.6843
deseo	-0.1675
deseo lo	-0.1675
dest*	-0.2129
destroyed	-0.2129
destroyed everything	-0.2129
dey	-0.0916
dey hope	-0.0916
dich	-0.1464
dich $	-0.5013
dich ich	-0.2379
dich verletzt	0.2623
did $	0.0714
did not	0.3007
did you	-0.4197
didn	0.144
didn t	0.144
dife*	-0.1512
diferente	-0.1512
diferente $	-0.1512
diff*	-0.4978
different	-0.4978
different person	-0.1122
din	0.2843
din lock	0.2843
dinn*	0.2648
dinner	0.2648
dir	-0.4093
disg*	-0.2964
disgust	-0.2964
disgust me	-0.2964
do	-0.2814
do it	0.2767
do not	-0.5048
do something	-0.1277
do you	-0.2733
doct*	-0.3683
doctor	-0.3683
doctor appointment	-0.1322
does	-0.3518
does not	-0.1146
doin	-0.218
doin $	-0.0888
doing	-0.1731
doing $	-0.109
doing tonight	-0.1579
doing well	-0.0533
don	-0.0592
don t	-0.0592
done	0.1739
done any	0.1739
drea*	-0.1009
dreams	-0.1009
dreams come	-0.1009
du	-1.0344
du bist	-0.3015
du meine	-0.1191
eat	-0.0631
eat or	-0.0631
eight	-0.0892
eight from	-0.0876
eine	-0.1218
eine chance	-0.1218
em	-0.2382
em round	-0.2382
email	-0.0992
email address	-0.0992
emma	-0.1322
emma s	-0.1322
eres	-0.4839
eres una	-0.4839
es	-0.0921
es $	-0.3964
es tut	0.313
espe*	-0.3979
espere	-0.1795
espere que	-0.1795
espero	-0.4027
espero que	-0.4027
eu	-0.7068
eve	-0.0725
eve $	-0.0725
ever*	-0.3562
every	-0.2896
everyone	-0.5533
everyone what	-0.1198
everything	-0.2166
everything $	-0.272
everything i	0.106
everything we	-0.2129
exci*	-0.0628
exciting	-0.0628
exciting karaoke	-0.0725
fait	0.187
falta	-0.3945
falta te	-0.1642
fami*	-0.3206
family	-0.3206
family $	-0.3206
fault	0.4255
fault $	0.2313
favo*	-0.1888
favor	-0.6597
favor $	-0.6104
favor no	-0.2509
favorite	-0.1888
favorite movie	-0.1888
feel	0.292
feel*	-0.1621
feeling	-0.1621
feeling lazy	-0.0725
feliz	-0.5173
feliz cumpleanos	-0.3366
felt	0.144
felt about	0.144
fini*	-0.3473
finish	-0.2271
finish then	-0.1871
foot*	-0.0725
football	-0.0725
football this	-0.0725
for	0.4545
for calling	0.2767
for everything	0.2102
for how	0.1318
for the	-0.3859
for what	0.7201
for yelling	0.4091
for you	-0.7574
fore*	-0.1053
forever	-0.1053
forever $	-0.1053
forg*	0.4178
forgot	0.1935
forgot will	-0.2382
frie*	-0.4508
friends	-0.4508
from	0.1353
from station	-0.0876
from work	0.3007
from your	-0.1053
full	0.1743
gail	-0.0592
gail is	-0.0592
gd	-0.0895
geht	-0.4925
geht es	-0.4925
get	-0.4855
get my	-0.2731
get to	-0.2891
get well	-0.3478
gib	-0.1218
gib uns	-0.1218
gimmi	-0.0506
gimmi de	-0.0506
girl	-0.0592
girl you	-0.0592
give me	0.087
give us	-0.1849
go	-0.6046
go $	-0.1146
go careful	-0.0655
going	-0.3726
going $	-0.2637
going to	-0.2967
good	-0.2199
good holiday	-0.0506
good luck	-0.2122
goss	-0.0506
goss $	-0.0506
got any	-0.0725
got back	0.3007
gran*	-0.1465
grandmother	-0.1465
grandmother thinking	-0.1465
great	-0.1187
great day	-0.1187
gute	-0.7663
habe	0.2924
habe $	0.2924
habe*	0.2981
haberte	0.2981
haberte mentido	0.2981
had	-0.2364
had $	-0.2129
half	-0.1216
half eight	-0.0892
half of	-0.0922
happened	0.1273
happened $	0.1368
happy	-0.3785
happy birthday	-0.3438
happy knowing	-0.1609
has	-0.381
has a	-0.5185
has changed	-0.0992
hate	-0.4337
hate you	-0.4337
have	0.1037
have a	-0.1187
have just	0.3007
have mail	-0.3198
have not	0.1622
have to	-0.225
have you	-0.3624
haven	0.144
haven t	0.144
hear	-0.2088
hear about	-0.1465
hello	-0.0935
hello $	-0.0935
here	-0.0637
here $	-0.2382
here 4u	0.144
here where	-0.3753
hey	-0.5613
hey go	-0.0655
hey happy	-0.165
hey mate	-0.0506
hey there	-0.0888
hey wie	-0.2244
hi	-0.0601
hi babe	-0.1277
hi baby	0.3007
hi my	-0.0992
hi what	-0.367
hice	0.2374
hola	-0.654
hola que	-0.3839
holiday $	-0.0506
home	-0.891
home $	-0.2615
home now	-0.1277
honey	-0.0506
honey $	-0.0506
hope	-0.1662
hope i	0.3007
hope urfeeling	-0.0655
hope you	-0.3054
hope your	-0.1733
house	-0.1597
house $	-0.1597
how are	-0.2756
how i	0.4052
how is	-0.4469
how much	-0.1609
how you	0.0814
hun	-0.4424
hun $	-0.2942
hunny	-0.0563
hunny $	-0.0563
hurt	0.2859
hurt you	0.2859
i am	0.2207
i apologize	0.6802
i can	-0.3789
i careabout	0.144
i come	-0.3059
i did	0.3506
i didn	0.144
i din	0.2843
i feel	0.292
i finish	-0.156
i get	-0.4677
i hate	-0.4337
i have	0.1962
i love	-0.2983
i miss	-0.4425
i need	-0.2796
i never	0.144
i promise	-0.2309
i really	-0.1053
i regret	0.553
i sacrificed	-0.1752
i saw	-0.1888
i send	-0.3198
i spent	0.1739
i started	-0.1122
i take	0.4149
i think	-0.1234
i treated	0.1318
i was	0.6728
i will	-0.2212
i wish	-0.2822
ich	-0.3801
ich brauche	-0.2379
ich dich	0.6221
ich werde	-0.2539
id	-0.1034
id would	-0.1106
if	-0.1189
if i	-0.1898
if it	-0.1146
if your	-0.2382
igno*	-0.1198
ignore	-0.1198
ignore me	-0.1198
il	-0.5717
ill	0.1318
ill always	0.144
in	-0.5446
in $	-0.4572
in casualty	0.1739
in den	-0.1191
in the	-0.3151
incl*	0.1739
includes	0.1739
includes all	0.1739
inte*	0.144
intend	0.144
intend 2	0.144
is	-0.7209
is $	-0.0992
is all	-0.4559
is it	-0.147
is neva	-0.0592
is on	-0.1888
is tuesday	-0.1322
is up	-0.367
is what	-0.4248
is you	-0.0506
it	0.2335
it $	0.2641
it again	0.2767
it does	-0.1146
it going	-0.2637
it is	-0.427
it ok	0.1739
it slow	-0.2203
it was	0.4209
itri*	0.144
itried2tell	0.144
itried2tell urmom	0.144
its	-0.4217
iwas	0.144
iwas marine	0.144
j	0.0549
j ai	0.187
j espere	-0.1795
je vais	-0.4727
jeal*	0.1184
jealous	0.1184
jealous if	-0.2282
job	-0.3499
job $	-0.1844
just	-0.1261
just date	-0.2203
just got	0.3007
just to	-0.0876
just walk	-0.1752
kann	-0.4451
kann ich	-0.4451
kann*	-0.2656
kannst	-0.2656
kannst du	-0.2656
kara*	-0.0725
karaoke	-0.0725
karaoke type	-0.0725
kell*	-0.1191
keller	-0.1191
keller stellen	-0.1191
keyp*	0.2843
keypad	0.2843
keypad $	0.2843
keys	-0.0975
keys in	-0.0975
kids	-0.2665
kids at	-0.2036
kiss	-0.1053
kiss you	-0.1053
knew	0.144
knew how	0.144
know	-0.0664
know gail	-0.0592
know*	-0.1609
knowing	-0.1609
knowing how	-0.1609
la	-0.8111
las	-0.379
las cinco	-0.1735
last	0.1818
last night	0.1818
late afternoon	0.1739
later	-0.5248
later $	-0.554
later hun	-0.0592
lazy	-0.0725
lazy though	-0.0725
leave	-0.3381
leave me	-0.2835
leave the	-0.0975
left	-0.695
leid	0.313
leid dass	0.313
les	-0.4276
let	-0.2587
let us	-0.2859
let you	-0.1146
liar	-0.2057
liar and	-0.2057
life	-0.7441
life $	-0.5948
like	-0.4221
like to	-0.1106
lo	0.0989
lo mejor	-0.1675
lo que	0.2374
lock	0.2843
lock my	0.2843
los	-0.5211
los ninos	-0.1735
lost	0.144
lost me	0.144
lots	-0.0655
lots of	-0.0655
love	-0.2228
love $	-0.0655
love and	-0.0916
love annie	-0.0888
love me	-0.1125
love yax	-0.0592
love you	-0.295
love*	-0.0791
loved	-0.3163
lovejen	-0.0655
lovejen x	-0.0655
luck	-0.2122
luck with	-0.2122
lying	0.2748
lying to	0.2748
mail	-0.3198
mail here	-0.3198
mail*	-0.0975
mailbox	-0.0975
mailbox $	-0.0975
mal	-0.2111
mal a	-0.2111
mala	-0.2374
mala persona	-0.2374
many	0.2767
many times	0.2767
mari*	0.144
marine	0.144
marine that	0.144
mate	-0.0506
mate $	-0.0506
may	-0.1206
may all	-0.1259
me	-0.2169
me $	-0.2342
me a	0.3007
me dejes	-0.2973
me i	-0.2598
me ill	0.144
me one	-0.1477
me only	-0.1281
me up	-0.1202
me x	-0.1125
me your	-0.0922
means	0.1739
means i	0.1739
meet another	0.1739
meet me	-0.1969
meet once	-0.1146
meet*	-0.5483
meeting	-0.5483
meine	-0.2958
meine sachen	-0.2958
mejor	-0.1675
mejor $	-0.1675
melde	-0.2379
melde dich	-0.2379
ment*	0.2662
mentido	0.5209
mentido $	0.5209
mich	-0.2539
mich andern	-0.2539
mind	-0.0876
mind picking	-0.0876
minha	0.3656
minu*	-0.4815
minutes	-0.4435
minutes late	-0.4435
mir	0.313
mir leid	0.313
miss	-0.4632
miss $	-0.0916
miss you	-0.4785
miss*	0.1084
missed	0.3318
missing	-0.472
mom	-0.356
mom s	-0.2893
money	-0.6652
more	-0.385
more chance	-0.073
morn*	-0.2891
morning	-0.2891
morning $	-0.2891
movie	-0.1888
movie is	-0.1888
much	-0.4006
much $	-0.3945
much i	-0.1989
much pain	-0.1609
my baby	-0.1053
my email	-0.0992
my everything	-0.272
my fault	0.5699
my keypad	0.2843
my life	-0.4433
my things	-0.1548
my time	0.1739
nao	-0.4284
ne	-0.7544
need	-0.5793
need 2	-0.1053
need to	-0.3475
need you	-0.2526
need*	0.0892
needed	0.0892
neuf	-0.3568
neuf $	-0.3568
neva	-0.0592
neva wrong	-0.0592
never cared	-0.1281
never knew	0.144
new	-0.8049
new job	-0.1844
new victim	-0.1336
new year	-0.4299
nice	-0.8913
nicht	-0.5521
night	0.0805
night $	0.1323
ninos	-0.1735
ninos a	-0.1735
no	-0.6509
no contestas	-0.1798
no me	-0.3084
no need	-0.2616
no puedo	-0.4472
not	0.0782
not believe	-0.4986
not care	-0.1898
not do	0.2334
not done	0.1739
not eat	-0.0631
not leave	-0.2835
not mind	-0.0876
not piss	0.3007
not stop	-0.0587
not work	-0.1146
now	-0.6298
now $	-0.7566
now it	-0.0992
now let	-0.1122
now or	-0.1597
now want	-0.1277
numb*	-0.2884
number	-0.2884
of	-0.426
of lovejen	-0.0655
of my	-0.4485
of the	-0.1313
of work	-0.0655
of y	0.1739
of you	-0.7375
off	0.173
off but	-0.1106
off on	0.3007
ok	-0.0682
ok $	-0.0936
ok if	0.1739
ok thanks	-0.2077
ok tot	-0.0916
on	-0.3449
on the	-0.1667
on tv	-0.1888
on you	-0.5298
on your	-0.1336
once	-0.2689
once and	-0.2689
one	-0.4399
one more	-0.3356
only	-0.2324
only about	-0.1281
oops	-0.0876
oops sorry	-0.0876
or	-0.2902
or i	-0.1916
or sleep	-0.0631
out	-0.368
out of	-0.197
over	-0.3447
over $	-0.3447
over*	-0.0655
overdose	-0.0655
overdose of	-0.0655
pain	0.0742
pain $	0.1739
pain i	-0.1609
pape*	-0.8899
papers	-0.1909
papers and	-0.1188
pas	-0.6721
pas besoin	-0.0729
perd*	0.8199
perdoname	0.2981
perdoname por	0.2981
pers*	-0.4078
person	-0.3444
person now	-0.1122
persona	-0.2374
persona $	-0.2374
phone	0.3007
phone today	0.3007
pick	-0.2181
pick me	-0.0859
pick up	-0.1688
pick you	-0.1871
pick*	-0.0876
picking	-0.0876
picking me	-0.0876
piss	0.3007
piss you	0.3007
piss*	-0.1106
pissed	-0.1106
pissed off	-0.1106
place	-0.4566
place $	-0.3882
plan*	-0.0725
planned	-0.0725
planned $	-0.0725
play	-0.0725
play football	-0.0725
plea*	-0.3727
please	-0.3915
please $	-0.3389
please answer	-0.2172
please come	-0.24
please leave	-0.1308
please please	-0.1774
please sign	-0.1188
poor	-0.0655
poor baby	-0.0655
pop	-0.2382
pop em	-0.2382
por	0.3356
por favor	-0.6597
por haberte	0.2981
pour	0.187
pren*	-0.7934
prob*	-0.0655
probthat	-0.0655
probthat overdose	-0.0655
prom*	-0.2678
prometo	-0.1512
prometo que	-0.1512
promise	-0.2309
promise give	-0.073
puedo	-0.7874
que	-0.2829
que hice	0.2374
que j	0.187
que ta	-0.7197
que tal	-0.3839
que tu	-0.0729
que voy	-0.1512
quit	-0.375
quoi	-0.4984
quoi de	-0.3568
real*	-0.1326
really	-0.1397
really like	-0.1106
really need	-0.1053
reco*	-0.379
recojo	-0.1735
recojo a	-0.1735
regr*	0.553
regret	0.553
regret lying	0.2748
reme*	-0.4932
remember	-0.4932
remember this	-0.2745
rent	-0.0922
rent $	-0.0922
repo*	-0.0729
repondre	-0.0729
repondre $	-0.0729
resp*	0.4149
responsibility	0.4149
responsibility $	0.2298
revi*	-0.4846
reviens	-0.4846
round	-0.2382
round this	-0.2382
s alrite	-0.0592
s doctor	-0.1322
s what	0.144
sach*	-0.2958
sachen	-0.2958
sachen in	-0.1191
sacr*	-0.1752
sacrificed	-0.1752
sacrificed you	-0.1752
sad	-0.3132
salut	-0.3568
salut quoi	-0.3568
saw	-0.3971
saw your	-0.3369
scho*	-0.2934
school	-0.2934
schu*	-0.1719
schuld	-0.1719
schuld $	-0.1719
se	-0.6114
see	-0.0671
self*	0.0611
selfish	0.0611
send	-0.3495
send it	-0.3198
send me	-0.0922
send them	-0.1188
ser	-0.1512
ser diferente	-0.1512
shee*	0.1739
sheets	0.1739
sheets and	0.1739
shou*	0.3945
should	0.3945
should i	-0.3198
si	-0.3984
si no	-0.1967
sign	-0.3191
sign the	-0.1188
sign*	-0.4524
sinto	-0.3945
sinto tanto	-0.1642
sleep	-0.271
sleep because	-0.0631
slow	-0.2203
slow and	-0.2203
sn	-0.0655
sn lots	-0.0655
so	-0.3826
so many	0.2767
so much	-0.4394
some*	-0.4799
someone	-0.3489
something	-0.3496
something $	-0.1277
soon	-0.3478
soon $	-0.3478
sorry	0.9257
sorry $	0.6062
sorry completely	-0.2382
sorry for	0.5052
sorry i	0.8254
sorry to	0.0713
spent	0.1739
spent late	0.1739
spk	-0.0655
spk 2	-0.0655
star*	-0.1122
started	-0.1122
started therapy	-0.1122
stat*	-0.1178
station	-0.1383
station $	-0.1383
stel*	-0.1191
stellen	-0.1191
stellen $	-0.1191
still	-0.3669
still here	-0.2382
stop	-0.2223
stop being	-0.2282
stop thinking	-0.0587
stra*	-0.6849
stuf*	0.1739
stuffa2moro	0.1739
stuffa2moro and	0.1739
sua	-0.566
sua falta	-0.3945
suff*	-0.1898
suffering	-0.1898
suffering $	-0.1898
sweet	-0.0592
sweet and	-0.0592
swhrt	-0.0916
swhrt how	-0.0916
t	0.5785
t intend	0.144
t lost	0.144
t worry	-0.0592
ta	-0.7197
take care	-0.3716
take it	-0.2203
take responsibility	0.2298
takes	-0.3101
tal	-0.3839
tal $	-0.3839
talk	-0.6386
talk to	-0.2991
tanto	-0.1642
tanto a	-0.1642
te	-0.8252
te amo	-0.2844
te deseo	-0.1675
te prometo	-0.1512
te vas	-0.1798
tell	-0.1701
tell everyone	-0.1198
than	-0.2972
than*	-0.3947
thanks	-0.3947
thanks $	-0.1821
that be	-0.0876
that includes	0.1739
that means	0.1739
that s	0.128
that you	-0.0876
the	-0.8404
the best	-0.2822
the keys	-0.0975
the kids	-0.2665
the mailbox	-0.0975
the morning	-0.2891
the new	-0.1844
the papers	-0.1909
the phone	0.3007
the rent	-0.0922
them	-0.1188
them back	-0.1188
then	-0.3704
then $	-0.2425
then i	-0.1871
ther*	-0.1729
therapy	-0.1729
therapy i	-0.1122
there	-0.2339
there babe	-0.0888
thin*	-0.318
things	-0.2061
things $	-0.2061
think	-0.268
thinking	-0.2876
thinking about	-0.0587
thinking of	-0.3031
this	-0.4595
this eve	-0.0725
this place	-0.2745
this week	-0.2382
thou*	-0.2392
though	-0.0725
though $	-0.0725
thought	-0.2396
three	-0.6301
ti	-0.7015
ti $	-0.7015
time	-0.1307
time sheets	0.1739
times	0.2767
times i	0.2767
to	-0.2274
to answer	-0.0896
to be	0.1439
to check	-0.0876
to do	-0.1277
to get	-0.2891
to hear	-0.2088
to me	-0.4974
to miss	-0.2536
to play	-0.0725
to you	0.7404
to your	-0.1607
todo	0.2374
todo lo	0.2374
toi	-0.9085
toi $	-0.862
tomo	-0.0876
tomo at	-0.0876
tomo*	-0.2028
tomorrow	-0.2028
tomorrow $	-0.1846
toni*	-0.3354
tonight	-0.3354
tonight $	-0.377
tonight love	-0.0888
tot	-0.0916
tot about	-0.0916
tout	0.0952
tout ce	0.187
tran*	-0.7606
treated	0.1318
treated you	0.1318
true	-0.1009
true $	-0.1009
try	-0.47
try again	-0.2977
try please	-0.1774
tu	-1.038
tu vas	-0.0729
tudo	-0.5481
tues*	-0.3218
tuesday	-0.3218
tuesday at	-0.1322
tut	0.313
tut mir	0.313
tv	-0.1655
tv $	-0.1888
type	-0.0725
type activities	-0.0725
um	-0.5951
una	-0.4839
una mala	-0.2374
uns	-0.8702
uns eine	-0.1218
up	-0.2444
up $	-0.7351
up 2	-0.1129
up give	0.3007
up the	-0.1245
up tomo	-0.0876
urfe*	-0.0655
urfeeling	-0.0655
urfeeling bettersn	-0.0655
urmom	0.144
urmom $	0.144
us	-0.4391
us another	-0.1864
us meet	-0.1146
us try	-0.1122
va	-0.8904
vais	-0.4727
vais mal	-0.2111
vas	-0.1886
vas a	-0.1798
vas bien	-0.0729
verl*	0.2623
verletzt	0.2623
verletzt habe	0.2623
verm*	-0.812
vict*	-0.1336
victim	-0.1336
victim $	-0.1336
vida	-0.6858
vida $	-0.6858
voce	-0.6951
voce $	-0.3407
voy	-0.5886
voy a	-0.5886
vuel*	-0.4286
walk	-0.1656
walk away	-0.1752
want	-0.4172
want to	-0.4414
want*	0.3007
wanting	0.3007
wanting to	0.3007
was	0.2315
was my	0.4209
was wanting	0.3007
was wrong	0.359
we	-0.4851
we had	-0.2129
we meet	0.1739
we take	-0.2203
we try	-0.4781
week	-0.2382
week if	-0.2382
week*	-0.3989
weekend	-0.3989
weekend $	-0.3989
well	-0.635
well $	-0.5303
well no	-0.0533
well soon	-0.3478
werde	-0.2539
werde mich	-0.2539
what	-0.2071
what are	-0.2676
what happened	0.1368
what i	0.4863
what if	-0.3268
what is	-0.367
what itried2tell	0.144
what you	-0.5386
what*	-0.3275
when	-0.0562
when can	-0.2731
when i	-0.4776
when iwas	0.144
when you	0.0836
where	-0.3753
where should	-0.3198
whet*	-0.0725
whether	-0.0725
whether to	-0.0725
who	-0.6425
wie	-0.3964
wie geht	-0.3964
will	-0.5327
will be	-0.5012
will change	-0.2309
will come	-0.1745
will let	-0.1146
will never	-0.3648
will pick	-0.1444
will pop	-0.2382
will stop	-0.2282
will tell	-0.207
wish	-0.3136
wish you	-0.3136
with	-0.7307
with the	-0.2762
with your	-0.7703
with*	-0.2716
without	-0.2716
without you	-0.2716
work	-0.1264
work $	-0.3737
work and	0.3007
work hey	-0.0655
work i	-0.1146
worry	-0.0592
worry $	-0.0592
would	-0.2349
would really	-0.1106
would that	-0.0876
wrong	0.3371
wrong $	-0.0592
wrong and	0.2298
xx	-0.1083
xx $	-0.1083
y	0.1739
y stuffa2moro	0.1739
yax	-0.0592
yax $	-0.0592
year	-0.4299
year $	-0.4299
yell*	0.4091
yelling	0.4091
yelling at	0.3017
you	-0.5631
you $	-0.0804
you all	-0.2167
you allday	0.3007
you and	-0.4657
you are	-0.2078
you arnt	-0.1106
you ave	-0.0506
you awake	-0.3069
you been	-0.3248
you but	0.144
you clearly	-0.1898
you come	-0.4023
you destroyed	-0.2129
you dey	-0.0916
you did	-0.3551
you disgust	-0.2964
you do	-0.4082
you doin	-0.218
you doing	-0.1806
you every	-0.2982
you felt	0.144
you finish	-0.1871
you for	-0.3632
you get	-0.1918
you go	-0.1146
you have	-0.27
you haven	0.144
you honey	-0.0506
you i	0.443
you ignore	-0.1198
you in	-0.2891
you it	0.1318
you just	-0.1752
you know	-0.0592
you later	-0.0592
you my	-0.1053
you never	-0.3169
you off	0.3007
you pick	-0.1608
you send	-0.0922
you sn	-0.0655
you so	-0.0592
you still	-0.3774
you today	-0.2846
you tomorrow	-0.1106
you up	-0.3086
you want	-0.1574
you will	-0.676
you you	-0.2126
your	-0.4263
your baby	-0.1053
your dreams	-0.1009
your family	-0.3206
your fault	-0.4559
your favorite	-0.1888
your grandmother	-0.1465
your half	-0.0922
your house	-0.1597
your mom	-0.2309
your new	-0.478
your ok	-0.0916
your still	-0.2382
your*	-0.2962
yourself	-0.315
yourself $	-0.315
zuru*	-0.6358
~	-1.3035
""",
    'intents.checkin': """\
!checkin	2.9572
!delete_data	-1.6251
!help	-1.3627
!out_of_scope	-1.7651
!smalltalk	-2.0135
!stop	-2.0897
!•	-0.7117
1	-0.1715
1 share	-0.1715
10	0.8712
10 $	0.4218
2	0.2715
24	-0.2085
24 hours	-0.2085
3	0.3522
3 no	0.2261
4	0.5912
4 $	0.5912
5	0.2458
5 today	0.341
7	0.5539
7 $	0.4013
7 out	0.3258
8	-0.2086
^ ai	-0.3045
^ aide	-0.6185
^ apaga	-0.6324
^ appreciate	-0.1944
^ are	-0.3913
^ ayuda	-0.6174
^ borra	-0.5211
^ bye	-0.492
^ can	0.3757
^ change	-0.3399
^ clear	-0.5388
^ como	-0.473
^ daily	0.8008
^ day	0.6769
^ delete	-0.3984
^ disable	-0.4548
^ do	-0.3621
^ efface	-0.6009
^ elimina	-0.5044
^ erase	-0.3496
^ fais	-0.2546
^ forget	-0.2214
^ glad	-0.3103
^ good	-0.634
^ goodnight	-0.3781
^ he	-0.4255
^ hello	-0.3869
^ hi	-0.5017
^ hola	-0.5334
^ i	-0.6282
^ ich	-0.2434
^ is	-0.8696
^ just	-0.3156
^ lol	-0.4703
^ me	-0.6906
^ meine	-0.2833
^ mute	-0.5253
^ my	-0.2328
^ nice	-0.4403
^ no	-1.0191
^ okay	-0.6429
^ pausa	-0.4788
^ pause	-0.6783
^ please	-0.759
^ que	-0.671
^ registrar	0.3305
^ remove	-0.4435
^ send	-0.2195
^ set	-0.5005
^ she	-0.4994
^ show	0.5692
^ stop	-0.4022
^ tell	-0.2504
^ thank	-0.2373
^ thanks	-0.4389
^ that	-0.2387
^ the	-0.3248
^ today	0.2386
^ turn	-0.3469
^ vielen	-0.3537
^ was	-0.6082
^ we	-0.6064
^ what	-0.4884
^ when	-0.3654
^ where	-0.5662
^ who	-0.6557
^ why	-0.6366
^ you	-0.3829
^ zeig	0.3679
^ •	-0.7383
a	-0.5259
a 7	0.3258
a lot	-0.063
a robot	-0.1629
aapl	-0.1715
aapl $	-0.1715
about	-0.4348
about $	-0.1648
about anything	-0.2856
about me	-0.1131
about my	-0.3305
about you	-0.0837
acce*	-0.242
accent	-0.242
acco*	-0.6016
account	-0.6016
account $	-0.3143
afra*	-0.3836
afraid	-0.3836
afraid of	-0.3836
after	-0.1151
after christmas	-0.0528
ai	-0.3329
ai how	-0.3045
aide	-0.6185
airp*	-0.2024
airplane	-0.2024
airplane travel	-0.2024
ajuda	-0.8719
all	-0.8692
all the	-0.2433
alles	-0.55
alles $	-0.55
alone	-0.2751
alone $	-0.2751
am	0.3968
am i	0.5541
am scared	-0.3318
am too	-0.052
an	-0.4688
an airplane	-0.2024
an apple	-0.2262
an awful	-0.052
an overdraft	-0.0949
and	-0.6941
and i	-0.6357
animo	0.5001
animo $	0.3305
answ*	-0.3356
answer	-0.3194
answer $	-0.3194
answering	-0.1357
answering $	-0.1357
any	-0.1291
any more	-0.1291
anym*	-0.2652
anymore	-0.2652
anymore $	-0.2179
anymore please	-0.1544
anyt*	-0.2584
anything	-0.2584
anything $	-0.2856
anything real	-0.0837
apaga	-0.6324
apple	-0.2262
apple share	-0.2262
appr*	-0.1944
appreciate	-0.1944
appreciate the	-0.1944
are	-0.5552
are capable	-0.1357
are some	-0.1773
are the	-0.3297
are you	-0.5067
are your	-0.2356
ask	-0.3078
ask you	-0.3078
assi*	-0.1955
assist	-0.1955
assist me	-0.1955
aunt	-0.0528
aunt died	-0.0528
away	-0.3494
away after	-0.0528
awful	-0.052
awful fear	-0.052
ayuda	-0.6174
ayuda como	-0.2783
back	-0.3388
back $	-0.3388
bank	-0.489
bank $	-0.0949
be	-0.2686
be quiet	-0.2542
best	-0.1097
best friend	-0.0747
borra	-0.5211
bot	-0.6772
bot $	-0.6899
burn	-0.0528
burn my	-0.0528
buy	-0.2471
bye	-0.492
bye now	-0.3056
ca	-0.8708
can i	0.3403
can not	-0.4424
can you	-0.7847
capa*	-0.2782
capabilities	-0.2356
capabilities $	-0.2356
capable	-0.1357
capable of	-0.1357
capi*	-0.4904
capital	-0.3195
car	-0.273
car take	-0.2212
chan*	-0.4933
change	-0.4933
change my	-0.437
change the	-0.0876
check	0.2843
check how	-0.2528
check in	0.3189
chri*	-0.0528
christmas	-0.0528
christmas and	-0.0528
clear	-0.5388
clear my	-0.5388
clin*	-0.052
clingy	-0.052
clingy $	-0.052
comm*	-0.6734
commands	-0.48
commands $	-0.48
como	-0.5512
como se	-0.2783
cont*	0.9011
contact	0.6933
contact $	0.5706
contact do	0.3012
cry all	-0.0528
daily	-0.2962
daily check	-0.2962
dank	-0.3537
dank $	-0.3537
das	-0.459
data	-0.7437
data $	-0.6405
data safe	-0.2919
data*	-0.2235
database	-0.2235
database $	-0.2235
daten	-0.6151
daten loschen	-0.2833
datos	-0.3318
datos $	-0.3318
day	0.6056
day $	0.0627
day 3	0.2261
days	0.5531
days $	0.2433
days of	0.3012
de	-0.4778
death	-0.2365
death $	-0.2365
dele*	-0.4152
delete	-0.4152
delete my	-0.3288
depr*	-0.5547
desi*	-0.0528
desire	-0.0528
desire to	-0.0528
dias	0.6239
did	-0.7799
did not	-0.27
died	-0.0528
died and	-0.0528
dies*	-0.3047
dieser	-0.3047
dieser bot	-0.3047
disa*	-0.4548
disable	-0.4548
disable notifications	-0.4548
disc*	-0.5475
discovered	-0.2767
discovered $	-0.2767
do	-0.575
do $	-0.2599
do i	-0.2597
do not	-0.271
do you	-0.5655
does	-0.6244
does an	-0.2024
does this	-0.292
doing	0.7556
doing today	-0.3045
du	-0.6282
e	-0.8884
effa*	-0.6009
efface	-0.6009
elim*	-0.5044
elimina	-0.5044
elimina mis	-0.2294
end	-0.6857
ends	-0.052
ends up	-0.052
enou*	-0.4569
enough	-0.4569
enough do	-0.1544
enough for	-0.4253
envi*	-0.2436
envies	-0.2436
envies mas	-0.2436
erase	-0.4298
erase my	-0.3496
es	0.0804
est	0.5326
even	-0.2617
even check	-0.2528
even if	-0.0528
even*	0.2855
evenings	-0.3248
evenings are	-0.3248
ever*	-0.8031
every	-0.6363
every day	-0.6388
everything	-0.7057
everything i	-0.067
ex	-0.5514
expe*	-0.2093
expensive	-0.2262
expensive is	-0.2262
fais	-0.2546
fais une	-0.2546
far	0.7479
fast	-0.2024
fast does	-0.2024
fath*	-0.2279
fathers	-0.2279
fathers death	-0.2279
fear	-0.1797
fear of	-0.1797
fee	-0.0949
fee for	-0.0949
feel	-0.9699
feel guilty	-0.2279
feel like	-0.052
feel so	-0.3947
feel*	0.1001
feeling	0.1446
feelings	-0.0809
feelings $	-0.0809
fewer	-0.3921
fewer messages	-0.3921
fix	-0.2855
fix it	-0.0528
for	-0.8268
for 24	-0.2085
for a	-0.2165
for bank	-0.0949
for now	-0.0504
for the	-0.073
for three	-0.2522
forg*	-0.2243
forget	-0.2243
forget everything	-0.1253
fort*	0.3679
fortschritt	0.3679
fortschritt $	0.3679
frie*	-0.0747
friend	-0.0747
friend away	-0.0528
friends	-0.0528
friends $	-0.0528
from	-0.4303
from my	-0.2811
from your	-0.2235
fun	-0.2012
fun speaking	-0.2012
get	-0.4197
get messages	-0.1047
girl*	-0.3495
girlfriend	-0.3495
girlfriend $	-0.3318
glad	-0.3103
glad we	-0.3103
going	-0.3536
good	-0.635
good*	-0.3971
goodnight	-0.3781
goodnight $	-0.3376
got	-0.4628
got to	-0.3103
guil*	-0.2279
guilty	-0.2279
guilty about	-0.2279
had	-0.5498
had fun	-0.2012
happ*	-0.2633
happening	-0.052
happening and	-0.052
have	-0.1438
have $	0.3012
have an	-0.052
have feelings	-0.0809
have no	-0.0539
have we	-0.2767
he	-0.5174
he did	-0.2528
he said	-0.3133
hello	-0.6162
hello $	-0.4097
help	-0.7524
help $	-0.581
her	-0.9572
her $	-0.2498
here	-0.2919
here $	-0.2919
hi	-0.5045
hi $	-0.4116
hi bot	-0.282
him	-0.9095
him $	-0.4178
hist*	-0.4223
history	-0.4223
history $	-0.4223
hola	-0.5334
hola $	-0.5334
hours	-0.2085
hours $	-0.2085
how are	-0.482
how can	-0.7902
how do	-0.9155
how expensive	-0.2262
how fast	-0.2024
how i	-0.2528
how long	-0.2941
how many	0.3016
how much	-0.4281
how old	-0.2373
how real	-0.1369
i	-0.1627
i am	-0.3464
i ask	-0.3078
i burn	-0.0528
i can	-0.4424
i change	-0.403
i cry	-0.0528
i do	-0.3875
i feel	-0.7832
i had	-0.2012
i need	-0.5034
i pushed	-0.0528
i said	-0.067
i so	-0.4226
i use	-0.3717
i want	-0.2434
i was	-0.6397
i would	0.4553
i •	-0.3623
idio*	-0.473
idioma	-0.473
idioma $	-0.473
if	-0.0528
if i	-0.0528
in	0.1102
in $	0.3954
in a	-0.6739
in the	-0.2211
info*	-0.4428
information	-0.4428
information do	-0.128
is	-0.5074
is 1	-0.1715
is 5	0.341
is a	0.168
is an	-0.2428
is enough	-0.1544
is it	-0.4316
is my	0.5164
is the	-0.5859
is there	-0.0837
is this	-0.4433
it	-0.3264
it $	-0.609
it or	-0.0528
job	-0.8888
just	-0.2834
just shut	-0.2671
just wanted	-0.1635
kann	-0.9527
kann dieser	-0.3047
know	-0.2274
know about	-0.099
l	-0.4419
la	-1.0037
lang*	-0.289
language	-0.289
language $	-0.0876
larg*	-0.1272
largest	-0.1272
largest state	-0.1272
last	0.3888
leav*	-0.052
leave	-0.3737
leave me	-0.3737
leaving	-0.052
leaving me	-0.052
left	-0.5217
left me	-0.5217
like	0.5129
like i	-0.052
like to	0.4553
list*	-0.5194
log	0.5934
log my	0.5934
lol	-0.4703
lol $	-0.4703
long	-0.2941
losc*	-0.6452
loschen	-0.4919
loschen $	-0.4919
losi*	-0.3318
losing	-0.3318
losing my	-0.3318
lot	-0.063
lot for	-0.063
lunch	-0.0528
lunch $	-0.0528
made	0.4527
make	-0.4528
make new	-0.0528
mand*	-0.4024
many	0.1892
many days	0.5194
many planets	-0.2767
mas	-0.2765
mas mensajes	-0.2436
me	-0.8181
me $	-0.6939
me a	-0.4901
me envies	-0.2436
me messages	-0.098
me siento	-0.4424
me the	-0.2628
me what	-0.137
me which	-0.052
mein*	0.3679
meine	0.4271
meine daten	-0.6151
meinen	0.3679
meinen fortschritt	0.3679
mens*	-0.5781
mensajes	-0.3779
mensajes $	-0.3779
mes	0.8337
mess*	-0.6843
messages	-0.685
messages $	-0.6352
messages anymore	-0.1047
messages from	-0.2018
meu	0.7404
mi	0.5761
mi animo	0.5001
mind	-0.1904
mind $	-0.1904
mir	-0.3669
mir meinen	0.3679
mis	-0.3318
mis datos	-0.3318
mon	0.2499
mood	0.8823
mood $	0.5627
mood is	0.341
more	-0.3129
more for	-0.0504
more talking	-0.2227
morg*	-0.4424
morgen	-0.4424
morgen $	-0.4424
moth*	-0.117
mother	-0.117
mother s	-0.117
move	-0.2607
move on	-0.2607
much	-0.6436
much $	-0.4848
much is	-0.4281
mute	-0.5253
mute $	-0.5231
mute for	-0.2085
muy	-0.3233
muy sola	-0.3233
my	0.3039
my account	-0.6016
my aunt	-0.0528
my best	-0.0747
my data	-0.7437
my ex	-0.4582
my fathers	-0.2279
my girlfriend	-0.3495
my history	-0.4223
my lunch	-0.0528
my messages	-0.4408
my mind	-0.1904
my mood	0.7384
my mother	-0.117
my phone	-0.1695
my progress	0.5468
my settings	-0.2921
my streak	0.6444
name	-0.4671
name $	-0.4671
need	-0.5034
new	-0.4317
new friends	-0.0528
nice	-0.4403
night	-0.3936
night $	-0.3936
no	-0.1643
no contact	0.4948
no desire	-0.0528
no me	-0.2765
no more	-0.3068
norm*	-0.2703
normally	-0.052
normally ends	-0.052
not	-0.4458
not even	-0.27
not know	-0.2026
not say	-0.1544
not want	-0.1669
noti*	-0.5849
notifications	-0.5849
notifications $	-0.3587
notifications please	-0.4548
now	-0.4014
now $	-0.3008
o	-0.5149
of 10	0.3258
of aapl	-0.1715
of answering	-0.1357
of it	-0.4226
of losing	-0.3318
of no	0.3012
of people	-0.0533
of things	-0.1071
ok	0.5372
ok $	0.5372
okay	-0.6429
okay $	-0.4914
okay thanks	-0.2325
old	-0.2373
olvi*	-0.9098
on	-0.5368
on $	-0.2607
or	-0.0528
or make	-0.0528
oubl*	-0.5003
our	-0.8819
out	0.2734
out of	0.3258
over	-0.2247
over*	-0.0949
overdraft	-0.0949
overdraft fee	-0.0949
pausa	-0.4788
pause	-0.6805
pause $	-0.3716
pause for	-0.2817
pause reminders	-0.2443
peop*	-0.4326
people	-0.4326
people leaving	-0.052
phone	-0.1902
phone $	-0.1695
phot*	-0.216
photos	-0.216
photos from	-0.1695
plan*	-0.2767
planets	-0.2767
planets have	-0.2767
plea*	0.5594
please	0.5594
please $	0.7702
please remove	-0.2407
please stop	-0.7339
prog*	1.366
progress	0.5468
progress $	0.5468
push*	-0.0528
pushed	-0.0528
pushed my	-0.0528
quan*	-0.1446
que	-0.8679
quiet	-0.7704
real	-0.3368
real $	-0.3338
real about	-0.0837
real are	-0.1369
reco*	0.4014
redu*	-0.1773
reduce	-0.1773
reduce spending	-0.1773
regi*	0.6118
registrar	0.6118
registrar mi	0.3305
remi*	-0.4717
reminders	-0.4083
reminders $	-0.4083
remo*	-0.5114
remove	-0.5114
remove my	-0.4988
robot	-0.4093
robot $	-0.3988
s	-0.1683
s death	-0.117
sad	0.6791
sad without	-0.2937
safe	-0.2919
safe here	-0.2919
said	-0.309
said $	-0.3056
say	-0.2786
say anymore	-0.1544
say hi	-0.1635
scar*	-0.3318
scared	-0.3318
scared of	-0.3318
se	-0.2783
se usa	-0.2783
see	0.6448
sema*	-0.3532
send	-0.2195
send fewer	-0.2195
send*	-0.1896
sending	-0.1896
sending me	-0.1896
set	-0.8507
sett*	-0.2921
settings	-0.2921
settings $	-0.2921
share	-0.2547
share $	-0.2262
share of	-0.1715
she	-0.5563
show	0.5692
show me	0.4077
show my	0.3549
shut	-0.4206
shut up	-0.4206
sien*	-0.4424
siento	-0.4424
siento muy	-0.3233
since i	0.11
size	-0.2212
size wipers	-0.2212
sleep	-0.5659
sleep $	-0.5659
so	0.3625
so afraid	-0.4226
so much	-0.4848
so sad	-0.2937
sola	-0.4424
sola $	-0.4424
some	-0.446
some ways	-0.1773
sorts	-0.1071
sorts of	-0.1071
spea*	-0.2012
speak	-0.3844
speak any	-0.0504
speaking	-0.2012
speaking with	-0.2012
spen*	-0.1773
spending	-0.1773
spending $	-0.1773
state	-0.1272
state in	-0.1272
stop	-0.8419
stop $	-0.8028
stop sending	-0.1896
stop talking	-0.2423
store	-0.1567
store $	-0.128
stre*	0.6444
streak	0.6444
streak $	0.6444
tage	0.587
take	-0.3303
take $	-0.2212
talk	-0.3868
talk $	-0.3103
talk*	-0.3038
talking	-0.3038
talking $	-0.3021
talking to	-0.0882
tell	-0.2407
tell me	-0.2407
than*	-0.4742
thank	-0.2828
thank you	-0.2828
thanks	-0.4742
thanks $	-0.4616
thanks a	-0.063
that	-0.2387
that is	-0.1544
the	-1.3203
the answer	-0.063
the commands	-0.2697
the evenings	-0.3248
the help	-0.1944
the language	-0.0876
the largest	-0.1272
the time	-0.2433
the us	-0.1272
the worst	-0.3248
there	-0.5515
there $	-0.5585
there anything	-0.0837
thin*	-0.3225
things	-0.1071
things can	-0.1071
this	-0.9242
this bot	-0.1279
this car	-0.2212
three	-0.2522
three days	-0.2522
time	-0.7307
time even	-0.0528
to	-0.6175
to buy	-0.2471
to check	0.4553
to fix	-0.0528
to forget	-0.067
to get	-0.1047
to me	-0.5681
to reduce	-0.1773
to say	-0.2107
to speak	-0.0504
to talk	-0.3103
to •	-0.2766
today	0.7152
today $	0.1434
today is	-0.23
todo	-0.5445
tomo*	-0.3766
tomorrow	-0.3766
tomorrow $	-0.3766
too	-0.7165
too clingy	-0.052
tout	-0.5056
tout $	-0.5056
tran*	-0.8831
trav*	-0.2024
travel	-0.2024
travel $	-0.2024
trust	-0.7571
tu	-0.4564
turn	-0.3626
turn on	-0.228
un	-0.393
un robot	-0.393
une	-0.3497
une pause	-0.2546
up	-0.4144
up $	-0.4206
up happening	-0.052
us	-0.1272
us $	-0.1272
usa	-0.2783
usa $	-0.2783
use	-0.3717
use this	-0.3717
verg*	-0.7375
viel*	-0.3537
vielen	-0.3537
vielen dank	-0.3537
voce	-0.5692
want	-0.301
want to	0.1967
want you	-0.0814
want*	-0.3921
wanted	-0.2107
wanted to	-0.2107
was	-0.3059
was $	-0.2528
was kann	-0.3047
ways	-0.1773
ways to	-0.1773
we	-0.7226
we discovered	-0.2767
we got	-0.3103
week	-0.2129
week $	-0.2129
what	-0.5417
what are	-0.2535
what can	-0.2112
what do	-0.4656
what does	-0.6479
what i	-0.3101
what information	-0.128
what size	-0.2212
what sorts	-0.1071
what you	-0.137
when	-0.3654
where	-0.5662
which	-0.052
which normally	-0.052
who	-0.6548
why	-0.6366
why am	-0.4226
wipe*	-0.2212
wipers	-0.2212
wipers does	-0.2212
with	-0.8673
with my	-0.3226
with you	-0.2012
with*	-0.3215
without	-0.3215
without him	-0.2937
worst	-0.3248
worst $	-0.3248
would	0.4553
would like	0.4553
write	-0.3153
write me	-0.2899
wrong	-0.4624
years	-0.3036
years and	-0.3036
you	-0.82
you $	-0.8069
you a	-0.1409
you about	-0.3078
you are	-0.3661
you assist	-0.1955
you do	-0.208
you doing	-0.3045
you have	-0.1304
you know	-0.099
you so	-0.1741
you store	-0.1567
you talk	-0.2429
you to	-0.1002
your	-0.6172
your capabilities	-0.2356
your database	-0.2235
zeig	0.3679
zeig mir	0.3679
zu	-1.0075
~	-1.336
•	-0.7117
• $	-0.8173
• from	-0.2802
• him	-0.3699
• move	-0.2607
• my	-0.1766
• over	-0.2247
• photos	-0.1695
• •	-0.7117
""",
    'intents.help': """\
!checkin	-1.4525
!delete_data	-1.6602
!help	3.1421
!out_of_scope	-2.0555
!smalltalk	-1.6376
!stop	-1.8274
!•	-0.7489
1	-0.1792
1 share	-0.1792
10	-0.4424
10 $	-0.1835
12	-0.7784
12 $	-0.7784
2	-0.7435
24	-0.2274
24 hours	-0.2274
3	-0.2018
3 no	-0.1717
4	-0.4722
4 $	-0.4722
5	-0.5647
5 today	-0.1423
7	-0.5202
7 $	-0.5059
7 out	-0.1431
8	-0.5872
^ ai	-0.1281
^ aide	-0.0984
^ apaga	-0.6025
^ appreciate	-0.5833
^ are	0.2476
^ ayuda	0.6852
^ borra	-0.4892
^ bye	-0.5498
^ can	-0.0602
^ change	0.4306
^ clear	-0.9839
^ como	0.6837
^ daily	-0.6117
^ day	-0.3585
^ delete	-0.6259
^ disable	-0.1859
^ do	-0.3532
^ efface	-0.4617
^ elimina	-0.3763
^ erase	-0.2905
^ fais	-0.2599
^ forget	-0.4889
^ glad	-0.3115
^ good	-0.8555
^ goodnight	-0.5144
^ he	-0.8607
^ hello	-0.4534
^ hi	-0.7204
^ hola	-0.5908
^ how	0.1862
^ i	-0.8679
^ ich	-1.2144
^ is	0.3118
^ just	-0.3251
^ lol	-0.532
^ me	-0.9626
^ meine	-0.2293
^ mute	-0.7034
^ my	-0.8463
^ nice	-0.5187
^ no	-0.9747
^ okay	-0.7187
^ pausa	-0.4654
^ pause	-0.6664
^ please	-0.3934
^ que	0.4789
^ registrar	-0.2666
^ remove	-0.495
^ send	-0.444
^ set	-0.4438
^ she	-0.594
^ show	-0.0922
^ stop	-0.7602
^ tell	0.1389
^ thank	-0.3205
^ thanks	-0.5994
^ that	-0.2423
^ the	-0.4313
^ today	-0.5235
^ turn	-0.8477
^ vielen	-0.3908
^ was	0.8376
^ we	-0.5868
^ what	0.1173
^ when	-0.5623
^ where	0.25
^ why	-0.6516
^ wie	0.202
^ you	-0.8472
^ zeig	-0.2248
^ •	-0.9574
a	-0.8029
a 7	-0.1431
a lot	-0.3423
a robot	-0.3334
aapl	-0.1792
aapl $	-0.1792
about	0.2178
about $	0.3516
about anything	0.3637
about me	0.648
about my	-0.7707
about you	-0.2487
acce*	-0.4703
accent	-0.4703
acco*	-0.3285
account	-0.3285
account $	-0.1947
afra*	-0.1321
afraid	-0.1321
afraid of	-0.1321
after	-0.1032
ai	-0.2881
ai how	-0.1281
aide	-0.0984
airp*	-0.2118
airplane	-0.2118
airplane travel	-0.2118
ajuda	0.3818
all	-0.4627
all the	-0.3716
alles	-0.5362
alles $	-0.5362
alone	-0.3665
alone $	-0.3665
am	-0.4951
am awake	-0.0609
am i	-0.4371
am scared	-0.1824
an	-0.6004
an airplane	-0.2118
an apple	-0.2391
an overdraft	-0.1519
and	-0.4212
and i	-0.2477
and it	-0.0549
animo	-0.3745
animo $	-0.2666
answ*	0.7541
answer	0.6708
answer $	0.6708
answering	0.3605
answering $	0.3605
any	-0.1468
any more	-0.1468
anym*	-0.331
anymore	-0.331
anymore $	-0.3533
anymore please	-0.0705
anyt*	0.2237
anything	0.2237
anything $	0.3637
anything real	-0.2487
apaga	-0.6025
apple	-0.2391
apple share	-0.2391
appr*	-0.5833
appreciate	-0.5833
appreciate the	-0.5833
are	-0.3418
are capable	0.3605
are some	-0.2879
are the	-0.0506
are you	-1.4631
are your	0.537
ask	0.4602
ask you	0.4602
assi*	0.6624
assist	0.6624
assist me	0.6624
awake	-0.0609
awake i	-0.0609
away	-0.4827
ayuda	0.6852
ayuda como	0.311
back	-0.2126
back $	-0.2126
bank	-0.6106
bank $	-0.1519
be	-0.4403
be quiet	-0.2643
best	-0.2071
best friend	-0.0602
borra	-0.4892
bot	0.2971
bot $	-0.09
buy	-0.4643
bye	-0.5498
bye now	-0.3319
ca	0.9012
can	0.4886
can i	-0.2032
can not	-0.3618
can you	0.6681
capa*	0.6257
capabilities	0.537
capabilities $	0.537
capable	0.3605
capable of	0.3605
capi*	-0.3958
capital	-0.3377
car	-1.0728
car take	-0.3971
chan*	-0.0772
change	-0.0772
change my	-0.4542
change the	0.3483
check how	-0.2068
check in	0.0886
clear	-0.9839
clear my	-0.9839
comes	-0.0549
comes back	-0.0549
comm*	0.8951
commands	0.6988
commands $	0.6988
como	0.7744
como se	0.311
cont*	-0.5749
contact	-0.4199
contact $	-0.3532
contact do	-0.1246
cry	-0.0681
cry every	-0.0609
cycl*	-0.0549
cycles	-0.0549
cycles of	-0.0549
daily	-0.3547
daily check	-0.3547
dank	-0.3908
dank $	-0.3908
das	0.4362
data	0.5836
data $	0.2638
data safe	0.375
data*	-0.3192
database	-0.3192
database $	-0.3192
daten	-0.4397
daten loschen	-0.2293
datos	-0.338
datos $	-0.338
day	-0.5189
day $	-0.4681
day 3	-0.1717
days	-0.4033
days $	-0.3507
days of	-0.1246
de	-0.8901
death	-0.2252
death $	-0.2252
dele*	-0.8382
delete	-0.8382
delete my	-0.598
depr*	-0.2693
depression	-0.0549
depression for	-0.0549
dias	-0.7884
did	-0.9645
did not	-0.242
dies*	0.6161
dieser	0.6161
dieser bot	0.6161
disa*	-0.1859
disable	-0.1859
disable notifications	-0.1859
disc*	0.4872
discovered	-0.1826
discovered $	-0.1826
do	0.2025
do $	0.7887
do i	0.5587
do not	-0.5698
do to	-0.0609
does	-0.2576
does an	-0.2118
does this	0.2392
doing	-0.5191
doing today	-0.1281
du	0.2612
e	-0.6735
effa*	-0.4617
efface	-0.4617
elim*	-0.3763
elimina	-0.3763
elimina mis	-0.2412
end	-0.8977
enou*	-0.2151
enough	-0.2151
enough do	-0.0705
enough for	-0.2129
envi*	-0.2507
envies	-0.2507
envies mas	-0.2507
erase	-0.3534
erase my	-0.2905
es	-0.4403
est	-0.3338
even	-0.2354
even check	-0.2068
even*	-0.6382
evenings	-0.4313
evenings are	-0.4313
ever*	-0.8762
every	-0.2574
every day	-0.2782
every time	-0.0549
everything	-0.7562
ex	-0.5743
expe*	-0.2387
expensive	-0.2391
expensive is	-0.2391
experienced	-0.0549
experienced cycles	-0.0549
fais	-0.2599
fais une	-0.2599
far	-0.6322
fast	-0.2118
fast does	-0.2118
fath*	-0.1606
fathers	-0.1606
fathers death	-0.1606
fear	-0.7945
fear of	-0.7945
fee	-0.1519
fee for	-0.1519
feel	-1.1884
feel guilty	-0.1606
feel so	-0.286
feel*	-0.9069
feeling	-0.6954
feelings	-0.6321
feelings $	-0.6321
fewer	-0.4165
fewer messages	-0.4165
fix	-0.5644
for	-0.2629
for 24	-0.2274
for a	-0.5395
for bank	-0.1519
for now	-0.064
for the	-0.3102
for three	-0.1847
forg*	-0.4711
forget	-0.4711
forget everything	-0.2242
fort*	-0.2248
fortschritt	-0.2248
fortschritt $	-0.2248
four	-0.0549
four years	-0.0549
frie*	-0.0602
friend	-0.0602
from	-0.6732
from my	-0.1271
from your	-0.3192
fun	-0.2612
fun speaking	-0.2612
get	-0.8501
get messages	-0.0856
girl*	-0.2491
girlfriend	-0.2491
girlfriend $	-0.1824
glad	-0.3115
glad we	-0.3115
going	-0.3112
good	-0.8526
good*	-0.5258
goodnight	-0.5144
goodnight $	-0.3385
got	-0.4643
got to	-0.3115
guil*	-0.1606
guilty	-0.1606
guilty about	-0.1606
had	-0.5046
had fun	-0.2612
happ*	0.648
hard*	-0.0549
harder	-0.0549
harder every	-0.0549
have	-0.7064
have $	-0.1246
have experienced	-0.0549
have feelings	-0.6321
have we	-0.1826
he	-0.9577
he did	-0.2068
he said	-0.4606
hello	-0.6493
hello $	-0.4414
help	0.5829
help $	0.371
her	-0.503
her $	-0.2646
here	0.375
here $	0.375
hi	-0.7395
hi $	-0.4291
hi bot	-0.5875
him	-0.5641
him $	-0.3568
hist*	-0.3209
history	-0.3209
history $	-0.3209
hits	-0.0549
hits me	-0.0549
hola	-0.5908
hola $	-0.5908
hours	-0.2274
hours $	-0.2274
how	0.1601
how are	-0.3017
how can	0.5961
how do	0.3153
how expensive	-0.2391
how fast	-0.2118
how i	-0.2068
how long	-0.7719
how many	-0.371
how much	-0.2512
how old	-0.4209
how real	-0.1999
i	-0.483
i am	-0.3514
i ask	0.4602
i can	-0.3618
i change	-0.2607
i do	-1.0439
i feel	-0.5101
i had	-0.2612
i have	-0.2352
i just	-0.0609
i need	-0.4963
i so	-0.1562
i use	0.7477
i want	-0.3949
i was	-0.3569
i would	-0.1326
i •	-0.2735
ich	-0.2187
idio*	0.6837
idioma	0.6837
idioma $	0.6837
in	-0.174
in $	-0.7003
in a	-0.3461
in the	-0.3276
information do	0.3585
is	-0.2237
is 1	-0.1792
is 5	-0.1423
is a	0.6993
is an	-0.287
is enough	-0.0705
is it	-0.6381
is my	0.3354
is the	-1.0818
is there	-0.2487
is this	0.9032
it	-0.8563
it $	-0.4022
it comes	-0.0549
it hits	-0.0549
job	-0.8786
just	-0.3124
just cry	-0.0609
just shut	-0.27
just wanted	-0.1831
kann	0.5169
kann dieser	0.6161
know	0.772
know about	0.8854
l	-1.0123
la	-0.9276
lang*	0.7015
language	0.7015
language $	0.3483
larg*	-0.2224
largest	-0.2224
largest state	-0.2224
last	-0.4702
leave	-0.5415
leave me	-0.5415
left	-0.6
left me	-0.6
like	-1.024
like to	-0.1326
list*	-0.8383
log	-0.3723
log my	-0.3723
lol	-0.532
lol $	-0.532
long	-0.7719
losc*	-0.5927
loschen	-0.4413
loschen $	-0.4413
losi*	-0.1824
losing	-0.1824
losing my	-0.1824
lot	-0.3423
lot for	-0.3423
made	-0.5999
make	-0.9351
mand*	-0.4225
many	-1.0342
many days	-0.2416
many planets	-0.1826
mas	-0.2894
mas mensajes	-0.2507
me	0.0726
me $	0.3483
me a	-0.876
me envies	-0.2507
me harder	-0.0549
me messages	-0.2521
me siento	-0.4957
me the	0.3475
me what	0.7711
mein*	-0.2248
meine	-0.5917
meine daten	-0.4397
meinen	-0.2248
meinen fortschritt	-0.2248
mens*	-0.7654
mensajes	-0.3456
mensajes $	-0.3456
mes	-0.751
mess*	0.1538
messages	0.2009
messages $	-0.2431
messages anymore	-0.0856
messages from	-0.3187
meu	-0.6529
mi	-0.6743
mi animo	-0.3745
mind	-0.0541
mind $	-0.0541
mir	-0.8582
mir meinen	-0.2248
mis	-0.338
mis datos	-0.338
mon	-0.5605
mood	-0.5206
mood $	-0.3219
mood is	-0.1423
more	-0.3208
more for	-0.064
more talking	-0.1795
morg*	-0.5157
morgen	-0.5157
morgen $	-0.5157
moth*	-0.1619
mother	-0.1619
mother s	-0.1619
move	-0.2733
move on	-0.2733
much	-0.463
much $	-0.3357
much is	-0.2512
mute	-0.7034
mute $	-0.4861
mute for	-0.2274
muy	-0.3702
muy sola	-0.3702
my	-0.3559
my account	-0.3285
my best	-0.0602
my data	0.5836
my ex	-0.4905
my fathers	-0.1606
my girlfriend	-0.2491
my history	-0.3209
my messages	0.7865
my mind	-0.0541
my mood	-0.3579
my mother	-0.1619
my phone	-0.1122
my progress	-0.5138
my settings	0.6611
my streak	-0.5409
name	-0.7877
name $	-0.7877
need	-0.4963
new	-0.4566
nice	-0.5187
night	-0.5115
night $	-0.5115
no	-0.9002
no contact	-0.289
no me	-0.2894
no more	-0.3038
norm*	-0.2406
not	-0.6064
not even	-0.242
not know	-0.2698
not say	-0.0705
not want	-0.1687
noti*	-0.4286
notifications	-0.4286
notifications $	-0.3849
notifications please	-0.1859
now	-0.4725
now $	-0.3302
o	0.8094
of	-0.3871
of 10	-0.1431
of aapl	-0.1792
of answering	0.3605
of depression	-0.0549
of it	-0.1562
of losing	-0.1824
of no	-0.1246
of things	0.2666
ok	-0.6476
ok $	-0.6476
okay	-0.7187
okay $	-0.5433
okay thanks	-0.2388
old	-0.4209
olvi*	-0.9156
on	0.4803
on $	-0.2733
oubl*	-1.065
our	-0.3554
out	-0.2171
out of	-0.1431
over	-0.2284
over*	-0.1519
overdraft	-0.1519
overdraft fee	-0.1519
past	-0.0549
past four	-0.0549
pausa	-0.4654
pause	-0.6744
pause $	-0.3839
pause for	-0.2192
pause reminders	-0.447
peop*	-0.4865
people	-0.4865
phone	-0.2258
phone $	-0.1122
phot*	-0.1645
photos	-0.1645
photos from	-0.1122
plan*	-0.1826
planets	-0.1826
planets have	-0.1826
plea*	-0.7044
please	-0.7044
please $	-0.6373
please remove	-0.1316
please stop	-0.373
prog*	-1.0944
progress	-0.5138
progress $	-0.5138
quan*	-0.6514
que	0.5626
quiet	-0.3179
real	-0.5642
real $	-0.5586
real about	-0.2487
real are	-0.1999
reco*	-0.6314
redu*	-0.2879
reduce	-0.2879
reduce spending	-0.2879
regi*	-0.5017
registrar	-0.5017
registrar mi	-0.2666
remi*	-0.0747
remo*	-0.5085
remove	-0.5085
remove my	-0.483
robot	-0.5398
robot $	-0.4786
s	-1.0287
s death	-0.1619
sad	-0.4376
sad without	-0.1301
safe	0.375
safe here	0.375
said	-0.4331
said $	-0.391
say	-0.2281
say anymore	-0.0705
say hi	-0.1831
scar*	-0.1824
scared	-0.1824
scared of	-0.1824
se	0.311
se usa	0.311
see	-1.0833
sema*	-0.3285
send	-0.444
send fewer	-0.444
send*	-0.3321
sending	-0.3321
sending me	-0.3321
set	0.4668
sett*	0.6611
settings	0.6611
settings $	0.6611
share	-0.2531
share $	-0.2391
share of	-0.1792
she	-0.7197
show	-0.0922
show my	-0.3857
shut	-0.4293
shut up	-0.4293
sien*	-0.4957
siento	-0.4957
siento muy	-0.3702
since	-0.535
since i	-0.3529
size	-0.3971
size wipers	-0.3971
sleep	-0.7315
sleep $	-0.7315
so	-0.623
so afraid	-0.1562
so much	-0.3357
so sad	-0.1301
sola	-0.4957
sola $	-0.4957
some	-0.5046
some ways	-0.2879
sorts	0.2666
sorts of	0.2666
spea*	-0.2612
speak	0.4547
speak any	-0.064
speaking	-0.2612
speaking with	-0.2612
spen*	-0.2879
spending	-0.2879
spending $	-0.2879
state	-0.2224
state in	-0.2224
stop	-0.8416
stop $	-0.5602
stop sending	-0.3321
stop talking	-0.2501
store	0.702
store $	0.3585
stre*	-0.5409
streak	-0.5409
streak $	-0.5409
tage	-0.7554
take	-0.5818
take $	-0.3971
talk	-0.5184
talk $	-0.3115
talk*	-0.2693
talking	-0.2693
talking $	-0.2015
talking to	-0.2186
tell	0.6235
tell me	0.6235
than*	-0.6028
thank	-0.3919
thank you	-0.3919
thanks	-0.6028
thanks $	-0.4715
thanks a	-0.3423
that	-0.2423
that is	-0.0705
the	0.232
the answer	-0.3423
the commands	0.4867
the evenings	-0.4313
the help	-0.5833
the language	0.3483
the largest	-0.2224
the past	-0.0549
the time	-0.3716
the us	-0.2224
the worst	-0.4313
there	-0.8276
there $	-0.7893
there anything	-0.2487
things	0.2666
things can	0.2666
this	0.954
this bot	0.6584
this car	-0.3971
three	-0.1847
three days	-0.1847
time	0.6907
time it	-0.0549
to	-0.3916
to buy	-0.4643
to check	-0.1326
to get	-0.0856
to me	0.1324
to reduce	-0.2879
to say	-0.2112
to speak	-0.064
to talk	-0.3115
to •	-0.1196
today	-0.993
today $	-0.6696
today is	-0.4567
todo	-0.6597
tomo*	-0.4313
tomorrow	-0.4313
tomorrow $	-0.4313
tout	-0.4524
tout $	-0.4524
tran*	-0.9325
trav*	-0.2118
travel	-0.2118
travel $	-0.2118
trust	-0.8871
tu	0.3853
turn on	0.1697
un	-0.4412
un robot	-0.4412
une	-0.3608
une pause	-0.2599
up	-0.422
up $	-0.4293
us	-0.2224
us $	-0.2224
usa	0.311
usa $	0.311
use	0.7477
use this	0.7477
verg*	-0.6719
viel*	-0.3908
vielen	-0.3908
vielen dank	-0.3908
voce	0.3407
want	-0.3553
want to	-0.1465
want you	-0.0748
want*	-0.26
wanted	-0.2112
wanted to	-0.2112
was	0.4238
was $	-0.2068
was kann	0.6161
ways	-0.2879
ways to	-0.2879
we	-0.6831
we discovered	-0.1826
we got	-0.3115
week	-0.2158
week $	-0.2158
what	0.3397
what are	-0.3783
what can	-0.4834
what do	0.2125
what does	-0.3716
what i	0.1037
what information	0.3585
what size	-0.3971
what sorts	0.2666
what you	0.7711
when	-0.5623
when i	-0.0609
where	0.25
who	-0.059
why	-0.6516
why am	-0.1562
wie	0.202
wipe*	-0.3971
wipers	-0.3971
wipers does	-0.3971
with	0.5987
with my	0.6301
with you	-0.2612
with*	-0.1963
without	-0.1963
without him	-0.1301
worst	-0.4313
worst $	-0.4313
would	-0.1326
would like	-0.1326
write	0.2658
write me	-0.6598
wrong	-0.5214
years	-0.4032
years and	-0.4032
you	-0.1479
you $	-1.436
you a	-0.3679
you about	0.4602
you are	0.0789
you assist	0.6624
you do	0.5287
you doing	-0.1281
you have	-0.7356
you know	0.8854
you so	-0.2242
you store	0.702
you talk	-0.4061
you to	-0.0969
your	-0.1862
your capabilities	0.537
your database	-0.3192
zeig	-0.2248
zeig mir	-0.2248
zu	-0.9075
~	-1.3985
•	-0.7489
• $	-0.6611
• from	-0.0752
• him	-0.3803
• move	-0.2733
• my	-0.6151
• over	-0.2284
• photos	-0.1122
• •	-0.7489
""",
    'intents.stop': """\
!checkin	-1.2652
!delete_data	-1.5851
!help	-1.7002
!out_of_scope	-1.8392
!smalltalk	-2.1303
!stop	3.3348
!•	-0.7462
1	-0.1314
1 share	-0.1314
10	-0.729
10 $	-0.1627
12	-0.4138
12 $	-0.4138
24	0.2787
24 hours	0.2787
3	-0.2358
3 no	-0.2225
4	-0.5299
4 $	-0.5299
5	-0.5989
5 today	-0.1682
7	-0.6435
7 $	-0.6258
7 out	-0.1315
8	-0.7294
^ ai	-0.1152
^ aide	-0.6031
^ apaga	-0.6705
^ appreciate	-0.2848
^ are	-0.6127
^ ayuda	-0.5811
^ borra	-0.5482
^ bye	-0.6161
^ can	-0.1509
^ change	-0.3757
^ clear	-0.4695
^ como	-0.4872
^ daily	-1.144
^ day	-0.5178
^ delete	-0.3874
^ disable	0.3515
^ do	0.307
^ efface	-0.4975
^ elimina	-0.4115
^ erase	-0.2691
^ fais	0.3275
^ forget	-0.3332
^ glad	-0.3732
^ good	-0.8123
^ goodnight	-0.4517
^ he	-0.5974
^ hello	-0.4117
^ hi	-0.66
^ hola	-0.539
^ how	-0.5928
^ i	-0.6536
^ ich	-0.9612
^ is	-0.8154
^ just	0.2569
^ lol	-0.4761
^ me	-0.8938
^ meine	-0.2426
^ mute	0.7736
^ my	-0.4958
^ nice	-0.4941
^ no	-0.1768
^ okay	-0.6539
^ pausa	0.646
^ pause	0.7968
^ please	0.4974
^ que	-0.6597
^ registrar	-0.2883
^ remove	-0.3438
^ send	0.291
^ set	-0.5458
^ she	-0.5853
^ show	-0.4499
^ stop	0.8717
^ tell	-0.3239
^ thank	-0.3127
^ thanks	-0.5271
^ that	0.1682
^ the	-0.3571
^ today	-0.6312
^ turn	0.0957
^ vielen	-0.3581
^ was	-0.5633
^ we	-0.8089
^ what	-0.7534
^ when	-0.5421
^ where	-0.5311
^ who	-0.8341
^ why	-0.6734
^ wie	-0.6608
^ you	0.4045
^ zeig	-0.3103
^ •	-0.908
a	0.1607
a 7	-0.1315
a lot	-0.1789
a robot	-0.3363
aapl	-0.1314
aapl $	-0.1314
about	-0.4327
about $	-0.1033
about anything	-0.1692
about me	-0.1371
about my	-0.1454
about you	-0.0943
acce*	-0.4566
accent	-0.4566
acco*	-0.4394
account	-0.4394
account $	-0.2979
afra*	-0.1556
afraid	-0.1556
afraid of	-0.1556
after	-0.0757
ai	-0.1958
ai how	-0.1152
aide	-0.6031
airp*	-0.1492
airplane	-0.1492
airplane travel	-0.1492
ajuda	-0.967
all	-0.3903
all because	-0.063
all the	-0.1974
alles	-0.5678
alles $	-0.5678
alone	0.4794
alone $	0.4794
am	-0.9636
am afraid	-0.063
am i	-0.3179
am scared	-0.12
an	-0.5876
an airplane	-0.1492
an apple	-0.1333
an overdraft	-0.1379
and	-0.5746
and i	-0.2688
and it	-0.0576
animo	-0.4075
animo $	-0.2883
answ*	-0.3998
answer	-0.4183
answer $	-0.4183
answering	-0.1391
answering $	-0.1391
any	0.4396
any more	0.4396
anym*	0.3751
anymore	0.3751
anymore $	0.2734
anymore please	0.2454
anyt*	-0.1879
anything	-0.1879
anything $	-0.1692
anything real	-0.0943
anyw*	-0.063
anywhere	-0.063
anywhere and	-0.063
apaga	-0.6705
apple	-0.1333
apple share	-0.1333
appr*	-0.2848
appreciate	-0.2848
appreciate the	-0.2848
are	-0.7099
are capable	-0.1391
are some	-0.1482
are the	-0.3604
are you	-0.5539
are your	-0.1553
ask	-0.1618
ask you	-0.1618
assi*	-0.2902
assist	-0.2902
assist me	-0.2902
away	-0.3452
ayuda	-0.5811
ayuda como	-0.2672
back	-0.2439
back $	-0.2439
bank	-0.173
bank $	-0.1379
be	0.8217
be quiet	0.5872
beca*	-0.063
because	-0.063
because i	-0.063
best	-0.1319
best friend	-0.1205
borra	-0.5482
bot	0.0913
bot $	0.0972
buy	-0.4602
bye	-0.6161
bye now	-0.4716
ca	-0.8243
can	-0.4337
can i	-0.394
can not	-0.3953
can you	-0.175
capa*	-0.2119
capabilities	-0.1553
capabilities $	-0.1553
capable	-0.1391
capable of	-0.1391
capi*	-0.4795
capital	-0.3202
car	-0.2822
car take	-0.2868
chan*	-0.3375
change	-0.3375
change my	-0.0717
change the	-0.096
check how	-0.1646
clear	-0.4695
clear my	-0.4695
comes	-0.0576
comes back	-0.0576
comm*	-0.5593
commands	-0.3667
commands $	-0.3667
como	-0.5598
como se	-0.2672
cont*	-0.7334
contact	-0.5955
contact $	-0.5235
contact do	-0.0757
cycl*	-0.0576
cycles	-0.0576
cycles of	-0.0576
daily	0.4078
daily check	0.4078
dank	-0.3581
dank $	-0.3581
das	-0.407
data	-0.4967
data $	-0.485
data safe	-0.1301
data*	-0.3368
database	-0.3368
database $	-0.3368
daten	-0.4902
daten loschen	-0.2426
datos	-0.3655
datos $	-0.3655
day	-0.5925
day $	-0.3829
day 3	-0.2225
days	0.369
days $	0.4357
days of	-0.0757
de	0.0913
death	-0.154
death $	-0.154
dele*	-0.3996
delete	-0.3996
delete my	-0.3099
depr*	-0.2321
depression	-0.0576
depression for	-0.0576
dias	-0.8427
did	-0.8875
did not	-0.2466
dies*	-0.4314
dieser	-0.4314
dieser bot	-0.4314
disa*	0.3515
disable	0.3515
disable notifications	0.3515
disc*	-0.4681
discovered	-0.1461
discovered $	-0.1461
do $	-0.3284
do i	-0.4172
do not	0.8203
do you	-0.8777
does	-0.5381
does an	-0.1492
does this	-0.2585
doing	-0.2812
doing today	-0.1152
du	-0.7223
e	-0.6323
effa*	-0.4975
efface	-0.4975
elim*	-0.4115
elimina	-0.4115
elimina mis	-0.2591
end	0.3583
enou*	0.0676
enough	0.0676
enough do	0.2454
enough for	-0.1558
envi*	0.5216
envies	0.5216
envies mas	0.5216
erase	-0.3881
erase my	-0.2691
es	-0.4818
est	-0.4245
even	-0.246
even check	-0.1646
even*	-0.7237
evenings	-0.3571
evenings are	-0.3571
ever*	-0.8137
every	-0.1791
every day	-0.1813
every time	-0.0576
everything	-0.792
everything i	-0.1316
ex	-0.3976
expe*	-0.1417
expensive	-0.1333
expensive is	-0.1333
experienced	-0.0576
experienced cycles	-0.0576
fais	0.3275
fais une	0.3275
far	-0.3372
fast	-0.1492
fast does	-0.1492
fath*	-0.1409
fathers	-0.1409
fathers death	-0.1409
fear	-0.057
fear of	-0.057
fee	-0.1379
fee for	-0.1379
feel	-0.9989
feel guilty	-0.1409
feel so	-0.2867
feel*	-0.7394
feeling	-0.7372
feelings	-0.1124
feelings $	-0.1124
fewer	0.3657
fewer messages	0.3657
fix	-0.0985
for	0.2945
for 24	0.2787
for a	0.5576
for bank	-0.1379
for now	0.1799
for the	-0.1768
for three	0.2395
forg*	-0.3494
forget	-0.3494
forget everything	-0.1677
fort*	-0.3103
fortschritt	-0.3103
fortschritt $	-0.3103
four	-0.0576
four years	-0.0576
frie*	-0.1205
friend	-0.1205
from	-0.5232
from my	-0.1572
from your	-0.3368
fun	-0.2349
fun speaking	-0.2349
get	0.3081
get messages	0.4565
girl*	-0.2181
girlfriend	-0.2181
girlfriend $	-0.12
glad	-0.3732
glad we	-0.3732
go	-0.063
go anywhere	-0.063
going	-0.295
good	-1.2385
good*	-0.4852
goodnight	-0.4517
goodnight $	-0.312
got	-0.5187
got to	-0.3732
guil*	-0.1409
guilty	-0.1409
guilty about	-0.1409
had	-0.6373
had fun	-0.2349
happ*	-0.1463
hard*	-0.0576
harder	-0.0576
harder every	-0.0576
have	-0.2707
have $	-0.0757
have experienced	-0.0576
have feelings	-0.1124
have no	-0.0763
have we	-0.1461
he	-0.6341
he did	-0.1646
he said	-0.2593
hello	-0.6624
hello $	-0.3953
help	-0.7024
help $	-0.594
her	-0.555
her $	-0.321
here	-0.1301
here $	-0.1301
hi	-0.6917
hi $	-0.4354
hi bot	-0.5368
him	-0.6404
him $	-0.3905
hist*	-0.3239
history	-0.3239
history $	-0.3239
hits	-0.0576
hits me	-0.0576
hola	-0.539
hola $	-0.539
hours	0.2787
hours $	0.2787
how	-0.5798
how are	-0.1887
how can	-0.3653
how do	-0.4465
how expensive	-0.1333
how fast	-0.1492
how i	-0.1646
how long	-0.5232
how many	-0.4402
how much	-0.2186
how old	-0.1879
how real	-0.1021
i	-0.772
i am	-1.0424
i ask	-0.1618
i can	-0.3953
i change	-0.112
i do	0.3291
i feel	-0.6562
i had	-0.2349
i have	-0.2041
i need	0.2748
i said	-0.1316
i so	-0.1468
i use	-0.4152
i want	-0.546
i was	-0.2959
i would	-0.1808
i •	-0.2763
ich	-1.1142
idio*	-0.4872
idioma	-0.4872
idioma $	-0.4872
in	-0.1974
in a	-0.5479
in the	-0.2377
info*	-0.3391
information	-0.3391
information do	-0.1378
is	-0.7344
is 1	-0.1314
is 5	-0.1682
is a	-0.2293
is an	-0.2038
is enough	0.2454
is it	-0.3195
is my	-0.2258
is the	-0.6281
is there	-0.0943
is this	-0.509
it	-0.4424
it $	-0.4277
it comes	-0.0576
it hits	-0.0576
job	-0.9481
job all	-0.063
just	0.2451
just shut	0.36
just wanted	-0.2639
kann	-0.757
kann dieser	-0.4314
know	-0.7995
know about	-0.1023
l	-0.4644
la	-1.0567
lang*	-0.307
language	-0.307
language $	-0.096
larg*	-0.0894
largest	-0.0894
largest state	-0.0894
last	-0.3926
leave	0.2858
leave me	0.2858
left	-0.5906
left me	-0.5906
like	-0.533
like to	-0.1808
list*	-0.5383
log	-0.3796
log my	-0.3796
lol	-0.4761
lol $	-0.4761
long	-0.5232
losc*	-0.658
loschen	-0.4873
loschen $	-0.4873
losi*	-0.12
losing	-0.12
losing my	-0.12
lot	-0.1789
lot for	-0.1789
made	-0.5413
make	-0.5204
mand*	0.6865
many	0.4549
many days	-0.2572
many planets	-0.1461
mas	0.7509
mas mensajes	0.5216
me	-0.3803
me $	-0.497
me a	-0.7695
me envies	0.5216
me harder	-0.0576
me messages	0.1817
me siento	-0.4962
me the	-0.2093
me what	-0.1549
mein*	-0.3103
meine	-0.6165
meine daten	-0.4902
meinen	-0.3103
meinen fortschritt	-0.3103
mens*	0.5911
mensajes	0.6274
mensajes $	0.6274
mes	-0.8065
mess*	0.8345
messages	0.7647
messages $	0.7102
messages anymore	0.4565
messages from	-0.3279
meu	-0.7306
mi	-0.7551
mi animo	-0.4075
mind	-0.0953
mind $	-0.0953
mir	0.4313
mir meinen	-0.3103
mis	-0.3655
mis datos	-0.3655
mon	-0.6219
mood	-0.5367
mood $	-0.29
mood is	-0.1682
more	0.6966
more for	0.1799
more talking	0.3582
morg*	-0.3932
morgen	-0.3932
morgen $	-0.3932
moth*	-0.086
mother	-0.086
mother s	-0.086
move	-0.2055
move on	-0.2055
much	0.2185
much $	-0.4631
much is	-0.2186
mute	0.7736
mute $	0.5803
mute for	0.2787
muy	-0.3639
muy sola	-0.3639
my	-0.8342
my account	-0.4394
my best	-0.1205
my data	-0.4967
my ex	-0.2546
my fathers	-0.1409
my girlfriend	-0.2181
my history	-0.3239
my messages	-0.9003
my mind	-0.0953
my mood	-0.3291
my mother	-0.086
my phone	-0.1071
my progress	-0.2042
my streak	-0.3125
name	-0.2834
name $	-0.2834
need	0.2748
new	-0.2441
nice	-0.4941
night	-0.3742
night $	-0.3742
no	-0.2727
no contact	-0.3575
no job	-0.063
no me	0.7509
no more	0.5524
norm*	-0.1891
not	0.2943
not even	-0.2466
not go	-0.063
not know	-0.7968
not say	0.2454
not want	0.6516
noti*	0.6235
notifications	0.6235
notifications $	0.4967
notifications please	0.3515
now	0.1182
now $	0.2366
o	-0.529
of	-0.3604
of 10	-0.1315
of aapl	-0.1314
of answering	-0.1391
of depression	-0.0576
of it	-0.1468
of losing	-0.12
of no	-0.0757
of people	-0.0743
ok	-0.6656
ok $	-0.6656
okay	-0.6539
okay $	-0.5016
okay thanks	-0.2286
old	-0.1879
olvi*	-1.0642
on	-0.7836
on $	-0.2055
oubl*	-0.538
our	-0.4653
out	-0.2404
out of	-0.1315
over	-0.2468
over*	-0.1379
overdraft	-0.1379
overdraft fee	-0.1379
past	-0.0576
past four	-0.0576
pausa	0.646
pause	0.8636
pause $	0.5008
pause for	0.3602
pause reminders	0.279
peop*	-0.3793
people	-0.3793
people $	-0.063
phone	-0.1187
phone $	-0.1071
phot*	-0.1686
photos	-0.1686
photos from	-0.1071
plan*	-0.1461
planets	-0.1461
planets have	-0.1461
please $	-0.3169
please remove	-0.2511
please stop	0.7225
prog*	-1.0772
progress	-0.2042
progress $	-0.2042
quan*	-0.7011
que	-0.8517
quiet	0.8192
real	-0.3703
real $	-0.3713
real about	-0.0943
real are	-0.1021
reco*	-0.8762
redu*	-0.1482
reduce	-0.1482
reduce spending	-0.1482
regi*	-0.5577
registrar	-0.5577
registrar mi	-0.2883
remi*	0.5124
reminders	0.6629
reminders $	0.6629
remo*	-0.4273
remove	-0.4273
remove my	-0.4001
robot	-0.4657
robot $	-0.3952
s	-0.0938
s death	-0.086
sad	-0.531
sad without	-0.1425
safe	-0.1301
safe here	-0.1301
said	-0.2914
said $	-0.2562
say anymore	0.2454
say hi	-0.2639
scar*	-0.12
scared	-0.12
scared of	-0.12
se	-0.2672
se usa	-0.2672
see	-0.3535
sema*	0.4847
send	0.291
send fewer	0.291
send*	0.3221
sending	0.3221
sending me	0.3221
set	-0.5338
share	-0.1708
share $	-0.1333
share of	-0.1314
she	-0.787
show	-0.4499
show me	-0.3276
show my	-0.3585
shut	0.535
shut up	0.535
sien*	-0.4962
siento	-0.4962
siento muy	-0.3639
since	-0.4179
since i	-0.3407
size	-0.2868
size wipers	-0.2868
sleep	-0.808
sleep $	-0.808
so	-0.5646
so afraid	-0.1468
so much	-0.4631
so sad	-0.1425
sola	-0.4962
sola $	-0.4962
some	-0.4823
some ways	-0.1482
spea*	-0.2349
speak any	0.1799
speaking	-0.2349
speaking with	-0.2349
spen*	-0.1482
spending	-0.1482
spending $	-0.1482
state	-0.0894
state in	-0.0894
stop	1.2386
stop $	0.941
stop sending	0.3221
stop talking	0.3885
store	-0.2021
store $	-0.1378
stre*	-0.3125
streak	-0.3125
streak $	-0.3125
tage	0.1741
take	0.4572
take $	-0.2868
talk	0.2791
talk $	-0.3732
talk*	0.5266
talking	0.5266
talking $	0.4186
talking to	0.2754
tell	-0.3241
tell me	-0.3241
than*	-0.5484
thank	-0.4528
thank you	-0.4528
thanks	-0.5484
thanks $	-0.4394
thanks a	-0.1789
that	0.1682
that is	0.2454
the	0.0671
the answer	-0.1789
the commands	-0.217
the evenings	-0.3571
the help	-0.2848
the language	-0.096
the largest	-0.0894
the past	-0.0576
the time	-0.1974
the us	-0.0894
the worst	-0.3571
there	-0.5571
there $	-0.5623
there anything	-0.0943
thin*	-0.2028
this bot	-0.1565
this car	-0.2868
three	0.2395
three days	0.2395
time	-0.2097
time it	-0.0576
to	-0.6225
to buy	-0.4602
to check	-0.1808
to forget	-0.1316
to get	0.4565
to me	-0.3063
to reduce	-0.1482
to say	-0.2844
to speak	0.1799
to talk	-0.3732
to •	-0.1754
today	-0.4361
today $	0.0605
today is	-0.4648
todo	-0.5779
tomo*	-0.3462
tomorrow	-0.3462
tomorrow $	-0.3462
too	0.7596
tout	-0.5496
tout $	-0.5496
tran*	-0.934
trav*	-0.1492
travel	-0.1492
travel $	-0.1492
trust	-0.2717
tu	-0.4052
turn on	-0.5697
un	-0.3676
un robot	-0.3676
une	0.4478
une pause	0.3275
up	0.4661
up $	0.535
us	-0.0894
us $	-0.0894
usa	-0.2672
usa $	-0.2672
use	-0.4152
use this	-0.4152
verg*	-1.1867
viel*	-0.3581
vielen	-0.3581
vielen dank	-0.3581
voce	-0.5518
want	0.4699
want to	0.2857
want you	0.1522
want*	-0.3309
wanted	-0.2844
wanted to	-0.2844
was	-1.0352
was $	-0.1646
was kann	-0.4314
ways	-0.1482
ways to	-0.1482
we	-0.8955
we discovered	-0.1461
we got	-0.3732
week	0.1093
week $	0.1093
what	-0.9115
what are	-0.1981
what can	-0.1328
what do	-0.3698
what does	-0.5989
what i	-0.3715
what information	-0.1378
what is	-0.3674
what size	-0.2868
what you	-0.1549
when	-0.5421
where	-0.5311
who	-0.8488
why	-0.6734
why am	-0.1468
wie	-0.6608
wipe*	-0.2868
wipers	-0.2868
wipers does	-0.2868
with	-0.5423
with my	-0.2028
with you	-0.2349
with*	-0.2542
without	-0.2542
without him	-0.1425
worst	-0.3571
worst $	-0.3571
would	-0.1808
would like	-0.1808
write	0.1653
write me	0.2009
wrong	-0.3716
years	-0.5317
years and	-0.5317
you	-0.2953
you $	-0.7663
you a	-0.3164
you about	-0.1618
you are	-0.6745
you assist	-0.2902
you do	-0.2435
you doing	-0.1152
you have	-0.2212
you know	-0.1023
you so	-0.2196
you store	-0.2021
you talk	0.4365
you to	0.4383
your	-0.5172
your capabilities	-0.1553
your database	-0.3368
zeig	-0.3103
zeig mir	-0.3103
zu	0.5861
~	-1.1062
•	-0.7462
• $	-0.7975
• from	-0.1334
• him	-0.4103
• move	-0.2055
• my	-0.4315
• over	-0.2468
• photos	-0.1071
• •	-0.7462
""",
    'intents.delete_data': """\
!checkin	-1.3955
!delete_data	2.8297
!help	-1.7208
!out_of_scope	-1.065
!smalltalk	-1.9011
!stop	-1.7008
1	-0.1367
1 share	-0.1367
10	-0.4347
10 $	-0.1465
12	-0.3741
12 $	-0.3741
2	-0.5325
24	-0.2309
24 hours	-0.2309
3	-0.2212
3 no	-0.1765
4	-0.493
4 $	-0.493
5	-0.6752
5 today	-0.1607
7	-0.5126
7 $	-0.531
7 out	-0.072
8	-0.6132
^ ai	-0.0716
^ aide	-0.5306
^ apaga	0.8315
^ appreciate	-0.2326
^ are	-0.8352
^ ayuda	-0.54
^ borra	0.6098
^ bye	-0.4959
^ change	-0.4266
^ clear	0.8101
^ como	-0.4573
^ daily	-0.4149
^ day	-0.4063
^ delete	0.6137
^ disable	-0.2553
^ do	-0.8188
^ efface	0.641
^ elimina	0.6322
^ erase	0.6221
^ fais	-0.2722
^ forget	0.6853
^ glad	-0.2958
^ good	-0.6401
^ goodnight	-0.3844
^ he	-0.4176
^ hello	-0.3826
^ hi	-0.5132
^ hola	-0.5437
^ how	-0.6225
^ i	-0.3833
^ ich	-0.9714
^ is	-0.7111
^ just	-0.3243
^ lol	-0.4792
^ me	-0.6119
^ meine	0.3059
^ mute	-0.5865
^ my	-0.651
^ nice	-0.5131
^ no	-0.8517
^ okay	-0.6627
^ pausa	-0.4969
^ pause	-0.6246
^ please	0.4778
^ que	-0.926
^ registrar	-0.3184
^ remove	0.6315
^ send	-0.4818
^ set	-0.4166
^ she	-0.5206
^ show	-0.5782
^ stop	-0.5487
^ tell	-0.2401
^ thank	-0.3549
^ thanks	-0.4494
^ that	-0.3047
^ the	-0.3055
^ today	-0.3464
^ turn	-0.5605
^ vielen	-0.3596
^ was	-0.4939
^ we	-0.5108
^ what	-0.9745
^ when	-0.3772
^ where	-0.695
^ who	-0.9965
^ why	-0.5329
^ wie	-0.6988
^ you	-0.5098
^ zeig	-0.2198
^ •	0.4994
a	-1.4185
a 7	-0.072
a robot	-0.1294
aapl	-0.1367
aapl $	-0.1367
about	-0.1728
about $	-0.13
about anything	-0.2228
about me	0.3087
about my	-0.2886
about you	-0.1199
acce*	-0.396
accent	-0.396
acco*	0.7159
account	0.7159
account $	0.2656
afra*	-0.1687
afraid	-0.1687
afraid of	-0.1687
after	-0.1586
ai	-0.1566
ai how	-0.0716
aide	-0.5306
airp*	-0.1814
airplane	-0.1814
airplane travel	-0.1814
ajuda	-0.7302
all	0.6435
all the	-0.3817
alles	0.7491
alles $	0.7491
alone	-0.3129
alone $	-0.3129
am	-0.4389
am i	-0.3397
am scared	-0.315
an	-0.5194
an airplane	-0.1814
an apple	-0.1573
an overdraft	-0.0785
and	-0.5093
and i	-0.353
animo	-0.4611
animo $	-0.3184
answ*	-0.4584
answer	-0.4413
answer $	-0.4413
answering	-0.1741
answering $	-0.1741
any	-0.1849
any more	-0.1849
anym*	-0.249
anymore	-0.249
anymore $	-0.2735
anymore please	-0.0553
anyt*	-0.237
anything	-0.237
anything $	-0.2228
anything real	-0.1199
apaga	0.8315
apple	-0.1573
apple share	-0.1573
appr*	-0.2326
appreciate	-0.2326
appreciate the	-0.2326
are	-0.7389
are capable	-0.1741
are some	-0.1404
are the	-0.3081
are you	-0.5133
are your	-0.2342
ask	-0.2238
ask you	-0.2238
assi*	-0.2959
assist	-0.2959
assist me	-0.2959
away	-0.2927
ayuda	-0.54
ayuda como	-0.2545
back	-0.2047
back $	-0.2047
bank	-0.2922
bank $	-0.0785
be	-0.3247
be quiet	-0.3005
best	-0.0696
best friend	-0.0563
borra	0.6098
bot	-0.6496
bot $	-0.6692
buy	-0.3234
bye	-0.4959
bye now	-0.3057
ca	-0.7835
can	-0.3504
can i	-0.484
can not	-0.4866
can you	-0.0611
capa*	-0.2993
capabilities	-0.2342
capabilities $	-0.2342
capable	-0.1741
capable of	-0.1741
capi*	-0.4453
capital	-0.3048
car	-0.2368
car take	-0.2256
chan*	-0.4071
change	-0.4071
change my	-0.2011
check	-0.4353
check how	-0.1333
check in	-0.4301
clear	0.8101
clear my	0.8101
comm*	-0.4989
commands	-0.3259
commands $	-0.3259
como	-0.5264
como se	-0.2545
cont*	-0.5517
contact	-0.3879
contact $	-0.3581
daily	-0.2415
daily check	-0.2415
dank	-0.3596
dank $	-0.3596
das	-0.4121
data	0.4855
data $	0.6464
data safe	-0.3528
data*	0.4033
database	0.4033
database $	0.4033
daten	0.6368
daten loschen	0.3059
datos	0.4773
datos $	0.4773
day	-0.6915
day $	-0.629
day 3	-0.1765
days	-0.3601
days $	-0.3782
de	-0.9808
death	-0.4295
death $	-0.4295
dele*	0.8691
delete	0.8691
delete my	0.5016
depr*	-0.3675
dias	-0.7519
did	-0.6287
did not	-0.1903
dies*	-0.2955
dieser	-0.2955
dieser bot	-0.2955
disa*	-0.2553
disable	-0.2553
disable notifications	-0.2553
disc*	-0.4134
discovered	-0.1734
discovered $	-0.1734
do	-0.7041
do $	-0.2379
do i	-0.4894
do not	-0.2851
do you	-0.7979
does	-0.5051
does an	-0.1814
does this	-0.1989
doing	-0.343
doing today	-0.0716
du	-0.541
e	-0.6232
effa*	0.641
efface	0.641
elim*	0.6322
elimina	0.6322
elimina mis	0.3303
end	-0.5901
enou*	-0.2291
enough	-0.2291
enough do	-0.0553
enough for	-0.2388
envi*	-0.2282
envies	-0.2282
envies mas	-0.2282
erase	0.8663
erase my	0.6221
es	-0.4746
est	-0.5027
even	-0.1865
even check	-0.1333
even*	-0.4362
evenings	-0.3055
evenings are	-0.3055
ever*	0.2017
every	-0.393
every day	-0.4186
everything	0.242
everything i	0.3021
ex	-1.0221
expe*	-0.1503
expensive	-0.1573
expensive is	-0.1573
fais	-0.2722
fais une	-0.2722
far	-0.4156
fast	-0.1814
fast does	-0.1814
fath*	-0.2633
fathers	-0.2633
fathers death	-0.2633
fear	-0.0909
fear of	-0.0909
fee	-0.0785
fee for	-0.0785
feel	-1.1091
feel guilty	-0.2633
feel so	-0.1816
feel*	-0.6181
feeling	-0.6308
feelings	-0.0783
feelings $	-0.0783
fewer	-0.4894
fewer messages	-0.4894
fix	-0.2634
for	-0.5447
for 24	-0.2309
for a	-0.219
for bank	-0.0785
for the	-0.0627
for three	-0.1827
forg*	0.7377
forget	0.7377
forget everything	0.4669
fort*	-0.2198
fortschritt	-0.2198
fortschritt $	-0.2198
frie*	-0.0563
friend	-0.0563
from	-0.0716
from my	-0.7403
from your	0.4033
fun	-0.3173
fun speaking	-0.3173
get	0.2543
get messages	-0.1794
girl*	-0.3735
girlfriend	-0.3735
girlfriend $	-0.315
glad	-0.2958
glad we	-0.2958
going	-0.3062
good	-0.6423
good*	-0.4072
goodnight	-0.3844
goodnight $	-0.3417
got	-0.4188
got to	-0.2958
guil*	-0.2633
guilty	-0.2633
guilty about	-0.2633
had	-0.4528
had fun	-0.3173
happ*	-0.7901
have	0.2698
have feelings	-0.0783
have we	-0.1734
he	-0.6979
he did	-0.1333
he said	-0.5526
hello	-0.7143
hello $	-0.3969
help	-0.7328
help $	-0.5336
her	-0.7023
her $	-0.6616
here	-0.3528
here $	-0.3528
hi	-0.5214
hi $	-0.421
hi bot	-0.2932
him	-1.0512
him $	-1.0699
hist*	0.7653
history	0.7653
history $	0.7653
hola	-0.5437
hola $	-0.5437
hours	-0.2309
hours $	-0.2309
how	-0.6015
how are	-0.1589
how can	-0.3969
how do	-0.482
how expensive	-0.1573
how fast	-0.1814
how i	-0.1333
how long	-0.5886
how many	-0.2121
how much	-0.168
how old	-0.1923
how real	-0.1326
i	-0.243
i am	-0.3876
i ask	-0.2238
i can	-0.4866
i change	-0.1845
i do	-0.3411
i feel	-0.7782
i had	-0.3173
i have	-0.2652
i need	-0.5136
i said	0.3021
i so	-0.1922
i use	-0.2896
i want	0.8187
i was	-0.4151
i would	-0.1213
i •	-1.2799
ich	-1.062
idio*	-0.4573
idioma	-0.4573
idioma $	-0.4573
in	-0.5171
in $	-0.4408
in a	-0.2036
in the	-0.2304
info*	0.4739
information	0.4739
information do	-0.1758
is	-0.901
is 1	-0.1367
is 5	-0.1607
is a	-0.1206
is an	-0.1789
is enough	-0.0553
is it	-0.2461
is my	-0.6454
is the	-0.4789
is there	-0.1199
is this	-0.3239
it	-0.9714
it $	-0.3957
job	-0.9104
just	-0.2889
just shut	-0.2877
just wanted	-0.1506
kann	-0.6494
kann dieser	-0.2955
know	-0.2103
know about	-0.1301
l	-0.3712
la	-0.9964
lang*	-0.2099
language	-0.2099
larg*	-0.0825
largest	-0.0825
largest state	-0.0825
last	-0.2682
leave	-0.4751
leave me	-0.4751
left	-0.5215
left me	-0.5215
like	-0.7414
like to	-0.1213
list*	-0.6159
log	-0.5487
log my	-0.5487
lol	-0.4792
lol $	-0.4792
long	-0.5886
losc*	0.7943
loschen	0.6036
loschen $	0.6036
losi*	-0.315
losing	-0.315
losing my	-0.315
made	-0.5495
make	-0.8854
mand*	-0.3887
many	-0.8359
many days	-0.086
many planets	-0.1734
mas	-0.2586
mas mensajes	-0.2282
me	-0.6747
me a	-0.4017
me envies	-0.2282
me messages	-0.2251
me siento	-0.4597
me the	-0.1441
me what	-0.2012
mein*	-0.2198
meine	0.5132
meine daten	0.6368
meinen	-0.2198
meinen fortschritt	-0.2198
mens*	-0.5816
mensajes	-0.3442
mensajes $	-0.3442
mess*	0.069
messages	0.0934
messages $	0.1056
messages anymore	-0.1794
messages from	0.2957
meu	-0.6473
mi animo	-0.4611
mind	-0.4577
mind $	-0.4577
mir	-0.9469
mir meinen	-0.2198
mis	0.4773
mis datos	0.4773
mon	0.4905
mood	-0.6521
mood $	-0.5066
mood is	-0.1607
more	-0.3626
more talking	-0.1898
morg*	-0.4231
morgen	-0.4231
morgen $	-0.4231
moth*	-0.3436
mother	-0.3436
mother s	-0.3436
move	-0.5806
move on	-0.5806
much	-0.424
much $	-0.3908
much is	-0.168
mute	-0.5865
mute $	-0.5647
mute for	-0.2309
muy	-0.3426
muy sola	-0.3426
my	0.839
my account	0.7159
my best	-0.0563
my data	0.4855
my ex	-0.3199
my fathers	-0.2633
my girlfriend	-0.3735
my history	0.7653
my messages	0.5663
my mind	-0.4577
my mood	-0.5387
my mother	-0.3436
my phone	-0.35
my progress	-0.294
my settings	-0.1393
my streak	-0.435
name	-0.3685
name $	-0.3685
need	-0.5136
new	-0.2748
nice	-0.5131
night	-0.4113
night $	-0.4113
no	-0.7704
no contact	-0.2494
no me	-0.2586
no more	-0.3384
norm*	-0.1194
not	-0.4096
not even	-0.1903
not know	-0.1497
not say	-0.0553
not want	-0.2709
noti*	-0.4851
notifications	-0.4851
notifications $	-0.4047
notifications please	-0.2553
now	-0.4401
now $	-0.3073
o	-0.5527
of	-0.1415
of 10	-0.072
of aapl	-0.1367
of answering	-0.1741
of it	-0.1922
of losing	-0.315
of things	-0.0679
ok	-0.7368
ok $	-0.7368
okay	-0.6627
okay $	-0.4949
okay thanks	-0.2358
old	-0.1923
olvi*	0.2865
on	0.2685
on $	-0.5806
oubl*	0.3873
our	-0.408
out	-0.2313
out of	-0.072
over	-0.753
over*	-0.0785
overdraft	-0.0785
overdraft fee	-0.0785
pausa	-0.4969
pause	-0.6453
pause $	-0.413
pause for	-0.2046
pause reminders	-0.2727
peop*	-0.39
people	-0.39
phone	-0.3441
phone $	-0.35
phot*	-0.4445
photos	-0.4445
photos from	-0.35
plan*	-0.1734
planets	-0.1734
planets have	-0.1734
plea*	-0.1229
please	-0.1229
please $	-1.0125
please remove	0.2064
please stop	-0.6855
prog*	-1.1948
progress	-0.294
progress $	-0.294
quan*	-0.6729
quiet	-0.4283
real	-0.3653
real $	-0.3663
real about	-0.1199
real are	-0.1326
reco*	0.4617
redu*	-0.1404
reduce	-0.1404
reduce spending	-0.1404
regi*	-0.5385
registrar	-0.5385
registrar mi	-0.3184
remi*	-0.5431
reminders	-0.4261
reminders $	-0.4261
remo*	0.6752
remove	0.6752
remove my	0.6123
robot	-0.3826
robot $	-0.3769
s	-0.3447
s death	-0.3436
sad	-0.6118
sad without	-0.1271
safe	-0.3528
safe here	-0.3528
said	0.0987
said $	0.1053
say	-0.2153
say anymore	-0.0553
say hi	-0.1506
scar*	-0.315
scared	-0.315
scared of	-0.315
se	-0.2545
se usa	-0.2545
see	-0.494
sema*	-0.3507
send	-0.4818
send fewer	-0.4818
send*	-0.2954
sending	-0.2954
sending me	-0.2954
set	-0.3897
sett*	-0.1393
settings	-0.1393
settings $	-0.1393
share	-0.1864
share $	-0.1573
share of	-0.1367
she	-0.6373
show	-0.5782
show me	-0.3804
show my	-0.4926
shut	-0.4561
shut up	-0.4561
sien*	-0.4597
siento	-0.4597
siento muy	-0.3426
since	-0.6038
since i	-0.4105
size	-0.2256
size wipers	-0.2256
sleep	-0.5734
sleep $	-0.5734
so	-0.5173
so afraid	-0.1922
so much	-0.3908
so sad	-0.1271
sola	-0.4597
sola $	-0.4597
some	-0.6124
some ways	-0.1404
sorts	-0.0679
sorts of	-0.0679
spea*	-0.3173
speak	-0.5165
speaking	-0.3173
speaking with	-0.3173
spen*	-0.1404
spending	-0.1404
spending $	-0.1404
state	-0.0825
state in	-0.0825
stop	-0.9305
stop $	-0.7858
stop sending	-0.2954
stop talking	-0.2906
store	-0.2128
store $	-0.1758
stre*	-0.435
streak	-0.435
streak $	-0.435
tage	-0.4909
take	-0.2981
take $	-0.2256
talk	-0.4158
talk $	-0.2958
talk*	-0.3033
talking	-0.3033
talking $	-0.2962
talking to	-0.0995
tell	-0.2565
tell me	-0.2565
than*	-0.4847
thank	-0.4719
thank you	-0.4719
thanks	-0.4847
thanks $	-0.4757
that	-0.3047
that is	-0.0553
the	-0.6155
the commands	-0.1516
the evenings	-0.3055
the help	-0.2326
the largest	-0.0825
the time	-0.3817
the us	-0.0825
the worst	-0.3055
there	-0.5226
there $	-0.5189
there anything	-0.1199
thin*	-0.54
things	-0.0679
things can	-0.0679
this	-0.6451
this bot	-0.0818
this car	-0.2256
three	-0.1827
three days	-0.1827
time	-0.3528
to	-0.9505
to buy	-0.3234
to check	-0.1213
to forget	0.3021
to get	-0.1794
to me	-0.7062
to reduce	-0.1404
to say	-0.1893
to talk	-0.2958
to •	-1.0945
today	-0.8532
today $	-0.5108
today is	-0.3353
todo	0.848
tomo*	-0.3604
tomorrow	-0.3604
tomorrow $	-0.3604
too	-0.9595
tout	0.6644
tout $	0.6644
tran*	-0.9355
trav*	-0.1814
travel	-0.1814
travel $	-0.1814
trust	-0.3333
tu	-0.4522
turn	-0.5402
turn on	-0.4461
un	-0.3788
un robot	-0.3788
une	-0.3849
une pause	-0.2722
up	-0.4419
up $	-0.4561
us	-0.0825
us $	-0.0825
usa	-0.2545
usa $	-0.2545
use	-0.2896
use this	-0.2896
verg*	0.174
viel*	-0.3596
vielen	-0.3596
vielen dank	-0.3596
voce	-0.6272
want	0.7334
want to	-1.1956
want you	0.2567
want*	-0.2516
wanted	-0.1893
wanted to	-0.1893
was	-0.7385
was $	-0.1333
was kann	-0.2955
ways	-0.1404
ways to	-0.1404
we	-0.6077
we discovered	-0.1734
we got	-0.2958
week	-0.2406
week $	-0.2406
what	-0.2673
what are	-0.2306
what can	-0.1475
what do	-0.2923
what does	-0.6356
what i	0.7849
what information	-0.1758
what is	-0.4493
what size	-0.2256
what sorts	-0.0679
what you	-0.2012
when	-0.3772
where	-0.695
who	-0.9798
why	-0.5329
why am	-0.1922
wie	-0.6988
wipe*	-0.2256
wipers	-0.2256
wipers does	-0.2256
with	-0.9869
with my	-0.9171
with you	-0.3173
with*	-0.1557
without	-0.1557
without him	-0.1271
worst	-0.3055
worst $	-0.3055
would	-0.1213
would like	-0.1213
write	-0.4763
write me	-0.4481
wrong	-0.2901
years	-0.3676
years and	-0.3676
you	-0.1715
you $	-0.0991
you a	-0.1137
you about	-0.2238
you are	-0.4736
you assist	-0.2959
you do	-0.2031
you doing	-0.0716
you have	0.5289
you know	-0.1301
you so	-0.1862
you store	-0.2128
you talk	-0.3081
you to	0.2341
your	0.2033
your capabilities	-0.2342
your database	0.4033
zeig	-0.2198
zeig mir	-0.2198
zu	-0.9992
~	-1.3767
• $	0.3884
• from	-0.7766
• him	-1.0698
• move	-0.5806
• my	0.9396
• over	-0.753
• photos	-0.35
""",
    'intents.vent': """\
!checkin	-2.1721
!delete_data	-2.0543
!help	-1.7774
!out_of_scope	-2.4134
!smalltalk	-2.3327
!stop	-2.2618
!•	0.5158
1	-0.175
1 share	-0.175
10	-1.0383
10 $	-0.5478
12	-0.6295
12 $	-0.6295
2	-1.2534
24	-0.2951
24 hours	-0.2951
3	-0.4559
3 no	-0.241
4	-0.4559
4 $	-0.4559
5	-0.7322
5 today	-0.4243
7	-0.7382
7 $	-0.6633
7 out	-0.3663
8	-0.7619
^ ai	-0.1149
^ aide	0.5481
^ apaga	-0.7066
^ appreciate	-0.3448
^ are	-0.4312
^ ayuda	-0.6709
^ borra	-0.5483
^ bye	-0.5997
^ can	-1.2043
^ change	-0.4487
^ clear	-0.4769
^ como	-0.5466
^ daily	-0.3968
^ day	-0.5372
^ delete	-0.5437
^ disable	-0.1907
^ do	-1.2548
^ efface	-0.494
^ elimina	-0.4305
^ erase	-0.326
^ fais	-0.2911
^ forget	-0.7314
^ glad	-0.5288
^ good	-0.9319
^ goodnight	-0.5415
^ he	0.7423
^ hello	-0.4635
^ hi	-0.554
^ hola	-0.6019
^ how	-0.7578
^ i	0.9423
^ ich	1.0332
^ is	-0.435
^ just	-0.406
^ lol	-0.5562
^ me	1.0156
^ meine	-0.234
^ mute	-0.6395
^ my	0.9131
^ nice	-0.5461
^ no	0.6052
^ okay	-0.7253
^ pausa	-0.6167
^ pause	-0.7573
^ please	-0.4206
^ que	-0.7273
^ registrar	-0.2662
^ remove	-0.5368
^ send	-0.2053
^ set	-0.5142
^ she	0.8252
^ show	-0.6044
^ stop	-0.8425
^ tell	-0.5124
^ thank	-0.3877
^ thanks	-0.6474
^ that	-0.2592
^ the	0.5749
^ today	0.4245
^ turn	-0.4028
^ vielen	-0.3975
^ was	-0.8503
^ we	0.9527
^ what	-0.4629
^ when	-0.4844
^ where	-0.6326
^ who	-0.7454
^ why	0.7661
^ wie	-0.8818
^ you	-0.4862
^ zeig	-0.2755
^ •	-0.1135
a	0.3656
a 7	-0.3663
a lot	-0.2014
a robot	-0.2782
aapl	-0.175
aapl $	-0.175
about	0.2916
about $	-0.4419
about anything	-0.3089
about me	-0.497
about my	0.6265
about you	-0.1092
acce*	-0.2374
accent	-0.2374
acco*	-0.8171
account	-0.8171
account $	-0.2042
afra*	0.2818
afraid	0.2818
afraid of	0.2818
after	0.1599
after christmas	0.0924
ai	-0.2046
ai how	-0.1149
aide	0.5481
airp*	-0.1511
airplane	-0.1511
airplane travel	-0.1511
ajuda	0.3367
all	-0.396
all because	0.0782
all the	0.3947
alles	-0.7656
alles $	-0.7656
alone	-0.4737
alone $	-0.4737
am	0.5962
am afraid	0.0782
am awake	0.1428
am i	-0.1934
am scared	0.2234
am too	0.0909
an	-0.363
an airplane	-0.1511
an apple	-0.1992
an awful	0.0909
an overdraft	-0.1544
and	0.9331
and i	0.5605
and it	0.0952
animo	-0.369
animo $	-0.2662
answ*	-0.4725
answer	-0.4436
answer $	-0.4436
answering	-0.2209
answering $	-0.2209
any	-0.5638
any more	-0.5638
anym*	-0.1101
anymore	-0.1101
anymore $	-0.0755
anymore please	-0.2185
anyt*	-0.3096
anything	-0.3096
anything $	-0.3089
anything real	-0.1092
anyw*	0.0782
anywhere	0.0782
anywhere and	0.0782
apaga	-0.7066
apple	-0.1992
apple share	-0.1992
appr*	-0.3448
appreciate	-0.3448
appreciate the	-0.3448
are	-0.1185
are capable	-0.2209
are some	-0.3024
are the	0.5319
are you	-0.5741
are your	-0.3426
ask	-0.4584
ask you	-0.4584
assi*	-0.5085
assist	-0.5085
assist me	-0.5085
aunt	0.0924
aunt died	0.0924
awake	0.1428
awake i	0.1428
away	0.4845
away after	0.0924
awful	0.0909
awful fear	0.0909
ayuda	-0.6709
ayuda como	-0.293
back	0.3872
back $	0.3872
bank	-0.2913
bank $	-0.1544
be	-0.5266
be quiet	-0.5043
beca*	0.0782
because	0.0782
because i	0.0782
best	0.1259
best friend	0.1698
borra	-0.5483
bot	-0.9447
bot $	-0.9562
burn	0.0924
burn my	0.0924
buy	-0.5548
bye	-0.5997
bye now	-0.3812
ca	-0.9397
can	0.3884
can i	0.6278
can not	0.4857
can you	-1.0755
capa*	-0.4034
capabilities	-0.3426
capabilities $	-0.3426
capable	-0.2209
capable of	-0.2209
capi*	-0.9696
capital	-0.498
car	-0.3563
car take	-0.3103
chan*	-0.7663
change	-0.7663
change my	-0.7049
change the	-0.1472
check	-0.369
check how	0.2525
check in	-0.6323
chri*	0.0924
christmas	0.0924
christmas and	0.0924
clear	-0.4769
clear my	-0.4769
clin*	0.0909
clingy	0.0909
clingy $	0.0909
comes	0.0952
comes back	0.0952
comm*	-0.8035
commands	-0.5922
commands $	-0.5922
como	-0.6273
como se	-0.293
cont*	-0.7336
contact	-0.6248
contact $	-0.4738
contact do	-0.1772
cry	0.1605
cry all	0.0924
cry every	0.1428
cycl*	0.0952
cycles	0.0952
cycles of	0.0952
daily	-0.2484
daily check	-0.2484
dank	-0.3975
dank $	-0.3975
das	-0.6972
data	-0.989
data $	-0.9471
data safe	-0.2264
data*	-0.2877
database	-0.2877
database $	-0.2877
daten	-0.4586
daten loschen	-0.234
datos	-0.3765
datos $	-0.3765
day	-0.1687
day $	0.2104
day 3	-0.241
days	-0.7945
days $	-0.7227
days of	-0.1772
de	0.1858
death	0.4136
death $	0.4136
dele*	-0.5663
delete	-0.5663
delete my	-0.2612
depr*	0.3745
depression	0.0952
depression for	0.0952
desi*	0.0924
desire	0.0924
desire to	0.0924
dias	-0.8222
did	0.8267
did not	0.6553
died	0.0924
died and	0.0924
dies*	-0.4838
dieser	-0.4838
dieser bot	-0.4838
disa*	-0.1907
disable	-0.1907
disable notifications	-0.1907
disc*	-0.6546
discovered	-0.1731
discovered $	-0.1731
do	-0.1314
do $	-0.4632
do i	-0.3103
do not	-0.4096
do to	0.1428
do you	-0.7329
does	-0.8072
does an	-0.1511
does this	-0.2768
doing	-0.8723
doing today	-0.1149
du	-0.7743
e	-0.7055
effa*	-0.494
efface	-0.494
elim*	-0.4305
elimina	-0.4305
elimina mis	-0.2645
end	-1.0015
ends	0.0909
ends up	0.0909
enou*	0.1351
enough	0.1351
enough do	-0.2185
enough for	0.2407
envi*	-0.4862
envies	-0.4862
envies mas	-0.4862
erase	-0.372
erase my	-0.326
es	-0.5869
est	-0.6753
even	0.6784
even check	0.2525
even if	0.0924
even*	0.4729
evenings	0.5749
evenings are	0.5749
ever*	0.4933
every	0.4928
every day	0.5036
every time	0.0952
everything	0.5452
everything i	-0.3285
ex	1.0269
expensive	-0.1992
expensive is	-0.1992
experienced	0.0952
experienced cycles	0.0952
fais	-0.2911
fais une	-0.2911
far	-0.9099
fast	-0.1511
fast does	-0.1511
fath*	0.2386
fathers	0.2386
fathers death	0.2386
fear	0.637
fear of	0.637
fee	-0.1544
fee for	-0.1544
feel	0.9542
feel guilty	0.2386
feel like	0.0909
feel so	0.6734
feel*	0.3647
feeling	0.4335
feelings	-0.0819
feelings $	-0.0819
fewer	-0.2083
fewer messages	-0.2083
fix it	0.0924
for	0.1426
for 24	-0.2951
for a	-0.1405
for bank	-0.1544
for now	-0.1502
for three	-0.1908
forg*	-0.8061
forget	-0.8061
forget everything	-0.5688
fort*	-0.2755
fortschritt	-0.2755
fortschritt $	-0.2755
four	0.0952
four years	0.0952
frie*	0.1698
friend	0.1698
friend away	0.0924
friends	0.0924
friends $	0.0924
from	0.2258
from my	0.5509
from your	-0.2877
fun	-0.5279
fun speaking	-0.5279
get	-0.7912
get messages	-0.6291
girl*	0.4752
girlfriend	0.4752
girlfriend $	0.2234
glad	-0.5288
glad we	-0.5288
go	0.0782
go anywhere	0.0782
going	-0.4889
good	0.1482
good*	0.2452
goodnight	-0.5415
goodnight $	-0.4889
got	-0.8858
got to	-0.5288
guil*	0.2386
guilty	0.2386
guilty about	0.2386
had	0.4957
had fun	-0.5279
happ*	-0.186
happening	0.0909
happening and	0.0909
hard*	0.0952
harder	0.0952
harder every	0.0952
have	0.0652
have $	-0.1772
have an	0.0909
have experienced	0.0952
have feelings	-0.0819
have no	0.1048
have we	-0.1731
he	0.8485
he did	0.2525
he said	0.5
hello	-0.4988
hello $	-0.7582
help	0.2066
help $	-0.8575
her	0.9793
her $	0.5071
here	-0.2264
here $	-0.2264
hi	-0.5693
hi $	-0.4883
hi bot	-0.2893
him	1.2433
him $	0.9216
hist*	-0.3978
history	-0.3978
history $	-0.3978
hits	0.0952
hits me	0.0952
hola	-0.6019
hola $	-0.6019
hours	-0.2951
hours $	-0.2951
how	-0.6541
how are	-0.1898
how can	0.4648
how do	-0.9424
how expensive	-0.1992
how fast	-0.1511
how i	0.2525
how long	-0.8407
how many	-0.4445
how much	-0.325
how old	-0.2003
how real	-0.0873
i	1.0458
i am	0.9752
i ask	-0.4584
i burn	0.0924
i can	0.4857
i change	-0.6403
i cry	0.0924
i do	0.6986
i feel	0.8833
i had	-0.5279
i have	0.3407
i just	0.1428
i need	0.4917
i pushed	0.0924
i said	-0.3285
i so	0.2786
i use	-0.6245
i want	-0.6021
i was	0.4629
i would	-0.3792
i •	0.7763
ich	0.7799
idio*	-0.5466
idioma	-0.5466
idioma $	-0.5466
if	0.0924
if i	0.0924
in	-0.4179
in $	-0.6351
in a	-0.2222
in the	0.4664
info*	-0.489
information	-0.489
information do	-0.1399
is 1	-0.175
is 5	-0.4243
is a	-0.6274
is an	-0.2588
is enough	-0.2185
is it	0.1182
is my	-0.4624
is the	-0.9269
is there	-0.1092
is this	-0.8632
it	0.7158
it $	-0.1191
it comes	0.0952
it hits	0.0952
it or	0.0924
job	-0.4912
job all	0.0782
just	-0.2314
just cry	0.1428
just shut	-0.3251
just wanted	-0.2356
kann	0.3455
kann dieser	-0.4838
know	0.478
know about	-0.3455
l	0.8095
la	0.8135
lang*	-0.3897
language	-0.3897
language $	-0.1472
larg*	-0.1552
largest	-0.1552
largest state	-0.1552
last	-0.4555
leav*	0.0909
leaving	0.0909
leaving me	0.0909
left	0.6368
left me	0.6368
like	-1.0778
like i	0.0909
like to	-0.3792
list*	0.4647
log	-0.5676
log my	-0.5676
lol	-0.5562
lol $	-0.5562
long	-0.8407
losc*	-0.6433
loschen	-0.4904
loschen $	-0.4904
losi*	0.2234
losing	0.2234
losing my	0.2234
lot	-0.2014
lot for	-0.2014
lunch	0.0924
lunch $	0.0924
made	-0.6991
make	0.6553
make new	0.0924
mand*	-0.7416
many	-0.5836
many days	-0.3976
many planets	-0.1731
mas	-0.8863
mas mensajes	-0.4862
me	0.6006
me $	0.431
me a	-1.1611
me envies	-0.4862
me harder	0.0952
me messages	-0.1223
me siento	0.5727
me the	-0.2432
me what	-0.261
me which	0.0909
mein*	-0.2755
meine	-1.0904
meine daten	-0.4586
meinen	-0.2755
meinen fortschritt	-0.2755
mens*	-0.9194
mensajes	-0.5823
mensajes $	-0.5823
mes	-0.8955
mess*	-1.0346
messages	-0.9909
messages $	-0.8102
messages anymore	-0.6291
messages from	-0.1686
meu	-0.6717
mi	-0.6979
mi animo	-0.369
mind	0.3915
mind $	0.3915
mir	0.0759
mir meinen	-0.2755
mis	-0.3765
mis datos	-0.3765
mon	-0.6354
mood	-0.7753
mood $	-0.4357
mood is	-0.4243
more	-0.8224
more for	-0.1502
more talking	-0.4416
morg*	-0.4401
morgen	-0.4401
morgen $	-0.4401
moth*	0.3425
mother	0.3425
mother s	0.3425
move	0.4764
move on	0.4764
much $	0.2739
much is	-0.325
mute	-0.6395
mute $	-0.5949
mute for	-0.2951
muy	0.4091
muy sola	0.4091
my	-0.1413
my account	-0.8171
my aunt	0.0924
my best	0.1698
my data	-0.989
my ex	0.627
my fathers	0.2386
my girlfriend	0.4752
my history	-0.3978
my lunch	0.0924
my messages	-0.7027
my mind	0.3915
my mood	-0.6737
my mother	0.3425
my phone	0.1986
my progress	-0.2703
my settings	-0.3775
my streak	-0.3579
name	-0.5381
name $	-0.5381
need	0.4917
new	0.5895
new friends	0.0924
nice	-0.5461
night	-0.5162
night $	-0.5162
no	0.5514
no contact	-0.4567
no desire	0.0924
no job	0.0782
no me	-0.8863
no more	-0.6194
norm*	0.6243
normally	0.0909
normally ends	0.0909
not	0.5732
not even	0.6553
not go	0.0782
not know	0.545
not say	-0.2185
not want	-0.8719
noti*	-0.5556
notifications	-0.5556
notifications $	-0.524
notifications please	-0.1907
now $	-0.6347
o	-0.5974
of	0.2568
of 10	-0.3663
of aapl	-0.175
of answering	-0.2209
of depression	0.0952
of it	0.2786
of losing	0.2234
of no	-0.1772
of people	0.1067
of things	-0.3412
ok	-0.7952
ok $	-0.7952
okay	-0.7253
okay $	-0.5581
okay thanks	-0.2384
old	-0.2003
olvi*	0.7852
on	-0.5787
on $	0.4764
or	0.0924
or make	0.0924
oubl*	0.7811
our	0.8764
out	-0.0772
out of	-0.3663
over	0.6326
over*	-0.1544
overdraft	-0.1544
overdraft fee	-0.1544
past	0.0952
past four	0.0952
pausa	-0.6167
pause	-0.7848
pause $	-0.4398
pause for	-0.4772
pause reminders	-0.2103
peop*	0.6153
people	0.6153
people $	0.0782
people leaving	0.0909
phone	0.1458
phone $	0.1986
phot*	0.2966
photos	0.2966
photos from	0.1986
plan*	-0.1731
planets	-0.1731
planets have	-0.1731
plea*	-0.8162
please	-0.8162
please $	-0.7494
please remove	-0.1251
please stop	-0.4343
prog*	-1.1087
progress	-0.2703
progress $	-0.2703
push*	0.0924
pushed	0.0924
pushed my	0.0924
quan*	-0.7127
que	-1.0513
quiet	-0.554
real	-0.3823
real $	-0.4073
real about	-0.1092
real are	-0.0873
reco*	-1.1878
redu*	-0.3024
reduce	-0.3024
reduce spending	-0.3024
regi*	-0.5004
registrar	-0.5004
registrar mi	-0.2662
remi*	-0.8384
reminders	-0.6669
reminders $	-0.6669
remo*	-0.5433
remove	-0.5433
remove my	-0.482
robot	-0.4828
robot $	-0.4486
s	0.3046
s death	0.3425
sad	-0.3396
sad without	0.2236
safe	-0.2264
safe here	-0.2264
said	0.3768
said $	0.2572
say	0.2719
say anymore	-0.2185
say hi	-0.2356
scar*	0.2234
scared	0.2234
scared of	0.2234
se	-0.293
se usa	-0.293
see	-0.5655
sema*	-0.465
send	-0.2053
send fewer	-0.2053
send*	-0.3083
sending	-0.3083
sending me	-0.3083
set	-0.5177
sett*	-0.3775
settings	-0.3775
settings $	-0.3775
share	-0.2478
share $	-0.1992
share of	-0.175
she	0.9484
show	-0.6044
show me	-0.5018
show my	-0.3528
shut	-0.513
shut up	-0.513
sien*	0.5727
siento	0.5727
siento muy	0.4091
since	0.529
since i	0.265
size	-0.3103
size wipers	-0.3103
sleep	0.1954
sleep $	0.1954
so	0.2276
so afraid	0.2786
so much	0.2739
so sad	0.2236
sola	0.5727
sola $	0.5727
some	-0.5827
some ways	-0.3024
sorts	-0.3412
sorts of	-0.3412
spea*	-0.5279
speak	-0.2405
speak any	-0.1502
speaking	-0.5279
speaking with	-0.5279
spen*	-0.3024
spending	-0.3024
spending $	-0.3024
state	-0.1552
state in	-0.1552
stop	-0.9282
stop $	-0.6039
stop sending	-0.3083
stop talking	-0.4833
store	-0.2033
store $	-0.1399
stre*	-0.3579
streak	-0.3579
streak $	-0.3579
tage	-0.6353
take	-0.4468
take $	-0.3103
talk	-0.5903
talk $	-0.5288
talk*	-0.4475
talking	-0.4475
talking $	-0.4494
talking to	-0.1523
tell	-0.5281
tell me	-0.5281
than*	-0.6512
thank	-0.4069
thank you	-0.4069
thanks	-0.6512
thanks $	-0.4615
thanks a	-0.2014
that	-0.2592
that is	-0.2185
the	-0.4488
the answer	-0.2014
the commands	-0.3323
the evenings	0.5749
the help	-0.3448
the language	-0.1472
the largest	-0.1552
the past	0.0952
the time	0.3947
the us	-0.1552
the worst	0.5749
there	-0.8222
there $	-0.8278
there anything	-0.1092
thin*	0.2916
things	-0.3412
things can	-0.3412
this	-0.2011
this bot	-0.1456
this car	-0.3103
three	-0.1908
three days	-0.1908
time even	0.0924
time it	0.0952
to	0.3924
to buy	-0.5548
to check	-0.3792
to fix	0.0924
to forget	-0.3285
to get	-0.6291
to me	0.2913
to reduce	-0.3024
to say	-0.6764
to speak	-0.1502
to talk	-0.5288
to •	0.9099
today	0.2551
today $	-0.1333
today is	0.6295
todo	-0.7523
tomo*	-0.279
tomorrow	-0.279
tomorrow $	-0.279
too	-0.4857
too clingy	0.0909
tout	-0.7005
tout $	-0.7005
tran*	-1.1635
trav*	-0.1511
travel	-0.1511
travel $	-0.1511
trust	0.8024
tu	-0.4751
turn	-0.4202
turn on	-0.3333
un	-0.4191
un robot	-0.4191
une	-0.4021
une pause	-0.2911
up	-0.2384
up $	-0.513
up happening	0.0909
us	-0.1552
us $	-0.1552
usa	-0.293
usa $	-0.293
use	-0.6245
use this	-0.6245
verg*	0.7661
viel*	-0.3975
vielen	-0.3975
vielen dank	-0.3975
voce	-0.628
want	-0.9662
want to	0.1864
want you	-0.3461
want*	-0.0573
wanted	-0.6764
wanted to	-0.6764
was	0.4858
was $	0.2525
was kann	-0.4838
ways	-0.3024
ways to	-0.3024
we	0.7022
we discovered	-0.1731
we got	-0.5288
week	0.2408
week $	0.2408
what	-0.1599
what are	-0.4674
what can	0.525
what do	-0.4577
what does	-0.9206
what i	-0.3122
what information	-0.1399
what is	-0.9345
what size	-0.3103
what sorts	-0.3412
what you	-0.261
when	-0.4844
when i	0.1428
where	-0.6326
which	0.0909
which normally	0.0909
who	-0.3339
why	0.7661
why am	0.2786
wie	-0.8818
wipe*	-0.3103
wipers	-0.3103
wipers does	-0.3103
with	0.4942
with you	-0.5279
with*	0.2526
without	0.2526
without him	0.2236
worst	0.5749
worst $	0.5749
would	-0.3792
would like	-0.3792
write	-0.7502
write me	-0.7271
wrong	0.8387
years	0.5684
years and	0.5684
you	-1.4585
you $	-1.0916
you a	-0.2461
you about	-0.4584
you are	-0.4792
you assist	-0.5085
you do	-0.3161
you doing	-0.1149
you have	-0.6536
you know	-0.3455
you so	-0.3572
you store	-0.2033
you talk	-0.2626
you to	-0.6308
your	-0.7315
your capabilities	-0.3426
your database	-0.2877
zeig	-0.2755
zeig mir	-0.2755
zu	0.2467
~	-0.5944
•	0.5158
• $	-0.2538
• from	0.6294
• him	0.8624
• move	0.4764
• my	-0.7261
• over	0.6326
• photos	0.1986
• •	0.5158
""",
    'intents.smalltalk': """\
!checkin	-1.5366
!delete_data	-1.754
!help	-1.7567
!out_of_scope	-1.9672
!smalltalk	3.2622
!stop	-2.0538
!•	-0.7623
1	-0.1441
1 share	-0.1441
10	-0.5868
10 $	-0.1503
12	-0.7706
12 $	-0.7706
2	-0.6891
24	-0.2376
24 hours	-0.2376
3	-0.2358
3 no	-0.2177
4	-0.5782
4 $	-0.5782
5	-0.7346
5 today	-0.1696
7	-0.5739
7 $	-0.5687
7 out	-0.1166
8	-0.7645
^ ai	0.2756
^ aide	-0.6112
^ apaga	-0.7133
^ appreciate	0.5346
^ are	0.2999
^ ayuda	-0.6268
^ borra	-0.5651
^ bye	0.641
^ can	0.1035
^ change	-0.4725
^ clear	-0.4297
^ como	-0.5253
^ daily	-0.4371
^ day	-0.4774
^ delete	-0.3652
^ disable	-0.1927
^ do	0.7179
^ efface	-0.5162
^ elimina	-0.4425
^ erase	-0.272
^ fais	-0.294
^ forget	-0.242
^ glad	0.6071
^ good	0.9664
^ goodnight	0.6173
^ he	-0.3956
^ hello	0.503
^ hi	0.6234
^ hola	0.5814
^ how	-0.6442
^ i	-0.3737
^ ich	-1.0003
^ is	0.4635
^ lol	0.5507
^ me	-0.6992
^ meine	-0.2483
^ mute	-0.7361
^ my	-0.5415
^ nice	0.5061
^ no	-0.2278
^ okay	0.7347
^ pausa	-0.5358
^ pause	-0.6777
^ please	-0.5606
^ que	-0.7403
^ registrar	-0.2798
^ remove	-0.3914
^ send	-0.267
^ set	-0.4035
^ she	-0.746
^ show	-0.3744
^ stop	-0.6567
^ tell	0.5852
^ thank	0.4082
^ thanks	0.7395
^ that	0.1214
^ the	-0.4671
^ today	-0.6102
^ turn	-0.4424
^ vielen	0.4073
^ was	-0.7404
^ we	-0.9262
^ what	-0.1436
^ when	-0.5614
^ where	0.3767
^ who	0.1059
^ why	-0.5748
^ wie	-0.7515
^ you	-0.0868
^ zeig	-0.2476
^ •	-0.8558
a	-0.7329
a 7	-0.1166
a lot	0.4558
a robot	0.3812
aapl	-0.1441
aapl $	-0.1441
about	-0.7247
about $	-0.3132
about anything	-0.353
about me	-0.8129
about my	-0.199
about you	0.1764
acce*	-0.4049
accent	-0.4049
acco*	-0.3633
account	-0.3633
account $	-0.2089
afra*	-0.2238
afraid	-0.2238
afraid of	-0.2238
after	-0.0531
ai	0.357
ai how	0.2756
aide	-0.6112
airp*	-0.1733
airplane	-0.1733
airplane travel	-0.1733
ajuda	-0.865
all	-0.4167
all the	-0.2905
alles	-0.612
alles $	-0.612
alone	-0.2853
alone $	-0.2853
am	-0.514
am i	-0.4841
am scared	-0.1787
am too	-0.0563
an	-0.2762
an airplane	-0.1733
an apple	-0.2111
an awful	-0.0563
an overdraft	-0.127
and	-0.6021
and i	-0.212
animo	-0.4316
animo $	-0.2798
answ*	-0.518
answer	-0.3665
answer $	-0.3665
answering	-0.3615
answering $	-0.3615
any	-0.1544
any more	-0.1544
anym*	-0.2787
anymore	-0.2787
anymore $	-0.2873
anymore please	-0.0827
anything $	-0.353
anything real	0.1764
apaga	-0.7133
apple	-0.2111
apple share	-0.2111
appr*	0.5346
appreciate	0.5346
appreciate the	0.5346
are	0.7752
are capable	-0.3615
are some	-0.3396
are the	-0.5512
are you	1.2544
are your	-0.6439
ask	-0.3582
ask you	-0.3582
assi*	-0.3801
assist	-0.3801
assist me	-0.3801
away	-0.4104
awful	-0.0563
awful fear	-0.0563
ayuda	-0.6268
ayuda como	-0.2825
back	-0.2591
back $	-0.2591
bank	-0.3021
bank $	-0.127
be	-0.503
be quiet	-0.3849
best	-0.1253
borra	-0.5651
bot	0.2836
bot $	0.4527
buy	-0.2846
bye	0.641
bye now	0.4387
ca	-0.8744
can	-0.4146
can i	-0.4389
can not	-0.6438
can you	-0.1983
capa*	-0.6839
capabilities	-0.6439
capabilities $	-0.6439
capable	-0.3615
capable of	-0.3615
capi*	-0.4157
capital	-0.3193
car	-0.2498
car take	-0.2512
chan*	-0.4278
change	-0.4278
change my	-0.0893
change the	-0.094
check	-0.4969
check how	-0.1077
check in	-0.5
clear	-0.4297
clear my	-0.4297
clin*	-0.0563
clingy	-0.0563
clingy $	-0.0563
comm*	-0.685
commands	-0.4497
commands $	-0.4497
como	-0.6049
como se	-0.2825
cont*	-0.7259
contact	-0.4657
contact $	-0.39
daily	-0.2626
daily check	-0.2626
dank	0.4073
dank $	0.4073
das	-0.5797
data	-0.767
data $	-0.6984
data safe	-0.2208
data*	-0.3024
database	-0.3024
database $	-0.3024
daten	-0.5068
daten loschen	-0.2483
datos	-0.3881
datos $	-0.3881
day	-0.5783
day $	-0.4169
day 3	-0.2177
days	-0.4464
days $	-0.4588
de	-1.2445
death	-0.199
death $	-0.199
dele*	-0.4446
delete	-0.4446
delete my	-0.276
depr*	-0.3418
did	-0.9369
did not	-0.6425
dies*	-0.4847
dieser	-0.4847
dieser bot	-0.4847
disa*	-0.1927
disable	-0.1927
disable notifications	-0.1927
disc*	-0.2796
discovered	-0.198
discovered $	-0.198
do $	-0.8849
do i	-0.4018
do not	-0.3848
do you	0.4203
does	-0.7244
does an	-0.1733
does this	-0.2313
doing today	0.2756
du	0.328
e	-0.1346
effa*	-0.5162
efface	-0.5162
elim*	-0.4425
elimina	-0.4425
elimina mis	-0.2723
end	-0.6817
ends	-0.0563
ends up	-0.0563
enou*	-0.3373
enough	-0.3373
enough do	-0.0827
enough for	-0.335
envi*	-0.3355
envies	-0.3355
envies mas	-0.3355
erase	-0.5218
erase my	-0.272
es	0.056
est	-0.4034
even	-0.6721
even check	-0.1077
even*	-0.565
evenings	-0.4671
evenings are	-0.4671
ever*	-0.9338
every	-0.2116
every day	-0.2292
everything	-0.8804
everything i	-0.1195
ex	-0.5461
expe*	-0.1993
expensive	-0.2111
expensive is	-0.2111
fais	-0.294
fais une	-0.294
far	-0.5376
fast	-0.1733
fast does	-0.1733
fath*	-0.204
fathers	-0.204
fathers death	-0.204
fear	-0.0646
fear of	-0.0646
fee	-0.127
fee for	-0.127
feel	0.2988
feel guilty	-0.204
feel like	-0.0563
feel so	-0.6363
feel*	-0.0561
feeling	-0.8521
feelings	0.4399
feelings $	0.4399
fewer	-0.2595
fewer messages	-0.2595
fix	-0.1052
for	-0.5701
for 24	-0.2376
for a	-0.5029
for bank	-0.127
for now	-0.098
for the	0.3849
for three	-0.1931
forg*	-0.2598
forget	-0.2598
forget everything	-0.1414
fort*	-0.2476
fortschritt	-0.2476
fortschritt $	-0.2476
from	0.1638
from my	-0.1753
from your	-0.3024
fun	0.4739
fun speaking	0.4739
get	-0.3637
get messages	-0.0866
girl*	-0.279
girlfriend	-0.279
girlfriend $	-0.1787
glad	0.6071
glad we	0.6071
going	-0.567
good	0.9425
goodnight	0.6173
goodnight $	0.482
got	0.8272
got to	0.6071
guil*	-0.204
guilty	-0.204
guilty about	-0.204
had fun	0.4739
happ*	-0.2317
happening	-0.0563
happening and	-0.0563
have	0.1327
have an	-0.0563
have feelings	0.4399
have no	-0.0532
have we	-0.198
he	-0.5203
he did	-0.1077
he said	-0.3455
hello	0.3941
hello $	0.647
help	-0.6239
help $	0.107
her	-0.6399
her $	-0.2996
here	-0.2208
here $	-0.2208
hi	0.6511
hi $	0.4622
hi bot	0.4492
him	-0.8816
him $	-0.4379
hist*	-0.3342
history	-0.3342
history $	-0.3342
hola	0.5814
hola $	0.5814
hours	-0.2376
hours $	-0.2376
how	-0.5819
how are	0.4856
how can	-0.4761
how do	-0.9162
how expensive	-0.2111
how fast	-0.1733
how i	-0.1077
how long	-0.6078
how many	-0.2724
how much	-0.2398
how old	0.0626
how real	0.1864
i	-0.6463
i am	-0.3128
i ask	-0.3582
i can	-0.6438
i change	-0.1187
i do	-0.4352
i feel	-1.2054
i had	0.4739
i have	-0.2766
i need	-0.523
i said	-0.1195
i so	-0.2433
i use	-0.2441
i want	-0.4694
i was	-0.3704
i would	-0.1901
i •	-0.3652
ich	-1.1182
idio*	-0.5253
idioma	-0.5253
idioma $	-0.5253
in	-0.6583
in $	-0.5102
in a	-0.3053
in the	-0.27
info*	-0.528
information	-0.528
information do	-0.454
is	-0.0558
is 1	-0.1441
is 5	-0.1696
is a	-0.49
is an	-0.2521
is enough	-0.0827
is it	-0.7771
is my	-0.5339
is the	-0.9416
is there	0.1764
is this	-1.157
it	-0.5036
it $	0.3881
job	0.9275
just shut	-0.3873
just wanted	0.2767
kann	-0.8646
kann dieser	-0.4847
know	-1.0099
know about	-0.956
l	-0.3523
la	-1.0476
lang*	-0.3314
language	-0.3314
language $	-0.094
larg*	-0.1389
largest	-0.1389
largest state	-0.1389
last	-0.6195
leav*	-0.0563
leave	-0.3948
leave me	-0.3948
leaving	-0.0563
leaving me	-0.0563
left	-0.4807
left me	-0.4807
like	0.9115
like i	-0.0563
like to	-0.1901
list*	0.2119
log	-0.3476
log my	-0.3476
lol	0.5507
lol $	0.5507
long	-0.6078
losc*	-0.6759
loschen	-0.5018
loschen $	-0.5018
losi*	-0.1787
losing	-0.1787
losing my	-0.1787
lot	0.4558
lot for	0.4558
made	0.5012
make	-0.9285
mand*	-0.4546
many	-0.5282
many days	-0.1208
many planets	-0.198
mas	-0.3768
mas mensajes	-0.3355
me	-1.1666
me $	-0.7473
me a	0.5438
me envies	-0.3355
me messages	-0.1033
me siento	-0.457
me the	-0.1649
me what	-1.1304
me which	-0.0563
mein*	-0.2476
meine	-0.6211
meine daten	-0.5068
meinen	-0.2476
meinen fortschritt	-0.2476
mens*	0.2371
mensajes	-0.4772
mensajes $	-0.4772
mes	-0.8538
mess*	-0.6673
messages	-0.6666
messages $	-0.5972
messages anymore	-0.0866
messages from	-0.2449
meu	-0.7344
mi	-0.7686
mi animo	-0.4316
mind	-0.0814
mind $	-0.0814
mir	-1.004
mir meinen	-0.2476
mis	-0.3881
mis datos	-0.3881
mon	-0.6974
mood	-0.5496
mood $	-0.2889
mood is	-0.1696
more	-0.4231
more for	-0.098
more talking	-0.2977
morg*	0.249
morgen	0.249
morgen $	0.249
moth*	-0.0984
mother	-0.0984
mother s	-0.0984
move	-0.2652
move on	-0.2652
much	-0.4618
much is	-0.2398
mute	-0.7361
mute $	-0.5596
mute for	-0.2376
muy	-0.3403
muy sola	-0.3403
my	-0.8866
my account	-0.3633
my data	-0.767
my ex	-0.3894
my fathers	-0.204
my girlfriend	-0.279
my history	-0.3342
my messages	-0.5354
my mind	-0.0814
my mood	-0.3373
my mother	-0.0984
my phone	-0.1415
my progress	-0.2693
my settings	-0.0588
my streak	-0.3605
name	0.9311
name $	0.9311
need	-0.523
new	-0.3789
nice	0.5061
no	-0.3149
no contact	-0.337
no me	-0.3768
no more	-0.4196
norm*	-0.5962
normally	-0.0563
normally ends	-0.0563
not	-0.8815
not even	-0.6425
not know	-0.1834
not say	-0.0827
not want	-0.1743
noti*	-0.4993
notifications	-0.4993
notifications $	-0.4609
notifications please	-0.1927
now	0.085
now $	0.3059
o	-0.6514
of	-0.5133
of 10	-0.1166
of aapl	-0.1441
of answering	-0.3615
of it	-0.2433
of losing	-0.1787
of people	-0.0651
of things	-0.1019
ok	0.1326
ok $	0.1326
okay	0.7347
okay $	0.5465
okay thanks	0.2494
old	0.0626
olvi*	-0.9488
on	-0.5905
on $	-0.2652
oubl*	-0.5145
our	-0.4693
out	-0.3337
out of	-0.1166
over	-0.2732
over*	-0.127
overdraft	-0.127
overdraft fee	-0.127
pausa	-0.5358
pause	-0.7099
pause $	-0.4514
pause for	-0.244
pause reminders	-0.282
peop*	-0.4732
people	-0.4732
people leaving	-0.0563
phone	-0.195
phone $	-0.1415
phot*	-0.2064
photos	-0.2064
photos from	-0.1415
plan*	-0.198
planets	-0.198
planets have	-0.198
plea*	-0.8455
please	-0.8455
please $	-0.7135
please remove	-0.1197
please stop	-0.3841
prog*	-1.1241
progress	-0.2693
progress $	-0.2693
quan*	-0.8434
que	-0.9927
quiet	-0.4419
real	0.5519
real $	0.5531
real about	0.1764
real are	0.1864
reco*	-0.8866
redu*	-0.3396
reduce	-0.3396
reduce spending	-0.3396
regi*	-0.5463
registrar	-0.5463
registrar mi	-0.2798
remi*	-0.5062
reminders	-0.4404
reminders $	-0.4404
remo*	-0.4059
remove	-0.4059
remove my	-0.3463
robot	0.583
robot $	0.504
s	-0.1074
s death	-0.0984
sad	-0.7685
sad without	-0.219
safe	-0.2208
safe here	-0.2208
said	-0.3622
said $	-0.3506
say	-0.0905
say anymore	-0.0827
say hi	0.2767
scar*	-0.1787
scared	-0.1787
scared of	-0.1787
se	-0.2825
se usa	-0.2825
see	0.2908
sema*	-0.3665
send	-0.267
send fewer	-0.267
send*	-0.1992
sending	-0.1992
sending me	-0.1992
set	-0.3868
sett*	-0.0588
settings	-0.0588
settings $	-0.0588
share	-0.223
share $	-0.2111
share of	-0.1441
she	-0.7778
show	-0.3744
show me	-0.2328
show my	-0.3402
shut	-0.5274
shut up	-0.5274
sien*	-0.457
siento	-0.457
siento muy	-0.3403
since	-0.5043
since i	-0.3834
size	-0.2512
size wipers	-0.2512
sleep	0.4641
sleep $	0.4641
so	-0.3863
so afraid	-0.2433
so sad	-0.219
sola	-0.457
sola $	-0.457
some	-0.6505
some ways	-0.3396
sorts	-0.1019
sorts of	-0.1019
spea*	0.4739
speak	-0.8323
speak any	-0.098
speaking	0.4739
speaking with	0.4739
spen*	-0.3396
spending	-0.3396
spending $	-0.3396
state	-0.1389
state in	-0.1389
stop	-0.8868
stop $	-0.7766
stop sending	-0.1992
stop talking	-0.1446
store	-0.718
store $	-0.454
stre*	-0.3605
streak	-0.3605
streak $	-0.3605
tage	-0.5271
take	-0.6872
take $	-0.2512
talk	0.149
talk $	0.6071
talk*	-0.3182
talking	-0.3182
talking $	-0.3185
talking to	-0.0842
than*	0.7686
thank	0.4576
thank you	0.4576
thanks	0.7686
thanks $	0.4601
thanks a	0.4558
that	0.1214
that is	-0.0827
the	-0.6085
the answer	0.4558
the commands	-0.281
the evenings	-0.4671
the help	0.5346
the language	-0.094
the largest	-0.1389
the time	-0.2905
the us	-0.1389
the worst	-0.4671
there	0.9825
there $	0.9394
there anything	0.1764
thin*	-0.3403
things	-0.1019
things can	-0.1019
this	-1.096
this bot	-0.8165
this car	-0.2512
three	-0.1931
three days	-0.1931
time	-0.3076
to	-0.6289
to buy	-0.2846
to check	-0.1901
to forget	-0.1195
to get	-0.0866
to me	-0.537
to reduce	-0.3396
to say	0.5282
to speak	-0.098
to talk	0.6071
to •	-0.1355
today	-0.912
today $	-0.2044
today is	-0.569
todo	-0.5969
tomo*	0.1609
tomorrow	0.1609
tomorrow $	0.1609
too	-0.8148
too clingy	-0.0563
tout	-0.563
tout $	-0.563
tran*	-1.0648
trav*	-0.1733
travel	-0.1733
travel $	-0.1733
trust	-0.3091
turn	-0.4359
turn on	-0.2875
un	0.4569
un robot	0.4569
une	-0.4128
une pause	-0.294
up	-0.5241
up $	-0.5274
up happening	-0.0563
us	-0.1389
us $	-0.1389
usa	-0.2825
usa $	-0.2825
use	-0.2441
use this	-0.2441
verg*	-0.7518
viel*	0.4073
vielen	0.4073
vielen dank	0.4073
voce	0.161
want	-0.4116
want to	-0.1883
want you	-0.148
want*	0.2928
wanted	0.5282
wanted to	0.5282
was	-1.0254
was $	-0.1077
was kann	-0.4847
ways	-0.3396
ways to	-0.3396
we	-0.1096
we discovered	-0.198
we got	0.6071
week	-0.2718
week $	-0.2718
what	-0.4933
what are	0.3464
what can	-0.3112
what do	0.389
what does	-0.874
what i	-0.85
what information	-0.454
what is	0.2204
what size	-0.2512
what sorts	-0.1019
what you	-1.1304
when	-0.5614
where	0.3767
which	-0.0563
which normally	-0.0563
who	0.0797
why	-0.5748
why am	-0.2433
wie	-0.7515
wipe*	-0.2512
wipers	-0.2512
wipers does	-0.2512
with	-0.4811
with my	-0.2908
with you	0.4739
with*	-0.2586
without	-0.2586
without him	-0.219
worst	-0.4671
worst $	-0.4671
would	-0.1901
would like	-0.1901
write	-0.6871
write me	-0.3614
wrong	-0.4646
years	-0.5382
years and	-0.5382
you	1.2135
you $	1.4991
you a	0.3358
you about	-0.3582
you are	0.2976
you assist	-0.3801
you do	-0.8449
you doing	0.2756
you have	0.3691
you know	-0.956
you so	0.361
you store	-0.718
you talk	-0.7106
you to	-0.3111
your	0.5225
your capabilities	-0.6439
your database	-0.3024
zeig	-0.2476
zeig mir	-0.2476
zu	-1.0025
~	-0.7696
•	-0.7623
• $	-0.8851
• from	-0.1155
• him	-0.4148
• move	-0.2652
• my	-0.1024
• over	-0.2732
• photos	-0.1415
• •	-0.7623
""",
    'intents.out_of_scope': """\
!checkin	-1.7499
!delete_data	-1.5822
!help	-2.0923
!out_of_scope	3.0897
!smalltalk	-2.1107
!stop	-1.9
!•	-0.7445
1	0.1763
1 share	0.1763
10	0.0729
10 $	-0.296
12	0.6039
12 $	0.6039
2	0.6739
24	-0.2743
24 hours	-0.2743
3	-0.2112
3 no	-0.1463
4	-0.4998
4 $	-0.4998
5	0.5088
5 today	-0.2705
7 $	0.1848
7 out	-0.242
8	0.7189
^ ai	-0.11
^ aide	-0.6353
^ apaga	-0.6899
^ appreciate	-0.3262
^ are	-0.4366
^ ayuda	-0.5466
^ borra	-0.5467
^ bye	-0.5042
^ can	0.0691
^ change	0.1202
^ clear	-0.6526
^ como	-0.4828
^ daily	-0.4559
^ day	-0.6176
^ delete	-0.369
^ disable	-0.1878
^ do	-0.7871
^ efface	-0.4927
^ elimina	-0.4142
^ erase	-0.6765
^ fais	-0.2807
^ forget	-0.2777
^ glad	-0.4692
^ good	-0.7236
^ goodnight	-0.3798
^ he	-0.656
^ hello	-0.5647
^ hi	-0.4859
^ hola	-0.5425
^ how	0.7212
^ i	-0.7679
^ ich	-0.9265
^ is	-0.4816
^ just	-0.3626
^ lol	-0.4885
^ me	-0.8986
^ meine	-0.2428
^ mute	-0.6385
^ my	-0.6364
^ nice	-0.5012
^ no	-0.9444
^ okay	-0.6596
^ pausa	-0.5811
^ pause	-0.6507
^ please	-0.41
^ que	0.2316
^ registrar	-0.2571
^ remove	-0.3933
^ send	-0.2503
^ set	0.6369
^ she	-0.578
^ show	-0.369
^ stop	-0.5025
^ tell	-0.4581
^ thank	-0.2633
^ thanks	-0.5103
^ that	-0.1966
^ the	-0.4114
^ today	-0.7006
^ turn	0.3682
^ vielen	-0.3615
^ was	-0.4643
^ we	-0.854
^ what	0.5552
^ when	0.6979
^ where	-0.5236
^ who	0.4164
^ why	-0.6286
^ wie	0.4538
^ you	-0.6528
^ zeig	-0.2188
^ •	-0.7994
a	0.1167
a 7	-0.242
a lot	-0.1709
a robot	-0.2753
aapl	0.1763
aapl $	0.1763
about $	-0.4472
about anything	-0.1203
about me	-0.1699
about my	-0.2405
about you	-0.1358
acce*	0.6006
accent	0.6006
acco*	-0.3549
account	-0.3549
account $	-0.2341
afra*	-0.1647
afraid	-0.1647
afraid of	-0.1647
after	-0.1169
ai	-0.2885
ai how	-0.11
aide	-0.6353
airp*	0.1886
airplane	0.1886
airplane travel	0.1886
ajuda	-0.9349
all	-0.53
all the	-0.3111
alles	-0.5946
alles $	-0.5946
alone	-0.332
alone $	-0.332
am	-0.6169
am i	-0.6242
am scared	-0.1868
an	0.679
an airplane	0.1886
an apple	0.2132
an overdraft	0.1767
and	-0.5754
and i	-0.3422
and it	-0.0821
animo	-0.4034
animo $	-0.2571
answ*	-0.6521
answer	-0.6418
answer $	-0.6418
answering	-0.1927
answering $	-0.1927
any	-0.081
any more	-0.081
anym*	-0.3012
anymore	-0.3012
anymore $	-0.3149
anymore please	-0.083
anyt*	-0.1827
anything	-0.1827
anything $	-0.1203
anything real	-0.1358
apaga	-0.6899
apple	0.2132
apple share	0.2132
appr*	-0.3262
appreciate	-0.3262
appreciate the	-0.3262
are	-0.4826
are capable	-0.1927
are some	0.3915
are the	-0.5645
are you	-0.7991
are your	-0.4281
ask	-0.1904
ask you	-0.1904
assi*	-0.4154
assist	-0.4154
assist me	-0.4154
away	-0.4481
ayuda	-0.5466
ayuda como	-0.2557
back	-0.223
back $	-0.223
bank	0.5041
bank $	0.1767
be	-0.3838
be quiet	-0.3018
best	0.1003
best friend	-0.0585
borra	-0.5467
bot	-0.8368
bot $	-0.8198
buy	0.5597
bye	-0.5042
bye now	-0.307
ca	-0.7576
can	-0.6193
can i	-1.0379
can not	-0.2953
can you	-0.2686
capa*	-0.462
capabilities	-0.4281
capabilities $	-0.4281
capable	-0.1927
capable of	-0.1927
capi*	0.7645
capital	0.5137
car	0.942
car take	0.428
chan*	0.5385
change	0.5385
change my	0.6814
change the	-0.8158
check	-0.7071
check how	-0.2264
check in	-0.6896
clear	-0.6526
clear my	-0.6526
comes	-0.0821
comes back	-0.0821
comm*	-0.665
commands	-0.5206
commands $	-0.5206
como	-0.55
como se	-0.2557
cont*	-0.7714
contact	-0.493
contact $	-0.414
contact do	-0.2047
cycl*	-0.0821
cycles	-0.0821
cycles of	-0.0821
daily	-0.2899
daily check	-0.2899
dank	-0.3615
dank $	-0.3615
das	0.1577
data	-0.7083
data $	-0.6592
data safe	-0.2295
data*	-0.2283
database	-0.2283
database $	-0.2283
daten	-0.4975
daten loschen	-0.2428
datos	-0.3653
datos $	-0.3653
day	-0.6986
day $	-0.3988
day 3	-0.1463
days	-0.7915
days $	-0.5674
days of	-0.2047
death	-0.1972
death $	-0.1972
dele*	-0.4229
delete	-0.4229
delete my	-0.263
depr*	-0.2248
depression	-0.0821
depression for	-0.0821
dias	-0.84
did	0.3392
did not	-0.274
dies*	-0.2696
dieser	-0.2696
dieser bot	-0.2696
disa*	-0.1878
disable	-0.1878
disable notifications	-0.1878
disc*	0.2026
discovered	0.2667
discovered $	0.2667
do	-0.1103
do $	-1.1692
do not	-0.4069
do you	0.1592
does	0.5181
does an	0.1886
does this	-0.205
doing	-0.7236
doing today	-0.11
du	-0.5253
e	0.751
effa*	-0.4927
efface	-0.4927
elim*	-0.4142
elimina	-0.4142
elimina mis	-0.2586
end	0.6682
enou*	-0.3045
enough	-0.3045
enough do	-0.083
enough for	-0.3077
envi*	-0.2288
envies	-0.2288
envies mas	-0.2288
erase	-0.7074
erase my	-0.6765
es	0.2437
est	0.144
even	-0.2679
even check	-0.2264
even*	-0.5338
evenings	-0.4114
evenings are	-0.4114
ever*	-0.3513
every	-0.2303
every day	-0.224
every time	-0.0821
everything	-0.8974
everything i	-0.0581
ex	-0.5526
expe*	0.1399
expensive	0.2132
expensive is	0.2132
experienced	-0.0821
experienced cycles	-0.0821
fais	-0.2807
fais une	-0.2807
far	-0.1691
fast	0.1886
fast does	0.1886
fath*	-0.1703
fathers	-0.1703
fathers death	-0.1703
fear	-0.1277
fear of	-0.1277
fee	0.1767
fee for	0.1767
feel	-1.0495
feel guilty	-0.1703
feel so	-0.5919
feel*	-0.5667
feeling	-0.5854
feelings	-0.0883
feelings $	-0.0883
fewer	-0.2492
fewer messages	-0.2492
fix	0.401
for 24	-0.2743
for a	-0.4869
for bank	0.1767
for the	-0.188
for three	-0.1929
forg*	-0.2737
forget	-0.2737
forget everything	-0.146
fort*	-0.2188
fortschritt	-0.2188
fortschritt $	-0.2188
four	-0.0821
four years	-0.0821
frie*	-0.0585
friend	-0.0585
from	-0.4299
from my	-0.1605
from your	-0.2283
fun	-0.168
fun speaking	-0.168
get	0.2474
get messages	-0.0979
girl*	-0.3175
girlfriend	-0.3175
girlfriend $	-0.1868
glad	-0.4692
glad we	-0.4692
going	0.4777
good	-0.7173
good*	-0.4105
goodnight	-0.3798
goodnight $	-0.3461
got	-0.6224
got to	-0.4692
guil*	-0.1703
guilty	-0.1703
guilty about	-0.1703
had	-0.7275
had fun	-0.168
happ*	-0.4508
hard*	-0.0821
harder	-0.0821
harder every	-0.0821
have	-0.0635
have $	-0.2047
have experienced	-0.0821
have feelings	-0.0883
have we	0.2667
he	-0.7339
he did	-0.2264
he said	-0.5175
hello	0.1939
hello $	-0.5545
help	-0.7255
help $	-0.5787
her	-0.5933
her $	-0.2767
here	-0.2295
here $	-0.2295
hi	-0.5188
hi $	-0.4501
hi bot	-0.2526
him	-0.5638
him $	-0.4025
hist*	-0.8674
history	-0.8674
history $	-0.8674
hits	-0.0821
hits me	-0.0821
hola	-0.5425
hola $	-0.5425
hours	-0.2743
hours $	-0.2743
how	0.6938
how are	-0.3965
how can	-1.1307
how do	0.5283
how expensive	0.2132
how fast	0.1886
how i	-0.2264
how long	0.7065
how many	0.2236
how much	0.4754
how old	0.085
how real	-0.2698
i	-0.5634
i am	-0.2819
i ask	-0.1904
i can	-0.2953
i change	0.4864
i do	-0.9622
i feel	-0.6074
i had	-0.168
i have	-0.2242
i need	-0.4284
i said	-0.0581
i so	-0.1938
i use	-0.4322
i want	-0.5157
i was	-0.3208
i would	-0.1416
i •	-0.2854
ich	-1.2481
idio*	-0.4828
idioma	-0.4828
idioma $	-0.4828
in	0.4248
in $	-0.532
in a	0.5414
in the	-0.0687
info*	-0.4938
information	-0.4938
information do	-0.3301
is	0.4184
is 1	0.1763
is 5	-0.2705
is a	-0.8607
is an	0.2833
is enough	-0.083
is it	0.411
is my	-0.2219
is the	1.0585
is there	-0.1358
is this	-0.7169
it	-0.0698
it $	-0.4806
it comes	-0.0821
it hits	-0.0821
job	-0.9586
just	-0.3266
just shut	-0.2852
just wanted	-0.2163
kann	-0.7263
kann dieser	-0.2696
know	-0.5543
know about	-0.4627
l	0.3165
la	-0.0616
lang*	-1.0554
language	-1.0554
language $	-0.8158
larg*	0.1793
largest	0.1793
largest state	0.1793
last	0.1867
leave	-0.5058
leave me	-0.5058
left	-0.5799
left me	-0.5799
like	-0.9587
like to	-0.1416
list*	-0.5185
log	-0.3336
log my	-0.3336
lol	-0.4885
lol $	-0.4885
long	0.7065
losc*	-0.6595
loschen	-0.4911
loschen $	-0.4911
losi*	-0.1868
losing	-0.1868
losing my	-0.1868
lot	-0.1709
lot for	-0.1709
made	-0.8627
make	0.7274
mand*	-0.5643
many	0.0619
many days	-0.6169
many planets	0.2667
mas	-0.2762
mas mensajes	-0.2288
me	-0.4339
me $	-0.9684
me a	0.7392
me envies	-0.2288
me harder	-0.0821
me messages	-0.12
me siento	-0.4838
me the	-0.1974
me what	-0.2162
mein*	-0.2188
meine	-0.581
meine daten	-0.4975
meinen	-0.2188
meinen fortschritt	-0.2188
mens*	-0.6928
mensajes	-0.416
mensajes $	-0.416
mes	-0.8202
mess*	-0.6053
messages	-0.599
messages $	-0.6572
messages anymore	-0.0979
messages from	-0.1557
meu	-0.6358
mi	-0.71
mi animo	-0.4034
mind	-0.0831
mind $	-0.0831
mir	-0.9224
mir meinen	-0.2188
mis	-0.3653
mis datos	-0.3653
mon	-0.786
mood	-0.533
mood $	-0.2738
mood is	-0.2705
more	-0.257
more talking	-0.2024
morg*	0.1341
morgen	0.1341
morgen $	0.1341
moth*	-0.1171
mother	-0.1171
mother s	-0.1171
move	-0.2652
move on	-0.2652
much	0.1965
much $	-0.3919
much is	0.4754
mute	-0.6385
mute $	-0.5484
mute for	-0.2743
muy	-0.354
muy sola	-0.354
my	-0.5336
my account	-0.3549
my best	-0.0585
my data	-0.7083
my ex	-0.4432
my fathers	-0.1703
my girlfriend	-0.3175
my history	-0.8674
my messages	-0.342
my mind	-0.0831
my mood	-0.3861
my mother	-0.1171
my phone	-0.122
my progress	-0.5315
my settings	-0.4806
my streak	-0.7871
name	-0.8963
name $	-0.8963
need	-0.4284
new	-0.4131
nice	-0.5012
night	0.224
night $	0.224
no	-0.8576
no contact	-0.2942
no me	-0.2762
no more	-0.2687
norm*	-0.589
not	-0.4606
not even	-0.274
not know	-0.2669
not say	-0.083
not want	-0.1268
noti*	-0.4661
notifications	-0.4661
notifications $	-0.4246
notifications please	-0.1878
now	-0.499
now $	-0.3017
o	-0.5854
of 10	-0.242
of aapl	0.1763
of answering	-0.1927
of depression	-0.0821
of it	-0.1938
of losing	-0.1868
of no	-0.2047
of things	-0.1374
ok	-0.7364
ok $	-0.7364
okay	-0.6596
okay $	-0.4957
okay thanks	-0.2279
old	0.085
olvi*	-1.0835
on	0.0944
on $	-0.2652
oubl*	-0.6082
our	-0.4139
out	-0.3285
out of	-0.242
over	-0.2644
over*	0.1767
overdraft	0.1767
overdraft fee	0.1767
past	-0.0821
past four	-0.0821
pausa	-0.5811
pause	-0.6744
pause $	-0.4247
pause for	-0.2905
pause reminders	-0.2566
peop*	-0.4646
people	-0.4646
phone $	-0.122
phot*	-0.1731
photos	-0.1731
photos from	-0.122
plan*	0.2667
planets	0.2667
planets have	0.2667
plea*	-0.7355
please	-0.7355
please $	-0.6717
please remove	-0.132
please stop	-0.4004
prog*	-1.0928
progress	-0.5315
progress $	-0.5315
quan*	0.7259
quiet	-0.3602
real	-0.5619
real $	-0.4941
real about	-0.1358
real are	-0.2698
reco*	0.3713
redu*	0.3915
reduce	0.3915
reduce spending	0.3915
regi*	-0.4919
registrar	-0.4919
registrar mi	-0.2571
remi*	0.0501
reminders	-0.9444
reminders $	-0.9444
remo*	-0.4119
remove	-0.4119
remove my	-0.3754
robot	-0.4687
robot $	-0.4271
s	0.7045
s death	-0.1171
sad	-0.608
sad without	-0.1103
safe	-0.2295
safe here	-0.2295
said	-0.4925
said $	-0.3456
say	-0.3021
say anymore	-0.083
say hi	-0.2163
scar*	-0.1868
scared	-0.1868
scared of	-0.1868
se	-0.2557
se usa	-0.2557
see	-0.4836
sema*	-0.4431
send	-0.2503
send fewer	-0.2503
send*	-0.2486
sending	-0.2486
sending me	-0.2486
set	0.5289
sett*	-0.4806
settings	-0.4806
settings $	-0.4806
share	0.2645
share $	0.2132
share of	0.1763
she	-0.6855
show	-0.369
show me	-0.3137
show my	-0.2232
shut	-0.4594
shut up	-0.4594
sien*	-0.4838
siento	-0.4838
siento muy	-0.354
since	-0.6975
since i	-0.5813
size	0.428
size wipers	0.428
sleep	-0.6973
sleep $	-0.6973
so	-1.0038
so afraid	-0.1938
so much	-0.3919
so sad	-0.1103
sola	-0.4838
sola $	-0.4838
some	0.76
some ways	0.3915
sorts	-0.1374
sorts of	-0.1374
spea*	-0.168
speak	-0.345
speaking	-0.168
speaking with	-0.168
spen*	0.3915
spending	0.3915
spending $	0.3915
state	0.1793
state in	0.1793
stop	-0.7535
stop $	-0.7148
stop sending	-0.2486
stop talking	-0.1719
store	-0.4075
store $	-0.3301
stre*	-0.7871
streak	-0.7871
streak $	-0.7871
tage	-0.6839
take	0.254
take $	0.428
talk	0.0775
talk $	-0.4692
talk*	-0.2516
talking	-0.2516
talking $	-0.2304
talking to	-0.1164
tell	-0.4674
tell me	-0.4674
than*	-0.5306
thank	-0.3146
thank you	-0.3146
thanks	-0.5306
thanks $	-0.4451
thanks a	-0.1709
that	-0.1966
that is	-0.083
the	0.3995
the answer	-0.1709
the commands	-0.3866
the evenings	-0.4114
the help	-0.3262
the language	-0.8158
the largest	0.1793
the past	-0.0821
the time	-0.3111
the us	0.1793
the worst	-0.4114
there	-0.7897
there $	-0.7808
there anything	-0.1358
thin*	-0.3841
things	-0.1374
things can	-0.1374
this	-0.7145
this bot	-0.3808
this car	0.428
three	-0.1929
three days	-0.1929
time	-0.1867
time it	-0.0821
to	0.3392
to buy	0.5597
to check	-0.1416
to forget	-0.0581
to get	-0.0979
to me	-0.8696
to reduce	0.3915
to say	-0.274
to talk	-0.4692
to •	-0.1414
today	-0.9764
today $	-0.389
today is	-0.6143
todo	-0.6542
too	-0.801
tout	-0.545
tout $	-0.545
tran*	1.1905
trav*	0.1886
travel	0.1886
travel $	0.1886
trust	-0.7324
tu	-0.6616
turn	0.1074
turn on	0.2335
un	-0.3947
un robot	-0.3947
une	-0.3892
une pause	-0.2807
up	-0.443
up $	-0.4594
us	0.1793
us $	0.1793
usa	-0.2557
usa $	-0.2557
use	-0.4322
use this	-0.4322
verg*	-0.7259
viel*	-0.3615
vielen	-0.3615
vielen dank	-0.3615
voce	-0.7168
want	-0.4356
want to	-0.1992
want you	-0.0712
want*	-0.2963
wanted	-0.274
wanted to	-0.274
was	-0.9004
was $	-0.2264
was kann	-0.2696
ways	0.3915
ways to	0.3915
we	-0.474
we discovered	0.2667
we got	-0.4692
week	-0.3657
week $	-0.3657
what	0.4493
what are	0.0511
what can	-0.2679
what do	-0.9456
what does	0.5156
what i	-0.439
what information	-0.3301
what is	0.1602
what size	0.428
what sorts	-0.1374
what you	-0.2162
when	0.6979
where	-0.5236
who	0.3804
why	-0.6286
why am	-0.1938
wie	0.4538
wipe*	0.428
wipers	0.428
wipers does	0.428
with	-0.7125
with my	-0.5141
with you	-0.168
with*	-0.1581
without	-0.1581
without him	-0.1103
worst	-0.4114
worst $	-0.4114
would	-0.1416
would like	-0.1416
write	0.4255
write me	0.4635
wrong	-0.8498
years	-0.4566
years and	-0.4566
you	-0.5212
you $	-1.093
you a	-0.254
you about	-0.1904
you are	-0.4246
you assist	-0.4154
you do	-0.5492
you doing	-0.11
you have	-0.2153
you know	-0.4627
you so	-0.1964
you store	-0.4075
you talk	0.3028
you to	-0.1012
your	-0.6096
your capabilities	-0.4281
your database	-0.2283
zeig	-0.2188
zeig mir	-0.2188
zu	-0.9652
~	-1.1712
•	-0.7445
• $	-0.931
• from	-0.1171
• him	-0.437
• move	-0.2652
• my	-0.1219
• over	-0.2644
• photos	-0.122
• •	-0.7445
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
