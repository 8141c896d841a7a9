"""Made by `./unsent train` from the labelled rows; not edited by hand."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    pairs = (line.split("\t") for line in block.splitlines())
    return {name: float(weight) for name, weight in pairs}


_BLOCKS = {
    'crisis': """\
!hurt_by.maybe.middle	1.6545
!hurt_by.violence.high	2.842
!may_hurt.intent.high	2.4511
!may_hurt.maybe.middle	0.9706
!other.risk.high	1.8805
!self.harm.high	2.7293
!self.loaded.middle	0.9791
!self.suicide.high	3.0619
!self.wish_to_die.high	3.1697
!self.word.weak	0.9773
!•	-0.3391
1	-0.2488
10	-0.9719
10 $	-0.4246
10 kills	-0.3547
10 minutes	-0.3868
12	-0.1007
12 $	-0.7121
12 and	0.3939
2	-0.8275
2 $	-0.1893
20	-0.3177
25	0.4745
2am	-0.7712
2am $	-0.7712
3	-0.5609
3 $	-0.5269
30	-0.1649
3am	-0.381
4	-0.145
4 $	-0.6603
4 tomorrow	-0.3666
5	-1.1057
5 $	-0.8682
6	-0.6102
6 $	-0.374
7	-0.8565
7 $	-0.7862
8	-0.6524
8 $	-0.5834
9	-0.5601
^ 8	-0.3878
^ a	0.2052
^ about	-0.4783
^ after	-0.5316
^ aide	-0.8953
^ all	-0.2278
^ almost	-0.6109
^ although	0.196
^ and	-0.1472
^ answer	-0.2606
^ apaga	-0.7811
^ are	-0.9226
^ as	-0.1209
^ ayuda	-0.9015
^ bagel	-0.1472
^ basically	-0.1827
^ be	-0.9254
^ beautiful	-0.1791
^ been	0.4756
^ bist	-0.5931
^ bitte	-0.7668
^ blashphemous	-0.1472
^ borra	-0.8517
^ broke	-0.2093
^ bye	-0.9475
^ ca	-0.5602
^ call	-0.7685
^ called	-0.2201
^ can	-0.6895
^ cancel	-0.8317
^ change	-0.6109
^ clear	-0.3864
^ como	-0.8194
^ congratulations	-0.3222
^ could	-0.2528
^ day	-0.6033
^ death	0.2837
^ deberia	-0.6039
^ delete	-0.8289
^ der	-0.9888
^ did	-0.3537
^ do	-1.316
^ does	-0.2953
^ drunk	-0.3195
^ du	-0.7418
^ edit	0.302
^ efface	-0.6404
^ ela	-0.867
^ ele	0.242
^ elimina	-0.7401
^ elle	-0.4755
^ enough	-0.2681
^ er	0.3468
^ erase	-0.5583
^ eres	-0.6713
^ es	-0.2187
^ espero	-0.4116
^ est	-0.2596
^ estou	0.2071
^ estoy	-0.3722
^ eu	0.3411
^ every	0.4091
^ everything	-0.6631
^ explain	-0.7408
^ feeling	-0.3409
^ feliz	-0.8486
^ find	-0.5157
^ for	0.2889
^ forget	-0.4792
^ fuck	-0.6571
^ get	-0.5805
^ give	-0.824
^ glad	-0.3663
^ go	-0.6786
^ good	-0.9944
^ goodnight	-0.8149
^ got	-0.9166
^ guess	-0.4936
^ had	-0.2658
^ happy	-0.3556
^ have	-0.6936
^ he	-0.2613
^ heard	-0.3828
^ hello	-0.6524
^ help	-1.1252
^ her	-0.6071
^ hey	-0.8479
^ hi	-0.8115
^ his	-0.1285
^ hit	-0.6922
^ hola	-0.8949
^ honestly	0.7078
^ hope	-0.8476
^ how	-0.7676
^ hurting	0.1931
^ i	-0.1671
^ if	0.2976
^ imagine	-1.1102
^ in	-0.6489
^ is	-0.9441
^ it	-0.7778
^ its	0.2326
^ just	-1.1822
^ kannst	-0.5328
^ la	-0.6098
^ le	-0.7772
^ leave	-0.5679
^ let	-0.8443
^ life	0.7711
^ liked	-0.2838
^ lo	-0.4283
^ log	-0.5372
^ lol	-0.1814
^ ma	-0.3817
^ make	-0.8385
^ man	-0.1482
^ mandei	-0.2367
^ many	-0.1226
^ may	-0.4695
^ me	-0.1591
^ mein	-0.3253
^ meine	0.2965
^ merry	-0.1936
^ met	-0.2766
^ meu	0.4224
^ mi	0.714
^ miss	-0.984
^ mon	0.3376
^ mood	-0.6129
^ mute	-0.9004
^ my	-0.3735
^ name	-0.4198
^ nao	-0.1646
^ necesito	-0.6333
^ need	-0.4915
^ next	-0.4258
^ nice	-0.938
^ no	-0.9844
^ nobody	-0.7204
^ not	-0.7359
^ nothing	0.2681
^ now	-0.1987
^ o	-0.486
^ oh	-0.6328
^ oi	-0.8943
^ ok	-0.8138
^ okay	-1.039
^ olhei	-0.3584
^ once	0.3215
^ one	-0.4103
^ or	-0.7143
^ our	-0.9355
^ part	0.2953
^ pausa	-0.6428
^ pause	-0.8707
^ people	-0.6461
^ pizza	-0.1472
^ please	-0.5946
^ por	-0.7378
^ que	-1.1961
^ queria	0.3958
^ quero	0.4793
^ quit	-0.8371
^ record	-0.5347
^ remember	-0.5279
^ remind	-0.5238
^ remove	-0.489
^ reply	-0.5284
^ salut	-0.9117
^ screw	-0.321
^ se	-0.9334
^ see	-0.5013
^ send	-0.3265
^ sent	-0.5706
^ set	-0.5814
^ she	-0.9007
^ should	-0.3984
^ show	-0.643
^ sie	-0.3551
^ sinto	-0.5838
^ so	0.1994
^ soll	-0.5251
^ some	0.4635
^ someone	-0.1493
^ something	-0.2228
^ sometimes	0.5484
^ sorry	-0.671
^ sounds	-0.8379
^ stalked	-0.3466
^ stop	-1.0339
^ strive	-0.1533
^ strongly	-0.1036
^ suicide	0.2594
^ sure	-0.95
^ take	-0.6483
^ talk	-0.6196
^ te	-0.8947
^ tell	-0.5904
^ tempted	-0.1965
^ tengo	0.2379
^ tenho	0.5998
^ text	-0.2757
^ thank	-0.7607
^ thanks	-0.5369
^ that	-0.6096
^ the	-0.4869
^ there	0.2774
^ they	-0.2617
^ thinking	-0.3887
^ this	-0.1377
^ tired	-0.1078
^ to	-1.0411
^ today	-0.4818
^ told	-0.3867
^ too	-0.5897
^ tu	-0.778
^ turn	-0.5372
^ two	-0.6048
^ ugh	-0.592
^ voce	-0.9679
^ voy	-0.2162
^ want	-0.6695
^ was	-0.6555
^ watched	-0.4697
^ we	-0.9304
^ what	-0.8734
^ when	-0.3585
^ where	-1.0083
^ which	-0.4234
^ who	-1.5378
^ why	-0.4798
^ wie	-0.9159
^ will	-0.7104
^ wipe	-0.5234
^ wish	-0.492
^ with	-0.1418
^ would	-0.1243
^ wow	-0.8056
^ write	-0.5676
^ x	-0.1832
^ xx	-0.2799
^ yo	-1.0021
^ you	-0.7611
^ your	-0.5941
^ •	-1.5105
a	-0.3443
a 6	-0.2826
a 7	-0.3912
a appelee	-0.8141
a because	-0.5165
a belt	0.4948
a birthday	-0.3151
a break	-0.6969
a burden	-0.1043
a car	0.1162
a chance	-0.1372
a cheater	-0.2058
a child	-0.7421
a counselor	-0.421
a couple	-0.4384
a coward	0.46
a daily	0.1551
a day	-0.3222
a death	-0.6248
a different	-0.2353
a doctor	-0.2214
a dream	-0.5385
a ecrit	-0.8707
a escribir	-0.4514
a failure	-0.186
a fake	-0.1773
a floating	-0.1411
a friend	0.4286
a good	-0.1309
a gun	0.3627
a guy	-0.1435
a hard	-0.1209
a heart	-0.187
a heat	-0.2312
a hotline	-0.3195
a job	-0.1341
a joke	-0.4047
a key	0.5016
a kid	0.2596
a las	-0.6072
a letter	0.1883
a liar	-0.1977
a llamar	-0.5453
a long	-0.3169
a man	0.2005
a matar	0.6899
a matter	0.1429
a me	0.6139
a meeting	-0.2621
a message	-0.5158
a mi	-0.569
a moment	-0.15
a monster	-0.252
a month	0.3329
a narcissist	-0.3677
a new	-0.6805
a panic	-0.1311
a photo	-0.1698
a really	-0.5851
a reason	-0.4653
a relationship	-0.4115
a robot	-0.1851
a shrink	-0.5156
a su	0.3067
a suicide	0.2927
a teenager	-0.2435
a terrible	-0.1529
a therapist	-0.2889
a voicemail	-0.2348
a waste	-0.1805
a week	-0.3464
a year	-0.3058
a •	0.4245
able	-0.1884
able to	-0.1884
about $	-0.1967
about a	-0.1036
about calling	-0.3701
about dinner	-0.3507
about getting	0.7894
about him	0.11
about his	-0.3826
about how	0.1269
about it	-0.433
about killing	0.6487
about making	-0.1841
about me	-0.6835
about money	-0.4109
about much	0.1741
about suicide	0.7491
about texting	-0.3499
about the	-1.1687
about this	-0.5558
about to	-0.5111
about us	-0.3991
about what	-0.6715
about you	-0.528
about your	-0.3416
about yourself	-0.5396
abus*	0.3979
abused	0.1704
abused on	0.1551
abusive father	0.1953
acab*	0.3629
acabar	0.8028
acce*	-0.74
accent	-0.2336
accent $	-0.1283
accident	0.2174
accidental	-0.2449
accidental pregnancy	-0.2449
acco*	-0.6094
account	-0.6094
account $	-0.3407
account to	-0.2443
achi*	-0.1533
achieve	-0.1533
achieve them	-0.1533
actu*	-0.18
actually	-0.1606
add	-0.6507
addi*	0.3266
addicted	0.1304
addicted to	0.1304
addiction	0.3719
addiction $	0.3719
addr*	-0.3395
address	-0.3395
admit	-0.1206
admit that	-0.1206
adol*	-0.2224
adolescents	-0.2224
adolescents that	-0.2224
advi*	0.1304
advice	0.1304
advice on	0.1304
affe*	-0.5278
affect	-0.3019
affect my	-0.3019
afraid of	-0.282
afraid to	0.2153
after	-0.3538
after a	0.17
after all	-0.25
after that	-0.3224
after the	0.5228
after two	-0.5856
after watching	-0.15
after what	-0.1425
again	-0.1819
again $	-0.2969
again after	0.3212
again and	-0.2306
again but	0.3454
ages	-0.2067
ages $	-0.2067
ago $	0.4444
ago and	-0.4804
agora	-0.2825
agora $	-0.2825
agree	-0.1036
agree name	-0.1036
agri*	0.2358
agride	0.2358
agride $	0.2358
ague*	-0.1082
aguento	-0.1082
ai	-0.156
ai ecrit	-0.3888
ai envie	0.6939
ai envoye	-0.2047
ai fait	0.1145
ai peur	-0.2504
aide	-0.8953
aime	-0.6834
airp*	-0.4393
airport	-0.2946
airport $	-0.2946
ajuda	-1.0841
alive	0.5699
alive $	0.4727
alive but	-0.1533
all	-0.105
all $	0.4033
all and	-0.1352
all be	0.2424
all day	-0.8429
all joking	-0.1472
all my	-0.1271
all night	-0.7553
all over	0.3972
all the	-0.8242
all your	-0.4824
allem	-0.5752
alles	-1.1028
alles $	-0.7056
almo*	0.2433
almost	0.2433
almost forgot	-0.2906
alone	-0.5173
alone $	-0.5338
alone i	0.1905
along	-0.2435
along when	-0.2435
alre*	-0.1429
already	-0.1429
already $	-0.1872
alth*	0.196
although	0.196
although there	0.196
always free	0.2496
always thought	-0.1172
am	-0.1592
am $	-0.3512
am a	-0.1486
am about	-0.3022
am afraid	0.1879
am alone	0.4969
am always	0.1074
am and	0.2131
am angry	-0.3568
am at	-0.6867
am awake	-0.1358
am begging	-0.2301
am bisexual	-0.394
am bored	-0.2407
am broken	-0.3854
am calling	-0.4081
am doing	-0.386
am driving	0.2521
am extremely	-0.2407
am fine	-0.2189
am furious	-0.5073
am glad	-0.5662
am going	-0.1877
am happy	-0.5608
am i	-0.4149
am in	0.2427
am late	-0.4453
am like	-0.1011
am most	-0.1393
am not	0.4754
am on	-0.7376
am only	-0.4782
am outside	-0.758
am over	-0.202
am sad	0.1905
am safe	-0.6483
am scared	-0.1143
am sorry	-0.488
am still	0.4385
am stressed	0.195
am sure	-0.1797
am thinking	0.161
am trapped	0.1551
am typing	-0.2585
am willing	-0.1943
am writing	0.4775
am •	-0.9368
amea*	0.3895
ameaca	0.304
ameaca e	0.2358
amiga	0.6437
amo	-0.8232
amo $	-0.566
an	-0.2374
an $	-0.942
an accident	0.369
an addiction	0.3719
an awful	-0.135
an email	-0.6746
an hour	-0.2683
an ok	0.1753
an selbstmord	0.5039
and	0.2927
and a	0.3607
and alone	0.1905
and any	-0.2068
and ask	-0.236
and asked	-0.1385
and bagel	-0.1472
and blood	-0.2321
and called	-0.3835
and can	-0.1742
and cried	-0.4326
and drink	-0.2321
and end	-0.3019
and family	-0.1943
and go	-0.4513
and has	0.2597
and have	-0.2627
and how	0.2131
and if	-0.1699
and invite	0.1753
and is	0.3921
and it	-0.1231
and locked	0.2801
and messaged	-0.2014
and moved	-0.2721
and name	-0.2392
and never	0.5847
and nobody	0.2878
and now	-0.8334
and others	0.196
and overreact	0.3454
and protect	-0.1393
and pushed	0.1864
and raised	-0.1631
and said	-0.1529
and says	0.7224
and scared	-0.2455
and see	-0.5004
and special	-0.1172
and stick	-0.3466
and sweating	-0.1311
and talk	-0.521
and terrible	0.2131
and texted	-0.5406
and that	0.194
and the	0.1026
and they	-0.133
and think	-0.1691
and this	0.231
and tired	-0.453
and to	-0.2321
and told	-0.299
and verbally	0.2075
and want	-0.2269
and wants	0.4835
and we	-0.2638
and wrote	-0.6382
and you	-0.5461
and your	-0.3161
and •	-0.1161
ande*	-0.7838
andern	-0.5314
ange*	-0.7625
anger	-0.9424
angerufen	-0.6112
angerufen $	-0.5075
angry	-0.2488
angry $	-0.5712
angry the	0.195
angst	-0.15
anim*	-0.3572
animals	-0.2455
animals they	-0.2455
animo	-0.6299
anni*	-1.1726
anniversary	-0.7293
anoc*	-0.1577
anoche	-0.1577
anoche $	-0.7951
another comment	-0.1206
another day	0.4062
another woman	-0.3149
anru*	-0.6738
anrufen	-0.6738
anrufen $	-0.6738
answ*	-0.4364
answer	-0.7401
answer $	-0.3924
answer buddy	-0.2996
answer me	-0.6583
answered	-0.5966
answered $	-0.3999
answering	0.3938
answering $	0.419
answers	-0.4694
answers $	-0.4676
antw*	-0.4033
antworten	-0.4033
antworten $	-0.4033
anxious	0.1858
anxious $	0.6282
any advice	0.1304
any more	-0.1271
any sliver	-0.2743
any time	-0.1967
anyb*	0.1487
anybody	0.1487
anybody to	0.3454
anym*	-0.2384
anymore	-0.2384
anymore $	-0.1362
anyo*	-0.6705
anyone	-0.6705
anyone $	-0.5093
anyt*	-0.4336
anything	-0.404
anything $	-0.3743
anything but	0.2176
anything to	-0.4289
anyw*	0.1136
anyway	0.5068
anyway $	-0.6225
anywhere	-0.4553
anywhere and	-0.4553
apaga	-0.7811
apar*	-0.6112
apartment	-0.6112
apol*	-0.4349
apologize	-0.4251
apologize for	-0.2569
apology	-0.149
appe*	-1.3381
appele	-0.5664
appelee	-0.8538
appelee hier	-0.4988
appeler	-0.7354
appeler $	-0.435
appeler ce	-0.5618
appo*	-0.4597
appointment	-0.4597
appointment $	-0.2991
appr*	-0.5172
appreciate	-0.6561
appreciate the	-0.5486
appreciated	-0.1226
appreciated but	-0.1226
approach	-0.4151
apps	-0.2657
arc	-0.1791
arc $	-0.1791
are	-0.4881
are a	-0.1901
are alive	-0.1533
are appreciated	-0.1226
are at	-0.3046
are days	0.196
are feeling	-0.295
are freaking	-0.1472
are jesuschristreddit	-0.1804
are just	-0.1341
are my	-0.3818
are not	-0.6077
are still	-0.3197
are the	-0.5015
are you	-0.6577
are your	-0.1957
are •	-0.491
argu*	0.2409
argue	0.1335
argued	-0.3055
argued every	-0.3055
arms	0.3681
arou*	0.2049
around	0.2049
around people	-0.5214
arre*	-0.6295
arrete	-0.4645
arrete de	-0.4522
arri*	-0.5893
as a	-0.5193
as i	-0.3321
as in	-0.1209
aside	-0.1472
aside welcome	-0.1472
ask	-0.3077
ask for	0.3426
ask her	-0.647
ask you	-0.2088
asked	-0.8285
asked for	-0.5269
asked her	-0.1758
asked him	-0.216
asked his	-0.4069
asked how	-0.2816
asked if	-0.1593
asked me	-0.3751
asked to	-0.2841
aski*	-0.2897
asking	-0.2897
asle*	0.2951
asleep	0.2951
asleep and	0.2028
assi*	-0.5742
assist	-0.2394
assist me	-0.2394
assistance	-0.1304
assistance $	-0.1304
at	-0.4939
at 2am	-0.7712
at 6	-0.5417
at ever	-0.2743
at her	-0.7453
at him	-0.4425
at his	-0.4773
at home	-0.2438
at is	-0.3046
at me	0.5242
at my	-0.6566
at night	-0.2684
at nine	-0.7033
at the	-0.8537
at work	0.2061
atte*	0.6483
attempt	0.6006
attempt $	0.1383
attempted	0.3747
attempted last	0.303
au	-0.585
au suicide	0.3265
audio	-0.4802
auf	-0.8085
aunt	-0.3041
aunt •	-0.3029
avec	0.2863
awake	-0.2928
awake i	-0.1358
away	-0.8523
away $	-0.3733
away and	-0.3942
away from	-0.5724
awful	-0.135
awful fear	-0.135
ayer	-0.5251
ayuda	-0.9015
b	-0.3589
babe	-0.3167
baby	-0.7533
baby $	-0.2734
back	-0.4604
back $	-0.8022
back and	-0.2659
back from	-0.7117
back i	-0.2594
back on	-0.2116
back to	0.1046
back together	-0.7291
bad	-0.1897
bad $	-0.2691
bad but	-0.1091
badly	-0.2761
bagel	-0.1472
bagel bites	-0.1472
bala*	-0.3086
balance	-0.3086
balance $	-0.3364
bank	-0.7541
basi*	0.2844
basically	0.2844
basically my	-0.1827
basis	0.1551
basis by	0.1551
be	0.4505
be alive	0.556
be dead	0.2295
be depressed	-0.1767
be friends	-0.4431
be happier	0.3719
be happy	-0.6628
be hell	-0.1581
be here	0.5571
be it	0.1741
be quiet	-0.9503
be related	-0.1675
be sad	-0.1827
be silent	-0.519
be the	-0.3171
be there	-0.5163
be •	1.2196
beat	0.5225
beau*	-0.5302
beautiful	-0.5302
beautiful children	-0.1393
beautiful story	-0.1791
beber	-0.6461
beber $	-0.6461
beca*	0.1863
because	0.1863
because de	-0.5165
because he	-0.474
because his	-0.2899
because i	0.1202
because it	-0.4216
because of	0.1573
because pain	0.1115
because she	-0.2591
becoming dangerous	-0.1469
bed	-0.2233
bed thinking	0.2131
bedr*	0.4952
bee	0.1741
bee one	0.1741
been	0.3227
been $	-0.4113
been depressed	-0.538
been feeling	0.3212
been having	0.1053
been in	-0.1567
been outplaying	-0.1036
been planning	0.5709
been texting	-0.3806
been thinking	0.6831
been wishing	0.1741
befo*	0.2063
before	0.2223
before christmas	-0.2224
before i	-0.1702
beg	-0.4763
beg someone	-0.4763
begg*	-0.5448
begged	-0.4981
begging	-0.2301
behi*	-0.5456
behind	-0.5456
being	-0.1683
being a	0.4797
being able	-0.1393
being alive	0.6314
being alone	-0.5689
being around	-0.2414
being disrespectful	-0.1915
being killed	-0.1311
being pushy	-0.248
being single	-0.2973
being verbally	0.1551
being •	-0.1209
believe	-0.3472
belo*	0.5545
belongings	-0.2068
belongings she	-0.2068
belt	0.4948
bem	-0.601
bem $	-0.601
bess*	0.1082
best	-0.3611
best $	-0.456
best friend	0.29
best to	-0.1581
bet	-0.1943
bet your	-0.1943
better $	-1.0184
better than	-0.2161
better today	-0.518
better without	0.5642
bien	-0.3802
big	-0.6062
bill	-0.3241
bill $	-0.3241
bin	-0.6877
birt*	-0.5021
birthday	-0.5034
birthday $	-0.414
birthed	-0.1631
birthed you	-0.1631
bise*	-0.394
bisexual	-0.394
bisexual $	-0.394
bist	-0.7911
bist du	-0.5931
bit	-0.5257
bites	-0.1472
bites $	-0.1472
bites are	-0.1472
bitte	-0.7668
black	0.1753
black reaper	0.1753
blas*	-0.1472
blashphemous	-0.1472
blashphemous $	-0.1472
blee*	0.6838
bleed	0.6758
bleeds	0.6838
bloc*	-0.4265
block him	0.136
blocked	-0.4265
blocked me	-0.6333
blood	0.1112
blood for	0.4071
blood of	-0.2321
blow	-0.2518
body	0.4809
book	-0.7675
bored	-0.2768
bored $	-0.1294
born	0.1731
borra	-0.8517
boss	-0.5639
boss $	-0.2715
bot	-0.862
bot $	-0.8426
bot for	-0.2907
bott*	0.5034
bottle	0.5034
boug*	0.3952
bought	0.3952
bought the	0.3952
boxes	-0.5704
boxes $	-0.5704
boyf*	0.1512
boyfriend	0.1512
boyfriend $	0.2675
boyfriend and	-0.6948
boyfriend hits	0.6336
boyfriend is	-0.3814
brain	-0.3804
brain $	-0.3804
brau*	-0.732
brb	-0.4701
brb $	-0.4701
break	-0.2332
break up	0.1235
breaking	-0.3105
breaking no	-0.2123
breaking up	-0.248
breakup $	-0.2437
breakup i	0.3212
breathe	-0.5699
bring	0.7373
brok*	-0.6796
broke	0.2048
broke no	-0.1266
broke up	-0.6435
broken	-0.6796
broken $	-0.6351
brot*	-0.3569
brother	-0.3589
buddy	-0.3124
buddy $	-0.2996
buddy i	-0.1148
built	-0.5882
burd*	-0.1043
burden	-0.1043
burden $	-0.1943
burden if	-0.1172
burden onto	-0.1226
buri*	-0.2064
buried	-0.2064
buried with	-0.2064
burn	0.7463
bus	-0.455
but for	-0.1827
but he	0.2403
but if	-0.3563
but it	-0.4681
but not	-0.2102
but seem	-0.1533
but the	-0.2321
but we	0.153
but you	-0.1932
butt*	-0.9704
button	-0.307
button $	-0.307
buy	-0.6023
buy $	-0.2785
by	-0.3089
by a	-0.4424
by my	0.4673
by now	-0.3956
by text	-0.3233
bye	-0.9475
ca	-1.2151
cafe	-0.9076
cafe $	-0.9076
call	-1.2544
call $	-0.3435
call her	-0.4045
call him	-0.8055
call it	-0.7221
call me	-0.8885
call my	-0.8996
call the	0.3242
call you	-0.1222
call*	-0.9133
called	-0.5774
called and	-0.3378
called her	-0.396
called him	-0.3157
called me	-0.6886
called my	-0.4287
called the	-0.2204
calling	-0.9232
calling $	-0.556
calling a	-0.2535
calling her	-0.3869
calling him	-0.4067
calling me	-0.5662
calls from	-0.4168
calls me	0.1548
calms	0.1931
calms me	0.1931
camb*	-0.9472
came	-0.24
came to	-0.4345
can	-0.3501
can $	-0.1904
can be	-0.298
can confide	-0.1172
can do	-0.1418
can fly	0.196
can i	-0.4282
can not	-0.2444
can probably	-0.1011
can stop	0.3725
can think	0.195
can we	-0.4978
can you	-0.5375
canc*	-0.2424
cancel	-0.8358
cancel the	-0.2338
cancer	0.1017
capa*	-0.2725
capable	-0.1399
capable of	-0.1399
capi*	-0.6583
capital	-0.596
car runs	0.5183
card	-0.8491
card $	-0.5441
care $	-0.5067
care if	0.1406
care*	-0.5034
cares	0.6344
casa $	-1.0569
casu*	-0.3651
catch	0.3432
caus*	-0.3552
ce	-0.3666
ce que	-0.5082
ce soir	0.1703
cero	-0.5043
cero $	-0.5043
chan*	-0.6692
chance	-0.7301
chance $	-0.7732
change	-0.1975
change $	-0.3621
change in	0.3454
change my	-0.9198
change the	-0.387
change your	-0.218
changed	-0.8774
chas*	-0.6578
chat	-0.5903
chat is	-0.4031
chea*	-0.9561
cheap	-0.6174
cheated	-0.6791
cheated on	-0.5284
cheater	-0.2058
cheater $	-0.2058
chec*	-0.2797
check	-1.0953
check her	-0.2629
check if	-0.3358
check in	-0.9836
checked	-0.225
checked his	-0.1696
checking	-0.8721
checking her	-0.1947
checking his	-0.5476
checks	0.3513
checks my	0.3513
chee*	-0.5844
chil*	-0.1393
child	-0.3811
child $	-0.3811
children	-0.1393
children to	-0.1393
chok*	0.3613
choked	0.3613
choked me	0.3613
christmas $	-0.2487
cinco	-0.6463
cinco $	-0.6463
class	-0.6985
clean	0.4615
clear	-0.3695
clear my	-0.3864
clin*	-0.1691
clingy	-0.1691
clingy $	-0.135
clos*	-0.4813
close	0.1128
close call	-0.5688
close to	0.5043
closure	-0.21
closure $	-0.2145
coast	-0.1004
coast of	-0.1004
coff*	-0.679
coffee	-0.679
coffee $	-0.4107
cold	-0.3471
cold $	-0.3471
coll*	-0.4594
college	-0.529
college $	-0.529
com	0.1204
com ela	-0.5335
come	-0.365
come $	0.144
come and	0.1599
come back	-0.3378
come home	-0.3099
comes	0.409
comes back	-0.1161
comi*	-0.1568
coming	-0.1568
comm*	-0.5351
commands	-0.5288
commands $	-0.5288
comment	-0.5639
comment happiness	-0.1206
commented	-0.6618
commented on	-0.4775
commit	0.136
commit suicide	0.136
communicated	-0.1226
communicated well	-0.1226
community	-0.1024
como	-0.9999
comp*	-0.4124
completely	-0.3785
completely $	-0.4218
completely forgot	-0.1654
con	0.3849
conc*	-0.1105
concept	-0.1209
concept $	-0.1209
conf*	-0.32
confide	-0.1172
confide in	-0.1172
cong*	-0.4503
congratulations	-0.3222
cons*	-0.2172
consider	-0.2462
consider but	-0.1341
consider you	-0.1943
cont*	-0.8403
contact	-0.8196
contact $	-0.7579
contact my	-0.2335
contact rule	-0.166
contact today	-0.1537
contact with	-0.2275
contacted	-0.5813
contacto	-0.5043
contacto cero	-0.5043
contestas	-0.4769
conv*	-0.9419
conversation	-0.515
copa*	0.5691
copain	0.5691
copain me	0.324
cope	-0.3537
cope with	-0.3537
cora*	-0.5966
coracao	-0.5966
coracao doi	-0.5966
cort*	0.7502
cortar	0.5353
corto	0.6951
corto $	0.5407
cost	-0.2372
cost of	-0.1304
could	-0.7232
could fall	0.4322
could i	-0.1675
could not	-0.2107
could ruin	-0.1469
could talk	-0.4633
could tell	-0.2944
coun*	-0.8455
counselor	-0.2799
coup*	0.3369
coupe	0.6511
coupe $	0.6511
couple	-0.4384
court	-0.6018
cous*	-0.2361
cousin	-0.2361
cowa*	0.46
coward	0.46
cowo*	-0.6452
coworker	-0.6452
coworker $	-0.2729
craq*	-0.4509
craque	-0.4509
craque je	-0.4509
crash	0.1155
crazy	-0.3974
crea*	-0.371
creature	-0.2321
creature $	-0.2321
creature but	-0.2321
cried	-0.7953
cried $	-0.8015
cries $	-0.2068
cris*	-0.1754
crisis	-0.1754
cruel	-0.1675
cruel $	-0.1675
cry	-0.6786
cry all	-0.6549
cry every	-0.2591
cryi*	-0.6613
crying	-0.6613
crying $	-0.6188
crying and	-0.1311
cuan*	-0.1342
cuando	0.1552
culpa	-1.0466
cump*	-0.4466
cumpleanos	-0.4466
curi*	-0.3456
curiosidad	-0.3584
curiosidad $	-0.3584
curiosity	-0.1915
curiosity is	-0.1915
cut	1.0195
cut myself	0.3774
cuts	0.1594
cutt*	0.6768
cutting	0.6768
cutting $	0.4941
cycl*	-0.1161
cycles	-0.1161
cycles of	-0.1161
d	-0.7389
da	0.2448
dad	-0.3578
dad $	-0.6352
dad died	-0.4717
daddy	-0.251
daddy to	-0.251
daily basis	0.1551
daily check	-0.5698
danc*	-0.2936
dang*	-0.3182
dangerous	-0.1469
dangerous because	-0.1469
dano	0.7229
dano $	0.7229
darl*	-0.3645
dass	-0.4977
dass ich	-0.4977
data	-0.775
data $	-0.5923
data*	-0.3105
database	-0.3105
database $	-0.3105
dated	0.1621
daten	-0.6903
dati*	-0.7284
dating	-0.7284
dating apps	-0.2657
datos	-0.4426
datos $	-0.4426
daug*	0.2222
daughter	0.2222
day	-0.7045
day $	-1.1232
day 12	-0.5959
day before	-0.2224
day but	0.1753
day she	-0.3105
days	-0.2761
days $	-1.097
days where	0.196
de	-0.1548
de beber	-0.6461
de l	-0.7149
de llorar	-0.3907
de lui	-0.4046
de me	0.5245
de novo	-0.1409
de toi	-0.6248
dead $	0.3209
dead after	-0.15
dead than	0.3499
death $	-0.2179
death before	0.2536
death is	-0.9434
death of	-0.7116
death or	0.1741
debe*	-0.6039
deberia	-0.6039
deci*	0.1804
decided	0.4558
decided to	0.2871
decision	-0.1293
defi*	-0.3948
degr*	-0.4675
degree	-0.4675
dejar	-0.1987
dejar de	-0.1987
dejes	-0.3024
dejes $	-0.3024
dejo de	-0.786
dela	-1.0565
dela $	-0.9856
dele	-0.3009
dele $	-0.7171
dele*	-0.8294
delete	-0.6547
delete all	-0.3662
delete my	-0.2441
deleted	-0.5913
deleted her	-0.4243
deli*	-0.1472
delicious	-0.1472
delicious $	-0.1472
denke	0.5039
denke an	0.3661
depo*	-0.4914
depr*	-0.8093
depressed	-0.7008
depressed $	-0.1767
depression	-0.4349
depression for	-0.4355
depu*	0.424
depuis	0.424
depuis la	0.424
der	0.4404
deri*	-0.1209
derived	-0.1209
derived from	-0.1209
dern*	-0.2934
desc*	-0.6812
desculpa	-0.6812
dese*	0.3264
deserve	0.3952
deserve to	0.4987
deserves	-0.1418
deserves to	-0.1418
desi*	-0.3612
desire	-0.3612
desire to	-0.3612
desp*	0.5787
despues	-0.2918
despues de	-0.2918
dest*	-0.3003
destroyed	-0.3149
destroyed them	-0.2435
devo	-0.42
dia	-0.4948
dia $	-0.4948
dias	-1.3646
dich	-1.0776
dich $	-0.7127
did	-0.3046
did his	-0.2899
did it	0.3318
did not	-0.2631
did you	-0.4634
die	-0.2172
die and	0.5341
die i	0.7389
die than	-0.6272
die we	0.1753
die when	-0.251
died	-0.6379
died $	-0.1319
died after	-0.6585
died in	0.3539
died it	-0.2435
died last	-0.7716
died so	-0.2899
died when	-0.2675
dies	0.2009
diff*	-0.1388
different	-0.1172
different ways	-0.1311
difficult	-0.1794
difficult divorce	-0.1904
dinner	-0.5835
dinners	0.4543
dir	-0.5972
disa*	0.3935
disappointed	0.4037
disc*	-0.5841
disg*	-0.4208
disgust	-0.4208
disgust me	-0.4208
disr*	-0.1915
disrespectful	-0.1915
disrespectful $	-0.1915
divi*	-0.1004
diving	-0.1004
diving $	-0.1004
divo*	-0.1237
divorce	-0.1237
divorce from	-0.1904
do $	0.3521
do about	-0.5883
do anything	-0.1132
do i	-0.1137
do it	0.9852
do not	0.2251
do our	-0.1581
do this	-0.182
do to	0.338
do when	-0.4667
do you	-0.7671
do •	-0.2783
doctor	0.1914
doctor $	-0.6195
doctor about	-0.5758
does	-0.5539
does a	-0.41
does it	0.3719
does my	-0.5131
does not	-0.2988
does the	-0.6667
does this	-0.5028
dog	-0.3274
dog $	0.4222
dog died	-0.7007
dog is	0.1859
dogs	-0.8211
doi	-0.5966
doi $	-0.5966
doin	-0.1147
doing $	-0.1774
doing it	0.5768
dois	-0.8002
done	-0.2139
done $	-0.1042
done with	-0.3613
door	0.4156
door $	0.4156
dorm*	0.1833
dormir	0.1833
dormir $	-0.434
down	0.493
down $	0.4412
down the	0.1864
draft	-0.7128
drag	-0.15
drag it	-0.15
draw*	0.2754
drawer	0.2754
drea*	-0.7152
dream	-0.5385
dream that	-0.2935
dreams	-0.7057
dreams feel	-0.3302
dreams that	-0.1533
drin*	0.167
drink	-0.3549
drink if	-0.1804
drink the	-0.2321
drinking	-0.5629
drinking $	-0.4113
drinks	0.4378
driv*	0.1801
drive	0.1617
driving	0.1801
driving to	0.2521
drop	-0.7187
drove	-0.6687
drunk	-0.45
drunk and	-0.9319
drunk texted	-0.3195
du	-0.8803
du bist	-0.5167
dude	-0.4067
dude $	-0.475
dump*	-0.5763
dumped	-0.5763
dumped me	-0.5771
dumped too	-0.2432
duri*	0.4746
during	0.4746
dying	0.1783
e me	0.2358
each	-0.3214
each other	-0.3214
easi*	0.1759
easier	0.1759
easier $	-0.4216
easy	0.2329
easy and	0.3454
eat	-0.5877
eat and	-0.2321
eat since	-0.4005
ecri*	-0.7381
ecrire	-0.628
ecrire $	-0.628
ecrit	-1.1993
ecrit et	-0.3118
ecrit hier	-0.3858
edit	0.1856
edit nope	-0.2906
edit tried	0.2496
effa*	-0.6404
efface	-0.6404
eggs	-0.512
eiff*	-0.7458
eight	0.2312
eith*	-0.1253
either	-0.1253
either wake	-0.1311
el	0.1941
el contacto	-0.5043
ela	-1.0797
ela $	-0.5371
ele	-0.2571
ele $	-1.0191
ele me	0.5279
elim*	-0.7401
elimina	-0.7401
elle	-0.7565
elle $	-0.6173
elle m	-0.1454
elle me	-0.3249
else	-0.5362
else $	-0.943
em	0.2497
em suicidio	0.2071
emai*	-0.6525
email	-0.587
email $	-0.651
email my	-0.2696
emailed	-0.6525
emba*	-0.6184
emer*	-0.4632
emergency	-0.4632
emergency numbers	-0.4648
emot*	0.2723
emotionally	0.2723
emotionally abusive	0.4244
empty	-0.8938
empty and	-0.453
empty without	-0.3104
en	0.7612
end	0.5363
end it	0.2152
end my	0.5206
endi*	0.6361
ending	0.6361
ending any	-0.2743
ending it	0.5497
ends	-0.401
ends up	-0.135
enjoy	-0.4346
enjoy the	-0.3489
enou*	-0.4006
enough	-0.4006
enough for	-0.515
envie	0.5647
envie de	0.5647
envo*	-0.3152
envoye	-0.2341
envoye un	-0.2341
envoyer	-0.1844
envoyer un	-0.1844
er	0.3318
er hat	0.2719
erase	-0.7842
eres	-0.6713
eres una	-0.5447
es	-0.8923
es $	-0.3175
es tut	-0.2187
es un	-0.2363
esca*	0.6279
escape	0.1963
escape $	0.1551
escape our	0.1953
escr*	-0.7342
escribi	0.2583
escribio	-0.7462
escribio hoy	-0.4834
escribio y	-0.5807
escribir	-0.4514
escribir $	-0.3895
escribirle	-0.7875
escribirle $	-0.7571
espe*	-0.5909
espera	-0.6811
espere	-0.1838
espere que	-0.1838
espero	-0.4116
espero que	-0.4116
est	-0.7691
est ce	-0.2596
esta	0.3979
estou	0.2071
estou pensando	0.2071
estoy	0.2172
estoy haciendo	0.5474
estoy muy	-0.3995
et	-0.5237
eu me	0.5407
even	0.2374
even if	-0.347
even see	-0.516
even when	0.2293
even*	-0.7108
evening	-0.1031
eventually	-0.8628
ever $	-0.6113
ever finding	-0.2743
ever •	-0.1631
ever*	0.117
every	0.2589
every day	-0.3036
every morning	0.307
every night	0.3259
every single	-0.11
every time	0.224
everyone	0.3985
everyone deserves	-0.1206
everyone dies	0.2901
everything	-0.3613
everything $	-0.6516
everything i	-0.416
everywhere	-0.7953
everywhere $	-0.7953
ex $	-0.1899
ex a	-0.1017
ex and	-0.5257
ex asked	-0.3127
ex called	-0.4061
ex girlfriend	-0.1598
ex he	0.6709
ex husband	-0.1977
ex just	-0.4651
ex keeps	0.2128
ex last	0.3993
ex me	-0.3759
ex on	-0.6059
ex reached	-0.2767
ex sent	0.5339
ex threatens	0.136
ex wants	-0.8173
ex wrote	-0.404
ex yesterday	-0.2176
exac*	-0.4303
exactly	-0.4303
exactly name	-0.4303
exam	-0.7995
exam*	-0.7676
exce*	0.3886
excelsior	-0.1791
excelsior really	-0.1791
excu*	-0.5152
excuse	-0.1265
excuse to	-0.1265
exis*	0.7857
exist	0.1542
exist anymore	0.1115
exist on	-0.2224
existing	0.5985
expe*	-0.4797
expensive	-0.4779
expensive is	-0.4779
experienced	-0.1161
experienced cycles	-0.1161
extr*	-0.7496
extrano	-0.7567
extrano mucho	-0.2617
extremely	-0.2386
extremely possessive	-0.2407
face	0.6289
face*	-0.7292
facebook	-0.4187
fail*	-0.5387
failure	-0.186
failure $	-0.186
faire	0.3328
fais	-0.5436
fait	0.1145
fake	-0.1773
fake account	-0.1785
falar	-0.7389
falar com	-0.7389
fall	0.1773
fall asleep	0.4322
falta	-0.5838
falta dela	-0.3446
falta dele	-0.3358
family $	-0.1299
family do	-0.1943
family that	-0.394
fancy	-0.1235
fant*	0.8889
far	0.3799
fast	-0.6148
fath*	-0.3623
father	-0.2477
father $	0.1953
father died	-0.1004
fathers	-0.3991
fathers death	-0.3991
fault	0.2758
fault $	0.5719
favo*	-0.7312
favor	-0.607
favor $	-0.536
fear	-0.4968
fear of	-0.8632
feel	-0.4089
feel $	-0.3625
feel as	0.3719
feel better	-0.9612
feel empty	-0.6954
feel guilty	-0.47
feel like	0.3092
feel loved	-0.1172
feel so	-0.981
feel suicidal	0.6598
feel terrible	-0.622
feel*	-0.6238
feeling	-0.446
feeling like	-0.3859
feelings	-0.5803
feelings $	-0.5803
feels	-0.2962
feels like	0.1517
feliz	-0.8486
feliz cumpleanos	-0.4466
fewer	-0.2304
fewer messages	-0.2304
fift*	-0.3565
fifteen	-0.3565
fifteen $	-0.3565
figh*	0.1563
fight	-0.4288
fight about	-0.4259
fighting	0.1563
fina*	-0.4988
final	-0.1521
final while	-0.1519
finally	-0.4988
find	0.1308
find me	-0.5842
find out	-0.4886
find pleasure	0.5697
find the	-0.4738
find*	0.5227
finding	0.5227
finding peace	-0.2743
fine	0.1886
fine $	0.1641
fini*	0.2296
finish	0.2581
fire	-0.3978
first $	-0.4024
first time	0.3199
five	-0.661
five years	-0.5876
fix	-0.3587
flesh	-0.2321
flesh and	-0.2321
flig*	-0.5552
flight	-0.5552
floa*	-0.1411
floating	-0.1411
floating zombie	-0.1411
flor*	-0.1004
florida	-0.1004
florida we	-0.1004
flow*	-0.6547
flowers	-0.6547
flowers $	-0.3309
flowers to	-0.1355
fly	-0.2492
fly and	0.196
flyi*	-0.3648
flying	-0.3648
foll*	0.1165
follows	0.6336
follows me	0.6336
for	0.1333
for $	0.878
for a	-0.4469
for about	-0.1036
for an	-0.15
for anyone	-0.4
for assistance	-0.1304
for closure	-0.2145
for everything	-0.516
for good	0.3202
for granted	-0.1385
for him	-0.6729
for his	-0.635
for how	-0.1823
for instance	-0.1943
for it	0.5071
for leaving	0.3661
for me	0.536
for money	-0.3973
for my	0.6176
for now	-0.5977
for real	0.5734
for some	-0.2477
for the	-0.2779
for three	-0.2894
for today	-0.3423
for two	-0.4092
for us	-0.1675
for what	0.1565
for without	0.2859
for years	0.5232
for yelling	-0.2482
for you	-0.6373
for your	-0.1972
forc*	0.6029
forced	0.4285
forced me	0.4285
fore*	-0.5786
forever	-0.5786
forever $	-0.5786
forg*	-1.0245
forget	-0.8442
forget everything	-0.2569
forget her	-0.334
forget me	-0.6197
forgot	-0.5082
forgot to	-0.5165
form	-0.3001
form $	-0.3001
found	0.676
found out	0.1451
four	-0.1161
four years	-0.1161
frap*	0.7138
frea*	-0.1472
freaking	-0.1472
freaking delicious	-0.1472
free	0.2052
free to	0.2052
freu*	0.5523
freund	0.2435
freund schlagt	0.2435
frid*	-0.4847
friday	-0.35
friday $	-0.35
friend	0.3048
friend $	-0.5491
friend about	-0.4852
friend that	-0.419
friend to	-0.1147
friend told	0.4908
friend wants	0.2496
friend who	0.4489
friends	-0.3396
friends $	0.2334
friends and	-0.4857
friends phone	-0.3149
friendships	-0.2407
friendships $	-0.2407
from	-0.2237
from a	-0.1306
from being	0.2459
from her	-0.3435
from him	-0.9778
from the	-0.4519
from work	-0.3205
from you	-0.1295
from your	-0.2717
front	0.2858
front of	0.2858
fuck	-0.6571
fue	-0.2848
full	-0.4098
full of	-0.1519
fun	-0.3871
funks	-0.2352
funks like	-0.2352
funny	-0.6019
funny $	-0.5782
fur	-0.6282
furi*	-0.5073
furious	-0.5073
furious with	-0.4425
game	-0.7281
game last	-0.4879
gave	-0.6504
gave in	-0.4594
gean*	-0.5186
geantwortet	-0.5186
geantwortet $	-0.5186
gebr*	-0.3803
gebrochen	-0.3803
gebrochen $	-0.3803
geht	-0.5596
geht es	-0.5596
germ*	-0.4044
geschrieben	-1.1451
geschrieben $	-1.0193
geschrieben und	-0.4331
gestern angerufen	-0.5075
get	-0.4368
get $	-0.2664
get along	-0.2435
get back	-0.3382
get bored	-0.1441
get my	-0.4531
get over	0.1568
get so	-0.2561
get some	-0.1549
get ticked	0.3454
gets	0.1053
gets dumped	-0.2432
gets home	-0.4693
gets into	-0.2352
gett*	0.6512
getting	0.6549
getting back	-0.403
getting her	0.1304
girl	-0.2233
girl*	-0.3229
girlfriend	-0.3229
girlfriend $	-1.0475
girlfriend is	0.3066
give	-0.8215
give him	-0.5605
give it	-0.4098
give me	-0.7107
give up	-0.3265
give us	-0.1902
givi*	-0.133
giving	-0.133
giving up	-0.1385
glad	-0.6256
glad i	-0.4108
glad you	-0.2892
go	0.2053
go $	-0.1992
go anywhere	-0.4553
go back	0.2438
go home	0.5519
go of	0.1883
go out	-0.4513
go talk	-0.2713
go that	-0.2889
go through	0.3358
go to	-0.1365
god	-0.3624
god i	-0.4328
goes $	-0.7402
goin	-0.2495
going $	0.1051
going no	-0.3035
going there	-0.6561
going through	-0.2021
going to	0.1407
gold	-0.4656
gold you	-0.1804
golp*	0.6109
golpea	0.2832
golpea $	0.2832
gone	0.3953
gone $	-0.1164
good	-0.42
good $	-0.1729
good enough	-0.4126
good luck	-0.2341
good morning	-0.5108
good night	-0.8229
good place	0.1753
goodbye	0.1767
goodbye $	-0.7664
goodnight	-0.8149
goog*	0.1568
google	-0.1011
google it	-0.1011
got	-0.2857
got 10	-0.3547
got a	-0.2262
got help	-0.5491
got killed	-0.7908
gove*	-0.1304
government	-0.1304
government for	-0.1304
grab	0.2593
grab*	0.4028
grabbed	0.4028
grade	-0.7186
gran*	-1.0189
grandmother	-0.1097
granted	-0.1385
granted and	-0.1385
great	-0.6589
grie*	-0.369
grieving	-0.369
grieving my	-0.369
grow	-1.1648
guess	-0.4969
guess i	-0.4549
guil*	-0.476
guilty	-0.476
guilty about	-0.4128
guilty for	-0.1941
gun	-0.2472
gute	-1.1097
guy	0.5085
habe $	-0.559
habe angst	-0.15
habe ihm	-0.4625
habe ihr	-0.733
habl*	-0.7335
haci*	0.5474
haciendo	0.5474
haciendo dano	0.5474
had	-0.1471
had a	-0.2623
had died	-0.2435
had money	-0.1804
had never	-0.127
hair	0.1081
hand*	-0.5387
handover	-0.3918
hands	0.3747
hang*	-0.2674
hanging	-0.2674
happ*	-0.2724
happened	-0.4201
happened $	-0.3904
happened and	-0.2327
happening	-0.135
happening and	-0.135
happens	-0.5995
happens $	-0.451
happens if	-0.2226
happens to	-0.3665
happier	0.3719
happier if	0.2424
happiness	-0.3025
happiness is	-0.1206
happiness this	-0.2743
happy	-1.0849
happy birthday	-0.3299
happy lately	-0.5976
happy new	-0.1322
happy to	-0.3411
hard	-0.3616
hard $	-0.6995
hard concept	-0.1209
harm	0.3069
harm and	-0.5109
harm is	0.5097
harm so	0.4865
harm to	0.1374
harm*	0.4845
harmed	0.195
harmed a	0.195
harming	0.4373
harv*	-0.1827
harv8e	-0.1827
harv8e its	-0.1827
has	0.2097
has a	0.2799
has happened	-0.2384
has no	0.4509
has not	-0.5763
has •	0.1963
hat	-0.3068
hat geschrieben	-0.5478
hat mich	0.6234
hat mir	-0.5383
hate	-0.4577
hate my	-0.8783
hate that	0.3745
hate this	-0.6577
hate you	-0.4617
have	0.1832
have $	0.1348
have a	0.2361
have an	-0.135
have at	-0.2743
have attempted	0.1798
have bee	0.1741
have been	0.3967
have changed	-0.8665
have decided	0.513
have destroyed	-0.2435
have emergency	-0.4648
have experienced	-0.1161
have had	-0.3005
have just	0.1759
have lied	0.2131
have name	-0.1121
have nightmares	-0.5193
have no	-0.5135
have not	-0.457
have seen	-0.3595
have so	-0.2546
have some	-0.1533
have strong	-0.5156
have the	0.6114
have to	-0.1347
have you	-0.6038
have •	-0.9334
havi*	-0.323
having	-0.323
having a	-0.436
he	-0.2371
he asked	-0.3413
he blocked	-0.4649
he called	-0.4557
he came	-0.5221
he can	0.3597
he did	0.2161
he died	-0.7619
he drinks	0.4378
he dumped	-0.3393
he finally	-0.3962
he follows	0.6709
he forced	0.4285
he gets	-0.3576
he grabbed	0.4028
he has	0.3346
he hurt	-0.5711
he is	-0.4387
he keeps	-0.5375
he left	-0.9461
he lied	-0.7074
he liked	-0.3028
he lost	0.1454
he misses	-0.4748
he needs	-0.473
he never	-0.6119
he reached	-0.3848
he replied	-0.2203
he said	-0.3084
he says	-0.1728
he sent	-0.7092
he should	-0.3643
he showed	-0.5699
he texted	-0.576
he threatened	0.1002
he told	-0.1586
he wants	-0.3638
he will	0.3423
he wrote	-0.4601
he •	-0.7793
head	0.5758
head $	-0.165
hear	-0.492
hear his	-0.1931
hear that	-0.3243
hear*	-0.4782
heard	-0.4627
heart	-0.1021
heart $	-0.3126
heart is	-0.6421
heartbroken	-0.4782
heartbroken $	-0.4782
heat	-0.5192
heat stroke	-0.2312
hell	-0.8696
hell for	-0.1581
hello	-0.9583
hello $	-0.5451
help $	0.1064
help it	-0.2105
help me	-0.5049
help my	0.3776
help you	-0.4893
help*	-0.7647
helped	-0.3769
helped me	-0.2133
her	-0.5956
her $	-0.5779
her a	-0.3161
her about	-0.1414
her again	-0.3121
her birthday	-0.3297
her daddy	-0.251
her door	-0.7877
her ex	-0.5045
her face	0.6289
her first	-0.2098
her for	-0.4447
her friend	-0.6418
her friends	-0.1925
her from	-0.2918
her i	0.1585
her in	-0.2546
her instagram	-0.442
her lying	-0.1469
her mom	-0.1146
her new	0.3332
her number	-0.3471
her on	-0.4843
her profile	-0.189
her sexual	-0.1915
her sister	-0.2825
her so	0.3954
her stories	-0.336
her story	-0.3588
her the	-0.2938
her to	-0.6239
her tonight	-0.4655
her work	-0.4599
her yesterday	0.1802
here	0.5574
here $	0.14
here where	-0.2558
hero	-0.4806
hers*	0.6612
herself	0.6612
herself after	0.2496
herz	-0.3803
herz ist	-0.3803
hesi*	0.1753
hesitation	0.1753
hesitation $	0.1753
hey	-0.8529
hey there	-0.315
hey you	-0.2336
hi	-1.0492
hi $	-0.8333
hice	-0.2929
hide	0.3775
hier	0.1379
hier $	-0.4988
hier soir	0.2883
high	-0.5303
high school	-0.5303
him	-0.5936
him $	-0.599
him a	-0.7933
him about	-0.1697
him after	-0.6729
him again	-0.8674
him and	-0.3278
him anymore	-0.4617
him at	0.2532
him back	-0.4318
him for	0.1478
him from	-0.6492
him he	-0.5295
him i	-0.5563
him if	0.4348
him in	0.3217
him last	-0.3803
him like	-0.2067
him on	-0.2383
him one	-0.3265
him out	-0.5532
him right	-0.2175
him so	-0.3979
him to	-0.6392
him today	-0.2904
him with	0.4277
hims*	0.556
himself	0.556
himself in	0.1374
his	-0.8087
his apartment	-0.5472
his belongings	-0.2068
his birthday	-0.2063
his brother	-0.1447
his dad	-0.2899
his ex	-0.2254
his heart	-0.2899
his house	0.1656
his instagram	-0.2647
his job	0.2813
his message	-0.4258
his mom	-0.3514
his new	-0.4112
his number	-0.2112
his page	-0.3243
his phone	-0.1538
his photos	-0.201
his place	-0.6085
his profile	-0.2559
his shoes	-0.3863
his sister	-0.4014
his story	-0.3547
hist*	-1.1489
historias	-0.6894
history	-0.4827
history $	-0.4827
hit	-0.4426
hit me	0.4699
hit myself	0.5053
hit send	-0.9498
hits	0.6368
hits me	0.6966
hoje	-0.4311
hoje $	-0.4311
hola	-0.8949
hold	-0.5243
hold you	-0.5144
holi*	0.2031
home $	-0.5348
home and	0.5717
home*	-0.1791
hometown	-0.1791
hometown of	-0.1791
hone*	0.7698
honestly	0.7393
hood*	-0.3556
hoodie	-0.3556
hope	-0.3858
hope a	0.5183
hope he	-0.8688
hope i	0.4927
hope she	-0.715
hope you	-0.5543
hope your	-0.4368
hope*	-0.6595
hopi*	-0.3975
hoping	-0.3975
horr*	-0.1009
horrible	-0.1009
horrible taste	-0.1011
hosp*	0.5413
hospital	0.2337
hotel	-0.4472
hotl*	-0.4
hotline	-0.4
hour	-0.2683
hour $	-0.2317
hours	-0.4262
hours $	-0.4545
house	0.257
house and	-0.4651
house down	0.7259
how	-0.5264
how are	-0.1997
how do	-0.2391
how does	-0.3607
how expensive	-0.4779
how far	-0.8831
how he	-0.174
how i	-0.6505
how is	-0.6751
how it	0.1027
how long	-0.4115
how many	-0.1839
how much	-0.4036
how old	-0.4662
how she	-0.5861
how stupid	0.2131
how to	0.4256
how you	-0.1684
hoy	-0.8846
hoy $	-0.4834
hug	-0.3028
huge	-0.1933
human	-0.3357
human $	-0.3357
hun	-0.6603
hun $	-0.5924
hung	-0.4911
hung up	-0.4911
hunt	-0.2321
hunt of	-0.2321
hurt	0.6441
hurt her	0.7616
hurt me	-0.7727
hurt my	-0.4524
hurt or	0.195
hurt you	-0.3064
hurt*	-0.4434
hurting	-0.2784
hurting him	0.5734
hurting my	-0.2407
hurting myself	0.586
hurts	-1.1557
hurts $	-0.8667
husb*	0.2028
husband	0.2028
husband $	0.1941
husband after	0.1383
husband and	-0.4681
husband broke	0.2801
husband hits	0.657
husband told	-0.2224
husband will	0.3586
i actually	-0.1606
i add	-0.4755
i almost	0.3508
i always	0.1914
i am	-0.1171
i answered	-0.3761
i apologize	-0.3523
i appreciate	-0.3148
i ask	-0.2017
i asked	-0.5897
i attempted	0.303
i block	0.136
i break	0.426
i broke	-0.3447
i burn	0.4426
i call	-0.2509
i called	-1.077
i can	-0.1104
i check	-0.3063
i checked	-0.1545
i come	-0.6852
i cope	-0.3537
i could	-0.4468
i cried	-0.6677
i cry	-0.6549
i cut	0.8677
i deleted	-0.3792
i did	0.225
i died	0.442
i do	0.4028
i drove	-0.7548
i either	-0.1311
i emailed	-0.6546
i feel	-0.4382
i find	0.2999
i finish	-0.4183
i forgot	-0.3797
i found	0.535
i gave	-0.4619
i get	-0.2366
i give	-0.3137
i go	0.3141
i got	0.5692
i had	-0.4082
i hate	-0.3696
i have	0.3297
i help	0.5006
i hide	0.3775
i hit	0.9087
i hurt	-0.2617
i just	0.8947
i keep	0.115
i know	-0.5112
i leave	0.7984
i left	-0.6346
i lied	0.6076
i looked	-0.2372
i lost	-0.2624
i love	-0.3025
i loved	-0.5014
i made	0.3693
i mean	0.3443
i messaged	-0.6223
i met	-0.2522
i might	0.4237
i miss	-0.734
i need	-0.1487
i needed	-0.6017
i only	0.4556
i opened	-0.1172
i pray	0.5368
i prefer	-0.2455
i press	-0.2338
i promise	-0.5622
i pushed	0.3461
i reached	-0.737
i regret	-0.3922
i replied	-0.4693
i reply	-0.1388
i said	-0.7745
i saw	-0.6662
i say	0.5427
i see	0.5166
i send	-0.314
i sent	-0.6094
i should	0.4786
i so	-0.5653
i start	-0.4835
i still	0.5176
i stop	0.197
i survived	-0.2048
i swear	0.5418
i take	-0.4572
i talk	0.19
i tell	-0.5627
i text	-0.4581
i texted	-0.7294
i think	0.2678
i took	-0.1385
i tried	0.559
i unblocked	-0.1884
i understand	-0.1606
i use	-0.3288
i wake	-0.3302
i wanted	-0.5525
i was	0.2944
i went	-0.6454
i will	0.4917
i woke	0.4255
i worry	-0.4954
i would	-0.1414
i write	-0.3655
i •	-0.5872
ich	-0.1738
ich bin	-0.6877
ich denke	0.5039
ich dich	-0.3409
ich habe	0.3654
ich kann	-0.6211
ich mochte	0.1711
ich muss	-0.6253
ich rufe	-0.6427
ich verletze	0.3946
ich vermisse	-0.7148
ich werde	-0.6495
ich will	0.1493
ich •	-1.2198
idea	-0.2022
idea $	-0.1012
idio*	-0.4183
idioma	-0.4183
idioma $	-0.4183
if	0.2664
if he	-0.1548
if i	0.7427
if it	-0.3395
if my	-0.4707
if self	0.3719
if so	-0.1403
if something	-0.3665
if they	-0.2163
if we	-0.4076
if you	-0.5098
if •	-0.5606
igno*	-0.2745
ignore it	0.1115
ignore me	-0.3402
ignores	-0.454
ignores me	-0.454
ihm	-1.1683
ihm $	-0.5738
ihm geschrieben	-0.3805
ihm so	-0.4892
ihn	-0.2459
ihn zu	-0.8582
ihr	-0.1819
il m	0.3808
il me	0.2245
ill	0.5296
imag*	0.4536
imagine	-0.3017
imagine •	-0.1411
imagining	0.6581
imagining hurting	0.5734
in	-0.1229
in $	0.1178
in a	-0.6364
in ages	-0.2067
in an	0.7007
in and	-0.5347
in different	-0.1311
in front	0.2858
in harm	0.1374
in horrible	-0.1011
in love	-0.1754
in my	0.5293
in reality	-0.1226
in reply	-0.1206
in rome	-0.5099
in spanish	-0.3965
in sweat	-0.3302
in the	0.1788
in them	-0.1172
in thinking	0.5697
in touch	-0.3612
in weeks	-0.6586
in without	0.1753
in your	-0.8202
in •	-0.1209
info*	-0.3848
information	-0.3848
inse*	-0.3899
insecure	-0.3899
insi*	0.4152
inside	0.4152
inside in	-0.2429
inst*	-0.259
instagram	-0.883
instagram $	-0.6346
instance	-0.1943
instance i	-0.1943
instead	0.4317
instead $	-0.4261
instead of	0.5262
inte*	-0.1072
interest	-0.4366
interview	-0.6077
interview $	-0.6077
into	-0.4072
into the	0.2521
into these	-0.2352
invi*	0.1753
invite	0.1753
invite it	0.1753
is	-0.2989
is $	-0.8436
is a	-0.4113
is addicted	0.1304
is all	-0.3841
is at	0.2371
is becoming	-0.1469
is been	-0.4202
is broken	-0.6421
is dating	-0.512
is dead	-0.6111
is derived	-0.1209
is drunk	0.103
is easier	-0.3984
is enough	-0.1774
is fine	0.4003
is full	-0.2047
is giving	-0.1385
is going	-0.2779
is happy	-0.6559
is huge	-0.2091
is hurting	-0.5781
is in	0.3459
is it	-0.3725
is just	-0.2504
is legally	-0.3863
is long	-0.2189
is mad	-0.251
is my	0.2859
is no	0.1284
is not	0.1348
is now	-0.2217
is on	-0.4793
is online	-0.3875
is open	-0.4031
is over	-0.4284
is she	-0.4215
is simply	0.1753
is so	0.5418
is something	-0.1206
is stalking	0.673
is stuck	-0.4931
is suffering	-0.4763
is suicidal	0.4256
is taking	-0.1904
is temporary	-0.3046
is texting	-0.2563
is that	0.1975
is there	0.3845
is this	-0.8477
is to	-0.215
is tomorrow	-0.5184
is too	-0.2602
is waking	-0.1915
is what	-0.7028
is with	-0.5185
is worth	-0.3046
is your	-0.3729
is •	-0.5179
ist	-0.7045
ist gebrochen	-0.3803
it	0.2402
it $	-0.174
it a	-0.5703
it again	0.487
it all	0.4308
it be	-0.2005
it but	0.5353
it by	-0.3956
it comes	-0.1161
it every	0.4948
it feel	0.3719
it feels	-0.3629
it gets	0.2404
it goes	0.2214
it going	-0.839
it hurts	-0.431
it is	-0.1313
it just	-0.1226
it last	0.6651
it makes	-0.1172
it may	-0.1341
it ok	-0.2056
it since	-0.5163
it sooner	-0.3019
it starts	0.1115
it still	-0.2863
it takes	-0.4049
it though	0.1741
it through	-0.2758
it to	0.7479
it was	-0.7218
it when	0.1115
ital*	-0.5357
its	0.1615
its a	-0.2121
its unclear	-0.1519
its •	-0.1827
j	-0.1477
j arrete	-0.3006
j espere	-0.1838
japan	-0.5292
je	-0.1896
je l	-0.5453
je lui	-0.5919
je me	0.401
je ne	-0.2767
je pense	0.541
je suis	-0.9044
je voudrais	0.3485
je •	-1.2797
jeal*	-0.648
jealous	-0.648
jesu*	-0.1804
jesuschristreddit	-0.1804
jesuschristreddit $	-0.1804
jetzt	-0.7025
job	-0.7568
job $	-0.9378
job all	-0.4553
job most	-0.1341
joke	-0.4047
joke $	-0.4047
joking aside	-0.1472
jour*	-0.5999
jump*	-0.3132
jumped	-0.3132
just	0.4633
just be	-0.4745
just been	0.1741
just cry	-0.1358
just crying	-0.1311
just do	0.3606
just is	-0.1226
just need	-0.2886
just one	-0.2237
just said	-0.4013
just say	-0.2095
just spit	-0.1804
just started	0.124
just text	-0.2547
just to	-0.3978
just trying	-0.1341
just waiting	0.5428
just want	0.9865
just •	-0.4693
k	-0.8846
k $	-0.8846
kann	-1.1963
kann ich	-0.4663
kann nicht	-0.6211
kann*	-0.6032
kannst	-0.6032
kannst du	-0.6032
karma	-0.7386
keep	0.3272
keep going	0.6454
keep looking	-0.2477
keep planning	0.3212
keep thinking	-0.9203
keep what	0.196
keeps	-0.135
keeps calling	-0.4204
keeps texting	-0.3573
keeps threatening	0.3413
key	0.1991
keys	-0.3927
kid	0.2596
kids at	-0.4634
kill	1.0196
kill herself	0.5228
kill himself	0.251
kill me	0.1815
kill my	0.7122
kill myself	0.7561
kill themselves	-0.1206
kill*	0.3507
killed	-0.7872
killed in	-0.5822
killing	0.7749
killing $	0.5697
killing my	0.3235
killing myself	0.8025
killing of	-0.2321
kills	-0.3547
kills in	-0.3547
kind	-0.1817
kind of	-0.1817
kind*	-0.4417
knew	-0.126
know	-0.7306
know $	-0.1563
know about	-0.1703
know how	-0.2068
know i	-0.7089
know if	-0.4357
know is	0.1115
know now	-0.1011
know what	-0.4213
know who	-0.1831
know*	-0.3152
knowing	-0.3152
knows	0.3881
kurz	-0.6316
l	-0.357
l ai	-0.4487
l appeler	-0.6791
la curiosidad	-0.3584
la extrano	-0.8187
la is	-0.1482
la llame	-0.6896
la vida	-0.6196
la vie	0.5889
land*	-0.5353
landlord	-0.5353
landlord $	-0.3709
lang*	-0.6028
language	-0.6028
las	0.3549
last	0.2776
last message	-0.1152
last month	0.1855
last night	0.2882
last self	0.195
last thursday	0.2496
last time	0.508
last week	-0.6436
last year	-0.3652
late	-0.4692
late $	-0.4962
late again	-0.266
lately $	-0.5976
later	-0.5013
later $	-0.5306
laugh	-0.7098
le escribi	-0.7172
le mande	-0.4915
le voy	-0.4514
learn	-0.6021
learn to	-0.6021
leav*	-0.3985
leave	-0.1993
leave and	0.1258
leave me	-1.2149
leaves	-0.3867
leaves he	-0.2352
leaving	-0.198
leaving him	-0.1915
leaving me	0.253
leben	0.8724
leben $	0.5018
leer	-1.2985
left	-0.1082
left $	-0.3502
left a	-0.6736
left me	0.1834
lega*	-0.5046
legally	-0.5046
legally dead	-0.3863
leid	-0.2187
leid dass	-0.2187
les	-0.6992
less	-0.7173
let me	0.4683
let us	-0.5622
let you	-0.3803
lett*	0.4116
letter	0.1266
letter $	0.3005
letters	0.238
letting	0.374
letting go	0.374
liar	-0.1977
liar and	-0.1902
lieb*	0.4574
liebe	-0.6624
lied	0.2795
lied in	0.2131
life and	-0.6095
life can	-0.1581
life has	0.3865
life tonight	0.5157
ligar	-0.6082
ligar para	-0.6082
ligh*	-0.466
lights	-0.466
lights $	-0.466
ligou	-0.5748
ligou ontem	-0.5748
like it	0.4547
like me	0.4189
like my	-0.3856
like texting	-0.3214
like the	-0.2562
like this	0.257
like when	-0.2352
like you	-0.7184
like •	-0.1011
liked	-0.6559
liked my	-0.4873
liki*	-0.5288
liking	-0.5288
lil	-0.1791
lil town	-0.1791
line	-0.1113
list	-0.7347
list $	-0.5669
list of	-0.4321
list*	-0.6328
listen	-0.4611
listen to	-0.4757
lite*	-0.4253
literally	-0.4253
litt*	-0.668
little	-0.668
little $	-0.4532
live	1.0574
live anymore	0.4111
live for	0.6727
lives	-0.8084
lives $	-0.1469
living $	-0.2595
living this	-0.3046
llam*	-1.2989
llamar	-0.68
llamar a	-0.569
llamarlo	-0.5869
llamarlo $	-0.5869
llame	-0.8683
llame y	-0.8296
llamo	-0.7982
llor*	-0.3907
llorar	-0.3907
llorar $	-0.3907
lo	-0.3893
lo amo	-0.7758
lo que	-0.5904
loads	-0.2124
lock	-0.8309
lock*	0.4062
locked	0.2801
locked me	0.2801
locker	0.3454
locker rooms	0.3454
log	-0.5754
log my	-0.4512
lol	-0.558
lol $	-0.9293
lol i	0.6144
lone*	-0.6892
lonely	-0.6892
lonely $	-0.6892
long	-0.6476
long apology	-0.149
long is	-0.2387
long message	-0.1102
long past	-0.2189
long should	-0.3514
long time	-0.7336
long*	-0.2923
longer	-0.2923
look $	-0.5957
look*	-0.4585
looked	-0.4643
looked at	-0.3858
looking	-0.2787
looking at	-0.2902
looks	-0.3028
looks like	-0.3531
los	-0.7367
losc*	-0.8322
loschen	-0.6858
loschen $	-0.6858
lose	-0.5492
losi*	-0.6299
losing	-0.6299
losing my	-0.5992
lost his	0.1454
lost my	-0.1487
lot $	-0.779
lot of	-0.1311
lots	-0.1646
lots of	-0.1646
loud*	0.5573
louder	0.5573
love	-0.9227
love $	-0.4756
love and	-0.1501
love her	-0.4232
love him	-0.517
love me	-0.2407
love my	-0.568
love to	-0.434
love with	-0.1773
love you	-0.4255
love*	-0.1976
loved	-0.6905
loved and	-0.1172
loved me	-0.5021
lovely	-0.2221
loves	-0.3406
loves me	-0.3406
lovi*	-0.3194
loving	-0.3194
loving him	-0.3194
luck	-0.9183
luck with	-0.1058
lui	-0.9833
lui ai	-0.4335
lui ecrire	-0.4952
lui envoyer	-0.1844
lui parler	-0.5642
lying	-0.2912
lying is	-0.1469
lying to	-0.245
m	0.1375
m a	0.3178
ma	-0.4474
ma mere	-0.7964
mach*	0.5065
mad	-0.1581
mad at	-0.251
made	0.3174
made a	-0.3639
made it	-0.563
made me	-0.4726
mail	-0.3281
mail*	-0.5813
mailbox	-0.5813
mailbox $	-0.5813
mais	0.5416
mais falar	-0.7187
make	-0.108
make a	-0.4932
make it	-0.5453
make me	-0.4833
make sure	0.5147
makes	-0.2056
makes me	-0.2801
makes people	-0.1172
maki*	-0.1841
making	-0.1841
mal	-0.7103
male	-0.3665
man $	0.4034
man i	-0.1482
man that	-0.3804
mana*	0.3064
manana	0.3649
manana $	0.3649
mand*	-0.7755
mandar	-0.3996
mandar mensagem	-0.3044
mandarle	-0.467
mandarle un	-0.467
mande	-0.4915
mande un	-0.3281
mandei	-0.2367
mandei mensagem	-0.2367
mandou	-0.533
mandou mensagem	-0.533
manq*	-0.7578
manque	-0.6801
manque $	-0.6362
many	-0.301
many days	-0.3353
many times	-0.1542
march	-0.3074
mari*	0.1836
marido	0.2394
marido me	0.2394
mas	-0.3257
mas $	-0.2112
mask	-0.4763
mask could	-0.4763
mata*	-0.4377
matar	1.0521
matar $	0.7788
matter of	0.1429
may	-0.4643
may not	-0.1341
maybe i	-0.4472
me	0.2302
me $	-0.4694
me a	-0.7101
me about	-0.4822
me after	-0.3672
me again	-0.5656
me agride	0.2358
me ameaca	0.304
me an	-0.5359
me anymore	-0.6809
me around	0.5085
me back	-0.3786
me by	0.2195
me cortar	0.5353
me corto	0.6951
me coupe	0.6511
me dejes	-0.3024
me escribio	-0.7462
me estoy	0.5474
me every	-0.2172
me for	0.2984
me from	0.4258
me golpea	0.2832
me happy	-0.5976
me he	-0.6157
me i	-0.612
me if	0.4407
me in	0.3444
me its	0.3218
me know	-0.636
me laugh	-0.5163
me leave	0.5318
me ligou	-0.5748
me like	-0.7698
me llamo	-0.7982
me mandou	-0.5184
me manque	-0.6801
me matar	0.564
me my	-0.5759
me names	0.1731
me nervous	-0.2455
me on	-0.469
me one	-0.1638
me out	0.14
me over	0.4748
me saying	-0.3808
me see	-0.2984
me she	0.6124
me siento	-0.6049
me so	-0.4969
me some	-0.1124
me tape	0.324
me that	-0.2355
me the	-0.6699
me to	-0.2029
me today	-0.3393
me tonight	-0.6132
me tuer	-0.3873
me wants	0.2953
me what	0.5287
me when	0.1259
me which	-0.135
me with	0.2402
me yesterday	-0.8032
me your	-0.3578
mean*	0.3548
meaning	0.3548
meaning i	0.4509
meant	-0.5875
medi*	0.2195
medication	0.2195
medication or	0.1741
meds	0.3446
meet	-0.8114
meet and	-0.1403
meet me	-0.6819
meet*	-0.6734
meeting	-0.6734
meeting $	-0.2553
mehr	0.2975
mehr $	-0.9858
mein	-0.3253
mein freund	0.2435
mein herz	-0.3803
meine	-0.7312
meine daten	-0.6903
meine sachen	-0.3971
meinem	0.7902
mejor	0.4261
meld*	-0.8084
melden	-0.5988
melden $	-0.5988
meme	-0.5614
meme $	-0.3626
men	-0.7912
mena*	0.3832
menace	0.3832
menace de	0.3832
mens*	-0.8123
mensagem	-0.5616
mensagem $	-0.4852
mensagem e	-0.2727
mensagem ontem	-0.3114
mensagem para	-0.1544
mensaje	-0.4909
mensaje $	-0.2986
mensajes	-0.5612
mensajes $	-0.5612
ment*	-0.669
mentido	-0.5073
mentido $	-0.5073
mere	-0.8768
mere va	-0.8545
merry	-0.1936
mes	-0.9999
mess	-0.2181
mess*	-0.8168
message	-0.4426
message $	-0.6284
message and	0.3294
message from	-0.1145
message him	-0.2931
message me	-0.4788
message my	-0.5521
messaged	-0.7344
messaged him	-0.2307
messaged me	-0.6046
messaged my	-0.524
messages	-0.7865
messages $	-0.4718
messages anymore	-0.5225
messaging	-0.7832
messaging her	-0.2736
messaging me	-0.5959
met	-0.768
met $	-0.3877
meu	0.1189
meu coracao	-0.5966
meu ex	0.5818
mi	0.1034
mi animo	-0.6299
mi ex	0.1778
mi novio	0.3774
mich	0.9402
mich $	0.4861
mich andern	-0.5314
mich selbst	0.3946
midn*	-0.2963
midnight	-0.2963
mieux	0.4312
might	0.3406
mim	0.4084
mind	-0.2453
mind $	-0.3954
mine	0.5375
minha	-0.2419
minha vida	0.261
minu*	-0.5547
minute	-0.3453
minutes	-0.4492
minutes $	-0.3933
minutes late	-0.2164
mir	-0.5151
mir geschrieben	-0.5383
mir leid	-0.2187
mis	-0.6648
mis datos	-0.4426
miss	-0.2622
miss her	-0.4984
miss him	-0.4641
miss his	-0.6121
miss me	0.2927
miss those	-0.1482
miss you	-0.4529
miss*	-0.6507
missed	-0.3967
missed calls	-0.4168
misses	-0.5661
misses me	-0.5661
missing	-0.1403
mist*	-0.3791
mistake	-0.3791
mistake $	-0.3791
moch*	0.1711
mochte	0.1711
mochte sterben	0.4055
mode	-0.368
mode is	-0.368
moi	0.2756
mom	0.2322
mom $	0.1991
mom called	-0.5205
mom died	-0.3616
mom is	-0.3758
mom s	0.3626
mom that	0.3792
mome*	-0.2217
moment	-0.15
moment the	-0.15
mon	0.2569
mon copain	0.5691
mon ex	0.3136
mond*	-0.4097
monday	-0.4097
monday $	-0.4097
money	-0.4636
money $	0.1589
money i	-0.1804
mong*	-0.15
mongoose	-0.15
mongoose was	-0.15
mons*	-0.252
monster	-0.252
mont*	0.1214
month	0.3205
month $	0.2094
months	0.2875
months $	0.3266
mood	-0.9088
mood $	-0.6276
more	-0.7993
more time	-0.4052
morg*	-0.6842
morgen	-0.6842
morgen $	-0.6842
morn*	-0.1246
morning	-0.1246
morning $	-0.6215
morr*	0.3743
morrer	0.3743
morrer $	0.3743
morte	0.4851
morte $	0.4851
most	0.3947
most people	-0.1341
most terrified	-0.1393
moth*	-0.3086
mother	-0.2909
mother $	-0.4094
mothers	-0.2068
mothers •	-0.2068
mour*	0.7134
mourir	0.7134
mourir $	0.7134
move	-0.7662
move on	-0.6067
moved	-0.76
moved out	-0.1441
moved to	-0.7051
movi*	-0.1877
movie	-0.6073
moving	-0.1877
much	-0.5001
much better	-0.1193
much i	-0.1525
much is	-0.5702
much pain	-0.1598
mucho	-0.9941
mucho $	-0.9941
muita	-0.2645
muito	-0.2537
mundo	0.673
music	-0.7803
music $	-0.7803
muss	-0.6253
mute	-0.9004
mutu*	-0.1018
mutual	-0.1018
muy	-0.5827
muy triste	-0.3995
my	-0.2007
my account	-0.5024
my arms	0.6594
my aunt	-0.3041
my back	-0.2951
my bad	-0.7223
my bed	0.2131
my best	-0.2237
my birthday	-0.3121
my body	0.4809
my boss	-0.5718
my boyfriend	-0.2603
my brain	-0.3804
my brother	-0.3381
my car	0.2633
my child	0.1551
my cousin	-0.2361
my dad	-0.1485
my data	-0.7744
my daughter	0.2222
my death	0.6176
my door	0.4781
my drink	-0.1804
my everything	-0.1861
my ex	-0.2449
my exam	-0.7993
my family	0.1631
my father	-0.3027
my fathers	-0.3991
my fault	0.4056
my fear	-0.3414
my feelings	-0.5511
my first	-0.33
my friends	0.3131
my friendships	-0.2407
my girlfriend	-0.2271
my head	0.5015
my history	-0.4827
my husband	0.2713
my information	-0.3526
my job	-0.8201
my kids	0.1891
my landlord	-0.3709
my marriage	-0.5913
my messages	-0.3045
my mind	0.2242
my mom	0.4156
my mood	-0.6862
my mother	-0.2912
my mothers	-0.2068
my new	-0.4102
my old	-0.3326
my own	0.3393
my parents	0.228
my phone	0.2769
my post	-0.5781
my profile	-0.4888
my progress	-0.399
my records	-0.5336
my relationship	-0.3019
my relationships	-0.2407
my reply	-0.1827
my roommate	0.4796
my semi	-0.1791
my siblings	0.1953
my sister	0.3013
my sleep	0.2586
my son	0.6667
my stories	-0.3122
my story	-0.3657
my streak	-0.4758
my therapist	0.356
my things	0.1266
my thoughts	-0.7259
my throat	0.5489
my time	-0.3061
my toddler	-0.251
my two	-0.2224
my urge	-0.5822
my work	0.4016
my •	-0.8285
myse*	0.4725
myself	0.4725
myself $	-0.1296
myself again	0.5425
myself for	0.2999
myself i	-0.185
myself is	0.2004
myself when	0.5154
myself with	0.4227
na	0.3412
name	-0.6699
name $	-0.2653
name and	-0.2392
name buried	-0.2064
name have	-0.1036
name of	-0.307
name right	-0.1036
name •	-0.4303
names	0.1731
nao aguento	-0.1082
nao paro	-0.6615
narc*	-0.3677
narcissist	-0.3677
narcissist $	-0.3677
ne	-0.1894
ne veux	0.2395
near*	-0.3534
neat	-0.1791
neat lil	-0.1791
nece*	-1.0867
necesito	-0.6333
need	-0.2153
need a	-0.4704
need anything	-0.3796
need help	0.5009
need some	-0.1012
need to	-0.1154
need you	-0.6531
need*	-0.2509
needed	-0.2509
needs	-0.6099
needs space	-0.3597
needs your	-0.4194
nerv*	-0.5252
nervous	-0.5252
nervous and	-0.2455
never	-0.4929
never answers	-0.2159
never find	-0.3194
never met	-0.5775
never said	-0.2123
never wake	0.4815
new	-0.3234
new girlfriend	-0.4112
new guy	-0.5823
new job	-0.3636
new year	-0.5861
news	-0.6301
news $	-0.5299
next	0.3657
next time	0.2356
next week	0.3444
nice	-1.2404
nice $	-0.6325
nicht	0.1069
nicht $	-0.8487
nicht mehr	0.3127
nicht schlafen	-0.4862
nigh*	-0.1213
night	0.2055
night $	-0.1517
night and	0.2897
night but	0.5057
night i	0.2815
nightmares	-0.645
nightmares about	-0.7653
nightmares where	-0.1311
no	-0.1608
no answer	-0.143
no contact	-0.4593
no desire	-0.1756
no escape	0.1551
no friends	-0.7279
no job	-0.4553
no le	-0.6342
no me	-0.8168
no meaning	0.4509
no more	-0.6118
no one	-0.1203
no puedo	-0.7643
no quiero	0.5836
no reason	0.1938
no tengo	0.3266
no true	-0.1631
no urge	-0.4024
nobo*	0.2114
nobody	0.2114
nobody would	0.3363
nope	-0.2906
nope $	-0.2906
norm*	-0.4553
normal	-0.4683
normal $	-0.4348
normally	-0.135
normally ends	-0.135
not $	0.1696
not a	0.267
not admit	-0.1206
not answer	-0.6207
not be	0.4033
not been	-0.6231
not being	-0.1747
not believe	-0.3775
not call	-0.3811
not care	0.5089
not come	0.5174
not communicated	-0.1226
not consider	-0.1943
not contacted	-0.5813
not do	-0.4769
not eat	-0.8006
not enjoy	-0.2321
not even	-0.1781
not exist	0.1542
not feel	0.1847
not get	-0.2975
not give	-0.1104
not go	-0.4497
not going	0.2218
not good	-0.4
not have	0.1246
not he	-0.3601
not help	-0.2935
not in	-0.1773
not know	-0.1967
not leave	-0.5976
not let	0.6642
not listen	-0.3329
not mind	0.3734
not need	-0.1685
not pick	-0.1475
not repay	0.1374
not say	-0.473
not see	0.6189
not sleep	-0.9208
not stop	0.1814
not talk	-0.4429
not text	-0.5664
not texting	-0.3111
not that	-0.1322
not the	-0.2743
not to	-0.5529
not trust	-0.7357
not wait	0.2132
not wake	0.6587
not want	0.1868
not worth	0.4051
not write	-0.3782
note yesterday	0.2465
noth*	0.1024
nothing	0.1024
nothing $	-0.9714
nothing makes	-0.7761
noti*	-0.4456
notifications	-0.7297
notifications $	-0.5875
novio	0.671
novio me	0.3774
novo	-0.1409
novo $	-0.1409
now	-0.2973
now he	-0.1904
now i	-0.7627
now that	0.2649
now to	-0.1385
now too	-0.1036
nowh*	-0.5935
nowhere	-0.5935
nowhere $	-0.577
numb*	0.1877
number	-0.3921
number $	-0.4096
numbers	0.506
numbers $	0.506
nur	-0.6048
nurse	0.3705
o	-0.7051
o perfil	-0.4734
o que	-0.486
od	-0.1455
of	-0.2631
of $	0.1336
of a	-0.5677
of accidental	-0.2449
of being	-0.2789
of breaking	-0.3495
of depression	-0.1161
of ending	0.6962
of excelsior	-0.1791
of florida	-0.1004
of her	0.4133
of him	-0.7056
of his	0.4126
of hope	-0.2743
of it	-0.3166
of life	-0.6342
of living	-0.1304
of losing	-0.5992
of me	-0.3745
of my	-0.3506
of nightmares	-0.1311
of not	-0.1393
of nowhere	-0.3089
of people	-0.5399
of pills	0.5712
of possibilities	-0.1519
of sleeping	-0.3822
of suicide	0.4164
of the	-0.1051
of things	-0.1481
of us	-0.4494
of water	-0.3517
of what	0.4683
of you	-0.9004
off	-0.1559
off $	-0.5337
off completely	-0.4218
off easy	0.3454
off for	-0.1173
off on	-0.1738
off the	-0.2203
off was	-0.1121
offi*	-0.7537
office	-0.7537
office $	-0.5539
oh	-0.6328
oh man	-0.3804
oh right	-0.1011
oi	-0.9261
oi $	-0.6252
ok	-0.327
ok $	-0.703
ok day	0.1753
ok i	-0.3412
ok if	-0.2056
okay	-0.6812
okay $	-0.2517
old	-1.1908
olhei	-0.3584
olvi*	-1.0107
on	-0.2847
on $	-0.7116
on and	0.1288
on friday	-0.2323
on getting	0.1304
on her	-0.8304
on instagram	-0.3476
on love	-0.2709
on me	-0.3933
on monday	-0.1887
on screen	-0.1012
on sunday	0.2612
on the	0.2698
on this	0.4518
on you	-0.2004
once	0.2009
once and	-0.4411
one	-0.8075
one $	-0.6432
one does	-0.1767
one drag	-0.15
one is	-0.1148
one last	-0.6398
one mongoose	-0.15
one more	-0.7304
one of	-0.133
onli*	-0.5223
online	-0.5223
online $	-0.3875
only	0.7471
only heartbroken	-0.4782
only thing	0.3655
ontem	-0.643
ontem $	-0.643
onto	-0.1226
onto others	-0.1226
open	-0.4031
open*	-0.2154
opened	-0.2764
opened up	-0.1172
or	-0.339
or angry	0.195
or death	0.1741
or i	-0.3764
or just	-0.1311
or they	-0.7143
or try	-0.3466
or whatever	0.1741
or •	-0.2312
os	-0.5556
othe*	0.1205
other	-0.3846
other $	-0.3214
other men	-0.4938
other one	-0.15
other people	-0.2827
others	0.1205
others $	-0.1226
others where	0.196
otra vez	0.2983
oubl*	-0.8708
our	-0.467
our best	-0.1581
our chat	-0.3708
our emotionally	0.1953
our old	-0.5258
our relationship	-0.1385
our song	-0.4712
out	-0.4369
out $	-0.1738
out after	-0.3995
out and	0.2103
out be	0.1741
out my	-0.1804
out of	-0.2827
out to	-0.3329
outf*	-0.707
outp*	-0.1036
outplaying	-0.1036
outplaying him	-0.1036
outs*	0.2502
outside	0.2502
over	-0.2362
over $	0.1738
over a	-0.7751
over for	0.4509
over her	-0.3925
over it	-0.9725
over my	0.6841
over the	-0.3335
over to	-0.402
over*	0.3467
overreact	0.3454
overreact $	0.3454
overwhelmed	0.195
overwhelmed hurt	0.195
owe	-0.3575
owe me	-0.3575
own	0.1373
pack*	-0.7243
page	-0.334
page $	-0.2818
pain	0.1769
pain $	0.2493
pain i	-0.427
pain lately	0.1115
pain to	-0.8741
panic	-0.1311
panic or	-0.1311
pape*	-0.8091
papers	-0.2935
para	-1.2126
para ela	-0.4731
para ele	-0.6424
pare	-0.5897
pare*	0.1341
parent	-0.1631
parent would	-0.1631
parents	0.1553
parents in	0.1551
parl*	-0.5642
parler	-0.5642
parler $	-0.5642
paro	-0.6529
paro de	-0.6529
part	0.2594
part of	0.2594
part*	0.6103
party	-0.8291
party $	-0.4213
pas	-0.5479
pas $	-0.512
pass*	-0.6283
passed	-0.5945
passed away	-0.5023
past	-0.3909
past $	-0.5063
past and	-0.2189
past four	-0.1161
path*	0.2876
pathetic	0.2876
pathetic $	-0.6415
pausa	-0.6428
pause	-0.9912
pause $	-0.6997
pause for	-0.4949
pay	0.3689
pay with	0.4071
peac*	0.4146
peace	0.4752
peace $	-0.2743
peaceful	0.4146
pens*	0.8284
pensando	0.7168
pensando em	0.4933
pense	0.541
pense au	0.3265
peop*	-0.2828
people	-0.2828
people and	0.1274
people feel	-0.1172
people i	-0.2455
people leaving	-0.135
people like	0.3758
people should	-0.1206
people who	-0.4563
people would	-0.1341
perd*	-0.8559
perf*	-0.6131
perfil	-0.607
perfil dele	-0.4734
pers*	-0.1959
person	-0.9089
person $	-0.807
petty	-0.1827
petty reason	-0.1827
peur	-0.2504
peur de	-0.2504
peux	-0.5799
phone $	-1.0911
phone and	0.2597
phone last	-0.3292
phone to	-0.2194
phot*	-0.4697
photo	-0.6124
photo $	-0.473
photos	-0.4455
photoshopped	-0.2429
photoshopped pic	-0.2429
phys*	0.2728
physically	0.2728
pic	-0.2429
pic $	-0.2429
pick	-0.2789
pick up	-0.281
pick*	-0.3205
picking	-0.1296
pict*	0.2146
picture	-0.6446
picture $	-0.486
pictures	0.3383
pictures $	-0.5345
pills	0.837
pizza	-0.7697
pizza rolls	-0.1472
place	-0.4156
place $	-0.5633
place it	0.1753
place you	-0.3046
plan	0.7499
plan and	0.724
plan to	-0.1411
plan*	0.2627
planning	0.5459
planning how	0.3212
plat*	0.4261
play	-0.5982
plea*	-0.4629
please	-0.8182
please $	-0.9735
please come	-0.2146
please give	-0.1306
please leave	-0.3609
please stop	-0.2948
pleasure	0.5697
pleasure in	0.5697
plum*	-0.202
plumber	-0.202
plus	0.3104
plus $	-0.9097
plus de	0.5098
plus vivre	0.5023
pode	-1.0397
point	0.2228
point is	-0.1206
point of	0.3247
point that	-0.1385
poli*	-0.5808
police	0.2724
poor	-0.539
por	-0.7994
por favor	-0.607
poss*	-0.31
possessive	-0.2407
possessive in	-0.2407
possibilities	-0.1519
possibilities $	-0.1519
post $	0.3593
post if	-0.1519
post*	0.3697
posted	0.3996
posts	-0.6337
pour	-0.4272
pray	0.5368
prec*	-0.6591
prefer	-0.2455
prefer animals	-0.2455
preg*	-0.2598
pregnancy	-0.2449
pregnancy to	-0.2449
pregnant	-0.1553
pren*	-0.7386
prep*	0.1612
prepare	0.2536
prepare for	0.2536
pres*	0.1495
press	-0.3392
pret*	0.5304
pretending	0.23
pretty	0.4737
prin*	-0.5135
printer	-0.5018
printer $	-0.5018
priv*	0.1241
private	0.1241
prob*	0.2317
probably	0.5674
probably google	-0.1011
problems	-0.5543
prof*	-0.8569
profile	-0.8798
profile $	-0.8572
prog*	-1.3105
progress	-0.399
progress $	-0.399
prom*	-0.7449
promise	-0.5622
promise i	-0.556
promised	-0.477
prot*	-0.1393
protect	-0.1393
protect them	-0.1393
proud	-0.1668
prove	-0.607
pued*	-0.6399
puedes	-0.6399
puedo	-0.8778
puedo dejar	-0.1987
puedo dormir	-0.434
punc*	0.5121
punches	0.4263
puni*	0.5523
purge	0.3031
purpose to	-0.2435
push*	0.5355
pushed	0.4283
pushed me	0.1864
pushed my	0.3461
pushy	-0.248
pushy to	-0.248
put	0.598
put himself	0.1374
qual*	-0.1124
quality	-0.1124
quality •	-0.1124
quan*	-0.1199
quando	0.1207
quar*	0.4455
que	-0.7574
que hice	-0.2929
que j	-0.4272
que je	-0.3878
que le	-0.5169
que se	0.6356
que ta	-0.3302
que voce	-0.3362
quel*	-0.3901
quelle	-0.3901
quer*	0.3958
queria	0.3958
queria morrer	0.3743
quero	0.4289
quero me	0.3461
ques*	-0.2417
question	-0.1858
questions	-0.1351
questions can	-0.1351
quick	0.4894
quie*	0.3662
quiero	0.2161
quiero mandarle	-0.4407
quiero seguir	0.4103
quiero suicidarme	0.3572
quiero ver	-0.7302
quiet	-0.1211
quit	-0.881
quoi	-0.7156
quoi $	-0.473
race	-0.8431
rais*	0.1884
raise	-0.5
raise and	-0.1393
raise i	-0.1393
raised	-0.1631
raised you	-0.1631
ran	-0.5458
rate	-0.5889
rather be	0.3499
rather die	-0.6272
rather have	-0.1121
reac*	-0.7225
reach	-0.7766
reach out	-0.7395
reached	-0.5841
reached out	-0.5841
reaching	-0.2194
reaching out	-0.2194
read	-0.5935
ready	0.5382
ready for	0.3052
real $	0.2146
real world	-0.1484
reality	-0.1226
reality we	-0.1226
really difficult	-0.1904
really hard	-0.1904
really like	-0.3156
really neat	-0.1791
really need	-0.1069
really petty	-0.1827
really reasonable	-0.1767
really stressed	0.1741
really sucks	0.1304
reap*	0.1753
reaper	0.1753
reaper to	0.1753
reas*	0.3959
reason	0.4038
reason i	0.4127
reason its	-0.1827
reasonable	-0.1767
reasonable $	-0.1767
recently	0.3192
reco*	-1.0545
recommend	-0.3661
record	-0.5347
records	-0.5336
rega*	-0.561
regarder	-0.4451
regi*	-0.9946
registrar	-0.9946
regr*	-0.6969
regret	-0.6969
regret it	-0.3951
rela*	-0.1333
relapsed	0.4221
related	-0.1675
related $	-0.1675
relationship	-0.3316
relationship $	-0.4115
relationship for	0.1975
relationship now	-0.3019
relationships	-0.2407
relationships and	-0.2407
reli*	0.2935
reme*	-0.54
remember	-0.54
remi*	-0.9388
remind	-0.5238
remind me	-0.5238
reminders	-0.7244
reminders $	-0.7086
remo*	-0.6142
remove	-0.4846
remove my	-0.366
rent	-0.6399
repay	0.1374
repay him	0.1374
replied	-0.3477
replied to	-0.3316
reply	-0.8896
reply $	-0.5997
reply to	-0.3102
repo*	-0.6547
repondre	-0.1771
repondre $	-0.1771
repondu	-0.3118
repondu $	-0.3118
requ*	-0.6402
request	-0.6402
request $	-0.6402
resi*	-0.9454
resp*	-1.1216
respond	-0.2862
responder	-0.451
respondeu	-0.6748
respondeu $	-0.6748
respondi	-0.5502
respondi $	-0.2348
responsibility	-0.4572
rest	-0.2807
rest*	-0.8821
restaurant	-0.4068
reve*	0.2888
revi*	-0.7527
reviens	-0.6541
right	-0.3377
right $	-0.362
right about	-0.1494
right now	-0.1481
robot	-0.4427
robot $	-0.4217
rolls	-0.1472
rolls or	-0.1472
rome	-0.5327
rome $	-0.5327
room	0.4207
room*	0.4796
roommate	0.4796
rooms	0.3454
rooms because	0.3454
round	-0.4115
round $	-0.3547
route	-0.2889
route ask	-0.2889
rufe	-0.6427
ruin	-0.1469
ruin lives	-0.1469
ruin*	-0.6053
rule	-0.166
runn*	-0.1923
running	-0.1923
runs	0.5183
runs me	0.5183
s	0.2864
s boyfriend	0.7049
s death	-0.8821
sach*	-0.3971
sachen	-0.3971
sad	-0.2817
sad $	-0.5679
sad and	0.1905
sad but	-0.2913
safe	-0.9608
safe $	-0.5344
said	-0.5328
said $	-0.5988
said goodbye	-0.3523
said he	-0.1359
said i	-0.3955
said in	-0.1206
said no	-0.5934
said she	0.4109
said that	-0.1637
salut	-0.9117
sam	-0.3468
same	-0.2802
sans	0.3965
santa	-0.2224
santa does	-0.2224
sat	-0.2758
satu*	-0.4598
saturday	-0.4598
save	0.1374
save my	0.1374
saved	-0.344
saved my	-0.3739
savings	-0.8161
saw	-0.2488
saw a	-0.4538
saw them	-0.4127
saw you	-0.111
saw your	-0.2617
say	-0.5647
say $	-0.7166
say happy	-0.1515
say hi	-0.5288
say no	0.5918
sayi*	0.1472
saying	0.1472
saying he	-0.3819
saying she	0.3249
says	0.4406
says he	0.1933
says it	0.7044
says she	-0.2648
says that	-0.2899
scared	-0.2335
scared i	0.2838
scared of	-0.4243
scared to	-0.2349
scars	0.7567
schl*	0.2357
schlafen	-0.4862
schlafen $	-0.4862
schlagt	0.4478
schlagt mich	0.4478
scho*	-0.833
school	-0.833
school $	-0.6065
school and	-0.5176
schr*	-1.1951
schreiben	-0.5803
schreiben $	-0.5803
scratch	-0.4364
scream	-0.6347
scream $	-0.5548
screaming	0.1115
screaming to	0.1115
screen	-0.1012
screen writing	-0.1012
screw	-0.321
scuba	-0.1004
scuba diving	-0.1004
se	0.2287
se matar	0.4687
seco*	-0.1433
second	-0.1433
see	-0.3095
see $	0.3454
see a	-0.4915
see her	-0.7979
see him	0.1475
see how	-0.5144
see me	-0.978
see my	0.3494
see what	-0.6462
see you	-0.4647
seei*	-0.4794
seeing	-0.4794
seeing someone	-0.542
seem	-0.1488
seem dead	-0.1533
seem*	-0.2966
seen	-0.6102
seen a	-0.5156
sees	-0.7022
sees his	-0.2068
segu*	0.4103
seguir	0.4103
seguir viviendo	0.4103
sehen	-0.6005
sehr	-0.3113
sehr $	-0.3113
sein	0.2274
selb*	0.6578
selbst	0.3946
selbst $	0.3946
selbstmord	0.5039
selbstmord $	0.5039
self	0.4966
self harm	0.2537
self harmed	0.195
self*	-0.3782
selfish	-0.3782
sem	0.2062
sema*	-0.2374
semi	-0.1791
semi hometown	-0.1791
send	-1.2435
send a	-0.2794
send her	-0.2842
send him	-0.47
send me	-0.2322
send the	-0.2864
send*	-0.6696
sending	-0.6696
sending me	-0.3376
sens	-0.6051
sent a	-0.1915
sent flowers	-0.541
sent her	-0.2424
sent me	0.2695
sent*	0.5179
sentido	0.5179
seri*	-0.3675
serious	-0.2663
serious $	-0.2121
serv*	-0.7335
set	-0.6212
sett*	-0.262
sex	0.3176
sex $	0.4285
sex again	-0.2449
sexu*	-0.1915
sexual	-0.1915
sexual curiosity	-0.1915
shame	-0.6213
shame $	-0.6213
shar*	-0.1304
share my	0.2508
sharehouse	-0.1304
sharehouse to	-0.1304
she	-0.1546
she asked	-0.6914
she blocked	-0.4131
she broke	-0.3118
she called	-0.7488
she calls	-0.4705
she came	-0.3638
she could	-0.2153
she cries	-0.2068
she dead	-0.4215
she did	-0.62
she gets	-0.4693
she had	0.6331
she has	-0.4409
she hung	-0.2162
she is	-0.2932
she keeps	-0.2983
she leaves	-0.2352
she left	0.2304
she messaged	-0.2366
she misses	-0.3429
she moved	-0.3588
she says	-0.6237
she sees	-0.2068
she sent	-0.214
she slapped	0.1864
she talks	0.5109
she texted	-0.3278
she took	0.4835
she wants	0.4705
she was	-0.1513
she will	-0.2969
she wrote	-0.6156
she •	-0.816
shoes	-0.5243
shoes $	-0.5243
shop	-0.405
shot	-0.8028
should be	0.4044
should call	-0.7662
should give	-0.1206
should have	0.4996
should i	-0.5366
should never	-0.3556
should •	-0.4836
show	-0.8575
show $	-0.14
show me	-0.6305
show my	-0.305
show up	-0.3115
showed	-0.5666
showed up	-0.5666
showing	0.2872
showing up	0.2872
shri*	-0.5156
shrink	-0.5156
shrink and	-0.5156
shut	-0.8754
shut up	-0.8754
si	0.3111
si no	0.3249
sibl*	0.1953
siblings	0.1953
siblings escape	0.1953
sich	0.2605
sick	-0.8578
sie	-0.8805
sie hat	-0.4819
sie nicht	0.1701
sien*	-0.6373
siento	-0.6373
sign	-0.4068
sign*	-0.5909
sile*	-0.513
silent	-0.519
simp*	0.4389
simply	0.4389
simply an	0.1753
sin	0.331
since	-0.4997
since i	0.2686
since she	-0.5623
since the	-0.11
sing*	-0.3604
single	-0.3604
single day	-0.11
single forever	-0.2973
sinto	-1.0989
sinto falta	-0.4721
sist*	0.1317
sister	0.1317
sister $	-0.5953
sister called	0.5127
sit	-0.2322
six	-0.3577
size	-0.4684
slap*	0.295
slapped	0.295
slapped me	0.1864
slaps	0.5435
slee*	-0.5112
sleep and	0.5043
sleeping	-0.5112
sleeping alone	-0.3822
slept	-0.7068
sliv*	-0.2743
sliver	-0.2743
sliver of	-0.2743
slow	-0.4107
slow*	-0.4032
slowly	-0.4032
slowly $	-0.4032
so $	-1.1682
so afraid	-0.5653
so alone	-0.526
so angry	0.1376
so bad	0.1893
so close	0.199
so death	-0.1519
so did	-0.2899
so empty	-0.4929
so funny	-0.1199
so hard	-0.1659
so i	-0.3107
so jealous	-0.4545
so many	-0.1703
so much	-0.395
so real	-0.3302
so sad	-0.6165
so sehr	-0.3113
so sorry	-0.802
so terribly	-0.1519
soir	0.3447
soir $	0.3447
sola	-0.6049
sola $	-0.6049
soll	-0.68
soll ich	-0.68
solo	-0.3665
solve	-0.286
solve anything	-0.286
some	-0.1491
some dreams	-0.1533
some of	-0.1581
some quality	-0.1124
some reason	-0.1827
some sleep	-0.5883
some tips	-0.1012
somebody	0.13
somebody $	0.1388
someone $	0.1323
someone else	-0.731
someone new	-0.4071
someone to	-0.4209
someone who	0.4738
something $	-0.1675
something and	0.4835
something everyone	-0.1206
something funny	-0.5154
something happens	-0.3665
sometimes	0.5441
sometimes i	0.5607
son	0.6514
son profile	-0.6195
son s	0.5761
song	-0.6892
soon	0.2234
soon $	-0.8053
soon*	-0.2886
sooner	-0.3019
sooner then	-0.3019
sorry	-0.7921
sorry $	-0.5041
sorry 2	-0.373
sorry buddy	-0.1148
sorry for	-0.6145
sorry i	-0.5844
sorry that	-0.117
soun*	-0.1791
sounds	-0.1791
sounds like	-0.4873
space	-0.3502
span*	-0.3965
spanish	-0.3965
spanish $	-0.3965
speak	-0.8998
spec*	-0.3011
special	-0.1172
special when	-0.1172
specifically	-0.2889
specifically has	-0.2889
spent	-0.1592
spit	-0.1804
spit out	-0.1804
stai*	0.1864
stairs	0.1864
stairs $	0.1864
stal*	-0.2999
stalked	-0.3466
stalking	0.1526
stalking me	0.673
star*	0.2593
start	-0.9341
start a	-0.6681
started screaming	0.1115
starts	0.1115
starts but	0.1115
starts that	0.1115
starve	0.6992
stat*	-0.2422
station	-0.1079
stay	-0.2055
stay in	-0.302
stay*	0.3964
step*	0.6071
ster*	0.4055
sterben	0.4055
sterben $	0.4055
stick	-0.3466
stick through	-0.3466
still have	0.3607
still here	0.4714
still love	-0.7781
still loves	-0.3406
still suicidal	0.1374
still think	0.3037
still wish	0.1753
stim*	-1.1651
stop	-0.3321
stop $	-0.2527
stop being	-0.4659
stop crying	-0.457
stop cutting	0.4941
stop feeling	-0.6041
stop grieving	-0.369
stop i	0.1115
stop imagining	0.5734
stop loving	-0.3194
stop me	0.3778
stop now	-0.7021
stop sending	-0.3795
stop talking	-0.2352
stop texting	-0.3774
stop thinking	-0.763
stop when	0.1115
stop*	0.3199
stopped	0.3199
stopped talking	-0.3565
stops	0.5739
stops me	0.5739
stor*	-0.5834
store	-0.3113
store $	-0.2631
stories	-0.5122
stories $	-0.4972
story	-0.6271
story $	-0.5577
story arc	-0.1791
stra*	0.3169
stranger	-0.6729
stre*	-0.4371
streak	-0.4758
streak $	-0.375
street	-0.5264
stressed	0.1976
stressed i	0.1741
stressed overwhelmed	0.195
stri*	-0.844
strive	-0.1533
strive to	-0.1533
stroke	-0.2312
stroke or	-0.2312
strong	0.2428
strong suicidal	-0.5156
strongly	-0.1036
strongly agree	-0.1036
stru*	0.1898
struggling	-0.3969
struggling with	-0.2996
stuck	-0.5299
stuck in	-0.5299
stuff	-0.4587
stuff $	-0.4739
stup*	-0.4288
stupid	-0.4288
stupid and	0.2131
sua	-0.7902
sua falta	-0.3774
subj*	-0.1163
such	0.1345
such a	0.2091
sucks	0.1304
sucks $	0.1304
suff*	-0.8157
suffer	-0.2312
suffer a	-0.2312
suffering	-0.7779
suffering $	-0.7779
suic*	1.2223
suicidal	0.7361
suicidal $	0.1374
suicidal and	0.8703
suicidal thoughts	0.5292
suicidal urges	-0.5156
suicidarme	0.5886
suicidarme $	0.5886
suicidas	0.4454
suicide	0.377
suicide $	0.4683
suicide attempt	0.1383
suicide for	-0.342
suicide if	0.136
suicide is	-0.6276
suicide note	0.2465
suicider	0.4422
suicidio	0.2071
suicidio $	0.2071
suis triste	-0.7422
sun	-0.5471
sun $	-0.5471
sund*	0.2612
sunday	0.2612
sunday $	0.2612
supp*	-0.7636
support	-0.1097
sure	0.1033
sure it	-0.1711
sure you	-0.1533
surp*	-0.3957
surprise	-0.2401
surprise him	-0.2647
survive	-0.6135
survive $	-0.1463
survive in	-0.1484
survive through	-0.1581
survived	-0.2192
sus	-0.6894
sus historias	-0.6894
swea*	-0.4302
swear	0.5418
sweat	-0.3302
sweat and	-0.3302
sweating	-0.4302
sweating $	-0.4302
sweet	-0.6626
t	-0.9777
ta	-0.4583
table	-0.1611
tage	-0.7305
take	0.1803
take a	-0.6969
take care	-0.6632
take it	-0.7267
take me	0.6217
take my	0.1401
take to	0.3781
takes	-0.4018
taking it	-0.1904
talk	-0.8442
talk $	-0.2993
talk it	-0.5534
talk to	-0.7359
talk*	-0.6325
talked	-0.4729
talked for	-0.108
talked to	-0.5267
talking	-0.5627
talking $	-0.2671
talking to	-0.7135
talks	0.5532
talks about	0.6151
talks to	-0.4023
tanto	-0.4883
tape	0.324
tape $	0.324
taste	-0.1011
taste but	-0.1011
tbh	0.5111
tbh $	0.5111
te	-1.3702
te amo	-0.2995
team	-0.9592
teen*	-0.2435
teenager	-0.2435
teenager but	-0.2435
tell	-0.5073
tell her	-0.4833
tell him	-0.3752
tell me	-0.6095
tell my	-0.1724
tell*	-0.4678
tellement	-0.5415
tellement $	-0.3986
tells	0.5665
tells me	0.5665
temp*	0.2152
temper	0.5249
temporary	-0.3046
temporary $	-0.3046
temps	-1.0925
tempted	-0.2743
tempted to	-0.2743
ten	-0.3901
tengo	0.439
tengo ganas	0.3266
tenho	0.5998
tent*	0.6548
ter	0.3491
terr*	-0.5133
terrible	-0.3838
terrible i	0.2131
terrible idea	-0.1012
terrible today	-0.2969
terribly	-0.1519
terribly final	-0.1519
terrified	-0.3732
terrified of	-0.3732
text	-1.0748
text $	-0.5657
text her	-0.7043
text him	-0.756
text me	-0.6503
text my	-0.5831
text*	-0.8315
texted	-0.6913
texted $	-0.6705
texted her	-0.3116
texted him	-0.755
texted me	-0.5764
texted my	-0.7248
texting	-0.8049
texting her	-0.4305
texting him	-0.5722
texting me	-0.2754
texts	-0.7976
texts me	-0.5678
texts other	-0.4146
than	0.1925
than anything	-0.1291
than feel	0.3499
than*	-0.7423
thanks	-0.7383
thanks $	-0.8789
thanks for	-0.5609
thanks i	-0.1663
that	-0.4096
that $	-0.2017
that a	-0.4035
that are	-0.1533
that as	-0.1206
that because	-0.2899
that calms	0.1931
that he	-0.5682
that how	-0.1484
that it	-0.2608
that looks	-0.1136
that makes	0.4629
that mask	-0.4763
that one	-0.1148
that people	-0.1206
that round	-0.3547
that route	-0.2889
that s	-0.1226
that santa	-0.2224
that she	0.1788
that show	-0.217
that so	-0.1199
that title	-0.3804
that way	0.5764
that you	-0.2531
the	-0.3296
the airport	-0.2946
the answer	-0.3168
the baby	-0.6969
the bank	-0.5002
the best	-0.4001
the black	0.1753
the check	-0.2062
the coast	-0.1004
the commands	-0.2662
the creature	-0.2321
the daily	-0.2052
the day	-0.2774
the death	-0.7116
the divorce	0.2783
the doctor	-0.7912
the dog	-0.2954
the door	0.4374
the dreams	-0.3302
the first	0.3199
the flesh	-0.2321
the form	-0.3001
the game	-0.4879
the government	-0.1304
the handover	-0.3918
the help	-0.7889
the hospital	0.2337
the house	0.2369
the hunt	-0.2321
the inside	-0.2429
the interview	-0.5606
the kids	-0.3828
the killing	-0.2321
the last	0.5273
the locker	0.3454
the message	-0.2425
the money	-0.9692
the most	-0.3151
the name	-0.307
the new	-0.3461
the news	-0.6301
the no	-0.166
the one	-0.3975
the only	0.7489
the other	0.1629
the pain	-0.1615
the papers	-0.2825
the party	-0.8513
the past	-0.1161
the person	-0.1479
the phone	-0.3199
the photoshopped	-0.2429
the plumber	-0.202
the point	0.291
the police	0.2724
the post	0.3661
the real	-0.1484
the right	-0.1232
the same	-0.2537
the shop	-0.405
the show	-0.4629
the stairs	0.1864
the station	-0.1035
the sun	-0.5471
the thought	0.1115
the thoughts	0.4803
the time	-0.7662
the urge	0.1517
the very	-0.241
the wall	0.5931
the way	-0.4799
the weekend	-0.1855
the world	0.317
the •	-1.1392
them	-0.1643
them together	0.3159
them you	-0.5156
them*	-0.216
themselves	-0.216
themselves $	-0.216
then $	-0.2001
then he	0.2422
then i	-0.3209
then you	0.1486
ther*	0.1005
therapist	0.2977
therapist who	-0.2889
therapy	-0.5896
there	-0.1256
there $	-1.1377
there and	0.5927
there is	0.484
there was	0.1741
these	0.1322
these funks	-0.2352
they	-0.1378
they are	-0.1464
they birthed	-0.1631
they make	-0.2455
they might	-0.1027
they should	-0.6174
they will	-0.7143
they would	0.4803
thing	0.447
thing i	0.474
thing that	0.6381
things $	-0.3692
things and	0.1747
things through	-0.1148
think	0.2294
think about	0.6232
think i	-0.1344
think it	-0.3019
think my	0.1995
think of	-0.118
think she	-0.2145
think suicide	-0.2996
think that	-0.1378
think we	-0.1226
think •	-0.1767
thir*	0.5059
thirty	0.5059
this	-0.6348
this bot	-0.3451
this cruel	-0.1675
this is	0.1874
this mode	-0.368
this morning	-0.2236
this place	-0.4789
this time	0.393
this week	-0.2304
this weekend	-0.2052
this year	0.6368
those	-0.263
those days	-0.1482
thou*	0.2597
though	0.1673
though i	0.1771
though medication	0.1741
thought about	0.2219
thought for	-0.15
thought i	-0.1172
thought of	-0.2087
thought starts	0.1115
thoughts	0.3379
thoughts $	-0.7722
thoughts exactly	-0.4303
thoughts of	0.5534
thoughts since	0.5292
thre*	1.0034
threatened	0.3544
threatened to	0.3544
threatening	0.4063
threatens	0.5949
threatens to	0.4663
three days	-0.372
three times	0.1081
three years	-0.3361
thro*	0.3229
throat	0.5489
through	-0.2673
through $	-0.255
through a	-0.1904
through his	-0.1832
through it	-0.3746
through this	-0.226
through with	0.3358
throws	0.6042
thursday i	0.2496
ti	-0.5771
ti $	-0.5771
tick*	0.3305
ticked	0.3454
ticked off	0.3454
tiem*	-0.8572
tiempo	-0.8572
till	0.5951
till she	-0.4693
time	0.1147
time $	-0.5222
time and	-0.6372
time i	1.0136
time is	-0.5663
time it	0.2235
time she	-0.2814
times	-0.223
times and	-0.2283
times i	0.189
times we	-0.1226
tind*	-0.4203
tinder	-0.4203
tinder $	-0.4203
tips	-0.1012
tips on	-0.1012
tired $	-0.7648
tired of	0.3825
tires	-0.3897
title	-0.3802
title hurt	-0.3804
to $	-0.5916
to a	-0.5733
to achieve	-0.1533
to affect	-0.3019
to again	0.3454
to another	0.2874
to answer	-0.464
to apologize	-0.2412
to ask	-0.5637
to be	0.2311
to because	0.1115
to bed	-0.1949
to bet	-0.1943
to break	-0.4748
to breathe	-0.3829
to buy	-0.576
to call	-0.3884
to check	-0.5927
to com	-0.4568
to come	-0.1701
to commit	0.136
to contact	-0.2765
to cut	0.5729
to delete	-0.3449
to die	0.8387
to do	0.5581
to eat	-0.2321
to end	0.789
to ending	0.2765
to feel	-1.1099
to find	0.4344
to forget	-0.404
to give	-0.5605
to go	0.5209
to grab	0.2593
to happiness	-0.2743
to harv8e	-0.1827
to hear	-0.446
to her	-0.9556
to him	-0.5009
to his	-0.1935
to hurt	1.0544
to ignore	0.1115
to it	0.4134
to keep	0.7059
to kill	0.931
to know	-0.3002
to leave	-0.5873
to let	-0.5602
to live	1.3217
to living	-0.2435
to look	-0.618
to love	-0.7173
to make	0.4725
to me	-1.1158
to meet	-0.8178
to message	-0.683
to my	-0.3607
to not	0.4875
to prepare	0.2536
to put	0.1374
to raise	-0.1393
to reach	-0.7054
to reply	-0.6212
to save	0.1374
to say	-0.856
to see	-0.6879
to self	0.5823
to send	-0.574
to sleep	0.5043
to someone	-0.1825
to stop	-0.2233
to surprise	-0.2647
to survive	-0.2077
to take	0.539
to talk	-0.6181
to tell	-0.3811
to text	-0.9515
to them	-0.1298
to this	0.5723
to use	-0.6267
to wait	-0.7017
to work	0.1353
to worry	0.1475
to write	-0.7573
to you	-0.4462
to your	-0.2084
to •	0.8826
today	-0.8513
today $	-0.6457
today is	-0.2281
today was	-0.5708
todd*	-0.251
toddler	-0.251
toddler wants	-0.251
todo	0.3173
todo dia	0.1844
todo lo	-0.5904
todos	0.7002
toge*	-0.2434
together	-0.2434
together $	-0.1605
toi	-0.9056
toi $	-0.8433
told her	-0.6178
told him	-0.452
told me	0.1808
told my	0.3365
told myself	-0.1882
told them	-0.5156
told you	-0.116
tomo*	-0.4343
tomorrow	-0.4343
tomorrow $	-0.3601
toni*	0.1419
tonight	0.1419
tonight and	-0.6596
too	-0.3441
too clingy	-0.1691
too late	-0.2602
too much	-0.1873
took	0.4622
took our	-0.1385
took something	0.4835
tot	0.4444
tot $	0.4574
touc*	0.6421
touch	-0.3347
touch with	-0.3612
touches	0.6421
touches me	0.6421
tout	-0.3042
tout $	-0.8675
tout ce	-0.4272
tout le	0.2257
town	-0.169
town $	-0.1773
trac*	0.5841
traf*	-0.3139
traffic	-0.3139
tran*	-0.1286
trap*	-0.2282
trapped	-0.2282
trapped and	0.1551
trau*	-0.4773
traurig	-0.4773
traurig $	-0.4773
trea*	-0.3216
treat	-0.4974
tres	-0.5371
tried	0.5236
tried to	0.2615
tris*	-0.874
triste	-0.874
triste $	-0.6076
triste depuis	-0.6706
trou*	-0.5628
trouble	-0.5628
true	-0.7081
true parent	-0.1631
trust	-0.6087
try	-0.2061
try again	-0.2314
try and	-0.3466
try to	0.1115
trying to	0.2728
tu	-1.2067
tu es	-0.2363
tudo	-0.871
tues*	-0.4951
tuesday	-0.4951
turn	-0.3007
turn on	-0.4239
tut	-0.2187
tut mir	-0.2187
tv	-0.1265
twen*	-0.77
twenty	-0.77
two	-0.216
two adolescents	-0.2224
two beautiful	-0.1393
two months	-0.5363
two weeks	0.492
type	-0.2587
typed	-0.2937
typi*	-0.5281
typing	-0.2585
ugh	-0.592
um	0.315
um $	0.7373
uma	-0.7245
umbr*	0.518
umbringen	0.518
umbringen $	0.518
un	-0.7364
un audio	-0.4802
un mensaje	-0.3812
un message	-0.2925
un robot	-0.3976
una	-0.9219
unbl*	-0.9101
unblock	-0.5814
unblock him	-0.6041
unblocked	-0.5356
unblocked me	-0.5785
uncl*	-0.1519
unclear	-0.1519
unclear from	-0.1519
und	-0.5617
unde*	-0.6597
understand	-0.4911
understands	-0.4449
understands me	-0.4449
une	-0.7322
unfo*	-0.6181
unfollowed	-0.6181
uns	-0.9231
until	0.5213
up	-0.1275
up $	0.2336
up and	-0.1206
up at	-0.6644
up but	-0.1172
up happening	-0.135
up my	0.2127
up on	-0.4901
up the	-0.3637
up to	-0.3938
urge	-0.1203
urge $	-0.7304
urge is	-0.3896
urge to	0.7022
urge today	-0.5848
urges $	-0.5156
urges to	0.5493
us	-0.4128
us $	-0.6481
us another	-0.1291
us just	-0.392
us not	-0.1675
us we	-0.1581
use	-0.7231
use this	-0.2686
used	-0.1221
used to	-0.6715
va	-0.7029
vas	-0.3969
ver	-0.9357
verb*	0.2947
verbally	0.2947
verbally abused	0.1551
verbally abusive	0.2075
verg*	-0.6945
verl*	-0.2232
verla	-0.8933
verletze	0.3946
verletze mich	0.3946
verm*	-0.9851
vermisse	-0.7148
vermisse sie	-0.4098
very	-0.241
veux	0.1319
veux lui	-0.2757
veux plus	0.2395
vez	0.1985
vez $	0.1985
vida $	-0.5497
vie	0.5889
view*	-0.4343
viol*	-0.1176
vivi*	0.4103
viviendo	0.4103
viviendo $	0.4103
vivir	0.515
vivre	0.5431
vivre $	0.5431
voce	-1.1075
voce $	-0.3778
voce e	-0.7821
voic*	-0.2719
voice	-0.6222
voice $	-0.359
voicemail	-0.2719
voir	-0.4836
volt*	0.2627
vou	-0.2677
vou ligar	-0.4775
vou mandar	-0.1649
voud*	0.3485
voudrais	0.3485
voz	-0.8079
vuel*	0.2265
vuelve	0.4739
wait	-0.1288
wait to	0.2221
waiting	0.2101
waiting for	-0.1114
wake	0.4367
wake up	0.4367
waki*	0.2349
waking	0.2349
waking up	0.2349
walk	0.4271
walk*	-0.1807
walked	-0.1977
wall	0.5931
want	0.2248
want a	-0.1532
want answers	-0.4216
want anybody	0.3454
want him	0.1978
want it	0.5575
want me	-0.1529
want my	-0.6081
want name	-0.2064
want the	-0.8741
want to	0.2408
want you	-0.3553
want*	-0.4571
wanted	-0.5353
wanted to	-0.5353
wants	0.1316
wants her	-0.251
wants to	0.2567
ware	0.4574
was	-0.3539
was a	-0.6969
was dead	-0.3406
was fifteen	-0.3565
was going	0.5859
was gone	0.3229
was little	-0.142
was not	-0.4218
was off	-0.223
was pregnant	-0.1553
was so	-0.2592
was some	0.1741
was the	-0.5508
was willing	0.1374
was wrong	-0.4008
waste	-0.1805
waste $	-0.1121
watc*	-0.8406
watch	-0.1873
watch her	-0.1277
watched	-0.5864
watched a	-0.4697
watching	-0.6367
watching the	-0.15
water	-0.5619
way	0.2635
way $	0.5944
way i	-0.2038
way out	0.2648
way to	-0.3064
ways	0.2565
ways $	-0.1311
ways to	0.4773
we	-0.8113
we argue	0.3008
we argued	-0.3055
we can	-0.2035
we could	-0.59
we did	-0.2435
we got	-0.2331
we had	-0.4678
we have	-0.6226
we just	-0.179
we met	-0.3877
we still	0.1753
we talk	-0.248
we talked	-0.2297
we think	-0.1226
we try	-0.2616
we wait	0.1753
we were	-0.5724
wedd*	-0.5101
wedding	-0.5101
week	-0.1263
week ago	0.195
week*	-0.6358
weekend	-0.5353
weekend $	-0.3794
weeks	0.2841
weeks $	-0.6586
weeks ago	0.5206
weht*	0.7187
wehtun	0.7187
wehtun $	0.7187
weird	-0.2405
welc*	-0.1472
welcome	-0.1472
welcome $	-0.1472
well	-0.8437
well $	-0.5454
well done	-0.5003
wenn	0.563
wenn ich	0.5581
wenn sie	0.427
went	-0.892
went to	-0.586
werde	-0.6495
werde mich	-0.5314
were	-0.6648
were never	-0.2425
were right	-0.1494
were scuba	-0.1004
were together	-0.2392
what	-0.6325
what $	-0.1172
what a	-0.7959
what are	-0.489
what can	-0.3329
what did	-0.482
what does	-0.6388
what happened	-0.3211
what happens	-0.4979
what he	0.3968
what if	-0.728
what is	-0.4216
what it	-0.6647
what should	-0.5036
what size	-0.4684
what time	-0.5663
what to	0.2076
what you	-0.5712
what*	-0.2505
whatever	0.1278
whatever $	0.1741
whatsapp	-0.5454
when can	-0.6307
when he	0.1942
when his	-0.7394
when i	0.2454
when in	-0.1226
when is	-1.025
when it	0.1693
when my	0.3659
when she	0.3828
when should	-0.1488
when the	0.1415
when you	0.3286
when*	0.2811
whenever	0.2811
whenever i	0.4494
where	-0.368
where do	-0.806
where i	0.3181
which	-0.5474
which normally	-0.135
while	0.3387
while $	-0.3615
while life	-0.1519
who	0.2046
who do	-0.5776
who he	-0.3591
who i	-0.8585
who specifically	-0.2889
who would	0.6942
whole	0.3078
why	-0.4097
why are	-0.2996
why do	0.3125
why will	-0.4919
why would	-0.7696
wie	-0.9597
wie geht	-0.3175
wied*	0.5232
wieder	0.5232
wife	-0.4225
will	0.2616
will be	-0.1765
will call	-0.377
will change	-0.3571
will come	-0.4359
will die	-0.8735
will do	0.6781
will find	0.1362
will get	-0.5849
will he	-0.5316
will keep	0.1188
will kill	0.5274
will let	-0.4237
will never	-0.6483
will pay	0.4071
will send	-0.2963
will tell	-0.451
will to	0.6338
wipe	-0.5234
wish	0.1737
wish for	-0.1675
wish i	0.1877
wish to	0.1753
wish you	-0.4351
wishing there	0.1741
with	-0.2386
with $	-0.1461
with a	0.2682
with blood	0.4071
with friends	-0.6774
with her	0.1282
with his	-0.2593
with it	0.2071
with me	-0.2392
with my	-0.3186
with name	-0.1036
with school	-0.2996
with someone	-0.4452
with the	-0.4822
with this	-0.2119
with two	-0.1393
with you	-0.5196
with your	-0.5026
with*	0.3675
without	0.3944
without her	-0.6426
without hesitation	0.1753
without him	0.2524
without me	0.1923
without you	-0.4508
woke	0.341
woke up	0.341
woman	-0.3149
won	-0.5582
won the	-0.5582
wond*	0.4528
word	-0.6347
word $	-0.6081
work	-0.4042
work and	0.2727
work for	-0.462
work today	-0.2906
work*	-0.3666
works	-0.5295
works $	-0.5295
world	0.4833
world $	-0.5942
worr*	0.3552
worried	0.3552
worry	-0.3355
worry $	-0.5214
worse	0.3658
worst	-0.7487
wort*	-0.2381
worth	0.1153
worth living	0.329
worthless	-0.2381
would	0.5209
would all	0.2424
would beg	-0.4763
would call	-0.6553
would consider	-0.1341
would die	0.196
would ever	-0.2955
would gold	-0.1804
would it	0.2305
would just	0.4372
would like	-0.1518
would love	-0.434
would never	-0.646
would not	0.3763
would suffer	-0.2312
would that	-0.1992
would wish	-0.1675
would you	-0.8106
would •	-0.1675
wow	-0.8056
write	-0.4965
write $	0.3398
write me	-0.9319
write to	-0.4458
writing help	-0.1012
writing to	-0.7403
wrong	-0.8548
wrong $	-0.423
wrong and	-0.3427
wrote	-0.3066
wrote her	-0.4398
wrote him	-0.5512
wrote me	-0.6137
wrote to	-0.3433
x	-0.3191
x $	-0.3191
xx	-0.2651
xx $	-0.2651
y le	-0.3759
y me	0.2436
yeah	0.4983
yeah i	0.6291
year	-0.2504
year and	-0.3652
year to	-0.126
years	-0.7384
years $	-0.4919
years ago	-0.6784
years and	0.3355
yell	-0.79
yell*	-0.2482
yelling	-0.2482
yes	-0.7961
yes $	-0.7961
yest*	-0.3262
yesterday	-0.3262
yesterday $	-0.2946
yesterday and	0.1967
yesterday i	-0.3891
yo	-1.0021
you	-0.9197
you $	-0.8745
you a	-0.6382
you about	-0.2088
you again	-0.439
you all	0.2828
you an	-0.337
you and	-0.5057
you are	-0.5643
you assist	-0.2394
you at	-0.1301
you back	-0.3673
you been	-0.3428
you broke	-0.4903
you can	-0.4935
you come	-0.4567
you coming	-0.4325
you decided	-0.1791
you did	-0.5944
you disgust	-0.4208
you do	-0.6062
you doin	-0.1147
you doing	-0.1861
you every	-0.1456
you feel	-0.4632
you for	-0.3375
you get	-0.2696
you give	-0.1485
you go	-0.358
you got	-0.2259
you have	-0.2138
you help	-0.4234
you i	-0.3924
you in	-0.2106
you it	-0.2214
you just	-0.6631
you know	-0.3399
you later	-0.125
you left	-0.8445
you like	-0.4119
you loads	-0.2124
you made	-0.4726
you make	-0.2508
you mean	-0.424
you my	-0.3247
you need	-0.5177
you never	-0.2357
you no	0.5672
you only	-0.5688
you put	-0.3799
you say	-0.1356
you seen	-0.5156
you sharehouse	-0.1304
you should	-0.3102
you sleep	-0.3019
you so	-0.5237
you still	-0.4704
you store	-0.2076
you struggling	-0.2996
you survive	-0.1484
you talk	-0.156
you tell	-0.2133
you that	-0.4303
you think	-0.2709
you to	-0.5358
you today	-0.231
you tomorrow	-0.2362
you up	-0.8301
you want	-0.8459
you well	-0.2496
you were	-0.3277
you when	-0.5384
you will	-0.1064
you work	-0.462
you would	-0.3964
you you	-0.2478
you •	-0.2147
your	-1.0508
your database	-0.3105
your day	-0.1685
your exam	-0.1025
your family	-0.5564
your friends	-0.1993
your life	-0.3929
your mom	-0.332
your new	-0.5007
your*	-0.6171
yourself	-0.6529
yourself $	-0.6646
zomb*	-0.6108
zombie	-0.6108
zombie $	-0.1411
zu	-0.7817
zu ihm	-0.5738
zu schreiben	-0.1973
zuru*	-0.2478
~	-1.4055
•	-0.3391
• $	-0.5076
• a	-0.4563
• after	-0.5029
• am	-0.4129
• and	0.1767
• anyway	-0.5951
• are	-0.1804
• at	-0.3949
• because	-0.4216
• brb	-0.4701
• but	0.1791
• cost	-0.1304
• de	-0.4791
• dude	-0.475
• every	-0.7939
• find	-0.4881
• he	-0.2022
• her	-0.4416
• i	-0.4968
• in	0.3044
• just	-0.4823
• know	-0.1519
• la	-0.3584
• me	-0.7826
• my	0.199
• now	0.8513
• off	-0.7428
• on	-0.451
• or	-0.3466
• over	-0.5482
• really	-0.1767
• serious	-0.1209
• shame	-0.6213
• solo	-0.3665
• solve	-0.286
• some	-0.8322
• tell	-0.1238
• that	-0.6732
• the	-0.3528
• themselves	-0.1631
• thoughts	-0.6115
• till	-0.4693
• want	-0.2064
• was	-0.3402
• when	-0.5581
• with	-0.2983
• would	-0.1012
• you	-0.1965
• •	-0.3192
""",
    'urge': """\
!loaded.middle	1.3175
!look.high	2.1688
!seek.high	1.7368
!send.high	1.9729
!text.high	3.2504
!through.high	1.0002
!word.weak	0.6687
!•	-0.446
1	-0.4323
10	-0.6567
10 $	-0.4096
10 minutes	-0.7594
12 $	-0.8807
12 and	0.432
2	-0.6624
2 $	-0.2544
2 you	-0.2711
20	-0.3024
25	-0.2784
3	-0.3092
3 $	-0.4848
3 beers	0.3488
4	-0.6052
4 $	-0.549
4 tomorrow	-0.2528
5	-0.9512
5 $	-0.8378
6	-0.4395
6 $	-0.311
7	-0.651
7 $	-0.6236
8	-0.723
8 $	-0.6378
9	0.3683
^ 8	-0.4488
^ a	-0.2206
^ about	0.9135
^ after	-0.2695
^ aide	-0.8627
^ all	-0.2038
^ already	-0.1784
^ am	-0.6092
^ anytime	-0.1608
^ apaga	-0.9017
^ are	-0.8742
^ ayer	-0.2347
^ ayuda	-0.767
^ be	-0.7992
^ been	-0.5592
^ bist	-0.6349
^ bitte	-0.7088
^ blocked	-0.7204
^ borra	-0.6733
^ bye	-0.9533
^ ca	-0.7327
^ can	-0.2617
^ cancel	-0.6735
^ change	-0.4667
^ clear	-0.4666
^ cn	0.3699
^ como	-0.8817
^ congratulations	-0.4429
^ cut	-0.4376
^ day	0.1244
^ dead	-0.7259
^ death	-0.292
^ deberia	0.418
^ delete	-0.7463
^ der	-0.6319
^ devo	0.3256
^ did	-0.2634
^ die	-0.2353
^ do	-1.1831
^ does	-0.6237
^ du	-0.7499
^ dun	-0.1887
^ edit	-0.2943
^ efface	-0.6628
^ ela	-1.0561
^ ele	-0.3023
^ elimina	-0.5014
^ elle	-0.9328
^ enough	-0.2759
^ er	-0.3242
^ erase	-0.6557
^ eres	-0.7269
^ es	-0.2023
^ espero	-0.4979
^ est	0.3586
^ estoy	0.1564
^ eu	-0.5002
^ ever	-0.3385
^ every	-0.4059
^ everyone	-0.4951
^ everything	-0.6784
^ explain	-0.4634
^ feeling	-0.3407
^ feliz	-0.8598
^ find	-0.3689
^ forget	-0.3145
^ fuck	0.5199
^ get	-0.6526
^ give	-0.4176
^ glad	-0.476
^ go	-0.7904
^ going	0.7528
^ good	-1.013
^ goodnight	-0.688
^ got	-0.7176
^ guess	-0.3664
^ happy	-0.4985
^ have	-0.6841
^ he	-0.9953
^ hello	-0.6102
^ help	-0.3109
^ hey	-1.0702
^ hi	-1.2077
^ hola	-0.8487
^ honestly	0.2984
^ hope	-0.51
^ hoping	-0.3607
^ how	-0.7158
^ i	-0.5579
^ if	-0.3698
^ il	-0.2759
^ imagine	-0.5433
^ in	0.1316
^ it	-0.2654
^ its	-0.1544
^ j	-0.1157
^ je	-0.4906
^ just	-0.6575
^ kannst	-0.228
^ kill	-0.7046
^ killing	-0.3921
^ la	-0.2142
^ le	-0.1988
^ leave	-0.3218
^ let	-0.371
^ life	-0.1434
^ lo	-1.1141
^ log	-0.5787
^ lol	-0.7367
^ long	-0.7456
^ make	-0.5684
^ mandei	-0.7069
^ may	-0.3664
^ maybe	0.6257
^ me	-0.5634
^ mein	-0.7466
^ meine	-0.4046
^ merry	-0.173
^ meu	-1.0048
^ mi	-0.5065
^ miss	-0.3838
^ mon	-0.6882
^ mood	-0.6541
^ morrendo	-0.4133
^ mute	-0.8767
^ my	-0.6547
^ name	-0.4715
^ nao	-0.2513
^ necesito	0.5087
^ next	-0.3361
^ nice	-0.9161
^ no	-0.5548
^ nobody	-0.4383
^ not	-1.1332
^ nothing	-0.5041
^ o	-0.6762
^ oh	-0.4566
^ oi	-1.077
^ ok	-0.6456
^ okay	-1.0226
^ olhei	-0.7874
^ one	0.4164
^ part	0.5303
^ pausa	-0.4711
^ pause	-0.8599
^ people	-0.3018
^ planning	0.324
^ please	-0.3725
^ por	-0.4449
^ que	-0.1864
^ quero	-0.3241
^ quiero	0.1218
^ remember	-0.5097
^ remove	-0.4078
^ salut	-0.9813
^ se	-0.7413
^ see	-0.697
^ send	-0.4741
^ serious	-0.1081
^ set	-0.7167
^ she	-0.8343
^ should	0.6157
^ show	-0.7126
^ si	-0.7464
^ sie	-0.748
^ since	-0.1266
^ sinto	-0.8021
^ so	-0.2956
^ soll	0.4835
^ sollte	0.2864
^ some	-0.3333
^ someone	0.1095
^ something	0.3574
^ sometimes	-0.2357
^ sorry	-0.4821
^ sounds	-0.5042
^ stop	-1.074
^ struggling	0.1156
^ suicide	-0.1614
^ sure	-0.7718
^ survived	-0.5184
^ take	-0.5227
^ talk	-0.2468
^ te	-1.045
^ tell	-0.674
^ tempted	0.2093
^ tenho	-0.6234
^ thanks	-0.8012
^ that	-0.6687
^ the	-0.792
^ there	-0.108
^ they	-0.4303
^ thinking	0.3874
^ this	-0.6146
^ tired	-0.2947
^ to	-0.104
^ today	-0.4972
^ too	-0.5342
^ tu	-0.7588
^ turn	-0.4612
^ ugh	0.2845
^ voce	-0.5692
^ vou	0.1817
^ voy	0.2831
^ want	0.1974
^ was	-0.1558
^ we	-0.7142
^ wenn	-0.486
^ what	-0.6107
^ whatsapp	0.6299
^ when	-0.3674
^ where	-1.0191
^ which	-0.5794
^ who	-0.9043
^ why	-0.4822
^ wie	-0.6998
^ will	-0.5923
^ wipe	-0.4282
^ wish	-0.7645
^ would	0.7069
^ wow	-0.7838
^ x	-0.638
^ xx	-0.29
^ yo	-0.8363
^ you	-0.7289
^ your	-0.3066
^ •	-0.6271
a	-0.4707
a 6	-0.3214
a 7	-0.4199
a because	-0.3567
a break	-0.3764
a car	-0.6369
a chance	-0.1277
a cheater	-0.1479
a child	-0.4078
a counselor	-0.5815
a couple	-0.1373
a coward	-0.1968
a coworker	-0.1782
a day	-0.2276
a death	-0.2645
a different	-0.1071
a doctor	-0.2178
a dream	-0.3702
a ecrit	0.332
a failure	-0.4954
a fight	-0.2562
a final	-0.1645
a funny	0.2093
a good	0.2014
a great	-0.1208
a gun	-0.3243
a guy	-0.1029
a heart	-0.297
a hotline	-0.4789
a huge	0.3174
a joke	-0.3838
a las	-0.553
a liar	-0.1233
a llamar	0.1522
a long	0.1942
a lot	-0.3086
a matar	-0.3653
a matter	-0.1068
a me	-0.4445
a meeting	-0.1307
a message	0.3152
a minha	-0.2417
a mirar	0.3239
a month	-0.1557
a narcissist	-0.2003
a peice	-0.2326
a plane	-0.4564
a prepaid	0.1218
a real	-0.1255
a reason	0.1158
a relationship	-0.2284
a robot	-0.3598
a sec	0.2122
a second	0.2646
a su	0.1119
a suicide	-0.2763
a terrible	-0.1744
a week	-0.5033
a while	-0.1892
a year	-0.1583
about	-0.2731
about $	-0.4842
about a	-0.4734
about calling	-0.4758
about dinner	-0.7274
about getting	0.1888
about his	-0.1827
about it	-0.8733
about killing	-0.1774
about making	0.2986
about me	-0.3413
about money	-0.1054
about our	0.2259
about suicide	-0.3931
about texting	-0.2552
about the	-0.4652
about this	-0.34
about to	1.1734
about us	-0.3133
about what	-0.2903
about who	-0.4142
about you	-0.3124
about your	-0.2328
about yourself	-0.3295
abus*	-0.5099
abuse	-0.3027
abused	-0.2541
abusive	-0.2701
acab*	-0.5736
acabar	-0.5492
acce*	-0.4286
accent	-0.2678
accent $	-0.1711
acci*	-0.6952
accident	-0.6632
acco*	-0.168
account	-0.168
account $	-0.7637
account to	0.4268
actu*	-0.2197
add	-0.2557
addr*	-0.5119
address	-0.5119
afra*	-0.4364
afraid	-0.4364
afraid of	-0.1681
afraid to	-0.1608
after $	-0.2197
after a	-0.1813
after all	-0.3645
after how	0.3977
after that	-0.324
after the	-0.1985
after two	0.1135
again	-0.195
again $	-0.42
again after	0.3937
again now	0.1144
ages	-0.1713
ages $	-0.1713
ago $	-0.6051
ago and	-0.1759
ago i	0.3308
agora	0.8152
agora $	0.8152
ai	-0.8031
ai ecrit	-0.4818
ai fait	-0.3004
ai tres	0.3807
aide	-0.8627
aime	-0.1261
airp*	-0.2172
ajuda	-1.0523
alive	-0.6296
alive $	-0.3863
all	-0.6329
all $	-0.3608
all day	-0.5815
all feeling	-0.3077
all i	-0.1675
all my	-0.4694
all night	-0.3002
all the	-0.3899
all your	-0.2538
allem	-0.3938
aller	0.3177
aller voir	0.3177
alles	-1.0982
alles $	-0.7116
almo*	-0.3514
almost	-0.3514
alone	-0.8213
alone $	-0.7686
alone tonight	-0.4486
alre*	-0.5194
already	-0.5194
already $	-0.4137
already and	-0.2898
already called	-0.1784
alwa*	-0.2585
always	-0.2585
am $	-0.3987
am about	0.6509
am afraid	-0.3958
am alone	-0.303
am always	-0.2185
am angry	-0.4486
am anxious	-0.1632
am at	-0.5108
am blocked	0.2646
am bored	-0.3353
am broken	-0.4559
am capable	-0.2287
am composing	0.2805
am dead	-0.339
am doing	0.3165
am done	-0.3385
am dying	-0.1074
am glad	-0.4967
am going	0.3945
am happy	-0.4853
am i	-0.8846
am in	-0.1611
am late	-0.2799
am not	-0.8107
am on	-0.6567
am one	0.2745
am outside	0.4219
am scared	-0.3571
am so	-0.3295
am still	-0.2554
am thinking	0.4495
am typing	0.4667
am writing	0.2018
am •	-0.7066
amea*	-0.5484
ameaca	-0.5484
amo $	0.5145
an	0.2316
an $	0.4398
an egal	0.2973
an email	0.3222
an hour	0.4102
an selbstmord	-0.5492
and a	-0.3641
and ask	-0.5951
and being	-0.2326
and can	-0.3259
and go	-0.8321
and have	-0.1028
and he	-0.4636
and i	0.3537
and it	-0.2052
and just	-0.2951
and my	0.4161
and never	-0.4336
and nobody	-0.1166
and now	0.35
and see	0.4478
and she	-0.4826
and talk	0.181
and texted	-0.573
and the	0.4186
and then	-0.4125
and they	-0.16
and think	-0.2127
and verbally	-0.2018
and want	0.2359
and we	-0.1867
and your	0.1898
and •	-0.1179
ande*	-0.5483
andern	-0.3702
ange*	-0.7404
anger	-0.4429
angerufen	-0.4542
angerufen $	-0.3618
angry	-0.6285
angry $	-0.4721
angry with	-0.4543
anim*	-0.2473
animo	-0.4359
anni*	-0.9515
anniversary	-0.2359
anoc*	-0.5956
anoche	-0.5956
anot*	0.4498
another	0.4498
another day	0.559
another story	-0.1645
ansc*	0.2707
anschauen	0.2707
anschauen $	0.2707
answer $	0.4105
answered	-0.5285
answered $	-0.5285
answering	0.5637
answers	-0.3987
antw*	0.5174
antworten	0.5174
antworten $	0.5174
anxi*	-0.3015
anxious	-0.2616
anxious $	-0.1815
any	-0.3052
any more	-0.1335
anyb*	-0.7479
anybody	-0.7479
anym*	-0.4424
anymore	-0.4424
anymore $	-0.5653
anyo*	-0.4243
anyone	-0.4243
anyone $	-0.2925
anyt*	-0.2889
anything	-0.2723
anything $	-0.8115
anything but	-0.2104
anything to	0.4503
anytime	-0.1608
anytime do	-0.1608
anyw*	-0.1904
anyway	-0.1959
anyway $	-0.1377
apaga	-0.9017
apar*	0.1246
apartment	0.1246
apartment feels	-0.5171
apologize for	-0.5905
app	-0.3324
app $	-0.3324
appe*	-0.5658
appele	-0.5891
appelee	-0.4739
appelee hier	-0.4739
appeler	-0.2219
appeler ce	0.4863
appetite	-0.3599
appetite is	-0.3599
appo*	-0.2891
appointment	-0.2891
appointment $	-0.2691
appreciate	-0.467
appreciate the	-0.3461
approach	0.4463
apps	-0.2752
are	-0.6166
are a	-0.3597
are dead	-0.113
are feeling	-0.1432
are in	-0.2092
are killing	-0.1066
are my	-0.2641
are not	-0.1969
are still	-0.2211
are telling	-0.2262
are the	-0.3987
are you	-0.7177
are your	-0.4096
argu*	-0.2746
argue	-0.1081
arms	-0.4367
arou*	-0.3784
around	-0.3784
around her	-0.2326
around people	-0.2796
arre*	0.2718
arrepiento	-0.2347
arrepiento $	-0.2347
arrete	0.3526
arri*	-0.184
as	-0.6603
as a	-0.1193
as if	-0.1672
ask	0.6053
ask for	-0.402
ask her	-0.7626
ask how	0.3133
ask my	-0.4142
ask you	-0.688
ask •	0.786
asked	-0.8822
asked how	-0.3935
asked if	-0.1425
asked me	-0.5633
asked •	-0.6381
aski*	0.4931
asking	0.4931
asle*	-0.1385
asleep	-0.1385
assi*	-0.6225
assist	-0.2383
assist me	-0.2383
at	-0.1026
at 6	-0.3002
at 8	-0.5214
at her	0.7771
at his	0.8417
at home	-0.2897
at me	-0.2027
at my	-0.702
at night	-0.2819
at nine	-0.3933
at the	-0.8373
at work	-0.686
atta*	-0.7401
atte*	-0.2857
attempt	-0.1056
attempted	-0.2934
au	-0.5839
audio	-0.232
auf	0.4346
avec	-0.8181
awake	-0.2831
away	0.115
away $	-0.6312
away and	-0.3602
away from	0.1963
ayer	-0.5305
ayer lo	-0.2347
ayuda	-0.767
b	-0.1011
babe	-0.2903
baby	-0.2192
baby $	-0.2048
back	-0.3819
back $	-1.1774
back already	0.4102
back and	-0.1258
back i	-0.2231
back to	-0.3181
back together	0.216
bad	-0.3005
bad $	-0.1006
bad my	-0.1128
bala*	-0.2594
balance	-0.2594
balance $	-0.2755
bank	-0.8341
batt*	-0.4417
battery	-0.4417
battery is	-0.4417
be a	-0.317
be afraid	-0.1608
be alive	-0.5759
be better	-0.197
be dead	-0.4823
be done	-0.2124
be easier	-0.2803
be friends	-0.2395
be happier	-0.3637
be here	-0.2174
be over	-0.2709
be quiet	-0.6023
be silent	-0.4265
be so	0.256
be the	-0.349
be there	0.202
beat	-0.6053
beat me	-0.3528
beau*	-0.3809
beautiful	-0.3809
beber	-0.3333
beber $	-0.3333
because de	-0.3567
because i	-0.1664
because of	-0.2428
bed	-0.1658
bedr*	-0.3989
been	-0.1926
been $	0.2398
been clean	-0.201
been depressed	-0.1319
been feeling	-0.1187
been planning	-0.1209
been texting	-0.4311
been thinking	-0.4055
beers	0.3488
beers and	0.3488
befo*	0.4374
before	0.4818
before i	0.2506
behi*	-0.2295
behind	-0.2295
bei	0.2864
bei ihm	0.2864
being	-0.4687
being a	-0.2057
being alive	-0.3144
being alone	-0.1938
being around	-0.2164
beli*	-0.2239
believe	-0.2285
belo*	-0.2602
bem	-0.5861
bem $	-0.5861
bess*	-0.9432
best $	-0.363
best friend	-0.2865
bett*	-0.3626
better	-0.3754
better $	-0.1443
better today	-0.5334
better without	-0.2536
bien	-0.5394
big	-0.9325
big mistake	-0.3518
bill	-0.2387
bill $	-0.2387
bin	-0.2546
birthday $	-0.515
birthday hope	-0.1618
birthday with	-0.5184
bist	-0.8466
bist du	-0.6349
bitte	-0.7088
blee*	-0.265
bleed	-0.3468
bleeds	-0.265
blocked $	0.2646
blocked me	0.2474
blocked my	-0.7204
blood	-0.266
blow	-0.845
body	-0.3429
book	-0.7889
bored	-0.5416
bored $	-0.169
born	-0.5176
born $	-0.5395
borra	-0.6733
boss	-0.5665
boss $	-0.3459
bot	-0.8602
bot $	-0.8939
bot for	-0.1338
both	-0.1703
bott*	-0.942
bottle	-0.8628
boug*	-0.2481
bought	-0.2481
bought the	-0.2481
boxes	-0.7987
boxes $	-0.7987
boyf*	-0.4783
boyfriend	-0.4783
boyfriend about	-0.4142
boyfriend and	-0.1876
boyfriend i	-0.1266
brau*	-0.59
break up	-0.4564
breaking	0.2992
breaking no	0.3465
breaking up	-0.162
breakup	-0.2512
breakup $	-0.2515
breakup came	-0.1762
breathe	-0.3946
brin*	-0.218
bring	-0.78
bringt	-0.2159
bringt mich	-0.2159
brok*	-0.5096
broke	-0.482
broke my	-0.2385
broke up	-0.1979
broken	-0.5096
broken $	-0.5341
brother $	0.2444
buil*	-0.119
building	-0.119
built	-0.5977
burn	-0.2247
burn my	-0.1285
bus	-0.5299
but	-0.1474
but i	0.227
but it	-0.4086
but seriously	-0.1887
button	0.2272
button $	0.2272
buy	-0.3961
buy $	-0.4503
buy a	0.1218
by	-0.386
by a	-0.1569
by now	-0.5194
by telling	-0.1645
bye	-0.9533
c	-0.1237
c you	-0.1405
ca	-1.2552
cafe	0.2198
cafe $	0.2198
call $	-0.1677
call her	0.186
call him	0.7151
call my	-0.7544
called $	0.3847
called and	-0.4366
called her	-0.2434
called him	-0.2833
called me	-0.3204
called my	-0.6319
called the	-0.4088
calling	0.3433
calling $	-0.1537
calling a	-0.4758
calling him	0.3367
calling me	-0.751
calls	-0.4043
calls me	-0.1643
camb*	-0.8807
came	-0.7241
came out	-0.1762
came to	-0.24
can	0.1191
can be	-0.282
can do	-0.2182
can not	0.2095
can reach	0.1218
can talk	0.2259
can we	-0.8272
can you	-0.8224
canc*	-0.7427
cancel	-0.7195
cancel the	-0.2526
cancer	-0.2703
capa*	-0.2955
capable	-0.2399
capable of	-0.2399
capi*	-0.9319
capital	-0.4987
car	-0.3001
card	-0.5983
care $	0.1471
care if	-0.4051
care what	0.3041
cares	-0.1823
casa	0.6436
casa $	0.1504
casu*	-0.328
cat	0.1654
cat $	0.1654
ce que	0.1358
ce soir	0.1573
cham*	0.3256
chamar	0.3256
chamar ela	0.3256
chan*	-0.7548
chance	-0.5353
chance $	-0.5563
change	-0.6196
change $	-0.2762
change my	-0.4815
change the	-0.2709
change your	-0.3026
changed	-0.3879
char*	-0.3109
chas*	-0.1525
chat	0.4564
chat five	0.2805
chat is	0.4535
chea*	-0.4387
cheap	-0.9625
cheated	-0.3849
cheated on	-0.3065
cheater	-0.1479
cheater $	-0.1479
check	0.1976
check if	0.1571
check in	-0.8594
checked	-0.441
checked his	-0.4671
checking	0.2779
checking her	-0.6927
checking his	0.5794
chee*	-0.4802
child	-0.3748
child $	-0.3764
chok*	-0.4937
choked	-0.3311
cinco	-0.5923
cinco $	-0.5923
class	-0.4462
clean	-0.3274
clear	-0.4182
clear my	-0.4666
clos*	-0.2414
close to	0.2002
closure by	-0.1645
cn	0.3699
cn i	0.3699
coff*	-0.375
coffee	-0.375
coffee $	-0.3402
cold	-0.2768
cold $	-0.2768
coll*	-0.256
college	-0.217
college $	-0.217
com a	-0.2417
com ela	0.3048
come	-0.4953
come $	-0.3455
come back	-0.4249
come home	-0.2231
comi*	-0.2639
coming	-0.2639
comm*	-0.7508
commands	-0.4628
commands $	-0.4628
comment	-0.571
commented	-0.3317
como	-0.8849
comp*	-0.2129
completely	-0.1416
completely forgot	-0.1151
composing	0.2805
composing something	0.2805
con	-0.6913
conc*	-0.2296
concise	-0.2262
concise $	-0.2262
congratulate	0.3724
congratulate my	0.3724
congratulations	-0.4429
cont*	-0.131
contact	-0.1047
contact $	0.1543
contact last	-0.482
contact me	-0.4743
contact my	0.632
contact rule	-0.3259
contact to	-0.405
contact with	-0.8136
contestas	-0.403
conv*	0.2595
conversar	0.3256
conversar $	0.3256
conversation	0.4313
conversation $	-0.7559
copa*	-0.4852
copain	-0.4852
cope	-0.1301
cope with	-0.1301
cort*	-0.6915
cortar	-0.4832
corto	-0.392
cost	-0.3671
could kill	-0.2196
could tell	0.4415
coun*	-0.6934
counselor	-0.5504
coup*	-0.31
couple	-0.1373
court	-0.2439
cowa*	-0.1968
coward	-0.1968
cowo*	-0.3001
coworker	-0.3001
coworker $	-0.258
craq*	0.1591
craque	0.1591
craque je	0.1591
crash	-0.1836
crazy	-0.4531
crea*	-0.3191
cree*	-0.2721
creepy	-0.2721
creepy not	-0.2721
cried	-0.4411
cried $	-0.4411
cries	-0.1568
cris*	-0.275
crisis	-0.275
cry	-0.1946
cry all	-0.2003
cryi*	-0.5741
crying	-0.5741
crying $	-0.5874
cuan*	-0.8075
cuando	-0.5083
culpa	-0.586
cump*	-0.436
cumpleanos	-0.436
cut	-0.9429
cut my	-0.3275
cut myself	-0.3003
cutt*	-0.6558
cutting	-0.6558
cutting $	-0.1548
d	-0.4801
da	-0.4341
dad	-0.5243
dad died	-0.1404
dad tonight	-0.4049
daily	-0.4647
daily check	-0.4983
danc*	0.1341
danced	0.2286
danced to	0.2286
dang*	-0.3851
danger	-0.3851
dano	-0.8439
dano $	-0.8439
das	-0.7554
dass	0.1431
dass ich	0.1431
data	-0.6996
data $	-0.5655
data*	-0.252
database	-0.252
database $	-0.252
date	-0.5273
dated	-0.2315
daten	-0.5663
dati*	-0.4353
dating	-0.4353
dating apps	-0.2752
datos	-0.511
datos $	-0.511
daug*	-0.127
daughter	-0.127
day	-0.295
day $	-0.9144
day 12	0.1244
day of	-0.2074
day she	-0.1669
days	-0.4105
days $	-0.2394
de	-0.3826
de beber	-0.3333
de l	0.4702
de llorar	-0.6017
de lui	0.561
de me	-0.296
de novo	0.111
de rire	-0.5194
de toi	-0.4654
de un	0.2025
dead	-0.9589
dead $	-0.6581
dead by	-0.3293
dead on	-0.168
dead tired	-0.4838
dead to	-0.2489
dead*	-0.3228
deadline	-0.3266
deadline $	-0.3266
death	-0.7261
death $	-0.4485
death is	-0.1652
death of	-0.4374
debe*	0.418
deberia	0.418
deberia escribirle	0.2025
deci*	0.3303
decided	-0.1147
defi*	-0.2723
definitely	-0.2287
definitely sounds	-0.2287
degr*	-0.1547
degree	-0.1547
dejar	0.3729
dejar de	0.3729
dejes	-0.2111
dejes $	-0.2111
dejo	-0.3435
dejo de	-0.3435
dela	0.7951
dela $	0.9223
dele	-0.6108
dele $	-0.6601
dele so	0.3264
dele*	-0.4467
delete	-0.7211
delete all	-0.375
delete my	-0.3884
delete what	-0.1621
deleted	-0.5905
deleted his	-0.482
denke	-0.5492
depo*	-0.272
depr*	-0.2528
depressed	-0.2735
depu*	-0.3398
depuis	-0.3398
depuis la	-0.3398
der	-0.9832
dern*	0.4686
desc*	-0.4432
desculpa	-0.4432
dese*	-0.2902
deserve	-0.3044
deserve it	-0.1026
deserve to	-0.2682
desp*	0.1602
desperately	0.4105
desperately want	0.4105
devo	0.6125
devo chamar	0.3256
devr*	0.3138
devrais	0.3138
devrais la	0.3138
dia	-0.7572
dia $	-0.7572
dias	-1.214
dich	-1.0091
dich $	-0.829
did	-0.4671
did $	-0.4534
did not	-0.2615
did you	-0.2323
die	-0.9995
die $	-0.7994
die and	-0.4606
die for	-0.5932
die hard	-0.3535
die i	-0.3717
die in	-0.2075
died	-0.8593
died $	-0.6191
died after	-0.4438
died in	-0.1911
died last	-0.1507
died of	-0.5163
died when	-0.1774
dies	-0.4421
diff*	-0.5618
different	-0.5981
dinn*	-0.7569
dinner	-0.7659
dir	-0.5025
disa*	-0.5236
disappointed	-0.1336
disc*	-0.5761
disg*	-0.305
disgust	-0.305
disgust me	-0.305
divo*	-0.3602
divorce	-0.3602
divorce $	-0.3822
do	-0.2867
do $	-0.4548
do about	-0.3059
do anything	-0.25
do i	0.2225
do it	-0.2778
do not	-0.395
do this	0.4809
do to	-0.1247
do when	-0.626
do with	-0.2828
do you	-0.6481
do •	-0.5179
doct*	-0.687
doctor	-0.695
doctor about	-0.2189
does	-0.9322
does a	-0.5506
does not	-0.4241
does the	-0.6236
does this	-0.3352
dog	-0.3773
dogs	-0.8523
doin	-0.2531
doin $	-0.1142
doing	0.4958
doing $	0.6933
doing it	-0.1756
dois	1.032
done	-0.5425
done $	-0.2124
done with	-0.4361
dorm*	-0.5875
dormir	-0.5875
dormir $	-0.412
down	-0.4683
down $	-0.1604
draft	-0.5302
draw*	-0.4124
drawer	-0.4124
drea*	-0.4887
dream	-0.3702
dream that	-0.2928
dreams	-0.4542
drin*	-0.4121
drink	-0.2921
drinking	-0.3148
drinking $	-0.2118
drinks	-0.2302
driv*	0.1314
drive	0.5431
driving	0.1314
drop	-0.6425
drop dead	-0.6649
drove	-0.6215
drunk	-0.1587
drunk $	-0.4031
drunk and	0.1041
du	-1.0687
du bist	-0.5355
dump*	-0.4307
dumped	-0.4307
dumped me	-0.4963
dun	-0.1887
dun dun	-0.1887
dun no	-0.1887
dying	-0.3152
dying $	-0.3423
dying to	-0.1275
e	-0.2986
each	-0.3926
each other	-0.3926
easi*	-0.5529
easier	-0.5529
easier than	-0.2803
easy	-0.118
eat	-0.6278
ecri*	0.1996
ecrire	0.3855
ecrire $	0.3855
ecrit et	-0.4554
ecrit hier	-0.3844
edit	-0.6203
effa*	-0.6628
efface	-0.6628
egal	0.2973
egal $	0.2973
eggs	-0.8752
eiff*	-0.5771
eight	-0.111
el	-0.4441
ela	-0.1676
ela $	0.4375
ela me	-0.2485
ela para	0.3256
ele	0.6534
ele $	0.6944
ele agora	0.4298
elim*	-0.5014
elimina	-0.5014
elle	0.2856
elle $	0.6389
elle me	-0.516
else	-0.4669
else $	-0.1548
else already	-0.2898
em	-0.9131
emai*	-0.2947
email	-0.5014
email $	-0.1583
email my	-0.4985
emailed	-0.2947
emba*	-0.3108
emer*	0.1297
emergency	0.1297
emot*	-0.2065
emotionally	-0.2065
emotionally abusive	-0.1163
empty	-0.9013
empty without	-0.5171
en	-0.9822
end	-0.9418
end it	-0.7735
end my	-0.4803
end this	-0.6336
endi*	-0.1828
ending	-0.1828
ends	-0.3905
enjoy	-0.4631
enjoy the	-0.148
enou*	-0.3891
enough	-0.3891
enough for	-0.2772
envie	0.4003
envie de	0.4003
envo*	-0.1144
envoyer	0.2544
envoyer un	0.2544
er	-0.3408
erase	-0.6525
eres	-0.7269
eres una	-0.5335
erre*	-0.2033
erreur	-0.2033
erreur $	-0.2033
es	-0.8136
es $	-0.4446
es tut	-0.2023
es un	-0.2895
esca*	-0.3017
escr*	0.6886
escribi	-0.9182
escribio y	0.1525
escribirle	0.5384
escribirle $	0.5353
escribirle despues	0.2025
escribo	0.7493
espe*	-0.6865
espera	-0.4365
espere	-0.3097
espere que	-0.3097
espero	-0.4979
espero que	-0.4979
est ce	0.3586
esta	-0.5894
estoy por	0.5804
et	-0.5717
etc	-0.2533
etc $	-0.2533
eu	-1.0059
even	-0.305
even*	-0.4914
evening	-0.3564
eventually	-0.1793
ever	-0.76
ever $	-0.6358
ever contact	-0.4743
ever*	-0.7033
every	-0.2827
every day	-0.6862
every morning	-0.2116
every night	-0.2596
every single	-0.2931
every time	-0.2885
everyone	-0.516
everyone dies	-0.4511
everything	-0.4446
everything $	-0.3269
everything i	-0.3977
everything she	0.2283
ex	0.4565
ex $	0.2634
ex a	0.1362
ex after	0.5041
ex ever	-0.4743
ex from	-0.1268
ex girlfriend	-0.1128
ex in	-0.1081
ex just	0.3133
ex might	-0.1645
ex s	-0.6927
ex tonight	0.223
ex yesterday	-0.3518
exam	-0.7164
exam*	-0.5732
exce*	-0.1967
excu*	0.288
excuse	0.5053
excuse to	0.5053
exis*	-0.5174
exist	-0.28
exist $	-0.308
existing	-0.4314
expe*	-0.4471
expensive	-0.502
expensive is	-0.502
expl*	-0.4936
explain	-0.4514
explain no	-0.405
explaining	-0.2262
explaining what	-0.2262
extr*	-0.7772
extrano	-0.7691
extrano mucho	-0.3655
face	0.3222
face one	0.3222
face to	0.3222
face*	0.4464
facebook	0.3494
facebook for	0.2122
fact	0.2283
fact i	0.2283
fail*	-0.5312
failure	-0.4954
failure $	-0.4954
faire	-0.4477
fais	-0.6663
fait	-0.3004
falar	0.5872
falar com	0.5872
fall	-0.2582
falta	-0.8021
falta dela	-0.5821
falta dele	-0.4007
fami*	-0.4883
family	-0.4883
family $	-0.5105
family would	-0.1459
fancy	-0.2447
fant*	-0.6637
far	-0.7537
fast	-0.6904
fath*	-0.3635
father	-0.3081
fault	-0.444
fault $	-0.2398
favo*	-0.3283
favor	-0.592
favor $	-0.6409
favorite	-0.1885
favorite movie	-0.1885
fear	-0.253
fear of	-0.253
feel better	-0.3834
feel empty	-0.7809
feel guilty	-0.3528
feel like	0.5788
feel sick	-0.2898
feel so	-0.7655
feel terrible	-0.6733
feel the	-0.7031
feel worthless	-0.1003
feel*	-0.5932
feeling	-0.4861
feeling down	-0.1608
feeling like	-0.3021
feeling proud	-0.3077
feelings	-0.4906
feelings $	-0.4906
feels	-0.8093
feels empty	-0.5171
feels like	-0.2038
feliz	-0.8598
feliz cumpleanos	-0.436
fift*	-0.1271
fifteen	-0.1271
fifteen $	-0.1271
figh*	-0.4423
fight	-0.2119
fighting	-0.4423
fina*	-0.4443
final	-0.1509
final closure	-0.1645
finally	-0.4443
find	-0.4985
find me	-0.572
fine	-0.2595
fing*	-0.1796
fini*	-0.2657
finish	-0.2001
fire	-0.4995
first	-0.6169
first impulse	0.3789
five	0.2805
five times	0.2805
fix	-0.4053
flig*	-0.5059
flight	-0.5059
flow*	0.2372
flowers	0.2372
flowers to	0.4648
flyi*	0.2439
flying	0.2439
foll*	-0.517
for	-0.5251
for $	-0.3092
for a	-0.2241
for an	-0.1648
for anyone	-0.1151
for everything	0.3941
for his	-0.5974
for how	-0.4625
for it	-0.2018
for lying	-0.4543
for me	0.3527
for my	-0.4063
for now	-0.1488
for some	-0.269
for that	-0.1917
for the	-0.3533
for three	-0.2039
for today	-0.4747
for two	-0.1197
for what	-0.3243
for years	-0.1727
for yelling	-0.1848
for you	-0.3178
for your	-0.1813
forc*	-0.2636
fore*	-0.2989
forever	-0.2989
forever $	-0.2989
forg*	-0.9651
forget	-0.907
forget everything	-0.1634
forget me	-0.3068
forgot	-0.3113
form	-0.2256
form $	-0.2256
found	-0.4151
frap*	-0.7821
free	-0.6579
free to	-0.6579
freu*	-0.2709
frid*	-0.3988
friday	-0.3413
friday $	-0.3413
frie*	-0.8246
friend	-0.616
friend $	-0.3607
friend to	0.4331
friends	-0.7121
friends $	-0.2824
friends and	-0.552
from	0.1167
from a	0.3863
from being	-0.2455
from breaking	0.2745
from my	-0.1038
from the	-0.3444
from you	-0.3824
from your	-0.2715
front	0.1378
front of	0.1378
fuck	0.5199
fuck i	0.2283
fue	-0.5582
full	-0.3221
full no	-0.1887
fun	-0.4537
funny	-0.4928
funny $	-0.7055
funny reel	0.2093
fur	-0.4658
game	0.1139
game $	-0.1599
game last	-0.1502
ganas	0.6648
ganas de	0.6648
gave	-0.8366
gean*	-0.384
geantwortet	-0.384
geantwortet $	-0.384
geht	-0.6184
geht es	-0.6184
germ*	-0.3606
gern	0.3115
gern schreiben	0.3115
gesc*	-0.2723
geschrieben $	-0.6988
geschrieben und	-0.2011
gest*	-0.5544
gestern	-0.5544
gestern angerufen	-0.3618
get $	-0.3376
get a	-0.1645
get back	0.46
get bored	-0.1768
get my	-0.6141
get over	-0.2832
get so	-0.6103
get some	-0.1165
gets	-0.3956
gett*	0.1496
getting	0.1524
getting back	0.4474
girl	-0.2189
girl*	-0.3802
girlfriend	-0.3802
girlfriend $	-0.3085
girlfriend is	-0.1128
give	-0.1253
give it	-0.3852
give me	-0.3373
give up	-0.3778
give us	-0.3265
given	0.2283
given me	0.2283
glad	-0.6657
glad you	-0.158
go $	0.4538
go back	-0.3395
go full	-0.1887
go home	-0.1343
go no	-0.7397
go of	-0.6214
go out	-0.7344
god	-0.4254
god i	-0.1519
goes	-0.451
goes $	-0.4747
goin	-0.3116
going	0.5041
going $	-0.5421
going no	-0.5664
going over	0.5163
going there	0.6268
going to	0.3668
gold	-0.2465
golp*	-0.9073
gone	-0.5545
gone $	-0.5807
good	-0.8395
good $	-0.684
good enough	-0.1165
good job	-0.2626
good luck	-0.2693
good mates	-0.1268
good morning	-0.3658
good night	0.2838
good time	-0.1314
good*	-0.9328
goodbye	-0.6467
goodbye $	-0.2882
goodnight	-0.688
goog*	-0.3505
got	-0.7188
got help	-0.1358
got killed	-0.1593
got •	-0.145
grab	-0.7206
grade	-0.3173
gran*	-0.8884
grandmother	-0.4075
great	-0.3011
great happened	0.3789
green	-0.1081
green top	-0.1081
grow	-0.8754
guess	-0.3875
guess i	-0.1922
guil*	-0.3528
guilty	-0.3528
gun	-0.5121
gute	-0.9536
guy	-0.6735
gym	-0.3415
habe	-1.0441
habe $	-0.439
habe ihm	-0.657
habe ihr	-0.6446
had	-0.4698
had 3	0.3488
had a	-0.502
had never	-0.4094
hair	-0.339
hand*	-0.3733
handover	-0.2237
hands	-0.1661
hang*	-0.5434
hanging	-0.3751
happened	0.1385
happened $	-0.2058
happened and	0.3125
happens	-0.2119
happens $	0.1132
happens if	-0.8073
happens to	-0.2989
happier	-0.3637
happy	-0.4992
happy birthday	-0.4928
happy new	0.4942
hard	-0.585
hard $	-0.6652
harm	-0.4909
harm is	-0.1617
harm*	-0.3931
harmed	-0.19
has	-0.4655
has a	-0.2089
has been	-0.2676
has not	-0.4913
hat	-0.307
hat geschrieben	0.2923
hat mich	-0.4878
hat mir	-0.3769
hate	-0.7842
hate my	-0.4762
hate this	-0.3493
hate you	-0.2821
have	-0.4587
have a	-0.2588
have been	-0.4018
have changed	-0.2914
have decided	-0.1147
have died	-0.5215
have had	-0.2913
have lost	-0.117
have never	-0.2438
have nightmares	-0.1317
have no	-0.2447
have not	-0.3938
have opened	0.2805
have sex	-0.314
have so	0.2867
have the	-0.4448
have to	-0.5093
have told	-0.1645
have you	-0.6571
have •	-0.232
havi*	0.2589
having	0.2589
having a	0.4201
he blocked	0.2905
he broke	-0.4573
he called	-0.3138
he came	-0.2918
he can	-0.2539
he did	-0.4002
he died	-0.1719
he does	-0.2108
he drinks	-0.2302
he finally	-0.4443
he gets	-0.2345
he has	-0.1279
he hit	-0.3764
he hurt	0.2816
he is	0.211
he keeps	-0.7184
he left	0.2615
he liked	0.1278
he lost	-0.3577
he messages	-0.2972
he might	0.1903
he misses	0.2252
he needs	-0.3254
he never	-0.3793
he reached	-0.8107
he said	-0.5266
he says	-0.2833
he sent	-0.3892
he should	-0.9467
he showed	-0.599
he texted	0.3122
he told	-0.3358
he wants	-0.3999
he was	-0.3939
he will	0.1708
he would	-0.2225
he wrote	0.2586
head	-0.4761
head $	-0.3659
heal*	-0.2326
healthy	-0.2326
healthy for	-0.2326
hear	0.4908
hear about	-0.2988
hear his	0.15
hear that	-0.4838
heart	-0.6479
heart $	-0.2892
heart is	-0.3217
heat	-0.2887
hell	-0.8076
hello	-0.8519
hello $	-0.577
help $	-1.0048
help me	0.3365
help my	-0.1849
help*	-0.4896
helped	-0.35
her	0.661
her $	0.7109
her again	0.8249
her and	0.2094
her another	-0.1645
her birthday	-0.7233
her door	0.6898
her every	-0.3086
her ex	-1.2452
her face	0.3222
her for	0.2776
her i	0.2245
her if	0.33
her instagram	0.1762
her is	-0.2326
her job	0.4648
her mom	-0.6155
her on	-0.2795
her outside	0.324
her please	0.2049
her right	0.1038
her so	0.6989
her story	0.2147
her this	-0.1784
her tiktok	0.1144
her to	-0.6286
her today	-0.5439
her yesterday	-0.3002
here	-0.4228
here $	-0.4018
hero	-0.331
hers*	-0.1023
herself	-0.1023
heute	-0.9835
hey	-0.3904
hey there	-0.4781
hey you	-0.4227
hi	0.2037
hi $	0.1878
hice	-0.3445
hide	-0.1076
hier	-0.634
hier $	-0.4739
hier quelle	-0.2033
hier soir	-0.5558
high	-0.1273
high school	-0.1273
him	0.434
him $	0.2164
him a	0.2866
him about	0.3033
him at	-0.5037
him explaining	-0.2262
him he	-0.5731
him i	0.5664
him last	-0.5057
him one	0.467
him out	-0.2826
him please	0.3699
him right	0.5704
him since	0.2646
him so	0.5582
him that	0.7861
him the	0.2286
him to	0.1554
him until	-0.2721
him up	0.2259
hims*	-0.2546
himself	-0.2546
his	0.8495
his apartment	0.4326
his birthday	0.6432
his brother	0.2444
his facebook	0.2122
his house	0.3367
his instagram	0.1437
his job	-0.2469
his message	-0.5306
his mom	0.4081
his new	-0.2045
his number	-0.1339
his page	0.3626
his phone	-0.3796
his photos	0.2275
his place	0.3075
his profile	-0.4671
his sister	0.5722
his story	-0.4527
his voice	0.1365
historias	0.3328
historias un	0.3239
history	-0.6744
history $	-0.6744
hit me	-0.6294
hits	-0.8073
hits me	-0.4033
hoje	-1.0135
hoje $	-1.0135
hola	-0.8487
hold	-0.3172
home	-0.5525
home $	-0.3558
hone*	0.2318
honestly	0.2533
hood*	-0.3933
hoodie	-0.3933
hope	-0.5842
hope he	-0.5623
hope she	-0.4935
hope you	-0.1114
hope your	-0.5051
hope •	-0.1197
hope*	-0.2968
hopi*	-0.3446
hoping	-0.3446
hoping to	-0.3607
horr*	-0.1978
horrible	-0.1978
hosp*	-0.2836
hotel	-0.2855
hotl*	-0.4789
hotline	-0.4789
hour	0.4102
hour ago	0.4102
hours	-0.3759
hours $	-0.3964
house	0.1414
house $	0.2798
house and	-0.1513
how	-0.189
how are	-0.3676
how bad	-0.1128
how does	-0.302
how expensive	-0.502
how far	-0.4691
how he	0.709
how i	-0.2484
how is	-0.7858
how it	-0.4409
how long	-0.3598
how many	-0.1604
how much	0.1054
how old	-0.405
how she	0.4923
how to	-1.119
hoy	-1.0377
hug	-0.5853
huge	0.4489
huge mistake	0.3174
huge today	0.4437
human	-0.3479
human $	-0.3479
hun	-0.5689
hun $	-0.3144
hung	-0.2274
hung up	-0.2274
hurt me	0.2256
hurt my	-0.4521
hurt myself	-0.2786
hurt you	-0.1987
hurt*	-0.5246
hurting	-0.4511
hurts	-0.5407
hurts $	-0.3644
husb*	-0.3053
husband	-0.3053
husband $	-0.1494
husband hits	-0.3196
husband is	-0.2671
i	-0.2455
i add	0.1127
i always	-0.1191
i apologize	-0.4702
i appreciate	-0.3565
i ask	0.6906
i asked	-0.6455
i beat	-0.5194
i burn	-0.2125
i call	0.3291
i called	0.3846
i can	-0.1345
i change	-0.4691
i checked	-0.441
i choked	-0.3628
i come	-0.4329
i congratulate	0.3724
i cope	-0.1301
i could	0.2811
i cried	-0.1182
i cry	-0.2003
i cut	-0.4258
i deleted	-0.5905
i desperately	0.4105
i did	-0.2249
i die	-0.3615
i died	-0.103
i email	-0.3448
i emailed	-0.3333
i end	-0.6903
i feel	0.1585
i find	-0.4093
i found	-0.2303
i get	0.1372
i give	-0.4202
i go	0.266
i got	-0.2451
i had	-0.5246
i hate	-0.7122
i have	-0.3302
i help	-0.1979
i hide	-0.1076
i hit	-0.3557
i hope	-0.5859
i just	0.4342
i know	0.4673
i last	-0.2896
i leave	-0.3866
i lied	-0.2038
i look	-0.5612
i looked	0.2221
i lost	-0.3224
i loved	-0.4054
i made	-0.4565
i mean	-0.1912
i messaged	-0.5817
i might	0.6476
i miss	-0.632
i nearly	-0.4404
i needed	-0.128
i never	-0.2158
i pray	-0.1955
i press	-0.8386
i promise	-0.4092
i pushed	-0.1966
i reached	-0.1002
i really	0.4641
i recommend	-0.2626
i regret	-0.3351
i replied	-0.5978
i reply	0.3627
i said	-0.6353
i saw	-0.5677
i say	0.4234
i see	-0.7862
i sent	-0.5825
i start	0.4929
i started	-0.1298
i still	-0.3563
i stop	-0.3079
i stopped	-0.313
i survived	-0.2276
i swear	-0.2823
i take	-0.5184
i talk	-0.3413
i text	0.2405
i texted	-0.3001
i think	-0.323
i thought	-0.2268
i told	-0.3585
i too	-0.1128
i tried	-0.1315
i unfollowed	-0.5439
i use	-0.9028
i used	-0.1919
i wanted	-0.2699
i was	-0.323
i went	-0.3593
i woke	-0.1366
i worry	-0.191
i would	-0.3766
i write	0.455
i wrote	-0.6197
i •	-0.7211
ich bin	-0.2546
ich denke	-0.5492
ich dich	-0.3759
ich habe	-0.8752
ich kann	-0.4587
ich lach	-0.5456
ich mich	0.4353
ich mochte	-0.3122
ich muss	0.4748
ich vermisse	-0.801
ich werde	-0.3702
ich will	0.3875
idea	0.4306
idio*	-0.4784
idioma	-0.4784
idioma $	-0.4784
if	0.722
if he	0.7669
if i	0.6615
if my	-0.3975
if she	0.3284
if something	-0.2989
if that	-0.1517
if they	-0.1976
if we	-0.4586
igno*	-0.3058
ignore	-0.2829
ignore me	-0.2978
ihm	0.7128
ihm $	0.4151
ihm geschrieben	-0.4335
ihm melden	0.2864
ihm so	0.4538
ihn zu	-0.6832
ihr	0.1051
ihr instagram	0.2707
il	-0.4376
il me	-0.3134
ill	-0.5416
imag*	-0.6415
imagine	-0.6415
impu*	0.3789
impulse	0.3789
impulse is	0.3789
in	-0.5208
in $	-1.0529
in a	-0.4579
in ages	-0.1713
in an	-0.1231
in danger	-0.3851
in fact	0.2283
in front	0.1378
in my	-0.2667
in rome	-0.2854
in spanish	-0.4021
in that	-0.2885
in the	-0.4898
in this	-0.4423
in touch	0.7615
in your	-0.5735
info*	-0.4531
information	-0.4531
inse*	-0.2964
insecure	-0.2964
insi*	-0.3252
inside	-0.3252
inst*	0.5849
instagram	0.8381
instagram $	0.5613
instagram anschauen	0.2707
instagram so	0.1762
instead	-0.2557
instead $	-0.2101
instead of	-0.201
inte*	-0.5683
interest	-0.1608
interested	-0.2262
interested $	-0.2262
interview	-0.4037
interview $	-0.4037
into	-0.3052
into the	-0.2968
is	-0.1617
is $	0.2753
is a	-0.7405
is all	-0.2579
is an	-0.111
is at	-0.2226
is been	0.2859
is broken	-0.3217
is dead	-0.603
is drunk	-0.4031
is easier	-0.3559
is enough	-0.1714
is given	0.2283
is going	-0.2979
is gone	-0.3559
is happy	-0.6136
is huge	0.3014
is hurting	-0.2824
is in	-0.3481
is interested	-0.2262
is it	0.235
is just	-0.2165
is midnight	0.2805
is my	-0.6668
is nearly	0.3174
is not	-0.6096
is now	-0.1137
is on	-0.2155
is online	0.3608
is open	0.4535
is over	0.3585
is so	-0.1308
is stuck	-0.1613
is texting	-0.4142
is that	-0.1317
is the	-0.6263
is there	-0.5263
is this	-0.96
is to	0.2744
is tomorrow	-0.3507
is too	0.1263
is weird	-0.2721
is what	-0.289
is with	0.3234
is your	-0.5621
it	-0.2115
it $	-0.3901
it a	0.4446
it again	-0.2341
it be	0.4297
it by	-0.4126
it definitely	-0.2287
it feels	-0.3064
it gets	-0.1424
it goes	-0.4407
it going	-1.1145
it hit	-0.4196
it i	0.1581
it in	-0.4628
it last	-0.1447
it my	-0.3221
it ok	0.2928
it okay	0.2709
it since	-0.2988
it still	-0.5304
it through	-0.3601
it to	-0.423
it tomorrow	0.1868
it was	-0.432
it with	-0.6572
it would	-0.3192
ital*	-0.6031
its	-0.2808
j	-0.2651
j ai	-0.5128
j arrete	0.3526
j espere	-0.3097
japan	-0.6341
je	0.2804
je devrais	0.3138
je me	-1.1159
je meurs	-0.6489
je ne	-0.6861
je pense	-0.4733
je suis	-0.3626
je veux	0.45
je voudrais	0.2496
je •	-0.8923
jeal*	-0.3905
jealous	-0.3905
jetzt	0.8352
jetzt an	0.2973
job	-0.2416
job $	-0.1802
job and	-0.1924
joke	-0.5019
joke $	-0.3838
joki*	-0.2
joking	-0.2
jour*	-0.2245
joy	-0.6767
jump	-1.0684
just	0.1906
just be	-0.2764
just call	0.3699
just do	-0.1651
just more	-0.2262
just need	-0.3663
just one	0.1483
just said	0.5481
just saved	0.3174
just say	0.4581
just to	0.3023
just want	0.1694
k	-0.9544
k $	-0.9544
kann	-1.0061
kann ich	-0.417
kann nicht	-0.4587
kann*	-0.4087
kannst	-0.4087
kannst du	-0.4087
keep	-0.1777
keep going	-0.181
keep thinking	-0.2717
keeps	-1.0486
keeps calling	-0.7078
keeps viewing	-0.4022
key	-0.6351
keys	-0.1991
kids	-0.3656
kids $	-0.397
kids at	-0.2264
kill	-0.7034
kill for	-0.3413
kill me	-0.5134
kill myself	-0.6997
kill the	-0.249
kill yourself	-0.1288
kill*	-0.2781
killed	-0.3298
killed in	-0.1226
killed me	-0.339
killer	-0.4454
killing	-0.137
killing myself	-0.5719
killing time	-0.5524
kills	-0.2424
know	0.2592
know $	-0.2733
know about	-0.2922
know how	0.5638
know i	0.2429
know if	-0.9257
know what	-0.1218
know*	-0.3536
knowing	-0.3536
knows	-0.1923
kurz	0.4022
kurz ihr	0.2707
l	0.2682
l ai	-0.5488
l appeler	0.8293
la	0.2537
la extrano	-0.7476
la llame	-0.8515
la recontacter	0.3138
la rupture	-0.2153
la vida	-0.6005
la vie	-0.6439
lach	-0.5456
lach mich	-0.5456
land*	-0.8845
landlord	-0.8845
landlord $	-0.8695
lang*	-0.7527
language	-0.3603
las	-0.6601
last	-0.2903
last $	-0.482
last month	-0.589
last night	-0.6731
last time	0.2699
last week	-0.4726
last year	-0.4132
late	-0.2978
late $	-0.1717
late again	-0.2354
late*	-0.1596
lately	-0.1596
later	-0.2371
later $	-0.2276
laug*	-0.493
laugh	-0.3603
le	0.2411
le escribi	-0.8595
le escribo	0.7493
le mande	-0.7551
learn	-0.5094
learn to	-0.5094
leav*	-0.5186
leave	-0.3835
leave $	-0.4057
leave and	-0.41
leave me	-0.685
leave the	-0.2174
leaves	-0.1502
leaving	-0.5047
leaving me	-0.2498
leben	-0.7127
leben $	-0.7127
leer	-1.1125
left	-0.3125
left $	-0.6707
left a	-0.3368
left me	0.3457
lega*	-0.3245
legally	-0.3245
leid	-0.2023
leid dass	-0.2023
les	-0.5198
less	-0.7112
let	-0.4404
let me	-0.2526
let us	-0.2924
let you	-0.2049
lett*	-0.258
letter	0.2273
letter $	0.7682
letter and	0.1868
letters	-0.6933
letting	-0.1827
letting go	-0.1827
liar	-0.1233
liar and	-0.1233
lieb*	-0.6219
liebe	0.1619
lied	-0.4131
lied to	-0.4538
life	-0.624
life $	-0.7146
life and	-0.2244
life is	-0.2169
ligar	-0.1771
ligar para	-0.1771
ligh*	-0.3608
lights	-0.3608
lights $	-0.3608
ligou	-0.4379
ligou ontem	-0.4379
like a	-0.2048
like i	-0.1355
like it	-0.1588
like messaging	0.3133
like my	-0.285
like something	-0.2287
like the	-0.2353
like this	-0.5912
like to	-0.3468
like you	-0.5619
liked	-0.7864
liked my	-0.4653
liki*	0.5226
liking	0.5226
line	-0.1134
list	-0.6711
list $	-0.5131
list of	-0.3987
list*	-0.4158
listen	-0.1684
listen to	-0.1624
lite*	-0.1585
literally	-0.1585
litt*	0.2365
little	0.2365
live	-0.6442
live $	-0.2376
live anymore	-0.1491
lives	-0.6219
livi*	-0.3604
living	-0.3604
llam*	0.31
llamar •	-1.3357
llamarlo	0.223
llamarlo $	0.223
llame	-0.9117
llame y	-0.4058
llor*	-0.6017
llorar	-0.6017
llorar $	-0.6017
lo	-0.2829
lo amo	0.207
lo extrano	-0.2522
lo llame	-0.2347
lo que	-0.4379
loads	-0.2052
lock	-0.7355
log	-0.66
log my	-0.5085
lol	-0.915
lol $	-0.8763
lol i	-0.3744
lone*	-0.5521
lonely	-0.5521
lonely $	-0.5521
long	-0.2973
long is	-0.2496
long letter	0.1868
long should	-0.2172
long time	-0.6156
long*	0.466
longer	0.466
look	0.3702
look $	0.2753
look at	0.2086
look*	0.1066
looked	-0.2532
looked at	0.1357
looking	0.3142
looking at	0.3204
looks	-0.2706
looks dead	-0.3207
looks like	-0.1543
los	-0.7486
losc*	-0.7517
loschen	-0.5728
loschen $	-0.5728
lose	-0.2603
losi*	-0.13
losing	-0.13
lost	-0.4484
lost his	-0.3577
lost my	-0.3361
lot	-0.3086
lot $	-0.3236
lots	-0.1147
lots of	-0.1147
love	-0.35
love $	-0.2771
love and	-0.1328
love him	0.2641
love me	-0.256
love my	-0.9922
love to	0.234
love you	-0.3414
loved	-0.4241
lovely	-0.1151
loves	0.3362
loves me	0.3362
luck	-0.5302
luck with	-0.2596
lui	0.594
lui ai	-0.9186
lui ecrire	0.3855
lui envoyer	0.2544
lying	-0.4775
lying to	-0.4775
m	-0.1577
mach*	-0.6871
mad	0.6941
made	-0.5892
made it	-0.4229
mail*	-0.1939
mailbox	-0.1939
mailbox $	-0.1939
mais	-0.7887
make	-0.5743
make it	-0.5081
make me	-0.3701
make sure	-0.3886
makes	-0.3346
makes me	-0.1915
makes sense	-0.2864
maki*	0.2986
making	0.2986
making a	0.2646
mal	-0.7119
male	-0.2778
man	-0.4756
man $	-0.2255
mana*	-0.6564
manana	-0.6541
manana $	-0.6541
mand*	0.5905
mandar	0.797
mandar mensagem	0.523
mandar uma	0.383
mandarle	0.5873
mandarle un	0.5873
mande	-0.7551
mande un	-0.6623
mandei	-0.7069
mandei mensagem	-0.7069
manq*	-0.5918
manque	-0.4958
manque $	-0.404
many	-0.3168
many days	0.3352
march	-0.1807
mari*	-0.2026
marido	-0.2193
marido me	-0.2193
marr*	-0.5486
marriage	-0.535
mas	0.4242
mas $	-0.939
mata	-0.6578
mata*	-0.632
matando	-0.5869
matar	-1.3252
matar $	-0.7286
mates	-0.1268
mates $	-0.1268
matt*	-0.1349
matter	-0.1349
matter of	-0.1068
may	-0.1999
may all	-0.1314
maybe	0.5906
maybe i	0.7694
maybe text	-0.2262
me	-0.688
me $	-0.2637
me a	-0.1805
me about	-0.3333
me after	-0.1586
me again	-0.753
me ameaca	-0.5484
me an	-0.3838
me and	0.2335
me arrepiento	-0.2347
me at	-0.4786
me cortar	-0.4832
me corto	-0.392
me dejes	-0.2111
me down	-0.2337
me every	-0.2865
me for	-0.2185
me from	0.3436
me he	-0.1704
me if	-0.3793
me in	-0.5154
me its	-0.1891
me know	-0.3178
me laugh	-0.3751
me leave	-0.1123
me ligou	-0.4379
me like	-0.2629
me mandou	0.3571
me manque	-0.4958
me mata	-0.6578
me matar	-0.4538
me muero	0.3466
me my	-0.5393
me names	-0.1458
me no	0.2049
me not	0.6759
me on	-0.2129
me once	-0.1099
me one	-0.2784
me out	0.2069
me saying	-0.3197
me see	-0.2821
me siento	-0.4413
me something	-0.1386
me that	-0.3765
me the	-0.439
me to	-0.716
me today	-0.53
me tonight	-0.2904
me too	-0.3132
me tuer	-0.659
me up	-0.3008
me wants	0.5303
me what	-0.2055
me when	-0.2418
me with	-0.1532
me yesterday	-0.152
mean	-0.421
mean $	-0.4727
mean*	-0.1096
meaning	-0.1096
meant	-0.1732
medi*	-0.1532
medication	-0.1532
meds	-0.1724
meet	-0.477
meet and	-0.1216
meet him	-0.2721
meet me	-0.2616
meet*	-0.4441
meeting	-0.4441
meeting $	-0.1307
mehr	-1.0809
mehr $	-0.4757
mehr zu	-0.7617
mein	-0.7466
mein*	-0.7319
meine	-1.2123
meine daten	-0.5663
meine mutter	-0.618
meine sachen	-0.3643
mejor	-0.5971
meld*	0.2921
melden	0.4804
melden $	0.4804
meme	-0.2798
men	-0.303
mensagem	0.1693
mensagem $	0.4454
mensagem e	0.1587
mensagem ontem	-0.6524
mensaje	-0.1845
mensaje $	0.4985
ment*	-0.6885
mentido	-0.5525
mentido $	-0.5525
merry	-0.173
mes	-0.6482
mes $	0.2025
mess	-0.2892
mess*	0.3816
message	0.7652
message $	0.3246
message after	-0.3077
message an	0.4102
message her	0.1156
message him	0.1492
message my	0.1409
message stop	0.1362
message through	0.2444
message to	0.2049
message tomorrow	-0.4741
messaged	-0.7629
messaged me	-0.439
messaged my	-0.4726
messages	-0.5482
messages $	-1.0623
messages me	-0.2972
messaging	0.2321
messaging her	0.1958
messaging my	0.3133
met	-0.5908
met $	-0.1891
meu	-1.0191
meurs	-0.6489
meurs de	-0.6489
mi	-1.3848
mi animo	-0.4359
mi novio	-0.2723
mich	-1.1784
mich $	-0.3463
mich andern	-0.3702
mich bei	0.2864
mich um	-0.2753
midn*	0.2805
midnight	0.2805
midnight i	0.2805
mieux	-0.4926
might	0.5977
might have	-0.1645
might pick	0.1903
mim	-0.6341
mind	-0.6131
mind $	-0.6818
mine	0.263
mine this	0.3174
minha	-1.0912
minha vida	-0.2757
minu*	0.2327
minutes	0.2809
minutes $	0.389
minutes late	-0.5099
mir	-1.1611
mir geschrieben	-0.3769
mir leid	-0.2023
mirar	0.3239
mirar sus	0.3239
mis	-0.7256
mis datos	-0.511
miss	-0.8388
miss her	-0.5549
miss his	-0.7893
miss me	-0.6838
miss you	-0.4564
missing	-0.4532
mist*	-0.1259
mistake	-0.1259
mistake $	-0.1259
moch*	-0.3122
mochte	-0.3122
mochte ihm	0.3115
moi	-0.7659
mom	0.1107
mom $	0.2075
mom died	-0.1814
mom is	-0.2539
mom will	-0.2334
mome*	0.3076
momento	0.3239
momento $	0.3239
mon	-0.9897
mon copain	-0.4852
mond*	-0.4235
monday	-0.4235
monday $	-0.4235
money	-0.6476
money $	-0.3078
money and	-0.3708
mont*	-0.5414
month	-0.6332
month $	-0.5317
months	-0.3107
months $	-0.6687
months of	0.238
mood	-0.942
mood $	-0.6372
more	-0.5438
more concise	-0.2262
more time	0.4706
morg*	-0.6963
morgen	-0.6963
morgen $	-0.6963
morn*	-0.5003
morning	-0.5003
morning $	-0.4925
morning and	-0.1784
morr*	-0.9755
morrendo	-0.6846
morrendo de	-0.6846
morrer	-0.6863
mort	-0.6984
mort de	-0.6984
morte	-0.6544
morte $	-0.6544
most	-0.6638
most of	-0.5586
moth*	-0.377
mother	-0.3553
mother $	-0.3439
mother s	-0.1312
mour*	-0.63
mourir	-0.63
mourir $	-0.63
move	-0.5531
move on	-0.5103
moved	-0.7675
moved out	-0.3107
moved to	-0.5993
movi*	-0.2099
movie	-0.4706
movie $	-0.4439
moving	-0.2099
much $	-0.3485
much i	0.4074
much is	-0.9325
mucho	-0.883
mucho $	-0.883
muer*	-0.9459
muero	-0.1112
muero de	-0.4315
muerta	-0.9459
muita	0.29
muita falta	-0.3191
muito	0.1129
muito mandar	0.383
mundo	-0.9695
murd*	-0.8202
murder	-0.8202
music	-0.5598
music $	-0.5598
muss	0.4748
mute	-0.8767
mutt*	-0.618
mutter	-0.618
mutu*	0.3478
mutual	0.3478
mutual problems	0.2259
muy	-0.5378
my	-0.3016
my account	-0.4916
my appetite	-0.3599
my arms	-0.2599
my back	-0.4835
my bad	-0.5203
my best	-0.3214
my body	-0.3429
my boss	-0.5578
my boyfriend	-0.5162
my brother	-0.3845
my car	-0.2764
my dad	-0.5127
my data	-0.7072
my daughter	-0.127
my death	-0.4124
my dog	-0.1489
my door	-0.7533
my everything	-0.1043
my ex	0.8045
my exam	-0.7279
my family	-0.4201
my father	-0.1478
my fault	-0.457
my fear	-0.2409
my feelings	-0.4949
my first	0.2914
my friend	-0.7043
my friends	-0.5581
my girlfriend	-0.3946
my head	-0.3703
my heart	-0.5951
my history	-0.6744
my husband	-0.4232
my information	-0.3832
my job	-0.3948
my kids	-0.1234
my landlord	-0.8695
my life	-0.6128
my marriage	-0.5175
my messages	-0.4119
my mom	-1.0202
my mood	-0.6846
my mother	-0.2562
my my	-0.1128
my new	0.1816
my old	-0.1595
my own	-0.5012
my parents	-0.3395
my post	0.2451
my professor	-0.3448
my progress	-0.35
my records	-0.4265
my roommate	-0.212
my sister	-0.7972
my stories	-0.6377
my story	-0.4548
my streak	-0.4675
my therapist	-0.5372
my things	-0.3752
my thoughts	-0.2046
my throat	-0.1211
my time	-0.3591
my wife	-0.268
myse*	-0.2895
myself	-0.2895
myself $	-0.6377
myself again	-0.2992
myself when	-0.1329
myself with	-0.2442
na	0.5511
name	-0.4629
name $	-0.2685
name dumped	-0.4715
name of	-0.1705
names	-0.1458
nao	-0.7168
nao paro	0.1245
nao quero	-0.6403
narc*	-0.2003
narcissist	-0.2003
narcissist $	-0.2003
ne	-0.9216
ne veux	-0.419
nearly	0.149
nearly died	-0.4404
nearly the	0.3174
nece*	-0.2075
necesito	0.5087
need 2	-0.287
need a	-0.4745
need help	-0.3857
need to	0.3217
need you	-0.4602
need*	-0.1833
needed	-0.1833
needs	-0.4465
needs your	-0.286
nerv*	-0.5833
nervous	-0.5833
never	-0.731
never find	-0.1488
never have	-0.1078
never hit	-0.2192
never met	-0.4253
never wake	-0.2659
new boyfriend	-0.1711
new from	-0.3324
new girlfriend	-0.2045
new job	0.2471
new year	0.3323
news	-0.3933
news $	-0.3376
next	-0.406
next i	-0.2626
next week	-0.1925
nice	-1.0041
nice $	-0.5525
nicht	-1.2155
nicht $	-0.6983
nicht mehr	-0.804
nicht schlafen	-0.2912
nigh*	-0.2873
night	-0.6065
night $	-0.8666
night and	-0.1553
night i	-0.1657
nightmares	-0.1219
nine	-0.3854
nine $	-0.3854
no	-0.5909
no $	-0.666
no but	-0.1887
no contact	-0.149
no do	0.2049
no friends	-0.1465
no me	-0.7038
no more	-0.8627
no one	-0.4009
no quiero	-1.0835
no she	-0.1268
nobo*	-0.5024
nobody	-0.5024
nobody would	-0.3032
normal $	-0.1933
not	-0.3504
not a	-0.1526
not be	-0.3041
not believe	-0.2491
not deserve	-0.1783
not do	0.3716
not eat	-0.6349
not even	-0.3323
not exist	-0.28
not going	-0.8975
not good	-0.1151
not he	-0.5269
not healthy	-0.2326
not help	0.4596
not hurt	0.4244
not in	-0.3834
not know	-0.4046
not leave	-0.237
not let	-0.1169
not listen	-0.1165
not mind	-0.1862
not say	-0.5233
not see	-0.145
not send	-0.3077
not sleep	-0.5167
not stop	0.3086
not suicidal	-0.3202
not text	-0.217
not texting	-0.8996
not think	0.467
not to	0.6551
not trust	-0.1516
not wait	-0.6121
not wake	-0.1858
not want	-0.8141
not worth	-0.5729
not write	-0.482
not your	-0.2721
note	0.3797
noth*	-0.5899
nothing	-0.5899
nothing $	-0.5729
nothing makes	-0.3424
nothing to	-0.1273
noti*	0.3014
notifications	-0.884
notifications $	-0.7678
novio	-0.9282
novio me	-0.2723
novo	0.111
novo $	0.111
now i	0.3737
now that	-0.1153
nowh*	-0.4083
nowhere	-0.4083
nowhere $	-0.251
number $	-0.1628
number so	-0.482
numbers	-0.3848
numbers $	-0.3848
nunca	-0.5697
nur	0.2047
nur kurz	0.2707
nurse	-0.1415
o perfil	-0.1469
o que	-0.6762
od	-0.1539
of	-0.2307
of $	-0.2248
of a	-0.2679
of being	-0.2821
of breaking	0.1537
of going	0.5163
of him	-0.807
of his	-0.7352
of it	-0.2096
of me	0.4959
of my	-0.3816
of nowhere	-0.3676
of pills	-0.165
of sending	0.2286
of shit	-0.2326
of silence	0.2709
of suicide	-0.1235
of the	-0.6185
of things	-0.3422
of this	-0.5342
of us	-0.1812
of water	-0.1779
of what	-0.1517
of you	-0.7974
off	-0.6526
offi*	0.2205
office	0.2205
office $	0.324
oh	-0.4566
oi	-0.2883
ok	-0.2759
ok $	-0.8295
ok if	0.2928
okay	-0.6997
okay $	-0.6902
okay to	0.2709
old	-0.6627
old are	-0.1119
olhei	-0.7874
olvi*	-0.8555
on	-0.5614
on $	-0.6133
on a	0.2612
on and	-0.1388
on everything	-0.7204
on her	0.8169
on instagram	-0.6936
on me	-0.3059
on monday	-0.3413
on my	-0.3358
on sunday	-0.5745
on the	-0.33
on you	-0.2619
once	-0.2228
once and	-0.1294
one $	-0.5083
one call	0.1365
one last	0.4195
one of	-0.6023
one second	0.2745
onli*	0.542
online	0.542
online $	0.3608
only	-0.3621
ontem	-0.9297
ontem $	-0.9297
open	0.4535
open*	0.2005
opened	0.2805
opened our	0.2805
or	-0.2252
or a	-0.1045
or die	-0.3708
os	-0.7618
other	-0.5406
other $	-0.3926
other men	-0.1699
other people	-0.1853
otra	-1.2384
otra vez	-0.8494
oubl*	-0.6453
our	-0.2317
our chat	0.3693
our mutual	0.2259
our old	-0.5468
our song	-0.5801
out	-0.4085
out $	-0.5649
out and	-0.669
out if	-0.1608
out is	0.4437
out to	-0.4357
outf*	-0.5592
outs*	0.5265
outside	0.5265
outside the	0.324
over $	-0.8705
over a	-0.2763
over it	-0.1869
over my	-0.2476
over the	0.4276
over to	0.2953
own	-0.4994
pack*	-0.2606
page	0.3765
page $	-0.2957
pain	-0.4405
pain $	-0.1789
pain i	-0.1979
pain to	-0.3996
panic	-0.579
pape*	-0.8896
para	-0.4091
para conversar	0.3256
para ele	0.6579
pare*	-0.3365
parents	-0.3395
part	0.4809
part of	0.4809
part*	-0.3198
party	0.3219
pas	0.263
pass*	0.4438
passed	-0.361
passed away	-0.3097
past	-0.6005
past $	-0.1582
path*	-0.3533
pathetic	-0.3533
pausa	-0.4711
pause	-1.0232
pause $	-0.7734
pause for	-0.2607
pay	-0.383
peac*	-0.4644
peace	-0.2588
peaceful	-0.4644
peek	0.2122
peek at	0.2122
peice	-0.2326
peice of	-0.2326
pens*	-0.5663
pensando	-0.4478
pensando em	-0.3474
pense	-0.4733
peop*	-0.4561
people	-0.4561
people $	-0.4669
people and	-0.2494
people away	-0.4535
people like	-0.3007
perd*	-0.9107
perf*	0.2479
perfil	0.3379
perfil dele	-0.1469
perm*	-0.2488
pers*	-0.2486
person $	0.2909
person i	-0.125
peux	-0.6889
phone $	-0.6163
phone to	0.2534
photo	0.3283
photo $	-0.9095
photos $	-0.3298
phys*	-0.1724
physically	-0.1724
picking	0.2318
pict*	-0.6306
picture	-0.6068
picture $	-0.6068
pictures	-0.1942
pictures $	-0.1942
pills	-0.3339
pizza	-0.8146
place	0.4906
place $	-0.6944
place to	0.5163
plan	-0.2971
plan and	-0.128
plan to	-0.2364
plan*	-0.1891
plane	-0.4564
planning	0.1999
planning to	0.324
plants	-0.6854
play	-0.5576
play*	-0.4918
plea*	-0.6852
please	-0.6855
please $	-0.9418
please come	-0.1977
please help	0.2049
please leave	-0.2467
please reply	-0.2943
plum*	-0.4202
plumber	-0.4202
plus	-0.8601
plus $	-0.706
plus de	-0.4372
pode	-1.0488
poin*	-0.2287
point	-0.5768
point of	-0.5818
pointer	-0.2287
pointer $	-0.2287
poli*	-0.3581
poor	-0.239
por	-0.3642
por favor	-0.592
por llamarlo	0.6185
por romper	0.5804
post $	-0.641
post just	0.3174
posts	-0.7034
pour	-0.2366
pray	-0.1955
prec*	-0.1028
pred*	-0.1887
predator	-0.1887
predator $	-0.1887
pref*	-0.6353
preg*	-0.1426
pren*	-0.805
prep*	-0.1108
prepaid	0.1218
prepaid sim	0.1218
pres*	-0.1295
present	0.1927
pret*	-0.3115
pretty	-0.2121
pretty much	-0.1874
prev*	-0.8224
prin*	-0.4279
printer	-0.4342
printer $	-0.4342
priv*	-0.3425
private	-0.3425
prob*	-0.3642
probably	-0.2402
problems $	0.2259
professor	-0.3448
professor about	-0.3448
profile $	0.2596
prog*	-1.1651
progress	-0.35
progress $	-0.35
prom*	0.125
promise	-0.4092
promise i	-0.4332
promised	0.4615
proud	-0.3681
proud $	-0.3077
prove	-0.2354
pued*	-0.7679
puedes	-0.7679
puedo dejar	0.3729
puedo dormir	-0.412
punc*	-0.3
puni*	-0.3884
purge	-0.3562
push	-0.4535
push people	-0.4535
push*	-0.342
pushed	-0.3422
put	-0.3518
quan*	-0.9933
quando	-0.7778
quar*	-0.5898
que	-0.2942
que hice	-0.3445
que j	-0.2366
que je	0.5569
que le	0.8209
que ta	-0.4892
que voce	-0.5412
quel*	-0.6715
quelle	-0.6715
quelle erreur	-0.2033
quero me	-0.5506
quero muito	0.383
quero ver	0.3264
ques*	-0.2465
question	-0.1733
question where	-0.1081
quick	0.2765
quiero	0.1097
quiero mandarle	0.4119
quiero ver	0.1402
quiet	-0.7511
quiet $	-0.5622
quit	-0.8642
quit*	-0.5139
quoi	0.2513
quoi $	0.3926
race	-0.1592
rais*	-0.321
ran	-0.3448
rate	-0.2709
rath*	-0.1362
rather	-0.1362
rati*	-0.1128
rationalize	-0.1128
rationalize how	-0.1128
reac*	0.1242
reach her	0.1218
reach out	-0.2104
reached	0.2704
reached out	0.2704
read	-0.5403
ready	-0.3815
ready for	-0.1146
real	-0.4409
real $	-0.3663
real person	-0.1255
real*	0.377
really	0.4255
really need	0.1192
really really	0.1038
really want	0.5643
reason not	0.325
reason to	-0.5521
reco*	-0.4241
recommend	-0.551
recommend going	-0.2626
recontacter	0.3138
recontacter $	0.3138
records	-0.4265
reel	0.2093
reel to	0.2093
rega*	0.354
regarder	0.6399
regi*	-0.588
registrar	-0.588
regr*	-0.5958
regret	-0.5958
rela*	-0.3366
relationship	-0.2844
relationship $	-0.3162
reli*	-0.4106
reme*	-0.5133
remember	-0.5133
remi*	-0.6696
reminders	-0.4917
reminders $	-0.4917
remo*	-0.4696
remove	-0.4476
remove my	-0.4484
repl*	-0.6335
replied	-0.6464
replied $	-0.3617
replied to	-0.4694
reply	-0.1023
reply in	-0.2943
reply to	0.3896
repo*	0.36
repondu	-0.4554
repondu $	-0.4554
respond	0.7688
respondeu	-0.7221
respondeu $	-0.7221
respondi	-1.3893
respondi $	-0.751
responsibility	-0.5184
rest*	-0.6289
restaurant	-0.4251
reve*	-0.7889
reviens	-0.7045
right	0.6842
right $	0.3261
right about	-0.1375
right now	0.5774
ring	0.223
ring my	0.223
rire	-0.5194
rire $	-0.5194
robot	-0.5298
robot $	-0.4485
rock	-0.7825
rome	-0.3511
rome $	-0.3511
romp*	0.5804
romper	0.5804
romper el	0.5804
room	-0.433
room*	-0.212
roommate	-0.212
round	-0.2553
rufe sie	0.2973
ruin*	-0.3148
rule	-0.3259
rule work	-0.2516
runn*	-0.4925
running	-0.4925
rupt*	-0.2153
rupture	-0.2153
rupture $	-0.2153
s	-0.658
s death	-0.1598
s profile	-0.6927
sach*	-0.3643
sachen	-0.3643
sad	-0.7786
sad $	-0.4599
safe	-0.6044
safe $	-0.3957
said $	-0.4458
said goodbye	-0.1492
said he	-0.5063
said i	-0.1022
said no	-0.2251
salut	-0.9813
sam	-0.3936
same	0.2732
same and	0.3174
sat	-0.6433
saud*	-0.5214
saudade	-0.5214
saudade dele	-0.5214
saved	0.1106
saved me	0.3174
saved my	-0.4899
savi*	-0.5395
savings	-0.5365
saw	-0.5885
saw a	-0.1373
saw your	-0.3363
say	0.2417
say $	0.4171
say happy	0.6216
say hi	0.2123
say no	-0.1055
say you	-0.2156
sayi*	-0.4125
saying	-0.4125
saying he	-0.2556
says	-0.2963
says he	-0.1175
scar*	-0.5236
scared	-0.4614
scared $	-0.1132
scared of	-0.2053
scared to	-0.5594
scars	-0.1445
schl*	-0.5003
schlafen	-0.2912
schlafen $	-0.2912
schlagt	-0.2614
schlagt mich	-0.2614
scho*	-0.3653
school	-0.3653
school $	-0.1614
schr*	0.5046
schreiben	0.6785
schreiben $	0.6785
scra*	-0.3042
scratch	-0.2192
scre*	-0.3438
scream	-0.3997
scream $	-0.3997
screenshot	-0.1314
screenshot and	-0.1314
se	-0.8509
seat*	-0.3607
seattle	-0.3607
seattle soon	-0.3607
sec	0.2122
sec $	0.2122
seco*	0.3388
second	0.3388
second account	0.2646
second away	0.2745
see a	-0.6493
see her	0.6738
see how	0.4785
see me	-0.7369
see my	-0.6556
see what	-0.4303
see you	-0.7234
seei*	-0.191
seeing	-0.191
seeing someone	-0.2135
seem*	0.1576
seen	0.5688
sees	-0.3002
sehen	0.577
sehr	-0.3892
sehr $	-0.3892
sein	0.5669
selb*	-0.7878
selbstmord	-0.5492
selbstmord $	-0.5492
self	-0.6716
self harm	-0.5056
self harmed	-0.19
self*	-0.2485
selfish	-0.2485
sem	-0.6825
sema*	-0.5784
semana	-0.4163
send	0.6097
send a	0.4653
send flowers	0.4648
send him	0.316
send it	0.1868
send me	-0.4741
send my	0.1362
send the	-0.3077
send*	0.7589
sending	0.7589
sending him	0.2286
sending message	0.2049
sens	-0.6331
sense	-0.2864
sent me	0.1337
sent*	-0.3738
sentido	-0.3738
seri*	-0.1796
serious	-0.1165
serious question	-0.1081
seriously	-0.1887
seriously go	-0.1887
serv*	-0.5795
set	-0.7725
sett*	-0.2398
sex	-0.3219
share	-0.5394
share my	-0.2285
she	-0.2874
she asked	-0.6032
she blocked	-0.111
she called	-0.589
she calls	-0.1716
she came	-0.6105
she did	-0.2352
she has	-0.2446
she hung	-0.2274
she is	0.5621
she keeps	-0.3989
she left	-0.5055
she looks	-0.2823
she messaged	-0.4253
she misses	-0.2332
she moved	-0.4649
she said	-0.4591
she says	-0.1998
she sees	-0.1995
she sent	0.3608
she texted	-0.5207
she wants	-0.5951
she wrote	0.2189
shit	-0.2326
shit and	-0.2326
shoes	-0.2993
shoes $	-0.2993
shop	-0.1435
shot	-0.5482
should be	-0.516
should call	-0.1267
should have	-0.2844
should i	0.7708
should no	-0.482
show $	-0.2806
show me	-0.5806
show my	-0.4536
show up	0.4748
show*	0.4624
showed	-0.599
showed up	-0.599
shut	-0.6878
shut up	-0.6878
si	-0.3366
si no	-0.5574
sich	-0.7679
sick	-0.5763
sick $	-0.2898
sie	0.4974
sie hat	-0.5494
sie jetzt	0.2973
sie so	-0.3505
sien*	-0.4771
siento	-0.4771
sign*	-0.3305
sile*	-0.2558
silence $	0.2709
silent	-0.4265
sim	0.1218
sim so	0.1218
simp*	-0.2455
simply	-0.2455
sin	-0.6014
since	-0.1555
since i	-0.1409
since the	-0.1923
sing*	-0.3428
single	-0.3428
single day	-0.2931
sinto	-0.9595
sinto falta	-0.6285
sinto muita	-0.3191
sister $	-0.6761
sit	-0.4176
situ*	0.3044
situation	0.3044
situation is	0.3174
six	-0.5775
size	-0.3064
slaps	-0.312
slee*	-0.1841
sleep	-0.6751
sleep $	-0.5319
sleep and	-0.1865
sleeping	-0.1841
slow	-0.4538
slow*	-0.4841
slowly	-0.4841
slowly $	-0.4841
so	-0.2883
so $	-0.6505
so alone	-0.4323
so angry	-0.4706
so bad	-0.2977
so close	0.2355
so gern	0.3115
so hard	0.2369
so i	-0.3425
so jealous	-0.3131
so much	-0.146
so sad	-0.3599
so sehr	-0.3892
so sorry	-0.2225
so uma	0.3264
so we	0.2259
so wrong	0.358
sola	-0.4413
sola $	-0.4413
soll	0.6698
soll ich	0.6698
soll*	0.2864
sollte	0.2864
sollte ich	0.2864
solo	-0.5164
some	-0.669
some sleep	-0.1779
some*	-0.2718
somebody	-0.1589
somebody $	-0.1527
someone	-0.3372
someone $	-0.6792
someone else	-0.348
someone new	-0.3324
someone to	-0.114
someone who	-0.1937
something $	0.3194
something funny	-0.6642
something great	0.3789
something happens	-0.2989
something i	-0.2243
sometimes	-0.2214
sometimes i	-0.2333
son profile	-0.2149
song	-0.4057
song we	0.2286
soon	-0.5745
soon $	-0.5448
sorry	-0.3218
sorry for	-0.2986
sorry i	-0.4818
sorry to	-0.2567
soun*	-0.4686
sounds	-0.4686
sounds like	-0.2995
space	-0.2052
span*	-0.4021
spanish	-0.4021
spanish $	-0.4021
speak	-0.7136
stalking	0.1144
stalking her	0.1144
star*	-0.3577
start	0.2617
start a	0.6725
started	-0.1468
starve	-0.4823
stat*	-0.1012
station	-0.109
stay	-0.1908
stay*	-0.1311
step*	-0.2951
ster*	-0.934
sterben	-0.6149
still	-0.7882
still good	-0.1268
still here	-0.2887
still love	-0.6098
still loves	0.3362
still think	-0.1028
stim*	0.2837
stop	-0.3703
stop $	-0.2748
stop being	-0.3332
stop crying	-0.5611
stop cutting	-0.1548
stop me	0.2921
stop now	-0.7794
stop stalking	0.1144
stop talking	-0.5041
stop texting	-0.4099
stop thinking	-0.3831
stop*	-0.3783
stopped	-0.3783
stopped talking	-0.1167
stops	-0.2063
stops me	-0.2063
stor*	0.2576
store	-0.3155
store $	-0.3155
stories	0.3165
stories $	0.4284
story	-0.7794
story about	-0.1645
stra*	-0.7534
stranger	-0.7059
stre*	-0.5634
streak	-0.4675
streak $	-0.4675
street	-0.4074
stressed	-0.1033
stro*	0.2531
strong	0.419
struggling	0.1156
struggling not	0.1156
stuck	-0.2075
stuck in	-0.2075
stuff	-0.597
stuff $	-0.6454
stup*	-0.1263
stupid	-0.1263
su	0.7898
sua	-0.646
sua falta	-0.4063
subj*	-0.2216
suff*	-0.5244
suffering	-0.4657
suffering $	-0.4657
suic*	-0.935
suicidal	-0.4086
suicidal and	-0.2063
suicidal thoughts	-0.108
suicidarme	-0.7293
suicidarme $	-0.7293
suicidas	-0.3642
suicide	-0.6006
suicide $	-0.4554
suicide for	-0.2072
suicide is	-0.3423
suicide note	-0.1986
suis	-0.4407
suis triste	-0.3326
sun	-0.5029
sun $	-0.5029
sund*	-0.5745
sunday	-0.5745
sunday $	-0.5745
supp*	-0.6673
support	-0.1015
sure	-0.7862
sure it	-0.2291
sure to	-0.3607
surp*	0.4671
surprise	0.5258
surprise him	0.5383
surv*	-0.5858
survive	-0.294
survived	-0.5635
survived her	-0.5184
sus	0.3328
sus historias	0.3328
swea*	-0.1322
swear	-0.2823
sweating	-0.1322
sweating $	-0.1322
sweet	-0.5168
t	-0.9498
ta	-0.5774
tage	-0.5227
take	-0.3324
take a	-0.3764
take care	-0.4483
take it	-0.4185
take me	-0.2487
take my	0.3074
take to	-0.3462
takes	-0.181
talk $	-0.1778
talk about	0.2132
talk this	0.223
talked	-0.5604
talked on	-0.1163
talking	0.1064
talking $	-0.6944
talking to	0.2197
talks	-0.1322
tanto	0.3114
tbh	-0.704
tbh $	-0.704
te	-1.3784
te amo	-0.2979
team	-0.3608
tell	0.5233
tell her	0.4137
tell him	0.6501
tell me	-0.6991
tellement	0.2857
tellement $	-0.5662
telling	-0.2504
telling her	-0.1645
telling us	-0.2262
temp*	0.3178
temps	-0.8278
tempted	0.3865
tempted to	0.3865
ten	0.4986
tenho	-0.6234
tent*	-0.4502
ter	-0.8428
terr*	-0.5623
terrible	-0.5982
terrible today	-0.3512
text $	0.6311
text her	-0.5312
text him	0.5661
text my	-0.1273
text yesterday	-0.1497
text*	-0.1293
texted	-0.2583
texted $	-0.7729
texted him	-0.305
texted me	0.1429
texting $	-0.4142
texting her	0.2446
texting him	0.278
texting someone	-0.3324
texts	-0.2226
than	-0.3725
than*	-0.7881
thank her	0.2283
thank you	-0.1613
thanks	-0.804
thanks $	-0.6629
thanks for	-0.4685
thanks i	-0.4781
that	-0.6291
that $	-0.5802
that a	-0.6385
that he	-0.5521
that i	0.1965
that is	-0.2557
that looks	-0.1081
that she	-0.2279
that show	-0.2473
that was	-0.235
that way	-0.4927
the	-0.6314
the apartment	-0.5171
the app	-0.3324
the best	0.3057
the breakup	-0.2311
the car	-0.6423
the check	-0.2521
the commands	-0.2008
the daily	-0.2048
the deadline	-0.3448
the death	-0.1817
the divorce	-0.2186
the doctor	-0.1755
the dog	-0.2688
the door	-0.5398
the form	-0.2256
the game	-0.2183
the green	-0.1081
the gym	-0.3415
the handover	-0.2237
the help	-0.4834
the house	-0.13
the interview	-0.3546
the kids	-0.2478
the last	-0.1352
the lights	-0.3608
the message	-0.3077
the money	-0.2377
the most	-0.2027
the name	-0.1705
the news	-0.3933
the no	-0.3259
the office	0.324
the one	-0.1984
the only	-0.2537
the other	-0.1649
the pain	-0.4703
the person	-0.2853
the phone	0.2031
the plumber	-0.4202
the point	-0.5724
the pointer	-0.2287
the post	-0.3937
the same	0.2891
the shop	-0.1435
the show	-0.2169
the song	0.117
the sun	-0.5029
the time	-0.3109
the urge	0.5823
the way	-0.1682
the weekend	-0.3274
the wife	-0.1314
the world	-0.2876
their	-0.1286
them	-0.1179
then	-0.3668
then $	-0.1801
ther*	-0.4819
therapist	-0.4706
therapy	-0.309
there	-0.1093
there again	0.1144
there and	-0.2827
there anything	-0.3955
there is	-0.1002
these	-0.2155
they	-0.4838
they should	-0.3986
they would	-0.2632
thing	-0.2958
things	-0.495
things $	-0.407
think $	-0.1063
think about	-0.598
think i	0.4417
think my	-0.2971
think of	-0.1025
think she	-0.1462
think that	-0.1627
thinking	0.3306
thinking about	-0.8205
thinking of	1.0249
thinking to	0.4648
thir*	-0.1789
thirty	-0.1789
this	-0.8167
this $	-0.221
this bot	-0.2042
this morning	-0.275
this out	0.223
this place	-0.4265
this predator	-0.1887
this screenshot	-0.1314
this situation	0.3044
this song	-0.2204
this time	-0.2917
this week	-0.2366
this weekend	0.2811
this year	-0.1829
those	-0.198
thou*	-0.2858
thought	-0.2289
thought about	-0.1103
thought of	-0.1575
thoughts	-0.3077
thoughts $	-0.3205
thoughts of	-0.1565
thoughts since	-0.1005
thre*	-0.4211
threatening	-0.2488
three	-0.3991
three days	-0.2375
thro*	-0.1782
throat	-0.1211
through	-0.1352
through $	-0.1676
through his	0.1114
thur*	-0.4873
thursday	-0.4873
ti	-0.4173
ti $	-0.4173
tiem*	-0.6148
tiempo	-0.6148
ties	-0.3411
ties with	-0.3411
tikt*	0.1144
tiktok	0.1144
tiktok going	0.1144
till	-0.416
time	-0.3369
time ago	-0.1268
time i	-0.3078
time is	-0.3602
time she	-0.2661
time to	-0.1314
times and	0.2675
tind*	-0.6591
tinder	-0.6591
tinder $	-0.6591
tired	-0.6843
tired $	-0.506
tired of	-0.3533
tires	-0.5857
title	-0.4015
to	0.1305
to $	0.1393
to a	-0.7448
to answer	0.4669
to apologize	0.2756
to ask	0.516
to be	-0.7895
to break	0.3636
to buy	-0.1771
to com	0.19
to come	-0.1749
to contact	0.632
to cut	-0.7743
to death	-0.6653
to die	-0.8809
to do	-0.5768
to each	-0.3926
to end	-0.5897
to ending	-0.1472
to face	0.3222
to feel	-0.4552
to forget	-0.7751
to get	0.1594
to go	0.4936
to grab	-0.7206
to have	-0.2636
to hear	0.4993
to help	-0.1587
to her	1.0798
to him	0.3264
to his	0.4502
to hit	0.6296
to hurt	-0.4398
to just	-0.3611
to keep	-0.181
to kill	-0.6066
to know	0.2205
to leave	0.3223
to let	-0.221
to live	-0.5329
to look	0.6515
to love	-0.2757
to make	-0.2015
to me	-0.6521
to meet	-0.4758
to message	0.2974
to mine	0.3174
to my	-0.2928
to not	-0.2883
to peek	0.2122
to please	-0.1314
to reply	0.1982
to ring	0.223
to say	0.1549
to seattle	-0.3607
to self	-0.3709
to send	0.5506
to sending	0.2049
to sleep	-0.1865
to stop	-0.6055
to suicide	-0.1833
to surprise	0.5383
to take	-0.2764
to talk	0.1761
to tell	0.7179
to text	0.1168
to thank	0.2283
to the	0.1839
to them	-0.2269
to this	-0.2384
to use	0.8197
to wait	0.4062
to want	-0.567
to work	-0.4969
to write	0.2108
to you	-0.6454
to your	-0.5646
to •	-1.1329
today	-0.4494
today $	-0.7036
today after	-0.1672
today and	0.5295
today is	-0.3182
today was	-0.4652
todo	-0.9729
todo dia	-0.2229
todo lo	-0.4379
toge*	-0.1756
together	-0.1756
toi	-0.8694
toi $	-0.8664
told	-0.3457
told her	-0.3908
told me	-0.2834
told my	-0.1779
told you	-0.1022
tomo*	-0.3676
tomorrow	-0.3676
tomorrow at	-0.5097
toni*	0.3352
tonight	0.3352
tonight $	-0.5551
tonight and	0.7302
tonight i	-0.192
too	-0.4838
too $	-0.3146
too late	0.1263
too much	-0.503
too rationalize	-0.1128
took	-0.3424
top	-0.1081
top $	-0.1081
tot	-0.7916
tot $	-0.819
touc*	-0.1172
touch	0.7615
touch with	0.7615
touches	-0.1172
touches me	-0.1172
tout	-0.967
tout $	-0.6129
tout ce	-0.2366
tout le	-0.7564
traf*	-0.169
traffic	-0.169
tran*	-1.1048
trap*	-0.1875
trapped	-0.1875
trau*	-0.5937
traurig	-0.5937
traurig $	-0.5937
trea*	-0.1788
tres envie	0.3807
tried	-0.4662
tried to	-0.1926
trin*	-0.5671
tris*	-0.7393
triste	-0.7393
triste $	-0.6094
trou*	-0.1422
trouble	-0.1422
true	-0.4125
trust	-0.5627
try	-0.4684
try again	-0.2717
tryi*	0.2125
trying	0.2125
tu	-1.1892
tu es	-0.2895
tudo	-0.8098
tuer	-0.9497
tuer $	-0.8532
tues*	-0.2459
tuesday	-0.2459
turn	-0.5251
turn on	-0.3745
tut	-0.2023
tut mir	-0.2023
twen*	-0.1125
twenty	-0.1125
twice	-0.1573
two	-0.4453
two months	0.1737
two weeks	-0.4286
type	-0.3424
type etc	-0.2721
typed	0.5751
typi*	0.4273
typing	0.4667
typing back	0.4102
ugh	0.2845
ugh i	0.4393
um	-0.1968
um $	-0.7772
uma	0.3874
uma mensagem	0.383
uma vez	0.3264
umbr*	-0.5804
umbringen	-0.5804
umbringen $	-0.5804
un audio	-0.232
un mes	0.2025
un message	0.369
un momento	0.3239
un robot	-0.4423
una	-0.7782
unbl*	0.4499
unblocked	0.3773
unblocked me	0.3773
und	-0.3945
unde*	-0.4073
understand	-0.1846
understands	-0.3687
understands me	-0.3687
unfo*	-0.5439
unfollowed	-0.5439
unfollowed her	-0.5439
uns	-0.9387
until	-0.5474
until you	-0.2721
up	-0.3858
up $	-0.799
up at	0.6716
up i	-0.2795
up my	-0.5401
up on	-0.5606
up so	0.2259
up the	0.2138
up to	-0.1195
up with	-0.5103
urge	0.8972
urge $	0.2887
urge is	0.6989
urge to	0.4281
us	-0.7114
us $	-0.368
us another	-0.2939
us just	-0.2542
use	0.6688
use this	-0.4064
used	-0.3488
used to	-0.1919
va	-0.4701
vais aller	0.3177
vas	-0.3902
ver	0.6233
ver o	0.3264
verb*	-0.1879
verbally	-0.1879
verbally abusive	-0.2018
verg*	-0.7665
verl*	-0.6786
verm*	-0.9086
vermisse	-0.801
vermisse sie	-0.5733
veux	0.2371
veux lui	0.4219
vez	-0.3733
vez $	-0.3733
vida	-0.6454
vida $	-0.6296
vie	-0.6439
view*	-0.4022
viewing	-0.4022
viewing my	-0.4022
vivir	-0.6052
vivre	-0.3991
vivre $	-0.3991
voce	-0.8323
voce $	-0.322
voce e	-0.551
voic*	-0.185
voice just	0.1365
voicemail	-0.185
voir son	0.3177
volt*	-0.3643
vou ligar	-0.3871
voud*	0.2496
voudrais	0.2496
voy	0.4939
voy a	0.4939
voz	0.5996
vuel*	-0.3754
vuelve	-0.3338
wait	0.3697
wait for	0.3992
wait to	-0.61
wait*	-0.6653
waiting	-0.6653
waiting for	-0.5893
wake	-0.2989
wake up	-0.2989
walk	-0.2887
walk*	-0.1623
want	0.1226
want him	-0.6408
want it	-0.2499
want me	-0.5516
want my	-0.4194
want the	-0.3996
want to	0.523
want you	-0.2886
want*	-0.8729
wanted	-0.7778
wanted to	-0.7778
wanting	-0.5736
wanting to	-0.5736
wants	-0.3062
wants to	-0.2599
ware	-0.6219
was	-0.5109
was a	-0.3156
was about	0.3174
was dead	-0.3345
was fifteen	-0.1271
was gone	-0.3138
was in	-0.3112
was my	-0.3454
was so	-0.2137
was the	-0.2852
was this	-0.1081
was wrong	-0.3883
watc*	-0.7513
watch	0.1899
watch her	0.2084
watched	-0.3689
watching	-0.6647
water	-0.1779
way	0.2434
way $	-0.5096
way i	-0.1189
way to	0.4164
ways	-0.3251
ways to	-0.3255
we	-0.6265
we are	-0.1969
we can	0.1703
we could	-0.508
we danced	0.2286
we got	-0.4099
we had	-0.3583
we have	-0.3388
we just	-0.1334
we met	-0.1891
we talked	-0.1625
we try	-0.4445
we were	-0.5183
we •	-0.1038
week	-0.5919
week $	-0.5851
week*	-0.2151
weekend $	-0.4343
weekend and	-0.1773
weeks	-0.462
weeks ago	-0.4286
weht*	-0.8666
wehtun	-0.8666
wehtun $	-0.8666
weird	0.6673
weird creepy	-0.2721
well	-0.8973
well $	-0.6721
well done	-0.4211
wenn	-0.8112
wenn ich	-0.532
wenn sie	-0.3258
went	-0.8512
went to	-0.8211
werde	-0.3702
werde mich	-0.3702
were right	-0.1375
were together	-0.3455
what	-0.4358
what a	-0.7551
what are	-0.6848
what can	-0.2954
what did	-0.555
what do	0.1194
what does	-0.5071
what happened	-0.2659
what happens	-0.1748
what he	-0.3512
what i	-0.3714
what if	0.3176
what is	-0.7794
what it	-0.3363
what should	0.217
what size	-0.3064
what time	-0.3602
what to	-0.167
what was	-0.148
what you	-0.3667
what*	0.355
whatsapp	0.3729
when	-0.4175
when can	0.1962
when he	-0.441
when his	-0.2789
when i	-0.4257
when is	-0.6575
when it	-0.127
when she	-0.3534
when they	-0.1049
when we	-0.2857
when you	-0.1935
when*	-0.3673
whenever	-0.3673
whenever i	-0.291
where	0.1268
where do	-0.5792
where i	-0.3254
where was	-0.1081
whet*	-0.1891
whether	-0.1891
which	-0.7195
while	-0.2417
while $	-0.155
who	-0.544
who do	-0.3466
who he	0.3003
who i	-0.3792
who is	-0.4528
who would	-0.4811
whole	-0.1749
why	-0.2959
why $	-0.3688
why am	-0.2991
why do	-0.3432
why does	-0.4288
why has	-0.3928
why would	-0.3764
wie	-0.8196
wie geht	-0.4446
wied*	0.239
wieder	0.239
wife	-0.3083
wife with	-0.1314
will	0.1347
will be	0.2941
will change	-0.2857
will come	-0.223
will die	-0.4936
will do	-0.206
will kill	-0.2278
will let	-0.2059
will make	-0.3607
will my	-0.4743
will never	-0.4044
will nicht	-0.351
will not	-0.1514
will nur	0.2707
will reach	-0.2287
will to	-0.2172
will •	-0.1732
wipe	-0.4282
wish	-0.4253
wish i	0.1769
wish you	-0.2367
wish*	-0.3099
wishing	-0.3099
with $	-0.1636
with friends	-0.4681
with her	0.3435
with him	0.345
with his	-0.3564
with it	-0.3099
with me	-0.1824
with my	0.5389
with no	-0.5184
with someone	-0.3415
with suicidal	-0.1926
with that	-0.3385
with the	-0.2837
with this	-0.2198
with you	-0.4957
with your	-0.5059
without her	-0.5171
without me	-0.3301
without you	-0.4169
woke	-0.1366
woke up	-0.1366
won	-0.2356
won the	-0.2356
wond*	-0.2988
word	-0.5646
word $	-0.5646
work	-0.5149
work for	-0.155
work*	-0.2422
works	-0.3904
works $	-0.3904
world	-0.4392
worr*	-0.2253
worried	-0.2253
worry	-0.2522
worry $	-0.1913
worse	-0.4233
worst	-0.6787
wort*	-0.4411
worth	-0.5613
worthless	-0.4411
would be	-0.7572
would die	-0.2472
would do	-0.1047
would ever	-0.149
would it	0.3376
would just	-0.2158
would kill	-0.223
would like	-0.3722
would love	0.234
would never	-0.2723
would not	-0.2064
would rather	-0.1362
would that	-0.1789
would you	0.2269
would •	-0.5302
wow	-0.7838
writ*	0.6441
write her	0.3041
write him	0.3488
write to	-0.3594
writing	0.6441
writing him	0.1868
wrong $	-0.4289
wrong and	-0.3775
wrong if	0.358
wrote $	-0.1342
wrote me	-0.8688
wrote to	0.4105
x	-0.6214
x $	-0.6214
xx	-0.2805
xx $	-0.2805
y	-0.2441
y le	-0.872
y me	-0.78
yeah	-0.1642
yeah i	-0.1017
year	-0.1144
year $	-0.4122
year and	-0.4132
year to	0.5218
years	-0.3217
years $	-0.1321
years ago	-0.4159
years and	-0.1272
yell	-0.3085
yell*	-0.1848
yelling	-0.1848
yes	-0.7309
yes $	-0.7309
yest*	-0.5854
yesterday	-0.5854
yesterday $	-0.4235
yesterday and	-0.3771
yesterday big	-0.3518
yesterday but	-0.1497
yesterday i	-0.151
yet	-0.3556
yet $	-0.3556
yo	-0.8363
you	-0.7414
you $	-0.5028
you a	-0.5682
you about	-0.688
you again	-0.2392
you all	-0.371
you an	-0.3184
you and	-0.4322
you are	-0.4228
you assist	-0.2383
you at	-0.144
you back	-0.2026
you been	-0.3694
you come	-0.2492
you coming	-0.2805
you did	-0.2796
you disgust	-0.305
you do	-0.2989
you doin	-0.2531
you doing	-0.311
you every	-0.1354
you feel	-0.6024
you for	-0.216
you get	-0.2739
you go	-0.1939
you got	-0.1722
you help	-0.371
you i	-0.3675
you in	-0.2949
you just	-0.3425
you know	-0.4074
you later	-0.4309
you left	-0.1535
you like	-0.6689
you loads	-0.2052
you make	-0.2932
you mean	-0.1412
you meet	-0.2721
you my	-0.4035
you never	-0.2372
you no	-0.3101
you only	-0.3617
you pick	-0.1251
you put	-0.1561
you say	0.215
you sleep	-0.1889
you so	-0.7827
you still	-0.2511
you talk	-0.267
you tell	-0.2587
you think	-0.199
you to	-0.4307
you today	-0.198
you tomorrow	-0.3523
you tried	-0.5232
you up	-0.534
you want	-0.3946
you were	0.1767
you when	-0.1248
you work	-0.155
your	-0.8401
your database	-0.252
your day	-0.2891
your ex	-0.1645
your exam	-0.1025
your family	-0.2997
your mom	-0.142
your new	-0.5994
your post	0.3174
your type	-0.2721
your*	-0.4209
yourself	-0.4405
yourself $	-0.4613
zomb*	-0.1699
zombie	-0.1699
zu	0.1006
zu ihm	0.4151
zuru*	-0.7711
~	-1.446
•	-0.446
• $	-0.7276
• a	-0.2207
• again	-0.2787
• and	-0.428
• anymore	-0.3609
• at	-0.4472
• back	-0.1427
• be	-0.1485
• checking	-0.6927
• com	-1.1327
• de	-0.7543
• doing	0.745
• every	-0.2309
• her	-1.3349
• him	-0.3902
• mas	-0.6361
• me	-0.1446
• mehr	-0.7617
• night	-0.6183
• not	-0.257
• to	-1.1769
• when	-0.1298
• •	-0.446
""",
    'contact.slip': """\
!ex_contact	-0.2964
!ex_contact_abroad	-0.6082
!slip	2.3358
!slip_abroad	2.1115
!•	-0.634
10	-0.3411
10 $	-0.3411
8	-0.2034
8 $	-0.2034
^ 8	-0.2034
^ am	-0.1295
^ asked	0.6993
^ broke	0.5857
^ called	0.4803
^ drunk	0.4308
^ ela	-1.1283
^ ele	-0.6286
^ elle	-0.7481
^ er	-0.3438
^ got	-0.553
^ had	-0.4158
^ he	-0.6098
^ her	-0.8955
^ however	-0.1028
^ ich	-0.2083
^ il	-0.2491
^ its	-0.1028
^ j	0.5224
^ je	0.5271
^ la	-0.1448
^ le	1.035
^ liked	0.6524
^ mandei	0.5961
^ me	0.5007
^ met	0.3617
^ mi	-0.7098
^ my	-1.3953
^ name	-0.479
^ no	-1.3476
^ ok	0.5478
^ olhei	0.7086
^ sent	0.8449
^ she	-0.9669
^ sie	-0.2473
^ so	-0.1774
^ stalked	0.3974
^ then	-0.1918
^ told	0.7206
^ two	-0.2247
^ uh	-0.1806
^ was	0.2821
^ we	-0.2727
^ when	-0.6443
^ wrote	-0.2827
^ •	-0.58
a	-0.54
a appelee	-0.5622
a beautiful	-0.1431
a birthday	0.3419
a breakup	-0.1886
a different	0.4164
a fake	0.3971
a letter	0.2135
a message	-1.0838
a monster	-0.1431
a new	-0.2748
a relationship	-0.3943
a year	-0.5318
a •	-0.4158
about	-0.3647
about her	-0.6082
about him	-0.2639
about me	-0.3376
about my	-0.3251
about the	-0.3995
about what	0.129
acco*	-0.2776
account	-0.2776
acts	-0.1115
acts as	-0.1115
after	1.0221
after two	-0.5799
again	0.3932
again $	0.6225
again today	0.3223
ago	-0.1022
ago and	-0.1068
ai	0.8645
ai ecrit	0.3006
ai envoye	0.3589
all	-0.1963
all my	-0.3587
all night	0.2335
all the	-0.3104
am	-0.4834
am $	-0.5825
am i	-0.1295
am not	-0.1774
am on	-0.1774
an	0.2154
an hour	0.6957
and	0.9017
and acts	-0.1115
and asked	-0.3139
and called	0.5691
and calling	-0.1218
and he	0.8581
and i	0.7886
and made	0.3114
and messaged	0.5274
and moved	-0.5519
and pretty	-0.2363
and she	1.0533
and texted	0.3625
and that	0.1158
and they	-0.1028
and wrote	0.6434
ange*	0.4452
angerufen	0.7208
angerufen $	-0.3512
anoc*	0.3666
anoche	0.3666
anoche $	0.3666
anot*	-0.3754
another	-0.3754
answ*	1.145
answer	0.4438
answer $	0.4438
answered	0.9469
answered $	-0.3506
anym*	-0.5784
anymore	-0.5784
anymore $	-0.5258
apol*	0.4109
apology	-0.1069
apology message	-0.5
appe*	0.5393
appele	0.976
appelee	-0.5622
appelee hier	-0.4047
are	-0.6328
are still	-0.6328
as	-0.1098
as if	-0.1115
ask	-0.4631
asked	0.2375
asked about	-0.1943
asked for	-0.4975
asked her	0.4282
asked his	0.9065
asked how	-0.5825
asked if	0.3246
asked me	-0.4946
asked to	0.3915
at	0.2541
at her	0.943
at my	-0.6275
at the	-0.183
away	-0.2619
away $	0.2507
ayer	0.3414
ayer $	0.3414
back	-0.1569
back $	-0.229
bad	-0.2034
bad my	-0.2034
beau*	-0.1431
beautiful	-0.1431
beautiful person	-0.1431
beca*	0.388
because	0.388
because he	-0.4967
because i	0.2825
because she	0.3429
been	-0.2363
been working	-0.2815
befo*	-0.3766
beforehand	-0.3766
beforehand $	-0.3766
begg*	0.5322
begged	0.5322
birthday $	-0.2374
birthday text	0.3912
boss	-0.4228
boss was	-0.3766
boyf*	-0.7369
boyfriend	-0.7369
boyfriend because	-0.1295
brea*	-0.235
break	-0.2164
break up	-0.1115
breaking	-0.1295
breaking up	-0.1295
breakup	-0.2212
breakup $	-0.1813
breakup and	-0.1774
broke	-0.1051
broke no	0.5106
broke up	-0.7303
but	-0.7111
but he	-0.2363
but i	-0.354
but never	-0.3665
but •	-0.2584
by	0.2198
by breaking	-0.1295
by mistake	0.3072
by text	-0.4614
by this	0.129
call	-0.633
call me	-0.5307
call*	0.1697
called	0.1383
called $	-0.7078
called and	0.731
called beforehand	-0.3766
called her	0.6574
called him	0.5256
called me	-0.441
called my	0.2067
calling	0.1204
calling $	-0.1218
calling me	-0.4558
calls	-0.5208
calls from	-0.534
calls me	-0.2732
came	-0.6885
came to	-0.2617
can	-0.3479
can not	0.1271
care	0.129
care $	0.129
chan*	-0.3065
chance	-0.3065
chec*	0.6432
checked	0.5309
checked his	0.3223
chee*	-0.1774
cheers	-0.1774
cheers from	-0.1774
clear	0.3114
clear that	0.3114
clos*	0.1563
coff*	0.2438
coffee	0.2438
coffee $	0.2438
comm*	0.1857
commented	0.1857
commented on	0.1857
cont*	0.5297
contact	-0.3135
contact today	0.2585
conteste	0.5137
conteste $	0.5137
cowo*	-0.72
coworker	-0.72
coworker $	-0.4953
cried on	0.3854
cryi*	-0.7777
crying	-0.7777
day	-0.6319
day $	0.1536
day 10	-0.3411
day she	-0.274
dela	0.3027
dela hoje	0.3027
dele	-0.4893
did	0.2812
did it	0.4918
did not	0.1262
diff*	0.4164
different	0.4164
different number	0.4164
divo*	-0.3049
divorce	-0.3049
do	-0.4445
do not	-0.3996
does	0.161
does not	0.161
doing	0.4996
drove	0.8819
drunk	0.7171
drunk texted	0.4308
e	0.6542
ecrit	-0.3452
ecrit et	0.542
ela	-0.2747
ele me	-0.663
elle	-0.4748
elle m	-0.1825
emai*	-0.148
email $	0.2024
emailed	-0.148
end	-0.1774
end of	-0.1774
envo*	-0.1469
envoye	-0.1469
envoye un	-0.1469
er	-0.2112
er schreibt	-0.349
escr*	-0.4781
escribi	-0.4382
escribio hoy	-0.5666
escribio y	0.5781
escrito	-0.2972
escrito $	-0.2972
et	1.0634
every	-0.4086
every day	0.1536
every night	-0.825
ex	-0.5727
ex a	0.3912
ex and	-0.1115
ex asked	-0.4641
ex from	-0.1068
ex girlfriend	-0.2132
ex husband	-0.2774
ex is	-0.5977
ex last	0.5906
ex me	-0.8032
ex messaged	-0.6616
ex unblocked	-0.3195
ex wants	-0.3922
ex wrote	0.1785
ex yesterday	0.26
extr*	-0.8891
extremely	0.129
extremely hurt	0.129
fake	0.3971
fall	-0.1893
fall for	-0.1431
fall out	-0.1028
feel	-1.0573
feel terrible	-0.4488
fina*	-0.4774
finally	-0.4774
first	-0.1848
flow*	0.1425
flowers	0.1425
foll*	-0.4346
for	-0.1158
for a	-0.9548
for my	-0.1431
for two	0.4102
found	-0.6308
found out	-0.1218
friend	0.1518
friend about	1.0149
friend that	-0.3237
friend told	-0.1943
from	-0.6605
from a	0.3082
from germany	-0.1774
from him	-0.7066
from my	-0.2712
gave	0.7569
gave in	0.4721
gean*	0.6369
geantwortet	0.6369
geantwortet $	0.6369
germ*	-0.1774
germany	-0.1774
germany $	-0.1774
geschrieben $	-0.2458
geschrieben und	0.3255
gest*	-0.3512
gestern	-0.3512
gestern angerufen	-0.3512
get	-0.6382
get two	-0.2972
girlfriend $	0.2586
girlfriend is	-0.2034
gone	-0.2034
gone $	-0.2034
good	-0.208
good mates	-0.1068
got	-0.553
got a	-0.553
guy	-0.1218
guy friend	-0.1218
ha	-0.2972
ha escrito	-0.2972
habe	1.11
habe ihm	0.6613
habe ihr	0.5403
had	-0.1706
had a	-0.4226
had happened	0.129
hand*	-0.1774
handling	-0.1774
handling it	-0.1774
happened $	-0.1115
happened and	0.129
happy	-0.2175
happy birthday	-0.3511
happy now	0.2308
has	-0.5754
has a	-0.2463
has happened	-0.1115
hat	-0.1439
hat mir	-0.6442
have	0.1234
have been	0.3178
he	-0.3279
he asked	-0.5538
he came	-0.383
he finally	-1.0943
he is	-0.3375
he keeps	-0.5706
he left	-0.8122
he liked	-0.2622
he needs	-0.2481
he replied	0.6953
he said	0.2381
he sent	-0.5858
he showed	-0.5891
he texted	0.5938
he texts	-0.1523
he wants	-0.759
he was	0.4415
he wrote	-0.5203
he •	-0.5792
heart	-0.1426
help	0.2851
help it	0.2851
her	0.7238
her $	-0.3719
her a	1.1132
her again	0.2532
her and	0.3482
her day	-0.3411
her ex	-0.9157
her friend	-0.8955
her from	0.4164
her house	0.5648
her i	0.3293
her instagram	0.3226
her stories	0.579
her stuff	-0.6082
her to	0.58
her work	0.6857
hier $	-0.4047
hier soir	0.3681
him	0.5613
him $	-0.3226
him a	0.5654
him about	0.129
him an	0.3685
him and	0.3596
him i	0.1017
him lol	-0.1269
him on	0.3114
him three	0.3209
him to	0.6811
him •	-0.1806
his	1.0683
his ex	-0.6862
his friend	0.6993
his new	0.4818
his page	0.2896
his photos	0.3072
his profile	0.3223
his story	0.4795
hist*	0.1457
hit	0.5829
hit send	0.5829
hoje	0.3027
hoje $	0.3027
hour	0.6957
hour $	0.551
hours	0.4102
hours $	0.4102
house	0.4699
house today	-0.211
house yesterday	0.2377
how	0.1499
how bad	-0.2034
how i	-0.5552
howe*	-0.1028
however	-0.1028
however some	-0.1028
hoy	-0.5666
hoy $	-0.5666
hurt	0.129
hurt by	0.129
husb*	-0.6977
husband	-0.6977
i	0.502
i am	-0.4828
i answered	0.6522
i asked	0.8682
i called	0.2926
i checked	0.3223
i do	-0.3996
i drove	0.8819
i feel	-1.0573
i found	-0.6308
i gave	0.5894
i have	-0.2815
i just	0.1673
i keep	-0.2029
i messaged	0.7187
i miss	-0.4446
i need	-0.2972
i overreacting	-0.1295
i replied	0.3315
i saw	-0.211
i sent	0.7578
i started	-0.1918
i still	0.7206
i texted	0.6421
i told	0.1695
i too	-0.2034
i unblocked	0.4501
i was	-0.5253
i went	0.9028
i wish	-0.1431
i wrote	0.7072
i •	-0.4236
ich	-0.143
ich habe	0.9706
if nothing	-0.1115
if we	0.4002
ihm	0.6613
ihm geschrieben	0.3669
ihr	0.5403
ihr geschrieben	0.5967
il	-0.2491
il m	-0.2206
in	-0.566
in a	-0.6708
in and	0.4721
in love	-0.1132
in the	0.1974
in weeks	-0.4806
inst*	0.1509
instagram	0.1616
instagram $	-0.5126
instagram for	0.2146
is	-0.4581
is a	-0.3023
is gone	-0.2034
is happy	0.2308
is my	-0.2208
is not	-0.195
is now	-0.2034
is watching	-0.3587
it $	-0.7601
it clear	0.3114
it since	-0.3766
it well	-0.1774
its perfectly	-0.1028
j	0.7642
j ai	0.7642
je	0.5646
je lui	0.4372
jobs	-0.2972
jobs $	-0.2972
just fall	-0.1028
just read	-0.2815
keep	-0.2029
keeps	-0.7464
keeps texting	-0.4643
know	-0.1149
la	-0.1448
la llame	0.8238
last night	0.3384
late	0.6121
le	0.1873
le conteste	0.5137
le escribi	-0.4382
le mande	0.631
left	-0.6069
left $	-0.8526
left a	-0.2171
lett*	-0.3142
letter	0.2135
lied	-0.559
lied to	-0.559
life	-0.1918
life and	-0.1918
like	-0.443
liked	0.1559
liked my	-0.2622
liked one	0.3072
llame	0.8238
llamo	0.6468
lol	-0.1269
lol $	-0.1269
long apology	-0.1069
long message	0.255
long time	-0.1068
looked	-0.1557
looked at	0.5713
love	0.3214
love and	-0.6965
love her	0.3293
love was	-0.1918
love with	-0.1204
loved	-0.371
lui	0.4372
lui ai	0.4372
m	-0.7545
m a	-0.3904
made	0.2763
made it	0.3114
mail*	-0.2623
mailbox	-0.2623
mailbox $	-0.2623
mand*	0.2048
mande	0.631
mande un	0.537
mandei	0.5961
mandei mensagem	0.5961
mandou	-0.22
mandou mensagem	-0.22
mates	-0.1068
mates $	-0.1068
maybe	-0.4243
maybe love	-0.1918
me	-0.5263
me $	-1.0597
me a	-0.8836
me about	-0.5604
me after	0.5532
me again	-0.759
me an	-0.5497
me and	0.1013
me anymore	-0.1591
me back	0.3175
me every	-0.3214
me ha	-0.2972
me he	-0.4938
me i	-0.5887
me last	-0.2584
me llamo	0.6468
me mandou	-0.7119
me saying	-0.4191
me she	-0.1949
me that	-0.4874
me today	-1.1978
me yesterday	-0.1489
meet $	-0.3922
mehr	-0.349
mehr $	-0.349
mensagem	0.2048
mensagem e	0.6542
mensagem ontem	-0.5812
mensaje	-0.1527
mensaje ayer	0.3414
mess*	0.5121
message	0.1567
message $	0.8753
message but	-0.3665
message from	-0.5619
message hier	0.2606
messaged	0.9374
messaged him	0.7437
messaged me	-0.8324
messaged my	0.9583
met	0.3617
met my	0.26
mi	-1.0356
mi ex	-0.7098
mir	-0.7391
mir geschrieben	-0.6442
mir nicht	-0.349
miss	-0.4446
miss him	1.0869
miss*	-0.6773
missed	-0.534
missed calls	-0.534
misses	-0.4601
misses me	-0.4601
mom	0.7088
mons*	-0.1431
monster	-0.1431
monster $	-0.1431
mont*	-0.2879
month	-0.2487
month $	-0.2487
months	-0.2879
months $	0.1596
moved	-0.7295
moved out	-0.4292
my	-0.6829
my birthday	-0.6168
my boss	-0.4228
my boyfriend	-0.7017
my door	-0.5891
my friend	-0.5522
my girlfriend	-0.4101
my house	-0.211
my husband	-0.601
my life	-0.1918
my my	-0.2034
my photo	-0.8344
my stories	-0.3587
my wife	-0.1218
name	-0.4963
name $	-0.1269
name girlfriend	-0.1806
name •	-0.6472
need	0.1494
need to	-0.2972
needs	-0.2481
needs space	-0.2481
never	-0.171
never sent	-0.3665
new boyfriend	-0.2463
new girlfriend	0.4818
new guy	-0.1218
new people	-0.1028
next	-0.1115
next day	-0.1115
nicht	-0.7607
nicht mehr	-0.349
night	0.1151
night $	0.1535
night but	-0.2584
no	-0.4465
no answer	0.4438
no contact	-0.3135
no me	-0.2972
no she	-0.1068
norm*	-0.1028
normal	-0.1028
normal $	-0.1028
not $	0.1353
not a	-0.1431
not fall	-0.1431
not handling	-0.1774
not help	0.2851
not in	-0.1204
not seem	0.129
not stop	0.2142
not trust	-0.5044
not want	-0.2024
noth*	-0.1115
nothing	-0.1115
nothing has	-0.1115
now that	-0.2034
numb*	0.2159
number	0.2159
number because	0.4164
of	-0.5872
of a	-0.1738
of his	0.3072
of love	-0.1028
off	-0.4095
off $	-0.4095
ok with	-0.3766
old	-0.5059
olhei	0.7086
olhei os	0.3027
on	0.6766
on her	0.8156
on me	-0.2392
on my	-0.7133
one	-0.3584
one of	0.1173
ontem	-0.285
ontem $	-0.285
or	-0.2811
or three	-0.2972
os	0.3027
os stories	0.3027
other	-0.6437
out	-0.3881
out $	-0.6211
out of	-0.8469
out that	-0.1218
over	-0.4352
over*	-0.1295
overreacting	-0.1295
overreacting by	-0.1295
page	0.4967
para	0.9255
part*	-0.1633
particular	-0.1295
particular profanity	-0.1295
peop*	-0.6491
people	-0.6491
people $	-0.6007
people just	-0.1028
perf*	0.5431
perfectly	-0.1028
perfectly normal	-0.1028
pers*	-0.448
person	-0.448
person $	-0.1431
phone	0.9623
phone $	1.0214
phot*	0.3072
photo	0.2174
photo $	-0.2623
photos	0.3072
photos by	0.3072
pict*	-0.4771
post	-0.4998
pret*	0.2923
pretty	-0.2363
pretty but	-0.2363
profanity	-0.1295
profanity $	-0.1295
profile again	0.3223
rati*	-0.2034
rationalize	-0.2034
rationalize how	-0.2034
reac*	0.3188
reached	0.3188
reached out	0.3188
read	-0.2512
read your	-0.2815
real	-0.1918
real $	-0.1918
reas*	-0.1269
reason	-0.1269
reason you	-0.1269
rece*	-0.2384
receiving	-0.1774
receiving end	-0.1774
rela*	-0.1801
relationship	-0.3943
relationship $	-0.3943
repl*	0.5349
replied	0.5349
replied that	0.2308
replied to	0.6918
repo*	0.542
repondu	0.542
repondu $	0.542
requ*	0.2987
request	0.2987
request $	0.2987
resp*	0.5639
respondeu	-0.3702
respondeu $	-0.3702
respondi	0.8674
respondi $	0.5934
s	-0.5177
said	0.2355
said he	-0.5153
said she	-0.1887
saw	-0.2971
saw a	-0.6531
sayi*	-0.8384
saying	-0.8384
saying he	-0.6662
saying i	-0.2972
says	-0.2898
says he	-0.2037
schr*	-0.349
schreibt	-0.349
schreibt mir	-0.349
see	-0.3003
see me	-0.2551
see that	-0.1918
seem	0.129
seem to	0.129
send	0.5829
sent	0.3306
sent a	0.7126
sent flowers	0.403
sent her	0.6586
sent him	0.3685
sent it	-0.3665
sent me	-0.9659
sent my	0.3912
she	-0.4117
she asked	-0.9779
she calls	-0.2732
she came	-0.6743
she does	0.161
she had	-0.1218
she has	-0.2463
she is	-0.2282
she left	-0.5657
she misses	-0.3512
she said	0.2295
she sent	-0.1696
she texted	-0.7775
she told	-0.1328
she wants	-0.3643
she was	-0.7324
she wrote	0.3698
she •	0.1987
shou*	-0.6737
should	-0.6737
show	-0.563
show $	-0.563
sich	-0.9534
sie	-0.1024
since	-0.3766
since i	-0.3766
so	0.6325
so cheers	-0.1774
so i	1.1841
soir	0.3681
soir $	0.3681
some	-0.5811
some people	-0.1028
someone	-0.5624
sorry	-0.2939
sorry i	-0.2815
space	-0.2481
stal*	0.3974
stalked	0.3974
stalked her	0.2146
star*	-0.1918
started	-0.1918
started to	-0.1918
still good	-0.1068
still love	0.7206
stop	0.2142
stor*	0.3739
stories	0.3739
stories dela	0.3027
story	-0.4896
story $	-0.3044
stuff	-0.6299
stuff $	-0.6082
supp*	-0.4735
talk	-0.2171
talk*	-0.4808
talked $	-0.7914
talked for	0.6189
tell	0.1879
tell her	0.1879
terr*	-0.4488
terrible	-0.4488
terrible today	-0.4488
text $	-0.5229
text no	0.3912
text*	0.6286
texted	0.6735
texted $	-0.3078
texted about	-0.6082
texted her	0.4364
texted him	0.1919
texted me	0.727
texted my	0.6873
texting and	-0.1218
texting me	-0.427
texts	-0.2559
that	-0.2581
that he	0.3436
that i	0.6762
that maybe	-0.1918
that she	-0.3156
that the	-0.1269
the	-0.7509
the breakup	-0.1813
the reason	-0.1269
the receiving	-0.1774
the time	-0.3104
the very	-0.1423
the weekend	0.3114
then	-0.544
then he	-0.1918
they	-0.1028
they •	-0.1028
thin*	-0.6458
things through	0.4935
think	-0.2212
think she	-0.2212
thinking	-0.7436
this	-0.4483
this $	0.129
three	0.4631
three jobs	-0.2972
three times	0.4873
thro*	0.5575
through	0.5575
time	-0.6389
time ago	-0.1068
time and	-0.6081
times	0.488
times $	0.3209
to	-0.161
to $	-0.1069
to care	0.129
to get	-0.6382
to her	0.5109
to him	-0.6764
to his	0.5625
to me	0.348
to my	-0.2711
to see	-0.3003
to talk	-0.2171
to tell	0.1879
today	-0.6019
today $	-0.9091
today sent	0.2585
toge*	-0.5786
together	-0.5786
together $	-0.3572
told her	0.3293
told him	0.1017
told me	-0.4189
too	0.3762
too rationalize	-0.2034
trust	-0.5044
trust my	-0.1218
two	-0.2691
two hours	0.4102
two missed	-0.2247
two months	-0.7733
two or	-0.2972
uh	-0.1806
uh she	-0.1806
un	-0.2176
un mensaje	-0.294
un message	-0.2263
unblocked me	-0.4467
und	1.1512
up $	0.6509
up the	-0.1115
up with	0.1439
very	-0.1423
very next	-0.1115
want	-0.2024
want a	-0.2024
wants	-0.8734
wants to	-0.6394
was	-0.4156
was a	-0.2987
was extremely	0.129
was name	-0.1806
was not	-0.3045
was ok	-0.3766
was real	-0.1918
was texting	-0.1218
was that	-0.1269
watc*	-0.1749
watched	-0.258
watching all	-0.3587
we are	-0.6328
we break	-0.1115
we talked	0.3732
we •	0.5145
week	-0.7375
week $	-0.7375
week*	0.3114
weekend	0.3114
weekend and	0.3114
weeks	-0.4806
weeks $	-0.4806
well	-0.1968
well $	-0.1968
went	0.9216
went to	0.8803
what had	0.129
what*	0.2928
whatsapp	0.2928
when	-0.8457
when i	-0.835
when we	-0.1446
wife	-0.1218
wife when	-0.1218
will	-0.6549
wish	-0.1431
wish i	-0.1431
with	-0.1169
with it	-0.3766
with me	-0.1204
with my	0.6724
with sorry	-0.2815
word	-0.9502
work	0.4772
work today	0.143
work*	-0.2815
working	-0.2815
working $	-0.2815
wrote	0.281
wrote a	-0.9139
wrote him	0.3525
wrote me	0.217
wrote that	-0.2775
wrote to	0.5871
y	1.3021
y le	0.5781
y me	0.5637
year	-0.5318
yest*	0.534
yesterday	0.534
yesterday $	0.6037
yesterday because	0.26
yesterday to	0.2377
you	-0.986
you •	-0.1269
your	-0.2815
your message	-0.2815
~	-0.6213
•	-0.634
• $	-0.2673
• about	-0.4151
• and	0.6477
• by	-0.4614
• her	-1.4018
• him	-1.0537
• in	-0.365
• me	-0.7108
• my	-0.5355
• new	-0.1028
• on	-0.1638
• particular	-0.1295
• to	-0.7213
• together	-0.5786
• with	-0.2815
• •	-0.634
""",
    'contact.ex_contact': """\
!ex_contact	2.3152
!ex_contact_abroad	1.8069
!slip	-0.3056
!slip_abroad	-0.9366
!•	-0.567
00	0.1673
00 when	0.1673
10	-0.3116
10 $	-0.3116
25	0.1673
25 $	0.1673
6000	0.1703
6000 worth	0.1703
8	-0.2437
8 $	-0.2437
^ 00	0.1673
^ 8	-0.2437
^ asked	-0.5947
^ broke	-0.3221
^ called	-0.8104
^ drunk	-0.8854
^ ela	1.1845
^ ele	-0.2154
^ elle	0.7414
^ er	0.1109
^ got	0.673
^ had	-0.6032
^ he	0.1287
^ her	0.2084
^ i	-0.6656
^ ich	-0.6901
^ il	-0.1781
^ j	-0.5825
^ je	-0.4481
^ la	-0.2072
^ le	-0.3108
^ liked	-0.8772
^ me	0.9181
^ met	-0.4794
^ mi	0.5041
^ my	0.2363
^ name	-0.5653
^ no	-0.8057
^ ok	-0.5206
^ olhei	-0.5059
^ sent	-0.7703
^ she	0.4602
^ sie	0.1407
^ so	-0.2255
^ stalked	-0.4604
^ that	-0.1326
^ then	-0.3189
^ two	0.3052
^ uh	-0.2298
^ was	-0.4293
^ we	0.4738
^ with	0.1703
^ wrote	-0.686
^ •	-0.4937
a appelee	0.5807
a beautiful	-0.1697
a chance	-0.1553
a ecrit	0.7564
a fake	-0.9456
a letter	0.1494
a liar	0.1673
a message	-0.3735
a monster	-0.1697
a new	-0.1776
a relationship	-0.4998
a voicemail	0.1502
a year	0.4975
a •	-0.6032
about	0.4906
about her	0.5054
about him	0.4276
about me	0.8476
about my	-0.7726
about the	-0.3064
about what	-0.1582
acco*	-0.4519
account	-0.4519
acts	0.2103
acts as	0.2103
after	-0.1844
after two	0.4849
again $	0.1252
again today	-0.3501
ago	-0.1767
ago and	-0.1722
ai	-0.468
ai ecrit	0.1842
ai envoye	-0.4195
all my	0.4552
all night	0.5197
all the	-0.8432
am	0.2209
am $	0.6822
am a	0.1673
am an	-0.1326
am horrible	0.1949
am not	-0.2255
am on	-0.2255
an email	-0.3999
an hour	-0.1845
an idiot	-0.1326
and	0.1648
and acts	0.2103
and asked	0.4561
and called	-0.5821
and can	0.1949
and did	0.1949
and he	1.1369
and i	0.8185
and made	-0.294
and messaged	-0.6566
and moved	-0.5676
and partly	-0.1326
and pretty	-0.3668
and says	0.1949
and she	1.3983
and texted	-0.5988
and that	0.1136
and the	-0.1553
and we	-0.3782
and wrote	-0.9195
ange*	0.2172
angerufen	0.1843
anoc*	-0.1597
anoche	-0.1597
anoche $	-0.1597
anot*	0.1085
another	0.1085
answ*	0.2388
answer	-0.6364
answer $	-0.6364
answered	0.8103
answered $	0.5162
anym*	-0.4679
anymore	-0.4679
anymore $	-0.5152
anymore partly	-0.1326
apol*	0.5068
apology	0.2362
apology message	0.4081
appe*	0.6936
appele	0.4328
appelee	0.5807
appelee hier	0.4171
are	-0.6222
are still	-0.6222
as	0.1024
as if	0.2103
ask	-0.1978
asked	0.4354
asked about	0.5774
asked for	-0.4186
asked her	-0.8644
asked his	-0.7403
asked how	0.6822
asked if	0.7167
asked me	0.5246
asked to	0.1084
at	-0.4625
at her	-0.6481
at his	-0.2634
at my	0.104
at the	-0.8616
at times	0.1949
away	0.1555
away $	0.5309
ayer	-0.5442
ayer $	-0.5442
back	0.7292
back $	0.6454
bad	-0.2437
bad my	-0.2437
beau*	-0.1697
beautiful	-0.1697
beautiful person	-0.1697
beca*	-0.5512
because	-0.5512
because he	-0.344
because i	-0.4571
because she	-0.1464
been	0.6547
been texting	0.4536
been working	-0.3762
befo*	-0.1909
beforehand	-0.1909
beforehand $	-0.1909
begg*	-0.4772
begged	-0.4772
begin	0.1949
begin with	0.1949
birt*	-0.1725
birthday	-0.1725
birthday $	-0.5265
birthday text	-0.3188
boss	-0.72
boss was	-0.1909
boyf*	-0.3071
boyfriend	-0.3071
break	-0.4384
break up	0.2103
breakup and	-0.2255
breakup to	0.1949
brok*	0.1949
broke	-0.7541
broke no	-0.3109
broke up	-0.5813
broken	0.1949
broken and	0.1949
brot*	-0.4832
brother	-0.4832
but	-0.4393
but he	-0.3668
but never	-0.3179
but •	0.5671
by	-0.2653
by mistake	-0.3385
by text	-0.5241
by this	-0.1582
call	-0.3953
call me	-0.1167
call*	0.2721
called	0.3516
called $	-0.6364
called and	1.0171
called beforehand	-0.1909
called her	-0.9334
called him	0.1078
called me	0.7422
calling	-0.1122
calling me	0.7922
calls	0.5702
calls from	0.459
calls me	0.3556
came	0.5856
care	-0.1582
care $	-0.1582
chan*	0.1536
chance	0.1536
chance to	-0.1553
chec*	-0.4536
checked	-0.4019
checked his	-0.3501
chee*	-0.2255
cheers	-0.2255
cheers from	-0.2255
clear	-0.294
clear that	-0.294
clos*	-0.2395
closed	-0.1326
closed i	-0.1326
contact	-0.5117
contact today	-0.145
conteste	0.3843
conteste $	0.3843
cowo*	-0.8176
coworker	-0.8176
coworker $	-0.418
cried on	-0.5156
cryi*	0.6636
crying	0.6636
day $	0.2427
day 10	-0.3116
day she	-0.1656
days	-0.3808
days $	-0.3808
dela	-0.3135
dela hoje	-0.3135
dele	-0.9568
did	-0.5897
did it	-0.3926
did not	-0.386
divo*	-0.5271
divorce	-0.5271
do	-0.6217
do not	-0.246
does	0.1605
does not	0.1605
doing	0.5737
door	-0.2294
door $	-0.2294
drove	-0.5796
drunk	-1.2004
drunk texted	-0.8854
e	0.954
ecrit	-0.2869
ecrit et	0.5123
ela	0.9804
ele	-0.7467
ele me	0.9861
elle	0.8445
elle m	0.5701
emai*	-0.1991
email	-0.3999
email $	-0.6069
emailed	-0.1991
end	-0.2255
end of	-0.2255
er	0.4882
er hat	0.8187
er schreibt	-0.4362
escr*	-0.2568
escribi	-0.5691
escribio	0.5724
escribio hoy	0.4855
escribio y	0.4139
escrito	-0.6346
escrito $	-0.6346
et	1.1415
even	-0.4634
even though	-0.4634
every	-0.5589
every day	0.2427
every night	-0.5418
ex	0.2595
ex $	-0.5786
ex a	-0.3188
ex and	-0.636
ex asked	0.4737
ex called	0.8261
ex from	-0.1722
ex girlfriend	0.1142
ex husband	0.8129
ex is	-0.8147
ex last	-0.8507
ex me	0.4871
ex messaged	0.6092
ex unblocked	0.7647
ex wants	0.4976
ex wrote	0.5824
ex yesterday	-0.3922
extr*	-0.3718
extremely	-0.1582
extremely hurt	-0.1582
fake	-0.9456
fall	-0.202
fall for	-0.1697
feel	-0.7947
feel terrible	-0.4595
fina*	-0.162
finally	-0.162
first	0.6757
first post	-0.1553
flow*	-0.1746
flowers	-0.1746
for	-0.3635
for a	-0.9456
for my	-0.1697
for two	0.3091
found	-0.4483
frie*	-0.428
friend	-0.518
friend about	-0.7728
friend that	0.5298
friend told	0.5774
from	0.4954
from a	-0.5702
from germany	-0.2255
from him	0.9997
from my	0.6117
frus*	-0.1553
frustration	-0.1553
frustration and	-0.1553
gave	-0.791
gave in	-0.664
germ*	-0.2255
germany	-0.2255
germany $	-0.2255
gesc*	0.4146
geschrieben	0.4146
geschrieben $	-0.1653
geschrieben und	0.7598
get	0.5396
get two	0.1111
girl*	-0.2595
girlfriend	-0.2595
girlfriend is	-0.2437
go	0.1776
go through	0.1949
going	0.1673
going to	0.1673
gone	-0.2437
gone $	-0.2437
good	-0.6837
good mates	-0.1722
got	0.673
got a	0.673
ha	-0.6346
ha escrito	-0.6346
habe	-0.5829
habe ihm	-0.3345
habe ihr	-0.5438
had	-0.479
had a	-0.5767
had happened	-0.1582
hand*	-0.2255
handling	-0.2255
handling it	-0.2255
happened $	0.2103
happened and	-0.1582
happy	0.6732
happy birthday	0.6498
happy now	0.2524
has	-0.2058
has a	-0.1613
has happened	0.2103
hat	1.4547
hat mir	0.5483
have	0.4955
have 25	0.1673
have been	0.5984
he	0.5108
he asked	0.6551
he called	0.5526
he came	0.242
he can	0.1949
he did	-0.3409
he finally	0.712
he is	0.3984
he keeps	0.8322
he left	0.3504
he liked	0.4763
he needs	-0.2391
he replied	0.5577
he showed	-0.184
he texted	0.8652
he texts	-0.3009
he wants	0.7157
he was	-0.7782
he wrote	0.519
heart	-0.4254
her	-0.8873
her $	-1.1323
her a	-0.7966
her again	-0.8974
her and	1.0327
her day	-0.3116
her ex	-0.5849
her friend	0.2084
her house	-0.6095
her i	0.2728
her instagram	-0.3972
her my	0.1703
her profile	-0.3046
her sister	-0.6687
her stories	-0.4216
her stuff	0.5054
her to	-0.6416
her work	-0.6562
hier $	0.4171
hier soir	-0.4181
him	0.1767
him $	0.3909
him a	-0.6164
him about	-0.1582
him an	-0.4558
him and	0.6044
him i	-0.6376
him on	-0.294
him three	-0.7839
him to	-0.594
him •	-0.2298
his	-1.1444
his ex	-0.5012
his friend	-0.5947
his new	-0.3346
his page	-0.4157
his photos	-0.3385
his profile	-0.3501
his story	-0.7767
hist*	0.101
hit	-0.6127
hit send	-0.6127
hoje	-0.3135
hoje $	-0.3135
horr*	0.1949
horrible	0.1949
horrible at	0.1949
hour	-0.1845
hour $	0.1714
hours	0.3091
hours $	0.3091
house	0.5024
house today	0.5125
house yesterday	-0.3843
how bad	-0.2437
how i	0.5986
hoy	0.4855
hoy $	0.4855
hurt	-0.1582
hurt by	-0.1582
i	-0.1675
i am	0.2302
i answered	0.2575
i asked	0.1247
i broke	-0.4808
i called	0.238
i checked	-0.3501
i did	-0.3809
i do	-0.246
i drove	-0.5796
i emailed	-0.6797
i feel	-0.7947
i found	-0.4483
i gave	-0.6364
i have	-0.3762
i just	-0.5015
i keep	-0.7993
i knew	0.1673
i know	0.1949
i messaged	0.9239
i need	0.1111
i received	-0.1553
i saw	-0.4295
i sent	0.4451
i should	0.1019
i started	-0.3189
i still	-0.4167
i texted	0.4236
i told	-0.7155
i too	-0.2437
i unblocked	-0.9745
i understand	-0.1326
i was	-0.1687
i wish	-0.1697
i wrote	0.2372
i •	-0.7941
ich	-0.5132
ich habe	-0.1721
idiot	-0.1326
idiot and	-0.1326
if	-0.3182
if nothing	0.2103
if we	0.5761
ihm	-0.3345
ihm geschrieben	0.2335
ihr	-0.5438
ihr geschrieben	-0.479
il	-0.1781
il m	0.8743
in	-0.5745
in a	-0.3682
in and	-0.664
in love	-0.3631
in the	-0.5464
in weeks	0.5847
inst*	-0.1252
instagram $	0.2853
instagram for	-0.3406
is a	-0.7524
is gone	-0.2437
is happy	0.2524
is my	-0.8787
is not	0.5751
is now	-0.2437
is out	0.1673
is probably	-0.1326
is watching	0.4552
it	-0.5013
it $	-0.3005
it clear	-0.294
it since	-0.1909
it well	-0.2255
its	-0.1004
j	-0.1654
j ai	-0.1654
je	-0.5266
je lui	-0.1027
jobs	0.1111
jobs $	0.1111
just	0.1661
just read	-0.3762
keep	-0.7993
keeps	0.302
keeps texting	-0.5932
knew	0.1673
knew i	0.1673
know i	0.1949
la	-0.2072
la llame	0.2937
last	-0.7825
last night	-0.2475
late	0.4846
le	-0.1132
le conteste	0.3843
le escribi	-0.5691
le mande	-0.1582
left	-0.8255
left $	-1.0363
left a	0.6725
letter	0.1494
liar	0.1673
liar and	0.1673
lied	-0.6289
lied to	-0.6289
life	-0.3189
life and	-0.3189
like	-0.6482
liked	0.4817
liked my	0.4763
liked one	-0.3385
llame	0.2937
llamo	0.5738
long apology	0.2362
long message	-0.2501
long time	-0.1722
look*	-0.4354
looked	-0.4
looked at	-0.3632
love	-0.604
love and	-0.613
love her	0.2728
love was	-0.3189
love with	-0.348
loved	-1.1211
lui	-0.1027
lui ai	-0.1027
m	0.2525
m a	1.0696
made	-0.1334
made it	-0.294
mail*	0.3532
mailbox	0.3532
mailbox $	0.3532
mand*	0.3875
mande	-0.1582
mande un	-0.7673
mandou	0.7032
mandou mensagem	0.7032
mates	-0.1722
mates $	-0.1722
maybe	-0.5363
maybe love	-0.3189
me	0.6866
me $	-0.2687
me a	0.913
me about	0.6295
me after	0.893
me again	0.6552
me and	-0.3134
me anymore	-0.3972
me back	0.5378
me escribio	0.5724
me every	-0.2916
me ha	-0.6346
me he	-0.586
me i	-0.2808
me last	0.5671
me llamo	0.5738
me mandou	0.4484
me saying	0.2653
me she	0.3346
me that	0.7465
me to	0.2715
me today	0.3747
me yesterday	0.6883
meet	0.6485
meet $	0.4976
mehr	-0.4362
mehr $	-0.4362
mens*	0.5189
mensagem	0.3875
mensagem e	0.954
mensagem ontem	0.3978
mensaje	0.4103
mensaje ayer	-0.5442
mess*	0.1722
message $	-0.1374
message but	-0.3179
message from	0.4818
message hier	-0.2616
messaged	0.3735
messaged him	0.7674
messaged me	0.7528
messaged my	-0.7962
met	-0.4794
met my	-0.3922
mi	0.976
mi ex	0.5041
mir geschrieben	0.5483
mir nicht	-0.4362
miss him	-0.6465
miss*	0.9947
missed	0.459
missed calls	0.459
misses	0.8829
misses me	0.8829
mons*	-0.1697
monster	-0.1697
monster $	-0.1697
mont*	-0.5653
month	-0.7683
month $	-0.7683
months	-0.5653
months $	-0.1227
months of	-0.1553
more than	0.1703
moved	-0.9282
moved out	-0.7568
my	-0.2571
my birthday	-1.0646
my boss	-0.72
my boyfriend	-0.9058
my door	-0.184
my ex	0.4108
my friend	-0.3886
my girlfriend	-0.4132
my house	0.5125
my husband	-0.7553
my life	-0.3189
my mom	0.279
my my	-0.2437
my photo	0.6922
my steam	0.1703
my stories	0.4552
my story	0.5226
name	-0.601
name girlfriend	-0.2298
name •	-0.6043
need	-0.1918
need to	0.1111
needs	-0.2391
needs space	-0.2391
never	-0.7453
never said	0.1673
never sent	-0.3179
new	-0.3268
new boyfriend	-0.1613
new girlfriend	-0.3346
next	0.2103
next day	0.2103
nicht	-0.956
nicht mehr	-0.4362
night	-0.229
night $	-0.6566
night but	0.5671
no	-0.4287
no answer	-0.6364
no contact	-0.5117
no me	-0.6346
no she	-0.1722
no thanks	0.1703
not	-0.1188
not $	0.3728
not a	-0.1697
not fall	-0.1697
not go	0.1949
not handling	-0.2255
not in	-0.348
not seem	-0.1582
not stop	-0.5224
not think	-0.1326
not trust	-0.328
noth*	0.2103
nothing	0.2103
nothing has	0.2103
now	-0.396
now $	-0.3919
now and	0.1673
now that	-0.2437
numb*	-0.5747
number	-0.5747
of	0.3566
of a	-0.2476
of frustration	-0.1553
of his	-0.3385
of stuff	0.1703
of town	0.1673
off	-0.9152
off $	-0.9152
offe*	-0.1553
offered	-0.1553
offered a	-0.1553
ok	-0.4977
ok with	-0.1909
old	0.3941
olhei	-0.5059
olhei os	-0.3135
on	0.2405
on her	-0.9698
on it	0.1703
on me	-0.7766
on my	-0.2249
on the	-0.4926
one of	-0.2663
ontem	0.198
ontem $	0.198
or three	0.1111
os	-0.3135
os stories	-0.3135
other	-0.8777
out	-0.1134
out $	-0.8842
out of	0.3441
over	-0.2069
page	-0.7086
para	-1.1211
part*	-0.1411
partly	-0.1326
partly because	-0.1326
pass*	0.1703
password	0.1703
password $	0.1703
peop*	-0.7654
people	-0.7654
people $	-0.4085
perf*	-0.3787
pers*	-0.54
person	-0.54
person $	-0.1697
phone	-0.4729
phone $	-0.8657
phot*	-0.3385
photo	0.2361
photo $	0.3763
photos	-0.3385
photos by	-0.3385
pict*	0.8932
post	0.4932
post i	-0.1553
pret*	-0.6498
pretty	-0.3668
pretty but	-0.3668
prob*	-0.1326
probably	-0.1326
probably closed	-0.1326
profile $	-0.9677
profile again	-0.3501
rati*	-0.2437
rationalize	-0.2437
rationalize how	-0.2437
reac*	0.2917
reached	0.2917
reached out	0.2917
read	0.6973
read your	-0.3762
real	-0.3189
real $	-0.3189
rece*	-0.2468
received	-0.1553
received offered	-0.1553
receiving	-0.2255
receiving end	-0.2255
rela*	-0.5303
relationship	-0.4998
relationship $	-0.4998
repl*	0.6302
replied	0.6302
replied that	0.2524
replied to	-0.1182
repo*	0.5123
repondu	0.5123
repondu $	0.5123
requ*	0.1208
request	0.1208
request $	0.1208
resp*	-0.273
respondeu	-0.5668
respondeu $	-0.5668
respondi $	0.521
right	0.318
right now	0.1673
s	-0.7983
said	-0.1849
said he	-0.5058
said i	0.1673
said she	-0.1003
saw	-0.2791
saw a	-0.3759
sayi*	0.5583
saying	0.5583
saying he	0.4223
saying i	0.1111
says	0.5943
says he	0.2954
schr*	-0.4362
schreibt	-0.4362
schreibt mir	-0.4362
see	-0.2075
see that	-0.3189
seem	-0.1582
seem to	-0.1582
send	-0.6127
sent	-0.1952
sent flowers	0.2339
sent her	-0.4781
sent him	-0.4558
sent it	-0.3179
sent me	0.4582
sent my	-0.3188
she	0.8711
she called	0.9856
she calls	0.3556
she came	0.5822
she does	0.1605
she has	-0.1613
she is	0.2091
she left	0.2584
she misses	0.7599
she said	-0.1616
she sent	0.7588
she texted	1.1051
she told	0.5559
she wants	0.1889
she was	-0.7131
she wrote	0.526
shou*	-0.249
should	-0.249
should never	0.1673
show	-0.6918
show $	-0.6918
sich	-0.1674
sie hat	0.8719
since	-0.1909
since i	-0.1909
sist*	-0.6687
sister	-0.6687
so cheers	-0.2255
so i	0.4546
soir	-0.4181
soir $	-0.4181
some	-0.8676
some*	-0.2317
someone	-0.123
sorry	0.1082
sorry i	-0.3762
space	-0.2391
stal*	-0.4604
stalked	-0.4604
stalked her	-0.3406
star*	-0.3189
started	-0.3189
started to	-0.3189
steam	0.1703
steam password	0.1703
still	-0.642
still good	-0.1722
still love	-0.4167
stop	-0.5224
stor*	-0.1513
stories	-0.1513
stories dela	-0.3135
story	0.303
stuff	0.528
stuff $	0.5054
stuff on	0.1703
supp*	-0.3098
talk $	0.2566
talk*	-0.3061
talked $	-0.8684
talked for	0.5412
tell*	0.1673
telling	0.1673
telling me	0.1673
terr*	-0.4595
terrible	-0.4595
terrible today	-0.4595
text	-0.6101
text $	-1.0623
text no	-0.3188
text*	0.5954
texted	0.6395
texted $	-0.7921
texted about	0.5054
texted her	0.5998
texted him	-0.6682
texted me	0.6652
texted my	-1.0676
texting me	0.6719
texts	-0.3256
than	0.1703
than 6000	0.1703
than*	0.3377
thanks	0.3377
thanks $	0.3377
that he	0.8724
that i	-0.3238
that maybe	-0.3189
that she	-0.1711
that window	-0.1326
the	-0.6788
the phone	-0.3555
the receiving	-0.2255
the time	-0.8432
the very	0.1475
the weekend	-0.294
them	0.2484
then	-0.6634
then he	-0.3189
thin*	-0.3708
things	0.1367
things through	-0.3491
think	-0.5765
think i	-0.1326
think she	-0.5765
thinking	-0.7999
this	-0.3506
this $	-0.1582
thou*	-0.3305
though	-0.4634
three	-0.3876
three jobs	0.1111
three times	-0.6998
thro*	-0.221
through	-0.221
through with	0.1949
time ago	-0.1722
time and	-0.6051
times	-0.4937
times $	-0.7839
times and	0.1949
to	-0.15
to $	-0.401
to begin	0.1949
to care	-0.1582
to get	0.5396
to have	0.1673
to her	-0.8882
to him	-0.6662
to me	-0.6321
to meet	0.6485
to my	0.1488
to see	-0.2075
today	0.1555
today $	0.1691
today and	0.1949
today sent	-0.145
toge*	-1.0134
together	-1.0134
together $	-0.6957
told	-0.1109
told her	0.2728
told him	-0.6376
told me	-0.1389
too rationalize	-0.2437
town	0.1673
town right	0.1673
trust	-0.328
two	0.1257
two hours	0.3091
two missed	0.3052
two months	-0.2434
two or	0.1111
uh	-0.2298
uh she	-0.2298
un	-0.1528
un message	0.1169
unblocked me	0.8709
und	0.8324
unde*	-0.1326
understand	-0.1326
understand her	-0.1326
up	-0.244
up the	0.2103
up with	-0.3103
us	-0.6043
us $	-0.6043
very	0.1475
very first	-0.1553
very next	0.2103
voic*	0.1502
voicemail	0.1502
wants	0.7655
wants to	0.5225
was	-0.9549
was a	-0.4788
was broken	0.1949
was extremely	-0.1582
was going	0.1673
was name	-0.2298
was not	-0.2861
was ok	-0.1909
was real	-0.3189
watc*	0.4235
watched	0.4407
watching	0.1864
watching all	0.4552
we are	-0.6222
we break	0.2103
we talked	0.2334
we •	0.386
week	-0.5116
week $	-0.5116
week*	-0.294
weekend	-0.294
weekend and	-0.294
weeks	0.5847
weeks $	0.5847
well	0.5556
well $	0.5556
went	-0.1238
went to	0.1686
what	-0.4853
what had	-0.1582
what*	-0.24
whatsapp	-0.24
when	-0.2209
when i	-0.2769
will	-0.7243
wind*	-0.1326
window	-0.1326
window is	-0.1326
wish	-0.1697
wish i	-0.1697
with	-0.4165
with but	0.1949
with it	-0.1909
with me	-0.348
with more	0.1703
with my	-0.7684
with sorry	-0.3762
with the	0.1949
work	0.3051
work today	0.5206
work*	-0.3762
working	-0.3762
working $	-0.3762
worth	0.1703
worth of	0.1703
wrote a	-0.6947
wrote him	-0.5364
wrote me	0.4596
wrote that	0.2259
y	1.2989
y le	0.4139
y me	1.1367
year	0.4975
yesterday $	-0.7697
yesterday because	-0.3922
yesterday telling	0.1673
yesterday to	-0.3843
you	-0.2431
your	-0.3762
your message	-0.3762
~	-1.0309
•	-0.567
• $	-0.2907
• about	-0.7629
• after	-0.1553
• and	0.3921
• by	-0.5241
• her	-0.585
• him	-0.9765
• in	-1.2622
• me	-0.1247
• my	-0.5373
• on	0.659
• to	-0.9071
• together	-1.0134
• with	-0.3762
• •	-0.567
""",
    'draft.logistics': """\
!apology	-1.3274
!attack	-1.6188
!bargain	-1.0584
!begging	-1.0619
!caring	-1.3922
!guilt	-1.2785
!logistics	2.3705
!probe	-1.3663
1	0.1962
1 2	0.1962
10	0.4277
10 $	0.1407
2 $	0.1961
2 kiss	-0.1362
2 pick	0.1962
2 tonight	-0.1887
2 you	-0.4653
3	0.2426
3 do	0.1962
4	0.2472
4 that	0.1608
5	0.6149
5 $	0.6149
50	0.2342
50 minutes	0.2342
6	0.4343
7	0.3697
^ after	-0.2751
^ answer	-0.2959
^ are	-0.7976
^ back	0.3059
^ bitte	-0.5854
^ call	0.3009
^ can	0.4614
^ congratulations	-0.3456
^ did	0.3332
^ do	-0.5626
^ du	-0.637
^ emma	0.1407
^ eres	-0.3741
^ es	-0.1753
^ espero	-0.3583
^ everyone	-0.2743
^ feliz	-0.6989
^ get	-0.4295
^ give	-0.4946
^ glad	-0.3775
^ good	-0.6577
^ got	0.1432
^ happy	-0.3961
^ have	-0.8714
^ hey	-0.7352
^ hi	0.1029
^ hiya	0.1232
^ hola	-0.6882
^ hope	-0.7646
^ how	-0.3801
^ ich	-0.705
^ it	-0.4215
^ j	-0.1932
^ just	-0.4089
^ kannst	0.4898
^ lol	-0.2813
^ love	-0.1437
^ may	-0.3142
^ merry	-0.1558
^ miss	-0.7746
^ my	0.2358
^ need	0.7183
^ nice	-0.8509
^ no	-0.5255
^ oi	-0.6516
^ oops	0.1607
^ perdoname	-0.2241
^ please	0.1192
^ por	-0.6011
^ recojo	0.2149
^ remember	-0.4879
^ salut	-0.3155
^ se	-0.5951
^ see	0.4428
^ si	-0.3868
^ sinto	-0.4746
^ so	-0.4747
^ take	-0.1897
^ tell	-0.5016
^ text	0.1962
^ thank	-0.2309
^ thanks	-0.5781
^ that	-0.3453
^ the	0.4879
^ thinking	-0.1925
^ voce	-0.6554
^ was	-0.4251
^ we	-0.2225
^ when	0.3954
^ who	0.1335
^ wish	-0.5216
^ would	0.1607
^ x	-0.1712
^ xx	-0.208
^ you	-0.8329
^ your	0.4245
a	-0.4219
a arrepentir	-0.2431
a because	-0.3113
a break	-0.3978
a chance	-0.101
a cheater	-0.1222
a good	-0.527
a great	-0.1665
a las	0.5759
a liar	-0.15
a los	0.2149
a pleasant	0.1608
a ser	-0.1763
a sua	-0.1796
able	0.4428
able to	0.4428
about	-0.35
about 50	0.2342
about you	-0.2203
about your	-0.2637
about yourself	-0.2904
acc	0.1608
acc $	0.1608
acco*	0.5417
account	0.5417
account $	0.5417
addr*	0.7024
address	0.7024
address has	0.3208
after	-0.3486
after everything	-0.1441
again	-0.514
again $	-0.5072
ages	-0.3956
ages $	-0.3956
ai	-0.2425
ai fait	-0.2425
all	-0.8463
all my	-0.443
all the	-0.7368
all your	-0.3486
allem	-0.2922
allem schuld	-0.2134
alles	-0.7824
alone	-0.2222
alone $	-0.2222
am	-0.1334
am at	0.6939
am begging	-0.4536
am bored	-0.4153
am coming	-0.193
am going	-0.1546
am in	-0.6402
am so	-0.3278
am sorry	-0.518
am suffering	-0.1522
amo	-0.339
amo $	-0.1796
an	-0.6278
an allem	-0.2134
and	-0.4992
and a	-0.1562
and i	-0.6732
and if	-0.1096
and just	-0.1642
and pick	0.3369
and send	0.188
and then	-0.3389
and your	-0.2382
ande*	-0.2974
andern	-0.2974
andern gib	-0.1129
anot*	-0.2216
another	-0.2216
another try	-0.2414
answ*	-0.6943
answer	-0.6943
answer $	-0.1704
answer me	-0.4902
answer now	-0.193
any	-0.4497
anyo*	-0.6442
anyone	-0.6442
anyone $	-0.5461
anyt*	-0.1646
anything	-0.1646
anything $	-0.2741
anything to	-0.4974
apol*	-0.438
apologize	-0.438
apologize for	-0.438
appo*	0.539
appointment	0.539
appointment is	0.1407
are	-0.4947
are a	-0.2334
are doing	-0.1008
are my	-0.1715
are you	-0.2877
arra*	0.1961
arrange	0.1961
arrange to	0.1961
arre*	-0.2834
arrepentir	-0.2431
arrepentir $	-0.2431
as	0.1855
at	0.8439
at 10	0.1407
at 3	0.2426
at 4	0.2048
at 6	0.4343
at half	0.1607
at home	-0.5918
at nine	0.3828
at the	0.8125
at work	-0.2385
at you	-0.2451
awake	-0.3587
awake $	-0.3587
away	-0.2132
away $	-0.2132
b	0.2974
b moving	0.1961
babe	-0.2296
babe i	-0.2068
baby	-0.5907
baby $	-0.6172
baby forever	-0.1362
baby from	-0.1362
back $	-0.6321
back from	0.2918
back i	-0.2134
back on	0.1962
back to	-0.1282
bad	-0.9273
bala*	0.1608
balance	0.1608
balance you	0.1608
be able	0.4428
be friends	-0.34
be ok	0.1607
be there	0.3342
beber	-0.3365
beber $	-0.3365
beca*	-0.4417
because	-0.4417
because de	-0.3113
because i	0.1961
because of	-0.7563
been	0.1949
been $	-0.4852
been gd	0.2342
been paying	0.1608
been up	0.1682
begg*	-0.4536
begging	-0.4536
begging $	-0.2266
being	-0.2081
being jealous	-0.2081
beli*	-0.2711
believe	-0.2711
bem	-0.5189
bem $	-0.5189
best	-0.6616
best $	-0.2337
bett*	-0.3786
better	-0.3804
bien	-0.4059
birt*	-0.3523
birthday	-0.3523
birthday $	-0.3124
birthday hope	-0.1838
bist	-0.7881
bist an	-0.2134
bitte	-0.5854
bitte melde	-0.2573
book*	0.3059
booked	0.3059
booked for	0.3059
bored	-0.2856
boxes	0.5011
boxes $	0.5011
brau*	0.7995
brauche	-0.2573
brauche dich	-0.2573
brea*	-0.2631
break	-0.3978
but	-0.3803
by	0.2912
c i	0.1608
c you	-0.1166
call	0.6175
call me	0.2047
call*	-0.4089
calling	-0.4089
can	0.3639
can i	0.2979
can not	-0.2487
can we	0.1658
can you	0.6617
car	0.6599
care	-0.2281
care if	-0.1522
care then	-0.357
caro*	0.1961
caroline	0.1961
caroline $	0.1961
casu*	-0.1531
casually	-0.1642
casually $	-0.1642
ce	-0.2425
ce que	-0.2425
chan*	-0.6139
chance	-0.4272
chance $	-0.4315
change	-0.9144
changed now	0.3208
chea*	-0.3007
cheater	-0.1222
cheater $	-0.1222
chec*	-0.1613
check	0.1607
check that	0.1607
checked	0.1608
checked my	0.1608
chri*	-0.3799
christmas	-0.3799
cinco	0.6285
cinco $	0.6285
clea*	-0.1522
clearly	-0.1522
clearly do	-0.1522
coll*	0.3134
come	0.3951
come and	0.3369
come back	-0.7356
come get	0.3328
come home	-0.4047
come true	-0.1335
coming over	0.3059
coming to	-0.4476
comp*	0.1795
completely	0.1795
completely forgot	0.1795
cong*	-0.3459
congratulations	-0.3456
congratulations on	-0.1505
cont*	-0.294
contestas	-0.2698
contestas te	-0.2431
could	-0.7524
coun*	-0.5524
culpa	-0.9058
cump*	-0.3817
cumpleanos	-0.3817
cumpleanos te	-0.1773
darlin	0.1962
darlin i	0.1962
dass	-0.2923
dass ich	-0.2923
date	0.2802
date casually	-0.1642
day $	-0.2396
day good	0.3059
de	-0.798
de beber	-0.3365
de neuf	-0.3155
de toi	-0.4985
dejes	-0.2486
dejes $	-0.2486
den	0.1442
den keller	0.1442
depo*	0.5105
desc*	-0.5392
desculpa	-0.5392
deseo	-0.1773
deseo lo	-0.1773
dest*	-0.1505
destroyed	-0.1505
destroyed everything	-0.1505
dich	-0.7125
dich $	-0.3567
dich ich	-0.2573
dich verletzt	-0.126
did	0.1423
did $	-0.4092
did not	-0.1809
did you	-0.233
dife*	-0.1763
diferente	-0.1763
diferente $	-0.1763
diff*	-0.1948
different	-0.1948
din	-0.2942
din lock	-0.2942
dinn*	-0.215
dinner	-0.215
dir	-0.6589
disg*	-0.2589
disgust	-0.2589
disgust me	-0.2589
do it	-0.3335
do not	-0.1397
do something	-0.2068
do this	-0.1657
do you	0.2506
doct*	0.3504
doctor	0.3504
doctor appointment	0.1407
does	-0.5703
does not	-0.1096
doin	-0.4353
doin $	-0.245
doing $	0.1836
doing tonight	-0.2327
doing well	-0.1008
done	-0.7519
drea*	-0.4257
dreams	-0.4257
dreams come	-0.1335
drin*	-0.2246
drink	-0.3779
drinking	-0.2246
drop	0.4535
du	-0.1083
du bist	-0.3796
du meine	0.1442
eight	0.3804
eight $	0.3059
eight from	0.1607
eine	-0.1129
eine chance	-0.1129
em	0.2922
em round	0.2922
email	0.3208
email address	0.3208
emma	0.1407
emma s	0.1407
enjoy	-0.5595
eres	-0.3741
eres una	-0.3741
es	-0.6103
es $	-0.3779
es tut	-0.1753
espe*	-0.3942
espere	-0.1932
espere que	-0.1932
espero	-0.3583
espero que	-0.3583
etc	0.1961
etc $	0.1961
eu	-0.4899
even	-0.4154
ever	-0.2561
ever*	-0.5176
every	-0.5005
everyone	-0.4106
everything	-0.3711
everything $	-0.1715
everything i	-0.231
everything we	-0.1505
exam	-0.4831
fait	-0.2425
falta	-0.4746
falta te	-0.1796
fami*	-0.3047
family	-0.3047
family $	-0.3047
fancy	-0.5777
fault	-0.4764
fault $	-0.3977
favo*	-0.2608
favor	-0.6788
favor $	-0.6983
favor no	-0.2228
favorite	-0.2608
favorite movie	-0.2608
feel	-0.6851
feel*	-0.2425
feeling	-0.2425
feliz	-0.6989
feliz cumpleanos	-0.3817
fini*	0.4048
finish	0.5078
finish at	0.1962
finish then	0.3369
flat	0.1961
flat because	0.1961
for	0.2051
for everything	-0.1752
for half	0.3059
for how	-0.3809
for the	0.4975
for what	-0.4247
for yelling	-0.2514
for you	-0.1455
for your	-0.6233
fore*	-0.4392
forever	-0.4392
forever $	-0.4392
forgot will	0.2922
form	0.3059
form $	0.3059
frid*	0.6945
friday	0.6303
friday $	0.6303
frie*	-0.6651
friends	-0.6651
from	0.4086
from station	0.1607
from the	0.3697
from walk	0.3059
from your	-0.1362
full	0.2023
game	-0.2908
gd	0.1271
gd now	0.2342
geht	-0.4575
geht es	-0.4575
get	0.2855
get some	-0.1631
get statements	0.1608
get this	0.2342
get to	0.4428
get well	-0.4295
gib	-0.1129
gib uns	-0.1129
give	-0.5927
give me	-0.2616
give us	-0.2365
glad	-0.3775
go	-0.6424
go $	-0.1096
god	-0.4246
goin	-0.5485
going	-0.4329
going $	-0.3964
going to	-0.1546
good	-0.3081
good $	0.3059
good luck	-0.6577
got	-0.1807
got a	0.1608
great	-0.1665
great day	-0.1277
guess	-0.5936
gute	-0.8975
habe	-0.3568
habe $	-0.3568
habe*	-0.2241
haberte	-0.2241
haberte mentido	-0.2241
had	-0.527
had $	-0.1505
had a	-0.2714
half	0.4288
half eight	0.3804
half of	0.2115
hand*	0.6097
handover	0.6097
happ*	-0.498
happened	-0.3516
happened $	-0.2682
happens	-0.4271
happens $	-0.3356
happens to	-0.2368
happy	-0.4949
happy birthday	-0.3526
has	0.4123
has a	0.188
has changed	0.3208
has not	0.2342
hate	-0.3728
hate you	-0.3728
have	-0.3663
have changed	-0.6028
have mail	0.3045
have not	-0.3079
hear	-0.529
hear about	-0.116
heard	-0.2905
hello $	0.1665
hello caroline	0.1961
her	0.6477
here	0.6285
here $	0.2922
here where	0.7121
hey	-0.7201
hey happy	-0.1383
hey wie	-0.2026
hey you	-0.2945
hi	0.1029
hi $	0.3059
hi babe	-0.2068
hi darlin	0.1962
hi hope	0.2342
hi my	0.3208
hi what	-0.4419
hice	-0.3439
him	0.2872
him $	0.2872
hiya	0.1232
hiya have	0.1608
hola	-0.6882
hola que	-0.3892
hold	-0.1517
hold you	-0.1517
home	-0.3608
home $	-0.6332
home now	-0.2068
hope	-0.6783
hope you	-0.2077
hope your	-0.2946
house	-0.193
house $	-0.193
how	-0.5554
how are	-0.2132
how i	-0.4528
how is	-0.8255
how much	-0.1141
how you	0.1289
hun	-0.6382
hun $	-0.3519
hurt	-0.2051
i am	-0.1334
i apologize	-0.3175
i can	-0.2404
i checked	0.1608
i come	0.1746
i did	-0.3784
i din	-0.2942
i do	0.1608
i feel	-0.543
i finish	0.3389
i get	0.1204
i had	-0.4036
i hate	-0.3728
i hope	-0.6
i lied	-0.7411
i love	-0.2577
i miss	-0.5054
i need	-0.6705
i never	-0.2732
i promise	-0.3716
i really	-0.4855
i regret	-0.3035
i sacrificed	-0.1441
i saw	-0.4141
i send	0.3045
i should	-0.5275
i take	-0.2636
i think	0.2014
i want	-0.665
i was	-0.5461
i wish	-0.2337
ich	-0.6673
ich brauche	-0.2573
ich dich	-0.2517
ich werde	-0.2974
if	-0.2526
if i	-0.33
if it	-0.1096
if so	0.1608
if something	-0.2368
if we	-0.2905
if you	-0.5197
if your	0.2922
igno*	-0.2666
ignore	-0.2666
ignore me	-0.2666
il	0.2266
in	0.3762
in $	-0.5368
in ages	-0.3956
in den	0.1442
in the	0.2357
in your	0.2646
inst*	0.1389
instead	0.1389
inte*	-0.6344
into	0.1608
into my	0.1608
is	0.2143
is $	0.3208
is all	-0.3766
is it	0.2668
is not	-0.5164
is on	-0.2862
is tuesday	0.1407
is up	-0.4419
is what	-0.5866
is you	-0.1822
it	0.2896
it $	0.5287
it again	-0.3335
it does	-0.1096
it going	-0.3964
it slow	-0.1642
it was	-0.3229
its	-0.1824
j	-0.2928
j ai	-0.2425
j espere	-0.1932
je vais	-0.3801
jeal*	-0.3135
jealous	-0.3135
jealous if	-0.2081
job	-0.6369
job $	-0.4318
jour*	0.2342
journey	0.2342
journey has	0.2342
just	-0.592
just be	-0.34
just date	-0.1642
just to	0.1607
just walk	-0.1441
kann	0.1867
kann ich	0.1867
kann*	0.4898
kannst	0.4898
kannst du	0.4898
kate	0.1962
kate x	0.1962
keep	-0.5331
kell*	0.1442
keller	0.1442
keller stellen	0.1442
key	0.5711
keyp*	-0.2942
keypad	-0.2942
keypad $	-0.2942
keys	0.4477
keys in	0.2716
kids at	0.2965
kiss	-0.1362
kiss you	-0.1362
know when	0.3059
la	0.3893
lamp	0.1961
lamp etc	0.1961
las	0.5759
las cinco	0.2149
last	-0.7301
last night	-0.3017
late	0.4001
late i	0.2342
later $	0.2291
leave	0.3144
leave me	-0.4711
leave the	0.5384
left	0.6944
left me	-0.3634
leid	-0.1753
leid dass	-0.1753
les	1.0015
let	-0.1435
let us	-0.2618
let you	-0.1219
liar	-0.15
liar and	-0.1222
lied	-0.7411
life	-0.6038
life $	-0.5573
like	-1.1943
like you	-0.2698
list*	-0.4532
live	-0.1282
live without	-0.1282
lo	-0.3498
lo mejor	-0.1773
lo que	-0.3439
loads	-0.2296
lock	-0.2942
lock my	-0.2942
lol	-0.3886
long	-0.4981
long time	-0.4981
los	0.6908
los ninos	0.2149
lots	-0.1629
lots of	-0.1629
love	-0.245
love kate	0.1962
love me	-0.4277
love you	-0.2582
love*	-0.1493
loved	-0.1642
luck	-0.6577
luck with	-0.506
lying	-0.2787
lying to	-0.2787
mail	0.3045
mail here	0.3045
mail*	0.2716
mailbox	0.2716
mailbox $	0.2716
mal	-0.1878
mal a	-0.1878
mala	-0.2161
mala persona	-0.2161
may	-0.2692
may all	-0.139
me	-0.5694
me $	-0.5672
me again	-0.1582
me and	-0.2686
me back	-0.5866
me dejes	-0.2486
me i	-0.472
me know	0.3059
me like	-0.3139
me see	-0.5459
me up	0.3136
me when	0.3348
me your	0.3948
meet once	-0.1096
meet*	0.5466
meeting	0.5466
meine	0.5299
meine sachen	0.5299
mejor	-0.1773
mejor $	-0.1773
melde	-0.2573
melde dich	-0.2573
ment*	-0.675
mentido	-0.3639
mentido $	-0.3639
merry	-0.1558
mess*	-0.7811
met	-0.5885
mich	-0.2974
mich andern	-0.2974
mind	0.1607
mind picking	0.1607
minha	-0.443
minu*	0.4631
minutes	0.4903
minutes late	0.4428
mir	-0.1753
mir leid	-0.1753
miss	-0.8206
miss you	-0.5076
miss*	-0.51
missed	-0.224
missing	-0.2144
mom	-0.1803
mom is	-0.3365
money	0.4855
money into	0.1608
more	-0.3629
morn*	0.1962
morning	0.1962
morning $	0.1962
move	-0.4704
moved	1.042
moved to	1.042
movi*	0.1961
movie	-0.2608
movie is	-0.2608
moving	0.1961
moving out	0.1961
much	-0.4589
much $	-0.3009
much i	-0.1064
much pain	-0.1198
my	0.238
my account	0.1608
my baby	-0.1362
my balance	0.1608
my email	0.3208
my everything	-0.1715
my fault	-0.4575
my keypad	-0.2942
my life	-0.3452
my mom	-0.4161
my new	0.4018
my things	0.3328
my time	-0.1158
name	-0.1955
name of	-0.1955
nao	-0.5817
ne	-0.5713
need	0.5396
need 2	-0.4555
need to	0.3084
need you	-0.3704
need*	-0.3241
needed	-0.3241
needs	0.5413
needs your	0.4132
neuf	-0.3155
neuf $	-0.3155
never	-0.6551
never have	-0.1987
new	-0.9279
new job	-0.3438
new victim	-0.1505
new year	-0.4021
nice	-0.9242
nicht	-0.6896
night	-0.6466
night $	-0.2834
nine	0.3828
nine $	0.3828
ninos	0.2149
ninos a	0.2149
no	-0.6355
no contestas	-0.2431
no me	-0.2622
no need	-0.1823
no puedo	-0.6796
nobo*	-0.4628
nobody	-0.4628
not	-0.3577
not answer	-0.1957
not been	0.2026
not believe	-0.2711
not care	-0.1522
not do	-0.3673
not even	-0.2003
not get	0.1608
not leave	-0.4208
not live	-0.1282
not mind	0.1607
not wait	-0.2033
not work	-0.217
noth*	-0.726
nothing	-0.726
now	-0.2287
now $	-0.761
now about	0.2342
now it	0.3208
now or	-0.193
now want	-0.2068
numb*	-0.1181
number	-0.1181
number love	0.1962
of	-0.4224
of my	-0.4876
of the	0.4998
of you	-0.9628
off	0.3317
oi	-0.6516
ok	0.102
ok $	0.1455
ok thanks	-0.357
on the	0.4472
on this	0.1962
on tv	-0.2608
on you	-0.2747
on your	-0.1505
once	-0.5379
once and	-0.1704
one	-0.4382
one $	-0.3092
one more	-0.3099
only	-0.3042
oops	0.1607
oops sorry	0.1607
or	0.1977
or i	-0.8087
or meet	0.1962
our	-0.8406
our song	-0.7633
over	-0.3246
over $	-0.3246
owe	0.2184
owe me	0.2184
pain	-0.7302
pain i	-0.7446
pape*	1.0649
papers	0.3373
papers and	0.188
party	-0.582
party $	-0.5157
pas	-0.4584
pass*	0.1682
path*	-0.1806
pathetic	-0.1806
pathetic $	-0.1806
payi*	0.1608
paying	0.1608
paying money	0.1608
perd*	-0.6428
perdoname	-0.2241
perdoname por	-0.2241
pers*	-0.9921
person	-0.979
persona	-0.2161
persona $	-0.2161
phone	-0.1451
pick	0.3987
pick me	0.2764
pick up	0.1207
pick you	0.3369
pick*	0.1607
picking	0.1607
picking me	0.1607
pict*	-0.6273
picture	-0.629
picture $	-0.629
pictures	-0.1957
place	-0.6514
place $	-0.4558
plea*	0.1218
pleasant	0.1608
pleasant surprise	0.1608
please answer	-0.2266
please come	-0.6291
please leave	0.4619
please please	-0.2414
please sign	0.188
pop	0.2922
pop em	0.2922
por	-0.1869
por favor	-0.6788
por haberte	-0.2241
post	-0.1957
pour	-0.2425
pren*	0.53
prom*	-0.4617
prometo	-0.1763
prometo que	-0.1763
promise	-0.3716
promise i	-0.3826
prove	-0.2973
puedo	0.5747
put	0.1589
que	-0.6317
que hice	-0.3439
que j	-0.2425
que ta	-0.7405
que tal	-0.3892
que voy	-0.1763
quit	-0.5441
quoi	-0.7773
quoi de	-0.3155
real*	-0.6694
really	-0.6869
really need	-0.4555
reco*	0.5759
recojo	0.2149
recojo a	0.2149
regr*	-0.3035
regret	-0.3035
regret lying	-0.2787
reme*	-0.5827
remember	-0.5827
remember this	-0.3158
rent	0.2115
rent $	0.2115
reply	-0.5301
resp*	-0.2636
responsibility	-0.2636
responsibility $	-0.1632
rest	-0.116
revi*	-0.6635
reviens	-0.6635
right	-0.3755
right about	-0.1958
room	0.5958
round	0.2922
round this	0.2922
ruin*	-0.4645
s	-0.1327
s doctor	0.1407
sach*	0.5299
sachen	0.5299
sachen in	0.1442
sacr*	-0.1441
sacrificed	-0.1441
sacrificed you	-0.1441
sad	-0.3736
safe	-0.6188
safe $	-0.5196
said	-0.4234
salut	-0.3155
salut quoi	-0.3155
saw	-0.5416
saw you	-0.3285
saw your	-0.422
say	0.5274
say $	0.6329
scho*	0.2641
school	0.2641
schu*	-0.2134
schuld	-0.2134
schuld $	-0.2134
se	-0.5951
see	-0.1123
see what	-0.3356
see you	0.157
self*	-0.1625
selfish	-0.1625
send	0.7261
send it	0.3045
send me	0.6524
send them	0.188
ser	-0.1763
ser diferente	-0.1763
shou*	0.1008
should	0.1008
should i	0.3045
si	-0.3868
si no	-0.2698
sick	-0.6442
sign	0.5418
sign the	0.188
sign*	0.5734
sinto	-0.4746
sinto tanto	-0.1796
sleep	-0.5504
slow	-0.4486
slow and	-0.1642
so	-0.5946
so $	-0.4268
so bad	-0.5079
so much	-0.2327
so sorry	-0.3346
so thanks	0.1608
some	-0.1631
some*	-0.613
someone	-0.2986
something	-0.3045
something $	-0.2068
something happens	-0.2368
song	-0.7633
soon	-0.4841
soon $	-0.4659
sorry	-0.1698
sorry $	0.3484
sorry 2	-0.395
sorry completely	0.2922
sorry for	-0.8098
sorry i	-0.6213
start	-0.8169
stat*	0.6167
statements	0.1608
statements 4	0.1608
station	0.5975
station $	0.1921
stel*	0.1442
stellen	0.1442
stellen $	0.1442
still	0.3751
still here	0.2922
still love	-0.5535
stop	-0.1974
stop being	-0.2081
stra*	-0.3279
stranger	-0.7691
stre*	0.1801
sua	-0.6479
sua falta	-0.4746
suff*	-0.1522
suffering	-0.1522
suffering $	-0.1522
surp*	0.1238
surprise	0.1608
surprise when	0.1608
sweet	-0.3998
t	-0.7083
ta	-0.7405
table	0.5466
table booked	0.3059
take	-0.1432
take a	-0.3978
take care	-0.2123
take it	-0.5679
take responsibility	-0.1632
takes	0.1631
tal	-0.3892
tal $	-0.3892
talk	-0.7537
talk to	-0.4658
tanto	-0.1796
tanto a	-0.1796
te	-0.4657
te amo	-0.339
te deseo	-0.1773
te prometo	-0.1763
te vas	-0.2431
tell	-0.5217
tell me	-0.5016
tell*	-0.8642
text	0.1617
text back	0.1962
text journey	0.2342
than	-0.2823
than*	-0.3195
thank	-0.2309
thank you	-0.2309
thanks	-0.3195
that	-0.6597
that $	-0.9017
that acc	0.1608
that be	0.1607
that i	-0.5095
that is	-0.3951
that you	0.1607
the	1.2785
the best	-0.6616
the car	0.6599
the flat	0.1961
the form	0.3059
the handover	0.6097
the keys	0.2716
the lamp	0.1961
the mailbox	0.2716
the money	0.478
the morning	0.4428
the name	-0.1955
the new	-0.6899
the papers	0.3373
the party	-0.5197
the rent	0.2115
the station	0.5885
them	0.188
them back	0.188
then	-0.1142
then $	-0.3964
then i	0.3369
ther*	-0.1177
therapy	-0.1177
there	0.4139
thin*	-0.1439
things	0.1142
things $	0.1868
think $	0.2342
think about	-0.6672
think of	-0.2532
thinking	-0.2115
thinking of	-0.2248
this	0.1099
this $	-0.2927
this number	0.1962
this place	-0.3158
this text	0.2342
this week	0.2922
thou*	-0.2114
thought	-0.2123
three	-0.379
ti	-0.5041
ti $	-0.5041
time	-0.1495
time $	-0.4641
to	0.1462
to answer	-0.1078
to arrange	0.1961
to be	0.2145
to check	0.1607
to do	-0.5435
to hear	-0.5277
to me	-0.6228
to miss	-0.1267
to pick	0.1961
to see	-0.1622
to you	-0.1732
to your	-0.2645
today	-0.3042
today $	-0.5813
todo	-0.3439
todo lo	-0.3439
toge*	-0.5524
together	-0.5524
together $	-0.5524
toi	-0.5192
toi $	-0.4314
tomo	0.1607
tomo at	0.1607
tomo*	0.2125
tomorrow	0.2125
tomorrow $	0.1683
tomorrow at	0.3986
toni*	-0.2508
tonight	-0.2508
tonight i	-0.187
too	-0.7298
tout	-0.6408
tout ce	-0.2425
tran*	0.9593
trea*	-0.2519
true	-0.1335
true $	-0.1335
try	-0.4313
try again	-0.1765
try please	-0.2414
tu	-0.3507
tudo	-0.6526
tues*	0.528
tuesday	0.528
tuesday at	0.1407
tut	-0.1753
tut mir	-0.1753
tv	-0.2596
tv $	-0.2608
um	0.1301
una	-0.3741
una mala	-0.2161
uns	-0.991
uns eine	-0.1129
up	-0.2351
up $	-0.7236
up or	0.1962
up the	0.2717
up tomo	0.1607
us	-0.2364
us another	-0.2447
us meet	-0.1096
va	-0.952
vais	-0.3801
vais mal	-0.1878
vas	-0.2473
vas a	-0.2431
verl*	-0.126
verletzt	-0.126
verletzt habe	-0.126
verm*	0.8169
vict*	-0.1505
victim	-0.1505
victim $	-0.1505
vida	-0.8063
vida $	-0.8063
voce	-0.7592
voce $	-0.4665
voice	-0.7715
voy	-0.6493
voy a	-0.6493
vuel*	-0.391
wait	-0.2033
walk	0.2543
walk away	-0.1441
walk table	0.3059
want	-0.3346
want to	-0.7629
was	-1.1365
was my	-0.3229
was wrong	-0.1775
we	-0.3375
we could	-0.7524
we had	-0.3361
we take	-0.1642
we try	-0.5405
week	0.1639
week if	0.2922
week*	0.5974
weekend	-0.1073
weekend $	-0.1073
well	-1.054
well $	-0.6262
well no	-0.1008
well soon	-0.4295
werde	-0.2974
werde mich	-0.2974
were	-0.4249
were right	-0.1958
what	-0.5791
what a	-0.6154
what are	-0.5314
what happened	-0.3607
what happens	-0.3356
what i	-0.5688
what if	-0.4399
what is	-0.4419
what you	-0.3033
what*	-0.3297
when	0.5544
when can	0.617
when i	-0.2467
when will	0.1961
when you	0.3856
when your	0.3059
where	0.6864
where should	0.3045
who is	-0.121
why	-0.4376
wie	-0.3779
wie geht	-0.3779
will	0.2112
will change	-0.3404
will come	0.2042
will let	-0.1219
will need	0.1961
will never	-0.5109
will not	-0.5311
will pick	0.2048
will pop	0.2922
will stop	-0.2081
will tell	-0.1947
will you	0.1961
wish	-0.4824
wish you	-0.2627
with	0.4957
with the	0.2484
with your	0.5932
with*	-0.3153
without	-0.3153
without you	-0.3153
work $	-0.7101
work i	-0.1096
would	-0.1457
wrong	-0.1707
wrong and	-0.1632
x	-0.2182
x $	-0.2182
xx	-0.2076
xx $	-0.2076
year	-0.4021
year $	-0.39
years	-0.7238
yell*	-0.2514
yelling	-0.2514
yelling at	-0.2451
you	-0.8506
you $	-0.6205
you 1	0.1962
you a	-0.4134
you again	-0.5494
you all	-0.3099
you and	-0.5442
you are	-0.5142
you at	0.4106
you awake	-0.3587
you b	0.1961
you back	-0.529
you been	0.1061
you c	0.1608
you can	-0.2408
you clearly	-0.1522
you come	-0.3508
you coming	-0.5148
you destroyed	-0.1505
you did	-0.5078
you disgust	-0.2589
you do	-0.202
you doin	-0.4353
you every	-0.2961
you finish	0.3369
you for	-0.4453
you get	0.3593
you give	-0.101
you go	-0.1096
you got	-0.5422
you had	-0.2589
you i	-0.7702
you in	0.2246
you just	-0.4276
you know	-0.498
you left	-0.3634
you like	-0.5977
you loads	-0.2296
you my	-0.1812
you never	-0.1151
you only	-0.2817
you pick	0.2403
you put	0.1589
you send	0.3948
you so	-0.3979
you still	0.2
you today	-0.1883
you up	-0.4567
you well	-0.2982
you were	-0.5115
you when	0.262
you will	-0.4943
you would	-0.2789
you you	-0.164
your baby	-0.1362
your coming	0.3059
your day	0.3059
your dreams	-0.1335
your exam	-0.4831
your family	-0.3047
your fault	-0.3294
your favorite	-0.2608
your half	0.2115
your house	-0.193
your new	-1.16
your ok	-0.1673
your still	0.2922
your*	-0.4274
yourself	-0.4576
yourself $	-0.4576
zuru*	-0.8934
~	-0.7948
""",
    'draft.caring': """\
!apology	-1.2453
!attack	-1.4966
!bargain	-0.9487
!begging	-0.9495
!caring	2.6149
!guilt	-1.424
!logistics	-1.2627
!probe	-1.1379
10	-0.4024
10 $	-0.1611
2	0.2333
2 hurt	0.1976
2 tonight	-0.1398
2 you	0.1481
4	0.1287
4 tomorrow	0.2523
4u	0.1976
4u $	0.1976
5	-0.5241
5 $	-0.5241
6	-0.3357
7	-0.2424
^ after	-0.3921
^ ah	0.1581
^ answer	-0.2716
^ are	-0.2655
^ back	-0.141
^ bitte	-0.5445
^ c	0.1209
^ call	-0.1878
^ can	-0.6228
^ congratulations	0.2043
^ damn	0.1919
^ did	-0.5636
^ do	-0.4769
^ du	-0.627
^ emma	-0.1611
^ eres	-0.4083
^ es	-0.2069
^ espero	0.622
^ everyone	-0.3726
^ feliz	0.7607
^ get	0.4035
^ give	-0.508
^ glad	0.5864
^ good	0.5611
^ happy	0.4281
^ have	-0.1351
^ hello	-0.213
^ hey	-0.2722
^ hi	-0.3953
^ hola	-0.7254
^ hope	0.3869
^ how	-0.6222
^ ich	0.1121
^ if	-0.1923
^ it	-0.4655
^ j	0.5306
^ je	-0.9077
^ just	-0.5513
^ kannst	-0.2863
^ let	-0.3607
^ lol	-0.2839
^ lotsof	0.1919
^ love	0.1299
^ may	0.6909
^ merry	0.5661
^ miss	-0.85
^ my	-0.3698
^ need	-0.6436
^ nice	-0.9136
^ oi	-0.6995
^ ok	0.1163
^ perdoname	-0.1936
^ please	-0.4135
^ por	-0.4785
^ probthat	0.1581
^ recojo	-0.188
^ remember	-0.4029
^ salut	-0.3737
^ se	0.4502
^ see	-0.1043
^ si	-0.4814
^ sinto	-0.4657
^ so	0.2083
^ swhrt	0.1214
^ take	0.5638
^ te	-0.699
^ tell	-0.1232
^ thank	0.3248
^ thanks	-0.4455
^ that	-0.2012
^ the	-0.9127
^ thinking	-0.9895
^ tu	-1.0942
^ voce	-0.6262
^ was	-0.6544
^ we	-0.655
^ what	-0.6925
^ when	-0.2071
^ who	-0.5052
^ wish	-0.3756
^ x	-0.7549
^ you	-0.7946
^ your	-0.86
a arrepentir	-0.2873
a because	-0.4962
a break	-0.3147
a cheater	-0.2507
a good	0.1269
a great	0.536
a las	-0.4478
a liar	-0.3149
a los	-0.188
a ser	-0.1683
a sua	-0.1836
able	-0.1043
able to	-0.1043
about	0.1671
about me	0.1019
about the	-0.577
about you	-0.1022
about your	0.6696
about yourself	-0.6272
acco*	-0.3915
account	-0.3915
account $	-0.3915
addr*	-0.4119
address	-0.4119
after	-0.5566
after everything	-0.1802
again	-0.4109
again $	-0.3114
ages	-0.2922
ages $	-0.2922
ah	0.1581
ah poor	0.1581
ai	-0.3243
ai fait	-0.3243
all	0.4004
all my	-0.4277
all the	0.6421
all your	-0.2979
allem	-0.302
allem schuld	-0.1889
alles	0.3672
alone	-0.6319
alone $	-0.6319
alri*	0.1209
alrite	0.1209
alrite girl	0.1209
alwa*	0.1976
always	0.1976
always b	0.1976
am at	-0.79
am begging	-0.3129
am bored	-0.2791
am coming	-0.1731
am going	-0.1764
am in	-0.4373
am layin	0.1919
am on	-0.1929
am so	0.3225
am sorry	-0.735
am suffering	-0.1979
amnow	0.1919
amnow feelin	0.1919
amo	-0.3466
amo $	-0.1836
an	-0.3147
an allem	-0.1889
and	0.1361
and a	0.2083
and don	0.1209
and i	-0.4921
and just	-0.1876
and miss	0.1214
and pick	-0.119
and send	-0.1264
and then	-0.4829
and your	0.1326
ande*	-0.3841
andern	-0.3841
andern gib	-0.1317
anot*	-0.1144
another	-0.1144
another try	-0.1368
answ*	0.1631
answer	0.1631
answer $	0.3637
answer me	-0.404
answer now	-0.1731
any better	0.1919
anyo*	-0.6926
anyone	-0.6926
anyone $	-0.4834
anyt*	-0.5141
anything	-0.5141
anything to	-0.4317
apol*	-0.383
apologize	-0.383
apologize for	-0.383
appo*	-0.3201
appointment	-0.3201
appointment is	-0.1611
are	-0.4277
are a	-0.4701
are doing	0.1916
are happy	-1.0426
are my	-0.2148
are you	-0.4493
arnt	-0.2198
arnt pissed	-0.2198
arre*	-0.3812
arrepentir	-0.2873
arrepentir $	-0.2873
as	-0.6117
at	-0.5218
at 10	-0.1611
at 4	-0.2126
at 6	-0.3357
at home	-0.1085
at nine	-0.4264
at the	-0.8742
at you	-0.2134
awake	-0.529
awake $	-0.529
away	-0.1957
away $	-0.1957
b	0.1563
b here	0.1976
baby $	0.1167
back	-0.3306
back $	-0.2751
back from	-0.1174
bad	-0.5085
be able	-0.1043
be friends	-0.1771
be there	-0.4098
beber	-0.573
beber $	-0.573
beca*	-0.4907
because	-0.4907
because de	-0.4962
because of	-0.2277
bedr*	0.1919
bedreal	0.1919
bedreal bored	0.1919
been	-0.3883
been $	-0.4261
begg*	-0.3129
begging	-0.3129
begging $	-0.2085
beli*	-0.2597
believe	-0.2597
beso*	0.2114
besoin	0.2114
besoin de	0.2114
best	0.6261
best $	0.3617
bett*	0.3622
better	0.325
better hopeso	0.1919
bettersn	0.1581
bettersn love	0.1581
bien	0.4135
bien pas	0.2114
birt*	0.6788
birthday	0.6788
birthday $	0.6109
birthday hope	0.3008
bist	-0.6287
bist an	-0.1889
bitte	-0.5445
bitte melde	-0.1864
book*	-0.141
booked	-0.141
booked for	-0.141
bored	0.1041
bored $	0.1769
boxes	-0.5535
boxes $	-0.5535
brau*	-0.8086
brauche	-0.1864
brauche dich	-0.1864
brea*	-0.2214
break	-0.3147
but i	0.1884
but id	-0.2198
by	-0.3988
call	-0.4449
call me	-0.2109
call*	-0.3887
calling	-0.3887
can	-0.6474
can i	-0.3845
can not	-0.2719
can we	-0.5903
can you	-0.4487
car	-0.5251
care	0.5447
care $	0.2585
care if	-0.1979
care sweet	0.1209
care then	0.2631
care*	0.2811
careabout	0.1976
careabout you	0.1976
cared	-0.1225
cared about	-0.1225
careful	0.1581
careful spk	0.1581
casu*	-0.158
casually	-0.1876
casually $	-0.1876
ce	-0.3243
ce que	-0.3243
chan*	-0.5581
chance	-0.305
chance $	-0.3098
change	-0.462
changed	-0.5041
chea*	-0.6833
cheater	-0.2507
cheater $	-0.2507
chec*	-0.3443
cinco	-0.543
cinco $	-0.543
clea*	-0.1979
clearly	-0.1979
clearly do	-0.1979
coll*	-0.2164
come	-0.4358
come and	-0.119
come back	-0.5326
come get	-0.1341
come home	-0.4141
come true	0.1318
comi*	-0.448
coming	-0.448
coming over	-0.141
coming to	-0.3137
comp*	-0.3523
completely	-0.3523
completely forgot	-0.3523
cong*	0.4591
congratulations	0.2043
congratulations on	-0.6383
cont*	-0.3763
contestas	-0.3183
contestas te	-0.2873
could	-0.6527
coun*	-0.3809
culpa	-0.8309
cump*	0.4479
cumpleanos	0.4479
cumpleanos te	0.2607
damn	0.1919
damn i	0.1919
darl*	-0.2294
dass	-0.3283
dass ich	-0.3283
date	-0.4383
date casually	-0.1876
day good	-0.141
de	-0.1665
de beber	-0.573
de neuf	-0.3737
de repondre	0.2114
de toi	0.2884
dejes	-0.2427
dejes $	-0.2427
den	-0.1188
den keller	-0.1188
depo*	-0.3105
desc*	-0.4555
desculpa	-0.4555
deseo	0.2607
deseo lo	0.2607
dest*	-0.2876
destroyed	-0.2876
destroyed everything	-0.2876
dey	0.1214
dey hope	0.1214
dich	-0.8469
dich $	-0.4484
dich ich	-0.1864
dich verletzt	-0.1346
did	-0.7048
did $	-0.3374
did not	-0.3801
did you	-0.5178
didn	0.1976
didn t	0.1976
dife*	-0.1683
diferente	-0.1683
diferente $	-0.1683
diff*	-0.1708
different	-0.1708
din	-0.2447
din lock	-0.2447
dinn*	-0.4663
dinner	-0.4663
dir	0.4659
disg*	-0.2623
disgust	-0.2623
disgust me	-0.2623
do	-0.3507
do it	-0.4354
do not	-0.1175
do you	-0.4564
doct*	-0.2553
doctor	-0.2553
doctor appointment	-0.1611
does	-0.2429
doin	-0.4895
doin $	-0.3235
doing tonight	-0.1799
doing well	0.1916
don	0.1209
don t	0.1209
done	0.7615
drea*	0.4755
dreams	0.4755
dreams come	0.1318
drin*	-0.1038
drinking	-0.1038
drop	-0.3874
du	-1.078
du bist	-0.3244
du meine	-0.1188
eight	-0.1466
eight $	-0.141
eine	-0.1317
eine chance	-0.1317
em	-0.1373
em round	-0.1373
emma	-0.1611
emma s	-0.1611
eres	-0.4083
eres una	-0.4083
es $	-0.7412
es tut	-0.2069
espe*	0.836
espere	0.5306
espere que	0.5306
espero	0.622
espero que	0.622
eu	-0.6158
even	-0.3262
ever	-0.2975
ever*	-0.4632
every	-0.4137
everyone	-0.679
everything	-0.1293
everything $	-0.2148
everything we	-0.2876
exam	0.5662
fait	-0.3243
falta	-0.4657
falta te	-0.1836
fancy	-0.4407
fault	-0.4689
fault $	-0.4241
favo*	-0.3214
favor	-0.5385
favor $	-0.5141
favor no	-0.2182
favorite	-0.3214
favorite movie	-0.3214
feel	-0.634
feel*	0.3817
feelin	0.1919
feelin ill	0.1919
feeling	0.3817
feeling any	0.1919
feliz	0.7607
feliz cumpleanos	0.4479
felt	0.1976
felt about	0.1976
fini*	0.278
finish	-0.1462
finish then	-0.119
for	0.4071
for everything	0.1101
for half	-0.141
for how	-0.1281
for the	-0.1833
for what	-0.3394
for yelling	-0.225
for you	0.5435
for your	0.8156
fore*	-0.3005
forever	-0.3005
forever $	-0.3005
forg*	-0.6589
forgot	-0.5377
forgot will	-0.1373
form	-0.3583
form $	-0.3583
frid*	-0.4167
friday	-0.3648
friday $	-0.3648
frie*	-0.5227
friends	-0.5227
from	-0.4926
from the	-0.2424
from walk	-0.141
full	-0.3245
gail	0.1209
gail is	0.1209
game	-0.1071
gd	0.1476
geht	0.2165
geht es	0.2165
get my	-0.3015
get some	0.4944
get to	-0.1043
get well	0.4035
gib	-0.1317
gib uns	-0.1317
girl	0.1209
girl you	0.1209
give	-0.3903
give me	-0.1652
give us	-0.1466
glad	0.5864
go	-0.1547
go careful	0.1581
god	0.4286
goin	-0.2454
going	-0.2917
going $	-0.2365
going to	-0.1764
good	0.3508
good $	-0.141
good luck	0.5611
got	0.6843
gran*	0.3954
grandmother	0.3954
grandmother thinking	0.3954
great	0.536
great day	0.1652
guess	-0.5968
gute	0.9801
habe	-0.4158
habe $	-0.4158
habe*	-0.1936
haberte	-0.1936
haberte mentido	-0.1936
had $	-0.2876
half	-0.1709
half eight	-0.1466
half of	-0.1165
hand*	-0.2544
handover	-0.2544
happ*	-0.4344
happened	-0.3493
happened $	-0.3544
happens	-0.3227
happens $	-0.2577
happens to	-0.164
happy	0.8616
happy birthday	0.6219
happy knowing	-0.4171
has	-0.4975
has a	-0.5239
hate	-0.4038
hate you	-0.4038
have	0.2943
have a	0.7598
have changed	-0.5367
have mail	-0.1922
have not	-0.1192
have to	0.4705
have tonsolitusaswell	0.1919
have you	-0.384
haven	0.1976
haven t	0.1976
hear	0.5354
hear about	0.5893
heard	0.2825
hello	-0.213
her	-0.5392
here	-0.118
here $	-0.1373
here 4u	0.1976
here where	-0.2563
hey	-0.1286
hey go	0.1581
hey happy	0.4812
hey j	0.1919
hey wie	-0.5032
hey you	-0.6094
hi	-0.3953
hi $	-0.141
hi what	-0.2093
hice	-0.3377
him	-0.3374
him $	-0.3374
hola	-0.7254
hola que	-0.4137
hold	-0.1594
hold you	-0.1594
home	0.1676
home $	-0.2629
hope	0.6223
hope urfeeling	0.1581
hope you	0.3445
hope your	0.9866
hope*	0.1919
hopeso	0.1919
hopeso hunny	0.1919
house	-0.1731
house $	-0.1731
how	-0.5124
how are	-0.2141
how i	-0.3364
how is	-0.6686
how much	-0.5764
how you	0.1754
hun	-0.2701
hun $	0.1266
hunny	0.2571
hunny $	0.2571
hurt	0.1077
hurt you	0.1418
i	-0.2866
i amnow	0.1919
i apologize	-0.389
i can	-0.4435
i careabout	0.1976
i come	-0.1716
i did	-0.6833
i didn	0.1976
i din	-0.2447
i feel	-0.4505
i finish	-0.1419
i get	-0.633
i had	-0.4501
i hate	-0.4038
i have	-0.5502
i hope	0.18
i hurt	-0.358
i lied	-0.3814
i love	-0.3243
i may	0.1919
i miss	-0.4225
i need	-0.5736
i promise	-0.2462
i really	-0.5458
i regret	-0.3506
i sacrificed	-0.1802
i saw	0.408
i send	-0.1922
i should	-0.5897
i take	-0.3818
i think	-0.1507
i treated	-0.1079
i want	-0.1269
i was	-0.6754
i will	-0.4986
i wish	0.3617
ich	-0.2899
ich brauche	-0.1864
ich dich	-0.2682
ich werde	-0.3841
id	-0.1822
id would	-0.2198
if	-0.4213
if i	-0.2399
if something	-0.164
if we	-0.2263
if you	-0.5514
if your	-0.1373
igno*	-0.2283
ignore	-0.2283
ignore me	-0.2283
il	-0.5734
ill	0.2995
ill always	0.1976
ill ithink	0.1919
in	-0.6312
in $	-0.6174
in ages	-0.2922
in bedreal	0.1919
in den	-0.1188
in the	-0.3378
in your	-0.7258
inst*	-0.1773
instead	-0.1773
inte*	0.5063
intend	0.1976
intend 2	0.1976
is	-0.2835
is all	-0.4164
is it	-0.5861
is neva	0.1209
is not	0.5763
is on	-0.5671
is the	-0.4277
is tuesday	-0.1611
is up	-0.2093
is what	-0.5746
is you	-0.1022
it $	0.2202
it again	-0.4354
it going	-0.2365
it is	-0.4048
it slow	-0.1876
it was	-0.2639
ithi*	0.1919
ithink	0.1919
ithink i	0.1919
itri*	0.1976
itried2tell	0.1976
itried2tell urmom	0.1976
its	0.1129
iwas	0.1976
iwas marine	0.1976
j	0.2916
j $	0.1919
j ai	-0.3243
j espere	0.5306
je	-1.0213
je vais	-0.3458
jeal*	-0.2923
jealous	-0.2923
job	0.6581
job $	0.8631
just	-0.339
just be	-0.1771
just date	-0.1876
just walk	-0.1802
kann	-0.6201
kann ich	-0.6201
kann*	-0.2863
kannst	-0.2863
kannst du	-0.2863
keep	0.4291
kell*	-0.1188
keller	-0.1188
keller stellen	-0.1188
key	-0.6189
keyp*	-0.2447
keypad	-0.2447
keypad $	-0.2447
keys	-0.2165
kids	-0.4286
kids at	-0.3159
knew	0.1976
knew how	0.1976
know	-0.2396
know gail	0.1209
know when	-0.141
know*	-0.4171
knowing	-0.4171
knowing how	-0.4171
la	-0.7771
las	-0.4478
las cinco	-0.188
last	-0.3955
last night	-0.3541
late	-0.4586
later	-0.2033
later $	-0.3541
later hun	0.1209
layin	0.1919
layin in	0.1919
leave	-0.424
leave me	-0.3184
leave the	-0.2763
left	-0.7818
left me	-0.1972
leid	-0.2069
leid dass	-0.2069
les	-0.6359
let	-0.3528
let me	-0.3339
let us	-0.2656
liar	-0.3149
liar and	-0.2507
lied	-0.3814
life	0.1465
life $	-0.8578
like	-0.9455
like to	-0.2198
like you	-0.2564
list*	-0.3478
lo mejor	0.2607
lo que	-0.3377
loads	-0.3269
lock	-0.2447
lock my	-0.2447
lol	-0.4565
long	-0.5375
long time	-0.5375
los	-0.516
los ninos	-0.188
lost	0.1976
lost me	0.1976
lots	0.2588
lots of	0.2588
lots*	0.1919
lotsof	0.1919
lotsof love	0.1919
love	0.1149
love $	0.1581
love and	0.1214
love yax	0.1209
love you	-0.3142
love*	0.245
loved	-0.3625
lovejen	0.1581
lovejen x	0.1581
luck	0.5611
luck with	0.3738
lying	-0.2109
lying to	-0.2109
mail	-0.1922
mail here	-0.1922
make	-0.5665
make it	-0.5665
mal	-0.2593
mal a	-0.2593
mala	-0.2504
mala persona	-0.2504
mari*	0.1976
marine	0.1976
marine that	0.1976
may	0.6026
may all	0.2162
may have	0.1919
me	-0.7325
me $	-0.7185
me again	-0.2158
me and	-0.2198
me back	-0.1448
me dejes	-0.2427
me i	-0.3292
me ill	0.1976
me know	-0.141
me like	-0.2556
me only	-0.1225
me see	-0.3147
me your	-0.1192
meet*	-0.3934
meeting	-0.3934
meine	-0.3012
meine sachen	-0.3012
mejor	0.2607
mejor $	0.2607
melde	-0.1864
melde dich	-0.1864
ment*	-0.6376
mentido	-0.296
mentido $	-0.296
merry	0.5661
mess*	-0.4176
met	-0.5595
mich	-0.3841
mich andern	-0.3841
minha	-0.5092
minu*	-0.4615
minutes	-0.4312
minutes late	-0.4216
mir	-0.2069
mir leid	-0.2069
miss	-0.5138
miss $	0.1214
miss you	-0.5083
miss*	-0.5922
missing	-0.1681
mom	0.1063
mom is	0.1647
mom s	-0.1857
money	-0.8156
more	-0.446
morn*	-0.2302
morning	-0.2302
morning $	-0.2302
move	-0.1084
moved	-0.8552
moved to	-0.8552
movie	-0.3214
movie is	-0.3214
much	-0.5248
much $	-0.3621
much i	-0.3003
much pain	-0.4518
my	-0.8104
my everything	-0.2148
my fault	-0.2877
my keypad	-0.2447
my life	-0.4946
my new	-0.4632
my things	-0.1341
name	-0.4169
name of	-0.4169
nao	-0.4075
ne	-0.5878
need to	0.3244
need you	-0.3621
need*	-0.1505
needed	-0.1505
needs	-0.5594
needs your	-0.4541
neuf	-0.3737
neuf $	-0.3737
neva	0.1209
neva wrong	0.1209
never	-0.4027
never cared	-0.1225
never have	-0.45
never knew	0.1976
new job	0.5711
new victim	-0.6383
new year	0.8697
nice	-1.0291
nicht	-0.7408
night	-0.4431
night $	-0.2203
nine	-0.4264
nine $	-0.4264
ninos	-0.188
ninos a	-0.188
no contestas	-0.2873
no me	-0.2689
no need	0.5669
no puedo	-0.5963
nobo*	-0.3355
nobody	-0.3355
not believe	-0.2597
not care	-0.1979
not do	-0.3793
not even	-0.295
not leave	-0.2373
not wait	-0.1286
not work	-0.129
noth*	-0.5873
nothing	-0.5873
now	-0.7773
now $	-0.4314
now or	-0.1731
numb*	-0.3644
number	-0.3644
of lovejen	0.1581
of my	-0.4495
of the	-0.4634
of work	0.1581
of you	0.1377
off	-0.2412
off but	-0.2198
oi	-0.6995
ok	0.1773
ok thanks	0.2631
ok tot	0.1214
on tv	-0.3214
on you	-0.5873
on your	-0.6383
once	-0.3843
once and	-0.1256
one	-0.4091
one more	-0.3973
only	-0.173
only about	-0.1225
or	-0.4779
or i	-0.5239
our	-0.7239
our song	-0.5923
out	-0.313
over	-0.2694
over $	-0.2694
over*	0.1581
overdose	0.1581
overdose of	0.1581
owe	-0.3265
owe me	-0.3265
pain	-0.7767
pain i	-0.8412
pape*	-0.9335
papers	-0.2197
papers and	-0.1264
party	-0.4066
party $	-0.3402
pas besoin	0.2114
pass*	0.6349
path*	-0.2756
pathetic	-0.2756
pathetic $	-0.2756
perd*	-0.4874
perdoname	-0.1936
perdoname por	-0.1936
pers*	-0.4136
person	-0.3201
persona	-0.2504
persona $	-0.2504
pick	-0.172
pick up	-0.2187
pick you	-0.119
pict*	-0.2907
picture	-0.2751
picture $	-0.2751
piss*	-0.2198
pissed	-0.2198
pissed off	-0.2198
place	-0.6496
place $	-0.5518
plea*	-0.4586
please	-0.4813
please $	-0.3881
please answer	-0.2085
please come	-0.2107
please leave	-0.1378
please please	-0.1368
please sign	-0.1264
poor	0.1581
poor baby	0.1581
pop	-0.1373
pop em	-0.1373
por	-0.9657
por favor	-0.5385
por haberte	-0.1936
pour	-0.3243
pren*	0.4323
prob*	0.1581
probthat	0.1581
probthat overdose	0.1581
prom*	-0.3563
prometo	-0.1683
prometo que	-0.1683
promise	-0.2462
promise i	-0.2658
prove	-0.2589
puedo	-0.7448
put	-0.241
que	-0.4328
que hice	-0.3377
que j	-0.3243
que ta	-0.3944
que tal	-0.4137
que tu	0.2114
que voy	-0.1683
quit	-0.6185
quoi	-0.713
quoi de	-0.3737
real*	0.5256
really	0.5422
really like	-0.2198
reco*	-0.4478
recojo	-0.188
recojo a	-0.188
regr*	-0.3506
regret	-0.3506
regret lying	-0.2109
reme*	-0.4617
remember	-0.4617
remember this	-0.2749
rent	-0.1165
rent $	-0.1165
reply	0.35
repo*	0.2114
repondre	0.2114
repondre $	0.2114
resp*	-0.3818
responsibility	-0.3818
responsibility $	-0.2827
rest	0.3111
revi*	-0.5708
reviens	-0.5708
right	-0.3198
right about	-0.2041
room	-0.5274
round	-0.1373
round this	-0.1373
ruin*	-0.6467
s alrite	0.1209
s doctor	-0.1611
s what	0.1976
sach*	-0.3012
sachen	-0.3012
sachen in	-0.1188
sacr*	-0.1802
sacrificed	-0.1802
sacrificed you	-0.1802
sad	-0.5767
safe	0.9028
safe $	0.7713
said	-0.5288
salut	-0.3737
salut quoi	-0.3737
saw	0.2559
saw you	0.5307
saw your	-0.5703
say	-0.4791
say $	-0.3334
scho*	-0.2263
school	-0.2263
schu*	-0.1889
schuld	-0.1889
schuld $	-0.1889
se	0.4502
see	-0.4814
see what	-0.2577
see you	-0.2757
self*	-0.3186
selfish	-0.3186
send	-0.5147
send it	-0.1922
send me	-0.513
send them	-0.1264
ser	-0.1683
ser diferente	-0.1683
shou*	-0.6334
should	-0.6334
should i	-0.1922
si	-0.4814
si no	-0.3183
sick	-0.414
sign	-0.4135
sign the	-0.1264
sign*	-0.3812
sinto	-0.4657
sinto tanto	-0.1836
sleep	0.5225
slow	-0.4045
slow and	-0.1876
sn	0.1581
sn lots	0.1581
so	-0.3606
so $	-0.4308
so bad	-0.1637
so much	-0.3115
so sorry	0.5432
some	0.4944
some*	-0.6665
someone	-0.4784
something	-0.1496
something happens	-0.164
song	-0.5923
soon	0.3929
soon $	0.5055
sorry	0.1389
sorry $	-0.2662
sorry 2	0.3359
sorry completely	-0.1373
sorry for	0.2417
sorry i	-0.6391
sorry to	0.3779
spk	0.1581
spk 2	0.1581
start	-0.4064
stat*	-0.1566
station	-0.1705
stel*	-0.1188
stellen	-0.1188
stellen $	-0.1188
still	-0.4904
still here	-0.1373
still love	-0.2943
stop	-0.1339
stra*	-0.63
stranger	-0.5764
stre*	0.5102
sua	-0.5641
sua falta	-0.4657
suff*	-0.1979
suffering	-0.1979
suffering $	-0.1979
sweet	0.4615
sweet and	0.1209
swhrt	0.1214
swhrt how	0.1214
t	0.1162
t intend	0.1976
t lost	0.1976
t worry	0.1209
ta	-0.3944
table	-0.3163
table booked	-0.141
take	0.6517
take a	-0.3147
take care	0.5966
take it	0.5473
take responsibility	-0.2827
takes	-0.318
tal	-0.4137
tal $	-0.4137
talk	-0.698
talk to	-0.4253
tanto	-0.1836
tanto a	-0.1836
te	-0.5886
te amo	-0.3466
te deseo	0.2607
te prometo	-0.1683
te vas	-0.2873
tell	-0.1604
tell me	-0.1232
tell*	-0.5544
text	-0.2802
than	-0.3489
thank	0.3248
thank you	0.3248
thanks $	0.2478
that	-0.6057
that $	-0.4369
that i	-1.0384
that is	-0.4508
that s	0.2793
the	-0.1113
the best	0.6261
the car	-0.5251
the form	-0.3583
the handover	-0.2544
the kids	-0.4286
the money	-0.8694
the morning	-0.1043
the name	-0.4169
the new	0.4676
the papers	-0.2197
the party	-0.2605
the rent	-0.1165
the station	-0.24
them	-0.1264
them back	-0.1264
then $	0.2336
then i	-0.119
ther*	-0.1066
therapy	-0.1066
there	-0.3896
thin*	0.286
things	-0.5463
things $	-0.2643
think	-0.7103
think about	-0.6658
think of	-0.1808
thinking	0.2262
thinking of	0.2437
this	-0.5468
this $	-0.2021
this place	-0.2749
this week	-0.1373
thou*	-0.4803
thought	-0.4935
three	-0.4898
ti	-0.4942
ti $	-0.4942
time	-0.5713
time $	-0.3621
to	-0.2454
to answer	0.4175
to be	-0.2262
to do	-0.1459
to get	-0.1527
to hear	0.3165
to me	-0.4381
to miss	-0.1716
to see	-0.2447
to the	-0.3532
to your	-0.1596
today	-0.1845
today $	-0.3704
todo	-0.3377
todo lo	-0.3377
toge*	-0.3809
together	-0.3809
together $	-0.3809
toi	0.2118
toi $	0.3232
tomo*	0.23
tomorrow	0.23
tomorrow at	-0.1723
toni*	-0.4268
tonight	-0.4268
tonight $	-0.4236
tonight i	-0.1609
tons*	0.1919
tonsolitusaswell	0.1919
tonsolitusaswell $	0.1919
too	0.5272
tot	0.1214
tot about	0.1214
tout	-0.49
tout ce	-0.3243
tran*	-0.8415
trea*	0.5791
treated	-0.1079
treated you	-0.1079
true	0.1318
true $	0.1318
try	-0.2208
try again	-0.1419
try please	-0.1368
tu	0.1097
tu vas	0.2114
tudo	-0.7928
tues*	-0.2504
tuesday	-0.2504
tuesday at	-0.1611
tut	-0.2069
tut mir	-0.2069
tv	-0.2751
tv $	-0.3214
um	-0.5981
una	-0.4083
una mala	-0.2504
uns	-0.9645
uns eine	-0.1317
up	-0.6928
up $	-0.6539
up 2	-0.1284
up the	-0.1845
urfe*	0.1581
urfeeling	0.1581
urfeeling bettersn	0.1581
urmom	0.1976
urmom $	0.1976
us	-0.4472
us another	-0.1355
va	-0.5519
vais	-0.3458
vais mal	-0.2593
vas a	-0.2873
vas bien	0.2114
verl*	-0.1346
verletzt	-0.1346
verletzt habe	-0.1346
verm*	-0.9291
vict*	-0.6383
victim	-0.6383
victim $	-0.6383
vida	-0.6405
vida $	-0.6405
voce	-0.2687
voce $	-0.3639
voice	-0.4777
voy	-0.691
voy a	-0.691
vuel*	-0.3215
wait	-0.1286
walk	-0.2409
walk away	-0.1802
walk table	-0.141
want	-0.5743
want to	-0.5103
want*	0.2416
was	-0.8203
was my	-0.2639
was wrong	-0.2898
we	-0.6563
we could	-0.6527
we had	0.1185
we take	-0.1876
we try	-0.2523
week	-0.3681
week if	-0.1373
week*	0.1609
weekend	0.2884
weekend $	0.2884
well	1.2831
well $	0.7762
well no	0.1916
well soon	0.4035
werde	-0.3841
werde mich	-0.3841
were	-0.5972
were right	-0.2041
what	-0.6057
what a	-0.3156
what are	-0.3338
what happened	-0.3871
what happens	-0.2577
what i	-0.6648
what if	-0.294
what is	-0.2093
what itried2tell	0.1976
what you	-0.5021
what*	-0.4657
when	-0.2282
when can	-0.4011
when i	-0.4451
when iwas	0.1976
when you	-0.2139
when your	-0.141
where	-0.3875
where should	-0.1922
who	-0.6871
who is	-0.3947
why	-0.1856
wie	-0.7412
wie geht	-0.7412
will	-0.4276
will change	-0.1866
will come	-0.1603
will never	-0.3178
will not	-0.5495
will pick	-0.2126
will pop	-0.1373
will tell	-0.151
wish	0.3764
wish you	0.4241
with	-0.5862
with your	-0.6872
with*	-0.1733
without	-0.1733
without you	-0.1733
work	0.1312
work hey	0.1581
worry	0.1209
worry $	0.1209
would	-0.3693
would really	-0.2198
would that	-0.1099
wrong $	0.1209
wrong and	-0.2827
xx	0.3033
xx $	0.3033
yax	0.1209
yax $	0.1209
year	0.8697
year $	0.7362
years	-0.1221
yell*	-0.225
yelling	-0.225
yelling at	-0.2134
you	-0.2484
you $	-0.8173
you a	0.8031
you again	-0.1663
you all	0.4398
you and	0.2847
you are	-0.3076
you arnt	-0.2198
you at	-0.4409
you awake	-0.529
you back	-0.176
you been	-0.3618
you but	0.1976
you can	-0.1198
you clearly	-0.1979
you come	-0.158
you coming	-0.4076
you destroyed	-0.2876
you dey	0.1214
you did	-0.2641
you disgust	-0.2623
you doin	-0.4895
you doing	-0.2618
you every	-0.4148
you feeling	0.1919
you felt	0.1976
you finish	-0.119
you for	0.599
you get	-0.3553
you got	0.7805
you have	0.542
you haven	0.1976
you i	-0.4458
you in	-0.4832
you it	-0.1079
you just	-0.2191
you later	0.1209
you left	-0.1972
you like	-0.7324
you loads	-0.3269
you my	-0.2699
you never	-0.2413
you put	-0.241
you send	-0.1192
you sn	0.1581
you so	-0.3287
you still	-0.5426
you today	-0.1516
you tomorrow	-0.2198
you up	-0.4102
you want	-0.4451
you well	0.5757
you were	-0.7337
you when	-0.434
you would	-0.3713
you you	-0.1625
your	0.2273
your coming	-0.141
your day	-0.141
your dreams	0.1318
your exam	0.5662
your fault	-0.4138
your favorite	-0.3214
your grandmother	0.3954
your half	-0.1165
your house	-0.1731
your mom	0.135
your new	-1.1785
your ok	0.2854
your still	-0.1373
yourself	-0.1637
yourself $	-0.1637
zuru*	-0.8299
~	-0.9213
""",
    'draft.begging': """\
!apology	-1.151
!attack	-1.7971
!bargain	-0.4684
!begging	2.2855
!caring	-1.3239
!guilt	-1.4076
!logistics	-1.1542
!probe	-1.1398
10	-0.409
10 $	-0.1504
2	0.1911
2 college	0.2723
2 go	0.2723
2 kiss	0.2341
2 much	0.2723
2 tonight	-0.2125
2 you	0.2338
2docd	0.1078
2docd $	0.1078
3	-0.2689
4	-0.1529
5	-0.4763
5 $	-0.4763
6	-0.2503
7	-0.4517
^ after	-0.3203
^ ah	-0.1256
^ answer	-0.3699
^ are	-0.7072
^ bitte	0.7311
^ call	-0.3456
^ can	-0.4676
^ congratulations	-0.1658
^ did	-0.5144
^ dontmatter	0.1078
^ du	-0.4356
^ emma	-0.1504
^ eres	-0.3412
^ es	-0.1922
^ espero	-0.3067
^ everyone	-0.548
^ feliz	-0.6442
^ get	-0.453
^ give	-0.135
^ glad	-0.4598
^ good	-0.345
^ happy	-0.3857
^ have	-0.5184
^ hello	-0.2865
^ hey	-0.6575
^ hi	-0.4101
^ hiya	-0.112
^ hola	-0.648
^ hope	-0.9477
^ how	-0.1715
^ ich	0.4102
^ if	-0.2724
^ important	0.1078
^ it	-0.2831
^ j	-0.1394
^ je	-0.1561
^ kannst	-0.2782
^ lol	-0.2721
^ may	-0.3709
^ merry	-0.1272
^ miss	-0.6903
^ my	-0.4186
^ need	-0.6557
^ nice	-0.7814
^ no	0.483
^ oi	-0.6689
^ ok	-0.2253
^ oops	-0.1046
^ perdoname	-0.2177
^ por	-0.1468
^ probthat	-0.1256
^ recojo	-0.171
^ remember	-0.4366
^ sad	0.2723
^ salut	-0.2934
^ se	-0.5814
^ see	-0.1102
^ si	-0.7763
^ sinto	0.5676
^ so	-0.6629
^ sorry	-0.681
^ take	-0.2293
^ te	0.1121
^ tell	0.5959
^ thank	-0.1016
^ thanks	-0.2397
^ that	-0.5534
^ the	-0.577
^ thinking	0.9265
^ tu	0.2128
^ voce	-0.5459
^ was	-0.6988
^ we	-0.5589
^ what	-0.7056
^ when	-0.4627
^ who	-0.2529
^ wish	0.8508
^ would	-0.1046
^ x	0.726
^ xx	0.2029
^ you	-0.8671
^ your	-0.5814
a	-0.6866
a arrepentir	-0.2312
a because	-0.2628
a bit	0.2723
a break	-0.4512
a chance	-0.3334
a cheater	-0.143
a different	-0.1253
a good	-0.3652
a great	-0.1313
a las	-0.3579
a liar	-0.1717
a los	-0.171
a ser	-0.1873
a sua	0.2668
able	-0.1102
able to	-0.1102
about	-0.4653
about the	-0.4041
about your	-0.4952
about yourself	-0.3174
acco*	-0.7393
account	-0.7393
account $	-0.7393
addr*	-0.4649
address	-0.4649
after	-0.5943
after everything	-0.275
again $	0.3352
ages	-0.3141
ages $	-0.3141
ah	-0.1256
ah poor	-0.1256
ai	-0.1955
ai fait	-0.1955
all my	-0.3291
all the	-0.5578
all your	-0.1897
allem	-0.4666
allem schuld	-0.1627
alles	-0.6308
alone	-0.4672
alone $	-0.4672
am	-0.2929
am a	-0.1253
am at	-0.5566
am begging	0.5997
am bored	-0.8317
am coming	-0.1531
am in	-0.243
am on	-0.1769
am so	-0.1687
am sorry	-0.3482
am suffering	-0.1954
amo	0.6217
amo $	0.2668
an	-0.3294
an allem	-0.1627
and	-0.6143
and a	-0.1563
and i	-0.4158
and if	-0.1125
and pick	-0.151
and send	-0.2569
and then	-0.6952
and your	-0.2366
ande*	-0.4553
andern	-0.4553
andern gib	-0.1408
annie	-0.1424
annie x	-0.1424
anot*	0.4245
another	0.4245
another try	0.2875
answer $	-0.4227
answer me	0.3746
answer now	-0.1531
any	-0.1504
anyo*	-0.7714
anyone	-0.7714
anyone $	-0.61
anyt*	0.3811
anything	0.3811
anything $	-0.2491
anything to	0.4047
apol*	-0.2825
apologize	-0.2825
apologize for	-0.2825
appo*	-0.2565
appointment	-0.2565
appointment is	-0.1504
are	-0.2519
are a	-0.3387
are doing	-0.1895
are happy	-0.1412
are my	0.7516
are you	-0.4417
arnt	0.1193
arnt pissed	0.1193
arre*	-0.7386
arrepentir	-0.2312
arrepentir $	-0.2312
as	-0.6392
at	-0.5975
at 10	-0.1504
at 3	-0.2689
at 4	-0.2022
at 6	-0.2503
at half	-0.1046
at home	-0.3549
at nine	-0.2632
at the	-0.5729
at work	-0.1425
at you	-0.2068
awake	-0.4791
awake $	-0.4791
away	-0.5213
away $	-0.5213
b	-0.3106
babe how	-0.1424
babe i	-0.2859
baby	0.5078
baby $	0.4531
baby forever	0.2341
baby from	0.2341
back	0.4272
back $	0.6549
back i	-0.1418
back to	0.127
bad	0.289
bak	0.2723
bak 2	0.2723
be able	-0.1102
be friends	-0.526
be ok	-0.1046
be there	-0.364
beber	-0.3645
beber $	-0.3645
beca*	-0.5726
because	-0.5726
because de	-0.2628
because of	-0.5837
been	0.198
been $	-0.4913
been up	0.2308
begg*	0.5997
begging	0.5997
begging $	0.2767
being	-0.3417
being jealous	-0.3417
beli*	-0.5336
believe	-0.5336
bem	-0.5276
bem $	-0.5276
best	-0.5214
best $	-0.4454
bett*	-0.3746
better	-0.368
bettersn	-0.1256
bettersn love	-0.1256
bien	-0.3052
birt*	-0.3969
birthday	-0.3969
birthday $	-0.3368
birthday hope	-0.1406
bist	-0.5643
bist an	-0.1627
bit	0.2723
bit bored	0.2723
bitte	0.7311
bitte melde	0.3401
bored	-0.1644
bored with	0.2594
boxes	-0.4484
boxes $	-0.4484
brau*	-0.4007
brauche	0.3401
brauche dich	0.3401
brea*	0.2726
break	-0.4512
but id	0.1193
by	-0.6528
c	0.1976
c you	0.2363
call me	0.1865
call*	-0.2313
calling	-0.2313
calling you	-0.1427
can	-0.2181
can not	0.2658
can we	-0.4744
can you	-0.5557
car	-0.4185
care	-0.2903
care $	-0.1379
care if	-0.1954
care then	-0.1485
care*	-0.1262
careful	-0.1256
careful spk	-0.1256
ce	-0.1955
ce que	-0.1955
chan*	-0.7541
chance	-0.5507
chance $	-0.5489
change	-0.6038
change i	-0.307
changed	-0.5889
chea*	-0.3809
cheater	-0.143
cheater $	-0.143
chec*	-0.6496
check	-0.1046
check that	-0.1046
chri*	-0.3147
christmas	-0.3147
cinco	-0.5349
cinco $	-0.5349
clea*	-0.1954
clearly	-0.1954
clearly do	-0.1954
coll*	0.2369
college	0.2723
college $	0.2723
come and	-0.151
come back	0.1162
come get	-0.3699
come home	0.3644
come true	-0.1121
come up	0.1078
comi*	-0.3648
coming	-0.3648
coming to	-0.1964
comp*	-0.1734
completely	-0.1734
completely forgot	-0.1734
cong*	-0.1707
congratulations	-0.1658
cont*	-0.3373
contestas	-0.2783
contestas te	-0.2312
could	-0.6534
coun*	-0.3897
culpa	-0.9762
cump*	-0.3678
cumpleanos	-0.3678
cumpleanos te	-0.2014
darl*	0.1797
dass	-0.4173
dass ich	-0.4173
date	-0.2682
day	0.2204
day $	0.2586
de	-1.0344
de beber	-0.3645
de neuf	-0.2934
de toi	-0.3624
dejes	0.4421
dejes $	0.4421
den	-0.1234
den keller	-0.1234
depo*	-0.2751
desc*	-0.5442
desculpa	-0.5442
deseo	-0.2014
deseo lo	-0.2014
dest*	-0.2349
destroyed	-0.2349
destroyed everything	-0.2349
dich	0.4762
dich $	-0.2024
dich ich	0.3401
dich verletzt	-0.1491
did	-0.7088
did $	-0.2469
did not	-0.2014
did you	-0.421
dife*	-0.1873
diferente	-0.1873
diferente $	-0.1873
diff*	-0.3551
different	-0.3551
different person	-0.1253
din	-0.1931
din lock	-0.1931
dinn*	-0.3255
dinner	-0.3255
dir	-0.6327
disg*	-0.4933
disgust	-0.4933
disgust me	-0.4933
do	0.3905
do it	-0.5609
do something	-0.2859
do this	0.33
do you	-0.7518
doct*	-0.1991
doctor	-0.1991
doctor appointment	-0.1504
does	-0.2289
does not	-0.1125
doin	-0.3346
doin $	-0.2257
doing	-0.308
doing tonight	-0.233
doing well	-0.1895
done	-0.4371
dont*	0.1078
dontignore	0.1078
dontignore mycalls	0.1078
dontmatter	0.1078
dontmatter if	0.1078
dontplease	0.1078
dontplease dontignore	0.1078
drea*	-0.3629
dreams	-0.3629
dreams come	-0.1121
drin*	-0.3269
drink	-0.284
drinking	-0.3269
drop	-0.1199
du	-1.2207
du bist	-0.3062
du meine	-0.1234
eat	-0.4074
eat or	-0.4074
eight	-0.1008
eight from	-0.1046
eine	-0.1408
eine chance	-0.1408
em	-0.1219
em round	-0.1219
emma	-0.1504
emma s	-0.1504
enjoy	-0.419
eres	-0.3412
eres una	-0.3412
es	-0.6398
es $	-0.3561
es tut	-0.1922
espe*	-0.3258
espere	-0.1394
espere que	-0.1394
espero	-0.3067
espero que	-0.3067
eu	-0.7273
even	-0.4641
ever	-0.8726
ever*	0.17
every	0.3313
everyone	-0.5992
everything	0.3688
everything $	0.7516
everything i	-0.33
everything we	-0.2349
exam	-0.2448
fait	-0.1955
falta	0.5676
falta te	0.2668
fami*	-0.2572
family	-0.2572
family $	-0.2572
fancy	-0.2757
fault	-0.5563
fault $	-0.4781
favo*	-0.1892
favor	0.8611
favor $	0.7617
favor no	0.3841
favorite	-0.1892
favorite movie	-0.1892
feel	-0.5775
feel*	-0.2081
feeling	-0.2081
feliz	-0.6442
feliz cumpleanos	-0.3678
fini*	-0.2989
finish	-0.196
finish then	-0.151
for	-0.8936
for calling	-0.1427
for everything	-0.1495
for how	-0.1103
for the	-0.3027
for what	-0.3179
for yelling	-0.2097
for you	-0.7828
for your	-0.2177
forg*	-0.4382
forgot	-0.2667
forgot will	-0.1219
form	-0.1452
form $	-0.1452
frid*	-0.637
friday	-0.6193
friday $	-0.6193
frie*	-0.6783
friends	-0.6783
from	0.1096
from station	-0.1046
from the	-0.4517
from your	0.2341
full	-0.2653
game	-0.1275
gd	-0.1184
geht	-0.535
geht es	-0.535
get	0.1404
get my	-0.5522
get some	-0.2678
get to	-0.1102
get well	-0.453
gib	-0.1408
gib uns	-0.1408
give me	-0.835
give us	0.2989
glad	-0.4598
go $	-0.1125
go bak	0.2723
go careful	-0.1256
god	-0.382
goin	-0.2298
going $	-0.2366
good	-0.5544
good luck	-0.345
got	-0.4575
gran*	-0.3159
grandmother	-0.3159
grandmother thinking	-0.3159
great	-0.1313
great day	-0.1106
guess	-0.7273
gute	-0.8536
habe	-0.6294
habe $	-0.6294
habe*	-0.2177
haberte	-0.2177
haberte mentido	-0.2177
had	-0.5929
had $	-0.2349
had a	-0.39
half	-0.1237
half eight	-0.1008
half of	-0.1089
hand*	-0.2091
handover	-0.2091
happ*	-0.6206
happened	-0.2677
happened $	-0.2685
happens	-0.5626
happens $	-0.3982
happens to	-0.367
happy	-0.5403
happy birthday	-0.3317
happy knowing	-0.1037
has	-0.4923
has a	-0.5249
hate	-0.5469
hate you	-0.5469
have	-0.4673
have a	-0.3809
have changed	-0.6098
have mail	-0.1174
have missed	0.2723
have not	0.2207
have to	-0.2787
have you	-0.4634
hear	-0.1031
hear about	-0.4784
heard	-0.4378
hello	-0.2865
her	-0.4
here	-0.3483
here $	-0.1219
here where	-0.2087
hey	-0.65
hey go	-0.1256
hey happy	-0.1303
hey there	-0.1424
hey wie	-0.1984
hey you	-0.4751
hi	-0.4101
hi babe	-0.2859
hi what	-0.2189
hice	-0.3158
him	-0.1792
him $	-0.1792
hiya	-0.112
hola	-0.648
hola que	-0.3345
hold	0.6157
hold you	0.6157
holi*	0.2503
holiday	0.2503
holiday want	0.2723
home	-0.1346
home now	-0.2859
hope	-0.669
hope urfeeling	-0.1256
hope you	-0.2615
hope your	-0.5684
house	-0.1531
house $	-0.1531
how	-0.3782
how i	-0.3764
how is	-0.4812
how much	-0.2658
how you	-0.1463
hun	-0.5275
hun $	-0.2223
hurt	-0.2263
hurt you	-0.104
i am	-0.2929
i apologize	-0.2607
i come	-0.1002
i did	-0.2729
i din	-0.1931
i feel	-0.3012
i finish	-0.1996
i get	-0.3315
i had	-0.5013
i hate	-0.5469
i have	-0.1083
i hope	-0.2324
i hurt	-0.1003
i lied	-0.2409
i love	0.5341
i miss	0.7746
i need	0.5963
i never	-0.6096
i please	0.1078
i promise	-0.3946
i really	0.1422
i regret	-0.3871
i sacrificed	-0.275
i saw	-0.249
i send	-0.1174
i should	-0.3113
i started	-0.1253
i take	-0.2472
i think	0.17
i want	0.331
i was	0.2764
i will	-0.8105
i wish	-0.4454
ich brauche	0.3401
ich dich	-0.389
ich werde	-0.4553
id	0.1084
id would	0.1193
if	-0.5296
if i	-0.3652
if it	-0.1125
if something	-0.367
if urgoin	0.1078
if we	-0.2181
if you	-0.719
if your	-0.1219
igno*	-0.3886
ignore	-0.3886
ignore me	-0.3886
il	0.4098
imin	0.1078
imin town	0.1078
impo*	0.1078
important	0.1078
important tome	0.1078
in $	-0.7249
in ages	-0.3141
in den	-0.1234
in the	-0.4887
in your	0.5727
inst*	-0.1916
instead	-0.1916
inte*	-0.2043
is	-0.5643
is all	-0.1839
is it	-0.5724
is not	0.2297
is on	-0.288
is the	-0.184
is tuesday	-0.1504
is up	-0.2189
is what	-0.1438
is you	-0.1664
isv	0.1078
isv $	0.1078
it	-0.4778
it again	-0.5609
it does	-0.1125
it going	-0.2366
it is	-0.1918
it was	-0.3072
its	-0.1809
j	-0.7322
j ai	-0.1955
j espere	-0.1394
je	-0.2118
je vais	-0.3638
jeal*	-0.4834
jealous	-0.4834
jealous if	-0.3417
job	-0.3386
job $	-0.1958
just	0.4521
just be	-0.526
just reallyneed	0.1078
just to	-0.1046
just walk	-0.275
kann	-0.6105
kann ich	-0.6105
kann*	-0.2782
kannst	-0.2782
kannst du	-0.2782
keep	-0.4146
kell*	-0.1234
keller	-0.1234
keller stellen	-0.1234
key	-0.263
keyp*	-0.1931
keypad	-0.1931
keypad $	-0.1931
keys	-0.4178
keys in	-0.3994
kids	-0.2515
kids at	-0.2234
kiss	0.2341
kiss you	0.2341
know	-0.2568
know*	-0.1037
knowing	-0.1037
knowing how	-0.1037
la	-0.9366
las	-0.3579
las cinco	-0.171
last	-0.3174
last night	-0.2398
late	-0.4679
later	-0.2451
later $	-0.2265
leave	-0.4376
leave me	0.4203
leave the	-0.6703
left	-0.9555
left me	-0.561
leid	-0.1922
leid dass	-0.1922
les	-0.7172
let me	0.2258
let us	-0.4624
let you	-0.1594
liar	-0.1717
liar and	-0.143
lied	-0.2409
life	-0.641
life $	-0.5304
like	0.2519
like to	0.1193
like you	-0.4116
list*	-0.2742
live	0.127
live without	0.127
lo	-0.3487
lo mejor	-0.2014
lo que	-0.3158
loads	0.3765
lock	-0.1931
lock my	-0.1931
lol	-0.5184
long	-0.7082
long time	-0.7082
los	-0.4022
los ninos	-0.171
lots	-0.1706
lots of	-0.1706
love	0.7467
love $	-0.1256
love annie	-0.1424
love me	0.5643
love you	0.6322
love*	-0.2432
loved	-0.3151
lovejen	-0.1256
lovejen x	-0.1256
luck	-0.345
luck with	-0.242
lying	-0.1806
lying to	-0.1806
mail	-0.1174
mail here	-0.1174
mail*	-0.3994
mailbox	-0.3994
mailbox $	-0.3994
make	-0.2685
make it	-0.2685
mal	-0.1388
mal a	-0.1388
mala	-0.2129
mala persona	-0.2129
many	-0.1427
many times	-0.1427
may	-0.3519
may all	-0.125
me	0.1516
me $	0.2475
me again	-0.85
me and	-0.3784
me back	-0.4984
me dejes	0.4421
me i	0.5565
me like	-0.7371
me one	-0.7341
me see	0.2897
me up	-0.1302
me when	-0.4298
me x	0.1036
me your	-0.4181
meet	-0.2599
meet me	-0.2773
meet once	-0.1125
meet*	-0.2902
meeting	-0.2902
meine	-0.3336
meine sachen	-0.3336
mejor	-0.2014
mejor $	-0.2014
melde	0.3401
melde dich	0.3401
ment*	-0.5904
mentido	-0.3473
mentido $	-0.3473
merry	-0.1272
mess*	-0.3215
met	-0.4952
mich	-0.4553
mich andern	-0.4553
mind	-0.1046
mind picking	-0.1046
minha	-0.4719
minu*	-0.1199
minutes	-0.4512
minutes late	-0.4723
mir	-0.1922
mir leid	-0.1922
miss	0.3326
miss you	0.8569
miss*	0.6979
missed	0.1168
missed you	0.2723
missing	0.264
mom	-0.1515
mom is	-0.1164
money	-0.6331
more	0.4427
more chance	-0.307
morn*	-0.199
morning	-0.199
morning $	-0.199
move	-0.2889
moved	-0.8403
moved to	-0.8403
movie	-0.1892
movie is	-0.1892
much	0.1736
much $	0.5406
much a	0.2723
much i	0.1447
much pain	-0.2451
my	-0.3567
my baby	0.2341
my everything	0.7516
my fault	-0.684
my keypad	-0.1931
my life	-0.2773
my new	-0.278
my things	-0.3699
my time	-0.2635
myca*	0.1078
mycalls	0.1078
mycalls you	0.1078
name	-0.2541
name of	-0.2541
nao	0.1589
ne	0.536
need	0.5009
need 2	0.4285
need you	0.4844
need*	-0.5063
needed	-0.5063
needs	-0.32
needs your	-0.2855
neuf	-0.2934
neuf $	-0.2934
never	-1.0691
never have	-0.2016
new	-0.7831
new job	-0.1617
new year	-0.407
nice	-0.8446
nicht	0.4703
night	-0.3562
night $	-0.1817
nine	-0.2632
nine $	-0.2632
ninos	-0.171
ninos a	-0.171
no	0.1903
no contestas	-0.2312
no me	0.4112
no need	-0.4007
no puedo	0.3213
no thecd	0.1078
nobo*	-0.4092
nobody	-0.4092
not	0.2633
not answer	-0.196
not been	0.1995
not believe	-0.5336
not care	-0.1954
not eat	-0.4074
not even	-0.3378
not it	0.2723
not leave	0.6504
not live	0.127
not mind	-0.1046
not stop	0.3558
not wait	0.2604
not work	-0.1508
noth*	-0.3854
nothing	-0.3854
now	0.1366
now $	0.4435
now imin	0.1078
now let	-0.1253
now or	-0.1531
now want	-0.2859
numb*	-0.3266
number	-0.3266
of	-0.1868
of lovejen	-0.1256
of my	-0.3717
of the	-0.2563
of work	-0.1256
off	-0.2544
off but	0.1193
oi	-0.6689
ok	-0.2727
ok $	-0.104
ok thanks	-0.1485
on	-0.4026
on the	-0.5795
on tv	-0.1892
on you	-0.3047
once	0.2215
once and	-0.2892
one $	-0.5578
one more	0.3584
only	-0.3362
oops	-0.1046
oops sorry	-0.1046
or	-0.7358
or i	-0.6749
or sleep	-0.4074
our	-0.8261
our song	-0.5134
out	-0.4472
outl*	0.1078
outl8r	0.1078
outl8r just	0.1078
over	-0.333
over $	-0.333
over*	-0.1256
overdose	-0.1256
overdose of	-0.1256
owe	-0.36
owe me	-0.36
pain	-0.229
pain i	-0.2602
pape*	-0.8971
papers	-0.2976
papers and	-0.2569
party	-0.2053
party $	-0.1688
pas	0.6212
pass*	-0.7354
path*	-0.2684
pathetic	-0.2684
pathetic $	-0.2684
perd*	-0.5982
perdoname	-0.2177
perdoname por	-0.2177
pers*	-0.5402
person	-0.5174
person now	-0.1253
persona	-0.2129
persona $	-0.2129
pick me	-0.131
pick up	0.1836
pick you	-0.151
pick*	-0.1046
picking	-0.1046
picking me	-0.1046
pict*	-0.2793
picture	-0.1828
picture $	-0.1828
pictures	-0.196
piss*	0.1193
pissed	0.1193
pissed off	0.1193
place	-0.6491
place $	-0.4141
plea*	0.6215
please	0.6299
please $	0.9689
please answer	0.2767
please come	0.3077
please dontplease	0.1078
please leave	-0.9496
please please	0.2875
please sign	-0.2569
poor	-0.1256
poor baby	-0.1256
pop	-0.1219
pop em	-0.1219
por	-0.3181
por favor	0.8611
por haberte	-0.2177
post	-0.196
pour	-0.1955
pren*	-0.7155
prob*	-0.1256
probthat	-0.1256
probthat overdose	-0.1256
prom*	-0.6985
prometo	-0.1873
prometo que	-0.1873
promise	-0.3946
promise give	-0.307
promise i	-0.2697
prove	-0.5273
put	-0.3164
que	-1.0522
que hice	-0.3158
que j	-0.1955
que ta	-0.6044
que tal	-0.3345
que voy	-0.1873
quit	-0.3824
quoi	-0.7844
quoi de	-0.2934
real*	0.1397
really like	0.1193
really need	0.4285
reallyneed	0.1078
reallyneed 2docd	0.1078
reco*	-0.3579
recojo	-0.171
recojo a	-0.171
regr*	-0.3871
regret	-0.3871
regret lying	-0.1806
reme*	-0.4612
remember	-0.4612
remember this	-0.3191
rent	-0.1089
rent $	-0.1089
reply	-0.2522
resp*	-0.2472
responsibility	-0.2472
responsibility $	-0.2595
rest	-0.1877
revi*	0.2836
reviens	0.2836
right	0.5219
right about	-0.3748
room	-0.4731
round	-0.1219
round this	-0.1219
ruin*	-0.4009
s	0.3907
s doctor	-0.1504
sach*	-0.3336
sachen	-0.3336
sachen in	-0.1234
sacr*	-0.275
sacrificed	-0.275
sacrificed you	-0.275
sad	0.1959
sad is	0.2723
safe	-0.6106
safe $	-0.587
said	-0.3341
salut	-0.2934
salut quoi	-0.2934
saw	-0.5479
saw you	-0.1585
saw your	-0.3505
say	0.3906
say $	-0.4536
scho*	-0.2749
school	-0.2749
schu*	-0.1627
schuld	-0.1627
schuld $	-0.1627
se	-0.5814
see	0.2478
see what	-0.3982
see you	0.4823
self*	-0.3791
selfish	-0.3791
send	-0.6131
send it	-0.1174
send me	-0.6092
send them	-0.2569
ser	-0.1873
ser diferente	-0.1873
shou*	-0.3005
should	-0.3005
should i	-0.1174
si	-0.7763
si no	-0.2783
sick	-0.2298
sign	-0.449
sign the	-0.2569
sign*	-0.4371
sinto	0.5676
sinto tanto	0.2668
sleep	-0.6759
sleep because	-0.4074
slow	-0.304
sn	-0.1256
sn lots	-0.1256
so $	-0.4692
so bad	0.4164
so many	-0.1427
so much	0.6057
so sorry	-0.424
some	-0.2678
some*	-1.0031
someone	-0.5482
something	-0.461
something $	-0.2859
something happens	-0.367
song	-0.5134
soon $	-0.4757
sorry	-0.6456
sorry $	-0.2066
sorry 2	-0.5698
sorry completely	-0.1219
sorry for	-0.1787
sorry i	-0.7136
sorry to	-0.2671
spk	-0.1256
spk 2	-0.1256
star*	-0.1253
start	-0.4314
started	-0.1253
started therapy	-0.1253
stat*	-0.1469
station	-0.1507
station $	-0.1161
stel*	-0.1234
stellen	-0.1234
stellen $	-0.1234
still	0.3318
still here	-0.1219
still love	0.7434
stop	0.1811
stop being	-0.3417
stop thinking	0.3558
stra*	-0.6085
stranger	-0.552
stre*	-0.3242
sua	0.252
sua falta	0.5676
suff*	-0.1954
suffering	-0.1954
suffering $	-0.1954
surp*	-0.3152
sweet	-0.3404
t	0.3817
ta	-0.6044
table	-0.4906
take	-0.7942
take a	-0.4512
take care	-0.2392
take it	-0.232
take responsibility	-0.2595
takes	-0.1506
tal	-0.3345
tal $	-0.3345
talk to	-0.1291
tanto	0.2668
tanto a	0.2668
te	0.2476
te amo	0.6217
te deseo	-0.2014
te prometo	-0.1873
te vas	-0.2312
tell	0.539
tell me	0.5959
tell*	0.6745
text	-0.2221
than	0.1924
than*	-0.246
thank	-0.1016
thank you	-0.1016
thanks	-0.246
thanks $	-0.144
that	-0.7369
that $	-0.4035
that be	-0.1046
that i	-0.3445
that is	-0.222
that you	-0.1046
the	-1.1238
the best	-0.5214
the car	-0.4185
the form	-0.1452
the handover	-0.2091
the holiday	0.2723
the keys	-0.3994
the kids	-0.2515
the mailbox	-0.3994
the money	-0.6753
the morning	-0.1102
the name	-0.2541
the new	-0.1817
the papers	-0.2976
the party	-0.1811
the rent	-0.1089
the station	-0.2102
thecd	0.1078
thecd isv	0.1078
them	-0.2569
them back	-0.2569
then	-0.5571
then $	-0.189
then i	-0.151
ther*	-0.5072
therapy	-0.5072
therapy i	-0.1253
there	-0.4553
there babe	-0.1424
thin*	0.7507
things	-0.4382
things $	-0.4293
think	-0.3596
think about	-0.7638
think of	0.1627
thinking	0.9316
thinking about	0.3558
thinking of	0.8543
this $	-0.4919
this place	-0.3191
this week	-0.1219
thou*	-0.3093
thought	-0.327
three	-0.4776
ti	0.4614
ti $	0.4614
time	0.1439
time $	0.3519
times	-0.1427
times i	-0.1427
to answer	-0.2966
to be	0.6217
to check	-0.1046
to do	0.5337
to get	0.5881
to hear	0.1654
to me	-0.2113
to miss	0.4285
to see	0.2196
to the	-0.2018
to you	-0.9965
to your	-0.1822
today	-0.7015
today $	-0.7006
todo	-0.3158
todo lo	-0.3158
toge*	-0.3897
together	-0.3897
together $	-0.3897
toi	-0.3825
toi $	-0.292
tome	0.1078
tome 4	0.1078
tomo	-0.1046
tomo at	-0.1046
tomorrow at	-0.3022
tonight $	-0.5015
tonight i	0.284
tonight love	-0.1424
too	-0.455
tout	-0.4233
tout ce	-0.1955
town	0.1078
town $	0.1078
tran*	-0.7106
trea*	-0.3236
true	-0.1121
true $	-0.1121
try again	-0.2027
try please	0.2875
tu	-0.3691
tudo	-0.6056
tues*	-0.2461
tuesday	-0.2461
tuesday at	-0.1504
tut	-0.1922
tut mir	-0.1922
tv	-0.1754
tv $	-0.1892
um	-0.5866
una	-0.3412
una mala	-0.2129
uns	-0.9317
uns eine	-0.1408
up $	-0.7074
up now	0.1078
up the	-0.1785
up tomo	-0.1046
urfe*	-0.1256
urfeeling	-0.1256
urfeeling bettersn	-0.1256
urgo*	0.1078
urgoin	0.1078
urgoin outl8r	0.1078
us another	0.4402
us meet	-0.1125
us try	-0.1253
va	-0.8896
vais	-0.3638
vais mal	-0.1388
vas	-0.2356
vas a	-0.2312
verl*	-0.1491
verletzt	-0.1491
verletzt habe	-0.1491
vida	-0.6602
vida $	-0.6602
voce $	0.4396
voice	0.1258
voy	-0.6465
voy a	-0.6465
vuel*	0.1997
wait	0.2604
walk	-0.2537
walk away	-0.275
want	0.4016
want 2	0.2723
want to	0.487
want*	-0.2987
was	-0.1502
was my	-0.3072
was wrong	-0.2585
we	-0.8503
we could	-0.6534
we had	-0.2255
we try	-0.3889
week	-0.329
week if	-0.1219
week*	-0.4635
weekend	-0.4275
weekend $	-0.4275
well	-0.7072
well $	-0.4078
well no	-0.1895
well soon	-0.453
werde	-0.4553
werde mich	-0.4553
were right	-0.3748
what	-0.4037
what a	-0.1921
what are	-0.4005
what happened	-0.2887
what happens	-0.3982
what i	-0.3495
what if	-0.4111
what is	-0.2189
what you	-0.8032
what*	-0.4974
when	-0.5926
when can	-0.4436
when i	-0.6023
when you	-0.2617
where	-0.3414
where should	-0.1174
who	-0.5417
who is	-0.2485
why	0.6473
wie	-0.3561
wie geht	-0.3561
will	-0.2664
will be	-0.3258
will change	-0.3776
will come	-0.1949
will let	-0.1594
will never	-0.6018
will not	0.5454
will pick	-0.2022
will pop	-0.1219
will stop	-0.3417
will tell	-0.2877
wish	0.6442
with the	-0.4289
with your	-0.9221
with*	0.6425
without	0.6425
without you	0.6425
work	-0.6206
work $	-0.3758
work hey	-0.1256
work i	-0.1125
would	0.3773
would really	0.1193
would that	-0.1689
wrong	-0.2408
wrong and	-0.2595
x	0.8801
x $	0.8801
xx	0.1766
xx $	0.1766
year	-0.407
year $	-0.4081
years	-0.3506
yell*	-0.2097
yelling	-0.2097
yelling at	-0.2068
you $	-0.217
you a	-0.5659
you again	0.6716
you all	0.149
you and	-0.425
you arnt	0.1193
you at	-0.3772
you awake	-0.4791
you back	0.7249
you been	-0.4352
you can	-0.4873
you clearly	-0.1954
you come	-0.5043
you coming	-0.3672
you destroyed	-0.2349
you did	-0.6339
you disgust	-0.4933
you do	-0.5003
you doin	-0.3346
you doing	-0.2535
you every	0.4203
you finish	-0.151
you for	-0.3965
you get	-0.4185
you give	-0.3334
you go	-0.1125
you got	-0.4893
you had	-0.3319
you have	-0.3908
you in	-0.3535
you just	0.1587
you know	-0.1245
you left	-0.561
you like	0.6317
you loads	0.3765
you my	0.3029
you never	-0.1913
you no	0.1078
you only	-0.3952
you pick	-0.2713
you put	-0.3164
you send	-0.4181
you sn	-0.1256
you so	0.7018
you still	0.1555
you today	-0.346
you tomorrow	0.1193
you up	-0.5844
you want	-0.7496
you well	-0.4291
you were	0.1237
you when	-0.1628
you will	-0.4235
you would	-0.6988
you you	0.1766
your	-0.2903
your baby	0.2341
your dreams	-0.1121
your exam	-0.2448
your family	-0.2572
your fault	-0.166
your favorite	-0.1892
your grandmother	-0.3159
your half	-0.1089
your house	-0.1531
your mom	-0.1326
your new	-0.5812
your ok	-0.1467
your still	-0.1219
your*	-0.3686
yourself	-0.3965
yourself $	-0.3965
zuru*	0.1628
~	-1.1593
""",
    'draft.attack': """\
!apology	-1.1642
!attack	2.778
!bargain	-0.8556
!begging	-1.3148
!caring	-1.6843
!guilt	-1.0524
!logistics	-0.7484
!probe	-1.4593
10	-0.4802
10 $	-0.1698
2	-0.4348
2 tonight	-0.1538
2 you	-0.1274
3	-0.1607
4	-0.3883
4 tomorrow	-0.2029
5	-0.5437
5 $	-0.5437
6	-0.145
7	-0.205
^ after	-0.3344
^ answer	-0.2824
^ are	-0.658
^ bitte	-0.5048
^ call	-0.2018
^ can	-0.6072
^ congratulations	0.3379
^ did	-0.5458
^ do	0.3248
^ du	0.8456
^ emma	-0.1698
^ eres	0.4484
^ es	-0.2099
^ espero	-0.34
^ everyone	0.6664
^ feliz	-0.7019
^ get	-0.35
^ give	-0.5144
^ glad	-0.4571
^ good	-0.4555
^ happy	-0.4803
^ have	0.5124
^ hello	-0.2268
^ hey	-0.76
^ hi	-0.4845
^ hiya	-0.137
^ hola	-0.6872
^ hope	0.2946
^ how	-0.7148
^ i	-0.383
^ if	-0.2797
^ it	0.3466
^ j	-0.161
^ just	-0.6261
^ kannst	-0.5726
^ let	-0.4652
^ lol	-0.3441
^ may	-0.5473
^ merry	-0.7895
^ miss	-0.86
^ my	0.3417
^ need	-0.456
^ nice	-0.1596
^ no	-0.3318
^ oi	-0.7244
^ ok	-0.2666
^ perdoname	-0.2506
^ please	-0.3802
^ por	-0.4798
^ recojo	-0.1971
^ remember	-0.3508
^ salut	-0.3121
^ se	-0.6433
^ si	-0.4566
^ sinto	-0.4702
^ sorry	-0.5606
^ take	-0.5407
^ te	-0.1139
^ tell	-0.2149
^ thank	-0.1725
^ thanks	0.4464
^ that	-0.8131
^ the	-0.9196
^ thinking	-0.48
^ tu	0.1044
^ voce	0.6562
^ was	-0.6756
^ we	-0.6037
^ when	-0.2318
^ who	-0.3573
^ wish	-0.4535
^ x	-0.3759
^ you	0.8016
^ your	0.6741
a	0.2091
a arrepentir	-0.2952
a because	-0.3774
a break	-0.3095
a cheater	0.2401
a different	-0.1092
a good	-0.4103
a great	-0.4814
a las	-0.7648
a liar	0.4291
a los	-0.1971
a ser	-0.1954
a sua	-0.2146
about me	0.1716
about the	-0.6165
about you	0.4888
about your	-0.5605
about yourself	0.5883
acco*	-0.2216
account	-0.2216
account $	-0.2216
addr*	-0.6076
address	-0.6076
after	-0.8885
after everything	-0.1986
again	0.2157
again $	-0.752
ages	-0.304
ages $	-0.304
ai	-0.2774
ai fait	-0.2774
all my	-0.3351
all the	-0.4953
all your	0.4427
allem	0.1389
allem schuld	0.312
alles	0.1851
alone	0.4585
alone $	0.4585
am	-0.5232
am a	-0.1092
am at	-0.2709
am begging	-0.2681
am bored	-0.6812
am going	-0.1154
am in	-0.2178
am on	-0.1528
am so	-0.1033
am sorry	-0.389
am suffering	-0.2402
amo	-0.5104
amo $	-0.2146
an allem	0.312
and	-0.3553
and i	-0.4715
and pick	-0.1234
and then	0.2249
and your	0.1732
ande*	-0.3916
andern	-0.3916
andern gib	-0.1285
another try	-0.1179
answ*	-0.3271
answer	-0.3271
answer $	-0.6067
answer me	0.1969
any	-0.1051
anyo*	0.8745
anyone	0.8745
anyt*	-0.5125
anything	-0.5125
anything $	-0.1243
anything to	-0.5079
apol*	-0.3294
apologize	-0.3294
apologize for	-0.3294
appo*	-0.4343
appointment	-0.4343
appointment is	-0.1698
are a	0.4357
are doing	-0.185
are happy	-0.1827
are my	-0.744
are you	-0.9023
arre*	-0.3462
arrepentir	-0.2952
arrepentir $	-0.2952
as	0.206
at	-0.5425
at 10	-0.1698
at 3	-0.1607
at 6	-0.145
at nine	-0.3048
at the	-0.4036
at work	-0.1966
at you	-0.2844
awake	-0.5223
awake $	-0.5223
away	-0.2288
away $	-0.2288
babe	-0.1085
baby	-0.1788
baby $	-0.2418
back	-0.5524
back $	-0.2973
bad	-0.2834
be	-0.5129
be friends	-0.199
be there	-0.4264
beber	-0.4104
beber $	-0.4104
beca*	-0.4344
because	-0.4344
because de	-0.3774
because of	-0.3364
been	-0.3353
been $	-0.5044
begg*	-0.2681
begging	-0.2681
beli*	-0.3699
believe	-0.3699
bem	-0.5545
bem $	-0.5545
best	-0.5068
best $	-0.1862
bien	-0.3178
birt*	-0.3818
birthday	-0.3818
birthday $	-0.2902
birthday hope	-0.4139
bist an	0.312
bitte	-0.5048
bitte melde	-0.2463
bored	-0.573
boxes	-0.4253
boxes $	-0.4253
brau*	-0.8134
brauche	-0.2463
brauche dich	-0.2463
brea*	-0.2417
break	-0.3095
but	0.2368
by	0.2138
c	-0.1741
c you	-0.2078
call	-0.4328
call me	-0.2405
call*	-0.2666
calling	-0.2666
can	-0.6658
can i	-0.3095
can not	-1.0426
can we	-0.4409
can you	-0.6301
car	-0.5429
care	-0.5975
care $	-0.1349
care if	-0.2402
care then	-0.1956
care*	-0.1175
cared	0.1936
cared about	0.1936
ce	-0.2774
ce que	-0.2774
chan*	-0.7395
chance	-0.4835
chance $	-0.4942
change	-0.4905
changed	-0.5934
chea*	0.7006
cheater	0.2401
cheater $	0.2401
chec*	-0.3364
chri*	0.4604
christmas	0.4604
cinco	-0.8274
cinco $	-0.8274
clea*	-0.2402
clearly	-0.2402
clearly do	-0.2402
coll*	-0.3067
come	-0.4777
come and	-0.1234
come back	-0.6234
come get	-0.1142
come home	-0.2267
come true	-0.1411
comi*	-0.4338
coming	-0.4338
coming to	-0.1829
comp*	-0.1479
completely	-0.1479
completely forgot	-0.1479
congratulations	0.3379
congratulations on	0.3928
cont*	-0.3726
contestas	-0.358
contestas te	-0.2952
could	-0.5562
coun*	-0.4314
culpa	-0.9681
cump*	-0.3939
cumpleanos	-0.3939
cumpleanos te	-0.1992
dass	-0.364
dass ich	-0.364
date	-0.4323
day	0.1445
day $	-0.4079
de	-0.8158
de beber	-0.4104
de neuf	-0.3121
de toi	-0.4686
dejes	-0.2733
dejes $	-0.2733
den	-0.1456
den keller	-0.1456
depo*	-0.3487
desc*	-0.6721
desculpa	-0.6721
deseo	-0.1992
deseo lo	-0.1992
dest*	0.3486
destroyed	0.3486
destroyed everything	0.3486
dich $	0.5748
dich ich	-0.2463
dich verletzt	-0.15
did	-1.0148
did $	-0.3488
did not	-0.3026
did you	-0.487
dife*	-0.1954
diferente	-0.1954
diferente $	-0.1954
diff*	-0.1874
different	-0.1874
different person	-0.1092
din	-0.2105
din lock	-0.2105
dinn*	-0.7393
dinner	-0.7393
dir	-0.5666
disg*	0.4736
disgust	0.4736
disgust me	0.4736
do it	-0.1414
do not	0.2645
do this	-0.1237
do you	-0.9137
doct*	-0.1922
doctor	-0.1922
doctor appointment	-0.1698
does	0.7487
doin	-0.8218
doin $	-0.582
doing	-0.3263
doing tonight	-0.2432
doing well	-0.185
done	-0.5646
drea*	-0.4354
dreams	-0.4354
dreams come	-0.1411
drin*	-0.3542
drink	-0.5813
drinking	-0.3542
drop	-0.1157
du	-0.2946
du bist	0.5347
du meine	-0.1456
eine	-0.1285
eine chance	-0.1285
emma	-0.1698
emma s	-0.1698
enjoy	0.2666
eres	0.4484
eres una	0.4484
es	0.1089
es $	-0.4354
es tut	-0.2099
espe*	-0.3639
espere	-0.161
espere que	-0.161
espero	-0.34
espero que	-0.34
eu	-0.5963
even	-0.985
ever	0.6286
ever*	0.5291
every	-0.4281
everyone	0.9427
everything	-0.5691
everything $	-0.744
everything i	-0.2515
everything we	0.3486
exam	-0.2958
fait	-0.2774
falta	-0.4702
falta te	-0.2146
fami*	0.1312
family	0.1312
family $	0.1312
fancy	-0.5923
fault	0.3035
fault $	0.44
favo*	-0.2414
favor	-0.5447
favor $	-0.5442
favor no	-0.1911
favorite	-0.2414
favorite movie	-0.2414
feel	-0.9375
feel*	-0.3828
feeling	-0.3828
feliz	-0.7019
feliz cumpleanos	-0.3939
fini*	-0.5286
finish	-0.1313
finish then	-0.1234
for everything	-0.1297
for the	-0.3725
for what	-0.4248
for yelling	-0.2945
for you	-1.2259
for your	-0.6987
fore*	-0.235
forever	-0.235
forever $	-0.235
forg*	-0.5317
forgot	-0.1836
form	-0.212
form $	-0.212
frid*	-0.554
friday	-0.516
friday $	-0.516
frie*	-0.1708
friends	-0.1708
from	0.1596
from the	-0.205
full	-0.3001
game	-0.1416
gd	-0.1415
geht	-0.6098
geht es	-0.6098
get	-0.4891
get my	-0.3671
get some	-0.4118
get well	-0.35
gib	-0.1285
gib uns	-0.1285
give	-0.4549
give me	-0.1746
give us	-0.1255
glad	-0.4571
go	0.5675
god	-0.504
goin	-0.2232
going	-0.1971
going $	-0.1655
going to	-0.1154
good	0.2714
good luck	-0.4555
got	-0.4386
great	-0.4814
great day	-0.1822
guess	-0.6276
gute	-1.0008
habe	-0.542
habe $	-0.542
habe*	-0.2506
haberte	-0.2506
haberte mentido	-0.2506
had	-0.1682
had $	0.3486
had a	-0.667
half	-0.1313
half of	-0.161
happ*	-0.5902
happened	-0.3348
happened $	-0.3782
happens	-0.5245
happens $	-0.2887
happens to	-0.4248
happy	-0.4527
happy birthday	-0.3902
has	-0.8292
has a	-0.84
hate	0.57
hate you	0.57
have	0.218
have a	-0.7213
have changed	-0.6641
have mail	-0.1785
have not	-0.2078
have to	-0.9232
have you	-0.4483
hear	-0.4814
hear about	-0.4848
heard	-0.2515
hello	-0.2268
her	-0.5047
here	-0.7516
here where	-0.2278
hey	-0.7442
hey happy	-0.1299
hey wie	-0.2313
hey you	-0.6337
hi	-0.4845
hi what	-0.4456
hice	-0.2563
him	0.2421
him $	0.2421
hiya	-0.137
hola	-0.6872
hola que	-0.335
hold	-0.1847
hold you	-0.1847
home	-0.5151
home $	-0.1906
hope	0.2334
hope you	-0.1116
hope your	-1.159
how	-0.5982
how are	-0.3667
how i	-0.3315
how is	-0.6583
how much	-0.1761
hun	-0.6817
hun $	-0.6103
hurt	-0.3609
hurt you	-0.2967
i	-0.6178
i am	-0.5232
i apologize	-0.3432
i can	-1.1159
i come	-0.2163
i did	-0.4014
i din	-0.2105
i feel	-0.2828
i get	-0.3891
i had	-0.5677
i hate	0.57
i have	0.4296
i hurt	-0.3024
i lied	-0.3345
i love	-0.3167
i miss	-0.3895
i need	-0.4428
i never	-0.4434
i promise	-0.1725
i really	-0.3752
i regret	-0.2658
i sacrificed	-0.1986
i saw	0.2182
i send	-0.1785
i should	-0.3462
i started	-0.1092
i take	-0.1858
i think	-0.1054
i was	-0.5071
i will	-0.4571
i wish	-0.1862
ich	-0.5306
ich brauche	-0.2463
ich dich	-0.3147
ich werde	-0.3916
if	-0.5815
if i	-0.3203
if something	-0.4248
if we	-0.3881
if you	-0.6122
igno*	-0.2961
ignore	-0.2961
ignore me	-0.2961
il	-0.7383
in	-0.3386
in $	-0.4113
in ages	-0.304
in den	-0.1456
in the	0.4904
in your	-0.5784
inst*	-0.1549
instead	-0.1549
inte*	-0.4527
is	-0.1662
is all	0.4762
is it	-0.4192
is not	-0.4024
is on	-0.2851
is the	-0.4065
is tuesday	-0.1698
is up	-0.4456
is what	-0.2904
is you	-0.143
it	-0.5338
it $	-0.8652
it again	-0.1414
it going	-0.1655
it is	0.4313
it was	-0.4489
its	-0.5243
j	-0.3108
j ai	-0.2774
j espere	-0.161
je	-0.1499
je vais	-0.4361
jeal*	-0.2437
jealous	-0.2437
job	0.2257
job $	-0.7011
just	-0.6123
just be	-0.199
just walk	-0.1986
kann	-0.5625
kann ich	-0.5625
kann*	-0.5726
kannst	-0.5726
kannst du	-0.5726
keep	-0.5788
kell*	-0.1456
keller	-0.1456
keller stellen	-0.1456
key	-0.4297
keyp*	-0.2105
keypad	-0.2105
keypad $	-0.2105
keys	-0.1908
kids	-0.2143
know	-0.3986
la	0.3306
las	-0.7648
las cinco	-0.1971
last	-0.3563
last night	-0.2848
late	-0.5031
later	-0.4961
later $	-0.4854
leave	-0.9274
leave me	-0.8831
leave the	-0.162
left	-1.0627
left me	-0.3737
leid	-0.2099
leid dass	-0.2099
les	-1.0748
let	-0.4949
let me	-0.4975
let us	-0.3494
liar	0.4291
liar and	0.2401
lied	-0.3345
life	0.4445
life $	0.5591
like	0.3225
like you	-0.4205
list*	-0.3734
lo	-0.3257
lo mejor	-0.1992
lo que	-0.2563
loads	-0.1241
lock	-0.2105
lock my	-0.2105
lol	-0.4597
long	-0.6167
long time	-0.6167
los	-0.5275
los ninos	-0.1971
lots	-0.1933
lots of	-0.1933
love	-0.301
love me	-0.3026
love you	-0.3051
love*	-0.1539
luck	-0.4555
luck with	-0.3816
lying	-0.1051
lying to	-0.1051
mail	-0.1785
mail here	-0.1785
make	-0.1275
make it	-0.1275
mal	-0.2113
mal a	-0.2113
mala	0.2572
mala persona	0.2572
may	-0.4985
may all	-0.2004
me	-0.1321
me again	0.5272
me and	-0.9016
me back	-0.1174
me dejes	-0.2733
me i	-0.2638
me like	-0.8562
me only	0.1936
me see	-0.3386
me up	-0.1266
me when	-0.2546
me your	-0.1876
meet	-0.1323
meet me	-0.1321
meet*	-0.3455
meeting	-0.3455
meine	-0.388
meine sachen	-0.388
mejor	-0.1992
mejor $	-0.1992
melde	-0.2463
melde dich	-0.2463
ment*	0.4504
mentido	-0.4042
mentido $	-0.4042
merry	-0.7895
mess*	-0.3184
met	0.6599
mich	-0.3916
mich andern	-0.3916
minu*	-0.526
minutes	-0.5156
minutes late	-0.5315
mir	-0.2099
mir leid	-0.2099
miss	-0.8869
miss you	-0.365
miss*	-0.7198
missing	-0.1784
mom	-0.4138
mom is	-0.4011
mom s	-0.1314
money	-0.4968
more	-0.4436
morn*	-0.1387
morning	-0.1387
morning $	-0.1387
move	-0.2191
moved	-0.8684
moved to	-0.8684
movie	-0.2414
movie is	-0.2414
much	-0.7478
much $	-0.307
much i	-0.1832
much pain	-0.1889
my	-0.1037
my everything	-0.744
my fault	-0.4847
my keypad	-0.2105
my life	0.5409
my mom	-0.2632
my new	-0.8786
my things	-0.1142
my time	0.2754
name	-0.3739
name of	-0.3739
nao	-0.6461
ne	-0.6663
need	-0.5006
need to	-0.2214
need you	-0.454
need*	-0.2325
needed	-0.2325
needs	-0.5769
needs your	-0.4716
neuf	-0.3121
neuf $	-0.3121
never	0.7023
never cared	0.1936
never have	-0.7649
new	0.4079
new job	-0.6615
new victim	0.3928
new year	-0.8718
nice	-0.2815
nicht	-0.6825
night	-0.4337
night $	-0.2137
nine	-0.3048
nine $	-0.3048
ninos	-0.1971
ninos a	-0.1971
no	-0.7354
no contestas	-0.2952
no me	-0.3137
no need	-0.1705
no puedo	-0.4267
nobo*	-0.5333
nobody	-0.5333
not	-0.1389
not answer	0.2756
not believe	-0.3699
not care	-0.2402
not do	-0.195
not even	-0.8701
not leave	-0.6321
noth*	-0.8278
nothing	-0.8278
now	-0.4044
now $	-0.4036
now let	-0.1092
numb*	-0.3885
number	-0.3885
of	0.3596
of my	0.4504
of the	-0.478
of you	0.1766
oi	-0.7244
ok	-0.5002
ok thanks	-0.1956
on	-0.3466
on the	-0.7262
on tv	-0.2414
on you	0.3024
on your	0.3928
once	-0.4961
once and	-0.1837
one	-0.217
one $	0.3465
one more	-0.4193
only	0.5565
only about	0.1936
or	-0.3433
or i	-0.438
our	-0.5162
our song	-0.4097
out	-0.5534
over	-0.2934
over $	-0.2934
owe	-0.7715
owe me	-0.7715
pain	-0.2041
pain i	-0.2312
pape*	-1.085
papers	-0.1652
party	-0.1861
party $	-0.1031
pas	-0.4516
pass*	-0.7271
path*	0.435
pathetic	0.435
pathetic $	0.435
perd*	-0.5593
perdoname	-0.2506
perdoname por	-0.2506
pers*	0.709
person	0.6115
person now	-0.1092
persona	0.2572
persona $	0.2572
pick	-0.1826
pick me	-0.1354
pick up	-0.1939
pick you	-0.1234
pict*	0.1523
picture	-0.5925
picture $	-0.5925
pictures	0.2756
place	-0.5466
place $	-0.4978
plea*	-0.5618
please	-0.5877
please $	-0.7159
please come	-0.1544
please leave	-0.1332
please please	-0.1179
por	-1.1016
por favor	-0.5447
por haberte	-0.2506
post	0.2756
pour	-0.2774
pren*	-0.9559
prom*	-0.7429
prometo	-0.1954
prometo que	-0.1954
promise	-0.1725
promise i	-0.1859
prove	-0.3115
puedo	-0.7787
put	-0.4621
que	-1.1588
que hice	-0.2563
que j	-0.2774
que ta	-0.6697
que tal	-0.335
que voy	-0.1954
quit	-0.2745
quoi	-0.8322
quoi de	-0.3121
real*	-0.3957
really	-0.4474
reco*	-0.7648
recojo	-0.1971
recojo a	-0.1971
regr*	-0.2658
regret	-0.2658
regret lying	-0.1051
reme*	-0.8697
remember	-0.8697
remember this	-0.2184
rent	-0.161
rent $	-0.161
reply	-0.2553
resp*	-0.1858
responsibility	-0.1858
responsibility $	-0.125
rest	-0.3487
revi*	-0.5354
reviens	-0.5354
right	0.484
right about	0.5447
room	-0.5075
ruin*	0.7742
s	-0.4081
s doctor	-0.1698
sach*	-0.388
sachen	-0.388
sachen in	-0.1456
sacr*	-0.1986
sacrificed	-0.1986
sacrificed you	-0.1986
sad	0.4229
safe	-0.8338
safe $	-0.6723
said	-0.5489
salut	-0.3121
salut quoi	-0.3121
saw you	0.314
saw your	-0.6118
say	-0.6238
say $	-0.4456
scho*	-0.2642
school	-0.2642
schu*	0.312
schuld	0.312
schuld $	0.312
se	-0.6433
see	-1.1577
see what	-0.2887
see you	-0.1533
self*	0.1637
selfish	0.1637
send	-0.5425
send it	-0.1785
send me	-0.6305
ser	-0.1954
ser diferente	-0.1954
shou*	-0.3426
should	-0.3426
should i	-0.1785
si	-0.4566
si no	-0.358
sign	-0.362
sign*	-0.5461
sinto	-0.4702
sinto tanto	-0.2146
sleep	-0.469
slow	-0.4488
so	0.722
so $	-0.8605
so bad	-0.1817
so much	-0.3388
so sorry	-0.509
some	-0.4118
some*	-0.7889
someone	-0.5585
something	-0.3445
something happens	-0.4248
song	-0.4097
soon	-0.4118
soon $	-0.3946
sorry	-0.609
sorry $	-0.2108
sorry 2	-0.5177
sorry for	-0.3987
sorry i	-0.4198
star*	-0.1092
start	-0.559
started	-0.1092
started therapy	-0.1092
stat*	-0.154
station	-0.1674
station $	-0.1402
stel*	-0.1456
stellen	-0.1456
stellen $	-0.1456
still	-0.807
still love	-0.3562
stop	-0.1104
stra*	-0.5931
stranger	-0.573
stre*	-0.7987
sua	-0.5985
sua falta	-0.4702
suff*	-0.2402
suffering	-0.2402
suffering $	-0.2402
surp*	-0.2277
sweet	-0.3934
t	-0.7451
ta	-0.6697
table	-0.1102
take	-0.6871
take a	-0.3095
take care	-0.549
take it	-0.4486
take responsibility	-0.125
takes	-0.1763
tal	-0.335
tal $	-0.335
talk	0.3371
talk to	0.4745
tanto	-0.2146
tanto a	-0.2146
te	0.1313
te amo	-0.5104
te deseo	-0.1992
te prometo	-0.1954
te vas	-0.2952
tell	-0.2794
tell me	-0.2149
tell*	-0.7708
text	0.4154
than	0.4016
than*	0.2798
thank	-0.1725
thank you	-0.1725
thanks	0.2798
thanks $	-0.1824
that	0.1174
that $	0.6401
that i	-0.7369
that is	-0.1784
the	-1.1071
the best	-0.5068
the car	-0.5429
the form	-0.212
the kids	-0.2143
the money	-0.5707
the name	-0.3739
the new	-0.6661
the papers	-0.1652
the party	-0.1621
the rent	-0.161
the station	-0.233
then	-0.2417
then $	-0.2365
then i	-0.1234
ther*	-0.1152
therapy	-0.1152
therapy i	-0.1092
there	-0.4103
thin*	-0.7546
things	-0.3333
things $	-0.1461
think	0.1328
think about	0.3814
think of	-0.5874
thinking	-0.5751
thinking of	-0.6307
this	-0.7047
this $	-0.756
this place	-0.2184
thou*	-0.4424
thought	-0.4902
three	0.4321
ti	-0.3429
ti $	-0.3429
time	-0.3096
to	-0.3902
to answer	-0.5504
to be	-0.1241
to do	-0.2235
to get	-0.2177
to hear	-0.1006
to me	0.3119
to miss	-0.1054
to see	-0.6558
to the	-0.1874
to you	-0.9128
today	-0.6142
today $	-0.6476
todo	-0.2563
todo lo	-0.2563
toge*	-0.4314
together	-0.4314
together $	-0.4314
toi	-0.4985
toi $	-0.3805
tomo*	-0.3419
tomorrow	-0.3419
tomorrow $	-0.2334
tomorrow at	-0.2129
toni*	-0.5791
tonight	-0.5791
tonight $	-0.5526
tonight i	-0.2257
too	-0.6268
tout	0.4659
tout ce	-0.2774
tran*	-1.061
trea*	-0.6276
true	-0.1411
true $	-0.1411
try	-0.3532
try again	-0.2836
try please	-0.1179
tu	-0.2406
tudo	-0.6305
tues*	-0.1963
tuesday	-0.1963
tuesday at	-0.1698
tut	-0.2099
tut mir	-0.2099
tv	-0.1952
tv $	-0.2414
um	0.2603
una	0.4484
una mala	0.2572
uns	-1.0081
uns eine	-0.1285
up	0.1932
up $	0.1768
up 2	-0.1707
us	-0.6254
us another	-0.1086
us try	-0.1092
va	-0.9682
vais	-0.4361
vais mal	-0.2113
vas	-0.2883
vas a	-0.2952
verl*	-0.15
verletzt	-0.15
verletzt habe	-0.15
verm*	-1.0879
vict*	0.3928
victim	0.3928
victim $	0.3928
vida	0.959
vida $	0.959
voce	0.1888
voce $	-0.5667
voice	-0.6734
voy	-0.8536
voy a	-0.8536
vuel*	-0.3867
walk	-0.1811
walk away	-0.1986
want	-0.5283
want to	-0.4719
was	-0.9238
was my	-0.4489
was wrong	-0.1561
we	-0.4046
we could	-0.5562
we had	0.3218
we try	-0.5336
week	-0.4452
week*	-0.6068
weekend	-0.5909
weekend $	-0.5909
well	-0.914
well $	-0.7765
well no	-0.185
well soon	-0.35
werde	-0.3916
werde mich	-0.3916
were	0.6754
were right	0.5447
what	-0.1194
what a	0.4628
what are	-0.4663
what happened	-0.3829
what happens	-0.2887
what i	-0.5114
what if	-0.4992
what is	-0.4456
what*	-0.5534
when	-0.7744
when can	-0.2348
when i	-0.5585
when you	-0.6788
where	-0.402
where should	-0.1785
who	-0.6328
who is	-0.391
why	-0.7647
wie	-0.4354
wie geht	-0.4354
will	-0.3672
will be	-0.2711
will change	-0.1465
will never	0.2324
will not	-0.765
will tell	-0.2682
wish	-0.4237
wish you	-0.2563
with the	-0.2278
with your	0.2617
with*	-0.174
without	-0.174
without you	-0.174
work	-0.4792
work $	-0.3215
would	-0.746
would that	-0.1378
wrong	-0.1377
wrong and	-0.125
x	-0.5967
x $	-0.5967
xx	-0.2612
xx $	-0.2612
year	-0.8718
year $	-0.7451
years	0.162
yell*	-0.2945
yelling	-0.2945
yelling at	-0.2844
you	0.2922
you $	0.3683
you a	-0.7221
you again	-0.1792
you all	-0.5874
you are	0.4882
you at	-0.281
you awake	-0.5223
you back	-0.2429
you been	-0.4052
you can	0.3312
you clearly	-0.2402
you come	-0.1596
you coming	-0.4588
you destroyed	0.3486
you did	-0.9327
you disgust	0.4736
you do	-0.1174
you doin	-0.8218
you doing	-0.2797
you every	-0.369
you finish	-0.1234
you for	-0.8853
you get	-0.3111
you got	-0.5241
you had	-0.6144
you have	-0.5908
you i	-0.2396
you in	-0.6824
you just	-0.3115
you know	-0.1857
you left	-0.3737
you like	-1.1046
you loads	-0.1241
you my	-0.1049
you only	0.4681
you pick	-0.3108
you put	-0.4621
you send	-0.1876
you so	-0.3591
you still	-0.8792
you today	-0.5006
you up	-1.1978
you want	-0.4293
you well	-0.6951
you were	0.2974
you when	-0.8096
you will	0.1934
you would	-0.737
you you	0.2877
your dreams	-0.1411
your exam	-0.2958
your family	0.1312
your fault	0.4918
your favorite	-0.2414
your half	-0.161
your mom	-0.3179
your new	1.2124
your ok	-0.1453
your*	0.3961
yourself	0.4135
yourself $	0.4135
zuru*	-0.92
~	-0.6897
""",
    'draft.guilt': """\
!apology	-1.8088
!attack	-1.2186
!bargain	-1.1584
!begging	-1.2349
!caring	-1.1465
!guilt	2.5424
!logistics	-1.0191
!probe	-1.4626
10	-0.3927
10 $	-0.1353
2	-0.2664
2 tonight	-0.1171
3	-0.121
4	-0.3986
4 tomorrow	-0.2961
5	-0.5282
5 $	-0.5282
6	-0.4631
7	-0.3485
^ after	0.4388
^ answer	0.3715
^ are	-0.5789
^ bitte	-0.5073
^ call	-0.1235
^ can	-0.7205
^ congratulations	-0.2527
^ did	-0.9042
^ do	-0.1552
^ du	-0.5423
^ emma	-0.1353
^ eres	-0.4073
^ es	-0.223
^ espero	-0.4313
^ everyone	-0.2888
^ feliz	-0.6901
^ get	-0.3896
^ give	-0.4761
^ glad	-0.4248
^ good	-0.2633
^ happy	-0.4355
^ have	-0.424
^ hello	-0.1786
^ hey	-0.5507
^ hi	-0.334
^ hiya	-0.1781
^ hola	-0.6207
^ hope	-1.266
^ how	-0.2596
^ i	-0.2672
^ ich	-0.9598
^ if	0.5682
^ it	-0.4217
^ j	-0.2483
^ je	-0.4478
^ just	-0.7796
^ kannst	-0.2993
^ let	-0.7783
^ lol	-0.5482
^ love	-0.122
^ may	-0.6314
^ merry	-0.3117
^ miss	-0.8096
^ need	-0.3054
^ nice	-0.8354
^ no	-0.7709
^ oi	-0.5784
^ ok	-0.3258
^ perdoname	-0.2128
^ please	-0.641
^ por	0.6188
^ recojo	-0.1849
^ remember	-0.9544
^ salut	-0.3593
^ se	-0.6655
^ see	-0.2459
^ si	0.2879
^ sinto	-0.4989
^ so	-0.5164
^ sorry	-0.5963
^ take	-0.2952
^ te	-0.8646
^ tell	-0.3689
^ thank	-0.1604
^ thanks	0.3194
^ that	-0.6554
^ thinking	-0.3238
^ tu	-1.0817
^ voce	-0.6526
^ was	0.6772
^ we	-0.3893
^ what	-1.1446
^ when	-0.6402
^ who	-0.3553
^ wish	-0.6207
^ x	-0.3063
^ xx	-0.1074
^ you	0.4642
^ your	-0.5532
a	-0.3213
a arrepentir	0.425
a because	0.7019
a break	-0.1771
a chance	-0.189
a cheater	-0.3319
a different	-0.1069
a good	-0.2106
a great	-0.2535
a las	-0.4249
a liar	-0.3636
a los	-0.1849
a ser	-0.2442
a sua	-0.185
able	-0.2459
able to	-0.2459
about	-0.6134
about me	-0.3843
about the	-0.4781
about you	-0.3783
about your	-0.1413
about yourself	-0.4713
acco*	-0.1948
account	-0.1948
account $	-0.1948
addr*	-0.3008
address	-0.3008
after	0.7689
after everything	0.205
again	-0.8518
again $	-0.6302
ages	-0.2591
ages $	-0.2591
all	-0.271
all my	-0.7307
all the	-0.4847
all your	-0.3121
allem	0.4284
allem schuld	-0.2909
alles	-0.7014
alone	-0.8541
alone $	-0.8541
am a	-0.1069
am at	-0.771
am begging	-0.6342
am bored	-0.5925
am coming	0.2022
am going	-0.2499
am in	0.7636
am on	0.3751
am so	-0.1078
am sorry	-1.1241
am suffering	0.2466
amo	-0.4879
amo $	-0.185
an	0.532
an allem	-0.2909
and	0.2876
and a	-0.3721
and if	-0.1567
and just	-0.119
and pick	-0.3529
and then	-0.6931
and your	-0.4917
ande*	-0.2841
andern	-0.2841
answ*	0.5289
answer	0.5289
answer $	-0.1659
answer me	-0.1104
answer now	0.2022
any	-0.1578
anyo*	-0.1391
anyone	-0.1391
anyone $	0.1443
anyt*	0.3294
anything	0.3294
anything $	-0.5156
anything to	0.5211
apol*	-0.3085
apologize	-0.3085
apologize for	-0.3085
appo*	-0.3121
appointment	-0.3121
appointment is	-0.1353
are	-0.2683
are a	-0.8284
are doing	-0.2502
are happy	0.761
are my	-0.5546
are you	-0.7238
arnt	-0.1211
arnt pissed	-0.1211
arre*	0.3004
arrepentir	0.425
arrepentir $	0.425
as	-0.6632
at	-0.521
at 10	-0.1353
at 3	-0.121
at 4	-0.1943
at 6	-0.4631
at home	-0.1411
at nine	-0.3499
at the	-0.7732
at work	-0.2436
at you	-0.2779
awake	-0.3941
awake $	-0.3941
away	0.3777
away $	0.3777
b	-0.2308
babe	-0.1383
babe i	-0.1316
baby	-0.198
baby $	-0.2499
back	0.3786
back $	-0.5717
back i	0.2843
back to	-0.3344
bad	-0.3583
be able	-0.2459
be friends	-0.5547
be there	-0.3985
beber	-0.6135
beber $	-0.6135
beca*	0.9866
because	0.9866
because de	0.7019
because of	0.745
been	-0.3424
been $	-0.4326
begg*	-0.6342
begging	-0.6342
begging $	-0.295
being	-0.3678
being jealous	-0.3678
bem	-0.6083
bem $	-0.6083
beso*	-0.119
besoin	-0.119
besoin de	-0.119
best	-0.4791
best $	-0.2955
bett*	-0.6629
better	-0.6906
bien	-0.4114
bien pas	-0.119
birt*	-0.3607
birthday	-0.3607
birthday $	-0.3252
birthday hope	-0.2334
bist	-0.5481
bist an	-0.2909
bitte	-0.5073
bitte melde	-0.223
bored	-0.5368
boxes	-0.5524
boxes $	-0.5524
brau*	-0.7851
brauche	-0.223
brauche dich	-0.223
brea*	-0.7088
break	-0.1771
but	-0.5056
but id	-0.1211
c	-0.1342
c you	-0.147
call*	0.3557
calling	0.3557
can	0.2323
can i	-0.8101
can not	0.7907
can we	-0.6323
car	-0.5759
care $	-0.186
care if	0.2466
care then	-0.2232
care*	-0.1037
cared	-0.3871
cared about	-0.3871
casually	-0.119
casually $	-0.119
chan*	-0.9514
chance	-0.5347
chance $	-0.518
change	-0.7586
changed	-0.673
chea*	-0.8785
cheater	-0.3319
cheater $	-0.3319
chec*	-0.4702
chri*	-0.5241
christmas	-0.5241
cinco	-0.5453
cinco $	-0.5453
clea*	0.2466
clearly	0.2466
clearly do	0.2466
coll*	-0.2364
come and	-0.3529
come back	0.3047
come get	-0.2667
come home	-0.5477
come true	-0.1009
comp*	-0.1581
completely	-0.1581
completely forgot	-0.1581
cong*	-0.2574
congratulations	-0.2527
congratulations on	-0.1387
cont*	0.5156
contestas	0.6157
contestas te	0.425
could	-0.7462
coun*	-0.3708
culpa	0.1722
cump*	-0.3874
cumpleanos	-0.3874
cumpleanos te	-0.1965
dass	-0.5121
dass ich	-0.5121
date	-0.3667
date casually	-0.119
day	-0.6296
day $	-0.3653
de	0.3066
de beber	-0.6135
de neuf	-0.3593
de repondre	-0.119
de toi	0.1901
dejes	-0.5321
dejes $	-0.5321
den	-0.1253
den keller	-0.1253
depo*	0.2939
desc*	-0.5668
desculpa	-0.5668
deseo	-0.1965
deseo lo	-0.1965
dest*	-0.4355
destroyed	-0.4355
destroyed everything	-0.4355
dich $	-0.4794
dich ich	-0.223
dich verletzt	-0.1506
did	0.6133
did $	0.4781
did not	-0.55
did you	-0.6133
dife*	-0.2442
diferente	-0.2442
diferente $	-0.2442
diff*	-0.3013
different	-0.3013
different person	-0.1069
din	-0.1816
din lock	-0.1816
dinn*	-0.522
dinner	-0.522
dir	0.4835
disg*	-0.5819
disgust	-0.5819
disgust me	-0.5819
do	-0.2504
do it	-0.2241
do something	-0.1316
do this	-0.2884
do you	0.2297
doct*	-0.3544
doctor	-0.3544
doctor appointment	-0.1353
does	-0.3485
does not	-0.1567
doin	-0.5776
doin $	-0.4061
doing	-0.312
doing tonight	-0.192
doing well	-0.2502
done	-0.4226
drea*	-0.5094
dreams	-0.5094
dreams come	-0.1009
drin*	-0.473
drink	-0.4874
drinking	-0.473
drop	-0.509
du	-0.9784
du bist	-0.3617
du meine	-0.1253
eat	0.2483
eat or	0.2483
em	-0.1161
em round	-0.1161
emma	-0.1353
emma s	-0.1353
enjoy	-0.4167
eres	-0.4073
eres una	-0.4073
es	-0.621
es $	-0.305
es tut	-0.223
espe*	-0.4896
espere	-0.2483
espere que	-0.2483
espero	-0.4313
espero que	-0.4313
eu	0.4659
even	0.9215
ever	0.1189
every	0.3289
everyone	-0.2865
everyone what	0.1597
everything	0.2749
everything $	-0.5546
everything we	-0.4355
falta	-0.4989
falta te	-0.185
fami*	-0.4751
family	-0.4751
family $	-0.4751
fancy	-0.3884
fault	-0.4185
fault $	-0.3137
favo*	-0.1719
favor	-0.8126
favor $	-0.535
favor no	-0.5858
favorite	-0.1719
favorite movie	-0.1719
feel	0.5167
feel*	-0.1746
feeling	-0.1746
feliz	-0.6901
feliz cumpleanos	-0.3874
fini*	-0.585
finish	-0.4415
finish then	-0.3529
for	-0.2856
for everything	-0.4633
for how	-0.1237
for the	-0.8946
for what	-0.6161
for yelling	-0.2817
for you	0.6769
for your	-0.3347
fore*	-0.1679
forever	-0.1679
forever $	-0.1679
forg*	-0.7447
forgot	-0.3367
forgot will	-0.1161
form	-0.1767
form $	-0.1767
frid*	-0.4807
friday	-0.3743
friday $	-0.3743
frie*	-0.6795
friends	-0.6795
from	-0.4571
from the	-0.3485
full	-0.7099
game	-0.1735
gd	-0.1798
geht	-0.5237
geht es	-0.5237
get my	-0.7364
get some	-0.3163
get to	-0.2459
get well	-0.3896
give	-0.4231
give me	-0.4008
give us	-0.1222
glad	-0.4248
go	-0.7149
go $	-0.1567
god	-0.6054
goin	-0.248
going	-0.3648
going $	-0.2733
going to	-0.2499
good	-1.1525
good luck	-0.2633
got	-0.5137
great	-0.2535
great day	-0.1764
guess	0.5194
gute	-0.8787
habe	0.3454
habe $	0.3454
habe*	-0.2128
haberte	-0.2128
haberte mentido	-0.2128
had	0.4841
had $	-0.4355
had a	0.5082
half	-0.1408
half of	-0.1753
hand*	-0.4255
handover	-0.4255
happ*	0.3806
happened	-0.5495
happened $	-0.5467
happens	0.6529
happens $	0.35
happens to	0.5285
happy	-0.2064
happy birthday	-0.3679
happy knowing	0.4549
has a	-0.6689
hate	-0.6514
hate you	-0.6514
have	-0.256
have a	-0.8519
have changed	-0.7022
have mail	-0.2295
have not	-0.1427
have to	-0.5645
have you	-0.4094
hear	-0.1531
hear about	-0.1256
heard	-0.2373
hello	-0.1786
her	-0.5326
here	-1.0068
here $	-0.1161
here where	-0.2411
hey	-0.5298
hey happy	-0.14
hey wie	-0.1813
hey you	-0.485
hi	-0.334
hi babe	-0.1316
hi what	-0.2534
hice	0.1294
him	-0.4391
him $	-0.4391
hiya	-0.1781
hola	-0.6207
hola que	-0.3685
hold	-0.2688
hold you	-0.2688
home	-0.7156
home $	-0.5315
home now	-0.1316
hope	-0.1302
hope you	0.3422
hope your	-0.5371
house	0.2022
house $	0.2022
how	0.1874
how are	-0.4299
how i	-0.1561
how is	-0.6341
how much	0.5693
how you	-0.1052
hun	-0.6101
hun $	-0.5429
hurt	0.2481
hurt you	-0.2142
i	0.4835
i apologize	-0.3115
i can	0.6814
i come	-0.4507
i din	-0.1816
i feel	0.1536
i finish	-0.347
i get	0.4836
i had	0.3344
i hate	-0.6514
i hope	0.566
i hurt	-0.2154
i lied	-0.5021
i love	-0.4371
i miss	-0.41
i need	-0.6819
i never	0.5805
i promise	-0.3599
i really	0.655
i regret	-0.7142
i sacrificed	0.205
i saw	-0.3001
i send	-0.2295
i should	-0.511
i started	-0.1069
i take	-0.337
i think	-0.1771
i treated	-0.1075
i want	-0.1654
i was	-0.5287
i will	-0.1269
i wish	-0.2955
ich brauche	-0.223
ich dich	-0.462
ich werde	-0.2841
id	-0.1084
id would	-0.1211
if	0.5303
if it	-0.1567
if something	0.5285
if we	-0.185
if you	0.4307
if your	-0.1161
igno*	0.5161
ignore	0.5161
ignore me	0.5161
il	-0.4972
in	-0.2177
in $	0.4749
in ages	-0.2591
in den	-0.1253
in the	-0.1368
in your	-0.6741
inst*	-0.1199
instead	-0.1199
inte*	-0.3339
is	-0.2692
is it	-0.4069
is not	-0.2568
is on	-0.4786
is the	-0.2231
is tuesday	-0.1353
is up	-0.2534
is what	0.5947
is you	-0.1898
it $	0.274
it again	-0.2241
it does	-0.1567
it going	-0.2733
it slow	-0.119
it was	-0.3651
its	0.2951
j espere	-0.2483
je vais	0.2721
jeal*	-0.6901
jealous	-0.6901
jealous if	-0.3678
job	0.3483
job $	-0.2463
just	-0.1733
just be	-0.5547
just date	-0.119
just walk	0.205
kann	0.393
kann ich	0.393
kann*	-0.2993
kannst	-0.2993
kannst du	-0.2993
keep	0.1196
kell*	-0.1253
keller	-0.1253
keller stellen	-0.1253
key	-0.7818
keyp*	-0.1816
keypad	-0.1816
keypad $	-0.1816
keys	-0.4594
kids	0.2195
kids at	-0.2806
know	0.1603
know*	0.4549
knowing	0.4549
knowing how	0.4549
la	-0.859
las	-0.4249
las cinco	-0.1849
last	-0.4441
last night	-0.3888
late	-0.4079
later	-0.3616
later $	-0.3745
leave	0.2076
leave me	0.3456
leave the	-0.1745
left	0.5009
left me	0.7096
leid	-0.223
leid dass	-0.223
les	-0.5985
let us	-0.2931
let you	-0.2448
liar	-0.3636
liar and	-0.3319
lied	-0.5021
life	-0.8628
life $	-0.6969
like	-0.109
like to	-0.1211
like you	0.303
list*	-0.5468
live	-0.3344
live without	-0.3344
lo mejor	-0.1965
lo que	0.1294
loads	-0.2312
lock	-0.1816
lock my	-0.1816
lol	-0.6242
long	-0.3984
long time	-0.3984
los	-0.5497
los ninos	-0.1849
lots	-0.2331
lots of	-0.2331
love	-0.4022
love me	-0.4073
love you	-0.4181
luck	-0.2633
luck with	-0.1576
lying	-0.2578
lying to	-0.2578
mail	-0.2295
mail here	-0.2295
make	-0.4301
make it	-0.4301
mal	0.4202
mal a	0.4202
mala	-0.2427
mala persona	-0.2427
may	-0.5927
may all	-0.1546
me	0.2246
me a	-0.1274
me again	-0.5852
me and	0.8777
me back	0.5851
me dejes	-0.5321
me i	-0.474
me like	0.7608
me only	-0.3871
me see	0.2828
me up	-0.1189
me x	-0.1055
me your	-0.1824
meet	-0.2586
meet me	-0.2492
meet once	-0.1567
meet*	-0.3248
meeting	-0.3248
meine	-0.547
meine sachen	-0.547
mejor	-0.1965
mejor $	-0.1965
melde	-0.223
melde dich	-0.223
ment*	-0.5955
mentido	-0.3342
mentido $	-0.3342
merry	-0.3117
mess*	-0.2537
met	-0.6545
mich	-0.2841
mich andern	-0.2841
minha	-0.5701
minu*	-0.5049
minutes	-0.4648
minutes late	-0.4245
mir	-0.223
mir leid	-0.223
miss	-0.9162
miss you	-0.4219
miss*	-0.6147
missing	-0.2395
mom is	0.1035
mom s	-0.3819
money	-0.6933
more	-0.353
morn*	-0.3245
morning	-0.3245
morning $	-0.3245
move	-0.6769
moved	-0.8859
moved to	-0.8859
movie	-0.1719
movie is	-0.1719
much $	-0.2882
much i	-0.1958
much pain	0.5895
my	-0.381
my everything	-0.5546
my fault	-0.3578
my keypad	-0.1816
my life	-0.598
my mom	0.1196
my new	-0.3358
my things	-0.2667
my time	-0.3899
name	-0.4759
name of	-0.4759
nao	0.342
ne	0.272
need	-0.6343
need to	-0.3019
need you	-0.6917
need*	0.3955
needed	0.3955
needs	-0.6157
needs your	-0.3952
neuf	-0.3593
neuf $	-0.3593
never cared	-0.3871
new	-0.8603
new job	-0.1856
new victim	-0.1387
new year	-0.5006
nice	-0.8642
nicht	0.2981
night	0.2004
night $	-0.3442
nine	-0.3499
nine $	-0.3499
ninos	-0.1849
ninos a	-0.1849
no	0.389
no contestas	0.425
no need	-0.2447
no puedo	0.2112
nobo*	0.6009
nobody	0.6009
not	0.2774
not answer	0.1668
not care	0.2466
not do	-0.359
not eat	0.2483
not even	0.7882
not leave	-1.0557
not live	-0.3344
not stop	-0.2026
not wait	-0.3342
not work	0.1431
now	0.2377
now let	-0.1069
now or	0.2022
now want	-0.1316
numb*	-0.3149
number	-0.3149
of	-0.2577
of my	-0.7458
of the	-0.4266
off	-0.3013
off but	-0.1211
oi	-0.5784
ok	-0.4463
ok thanks	-0.2232
on	-0.2369
on the	-0.6903
on tv	-0.1719
on you	0.2124
on your	-0.1387
once	-0.6649
once and	-0.3359
one	-0.6709
one $	-0.562
one more	-0.2577
only	-0.4849
only about	-0.3871
or	0.6108
or i	0.692
or sleep	0.2483
our	-0.1037
our song	-0.6396
out	-0.4509
out of	-0.2702
over	-0.211
over $	-0.211
owe	0.4905
owe me	0.4905
pain	0.5402
pain i	0.5536
pape*	-0.9698
papers	-0.2523
party	-0.309
party $	-0.1055
pas	-0.5222
pas besoin	-0.119
pass*	-0.5355
path*	-0.5852
pathetic	-0.5852
pathetic $	-0.5852
perd*	-0.5794
perdoname	-0.2128
perdoname por	-0.2128
pers*	-0.6203
person	-0.6038
person now	-0.1069
persona	-0.2427
persona $	-0.2427
phone	-0.2883
pick	-0.3745
pick me	-0.1031
pick up	-0.2297
pick you	-0.3529
pict*	0.1443
picture	-0.122
picture $	-0.122
pictures	0.1668
piss*	-0.1211
pissed	-0.1211
pissed off	-0.1211
place	-0.8229
place $	-0.4843
plea*	-0.6994
please	-0.7276
please $	-0.6375
please answer	-0.295
please come	-0.4374
please leave	-0.1021
pop	-0.1161
pop em	-0.1161
por	0.2046
por favor	-0.8126
por haberte	-0.2128
post	0.1668
pren*	-1.0493
prom*	0.4866
prometo	-0.2442
prometo que	-0.2442
promise	-0.3599
promise i	-0.3772
prove	-0.7187
puedo	-0.2137
put	0.2919
que	-0.2261
que hice	0.1294
que ta	-0.7307
que tal	-0.3685
que tu	-0.119
que voy	-0.2442
quit	0.5022
quoi	-0.5603
quoi de	-0.3593
real*	-0.1848
really	-0.1704
really like	-0.1211
reco*	-0.4249
recojo	-0.1849
recojo a	-0.1849
regr*	-0.7142
regret	-0.7142
regret lying	-0.2578
reme*	0.417
remember	0.417
remember this	-0.445
rent	-0.1753
rent $	-0.1753
reply	0.2862
repo*	-0.119
repondre	-0.119
repondre $	-0.119
resp*	-0.337
responsibility	-0.337
responsibility $	-0.3101
rest	-0.2449
revi*	-0.6457
reviens	-0.6457
right	-0.5518
right about	-0.2842
room	-0.5099
round	-0.1161
round this	-0.1161
ruin*	-0.5893
s	-0.4169
s doctor	-0.1353
sach*	-0.547
sachen	-0.547
sachen in	-0.1253
sacr*	0.205
sacrificed	0.205
sacrificed you	0.205
sad	-0.2737
safe	-0.767
safe $	-0.6978
said	-0.5849
salut	-0.3593
salut quoi	-0.3593
saw	-0.5308
saw you	-0.2337
saw your	-0.2674
say	0.127
say $	0.2203
scho*	-0.223
school	-0.223
schu*	-0.2909
schuld	-0.2909
schuld $	-0.2909
se	-0.6655
see	0.4698
see what	0.35
see you	-0.5473
self*	-0.4823
selfish	-0.4823
send	-0.6045
send it	-0.2295
send me	-0.6365
ser	-0.2442
ser diferente	-0.2442
shou*	-0.5359
should	-0.5359
should i	-0.2295
si	0.2879
si no	0.6157
sick	0.5728
sign	-0.514
sign*	-0.384
sinto	-0.4989
sinto tanto	-0.185
sleep because	0.2483
slow	-0.2837
slow and	-0.119
so	-1.1626
so $	-0.4304
so bad	-0.1078
so much	-0.378
so sorry	-0.1842
some	-0.3163
some*	0.2569
someone	-0.6058
something	0.4296
something $	-0.1316
something happens	0.5285
song	-0.6396
soon	-0.4821
soon $	-0.4803
sorry	-0.499
sorry $	-0.4916
sorry 2	-0.2772
sorry completely	-0.1161
sorry for	-0.7192
sorry i	-0.7348
star*	-0.1069
start	-0.3558
started	-0.1069
started therapy	-0.1069
stat*	-0.2278
station	-0.2392
station $	-0.1272
stel*	-0.1253
stellen	-0.1253
stellen $	-0.1253
still	-0.8053
still here	-0.1161
still love	-0.4053
stop	-0.408
stop being	-0.3678
stop thinking	-0.2026
stra*	-0.634
stranger	-0.4521
stre*	-0.4755
sua	0.2369
sua falta	-0.4989
suff*	0.2466
suffering	0.2466
suffering $	0.2466
surp*	0.3576
sweet	-0.4853
t	-0.7444
ta	-0.7307
table	-0.1217
take	-0.5327
take a	-0.1771
take care	-0.3647
take it	-0.3305
take responsibility	-0.3101
takes	-0.3721
tal	-0.3685
tal $	-0.3685
talk	-1.086
talk to	-0.9581
tanto	-0.185
tanto a	-0.185
te	-0.432
te amo	-0.4879
te deseo	-0.1965
te prometo	-0.2442
te vas	0.425
tell everyone	0.1597
tell me	-0.3689
text	-0.3513
than	-0.6439
than*	0.1841
thank	-0.1604
thank you	-0.1604
thanks	0.1841
thanks $	-0.216
that	0.2148
that $	-0.5353
that i	0.3875
that is	-0.5693
that s	-0.1015
the	-0.5464
the best	-0.4791
the car	-0.5759
the form	-0.1767
the handover	-0.4255
the kids	0.2195
the money	-0.7452
the morning	-0.2459
the name	-0.4759
the new	-0.1995
the papers	-0.2523
the party	-0.2936
the rent	-0.1753
the station	-0.3253
then	-0.6826
then $	-0.2477
then i	-0.3529
ther*	-0.1291
therapy	-0.1291
therapy i	-0.1069
there	-0.9048
thin*	-0.3873
things	-0.3127
things $	-0.3266
think	-0.3868
think about	-0.3343
think of	-0.222
thinking	-0.3302
thinking about	-0.2026
thinking of	-0.3008
this	0.3656
this $	0.4143
this place	-0.445
this week	-0.1161
thou*	-0.259
thought	-0.2678
three	-0.6435
ti	0.135
ti $	0.135
time	-0.6185
time $	-0.5262
to	0.1562
to answer	-0.6769
to be	-0.4451
to do	-0.4042
to get	-0.4342
to hear	-0.1005
to me	0.1773
to miss	-0.2261
to see	-0.231
to the	-0.5038
to you	0.7283
to your	0.4714
today	-0.7525
today $	-0.781
todo	0.1294
todo lo	0.1294
toge*	-0.3708
together	-0.3708
together $	-0.3708
toi	0.4972
toi $	0.2485
tomo*	-0.3235
tomorrow	-0.3235
tomorrow $	-0.2182
tomorrow at	-0.1931
tonight $	-0.4543
tonight i	0.2201
too	-0.8459
tran*	-0.7179
trea*	-0.4951
treated	-0.1075
treated you	-0.1075
true	-0.1009
true $	-0.1009
try	-0.2159
try again	-0.16
tu	-0.2035
tu vas	-0.119
tudo	0.3693
tues*	-0.3549
tuesday	-0.3549
tuesday at	-0.1353
tut	-0.223
tut mir	-0.223
tv	-0.1489
tv $	-0.1719
um	-0.6608
una	-0.4073
una mala	-0.2427
uns	-0.9042
up	-0.1712
up $	-0.6673
up 2	-0.164
up the	-0.1699
us	-0.5013
us meet	-0.1567
us try	-0.1069
va	-0.8951
vais	0.2721
vais mal	0.4202
vas	0.3889
vas a	0.425
vas bien	-0.119
verl*	-0.1506
verletzt	-0.1506
verletzt habe	-0.1506
verm*	-0.8259
vict*	-0.1387
victim	-0.1387
victim $	-0.1387
vida	-0.7212
vida $	-0.7212
voce $	0.3449
voice	-0.2943
vuel*	-0.527
wait	-0.3342
walk	0.1832
walk away	0.205
want	-0.8102
want to	-0.5172
was	0.2652
was my	-0.3651
was wrong	-0.3116
we	-0.9625
we could	-0.7462
we had	-0.4449
we take	-0.119
we try	-0.2602
week	-0.2761
week if	-0.1161
week*	-0.7794
weekend	-0.722
weekend $	-0.722
well	-0.8904
well $	-0.7448
well no	-0.2502
well soon	-0.3896
werde	-0.2841
werde mich	-0.2841
were right	-0.2842
what a	-0.406
what are	-0.284
what happened	-0.585
what happens	0.35
what i	0.481
what if	-0.6194
what is	-0.2534
what you	0.32
what*	-0.3204
when	0.6544
when can	-0.841
when i	0.7977
when you	0.3806
where	-0.5295
where should	-0.2295
who	-0.6659
who is	-0.2867
why	0.3902
wie	-0.305
wie geht	-0.305
will	-0.1989
will be	0.1716
will change	-0.3014
will come	0.2576
will let	-0.2448
will never	-0.8638
will not	-0.6847
will pick	-0.1943
will pop	-0.1161
will stop	-0.3678
will tell	0.3652
wish	-0.6771
wish you	-0.3319
with	-0.9818
with the	-0.2903
with your	-0.854
with*	-0.8831
without	-0.8831
without you	-0.8831
work	-0.2105
work i	-0.1567
would	0.4539
would really	-0.1211
would that	-0.4455
wrong	-0.2792
wrong and	-0.3101
x	-0.4756
x $	-0.4756
xx	-0.1717
xx $	-0.1717
year	-0.5006
year $	-0.4697
years	0.5302
yell*	-0.2817
yelling	-0.2817
yelling at	-0.2779
you a	-0.4489
you again	-0.5892
you all	-0.3005
you and	0.2717
you arnt	-0.1211
you at	-0.3358
you awake	-0.3941
you back	-0.44
you been	-0.3836
you can	0.1324
you clearly	0.2466
you come	-0.8319
you coming	-0.4364
you destroyed	-0.4355
you did	1.0191
you disgust	-0.5819
you doin	-0.5776
you doing	-0.2271
you every	-0.3775
you finish	-0.3529
you for	-0.5418
you get	-0.7042
you give	-0.189
you go	-0.1567
you got	-0.3993
you had	0.5745
you i	0.3208
you ignore	0.1597
you in	-0.6289
you it	-0.1075
you just	0.3695
you know	-0.1465
you left	0.7096
you like	-0.8005
you loads	-0.2312
you my	-0.1167
you never	-0.5219
you only	-0.2944
you pick	-0.2153
you put	0.2919
you send	-0.1824
you so	-0.352
you still	-0.8624
you today	-0.285
you tomorrow	-0.1211
you up	-0.6962
you want	-0.7468
you well	-0.6852
you were	0.196
you when	0.6196
you would	0.7919
you you	-0.3469
your	-0.5505
your dreams	-0.1009
your family	-0.4751
your fault	-0.3015
your favorite	-0.1719
your half	-0.1753
your house	0.2022
your mom	-0.2209
your new	-0.5456
your ok	-0.2046
your still	-0.1161
your*	-0.5948
yourself	-0.634
yourself $	-0.634
zuru*	-0.732
~	-1.2331
""",
    'draft.bargain': """\
!apology	-1.0744
!attack	-1.1628
!bargain	1.8833
!begging	-0.7549
!caring	-1.4275
!guilt	-1.0666
!logistics	-1.3015
!probe	-1.3573
10	-0.3653
10 $	-0.1227
2	-0.2784
2 tonight	-0.1707
4	-0.363
4 tomorrow	-0.3611
5	-0.5419
5 $	-0.5419
6	-0.4845
7	-0.4613
^ after	-0.2449
^ answer	-0.257
^ are	-0.4424
^ bitte	-0.7954
^ call	-0.1492
^ congratulations	-0.1833
^ did	-0.7355
^ do	-0.5404
^ du	-0.7328
^ emma	-0.1227
^ eres	-0.4642
^ es	-0.1959
^ espero	-0.3636
^ everyone	-0.3282
^ feliz	-0.6725
^ get	-0.3665
^ give	0.4089
^ glad	-0.4478
^ good	-0.3136
^ happy	-0.3905
^ have	-0.6262
^ hello	-0.1936
^ hey	-0.5754
^ hi	-0.3943
^ hola	-0.6841
^ hope	-0.8331
^ how	-0.4681
^ ich	-0.2681
^ if	-0.1688
^ it	-0.3558
^ j	-0.2243
^ je	-0.3653
^ kannst	-0.3706
^ let	0.6154
^ lol	-0.2983
^ may	-0.3618
^ merry	-0.1301
^ miss	-0.8269
^ my	-0.4409
^ need	-0.3138
^ nice	-0.8161
^ no	-0.4117
^ oi	-0.6575
^ ok	-0.2906
^ perdoname	-0.1939
^ please	-0.442
^ por	-0.5325
^ recojo	-0.1948
^ remember	-0.4595
^ salut	-0.3946
^ see	-0.136
^ si	0.4991
^ sinto	-0.4893
^ so	-0.3742
^ sorry	-0.6314
^ take	-0.2881
^ te	-0.2951
^ tell	-0.121
^ thank	-0.1215
^ thanks	-0.4057
^ that	-0.4078
^ the	-0.6943
^ thinking	-0.1913
^ tu	-1.0428
^ voce	-0.7411
^ was	-0.4949
^ we	0.5663
^ what	0.1102
^ when	-0.4022
^ who	-0.2554
^ wish	-0.3825
^ x	-0.1617
^ you	-0.8995
^ your	-0.5395
a arrepentir	-0.3451
a because	-0.4668
a break	0.6164
a chance	0.2459
a cheater	-0.2126
a different	0.123
a good	-0.211
a great	-0.1264
a las	-0.4652
a liar	-0.2185
a los	-0.1948
a ser	0.3752
a sua	-0.1966
able	-0.136
able to	-0.136
about me	-0.1089
about the	-0.5697
about you	-0.4671
about your	-0.157
about yourself	-0.325
acco*	-0.4622
account	-0.4622
account $	-0.4622
addr*	-0.3352
address	-0.3352
address has	-0.2122
after everything	-0.1616
again	0.3053
again $	0.366
ages	-0.1628
ages $	-0.1628
ai	-0.2878
ai fait	-0.2878
all	0.2173
all my	0.5548
all the	-0.4648
all your	-0.2558
allem	-0.3778
allem schuld	-0.2439
alles	-0.8528
alone	0.2762
alone $	0.2762
am a	0.123
am at	-0.6717
am begging	-0.3513
am bored	-0.3643
am coming	-0.11
am going	0.1492
am in	-0.1463
am on	-0.153
am sorry	-0.3048
am suffering	-0.2174
amo	-0.3908
amo $	-0.1966
an	-0.3071
an allem	-0.2439
and	0.1755
and a	-0.2305
and if	0.1614
and just	0.1836
and pick	-0.1139
and send	-0.1124
and then	0.4201
and your	-0.2466
ande*	0.4483
andern	0.4483
andern gib	0.1445
anot*	-0.7357
another	-0.7357
another try	-0.4788
answ*	-0.4756
answer	-0.4756
answer $	-0.3808
answer me	-0.3567
answer now	-0.11
any	-0.1702
anyo*	-0.9468
anyone	-0.9468
anyone $	-0.2719
anyt*	-0.2657
anything	-0.2657
anything $	0.4563
anything to	-0.9137
apol*	-0.2115
apologize	-0.2115
apologize for	-0.2115
appo*	-0.2809
appointment	-0.2809
appointment is	-0.1227
are	-0.4756
are a	-0.4108
are happy	-0.1017
are my	-0.1952
are you	-0.4835
arre*	0.4079
arrepentir	-0.3451
arrepentir $	-0.3451
as	-0.6149
at	-0.6658
at 10	-0.1227
at 4	-0.2217
at 6	-0.4845
at home	-0.2086
at nine	-0.1696
at the	-0.6994
at work	-0.1716
at you	-0.1603
awake	-0.3818
awake $	-0.3818
away	-0.2985
away $	-0.2985
b	-0.3431
babe	-0.1432
babe i	-0.1018
baby	-0.1768
baby $	-0.2268
back	-0.2828
bad	-0.5875
be	0.4748
be able	-0.136
be friends	0.3508
be there	-0.3512
beber	0.6272
beber $	0.6272
beca*	-0.4818
because	-0.4818
because de	-0.4668
because of	-0.3075
been	-0.2297
been $	-0.3814
begg*	-0.3513
begging	-0.3513
begging $	-0.1787
being	0.271
being jealous	0.271
beli*	-0.4288
believe	-0.4288
bem	-0.5124
bem $	-0.5124
best	-0.4327
best $	-0.2463
bett*	0.1159
better	0.1292
bien	-0.3695
birt*	-0.3271
birthday	-0.3271
birthday $	-0.2807
birthday hope	-0.2113
bist	-0.8148
bist an	-0.2439
bitte	-0.7954
bitte melde	-0.2048
bored	-0.2937
boxes	-0.5926
boxes $	-0.5926
brau*	-0.8047
brauche	-0.2048
brauche dich	-0.2048
brea*	0.2543
break	0.6164
but	0.2889
by	-0.6308
c	-0.1034
c you	-0.1272
call	-0.4549
call me	-0.3946
call*	-0.4979
calling	-0.4979
can	0.4013
can i	-0.4143
can not	-0.5799
can we	0.146
can you	-0.4245
car	-0.3516
care	-0.3827
care if	-0.2174
care then	-0.2433
cared	-0.1101
cared about	-0.1101
casu*	0.1626
casually	0.1836
casually $	0.1836
ce	-0.2878
ce que	-0.2878
chan*	0.9781
chance	0.6755
chance $	0.6361
change	0.4826
change i	0.1475
changed	0.5309
changed now	-0.2122
chea*	-0.5147
cheater	-0.2126
cheater $	-0.2126
chec*	-0.4276
chri*	-0.2941
christmas	-0.2941
cinco	-0.5445
cinco $	-0.5445
clea*	-0.2174
clearly	-0.2174
clearly do	-0.2174
coll*	-0.1872
come	-0.2603
come and	-0.1139
come get	-0.2405
come home	0.1247
comi*	-0.2193
coming	-0.2193
coming to	-0.1675
comp*	-0.193
completely	-0.193
completely forgot	-0.193
cong*	-0.1799
congratulations	-0.1833
cont*	-0.7592
contestas	-0.7204
contestas te	-0.3451
could	0.939
coun*	0.459
culpa	-0.9095
cump*	-0.3619
cumpleanos	-0.3619
cumpleanos te	-0.1635
dass	-0.3476
dass ich	-0.3476
date	0.1103
date casually	0.1836
day	-0.4133
day $	-0.2944
de	0.2865
de beber	0.6272
de neuf	-0.3946
de toi	-0.599
dejes	-0.2558
dejes $	-0.2558
den	-0.1305
den keller	-0.1305
depo*	-0.3768
desc*	-0.5094
desculpa	-0.5094
deseo	-0.1635
deseo lo	-0.1635
dest*	-0.2575
destroyed	-0.2575
destroyed everything	-0.2575
dich	-0.9078
dich $	-0.4894
dich ich	-0.2048
dich verletzt	-0.13
did	-0.6609
did $	-0.3126
did not	-0.1083
did you	-0.569
dife*	0.3752
diferente	0.3752
diferente $	0.3752
diff*	0.5354
different	0.5354
different person	0.123
din	-0.2262
din lock	-0.2262
dinn*	0.4015
dinner	0.4015
dir	-0.6024
disg*	-0.2982
disgust	-0.2982
disgust me	-0.2982
do	-0.3348
do it	-0.4971
do not	-0.5436
do something	-0.1018
do you	-0.3317
doct*	-0.2289
doctor	-0.2289
doctor appointment	-0.1227
does	-0.6394
does not	0.1614
doin	-0.5025
doin $	-0.2157
doing	-0.216
doing tonight	-0.2056
done	-0.3488
drea*	-0.3981
dreams	-0.3981
drin*	0.2888
drink	-0.5187
drinking	0.2888
drop	-0.2223
du bist	-0.4035
du meine	-0.1305
eine	0.1445
eine chance	0.1445
em	-0.1631
em round	-0.1631
email	-0.2122
email address	-0.2122
emma	-0.1227
emma s	-0.1227
enjoy	-0.534
eres	-0.4642
eres una	-0.4642
es	-0.6083
es $	-0.3589
es tut	-0.1959
espe*	-0.4149
espere	-0.2243
espere que	-0.2243
espero	-0.3636
espero que	-0.3636
eu	0.5091
even	-0.3292
ever	-0.3279
ever*	-0.5221
every	-0.3254
everyone	-0.4621
everyone what	-0.207
everything	-0.3721
everything $	-0.1952
everything i	-0.2147
everything we	-0.2575
exam	-0.1042
fait	-0.2878
falta	-0.4893
falta te	-0.1966
fami*	-0.3129
family	-0.3129
family $	-0.3129
fancy	-0.4841
fault	-0.3507
fault $	-0.249
favo*	-0.1446
favor	-0.592
favor $	-0.5806
favor no	-0.2149
favorite	-0.1446
favorite movie	-0.1446
feel	-0.5818
feel*	-0.1403
feeling	-0.1403
feliz	-0.6725
feliz cumpleanos	-0.3619
fini*	-0.2159
finish	-0.1929
finish then	-0.1139
for	-0.7297
for everything	-0.121
for the	-0.5725
for what	-0.3864
for yelling	-0.1771
for you	-0.5009
for your	-0.3081
fore*	0.4275
forever	0.4275
forever $	0.4275
forg*	-0.5254
forgot	-0.4131
forgot will	-0.1631
form	-0.1157
form $	-0.1157
frid*	-0.3519
friday	-0.2723
friday $	-0.2723
frie*	0.5617
friends	0.5617
from	-0.3473
from the	-0.4613
full	-0.229
game	-0.286
geht	-0.5136
geht es	-0.5136
get	-0.4304
get my	-0.482
get some	-0.2105
get to	-0.136
get well	-0.3665
gib	0.1445
gib uns	0.1445
give	0.4164
give me	0.6449
give us	-0.4542
glad	-0.4478
go	-0.4089
go $	0.1614
god	-0.3758
goin	-0.269
going $	-0.2792
going to	0.1492
good	-0.3837
good luck	-0.3136
got	0.1979
great	-0.1264
guess	-0.4778
gute	-0.8837
habe	-0.4439
habe $	-0.4439
habe*	-0.1939
haberte	-0.1939
haberte mentido	-0.1939
had	-0.8246
had $	-0.2575
had a	-0.6991
half	-0.1074
half of	-0.1039
hand*	-0.5423
handover	-0.5423
happ*	-0.2466
happened	-0.3245
happened $	-0.3256
happens	-0.1094
happens to	-0.2741
happy	-0.4401
happy birthday	-0.3335
has	-0.4281
has a	-0.4136
has changed	-0.2122
hate	-0.4783
hate you	-0.4783
have	0.1874
have a	-0.4034
have changed	0.5847
have mail	-0.1219
have not	-0.1307
have to	0.4693
have you	-0.3255
hear	-0.1195
heard	-0.3432
hello	-0.1936
her	-0.3197
here	-0.4515
here $	-0.1631
here where	-0.1578
hey	-0.5569
hey happy	-0.1353
hey wie	-0.2112
hey you	-0.2946
hi	-0.3943
hi babe	-0.1018
hi my	-0.2122
hi what	-0.2734
hice	-0.2969
him	-0.2964
him $	-0.2964
hola	-0.6841
hola que	-0.3629
hold	-0.6761
hold you	-0.6761
home	-0.2704
home $	0.139
home now	-0.1018
hope	-0.7681
hope you	-0.3975
hope your	-0.4382
house	-0.11
house $	-0.11
how	-0.3431
how are	-0.1205
how i	-0.2292
how is	-0.4852
how much	-0.1443
hun	-0.5025
hun $	-0.4432
hurt	-0.1526
i apologize	-0.2087
i can	0.4037
i come	-0.272
i did	-0.2246
i din	-0.2262
i feel	-0.3936
i finish	-0.237
i get	-0.5433
i had	-0.4649
i hate	-0.4783
i hope	-0.5544
i lied	-0.5093
i love	-0.2501
i miss	-0.2621
i need	-0.3155
i never	-0.288
i promise	0.4298
i really	-0.2674
i regret	-0.351
i sacrificed	-0.1616
i saw	-0.2121
i send	-0.1219
i should	-0.4023
i started	0.123
i take	-0.3777
i think	-0.1192
i want	-0.2058
i was	-0.633
i will	0.8476
i wish	-0.2463
ich	0.1212
ich brauche	-0.2048
ich dich	-0.2938
ich werde	0.4483
if	0.8156
if i	0.3894
if it	0.1614
if something	-0.2741
if we	0.2797
if you	0.577
if your	-0.1631
igno*	-0.6215
ignore	-0.6215
ignore me	-0.6215
il	-0.943
in	-0.6427
in $	-0.4575
in ages	-0.1628
in den	-0.1305
in the	-0.3399
in your	-0.5086
inst*	0.3238
instead	0.3238
inte*	-0.3032
is	-0.5669
is $	-0.2122
is all	-0.322
is it	-0.4177
is not	-0.537
is on	-0.18
is the	-0.2996
is tuesday	-0.1227
is up	-0.2734
is what	0.2976
it $	-0.4112
it again	-0.4971
it does	0.1614
it going	-0.2792
it is	-0.3738
it slow	0.1836
it was	-0.35
its	-0.2702
j	0.3576
j ai	-0.2878
j espere	-0.2243
je	-0.4592
je vais	0.3059
jeal*	0.189
jealous	0.189
jealous if	0.271
job	-0.4167
job $	-0.2192
just	-0.2232
just be	0.3508
just date	0.1836
just walk	-0.1616
kann	-0.6025
kann ich	-0.6025
kann*	-0.3706
kannst	-0.3706
kannst du	-0.3706
keep	-0.634
kell*	-0.1305
keller	-0.1305
keller stellen	-0.1305
key	-0.2815
keyp*	-0.2262
keypad	-0.2262
keypad $	-0.2262
keys	-0.1782
keys in	-0.1041
kids	-0.3448
kids at	-0.3891
know	-0.1787
la	-0.8158
las	-0.4652
las cinco	-0.1948
last	-0.4981
last night	-0.4878
late	-0.5521
later	-0.3578
later $	-0.3533
leave	0.1238
leave me	-0.5014
leave the	-0.2013
left	-0.7008
left me	-0.2239
leid	-0.1959
leid dass	-0.1959
les	-0.6917
let	0.6578
let us	0.6952
let you	0.2453
liar	-0.2185
liar and	-0.2126
lied	-0.5093
life	-0.6617
life $	-0.5993
like	-0.7418
like you	-0.2284
list*	-0.3082
lo	-0.3296
lo mejor	-0.1635
lo que	-0.2969
loads	-0.26
lock	-0.2262
lock my	-0.2262
lol	-0.496
long	-0.5098
long time	-0.5098
los	-0.4711
los ninos	-0.1948
lots	-0.1869
lots of	-0.1869
love	-0.479
love me	-0.154
love you	-0.584
love*	-0.1197
loved	-0.4892
luck	-0.3136
luck with	-0.185
lying	-0.157
lying to	-0.157
mail	-0.1219
mail here	-0.1219
mail*	-0.1041
mailbox	-0.1041
mailbox $	-0.1041
make	0.4013
make it	0.4013
mal	-0.3077
mal a	-0.3077
mala	-0.3183
mala persona	-0.3183
may	-0.3202
me	-0.3313
me $	-0.8174
me a	0.1675
me again	0.3593
me and	-0.2564
me back	-0.6153
me dejes	-0.2558
me i	-0.2439
me like	-0.2999
me one	0.2947
me only	-0.1101
me see	-0.9029
me when	-0.1724
me your	-0.1299
meet	0.3708
meet me	0.358
meet once	0.1614
meet*	-0.2222
meeting	-0.2222
meine	-0.3408
meine sachen	-0.3408
mejor	-0.1635
mejor $	-0.1635
melde	-0.2048
melde dich	-0.2048
ment*	-0.5879
mentido	-0.2909
mentido $	-0.2909
merry	-0.1301
mess*	-0.2135
met	-0.8333
mich	0.4483
mich andern	0.4483
minha	-0.5789
minu*	-0.3562
minutes	-0.334
minutes late	-0.4358
mir	-0.1959
mir leid	-0.1959
miss	-0.7377
miss you	-0.3443
miss*	-0.5084
missing	-0.2183
mom	0.1957
mom is	-0.1604
mom s	0.2914
money	-0.6693
more	-0.1156
more chance	0.1475
morn*	-0.2296
morning	-0.2296
morning $	-0.2296
move	0.6106
moved	-0.8027
moved to	-0.8027
movie	-0.1446
movie is	-0.1446
much	-0.3724
much $	-0.3881
much i	-0.1144
much pain	-0.1504
my email	-0.2122
my everything	-0.1952
my fault	-0.3561
my keypad	-0.2262
my life	-0.4652
my mom	0.3419
my new	-0.3252
my things	-0.2405
my time	-0.2467
name	-0.3547
name of	-0.3547
nao	-0.5702
ne	-0.5903
need	-0.5163
need to	-0.3475
need you	-0.2885
need*	-0.1603
needed	-0.1603
needs	-0.4225
needs your	-0.2516
neuf	-0.3946
neuf $	-0.3946
never cared	-0.1101
never have	0.4581
new	-0.7886
new job	-0.1817
new year	-0.4883
nice	-0.8736
nicht	-0.7597
night	-0.5655
night $	-0.402
nine	-0.1696
nine $	-0.1696
ninos	-0.1948
ninos a	-0.1948
no	-0.4331
no contestas	-0.3451
no me	-0.5684
no puedo	-0.5065
nobo*	-0.4172
nobody	-0.4172
not	-0.3421
not answer	-0.1341
not believe	-0.4288
not care	-0.2174
not do	-0.449
not even	-0.215
not leave	-0.296
not stop	-0.1723
not wait	-0.1634
noth*	-0.5475
nothing	-0.5475
now	0.5467
now $	0.5334
now it	-0.2122
now let	0.123
now or	-0.11
now want	-0.1018
numb*	-0.4866
number	-0.4866
of	-0.417
of my	0.1661
of the	-0.2631
of you	-0.4489
off	-0.1119
oi	-0.6575
ok	-0.345
ok thanks	-0.2433
on	-0.8362
on the	-0.8111
on tv	-0.1446
on you	-0.215
once	0.4254
once and	0.4087
one	0.4675
one $	-0.4441
only	-0.3248
only about	-0.1101
or	-0.724
or i	-0.6005
our	-0.6846
our song	-0.4454
out	0.2286
out of	0.3236
over	0.3184
over $	0.3184
owe	-0.1549
owe me	-0.1549
pain	-0.2081
pain i	-0.2005
pape*	-0.9359
papers	-0.2562
papers and	-0.1124
party	-0.1538
pas	-0.4146
pass*	-0.4329
path*	-0.1826
pathetic	-0.1826
pathetic $	-0.1826
perd*	-0.4896
perdoname	-0.1939
perdoname por	-0.1939
pers*	0.4829
person	0.6395
person now	0.123
persona	-0.3183
persona $	-0.3183
pick	-0.1682
pick up	-0.2277
pick you	-0.1139
pict*	-0.2072
picture	-0.1623
picture $	-0.1623
pictures	-0.1341
place $	-0.4162
plea*	-0.4727
please	-0.4812
please $	-0.7666
please answer	-0.1787
please come	-0.4637
please leave	-0.2201
please please	-0.4788
please sign	-0.1124
pop	-0.1631
pop em	-0.1631
por	-1.0435
por favor	-0.592
por haberte	-0.1939
post	-0.1341
pour	-0.2878
pren*	-0.7023
prom*	0.4875
prometo	0.3752
prometo que	0.3752
promise	0.4298
promise give	0.1475
promise i	0.403
prove	0.5903
puedo	-0.662
put	-0.2587
que	-0.7098
que hice	-0.2969
que j	-0.2878
que ta	-0.709
que tal	-0.3629
que voy	0.3752
quit	0.2258
quoi	-0.6433
quoi de	-0.3946
real*	-0.4356
really	-0.4612
reco*	-0.4652
recojo	-0.1948
recojo a	-0.1948
regr*	-0.351
regret	-0.351
regret lying	-0.157
reme*	-0.4794
remember	-0.4794
remember this	-0.342
rent	-0.1039
rent $	-0.1039
reply	-0.488
resp*	-0.3777
responsibility	-0.3777
responsibility $	-0.3132
rest	-0.1006
revi*	0.3056
reviens	0.3056
right	-0.4883
right about	-0.3855
room	-0.3662
round	-0.1631
round this	-0.1631
ruin*	-0.3909
s	-0.1087
s doctor	-0.1227
sach*	-0.3408
sachen	-0.3408
sachen in	-0.1305
sacr*	-0.1616
sacrificed	-0.1616
sacrificed you	-0.1616
sad	-0.2821
safe	-0.7708
safe $	-0.6348
said	-0.4007
salut	-0.3946
salut quoi	-0.3946
saw	-0.3729
saw you	-0.1595
saw your	-0.3137
say	-0.6205
say $	-0.5544
scho*	-0.1509
school	-0.1509
schu*	-0.2439
schuld	-0.2439
schuld $	-0.2439
see	0.2511
see you	-0.5372
self*	-0.1792
selfish	-0.1792
send	-0.479
send it	-0.1219
send me	-0.4948
send them	-0.1124
ser	0.3752
ser diferente	0.3752
shou*	-0.3773
should	-0.3773
should i	-0.1219
si	0.4991
si no	-0.7204
sick	-0.1901
sign	-0.3559
sign the	-0.1124
sign*	-0.4275
sinto	-0.4893
sinto tanto	-0.1966
sleep	-0.5468
slow	0.4017
slow and	0.1836
so	-0.9732
so $	-0.3419
so bad	-0.1416
so much	-0.2383
so sorry	-0.2614
some	-0.2105
some*	-0.6311
someone	-0.3114
something	-0.2246
something $	-0.1018
something happens	-0.2741
song	-0.4454
soon	-0.4675
soon $	-0.4326
sorry	-0.5893
sorry $	-0.2532
sorry 2	-0.542
sorry completely	-0.1631
sorry for	-0.1904
sorry i	-0.4976
star*	0.123
start	0.5558
started	0.123
started therapy	0.123
stat*	-0.1253
station	-0.1352
stel*	-0.1305
stellen	-0.1305
stellen $	-0.1305
still	-0.7445
still here	-0.1631
still love	-0.6514
stop	0.2259
stop being	0.271
stop thinking	-0.1723
stra*	-0.6124
stranger	-0.5118
stre*	-0.6937
sua	-0.6706
sua falta	-0.4893
suff*	-0.2174
suffering	-0.2174
suffering $	-0.2174
surp*	-0.1543
sweet	-0.3746
t	-0.7665
ta	-0.709
table	-0.1344
take	0.1533
take a	0.6164
take care	-0.3632
take responsibility	-0.3132
takes	0.2416
tal	-0.3629
tal $	-0.3629
talk to	-0.5343
tanto	-0.1966
tanto a	-0.1966
te	-0.7883
te amo	-0.3908
te deseo	-0.1635
te prometo	0.3752
te vas	-0.3451
tell	-0.2344
tell everyone	-0.207
tell me	-0.121
tell*	-0.6007
text	-0.5523
than	-0.5272
than*	-0.3729
thank	-0.1215
thank you	-0.1215
thanks	-0.3729
thanks $	-0.2286
that	0.1676
that $	-0.3818
that i	0.1725
that is	0.3375
the	-0.5893
the best	-0.4327
the car	-0.3516
the form	-0.1157
the handover	-0.5423
the keys	-0.1041
the kids	-0.3448
the mailbox	-0.1041
the money	-0.7262
the morning	-0.136
the name	-0.3547
the new	-0.182
the papers	-0.2562
the party	-0.1322
the rent	-0.1039
the station	-0.1711
them	-0.1124
them back	-0.1124
then	0.3723
then $	-0.2832
then i	-0.1139
ther*	0.2872
therapy	0.2872
therapy i	0.123
there	-0.3124
thin*	-0.2985
things	-0.3354
things $	-0.256
think	-0.4762
think about	-0.461
think of	-0.2366
thinking	-0.217
thinking about	-0.1723
thinking of	-0.1774
this	-0.1449
this $	-0.4369
this place	-0.342
this week	-0.1631
thou*	-0.1798
thought	-0.182
three	0.3363
ti	-0.4435
ti $	-0.4435
time	-0.5015
time $	-0.3711
to	-0.5622
to be	-0.8148
to do	-0.1581
to get	-0.1595
to me	-0.5542
to miss	-0.2865
to see	0.3299
to the	-0.244
to your	-0.5701
today	-0.5814
today $	-0.5715
todo	-0.2969
todo lo	-0.2969
toge*	0.459
together	0.459
together $	0.459
toi	-0.6165
toi $	-0.4978
tomo*	-0.3498
tomorrow	-0.3498
tomorrow $	-0.1991
tomorrow at	-0.2817
toni*	-0.4117
tonight	-0.4117
tonight $	-0.3989
tonight i	-0.1476
too	0.4449
tout	-0.4666
tout ce	-0.2878
tran*	-0.6828
trea*	-0.2422
try again	0.3008
try please	-0.4788
tu	-0.3228
tudo	-0.6835
tues*	-0.5041
tuesday	-0.5041
tuesday at	-0.1227
tut	-0.1959
tut mir	-0.1959
tv	-0.1208
tv $	-0.1446
um	-0.7546
una	-0.4642
una mala	-0.3183
uns	1.1069
uns eine	0.1445
up	-0.3406
up $	-0.1814
up 2	-0.1359
up the	-0.1955
us	0.2193
us another	-0.7491
us meet	0.1614
us try	0.123
va	-0.9501
vais	0.3059
vais mal	-0.3077
vas	-0.3495
vas a	-0.3451
verl*	-0.13
verletzt	-0.13
verletzt habe	-0.13
verm*	-0.9301
vida	-0.6951
vida $	-0.6951
voce	-0.1908
voce $	-0.5214
voice	0.3196
voy	0.6706
voy a	0.6706
vuel*	0.2529
wait	-0.1634
walk	-0.1487
walk away	-0.1616
want	0.3837
want to	-0.8094
was	-0.8023
was my	-0.35
was wrong	-0.3241
we	0.9685
we could	0.939
we had	-0.2936
we take	0.1836
we try	0.4171
week	0.2646
week if	-0.1631
week*	-0.9375
weekend	-0.3533
weekend $	-0.3533
well	-0.5633
well $	-0.3473
well soon	-0.3665
werde	0.4483
werde mich	0.4483
were	-0.521
were right	-0.3855
what a	-0.7138
what are	-0.3351
what happened	-0.3643
what i	-0.4975
what if	0.5878
what is	-0.2734
what you	-0.5565
when	-0.4019
when can	-0.3167
when i	-0.3662
when you	-0.1551
where	-0.2492
where should	-0.1219
who	-0.3985
who is	-0.2269
why	-0.2515
wie	-0.3589
wie geht	-0.3589
will	0.5399
will change	0.277
will come	-0.6558
will let	0.2453
will never	0.3874
will not	-0.6297
will pick	-0.2217
will pop	-0.1631
will stop	0.271
will tell	-0.329
wish	-0.4311
wish you	-0.233
with	-0.1303
with the	-0.3428
with your	-0.8411
with*	-0.4456
without	-0.4456
without you	-0.4456
work i	0.1614
would	-0.2527
would that	0.3398
wrong	-0.3
wrong and	-0.3132
x	-0.3049
x $	-0.3049
xx	-0.1016
xx $	-0.1016
year	-0.4883
year $	-0.4832
years	-0.4348
yell*	-0.1771
yelling	-0.1771
yelling at	-0.1603
you	-0.5435
you $	-0.6851
you a	-0.4874
you again	-0.8602
you all	-0.2674
you and	-0.5371
you are	-0.398
you at	-0.3327
you awake	-0.3818
you back	-0.1946
you been	-0.285
you can	-0.2582
you clearly	-0.2174
you come	0.4941
you coming	-0.211
you destroyed	-0.2575
you did	-0.3707
you disgust	-0.2982
you do	0.2519
you doin	-0.5025
you doing	-0.2317
you every	-0.3383
you finish	-0.1139
you for	-0.2091
you get	-0.1351
you give	0.2459
you go	0.1614
you got	-0.5164
you had	-0.6187
you have	-0.1043
you i	-0.424
you ignore	-0.207
you in	-0.6072
you just	-0.6265
you left	-0.2239
you like	-0.7092
you loads	-0.26
you my	-0.1081
you never	0.3598
you only	-0.3641
you pick	-0.1315
you put	-0.2587
you send	-0.1299
you so	-0.2599
you still	-0.3731
you today	-0.202
you up	-0.4652
you want	0.8322
you well	-0.2897
you were	-0.4477
you when	-0.1761
you will	-0.4548
you would	-0.632
you you	-0.2103
your	-0.8822
your exam	-0.1042
your family	-0.3129
your fault	-0.2429
your favorite	-0.1446
your half	-0.1039
your house	-0.11
your mom	-0.2874
your new	-0.6004
your still	-0.1631
your*	-0.4333
yourself	-0.4836
yourself $	-0.4836
zuru*	0.5578
~	-0.9526
""",
    'draft.probe': """\
!apology	-1.3187
!attack	-2.1939
!bargain	-0.8937
!begging	-1.1202
!caring	-1.8168
!guilt	-1.1653
!logistics	-1.5164
!probe	2.2793
1	-0.163
1 2	-0.163
10	-0.383
10 $	-0.1505
2 college	0.1283
2 go	0.1283
2 much	0.1283
2 pick	-0.163
2 tonight	0.2005
2 you	-0.1096
3	-0.2142
3 do	-0.163
4	-0.4535
4 tomorrow	-0.1511
5	-0.5935
5 $	-0.5935
50	-0.1806
50 minutes	-0.1806
6	-0.2648
7	-0.1901
^ after	-0.3037
^ answer	-0.2881
^ anything	0.1111
^ are	0.8056
^ bitte	-0.6012
^ call	-0.257
^ can	-0.1487
^ congratulations	-0.4783
^ damn	0.1052
^ did	0.5081
^ do	-0.2428
^ du	-0.7915
^ emma	-0.1505
^ eres	-0.3909
^ es	-0.1973
^ espero	-0.5434
^ everyone	-0.7001
^ feeling	0.1012
^ feliz	-0.7049
^ get	-0.3409
^ gimmi	0.1007
^ give	-0.5646
^ glad	-0.5969
^ good	-0.3689
^ happy	-0.2309
^ have	-0.1045
^ hello	0.2341
^ hey	0.5106
^ hi	0.4904
^ hiya	0.1677
^ hola	0.6761
^ hope	-1.1013
^ how	0.569
^ i	-0.1731
^ ich	-0.7271
^ inever	0.1111
^ it	-0.3855
^ j	-0.6758
^ je	-0.8413
^ just	0.2445
^ kannst	-0.457
^ let	-0.5449
^ lol	0.5129
^ lotsof	0.1052
^ love	-0.1684
^ may	-0.4376
^ merry	-0.1522
^ miss	0.7976
^ my	-0.5084
^ need	-0.5395
^ nice	0.7835
^ no	-0.4891
^ oi	0.662
^ ok	-0.3503
^ perdoname	-0.2078
^ please	-0.3819
^ por	-0.5146
^ recojo	-0.1949
^ remember	0.5015
^ sad	0.1283
^ salut	0.3878
^ se	-0.6533
^ see	-0.1185
^ si	-0.5113
^ sinto	-0.5095
^ so	0.3054
^ sorry	-0.6225
^ swhrt	-0.1358
^ take	-0.3055
^ te	-0.6647
^ text	-0.163
^ thanks	-0.3279
^ that	0.6108
^ the	-0.9048
^ thinking	0.4808
^ tu	-0.1017
^ voce	-0.5127
^ was	0.2318
^ we	-0.4416
^ what	0.1884
^ when	-0.4634
^ who	-0.1388
^ wish	-0.7182
^ x	0.784
^ xx	0.2715
^ you	-0.6024
^ your	-1.0906
a	-0.1081
a arrepentir	-0.2553
a because	-0.3459
a bit	0.1283
a break	-0.4726
a call	0.2324
a chance	-0.1081
a cheater	-0.1985
a different	-0.1023
a good	0.4513
a great	-0.1203
a las	-0.471
a liar	-0.4663
a los	-0.1949
a ser	-0.2023
a sua	-0.1822
able	-0.1185
able to	-0.1185
about	-0.1879
about 50	-0.1806
about me	-0.101
about the	-0.4688
about you	0.1679
about your	-0.4477
about yourself	-0.5868
acco*	-0.2037
account	-0.2037
account $	-0.2037
acti*	0.1012
activities	0.1012
activities planned	0.1012
addr*	-0.5715
address	-0.5715
address has	-0.3723
after	-0.6725
after everything	-0.1432
again	-0.6775
again $	-0.2488
ages	0.4831
ages $	0.4831
ai	-0.3391
ai fait	-0.3391
all	-0.7988
all my	-0.2447
all the	-0.3753
all your	-0.1995
alld*	0.2324
allday	0.2324
allday $	0.2324
allem	-0.5199
allem schuld	-0.2731
alles	-0.7774
alone	-0.3578
alone $	-0.3578
am $	0.1111
am a	-0.1023
am at	-0.2806
am begging	-0.4549
am bored	0.8445
am coming	-0.262
am debating	0.1012
am going	-0.4303
am in	-0.5849
am layin	0.1052
am on	-0.2529
am so	-0.1901
am sorry	-0.3612
am suffering	-0.1665
amnow	0.1052
amnow feelin	0.1052
amo	-0.3325
amo $	-0.1822
an	-0.3489
an allem	-0.2731
and	-0.4976
and a	-0.239
and i	-0.1259
and just	-0.1476
and miss	-0.1358
and pick	-0.1139
and then	-0.4035
and your	-0.2738
ande*	-0.3095
andern	-0.3095
andern gib	-0.1219
annie	0.104
annie x	0.104
anot*	-0.1338
another	-0.1338
another try	-0.1589
answ*	-0.4387
answer	-0.4387
answer $	-0.2407
answer me	-0.3243
answer now	-0.262
any	0.2825
any better	0.1052
any exciting	0.1012
anyo*	-0.774
anyone	-0.774
anyone $	-0.5094
anyt*	-0.2722
anything	-0.2722
anything to	-0.5501
apol*	-0.6146
apologize	-0.6146
apologize for	-0.6146
appo*	-0.6221
appointment	-0.6221
appointment is	-0.1505
are	0.3312
are a	-0.5538
are happy	-0.1411
are my	-0.33
are up	0.2324
are you	0.8788
arre*	-0.3358
arrepentir	-0.2553
arrepentir $	-0.2553
as	-0.7103
at	-0.3761
at 10	-0.1505
at 3	-0.2142
at 6	-0.2648
at home	0.4954
at nine	-0.4209
at the	-1.0387
at you	-0.1569
ave	0.1007
ave good	0.1007
awake	0.3914
awake $	0.3914
away	-0.4108
away $	-0.4108
b	-0.1526
babe	0.1442
babe how	0.104
babe i	0.2328
baby	0.1002
baby $	-0.3032
baby i	0.2324
back	-0.3441
back $	-0.4419
back from	0.201
back on	-0.163
bad	-0.4518
bak	0.1283
bak 2	0.1283
be	-0.6397
be able	-0.1185
be friends	-0.1436
be there	-0.5014
beber	-0.465
beber $	-0.465
beca*	-0.3816
because	-0.3816
because de	-0.3459
because of	-0.243
bedr*	0.1052
bedreal	0.1052
bedreal bored	0.1052
been	0.1445
been $	0.5372
been gd	-0.1806
begg*	-0.4549
begging	-0.4549
begging $	-0.1168
being	-0.1122
being jealous	-0.1122
beli*	0.4245
believe	0.4245
bem	0.3527
bem $	0.3527
beso*	-0.17
besoin	-0.17
besoin de	-0.17
best	-0.3711
best $	-0.1636
bett*	-0.2265
better	-0.2047
better hopeso	0.1052
bien	-0.4401
bien pas	-0.17
birt*	-0.7657
birthday	-0.7657
birthday $	-0.7762
bist	0.3772
bist an	-0.2731
bit	0.1283
bit bored	0.1283
bitte	-0.6012
bitte melde	-0.1824
bored	0.8597
bored $	0.1744
bored with	0.1917
boxes	-0.4994
boxes $	-0.4994
brau*	-0.903
brauche	-0.1824
brauche dich	-0.1824
brea*	-0.4892
break	-0.4726
by	-0.7149
c	-0.277
c you	-0.2967
call	-0.1796
call me	-0.3494
call x	0.2324
call*	-0.2234
calling	-0.2234
can	-0.5367
can i	0.1445
can not	-0.4948
can we	-0.8736
can you	-0.5632
car	-0.5408
care	-0.395
care $	-0.2514
care if	-0.1665
care then	-0.2029
care*	-0.1057
casu*	-0.1265
casually	-0.1476
casually $	-0.1476
ce	-0.3391
ce que	-0.3391
chance	-0.5381
chance $	-0.5443
change	0.4689
changed	-0.7789
changed now	-0.3723
chea*	-0.4574
cheater	-0.1985
cheater $	-0.1985
chec*	0.4734
chri*	-0.5181
christmas	-0.5181
cinco	-0.5832
cinco $	-0.5832
clea*	-0.1665
clearly	-0.1665
clearly do	-0.1665
college	0.1283
college $	0.1283
come	-0.608
come and	-0.1139
come back	-0.6623
come get	-0.3524
come home	-0.6249
comi*	0.4859
coming	0.4859
coming to	0.2914
comp*	-0.2001
completely	-0.2001
completely forgot	-0.2001
cong*	-0.5127
congratulations	-0.4783
congratulations on	-0.1346
cont*	-0.3755
contestas	-0.289
contestas te	-0.2553
could	-0.6467
coun*	-0.4396
culpa	-0.9594
cump*	-0.3751
cumpleanos	-0.3751
cumpleanos te	-0.1568
damn	0.1052
damn i	0.1052
darl*	-0.669
darlin	-0.163
darlin i	-0.163
dass	-0.3002
dass ich	-0.3002
date	-0.3265
date casually	-0.1476
day	-0.8666
day $	-0.2666
de	-0.4338
de beber	-0.465
de goss	0.1007
de neuf	0.3878
de repondre	-0.17
de toi	-0.4929
deba*	0.1012
debating	0.1012
debating whether	0.1012
dejes	-0.2632
dejes $	-0.2632
den	-0.1709
den keller	-0.1709
depo*	-0.5037
desc*	-0.5487
desculpa	-0.5487
deseo	-0.1568
deseo lo	-0.1568
dest*	-0.1907
destroyed	-0.1907
destroyed everything	-0.1907
dey	-0.1358
dey hope	-0.1358
dich	-0.6646
dich $	-0.2868
dich ich	-0.1824
dich verletzt	-0.1311
did $	-0.5502
did you	0.8278
dife*	-0.2023
diferente	-0.2023
diferente $	-0.2023
diff*	-0.2955
different	-0.2955
different person	-0.1023
din	-0.1816
din lock	-0.1816
dinn*	-0.3775
dinner	-0.3775
dir	-0.6307
disg*	-0.3692
disgust	-0.3692
disgust me	-0.3692
do it	-0.2033
do not	-0.7578
do something	0.2328
do you	0.4716
doct*	-0.51
doctor	-0.51
doctor appointment	-0.1505
does	-0.4902
doin	0.7899
doin $	0.5795
doing	0.2498
doing tonight	0.203
done	-0.5675
drea*	-0.4061
dreams	-0.4061
drin*	-0.2619
drink	0.4808
drinking	-0.2619
drop	-0.1208
du bist	-0.5774
du meine	-0.1709
eine	-0.1219
eine chance	-0.1219
em	-0.1556
em round	-0.1556
email	-0.3723
email address	-0.3723
emma	-0.1505
emma s	-0.1505
enjoy	-0.597
eres	-0.3909
eres una	-0.3909
es $	0.4806
es tut	-0.1973
espe*	-0.8537
espere	-0.6758
espere que	-0.6758
espero	-0.5434
espero que	-0.5434
eu	-0.7
eve	0.1012
eve $	0.1012
even	-0.6922
ever	-0.8574
ever*	-0.9181
every	-0.3719
everyone	-0.851
everything	-0.4334
everything $	-0.33
everything i	-0.1849
everything we	-0.1907
exam	-0.6508
exci*	0.1458
exciting	0.1458
exciting has	0.1111
exciting karaoke	0.1012
fait	-0.3391
falta	-0.5095
falta te	-0.1822
fami*	-0.2889
family	-0.2889
family $	-0.2889
fancy	0.5985
fault	-0.3787
fault $	-0.2102
favo*	0.3389
favor	-0.5893
favor $	-0.527
favor no	-0.2434
favorite	0.3389
favorite movie	0.3389
feel	-0.5372
feelin	0.1052
feelin ill	0.1052
feeling any	0.1052
feeling lazy	0.1012
feliz	-0.7049
feliz cumpleanos	-0.3751
fini*	-0.282
finish	-0.2109
finish at	-0.163
finish then	-0.1139
foot*	0.1012
football	0.1012
football this	0.1012
for	-0.945
for everything	-0.1043
for how	-0.1596
for the	-0.3485
for what	-0.4508
for yelling	-0.2628
for you	-0.5265
for your	-0.3454
fore*	-0.124
forever	-0.124
forever $	-0.124
forg*	-0.3889
forgot	-0.257
forgot will	-0.1556
form	-0.2769
form $	-0.2769
frid*	-0.6951
friday	-0.5988
friday $	-0.5988
frie*	-0.7774
friends	-0.7774
from	-0.2317
from the	-0.1901
from work	0.2324
full	-0.5302
game	0.3747
gd	-0.1942
gd now	-0.1806
geht	0.3205
geht es	0.3205
get	-0.2
get bored	0.1111
get my	0.2424
get some	-0.2884
get this	-0.1806
get to	-0.1185
get well	-0.3409
gib	-0.1219
gib uns	-0.1219
gimmi	0.1007
gimmi de	0.1007
give	-0.1725
give us	-0.1943
glad	-0.5969
go	-0.1648
go bak	0.1283
god	-0.4636
goin	0.3606
going	0.1457
going $	0.3388
going to	-0.4303
good	0.1905
good holiday	0.1007
good luck	-0.3689
goss	0.1007
goss $	0.1007
got	-0.1613
got any	0.1012
got back	0.2324
gran*	-0.3442
grandmother	-0.3442
grandmother thinking	-0.3442
great	-0.1203
guess	0.2658
gute	-0.9135
habe	-0.4977
habe $	-0.4977
habe*	-0.2078
haberte	-0.2078
haberte mentido	-0.2078
had	0.1382
had $	-0.1907
had a	0.2357
half	-0.1246
half of	-0.1183
hand*	-0.1306
handover	-0.1306
happ*	0.1719
happened	0.41
happened $	0.3692
happened there	0.1111
happens	-0.7624
happens $	-0.4225
happens to	-0.6138
happy	-0.7749
happy birthday	-0.7517
happy knowing	-0.1219
has	0.3974
has a	0.6345
has changed	-0.3723
has happened	0.1111
has not	-0.1806
hate	-0.4685
hate you	-0.4685
have	-0.1514
have a	-0.5231
have changed	-0.6908
have just	0.2324
have mail	-0.1176
have missed	0.1283
have not	0.3359
have tonsolitusaswell	0.1052
have you	0.4872
hear	-0.3967
hear about	-0.4125
heard	0.2317
hello	0.2341
her	-0.7432
here	0.345
here $	-0.1556
here where	-0.7488
hey	0.4925
hey happy	-0.7474
hey j	0.1052
hey mate	0.1007
hey there	0.104
hey wie	0.2902
hey you	0.5083
hi	0.4904
hi babe	0.2328
hi baby	0.2324
hi darlin	-0.163
hi hope	-0.1806
hi my	-0.3723
hi what	0.4321
hice	-0.4145
him	-0.4786
him $	-0.4786
hiya	0.1677
hola	0.6761
hola que	0.4018
hold	-0.4643
hold you	-0.4643
holi*	0.1445
holiday	0.1445
holiday $	0.1007
holiday want	0.1283
home	0.1253
home $	0.3373
home now	0.2328
honey	0.1007
honey $	0.1007
hope	-0.8829
hope i	0.2324
hope you	-0.5388
hope your	-0.8704
hope*	0.1052
hopeso	0.1052
hopeso hunny	0.1052
house	-0.262
house $	-0.262
how	0.5453
how are	0.2829
how i	-0.4344
how is	0.8209
how much	-0.5454
hun	0.6474
hun $	0.4616
hurt	-0.3433
i	-0.4631
i amnow	0.1052
i apologize	-0.5968
i can	-0.5676
i come	0.1741
i din	-0.1816
i feel	-0.2475
i finish	-0.2727
i get	-0.3614
i had	0.3933
i hate	-0.4685
i lied	-0.3726
i love	-0.6922
i may	0.1052
i miss	-0.468
i need	-0.3167
i never	-0.4742
i promise	-0.3553
i really	-0.7179
i regret	-0.4642
i sacrificed	-0.1432
i send	-0.1176
i should	-0.2964
i started	-0.1023
i take	-0.4552
i think	-0.2514
i want	-0.3745
i will	-0.4285
i wish	-0.1636
ich	-1.1139
ich brauche	-0.1824
ich dich	-0.2457
ich werde	-0.3095
id get	0.1111
if	-0.4635
if i	-0.5841
if something	-0.6138
if we	-0.3204
if you	-0.1666
if your	-0.1556
igno*	-0.4194
ignore	-0.4194
ignore me	-0.4194
il	-0.6744
ill ithink	0.1052
in $	0.2677
in ages	0.4831
in bedreal	0.1052
in den	-0.1709
in the	-0.5128
inev*	0.1111
inever	0.1111
inever thought	0.1111
inst*	-0.4606
instead	-0.4606
inte*	-0.3324
is	-0.1094
is $	-0.3723
is all	-0.198
is it	0.2123
is on	0.1632
is the	0.1225
is tuesday	-0.1505
is up	0.4321
is what	-0.2771
is you	0.2522
it	-0.4517
it $	-0.4502
it again	-0.2033
it going	0.3388
it is	-0.3734
it slow	-0.1476
it was	-0.4489
ithi*	0.1052
ithink	0.1052
ithink i	0.1052
its	-0.5158
j	-0.4523
j $	0.1052
j ai	-0.3391
j espere	-0.6758
je	-0.9141
je vais	-0.3568
jeal*	-0.4073
jealous	-0.4073
jealous if	-0.1122
job	-0.778
job $	-0.6074
jour*	-0.1806
journey	-0.1806
journey has	-0.1806
just be	-0.1436
just date	-0.1476
just got	0.2324
just walk	-0.1432
kann	-0.4765
kann ich	-0.4765
kann*	-0.457
kannst	-0.457
kannst du	-0.457
kara*	0.1012
karaoke	0.1012
karaoke type	0.1012
kate	-0.163
kate x	-0.163
keep	-0.5277
kell*	-0.1709
keller	-0.1709
keller stellen	-0.1709
key	-0.516
keyp*	-0.1816
keypad	-0.1816
keypad $	-0.1816
keys	-0.4084
kids	-0.5098
kids at	-0.1115
know	0.2612
know*	-0.1219
knowing	-0.1219
knowing how	-0.1219
la	-0.9458
las	-0.471
las cinco	-0.1949
last	0.6386
last night	0.4855
late	-0.4526
late i	-0.1806
later	0.3828
later $	0.3283
layin	0.1052
layin in	0.1052
lazy	0.1012
lazy though	0.1012
leave	-0.5837
leave me	-0.5227
leave the	-0.2906
left	-0.6863
left me	-0.2351
leid	-0.1973
leid dass	-0.1973
les	-0.8558
let	-0.5353
let me	-0.4776
let us	-0.4334
liar	-0.4663
liar and	-0.1985
lied	-0.3726
life	-0.2514
life $	-0.142
like	-0.1538
like you	0.1584
list*	-0.26
lo	-0.3943
lo mejor	-0.1568
lo que	-0.4145
loads	-0.5405
lock	-0.1816
lock my	-0.1816
lol	0.5909
long	0.5947
long time	0.5947
los	-0.6816
los ninos	-0.1949
lots	-0.1823
lots of	-0.1823
lots*	0.1052
lotsof	0.1052
lotsof love	0.1052
love	-0.4979
love and	-0.1358
love annie	0.104
love kate	-0.163
love me	-0.4184
love you	-0.6761
love*	-0.1493
loved	-0.2938
luck	-0.3689
luck with	-0.3345
lying	-0.156
lying to	-0.156
mail	-0.1176
mail here	-0.1176
make	-0.4156
make it	-0.4156
mal	-0.1675
mal a	-0.1675
mala	-0.2383
mala persona	-0.2383
mate	0.1007
mate $	0.1007
may	-0.1276
may have	0.1052
me	-0.3388
me $	-0.166
me a	0.224
me again	-0.7562
me and	-0.174
me back	-0.1822
me dejes	-0.2632
me i	-0.1525
me like	-1.0176
me one	-0.1004
me see	-0.4905
me something	0.1111
me up	-0.1806
me when	-0.2591
me your	-0.1135
meet	-0.215
meet me	-0.2502
meet*	-0.5294
meeting	-0.5294
meine	-0.3277
meine sachen	-0.3277
mejor	-0.1568
mejor $	-0.1568
melde	-0.1824
melde dich	-0.1824
ment*	-0.6897
mentido	-0.3226
mentido $	-0.3226
merry	-0.1522
mess*	0.1992
met	0.2733
mich	-0.3095
mich andern	-0.3095
minha	-0.5132
minu*	-0.5859
minutes	-0.5617
minutes late	-0.4947
mir	-0.1973
mir leid	-0.1973
miss	0.4817
miss $	-0.1358
miss you	-0.7277
miss*	-0.6427
missed	0.1201
missed you	0.1283
missing	-0.4165
mom	-0.3372
mom is	-0.2453
mom s	-0.2256
money	-0.6103
more	-0.5744
morn*	0.1943
morning	0.1943
morning $	0.1943
move	-0.6093
moved	-0.958
moved to	-0.958
movie	0.3389
movie is	0.3389
much	0.4578
much $	-0.5192
much a	0.1283
much i	-0.1943
much pain	-0.5788
my	-0.5827
my email	-0.3723
my everything	-0.33
my fault	-0.4465
my keypad	-0.1816
my life	-0.4707
my mom	-0.2976
my new	0.1552
my things	-0.3524
my time	-0.2084
name	0.4457
name of	0.4457
nao	-0.4359
ne	-0.5007
need	-1.0288
need to	-0.5268
need you	-0.3307
need*	-0.2909
needed	-0.2909
needs	-0.4205
needs your	-0.3679
neuf	0.3878
neuf $	0.3878
never	-0.7935
never have	-0.1181
new	0.2592
new job	-0.3418
new victim	-0.1346
new year	-0.7051
nice	0.8979
nicht	-0.5344
night	0.4269
night $	0.6102
nine	-0.4209
nine $	-0.4209
ninos	-0.1949
ninos a	-0.1949
no	-0.2809
no contestas	-0.2553
no me	-0.2852
no need	-0.2315
no puedo	-0.527
nobo*	-0.5715
nobody	-0.5715
not	-0.1851
not answer	-0.1153
not believe	0.4245
not care	-0.1665
not do	-0.2115
not even	-0.21
not it	0.1283
not leave	-0.3975
not piss	0.2324
not stop	-0.3662
not wait	-0.2106
noth*	0.5757
nothing	0.5757
now	-0.4191
now $	-0.5938
now about	-0.1806
now it	-0.3723
now let	-0.1023
now or	-0.262
now want	0.2328
numb*	0.5999
number	0.5999
number love	-0.163
of	-0.369
of the	-0.3874
of you	-0.2537
off	0.1105
off on	0.2324
oi	0.662
ok	0.1731
ok thanks	-0.2029
ok tot	-0.1358
on the	0.2287
on this	-0.163
on tv	0.3389
on you	-0.6084
on your	-0.1346
once	-0.4494
once and	-0.1748
one	-0.6559
one $	-0.2736
one more	-0.5266
only	-0.592
or	-0.4464
or i	-0.4569
or meet	-0.163
our	0.91
our song	0.7059
out	0.4583
out of	-0.206
over	0.1891
over $	0.1891
owe	-0.3249
owe me	-0.3249
pain	-0.5236
pain i	-0.5853
pape*	-1.1296
papers	-0.4226
party	0.3152
party $	-0.1835
pas	-0.3515
pas besoin	-0.17
pass*	-0.7818
path*	-0.3313
pathetic	-0.3313
pathetic $	-0.3313
perd*	-0.5666
perdoname	-0.2078
perdoname por	-0.2078
pers*	-0.552
person	-0.5083
person now	-0.1023
persona	-0.2383
persona $	-0.2383
phone	0.1789
phone today	0.2324
pick	-0.2047
pick me	-0.1931
pick up	-0.1705
pick you	-0.1139
pict*	0.4913
picture	0.5722
picture $	0.5722
pictures	-0.1153
piss	0.2324
piss you	0.2324
place	0.8111
place $	0.5044
plan*	0.1012
planned	0.1012
planned $	0.1012
play	0.1012
play football	0.1012
plea*	-0.6513
please	-0.6751
please $	-0.8504
please answer	-0.1168
please come	-0.1821
please leave	-0.1444
please please	-0.1589
pop	-0.1556
pop em	-0.1556
por	-1.1319
por favor	-0.5893
por haberte	-0.2078
post	-0.1153
pour	-0.3391
pren*	-0.6132
prom*	-0.4924
prometo	-0.2023
prometo que	-0.2023
promise	-0.3553
promise i	-0.3735
prove	-0.5049
puedo	-0.7556
put	-0.7707
que	0.4301
que hice	-0.4145
que j	-0.3391
que ta	0.7211
que tal	0.4018
que tu	-0.17
que voy	-0.2023
quit	-0.3289
quoi	0.8759
quoi de	0.3878
real*	-0.7439
really	-0.7925
reco*	-0.471
recojo	-0.1949
recojo a	-0.1949
regr*	-0.4642
regret	-0.4642
regret lying	-0.156
reme*	0.4694
remember	0.4694
remember this	0.3073
rent	-0.1183
rent $	-0.1183
reply	-0.529
repo*	-0.17
repondre	-0.17
repondre $	-0.17
resp*	-0.4552
responsibility	-0.4552
responsibility $	-0.2969
rest	-0.2108
revi*	-0.4993
reviens	-0.4993
right	-0.6094
right about	-0.2859
room	-0.6412
round	-0.1556
round this	-0.1556
ruin*	-0.665
s	-0.4057
s doctor	-0.1505
sach*	-0.3277
sachen	-0.3277
sachen in	-0.1709
sacr*	-0.1432
sacrificed	-0.1432
sacrificed you	-0.1432
sad is	0.1283
safe	-0.7618
safe $	-0.6749
said	-0.3064
salut	0.3878
salut quoi	0.3878
saw	0.3451
saw you	-0.6593
saw your	0.4866
say	-1.0623
say $	-0.7833
scho*	-0.2539
school	-0.2539
schu*	-0.2731
schuld	-0.2731
schuld $	-0.2731
se	-0.6533
see what	-0.4225
self*	-0.3992
selfish	-0.3992
send	-0.6517
send it	-0.1176
send me	-0.5551
ser	-0.2023
ser diferente	-0.2023
shou*	-0.3097
should	-0.3097
should i	-0.1176
si	-0.5113
si no	-0.289
sick	-0.4407
sign	-0.4214
sign*	-0.5495
sinto	-0.5095
sinto tanto	-0.1822
sleep	-0.6539
slow	-0.3779
slow and	-0.1476
so	-0.5588
so $	0.7246
so bad	-0.3739
so much	-0.4604
so sorry	-0.8061
some	-0.2884
some*	0.601
someone	0.5151
something	0.1201
something $	0.2328
something exciting	0.1111
something happens	-0.6138
song	0.7059
soon	-0.6414
soon $	-0.3895
sorry	-0.7009
sorry $	-0.2311
sorry 2	-0.3233
sorry completely	-0.1556
sorry for	-0.2341
sorry i	-0.5384
sorry to	-0.2927
star*	-0.1023
start	-0.6385
started	-0.1023
started therapy	-0.1023
stat*	-0.5499
station	-0.563
station $	-0.1019
stel*	-0.1709
stellen	-0.1709
stellen $	-0.1709
still	0.1671
still here	-0.1556
still love	-0.7396
stop	-0.3805
stop being	-0.1122
stop thinking	-0.3662
stra*	0.4369
stranger	0.5374
stre*	-0.5792
sua	-0.631
sua falta	-0.5095
suff*	-0.1665
suffering	-0.1665
suffering $	-0.1665
surp*	-0.2648
sweet	-0.4191
swhrt	-0.1358
swhrt how	-0.1358
t	-0.5314
ta	0.7211
table	-0.2857
take	-0.6475
take a	-0.4726
take care	-0.3672
take it	-0.3578
take responsibility	-0.2969
takes	-0.5477
tal	0.4018
tal $	0.4018
talk	0.6489
talk to	0.5755
tanto	-0.1822
tanto a	-0.1822
te	-0.8361
te amo	-0.3325
te deseo	-0.1568
te prometo	-0.2023
te vas	-0.2553
tell*	-0.8144
text	-0.5964
text back	-0.163
text journey	-0.1806
than	-0.3772
than*	-0.3246
thanks	-0.3246
thanks $	-0.2041
that	0.2609
that $	-0.6572
that i	-0.4511
that is	-0.6652
that s	-0.116
the	-0.4494
the best	-0.3711
the car	-0.5408
the form	-0.2769
the handover	-0.1306
the holiday	0.1283
the kids	-0.5098
the money	-0.6397
the morning	-0.1185
the name	0.4457
the new	0.2308
the papers	-0.4226
the party	0.3347
the phone	0.2324
the rent	-0.1183
the station	-0.6262
the tv	0.1111
then	-0.1961
then i	-0.1139
ther*	-0.1255
therapy	-0.1255
therapy i	-0.1023
there $	0.1111
there babe	0.104
thin*	0.1012
think	0.3568
think $	-0.1806
think about	0.3119
think of	0.2673
thinking	0.1281
thinking about	-0.3662
thinking of	0.1945
this	-0.1608
this $	-0.4862
this eve	0.1012
this number	-0.163
this place	0.3073
this text	-0.1806
this week	-0.1556
thou*	0.3461
though	0.1012
though $	0.1012
thought	0.3286
thought id	0.1111
three	-0.5876
ti	-0.4854
ti $	-0.4854
to	-0.2499
to be	-0.5115
to get	-0.2962
to hear	-0.3331
to miss	-0.4189
to play	0.1012
to the	0.1966
to you	-0.9772
to your	-0.2482
today	0.6182
today $	0.8229
todo	-0.4145
todo lo	-0.4145
toge*	-0.4396
together	-0.4396
together $	-0.4396
toi	-0.5285
toi $	-0.4085
tomo*	-0.4866
tomorrow	-0.4866
tomorrow $	-0.4419
tomorrow at	-0.1994
toni*	0.3655
tonight	0.3655
tonight $	0.3255
tonight i	-0.2449
tonight love	0.104
tons*	0.1052
tonsolitusaswell	0.1052
tonsolitusaswell $	0.1052
too	-0.4502
tot	-0.1358
tot about	-0.1358
tout	-0.5341
tout ce	-0.3391
tran*	-0.6456
trea*	-0.332
try	-0.3487
try again	-0.2634
try please	-0.1589
tu	-0.4796
tu vas	-0.17
tudo	0.4371
tues*	-0.1954
tuesday	-0.1954
tuesday at	-0.1505
tut	-0.1973
tut mir	-0.1973
tv	0.3426
tv $	0.3389
tv but	0.1111
type	0.1012
type activities	0.1012
um	-0.6405
una	-0.3909
una mala	-0.2383
uns	-1.0519
uns eine	-0.1219
up $	-0.1105
up 2	0.2579
up give	0.2324
up or	-0.163
us another	-0.1594
us try	-0.1023
va	0.897
vais	-0.3568
vais mal	-0.1675
vas	-0.3128
vas a	-0.2553
vas bien	-0.17
verl*	-0.1311
verletzt	-0.1311
verletzt habe	-0.1311
verm*	-0.9448
vict*	-0.1346
victim	-0.1346
victim $	-0.1346
vida	-0.7582
vida $	-0.7582
voce	-0.827
voce $	-0.451
voice	-0.1926
voy	-0.7966
voy a	-0.7966
vuel*	-0.4145
wait	-0.2106
walk	-0.1482
walk away	-0.1432
want 2	0.1283
want to	0.3663
want*	0.2044
wanting	0.2324
wanting to	0.2324
was	0.5887
was my	-0.4489
was wanting	0.2324
was wrong	-0.3986
we	-0.9553
we could	-0.6467
we had	-0.1965
we take	-0.1476
we try	-0.4135
week	-0.3957
week if	-0.1556
week*	-0.1267
well	-1.1164
well $	-0.7252
well soon	-0.3409
werde	-0.3095
werde mich	-0.3095
were	-0.5435
were right	-0.2859
what a	-0.1159
what are	0.4171
what happened	0.4065
what happens	-0.4225
what i	-0.3337
what if	-0.6706
what is	0.4321
what*	0.4345
when	-0.4768
when can	-0.4059
when i	-0.4783
when you	-0.2793
where	-0.2518
where should	-0.1176
whet*	0.1012
whether	0.1012
whether to	0.1012
who	0.3365
who is	0.1042
why	-0.851
wie	0.4806
wie geht	0.4806
will	-0.4313
will be	-0.2815
will change	-0.435
will come	-0.1895
will never	-0.3557
will not	0.2149
will pop	-0.1556
will stop	-0.1122
will tell	-0.1178
wish	-0.7364
wish you	-0.3184
with	-0.5474
with your	-0.9381
with*	-0.4952
without	-0.4952
without you	-0.4952
work $	0.174
work and	0.2324
would	-0.6005
would that	-0.4554
wrong	-0.3742
wrong and	-0.2969
x	-0.1199
x $	-0.1199
xx	0.249
xx $	0.249
year	-0.7051
year $	-0.6911
years	-0.3861
yell*	-0.2628
yelling	-0.2628
yelling at	-0.1569
you	-0.1124
you 1	-0.163
you a	-0.7556
you again	-0.2727
you all	-0.8384
you allday	0.2324
you and	-0.5448
you are	-0.6518
you ave	0.1007
you awake	0.3914
you back	-0.3973
you been	0.4302
you can	-0.4252
you clearly	-0.1665
you come	-0.2854
you coming	0.571
you destroyed	-0.1907
you dey	-0.1358
you did	-1.1486
you disgust	-0.3692
you do	-0.4072
you doin	0.7899
you doing	0.2737
you every	-0.3478
you feeling	0.1052
you finish	-0.1139
you for	-0.3097
you give	-0.1081
you got	-0.7219
you had	-0.6425
you have	-0.738
you honey	0.1007
you i	-0.4089
you in	0.2229
you just	-0.7923
you know	0.4726
you left	-0.2351
you loads	-0.5405
you my	-0.6291
you never	-0.1409
you off	0.2324
you only	-0.6103
you pick	-0.1628
you put	-0.7707
you send	-0.1135
you so	-0.5379
you still	0.2518
you today	0.3355
you up	0.8177
you want	-0.8343
you well	-0.7309
you were	-0.6541
you when	-0.1648
you will	0.2889
you would	-0.4429
you you	-0.2694
your	-0.5285
your exam	-0.6508
your family	-0.2889
your fault	-0.199
your favorite	0.3389
your grandmother	-0.3442
your half	-0.1183
your house	-0.262
your mom	-0.1662
your new	-0.9879
your ok	-0.2597
your still	-0.1556
your*	-0.6058
yourself	-0.6408
yourself $	-0.6408
zuru*	-0.9428
~	-0.3955
""",
    'draft.apology': """\
!apology	2.3718
!attack	-1.3916
!bargain	-0.6772
!begging	-0.8806
!caring	-1.1434
!guilt	-1.4924
!logistics	-1.1504
!probe	-1.2162
10	-0.415
10 $	-0.1503
2	0.1601
2 hurt	0.1408
4	-0.2993
4 tomorrow	-0.1479
4u	0.1408
4u $	0.1408
5	-0.5183
5 $	-0.5183
6	-0.2693
7	-0.1988
^ after	-0.4852
^ answer	-0.2529
^ are	-0.4759
^ bitte	-0.5168
^ call	-0.2575
^ can	-0.4833
^ congratulations	-0.2575
^ did	-0.6851
^ do	-0.7769
^ du	-0.4743
^ emma	-0.1503
^ eres	-0.4434
^ es	0.3014
^ espero	-0.3983
^ everyone	-0.4046
^ feliz	-0.7012
^ get	-0.4133
^ give	-0.6668
^ glad	-0.4467
^ good	-0.189
^ happy	-0.3481
^ have	-0.5491
^ hello	-0.1932
^ hey	-0.5992
^ hola	-0.6751
^ hope	-0.9545
^ how	-0.5543
^ ich	-0.8118
^ if	0.1329
^ is	0.1542
^ it	0.1016
^ j	-0.227
^ just	-0.5445
^ kannst	-0.2904
^ let	-0.5141
^ lol	-0.5141
^ love	-0.1135
^ may	-0.4447
^ merry	-0.3782
^ miss	-0.7664
^ my	-0.5721
^ need	-0.5314
^ nice	-0.7983
^ no	-0.2307
^ oi	-0.6765
^ ok	-0.2728
^ oops	-0.1097
^ perdoname	0.2901
^ please	-0.3698
^ por	-0.6338
^ recojo	-0.1675
^ remember	-0.5635
^ salut	-0.3681
^ se	-0.6334
^ see	-0.2845
^ si	-0.4385
^ sinto	-0.4378
^ sorry	0.8636
^ take	-0.2885
^ te	-0.5895
^ tell	-0.1293
^ thank	-0.1552
^ thanks	-0.3197
^ that	0.4068
^ the	-0.6903
^ thinking	-0.2739
^ tu	-0.7976
^ voce	-0.5439
^ was	-0.7251
^ we	-0.5014
^ what	-0.8664
^ when	-0.2812
^ who	-0.2654
^ wish	-0.5014
^ would	-0.1097
^ x	-0.2639
^ xx	-0.1169
^ you	-0.7304
^ your	-0.7044
a	-0.5883
a arrepentir	-0.1989
a because	-0.3133
a break	-0.2539
a call	0.2991
a cheater	-0.1887
a different	-0.1328
a good	-0.136
a great	-0.18
a las	-0.378
a liar	-0.1898
a los	-0.1675
a pain	0.1542
a ser	-0.1458
a sua	-0.1406
able	-0.2845
able to	-0.2845
about	0.2825
about the	0.463
about you	-0.5809
about yourself	-0.3526
acco*	-0.2841
account	-0.2841
account $	-0.2841
addr*	-0.2675
address	-0.2675
afte*	0.1542
after	-0.6523
after everything	-0.158
afternoon	0.1542
afternoon in	0.1542
again	0.1581
again $	0.1816
ages	-0.3663
ages $	-0.3663
ai	0.1904
ai fait	0.1904
all	-0.5004
all the	-0.5079
all your	-0.4143
alld*	0.2991
allday	0.2991
allday $	0.2991
allem	-0.7182
allem schuld	-0.1719
alles	-0.7004
alone	-0.4519
alone $	-0.4519
alwa*	0.1408
always	0.1408
always b	0.1408
am a	-0.1328
am at	-0.8768
am begging	-0.5555
am bored	-0.454
am coming	-0.1823
am going	-0.2937
am in	-0.4865
am on	-0.2642
am so	0.1077
am sorry	0.8879
am suffering	-0.2167
amo	-0.259
amo $	-0.1406
an	-0.2622
an allem	-0.1719
and	0.3047
and a	-0.2779
and i	0.7063
and if	-0.1136
and just	-0.1981
and pick	-0.1433
and send	-0.1114
and that	0.1542
and then	-0.5193
and your	-0.7313
ande*	-0.3108
andern	-0.3108
andern gib	-0.1112
another night	0.1542
another try	-0.1641
answer $	0.2146
answer me	-0.4953
answer now	-0.1823
any of	0.1542
anyo*	-0.749
anyone	-0.749
anyone $	-0.5634
anyt*	-0.6153
anything	-0.6153
anything $	-0.1435
anything to	-0.5948
apol*	0.6722
apologize	0.6722
apologize for	0.6722
appo*	-0.3525
appointment	-0.3525
appointment is	-0.1503
are	-0.3609
are a	-0.3308
are doing	-0.113
are happy	-0.3183
are my	-0.2523
are up	0.2991
are you	-0.5582
arre*	-0.2858
arrepentir	-0.1989
arrepentir $	-0.1989
as	-0.5677
at	-0.2524
at 10	-0.1503
at 4	-0.1529
at 6	-0.2693
at half	-0.1097
at home	-0.1476
at nine	-0.3026
at the	-0.3176
at work	-0.2597
at you	0.28
awake	-0.3875
awake $	-0.3875
away	-0.2178
away $	-0.2178
b here	0.1408
babe	-0.1425
babe i	-0.1441
baby	0.2197
baby $	-0.2638
baby i	0.2991
back	-0.129
back $	-0.3176
back from	0.2821
back i	-0.2145
bad	0.3464
be	-0.5787
be a	0.1542
be able	-0.2845
be friends	-0.3513
be ok	-0.1097
be there	-0.4462
beber	-0.4341
beber $	-0.4341
beca*	-0.3036
because	-0.3036
because de	-0.3133
because of	-0.1821
been	-0.2956
been $	-0.4564
begg*	-0.5555
begging	-0.5555
begging $	-0.2085
being	-0.2543
being jealous	-0.2543
beli*	-0.495
believe	-0.495
bem	-0.5127
bem $	-0.5127
best	-0.5056
best $	-0.2133
bett*	-0.2431
better	-0.2558
bien	-0.4064
birt*	-0.3082
birthday	-0.3082
birthday $	-0.2953
bist	-0.5717
bist an	-0.1719
bitte	-0.5168
bitte melde	-0.2144
bored	-0.3921
boxes	-0.4774
boxes $	-0.4774
brau*	-0.7712
brauche	-0.2144
brauche dich	-0.2144
brea*	-0.3573
break	-0.2539
but i	0.1329
by	-0.3525
c	-0.2272
c you	-0.2692
call me	-0.4017
call x	0.2991
call*	0.1008
calling	0.1008
calling you	0.1611
can	-0.5442
can i	-0.4005
can not	-0.4018
can we	-0.5058
can you	-0.2831
car	-0.6053
care	-0.5092
care $	-0.1691
care if	-0.2167
care then	-0.1915
care*	0.1061
careabout	0.1408
careabout you	0.1408
casually	-0.1981
casually $	-0.1981
casualty	0.1542
casualty and	0.1542
ce	0.1904
ce que	0.1904
chan*	-0.7949
chance	-0.4389
chance $	-0.4429
change	-0.5227
changed	-0.6833
chea*	-0.4554
cheater	-0.1887
cheater $	-0.1887
chec*	-0.3788
check	-0.1097
check that	-0.1097
chri*	-0.455
christmas	-0.455
cinco	-0.5438
cinco $	-0.5438
clea*	-0.2167
clearly	-0.2167
clearly do	-0.2167
coll*	-0.2212
come	-0.4746
come and	-0.1433
come back	-0.4809
come get	-0.1972
come home	-0.3083
comi*	-0.3477
coming	-0.3477
coming to	-0.2829
cong*	-0.2502
congratulations	-0.2575
congratulations on	-0.1362
contestas	-0.2086
contestas te	-0.1989
could	-0.6943
coun*	-0.3561
culpa	0.8965
cump*	-0.3806
cumpleanos	-0.3806
cumpleanos te	-0.1765
dass	0.6292
dass ich	0.6292
date	-0.3526
date casually	-0.1981
day	-0.3192
day $	-0.2467
de beber	-0.4341
de neuf	-0.3681
de toi	-0.4299
dejes	-0.2534
dejes $	-0.2534
den	-0.1238
den keller	-0.1238
depo*	-0.3512
desc*	0.6687
desculpa	0.6687
deseo	-0.1765
deseo lo	-0.1765
dest*	-0.1727
destroyed	-0.1727
destroyed everything	-0.1727
dich	-0.164
dich $	-0.4072
dich ich	-0.2144
dich verletzt	0.1986
did	0.3787
did not	0.719
did you	-0.6319
didn	0.1408
didn t	0.1408
dife*	-0.1458
diferente	-0.1458
diferente $	-0.1458
diff*	-0.3765
different	-0.3765
different person	-0.1328
din	0.2014
din lock	0.2014
dinn*	0.1975
dinner	0.1975
dir	-0.4613
disg*	-0.3872
disgust	-0.3872
disgust me	-0.3872
do it	0.5193
do not	-0.2104
do something	-0.1441
do you	-0.2739
doct*	-0.2316
doctor	-0.2316
doctor appointment	-0.1503
does	-0.537
does not	-0.1136
doin	-0.25
doin $	-0.156
doing	-0.1819
doing tonight	-0.141
doing well	-0.113
done	-0.2106
done any	0.1542
drea*	-0.4047
dreams	-0.4047
drin*	0.1454
drink	-0.2992
drinking	0.1454
drop	-0.2021
du	-1.0088
du bist	-0.3101
du meine	-0.1238
eight	-0.1024
eight from	-0.1097
eine	-0.1112
eine chance	-0.1112
em	-0.2921
em round	-0.2921
emma	-0.1503
emma s	-0.1503
enjoy	-0.4527
eres	-0.4434
eres una	-0.4434
es $	-0.41
es tut	0.3014
espe*	-0.4476
espere	-0.227
espere que	-0.227
espero	-0.3983
espero que	-0.3983
eu	-0.5553
even	-0.6807
ever	-0.4307
ever*	-0.417
every	-0.2981
everyone	-0.5119
everything	-0.212
everything $	-0.2523
everything we	-0.1727
exam	-0.1621
fait	0.1904
falta	-0.4378
falta te	-0.1406
fancy	-0.208
fault	0.3545
fault $	0.1675
favo*	-0.2723
favor	-0.743
favor $	-0.6833
favor no	-0.2719
favorite	-0.2723
favorite movie	-0.2723
feel*	-0.1305
feeling	-0.1305
feliz	-0.7012
feliz cumpleanos	-0.3806
felt	0.1408
felt about	0.1408
fini*	-0.2706
finish	-0.1786
finish then	-0.1433
for	0.1689
for calling	0.1611
for everything	0.1617
for how	0.3815
for the	-0.2879
for what	0.6145
for yelling	0.3438
for you	-0.9242
for your	-0.4932
fore*	-0.2358
forever	-0.2358
forever $	-0.2358
forg*	0.5117
forgot	0.2877
forgot will	-0.2921
form	-0.2522
form $	-0.2522
frid*	-0.5219
friday	-0.4142
friday $	-0.4142
frie*	0.289
friends	0.289
from station	-0.1097
from the	-0.1988
from work	0.2991
full	0.2856
game	-0.3513
geht	-0.5347
geht es	-0.5347
get	-0.5425
get my	-0.5031
get some	-0.2028
get to	-0.2845
get well	-0.4133
gib	-0.1112
gib uns	-0.1112
give me	0.1518
give us	-0.1832
glad	-0.4467
go	-0.5731
go $	-0.1136
goin	-0.259
going	-0.4251
going $	-0.3134
going to	-0.2937
good	-0.4514
good luck	-0.189
got back	0.2991
gran*	-0.1896
grandmother	-0.1896
grandmother thinking	-0.1896
great	-0.18
guess	-0.7263
gute	-0.9144
habe	0.3515
habe $	0.3515
habe*	0.2901
haberte	0.2901
haberte mentido	0.2901
had	-0.5136
had $	-0.1727
had a	-0.4117
half	-0.1153
half eight	-0.1024
hand*	-0.7687
handover	-0.7687
happened	0.1174
happened $	0.1902
happens	-0.4905
happens $	-0.3626
happens to	-0.2845
happy	-0.5455
happy birthday	-0.3139
happy knowing	-0.1887
has	-0.4919
has a	-0.5106
hate	-0.5181
hate you	-0.5181
have a	-0.4005
have changed	-0.6578
have just	0.2991
have mail	-0.2694
have not	0.1046
have to	-0.4002
have you	-0.4072
haven	0.1408
haven t	0.1408
hear	-0.6803
hear about	-0.667
heard	-0.5353
hello	-0.1932
her	-0.6244
here	-0.2373
here $	-0.2921
here 4u	0.1408
here where	-0.3084
hey	-0.5787
hey happy	-0.1409
hey wie	-0.2327
hey you	-0.3781
hi babe	-0.1441
hi baby	0.2991
hi what	-0.3102
hice	0.2536
him	-0.1661
him $	-0.1661
hola	-0.6751
hola que	-0.3918
hold	-0.3224
hold you	-0.3224
home	-0.5485
home $	-0.282
home now	-0.1441
hope	-0.5881
hope i	0.2991
hope you	-0.5261
hope your	-0.5858
house	-0.1823
house $	-0.1823
how	0.1587
how are	-0.2651
how i	0.5574
how is	-0.5619
how much	0.2476
hun	-0.6327
hun $	-0.4341
hurt	0.4452
hurt you	0.4907
i	0.1856
i apologize	0.5638
i can	-0.4114
i careabout	0.1408
i come	-0.263
i did	0.7106
i didn	0.1408
i din	0.2014
i feel	0.2462
i finish	-0.1591
i get	-0.3867
i had	-0.4914
i hate	-0.5181
i hope	-0.13
i hurt	0.4709
i lied	0.6028
i love	-0.3378
i miss	-0.4123
i need	-0.486
i promise	-0.2756
i really	-0.5977
i regret	0.5481
i sacrificed	-0.158
i saw	-0.352
i send	-0.2694
i should	0.5446
i spent	0.1542
i started	-0.1328
i take	0.4301
i think	-0.106
i treated	0.1407
i want	0.2582
i was	0.387
i will	-0.369
i wish	-0.2133
ich	-0.3722
ich brauche	-0.2144
ich dich	0.5575
ich werde	-0.3108
if	-0.2045
if i	-0.3069
if it	-0.1136
if something	-0.2845
if you	-0.1223
if your	-0.2921
igno*	-0.3312
ignore	-0.3312
ignore me	-0.3312
il	-0.5328
ill	0.1317
ill always	0.1408
in	-0.2602
in $	-0.6816
in ages	-0.3663
in casualty	0.1542
in den	-0.1238
in the	-0.4589
in your	-0.6971
incl*	0.1542
includes	0.1542
includes all	0.1542
inst*	-0.1308
instead	-0.1308
intend	0.1408
intend 2	0.1408
is	-0.4593
is all	-0.4292
is it	-0.1708
is not	-0.3367
is on	0.4427
is the	-0.1861
is tuesday	-0.1503
is up	-0.3102
is what	-0.4112
it	0.1476
it $	0.1466
it again	0.5193
it does	-0.1136
it going	-0.3134
it is	-0.4276
it ok	0.1542
it slow	-0.1981
it was	0.4306
itri*	0.1408
itried2tell	0.1408
itried2tell urmom	0.1408
its	-0.2122
iwas	0.1408
iwas marine	0.1408
j	0.1127
j ai	0.1904
j espere	-0.227
je vais	-0.414
jeal*	0.175
jealous	0.175
jealous if	-0.2543
job	-0.4889
job $	-0.2452
just	-0.2017
just be	-0.3513
just date	-0.1981
just got	0.2991
just to	-0.1097
just walk	-0.158
kann	-0.4694
kann ich	-0.4694
kann*	-0.2904
kannst	-0.2904
kannst du	-0.2904
keep	-0.5659
kell*	-0.1238
keller	-0.1238
keller stellen	-0.1238
key	-0.3777
keyp*	0.2014
keypad	0.2014
keypad $	0.2014
keys	-0.1834
kids	-0.2269
kids at	-0.2146
knew	0.1408
knew how	0.1408
know*	-0.1887
knowing	-0.1887
knowing how	-0.1887
la	-0.7634
las	-0.378
las cinco	-0.1675
last	0.1772
last night	0.2454
late	-0.1051
late afternoon	0.1542
later	-0.4858
later $	-0.4918
leave	-0.6582
leave me	-0.5696
leave the	-0.3096
left	-0.7549
left me	-0.3563
leid	0.3014
leid dass	0.3014
les	-0.4644
let	-0.4363
let me	-0.4092
let us	-0.3422
let you	-0.1317
liar	-0.1898
liar and	-0.1887
lied	0.6028
life	-0.9037
life $	-0.5044
like	-0.8987
like you	-0.3414
list*	0.4535
lo	0.1565
lo mejor	-0.1765
lo que	0.2536
loads	-0.2779
lock	0.2014
lock my	0.2014
lol	-0.5652
long	-0.4202
long time	-0.4202
los	-0.5153
los ninos	-0.1675
lost	0.1408
lost me	0.1408
lots	-0.1971
lots of	-0.1971
love	-0.2837
love me	-0.2729
love you	-0.3304
love*	-0.1186
loved	-0.361
luck	-0.189
luck with	-0.1751
lying	0.2907
lying to	0.2907
mail	-0.2694
mail here	-0.2694
make	-0.4468
make it	-0.4468
mal	-0.1834
mal a	-0.1834
mala	-0.2189
mala persona	-0.2189
many	0.1611
many times	0.1611
mari*	0.1408
marine	0.1408
marine that	0.1408
may	-0.414
may all	-0.1058
me	-0.3095
me a	0.2909
me again	-0.3778
me and	-0.4074
me back	-0.259
me dejes	-0.2534
me i	-0.2673
me ill	0.1408
me like	-0.4007
me one	-0.1287
me see	-0.3893
me up	-0.1122
means	0.1542
means i	0.1542
meet another	0.1542
meet me	-0.22
meet once	-0.1136
meet*	-0.5599
meeting	-0.5599
meine	-0.3198
meine sachen	-0.3198
mejor	-0.1765
mejor $	-0.1765
melde	-0.2144
melde dich	-0.2144
ment*	0.2142
mentido	0.4993
mentido $	0.4993
merry	-0.3782
mess*	0.4607
met	-0.6409
mich	-0.3108
mich andern	-0.3108
mind	-0.1097
mind picking	-0.1097
minha	0.4265
minu*	-0.494
minutes	-0.4757
minutes late	-0.4296
mir	0.3014
mir leid	0.3014
miss	-0.8311
miss you	-0.4685
miss*	-0.128
missed	0.3396
missing	-0.5336
mom	-0.3471
mom is	-0.1534
mom s	-0.32
more	-0.4763
morn*	-0.3901
morning	-0.3901
morning $	-0.3901
move	-0.3552
moved	-0.8308
moved to	-0.8308
movie	-0.2723
movie is	-0.2723
much	-0.1058
much $	-0.4722
much i	0.2554
much pain	-0.5003
my everything	-0.2523
my fault	0.5911
my keypad	0.2014
my life	-0.3382
my mom	-0.2915
my new	-0.2903
my things	-0.1972
my time	0.133
name	-0.5144
name of	-0.5144
nao	-0.4786
ne	-0.8491
need	-0.149
need to	0.1417
need you	-0.469
need*	0.157
needed	0.157
needs	-0.3868
needs your	-0.3251
neuf	-0.3681
neuf $	-0.3681
never	-0.3152
never have	0.3092
never knew	0.1408
new	-0.7238
new job	-0.1736
new victim	-0.1362
new year	-0.4469
nice	-0.847
nicht	-0.5557
night	0.1414
nine	-0.3026
nine $	-0.3026
ninos	-0.1675
ninos a	-0.1675
no	-0.72
no contestas	-0.1989
no me	-0.2572
no need	-0.4727
no puedo	-0.4309
nobo*	-0.4102
nobody	-0.4102
not	0.4657
not answer	-0.112
not believe	-0.495
not care	-0.2167
not do	0.5009
not done	0.1542
not even	-0.6672
not leave	-0.5044
not mind	-0.1097
not piss	0.2991
not stop	-0.1277
not wait	-0.3302
not work	-0.1586
noth*	-0.7336
nothing	-0.7336
now	-0.2365
now $	-0.6717
now let	-0.1328
now or	-0.1823
now want	-0.1441
numb*	-0.3165
number	-0.3165
of	-0.1441
of my	-0.4102
of the	-0.2275
of y	0.1542
of you	-0.9628
off	0.2408
off on	0.2991
oi	-0.6765
ok	-0.1659
ok $	-0.104
ok if	0.1542
ok thanks	-0.1915
on the	-0.1392
on tv	-0.2723
on you	-0.3329
on your	-0.1362
once	-0.4249
once and	-0.2845
one	-0.666
one $	-0.2719
one more	-0.4703
only	-0.367
oops	-0.1097
oops sorry	-0.1097
or	-0.43
or i	-0.5146
our	-0.9403
our song	-0.5791
out	-0.3762
out of	-0.2283
over	-0.2489
over $	-0.2489
owe	-0.2509
owe me	-0.2509
pain	0.2212
pain $	0.1542
pain i	0.237
pape*	-0.918
papers	-0.1835
papers and	-0.1114
party	0.3129
party $	0.4526
pas	-0.7084
pass*	-0.879
path*	-0.2284
pathetic	-0.2284
pathetic $	-0.2284
perd*	0.7678
perdoname	0.2901
perdoname por	0.2901
pers*	-0.4805
person	-0.4456
person now	-0.1328
persona	-0.2189
persona $	-0.2189
phone	0.3156
phone today	0.2991
pick	-0.1752
pick up	-0.1713
pick you	-0.1433
pick*	-0.1097
picking	-0.1097
picking me	-0.1097
pict*	-0.1705
picture	-0.1157
picture $	-0.1157
pictures	-0.112
piss	0.2991
piss you	0.2991
place	-0.8392
place $	-0.3022
plea*	-0.4662
please	-0.4901
please $	-0.5474
please answer	-0.2085
please come	-0.1987
please please	-0.1641
please sign	-0.1114
pop	-0.2921
pop em	-0.2921
por	0.4142
por favor	-0.743
por haberte	0.2901
post	-0.112
pour	0.1904
pren*	-0.8535
prom*	-0.3833
prometo	-0.1458
prometo que	-0.1458
promise	-0.2756
promise i	-0.2818
prove	-0.626
puedo	-0.8757
put	-0.241
que	-0.3799
que hice	0.2536
que j	0.1904
que ta	-0.7438
que tal	-0.3918
que voy	-0.1458
quit	-0.4109
quoi	-0.5631
quoi de	-0.3681
real*	-0.7616
really	-0.7977
reco*	-0.378
recojo	-0.1675
recojo a	-0.1675
regr*	0.5481
regret	0.5481
regret lying	0.2907
reme*	-0.6164
remember	-0.6164
remember this	-0.2122
reply	-0.3907
resp*	0.4301
responsibility	0.4301
responsibility $	0.2597
revi*	-0.484
reviens	-0.484
right	-0.4579
right about	-0.2456
room	-0.4783
round	-0.2921
round this	-0.2921
ruin*	-0.4091
s	-0.1191
s doctor	-0.1503
s what	0.1408
sach*	-0.3198
sachen	-0.3198
sachen in	-0.1238
sacr*	-0.158
sacrificed	-0.158
sacrificed you	-0.158
sad	-0.2878
safe	-0.6873
safe $	-0.6057
said	0.6386
salut	-0.3681
salut quoi	-0.3681
saw	-0.4561
saw you	-0.2017
saw your	-0.394
say	-0.5528
say $	-0.4012
scho*	-0.1958
school	-0.1958
schu*	-0.1719
schuld	-0.1719
schuld $	-0.1719
se	-0.6334
see	-0.1267
see what	-0.3626
send	-0.4834
send it	-0.2694
send me	-0.4329
send them	-0.1114
ser	-0.1458
ser diferente	-0.1458
shee*	0.1542
sheets	0.1542
sheets and	0.1542
shou*	0.4402
should	0.4402
should i	-0.2694
si	-0.4385
si no	-0.2086
sick	-0.3021
sign	-0.3118
sign the	-0.1114
sign*	-0.3663
sinto	-0.4378
sinto tanto	-0.1406
sleep	-0.5678
slow	-0.3399
slow and	-0.1981
so	-0.3494
so $	-0.4314
so bad	-0.4847
so many	0.1611
so much	-0.5
so sorry	0.2084
some	-0.2028
some*	-0.603
someone	-0.317
something	-0.275
something $	-0.1441
something happens	-0.2845
song	-0.5791
soon	-0.4806
soon $	-0.4774
sorry	1.105
sorry $	0.3709
sorry 2	0.3354
sorry completely	-0.2921
sorry for	0.5502
sorry i	0.6439
sorry to	0.109
spent	0.1542
spent late	0.1542
star*	-0.1328
start	-0.3959
started	-0.1328
started therapy	-0.1328
stat*	-0.2271
station	-0.2445
station $	-0.1175
stel*	-0.1238
stellen	-0.1238
stellen $	-0.1238
still	-0.4655
still here	-0.2921
still love	-0.3326
stop	-0.2717
stop being	-0.2543
stop thinking	-0.1277
stra*	-0.694
stranger	-0.6384
stre*	-0.4986
stuf*	0.1542
stuffa2moro	0.1542
stuffa2moro and	0.1542
sua	-0.622
sua falta	-0.4378
suff*	-0.2167
suffering	-0.2167
suffering $	-0.2167
surp*	-0.1569
sweet	-0.4059
t	0.5644
t intend	0.1408
t lost	0.1408
ta	-0.7438
table	-0.284
take a	-0.2539
take care	-0.3764
take it	-0.4455
take responsibility	0.2597
takes	-0.2702
tal	-0.3918
tal $	-0.3918
talk	-0.769
talk to	-0.6102
tanto	-0.1406
tanto a	-0.1406
te	-0.8727
te amo	-0.259
te deseo	-0.1765
te prometo	-0.1458
te vas	-0.1989
tell	-0.1672
tell me	-0.1293
tell*	-0.5171
text	-0.2052
than	-0.1717
than*	-0.345
thank	-0.1552
thank you	-0.1552
thanks	-0.345
thanks $	-0.1805
that	0.6705
that $	0.4695
that be	-0.1097
that i	0.5729
that includes	0.1542
that is	0.5312
that means	0.1542
that s	0.1018
that you	-0.1097
the	-0.7439
the best	-0.5056
the car	-0.6053
the form	-0.2522
the handover	-0.7687
the kids	-0.2269
the morning	-0.2845
the name	-0.5144
the new	-0.1834
the papers	-0.1835
the party	0.1966
the phone	0.2991
the station	-0.2987
them	-0.1114
them back	-0.1114
then	-0.4212
then $	-0.2069
then i	-0.1433
ther*	-0.1614
therapy	-0.1614
therapy i	-0.1328
thin*	-0.166
things	0.2145
things $	-0.3323
think	-0.4467
think about	-0.463
think of	-0.1567
thinking	-0.3487
thinking about	-0.1277
thinking of	-0.361
this	-0.4699
this $	-0.188
this place	-0.2122
this week	-0.2921
thou*	-0.2297
thought	-0.232
three	-0.5159
ti	-0.8739
ti $	-0.8739
time	-0.1983
time $	-0.3958
time sheets	0.1542
times	0.1611
times i	0.1611
to	-0.1948
to answer	0.3003
to check	-0.1097
to do	-0.1735
to get	-0.2398
to hear	-0.2478
to me	-0.8339
to miss	-0.2517
to see	0.1296
to the	-0.3064
to you	0.2676
to your	-0.1844
today	-0.2911
today $	-0.2841
todo	0.2536
todo lo	0.2536
toge*	-0.3561
together	-0.3561
together $	-0.3561
toi	-0.8994
toi $	-0.8339
tomo	-0.1097
tomo at	-0.1097
tomo*	-0.2081
tomorrow	-0.2081
tomorrow $	-0.1676
tomorrow at	-0.1626
toni*	-0.3064
tonight	-0.3064
tonight $	-0.3268
too	-0.7391
tout ce	0.1904
tran*	-0.9314
trea*	-0.2145
treated	0.1407
treated you	0.1407
try	-0.3256
try again	-0.2513
try please	-0.1641
tu	-1.0336
tudo	-0.6478
tues*	-0.2193
tuesday	-0.2193
tuesday at	-0.1503
tut	0.3014
tut mir	0.3014
tv	-0.2255
tv $	-0.2723
um	-0.5529
una	-0.4434
una mala	-0.2189
uns	-0.9295
uns eine	-0.1112
up	-0.2507
up $	-0.6079
up give	0.2991
up the	-0.1284
up tomo	-0.1097
urmom	0.1408
urmom $	0.1408
us	-0.483
us another	-0.1693
us meet	-0.1136
us try	-0.1328
va	-0.9084
vais	-0.414
vais mal	-0.1834
vas	-0.2091
vas a	-0.1989
verl*	0.1986
verletzt	0.1986
verletzt habe	0.1986
verm*	-0.893
vict*	-0.1362
victim	-0.1362
victim $	-0.1362
vida	-0.6638
vida $	-0.6638
voce	-0.7135
voce $	-0.3785
voice	-0.5955
voy	-0.6164
voy a	-0.6164
vuel*	-0.4189
wait	-0.3302
walk	-0.1395
walk away	-0.158
want	-0.2528
want to	-0.1434
want*	0.293
wanting	0.2991
wanting to	0.2991
was my	0.4306
was wanting	0.2991
was wrong	0.3217
we	-0.5389
we could	-0.6943
we had	-0.2218
we meet	0.1542
we take	-0.1981
we try	-0.4046
week	-0.3651
week if	-0.2921
week*	-0.5809
weekend	-0.4817
weekend $	-0.4817
well	-0.1899
well $	0.1899
well no	-0.113
well soon	-0.4133
werde	-0.3108
werde mich	-0.3108
were	-0.4943
were right	-0.2456
what	-0.3584
what a	-0.3144
what are	-0.2183
what happened	0.1226
what happens	-0.3626
what i	0.4239
what if	-0.4511
what is	-0.3102
what itried2tell	0.1408
what you	-0.5425
what*	-0.3637
when	-0.1454
when can	-0.3423
when i	-0.4203
when iwas	0.1408
where	-0.4578
where should	-0.2694
who	-0.5045
who is	-0.2761
why	-0.2853
wie	-0.41
wie geht	-0.41
will	-0.5866
will be	-0.8411
will change	-0.2904
will come	-0.1844
will let	-0.1317
will never	-0.6505
will not	0.4126
will pick	-0.1529
will pop	-0.2921
will stop	-0.2543
will tell	-0.1602
wish	-0.5636
wish you	-0.2076
with	-0.9693
with the	-0.2848
with your	-0.7583
with*	-0.3332
without	-0.3332
without you	-0.3332
work	-0.2725
work $	-0.562
work and	0.2991
work i	-0.1136
would	-0.4212
would that	-0.1738
wrong	0.2744
wrong and	0.2597
xx	-0.1197
xx $	-0.1197
y	0.1542
y stuffa2moro	0.1542
year	-0.4469
year $	-0.3846
years	-0.3696
yell*	0.3438
yelling	0.3438
yelling at	0.28
you	-0.457
you $	-0.1896
you a	-0.3729
you again	-0.39
you all	-0.6447
you allday	0.2991
you and	-0.5233
you are	-0.1785
you at	-0.347
you awake	-0.3875
you back	-0.1834
you been	-0.3625
you but	0.1408
you can	-0.1729
you clearly	-0.2167
you come	-0.4646
you coming	-0.3337
you destroyed	-0.1727
you did	-0.6161
you disgust	-0.3872
you doin	-0.25
you doing	-0.1575
you every	-0.2995
you felt	0.1408
you finish	-0.1433
you for	-0.4087
you get	-0.4313
you go	-0.1136
you got	-0.4615
you had	-0.2143
you have	-0.5584
you haven	0.1408
you i	0.2938
you in	0.4685
you it	0.1407
you just	-0.2806
you know	-0.1364
you left	-0.3563
you like	-0.7653
you loads	-0.2779
you my	-0.115
you never	-0.2401
you off	0.2991
you only	-0.3977
you pick	-0.125
you put	-0.241
you so	-0.1698
you still	-0.5068
you today	-0.2696
you up	-0.3751
you want	-0.3411
you well	0.3403
you were	-0.2022
you when	-0.2801
you will	-0.5655
you would	-0.4587
you you	-0.2665
your	-0.3275
your exam	-0.1621
your fault	-0.4203
your favorite	-0.2723
your grandmother	-0.1896
your house	-0.1823
your mom	-0.1845
your new	-0.5521
your ok	-0.1946
your still	-0.2921
your*	-0.4292
yourself	-0.4743
yourself $	-0.4743
zuru*	-0.8146
~	-1.1664
""",
    'intents.checkin': """\
!checkin	3.0219
!delete_data	-1.5573
!help	-1.2576
!out_of_scope	-1.5788
!smalltalk	-1.9347
!stop	-1.9598
!•	-0.7126
1	-0.1659
1 share	-0.1659
10	0.7826
10 $	0.5138
24	-0.2586
24 hours	-0.2586
3	0.5328
3 no	0.2692
4	0.5246
4 $	0.5246
5	0.261
5 $	0.4521
5 today	0.3884
6	0.5821
7	0.7685
7 $	0.6861
7 out	0.276
8	-0.3005
^ ai	-0.3119
^ aide	-0.6456
^ am	-0.8877
^ apaga	-0.6943
^ appreciate	-0.2246
^ are	-0.6152
^ ayuda	-0.5715
^ borra	-0.4269
^ bye	-0.5819
^ can	0.4336
^ cancel	-1.0345
^ change	-0.5381
^ clear	-0.5497
^ como	-0.4807
^ daily	0.5057
^ day	0.6775
^ delete	-0.4434
^ disable	-0.4216
^ do	-0.4558
^ efface	-0.584
^ elimina	-0.5936
^ erase	-0.3802
^ fais	-0.278
^ feeling	0.5368
^ find	-0.3195
^ forget	-0.2878
^ give	-0.4063
^ glad	-0.3273
^ good	-0.8875
^ goodnight	-0.4407
^ he	-0.5626
^ hello	-0.3915
^ hi	-0.5162
^ hola	-0.5387
^ i	-0.6005
^ ich	-0.2902
^ in	-0.403
^ is	-0.7876
^ it	-0.9051
^ just	-0.3339
^ log	0.8595
^ lol	-0.5485
^ make	-0.5517
^ me	-0.6363
^ meine	-0.3159
^ mood	0.6436
^ mute	-0.5788
^ my	-0.6728
^ nice	-0.4789
^ no	-0.6882
^ okay	-0.6484
^ pausa	-0.5685
^ pause	-0.7027
^ please	-0.7755
^ que	-0.743
^ quit	-0.5109
^ record	0.7368
^ registrar	0.3471
^ remove	-0.3899
^ see	-0.3712
^ send	-0.2094
^ set	-0.6534
^ she	-0.597
^ show	0.624
^ stop	-0.3757
^ take	-0.5324
^ tell	-0.3341
^ thank	-0.2612
^ thanks	-0.4659
^ that	-0.183
^ the	-0.3052
^ today	0.4902
^ turn	-0.3436
^ vielen	-0.3861
^ was	-0.6025
^ we	-0.7535
^ what	-0.2277
^ when	-0.7083
^ where	-0.7034
^ which	-0.3467
^ who	-0.7351
^ why	-0.5788
^ wipe	-0.2689
^ you	-1.0157
^ zeig	0.3655
^ •	-0.6929
a	-0.7313
a 6	0.5821
a 7	0.8255
a good	-0.3824
a robot	-0.1175
aapl	-0.1659
aapl $	-0.1659
about	-0.4202
about $	-0.1716
about anything	-0.3065
about me	-0.1061
about my	-0.3609
acce*	-0.4788
accent	-0.3144
accent $	-0.2748
acco*	-0.7355
account	-0.7355
account $	-0.2664
add	-0.3925
afra*	-0.3006
afraid	-0.3006
afraid of	-0.3006
ai	-0.33
ai how	-0.3119
aide	-0.6456
airp*	-0.1969
airplane	-0.1969
airplane travel	-0.1969
ajuda	-0.8506
all	-0.6874
all the	-0.2856
alles	-0.5802
alles $	-0.5802
alone	-0.4139
alone $	-0.3914
alwa*	-0.3741
always	-0.3741
am	0.6517
am afraid	-0.1082
am i	0.7956
am scared	-0.3787
an	-0.5092
an airplane	-0.1969
an apple	-0.2069
an overdraft	-0.1149
and	-0.5542
and i	-0.4569
and now	-0.5047
animo	0.4971
animo $	0.3471
anot*	-0.6431
another	-0.6431
answ*	-0.2672
answer	-0.2427
answer $	-0.2427
answering	-0.1132
answering $	-0.1132
anxi*	-0.4419
anxious	-0.4419
any	-0.1529
any more	-0.1393
anym*	-0.2114
anymore	-0.2114
anymore $	-0.2154
anyo*	-0.5955
anyone	-0.5955
anyone $	-0.1079
anyt*	-0.2822
anything	-0.2822
anything $	-0.3065
apaga	-0.6943
apple	-0.2069
apple share	-0.2069
appr*	-0.2926
appreciate	-0.2926
appreciate the	-0.2246
are	-0.7215
are capable	-0.1132
are some	-0.1919
are the	-0.3164
are you	-0.5068
are your	-0.321
arou*	-0.3315
around	-0.3315
around people	-0.3315
ask	-0.3335
ask you	-0.3335
assi*	-0.2644
assist	-0.2644
assist me	-0.2644
at	-0.1803
at night	-0.1803
away	-0.3429
ayuda	-0.5715
ayuda como	-0.2885
back	-0.4831
back $	-0.4831
bala*	-0.5075
balance	-0.5075
balance $	-0.5075
bank	-0.2568
bank $	-0.1149
be	-0.5305
be quiet	-0.3061
be silent	-0.2748
beca*	-0.162
because	-0.162
because i	-0.162
been	-0.6506
being	-0.2196
bett*	0.6549
better	0.6549
better today	0.6549
born	-0.2887
born $	-0.2887
borra	-0.4269
bot	-0.6717
bot $	-0.6853
built	-0.4757
buy	-0.5067
buy $	-0.1552
bye	-0.5819
bye now	-0.5288
ca	-0.8907
call	-0.251
call you	-0.251
can i	0.2176
can not	-0.7039
can you	-0.7924
canc*	-1.0345
cancel	-1.0345
capa*	-0.2717
capabilities	-0.2434
capabilities $	-0.2434
capable	-0.1132
capable of	-0.1132
capi*	-0.5061
capital	-0.3344
car	-0.3044
car take	-0.1747
card	-0.5534
chan*	-0.5854
change	-0.5854
change my	-0.3927
change the	-0.4376
chec*	0.3141
check	0.4869
check how	-0.2447
check in	0.5288
clear	-0.5497
clear my	-0.5497
comm*	-0.6535
commands	-0.4277
commands $	-0.4277
como	-0.5644
como se	-0.2885
comp*	-0.7462
cont*	0.9622
contact	0.7819
contact $	0.6038
contact do	0.298
conv*	-0.7916
conversation	-0.4767
conversation $	-0.4767
daily	0.25
daily check	0.25
dank	-0.3861
dank $	-0.3861
das	-0.5708
data	-0.6663
data $	-0.605
data safe	-0.2308
data*	-0.1838
database	-0.1838
database $	-0.1838
daten	-0.6302
daten loschen	-0.3159
datos	-0.3314
datos $	-0.3314
day	0.6827
day $	-0.2696
day 3	0.2692
days	0.6454
days $	0.1627
days of	0.298
de	-0.545
death	-0.2231
death $	-0.2231
dele*	-0.4466
delete	-0.4466
delete my	-0.3471
delete what	-0.135
depr*	-0.6343
dias	0.6533
did	-0.8374
did not	-0.265
die	-1.0112
died	-0.3145
dies*	-0.3046
dieser	-0.3046
dieser bot	-0.3046
disa*	-0.4216
disable	-0.4216
disable notifications	-0.4216
disc*	-0.6661
discovered	-0.3143
discovered $	-0.3143
do	-0.451
do $	-0.2334
do about	-0.2473
do i	-0.477
do not	-0.3508
do you	-0.6258
does	-1.1029
does a	-0.2443
does an	-0.1969
does my	-0.176
does the	-0.8231
does this	-0.2187
dogs	-0.6322
doing	0.7212
doing today	-0.3119
du	-0.7438
e	-0.889
effa*	-0.584
efface	-0.584
eggs	-0.7235
eiff*	-0.7348
elim*	-0.5936
elimina	-0.5936
elimina mis	-0.2752
empty	-0.6949
end	-0.503
enou*	-0.6374
enough	-0.6374
enough for	-0.6681
envi*	-0.2359
envies	-0.2359
envies mas	-0.2359
erase	-0.4014
erase my	-0.2275
es	0.1317
est	0.4151
even	-0.2515
even check	-0.2447
even*	0.2766
evenings	-0.3052
evenings are	-0.3052
ever*	-0.6992
every	-0.5735
every day	-0.6104
everything	-0.5266
ex	-0.5485
expe*	-0.2758
expensive	-0.2979
expensive is	-0.2979
fais	-0.278
fais une	-0.278
far	1.0664
fast	-0.1969
fast does	-0.1969
fath*	-0.2381
fathers	-0.2381
fathers death	-0.2381
fear	-0.1359
fear of	-0.1359
fee	-0.1149
fee for	-0.1149
feel	-0.7231
feel guilty	-0.2381
feel like	-0.575
feel so	-0.5096
feel*	0.1463
feeling	0.1892
fewer	-0.4831
fewer messages	-0.4831
find	-0.5401
find me	-0.3195
fix	-0.2592
flig*	-0.1838
flight	-0.1838
for	-0.2395
for $	-0.1358
for 24	-0.2586
for a	-0.2387
for bank	-0.1149
for the	-0.411
for three	-0.3725
for today	0.6344
forg*	-0.3381
forget	-0.3381
forget everything	-0.117
fort*	0.3655
fortschritt	0.3655
fortschritt $	0.3655
frie*	-0.2263
friends	-0.2383
friends $	-0.2383
from	-0.3483
from my	-0.2269
from your	-0.1838
fun	-0.1731
fun speaking	-0.1731
funny	-0.2473
funny $	-0.2473
get	-0.4677
get messages	-0.1212
girl*	-0.3752
girlfriend	-0.3752
girlfriend $	-0.3544
give	-0.4063
give me	-0.4063
glad	-0.6038
glad we	-0.3273
go	-0.154
going	-0.4437
good	-0.2681
good $	0.1126
good*	-0.4504
goodbye	-0.1316
goodbye $	-0.1316
goodnight	-0.4407
goodnight $	-0.3903
got	-0.6807
got to	-0.3273
great	-0.7715
guil*	-0.2966
guilty	-0.2966
guilty about	-0.2966
had	-0.6253
had fun	-0.1731
happ*	-0.4285
happens	-0.4801
has	-0.6666
hate	-0.7529
have	0.4295
have $	0.298
have a	-0.149
have been	-0.5988
have no	-0.1762
have we	-0.3143
he	-0.7156
he did	-0.2447
he said	-0.2992
hello	-0.6347
hello $	-0.4251
help	-0.6287
help $	-0.4999
help*	-0.448
her	-1.0198
her $	-0.257
here	-0.2408
here $	-0.2408
hi	-0.5025
hi $	-0.3991
hi bot	-0.2942
him	-1.0608
him $	-0.4616
hist*	-0.3611
history	-0.3611
history $	-0.3611
hola	-0.5387
hola $	-0.5387
hold	-0.4048
hours	-0.2586
hours $	-0.2586
how are	-0.4825
how can	-0.721
how do	-1.1011
how does	-0.7202
how expensive	-0.2979
how far	0.7385
how fast	-0.1969
how i	-0.2447
how much	-0.5435
how old	-0.3773
how real	-0.1377
human	-0.1606
human $	-0.1606
hurts	-0.6812
hurts $	-0.6812
husb*	-0.1742
husband	-0.1742
i ask	-0.3335
i can	-0.7107
i change	-0.3598
i do	-0.4228
i feel	-0.5704
i had	-0.1731
i have	-0.1177
i just	-0.1491
i lost	-0.2469
i need	-0.6727
i pushed	-0.2574
i said	-0.4387
i so	-0.4291
i use	-0.5288
i was	-0.7462
i would	0.1556
i •	-0.6845
idio*	-0.4807
idioma	-0.4807
idioma $	-0.4807
if	-0.4303
if i	-0.3687
in $	0.5515
in a	-0.5312
in the	-0.2267
info*	-0.4153
information	-0.4153
information do	-0.137
inte*	-0.3446
is	-0.7494
is 1	-0.1659
is 5	0.3884
is an	-0.2285
is it	-0.435
is my	0.4896
is the	-0.6662
is there	-0.3948
is this	-0.3899
is your	-0.6424
it	-0.5054
it $	-0.8906
it was	-0.762
ital*	-0.2832
job	-0.7139
just	-0.3439
just shut	-0.3166
just wanted	-0.1366
kann	-0.9971
kann dieser	-0.3046
keep	-0.3178
know	-0.4013
l	-0.4951
la	-1.0117
lang*	-0.2368
language	-0.2368
larg*	-0.1163
largest	-0.1163
largest state	-0.1163
last	0.2264
learn	-0.644
learn to	-0.644
leav*	-0.1239
leave	-0.2929
leave me	-0.2929
leaving	-0.1239
left	-0.6308
left me	-0.5756
less	-0.4135
life	-0.2946
life $	-0.2213
like	-0.1108
like i	-0.1857
like to	0.562
like you	-0.4914
list	-0.5448
list $	-0.5295
list of	-0.2497
list*	-0.2933
live	-0.7822
log	0.9211
log my	0.4782
lol	-0.5485
lol $	-0.5485
long is	0.2553
losc*	-0.587
loschen	-0.451
loschen $	-0.451
losi*	-0.3544
losing	-0.3544
losing my	-0.3544
lost	-0.2469
love	-0.3602
made	0.4101
make	-0.7025
mand*	-0.3662
many	-0.1081
many days	0.5109
many planets	-0.3143
mas	-0.3194
mas mensajes	-0.2359
me	-0.8488
me $	-0.645
me a	-0.3164
me envies	-0.2359
me siento	-0.431
me the	-0.6814
me to	-0.2752
me what	-0.1192
mein*	0.3655
meine	0.4526
meine daten	-0.6302
meinen	0.3655
meinen fortschritt	0.3655
mens*	-0.5611
mensajes	-0.3454
mensajes $	-0.3454
mes	0.7794
mess*	-0.6512
messages	-0.635
messages $	-0.519
messages anymore	-0.1212
messages from	-0.1621
messaging	-0.2199
messaging me	-0.2199
meu	0.7087
mi	0.567
mi animo	0.4971
mind	-0.6598
mind $	-0.6598
mir	-0.4327
mir meinen	0.3655
mis	-0.3314
mis datos	-0.3314
mon	0.2302
mond*	-0.4229
monday	-0.4229
monday $	-0.4229
mood	1.1151
mood $	0.5059
mood is	0.3884
more	-0.6424
more talking	-0.1838
morg*	-0.4473
morgen	-0.4473
morgen $	-0.4473
moth*	-0.2934
mother	-0.2934
move	-0.5221
move on	-0.5221
much	-0.7064
much $	-0.4847
much is	-0.5348
mute	-0.5788
mute $	-0.5045
mute for	-0.2586
muy	-0.3377
muy sola	-0.3377
my account	-0.6128
my car	-0.1473
my data	-0.7077
my ex	-0.4058
my fathers	-0.2381
my girlfriend	-0.3752
my history	-0.3611
my husband	-0.1742
my information	-0.3916
my life	-0.2858
my messages	-0.2586
my mind	-0.1396
my mood	0.6859
my mother	-0.2934
my phone	-0.1898
my progress	0.6083
my records	-1.1331
my settings	-0.2708
my streak	0.6535
name	-0.3542
name $	-0.3511
need	-0.671
need to	-0.26
need you	-0.1383
never	-0.7149
new	-0.3674
next	-1.2237
nice	-0.5169
night	-0.3128
night $	-0.2935
no	-0.2759
no contact	0.5519
no me	-0.3194
no more	-0.6601
norm*	-0.1968
not	-0.5679
not even	-0.265
not go	-0.1082
not know	-0.2291
not say	-0.134
not sleep	-0.3389
not trust	-0.1284
not want	-0.1877
noth*	-0.5205
nothing	-0.5205
nothing $	-0.5205
noti*	-0.5624
notifications	-0.5624
notifications $	-0.3581
notifications please	-0.4216
now $	0.1619
now i	-0.4568
o	-0.5259
of	-0.2261
of 10	0.276
of aapl	-0.1659
of answering	-0.1132
of being	-0.2196
of it	-0.4291
of losing	-0.3544
of my	-0.3487
of no	0.298
of things	-0.1327
off	-0.5896
ok	0.5328
ok $	0.5328
okay	-0.6484
okay $	-0.4884
okay thanks	-0.2561
old	-0.3773
olvi*	-0.8855
on	0.5348
on $	0.6984
on the	-0.3374
other	-0.3448
oubl*	-0.4771
our	-0.8951
out	0.208
out of	0.276
over	-0.549
over it	-0.3726
over*	-0.1149
overdraft	-0.1149
overdraft fee	-0.1149
pausa	-0.5685
pause	-0.7316
pause $	-0.4191
pause for	-0.3209
pause reminders	-0.266
peop*	-0.653
people	-0.653
people $	-0.1561
pers*	-0.1246
phone	-0.2003
phone $	-0.1898
phot*	-0.2482
photos	-0.2482
photos from	-0.1503
plan*	-0.7725
planets	-0.3143
planets have	-0.3143
plea*	0.3968
please	0.3968
please $	0.5962
please remove	-0.1686
please stop	-0.5739
prog*	1.4133
progress	0.6083
progress $	0.6083
push*	-0.2574
pushed	-0.2574
quan*	-0.1607
que	-0.9317
ques*	-0.467
questions	-0.467
questions can	-0.467
quiet	-0.9203
quiet $	-0.2874
quit	-0.5109
rate	-0.3481
read	-0.5156
real	-0.276
real $	-0.2732
real are	-0.1377
record	0.7368
records	-1.1331
redu*	-0.1919
reduce	-0.1919
reduce spending	-0.1919
regi*	0.6318
registrar	0.6318
registrar mi	0.3471
remi*	-0.424
reminders	-0.3849
reminders $	-0.3696
remo*	-1.0426
remove	-0.4276
remove my	-0.4233
robot	-0.4312
robot $	-0.4366
rome	-0.2183
rome $	-0.2183
s	-0.1788
sad	0.4736
sad without	-0.3844
safe	-0.2308
safe here	-0.2308
said	-0.5761
said $	-0.358
savi*	-0.6319
savings	-0.6319
say	-0.3775
say hi	-0.1366
scar*	-0.3787
scared	-0.3787
scared of	-0.3787
se	-0.2885
se usa	-0.2885
see	0.5325
see you	-0.3712
sema*	-0.4145
send	-0.2094
send fewer	-0.2094
send*	-0.2213
sending	-0.2213
sending me	-0.1769
serv*	-0.6508
set	-0.9085
sett*	-0.2708
settings	-0.2708
settings $	-0.2708
share	-0.2727
share $	-0.2069
share of	-0.1659
she	-0.6888
shou*	-0.7423
should	-0.7423
should i	-0.6184
show	0.624
show me	0.4684
show my	0.3359
shut	-0.4142
shut up	-0.4142
sien*	-0.431
siento	-0.431
siento muy	-0.3377
sile*	-0.2748
silent	-0.2748
since i	0.213
since the	-0.2633
size	-0.2067
size wipers	-0.1747
sleep	-0.4946
sleep $	-0.4946
so	0.1592
so afraid	-0.4291
so much	-0.4847
so sad	-0.3844
sola	-0.431
sola $	-0.431
some	-0.4697
some ways	-0.1919
some*	-0.3989
something	-0.2285
something funny	-0.2285
sorts	-0.1159
sorts of	-0.1159
spea*	-0.1731
speak	-0.5024
speaking	-0.1731
speaking with	-0.1731
spen*	-0.1919
spending	-0.1919
spending $	-0.1919
start	-0.4607
state	-0.1163
state in	-0.1163
still	-0.7145
stop	-0.785
stop $	-0.914
stop now	-0.3517
stop sending	-0.2213
stop talking	-0.1524
store	-0.1903
store $	-0.137
stre*	0.6535
streak	0.6535
streak $	0.6535
sun	-0.2287
sun $	-0.2287
tage	0.5456
take	-0.5102
take $	-0.1747
talk	-0.4221
talk $	-0.3273
talk*	-0.5367
talking	-0.5367
talking $	-0.2765
talking to	-0.6195
tell	-0.3381
tell me	-0.3381
than*	-0.5099
thank	-0.2617
thank you	-0.2617
thanks	-0.5099
thanks $	-0.4555
that	-0.7864
that $	-0.6263
that is	-0.3114
the	-0.9604
the check	-0.9169
the commands	-0.4249
the evenings	-0.3052
the help	-0.2246
the largest	-0.1163
the sun	-0.2287
the time	-0.2856
the us	-0.1163
the worst	-0.3052
there	-0.7016
there $	-0.6088
thin*	-0.3339
things	-0.1576
things can	-0.1159
think	-0.1309
this	-1.0307
this car	-0.1747
thou*	-0.6048
three	-0.3725
three days	-0.3725
time	-0.6962
tires	-0.4712
to	-0.726
to buy	-0.2667
to check	0.562
to do	-0.4307
to get	-0.1212
to me	-0.412
to my	-0.5299
to reduce	-0.1919
to say	-0.1797
to talk	-0.3273
to •	-0.2291
today	1.2962
today is	-0.3395
today was	0.966
todo	-0.582
tomo*	-0.2708
tomorrow	-0.2708
tomorrow $	-0.2708
too	-0.6277
tout	-0.4631
tout $	-0.4631
tran*	-0.7195
trav*	-0.1969
travel	-0.1969
travel $	-0.1969
trust	-0.5655
tu	-0.4603
turn	-0.3843
turn on	-0.4055
un	-0.4359
un robot	-0.4359
unde*	-0.6036
une	-0.3835
une pause	-0.278
up	-0.3877
up $	-0.4142
urge	0.774
urge today	0.6532
us	-0.1163
us $	-0.1163
usa	-0.2885
usa $	-0.2885
use	-0.8088
use this	-0.5429
verg*	-0.7725
viel*	-0.3861
vielen	-0.3861
vielen dank	-0.3861
voce	-0.4891
want to	0.1845
want*	-0.5462
wanted	-0.1797
wanted to	-0.1797
was	0.1358
was $	-0.2447
was kann	-0.3046
ways	-0.2223
ways to	-0.1919
we discovered	-0.3143
we got	-0.3273
we were	-0.634
week	-0.3659
week $	-0.3659
were	-0.747
what	-0.3064
what are	-0.3883
what can	-0.1925
what did	-0.7575
what do	-0.3866
what does	-0.6265
what happens	-0.4801
what i	-0.6838
what information	-0.137
what is	-0.2485
what size	-0.2067
what sorts	-0.1159
what you	-0.1185
when	-0.8143
when is	-0.6721
where	-0.7034
where do	-0.5336
which	-0.4771
who	-0.7521
who is	-0.3451
why	-0.8076
why am	-0.4291
why do	-0.3185
wipe	-0.2689
wipe*	-0.1747
wipers	-0.1747
wipers does	-0.1747
with	-0.7015
with my	-0.2251
with you	-0.2236
without him	-0.3844
won	-0.3811
won the	-0.3811
work	-0.791
work $	-0.7286
work for	-0.2569
world	-0.478
worst	-1.0884
worst $	-0.3052
would	0.1066
would like	0.1556
write	-0.2174
write me	-0.1802
wrong	-0.7084
year	-0.642
years	-0.1672
years and	-0.1672
yest*	0.2451
yesterday	0.2451
yesterday $	0.2451
you	-0.8473
you $	-0.6732
you a	-0.1112
you about	-0.3335
you an	-0.1406
you are	-0.2432
you assist	-0.2644
you can	-0.3999
you do	-0.6068
you doing	-0.3119
you have	-0.3265
you know	-0.3674
you like	-0.44
you so	-0.1688
you store	-0.1903
you talk	-0.177
you tell	-0.1038
you to	-0.1177
you work	-0.2569
your	-0.8116
your capabilities	-0.2434
your database	-0.1838
zeig	0.3655
zeig mir	0.3655
zu	-0.959
~	-1.3221
•	-0.7126
• $	-0.6644
• from	-0.1764
• him	-0.3248
• move	-0.5221
• my	-0.1783
• over	-0.2046
• photos	-0.1503
• •	-0.7126
""",
    'intents.help': """\
!checkin	-1.2395
!delete_data	-1.6457
!help	2.9534
!out_of_scope	-1.8647
!smalltalk	-1.737
!stop	-1.7761
!•	-0.3335
1	-0.2538
1 share	-0.2538
10	-0.5763
10 $	-0.2534
12	-0.872
12 $	-0.872
2	-0.6016
24	-0.2342
24 hours	-0.2342
3	-0.4817
3 no	-0.1324
4	-0.409
4 $	-0.409
5	-0.9851
5 $	-0.7571
7	-0.5334
7 $	-0.5466
8	-0.6186
^ ai	-0.1404
^ am	-0.341
^ apaga	-0.6642
^ appreciate	-0.5158
^ are	-0.1753
^ ayuda	0.6726
^ borra	-0.4128
^ bye	-0.5411
^ can	-0.411
^ cancel	-0.7537
^ clear	-0.9684
^ como	0.6754
^ daily	-0.5446
^ day	-0.3764
^ delete	-0.6599
^ disable	-0.1416
^ do	-0.6123
^ efface	-0.4354
^ elimina	-0.4624
^ erase	-0.3783
^ fais	-0.2841
^ feeling	-0.2204
^ find	-0.4311
^ forget	-0.5777
^ give	0.6873
^ glad	-0.3161
^ good	-0.8582
^ goodnight	-0.5901
^ he	-1.1735
^ hello	-0.4581
^ hi	-0.6995
^ hola	-0.577
^ i	-0.6894
^ ich	-1.2247
^ in	0.2457
^ is	0.4206
^ it	-0.5759
^ just	-0.3301
^ log	-0.4492
^ lol	-0.5892
^ make	-0.6969
^ me	-0.9153
^ meine	-0.2513
^ mood	-0.6898
^ mute	-0.6594
^ my	-1.1144
^ nice	-0.5354
^ no	-1.1922
^ okay	-0.6969
^ pausa	-0.5771
^ pause	-0.6851
^ please	-0.3919
^ que	0.4785
^ quit	-0.6704
^ record	-0.5736
^ registrar	-0.3307
^ remove	-0.5698
^ see	-0.3915
^ send	-0.4153
^ set	-0.3495
^ she	-0.414
^ stop	-0.5349
^ take	-0.7668
^ tell	0.7102
^ thank	-0.2537
^ thanks	-0.5551
^ that	-0.2736
^ the	-0.3489
^ today	-0.5945
^ turn	-0.5528
^ vielen	-0.412
^ was	0.854
^ we	-0.5156
^ what	0.185
^ when	-1.1732
^ where	0.1617
^ which	-0.3402
^ who	0.2131
^ why	-0.6919
^ wie	0.2055
^ wipe	-0.2654
^ you	-1.2537
^ zeig	-0.2653
^ •	-1.611
a	-1.3674
a 7	-0.3319
a good	-0.4564
a lot	-0.133
a robot	-0.2399
aapl	-0.2538
aapl $	-0.2538
about $	0.2982
about anything	0.3396
about me	0.5209
about my	-0.8594
about you	-0.4599
acce*	0.6955
accent	-0.7634
accent $	-0.2744
account $	0.3105
add	0.235
afra*	-0.1787
afraid	-0.1787
afraid of	-0.1787
after	-0.1091
ai	-0.3366
ai how	-0.1404
airp*	-0.2847
airplane	-0.2847
airplane travel	-0.2847
ajuda	0.463
all	-0.4406
all the	-0.1933
alles	-0.5509
alles $	-0.5509
alone	-0.363
alone $	-0.3729
alwa*	-0.3628
always	-0.3628
am	-0.778
am afraid	-0.1341
am i	-0.716
am scared	-0.2067
an airplane	-0.2847
an apple	-0.2853
an overdraft	-0.1408
and	-0.3213
and i	-0.263
and now	-0.2028
animo	-0.365
animo $	-0.3307
anot*	-0.4633
another	-0.4633
answ*	0.4871
answer	0.3608
answer $	0.3608
answering	0.2971
answering $	0.2971
anxi*	-0.4146
anxious	-0.4146
any	-0.7464
any more	-0.4641
anym*	-0.7256
anymore	-0.7256
anymore $	-0.7918
anyo*	0.8921
anyone	0.8921
anyone $	0.2776
anyt*	0.5795
anything	0.5795
anything $	0.3396
anything real	-0.4599
apaga	-0.6642
apple	-0.2853
apple share	-0.2853
appr*	-0.5522
appreciate	-0.5522
appreciate the	-0.5158
are	-0.4285
are capable	0.2971
are some	-0.4062
are you	-0.6213
are your	-0.3509
arou*	-0.3695
around	-0.3695
around people	-0.3695
ask	0.4009
ask you	0.4009
assi*	0.7449
assist	0.7449
assist me	0.7449
at	-0.2108
at night	-0.2108
away	-0.3479
ayuda	0.6726
ayuda como	0.3233
back	-0.1903
back $	-0.1903
bala*	-0.6682
balance	-0.6682
balance $	-0.6682
bank	-0.3291
bank $	-0.1408
be	-0.5869
be quiet	-0.4401
be silent	-0.1937
beca*	-0.199
because	-0.199
because i	-0.199
been	-0.2674
being	-0.7434
best	-0.2702
bett*	-0.3028
better	-0.3028
better today	-0.3028
born	-0.4206
born $	-0.4206
borra	-0.4128
bot	0.3946
built	-0.5758
buy	-0.811
buy $	-0.2987
bye	-0.5411
bye now	-0.3634
ca	0.9296
call	-0.5555
call you	-0.5555
can	0.2282
can i	-0.3311
can you	0.3845
canc*	-0.7537
cancel	-0.7537
capa*	0.6274
capabilities	0.5683
capabilities $	0.5683
capable	0.2971
capable of	0.2971
capi*	-0.3812
capital	-0.3168
car	-1.5239
car take	-0.415
card	-0.5459
chec*	-0.6887
check	0.3819
check how	-0.2303
check in	0.447
clear	-0.9684
clear my	-0.9684
comm*	0.8929
commands	0.7002
commands $	0.7002
como	0.7701
como se	0.3233
comp*	-0.5527
cont*	-0.5163
contact	-0.5128
contact $	-0.4802
contact do	-0.1199
conv*	-0.7537
conversation	-0.6082
conversation $	-0.6082
daily	-0.6387
daily check	-0.6387
dank	-0.412
dank $	-0.412
das	0.4788
data	0.4582
data safe	0.3687
data*	-0.2766
database	-0.2766
database $	-0.2766
daten	-0.4749
daten loschen	-0.2513
datos	-0.3413
datos $	-0.3413
day	-1.0484
day $	-0.4478
day 3	-0.1324
days	-0.556
days $	-0.3769
days of	-0.1199
de	-0.9237
death	-0.275
death $	-0.275
dele*	-0.9475
delete	-0.9475
delete my	-0.6376
delete what	-0.716
depr*	-0.2599
dias	-0.7691
did	-1.1798
did not	-0.2551
die	0.3264
died	-0.2942
dies*	0.6129
dieser	0.6129
dieser bot	0.6129
disa*	-0.1416
disable	-0.1416
disable notifications	-0.1416
disc*	0.5664
discovered	-0.1415
discovered $	-0.1415
do	0.4083
do $	1.1228
do about	-0.7947
do i	0.6455
do not	0.2374
do you	0.132
does	0.1701
does a	-0.413
does an	-0.2847
does my	-0.4014
does the	0.4184
dogs	-0.8729
doing	-0.5211
doing today	-0.1404
du	0.3482
e	-0.6549
effa*	-0.4354
efface	-0.4354
eggs	-1.0329
eiff*	-0.7702
elim*	-0.4624
elimina	-0.4624
elimina mis	-0.2877
empty	-0.692
end	-0.6105
enou*	-0.2204
enough	-0.2204
enough for	-0.2034
envi*	-0.2164
envies	-0.2164
envies mas	-0.2164
erase	-0.4127
erase my	-0.2075
es	-0.3934
est	-0.4012
even	-0.2371
even check	-0.2303
even*	-0.6735
evenings	-0.3489
evenings are	-0.3489
ever*	-0.7181
every	-0.2453
every day	-0.2683
everything	-0.5686
ex	-0.7327
expe*	-0.3208
expensive	-0.345
expensive is	-0.345
fais	-0.2841
fais une	-0.2841
far	-0.7866
fast	-0.2847
fast does	-0.2847
fath*	-0.2208
fathers	-0.2208
fathers death	-0.2208
fear	-0.6931
fear of	-0.6931
fee	-0.1408
fee for	-0.1408
feel	-0.6857
feel guilty	-0.2208
feel like	-0.1475
feel so	-0.5189
feel*	-0.8311
feeling	-0.7483
feelings	-0.492
feelings $	-0.492
fewer	-0.4473
fewer messages	-0.4473
find	0.7569
find me	-0.4311
fix	-0.6644
flig*	-0.255
flight	-0.255
for	-0.6069
for $	0.2077
for 24	-0.2342
for a	-0.3453
for bank	-0.1408
for the	-0.8187
for three	-0.1761
for today	-0.273
forg*	-0.5526
forget	-0.5526
forget everything	-0.2482
fort*	-0.2653
fortschritt	-0.2653
fortschritt $	-0.2653
from	-0.7843
from my	-0.2186
from your	-0.2766
fun	-0.2266
fun speaking	-0.2266
funny	-0.6029
funny $	-0.6029
get	-0.9537
get messages	-0.2098
girl*	-0.3019
girlfriend	-0.3019
girlfriend $	-0.1985
give	0.6873
give me	0.6873
glad	-0.4887
glad we	-0.3161
go	-0.1537
going	-0.4266
good	-1.3673
good $	-0.9275
good*	-0.5831
goodbye	-0.1053
goodbye $	-0.1053
goodnight	-0.5901
goodnight $	-0.3885
got	-0.5904
got to	-0.3161
great	-0.7619
guil*	-0.2762
guilty	-0.2762
guilty about	-0.2762
had	-0.4614
had fun	-0.2266
happ*	0.7514
happens	0.7865
has	0.56
hate	-0.8314
have	-1.105
have $	-0.1199
have a	-0.8057
have been	-0.2612
have feelings	-0.492
have we	-0.1415
he	-1.3295
he did	-0.2303
he said	-0.5158
hello	-0.6523
hello $	-0.4476
help	0.677
help $	0.4325
help*	-0.2577
her	-0.7932
her $	-0.6197
here	0.579
here $	0.579
hi	-0.7125
hi $	-0.3972
hi bot	-0.5732
him	-0.7395
him $	-0.5135
hist*	-0.3117
history	-0.3117
history $	-0.3117
hola	-0.577
hola $	-0.577
hours	-0.2342
hours $	-0.2342
how	0.2918
how are	-0.5167
how can	0.6655
how do	-0.3186
how does	0.8678
how expensive	-0.345
how far	-0.6539
how fast	-0.2847
how i	-0.2303
how many	-0.4428
how much	-0.3401
how old	-0.4469
how real	-0.2584
human	-0.4193
human $	-0.4193
hurts	-0.6414
hurts $	-0.6414
husb*	-0.2849
husband	-0.2849
i	-0.1218
i am	-0.5549
i ask	0.4009
i can	-1.0476
i do	0.1526
i feel	-0.2013
i had	-0.2266
i have	-0.2132
i just	-0.158
i lost	-0.2393
i need	-0.8704
i said	-0.3614
i so	-0.1152
i use	0.8419
i want	-0.7724
i was	-0.4742
i would	-0.3777
i •	-0.9617
ich	-0.3377
idio*	0.6754
idioma	0.6754
idioma $	0.6754
if	0.4812
if i	0.5372
in $	-1.2228
in a	-0.2846
in the	-0.3487
info*	0.1987
information	0.1987
information do	0.2964
inte*	-0.6306
is	-0.3701
is 1	-0.2538
is a	0.6552
is an	-0.3109
is enough	-0.1112
is it	-0.7412
is my	0.1824
is the	-1.246
is there	0.2132
is this	0.8929
is your	-1.1152
it	-0.9692
it $	-0.599
it was	-0.3863
ital*	-0.6877
job	-0.7217
just	-0.4564
just shut	-0.306
just wanted	-0.146
kann	0.5343
kann dieser	0.6129
keep	0.162
know	0.8814
know about	0.7157
l	-0.949
la	-0.9284
lang*	0.7471
language	0.7471
language $	0.5348
larg*	-0.1772
largest	-0.1772
largest state	-0.1772
last	-0.3123
learn	-0.7776
learn to	-0.7776
leav*	-0.1171
leave	-0.5115
leave me	-0.5115
leaving	-0.1171
left	-0.5287
left me	-0.3815
less	-0.5101
life	-0.3432
life $	-0.2657
like	-1.1887
like i	-0.3838
like to	-0.2028
like you	-0.2967
list $	-1.1612
list of	0.567
list*	-0.668
live	-1.0738
log	-0.4618
log my	-0.2869
lol	-0.5892
lol $	-0.5892
long is	-0.3494
losc*	-0.5675
loschen	-0.424
loschen $	-0.424
losi*	-0.1985
losing	-0.1985
losing my	-0.1985
lost	-0.2393
lot	-0.133
lot for	-0.133
love	-0.7303
made	-0.6725
make	-1.3094
mand*	-0.3812
many	-0.9769
many days	-0.289
many planets	-0.1415
mas	-0.2984
mas mensajes	-0.2164
me $	0.2782
me a	-0.2191
me and	-0.1774
me envies	-0.2164
me messages	-0.2684
me siento	-0.5118
me the	-0.1412
me to	-0.4245
me what	0.7492
mein*	-0.2653
meine	-0.5764
meine daten	-0.4749
meinen	-0.2653
meinen fortschritt	-0.2653
mens*	-0.7819
mensajes	-0.309
mensajes $	-0.309
mes	-0.8046
messages	0.1727
messages anymore	-0.2098
messages from	-0.245
messaging	-0.5717
messaging me	-0.5717
meu	-0.7014
mi	-0.5768
mi animo	-0.365
mind	-0.6245
mind $	-0.6245
mir	-0.9139
mir meinen	-0.2653
mis	-0.3413
mis datos	-0.3413
mon	-0.602
mond*	-0.7287
monday	-0.7287
monday $	-0.7287
mood	-0.6725
mood $	-0.4831
more	-0.5968
more talking	-0.1402
morg*	-0.5593
morgen	-0.5593
morgen $	-0.5593
moth*	-0.4835
mother	-0.4835
mother s	-0.1657
move	-0.3316
move on	-0.3316
much	-0.5224
much $	-0.3432
much is	-0.3172
mute	-0.6594
mute $	-0.5018
mute for	-0.2342
muy	-0.3742
muy sola	-0.3742
my	-0.1453
my account	-0.4763
my car	-0.8939
my data	0.6411
my ex	-0.5672
my fathers	-0.2208
my girlfriend	-0.3019
my history	-0.3117
my husband	-0.2849
my life	-0.2278
my messages	0.8959
my mind	-0.1217
my mood	-0.4625
my mother	-0.4835
my phone	-0.2434
my progress	-0.5754
my records	-0.3439
my settings	0.4727
my streak	-0.6112
name	-0.214
name $	-0.8021
need	-0.8713
need to	-0.2878
need you	-0.2036
never	-0.9081
new	-0.359
next	-0.5346
nice	-0.6307
night	-0.3281
night $	-0.2942
no	-1.0371
no contact	-0.275
no me	-0.2984
no more	-0.4644
norm*	-0.2696
not	0.1363
not even	-0.2551
not go	-0.1341
not know	-0.9159
not say	-0.2167
not sleep	-0.4376
not trust	-0.2246
not want	-0.5199
noth*	-0.4907
nothing	-0.4907
nothing $	-0.4907
noti*	-0.3762
notifications	-0.3762
notifications $	-0.3807
notifications please	-0.1416
now	-0.608
now $	-0.5784
now i	-0.1322
o	0.7941
of	-0.1066
of aapl	-0.2538
of answering	0.2971
of being	-0.7434
of it	-0.1152
of losing	-0.1985
of my	-0.6493
of no	-0.1199
of things	0.5258
off	-1.1083
ok	-0.5004
ok $	-0.5004
okay	-0.6969
okay $	-0.5123
okay thanks	-0.25
old	-0.4469
olvi*	-0.8436
on	-0.1908
on $	-0.605
on the	-0.5309
other	-0.3089
oubl*	-1.0192
our	-0.5804
out	-0.2518
over	-0.6759
over it	-0.2002
over*	-0.1408
overdraft	-0.1408
overdraft fee	-0.1408
pausa	-0.5771
pause	-0.714
pause $	-0.4328
pause for	-0.1854
pause reminders	-0.5162
peop*	-0.7126
people	-0.7126
people $	-0.2589
pers*	-0.6391
phone	-0.2734
phone $	-0.2434
phot*	-0.3281
photos	-0.3281
photos from	-0.1527
plan*	-0.972
planets	-0.1415
planets have	-0.1415
plea*	-0.7802
please	-0.7802
please $	-0.8277
please remove	-0.1578
please stop	-0.2511
prog*	-1.0082
progress	-0.5754
progress $	-0.5754
quan*	-0.5032
que	0.5793
ques*	0.8448
questions	0.8448
questions can	0.8448
quiet	-0.4821
quiet $	-0.4334
quit	-0.6704
rate	-0.3934
read	-0.1467
real	-0.6634
real $	-0.477
real about	-0.4599
real are	-0.2584
reco*	-0.7348
record	-0.5736
records	-0.3439
redu*	-0.4062
reduce	-0.4062
reduce spending	-0.4062
regi*	-0.594
registrar	-0.594
registrar mi	-0.3307
remo*	-0.6681
remove	-0.6116
remove my	-0.5967
robot	-0.5285
robot $	-0.5026
rome	-0.2925
rome $	-0.2925
s	-1.0583
s death	-0.1657
sad	-0.3682
sad without	-0.2064
safe	0.3687
safe here	0.3687
said	-0.6342
said $	-0.4862
savi*	-0.7401
savings	-0.7401
say	-1.1981
say hi	-0.146
scar*	-0.2067
scared	-0.2067
scared of	-0.2067
se	0.3233
se usa	0.3233
see	-0.2724
see you	-0.3915
sema*	-0.3955
send	-0.4153
send fewer	-0.4153
send*	-0.3747
sending	-0.3747
sending me	-0.3471
serv*	0.8157
set	0.2628
sett*	0.4727
settings	0.4727
settings $	0.4727
share	0.1486
share $	-0.2853
share of	-0.2538
she	-0.6016
shou*	-0.6528
should	-0.6528
should i	-0.6173
show my	-0.4296
shut	-0.4265
shut up	-0.4265
sien*	-0.5118
siento	-0.5118
siento muy	-0.3742
sile*	-0.1937
silent	-0.1937
since	-0.3362
since i	-0.4134
since the	-0.1833
size	-0.4402
size wipers	-0.415
sleep	-0.8187
sleep $	-0.8187
so	-0.7199
so afraid	-0.1152
so much	-0.3432
so sad	-0.2064
sola	-0.5118
sola $	-0.5118
some	-0.5441
some ways	-0.4062
some*	-0.8204
something	-0.5329
something funny	-0.5329
sorts	0.1926
sorts of	0.1926
spea*	-0.2266
speak	0.6063
speaking	-0.2266
speaking with	-0.2266
spen*	-0.4062
spending	-0.4062
spending $	-0.4062
start	-0.5069
state	-0.1772
state in	-0.1772
still	-0.7207
stop	-0.8349
stop $	-0.6923
stop now	-0.4255
stop sending	-0.3747
stop talking	-0.2055
store	0.4557
store $	0.2964
stre*	-0.6112
streak	-0.6112
streak $	-0.6112
sun	-0.2819
sun $	-0.2819
tage	-0.8035
take	-0.8285
take $	-0.415
talk	-0.7381
talk $	-0.3161
talk*	-0.3866
talking	-0.3866
talking $	-0.263
talking to	-0.3866
tell	0.8442
tell me	0.8442
than*	-0.6123
thank	-0.7825
thank you	-0.7825
thanks	-0.6123
thanks $	-0.4961
thanks a	-0.133
that $	-0.6432
that is	-0.4354
the	-0.4276
the answer	-0.133
the best	-0.294
the check	0.9325
the commands	0.6379
the daily	-0.2935
the evenings	-0.3489
the help	-0.5158
the language	0.5348
the largest	-0.1772
the sun	-0.2819
the time	-0.1933
the us	-0.1772
the worst	-0.3489
there	-0.3066
there $	-0.9955
there anything	0.3818
thin*	0.2795
things	0.435
things can	0.1926
think	-0.2358
this	1.17
this bot	0.6301
this car	-0.415
thou*	-0.4296
three	-0.1761
three days	-0.1761
time	0.479
tires	-0.7058
to buy	-0.4928
to check	-0.2028
to do	-1.0168
to get	-0.2098
to me	0.2684
to my	0.8544
to reduce	-0.4062
to say	-0.184
to talk	-0.3161
to •	0.6167
today	-0.9551
today $	-0.7751
today is	-0.4271
today was	-0.3855
todo	-0.6739
tomo*	-0.3684
tomorrow	-0.3684
tomorrow $	-0.3684
tout	-0.4242
tout $	-0.4242
tran*	-0.7778
trav*	-0.2847
travel	-0.2847
travel $	-0.2847
trust	-0.8324
tu	0.4518
turn	0.1923
turn on	0.3494
un	-0.4766
un robot	-0.4766
unde*	0.7264
une	-0.396
une pause	-0.2841
up	-0.3992
up $	-0.4265
urge	0.1529
urge today	-0.2998
us	-0.1772
us $	-0.1772
usa	0.3233
usa $	0.3233
use	1.0391
use this	0.774
verg*	-0.7
viel*	-0.412
vielen	-0.412
vielen dank	-0.412
voce	0.3263
want	-0.8362
want to	-0.433
want you	-0.4331
want*	-0.2845
wanted	-0.184
wanted to	-0.184
was	0.2609
was $	-0.2303
was kann	0.6129
ways	0.1874
ways to	-0.4062
we	-0.774
we discovered	-0.1415
we got	-0.3161
we were	-0.4217
week	-0.801
week $	-0.801
were	-0.7057
what	0.5855
what are	-0.1741
what can	-0.5455
what did	-0.9408
what do	0.3318
what does	-0.8514
what happens	0.7865
what i	0.7339
what information	0.2964
what is	-0.2592
what size	-0.4402
what sorts	0.1926
what you	0.6742
when	-0.3276
when i	0.4533
when is	-0.6781
where	0.1617
where do	0.3497
which	-0.6132
who	0.1511
who is	-0.8235
why	-0.8067
why am	-0.1152
why do	-0.4923
wie	0.2055
wipe	-0.2654
wipe*	-0.415
wipers	-0.415
wipers does	-0.415
with	0.4171
with my	0.4199
with you	-0.4858
without him	-0.2064
won	-0.9083
won the	-0.9083
work	0.3735
work $	0.8204
work for	-0.9943
world	-0.5167
worst	-0.7714
worst $	-0.3489
would	-0.423
would like	-0.3777
write me	-0.4486
wrong	-0.7403
year	-0.7222
years	-0.1268
years and	-0.1268
yest*	-0.5076
yesterday	-0.5076
yesterday $	-0.5076
you $	-1.7509
you a	-0.321
you about	0.4009
you an	-0.4191
you assist	0.7449
you can	0.7806
you do	0.5221
you doing	-0.1404
you have	-1.1753
you know	1.076
you like	-0.9555
you so	-0.1771
you store	0.4557
you talk	-0.39
you tell	0.4505
you to	-0.4478
you work	-0.9943
your capabilities	0.5683
your database	-0.2766
zeig	-0.2653
zeig mir	-0.2653
zu	-0.868
~	-1.34
•	-0.3335
• $	0.2659
• from	-0.1544
• him	-0.4647
• move	-0.3316
• my	-0.9856
• over	-0.2624
• photos	-0.1527
• •	-0.3335
""",
    'intents.stop': """\
!checkin	-1.2858
!delete_data	-1.5887
!help	-1.5768
!out_of_scope	-1.5207
!smalltalk	-2.1062
!stop	3.3099
!•	-0.2327
1	-0.1423
1 share	-0.1423
10	-0.973
10 $	-0.2408
12	-0.5951
12 $	-0.5951
2	0.1682
24	0.3219
24 hours	0.3219
3	-0.5362
3 no	-0.2258
4	-0.4313
4 $	-0.4313
5	-0.8324
5 $	-0.5335
6	-0.2118
7	-0.6025
7 $	-0.6191
8	-0.7392
^ aide	-0.6337
^ am	-0.7786
^ apaga	-0.7375
^ appreciate	-0.2532
^ are	-0.8095
^ ayuda	-0.5474
^ borra	-0.4673
^ bye	-0.6919
^ can	-0.3736
^ cancel	1.0808
^ change	-0.511
^ clear	-0.4973
^ como	-0.5002
^ daily	-0.8478
^ day	-0.5947
^ delete	-0.4692
^ disable	0.4253
^ do	0.1028
^ efface	-0.4711
^ elimina	-0.5026
^ erase	-0.6265
^ fais	0.3283
^ feeling	-0.2912
^ find	-0.364
^ forget	-0.4315
^ give	-0.4937
^ glad	-0.3351
^ good	-0.91
^ goodnight	-0.5289
^ he	-0.8003
^ hello	-0.4063
^ hi	-0.6876
^ hola	-0.5495
^ how	-0.5676
^ i	-0.1031
^ ich	-0.9403
^ in	-0.5096
^ is	-0.9677
^ it	-0.8898
^ just	0.2043
^ log	-0.5662
^ lol	-0.559
^ make	-0.7583
^ me	-0.8102
^ meine	-0.2698
^ mood	-0.703
^ mute	0.7614
^ my	-0.8584
^ nice	-0.5247
^ okay	-0.6536
^ pausa	0.6782
^ pause	0.7803
^ please	0.4782
^ que	-0.7587
^ quit	1.0522
^ record	-0.4609
^ registrar	-0.3382
^ remove	-0.4172
^ see	-0.3782
^ send	0.2571
^ set	-0.4833
^ she	-0.406
^ show	-0.4906
^ stop	0.631
^ take	0.3066
^ tell	-0.4706
^ thank	-0.335
^ thanks	-0.54
^ that	0.3357
^ the	-0.2961
^ today	-0.6335
^ vielen	-0.3939
^ was	-0.5633
^ we	-0.6993
^ what	-0.6684
^ when	-0.6844
^ where	-0.6392
^ which	-0.5072
^ who	-0.9047
^ why	-0.6727
^ wie	-0.719
^ wipe	-0.2409
^ zeig	-0.3433
^ •	-1.4678
a	-0.2475
a 6	-0.2118
a 7	-0.4554
a good	-0.3044
a lot	-0.1058
a robot	-0.2269
aapl	-0.1423
aapl $	-0.1423
about	-0.445
about anything	-0.1728
about me	-0.1727
about my	-0.1691
acce*	-0.5282
accent	-0.4663
accent $	-0.4155
acco*	-0.4301
account	-0.4301
account $	-0.2611
add	-0.3377
afra*	-0.1736
afraid	-0.1736
afraid of	-0.1736
ai	-0.1698
aide	-0.6337
airp*	-0.1508
airplane	-0.1508
airplane travel	-0.1508
ajuda	-0.9019
all	-0.647
all the	-0.1412
alles	-0.5981
alles $	-0.5981
alone	0.3103
alone $	0.3934
alwa*	-0.3592
always	-0.3592
am	-1.0462
am afraid	-0.1123
am i	-0.7987
am scared	-0.1534
an	-0.468
an airplane	-0.1508
an apple	-0.1376
an overdraft	-0.1337
and	-0.4599
and i	-0.2536
and now	-0.4791
animo	-0.3785
animo $	-0.3382
anot*	0.1345
another	0.1345
answ*	-0.2906
answer	-0.2688
answer $	-0.2688
answering	-0.1217
answering $	-0.1217
anxi*	-0.3053
anxious	-0.3053
any	0.4258
any more	0.443
anym*	0.4253
anymore	0.4253
anymore $	0.3711
anymore please	0.2195
anyo*	-0.7861
anyone	-0.7861
anyone $	-0.7359
anyt*	-0.2613
anything	-0.2613
anything $	-0.1728
apaga	-0.7375
apple	-0.1376
apple share	-0.1376
appr*	-0.3911
appreciate	-0.3911
appreciate the	-0.2532
are	-0.7866
are capable	-0.1217
are some	-0.1539
are the	-0.3422
are you	-0.5955
are your	-0.2097
arou*	-0.3019
around	-0.3019
around people	-0.3019
ask	-0.1651
ask you	-0.1651
assi*	-0.3588
assist	-0.3588
assist me	-0.3588
at	0.1007
at night	0.1007
away	-0.3105
ayuda	-0.5474
ayuda como	-0.2763
back	-0.212
back $	-0.212
bank	-0.1463
bank $	-0.1337
be	0.661
be quiet	0.506
be silent	0.504
beca*	-0.1265
because	-0.1265
because i	-0.1265
been	-0.4664
best	-0.1754
bett*	-0.3674
better	-0.3674
better today	-0.3674
born	-0.2872
born $	-0.2872
borra	-0.4673
bot	0.1424
bot $	0.1531
built	-0.6159
buy	-0.4619
bye	-0.6919
bye now	-0.6419
ca	-0.8741
call	-0.2986
call you	-0.2986
can	-0.3183
can i	-0.4725
can not	-0.9005
can you	-0.3236
canc*	1.0808
cancel	1.0808
capa*	-0.1866
capabilities	-0.1285
capabilities $	-0.1285
capable	-0.1217
capable of	-0.1217
capi*	-0.5275
capital	-0.3624
car	-0.2879
car take	-0.2385
card	-0.3998
chan*	-0.3733
change	-0.3733
change the	-0.3099
chec*	-0.6135
check	-0.2339
check how	-0.1371
check in	-0.1891
clear	-0.4973
clear my	-0.4973
comm*	-0.5481
commands	-0.2998
commands $	-0.2998
como	-0.577
como se	-0.2763
comp*	-0.7133
cont*	-0.6477
contact	-0.7165
contact $	-0.6163
conversation	0.1144
conversation $	0.1144
dank	-0.3939
dank $	-0.3939
das	-0.4938
data	-0.4743
data $	-0.4812
data safe	-0.1152
data*	-0.3217
database	-0.3217
database $	-0.3217
daten	-0.5235
daten loschen	-0.2698
datos	-0.3666
datos $	-0.3666
day	-0.4797
day $	0.2313
day 3	-0.2258
days	0.2355
days $	0.4916
death	-0.1706
death $	-0.1706
dele*	-0.4713
delete	-0.4713
delete my	-0.3727
delete what	-0.1304
depr*	-0.2679
dias	-0.7786
did	-0.8484
did not	-0.2148
die	-0.9114
died	-0.1519
dies*	-0.4371
dieser	-0.4371
dieser bot	-0.4371
disa*	0.4253
disable	0.4253
disable notifications	0.4253
disc*	-0.5547
discovered	-0.1118
discovered $	-0.1118
do	-0.2769
do $	-0.3682
do i	-0.8789
do not	0.5986
do you	-0.9224
does	-0.7588
does a	-0.3094
does an	-0.1508
does my	-0.1768
does the	-0.5341
does this	-0.2869
dogs	-0.7126
doing	-0.4165
du	-0.8095
e	-0.6502
effa*	-0.4711
efface	-0.4711
eggs	-0.4657
eiff*	-0.5681
elim*	-0.5026
elimina	-0.5026
elimina mis	-0.3067
empty	-0.5585
end	0.3652
enou*	0.5067
enough	0.5067
enough do	0.2195
envi*	0.5025
envies	0.5025
envies mas	0.5025
erase	-0.6578
erase my	-0.1639
es	-0.4352
est	-0.5356
even	-0.2086
even check	-0.1371
even*	-0.6723
evenings	-0.2961
evenings are	-0.2961
ever*	-0.6609
every	-0.2552
every day	-0.2659
everything	-0.5927
everything i	-0.2322
ex	-0.679
expe*	-0.1727
expensive	-0.1693
expensive is	-0.1693
fais	0.3283
fais une	0.3283
far	-0.4924
fast	-0.1508
fast does	-0.1508
fath*	-0.1475
fathers	-0.1475
fathers death	-0.1475
fee	-0.1337
fee for	-0.1337
feel	-1.012
feel guilty	-0.1475
feel like	-0.2505
feel so	-0.2756
feel*	-0.7177
feeling	-0.7344
fewer	0.4493
fewer messages	0.4493
find	-0.4208
find me	-0.364
flig*	-0.2664
flight	-0.2664
for $	-0.2294
for 24	0.3219
for a	0.6147
for bank	-0.1337
for now	0.2055
for the	-0.554
for three	0.2751
forg*	-0.5714
forget	-0.5714
forget everything	-0.2613
fort*	-0.3433
fortschritt	-0.3433
fortschritt $	-0.3433
frie*	-0.2531
friends	-0.2276
friends $	-0.2276
from my	-0.3706
from your	-0.3217
fun	-0.2537
fun speaking	-0.2537
funny	-0.343
funny $	-0.343
get	0.1416
get messages	0.4438
girl*	-0.2841
girlfriend	-0.2841
girlfriend $	-0.1159
give	-0.4937
give me	-0.4937
glad	-0.619
glad we	-0.3351
go	0.3146
going	-0.32
good	-1.3703
good $	-0.7515
good*	-0.6228
goodbye	-0.3346
goodbye $	-0.3346
goodnight	-0.5289
goodnight $	-0.3587
got	-0.7648
got to	-0.3351
great	-0.8346
guil*	-0.1894
guilty	-0.1894
guilty about	-0.1894
had	-0.6272
had fun	-0.2537
happ*	-0.3689
happens	-0.4146
has	-0.5491
hate	-0.6971
have	-0.4758
have a	-0.2046
have been	-0.4046
have no	-0.1811
have we	-0.1118
he	-0.8799
he did	-0.1371
he said	-0.3528
hello	-0.7118
hello $	-0.436
help	-0.7127
help $	-0.4805
help*	-0.6666
her	-0.6149
her $	-0.3329
here	-0.111
here $	-0.111
hi	-0.7056
hi $	-0.4369
hi bot	-0.5619
him	-0.9689
him $	-0.5776
hist*	-0.2662
history	-0.2662
history $	-0.2662
hola	-0.5495
hola $	-0.5495
hold	0.5012
hours	0.3219
hours $	0.3219
how	-0.7124
how are	-0.1596
how can	-0.373
how do	-0.4967
how does	-0.1793
how expensive	-0.1693
how far	-0.4923
how fast	-0.1508
how i	-0.1371
how long	-0.3227
how many	-0.409
how much	-0.2927
how old	-0.1945
human	-0.2125
human $	-0.2125
hurts	-0.8671
hurts $	-0.8671
husb*	-0.131
husband	-0.131
i	-0.5154
i am	-0.8502
i ask	-0.1651
i can	-0.8066
i feel	-0.7828
i had	-0.2537
i have	-0.2328
i just	-0.2173
i lost	-0.2275
i need	0.2112
i pushed	-0.2282
i said	0.5757
i so	-0.1546
i use	-0.5069
i want	-0.6885
i was	-0.4082
i would	-0.3776
i •	0.475
ich	-1.0551
idio*	-0.5002
idioma	-0.5002
idioma $	-0.5002
if	-0.4118
if i	-0.3627
in	-0.5233
in a	-0.396
in the	-0.2501
info*	-0.3547
information	-0.3547
information do	-0.1157
inte*	-0.4325
is	-0.6383
is 1	-0.1423
is a	-0.2057
is an	-0.1917
is enough	0.5449
is it	-0.5566
is my	-0.2956
is the	-0.3877
is there	-0.6414
is this	-0.5466
is your	-0.4208
it $	0.5167
it was	-0.4849
ital*	-0.3262
job	-0.7918
just	0.3506
just shut	0.3868
just wanted	-0.266
kann	-0.8519
kann dieser	-0.4371
keep	-0.3714
know	-0.747
know about	-0.1103
l	-0.5062
la	-1.0642
lang*	-0.2663
language	-0.2663
last	-0.2679
learn	-0.5911
learn to	-0.5911
leave	0.3953
leave me	0.3953
left	-0.4611
left me	-0.3596
less	0.3315
life	-0.2154
life $	-0.2023
like	-0.8277
like i	-0.425
like to	-0.2
like you	-0.5858
list	-0.4553
list $	-0.357
list of	-0.292
list*	-0.3175
live	-0.6156
log	-0.6017
log my	-0.3391
lol	-0.559
lol $	-0.559
long	-0.3227
losc*	-0.614
loschen	-0.4567
loschen $	-0.4567
losi*	-0.1159
losing	-0.1159
losing my	-0.1159
lost	-0.2275
lot	-0.1058
lot for	-0.1058
love	-0.6083
made	-0.7565
make	-0.7971
mand*	0.6372
many	0.3464
many days	-0.2241
many planets	-0.1118
mas	0.7362
mas mensajes	0.5025
me	-0.3706
me $	-0.1439
me a	-0.4655
me and	-0.1577
me envies	0.5025
me messages	0.1546
me siento	-0.4902
me the	-0.7289
me to	-0.5049
me what	-0.1516
mein*	-0.3433
meine	-0.5757
meine daten	-0.5235
meinen	-0.3433
meinen fortschritt	-0.3433
mens*	0.639
mensajes	0.595
mensajes $	0.595
mes	-0.8835
mess*	1.0046
messages	0.7919
messages $	0.5712
messages anymore	0.4438
messages from	-0.2753
messaging	0.6448
messaging me	0.6448
meu	-0.7505
mi	-0.6318
mi animo	-0.3785
mind	-0.6996
mind $	-0.6996
mir	0.472
mir meinen	-0.3433
mis	-0.3666
mis datos	-0.3666
mon	-0.6655
mond*	0.1818
monday	0.1818
monday $	0.1818
mood	-0.7034
mood $	-0.3674
more	1.2019
more for	0.2055
more talking	0.2085
morg*	-0.3949
morgen	-0.3949
morgen $	-0.3949
moth*	-0.27
mother	-0.27
move	-0.6857
move on	-0.6857
much $	-0.5022
much is	-0.247
mute	0.7614
mute $	0.5629
mute for	0.3219
muy	-0.3873
muy sola	-0.3873
my	-1.0243
my account	-0.4111
my data	-0.5257
my ex	-0.272
my fathers	-0.1475
my girlfriend	-0.2841
my history	-0.2662
my husband	-0.131
my information	-0.3453
my life	-0.1935
my messages	-0.7534
my mind	-0.1608
my mood	-0.3448
my mother	-0.27
my phone	-0.2759
my progress	-0.1711
my records	-0.4161
my streak	-0.2785
name	-0.194
name $	-0.2021
need	0.2047
need to	-0.6187
need you	0.6949
never	-0.7445
new	-0.2391
next	-0.8193
nice	-0.6189
night	-0.1336
night $	-0.1121
no	-0.2211
no contact	-0.4636
no me	0.7362
no more	1.0959
norm*	-0.1583
not	0.319
not even	-0.2148
not go	-0.1123
not know	-0.7016
not say	0.3899
not sleep	-0.3578
not trust	-0.134
not want	0.6445
noth*	-0.457
nothing	-0.457
nothing $	-0.457
noti*	0.6347
notifications	0.6347
notifications $	0.4479
notifications please	0.4253
now	0.4862
now $	0.456
now i	-0.4115
o	-0.5439
of	-0.3676
of aapl	-0.1423
of answering	-0.1217
of it	-0.1546
of losing	-0.1159
of my	-0.2244
of things	-0.1753
off	0.4651
ok	-0.5868
ok $	-0.5868
okay	-0.6536
okay $	-0.4993
okay thanks	-0.2173
old	-0.1945
olvi*	-1.0047
on	-0.1689
on $	-0.6966
on the	-0.4766
other	-0.3633
oubl*	-0.5072
our	-0.9494
out	-0.2171
over	-0.7174
over it	-0.5863
over*	-0.1337
overdraft	-0.1337
overdraft fee	-0.1337
pausa	0.6782
pause	0.8473
pause $	0.5064
pause for	0.3258
pause reminders	0.3022
peop*	-0.438
people	-0.438
people $	-0.1597
pers*	-0.1641
phone	-0.2697
phone $	-0.2759
phot*	-0.6787
photos	-0.6787
photos from	-0.2609
plan*	-0.6259
planets	-0.1118
planets have	-0.1118
plea*	-0.1785
please	-0.1785
please $	-0.5441
please remove	-0.1966
please stop	0.6381
prog*	-0.9526
progress	-0.1711
progress $	-0.1711
push*	-0.2282
pushed	-0.2282
quan*	-0.5561
que	-0.9398
ques*	-0.4359
questions	-0.4359
questions can	-0.4359
quiet	0.9735
quiet $	0.5308
quit	1.0522
rate	-0.1756
read	-0.7812
real	-0.3026
real $	-0.3114
reco*	-0.8241
record	-0.4609
records	-0.4161
redu*	-0.1539
reduce	-0.1539
reduce spending	-0.1539
regi*	-0.6156
registrar	-0.6156
registrar mi	-0.3382
remi*	0.4884
reminders	0.598
reminders $	0.5715
remo*	-0.477
remove	-0.4019
remove my	-0.363
robot	-0.4701
robot $	-0.4233
rome	-0.2348
rome $	-0.2348
s	-0.1195
sad	-0.3575
sad without	-0.1016
safe	-0.1152
safe here	-0.1152
said	0.4447
said $	-0.5307
savi*	-0.6152
savings	-0.6152
say	0.1286
say anymore	0.2195
say hi	-0.266
scar*	-0.1534
scared	-0.1534
scared of	-0.1534
se	-0.2763
se usa	-0.2763
see	-0.4653
see you	-0.3782
sema*	0.5256
send	0.2571
send fewer	0.2571
send*	0.3318
sending	0.3318
sending me	0.2726
serv*	-0.9011
set	-0.4644
share	-0.2075
share $	-0.1376
share of	-0.1423
she	-0.7927
shou*	-0.5556
should	-0.5556
should i	-0.2925
show	-0.4906
show me	-0.354
show my	-0.3491
shut	0.5204
shut up	0.5204
sien*	-0.4902
siento	-0.4902
siento muy	-0.3873
sile*	0.504
silent	0.504
since	-0.297
since i	-0.4164
since the	-0.1433
size	-0.2474
size wipers	-0.2385
sleep	-0.6926
sleep $	-0.6926
so	-0.7301
so afraid	-0.1546
so much	-0.5022
so sad	-0.1016
sola	-0.4902
sola $	-0.4902
some	-0.55
some ways	-0.1539
some*	-0.5118
something	-0.2773
something funny	-0.2773
spea*	-0.2537
speak	-0.1584
speak any	0.2055
speaking	-0.2537
speaking with	-0.2537
spen*	-0.1539
spending	-0.1539
spending $	-0.1539
start	-0.1527
still	0.3361
stop	1.6871
stop $	1.3524
stop now	0.7088
stop sending	0.3318
stop talking	0.2678
store	-0.192
store $	-0.1157
stre*	-0.2785
streak	-0.2785
streak $	-0.2785
sun	-0.2072
sun $	-0.2072
tage	0.1721
take	0.153
take $	-0.2385
talk	0.1371
talk $	-0.3351
talk*	0.957
talking	0.957
talking $	1.0095
talking to	-0.2132
tell	-0.4679
tell me	-0.4679
than*	-0.7078
thank	-0.4723
thank you	-0.4723
thanks	-0.7078
thanks $	-0.6073
thanks a	-0.1058
that	0.3654
that $	0.4391
that is	0.3309
the	-0.567
the answer	-0.1058
the best	-0.1672
the commands	-0.1906
the daily	0.3284
the evenings	-0.2961
the help	-0.2532
the sun	-0.2072
the time	-0.1412
the worst	-0.2961
there	-0.863
there $	-0.6133
there anything	-0.1956
thin*	-0.3642
things	-0.1852
think	-0.7031
this bot	-0.1096
this car	-0.2385
thou*	-0.4607
three	0.2751
three days	0.2751
time	-0.1768
tires	-0.2957
to	-0.6197
to buy	-0.4574
to check	-0.2
to do	-0.6614
to forget	-0.2322
to get	0.4438
to me	-0.2911
to my	-0.4177
to reduce	-0.1539
to say	-0.304
to speak	0.2055
to talk	-0.3351
to •	-0.4311
today	-0.7902
today $	0.1222
today is	-0.468
today was	-0.4012
todo	-0.6162
tomo*	-0.2409
tomorrow	-0.2409
tomorrow $	-0.2409
too	0.7506
tout	-0.5065
tout $	-0.5065
tran*	-0.7905
trav*	-0.1508
travel	-0.1508
travel $	-0.1508
trust	-0.2198
tu	-0.4132
turn on	-0.5851
un	-0.4148
un robot	-0.4148
unde*	-1.1203
une	0.4541
une pause	0.3283
up	0.4812
up $	0.5204
urge	-0.4504
urge today	-0.4019
usa	-0.2763
usa $	-0.2763
use	-0.5813
use this	-0.5455
verg*	-1.19
viel*	-0.3939
vielen	-0.3939
vielen dank	-0.3939
voce	-0.4815
want	0.3349
want to	0.232
want*	-0.3841
wanted	-0.304
wanted to	-0.304
was	-0.829
was $	-0.1371
was kann	-0.4371
ways	-0.2376
ways to	-0.1539
we	-0.9757
we discovered	-0.1118
we got	-0.3351
we were	-0.5242
week	0.5883
week $	0.5883
were	-0.6821
what	-0.7648
what are	-0.2645
what can	-0.1038
what did	-0.4608
what do	-0.333
what does	-0.5176
what happens	-0.4146
what i	-0.4839
what information	-0.1157
what is	-0.4005
what size	-0.2474
what you	-0.1654
when	-0.7307
when is	-0.4788
where	-0.6392
where do	-0.4667
which	-0.635
who	-0.9014
who is	-0.3481
why	-0.7674
why am	-0.1546
why do	-0.2292
wie	-0.719
wipe	-0.2409
wipe*	-0.2385
wipers	-0.2385
wipers does	-0.2385
with	-0.6238
with my	-0.1509
with you	-0.3431
with*	-0.4927
without	-0.4927
without him	-0.1016
won	-0.3459
won the	-0.3459
work	-0.5364
work $	-0.1731
work for	-0.5339
world	-0.4721
worst	-0.9441
worst $	-0.2961
would	-0.3983
would like	-0.3776
write	0.1088
write me	0.1595
wrong	-0.414
year	-0.6806
years	-0.2371
years and	-0.2371
yest*	-0.5195
yesterday	-0.5195
yesterday $	-0.5195
you	-0.3475
you $	-0.4547
you a	-0.2146
you about	-0.1651
you an	-0.1861
you are	-0.5871
you assist	-0.3588
you can	0.5211
you do	-0.3418
you have	-0.427
you know	-0.2824
you like	-0.2701
you so	-0.1959
you store	-0.192
you talk	0.4726
you tell	-0.1283
you to	0.6947
you work	-0.5339
your	-0.9579
your capabilities	-0.1285
your database	-0.3217
zeig	-0.3433
zeig mir	-0.3433
zu	0.5754
~	-1.0389
•	-0.2327
• $	-1.4081
• from	-0.2432
• him	-0.5874
• move	-0.6857
• my	-0.5829
• over	-0.3655
• photos	-0.2609
• •	-0.2327
""",
    'intents.delete_data': """\
!checkin	-1.3546
!delete_data	2.7529
!help	-1.6061
!out_of_scope	-0.9807
!smalltalk	-1.8054
!stop	-1.7003
1	-0.1345
1 share	-0.1345
10	-0.7408
10 $	-0.222
12	-0.4973
12 $	-0.4973
2	-0.4628
24	-0.2361
24 hours	-0.2361
3	-0.4164
3 no	-0.1379
4	-0.3901
4 $	-0.3901
5	-0.8438
5 $	-0.5709
6	-0.1193
7	-0.4625
7 $	-0.4858
8	-0.6604
^ aide	-0.5686
^ am	-0.3173
^ apaga	0.8391
^ appreciate	-0.2249
^ are	-0.8273
^ ayuda	-0.5007
^ borra	0.6127
^ bye	-0.5085
^ cancel	-0.7243
^ change	-0.4799
^ clear	0.7318
^ como	-0.4611
^ daily	-0.2677
^ day	-0.404
^ delete	0.5806
^ disable	-0.3003
^ do	-0.7515
^ efface	0.6404
^ elimina	0.6626
^ erase	0.8867
^ fais	-0.2962
^ feeling	-0.2516
^ find	-0.237
^ forget	0.6723
^ give	-0.3613
^ glad	-0.2684
^ good	-0.7098
^ goodnight	-0.4596
^ he	-0.5155
^ hello	-0.409
^ hi	-0.5318
^ hola	-0.5543
^ how	-0.583
^ i	-0.3196
^ ich	-0.9375
^ in	-0.4867
^ is	-0.6906
^ it	-0.567
^ just	-0.3988
^ log	-0.4993
^ lol	-0.5685
^ make	-0.8062
^ me	-0.5895
^ meine	0.3284
^ mood	-0.6466
^ mute	-0.6077
^ my	-1.2622
^ nice	-0.5287
^ no	-0.9834
^ okay	-0.6675
^ pausa	-0.5913
^ pause	-0.6139
^ please	0.3896
^ que	-1.0091
^ quit	-0.5821
^ record	-0.8291
^ registrar	-0.3564
^ remove	0.5734
^ see	-0.3599
^ send	-0.3864
^ set	-0.3633
^ she	-0.3557
^ show	-0.6742
^ stop	-0.3804
^ take	0.6332
^ tell	-0.511
^ thank	-0.3583
^ thanks	-0.463
^ that	-0.2802
^ the	-0.2766
^ today	-0.4835
^ turn	-0.4493
^ vielen	-0.3969
^ was	-0.4422
^ we	-0.5254
^ what	-0.8717
^ when	-0.6659
^ where	-0.7266
^ which	-0.6303
^ who	-0.8872
^ why	-0.4726
^ wie	-0.6996
^ wipe	0.7379
^ you	-1.1232
^ zeig	-0.2447
^ •	0.3439
a	-1.36
a 6	-0.1193
a 7	-0.2994
a good	-0.1946
a robot	-0.1179
aapl	-0.1345
aapl $	-0.1345
about $	-0.192
about anything	-0.2358
about me	0.4011
about my	-0.3656
acce*	-0.6121
accent	-0.4394
accent $	-0.2669
acco*	0.6165
account	0.6165
account $	0.1446
add	-0.4858
afra*	-0.1346
afraid	-0.1346
afraid of	-0.1346
after	-0.1167
ai	-0.1622
aide	-0.5686
airp*	-0.1707
airplane	-0.1707
airplane travel	-0.1707
ajuda	-0.7295
all	0.2777
all the	-0.2428
alles	0.7607
alles $	0.7607
alone	-0.3725
alone $	-0.3645
alwa*	-0.2763
always	-0.2763
am	-0.4809
am i	-0.465
am scared	-0.3118
an	-0.4781
an airplane	-0.1707
an apple	-0.1494
and	-0.3486
and i	-0.27
and now	-0.3634
animo	-0.3843
animo $	-0.3564
anot*	-0.2904
another	-0.2904
answ*	-0.3068
answer	-0.2571
answer $	-0.2571
answering	-0.1627
answering $	-0.1627
anxi*	-0.3131
anxious	-0.3131
any	-0.1727
any more	-0.1599
anym*	-0.2321
anymore	-0.2321
anymore $	-0.2567
anyo*	-0.6112
anyone	-0.6112
anyone $	-0.1495
anyt*	-0.2461
anything	-0.2461
anything $	-0.2358
apaga	0.8391
apple	-0.1494
apple share	-0.1494
appr*	-0.4052
appreciate	-0.4052
appreciate the	-0.2249
are	-0.8041
are capable	-0.1627
are some	-0.1433
are the	-0.2922
are you	-0.5384
are your	-0.363
arou*	-0.228
around	-0.228
around people	-0.228
ask	-0.2362
ask you	-0.2362
assi*	-0.3835
assist	-0.3835
assist me	-0.3835
at	-0.1776
at night	-0.1776
away	-0.282
ayuda	-0.5007
ayuda como	-0.2643
back	-0.203
back $	-0.203
bala*	-0.4415
balance	-0.4415
balance $	-0.4415
bank	-0.1658
be	-0.5538
be quiet	-0.4025
be silent	-0.3639
beca*	-0.1691
because	-0.1691
because i	-0.1691
been	-0.4425
being	-0.1348
bett*	-0.3313
better	-0.3313
better today	-0.3313
born	-0.2639
born $	-0.2639
borra	0.6127
bot	-0.6347
bot $	-0.6529
built	-0.7081
buy	-0.3518
buy $	-0.1078
bye	-0.5085
bye now	-0.3828
ca	-0.8051
call	-0.3584
call you	-0.3584
can	-0.324
can i	-0.4787
can not	-0.6512
canc*	-0.7243
cancel	-0.7243
capa*	-0.2859
capabilities	-0.2215
capabilities $	-0.2215
capable	-0.1627
capable of	-0.1627
capi*	-0.4412
capital	-0.3082
car	-0.281
car take	-0.1935
card	-0.5695
chan*	-0.4156
change	-0.4156
change my	-0.2153
change the	-0.1786
chec*	-0.7461
check	-0.5117
check how	-0.1129
check in	-0.5311
clear	0.7318
clear my	0.7318
comm*	-0.4822
commands	-0.2605
commands $	-0.2605
como	-0.5345
como se	-0.2643
comp*	0.4039
cont*	-0.4338
contact	-0.4309
contact $	-0.4104
conv*	0.3534
conversation	0.4798
conversation $	0.4798
daily	-0.2754
daily check	-0.2754
dank	-0.3969
dank $	-0.3969
das	-0.4886
data	0.7121
data $	0.8395
data safe	-0.3726
data*	0.3872
database	0.3872
database $	0.3872
daten	0.6606
daten loschen	0.3284
datos	0.4783
datos $	0.4783
day	-1.0451
day $	-0.6132
day 3	-0.1379
days	-0.4347
days $	-0.4195
de	-1.0053
death	-0.4334
death $	-0.4334
dele*	0.8372
delete	0.8372
delete my	0.4648
delete what	0.5605
depr*	-0.3098
dias	-0.6925
did	-0.5705
did not	-0.1703
die	-0.6854
died	-0.1975
dies*	-0.2766
dieser	-0.2766
dieser bot	-0.2766
disa*	-0.3003
disable	-0.3003
disable notifications	-0.3003
disc*	-0.3488
discovered	-0.1542
discovered $	-0.1542
do	-0.7175
do $	-0.2053
do about	-0.2261
do i	-0.5475
do not	-0.3071
do you	-0.9602
does	-0.8369
does a	-0.2331
does an	-0.1707
does my	-0.3456
does the	-0.3756
does this	-0.2175
dogs	-0.6205
doing	-0.4212
du	-0.6184
e	-0.6342
effa*	0.6404
efface	0.6404
eggs	-0.5796
eiff*	-0.5899
elim*	0.6626
elimina	0.6626
elimina mis	0.3421
empty	-0.52
end	-0.7406
enou*	-0.1981
enough	-0.1981
enough for	-0.1519
envi*	-0.1943
envies	-0.1943
envies mas	-0.1943
erase	1.0964
erase my	0.5109
es	-0.4058
est	-0.5915
even	-0.1621
even check	-0.1129
even*	-0.3995
evenings	-0.2766
evenings are	-0.2766
ever*	0.3369
every	-0.2973
every day	-0.3309
everything	0.4023
everything i	0.2796
ex	-1.1493
expe*	-0.1492
expensive	-0.156
expensive is	-0.156
fais	-0.2962
fais une	-0.2962
far	-0.6512
fast	-0.1707
fast does	-0.1707
fath*	-0.271
fathers	-0.271
fathers death	-0.271
feel	-1.019
feel guilty	-0.271
feel like	-0.2673
feel so	-0.1742
feel*	-0.5165
feeling	-0.5386
fewer	-0.5899
fewer messages	-0.5899
find	-0.4627
find me	-0.237
fix	-0.2471
flig*	-0.1665
flight	-0.1665
for	-0.5987
for $	-0.1229
for 24	-0.2361
for a	-0.1688
for the	-0.2978
for three	-0.188
for today	-0.5845
forg*	0.8103
forget	0.8103
forget everything	0.4221
fort*	-0.2447
fortschritt	-0.2447
fortschritt $	-0.2447
frie*	-0.1363
friends	-0.1426
friends $	-0.1426
from my	-0.6642
from your	0.3872
fun	-0.2409
fun speaking	-0.2409
funny	-0.2878
funny $	-0.2878
get messages	-0.1614
girl*	-0.353
girlfriend	-0.353
girlfriend $	-0.308
give	-0.3613
give me	-0.3613
glad	-0.3732
glad we	-0.2684
go	-0.1024
going	-0.2852
good	-0.9854
good $	-0.7861
good*	-0.4597
goodbye	-0.1113
goodbye $	-0.1113
goodnight	-0.4596
goodnight $	-0.4047
got	-0.7071
got to	-0.2684
great	-0.7582
guil*	-0.2975
guilty	-0.2975
guilty about	-0.2975
had	-0.4456
had fun	-0.2409
happ*	-0.7041
happens	-0.7387
has	-0.6004
hate	-0.5251
have a	-0.113
have been	-0.4191
have no	-0.1322
have we	-0.1542
he	-0.795
he did	-0.1129
he said	-0.5582
hello	-0.7309
hello $	-0.4189
help	-0.6246
help $	-0.427
help*	-0.534
her	-0.7345
her $	-0.6108
here	-0.363
here $	-0.363
hi	-0.5306
hi $	-0.4242
hi bot	-0.3058
him	-1.076
him $	-0.9744
hist*	0.8489
history	0.8489
history $	0.8489
hola	-0.5543
hola $	-0.5543
hold	-0.6327
hours	-0.2361
hours $	-0.2361
how	-0.5586
how are	-0.1663
how can	-0.3962
how do	-0.5872
how expensive	-0.156
how far	-0.5984
how fast	-0.1707
how i	-0.1129
how long	-0.3407
how many	-0.2415
how much	-0.2014
how old	-0.2334
how real	-0.1101
human	-0.2181
human $	-0.2181
hurts	-0.8872
hurts $	-0.8872
husb*	-0.2057
husband	-0.2057
i	-0.2775
i am	-0.3889
i ask	-0.2362
i can	-0.688
i change	-0.1886
i do	-0.3288
i feel	-0.7272
i had	-0.2409
i have	-0.2269
i just	0.2809
i lost	-0.3004
i need	-0.6882
i pushed	-0.1996
i said	0.1002
i so	-0.124
i use	-0.371
i want	0.6097
i was	-0.4356
i would	0.6285
i •	-1.5581
ich	-1.0033
idio*	-0.4611
idioma	-0.4611
idioma $	-0.4611
if	-0.9003
if i	-0.1505
in	-0.5582
in $	-0.5969
in a	-0.2281
in the	-0.1745
info*	0.3119
information	0.3119
information do	-0.1589
inte*	-0.3823
is	-0.9062
is 1	-0.1345
is a	-0.1309
is an	-0.17
is enough	-0.1281
is it	-0.3136
is my	-0.8737
is the	-0.3192
is there	-0.331
is this	-0.2553
is your	-0.5777
it	-0.9437
it $	-0.6197
it was	-0.4047
ital*	-0.2667
job	-0.7276
just shut	-0.3765
just wanted	-0.1572
kann	-0.7253
kann dieser	-0.2766
keep	-0.6052
know	0.1061
know about	0.2622
l	-0.4223
la	-1.0036
lang*	-0.1937
language	-0.1937
last	-0.207
learn	-0.3588
learn to	-0.3588
leave	-0.3908
leave me	-0.3908
left	-0.4028
left me	-0.3057
less	-0.379
life	-0.4626
life $	-0.3832
like	0.205
like i	-0.1634
like to	-0.4062
like you	-0.8252
list	-0.5597
list $	-0.5205
list of	-0.2309
list*	-0.3863
live	-0.4197
log	-0.5515
log my	-0.4232
lol	-0.5685
lol $	-0.5685
long	-0.3407
losc*	0.7976
loschen	0.6086
loschen $	0.6086
losi*	-0.308
losing	-0.308
losing my	-0.308
lost	-0.3004
love	-0.426
made	-0.5098
make	-0.7945
mand*	-0.3473
many	-0.7015
many planets	-0.1542
mas	-0.2577
mas mensajes	-0.1943
me	-0.7751
me a	-0.2813
me envies	-0.1943
me messages	-0.2099
me siento	-0.445
me the	-0.5179
me to	-0.4173
me what	-0.2058
mein*	-0.2447
meine	0.4475
meine daten	0.6606
meinen	-0.2447
meinen fortschritt	-0.2447
mens*	-0.5686
mensajes	-0.3012
mensajes $	-0.3012
messages $	0.1437
messages anymore	-0.1614
messages from	0.28
messaging	-0.4166
messaging me	-0.4166
meu	-0.6454
mi animo	-0.3843
mind	-0.7429
mind $	-0.7429
mir	-0.9724
mir meinen	-0.2447
mis	0.4783
mis datos	0.4783
mon	0.5716
mond*	-0.3309
monday	-0.3309
monday $	-0.3309
mood	-0.7015
mood $	-0.6529
more	-0.5113
more talking	-0.1441
morg*	-0.4127
morgen	-0.4127
morgen $	-0.4127
moth*	-0.4846
mother	-0.4846
mother s	-0.3243
move	-0.5077
move on	-0.5077
much	-0.431
much $	-0.3846
much is	-0.1791
mute	-0.6077
mute $	-0.5407
mute for	-0.2361
muy	-0.348
muy sola	-0.348
my	0.8855
my account	0.7636
my car	-0.2164
my data	0.3797
my ex	-0.4186
my fathers	-0.271
my girlfriend	-0.353
my history	0.8489
my husband	-0.2057
my information	0.3933
my life	-0.5148
my messages	0.5187
my mind	-0.4096
my mood	-0.6068
my mother	-0.4846
my phone	-0.367
my progress	-0.2913
my records	0.9573
my settings	-0.1518
my streak	-0.4025
name	-0.2502
name $	-0.2521
need	-0.7278
need to	-0.3158
need you	-0.2067
never	-0.7417
new	-0.2611
next	-0.8588
nice	-0.5792
night	-0.2807
night $	-0.2588
no	-0.8606
no contact	-0.2466
no me	-0.2577
no more	-0.5232
not	-0.4681
not even	-0.1703
not know	-0.1563
not say	-0.1223
not sleep	-0.3219
not trust	-0.1734
not want	-0.2412
noth*	-0.4206
nothing	-0.4206
nothing $	-0.4206
noti*	-0.4896
notifications	-0.4896
notifications $	-0.3889
notifications please	-0.3003
now	-0.4718
now $	-0.4024
now i	-0.3231
o	-0.5686
of	-0.2343
of aapl	-0.1345
of answering	-0.1627
of being	-0.1348
of it	-0.124
of losing	-0.308
of my	0.2023
off	0.406
ok	-0.5153
ok $	-0.5153
okay	-0.6675
okay $	-0.4937
okay thanks	-0.2573
old	-0.2334
olvi*	0.2942
on $	-0.5882
on the	-0.3725
other	-0.3588
oubl*	0.4677
our	0.4455
out	-0.1834
over	-1.1033
over it	-0.1926
pausa	-0.5913
pause	-0.6608
pause $	-0.4684
pause for	-0.1867
pause reminders	-0.2979
peop*	-0.3611
people	-0.3611
people $	-0.1046
pers*	0.5646
phone	-0.363
phone $	-0.367
phot*	-0.6708
photos	-0.6708
photos from	-0.3348
plan*	-0.4817
planets	-0.1542
planets have	-0.1542
please $	-0.4518
please remove	0.2052
please stop	-0.6349
prog*	-1.018
progress	-0.2913
progress $	-0.2913
push*	-0.1996
pushed	-0.1996
quan*	-0.4998
ques*	-0.5315
questions	-0.5315
questions can	-0.5315
quiet	-0.6595
quiet $	-0.3942
quit	-0.5821
rate	-0.1118
read	-0.7801
real	-0.3229
real $	-0.3119
real are	-0.1101
reco*	0.6404
record	-0.8291
records	0.9573
redu*	-0.1433
reduce	-0.1433
reduce spending	-0.1433
regi*	-0.584
registrar	-0.584
registrar mi	-0.3564
remi*	-0.4947
reminders	-0.4147
reminders $	-0.404
remo*	0.9934
remove	0.6057
remove my	0.533
robot	-0.4136
robot $	-0.4184
rome	-0.1562
rome $	-0.1562
s	-0.3826
s death	-0.3243
sad	-0.4327
safe	-0.3726
safe here	-0.3726
said	0.146
said $	0.2901
savi*	-0.5282
savings	-0.5282
say	-0.3535
say hi	-0.1572
scar*	-0.3118
scared	-0.3118
scared of	-0.3118
se	-0.2643
se usa	-0.2643
see	-0.7618
see you	-0.3599
sema*	-0.4133
send	-0.3864
send fewer	-0.3864
send*	-0.3007
sending	-0.3007
sending me	-0.2772
serv*	0.5824
set	-0.3443
sett*	-0.1518
settings	-0.1518
settings $	-0.1518
share	-0.2623
share $	-0.1494
share of	-0.1345
she	-0.5531
shou*	-0.4402
should	-0.4402
should i	-0.3896
show	-0.6742
show me	-0.4666
show my	-0.4905
shut	-0.4601
shut up	-0.4601
sien*	-0.445
siento	-0.445
siento muy	-0.348
sile*	-0.3639
silent	-0.3639
since	-0.3188
since i	-0.3822
since the	-0.2039
size	-0.2808
size wipers	-0.1935
sleep	-0.4853
sleep $	-0.4853
so	-0.6158
so afraid	-0.124
so much	-0.3846
sola	-0.445
sola $	-0.445
some	-0.5942
some ways	-0.1433
some*	-0.3755
something	-0.251
something funny	-0.251
spea*	-0.2409
speak	-0.5496
speaking	-0.2409
speaking with	-0.2409
spen*	-0.1433
spending	-0.1433
spending $	-0.1433
still	-0.7186
stop	-0.9209
stop $	-1.0628
stop now	-0.2536
stop sending	-0.3007
stop talking	-0.1998
store	-0.2148
store $	-0.1589
stre*	-0.4025
streak	-0.4025
streak $	-0.4025
sun	-0.1749
sun $	-0.1749
tage	-0.4525
take	0.5175
take $	-0.1935
talk	-0.4787
talk $	-0.2684
talk*	-0.446
talking	-0.446
talking $	-0.4317
talking to	-0.1829
tell	-0.5159
tell me	-0.5159
than*	-0.5214
thank	-0.3831
thank you	-0.3831
thanks	-0.5214
thanks $	-0.491
that	-0.6623
that $	-0.5132
that is	-0.314
the	-0.7478
the best	-0.1022
the commands	-0.1283
the evenings	-0.2766
the help	-0.2249
the sun	-0.1749
the time	-0.2428
the worst	-0.2766
there	-0.7018
there $	-0.6087
there anything	-0.1078
thin*	-0.5346
things	-0.1087
this	-1.003
this car	-0.1935
thou*	-0.5066
three	-0.188
three days	-0.188
time	-0.2475
tires	-0.3085
to	-0.8695
to buy	-0.3112
to check	-0.4062
to do	-0.2289
to forget	0.2796
to get	-0.1614
to me	-0.5893
to my	-0.6395
to reduce	-0.1433
to say	-0.1916
to talk	-0.2684
to •	-0.9549
today	-0.8143
today $	-0.4645
today is	-0.3095
today was	-0.331
todo	0.8563
tomo*	-0.2287
tomorrow	-0.2287
tomorrow $	-0.2287
too	-0.7999
tout	0.6515
tout $	0.6515
tran*	-0.8126
trav*	-0.1707
travel	-0.1707
travel $	-0.1707
trust	-0.2649
tu	-0.4686
turn	-0.4365
turn on	-0.3634
un	-0.4197
un robot	-0.4197
unde*	-0.5237
une	-0.4232
une pause	-0.2962
up	-0.4273
up $	-0.4601
urge	-0.5896
urge today	-0.2413
usa	-0.2643
usa $	-0.2643
use	-0.4356
use this	-0.2615
verg*	0.1841
viel*	-0.3969
vielen	-0.3969
vielen dank	-0.3969
voce	-0.5585
want	0.5706
want to	-1.024
want you	0.4186
want*	-0.3047
wanted	-0.1916
wanted to	-0.1916
was	-0.667
was $	-0.1129
was kann	-0.2766
ways	-0.2416
ways to	-0.1433
we	-0.7238
we discovered	-0.1542
we got	-0.2684
we were	-0.5103
week	-0.5767
week $	-0.5767
were	-0.6542
what	-0.266
what are	-0.405
what can	-0.1405
what did	-0.3384
what do	-0.3947
what does	-0.496
what happens	-0.7387
what i	0.6934
what information	-0.1589
what is	-0.4671
what size	-0.2808
what you	0.2483
when	-0.6883
when is	-0.5715
where	-0.7266
where do	-0.5682
which	-0.7106
who	-0.8759
who is	-0.4185
why	-0.7744
why am	-0.124
why do	-0.205
wie	-0.6996
wipe	0.7379
wipe*	-0.1935
wipers	-0.1935
wipers does	-0.1935
with	-0.8653
with my	-0.7921
with you	-0.2937
with*	-0.4505
without	-0.4505
won	-0.299
won the	-0.299
work	-0.2649
work $	-0.1124
work for	-0.2553
world	-0.3021
worst	-0.785
worst $	-0.2766
would	0.5522
would like	0.6285
write	-0.3275
write me	-0.2942
wrong	-0.3986
year	-0.5176
years	-0.118
years and	-0.118
yest*	-0.4813
yesterday	-0.4813
yesterday $	-0.4813
you	-0.3167
you $	-0.2876
you a	-0.1358
you about	-0.2362
you an	-0.1907
you are	-0.3409
you assist	-0.3835
you can	-0.3059
you do	-0.2693
you have	0.3361
you know	0.2014
you like	-0.4199
you so	-0.1864
you store	-0.2148
you talk	-0.2375
you tell	-0.1462
you to	0.3496
you work	-0.2553
your	0.3759
your capabilities	-0.2215
your database	0.3872
zeig	-0.2447
zeig mir	-0.2447
zu	-0.9369
~	-1.3517
• $	0.3477
• from	-0.5753
• him	-1.0019
• move	-0.5077
• my	1.1053
• over	-0.6282
• photos	-0.3348
""",
    'intents.vent': """\
!checkin	-2.0289
!delete_data	-1.8976
!help	-1.5199
!out_of_scope	-1.9766
!smalltalk	-2.1604
!stop	-2.0522
!•	0.4778
1	-0.2054
1 share	-0.2054
10	-1.056
10 $	-0.5525
12	-0.7116
12 $	-0.7116
2	-0.9433
24	-0.3067
24 hours	-0.3067
3	-0.5516
3 no	-0.254
4	-0.3558
4 $	-0.3558
5	-0.9709
5 $	-0.4818
5 today	-0.3585
6	-0.7498
7	-0.6944
7 $	-0.6286
7 out	-0.3452
8	-0.7713
^ aide	0.5587
^ apaga	-0.7385
^ appreciate	-0.3408
^ are	-0.8127
^ ayuda	-0.6653
^ borra	-0.461
^ bye	-0.6408
^ can	-0.9407
^ cancel	-0.7933
^ change	-0.5627
^ clear	-0.5014
^ como	-0.5443
^ daily	-0.2842
^ day	-0.6171
^ delete	-0.5936
^ disable	-0.1416
^ do	-1.4102
^ efface	-0.4628
^ elimina	-0.5139
^ erase	-0.5627
^ fais	-0.3157
^ feeling	-0.6347
^ find	-0.6221
^ forget	-0.8673
^ give	-0.6645
^ glad	-0.4409
^ good	-0.9085
^ goodnight	-0.5977
^ he	0.9588
^ hello	-0.4608
^ hi	-0.5573
^ hola	-0.5948
^ how	-0.6711
^ i	0.7009
^ ich	0.994
^ in	-0.7033
^ it	0.7364
^ just	-0.4565
^ log	-0.7532
^ lol	-0.6026
^ make	-0.2061
^ me	1.0638
^ meine	-0.2559
^ mood	-0.5765
^ mute	-0.6677
^ my	0.3608
^ nice	-0.4729
^ no	0.1311
^ okay	-0.7196
^ pausa	-0.7168
^ pause	-0.7262
^ please	-0.3617
^ que	-0.7983
^ quit	-1.0122
^ record	-0.5712
^ registrar	-0.3095
^ remove	-0.4834
^ see	-0.1893
^ send	-0.2036
^ set	-0.4576
^ she	0.7548
^ show	-0.6624
^ stop	-0.5642
^ take	-0.5807
^ tell	-0.6474
^ thank	-0.4675
^ thanks	-0.6958
^ that	-0.2818
^ the	0.5768
^ today	0.4103
^ turn	-0.3275
^ vielen	-0.4205
^ was	-0.7442
^ we	0.9151
^ what	-0.6656
^ when	-0.616
^ where	-0.9175
^ which	-0.3988
^ who	-1.0311
^ why	0.9528
^ wie	-0.8403
^ wipe	-0.3923
^ you	-1.1008
^ zeig	-0.3056
a 6	-0.7498
a 7	-0.6253
a good	-0.6009
a lot	-0.1434
a robot	-0.1454
aapl	-0.2054
aapl $	-0.2054
about	0.4297
about $	-0.3316
about anything	-0.283
about me	-0.6268
about my	0.8004
acce*	-0.5414
accent	-0.2143
accent $	-0.1063
acco*	-0.8647
account	-0.8647
account $	-0.2486
add	-0.5367
afra*	0.3711
afraid	0.3711
afraid of	0.3711
after	0.169
ai	-0.1455
aide	0.5587
airp*	-0.1525
airplane	-0.1525
airplane travel	-0.1525
ajuda	0.4826
all the	0.4773
alles	-0.7804
alles $	-0.7804
alone $	-0.2335
alwa*	0.6385
always	0.6385
am afraid	0.1694
am awake	0.1667
am i	-0.4151
am scared	0.3529
an	-0.4664
an airplane	-0.1525
an apple	-0.1677
an overdraft	-0.1329
and	1.0639
and i	0.807
and now	0.5454
animo	-0.3359
animo $	-0.3095
anot*	0.3227
another	0.3227
answ*	-0.307
answer	-0.238
answer $	-0.238
answering	-0.1872
answering $	-0.1872
anxi*	0.6552
anxious	0.6552
any	-0.4148
any more	-0.4195
anymore please	-0.1021
anyo*	0.2849
anyone	0.2849
anyone $	0.6693
anyt*	-0.4379
anything	-0.4379
anything $	-0.283
apaga	-0.7385
apple	-0.1677
apple share	-0.1677
appr*	-0.4732
appreciate	-0.4732
appreciate the	-0.3408
are	-0.3761
are capable	-0.1872
are some	-0.2557
are the	0.5249
are you	-0.5421
are your	-0.3428
arou*	0.5025
around	0.5025
around people	0.5025
ask	-0.3945
ask you	-0.3945
assi*	-0.5916
assist	-0.5916
assist me	-0.5916
at	0.1287
at night	0.1287
awake	0.1667
awake i	0.1667
away	0.6039
ayuda	-0.6653
ayuda como	-0.3067
back	0.5652
back $	0.5652
bala*	-0.269
balance	-0.269
balance $	-0.269
bank	-0.1909
bank $	-0.1329
be quiet	-0.5396
be silent	-0.2002
beca*	0.332
because	0.332
because i	0.332
been	0.2828
being	0.5975
best	0.1405
best friend	0.2202
bett*	-0.8498
better	-0.8498
better today	-0.8498
borra	-0.461
bot	-0.8213
bot $	-0.8365
built	-0.618
buy	-0.8005
buy $	-0.2047
bye	-0.6408
bye now	-0.5426
ca	-0.9672
call	-0.3842
call you	-0.3842
can	0.2341
can i	0.3852
can not	0.778
can you	-0.9608
canc*	-0.7933
cancel	-0.7933
capa*	-0.3101
capabilities	-0.2305
capabilities $	-0.2305
capable	-0.1872
capable of	-0.1872
capi*	-1.0279
capital	-0.5124
car	-0.426
car take	-0.2055
card	-0.8566
chan*	-0.7164
change	-0.7164
change my	-0.5388
change the	-0.3737
chec*	0.1022
check	-0.2769
check how	0.233
check in	-0.619
clear	-0.5014
clear my	-0.5014
comm*	-0.6921
commands	-0.4376
commands $	-0.4376
como	-0.6304
como se	-0.3067
comp*	-0.6061
cont*	-0.643
contact	-0.7538
contact $	-0.5682
contact do	-0.1133
conv*	-0.856
conversation	-0.7011
conversation $	-0.7011
cry	0.234
cry every	0.1667
daily	-0.3281
daily check	-0.3281
dank	-0.4205
dank $	-0.4205
das	-0.8335
data	-1.0385
data $	-0.9984
data safe	-0.2459
data*	-0.2414
database	-0.2414
database $	-0.2414
daten	-0.4885
daten loschen	-0.2559
datos	-0.3677
datos $	-0.3677
day	0.2778
day $	0.4292
day 3	-0.254
days	-0.8069
days $	-0.6839
days of	-0.1133
de	0.3006
death	0.341
death $	0.341
dele*	-0.6216
delete	-0.6216
delete my	-0.293
delete what	-0.221
depr*	0.5351
dias	-0.7092
did	1.003
did not	0.6494
die	-1.1598
died	0.2514
dies*	-0.4386
dieser	-0.4386
dieser bot	-0.4386
disa*	-0.1416
disable	-0.1416
disable notifications	-0.1416
disc*	-0.5004
discovered	-0.1623
discovered $	-0.1623
do	-0.3508
do $	-0.4187
do about	0.71
do i	-0.8115
do not	-0.4701
do to	0.1667
do you	-0.6517
does	-0.6735
does a	-0.4547
does an	-0.1525
does my	0.2888
does the	-0.6842
does this	-0.2733
dogs	-0.9257
doing	-0.8749
du	-0.7704
e	-0.7032
effa*	-0.4628
efface	-0.4628
eggs	-0.8624
eiff*	-0.6496
elim*	-0.5139
elimina	-0.5139
elimina mis	-0.3088
empty	0.7077
end	-0.715
enou*	0.4096
enough	0.4096
enough do	-0.1021
enough for	0.5155
envi*	-0.417
envies	-0.417
envies mas	-0.417
erase	-0.5627
erase my	-0.2388
es	-0.5064
est	-0.9083
even	0.6858
even check	0.233
even*	0.5074
evenings	0.5768
evenings are	0.5768
ever*	0.3709
every	0.3963
every day	0.3878
everything	0.3635
everything i	-0.2033
ex	1.1142
expe*	-0.1026
expensive	-0.2137
expensive is	-0.2137
fais	-0.3157
fais une	-0.3157
far	-0.8893
fast	-0.1525
fast does	-0.1525
fath*	0.2359
fathers	0.2359
fathers death	0.2359
fear	0.5828
fear of	0.5828
fee	-0.1329
fee for	-0.1329
feel	0.9075
feel guilty	0.2359
feel like	0.6317
feel so	0.6682
feel*	0.5136
feeling	0.5624
fewer	-0.2112
fewer messages	-0.2112
find	-0.7624
find me	-0.6221
flig*	-0.532
flight	-0.532
for $	-0.1733
for 24	-0.3067
for a	-0.2284
for bank	-0.1329
for now	-0.1574
for the	-0.1183
for three	-0.2045
for today	-1.0829
forg*	-0.8939
forget	-0.8939
forget everything	-0.6076
fort*	-0.3056
fortschritt	-0.3056
fortschritt $	-0.3056
frie*	0.3071
friend	0.2202
friends	0.1951
friends $	0.1951
from	0.3439
from my	0.5974
from your	-0.2414
fun	-0.4243
fun speaking	-0.4243
funny	-0.3911
funny $	-0.3911
get messages	-0.5881
girl*	0.5249
girlfriend	0.5249
girlfriend $	0.3438
give	-0.6645
give me	-0.6645
glad	-1.0027
glad we	-0.4409
going	-0.7493
good	-0.4411
good $	-1.2679
goodbye	0.2774
goodbye $	0.2774
goodnight	-0.5977
goodnight $	-0.5364
got	-1.1673
got to	-0.4409
great	-0.9228
guil*	0.2913
guilty	0.2913
guilty about	0.2913
had	0.5685
had fun	-0.4243
happ*	-0.4562
happens	-0.6295
has	-0.7463
hate	0.8745
have $	-0.1133
have a	-0.1266
have been	0.2277
have no	0.2127
have we	-0.1623
he	1.2831
he did	0.233
he said	0.5827
hello	-0.4384
hello $	-0.6678
help	0.2994
help $	-0.806
help*	-0.6618
her	1.0256
her $	0.5548
here	-0.2514
here $	-0.2514
hi	-0.5656
hi $	-0.4756
hi bot	-0.3044
him	1.3236
him $	0.8458
hist*	-0.3948
history	-0.3948
history $	-0.3948
hola	-0.5948
hola $	-0.5948
hold	-0.3643
hours	-0.3067
hours $	-0.3067
how	-0.9285
how are	-0.1324
how can	0.5023
how do	-0.7912
how does	-0.1881
how expensive	-0.2137
how far	-0.7097
how fast	-0.1525
how i	0.233
how long	-0.7119
how many	-0.5873
how much	-0.4312
how old	-0.5136
human	-0.1636
human $	-0.1636
hurts	0.9719
hurts $	0.9719
husb*	0.4861
husband	0.4861
i	0.6633
i am	0.1655
i ask	-0.3945
i can	0.7914
i change	-0.5132
i do	0.4786
i feel	0.9094
i had	-0.4243
i have	0.4878
i just	0.1365
i lost	0.4993
i need	0.315
i pushed	0.2905
i said	-0.8157
i so	0.3485
i use	-0.4916
i want	-0.2203
i was	0.661
i would	-0.7702
i •	0.1643
ich	0.8713
idio*	-0.5443
idioma	-0.5443
idioma $	-0.5443
if	0.3784
if i	-0.3169
in	-0.5441
in $	-0.6216
in a	-0.1827
in the	0.4631
info*	-0.4851
information	-0.4851
information do	-0.109
inte*	-0.3735
is 1	-0.2054
is 5	-0.3585
is a	-0.5015
is an	-0.2147
is enough	-0.1632
is it	0.1803
is my	-0.8019
is the	-0.7719
is there	-0.5678
is this	-0.9323
is your	-0.6197
it	0.9031
it $	-0.2938
it was	0.4585
ital*	-0.4942
job	-0.2448
just cry	0.1667
just shut	-0.4024
just wanted	-0.2347
kann	0.3707
kann dieser	-0.4386
keep	0.4383
know	0.6084
know about	-0.3119
l	0.8365
la	0.8357
lang*	-0.3493
language	-0.3493
larg*	-0.1095
largest	-0.1095
largest state	-0.1095
last	0.153
learn	0.8139
learn to	0.8139
leav*	0.1697
leave	-0.3234
leave me	-0.3234
leaving	0.1697
left	0.908
left me	0.4915
less	0.2112
life	0.3585
life $	0.2326
like	-0.2863
like i	0.4732
like to	-0.2635
like you	-0.7434
list	-0.7323
list $	-0.6309
list of	-0.3547
list*	0.5373
live	-0.6761
log	-0.7441
log my	-0.5488
lol	-0.6026
lol $	-0.6026
long	-0.7119
long is	-0.1096
losc*	-0.6053
loschen	-0.4618
loschen $	-0.4618
losi*	0.3438
losing	0.3438
losing my	0.3438
lost	0.4993
lot	-0.1434
lot for	-0.1434
love	0.4915
made	-0.6031
make	-0.2559
mand*	-0.7457
many	-0.6539
many days	-0.2899
many planets	-0.1623
mas	-0.8063
mas mensajes	-0.417
me	0.5658
me $	0.7507
me a	-0.7181
me and	0.3014
me envies	-0.417
me messages	-0.1016
me siento	0.5846
me the	-0.9167
me to	-0.5126
me what	-0.1886
mein*	-0.3056
meine	-1.0625
meine daten	-0.4885
meinen	-0.3056
meinen fortschritt	-0.3056
mens*	-0.9336
mensajes	-0.5201
mensajes $	-0.5201
mes	-0.9358
mess*	-1.1028
messages	-0.97
messages $	-0.7561
messages anymore	-0.5881
messages from	-0.1446
messaging	-0.5682
messaging me	-0.5682
meu	-0.6493
mi	-0.548
mi animo	-0.3359
mind	-0.3611
mind $	-0.3611
mir	0.155
mir meinen	-0.3056
mis	-0.3677
mis datos	-0.3677
mon	-0.6291
mond*	-0.4873
monday	-0.4873
monday $	-0.4873
mood	-0.8778
mood $	-0.4626
mood is	-0.3585
more	-0.9879
more for	-0.1574
more talking	-0.1683
morg*	-0.4257
morgen	-0.4257
morgen $	-0.4257
moth*	0.5029
mother	0.5029
mother s	0.2806
move	0.8066
move on	0.8066
much $	0.2916
much is	-0.3678
mute	-0.6677
mute $	-0.5794
mute for	-0.3067
muy	0.4167
muy sola	0.4167
my account	-0.7936
my best	0.2202
my car	-0.2544
my data	-0.9945
my ex	0.751
my fathers	0.2359
my girlfriend	0.5249
my history	-0.3948
my husband	0.4861
my information	-0.4684
my life	0.4903
my messages	-0.6429
my mind	0.448
my mood	-0.6303
my mother	0.5029
my phone	0.3255
my progress	-0.2448
my records	-0.7511
my settings	-0.3118
my streak	-0.3246
name	-0.273
name $	-0.2677
need	0.2884
need to	0.466
need you	-0.7082
new	0.5626
next	-0.6818
nice	-1.058
night	-0.1725
night $	-0.3529
no	0.2794
no contact	-0.5887
no me	-0.8063
no more	-1.0048
norm*	0.5113
not	0.3854
not even	0.6494
not go	0.1694
not know	0.7664
not say	-0.3576
not sleep	0.4217
not trust	0.2615
not want	-0.7323
noth*	0.5286
nothing	0.5286
nothing $	0.5286
noti*	-0.5438
notifications	-0.5438
notifications $	-0.5693
notifications please	-0.1416
now	-0.1737
now $	-0.1104
now i	0.5194
o	-0.5935
of	0.2289
of 10	-0.3452
of aapl	-0.2054
of answering	-0.1872
of being	0.5975
of it	0.3485
of losing	0.3438
of my	0.2774
of no	-0.1133
of people	0.1265
of things	-0.3263
off	-0.6271
ok	-0.7342
ok $	-0.7342
okay	-0.7196
okay $	-0.5412
okay thanks	-0.2361
old	-0.5136
olvi*	0.8526
on	-0.9297
on $	-0.1071
on the	-0.279
other	0.4861
oubl*	0.7649
our	0.6137
out	0.1474
out of	-0.3452
over	1.1232
over it	0.5331
over*	-0.1329
overdraft	-0.1329
overdraft fee	-0.1329
pausa	-0.7168
pause	-0.7668
pause $	-0.4951
pause for	-0.3571
pause reminders	-0.2488
peop*	0.4966
people	0.4966
people $	0.4234
pers*	-0.2703
phone	0.2996
phone $	0.3255
phot*	0.5906
photos	0.5906
photos from	0.2876
plan*	-0.6246
planets	-0.1623
planets have	-0.1623
plea*	-0.8659
please	-0.8659
please $	-0.946
please remove	-0.1086
please stop	-0.2334
prog*	-0.9407
progress	-0.2448
progress $	-0.2448
push*	0.2905
pushed	0.2905
quan*	-0.5206
que	-1.1155
ques*	-0.4199
questions	-0.4199
questions can	-0.4199
quiet	-0.6937
quiet $	-0.4306
quit	-1.0122
rate	-0.2585
read	-0.842
real	-0.3016
real $	-0.3358
reco*	-1.0067
record	-0.5712
records	-0.7511
redu*	-0.2557
reduce	-0.2557
reduce spending	-0.2557
regi*	-0.5493
registrar	-0.5493
registrar mi	-0.3095
remi*	-0.6645
reminders	-0.5516
reminders $	-0.5421
remo*	-0.9052
remove	-0.4884
remove my	-0.4292
robot	-0.4611
robot $	-0.4594
rome	-0.2483
rome $	-0.2483
s	0.4956
s death	0.2806
sad	-0.2104
sad without	0.2443
safe	-0.2459
safe here	-0.2459
said $	0.3465
savi*	-0.7882
savings	-0.7882
say anymore	-0.1021
say hi	-0.2347
scar*	0.3529
scared	0.3529
scared of	0.3529
se	-0.3067
se usa	-0.3067
see	-1.0096
see you	-0.1893
sema*	-0.5567
send	-0.2036
send fewer	-0.2036
send*	-0.3357
sending	-0.3357
sending me	-0.3025
serv*	-0.6166
set	-0.4453
sett*	-0.3118
settings	-0.3118
settings $	-0.3118
share	-0.3111
share $	-0.1677
share of	-0.2054
she	1.103
shou*	0.3622
should	0.3622
show	-0.6624
show me	-0.5702
show my	-0.3698
shut	-0.5226
shut up	-0.5226
sien*	0.5846
siento	0.5846
siento muy	0.4167
sile*	-0.2002
silent	-0.2002
since	0.6196
since i	0.3171
since the	0.5151
size	-0.3022
size wipers	-0.2055
sleep	0.2908
sleep $	0.2908
so	0.6479
so afraid	0.3485
so much	0.2916
so sad	0.2443
sola	0.5846
sola $	0.5846
some	-0.5609
some ways	-0.2557
some*	0.2813
something	-0.3771
something funny	-0.3771
sorts	-0.2568
sorts of	-0.2568
spea*	-0.4243
speak	-0.3007
speak any	-0.1574
speaking	-0.4243
speaking with	-0.4243
spen*	-0.2557
spending	-0.2557
spending $	-0.2557
start	-0.3828
state	-0.1095
state in	-0.1095
still	0.2
stop	-1.1481
stop $	-1.0693
stop now	-0.2889
stop sending	-0.3357
stop talking	-0.2184
store	-0.1566
store $	-0.109
stre*	-0.3246
streak	-0.3246
streak $	-0.3246
sun	-0.3261
sun $	-0.3261
tage	-0.5865
take	-0.6096
take $	-0.2055
talk	-0.5486
talk $	-0.4409
talk*	-1.1974
talking	-1.1974
talking $	-1.0318
talking to	-0.5735
tell	-0.6248
tell me	-0.6248
than*	-0.738
thank	-0.4371
thank you	-0.4371
thanks	-0.738
thanks $	-0.4637
thanks a	-0.1434
that	-0.6643
that $	-0.9676
that is	-1.1525
the	-0.6569
the answer	-0.1434
the best	-0.2008
the commands	-0.3071
the daily	-0.1544
the evenings	0.5768
the help	-0.3408
the largest	-0.1095
the sun	-0.3261
the time	0.4773
the us	-0.1095
the worst	0.5768
there	-1.1151
there $	-0.9144
there anything	-0.333
thin*	0.2882
things	-0.3188
things can	-0.2568
think	0.7913
this	-0.7157
this bot	-0.115
this car	-0.2055
thou*	0.6006
three	-0.2045
three days	-0.2045
tires	-0.7055
to	0.2924
to buy	-0.524
to check	-0.2635
to do	0.5866
to forget	-0.2033
to get	-0.5881
to me	0.2542
to my	-0.7387
to reduce	-0.2557
to say	-0.5686
to speak	-0.1574
to talk	-0.4409
to •	0.7271
today is	0.6341
today was	-0.972
todo	-0.7665
tomo*	-0.1893
tomorrow	-0.1893
tomorrow $	-0.1893
too	-0.4136
tout	-0.6806
tout $	-0.6806
tran*	-0.9134
trav*	-0.1525
travel	-0.1525
travel $	-0.1525
trust	0.7958
tu	-0.479
turn	-0.3316
turn on	-0.2839
un	-0.4467
un robot	-0.4467
une	-0.4409
une pause	-0.3157
up	-0.3275
up $	-0.5226
urge	-0.7654
urge today	-0.4821
us	-0.1095
us $	-0.1095
usa	-0.3067
usa $	-0.3067
use	-0.6781
use this	-0.4685
verg*	0.7855
viel*	-0.4205
vielen	-0.4205
vielen dank	-0.4205
voce	-0.5646
want	-0.5461
want to	0.2458
want you	-0.3414
want*	0.1387
wanted	-0.5686
wanted to	-0.5686
was	0.1009
was $	0.233
was kann	-0.4386
ways	-0.3314
ways to	-0.2557
we	0.7914
we discovered	-0.1623
we got	-0.4409
we were	0.6294
week	0.1251
week $	0.1251
were	0.4536
what	-0.4568
what are	-0.6015
what can	0.5033
what did	0.6749
what do	-0.6438
what does	-0.8016
what happens	-0.6295
what i	-0.8838
what information	-0.109
what is	-0.9446
what size	-0.3022
what sorts	-0.2568
what you	-0.276
when	-0.3464
when i	-0.1179
when is	-0.8557
where	-0.9175
where do	-0.4918
which	-0.5018
who	-0.6393
who is	-0.5589
why	0.3625
why am	0.3485
why do	0.6692
wie	-0.8403
wipe	-0.3923
wipe*	-0.2055
wipers	-0.2055
wipers does	-0.2055
with	0.4353
with my	0.2217
with you	-0.9026
with*	0.4433
without	0.4433
without him	0.2443
won	-0.4513
won the	-0.4513
work	-0.3848
work $	-0.201
work for	-0.3314
world	-0.6708
worst	1.1889
worst $	0.5768
would	-0.8209
would like	-0.7702
write	-0.4904
write me	-0.4878
wrong	1.0177
year	-0.2925
years	0.3185
years and	0.3185
yest*	0.1826
yesterday	0.1826
yesterday $	0.1826
you	-1.3807
you $	-1.1244
you a	-0.1331
you about	-0.3945
you an	-0.147
you are	-0.3386
you assist	-0.5916
you can	-0.5308
you do	-0.898
you have	-0.6077
you know	-0.5456
you like	-0.2999
you so	-0.4449
you store	-0.1566
you talk	-0.1586
you tell	-0.1106
you to	-0.7644
you work	-0.3314
your	-1.0306
your capabilities	-0.2305
your database	-0.2414
zeig	-0.3056
zeig mir	-0.3056
zu	0.259
~	-0.7808
•	0.4778
• from	0.5348
• him	0.8347
• move	0.8066
• my	-0.6122
• over	0.4877
• photos	0.2876
• •	0.4778
""",
    'intents.smalltalk': """\
!checkin	-1.5396
!delete_data	-1.7986
!help	-1.742
!out_of_scope	-1.4311
!smalltalk	3.1692
!stop	-2.1512
!•	-0.9036
1	-0.1838
1 share	-0.1838
10	-0.9613
10 $	-0.3014
12	-0.9918
12 $	-0.9918
2	-0.8247
24	-0.268
24 hours	-0.268
3	-0.5424
3 no	-0.2384
4	-0.4481
4 $	-0.4481
5	-0.9728
5 $	-0.5337
5 today	-0.3157
6	-0.4629
7	-0.6422
7 $	-0.6518
7 out	-0.1029
8	-0.8758
^ ai	0.1943
^ aide	-0.6669
^ am	0.6846
^ apaga	-0.7681
^ appreciate	0.5413
^ are	-0.1124
^ ayuda	-0.6099
^ borra	-0.5027
^ bye	0.6962
^ cancel	-0.9991
^ change	-0.6708
^ clear	-0.4961
^ como	-0.5389
^ daily	-0.3171
^ day	-0.5544
^ delete	-0.4466
^ disable	-0.145
^ do	0.9263
^ efface	-0.5041
^ elimina	-0.5351
^ erase	-0.437
^ fais	-0.3147
^ feeling	-0.517
^ find	-0.5838
^ forget	-0.32
^ give	-0.4765
^ glad	0.5315
^ good	0.9884
^ goodnight	0.5613
^ he	-0.5892
^ hello	0.494
^ hi	0.6032
^ hola	0.5828
^ how	-0.8842
^ i	-0.3489
^ ich	-1.0185
^ in	0.4996
^ log	-0.5459
^ lol	0.5966
^ make	0.9644
^ me	-0.7712
^ meine	-0.2854
^ mood	-0.6718
^ mute	-0.7556
^ my	0.3364
^ nice	0.4856
^ no	0.3006
^ okay	0.7126
^ pausa	-0.6165
^ pause	-0.6778
^ please	-0.4944
^ que	-0.8563
^ quit	-0.7443
^ record	-0.6315
^ registrar	-0.3368
^ remove	-0.4175
^ see	0.3368
^ send	-0.2694
^ set	-0.4774
^ she	-0.7828
^ show	-0.4705
^ stop	-0.4948
^ take	-0.8167
^ thank	0.5095
^ thanks	0.8463
^ that	-0.3656
^ the	-0.4465
^ today	-1.2239
^ turn	-0.336
^ vielen	0.4304
^ was	-0.7619
^ we	-0.8852
^ when	-0.8441
^ where	0.3476
^ which	0.2994
^ why	-0.5909
^ wie	-0.8239
^ wipe	-0.3583
^ you	0.6277
^ zeig	-0.2747
^ •	-0.723
a	-0.6423
a 6	-0.4629
a 7	-0.4865
a good	-0.7352
a lot	0.3912
a real	0.2381
a robot	0.2576
aapl	-0.1838
aapl $	-0.1838
about	-0.7324
about $	-0.3643
about anything	-0.2806
about me	-0.7971
about my	-0.2669
about you	0.2559
acce*	-0.8457
accent	-0.5438
accent $	-0.3051
acco*	-0.5036
account	-0.5036
account $	-0.2336
add	-0.4281
afra*	-0.3188
afraid	-0.3188
afraid of	-0.3188
ai	0.2675
ai how	0.1943
aide	-0.6669
airp*	-0.1791
airplane	-0.1791
airplane travel	-0.1791
ajuda	-0.9081
all	0.2141
all because	-0.1167
all the	-0.4183
alles	-0.645
alles $	-0.645
alone	-0.5075
alone $	-0.4251
alwa*	-0.4959
always	-0.4959
am	0.4827
am afraid	-0.1463
am i	0.3
am scared	-0.4155
an	-0.2415
an airplane	-0.1791
an apple	-0.2304
an overdraft	-0.1422
and	-0.6674
and i	-0.5162
and now	-0.5241
animo	-0.4104
animo $	-0.3368
anot*	-0.5437
another	-0.5437
answ*	-0.2389
answering	-0.3633
answering $	-0.3633
anxi*	-0.5118
anxious	-0.5118
any	0.2323
any more	-0.1281
anym*	-0.2694
anymore	-0.2694
anymore $	-0.2837
anyo*	-0.6233
anyone	-0.6233
anyone $	-0.3766
anyt*	-0.1904
anything	-0.1904
anything $	-0.2806
anything real	0.2559
anyw*	-0.1167
anywhere	-0.1167
anywhere and	-0.1167
apaga	-0.7681
apple	-0.2304
apple share	-0.2304
appr*	0.6199
appreciate	0.6199
appreciate the	0.5413
are	0.5543
are capable	-0.3633
are some	-0.3788
are the	-0.1649
are you	1.2178
are your	0.5702
arou*	-0.4492
around	-0.4492
around people	-0.4492
ask	-0.3291
ask you	-0.3291
assi*	-0.4501
assist	-0.4501
assist me	-0.4501
at	-0.2036
at night	-0.2036
away	-0.4059
ayuda	-0.6099
ayuda como	-0.3022
back	-0.6438
back $	-0.6438
bala*	-0.5021
balance	-0.5021
balance $	-0.5021
bank	-0.2878
bank $	-0.1422
be	-0.3778
be quiet	-0.5464
be silent	-0.2154
beca*	-0.219
because	-0.219
because i	-0.219
been	0.1212
being	-0.2611
bett*	-0.46
better	-0.46
better today	-0.46
born	0.4419
born $	0.4419
borra	-0.5027
bot	0.1674
bot $	0.4888
built	0.2244
buy	-0.9274
buy $	-0.8682
bye	0.6962
bye now	0.5648
ca	-0.9013
call	0.6036
call you	0.6036
can	-0.7034
can i	-0.5925
can not	-0.7745
can you	-0.2579
canc*	-0.9991
cancel	-0.9991
capa*	-0.8824
capabilities	-0.8216
capabilities $	-0.8216
capable	-0.3633
capable of	-0.3633
capi*	-0.5442
capital	-0.4618
car	-0.2593
car take	-0.2027
card	-0.8858
chan*	-0.5426
change	-0.5426
change the	-0.3394
chec*	-0.4819
check	-0.5383
check in	-0.565
clear	-0.4961
clear my	-0.4961
comm*	-0.6755
commands	-0.436
commands $	-0.436
como	-0.6249
como se	-0.3022
comp*	0.1127
cont*	-0.6809
contact	-0.6798
contact $	-0.4384
conv*	-0.7912
conversation	-0.5313
conversation $	-0.5313
daily	-0.3257
daily check	-0.3257
dank	0.4304
dank $	0.4304
das	-0.6886
data	-0.7952
data $	-0.7377
data safe	-0.1929
data*	-0.2992
database	-0.2992
database $	-0.2992
daten	-0.5659
daten loschen	-0.2854
datos	-0.387
datos $	-0.387
day	-0.6038
day $	-0.8641
day 3	-0.2384
days	-0.5238
days $	-0.5394
de	-1.4598
death	-0.2016
death $	-0.2016
dele*	-0.5119
delete	-0.5119
delete my	-0.3308
delete what	-0.2914
depr*	-0.5276
dias	-0.1442
did not	-0.7542
die	-0.9381
died	-0.5957
dies*	-0.4931
dieser	-0.4931
dieser bot	-0.4931
disa*	-0.145
disable	-0.145
disable notifications	-0.145
disc*	-0.2479
discovered	-0.1914
discovered $	-0.1914
do	-0.1634
do $	-1.448
do about	-0.1518
do i	-0.8332
do not	-0.4707
do you	0.1361
does	-1.0095
does a	-0.4387
does an	-0.1791
does my	-0.1631
does the	-0.534
does this	-0.2521
dogs	-1.0477
doing	-0.2625
doing today	0.1943
du	0.2778
effa*	-0.5041
efface	-0.5041
eggs	-0.5483
eiff*	-0.6765
elim*	-0.5351
elimina	-0.5351
elimina mis	-0.3248
empty	-0.7541
end	-0.7439
enou*	-0.9683
enough	-0.9683
enough for	-0.2796
envi*	-0.4138
envies	-0.4138
envies mas	-0.4138
erase	-0.5718
erase my	-0.2216
est	-0.4741
even	-0.7725
even*	-0.5344
evenings	-0.4465
evenings are	-0.4465
ever*	-0.778
every	-0.2851
every day	-0.3093
everything	-0.6507
everything i	-0.1285
ex	-0.9201
expe*	-0.225
expensive	-0.236
expensive is	-0.236
fais	-0.3147
fais une	-0.3147
far	-0.9873
fast	-0.1791
fast does	-0.1791
fath*	-0.2009
fathers	-0.2009
fathers death	-0.2009
fee	-0.1422
fee for	-0.1422
feel	0.228
feel guilty	-0.2009
feel like	-0.6453
feel so	-0.8218
feeling	-0.7706
feelings	0.3026
feelings $	0.3026
fewer	-0.2841
fewer messages	-0.2841
find	-0.9475
find me	-0.5838
flig*	-0.377
flight	-0.377
for	-0.5157
for 24	-0.268
for a	-0.3337
for bank	-0.1422
for the	-0.4506
for three	-0.2186
for today	-0.4573
forg*	-0.3426
forget	-0.3426
forget everything	-0.1633
fort*	-0.2747
fortschritt	-0.2747
fortschritt $	-0.2747
frie*	-0.2974
friends	-0.2725
friends $	-0.2725
from	-0.3132
from my	-0.2292
from your	-0.2992
fun	0.3899
fun speaking	0.3899
funny	0.5746
funny $	0.5746
get	-0.2816
girl*	-0.3597
girlfriend	-0.3597
girlfriend $	-0.3242
give	-0.4765
give me	-0.4765
glad	1.0421
glad we	0.5315
go	-0.2915
go anywhere	-0.1167
going	0.2256
good	0.9848
good $	0.9747
good*	0.3288
goodbye	-0.1051
goodbye $	-0.1051
goodnight	0.5613
goodnight $	0.4474
got	0.5458
got to	0.5315
great	0.9486
guil*	-0.2566
guilty	-0.2566
guilty about	-0.2566
had	-0.1286
had fun	0.3899
happ*	-0.6167
happens	-0.6388
has	-0.8864
hate	-0.5574
have	0.5265
have a	0.8542
have been	0.1694
have feelings	0.3026
have no	-0.2249
have we	-0.1914
he	-0.9619
he said	-0.3149
hello	0.2232
hello $	0.6135
help	-0.5016
help*	0.5355
her	-0.7024
her $	-0.2363
here	-0.1903
here $	-0.1903
hi	0.6527
hi $	0.4706
hi bot	0.4321
him	-1.1592
him $	-0.3983
hist*	-0.3645
history	-0.3645
history $	-0.3645
hola	0.5828
hola $	0.5828
hold	-0.2965
hours	-0.268
hours $	-0.268
how	-0.7792
how are	0.4731
how can	-0.3817
how do	-1.2491
how does	-0.1842
how expensive	-0.236
how far	-0.6629
how fast	-0.1791
how long	-0.3719
how many	-0.5256
how much	-0.4158
how real	0.255
human	0.2466
human $	0.2466
hurts	-0.8306
hurts $	-0.8306
husb*	-0.183
husband	-0.183
i	-0.5099
i am	0.3687
i ask	-0.3291
i can	-0.6194
i do	-0.6783
i feel	-1.271
i had	0.3899
i have	-0.4556
i lost	-0.2869
i need	-0.9383
i pushed	-0.2359
i said	-0.4445
i so	-0.3606
i use	-0.2239
i want	-0.5185
i was	-0.5665
i would	-0.7263
i •	-0.5706
ich	-1.111
idio*	-0.5389
idioma	-0.5389
idioma $	-0.5389
if	-0.5868
if i	-0.5469
in	-0.614
in $	-0.6209
in a	-0.2908
in the	-0.4824
info*	-0.6606
information	-0.6606
information do	-0.431
inte*	0.4361
is	0.1485
is 1	-0.1838
is 5	-0.3157
is a	-0.782
is an	-0.2603
is enough	-0.8846
is it	-0.4543
is my	-0.8268
is the	-0.1194
is there	-0.4096
is this	-1.1029
is your	1.1851
it	-0.579
it $	-0.1342
it was	0.189
ital*	-0.7002
job	0.7388
job all	-0.1167
just shut	-0.4452
just wanted	0.274
kann	-0.9256
kann dieser	-0.4931
keep	-0.3509
know	-1.2755
know about	-0.8562
l	-0.4493
la	-1.0706
lang*	-0.3188
language	-0.3188
larg*	-0.2523
largest	-0.2523
largest state	-0.2523
last	-0.5975
learn	-0.5194
learn to	-0.5194
leav*	-0.1516
leave	-0.3712
leave me	-0.3712
leaving	-0.1516
left	-0.7066
left me	-0.2666
less	-0.4241
life	1.0238
life $	1.0417
like	0.6569
like i	-0.2389
like to	-0.2256
like you	0.6625
list	-0.6377
list $	-0.6611
list of	-0.3095
live	0.4849
log	-0.5731
log my	-0.2431
lol	0.5966
lol $	0.5966
long	-0.3719
long is	-0.1433
losc*	-0.6623
loschen	-0.4929
loschen $	-0.4929
losi*	-0.3242
losing	-0.3242
losing my	-0.3242
lost	-0.2869
lot	0.3912
lot for	0.3912
love	0.2506
made	0.4885
make	0.5313
mand*	-0.4258
many	-0.6708
many planets	-0.1914
mas	-0.5922
mas mensajes	-0.4138
me	-0.7099
me $	-1.0374
me a	0.422
me and	-0.1441
me envies	-0.4138
me messages	-0.1046
me siento	-0.494
me the	-0.677
me to	0.2618
me what	-1.0295
mein*	-0.2747
meine	-0.5991
meine daten	-0.5659
meinen	-0.2747
meinen fortschritt	-0.2747
mens*	0.1261
mensajes	-0.5021
mensajes $	-0.5021
mes	-0.9306
mess*	-0.6532
messages	-0.6208
messages $	-0.5534
messages from	-0.2013
messaging	-0.2518
messaging me	-0.2518
meu	-0.7496
mi	-0.6578
mi animo	-0.4104
mind	0.7441
mind $	0.7441
mir	-1.0371
mir meinen	-0.2747
mis	-0.387
mis datos	-0.387
mon	-0.7967
mond*	-0.6847
monday	-0.6847
monday $	-0.6847
mood	-0.9722
mood $	-0.3654
mood is	-0.3157
more	-1.0959
more talking	-0.5322
morg*	0.2138
morgen	0.2138
morgen $	0.2138
moth*	-0.3521
mother	-0.3521
move	-0.1655
move on	-0.1655
much	-0.5206
much is	-0.4023
mute	-0.7556
mute $	-0.5391
mute for	-0.268
muy	-0.3793
muy sola	-0.3793
my	-0.6761
my account	-0.4005
my car	-0.1133
my data	-0.9404
my ex	-0.8257
my fathers	-0.2009
my girlfriend	-0.3597
my history	-0.3645
my husband	-0.183
my information	-0.5036
my life	-0.3885
my messages	-0.3796
my mind	-0.1573
my mood	-0.4807
my mother	-0.3521
my phone	-0.1474
my progress	-0.366
my records	-0.3975
my streak	-0.3992
name	0.635
name $	0.6436
need	-0.9328
need to	-0.4356
need you	-0.3835
never	0.6428
new	-0.8123
next	-0.706
nice	0.8848
no	0.1088
no contact	-0.6189
no job	-0.1167
no me	-0.5922
no more	-1.1247
norm*	-0.7422
not	-1.0109
not even	-0.7542
not go	-0.1463
not know	-0.1722
not say	-0.2234
not sleep	-0.4311
not trust	-0.1239
not want	-0.162
noth*	-0.58
nothing	-0.58
nothing $	-0.58
noti*	-0.4586
notifications	-0.4586
notifications $	-0.4873
notifications please	-0.145
now	-0.3213
now $	-0.1691
now i	-0.4805
o	-0.6421
of	-0.1261
of 10	-0.1029
of aapl	-0.1838
of answering	-0.3633
of being	-0.2611
of it	-0.3606
of losing	-0.3242
of my	-0.4158
of people	-0.1287
of things	-0.2876
off	-0.6356
okay	0.7126
okay $	0.5351
okay thanks	0.2622
olvi*	-0.9947
on	-1.2142
on $	-0.7791
on the	-0.6085
or	0.1539
oubl*	-0.554
our	-0.9593
out	-0.4593
out of	-0.1029
over	-0.5814
over it	-0.3407
over*	-0.1422
overdraft	-0.1422
overdraft fee	-0.1422
pausa	-0.6165
pause	-0.7293
pause $	-0.4983
pause for	-0.233
pause reminders	-0.3244
people $	-0.1449
person	0.2381
phone	-0.2978
phone $	-0.1474
phot*	-0.2148
photos	-0.2148
photos from	-0.1016
plan*	-0.745
planets	-0.1914
planets have	-0.1914
plea*	-0.9314
please	-0.9314
please $	-0.9355
please stop	-0.2521
prog*	-1.0362
progress	-0.366
progress $	-0.366
push*	-0.2359
pushed	-0.2359
quan*	-0.7221
que	-1.071
ques*	-0.8922
questions	-0.8922
questions can	-0.8922
quiet	-0.6812
quiet $	-0.5166
quit	-0.7443
rate	-0.8581
read	-0.6739
real	0.6234
real $	0.4428
real about	0.2559
real are	0.255
real person	0.2381
reco*	-1.0072
record	-0.6315
records	-0.3975
redu*	-0.3788
reduce	-0.3788
reduce spending	-0.3788
regi*	-0.6193
registrar	-0.6193
registrar mi	-0.3368
remi*	-0.5161
reminders	-0.3948
reminders $	-0.3696
remo*	-0.7848
remove	-0.4128
remove my	-0.3203
robot	0.5422
robot $	0.486
rome	-0.2495
rome $	-0.2495
s	-0.1604
sad	-0.5724
sad without	-0.1771
safe	-0.1929
safe here	-0.1929
said	-0.5318
said $	-0.3363
savi*	-0.8615
savings	-0.8615
say	-0.4368
say hi	0.274
scar*	-0.4155
scared	-0.4155
scared of	-0.4155
se	-0.3022
se usa	-0.3022
see	0.1055
see you	0.3368
sema*	-0.4275
send	-0.2694
send fewer	-0.2694
send*	-0.2565
sending	-0.2565
sending me	-0.1971
serv*	-1.2268
set	-0.4575
share	-0.4735
share $	-0.2304
share of	-0.1838
she	-0.9567
shou*	-0.5133
should	-0.5133
should i	-0.3367
show	-0.4705
show me	-0.3233
show my	-0.3485
shut	-0.5273
shut up	-0.5273
sien*	-0.494
siento	-0.494
siento muy	-0.3793
sile*	-0.2154
silent	-0.2154
since	-0.6145
since i	-0.5654
since the	-0.4042
size	-0.2273
size wipers	-0.2027
sleep	0.4252
sleep $	0.4252
so	-0.2624
so afraid	-0.3606
so sad	-0.1771
sola	-0.494
sola $	-0.494
some	-0.7436
some ways	-0.3788
some*	0.4542
something	0.5343
something funny	0.5343
sorts	-0.166
sorts of	-0.166
spea*	0.3899
speak	-0.7208
speaking	0.3899
speaking with	0.3899
spen*	-0.3788
spending	-0.3788
spending $	-0.3788
start	-0.1801
state	-0.2523
state in	-0.2523
still	-0.8685
stop	-1.2445
stop $	-1.0196
stop now	-0.703
stop sending	-0.2565
stop talking	-0.2018
store	-0.6593
store $	-0.431
stre*	-0.3992
streak	-0.3992
streak $	-0.3992
sun	-0.5728
sun $	-0.5728
tage	-0.4977
take	-0.7072
take $	-0.2027
talk	0.2141
talk $	0.5315
talk*	0.5073
talking	0.5073
talking $	-0.5606
talking to	0.7682
tell	-0.2706
tell me	-0.2706
than*	0.9492
thanks	0.9492
thanks $	0.5066
thanks a	0.3912
that	0.5038
that $	0.4888
that is	0.3373
the	-0.8252
the answer	0.3912
the best	0.167
the commands	-0.4232
the daily	-0.1078
the evenings	-0.4465
the help	0.5413
the largest	-0.2523
the sun	-0.5728
the time	-0.4183
the us	-0.2523
the worst	-0.4465
there	0.8125
there $	0.975
things can	-0.166
think	-0.1616
this	-1.223
this bot	-0.8505
this car	-0.2027
thou*	-0.7531
three	-0.2186
three days	-0.2186
time	-0.5157
tires	-0.5149
to	-0.1238
to buy	-0.9562
to check	-0.2256
to do	-0.5256
to forget	-0.1285
to me	-0.9217
to my	-0.7636
to reduce	-0.3788
to say	0.5035
to talk	0.5315
to •	-0.577
today	-0.425
today $	0.5143
today is	-0.6919
today was	-0.9767
todo	-0.6372
tomo*	-0.1144
tomorrow	-0.1144
tomorrow $	-0.1144
too	-0.8407
tout	-0.546
tout $	-0.546
tran*	-1.0212
trav*	-0.1791
travel	-0.1791
travel $	-0.1791
trust	-0.2579
turn	-0.3303
turn on	-0.2677
un	0.4959
un robot	0.4959
unde*	-0.8681
une	-0.4493
une pause	-0.3147
up	-0.5217
up $	-0.5273
urge	-0.7122
urge today	-0.6706
us	-0.2523
us $	-0.2523
usa	-0.3022
usa $	-0.3022
use	-0.4523
use this	-0.1686
verg*	-0.7963
viel*	0.4304
vielen	0.4304
vielen dank	0.4304
voce	0.109
want	-0.4653
want to	-0.254
want you	-0.1354
want*	0.2492
wanted	0.5035
wanted to	0.5035
was	-0.9153
was kann	-0.4931
ways	-0.4802
ways to	-0.3788
we	-0.322
we discovered	-0.1914
we got	0.5315
we were	-0.8053
week	-0.2939
week $	-0.2939
were	0.2387
what	-0.3582
what are	0.4561
what can	-0.4379
what did	0.6623
what do	0.3664
what does	-0.7901
what happens	-0.6388
what i	-0.8313
what information	-0.431
what is	0.3324
what size	-0.2273
what sorts	-0.166
what you	-1.0644
when	-0.9215
when is	-0.6686
where	0.3476
where do	0.374
which	0.6668
who is	0.2845
why	-1.1218
why am	-0.3606
why do	-0.3823
wie	-0.8239
wipe	-0.3583
wipe*	-0.2027
wipers	-0.2027
wipers does	-0.2027
with my	-0.2451
with you	0.8128
with*	-0.4954
without	-0.4954
without him	-0.1771
won	-0.6467
won the	-0.6467
work	0.5967
work $	-0.5862
work for	0.7711
world	-0.7991
worst	-1.0203
worst $	-0.4465
would	0.1307
would like	-0.7263
write	-0.5367
write me	-0.2323
wrong	-1.1635
year	0.2003
years	-0.2254
years and	-0.2254
yest*	-0.5406
yesterday	-0.5406
yesterday $	-0.5406
you	1.291
you $	1.4925
you a	0.3242
you about	-0.3291
you an	0.242
you are	0.1944
you assist	-0.4501
you can	-1.0484
you do	0.1877
you doing	0.1943
you have	0.9628
you know	-1.2787
you like	0.8071
you so	0.4575
you store	-0.6593
you talk	-0.7348
you tell	-0.5118
you to	-0.3637
you work	0.7711
your	0.7332
your capabilities	-0.8216
your database	-0.2992
zeig	-0.2747
zeig mir	-0.2747
zu	-0.9862
~	-0.6151
•	-0.9036
• $	-1.0048
• from	-0.2025
• him	-0.3658
• move	-0.1655
• my	-0.1677
• over	-0.2514
• photos	-0.1016
• •	-0.9036
""",
    'intents.out_of_scope': """\
!checkin	-1.9091
!delete_data	-1.632
!help	-2.0233
!out_of_scope	2.4457
!smalltalk	-1.9462
!stop	-2.0517
!•	-0.7419
1	0.2292
1 share	0.2292
10	0.3272
10 $	-0.516
12	0.7674
12 $	0.7674
2	0.4573
24	-0.3404
24 hours	-0.3404
3	-0.438
3 no	-0.1124
4	-0.3939
4 $	-0.3939
5	0.6262
5 $	0.2694
5 today	-0.3117
6	-0.2036
7	-0.2394
7 $	-0.1904
7 out	-0.2268
8	0.6597
^ ai	-0.1186
^ aide	-0.7604
^ am	-0.6058
^ apaga	-0.7504
^ appreciate	-0.4408
^ are	0.3733
^ ayuda	-0.5298
^ borra	-0.469
^ bye	-0.5679
^ can	0.3158
^ cancel	-0.7714
^ change	0.6472
^ clear	-0.6072
^ como	-0.4981
^ daily	-0.306
^ day	-0.7051
^ delete	-0.4733
^ disable	-0.3024
^ efface	-0.4827
^ elimina	-0.5188
^ erase	-0.6944
^ fais	-0.3018
^ feeling	-0.5181
^ find	0.7279
^ forget	-0.3367
^ give	-0.546
^ glad	-0.5075
^ good	-0.9498
^ goodnight	-0.496
^ he	-0.8522
^ hello	-0.6385
^ hi	-0.5671
^ hola	-0.6185
^ how	0.7223
^ i	-0.8782
^ ich	-0.8965
^ in	-0.8644
^ is	-0.1668
^ it	-0.6912
^ just	-0.4246
^ log	-0.749
^ lol	-0.6294
^ make	-0.9882
^ me	-0.9867
^ meine	-0.2821
^ mood	-0.6328
^ mute	-0.6925
^ nice	-0.5921
^ no	-1.1296
^ okay	-0.7371
^ pausa	-0.6639
^ pause	-0.6717
^ please	-0.2887
^ que	0.2511
^ quit	-0.6199
^ record	-0.5992
^ registrar	-0.3016
^ remove	-0.3966
^ see	-0.3868
^ send	-0.2292
^ set	0.5896
^ she	-0.4158
^ show	-0.4813
^ stop	-0.3949
^ take	-0.6739
^ tell	-0.6009
^ thank	-0.6433
^ thanks	-0.6621
^ that	-0.3278
^ the	-0.4852
^ today	-0.8733
^ turn	0.2106
^ vielen	-0.4347
^ was	-0.5413
^ we	-0.8954
^ what	0.2197
^ when	1.0985
^ where	0.215
^ which	-0.1114
^ who	0.1298
^ why	-0.8682
^ wie	0.3663
^ wipe	-0.5582
^ you	-1.243
^ zeig	-0.2417
^ •	-0.8204
a	0.8958
a 6	-0.2036
a 7	-0.7844
a good	0.8475
a lot	-0.3948
a real	-0.3892
a robot	-0.3922
aapl	0.2292
aapl $	0.2292
about $	-0.3234
about anything	-0.2195
about me	-0.185
about my	-0.6344
about you	-0.194
accent	0.7301
accent $	0.4253
acco*	0.2739
account	0.2739
account $	-0.429
afra*	-0.1502
afraid	-0.1502
afraid of	-0.1502
after	-0.1008
ai	-0.3245
ai how	-0.1186
aide	-0.7604
airp*	0.2045
airplane	0.2045
airplane travel	0.2045
ajuda	-1.0203
all	-0.3545
all the	-0.2498
alles	-0.6283
alles $	-0.6283
alone	-0.3483
alone $	-0.3125
alwa*	-0.5721
always	-0.5721
am	-0.7295
am i	-0.9122
am scared	-0.1921
an	0.6126
an airplane	0.2045
an apple	0.218
an overdraft	0.13
and	-0.5238
and i	-0.4274
and it	-0.1017
and now	-0.2591
animo	-0.3613
animo $	-0.3016
anot*	-0.3738
another	-0.3738
answ*	-0.5997
answer	-0.572
answer $	-0.572
answering	-0.169
answering $	-0.169
anxi*	-0.5291
anxious	-0.5291
any	-0.1061
anym*	-0.3016
anymore	-0.3016
anymore $	-0.2983
anymore please	-0.1061
anyo*	-0.6345
anyone	-0.6345
anyone $	-0.1111
anyt*	-0.4582
anything	-0.4582
anything $	-0.2195
anything real	-0.194
apaga	-0.7504
apple	0.218
apple share	0.218
appr*	-0.447
appreciate	-0.447
appreciate the	-0.4408
are capable	-0.169
are some	0.4118
are the	-0.6965
are you	-1.3526
are your	-0.7917
arou*	-0.4527
around	-0.4527
around people	-0.4527
ask	-0.2671
ask you	-0.2671
assi*	-0.6231
assist	-0.6231
assist me	-0.6231
at	-0.2114
at night	-0.2114
away	-0.5297
ayuda	-0.5298
ayuda como	-0.2749
back	-0.2751
back $	-0.2751
bala*	0.7062
balance	0.7062
balance $	0.7062
bank	0.3351
bank $	0.13
be	-0.7333
be quiet	-0.3791
be silent	-0.4464
beca*	-0.1394
because	-0.1394
because i	-0.1394
been	-0.2817
being	-0.1954
bett*	-0.3375
better	-0.3375
better today	-0.3375
born	-0.5765
born $	-0.5765
borra	-0.469
bot	-0.8899
bot $	-0.8926
built	0.3404
buy	1.1688
buy $	0.4613
bye	-0.5679
bye now	-0.4152
ca	-0.8156
call	-0.5572
call you	-0.5572
can	0.2177
can i	0.2065
can not	-0.6084
can you	0.2066
canc*	-0.7714
cancel	-0.7714
capa*	-0.3866
capabilities	-0.3479
capabilities $	-0.3479
capable	-0.169
capable of	-0.169
capi*	0.7873
capital	0.4789
car	1.3854
car take	0.4075
card	0.9812
chan*	0.2385
change	0.2385
change the	0.1329
chec*	0.2657
check	-1.05
check how	-0.2148
check in	-1.0412
clear	-0.6072
clear my	-0.6072
comes	-0.1017
comes back	-0.1017
comm*	-0.7562
commands	-0.6032
commands $	-0.6032
como	-0.5724
como se	-0.2749
comp*	-0.8434
cont*	-0.5597
contact	-0.5025
contact $	-0.4519
contact do	-0.1919
conv*	0.2593
conversation	-0.7194
conversation $	-0.7194
cycl*	-0.1017
cycles	-0.1017
cycles of	-0.1017
daily	-0.4008
daily check	-0.4008
dank	-0.4347
dank $	-0.4347
das	0.2395
data	-0.8349
data $	-0.6772
data safe	-0.2147
data*	-0.1765
database	-0.1765
database $	-0.1765
daten	-0.5487
daten loschen	-0.2821
datos	-0.3704
datos $	-0.3704
day	-1.2436
day $	-0.4648
day 3	-0.1124
days	-0.8349
days $	-0.7444
days of	-0.1919
death	-0.1681
death $	-0.1681
dele*	-0.52
delete	-0.52
delete my	-0.3312
delete what	-0.2533
depr*	-0.236
depression	-0.1017
depression for	-0.1017
dias	-0.7959
did	0.2305
did not	-0.2953
die	0.7585
died	0.2115
dies*	-0.3033
dieser	-0.3033
dieser bot	-0.3033
disa*	-0.3024
disable	-0.3024
disable notifications	-0.3024
discovered	0.3096
discovered $	0.3096
do $	-1.1164
do about	-0.6176
do not	-0.661
do you	0.1233
does	0.698
does a	0.5084
does an	0.2045
dogs	1.1365
doing	-0.6082
doing today	-0.1186
du	-0.7281
e	0.6356
effa*	-0.4827
efface	-0.4827
eggs	1.0541
eiff*	0.7653
elim*	-0.5188
elimina	-0.5188
elimina mis	-0.312
empty	-0.4815
end	0.6401
enou*	-0.2746
enough	-0.2746
enough do	-0.1061
enough for	-0.2346
envi*	-0.205
envies	-0.205
envies mas	-0.205
erase	-0.701
erase my	-0.5182
es	0.1368
est	0.2247
even	-0.2884
even check	-0.2148
even*	-0.574
evenings	-0.4852
evenings are	-0.4852
ever*	-0.2113
every	-0.2593
every day	-0.2423
every time	-0.1017
everything	-0.6723
ex	-0.7947
expe*	0.2065
expensive	0.246
expensive is	0.246
experienced	-0.1017
experienced cycles	-0.1017
fais	-0.3018
fais une	-0.3018
far	-0.7275
fast	0.2045
fast does	0.2045
fath*	-0.1441
fathers	-0.1441
fathers death	-0.1441
fear	-0.107
fear of	-0.107
fee	0.13
fee for	0.13
feel	-1.1635
feel guilty	-0.1441
feel so	-0.5805
feel*	-0.642
feeling	-0.6582
fewer	-0.3391
fewer messages	-0.3391
find	0.4138
find me	0.7279
fix	0.385
flig*	0.4238
flight	0.4238
for	0.5892
for $	-0.6239
for 24	-0.3404
for a	-0.2755
for bank	0.13
for the	0.582
for three	-0.2496
for today	-0.9805
forg*	-0.349
forget	-0.349
forget everything	-0.1472
fort*	-0.2417
fortschritt	-0.2417
fortschritt $	-0.2417
four	-0.1017
four years	-0.1017
from	-0.5699
from my	-0.1066
from your	-0.1765
fun	-0.125
fun speaking	-0.125
funny	-0.3684
funny $	-0.3684
get	-0.2118
girl*	-0.4081
girlfriend	-0.4081
girlfriend $	-0.1233
give	-0.546
give me	-0.546
glad	-0.561
glad we	-0.5075
go	-0.1924
going	0.3577
good	-0.3624
good $	-1.2034
good*	-0.5496
goodbye	-0.2546
goodbye $	-0.2546
goodnight	-0.496
goodnight $	-0.4522
got	0.6185
got to	-0.5075
great	-0.8358
guil*	-0.1758
guilty	-0.1758
guilty about	-0.1758
had	-0.7873
had fun	-0.125
happ*	-0.4595
happens	-0.4826
hard*	-0.1017
harder	-0.1017
harder every	-0.1017
has	-0.1866
hate	-0.5378
have	-0.7141
have $	-0.1919
have a	-0.4201
have been	-0.2786
have experienced	-0.1017
have no	-0.1063
have we	0.3096
he	-0.5984
he did	-0.2148
he said	-0.5846
hello	0.1733
hello $	-0.6582
help	-0.966
help $	-0.5301
help*	-0.3935
her	-0.5858
her $	-0.1898
here	-0.7011
here $	-0.7011
hi	-0.5951
hi $	-0.5167
hi bot	-0.2934
him	-0.6251
him $	-0.443
hist*	-0.894
history	-0.894
history $	-0.894
hits	-0.1017
hits me	-0.1017
hola	-0.6185
hola $	-0.6185
hold	-0.9811
hours	-0.3404
hours $	-0.3404
how	0.6613
how are	-0.4739
how can	-1.2696
how do	0.8901
how does	-0.7633
how expensive	0.246
how far	-0.5322
how fast	0.2045
how i	-0.2148
how long	0.3216
how many	0.5227
how much	0.5937
how old	0.2778
how real	-0.321
human	-0.4121
human $	-0.4121
hurts	-0.8078
hurts $	-0.8078
husb*	-0.6266
husband	-0.6266
i	-0.7057
i am	-0.2877
i ask	-0.2671
i can	-0.4931
i change	-0.1853
i do	-0.7473
i feel	-0.5496
i had	-0.125
i have	-0.2514
i just	-0.1273
i lost	-0.3363
i need	0.4685
i said	-0.2712
i so	-0.1478
i use	-0.6721
i want	-0.4116
i was	-0.3678
i would	-0.2941
i •	-0.3877
ich	-1.3076
idio*	-0.4981
idioma	-0.4981
idioma $	-0.4981
if	-0.4796
if i	-0.3953
in	1.0157
in $	-0.5884
in a	0.4989
in the	-0.1386
info*	-0.5268
information	-0.5268
information do	-0.3307
inte*	-0.4398
is	0.3591
is 1	0.2292
is 5	-0.3117
is a	-0.4117
is an	0.2238
is enough	-0.154
is it	0.4123
is my	0.4424
is the	0.4053
is there	0.5786
is this	-0.7675
is your	-1.0983
it	-0.3557
it $	-0.9699
it comes	-0.1017
it hits	-0.1017
it was	-0.4488
ital*	1.0164
job	-0.8001
just	-0.4511
just shut	-0.3305
just wanted	-0.268
kann	-0.8509
kann dieser	-0.3033
keep	-0.4293
know	-0.8598
know about	-0.2926
l	0.3151
la	-0.1495
lang*	-1.1342
language	-1.1342
language $	-0.9562
larg*	0.2069
largest	0.2069
largest state	0.2069
learn	-0.824
learn to	-0.824
leave	-0.5019
leave me	-0.5019
left	-0.705
left me	-0.3602
less	-0.5694
life	-1.1695
life $	-1.1565
like	-0.5727
like i	-0.1348
like to	-0.1204
like you	-0.5001
list	0.88
list $	1.0642
list of	-0.4108
list*	-0.4294
live	0.1053
log	-0.7932
log my	-0.1712
lol	-0.6294
lol $	-0.6294
long	0.3216
long is	-0.4122
losc*	-0.6194
loschen	-0.4607
loschen $	-0.4607
losi*	-0.1233
losing	-0.1233
losing my	-0.1233
lost	-0.3363
lot	-0.3948
lot for	-0.3948
love	-0.67
made	-0.6912
make	0.5431
mand*	-0.5448
many	0.3165
many days	-0.5281
many planets	0.3096
mas	-0.2725
mas mensajes	-0.205
me	-0.5146
me $	-1.1342
me a	0.5736
me and	-0.2502
me envies	-0.205
me harder	-0.1017
me messages	-0.1045
me siento	-0.4758
me the	0.6894
me to	0.3225
me what	-0.2187
mein*	-0.2417
meine	-0.5394
meine daten	-0.5487
meinen	-0.2417
meinen fortschritt	-0.2417
mens*	-0.7051
mensajes	-0.3665
mensajes $	-0.3665
mes	-0.8964
mess*	-0.7511
messages	-0.7272
messages $	-0.6732
messages from	-0.1285
messaging	-0.2494
messaging me	-0.2494
meu	-0.6259
mi	-0.5673
mi animo	-0.3613
mind	-0.6948
mind $	-0.6948
mir	-0.9595
mir meinen	-0.2417
mis	-0.3704
mis datos	-0.3704
mon	-0.9983
mond*	0.5171
monday	0.5171
monday $	0.5171
mood	-0.6075
mood $	-0.336
mood is	-0.3117
more	-0.4808
more talking	-0.1527
moth*	-0.3419
mother	-0.3419
move	-0.2525
move on	-0.2525
much	0.2949
much $	-0.5661
much is	0.5791
mute	-0.6925
mute $	-0.534
mute for	-0.3404
muy	-0.3734
muy sola	-0.3734
my	-0.5885
my account	-0.7033
my car	0.8444
my data	-0.8861
my ex	-0.6957
my fathers	-0.1441
my girlfriend	-0.4081
my history	-0.894
my husband	-0.6266
my information	-0.39
my life	-0.2235
my messages	-0.4034
my mood	-0.4604
my mother	-0.3419
my phone	-0.2739
my progress	-0.5717
my records	-0.824
my settings	-0.5119
my streak	-0.7152
name	-0.795
name $	-0.5877
need	0.5679
need to	-0.5999
need you	-0.4097
never	-0.823
new	-0.2323
next	1.1289
nice	-0.6496
no	-0.9937
no contact	-0.2844
no me	-0.2725
no more	-0.5251
norm*	-0.5446
not	-0.782
not even	-0.2953
not know	-0.1792
not say	-0.3037
not sleep	-0.2168
not trust	-0.2946
noth*	-0.3824
nothing	-0.3824
nothing $	-0.3824
noti*	-0.4894
notifications	-0.4894
notifications $	-0.3856
notifications please	-0.3024
now	-0.5551
now $	-0.5274
now i	-0.118
o	-0.5996
of	-0.4258
of 10	-0.2268
of aapl	0.2292
of answering	-0.169
of being	-0.1954
of depression	-0.1017
of it	-0.1478
of losing	-0.1233
of my	-0.3096
of no	-0.1919
of things	-0.3711
off	-0.6153
ok	-0.5521
ok $	-0.5521
okay	-0.7371
okay $	-0.5602
okay thanks	-0.2586
old	0.2778
olvi*	-1.1902
on	0.5987
on $	-0.5428
on the	0.5745
or	-0.305
other	-0.5705
oubl*	-0.6866
our	-0.6741
out	-0.2725
out of	-0.2268
over	-0.6662
over it	-0.4358
over*	0.13
overdraft	0.13
overdraft fee	0.13
past	-0.1017
past four	-0.1017
pausa	-0.6639
pause	-0.7194
pause $	-0.4731
pause for	-0.3573
pause reminders	-0.2578
people $	-0.2655
pers*	-0.3211
person	-0.3892
phone $	-0.2739
phot*	-0.1581
photos	-0.1581
plan*	0.9016
planets	0.3096
planets have	0.3096
please remove	-0.2906
please stop	-0.5429
prog*	-1.0262
progress	-0.5717
progress $	-0.5717
quan*	0.5719
ques*	-0.7981
questions	-0.7981
questions can	-0.7981
quiet	-0.759
quiet $	-0.357
quit	-0.6199
rate	0.6394
read	0.8182
real	-0.6963
real $	-0.4873
real about	-0.194
real are	-0.321
real person	-0.3892
record	-0.5992
records	-0.824
redu*	0.4118
reduce	0.4118
reduce spending	0.4118
regi*	-0.5419
registrar	-0.5419
registrar mi	-0.3016
remi*	-0.1786
reminders	-0.9031
reminders $	-0.8837
remo*	-0.5835
remove	-0.5107
remove my	-0.491
robot	-0.6147
robot $	-0.5537
rome	0.2612
rome $	0.2612
s	0.5947
sad	-0.4162
safe	-0.2147
safe here	-0.2147
said	-0.649
said $	-0.2785
savi*	0.929
savings	0.929
say	0.6715
say anymore	-0.1061
say hi	-0.268
scar*	-0.1921
scared	-0.1921
scared of	-0.1921
se	-0.2749
se usa	-0.2749
see	-0.7586
see you	-0.3868
sema*	-0.5109
send	-0.2292
send fewer	-0.2292
send*	-0.2915
sending	-0.2915
sending me	-0.2292
serv*	-1.0997
set	0.4192
sett*	-0.5119
settings	-0.5119
settings $	-0.5119
share	0.271
share $	0.218
share of	0.2292
she	-0.7126
shou*	0.3645
should	0.3645
should i	0.4681
show	-0.4813
show me	-0.4668
show my	-0.2072
shut	-0.4422
shut up	-0.4422
sien*	-0.4758
siento	-0.4758
siento muy	-0.3734
sile*	-0.4464
silent	-0.4464
since	-0.5521
since i	-0.5335
since the	-0.2399
size	0.4743
size wipers	0.4075
sleep	-0.8517
sleep $	-0.8517
so	-0.9723
so afraid	-0.1478
so much	-0.5661
sola	-0.4758
sola $	-0.4758
some	0.8162
some ways	0.4118
some*	-0.7546
something	-0.3317
something funny	-0.3317
sorts	-0.1394
sorts of	-0.1394
spea*	-0.125
speaking	-0.125
speaking with	-0.125
spen*	0.4118
spending	0.4118
spending $	0.4118
start	0.1628
state	0.2069
state in	0.2069
still	-0.7888
stop	-0.8114
stop $	-0.996
stop now	-0.2498
stop sending	-0.2915
stop talking	-0.1687
store	-0.3887
store $	-0.3307
stre*	-0.7152
streak	-0.7152
streak $	-0.7152
sun	0.3683
sun $	0.3683
tage	-0.6207
take	0.1363
take $	0.4075
talk	-0.3175
talk $	-0.5075
talk*	-0.4613
talking	-0.4613
talking $	-0.2319
talking to	-0.5038
tell	-0.5805
tell me	-0.5805
than*	-0.6945
thank	0.651
thank you	0.651
thanks	-0.6945
thanks $	-0.4658
thanks a	-0.3948
that	-0.9754
that $	-0.499
that is	-0.4264
the	1.18
the answer	-0.3948
the check	-0.8083
the commands	-0.5689
the daily	-0.2307
the evenings	-0.4852
the help	-0.4408
the language	-0.9562
the largest	0.2069
the past	-0.1017
the sun	0.3683
the time	-0.2498
the us	0.2069
the worst	-0.4852
there $	-1.0826
there anything	-0.4155
thin*	-0.5098
things	-0.4348
things can	-0.1394
this	-0.6589
this bot	-0.3555
this car	0.4075
thou*	-0.3354
three	-0.2496
three days	-0.2496
time	-0.1471
time it	-0.1017
tires	0.9314
to	0.1679
to buy	0.7194
to check	-0.1204
to do	0.5954
to me	-0.9689
to my	-0.364
to reduce	0.4118
to say	-0.3482
to talk	-0.5075
to •	-0.2039
today	-1.1343
today $	-0.4435
today is	-0.6488
today was	-0.5926
todo	-0.6889
too	-0.7435
tout	-0.5089
tout $	-0.5089
tran*	1.0032
trav*	0.2045
travel	0.2045
travel $	0.2045
trust	-0.7677
tu	-0.7107
turn	-0.2025
un	-0.4649
un robot	-0.4649
unde*	-0.5144
une	-0.4235
une pause	-0.3018
up	-0.4215
up $	-0.4422
urge	-0.4494
urge today	-0.2694
us	0.2069
us $	0.2069
usa	-0.2749
usa $	-0.2749
use	-1.0987
use this	-0.7043
verg*	-0.7759
viel*	-0.4347
vielen	-0.4347
vielen dank	-0.4347
voce	-0.6805
want	-0.3566
want to	-0.1679
want*	-0.4424
wanted	-0.3482
wanted to	-0.3482
was	-0.1026
was $	-0.2148
was kann	-0.3033
ways	0.3146
ways to	0.4118
we	-0.825
we discovered	0.3096
we got	-0.5075
we were	-0.3996
week	-0.5131
week $	-0.5131
were	-0.8475
what are	-0.1763
what can	-0.3438
what did	-0.8833
what do	-0.9708
what does	0.7031
what happens	-0.4826
what i	-0.7354
what information	-0.3307
what size	0.4743
what sorts	-0.1394
what you	-0.2158
when	0.9444
when i	-0.2844
when is	0.8195
where	0.215
where do	-1.4024
which	-0.4975
who is	-0.1037
why	0.5858
why am	-0.1478
why do	-0.6576
wie	0.3663
wipe	-0.5582
wipe*	0.4075
wipers	0.4075
wipers does	0.4075
with	-0.6414
with my	-0.2917
with you	-0.2575
with*	-0.4629
without	-0.4629
won	0.8487
won the	0.8487
work	-0.7594
work $	-0.4742
work for	-0.9234
world	0.7963
worst	-0.8732
worst $	-0.4852
would	-0.4116
would like	-0.2941
write	0.1873
write me	0.2543
wrong	-0.7527
year	0.503
years	-0.2485
years and	-0.2485
yest*	-0.4895
yesterday	-0.4895
yesterday $	-0.4895
you	-0.6479
you $	-1.2231
you a	-0.5007
you about	-0.2671
you an	-0.4541
you are	-0.5957
you assist	-0.6231
you can	-0.6618
you do	-0.8333
you doing	-0.1186
you have	-0.4407
you know	-0.9371
you like	-0.7737
you so	-0.414
you store	-0.3887
you talk	0.1461
you tell	-0.1454
you to	-0.3113
you work	-0.9234
your	-1.0041
your capabilities	-0.3479
your database	-0.1765
zeig	-0.2417
zeig mir	-0.2417
zu	-0.9223
~	-0.9153
•	-0.7419
• $	-0.7164
• him	-0.4528
• move	-0.2525
• my	-0.1716
• over	-0.2631
• •	-0.7419
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
