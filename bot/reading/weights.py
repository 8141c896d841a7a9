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
!apology	-1.3025
!attack	-1.5744
!bargain	-1.038
!begging	-1.111
!caring	-1.3584
!guilt	-1.2618
!logistics	2.48
!probe	-1.3256
1	0.1928
1 2	0.1928
10	0.4265
10 $	0.1412
2 $	0.1957
2 kiss	-0.1406
2 pick	0.1928
2 tonight	-0.1907
2 you	-0.4633
3	0.239
3 do	0.1928
4	0.2575
4 that	0.1633
5	0.4942
5 $	0.4942
50	0.2297
50 minutes	0.2297
6	0.4324
7	0.3645
^ after	-0.2735
^ answer	-0.2892
^ are	-0.7071
^ back	0.2971
^ bitte	-0.5529
^ call	0.3042
^ can	0.4699
^ congratulations	-0.3434
^ did	0.3451
^ do	-0.5519
^ du	-0.6292
^ emma	0.1412
^ eres	-0.3689
^ es	-0.1743
^ espero	-0.3533
^ everyone	-0.2597
^ feliz	-0.6873
^ get	-0.4251
^ give	-0.4732
^ glad	-0.3715
^ good	-0.6552
^ got	0.1462
^ happy	-0.3918
^ have	-0.8677
^ hey	-0.7308
^ hi	0.1027
^ hiya	0.1258
^ hola	-0.6789
^ hope	-0.7465
^ how	-0.3673
^ ich	-0.6652
^ it	-0.4155
^ j	-0.1921
^ just	-0.3984
^ kannst	0.4877
^ lol	-0.2798
^ love	-0.1426
^ may	-0.3103
^ merry	-0.1485
^ miss	-0.7607
^ my	0.2382
^ need	0.7211
^ nice	-0.8354
^ no	-0.505
^ oi	-0.6435
^ oops	0.1703
^ perdoname	-0.2218
^ por	-0.5932
^ recojo	0.2142
^ remember	-0.4832
^ salut	-0.3127
^ se	-0.5843
^ see	0.4492
^ si	-0.3809
^ sinto	-0.457
^ so	-0.4497
^ take	-0.1826
^ tell	-0.4908
^ text	0.1928
^ thank	-0.2301
^ thanks	-0.5625
^ that	-0.3401
^ the	0.4974
^ thinking	-0.1898
^ voce	-0.6478
^ was	-0.4182
^ we	-0.1814
^ when	0.3882
^ who	0.1373
^ wish	-0.5231
^ would	0.1703
^ x	-0.1693
^ xx	-0.1993
^ you	-0.8236
^ your	0.4337
a	-0.4181
a arrepentir	-0.2408
a because	-0.307
a break	-0.3883
a chance	-0.1002
a cheater	-0.1174
a good	-0.5323
a great	-0.1621
a las	0.5735
a liar	-0.1449
a los	0.2142
a pleasant	0.1633
a ser	-0.1752
a sua	-0.1761
able	0.4492
able to	0.4492
about	-0.3415
about 50	0.2297
about you	-0.2174
about your	-0.2614
about yourself	-0.2846
acc	0.1633
acc $	0.1633
acco*	0.458
account	0.458
account $	0.458
addr*	0.6992
address	0.6992
address has	0.3178
after	-0.3533
after everything	-0.1429
again	-0.5001
again $	-0.4991
ages	-0.392
ages $	-0.392
ai	-0.24
ai fait	-0.24
all	-0.8348
all my	-0.4378
all the	-0.73
all your	-0.3432
allem	-0.2899
allem schuld	-0.2115
alles	-0.7709
alone	-0.2202
alone $	-0.2202
am	-0.1661
am at	0.6526
am begging	-0.421
am bored	-0.3727
am coming	-0.1826
am going	-0.1362
am in	-0.6398
am so	-0.3221
am sorry	-0.4775
am suffering	-0.1477
amo	-0.3258
amo $	-0.1761
an	-0.6295
an allem	-0.2115
and	-0.4913
and a	-0.1482
and i	-0.6654
and if	-0.1109
and just	-0.1627
and pick	0.3292
and send	0.1887
and then	-0.3381
and your	-0.232
ande*	-0.2959
andern	-0.2959
andern gib	-0.113
anot*	-0.2152
another	-0.2152
another try	-0.2348
answ*	-0.6876
answer	-0.6876
answer $	-0.165
answer me	-0.4692
answer now	-0.1826
any	-0.4445
anyo*	-0.6321
anyone	-0.6321
anyone $	-0.5319
anyt*	-0.154
anything	-0.154
anything $	-0.275
anything to	-0.4616
apol*	-0.4274
apologize	-0.4274
apologize for	-0.4274
appo*	0.5369
appointment	0.5369
appointment is	0.1412
are	-0.5998
are a	-0.2192
are my	-0.1539
are you	-0.4651
arra*	0.1957
arrange	0.1957
arrange to	0.1957
arre*	-0.2788
arrepentir	-0.2408
arrepentir $	-0.2408
as	0.1859
at	0.8148
at 10	0.1412
at 3	0.239
at 4	0.2053
at 6	0.4324
at half	0.1703
at home	-0.5378
at nine	0.3959
at the	0.7796
at work	-0.2371
at you	-0.2415
awake	-0.3254
awake $	-0.3254
away	-0.2117
away $	-0.2117
b	0.293
b moving	0.1957
babe	-0.2211
babe i	-0.1951
baby	-0.5896
baby $	-0.6145
baby forever	-0.1406
baby from	-0.1406
back $	-0.604
back from	0.2832
back i	-0.2108
back on	0.1928
back to	-0.1242
bad	-0.9087
bala*	0.1633
balance	0.1633
balance you	0.1633
be	0.1065
be able	0.4492
be friends	-0.3443
be ok	0.1703
be there	0.3484
beber	-0.3323
beber $	-0.3323
beca*	-0.4433
because	-0.4433
because de	-0.307
because i	0.1957
because of	-0.7588
been	0.1955
been $	-0.4824
been gd	0.2297
been paying	0.1633
been up	0.1681
begg*	-0.421
begging	-0.421
begging $	-0.2106
being	-0.2093
being jealous	-0.2093
beli*	-0.2701
believe	-0.2701
bem	-0.5114
bem $	-0.5114
best	-0.654
best $	-0.2304
bett*	-0.3759
better	-0.377
bien	-0.4003
birt*	-0.349
birthday	-0.349
birthday $	-0.3094
birthday hope	-0.1828
bist	-0.7771
bist an	-0.2115
bitte	-0.5529
bitte melde	-0.2373
book*	0.2971
booked	0.2971
booked for	0.2971
bored	-0.2578
boxes	0.5004
boxes $	0.5004
brau*	0.4827
brauche	-0.2373
brauche dich	-0.2373
brea*	-0.2592
break	-0.3883
but	-0.3738
by	0.2931
c i	0.1633
call	0.621
call me	0.214
call*	-0.406
calling	-0.406
calling you	-0.1007
can	0.379
can i	0.3108
can not	-0.2376
can we	0.1675
can you	0.6595
car	0.6619
care	-0.2197
care if	-0.1477
care then	-0.3487
caro*	0.1957
caroline	0.1957
caroline $	0.1957
casu*	-0.1515
casually	-0.1627
casually $	-0.1627
ce	-0.24
ce que	-0.24
chan*	-0.6027
chance	-0.4185
chance $	-0.4228
change	-0.9092
changed now	0.3178
chea*	-0.2967
cheater	-0.1174
cheater $	-0.1174
chec*	-0.1577
check	0.1703
check that	0.1703
checked	0.1633
checked my	0.1633
chri*	-0.3751
christmas	-0.3751
cinco	0.6269
cinco $	0.6269
clea*	-0.1477
clearly	-0.1477
clearly do	-0.1477
coll*	0.3143
come	0.421
come and	0.3292
come back	-0.7067
come get	0.3249
come home	-0.4028
come true	-0.1349
coming over	0.2971
coming to	-0.3982
comp*	0.1814
completely	0.1814
completely forgot	0.1814
cong*	-0.3445
congratulations	-0.3434
congratulations on	-0.1519
cont*	-0.292
contestas	-0.2671
contestas te	-0.2408
could	-0.7417
coun*	-0.5499
culpa	-0.8906
cump*	-0.3769
cumpleanos	-0.3769
cumpleanos te	-0.1762
darlin	0.1928
darlin i	0.1928
dass	-0.29
dass ich	-0.29
date	0.2767
date casually	-0.1627
day $	-0.2304
day good	0.2971
de	-0.7857
de beber	-0.3323
de neuf	-0.3127
de toi	-0.4902
dejes	-0.241
dejes $	-0.241
den	0.1436
den keller	0.1436
depo*	0.5081
desc*	-0.5306
desculpa	-0.5306
deseo	-0.1762
deseo lo	-0.1762
dest*	-0.15
destroyed	-0.15
destroyed everything	-0.15
dich	-0.6717
dich $	-0.3459
dich ich	-0.2373
dich verletzt	-0.1258
did	0.1573
did $	-0.4046
did not	-0.1775
did you	-0.2245
dife*	-0.1752
diferente	-0.1752
diferente $	-0.1752
diff*	-0.18
different	-0.18
din	-0.2929
din lock	-0.2929
dinn*	-0.2104
dinner	-0.2104
dir	-0.6513
disg*	-0.2561
disgust	-0.2561
disgust me	-0.2561
do it	-0.3352
do not	-0.128
do something	-0.1951
do this	-0.1456
do you	0.2349
doct*	0.3671
doctor	0.3671
doctor appointment	0.1412
does	-0.5802
does not	-0.1109
doin	-0.432
doin $	-0.2431
doing $	0.1844
doing tonight	-0.214
done	-0.7482
drea*	-0.419
dreams	-0.419
dreams come	-0.1349
drin*	-0.2276
drink	-0.3751
drinking	-0.2276
drop	0.4457
du	-0.1055
du bist	-0.3768
du meine	0.1436
eight	0.3781
eight $	0.2971
eight from	0.1703
eine	-0.113
eine chance	-0.113
em	0.293
em round	0.293
email	0.3178
email address	0.3178
emma	0.1412
emma s	0.1412
enjoy	-0.5531
eres	-0.3689
eres una	-0.3689
es	-0.6036
es $	-0.3734
es tut	-0.1743
espe*	-0.3893
espere	-0.1921
espere que	-0.1921
espero	-0.3533
espero que	-0.3533
etc	0.1957
etc $	0.1957
eu	-0.4822
even	-0.4088
ever	-0.2488
ever*	-0.5037
every	-0.5025
everyone	-0.3973
everything	-0.3637
everything $	-0.1539
everything i	-0.2288
everything we	-0.15
exam	-0.4836
fait	-0.24
falta	-0.457
falta te	-0.1761
fami*	-0.3011
family	-0.3011
family $	-0.3011
fancy	-0.5414
fault	-0.4691
fault $	-0.39
favo*	-0.2581
favor	-0.653
favor $	-0.6761
favor no	-0.2165
favorite	-0.2581
favorite movie	-0.2581
feel	-0.6809
feel*	-0.2355
feeling	-0.2355
feliz	-0.6873
feliz cumpleanos	-0.3769
fini*	0.3995
finish	0.5007
finish at	0.1928
finish then	0.3292
flat	0.1957
flat because	0.1957
for	0.2169
for calling	-0.1007
for everything	-0.1734
for half	0.2971
for how	-0.3638
for the	0.4975
for what	-0.4192
for yelling	-0.248
for you	-0.1384
for your	-0.6188
fore*	-0.4324
forever	-0.4324
forever $	-0.4324
forgot will	0.293
form	0.3024
form $	0.3024
frid*	0.6973
friday	0.6318
friday $	0.6318
frie*	-0.6631
friends	-0.6631
from	0.4046
from station	0.1703
from the	0.3645
from walk	0.2971
from your	-0.1406
full	0.2073
game	-0.2899
gd	0.123
gd now	0.2297
geht	-0.453
geht es	-0.453
get	0.2953
get some	-0.1613
get statements	0.1633
get this	0.2297
get to	0.4492
get well	-0.4251
gib	-0.113
gib uns	-0.113
give	-0.5712
give me	-0.2309
give us	-0.231
glad	-0.3715
go	-0.589
go $	-0.1109
god	-0.4203
goin	-0.546
going	-0.4174
going $	-0.3894
going to	-0.1362
good	-0.3158
good $	0.2971
good luck	-0.6552
got	-0.1686
got a	0.1633
great	-0.1621
great day	-0.1272
guess	-0.5768
gute	-0.8826
habe	-0.3542
habe $	-0.3542
habe*	-0.2218
haberte	-0.2218
haberte mentido	-0.2218
had	-0.5205
had $	-0.15
had a	-0.2699
half	0.4261
half eight	0.3781
half of	0.2107
hand*	0.6046
handover	0.6046
happ*	-0.4906
happened	-0.3471
happened $	-0.2633
happens	-0.4206
happens $	-0.3348
happens to	-0.2279
happy	-0.4779
happy birthday	-0.3496
has	0.4203
has a	0.2118
has changed	0.3178
has not	0.2297
hate	-0.3685
hate you	-0.3685
have	-0.3553
have changed	-0.5929
have mail	0.3016
have not	-0.3058
hear	-0.4866
hear about	-0.1159
heard	-0.2849
hello $	0.1674
hello caroline	0.1957
her	0.6626
here	0.6207
here $	0.293
here where	0.7006
hey	-0.716
hey happy	-0.1381
hey wie	-0.201
hey you	-0.2895
hi	0.1027
hi $	0.2971
hi babe	-0.1951
hi darlin	0.1928
hi hope	0.2297
hi my	0.3178
hi what	-0.4329
hice	-0.3398
him	0.2936
him $	0.2936
hiya	0.1258
hiya have	0.1633
hola	-0.6789
hola que	-0.3857
hold	-0.1469
hold you	-0.1469
home	-0.3286
home $	-0.589
home now	-0.1951
hope	-0.6619
hope you	-0.2045
hope your	-0.2926
house	-0.1826
house $	-0.1826
how	-0.5403
how are	-0.1938
how i	-0.43
how is	-0.8138
how much	-0.1115
how you	0.1286
hun	-0.6349
hun $	-0.3451
hurt	-0.2022
i am	-0.1661
i apologize	-0.3154
i can	-0.2181
i checked	0.1633
i come	0.1938
i did	-0.3736
i din	-0.2929
i do	0.1633
i feel	-0.5416
i finish	0.3353
i get	0.118
i had	-0.395
i hate	-0.3685
i hope	-0.5858
i lied	-0.736
i love	-0.2454
i miss	-0.5005
i need	-0.6312
i never	-0.2535
i promise	-0.3688
i really	-0.4811
i regret	-0.287
i sacrificed	-0.1429
i saw	-0.4088
i send	0.3016
i should	-0.4973
i take	-0.2568
i think	0.198
i want	-0.6455
i was	-0.5412
i wish	-0.2304
ich	-0.6415
ich brauche	-0.2373
ich dich	-0.2502
ich werde	-0.2959
if	-0.2482
if i	-0.3287
if it	-0.1109
if so	0.1633
if something	-0.2279
if we	-0.2898
if you	-0.5198
if your	0.293
igno*	-0.2635
ignore	-0.2635
ignore me	-0.2635
il	0.2374
in	0.3923
in $	-0.5336
in ages	-0.392
in den	0.1436
in the	0.2536
in your	0.2793
inst*	0.1374
instead	0.1374
inte*	-0.6293
into	0.1633
into my	0.1633
is	0.1595
is $	0.3178
is all	-0.3703
is it	0.2802
is not	-0.497
is on	-0.2827
is tuesday	0.1412
is up	-0.4329
is what	-0.58
is you	-0.1819
it	0.2949
it $	0.5161
it again	-0.3352
it does	-0.1109
it going	-0.3894
it slow	-0.1627
it was	-0.3226
its	-0.1761
j	-0.2885
j ai	-0.24
j espere	-0.1921
je vais	-0.3744
jeal*	-0.3151
jealous	-0.3151
jealous if	-0.2093
job	-0.6301
job $	-0.429
jour*	0.2297
journey	0.2297
journey has	0.2297
just	-0.5758
just be	-0.3443
just date	-0.1627
just to	0.1703
just walk	-0.1429
kann	0.1861
kann ich	0.1861
kann*	0.4877
kannst	0.4877
kannst du	0.4877
kate	0.1928
kate x	0.1928
keep	-0.5269
kell*	0.1436
keller	0.1436
keller stellen	0.1436
key	0.5681
keyp*	-0.2929
keypad	-0.2929
keypad $	-0.2929
keys	0.4504
keys in	0.2777
kids at	0.297
kiss	-0.1406
kiss you	-0.1406
know when	0.2971
la	0.3927
lamp	0.1957
lamp etc	0.1957
las	0.5735
las cinco	0.2142
last	-0.7283
last night	-0.3009
late	0.3946
late i	0.2297
later $	0.2167
leave	0.3317
leave me	-0.4621
leave the	0.5454
left	0.702
left me	-0.3461
leid	-0.1743
leid dass	-0.1743
les	0.9962
let	-0.1436
let us	-0.2618
let you	-0.1225
liar	-0.1449
liar and	-0.1174
lied	-0.736
life	-0.5974
life $	-0.5541
like	-1.1909
like you	-0.2676
list*	-0.419
live	-0.1242
live without	-0.1242
lo	-0.3463
lo mejor	-0.1762
lo que	-0.3398
loads	-0.2146
lock	-0.2929
lock my	-0.2929
lol	-0.3867
long	-0.4949
long time	-0.4949
los	0.688
los ninos	0.2142
lots	-0.1628
lots of	-0.1628
love	-0.24
love kate	0.1928
love me	-0.4224
love you	-0.2457
love*	-0.149
loved	-0.1621
luck	-0.6552
luck with	-0.5044
lying	-0.2554
lying to	-0.2554
mail	0.3016
mail here	0.3016
mail*	0.2777
mailbox	0.2777
mailbox $	0.2777
mal	-0.1858
mal a	-0.1858
mala	-0.2137
mala persona	-0.2137
many	-0.1007
many times	-0.1007
may	-0.2651
may all	-0.1406
me	-0.569
me $	-0.5367
me again	-0.1518
me and	-0.2625
me back	-0.5775
me dejes	-0.241
me i	-0.4321
me know	0.2971
me like	-0.3078
me see	-0.5345
me up	0.3172
me when	0.337
me your	0.3917
meet once	-0.1109
meet*	0.545
meeting	0.545
meine	0.5261
meine sachen	0.5261
mejor	-0.1762
mejor $	-0.1762
melde	-0.2373
melde dich	-0.2373
ment*	-0.6655
mentido	-0.3588
mentido $	-0.3588
merry	-0.1485
mess*	-0.7831
met	-0.5868
mich	-0.2959
mich andern	-0.2959
mind	0.1703
mind picking	0.1703
minha	-0.4369
minu*	0.4584
minutes	0.4849
minutes late	0.4379
mir	-0.1743
mir leid	-0.1743
miss	-0.8013
miss you	-0.4995
miss*	-0.4917
missed	-0.2208
missing	-0.1947
mom	-0.1753
mom is	-0.3296
money	0.5043
money into	0.1633
more	-0.3575
morn*	0.2065
morning	0.2065
morning $	0.2065
move	-0.4698
moved	0.7029
moved to	0.7029
movi*	0.1957
movie	-0.2581
movie is	-0.2581
moving	0.1957
moving out	0.1957
much	-0.444
much $	-0.2825
much i	-0.1057
much pain	-0.1172
my	0.2511
my account	0.1633
my baby	-0.1406
my balance	0.1633
my email	0.3178
my everything	-0.1539
my fault	-0.4545
my keypad	-0.2929
my life	-0.3436
my mom	-0.4121
my new	0.403
my things	0.3249
my time	-0.1147
name	-0.1948
name of	-0.1948
nao	-0.5665
ne	-0.5497
need	0.562
need 2	-0.4543
need to	0.3394
need you	-0.3656
need*	-0.3091
needed	-0.3091
needs	0.5426
needs your	0.4097
neuf	-0.3127
neuf $	-0.3127
never	-0.6422
never have	-0.2009
new	-0.9083
new job	-0.3433
new victim	-0.1519
new year	-0.3918
nice	-0.909
nicht	-0.674
night	-0.6488
night $	-0.2822
nine	0.3959
nine $	0.3959
ninos	0.2142
ninos a	0.2142
no	-0.6193
no contestas	-0.2408
no me	-0.2545
no need	-0.1739
no puedo	-0.6624
nobo*	-0.4542
nobody	-0.4542
not	-0.3408
not answer	-0.2044
not been	0.1985
not believe	-0.2701
not care	-0.1477
not do	-0.3604
not even	-0.2007
not get	0.1633
not leave	-0.4112
not live	-0.1242
not mind	0.1703
not wait	-0.1899
not work	-0.2179
noth*	-0.7034
nothing	-0.7034
now	-0.2203
now $	-0.7496
now about	0.2297
now it	0.3178
now or	-0.1826
now want	-0.1951
numb*	-0.1165
number	-0.1165
number love	0.1928
of	-0.4191
of my	-0.485
of the	0.493
of you	-0.9596
off	0.2288
oi	-0.6435
ok	0.1125
ok $	0.1548
ok thanks	-0.3487
on the	0.4582
on this	0.1928
on tv	-0.2581
on you	-0.2701
on your	-0.1519
once	-0.5303
once and	-0.1702
one	-0.4302
one $	-0.3019
one more	-0.306
only	-0.2999
oops	0.1703
oops sorry	0.1703
or	0.2069
or i	-0.7973
or meet	0.1928
our	-0.8334
our song	-0.7556
over	-0.3112
over $	-0.3112
owe	0.2096
owe me	0.2096
pain	-0.7256
pain i	-0.7404
pape*	1.0601
papers	0.3356
papers and	0.1887
party	-0.532
party $	-0.5017
pas	-0.4357
pass*	0.1824
path*	-0.1784
pathetic	-0.1784
pathetic $	-0.1784
payi*	0.1633
paying	0.1633
paying money	0.1633
perd*	-0.6292
perdoname	-0.2218
perdoname por	-0.2218
pers*	-0.9906
person	-0.9782
persona	-0.2137
persona $	-0.2137
phone	-0.1428
pick	0.3939
pick me	0.2743
pick up	0.12
pick you	0.3292
pick*	0.1703
picking	0.1703
picking me	0.1703
pict*	-0.6278
picture	-0.6261
picture $	-0.6261
pictures	-0.2044
place	-0.6434
place $	-0.4516
plea*	0.1037
pleasant	0.1633
pleasant surprise	0.1633
please answer	-0.2106
please come	-0.5972
please leave	0.477
please please	-0.2348
please sign	0.1887
pop	0.293
pop em	0.293
por	-0.1787
por favor	-0.653
por haberte	-0.2218
post	-0.2044
pour	-0.24
pren*	0.5277
prom*	-0.4582
prometo	-0.1752
prometo que	-0.1752
promise	-0.3688
promise i	-0.3799
prove	-0.2699
puedo	0.575
put	0.1604
que	-0.6196
que hice	-0.3398
que j	-0.24
que ta	-0.7267
que tal	-0.3857
que voy	-0.1752
quit	-0.5404
quoi	-0.7692
quoi de	-0.3127
real*	-0.6508
really	-0.6673
really need	-0.4543
reco*	0.5735
recojo	0.2142
recojo a	0.2142
regr*	-0.287
regret	-0.287
regret lying	-0.2554
reme*	-0.5778
remember	-0.5778
remember this	-0.3124
rent	0.2107
rent $	0.2107
reply	-0.5221
resp*	-0.2568
responsibility	-0.2568
responsibility $	-0.1581
rest	-0.1148
revi*	-0.6415
reviens	-0.6415
right	-0.374
right about	-0.193
room	0.4572
round	0.293
round this	0.293
ruin*	-0.461
s	-0.1183
s doctor	0.1412
sach*	0.5261
sachen	0.5261
sachen in	0.1436
sacr*	-0.1429
sacrificed	-0.1429
sacrificed you	-0.1429
sad	-0.3716
safe	-0.6092
safe $	-0.5126
said	-0.4229
salut	-0.3127
salut quoi	-0.3127
saw	-0.5374
saw you	-0.3237
saw your	-0.4198
say	0.5329
say $	0.6354
scho*	0.2627
school	0.2627
schu*	-0.2115
schuld	-0.2115
schuld $	-0.2115
se	-0.5843
see what	-0.3348
see you	0.1693
self*	-0.1542
selfish	-0.1542
send	0.7217
send it	0.3016
send me	0.6514
send them	0.1887
ser	-0.1752
ser diferente	-0.1752
shou*	0.1126
should	0.1126
should i	0.3016
si	-0.3809
si no	-0.2671
sick	-0.6219
sign	0.5673
sign the	0.1887
sign*	0.5706
sinto	-0.457
sinto tanto	-0.1761
sleep	-0.5409
slow	-0.4472
slow and	-0.1627
so	-0.5605
so $	-0.4244
so bad	-0.4944
so many	-0.1007
so much	-0.2201
so sorry	-0.3307
so thanks	0.1633
some	-0.1613
some*	-0.5695
someone	-0.2754
something	-0.2909
something $	-0.1951
something happens	-0.2279
song	-0.7556
soon	-0.4789
soon $	-0.4615
sorry	-0.1523
sorry $	0.3694
sorry 2	-0.3979
sorry completely	0.293
sorry for	-0.804
sorry i	-0.6192
start	-0.818
stat*	0.455
statements	0.1633
statements 4	0.1633
station	0.4222
station $	0.2025
stel*	0.1436
stellen	0.1436
stellen $	0.1436
still	0.3817
still here	0.293
still love	-0.55
stop	-0.1974
stop being	-0.2093
stra*	-0.3204
stranger	-0.7603
stre*	0.1941
sua	-0.631
sua falta	-0.457
suff*	-0.1477
suffering	-0.1477
suffering $	-0.1477
surp*	0.1273
surprise	0.1633
surprise when	0.1633
sweet	-0.3925
t	-0.6877
ta	-0.7267
table	0.5451
table booked	0.2971
take	-0.2146
take a	-0.3883
take care	-0.2041
take it	-0.5485
take responsibility	-0.1581
takes	0.1635
tal	-0.3857
tal $	-0.3857
talk	-0.727
talk to	-0.4261
tanto	-0.1761
tanto a	-0.1761
te	-0.453
te amo	-0.3258
te deseo	-0.1762
te prometo	-0.1752
te vas	-0.2408
tell	-0.5117
tell me	-0.4908
tell*	-0.838
text	0.1577
text back	0.1928
text journey	0.2297
than	-0.2777
than*	-0.3055
thank	-0.2301
thank you	-0.2301
thanks	-0.3055
that	-0.6538
that $	-0.9051
that acc	0.1633
that be	0.1703
that i	-0.5059
that is	-0.3912
that you	0.1703
the	1.2658
the best	-0.654
the car	0.6619
the flat	0.1957
the form	0.3024
the handover	0.6046
the keys	0.2777
the lamp	0.1957
the mailbox	0.2777
the money	0.4968
the morning	0.4492
the name	-0.1948
the new	-0.6847
the papers	0.3356
the party	-0.4671
the rent	0.2107
the station	0.4042
them	0.1887
them back	0.1887
then	-0.114
then $	-0.3891
then i	0.3292
ther*	-0.1158
therapy	-0.1158
there	0.4263
thin*	-0.1462
things	0.1066
things $	0.181
think $	0.2297
think about	-0.6624
think of	-0.2495
thinking	-0.2077
thinking of	-0.2211
this	0.113
this $	-0.2887
this number	0.1928
this place	-0.3124
this text	0.2297
this week	0.293
thou*	-0.2062
thought	-0.2087
three	-0.3632
ti	-0.4864
ti $	-0.4864
time	-0.1446
time $	-0.4594
times	-0.1007
times i	-0.1007
to answer	-0.1031
to arrange	0.1957
to be	0.2296
to check	0.1703
to do	-0.5297
to hear	-0.4844
to me	-0.5725
to miss	-0.1079
to pick	0.1957
to see	-0.1517
to you	-0.1381
to your	-0.2523
today	-0.3011
today $	-0.5739
todo	-0.3398
todo lo	-0.3398
toge*	-0.5499
together	-0.5499
together $	-0.5499
toi	-0.511
toi $	-0.4246
tomo	0.1703
tomo at	0.1703
tomo*	0.2161
tomorrow	0.2161
tomorrow $	0.1731
tomorrow at	0.397
toni*	-0.2375
tonight	-0.2375
tonight i	-0.1908
too	-0.7117
tout	-0.6316
tout ce	-0.24
tran*	0.9608
trea*	-0.2423
true	-0.1349
true $	-0.1349
try	-0.4277
try again	-0.1762
try please	-0.2348
tu	-0.3397
tudo	-0.6456
tues*	0.5313
tuesday	0.5313
tuesday at	0.1412
tut	-0.1743
tut mir	-0.1743
tv	-0.2568
tv $	-0.2581
um	0.1318
una	-0.3689
una mala	-0.2137
uns	-0.9741
uns eine	-0.113
up	-0.2202
up $	-0.7063
up or	0.1928
up the	0.2711
up tomo	0.1703
us	-0.2075
us another	-0.2374
us meet	-0.1109
va	-0.9354
vais	-0.3744
vais mal	-0.1858
vas	-0.2454
vas a	-0.2408
verl*	-0.1258
verletzt	-0.1258
verletzt habe	-0.1258
verm*	0.4978
vict*	-0.1519
victim	-0.1519
victim $	-0.1519
vida	-0.7903
vida $	-0.7903
voce	-0.7456
voce $	-0.4518
voice	-0.7437
voy	-0.6379
voy a	-0.6379
vuel*	-0.3806
wait	-0.1899
walk	0.2461
walk away	-0.1429
walk table	0.2971
want	-0.3237
want to	-0.7199
was	-1.1236
was my	-0.3226
was wrong	-0.1732
we	-0.3164
we could	-0.7417
we had	-0.3354
we take	-0.1627
we try	-0.5403
week	0.1656
week if	0.293
week*	0.5989
weekend	-0.1047
weekend $	-0.1047
well	-1.0418
well $	-0.6159
well soon	-0.4251
werde	-0.2959
werde mich	-0.2959
were	-0.4167
were right	-0.193
what	-0.5533
what a	-0.6137
what are	-0.4674
what happened	-0.3561
what happens	-0.3348
what i	-0.5616
what if	-0.4409
what is	-0.4329
what you	-0.2905
what*	-0.327
when	0.55
when can	0.6025
when i	-0.2317
when will	0.1957
when you	0.3828
when your	0.2971
where	0.6754
where should	0.3016
who is	-0.116
why	-0.408
wie	-0.3734
wie geht	-0.3734
will	0.2119
will be	0.1013
will change	-0.3354
will come	0.2039
will let	-0.1225
will need	0.1957
will never	-0.5146
will not	-0.5159
will pick	0.2053
will pop	0.293
will stop	-0.2093
will tell	-0.197
will you	0.1957
wish	-0.48
wish you	-0.2575
with	0.513
with the	0.2636
with your	0.6
with*	-0.2976
without	-0.2976
without you	-0.2976
work $	-0.6935
work i	-0.1109
would	-0.1293
wrong	-0.1675
wrong and	-0.1581
x	-0.2148
x $	-0.2148
xx	-0.1987
xx $	-0.1987
year	-0.3918
year $	-0.3817
years	-0.7258
yell*	-0.248
yelling	-0.248
yelling at	-0.2415
you	-0.8537
you $	-0.6015
you 1	0.1928
you a	-0.404
you again	-0.5142
you all	-0.3048
you and	-0.5297
you are	-0.4812
you at	0.2304
you awake	-0.3254
you b	0.1957
you back	-0.5172
you been	0.1094
you c	0.1633
you can	-0.2461
you clearly	-0.1477
you come	-0.3553
you coming	-0.4537
you destroyed	-0.15
you did	-0.4874
you disgust	-0.2561
you do	-0.1935
you doin	-0.432
you every	-0.2828
you finish	0.3292
you for	-0.4408
you get	0.3622
you give	-0.1002
you go	-0.1109
you got	-0.5363
you had	-0.2575
you i	-0.734
you in	0.2341
you just	-0.4172
you know	-0.5045
you left	-0.3461
you like	-0.585
you loads	-0.2146
you my	-0.1819
you never	-0.1143
you only	-0.2767
you pick	0.2433
you put	0.1604
you send	0.3917
you so	-0.3799
you still	0.2078
you today	-0.1858
you up	-0.4353
you well	-0.2863
you were	-0.502
you when	0.2537
you will	-0.4818
you would	-0.2758
you you	-0.1614
your baby	-0.1406
your coming	0.2971
your day	0.2971
your dreams	-0.1349
your exam	-0.4836
your family	-0.3011
your fault	-0.3231
your favorite	-0.2581
your half	0.2107
your house	-0.1826
your new	-1.1476
your ok	-0.1659
your still	0.293
your*	-0.415
yourself	-0.4448
yourself $	-0.4448
zuru*	-0.8752
~	-0.8836
""",
    'draft.caring': """\
!apology	-1.2508
!attack	-1.5027
!bargain	-0.9529
!begging	-0.9585
!caring	2.6072
!guilt	-1.4249
!logistics	-1.3153
!probe	-1.1473
10	-0.3983
10 $	-0.1606
2	0.234
2 hurt	0.1978
2 tonight	-0.1395
2 you	0.1498
4	0.1273
4 tomorrow	0.2525
4u	0.1978
4u $	0.1978
5	-0.4758
5 $	-0.4758
6	-0.3312
7	-0.2363
^ after	-0.3927
^ ah	0.1595
^ answer	-0.2737
^ are	-0.2695
^ back	-0.1385
^ bitte	-0.5509
^ c	0.1207
^ call	-0.186
^ can	-0.6223
^ congratulations	0.2047
^ damn	0.192
^ did	-0.5653
^ do	-0.4766
^ du	-0.6291
^ emma	-0.1606
^ eres	-0.41
^ es	-0.2072
^ espero	0.6214
^ everyone	-0.3742
^ feliz	0.7584
^ get	0.4025
^ give	-0.5116
^ glad	0.5857
^ good	0.5601
^ happy	0.4276
^ have	-0.1367
^ hello	-0.2135
^ hey	-0.2732
^ hi	-0.397
^ hola	-0.7274
^ hope	0.381
^ how	-0.6259
^ ich	0.1082
^ if	-0.1924
^ it	-0.4679
^ j	0.531
^ je	-0.9061
^ just	-0.5521
^ kannst	-0.2829
^ let	-0.3598
^ lol	-0.2844
^ lotsof	0.192
^ love	0.1299
^ may	0.69
^ merry	0.56
^ miss	-0.8524
^ my	-0.368
^ need	-0.644
^ nice	-0.9164
^ oi	-0.7013
^ ok	0.1149
^ perdoname	-0.1941
^ please	-0.4276
^ por	-0.48
^ probthat	0.1595
^ recojo	-0.187
^ remember	-0.4041
^ salut	-0.3742
^ se	0.4474
^ see	-0.1064
^ si	-0.4823
^ sinto	-0.467
^ so	0.2096
^ swhrt	0.1217
^ take	0.5641
^ te	-0.6991
^ tell	-0.1231
^ thank	0.3247
^ thanks	-0.4462
^ that	-0.2033
^ the	-0.9082
^ thinking	-0.9895
^ tu	-1.0933
^ voce	-0.6285
^ was	-0.6618
^ we	-0.6456
^ what	-0.6945
^ when	-0.2041
^ who	-0.5022
^ wish	-0.3752
^ x	-0.7559
^ you	-0.7941
^ your	-0.8628
a arrepentir	-0.2878
a because	-0.4976
a break	-0.3145
a cheater	-0.2508
a good	0.1286
a great	0.5327
a las	-0.4432
a liar	-0.3149
a los	-0.187
a ser	-0.1685
a sua	-0.1837
able	-0.1064
able to	-0.1064
about	0.1631
about me	0.1021
about the	-0.5779
about you	-0.1019
about your	0.6663
about yourself	-0.6277
acco*	-0.4314
account	-0.4314
account $	-0.4314
addr*	-0.4078
address	-0.4078
after	-0.5542
after everything	-0.1806
again	-0.4139
again $	-0.3127
ages	-0.2936
ages $	-0.2936
ah	0.1595
ah poor	0.1595
ai	-0.325
ai fait	-0.325
all	0.399
all my	-0.4279
all the	0.6405
all your	-0.3001
allem	-0.3026
allem schuld	-0.1893
alles	0.3634
alone	-0.6309
alone $	-0.6309
alri*	0.1207
alrite	0.1207
alrite girl	0.1207
alwa*	0.1978
always	0.1978
always b	0.1978
am at	-0.7502
am begging	-0.3101
am bored	-0.2871
am coming	-0.1759
am going	-0.1812
am in	-0.4358
am layin	0.192
am on	-0.1897
am so	0.319
am sorry	-0.7439
am suffering	-0.198
amnow	0.192
amnow feelin	0.192
amo	-0.3472
amo $	-0.1837
an	-0.3121
an allem	-0.1893
and	0.1343
and a	0.2044
and don	0.1207
and i	-0.4955
and just	-0.1873
and miss	0.1217
and pick	-0.118
and send	-0.1242
and then	-0.4832
and your	0.1322
ande*	-0.3848
andern	-0.3848
andern gib	-0.1318
anot*	-0.1137
another	-0.1137
another try	-0.1359
answ*	0.1598
answer	0.1598
answer $	0.3585
answer me	-0.3971
answer now	-0.1759
any better	0.192
anyo*	-0.693
anyone	-0.693
anyone $	-0.4836
anyt*	-0.5171
anything	-0.5171
anything to	-0.4406
apol*	-0.3834
apologize	-0.3834
apologize for	-0.3834
appo*	-0.3165
appointment	-0.3165
appointment is	-0.1606
are	-0.4254
are a	-0.4711
are doing	0.1903
are happy	-1.0398
are my	-0.215
are you	-0.4382
arnt	-0.2193
arnt pissed	-0.2193
arre*	-0.3815
arrepentir	-0.2878
arrepentir $	-0.2878
as	-0.6084
at	-0.5202
at 10	-0.1606
at 4	-0.2101
at 6	-0.3312
at home	-0.113
at nine	-0.429
at the	-0.8441
at you	-0.2138
awake	-0.5311
awake $	-0.5311
away	-0.1961
away $	-0.1961
b	0.1574
b here	0.1978
baby	0.1007
baby $	0.1196
back	-0.3327
back $	-0.2734
back from	-0.1151
bad	-0.5112
be able	-0.1064
be friends	-0.1778
be there	-0.4151
beber	-0.5739
beber $	-0.5739
beca*	-0.4917
because	-0.4917
because de	-0.4976
because of	-0.2275
bedr*	0.192
bedreal	0.192
bedreal bored	0.192
been	-0.388
been $	-0.4262
begg*	-0.3101
begging	-0.3101
begging $	-0.2051
beli*	-0.2602
believe	-0.2602
beso*	0.2115
besoin	0.2115
besoin de	0.2115
best	0.6248
best $	0.3617
bett*	0.3624
better	0.3245
better hopeso	0.192
bettersn	0.1595
bettersn love	0.1595
bien	0.4128
bien pas	0.2115
birt*	0.6772
birthday	0.6772
birthday $	0.6092
birthday hope	0.3008
bist	-0.6307
bist an	-0.1893
bitte	-0.5509
bitte melde	-0.1948
book*	-0.1385
booked	-0.1385
booked for	-0.1385
bored	0.1025
bored $	0.177
boxes	-0.5456
boxes $	-0.5456
brau*	-0.5833
brauche	-0.1948
brauche dich	-0.1948
brea*	-0.2212
break	-0.3145
but i	0.1886
but id	-0.2193
by	-0.3951
call	-0.4429
call me	-0.2094
call*	-0.3899
calling	-0.3899
can	-0.6451
can i	-0.3793
can not	-0.272
can we	-0.5943
can you	-0.4416
car	-0.5245
care	0.5449
care $	0.2596
care if	-0.198
care sweet	0.1207
care then	0.2627
care*	0.282
careabout	0.1978
careabout you	0.1978
cared	-0.1223
cared about	-0.1223
careful	0.1595
careful spk	0.1595
casu*	-0.1579
casually	-0.1873
casually $	-0.1873
ce	-0.325
ce que	-0.325
chan*	-0.56
chance	-0.306
chance $	-0.3108
change	-0.4632
changed	-0.5057
chea*	-0.6823
cheater	-0.2508
cheater $	-0.2508
chec*	-0.3451
cinco	-0.5379
cinco $	-0.5379
clea*	-0.198
clearly	-0.198
clearly do	-0.198
coll*	-0.2157
come	-0.4345
come and	-0.118
come back	-0.5327
come get	-0.132
come home	-0.4141
come true	0.1318
comi*	-0.4534
coming	-0.4534
coming over	-0.1385
coming to	-0.3211
comp*	-0.3511
completely	-0.3511
completely forgot	-0.3511
cong*	0.4595
congratulations	0.2047
congratulations on	-0.6375
cont*	-0.3765
contestas	-0.3187
contestas te	-0.2878
could	-0.6554
coun*	-0.3824
culpa	-0.8344
cump*	0.4469
cumpleanos	0.4469
cumpleanos te	0.2603
damn	0.192
damn i	0.192
darl*	-0.2292
dass	-0.3287
dass ich	-0.3287
date	-0.4342
date casually	-0.1873
day $	-0.1007
day good	-0.1385
de	-0.1703
de beber	-0.5739
de neuf	-0.3742
de repondre	0.2115
de toi	0.286
dejes	-0.2427
dejes $	-0.2427
den	-0.1182
den keller	-0.1182
depo*	-0.3081
desc*	-0.4569
desculpa	-0.4569
deseo	0.2603
deseo lo	0.2603
dest*	-0.2881
destroyed	-0.2881
destroyed everything	-0.2881
dey	0.1217
dey hope	0.1217
dich	-0.8563
dich $	-0.4529
dich ich	-0.1948
dich verletzt	-0.1346
did	-0.7065
did $	-0.3376
did not	-0.379
did you	-0.5174
didn	0.1978
didn t	0.1978
dife*	-0.1685
diferente	-0.1685
diferente $	-0.1685
diff*	-0.1739
different	-0.1739
din	-0.2453
din lock	-0.2453
dinn*	-0.4668
dinner	-0.4668
dir	0.4647
disg*	-0.2622
disgust	-0.2622
disgust me	-0.2622
do	-0.3528
do it	-0.4353
do not	-0.1222
do you	-0.4483
doct*	-0.2554
doctor	-0.2554
doctor appointment	-0.1606
does	-0.2383
doin	-0.4907
doin $	-0.3243
doing tonight	-0.1807
doing well	0.1903
don	0.1207
don t	0.1207
done	0.7604
drea*	0.4739
dreams	0.4739
dreams come	0.1318
drin*	-0.1039
drinking	-0.1039
drop	-0.3807
du	-1.0796
du bist	-0.3252
du meine	-0.1182
eight	-0.1449
eight $	-0.1385
eine	-0.1318
eine chance	-0.1318
em	-0.1377
em round	-0.1377
emma	-0.1606
emma s	-0.1606
eres	-0.41
eres una	-0.41
es $	-0.7421
es tut	-0.2072
espe*	0.8358
espere	0.531
espere que	0.531
espero	0.6214
espero que	0.6214
eu	-0.6173
even	-0.325
ever	-0.3005
ever*	-0.4644
every	-0.4143
everyone	-0.68
everything	-0.1297
everything $	-0.215
everything we	-0.2881
exam	0.5677
fait	-0.325
falta	-0.467
falta te	-0.1837
fancy	-0.4424
fault	-0.4707
fault $	-0.426
favo*	-0.3223
favor	-0.5399
favor $	-0.516
favor no	-0.2181
favorite	-0.3223
favorite movie	-0.3223
feel	-0.6352
feel*	0.3816
feelin	0.192
feelin ill	0.192
feeling	0.3816
feeling any	0.192
feliz	0.7584
feliz cumpleanos	0.4469
felt	0.1978
felt about	0.1978
fini*	0.2786
finish	-0.1444
finish then	-0.118
for	0.4059
for everything	0.1103
for half	-0.1385
for how	-0.1286
for the	-0.1831
for what	-0.3395
for yelling	-0.2252
for you	0.5422
for your	0.8177
fore*	-0.299
forever	-0.299
forever $	-0.299
forg*	-0.6569
forgot	-0.5375
forgot will	-0.1377
form	-0.3544
form $	-0.3544
frid*	-0.4094
friday	-0.3577
friday $	-0.3577
frie*	-0.5238
friends	-0.5238
from	-0.489
from the	-0.2363
from walk	-0.1385
full	-0.322
gail	0.1207
gail is	0.1207
game	-0.1072
gd	0.148
geht	0.2153
geht es	0.2153
get my	-0.2991
get some	0.4949
get to	-0.1064
get well	0.4025
gib	-0.1318
gib uns	-0.1318
girl	0.1207
girl you	0.1207
give	-0.3922
give me	-0.1704
give us	-0.1457
glad	0.5857
go	-0.1672
go careful	0.1595
god	0.4277
goin	-0.2457
going	-0.2961
going $	-0.2382
going to	-0.1812
good	0.3505
good $	-0.1385
good luck	0.5601
got	0.6835
gran*	0.3917
grandmother	0.3917
grandmother thinking	0.3917
great	0.5327
great day	0.1653
guess	-0.6014
gute	0.9774
habe	-0.4165
habe $	-0.4165
habe*	-0.1941
haberte	-0.1941
haberte mentido	-0.1941
had $	-0.2881
half	-0.169
half eight	-0.1449
half of	-0.1152
hand*	-0.2539
handover	-0.2539
happ*	-0.4359
happened	-0.3497
happened $	-0.3546
happens	-0.3249
happens $	-0.2583
happens to	-0.1666
happy	0.861
happy birthday	0.6217
happy knowing	-0.4158
has	-0.4982
has a	-0.525
hate	-0.4037
hate you	-0.4037
have	0.2915
have a	0.7605
have changed	-0.5387
have mail	-0.1895
have not	-0.1197
have to	0.4658
have tonsolitusaswell	0.192
have you	-0.3838
haven	0.1978
haven t	0.1978
hear	0.5334
hear about	0.5878
heard	0.2788
hello	-0.2135
her	-0.5404
here	-0.1178
here $	-0.1377
here 4u	0.1978
here where	-0.2511
hey	-0.1288
hey go	0.1595
hey happy	0.4814
hey j	0.192
hey wie	-0.5037
hey you	-0.6095
hi	-0.397
hi $	-0.1385
hi what	-0.2111
hice	-0.3386
him	-0.3344
him $	-0.3344
hola	-0.7274
hola que	-0.4144
hold	-0.1608
hold you	-0.1608
home	0.1657
home $	-0.2645
hope	0.617
hope urfeeling	0.1595
hope you	0.3427
hope your	0.9867
hope*	0.192
hopeso	0.192
hopeso hunny	0.192
house	-0.1759
house $	-0.1759
how	-0.5147
how are	-0.2152
how i	-0.3395
how is	-0.6728
how much	-0.5759
how you	0.1757
hun	-0.2714
hun $	0.126
hunny	0.2572
hunny $	0.2572
hurt	0.1075
hurt you	0.1418
i	-0.2899
i amnow	0.192
i apologize	-0.3884
i can	-0.4446
i careabout	0.1978
i come	-0.1706
i did	-0.6822
i didn	0.1978
i din	-0.2453
i feel	-0.4512
i finish	-0.1391
i get	-0.634
i had	-0.4501
i hate	-0.4037
i have	-0.5485
i hope	0.1781
i hurt	-0.3588
i lied	-0.3842
i love	-0.3242
i may	0.192
i miss	-0.4185
i need	-0.5742
i promise	-0.247
i really	-0.5522
i regret	-0.3547
i sacrificed	-0.1806
i saw	0.4078
i send	-0.1895
i should	-0.5921
i take	-0.3812
i think	-0.1506
i treated	-0.1068
i want	-0.1288
i was	-0.6772
i will	-0.4975
i wish	0.3617
ich	-0.2954
ich brauche	-0.1948
ich dich	-0.2685
ich werde	-0.3848
id	-0.1817
id would	-0.2193
if	-0.4225
if i	-0.2399
if something	-0.1666
if we	-0.2266
if you	-0.5523
if your	-0.1377
igno*	-0.2289
ignore	-0.2289
ignore me	-0.2289
il	-0.5729
ill	0.2996
ill always	0.1978
ill ithink	0.192
in	-0.6327
in $	-0.6173
in ages	-0.2936
in bedreal	0.192
in den	-0.1182
in the	-0.3365
in your	-0.7289
inst*	-0.1765
instead	-0.1765
inte*	0.5049
intend	0.1978
intend 2	0.1978
is	-0.2668
is all	-0.419
is it	-0.59
is neva	0.1207
is not	0.5751
is on	-0.5671
is the	-0.4281
is tuesday	-0.1606
is up	-0.2111
is what	-0.5771
is you	-0.1027
it $	0.2212
it again	-0.4353
it going	-0.2382
it is	-0.4071
it slow	-0.1873
it was	-0.2632
ithi*	0.192
ithink	0.192
ithink i	0.192
itri*	0.1978
itried2tell	0.1978
itried2tell urmom	0.1978
its	0.1114
iwas	0.1978
iwas marine	0.1978
j	0.2915
j $	0.192
j ai	-0.325
j espere	0.531
je	-1.0204
je vais	-0.347
jeal*	-0.2919
jealous	-0.2919
job	0.6572
job $	0.8632
just	-0.3416
just be	-0.1778
just date	-0.1873
just walk	-0.1806
kann	-0.6191
kann ich	-0.6191
kann*	-0.2829
kannst	-0.2829
kannst du	-0.2829
keep	0.4277
kell*	-0.1182
keller	-0.1182
keller stellen	-0.1182
key	-0.6123
keyp*	-0.2453
keypad	-0.2453
keypad $	-0.2453
keys	-0.2114
kids	-0.4227
kids at	-0.3122
knew	0.1978
knew how	0.1978
know	-0.2375
know gail	0.1207
know when	-0.1385
know*	-0.4158
knowing	-0.4158
knowing how	-0.4158
la	-0.7732
las	-0.4432
las cinco	-0.187
last	-0.3946
last night	-0.3526
late	-0.455
later	-0.2024
later $	-0.3507
later hun	0.1207
layin	0.192
layin in	0.192
leave	-0.4212
leave me	-0.3181
leave the	-0.274
left	-0.7831
left me	-0.1984
leid	-0.2072
leid dass	-0.2072
les	-0.6269
let	-0.3523
let me	-0.3335
let us	-0.2658
liar	-0.3149
liar and	-0.2508
lied	-0.3842
life	0.1418
life $	-0.8591
like	-0.9437
like to	-0.2193
like you	-0.2563
list*	-0.3549
lo mejor	0.2603
lo que	-0.3386
loads	-0.3284
lock	-0.2453
lock my	-0.2453
lol	-0.4569
long	-0.5378
long time	-0.5378
los	-0.5105
los ninos	-0.187
lost	0.1978
lost me	0.1978
lots	0.2595
lots of	0.2595
lots*	0.192
lotsof	0.192
lotsof love	0.192
love	0.1155
love $	0.1595
love and	0.1217
love yax	0.1207
love you	-0.314
love*	0.2459
loved	-0.3622
lovejen	0.1595
lovejen x	0.1595
luck	0.5601
luck with	0.3729
lying	-0.2139
lying to	-0.2139
mail	-0.1895
mail here	-0.1895
make	-0.5664
make it	-0.5664
mal	-0.2599
mal a	-0.2599
mala	-0.2513
mala persona	-0.2513
mari*	0.1978
marine	0.1978
marine that	0.1978
may	0.6017
may all	0.2164
may have	0.192
me	-0.7386
me $	-0.7232
me again	-0.22
me and	-0.2197
me back	-0.1452
me dejes	-0.2427
me i	-0.3291
me ill	0.1978
me know	-0.1385
me like	-0.2562
me only	-0.1223
me see	-0.3146
me your	-0.1175
meet*	-0.3928
meeting	-0.3928
meine	-0.2974
meine sachen	-0.2974
mejor	0.2603
mejor $	0.2603
melde	-0.1948
melde dich	-0.1948
ment*	-0.6404
mentido	-0.2971
mentido $	-0.2971
merry	0.56
mess*	-0.417
met	-0.5601
mich	-0.3848
mich andern	-0.3848
minha	-0.51
minu*	-0.456
minutes	-0.4252
minutes late	-0.4173
mir	-0.2072
mir leid	-0.2072
miss	-0.515
miss $	0.1217
miss you	-0.5065
miss*	-0.5957
missing	-0.171
mom	0.1056
mom is	0.1634
mom s	-0.1841
money	-0.8177
more	-0.4472
morn*	-0.2318
morning	-0.2318
morning $	-0.2318
move	-0.109
moved	-0.6488
moved to	-0.6488
movie	-0.3223
movie is	-0.3223
much	-0.526
much $	-0.3646
much i	-0.3007
much pain	-0.4508
my	-0.8116
my everything	-0.215
my fault	-0.2868
my keypad	-0.2453
my life	-0.4957
my new	-0.4599
my things	-0.132
name	-0.4153
name of	-0.4153
nao	-0.4092
ne	-0.5893
need to	0.322
need you	-0.3604
need*	-0.1504
needed	-0.1504
needs	-0.5532
needs your	-0.4492
neuf	-0.3742
neuf $	-0.3742
neva	0.1207
neva wrong	0.1207
never	-0.4045
never cared	-0.1223
never have	-0.4488
never knew	0.1978
new job	0.571
new victim	-0.6375
new year	0.8675
nice	-1.0317
nicht	-0.742
night	-0.4425
night $	-0.2198
nine	-0.429
nine $	-0.429
ninos	-0.187
ninos a	-0.187
no contestas	-0.2878
no me	-0.2689
no need	0.5622
no puedo	-0.5975
nobo*	-0.3362
nobody	-0.3362
not believe	-0.2602
not care	-0.198
not do	-0.3793
not even	-0.293
not leave	-0.2362
not wait	-0.13
not work	-0.1293
noth*	-0.5891
nothing	-0.5891
now	-0.7764
now $	-0.4325
now or	-0.1759
numb*	-0.365
number	-0.365
of lovejen	0.1595
of my	-0.4508
of the	-0.4555
of work	0.1595
of you	0.1375
off	-0.299
off but	-0.2193
oi	-0.7013
ok	0.1772
ok thanks	0.2627
ok tot	0.1217
on tv	-0.3223
on you	-0.5868
on your	-0.6375
once	-0.3857
once and	-0.1254
one	-0.4112
one more	-0.3988
only	-0.1738
only about	-0.1223
or	-0.4804
or i	-0.5265
our	-0.7259
our song	-0.594
out	-0.3143
over	-0.2699
over $	-0.2699
over*	0.1595
overdose	0.1595
overdose of	0.1595
owe	-0.3197
owe me	-0.3197
pain	-0.7783
pain i	-0.8425
pape*	-0.9226
papers	-0.2164
papers and	-0.1242
party	-0.4118
party $	-0.3393
pas besoin	0.2115
pass*	0.6316
path*	-0.2758
pathetic	-0.2758
pathetic $	-0.2758
perd*	-0.4902
perdoname	-0.1941
perdoname por	-0.1941
pers*	-0.4133
person	-0.3187
persona	-0.2513
persona $	-0.2513
pick	-0.1699
pick up	-0.2151
pick you	-0.118
pict*	-0.291
picture	-0.277
picture $	-0.277
piss*	-0.2193
pissed	-0.2193
pissed off	-0.2193
place	-0.6511
place $	-0.5528
plea*	-0.4682
please	-0.4913
please $	-0.3873
please answer	-0.2051
please come	-0.2078
please leave	-0.1316
please please	-0.1359
please sign	-0.1242
poor	0.1595
poor baby	0.1595
pop	-0.1377
pop em	-0.1377
por	-0.9661
por favor	-0.5399
por haberte	-0.1941
pour	-0.325
pren*	0.4354
prob*	0.1595
probthat	0.1595
probthat overdose	0.1595
prom*	-0.3572
prometo	-0.1685
prometo que	-0.1685
promise	-0.247
promise i	-0.2667
prove	-0.2675
puedo	-0.7416
put	-0.2387
que	-0.4366
que hice	-0.3386
que j	-0.325
que ta	-0.3984
que tal	-0.4144
que tu	0.2115
que voy	-0.1685
quit	-0.6207
quoi	-0.7147
quoi de	-0.3742
real*	0.5236
really	0.5402
really like	-0.2193
reco*	-0.4432
recojo	-0.187
recojo a	-0.187
regr*	-0.3547
regret	-0.3547
regret lying	-0.2139
reme*	-0.463
remember	-0.463
remember this	-0.2755
rent	-0.1152
rent $	-0.1152
reply	0.3464
repo*	0.2115
repondre	0.2115
repondre $	0.2115
resp*	-0.3812
responsibility	-0.3812
responsibility $	-0.2822
rest	0.3119
revi*	-0.5723
reviens	-0.5723
right	-0.3203
right about	-0.2045
room	-0.4775
round	-0.1377
round this	-0.1377
ruin*	-0.6468
s alrite	0.1207
s doctor	-0.1606
s what	0.1978
sach*	-0.2974
sachen	-0.2974
sachen in	-0.1182
sacr*	-0.1806
sacrificed	-0.1806
sacrificed you	-0.1806
sad	-0.577
safe	0.9009
safe $	0.7696
said	-0.5275
salut	-0.3742
salut quoi	-0.3742
saw	0.2557
saw you	0.5309
saw your	-0.5709
say	-0.4815
say $	-0.3362
scho*	-0.2242
school	-0.2242
schu*	-0.1893
schuld	-0.1893
schuld $	-0.1893
se	0.4474
see	-0.4831
see what	-0.2583
see you	-0.2776
self*	-0.3189
selfish	-0.3189
send	-0.5054
send it	-0.1895
send me	-0.5051
send them	-0.1242
ser	-0.1685
ser diferente	-0.1685
shou*	-0.6342
should	-0.6342
should i	-0.1895
si	-0.4823
si no	-0.3187
sick	-0.4156
sign	-0.4162
sign the	-0.1242
sign*	-0.3767
sinto	-0.467
sinto tanto	-0.1837
sleep	0.5206
slow	-0.4063
slow and	-0.1873
sn	0.1595
sn lots	0.1595
so	-0.3677
so $	-0.4316
so bad	-0.1658
so much	-0.3128
so sorry	0.5417
some	0.4949
some*	-0.6771
someone	-0.4794
something	-0.1531
something happens	-0.1666
song	-0.594
soon	0.3914
soon $	0.5042
sorry	0.1368
sorry $	-0.2709
sorry 2	0.3371
sorry completely	-0.1377
sorry for	0.2441
sorry i	-0.6394
sorry to	0.3742
spk	0.1595
spk 2	0.1595
start	-0.409
stat*	-0.1055
station	-0.1152
stel*	-0.1182
stellen	-0.1182
stellen $	-0.1182
still	-0.49
still here	-0.1377
still love	-0.2945
stop	-0.1334
stra*	-0.6302
stranger	-0.578
stre*	0.5102
sua	-0.5661
sua falta	-0.467
suff*	-0.198
suffering	-0.198
suffering $	-0.198
sweet	0.4601
sweet and	0.1207
swhrt	0.1217
swhrt how	0.1217
t	0.1151
t intend	0.1978
t lost	0.1978
t worry	0.1207
ta	-0.3984
table	-0.3147
table booked	-0.1385
take	0.6433
take a	-0.3145
take care	0.5968
take it	0.5461
take responsibility	-0.2822
takes	-0.3139
tal	-0.4144
tal $	-0.4144
talk	-0.7031
talk to	-0.4356
tanto	-0.1837
tanto a	-0.1837
te	-0.5908
te amo	-0.3472
te deseo	0.2603
te prometo	-0.1685
te vas	-0.2878
tell	-0.1604
tell me	-0.1231
tell*	-0.5551
text	-0.2813
than	-0.3488
thank	0.3247
thank you	0.3247
thanks $	0.2475
that	-0.6076
that $	-0.4344
that i	-1.0365
that is	-0.4514
that s	0.2795
the	-0.1115
the best	0.6248
the car	-0.5245
the form	-0.3544
the handover	-0.2539
the kids	-0.4227
the money	-0.8715
the morning	-0.1064
the name	-0.4153
the new	0.4664
the papers	-0.2164
the party	-0.2678
the rent	-0.1152
the station	-0.1105
them	-0.1242
them back	-0.1242
then $	0.2333
then i	-0.118
ther*	-0.1068
therapy	-0.1068
there	-0.3926
thin*	0.2879
things	-0.5445
things $	-0.2641
think	-0.7111
think about	-0.6663
think of	-0.1813
thinking	0.2275
thinking of	0.2449
this	-0.5472
this $	-0.2035
this place	-0.2755
this week	-0.1377
thou*	-0.4814
thought	-0.4942
three	-0.4933
ti	-0.495
ti $	-0.495
time	-0.572
time $	-0.3637
to	-0.1805
to answer	0.4123
to be	-0.2285
to do	-0.1467
to get	-0.1533
to hear	0.3119
to me	-0.4498
to miss	-0.1768
to see	-0.2467
to the	-0.3598
to your	-0.1624
today	-0.1847
today $	-0.3717
todo	-0.3386
todo lo	-0.3386
toge*	-0.3824
together	-0.3824
together $	-0.3824
toi	0.2091
toi $	0.3213
tomo*	0.2303
tomorrow	0.2303
tomorrow at	-0.1702
toni*	-0.4268
tonight	-0.4268
tonight $	-0.4241
tonight i	-0.1604
tons*	0.192
tonsolitusaswell	0.192
tonsolitusaswell $	0.192
too	0.5258
tot	0.1217
tot about	0.1217
tout	-0.4924
tout ce	-0.325
tran*	-0.8413
trea*	0.5772
treated	-0.1068
treated you	-0.1068
true	0.1318
true $	0.1318
try	-0.221
try again	-0.1422
try please	-0.1359
tu	0.1064
tu vas	0.2115
tudo	-0.7939
tues*	-0.2506
tuesday	-0.2506
tuesday at	-0.1606
tut	-0.2072
tut mir	-0.2072
tv	-0.2761
tv $	-0.3223
um	-0.5973
una	-0.41
una mala	-0.2513
uns	-0.9682
uns eine	-0.1318
up	-0.6939
up $	-0.6565
up 2	-0.1284
up the	-0.1828
urfe*	0.1595
urfeeling	0.1595
urfeeling bettersn	0.1595
urmom	0.1978
urmom $	0.1978
us	-0.4491
us another	-0.1344
va	-0.5574
vais	-0.347
vais mal	-0.2599
vas a	-0.2878
vas bien	0.2115
verl*	-0.1346
verletzt	-0.1346
verletzt habe	-0.1346
verm*	-0.8404
vict*	-0.6375
victim	-0.6375
victim $	-0.6375
vida	-0.6437
vida $	-0.6437
voce	-0.2718
voce $	-0.3649
voice	-0.4807
voy	-0.6934
voy a	-0.6934
vuel*	-0.3227
wait	-0.13
walk	-0.2397
walk away	-0.1806
walk table	-0.1385
want	-0.5839
want to	-0.5231
want*	0.2388
was	-0.8238
was my	-0.2632
was wrong	-0.2892
we	-0.6563
we could	-0.6554
we had	0.1178
we take	-0.1873
we try	-0.2535
week	-0.3703
week if	-0.1377
week*	0.161
weekend	0.2892
weekend $	0.2892
well	1.2806
well $	0.7741
well no	0.1903
well soon	0.4025
werde	-0.3848
werde mich	-0.3848
were	-0.5987
were right	-0.2045
what	-0.6086
what a	-0.3173
what are	-0.3385
what happened	-0.3874
what happens	-0.2583
what i	-0.667
what if	-0.2942
what is	-0.2111
what itried2tell	0.1978
what you	-0.5053
what*	-0.4668
when	-0.2256
when can	-0.3939
when i	-0.4466
when iwas	0.1978
when you	-0.2124
when your	-0.1385
where	-0.3822
where should	-0.1895
who	-0.6852
who is	-0.3957
why	-0.1886
wie	-0.7421
wie geht	-0.7421
will	-0.4264
will change	-0.1875
will come	-0.1576
will never	-0.3184
will not	-0.5508
will pick	-0.2101
will pop	-0.1377
will tell	-0.151
wish	0.3748
wish you	0.4226
with	-0.5865
with your	-0.6889
with*	-0.1722
without	-0.1722
without you	-0.1722
work	0.1278
work hey	0.1595
worry	0.1207
worry $	0.1207
would	-0.3701
would really	-0.2193
would that	-0.11
wrong $	0.1207
wrong and	-0.2822
xx	0.3031
xx $	0.3031
yax	0.1207
yax $	0.1207
year	0.8675
year $	0.7357
years	-0.122
yell*	-0.2252
yelling	-0.2252
yelling at	-0.2138
you	-0.2521
you $	-0.8227
you a	0.8017
you again	-0.1711
you all	0.441
you and	0.2823
you are	-0.3118
you arnt	-0.2193
you at	-0.3665
you awake	-0.5311
you back	-0.176
you been	-0.3617
you but	0.1978
you can	-0.1176
you clearly	-0.198
you come	-0.1584
you coming	-0.4143
you destroyed	-0.2881
you dey	0.1217
you did	-0.2681
you disgust	-0.2622
you doin	-0.4907
you doing	-0.263
you every	-0.416
you feeling	0.192
you felt	0.1978
you finish	-0.118
you for	0.5986
you get	-0.3537
you got	0.7798
you have	0.5426
you haven	0.1978
you i	-0.4494
you in	-0.4845
you it	-0.1068
you just	-0.2188
you later	0.1207
you left	-0.1984
you like	-0.7349
you loads	-0.3284
you my	-0.2686
you never	-0.2419
you put	-0.2387
you send	-0.1175
you sn	0.1595
you so	-0.3305
you still	-0.5418
you today	-0.1521
you tomorrow	-0.2193
you up	-0.4135
you want	-0.444
you well	0.5736
you were	-0.7349
you when	-0.4291
you would	-0.3712
you you	-0.1621
your	0.221
your coming	-0.1385
your day	-0.1385
your dreams	0.1318
your exam	0.5677
your fault	-0.4163
your favorite	-0.3223
your grandmother	0.3917
your half	-0.1152
your house	-0.1759
your mom	0.1346
your new	-1.1804
your ok	0.2866
your still	-0.1377
yourself	-0.1659
yourself $	-0.1659
zuru*	-0.8309
~	-0.9019
""",
    'draft.begging': """\
!apology	-1.1572
!attack	-1.8007
!bargain	-0.474
!begging	2.3099
!caring	-1.3347
!guilt	-1.4064
!logistics	-1.2326
!probe	-1.1497
10	-0.4036
10 $	-0.1495
2	0.1907
2 college	0.2719
2 go	0.2719
2 kiss	0.238
2 much	0.2719
2 tonight	-0.211
2 you	0.231
2docd	0.107
2docd $	0.107
3	-0.2628
4	-0.1541
5	-0.4289
5 $	-0.4289
6	-0.2459
7	-0.4501
^ after	-0.3201
^ ah	-0.1242
^ answer	-0.3685
^ are	-0.7112
^ bitte	0.7184
^ call	-0.3433
^ can	-0.4658
^ congratulations	-0.1671
^ did	-0.5194
^ dontmatter	0.107
^ du	-0.4371
^ emma	-0.1495
^ eres	-0.3431
^ es	-0.192
^ espero	-0.3077
^ everyone	-0.5489
^ feliz	-0.6472
^ get	-0.4549
^ give	-0.1399
^ glad	-0.4633
^ good	-0.3454
^ happy	-0.387
^ have	-0.5193
^ hello	-0.2873
^ hey	-0.6596
^ hi	-0.4123
^ hiya	-0.1119
^ hola	-0.651
^ hope	-0.954
^ how	-0.1738
^ ich	0.3832
^ if	-0.2736
^ important	0.107
^ it	-0.284
^ j	-0.1395
^ je	-0.1626
^ kannst	-0.2751
^ lol	-0.2714
^ may	-0.372
^ merry	-0.1283
^ miss	-0.6975
^ my	-0.4183
^ need	-0.6573
^ nice	-0.7858
^ no	0.4775
^ oi	-0.6712
^ ok	-0.2313
^ oops	-0.1045
^ perdoname	-0.2183
^ please	0.1058
^ por	-0.1513
^ probthat	-0.1242
^ recojo	-0.1699
^ remember	-0.4375
^ sad	0.2719
^ salut	-0.2943
^ se	-0.5841
^ see	-0.1132
^ si	-0.7785
^ sinto	0.5625
^ so	-0.658
^ sorry	-0.6813
^ take	-0.2399
^ te	0.1088
^ tell	0.5974
^ thank	-0.1024
^ thanks	-0.2373
^ that	-0.5545
^ the	-0.5827
^ thinking	0.926
^ tu	0.2038
^ voce	-0.5487
^ was	-0.7013
^ we	-0.5847
^ what	-0.7095
^ when	-0.4549
^ who	-0.2517
^ wish	0.8497
^ would	-0.1045
^ x	0.7265
^ xx	0.2019
^ you	-0.8705
^ your	-0.5871
a	-0.6895
a arrepentir	-0.2314
a because	-0.2635
a bit	0.2719
a break	-0.4708
a chance	-0.3309
a cheater	-0.1429
a different	-0.1245
a good	-0.3621
a great	-0.1316
a las	-0.3533
a liar	-0.171
a los	-0.1699
a ser	-0.1874
a sua	0.2658
able	-0.1132
able to	-0.1132
about	-0.4651
about the	-0.4118
about your	-0.4924
about yourself	-0.3178
acco*	-0.5415
account	-0.5415
account $	-0.5415
addr*	-0.4614
address	-0.4614
after	-0.5882
after everything	-0.2748
again $	0.3349
ages	-0.3152
ages $	-0.3152
ah	-0.1242
ah poor	-0.1242
ai	-0.1963
ai fait	-0.1963
all my	-0.3271
all the	-0.5655
all your	-0.1909
allem	-0.4638
allem schuld	-0.1633
alles	-0.6343
alone	-0.4653
alone $	-0.4653
am	-0.3002
am a	-0.1245
am at	-0.5363
am begging	0.5947
am bored	-0.8286
am coming	-0.1533
am in	-0.2408
am on	-0.1728
am so	-0.1669
am sorry	-0.3477
am suffering	-0.1936
amo	0.6168
amo $	0.2658
an	-0.3253
an allem	-0.1633
and	-0.6175
and a	-0.1567
and i	-0.4208
and if	-0.1111
and pick	-0.149
and send	-0.2629
and then	-0.694
and your	-0.2373
ande*	-0.4528
andern	-0.4528
andern gib	-0.1401
annie	-0.1413
annie x	-0.1413
anot*	0.4195
another	0.4195
another try	0.2837
answer $	-0.421
answer me	0.357
answer now	-0.1533
any	-0.1512
anyo*	-0.7717
anyone	-0.7717
anyone $	-0.6115
anyt*	0.3787
anything	0.3787
anything $	-0.2486
anything to	0.4015
apol*	-0.284
apologize	-0.284
apologize for	-0.284
appo*	-0.2555
appointment	-0.2555
appointment is	-0.1495
are	-0.2531
are a	-0.3388
are doing	-0.1883
are happy	-0.1398
are my	0.75
are you	-0.437
arnt	0.1166
arnt pissed	0.1166
arre*	-0.74
arrepentir	-0.2314
arrepentir $	-0.2314
as	-0.6345
at	-0.5951
at 10	-0.1495
at 3	-0.2628
at 4	-0.2012
at 6	-0.2459
at half	-0.1045
at home	-0.3581
at nine	-0.2666
at the	-0.5515
at work	-0.1427
at you	-0.2065
awake	-0.4801
awake $	-0.4801
away	-0.5208
away $	-0.5208
b	-0.3076
babe how	-0.1413
babe i	-0.2875
baby	0.516
baby $	0.4595
baby forever	0.238
baby from	0.238
back	0.4218
back $	0.6493
back i	-0.1417
back to	0.1253
bad	0.2861
bak	0.2719
bak 2	0.2719
be able	-0.1132
be friends	-0.5241
be ok	-0.1045
be there	-0.3693
beber	-0.3655
beber $	-0.3655
beca*	-0.5723
because	-0.5723
because de	-0.2635
because of	-0.5832
been	0.1976
been $	-0.4914
been up	0.2304
begg*	0.5947
begging	0.5947
begging $	0.2693
being	-0.3401
being jealous	-0.3401
beli*	-0.5323
believe	-0.5323
bem	-0.5298
bem $	-0.5298
best	-0.5284
best $	-0.4497
bett*	-0.3738
better	-0.3677
bettersn	-0.1242
bettersn love	-0.1242
bien	-0.3066
birt*	-0.3971
birthday	-0.3971
birthday $	-0.337
birthday hope	-0.1405
bist	-0.5669
bist an	-0.1633
bit	0.2719
bit bored	0.2719
bitte	0.7184
bitte melde	0.3275
bored	-0.1646
bored with	0.259
boxes	-0.4394
boxes $	-0.4394
brau*	-0.1655
brauche	0.3275
brauche dich	0.3275
brea*	0.2746
break	-0.4708
but id	0.1166
by	-0.6581
c	0.193
c you	0.2312
call me	0.1866
call*	-0.2299
calling	-0.2299
calling you	-0.1402
can	-0.2233
can not	0.2651
can we	-0.4756
can you	-0.5565
car	-0.4246
care	-0.3005
care $	-0.1417
care if	-0.1936
care then	-0.1539
care*	-0.1248
careful	-0.1242
careful spk	-0.1242
ce	-0.1963
ce que	-0.1963
chan*	-0.7594
chance	-0.5565
chance $	-0.5547
change	-0.6043
change i	-0.308
changed	-0.5894
chea*	-0.381
cheater	-0.1429
cheater $	-0.1429
chec*	-0.6505
check	-0.1045
check that	-0.1045
chri*	-0.3161
christmas	-0.3161
cinco	-0.5286
cinco $	-0.5286
clea*	-0.1936
clearly	-0.1936
clearly do	-0.1936
coll*	0.2372
college	0.2719
college $	0.2719
come and	-0.149
come back	0.1047
come get	-0.364
come home	0.3632
come true	-0.112
come up	0.107
comi*	-0.3671
coming	-0.3671
coming to	-0.1999
comp*	-0.1726
completely	-0.1726
completely forgot	-0.1726
cong*	-0.1717
congratulations	-0.1671
cont*	-0.3377
contestas	-0.2788
contestas te	-0.2314
could	-0.6532
coun*	-0.3902
culpa	-0.9802
cump*	-0.3689
cumpleanos	-0.3689
cumpleanos te	-0.2016
darl*	0.1799
dass	-0.415
dass ich	-0.415
date	-0.2698
day	0.216
day $	0.2559
de	-1.0371
de beber	-0.3655
de neuf	-0.2943
de toi	-0.3641
dejes	0.4376
dejes $	0.4376
den	-0.1228
den keller	-0.1228
depo*	-0.2756
desc*	-0.5481
desculpa	-0.5481
deseo	-0.2016
deseo lo	-0.2016
dest*	-0.2345
destroyed	-0.2345
destroyed everything	-0.2345
dich	0.4461
dich $	-0.2035
dich ich	0.3275
dich verletzt	-0.1488
did	-0.7161
did $	-0.2478
did not	-0.2049
did you	-0.4206
dife*	-0.1874
diferente	-0.1874
diferente $	-0.1874
diff*	-0.3576
different	-0.3576
different person	-0.1245
din	-0.1932
din lock	-0.1932
dinn*	-0.3277
dinner	-0.3277
dir	-0.6314
disg*	-0.4941
disgust	-0.4941
disgust me	-0.4941
do	0.3879
do it	-0.556
do something	-0.2875
do this	0.3197
do you	-0.749
doct*	-0.1984
doctor	-0.1984
doctor appointment	-0.1495
does	-0.224
does not	-0.1111
doin	-0.3339
doin $	-0.2245
doing	-0.3082
doing tonight	-0.233
doing well	-0.1883
done	-0.4383
dont*	0.107
dontignore	0.107
dontignore mycalls	0.107
dontmatter	0.107
dontmatter if	0.107
dontplease	0.107
dontplease dontignore	0.107
drea*	-0.3647
dreams	-0.3647
dreams come	-0.112
drin*	-0.3256
drink	-0.2849
drinking	-0.3256
drop	-0.119
du	-1.2187
du bist	-0.3066
du meine	-0.1228
eat	-0.4076
eat or	-0.4076
eight	-0.1006
eight from	-0.1045
eine	-0.1401
eine chance	-0.1401
em	-0.122
em round	-0.122
emma	-0.1495
emma s	-0.1495
enjoy	-0.4217
eres	-0.3431
eres una	-0.3431
es	-0.6391
es $	-0.3578
es tut	-0.192
espe*	-0.3268
espere	-0.1395
espere que	-0.1395
espero	-0.3077
espero que	-0.3077
eu	-0.7304
even	-0.4646
ever	-0.8719
ever*	0.1668
every	0.3291
everyone	-0.6004
everything	0.3668
everything $	0.75
everything i	-0.3298
everything we	-0.2345
exam	-0.2442
fait	-0.1963
falta	0.5625
falta te	0.2658
fami*	-0.2578
family	-0.2578
family $	-0.2578
fancy	-0.2778
fault	-0.5585
fault $	-0.4808
favo*	-0.1897
favor	0.8537
favor $	0.7559
favor no	0.3805
favorite	-0.1897
favorite movie	-0.1897
feel	-0.5771
feel*	-0.208
feeling	-0.208
feliz	-0.6472
feliz cumpleanos	-0.3689
fini*	-0.2959
finish	-0.1925
finish then	-0.149
for	-0.8957
for calling	-0.1402
for everything	-0.1493
for how	-0.115
for the	-0.3067
for what	-0.3219
for yelling	-0.2094
for you	-0.7792
for your	-0.2229
forg*	-0.4391
forgot	-0.2666
forgot will	-0.122
form	-0.1439
form $	-0.1439
frid*	-0.643
friday	-0.6253
friday $	-0.6253
frie*	-0.6779
friends	-0.6779
from	0.11
from station	-0.1045
from the	-0.4501
from your	0.238
full	-0.2658
game	-0.1286
gd	-0.1175
geht	-0.5336
geht es	-0.5336
get	0.1447
get my	-0.5454
get some	-0.2676
get to	-0.1132
get well	-0.4549
gib	-0.1401
gib uns	-0.1401
give me	-0.8397
give us	0.2945
glad	-0.4633
go $	-0.1111
go bak	0.2719
go careful	-0.1242
god	-0.3824
goin	-0.2301
going $	-0.2385
good	-0.5551
good luck	-0.3454
got	-0.4587
gran*	-0.3159
grandmother	-0.3159
grandmother thinking	-0.3159
great	-0.1316
great day	-0.1103
guess	-0.7312
gute	-0.8578
habe	-0.625
habe $	-0.625
habe*	-0.2183
haberte	-0.2183
haberte mentido	-0.2183
had	-0.5928
had $	-0.2345
had a	-0.3889
half	-0.1233
half eight	-0.1006
half of	-0.1087
hand*	-0.2128
handover	-0.2128
happ*	-0.6231
happened	-0.2689
happened $	-0.27
happens	-0.5647
happens $	-0.4003
happens to	-0.3679
happy	-0.5392
happy birthday	-0.3326
happy knowing	-0.1026
has	-0.4931
has a	-0.5259
hate	-0.5465
hate you	-0.5465
have	-0.4677
have a	-0.3807
have changed	-0.6106
have mail	-0.1153
have missed	0.2719
have not	0.2202
have to	-0.2798
have you	-0.4635
hear	-0.1175
hear about	-0.4758
heard	-0.4374
hello	-0.2873
her	-0.4069
here	-0.3476
here $	-0.122
here where	-0.2032
hey	-0.6516
hey go	-0.1242
hey happy	-0.1305
hey there	-0.1413
hey wie	-0.199
hey you	-0.4753
hi	-0.4123
hi babe	-0.2875
hi what	-0.2209
hice	-0.3168
him	-0.1848
him $	-0.1848
hiya	-0.1119
hola	-0.651
hola que	-0.3356
hold	0.6147
hold you	0.6147
holi*	0.2499
holiday	0.2499
holiday want	0.2719
home	-0.1372
home now	-0.2875
hope	-0.6739
hope urfeeling	-0.1242
hope you	-0.2625
hope your	-0.5709
house	-0.1533
house $	-0.1533
how	-0.3803
how i	-0.3797
how is	-0.4853
how much	-0.2627
how you	-0.146
hun	-0.5319
hun $	-0.2281
hurt	-0.2263
hurt you	-0.1014
i am	-0.3002
i apologize	-0.2601
i did	-0.2754
i din	-0.1932
i feel	-0.3002
i finish	-0.1945
i get	-0.3271
i had	-0.5017
i hate	-0.5465
i have	-0.1088
i hope	-0.2347
i lied	-0.2425
i love	0.5282
i miss	0.7782
i need	0.5902
i never	-0.6134
i please	0.107
i promise	-0.3946
i really	0.1383
i regret	-0.3889
i sacrificed	-0.2748
i saw	-0.2499
i send	-0.1153
i should	-0.314
i started	-0.1245
i take	-0.2577
i think	0.1699
i want	0.328
i was	0.2752
i will	-0.8051
i wish	-0.4497
ich brauche	0.3275
ich dich	-0.3865
ich werde	-0.4528
id	0.1059
id would	0.1166
if	-0.5295
if i	-0.3634
if it	-0.1111
if something	-0.3679
if urgoin	0.107
if we	-0.2201
if you	-0.7161
if your	-0.122
igno*	-0.3908
ignore	-0.3908
ignore me	-0.3908
il	0.4082
imin	0.107
imin town	0.107
impo*	0.107
important	0.107
important tome	0.107
in $	-0.7249
in ages	-0.3152
in den	-0.1228
in the	-0.4968
in your	0.5713
inst*	-0.1932
instead	-0.1932
inte*	-0.2092
is	-0.5455
is all	-0.1852
is it	-0.5757
is not	0.2266
is on	-0.2878
is the	-0.187
is tuesday	-0.1495
is up	-0.2209
is what	-0.1445
is you	-0.1663
isv	0.107
isv $	0.107
it	-0.4793
it again	-0.556
it does	-0.1111
it going	-0.2385
it is	-0.1928
it was	-0.3059
its	-0.1822
j	-0.734
j ai	-0.1963
j espere	-0.1395
je	-0.2185
je vais	-0.3634
jeal*	-0.4808
jealous	-0.4808
jealous if	-0.3401
job	-0.341
job $	-0.1976
just	0.4431
just be	-0.5241
just reallyneed	0.107
just to	-0.1045
just walk	-0.2748
kann	-0.6069
kann ich	-0.6069
kann*	-0.2751
kannst	-0.2751
kannst du	-0.2751
keep	-0.4162
kell*	-0.1228
keller	-0.1228
keller stellen	-0.1228
key	-0.2643
keyp*	-0.1932
keypad	-0.1932
keypad $	-0.1932
keys	-0.4246
keys in	-0.407
kids	-0.2503
kids at	-0.2224
kiss	0.238
kiss you	0.238
know	-0.258
know*	-0.1026
knowing	-0.1026
knowing how	-0.1026
la	-0.9332
las	-0.3533
las cinco	-0.1699
last	-0.3174
last night	-0.2396
late	-0.4623
later	-0.2449
later $	-0.225
leave	-0.459
leave me	0.42
leave the	-0.6839
left	-0.9573
left me	-0.5659
leid	-0.192
leid dass	-0.192
les	-0.7034
let me	0.2199
let us	-0.4607
let you	-0.1587
liar	-0.171
liar and	-0.1429
lied	-0.2425
life	-0.6432
life $	-0.532
like	0.2516
like to	0.1166
like you	-0.4114
list*	-0.2765
live	0.1253
live without	0.1253
lo	-0.3494
lo mejor	-0.2016
lo que	-0.3168
loads	0.374
lock	-0.1932
lock my	-0.1932
lol	-0.518
long	-0.7077
long time	-0.7077
los	-0.3966
los ninos	-0.1699
lots	-0.1699
lots of	-0.1699
love	0.7416
love $	-0.1242
love annie	-0.1413
love me	0.5628
love you	0.6254
love*	-0.2432
loved	-0.3163
lovejen	-0.1242
lovejen x	-0.1242
luck	-0.3454
luck with	-0.2427
lying	-0.1813
lying to	-0.1813
mail	-0.1153
mail here	-0.1153
mail*	-0.407
mailbox	-0.407
mailbox $	-0.407
make	-0.266
make it	-0.266
mal	-0.139
mal a	-0.139
mala	-0.2138
mala persona	-0.2138
many	-0.1402
many times	-0.1402
may	-0.3528
may all	-0.1248
me	0.1666
me $	0.2325
me again	-0.8491
me and	-0.3786
me back	-0.4991
me dejes	0.4376
me i	0.5454
me like	-0.7362
me one	-0.7366
me see	0.2833
me up	-0.1302
me when	-0.4312
me x	0.1011
me your	-0.417
meet	-0.2572
meet me	-0.2747
meet once	-0.1111
meet*	-0.2903
meeting	-0.2903
meine	-0.3282
meine sachen	-0.3282
mejor	-0.2016
mejor $	-0.2016
melde	0.3275
melde dich	0.3275
ment*	-0.5925
mentido	-0.3484
mentido $	-0.3484
merry	-0.1283
mess*	-0.321
met	-0.4939
mich	-0.4528
mich andern	-0.4528
mind	-0.1045
mind picking	-0.1045
minha	-0.4755
minu*	-0.116
minutes	-0.445
minutes late	-0.4667
mir	-0.192
mir leid	-0.192
miss	0.3267
miss you	0.8606
miss*	0.6945
missed	0.1153
missed you	0.2719
missing	0.2623
mom	-0.1521
mom is	-0.1171
money	-0.6459
more	0.4413
more chance	-0.308
morn*	-0.2011
morning	-0.2011
morning $	-0.2011
move	-0.2889
moved	-0.6534
moved to	-0.6534
movie	-0.1897
movie is	-0.1897
much	0.1717
much $	0.5417
much a	0.2719
much i	0.1454
much pain	-0.2432
my	-0.369
my baby	0.238
my everything	0.75
my fault	-0.6852
my keypad	-0.1932
my life	-0.2775
my new	-0.2743
my things	-0.364
my time	-0.2618
myca*	0.107
mycalls	0.107
mycalls you	0.107
name	-0.2586
name of	-0.2586
nao	0.1526
ne	0.5283
need	0.4933
need 2	0.4271
need you	0.4862
need*	-0.5104
needed	-0.5104
needs	-0.3245
needs your	-0.2842
neuf	-0.2943
neuf $	-0.2943
never	-1.071
never have	-0.2034
new	-0.7867
new job	-0.1627
new year	-0.4086
nice	-0.8492
nicht	0.4722
night	-0.3571
night $	-0.182
nine	-0.2666
nine $	-0.2666
ninos	-0.1699
ninos a	-0.1699
no	0.1835
no contestas	-0.2314
no me	0.4066
no need	-0.3973
no puedo	0.3153
no thecd	0.107
nobo*	-0.4109
nobody	-0.4109
not	0.2517
not answer	-0.1895
not been	0.1998
not believe	-0.5323
not care	-0.1936
not eat	-0.4076
not even	-0.3359
not it	0.2719
not leave	0.6502
not live	0.1253
not mind	-0.1045
not stop	0.357
not wait	0.2604
not work	-0.1496
noth*	-0.398
nothing	-0.398
now	0.1356
now $	0.4436
now imin	0.107
now let	-0.1245
now or	-0.1533
now want	-0.2875
numb*	-0.3249
number	-0.3249
of	-0.1873
of lovejen	-0.1242
of my	-0.3709
of the	-0.2544
of work	-0.1242
off but	0.1166
oi	-0.6712
ok	-0.277
ok $	-0.1041
ok thanks	-0.1539
on	-0.4123
on the	-0.5898
on tv	-0.1897
on you	-0.305
once	0.217
once and	-0.2872
one $	-0.5614
one more	0.3571
only	-0.3368
oops	-0.1045
oops sorry	-0.1045
or	-0.7368
or i	-0.6748
or sleep	-0.4076
our	-0.8297
our song	-0.5173
out	-0.4458
outl*	0.107
outl8r	0.107
outl8r just	0.107
over	-0.3346
over $	-0.3346
over*	-0.1242
overdose	-0.1242
overdose of	-0.1242
owe	-0.3547
owe me	-0.3547
pain	-0.2286
pain i	-0.2597
pape*	-0.8879
papers	-0.3027
papers and	-0.2629
party	-0.2102
party $	-0.1727
pas	0.6141
pass*	-0.7386
path*	-0.2664
pathetic	-0.2664
pathetic $	-0.2664
perd*	-0.6016
perdoname	-0.2183
perdoname por	-0.2183
pers*	-0.5446
person	-0.522
person now	-0.1245
persona	-0.2138
persona $	-0.2138
pick me	-0.1313
pick up	0.1817
pick you	-0.149
pick*	-0.1045
picking	-0.1045
picking me	-0.1045
pict*	-0.276
picture	-0.1851
picture $	-0.1851
pictures	-0.1895
piss*	0.1166
pissed	0.1166
pissed off	0.1166
place	-0.6506
place $	-0.4149
plea*	0.6494
please	0.6582
please $	0.9529
please answer	0.2693
please come	0.2966
please dontplease	0.107
please leave	-0.9659
please please	0.2837
please sign	-0.2629
poor	-0.1242
poor baby	-0.1242
pop	-0.122
pop em	-0.122
por	-0.3219
por favor	0.8537
por haberte	-0.2183
post	-0.1895
pour	-0.1963
pren*	-0.7054
prob*	-0.1242
probthat	-0.1242
probthat overdose	-0.1242
prom*	-0.6976
prometo	-0.1874
prometo que	-0.1874
promise	-0.3946
promise give	-0.308
promise i	-0.2688
prove	-0.5315
put	-0.3178
que	-1.0556
que hice	-0.3168
que j	-0.1963
que ta	-0.6083
que tal	-0.3356
que voy	-0.1874
quit	-0.3817
quoi	-0.7838
quoi de	-0.2943
real*	0.136
really like	0.1166
really need	0.4271
reallyneed	0.107
reallyneed 2docd	0.107
reco*	-0.3533
recojo	-0.1699
recojo a	-0.1699
regr*	-0.3889
regret	-0.3889
regret lying	-0.1813
reme*	-0.4621
remember	-0.4621
remember this	-0.3192
rent	-0.1087
rent $	-0.1087
reply	-0.2571
resp*	-0.2577
responsibility	-0.2577
responsibility $	-0.2729
rest	-0.1872
revi*	0.2746
reviens	0.2746
right	0.5216
right about	-0.3747
room	-0.4235
round	-0.122
round this	-0.122
ruin*	-0.4017
s	0.3857
s doctor	-0.1495
sach*	-0.3282
sachen	-0.3282
sachen in	-0.1228
sacr*	-0.2748
sacrificed	-0.2748
sacrificed you	-0.2748
sad	0.195
sad is	0.2719
safe	-0.6123
safe $	-0.5879
said	-0.3365
salut	-0.2943
salut quoi	-0.2943
saw	-0.5475
saw you	-0.1595
saw your	-0.3512
say	0.389
say $	-0.4618
scho*	-0.2698
school	-0.2698
schu*	-0.1633
schuld	-0.1633
schuld $	-0.1633
se	-0.5841
see	0.2402
see what	-0.4003
see you	0.4759
self*	-0.3761
selfish	-0.3761
send	-0.6157
send it	-0.1153
send me	-0.611
send them	-0.2629
ser	-0.1874
ser diferente	-0.1874
shou*	-0.3009
should	-0.3009
should i	-0.1153
si	-0.7785
si no	-0.2788
sick	-0.2328
sign	-0.4559
sign the	-0.2629
sign*	-0.4314
sinto	0.5625
sinto tanto	0.2658
sleep	-0.678
sleep because	-0.4076
slow	-0.305
sn	-0.1242
sn lots	-0.1242
so $	-0.4685
so bad	0.4136
so many	-0.1402
so much	0.6013
so sorry	-0.4205
some	-0.2676
some*	-1.0099
someone	-0.5473
something	-0.4625
something $	-0.2875
something happens	-0.3679
song	-0.5173
soon $	-0.4777
sorry	-0.6446
sorry $	-0.208
sorry 2	-0.5653
sorry completely	-0.122
sorry for	-0.1779
sorry i	-0.7153
sorry to	-0.2672
spk	-0.1242
spk 2	-0.1242
star*	-0.1245
start	-0.431
started	-0.1245
started therapy	-0.1245
stat*	-0.1273
station	-0.1301
station $	-0.1167
stel*	-0.1228
stellen	-0.1228
stellen $	-0.1228
still	0.3306
still here	-0.122
still love	0.7425
stop	0.1824
stop being	-0.3401
stop thinking	0.357
stra*	-0.6093
stranger	-0.5544
stre*	-0.3334
sua	0.2452
sua falta	0.5625
suff*	-0.1936
suffering	-0.1936
suffering $	-0.1936
surp*	-0.3155
sweet	-0.3428
t	0.3724
ta	-0.6083
table	-0.5003
take	-0.6162
take a	-0.4708
take care	-0.2511
take it	-0.2465
take responsibility	-0.2729
takes	-0.1506
tal	-0.3356
tal $	-0.3356
talk	-0.1101
talk to	-0.1449
tanto	0.2658
tanto a	0.2658
te	0.24
te amo	0.6168
te deseo	-0.2016
te prometo	-0.1874
te vas	-0.2314
tell	0.5408
tell me	0.5974
tell*	0.6669
text	-0.2209
than	0.1918
than*	-0.2492
thank	-0.1024
thank you	-0.1024
thanks	-0.2492
thanks $	-0.1491
that	-0.7402
that $	-0.3993
that be	-0.1045
that i	-0.3451
that is	-0.2216
that you	-0.1045
the	-1.0704
the best	-0.5284
the car	-0.4246
the form	-0.1439
the handover	-0.2128
the holiday	0.2719
the keys	-0.407
the kids	-0.2503
the mailbox	-0.407
the money	-0.6881
the morning	-0.1132
the name	-0.2586
the new	-0.1844
the papers	-0.3027
the party	-0.1866
the rent	-0.1087
the station	-0.1335
thecd	0.107
thecd isv	0.107
them	-0.2629
them back	-0.2629
then	-0.5582
then $	-0.1938
then i	-0.149
ther*	-0.5098
therapy	-0.5098
therapy i	-0.1245
there	-0.4565
there babe	-0.1413
thin*	0.7517
things	-0.4344
things $	-0.4253
think	-0.3601
think about	-0.7624
think of	0.1617
thinking	0.9314
thinking about	0.357
thinking of	0.8535
this $	-0.4949
this place	-0.3192
this week	-0.122
thou*	-0.3097
thought	-0.3273
three	-0.4811
ti	0.4558
ti $	0.4558
time	0.1421
time $	0.3505
times	-0.1402
times i	-0.1402
to	0.1104
to answer	-0.2936
to be	0.6208
to check	-0.1045
to do	0.5347
to get	0.5893
to hear	0.1475
to me	-0.2325
to miss	0.4285
to see	0.2161
to the	-0.2053
to you	-1.0032
to your	-0.1829
today	-0.7026
today $	-0.7023
todo	-0.3168
todo lo	-0.3168
toge*	-0.3902
together	-0.3902
together $	-0.3902
toi	-0.3842
toi $	-0.2934
tome	0.107
tome 4	0.107
tomo	-0.1045
tomo at	-0.1045
tomorrow at	-0.2965
tonight $	-0.5003
tonight i	0.2819
tonight love	-0.1413
too	-0.4639
tout	-0.4247
tout ce	-0.1963
town	0.107
town $	0.107
tran*	-0.7063
trea*	-0.3252
true	-0.112
true $	-0.112
try again	-0.2019
try please	0.2837
tu	-0.3839
tudo	-0.6077
tues*	-0.2473
tuesday	-0.2473
tuesday at	-0.1495
tut	-0.192
tut mir	-0.192
tv	-0.1756
tv $	-0.1897
um	-0.586
una	-0.3431
una mala	-0.2138
uns	-0.9366
uns eine	-0.1401
up $	-0.7103
up now	0.107
up the	-0.1775
up tomo	-0.1045
urfe*	-0.1242
urfeeling	-0.1242
urfeeling bettersn	-0.1242
urgo*	0.107
urgoin	0.107
urgoin outl8r	0.107
us another	0.435
us meet	-0.1111
us try	-0.1245
va	-0.8945
vais	-0.3634
vais mal	-0.139
vas	-0.2356
vas a	-0.2314
verl*	-0.1488
verletzt	-0.1488
verletzt habe	-0.1488
verm*	0.2194
vida	-0.6674
vida $	-0.6674
voce $	0.4356
voice	0.1082
voy	-0.6493
voy a	-0.6493
vuel*	0.1959
wait	0.2604
walk	-0.2534
walk away	-0.2748
want	0.3941
want 2	0.2719
want to	0.4793
want*	-0.296
was	-0.1534
was my	-0.3059
was wrong	-0.2707
we	-0.8635
we could	-0.6532
we had	-0.2254
we try	-0.3886
week	-0.3282
week if	-0.122
week*	-0.4646
weekend	-0.4273
weekend $	-0.4273
well	-0.711
well $	-0.4106
well no	-0.1883
well soon	-0.4549
werde	-0.4528
werde mich	-0.4528
were right	-0.3747
what	-0.4066
what a	-0.1928
what are	-0.405
what happened	-0.2901
what happens	-0.4003
what i	-0.3522
what if	-0.4129
what is	-0.2209
what you	-0.8072
what*	-0.4962
when	-0.5902
when can	-0.4358
when i	-0.6069
when you	-0.2588
where	-0.3367
where should	-0.1153
who	-0.5405
who is	-0.2473
why	0.6402
wie	-0.3578
wie geht	-0.3578
will	-0.2716
will be	-0.3257
will change	-0.3786
will come	-0.192
will let	-0.1587
will never	-0.598
will not	0.5382
will pick	-0.2012
will pop	-0.122
will stop	-0.3401
will tell	-0.2861
wish	0.6426
with the	-0.4449
with your	-0.9205
with*	0.6322
without	0.6322
without you	0.6322
work	-0.6241
work $	-0.3785
work hey	-0.1242
work i	-0.1111
would	0.375
would really	0.1166
would that	-0.1688
wrong	-0.2521
wrong and	-0.2729
x	0.8779
x $	0.8779
xx	0.1757
xx $	0.1757
year	-0.4086
year $	-0.4095
years	-0.3463
yell*	-0.2094
yelling	-0.2094
yelling at	-0.2065
you $	-0.2227
you a	-0.5657
you again	0.6703
you all	0.1468
you and	-0.4266
you arnt	0.1166
you at	-0.3244
you awake	-0.4801
you back	0.7262
you been	-0.4354
you can	-0.4837
you clearly	-0.1936
you come	-0.5019
you coming	-0.3697
you destroyed	-0.2345
you did	-0.6395
you disgust	-0.4941
you do	-0.498
you doin	-0.3339
you doing	-0.2545
you every	0.4175
you finish	-0.149
you for	-0.3974
you get	-0.4163
you give	-0.3309
you go	-0.1111
you got	-0.4907
you had	-0.3312
you have	-0.3887
you in	-0.3546
you just	0.1542
you know	-0.1237
you left	-0.5659
you like	0.6295
you loads	0.374
you my	0.3052
you never	-0.1923
you no	0.107
you only	-0.3957
you pick	-0.2688
you put	-0.3178
you send	-0.417
you sn	-0.1242
you so	0.6967
you still	0.1555
you today	-0.347
you tomorrow	0.1166
you up	-0.5855
you want	-0.7532
you well	-0.4299
you were	0.1203
you when	-0.1621
you will	-0.4231
you would	-0.6981
you you	0.1774
your	-0.2962
your baby	0.238
your dreams	-0.112
your exam	-0.2442
your family	-0.2578
your fault	-0.1674
your favorite	-0.1897
your grandmother	-0.3159
your half	-0.1087
your house	-0.1533
your mom	-0.133
your new	-0.5843
your ok	-0.1508
your still	-0.122
your*	-0.3759
yourself	-0.4038
yourself $	-0.4038
zuru*	0.1563
~	-1.1326
""",
    'draft.attack': """\
!apology	-1.1695
!attack	2.7697
!bargain	-0.861
!begging	-1.3264
!caring	-1.6924
!guilt	-1.0551
!logistics	-0.8149
!probe	-1.4685
10	-0.4742
10 $	-0.1692
2	-0.434
2 tonight	-0.1537
2 you	-0.1235
3	-0.1588
4	-0.3876
4 tomorrow	-0.2028
5	-0.5327
5 $	-0.5327
6	-0.1415
7	-0.2046
^ after	-0.3347
^ answer	-0.2853
^ are	-0.6603
^ bitte	-0.5108
^ call	-0.1995
^ can	-0.6026
^ congratulations	0.3383
^ did	-0.5473
^ do	0.3222
^ du	0.8435
^ emma	-0.1692
^ eres	0.447
^ es	-0.2101
^ espero	-0.3409
^ everyone	0.666
^ feliz	-0.7041
^ get	-0.351
^ give	-0.5172
^ glad	-0.4582
^ good	-0.4565
^ happy	-0.4811
^ have	0.5121
^ hello	-0.2274
^ hey	-0.761
^ hi	-0.4871
^ hiya	-0.1369
^ hola	-0.6892
^ hope	0.2896
^ how	-0.7174
^ i	-0.3846
^ if	-0.2801
^ it	0.3443
^ j	-0.1613
^ just	-0.6272
^ kannst	-0.5674
^ let	-0.4662
^ lol	-0.3446
^ may	-0.5481
^ merry	-0.7937
^ miss	-0.8617
^ my	0.3442
^ need	-0.4574
^ nice	-0.1646
^ no	-0.3334
^ oi	-0.7262
^ ok	-0.2667
^ perdoname	-0.2512
^ please	-0.3879
^ por	-0.4815
^ recojo	-0.1959
^ remember	-0.3523
^ salut	-0.3126
^ se	-0.6451
^ si	-0.4579
^ sinto	-0.4712
^ sorry	-0.5594
^ take	-0.5407
^ te	-0.1091
^ tell	-0.2135
^ thank	-0.1727
^ thanks	0.4453
^ that	-0.8163
^ the	-0.9101
^ thinking	-0.4805
^ tu	0.1065
^ voce	0.654
^ was	-0.68
^ we	-0.5982
^ when	-0.2272
^ who	-0.3551
^ wish	-0.4532
^ x	-0.3766
^ you	0.806
^ your	0.6695
a	0.2131
a arrepentir	-0.2963
a because	-0.3794
a break	-0.3099
a cheater	0.24
a different	-0.1093
a good	-0.4065
a great	-0.4835
a las	-0.7596
a liar	0.4293
a los	-0.1959
a ser	-0.1961
a sua	-0.215
about me	0.1719
about the	-0.6182
about you	0.4884
about your	-0.5608
about yourself	0.5875
acco*	-0.2649
account	-0.2649
account $	-0.2649
addr*	-0.6018
address	-0.6018
after	-0.886
after everything	-0.1991
again	0.2104
again $	-0.7543
ages	-0.3052
ages $	-0.3052
ai	-0.2781
ai fait	-0.2781
all my	-0.3351
all the	-0.4967
all your	0.4409
allem	0.1375
allem schuld	0.3112
alles	0.1805
alone	0.4591
alone $	0.4591
am	-0.5236
am a	-0.1093
am at	-0.2505
am begging	-0.2673
am bored	-0.6854
am going	-0.1177
am in	-0.2156
am on	-0.1507
am so	-0.1036
am sorry	-0.3898
am suffering	-0.2404
amo	-0.5117
amo $	-0.215
an allem	0.3112
and	-0.3558
and i	-0.4728
and pick	-0.1221
and then	0.2251
and your	0.172
ande*	-0.3921
andern	-0.3921
andern gib	-0.1285
another try	-0.1175
answ*	-0.3202
answer	-0.3202
answer $	-0.6139
answer me	0.2008
any	-0.1059
anyo*	0.8728
anyone	0.8728
anyt*	-0.5169
anything	-0.5169
anything $	-0.1247
anything to	-0.5142
apol*	-0.33
apologize	-0.33
apologize for	-0.33
appo*	-0.4289
appointment	-0.4289
appointment is	-0.1692
are a	0.435
are doing	-0.1874
are happy	-0.1815
are my	-0.7433
are you	-0.9007
arre*	-0.3471
arrepentir	-0.2963
arrepentir $	-0.2963
as	0.2127
at	-0.5366
at 10	-0.1692
at 3	-0.1588
at 6	-0.1415
at nine	-0.3032
at the	-0.3852
at work	-0.1967
at you	-0.2851
awake	-0.5225
awake $	-0.5225
away	-0.2293
away $	-0.2293
babe	-0.1086
baby	-0.1727
baby $	-0.2343
back	-0.5532
back $	-0.2957
bad	-0.2857
be	-0.5143
be friends	-0.1994
be there	-0.4231
beber	-0.4114
beber $	-0.4114
beca*	-0.4347
because	-0.4347
because de	-0.3794
because of	-0.3335
been	-0.3351
been $	-0.5047
begg*	-0.2673
begging	-0.2673
beli*	-0.3706
believe	-0.3706
bem	-0.556
bem $	-0.556
best	-0.5081
best $	-0.1863
bien	-0.319
birt*	-0.3826
birthday	-0.3826
birthday $	-0.291
birthday hope	-0.4142
bist an	0.3112
bitte	-0.5108
bitte melde	-0.2534
bored	-0.5779
boxes	-0.4166
boxes $	-0.4166
brau*	-0.6802
brauche	-0.2534
brauche dich	-0.2534
brea*	-0.2415
break	-0.3099
but	0.24
by	0.2151
c	-0.1747
c you	-0.2091
call	-0.4305
call me	-0.2382
call*	-0.2673
calling	-0.2673
can	-0.6608
can i	-0.3048
can not	-1.0439
can we	-0.444
can you	-0.6216
car	-0.5422
care	-0.5975
care $	-0.1345
care if	-0.2404
care then	-0.1955
care*	-0.1166
cared	0.1939
cared about	0.1939
ce	-0.2781
ce que	-0.2781
chan*	-0.7413
chance	-0.4849
chance $	-0.4956
change	-0.4912
changed	-0.5947
chea*	0.7013
cheater	0.24
cheater $	0.24
chec*	-0.337
chri*	0.458
christmas	0.458
cinco	-0.8215
cinco $	-0.8215
clea*	-0.2404
clearly	-0.2404
clearly do	-0.2404
coll*	-0.3056
come	-0.477
come and	-0.1221
come back	-0.6256
come get	-0.1121
come home	-0.2265
come true	-0.1409
comi*	-0.437
coming	-0.437
coming to	-0.186
comp*	-0.1481
completely	-0.1481
completely forgot	-0.1481
congratulations	0.3383
congratulations on	0.3933
cont*	-0.3736
contestas	-0.359
contestas te	-0.2963
could	-0.559
coun*	-0.4333
culpa	-0.9712
cump*	-0.3949
cumpleanos	-0.3949
cumpleanos te	-0.1995
dass	-0.3646
dass ich	-0.3646
date	-0.4265
day	0.1441
day $	-0.4086
de	-0.8195
de beber	-0.4114
de neuf	-0.3126
de toi	-0.471
dejes	-0.2735
dejes $	-0.2735
den	-0.1449
den keller	-0.1449
depo*	-0.3447
desc*	-0.6733
desculpa	-0.6733
deseo	-0.1995
deseo lo	-0.1995
dest*	0.3481
destroyed	0.3481
destroyed everything	0.3481
dich $	0.5726
dich ich	-0.2534
dich verletzt	-0.15
did	-1.0206
did $	-0.3494
did not	-0.3013
did you	-0.4862
dife*	-0.1961
diferente	-0.1961
diferente $	-0.1961
diff*	-0.1899
different	-0.1899
different person	-0.1093
din	-0.2112
din lock	-0.2112
dinn*	-0.7396
dinner	-0.7396
dir	-0.5685
disg*	0.4742
disgust	0.4742
disgust me	0.4742
do it	-0.1412
do not	0.2614
do this	-0.1236
do you	-0.9109
doct*	-0.1915
doctor	-0.1915
doctor appointment	-0.1692
does	0.7533
doin	-0.8242
doin $	-0.5835
doing	-0.3276
doing tonight	-0.2435
doing well	-0.1874
done	-0.5659
drea*	-0.4369
dreams	-0.4369
dreams come	-0.1409
drin*	-0.3529
drink	-0.5835
drinking	-0.3529
drop	-0.1143
du	-0.2944
du bist	0.5335
du meine	-0.1449
eine	-0.1285
eine chance	-0.1285
emma	-0.1692
emma s	-0.1692
enjoy	0.2656
eres	0.447
eres una	0.447
es	0.1059
es $	-0.4363
es tut	-0.2101
espe*	-0.3648
espere	-0.1613
espere que	-0.1613
espero	-0.3409
espero que	-0.3409
eu	-0.5979
even	-0.984
ever	0.6263
ever*	0.5275
every	-0.427
everyone	0.9423
everything	-0.5698
everything $	-0.7433
everything i	-0.2519
everything we	0.3481
exam	-0.2958
fait	-0.2781
falta	-0.4712
falta te	-0.215
fami*	0.1302
family	0.1302
family $	0.1302
fancy	-0.5943
fault	0.3013
fault $	0.4382
favo*	-0.2424
favor	-0.5463
favor $	-0.5462
favor no	-0.191
favorite	-0.2424
favorite movie	-0.2424
feel	-0.9383
feel*	-0.3834
feeling	-0.3834
feliz	-0.7041
feliz cumpleanos	-0.3949
fini*	-0.5277
finish	-0.1295
finish then	-0.1221
for everything	-0.1298
for the	-0.3684
for what	-0.4253
for yelling	-0.2951
for you	-1.2259
for your	-0.6962
fore*	-0.2348
forever	-0.2348
forever $	-0.2348
forg*	-0.5292
forgot	-0.1841
form	-0.2082
form $	-0.2082
frid*	-0.5436
friday	-0.5059
friday $	-0.5059
frie*	-0.1741
friends	-0.1741
from	0.1601
from the	-0.2046
full	-0.2965
game	-0.1415
gd	-0.1409
geht	-0.6104
geht es	-0.6104
get	-0.487
get my	-0.3635
get some	-0.411
get well	-0.351
gib	-0.1285
gib uns	-0.1285
give	-0.4556
give me	-0.1787
give us	-0.1251
glad	-0.4582
go	0.5571
god	-0.5051
goin	-0.2233
going	-0.1996
going $	-0.1668
going to	-0.1177
good	0.2709
good luck	-0.4565
got	-0.4399
great	-0.4835
great day	-0.1818
guess	-0.6324
gute	-1.0032
habe	-0.5428
habe $	-0.5428
habe*	-0.2512
haberte	-0.2512
haberte mentido	-0.2512
had	-0.1708
had $	0.3481
had a	-0.6692
half	-0.1305
half of	-0.1596
happ*	-0.5925
happened	-0.3353
happened $	-0.3786
happens	-0.5269
happens $	-0.2893
happens to	-0.4274
happy	-0.4532
happy birthday	-0.391
has	-0.8318
has a	-0.8427
hate	0.5701
hate you	0.5701
have	0.2151
have a	-0.723
have changed	-0.6655
have mail	-0.1761
have not	-0.2085
have to	-0.9269
have you	-0.4482
hear	-0.4825
hear about	-0.4856
heard	-0.2523
hello	-0.2274
her	-0.5059
here	-0.751
here where	-0.223
hey	-0.745
hey happy	-0.13
hey wie	-0.2316
hey you	-0.6343
hi	-0.4871
hi what	-0.4491
hice	-0.2573
him	0.2441
him $	0.2441
hiya	-0.1369
hola	-0.6892
hola que	-0.3358
hold	-0.1864
hold you	-0.1864
home	-0.5163
home $	-0.191
hope	0.2287
hope you	-0.1132
hope your	-1.1596
how	-0.6015
how are	-0.366
how i	-0.3346
how is	-0.6622
how much	-0.1761
hun	-0.6832
hun $	-0.6118
hurt	-0.3599
hurt you	-0.295
i	-0.6198
i am	-0.5236
i apologize	-0.3435
i can	-1.118
i come	-0.2135
i did	-0.4006
i din	-0.2112
i feel	-0.2829
i get	-0.3878
i had	-0.5681
i hate	0.5701
i have	0.429
i hurt	-0.3005
i lied	-0.3372
i love	-0.3169
i miss	-0.3864
i need	-0.442
i never	-0.4486
i promise	-0.1729
i really	-0.3793
i regret	-0.2699
i sacrificed	-0.1991
i saw	0.218
i send	-0.1761
i should	-0.3477
i started	-0.1093
i take	-0.1855
i think	-0.1055
i was	-0.5071
i will	-0.4566
i wish	-0.1863
ich	-0.5354
ich brauche	-0.2534
ich dich	-0.3151
ich werde	-0.3921
if	-0.5842
if i	-0.3208
if something	-0.4274
if we	-0.3889
if you	-0.6141
igno*	-0.2963
ignore	-0.2963
ignore me	-0.2963
il	-0.736
in	-0.3403
in $	-0.4123
in ages	-0.3052
in den	-0.1449
in the	0.4914
in your	-0.5812
inst*	-0.1543
instead	-0.1543
inte*	-0.454
is	-0.1499
is all	0.4744
is it	-0.4226
is not	-0.4042
is on	-0.2862
is the	-0.4032
is tuesday	-0.1692
is up	-0.4491
is what	-0.2941
is you	-0.1436
it	-0.5356
it $	-0.8622
it again	-0.1412
it going	-0.1668
it is	0.4297
it was	-0.4491
its	-0.527
j	-0.3113
j ai	-0.2781
j espere	-0.1613
je	-0.1487
je vais	-0.4383
jeal*	-0.2441
jealous	-0.2441
job	0.2244
job $	-0.7011
just	-0.6133
just be	-0.1994
just walk	-0.1991
kann	-0.5596
kann ich	-0.5596
kann*	-0.5674
kannst	-0.5674
kannst du	-0.5674
keep	-0.5802
kell*	-0.1449
keller	-0.1449
keller stellen	-0.1449
key	-0.4247
keyp*	-0.2112
keypad	-0.2112
keypad $	-0.2112
keys	-0.1851
kids	-0.2098
know	-0.3961
la	0.3398
las	-0.7596
las cinco	-0.1959
last	-0.3564
last night	-0.2843
late	-0.4977
later	-0.4954
later $	-0.4844
leave	-0.9257
leave me	-0.8824
leave the	-0.1597
left	-1.0642
left me	-0.376
leid	-0.2101
leid dass	-0.2101
les	-1.0667
let	-0.4961
let me	-0.4986
let us	-0.35
liar	0.4293
liar and	0.24
lied	-0.3372
life	0.4401
life $	0.5561
like	0.3283
like you	-0.4204
list*	-0.3745
lo	-0.3266
lo mejor	-0.1995
lo que	-0.2573
loads	-0.1248
lock	-0.2112
lock my	-0.2112
lol	-0.4605
long	-0.6172
long time	-0.6172
los	-0.5205
los ninos	-0.1959
lots	-0.193
lots of	-0.193
love	-0.3009
love me	-0.3028
love you	-0.3053
love*	-0.153
luck	-0.4565
luck with	-0.3822
lying	-0.1072
lying to	-0.1072
mail	-0.1761
mail here	-0.1761
make	-0.1274
make it	-0.1274
mal	-0.212
mal a	-0.212
mala	0.2564
mala persona	0.2564
may	-0.4994
may all	-0.1999
me	-0.1405
me again	0.5227
me and	-0.9014
me back	-0.1178
me dejes	-0.2735
me i	-0.2627
me like	-0.8579
me only	0.1939
me see	-0.3388
me up	-0.1273
me when	-0.2524
me your	-0.1852
meet	-0.132
meet me	-0.1319
meet*	-0.3419
meeting	-0.3419
meine	-0.3831
meine sachen	-0.3831
mejor	-0.1995
mejor $	-0.1995
melde	-0.2534
melde dich	-0.2534
ment*	0.4473
mentido	-0.4058
mentido $	-0.4058
merry	-0.7937
mess*	-0.3187
met	0.6601
mich	-0.3921
mich andern	-0.3921
minu*	-0.5202
minutes	-0.5093
minutes late	-0.526
mir	-0.2101
mir leid	-0.2101
miss	-0.888
miss you	-0.3631
miss*	-0.7229
missing	-0.1803
mom	-0.4161
mom is	-0.4036
mom s	-0.1313
money	-0.4993
more	-0.4447
morn*	-0.1394
morning	-0.1394
morning $	-0.1394
move	-0.2207
moved	-0.7703
moved to	-0.7703
movie	-0.2424
movie is	-0.2424
much	-0.7496
much $	-0.3087
much i	-0.1828
much pain	-0.1888
my	-0.1048
my everything	-0.7433
my fault	-0.4847
my keypad	-0.2112
my life	0.5394
my mom	-0.2656
my new	-0.8774
my things	-0.1121
my time	0.2748
name	-0.3744
name of	-0.3744
nao	-0.6482
ne	-0.6678
need	-0.4975
need to	-0.2158
need you	-0.4527
need*	-0.2324
needed	-0.2324
needs	-0.5687
needs your	-0.4651
neuf	-0.3126
neuf $	-0.3126
never	0.6996
never cared	0.1939
never have	-0.7652
new	0.4019
new job	-0.6615
new victim	0.3933
new year	-0.8743
nice	-0.2864
nicht	-0.6829
night	-0.4331
night $	-0.2133
nine	-0.3032
nine $	-0.3032
ninos	-0.1959
ninos a	-0.1959
no	-0.738
no contestas	-0.2963
no me	-0.314
no need	-0.1729
no puedo	-0.4286
nobo*	-0.5338
nobody	-0.5338
not	-0.1419
not answer	0.2793
not believe	-0.3706
not care	-0.2404
not do	-0.1946
not even	-0.8687
not leave	-0.6287
noth*	-0.8303
nothing	-0.8303
now	-0.4045
now $	-0.4041
now let	-0.1093
numb*	-0.3887
number	-0.3887
of	0.3626
of my	0.4481
of the	-0.469
of you	0.1739
off	-0.1238
oi	-0.7262
ok	-0.501
ok thanks	-0.1955
on	-0.3473
on the	-0.7261
on tv	-0.2424
on you	0.3018
on your	0.3933
once	-0.4978
once and	-0.1833
one	-0.2208
one $	0.3462
one more	-0.4207
only	0.5557
only about	0.1939
or	-0.3456
or i	-0.4409
our	-0.5175
our song	-0.4115
out	-0.5546
over	-0.2958
over $	-0.2958
owe	-0.7665
owe me	-0.7665
pain	-0.2048
pain i	-0.232
pape*	-1.0733
papers	-0.1625
party	-0.1886
party $	-0.1037
pas	-0.4519
pass*	-0.7302
path*	0.4378
pathetic	0.4378
pathetic $	0.4378
perd*	-0.5624
perdoname	-0.2512
perdoname por	-0.2512
pers*	0.7132
person	0.616
person now	-0.1093
persona	0.2564
persona $	0.2564
pick	-0.1806
pick me	-0.1371
pick up	-0.1896
pick you	-0.1221
pict*	0.1563
picture	-0.5939
picture $	-0.5939
pictures	0.2793
place	-0.5475
place $	-0.4982
plea*	-0.568
please	-0.5942
please $	-0.7163
please come	-0.1537
please leave	-0.1275
please please	-0.1175
por	-1.0997
por favor	-0.5463
por haberte	-0.2512
post	0.2793
pour	-0.2781
pren*	-0.9482
prom*	-0.7437
prometo	-0.1961
prometo que	-0.1961
promise	-0.1729
promise i	-0.1863
prove	-0.3183
puedo	-0.7719
put	-0.4605
que	-1.1603
que hice	-0.2573
que j	-0.2781
que ta	-0.6728
que tal	-0.3358
que voy	-0.1961
quit	-0.2772
quoi	-0.8343
quoi de	-0.3126
real*	-0.3993
really	-0.4512
reco*	-0.7596
recojo	-0.1959
recojo a	-0.1959
regr*	-0.2699
regret	-0.2699
regret lying	-0.1072
reme*	-0.8704
remember	-0.8704
remember this	-0.2189
rent	-0.1596
rent $	-0.1596
reply	-0.2561
resp*	-0.1855
responsibility	-0.1855
responsibility $	-0.1248
rest	-0.3475
revi*	-0.5372
reviens	-0.5372
right	0.4836
right about	0.5445
room	-0.4914
ruin*	0.7739
s	-0.4091
s doctor	-0.1692
sach*	-0.3831
sachen	-0.3831
sachen in	-0.1449
sacr*	-0.1991
sacrificed	-0.1991
sacrificed you	-0.1991
sad	0.423
safe	-0.8361
safe $	-0.674
said	-0.5487
salut	-0.3126
salut quoi	-0.3126
saw you	0.3144
saw your	-0.612
say	-0.6269
say $	-0.4496
scho*	-0.2612
school	-0.2612
schu*	0.3112
schuld	0.3112
schuld $	0.3112
se	-0.6451
see	-1.1589
see what	-0.2893
see you	-0.1543
self*	0.164
selfish	0.164
send	-0.5311
send it	-0.1761
send me	-0.6201
ser	-0.1961
ser diferente	-0.1961
shou*	-0.3416
should	-0.3416
should i	-0.1761
si	-0.4579
si no	-0.359
sign	-0.3621
sign*	-0.5397
sinto	-0.4712
sinto tanto	-0.215
sleep	-0.4708
slow	-0.4511
so	0.7186
so $	-0.8627
so bad	-0.1837
so much	-0.3399
so sorry	-0.5094
some	-0.411
some*	-0.7957
someone	-0.5582
something	-0.3472
something happens	-0.4274
song	-0.4115
soon	-0.4131
soon $	-0.3959
sorry	-0.6089
sorry $	-0.2117
sorry 2	-0.5179
sorry for	-0.3958
sorry i	-0.4205
star*	-0.1093
start	-0.5623
started	-0.1093
started therapy	-0.1093
stat*	-0.139
station	-0.1513
station $	-0.141
stel*	-0.1449
stellen	-0.1449
stellen $	-0.1449
still	-0.8056
still love	-0.3563
stop	-0.1104
stra*	-0.5932
stranger	-0.5741
stre*	-0.7965
sua	-0.6004
sua falta	-0.4712
suff*	-0.2404
suffering	-0.2404
suffering $	-0.2404
surp*	-0.2283
sweet	-0.395
t	-0.7478
ta	-0.6728
table	-0.1102
take	-0.6985
take a	-0.3099
take care	-0.549
take it	-0.4501
take responsibility	-0.1248
takes	-0.1751
tal	-0.3358
tal $	-0.3358
talk	0.3305
talk to	0.4684
tanto	-0.215
tanto a	-0.215
te	0.1316
te amo	-0.5117
te deseo	-0.1995
te prometo	-0.1961
te vas	-0.2963
tell	-0.2784
tell me	-0.2135
tell*	-0.7708
text	0.4135
than	0.4018
than*	0.2786
thank	-0.1727
thank you	-0.1727
thanks	0.2786
thanks $	-0.182
that	0.121
that $	0.6447
that i	-0.7381
that is	-0.1801
the	-1.1057
the best	-0.5081
the car	-0.5422
the form	-0.2082
the kids	-0.2098
the money	-0.5738
the name	-0.3744
the new	-0.6666
the papers	-0.1625
the party	-0.1647
the rent	-0.1596
the station	-0.1954
then	-0.2431
then $	-0.2364
then i	-0.1221
ther*	-0.1153
therapy	-0.1153
therapy i	-0.1093
there	-0.4059
thin*	-0.7531
things	-0.3316
things $	-0.145
think	0.1311
think about	0.3801
think of	-0.5885
thinking	-0.5734
thinking of	-0.629
this	-0.707
this $	-0.7582
this place	-0.2189
thou*	-0.4433
thought	-0.491
three	0.4298
ti	-0.3441
ti $	-0.3441
time	-0.3103
to	-0.3437
to answer	-0.5579
to be	-0.1261
to do	-0.2222
to get	-0.2163
to hear	-0.1022
to me	0.2995
to miss	-0.1079
to see	-0.6587
to the	-0.1897
to you	-0.924
today	-0.6155
today $	-0.6491
todo	-0.2573
todo lo	-0.2573
toge*	-0.4333
together	-0.4333
together $	-0.4333
toi	-0.5008
toi $	-0.382
tomo*	-0.3409
tomorrow	-0.3409
tomorrow $	-0.233
tomorrow at	-0.2106
toni*	-0.5788
tonight	-0.5788
tonight $	-0.553
tonight i	-0.2235
too	-0.6272
tout	0.4615
tout ce	-0.2781
tran*	-1.0596
trea*	-0.6299
true	-0.1409
true $	-0.1409
try	-0.3542
try again	-0.2842
try please	-0.1175
tu	-0.242
tudo	-0.6322
tues*	-0.1959
tuesday	-0.1959
tuesday at	-0.1692
tut	-0.2101
tut mir	-0.2101
tv	-0.1961
tv $	-0.2424
um	0.264
una	0.447
una mala	0.2564
uns	-1.0115
uns eine	-0.1285
up	0.1912
up $	0.1743
up 2	-0.171
us	-0.6255
us another	-0.1082
us try	-0.1093
va	-0.9713
vais	-0.4383
vais mal	-0.212
vas	-0.2892
vas a	-0.2963
verl*	-0.15
verletzt	-0.15
verletzt habe	-0.15
verm*	-1.0778
vict*	0.3933
victim	0.3933
victim $	0.3933
vida	0.956
vida $	0.956
voce	0.185
voce $	-0.5681
voice	-0.6734
voy	-0.8568
voy a	-0.8568
vuel*	-0.3882
walk	-0.1813
walk away	-0.1991
want	-0.5367
want to	-0.482
was	-0.9269
was my	-0.4491
was wrong	-0.1559
we	-0.406
we could	-0.559
we had	0.3213
we try	-0.5352
week	-0.4477
week*	-0.6072
weekend	-0.5907
weekend $	-0.5907
well	-0.9174
well $	-0.7791
well no	-0.1874
well soon	-0.351
werde	-0.3921
werde mich	-0.3921
were	0.6737
were right	0.5445
what	-0.1197
what a	0.4603
what are	-0.4724
what happened	-0.3834
what happens	-0.2893
what i	-0.5137
what if	-0.5002
what is	-0.4491
what*	-0.5544
when	-0.7726
when can	-0.2308
when i	-0.5597
when you	-0.6772
where	-0.3971
where should	-0.1761
who	-0.632
who is	-0.3913
why	-0.7686
wie	-0.4363
wie geht	-0.4363
will	-0.3672
will be	-0.2723
will change	-0.1471
will never	0.2323
will not	-0.7675
will tell	-0.2691
wish	-0.4236
wish you	-0.2559
with the	-0.2245
with your	0.2603
with*	-0.1738
without	-0.1738
without you	-0.1738
work	-0.4814
work $	-0.3238
would	-0.7472
would that	-0.138
wrong	-0.1376
wrong and	-0.1248
x	-0.5994
x $	-0.5994
xx	-0.2604
xx $	-0.2604
year	-0.8743
year $	-0.7463
years	0.1656
yell*	-0.2951
yelling	-0.2951
yelling at	-0.2851
you	0.2894
you $	0.3639
you a	-0.7236
you again	-0.1823
you all	-0.5876
you are	0.4835
you at	-0.2489
you awake	-0.5225
you back	-0.2416
you been	-0.4051
you can	0.3347
you clearly	-0.2404
you come	-0.1595
you coming	-0.4618
you destroyed	0.3481
you did	-0.9382
you disgust	0.4742
you do	-0.1191
you doin	-0.8242
you doing	-0.28
you every	-0.3709
you finish	-0.1221
you for	-0.8853
you get	-0.3087
you got	-0.5254
you had	-0.617
you have	-0.5906
you i	-0.2395
you in	-0.6839
you just	-0.3115
you know	-0.18
you left	-0.376
you like	-1.1082
you loads	-0.1248
you my	-0.1042
you only	0.4673
you pick	-0.311
you put	-0.4605
you send	-0.1852
you so	-0.3607
you still	-0.8774
you today	-0.5015
you up	-1.2017
you want	-0.43
you well	-0.6973
you were	0.2956
you when	-0.8091
you will	0.1928
you would	-0.7376
you you	0.2883
your dreams	-0.1409
your exam	-0.2958
your family	0.1302
your fault	0.49
your favorite	-0.2424
your half	-0.1596
your mom	-0.3188
your new	1.21
your ok	-0.1449
your*	0.3949
yourself	0.4121
yourself $	0.4121
zuru*	-0.921
~	-0.6704
""",
    'draft.guilt': """\
!apology	-1.8133
!attack	-1.2261
!bargain	-1.1633
!begging	-1.2432
!caring	-1.1528
!guilt	2.5414
!logistics	-1.0737
!probe	-1.4703
10	-0.3882
10 $	-0.1348
2	-0.2666
2 tonight	-0.117
3	-0.119
4	-0.3998
4 tomorrow	-0.2954
5	-0.4797
5 $	-0.4797
6	-0.4585
7	-0.3476
^ after	0.4383
^ answer	0.3696
^ are	-0.5859
^ bitte	-0.5123
^ call	-0.1202
^ can	-0.7169
^ congratulations	-0.2529
^ did	-0.9063
^ do	-0.1567
^ du	-0.5439
^ emma	-0.1348
^ eres	-0.4084
^ es	-0.2233
^ espero	-0.432
^ everyone	-0.2904
^ feliz	-0.6921
^ get	-0.3906
^ give	-0.4798
^ glad	-0.4252
^ good	-0.2642
^ happy	-0.4365
^ have	-0.4254
^ hello	-0.1788
^ hey	-0.5517
^ hi	-0.3356
^ hiya	-0.1772
^ hola	-0.6223
^ hope	-1.2705
^ how	-0.2626
^ i	-0.2693
^ ich	-0.9628
^ if	0.5682
^ it	-0.4235
^ j	-0.2484
^ je	-0.447
^ just	-0.7811
^ kannst	-0.2956
^ let	-0.7789
^ lol	-0.5484
^ love	-0.122
^ may	-0.6319
^ merry	-0.3144
^ miss	-0.8115
^ need	-0.3075
^ nice	-0.8381
^ no	-0.7717
^ oi	-0.5801
^ ok	-0.3262
^ perdoname	-0.2133
^ please	-0.6468
^ por	0.6163
^ recojo	-0.1839
^ remember	-0.956
^ salut	-0.3597
^ se	-0.6669
^ see	-0.2486
^ si	0.287
^ sinto	-0.4999
^ so	-0.5153
^ sorry	-0.5957
^ take	-0.2954
^ te	-0.8639
^ tell	-0.3663
^ thank	-0.1608
^ thanks	0.3204
^ that	-0.657
^ thinking	-0.3244
^ tu	-1.0807
^ voce	-0.6544
^ was	0.6743
^ we	-0.385
^ what	-1.1459
^ when	-0.6354
^ who	-0.3523
^ wish	-0.6214
^ x	-0.307
^ xx	-0.1093
^ you	0.4644
^ your	-0.557
a	-0.3194
a arrepentir	0.4242
a because	0.7001
a break	-0.1775
a chance	-0.1878
a cheater	-0.332
a different	-0.107
a good	-0.208
a great	-0.2546
a las	-0.4205
a liar	-0.3638
a los	-0.1839
a ser	-0.2445
a sua	-0.1852
able	-0.2486
able to	-0.2486
about	-0.6144
about me	-0.3839
about the	-0.4803
about you	-0.378
about your	-0.1422
about yourself	-0.4715
acco*	-0.2254
account	-0.2254
account $	-0.2254
addr*	-0.2964
address	-0.2964
after	0.7725
after everything	0.2046
again	-0.8549
again $	-0.6313
ages	-0.2604
ages $	-0.2604
all	-0.2731
all my	-0.7305
all the	-0.4864
all your	-0.3137
allem	0.4276
allem schuld	-0.2917
alles	-0.7034
alone	-0.8531
alone $	-0.8531
am a	-0.107
am at	-0.7507
am begging	-0.6336
am bored	-0.5952
am coming	0.2006
am going	-0.2524
am in	0.7667
am on	0.3771
am so	-0.1083
am sorry	-1.1278
am suffering	0.2462
amo	-0.4885
amo $	-0.1852
an	0.5355
an allem	-0.2917
and	0.2859
and a	-0.373
and if	-0.1565
and just	-0.1188
and pick	-0.3495
and then	-0.6926
and your	-0.4927
ande*	-0.2845
andern	-0.2845
answ*	0.5331
answer	0.5331
answer $	-0.1702
answer me	-0.1089
answer now	0.2006
any	-0.1587
anyo*	-0.1413
anyone	-0.1413
anyone $	0.142
anyt*	0.3257
anything	0.3257
anything $	-0.5143
anything to	0.5169
apol*	-0.3092
apologize	-0.3092
apologize for	-0.3092
appo*	-0.3086
appointment	-0.3086
appointment is	-0.1348
are	-0.2686
are a	-0.8289
are doing	-0.2527
are happy	0.7625
are my	-0.554
are you	-0.7094
arnt	-0.121
arnt pissed	-0.121
arre*	0.2997
arrepentir	0.4242
arrepentir $	0.4242
as	-0.66
at	-0.5167
at 10	-0.1348
at 3	-0.119
at 4	-0.1925
at 6	-0.4585
at home	-0.1442
at nine	-0.3489
at the	-0.7542
at work	-0.2436
at you	-0.2784
awake	-0.396
awake $	-0.396
away	0.3774
away $	0.3774
b	-0.2262
babe	-0.1396
babe i	-0.1338
baby	-0.192
baby $	-0.2436
back	0.377
back $	-0.5697
back i	0.2828
back to	-0.3346
bad	-0.3602
be able	-0.2486
be friends	-0.5543
be there	-0.4001
beber	-0.6142
beber $	-0.6142
beca*	0.9886
because	0.9886
because de	0.7001
because of	0.7488
been	-0.342
been $	-0.4327
begg*	-0.6336
begging	-0.6336
begging $	-0.2949
being	-0.3682
being jealous	-0.3682
bem	-0.6095
bem $	-0.6095
beso*	-0.1188
besoin	-0.1188
besoin de	-0.1188
best	-0.4806
best $	-0.2959
bett*	-0.6625
better	-0.6902
bien	-0.4122
bien pas	-0.1188
birt*	-0.3615
birthday	-0.3615
birthday $	-0.3261
birthday hope	-0.2336
bist	-0.5499
bist an	-0.2917
bitte	-0.5123
bitte melde	-0.2296
bored	-0.54
boxes	-0.5468
boxes $	-0.5468
brau*	-0.6286
brauche	-0.2296
brauche dich	-0.2296
brea*	-0.7078
break	-0.1775
but	-0.5028
but id	-0.121
c	-0.1358
c you	-0.1497
call*	0.3548
calling	0.3548
can	0.2337
can i	-0.8018
can not	0.7896
can we	-0.6342
car	-0.5745
care $	-0.1852
care if	0.2462
care then	-0.2238
care*	-0.1034
cared	-0.3867
cared about	-0.3867
casually	-0.1188
casually $	-0.1188
chan*	-0.9528
chance	-0.5355
chance $	-0.5191
change	-0.7584
changed	-0.674
chea*	-0.8776
cheater	-0.332
cheater $	-0.332
chec*	-0.4711
chri*	-0.5254
christmas	-0.5254
cinco	-0.5398
cinco $	-0.5398
clea*	0.2462
clearly	0.2462
clearly do	0.2462
coll*	-0.235
come and	-0.3495
come back	0.3034
come get	-0.2645
come home	-0.5474
come true	-0.1009
comp*	-0.1583
completely	-0.1583
completely forgot	-0.1583
cong*	-0.2578
congratulations	-0.2529
congratulations on	-0.1385
cont*	0.5151
contestas	0.6151
contestas te	0.4242
could	-0.7487
coun*	-0.3721
culpa	0.168
cump*	-0.3882
cumpleanos	-0.3882
cumpleanos te	-0.1966
dass	-0.5129
dass ich	-0.5129
date	-0.3633
date casually	-0.1188
day	-0.6303
day $	-0.3662
de	0.3027
de beber	-0.6142
de neuf	-0.3597
de repondre	-0.1188
de toi	0.1866
dejes	-0.5321
dejes $	-0.5321
den	-0.1247
den keller	-0.1247
depo*	0.2963
desc*	-0.5679
desculpa	-0.5679
deseo	-0.1966
deseo lo	-0.1966
dest*	-0.4357
destroyed	-0.4357
destroyed everything	-0.4357
dich $	-0.4832
dich ich	-0.2296
dich verletzt	-0.1506
did	0.6097
did $	0.4769
did not	-0.5467
did you	-0.6108
dife*	-0.2445
diferente	-0.2445
diferente $	-0.2445
diff*	-0.3043
different	-0.3043
different person	-0.107
din	-0.1819
din lock	-0.1819
dinn*	-0.5223
dinner	-0.5223
dir	0.4808
disg*	-0.5813
disgust	-0.5813
disgust me	-0.5813
do	-0.2518
do it	-0.2241
do something	-0.1338
do this	-0.2882
do you	0.2305
doct*	-0.3532
doctor	-0.3532
doctor appointment	-0.1348
does	-0.3428
does not	-0.1565
doin	-0.5785
doin $	-0.4065
doing	-0.3144
doing tonight	-0.1933
doing well	-0.2527
done	-0.4241
drea*	-0.5107
dreams	-0.5107
dreams come	-0.1009
drin*	-0.4727
drink	-0.4887
drinking	-0.4727
drop	-0.5022
du	-0.9783
du bist	-0.3626
du meine	-0.1247
eat	0.2481
eat or	0.2481
em	-0.1163
em round	-0.1163
emma	-0.1348
emma s	-0.1348
enjoy	-0.4179
eres	-0.4084
eres una	-0.4084
es	-0.6223
es $	-0.3057
es tut	-0.2233
espe*	-0.4903
espere	-0.2484
espere que	-0.2484
espero	-0.432
espero que	-0.432
eu	0.4635
even	0.922
ever	0.1162
every	0.3314
everyone	-0.2882
everyone what	0.16
everything	0.2746
everything $	-0.554
everything we	-0.4357
falta	-0.4999
falta te	-0.1852
fami*	-0.476
family	-0.476
family $	-0.476
fancy	-0.3898
fault	-0.42
fault $	-0.3152
favo*	-0.1727
favor	-0.8133
favor $	-0.5366
favor no	-0.5853
favorite	-0.1727
favorite movie	-0.1727
feel	0.5158
feel*	-0.1751
feeling	-0.1751
feliz	-0.6921
feliz cumpleanos	-0.3882
fini*	-0.5816
finish	-0.4365
finish then	-0.3495
for	-0.2876
for everything	-0.4624
for how	-0.1244
for the	-0.8924
for what	-0.6157
for yelling	-0.282
for you	0.6756
for your	-0.3363
fore*	-0.1673
forever	-0.1673
forever $	-0.1673
forg*	-0.7435
forgot	-0.3379
forgot will	-0.1163
form	-0.1745
form $	-0.1745
frid*	-0.4751
friday	-0.369
friday $	-0.369
frie*	-0.6801
friends	-0.6801
from	-0.4563
from the	-0.3476
full	-0.7072
game	-0.1739
gd	-0.1791
geht	-0.5244
geht es	-0.5244
get my	-0.7329
get some	-0.3166
get to	-0.2486
get well	-0.3906
give	-0.4255
give me	-0.404
give us	-0.122
glad	-0.4252
go	-0.7244
go $	-0.1565
god	-0.606
goin	-0.2484
going	-0.3678
going $	-0.2749
going to	-0.2524
good	-1.1524
good luck	-0.2642
got	-0.5149
great	-0.2546
great day	-0.1763
guess	0.516
gute	-0.8812
habe	0.3444
habe $	0.3444
habe*	-0.2133
haberte	-0.2133
haberte mentido	-0.2133
had	0.4824
had $	-0.4357
had a	0.5069
half	-0.1404
half of	-0.1739
hand*	-0.4265
handover	-0.4265
happ*	0.3787
happened	-0.5496
happened $	-0.5467
happens	0.6513
happens $	0.3496
happens to	0.5269
happy	-0.2066
happy birthday	-0.3687
happy knowing	0.4556
has a	-0.6699
hate	-0.6508
hate you	-0.6508
have	-0.2598
have a	-0.8495
have changed	-0.7037
have mail	-0.2267
have not	-0.1433
have to	-0.5676
have you	-0.4088
hear	-0.1543
hear about	-0.1263
heard	-0.238
hello	-0.1788
her	-0.5335
here	-1.0062
here $	-0.1163
here where	-0.2377
hey	-0.5306
hey happy	-0.14
hey wie	-0.1816
hey you	-0.4856
hi	-0.3356
hi babe	-0.1338
hi what	-0.2552
hice	0.128
him	-0.4344
him $	-0.4344
hiya	-0.1772
hola	-0.6223
hola que	-0.3691
hold	-0.2689
hold you	-0.2689
home	-0.7149
home $	-0.5321
home now	-0.1338
hope	-0.1329
hope you	0.3413
hope your	-0.5383
house	0.2006
house $	0.2006
how	0.1843
how are	-0.4324
how i	-0.1595
how is	-0.6375
how much	0.569
how you	-0.1052
hun	-0.6102
hun $	-0.543
hurt	0.2475
hurt you	-0.2142
i	0.4804
i apologize	-0.3117
i can	0.6795
i come	-0.4464
i din	-0.1819
i feel	0.153
i finish	-0.3429
i get	0.4841
i had	0.334
i hate	-0.6508
i hope	0.5656
i hurt	-0.2157
i lied	-0.5049
i love	-0.437
i miss	-0.4071
i need	-0.6814
i never	0.5775
i promise	-0.3601
i really	0.653
i regret	-0.7173
i sacrificed	0.2046
i saw	-0.3008
i send	-0.2267
i should	-0.5147
i started	-0.107
i take	-0.3363
i think	-0.1777
i treated	-0.1072
i want	-0.1661
i was	-0.5293
i will	-0.1269
i wish	-0.2959
ich brauche	-0.2296
ich dich	-0.4627
ich werde	-0.2845
id	-0.1082
id would	-0.121
if	0.5282
if it	-0.1565
if something	0.5269
if we	-0.185
if you	0.4296
if your	-0.1163
igno*	0.5158
ignore	0.5158
ignore me	0.5158
il	-0.495
in	-0.2173
in $	0.4742
in ages	-0.2604
in den	-0.1247
in the	-0.1322
in your	-0.6766
inst*	-0.1193
instead	-0.1193
inte*	-0.335
is	-0.2537
is it	-0.4098
is not	-0.2586
is on	-0.4787
is the	-0.222
is tuesday	-0.1348
is up	-0.2552
is what	0.5932
is you	-0.1901
it $	0.2759
it again	-0.2241
it does	-0.1565
it going	-0.2749
it slow	-0.1188
it was	-0.3651
its	0.2934
j espere	-0.2484
je vais	0.2706
jeal*	-0.6887
jealous	-0.6887
jealous if	-0.3682
job	0.3465
job $	-0.247
just	-0.1739
just be	-0.5543
just date	-0.1188
just walk	0.2046
kann	0.3947
kann ich	0.3947
kann*	-0.2956
kannst	-0.2956
kannst du	-0.2956
keep	0.1173
kell*	-0.1247
keller	-0.1247
keller stellen	-0.1247
key	-0.7759
keyp*	-0.1819
keypad	-0.1819
keypad $	-0.1819
keys	-0.4542
kids	0.2237
kids at	-0.2777
know	0.1592
know*	0.4556
knowing	0.4556
knowing how	0.4556
la	-0.8558
las	-0.4205
las cinco	-0.1839
last	-0.4441
last night	-0.3882
late	-0.4035
later	-0.36
later $	-0.3724
leave	0.2085
leave me	0.3463
leave the	-0.1735
left	0.4986
left me	0.7083
leid	-0.2233
leid dass	-0.2233
les	-0.5905
let us	-0.2933
let you	-0.2436
liar	-0.3638
liar and	-0.332
lied	-0.5049
life	-0.8657
life $	-0.6988
like	-0.1023
like to	-0.121
like you	0.3025
list*	-0.5502
live	-0.3346
live without	-0.3346
lo mejor	-0.1966
lo que	0.128
loads	-0.2332
lock	-0.1819
lock my	-0.1819
lol	-0.6244
long	-0.399
long time	-0.399
los	-0.5436
los ninos	-0.1839
lots	-0.2337
lots of	-0.2337
love	-0.4023
love me	-0.4078
love you	-0.418
luck	-0.2642
luck with	-0.1582
lying	-0.2593
lying to	-0.2593
mail	-0.2267
mail here	-0.2267
make	-0.4301
make it	-0.4301
mal	0.4193
mal a	0.4193
mala	-0.2432
mala persona	-0.2432
may	-0.5934
may all	-0.1543
me	0.2196
me a	-0.1261
me again	-0.5874
me and	0.8774
me back	0.5833
me dejes	-0.5321
me i	-0.4736
me like	0.7597
me only	-0.3867
me see	0.2827
me up	-0.1216
me x	-0.1055
me your	-0.1806
meet	-0.2582
meet me	-0.2487
meet once	-0.1565
meet*	-0.3234
meeting	-0.3234
meine	-0.542
meine sachen	-0.542
mejor	-0.1966
mejor $	-0.1966
melde	-0.2296
melde dich	-0.2296
ment*	-0.5974
mentido	-0.3352
mentido $	-0.3352
merry	-0.3144
mess*	-0.2544
met	-0.6535
mich	-0.2845
mich andern	-0.2845
minha	-0.5708
minu*	-0.5001
minutes	-0.459
minutes late	-0.4199
mir	-0.2233
mir leid	-0.2233
miss	-0.9176
miss you	-0.4201
miss*	-0.6178
missing	-0.2417
mom is	0.1023
mom s	-0.3817
money	-0.6957
more	-0.3537
morn*	-0.3263
morning	-0.3263
morning $	-0.3263
move	-0.6765
moved	-0.7321
moved to	-0.7321
movie	-0.1727
movie is	-0.1727
much $	-0.2902
much i	-0.1963
much pain	0.5893
my	-0.3825
my everything	-0.554
my fault	-0.3577
my keypad	-0.1819
my life	-0.5999
my mom	0.118
my new	-0.3326
my things	-0.2645
my time	-0.3907
name	-0.4766
name of	-0.4766
nao	0.3398
ne	0.2694
need	-0.6312
need to	-0.2998
need you	-0.6909
need*	0.3957
needed	0.3957
needs	-0.6094
needs your	-0.3912
neuf	-0.3597
neuf $	-0.3597
never cared	-0.3867
new	-0.8639
new job	-0.1861
new victim	-0.1385
new year	-0.5023
nice	-0.8669
nicht	0.295
night	0.2021
night $	-0.3439
nine	-0.3489
nine $	-0.3489
ninos	-0.1839
ninos a	-0.1839
no	0.3856
no contestas	0.4242
no need	-0.2474
no puedo	0.2075
nobo*	0.6003
nobody	0.6003
not	0.2755
not answer	0.172
not care	0.2462
not do	-0.3589
not eat	0.2481
not even	0.7889
not leave	-1.0533
not live	-0.3346
not stop	-0.2012
not wait	-0.3346
not work	0.1423
now	0.2386
now let	-0.107
now or	0.2006
now want	-0.1338
numb*	-0.3153
number	-0.3153
of	-0.2551
of my	-0.7485
of the	-0.4197
off	-0.3259
off but	-0.121
oi	-0.5801
ok	-0.4465
ok thanks	-0.2238
on	-0.2374
on the	-0.6917
on tv	-0.1727
on you	0.2107
on your	-0.1385
once	-0.6644
once and	-0.3356
one	-0.6722
one $	-0.5623
one more	-0.2589
only	-0.4851
only about	-0.3867
or	0.6084
or i	0.6899
or sleep	0.2481
our	-0.1024
our song	-0.6431
out	-0.4534
out of	-0.2715
over	-0.2125
over $	-0.2125
owe	0.4984
owe me	0.4984
pain	0.5397
pain i	0.5531
pape*	-0.9595
papers	-0.2499
party	-0.3149
party $	-0.1065
pas	-0.5226
pas besoin	-0.1188
pass*	-0.5383
path*	-0.5838
pathetic	-0.5838
pathetic $	-0.5838
perd*	-0.5822
perdoname	-0.2133
perdoname por	-0.2133
pers*	-0.6202
person	-0.603
person now	-0.107
persona	-0.2432
persona $	-0.2432
phone	-0.2837
pick	-0.372
pick me	-0.109
pick up	-0.2267
pick you	-0.3495
pict*	0.1492
picture	-0.1229
picture $	-0.1229
pictures	0.172
piss*	-0.121
pissed	-0.121
pissed off	-0.121
place	-0.8245
place $	-0.485
plea*	-0.7038
please	-0.7323
please $	-0.6376
please answer	-0.2949
please come	-0.4369
pop	-0.1163
pop em	-0.1163
por	0.2059
por favor	-0.8133
por haberte	-0.2133
post	0.172
pren*	-1.0453
prom*	0.4866
prometo	-0.2445
prometo que	-0.2445
promise	-0.3601
promise i	-0.3774
prove	-0.7229
puedo	-0.2081
put	0.2943
que	-0.2287
que hice	0.128
que ta	-0.7329
que tal	-0.3691
que tu	-0.1188
que voy	-0.2445
quit	0.5008
quoi	-0.5615
quoi de	-0.3597
real*	-0.19
really	-0.1755
really like	-0.121
reco*	-0.4205
recojo	-0.1839
recojo a	-0.1839
regr*	-0.7173
regret	-0.7173
regret lying	-0.2593
reme*	0.4163
remember	0.4163
remember this	-0.4456
rent	-0.1739
rent $	-0.1739
reply	0.2862
repo*	-0.1188
repondre	-0.1188
repondre $	-0.1188
resp*	-0.3363
responsibility	-0.3363
responsibility $	-0.3094
rest	-0.2444
revi*	-0.6457
reviens	-0.6457
right	-0.5528
right about	-0.2846
room	-0.4616
round	-0.1163
round this	-0.1163
ruin*	-0.5897
s	-0.4176
s doctor	-0.1348
sach*	-0.542
sachen	-0.542
sachen in	-0.1247
sacr*	0.2046
sacrificed	0.2046
sacrificed you	0.2046
sad	-0.274
safe	-0.7686
safe $	-0.699
said	-0.5845
salut	-0.3597
salut quoi	-0.3597
saw	-0.5315
saw you	-0.2341
saw your	-0.268
say	0.1231
say $	0.2166
scho*	-0.2204
school	-0.2204
schu*	-0.2917
schuld	-0.2917
schuld $	-0.2917
se	-0.6669
see	0.4695
see what	0.3496
see you	-0.5482
self*	-0.4818
selfish	-0.4818
send	-0.5958
send it	-0.2267
send me	-0.6298
ser	-0.2445
ser diferente	-0.2445
shou*	-0.5376
should	-0.5376
should i	-0.2267
si	0.287
si no	0.6151
sick	0.5708
sign	-0.5147
sign*	-0.3793
sinto	-0.4999
sinto tanto	-0.1852
sleep because	0.2481
slow	-0.2846
slow and	-0.1188
so	-1.1672
so $	-0.4306
so bad	-0.1086
so much	-0.3792
so sorry	-0.1846
some	-0.3166
some*	0.2526
someone	-0.6074
something	0.4275
something $	-0.1338
something happens	0.5269
song	-0.6431
soon	-0.4834
soon $	-0.4816
sorry	-0.5021
sorry $	-0.4963
sorry 2	-0.2773
sorry completely	-0.1163
sorry for	-0.722
sorry i	-0.7344
star*	-0.107
start	-0.3575
started	-0.107
started therapy	-0.107
stat*	-0.1829
station	-0.1911
station $	-0.1303
stel*	-0.1247
stellen	-0.1247
stellen $	-0.1247
still	-0.8017
still here	-0.1163
still love	-0.4058
stop	-0.4073
stop being	-0.3682
stop thinking	-0.2012
stra*	-0.6327
stranger	-0.4535
stre*	-0.4743
sua	0.2345
sua falta	-0.4999
suff*	0.2462
suffering	0.2462
suffering $	0.2462
surp*	0.3571
sweet	-0.4867
t	-0.746
ta	-0.7329
table	-0.1221
take	-0.5401
take a	-0.1775
take care	-0.3647
take it	-0.332
take responsibility	-0.3094
takes	-0.3708
tal	-0.3691
tal $	-0.3691
talk	-1.0894
talk to	-0.9619
tanto	-0.1852
tanto a	-0.1852
te	-0.434
te amo	-0.4885
te deseo	-0.1966
te prometo	-0.2445
te vas	0.4242
tell everyone	0.16
tell me	-0.3663
text	-0.3521
than	-0.6428
than*	0.1855
thank	-0.1608
thank you	-0.1608
thanks	0.1855
thanks $	-0.2162
that	0.2107
that $	-0.5318
that i	0.3877
that is	-0.5695
that s	-0.1016
the	-0.5408
the best	-0.4806
the car	-0.5745
the form	-0.1745
the handover	-0.4265
the kids	0.2237
the money	-0.7479
the morning	-0.2486
the name	-0.4766
the new	-0.2005
the papers	-0.2499
the party	-0.3001
the rent	-0.1739
the station	-0.2506
then	-0.6806
then $	-0.2483
then i	-0.3495
ther*	-0.1294
therapy	-0.1294
therapy i	-0.107
there	-0.9023
thin*	-0.387
things	-0.3119
things $	-0.3258
think	-0.3882
think about	-0.3355
think of	-0.2234
thinking	-0.3303
thinking about	-0.2012
thinking of	-0.3016
this	0.3637
this $	0.4125
this place	-0.4456
this week	-0.1163
thou*	-0.2602
thought	-0.2687
three	-0.6482
ti	0.1332
ti $	0.1332
time	-0.619
time $	-0.5275
to	0.1924
to answer	-0.6814
to be	-0.448
to do	-0.4024
to get	-0.4326
to hear	-0.1017
to me	0.1654
to miss	-0.2286
to see	-0.2325
to the	-0.5078
to you	0.7209
to your	0.469
today	-0.7537
today $	-0.7825
todo	0.128
todo lo	0.128
toge*	-0.3721
together	-0.3721
together $	-0.3721
toi	0.4942
toi $	0.2464
tomo*	-0.3221
tomorrow	-0.3221
tomorrow $	-0.2173
tomorrow at	-0.1908
tonight $	-0.4558
tonight i	0.2234
too	-0.8462
tran*	-0.7181
trea*	-0.4971
treated	-0.1072
treated you	-0.1072
true	-0.1009
true $	-0.1009
try	-0.2162
try again	-0.1601
tu	-0.2063
tu vas	-0.1188
tudo	0.3673
tues*	-0.3557
tuesday	-0.3557
tuesday at	-0.1348
tut	-0.2233
tut mir	-0.2233
tv	-0.1494
tv $	-0.1727
um	-0.6594
una	-0.4084
una mala	-0.2432
uns	-0.9074
up	-0.1722
up $	-0.6695
up 2	-0.164
up the	-0.1684
us	-0.5019
us meet	-0.1565
us try	-0.107
va	-0.8982
vais	0.2706
vais mal	0.4193
vas	0.3882
vas a	0.4242
vas bien	-0.1188
verl*	-0.1506
verletzt	-0.1506
verletzt habe	-0.1506
verm*	-0.7069
vict*	-0.1385
victim	-0.1385
victim $	-0.1385
vida	-0.7239
vida $	-0.7239
voce $	0.3434
voice	-0.2945
vuel*	-0.528
wait	-0.3346
walk	0.1829
walk away	0.2046
want	-0.8167
want to	-0.5257
was	0.2605
was my	-0.3651
was wrong	-0.3108
we	-0.9639
we could	-0.7487
we had	-0.4452
we take	-0.1188
we try	-0.2608
week	-0.2773
week if	-0.1163
week*	-0.78
weekend	-0.7214
weekend $	-0.7214
well	-0.8933
well $	-0.7466
well no	-0.2527
well soon	-0.3906
werde	-0.2845
werde mich	-0.2845
were right	-0.2846
what a	-0.4076
what are	-0.2884
what happened	-0.5852
what happens	0.3496
what i	0.4796
what if	-0.6183
what is	-0.2552
what you	0.3158
what*	-0.3211
when	0.6574
when can	-0.833
when i	0.7966
when you	0.3834
where	-0.5235
where should	-0.2267
who	-0.6645
who is	-0.286
why	0.3878
wie	-0.3057
wie geht	-0.3057
will	-0.1988
will be	0.1697
will change	-0.3018
will come	0.2576
will let	-0.2436
will never	-0.862
will not	-0.6859
will pick	-0.1925
will pop	-0.1163
will stop	-0.3682
will tell	0.3645
wish	-0.6782
wish you	-0.3325
with	-0.9825
with the	-0.2864
with your	-0.8547
with*	-0.8817
without	-0.8817
without you	-0.8817
work	-0.2139
work i	-0.1565
would	0.4531
would really	-0.121
would that	-0.445
wrong	-0.2786
wrong and	-0.3094
x	-0.4781
x $	-0.4781
xx	-0.173
xx $	-0.173
year	-0.5023
year $	-0.4709
years	0.5335
yell*	-0.282
yelling	-0.282
yelling at	-0.2784
you a	-0.4505
you again	-0.5928
you all	-0.3011
you and	0.2686
you arnt	-0.121
you at	-0.2676
you awake	-0.396
you back	-0.4378
you been	-0.3832
you can	0.1352
you clearly	0.2462
you come	-0.8308
you coming	-0.4432
you destroyed	-0.4357
you did	1.016
you disgust	-0.5813
you doin	-0.5785
you doing	-0.2285
you every	-0.3795
you finish	-0.3495
you for	-0.5439
you get	-0.7017
you give	-0.1878
you go	-0.1565
you got	-0.4006
you had	0.5733
you i	0.3212
you ignore	0.16
you in	-0.6305
you it	-0.1072
you just	0.3697
you know	-0.1434
you left	0.7083
you like	-0.8035
you loads	-0.2332
you my	-0.1159
you never	-0.5219
you only	-0.2953
you pick	-0.2202
you put	0.2943
you send	-0.1806
you so	-0.3533
you still	-0.8592
you today	-0.2861
you tomorrow	-0.121
you up	-0.6988
you want	-0.7473
you well	-0.6863
you were	0.1949
you when	0.6209
you would	0.7919
you you	-0.3461
your	-0.5549
your dreams	-0.1009
your family	-0.476
your fault	-0.3033
your favorite	-0.1727
your half	-0.1739
your house	0.2006
your mom	-0.2201
your new	-0.549
your ok	-0.2036
your still	-0.1163
your*	-0.5952
yourself	-0.6345
yourself $	-0.6345
zuru*	-0.7333
~	-1.2165
""",
    'draft.bargain': """\
!apology	-1.0792
!attack	-1.1719
!bargain	1.877
!begging	-0.7605
!caring	-1.4355
!guilt	-1.0691
!logistics	-1.3403
!probe	-1.3662
10	-0.3622
10 $	-0.1225
2	-0.2793
2 tonight	-0.1702
4	-0.3657
4 tomorrow	-0.3606
5	-0.524
5 $	-0.524
6	-0.4809
7	-0.4575
^ after	-0.2454
^ answer	-0.2581
^ are	-0.4496
^ bitte	-0.801
^ call	-0.1482
^ congratulations	-0.1831
^ did	-0.7375
^ do	-0.5422
^ du	-0.7345
^ emma	-0.1225
^ eres	-0.4656
^ es	-0.1962
^ espero	-0.3644
^ everyone	-0.3304
^ feliz	-0.6749
^ get	-0.3676
^ give	0.4058
^ glad	-0.4494
^ good	-0.3145
^ happy	-0.3915
^ have	-0.6273
^ hello	-0.1939
^ hey	-0.5772
^ hi	-0.3964
^ hola	-0.6861
^ hope	-0.8376
^ how	-0.4711
^ ich	-0.2734
^ if	-0.1688
^ it	-0.3578
^ j	-0.2244
^ je	-0.3667
^ kannst	-0.3679
^ let	0.6142
^ lol	-0.2991
^ may	-0.3627
^ merry	-0.1321
^ miss	-0.8285
^ my	-0.4417
^ need	-0.3167
^ nice	-0.8193
^ no	-0.4137
^ oi	-0.6593
^ ok	-0.291
^ perdoname	-0.1944
^ please	-0.4493
^ por	-0.5342
^ recojo	-0.1941
^ remember	-0.4608
^ salut	-0.3952
^ see	-0.1382
^ si	0.4983
^ sinto	-0.4909
^ so	-0.3752
^ sorry	-0.6311
^ take	-0.2887
^ te	-0.2959
^ tell	-0.1209
^ thank	-0.1216
^ thanks	-0.4062
^ that	-0.4093
^ the	-0.6926
^ thinking	-0.1916
^ tu	-1.0429
^ voce	-0.7427
^ was	-0.4996
^ we	0.5668
^ what	0.1106
^ when	-0.3981
^ who	-0.2539
^ wish	-0.3828
^ x	-0.1619
^ you	-0.8996
^ your	-0.5424
a arrepentir	-0.3458
a because	-0.4677
a break	0.6164
a chance	0.2468
a cheater	-0.213
a different	0.1231
a good	-0.2097
a great	-0.1273
a las	-0.4619
a liar	-0.2189
a los	-0.1941
a ser	0.3751
a sua	-0.1968
able	-0.1382
able to	-0.1382
about me	-0.1086
about the	-0.5715
about you	-0.4672
about your	-0.1567
about yourself	-0.3258
acco*	-0.4847
account	-0.4847
account $	-0.4847
addr*	-0.3321
address	-0.3321
address has	-0.2106
after everything	-0.162
again	0.3002
again $	0.3614
ages	-0.1637
ages $	-0.1637
ai	-0.2885
ai fait	-0.2885
all	0.2161
all my	0.5546
all the	-0.4662
all your	-0.2575
allem	-0.3782
allem schuld	-0.2444
alles	-0.8552
alone	0.2768
alone $	0.2768
am a	0.1231
am at	-0.6477
am begging	-0.3499
am bored	-0.3682
am coming	-0.1114
am going	0.1462
am in	-0.1459
am on	-0.1517
am sorry	-0.3087
am suffering	-0.2171
amo	-0.3916
amo $	-0.1968
an	-0.3064
an allem	-0.2444
and	0.1752
and a	-0.2317
and if	0.1617
and just	0.1836
and pick	-0.1132
and send	-0.1114
and then	0.4213
and your	-0.2478
ande*	0.448
andern	0.448
andern gib	0.1444
anot*	-0.7346
another	-0.7346
another try	-0.4788
answ*	-0.4745
answer	-0.4745
answer $	-0.3814
answer me	-0.3557
answer now	-0.1114
any	-0.1712
anyo*	-0.9462
anyone	-0.9462
anyone $	-0.2734
anyt*	-0.2695
anything	-0.2695
anything $	0.4567
anything to	-0.9169
apol*	-0.2122
apologize	-0.2122
apologize for	-0.2122
appo*	-0.2791
appointment	-0.2791
appointment is	-0.1225
are	-0.4719
are a	-0.4122
are happy	-0.1013
are my	-0.1961
are you	-0.4728
arre*	0.4077
arrepentir	-0.3458
arrepentir $	-0.3458
as	-0.6129
at	-0.6644
at 10	-0.1225
at 4	-0.2201
at 6	-0.4809
at home	-0.2156
at nine	-0.1706
at the	-0.6717
at work	-0.1718
at you	-0.1605
awake	-0.3844
awake $	-0.3844
away	-0.298
away $	-0.298
b	-0.3386
babe	-0.1441
babe i	-0.1032
baby	-0.1722
baby $	-0.2215
back	-0.2842
bad	-0.5895
be	0.4713
be able	-0.1382
be friends	0.3512
be there	-0.3533
beber	0.6266
beber $	0.6266
beca*	-0.4828
because	-0.4828
because de	-0.4677
because of	-0.3084
been	-0.2296
been $	-0.3814
begg*	-0.3499
begging	-0.3499
begging $	-0.1781
being	0.271
being jealous	0.271
beli*	-0.4287
believe	-0.4287
bem	-0.5138
bem $	-0.5138
best	-0.4339
best $	-0.2462
bett*	0.1159
better	0.129
bien	-0.3704
birt*	-0.3278
birthday	-0.3278
birthday $	-0.2815
birthday hope	-0.2111
bist	-0.8169
bist an	-0.2444
bitte	-0.801
bitte melde	-0.2138
bored	-0.2974
boxes	-0.5857
boxes $	-0.5857
brau*	-0.5627
brauche	-0.2138
brauche dich	-0.2138
brea*	0.2548
break	0.6164
but	0.2886
by	-0.6282
c	-0.1059
c you	-0.1303
call	-0.4549
call me	-0.3955
call*	-0.4992
calling	-0.4992
can	0.4003
can i	-0.4122
can not	-0.5799
can we	0.1439
can you	-0.4197
car	-0.3517
care	-0.3833
care if	-0.2171
care then	-0.2438
cared	-0.1099
cared about	-0.1099
casu*	0.1624
casually	0.1836
casually $	0.1836
ce	-0.2885
ce que	-0.2885
chan*	0.9767
chance	0.675
chance $	0.6352
change	0.4821
change i	0.1481
changed	0.5297
changed now	-0.2106
chea*	-0.514
cheater	-0.213
cheater $	-0.213
chec*	-0.4287
chri*	-0.2955
christmas	-0.2955
cinco	-0.541
cinco $	-0.541
clea*	-0.2171
clearly	-0.2171
clearly do	-0.2171
coll*	-0.1866
come	-0.2612
come and	-0.1132
come get	-0.2383
come home	0.125
comi*	-0.2226
coming	-0.2226
coming to	-0.1701
comp*	-0.1934
completely	-0.1934
completely forgot	-0.1934
cong*	-0.1799
congratulations	-0.1831
cont*	-0.759
contestas	-0.7202
contestas te	-0.3458
could	0.9377
coun*	0.4579
culpa	-0.9129
cump*	-0.3629
cumpleanos	-0.3629
cumpleanos te	-0.1637
dass	-0.348
dass ich	-0.348
date	0.1111
date casually	0.1836
day	-0.4134
day $	-0.2948
de	0.2841
de beber	0.6266
de neuf	-0.3952
de toi	-0.6008
dejes	-0.256
dejes $	-0.256
den	-0.1301
den keller	-0.1301
depo*	-0.3769
desc*	-0.5107
desculpa	-0.5107
deseo	-0.1637
deseo lo	-0.1637
dest*	-0.2577
destroyed	-0.2577
destroyed everything	-0.2577
dich	-0.9163
dich $	-0.4932
dich ich	-0.2138
dich verletzt	-0.13
did	-0.6632
did $	-0.3125
did not	-0.1078
did you	-0.5691
dife*	0.3751
diferente	0.3751
diferente $	0.3751
diff*	0.5314
different	0.5314
different person	0.1231
din	-0.2268
din lock	-0.2268
dinn*	0.3998
dinner	0.3998
dir	-0.6042
disg*	-0.2976
disgust	-0.2976
disgust me	-0.2976
do	-0.3381
do it	-0.4961
do not	-0.5457
do something	-0.1032
do you	-0.3296
doct*	-0.2289
doctor	-0.2289
doctor appointment	-0.1225
does	-0.6356
does not	0.1617
doin	-0.5041
doin $	-0.2166
doing	-0.2177
doing tonight	-0.2073
done	-0.3506
drea*	-0.3997
dreams	-0.3997
drin*	0.289
drink	-0.5201
drinking	0.289
drop	-0.2195
du bist	-0.4041
du meine	-0.1301
eine	0.1444
eine chance	0.1444
em	-0.1636
em round	-0.1636
email	-0.2106
email address	-0.2106
emma	-0.1225
emma s	-0.1225
enjoy	-0.5351
eres	-0.4656
eres una	-0.4656
es	-0.6097
es $	-0.3598
es tut	-0.1962
espe*	-0.4157
espere	-0.2244
espere que	-0.2244
espero	-0.3644
espero que	-0.3644
eu	0.5077
even	-0.3283
ever	-0.3309
ever*	-0.5237
every	-0.3261
everyone	-0.464
everyone what	-0.206
everything	-0.3725
everything $	-0.1961
everything i	-0.215
everything we	-0.2577
exam	-0.1044
fait	-0.2885
falta	-0.4909
falta te	-0.1968
fami*	-0.3133
family	-0.3133
family $	-0.3133
fancy	-0.486
fault	-0.3523
fault $	-0.2504
favo*	-0.1452
favor	-0.5937
favor $	-0.5825
favor no	-0.2149
favorite	-0.1452
favorite movie	-0.1452
feel	-0.5828
feel*	-0.1411
feeling	-0.1411
feliz	-0.6749
feliz cumpleanos	-0.3629
fini*	-0.2139
finish	-0.1907
finish then	-0.1132
for	-0.7306
for everything	-0.1208
for the	-0.5719
for what	-0.3862
for yelling	-0.1772
for you	-0.5009
for your	-0.3099
fore*	0.4274
forever	0.4274
forever $	0.4274
forg*	-0.5257
forgot	-0.4141
forgot will	-0.1636
form	-0.1139
form $	-0.1139
frid*	-0.3482
friday	-0.269
friday $	-0.269
frie*	0.5605
friends	0.5605
from	-0.3445
from the	-0.4575
full	-0.2282
game	-0.2855
geht	-0.5142
geht es	-0.5142
get	-0.4303
get my	-0.4785
get some	-0.211
get to	-0.1382
get well	-0.3676
gib	0.1444
gib uns	0.1444
give	0.4142
give me	0.6412
give us	-0.4532
glad	-0.4494
go	-0.421
go $	0.1617
god	-0.3767
goin	-0.2688
going $	-0.2811
going to	0.1462
good	-0.384
good luck	-0.3145
got	0.1973
great	-0.1273
guess	-0.4818
gute	-0.8867
habe	-0.4445
habe $	-0.4445
habe*	-0.1944
haberte	-0.1944
haberte mentido	-0.1944
had	-0.8254
had $	-0.2577
had a	-0.6998
half	-0.107
half of	-0.1028
hand*	-0.5421
handover	-0.5421
happ*	-0.2478
happened	-0.325
happened $	-0.326
happens	-0.1105
happens to	-0.277
happy	-0.4407
happy birthday	-0.3342
has	-0.4284
has a	-0.4149
has changed	-0.2106
hate	-0.4775
hate you	-0.4775
have	0.1848
have a	-0.4029
have changed	0.5833
have mail	-0.1205
have not	-0.1314
have to	0.4678
have you	-0.3253
hear	-0.1216
heard	-0.344
hello	-0.1939
her	-0.321
here	-0.4515
here $	-0.1636
here where	-0.1549
hey	-0.5585
hey happy	-0.1353
hey wie	-0.2115
hey you	-0.2951
hi	-0.3964
hi babe	-0.1032
hi my	-0.2106
hi what	-0.2759
hice	-0.2977
him	-0.2934
him $	-0.2934
hola	-0.6861
hola que	-0.3636
hold	-0.6788
hold you	-0.6788
home	-0.2711
home $	0.1371
home now	-0.1032
hope	-0.7716
hope you	-0.3973
hope your	-0.4402
house	-0.1114
house $	-0.1114
how	-0.3458
how are	-0.1216
how i	-0.2329
how is	-0.4886
how much	-0.1442
hun	-0.5034
hun $	-0.444
hurt	-0.1525
i apologize	-0.2087
i can	0.4025
i come	-0.2716
i did	-0.2242
i din	-0.2268
i feel	-0.3943
i finish	-0.2341
i get	-0.543
i had	-0.4641
i hate	-0.4775
i hope	-0.5547
i lied	-0.5113
i love	-0.2499
i miss	-0.2602
i need	-0.3169
i never	-0.2924
i promise	0.4302
i really	-0.2717
i regret	-0.3535
i sacrificed	-0.162
i saw	-0.2123
i send	-0.1205
i should	-0.4057
i started	0.1231
i take	-0.3776
i think	-0.1195
i want	-0.2069
i was	-0.6334
i will	0.848
i wish	-0.2462
ich	0.1154
ich brauche	-0.2138
ich dich	-0.2941
ich werde	0.448
if	0.8143
if i	0.3896
if it	0.1617
if something	-0.277
if we	0.2794
if you	0.5764
if your	-0.1636
igno*	-0.6218
ignore	-0.6218
ignore me	-0.6218
il	-0.9425
in	-0.6441
in $	-0.4585
in ages	-0.1637
in den	-0.1301
in the	-0.3393
in your	-0.5119
inst*	0.3245
instead	0.3245
inte*	-0.3048
is	-0.5519
is $	-0.2106
is all	-0.3243
is it	-0.4212
is not	-0.5398
is on	-0.1805
is the	-0.2981
is tuesday	-0.1225
is up	-0.2759
is what	0.2956
it $	-0.4095
it again	-0.4961
it does	0.1617
it going	-0.2811
it is	-0.3752
it slow	0.1836
it was	-0.3504
its	-0.2716
j	0.3575
j ai	-0.2885
j espere	-0.2244
je	-0.461
je vais	0.3045
jeal*	0.1896
jealous	0.1896
jealous if	0.271
job	-0.4186
job $	-0.2195
just	-0.2258
just be	0.3512
just date	0.1836
just walk	-0.162
kann	-0.6015
kann ich	-0.6015
kann*	-0.3679
kannst	-0.3679
kannst du	-0.3679
keep	-0.6357
kell*	-0.1301
keller	-0.1301
keller stellen	-0.1301
key	-0.2793
keyp*	-0.2268
keypad	-0.2268
keypad $	-0.2268
keys	-0.1748
keys in	-0.1021
kids	-0.3412
kids at	-0.3857
know	-0.1782
la	-0.8133
las	-0.4619
las cinco	-0.1941
last	-0.4969
last night	-0.4862
late	-0.5498
later	-0.3571
later $	-0.3521
leave	0.125
leave me	-0.5011
leave the	-0.2004
left	-0.7019
left me	-0.2249
leid	-0.1962
leid dass	-0.1962
les	-0.6858
let	0.6568
let us	0.6952
let you	0.2463
liar	-0.2189
liar and	-0.213
lied	-0.5113
life	-0.664
life $	-0.6008
like	-0.7406
like you	-0.2284
list*	-0.3124
lo	-0.3303
lo mejor	-0.1637
lo que	-0.2977
loads	-0.2624
lock	-0.2268
lock my	-0.2268
lol	-0.4971
long	-0.5102
long time	-0.5102
los	-0.4674
los ninos	-0.1941
lots	-0.1872
lots of	-0.1872
love	-0.4777
love me	-0.1542
love you	-0.5826
love*	-0.1195
loved	-0.4894
luck	-0.3145
luck with	-0.1856
lying	-0.1594
lying to	-0.1594
mail	-0.1205
mail here	-0.1205
mail*	-0.1021
mailbox	-0.1021
mailbox $	-0.1021
make	0.4021
make it	0.4021
mal	-0.3079
mal a	-0.3079
mala	-0.3192
mala persona	-0.3192
may	-0.321
me	-0.3388
me $	-0.8205
me a	0.1685
me again	0.3572
me and	-0.2564
me back	-0.6176
me dejes	-0.256
me i	-0.2442
me like	-0.3004
me one	0.2935
me only	-0.1099
me see	-0.902
me when	-0.1715
me your	-0.1281
meet	0.3712
meet me	0.3584
meet once	0.1617
meet*	-0.2218
meeting	-0.2218
meine	-0.3379
meine sachen	-0.3379
mejor	-0.1637
mejor $	-0.1637
melde	-0.2138
melde dich	-0.2138
ment*	-0.59
mentido	-0.292
mentido $	-0.292
merry	-0.1321
mess*	-0.2137
met	-0.8325
mich	0.448
mich andern	0.448
minha	-0.5794
minu*	-0.3529
minutes	-0.3304
minutes late	-0.4328
mir	-0.1962
mir leid	-0.1962
miss	-0.7396
miss you	-0.3439
miss*	-0.512
missing	-0.2221
mom	0.1947
mom is	-0.1617
mom s	0.2908
money	-0.6717
more	-0.1192
more chance	0.1481
morn*	-0.2312
morning	-0.2312
morning $	-0.2312
move	0.6099
moved	-0.5827
moved to	-0.5827
movie	-0.1452
movie is	-0.1452
much	-0.3742
much $	-0.3911
much i	-0.1144
much pain	-0.1502
my email	-0.2106
my everything	-0.1961
my fault	-0.3564
my keypad	-0.2268
my life	-0.4664
my mom	0.3404
my new	-0.3241
my things	-0.2383
my time	-0.247
name	-0.3553
name of	-0.3553
nao	-0.5722
ne	-0.5912
need	-0.5109
need to	-0.3419
need you	-0.2884
need*	-0.1602
needed	-0.1602
needs	-0.4177
needs your	-0.2483
neuf	-0.3952
neuf $	-0.3952
never cared	-0.1099
never have	0.4566
new	-0.7922
new job	-0.182
new year	-0.49
nice	-0.8768
nicht	-0.7602
night	-0.5651
night $	-0.4011
nine	-0.1706
nine $	-0.1706
ninos	-0.1941
ninos a	-0.1941
no	-0.4349
no contestas	-0.3458
no me	-0.5682
no puedo	-0.5086
nobo*	-0.4176
nobody	-0.4176
not	-0.3443
not answer	-0.1317
not believe	-0.4287
not care	-0.2171
not do	-0.4482
not even	-0.2136
not leave	-0.2955
not stop	-0.1708
not wait	-0.1659
noth*	-0.5496
nothing	-0.5496
now	0.5459
now $	0.5326
now it	-0.2106
now let	0.1231
now or	-0.1114
now want	-0.1032
numb*	-0.4877
number	-0.4877
of	-0.4159
of my	0.1641
of the	-0.2587
of you	-0.4504
off	-0.1354
oi	-0.6593
ok	-0.3454
ok thanks	-0.2438
on	-0.8383
on the	-0.812
on tv	-0.1452
on you	-0.2164
once	0.4252
once and	0.4092
one	0.4626
one $	-0.4436
only	-0.3255
only about	-0.1099
or	-0.7254
or i	-0.6021
our	-0.6854
our song	-0.4469
out	0.2266
out of	0.3223
over	0.3162
over $	0.3162
owe	-0.1523
owe me	-0.1523
pain	-0.2087
pain i	-0.2008
pape*	-0.9292
papers	-0.2538
papers and	-0.1114
party	-0.1564
pas	-0.415
pass*	-0.4362
path*	-0.1831
pathetic	-0.1831
pathetic $	-0.1831
perd*	-0.4923
perdoname	-0.1944
perdoname por	-0.1944
pers*	0.485
person	0.6421
person now	0.1231
persona	-0.3192
persona $	-0.3192
pick	-0.1671
pick up	-0.2256
pick you	-0.1132
pict*	-0.2055
picture	-0.1628
picture $	-0.1628
pictures	-0.1317
place $	-0.4171
plea*	-0.4756
please	-0.4841
please $	-0.7665
please answer	-0.1781
please come	-0.4638
please leave	-0.2144
please please	-0.4788
please sign	-0.1114
pop	-0.1636
pop em	-0.1636
por	-1.0453
por favor	-0.5937
por haberte	-0.1944
post	-0.1317
pour	-0.2885
pren*	-0.6983
prom*	0.4876
prometo	0.3751
prometo que	0.3751
promise	0.4302
promise give	0.1481
promise i	0.4031
prove	0.5855
puedo	-0.6601
put	-0.2573
que	-0.713
que hice	-0.2977
que j	-0.2885
que ta	-0.7117
que tal	-0.3636
que voy	0.3751
quit	0.2251
quoi	-0.6449
quoi de	-0.3952
real*	-0.4377
really	-0.4635
reco*	-0.4619
recojo	-0.1941
recojo a	-0.1941
regr*	-0.3535
regret	-0.3535
regret lying	-0.1594
reme*	-0.4807
remember	-0.4807
remember this	-0.3427
rent	-0.1028
rent $	-0.1028
reply	-0.4892
resp*	-0.3776
responsibility	-0.3776
responsibility $	-0.3133
rest	-0.1006
revi*	0.304
reviens	0.304
right	-0.4894
right about	-0.3865
room	-0.2944
round	-0.1636
round this	-0.1636
ruin*	-0.3918
s	-0.1116
s doctor	-0.1225
sach*	-0.3379
sachen	-0.3379
sachen in	-0.1301
sacr*	-0.162
sacrificed	-0.162
sacrificed you	-0.162
sad	-0.2827
safe	-0.7729
safe $	-0.6366
said	-0.4001
salut	-0.3952
salut quoi	-0.3952
saw	-0.3728
saw you	-0.1594
saw your	-0.314
say	-0.6234
say $	-0.5575
scho*	-0.1493
school	-0.1493
schu*	-0.2444
schuld	-0.2444
schuld $	-0.2444
see	0.2486
see you	-0.5379
self*	-0.1794
selfish	-0.1794
send	-0.4725
send it	-0.1205
send me	-0.4885
send them	-0.1114
ser	0.3751
ser diferente	0.3751
shou*	-0.3793
should	-0.3793
should i	-0.1205
si	0.4983
si no	-0.7202
sick	-0.1907
sign	-0.3582
sign the	-0.1114
sign*	-0.4236
sinto	-0.4909
sinto tanto	-0.1968
sleep	-0.5483
slow	0.4005
slow and	0.1836
so	-0.9783
so $	-0.3423
so bad	-0.1439
so much	-0.2397
so sorry	-0.2609
some	-0.211
some*	-0.6407
someone	-0.3126
something	-0.2272
something $	-0.1032
something happens	-0.277
song	-0.4469
soon	-0.4687
soon $	-0.4339
sorry	-0.5902
sorry $	-0.2564
sorry 2	-0.5411
sorry completely	-0.1636
sorry for	-0.1906
sorry i	-0.4985
star*	0.1231
start	0.5543
started	0.1231
started therapy	0.1231
station	-0.1049
stel*	-0.1301
stellen	-0.1301
stellen $	-0.1301
still	-0.7435
still here	-0.1636
still love	-0.65
stop	0.2261
stop being	0.271
stop thinking	-0.1708
stra*	-0.6123
stranger	-0.5131
stre*	-0.6951
sua	-0.6731
sua falta	-0.4909
suff*	-0.2171
suffering	-0.2171
suffering $	-0.2171
surp*	-0.1556
sweet	-0.3763
t	-0.7686
ta	-0.7117
table	-0.135
take	0.1491
take a	0.6164
take care	-0.364
take responsibility	-0.3133
takes	0.2406
tal	-0.3636
tal $	-0.3636
talk to	-0.5411
tanto	-0.1968
tanto a	-0.1968
te	-0.7912
te amo	-0.3916
te deseo	-0.1637
te prometo	0.3751
te vas	-0.3458
tell	-0.2341
tell everyone	-0.206
tell me	-0.1209
tell*	-0.6014
text	-0.5539
than	-0.5267
than*	-0.3737
thank	-0.1216
thank you	-0.1216
thanks	-0.3737
thanks $	-0.229
that	0.1668
that $	-0.3773
that i	0.1695
that is	0.3361
the	-0.5887
the best	-0.4339
the car	-0.3517
the form	-0.1139
the handover	-0.5421
the keys	-0.1021
the kids	-0.3412
the mailbox	-0.1021
the money	-0.7287
the morning	-0.1382
the name	-0.3553
the new	-0.1825
the papers	-0.2538
the party	-0.1349
the rent	-0.1028
them	-0.1114
them back	-0.1114
then	0.3717
then $	-0.2835
then i	-0.1132
ther*	0.286
therapy	0.286
therapy i	0.1231
there	-0.3139
thin*	-0.2974
things	-0.3337
things $	-0.2547
think	-0.4774
think about	-0.4622
think of	-0.2373
thinking	-0.2165
thinking about	-0.1708
thinking of	-0.1777
this	-0.1455
this $	-0.4387
this place	-0.3427
this week	-0.1636
thou*	-0.1806
thought	-0.1824
three	0.3314
ti	-0.4452
ti $	-0.4452
time	-0.5045
time $	-0.3747
to	-0.5143
to be	-0.8164
to do	-0.1586
to get	-0.1601
to me	-0.5627
to miss	-0.2904
to see	0.3279
to the	-0.2456
to your	-0.5733
today	-0.5824
today $	-0.5728
todo	-0.2977
todo lo	-0.2977
toge*	0.4579
together	0.4579
together $	0.4579
toi	-0.6182
toi $	-0.4992
tomo*	-0.3488
tomorrow	-0.3488
tomorrow $	-0.1983
tomorrow at	-0.2802
toni*	-0.4116
tonight	-0.4116
tonight $	-0.4005
tonight i	-0.1457
too	0.4435
tout	-0.4687
tout ce	-0.2885
tran*	-0.6819
trea*	-0.2438
try again	0.3005
try please	-0.4788
tu	-0.3248
tudo	-0.6851
tues*	-0.5043
tuesday	-0.5043
tuesday at	-0.1225
tut	-0.1962
tut mir	-0.1962
tv	-0.1214
tv $	-0.1452
um	-0.7534
una	-0.4656
una mala	-0.3192
uns	1.1049
uns eine	0.1444
up	-0.3419
up $	-0.183
up 2	-0.1357
up the	-0.194
us	0.2193
us another	-0.7479
us meet	0.1617
us try	0.1231
va	-0.9535
vais	0.3045
vais mal	-0.3079
vas	-0.3501
vas a	-0.3458
verl*	-0.13
verletzt	-0.13
verletzt habe	-0.13
verm*	-0.8051
vida	-0.6976
vida $	-0.6976
voce	-0.1935
voce $	-0.5225
voice	0.3198
voy	0.6688
voy a	0.6688
vuel*	0.2516
wait	-0.1659
walk	-0.1489
walk away	-0.162
want	0.3782
want to	-0.8159
was	-0.8047
was my	-0.3504
was wrong	-0.3241
we	0.9669
we could	0.9377
we had	-0.2938
we take	0.1836
we try	0.4165
week	0.263
week if	-0.1636
week*	-0.9378
weekend	-0.3524
weekend $	-0.3524
well	-0.5656
well $	-0.3489
well soon	-0.3676
werde	0.448
werde mich	0.448
were	-0.5221
were right	-0.3865
what a	-0.7149
what are	-0.3421
what happened	-0.3648
what i	-0.4994
what if	0.5878
what is	-0.2759
what you	-0.5594
when	-0.3998
when can	-0.3127
when i	-0.3666
when you	-0.1541
where	-0.2459
where should	-0.1205
who	-0.3976
who is	-0.2267
why	-0.2553
wie	-0.3598
wie geht	-0.3598
will	0.5407
will change	0.2772
will come	-0.6574
will let	0.2463
will never	0.3886
will not	-0.6307
will pick	-0.2201
will pop	-0.1636
will stop	0.271
will tell	-0.3285
wish	-0.4313
wish you	-0.233
with	-0.1347
with the	-0.3375
with your	-0.8417
with*	-0.4449
without	-0.4449
without you	-0.4449
work i	0.1617
would	-0.2569
would that	0.34
wrong	-0.3001
wrong and	-0.3133
x	-0.3066
x $	-0.3066
xx	-0.1027
xx $	-0.1027
year	-0.49
year $	-0.4843
years	-0.4349
yell*	-0.1772
yelling	-0.1772
yelling at	-0.1605
you	-0.5466
you $	-0.6883
you a	-0.4888
you again	-0.8618
you all	-0.2674
you and	-0.54
you are	-0.4001
you at	-0.2711
you awake	-0.3844
you back	-0.1942
you been	-0.2849
you can	-0.2566
you clearly	-0.2171
you come	0.4948
you coming	-0.2143
you destroyed	-0.2577
you did	-0.3735
you disgust	-0.2976
you do	0.251
you doin	-0.5041
you doing	-0.2336
you every	-0.3392
you finish	-0.1132
you for	-0.2095
you get	-0.1346
you give	0.2468
you go	0.1617
you got	-0.5178
you had	-0.62
you have	-0.1032
you i	-0.4252
you ignore	-0.206
you in	-0.6088
you just	-0.625
you left	-0.2249
you like	-0.7116
you loads	-0.2624
you my	-0.1074
you never	0.3583
you only	-0.3653
you pick	-0.1317
you put	-0.2573
you send	-0.1281
you so	-0.2615
you still	-0.3741
you today	-0.2025
you up	-0.4702
you want	0.8318
you well	-0.2918
you were	-0.4478
you when	-0.1747
you will	-0.4559
you would	-0.6322
you you	-0.2096
your	-0.8856
your exam	-0.1044
your family	-0.3133
your fault	-0.2446
your favorite	-0.1452
your half	-0.1028
your house	-0.1114
your mom	-0.2859
your new	-0.6035
your still	-0.1636
your*	-0.4345
yourself	-0.4848
yourself $	-0.4848
zuru*	0.5555
~	-0.9343
""",
    'draft.probe': """\
!apology	-1.3256
!attack	-2.2049
!bargain	-0.8997
!begging	-1.1301
!caring	-1.8276
!guilt	-1.1699
!logistics	-1.5891
!probe	2.265
1	-0.1612
1 2	-0.1612
10	-0.3779
10 $	-0.1503
2 college	0.1278
2 go	0.1278
2 much	0.1278
2 pick	-0.1612
2 tonight	0.2012
2 you	-0.1077
3	-0.2116
3 do	-0.1612
4	-0.4606
4 tomorrow	-0.1514
5	-0.5326
5 $	-0.5326
50	-0.1776
50 minutes	-0.1776
6	-0.2617
7	-0.1907
^ after	-0.3039
^ answer	-0.2921
^ anything	0.1114
^ are	0.7866
^ bitte	-0.6073
^ call	-0.2546
^ can	-0.1605
^ congratulations	-0.4794
^ damn	0.1048
^ did	0.5034
^ do	-0.2483
^ du	-0.7939
^ emma	-0.1503
^ eres	-0.3928
^ es	-0.1977
^ espero	-0.5448
^ everyone	-0.7033
^ feeling	0.1003
^ feliz	-0.7083
^ get	-0.3426
^ gimmi	0.1003
^ give	-0.5733
^ glad	-0.5972
^ good	-0.371
^ happy	-0.2315
^ have	-0.1075
^ hello	0.2332
^ hey	0.5115
^ hi	0.4877
^ hiya	0.1689
^ hola	0.6739
^ hope	-1.1085
^ how	0.5635
^ i	-0.1705
^ ich	-0.733
^ inever	0.1114
^ it	-0.3875
^ j	-0.6755
^ je	-0.8401
^ just	0.2442
^ kannst	-0.4516
^ let	-0.5438
^ lol	0.5119
^ lotsof	0.1048
^ love	-0.1684
^ may	-0.4395
^ merry	-0.1543
^ miss	0.7963
^ my	-0.5081
^ need	-0.5411
^ nice	0.7791
^ no	-0.4928
^ oi	0.6597
^ ok	-0.3524
^ perdoname	-0.2085
^ please	-0.3926
^ por	-0.5166
^ recojo	-0.1936
^ remember	0.5004
^ sad	0.1278
^ salut	0.3871
^ se	-0.6562
^ see	-0.1214
^ si	-0.5129
^ sinto	-0.5115
^ so	0.3022
^ sorry	-0.62
^ swhrt	-0.1348
^ take	-0.3053
^ te	-0.664
^ text	-0.1612
^ thanks	-0.3282
^ that	0.6089
^ the	-0.9004
^ thinking	0.4814
^ tu	-0.1014
^ voce	-0.5155
^ was	0.2264
^ we	-0.439
^ what	0.1849
^ when	-0.4513
^ who	-0.1374
^ wish	-0.7159
^ x	0.7844
^ xx	0.2666
^ you	-0.6035
^ your	-1.0902
a	-0.1095
a arrepentir	-0.2562
a because	-0.3479
a bit	0.1278
a break	-0.4714
a call	0.234
a chance	-0.108
a cheater	-0.1998
a different	-0.1027
a good	0.4573
a great	-0.1221
a las	-0.4653
a liar	-0.4672
a los	-0.1936
a ser	-0.2029
a sua	-0.1825
able	-0.1214
able to	-0.1214
about	-0.1917
about 50	-0.1776
about me	-0.1008
about the	-0.4734
about you	0.1674
about your	-0.4515
about yourself	-0.5884
acco*	-0.2483
account	-0.2483
account $	-0.2483
acti*	0.1003
activities	0.1003
activities planned	0.1003
addr*	-0.5656
address	-0.5656
address has	-0.3687
after	-0.6712
after everything	-0.1438
again	-0.6841
again $	-0.2511
ages	0.4814
ages $	0.4814
ai	-0.3398
ai fait	-0.3398
all	-0.8002
all my	-0.2482
all the	-0.3788
all your	-0.2012
alld*	0.234
allday	0.234
allday $	0.234
allem	-0.5207
allem schuld	-0.2739
alles	-0.781
alone	-0.3589
alone $	-0.3589
am $	0.1114
am a	-0.1027
am at	-0.2154
am begging	-0.4586
am bored	0.8371
am coming	-0.2665
am debating	0.1003
am going	-0.442
am in	-0.5867
am layin	0.1048
am on	-0.2492
am so	-0.1944
am sorry	-0.3711
am suffering	-0.1689
amnow	0.1048
amnow feelin	0.1048
amo	-0.3334
amo $	-0.1825
an	-0.3472
an allem	-0.2739
and	-0.4975
and a	-0.2415
and i	-0.126
and just	-0.1474
and miss	-0.1348
and pick	-0.1127
and then	-0.4023
and your	-0.2752
ande*	-0.3103
andern	-0.3103
andern gib	-0.1219
annie	0.1041
annie x	0.1041
anot*	-0.1332
another	-0.1332
another try	-0.1582
answ*	-0.4369
answer	-0.4369
answer $	-0.2424
answer me	-0.3188
answer now	-0.2665
any	0.281
any better	0.1048
any exciting	0.1003
anyo*	-0.776
anyone	-0.776
anyone $	-0.5132
anyt*	-0.2741
anything	-0.2741
anything to	-0.5601
apol*	-0.6157
apologize	-0.6157
apologize for	-0.6157
appo*	-0.6176
appointment	-0.6176
appointment is	-0.1503
are	0.3511
are a	-0.5593
are happy	-0.1433
are my	-0.3319
are up	0.234
are you	0.9152
arre*	-0.3365
arrepentir	-0.2562
arrepentir $	-0.2562
as	-0.7064
at	-0.3506
at 10	-0.1503
at 3	-0.2116
at 6	-0.2617
at home	0.4803
at nine	-0.4236
at the	-1.0322
at you	-0.1588
ave	0.1003
ave good	0.1003
awake	0.386
awake $	0.386
away	-0.4104
away $	-0.4104
b	-0.1493
babe	0.14
babe how	0.1041
babe i	0.2264
baby	0.104
baby $	-0.2946
baby i	0.234
back	-0.3436
back $	-0.4396
back from	0.2031
back on	-0.1612
bad	-0.4555
bak	0.1278
bak 2	0.1278
be	-0.6469
be able	-0.1214
be friends	-0.1435
be there	-0.511
beber	-0.4667
beber $	-0.4667
beca*	-0.3823
because	-0.3823
because de	-0.3479
because of	-0.2419
bedr*	0.1048
bedreal	0.1048
bedreal bored	0.1048
been	0.1439
been $	0.5365
been gd	-0.1776
begg*	-0.4586
begging	-0.4586
begging $	-0.117
being	-0.1129
being jealous	-0.1129
beli*	0.424
believe	0.424
bem	0.3502
bem $	0.3502
beso*	-0.1697
besoin	-0.1697
besoin de	-0.1697
best	-0.3743
best $	-0.1648
bett*	-0.2273
better	-0.206
better hopeso	0.1048
bien	-0.4414
bien pas	-0.1697
birt*	-0.7668
birthday	-0.7668
birthday $	-0.7772
bist	0.3732
bist an	-0.2739
bit	0.1278
bit bored	0.1278
bitte	-0.6073
bitte melde	-0.1899
bored	0.8519
bored $	0.1737
bored with	0.1915
boxes	-0.4966
boxes $	-0.4966
brau*	-0.6568
brauche	-0.1899
brauche dich	-0.1899
brea*	-0.4882
break	-0.4714
by	-0.7122
c	-0.282
c you	-0.3031
call	-0.1765
call me	-0.3489
call x	0.234
call*	-0.2242
calling	-0.2242
can	-0.5444
can i	0.1351
can not	-0.4944
can we	-0.8719
can you	-0.5593
car	-0.5403
care	-0.3952
care $	-0.2497
care if	-0.1689
care then	-0.2034
care*	-0.1049
casu*	-0.1264
casually	-0.1474
casually $	-0.1474
ce	-0.3398
ce que	-0.3398
chance	-0.5395
chance $	-0.5459
change	0.4669
changed	-0.7802
changed now	-0.3687
chea*	-0.4569
cheater	-0.1998
cheater $	-0.1998
chec*	0.4728
chri*	-0.519
christmas	-0.519
cinco	-0.5765
cinco $	-0.5765
clea*	-0.1689
clearly	-0.1689
clearly do	-0.1689
college	0.1278
college $	0.1278
come	-0.6187
come and	-0.1127
come back	-0.6635
come get	-0.3428
come home	-0.6216
comi*	0.4735
coming	0.4735
coming to	0.2796
comp*	-0.201
completely	-0.201
completely forgot	-0.201
cong*	-0.5144
congratulations	-0.4794
congratulations on	-0.1341
cont*	-0.3762
contestas	-0.2897
contestas te	-0.2562
could	-0.6516
coun*	-0.4408
culpa	-0.9636
cump*	-0.3765
cumpleanos	-0.3765
cumpleanos te	-0.1572
damn	0.1048
damn i	0.1048
darl*	-0.6683
darlin	-0.1612
darlin i	-0.1612
dass	-0.301
dass ich	-0.301
date	-0.3232
date casually	-0.1474
day	-0.8653
day $	-0.269
de	-0.4383
de beber	-0.4667
de goss	0.1003
de neuf	0.3871
de repondre	-0.1697
de toi	-0.4958
deba*	0.1003
debating	0.1003
debating whether	0.1003
dejes	-0.2632
dejes $	-0.2632
den	-0.1699
den keller	-0.1699
depo*	-0.501
desc*	-0.5501
desculpa	-0.5501
deseo	-0.1572
deseo lo	-0.1572
dest*	-0.191
destroyed	-0.191
destroyed everything	-0.191
dey	-0.1348
dey hope	-0.1348
dich	-0.673
dich $	-0.2915
dich ich	-0.1899
dich verletzt	-0.1311
did $	-0.5517
did you	0.8283
dife*	-0.2029
diferente	-0.2029
diferente $	-0.2029
diff*	-0.304
different	-0.304
different person	-0.1027
din	-0.1823
din lock	-0.1823
dinn*	-0.379
dinner	-0.379
dir	-0.6324
disg*	-0.3678
disgust	-0.3678
disgust me	-0.3678
do it	-0.2043
do not	-0.761
do something	0.2264
do you	0.4826
doct*	-0.5144
doctor	-0.5144
doctor appointment	-0.1503
does	-0.4821
doin	0.7893
doin $	0.5792
doing	0.2447
doing tonight	0.2006
done	-0.5692
drea*	-0.4083
dreams	-0.4083
drin*	-0.2608
drink	0.48
drinking	-0.2608
drop	-0.1197
du bist	-0.5782
du meine	-0.1699
eine	-0.1219
eine chance	-0.1219
em	-0.1562
em round	-0.1562
email	-0.3687
email address	-0.3687
emma	-0.1503
emma s	-0.1503
enjoy	-0.5985
eres	-0.3928
eres una	-0.3928
es $	0.4794
es tut	-0.1977
espe*	-0.8545
espere	-0.6755
espere que	-0.6755
espero	-0.5448
espero que	-0.5448
eu	-0.702
eve	0.1003
eve $	0.1003
even	-0.6936
ever	-0.861
ever*	-0.9226
every	-0.374
everyone	-0.8542
everything	-0.4352
everything $	-0.3319
everything i	-0.1861
everything we	-0.191
exam	-0.6488
exci*	0.1453
exciting	0.1453
exciting has	0.1114
exciting karaoke	0.1003
fait	-0.3398
falta	-0.5115
falta te	-0.1825
fami*	-0.29
family	-0.29
family $	-0.29
fancy	0.5957
fault	-0.3808
fault $	-0.2121
favo*	0.3377
favor	-0.5915
favor $	-0.5297
favor no	-0.2431
favorite	0.3377
favorite movie	0.3377
feel	-0.5401
feelin	0.1048
feelin ill	0.1048
feeling any	0.1048
feeling lazy	0.1003
feliz	-0.7083
feliz cumpleanos	-0.3765
fini*	-0.2796
finish	-0.208
finish at	-0.1612
finish then	-0.1127
foot*	0.1003
football	0.1003
football this	0.1003
for	-0.9481
for everything	-0.1053
for how	-0.1635
for the	-0.3447
for what	-0.4497
for yelling	-0.2623
for you	-0.5311
for your	-0.348
fore*	-0.1231
forever	-0.1231
forever $	-0.1231
forg*	-0.3885
forgot	-0.2583
forgot will	-0.1562
form	-0.2733
form $	-0.2733
frid*	-0.6903
friday	-0.5932
friday $	-0.5932
frie*	-0.7784
friends	-0.7784
from	-0.2292
from the	-0.1907
from work	0.234
full	-0.5263
game	0.3749
gd	-0.1921
gd now	-0.1776
geht	0.3188
geht es	0.3188
get	-0.1979
get bored	0.1114
get my	0.2461
get some	-0.2889
get this	-0.1776
get to	-0.1214
get well	-0.3426
gib	-0.1219
gib uns	-0.1219
gimmi	0.1003
gimmi de	0.1003
give	-0.1735
give us	-0.1938
glad	-0.5972
go	-0.1763
go bak	0.1278
god	-0.4658
goin	0.3613
going	0.1391
going $	0.3375
going to	-0.442
good	0.1967
good holiday	0.1003
good luck	-0.371
goss	0.1003
goss $	0.1003
got	-0.1636
got any	0.1003
got back	0.234
gran*	-0.3473
grandmother	-0.3473
grandmother thinking	-0.3473
great	-0.1221
guess	0.2612
gute	-0.9177
habe	-0.4987
habe $	-0.4987
habe*	-0.2085
haberte	-0.2085
haberte mentido	-0.2085
had	0.1364
had $	-0.191
had a	0.2344
half	-0.1234
half of	-0.1159
hand*	-0.132
handover	-0.132
happ*	0.1694
happened	0.4089
happened $	0.3685
happened there	0.1114
happens	-0.764
happens $	-0.4225
happens to	-0.6154
happy	-0.7773
happy birthday	-0.7521
happy knowing	-0.1235
has	0.3967
has a	0.6327
has changed	-0.3687
has happened	0.1114
has not	-0.1776
hate	-0.4696
hate you	-0.4696
have	-0.1551
have a	-0.5265
have changed	-0.6941
have just	0.234
have mail	-0.1156
have missed	0.1278
have not	0.3345
have tonsolitusaswell	0.1048
have you	0.4869
hear	-0.3989
hear about	-0.4145
heard	0.2301
hello	0.2332
her	-0.7494
here	0.3489
here $	-0.1562
here where	-0.7412
hey	0.4936
hey happy	-0.7474
hey j	0.1048
hey mate	0.1003
hey there	0.1041
hey wie	0.2894
hey you	0.507
hi	0.4877
hi babe	0.2264
hi baby	0.234
hi darlin	-0.1612
hi hope	-0.1776
hi my	-0.3687
hi what	0.4287
hice	-0.416
him	-0.4775
him $	-0.4775
hiya	0.1689
hola	0.6739
hola que	0.4009
hold	-0.4711
hold you	-0.4711
holi*	0.1439
holiday	0.1439
holiday $	0.1003
holiday want	0.1278
home	0.1093
home $	0.3235
home now	0.2264
honey	0.1003
honey $	0.1003
hope	-0.8869
hope i	0.234
hope you	-0.5428
hope your	-0.8698
hope*	0.1048
hopeso	0.1048
hopeso hunny	0.1048
house	-0.2665
house $	-0.2665
how	0.5394
how are	0.2804
how i	-0.4407
how is	0.8177
how much	-0.5483
hun	0.6467
hun $	0.461
hurt	-0.3433
i	-0.4665
i amnow	0.1048
i apologize	-0.5961
i can	-0.5696
i come	0.164
i din	-0.1823
i feel	-0.248
i finish	-0.2697
i get	-0.3565
i had	0.3928
i hate	-0.4696
i lied	-0.3786
i love	-0.6917
i may	0.1048
i miss	-0.4634
i need	-0.317
i never	-0.4822
i promise	-0.357
i really	-0.723
i regret	-0.4709
i sacrificed	-0.1438
i send	-0.1156
i should	-0.3044
i started	-0.1027
i take	-0.4553
i think	-0.2503
i want	-0.3747
i will	-0.4296
i wish	-0.1648
ich	-1.1213
ich brauche	-0.1899
ich dich	-0.2462
ich werde	-0.3103
id get	0.1114
if	-0.4647
if i	-0.5845
if something	-0.6154
if we	-0.3204
if you	-0.1663
if your	-0.1562
igno*	-0.4193
ignore	-0.4193
ignore me	-0.4193
il	-0.6723
ill ithink	0.1048
in $	0.2652
in ages	0.4814
in bedreal	0.1048
in den	-0.1699
in the	-0.5162
inev*	0.1114
inever	0.1114
inever thought	0.1114
inst*	-0.4589
instead	-0.4589
inte*	-0.3349
is $	-0.3687
is all	-0.2
is it	0.206
is on	0.1605
is the	0.1217
is tuesday	-0.1503
is up	0.4287
is what	-0.2811
is you	0.2526
it	-0.4519
it $	-0.4449
it again	-0.2043
it going	0.3375
it is	-0.3725
it slow	-0.1474
it was	-0.4499
ithi*	0.1048
ithink	0.1048
ithink i	0.1048
its	-0.5175
j	-0.455
j $	0.1048
j ai	-0.3398
j espere	-0.6755
je	-0.9138
je vais	-0.3589
jeal*	-0.4074
jealous	-0.4074
jealous if	-0.1129
job	-0.7808
job $	-0.6099
jour*	-0.1776
journey	-0.1776
journey has	-0.1776
just be	-0.1435
just date	-0.1474
just got	0.234
just walk	-0.1438
kann	-0.4745
kann ich	-0.4745
kann*	-0.4516
kannst	-0.4516
kannst du	-0.4516
kara*	0.1003
karaoke	0.1003
karaoke type	0.1003
kate	-0.1612
kate x	-0.1612
keep	-0.5298
kell*	-0.1699
keller	-0.1699
keller stellen	-0.1699
key	-0.5139
keyp*	-0.1823
keypad	-0.1823
keypad $	-0.1823
keys	-0.4029
kids	-0.5042
kids at	-0.1109
know	0.2684
know*	-0.1235
knowing	-0.1235
knowing how	-0.1235
la	-0.941
las	-0.4653
las cinco	-0.1936
last	0.6388
last night	0.4866
late	-0.4476
late i	-0.1776
later	0.3827
later $	0.3307
layin	0.1048
layin in	0.1048
lazy	0.1003
lazy though	0.1003
leave	-0.5807
leave me	-0.5204
leave the	-0.2896
left	-0.6903
left me	-0.2364
leid	-0.1977
leid dass	-0.1977
les	-0.8449
let	-0.5355
let me	-0.4782
let us	-0.4332
liar	-0.4672
liar and	-0.1998
lied	-0.3786
life	-0.2569
life $	-0.1453
like	-0.1548
like you	0.1589
list*	-0.2688
lo	-0.3956
lo mejor	-0.1572
lo que	-0.416
loads	-0.539
lock	-0.1823
lock my	-0.1823
lol	0.5898
long	0.5941
long time	0.5941
los	-0.6737
los ninos	-0.1936
lots	-0.1824
lots of	-0.1824
lots*	0.1048
lotsof	0.1048
lotsof love	0.1048
love	-0.4975
love and	-0.1348
love annie	0.1041
love kate	-0.1612
love me	-0.4194
love you	-0.6756
love*	-0.149
loved	-0.2947
luck	-0.371
luck with	-0.3363
lying	-0.1607
lying to	-0.1607
mail	-0.1156
mail here	-0.1156
make	-0.4193
make it	-0.4193
mal	-0.1681
mal a	-0.1681
mala	-0.2395
mala persona	-0.2395
mate	0.1003
mate $	0.1003
may	-0.1304
may have	0.1048
me	-0.353
me $	-0.1823
me a	0.2256
me again	-0.7607
me and	-0.1754
me back	-0.1854
me dejes	-0.2632
me i	-0.152
me like	-1.0152
me one	-0.102
me see	-0.4903
me something	0.1114
me up	-0.181
me when	-0.256
me your	-0.1109
meet	-0.2137
meet me	-0.2489
meet*	-0.5284
meeting	-0.5284
meine	-0.323
meine sachen	-0.323
mejor	-0.1572
mejor $	-0.1572
melde	-0.1899
melde dich	-0.1899
ment*	-0.693
mentido	-0.3242
mentido $	-0.3242
merry	-0.1543
mess*	0.1977
met	0.2718
mich	-0.3103
mich andern	-0.3103
minha	-0.5139
minu*	-0.5794
minutes	-0.5543
minutes late	-0.4888
mir	-0.1977
mir leid	-0.1977
miss	0.4795
miss $	-0.1348
miss you	-0.7266
miss*	-0.647
missed	0.1196
missed you	0.1278
missing	-0.4201
mom	-0.3401
mom is	-0.2474
mom s	-0.2277
money	-0.616
more	-0.5791
morn*	0.1923
morning	0.1923
morning $	0.1923
move	-0.6098
moved	-0.7152
moved to	-0.7152
movie	0.3377
movie is	0.3377
much	0.4531
much $	-0.5277
much a	0.1278
much i	-0.1939
much pain	-0.5817
my	-0.5837
my email	-0.3687
my everything	-0.3319
my fault	-0.4474
my keypad	-0.1823
my life	-0.4714
my mom	-0.3004
my new	0.158
my things	-0.3428
my time	-0.2091
name	0.4447
name of	0.4447
nao	-0.4384
ne	-0.5026
need	-1.0274
need to	-0.5264
need you	-0.3308
need*	-0.2918
needed	-0.2918
needs	-0.4148
needs your	-0.3635
neuf	0.3871
neuf $	0.3871
never	-0.7981
never have	-0.1182
new	0.2505
new job	-0.3431
new victim	-0.1341
new year	-0.7073
nice	0.8937
nicht	-0.5364
night	0.4275
night $	0.6103
nine	-0.4236
nine $	-0.4236
ninos	-0.1936
ninos a	-0.1936
no	-0.2852
no contestas	-0.2562
no me	-0.2851
no need	-0.237
no puedo	-0.5296
nobo*	-0.5719
nobody	-0.5719
not	-0.1883
not answer	-0.1108
not believe	0.424
not care	-0.1689
not do	-0.212
not even	-0.2097
not it	0.1278
not leave	-0.3953
not piss	0.234
not stop	-0.3637
not wait	-0.2125
noth*	0.5724
nothing	0.5724
now	-0.4247
now $	-0.594
now about	-0.1776
now it	-0.3687
now let	-0.1027
now or	-0.2665
now want	0.2264
numb*	0.5998
number	0.5998
number love	-0.1612
of	-0.3687
of the	-0.3772
of you	-0.2563
off	0.1027
off on	0.234
oi	0.6597
ok	0.1725
ok thanks	-0.2034
ok tot	-0.1348
on the	0.2262
on this	-0.1612
on tv	0.3377
on you	-0.6091
on your	-0.1341
once	-0.4509
once and	-0.1751
one	-0.6614
one $	-0.274
one more	-0.5321
only	-0.5938
or	-0.4498
or i	-0.4618
or meet	-0.1612
our	0.906
our song	0.7025
out	0.4544
out of	-0.2077
over	0.1762
over $	0.1762
owe	-0.3159
owe me	-0.3159
pain	-0.527
pain i	-0.5886
pape*	-1.1171
papers	-0.4189
party	0.3039
party $	-0.1878
pas	-0.3518
pas besoin	-0.1697
pass*	-0.7858
path*	-0.3341
pathetic	-0.3341
pathetic $	-0.3341
perd*	-0.5707
perdoname	-0.2085
perdoname por	-0.2085
pers*	-0.5474
person	-0.5023
person now	-0.1027
persona	-0.2395
persona $	-0.2395
phone	0.1808
phone today	0.234
pick	-0.2028
pick me	-0.194
pick up	-0.1677
pick you	-0.1127
pict*	0.4896
picture	0.5696
picture $	0.5696
pictures	-0.1108
piss	0.234
piss you	0.234
place	0.8081
place $	0.5034
plan*	0.1003
planned	0.1003
planned $	0.1003
play	0.1003
play football	0.1003
plea*	-0.6594
please	-0.6837
please $	-0.851
please answer	-0.117
please come	-0.1805
please leave	-0.139
please please	-0.1582
pop	-0.1562
pop em	-0.1562
por	-1.1328
por favor	-0.5915
por haberte	-0.2085
post	-0.1108
pour	-0.3398
pren*	-0.6075
prom*	-0.4936
prometo	-0.2029
prometo que	-0.2029
promise	-0.357
promise i	-0.3755
prove	-0.5182
puedo	-0.7502
put	-0.7709
que	0.4264
que hice	-0.416
que j	-0.3398
que ta	0.7171
que tal	0.4009
que tu	-0.1697
que voy	-0.2029
quit	-0.3294
quoi	0.8738
quoi de	0.3871
real*	-0.7528
really	-0.8011
reco*	-0.4653
recojo	-0.1936
recojo a	-0.1936
regr*	-0.4709
regret	-0.4709
regret lying	-0.1607
reme*	0.4681
remember	0.4681
remember this	0.3063
rent	-0.1159
rent $	-0.1159
reply	-0.5312
repo*	-0.1697
repondre	-0.1697
repondre $	-0.1697
resp*	-0.4553
responsibility	-0.4553
responsibility $	-0.2977
rest	-0.211
revi*	-0.5017
reviens	-0.5017
right	-0.6091
right about	-0.2871
room	-0.5829
round	-0.1562
round this	-0.1562
ruin*	-0.6661
s	-0.4082
s doctor	-0.1503
sach*	-0.323
sachen	-0.323
sachen in	-0.1699
sacr*	-0.1438
sacrificed	-0.1438
sacrificed you	-0.1438
sad is	0.1278
safe	-0.7642
safe $	-0.6764
said	-0.3053
salut	0.3871
salut quoi	0.3871
saw	0.3423
saw you	-0.6603
saw your	0.486
say	-1.0618
say $	-0.7846
scho*	-0.2508
school	-0.2508
schu*	-0.2739
schuld	-0.2739
schuld $	-0.2739
se	-0.6562
see what	-0.4225
self*	-0.402
selfish	-0.402
send	-0.6417
send it	-0.1156
send me	-0.5461
ser	-0.2029
ser diferente	-0.2029
shou*	-0.3148
should	-0.3148
should i	-0.1156
si	-0.5129
si no	-0.2897
sick	-0.4461
sign	-0.4235
sign*	-0.5431
sinto	-0.5115
sinto tanto	-0.1825
sleep	-0.6563
slow	-0.3796
slow and	-0.1474
so	-0.5687
so $	0.7248
so bad	-0.3762
so much	-0.4656
so sorry	-0.8038
some	-0.2889
some*	0.5891
someone	0.514
something	0.114
something $	0.2264
something exciting	0.1114
something happens	-0.6154
song	0.7025
soon	-0.6407
soon $	-0.3914
sorry	-0.7018
sorry $	-0.2374
sorry 2	-0.3235
sorry completely	-0.1562
sorry for	-0.2343
sorry i	-0.5414
sorry to	-0.2957
star*	-0.1027
start	-0.6362
started	-0.1027
started therapy	-0.1027
stat*	-0.3705
station	-0.3824
station $	-0.1043
stel*	-0.1699
stellen	-0.1699
stellen $	-0.1699
still	0.1645
still here	-0.1562
still love	-0.7372
stop	-0.3787
stop being	-0.1129
stop thinking	-0.3637
stra*	0.4363
stranger	0.5359
stre*	-0.5775
sua	-0.6339
sua falta	-0.5115
suff*	-0.1689
suffering	-0.1689
suffering $	-0.1689
surp*	-0.2645
sweet	-0.4215
swhrt	-0.1348
swhrt how	-0.1348
t	-0.534
ta	0.7171
table	-0.2854
take	-0.6587
take a	-0.4714
take care	-0.367
take it	-0.36
take responsibility	-0.2977
takes	-0.5444
tal	0.4009
tal $	0.4009
talk	0.6391
talk to	0.5648
tanto	-0.1825
tanto a	-0.1825
te	-0.8378
te amo	-0.3334
te deseo	-0.1572
te prometo	-0.2029
te vas	-0.2562
tell*	-0.8155
text	-0.5958
text back	-0.1612
text journey	-0.1776
than	-0.375
than*	-0.325
thanks	-0.325
thanks $	-0.2041
that	0.2579
that $	-0.6522
that i	-0.4533
that is	-0.664
that s	-0.1162
the	-0.4378
the best	-0.3743
the car	-0.5403
the form	-0.2733
the handover	-0.132
the holiday	0.1278
the kids	-0.5042
the money	-0.646
the morning	-0.1214
the name	0.4447
the new	0.2263
the papers	-0.4189
the party	0.3235
the phone	0.234
the rent	-0.1159
the station	-0.4821
the tv	0.1114
then	-0.1949
then i	-0.1127
ther*	-0.1267
therapy	-0.1267
therapy i	-0.1027
there $	0.1114
there babe	0.1041
thin*	0.1019
think	0.3543
think $	-0.1776
think about	0.3082
think of	0.2669
thinking	0.1282
thinking about	-0.3637
thinking of	0.1944
this	-0.1605
this $	-0.488
this eve	0.1003
this number	-0.1612
this place	0.3063
this text	-0.1776
this week	-0.1562
thou*	0.3449
though	0.1003
though $	0.1003
thought	0.3278
thought id	0.1114
three	-0.598
ti	-0.4873
ti $	-0.4873
to	-0.1892
to be	-0.5141
to get	-0.295
to hear	-0.3363
to miss	-0.43
to play	0.1003
to the	0.183
to you	-0.995
to your	-0.2526
today	0.6163
today $	0.8206
todo	-0.416
todo lo	-0.416
toge*	-0.4408
together	-0.4408
together $	-0.4408
toi	-0.5313
toi $	-0.4105
tomo*	-0.4853
tomorrow	-0.4853
tomorrow $	-0.4415
tomorrow at	-0.1963
toni*	0.3632
tonight	0.3632
tonight $	0.3221
tonight i	-0.2424
tonight love	0.1041
tons*	0.1048
tonsolitusaswell	0.1048
tonsolitusaswell $	0.1048
too	-0.4539
tot	-0.1348
tot about	-0.1348
tout	-0.5373
tout ce	-0.3398
tran*	-0.6467
trea*	-0.3372
try	-0.3488
try again	-0.2638
try please	-0.1582
tu	-0.4831
tu vas	-0.1697
tudo	0.4348
tues*	-0.1959
tuesday	-0.1959
tuesday at	-0.1503
tut	-0.1977
tut mir	-0.1977
tv	0.3416
tv $	0.3377
tv but	0.1114
type	0.1003
type activities	0.1003
um	-0.6377
una	-0.3928
una mala	-0.2395
uns	-1.0564
uns eine	-0.1219
up $	-0.1144
up 2	0.2579
up give	0.234
up or	-0.1612
us another	-0.1587
us try	-0.1027
va	0.8928
vais	-0.3589
vais mal	-0.1681
vas	-0.3134
vas a	-0.2562
vas bien	-0.1697
verl*	-0.1311
verletzt	-0.1311
verletzt habe	-0.1311
verm*	-0.7602
vict*	-0.1341
victim	-0.1341
victim $	-0.1341
vida	-0.7615
vida $	-0.7615
voce	-0.8301
voce $	-0.453
voice	-0.1937
voy	-0.7998
voy a	-0.7998
vuel*	-0.4163
wait	-0.2125
walk	-0.1475
walk away	-0.1438
want 2	0.1278
want to	0.35
want*	0.2054
wanting	0.234
wanting to	0.234
was	0.5831
was my	-0.4499
was wanting	0.234
was wrong	-0.3968
we	-0.957
we could	-0.6516
we had	-0.1969
we take	-0.1474
we try	-0.4133
week	-0.398
week if	-0.1562
week*	-0.1264
well	-1.1184
well $	-0.7278
well soon	-0.3426
werde	-0.3103
werde mich	-0.3103
were	-0.5454
were right	-0.2871
what a	-0.1161
what are	0.4054
what happened	0.4053
what happens	-0.4225
what i	-0.3344
what if	-0.6701
what is	0.4287
what*	0.433
when	-0.4722
when can	-0.3953
when i	-0.4814
when you	-0.2767
where	-0.2408
where should	-0.1156
whet*	0.1003
whether	0.1003
whether to	0.1003
who	0.339
who is	0.1036
why	-0.8545
wie	0.4794
wie geht	0.4794
will	-0.4308
will be	-0.2847
will change	-0.4371
will come	-0.1873
will never	-0.3546
will not	0.212
will pop	-0.1562
will stop	-0.1129
will tell	-0.1174
wish	-0.7362
wish you	-0.3211
with	-0.5491
with your	-0.9399
with*	-0.495
without	-0.495
without you	-0.495
work $	0.166
work and	0.234
would	-0.6017
would that	-0.4555
wrong	-0.3726
wrong and	-0.2977
x	-0.1219
x $	-0.1219
xx	0.2442
xx $	0.2442
year	-0.7073
year $	-0.6927
years	-0.3839
yell*	-0.2623
yelling	-0.2623
yelling at	-0.1588
you	-0.1133
you 1	-0.1612
you a	-0.7584
you again	-0.2774
you all	-0.8366
you allday	0.234
you and	-0.5487
you are	-0.659
you at	0.1597
you ave	0.1003
you awake	0.386
you back	-0.3953
you been	0.4299
you can	-0.4223
you clearly	-0.1689
you come	-0.2848
you coming	0.5593
you destroyed	-0.191
you dey	-0.1348
you did	-1.1515
you disgust	-0.3678
you do	-0.4097
you doin	0.7893
you doing	0.2685
you every	-0.3514
you feeling	0.1048
you finish	-0.1127
you for	-0.3108
you give	-0.108
you got	-0.7232
you had	-0.6443
you have	-0.7408
you honey	0.1003
you i	-0.4119
you in	0.2206
you just	-0.7895
you know	0.479
you left	-0.2364
you loads	-0.539
you my	-0.6277
you never	-0.1412
you off	0.234
you only	-0.6117
you pick	-0.1657
you put	-0.7709
you send	-0.1109
you so	-0.5433
you still	0.2494
you today	0.3349
you up	0.8137
you want	-0.8322
you well	-0.7314
you were	-0.6556
you when	-0.1646
you will	0.2877
you would	-0.443
you you	-0.2691
your	-0.535
your exam	-0.6488
your family	-0.29
your fault	-0.2008
your favorite	0.3377
your grandmother	-0.3473
your half	-0.1159
your house	-0.2665
your mom	-0.1669
your new	-0.9922
your ok	-0.2581
your still	-0.1562
your*	-0.6077
yourself	-0.6426
yourself $	-0.6426
zuru*	-0.9456
~	-0.3687
""",
    'draft.apology': """\
!apology	2.3686
!attack	-1.3989
!bargain	-0.6815
!begging	-0.8887
!caring	-1.1506
!guilt	-1.4941
!logistics	-1.1995
!probe	-1.2236
10	-0.4108
10 $	-0.1497
2	0.1599
2 hurt	0.141
4	-0.3014
4 tomorrow	-0.1468
4u	0.141
4u $	0.141
5	-0.4785
5 $	-0.4785
6	-0.2655
7	-0.1972
^ after	-0.4857
^ answer	-0.2545
^ are	-0.4853
^ bitte	-0.5234
^ call	-0.2553
^ can	-0.4824
^ congratulations	-0.2572
^ did	-0.6873
^ do	-0.7763
^ du	-0.4756
^ emma	-0.1497
^ eres	-0.4448
^ es	0.3012
^ espero	-0.3991
^ everyone	-0.4072
^ feliz	-0.7033
^ get	-0.4142
^ give	-0.6702
^ glad	-0.4475
^ good	-0.1898
^ happy	-0.3491
^ have	-0.5507
^ hello	-0.1936
^ hey	-0.6007
^ hola	-0.6769
^ hope	-0.9593
^ how	-0.5578
^ ich	-0.8184
^ if	0.1336
^ is	0.1535
^ j	-0.2271
^ just	-0.547
^ kannst	-0.2871
^ let	-0.5154
^ lol	-0.5151
^ love	-0.1137
^ may	-0.4453
^ merry	-0.382
^ miss	-0.7686
^ my	-0.5722
^ need	-0.533
^ nice	-0.8013
^ no	-0.232
^ oi	-0.6783
^ ok	-0.2732
^ oops	-0.1112
^ perdoname	0.2895
^ please	-0.3809
^ por	-0.6359
^ recojo	-0.1666
^ remember	-0.5651
^ salut	-0.3687
^ se	-0.6351
^ see	-0.2874
^ si	-0.4395
^ sinto	-0.4389
^ sorry	0.8644
^ take	-0.2884
^ te	-0.5892
^ tell	-0.1288
^ thank	-0.1556
^ thanks	-0.3192
^ that	0.4063
^ the	-0.6842
^ thinking	-0.2742
^ tu	-0.7979
^ voce	-0.546
^ was	-0.7284
^ we	-0.4917
^ what	-0.8669
^ when	-0.2773
^ who	-0.2636
^ wish	-0.5018
^ would	-0.1112
^ x	-0.2642
^ xx	-0.1189
^ you	-0.7307
^ your	-0.7068
a	-0.5883
a arrepentir	-0.1995
a because	-0.3144
a break	-0.2542
a call	0.2999
a cheater	-0.1894
a different	-0.1328
a good	-0.1344
a great	-0.1818
a las	-0.374
a liar	-0.1906
a los	-0.1666
a pain	0.1535
a ser	-0.1461
a sua	-0.1408
able	-0.2874
able to	-0.2874
about	0.281
about the	0.4618
about you	-0.5808
about yourself	-0.3536
acco*	-0.3255
account	-0.3255
account $	-0.3255
addr*	-0.2635
address	-0.2635
afte*	0.1535
after	-0.6505
after everything	-0.1584
afternoon	0.1535
afternoon in	0.1535
again	0.1553
again $	0.1798
ages	-0.3683
ages $	-0.3683
ai	0.1895
ai fait	0.1895
all	-0.5025
all the	-0.5095
all your	-0.4162
alld*	0.2999
allday	0.2999
allday $	0.2999
allem	-0.718
allem schuld	-0.1723
alles	-0.7025
alone	-0.4517
alone $	-0.4517
alwa*	0.141
always	0.141
always b	0.141
am a	-0.1328
am at	-0.8478
am begging	-0.5537
am bored	-0.4573
am coming	-0.1838
am going	-0.2969
am in	-0.4851
am on	-0.2598
am so	0.1064
am sorry	0.8852
am suffering	-0.2169
amo	-0.2595
amo $	-0.1408
an	-0.2603
an allem	-0.1723
and	0.3044
and a	-0.2799
and i	0.7065
and if	-0.1136
and just	-0.198
and pick	-0.1418
and send	-0.1098
and that	0.1535
and then	-0.5193
and your	-0.7321
ande*	-0.3111
andern	-0.3111
andern gib	-0.1112
another night	0.1535
another try	-0.1632
answer $	0.2129
answer me	-0.4887
answer now	-0.1838
any of	0.1535
anyo*	-0.7498
anyone	-0.7498
anyone $	-0.5652
anyt*	-0.6183
anything	-0.6183
anything $	-0.1433
anything to	-0.5997
apol*	0.6711
apologize	0.6711
apologize for	0.6711
appo*	-0.3486
appointment	-0.3486
appointment is	-0.1497
are	-0.3539
are a	-0.333
are doing	-0.1148
are happy	-0.3176
are my	-0.2533
are up	0.2999
are you	-0.5367
arre*	-0.2861
arrepentir	-0.1995
arrepentir $	-0.1995
as	-0.5637
at	-0.251
at 10	-0.1497
at 4	-0.1511
at 6	-0.2655
at half	-0.1112
at home	-0.1509
at nine	-0.3025
at the	-0.304
at work	-0.2603
at you	0.2799
awake	-0.3918
awake $	-0.3918
away	-0.2181
away $	-0.2181
b here	0.141
babe	-0.1438
babe i	-0.1465
baby	0.2219
baby $	-0.2564
baby i	0.2999
back	-0.1285
back $	-0.3163
back from	0.283
back i	-0.2159
bad	0.3435
be	-0.5782
be a	0.1535
be able	-0.2874
be friends	-0.3521
be ok	-0.1112
be there	-0.4498
beber	-0.4351
beber $	-0.4351
beca*	-0.3042
because	-0.3042
because de	-0.3144
because of	-0.1817
been	-0.2955
been $	-0.4567
begg*	-0.5537
begging	-0.5537
begging $	-0.2064
being	-0.255
being jealous	-0.255
beli*	-0.4957
believe	-0.4957
bem	-0.5141
bem $	-0.5141
best	-0.5071
best $	-0.2133
bett*	-0.2435
better	-0.2565
bien	-0.4073
birt*	-0.309
birthday	-0.309
birthday $	-0.296
bist	-0.5736
bist an	-0.1723
bitte	-0.5234
bitte melde	-0.2229
bored	-0.3958
boxes	-0.4713
boxes $	-0.4713
brau*	-0.5679
brauche	-0.2229
brauche dich	-0.2229
brea*	-0.3567
break	-0.2542
but i	0.1331
by	-0.3484
c	-0.2299
c you	-0.2727
call me	-0.3998
call x	0.2999
call*	0.1006
calling	0.1006
calling you	0.1613
can	-0.5431
can i	-0.3961
can not	-0.4022
can we	-0.5086
can you	-0.2799
car	-0.606
care	-0.5087
care $	-0.1683
care if	-0.2169
care then	-0.1917
care*	0.1066
careabout	0.141
careabout you	0.141
casually	-0.198
casually $	-0.198
casualty	0.1535
casualty and	0.1535
ce	0.1895
ce que	0.1895
chan*	-0.7967
chance	-0.4401
chance $	-0.4441
change	-0.5236
changed	-0.6842
chea*	-0.4555
cheater	-0.1894
cheater $	-0.1894
chec*	-0.3801
check	-0.1112
check that	-0.1112
chri*	-0.4572
christmas	-0.4572
cinco	-0.5388
cinco $	-0.5388
clea*	-0.2169
clearly	-0.2169
clearly do	-0.2169
coll*	-0.22
come	-0.4729
come and	-0.1418
come back	-0.4814
come get	-0.1945
come home	-0.3087
comi*	-0.3542
coming	-0.3542
coming to	-0.2888
cong*	-0.2502
congratulations	-0.2572
congratulations on	-0.1361
contestas	-0.2092
contestas te	-0.1995
could	-0.696
coun*	-0.3575
culpa	0.8936
cump*	-0.3815
cumpleanos	-0.3815
cumpleanos te	-0.1767
dass	0.6288
dass ich	0.6288
date	-0.3495
date casually	-0.198
day	-0.3197
day $	-0.2472
de beber	-0.4351
de neuf	-0.3687
de toi	-0.4317
dejes	-0.2534
dejes $	-0.2534
den	-0.1232
den keller	-0.1232
depo*	-0.35
desc*	0.6674
desculpa	0.6674
deseo	-0.1767
deseo lo	-0.1767
dest*	-0.1729
destroyed	-0.1729
destroyed everything	-0.1729
dich	-0.1706
dich $	-0.4121
dich ich	-0.2229
dich verletzt	0.1985
did	0.3776
did not	0.7195
did you	-0.6322
didn	0.141
didn t	0.141
dife*	-0.1461
diferente	-0.1461
diferente $	-0.1461
diff*	-0.3807
different	-0.3807
different person	-0.1328
din	0.2009
din lock	0.2009
dinn*	0.1967
dinner	0.1967
dir	-0.4626
disg*	-0.3868
disgust	-0.3868
disgust me	-0.3868
do it	0.5189
do not	-0.2119
do something	-0.1465
do you	-0.2713
doct*	-0.2305
doctor	-0.2305
doctor appointment	-0.1497
does	-0.5295
does not	-0.1136
doin	-0.251
doin $	-0.1563
doing	-0.1844
doing tonight	-0.1425
doing well	-0.1148
done	-0.2125
done any	0.1535
drea*	-0.4061
dreams	-0.4061
drin*	0.1461
drink	-0.3005
drinking	0.1461
drop	-0.199
du	-1.0094
du bist	-0.3107
du meine	-0.1232
eight	-0.1038
eight from	-0.1112
eine	-0.1112
eine chance	-0.1112
em	-0.2927
em round	-0.2927
emma	-0.1497
emma s	-0.1497
enjoy	-0.4539
eres	-0.4448
eres una	-0.4448
es $	-0.4109
es tut	0.3012
espe*	-0.4483
espere	-0.2271
espere que	-0.2271
espero	-0.3991
espero que	-0.3991
eu	-0.557
even	-0.6793
ever	-0.4331
ever*	-0.4188
every	-0.2984
everyone	-0.5141
everything	-0.2125
everything $	-0.2533
everything we	-0.1729
exam	-0.1622
fait	0.1895
falta	-0.4389
falta te	-0.1408
fancy	-0.2099
fault	0.3537
fault $	0.1669
favo*	-0.273
favor	-0.7443
favor $	-0.6848
favor no	-0.2718
favorite	-0.273
favorite movie	-0.273
feel*	-0.1312
feeling	-0.1312
feliz	-0.7033
feliz cumpleanos	-0.3815
felt	0.141
felt about	0.141
fini*	-0.2687
finish	-0.1762
finish then	-0.1418
for	0.1677
for calling	0.1613
for everything	0.1619
for how	0.3787
for the	-0.2825
for what	0.6146
for yelling	0.3438
for you	-0.9235
for your	-0.4938
fore*	-0.2351
forever	-0.2351
forever $	-0.2351
forg*	0.5117
forgot	0.287
forgot will	-0.2927
form	-0.2489
form $	-0.2489
frid*	-0.5146
friday	-0.4077
friday $	-0.4077
frie*	0.2875
friends	0.2875
from station	-0.1112
from the	-0.1972
from work	0.2999
full	0.2869
game	-0.3513
geht	-0.5354
geht es	-0.5354
get	-0.542
get my	-0.5016
get some	-0.2033
get to	-0.2874
get well	-0.4142
gib	-0.1112
gib uns	-0.1112
give me	0.151
give us	-0.1822
glad	-0.4475
go	-0.5839
go $	-0.1136
goin	-0.2589
going	-0.4282
going $	-0.3146
going to	-0.2969
good	-0.4521
good luck	-0.1898
got back	0.2999
gran*	-0.1919
grandmother	-0.1919
grandmother thinking	-0.1919
great	-0.1818
guess	-0.7299
gute	-0.917
habe	0.3504
habe $	0.3504
habe*	0.2895
haberte	0.2895
haberte mentido	0.2895
had	-0.5145
had $	-0.1729
had a	-0.4121
half	-0.1162
half eight	-0.1038
hand*	-0.7672
handover	-0.7672
happened	0.117
happened $	0.1901
happens	-0.4925
happens $	-0.3632
happens to	-0.287
happy	-0.5462
happy birthday	-0.3146
happy knowing	-0.1884
has	-0.492
has a	-0.5114
hate	-0.5173
hate you	-0.5173
have a	-0.4003
have changed	-0.6593
have just	0.2999
have mail	-0.2663
have not	0.1037
have to	-0.4072
have you	-0.4071
haven	0.141
haven t	0.141
hear	-0.6811
hear about	-0.6675
heard	-0.5386
hello	-0.1936
her	-0.6259
here	-0.2372
here $	-0.2927
here 4u	0.141
here where	-0.3034
hey	-0.58
hey happy	-0.1409
hey wie	-0.233
hey you	-0.3785
hi babe	-0.1465
hi baby	0.2999
hi what	-0.3126
hice	0.2521
him	-0.1636
him $	-0.1636
hola	-0.6769
hola que	-0.3925
hold	-0.3237
hold you	-0.3237
home	-0.5497
home $	-0.2835
home now	-0.1465
hope	-0.5904
hope i	0.2999
hope you	-0.5278
hope your	-0.5874
house	-0.1838
house $	-0.1838
how	0.1541
how are	-0.2694
how i	0.5534
how is	-0.5646
how much	0.2469
hun	-0.6331
hun $	-0.4341
hurt	0.445
hurt you	0.4907
i	0.1824
i apologize	0.5647
i can	-0.4123
i careabout	0.141
i come	-0.2604
i did	0.711
i didn	0.141
i din	0.2009
i feel	0.2453
i finish	-0.1563
i get	-0.3856
i had	-0.4909
i hate	-0.5173
i hope	-0.1306
i hurt	0.4708
i lied	0.6018
i love	-0.3374
i miss	-0.4082
i need	-0.4852
i promise	-0.2763
i really	-0.601
i regret	0.545
i sacrificed	-0.1584
i saw	-0.3525
i send	-0.2663
i should	0.5424
i spent	0.1535
i started	-0.1328
i take	0.4306
i think	-0.1059
i treated	0.1409
i want	0.2548
i was	0.3866
i will	-0.3673
i wish	-0.2133
ich	-0.378
ich brauche	-0.2229
ich dich	0.5572
ich werde	-0.3111
if	-0.2053
if i	-0.3069
if it	-0.1136
if something	-0.287
if you	-0.1222
if your	-0.2927
igno*	-0.3317
ignore	-0.3317
ignore me	-0.3317
il	-0.5316
ill	0.1319
ill always	0.141
in	-0.2586
in $	-0.6824
in ages	-0.3683
in casualty	0.1535
in den	-0.1232
in the	-0.458
in your	-0.6998
incl*	0.1535
includes	0.1535
includes all	0.1535
inst*	-0.1298
instead	-0.1298
intend	0.141
intend 2	0.141
is	-0.4462
is all	-0.4313
is it	-0.1732
is not	-0.3385
is on	0.4422
is the	-0.1852
is tuesday	-0.1497
is up	-0.3126
is what	-0.4128
it	0.1453
it $	0.1469
it again	0.5189
it does	-0.1136
it going	-0.3146
it is	-0.4292
it ok	0.1535
it slow	-0.198
it was	0.4309
itri*	0.141
itried2tell	0.141
itried2tell urmom	0.141
its	-0.2138
iwas	0.141
iwas marine	0.141
j	0.1117
j ai	0.1895
j espere	-0.2271
je vais	-0.4156
jeal*	0.1745
jealous	0.1745
jealous if	-0.255
job	-0.49
job $	-0.2455
just	-0.2016
just be	-0.3521
just date	-0.198
just got	0.2999
just to	-0.1112
just walk	-0.1584
kann	-0.467
kann ich	-0.467
kann*	-0.2871
kannst	-0.2871
kannst du	-0.2871
keep	-0.5672
kell*	-0.1232
keller	-0.1232
keller stellen	-0.1232
key	-0.373
keyp*	0.2009
keypad	0.2009
keypad $	0.2009
keys	-0.1789
kids	-0.2239
kids at	-0.2117
knew	0.141
knew how	0.141
know*	-0.1884
knowing	-0.1884
knowing how	-0.1884
la	-0.7608
las	-0.374
las cinco	-0.1666
last	0.1776
last night	0.2463
late afternoon	0.1535
later	-0.4819
later $	-0.4871
leave	-0.6568
leave me	-0.5694
leave the	-0.308
left	-0.7563
left me	-0.3575
leid	0.3012
leid dass	0.3012
les	-0.4574
let	-0.4373
let me	-0.4108
let us	-0.3425
let you	-0.1317
liar	-0.1906
liar and	-0.1894
lied	0.6018
life	-0.9059
life $	-0.5056
like	-0.8988
like you	-0.3413
list*	0.4506
lo	0.1549
lo mejor	-0.1767
lo que	0.2521
loads	-0.2814
lock	0.2009
lock my	0.2009
lol	-0.5662
long	-0.4209
long time	-0.4209
los	-0.5097
los ninos	-0.1666
lost	0.141
lost me	0.141
lots	-0.197
lots of	-0.197
love	-0.2832
love me	-0.2734
love you	-0.3298
love*	-0.1184
loved	-0.3614
luck	-0.1898
luck with	-0.1757
lying	0.2895
lying to	0.2895
mail	-0.2663
mail here	-0.2663
make	-0.4463
make it	-0.4463
mal	-0.1839
mal a	-0.1839
mala	-0.2196
mala persona	-0.2196
many	0.1613
many times	0.1613
mari*	0.141
marine	0.141
marine that	0.141
may	-0.4148
may all	-0.1057
me	-0.315
me a	0.2917
me again	-0.3827
me and	-0.4077
me back	-0.2599
me dejes	-0.2534
me i	-0.2662
me ill	0.141
me like	-0.4009
me one	-0.1294
me see	-0.3894
me up	-0.1145
means	0.1535
means i	0.1535
meet another	0.1535
meet me	-0.2199
meet once	-0.1136
meet*	-0.5569
meeting	-0.5569
meine	-0.3161
meine sachen	-0.3161
mejor	-0.1767
mejor $	-0.1767
melde	-0.2229
melde dich	-0.2229
ment*	0.2116
mentido	0.4978
mentido $	0.4978
merry	-0.382
mess*	0.4617
met	-0.6411
mich	-0.3111
mich andern	-0.3111
mind	-0.1112
mind picking	-0.1112
minha	0.4254
minu*	-0.4893
minutes	-0.4707
minutes late	-0.4259
mir	0.3012
mir leid	0.3012
miss	-0.8319
miss you	-0.4661
miss*	-0.1314
missed	0.3396
missing	-0.5372
mom	-0.3477
mom is	-0.1542
mom s	-0.3198
more	-0.4779
morn*	-0.3921
morning	-0.3921
morning $	-0.3921
move	-0.356
moved	-0.6444
moved to	-0.6444
movie	-0.273
movie is	-0.273
much	-0.1079
much $	-0.4729
much i	0.2547
much pain	-0.4996
my everything	-0.2533
my fault	0.5914
my keypad	0.2009
my life	-0.3391
my mom	-0.293
my new	-0.2874
my things	-0.1945
my time	0.1323
name	-0.5141
name of	-0.5141
nao	-0.4805
ne	-0.8498
need	-0.1484
need to	0.1415
need you	-0.4678
need*	0.1577
needed	0.1577
needs	-0.3812
needs your	-0.3206
neuf	-0.3687
neuf $	-0.3687
never	-0.3168
never have	0.3094
never knew	0.141
new	-0.7269
new job	-0.1739
new victim	-0.1361
new year	-0.4491
nice	-0.85
nicht	-0.5559
night	0.1411
nine	-0.3025
nine $	-0.3025
ninos	-0.1666
ninos a	-0.1666
no	-0.7227
no contestas	-0.1995
no me	-0.2573
no need	-0.4773
no puedo	-0.433
nobo*	-0.4104
nobody	-0.4104
not	0.4642
not answer	-0.109
not believe	-0.4957
not care	-0.2169
not do	0.5004
not done	0.1535
not even	-0.6654
not leave	-0.5038
not mind	-0.1112
not piss	0.2999
not stop	-0.1266
not wait	-0.3324
not work	-0.1592
noth*	-0.7351
nothing	-0.7351
now	-0.2383
now $	-0.6723
now let	-0.1328
now or	-0.1838
now want	-0.1465
numb*	-0.3169
number	-0.3169
of	-0.1441
of my	-0.4115
of the	-0.2228
of y	0.1535
of you	-0.9638
off	0.2335
off on	0.2999
oi	-0.6783
ok	-0.1667
ok $	-0.1054
ok if	0.1535
ok thanks	-0.1917
on the	-0.1389
on tv	-0.273
on you	-0.3338
on your	-0.1361
once	-0.4259
once and	-0.2848
one	-0.6686
one $	-0.2722
one more	-0.472
only	-0.3679
oops	-0.1112
oops sorry	-0.1112
or	-0.4319
or i	-0.5166
our	-0.9417
our song	-0.5815
out	-0.3791
out of	-0.2294
over	-0.2506
over $	-0.2506
owe	-0.2454
owe me	-0.2454
pain	0.219
pain $	0.1535
pain i	0.2345
pape*	-0.9077
papers	-0.1808
papers and	-0.1098
party	0.3091
party $	0.4506
pas	-0.7085
pass*	-0.8823
path*	-0.2289
pathetic	-0.2289
pathetic $	-0.2289
perd*	0.7651
perdoname	0.2895
perdoname por	0.2895
pers*	-0.4773
person	-0.4407
person now	-0.1328
persona	-0.2196
persona $	-0.2196
phone	0.3164
phone today	0.2999
pick	-0.1736
pick up	-0.1688
pick you	-0.1418
pick*	-0.1112
picking	-0.1112
picking me	-0.1112
pict*	-0.1688
picture	-0.1166
picture $	-0.1166
pictures	-0.109
piss	0.2999
piss you	0.2999
place	-0.8405
place $	-0.3029
plea*	-0.4737
please	-0.498
please $	-0.5465
please answer	-0.2064
please come	-0.1971
please please	-0.1632
please sign	-0.1098
pop	-0.2927
pop em	-0.2927
por	0.4139
por favor	-0.7443
por haberte	0.2895
post	-0.109
pour	0.1895
pren*	-0.8469
prom*	-0.3841
prometo	-0.1461
prometo que	-0.1461
promise	-0.2763
promise i	-0.2826
prove	-0.6313
puedo	-0.8707
put	-0.2387
que	-0.3831
que hice	0.2521
que j	0.1895
que ta	-0.7461
que tal	-0.3925
que voy	-0.1461
quit	-0.4121
quoi	-0.5645
quoi de	-0.3687
real*	-0.7647
really	-0.8005
reco*	-0.374
recojo	-0.1666
recojo a	-0.1666
regr*	0.545
regret	0.545
regret lying	0.2895
reme*	-0.6181
remember	-0.6181
remember this	-0.2126
reply	-0.3942
resp*	0.4306
responsibility	0.4306
responsibility $	0.2598
revi*	-0.4854
reviens	-0.4854
right	-0.4585
right about	-0.2458
room	-0.4308
round	-0.2927
round this	-0.2927
ruin*	-0.4097
s	-0.1193
s doctor	-0.1497
s what	0.141
sach*	-0.3161
sachen	-0.3161
sachen in	-0.1232
sacr*	-0.1584
sacrificed	-0.1584
sacrificed you	-0.1584
sad	-0.2884
safe	-0.6892
safe $	-0.6071
said	0.6388
salut	-0.3687
salut quoi	-0.3687
saw	-0.4566
saw you	-0.2018
saw your	-0.3947
say	-0.5551
say $	-0.404
scho*	-0.1934
school	-0.1934
schu*	-0.1723
schuld	-0.1723
schuld $	-0.1723
se	-0.6351
see	-0.1278
see what	-0.3632
send	-0.475
send it	-0.2663
send me	-0.4255
send them	-0.1098
ser	-0.1461
ser diferente	-0.1461
shee*	0.1535
sheets	0.1535
sheets and	0.1535
shou*	0.4385
should	0.4385
should i	-0.2663
si	-0.4395
si no	-0.2092
sick	-0.3034
sign	-0.3113
sign the	-0.1098
sign*	-0.3618
sinto	-0.4389
sinto tanto	-0.1408
sleep	-0.5691
slow	-0.3413
slow and	-0.198
so	-0.3543
so $	-0.4321
so bad	-0.4868
so many	0.1613
so much	-0.5004
so sorry	0.2084
some	-0.2033
some*	-0.6113
someone	-0.3201
something	-0.2783
something $	-0.1465
something happens	-0.287
song	-0.5815
soon	-0.4817
soon $	-0.4785
sorry	1.1037
sorry $	0.367
sorry 2	0.3348
sorry completely	-0.2927
sorry for	0.5489
sorry i	0.6465
sorry to	0.1079
spent	0.1535
spent late	0.1535
star*	-0.1328
start	-0.3981
started	-0.1328
started therapy	-0.1328
stat*	-0.1677
station	-0.1807
station $	-0.1202
stel*	-0.1232
stellen	-0.1232
stellen $	-0.1232
still	-0.4661
still here	-0.2927
still love	-0.3326
stop	-0.2715
stop being	-0.255
stop thinking	-0.1266
stra*	-0.6949
stranger	-0.6402
stre*	-0.4978
stuf*	0.1535
stuffa2moro	0.1535
stuffa2moro and	0.1535
sua	-0.6241
sua falta	-0.4389
suff*	-0.2169
suffering	-0.2169
suffering $	-0.2169
surp*	-0.1579
sweet	-0.4073
t	0.562
t intend	0.141
t lost	0.141
ta	-0.7461
table	-0.2836
take a	-0.2542
take care	-0.3763
take it	-0.4469
take responsibility	0.2598
takes	-0.2701
tal	-0.3925
tal $	-0.3925
talk	-0.773
talk to	-0.6151
tanto	-0.1408
tanto a	-0.1408
te	-0.8747
te amo	-0.2595
te deseo	-0.1767
te prometo	-0.1461
te vas	-0.1995
tell	-0.1668
tell me	-0.1288
tell*	-0.5178
text	-0.2057
than	-0.1717
than*	-0.3449
thank	-0.1556
thank you	-0.1556
thanks	-0.3449
thanks $	-0.1805
that	0.668
that $	0.4706
that be	-0.1112
that i	0.5718
that includes	0.1535
that is	0.5309
that means	0.1535
that s	0.1017
that you	-0.1112
the	-0.7435
the best	-0.5071
the car	-0.606
the form	-0.2489
the handover	-0.7672
the kids	-0.2239
the morning	-0.2874
the name	-0.5141
the new	-0.1842
the papers	-0.1808
the party	0.1911
the phone	0.2999
the station	-0.192
them	-0.1098
them back	-0.1098
then	-0.421
then $	-0.2072
then i	-0.1418
ther*	-0.1617
therapy	-0.1617
therapy i	-0.1328
thin*	-0.1653
things	0.2158
things $	-0.3317
think	-0.448
think about	-0.4643
think of	-0.1573
thinking	-0.3487
thinking about	-0.1266
thinking of	-0.3615
this	-0.4704
this $	-0.189
this place	-0.2126
this week	-0.2927
thou*	-0.2306
thought	-0.2327
three	-0.5203
ti	-0.874
ti $	-0.874
time	-0.1994
time $	-0.3975
time sheets	0.1535
times	0.1613
times i	0.1613
to	-0.1508
to answer	0.2987
to check	-0.1112
to do	-0.1738
to get	-0.2408
to hear	-0.2503
to me	-0.844
to miss	-0.2545
to see	0.1291
to the	-0.3108
to you	0.2566
to your	-0.1864
today	-0.2915
today $	-0.2846
todo	0.2521
todo lo	0.2521
toge*	-0.3575
together	-0.3575
together $	-0.3575
toi	-0.9007
toi $	-0.8348
tomo	-0.1112
tomo at	-0.1112
tomo*	-0.2068
tomorrow	-0.2068
tomorrow $	-0.1669
tomorrow at	-0.1603
toni*	-0.3077
tonight	-0.3077
tonight $	-0.3292
too	-0.7403
tout ce	0.1895
tran*	-0.9298
trea*	-0.2177
treated	0.1409
treated you	0.1409
try	-0.3259
try again	-0.2516
try please	-0.1632
tu	-1.0357
tudo	-0.6495
tues*	-0.2193
tuesday	-0.2193
tuesday at	-0.1497
tut	0.3012
tut mir	0.3012
tv	-0.2261
tv $	-0.273
um	-0.5514
una	-0.4448
una mala	-0.2196
uns	-0.9329
uns eine	-0.1112
up	-0.2514
up $	-0.6111
up give	0.2999
up the	-0.1268
up tomo	-0.1112
urmom	0.141
urmom $	0.141
us	-0.4829
us another	-0.1682
us meet	-0.1136
us try	-0.1328
va	-0.9115
vais	-0.4156
vais mal	-0.1839
vas	-0.2095
vas a	-0.1995
verl*	0.1985
verletzt	0.1985
verletzt habe	0.1985
verm*	-0.7644
vict*	-0.1361
victim	-0.1361
victim $	-0.1361
vida	-0.6665
vida $	-0.6665
voce	-0.7155
voce $	-0.3795
voice	-0.5957
voy	-0.6188
voy a	-0.6188
vuel*	-0.4202
wait	-0.3324
walk	-0.1396
walk away	-0.1584
want	-0.2621
want to	-0.1542
want*	0.2938
wanting	0.2999
wanting to	0.2999
was my	0.4309
was wanting	0.2999
was wrong	0.322
we	-0.5394
we could	-0.696
we had	-0.2224
we meet	0.1535
we take	-0.198
we try	-0.4058
week	-0.3664
week if	-0.2927
week*	-0.5818
weekend	-0.4813
weekend $	-0.4813
well	-0.193
well $	0.1879
well no	-0.1148
well soon	-0.4142
werde	-0.3111
werde mich	-0.3111
were	-0.4951
were right	-0.2458
what	-0.3611
what a	-0.3156
what are	-0.2238
what happened	0.1222
what happens	-0.3632
what i	0.4231
what if	-0.4515
what is	-0.3126
what itried2tell	0.141
what you	-0.548
what*	-0.3645
when	-0.1431
when can	-0.3371
when i	-0.4211
when iwas	0.141
where	-0.4531
where should	-0.2663
who	-0.5038
who is	-0.2756
why	-0.2881
wie	-0.4109
wie geht	-0.4109
will	-0.5842
will be	-0.8397
will change	-0.291
will come	-0.1827
will let	-0.1317
will never	-0.6507
will not	0.4116
will pick	-0.1511
will pop	-0.2927
will stop	-0.255
will tell	-0.1605
wish	-0.5642
wish you	-0.2078
with	-0.97
with the	-0.2798
with your	-0.7595
with*	-0.3318
without	-0.3318
without you	-0.3318
work	-0.2732
work $	-0.5633
work and	0.2999
work i	-0.1136
would	-0.4237
would that	-0.1752
wrong	0.2744
wrong and	0.2598
xx	-0.1214
xx $	-0.1214
y	0.1535
y stuffa2moro	0.1535
year	-0.4491
year $	-0.3858
years	-0.3687
yell*	0.3438
yelling	0.3438
yelling at	0.2799
you	-0.4596
you $	-0.1949
you a	-0.3745
you again	-0.3951
you all	-0.6442
you allday	0.2999
you and	-0.5284
you are	-0.1804
you at	-0.2616
you awake	-0.3918
you back	-0.1827
you been	-0.3624
you but	0.141
you can	-0.1709
you clearly	-0.2169
you come	-0.4659
you coming	-0.3409
you destroyed	-0.1729
you did	-0.6219
you disgust	-0.3868
you doin	-0.251
you doing	-0.1594
you every	-0.3002
you felt	0.141
you finish	-0.1418
you for	-0.4095
you get	-0.4298
you go	-0.1136
you got	-0.4628
you had	-0.2157
you have	-0.5567
you haven	0.141
you i	0.2908
you in	0.4673
you it	0.1409
you just	-0.2803
you know	-0.1346
you left	-0.3575
you like	-0.7677
you loads	-0.2814
you my	-0.114
you never	-0.2418
you off	0.2999
you only	-0.3986
you pick	-0.1266
you put	-0.2387
you so	-0.1707
you still	-0.5075
you today	-0.2702
you up	-0.3787
you want	-0.3403
you well	0.3386
you were	-0.2027
you when	-0.2783
you will	-0.5673
you would	-0.4593
you you	-0.266
your	-0.331
your exam	-0.1622
your fault	-0.4223
your favorite	-0.273
your grandmother	-0.1919
your house	-0.1838
your mom	-0.1836
your new	-0.5551
your ok	-0.1938
your still	-0.2927
your*	-0.4302
yourself	-0.4753
yourself $	-0.4753
zuru*	-0.8153
~	-1.1497
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
