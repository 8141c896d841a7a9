"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in ten-thousandths."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {name: int(weight) / 10_000 for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)}


_BLOCKS = {
    'crisis': """\
~	-43922
!	-18988
!hurt_by.fear.weak	-9168
!hurt_by.maybe.middle	3186
!hurt_by.near.weak	2759
!hurt_by.violence.high	24198
!hurt_by.word.weak	-4115
!may_hurt.intent.high	28051
!may_hurt.maybe.middle	1855
!other.risk.high	17103
!self.gloom.weak	-4884
!self.harm.high	26294
!self.harm.weak	2564
!self.loaded.middle	8428
!self.near.weak	-1699
!self.suicide.high	24715
!self.tool.weak	4731
!self.wish_to_die.high	29408
!self.word.weak	-4624
!•	8127
.	7959
.-	2504
.i	8433
.i+they	3828
.i+they-	2623
.i+you	-7928
.i+you-	-1460
.i-	5893
.they	-10218
.they-	-5382
.you	-6479
.you+they	-3294
.you-	-2228
10	-4032
10 $	-1167
10 _ $	-1652
13	1163
15	1245
15 _ i	2076
15 and	2076
2	-2077
20	-1236
200	2936
23	1885
24	1586
3	-1251
30	-1320
30 and	-1401
3am	1681
3am _ i	1782
4 $	-1467
4 _ $	2913
40	-1870
40 and	-1854
5	-3989
5 $	-1891
5 _ $	-1739
6	-1932
6 $	-1669
7	-1461
8	-1990
?	-2131
?-	-6816
?i	2250
?i+they	-1401
?i+you	-2078
?i-	-2690
?they	-3481
?you	-4125
?you-	-1799
^ _ $	-10355
^ _ 10	-1538
^ _ 15	1901
^ _ 23	1885
^ _ 40	-1854
^ _ a	2126
^ _ about	6426
^ _ abuelo	-1229
^ _ acabar	3992
^ _ account	-1162
^ _ afraid	4334
^ _ after	5278
^ _ again	2700
^ _ aguento	1572
^ _ ai	3533
^ _ ajuda	-1257
^ _ alles	-1373
^ _ alone	-1162
^ _ already	1467
^ _ always	-1518
^ _ am	-3720
^ _ ameacou	3282
^ _ amenaza	1423
^ _ and	-10991
^ _ angst	1615
^ _ anxiety	-1923
^ _ anyone	1434
^ _ arms	1803
^ _ as	3334
^ _ ask	-1668
^ _ asked	-4934
^ _ asking	-1304
^ _ attempted	5429
^ _ aunt	-1148
^ _ back	-2768
^ _ bang	1292
^ _ be	1695
^ _ beat	3142
^ _ beats	4852
^ _ bedroht	2319
^ _ been	6044
^ _ being	3482
^ _ best	3173
^ _ better	-1944
^ _ bin	-2471
^ _ birthday	1663
^ _ boss	-3057
^ _ bought	4509
^ _ boyfriend	-1436
^ _ breakup	2043
^ _ bring	2718
^ _ broke	1313
^ _ bullied	-1189
^ _ burn	2365
^ _ call	-2836
^ _ called	-6437
^ _ calls	-3045
^ _ cambiar	-1460
^ _ can	2085
^ _ cat	-1180
^ _ changer	-1382
^ _ chat	-1644
^ _ cheated	-3965
^ _ choked	4018
^ _ clean	3073
^ _ coffee	-1160
^ _ come	-1235
^ _ comes	2645
^ _ como	-1641
^ _ con	-3038
^ _ contact	-1292
^ _ controls	4880
^ _ copain	4624
^ _ cortarme	5442
^ _ corto	6191
^ _ could	1871
^ _ counselor	-1762
^ _ coupe	3762
^ _ cut	2274
^ _ cuts	4074
^ _ cutting	2281
^ _ d	-1445
^ _ da	-1363
^ _ dad	2766
^ _ day	1545
^ _ de	2273
^ _ dead	2001
^ _ death	1693
^ _ decirle	-1550
^ _ deixou	-1638
^ _ dejo	-2138
^ _ dele	1213
^ _ denke	4160
^ _ deserves	1293
^ _ dice	1607
^ _ did	-4374
^ _ die	-1687
^ _ died	-5902
^ _ dies	1694
^ _ disse	2322
^ _ do	-3308
^ _ does	-2145
^ _ dog	-3539
^ _ done	3018
^ _ drinks	-2830
^ _ droht	6482
^ _ drove	-1157
^ _ du	-1154
^ _ duele	-1932
^ _ einfach	2729
^ _ el	-1958
^ _ ele	-1782
^ _ em	8017
^ _ emailed	-1661
^ _ empurrou	1863
^ _ en	5412
^ _ end	-1357
^ _ ending	6970
^ _ envie	2687
^ _ es	-2029
^ _ escribio	-1824
^ _ escribirle	-1224
^ _ esposo	1431
^ _ est	-2648
^ _ esta	-2414
^ _ estar	2082
^ _ estoy	5922
^ _ etre	2440
^ _ even	5558
^ _ ever	-2500
^ _ every	3690
^ _ everyone	1762
^ _ everything	-1160
^ _ ex	5801
^ _ extrano	-1629
^ _ extremely	-2134
^ _ fais	2496
^ _ feel	-1928
^ _ fell	-2446
^ _ fight	-1304
^ _ find	1235
^ _ for	-9596
^ _ forced	4024
^ _ found	3539
^ _ freund	1477
^ _ freundin	2643
^ _ friend	4977
^ _ from	-3929
^ _ fuhl	-2134
^ _ fuhle	-2408
^ _ fur	-1370
^ _ ganas	2979
^ _ gave	-2942
^ _ gehe	-1304
^ _ geschrieben	-1727
^ _ gets	2283
^ _ getting	-1160
^ _ girlfriend	1572
^ _ give	-1403
^ _ go	-2087
^ _ going	-2286
^ _ goodbye	-1525
^ _ got	1339
^ _ grabbed	1455
^ _ grandfather	-1247
^ _ grandmother	-1205
^ _ guilty	-1223
^ _ habe	4076
^ _ hacer	2638
^ _ had	-1253
^ _ hang	2366
^ _ has	-2705
^ _ hasse	-1686
^ _ he	-2222
^ _ heart	-1767
^ _ her	-1438
^ _ hiding	2175
^ _ him	-2198
^ _ his	-3245
^ _ hits	4704
^ _ hoje	-1266
^ _ hope	1461
^ _ how	-2596
^ _ hung	-1785
^ _ hurts	-1171
^ _ if	-5102
^ _ ignores	-1359
^ _ ihm	-3427
^ _ ihn	-1377
^ _ in	-5252
^ _ intente	2501
^ _ intrusive	-1490
^ _ is	-3567
^ _ ist	-3416
^ _ je	1241
^ _ job	1508
^ _ just	4863
^ _ kann	-2121
^ _ keep	-1502
^ _ keeps	2047
^ _ keinen	3196
^ _ killed	-1247
^ _ kind	1407
^ _ know	-3265
^ _ konnte	1613
^ _ l	-1884
^ _ la	-3111
^ _ last	4714
^ _ leave	-2489
^ _ left	-1815
^ _ liebsten	3529
^ _ life	-1938
^ _ ligar	-1881
^ _ liked	-1289
^ _ literally	-1333
^ _ little	1434
^ _ living	-1662
^ _ llamar	-1588
^ _ llame	-1243
^ _ llamo	-1342
^ _ lo	-1865
^ _ locks	-1263
^ _ looked	1259
^ _ lost	-1668
^ _ low	-2321
^ _ m	2625
^ _ machuco	3390
^ _ made	2743
^ _ mais	5204
^ _ make	-1456
^ _ mal	-3171
^ _ mann	2247
^ _ manque	-1333
^ _ mari	3651
^ _ marido	3377
^ _ matar	5894
^ _ matarme	5225
^ _ me	3461
^ _ medo	3439
^ _ mein	-1888
^ _ menace	3265
^ _ mere	-2740
^ _ message	-1267
^ _ messaged	-2248
^ _ messages	-1429
^ _ mich	5669
^ _ might	-1328
^ _ minha	3948
^ _ miss	-2066
^ _ mochte	3371
^ _ moi	-1183
^ _ monde	2201
^ _ more	-2110
^ _ morrer	7052
^ _ morreu	-2107
^ _ mother	-2758
^ _ much	-2307
^ _ mudar	-1563
^ _ mundo	1645
^ _ muss	-1895
^ _ mutter	-1222
^ _ my	-1800
^ _ myself	1978
^ _ namorado	3941
^ _ necesita	1434
^ _ need	-5265
^ _ never	-3176
^ _ new	-2804
^ _ no	7635
^ _ not	-5403
^ _ nothing	1607
^ _ novio	4704
^ _ nunca	-1346
^ _ o	-1917
^ _ on	-2035
^ _ one	-2753
^ _ only	1866
^ _ otra	1361
^ _ our	-1700
^ _ out	-2436
^ _ outside	-1320
^ _ pai	-1656
^ _ para	-1177
^ _ pareja	1253
^ _ parents	-2034
^ _ partner	2878
^ _ passed	-2687
^ _ pay	2786
^ _ pelo	4432
^ _ pensando	5070
^ _ pense	3853
^ _ people	-2122
^ _ peur	1690
^ _ pick	2020
^ _ plan	1939
^ _ pleure	-2521
^ _ por	-3081
^ _ promise	-2877
^ _ promised	-1697
^ _ proud	-1482
^ _ puedo	-2547
^ _ pushed	1430
^ _ pushes	1827
^ _ put	3665
^ _ que	-4561
^ _ quiero	5133
^ _ rang	-1192
^ _ raped	3040
^ _ reached	-1539
^ _ reads	3390
^ _ ready	4853
^ _ really	2389
^ _ registrar	-1389
^ _ regret	-1644
^ _ relapsed	3307
^ _ ritze	2024
^ _ roommate	1305
^ _ safe	-1299
^ _ sagt	2336
^ _ said	2796
^ _ saw	-1354
^ _ scared	-5149
^ _ scarifie	2057
^ _ schlagt	5080
^ _ schon	1437
^ _ scratches	2563
^ _ see	-1489
^ _ seems	2124
^ _ seine	-1360
^ _ self	5632
^ _ send	-1411
^ _ sending	-1942
^ _ sends	2253
^ _ sens	-2666
^ _ sent	-4780
^ _ shot	-2005
^ _ should	3649
^ _ showing	1629
^ _ sie	-2801
^ _ sister	1355
^ _ slapped	2704
^ _ slaps	3465
^ _ sleep	-2342
^ _ slide	3591
^ _ smash	4331
^ _ so	-1157
^ _ social	-1231
^ _ soeur	2674
^ _ some	-2804
^ _ sometimes	2876
^ _ sorry	-2335
^ _ sounds	2425
^ _ started	2293
^ _ stepdad	2132
^ _ stepfather	3288
^ _ stop	-1974
^ _ stops	2583
^ _ stuck	-1219
^ _ suicidal	3097
^ _ suicidarme	4262
^ _ suicidas	1877
^ _ suis	-1151
^ _ swear	5404
^ _ take	-2354
^ _ talking	-1600
^ _ te	2120
^ _ team	-1922
^ _ tell	-3048
^ _ tengo	4290
^ _ ter	2901
^ _ terminar	-2755
^ _ text	-2547
^ _ texted	-1760
^ _ texting	-1535
^ _ texts	-1993
^ _ thank	1805
^ _ that	-3977
^ _ the	-1988
^ _ then	-1861
^ _ there	3049
^ _ these	1516
^ _ think	2164
^ _ this	-3297
^ _ thought	-1910
^ _ threatened	3305
^ _ threw	1856
^ _ throws	1746
^ _ time	4226
^ _ today	-1360
^ _ todo	-2008
^ _ tome	1188
^ _ took	-2851
^ _ touches	1729
^ _ tout	-1542
^ _ trapped	-1817
^ _ triste	-1802
^ _ try	1539
^ _ uberlege	1757
^ _ um	-1245
^ _ unsafe	1249
^ _ up	-2512
^ _ us	-2082
^ _ used	-1454
^ _ va	-1231
^ _ vais	2050
^ _ vejo	1840
^ _ veo	2157
^ _ ver	-1185
^ _ vermisse	-2686
^ _ versucht	1313
^ _ veut	1764
^ _ vie	4157
^ _ vive	1180
^ _ vivir	1214
^ _ vontade	1987
^ _ voudrais	3495
^ _ vuelve	1557
^ _ wake	-2873
^ _ want	-1777
^ _ wanted	1645
^ _ wants	-4763
^ _ war	-1233
^ _ ware	3868
^ _ waren	2421
^ _ way	-1484
^ _ we	-2658
^ _ went	-1164
^ _ werde	-2982
^ _ what	-2988
^ _ when	-2424
^ _ where	-1222
^ _ will	-3989
^ _ wish	1651
^ _ wonder	1214
^ _ worked	-1576
^ _ world	3322
^ _ worried	2071
^ _ worry	-1323
^ _ would	-3272
^ _ writing	2203
^ _ wrote	-4700
^ _ wurde	1172
^ _ yeah	1650
^ _ you	-3419
^ _ your	-2133
^ _ •	-4508
^ a	-1526
^ after	-1486
^ all	-1954
^ am	1246
^ anoche	2501
^ any	1147
^ ayer	2021
^ back	-1600
^ because	-3113
^ been	3947
^ bitte	-1325
^ book	-1175
^ borra	-1372
^ ca	-1330
^ call	-2061
^ ce	-2359
^ cortei	-1363
^ cuando	1694
^ death	1635
^ delete	-1364
^ do	-8330
^ dying	1284
^ edit	3582
^ ele	2757
^ elle	-1367
^ er	5572
^ estoy	3231
^ eu	8692
^ even	-1475
^ every	2883
^ everyday	3005
^ everyone	-1346
^ explain	-1510
^ find	-2033
^ fui	3442
^ get	-1345
^ give	-2147
^ going	7495
^ goodbye	3664
^ got	-1325
^ guess	-1247
^ habe	-1661
^ have	-3165
^ help	-2534
^ hey	-2814
^ hi	-1502
^ hoffentlich	4117
^ honestly	6342
^ hope	-1641
^ how	-3016
^ hoy	-2303
^ i	2425
^ ich	6395
^ il	6036
^ ill	2555
^ imagine	-1290
^ in	-1462
^ it	-11663
^ its	1859
^ j	4849
^ ja	2883
^ je	5920
^ just	-3175
^ la	-1165
^ lately	1334
^ le	-3762
^ let	-2959
^ life	4183
^ living	3621
^ llevo	1570
^ lol	-1377
^ ma	3461
^ mein	4469
^ meine	3867
^ meu	4090
^ mi	7805
^ minha	-1831
^ mon	6322
^ nao	2129
^ no	-7312
^ nobody	-1566
^ not	-3994
^ now	-2065
^ ohne	2563
^ ojala	3496
^ ok	-1787
^ okay	-1644
^ once	2200
^ one	-2087
^ our	-1725
^ para	-1457
^ part	3237
^ pienso	3141
^ please	-4336
^ por	-1762
^ que	-2379
^ queria	8167
^ quero	7066
^ quiero	2063
^ quisiera	5676
^ she	-1303
^ show	-2379
^ si	4540
^ since	1753
^ soll	-2641
^ some	2806
^ sometimes	5575
^ sorry	-4649
^ stop	-3185
^ suicide	-2493
^ tell	-1530
^ tengo	4343
^ tenho	4617
^ thanks	-2670
^ that	-5514
^ the	-6922
^ tired	2375
^ to	2289
^ todo	1645
^ tonight	3341
^ too	-1367
^ tout	1995
^ trying	-1226
^ two	3537
^ ugh	-1317
^ voltei	3041
^ volvi	5983
^ vou	3728
^ waiting	2070
^ want	4229
^ we	-7008
^ what	-4080
^ whatsapp	2927
^ when	2048
^ whenever	3646
^ where	-2077
^ which	-1978
^ who	-2596
^ why	3074
^ wie	-1674
^ will	-1503
^ wish	2488
^ would	2250
^ write	-1482
^ wrote	1344
^ your	-1543
^ •	1983
a	2740
a _ $	-5441
a _ 8	-1559
a _ a	2531
a _ about	-1673
a _ anoche	2061
a _ as	-2595
a _ at	1486
a _ because	-1214
a _ but	-1413
a _ casa	-1932
a _ con	3109
a _ cortar	3041
a _ crash	-1398
a _ dano	3109
a _ day	1208
a _ dele	1945
a _ did	1160
a _ el	2499
a _ en	-1289
a _ everyone	1327
a _ ex	-1529
a _ family	-2157
a _ for	-3459
a _ from	-1691
a _ get	1186
a _ he	1744
a _ her	-1293
a _ i	9197
a _ in	3896
a _ la	1528
a _ le	1472
a _ lui	4744
a _ man	-1237
a _ me	3193
a _ message	1148
a _ mi	-1364
a _ my	4967
a _ note	1319
a _ novio	2511
a _ now	-1709
a _ nuevo	2511
a _ or	-2157
a _ people	-1383
a _ person	-2349
a _ pills	4012
a _ que	1817
a _ self	1632
a _ she	1246
a _ since	1190
a _ that	-4177
a _ the	1201
a _ time	-2872
a _ to	-5145
a _ today	2408
a _ tuer	1813
a _ two	-1168
a _ vida	2054
a _ where	4709
a _ yesterday	1713
a _ you	-1539
a appelee	-1173
a bat	2412
a bottle	1545
a break	-2218
a bunch	2877
a cambiar	-1460
a car	1224
a child	-2824
a cortarme	3559
a coward	3021
a date	1225
a divorce	-2024
a ecrit	-3346
a etranglee	4870
a fight	2389
a friend	3615
a goodbye	2080
a gun	4147
a hacerme	3109
a hard	-2071
a knife	2933
a las	-1677
a liar	-1474
a list	-1379
a little	-1311
a long	-2007
a lot	-2086
a man	1409
a matar	4108
a me	8099
a message	-1576
a mi	-3291
a minha	1661
a movie	-1264
a new	-2372
a nightmare	-1470
a person	1516
a plan	3344
a plate	1296
a really	-1366
a relationship	1922
a suicide	3287
a truck	1806
a waste	1785
a way	-1542
a world	1388
a year	-2033
about	-1358
about _ $	-5807
about _ a	4476
about _ and	-1627
about _ go	1977
about _ her	3778
about _ into	1939
about _ it	1246
about _ my	4300
about _ myself	1273
about _ night	-1176
about _ summer	-1539
about _ to	1207
about _ when	1608
about _ whenever	1357
about death	2698
about getting	3809
about just	1379
about killing	6199
about last	-2659
about me	-5073
about money	-1284
about not	1406
about suicide	1402
about the	-6725
about to	-3289
about what	-2737
abue*	-1577
abuelo	-1229
abuelo _ el	-1229
abus*	10312
abuse _ he	1603
abuse _ only	1603
abuse if	1603
abused by	1771
abusing	2781
abusing me	2781
abusive	6278
abusive $	1379
abusive _ and	4513
abusive _ do	1574
abusive _ i	2320
abusive and	1461
abusive marriage	1752
abusive relationship	1704
acab*	6054
acabar	5537
acabar _ a	2027
acabar _ esta	2433
acabar _ minha	2027
acabar _ todo	2433
acabar com	2027
acabar con	3510
acci*	-2276
accident _ $	1320
acco*	1339
account	-4116
account $	-1652
accounts	5455
add	-1227
add _ to	-1177
addi*	6339
addicted	1811
addicted to	1811
adel*	-2152
adelante	-2152
adelante $	-2152
affe*	-2986
affects	-1565
affects _ $	-1565
afraid $	4018
afraid _ $	-3084
afraid _ being	-2526
afraid _ i	-1218
afraid _ might	1579
afraid _ my	2937
afraid i	5552
afraid of	-3570
afraid that	-3518
after _ $	2822
after _ attempt	1260
after _ breakup	1847
after _ days	2472
after _ divorce	1431
after _ months	-2106
after the	2027
agai*	1857
again	3352
again $	-2358
again _ i	1394
again _ night	1363
again and	1327
again but	2462
again last	1363
against	1857
against _ wall	1418
against the	1857
ago	-2080
ago $	-1341
ago _ am	-1147
ago _ i	-1368
ague*	1428
aguento	1428
aguento _ $	1375
aguento mais	2046
ai _ $	-3349
ai _ au	-1181
ai _ coeur	-1542
ai _ de	4942
ai _ hier	-1279
ai _ le	-1583
ai _ lui	-1602
ai _ me	4665
ai _ mon	-1515
ai _ rentrer	1658
ai coupe	-1499
ai ecrit	1557
ai envie	2687
ai mal	-1464
aime	-1475
air	2636
air $	1713
ajuda	-1322
alive	14606
alive $	7758
alive _ $	1156
alive _ i	3532
alive and	1450
all _ $	-1801
all _ and	-1953
all _ friends	1527
all _ i	-4484
all _ it	1809
all _ messages	1583
all _ money	3453
all _ my	1984
all _ of	1536
all _ the	1495
all _ time	-4628
all _ you	1988
all day	-5078
all i	1224
all of	1284
all our	2610
all over	1503
all the	-3751
alle	2173
alles _ mich	-1570
allo*	3120
allowed	2371
allowed to	2371
alone	-3707
alone $	-1923
alone _ $	-2489
alone _ i	1733
alone _ rest	-1206
along	-1541
alre*	4892
already	4892
already _ and	1477
already _ goodbye	1898
already said	1898
alwa*	-3363
always	-3363
always _ $	-1926
always _ me	-1270
always _ to	1609
am $	-1175
am 15	2076
am 23	1885
am 30	-1401
am _ $	-1770
am _ about	1285
am _ abused	1413
am _ abusive	2405
am _ afraid	1481
am _ alive	4246
am _ all	1312
am _ allowed	2371
am _ alone	2303
am _ an	2250
am _ at	-2824
am _ back	1220
am _ because	2023
am _ being	-1489
am _ break	-1350
am _ die	-1400
am _ do	2925
am _ end	2298
am _ for	2375
am _ go	2636
am _ going	2713
am _ good	-2011
am _ he	-1566
am _ her	-1667
am _ him	-1216
am _ hour	1481
am _ hurt	2960
am _ i	7805
am _ ich	3529
am _ in	-2423
am _ it	-2704
am _ just	-1946
am _ kill	-1676
am _ leave	1189
am _ lose	-1580
am _ losing	-2098
am _ make	1765
am _ might	1579
am _ my	2190
am _ myself	-2036
am _ now	-1206
am _ of	2669
am _ ready	-1222
am _ shock	-1607
am _ stalked	1749
am _ still	1488
am _ tell	-2068
am _ that	2631
am _ this	-1313
am _ tired	3345
am _ to	5179
am _ ware	2043
am _ waste	2347
am _ what	3097
am _ when	-1710
am _ will	2256
am _ with	-3674
am _ write	-1284
am _ wurde	1486
am _ •	-3905
am about	-3210
am alone	2582
am always	1444
am being	1243
am disappointed	3484
am doing	-2149
am done	2336
am driving	1178
am drunk	-1288
am dying	-1343
am every	1481
am going	2634
am hiding	2175
am i	-2642
am liebsten	3529
am pregnant	-1599
am proud	-1460
am ready	3560
am safe	-2824
am sorry	-1733
am stressed	2344
am taking	1295
am terrified	1353
am thinking	1660
am tired	-1244
am without	-1166
am worried	2071
am writing	1747
am •	-1987
amea*	6662
ameaca	3379
ameacou	3282
ameacou _ $	2912
ameacou _ matar	3282
ameacou se	2632
amen*	2997
amenaza	2052
amenaza _ $	1242
amenaza con	2052
amiga _ que	1440
amiga disse	1440
amo	-2501
amo $	-2081
an	2885
an $	-2041
an _ $	3399
an _ and	1367
an _ marriage	1752
an _ of	-1439
an _ relationship	1704
an abusive	2957
an accident	2468
an email	-1336
an selbstmord	3364
and	7196
and _ $	-7244
and _ a	5916
and _ about	-1770
and _ abusive	2634
and _ affects	-1565
and _ again	-2199
and _ alone	1644
and _ am	3337
and _ and	2997
and _ answering	2080
and _ are	-2858
and _ as	-1876
and _ awful	-1739
and _ be	2655
and _ been	-1418
and _ being	-1856
and _ can	-2755
and _ de	2025
and _ disappears	-2148
and _ do	-2101
and _ does	-1775
and _ dog	1773
and _ door	1175
and _ down	3115
and _ everywhere	1200
and _ exhausted	-1444
and _ feel	-2750
and _ going	-1502
and _ gun	2013
and _ has	1326
and _ have	4239
and _ hide	-1255
and _ him	-1912
and _ hits	-1415
and _ house	-2317
and _ how	-1224
and _ husband	1156
and _ i	2775
and _ in	6159
and _ it	-2666
and _ know	2820
and _ last	-1207
and _ life	-1474
and _ look	1476
and _ mad	1192
and _ me	9800
and _ mean	-1338
and _ mom	1968
and _ my	4280
and _ never	-3566
and _ night	2230
and _ no	-3892
and _ not	-1202
and _ noticed	1371
and _ of	-3112
and _ on	-1167
and _ one	2393
and _ only	1497
and _ outside	3869
and _ parents	1647
and _ pas	-1164
and _ people	2166
and _ phone	2478
and _ plus	3239
and _ really	2885
and _ safe	-2112
and _ said	-3387
and _ says	1691
and _ scared	2757
and _ she	-3361
and _ sleep	-2074
and _ still	4998
and _ the	-1304
and _ there	3071
and _ when	4394
and _ where	2245
and _ wife	-1794
and _ will	4540
and _ with	1414
and _ you	1332
and a	1670
and afraid	1597
and all	-1883
and begged	1184
and breaks	1443
and calls	2147
and cried	-1827
and do	1776
and dragged	1270
and drink	-1164
and every	1160
and feel	-2675
and follows	1444
and has	2008
and have	-1945
and honestly	1371
and i	-7727
and is	3152
and it	-4434
and keeps	1300
and lately	1180
and life	-1627
and locked	1320
and looked	1377
and me	1187
and never	4683
and now	-1435
and say	-1707
and says	3902
and scared	-1983
and see	-1496
and she	1641
and sometimes	-1625
and takes	1558
and talk	-1971
and texted	-1317
and then	3185
and to	-1377
and took	2255
and verbally	1562
and want	-1341
and wants	2902
and we	-1232
and wish	1265
ande*	-3030
andern	-2074
andern $	-1578
ange*	-5379
anger	-4160
anger _ i	-1703
anger issues	-2725
angerufen	-3679
angerufen $	-3172
angry	1488
angry _ $	-1187
angry _ i	2655
angry at	-1178
angry that	2763
angst	2039
angst _ ex	1204
angst _ meinem	1615
angst vor	1615
anim*	-1650
animals	-1589
anni*	-1499
anniversary	-1163
anoc*	2479
anoche	2479
anoche intente	2501
anos	-1249
another _ $	1389
another day	1512
anru*	-2361
anrufen	-2143
anrufen $	-1696
answ*	-6399
answer	-4680
answer $	-1987
answer _ $	-1148
answered	-1528
answering	1173
answering $	1814
answers	-1364
antw*	-1416
anxi*	-1946
anxiety	-2547
anxious $	1504
any	-1214
any _ and	-1166
any _ of	-2123
anyb*	3396
anybody	3396
anybody _ $	1572
anymore $	-1689
anymore _ out	1513
anymore i	1585
anyo*	2234
anyone	2234
anyone _ this	1194
anyone else	1219
anyt*	-3894
anything	-3849
anything _ $	-1510
anything _ do	1573
anything _ i	1861
anything _ myself	-3512
anything but	2251
anything to	-3444
anyw*	3310
anyway	4433
anyway $	1249
apar*	-1383
apol*	-2566
apologize	-1439
app	3296
appe*	-9183
appele	-1553
appelee	-1566
appeler	-3252
appeler $	-1626
appeler _ $	-1505
appetite	-1165
appr*	-2965
approve	-1254
approve _ boyfriend	-1214
approve _ my	-1214
approve of	-1214
arbeit $	-1622
are	-4252
are $	-1969
are _ $	-3349
are _ in	1405
are _ the	2407
are covered	2055
are getting	-1357
are you	-2165
argue	1363
argument	1177
arm	2910
arms	6441
arms _ bleed	1897
arms _ they	1897
arms are	1524
arms until	1897
arou*	2175
around	2175
around _ last	1432
around _ throat	2121
around my	1432
arra*	2961
arre*	-1482
arrete	-1187
as	-4845
as _ $	-2965
as _ am	-2652
as _ as	2615
as _ child	-1761
as _ i	-2652
as a	-2718
as i	-2538
asha*	1206
ashamed	1206
ask	-2764
ask _ day	-1270
ask for	3071
ask my	-1351
ask myself	-1681
asked	-7372
asked _ for	-1339
asked _ i	-3687
asked _ if	-1977
asked if	-1796
asked me	-3506
aski*	-4074
asking	-4074
asking _ $	-2685
asking myself	-2288
asle*	2256
asleep	2256
asleep $	1191
asleep and	1434
assa*	1576
at	-3978
at 3am	1805
at _ $	-2865
at _ and	-1699
at _ at	1876
at _ i	-3814
at _ kids	-2127
at _ party	-1321
at _ point	4029
at _ she	1663
at _ that	1356
at birth	1693
at her	-2225
at him	-1236
at me	5281
at my	1541
at peace	1427
at this	1463
at work	1492
ate	2516
atte*	9568
attempt	3088
attempt and	2240
attempted	5876
attempted _ $	4706
attempted _ in	1456
attempted _ times	1747
attr*	-1191
attracted	-1191
audio	-1550
auf	3298
auf $	5778
auf _ $	-2242
aufg*	1931
aufgeschnitten	1931
aufgeschnitten $	1931
aufw*	2149
aufwachen	2149
aufwachen $	2149
aunt	-1345
aus	3562
avec lui	1687
awake	-1163
away	-5738
away _ i	-4074
away _ years	-1165
away and	-1276
away with	-1530
awful	-2337
awful _ people	-2181
ayer	1153
baby	-3316
baby _ $	-2331
baby came	-1158
back	-6021
back _ $	-2769
back _ i	-1693
back _ to	-1418
back _ wanted	-1418
back _ work	1309
back and	-1357
back together	-2044
bad	2803
bad $	2461
bad _ $	1752
bad _ i	-1447
bad _ it	1309
bad _ now	1684
bad right	1684
badly	-2272
bang	1635
bang _ head	1635
bang my	1635
basi*	1763
basically	1763
basically $	2305
bat	4122
bat $	2291
bateu	3375
bateu $	1762
bath*	5028
bathroom	5028
bathroom _ is	2175
bathroom he	2175
bathroom with	2651
be	7174
be _ $	-2128
be _ again	-2129
be _ and	-1229
be _ by	-1461
be _ easier	1230
be _ for	-3884
be _ her	-1897
be _ his	-2403
be _ i	5428
be _ in	-1627
be _ just	-1238
be _ last	1801
be _ me	1577
be _ much	2727
be _ next	2902
be _ now	4638
be _ off	1910
be _ relief	1492
be _ than	3521
be _ the	-3451
be _ to	-1411
be _ without	3947
be _ •	5799
be alive	2685
be alone	-1452
be better	1677
be dead	6195
be devastated	-1770
be done	1532
be easier	1214
be fine	1299
be friends	-2136
be gone	1548
be happier	3506
be happy	-1660
be here	2657
be my	1567
be ok	-1317
be over	2878
be put	-1269
be there	-4659
be too	2334
be with	1563
be •	6860
beat	5289
beat _ he	2419
beat _ when	1340
beat him	3233
beat*	1626
beaten	-1322
beating	2948
beats	5604
beats _ and	3154
beats me	2938
beau*	-2973
beautiful	-2911
beautiful $	-1641
beca*	4481
because	4481
because _ $	1637
because _ afraid	-1637
because _ all	1528
because _ am	-1241
because _ be	-1324
because _ deserve	1671
because _ do	1585
because _ ex	-1184
because _ i	1368
because _ not	2589
because _ share	1746
because _ want	-3202
because _ will	-1223
because he	-2868
because i	-1467
because of	2640
because she	-1493
because we	3142
bed _ $	-1251
bed _ and	1157
bedr*	4362
bedroht	3170
bedroht _ $	2158
bedroht mich	3170
bedroom	1228
been	5208
been _ $	-1856
been _ a	-4010
been _ about	2514
been _ are	-1825
been _ ex	-1150
been _ me	3399
been _ my	1580
been _ since	-1399
been _ thoughts	2078
been _ to	2763
been _ up	1290
been _ with	3924
been _ you	-1900
been born	1577
been calling	-1367
been cutting	1213
been depressed	-1189
been fighting	-1804
been planning	2417
been thinking	2155
been where	-1825
before _ $	-1219
before and	1684
begged _ not	1184
begged me	1184
being	5060
being _ abused	1413
being _ by	4492
being _ is	-1859
being _ much	1777
being _ so	1154
being _ to	-1965
being a	3307
being alive	6724
being dead	1469
being here	2018
being stalked	1749
believe _ $	1498
believe me	1559
belo*	1594
belong	1661
belong _ this	1661
belong _ world	1661
belong in	1661
bess*	2351
besser	2423
best	-3268
best _ $	-2594
best _ and	-1538
best _ i	-1341
best _ me	4222
betr*	-1591
better $	-4757
better _ $	1469
better _ me	2654
better _ without	1785
better by	1361
better off	1910
better without	4316
betw*	-1588
between	-1588
bin	-6199
bin _ $	-3849
bin _ traurig	-3679
bin nur	-2980
birth	1649
birth $	2024
bitte	-1646
blade	6280
blade _ $	2422
blade again	2422
blee*	2338
bleed	4425
bleeds	2338
blocked _ $	-1561
blocked _ and	1805
blocked me	-1757
blood	2102
bloq*	-1958
blow	1353
blow _ brains	1177
blow _ out	1177
blow my	1536
blue	-1532
body	3355
book	-2499
book _ a	-1239
book me	-1175
bored	-1723
born	6199
born $	3380
borra	-1372
boss $	2617
boss _ me	-1286
bot	-3157
bot $	-2942
both	3444
both $	2434
both _ i	1291
both times	1291
both*	-2095
bott*	4510
bottle	4510
bottle of	1512
boug*	3741
bought	3741
bought _ $	-2154
bought _ already	1370
bought a	3904
boyf*	4725
boyfriend	4725
boyfriend $	4413
boyfriend _ $	1846
boyfriend _ a	1198
boyfriend _ and	2355
boyfriend _ anger	-2318
boyfriend _ ex	-1495
boyfriend _ her	3220
boyfriend _ his	-1274
boyfriend _ issues	-2318
boyfriend _ me	6120
boyfriend _ not	-1314
boyfriend _ want	-1788
boyfriend _ when	1158
boyfriend _ years	-1431
boyfriend and	-1308
boyfriend because	-1680
boyfriend does	-1747
boyfriend hits	3465
boyfriend raped	1249
boyfriend s	-2053
boyfriend threatened	1651
brai*	1177
brains	1177
brains _ $	1177
brains out	1177
braz*	2196
brazos	2405
break	-3295
break _ $	-1924
break _ he	1376
break _ i	-1521
break _ with	1240
breaking	-1726
breaking _ with	-1338
breaking up	-1529
breaks	1952
breaks _ and	1952
breaks things	1455
breakup	2077
breathe	-2400
breathe $	-1693
breathing	1373
brid*	1839
bridge	1839
brin*	3223
bring	3193
bring _ $	3077
bring _ um	4290
brok*	-2022
broke _ $	-3333
broke _ me	-1929
broke _ my	4905
broke _ with	-2266
broke down	1599
broke me	-1658
broke up	-3113
broken	-1939
brother _ his	-1154
brother _ me	1217
brother _ to	1664
brother is	1540
bruc*	2455
brucke	2455
brucke _ springen	2455
brui*	3620
bruises	3620
buil*	1190
building	1190
bull*	-1174
bullied	-1189
bunch	2877
bunch _ pills	2877
bunch of	2877
burden to	1715
burg*	-2730
burger	-2730
burger $	-2730
burn	3827
burn _ down	2604
burn _ house	2604
burn my	1597
burn myself	1522
burning	1570
burns	-1808
but	-3261
but _ afraid	-1586
but _ can	-1325
but _ did	-1559
but _ i	-1355
but _ it	-1268
but _ know	-2341
but _ not	-1660
but _ punches	1714
but _ still	2140
but _ the	4028
but _ think	1754
but _ us	1401
but _ want	-1480
but _ wish	1282
but _ would	2904
but he	2289
but if	-1377
but it	-3159
but that	1878
but the	-2550
buy	-1170
by	2148
by _ $	-3086
by _ and	1234
by _ boyfriend	3285
by _ ex	3102
by _ i	4191
by my	2955
by the	2064
by this	-1312
ca	-2806
cach*	4959
cachets	5060
cafe	-2840
cafe $	-2336
call	-13897
call _ $	-4238
call _ and	-2158
call _ i	-2268
call _ if	-1512
call her	-2515
call him	-1891
call me	-2639
call my	-1352
call*	-9780
called	-5086
called _ $	-1846
called _ and	-1706
called me	-1990
called the	1428
calling	-4607
calling _ $	-1664
calling him	-1257
calls _ a	2783
calls _ she	-1616
calls _ when	-1850
calls me	2552
calm	1880
calm $	2597
camb*	-1639
cambiar	-1460
came	3296
came $	-1257
came _ $	1726
came home	3299
came to	-1248
can	-2971
can _ anyone	1539
can _ do	-2157
can _ even	1363
can _ find	-1371
can _ forgive	-1717
can _ get	-1286
can _ have	1475
can _ help	3231
can _ her	1480
can _ in	-1200
can _ instead	1885
can _ it	-1450
can _ over	-1603
can _ please	1219
can _ see	1431
can _ sleep	-2511
can _ stop	1583
can _ tell	3353
can _ thinking	-1277
can _ this	-1438
can _ to	1503
can _ wait	1756
can i	-2534
can not	1303
can you	-1604
cans*	3628
cansada	1303
cansada de	1539
cansado	2326
cansado _ $	2326
car	4107
car $	2725
car _ $	-1639
car _ me	2714
car _ over	2026
car i	-1463
car keys	1636
cara	4714
care $	-2547
care _ i	2271
care if	2111
care*	-2378
career	-1956
cares	1736
carta	5348
carta _ despedida	5427
carta de	5427
casa _ $	-1351
case	1868
case $	1645
cat	-1783
catch	2867
catch myself	2646
ce	-5234
ce _ $	-1353
ce que	-1522
celu*	1749
celular	1749
celular $	1998
cham*	-1944
chan*	-5926
chance	-1333
chance $	-2594
chance of	1625
change	-3564
change $	-3535
change _ the	1754
changer	-1382
chas*	-2813
chat	-2399
chats	1741
chea*	-6188
cheat	-1723
cheated	-4031
cheated _ me	-1872
cheated _ my	-2352
cheated on	-4470
cheating	-2026
chec*	-1287
check	-6083
check _ $	-3665
check in	-3643
checking	-1457
child	-2258
child $	-1417
children	1602
children $	2437
chok*	4018
choked	4018
choked _ during	1402
choked me	2769
chri*	-1713
christmas	-1713
chur*	-2018
church	-2018
church _ me	-1776
church _ reject	-1776
church will	-1776
clean	3230
clean _ months	3319
clean for	3296
close	1488
close to	2449
closure	-1175
coeur	-1657
coff*	-1884
coffee	-1884
coll*	-3057
college	-2718
college $	-1761
com	2232
com _ minha	1661
com _ vida	1661
com a	1661
com medo	1677
com raiva	2364
come	-2056
come _ $	-3363
come _ and	-1721
come and	1193
come back	1303
come home	-2761
come out	-1270
comes	1389
comes _ i	1985
comes back	-1572
coming _ $	-1206
coming _ tonight	-1177
coming over	-1174
comm*	-2152
comment	-3530
commit	2228
commit suicide	2228
como	-3334
como _ $	-1306
comp*	-2859
company	-1549
company $	-1469
compared	2254
compared _ $	2457
compared _ this	2457
compared to	2254
comparing	1172
con	3092
con _ $	4285
con _ esta	2433
con todo	2433
conf*	-2616
consider	-1435
considered	-1667
considered _ $	-1667
cont*	-3836
contact	-8079
contact $	-2540
contact _ $	-2169
contestarle	-1975
contestarle $	-1778
control	2784
controla	2092
controla _ y	1584
controla el	1584
controlling	-2146
controlling _ my	-1567
controls	4658
controls _ money	3453
controls all	3453
conv*	-3390
conversation	-2461
conversation _ my	-1981
copa*	4624
copain	4624
copain _ me	-1728
copain m	2962
cope	-3152
cope with	-1455
cops	1484
cort*	9721
cortar	3827
cortar _ $	1573
cortarme	5442
cortarme _ $	4184
cortei	-1363
corto	6191
could	-2784
could _ $	-2253
could _ and	1484
could _ go	1242
could _ him	-1247
could _ i	1298
could _ to	2320
could _ would	-3103
could do	1485
could not	3392
could talk	-3208
could tell	-1163
coun*	-5601
counselor	-3246
counselor _ i	-2576
coupe	3762
couple	-1604
cove*	2190
covered	2190
cowa*	3021
coward	3021
coward $	2624
crash	1379
crash $	2236
crea*	-1193
cried	-2947
cried $	-2604
cry	-2088
cryi*	-4103
crying	-4103
crying $	-2027
crying _ $	-1789
crying _ and	1428
crying and	-1658
cuan*	2096
cuando	2361
cuando _ $	-1366
cuando _ ella	2306
cuen*	-1260
cuenta	-1260
cut	6039
cut _ $	2731
cut _ bad	2067
cut _ last	2064
cut _ night	1463
cut _ right	1684
cut again	2013
cut myself	2731
cut so	2067
cuts	12072
cuts _ do	2367
cuts _ i	3005
cuts and	4881
cutt*	11480
cutting	11480
cutting $	2293
cutting _ $	1804
cutting _ and	1431
cutting _ feel	1874
cutting _ i	2454
cutting herself	1245
cutting when	1874
da	4634
da _ $	4634
dad _ $	2074
dad _ me	3889
daily _ $	-1293
dano	10427
dano $	10427
das	6266
das _ $	3310
das _ nehmen	1520
das _ zu	1520
das leben	3453
dass	-1733
dass ich	-1264
data	-2326
data $	-1610
dated	2431
dated for	1629
dati*	-3861
dating	-3861
dating $	-1649
datos	-1512
datos $	-1512
daughter told	1296
day	-5931
day $	-3770
day _ $	-1582
day _ i	1357
day _ school	1381
day _ the	-1281
day after	1346
day i	1711
day of	1541
day since	-1159
days _ $	-1719
days _ do	1469
days _ not	1619
days i	2675
de	6776
de _ $	-1348
de _ a	-1785
de _ appeler	-1625
de _ avec	-1248
de _ ecrire	-1483
de _ ex	1673
de _ le	1442
de _ mandar	-1793
de _ me	1814
de _ mes	1697
de _ moi	1440
de _ que	2348
de _ revoir	-1830
de _ tuer	1600
de _ voir	-1248
de despedida	5427
de l	-1755
de la	-2039
de le	-3439
de lui	-1696
de me	4168
de mi	-1619
de mon	-1515
de mourir	2172
de novo	1921
de rentrer	1658
de toi	-1323
de viver	3490
de vivre	2908
dead	9600
dead $	8269
dead _ be	1726
dead _ the	-1507
death	4976
death $	-1798
death _ $	1419
death _ i	3067
death _ my	-1269
death _ peaceful	2786
death is	-1663
death of	-1269
death sounds	2786
deci*	5044
decided	3966
decided that	2240
decirle	-1550
decirle que	-1550
deix*	-1638
deixou	-1638
deixou _ $	-1638
deja	1797
deja _ $	1315
dejo	-1320
dejo de	-1253
dela	-1393
dele	1893
dele $	-1341
dele*	-5359
delete	-3664
deleted _ and	1466
demain $	1191
denke	5572
denke _ tag	1587
denke jeden	1587
dent*	-1738
dentist	-1401
dentist $	-1401
depr*	-7396
depressed	-3787
depressed $	-1848
depression	-3610
depression and	-1668
der	6120
der _ $	4731
der brucke	2455
der trennung	2142
des	2010
des _ $	1288
dese*	2183
deserve	1933
deserve _ be	1188
deserve to	1817
desp*	12023
despedida	5427
despertara	3946
despertara _ $	3946
despues	1198
despues de	-1174
dest*	-3073
destroy	-1480
destroyed	-1593
destroyed _ $	-1540
deva*	-1746
devastated	-2280
dia $	1617
dias	3500
dias $	2584
dice	4102
dice _ va	3203
dice que	4243
dich	-1178
did	-3875
did $	3043
did _ $	-1418
did _ again	1461
did _ ask	3745
did _ do	-1478
did _ for	3435
did _ get	-1285
did _ to	-2767
did _ want	-2356
did _ work	1756
did it	1282
did not	-3661
die	8294
die $	9370
die _ $	5195
die _ a	-4155
die _ aufgeschnitten	1931
die _ i	1922
die _ the	-3136
die basically	2305
die i	1866
die if	-1943
die that	2829
die when	-2038
die young	1993
died	-2271
died _ $	-1504
died _ my	1523
died _ that	2643
died _ the	-1263
died _ year	-1752
died and	-2514
died in	2728
died last	-4293
died when	-1412
dies	1666
dies*	-1202
diff*	-2487
different $	-1281
dinn*	1753
dinners	1489
disa*	3376
disappears	-2148
disappears _ $	-2148
disappears again	-2148
disappointed	5009
disappointed _ i	3484
disappointed that	3484
disp*	5074
disparaitre	2918
disse	2322
disse _ se	1676
disse _ vai	2249
disse que	3102
dist*	-2274
distant	-1438
dit _ il	1369
dit d	-1732
dit qu	1369
divo*	-2911
divorce	-3112
divorce and	-1448
do	2549
do _ $	3450
do _ and	-1426
do _ approve	-1214
do _ belong	1661
do _ but	2487
do _ check	-1221
do _ cope	-1965
do _ cutting	2098
do _ deal	-1359
do _ ex	1793
do _ find	3844
do _ get	1245
do _ go	-1726
do _ grieving	-1177
do _ help	2143
do _ her	2317
do _ hide	6032
do _ how	-1651
do _ i	2353
do _ in	2103
do _ it	1806
do _ know	-1422
do _ last	1731
do _ leave	2138
do _ love	-2069
do _ me	-3318
do _ my	-1574
do _ myself	-3462
do _ night	1731
do _ out	1534
do _ plan	1470
do _ see	2942
do _ still	-2402
do _ think	-3631
do _ this	-1672
do _ time	1229
do _ up	1921
do _ wake	1835
do _ want	5552
do _ why	1793
do _ with	-2953
do anything	-2782
do i	1336
do instead	1885
do is	1306
do it	8206
do something	2082
do this	-1897
do to	1786
do you	-3088
does	-1370
does _ a	-1462
does _ care	-1206
does _ else	1330
does _ just	2136
does _ know	3350
does _ to	-2033
does anyone	1171
does it	4013
does not	-2319
dog	-2125
dog _ to	-1373
doing it	3828
dois	-1229
done	1894
done _ it	1276
done it	-1369
done with	1471
door	4673
door $	2691
dors	-1455
dors plus	-1455
doubt	1840
down	2806
down _ $	3112
down _ i	1241
down and	-1847
down my	4470
down the	-1354
down when	1566
draf*	-1483
drafts	-1390
drag*	1153
dragged	1153
dragged me	1270
drea*	-4353
dreams	-3938
dreams _ my	-1780
dreams about	-1429
drink	-3076
drinks	1517
drinks $	1634
drinks _ and	-1546
drinks _ much	-1420
drinks he	1603
drinks too	-1420
driv*	1287
driving	1287
droht	6482
drop	-2431
drop dead	-1696
drow*	-1504
drunk	2222
drunk $	1198
du	1351
du _ $	2842
du mal	3654
dude _ to	1227
duele	-1932
duri*	2354
during	2354
during _ and	1402
during _ fight	1402
during a	1402
dying	3073
e	2496
e _ $	-1680
e _ respondi	-1645
e eu	-1293
e me	3731
e nao	1876
each	2092
earth	1455
earth $	1455
easier	1580
easy and	1453
easy to	-1222
eat _ to	1804
eat or	1207
eati*	-3614
eating	-3614
eating _ i	-1554
ecri*	-3453
ecrire	-3012
ecrire $	-2133
ecrit	-1928
ecrit _ lettre	3178
ecrit et	-1300
edit	3398
eine	-1589
eine _ $	-1460
einen	-1599
einf*	2619
einfach	2619
einfach _ aufwachen	1150
einfach _ mehr	2166
einfach nicht	2166
eith*	-2094
either	-2094
el $	4686
el _ $	-2459
el _ y	1584
el celular	1803
ela	-3066
ela $	-2109
ele	2982
ele $	1303
ele _ bateu	2122
ele _ deixou	-1638
ele _ e	3011
ele _ empurrou	1863
ele _ me	-1669
ele _ minha	-1326
ele _ persegue	2113
ele me	4591
ele nao	-1986
ella	1635
ella $	2154
elle	-4064
elle $	-1526
else _ want	1832
em	7184
em casa	1520
em frente	-2066
em suicidio	2504
emai*	-2891
email	-3520
email $	-1941
emailed	-2764
emailed me	-1930
emot*	2333
emotionally	2309
emotionally abusive	2043
empi*	-1452
empty	-1593
empty _ $	-1160
empu*	3624
empurrou	1863
empurrou e	1863
en	5707
en _ $	-3459
en _ air	1465
en _ la	6973
en _ todos	3141
en el	-1350
en l	1465
en la	2893
en quitarme	1832
enco*	-1371
encore	-1371
encore $	-1371
end	1848
end _ $	1657
end _ all	1486
end _ in	1412
end _ life	2309
end _ sooner	-2050
end _ the	1691
end _ tonight	1962
end my	1729
endi*	9053
ending	9053
ending _ all	2777
ending _ life	1419
ending it	2777
ending my	1419
ending things	4665
enjoy	-1799
enjoy the	-1647
enou*	-3336
enough	-3336
enough _ $	-2888
enough for	-1871
enough of	-1812
envie	2346
envie _ $	1559
envie _ appeler	-1373
envie _ l	-1373
envie _ lui	-2005
envie _ me	4083
envie _ revoir	-1830
envie de	1591
envo*	-1884
er	4083
er _ $	-3271
er _ mich	4008
er _ mir	-1650
er _ nicht	-1321
er droht	4861
er hat	1503
eras*	-1226
erase	-1245
es	-2392
es $	1848
es _ $	-1629
esca*	2578
escape	1506
escr*	-8362
escrevi	4055
escriba	-1204
escribas	-1162
escribio	-2734
escribio y	-1664
escribirle	-2918
escrito	-1273
espo*	1431
esposo	1431
esposo me	1431
est	-4806
est _ $	-1565
est mort	-1363
esta	-1495
esta en	-1295
esta*	3754
estar	7884
estar _ $	7156
estarian	1942
estarian _ mi	1942
estarian _ sin	1942
estarian mejor	1942
este*	-3553
esteem	-3492
esteem _ i	-2913
estoy	6013
estoy _ $	2261
estoy _ de	4248
estoy triste	-2885
et	3383
et _ $	1191
et _ menace	1191
et il	1425
et me	1191
etra*	4870
etranglee	4870
etranglee hier	2410
etre	3195
etre _ $	3195
eu	5141
eu _ $	3086
eu me	4770
eu respondi	-1645
eu terminar	1796
even	8057
even _ $	2270
even _ i	1646
even _ of	1957
even _ reason	1537
even _ say	1438
even _ to	2249
even _ what	1290
even if	-2151
even the	3575
even when	1494
even*	-1650
evening	-1205
ever	1387
ever _ me	-1507
ever*	1989
every	5129
every _ after	1346
every _ how	1384
every _ i	6792
every _ it	-2233
every _ my	-1751
every _ pray	1352
every _ school	1381
every _ since	-1159
every _ we	1647
every hour	1252
every morning	1671
every single	1583
every time	6652
everybody	1587
everyday	3005
everyday i	3005
everyone	1475
everyone _ $	1517
everyone _ i	1219
everyone _ me	-1410
everyone _ to	-2169
everyone and	-1839
everyone dies	1807
everyone tells	-1192
everyone would	-1276
everything	-4775
everything $	-2603
ex	3895
ex $	5392
ex _ $	-4345
ex _ calling	-1344
ex _ have	-1398
ex _ him	-1238
ex _ i	-2644
ex _ is	-1497
ex _ keeps	-1871
ex _ llamo	-2048
ex _ me	1438
ex _ not	2169
ex _ pictures	1152
ex _ que	2074
ex _ see	-1419
ex _ stop	2181
ex _ suit	1154
ex _ to	-1231
ex _ told	-1461
ex _ up	1181
ex _ vai	1778
ex _ vor	1767
ex and	-3229
ex asked	-1248
ex girlfriend	-1533
ex has	1237
ex hat	-1529
ex husband	-2253
ex is	4019
ex last	1233
ex m	-1571
ex on	-1241
ex put	2914
ex tonight	-1271
ex vive	1180
ex wants	-1918
ex was	-1304
ex wife	-2375
ex will	1579
exam	-2307
exams	-1156
exce*	1617
excu*	-1430
excuse	-1262
exis*	14660
exist	2926
exist $	1743
existing	7035
existing $	3278
existing _ $	3317
existir	5398
existir $	5398
expl*	-2702
explain	-1966
explain _ plan	-1295
explain _ to	-1262
explain myself	-1229
explain the	-1295
expr*	2094
extr*	-5854
extrano	-2629
extremely	-2134
face	6321
face $	2842
face _ $	3428
face in	4331
face*	-1485
fail*	-3657
failed	-2244
failed $	-1893
failure	-1466
fais	2295
fais _ mal	2678
fait	-1186
fake	3724
falar	-1675
falar _ $	-1385
falar com	-1534
fall*	-1567
falling	-1567
fami*	2908
familia	1812
family _ $	1813
family _ am	-1903
family _ i	-3195
family _ me	1559
family _ not	-1832
family does	-1614
family says	1306
fant*	6892
fantasize	1446
fantasize _ being	1351
fantasize about	1446
far	3217
fath*	-2580
father	-1964
father _ i	-1518
father s	-1428
fault	2251
fault $	3014
favor	-1516
faz	-1575
fear of	-2119
feel	-2788
feel _ $	1513
feel _ again	-1647
feel _ by	-1532
feel _ failure	-1297
feel _ i	-1478
feel _ if	1672
feel _ is	2319
feel _ lost	-1651
feel _ my	-2208
feel _ suicide	1894
feel _ the	-2321
feel _ this	1657
feel as	1672
feel ashamed	1228
feel better	-1300
feel lost	-1393
feel loved	-1261
feel nothing	-1353
feel safe	3008
feel stuck	-1219
feel that	1699
feel the	1465
feel trapped	-1817
feel ugly	-1684
feel unsafe	1249
feel*	-2470
feeling	-1317
feeling _ $	-1419
feeling _ suicidal	1431
feeling down	-1692
feelings	-1154
feels	-1762
fehlt	-1258
fell	-2446
fell _ the	-2408
fica*	3006
fico	5481
figh*	-1214
fight	2786
fight $	2721
fight about	-1961
fight and	1402
fight it	1587
fina*	-2931
finally	-1938
find	5796
find _ a	-2033
find me	-2688
find out	2288
find someone	1203
fine	1243
fine _ me	1281
finish it	1811
first _ i	1206
first _ tried	1638
first time	1513
fix	-2367
flas*	-1404
flat	1449
flat _ i	2293
flig*	-1697
flight	-1697
flight _ $	-1297
flow*	-3835
flowers	-3835
flowers $	-2846
foll*	5446
following	1455
following me	1566
follows	3927
follows _ $	3371
follows me	4190
for	4492
for $	6067
for 4	3267
for _ $	-2243
for _ best	-1752
for _ but	3889
for _ did	2304
for _ else	-1222
for _ i	1830
for _ it	-1314
for _ kids	-1890
for _ life	3267
for _ me	2314
for _ months	3775
for _ of	-4355
for _ seven	-1158
for _ the	-1290
for _ this	3833
for _ weekend	2224
for _ when	-1538
for _ years	-1265
for _ you	2306
for a	-5087
for days	-3200
for divorce	-1347
for everything	-2501
for good	5244
for her	-1567
for it	2642
for leaving	2306
for most	-1858
for my	4898
for some	-1192
for someone	-1618
for this	3077
for two	-1408
for what	1942
for you	-1450
forc*	7963
forced	3470
forg*	-8545
forget	-2566
forget _ $	-1930
forgive	-2953
forgive my	-1300
forgot	-1650
forgot to	-1164
forgotten	-1302
forw*	1877
forward	1877
forward _ it	2122
forward to	2122
fotos	3872
fotos intimas	3445
found	5446
found a	2135
found my	1809
four _ and	-1506
four years	-1506
four*	2339
fout*	1465
foutre	1465
foutre _ air	1465
foutre _ l	1465
foutre en	1465
frap*	5568
frappe	3685
frappee	1173
free	2195
free _ $	2299
free to	2278
fren*	-1765
frente	-1422
frente $	-2066
fresh	4327
fresh cuts	4384
freu*	4120
freund	1477
freund _ mich	3036
freundin	2643
freundin _ sich	2257
freundin _ umbringen	2257
freundin will	1791
frie*	-4249
friend	1567
friend _ $	-1381
friend _ a	2080
friend _ harms	1632
friend _ i	-1472
friend _ me	3821
friend _ self	1632
friend _ to	1273
friend and	-1881
friend called	1615
friend told	1250
friend wants	1896
friend who	1352
friends	-4767
friends $	-2095
friends _ $	-1286
from	-2525
from _ $	-1729
from _ and	-1729
from _ harm	-1377
from _ it	2076
from _ numbers	2231
from _ today	1610
from being	1276
from doing	2076
from her	-1735
from him	-1845
from self	-1377
front	2861
front _ kids	1949
front _ people	-1402
front _ the	4211
front of	2861
fue	-2329
fue $	-2036
fuhl	-2134
fuhl mich	-2134
fuhle	-2408
fuhle mich	-2408
fui	3442
fun	-2669
fun $	-1565
fune*	-2240
funerals	-1874
funerals $	-1874
fur	-1465
future _ and	1147
future for	1147
game	-1503
game _ $	-1162
ganas	1755
ganas de	1755
gara*	2391
garage	2391
gave	-3013
gave _ $	-2071
gave _ to	-1632
gave me	-2467
gave the	-1422
gay	-1399
gean*	-1654
geantwortet	-1654
geantwortet $	-1654
geht	-1265
gelo*	-1147
gesc*	-3733
geschaut	-2107
geschaut $	-2107
geschlagen	4288
geschlagen $	4288
geschrieben	-4966
geschrieben $	-2913
geschrieben _ ich	-1168
geschrieben und	-1513
gestern angerufen	-2210
gestern wieder	1728
gestorben	-1414
gestorben $	-1414
get _ $	-2136
get _ a	3289
get _ and	-1401
get _ i	-1654
get _ my	-1666
get _ of	2870
get _ people	1565
get _ to	3940
get _ when	-3506
get jealous	1481
get out	3740
get over	-2248
get up	1444
gets	1999
gets _ and	2465
gets _ breaks	1443
gets _ he	1163
gets _ i	-2431
gets drunk	1959
gett*	4717
getting	4724
getting _ together	-1425
getting a	3608
getting back	-1425
girl	-2524
girl _ the	1701
girl*	-3076
girlfriend	-3076
girlfriend $	-3357
girlfriend _ and	5209
girlfriend _ in	1251
girlfriend _ me	-2775
girlfriend _ night	2018
girlfriend _ she	2206
girlfriend _ suicidal	1411
girlfriend is	1658
girlfriend last	2018
girlfriend told	-1221
give	-2153
give _ a	-1889
give _ to	1260
give me	-1573
give out	1578
give up	-1526
glad	-3272
glad _ $	-1818
go	2350
go _ $	-3479
go _ early	-1448
go _ it	1851
go _ my	2242
go _ party	-1475
go _ sleep	3344
go _ there	-2192
go _ with	3989
go _ work	1874
go of	1443
go on	2349
go through	1238
god	3871
god _ me	1605
god _ take	1605
god i	1718
god to	1494
goes	3598
goes $	-1253
goes _ $	3571
goes _ i	2761
going	2479
going _ $	-2991
going _ a	-2329
going _ anything	-1687
going _ call	-1365
going _ do	4467
going _ end	2650
going _ her	2088
going _ him	-2620
going _ his	1392
going _ hurt	2508
going _ it	3569
going _ kill	2700
going _ look	-1507
going _ lose	-1580
going _ make	2202
going _ myself	3328
going _ smash	4331
going _ something	2479
going _ text	-1703
going _ the	1918
going _ this	-2485
going _ to	-2016
going _ write	-1654
going through	-1448
going to	5392
golp*	4578
gone	4129
gone $	2382
gone _ $	2344
good	-1914
good _ for	-1873
good enough	-2454
good night	-1218
good*	8131
goodbye	8559
goodbye $	-1245
goodbye _ and	3243
goodbye _ is	2080
goodbye _ my	1898
goodbye _ now	3876
goodbye message	2080
got _ $	-1599
got _ and	-1877
got _ in	-2455
got _ kills	-1160
got _ my	1409
got _ the	-1516
got _ with	1493
got out	1988
gott*	2536
gotten	2536
gotten _ since	1267
gotten worse	2973
grab	1494
grab*	1981
grabbed	1981
grabbed me	1729
gran*	-4393
grandfather	-1247
grandmother	-1216
grave $	-1265
green	-2456
green _ $	-2456
grie*	-1233
grieving	-1177
grieving _ mother	-1177
grieving _ s	-1177
grieving my	-1177
groc*	1346
groceries	1346
groceries $	1346
group	-1353
guess	-1262
guess i	-1186
guilt	-2159
gun	6436
gun _ $	1340
gun _ my	2351
gun and	1632
gun in	2351
guy	3039
guy _ is	3005
guy _ me	1909
guy _ with	2543
guy she	5738
guys	1858
guys $	2225
habe	1216
habe _ angerufen	-1380
habe _ auf	-1524
habe _ geschrieben	-2243
habe _ gestern	1543
habe _ meinem	1615
habe _ seit	1639
habe _ vor	1615
habe _ wieder	1728
habe _ •	-1964
habe angst	2039
habe die	-2034
habe ihr	-1456
habe sie	-1480
habe versucht	1313
haben	-1568
hace*	3109
hacer	2638
hacerme	3109
hacerme _ $	3109
hacerme dano	3109
had	-1495
had _ $	4034
had _ and	-2537
had _ be	-1269
had _ plan	1584
had _ put	-1269
had _ thoughts	-2547
had _ would	-1336
had suicidal	-2547
had the	2289
had to	-1876
hair _ dragged	1270
hair _ me	1270
hair and	1388
hand	5725
hand $	3067
hand _ i	2922
hand*	-1500
hands _ my	1432
hands _ throat	2121
hands around	2121
hands shake	-1402
handy	1542
hang	2449
hang _ $	3725
hang*	1761
hanging	1761
hanging _ and	1269
hanging _ it	1269
happ*	-1355
happened _ $	1714
happens	-1786
happier	3506
happier _ i	1334
happier if	1334
happiness	-1495
happy	-8626
happy $	-2491
happy _ $	-4769
happy again	-1603
happy birthday	-1520
hard	-1778
hard _ my	-1942
hard time	-2046
harm	4605
harm _ $	2888
harm and	-1919
harm is	2621
harm*	2861
harmed	1278
harming	1583
harms	1632
harms $	1632
has	4194
has _ her	2829
has _ me	1423
has _ new	-1586
has _ on	2087
has _ since	1235
has _ worse	2973
has a	-2010
has been	1381
has gotten	2973
has no	1822
has not	-1706
hasse	-1686
hat _ angerufen	-1459
hat _ geschlagen	4288
hat _ ich	-1624
hat _ und	-1174
hat geschrieben	-1168
hat mich	4336
hat mir	-1802
hate	-1611
hate _ alive	2118
hate _ for	1208
hate being	1791
have	3931
have _ $	2829
have _ a	-1582
have _ about	2104
have _ again	1281
have _ bat	1830
have _ been	-2605
have _ burning	1570
have _ close	1162
have _ considered	-1667
have _ date	1908
have _ done	-1201
have _ ever	-2163
have _ feeling	-1162
have _ fighting	-1804
have _ from	1631
have _ hard	-2046
have _ her	-1681
have _ him	1428
have _ in	1218
have _ issues	-1517
have _ knife	2118
have _ me	1466
have _ my	1210
have _ nobody	1475
have _ on	1699
have _ or	1353
have _ over	2034
have _ planning	2929
have _ reason	1657
have _ see	1236
have _ self	-2913
have _ since	-1791
have _ so	1459
have _ speak	-1402
have _ suicidal	1393
have _ that	1712
have _ thinking	3089
have _ thoughts	1302
have _ three	1762
have _ time	-2046
have _ times	1429
have _ to	3692
have _ up	1688
have _ wake	1365
have _ where	-1403
have _ who	2030
have _ will	2181
have _ with	-2294
have _ you	-1943
have _ •	-4220
have a	2472
have already	2350
have an	-2207
have attempted	1234
have bruises	2294
have decided	3730
have destroyed	-1247
have died	4846
have got	1724
have intrusive	-1490
have it	1666
have me	1602
have my	1184
have nightmares	-1574
have no	-2457
have not	-5674
have sex	1558
have so	-1170
have started	4418
have the	4336
have to	-5381
have you	-2225
have •	-1871
havi*	1574
having	1574
having _ nightmare	-1300
having _ of	2581
having _ thoughts	2713
having a	-2579
having dreams	-1221
having thoughts	2687
he	7871
he _ $	-2663
he _ all	2022
he _ and	1409
he _ at	-1536
he _ away	1565
he _ back	-2739
he _ been	2547
he _ change	-2710
he _ distant	-1243
he _ do	1724
he _ down	2791
he _ en	4427
he _ for	-1444
he _ from	-1481
he _ going	-1952
he _ good	-1611
he _ hands	1432
he _ have	1767
he _ himself	1951
he _ his	5671
he _ hit	1300
he _ hunt	1323
he _ i	2617
he _ is	1504
he _ it	2649
he _ kill	1498
he _ let	2381
he _ like	-1288
he _ me	-4354
he _ my	4465
he _ never	-2474
he _ not	4085
he _ now	-1618
he _ phone	-1150
he _ post	1199
he _ so	-1536
he _ the	3924
he _ this	-1606
he _ to	-4619
he _ up	-1902
he _ wall	1714
he _ what	1547
he _ with	1590
he _ write	-1571
he called	-2175
he came	-1678
he can	2788
he choked	2411
he did	1386
he drinks	2492
he follows	2463
he found	3292
he gave	1624
he grabbed	1981
he hurt	-1971
he is	-6233
he keeps	-1860
he left	-1470
he never	-2874
he only	1603
he parks	2137
he pushes	1261
he put	1432
he saw	-1345
he says	2849
he texted	-1632
he texts	-1468
he threw	1527
he told	-2111
he tried	-1776
he wants	-1768
he was	-2936
he will	7791
head	5975
head _ and	1306
head _ the	1774
head _ wall	1774
head against	1236
hear	-4263
hear _ $	-1849
hear*	-1536
heard	1901
heard _ for	2901
heart	-2121
heart _ $	-1404
heart _ give	1578
heart _ just	1231
heart is	-1335
held	2846
held _ $	2123
held me	2123
hell	-1807
hello	-1430
help	4646
help $	3946
help _ friend	1352
help _ who	2172
help a	1632
help her	2920
help me	-3873
help my	2030
help*	-2000
her	-3598
her _ $	1480
her _ a	1360
her _ and	1272
her _ boyfriend	1678
her _ for	2228
her _ help	2711
her _ i	1548
her _ in	2105
her _ my	2104
her _ not	-1782
her _ off	1685
her _ she	3321
her _ stop	1292
her _ that	1521
her _ the	-1720
her _ to	-4488
her _ will	2966
her a	-1623
her again	-1287
her boyfriend	3053
her door	-2305
her face	4632
her for	-1935
her going	-2401
her house	1395
her in	-1406
her last	-1572
her new	1600
her on	-1554
her over	7654
her phone	1728
her stories	-1247
her yesterday	1771
here	6642
here _ $	3507
here _ i	1472
here anymore	1556
here at	1361
herm*	1597
hermano	1909
hers*	4775
herself	4775
herself $	1664
heute	1297
heute nacht	1953
hey	-3107
hi	-3098
hi $	-1347
hide	5744
hide _ from	2286
hide _ room	-1255
hide _ scars	2286
hide in	-1255
hides	1211
hiding _ bathroom	2175
hiding _ the	2175
hiding in	2175
hier	3665
hier _ $	3464
hier soir	3733
high	-1705
high school	-1705
him	-2961
him $	1177
him _ can	2321
him _ her	1348
him _ his	2091
him _ my	-1705
him _ the	2189
him and	-4105
him at	1679
him for	2574
him i	-1701
him in	4922
him out	-1278
him till	1788
him to	-2181
him with	1194
hims*	6648
himself	6648
himself $	2804
himself _ i	1373
himself _ me	1247
himself on	1247
his	-5585
his _ $	-3272
his _ around	1432
his _ died	-1274
his _ he	-1353
his _ house	1751
his _ i	1566
his _ in	1449
his _ last	-1402
his _ said	1702
his _ tonight	1211
his car	1317
his cuts	1152
his ex	-3138
his face	1712
his grave	-1265
his hands	1432
his job	1587
his life	-1762
his mom	-1310
his phone	-2209
his sleep	3157
his whole	1849
his wife	1396
hist*	-2447
history	-1422
history $	-1422
hit	4675
hit _ a	1654
hit _ girlfriend	2018
hit _ i	3386
hit _ last	1637
hit _ up	-1266
hit _ with	1327
hit him	-1406
hit me	4572
hit my	3194
hit myself	2018
hit send	-1412
hits	7469
hits _ $	4376
hits _ and	2054
hits her	3056
hits me	4669
hitt*	1211
hitting	1211
hitting _ head	1383
hitting my	1383
hoff*	4117
hoffentlich	4117
holding _ and	1213
holi*	1702
home	2554
home $	-3261
home _ $	1661
home _ of	2005
home _ the	1506
home because	2005
home from	1235
hone*	9294
honestly	8815
honestly i	1588
honestly if	1228
hope	1269
hope _ goes	1843
hope _ is	-2018
hope _ it	1182
hope he	-1790
hope i	1927
hope the	1498
hosp*	3135
hospital	1915
hospital _ $	2607
house	5934
house $	3958
house down	2604
how	-2657
how _ be	-3277
how _ been	-1168
how _ cope	-1965
how _ days	-1396
how _ deal	-1710
how _ do	1324
how _ forgive	-1538
how _ get	4524
how _ have	-1723
how _ help	5799
how _ hide	6032
how _ i	3515
how _ leave	4165
how _ of	2173
how _ out	2040
how _ stop	3853
how _ that	1430
how _ was	-1205
how _ would	2950
how _ •	1382
how can	1851
how do	2305
how i	-3428
how many	2035
how to	2232
hoy	-2554
hoy $	-1505
hug	-3539
humor	-1384
hung	-2003
hunt _ down	1323
hunt me	1323
hurry	2113
hurry _ $	2113
hurt	6208
hurt $	-2254
hurt _ and	1747
hurt _ i	3400
hurt _ she	3223
hurt her	3909
hurt me	-2338
hurt myself	1864
hurt people	1921
hurt*	5190
hurting	5656
hurting $	-2682
hurting _ $	1724
hurting _ for	3828
hurting him	4288
hurting my	-1689
hurting myself	3195
hurts _ $	-1274
husb*	1213
husband	1213
husband $	4716
husband _ all	1340
husband _ am	-1366
husband _ and	1435
husband _ every	-1923
husband _ he	2156
husband _ her	1750
husband _ i	-5012
husband _ job	1178
husband _ me	-1623
husband _ on	-1240
husband _ other	-1543
husband _ to	-2964
husband and	-2258
husband hits	4537
husband lost	1178
husband talks	-1515
husband when	1192
i	2077
i _ 15	1420
i _ 23	1885
i _ 30	-1401
i _ about	7216
i _ after	2800
i _ again	6300
i _ alive	7733
i _ all	-1896
i _ allowed	2371
i _ alone	1451
i _ already	2531
i _ am	-1428
i _ an	-1576
i _ and	3901
i _ another	3081
i _ anxiety	-1482
i _ anymore	-1505
i _ anyway	-2372
i _ arms	2675
i _ as	1981
i _ ashamed	1206
i _ ask	2248
i _ asking	-1689
i _ asleep	1612
i _ at	-3060
i _ attempted	1745
i _ away	-1239
i _ baby	-1391
i _ back	1275
i _ bat	2412
i _ be	2956
i _ beat	3773
i _ been	-1385
i _ being	1516
i _ belong	1661
i _ best	-1242
i _ better	-3267
i _ born	3586
i _ boyfriend	4786
i _ bruises	3620
i _ bullied	-1189
i _ burning	1570
i _ call	-4209
i _ calling	-1580
i _ cancer	1711
i _ car	2308
i _ child	-1288
i _ close	2467
i _ control	2809
i _ cops	2123
i _ could	-2333
i _ cut	2359
i _ cutting	2292
i _ d	-1274
i _ date	1416
i _ day	-2445
i _ dead	5758
i _ decided	4203
i _ delete	-1563
i _ depressed	-1313
i _ depression	-1652
i _ deserve	1468
i _ desire	-1164
i _ did	1300
i _ died	2800
i _ disappointed	3484
i _ divorce	-1686
i _ do	6404
i _ doing	-2417
i _ done	1993
i _ down	-3081
i _ dreams	-2252
i _ drive	-1504
i _ driving	2377
i _ drop	-1440
i _ drunk	-1984
i _ dying	-1343
i _ empty	-1481
i _ end	-1933
i _ enjoy	-1249
i _ ever	2024
i _ every	1693
i _ everyone	1270
i _ ex	-2210
i _ exam	-1876
i _ extremely	-2134
i _ fall	1683
i _ far	3801
i _ feeling	-1511
i _ fighting	-1804
i _ flowers	-2920
i _ forward	2122
i _ gay	-1399
i _ get	-1719
i _ getting	4282
i _ girlfriend	1537
i _ give	-1198
i _ glad	-2226
i _ go	-2178
i _ god	4441
i _ going	3169
i _ gone	3395
i _ good	-1525
i _ gun	3218
i _ had	1905
i _ hang	-1259
i _ hard	-2046
i _ harmed	1278
i _ have	3673
i _ having	1544
i _ he	-2693
i _ head	1639
i _ hear	-1392
i _ hiding	2175
i _ his	-5714
i _ hit	-1761
i _ honestly	2087
i _ hoping	1639
i _ hour	1481
i _ how	2728
i _ hurt	2486
i _ i	4721
i _ if	-3840
i _ in	-1887
i _ instead	1788
i _ issues	-1517
i _ job	-3583
i _ keep	2287
i _ kill	2443
i _ killed	-1229
i _ killing	4044
i _ know	-6338
i _ last	7067
i _ late	-1262
i _ learn	-1735
i _ leave	-2541
i _ like	-2792
i _ literally	-2031
i _ live	1754
i _ lose	1440
i _ lost	-2195
i _ love	-4838
i _ low	-2913
i _ met	-1671
i _ mind	1442
i _ money	-1242
i _ month	4541
i _ more	-2213
i _ much	-1165
i _ my	-1792
i _ myself	3693
i _ name	-1196
i _ need	1429
i _ nervous	-1370
i _ never	-1946
i _ nightmares	-1765
i _ nobody	-1482
i _ not	1968
i _ nothing	-1595
i _ now	-1332
i _ numb	1166
i _ of	1453
i _ off	1443
i _ okay	1477
i _ one	-4027
i _ or	3138
i _ our	-3501
i _ out	2913
i _ over	-4685
i _ phone	-1594
i _ physically	1614
i _ pick	-1484
i _ plan	4000
i _ planning	3661
i _ pregnant	-1669
i _ press	1895
i _ probably	2133
i _ promise	1965
i _ proud	-3265
i _ punching	1424
i _ put	1348
i _ raped	2013
i _ razor	3385
i _ reach	-1379
i _ ready	4609
i _ really	2535
i _ reply	-3043
i _ researching	2347
i _ ring	-2141
i _ rope	7207
i _ running	2248
i _ sad	-1725
i _ safe	-1540
i _ say	-3655
i _ scars	3542
i _ scratching	1499
i _ screaming	-2800
i _ see	1215
i _ send	-1975
i _ show	-1355
i _ sixteen	1642
i _ sleep	-2578
i _ some	-1346
i _ someone	1910
i _ sorry	-2265
i _ speak	-1402
i _ stalked	1749
i _ started	4010
i _ stop	-1727
i _ stressed	1262
i _ stuck	-1254
i _ stupid	2407
i _ suicidal	3216
i _ sure	-1608
i _ take	1887
i _ taking	1801
i _ talking	-1424
i _ text	-1967
i _ the	2887
i _ them	2939
i _ therapist	1729
i _ there	1557
i _ these	3255
i _ things	-1380
i _ thinking	4238
i _ this	-2389
i _ three	2353
i _ time	1771
i _ tired	1548
i _ to	4316
i _ together	2581
i _ told	1328
i _ tomorrow	1436
i _ touch	-1868
i _ trapped	-1251
i _ trouble	-1613
i _ trust	-1685
i _ unsafe	1249
i _ urges	1922
i _ walking	2057
i _ walls	1591
i _ want	1684
i _ wanted	2815
i _ was	1488
i _ waste	2347
i _ we	-1155
i _ well	-1299
i _ what	1640
i _ when	-6013
i _ where	-1970
i _ who	2799
i _ why	2041
i _ wife	1631
i _ will	4023
i _ wish	2458
i _ with	1152
i _ without	-1678
i _ worried	1885
i _ worthless	-1151
i _ would	2650
i _ writing	2495
i _ written	1183
i _ wrong	-1533
i _ yelling	-1311
i _ yesterday	1605
i _ you	-3875
i _ your	-1208
i _ •	2171
i already	1983
i ask	-2200
i asked	-1998
i bang	1292
i be	-1249
i bought	3761
i break	1418
i broke	-1468
i burn	2736
i called	-1611
i came	2959
i can	-3831
i catch	2518
i cheated	-2419
i come	-3407
i cope	-1965
i cried	-1633
i cry	-1361
i cut	3839
i dated	2551
i deal	-1359
i deserve	2542
i died	2466
i do	3547
i doubt	1840
i drank	1407
i even	2420
i ever	2348
i feel	-2128
i fell	-2446
i find	5443
i forgive	-1647
i gave	-2043
i get	4460
i got	2540
i had	-1885
i hang	3654
i have	3866
i hear	-1459
i heard	2926
i help	3971
i hide	4537
i hit	3369
i hope	2472
i hung	-1785
i imagine	2947
i just	6626
i know	-3480
i leave	4402
i left	-3419
i looked	1741
i lost	-4056
i made	4653
i make	1282
i mean	2894
i might	2144
i miss	-2887
i moved	1895
i need	-4020
i never	3428
i only	1406
i pick	2206
i pray	2137
i promise	-4020
i pushed	1430
i reached	-2206
i really	2563
i recovered	-2832
i relapsed	3636
i said	-4808
i saw	-2302
i say	3403
i scratch	1225
i see	3807
i self	1892
i should	1276
i slept	1718
i sometimes	2915
i stand	2016
i started	-1445
i still	6014
i stop	1970
i swear	4477
i talk	2339
i tell	-2585
i texted	-1636
i think	3777
i tried	4052
i try	1162
i wake	-2380
i want	-2530
i wanted	-2410
i was	4244
i wear	2144
i went	-1154
i will	-1683
i wonder	1214
i worry	-1220
i •	1170
ich	9257
ich _ $	6117
ich _ an	2153
ich _ andern	-1186
ich _ angst	2039
ich _ auf	4959
ich _ das	3542
ich _ der	2455
ich _ einen	-1599
ich _ einfach	2190
ich _ geschrieben	-1236
ich _ gestern	1222
ich _ ihm	-4308
ich _ keinen	3196
ich _ mehr	2384
ich _ mein	-1241
ich _ meine	-3173
ich _ mir	7996
ich _ mit	-1713
ich _ mutter	-1207
ich _ nicht	1652
ich _ nur	-1666
ich _ schlafen	-1649
ich _ schluss	2347
ich _ schon	1585
ich _ seine	-1545
ich _ seit	1323
ich _ selbst	3934
ich _ sie	-3351
ich _ so	-1479
ich _ suizidgedanken	1639
ich _ tag	1587
ich _ tot	5351
ich _ um	4431
ich _ umbringen	4255
ich _ versucht	1313
ich _ vor	5308
ich _ wehtun	5780
ich _ wie	-1899
ich _ •	-2386
ich bin	-3054
ich bring	3168
ich denke	4160
ich die	-1919
ich fuhl	-2134
ich fuhle	-2408
ich habe	3935
ich hasse	-1686
ich ihn	3496
ich konnte	1613
ich mach	1555
ich meine	2121
ich mochte	4038
ich muss	-1895
ich ritze	2024
ich uberlege	1757
ich vermisse	-2725
ich ware	3675
ich werde	-2982
idea*	1880
ideation	1880
if	5216
if _ am	-1193
if _ break	1462
if _ called	-1299
if _ calls	-1309
if _ could	-2132
if _ died	1259
if _ doctor	1493
if _ does	1242
if _ ever	1956
if _ gone	1887
if _ had	-2484
if _ happened	1398
if _ have	-1259
if _ her	-1683
if _ him	4634
if _ hit	2556
if _ is	-1490
if _ leave	3485
if _ never	1241
if _ not	4245
if _ of	-1339
if _ only	1603
if _ out	-2125
if _ said	1229
if _ saw	-1943
if _ see	2173
if _ suicidal	-2354
if _ them	3013
if _ was	5554
if _ would	-1434
if _ •	-1195
if a	1481
if he	-2889
if i	9554
if my	-1371
if only	-1181
if she	-1308
if that	-3291
if we	-1255
if you	-2997
igno*	-2360
ignores	-1359
ignores me	-1359
ihm	-7705
ihm $	-2136
ihm _ $	-3709
ihm nicht	-1163
ihn	2495
ihn $	-1203
ihn _ $	3757
ihn _ sehen	-1252
ihn _ wieder	-1332
ihn nie	-1332
ihr _ $	1193
ihr wehtun	4136
il	4883
il _ $	1611
il _ a	3372
il _ de	2410
il _ ecrit	-3328
il _ etranglee	4870
il _ m	-1291
il a	1361
il m	3917
il me	1706
il menace	2410
ill	2698
imag*	8039
imagine	1896
imagining	4924
impo*	1456
in	3324
in _ $	-4424
in _ abusive	3456
in _ all	-1676
in _ and	-1313
in _ bathroom	4645
in _ but	-2848
in _ crash	1379
in _ grave	-1265
in _ hand	3031
in _ have	-1283
in _ he	1741
in _ hospital	1392
in _ house	2680
in _ i	-1757
in _ it	-1711
in _ last	1416
in _ life	-1772
in _ me	-2277
in _ my	1536
in _ now	2261
in _ people	-1402
in _ place	1882
in _ room	-1997
in _ same	-1257
in _ sleep	5032
in _ the	2483
in _ way	-1302
in _ ways	-1531
in _ week	1158
in _ when	2917
in _ world	2837
in _ years	-1265
in a	-1950
in an	3352
in and	1454
in bed	-1215
in case	1957
in five	-1234
in front	2861
in his	3007
in it	3251
in love	-1733
in me	1201
in my	5151
in shock	-1674
in that	2961
in the	3128
in weeks	-1157
inst*	-1339
instagram	-3864
instagram $	-2259
instead	2994
instead _ $	1983
instead of	3936
inte*	2564
intente	2501
inti*	2547
intimas	3445
into	7756
into _ $	4842
into her	-2370
into my	8610
irma	-1233
is	2562
is $	-1712
is _ a	-4546
is _ abuse	1627
is _ an	1168
is _ and	4149
is _ answer	-1280
is _ answering	2080
is _ as	-2682
is _ be	-1757
is _ by	2382
is _ can	1187
is _ fault	3457
is _ going	-1922
is _ her	-1436
is _ herself	1183
is _ his	2410
is _ i	3268
is _ if	2007
is _ in	-1563
is _ last	2166
is _ me	3184
is _ my	-3098
is _ of	-4484
is _ on	-1246
is _ only	5815
is _ over	-2059
is _ pain	1175
is _ point	2729
is _ real	3326
is _ reason	2893
is _ someone	-1357
is _ something	-1230
is _ than	2538
is _ the	1877
is _ thing	3015
is _ through	-1237
is _ to	3473
is _ town	-1322
is _ verbally	1562
is _ week	1366
is _ without	1233
is _ worth	2594
is _ •	-2170
is a	-4489
is an	2952
is beating	2948
is been	1365
is better	2967
is coming	-1182
is cutting	2320
is dead	-2387
is drunk	1663
is emotionally	1552
is even	3575
is going	-2031
is gone	1307
is hurting	-1998
is in	1695
is it	-1807
is just	2555
is my	4629
is never	-1444
is not	1482
is nothing	2581
is now	-1162
is on	-1226
is out	-1535
is over	-2143
is suicidal	1596
is suicide	-2478
is that	1219
is the	4738
is there	2719
is threatening	1781
is what	-2657
is •	-1167
issu*	-3835
issues	-3835
issues $	-1493
ist	-5253
ist $	-1310
ist _ $	-1890
it	3566
it $	1758
it _ $	-2785
it _ and	-1280
it _ as	2764
it _ be	6781
it _ because	2745
it _ being	1775
it _ but	1163
it _ calm	2597
it _ fault	2210
it _ feel	-2742
it _ for	-1603
it _ going	-1880
it _ hard	-1242
it _ he	1384
it _ i	1494
it _ if	3501
it _ it	1324
it _ like	-1398
it _ me	-1600
it _ night	1762
it _ nobody	1702
it _ not	-1440
it _ now	-3136
it _ of	2231
it _ over	1395
it _ pain	1283
it _ rape	1397
it _ school	-1896
it _ something	3002
it _ to	-4656
it _ too	1785
it _ wrong	-1986
it _ year	2262
it again	1829
it all	4757
it and	1503
it another	2531
it anyway	1988
it away	-1858
it be	-2016
it but	2650
it by	-1727
it did	-1197
it failed	-1667
it hurt	2502
it i	1340
it if	2613
it is	-8010
it last	4074
it makes	-2100
it now	2481
it passed	-1165
it since	-1778
it still	-1222
it to	4295
it took	-3641
it went	-1678
j	2176
j _ $	-1500
j _ a	2259
j _ coupe	-1499
j _ de	1188
j _ des	2252
j _ ecrit	3178
j _ envie	2902
j _ ma	2183
j _ mal	-1464
j ai	5668
ja	3846
je	4203
je _ a	1253
je _ ai	-2734
je _ aime	-1295
je _ changer	-1323
je _ coupe	5261
je _ de	-1479
je _ disparaitre	2918
je _ dors	-1455
je _ en	-2474
je _ etre	2745
je _ je	1439
je _ les	1320
je _ me	4592
je _ ne	3397
je _ pas	-2075
je _ plus	2667
je _ scarifie	2057
je _ sens	-2666
je _ suicider	1214
je _ tuer	5241
je _ veux	1766
je _ vide	-1274
je l	-2281
je lui	-2162
je m	-1251
je me	9234
je pense	3853
je pleure	-1558
je reponds	-1269
je suis	-2898
je vais	1822
je veux	-1526
je voudrais	3495
jealous _ i	-1215
jealous _ my	-1288
jealous _ people	1993
jealous _ who	1993
jealous of	1790
jealous when	-1787
jeden tag	1153
jetzt	-1362
jetzt _ $	-1163
job	-4032
job $	-1516
job _ i	-1584
job _ my	-1155
job _ wife	-2152
job and	-2163
joki*	1452
joking	1452
joking $	2106
jour*	-1520
jours	1697
jump	6173
jump $	6734
jump*	2519
jumping	2159
just	7010
just _ $	-3054
just _ a	-2383
just _ blow	1177
just _ case	1645
just _ go	1928
just _ goodbye	1677
just _ him	-1530
just _ i	1539
just _ it	1917
just _ not	2439
just _ of	1965
just _ send	-1221
just _ sleep	2335
just _ so	1971
just _ that	2488
just _ there	1351
just _ to	2286
just _ up	-2077
just _ want	2557
just _ what	-1367
just _ •	4681
just do	1391
just hit	-1221
just in	1645
just not	1847
just pain	1175
just texted	2609
just want	2158
kann	-2329
kann _ schlafen	-1436
kann das	-1249
kann nicht	-1525
keep	5760
keep _ about	-1966
keep _ how	1209
keep _ if	-1415
keep _ killing	2222
keep _ last	-3357
keep _ of	2240
keep _ what	-1440
keep asking	-1688
keep breathing	1657
keep going	1823
keeps	2573
keeps _ at	2071
keeps _ him	-1594
keeps _ me	-1775
keeps _ up	2845
keeps saying	2466
keeps showing	2845
kein*	4096
keinen	4096
keinen _ mehr	4096
keinen sinn	1981
keys	1739
keys _ the	1414
kid	-1399
kids $	-3521
kids _ and	1823
kids are	1296
kill	8083
kill _ $	5848
kill _ after	2792
kill _ i	1798
kill _ if	2746
kill herself	2397
kill me	-3163
kill my	1438
kill myself	6553
kill*	7726
killed	-3540
killed in	-2079
killing	11266
killing _ $	4167
killing _ ex	2893
killing my	3185
killing myself	5731
kills	-1160
knew	-1479
knife	2796
knife _ $	1538
knock	-1998
knock _ door	-1932
knock _ her	-1932
knock on	-1932
know	-4909
know $	1186
know _ am	-3574
know _ be	-2404
know _ get	2040
know _ have	2719
know _ he	1987
know _ i	-1360
know _ is	-1929
know _ not	-1494
know _ parks	2137
know _ she	-2061
know _ tell	1390
know _ to	1375
know he	-1207
know how	-1871
know i	-2107
know it	-1483
know that	2288
know what	-1771
know where	1504
know who	-1260
knows	2506
knows $	2014
konn*	1613
konnte	1613
kont*	-1189
kontakt	-1965
kurz	-1253
l	-4556
l _ $	-3413
l ai	-1356
l air	1465
l appeler	-2404
la	7508
la _ $	7541
la cara	2652
la extrano	-2265
la vie	4683
la voir	-1832
las	3522
las _ $	2761
las pastillas	2309
last	7175
last _ $	-3763
last _ after	1458
last _ he	1282
last _ i	3869
last _ the	1760
last _ was	1518
last conversation	-1936
last month	2635
last night	3333
last spring	-1604
last thing	2166
last time	1787
late	-1614
late $	1863
late*	1443
lately	1443
lately $	-1191
lately _ have	1291
lately i	1454
laue*	1871
lauert	1871
lauert mir	1871
laugh	-1971
laugh _ $	-1463
laughed	-1274
laughs	1548
le	1927
le _ $	2369
le _ a	1163
le _ j	-2821
le _ me	-1238
le _ sentido	2157
le escribi	-1319
le monde	2201
le quiero	-1397
le revoir	-2147
le tuer	4032
le veo	2157
learn	-1929
learn to	-1163
least	3670
leav*	1169
leave _ i	1283
leave _ is	1409
leave _ we	-1548
leave _ will	2140
leave him	3034
leave it	-2170
leave me	-2725
leaving $	-1167
leaving _ $	2156
leaving me	1599
leben	6572
leben $	2992
leben _ $	1647
leben _ nehmen	1520
leben zu	1520
leer	-2551
leer $	-1406
left	-3293
left _ $	1526
left _ for	2170
left _ me	1159
left _ on	-2570
left _ with	-1338
left i	2977
left me	-2728
left the	-1895
left to	2090
legs	1720
legs and	1720
les	1384
les jours	1813
let	-1341
let _ have	1218
let _ leave	1424
let it	-1384
let me	2416
let us	-2329
lett*	5035
letter	-1762
letters	2025
letting	1977
letting go	1977
lettre	2796
liar	-1563
liar and	-1318
lie _ wish	1265
lieb*	5354
liebsten	3529
liebsten _ ich	3529
liebsten ware	2043
liebsten wurde	1486
lied	-1198
lies	-1882
life _ $	1825
life _ i	-2061
life _ no	1822
life _ not	3061
life _ worth	2378
life has	1641
life is	2141
ligar	-2898
ligar para	-2546
ligou	-1774
ligou _ $	-1774
ligou ontem	-1267
like _ $	2315
like _ a	2483
like _ again	-2201
like _ already	1477
like _ do	1405
like _ failure	-1466
like _ his	-1228
like _ in	-1243
like _ is	1546
like _ lost	-1630
like _ never	1299
like _ not	1167
like _ of	-1726
like being	1758
like it	1372
like me	1963
like this	2674
liked	-2380
liked _ $	-1261
list	-2303
list of	-1313
listen	-1483
listen _ me	-1340
listen to	-1418
lite*	-2172
literally	-2172
literally _ if	-1943
literally die	-1943
little $	-2726
little _ to	1399
live	7358
live _ my	1754
live _ this	1786
live _ you	2492
live anymore	4745
live for	4579
live with	-2643
livi*	6836
living	6836
living _ $	2481
living _ a	2487
living _ this	2641
living past	2331
llam*	-4715
llamar	-1809
llamar _ mi	-1387
llamar a	-1387
llamarla	-1319
llamarla $	-1283
llamarlo	-1587
llamarlo $	-1521
llame	-2068
llamo	-5159
llamo _ $	-3258
llamo anoche	-1808
llamo ayer	-1720
llevo	1388
llevo _ en	1713
llevo _ pensando	1713
lo	3438
lo _ $	3881
lo que	-1946
lo sabe	2055
lock*	3810
locked	1959
locked _ in	1320
locked _ out	1176
locked me	1959
locks	-1263
log	-1259
lol	-3941
lol $	-2614
lol _ to	1925
lol _ want	1925
lone*	-1741
lonely	-1649
long	-3129
long _ $	-1258
long _ i	-1627
long sleeves	2501
long time	-1220
look	-1870
look $	-1302
look _ it	2385
look _ to	2122
look forward	2122
looked	1794
looked _ $	1538
looked _ how	2403
looked _ many	2403
looked _ me	1372
looked up	2376
looks	1346
los	4264
los _ $	3124
los brazos	2405
los dias	2358
losc*	-1652
loschen	-1224
lose	-1962
lose _ $	-4136
lose _ and	4014
lose control	1934
lose it	-1580
losi*	-2077
losing	-2077
losing my	-1208
lost	-3867
lost $	-1460
lost _ $	-1790
lost _ in	-1813
lost _ job	1232
lost _ of	-1706
lost _ to	2111
lost _ will	2081
lost his	1406
lot	-2703
lot $	-1185
lot of	-2659
loud*	2235
louder	2235
louder than	2017
love	-10500
love _ $	-3765
love _ but	1248
love _ who	-2006
love me	-2376
love someone	-2006
loved	-3735
loved me	-1856
loves me	-2454
low	-3098
low _ esteem	-2913
low self	-2913
lui	-2491
lui $	1975
lui _ $	-3816
lui ai	-1543
lui ecrire	-2015
lui parler	-1251
m	1481
m _ appelee	-1173
m _ ecrit	-3346
m _ etranglee	4870
m _ frappee	1173
m a	3365
ma	4074
ma _ $	-1811
ma _ me	-2464
ma _ veut	4303
ma mere	-2854
ma soeur	2434
mach	3562
mach _ $	2907
mach*	2309
machuco	3390
mad _ me	1172
made	4541
made _ $	-2111
made _ mistake	-1200
made _ with	2426
made me	-1748
made myself	1433
made peace	-1156
madre	-1527
mae	-1279
mai	-3123
mail*	-1500
mais	2583
mais _ $	1338
mais sentido	1840
mais viver	3087
make _ and	-1344
make him	1256
make me	-1867
makes _ feel	1733
mal $	1213
mama	-1990
man _ a	-1209
man in	-2087
manana $	1215
mand*	-6933
mandar	-2803
mandar _ $	-2393
mandar mensagem	-1351
mando	-2018
mando _ $	-1225
mando un	-1483
mandou	-2238
mandou _ $	-1799
mandou mensagem	-1795
mann	2659
mann _ mich	2247
manq*	-2348
manque	-1639
many	2533
many _ i	1327
many _ it	1478
many of	2403
mari	3651
mari _ $	2938
mari _ frappe	1941
mari me	3651
mari*	2976
marido	3003
marido _ con	1225
marido me	3377
marr*	-1790
marriage	-1866
marriage $	-1949
mas	-1464
mas $	1259
mas _ $	-1531
mata*	9222
matar	18303
matar $	9773
matar _ $	5627
matar ele	4470
matar hoje	1462
matarlo	3515
matarme	5854
mato	3625
mato $	4511
matt*	1203
matter	1203
matter $	1234
maybe	-2456
maybe _ just	-1678
maybe _ world	2176
maybe i	-2568
maybe the	2176
me	12326
me $	-6525
me _ $	-6023
me _ a	5481
me _ am	-2871
me _ and	2855
me _ anoche	-1808
me _ as	-1212
me _ better	-1483
me _ birthday	-1243
me _ calls	2742
me _ can	1998
me _ celular	1803
me _ chance	-1519
me _ con	1255
me _ cuando	1712
me _ d	-1732
me _ dano	7318
me _ del	1172
me _ depuis	2057
me _ desde	-1179
me _ do	-2592
me _ does	1530
me _ doing	2076
me _ dormir	-1350
me _ du	3926
me _ e	3542
me _ else	-1222
me _ email	-1259
me _ en	3416
me _ et	2651
me _ eu	-1938
me _ every	2935
me _ flight	-1281
me _ for	-1670
me _ from	4196
me _ goodbye	2856
me _ have	1790
me _ her	-1229
me _ hoje	1462
me _ i	-2719
me _ il	2250
me _ it	4206
me _ je	-1572
me _ l	1465
me _ les	2434
me _ los	1404
me _ mal	2704
me _ mas	-1484
me _ matar	1869
me _ me	10402
me _ mensagem	-2625
me _ mom	1859
me _ months	-1666
me _ my	2144
me _ na	1472
me _ no	4084
me _ novo	2399
me _ over	-1646
me _ partout	1154
me _ proposito	3839
me _ que	-1261
me _ room	2137
me _ saying	1620
me _ says	1593
me _ sex	4518
me _ she	1240
me _ si	-1572
me _ someone	-1618
me _ still	1150
me _ that	-1329
me _ the	3740
me _ then	-1279
me _ this	-2021
me _ two	-1586
me _ un	2138
me _ vide	-1274
me _ wants	2379
me _ week	-1813
me _ will	-1511
me _ y	1371
me _ years	-1238
me _ you	-1414
me a	-5093
me about	-3305
me after	-2495
me again	-3479
me ameaca	3379
me amenaza	1439
me and	2303
me anymore	-1893
me around	2207
me bateu	3375
me but	-2984
me controla	2092
me cortar	3827
me corto	6191
me coupe	5261
me crazy	-1207
me deixou	-1638
me dit	-1732
me down	4132
me duele	-1932
me empurrou	1863
me escriba	-1204
me escribas	-1162
me escribio	-2734
me feel	2112
me for	-3043
me foutre	1465
me frappe	3685
me from	2266
me happy	-1759
me have	1353
me he	-2212
me here	2242
me i	-4889
me if	1479
me in	1814
me into	1258
me last	-1345
me leave	1424
me ligou	-1774
me like	-1574
me llamo	-4971
me machuco	3390
me mandar	-1793
me mando	-1319
me mandou	-2128
me manque	-1639
me matar	4859
me menace	1697
me nobody	1475
me on	-2055
me over	2124
me pega	4317
me persegue	2564
me quiero	-1344
me reveiller	4047
me scarifie	2057
me sens	-2666
me she	2284
me so	-1517
me something	-1363
me suicider	1441
me suit	1660
me that	1412
me the	-2422
me threats	3103
me to	-1172
me today	-1412
me when	3039
me who	2415
me yesterday	-2410
mean	1328
mean _ $	2020
mean*	2170
meaning	2170
meant	-1461
medication	-1592
medication _ helps	-1297
medication _ me	-1531
medication makes	-1531
medo	4242
medo _ ex	1793
medo _ meu	1793
medo dele	1998
medo do	1793
meds	1642
meet	-2926
meet*	-1750
meeting	-1750
mehr	6312
mehr _ $	3872
mehr aufwachen	1150
mehr leben	2630
mein	3433
mein _ $	-2687
mein _ bedroht	3170
mein _ ist	-1657
mein _ mich	6296
mein _ schlagt	2666
mein ex	2402
mein freund	1477
mein mann	2247
mein*	2067
meine	5472
meine _ sagt	2336
meine _ sich	2257
meine _ will	1791
meine freundin	2643
meine mutter	-1265
meinem	3063
meinem _ $	2181
meinem ex	1204
mejor	4735
mejor _ $	1942
mejor _ mi	3866
mejor sin	3866
meld*	-2195
melden	-1217
melden $	-1217
melh*	4183
melhor	4183
meme	-1207
men	-1773
mena*	4456
menace	4456
menace $	1191
menace de	2759
mens*	-6926
mensagem	-3981
mensagem $	-2547
mensaje	-1877
mere	-3206
mere va	-1796
mes	-1382
mess $	-1518
mess*	-12620
message	-4434
message $	-1585
message _ is	2080
message _ not	2036
message and	1471
messaged	-2757
messaged me	-1512
messages	-3295
messages $	-2123
messages _ $	-1870
messages anymore	-1191
messaging	-2133
messaging _ $	-1459
met	-2183
met _ $	-2360
meu	8917
meu _ $	2277
meu _ me	6998
meu _ morreu	-2107
meu _ que	1778
meu _ vive	1180
meu ex	9893
meu humor	-1384
meu marido	1413
meu namorado	3941
meu pai	-1656
mi	3556
mi _ $	-6701
mi _ amenaza	1242
mi _ controla	1584
mi _ dice	1607
mi _ esta	-1275
mi _ llamo	-3363
mi _ me	6750
mi _ pega	1946
mi _ que	1607
mi _ quiere	2331
mi abuelo	-1229
mi esposo	1431
mi ex	-1348
mi madre	-1168
mi mama	-1990
mi marido	1590
mi novio	3303
mi pareja	1253
mich	11070
mich $	3394
mich _ $	-1446
mich _ der	2621
mich _ ich	2094
mich andern	-1186
mich gestern	1238
mich nicht	-3076
mich selbst	3934
mich so	-2282
mich um	2109
mich umzubringen	1736
mich und	1695
miedo _ mi	1189
mieux	2994
might	3121
might _ $	1875
might be	1801
mim	2107
mim $	2289
minh*	1302
minha	2040
minha _ $	-1581
minha _ me	-1484
minha _ que	1440
minha amiga	1251
minha ex	-1392
minha irma	-1233
minha mae	-1279
minha vida	1205
minhas	1302
minu*	-1426
mir	1474
mir $	-1905
mir _ $	-1885
mir _ die	1931
mir _ ich	3198
mir _ leben	1520
mir das	2690
mir gestern	1560
mir vor	4990
mirr*	-1255
mis	1556
mis _ intimas	3445
mis datos	-1512
mis fotos	3445
miss _ $	1469
miss me	2691
miss*	-2576
missed	-1389
moch*	3371
mochte	3371
mochte _ $	4258
moi	2512
moi $	2682
mom $	1470
mom _ $	-1283
mom _ dad	-1560
mom died	-1254
mom s	1627
mon	3910
mon _ $	-2373
mon _ est	-2185
mon _ frappe	1941
mon _ m	1391
mon _ me	7022
mon copain	4624
mon mari	3651
mond*	-2079
monday	-2002
monday $	-1938
monde	2201
money _ $	-1157
money _ my	1605
money and	2963
mons*	-2035
mont*	2622
months	1745
months $	2929
months _ only	1314
mood	-1734
more	-4333
more _ $	-1769
more _ i	-2667
more _ like	1386
more _ will	-1365
more time	-1355
morg*	2337
morgen	2337
morgen _ $	3953
morir	-3187
morir _ estoy	-3187
morn*	-1568
morning	-1502
morning $	-1442
morning _ $	-1781
morning i	1760
morr*	11469
morrer	12239
morrer $	8933
morreu	-2107
mort	-1363
morte	3760
morte $	3760
most _ $	-1178
most _ i	2031
moth*	-2482
mother	-2567
mother _ $	-1345
mother _ and	-1826
mother _ death	-1342
mother and	2058
mother has	-1997
mour*	8383
mourir	8383
mourir $	5325
move	-1151
movie	-2929
much	-2319
much $	1379
much easier	1230
mudar	-1563
muer*	3100
muero	1483
mundo	5374
mundo $	3730
murd*	-3556
murder	-3296
murder _ $	-2730
murder _ burger	-2730
music	-3023
music $	-2772
muss	-1995
mutt*	-2429
mutter	-2429
mutter _ $	-1325
my	6156
my _ $	-4942
my _ a	2621
my _ about	1717
my _ afraid	-2134
my _ against	1236
my _ all	-1979
my _ and	3431
my _ anger	-2318
my _ are	3654
my _ asked	-4648
my _ at	3275
my _ attempt	2570
my _ away	-3143
my _ back	1391
my _ beats	2938
my _ birthday	1358
my _ boyfriend	2922
my _ broke	1771
my _ came	3575
my _ chance	1940
my _ cheated	-1564
my _ controls	3382
my _ covered	2190
my _ death	-2147
my _ died	-6093
my _ drunk	1959
my _ emailed	-1342
my _ emotionally	1552
my _ even	2117
my _ everyone	1487
my _ ex	-1557
my _ father	-2025
my _ feel	-1983
my _ follows	2989
my _ found	1174
my _ gets	3087
my _ girlfriend	-1329
my _ goes	1260
my _ going	1228
my _ gone	-2386
my _ got	-1491
my _ he	6306
my _ hits	4864
my _ home	1466
my _ husband	-2036
my _ i	1400
my _ into	3964
my _ is	4154
my _ just	4498
my _ keep	1650
my _ keeps	2194
my _ last	4889
my _ like	1404
my _ look	1270
my _ lost	2870
my _ makes	-1797
my _ me	7678
my _ more	1686
my _ my	7065
my _ never	-1728
my _ new	2095
my _ night	7491
my _ other	-1958
my _ our	3340
my _ passed	-1627
my _ physically	1579
my _ place	-1155
my _ posted	1852
my _ put	3091
my _ raped	1249
my _ reject	-1776
my _ s	1413
my _ say	-2163
my _ self	-2004
my _ shake	-1402
my _ she	2785
my _ slaps	3465
my _ suicidal	1611
my _ talks	-1334
my _ tells	1538
my _ temper	1249
my _ texts	-2037
my _ that	-3817
my _ the	-1937
my _ there	1821
my _ they	1587
my _ this	-2534
my _ threatened	1879
my _ to	1555
my _ today	-1493
my _ told	2183
my _ too	-1383
my _ took	1919
my _ touches	2571
my _ twice	1627
my _ until	2437
my _ wants	-2728
my _ was	-2322
my _ week	2313
my _ what	1275
my _ when	2046
my _ while	2122
my _ wife	-2155
my _ will	-3374
my _ with	-2816
my _ work	1532
my _ •	-1394
my account	-2245
my arm	2910
my arms	6080
my aunt	-1345
my birthday	-1696
my body	2215
my boyfriend	-5558
my brains	1177
my car	2516
my church	-1776
my counselor	-2658
my dad	1449
my data	-2008
my daughter	2529
my death	2486
my depression	-1492
my doctor	2498
my dog	2682
my door	2854
my drafts	-1262
my ex	-2484
my exam	-1473
my family	3561
my fault	2421
my fear	-1409
my first	-1671
my friend	-1253
my girlfriend	1658
my grandfather	-1247
my grandmother	-1205
my group	-1334
my hand	2658
my hands	-1979
my head	4581
my husband	2709
my job	-2655
my last	1554
my legs	1720
my life	-1579
my little	1930
my marriage	-2869
my mother	-3268
my nudes	5859
my old	-1261
my own	3348
my parents	3037
my partner	1446
my passport	1545
my phone	4733
my plan	3669
my post	-1458
my profile	-1819
my records	-1359
my relationships	-2160
my roommate	4372
my scars	2845
my skin	3252
my son	2939
my stepdad	2132
my stepfather	4167
my story	-1491
my team	-1744
my therapist	1581
my thighs	2247
my thoughts	-1408
my throat	2413
my wife	2909
my will	2294
my work	2530
my wrist	-1355
my •	-1716
myse*	10088
myself	10088
myself $	1925
myself _ a	1175
myself _ be	1590
myself _ day	-1270
myself _ i	2195
myself _ it	2937
myself _ my	3105
myself _ she	1291
myself _ the	3292
myself _ to	-3078
myself _ when	1254
myself anymore	-2616
myself for	1272
myself if	1251
myself is	1614
myself not	-2662
myself on	1388
myself that	-2398
myself to	-1874
myself when	2453
myself why	-1951
myself with	2547
na	1779
nach*	-1896
nacht	1953
nadie	5031
nadie _ $	3603
nadie _ sabe	2055
nadie lo	2055
name	-4716
name $	-1992
name _ $	-1343
namo*	3481
namorado	3941
namorado me	3941
nao	5489
nao _ $	2026
nao _ mais	6416
nao _ sentido	1840
nao _ viver	3087
nao aguento	1428
nao me	-1712
nao vejo	1840
ne	3381
ne _ $	2283
ne _ a	1553
ne _ me	1699
ne _ pas	-2311
ne _ rien	2918
ne dors	-1455
ne me	-2965
ne plus	2084
ne vaut	2587
ne veux	1766
near*	1682
nearly	2028
necesita	1434
need	-4832
need $	1196
need _ $	1819
need _ hurt	1174
need _ it	1700
need _ on	-1196
need _ someone	1230
need _ to	-1621
need a	-2099
need it	1694
need some	-1222
need to	-2113
need*	2998
needles	2435
needs	-1205
nehm*	1520
nehmen	1520
nehmen $	1520
neig*	2363
neighbor	2826
nerv*	-2653
nervous	-2653
never	-1910
never _ $	3726
never _ again	-1314
never _ and	-1964
never _ be	3969
never _ born	1577
never _ but	-2272
never _ him	-1537
never _ i	-1969
never _ me	-3576
never _ this	1499
never _ to	3547
never _ up	3761
never _ wake	1365
never been	1258
never call	-1508
never go	-1361
never have	2211
never met	-1662
never said	-1795
never wake	2368
new	-2847
new _ her	1192
new _ is	-2240
new boyfriend	1675
new girlfriend	-1364
new ones	2586
new years	1361
next	1805
next _ head	1714
next _ my	1682
next month	-1489
next to	1682
nice	2530
nice _ $	4819
nicht _ $	3292
nicht _ aufwachen	1150
nicht _ bin	-2987
nicht _ ich	2019
nicht _ leben	2630
nicht auf	3848
nicht mehr	2442
nicht schlafen	-1436
nigh*	-4948
night	4204
night _ $	-1737
night _ i	1940
night _ it	-1430
night _ my	1459
night _ the	1760
night _ to	1208
night after	1449
nightmare	-2085
nightmares	-3263
nightmares _ being	-1464
no	3535
no $	-1464
no _ $	1375
no _ am	-2864
no _ de	-1711
no _ do	-1170
no _ escribas	-1162
no _ it	1230
no _ mas	2378
no _ me	4094
no _ not	-2864
no _ of	2693
no _ que	-1468
no _ sentido	4734
no _ sin	2374
no _ to	-1667
no _ veo	2157
no _ vivir	4536
no answer	-1318
no contact	-5046
no despertara	3946
no existir	4216
no i	-2965
no me	-5525
no more	-1508
no puedo	-2487
no quiero	7874
no se	-2347
no tengo	4290
nobo*	4370
nobody	4370
nobody _ me	-3393
nobody can	1652
nobody is	-1643
nobody knows	2693
not	5803
not _ a	1324
not _ and	-2369
not _ anymore	-2629
not _ anyone	1294
not _ back	1622
not _ be	1583
not _ because	4748
not _ being	4483
not _ but	-1427
not _ crying	-2290
not _ dying	1183
not _ enough	-3349
not _ exist	3309
not _ family	1531
not _ five	-1234
not _ have	4589
not _ her	-2051
not _ here	2207
not _ how	-1822
not _ hurting	4693
not _ i	3401
not _ if	3020
not _ in	-1396
not _ just	1250
not _ like	4228
not _ live	3615
not _ living	2641
not _ me	5092
not _ myself	1805
not _ nobody	1475
not _ of	-2919
not _ on	1557
not _ over	-1864
not _ people	-1743
not _ she	-1767
not _ since	-2477
not _ talk	-1872
not _ tell	1544
not _ text	-2073
not _ thinking	-1277
not _ to	3157
not _ up	1980
not _ want	1435
not _ well	-1653
not _ when	-2081
not _ why	1459
not _ with	-1197
not _ write	-1325
not _ you	-2796
not a	-1530
not allowed	2371
not answering	2080
not approve	-1254
not ask	3745
not be	2436
not been	-2105
not being	-1150
not belong	1661
not do	-1287
not done	-1201
not feel	1459
not fight	1551
not get	-3147
not give	1727
not go	1290
not good	-1646
not have	1868
not it	1633
not joking	2106
not know	2586
not leave	1982
not let	3437
not mind	1563
not need	1481
not pick	-1970
not plan	1470
not rape	1397
not ready	-1685
not see	5811
not sleep	-4209
not stop	2211
not talk	-1988
not tell	2377
not think	-3354
not to	-2743
not understand	-1542
not wait	1756
not wake	4199
not want	3212
not work	2111
not worth	2046
note	2024
note _ $	1153
noth*	2953
nothing	2953
nothing $	-1147
nothing _ $	-1370
nothing _ for	2476
nothing _ from	1396
nothing _ here	1436
nothing _ live	2321
nothing _ me	3801
nothing i	-1154
nothing left	2204
nothing makes	-1325
noticed	1762
noticed $	1762
notifications	-1177
nouv*	-1297
nouvelles	-1297
novio	5814
novio _ $	4042
novio me	4704
novo	1729
novo $	1921
now	-3780
now $	5309
now _ be	-1515
now _ do	-1670
now _ i	-1298
now _ is	2133
now _ it	-2141
now _ me	-3253
now and	-3384
now i	-2148
nudes	5859
nudes _ i	1602
nudes if	1602
nuevo	2438
nuevo novio	2511
numb $	1249
number	-1304
numbers	2174
numbers $	2174
nur	-4720
nur _ $	-2980
nur traurig	-2980
o	-3967
o _ $	-1828
of	2898
of _ $	-3802
of _ alive	4242
of _ all	2128
of _ alone	-2645
of _ and	-5612
of _ because	-1502
of _ being	-1914
of _ boyfriend	-1214
of _ cuts	1790
of _ die	2279
of _ ex	1421
of _ for	-1753
of _ hands	-1402
of _ he	3202
of _ her	-1255
of _ husband	4655
of _ i	2451
of _ it	4300
of _ kids	1949
of _ life	-1889
of _ now	-2434
of _ on	1270
of _ own	1331
of _ people	2109
of _ she	-1991
of _ that	1325
of _ the	4816
of _ to	-3270
of _ we	-1385
of _ wheel	1792
of _ when	3801
of _ where	1176
of _ who	1993
of cutting	1874
of ending	2327
of it	-1649
of life	-2705
of living	1329
of losing	-2098
of me	3359
of my	2165
of myself	-2139
of people	-2414
of pills	4012
of the	2931
of us	-1605
of ways	1557
of what	4026
off	7288
off _ $	2946
off _ and	1760
off myself	2152
off without	1612
often	-2233
ohne	2482
ojala	3496
ok	-4900
ok $	-2539
okay $	1167
old	-3482
old _ $	-1868
old _ and	-1255
on $	-1863
on _ again	-1985
on _ boyfriend	-2192
on _ car	2005
on _ date	-1158
on _ her	1255
on _ lol	-1182
on _ so	2667
on _ table	2384
on _ that	1375
on _ this	1541
on _ today	2272
on _ when	1563
on and	-1818
on it	1576
on purpose	3099
on sunday	1538
on the	3452
on this	1960
once	2064
one	-7721
one $	1311
one _ $	-4185
one _ and	-1566
one _ i	-1881
one _ not	-1524
one _ time	-1234
one _ will	2100
one day	1162
one is	-1683
one more	-4400
one to	1379
one who	-1321
ones	2586
onio*	-1238
onions	-1238
onli*	-2056
online	-2056
online _ i	-1164
online and	-1164
only	9373
only _ have	1256
only _ helps	2265
only _ i	3659
only _ left	1727
only _ me	1933
only _ that	3296
only _ to	1852
only thing	3289
only way	1159
ontem	3028
ontem $	3598
open	-1505
or _ $	4230
or _ and	-1945
or _ her	-1771
or _ will	-1743
or just	-2081
other	-1482
other _ and	-1255
other _ i	-1237
other people	1947
other women	-1724
otra _ $	1187
otra vez	2487
our _ and	2544
our _ i	1417
our _ is	-1193
our chat	-1235
our friends	1490
our old	-1216
our son	1699
out	-3375
out $	6568
out _ $	-6095
out _ a	1989
out _ have	3536
out _ i	2218
out and	-2735
out my	-1184
out of	-2650
out that	3070
out to	-3445
outl*	1397
outs*	3879
outside	3879
outside _ $	1875
outside the	1321
over	2501
over $	8740
over _ $	-4015
over _ of	-1354
over a	-2526
over and	2028
over it	-1898
over my	1535
over the	-2306
over there	-1404
over tonight	-1169
over*	4403
overdosed	1729
own	2297
own $	-1278
own _ $	-1235
own _ because	1249
own _ of	1249
own life	1422
oxyg*	2347
oxygen	2347
page	-2675
page $	-1379
pai	-1656
pain _ $	-2268
pain _ i	1294
pain _ stop	-3368
pain and	1175
pain to	-3972
pain*	4120
painful	3234
panic	-2037
pape*	-1217
para	4823
para _ $	7323
para _ mandar	-1307
para _ me	-1307
para _ y	2543
para de	-1307
para ela	-1321
para ele	-1582
para eu	-2257
para minha	-1282
pare*	3209
pareja	1253
pareja me	1253
parents	2276
parents $	1984
parents _ approve	-1254
parents _ me	1447
parents _ the	-3133
parents would	1264
parking _ $	1274
parks	2137
parl*	-1812
parle	-1968
parle _ $	-2670
parler	-1812
parler $	-1251
paro	-1546
paro de	-1546
part	2459
part _ me	4165
part of	2459
partner controls	2096
partner is	1255
partout	1154
party	-4019
party $	-2098
pas	-3347
pas $	-1623
passed	-2836
passed _ and	-1184
passed _ i	-2390
passed away	-1707
passes	1236
passport _ $	1804
past my	2130
past*	3537
pastillas	3537
path*	1293
pathetic	1293
pathetic _ $	1390
pause	-1503
pay	2507
peac*	3769
peace $	-1152
peace _ $	-1156
peace with	-1156
peaceful	3769
peaceful _ this	3805
peaceful _ to	2457
peaceful compared	2457
pega	4317
pelo	4432
pelo _ $	4566
pens*	15795
pensando	5336
pensando _ de	1444
pensando _ quitarme	1832
pensando _ suicidio	1984
pensando em	2702
pensando en	2367
pense	3853
peop*	-2393
people	-2393
people _ $	5537
people _ animals	-1589
people _ die	1993
people _ hands	-1402
people _ me	1334
people _ my	-3438
people _ shake	-1402
people _ young	1993
people i	-1297
people like	1974
people my	-1402
perd*	2156
perdon	2260
perm*	-2035
permanent	-2531
pero	-1564
pero no	-1242
pers*	2181
persegue	2564
persegue $	2113
person	-2476
person $	-1828
person _ $	-1765
person _ want	1793
personne	1220
peur _ rentrer	1658
phone _ i	-1662
phone _ me	1585
phone _ off	1290
phot*	1418
photos	1466
photos _ $	1743
phys*	3806
physically	3525
physically _ when	1168
pick _ $	-2084
pick up	-2800
pick*	2461
picked	1688
pict*	-2532
picture	-2183
pictures _ $	-1345
pictures _ cuts	1152
pictures _ his	1152
pien*	4666
pienso	4666
pienso _ todos	3587
pienso en	4138
pill*	-1737
pillow	-1737
pillow $	-1737
pills	10641
pills $	2366
pills _ $	2491
pills _ the	1488
pills are	2613
pizza	-2444
place now	1292
plan	10312
plan _ $	1189
plan _ here	1470
plan and	4393
plan was	2304
plan*	4757
plane	1402
planet	1202
planning	6281
planning _ and	1315
plants	-2277
plat*	2174
plate	1296
plea*	-3082
please	-6490
please $	-2316
please tell	1263
pleu*	-2713
pleure	-2521
plus	4473
plus $	-4033
plus _ $	6133
plus _ de	1982
plus _ parler	-1146
plus _ reveiller	1196
plus _ vivre	1841
plus de	3563
point	7051
point _ $	1562
point _ alive	2187
point in	1896
point of	1926
pois*	1174
police _ me	1232
poor	-2370
por	-1168
por _ $	1989
por _ no	-1284
por favor	-1516
por la	4411
por que	-1430
poss*	-2061
post	1258
post the	1245
posted	2211
posts _ $	1272
pray	1926
pref*	1853
preg*	-3311
pregnant	-1669
pren*	1377
prep*	1375
press	1390
pret*	4248
pretending	3596
priv*	2404
private	2404
probably	1725
problem	-2507
proc*	-1444
prof*	-6129
profile	-5635
profile $	-1577
profile _ $	-2797
prog*	-1538
prom*	-3780
promise	-1726
promise _ would	1314
promised	-1697
prop*	5527
proposito	3839
proud	-3443
proud _ $	-2951
proud of	-1203
publ*	5865
puedo	-2607
pull	1979
pull _ $	1861
pull _ trigger	1490
pull the	1490
punc*	2102
punches _ next	1714
punches _ wall	1714
punches the	1714
punching	1424
puni*	3622
punish	1732
purp*	4037
purpose	4037
push*	4920
pushed	2672
pushes	2249
pushes _ around	1827
pushes me	1827
put	3089
put _ around	1432
put _ hands	1432
put _ in	3380
put _ on	2109
put _ the	1516
put a	2914
put him	1569
put his	1432
quand	2877
quar*	2578
que _ $	-2968
que _ a	4455
que _ adelante	-2152
que _ amo	-1888
que _ de	-1492
que _ la	-1305
que _ matar	1676
que _ me	-2936
que _ que	-2591
que _ se	3384
que ele	-1183
que eu	-1849
que je	-1803
que la	-1937
que lo	2702
que me	-2587
que mi	2393
que vai	3791
queb*	2919
quer*	8109
queria	8109
queria _ $	5615
queria _ me	-1975
quero	7860
quero _ $	7057
quero _ mundo	3730
quero me	1736
quero sumir	3730
quie*	11278
quiere	4886
quiere _ $	3895
quiero	5956
quiero _ $	8550
quiero _ con	-1931
quiero _ el	-1294
quiero _ estoy	-2344
quiero _ la	-1169
quiero _ lo	1996
quiero _ mas	3159
quiero _ me	-2272
quiero _ mi	-2810
quiero _ no	4397
quiero _ que	-2688
quiero _ you	3554
quiero decirle	-1550
quiero matarme	4397
quiero que	-2626
quiero terminar	-2617
quiero vivir	2183
quiet	-1630
quis*	5676
quisiera	5676
quit	-2777
quitarme	1832
quoi	-1389
raci*	-1600
racing	-1600
rais*	1521
raiva	2364
rang	-2226
rape	1397
rape _ we	1397
rape because	1397
raped	4289
raped _ my	2013
raped by	2013
raped me	2276
rates	-1689
rather _ $	-1177
razor	3385
reac*	-5509
reach	-5146
reach _ $	-1665
reach _ and	-1314
reach out	-4492
reached	-4130
reached _ $	-1525
reached _ my	-1206
reached _ to	-1639
reached out	-3880
read	-2438
read*	-1213
reading	-1213
reads	4095
reads _ i	2894
reads _ messages	1728
reads _ my	1728
reads all	1728
reads this	2894
ready	4044
ready $	1605
ready _ it	2639
ready to	2405
real	5000
real $	2393
real*	1573
really	3130
really like	-1312
really that	1311
reas*	1618
reason	3047
reason _ alive	1537
reason _ be	-1972
reason _ get	1657
reason _ stay	1881
reason _ up	1648
reason to	1727
reco*	-4991
records	-2088
recovered	-2832
recovered from	-2832
rega*	-1354
regi*	-1686
registrar	-1546
regr*	-2112
regret	-1708
reje*	-2045
reject	-1776
reject _ $	-1776
reject me	-1776
rela*	-2091
relapsed	6820
relationship	-2461
relationship $	-2073
relationship _ $	-1458
relationship _ and	-2348
relationship _ not	1205
relationship and	1205
relationships	-2160
religion	-1214
religion $	-1214
rema*	2297
reme*	3235
remi*	-3451
reminders	-2029
reminders $	-1820
remo*	-1883
rent*	1658
rentrer	1658
replied $	2033
replies	1605
reply	-4696
reply _ $	-1186
reply to	-1821
repo*	-3471
reponds	-1481
repondu	-1377
repondu $	-1300
rese*	2347
researching	2347
resi*	-1294
resp*	-7533
respondeu	-1238
respondi	-2629
respondi $	-2250
rest _ life	-1206
rest _ my	-1206
rest of	-1230
reve*	3302
reveiller	4047
reveiller $	1699
revo*	-2147
revoir	-2147
revoir $	-1830
rien	2685
right _ $	2982
right _ in	1493
right back	1833
right now	1347
ring	-4192
ring $	-1973
ritze	2024
ritze mich	2024
roll	-1251
rome	-1444
rome $	-1444
romp*	2474
romper	1706
room	4114
room $	3269
room _ $	-1441
room _ and	1235
room*	3713
roommate	4199
roommate is	1559
rope	6086
rufe	-1211
ruhe	-2057
ruin	1179
ruin*	-1206
run	3140
run _ $	4619
runn*	2141
running	2141
running _ $	2800
runs	2514
s _ her	1730
s _ hits	3056
s _ is	-1290
s _ keeps	-1357
s _ me	1500
s boyfriend	2806
s death	-3345
s ex	-1357
s husband	1281
s new	2095
s temper	1249
sa	-1541
sabe	1992
sabe $	2055
saber	-1241
sad	-3330
sad $	-2043
sad but	-1343
sagen	-1485
sagt	2336
said	-3829
said $	-1437
said _ $	-4498
said _ he	1232
said _ i	1510
said _ my	1898
said _ to	-1520
said _ was	-2063
said _ will	3227
said he	1529
said i	-2026
said no	-2360
said she	3038
said that	1845
same	-3098
same _ $	-1265
sang*	5747
sans	2309
sans _ $	2309
sat _ the	-1251
saw	-4819
saw _ $	-2374
say	-7432
say $	-3427
say _ $	-1186
say _ he	2033
say _ things	-1604
say _ to	-2392
say i	-1248
say no	4106
sayi*	2628
saying	2628
saying _ and	2110
saying _ be	1692
says	4963
says $	2280
says _ $	1434
says _ am	-1719
says _ is	4421
says _ it	1702
says _ me	-1824
says _ should	-1711
says _ to	1379
says he	-1292
says i	-2006
says it	2030
says she	-1158
says sorry	1434
scar*	2911
scared	-2588
scared _ $	1332
scared _ alone	-1393
scared _ being	-1372
scared _ i	1978
scared _ losing	-2098
scared _ my	-1886
scared _ tell	-1776
scared _ what	1800
scared of	-2403
scared to	-1563
scarifie	2057
scarifie depuis	2057
scars	6736
scars _ my	2770
scars from	2286
scary	-1196
scene	-1304
scha*	-1377
schl*	4811
schlafen	-2455
schlafen $	-1649
schlagt	5491
schlagt _ $	2136
schlagt mich	5080
schluss	1504
scho*	-2962
schon _ $	-1245
school	-2962
school $	-2315
school _ i	-1639
school and	-1654
schr*	-5476
schreib	-1615
schreiben	-2867
schreiben $	-2760
scra*	4769
scratch _ arms	1225
scratch _ until	1225
scratch my	1225
scratches	3147
scratching	1701
scratching my	1499
scream $	-1698
scream _ $	2860
screams	1490
screams _ me	1490
screams at	1490
screen	-1182
se	6708
se _ $	3255
se _ nao	1496
se _ se	-1869
se _ terminar	1796
se eu	4629
se fue	-2036
se matar	4308
se quiere	2165
seco*	1355
second	1377
second _ $	1214
see	-1372
see $	1244
see _ at	2093
see _ for	1147
see _ friends	1681
see _ future	1343
see _ go	-1462
see _ he	-1174
see _ her	1348
see _ i	1391
see _ is	-1326
see _ more	-2920
see _ movie	-1633
see _ together	2959
see a	-1860
see any	1518
see her	-1486
see how	-1471
see it	-1229
see me	-3193
see my	1194
see myself	1465
see the	2482
see them	2800
seei*	-2002
seeing	-2002
seen	-1158
sees	-3590
sees _ $	-3524
sees me	-1895
segu*	4297
seguir	4725
seguir _ $	1365
seguir _ frente	-2066
seguir em	-2066
sehen	-2771
sehen $	-2489
sein $	2758
sein profile	-1631
seine	-2981
seine _ $	-1987
seit	2142
seit _ $	1639
seit _ trennung	2142
seit der	2142
selb*	8920
selbst	3934
selbstmord	4986
selbstmord $	4986
self	7122
self _ $	1852
self _ and	-3862
self _ is	2621
self _ since	1674
self esteem	-3492
self harm	4747
self harmed	1278
self harms	1632
sell	-1156
sem	3216
sem _ $	2756
send	-2717
send $	-1708
send _ to	2088
send the	1273
send*	-1584
sending	-1584
sending _ $	-1362
sends	2253
sends me	2253
sens _ $	-1965
sens vide	-1274
sense	1444
sent	-3453
sent _ a	-1776
sent me	-1679
sent*	10835
sentido	6574
sentido _ $	3133
sentido _ viva	2238
sentido a	2157
seri*	3646
seria	2819
serie	-1786
seriously	4834
sers	1707
ses	-1535
ses _ $	-1181
set	-1313
seven	-1158
seven $	-1158
sex	4167
sex _ $	1498
shake	-1253
share	3141
share _ private	2105
she _ $	-3524
she _ about	1359
she _ and	-1247
she _ being	-1865
she _ cutting	1363
she _ die	2275
she _ drunk	1589
she _ end	1895
she _ for	1398
she _ gone	1648
she _ him	4264
she _ if	1757
she _ last	-1241
she _ leave	1695
she _ mad	-1238
she _ me	-5913
she _ not	2400
she _ on	-1728
she _ she	1956
she _ texted	2147
she _ the	-1728
she _ to	1361
she _ tonight	-1621
she _ up	1274
she _ with	3742
she calls	-1948
she died	-1239
she had	1794
she just	1974
she left	-1916
she said	2819
she says	-2597
she throws	1774
she told	-2380
she took	2507
she wants	1904
she was	-1255
she will	3401
shock	-1674
shock $	-1240
shoot	3772
shoot _ $	1389
shoot me	1530
shot	-2734
should _ alive	2214
should _ at	1997
should _ died	4846
should _ go	-1226
should _ in	1928
should _ it	-2994
should _ or	4157
should _ said	-1343
should _ to	-1632
should _ up	-1514
should _ •	4123
should be	2129
should give	-1362
should have	3521
should i	-1793
should never	-1314
show	-2361
show me	-1557
show*	1972
showing	2568
showing _ at	1938
showing _ my	2845
showing up	2568
si	3187
si _ $	1194
si _ me	1344
si no	2023
sich	4228
sich _ $	3040
sich _ ich	2076
sich umbringen	2257
sick	-1542
sie	-1690
sie _ $	-2169
sie _ mich	1261
sie _ sich	2394
sie hat	-1498
sien*	-1654
siento	-1654
siento _ me	1298
sign	-1274
sile*	-3163
silent	-1831
silent for	-1624
sim	1237
simp*	1185
simply	1240
sin	6676
sin _ $	4751
sin el	3320
sin mi	3866
since	1616
since _ 12	1264
since _ baby	-1913
since _ breakup	2459
since _ came	-1158
since _ divorce	1748
since _ i	1570
since _ left	1419
since _ my	-2603
since _ school	-1165
since _ the	1216
since _ was	2543
since i	1688
since the	1591
single _ $	-1162
sinn	1981
sinn mehr	1981
sinto	-2129
sist*	1896
sister _ husband	1281
sister _ me	-1714
sister _ on	2438
sit	-1293
sitt*	2443
sitting	2443
sitting _ my	1519
sitting in	1519
six	-1795
sixt*	1642
sixteen	1642
skin	3236
slap*	4012
slapped	4012
slapped _ and	2704
slapped me	2551
slaps	3802
slaps _ in	1936
slaps me	2272
slee*	1792
sleep $	1248
sleep _ $	-2160
sleep _ never	1457
sleep with	2069
sleeping	-1354
sleeves	2501
sleeves _ $	2501
slept	2629
slide	3591
small	-2058
smash	4331
smash _ face	4331
smash _ in	4331
smok*	-1162
smoking	-1162
snoo*	-1398
snooze	-1398
so	2214
so _ am	1257
so _ at	-1778
so _ being	1853
so _ easier	1230
so _ hurts	3222
so _ just	1270
so _ last	-1363
so _ leaving	-1312
so _ now	1301
so _ of	1531
so _ right	1301
so _ that	2336
so _ to	1258
so _ tonight	1565
so bad	1828
so done	1294
so hard	1148
so i	-2623
so leer	-1280
so stupid	2933
so that	3299
so tired	3345
so who	2556
soci*	-1291
social	-1231
soeur	1557
soeur _ mourir	3670
soft*	-1184
softly	-1162
soir	2840
soir $	2840
soll	-3963
soll _ $	-1310
soll ich	-3138
solo	-3013
solo _ $	-2885
solo _ triste	-2885
solo estoy	-2885
some	1364
some _ i	2675
some _ my	4105
some _ on	2574
some _ right	-1351
some days	2675
some*	4040
someone	-1218
someone $	1526
someone _ $	-3568
someone _ dated	1693
someone _ is	2246
someone _ me	-1337
someone i	1693
someone new	-1709
someone please	1223
someone to	-2951
something $	-2885
something _ me	1429
something _ to	3160
something to	1176
sometimes	5532
sometimes _ get	1415
sometimes _ hits	-1702
sometimes _ my	1240
sometimes _ that	2915
sometimes i	5545
son $	1796
son s	3135
song	-2739
soon $	-1199
soon*	-2057
sooner	-2050
sorry	-7966
sorry _ i	-1289
sorry _ last	-1334
sorry about	-1163
sorry for	-1428
sorry i	-2277
soun*	4865
sounds	1229
sounds peaceful	2786
space	1628
space and	1828
speak	-2296
speak _ front	-1402
speak _ of	-1402
speak in	-1525
spid*	-1425
spider	-1425
spider _ $	-1425
spri*	1224
spring	-1231
spring and	-1200
springen	2455
springen $	2455
stab*	2590
stabbing	3392
stabbing _ in	3157
stal*	6099
stalked	1631
stalked by	1749
stalking	4269
stan*	3391
stand	2241
standing	3820
star*	5157
start	-1695
start _ $	-1162
started	2827
started _ again	1840
started _ arms	1649
started _ my	2260
started burning	1570
starting	-1557
starve	2362
stay _ $	1533
stay alive	2569
stay*	1216
step*	8437
stepdad	2132
stepfather	4167
stick	1374
still _ $	2843
still _ i	1344
still _ to	3346
still alive	2551
still have	1894
still love	-2881
still think	1786
stim*	-2340
stimme	-1255
stom*	1490
stomach	1490
stomach $	1490
stood	3692
stood _ for	1393
stop	-1850
stop $	-1822
stop _ about	-1805
stop _ her	-1294
stop _ him	3303
stop _ hurting	4288
stop _ it	-1630
stop _ mother	-1177
stop _ my	-1734
stop _ myself	1750
stop _ of	3128
stop _ thoughts	3203
stop being	-1594
stop crying	-1258
stop cutting	2895
stop existing	2729
stop grieving	-1177
stop having	2334
stop thinking	-2056
stop wanting	1279
stopped _ $	1287
stops	2749
stops _ from	2020
stops me	2749
stor*	-2621
stories	-2292
stories $	-1519
story	-2805
stove	-1990
stra*	3463
stranger	-1443
street	-1534
street $	-1347
stressed	1943
stressed $	2093
strong _ $	1183
stru*	-1643
struggling	-1962
struggling with	-1941
stuck	-1966
stuff $	-1930
stuff and	1680
stup*	1333
stupid	1333
stupid $	2300
stupid _ $	-1179
su	-3249
su _ $	-2264
su _ novio	2511
su casa	-1650
su nuevo	2511
such	-2158
suff*	-2990
suffering	-2349
suffering $	-2349
suic*	28536
suicidal	7961
suicidal _ $	1934
suicidal _ am	2801
suicidal _ do	1222
suicidal _ i	4021
suicidal and	4110
suicidal ideation	1880
suicidal thoughts	-1233
suicidarme	4262
suicidarme $	4262
suicidarse	1497
suicidarse $	1497
suicidas	1877
suicide	6230
suicide $	4358
suicide _ $	2195
suicide _ i	1264
suicide _ time	1980
suicide every	1956
suicide for	-1348
suicide is	-3081
suicider	2239
suicidio	3291
suicidio $	1984
suis	-1193
suit	1660
suit partout	1154
suiz*	1639
suizidgedanken	1639
suizidgedanken _ der	1639
suizidgedanken _ trennung	1639
suizidgedanken seit	1639
sumir	3730
sumir _ $	3730
sumir _ mundo	3730
summ*	1191
summer	1191
sunday	1310
sunday $	1481
supp*	-1151
surg*	1151
surgery	1151
surgery _ $	1829
surv*	-1867
survive	-2331
survive _ $	-1253
survived	-1166
sus	-1931
sus _ $	-1530
swal*	4523
swea*	-2294
swear	4610
swear _ will	3298
swear i	3320
swear to	2594
sweating	-2294
sweating $	-2294
t	-1388
tabl*	4960
table	1691
table _ for	2431
take	4477
take _ break	-1228
take _ for	-1226
take _ kids	1312
take _ life	2221
take a	-2307
take it	-1334
take me	2840
take my	1228
take to	1468
take up	1511
takes	2446
takes $	1429
takes my	1684
talk	-11531
talk _ $	-3087
talk _ her	-1676
talk _ me	-2332
talk _ the	-1628
talk about	-2576
talk it	-2693
talk to	-3928
talk*	-4664
talking	-3641
talking _ $	-1237
talking to	-3135
talks _ $	1845
talks about	3064
talks to	-1619
tbh	4705
tbh $	3892
te _ que	2565
teac*	1474
teacher	1474
teacher that	2183
team	-2642
teen*	-1786
tell	-5482
tell $	2012
tell _ $	-1458
tell _ how	1200
tell _ i	-1918
tell _ it	-1579
tell _ that	-2691
tell _ we	1341
tell anyone	2247
tell her	-2476
tell him	-1765
tell me	-1492
tell my	-2416
tell*	-1695
telling _ i	-1326
telling _ to	1518
temp*	-2978
temper	1524
tempo	-1841
tempo $	-1782
temporary	-2463
tempted	-1191
ten	-2908
ten years	-1605
tengo	8068
tengo _ de	2703
tengo _ para	4437
tengo _ seguir	1845
tengo ganas	3701
tengo que	-1959
tenho	6284
tenho _ de	1987
tenho _ dele	1461
tenho medo	2564
tenho vontade	1987
tent*	2014
tentei	1423
tentei _ matar	1423
tentei me	1423
ter	2630
ter _ $	2202
term*	2379
terminal	5405
terminar $	1796
terminar con	-2617
terr*	-2257
terrible	-1923
terrible _ $	-1263
terrified _ what	1567
text	-13573
text $	-1536
text _ $	-3402
text _ ex	-1489
text _ i	-3033
text her	-1900
text him	-2925
text me	-1736
text my	-1442
text*	-9792
texted	-5239
texted _ $	-1248
texted _ she	2332
texted me	-2003
texting	-4492
texting _ $	-2459
texting him	-1176
texting me	-1289
texts	-6068
texts $	-1359
texts _ and	-1235
texts me	-2207
than	4185
than _ of	1392
than _ this	1924
than this	1726
than*	-2097
thank	1549
thank _ for	1727
thank you	2373
thanks	-1771
thanks $	-1176
thanks _ the	2239
thanks for	1371
that	-3898
that $	-2807
that _ $	6289
that _ a	4181
that _ am	2106
that _ an	1831
that _ but	-2166
that _ could	-2594
that _ fine	1595
that _ for	-1293
that _ going	1637
that _ have	4511
that _ his	-1339
that _ hurts	2003
that _ in	-2225
that _ it	3330
that _ left	-2034
that _ made	1651
that _ me	-2079
that _ my	2470
that _ never	-1662
that _ over	-1153
that _ should	-2401
that _ some	-1479
that _ still	-1839
that _ to	2911
that _ will	-6005
that _ with	-1643
that _ would	2849
that he	-2181
that helps	2017
that i	3584
that if	1561
that is	-2715
that it	3164
that makes	1385
that my	-3164
that she	1607
that spider	-1425
that was	1166
that way	2414
that would	1207
the _ $	-1584
the _ a	1699
the _ about	-1463
the _ again	5152
the _ all	-1647
the _ already	1370
the _ always	-2229
the _ and	-2614
the _ are	1731
the _ at	-2620
the _ back	2117
the _ because	1636
the _ day	-2021
the _ do	1355
the _ every	-1756
the _ gave	-2181
the _ gets	-1438
the _ goes	3886
the _ i	6842
the _ is	1487
the _ like	-2082
the _ makes	1824
the _ my	1604
the _ next	1363
the _ not	2091
the _ of	-5408
the _ on	-2728
the _ one	-1214
the _ person	-1397
the _ sent	1154
the _ someone	-1241
the _ stay	1537
the _ stop	-2830
the _ the	-3087
the _ thing	2938
the _ think	1556
the _ time	1427
the _ to	7193
the _ today	3797
the _ twice	2907
the _ until	1239
the _ way	5137
the _ who	-1389
the _ with	2151
the _ would	-1366
the _ •	-2468
the accident	-1763
the baby	-2302
the bathroom	5028
the blade	4307
the breakup	1623
the bridge	1261
the bus	-1341
the cat	-1581
the check	-1503
the cops	2123
the courage	1417
the day	-1291
the death	-1269
the dentist	-1390
the divorce	2919
the doctor	-2167
the dog	-2274
the door	4443
the first	2242
the guilt	-2159
the gun	2351
the guy	1571
the hospital	3018
the house	1303
the last	2454
the movie	-1156
the need	1174
the new	-2684
the night	1747
the only	6896
the pain	-3065
the party	-2708
the phone	-3167
the pictures	-1226
the pills	1811
the point	3180
the post	1192
the reason	1489
the rest	-1230
the ring	-1390
the rope	3264
the same	-2395
the stove	-1990
the surgery	2419
the table	2384
the thoughts	1899
the time	-3146
the train	1996
the urge	2609
the wall	4154
the way	-3215
the weekend	-2667
the wheel	1249
the whole	1988
the world	4011
the •	-2121
them	2910
them $	-3270
them _ $	3142
them _ i	4047
them together	2262
then	-1917
then _ $	-3121
then _ again	-2148
then _ am	1558
then _ and	1889
then _ it	1358
then _ not	-2205
then _ to	-1518
then disappears	-2148
then i	-4765
then you	2142
ther*	-2494
therapist about	1846
therapy	-2831
therapy _ $	-1411
there	2209
there $	-4289
there _ can	1470
there _ i	1271
there _ it	1286
there _ my	-1569
there _ nothing	3128
there _ on	-1185
there is	4169
there was	1620
these	2820
these _ thoughts	1626
these suicidal	1575
they _ $	1910
they _ be	1309
they _ do	1173
they _ i	1225
they _ my	1614
they _ not	2202
they _ with	-1447
they bleed	1897
they would	1284
thig*	2247
thighs	2247
thin*	5441
thing	2598
thing _ helps	2265
thing i	2181
thing that	3296
things	2361
things _ $	-3739
things _ me	1774
things _ when	1774
things and	1685
things at	1774
things i	-1520
things to	-1602
think	1598
think _ am	1183
think _ be	2168
think _ have	-1312
think _ husband	-3215
think _ into	1939
think _ is	-3525
think _ killing	1452
think _ the	-1912
think _ will	-1313
think _ would	3260
think _ •	-1540
think about	7725
think he	-1168
think i	-2739
think it	-2157
think my	1991
think of	-2216
thinking	4248
thinking _ a	1420
thinking _ again	1179
thinking _ ending	2777
thinking _ her	-1240
thinking _ him	-1951
thinking _ it	1622
thinking _ jumping	2159
thinking _ killing	4462
thinking _ suicide	1977
thinking _ ways	1557
thinking _ what	-1354
thinking about	3281
thinking of	2027
third	1470
this $	2517
this _ $	-1628
this _ and	1849
this _ do	2089
this _ i	3829
this _ me	-3599
this _ that	1151
this _ to	-2171
this bot	-1496
this i	2107
this is	-1616
this life	3688
this month	-1301
this morning	-1588
this point	1463
this relationship	-2585
this time	1681
this week	2344
this weekend	2912
this world	1661
this year	1455
those	-1219
those _ $	-1282
thou*	4682
thought about	1336
thoughts	5170
thoughts _ back	1504
thoughts _ ending	1419
thoughts _ i	-3054
thoughts _ my	6550
thoughts about	3991
thoughts and	-1598
thoughts are	1504
thoughts of	4988
thre*	9949
threatened	4734
threatened _ a	1205
threatened _ my	1448
threatened _ with	1205
threatened to	3529
threatening	2273
threatening _ my	1478
threatening to	1594
threatens _ the	1360
threats	3103
three _ $	-2028
three _ today	1230
three weeks	1234
threw	1491
threw _ at	2064
threw a	2064
thro*	2438
throat	3102
throat $	1670
throat _ $	1432
throat last	1432
through	-3568
through _ $	-1338
through _ it	1851
through a	-1324
through with	1326
throw	-1429
throws	2268
throws _ at	1774
throws _ me	1774
throws things	2113
thumb	-3170
thur*	1922
thursday	1922
ti	-1557
ti $	-1445
tied	3282
tiene	1997
tiene _ el	2316
till	2363
time	1208
time _ $	4100
time _ he	-2629
time _ his	2286
time _ i	-1897
time _ my	-1942
time _ say	2231
time _ tried	1700
time and	-4939
time i	7822
time my	-1527
time no	-2593
time now	2290
time we	1647
times	1577
times $	-1234
times _ the	1456
times i	1188
times in	1456
tirar	2328
tirar _ vida	2328
tired	2496
tired $	-2189
tired _ alive	2204
tired _ being	3550
tired of	4685
to	2436
to $	-4357
to _ $	2801
to _ a	-8990
to _ about	-2585
to _ after	2694
to _ again	-3558
to _ alive	3378
to _ all	1729
to _ alone	-1161
to _ am	-1745
to _ and	-3220
to _ anymore	1314
to _ anything	-1772
to _ at	-2492
to _ back	-1743
to _ bad	1766
to _ basically	2305
to _ blade	2422
to _ brains	1177
to _ breathing	1657
to _ by	-1176
to _ car	1762
to _ class	-1209
to _ contact	-1478
to _ de	3756
to _ dead	2234
to _ dentist	-1313
to _ doctor	-2278
to _ dog	2165
to _ early	-1632
to _ em	1254
to _ ex	-1774
to _ existing	2729
to _ face	3530
to _ family	-1601
to _ for	4469
to _ friends	-1550
to _ from	-1727
to _ front	-1601
to _ girl	-2581
to _ going	2340
to _ happy	-1847
to _ harm	3139
to _ he	1288
to _ head	2074
to _ heart	-1660
to _ here	1147
to _ herself	2397
to _ him	-3147
to _ himself	2687
to _ house	2544
to _ how	-2146
to _ husband	-1492
to _ i	3747
to _ into	-3177
to _ it	6925
to _ just	-1233
to _ last	2994
to _ life	4067
to _ like	-2963
to _ list	-1852
to _ live	-1904
to _ lol	2065
to _ me	-7160
to _ mom	-1688
to _ most	2321
to _ my	1306
to _ myself	1835
to _ never	2393
to _ no	-1492
to _ not	2432
to _ nudes	1895
to _ on	-1359
to _ one	-2636
to _ over	7572
to _ parents	-1446
to _ party	-2237
to _ people	1970
to _ private	2105
to _ put	-1269
to _ sex	2397
to _ she	-2701
to _ since	1997
to _ sleep	3008
to _ so	6153
to _ something	1464
to _ suicide	2794
to _ the	3361
to _ then	-1904
to _ there	-2776
to _ this	-1389
to _ to	-6053
to _ today	-1943
to _ tonight	1792
to _ twice	1724
to _ until	1149
to _ up	5111
to _ viver	3490
to _ way	2279
to _ we	-1241
to _ what	-1398
to _ will	1473
to _ without	1696
to _ you	-2534
to _ •	4510
to a	-4646
to ask	-3393
to be	-2297
to beat	2673
to blow	1536
to call	-4315
to check	-1534
to commit	2228
to cut	3182
to die	15154
to do	4196
to end	5582
to exist	3309
to feel	-5084
to find	1316
to give	1954
to go	1882
to god	3701
to grab	1494
to hear	-2566
to help	2532
to her	-7274
to him	-1422
to his	-3315
to hurt	8496
to it	3443
to jump	2549
to just	1933
to keep	4260
to kill	10528
to know	-1430
to learn	-1905
to leave	-3346
to live	7931
to look	-1878
to lose	-1930
to make	3189
to me	-11998
to meet	-2364
to myself	-3512
to not	2885
to off	2152
to pensando	1520
to people	-1622
to punish	1732
to reach	-3136
to reply	-1588
to ring	-1335
to run	4454
to say	-3343
to see	-7828
to self	3139
to share	2105
to sit	-1700
to sleep	3683
to smash	4331
to someone	1342
to speak	-1701
to stop	-1490
to survive	-1403
to take	5061
to talk	-4222
to tell	-1318
to text	-7111
to the	-3240
to this	3058
to wake	1365
to want	-2093
to wear	1301
to write	-5221
to •	5742
today	-2878
today _ $	-1169
today and	1635
today i	-2158
todo	2695
todo _ $	3173
todo _ noche	2433
todo _ que	-1946
todo dia	1819
todo esta	2433
todo lo	-1946
todo mundo	1645
todos	5017
todos _ $	3462
todos _ dias	3210
todos _ mejor	1942
todos _ sin	1942
todos estarian	1942
todos los	2358
together $	-1675
together _ •	2355
together i	2355
toi	-1533
told	-2493
told _ about	1337
told _ does	1530
told _ he	1162
told _ she	1320
told _ teacher	2183
told _ that	-1406
told _ therapist	1855
told _ to	-2892
told him	-1464
told me	-4236
tome	1188
tomorrow $	-1465
tomorrow _ $	1429
toni*	6942
tonight	6942
tonight $	1149
tonight _ $	1487
tonight _ my	2214
tonight _ the	2263
tonight _ want	-1328
tonight i	1823
tonight is	2263
too	-3278
too _ i	-1577
too many	1304
too much	-1216
took	5554
took _ razor	2773
took a	1457
took me	-1980
took the	2043
tot	2742
touch	-2383
touched	-2810
touched me	-2810
touches	2892
touches me	2892
tous _ jours	1813
tout	1982
tout _ monde	2201
tout le	3209
toute	-1239
toute _ $	-1239
town	-2987
town $	-1326
trac*	6609
tracks	1558
traffic $	1225
train	3945
train $	4051
trap*	-1251
trapped	-1251
trapped _ my	-1673
trapped in	-1817
trau*	-3719
traurig	-3679
traurig $	-3146
tren*	2069
trennung	2142
trennung $	1639
tres	-1212
tried	5136
tried _ me	-1776
tried i	3195
trigger $	1490
trin*	1754
trip	-1328
tris*	-5242
triste	-4818
triste $	-3337
trou*	-1623
trouble	-1623
truck	2785
trus*	-1460
trust	-5454
trust _ $	-2284
trust me	-2467
trusting	-1357
try	-1764
try _ break	1667
try _ up	1667
tu	-2161
tuer	4846
tuer $	4745
tuer _ je	-1572
tuer si	-1572
turn	-1318
turn*	-1290
turned	-1943
twel*	1303
twelve	1303
twice	6454
twice $	2972
twice _ $	1875
twice _ week	1724
twice this	1724
two _ $	1703
two _ ago	3070
two _ i	1328
typed	-1197
uber	-1454
uber _ $	-1437
uber mich	-1218
uberlege	1757
ugh	-1317
ugh i	-1182
ugly	-2179
ugly $	-1911
um	4417
um $	7203
uma	-1543
uma _ $	-1392
umbr*	3564
umbringen	3564
umbringen $	2661
umzu*	3056
umzubringen	3056
umzubringen $	1736
un	-2470
un _ $	-3858
un mensaje	-1452
unbl*	-2470
unblocked	-1383
und	3197
und _ $	1475
unde*	-3172
understand	-2229
understand why	-1353
une	-1158
une _ $	-1749
unha*	-1146
uns	-1352
unsa*	1249
unsafe	1249
unsafe _ my	1249
unsafe _ own	1249
unsafe in	1249
until	5448
until _ bleed	1897
until they	1897
up	2203
up $	2878
up _ $	-3547
up _ a	-3219
up _ and	-1598
up _ at	-1551
up _ i	-1289
up _ many	2403
up _ me	-2346
up _ of	2741
up _ the	4293
up _ work	1190
up alone	-1376
up and	-1227
up his	1774
up how	2403
up space	1257
up to	1346
up with	-2425
urge to	3326
urges	2929
urges to	2487
us	-5258
us $	-1683
us _ $	-1450
us _ be	-1412
us _ to	-1320
use	-1781
used	-1678
used to	-1830
va _ $	-1259
va _ tuer	-3808
va a	3203
va me	-3808
vai	3498
vais	1659
vais _ $	3110
vais _ a	-1481
vais _ la	2758
vais _ suicider	1214
vais lui	2833
vais me	1168
vaut	2587
vaut plus	2587
vejo	1840
vejo _ sentido	1840
vejo mais	1840
veo	2157
veo _ a	2157
veo sentido	2157
ver	-2809
ver _ $	-2635
ver sus	-1345
verb*	3473
verbally	3473
verbally abusive	1834
verg*	-2132
verlassen	-2297
verlassen $	-2297
verm*	-2819
vermisse	-2725
vers*	1163
versucht	1869
very _ $	1290
veut	4303
veut _ $	4681
veut mourir	4681
veux _ $	4373
veux le	-2983
veux plus	1925
vez	2248
vez _ lo	1534
vida	2925
vida $	2820
vide	-1337
vide*	2517
videos	2517
vie	4599
vie _ plus	4157
vie _ vaut	2587
vie ne	2587
view*	-1207
viol*	3454
violent	3884
violent and	2038
viva	2238
viva $	2238
vive	1180
vive me	1180
viver	7930
viver $	6912
vivi*	3408
vivir	7433
vivir $	4709
vivir _ $	1646
vivir mas	2183
vivo	5975
vivre	5979
vivre $	5979
voce	-1819
voir	-2515
voir _ $	-1465
voir avec	-1248
volt*	2830
voltei	3041
voltei _ cortar	3041
voltei _ me	3041
voltei a	3041
volvi	5983
volvi _ cortarme	3559
volvi a	5983
vont*	1809
vontade	1809
vontade de	1809
vor	6258
vor _ $	1186
vor _ ex	1204
vor meinem	1615
vou	1939
vou _ $	3242
vou _ a	3621
vou _ de	-1168
vou _ ele	2805
vou _ hoje	1197
vou _ matar	1836
vou _ para	-1552
vou ligar	-1305
vou matar	4470
vou me	1836
vou mudar	-1563
voud*	3495
voudrais	3495
voudrais _ plus	1454
voudrais ne	1454
voy	2354
voy _ $	3315
voy _ cambiar	-1460
voy _ matar	3540
voy a	2354
vuel*	1979
vuelve	1557
vuelve _ $	1557
wait	1737
wait _ $	2252
wait to	1839
wait*	1414
waiting	1967
waiting _ basically	2305
waiting _ die	2305
waiting to	2305
waits	1755
waits _ front	1755
waits _ of	1755
waits in	1755
wake	2496
wake _ $	3791
wake _ in	-1801
wake up	2563
waki*	1336
waking	1336
waking _ $	1336
waking up	1336
walk	1470
walk $	1593
walk*	1149
walking	2057
wall	4154
wall _ my	1714
wall _ to	1714
wall next	1714
walls _ my	1591
walls and	1591
want	2824
want _ $	2021
want _ a	-1277
want _ about	-1502
want _ and	2349
want _ anymore	3386
want _ ask	-1546
want _ be	4137
want _ blow	1536
want _ cut	2633
want _ dead	7047
want _ die	1565
want _ divorce	-1993
want _ exist	3042
want _ feel	-3326
want _ for	1333
want _ get	-1428
want _ gone	-1177
want _ grab	1494
want _ happy	-1503
want _ her	2837
want _ here	1280
want _ his	-1219
want _ hurt	2440
want _ in	2554
want _ into	-2508
want _ kill	4757
want _ like	-2307
want _ live	4119
want _ more	-1346
want _ myself	2283
want _ of	-1278
want _ out	-1840
want _ pain	-2415
want _ reply	-1193
want _ say	-1621
want _ see	-4183
want _ sleep	1986
want _ so	2037
want _ stop	-1346
want _ talk	-2999
want _ text	-1311
want _ the	2958
want _ to	-3890
want _ want	-1647
want _ •	8368
want a	-2097
want him	2046
want it	4083
want my	-1981
want out	3583
want the	-2460
want to	4986
wanted	-1527
wanted _ be	2801
wanted to	-1214
wanting	1348
wanting to	1497
wants _ $	4111
wants _ back	-1540
wants _ die	5675
wants _ end	1895
wants _ friends	-1952
wants _ herself	2252
wants _ i	1294
wants _ kill	2252
wants _ live	1350
wants _ me	-2319
wants _ see	-1256
wants _ to	-1615
wants to	3007
war	-2229
ware	5717
ware _ $	4539
ware _ tot	2689
ware ich	2043
waren	2421
was 12	1370
was _ $	-6192
was _ 4	3015
was _ ago	1474
was _ and	-1418
was _ as	-2067
was _ born	3586
was _ but	-1255
was _ by	2686
was _ child	-1288
was _ do	1731
was _ end	2003
was _ for	1878
was _ have	-1393
was _ he	1681
was _ i	-1147
was _ in	-2603
was _ the	2570
was _ to	3140
was _ •	-1312
was a	-3715
was abusive	-1984
was born	-1455
was bullied	-1189
was for	2862
was gone	2401
was in	1806
was never	4115
was no	-1468
was not	-2585
was raped	2013
was the	-2107
waste	1785
waste _ and	2347
waste of	2312
watc*	-3624
way	2014
way $	1997
way _ $	1530
way _ i	1341
way _ me	1430
way _ would	-1333
way i	-2295
way out	4991
ways	2261
ways to	2533
we	-9589
we _ a	-1251
we _ about	-1427
we _ all	1455
we _ and	1662
we _ get	-1635
we _ he	-2557
we _ i	1890
we _ in	1871
we _ not	-2486
we _ talk	-1504
we _ up	-1206
we argue	1738
we could	-1955
we fight	2804
we have	-1796
we share	1687
we were	-1636
wear	2732
wear _ i	2090
wears	1565
week	1359
week $	1893
week _ i	-1310
week and	-2090
week*	-1896
weekends	-1554
weeks	-1351
weeks $	-1689
weeks ago	2322
weht*	5780
wehtun	5780
wehtun $	3796
weit*	1806
well	-4552
well $	-2221
well _ $	-1510
wenn	5183
wenn _ $	3309
wenn ich	2608
wenn sie	3231
went	-5498
went _ $	-1301
went _ the	1250
went _ with	-1287
werde	-2982
werde _ andern	-2074
werde mich	-1186
were	-2960
were _ $	-1157
what	-5162
what _ and	1711
what _ do	2610
what _ even	3575
what _ i	-3699
what _ is	-1753
what _ my	-1228
what _ need	1281
what _ said	-1644
what _ say	-1285
what _ the	1617
what _ there	2487
what _ wear	2807
what _ what	1288
what _ will	1301
what _ you	-1455
what a	-2386
what for	2167
what happens	-1552
what he	3411
what i	2591
what is	2701
what it	-1619
what*	2842
whatsapp	2395
whatsapp the	3052
wheel	1842
wheel $	1842
when	6362
when _ a	-3977
when _ about	3576
when _ am	3192
when _ anxious	1504
when _ are	1642
when _ argue	2563
when _ at	1573
when _ come	-2434
when _ comes	2097
when _ died	-1249
when _ drinks	4347
when _ feel	3957
when _ gets	1198
when _ him	1363
when _ in	-1506
when _ left	1356
when _ little	-1358
when _ no	1742
when _ nobody	2788
when _ numb	1863
when _ say	1742
when _ stressed	2344
when _ think	1352
when _ was	-3990
when _ were	-1176
when he	8588
when his	-2626
when she	1401
when we	1242
when you	1474
when*	3312
whenever	3312
whenever _ $	-1329
whenever _ fight	2321
whenever _ to	1774
whenever i	3203
where	2001
where _ am	2657
where _ and	1789
where _ are	-1825
where _ every	1481
where _ is	-1308
where _ parks	2137
where _ the	1744
where _ tonight	-1621
where _ went	-1573
where he	3140
where i	7004
where it	-1693
where my	-1165
where you	-1825
which	-2732
which _ is	-1770
while $	-1164
while _ $	2604
while i	3315
who	4894
who _ $	7077
who _ am	-2057
who _ harms	1632
who _ i	1355
who _ live	-1957
who _ me	1999
who _ talk	1947
who _ tell	1655
who _ with	-2131
who _ without	-1166
who _ young	1993
who die	1993
who hurt	-2502
who is	1644
who self	1632
who to	1369
who wants	1277
who would	2539
whoe*	1479
whoever	1479
whole	3592
whole _ $	3312
whole bottle	2965
why	4082
why $	-1734
why _ do	-1240
why _ feel	2525
why _ i	4734
why _ it	4420
why _ keep	1176
why _ not	2739
why _ she	-1671
why _ you	-2179
why did	-1813
why do	1631
why does	1466
why i	2094
why would	-1559
wie _ $	-1534
wied*	2311
wieder	2311
wieder $	2024
wife	1893
wife _ about	-2639
wife _ that	-2698
wife i	3337
will	7274
will _ alone	-1609
will _ and	1873
will _ at	-1642
will _ for	-2241
will _ forever	-1242
will _ give	2609
will _ her	1254
will _ him	4493
will _ leave	3048
will _ leben	1615
will _ let	3461
will _ live	1501
will _ me	3862
will _ mehr	1513
will _ my	-1496
will _ myself	1346
will _ nicht	-1269
will _ nur	-1264
will _ on	-1358
will _ pick	-1556
will _ since	1367
will _ talk	-2001
will _ the	-1492
will _ there	-2582
will _ this	-2862
will _ to	-2004
will _ too	2334
will _ wehtun	5780
will _ with	2590
will _ write	1957
will _ you	-1256
will _ •	4270
will be	-2984
will beat	2665
will change	-3641
will die	-2610
will do	1619
will einfach	2729
will ihn	-1161
will ihr	3353
will kill	1589
will leave	-1154
will lose	1459
will mich	-1787
will never	-1392
will nicht	1615
will not	3758
will pay	2855
will put	1348
will reject	-1776
will sich	2257
will to	3116
will •	4609
wind*	-1502
window	-1458
wish	6593
wish _ die	1408
wish _ had	1492
wish _ heart	1265
wish _ my	1726
wish _ never	2552
wish _ was	3498
wish _ would	3557
wish he	-2233
wish i	3574
wish*	3574
wishes	2567
wishing	1665
with $	-2461
with _ $	-5035
with _ and	1673
with _ boyfriend	-1457
with _ family	1280
with _ for	1912
with _ friend	-1196
with _ friends	-1689
with _ i	1894
with _ in	6498
with _ it	2147
with _ last	-1454
with _ leaving	2309
with _ on	2608
with _ the	2225
with _ when	1284
with a	3054
with him	3430
with me	-4670
with my	2755
with that	-2272
with the	-3117
with two	-1247
with*	4532
without	5506
without _ $	3759
without _ him	-1403
without him	1488
without me	3176
wohn*	1748
wohnung	1748
woke	2146
woke up	2179
women	-1724
women $	-1265
wonder	1214
words	-1920
work	3118
work $	2888
work _ $	-2415
work _ i	1404
work and	1847
work*	-1832
worked	-1576
worked _ a	-1576
world	6946
world _ not	1766
world and	1661
world would	1478
worried _ $	-1655
worry	-3582
worse	5956
worse $	1957
worse _ the	2956
worse than	2294
worth	1624
worth living	2305
worthless and	1466
would	13341
would _ $	2293
would _ back	-2392
would _ call	-1582
would _ care	1971
would _ dead	1203
would _ devastated	-1758
would _ die	-1943
would _ easier	1214
would _ fine	1385
would _ happier	3506
would _ if	2039
would _ in	-1882
would _ it	2250
would _ me	4095
would _ mind	1598
would _ much	1230
would _ my	3539
would _ off	1817
would _ over	1428
would _ relief	1492
would _ see	-1263
would _ stop	1233
would _ that	-1511
would _ the	2166
would _ to	-2562
would _ up	3290
would be	8463
would consider	-1262
would do	2654
would get	2157
would hang	-1780
would have	-1591
would i	1418
would just	1478
would like	-2196
would literally	-1943
would miss	2634
would never	-3190
would not	6521
would say	-3402
would shoot	1232
would show	1543
would write	-1420
wris*	3783
wrist	-1355
wrists	3783
writ*	1211
write	-8558
write _ $	-2967
write me	-1954
write to	-1986
writing _ me	-1314
written	1183
wrong	-2362
wrong $	1564
wrong _ i	-2091
wrong _ me	-1195
wrote _ and	-1633
wrote a	1253
wrote me	-2676
wrote to	-1255
wurde	1172
wurde ich	1486
x	-1693
x $	-1693
y	4314
y _ $	-2380
y _ lo	2055
y _ me	3293
y _ sabe	2055
y nadie	2055
y no	2919
yeah	1467
yeah i	2017
year	1615
year _ am	1752
year _ i	1488
year and	1327
years	-6617
years $	-3714
years _ $	-2947
years _ he	-1435
years _ i	-2794
years _ who	1171
years ago	-3463
yelling	-1365
yelling at	-1311
yells at	-1289
yest*	1463
yesterday	1463
yesterday $	1998
yesterday he	2626
you	-14945
you $	-4106
you _ a	-1361
you _ better	2117
you _ do	-1480
you _ for	1382
you _ he	-1450
you _ i	-1447
you _ me	-4083
you _ not	-3673
you _ quiero	2939
you _ to	-5098
you _ with	-1178
you _ you	-1775
you all	1712
you are	-3415
you can	-1672
you do	-3501
you ever	-1696
you no	14755
you think	-1388
you to	-1708
you want	-1569
you will	1348
young	1971
young $	1993
your	-9092
your _ $	-4051
zomb*	-1544
zombie	-1498
zu	2162
zu _ $	1750
zu ihm	-2136
zu nehmen	1520
zum	2167
zum _ $	2167
•	-4526
• $	1177
• _ $	3694
• _ a	-2945
• _ after	-1337
• _ am	-2328
• _ and	-4031
• _ because	-1191
• _ but	4559
• _ find	2390
• _ guy	4061
• _ i	-4237
• _ if	-2197
• _ it	-1498
• _ my	2803
• _ now	3966
• _ off	-1879
• _ out	2342
• _ parents	1470
• _ punches	1714
• _ she	3816
• _ that	1670
• _ the	-2718
• _ want	-1869
• _ was	-1400
• _ we	1938
• _ week	1819
• _ when	1334
• _ would	1512
• _ •	-15579
• and	-2977
• because	-1191
• but	2482
• find	2390
• guy	4132
• in	1238
• my	1487
• now	4227
• off	-1879
• really	-1510
• when	1334
• •	-2578
""",
    'urge': """\
~	-38965
!	-12033
!loaded.middle	4093
!look.high	16834
!seek.high	10370
!send.high	11792
!text.high	23580
!through.high	4198
!word.weak	-5310
.	1501
.-	-5918
.i	-6097
.i+they	15322
.i+they-	2781
.i+you	-12340
.i+you+they	-2838
.i+you-	-1213
.i-	-11917
.they	10586
.they-	8013
.you	-8309
.you+they	-2151
10 _ $	2883
10 _ now	3374
10 right	3374
12	4421
12 _ the	4220
12 and	4944
2	-1196
2am	1248
3	1649
3 _ and	2266
3 weeks	1981
5 $	-1112
8	-3094
8 $	-2379
9	1753
?	-11002
?-	-5568
?i	-7193
?i+they	21571
?i+you	-3507
?i+you+they	2287
?they	1965
?they-	-2408
?you-	-2680
^ _ 12	3933
^ _ a	7281
^ _ about	-993
^ _ ai	-3065
^ _ ajuda	-1857
^ _ all	-1921
^ _ allee	-1671
^ _ aller	3554
^ _ alles	-1068
^ _ always	2291
^ _ am	-2227
^ _ amiga	-3740
^ _ an	1251
^ _ aniversario	4208
^ _ anoche	-2069
^ _ answer	-1093
^ _ apologize	1332
^ _ appeler	-5208
^ _ are	-2778
^ _ arrete	2436
^ _ as	-1535
^ _ ask	6366
^ _ asked	-2117
^ _ asking	1600
^ _ at	-2415
^ _ auf	5329
^ _ babe	-1172
^ _ back	1427
^ _ be	3913
^ _ been	1093
^ _ birthday	-4598
^ _ boyfriend	-1599
^ _ break	-2393
^ _ by	-1326
^ _ bye	7082
^ _ call	1402
^ _ called	-4431
^ _ came	-1173
^ _ cansada	-1078
^ _ card	1336
^ _ ce	2177
^ _ changer	-1237
^ _ chat	4981
^ _ check	3650
^ _ checked	-2031
^ _ checking	4919
^ _ closure	1198
^ _ contact	-2433
^ _ could	4478
^ _ craving	1050
^ _ dan	1827
^ _ dead	-1209
^ _ decirle	2332
^ _ dejo	-1244
^ _ dela	3147
^ _ deleted	-1753
^ _ despues	1253
^ _ dich	-1043
^ _ did	-1359
^ _ die	3878
^ _ died	-1164
^ _ do	-5667
^ _ does	-3016
^ _ dois	-2591
^ _ dormir	-1492
^ _ dreamed	-2326
^ _ drive	1645
^ _ driving	1667
^ _ du	-1223
^ _ dying	-1618
^ _ e	-2675
^ _ ein	5020
^ _ ela	6111
^ _ else	1023
^ _ en	-3071
^ _ end	1638
^ _ er	-1465
^ _ es	1179
^ _ escreveu	-1830
^ _ escribi	-2680
^ _ escribirle	4668
^ _ est	-2462
^ _ esta	-1617
^ _ eu	2634
^ _ evening	1826
^ _ ex	-6508
^ _ extrano	-1310
^ _ falar	4093
^ _ falta	-1868
^ _ faut	1210
^ _ feel	2953
^ _ feels	-2852
^ _ fight	1142
^ _ finally	1268
^ _ finger	5878
^ _ for	-3021
^ _ freundin	-1556
^ _ ganas	1382
^ _ geschrieben	3243
^ _ gestern	-1590
^ _ going	-2371
^ _ goodbye	-1727
^ _ got	-1252
^ _ great	1064
^ _ ha	1238
^ _ habe	-7172
^ _ hacer	-2787
^ _ had	-982
^ _ happened	1205
^ _ happy	2345
^ _ has	-1738
^ _ hasse	-1005
^ _ hat	1676
^ _ he	-1755
^ _ help	1082
^ _ her	-9397
^ _ heute	-1299
^ _ hey	2523
^ _ him	-5438
^ _ hit	1776
^ _ hoffe	-1306
^ _ hope	-1828
^ _ how	-1484
^ _ husband	-2076
^ _ i	2309
^ _ ich	8331
^ _ if	1810
^ _ in	-2601
^ _ is	1468
^ _ ist	3051
^ _ it	6793
^ _ je	8653
^ _ just	3726
^ _ kann	2784
^ _ keep	6111
^ _ keeps	-2014
^ _ kill	-1517
^ _ know	3689
^ _ kurz	1742
^ _ l	1462
^ _ la	7316
^ _ le	3233
^ _ leave	1743
^ _ left	1873
^ _ letter	8108
^ _ ligar	-1698
^ _ like	5931
^ _ liking	2453
^ _ little	3963
^ _ llamar	-6208
^ _ llamarla	5719
^ _ lo	-1458
^ _ look	3753
^ _ looked	-1491
^ _ lui	-2207
^ _ mach	1050
^ _ mais	-1591
^ _ make	-1421
^ _ mal	1950
^ _ mandando	2371
^ _ mandar	4263
^ _ mandarle	5288
^ _ mande	-1749
^ _ many	-1545
^ _ mas	3271
^ _ matar	-983
^ _ meine	-2208
^ _ mensagem	-3719
^ _ mensaje	3450
^ _ messaged	-3152
^ _ messages	-2656
^ _ mi	-1518
^ _ mich	1210
^ _ midnight	2009
^ _ might	5091
^ _ minha	-1806
^ _ mir	-2977
^ _ miss	-2800
^ _ mit	-1973
^ _ mochte	2028
^ _ moi	3159
^ _ more	1173
^ _ morrer	-1133
^ _ mother	-1615
^ _ moved	-1166
^ _ muchas	1367
^ _ mucho	2777
^ _ muero	5319
^ _ muss	3571
^ _ myself	1335
^ _ na	5939
^ _ nao	-1416
^ _ ne	-4511
^ _ need	1202
^ _ never	-3505
^ _ no	-4144
^ _ normal	-1573
^ _ not	-3316
^ _ notifications	-1429
^ _ now	-1177
^ _ number	-1110
^ _ numero	-2143
^ _ o	5270
^ _ of	7104
^ _ off	-1765
^ _ ok	996
^ _ on	4920
^ _ one	4542
^ _ only	-1164
^ _ open	2926
^ _ or	1638
^ _ our	-1498
^ _ outside	2200
^ _ ouvir	3457
^ _ paro	3371
^ _ pasar	1044
^ _ passer	2425
^ _ perfil	-1746
^ _ please	-2218
^ _ point	-3292
^ _ por	5705
^ _ promised	1846
^ _ punto	1662
^ _ qu	-1294
^ _ quase	2067
^ _ que	2043
^ _ quero	-1634
^ _ quiere	-3727
^ _ quoi	-1479
^ _ really	3502
^ _ replied	-1378
^ _ respondeu	3108
^ _ respondo	3760
^ _ rufe	1758
^ _ said	1751
^ _ saudade	-2621
^ _ saw	-1677
^ _ say	1279
^ _ says	-1572
^ _ schreib	4180
^ _ se	2279
^ _ see	1787
^ _ sei	-990
^ _ sein	2903
^ _ seine	1746
^ _ send	3766
^ _ sending	7111
^ _ shaking	1559
^ _ she	-3496
^ _ should	-5778
^ _ si	7039
^ _ sich	-2368
^ _ sie	3322
^ _ slide	1410
^ _ somebody	2390
^ _ son	5574
^ _ stalk	2105
^ _ standig	2280
^ _ still	-2297
^ _ stop	1512
^ _ su	9215
^ _ talk	-1583
^ _ talked	-2190
^ _ talking	-1952
^ _ tanto	2695
^ _ te	-1458
^ _ tellement	2241
^ _ terminar	-1562
^ _ text	-5821
^ _ texting	-1860
^ _ texts	-1366
^ _ the	-4313
^ _ there	-1537
^ _ think	1628
^ _ time	-2688
^ _ today	-2404
^ _ todo	-2840
^ _ told	-1577
^ _ tout	-1462
^ _ tres	1672
^ _ triste	-1971
^ _ typed	1457
^ _ uberlege	1977
^ _ um	5232
^ _ uma	-1036
^ _ un	-1454
^ _ up	-4063
^ _ urge	4461
^ _ use	4320
^ _ vais	3685
^ _ ver	4673
^ _ verla	5195
^ _ vermisse	-3647
^ _ veut	-1431
^ _ veux	5826
^ _ vivir	-1092
^ _ voce	-1172
^ _ voy	5125
^ _ wait	3418
^ _ waiting	-1255
^ _ wake	-1072
^ _ want	-3559
^ _ wanted	-2168
^ _ wants	-1490
^ _ war	-1584
^ _ was	-3600
^ _ watching	-3266
^ _ we	-1603
^ _ weak	1753
^ _ weird	3832
^ _ went	-2754
^ _ werde	-1611
^ _ what	-1775
^ _ will	2879
^ _ with	-1488
^ _ would	-2435
^ _ write	1902
^ _ writing	1903
^ _ you	-3836
^ _ your	-1807
^ _ •	-7677
^ a	-2000
^ about	5290
^ aide	-1063
^ all	1737
^ am	-1377
^ are	-1518
^ ask	-1744
^ ayer	-1677
^ ayudame	4906
^ been	-2018
^ bin	5098
^ blocked	-1621
^ bloqueei	-1770
^ c	-1000
^ ca	-997
^ can	3885
^ checking	2700
^ cut	-1058
^ day	3623
^ deberia	9849
^ delete	-1199
^ did	-1264
^ do	1249
^ dois	6729
^ drove	-1017
^ dying	3150
^ e	4237
^ efface	-1111
^ ela	-4022
^ ele	-2628
^ elle	-1300
^ er	-3918
^ est	2685
^ estou	-1193
^ estoy	13054
^ extrano	-1430
^ fuck	4791
^ fui	-2814
^ going	3540
^ good	-2506
^ habe	3750
^ have	-2132
^ having	3470
^ he	-9771
^ help	1692
^ heute	2490
^ hey	-2029
^ hi	-2172
^ his	-3441
^ hoffentlich	-1000
^ hold	1375
^ hoping	-1692
^ how	-6940
^ hoy	1058
^ i	-12805
^ ich	1151
^ if	-4899
^ il	1557
^ is	-1838
^ j	4897
^ la	1115
^ le	3882
^ liguei	-1890
^ llevo	-1548
^ lo	-1439
^ lol	-1219
^ look	-1677
^ ma	-1526
^ mandei	-4700
^ maybe	7788
^ me	7810
^ mein	3562
^ meine	-2569
^ mi	-6680
^ mon	-2105
^ must	4472
^ my	-9439
^ nao	-4495
^ necesito	8458
^ no	-1243
^ o	-2005
^ oh	-1080
^ ok	1536
^ olhei	-1854
^ one	5573
^ para	-1006
^ part	3103
^ pausa	-1287
^ pause	-1474
^ planning	3388
^ preciso	1892
^ que	1661
^ queria	2615
^ quero	6436
^ quiero	6071
^ quisiera	2353
^ ready	2502
^ sera	4247
^ she	-8551
^ should	3014
^ si	-2088
^ sinto	-3021
^ soll	6359
^ sometimes	-1165
^ sorry	-1796
^ stop	-1180
^ take	-1005
^ talk	1851
^ tengo	6677
^ tenho	-986
^ thank	1442
^ thanks	-2061
^ that	-3411
^ there	-999
^ they	-2050
^ thinking	9069
^ this	-1052
^ to	5834
^ trying	5457
^ tu	-1172
^ turn	-1065
^ ugh	4033
^ vou	6112
^ want	2419
^ we	-2328
^ wenn	-1557
^ what	-1440
^ whatsapp	1406
^ when	-1063
^ why	-5612
^ will	-2576
^ would	12795
^ xx	-1106
^ yesterday	-989
^ you	-2773
^ your	-1159
^ •	2919
a	-2743
a _ about	-1451
a _ are	2987
a _ at	-1304
a _ casa	1657
a _ ex	-3346
a _ her	2443
a _ his	1140
a _ historias	2894
a _ i	-3702
a _ in	-1299
a _ la	-2721
a _ letter	2563
a _ lol	-1588
a _ lui	1246
a _ my	2550
a _ novio	-3095
a _ nuevo	-3095
a _ number	1666
a _ of	-2831
a _ or	1939
a _ page	1882
a _ she	1026
a _ su	2129
a _ sus	2894
a _ to	3914
a _ tomorrow	-1303
a _ two	-1132
a _ with	3891
a _ •	-2357
a bot	-1510
a break	-1153
a card	1347
a ecrit	2807
a escribir	2690
a esquecer	-1658
a guy	-1430
a hotline	-1233
a huge	1620
a l	1989
a las	-1506
a letter	-3918
a llamar	1649
a message	2443
a mistake	2713
a note	3078
a punto	1662
a quick	2046
a repondu	2032
a su	-1259
a voz	3457
a whole	1409
about	1512
about _ $	-5896
about _ again	-1693
about _ all	-1623
about _ and	1357
about _ back	1413
about _ day	-1416
about _ feelings	-1123
about _ he	-1505
about _ her	3291
about _ his	1476
about _ hit	2176
about _ hotline	-1204
about _ if	1276
about _ mutual	1641
about _ promotion	1293
about _ send	1983
about _ together	1444
about asking	1393
about calling	-1227
about dinner	-1055
about getting	1503
about her	-1837
about him	-1389
about it	-2263
about me	-989
about my	1043
about the	-1218
about to	12213
acab*	-2403
acabar	-1039
acci*	1825
accidentally	2334
acco*	1089
account	1093
account $	-1137
actu*	-1012
afraid _ i	1221
afraid that	1209
after _ contact	1104
after _ months	983
after how	1014
after no	1104
again $	-2169
ago	1939
ago $	-1215
ago _ am	1887
ago _ i	2364
ago i	1343
agora	5888
agora $	3959
agua*	3899
aguanto	3899
ague*	1758
aguento	1758
ahora	7017
ahora _ $	7017
ai	-5724
ai _ $	-4247
ai _ de	-2736
ai _ hier	-3332
ai _ je	-1475
ai _ la	-1004
ai _ le	-1305
ai _ profile	4587
ai _ son	-2258
ai ecrit	-1381
ai le	2494
ai pas	-4241
ai peur	-1807
aide	-1063
aide _ a	-988
aide moi	-988
airp*	1019
airport	1071
airport $	1076
ajuda	-1930
ajuda _ esquecer	-1658
ajuda a	-1658
algu*	2972
alive	-1632
all	-7174
all $	-1133
all _ $	-5170
all _ i	1720
all day	-1888
alle	-995
allee	-1671
allee _ $	-1671
aller	3554
alles	-2299
alles _ mich	-1162
alone	-5140
alone $	-1890
alone _ $	-2660
alre*	-1728
already	-1728
alwa*	3004
always	3004
always _ on	4781
always _ to	1570
am	3097
am $	-1962
am _ $	1920
am _ am	1452
am _ an	1008
am _ and	-1393
am _ away	4552
am _ back	1589
am _ break	3264
am _ close	2592
am _ her	3089
am _ his	2966
am _ home	-1110
am _ if	1206
am _ in	-1342
am _ know	-1939
am _ look	2309
am _ my	-1465
am _ now	-1319
am _ respond	2101
am _ talking	-1478
am _ tempted	5330
am _ the	-1321
am _ to	3750
am _ with	-1449
am _ write	1438
am about	5251
am at	-1351
am done	1697
am i	-2062
am not	-4167
am one	4266
am outside	2200
am scared	-1184
am shaking	1559
am so	3640
am sorry	3615
am thinking	1450
am this	2591
am typing	2794
am weak	1753
am writing	1595
am •	-1338
amiga quiere	-3727
amo	2740
amo $	3053
an	3544
an _ ago	4387
an _ i	1735
an _ to	2151
an hour	4044
an ihn	-1140
and	-1983
and _ $	-6632
and _ a	-1289
and _ about	2507
and _ alone	-1009
and _ am	4840
and _ are	-1428
and _ around	-1527
and _ de	-1424
and _ first	1122
and _ go	1493
and _ have	-1136
and _ he	2063
and _ her	-2140
and _ him	2142
and _ i	3314
and _ is	4985
and _ it	-2343
and _ just	1336
and _ no	-1878
and _ not	-2191
and _ of	1782
and _ out	-1637
and _ pas	-2254
and _ post	1657
and _ said	-1555
and _ so	990
and _ the	-1383
and _ this	1129
and _ thumb	2262
and _ to	5275
and _ up	2075
and _ want	6087
and _ would	-1230
and _ •	4136
and ai	-1548
and apologize	-1685
and ask	-1701
and go	-1717
and hang	3297
and he	-1815
and i	2223
and it	2466
and knock	1799
and my	2447
and now	3296
and said	-1412
and she	-2610
and talk	1365
and tell	2590
and the	3976
and then	1248
and your	1501
and •	4183
ange*	-4301
angerufen	-2136
angerufen $	-1400
angeschaut	-1637
angeschaut $	-1637
angry	-1863
angst	-997
aniv*	4599
aniversario	4599
anni*	2159
anniversaire	2314
anoc*	-2319
anoche	-2319
anoche _ no	-1404
anoche y	-1404
another _ $	-1192
another day	2363
anru*	8870
anrufen	3637
anrufen $	2605
answ*	5795
answer	6540
answer $	7674
answered	-1006
antw*	3004
antworte	1746
antworte _ nicht	1845
antworten	1258
antworten $	1258
anym*	-2114
anymore	-2114
anymore $	-1201
anyo*	-1151
anyone	-1151
anyt*	-2631
anything	-2436
anyw*	-1080
anyway	-1075
anzu*	9845
anzurufen	3879
anzurufen $	3879
apar*	-1026
apartment	-1026
apartment $	1802
apol*	2429
apologize $	-2377
apologize _ for	1277
apologize _ i	1391
apologize and	1416
apologize to	1154
apology	2085
appe*	3230
appele	-1390
appeler	5109
appeler $	5549
appeler _ $	-1256
appeler _ soir	2687
appeler _ •	-3025
appeler ce	2687
appeler •	-3025
approach	1630
approach _ ex	1755
approach my	1755
are	-2403
are _ a	2441
are you	3768
arou*	-2523
around	-2523
around _ is	-1532
arre*	1891
arrete	2188
arrete _ de	2436
arrete pas	2436
as	-3214
as _ no	-1186
ask	6758
ask $	-1286
ask _ he	1427
ask _ if	1812
ask _ out	-1832
ask _ sister	2246
ask _ to	-1321
ask _ why	1409
ask _ •	7681
ask her	-2137
ask him	1172
ask his	2246
ask my	-1184
ask •	7681
asked	-2497
aski*	2170
asking	2170
asking _ to	1054
at	1585
at 8	-2069
at _ again	1195
at _ airport	1076
at _ bar	1342
at _ day	-2894
at _ door	1231
at _ every	-2917
at _ for	2482
at _ last	-1043
at _ now	-1274
at _ photos	1334
at _ today	1008
at _ where	4099
at her	3309
at his	5994
at home	-1393
at lunch	2755
at my	-2215
at night	1156
at the	2305
at work	-3734
audio	1166
audio $	1535
auf	4339
auf _ profile	2172
auf sein	2172
aufh*	4239
aufhoren	4239
aujo*	-995
aujourd	-995
aujourd hui	-995
avec	-2402
avec _ $	-2280
avec lui	-1471
away	4302
away before	1006
away from	3836
ayer	-5776
ayer $	-3831
ayud*	4906
ayudame	4906
ayudame a	4906
babe	-1189
babe i	-1124
back	2701
back $	2935
back _ $	1390
back _ i	-1390
back _ with	1027
back if	-2302
back in	1586
back so	-1575
bad	1733
bad _ $	-1611
bad _ now	-1549
bad i	1351
bad right	-1549
badly $	-1063
bar	3297
be	-3396
be _ $	-2173
be _ by	-2804
be _ i	1664
be _ if	3790
be _ the	3881
be a	2773
be at	4112
be mad	2255
be quiet	-1265
be so	1379
be there	1144
beba*	-3028
beca*	-1160
because	-1160
because _ be	1799
because _ do	1386
because _ will	1794
bed	997
bed $	2169
been _ $	-1471
been _ and	2097
been _ at	1455
been _ his	-1229
been _ myself	1767
been _ weeks	1722
been fighting	1871
been looking	1455
been thinking	-1032
befo*	3813
before	3833
before _ $	2642
before _ him	1071
before bed	2360
behi*	-1033
behind	-1033
being	-3373
being _ is	-1654
being around	-1589
beli*	-1733
believe	-1665
best	-2170
best _ and	-1326
best friend	-1858
bet	1052
better $	1581
bien	-1035
big	-1392
big _ $	-1078
bin	2957
bin _ $	-1833
bin _ davor	1742
bin _ ihr	1193
bin _ traurig	-1256
bin kurz	1742
birthday $	2984
birthday _ i	-1676
bist	-1020
bloc*	-1483
blocked _ $	2100
blocked _ then	-1006
blocked me	2691
bloq*	-2545
bloqueei	-1770
bored	-1267
boss	-2357
boss $	-1375
bot	-3228
bot $	-1748
bot _ $	-1397
bought a	1063
boyf*	-3220
boyfriend	-3220
boyfriend _ his	-985
brb	2973
break	1900
break _ $	3380
break _ contact	4144
break _ i	1463
break _ with	-4265
break and	1564
break no	4144
break up	-4754
breaking	1831
breaking _ $	1843
breaking _ contact	1897
breaking no	1897
breakup	-1828
breakup $	-1512
bring	-2069
bring _ um	-1603
broke	-1078
buil*	2449
building	2449
building $	2676
busy	1108
but	-1849
but _ am	-1313
but _ feel	1348
but _ know	2242
but _ not	-1592
but _ really	1400
but _ want	1852
but i	2117
butt*	3144
button	3256
button $	3389
by _ $	-3969
by _ and	1494
by _ at	2747
by _ of	1469
by heart	1141
by his	1599
bye	5797
bye $	6083
c	-1918
c est	-1465
ca	-2258
cafe	2523
call	10852
call $	2636
call _ $	4748
call _ a	1033
call _ and	-1651
call _ apologize	-1685
call _ mom	-2574
call _ up	3863
call him	3045
call*	2341
called	-3518
called $	2067
called _ $	-2982
called _ ask	-1490
called _ to	-1546
called her	-3013
called him	-1039
called me	-1531
calling	6219
calling $	2288
calling _ hotline	-1204
calling a	-1227
calling and	4153
calling her	1789
calling me	-1218
calls	-1304
came	-1377
can	3970
can _ ask	-2307
can _ believe	-1571
can _ contact	1585
can _ get	1908
can _ he	-1297
can _ her	1788
can _ in	2442
can _ just	3289
can _ looking	1734
can _ resist	3120
can _ stop	4120
can _ this	1214
can _ to	-5516
can _ •	-1179
can i	2389
can not	5275
can talk	1045
can you	-3461
canc*	-1670
cans*	-2525
cansada	-1451
cansada de	-1255
capi*	-1038
car	-1281
cara	-4947
card	1238
carta	1730
casa	6970
casa $	3474
casa _ $	4133
casa dela	2912
ce	3376
ce _ je	3984
ce que	3374
cero	2096
cero $	2096
cham*	3952
chamar	5068
chan*	-2708
chance $	-1673
chance _ $	1446
chance of	1532
change	-1556
changer	-1237
chat	8012
chat _ $	5437
chat _ open	2548
chat is	2445
chea*	-1117
chec*	3571
check _ $	-1923
check _ is	1193
check _ last	2836
check _ seen	2836
check her	1630
check if	1226
check in	-1684
checked	-2033
checked _ profile	-2031
checked his	-2031
checking	5914
checking _ $	2641
checking _ location	5908
checking his	3540
checking if	3288
checking in	-1100
chez	2953
chez elle	2425
chez lui	1109
chok*	-1017
chor*	-1035
class	-1781
clea*	-1410
clearly	-1395
close	2278
close _ $	2231
close to	2459
closure	1583
cold	-1048
com	2493
com _ dele	-1360
com _ mais	1290
com _ so	1290
com ela	2582
com o	3097
come	-5420
come _ $	-2536
come back	-3033
comi*	-1392
comigo	-1098
comm*	-1324
como	-1876
comp*	-1092
compared	-1598
compared to	-1598
con	-1919
con _ $	-1745
con el	-1138
con ella	1450
cong*	1513
cont*	4147
contact	1462
contact $	-1450
contact _ $	1733
contact _ ex	3062
contact _ her	-1949
contact _ not	2162
contact her	1450
contact my	3062
contacto	2004
contacto _ $	2096
contacto cero	2096
contato	-987
contestarle	6622
contestarle $	7233
conteste	-1022
conteste $	-1022
contesto	-1463
contesto $	-1463
conv*	6312
conversation	3288
conversation _ my	3471
conversation with	4155
cort*	-1570
coucou	1557
coucou $	1557
could	6786
could _ about	2003
could _ and	2644
could _ him	3308
could just	4345
could not	1338
could tell	2320
coun*	-3422
counselor	-1311
counts	-1429
cour*	3649
course	4112
course $	4112
crav*	1050
craving	1050
craving to	1050
cried	-1789
crow*	-1636
cryi*	-1187
crying	-1187
cuan*	-1072
cump*	4414
cumpleanos	4414
cut	-3625
cut _ bad	-1778
cut _ right	-1549
cut so	-1778
cutt*	-1025
cutting	-1025
d	-1788
d _ $	-1402
d elle	-1142
dad	-1442
dan	1827
dan _ de	1827
dan ganas	1827
dar	6251
das	-1861
das _ $	-1197
dass	1258
dati*	-1311
dating	-1311
datos	-2396
datos $	-2396
daug*	-1257
daughter	-1257
davor	1742
day	-2028
day $	-7150
day 12	4969
day _ and	4875
day _ the	3956
day _ to	2389
days	-1800
de	5354
de _ $	-1701
de _ appeler	3803
de _ ce	2312
de _ de	2442
de _ ecrire	1630
de _ ela	1378
de _ ella	-1074
de _ instagram	2277
de _ le	2457
de _ mes	1268
de _ o	1433
de _ para	2066
de _ por	-1259
de _ que	-3468
de _ si	2992
de _ su	2708
de el	2773
de escribirle	2265
de ganas	3046
de l	3264
de la	3121
de le	-4456
de ligar	5409
de llamarla	1747
de lui	2205
de me	-1488
de mirar	4582
de novo	1692
de olhar	1433
de viver	-1155
dead	-4906
dead $	-1072
dead _ $	-1503
death	-3012
debe*	9849
deberia	9849
deci*	1572
decirle	2332
decirle que	2332
deja	-1962
deja _ $	-1382
dejar _ su	1939
dejo	-1375
dela	11275
dela $	3571
dela _ $	1035
dele $	1759
dele _ $	-1436
dele*	-3414
delete	-2323
delete _ $	-993
deleted	-2656
deleted _ number	-2409
deleted his	-1605
deleting	1565
deleting _ $	1565
dem	9545
dema*	3397
depr*	-1308
depressed	-1031
depu*	-1352
depuis	-1352
der	-2067
dern*	2183
derniere	2717
desde	-1429
desde que	-1179
dese*	-1101
deserve	-983
desp*	3014
desperate	1442
desperate $	1442
despues de	1030
dest*	-2042
destroy	-1964
destroy _ $	-1872
deva*	2322
devant	2593
devo	5329
dia	-3609
dia _ $	-1055
dias	-1365
dich	-1340
did	-5043
did not	-2838
die	-4151
die $	-1611
die _ $	-4205
die nachricht	5026
died	-2073
diff*	-1249
dinn*	-1689
dinner	-1676
dinner $	-1018
dire	2668
disc*	-1152
disp*	-1110
dist*	2025
divo*	-1151
divorce	-1111
do	-2451
do $	-1701
do _ $	2717
do _ a	2337
do _ answer	1965
do _ approach	1755
do _ back	2763
do _ do	-1602
do _ feel	-1177
do _ get	-1647
do _ him	-1952
do _ his	1887
do _ how	-1083
do _ i	2248
do _ if	-1240
do _ know	-1507
do _ like	-1156
do _ look	-1591
do _ out	1129
do _ say	3490
do _ start	2803
do _ still	-1619
do _ text	1224
do _ think	3665
do _ to	-3203
do _ want	-2378
do _ what	3186
do _ whether	-1158
do _ with	-1180
do i	9220
do it	-1605
do not	-5144
do something	-1160
do this	1393
doct*	-1432
doctor	-1353
does	-5407
does _ $	-1040
does not	-1547
dog	-1647
doing	4060
doing $	3797
doing _ $	-1183
doing so	1019
dois	4340
dois appeler	-3181
dois je	6729
done $	1952
door	995
door _ $	1222
dorm*	-1983
dormir	-1983
dormir $	-998
drea*	-2728
dreamed	-2326
driv*	3419
drive	1106
driving	3419
driving _ his	3783
driving to	3783
drop _ $	-1007
drop it	1348
drove	-1435
drove _ his	-1347
drove _ place	-1017
du	-2663
du _ $	-1243
dying	1514
dying _ $	1497
dying _ know	-2748
dying to	2763
e _ $	-2609
e _ respondi	-2162
e eu	-2162
each	-1071
each other	-1018
easi*	-1153
easier	-1138
ecri*	1131
ecrirai	-2501
ecrirai _ $	-2501
ecrire	3631
ecrire $	3268
ecrire _ $	1780
ecrit _ $	-1220
ecrit hier	-1013
effa*	-1111
efface	-1111
ein	4818
eine	-1579
eine _ $	-1380
eine neue	-1029
einen	3141
einf*	1939
einfach	1939
el	4566
el $	-1156
el _ cero	2096
el _ no	-990
el contacto	2096
el movil	1547
ela	4160
ela $	1755
ela _ $	1119
ela _ uma	1290
ela agora	1443
ela me	-1811
ela no	-1312
ela so	1290
ele	2812
ele $	5774
ele _ e	-3174
ele _ mandou	1262
ele _ me	-1162
ele _ minha	-1038
ele _ para	-1090
ele _ respondeu	3756
ele de	2117
ele nao	-1183
ele ontem	-2168
ella	-1557
ella $	-3531
elle	-3244
elle _ $	-1532
elle _ repondu	2032
elle a	-1228
elle m	-1062
em	-2057
em _ $	-1615
email $	2301
embo*	-1152
embora	-1152
embora $	-1152
emoji	1964
emoji $	1964
empty	-2662
empty _ $	-2606
en	-3891
enco*	6105
encore	6105
encore $	6105
end	-1844
end _ $	-2283
end it	-2021
end up	2670
endi*	-1221
ending	-1221
enou*	-1599
enough	-1599
ente*	5240
entr*	2172
envie	5896
envie _ appeler	3017
envie _ l	3017
envie _ la	4799
envie _ le	-3173
envie _ lui	2108
envie de	6125
envo*	4139
envoye	-2392
envoye _ $	-2392
envoye un	-2392
envoyer	4606
envoyer _ $	1229
envoyer _ message	1229
envoyer un	1275
er	-4184
er _ mich	-1904
er _ sich	-1791
er _ und	-1041
er hat	-2405
er online	2280
eras*	-1341
erase	-1596
es	2059
es _ $	986
escr*	19267
escreveu	-1830
escreveu _ eu	-1830
escribi	-4174
escribi _ $	-2099
escribi anoche	-1811
escribio _ le	-1708
escribir	2690
escribir $	2690
escribirle	5396
escribirle $	4424
escribo	6357
escribo $	2314
escrito	3878
escrito _ $	2640
espe*	1097
esqu*	-1658
esquecer	-1658
esquecer _ $	-1658
est _ $	-1741
est _ je	3984
est _ que	3984
est ce	3984
esta	1927
esta _ $	2808
esta en	3432
estar	-1304
estar _ $	-1192
estou	-1193
estou com	-1153
estoy	9993
estoy _ $	-2464
estoy _ punto	1662
estoy a	1662
eu	1948
eu _ $	1752
eu _ ele	1427
eu nao	-1497
eu respondi	-2162
even	-2357
evening $	-1336
ever	-2506
ever _ me	-1287
ever*	-4899
every _ i	-2091
every _ minutes	2836
every day	-2797
every night	1590
every ten	2836
everyone	-1225
everything	-2506
ex	-2601
ex _ $	-5176
ex _ a	-2199
ex _ and	1282
ex _ calling	-1397
ex _ i	3730
ex _ me	-1130
ex _ months	984
ex _ my	-2151
ex _ new	1590
ex _ the	1410
ex _ what	1590
ex after	2213
ex and	-1430
ex m	-1481
ex me	-2470
ex s	-2545
ex that	2109
ex tonight	2525
excu*	1121
excuse	1251
excuse _ him	1480
excuse to	1683
exis*	-1594
explain	1405
explain _ to	1148
explain myself	3042
extr*	-2435
extrano	-1571
face	-2052
face _ $	-2795
face*	4078
facebook	3654
fait	-1008
fake	1454
falar	4068
falar _ $	2778
falar _ ela	3411
falar _ so	1290
falar com	4731
falta	-2059
falta _ $	-1174
fami*	-1585
family	-1432
fath*	-3033
father	-3008
father $	-1645
faut	1210
favor	-1386
favor $	-1328
fazer	-1010
feel	-1171
feel _ $	-3426
feel _ and	4039
feel _ calling	5100
feel _ have	1080
feel _ need	1368
feel _ worthless	-1031
feel an	1984
feel like	3757
feel so	-1845
feel*	-3195
feeling	-1831
feeling _ $	-1002
feelings	-1364
feelings $	-1324
feels	-4126
feels _ $	-1143
figh*	1427
fight it	1181
fighting	1708
fina*	1046
finally	1161
finally _ back	1589
finally texted	1589
find	-2477
fing*	7864
finger	7930
finger is	2765
first	-1298
first $	-1598
first _ to	1529
five	1698
five _ and	2046
five _ i	2067
flow*	1436
flowers	1436
flowers $	1279
foi	-1657
foi _ $	-1420
foi embora	-1152
fois	2596
fois $	2596
for	-7775
for _ $	-3530
for _ in	-1675
for _ message	-1558
for _ the	1299
for _ week	1257
for a	2417
for everything	1422
for his	-1634
for me	-1326
forg*	-7280
forget	-6421
forget _ $	-5790
forgot	-1007
found	-999
freu*	-1686
freundin	-1556
freundin will	-1516
frid*	2337
frie*	-4835
friend	-2928
friend _ $	-1646
friend and	-2281
friends	-1892
friends $	-1630
from	4163
from _ $	-2541
from _ am	1222
from _ ex	1088
from _ gym	-1052
from _ her	3759
from _ i	1196
from _ number	1684
from a	2900
from messaging	1100
from texting	2869
from the	-2401
from tinder	-1156
front	1775
front _ building	1136
front of	1775
fuck	4791
fue	-1306
fue $	-1024
fui	-2814
fui a	-2636
ganas	4427
ganas _ $	5471
ganas _ escribirle	2265
ganas de	4427
gean*	-2233
geantwortet	-2233
geantwortet $	-2233
gebu*	3899
geburtstag	3899
geht	1983
geht $	2885
gern	1304
gern _ $	1304
gern schreiben	1304
gesc*	-1300
geschrieben $	-2697
geschrieben _ habe	-1007
geschrieben _ ich	3433
geschrieben und	-1413
gest*	-4147
gestern	-3218
gestern _ $	-1824
get	-2034
get _ $	-1489
get _ my	2081
get _ off	2269
get _ to	-1478
get _ touch	3547
get _ with	1366
get my	-1534
get this	2359
gets	-1490
gets _ $	-988
getting _ $	1201
getting _ together	1277
getting back	1277
gig	1763
girl	-1782
girl $	-1233
girl _ gym	-1052
girl _ his	1165
girl _ the	-1061
girl from	-1052
girlfriend _ $	1008
give	-1748
glei*	5650
gleich	5650
go _ $	-3300
go _ contact	-2158
go _ gig	1763
go _ her	1011
go _ him	-2382
go _ his	1763
go _ party	1309
go _ sleep	-1462
go _ therapy	-1430
go _ there	1792
go _ without	2382
go back	-1179
go no	-1868
go of	-2557
go out	-1724
go over	1799
go there	2590
goes	1051
goes to	1907
going	5036
going _ $	2249
going _ do	-1458
going _ her	3270
going _ him	4086
going _ his	-1056
going _ kill	-1816
going _ look	2988
going _ my	2986
going _ myself	-1131
going _ now	1116
going _ the	1793
going _ to	1553
going _ use	4343
going back	1091
going there	2225
going to	2634
golp*	-1494
gone	-1628
gone $	-1367
good	-4505
good $	-1444
good _ $	-2309
good _ to	-1337
good time	-1383
good*	-2594
goodbye	-2344
goodbye to	-1650
goog*	-1027
got	-2694
got _ $	-1557
gran*	-1442
grat*	3645
gratulieren	4038
gratulieren $	4038
great _ and	1193
guy	-4098
guy _ $	-1094
guy _ tinder	-1156
guy from	-1552
gym	1224
gym _ $	-1060
ha	1204
ha escrito	1238
habe	-5246
habe _ $	-1951
habe _ angeschaut	-1637
habe _ auf	-1636
habe _ geschrieben	-2125
habe _ gestern	-1584
habe _ nicht	-1376
habe _ profile	1721
habe _ schon	9205
habe angst	-997
habe die	5761
habe geantwortet	-1007
habe ihm	-1817
habe ihr	-2855
habe sein	2903
habe sie	-3214
habl*	7868
hacer	-2787
had	-2482
hallo	6313
halt	1305
hang	1919
hang _ $	2529
hang up	3297
happ*	-1191
happened and	1045
happy	1600
happy _ $	2579
happy birthday	2727
hard	-1277
hard*	4465
harm	5542
harm in	6641
has _ of	2482
hasse	-1005
hat _ $	-1828
hat _ ich	2897
hat _ und	-1742
hat geschrieben	3433
hat mich	-1647
have	-4503
have _ $	-3309
have _ a	2196
have _ and	-1008
have _ fighting	1871
have _ her	2220
have _ much	992
have _ my	-1289
have _ myself	3037
have _ see	-2904
have _ this	2298
have _ to	-2091
have _ typed	1301
have been	1470
have no	-1198
have not	-1917
have to	-1500
have written	2303
havi*	2910
having	2910
having a	3515
he	-9341
he _ $	2897
he _ a	-1677
he _ be	1009
he _ come	-1031
he _ do	1299
he _ doing	1107
he _ he	1008
he _ her	-2564
he _ i	1247
he _ if	2032
he _ mad	2314
he _ me	3689
he _ misses	2522
he _ not	-1322
he _ online	2609
he _ out	-1004
he _ so	1865
he _ texted	1589
he _ the	-1256
he _ there	1558
he _ to	-3913
he _ want	1145
he _ with	1725
he blocked	3030
he can	-1082
he did	-1330
he finally	1455
he has	2184
he is	-3714
he left	2205
he misses	1886
he says	-1291
he sent	-1008
he should	-2152
he unblocked	1632
he wants	-2452
he would	-1643
he wrote	2366
head*	1563
hear	1275
hear _ voice	1122
hear*	-2436
hearing	-2105
hearing _ $	-2105
heart	1683
heart _ $	1263
heart out	1897
hello	-1070
help	4458
help $	2599
help me	1997
her	19098
her $	5980
her _ $	4021
her _ after	1412
her _ all	-985
her _ am	992
her _ and	-3392
her _ at	2299
her _ back	-1030
her _ day	-2111
her _ every	5739
her _ everything	989
her _ for	1314
her _ how	1758
her _ i	-2917
her _ if	-1569
her _ in	1072
her _ is	-1376
her _ it	1341
her _ last	-1577
her _ me	-1751
her _ much	1168
her _ night	1284
her _ no	-4580
her _ now	1078
her _ seen	1630
her _ sunday	-3355
her _ to	3519
her _ with	1245
her a	3812
her again	5096
her all	-989
her back	-1024
her birthday	-3478
her door	2291
her ex	-8361
her going	1452
her i	1668
her if	1709
her in	-1412
her mom	-3016
her on	-1939
her page	-1071
her please	1987
her stories	-2146
her to	-2667
her up	2482
her work	3623
here	-1697
here $	-1968
herm*	2688
hermano	2786
hers	1400
hers $	1400
hesi*	2805
heur*	1935
heures	1935
hey $	1387
hey _ i	1448
hi	7485
hi $	8248
hi _ am	-1357
hier	-4531
hier $	-3050
hier _ $	-1343
him	14812
him $	6059
him _ $	6888
him _ a	1292
him _ am	1192
him _ and	-3411
him _ he	1918
him _ i	3314
him _ know	1986
him _ letter	-2094
him _ much	-1350
him _ now	1183
him _ promotion	1293
him _ time	1052
him _ to	1251
him _ we	1342
him _ you	-1075
him a	-1215
him about	1672
him again	-4236
him and	-1258
him at	-2130
him back	-2792
him for	1669
him last	-1763
him one	1240
him right	994
him so	1141
him up	2525
hims*	-1092
himself	-1092
his	7174
his _ $	3165
his _ a	1817
his _ again	2508
his _ all	-1514
his _ at	2791
his _ but	1141
his _ by	-2355
his _ for	2506
his _ girl	-1048
his _ he	4492
his _ house	-2290
his _ i	-1084
his _ in	-2252
his _ is	2097
his _ last	-1166
his _ me	-1584
his _ night	1867
his _ s	1780
his _ talk	1938
his _ today	-1097
his _ tonight	-1467
his apartment	1648
his best	-988
his birthday	1213
his ex	-2843
his face	-2491
his facebook	2441
his father	-1685
his gig	1763
his letters	-984
his message	-1456
his messages	2201
his mother	-1458
his number	-2854
his page	2317
his parents	-1539
his photo	2748
his place	2235
his sister	1418
his story	-1357
his things	-1531
his whole	-1725
hist*	4291
historias	5539
historias $	3986
historias _ $	1553
history	-1194
history $	-1152
hit _ a	1332
hit _ on	1983
hit _ up	1163
hit him	1372
hit me	-1164
hits	-1008
hoff*	-1000
hoffe	-1306
hoffentlich	-1000
hoje	-1698
hold	1495
hold _ back	1903
hold me	1903
home	-3291
home $	-1032
home now	-1118
honestly i	-1092
hope	-3074
hopi*	-1902
hoping	-1902
horen	3481
horen $	3481
hotl*	-1276
hotline	-1276
hotline $	-1204
hour	3843
hour ago	4387
hours	2438
hove*	2926
hovering	2926
hovering over	2926
how _ $	-1090
how _ am	-1854
how _ approach	1630
how _ be	2903
how _ hurt	4054
how _ i	1481
how _ is	3206
how _ know	-2190
how _ start	2874
how _ stop	-1089
how _ you	4929
how are	5571
how he	2821
how i	-2742
how is	-1316
how she	1338
how to	-2537
hoy	-1178
hoy $	-1839
hoy es	4569
huge	4136
huge _ $	4267
hui	-995
hurt	3688
hurt $	3210
hurt _ $	2145
hurt right	2170
husb*	-3436
husband	-3436
husband _ to	-1714
i	2332
i $	1808
i _ $	2637
i _ a	1503
i _ about	3226
i _ and	-2685
i _ angry	-1358
i _ another	2385
i _ answer	1016
i _ apologize	1183
i _ ask	2142
i _ at	1948
i _ back	1430
i _ before	1087
i _ boyfriend	-1218
i _ by	3724
i _ call	4711
i _ calling	5362
i _ care	2485
i _ checking	2607
i _ close	2476
i _ closure	1198
i _ could	2297
i _ cut	-2131
i _ die	-2061
i _ done	1536
i _ driving	1673
i _ end	2414
i _ every	-1307
i _ ex	5698
i _ feel	-1358
i _ fighting	1871
i _ for	-4231
i _ forget	-5614
i _ from	1107
i _ get	2130
i _ go	3888
i _ goodbye	-1677
i _ guy	-1487
i _ gym	2557
i _ he	-2318
i _ hear	1525
i _ her	1576
i _ hi	2670
i _ him	3648
i _ his	2833
i _ home	-1367
i _ hurt	-1154
i _ if	2234
i _ is	-1523
i _ it	-2615
i _ just	6319
i _ kill	-997
i _ know	3281
i _ last	1621
i _ learn	-1447
i _ let	1161
i _ like	6394
i _ look	-1376
i _ lose	1119
i _ make	-1600
i _ meet	-1025
i _ met	-1368
i _ mom	-1876
i _ my	-3765
i _ never	-4429
i _ no	-2296
i _ not	-3601
i _ number	-1791
i _ of	-1435
i _ on	-2916
i _ one	4951
i _ opened	1990
i _ our	1598
i _ outside	2200
i _ overwhelming	1541
i _ probably	-1046
i _ profile	-1583
i _ reach	1980
i _ reply	3458
i _ said	2548
i _ scared	-1362
i _ scream	-1326
i _ send	2747
i _ shaking	1559
i _ she	1304
i _ should	1396
i _ so	2847
i _ something	2606
i _ sorry	3310
i _ sure	-2431
i _ talking	-2083
i _ tell	4279
i _ tempted	5892
i _ text	3418
i _ the	-3286
i _ therapy	-1485
i _ think	1540
i _ this	4759
i _ through	-1080
i _ today	-1291
i _ typing	3252
i _ up	1277
i _ use	3107
i _ waiting	-1262
i _ weak	1753
i _ whether	-1087
i _ will	1532
i _ wish	-1297
i _ with	-7268
i _ worried	-1149
i _ worthless	-1169
i _ write	-1967
i _ writing	2614
i _ written	2222
i _ yesterday	-1171
i _ you	-5858
i _ your	-1156
i always	2610
i am	5344
i answer	5174
i approach	1755
i ask	1797
i asked	-1253
i bet	1078
i call	2844
i can	1125
i check	2836
i checked	-1585
i contact	1585
i could	5414
i deleted	-1697
i dreamed	-2326
i end	-1123
i feel	3050
i go	1584
i had	-1210
i have	1393
i hope	-1521
i keep	4462
i know	3824
i look	2629
i messaged	-2146
i met	-1017
i might	5544
i miss	-2911
i pick	1515
i reached	1031
i really	1643
i replied	-1093
i reply	2263
i respond	2094
i said	-2623
i saw	-1639
i say	4603
i see	-1211
i send	3548
i should	4952
i start	2888
i stayed	-1864
i swear	1203
i talk	-1075
i text	2919
i think	-2411
i told	-1264
i typed	1457
i wake	-1094
i was	-2630
i went	-2819
i were	-1917
i will	1960
i would	-2092
i write	6989
i wrote	-3015
i •	-2208
ich	11424
ich _ $	6451
ich _ angst	-997
ich _ anrufen	3637
ich _ antworten	1315
ich _ auf	-1755
ich _ aufhoren	4239
ich _ bei	1042
ich _ davor	1742
ich _ einen	3141
ich _ einfach	1124
ich _ geantwortet	-1007
ich _ gestern	-2092
ich _ gleich	3504
ich _ heute	-1155
ich _ ihm	1290
ich _ ihn	-1369
ich _ jetzt	4999
ich _ kurz	2561
ich _ meine	-1186
ich _ mich	-2996
ich _ mit	-1340
ich _ nicht	-1691
ich _ nie	-2662
ich _ nur	2933
ich _ profile	2177
ich _ schreiben	2776
ich _ sehen	2356
ich _ seine	4790
ich _ sie	3227
ich _ so	-2038
ich _ standig	2280
ich _ sterben	-1167
ich _ tot	-1384
ich _ traurig	-1058
ich _ um	-1539
ich _ vor	-1353
ich _ wehtun	-2574
ich _ zu	1114
ich bin	-1626
ich die	-1322
ich habe	-8225
ich hasse	-1005
ich hoffe	-1306
ich ihr	4040
ich kann	3653
ich meine	-1139
ich mich	4281
ich mochte	2127
ich muss	4188
ich rufe	1758
ich schreib	2034
ich soll	-1174
ich uberlege	1977
ich vermisse	-4284
ich war	-1221
ich werde	-1611
ich will	4336
ich wurde	1088
if	2897
if _ $	1759
if _ am	-1445
if _ called	3685
if _ do	1166
if _ he	-1169
if _ is	3492
if _ just	3257
if _ me	4434
if _ online	2798
if _ out	1819
if _ said	2474
if _ send	1372
if _ to	-1152
if _ would	-1095
if _ you	-2395
if he	2707
if i	3101
if only	-1057
ihm	7020
ihm _ $	3789
ihm _ gern	1304
ihm _ mehr	-2898
ihm _ schreiben	3715
ihm nicht	-4435
ihm schluss	-1973
ihm so	1938
ihm zu	1332
ihn	-2472
ihn $	-2383
ihn _ $	2303
ihn anrufen	1992
ihr	8413
ihr $	6458
ihr _ $	-2400
ihr _ geschrieben	-1523
ihr schreiben	1893
ihr wehtun	-2456
ihre	5864
ihre _ $	5864
il _ $	-986
il _ a	1747
il _ ecrit	2848
il faut	1210
il m	1779
in $	-1751
in _ is	1165
in _ mailbox	1023
in _ of	1762
in _ with	3454
in a	-1411
in front	1775
in person	1575
in the	2348
in touch	3547
inst*	6042
instagram	7122
instagram $	1434
instagram _ $	3210
instagram dela	3320
inte*	-1347
into	1739
into _ $	1989
ir	1661
ir _ casa	1661
ir _ su	1661
ir a	1661
is	4417
is _ $	-5685
is _ 10	3129
is _ a	-2727
is _ am	1109
is _ and	1440
is _ at	-1036
is _ bad	1774
is _ bot	-1450
is _ dead	-1109
is _ for	-2406
is _ harm	6552
is _ have	1997
is _ her	-3112
is _ i	1986
is _ if	1038
is _ in	6427
is _ it	-1079
is _ me	2363
is _ my	1791
is _ normal	-1225
is _ not	1582
is _ now	1230
is _ of	-2407
is _ ok	2125
is _ on	-1265
is _ over	2621
is _ real	-1350
is _ right	4252
is _ send	3009
is _ so	1585
is _ tell	1109
is _ the	9229
is _ today	2270
is _ weeks	1733
is _ weird	3832
is a	-4803
is been	1722
is dating	-1116
is doing	1275
is going	-2406
is hovering	2926
is huge	2516
is i	1579
is in	4527
is it	2337
is killing	3620
is my	-1526
is not	-3150
is on	1390
is online	2609
is open	2411
is over	997
is the	3325
is too	1535
is watching	-3193
is with	1831
ist	8449
ist _ $	4115
it	-2467
it $	-1588
it _ a	-1436
it _ and	2579
it _ be	-1007
it _ been	1370
it _ heart	1141
it _ him	1276
it _ i	3003
it _ it	4522
it _ me	2277
it _ message	3589
it _ more	-1536
it _ no	-1281
it _ so	1224
it _ to	3206
it _ too	1487
it _ wrong	1860
it be	2880
it in	1156
it is	2891
it normal	-1189
it ok	2142
it out	-1402
it sending	5016
it to	-1832
it tomorrow	2563
it was	-1061
it weird	3832
it would	-1015
j	2132
j _ $	-1017
j _ a	2653
j _ de	1532
j _ le	2494
j _ peur	-1807
j _ qu	-1294
j _ son	4267
j arrete	2836
je	11857
je _ $	12058
je _ ai	-7236
je _ allee	-1671
je _ aller	3554
je _ appeler	-2243
je _ appelle	1179
je _ changer	-985
je _ chez	3534
je _ de	-1899
je _ ecrirai	-2501
je _ ecrire	3591
je _ ecrit	-1285
je _ en	-1707
je _ envoyer	998
je _ je	1118
je _ juste	1548
je _ l	2054
je _ la	4149
je _ le	1617
je _ me	-1610
je _ pas	-2941
je _ passer	2425
je _ son	4744
je _ •	-2539
je and	-2606
je craque	1242
je dois	-2390
je l	1324
je ne	-4154
je reponds	3778
je vais	3627
je veux	6261
jetzt	5805
jetzt _ $	4686
job $	1970
jump	-1697
jump $	-1306
just	7020
just _ $	1282
just _ and	2764
just _ at	1769
just _ hi	2670
just _ him	2707
just _ it	1592
just _ look	1378
just _ me	1061
just _ once	2995
just _ one	2019
just _ out	-1511
just _ to	-1973
just call	4329
just said	2146
just saved	1672
just send	2245
just to	1179
just want	1597
just wanted	-1530
juste	1478
juste _ $	1478
kann	2712
kann _ aufhoren	4239
kann nicht	4127
keep	3832
keep _ back	1091
keep _ for	-1233
keep _ his	1826
keep _ if	1476
keep _ messages	1090
keep _ so	1086
keep _ to	2518
keep checking	2304
keep going	1033
keep me	1158
keep writing	1019
keeps	-3841
keeps _ $	-1617
keeps calling	-1740
kids	-2179
kill	-4620
kill _ $	-2482
kill myself	-1597
killed	-1055
killing	2227
killing _ $	1496
killing me	3716
knock	2089
know	6706
know $	1035
know _ $	-1238
know _ by	1141
know _ care	1765
know _ he	-1753
know _ heart	1141
know _ i	-1223
know _ is	1341
know _ much	1042
know _ not	2752
know _ she	1581
know _ still	1902
know _ to	1945
know how	1447
know i	2545
know if	-3675
know what	2663
know whether	-1134
know*	1891
knowing	1891
knows	1982
knows _ $	2122
kurz	3591
kurz davor	1742
l	11051
l _ $	9251
l _ ce	2217
l _ soir	2217
l ai	-1251
l appeler	10566
la	4507
la _ $	5226
la _ a	3399
la _ de	-1317
la cara	-3780
la voir	1392
land*	-1729
landlord	-1729
landlord $	-1559
las	-2597
las _ $	-1690
last	-3618
last _ $	-3773
last _ and	-1247
last _ every	2836
last _ ten	2836
last night	-4046
last seen	2836
last time	1059
last week	-2775
late	-1025
laugh	-1080
le	10123
le _ a	3653
le _ anoche	-1811
le _ de	1671
le _ escribir	2690
le _ j	1907
le _ no	2926
le _ o	2926
le _ un	1164
le _ y	-1463
le escribi	-4013
le escribo	6357
le mande	-1749
le quiero	2869
le respondo	3760
le tuer	-1180
le voy	1411
learn	-1759
learn to	-1473
leave $	-1832
leave _ alone	-1443
leave _ note	1710
leave _ on	1680
leave a	1710
leave it	2054
leben	-2157
leben _ $	-1154
leer	-1352
leer _ $	-985
left	-1452
left _ here	1028
left _ hoodie	1085
left _ on	1467
left _ read	1575
left me	1852
les _ $	1657
let	-1754
let _ of	-2621
let go	-2526
lett*	6368
letter	7193
letter _ it	1822
letter and	-2001
letters	-1605
life	-4442
life is	-1495
ligar	3711
ligar _ $	4602
ligar _ agora	3730
ligar _ ela	4130
ligar _ ele	4203
ligar _ •	-5078
ligu*	-2194
liguei	-2194
liguei _ ele	-1072
liguei _ ontem	-1072
liguei para	-1890
like _ $	-2081
like _ am	-1339
like _ and	4319
like _ have	1080
like _ him	1136
like _ •	7623
like calling	5100
like it	-985
like my	-1327
like this	-1166
like to	2210
liked	-1793
liked _ post	1099
liki*	2453
liking	2453
litt*	3784
little	3784
live	-3223
live without	-1225
llam*	14346
llamar	-2393
llamar _ •	-3669
llamar •	-3669
llamarla	7466
llamarla $	4680
llamarlo	9273
llamarlo $	6688
llevo	-1622
lo	1461
lo _ $	2928
lo que	-1667
loca*	5764
location	5764
log	-991
lol	-4872
lol $	-3575
long _ $	1177
long*	1548
longer	1585
longer i	2016
look	4536
look $	2825
look _ $	1062
look _ every	2357
look _ her	-1072
look _ profile	-1847
look*	1332
looked	-2025
looked _ her	-1776
looked at	-1242
looking	3357
looking _ her	2105
looking _ his	2752
looking _ my	-1158
looking _ profile	2105
looking _ stories	-1158
looking at	3390
los	-1619
los _ $	-1166
losc*	-1287
lose	1002
lose _ $	1151
lost	-1289
love	-1227
love _ her	1697
love to	1345
lui	4916
lui $	-5121
lui _ $	10019
lui _ ecrit	-1589
lui _ hier	-2992
lui _ message	1494
lui _ ou	1225
lui _ un	2028
lui ai	-4740
lui dire	2668
lui ecrirai	-2501
lui ecrire	5221
lui envoyer	1784
lui parler	2952
lunch	5141
lunch $	2679
lying	-1120
lying to	-1075
m	-2210
m _ $	-2554
m _ ecrit	2807
m _ repondu	2032
m appelle	-994
ma	-4314
ma _ $	-2693
mach*	-2108
mad	1943
mad _ i	2156
mad if	2274
made	-1698
mail*	3361
mailbox	1023
mailbox $	1023
main*	1045
maintenant	1045
mais	-2270
mais _ vez	1290
mais uma	1290
make	-4202
make _ to	-1621
make it	-2094
make sure	-1829
mal $	-1051
man	-1632
mana*	-1694
manana	-1664
mand*	8337
mandando	2371
mandando mensagem	2166
mandar	6224
mandar _ $	2588
mandar _ audio	993
mandar _ oi	1445
mandar _ para	1708
mandar mensagem	3327
mandar um	1811
mandarle	6004
mandarle _ $	4238
mandarle _ audio	1684
mandarle _ mensaje	2553
mandarle un	6004
mande	-1749
mande un	-1421
mandei	-4923
mandei _ e	-1163
mandei mensagem	-2489
mando	7596
mando _ $	3526
mando _ mensaje	-1862
mando um	4273
mandou _ $	-1930
mandou _ e	1360
marr*	-1989
marriage	-1013
mas _ $	-1703
mata*	-3020
matar	-3591
matar _ $	-1972
matar ele	-1935
matarlo	-2130
mate	-1005
matin	-1184
matin $	-1184
maybe	8761
maybe _ $	-1008
maybe _ should	2385
maybe _ •	6813
maybe i	6303
maybe one	1918
me	-6369
me $	-2660
me _ $	-10680
me _ a	-1747
me _ am	3489
me _ and	-1406
me _ better	1968
me _ calling	2526
me _ de	1925
me _ e	1091
me _ en	-1007
me _ escrito	1238
me _ esquecer	-1658
me _ eu	-1372
me _ feel	1346
me _ feelings	-1032
me _ for	1349
me _ ganas	4873
me _ he	-985
me _ her	2021
me _ him	2464
me _ how	-1688
me _ i	2449
me _ is	-1009
me _ la	-1738
me _ le	-2206
me _ me	-1181
me _ mensagem	1509
me _ mensaje	-1862
me _ movil	1547
me _ mucho	3427
me _ of	1907
me _ ontem	-998
me _ otra	1123
me _ por	4062
me _ que	4397
me _ read	1575
me _ so	1159
me _ text	2263
me _ texting	2869
me _ the	-1226
me _ this	2228
me _ to	3501
me _ um	-1044
me _ un	-3655
me _ ver	2680
me _ y	1308
me a	-1075
me about	-1542
me ajuda	-1658
me back	1487
me but	1129
me dan	1827
me escreveu	-1830
me from	3913
me ha	1238
me i	1066
me mando	-1862
me muero	5319
me not	5747
me on	1066
me out	2173
me respondeu	3671
me to	-2621
me wants	3312
meet	-1993
meet*	-1240
meeting	-1240
mehr	-6411
mehr $	-3552
mehr _ $	-1659
mein	2735
mein _ ist	4401
meine	-5916
meine _ $	-2888
meine _ will	-1516
meine freundin	-1556
meld*	2337
melden	3954
melden $	3954
meldet	-1618
meldet _ $	-1294
meldet sich	-1294
meme	1724
meme $	2031
mens*	6043
mensagem	3192
mensagem $	3895
mensagem _ ela	-2525
mensaje	3456
ment*	-1156
mes $	1369
mes _ $	-1368
mess*	6284
message	10637
message _ ex	1790
message _ my	2643
message and	2838
message my	1731
message to	1470
messaged	-3509
messaged _ best	-988
messaged _ yesterday	-1459
messaged his	-988
messages	-2040
messages _ $	-1487
messaging	1196
messaging her	1281
met	-2723
met _ $	-2394
met him	-1346
meu	-4552
meu _ $	-3855
mi	-7641
mi _ me	-2163
mi _ quiere	-3926
mi amiga	-3740
mich	-2175
mich _ $	-1242
mich _ ihm	3141
mich um	-1614
midn*	2009
midnight	2009
might	7763
might _ $	3396
might _ her	2205
might _ up	1831
might just	1160
mim	-1854
mim $	-1633
mine	1401
minha	-3201
minha _ $	-2013
minu*	2202
minutes	1698
minutes $	2272
mir	-5279
mir _ $	-2310
mir _ ich	-1170
mir _ zu	-1219
mira*	-1492
mirando	-1492
mirando _ $	-1492
mirar	6965
mis	-2922
mis _ $	-2803
mis datos	-2396
miss	-4922
miss _ $	-3001
miss _ him	-1133
miss me	-1830
misses	1654
misses _ $	1742
misses me	1769
mist*	1468
mistake	1512
mistake $	1530
mit	-1815
mit _ schluss	-1973
mit ihm	-1031
moch*	2028
mochte	2028
moi	1764
moi a	2230
mom	-1520
mom _ to	1426
mom is	-1636
mom s	1395
mome*	2333
mon	-2414
mon _ a	-1569
mon _ m	-1550
mon ex	-1481
mond*	-1620
monday	-1604
monday $	-1490
month	-1754
month $	-1023
more	-2291
more _ $	-2836
more _ and	1013
more _ i	1106
more _ then	3007
more messages	-1127
more time	1089
morg*	-1115
morgen	-1115
morir	-1391
morir solo	-1049
morn*	-2399
morning	-2351
morning $	-1418
morr*	-2548
morrer	-1827
mort	-1102
most	-1319
moth*	-2506
mother	-2336
mother _ me	-1503
mour*	-1153
mourir	-1153
move	-1552
move _ $	-1298
move on	-1151
moved	-1570
movie	-1402
movil	1547
much $	-1819
much _ $	-1481
much _ am	1687
much _ hurt	1042
much _ i	2192
much _ me	1042
much longer	1751
much*	1367
muchas	1367
muchas _ de	1367
muchas ganas	1367
mucho	2694
muero	5005
muero _ $	4360
muero _ de	3046
muero _ ganas	3046
muero _ risa	-1291
muero por	4409
murd*	-1522
murder	-1067
muss	6297
muss _ $	2321
muss _ sehen	3016
must	4472
mutt*	-1136
mutter	-1136
mutu*	1671
mutual	1671
my	-6378
my _ $	-5101
my _ a	-2281
my _ about	-1172
my _ after	1954
my _ am	-1029
my _ and	-3046
my _ dinner	-1007
my _ everything	-1009
my _ friend	-1954
my _ go	-1832
my _ his	-1194
my _ hovering	2926
my _ i	-2345
my _ in	-1067
my _ is	3717
my _ keeps	-995
my _ me	-1417
my _ mom	3589
my _ my	-1430
my _ no	1045
my _ not	3803
my _ now	1042
my _ on	1421
my _ out	3191
my _ over	1587
my _ phone	1400
my _ s	1318
my _ so	-1190
my _ talk	-1020
my _ texts	-1105
my _ that	1038
my _ what	1499
my _ would	-1139
my _ yesterday	-1302
my _ •	7164
my back	-1102
my best	-1967
my boss	-2183
my boyfriend	-3496
my dad	-1132
my daughter	-1251
my ex	17248
my first	1457
my friend	-1502
my friends	-1009
my heart	1231
my husband	-3413
my kids	-1165
my landlord	-1535
my life	-2109
my mom	-2695
my profile	-1699
my promotion	1293
my son	-2286
my stories	-1464
my story	1018
my thumb	4490
my urge	2305
my wife	-1465
my •	7834
myself $	-2997
myself _ $	-1336
myself _ again	1527
myself _ to	4082
myself not	3813
myself so	1460
myself to	1330
na	5037
na _ $	4421
na _ dela	2912
na casa	6117
nach*	4415
nachricht	5026
nachricht _ $	5026
nao	-1787
nao $	4941
nao _ $	-1010
nao _ mais	-2436
nao _ que	-1202
nao aguento	1758
nao quero	-1634
nao respondi	-1471
nao sei	-990
ne	-2263
ne _ $	-1078
ne _ ecrirai	-2501
ne _ pas	-2932
ne _ plus	-1935
ne lui	-2804
near*	1321
nearly	1586
nece*	7546
necesito	8154
necesito _ $	5124
necesito _ su	3030
necesito _ voz	3030
need	2031
need _ a	-1015
need _ hear	1761
need _ her	4553
need _ how	1109
need _ know	1169
need _ myself	1426
need _ see	1561
need _ to	-1351
need to	2279
needs	-1199
neue	-1029
never	-5672
never _ $	-1888
never _ him	-2670
never _ to	-2063
never know	1107
never met	-1368
new girl	-1048
new job	2226
next	-1500
nice	-2447
nice _ $	-1747
nicht	-5192
nicht $	2797
nicht _ $	-6870
nicht _ ich	-1396
nicht aufhoren	4239
nicht mehr	-4705
nie	-2992
nie _ $	-2893
nie wieder	-2662
night	-2557
night $	-3475
night _ $	2942
night before	2367
no	1951
no _ $	2647
no _ am	-1639
no _ contestarle	4978
no _ de	7122
no _ escribi	-2058
no _ escrito	-1776
no _ he	-2051
no _ i	1480
no _ is	-1085
no _ mas	2714
no _ messages	-1127
no _ morir	-1049
no _ not	-1639
no _ si	3421
no _ solo	-1082
no _ to	1028
no _ vivir	-1704
no aguanto	3899
no contact	-2122
no i	-1639
no le	-3678
no more	-2833
no one	-2333
no paro	3142
no quiero	-2421
no se	3814
nobo*	-1738
nobody	-1738
norm*	-1108
normal	-1068
normal to	-1189
not $	4946
not _ $	4178
not _ but	1912
not _ call	4571
not _ can	2176
not _ check	-1367
not _ for	-1805
not _ he	-1649
not _ her	1124
not _ him	-4846
not _ how	-1046
not _ if	1311
not _ it	-1638
not _ like	-1031
not _ looking	1734
not _ me	-3174
not _ my	-1805
not _ right	1254
not _ see	-1209
not _ she	-1488
not _ text	2743
not _ this	3810
not _ to	-5982
not _ what	3265
not _ write	1296
not _ •	1389
not be	-2398
not believe	-1559
not do	1181
not feel	-984
not fight	1184
not going	-2946
not help	1598
not hurt	2563
not know	1107
not knowing	1984
not reach	1111
not resist	3120
not stop	4457
not text	2819
not texting	-2526
not think	1855
not to	10571
not want	-1836
note	2846
note $	1231
note on	1668
noth*	-1954
nothing	-1954
notifications	-1592
nouv*	3563
nouvelles	3563
novio	-3253
novio $	-1589
novo	1546
novo $	1692
now	5296
now $	2653
now _ do	1256
now _ i	1996
now _ want	2252
now _ will	1069
now he	1336
now i	2725
nuevo	-3163
nuevo novio	-3095
numb*	-1694
number	-1456
number $	-1118
number _ i	-2172
number _ know	1141
number but	1141
nume*	-2463
numero	-2463
numero _ $	-2143
nunca	-1423
nur	8264
nur kurz	1849
o	4705
o _ $	-1350
o _ dele	-1356
o instagram	1433
o no	2926
o numero	-2143
o que	1125
ob	1181
ob _ ist	1181
ob _ online	1181
oder	3499
oder _ $	3499
oder nicht	3499
of	-4353
of $	-1049
of _ $	-2214
of _ and	-2186
of _ being	-1578
of _ building	1136
of _ by	-1183
of _ her	2677
of _ him	2067
of _ his	3398
of _ to	1486
of _ wants	3302
of breaking	2438
of calling	2526
of course	4112
of going	2088
of him	-2569
of his	-1360
of me	3426
of my	-1061
of the	-1936
off	-1080
off _ $	-1312
off _ and	2354
off my	2385
offi*	1218
office	1218
office $	1384
oh	-1080
ohne	-1674
ohne _ $	-1499
ohne sie	-1356
oi	5160
oi $	1332
oi _ $	3847
ok	5007
ok $	1990
ok _ $	1190
ok _ i	1126
ok _ it	2027
ok if	1168
old	-1577
olhar	2345
olhar _ dela	2345
olhar _ instagram	1433
olhar o	2345
olhei	-1854
olvi*	-1434
on	2222
on $	4196
on _ $	-5588
on _ all	-1657
on _ and	-1204
on _ at	2374
on _ for	1554
on _ instagram	-1197
on _ job	1736
on _ new	1673
on _ page	2922
on _ so	1496
on _ the	1781
on _ to	1462
on friday	1109
on her	1711
on his	2251
on monday	-994
on read	1575
on sunday	-3046
on the	1135
once	2189
once $	3024
one	12455
one $	-1059
one _ $	2146
one _ and	996
one _ away	4452
one _ from	4266
one _ letter	2229
one _ message	1479
one _ not	1625
one _ then	2090
one _ time	2202
one call	2004
one last	3383
one little	3963
one more	2907
one of	-1999
onli*	5582
online	5582
online $	2798
online _ $	2933
online ist	1181
only	-2605
only _ would	-1018
ontem	-3937
ontem $	-3065
open	4418
open $	1586
open _ $	2278
open his	3198
open*	1709
opened	1990
or	1903
or _ $	-1143
or _ it	2296
or just	1744
other	-2185
otra _ $	-1775
otra vez	-1321
ou	12888
ou _ $	8040
ou nao	4941
ou pas	3100
oubl*	-1083
our	1753
our _ $	-995
our chat	2390
our friends	1257
out	2597
out $	-1183
out _ $	-3891
out _ calling	2526
out _ her	2149
out _ him	3225
out _ i	2603
out _ the	-1991
out _ this	1451
out _ today	2526
out _ will	1202
out and	2477
outs*	3492
outside	3492
outside _ $	2782
outside her	2353
outside the	1374
ouvir	3457
ouvir _ voz	3457
ouvir a	3457
over	5063
over $	-1733
over _ $	3415
over _ and	1718
over _ knock	1799
over send	3009
over the	1307
over there	1449
over to	2756
overwhelming	1541
page	4058
page $	991
page _ night	1831
pain	-1138
para	6215
para _ $	5354
para _ agora	3959
para _ ontem	-2168
para _ •	-5106
para ela	2845
para ele	4795
para mim	-1310
para ver	3361
para •	-5106
para*	5843
parabens	4218
pare*	-1829
parents	-1554
parl*	2952
parle	-2395
parle _ $	-1996
parler	2952
parler $	2952
paro	2896
paro de	2896
part	2966
part _ me	3103
part _ wants	3312
part of	2966
part*	-2049
party	1640
pas	2008
pas $	1341
pas _ $	3277
pas _ de	-3588
pas de	1778
pas envie	-2843
pasar	1044
pasar por	1044
passer	2425
passer _ elle	2425
passer chez	2425
past	-4385
past the	-3591
pausa	-1287
pause	-1885
pedir	3189
pedir _ amiga	3189
pens*	-2770
peop*	-3362
people	-3362
perf*	2791
perfil	2069
perfil $	2035
person $	1342
peur	-1807
peur de	-1807
phone	996
phone _ before	1006
phone _ call	999
phone _ him	1079
phone _ i	1336
phone away	1006
phone to	1607
photo	1995
photos _ $	-2203
pick _ $	1686
pizza	-1062
place	1961
place _ $	2868
place again	-1017
place now	1751
plan*	2381
planning	2866
planning _ for	1398
planning _ to	1911
planning to	1314
plea*	-2201
please	-2109
please _ $	-2369
please _ me	4876
please do	-989
please keep	1152
pleu*	-1440
plus	-3071
plus $	-1364
point	-2939
point of	-3332
por	1465
por favor	-1386
por que	-1806
posso	6440
post	2276
post _ i	1145
post*	2940
posted	3137
pour	1096
prec*	1398
preciso	1892
preg*	2819
priv*	1335
private	1335
prob*	-1023
probably	-1568
proc*	-1394
prof*	6004
profile	6383
profile _ $	3030
profile angeschaut	-1637
prom*	2555
promised	1846
promotion	1293
promotion $	1293
punto	1662
punto de	1662
qu	-1272
qu _ m	-1294
qu elle	-1667
quase	1859
quase _ $	1865
quase _ mensagem	2166
quase mandando	2371
que	2977
que _ $	8122
que _ amo	3407
que _ el	-1637
que _ embora	-1152
que _ foi	-1152
que _ l	1665
que _ la	2168
que _ reponds	1449
que _ respondo	2216
que _ um	1613
que ele	-2373
que eu	7248
que je	5650
que la	3411
que le	4034
que llamar	-2775
que me	-1164
que se	-1710
queb*	-1324
quel*	-1747
quelle	-1395
quer	-1013
quer*	1567
queria	1567
queria _ com	2077
queria que	-1734
quero	7260
quero _ $	1805
quero _ ele	1544
quero _ para	3685
quero ligar	2765
quero morrer	-1072
ques*	-1203
quick	2795
quie*	4450
quiere	-3967
quiero	8426
quiero _ $	6460
quiero _ a	-2197
quiero _ audio	1920
quiero _ con	1188
quiero _ el	-983
quiero _ la	1795
quiero _ mas	-1055
quiero _ mi	-1288
quiero _ que	4575
quiero _ solo	-1049
quiero _ un	4148
quiero _ you	3003
quiero decirle	2332
quiero llamar	-1267
quiero mandarle	3521
quiero morir	-1049
quiero que	-2951
quiet	-2129
quiet $	-1125
quis*	2353
quisiera	2353
quit	-1083
quit*	-2357
quoi	1000
quoi $	2343
rapp*	5661
reach	5999
reach _ and	2177
reach out	5614
reached	1393
reached _ $	1241
reached _ i	1532
reached _ to	-1294
reached out	1510
ready	1421
ready to	2349
real	-1405
real*	3239
really	3441
really _ $	4455
really _ to	1833
really want	2231
refu*	-1787
refuses	-1529
refuses to	-1529
rega*	4281
regarde _ profile	-1938
regarder	4196
regarder _ $	4196
regr*	-2089
regret	-1833
regret _ $	-1691
regret it	-1634
rela*	-1976
relationship	-1577
remi*	-1449
remo*	-1932
removed	-1362
repl*	-1754
replied	-1635
replied to	-1064
reply	3627
reply $	1390
reply to	1361
repo*	5555
reponds	4562
reponds $	1449
reponds _ $	3113
repondu	1514
resi*	2593
resist	3120
resp*	11103
respect	-1051
respond	4270
respond $	3663
respondeu	1866
respondeu $	-1241
respondi	-5119
respondi $	-4329
respondo	9073
respondo _ $	2475
revoir $	-2983
right	5036
right $	1307
right _ $	2289
right _ i	2299
right now	5666
right to	-1205
ring	988
risa	-2673
risa $	-2673
romper	1643
room	-1021
room*	1106
roommate	1121
rufe	1487
rufe _ an	1758
s	-1053
s _ $	-2244
s _ to	1369
s phone	1400
sa	5509
saber	2233
sad	-1046
sagen	1016
sagen dass	1935
said _ $	2841
said _ birthday	2629
said _ me	2477
said _ misses	2434
said _ to	-1842
said goodbye	-1784
said happy	2629
said he	1830
said hi	2342
said i	-1758
said no	-1049
same	1164
sang*	-1864
saud*	-2793
saudade	-2793
saudade _ $	-2434
saudade dele	-1963
saved	1503
saved me	1644
saw	-2114
say	7479
say $	1977
say _ $	3163
say _ and	1036
say _ her	1453
say to	1949
sayi*	4677
saying	4677
saying _ $	6417
saying _ wants	-1011
says	-3245
says he	-1611
scar*	-1936
scared	-1704
scha*	4134
schauen	2382
schauen $	1854
schl*	-4548
schluss	-2210
schluss _ $	-2060
schon	14598
schon _ $	14013
schon wieder	4208
schr*	7736
schreib	3654
schreib _ $	3492
schreib ihm	2034
schreiben	6290
schreiben $	6024
schw*	2528
schwester	2632
scre*	-3120
scream	-1326
scream $	-1196
screw it	988
se _ $	1190
se _ contestarle	4978
se eu	-1026
se fue	-1024
se si	3421
seco*	3038
second	3126
see	-2510
see $	-1827
see _ $	-1358
see _ at	-2948
see _ he	3133
see _ is	4520
see _ she	4522
see a	-2224
see her	3240
see his	-2748
see if	1555
see me	-1311
see my	-1194
see what	2385
seem*	1439
seeming	1442
seeming _ $	1442
seeming desperate	1442
seen	2598
seen _ minutes	2836
seen _ ten	2836
seen every	2836
sees	1200
sees _ $	1274
sees me	1550
sehen	5529
sehen $	4876
sehr	-2272
sehr $	-2219
sei	-1215
sein	4247
sein _ $	1716
sein profile	5075
seine	5916
seine _ $	3052
seine _ horen	3481
seine stimme	3481
self	-1869
self harm	-1130
sem	-1302
sem _ $	-1096
sema*	-2262
semana	-1801
semana $	-1624
send	14829
send $	3009
send _ $	4316
send _ message	-1631
send _ to	2240
send a	4707
send me	-2034
send one	2245
send*	7879
sending	7879
sending _ $	7464
sending him	1335
sending it	7013
sent _ a	1731
sent me	1385
sent*	-1220
sentido	-1002
sepa*	-1084
sera	4247
sera _ eu	2634
sera _ mando	2559
sera que	4247
seri*	-1280
ses	7116
ses _ $	7142
shak*	1695
shaking	1695
she	-5430
she _ $	2284
she _ and	-1081
she _ at	-992
she _ be	-2079
she _ birthday	2775
she _ by	1492
she _ calling	1229
she _ hey	2523
she _ i	-1141
she _ not	-1437
she _ on	-1112
she _ the	-3004
she _ to	-1997
she _ tonight	2348
she does	-1121
she is	1348
she sent	1453
she should	-4495
she wants	-2045
she would	1804
she wrote	1783
shit	-1669
shoot	-1681
short	1643
shou*	4233
should	4279
should _ $	3535
should _ a	1163
should _ and	-2023
should _ break	-4181
should _ call	1714
should _ do	-1796
should _ end	-1014
should _ first	-1491
should _ him	2592
should _ my	1016
should _ out	1404
should _ pick	1526
should _ reply	1752
should _ say	1004
should _ send	2377
should _ the	-1608
should _ this	-1400
should _ to	2259
should call	-1292
should i	8121
shut	-1040
shut _ $	-1028
si	8253
si _ $	4178
si le	3356
sich	-3955
sie	3341
sie $	-1740
sie _ $	2148
sie _ an	1475
sie _ geschrieben	2442
sie _ sich	-1719
sie hat	1268
sie nicht	-1696
silence	1610
silence $	2339
simp*	2816
sin	-1600
sin _ $	-1554
since $	1712
since _ $	-1341
sinto	-3167
sinto _ $	-1237
sinto _ dela	-1217
sinto _ dele	-1083
sinto falta	-1235
sister _ $	-1068
sister _ he	1864
sister about	-1072
sit in	1197
situ*	1549
situation	1549
six	2020
sleep	-4093
sleep _ $	-1160
sleep and	-1158
slide	1410
snap*	2806
snapchat	2806
so	2984
so _ $	-1126
so _ can	-2150
so _ compared	-1460
so _ do	1366
so _ his	984
so _ i	3643
so _ if	1677
so _ last	1454
so _ me	1551
so _ not	-1806
so _ now	1007
so _ reach	1769
so _ right	1007
so _ schreiben	1938
so _ to	1274
so _ tonight	-1086
so _ uma	1290
so _ vez	2158
so bad	1345
so gern	1304
so he	4263
so mais	1290
so much	-1027
so sehr	-2272
so tempted	5330
so worthless	-1031
soll	5352
soll _ antworten	2522
soll _ ihr	1894
soll ich	8268
solo	-1599
some	-2201
some*	-1000
somebody	2095
someone	-3812
someone _ phone	1006
someone new	-1285
someone take	1006
someone to	-1415
something	2232
something $	2484
something _ and	1677
something _ happened	1217
something i	-1087
sometimes	-1440
sometimes i	-1325
son	8679
son _ $	2253
son anniversaire	2426
son instagram	3134
son profile	5820
song	-997
soon	-1916
soon $	-1747
sorry $	3171
sorry i	-1067
soun*	-2189
sounds	-1280
sounds like	-1012
stal*	3285
stalk	2105
stalk _ girlfriend	2105
stalk _ new	2105
stalk his	2105
stan*	1964
standig	2019
standig _ er	2280
start	2197
start a	3381
stay	-1892
stay _ $	-1011
stay*	-1929
stayed	-1899
stayed _ $	-1887
ster*	-1515
sterben	-1385
still	-2644
still _ for	-1570
still care	1765
stim*	3069
stimme	3378
stimme _ $	3481
stimme horen	3481
stop _ $	-2319
stop _ from	3138
stop _ her	1546
stop _ swear	1344
stop _ texting	2869
stop i	1013
stop me	3097
stop talking	-984
stop wanting	1213
stories $	3027
story	-1189
story _ i	1453
stro*	2917
strong	3010
strong $	-2076
stuff	-993
su	13952
su _ $	8983
su _ le	5517
su _ novio	-3095
su casa	2958
su nuevo	-3095
su perfil	2035
su voz	1725
suic*	-6979
suicidal	-1740
suicide	-3316
suis _ chez	1109
suis _ lui	1109
suis allee	-1671
sund*	-4010
sunday	-3935
sunday $	-3113
supp*	-1294
sure	-2888
surp*	1998
surprise	2059
surprise him	2061
surv*	-2317
survived	-1672
sus	5502
sus _ $	3949
sus historias	5539
swear	1166
swear $	1316
ta	-1238
tag	-1189
take	-2406
take _ phone	1006
talk	2779
talk $	1818
talk _ about	-1233
talk _ again	1050
talk _ her	2440
talk _ him	1790
talk _ me	-1928
talk _ of	2526
talk _ out	3127
talk me	2526
talk to	-1266
talk*	-4850
talked	-2832
talked to	-2639
talking	-2018
talking _ $	1215
talking _ her	2129
talking _ him	-1410
tanto	2500
tanto _ com	2803
tanto falar	2803
te	-3553
te _ $	-1437
tell	7502
tell _ $	4156
tell _ about	1975
tell _ ex	3669
tell _ my	1704
tell _ that	1938
tell _ to	2134
tell her	1355
tell him	4273
tell me	1935
tell my	1391
tellement	2119
tellement _ $	2241
tellement _ parler	2241
tellement lui	2241
telling	-1642
temp*	6024
tempted	6848
tempted to	2962
ten	1725
ten _ $	2567
ten minutes	2836
tengo	6470
tengo _ de	-1254
tengo _ ganas	1367
tengo _ llamar	-2775
tengo muchas	1367
tenho	-2010
tenho _ $	-1119
term*	-4247
terminar	-2402
text	12571
text $	8424
text _ a	1090
text _ after	2574
text _ back	-2103
text _ but	-1161
text _ guy	-2376
text _ later	1069
text _ me	1145
text _ tonight	1572
text her	-2045
text him	4104
texted _ i	2455
texted back	1589
texted him	-1533
texting _ $	1666
texting _ now	994
texting _ right	994
texting her	3006
texts	-1967
than	-1569
thank	1468
thank _ $	1547
thank you	1150
thanks $	1590
thanks i	-1395
that	-11515
that $	-1474
that _ $	-3375
that _ am	1217
that _ his	1097
that _ i	1046
that _ in	1057
that _ is	-1871
that _ love	1489
that _ still	1469
that _ to	-1323
that girl	1165
that he	-1211
that if	1213
that is	-2430
that she	-1034
the	-8688
the _ $	-3761
the _ always	1832
the _ at	-1216
the _ back	-1436
the _ because	1674
the _ button	1969
the _ call	-1873
the _ from	-1552
the _ he	2825
the _ i	-1001
the _ in	10374
the _ is	3419
the _ job	1512
the _ killing	2097
the _ of	-4499
the _ she	2533
the _ the	-3209
the _ this	-1430
the _ to	3685
the _ where	3758
the _ with	-1419
the _ your	1528
the airport	1071
the apartment	-2671
the bar	3308
the cafe	2530
the girl	-1268
the gym	-1273
the letter	6348
the new	1081
the office	1363
the only	-1006
the point	-3465
the same	1399
the silence	1915
the urge	4369
their	1325
them	-1383
then	1012
then _ am	1974
then _ and	-1148
then _ i	1328
then i	3849
ther*	-3321
therapy	-2299
therapy $	-1464
there	3289
there $	3656
there _ knock	1799
there and	1989
there is	-1617
these	-1461
these _ $	-1099
they	-4103
they _ to	-1257
thin*	4071
things	-3000
things $	-1688
think _ all	-993
think _ go	3267
think _ her	-1489
think _ should	1011
think _ will	1296
think about	-1876
think i	4095
think it	1268
think my	-1574
thinking	7454
thinking _ again	-2879
thinking _ asking	1731
thinking _ going	2088
thinking _ her	4845
thinking _ him	-1097
thinking _ it	-1056
thinking about	-2706
thinking of	10161
this _ $	-2885
this _ and	-2249
this _ is	1112
this _ my	2763
this _ to	4883
this close	2591
this guy	-1187
this morning	-1566
this situation	1549
thou*	-2019
thoughts	-1330
thre*	-1323
three	-1546
three _ $	-991
thro*	-2880
through	-2032
thumb	4473
thumb _ over	4490
thumb is	4490
tien*	3161
tikt*	2759
tiktok	2759
time	-2304
time $	1548
time to	-1471
times	1591
times _ i	2053
times and	2058
tind*	-1185
tinder	-1185
tinder $	-1113
to	11350
to $	1197
to _ $	-3740
to _ about	-3268
to _ again	2355
to _ alone	-2106
to _ and	3239
to _ best	-1261
to _ boss	-1339
to _ by	1518
to _ contact	2295
to _ counselor	-1095
to _ de	-1752
to _ ex	6268
to _ face	-1683
to _ for	5256
to _ friend	-2184
to _ from	1610
to _ front	1164
to _ gig	1763
to _ girl	-1415
to _ go	-2526
to _ guy	-1406
to _ he	3593
to _ heart	1544
to _ her	10749
to _ him	11633
to _ house	1639
to _ i	995
to _ in	3343
to _ into	2803
to _ is	3558
to _ it	-2971
to _ landlord	-1624
to _ last	-2037
to _ left	-2096
to _ live	-1453
to _ lol	-1100
to _ mandando	2371
to _ me	-3230
to _ mensagem	2166
to _ message	1419
to _ mom	-2209
to _ my	3411
to _ no	1672
to _ note	1710
to _ now	2934
to _ o	3794
to _ of	-3205
to _ off	2186
to _ one	1051
to _ other	-1039
to _ our	1297
to _ out	4069
to _ over	1152
to _ party	1700
to _ place	3126
to _ she	5217
to _ situation	1549
to _ so	1311
to _ someone	-1722
to _ sunday	-2139
to _ that	-1707
to _ the	-1186
to _ there	1741
to _ this	4678
to _ up	-2325
to _ viver	-1155
to _ voice	1122
to _ vontade	1073
to _ what	3341
to _ who	2136
to _ why	1343
to _ wife	-1608
to _ with	-3965
to _ without	-1350
to _ write	1902
to _ •	4826
to a	-1751
to answer	2153
to apologize	1206
to ask	6737
to be	-6288
to break	7323
to call	2466
to com	2850
to come	-2323
to contact	2927
to cut	-2130
to death	-984
to die	-4570
to do	-4116
to drive	1927
to drop	1048
to end	-2297
to explain	2906
to feel	-1606
to find	-1497
to forget	-4856
to hear	1497
to her	10292
to him	2050
to his	2269
to hit	2449
to hurt	-1292
to just	-1383
to kill	-3141
to learn	-1552
to leave	1096
to live	-2896
to look	4657
to make	-1463
to me	-5402
to meet	-1390
to message	2642
to my	-2474
to quase	2371
to reach	4506
to reply	2887
to respond	2074
to ring	2008
to say	3777
to send	5161
to sit	1211
to sleep	-2507
to stalk	2105
to stop	-2684
to surprise	2061
to therapy	-1714
to unblock	1102
to use	6362
to wait	1756
to want	-1366
to write	6326
to you	-2204
to •	-2841
today	-5932
today $	-3283
today and	1145
today i	-1960
todo	-5978
todo $	-1487
todo _ que	-1667
todo lo	-1667
toi	-1340
toi $	-1266
told	-3134
told _ i	-1072
told her	-1250
tomorrow $	2707
tomorrow _ $	-2430
tomorrow at	-2200
toni*	1479
tonight	1479
tonight $	-3377
tonight _ do	1025
tonight _ i	1818
tonight _ to	1743
tonight _ want	2127
tonight and	1464
tonight i	1225
tot	-2056
tot $	-1385
touch	3524
touch _ $	1026
touch with	3547
tout	-2335
tout*	1734
toutes	1734
toutes _ $	1734
trau*	-1262
traurig	-1256
trav*	1483
tres	1404
tried	-1349
tris*	-2850
triste	-2575
try	-995
tryi*	5358
trying	5358
trying _ not	4742
tu	-2394
tudo	-1376
tuer	-2050
turn _ $	-991
two	-2308
two _ $	-1810
two _ ago	-1442
two weeks	-1470
typed	2759
typed _ and	1301
typed out	2262
typi*	3218
typing	3252
uber	4433
uber _ $	4591
uber*	1282
uberlege	1977
ugh	4033
ugh $	2122
ugh _ to	1979
ugh _ want	1979
ugh i	2060
ulti*	3374
ultima	3374
ultima _ $	3374
um	4697
um $	-1742
um _ ele	1263
um _ para	2964
um _ zu	1081
um oi	5533
uma	4070
uma _ $	3636
uma _ para	-1453
uma mensagem	-1453
uma vez	2158
un	3059
un _ $	1860
un _ a	997
un _ manana	-985
un audio	1576
un mes	1369
una	1167
una _ $	1307
unbe*	2288
unbl*	3666
unblock	1245
unblock him	1083
unblocked	1397
unblocked _ $	1607
unblocked me	1397
unblocking	1023
unblocking _ $	1023
und	-2817
und _ geantwortet	-1223
und _ habe	-1203
und ich	-1887
une	2305
une _ $	2581
until	-1119
until he	1378
up	-1833
up _ $	-4970
up _ door	1025
up _ her	1355
up _ him	-4359
up _ his	3125
up _ night	2355
up at	2619
up his	-2525
up on	1680
up with	-4555
urge	10984
urge $	3295
urge _ 10	3374
urge is	5324
urge to	2871
us	-2770
use	6183
use _ $	1362
use _ s	1400
use it	1549
use my	5891
used	-1157
va	-1807
vai	-1224
vais	3627
vais _ appeler	2149
vais _ chez	2425
vais _ ecrire	1811
vais _ elle	2425
vais _ la	-1523
vais _ son	2850
vais _ voir	3554
vais aller	3554
vais l	2149
vais me	-1137
vais passer	2425
ver	10714
ver _ $	8903
ver _ dele	1811
ver _ historias	3986
ver _ perfil	2903
ver su	2387
ver sus	4220
verg*	-1648
verl*	-1258
verla	5195
verm*	-4355
vermisse	-4284
vermisse _ $	-1591
vermisse _ sehr	-2219
vermisse _ so	-2219
vermisse ihn	-1424
vermisse sie	-2530
vers*	-1102
veut	-1470
veux	5717
veux le	1921
vez	2265
vez $	2393
vida	-2520
vida $	-1411
vie	-1142
view*	1251
viewed	1513
viewed _ story	1513
viewed my	1513
viver	-1472
vivir	-2079
vivir _ $	-1032
voce	-2118
voce _ $	-1045
vont*	1033
vontade	1033
vontade de	1033
vor	-1834
vou	7084
vou _ $	-1328
vou _ a	-1277
vou _ casa	2912
vou _ de	2507
vou _ ele	4509
vou _ mensagem	2284
vou _ o	-2203
vou _ para	-2550
vou _ um	1166
vou _ •	-3521
vou ligar	-2905
vou mandar	2507
vou matar	-1935
voy	4748
voy _ $	4436
voy _ a	1777
voy _ escribir	2690
voy _ llamar	1649
voy _ sus	2894
voy a	4748
voz	5182
voz $	3030
voz _ $	3457
wait	4069
wait $	2304
wait _ her	1793
wait for	1751
wait*	-2630
waiting	-2322
waiting _ his	-1558
waiting _ message	-1558
waiting for	-1671
wake	-2396
wake _ $	-1092
wake up	-2097
wann	1300
want	4099
want _ answer	2509
want _ apologize	1206
want _ at	2453
want _ back	-1998
want _ be	-3415
want _ cut	-1994
want _ die	-2076
want _ do	-1460
want _ forget	-4847
want _ him	4087
want _ how	-1179
want _ if	1398
want _ into	2413
want _ it	2334
want _ know	2299
want _ reply	4555
want _ say	2276
want _ see	1343
want _ so	-1361
want _ text	1486
want _ the	-991
want _ use	2367
want _ want	-1111
want _ who	2387
want _ write	1322
want _ •	-1480
want him	-2505
want me	-987
want to	10188
want*	-5303
wanted	-3057
wanted _ say	-1647
wanted to	-2906
wanting	-2245
wanting to	-2245
wants _ me	-1189
wants _ see	-1441
wants _ text	2273
wants to	1056
ware	-1097
warum	-2003
was	-2913
was _ $	-4468
was a	-1182
was about	1649
watc*	-3668
watching	-3385
watching _ stories	-3193
way to	1098
we	-4623
we _ talk	1357
weak	1742
week	-4679
week $	-4436
week and	1372
weeks _ $	-1276
weeks _ it	2125
weeks ago	-1086
weeks and	2125
weht*	-2574
wehtun	-2574
weird	3794
weird _ message	3589
weird _ my	3589
weird to	3589
well	-1793
well $	-1056
wenn	-3143
wenn ich	-1061
wenn sie	-1581
went	-4016
went _ his	-2347
went to	-3151
werde	-1611
were	-1736
were _ $	-1225
were you	-1994
what _ are	-1030
what _ do	-4814
what _ i	3092
what _ just	2661
what _ said	-1557
what _ say	6873
what _ the	4094
what a	-1243
what can	-1245
what counts	-1145
what do	2228
what he	-2415
what if	2290
what is	2343
what she	2738
what should	1103
what to	3084
what you	-1305
what*	1856
whatsapp	2167
whatsapp a	2145
whatsapp the	1107
when	-6272
when _ am	-1040
when _ is	-1134
when can	1026
when i	-3576
where	1953
where _ $	-1292
where _ tonight	2348
where he	1574
where she	2112
whether _ is	-1198
who _ $	-1037
who _ girl	1165
who _ in	1118
who _ is	1483
who _ with	2183
who he	1548
who that	1165
whole	-1060
whole _ $	-2273
why	-4839
why _ i	-2117
why _ left	1294
why _ she	-1317
why _ still	-1854
why do	-2380
why does	-1257
wie es	2679
wied*	3199
wieder	3199
wieder _ profile	2959
wieder _ sein	2959
wieder auf	2959
wife	-3618
will _ $	1255
will _ and	1252
will _ anrufen	2677
will _ at	3667
will _ be	-1695
will _ ex	-2017
will _ forever	1100
will _ him	2066
will _ his	1761
will _ kurz	1849
will _ mehr	-1000
will _ nicht	-1024
will _ nur	2996
will _ sister	2694
will _ the	3735
will _ there	1511
will _ to	-2484
will _ wehtun	-2574
will be	4436
will ihm	1475
will lose	1124
will nicht	-1055
will not	-2203
will sie	2305
wish _ a	1004
wish _ could	2150
wish _ never	-1423
wish _ tell	2320
wish _ would	-1380
wish her	1235
with	-4828
with _ $	-1623
with _ and	-2715
with _ ex	2360
with _ he	1716
with _ note	1602
with a	1382
with him	-1689
with his	-1376
with my	2950
with no	-1454
with this	-1654
without _ $	-1016
without _ desperate	1442
without _ her	3315
without _ to	2463
without seeming	1442
work	-3413
work $	-1470
work at	2756
works	1064
worr*	-1265
worried	-1164
wort*	-1218
worth	-1517
worthless	-1218
would	4623
would _ back	-2786
would _ be	4563
would _ how	6027
would _ mad	2274
would _ so	1379
would _ to	4104
would be	-2250
would it	2427
would like	1874
would love	1345
would •	1601
writ*	4785
write	10155
write $	4376
write _ $	4098
write _ him	-3102
write a	-997
write back	2230
write her	1134
write him	1710
write to	-4441
writing	2996
writing _ him	1376
writing _ to	1545
writing her	1179
written	2222
wrong	1224
wrong _ i	2100
wrote	1358
wrote _ a	-1980
wrote _ letter	-1503
wrote _ me	1452
wrote hey	2523
wrote him	-1503
wrote me	-1089
wurde _ so	1088
wurde ihm	1088
x	-1054
x $	-1054
xx	-1253
xx $	-1253
y	-1100
y _ $	-3081
y _ conteste	-1022
y _ contesto	-1463
y _ que	1181
y le	-1708
year	-1519
years	-2616
yest*	-4783
yesterday	-4783
yesterday $	-1019
yesterday _ $	-1017
you	-7879
you $	4709
you _ $	-3065
you _ a	2427
you _ is	1257
you are	-2365
you be	2766
you hurt	2989
you think	1749
your	-6702
your _ $	-4462
your post	1674
your*	-1180
yourself	-1177
zu	3594
zu _ $	3855
zu schreiben	2525
zuru*	-1419
•	-6036
• $	4849
• _ a	-1879
• _ am	4383
• _ an	2267
• _ and	4462
• _ back	2692
• _ but	1283
• _ call	-3414
• _ ce	-2726
• _ do	3127
• _ doing	4197
• _ get	-1230
• _ her	-11368
• _ him	-4602
• _ his	-994
• _ i	10680
• _ night	-1709
• _ ok	3203
• _ soir	-2726
• _ sorry	4067
• _ text	-5107
• _ to	-12646
• _ •	10501
• an	2267
• and	5469
• back	3938
• doing	4197
• him	-3161
• i	4123
• me	1322
• to	-12224
• •	-6036
""",
    'contact.slip': """\
~	-34407
!	-9494
!ex_contact	-3475
!ex_contact_abroad	-2094
!slip	15454
!slip_abroad	15635
!•	3893
.	5105
.-	-6821
.i	-7540
.i+they	15222
.i+you	-4029
.i-	-11494
.they	15021
.they-	9210
.you	-2131
.you+they	-1522
.you-	-2636
1	4328
10	-1921
20	-1314
2am	1697
3am	1304
3am $	2252
?	-4241
?-	-3875
?i	-5699
?they	4597
?you	-1245
?you-	-1371
^ _ $	-5318
^ _ a	4304
^ _ about	-2756
^ _ ai	8185
^ _ allee	3071
^ _ always	-1925
^ _ am	-3452
^ _ and	5875
^ _ angerufen	4814
^ _ answered	3989
^ _ apologize	1829
^ _ are	-1623
^ _ at	1584
^ _ auf	2424
^ _ beat	-2865
^ _ been	5885
^ _ begged	1873
^ _ boyfriend	-2507
^ _ broke	-1298
^ _ burned	-1467
^ _ by	3118
^ _ called	3671
^ _ calls	-1691
^ _ came	-2902
^ _ can	-1794
^ _ caved	1371
^ _ check	1400
^ _ com	-3242
^ _ commented	1983
^ _ contact	3924
^ _ cried	-2683
^ _ d	-2348
^ _ dele	-1503
^ _ did	1287
^ _ do	-2561
^ _ dreamt	-1640
^ _ drove	3367
^ _ el	8691
^ _ ela	4221
^ _ ele	7645
^ _ emailed	1884
^ _ en	-2793
^ _ escribi	2864
^ _ escribio	1481
^ _ est	-1891
^ _ ex	-8961
^ _ feel	-2171
^ _ finally	-1344
^ _ for	-2837
^ _ found	-3483
^ _ friend	1990
^ _ gestern	2381
^ _ girlfriend	-2604
^ _ got	-1336
^ _ habe	2048
^ _ happy	1231
^ _ has	-2103
^ _ hat	-2569
^ _ hate	-3308
^ _ have	2954
^ _ he	-1224
^ _ her	13278
^ _ him	9287
^ _ his	8369
^ _ hit	5113
^ _ hope	-1470
^ _ hurt	-1914
^ _ husband	-2242
^ _ ihm	1514
^ _ ihn	1346
^ _ ihr	4270
^ _ in	1768
^ _ is	-7543
^ _ it	-2612
^ _ keep	1290
^ _ keeps	-1610
^ _ l	3401
^ _ le	-4997
^ _ liked	3418
^ _ live	3188
^ _ llame	9712
^ _ long	-1313
^ _ lui	2275
^ _ m	-4375
^ _ mande	7241
^ _ me	-7158
^ _ meine	-1934
^ _ mensagem	4040
^ _ message	-4446
^ _ messages	-2376
^ _ mich	-2293
^ _ minha	-1805
^ _ mir	-2924
^ _ miss	-5478
^ _ mom	-1257
^ _ moved	-1223
^ _ my	6723
^ _ ne	-2958
^ _ need	-1265
^ _ never	-1270
^ _ no	4219
^ _ notifications	-1254
^ _ o	2945
^ _ of	-1677
^ _ off	-1697
^ _ on	3576
^ _ one	1875
^ _ out	3517
^ _ outside	2240
^ _ para	3049
^ _ past	1829
^ _ perfil	3625
^ _ profile	3300
^ _ que	-1689
^ _ rang	2708
^ _ reached	2884
^ _ read	-1586
^ _ reminders	-1729
^ _ replied	2710
^ _ s	-1379
^ _ said	-1974
^ _ says	-1284
^ _ send	2374
^ _ sending	1582
^ _ she	-2239
^ _ slept	1894
^ _ still	-2970
^ _ sus	5808
^ _ talking	-1387
^ _ texted	9150
^ _ texting	3828
^ _ that	-1950
^ _ the	-4705
^ _ thinking	-1308
^ _ through	2282
^ _ time	-1353
^ _ to	5108
^ _ took	-3987
^ _ tout	-1341
^ _ up	6373
^ _ vermisse	-1522
^ _ viewed	-1492
^ _ want	-3665
^ _ war	3419
^ _ was	-4183
^ _ we	-2062
^ _ went	3661
^ _ were	2266
^ _ what	-1324
^ _ wrote	2120
^ _ y	10744
^ _ you	-2785
^ _ •	-10253
^ a	-1671
^ am	-1423
^ asked	4174
^ been	1715
^ broke	5764
^ called	3164
^ checked	1453
^ could	2800
^ day	-3135
^ delete	-1930
^ drove	1616
^ efface	-1522
^ ela	-2189
^ ele	-1953
^ elle	-3043
^ everyone	-1298
^ ex	-2063
^ fui	3092
^ gave	6745
^ got	-4045
^ habe	8542
^ he	-7935
^ her	-5391
^ his	-5097
^ hit	3189
^ how	-3913
^ ich	2114
^ il	2232
^ it	-2194
^ j	4076
^ je	3847
^ la	7436
^ le	12832
^ left	1985
^ liguei	3388
^ liked	2784
^ looked	1552
^ mandei	3604
^ me	5097
^ messaged	4464
^ met	2048
^ mi	-2010
^ my	-14558
^ nao	-4691
^ no	-7757
^ not	-1401
^ ok	3491
^ olhei	7378
^ on	-1359
^ pause	-1755
^ please	-1423
^ sent	8099
^ she	-12854
^ sie	-1771
^ sinto	-1924
^ spent	3291
^ stalked	3719
^ stop	-2177
^ the	-3011
^ told	2319
^ waited	2755
^ was	2234
^ we	3641
^ went	4758
^ what	-2275
^ when	-2809
^ woke	-1789
^ you	-1381
^ •	2179
a	-2383
a _ $	-1897
a _ a	3692
a _ account	2094
a _ at	3720
a _ back	5484
a _ but	-1341
a _ casa	3493
a _ et	6214
a _ for	2830
a _ from	-4661
a _ got	4486
a _ her	3201
a _ him	2593
a _ j	2204
a _ message	-2932
a _ my	-1735
a _ on	2797
a _ to	2810
a appelee	-2066
a birthday	1308
a ecrit	1244
a fake	2254
a friend	1951
a gift	3303
a heart	1482
a letter	3697
a message	-4545
a note	3523
a song	2665
a text	2246
a week	-3859
about _ $	-4978
about _ i	1870
about her	-3005
about him	1394
about how	1858
about me	-1984
about the	1365
acci*	5207
accident	1621
accidentally	3586
accidentally liked	3586
account $	1285
after	9041
after _ $	4242
after _ months	1234
after a	-4179
after class	2830
after six	2851
after two	-1265
again	5586
again $	1728
again _ $	1835
again today	1226
ago	-2606
ago $	-2233
ai	7126
ai _ $	1723
ai ecrit	1588
ai pas	-6603
ai repondu	2204
all _ $	2495
all night	5439
allee	3071
allee _ $	3071
alone	1958
alone $	2161
alwa*	-2458
always	-2458
am	-6533
am _ $	-2468
am _ i	1444
am _ told	1517
am and	1517
am i	-1732
an	3606
an _ $	1884
an _ of	1623
an _ picture	1696
an hour	2038
an old	1696
and	10057
and _ $	2706
and _ again	1466
and _ answered	3549
and _ argued	2135
and _ back	2378
and _ do	-1506
and _ does	-2018
and _ ex	2151
and _ her	2083
and _ hi	-1853
and _ him	2236
and _ in	1429
and _ liked	2606
and _ my	3511
and _ not	-4924
and _ pas	-4604
and _ said	4998
and _ talked	2174
and _ thanks	1718
and _ the	3548
and _ to	-2342
and _ told	3104
and _ wrote	2378
and asked	-1712
and called	3215
and deleted	-1468
and did	-2889
and he	4121
and i	6716
and it	-1767
and messaged	2855
and now	1533
and she	6205
and texted	4758
and then	-1231
and we	4156
and wrote	2305
ange*	7391
angerufen	5168
angerufen und	4814
angeschaut	3684
angeschaut $	3684
anoc*	4517
anoche	4517
anoche $	4517
anot*	-1877
another	-1877
another _ $	-1467
another woman	-1534
answ*	11355
answered	10188
answered _ $	8541
answered _ a	-1915
answered _ message	9272
apartment	1239
apartment and	1288
apol*	1552
apologize	1779
appe*	7112
appele	5161
appelee	2282
appelee _ $	2584
aqui	-1439
aqui _ $	-1439
aqui _ casa	-1439
aqui em	-1439
are	-2860
argu*	2135
argued	2135
ask	-3045
asked	6540
asked _ $	1306
asked _ brother	2118
asked _ for	1257
asked _ her	-1337
asked _ how	2777
asked her	2628
asked his	4802
asked me	-1502
at 2am	1697
at 3am	1304
at _ $	-2947
at _ work	2338
at her	6842
at his	-2241
at my	-2005
at night	-1336
auf _ $	-1858
away $	1427
ayer	4448
ayer $	4448
back	2278
back $	2818
be	-4137
be _ $	-3526
be friends	-1545
beat	-2865
beba*	3194
beca*	2046
because	2046
because _ asked	2048
because he	-1662
because i	3288
been	3361
been _ again	2107
been _ my	5307
been calling	1379
been texting	1246
begg*	2313
begged	2313
begged _ stay	1320
begged _ to	2313
birthday _ said	1718
birthday _ she	1718
birthday and	1718
bot	-1392
bot $	-1330
boyf*	-1936
boyfriend	-1936
brea*	-2312
break _ $	1374
break up	1449
breaking	-1636
breaking _ with	-1636
breaking up	-1636
broke	4545
broke _ $	5356
broke _ contact	6137
broke no	6137
broke up	-2228
brother how	2118
buil*	2281
building	2281
burn*	-1467
burned	-1467
burned _ $	-1467
but	-1931
but _ it	-1275
but _ not	1607
but he	1375
but i	-1225
but never	-1376
but she	1910
buzz*	-1232
buzzes	-1232
buzzes _ hope	-1232
buzzes i	-1232
by	5724
by _ $	4177
by accident	1621
by his	1694
call	3671
call $	5102
call*	8952
called	8602
called $	1821
called _ answered	2651
called _ crying	-1523
called _ ex	1504
called _ last	-1895
called _ night	-1376
called _ on	2592
called _ talked	2300
called _ we	2300
called and	2471
called her	2481
called him	4290
calls	-2706
calls from	-1670
came	-3381
can	-2332
can _ checking	2043
can _ stop	1687
can i	-1732
casa	1607
casa $	-1749
casa _ $	3356
caved	1371
caved _ wrote	1371
caved and	1371
ce	-1814
cham*	5416
chan*	-2047
chance	-1308
chec*	3811
checked	2067
checked _ profile	1388
checked her	1453
checking	1970
chez	2876
chez _ $	2876
class	2830
coff*	2972
coffee	2972
coffee $	2742
com	-3242
com _ $	-3242
comm*	2934
comment	1826
commented	3806
commented _ her	3139
commented on	3806
cont*	7593
contact	1653
contact $	4261
contact _ $	-1870
contacto	9174
contesto	1467
contesto $	1467
could	3080
could _ help	1748
could _ it	4476
could not	4401
cowo*	-1569
coworker	-1569
cried	-3604
cried $	-1822
cried at	-2676
cryi*	-1346
crying	-1346
d	-2520
date	-1703
day	-4448
day _ $	-3040
day _ contact	-1333
day _ no	-1900
days $	2253
de	-3361
de _ $	-5342
de _ envoyer	3400
de novo	2043
dela	4726
dele	1986
dele*	-4340
delete	-2475
deleted	-1865
deleted _ $	-1515
deleted it	-1487
dia	1761
diary	-4246
diary $	-4246
did _ to	1299
did it	4523
did not	-3435
die	1473
die _ $	1931
divo*	-1456
divorce	-1456
do	-6387
do _ $	-2173
do _ talk	-1621
do i	-1533
do not	-3323
does	-1889
does _ $	-1623
does _ care	-1552
does _ to	1422
doing	1308
doing $	1744
doll*	4170
drea*	-1640
dreamt	-1640
drove	4983
drove _ apartment	1288
drove _ her	2201
drove _ his	2783
drove _ place	1616
drove past	2663
drove to	1288
drunk	3735
drunk $	2617
e	3147
e _ $	3447
e _ respondi	3041
e eu	3041
ecrit	2444
ecrit _ ai	2204
ecrit _ j	2204
ecrit et	3008
effa*	-1522
efface	-1522
el	7785
el _ $	6769
ela	4072
ela _ $	5108
ela no	2553
ele	2894
ele $	5948
ele _ e	3041
ele _ mandou	-1486
ele _ mensagem	-1735
ele ontem	2911
elle	-4651
elle _ $	-2142
elle a	-1557
em	-1793
em _ $	-1793
em casa	-1439
emai*	4480
email	2305
email $	2220
emailed	4825
emailed _ a	3528
en	-4314
en _ $	-1971
ended	1612
ended _ him	1947
ended up	3130
envo*	2259
envoye _ $	-1829
envoye _ message	-1346
envoyer	3400
envoyer _ $	3400
er _ mich	-1759
er _ mir	-1300
er _ und	2222
escr*	2809
escribi	2864
escribio _ le	1656
escribio y	1656
escrito	-2177
escrito _ $	-2134
est	-1979
et	7018
et _ a	4813
et _ ai	2204
et _ repondu	2204
et j	2204
eu	2807
eu _ $	3041
eu respondi	3041
even*	2900
evening	2972
ever*	-3392
every _ my	-1232
every _ phone	-1232
every day	1837
every night	-1732
every time	-1249
everyone	-1507
everything	-1746
ex _ $	4848
ex _ a	-2848
ex _ after	-1923
ex _ and	3227
ex _ because	1523
ex _ how	2032
ex _ i	3252
ex _ me	-2603
ex _ texting	-1342
ex _ work	-3526
ex a	2097
ex asked	-1294
ex boyfriend	1637
ex for	1289
ex keeps	-1280
ex on	1712
ex wife	1784
extrano	-1387
extrano _ $	-1387
face*	4733
facebook	3725
fake	2254
fake _ $	2157
fake account	2112
fami*	-1348
family	-1348
family $	-1336
favo*	-1576
favourite	-1550
feel	-2701
feel*	-1396
feelings $	-1925
fina*	-1353
finally	-1353
finally _ $	-4075
finally answered	-2011
finally texted	-1783
find	3310
find _ $	2470
foll*	1520
followers	1449
for	-3644
for _ after	2094
for _ back	-2046
for _ class	2094
for _ days	-1918
for _ hour	1248
for _ years	-2259
for a	-2844
for coffee	1444
for her	3149
forg*	-4257
foug*	3434
fought	3434
fought $	3742
found	-4051
frie*	-2137
friend	2711
friend _ $	3008
friend _ him	3311
friend _ she	-1926
friend about	3952
friend request	1951
friends	-4874
friends $	-3814
from	-6925
from _ $	-2815
from _ account	2015
from _ at	-1342
from _ ex	-2060
from _ fake	2157
from a	2994
from her	-5198
from him	-3592
fui	3092
fui a	3237
gave	5212
gave _ $	-2523
gave _ a	4302
gave _ and	3466
gave in	3466
gean*	3955
geantwortet	3955
geantwortet $	3955
gesc*	1505
geschrieben	3440
geschrieben $	2171
geschrieben und	1269
gest*	1903
gestern	2120
gestern _ $	-2078
gestern angerufen	-2078
get	-3027
gift	3303
girl	2232
girlfriend $	2935
girlfriend _ for	-1499
girlfriend _ me	-1643
good	-1865
good _ $	-1305
got _ from	-2977
got _ message	-1642
guess	-1341
habe	10474
habe _ $	6940
habe _ angerufen	4252
habe _ angeschaut	3684
habe _ die	2198
habe _ profile	3684
habe ihm	2183
habe ihr	4270
haben	2327
haben _ $	2424
had a	-1574
hair	-3328
happy _ and	1718
happy _ she	1718
has	-1762
has _ his	-1222
has _ texting	-1222
has been	-1222
hat	-1828
hat _ $	-2707
hat _ angerufen	-3616
hat _ ich	2516
hat _ und	5342
hat angerufen	4532
hat mich	-1799
hat mir	-1991
hate	-3336
hate _ $	-3173
have _ $	-3311
have _ again	2107
have _ her	1700
have _ texting	2468
have a	-1422
have been	4215
he	-3594
he _ a	-3494
he _ and	3007
he _ answered	-2011
he _ back	-3254
he _ he	-1890
he _ his	-3211
he _ me	-3066
he _ no	1370
he _ saying	-2457
he _ so	7300
he _ to	-2039
he _ we	6321
he _ •	-1329
he came	-1692
he finally	-4066
he left	-4435
he replied	4981
he sent	-2864
he wants	-2523
he was	1457
he •	-1222
help it	1713
her	14393
her $	-4200
her _ a	1544
her _ at	2824
her _ class	1501
her _ did	4027
her _ how	2135
her _ is	-1833
her _ it	1579
her _ she	3227
her _ status	1354
her _ text	3667
her _ today	2785
her _ voicemail	1985
her _ with	2222
her a	8140
her ex	-2385
her facebook	3291
her friend	-4668
her from	4331
her house	2528
her instagram	1839
her name	-4148
her photo	1402
her profile	-1800
her stories	2638
her story	-1721
her stuff	-2683
her to	1287
her whatsapp	1354
her work	3682
heute _ $	1809
hey	1318
hey _ $	1484
hi	-2026
hi $	-1972
hier $	-1866
hier _ $	1472
hier soir	1472
him	7986
him $	-6584
him _ $	3433
him _ a	1606
him _ and	1754
him _ email	1263
him _ fake	1541
him _ him	2545
him _ letter	2435
him _ love	2557
him _ my	-2385
him _ said	-1304
him _ still	1936
him _ was	-1694
him _ •	5965
him a	5442
him an	1263
him and	-1562
him at	-2550
him but	-1561
him from	1432
him he	1567
him i	2663
him three	-2539
him to	2366
him today	-1584
his	11781
his _ $	-2379
his _ about	3952
his _ again	2230
his _ by	2654
his _ girlfriend	2052
his _ he	3057
his _ i	1266
his _ last	1526
his _ on	-1592
his _ that	3348
his _ to	4087
his _ today	-2610
his best	2019
his ex	-1866
his favourite	-1550
his friend	3311
his instagram	2097
his new	1730
his place	2152
his story	4463
his things	-1783
hist*	4368
history	-1783
history $	-1783
hit	8301
hit _ $	4207
hit _ and	3083
hit _ up	1996
hit send	7241
hope	-2702
hora	6123
hour	2030
hour $	1240
house	2824
house $	1628
how	-1386
how _ $	-2157
how _ and	1950
how _ doing	2090
how _ is	1668
how i	-1554
how she	2295
hoy	-2529
hoy $	-1798
husb*	-2068
husband	-2068
husband _ been	-1222
husband _ texting	-1222
husband has	-1222
i	6868
i _ an	1935
i _ and	6058
i _ at	-2510
i _ back	2245
i _ been	2679
i _ breaking	-1636
i _ every	-1764
i _ ex	5309
i _ get	-1230
i _ happy	1449
i _ he	1633
i _ him	5640
i _ his	4641
i _ hurt	1324
i _ i	4686
i _ if	1732
i _ it	3204
i _ message	2021
i _ my	4836
i _ name	-4202
i _ not	-2907
i _ of	-3049
i _ old	-2415
i _ on	1520
i _ out	2832
i _ outside	2240
i _ past	1247
i _ pregnant	-2410
i _ ready	1439
i _ sending	3254
i _ she	3630
i _ so	-3740
i _ sorry	3030
i _ stop	-1571
i _ texting	1257
i _ thinking	-1308
i _ three	-2860
i _ to	3904
i _ today	-1429
i _ trust	-1326
i _ with	1622
i _ wrote	1371
i _ you	-1854
i _ your	-1425
i _ •	-2069
i am	-4662
i answered	6174
i apologize	1829
i asked	7646
i beat	-2865
i begged	1873
i burned	-1467
i caved	1371
i cried	-2807
i did	1302
i do	-2893
i dreamt	-1640
i drove	3367
i emailed	2303
i feel	-2617
i finally	2731
i found	-4051
i gave	-1432
i hate	-3308
i hope	-2702
i just	3230
i keep	1245
i liked	3728
i look	1853
i loved	-1408
i messaged	1774
i met	-2548
i miss	-3410
i need	-1675
i rang	2015
i reached	3657
i see	-1537
i sent	5927
i slept	1992
i still	1944
i texted	2304
i think	-1455
i told	3684
i took	-2698
i want	-4581
i went	3891
i wrote	2608
ich	3184
ich _ geschrieben	5987
ich _ gestern	5448
ich _ ihn	1625
ich _ ihr	1527
ich _ nicht	-5687
ich habe	2967
ich vermisse	-1522
ich war	3972
if _ is	1425
if _ •	1622
if i	-1330
ihm	1514
ihm _ $	-1460
ihm geschrieben	4090
ihm nicht	-5261
ihn $	-1718
ihn _ $	1931
ihr	8468
ihr _ $	5725
il	1358
il a	3928
in	-5167
in _ $	-4381
in a	-2748
in and	3924
in my	-4385
inst*	2270
instagram	2330
is	-5989
it	-3298
it $	-3369
it _ $	-2127
it _ a	1331
it _ her	2800
it _ late	1505
it again	1525
it ended	-1518
it was	-1297
its	-1519
its _ $	-1514
j	5211
j _ $	1273
j _ repondu	2204
j ai	5749
je	4051
je _ ai	1743
je _ allee	3071
je _ ecrit	1588
je _ pas	-4677
je and	-4604
je l	5867
je lui	2479
je ne	-2242
just _ $	1715
just _ send	5103
just hit	5103
just texted	-1318
keep	1234
keep _ about	-1308
keep _ him	1459
keep sending	3254
keep thinking	-1308
keeps	-2982
keeps _ $	-1384
keeps texting	-1373
keys	-2210
l	2945
l _ $	2943
l ai	3698
la	6707
la _ $	-1261
la llame	9712
last _ $	1293
late	1500
le	9491
le _ $	7079
le _ mensaje	1458
le _ un	2043
le _ y	1467
le escribi	2864
le mande	7241
leave	2158
leave _ $	1923
leave _ alone	2420
leave me	2434
left	-2377
left $	-3115
left _ a	1605
left her	1985
lett*	2956
letter	5335
letter $	1855
letters	-2378
ligu*	3388
liguei	3388
liguei para	3388
like _ times	1367
like ten	1367
liked	7507
liked _ $	1925
liked _ old	2410
liked _ picture	1696
liked _ so	1451
liked an	1696
liked her	2087
list	2075
list*	1340
listen	1456
listen _ $	1456
listen _ me	1456
listen to	1456
live	3102
live $	3391
llame	9712
llamo	5506
llevo	1444
lol	3079
lol _ $	4049
long	-2017
look	1823
look _ her	2046
look*	2607
looked	2006
looked _ his	1783
looked _ new	1552
looked at	1465
love _ $	1442
love and	-1431
love him	1519
loved	-1509
loved _ $	-1408
lui	3679
lui $	-2971
lui _ ecrit	1588
lui _ un	5062
lui ai	2479
m	-3647
m _ appelee	-2066
m _ ecrit	1244
m _ et	2204
m a	-2286
ma	-1737
ma _ $	-1514
mail*	1355
mand*	1792
mande	7241
mande un	2043
mandei	3604
mandei mensagem	2078
mandou	-1245
mandou _ $	-1681
marc*	-1951
marche	-1951
marche $	-1951
marry	-1665
me	-7398
me $	-5630
me _ $	-3001
me _ and	1992
me _ answered	1868
me _ e	2605
me _ eu	2605
me _ her	-1227
me _ him	-4588
me _ i	4746
me _ instagram	-1555
me _ le	1656
me _ mensagem	-1441
me _ night	-3124
me _ y	7854
me _ •	2855
me a	-1575
me after	3522
me alone	2616
me and	1551
me contesto	1467
me crying	-1523
me last	-1423
me llamo	5558
me mandou	-1681
me saying	-1289
me so	3231
me to	-1814
mein	-1448
meine	-2564
meine _ $	-2100
memes	1651
mens*	2108
mensagem	1500
mensagem $	-1468
mensagem _ ela	2413
mensagem e	1323
mes	-1583
mes _ $	-1504
mess*	4571
message	3149
message $	7841
message from	-3184
messaged	8124
messaged _ $	6818
messaged _ best	2019
messaged _ ex	4971
messaged _ from	3498
messaged her	4718
messaged him	1296
messaged his	2019
messaged me	-3391
messaged my	4971
messages	-5997
messages $	-3150
messages _ $	-1986
met	1229
met _ ex	-1282
met _ yesterday	2624
met my	-1282
met up	2830
mi	-2695
mi ex	-1306
mich	-2835
mich _ $	-2669
mim	-1575
mim $	-1575
minha	-2425
minha _ $	-1892
mir	-3691
mir _ $	-1961
mira*	9069
mirando	9069
mirando _ $	9069
miss	-3410
miss*	2021
missed	3842
missed _ $	5398
missed _ from	-1670
missed calls	-1670
misses	-1720
misses _ $	-1399
mon	-1347
money	-2017
money $	-1615
months $	1415
more	-1267
morn*	1367
morning	1420
morning $	1564
moved	-1501
moved _ $	-1597
much	-2892
much $	-2411
my	-9800
my _ $	-4754
my _ a	3333
my _ about	1317
my _ and	1501
my _ asked	-1401
my _ been	-1245
my _ boyfriend	1637
my _ buzzes	-1232
my _ ex	-1538
my _ has	-1307
my _ me	-2237
my _ my	-1435
my _ s	1833
my _ so	1451
my _ that	1453
my _ to	-1998
my _ wife	1784
my _ work	-2597
my _ wrote	1335
my account	-1244
my boyfriend	-2618
my ex	10235
my friend	1797
my husband	-2217
my phone	-1329
my profile	-2992
myse*	-1262
myself	-1262
nach*	2140
name	-4482
nao	-5066
ne	-2958
ne _ pas	-2242
need _ $	1851
need _ get	-1230
need to	-1567
never	-2935
never _ $	-2549
never _ it	-1262
new	-1642
new _ $	2522
new _ me	-1485
new girlfriend	1846
nicht	-6760
nicht _ $	-5941
night	2009
night $	5007
night but	-1277
no	-2077
no _ $	2020
no _ escrito	-1381
no contact	2458
no le	-4544
not	-4219
not _ $	-5017
not _ checking	2043
not _ he	1429
not _ her	2122
not _ it	1492
not _ to	2449
not care	-1552
not help	1669
not ready	1314
not stop	1710
not talk	-1621
note	2947
note _ $	3178
noti*	-1461
notifications	-1461
novo	2043
novo $	2043
now $	-1671
now i	1794
o	1824
o _ dele	3625
o perfil	3625
of	-5503
of _ $	-3392
of _ and	-1248
of her	-2361
of his	1504
off	-4767
off _ $	-3081
ok	1476
ok $	-1355
ok _ it	1784
old _ of	1696
old picture	1696
olhei	7378
on	5676
on _ $	2131
on _ and	2250
on _ facebook	4036
on _ instagram	2097
on _ phone	-3283
on _ that	1980
on a	2639
on her	4946
on his	6043
on instagram	-2362
on saturday	1944
on sunday	1981
on the	-2625
one of	1847
ontem	1693
ontem $	1693
open	-2943
open _ $	-2925
open*	3101
opened	3260
or	-1454
or _ $	-1378
otra	5963
otra _ $	5963
our	-2733
our _ $	-1527
out	-1229
out _ she	-1642
out after	2067
out of	-1962
outs*	2240
outside	2240
outside _ $	2240
pack*	-2778
page	3760
page _ $	2053
page every	2908
para	3692
para _ $	4977
para _ ontem	2911
para ela	3194
para ele	2911
pas	-6846
past _ house	2488
pause	-2149
peop*	-2313
people	-2313
perf*	3129
perfil	3625
perfil dele	3625
phone	12566
phone $	13749
phone _ hope	-1232
phone _ i	-1232
phone buzzes	-1232
phot*	3257
photos	3293
photos _ $	2903
pict*	-1541
picture $	1764
picture _ $	-2172
picture of	1696
place	2410
place _ $	1569
place again	1616
plea*	-2932
please	-2932
please $	-1509
plum*	-2196
plumber	-2196
plumber $	-2196
por	-1353
post $	-1893
post*	2847
posted	3338
posted a	2762
preg*	-2410
pregnant	-2410
prof*	6060
profile	6555
profile $	3662
profile _ $	2381
profile _ today	1388
profile angeschaut	3684
que	-4511
quiet	-1533
rang	4507
rang her	3036
reac*	2592
reached	2884
reached _ after	2067
reached out	2884
read	-1280
read _ $	-1522
ready	1283
regr*	3280
regret	3810
regret $	2813
remi*	-2000
reminders	-1853
remo*	-1596
repl*	4577
replied	4629
replied _ her	1429
replied _ story	1580
replied to	6537
replied with	-1723
repo*	2740
repondu	3008
repondu $	3008
resp*	9792
respondi	10101
respondi $	3329
s	1420
s _ $	3388
said _ $	1248
said _ is	1790
said thanks	1718
same	1496
same _ $	1496
satu*	1944
saturday	1944
saw	-3189
saw _ his	1980
saw on	1980
say	-2309
say _ $	-2186
say hi	-1822
sayi*	-3315
saying	-3315
saying _ to	-1434
saying _ wants	-1409
saying he	-1265
says	-2286
says _ me	-1287
scho*	-1536
school	-1536
school $	-1461
see	-1718
see her	2083
see him	-2252
send	6755
send*	1582
sending	1582
sending _ $	3165
sent	10843
sent _ $	1545
sent _ a	3519
sent _ and	1515
sent _ ex	2097
sent _ message	2340
sent _ to	-2472
sent a	5765
sent flowers	1564
sent her	2980
sent him	1427
sent me	-2157
sent my	1391
she	-3197
she _ a	-5004
she _ about	-3724
she _ always	-1799
she _ and	2110
she _ away	1253
she _ for	-1396
she _ her	-5114
she _ i	2480
she _ is	1790
she _ my	4782
she _ not	1481
she _ on	-2889
she _ pick	1934
she _ she	-1345
she _ thanks	1718
she _ to	-2012
she answered	5514
she asked	-2649
she called	3268
she misses	-1937
she replied	-1400
she said	2803
she texted	-3322
she was	-2299
she wrote	4580
shot	2882
shot _ a	2932
showed _ my	-1508
shut	-1711
shut _ $	-1711
shut up	-1598
sie	-2613
sie _ angerufen	1971
sie _ und	3120
sile*	-1665
since the	1622
sinto	-1951
sinto _ dele	-1503
six	2309
six _ $	2677
six months	2851
slept	1894
sms	4375
sms $	4375
so	5777
so _ $	-3593
so _ him	4171
so i	10603
so much	-2283
soir	1270
soir $	1270
some*	1436
sorry	2405
spent	3291
stal*	5235
stalked	3719
stat*	1341
status	1354
stop	-2878
stop _ $	-2210
stop checking	2043
stop*	-1291
stopped	-1291
stor*	7753
stories	7939
story $	3146
story _ i	1364
story so	1364
su	5292
su _ $	5345
suis allee	3071
sund*	1362
sunday	1465
sus	13335
sus _ $	6964
tag	-1299
talk	-1366
talk*	-2519
talked	-2096
talked _ his	-4009
talked for	2300
talked to	-4009
ten	-2304
ten _ $	-1556
ten times	1367
ten years	-2676
text	3005
text $	2173
text _ $	1641
text*	8675
texted	6283
texted $	2539
texted _ again	1879
texted _ ex	1440
texted _ i	2727
texted _ night	2813
texted _ so	3231
texted him	3268
texted me	1286
texting	2392
texting again	2107
texting his	-1222
texts	-1396
that _ a	-2162
that _ him	1728
that _ not	1520
that _ was	1422
that i	4546
that she	-1361
the	-6381
the _ $	-1412
the _ on	2012
the _ to	-1240
the phone	-1297
the plumber	-2196
the same	1716
then	-2147
thin*	-4270
things	-1716
things and	-2466
think	-1601
thinking	-2470
thinking _ $	-1862
thinking _ him	-1660
thinking about	-2054
this	-1528
this _ $	-1736
three days	4339
three times	-2087
thro*	1749
through	1749
through _ followers	1449
through _ photos	1559
through her	3008
time	-3120
time _ buzzes	-1232
time _ phone	-1232
time my	-1232
times $	-2181
times _ $	2283
to	-1947
to _ $	-2105
to _ after	5397
to _ again	-1224
to _ and	1808
to _ apartment	1288
to _ ex	1340
to _ for	-2108
to _ friends	-1292
to _ he	1272
to _ her	1318
to _ him	-1993
to _ his	-1777
to _ or	-1233
to _ story	1288
to _ the	1632
to _ this	2764
to _ to	2273
to ask	-2153
to be	-2594
to find	3466
to get	-2157
to her	6056
to him	3360
to his	-1914
to me	2765
to tell	1261
today	-4705
today $	-2584
toge*	-2080
together	-2080
told	3522
told _ ex	2582
told _ i	2966
told _ still	1860
told _ that	2258
told _ was	-2002
told him	3643
told his	1834
told me	-1964
tomo*	-1409
tomorrow	-1409
took	-3987
took _ $	-1289
took _ off	-2698
took her	-1685
tout	-1391
town	-1267
trus*	-1885
trust	-1402
two	-3534
two months	-1620
un	1890
un _ $	1582
un message	-1346
un sms	4375
una	5375
una _ $	5375
und	6083
und ich	2516
up	1818
up $	-1334
up _ and	-1796
up _ her	2484
up _ him	1933
up _ i	1346
up _ my	-2382
up _ work	2338
up and	-1450
up on	3970
up to	-1789
verm*	-1522
vermisse	-1522
vermisse ihn	-1376
vi	-2038
view*	-1492
viewed	-1492
viewed my	-1492
voic*	1289
voicemail	1289
wait*	4952
waited	5040
waited _ after	2094
waited _ his	2946
waited for	2094
want	-4858
want _ be	-1245
want to	-1770
want*	-3305
wanted	-2409
wanted _ $	-1506
wants	-3505
wants _ back	-1623
wants to	-1954
war	3344
was	-2644
was _ $	-3089
was _ and	2280
was _ he	-1916
was _ her	-1716
was _ on	-1536
was _ ready	1334
was not	1249
watc*	3529
watched	3101
watched _ $	3281
watched her	3503
we	9823
we _ $	2294
we _ about	1861
we _ all	5718
we _ and	1622
we _ been	1640
we _ for	1300
we _ texting	5087
we argued	2135
we broke	-1376
we fought	3772
we met	1729
we talked	1914
week	-5716
week $	-4806
weeks	-1862
went	7384
went _ her	4614
went _ his	4576
went _ see	2083
went _ work	1677
went to	5602
what	-3440
what*	5447
whatsapp	5522
whatsapp status	1354
when	-5064
when _ told	-2814
when i	-4061
who	-2082
who _ $	-1582
whole	2261
why	-1343
will	-1262
wir	2089
wir haben	2424
with	-3896
with _ $	-1551
with _ on	1774
with my	1592
with*	-2069
without	-2297
without _ $	-2215
woke	-1789
woke _ to	-1789
woke up	-1789
woman	-1534
word	-2054
work _ $	3095
work to	1371
work today	1875
would	-1955
wrote	5212
wrote _ $	2169
wrote _ a	2006
wrote _ and	2889
wrote _ ex	1401
wrote _ from	2495
wrote _ her	1760
wrote _ i	3642
wrote _ message	-2403
wrote _ my	1353
wrote _ she	2295
wrote a	-2773
wrote back	2378
wrote her	-2658
wrote him	2386
wrote me	2948
wrote to	3481
y	10800
y _ $	4602
y _ contesto	1467
y le	1656
y me	2946
year	-2176
year $	-1594
years	-4693
years _ $	-2248
years and	-1503
yest*	3576
yesterday	3576
yesterday _ asked	2624
yesterday she	1624
you	-7410
you $	-2195
you _ $	-2448
your	-2749
your _ $	-2643
•	-4567
• $	1986
• _ $	3131
• _ after	5108
• _ and	-2770
• _ but	-1950
• _ ex	-2771
• _ her	-8391
• _ him	-5357
• _ his	2015
• _ i	1887
• _ night	-1768
• _ on	-1408
• _ phone	15658
• _ profile	-2573
• _ said	1344
• _ sorry	-1409
• _ the	-1817
• _ with	-1461
• _ •	1260
• after	5108
• and	-1594
• her	-8350
• him	-4195
• on	-1366
• with	-1461
• •	-4567
""",
    'contact.ex_contact': """\
~	-43929
!	-8106
!ex_contact	10828
!ex_contact_abroad	13048
!slip	-3661
!slip_abroad	-2532
!•	3064
.-	-10561
.i	-4887
.i+they	17910
.i+they-	12184
.i+you	-4600
.i+you+they	3440
.i-	-4524
.they	4865
.they-	-2642
.you	-1899
.you+they	4667
.you-	-2263
2	4274
2 minutes	3927
3am	3777
?	-2931
?-	-3099
?i	-2434
?i+you	-1671
?you	-1925
^ _ $	-6444
^ _ a	6951
^ _ ajuda	-2789
^ _ alone	-2730
^ _ am	-2004
^ _ and	-2973
^ _ angerufen	1799
^ _ answered	5648
^ _ apologised	1330
^ _ apologize	1265
^ _ at	-1512
^ _ been	3584
^ _ by	1341
^ _ called	7802
^ _ calling	2421
^ _ came	6327
^ _ caved	-1349
^ _ cheated	-3196
^ _ cuenta	-2467
^ _ de	-2698
^ _ did	-1870
^ _ do	-1935
^ _ e	3251
^ _ ele	-2294
^ _ emailed	-2796
^ _ escribi	-2060
^ _ escribio	4809
^ _ est	2107
^ _ ex	21682
^ _ finally	2085
^ _ flowers	1718
^ _ found	2173
^ _ from	8287
^ _ gave	-1414
^ _ geschrieben	1517
^ _ gestern	1381
^ _ got	-4823
^ _ habe	-1380
^ _ happy	1464
^ _ has	-7681
^ _ hat	10820
^ _ he	-3966
^ _ her	-8826
^ _ him	-2062
^ _ his	-4960
^ _ hoy	3490
^ _ hurt	-1292
^ _ if	-1739
^ _ ihr	-1324
^ _ in	-2214
^ _ invited	2421
^ _ is	-6675
^ _ just	7910
^ _ keep	-2211
^ _ keeps	4722
^ _ last	-1302
^ _ left	4272
^ _ lied	-2095
^ _ ligou	5100
^ _ like	-1575
^ _ liked	5025
^ _ llame	3827
^ _ m	3079
^ _ mando	4896
^ _ mandou	4333
^ _ me	-6825
^ _ mensagem	1308
^ _ messaged	3416
^ _ messaging	-2336
^ _ met	1376
^ _ mi	10397
^ _ minha	6266
^ _ missed	2052
^ _ mother	-1524
^ _ moved	-1701
^ _ mutter	-2027
^ _ my	-8389
^ _ nao	-4536
^ _ ne	-1585
^ _ never	-2564
^ _ new	2126
^ _ not	-3493
^ _ number	4148
^ _ of	3151
^ _ ok	2475
^ _ on	-4680
^ _ our	-1574
^ _ out	1531
^ _ over	2927
^ _ para	-1594
^ _ que	-2506
^ _ rang	1402
^ _ reached	3668
^ _ replied	8545
^ _ s	-2203
^ _ said	-5192
^ _ says	2324
^ _ sent	5583
^ _ she	-3498
^ _ shot	-3070
^ _ showed	6362
^ _ sie	-1800
^ _ soeur	-2067
^ _ still	-2236
^ _ stopped	-2577
^ _ talking	-1713
^ _ texted	2674
^ _ texting	2417
^ _ texts	-2772
^ _ than	1745
^ _ thanks	1724
^ _ the	-3923
^ _ to	4565
^ _ told	-6276
^ _ uma	-1593
^ _ un	2384
^ _ up	3310
^ _ viewed	1941
^ _ wants	4362
^ _ watched	2547
^ _ watching	2693
^ _ were	2350
^ _ with	1643
^ _ word	-1443
^ _ wrote	5522
^ _ y	10614
^ _ you	-4187
^ _ •	-7857
^ borra	-1554
^ day	-2020
^ do	-2013
^ drunk	-2997
^ ela	7917
^ ele	7389
^ elimina	-1413
^ elle	5468
^ er	2532
^ ex	3075
^ fui	-1680
^ got	7728
^ he	9570
^ help	-1267
^ her	3609
^ his	7665
^ how	-3464
^ i	-9398
^ ich	-3437
^ if	-1569
^ il	6374
^ je	-2887
^ just	-3938
^ la	3454
^ le	-2241
^ liked	-1639
^ ma	-2067
^ me	8932
^ meine	-2234
^ messaged	-2673
^ met	-1728
^ mi	2859
^ minha	-3167
^ mon	2827
^ my	1837
^ no	-3910
^ not	-1543
^ nothing	-1826
^ on	-1539
^ quero	-1994
^ quit	-1324
^ remove	-1657
^ replied	-1374
^ she	9606
^ sie	7060
^ stop	-1487
^ texted	-1311
^ the	-1419
^ told	1492
^ voicemail	3367
^ we	6381
^ what	-1899
^ when	1296
^ woke	2108
^ wrote	-2299
^ •	6165
a	-2422
a _ $	3225
a _ a	3720
a _ and	-1974
a _ back	4340
a _ crying	1766
a _ en	-1643
a _ et	4825
a _ from	3395
a _ girlfriend	-1613
a _ got	4196
a _ her	2696
a _ him	1385
a _ last	-1640
a _ me	-1461
a _ message	2994
a _ my	1997
a _ note	2366
a _ of	-1867
a _ on	4390
a _ request	1795
a _ up	1836
a _ with	-1448
a appelee	3310
a birthday	-1641
a break	-2727
a divorce	-1409
a ecrit	1917
a fake	-1519
a good	-2469
a mess	1682
a message	1511
a mi	-1777
a new	-1657
a photo	1363
a relationship	-1295
a thumbs	1836
a voicemail	1508
a word	-1921
about	1929
about _ $	2760
about _ stuff	2103
about her	1925
about him	4260
about it	-1379
about me	3414
about my	-2296
acce*	1671
acci*	-2282
accidentally	-1956
accidentally liked	-1956
acco*	-1431
account	-1431
after	6830
after a	1845
after work	-1420
again	1458
again today	-1551
ai _ un	-1446
ai ecrit	1383
ai envoye	-1446
ajuda	-2801
all _ $	3229
all _ and	-1297
all _ time	-2560
all day	-3128
all my	2959
all night	5421
all the	-2576
alone	-1572
alone _ $	-2200
alre*	-1968
already	-1968
already $	-1968
alwa*	-2565
always	-2565
always _ $	-1964
always _ me	-1313
am	2734
am $	4899
am _ $	-1755
an	-1381
an _ $	-2412
an _ her	1323
an idiot	-1256
and	3716
and _ $	-1753
and _ a	-1396
and _ answered	1673
and _ does	-2047
and _ he	3800
and _ hi	3067
and _ i	1869
and _ in	-2796
and _ left	-5255
and _ liked	2660
and _ me	4422
and _ no	-1719
and _ on	-2180
and _ out	-1626
and _ replied	1992
and _ said	6718
and _ she	1626
and _ thanks	1666
and _ that	1744
and _ them	1292
and _ to	-1715
and _ told	5095
and _ •	3579
and he	8693
and left	-2420
and messaged	-1480
and moved	-2146
and said	2384
and sent	-1707
and she	10584
and then	-2711
and wrote	-1512
and •	3252
ange*	2766
angerufen	1888
angerufen und	1799
anoc*	-3035
anoche	-3035
anoche $	-3035
answ*	4868
answer	-1879
answer $	-1840
answered	8387
answered $	3274
answered _ $	3464
answered _ a	1626
answered _ message	1362
anym*	-3087
anymore	-3087
anymore $	-1356
apol*	4390
apologised	1330
apologised to	1330
apologize	1880
appe*	6584
appele	3689
appelee	3107
appelee _ $	2849
aqui	4900
aqui _ $	4900
aqui _ casa	4900
aqui em	4900
are	-3139
are you	-1291
ask	5585
ask _ am	4374
ask _ i	4374
ask how	4454
asked	3150
asked _ am	2183
asked _ he	-2450
asked _ her	2199
asked _ how	-2819
asked _ i	4835
asked _ if	-1459
asked _ me	2873
asked _ to	-3391
asked _ we	2513
asked her	-3083
asked him	-2246
asked how	1770
asked if	4477
asked me	-2111
at	4487
at 3am	3777
at _ $	-1881
at _ gym	1778
at _ party	1439
at _ today	1346
at _ when	1426
at her	-1815
at my	4104
audio	4194
audio _ $	1963
away	3844
away $	4842
ayer	-1612
ayer $	-1612
back	9304
back $	5983
bank	-1384
be	-1283
be friends	1426
beba*	-1718
beca*	-5129
because	-5129
because _ asked	-1728
because _ lied	-1626
because _ to	-3131
because he	-2174
because i	-2378
been	2050
been _ $	1657
been _ again	4125
been _ every	1747
been _ for	-1279
been _ his	-1287
been _ me	2559
been _ since	1631
been calling	1496
been texting	2757
befo*	-1848
before	-1696
begged _ stay	1655
begged him	1838
beli*	2637
best	-1782
best friend	-1387
birt*	-2185
birthday	-2185
birthday $	-2866
birthday _ said	1666
birthday _ she	1666
birthday and	1666
borra	-1554
borra _ $	-1325
boyfriend $	2441
boyfriend _ his	-2041
boyfriend and	-1810
boyfriend keeps	1670
break	-1507
broke	-3763
broke up	-2466
but	-2410
but _ never	-2050
but _ were	-2050
but she	-1306
but we	-2050
by _ $	-2698
by to	2329
call	7328
call $	5956
call*	4928
called	4174
called _ ex	-2308
called _ he	3336
called _ hung	1618
called _ last	2204
called _ she	-1408
called and	1735
called her	-2192
called me	1929
called my	-1479
calling him	-1417
calling me	3179
calls	1777
calls from	2235
calls me	2246
came	6046
came _ to	4688
came by	2329
came over	3187
can _ it	3509
care	-1388
care $	-1388
casa	5441
casa $	5943
caved	-1349
caved _ wrote	-1349
caved and	-1349
ce	2781
ce _ $	3031
chan*	3951
chance	4273
chance $	4383
chea*	-3306
cheated	-3254
cheated _ $	-1780
cheated _ me	-3252
cheated _ with	-1445
cheated on	-3254
chec*	-1518
check	-1718
check _ i	-1324
check how	-1324
chez	2283
chez _ $	2283
clear	-1581
coff*	1724
coffee	1724
comm*	1841
comment	2651
commented _ my	2123
commented _ post	2123
cont*	5622
contesto	3756
contesto $	3756
cowo*	-2175
coworker	-2175
coworker $	-1854
cried	-1521
cryi*	1354
crying	1354
cuen*	-2467
cuenta	-2467
cuenta $	-2080
d	-1286
dad	-1514
date	-4046
date $	-4027
dati*	-3142
dating	-3142
day	-4588
day $	-2879
day _ $	-2583
day she	1557
de	-2359
dele*	-1897
delete	-1365
did	-2698
did _ pick	1583
did _ up	1583
do	-5774
do _ think	-1388
do not	-2191
do you	-1574
does	-1699
does _ me	-1331
doing $	-1778
doing _ $	2902
done	1837
done _ $	1954
done with	1954
door $	-3247
drunk	-3714
drunk texted	-2997
e	5108
e _ $	5232
e _ respondi	2036
e eu	2036
ecrit	2226
ecrit _ $	1294
ecrit et	2964
ela	9398
ela $	-1572
ela _ $	3052
ela _ de	2220
ele $	-2991
ele _ $	-3451
ele _ e	2036
ele _ mandou	3992
ele _ mensagem	5573
ele me	3993
elim*	-1413
elimina	-1413
elimina _ cuenta	-1311
elimina mi	-1311
elle	6177
elle _ $	-1616
elle _ a	4466
elle a	3683
elle m	4466
else	-2241
else _ $	-1316
em	2330
em _ $	2330
em casa	4900
emai*	-2648
email	6400
email $	5156
emailed	-2311
emailed _ about	1336
emailed me	-1585
en	-2518
en _ $	-1963
envoye _ $	1739
envoye _ message	1276
er	4368
er _ geantwortet	2064
er _ nicht	-1971
er hat	6567
erase	-1269
escr*	2757
escribi	-2060
escribio	5036
escribio _ $	3892
escribio hoy	3892
essay	-2933
est	2005
et	6904
et _ a	6019
eu	1906
eu _ $	2036
eu respondi	2036
even	-1633
ever*	-2601
every	-4053
every _ $	-4063
every night	-3228
everything	-2041
everything $	1304
everything _ $	-2365
ex	6453
ex $	-2266
ex _ $	-3351
ex _ because	-1676
ex _ happy	2496
ex _ i	-3349
ex _ is	-1263
ex _ keeps	1670
ex _ me	12479
ex _ on	-2229
ex _ someone	-2079
ex _ texts	1508
ex _ to	3598
ex _ told	1426
ex _ up	1810
ex _ work	3140
ex a	-1615
ex and	-3235
ex asked	2875
ex called	3841
ex husband	2683
ex is	-2566
ex just	1795
ex keeps	-2057
ex me	2230
ex on	-1642
ex wrote	1594
extr*	1278
face*	1624
facetimed	2033
fake	-1519
fami*	-1667
family	-1667
family $	-1609
felt	-1876
fina*	1923
finally	1923
finally _ $	3065
finally answered	2690
first _ $	-3536
first _ in	2867
first _ weeks	2867
first time	2867
flow*	-2115
flowers	-2115
foll*	1631
follow	1785
follow _ $	1785
for _ and	-3201
for _ back	2070
for _ first	2867
for _ time	2823
for _ years	-3235
for a	-1476
for coffee	2388
for her	2363
for him	3710
for the	2269
forg*	-3542
forget	-2542
forget everything	-1391
foto	5362
foto $	5362
foug*	4151
fought	4151
fought $	4935
found	1613
found a	2410
four	1771
friday	1591
friday $	1591
friend	-1648
friend _ $	-3738
friend _ he	2745
friend _ me	1481
friend _ she	2575
friend told	1481
friends	1952
friends $	1593
from	14505
from _ $	2927
from _ at	5800
from _ ex	3258
from _ in	3960
from _ my	3960
from _ the	5068
from a	-2435
from her	11126
from him	8196
from your	-1982
fui	-1680
fui a	-1657
gave	-2352
gave _ and	-1314
gave in	-1314
gean*	2205
geantwortet	2205
geantwortet $	2205
geme*	2012
gemeldet	2012
gemeldet $	2012
gesc*	2624
geschrieben	2749
geschrieben _ er	2064
geschrieben _ hat	2064
geschrieben und	2596
gestern _ $	1725
gestern angerufen	1725
girl	-1279
girl*	-1756
girlfriend	-1756
girlfriend _ for	2205
girlfriend _ that	-1655
give	2100
go	3149
go _ $	2562
go away	3248
good	-4267
good _ $	-2604
got	8320
got _ from	3950
got _ message	1978
got a	9665
guess	7240
guy	-2099
guy $	-1588
gym	1753
gym $	1758
habe	-1811
habe _ angerufen	-1542
habe _ und	2064
habe ihr	-1324
habe sie	-1336
had	-2921
happ*	2745
happened	2892
happened $	3497
happy	3879
happy _ $	1711
happy _ and	1666
happy _ me	-1654
happy _ she	1666
happy birthday	3550
happy without	-1368
has	-2102
has _ girlfriend	-1613
has my	-2130
hat	12884
hat _ $	6360
hat _ angerufen	3618
hat _ gemeldet	2012
hat _ geschrieben	1658
hat _ ich	1303
hat _ und	2331
hat mich	1696
hat mir	3600
hat sich	2012
have _ again	4125
have _ for	-1348
have _ texting	3890
have been	1417
he	13346
he _ $	3299
he _ all	-3096
he _ and	1804
he _ answered	2690
he _ at	-1302
he _ back	3601
he _ calling	2546
he _ every	-1592
he _ ex	-2387
he _ flowers	-3826
he _ he	2675
he _ how	1474
he _ i	3091
he _ in	-1847
he _ last	2141
he _ me	2694
he _ my	7481
he _ no	3325
he _ not	-1284
he _ our	1563
he _ out	2388
he _ seeing	2328
he _ story	3979
he _ the	-1355
he _ to	3033
he _ today	2966
he _ up	1686
he _ was	1387
he _ we	6475
he _ without	-2233
he _ •	-6447
he called	2769
he came	2289
he cheated	-1945
he did	-1585
he does	-1330
he finally	3077
he is	3197
he keeps	4842
he lied	-2498
he liked	2381
he loved	-2224
he never	-2220
he posted	-1779
he rang	1956
he said	2740
he sent	2326
he wants	4225
he was	-3273
he watched	2833
he wrote	2031
he •	-4875
heart	-1345
heart $	-1315
help	-1396
help me	-1457
her	-5818
her $	-2413
her _ a	-1312
her _ and	4747
her _ back	1934
her _ did	-2674
her _ her	1286
her _ says	1264
her _ she	5522
her _ still	-1721
her _ to	-4835
her _ told	3657
her _ we	-1964
her _ with	-1283
her _ yesterday	-1830
her _ •	4015
her a	-2158
her about	-2032
her alone	-1484
her and	4677
her at	3951
her friend	3123
her from	-2767
her house	-1613
her if	-1964
her in	3922
her story	-1529
her stuff	2005
her to	-1583
her work	-1329
hi	2722
hi $	2788
hier	1315
hier $	2966
hier _ $	-1651
hier soir	-1651
him	-2479
him $	8271
him _ $	-3502
him _ a	-2211
him _ and	2114
him _ i	-6088
him _ me	-1883
him _ said	-3279
him _ time	-1351
him _ was	-2290
him a	-1271
him all	-1351
him and	-3446
him for	2895
him he	4378
him today	-1951
his	-1489
his _ $	-1305
his _ all	-1626
his _ and	3532
his _ girlfriend	1909
his _ on	3556
his brother	1378
his ex	-4393
his house	1713
his mom	1437
his story	-4630
his things	1447
hist*	12407
hoje	-1579
hoje $	-1303
hora	3026
how _ $	4476
how _ am	4898
how _ and	1832
how _ doing	-3674
how _ i	-1674
how _ was	-2146
how he	-2163
how i	5442
hoy	2387
hoy $	2861
hung	1544
hung _ me	1618
hung _ on	1618
hung up	1548
hurt	-1965
hurt _ $	-1893
hurt me	-1276
husband _ every	1508
husband texts	1439
i	-6160
i _ $	3404
i _ about	-2667
i _ an	-1947
i _ and	8448
i _ been	-1325
i _ ex	-1712
i _ flowers	1298
i _ happy	1610
i _ he	6356
i _ her	1744
i _ his	-4368
i _ how	-2259
i _ my	-3716
i _ no	-5010
i _ not	-3600
i _ nothing	-1480
i _ on	-2489
i _ ring	1358
i _ see	-1608
i _ she	4007
i _ sorry	2847
i _ to	1910
i _ up	-2697
i _ we	3296
i _ wrote	-1349
i _ you	2737
i am	3777
i answered	1708
i apologize	1265
i asked	-2311
i broke	-1611
i caved	-1349
i do	-1468
i found	1613
i gave	-1954
i have	-2922
i keep	-2352
i let	2386
i liked	3081
i love	1724
i messaged	3592
i miss	2274
i replied	3696
i said	-3655
i sent	3030
i still	-2171
i texted	1586
i told	-3003
i unblocked	-2794
i went	2462
i will	-1588
i wrote	3143
ich	-2334
ich _ gestern	-1742
ich _ sie	-1471
idiot	-1256
if	-3218
if _ •	1463
if he	-8071
if we	2513
ihr	-1865
ihr _ $	-1455
il	5657
il _ a	4160
il _ ecrit	2720
il a	3776
il m	4160
in	-1407
in _ her	-1676
in _ mailbox	2624
in _ me	-1994
in _ today	1442
in a	1256
in love	-1485
in my	4755
in the	-1788
in weeks	2676
invi*	2421
invited	2421
is	-3312
is _ ex	-1996
is _ good	-2388
is _ me	2717
is _ my	3479
is _ without	-1368
is been	1880
is called	-1278
is dating	-1840
is my	-2504
is not	2119
is over	-1666
is seeing	2274
it	-2016
it _ $	-1429
it _ late	1590
it _ over	-1675
it was	-1857
je	-3379
je _ ecrit	1383
je _ envoye	-1446
just	1581
just _ $	2998
just said	-1778
just texted	7561
keep	-2383
keeps	4238
keeps _ me	1920
keeps texting	-1834
keys	4710
keys $	2097
la	3158
la llame	3827
last	-3071
last _ $	-6077
last month	-4205
late	1514
later	-2939
later $	-2939
le _ a	-2584
le _ me	1935
le _ un	-1742
le _ y	3756
le escribi	-2060
leave	1466
leave her	-1484
left	-4859
left $	-3899
left _ a	-1791
left _ voicemail	1508
left a	4281
let	1918
letter $	-1483
lied	-3689
lied _ $	-2466
lied _ me	-3641
lied to	-3641
life	-1900
life _ i	-1738
ligou	5100
ligou _ $	5100
like i	-1385
liked	6078
liked _ $	5606
liked _ photo	2175
liked _ so	1823
liked _ story	1881
liked my	5707
llame	3827
llamo	3908
llor*	2552
lol	1973
lol $	-1285
lol _ $	3258
look	-3332
look*	-1979
looked	-1867
love	-3564
love _ $	-3055
love _ and	1692
love and	-1415
love her	1902
love me	-1426
loved	-4081
loved me	-2224
lovi*	-1630
loving	-1630
loving _ $	-1625
lui	-1560
lui _ ecrit	1383
lui _ envoye	-1446
lui _ un	-1744
m	4978
m _ $	-2117
m _ appelee	3310
m _ ecrit	1917
m a	6670
ma	1899
ma _ $	3966
ma soeur	-2194
madr*	2387
mail*	2566
mailbox	2624
mailbox $	2624
mand*	1876
mande un	-1742
mandei mensagem	2438
mando	4896
mando un	4896
mandou	1878
mandou _ $	1537
marr*	-1607
married	-1605
marry	-6233
matin	3045
matin $	3045
maybe	-1667
me	11929
me $	-8276
me _ about	2368
me _ and	1308
me _ as	1557
me _ audio	4804
me _ calling	-1486
me _ coworker	-1445
me _ day	-1509
me _ e	1694
me _ essay	-2933
me _ eu	1694
me _ has	3117
me _ he	6453
me _ him	6173
me _ how	3554
me _ hoy	3892
me _ i	4119
me _ instagram	1761
me _ is	7184
me _ it	-2859
me _ left	-2940
me _ look	-3094
me _ loved	-2224
me _ mensagem	-1342
me _ morning	-1477
me _ move	-1741
me _ of	2083
me _ old	1563
me _ ontem	4461
me _ photo	1672
me _ she	2440
me _ stop	-2711
me _ text	-1787
me _ that	2431
me _ the	-1930
me _ then	-2079
me _ to	-2374
me _ un	4341
me _ voice	2366
me _ we	-2891
me _ wedding	1601
me _ y	4216
me _ you	1504
me _ your	-1347
me a	-1814
me about	3833
me again	1727
me alone	1996
me anymore	-2979
me contesto	3756
me escribio	5036
me every	-2667
me flowers	-3826
me for	4317
me from	-1798
me i	2322
me last	3590
me ligou	5100
me llamo	4143
me mando	4896
me mandou	1537
me money	-2706
me our	1563
me over	-2208
me respondeu	-4536
me saying	2269
me so	1451
me today	4530
me when	-1428
me whenever	1822
me with	-1551
me yesterday	3979
meet	2239
mehr	-2172
mehr $	-2172
meine	-1409
memes	1689
mens*	5781
mensagem	3437
mensagem _ ela	2068
mensagem e	3881
mensaje	2863
mensaje _ me	3995
mess	1682
mess $	1682
mess*	1509
message	1792
message $	3267
message from	1323
messaged	1944
messaged _ $	-2363
messaged _ ex	-1334
messaged _ from	-2781
messaged _ he	3278
messaged _ •	2929
messaged him	1431
messaged me	4014
messaged my	-1334
messages from	1840
messaging	-2774
messaging _ $	-3302
met _ ex	-1620
met _ yesterday	-1401
met my	-1620
mi	9889
mi _ $	10016
mi _ me	1299
mi cuenta	-2467
minha	3040
minha _ $	6207
minu*	4441
minutes	3765
mir _ $	1587
mir _ mehr	-1336
mir geschrieben	1658
mir nicht	-1336
mira*	-1800
mirando	-1800
mirando _ $	-1800
miss	2274
miss _ $	2806
miss you	3499
miss*	10831
missed	8696
missed _ $	6621
missed _ from	2235
missed calls	2235
misses	2141
misses _ $	1667
misses me	1740
moi	2767
mon	2528
mon _ est	2638
mon ex	3211
money	-2482
money $	-2808
mont*	-2458
month	-4433
month $	-4295
months	-2313
more _ $	-2343
moth*	-2701
mother	-2687
mother _ me	-1496
move	-1946
moved	-3188
moved _ $	-3078
moved out	-2575
mutt*	-2027
mutter	-2027
my	-2751
my _ $	2379
my _ a	-2677
my _ and	-3517
my _ asked	2856
my _ because	-1829
my _ called	1918
my _ did	4207
my _ ex	-2323
my _ has	-2425
my _ his	-1882
my _ husband	2683
my _ i	1643
my _ is	-2848
my _ it	-1315
my _ just	1795
my _ me	1417
my _ my	1360
my _ not	3424
my _ s	-2579
my _ so	1823
my _ texted	-2102
my _ today	4294
my _ told	-2502
my _ up	1552
my _ wrote	1448
my birthday	-3157
my boyfriend	-2576
my ex	5551
my friend	-2645
my girlfriend	-2586
my gym	1773
my husband	-2317
my mailbox	3151
my parents	-1677
my post	2361
my story	6804
nao	-5140
nao _ $	-4543
nao _ respondeu	-4536
nao me	-4536
ne	-1585
need*	-1301
needed	-1301
needed _ and	-1288
needed _ moved	-1288
needs _ $	2529
needs _ and	-1651
never	-6682
never _ $	-5246
new _ friend	-1704
new _ me	2375
next	1584
nicht	-3596
nicht _ $	-2727
nicht mehr	-2065
night	2666
night $	1302
night _ it	1356
night but	1448
no	-9233
no $	-1560
no _ $	-1469
no _ escrito	-1462
no _ from	-2245
no answer	-1798
no me	-1308
not	-5892
not $	2545
not _ anymore	-1310
not _ me	-2269
not _ well	3013
not a	-1564
note	1861
nothing $	-1685
nothing _ $	1671
numb*	3853
number	2781
of	1468
of her	-1518
of stuff	1735
of the	1856
off	-2939
off $	-2210
old _ $	1517
on	2965
on _ $	4201
on _ and	1763
on _ birthday	-4371
on _ date	-3957
on _ last	-1865
on _ night	-1731
on _ phone	-2527
on _ post	2123
on _ with	-1447
on a	3400
on her	-1504
on his	-2015
on me	-3123
on my	3869
on our	-4594
on read	7781
on the	-4733
one _ $	1525
ontem	3227
ontem $	3227
open*	4678
opened	4740
other	-1495
our	-3402
our _ $	-2125
our _ date	-3376
our old	1556
out $	-2435
out _ $	-3017
out _ i	1338
out and	1315
out last	-2986
out of	2770
out to	2223
over	-1594
over $	-1445
over text	-1787
para	-3676
para _ $	-3077
para ela	-1718
pare*	-2455
parents	-2455
past	-1809
peop*	-1587
people	-1587
pers*	-1728
person	-1398
phone	-3341
phone $	-3180
photo	7185
photo $	5387
photo and	1419
pick	1469
pick up	1469
pictures	1474
place	2768
plea*	-1753
please	-1753
plus	-1627
post	2098
posted	-2127
posted a	-1563
que	-1476
que _ $	1534
que ele	-1987
que me	2095
quero	-1994
quiet	-2194
quit	-1328
rang me	1585
reac*	5253
reached	3668
reached _ to	2223
reached out	3668
read	6960
read $	7317
rela*	-1570
relationship	-1302
relationship $	-1256
remo*	-1844
remove	-1797
remove _ from	-1282
remove _ your	-1282
remove me	-1282
repl*	8492
replied	9163
replied _ her	5191
replied _ story	-4653
replied that	1582
replied to	2095
replied with	2553
repo*	2776
repondu	2964
repondu $	2964
requ*	2530
request	1795
resp*	5308
respondeu	2475
respondi	2130
respondi $	2352
right	1794
right _ $	1697
right now	2112
ring	1355
ring $	1359
s	-3101
said	1999
said _ is	1674
said _ misses	1756
said _ needed	-1288
said no	-1548
said she	1875
said thanks	1666
say	1354
sayi*	3661
saying	3661
saying _ a	1864
saying he	2213
says	3927
says _ me	1589
says he	2635
says she	1264
schr*	-1648
scre*	4198
seei*	1945
seeing	1945
seeing _ $	2274
seeing someone	2737
sent	4378
sent _ $	-2501
sent _ an	-1519
sent _ and	1449
sent _ email	-1519
sent _ ex	-1615
sent _ flowers	-3826
sent _ old	1563
sent _ our	1563
sent _ photo	1363
sent _ request	2307
sent a	4430
sent her	-1304
sent me	1499
sent my	-1639
she	17171
she _ $	2891
she _ a	1435
she _ about	5605
she _ all	3153
she _ always	-1524
she _ and	2750
she _ at	3775
she _ calling	2517
she _ her	2025
she _ i	1933
she _ is	1674
she _ last	1284
she _ me	4254
she _ more	-2526
she _ my	1890
she _ not	-1798
she _ on	4071
she _ pick	-2653
she _ she	1365
she _ someone	-1406
she _ thanks	1666
she _ to	1587
she _ today	1563
she _ up	1963
she _ with	1769
she _ yesterday	2334
she _ •	-3347
she answered	3526
she asked	2153
she called	3752
she calls	2246
she came	3547
she did	-3292
she does	1519
she got	-2418
she left	1457
she liked	4601
she replied	4746
she said	4071
she sent	2770
she texted	4566
she walked	-2674
she wants	2634
she was	1572
she wrote	3676
she •	-3347
shot	-3083
shot _ a	-3069
sich	1381
sich _ $	1381
sich gemeldet	2012
sie	5261
sie _ $	-1692
sie _ angerufen	2439
sie hat	7853
sile*	2179
silence	2862
sist*	-1786
sister	-1786
so _ her	1299
so i	2320
soeur	-2194
soir	-1729
soir $	-1729
someone $	2737
someone _ $	-2990
someone else	-2155
sorry	1716
space and	-2693
star*	-2118
started	-2112
started _ that	-2105
stay	2126
still	-4294
still _ and	-1941
still _ her	-1731
stop	-4793
stop _ $	-3000
stop calling	-1486
stop*	-2675
stopped	-2675
stopped _ $	-2577
stopped _ me	-1628
stor*	1350
stories	1487
stories $	2336
story	1890
story $	-1412
stud*	-2876
stuff	3540
stuff $	1816
sus	-2215
sus _ $	-1715
take	-1314
talk $	1840
talk _ $	-1668
talk*	-1451
talking	-1356
talking to	-1523
ten	-1878
ten years	-1357
text	-3732
text $	-2359
text _ $	-1826
text*	12171
texted	9345
texted $	6323
texted _ $	2109
texted _ again	-4556
texted _ and	2628
texted _ ex	-3020
texted _ i	2327
texted _ last	-1737
texted _ night	1982
texted _ so	1451
texted _ to	1300
texted her	2073
texted him	-2795
texted my	-3265
texting	2826
texting _ $	1422
texting again	4125
texting her	-2389
texts	-1302
texts _ all	-1567
texts _ day	1508
texts _ every	1508
texts me	1528
than _ $	-2757
than*	1767
thanks	2220
thanks $	3200
that	-2609
that _ has	1426
that _ not	2573
that _ wants	1811
that _ was	-1470
that he	3716
that i	-1753
that it	-1660
the	-7237
the _ $	-5445
the _ and	-2993
the _ i	-1633
the _ in	1942
the _ time	2860
the first	2867
the phone	-2779
the time	-2560
the very	1596
then	-2040
then he	-1885
things	1257
things and	3158
think	-1649
this morning	2231
thou*	-2521
thought	-1736
threw	1256
thum*	1836
thumbs	1836
thumbs _ $	1836
thumbs up	1836
time _ $	2811
time _ weeks	2867
time and	-1749
time in	2867
to $	-1689
to _ $	1876
to _ about	-2367
to _ alone	-1485
to _ and	1704
to _ back	-1355
to _ calling	-1486
to _ ex	-1317
to _ for	3551
to _ he	5330
to _ him	-2408
to _ how	3424
to _ i	2310
to _ last	-3112
to _ me	3924
to _ messages	1936
to _ my	1379
to _ out	-2879
to _ place	3113
to _ she	1446
to _ story	-3068
to _ with	1837
to _ yesterday	-2233
to ask	6984
to call	1585
to forget	-1292
to get	1780
to go	2799
to her	2863
to him	-2249
to me	-6008
to meet	2239
to move	-1936
to stay	2128
to stop	-2992
to talk	1463
toge*	-6138
together	-6138
together _ me	-5093
together he	-5093
told	-3273
told _ about	-1434
told _ it	-1849
told _ love	1995
told _ loved	-2224
told _ my	-1434
told _ she	2836
told _ still	-1838
told _ stop	-2687
told _ that	-1522
told _ to	-2698
told _ yesterday	2930
told her	-1656
told me	-1955
two	-1371
two _ $	-2417
two months	-2476
um	2058
um _ $	2088
uma	-1593
un	2316
un audio	1963
un message	1276
una	2864
una _ $	2864
unbl*	2620
unblocked	2620
unblocked _ $	3798
unblocked _ today	2067
unblocked him	-1919
unblocked me	5414
und	4395
und _ geantwortet	1611
und _ hat	2064
und er	2064
und ich	1303
up	9407
up $	4502
up _ $	2058
up _ and	1410
up _ door	-2872
up _ gym	1778
up _ him	-1557
up _ me	1618
up _ messages	2417
up the	1694
up to	2108
very	1573
view*	1941
viewed	1941
viewed my	1941
voic*	4875
voice	2366
voice note	2366
voicemail	4875
voicemail _ $	4929
voicemail crying	1766
walk*	-2686
walked	-2686
walked _ $	-2680
wanted _ $	1970
wants	7632
wants _ $	3377
wants _ back	2286
wants _ meet	1270
wants _ talk	3091
wants me	1387
wants to	5988
was	-6799
was _ $	-4412
was _ and	-2165
was _ at	3266
was _ he	-2371
was _ love	-1574
was _ my	3253
was _ with	1781
was doing	-2163
was my	-1529
watc*	4765
watched	2072
watched _ $	1712
watched _ story	2547
watched my	2833
watching	2693
watching _ stories	2712
we	9763
we _ $	2579
we _ all	6304
we _ and	1463
we _ been	2861
we _ married	-1278
we _ never	-2050
we _ texting	7647
we _ the	1514
we _ to	-1435
we _ up	1546
we _ •	1423
we fought	4357
we have	2373
we met	1483
we •	1423
wedd*	1570
wedding	1570
wedding $	1570
weeks	2285
weeks $	2273
well	3013
well $	3013
went	1592
went _ place	3113
were _ $	-1386
were _ for	-1765
were never	-2050
what	-3881
when	-1399
when _ her	-1396
when _ told	-1495
when he	-1331
when*	1816
whenever	1816
whenever _ is	1822
who	6394
who _ $	6826
will	-1724
with _ $	-1599
with _ coworker	-1712
with _ new	-1442
with a	1448
with her	-1819
with his	-1708
with*	-1658
without	-2839
without _ $	-2822
without me	-1368
woke	2108
woke _ to	2108
woke up	2108
word _ her	-1443
word from	-1443
work _ $	-1481
work _ the	2060
would	-1898
wrong	-1342
wrote	3384
wrote _ a	-1663
wrote _ and	2333
wrote _ her	-1302
wrote _ she	3221
wrote him	-1335
wrote to	-1514
y	11038
y _ $	7966
y _ contesto	3756
y me	6822
year	1984
years	-3683
years _ he	-2129
years _ left	-1317
years and	-2704
yesterday _ $	-1521
yesterday _ asked	-1401
yesterday _ called	1851
yesterday he	1851
yesterday she	2596
you $	1803
you _ $	4108
you _ me	-2412
your	-3241
your _ $	-3113
•	-1851
• _ $	-3187
• _ about	5809
• _ after	6449
• _ and	-1416
• _ birthday	-3866
• _ every	-4723
• _ ex	-1829
• _ he	2655
• _ him	4179
• _ his	5806
• _ in	-1478
• _ me	2399
• _ morning	-1477
• _ my	-5235
• _ night	-3853
• _ on	3258
• _ over	-2215
• _ read	7781
• _ said	3392
• _ text	-2036
• _ that	2109
• _ then	1614
• _ to	4363
• _ together	-5832
• _ we	-1647
• _ •	-4417
• after	6449
• on	3791
• then	1614
• to	1392
• together	-5832
• •	-1851
""",
    'draft.logistics': """\
~	-23380
!apology	-6533
!attack	-8022
!bargain	-7542
!begging	-8615
!caring	-7588
!guilt	-6205
!logistics	17969
!probe	-7025
.	4881
.-	-2863
.i+they	6288
.i+you-	-3265
.i-	-4822
.they	6062
.you+they	1924
.you-	-6982
1	3320
10	3817
10 _ $	1853
10 _ late	1713
12	3603
2	4990
2 _ you	-1889
20	3402
20 minutes	1761
4 $	1849
5	4802
5 $	4802
6	4279
6 $	2376
7	2467
?	13664
?i-	-2006
?you-	4222
^ _ $	-7523
^ _ 4	-2980
^ _ about	-2407
^ _ am	6450
^ _ and	-1810
^ _ any	1980
^ _ apologize	-1675
^ _ arrived	2518
^ _ as	6988
^ _ at	4541
^ _ babe	-1796
^ _ best	-2045
^ _ bist	-2453
^ _ bored	-1705
^ _ bout	-1871
^ _ call	3479
^ _ can	1912
^ _ change	-2408
^ _ changed	2705
^ _ check	2892
^ _ come	-1852
^ _ day	2700
^ _ de	-2402
^ _ dich	-2428
^ _ did	2197
^ _ do	-2052
^ _ driving	2977
^ _ for	-8510
^ _ forgot	4872
^ _ fun	-1827
^ _ going	-1680
^ _ good	1856
^ _ great	-2072
^ _ have	4383
^ _ her	3139
^ _ here	-2595
^ _ home	-4420
^ _ i	2096
^ _ if	-2079
^ _ insurance	1861
^ _ is	-2045
^ _ it	-1944
^ _ its	4875
^ _ just	-2584
^ _ know	1832
^ _ la	3947
^ _ left	5825
^ _ luck	-2507
^ _ minutes	1713
^ _ moved	5802
^ _ mum	2019
^ _ my	3206
^ _ needs	3841
^ _ never	-2016
^ _ new	2152
^ _ no	-2445
^ _ not	-5004
^ _ of	-5131
^ _ on	-1669
^ _ or	-1951
^ _ passe	2312
^ _ passport	2498
^ _ pay	2144
^ _ peux	2380
^ _ plan	2024
^ _ plans	-2365
^ _ por	-2849
^ _ prendre	2312
^ _ puedo	3758
^ _ recuperer	2380
^ _ still	2970
^ _ stop	-2183
^ _ stranger	-1749
^ _ te	-1751
^ _ teacher	1764
^ _ tell	2097
^ _ that	-1804
^ _ the	2928
^ _ this	-2836
^ _ tout	-2128
^ _ up	-2996
^ _ us	-2407
^ _ want	-2723
^ _ was	-2394
^ _ well	-2073
^ _ what	-6023
^ _ when	3404
^ _ where	-2895
^ _ will	3919
^ _ with	-1714
^ all	-2063
^ any	-2365
^ are	-5154
^ call	3013
^ can	5027
^ come	-2179
^ did	3888
^ du	-2932
^ feliz	-1872
^ fine	-1809
^ get	-1782
^ give	-1706
^ good	-2370
^ got	5341
^ guess	-1637
^ happy	-2070
^ have	-2563
^ heard	-2173
^ hi	3958
^ hiya	2017
^ hola	-1693
^ hope	-4030
^ how	-5477
^ i	-2296
^ ich	-1874
^ if	-1762
^ it	-2619
^ k	2441
^ kannst	4857
^ lol	-4012
^ me	-2876
^ my	4291
^ need	4464
^ nice	-1747
^ oh	1713
^ oops	3008
^ please	5646
^ remember	-1972
^ running	1713
^ she	2082
^ sorry	-1992
^ te	4597
^ thanks	-2847
^ the	7294
^ wann	1927
^ was	-3258
^ when	2932
^ where	6120
^ you	-8245
^ your	2320
a _ $	-2419
a _ a	3836
a _ day	-1713
a _ when	2600
a coward	-2355
a great	-2151
a joke	-2236
a las	5150
about	-1648
about _ $	-1820
about it	-2617
about the	2540
acco*	3152
account	3152
account $	3152
addr*	7103
address	7103
address _ the	3037
affa*	2312
affaires	2312
affaires samedi	2312
all	-4884
all _ best	-2442
all _ for	-2156
all the	-3874
alone	-1630
alre*	3672
already	3672
am _ $	-3303
am _ my	-2032
am _ now	4316
am _ the	3489
am _ your	-2685
am at	2872
am bored	-1705
am late	-1881
am on	-1635
am sorry	-2082
amo	-1690
an hour	3089
and	-7127
and _ will	-1785
and _ you	3035
and i	-2310
answ*	-5849
answer	-5194
answer _ $	-1716
answer _ i	-1706
any plans	-2365
apol*	-2720
apologize	-2720
apologize for	-2496
appo*	3375
appointment	3375
appointment is	1744
are	-4356
are _ $	3335
are _ coming	-2486
are _ doing	-1915
are _ on	1673
are _ to	-3676
are ready	1668
around 7	2446
arri*	2518
arrived	2518
as	6062
as _ $	1706
as _ as	2766
at	9532
at 5	2274
at 6	3204
at 8	1709
at _ $	6013
at _ instead	2431
at _ now	-1847
at half	1893
at home	-1703
at work	-1942
babe	-1886
babe i	-1627
baby	-3132
back $	-2686
back _ $	3010
back _ the	2257
back from	2029
back on	2288
bad	-2593
bank	2540
be	2671
be _ at	1938
be _ to	1666
be _ you	-2355
be there	3776
beca*	-1984
because	-1984
because _ you	-1825
because of	-2230
been	2129
befo*	2815
before	2815
bem	-1638
bem $	-1638
best	-5955
best _ the	-4361
best for	-2045
bett*	-1789
better	-1740
bill	2704
birt*	-1644
birthday	-1644
bist	-3478
bitte	-1933
book	1652
book*	2989
booked	1796
bored	-2395
both	2950
both _ us	2950
both of	2950
bout	-1898
boxes	2506
boxes $	2506
brau*	10295
bring	5269
bus	2214
by	4841
by _ my	2059
by friday	2743
by text	-2355
by the	1672
call	6047
call _ when	3423
call _ you	3423
camb*	-1772
can	8044
can _ by	2059
can _ drop	1820
can _ get	1973
can _ it	3487
can _ make	1776
can _ me	3329
can _ over	-2132
can _ send	1911
can _ take	2770
can be	-1786
can not	-2148
can you	9524
canc*	2148
car	2734
car $	2838
care	-1811
care*	-7021
cat	3823
chance	-3404
chance $	-2729
change _ $	-2427
changed	3680
check	3788
cinco	5680
cinco $	5680
class	5254
coll*	2212
come _ for	2059
come _ my	2050
come back	-2903
come by	2059
come over	-2061
coming _ $	2970
coming to	-1808
comp*	2213
completely	2213
completely forgot	2213
conf*	2797
cong*	-2103
could	-3198
coun*	-2184
cowa*	-2355
coward	-2355
coward _ by	-2355
cryi*	-3388
crying	-3388
cuan*	4171
cuando	4171
da	3884
da _ $	3884
dame	-1772
day at	-2076
de	-4857
de _ $	-2864
den	2813
dent*	11724
depo*	2623
deposit	3008
deposit $	2877
dich	-3145
did _ the	3021
did _ to	3219
did _ your	-2244
did you	2642
die	16058
dinner $	2805
divo*	5325
divorce	5325
do _ $	-2891
do _ if	1676
do _ want	3468
do _ you	-2598
do to	-1626
do you	4619
doct*	-2171
doctor	-2171
dog	-2845
dog _ $	-2946
doing	-3911
draw*	1736
drawer	1736
driv*	2241
drive	-7531
driving	2241
du	1940
du _ $	2865
du _ ich	-1674
du bist	-1870
e	3961
eight	3545
elec*	2513
electricity	1656
electricity bill	1656
email	2360
enfa*	2380
enfants	2380
enfants _ $	2380
enfants a	2380
enjoy	-1754
eres	-1945
es	-2345
espe*	-1761
eu	-2588
ever*	-3462
every	-2620
every night	-1766
everything	-2744
fami*	-1663
fault	-2620
favo*	-2312
favor	-2199
favor $	-1790
feel	-3627
feel*	-1681
feliz	-1872
fine	-2210
fini*	3191
finish	4510
finish _ at	2714
five	-1916
flig*	-1739
flight	-1739
flight _ $	-1739
for _ handover	2363
for _ i	-2981
for _ night	1636
for my	2059
for the	-1712
for your	-1964
forg*	2682
forgot	2959
forgot _ $	-1701
forgot about	-1960
form	1670
frid*	6093
friday	5646
friday $	6133
frie*	-2675
friends	-2675
from	2441
from the	2465
fun	-2518
gd	1943
geht	-1756
get	5033
get _ $	4139
get there	2396
give it	2752
give me	-2441
glad	-1875
go	-2779
go to	-2182
goes	2469
going	-4433
going _ be	1847
going to	-2325
good $	2509
good luck	-2370
got	5413
got _ message	3314
got a	1673
got your	3314
gran*	2287
great	-2320
guess	-2599
had	-1896
half	8007
half _ $	2728
half eight	3545
hand*	3008
handover	3008
happ*	-2332
happy	-2942
has	4167
have	-2409
have _ $	-4222
have _ great	-2089
have _ late	3583
have fun	-2307
have to	1985
he	2089
hear	-2301
heard	-3164
her	6881
her _ at	2082
here	7134
here _ my	2707
here where	5131
hey _ $	-1880
hi	3958
hi _ up	-1747
hi _ you	2718
hi hope	3827
him	3542
him up	3924
hiya	2017
hola	-1693
holen	1927
holen $	1927
home _ you	4993
hope	-5692
hope _ $	1808
hope _ good	2240
hope _ is	-2044
hope _ well	-1965
hope _ went	-2628
hope the	-3557
hosp*	-2547
hospital	-2547
hotel	2265
hotel $	2265
hour	3007
hour _ is	2165
how	-7976
how _ the	-4576
how _ you	-1695
how is	-6557
i	-1684
i _ $	-2454
i _ a	1683
i _ at	3315
i _ bored	-2375
i _ by	2059
i _ for	-3181
i _ get	3741
i _ her	2441
i _ home	3311
i _ i	-4725
i _ it	6086
i _ key	1934
i _ my	1841
i _ never	-1699
i _ over	-1982
i _ pick	2359
i _ so	-1856
i _ sorry	-2889
i _ text	1772
i _ the	3405
i _ there	2404
i _ to	-2164
i _ up	-1902
i _ work	1778
i _ you	-7247
i can	-1638
i come	3313
i finish	2223
i get	1862
i left	5125
i saw	-1823
i think	2183
i want	-1747
i will	-1693
ich	-4322
ich _ $	-2239
ich _ dich	-2164
ich _ holen	1927
ich _ sachen	1927
ich meine	1927
if _ come	-2315
if _ just	-2243
if _ still	2546
if you	-5210
il	3795
impo*	-1632
in	3256
in _ drawer	1736
in _ now	2032
in the	-3317
inst*	2267
instead	2267
instead $	2431
insu*	2085
insurance	2085
into	1667
into _ $	1667
is	3251
is _ fault	-2153
is _ in	2572
is _ new	-2110
is _ on	1852
is _ you	-1947
is _ your	2057
is your	-3542
it $	1628
it _ fault	-1933
it _ on	1817
it _ the	2488
it _ tomorrow	3521
it is	-6325
its	1653
its _ $	-2428
je _ mes	2312
je _ prendre	2312
je passe	2312
job	-3256
job $	-2327
joke	-2260
just	-7207
just _ $	-4424
just _ check	2251
just _ me	-1969
just got	1658
k	2441
kann _ meine	1927
kann _ sachen	1927
kann*	4857
kannst	4857
kannst du	4857
keep	-1746
key	2498
keys	2733
kids	2170
know _ that	-2080
know _ the	2369
know if	2151
know when	2810
la	7035
la _ $	-4502
las	5150
las _ $	5150
last	-3549
last _ $	-2719
last night	-1936
late	8667
late $	1763
late _ $	4227
late _ to	2092
later	1678
later $	2674
leave	3181
leave the	1821
left	4282
left _ in	3424
left your	5730
les	7306
les _ a	2380
les enfants	2380
let	-2048
let _ know	2810
let _ when	2339
let us	-2311
lies	-1629
life	-3376
like	-2245
lol	-5629
lol $	-1759
los	7828
lost	1695
lost my	2596
love*	-2274
lovely	-2208
luck	-2507
lunch	4732
lunch $	1766
made	-1780
mail	3527
me	-2221
me $	-6613
me _ $	-4277
me _ chance	-1809
me _ for	2222
me _ i	-3880
me _ the	6184
me _ to	-2328
me _ when	2252
me _ your	2002
me i	-1747
me know	2810
me the	3988
me up	2841
me what	1921
me when	2988
meet	3110
meet you	3425
meet*	4203
meeting	4203
meine	4495
meine _ $	1927
meine _ holen	1927
meine sachen	4495
ment*	-2394
mes	2312
mes _ samedi	2312
mes affaires	2312
message	1997
minu*	3831
minutes	3930
minutes late	5741
miss	-2366
money	4997
money _ $	2763
morn*	2532
morning	2532
morning $	2532
moved	5802
moved to	5802
my	6783
my _ $	-4461
my _ address	3089
my _ again	-2011
my _ is	3112
my _ place	1781
my account	1850
my life	-2513
my new	1856
my parents	2192
my phone	1709
nece*	-2038
need	5202
need _ the	2459
need anything	1801
need my	2572
needs	4723
needs your	1903
never	-3399
new	-5461
new _ $	-5856
new address	3302
new guy	-1939
new job	-1877
new place	-2177
nice	-3920
night	-3964
night $	-2544
night _ you	-1917
no	-5172
no _ $	-3791
no puedo	-2222
not	-6148
not _ $	-2931
not _ now	2053
not _ you	-2087
not been	2329
noth*	-1691
nothing	-1691
now	6027
now _ you	9131
numb*	3390
number	3390
of	-3023
of _ $	-4035
of us	2950
of you	-3328
oh	1713
oh _ i	1868
ok	8815
ok $	4825
ok _ i	3080
ok _ you	4568
on	2748
on _ $	2226
on _ radio	-1875
on _ way	2175
on friday	2175
one _ $	3775
oops	3008
or _ the	2591
or i	-3037
our	-2862
our _ on	-1875
our song	-1946
outs*	1995
outside	1995
over	-4058
over _ $	-3024
over there	-3024
owe	2573
owe me	2573
pape*	19420
pare*	2175
parents	1746
park*	7123
party	-3407
party _ $	-1796
passe	2312
passe _ affaires	2312
passe _ mes	2312
passe prendre	2312
passport	2623
passport is	2498
pay	2144
pay the	1685
perd*	-1764
pers*	-3375
person	-2694
person _ $	-2182
peux	2380
peux _ enfants	2380
peux _ les	2380
peux recuperer	2380
pick	5941
pick _ the	2017
pick _ up	3341
pick*	4006
picking	4006
picking _ up	4006
picking me	2430
pict*	-2670
picture	-1965
picture $	-1965
plan	2024
plans	-2365
plea*	2016
please $	-1750
please _ $	-4037
please _ by	3117
please _ the	1814
please _ up	-1715
please call	-1645
please come	-2278
please tell	1846
plum*	2734
plumber	2734
por favor	-2199
post	4002
pour	-1984
pour _ $	-1720
pren*	1767
prendre	2312
prendre _ affaires	2312
prendre _ samedi	2312
prendre mes	2312
prom*	-3095
puedo	3441
quan*	8677
que	-1799
que _ $	-3766
radio	-1875
radio $	-1875
ready	1668
real*	-3849
really	-2656
reco*	5767
recu*	2380
recuperer	2380
recuperer _ a	2380
recuperer _ enfants	2380
recuperer les	2380
reme*	-1807
remember	-1807
remember _ $	-4835
ring	3764
room	3447
room _ $	2046
runn*	1713
running	1713
running 10	1713
running _ late	1713
running _ minutes	1713
s _ appointment	1744
s _ is	1863
sach*	4495
sachen	4495
sachen _ $	1927
sachen holen	1927
safe	-1923
same*	2312
samedi	2312
satu*	1965
saturday	1965
saw	-3797
saw your	-2913
scho*	3372
school	3372
see _ $	-1737
see _ the	2953
see you	1734
send	7409
send _ $	3825
send _ the	1977
send it	3527
send me	3385
she	2343
she _ her	2082
shop	3143
shou*	2438
should	3163
should i	4012
si	-2052
sick	-1832
sign*	5177
sist*	2713
sister	2713
sister $	3654
sleep	-2507
so	-5558
so _ you	-1837
some*	-4712
something	-3513
something $	-2512
song	-2244
song _ the	-1875
soon	-1820
sorry $	3090
sorry _ $	3270
sorry _ am	-2484
sorry _ meeting	2799
sorry _ will	3104
sorry for	-2917
sorry i	-6411
sorry in	2799
spare	2199
start	-2554
start _ $	-1904
stat*	2447
stay	-1997
still	3116
still _ me	3590
still here	3466
stop	-3020
stranger	-1749
sua	-2109
summ*	-2419
summer	-2419
summer $	-2419
sund*	1881
sunday	1881
surp*	1650
table	2674
talk	-3263
talk to	-1642
te	-1753
te _ $	-4462
te _ que	-1713
te amo	-1690
teac*	1764
teacher	1764
tell	2003
tell _ what	1810
text	2000
text $	-2408
than*	-2854
thanks	-2854
that	-9457
that $	-1723
that _ ok	1674
the	17173
the _ $	5823
the _ 2	1632
the _ at	2526
the _ bill	2611
the _ come	2198
the _ for	2949
the _ i	-1895
the _ is	5125
the _ it	-2657
the _ job	-1877
the _ keys	1814
the _ needs	2784
the _ on	2831
the _ place	-2177
the _ s	-1678
the _ the	5574
the _ to	1840
the _ today	2328
the _ want	-1724
the _ was	-3465
the _ will	2194
the _ you	-2939
the address	1691
the bank	2540
the best	-2568
the car	1940
the cat	3823
the deposit	3008
the doctor	-3709
the dog	-1904
the electricity	1656
the handover	3008
the hotel	2265
the insurance	1876
the kids	2170
the money	2595
the new	-5943
the party	-2521
the plumber	2734
the radio	-1875
the shop	1957
the spare	2199
the tickets	2244
the train	1921
them	2641
then _ will	2143
then i	3772
there	3216
there _ 7	2251
there at	2057
thin*	-2524
this	3546
this _ $	1767
this _ is	-1676
this number	3282
this week	2944
thur*	2576
thursday	2576
thursday $	2147
ti	-2594
ti $	-2242
tick*	2244
tickets	2244
to	4060
to _ $	3093
to _ am	-1633
to _ back	-1720
to _ i	-3437
to _ on	-2165
to _ parents	2080
to _ place	5097
to _ the	6857
to _ to	2331
to _ with	1927
to _ your	-2435
to answer	-1631
to check	2251
to do	-2598
to hear	-1668
to leave	2151
to me	-3934
to the	-2862
today $	2230
toge*	-1678
together	-1678
tomo*	3684
tomorrow	3684
tomorrow $	4140
too	-2554
too _ $	-1806
tout	-2688
traf*	2768
traffic	2768
train	1930
train _ $	1921
tran*	10924
trip	-1923
try	-2303
try _ $	-1920
tu	-3205
tu _ $	-1684
tu _ les	2380
tu _ recuperer	2380
tu peux	2380
tues*	5938
tuesday	5938
tuesday _ $	4433
una	-1838
uns	-3019
up $	-2261
up _ $	2451
up at	2331
up the	2017
use	3201
verm*	11042
vida	-1853
vida $	-1853
voce	-3887
voice	-1722
voy	-2839
voy a	-2839
vuel*	-1794
walk	2074
wan	9391
wann	1927
wann _ ich	1927
wann _ meine	1927
wann kann	1927
want	-3271
want $	-2292
want _ $	2645
want to	-3477
wants	1885
was	-11505
was _ $	-3835
was _ the	-1708
was _ you	-2691
way	2175
we	-4219
we could	-2682
wedn*	2321
wednesday	2321
week	2359
week*	2203
well	-6539
well _ $	-1751
went	-2628
went well	-2628
what	-2893
what _ $	-3957
what _ do	-1626
what _ doing	-1824
what _ say	1685
what _ the	6253
what _ you	3223
what a	-3930
what are	-2254
what is	2211
what time	2946
what you	-3198
when	9978
when _ get	2982
when _ i	2444
when _ there	2396
when can	2444
when i	2075
when you	2284
where	9034
where _ you	6954
where are	5525
which	3283
which _ you	3283
why	-2867
will	6967
will _ $	-3888
will _ back	2599
will _ it	3739
will _ later	2799
will _ there	2789
will _ this	-1753
will _ to	3238
will _ when	-1632
will _ you	2839
will bring	4470
will call	2975
will come	1717
will give	1842
wish	-1742
wish*	-3696
with	2244
with _ $	5377
with you	2045
work $	-2729
work _ will	1767
works	2754
xx	-2217
xx $	-2217
year	-5061
year $	-4865
yest*	-3949
yesterday	-3949
yesterday $	-2654
you	-7575
you $	-6157
you _ 2	3551
you _ a	-3082
you _ around	1958
you _ back	-3321
you _ dinner	-2124
you _ do	2071
you _ good	-1848
you _ here	2827
you _ home	-2262
you _ i	5032
you _ if	1880
you _ me	2753
you _ money	2403
you _ my	-2550
you _ ring	1803
you _ station	-2477
you _ that	-2379
you _ the	6146
you _ then	2474
you _ there	2153
you _ you	-2059
you are	-1936
you back	-1692
you been	1790
you call	2289
you come	-2315
you coming	-2486
you did	-2182
you i	-1934
you know	-1971
you left	-2730
you send	1911
you take	2224
you up	-1726
you wan	9391
you when	3252
you will	-4262
your _ arrived	2518
your _ here	4307
your _ of	2490
your _ your	2492
your day	3086
your fault	-2153
your half	1676
your message	3314
your place	4058
your sister	2713
yours	-2173
yours $	-2173
zuru*	-1868
""",
    'draft.caring': """\
~	-30807
!apology	-6329
!attack	-8633
!bargain	-3535
!begging	-7416
!caring	19580
!guilt	-5002
!logistics	-7765
!probe	-7637
.	5769
.-	10031
.i	-8523
.i+you	-2937
.i+you-	5399
.i-	-1974
.they	-1739
.you	11451
.you+they	-2796
.you-	-1789
10	-2097
2	2423
2 _ about	1863
2 _ you	1382
2 _ your	1858
2 hear	1467
4	4604
5	-1806
5 $	-1806
?	-2551
?-	-2890
?i	-2654
?i+you	-3240
?you	-3233
?you-	-1907
^ _ 4	5414
^ _ a	1338
^ _ about	2027
^ _ all	-2965
^ _ already	-1705
^ _ am	1761
^ _ and	-1909
^ _ apologize	-2782
^ _ are	-2760
^ _ as	-1543
^ _ at	-2030
^ _ being	3362
^ _ bem	-3211
^ _ best	2813
^ _ birthday	4688
^ _ bist	-1682
^ _ care	5813
^ _ culpa	-1451
^ _ cumpleanos	4044
^ _ day	-1368
^ _ dead	-1805
^ _ dich	-2467
^ _ dir	4342
^ _ doing	-1670
^ _ done	3019
^ _ du	-2175
^ _ es	-1637
^ _ espere	4380
^ _ fais	-1227
^ _ feeling	2926
^ _ for	5738
^ _ fun	-1765
^ _ geht	-4885
^ _ god	3012
^ _ great	4119
^ _ happy	4911
^ _ have	-3728
^ _ hear	2953
^ _ heard	2177
^ _ hope	4489
^ _ how	-2994
^ _ i	-1730
^ _ in	4799
^ _ is	-3704
^ _ it	-2011
^ _ know	-1366
^ _ la	-2045
^ _ life	3718
^ _ love	1423
^ _ luck	5725
^ _ me	-2554
^ _ mother	1757
^ _ moved	-1594
^ _ need	-1530
^ _ needs	-1996
^ _ never	-1950
^ _ new	-1808
^ _ night	1716
^ _ now	-2099
^ _ on	2947
^ _ pay	-1674
^ _ plan	-2146
^ _ plans	-1928
^ _ poor	2307
^ _ por	-2446
^ _ pour	3434
^ _ que	3632
^ _ quoi	-2992
^ _ ruining	-2604
^ _ safe	1256
^ _ saw	2459
^ _ she	-2065
^ _ sleep	3357
^ _ so	-3223
^ _ soon	4377
^ _ sorry	-1410
^ _ still	-1519
^ _ stranger	-1906
^ _ t	1741
^ _ te	1906
^ _ the	1413
^ _ thinking	-1398
^ _ tonight	-1416
^ _ tu	-1358
^ _ un	-1246
^ _ una	-2041
^ _ up	-2032
^ _ was	-2786
^ _ we	-1729
^ _ well	1985
^ _ what	-1388
^ _ wie	-2242
^ _ will	-3255
^ _ wish	7440
^ _ with	1449
^ _ worries	3027
^ _ your	-1298
^ all	2781
^ any	-1928
^ are	1230
^ been	-1398
^ bon	9488
^ can	-2102
^ congrats	4938
^ did	-1564
^ du	-2039
^ eres	-2023
^ espero	5680
^ feliz	10404
^ get	3349
^ glad	4370
^ good	4324
^ goodnight	2294
^ got	-1458
^ happy	5220
^ have	2448
^ hello	-2408
^ hey	-2917
^ hi	-4513
^ hola	-3795
^ hope	6721
^ how	-1906
^ i	1273
^ ich	3974
^ j	4380
^ je	-1999
^ just	-1962
^ k	-1343
^ let	-1478
^ lol	-1743
^ may	3375
^ merry	4235
^ miss	-1583
^ my	-1416
^ need	-1404
^ nice	-2397
^ oh	-2062
^ oi	-2066
^ proud	2383
^ remember	-1326
^ saw	-1361
^ se	8794
^ si	-2150
^ sinto	-1601
^ sleep	-3005
^ sorry	-2439
^ take	5813
^ te	-3168
^ thank	3109
^ thanks	2228
^ that	1758
^ the	-4869
^ thinking	-2910
^ tu	-4641
^ typical	-1261
^ was	-1234
^ wegen	-1946
^ well	3019
^ what	-3152
^ will	-1425
^ wishing	4290
^ wow	-1416
^ x	-4137
^ you	-6341
^ your	-2229
a	-1589
a _ $	-2316
a _ a	-1864
a _ day	3775
a _ new	3406
a _ one	1983
a _ trip	1256
a _ week	1243
a _ x	1347
a _ year	3406
a _ you	-2230
a great	2793
a la	-1535
a lovely	1596
a nice	1996
a safe	1256
about	4551
about _ $	-3411
about _ dad	2982
about _ i	2252
about _ thinking	3085
about it	1576
about me	2332
about your	5397
addr*	-1630
address	-1630
address _ the	-1465
again	-1734
all $	1793
all _ $	-2070
all _ best	3756
all _ for	2538
all day	-1530
all the	3614
allem	-1261
alles	4986
alone	-2639
alre*	-1878
already	-1878
already $	-1634
am	1477
am _ $	-2158
am _ for	3901
am _ in	2626
am _ sorry	2600
am _ you	7426
am happy	5143
am in	-2085
am so	2738
am sorry	-3586
amo	-1357
an	-1322
and	4770
and _ family	1472
and _ is	1418
and _ sun	1256
and _ the	1244
and _ what	1373
and _ x	2178
and _ you	2228
and enjoy	1256
and have	2422
and i	-2184
and that	1790
and your	1721
anni*	6735
answer	1297
answer $	2167
any plans	-1928
anyt*	-1996
anything	-1996
apol*	-2795
apologize	-2795
apologize _ the	-2516
apologize for	-2789
are	-3276
are _ $	1365
are _ now	-1338
are doing	4360
are happy	-2524
are well	-2043
arou*	1555
around	1555
around _ $	1588
arre*	-1394
as	-2461
as _ $	-1635
as _ as	-1350
at	-4132
at _ $	-4377
at _ place	1852
b	2448
babe	-1397
back	-3326
back _ you	-1923
be _ $	4910
be _ to	-1967
beber	-2053
beber $	-2053
beca*	-2317
because	-2317
been	-2639
been thinking	-1398
being	2710
best	11059
best _ the	6471
best for	2813
bett*	7106
better	6594
better _ $	5137
better soon	2915
bien	4283
bill	-1981
birt*	4759
birthday	4759
birthday $	4512
bist	-1897
bitte	-1795
bitte _ $	-1441
bon	9488
bored	2392
bored $	2688
brau*	-2104
but i	2489
by	-1868
by _ $	-1492
ca	-2823
call	-2620
call*	-1291
calm	1273
calm _ $	1273
camb*	-1464
can	-6739
can you	-2008
car	-1563
card	3150
care	6508
care _ $	5262
care*	11379
ce	-1472
chan*	-1798
chea*	-2512
christmas for	-2604
cinco	-1311
cinco $	-1311
clas*	-1989
classy	-1989
classy $	-1989
come	-3404
come home	-1511
comi*	-1497
coming	-1497
cong*	4534
congrats	4938
congrats on	3821
could _ $	1330
could _ it	1328
coun*	1281
crazy	-3351
cros*	1429
crossed	1429
culpa	-1451
cump*	4044
cumpleanos	4044
dad	6502
dad _ am	2982
dad _ so	2982
dad i	2982
dame	-1464
darl*	1957
darling	2069
day	5214
day $	3788
day _ you	-1955
day at	2128
day x	1530
de	-1346
de beber	-2053
de toi	3402
dead	-1889
dent*	-1713
dese*	1424
dich	-3198
dich _ $	-1372
did	-2441
did _ and	1615
did you	-1891
die	-2552
dir	4342
dir _ es	4953
dir geht	4953
do _ about	2551
do _ you	1596
do it	1378
do not	1858
do you	-2064
doing	1832
doing _ $	1687
doing tonight	-1436
done	2774
done _ passing	1563
done _ your	1563
done on	1563
drea*	5784
dreams	5784
dreams _ $	5178
drink	1718
drive	8341
driving _ $	1563
driving test	1563
drop	-2007
drop _ $	-1925
du	-5443
du _ $	-1594
du bist	-1448
earl*	-1509
earlier	-1509
earn*	4064
earned	4064
earned _ $	4064
earned it	4064
easy	3880
enjoy _ $	1256
enjoy _ sun	1256
enjoy the	1256
entr*	3579
eres	-2592
eres _ $	-1597
eres una	-1954
es $	-2242
es _ $	4651
espe*	10060
espere	4380
espere que	4380
espero	5680
espero que	5680
eu	-1800
every	-1556
exam	3297
exam _ $	2382
exam tomorrow	2382
fais	-1227
fait	-1416
falta	-1601
family	-1315
family $	-1612
favo*	-1864
feel _ soon	2696
feel better	2696
feel*	1913
feeling	3839
feeling _ better	3294
feelings	-1926
feliz	10404
feliz _ $	5895
feliz cumpleanos	4044
felt	2348
fine	1665
fing*	1429
fingers	1429
fingers _ $	1429
fingers crossed	1429
fini*	1962
finishing	2383
finishing _ $	2383
five	-1916
five _ of	-1280
five years	-1880
flig*	2872
flight	2872
flight _ $	2872
for	3263
for _ tomorrow	1281
for _ when	3006
for _ years	1316
for being	2734
for finishing	2383
for you	3101
for your	2999
forg*	-3498
forgot	-1707
frid*	-1501
friday	-1251
frie*	-1361
friends	-1361
from	-2860
from _ $	-1307
fun _ your	-1586
fun with	-1586
gd	-4524
geht	1403
geht _ $	4046
geht es	2711
get	2494
get _ of	1419
get _ rest	2383
get some	1692
give	-1250
glad	7706
glad _ got	1996
glad _ home	1996
glad you	5333
go	-1701
go to	-1760
god	3012
going	1324
going _ be	2455
going to	1743
good	3348
good _ tomorrow	1891
good _ with	2433
good luck	4324
good*	2294
goodnight	2294
goodnight _ well	2294
got	1242
got _ $	3661
got _ money	-1488
got _ safe	1996
got home	1996
got the	1692
great	6390
gud	1994
gute	12078
gute _ $	12078
half	-1737
happy	10025
happy _ $	6745
happy _ day	3652
happy _ hope	1917
happy _ that	-2791
happy _ you	5519
happy birthday	4688
happy for	5143
have	6740
have _ $	2121
have _ answer	2884
have _ great	1938
have _ lovely	1530
have _ safe	1256
have _ trip	1256
have _ with	-1586
have _ you	2713
have _ your	-2145
have a	7526
have no	-2143
have to	2390
hear	4174
hear _ your	3085
hear about	3085
hear your	1536
heard	1943
heard _ dad	2982
heard _ your	2982
heard about	2982
hello	-2408
hello $	-1697
her	-1718
here _ $	1513
hey	-2405
hey $	-1363
hey _ $	2531
hey _ you	-1441
hi	-4513
hi $	-1645
hi hope	-1815
hola	-3795
home	1341
home $	-1989
home safe	1996
hope	13539
hope _ $	-1877
hope _ a	5244
hope _ are	1760
hope _ doing	4360
hope _ feel	-1491
hope _ happy	-2524
hope _ have	2922
hope _ is	5942
hope _ ok	-1308
hope _ went	2107
hope _ you	-5900
hope its	1901
hope she	-2065
hope the	3815
hope your	7653
hosp*	1797
hospital	1797
hotel	-1247
hotel $	-1247
how	-4686
how _ i	-1459
how _ new	-1245
how _ pain	-1240
how _ the	-1516
how _ your	-1321
how is	-2611
how much	-1459
how was	-1416
how you	2524
hugs	2576
hugs $	2576
hun	2728
hun $	1982
hunny	2944
hunny $	2944
hurt	1293
hurt _ i	1853
hurt you	1334
i	-5555
i _ $	-5833
i _ about	1470
i _ and	-1514
i _ feel	-2463
i _ got	3160
i _ happy	5143
i _ have	3586
i _ how	2017
i _ i	-1842
i _ it	-1431
i _ my	-1724
i _ not	-1514
i _ so	2098
i _ the	-4521
i _ to	-2184
i _ you	7486
i am	1711
i apologize	-2776
i feel	-1250
i have	-2312
i hope	2492
i love	-1245
i never	1775
i saw	2656
i will	-2990
i wish	8445
ich	1339
ich _ $	-1917
ich _ dich	-2042
if	-3639
il	-1952
ill	8650
in	-2447
in $	-2457
in _ $	2755
in the	4845
in your	-1696
inte*	4201
is	-2366
is _ $	-2043
is _ at	-1281
is _ i	1706
is _ it	-1797
is _ new	-1381
is _ of	2079
is _ to	3017
is _ you	4962
is a	-1341
is the	-1839
it $	3302
it easy	3880
it is	-1318
it was	-1762
its	1523
its _ one	1901
its a	1901
j	5659
j _ que	4380
j espere	4380
je	-2519
job	5085
job $	6002
just	-3684
just _ $	-2099
just wanted	2111
k	-1343
keep	2219
keep _ $	2977
kids	-2601
kids _ $	-2189
kind	3221
knew	3935
know	-1989
know*	-1239
knowing	-1239
knows	-1245
la	-2449
la _ $	-1385
late	-2495
leave	-2182
left	-1758
les	-1450
let	-2103
liar	-2111
liar $	-1673
lies	-2326
lies $	-1750
life $	-2689
life _ you	3482
life is	3718
like	-3491
like _ $	-1400
lo	2206
lo _ $	2675
loads	-1570
lol	-2463
los	-2040
lost	1326
lots	2818
lots _ and	1997
lots of	2818
love _ x	1537
love me	1524
love you	-1310
love*	5515
lovely	4765
lovely _ $	1530
lovely _ x	1530
lovely day	1596
luck	5725
luck 4	2701
luck _ exam	2382
luck _ tomorrow	1891
luck _ your	2382
luck with	2433
made	2805
made _ $	3023
may	6379
may _ you	3453
me	-6378
me $	-2209
me when	2032
me x	1638
ment*	-2638
merry	4235
mess*	-1732
message	-1496
mir	-1798
mir so	-1424
miss	-3159
miss _ $	-1235
miss _ loads	-1434
miss you	-2375
money	-2183
money $	-1519
morn*	-5104
morning	-5104
morning $	-5104
moth*	1427
mother	1427
mother s	1757
moved	-1594
moved to	-1594
much	-1967
much _ am	-1240
much _ i	-1418
much pain	-1240
mum	2358
my	-1635
my _ was	3404
my life	-1440
need	-1523
need _ reply	2227
need to	1950
needs	-2095
needs your	-1253
new job	2840
new place	1628
new year	2023
nice	-3072
nice one	1673
no _ $	-3113
no _ reply	2227
no _ to	2564
no need	3037
no puedo	-1741
no worries	3027
not	-3579
not _ $	-4795
not _ about	2500
not _ it	1543
noth*	-1351
nothing	-1351
now	-4692
now _ am	-1397
now _ i	-1616
now that	-1305
of	2732
of _ $	-3174
of _ and	3637
of _ day	-1497
of _ finishing	2383
of _ for	2383
of _ today	1413
of _ your	2740
of my	-1343
of the	-2770
of you	3648
of yourself	3026
off	-1331
oh	-2062
oi	-2066
ok _ you	-1299
okay	3791
on	-1573
on _ $	-3023
on _ driving	1563
on _ your	1563
on passing	1563
one $	1904
only	-1731
out _ $	1862
out of	1493
over	-1758
pain	-1596
pain _ am	-1240
pain _ in	-1240
pain i	-1367
pape*	-3600
pas	1441
passing	1563
passing _ driving	1563
passing _ test	1563
passing your	1563
pay	-1674
pay _ bill	-1277
pay the	-1554
peop*	3325
people	3325
perd*	-1344
pers*	-1352
phone	-1820
plan	-2146
plans	-1928
plea*	-4351
please	-4292
please _ back	-2002
please _ not	1853
please _ the	-1505
please do	1853
poor	2307
por	-4990
por _ $	-3055
pour	2507
pour _ $	2697
pren*	3931
prends	4207
prends _ de	4207
prends _ toi	4207
prends soin	4207
prom*	-1622
proud	3312
proud _ for	2383
proud _ you	3500
proud of	3500
puedo	-1945
quan*	-2151
que _ $	-2954
que _ bien	4283
que ta	1376
quoi	-2992
quoi _ $	-2381
real*	3878
really	4020
really _ to	-1358
reme*	-2824
remember	-2824
remember _ $	-1702
reply	3266
reply $	2227
rest	5103
rest _ $	3309
rest well	2395
revi*	-2115
reviens	-2115
room	-1703
ruin*	-2754
ruining	-2604
ruining _ for	-2604
ruining christmas	-2604
s	6681
s _ $	3657
s _ to	2511
sad	-1596
safe	6407
safe $	5151
safe _ and	1256
safe _ enjoy	1256
safe trip	1256
saw you	3121
saw your	-1955
schl*	-1946
se	8794
see	-4025
see _ $	-1372
see you	-2761
she	-2342
shou*	-2610
should	-1464
si	-2341
sinto	-1601
sleep _ $	-1819
sleep _ and	1563
sleep _ have	1507
sleep tight	2859
sleep well	-3116
so	-3261
so _ 2	1863
so _ have	-1788
so _ hear	1863
so _ is	-1454
so _ you	-2261
so sorry	4488
soin	4207
soin _ $	4207
soin _ toi	4207
soin de	4207
some	1692
some*	-2989
someone	-1718
soon	4992
soon $	4579
sorry	-2327
sorry 2	1426
sorry _ about	2965
sorry _ forgot	-1263
sorry _ hear	2689
sorry _ your	1614
stay	-1685
still	-2475
stra*	-1935
stranger	-1906
stranger $	-1374
stre*	4344
sua	-1734
sua falta	-1601
summ*	-1969
summer	-1969
summer $	-1969
sun	1256
sun $	1256
sweet	5952
sweet _ $	3029
sweet dreams	5673
t	1828
t _ me	2301
take	9025
take _ $	4565
take _ and	1646
take _ easy	3880
take care	6955
take it	3430
te	-5090
te _ $	-3040
te _ que	-1846
te amo	-1357
test	1563
test $	1563
than*	2440
thank	3109
thank _ for	3109
thank you	3109
thanks	2440
thanks _ lovely	3236
thanks _ the	1959
that	-2345
that $	-1239
that _ $	-2638
that _ what	3702
that i	-1412
that is	3149
that s	2774
the _ at	-1291
the _ for	1561
the _ in	-1936
the _ it	-1234
the _ job	2840
the _ needs	-1354
the _ of	-1332
the _ place	1628
the _ the	-1804
the _ was	1932
the _ we	1991
the best	3890
the hotel	-1247
the kids	-2601
the money	-1847
the new	4331
the sun	1256
then	-1343
there $	-1750
there when	3585
thin*	1812
think	-1788
think _ $	-1410
thinking	1382
thinking _ $	-2741
thinking _ you	2261
thinking of	2397
this	-3742
this _ $	-2442
ti $	-1264
tight	2859
time	-2340
to _ and	4016
to _ back	1367
to _ just	1305
to _ mum	2003
to _ the	-1322
to _ your	6872
to answer	2229
to be	1943
to hear	2718
to reply	2060
to see	-1566
to the	-1628
to you	4591
today	3606
today $	-1984
today _ to	5374
today is	3308
toi	2736
toi $	3066
tomo*	1738
tomorrow	1738
toni*	-2591
tonight	-2591
tonight $	-1892
too _ $	-3319
tout	-1413
trea*	3183
trial	1826
trip _ enjoy	1256
trip _ the	1256
trip and	1256
tu	6735
tu _ $	10490
tu es	-1637
tudo	-1775
tues*	-1586
tuesday	-1586
tuesday _ $	-1494
typi*	-1261
typical	-1261
un	-1246
un _ $	-1246
una	-2610
una _ $	-1954
uns	-1972
up	-5031
up $	-1757
up _ $	-1509
us	-2584
verm*	-1992
vict*	-2883
victim	-2883
victim $	-2883
voce _ $	2329
volta	-1257
voy	-2122
voy a	-2122
want	-1643
want*	1792
wanted	1794
wanted to	2024
was _ $	3045
was your	-1321
watc*	-1627
we	-1882
we _ be	1660
we had	1624
week*	1387
weekend	1463
weekend $	1587
wegen	-1946
wegen dir	-1946
well	14128
well $	3699
well _ $	6420
well _ on	1563
well _ passing	1563
well _ you	1564
well and	1563
well done	3019
went	2107
went well	2107
were	-1990
were _ $	-1315
what	-4954
what _ $	2460
what _ you	-1282
what you	-2024
what*	-2637
whatsapp	-2590
when _ was	3589
when you	-2524
where	-1886
where _ you	-1433
which	-1792
which _ you	-1792
wie	-2242
wie _ $	-2242
wie _ es	-2242
wie geht	-2242
will	-6286
will _ it	-1544
will _ the	-1530
will _ you	-1452
wish	8775
wish _ $	7367
wish you	8984
wish*	9736
wishing	4371
wishing _ a	4371
wishing you	4371
with	-1291
with _ $	-2432
worr*	3254
worries	3027
worry	2916
would	-2497
would _ to	-1402
wow	-1416
x	2269
x $	2269
xx	2089
xx $	2089
years _ $	-1343
years of	-2048
you	-4760
you $	-1373
you _ $	-4717
you _ about	1326
you _ alone	-1663
you _ and	-1356
you _ answer	1813
you _ any	2429
you _ around	3196
you _ be	2278
you _ best	2880
you _ better	3632
you _ doing	4360
you _ family	1472
you _ finishing	2383
you _ great	1727
you _ happy	-4020
you _ home	1956
you _ in	-1983
you _ it	4966
you _ lots	2307
you _ my	-1473
you _ never	2001
you _ new	2502
you _ no	1567
you _ not	-1315
you _ now	-1338
you _ of	1834
you _ okay	4473
you _ please	-2146
you _ safe	1996
you _ think	-1389
you _ up	-1705
you _ week	1254
you _ you	1629
you _ your	4970
you a	5567
you all	1572
you and	3311
you are	-2173
you at	-2050
you can	-2244
you feel	-1550
you for	3571
you get	1258
you got	4881
you have	5275
you in	-1358
you like	-1276
you loads	-1570
you still	-1301
you today	1632
you well	3669
you were	-1685
your _ $	-5092
your _ am	2884
your _ and	1773
your _ for	-3088
your _ i	2677
your _ of	3957
your _ test	1563
your _ that	1437
your _ the	-1373
your _ thinking	4954
your _ tomorrow	2382
your _ victim	-2883
your _ well	1807
your _ your	-1371
your dad	2901
your driving	1563
your exam	2706
your mum	2719
your new	-5230
""",
    'draft.begging': """\
~	-38963
!apology	-4847
!attack	-8916
!bargain	-5184
!begging	16190
!caring	-5522
!guilt	-7077
!logistics	-4425
!probe	-5013
.-	1497
.i	-2837
.i+you	3932
.i+you-	2044
.i-	1389
.they	-2068
.you-	4464
2 _ $	1865
2 _ 2	2597
2 _ you	1454
4 _ $	1602
4 tomorrow	1670
?	-1950
?-	-2005
?i+you	1970
?i-	2964
?you	-2089
?you-	-2418
^ _ $	-5181
^ _ 4	1199
^ _ a	-2036
^ _ am	-1652
^ _ amo	4751
^ _ answer	2001
^ _ anything	5704
^ _ are	6435
^ _ babe	1179
^ _ be	-1972
^ _ begging	3609
^ _ bist	-1570
^ _ bored	-1435
^ _ can	-1831
^ _ come	3549
^ _ culpa	-2434
^ _ de	3550
^ _ dead	-1291
^ _ dich	11275
^ _ dir	-1449
^ _ do	3459
^ _ du	-2471
^ _ ever	-2122
^ _ everything	-1214
^ _ favor	4361
^ _ for	-3430
^ _ geht	2082
^ _ give	3769
^ _ hate	-2340
^ _ here	-1617
^ _ home	1166
^ _ hope	-2559
^ _ i	-3326
^ _ if	1452
^ _ in	-2456
^ _ just	2669
^ _ la	-1957
^ _ leave	3008
^ _ left	-1226
^ _ life	2052
^ _ like	2517
^ _ loads	1345
^ _ love	3749
^ _ make	-2673
^ _ manques	3992
^ _ me	6215
^ _ mir	2072
^ _ miss	4381
^ _ much	-1801
^ _ mum	-1178
^ _ need	1348
^ _ never	-2674
^ _ not	7831
^ _ of	4284
^ _ on	-1266
^ _ over	3113
^ _ para	3823
^ _ passport	-1174
^ _ poor	-1511
^ _ por	-2226
^ _ puedo	6776
^ _ que	-2630
^ _ quoi	-1548
^ _ s	6069
^ _ saw	-1345
^ _ say	3596
^ _ send	-1164
^ _ so	-2316
^ _ something	4984
^ _ sorry	-1617
^ _ sua	4538
^ _ t	5148
^ _ take	-2116
^ _ te	-2984
^ _ the	-2642
^ _ think	1413
^ _ tu	-3031
^ _ unblock	1557
^ _ up	-1702
^ _ us	3302
^ _ voce	5768
^ _ vuelve	5330
^ _ wait	4209
^ _ want	6109
^ _ we	-2335
^ _ what	1221
^ _ when	-1191
^ _ will	-1241
^ _ wish	-1893
^ _ would	6033
^ _ you	4013
^ after	-1200
^ are	-2645
^ bitte	7795
^ call	-2080
^ come	4698
^ do	1839
^ feliz	-1737
^ give	2674
^ happy	-1367
^ have	-1319
^ hello	-1498
^ hey	-2431
^ hi	-3434
^ hope	-2083
^ how	-1438
^ i	4245
^ ich	1451
^ if	-1930
^ it	1839
^ je	2684
^ just	3289
^ let	2493
^ me	-3139
^ miss	-1989
^ missing	3538
^ my	3118
^ no	5552
^ okay	-1418
^ please	1724
^ por	1664
^ se	-1324
^ si	-2760
^ sinto	8092
^ so	-3943
^ sorry	-3897
^ te	6160
^ tell	1870
^ thinking	5858
^ tu	2263
^ voce	-1222
^ we	-2071
^ what	-2780
^ when	1411
^ why	3572
^ wish	5480
^ wow	-1338
^ x	5727
^ xx	1397
^ you	-7435
^ your	-1940
a _ $	-7120
a _ for	3699
a _ from	1180
a _ you	4264
a break	-1234
a hug	1180
about	-5361
about _ $	-2199
about _ thinking	-1152
about your	-1446
addr*	-1445
address	-1445
after	-2033
after _ i	-1575
again	-3403
again _ $	-2253
again you	-1693
all _ you	-1484
all day	1752
all i	1285
allem	-1862
alone	1586
am	-1164
am _ $	-1215
am _ here	4609
am _ my	1237
am _ you	2904
am _ your	-1873
am begging	4520
am bored	-1435
am different	-1841
am going	2685
am in	-1644
am sorry	-1431
amo	7025
an	-1732
and	-6761
and _ will	1215
and your	1389
anot*	1971
another	1971
answer $	-1746
answer _ $	2761
answer please	2278
any	-1350
anyo*	-1541
anyone	-1541
anyt*	5837
anything	5837
anything $	5199
anything _ $	-1406
anything to	2006
are	1260
are _ $	2265
are _ coming	1555
are _ everything	5015
are _ i	1214
are _ love	2373
are _ of	1547
are _ to	-1506
are my	5015
are the	1339
are well	2352
arms	4817
arms _ $	4536
arre*	-2095
as	-2023
as _ $	-1285
as _ as	-1362
at	-4535
at _ $	-3177
away	-2049
away $	-1942
babe	2134
babe _ you	1663
baby	8023
baby $	3502
baby _ $	2296
baby _ miss	1718
baby _ your	2387
baby i	1605
back	6432
back $	5237
back _ me	2954
back _ the	-1732
back _ you	2291
back to	2954
bad	1680
be	-1204
be _ again	1776
be _ you	1577
beber	-1399
beber $	-1399
beca*	-4953
because	-4953
because _ $	-2851
because _ you	-3279
because of	-3420
been	1364
been _ 2	1731
been up	1731
begg*	4520
begging	4520
begging you	3609
beli*	-2659
believe	-2659
bem	-1181
bem $	-1181
bett*	-3067
better	-1794
birt*	-1577
birthday	-1577
birthday $	-1425
bist	-1859
bitte	11311
bitte _ $	5840
bored $	-1177
brau*	4620
brea*	1201
break	-1234
bus	-1851
but	-3030
by	-4288
by _ $	-1947
by friday	-1389
by the	-1747
call	1462
call $	1335
call _ $	2655
call _ when	-1254
call _ you	-1254
call me	1419
can	2791
can _ $	-1380
can _ be	3131
can _ believe	-2604
can _ get	-1667
can _ i	-1638
can _ me	-2991
can _ my	1634
can _ or	-1988
can _ send	-1213
can _ start	-1358
can _ stop	1715
can _ without	1853
can _ you	2633
can i	1451
can just	-1603
can not	5327
can we	-1633
care	-2473
care*	-1757
chan*	-4045
chance	-2574
chance $	-2410
char*	-1192
charger	-1192
coll*	1216
come	6528
come _ $	4045
come _ please	1640
come home	6122
coming _ $	-1766
conf*	-1402
could	-1955
crazy	5325
crazy _ $	5739
cryi*	1175
crying	1175
cuan*	-3545
cuando	-3545
culpa	-2434
d	-1277
dass	-1274
dass _ dich	-1210
dass ich	-1274
de _ $	2196
de _ que	-1497
de beber	-1399
de toi	-1314
dead	-1295
dejes	2614
dejes $	2614
dele*	-1201
depo*	-1225
desc*	-1351
desculpa	-1351
dich	8526
dich _ $	5754
dich _ habe	-2749
did	-4395
did not	-1357
diff*	-2240
different	-2240
different $	-1907
dir	-1449
disg*	-1411
disgust	-1411
disgust _ $	-1411
disgust me	-1411
do _ $	-2114
do _ do	3208
do _ ever	-1665
do _ get	2743
do _ leave	4103
do _ me	2201
do _ this	3208
do _ to	4678
do _ us	3673
do _ you	1443
do anything	2501
do this	3324
do to	2254
do you	-3156
doing	-2430
doing _ $	-1514
du	-2518
du _ $	-1480
du _ so	1728
du bist	-1263
e	-1191
eres	-1259
es	-2783
espe*	-1307
eu	-3408
ever _ me	-1728
ever*	3715
every	5046
every _ $	5694
every second	1556
everything	4636
everything $	8417
everything _ $	-1343
everything _ you	-2324
everything i	-1428
face	3332
face _ $	-1203
face again	-1203
falta	8092
fault	-1676
favor	9601
favor $	5240
feel*	-1378
feeling	-1276
feliz	-1737
fine	-1193
fini*	-1702
finish	-1479
five minutes	1991
five years	-1211
for	-2823
for _ you	-1200
for you	4752
forg*	-1914
frid*	-1670
friday	-1636
friday $	-1601
frie*	-2002
friends	-2002
gave	-1234
geht	1735
geht es	-1568
get	-2603
get my	-1552
give	3956
give _ a	3090
give _ another	1973
give _ chance	-1806
give _ on	1269
give _ one	-1666
give me	1633
give us	2259
glad	-1395
glad you	-1214
goes	-1982
going	1842
going _ $	2431
good	-2126
got	-1781
habe	-2813
habe $	-2813
had	-2441
happ*	-3284
happens	-1679
happens _ me	-1378
happens to	-1378
happy	-2868
has	-1162
hate	-2534
hate you	-2340
have	-7093
have _ $	-1393
have _ up	1703
have rung	1312
have to	-1433
hear	2502
hear _ $	2779
hear _ voice	3400
hear _ your	-1152
hear about	-1152
hear your	3262
heard	-1231
heart	3866
hello	-1498
here	3544
here $	4598
hey	-3704
hey _ $	-1634
hey _ miss	1914
hey _ you	1826
hi	-3434
hold	2679
hold you	2679
holi*	1578
holiday	1578
home	3083
home $	2970
home _ $	1844
home _ you	-1307
home now	-1188
hope	-2996
hope $	3020
hope _ well	2161
hope you	-1320
how	-4682
how is	-1209
hug _ $	1180
hug _ you	1180
hug from	1180
hurt	-1326
hurt you	-1226
i	1163
i _ $	-2615
i _ 2	1591
i _ a	2554
i _ anything	2006
i _ are	-1149
i _ at	-1493
i _ baby	3535
i _ back	3728
i _ be	2120
i _ been	1549
i _ begging	4520
i _ believe	-2604
i _ bored	-1581
i _ can	1414
i _ come	1799
i _ different	-2173
i _ do	1400
i _ for	-2874
i _ get	-1183
i _ give	-1902
i _ going	2685
i _ have	-1774
i _ i	-1558
i _ in	3497
i _ just	-1813
i _ lose	1489
i _ most	-1162
i _ my	-1174
i _ need	2136
i _ never	-1160
i _ nothing	1479
i _ rung	1312
i _ so	2208
i _ sorry	-1859
i _ wait	4286
i _ want	1487
i _ will	1763
i _ you	7269
i _ your	2871
i can	1516
i come	-2506
i did	-1295
i gave	-1234
i had	-1812
i hate	-2340
i hope	-2853
i just	2547
i love	5885
i miss	5322
i need	4709
i needed	-1162
i never	-2012
i really	1313
i see	1476
i still	1735
i think	1815
i want	5592
i was	1685
i will	-7246
i wish	-2503
i would	6475
ich	2437
ich _ $	-1246
ich _ dich	6220
ich _ habe	-1274
ich dich	-1210
if	-6667
if _ come	-1215
if _ happens	-1378
if _ just	1242
if _ me	-1146
if _ to	-1411
if i	-1397
if something	-1378
if you	-4398
il	6829
ill	-1789
impo*	1404
in $	-1379
in _ arms	4817
in the	-1531
in your	4548
is	-2633
is _ it	1346
is not	1242
is on	-1160
is still	2823
it	-2169
it _ $	-1439
it _ not	2625
its	-1454
j	-2791
je	1953
je _ $	-2122
just	3445
just _ $	2961
just _ away	-2366
just _ me	1280
just _ please	2390
just _ to	1973
just _ you	3596
just answer	2442
just give	3021
just say	3596
just want	2196
just wanted	-1479
keys	-1176
kiss*	2689
kisses	2689
kisses $	2689
knew	-1168
know	-1592
komm	4992
komm _ $	4992
komm zuruck	4992
la	-2064
late	-1592
laugh	4228
laugh _ $	4228
leave $	-1437
leave _ $	1848
leave me	4633
leave the	-1429
left _ when	-1244
left me	-1380
let me	2931
let us	-2416
lies	-1276
life	3393
life $	-1646
life _ you	1509
life is	2052
lo	-1596
loads	3576
lol	-1562
lol $	-1451
long	-1296
lose	1823
lose you	2191
lots	-1652
lots of	-1652
love	7484
love _ $	1485
love _ my	2421
love me	1290
love you	6422
love*	-1952
made	-1383
made me	-1192
make	-2721
make me	-2445
manq*	3992
manques	3992
manques _ $	3992
me	7148
me $	5518
me _ $	8921
me _ am	3502
me _ chance	-2261
me _ do	2861
me _ hear	2591
me _ i	-3564
me _ minutes	1991
me _ need	1306
me _ needed	-1162
me _ of	1250
me _ or	-1248
me _ to	3891
me _ you	-2304
me a	3461
me again	-1727
me away	-1576
me back	-1274
me come	1590
me dejes	2614
me five	1991
me i	4941
me like	-1852
me manques	3992
me one	-1543
me when	-3244
me you	1311
me your	-1146
meet	-1425
ment*	-1555
minu*	1446
mir	1407
mir so	2003
miss	9777
miss _ $	2046
miss _ baby	2531
miss _ loads	2845
miss _ much	1869
miss _ so	1869
miss me	-4954
miss you	8130
miss your	6855
miss*	5476
missing	4532
missing you	3538
more	2002
more _ $	1827
most	-1162
most $	-1162
much	3183
much $	3306
much _ you	-1663
mum	-2289
my	2302
my _ $	1599
my _ can	2137
my _ for	4052
my _ i	1318
my _ is	1721
my _ so	2194
my everything	5015
my fault	-1422
my life	4632
nao	3018
ne	5683
nece*	2008
need	3130
need 2	2177
need _ answer	-1227
need _ back	-1903
need _ hug	1180
need a	1180
need my	-2090
need to	-2335
need you	6151
need*	-1421
needed	-1421
needed _ $	-1242
needed _ most	-1162
needed you	-1162
never	-5238
never _ to	-1637
new	-2633
new _ $	-2031
nice	-1190
nich*	3150
nicht	5882
nichts	3150
nichts _ $	3150
night	1656
night $	3757
no	3575
no _ $	1215
no _ dejes	2614
no _ to	-3302
no me	2276
no need	-2807
no puedo	6325
not	4811
not _ $	1945
not _ 2	1492
not _ can	-2405
not _ it	-1663
not _ my	1953
not _ please	2351
not _ this	5390
not _ to	3378
not _ tonight	3074
not _ up	3107
not _ without	1969
not _ you	-1142
not _ your	2363
not answer	-1579
not be	2260
not been	1578
not believe	-2659
not do	3174
not ever	-1628
not leave	4103
not make	-2514
not stop	1715
not you	3504
now $	2531
now _ $	1805
of _ all	1206
of _ day	2097
of _ every	1413
of _ i	1663
of _ life	1149
of _ today	-1370
of _ x	-1344
of you	1492
of your	1710
ok	-2270
okay	-2149
on	-4157
on you	-1411
one	-1332
one more	1640
open	-1174
or	-3712
or i	-1348
out	-3247
out _ $	-1801
over $	1653
over _ $	-2395
over there	-2395
pape*	-1774
papers	-1183
para	3823
pare*	-1448
parents	-1333
park*	-1173
pas	5794
pass*	-1686
passport	-1202
passport is	-1174
path*	-1653
pathetic	-1653
pathetic $	-1525
perd*	-1195
pers*	-1185
pict*	-1569
pictures	-1358
place	-3480
place $	-3260
plea*	12265
please	12484
please $	5831
please _ $	4563
please _ back	3341
please _ by	-1398
please _ i	2815
please _ me	2905
please _ the	-2805
please _ up	2737
please answer	1530
please call	1452
please come	3637
please just	1803
please leave	-2246
please please	3053
please unblock	1557
poor	-1511
por	2214
por _ $	1377
por _ me	4361
por favor	9601
post	-2068
prob*	-1304
prom*	-2035
puedo	5358
que	-5095
que _ $	-1579
que _ por	-1497
quoi	-1548
quoi _ $	-1217
real*	3692
really	1820
really _ 2	2177
really need	2177
reme*	-1182
remember	-1182
reply	-1390
resp*	1804
revi*	6897
reviens	6897
right	2643
right _ $	3805
rung	1312
s	3642
s _ $	-1913
sad	1302
saw	-1855
say	7228
say _ $	5725
say you	3596
se	-1324
seco*	1522
second	1522
see _ $	1957
see you	3853
see your	-1305
sehr	4850
self*	-1494
selfish	-1494
send	-2415
send _ your	-1146
send me	-1278
si	-3072
sign	2231
since	1646
since _ left	1758
since you	1646
sing*	3813
single	3813
single _ $	3813
sinto	8092
sleep	-2298
sleep $	-1294
sleep _ of	-1961
sleep _ you	-1529
sleep because	-1961
so	4998
so _ $	3002
so _ can	-1153
so are	-1852
so bad	2049
so much	4162
so sehr	4850
some*	2394
someone	-2282
something	5225
something $	1186
something _ me	-1378
something _ to	-1378
something happens	-1378
sorry	-6619
sorry _ about	-1168
sorry _ hear	-1192
sorry i	-1740
speak	2105
start	-2219
start _ $	-2104
still	4891
still _ $	4652
still _ me	1445
still love	1713
sua	6813
sua falta	8092
surp*	-1163
t	4368
t _ me	5654
take	-3734
take _ break	-1234
take a	-1234
talk _ i	2603
te	9082
te _ $	2745
te _ vuelve	5330
te amo	7025
tell _ to	2168
tell _ you	1492
tell*	2065
ten	1260
than*	-1440
thanks	-1440
that	-3756
that $	-1192
that _ $	-1665
that _ is	3563
that _ still	4198
that _ you	-1365
the	-10958
the _ $	-8214
the _ 2	1584
the _ i	-1213
the _ in	-1270
the _ my	1599
the _ of	1733
the _ please	-2013
the _ the	-1655
the _ want	1430
them	-1527
then	-3021
ther*	-2422
therapy	-1548
there	-1677
there $	-3181
there _ hope	3020
there is	3020
thin*	2956
things	-1774
think _ every	1413
think of	1702
thinking	4730
thinking _ $	5051
thinking _ all	1206
thinking _ you	5221
thinking of	4931
this	1219
this to	2887
ti	6493
ti $	7165
time	1770
time $	1558
time _ i	1264
times	1247
to _ $	-5493
to _ a	-1206
to _ again	-1316
to _ am	1598
to _ back	2307
to _ just	-1262
to _ place	-2498
to _ so	3360
to _ to	2954
to _ voice	3400
to _ with	1482
to _ you	8517
to answer	-1548
to do	2150
to get	2905
to hear	2976
to hold	2663
to me	3392
to reply	-1174
to say	-1270
to you	-2778
to your	-2457
today	-2660
today $	-1297
toge*	-1272
together	-1272
toi	-1421
toni*	2090
tonight	2090
too	2160
too $	2736
tran*	-1574
trea*	-1394
try	1272
try _ $	1679
tu	-2424
tu _ $	-1680
tu _ manques	3992
tu me	3992
una	-1376
unbl*	1557
unblock	1557
unblock me	1557
up $	-1918
up 2	1381
up _ a	1619
up now	1615
us	5967
us $	1993
us _ $	3425
us another	2569
verm*	1332
voce	7409
voce $	2864
voce _ $	6840
voice	3323
voice $	2779
volta	12070
vuel*	5003
vuelve	5330
vuelve _ $	5330
wait	4919
walk	-1248
want	7212
want _ $	2520
want _ back	3266
want _ hold	2663
want _ you	3805
want to	1979
want you	2321
wanted to	-1483
was	-2730
was _ $	-1209
was _ you	-1222
was in	4453
we	-3467
we _ $	1225
we _ a	-1176
we _ start	-1169
week	-1265
week*	-2198
weekend	-2167
well $	-1228
were _ $	1267
were here	2857
what	-6083
what _ $	-1594
what _ do	2254
what _ you	-1471
what you	-2324
what*	-1279
when _ coming	2477
when _ needed	-1242
when _ you	1217
when i	-2257
where _ $	1814
where are	1444
why	2956
why _ not	3572
why _ you	3572
why will	3545
will	-3657
will _ you	1318
will not	2700
wish	4212
wish _ $	-2148
wish _ here	2857
wish _ were	2857
with _ $	-1595
with _ again	1873
with you	1426
with your	-1188
with*	5550
without	5550
without _ $	3165
without you	6049
work	-3828
work _ not	-1326
would	3995
would _ anything	2284
would _ to	2333
would do	2156
wow	-1338
write	2088
write back	1747
x	6387
x $	6387
xx	2292
xx $	2292
years	-1632
you	-2911
you $	7276
you _ $	-2862
you _ 2	-1427
you _ a	-2449
you _ about	-1391
you _ back	2080
you _ bad	2049
you _ can	1494
you _ day	1400
you _ do	-1384
you _ everything	3980
you _ here	2765
you _ home	-1443
you _ if	-1573
you _ just	-1958
you _ like	-2008
you _ lots	-1511
you _ love	3557
you _ me	-3378
you _ much	3831
you _ my	3204
you _ need	1576
you _ never	-1608
you _ night	3785
you _ no	-1233
you _ not	-2554
you _ out	-1989
you _ pictures	-1320
you _ please	4987
you _ second	1556
you _ someone	-1210
you _ that	-1389
you _ this	-1700
you _ to	2590
you _ tonight	-1875
you _ too	2736
you _ up	-1299
you _ well	2082
you _ x	3538
you _ you	1175
you _ your	-2939
you a	-1166
you again	1972
you are	2880
you back	3975
you call	2694
you can	-1224
you come	-1215
you coming	1555
you could	-1256
you d	-1277
you did	-1533
you disgust	-1411
you do	-1520
you every	6156
you have	-2895
you like	2455
you loads	3576
you made	-1243
you most	-1162
you my	1772
you need	-1871
you send	-1213
you so	5844
you still	1350
you today	-1395
you want	-1279
you were	1599
you when	-1237
you you	-1209
your	-1610
your _ again	-1701
your _ and	1670
your _ is	-1812
your _ of	-1301
your _ thinking	-1190
your _ your	5083
your arms	4536
your kisses	2689
your place	-1868
your voice	3400
your*	-1287
yourself	-1216
yourself $	-1210
zuru*	4322
zuruck	4992
zuruck $	4992
""",
    'draft.attack': """\
~	-22520
!apology	-2620
!attack	19176
!bargain	-5624
!begging	-9357
!caring	-10302
!guilt	-3743
!logistics	-9725
!probe	-11324
.	-4508
.-	-1506
.i	-5290
.i+you	-6616
.i+you+they	2169
.i+you-	6535
.they	-1828
.you+they	2554
.you-	7641
10	-1711
2	-3503
4	-2269
?	1492
?-	-2542
?i	-3545
?i+you	-1521
?you	-5217
?you-	-5620
^ _ $	1845
^ _ 4	-2035
^ _ a	3658
^ _ about	-2088
^ _ already	3108
^ _ am	-5070
^ _ and	7628
^ _ be	1794
^ _ bem	-1776
^ _ bist	5452
^ _ bother	2750
^ _ broke	-6275
^ _ can	3340
^ _ care	-3769
^ _ come	-1660
^ _ could	-1777
^ _ culpa	-2892
^ _ cumpleanos	-1797
^ _ d	-1670
^ _ day	-1736
^ _ de	-2702
^ _ dead	8944
^ _ destroyed	2940
^ _ dich	2098
^ _ dir	-1645
^ _ drink	-1646
^ _ du	-5892
^ _ e	3193
^ _ es	5321
^ _ ever	1877
^ _ everything	4355
^ _ fais	-1821
^ _ feel	6520
^ _ five	3409
^ _ for	-1561
^ _ friends	1848
^ _ fun	4200
^ _ geht	-2499
^ _ had	-1604
^ _ happy	-1804
^ _ has	-2041
^ _ hate	7058
^ _ her	-1835
^ _ here	-2719
^ _ how	-1742
^ _ i	-4529
^ _ it	-1563
^ _ joke	1781
^ _ kind	2162
^ _ la	6340
^ _ life	-1634
^ _ luck	-2553
^ _ lying	2261
^ _ make	2823
^ _ manques	-1961
^ _ me	-1565
^ _ mir	-1678
^ _ moved	-1849
^ _ much	1866
^ _ my	-3023
^ _ never	8747
^ _ no	-2634
^ _ not	4228
^ _ now	2136
^ _ of	5344
^ _ one	2053
^ _ only	2160
^ _ out	2202
^ _ owe	-2510
^ _ pathetic	3613
^ _ plan	-2424
^ _ por	-2807
^ _ que	-3766
^ _ quoi	-2387
^ _ ruined	1535
^ _ ruining	2638
^ _ s	-2082
^ _ saw	-2200
^ _ see	1952
^ _ she	5715
^ _ should	-1502
^ _ show	-1500
^ _ sleep	-1790
^ _ so	7194
^ _ something	-1588
^ _ sorry	3558
^ _ still	-2033
^ _ stranger	-1640
^ _ such	1890
^ _ t	-1580
^ _ te	5976
^ _ the	-3478
^ _ then	-1852
^ _ this	-2900
^ _ tonight	-1691
^ _ tout	3919
^ _ um	3193
^ _ un	3895
^ _ una	3552
^ _ us	-1685
^ _ voce	-1738
^ _ vuelve	-1628
^ _ we	-2674
^ _ well	-1736
^ _ were	6152
^ _ will	-1703
^ _ wish	-1608
^ _ you	-2769
^ _ your	-3561
^ are	-2030
^ bitte	-3049
^ bon	-1986
^ can	-3256
^ congrats	-3536
^ congratulations	3825
^ did	-1614
^ du	11443
^ eres	7257
^ everyone	1994
^ everything	1577
^ fancy	-1540
^ feliz	-3242
^ fine	2446
^ glad	-1654
^ grow	10023
^ happy	-3664
^ hello	-2097
^ hey	-5025
^ hi	-2572
^ hola	-1814
^ hope	5064
^ how	-3188
^ i	2147
^ ich	3863
^ if	-1749
^ it	2691
^ je	1900
^ just	-2986
^ kannst	-1777
^ let	-1610
^ lol	-1801
^ may	-1647
^ me	2245
^ merry	-3388
^ miss	-2170
^ nice	2565
^ no	-1650
^ nobody	1867
^ oh	1952
^ oi	-1783
^ one	-2262
^ please	-1953
^ por	-1598
^ se	-1687
^ she	-1570
^ si	-1842
^ sinto	-2533
^ so	2493
^ sorry	-4283
^ take	-3769
^ the	-3880
^ thinking	-1866
^ tu	4854
^ typical	3773
^ voce	6919
^ we	-1645
^ what	1573
^ wishing	-2448
^ wow	5436
^ x	-1581
^ you	11843
^ your	3182
a _ $	5561
a _ day	-1898
a _ new	-2326
a _ of	3041
a _ year	-2326
a child	3413
a coward	2477
a drink	-1540
a great	-1847
a joke	5311
a la	4467
a las	-2944
about _ $	1906
about you	3639
about your	-1970
about yourself	2769
act	2767
addr*	-1636
address	-1636
after	-2656
after _ $	-1960
again	4168
again _ $	2253
again you	4914
all	-1591
all _ $	3339
all your	4040
allem	4108
alles	4993
alone	5542
alone $	4677
alone _ you	1525
alre*	2836
already	2836
already $	3220
alwa*	7916
always	7916
always _ $	4989
am	-7579
am _ $	-2658
am sorry	-2602
amo	-3384
an	3264
and	-1643
and _ $	1525
and _ family	2663
and _ will	1667
and i	-2148
and then	1723
and your	1820
answer	-2206
answer $	-2193
answer _ $	2385
answer me	2527
anyo*	5827
anyone	5827
anyone $	2404
anyt*	-1996
anything	-1996
anyw*	2098
anyway	2098
are	3264
are $	3345
are _ $	-4251
are _ a	2386
are _ and	1992
are _ everything	-3905
are _ in	2675
are _ like	2981
are _ of	-1613
are _ seeing	-1752
are _ someone	-1752
are _ the	2680
are a	3515
are my	-3905
are such	1890
are you	-5281
arou*	2292
around	2292
around _ $	2369
as	4161
as _ $	6332
as _ as	1831
at	-4241
at _ $	-1752
at you	2780
baby	-2360
back	-4439
bad	-1964
be	4303
be _ $	2546
be _ to	5656
beca*	-2759
because	-2759
because _ $	-2002
because _ you	-1566
because of	-2030
been	-3029
been $	-2032
beli*	3966
believe	3966
believe _ you	5628
bem	-2159
bem $	-2159
bene*	-1759
benefits	-1759
bett*	-2165
better soon	-1696
birt*	-1705
birthday	-1705
bist	3387
bist du	-2700
bitte	-3809
blam*	2654
blamed	2654
bon	-1986
both*	2595
bother	2708
brau*	-3963
broke	-6275
broke me	-6275
busy	1843
busy _ $	1843
but	3681
by _ $	1829
by text	2477
ca	-2668
call	-2255
camb*	-1857
can	-4463
can _ anyone	-2265
can _ believe	4949
can _ me	-2103
can _ trust	-2265
can _ you	-1904
can you	-2640
care	-5001
care _ $	-3392
care*	-1818
chan*	-3557
chance	-1684
chea*	8646
cheats	1541
cheats _ you	1541
cheats on	1541
child	3413
child $	3413
christmas for	2638
cinco	-3273
cinco $	-3273
clas*	5755
classy	5755
classy $	5755
com	3087
come	-4305
come _ $	-1713
come back	-1733
congrats	-3536
congratulations	3825
cont*	-1604
could	-2282
coun*	-1616
cowa*	2477
coward	2477
coward _ by	2477
cuan*	-2428
cuando	-2428
culpa	-2892
cump*	-1797
cumpleanos	-1797
d	-2135
da	-1778
da _ $	-1778
dame	-1857
day _ $	3927
de	-4684
de _ $	-3335
dead	8119
desc*	-1762
desculpa	-1762
dese*	2237
deserve	3306
deserve _ $	3306
dest*	2940
destroyed	2940
dich $	5434
dich _ $	-3765
did	-5993
did $	-2230
did you	-2120
dinn*	-2486
dinner	-2486
dinner _ you	-1565
dir	-1645
disg*	4519
disgust	4519
disgust _ $	4519
disgust me	4519
do	-4325
do _ even	-1745
do _ ever	3543
do _ have	-2682
do _ me	-2058
do _ to	-2266
do not	1756
do you	-4156
does	2108
does _ $	2162
does that	2162
doing	-3112
drink	-2059
drink $	-1540
drop	7359
drop _ $	7443
du	4214
du _ $	-3865
du bist	6087
e	1745
e _ $	3193
e um	3193
egoi*	2090
elec*	-1506
end	4642
end up	4917
enjoy	6073
eres	8857
eres _ $	5579
eres una	6139
es	2782
es _ $	4660
even	1756
ever	3161
ever _ me	2019
ever*	4620
every	-2148
everyone	6209
everyone $	4311
everyone _ you	1953
everyone knows	2617
everything	-1590
everything $	-5138
everything _ $	3937
exam	-1771
exam _ $	-1589
exam tomorrow	-1589
excuse $	2634
face	4889
face _ $	6120
face again	6120
fais	-1821
fais quoi	-1821
falta	-2533
fancy	-1616
fancy _ $	-1616
fancy _ drink	-1540
fancy a	-1540
fault	2582
fault $	3757
feel	3161
feel _ $	-1968
feeling	-2191
feelings	2168
feliz	-3242
feliz cumpleanos	-1797
find	4704
fini*	-1516
five	4363
five _ $	-1944
five years	4516
for	1882
for _ $	-1505
for _ next	8535
for _ years	1700
for _ you	-2533
for me	2094
for the	-4121
for you	-3995
forg*	-2473
frid*	-1652
friday	-1622
friday $	-1589
frie*	3506
friends	3506
friends _ $	-1990
friends _ benefits	-1759
friends with	-1759
from	2711
from _ $	3625
fun	2583
fun $	-1617
fun _ your	4266
fun with	4266
geht	-3160
geht es	-1964
get	-2941
get _ of	1872
get _ you	-1981
get out	2155
get some	-2114
give	-1770
glad	-2286
go	7736
go to	10889
going	-1790
good _ for	2071
got	-2207
great	-3225
grow	10023
grow up	10023
gud	-1506
gute	-2673
gute _ $	-2673
habe	-1498
habe $	-1498
had _ $	-2029
had a	-2012
half	-1786
happ*	-3216
happens	-1544
happy	-5703
happy _ that	-1682
has	-3263
hate	5413
hate you	7058
have	4743
have _ $	8477
have _ been	-2113
have _ i	-2007
have _ me	-3330
have _ met	4106
have _ with	4266
have _ your	4033
have a	-3808
have fun	2649
have no	6966
have to	-3834
have you	-2139
hear	-2010
hello	-2097
her	-2307
her _ at	-1570
here	-5658
here _ $	-3356
hey	-5912
hey _ $	-2616
hey you	-1751
hi	-2572
hola	-1814
home	-2464
hope	3701
hope _ a	-3434
hope _ are	-3897
hope _ cheats	1541
hope _ have	-2175
hope _ on	1541
hope _ you	11722
hope she	5715
hope you	-3095
hope your	-4219
how	-3070
how _ $	-1822
how _ been	-1508
how _ life	-2184
how _ you	3580
how have	-1508
how i	-1605
how is	-3750
hun	-1839
hurt	-3397
i	-8609
i _ $	-2747
i _ a	-2017
i _ all	-1688
i _ be	2622
i _ believe	4949
i _ for	2416
i _ i	-2635
i _ it	-1571
i _ met	4106
i _ not	-2132
i _ so	-1533
i _ sorry	3890
i _ the	-1721
i _ trust	-2392
i _ want	3156
i _ you	1614
i _ your	-2804
i am	-6945
i feel	5637
i had	-2020
i hate	7058
i miss	-1699
i never	1719
i see	3881
i stayed	-1506
i was	-1623
i will	-1595
i wish	-1804
ich	-2397
ich _ $	4630
ich _ dich	2289
if	-5638
if you	-2356
il	-2297
impo*	1597
in	-3855
in the	1973
is _ fault	3261
is _ it	3565
is _ joke	3190
is _ to	-2606
is _ your	3888
is a	2828
is all	3932
is the	-1502
it	-2250
it $	-2694
it _ $	-2177
it _ all	4139
it _ be	2320
it _ fault	-1506
it _ your	2994
it would	2683
its	-1638
je _ $	4953
job	3052
joke	5258
joke $	2169
just	-6250
just _ me	-1804
just saw	-1811
kann*	-1777
kannst	-1777
kannst du	-1777
kids	-1492
kind _ does	2162
kind _ person	2162
kind of	2162
kiss*	-1821
kisses	-1821
kisses $	-1821
know	-1582
knows	3541
knows what	3345
komm	-1485
komm _ $	-1485
komm zuruck	-1485
la	4347
la _ $	10623
las	-2944
las _ $	-2944
last	-1702
late	-2299
late $	-1542
laugh	2624
laugh _ $	2624
leav*	2171
leave	-2645
leave _ $	-1728
leave me	-1752
leaving	2171
left	-3114
les	-2079
let	-2991
liar	11155
liar $	9954
lies	5375
lies $	3484
life	8126
life $	8505
life _ $	2338
life _ you	-2027
life is	-1634
life you	2872
like	3879
like _ $	4175
like _ on	2271
like a	1537
like you	-2389
list*	-2052
ll	-1994
ll be	-1514
lo	-1764
lol	-2077
long	-2130
lost	-1634
lots	-1745
lots of	-1745
love	-4245
love _ $	-1519
love*	-1695
luck	-2553
luck 4	-1853
luck _ exam	-1589
luck _ your	-1589
lying	2261
lying to	2261
made	-3185
made me	-2931
make	2800
make _ sick	3893
make me	3175
manq*	-1961
manques	-1961
manques _ $	-1961
may	-1918
me _ answer	-1965
me _ can	-1791
me _ did	-2102
me _ i	-3240
me _ not	-1791
me _ you	3336
me again	2455
me an	-2279
me i	-2343
me like	1625
me manques	-1961
me sick	3893
means	2204
ment*	3830
merry	-3388
met	4609
met anyone	2756
minha	2859
minha _ $	2859
mir	-2166
mir so	-1591
miss	-4245
miss _ $	-2458
miss your	-1916
miss*	-2279
missing	-2142
mother $	1653
moved	-1849
moved to	-1849
much _ i	4105
much _ you	-2946
mum	-2257
my	-1970
my _ right	2703
my _ you	1694
my everything	-3905
my life	4961
nece*	-3241
need	-4516
need to	-1580
never	4916
never _ anyone	5201
never _ see	2080
never _ to	1646
never have	-1997
never met	2756
new _ a	3190
new _ is	2578
new _ you	-2131
new year	-5256
next	7439
nice	6744
nice _ $	-5746
nice one	1690
nicht	-1630
night	-3666
no	-2171
no _ $	3432
not	-2819
not _ how	3879
not _ me	1668
not _ now	-1820
not _ talk	2605
not _ you	-3591
not answer	2721
not believe	3966
not bother	2755
not deserve	2772
not even	-1491
not ever	4007
not have	-1548
not trust	-2265
nothing $	1912
nothing _ you	-3150
now	-1871
now $	-2609
of	2710
of _ $	6190
of _ does	2162
of _ life	3386
of _ that	2162
of _ today	-2034
of my	4332
of person	2162
of the	9520
of you	-6486
of yourself	-2616
oh	1952
oi	-1783
ok	-4344
ok _ $	-1928
ok _ you	-1517
okay	-2162
on	2102
on _ $	1834
on _ new	2826
on the	-1648
on you	5097
on your	2159
one $	3527
one _ then	-1751
one _ to	2456
one _ you	-2029
only	6068
only _ $	3909
only _ yourself	2769
out _ $	-1785
out _ my	2198
over	-1714
owe	-2550
owe _ an	-2279
owe me	-2550
pape*	-1990
pass*	-2002
path*	6470
pathetic	6470
pathetic $	3353
perd*	-1553
pers*	6368
person	3090
person _ that	2162
person does	2162
pict*	2104
pictures	2639
place	-2586
place $	-2422
plan	-2424
play*	4352
plea*	-5052
please	-5044
please $	-1690
por	-5645
por _ $	-3051
post	2331
pour	-2512
pour _ $	-2235
prom*	-2736
proud	-3509
proud _ you	-3084
proud of	-3084
puedo	-1584
quan*	-2633
que	-6393
que _ $	-3724
quoi	-2387
reco*	-2987
reme*	-1978
remember	-1978
rest	-1664
reun*	-1638
revi*	-2310
reviens	-2310
right	1616
right _ $	2935
right _ you	2703
right about	2501
ruin*	4173
ruined	1535
ruined _ life	1535
ruined my	1535
ruining	2638
ruining _ for	2638
ruining christmas	2638
s	-4593
sad	6568
safe	-2163
safe $	-1595
said	-1710
saw	-2681
saw your	-1795
say	-2180
se	-1687
see _ $	-2890
see _ again	-2044
see you	1567
see your	3266
seei*	-1759
seeing	-1759
seeing _ $	-1752
seeing someone	-1752
sehr	-2545
self*	3209
selfish	3209
selfish _ $	2492
send	-1878
she	4003
she _ her	-1570
she _ on	1541
she _ you	1541
she cheats	1541
shou*	-2397
should	-2039
show	-1500
si	-2607
sick	4751
sick _ $	-1673
sing*	-1959
single	-1959
single _ $	-1959
sinto	-2533
sleep	-3719
sleep _ have	-1673
so	5332
so $	-2113
so _ $	1646
so _ can	2696
so _ have	2189
so _ i	3650
so _ is	1961
so _ of	1539
so _ you	2005
so bad	-1875
so much	3258
so sehr	-2545
soir	-1816
soir $	-1816
some	-2114
someone	2952
someone $	-2002
something	-2077
soon	-2220
sorry	-1590
sorry for	4096
start	-1815
stay	2961
stay*	-1506
stayed	-1506
still	-1998
stra*	-1684
stranger	-1640
sua	-2889
sua falta	-2533
such	1890
such _ i	1890
t	-2197
ta	-1909
take	-5728
take care	-3904
talk _ me	1774
talk to	1769
te _ $	9856
te _ que	-2029
te _ vuelve	-1628
te amo	-3384
text	3206
text $	2428
than	2155
that	-4187
that _ $	-3187
that _ are	3575
that _ you	-4168
that you	3259
the	-9788
the _ of	-2456
the _ the	-2161
the kids	-1492
then _ $	1949
there	-2820
thin*	-4734
think _ $	1692
think _ yourself	2160
thinking	-3714
thinking _ $	-1749
thinking _ you	-3471
thinking of	-3326
this	-7979
this $	-4850
this _ $	-2000
thou*	-1980
thought	-1978
three	1977
to _ again	3917
to _ and	-4150
to _ so	-1619
to _ you	-1818
to _ your	-2273
to answer	-2174
to hear	-1571
to my	2348
to you	-5912
today	-5325
today $	-3102
today _ to	-2115
today is	-2124
toge*	-1806
together	-1806
tomo*	-3181
tomorrow	-3181
tomorrow $	-2343
toni*	-3510
tonight	-3510
tonight $	-2995
too	-1780
tota*	-2209
totally	-2209
totally _ it	-2209
tout	3154
tran*	-4559
trea*	4452
treated	6279
trust	-2392
trust _ $	-2265
trust anyone	-2265
tu	1573
tu _ $	-3594
tu _ manques	-1961
tu _ quoi	-1821
tu es	5321
tu fais	-1821
tu me	-1961
two	2322
typi*	3773
typical	3773
um	1791
um _ $	1791
un	3895
un _ $	3895
una	5152
una _ $	6139
uns	-1831
up $	-2771
up _ $	4751
us	-3673
va	-2053
verm*	-2737
vict*	5121
victim	5121
victim $	5121
vida	7888
vida $	7888
voce	3357
voce $	-1823
voce _ um	3193
voce e	3193
voice	-1611
voy	-2049
voy a	-2049
vuel*	-1884
vuelve	-1628
vuelve _ $	-1628
want	-2072
want $	-1491
want _ see	2319
want _ you	-2014
was	-4269
was _ $	-2252
wast*	5447
watc*	-2341
watching	-2027
watching _ $	-2027
we	-1508
we _ $	3567
we could	-1734
we had	4331
week*	-2296
weekend	-2212
weekend $	-2122
weeks	1984
well	-7383
well $	-2595
well _ $	-2532
were	4427
were _ about	2788
were right	2616
what _ $	-2137
what _ of	3995
what _ person	2162
what _ with	-2129
what a	7808
what is	-2538
what kind	2162
what*	-3187
whatsapp	-2455
when	-5244
when _ sick	-1550
when you	-1873
where	-1981
who	-2795
why	-2136
will	-2012
will _ alone	2297
will _ be	4407
will _ it	1751
will _ what	-1720
will _ you	-2314
will be	-1808
will not	-2089
wish	-2094
wish _ $	-1582
wish you	-2039
wish*	-2940
wishing	-2679
wishing _ a	-2679
wishing you	-2679
with benefits	-1759
with you	-2158
with your	3655
work	-3241
would _ be	2589
wow	5436
x	-5061
x $	-5061
y	-1566
year	6848
year $	8039
years	7082
years _ $	4134
years _ you	5658
years of	2687
you	4600
you $	5248
you _ a	2456
you _ alone	7243
you _ and	2247
you _ back	-1547
you _ bad	-1875
you _ be	-2146
you _ deserve	3306
you _ family	2663
you _ from	4600
you _ good	1659
you _ great	-2206
you _ happy	-1784
you _ have	-3431
you _ i	-3365
you _ it	-2740
you _ life	2117
you _ like	6731
you _ love	-1806
you _ much	-2129
you _ my	-3613
you _ never	2344
you _ new	-1792
you _ not	-2124
you _ of	-2565
you _ okay	-1822
you _ pictures	2671
you _ selfish	2019
you _ sick	5531
you _ someone	2495
you _ such	1890
you _ the	-3118
you _ then	2364
you _ this	-3633
you _ tonight	-2427
you _ up	3748
you _ you	-3120
you _ your	3071
you a	-2740
you are	11170
you been	-2041
you broke	-6275
you d	-2135
you did	-2177
you disgust	4519
you even	3247
you feel	-1504
you for	-1647
you have	3951
you left	-2434
you made	-3079
you make	3893
you nothing	1982
you only	2065
you owe	-2319
you ruined	1535
you seeing	-1752
you selfish	2492
you so	-3060
you still	-2135
you today	-2096
you up	-10476
you want	-1678
you were	1489
you will	1686
you you	2489
your	1593
your _ $	3277
your _ again	2972
your _ at	3825
your _ is	2126
your _ of	-3124
your _ the	-2621
your _ tomorrow	-1589
your _ victim	5121
your exam	-1631
your fault	3261
your friends	3212
your kisses	-1821
your mum	-1488
your new	8238
your*	4185
yourself	4328
yourself $	4578
zuru*	-2041
zuruck	-1485
""",
    'draft.guilt': """\
~	-45500
!apology	-7034
!attack	-3176
!bargain	-3940
!begging	-6889
!caring	-2902
!guilt	14437
!logistics	-2175
!probe	-5827
.-	-8070
.i	-2267
.i+you	17153
.i+you-	2052
.i-	-5723
.you	-2821
.you+they	2667
.you-	-6795
10 _ to	2375
2	-3919
2 _ $	-1799
2 _ you	-1744
2 b	1662
?	-4643
?-	-1555
?i	2220
?i+you	3408
?you	-1741
?you-	-1953
^ _ $	-3192
^ _ 10	2180
^ _ 2	1451
^ _ a	-4487
^ _ all	4177
^ _ am	-6082
^ _ and	-2515
^ _ apologize	-2053
^ _ are	-3443
^ _ asks	3681
^ _ be	1385
^ _ been	2660
^ _ begging	-1358
^ _ being	-1599
^ _ bist	4804
^ _ broke	7283
^ _ c	2924
^ _ can	-1462
^ _ chance	3021
^ _ cry	2130
^ _ culpa	4941
^ _ d	2546
^ _ day	1761
^ _ de	6173
^ _ dead	-1989
^ _ dich	-4068
^ _ dir	3794
^ _ do	2288
^ _ doctor	2134
^ _ du	1948
^ _ even	1722
^ _ favor	-1870
^ _ five	-1396
^ _ for	1751
^ _ gave	2126
^ _ geht	2896
^ _ give	-1867
^ _ guess	4590
^ _ happens	2049
^ _ happy	-1604
^ _ has	2249
^ _ hate	-1535
^ _ have	1678
^ _ how	-2416
^ _ i	2862
^ _ ich	-2023
^ _ if	-2106
^ _ ignore	4283
^ _ is	-2647
^ _ kann	2272
^ _ know	2223
^ _ leave	-2163
^ _ life	-1647
^ _ lost	2027
^ _ love	-2291
^ _ loved	1486
^ _ meet	-1421
^ _ mir	-1412
^ _ mum	1461
^ _ my	-1446
^ _ need	-1460
^ _ never	-3907
^ _ no	2421
^ _ not	2597
^ _ of	-1438
^ _ on	-1434
^ _ or	6030
^ _ owe	1696
^ _ por	-2484
^ _ pour	-1730
^ _ promised	4620
^ _ puedo	-2803
^ _ que	-2539
^ _ really	3384
^ _ ruining	3771
^ _ says	7267
^ _ she	-1419
^ _ should	-1498
^ _ siento	-1398
^ _ so	-1477
^ _ something	1855
^ _ sorry	-3163
^ _ still	-2082
^ _ stop	-1604
^ _ sua	7106
^ _ te	-1804
^ _ that	-1656
^ _ the	-1653
^ _ this	2660
^ _ to	1525
^ _ tu	3177
^ _ up	3373
^ _ was	3101
^ _ were	-2804
^ _ what	3211
^ _ when	-1696
^ _ where	2243
^ _ will	-4685
^ _ would	-2080
^ _ you	-3112
^ after	3520
^ bitte	-1686
^ can	-2970
^ did	-1445
^ do	2586
^ du	-1999
^ fine	5552
^ got	-1791
^ hey	-2427
^ hi	-3052
^ hope	-2420
^ i	-6057
^ ich	-4935
^ if	2843
^ is	2748
^ it	1463
^ je	-1490
^ just	-3240
^ let	-2544
^ lo	-1398
^ look	2298
^ me	6543
^ my	3878
^ nice	-2079
^ no	-1673
^ nobody	2533
^ one	1608
^ pardon	-1814
^ please	-4449
^ por	11086
^ si	3839
^ so	-1989
^ sorry	-4547
^ te	-2865
^ thanks	5079
^ that	-2387
^ was	3320
^ wegen	6136
^ what	-3705
^ why	-1625
^ wish	-1695
^ you	5806
^ your	2831
a _ $	3074
a _ de	2531
a _ toi	2531
a _ you	-1683
a because	2531
about	-5930
about _ $	-3458
about me	-1898
after	5786
after _ $	1503
after _ did	3047
after _ i	3208
after all	1782
again	-3247
ai	1522
ai fait	1522
all	3292
all _ $	-1569
all _ did	1782
all _ for	1514
all i	1470
all my	-1517
all the	-1487
all your	-1814
allem	5783
alone	4269
alone $	-3289
alone _ you	4218
alre*	-1392
already	-1392
alwa*	-1763
always	-1763
am	6700
am _ $	8773
am _ for	-2430
am _ here	2513
am _ i	-1695
am _ now	-1407
am _ you	-5614
am _ your	2324
am begging	-1752
am gone	1476
am happy	-2173
am sorry	-4342
amo	-1638
and _ $	-2629
and _ is	1949
and _ you	-1697
and i	-1970
and it	3011
and then	-2156
and this	1501
and you	5204
answ*	5121
answer	5683
answer _ $	-1749
answer _ i	1855
answer me	-1592
anyone $	1679
anything _ $	1679
anything to	2162
apart	3277
apol*	-2063
apologize	-2063
apologize for	-1806
are _ i	2734
are _ me	-1998
are _ now	2138
are _ to	-2343
are doing	-1412
are happy	3572
are the	1898
are you	-2454
arre*	3481
as	-1619
asks	3681
at	-2179
at _ $	-1704
at _ now	1713
at _ what	2252
at night	2252
away	3825
away $	3758
back $	-2331
back _ you	3591
back or	1831
be _ i	1476
be _ late	2182
be _ when	1476
be sorry	1476
beca*	11135
because	11135
because _ $	5599
because _ could	2285
because _ not	2285
because _ this	1374
because _ toi	2531
because _ you	4580
because de	2531
because of	6394
because you	2285
been _ you	2596
befo*	2740
before	2740
begg*	-1752
begging	-1752
begging you	-1358
being	-2184
believe _ you	-2757
bett*	-3146
better	-3136
better _ $	-2613
birt*	2022
birthday	2022
birthday $	2597
bist	4482
bist du	5923
bitte	-1812
blam*	-1811
blamed	-1811
boss	3421
boss $	3421
brau*	-1817
broke	7283
broke me	7283
but	-2748
c	2210
ca	2934
call _ $	-1587
call _ back	2251
call _ i	2091
call _ or	1831
call _ when	-1766
call _ you	-1766
call*	1565
calling	2123
can	-2367
can _ anyone	4005
can _ at	2072
can _ sleep	2559
can _ trust	4005
can _ without	-1779
can i	-1988
can just	2510
can not	3078
care	3264
care _ i	2039
care _ you	1516
ce	1390
ce _ ai	1522
ce _ j	1522
ce que	1522
changed	-1641
chea*	-3179
chri*	2935
christmas	2935
christmas for	3771
come	1620
come _ $	2131
come _ you	2908
come over	3951
comes	2154
cont*	6316
contestas	6571
contestas _ a	6571
could	1600
could not	2285
cry	2569
cry _ night	2130
cry every	2130
cryi*	7799
crying	7799
cuan*	4873
cuando	4873
culpa	4941
d	5354
dad	-1689
dass	-2691
dass _ dich	-2628
dass ich	-2691
day	-1651
day $	-1574
day _ $	-2157
de	2185
de _ $	-4450
de _ que	5455
de toi	2032
dead	-2008
dead _ $	-1946
dejes	-2296
dejes $	-2296
dele*	-1516
deposit	-1419
dese*	-2481
deserve	-2436
deserve _ $	-2436
dich $	-1890
dich _ $	2204
dich _ habe	4256
did	3168
did $	4456
did _ me	1616
did _ to	1736
did for	1782
did not	-2994
did you	-1770
dinn*	-2387
dinner	-2387
dir	3794
disg*	-2622
disgust	-2622
disgust _ $	-2622
disgust me	-2622
do	2803
do _ $	-1399
do _ answer	3349
do _ call	1619
do _ care	2361
do _ even	2978
do _ get	-1407
do _ know	2298
do _ leave	-2315
do _ me	4346
do _ to	-2995
do not	3494
doct*	1736
doctor	1736
doctor _ is	2134
doing	-2250
doing _ $	-1420
drive	2234
du _ ich	3739
du bist	-1441
es _ $	-2541
eu	7989
even	3685
even _ what	1722
even _ you	1722
ever _ me	1875
every	3624
every _ $	-2416
every _ i	1718
every night	5602
everyone $	-1667
everything _ you	3551
everything for	2392
fait _ $	2699
fami*	4272
family	4571
family $	4746
fault	1819
fault $	-1786
favor	-2619
feel	4879
feel _ $	4952
find	-1922
fine	5409
fini*	-2200
finish	-2106
five _ $	1733
for _ at	-1482
for _ i	-1969
for _ this	1501
for _ when	1443
for _ you	3485
for being	-1712
for the	2860
for you	3001
forg*	-2017
frie*	-1742
friends	-1742
from _ $	-2683
fun	3811
fun $	4391
gave	1556
gave _ everything	2392
gave _ for	2392
gave up	2392
geht _ $	-2546
get $	1501
get _ $	-2058
get _ you	2492
get there	-1403
give	-3423
give me	-2037
go	-2031
gone	1476
gone $	1476
good	-2233
got	-2277
great	-1691
guess	4007
guess i	4810
habe	4193
habe $	4193
had	1416
had _ $	4355
had a	3118
happ*	2986
happens	5374
happens $	2318
happens _ me	3055
happens to	3055
happy	1929
happy _ $	-1736
happy _ that	1625
happy _ you	-2669
happy for	-2173
has	1575
hate	-1725
hate you	-1535
have	-1753
have _ $	-2391
have _ since	4587
have _ you	-1376
have a	-1770
have been	3809
have fun	3869
have not	1689
have to	-1802
hear	-1442
heart $	2498
here	2018
here $	-2364
here _ my	3011
here _ you	4528
hey	-2437
hi	-3052
hice	1983
hice $	-1398
him	2746
him $	3043
home	-3418
home $	-1549
hope _ a	-1651
hope _ are	1627
hope _ doing	-1412
hope _ feel	5303
hope _ happy	3572
hope _ is	-1404
hope _ you	1531
hope she	-1419
hope you	4038
hosp*	2088
hospital	2088
how _ $	1352
how _ i	2011
how _ pain	2206
how _ sleep	2252
how can	2252
how much	2011
hurt you	-1776
i	6338
i _ $	-4053
i _ a	-1860
i _ all	2933
i _ and	-1632
i _ anything	2162
i _ are	2413
i _ be	-2458
i _ been	3806
i _ begging	-1752
i _ can	1781
i _ crying	3052
i _ every	1618
i _ everyone	2591
i _ everything	2392
i _ feel	5636
i _ for	2991
i _ gone	1476
i _ happy	-2173
i _ have	-2651
i _ home	-1381
i _ how	-2425
i _ in	3044
i _ it	-3245
i _ just	4763
i _ nothing	2795
i _ over	2247
i _ sick	1621
i _ sorry	-5146
i _ stop	-2372
i _ that	2795
i _ there	-1739
i _ to	-1625
i _ trust	3983
i _ up	2837
i _ you	-3155
i apologize	-1797
i can	2692
i come	-1352
i do	-1670
i gave	1556
i get	3628
i guess	4810
i hate	-1535
i have	2765
i hope	4610
i love	-2013
i miss	-1628
i never	1568
i really	3407
i regret	-2139
i see	-1920
i stayed	3479
i think	-1588
i was	-2366
i will	-1693
i would	-1934
ich	3631
ich _ dich	2942
ich _ habe	-2691
ich dich	-2628
if	2770
if _ a	3594
if _ back	-1547
if _ come	-3144
if _ happens	3055
if _ keep	2289
if _ not	1424
if _ to	2432
if _ up	1409
if _ you	-1657
if something	3055
igno*	5945
ignore	4020
ignore _ see	4020
ignore me	4283
ill	-2551
in $	2085
in _ $	-3052
in _ will	1445
in your	-2148
is _ fault	3183
is _ get	1501
is _ i	3035
is _ the	4295
is _ your	-1772
is your	4416
it $	-3978
it _ be	1655
it _ fault	3575
it _ too	4528
it _ your	3049
it is	9298
it was	-1654
its _ $	1416
j	-2065
j _ fait	1522
j ai	1522
je	3238
je _ $	1899
je _ mal	3892
je vais	3521
just	2269
just _ away	4998
just _ me	2677
kann	2272
kann ich	2272
keep	4470
keep _ $	4256
kids	4248
kids _ $	4321
know	4466
know _ that	3579
know what	1492
know*	2409
knowing	2409
last	1430
last night	-1537
late	2492
late $	4229
left	4824
left _ when	1790
left me	1999
let	-3023
let _ you	-1445
let me	-1440
life	-3915
life is	-1647
like _ did	1531
like _ on	-1712
live	1752
live _ $	1752
live with	2524
lo	1541
lo _ hice	1983
lo _ por	1983
lo _ todo	-1398
lo que	1983
lo siento	-1398
lol	-1875
look	4086
look _ you	2298
look what	2298
lost	3369
love	-5383
love _ $	-3134
love you	-2122
loved	1486
made	4722
made me	4840
mail	-1400
make _ sick	-4323
mal	3573
mal $	2725
me	5043
me $	4464
me _ $	-6190
me _ answer	3375
me _ did	3313
me _ for	-1454
me _ i	6918
me _ on	2049
me _ the	-2664
me _ to	-2605
me _ what	2058
me _ you	-4750
me an	2823
me away	3260
me back	1614
me come	4524
me dejes	-2296
me i	-2619
me like	3759
me see	2374
me sick	-4323
me what	-1401
mean _ to	1686
mean _ you	1828
meet	-2670
meet _ and	-1391
meet me	-1933
mir	2140
mir so	3120
miss	-3073
more	-1731
much _ am	2206
much _ i	2091
much pain	2206
mum	2061
my	-3255
my _ $	-1634
my _ you	4636
my fault	-1365
my job	1870
my life	-3096
my mum	1594
my parents	1483
nao	7062
ne	1551
nece*	6705
need	-3254
need to	-1751
never _ anyone	-2161
never _ to	2308
never leave	2942
new	-1929
nice	-2568
night	3817
night $	-2501
night _ what	2252
night _ you	6867
night i	1736
no	4923
no _ dejes	-2296
no me	-1628
no puedo	4846
nobo*	4092
nobody	4092
not _ anyone	2637
not _ can	3066
not _ care	1483
not _ i	1891
not _ if	2112
not _ me	1422
not _ to	-3174
not _ will	2674
not _ without	-1939
not answer	1943
not be	2288
not call	1658
not deserve	-1963
not do	-1374
not even	2271
not i	1595
not leave	-2315
not make	4441
not trust	4005
not you	-1920
noth*	1828
nothing	1828
nothing $	1411
nothing _ $	1544
nothing to	2299
now $	2052
now _ am	2917
now _ i	2722
now _ you	-3914
now that	1992
of _ $	1644
of my	-1644
of you	2779
okay	-2154
on	-2124
on me	-2009
on my	2627
once	-2382
once and	-1391
one	-1574
one $	-2397
one _ you	2029
only	-1965
only _ $	-1807
or	8479
or _ am	2068
or _ will	5264
or i	8790
our	1879
out	-1632
over	5593
over $	1589
over _ $	4222
over there	4222
owe _ an	2823
pain	2142
pain _ am	2206
pain _ in	2206
pain i	2149
pard*	-1814
pardon	-1814
pare*	1494
parents	1602
party	3093
party _ $	3322
path*	-1689
pathetic	-1689
pathetic $	-1502
pers*	-1654
person	-1512
phone	-1435
pick _ i	2055
pick _ or	1736
pick up	1385
pict*	2072
pictures	2163
pictures $	3568
play*	-1997
plea*	-6597
please	-5935
please _ i	-1675
please _ me	-1760
por	11257
por _ $	1829
por _ lo	-1398
por _ me	-1870
por _ no	4161
por _ que	-1398
por favor	-2619
por todo	-1398
post	1402
post _ $	3531
post _ pictures	3568
pour _ $	2547
prom*	2971
promised	4620
promised _ never	2942
promised you	2942
proud	1750
prove	-1430
puedo	2796
que	2643
que _ $	-2158
que _ ai	1522
que _ fait	1522
que _ por	5455
que hice	2810
que j	1522
real*	1367
really	1399
really _ to	3724
regret _ i	-1514
regret how	-1514
reme*	1871
remember	1871
reply	5170
reply _ i	5608
revi*	-2736
reviens	-2736
right	-1487
right _ $	-1461
ruin*	2934
ruining	3771
ruining _ for	3771
ruining christmas	3771
s	-1665
saw	-1446
say	-2516
says	7267
schl*	6136
see _ happens	2318
see what	2318
see you	-2145
send	-2011
send it	-1400
she	-1601
shou*	-2720
should	-2687
si	6883
si _ contestas	6571
si no	6571
sick _ $	3889
sien*	-1398
siento	-1398
siento _ lo	-1398
siento _ todo	-1398
siento por	-1398
since	3602
since you	3602
sing*	-1786
single	-1786
single _ $	-1786
sleep	2752
sleep _ night	2252
sleep at	2252
so	-3704
so _ $	2007
so _ can	-1473
so _ you	-1952
so much	-1457
some*	1847
something	2297
something _ me	3055
something _ to	3055
something happens	3055
sorry	-8575
sorry $	-2592
sorry _ not	-1760
sorry i	-2798
sorry when	1476
stat*	-1482
stay*	3479
stayed	3479
still	-3941
still _ $	-1400
still _ me	-2386
stop	-2493
stre*	2104
stup*	1638
stupid	1638
sua	6621
t	-1362
ta	2401
take	-2944
take _ $	-1676
talk	-2574
talk _ me	-1453
talk to	-1684
te	6406
te _ $	4088
te amo	-1638
tell _ $	2662
tell me	-3373
tell your	3174
text	-3243
than	-2426
than*	6052
thanks	6052
thanks $	-1561
thanks _ $	2446
thanks _ i	1769
thanks _ you	3552
thanks for	3963
thanks to	3552
that _ to	3535
that _ what	-1498
that _ you	4359
that is	-2820
the	-3203
the _ $	-3849
the _ are	4626
the _ can	3014
the _ is	-1817
the _ it	2425
the _ says	2140
the deposit	-1419
the doctor	2046
the kids	4248
then	-2494
then _ $	-1760
then i	-1374
ther*	4167
there	1814
there $	3221
there when	-2232
think	-2267
think _ $	-1431
this	6177
this $	2933
this _ i	4269
this _ is	2125
this _ me	1755
this _ what	1501
this is	1466
thro*	1677
through	1677
through $	2387
throw	2059
throw _ $	2059
throw _ away	2059
ti	2329
ti $	2628
time	-2159
to _ $	4565
to _ you	-4298
to _ your	-2655
to reply	2738
to you	7093
to your	1659
today	-2097
today $	-1603
todo	1983
todo _ hice	2810
todo _ que	1983
todo lo	1983
toge*	-1661
together	-1661
toi	5050
toi $	3366
tomo*	-1427
tomorrow	-1427
too	2151
too $	-2073
too _ $	4354
too late	4528
tout	4392
tout _ j	1522
tout _ que	1522
tout ce	1522
trea*	-4602
treated	-3887
trust	3983
trust _ $	4005
trust anyone	4005
tu	1448
tudo	1998
two	1693
unde*	2021
understand	2021
up _ $	-2895
up _ for	2392
up _ i	1675
up _ will	1983
up _ you	3754
up everything	2392
up or	1736
us	-1616
vais	3521
vais mal	3892
vas	5212
voce $	1519
wait*	2441
walk	1668
wan	-3196
want	-3407
was	3244
was _ you	-1645
was my	-1407
wast*	-1489
we	-5505
we _ $	-2661
we had	-2087
week*	-2124
weekend	-2063
weekend $	-1417
wegen	6136
wegen dir	6136
well	-2750
well $	-1732
were	1462
were _ $	2587
were _ i	1534
what	4859
what _ $	1615
what _ did	2858
what _ for	2781
what _ get	4300
what _ i	-1401
what _ me	2891
what _ you	-3105
what happens	2318
what i	4099
what you	7189
what*	-1445
when	3360
when _ am	1476
when _ get	-1612
when _ gone	1476
when _ i	-1583
when _ is	1558
when _ need	2330
when _ sick	3361
when _ there	-1403
when _ you	2004
when can	-1583
when i	4611
why	2885
why _ left	3681
why _ not	-1625
why _ you	-1625
why will	-1394
why you	3681
will _ $	4467
will _ all	-2113
will _ everyone	2591
will _ it	-1847
will _ late	2193
will _ my	-1530
will _ our	2507
will _ sorry	1476
will _ this	2212
will _ what	1930
will _ when	3787
will _ you	-3229
will _ your	1766
will be	2464
will not	-2959
will stop	-2106
wish	-2866
wish you	-1824
with*	-3322
without	-3322
without _ $	-2611
without you	-3287
would _ me	1727
x	-1848
x $	-1848
you	3521
you $	1792
you _ about	-2850
you _ alone	-2360
you _ an	1707
you _ and	1550
you _ answer	1687
you _ at	2252
you _ b	1662
you _ be	2825
you _ call	2142
you _ come	3580
you _ deserve	-2436
you _ do	2555
you _ doing	-1412
you _ even	1699
you _ everything	-2544
you _ from	-2253
you _ good	-1431
you _ happy	3047
you _ have	-1647
you _ heart	2498
you _ here	-1802
you _ him	3043
you _ hope	1850
you _ i	-5745
you _ if	-1834
you _ is	1477
you _ just	2441
you _ know	3263
you _ leave	2942
you _ love	-2104
you _ me	6042
you _ much	-1375
you _ my	-1707
you _ not	4946
you _ now	2138
you _ okay	-1576
you _ pictures	1984
you _ sick	-1551
you _ that	4578
you _ the	-2376
you _ then	-2384
you _ this	2600
you _ to	-1796
you _ too	-2073
you _ what	4468
you _ would	1818
you _ you	5418
you _ your	-2442
you and	-1564
you are	-3352
you at	-1407
you broke	7283
you can	2164
you come	-3144
you could	2184
you d	5354
you did	5345
you disgust	-2622
you even	1414
you every	-2552
you feel	4883
you get	-2027
you had	3598
you just	3193
you know	3331
you left	6338
you like	-1688
you made	5420
you make	-4323
you never	-1511
you owe	1815
you post	3353
you promised	4620
you sleep	2252
you so	-1771
you still	-3076
you up	-1486
you wan	-3196
you were	2044
you when	2003
you will	5726
you would	3445
you you	-1690
your	-2969
your _ $	-1630
your _ is	-1410
your _ the	3363
your boss	3421
your fault	3183
yourself $	-1751
zuru*	-2987
""",
    'draft.bargain': """\
~	-38106
!apology	-3637
!attack	-3573
!bargain	12807
!begging	-3537
!caring	-4542
!guilt	-6125
!logistics	-6694
!probe	-5456
.	9132
.-	-9732
.i	5799
.i+they	-1630
.i+you	3096
.i+you-	-1907
.you	-4539
.you-	-5659
14th	-890
14th $	-890
2	-1543
20	-1028
20 minutes	-999
3rd	-866
4	-1068
6	-1706
6 $	-1196
7	-1302
?-	-2070
?i	3812
?i-	1003
?you	-2101
?you-	-1457
^ _ $	-5337
^ _ a	-1561
^ _ about	4215
^ _ am	-2655
^ _ are	-1759
^ _ as	-2379
^ _ back	2146
^ _ bist	-3197
^ _ bring	-1217
^ _ can	3842
^ _ care	-961
^ _ changer	1747
^ _ could	2388
^ _ culpa	-1053
^ _ de	-3246
^ _ destroyed	-934
^ _ dich	-2137
^ _ dir	-1163
^ _ do	-3323
^ _ du	5682
^ _ email	-906
^ _ espere	-1692
^ _ everything	-1288
^ _ for	-3599
^ _ friends	2687
^ _ give	1799
^ _ got	1032
^ _ hope	-1170
^ _ ich	-912
^ _ if	3050
^ _ ignore	-1476
^ _ in	-955
^ _ is	-2953
^ _ kann	-983
^ _ la	-939
^ _ leave	-1083
^ _ let	2266
^ _ love	-1612
^ _ me	-2433
^ _ meet	2553
^ _ mich	3564
^ _ mir	-1029
^ _ move	1728
^ _ much	-1323
^ _ my	-1580
^ _ need	-943
^ _ no	-2085
^ _ not	-4849
^ _ of	-1916
^ _ ok	-1289
^ _ one	1398
^ _ or	-1941
^ _ por	-868
^ _ promise	2265
^ _ que	1835
^ _ quit	1249
^ _ quoi	-919
^ _ read	1249
^ _ s	-1130
^ _ sorry	-1699
^ _ start	4014
^ _ stop	1103
^ _ swap	-890
^ _ take	2780
^ _ te	-1206
^ _ the	-2943
^ _ then	898
^ _ to	-3076
^ _ try	1343
^ _ tu	5180
^ _ una	3765
^ _ up	-1326
^ _ us	4560
^ _ vais	979
^ _ voce	2311
^ _ vuelve	-882
^ _ want	-3175
^ _ was	-2741
^ _ we	4692
^ _ well	-1111
^ _ werde	3564
^ _ what	-1248
^ _ will	4209
^ _ work	-1190
^ _ you	-7021
^ _ your	-1629
^ bitte	-981
^ can	954
^ come	2425
^ do	-2387
^ du	-1465
^ eres	-965
^ give	1987
^ happy	-1125
^ have	-1027
^ hey	-2151
^ hi	-1582
^ hope	-1658
^ how	993
^ i	1065
^ ich	1698
^ if	2926
^ j	-1692
^ je	-1183
^ kannst	-1110
^ let	4977
^ me	-925
^ my	-3003
^ nice	-1023
^ no	-1628
^ ok	909
^ okay	4943
^ one	2258
^ please	-1963
^ por	-1165
^ se	3326
^ si	5717
^ so	-1635
^ sorry	-4675
^ take	-961
^ te	4202
^ tell	-1322
^ the	-1500
^ tu	-1688
^ voce	-881
^ we	3950
^ what	4735
^ you	-5699
a	1848
a _ a	-1800
a _ about	-1137
a _ and	1421
a _ day	-871
a _ de	-1034
a _ the	-1173
a _ toi	-1034
a _ you	-938
a because	-1034
a break	3234
a call	-1044
a las	-1226
a month	1178
a week	1386
about	1846
about _ i	-1077
about it	940
about the	-1473
about you	-1144
addr*	-1077
address	-1077
after that	1894
again	3851
again $	1933
again if	929
all	2004
all $	938
all _ $	-1112
all _ i	1269
all my	951
all the	1528
alone $	1340
always _ $	1198
am	-3316
am _ $	-1256
am _ for	-1158
am _ now	924
am different	3550
am sorry	-1477
amo	-1305
and	4151
and _ $	1281
and _ decide	2269
and _ it	1630
and _ that	-1210
and _ will	1880
and have	-1687
and i	-1348
and see	2644
and talk	1574
and then	2874
ande*	3564
andern	3564
anot*	-2303
another	-2303
answ*	-2405
answer	-2219
anyo*	-1899
anyone	-1899
anyone _ $	-1540
anyt*	-894
anything	-894
anything $	1715
anything to	-1743
apologize _ your	1072
are	-1498
are you	-1279
arou*	-1565
around	-1565
around 7	-1251
around _ $	-1026
arre*	4311
as _ $	-1077
as _ as	909
aski*	1162
asking	1162
at	-6445
at 6	-1705
at _ $	-3596
at half	-1246
away	-1821
away $	-892
back	1506
back _ $	-1251
back _ will	1336
back at	-1014
back i	1336
be	1239
be _ $	-2337
be _ at	-1328
be _ just	2539
be _ late	-1182
be _ the	-1006
be _ you	2478
be better	1359
be friends	1860
be there	-1455
beber	6199
beber $	6199
beca*	-1858
because	-1858
because _ $	-1053
because _ toi	-1034
because de	-1034
been	-1027
bene*	3393
benefits	3393
bien	-1523
birt*	-1065
birthday	-1065
bist	-3591
bist du	-3011
bitte	-1110
book*	1363
booked	1442
brau*	-992
brea*	1087
break	3234
breaking	1219
breaking up	1219
bring	-2299
but	1719
by	-1752
call	-3146
call _ back	-1368
call _ i	-1108
call me	-1617
call*	-1649
calling	-1106
calm	1724
calm _ $	1724
camb*	9179
can	2906
can _ a	1190
can _ come	-1121
can _ do	-942
can _ over	1524
can _ start	2282
can _ swap	-890
can _ the	3366
can _ weekends	-890
can be	3598
can i	-1682
can not	-3614
can take	1846
can we	2331
can you	-1035
care	-2623
chan*	11290
chance	6715
chance $	7087
change	2090
change _ $	1817
changed	2521
changed $	2607
changer	1747
changer _ moi	1747
changer _ une	1747
changer donne	1747
cinco	-1505
cinco $	-1505
coff*	1894
coffee	1894
come	2908
come _ $	-1479
come _ i	2322
come _ will	2389
come _ you	-869
come back	4465
come to	1738
cont*	-2797
contestas	-2291
contestas _ a	-2291
could	6809
could _ $	2752
could _ it	1624
coun*	4044
counseling	1866
culpa	-1053
d	-993
da	2970
da _ $	2970
dame	9179
dass	-890
dass ich	-890
day	-1894
de	5210
de _ $	7369
de _ que	-1082
de beber	6199
de toi	-1624
deci*	2269
decide	2269
decide $	2269
dele*	2156
dent*	-980
dest*	-934
destroyed	-934
dich	-2973
dich $	-1142
dich _ $	-1703
did	-2247
did $	-1116
did _ $	-998
did _ me	1203
did wrong	1253
diff*	4061
different	4061
different $	3684
dinn*	2727
dinner	2727
dinner _ you	2257
dir	-1163
do	1420
do _ $	3461
do _ again	-877
do _ be	-1244
do _ call	-1849
do _ leave	2697
do _ me	-1857
do _ mind	1825
do _ to	1752
do _ you	2237
do anything	-1536
do it	-977
do not	1465
do you	-884
dog	2222
donne	1747
donne _ chance	1747
donne _ une	1747
donne moi	1747
drea*	-1111
dreams	-1111
drin*	1812
drinking	1812
drive	-984
du	3767
du _ $	-1140
du _ ich	7837
e	-1800
email	-930
end	-969
eres	-1339
eres una	-1221
es	-1748
es _ $	-950
espe*	-2274
espere	-1692
espere que	-1692
eu	6537
ever*	-1989
everyone	-3067
everyone _ you	-1121
everything	1078
everything _ $	-925
excu*	-891
excuse	-891
face	-1362
face _ $	-1291
face again	-1291
favor	-1046
for	-3997
for _ $	-2205
for _ the	-1013
for _ to	4262
for the	-1597
for you	1567
fore*	1908
forever	1908
forever $	1908
forget	2212
forgot	-1285
frie*	5552
friends	5552
friends _ $	4873
friends _ benefits	3393
friends with	3393
from _ $	1449
from the	-1448
fun	-1132
fun $	-965
gami*	3009
gaming	3009
geht	-1133
geht es	-901
get _ $	-1382
get _ you	2464
get the	2652
give	4736
give _ a	-999
give _ another	-1806
give _ chance	1108
give _ more	930
give _ one	1911
give me	4210
give up	1423
give us	-2374
give you	949
go	1028
goes	1097
good	-1289
guess	-1378
habe	-1087
habe $	-1087
had	-2531
had _ $	-1251
had a	-1057
half	-1433
half _ $	-1253
happ*	-1064
happy	-1946
has	-1414
have	1949
have _ for	2414
have _ i	1982
have _ me	1648
have _ met	-1486
have _ the	1210
have a	-2432
have changed	4997
have fun	-1101
have no	-881
have not	-906
have read	1245
have to	4948
here	-1911
hey	-2160
hi	-1582
hi _ email	-900
him	-1013
hold	-870
hold you	-870
home	-2079
hope	-3382
how _ we	2186
how _ you	-1064
how about	2186
hun	-959
i	3047
i _ a	-970
i _ about	-945
i _ all	2357
i _ and	-1387
i _ anything	-1743
i _ apologize	1101
i _ at	-873
i _ away	-883
i _ back	-1468
i _ be	3083
i _ better	1359
i _ bring	-1217
i _ changed	4997
i _ come	-1329
i _ different	3926
i _ drinking	1854
i _ everyone	-2473
i _ give	3131
i _ go	1261
i _ i	5836
i _ in	-1215
i _ late	-1134
i _ leave	906
i _ let	2656
i _ lose	1533
i _ met	-1486
i _ move	1728
i _ my	-1307
i _ never	2142
i _ not	-892
i _ now	1566
i _ on	-899
i _ over	-887
i _ responsibility	-1071
i _ sorry	-1654
i _ stop	2166
i _ tell	-1134
i _ that	-1287
i _ the	1892
i _ therapy	2090
i _ there	-1320
i _ to	1999
i _ up	-916
i _ want	-1673
i _ will	2555
i _ would	2395
i _ you	-4255
i _ your	-1564
i come	-1036
i do	1702
i got	1702
i have	5100
i hope	-900
i just	-1635
i know	1239
i love	-944
i never	-1057
i promise	2311
i swear	2907
i take	-1071
i want	-1517
i was	-2559
i will	11337
i would	-1224
ich	6715
ich _ $	-1846
ich _ andern	3564
ich _ dich	-2205
ich _ habe	-890
ich _ mich	3564
ich werde	3564
if	10388
if _ back	2704
if _ come	5168
if _ home	1132
if _ is	996
if _ just	1176
if _ keep	-1888
if _ me	2397
if _ not	-1319
if _ still	1120
if _ take	2517
if _ tell	2393
if _ to	957
if _ what	1340
if _ you	-1257
if i	1027
if that	1075
if we	1278
if you	7963
igno*	-3167
ignore	-1482
ignore me	-1476
il	-914
in	-4791
in _ $	-1579
inst*	992
instead	992
is	-4333
is _ it	1175
is _ takes	1340
is it	-896
is still	-898
is what	1348
it _ $	1497
it _ tomorrow	-1015
it again	-877
it is	-1302
it takes	1340
its	-1102
j	3019
j _ que	-1692
j espere	-1692
je	-1921
je _ changer	1747
je _ donne	1747
je _ mal	-1241
just	5521
just _ $	1446
just _ friends	1472
just _ me	2490
just _ once	1485
just _ our	-997
just _ please	-1412
just _ to	-1272
just be	1472
just let	950
just meet	1485
just want	-954
kann	-983
kann ich	-983
kann*	-1110
kannst	-1110
kannst du	-1110
keep	-2902
keep _ $	-2843
kids	-1828
kids $	-938
know what	1208
la	-1404
las	-1226
las _ $	-1226
late	-2777
late _ to	-1066
leave	3008
leave $	3186
leave _ alone	1398
leave you	1398
left	-1367
leo	-963
let	10864
let _ a	2094
let _ have	1115
let _ meet	1068
let _ prove	1989
let _ start	902
let _ take	1740
let _ you	1822
let me	1743
let us	8626
life	-907
ll	1722
ll be	-968
lo	-1270
lol	-885
long	1488
los	-2050
lose	1419
love	-2070
love you	-1709
make	1225
make _ $	1672
make it	1590
mal	-1419
me	-1138
me $	-4744
me _ $	2282
me _ and	2057
me _ chance	6299
me _ i	1427
me _ is	1142
me _ it	1259
me _ to	3495
me _ will	-2299
me _ you	1184
me again	1418
me come	-1962
me i	-1530
me once	2166
me one	1101
me prove	1989
me see	-950
meet	1994
meet _ and	1600
meet _ once	2166
meet me	2144
meine	-1301
meine sachen	-1301
mess*	-1487
messages	-867
met	-1862
met anyone	-1421
mich	3564
mich andern	3564
mind	1825
minha	-1037
minha _ $	-1037
minu*	-1592
minutes	-1480
minutes late	-1068
mir	-1128
miss	-1721
moi	1747
moi _ $	1747
moi _ chance	1747
moi une	1747
money	-1325
mont*	2710
month	1802
month _ see	1178
month and	1989
months	2710
more	1726
more _ i	1830
more _ will	1820
more month	884
move	3623
movi*	-927
moving	-927
much	-1878
much _ i	-1321
my	-4108
my _ address	-1006
my _ again	2094
my _ you	-919
nao	-1071
nece*	-1242
need	-1197
need _ the	-1214
need _ you	1078
never	2215
never _ again	1287
never _ anyone	-1724
never _ see	1152
never _ to	944
never have	1584
never met	-1421
new	-1651
new _ $	-888
nice	-2223
nice one	-1053
nicht	-1066
night	-1900
night $	-1091
nine	-1303
nine $	-1303
no	-2954
no me	-1973
no pressure	1672
not	-2065
not _ $	3664
not _ a	1093
not _ it	-1361
not _ me	-2010
not _ this	-1022
not call	-1089
not do	-1202
not leave	2697
not mind	1825
now	3318
now $	2424
now _ $	-1160
now _ you	-976
of	-3432
of _ and	-904
ok	-2455
ok $	-2202
okay	4852
on	-3428
on _ $	-3477
on _ 14th	-890
on friday	957
on the	-1588
once	3434
once _ i	1485
once _ week	1386
once _ will	1485
once a	2521
once and	1600
one	4288
one _ and	2890
one _ month	884
one _ then	3215
one _ you	1538
one coffee	1894
open	3117
or	-2643
or _ will	-1866
or i	-2214
other	2969
our	-3184
our _ $	-1280
out	2677
out _ i	1839
over	908
over $	1220
pape*	-1901
pas	-1711
past	-1710
peop*	1735
people	1735
pers*	2609
person	3248
person _ $	2974
pick	-1902
pick up	-1411
place $	-942
plea*	-3976
please	-3958
please $	-3685
please please	-1731
por	-3956
por _ $	-2219
por favor	-1046
pour	-1185
pren*	-990
pres*	1672
pressure	1672
prom*	8569
promise	2311
promise _ will	1775
promise i	2275
prove	4903
prove i	2914
que	3898
que _ $	2196
que _ bien	-1523
que _ por	-1082
que ta	-1050
quit	1407
quit _ let	925
quit drinking	1399
quoi	-919
read	1214
reco*	-1232
reply	-1511
reply _ i	-1441
resp*	-1234
responsibility	-1071
reun*	-1460
revi*	4253
reviens	4253
s	-1051
sach*	-1301
sachen	-1301
said	-927
say $	1167
say _ $	993
se	3326
see	3478
see _ $	1137
see _ again	1451
see _ i	1559
see _ it	1989
see you	-1198
see your	-911
shou*	-1036
should	-1014
show you	1840
si	5244
si _ contestas	-2291
si no	-2291
sign	-879
sleep	-2633
sleep _ and	-1002
sleep well	-1043
slow	1212
so	-4973
so _ $	-2378
so _ i	-1576
so much	-1514
some*	-1337
sorry	-7169
sorry $	-926
sorry _ forgot	-918
sorry _ you	-904
sorry for	-1411
sorry i	-1400
space	1450
start	8834
start _ $	5475
start over	2340
stay	4452
stay $	4550
still	-1360
still _ $	-1259
still love	-900
still want	1195
stop	2071
stop _ if	1504
sua	-1208
swap	-890
swap weekends	-890
swear	2907
swear _ give	1054
sweet	-1101
sweet _ $	-1011
sweet dreams	-1093
t	-1246
ta	-1530
take	1690
take _ back	1960
take _ break	3234
take a	3234
take care	-1935
take me	1901
takes $	1340
te	4754
te _ $	-2525
te _ que	11341
te _ vuelve	-882
te amo	-1305
tell	-1142
tell _ what	-1246
tell me	1861
tell your	-879
that $	-1563
that _ $	1581
that _ it	1340
that _ not	1248
that _ still	-898
that _ what	1546
that i	1909
that is	2198
the	-6042
the 14th	-890
the _ $	-6245
the _ at	-982
the _ on	-1256
the _ the	-1710
the _ to	-1047
the _ want	3521
the _ you	7413
the dog	2285
the kids	-1828
the money	-1296
them	-1137
then	6469
then _ $	1980
then decide	2269
ther*	2710
therapy	3082
there	-2386
there _ $	1119
there at	-1314
thin*	-1986
things	-1117
think	1030
think _ $	1395
think about	1371
thinking	-869
this	-2048
this $	-1021
this _ $	-1231
three	2721
ti	-1088
to	-2339
to _ $	-2777
to _ am	2485
to _ for	2762
to _ i	1884
to _ if	2356
to _ on	1188
to _ parents	1044
to _ with	-1188
to _ your	-1387
to be	-872
to dinner	1832
to do	2368
to me	-1698
to the	-896
today	-1636
today $	-1581
toge*	6070
together	6070
together $	4384
toi	-1841
toi $	-1576
tomo*	-2162
tomorrow	-2162
tomorrow $	-1888
toni*	-1258
tonight	-1258
too $	1197
tout	-1251
try	2212
try _ $	885
try _ together	1915
try again	1485
tu _ $	-1928
una	3390
una _ $	-1221
une	1747
une _ $	1747
une chance	1747
uns	19906
up	-2432
us	4483
us $	-1269
us _ a	2094
us _ and	3360
us _ one	2079
us _ to	1197
us another	-2405
us meet	1068
us start	902
vais _ donne	1747
vais _ moi	1747
vais changer	1747
vais mal	-1241
vas	-2314
voce $	-1297
voce _ $	-1187
voice	2171
voice _ $	2292
voice again	2292
volta	-1183
voy	10002
voy a	10002
vuel*	1820
vuelve	-882
vuelve _ $	-882
want	2559
want $	5027
want _ $	-1511
want _ back	-1357
want _ you	-1079
want to	-2140
want*	2599
wanted	2797
was	-4617
was _ and	-1292
we	16837
we _ $	1748
we _ a	1869
we _ friends	2094
we _ it	2342
we _ just	1118
we _ slow	1212
we _ start	1303
we _ the	2447
we _ together	2878
we _ weekends	-890
we can	2198
we could	7063
we had	-1093
we ll	1727
we start	2624
we swap	-890
we try	2152
wedn*	-1102
wednesday	-1102
week	2022
week $	1321
week*	-1138
weekends	-890
well	-2103
well and	-1002
werde	3564
werde _ andern	3564
werde mich	3564
what	2747
what _ i	3957
what _ of	-1010
what _ say	-1088
what _ takes	1340
what _ we	1769
what _ with	2920
what _ wrong	1253
what _ you	-2045
what a	-1511
what if	3664
what it	1239
what would	1885
what you	-1495
what*	2852
whatever	3081
whatever _ $	3050
whatever _ want	1534
whatever you	3081
when	-2833
when _ i	-1010
when can	-1010
where _ $	1084
who	-1044
will	7736
will _ $	-1125
will _ a	1019
will _ about	1555
will _ all	2809
will _ alone	1134
will _ at	-1283
will _ back	-1157
will _ be	-1078
will _ do	-877
will _ drinking	1087
will _ everyone	-2473
will _ if	1821
will _ it	-1995
will _ my	4227
will _ our	-1990
will _ out	1350
will _ there	-1995
will _ this	1252
will _ to	1708
will _ up	1146
will _ what	-1171
will _ whatever	2260
will _ you	3198
will bring	-2208
will come	-1539
will give	2292
will leave	906
will move	1728
will never	2863
will not	1043
will stop	2530
will tell	-1041
will you	1705
with _ again	-1037
with benefits	3393
with you	-1164
with*	-1162
without	-1162
without _ $	-1438
work _ $	2553
would	1365
would _ to	1123
would do	-1627
would that	1886
wrong _ me	1247
x	-1495
x $	-1495
y	3882
yest*	-1059
yesterday	-1059
you	-6815
you $	-4147
you _ $	4615
you _ about	1025
you _ am	-1087
you _ and	-961
you _ answer	-1060
you _ back	3916
you _ call	-1109
you _ dinner	1655
you _ everything	-1055
you _ give	-959
you _ have	4323
you _ home	974
you _ i	-933
you _ if	1164
you _ me	-1918
you _ moving	-927
you _ never	-1053
you _ not	-2765
you _ out	1152
you _ please	-1508
you _ see	1150
you _ space	1450
you _ to	2194
you _ too	1197
you _ want	989
you all	1081
you alone	1398
you always	2465
you and	-1716
you are	-1649
you can	1241
you come	5168
you d	-993
you did	-1544
you have	-1259
you need	895
you never	1441
you please	-875
you take	1327
you tell	1148
you think	1671
you to	3303
you want	4941
you will	-2058
your	-6705
your _ $	-5317
your _ again	-1347
your _ if	1960
your _ you	1960
your parents	929
your work	-1098
zuru*	9702
""",
    'draft.probe': """\
~	-18457
!apology	-6239
!attack	-14282
!bargain	-4146
!begging	-8185
!caring	-13659
!guilt	-3977
!logistics	-11904
!probe	15841
.	-8487
.-	6314
.i	-5593
.i+they	-2219
.i+you	-18416
.i+you-	-5777
.i-	1617
.they	-1797
.you	-5466
.you+they	-3025
.you-	6066
2	-1847
4	-1529
5	-2761
5 $	-2761
6	-1722
?	-6877
?-	10540
?i	-3635
?i+you	2370
?you	5859
?you-	7494
^ _ $	14006
^ _ a	-3514
^ _ about	-2720
^ _ all	-1539
^ _ already	-2133
^ _ am	4142
^ _ and	-1987
^ _ as	-1985
^ _ at	-1487
^ _ awake	2410
^ _ been	-1902
^ _ bem	5099
^ _ birthday	-4645
^ _ bist	-3103
^ _ bored	5768
^ _ bout	3952
^ _ call	-5896
^ _ can	-4133
^ _ care	-3806
^ _ change	4299
^ _ could	-1673
^ _ culpa	-2858
^ _ cumpleanos	-1927
^ _ d	3716
^ _ dead	-4698
^ _ dich	-2512
^ _ did	-2187
^ _ do	1828
^ _ doing	2422
^ _ du	8281
^ _ es	-2159
^ _ fais	3541
^ _ geht	2445
^ _ get	1508
^ _ give	-1805
^ _ going	2745
^ _ got	-2042
^ _ had	3385
^ _ here	6458
^ _ home	2129
^ _ how	5073
^ _ hun	1624
^ _ if	-2190
^ _ in	3990
^ _ is	7147
^ _ it	5109
^ _ its	-2955
^ _ just	1592
^ _ know	-2509
^ _ la	-2791
^ _ love	3468
^ _ miss	-3455
^ _ much	4902
^ _ my	-2415
^ _ not	-2901
^ _ now	-1646
^ _ on	-3235
^ _ pathetic	-2509
^ _ plan	3001
^ _ plans	5294
^ _ por	-3123
^ _ que	3519
^ _ question	2761
^ _ quoi	9216
^ _ really	-2272
^ _ s	-2263
^ _ saw	7245
^ _ say	-1472
^ _ show	1960
^ _ sleep	-1556
^ _ so	-3187
^ _ something	-2486
^ _ soon	-2053
^ _ sorry	-3295
^ _ stranger	3001
^ _ sua	-2091
^ _ that	4256
^ _ thinking	3309
^ _ this	3110
^ _ time	2198
^ _ tonight	3012
^ _ took	-2067
^ _ tout	-1638
^ _ un	-1527
^ _ una	-2773
^ _ us	-2254
^ _ voce	-2681
^ _ want	3235
^ _ wanted	-1567
^ _ was	1520
^ _ we	-2759
^ _ what	3106
^ _ where	1656
^ _ who	3381
^ _ wie	3224
^ _ with	-1700
^ _ work	3143
^ _ would	2191
^ _ you	6306
^ _ your	4741
^ any	5294
^ are	8464
^ been	3309
^ bon	-4840
^ congratulations	-2482
^ du	-4552
^ eres	-2754
^ espero	-3507
^ feliz	-5582
^ get	-1548
^ glad	-1747
^ grow	-6537
^ guess	3805
^ happy	-3086
^ heard	5373
^ hello	3318
^ hey	7784
^ hi	6549
^ hola	7249
^ hope	-3310
^ how	3230
^ ich	-1690
^ it	-1639
^ je	-2545
^ just	1867
^ k	-3296
^ kannst	-1907
^ let	-2413
^ lol	7040
^ love	-1802
^ miss	7165
^ missing	-1499
^ my	-1823
^ nice	3740
^ oh	-1498
^ oi	5579
^ please	-2678
^ por	-1610
^ remember	3498
^ saw	2547
^ se	-5553
^ sinto	-1806
^ sleep	3572
^ so	3355
^ sorry	-4340
^ take	-3806
^ te	-5235
^ the	-2007
^ thinking	1897
^ typical	-3184
^ was	4446
^ what	3819
^ when	-2923
^ where	-5129
^ wishing	-1990
^ x	3160
^ xx	2212
^ yo	6462
^ you	3708
^ your	-3031
a	-2927
a _ $	1876
a _ about	4668
a _ day	-2452
a _ new	-1756
a _ x	2027
a _ year	-1756
a _ you	3673
a call	2228
a dream	4759
a good	2395
a joke	-2107
a la	-1959
a new	2496
about _ $	4077
about you	2751
addr*	-3166
address	-3166
address _ the	-2038
after	-2306
again	-5071
again $	-3181
ages	2118
ages $	2118
all	-4210
alles	-3676
alre*	-2210
already	-2210
already $	-1788
alwa*	-3981
always	-3981
am	2015
am _ $	-1634
am _ the	-1657
am _ to	4205
am _ your	4333
am bored	5768
am going	-2313
am in	2855
am sorry	-2417
an	-2503
and	-6106
and _ $	-2289
and _ was	2281
anni*	-4451
answ*	-1651
answer	-1557
any	5376
any plans	5294
anyt*	-1993
anything	-1993
anything $	-3683
appo*	-1756
appointment	-1756
are	1712
are _ awake	2410
are _ coming	2640
are _ like	-3496
are _ me	2285
are _ seeing	1599
are _ someone	1599
are _ to	5716
are a	-1656
are you	10601
arou*	-1891
around	-1891
around _ $	-1879
as	-2663
as _ $	-1634
at	-1586
at _ station	2489
at home	3368
awake	2410
awake $	2410
baby $	-2371
baby i	2282
back	-3200
back from	2133
be	-4808
be _ $	-2050
beca*	-2182
because	-2182
been	4795
been $	3599
been _ you	-2208
been thinking	3309
befo*	-2288
before	-2288
beli*	1972
believe	1972
bem	4416
bem $	4416
bett*	-2440
better	-2065
bien	-3162
birt*	-4754
birthday	-4754
birthday $	-4666
bist	1949
bist du	4010
bitte	-3180
bitte _ $	-3030
bon	-4840
book	2533
bored	6973
bout	3316
bring	-1508
busy	-2956
busy _ $	-2956
by	-1708
ca	5933
cake	1870
cake $	1870
call	-4531
can	-5967
can _ at	-1510
can _ come	1613
can i	1552
can you	-3864
care	-4473
care $	-2714
care*	-1755
cat	-2218
chance	-1622
chance $	-1509
change	1866
change _ $	2933
changed	-1691
chec*	3415
check	-2485
clas*	-3600
class	-1509
classy	-3600
classy $	-3600
come	-5309
come $	-1564
come home	-2284
coming to	1603
cong*	-3651
congratulations	-2482
could	-2147
crazy	2529
crazy _ $	-2280
cryi*	-1584
crying	-1584
culpa	-2858
cump*	-1927
cumpleanos	-1927
d	3452
day	-6518
day $	-2908
day _ $	-2135
de toi	-1511
dead	-4957
dentist	1762
dentist $	1762
dese*	-1678
dich	-3056
did	3098
did $	-1542
did _ get	2950
did _ my	1648
did _ see	1623
did _ the	-5352
did _ to	-2548
did _ you	1758
did _ your	4127
did you	3477
die	-3838
dinn*	2209
dinner	2209
dinner $	2912
do _ if	-1544
do _ still	2152
do _ think	3573
do _ to	-1905
do _ want	-1690
do not	-5160
do you	4929
dog	3471
dog _ $	3761
doing	6327
doing $	1983
doing _ $	2735
doing tonight	2305
drea*	-2114
dream	4759
dream _ you	4759
dream about	4759
dreams	-2114
dreams _ $	-1952
driv*	-1843
drive	-1501
driving	-1843
drop	-5084
drop _ $	-4653
du	1669
du _ $	5064
du _ ich	-1585
du bist	-2060
e	-1674
earl*	4963
earlier	4963
easy	-2002
enjoy	-1508
eres	-2910
eres _ $	-1524
eres una	-2061
es $	3224
es _ $	-2403
espe*	-4604
espero	-3507
espero que	-3507
even	-1662
ever _ that	2761
ever*	-4380
everyone	-1715
everything	-2665
everything $	-2192
exam	-1571
exci*	1930
exciting	1930
excu*	-2220
excuse	-2220
excuse $	-1591
face	-2376
fais	3541
fais quoi	3541
falta	-1806
fancy	2076
fancy _ $	2076
fault	-1764
favo*	10692
feel	-1565
feel*	-1550
feelings	-1520
feliz	-5582
feliz _ $	-5128
feliz cumpleanos	-1927
find	-1886
fine	-1470
fini*	1515
finish	2104
finish _ i	2595
five	-3650
five years	-3410
for	-2754
for _ $	4871
for _ you	-1540
for the	3298
for you	-2029
forg*	-2646
forgot	-1703
frid*	-3539
friday	-2926
friday $	-2894
frie*	-2306
friends	-2306
from _ tomorrow	-1555
game	2669
game _ $	1763
game _ night	1763
game last	1763
gave	2304
gd	2411
geht	2201
geht _ $	2979
geht es	2649
get	-1929
get _ $	-1994
get _ last	3068
get _ message	1648
get _ you	-1657
get my	1563
give _ a	1505
glad	-1815
go	-1477
go to	-2556
goes	-1467
going	2922
going $	1667
going to	2334
good _ $	2550
grow	-6537
grow up	-6537
guess	4513
guess _ i	3381
guess who	3381
gute	-6126
gute _ $	-6126
had	3376
had _ about	4759
had _ dream	4759
had a	2617
happ*	3761
happened	2508
happened $	1467
happy	-2823
happy _ $	-5116
happy _ that	4953
happy birthday	-4645
has a	1537
hate	4678
have	-3483
have _ been	4178
have _ you	2283
have no	-2073
have not	2526
have you	3499
havi*	3011
having	3011
having _ $	3011
he	-1763
heard	6296
heart	-2144
heart $	-2005
hello	3318
her	-3389
here _ $	3792
here _ my	-2698
hey	7409
hey $	2781
hey _ $	2381
hey _ you	1935
hey you	1531
hi	6549
hi _ i	3786
hi _ up	2183
him	-1927
hola	7249
home $	2722
home _ $	-2433
hope	-6897
hope _ a	-1469
hope _ not	5163
hope work	2828
hope you	-3269
hope your	-4462
hour	-1771
how	7221
how _ $	2469
how _ been	1774
how _ going	1667
how _ it	1667
how _ new	1852
how _ the	5242
how _ weekend	3255
how _ you	1804
how _ your	1725
how are	3065
how have	1774
how is	9640
how was	1769
how you	-2009
hun _ your	1467
i	-9489
i _ $	4107
i _ a	4374
i _ bored	6215
i _ did	2316
i _ dream	4759
i _ for	-3641
i _ going	-2313
i _ got	1862
i _ her	-1771
i _ i	2801
i _ just	2132
i _ our	2167
i _ over	1698
i _ sorry	-2745
i _ talk	5023
i _ that	-2882
i _ the	-3718
i _ to	-1799
i _ today	3381
i _ would	-1492
i _ you	-2412
i _ your	6658
i am	3058
i can	-2195
i come	1612
i gave	2304
i get	-1663
i had	4508
i just	1747
i love	-1575
i really	-2274
i saw	4278
i was	1868
i will	-3174
ich	-4792
if	-2958
if _ is	-1469
if _ up	2196
if _ you	2945
il	-1545
in	7152
in $	2560
in _ $	3698
in ages	2118
in rome	2663
in the	-3019
in your	2812
is	1626
is _ $	-1889
is _ at	4617
is _ going	1667
is _ i	-1720
is _ new	2888
is _ on	-1524
is _ to	-1537
is _ too	2828
is coming	-1601
is not	3477
is on	3339
is the	3144
is what	-2864
is your	3455
it	-5565
it _ $	-2276
it easy	-2002
it going	1667
it is	2043
its	-1826
j	-1628
je	-3010
joke	-2756
just	4253
just _ $	2310
just _ check	-1817
just _ me	-1727
just _ our	2654
just _ to	-3629
just _ you	-1472
just saw	3701
just say	-1472
just wanted	-1655
k	-3296
kann*	-1907
kannst	-1907
kannst du	-1907
kids	-2350
know _ the	-1479
la	-3037
la _ $	-2559
last	4705
last _ $	6418
last night	3142
late	-2911
laugh	-2662
laugh _ $	-2662
leav*	-2467
leave	-1843
leaving	-2467
left	-2001
les	-1789
let	-2973
let us	-1552
liar	-5833
liar $	-5320
lies	-1860
life	-1665
life $	-1832
like _ $	-2569
like _ new	4984
like you	3077
list*	5360
loads	-1950
lol	12476
lol $	5816
lol _ will	2626
lol you	2626
long	4623
long _ no	3677
long time	4645
los	-1725
lost	-2829
lost my	-2697
love _ $	1481
love you	-1635
mach*	2019
me	-7885
me _ $	2117
me _ you	-1592
me a	1528
me up	-1615
means	-2344
meet*	-2132
meeting	-2132
meine	-1470
meine sachen	-1470
ment*	-3444
message $	1653
met	2338
minu*	-2112
minutes	-2099
minutes late	-1630
miss	3830
miss _ $	5912
miss _ loads	-1768
miss me	8761
miss you	-3666
miss your	-2158
miss*	-1706
missing	-2285
missing you	-1499
morn*	4033
morning	4033
morning $	4033
move	-1500
movi*	2335
moving	2335
much	2679
much _ you	4684
my	-6141
my new	3432
my phone	-3262
name	2146
name _ that	2255
name of	2146
near	2048
need	-4586
need to	-2245
neig*	4712
new	5402
new _ $	6938
new _ is	-1680
new _ you	2157
nice	4194
nice _ $	6111
nich*	2785
nichts	2785
nichts _ $	2785
night	1868
night $	4602
night _ you	-1671
no	-3009
not _ $	3391
not _ in	1865
not _ to	-1882
not _ you	3355
not believe	1972
not too	2828
noth*	1482
nothing	1482
nothing $	-2543
nothing _ you	4606
now	-6059
now $	-1891
now _ you	-1785
number $	1702
of	-5981
of _ all	-1649
of _ today	3278
of that	2255
of the	-3174
of you	1774
off	1748
oh	-1498
oi	5579
ok	-4063
ok _ you	-2144
old	4046
old _ $	4046
old place	4046
on _ $	1566
on _ new	-1497
on _ phone	2199
on _ radio	3036
on friday	-2554
on sunday	-1891
on the	4001
one	-2843
one _ $	-1537
only	-1588
open	-2133
or	-2000
our	7256
our _ $	1958
our _ on	3036
our _ place	4046
our old	4046
our song	3322
out _ $	1616
out of	-2057
over	2234
over _ $	2312
over there	2312
pape*	-4509
park*	-3365
party _ $	1675
pass*	5192
past	1724
path*	-2537
pathetic	-2537
perd*	-2080
pers*	-2215
phone	-1756
pick	-3152
pick _ up	-1705
pick*	-1853
picking	-1853
picking _ up	-1853
picking me	-1499
pict*	1751
picture	2002
picture $	2002
place	5963
place $	3735
plan	3001
plans	5294
plea*	-4882
please	-4812
please $	-1762
plum*	-3033
plumber	-3033
por	-5840
por _ $	-3541
pour	-1564
pren*	-1737
prom*	-1868
que	3660
que _ $	8524
que _ bien	-3162
que ta	4944
ques*	2761
question	2761
question what	2761
quoi	9216
quoi _ $	7568
radio	3036
radio $	3036
rand*	2761
random	2761
random _ what	2761
random question	2761
real*	-2561
really	-2555
really _ to	-2285
reme*	4851
remember	4851
remember _ $	5713
resp*	-1664
rest	-2646
rest _ $	-2278
rest well	-2141
reun*	3296
right	-1614
rome	2663
rome $	2663
room	-2854
room _ $	-1503
s	-1821
sach*	-1470
sachen	-1470
sat	1780
saw	10526
saw your	7411
say	-2852
say $	-1622
say _ $	-2588
say you	-1472
se	-5553
see _ game	1763
see _ last	1763
see the	1763
seei*	1552
seeing	1552
seeing _ $	1599
seeing someone	1599
she	-2370
shop	-2352
show	1960
show you	1970
si	-1748
sign*	-1590
sinto	-1806
sleep _ $	2501
sleep tight	-1604
sleep well	3772
so $	2303
so _ $	-3848
so _ you	1934
so are	2908
some*	6129
someone	2192
something $	1492
song	7954
song _ the	3036
soon	-3184
soon $	-2085
sorry	-8982
sorry $	-1960
start	-1622
stat*	2129
station	2199
stay	-2519
still _ me	-2257
still think	2448
stra*	2682
stranger	3001
stranger $	1577
stre*	-2527
sua	-2287
sua falta	-1806
summ*	5441
summer	5441
summer $	5441
sund*	-1917
sunday	-1917
sunday $	-1891
sweet	-2466
sweet dreams	-1987
t	-2020
ta	4288
take	-7494
take _ $	-5624
take _ easy	-2002
take care	-3921
take it	-2204
talk	5510
talk $	3217
talk _ $	4951
talk _ me	2834
talk to	2829
te	-7941
te _ $	-3820
te _ que	-1840
text	-1639
than*	-1551
thanks	-1551
that	9370
that $	-2223
that _ $	4850
that _ are	-3571
that _ i	2585
that _ to	2167
that _ what	-2833
that _ you	4811
that is	-4038
the	-10244
the _ come	-1640
the _ coming	-1601
the _ is	-3742
the _ last	1763
the _ night	1763
the _ that	2255
the _ the	-2692
the _ today	-2725
the address	-1761
the cat	-2218
the dog	1648
the game	1763
the kids	-2350
the name	2146
the plumber	-3033
the radio	3036
the station	2485
then	-1589
there $	2205
thin*	2717
things	-1551
think about	2283
thinking	4268
thinking _ $	2783
thinking _ all	-1649
this	2775
this $	2919
this _ $	3181
this _ i	-1530
this number	-2799
thou*	4655
thought	4164
tight	-1604
time _ is	-1538
time no	3677
time the	-1582
to	-2554
to _ a	4969
to _ i	-1839
to _ on	1647
to _ so	-1498
to _ the	-3903
to _ to	-1729
to _ you	3756
to check	-1817
to the	4107
to you	-6061
today	2928
today $	5337
toi	-1618
toi $	-1491
tomo*	-4145
tomorrow	-4145
tomorrow $	-3534
toni*	3991
tonight	3991
tonight $	4143
too _ $	4106
took	-2067
tout	-1975
trip	4349
try	-1559
tu	-2985
tu _ quoi	3541
tu es	-2159
tu fais	3541
tudo	2317
tues*	-1803
tuesday	-1803
tuesday _ $	-1767
tv	4492
two	-1858
typi*	-3184
typical	-3184
um	-2062
um _ $	-2062
un	-1527
un _ $	-1527
una	-2929
una _ $	-2061
uns	-1694
up	3360
up $	1700
up _ a	2983
up _ i	1852
up _ me	2223
up to	1703
us $	2411
us _ $	-1659
use	-2775
va	5511
vict*	-1732
victim	-1732
victim $	-1732
voce	-4593
voce _ $	-2591
volta	-2154
vuel*	-1543
want	2596
want _ $	-1891
want to	4474
wanted	-1692
wanted to	-1658
was	7792
was _ day	-1568
was _ name	2255
was _ the	2388
was _ to	2202
was _ weekend	3255
was _ you	1832
was on	2201
was the	2255
was your	1725
watc*	5484
watching	3341
watching _ $	3341
we	-3598
we could	-1761
week*	2120
weekend	2404
weeks	-1863
well	-3485
well _ $	-2510
were	-2230
what	2750
what _ did	-1788
what _ doing	2123
what _ for	1511
what _ is	-1684
what _ name	2255
what _ say	1638
what _ the	-2460
what _ up	2176
what _ with	1647
what _ you	7073
what _ your	2247
what a	-1709
what are	2626
what did	2044
what happened	2456
what i	-2007
what if	-1989
what is	3673
what time	-2605
what was	2255
what would	2490
what*	4310
whatsapp	4497
whatsapp _ $	2460
when	-4859
when _ coming	-1487
when _ you	-2762
where	-4181
where _ you	-3707
where are	-4649
who	5533
who _ today	3381
who i	3381
wie	3224
wie _ $	3224
wie _ es	3224
wie geht	3224
will	-4311
will _ what	2538
will _ you	-1604
wish	-2888
wish you	-2098
wish*	-2671
wishing	-2026
wishing _ a	-2026
wishing you	-2026
with	-1560
with _ new	-1614
with you	1886
with your	-1620
woke	1960
work	4630
work _ not	2810
work _ too	2828
work _ was	1865
work is	2828
would _ anything	-1499
would that	-1742
wrong	-1634
years	-4212
years _ you	-2375
yest*	1893
yesterday	1893
yesterday $	2551
yo	6462
you	-3464
you _ $	3685
you _ about	2084
you _ ages	2079
you _ am	2970
you _ back	-2394
you _ come	-1518
you _ dinner	2933
you _ do	-1557
you _ game	1763
you _ give	2321
you _ good	2995
you _ happy	4570
you _ heart	-2005
you _ in	4349
you _ it	-1775
you _ last	2565
you _ love	3156
you _ me	-6795
you _ moving	2335
you _ my	5012
you _ no	-2455
you _ number	4130
you _ on	2026
you _ someone	1510
you _ station	3021
you _ that	1984
you _ this	5921
you _ tonight	3419
you _ up	2269
you _ what	-1725
you _ x	-1499
you _ you	-2671
you a	-2125
you all	-1669
you are	-8240
you at	1993
you awake	2410
you been	2724
you call	-5087
you coming	2640
you d	3452
you did	-3156
you doing	1649
you even	-1543
you ever	2761
you get	1797
you had	-2142
you have	-3932
you i	2521
you in	1693
you like	3612
you loads	-1950
you nothing	-2417
you say	3024
you see	1763
you seeing	1599
you so	-1997
you today	2033
you up	5986
you were	-1884
you will	1558
your _ $	-1576
your _ for	2542
your _ s	1706
your _ still	1825
your _ that	-1517
your _ victim	-1732
your _ your	-3116
your day	-1732
your new	-3717
your ok	-1881
your weekend	3255
your*	-2729
yours	4980
yours $	4980
yourself	-2703
yourself $	-1949
zuru*	-1800
""",
    'draft.apology': """\
~	-46173
!apology	14090
!attack	-3142
!bargain	-2890
!begging	-4563
!caring	-2925
!guilt	-5646
!logistics	-5713
!probe	-4060
.	-3776
.i	9354
.i+you	4251
.i-	12922
.you	-6169
.you-	-2756
2	1675
2 _ you	3051
?	-2351
?-	-1828
?i	-1813
?i+you	-2183
?you	-1601
?you-	-1189
^ _ $	-5093
^ _ 2	817
^ _ a	-3118
^ _ about	766
^ _ all	-1332
^ _ am	2021
^ _ apologize	5696
^ _ at	-1121
^ _ baby	1191
^ _ bored	-802
^ _ bother	714
^ _ bout	1094
^ _ can	-1425
^ _ changed	-909
^ _ come	-674
^ _ culpa	14455
^ _ dich	-1222
^ _ did	2035
^ _ do	-1592
^ _ du	-1552
^ _ favor	-1215
^ _ feel	-3529
^ _ for	7522
^ _ forgot	-1544
^ _ full	1925
^ _ geht	-795
^ _ god	1050
^ _ going	-889
^ _ got	-1161
^ _ guess	-1072
^ _ had	2285
^ _ have	-3245
^ _ heard	-1337
^ _ how	2694
^ _ i	4308
^ _ ich	4291
^ _ if	2120
^ _ in	-1789
^ _ its	-779
^ _ just	-2222
^ _ kann	-680
^ _ la	-725
^ _ leave	-917
^ _ left	-996
^ _ lied	1164
^ _ like	1142
^ _ mate	1747
^ _ me	-2475
^ _ mir	1565
^ _ missed	1398
^ _ my	2113
^ _ no	1380
^ _ not	-1086
^ _ of	-1007
^ _ ok	848
^ _ on	2124
^ _ or	-809
^ _ por	16162
^ _ pour	3524
^ _ puedo	-767
^ _ que	-1460
^ _ read	-674
^ _ really	-869
^ _ regret	3779
^ _ should	3969
^ _ siento	2760
^ _ sorry	3610
^ _ sua	-874
^ _ t	2548
^ _ take	1557
^ _ te	-872
^ _ ter	2641
^ _ the	-2007
^ _ tout	902
^ _ tu	-1397
^ _ tut	1808
^ _ up	-908
^ _ us	-1860
^ _ vais	-760
^ _ want	-1236
^ _ was	1884
^ _ we	-1410
^ _ well	-824
^ _ what	-675
^ _ who	-1089
^ _ will	-3949
^ _ wrong	1415
^ _ you	-4419
^ _ your	-1726
^ after	-1079
^ can	-1617
^ desculpa	2641
^ did	-745
^ do	-1240
^ du	-718
^ eres	-808
^ es	1808
^ forgive	3767
^ give	-825
^ guess	-1098
^ hey	-1373
^ hope	-798
^ how	-1530
^ i	3990
^ ich	-1515
^ is	800
^ it	2191
^ je	5506
^ just	-1218
^ let	-1305
^ lo	2760
^ me	-811
^ no	766
^ oh	1055
^ ok	-817
^ pardon	6660
^ please	-1571
^ por	-3131
^ sorry	15870
^ te	-882
^ thanks	-2200
^ that	3023
^ tu	-967
^ voce	-804
^ was	-1569
^ we	-738
^ what	-2569
^ wish	-888
^ you	-3343
a	-3379
a _ about	-786
a _ at	1215
a _ day	958
a _ the	1190
a _ you	-1024
a call	858
a dream	-757
about	4330
about _ $	3178
about _ dad	-1568
about _ family	2279
about _ money	1201
about _ night	1278
about _ thinking	-729
about it	1685
about last	1626
about me	1470
about the	960
about you	-1544
acted	2306
after	-1603
after _ did	-892
after _ i	-1119
after all	-873
ai	1034
ai fait	1034
all _ $	1802
all _ did	-873
all _ for	-1008
all _ i	-902
all i	-940
all my	926
allem	-2400
alone	-853
alre*	-858
already	-858
alwa*	789
always	789
am	-1317
am _ door	-679
am _ for	2149
am _ i	2747
am _ it	892
am _ now	-1158
am _ the	-1394
am _ to	-2021
am _ you	-1057
am _ your	-922
am at	-1624
am bored	-802
am different	-880
am going	-1121
am in	-1009
am late	1108
am so	-737
am sorry	9425
an	-1189
an hour	-730
and	3798
and _ $	-1169
and _ all	786
and _ am	959
and _ family	-1204
and _ i	1445
and _ no	930
and _ own	1908
and _ see	1005
and _ sorry	990
and _ that	2976
and _ was	1355
and i	7554
and that	928
and then	-748
and your	-1324
another _ $	817
answer $	1386
answer _ i	-800
anyt*	-1680
anything	-1680
anything _ $	-854
apol*	6777
apologize	6777
apologize _ the	1926
apologize _ your	850
apologize for	7019
are	-1999
are _ $	-1192
are _ me	1304
are you	-1075
arms	-921
arms _ $	-899
arou*	-699
around	-699
as	-894
at _ door	-679
at _ party	2306
at you	2892
avoir	6459
b	1346
baby i	1226
back	-1403
back $	-1253
back from	1338
bad	1883
be	-3978
be _ for	-1506
be _ the	-1473
beca*	-1412
because	-1412
because _ $	-797
because of	-723
been	-801
being	2888
best	-739
bist	-772
bitte	-695
book	-724
bored	-1168
bout	1063
but	1230
but i	1642
by	-906
call _ $	798
call _ in	1084
call _ the	1085
call me	-791
call*	1921
calling	1309
can	-5057
can _ talk	1294
can i	-916
can not	-2097
care	-1237
care*	1625
casu*	815
ce	861
ce _ ai	1034
ce _ j	1034
ce que	1034
chan*	-3798
chance	-1543
chance $	-1265
change	-937
changed	-1387
com	1790
come	-2498
come _ $	-873
could	-1700
coun*	-807
cuan*	-924
cuando	-924
culpa	14455
dad	-2731
dad _ am	-1568
dad _ so	-1568
dad i	-1568
dass	6556
dass _ dich	5425
dass ich	6556
day	679
day $	1419
de	2352
de _ $	-1736
de _ avoir	6459
de _ que	-2184
de t	6459
dejes	-742
dejes $	-742
depo*	-1106
desc*	7105
desculpa	7105
desculpa _ ter	2641
desculpa por	2641
dich	1955
dich _ $	2687
dich _ habe	3177
did	2281
did _ $	-1114
did _ 2	787
did _ me	-869
did _ mean	787
did _ you	2651
did for	-873
did not	5841
did wrong	-829
did you	-850
diff*	-1113
different	-1113
different $	-916
do	-2116
do _ $	979
do _ again	1806
do it	1778
do not	-2237
done	727
door	-679
door $	-679
dream	-757
dream _ you	-757
dream about	-757
du _ $	2137
eres	-885
es	782
es _ leid	1808
es _ mir	1808
es tut	1808
eu	-2070
even	-850
ever	-762
ever*	-2209
every	-885
everything	-1756
everything _ you	-873
excu*	6579
excuse	6579
excuse $	833
face	-1041
face _ $	-1010
face again	-1010
fait	3806
fami*	877
family	961
family $	1008
fault	2958
favor	-1891
favor $	-677
feel	-3595
feel _ about	1231
feelings	914
felt	1413
fine	-692
fini*	-1240
finish	-1211
for	3405
for _ at	2387
for _ handover	-1604
for _ happened	1925
for _ i	4766
for _ messages	1998
for _ next	-4481
for _ so	1758
for _ the	861
for _ when	-1680
for _ you	3028
for _ your	1075
for being	2989
for how	1133
for what	3076
for yelling	2814
for you	-2787
for your	-1080
forg*	7043
forgive	3767
forgive _ for	3767
forgive me	3767
forgot	2776
forgot _ $	2872
forgot about	2086
forgot to	1359
friends $	1467
from _ $	-729
front	1412
front _ friends	1467
front _ your	1467
front of	1412
full	1912
full _ for	1925
full _ what	1925
full responsibility	1925
gave	-909
geht	-1022
geht es	-712
get	-1780
get _ $	-1178
give _ a	1293
go	2137
god	1050
going	-1511
going to	-992
got _ $	-679
grit*	8572
guess	-2177
guess _ i	-1089
guess i	-1005
guess who	-1089
habe	4308
habe $	4308
had	3234
had _ $	1058
had _ about	-757
had _ dream	-757
had a	-793
had no	4440
half	-1000
hand*	-1608
handover	-1608
happened	1737
happened $	1893
happy	-1931
has	-798
hate	-738
have _ $	-1002
have _ i	-710
have _ since	-745
have _ that	2076
have _ to	693
have _ you	1256
have changed	-968
have said	2279
hear	-1115
hear _ your	-729
hear about	-729
heard	-1875
heard _ dad	-1568
heard _ your	-1568
heard about	-1568
her	-973
here	-1522
here $	-1763
here _ $	1644
hey	-1412
hey _ $	-689
hi _ i	1078
hice	1526
hice $	2760
home	-1366
hope	-2378
hope _ not	1141
hope _ you	-735
hope you	-1798
hour	-860
hour _ is	-715
how	3465
how _ $	-846
how _ you	-906
how i	4505
how you	1694
hurt	4240
hurt _ $	1271
hurt _ i	3103
hurt you	4374
i	5419
i _ $	6164
i _ about	1301
i _ and	2931
i _ apologize	838
i _ back	-850
i _ be	-2410
i _ bored	-988
i _ call	1473
i _ changed	-968
i _ did	1649
i _ different	-1076
i _ do	1281
i _ dream	-757
i _ for	2292
i _ full	1925
i _ going	-1121
i _ got	1274
i _ have	4126
i _ how	5650
i _ i	2148
i _ in	-1067
i _ it	676
i _ jealous	1076
i _ just	827
i _ let	-982
i _ my	971
i _ no	4266
i _ not	5376
i _ nothing	-1090
i _ now	926
i _ our	-1138
i _ out	1171
i _ responsibility	3200
i _ right	3147
i _ so	-1100
i _ sorry	4750
i _ talk	708
i _ tell	1305
i _ that	2246
i _ to	5555
i _ today	-1089
i _ unfair	1103
i _ up	1066
i _ want	-1022
i _ will	-1086
i _ you	3152
i acted	2306
i am	-1011
i apologize	5939
i can	-1464
i come	-792
i did	2663
i feel	-3318
i forgot	1777
i gave	-909
i get	-753
i guess	-1005
i had	3595
i have	-1208
i hurt	1839
i just	-939
i lied	2007
i love	-1001
i miss	-1645
i missed	1473
i need	-1239
i never	1959
i own	1908
i promise	-725
i really	-1116
i regret	4299
i said	1360
i saw	-900
i see	753
i should	3307
i swear	-899
i take	3200
i was	5339
i will	-3789
i wish	-798
ich	1033
ich _ dich	-3380
ich _ habe	6556
ich dich	5425
if _ still	-1482
if _ take	-833
if _ up	1254
if _ you	2522
if i	1239
igno*	843
in	-2829
in _ $	-2274
in _ arms	-921
in _ of	1412
in _ your	1467
in front	1412
in your	-1574
inte*	1666
is	-6735
is _ $	-3233
is _ if	853
is _ me	2731
is _ ok	853
is on	2323
is what	-794
it	3232
it $	1352
it _ fault	2701
it _ if	853
it _ my	2720
it _ you	728
it again	1806
it is	-828
it ok	853
it was	3894
its _ you	1217
j _ fait	1034
j ai	1034
je	4819
je _ $	-1086
je _ mal	-809
je vais	-1260
jeal*	959
jealous	959
job	-714
just	-3232
just _ $	-747
just _ me	-987
just got	795
kann	-680
kann ich	-680
keep	-674
kids	-999
knew	1622
know what	-676
la	-778
last	1245
last _ i	1643
last night	1592
leave	-1417
left	-1303
leid	1808
leid _ ich	1808
leid dass	1808
let	-2777
let _ prove	-835
let me	-1177
let us	-1587
lied	1970
lied _ money	1201
lied _ the	1201
lied _ you	768
lied about	1201
life	-1279
like a	1202
list*	977
lo	1316
lo _ $	938
lo _ hice	1526
lo _ por	1526
lo _ todo	2760
lo que	1526
lo siento	2760
lol	-715
long	802
long _ $	1120
lost	1004
love	-1852
love _ $	-1104
love you	-1045
make	-1059
make it	-967
mal	1963
mal $	2272
mate	1747
me	-2366
me $	937
me _ $	-1831
me _ it	-693
me _ to	-1233
me _ what	742
me _ you	-1257
me a	1304
me dejes	-742
me for	3767
me i	-977
me prove	-835
me when	1209
mean 2	787
means	981
meet _ $	935
meet*	-746
meeting	-746
meine	-731
meine sachen	-731
ment*	4136
mentido	4829
mentido $	4829
mess*	1853
messages	2124
messages $	1998
met	-1016
minha	3930
minha _ $	3930
minu*	-797
minutes	-700
mir	1424
mir _ dass	1808
mir _ ich	1808
mir leid	1808
miss	-2312
miss you	-1119
miss*	1317
missed	1398
missed _ call	1473
missed your	1473
money _ $	-1317
much _ i	-754
mum	-706
my	2544
my _ $	2040
my _ and	1049
my _ i	1788
my _ not	2593
my _ was	-826
my _ you	-678
my bad	2000
my fault	3166
my life	-1039
my phone	1446
my time	950
nao	-790
ne	-2134
near	-1652
need	-1444
need _ answer	1437
need you	-886
never	1224
never _ said	2279
never _ see	-688
never _ to	-1098
never have	945
new	-1181
next	-4635
nice	-807
night	1530
night i	1297
no	953
no _ $	-1302
no _ answer	999
no _ dejes	-742
no _ to	3421
no me	-829
no puedo	-1337
not	5629
not _ $	2332
not _ a	800
not _ again	1545
not _ it	1263
not _ me	-784
not _ now	1099
not _ was	1308
not _ you	3054
not do	1682
not even	-735
not have	966
not mean	787
not talk	1236
not you	1123
noth*	-1221
nothing	-1221
nothing _ $	-766
nothing _ you	-783
nothing to	-747
now	-1723
now $	-693
now _ you	832
of	-1774
of _ friends	1467
of _ your	-1148
of my	-922
of you	-2534
of your	1115
off	1562
oh	1055
oh _ i	1069
ok	-813
ok if	853
old	-1233
old _ $	-1233
old place	-1233
on	977
on _ phone	2175
on me	3173
on the	1067
on you	-686
once	-729
one	-2173
one _ and	-804
or	-1330
or i	-986
our	-2008
our _ place	-1233
our old	-1233
our song	-740
out	1391
out $	1436
over	-677
own	1908
own _ $	1908
own that	1908
pain	1581
pard*	6660
pardon	6660
party	3018
party $	2197
pas	-2155
perd*	10761
pers*	-737
phone	6473
phone $	2924
phone _ $	2656
pick	-827
place	-2267
place $	-845
plea*	-3483
please	-3444
please $	-697
please _ $	-1038
please _ me	-815
por	9518
por _ $	7566
por _ lo	2760
por _ me	-1215
por _ mentido	4829
por _ no	-1816
por _ que	2760
por favor	-1891
por ter	2641
por todo	2760
pour	6416
pour _ $	2527
pren*	-774
prom*	-1190
promise	-725
proud	-752
prove	-1311
puedo	-1988
que _ $	1714
que _ ai	1034
que _ fait	1034
que _ por	-2184
que j	1034
real*	-1531
really	-1526
really _ to	-979
regr*	4292
regret	4292
regret _ i	3489
regret how	3489
reme*	-869
remember	-869
reply	-1000
resp*	2627
responsibility	3200
responsibility _ happened	1925
responsibility _ what	1925
responsibility for	1925
right	1890
right _ $	-1231
rude	3059
s _ $	-813
sach*	-731
sachen	-731
said	4747
said _ about	2279
said _ things	2171
saw	-1059
say	-997
see _ $	1919
send	-832
shou*	4917
should	3824
should _ have	1971
should _ said	2279
should have	2628
should i	-775
should not	983
si	-1036
sick	-717
sien*	2760
siento	2760
siento _ lo	2760
siento _ todo	2760
siento por	2760
since	-811
since _ left	-766
since you	-811
sleep	-1179
so	-1808
so _ $	-2312
so _ i	2018
so much	-1163
soir	5574
soir $	5574
some*	-1176
song	-755
sorry	20390
sorry $	4100
sorry 2	1151
sorry _ am	721
sorry _ being	1527
sorry _ calling	1591
sorry _ forgot	1760
sorry _ i	4302
sorry _ last	1779
sorry _ late	1593
sorry _ missed	1473
sorry _ night	1626
sorry _ not	2852
sorry _ the	1859
sorry _ was	1542
sorry _ will	-2889
sorry _ you	2310
sorry about	1835
sorry for	975
sorry i	8913
sorry if	2733
sorry that	1246
start	-1625
start _ $	-972
stat*	-685
still	-2273
still _ $	-1760
still here	-1477
stup*	874
stupid	874
sua	-957
swear	-899
t	6218
t _ $	3669
t avoir	6459
ta	-901
take	1042
take _ for	1862
take _ responsibility	1925
take full	1925
talk _ $	-706
talk _ me	-906
talk to	-930
te	-872
tell	803
ter	2641
terr*	889
terrible	889
than*	-2697
thanks	-2697
thanks for	-1843
that	8257
that $	3817
that _ all	868
that _ have	819
that _ me	3302
that _ my	1064
that _ on	3302
that _ to	-1054
that _ what	1214
that i	805
that is	1776
that s	1705
that was	1048
that you	-933
the	-4929
the _ $	-821
the _ and	1751
the _ for	-1242
the _ i	2610
the _ in	-1491
the _ it	819
the _ the	-715
the _ today	1335
the _ was	732
the handover	-1608
the kids	-999
the party	2277
the phone	2104
then	-1305
then _ $	-682
ther*	-772
there	-2098
there when	-748
things	2534
things $	829
think	-1144
thinking	-2543
thinking _ you	-2266
thinking of	-1973
this	-3612
this _ $	-1358
this week	-1448
those	1702
three	-903
thro*	3015
through	3015
ti	-1434
ti $	-1350
time _ that	925
times	919
to _ $	-1108
to _ a	751
to _ for	1015
to _ i	1885
to _ your	1104
to answer	1395
to hear	-1358
to me	-1803
to reply	-712
to tell	1511
to you	3455
to your	-695
today	-1316
today $	-1242
todo	1526
todo _ que	1526
todo lo	1526
toi	-3491
toi $	-3303
tomo*	-922
tomorrow	-922
toni*	-932
tonight	-932
too	862
tota*	1734
totally	1734
totally _ it	1734
tout _ j	1034
tout _ que	1034
tout ce	1034
traf*	-2032
traffic	-2032
tran*	-942
try	-728
tu	-2846
tudo	-1062
tut	1808
tut _ dass	1808
tut _ leid	1808
tut mir	1808
una	-727
unfa*	1103
unfair	1103
unfair _ and	1103
unfair _ you	1103
unfair to	1103
up $	1330
up _ $	-722
up _ a	1274
up _ i	-763
up _ me	1287
us	-3259
us _ $	-1368
us _ one	-731
vais	-1260
vais mal	-809
vida	-1071
vida $	-1071
voce $	1279
voice	-903
wait	-861
want	-2148
want _ $	-713
want _ back	-753
want _ see	-731
want _ you	-729
want to	-727
wanted	-700
was	6936
was _ $	1688
was _ and	2518
was _ day	1941
was _ fault	2720
was _ i	1296
was _ me	863
was _ not	3102
was _ to	2452
was _ you	709
was a	1389
was my	2786
was out	2033
was unfair	1103
was wrong	1825
wast*	-777
we	-2888
we _ it	-690
we could	-1481
week	-1704
week*	-1084
weekend	-990
well $	1549
what	-1664
what _ $	3169
what _ did	-1013
what _ i	-1179
what _ said	1360
what _ wrong	-829
what a	-679
what did	-717
what happened	1819
what you	-743
when	-1637
when _ was	-1322
when i	-1160
where	-1102
who	-1245
who _ today	-1089
who i	-1089
will	-7954
will _ do	1806
will _ it	1256
will _ late	-1454
will _ the	-794
will _ you	-980
will be	-2335
will not	1318
will stop	693
wish	-1717
wish you	-875
with	-2035
with _ $	-2080
with the	-763
with*	-925
without	-925
without you	-872
woke	1795
work	-947
work _ $	-967
work _ was	1607
would	-1883
wrong	978
wrong _ i	1101
wrong and	1101
y	796
yell*	2814
yelling	2814
yest*	4546
yesterday	4546
yesterday $	2370
yesterday my	1459
you	-8047
you _ $	-1242
you _ about	992
you _ do	-824
you _ everything	-795
you _ family	-1204
you _ front	1467
you _ give	1315
you _ hope	-717
you _ i	2615
you _ it	-838
you _ me	-1205
you _ much	-786
you _ never	1491
you _ of	1227
you _ on	1134
you _ out	1389
you _ see	975
you _ to	-902
you _ up	1021
you _ was	1500
you _ you	-1822
you _ your	-1619
you are	-722
you can	-864
you have	-2029
you i	1130
you in	1024
you left	-1212
you that	678
you up	2274
you well	2040
you were	-758
you when	-802
your	-1334
your _ $	2799
your _ again	-870
your _ am	-1442
your _ for	761
your _ here	-1452
your _ i	-1682
your _ in	1027
your _ of	-1761
your _ thinking	-1702
your _ was	1341
your arms	-899
your call	1473
your dad	-1577
your family	1075
your friends	1429
your messages	1219
your phone	2961
your*	-694
yours	2514
yours $	2514
yourself	-681
yourself $	-677
zuru*	-715
""",
    'intents.checkin': """\
~	-34981
!checkin	19469
!delete_data	-5675
!help	-8830
!out_of_scope	-8669
!smalltalk	-9732
!stop	-10186
!•	-2149
.	4949
.-	4969
.i	6887
.i+they	-7545
.i+they-	-2636
.i+you	-1685
.i-	6401
.they-	-2284
.you	-3049
.you-	-2825
10	13459
10 $	8331
10 _ $	3942
10 _ to	-1096
12	4862
12 $	2968
12 _ contact	1893
15	4278
2	5426
2 _ $	3027
3	9902
3 $	4402
3 _ $	5499
30	4667
30 _ $	4416
4	7981
4 $	6971
5	8925
5 $	6208
5 _ $	2717
6	7944
6 $	6011
7	5633
7 $	4665
8 10	1095
8 _ $	4180
?	-9444
?-	-5908
?i	4397
?i+they	2427
?i+you	-1139
?i-	11168
?they	1818
?you	-2810
?you-	-3774
^ _ $	-5060
^ _ 10	3913
^ _ 12	5129
^ _ 15	4278
^ _ 2	2816
^ _ 3	6181
^ _ 5	2062
^ _ 7	4888
^ _ 8	3134
^ _ account	-1997
^ _ am	5789
^ _ an	-1094
^ _ animo	5462
^ _ are	-3498
^ _ bad	1472
^ _ been	1610
^ _ better	1078
^ _ boyfriend	-1278
^ _ can	-5745
^ _ chat	-2246
^ _ check	2171
^ _ como	3252
^ _ contact	2363
^ _ cuenta	-1841
^ _ daily	-3942
^ _ data	-1843
^ _ daten	-1930
^ _ day	1459
^ _ days	3701
^ _ de	2643
^ _ dias	8419
^ _ did	-1815
^ _ do	-1682
^ _ does	-3451
^ _ donnees	-1481
^ _ down	3142
^ _ e	-3389
^ _ est	1667
^ _ far	4098
^ _ feel	-2043
^ _ friend	-1133
^ _ got	-1644
^ _ happens	-1184
^ _ has	1338
^ _ have	1700
^ _ her	-1746
^ _ history	-1966
^ _ hoje	1459
^ _ how	-1481
^ _ humeur	3848
^ _ humor	1988
^ _ hurts	-1163
^ _ i	-4542
^ _ in	7473
^ _ ist	1061
^ _ kann	-1416
^ _ like	2612
^ _ long	2052
^ _ loschen	-1390
^ _ made	2954
^ _ many	2042
^ _ meine	2284
^ _ mes	4747
^ _ messages	-2984
^ _ mi	1746
^ _ mich	-2396
^ _ mir	9394
^ _ mood	4246
^ _ more	-1261
^ _ much	-1219
^ _ my	4474
^ _ need	-1049
^ _ nicht	-3163
^ _ night	-1218
^ _ not	-2132
^ _ notifications	-3565
^ _ now	-1120
^ _ of	-1423
^ _ off	-1589
^ _ ohne	3846
^ _ on	2018
^ _ our	-2586
^ _ please	5667
^ _ profile	-1398
^ _ que	-1348
^ _ quiet	3345
^ _ records	-2801
^ _ registrar	5739
^ _ reminders	-1108
^ _ say	1966
^ _ scared	-1135
^ _ se	-3205
^ _ see	4188
^ _ should	-1716
^ _ sie	-1302
^ _ siento	-1716
^ _ so	-1827
^ _ song	-2867
^ _ stop	-1453
^ _ streak	2821
^ _ talking	-2659
^ _ text	2132
^ _ that	1270
^ _ the	-8313
^ _ there	-1308
^ _ this	-3069
^ _ today	7601
^ _ tudo	-1369
^ _ un	-1432
^ _ up	-1976
^ _ urge	2280
^ _ us	3625
^ _ vermisse	-1465
^ _ want	1111
^ _ was	1869
^ _ we	2104
^ _ week	2586
^ _ weeks	5274
^ _ without	2630
^ _ would	3851
^ _ you	-4456
^ _ your	-2447
^ _ •	-4239
^ aide	-1063
^ am	-1903
^ apaga	-1222
^ are	-1116
^ ayuda	-1430
^ borra	-1627
^ bye	-1309
^ can	5370
^ cancel	-4438
^ change	-1840
^ check	3300
^ clear	-1538
^ combien	2701
^ como	-1217
^ convert	-1178
^ day	12453
^ delete	-1143
^ dia	7429
^ did	3965
^ do	-2163
^ efface	-2005
^ elimina	-1291
^ enough	-1895
^ erase	-1894
^ evening	1527
^ feeling	4283
^ good	-1114
^ he	-1319
^ hello	-1477
^ hey	-1293
^ hi	-2137
^ hmm	-1540
^ how	1461
^ i	-6109
^ is	-3253
^ je	-1895
^ less	-1132
^ let	3625
^ log	6748
^ losch	-1283
^ me	-2253
^ meu	7108
^ mi	3873
^ mon	3848
^ mood	15341
^ mute	-1482
^ my	2204
^ nao	-1133
^ no	-1679
^ nobody	-2823
^ ok	-2206
^ okay	-1671
^ one	2586
^ pause	-3329
^ please	-4859
^ purge	-2861
^ put	3142
^ quantos	3887
^ quiero	3964
^ quiet	-2606
^ quit	-1956
^ rate	1762
^ record	6261
^ set	-1384
^ show	8060
^ silence	-1750
^ snooze	-2611
^ stop	-1995
^ supprime	-1543
^ tag	3846
^ thanks	-1197
^ that	-1532
^ today	5596
^ two	5274
^ we	-1333
^ when	-2155
^ where	-1740
^ who	-1813
^ why	-2208
^ wie	4191
^ you	-1130
^ •	-2920
a	-2219
a 2	2496
a 3	3719
a 4	1220
a 5	2605
a 6	2777
a 7	5140
a _ a	-1795
a _ for	-1983
a _ today	4398
a good	-1172
about	-1630
acce*	-1325
acco*	-4482
account	-4482
account $	-1635
account _ $	-2803
again	-1759
again $	-1429
ai	-1501
aide	-1063
all	-3568
all _ $	-1818
alles	-1058
alone	-1413
am	4225
am _ day	5561
am _ doing	4926
am _ of	-1626
am _ on	3366
am _ so	1654
am _ to	-1506
am i	5669
am scared	-1228
am so	-1072
an	-1982
and	-4466
and _ $	2613
and _ i	-1667
and i	-2926
animo	5462
apaga	-1222
are	-5246
are _ $	-1811
are _ today	-1297
are you	-1913
as	3739
as _ $	3739
as a	2195
at night	-1057
away	-1621
ayuda	-1430
bad $	1472
bala*	-3030
balance	-3030
balance $	-3030
bank	-1501
bank _ $	-1388
be	-2684
be _ $	-1814
be quiet	-1097
been	7218
been _ $	5836
been _ since	-1925
been since	2117
bett*	4897
better	4897
better today	4494
birt*	-2069
birthday	-2069
birthday $	-2069
boil	-1302
boil _ $	-1302
borra	-1627
borra _ $	-1335
bot	-2418
bot $	-2330
boyf*	-1508
boyfriend	-1508
brok*	-1584
broken	-1560
broken $	-1560
but	1638
by	-1097
bye	-1687
bye _ $	-1234
can	-1049
can _ $	-1566
can _ do	2031
can _ my	4058
can _ see	5067
can _ the	1500
can you	-1511
canc*	-4534
cancel	-4534
chan*	-3480
change	-3311
change _ check	-2582
change _ in	-2582
change my	-2089
chart	6018
chart $	6018
chat	-2543
chat _ $	-2291
chec*	12416
check	7583
check _ $	9653
check _ please	1298
check in	8469
checkin	12287
checking	1235
checks	-1106
clear	-1538
clear _ $	-1450
clear my	-1450
comb*	2701
combien	2701
come	4078
come $	4390
comm*	-1532
commands	-1144
commands $	-1106
como	2035
como _ $	2520
cont*	17640
contact	9789
contact $	5613
contact _ $	3448
contato	2703
conv*	-2144
convert	-1178
convert 10	-1096
convert _ to	-1178
cool	-1377
cool $	-1190
count	6910
cred*	-3586
credit	-3586
credit _ $	-3586
credit score	-3566
cuan*	4705
cuen*	-1841
cuenta	-1841
cuenta $	-1561
daily	4472
daily _ $	1758
daily _ in	1194
daily check	1194
data	-3703
data $	-2515
data _ $	-1188
daten	-1930
datos	-1647
datos $	-1647
day	12601
day $	-1365
day 6	2889
day _ $	7973
day _ i	2344
day _ on	3366
day am	3366
day was	-1721
days	11420
days $	6065
days _ contact	1544
days _ i	3518
de _ $	-1985
dele*	-2308
delete	-1588
depr*	-1724
dia	6498
dias	8419
dias _ $	11047
did	2082
did not	1657
die	-4618
disc*	-3508
do	-3545
do _ check	4351
do _ daily	6722
do _ have	1576
do _ me	-1890
do _ my	-2008
do _ start	-1313
do _ to	-1053
do i	-3842
do my	1122
do not	-3153
do the	6340
do you	-1199
does	-4836
does my	-1314
doing	6296
doing _ $	5865
donn*	-2327
donnees	-2327
donnees $	-2327
down	2981
down _ a	3142
down as	3142
draf*	-1577
drafts	-1577
drafts $	-1221
e	-1401
e _ $	1772
effa*	-2005
efface	-2005
efface _ donnees	-1524
eggs	-1358
elim*	-1291
elimina	-1291
enou*	-2448
enough	-2448
enough _ $	-1600
enough _ today	-1678
enough for	-1585
erase	-2025
erase my	-1648
es	1826
es _ $	2253
escr*	-1049
est	3516
est 5	2765
est _ $	3848
evening	1136
evening _ in	1527
evening check	1527
ever*	-2227
every	-1398
every _ $	-1195
every day	-1195
everything	-1458
extr*	-1232
far	6488
far _ come	4390
feel $	3843
feel _ $	-2213
feel _ maybe	1126
feel _ today	1126
feel better	1058
feel like	-2594
feel*	5493
feeling	5616
feeling _ $	2874
feeling _ a	3419
feeling like	3419
for	-4258
for _ $	-5713
for _ days	-3549
for today	2503
forg*	-1597
frie*	-1898
friend	-1449
friend $	-1411
from	-1104
from _ $	-1065
funny	-1366
funny $	-1366
get	-1050
girl*	-1478
girlfriend	-1478
glad	-1126
go	-1350
go _ $	-1128
going	1549
going $	-1149
going _ $	2713
good	-1498
good _ $	-2242
good*	-1737
got	-2518
got _ $	-2518
great	-1145
happ*	-1267
happens	-1184
has	1631
has _ been	2117
has _ since	2117
has it	2117
have	2657
have $	2071
have _ been	2263
have _ since	-2306
have a	-1783
have i	4460
he	-2610
he _ $	-1257
hear*	-1742
heart	-1865
heart is	-1241
hello	-2083
hello _ $	-1562
help	-1352
help*	-1327
helpful	-1230
her	-1335
her _ $	-1732
here	-1803
here $	-1744
hey	-1293
hi	-2361
him	2238
him $	1713
him _ it	1612
him today	1487
hist*	-2202
history	-2202
history $	-2202
hmm	-1540
hoje	1459
hoje _ $	1988
hoje e	1988
how	3196
how _ $	1991
how _ been	1658
how _ day	-3092
how _ days	6868
how _ doing	3723
how _ feel	3632
how _ has	2117
how _ have	4594
how _ i	1552
how _ is	-1472
how _ it	1073
how _ my	4061
how _ quiet	4294
how _ the	-1227
how _ was	-2822
how _ you	-2240
how am	4926
how are	-1578
how can	-3015
how do	-5004
how far	4098
how have	2713
how i	5683
how is	-1622
how long	2052
how many	2494
how much	-1219
hume*	3848
humeur	3848
humeur _ 5	1999
humeur est	1999
humor	3432
humor _ e	1988
humor hoje	1988
hurts	-1163
hurts $	-1163
husb*	-1171
husband	-1171
i	-2285
i _ $	3464
i _ about	-1103
i _ all	-1520
i _ better	1058
i _ check	-1574
i _ day	4538
i _ drafts	-1111
i _ every	-1057
i _ it	2884
i _ log	3526
i _ my	-1801
i _ not	-1833
i _ of	-3383
i _ ok	3427
i _ on	2622
i _ say	1867
i _ scared	-1228
i _ the	-2001
i _ this	-2200
i _ to	3443
i _ today	3293
i _ •	-1555
i am	-1331
i do	-1456
i doing	4926
i like	-1064
i made	3252
i need	-1059
i on	3366
i see	3056
i type	-1533
i want	1111
i was	-2309
i would	3881
ich	6408
ich _ $	4750
ich vermisse	-1465
in	4007
in $	8923
in _ $	-3202
in a	-1559
in please	1298
info*	-1455
information	-1455
inst*	-2336
instructions	-2336
is	-4761
is 15	-1411
is _ $	3513
is _ bank	-1386
is _ going	-1187
is _ score	2710
is _ streak	5461
is been	3441
is it	-1481
is my	7408
is the	-1194
is up	-1281
is your	-1260
ist	1061
ist _ $	1061
it $	-1218
it _ been	3441
it _ since	2117
it been	2117
it is	3297
it was	-3790
je	-1895
just	-1155
kann	-2170
kann _ $	-1136
kont*	3846
kontakt	3846
kontakt $	3846
konto	-1060
la	-1785
la _ $	-1224
left	-1116
lesen	-1118
lesen $	-1118
less	-1264
less _ $	-1132
let	3625
let _ do	3625
let _ the	3625
let us	3625
life	-1421
life $	-1312
like	1249
like _ $	1253
like a	2472
list	-1543
log	8940
log _ $	6312
log a	3760
log my	2552
long	1365
long _ boil	-1222
long _ it	1743
losc*	-2186
losch	-1283
losch _ $	-1283
loschen	-1530
loschen $	-1461
lost	-1095
made	2954
made it	3252
make	-1703
many	2042
many _ $	2348
many _ days	4294
many _ i	1864
many _ in	-1459
many days	2574
many quiet	4294
maybe	1126
maybe _ $	1126
me	-6230
me $	-5085
me _ a	2726
me _ as	3142
me _ i	1890
me _ sola	-1716
me _ week	3209
me a	-1848
me down	3142
me my	4123
me siento	2580
me the	-1260
mehr	-2732
mehr $	-2732
meine	2997
meine _ $	1212
meine daten	-1930
meine stimmung	5961
mens*	-1604
mes	4747
mes _ $	4747
mes donnees	-2327
mess*	-5552
messages	-5135
messages $	-1845
messages _ $	-2854
messages _ week	-1085
messages please	-1127
meu	8552
meu _ $	6564
meu _ e	1988
meu _ hoje	1988
meu humor	3432
mi	5327
mi _ $	5421
mi animo	5462
mi cuenta	-1841
mi progreso	4160
mich	-2875
mich _ $	-2605
mir	9394
mir _ $	10047
mis	-1712
mis _ $	-1712
mis datos	-1647
mon	3107
mon _ est	1999
mon humeur	3848
mond*	2266
monday	2266
monday $	2266
mont*	6381
mood	20049
mood $	3448
mood _ $	11533
mood is	1208
more	-1484
more _ $	-1208
much	-1419
much is	-1122
mute	-1482
my _ $	4447
my _ and	-1914
my _ balance	-3030
my _ here	-1247
my _ i	-1563
my _ please	-2281
my _ removed	-1332
my _ score	-3566
my _ streak	3119
my _ to	-1716
my account	-2768
my boyfriend	-1508
my chat	-2498
my check	1401
my credit	-3566
my data	-3603
my day	1496
my drafts	-1577
my girlfriend	-1381
my heart	-1780
my history	-1896
my information	-1418
my messages	-1279
my mood	4521
my profile	-2636
my progress	2153
my records	-3391
my stats	9076
my streak	5163
my urge	2229
myse*	-1440
myself	-1440
myself $	-1147
nach*	-1466
nachrichten	-1466
nachrichten _ $	-1466
nao	-1133
need	-1704
never	-1452
next	-2955
next _ $	-2955
nicht	-3163
nicht _ $	-3163
night	-2288
night $	-1125
no _ $	-2226
no _ please	-2054
no contact	5949
no more	-1442
nobo*	-2903
nobody	-2903
not	-3626
not _ him	1612
not _ me	-2349
not text	2132
noti*	-3630
notifications	-3630
notifications _ $	-3077
notifications please	-2882
now $	1176
o	-1251
of 10	1580
of _ $	1465
of her	-1236
of ten	1147
off	-2597
ohne	3846
ohne _ $	3846
ohne kontakt	3846
ok	4599
ok $	2509
ok _ $	1893
ok today	3427
okay	-1671
olvi*	-1271
on	1627
on $	3033
on me	-1154
one	1448
one week	2586
our	-2949
our _ $	-2653
out	1877
out _ $	1580
out _ 10	1580
out of	2698
over	-1806
over*	2384
pack*	-2184
pause	-4047
pause for	-1123
peop*	-1648
people	-1648
plan*	-3093
plea*	2207
please	2207
please $	7066
por	-1244
por _ $	-1244
prof*	-2636
profile	-2636
profile _ $	-1239
prog*	18165
progreso	4160
progreso $	4160
progress	1945
progress $	1883
purge	-2861
purge my	-2861
put	3142
put _ as	3142
put _ down	3142
put me	3142
quantos	3887
quantos dias	3887
que	-3272
quie*	3964
quiero	3964
quiet days	4294
quit	-1956
quit _ $	-1810
quit _ me	-1533
rate	1512
reco*	1608
record	6261
record today	1762
records	-4086
records $	-1571
records _ $	-1820
regi*	8561
registrar	8561
registrar _ $	4266
remi*	-1605
reminders	-1283
remo*	-2873
remove	-1542
remove _ $	-1372
remove my	-1372
removed	-1332
removed $	-1332
reset	1487
ruhe	-1333
sad _ $	1222
sans	4337
sans _ $	4337
sans contact	4337
saw	-1072
say _ $	-1287
say _ of	1997
say _ out	1997
scar*	-1228
scared	-1228
scared of	-1228
schr*	-7276
score	2483
score $	2483
se	-3205
se _ $	-3205
see	1842
see $	-1765
see _ $	4011
see _ drafts	-1054
see my	4694
set	-2054
set _ for	-1384
she	-1451
shou*	-2153
should	-2153
should i	-1786
show	8060
show _ $	1753
show _ i	3048
show _ my	4123
show _ the	-1134
show me	5131
show my	2023
sie	-1302
sien*	2580
siento	2580
siento _ $	-1716
sile*	-3399
silence	-1750
since	3369
since _ $	2987
since _ texted	2394
since _ was	-1925
snoo*	-2611
snooze	-2611
snooze _ days	-2380
snooze for	-2611
so	-2512
so _ at	-1100
sola	-1716
sola $	-1716
song	-2965
speak	-1317
speak in	-1058
start	5945
start _ $	6857
stats	9076
stats $	9076
still	-1186
stim*	5961
stimmung	5961
stimmung _ $	5961
stop	-3525
stop _ $	-1866
stre*	8282
streak	8282
streak $	5559
streak _ $	2723
stro*	4694
strong	4694
strong $	4694
supp*	-2300
supprime	-1543
supprime _ $	-1543
tag	3353
tag _ kontakt	3846
tag _ ohne	3846
tage	8711
talk*	-2876
talking	-2876
talking _ $	-1610
talking please	-1417
tell	-1190
tell me	-1081
ten	1129
text	2044
text*	9424
texted	2394
texting	7030
texting _ $	1819
texting him	3170
than*	-2472
thanks	-2465
thanks $	-1648
that	1891
that $	2391
that _ $	-1286
that i	2875
that is	-2291
the	-7565
the _ $	-1464
the _ check	-1209
the _ in	-3999
the _ thing	3249
the check	-2955
the daily	2070
there	-1350
thing	3249
think	-1074
this	-1673
this $	-1365
this _ $	1397
this feeling	-1552
this week	2121
time	-3281
time $	-1848
to	-5175
to _ $	-5262
to _ i	3697
to _ in	3137
to log	3526
to my	-1095
today	19499
today _ $	14670
today _ a	5301
today _ ok	1773
today is	-1140
today maybe	1126
today was	6922
todo	-1236
too	-1152
tudo	-1369
tudo _ $	-1087
turn	-1897
two	3723
two _ $	-1462
two weeks	4958
type	-1533
un	-1432
up	-2499
up _ $	-1633
urge	2441
urge _ $	2054
urge today	1247
us	3494
us _ the	3625
us do	3625
verg*	-1233
verm*	-1465
vermisse	-1465
want _ log	4335
want my	-1476
want to	3222
was	-2700
was $	-2599
was _ $	2467
was _ 3	1282
was _ 4	1220
was _ day	-1103
was a	3179
was good	2807
we	-2176
we _ $	-3230
week	7000
week $	4574
week*	13574
weeks	5341
were	-1194
what	-1889
what _ 15	-1411
what _ am	3366
what _ do	-1532
what _ my	7681
what _ progress	1052
what _ streak	1370
what _ type	-1387
what _ up	-1281
what day	3366
what does	-1059
what happens	-1184
what i	-1384
what is	4814
when	-3375
when is	-1893
where	-1777
where _ i	-1109
who	-1950
why	-3187
why _ i	-1828
why am	-1690
wie	4191
with	-2544
with _ $	-1932
with*	2909
without	2909
without _ $	2988
without _ him	3095
without texting	3170
worst	-6044
would	3851
would _ out	1997
would _ to	3487
would like	1884
would say	1997
years	-1334
you	-9202
you $	-1557
you _ $	-4366
you _ today	-1400
you have	-1161
your	-3083
your _ $	-3025
zu	-5628
zu _ $	-5628
•	-5093
• $	-1150
• _ $	-2748
• _ my	-1742
• _ •	-2917
• •	-5093
""",
    'intents.help': """\
~	-33343
!checkin	-6437
!delete_data	-6035
!help	19773
!out_of_scope	-13351
!smalltalk	-12281
!stop	-8084
!•	-2269
.	-9263
.-	-2702
.i	-7624
.i+they	-6209
.i+they-	-3814
.i+you-	3188
.i-	-12031
.they	-3496
.you	-3351
10	-1646
5	-4447
5 $	-3899
?	-5970
?-	16323
?i	6790
?i+you	16382
?i+you-	-2701
?i-	9931
?they	-3946
?you	5645
?you-	2304
^ _ $	6232
^ _ ajuda	-2825
^ _ anyone	4900
^ _ anything	1754
^ _ bot	-3402
^ _ can	3146
^ _ chat	1703
^ _ commands	3211
^ _ como	4019
^ _ das	3395
^ _ de	-1855
^ _ did	-5626
^ _ does	1773
^ _ du	4801
^ _ el	2170
^ _ else	3401
^ _ everything	-1841
^ _ explain	-2018
^ _ feel	-2408
^ _ for	-2715
^ _ go	3282
^ _ good	-2602
^ _ hacer	2997
^ _ happens	5632
^ _ has	3759
^ _ help	1855
^ _ how	-1751
^ _ i	1767
^ _ in	-2312
^ _ information	1744
^ _ is	-7368
^ _ it	-3026
^ _ kann	4539
^ _ language	3248
^ _ leer	4267
^ _ many	-3275
^ _ me	3885
^ _ meine	3566
^ _ moi	-2764
^ _ need	2597
^ _ not	-4087
^ _ of	2738
^ _ off	-2986
^ _ old	-2481
^ _ on	-2291
^ _ pause	3301
^ _ peux	2007
^ _ plan	4174
^ _ please	2220
^ _ puede	4267
^ _ puedes	2997
^ _ que	5362
^ _ reminders	-2242
^ _ se	3782
^ _ sell	2391
^ _ share	2206
^ _ some	-2641
^ _ speak	7779
^ _ stop	-2282
^ _ talking	-2040
^ _ the	3023
^ _ there	-2527
^ _ to	3591
^ _ topics	2003
^ _ trust	-2067
^ _ tu	12534
^ _ un	-2262
^ _ up	-2781
^ _ use	4588
^ _ voce	2184
^ _ want	-1841
^ _ was	-4178
^ _ were	-1752
^ _ what	2246
^ _ with	1778
^ _ you	-7367
^ _ your	3222
^ _ •	-5876
^ aide	11008
^ are	-3160
^ ayuda	14086
^ bye	-1643
^ can	-2322
^ change	2355
^ comment	4695
^ como	2543
^ danke	-1774
^ do	3874
^ explain	4845
^ give	6538
^ good	-1664
^ goodnight	-1664
^ great	-1571
^ he	-2007
^ help	7726
^ hi	-1917
^ i	-4323
^ ich	-2638
^ is	7840
^ list	8131
^ mood	-2486
^ mute	-2275
^ my	-2977
^ nao	-1674
^ nice	-1697
^ no	-3177
^ o	5870
^ obrigada	-3025
^ okay	-2130
^ pause	-3226
^ please	-2787
^ quien	4267
^ quit	-1683
^ show	2549
^ stop	-2697
^ tell	5164
^ thanks	-2142
^ turn	-2884
^ was	11896
^ when	-4587
^ where	8260
^ why	-4664
^ wie	6026
^ you	-6279
^ •	-2455
a	-1741
a _ $	-7919
a _ do	-1957
a _ for	-2810
a _ i	-2116
a _ my	2411
a _ the	5354
a _ to	1610
a mortgage	-1622
a slip	7868
abil*	3700
abilities	3700
abilities $	3700
able	4565
able to	4565
about _ $	3411
about _ fear	-2264
about _ of	-2264
about my	-3283
about the	2848
accent	-4851
add a	2411
again	-3082
again $	-2239
aide	11008
aide _ a	-2764
aide moi	-2764
ajuda	10700
ajuda $	10962
alles	-1567
am	-4263
am _ $	-3165
an _ of	1605
an overview	1611
and	-1920
answ*	3674
answer	2092
any	-1689
any _ $	-1681
anyb*	-1593
anybody	-1593
anym*	-1558
anymore	-1558
anymore $	-1537
anyo*	5988
anyone	5988
anyt*	4660
anything	4660
anything _ $	2935
anything _ i	1681
appr*	-3987
appreciate	-3987
appreciate _ $	-2945
appreciate _ help	-3945
are _ $	-2097
are _ able	4540
are _ from	-5145
are _ to	2678
are my	5719
are some	-2276
are there	1665
are you	2355
are your	1642
ask	3438
ask $	2028
ask _ about	1845
assi*	3620
assist	3620
assist _ $	3620
assist me	3620
at	-1714
away	-1675
ayuda	14086
back	2832
back $	3030
bank	-2689
bank _ $	-1968
be	-4834
be _ $	-3108
been	-3178
being	-2367
being _ $	-2306
best	-2335
bitte	-1978
born	-1806
born $	-1806
bot	4690
bot _ $	5041
braz*	-3842
brazil	-3842
brazil $	-3842
brok*	-2280
buy	-3573
buy _ $	-2511
bye	-1803
ca	13301
call	-3069
call _ $	-3069
call you	-3069
can	8519
can _ $	3398
can _ about	-2264
can _ anything	3245
can _ ask	4042
can _ assist	3620
can _ explain	-2018
can _ feel	-2338
can _ for	1670
can _ me	1845
can _ my	2011
can _ see	-1957
can _ speak	7800
can _ the	-1561
can _ use	3572
can _ you	3443
can _ •	2435
can do	2294
can you	5397
canc*	-3596
cancel	-3596
capa*	13060
car	-7844
car _ $	-3723
cats	-1815
chan*	8525
change	6163
change _ $	6175
change _ check	6506
change _ in	6506
change _ tire	-5426
change a	-5426
change my	8710
chart	-3010
chart $	-3010
chat	4748
chat _ $	1608
chats	5242
chats $	5394
cheap	-2427
cheap _ $	-2228
chec*	-1976
check	3927
check _ time	3018
check in	5462
close	-1658
color	-3733
color $	-1579
comm*	12582
commands	7888
commands $	5865
comment	4695
como	6561
como _ idioma	5117
cont*	-2301
contact	-1824
conv*	-2479
conversation	-1938
cool	-1738
cuan*	-2309
daily	-1970
danke	-1774
das	3395
das _ $	3395
data	5701
data _ $	4629
day	-5700
day $	-2567
day _ $	-2033
days	-2659
de	-2949
de _ $	-1666
dele*	-3399
delete	-2777
delete _ $	2171
delete _ data	-5002
delete _ i	-2659
delete my	-6022
delete what	-3823
did	-6091
did _ do	-4854
did i	-3474
die	8320
disc*	3721
do	3059
do $	8073
do _ $	2143
do _ a	-2266
do _ about	1955
do _ add	2411
do _ check	-3498
do _ delete	2725
do _ do	2366
do _ export	4064
do _ fear	-2264
do _ feel	1613
do _ fix	-1796
do _ for	-2398
do _ get	-1647
do _ how	3952
do _ in	-6486
do _ keep	2209
do _ know	4999
do _ leave	1994
do _ like	-3874
do _ make	-1590
do _ me	-2201
do _ messages	3258
do _ need	-3333
do _ on	4283
do _ say	-1934
do _ sell	5939
do _ share	2206
do _ speak	-3767
do _ start	3810
do _ store	3082
do _ thank	-1806
do _ the	1709
do _ this	-3191
do _ to	3255
do _ turn	4283
do _ understand	2450
do _ what	2281
do _ work	-2009
do about	-2465
do anything	3245
do for	1670
do i	9412
do not	-1972
do to	-3391
do you	1767
does _ do	5290
does _ mean	-3921
does _ work	3599
does a	-1840
does anyone	4900
does my	-2510
does the	5346
dogs	-2570
doing	-2445
doing _ $	-2377
draf*	5137
draft	10247
draft $	10247
drafts	5137
drafts $	4568
du	6780
el	2170
else	3401
encr*	3467
encrypted	3467
encrypted $	3467
end	-1620
enou*	-1989
enough	-1989
eras*	-1708
ever*	-3974
everything	-3449
expl*	2827
explain	2827
explain _ plan	4174
explain the	4174
expo*	4064
export	4064
export _ $	4064
export my	4064
far	-1567
favo*	-1713
favorite	-1579
favorite _ $	-1579
favorite color	-1579
fazer	2377
fear	-2396
fear _ being	-2264
fear of	-2396
feel	-3087
feel $	-1778
feel*	-2799
fewer	-1794
fewer _ $	-1794
fewer messages	-1794
find	2415
find _ $	2893
find my	2893
fix	-1955
flig*	-1565
flight	-1565
for	-1828
for $	5740
for _ $	-5459
for me	1536
forg*	-3629
forget	-1548
from	-8310
from $	-5145
from _ $	-2999
from your	-2097
func*	4385
functions	3450
functions $	3450
funny	-2281
funny $	-2281
get	-2855
give	6620
give _ an	1611
give _ overview	1611
give me	6620
go	3827
go _ $	3053
good	-5892
good $	-1793
good _ $	-2594
good*	-2310
goodnight	-1664
great	-1607
hacer	2997
hacer $	2997
happ*	5626
happens	5632
happens _ i	2984
happens _ press	2880
has	3582
have	-4531
have _ about	5392
have _ issues	-2067
have _ since	-2343
have _ to	-1807
have a	3111
have to	4926
have trust	-2067
he	-2812
hear	-2109
hear _ $	-2109
hello	-1962
help	12038
help $	6932
help _ $	8840
help me	1845
here	9498
here $	8826
heure	2265
hi	-2307
him	-2651
him $	-2255
hold	6426
hold _ $	7130
how	3184
how _ $	4035
how _ add	2411
how _ day	-2190
how _ days	-2125
how _ delete	2725
how _ export	4064
how _ fix	-1932
how _ have	-2680
how _ help	3963
how _ hold	6026
how _ is	-3198
how _ make	-1590
how _ my	-2006
how _ say	-1806
how _ set	2493
how _ the	9620
how _ this	1536
how _ turn	5884
how _ use	4736
how _ works	5679
how _ your	-1935
how are	-1758
how do	-3306
how does	6774
how i	-1713
how is	3065
how many	-2636
how old	-2481
how this	5679
how to	3829
human	-2192
i	-1633
i _ $	2855
i _ about	-1806
i _ check	2209
i _ data	-3110
i _ draft	10247
i _ drafts	4044
i _ help	3716
i _ issues	-2067
i _ my	-5711
i _ on	3393
i _ so	-1776
i _ the	3027
i _ time	2551
i _ to	2572
i _ trust	-4237
i _ understand	2450
i _ urge	2723
i _ when	1855
i _ you	2190
i _ •	-3969
i add	2411
i am	-3532
i ask	3438
i buy	-2442
i can	-2008
i delete	2725
i do	-4232
i export	4064
i find	2893
i fix	-1796
i have	4416
i press	2880
i set	2493
i turn	5884
i type	4786
i use	7292
i want	-1841
i write	4049
i wrote	-2980
i •	-2842
ich	1536
ich _ $	3638
idio*	5117
idioma	5117
idioma $	5117
if i	2109
in	-5705
in $	-4647
in japanese	-1627
in the	-1569
in time	3018
info*	2444
information	2444
inst*	13747
instructions	13747
inve*	-1615
invented	-1615
is _ $	-2657
is _ bot	2217
is _ color	-1579
is _ data	4589
is _ encrypted	3467
is _ favorite	-1579
is _ for	4072
is _ purpose	8117
is _ real	-2953
is _ stored	3806
is _ to	-1685
is _ you	1990
is a	6171
is the	-1852
is there	2155
is this	6832
is up	-2127
isso	14619
isso $	14619
issu*	-2067
issues	-2067
issues _ my	-2067
it	-5374
it $	-1739
japa*	-1627
japanese	-1627
japanese $	-1627
just	-1547
kann	8832
kann _ $	4347
kann _ nachrichten	4485
keep	1713
keep _ drafts	1625
keep my	2209
kit	2411
kit $	2411
know	3313
know _ to	-1617
know how	1974
la	-2518
la _ $	-2366
lang*	4571
language	4571
last	-3158
last _ $	-2574
later	-1549
later $	-1549
learn	-2574
learn to	-2353
leer	4267
leer _ $	4267
left	-2026
left $	-1556
lesen	5290
lesen $	5290
less	-1934
life	-4855
life $	-4325
like	-6789
like $	-3492
list	6278
list $	-2210
list _ $	8213
list of	1546
live	-5539
lol	-4070
losc*	-1933
love	-2231
make	-2245
many	-3275
me $	3532
me _ $	1724
me _ abilities	3700
me _ are	1607
me _ funny	-1650
me _ news	-2235
me _ of	1968
me _ overview	1611
me _ the	-2697
me _ week	-1702
me _ you	2483
me _ your	2006
me a	-2484
me something	-1650
me the	4305
me what	2913
me your	3302
meine	3111
meine _ $	3238
meine _ lesen	4485
meine nachrichten	4485
mensajes	2488
mensajes $	2488
menu	15230
menu $	15230
mess*	3021
messages	4511
messages _ $	1691
mi	-1986
mis	1926
mis _ $	1926
moi	-2764
moi a	-2764
money	-3704
money _ $	-3704
mood	-3023
mood _ $	-2185
morg*	-2457
morgen	-2457
morgen $	-2457
mort*	-1622
mortgage	-1622
mute	-2275
my _ $	4759
my _ being	-2264
my _ here	6244
my _ list	-2210
my _ of	-2289
my _ s	-3482
my _ the	2384
my _ to	3064
my _ with	2124
my _ your	-2078
my _ zone	2551
my car	-2858
my chat	4843
my chats	5313
my data	3225
my drafts	5137
my fear	-2264
my kit	2411
my last	-2241
my messages	12632
my progress	-3426
my time	2551
nach*	3318
nachrichten	3318
nachrichten _ $	3318
nachrichten lesen	4485
name	-1990
name $	-2506
nao	-1674
need a	-2552
need help	4758
never	-1765
news	-2373
news $	-2373
nice	-1857
no	-4830
no _ $	-2389
not	-3221
not _ anything	-2432
not _ how	3546
not _ me	-4222
not _ this	5008
not _ to	-3280
not understand	2411
noti*	-1564
notifications	-1564
now	-3066
now $	-2877
o	6296
o _ $	1973
o _ voce	5870
o que	4322
obri*	-3025
obrigada	-3025
of _ can	2543
of _ you	1717
of being	-2310
of this	5439
off	-2408
off _ $	-2024
oil	-3529
ok	-2133
okay	-2130
old	-2522
old _ you	-1959
on	-3079
open	-2369
oubl*	-1540
out	2102
out of	2508
overview	1611
overview of	1611
pass*	-2492
passport	-2365
passport $	-2365
pause $	-1549
pause _ $	2331
peop*	-2463
people	-2463
pers*	-2415
personal	-2585
personal _ $	-2585
personal data	-2585
peux	2007
phot*	-5153
pict*	4972
picture	5003
plan	6566
plan _ me	4174
plan*	-4874
press	2880
press _ $	2880
priv*	3821
private	3821
private $	3821
progress	2346
progress $	-3054
progress _ $	5400
pued*	2997
puede	4267
puede leer	4267
puedes	2997
puedes _ $	2997
puedes hacer	2997
purp*	8117
purpose	8117
que	3606
que _ $	4519
que _ hacer	2997
que puedes	2997
que voce	5870
ques*	9221
questions	3655
questions can	1632
quien	4267
quien _ leer	4267
quien puede	4267
quiet	-2750
quit	-1683
read	5634
read _ $	6568
read my	3669
real	-4930
real _ $	-2407
real _ you	-2364
rela*	-2339
relationship	-2339
relationship $	-2074
reset	-7603
right	-1603
s	-3826
s _ $	-3531
say	-2359
say _ in	-1806
say thank	-1806
score	-1643
score $	-1643
se	3782
se _ $	3782
see _ drafts	3543
sei	-2195
sell	2391
sell _ $	2391
sem	-1705
sem _ $	-1705
send	-2426
sere*	-3760
serendipity	-3760
serendipity _ $	-3760
serendipity mean	-3760
serv*	6210
set	7959
set _ time	2106
set _ zone	2106
set my	2106
sett*	6084
settings	6084
settings $	6084
share	1776
share _ with	2206
share my	2206
she	-2023
show	2549
show _ the	6004
show me	3866
sile*	-2053
since	-2958
since _ last	-2322
since my	-2241
sleep	-2649
sleep $	-1997
slip	7691
slip $	7691
so	-2530
so _ $	-2099
some	-2641
some _ to	-2276
some*	-2725
something	-1725
something _ $	-1725
something funny	-1725
song	-6658
spea*	-1564
speak	4005
speak _ $	4033
speak in	-3758
speaking	-1564
start	3181
start _ $	-4749
stop	-5613
stop _ $	-2924
stor*	3696
store	3082
stored	3696
stre*	-2091
streak	-2091
streak $	-1612
stuff	2696
stuff $	2071
subj*	1815
subjects	1815
subjects _ know	1815
supp*	1842
supposed	2372
supposed to	2372
tage	-4967
take	-2090
talk	-2080
talking $	2524
talking _ $	-2279
talking to	-2250
tele*	-1615
telephone	-1615
tell	3424
tell _ funny	-1650
tell _ something	-1650
tell _ the	-3308
tell _ what	2913
tell _ you	2585
tell _ your	5744
tell me	4283
than*	-3271
thank	-2524
thank _ in	-1806
thank _ japanese	-1627
thank you	-2524
thanks	-3191
thanks $	-1663
that _ $	1814
the	5399
the _ in	2564
the _ mean	2890
the _ my	2706
the _ time	3018
the _ work	4752
the check	6398
the commands	4595
the help	-3091
the hold	7130
the news	-2373
the plan	4174
the telephone	-1615
there $	-2425
there a	2495
thing _ $	1673
think	-2293
think _ $	-2252
this	11343
this $	4344
this _ $	7470
this a	-2067
this bot	6298
this week	-3052
this works	5679
time	2478
time _ $	2033
time zone	2551
timer	1950
tire	-5426
tire $	-5426
tires	-5827
tires $	-5742
to _ $	6579
to _ kit	2411
to _ list	-2210
to _ my	-1867
to _ the	2559
to _ this	-2994
to _ to	-2105
to _ you	-2089
to be	-2974
to my	6591
today	-5535
today $	-3700
todo	-1830
told	-1651
topi*	2003
topics	2003
topics _ you	2003
topics do	1954
trust	-4279
trust _ $	-2120
trust _ my	-2067
trust issues	-2067
tu	11860
tu _ $	12534
turn	3000
turn _ reminders	1824
turn on	3710
type	4786
type $	3718
un	-2262
un _ $	-2012
unde*	2220
understand	2411
up	-2938
up _ $	-2246
urge	2062
urge $	2723
us	-1671
use	8308
use _ $	3720
use this	2467
use you	4825
voce	1656
voce _ $	5343
want	-2008
was	5632
was _ $	3714
we	-2528
week	-4471
week $	-4301
were	-2114
were _ $	-1806
were _ born	-1707
were you	-1852
what	8344
what _ a	4783
what _ able	2542
what _ are	3328
what _ bot	2217
what _ call	-2103
what _ can	3352
what _ do	5941
what _ does	-2257
what _ favorite	-1579
what _ good	-1712
what _ know	2966
what _ like	-2159
what _ mean	-3921
what _ my	-3307
what _ of	2268
what _ progress	3034
what _ purpose	8117
what _ some	-2276
what _ think	-2225
what _ type	3069
what _ up	-2127
what _ with	1643
what _ won	-1913
what _ write	4049
what _ you	8890
what _ your	3338
what are	-2671
what can	5056
what did	-4854
what happens	5632
what i	2169
what is	-3963
what should	-2086
what subjects	1815
what topics	2003
what you	6152
when i	3823
where	7236
where _ find	2893
where _ i	2019
where _ my	2950
where _ you	4389
where are	11468
where do	-3488
who	-1717
who _ $	-2152
who _ my	6480
who _ the	-1976
who _ you	-1569
who is	-1742
why	-4946
why _ i	-2367
why do	-3473
wie	6026
wie _ das	2590
with _ $	1920
with my	2551
won	-2219
word	-2990
work	3855
work $	5864
work _ $	-2009
work for	-2009
works	5679
works $	5679
write	2394
write $	3378
wrong	-2497
wrong _ $	-1736
wrote	-4701
wrote $	-2980
you $	-8377
you _ $	4067
you _ a	-3056
you _ anything	5338
you _ be	-2058
you _ data	6165
you _ do	4640
you _ drafts	1625
you _ for	2589
you _ japanese	-1627
you _ me	2215
you _ messages	1640
you _ my	2641
you _ the	-3430
you _ to	2458
you _ today	-1595
you _ what	3616
you _ you	2824
you _ •	3931
you able	4540
you assist	3620
you born	-1707
you can	4774
you do	5716
you explain	-2018
you from	-5145
you get	-1647
you have	-6123
you help	3256
you in	-1806
you keep	2209
you know	2486
you like	-2604
you sell	5939
you share	2206
you speak	7800
you store	3082
you to	-2378
you work	-2009
you •	2455
your	2306
your _ $	7764
your _ color	-1579
your abilities	3700
your day	-1935
your favorite	-1579
your functions	3450
your help	-1815
zone	2551
zone $	2551
•	-2843
• $	2409
• _ data	-2653
• _ my	-3476
• _ of	2717
• _ out	2822
• _ personal	-2585
• _ this	2332
• _ •	3573
• my	-3120
• •	-2843
""",
    'intents.stop': """\
~	-35062
!checkin	-9320
!delete_data	-6723
!help	-9079
!out_of_scope	-8357
!smalltalk	-16982
!stop	26426
.	2658
.-	15197
.i+they	-7202
.i+they-	-4849
.i+you	4078
.i-	2403
.they	-2435
.you	3416
.you-	9846
10	-3766
10 _ $	-1626
12	-1803
15	-1118
3	-2332
3 $	-1433
4	-1558
4 $	-1454
5	-1390
5 $	-1513
6	-1179
7	-1945
7 $	-1870
8	-1554
8 _ $	-1107
?	-6303
?-	-6636
?i	-1803
?i+they	-1165
?i+you-	-1419
?they	-1138
?you-	-1441
^ _ $	3110
^ _ 10	-2337
^ _ 12	-1479
^ _ 15	-1118
^ _ 3	-1601
^ _ 7	-1661
^ _ a	2096
^ _ about	-1301
^ _ ajuda	-1082
^ _ all	1857
^ _ alles	-2660
^ _ alone	4710
^ _ am	-1418
^ _ an	-1620
^ _ are	-3255
^ _ bad	-1044
^ _ be	4058
^ _ bot	-2195
^ _ break	2012
^ _ bye	-1892
^ _ can	-1271
^ _ check	-3794
^ _ como	-1356
^ _ conversation	2377
^ _ cool	-1151
^ _ daily	4140
^ _ datos	-1221
^ _ day	-1608
^ _ de	10065
^ _ dejar	-1050
^ _ dias	-3174
^ _ did	-1557
^ _ do	-2761
^ _ does	-2898
^ _ du	-1409
^ _ el	-1248
^ _ enough	3768
^ _ everything	-1319
^ _ favor	3357
^ _ feel	-2276
^ _ for	5121
^ _ fun	-1304
^ _ go	2635
^ _ good	-3035
^ _ got	-2182
^ _ had	1037
^ _ help	-1278
^ _ hoje	-1745
^ _ hurts	-2841
^ _ i	-5413
^ _ is	-2010
^ _ it	9810
^ _ kann	-1526
^ _ later	-2086
^ _ leave	1872
^ _ like	-1341
^ _ loschen	-1641
^ _ m	2477
^ _ made	-1108
^ _ me	3495
^ _ meine	-1282
^ _ mes	-2474
^ _ message	3031
^ _ messages	6530
^ _ mi	-1546
^ _ mich	5401
^ _ mir	4404
^ _ mis	-1221
^ _ more	6179
^ _ my	-6139
^ _ need	2509
^ _ nicht	1975
^ _ not	8594
^ _ notifications	7170
^ _ off	8022
^ _ ohne	-1044
^ _ ok	-1077
^ _ on	-1071
^ _ our	-1166
^ _ pause	2702
^ _ please	3078
^ _ por	4908
^ _ puedo	-1050
^ _ reminders	4326
^ _ restaurant	-1508
^ _ said	3476
^ _ say	2403
^ _ se	-1294
^ _ sending	1207
^ _ siento	-1243
^ _ so	-2472
^ _ some	-1561
^ _ song	-2079
^ _ speak	-1111
^ _ still	5851
^ _ stop	6250
^ _ talk	1868
^ _ talking	1608
^ _ the	2567
^ _ there	-2484
^ _ time	-2438
^ _ to	-1984
^ _ today	-2306
^ _ todo	-1562
^ _ tout	-2431
^ _ tu	-1424
^ _ tudo	-2423
^ _ un	-1513
^ _ une	4754
^ _ up	4525
^ _ want	-2106
^ _ was	-2762
^ _ weeks	-1215
^ _ with	3539
^ _ write	1527
^ _ your	-1902
^ _ •	-2099
^ aide	-2439
^ alright	-2411
^ apaga	-2439
^ are	-2067
^ arrete	2477
^ ayuda	-2821
^ bitte	3352
^ book	-1721
^ borra	-1827
^ bye	-3926
^ can	1897
^ cancel	10457
^ check	-3076
^ cool	-1691
^ danke	-2629
^ day	-3325
^ deja	3384
^ delete	-2386
^ dia	-1867
^ did	-1053
^ do	3876
^ efface	-1623
^ elimina	-1591
^ end	5492
^ enough	4769
^ erase	-1177
^ everything	-1403
^ explain	-1295
^ find	-1378
^ forget	-1601
^ give	1078
^ good	-3105
^ goodnight	-3199
^ great	-3200
^ guten	-2398
^ he	-1659
^ hello	-1686
^ help	-1811
^ hey	-2520
^ hi	-4427
^ hilf	-1451
^ hmm	-2675
^ hold	1560
^ how	-4550
^ i	1277
^ ich	-2256
^ is	-2287
^ it	-4648
^ je	-2806
^ just	2498
^ leave	4710
^ less	2683
^ log	-1481
^ lol	-2630
^ losche	-1081
^ make	-2500
^ me	-2866
^ merci	-3084
^ mood	-4662
^ mute	13650
^ my	-2268
^ nao	-1744
^ nice	-3323
^ obrigada	-2043
^ oi	-2340
^ ok	-3371
^ okay	-3453
^ para	8790
^ pausa	4819
^ pause	12509
^ play	-1526
^ quiet	6129
^ quit	11971
^ remove	-1297
^ set	-1103
^ she	-1369
^ show	-2040
^ shut	3454
^ silence	3097
^ snooze	3910
^ stop	10088
^ tag	-1044
^ take	1775
^ talk	-2085
^ tell	-2592
^ thank	-1133
^ thanks	-2877
^ that	4033
^ today	-1207
^ too	1418
^ turn	5120
^ two	-1215
^ vergiss	-1115
^ we	-1772
^ what	-4699
^ who	-2283
^ why	-2521
^ write	-1322
^ you	1091
^ •	-7003
a 7	-1480
a _ $	1641
a _ from	3876
a _ two	2105
a break	9185
a pizza	-1867
a table	-1489
a week	4186
about	-2753
about _ $	-2294
about me	-1352
acce*	-1246
accent	-1220
accent $	-1073
again	2043
again $	2056
aide	-2439
ajuda	-2963
ajuda $	-2461
all messages	1904
alles	-2877
alles $	-1794
alone	2462
alone _ $	1442
alri*	-2411
alright	-2411
alwa*	-1090
always	-1090
am	-4676
am _ to	-1308
am not	-1595
an	-2016
and	-4430
and _ $	-1073
and i	-1442
anot*	2459
another	2459
another _ $	2459
any more	1428
anym*	2409
anymore	2409
anymore $	2114
anyo*	-3371
anyone	-3371
anyone $	-1598
anyt*	-2573
anything	-2573
anything _ $	-1671
apaga	-2439
apaga _ $	-2134
apaga tudo	-1207
are	-5596
are _ $	-3173
are you	-1765
arre*	2477
arrete	2477
arrete _ m	2477
arrete de	2477
as	-1035
as _ $	-1035
at night	1396
away	-1635
away $	-1357
ayuda	-2821
bad	-1078
bad $	-1044
be	8176
be _ $	5113
be _ by	-1038
be alone	-1343
be quiet	6711
be silent	2528
been	-1702
betr*	-2088
bitte	8774
book	-1721
book _ a	-1721
book _ table	-1489
book me	-1721
borra	-1827
borra _ $	-1670
borra todo	-1246
bot	3391
bot $	3689
break	9185
break from	3876
by	-1684
by _ $	-1668
bye	-5523
bye $	-1475
bye _ $	-4493
can	-1126
can _ anything	-2295
can _ be	3658
can _ do	-3079
can _ stop	2877
can not	-2626
can you	2020
canc*	10431
cancel	10431
cancel _ $	2139
cease	3012
cease _ $	3012
chan*	-1255
change	-1033
chec*	-4320
check _ please	-2116
check in	-3887
check ins	4573
checkin	-3564
comm*	-1708
commands	-1302
commands $	-1296
como	-1945
como _ $	-1641
cont*	-4711
contact	-2559
contact $	-2539
contato	-1162
conv*	1383
conversation	1948
conversation $	2377
cool	-2841
cool $	-2506
could	2753
cuan*	-1310
daily _ $	1138
danke	-2629
data*	-1271
database	-1271
database $	-1271
datos	-1417
datos $	-1417
day	-1743
day $	3300
day _ $	-3612
day _ contact	-1195
day _ no	-1195
days	1765
days $	2813
de	5185
de _ $	2033
de _ mandar	2214
de _ mensagem	1478
de m	2477
de me	2214
deja	3384
deja de	3384
dejar	-1050
dejar de	-1050
dele*	-3042
delete	-2608
delete _ $	-1112
delete my	-1273
dia	-3684
dias	-3174
dias _ $	-1791
did	-2650
did not	-1490
die	-3455
do $	-1985
do _ $	-1234
do _ a	-1231
do _ anymore	1583
do _ have	-1212
do _ how	-1761
do _ know	-1989
do _ leave	-1739
do _ me	5091
do _ messages	-1150
do _ say	2858
do _ speak	2271
do _ talk	2838
do _ text	1350
do _ to	3316
do _ want	4387
do _ write	1527
do anything	-2295
do i	-1667
do my	-1186
do not	13680
do you	-4510
does	-4574
does _ $	-1440
does _ do	-1140
does _ me	-1280
does not	-1431
donn*	-1071
donnees	-1071
donnees $	-1071
du	-1848
du _ $	-1466
e	-1196
effa*	-1623
efface	-1623
efface _ $	-1137
el	-1248
elim*	-1591
elimina	-1591
elle	-2000
end	5424
end _ $	5492
enou*	10031
enough	10031
enough _ $	4151
enough _ today	2327
enough for	1653
eras*	-1681
erase	-1354
erase _ $	-1125
es	-1117
escr*	7016
escribas	4376
even*	-1616
evening	-1429
ever*	-4029
every	1654
every _ $	2221
every day	2221
everything	-3366
everything _ $	-1906
everything hurts	-1190
expl*	-1548
explain	-1548
extr*	-2780
favor	2661
favor $	2661
feel	-3045
feel _ $	-1064
feel*	-3082
feeling	-2964
feeling _ $	-1894
fewer	2551
fewer _ $	2551
fewer messages	2551
find	-1395
find _ a	-1378
find me	-1378
for	2516
for _ $	4320
for _ day	1359
for _ days	4626
for _ week	1054
for a	4512
for the	1078
for two	2182
forg*	-3420
forget	-2151
forget _ $	-1527
from	3335
from _ $	3450
from _ database	-1271
from your	-2400
fun	-1308
func*	-1779
funny	-2429
funny $	-2429
give _ a	3042
go _ $	-1536
good	-8031
good $	-2413
good _ $	-3816
good _ for	-1576
good*	-4969
goodbye	-1771
goodbye $	-1771
goodnight	-3199
got	-5611
got _ $	-5611
got it	-5259
great	-3434
great _ $	-1992
guten	-2398
guten _ $	-2398
have	-1756
have _ $	-1528
have _ of	2270
have a	-1215
he	-2974
hello	-2743
hello $	-1579
help	-4009
help $	-2517
help*	-1389
her	-1788
her $	-1241
hey	-2520
hi	-4865
hi $	-1382
hilf	-1451
hilf _ zu	-1451
hilf mir	-1451
him	-2583
him $	-1113
him _ it	-1055
him today	-1175
hmm	-2675
hoje	-1745
hold	1486
hold _ messages	1560
how	-7448
how _ $	-1547
how _ be	-1048
how _ days	-1418
how _ quiet	-1351
how _ works	-1311
how many	-1769
how this	-1311
how to	-1121
hurts	-2841
hurts $	-2841
i	-5967
i _ be	-1404
i _ i	-2171
i _ know	-2354
i _ not	-5306
i _ the	-2039
i _ trust	-1704
i _ want	4387
i _ you	4579
i _ •	6120
i am	-3631
i can	-2281
i do	-1453
i feel	-2492
i need	2492
i said	3359
i think	-1577
i want	-2106
i •	6970
ich	-2791
il _ $	1225
in	-1802
in $	-1137
in _ $	1885
in a	-1126
in please	-2116
in the	-2217
ins	4573
ins $	4573
inst*	-3945
instructions	-3945
is	-4412
is _ $	-3318
is _ from	2487
is _ in	-1940
is _ you	2093
is enough	3992
isso	-1722
isso $	-1722
it	2006
it $	7701
it _ $	-3656
it _ more	2272
it is	-2182
it still	-2078
je	-2806
job	-2149
just	2912
just _ $	3705
kann	-2121
kann _ $	-1263
know	-3196
know _ to	-1562
know how	-1300
kont*	-1044
kontakt	-1044
kontakt $	-1044
konto	-1681
la	-2621
la _ $	-1864
later	-2390
later $	-2390
leave	3469
leave _ $	1660
leave _ alone	4273
leave me	4922
left	-1210
less	2612
less _ $	2683
less _ please	1246
less notifications	2013
like	-2408
like _ $	-1241
like _ to	1233
list	-1497
list*	-1297
log	-1583
log _ $	-1501
log a	-1446
lol	-2655
lol $	-2630
long	-1944
losc*	-3401
losche	-1081
losche _ $	-1081
loschen	-2320
loschen $	-2103
love	-1331
love _ $	-1119
m	2477
made	-1108
make	-3862
make _ $	-1559
mand*	2958
mandar	2214
mandar _ $	2214
mandar mensagem	1478
many _ days	-1351
many messages	1418
many quiet	-1351
mas	5820
me	5426
me $	2356
me _ $	4727
me _ a	1441
me _ for	2105
me _ mas	5820
me _ mensagem	1478
me _ news	-1368
me _ of	-1048
me _ sola	-1243
me _ table	-1489
me _ your	-1186
me a	-2330
me alone	4710
me escribas	4376
me mandar	2214
me siento	-1591
me the	-2567
me to	-1179
mehr	6655
mehr $	6655
meine	-1837
meine _ $	-1576
mens*	5761
mensagem	1478
mensagem $	1478
mensajes	5526
mensajes $	5526
menu	-2521
menu $	-2521
merci	-3084
mes	-2474
mes _ $	-2474
mes donnees	-1071
mess*	14222
message	3031
message me	3031
messages	10183
messages $	6817
messages _ $	3009
messages _ week	1783
messages please	1533
meu	-1111
mi	-2510
mi _ $	-1206
mich	4318
mich _ $	4505
mind	-2381
mind $	-2381
mir	4404
mir _ $	5855
mir _ vergessen	-1451
mir _ zu	-1451
mis	-1963
mis _ $	-1963
mis datos	-1417
mond*	-1063
monday	-1063
monday $	-1063
mont*	1965
mood	-5002
mood _ $	-3479
more	9878
more _ $	4502
more reminders	1370
morg*	-1153
morgen	-1153
morgen $	-1153
much	1708
mute	13650
my	-11119
my _ $	-5269
my _ your	-1254
my messages	-4087
nach*	3172
nachrichten	3172
nachrichten _ $	3172
nao	-1744
near*	-1369
nearby	-1287
nearby $	-1287
nece*	-1474
necessary	-1474
necessary $	-1474
need	2472
need _ to	2558
need you	3534
never	-2980
news	-1374
news $	-1374
next	-2840
next _ $	-2840
nice	-3692
nice _ you	-2318
nicht	1975
nicht _ $	1975
no	2915
no _ $	3241
no _ de	-1050
no _ dejar	-1050
no _ escribas	4376
no _ mas	5820
no _ please	3716
no contact	-3145
no me	9704
no more	8450
no puedo	-1050
not	8452
not _ $	1381
not _ him	-1055
not _ how	-1853
not _ me	7650
not _ to	2462
not know	-1907
not say	2903
not talk	2838
not trust	-1713
not want	4387
not write	1527
noti*	8293
notifications	8293
notifications $	2700
notifications _ $	5516
notifications please	5088
now	4311
now $	2587
now _ be	2309
o	-1427
obri*	-2043
obrigada	-2043
of	-4039
of _ $	-2139
of your	2419
off	7664
off $	3838
off the	2659
ohne	-1044
ohne _ $	-1044
ohne kontakt	-1044
oi	-2340
ok	-5498
ok $	-2787
ok _ $	-1254
okay	-3453
okay _ $	-1160
olvi*	-3532
on	-3429
on $	-1270
on _ $	-3029
on the	-1800
once	3132
once _ week	3132
once a	3132
one	-3429
one _ $	-2389
order	-1867
order _ pizza	-1867
oubl*	-1867
our	-2313
our _ $	-1885
over	-1133
pain	-6530
pain $	-5059
panc*	-1919
pancakes	-1919
pancakes $	-1919
para	8790
pausa	4819
pausa _ semana	3133
pausa por	3236
pause	13741
pause $	6150
pause _ $	2999
peop*	-1261
people	-1261
pizza	-1867
pizza $	-1867
play	-1526
play _ $	-1526
play some	-1526
please _ $	3495
please _ not	3642
please _ talking	1276
please do	3642
please stop	-3330
por	4211
por _ $	4211
por favor	2661
prog*	-2619
puedo	-1050
puedo _ de	-1050
puedo dejar	-1050
quan*	-1362
que	-2470
quiet	12445
quiet $	6052
quiet _ $	3432
quiet days	-1351
quiet for	5088
quit	11971
quit _ $	3636
quit _ me	10119
quit it	1852
read	-1526
real	-1068
reci*	-1919
recipe	-1919
recipe _ $	-1919
recipe for	-1919
reco*	-2148
regi*	-1084
registrar	-1084
remi*	4682
reminders	5796
reminders $	4813
remo*	-1429
remove	-1366
rest*	-1508
restaurant	-1508
robot	-1462
robot $	-1261
ruhe	14033
s	1303
said	2857
said _ $	3749
say _ $	1263
schr*	12023
se	-1294
se _ $	-1294
see	-3013
see $	-1973
sei	7273
sema*	4058
semana	3133
semana $	3133
send	2296
send*	3494
sending	3494
serv*	-1325
server	-1304
server $	-1304
set	-1144
set _ for	-1103
she	-2443
she _ me	-1911
show	-2040
show _ the	-1175
show me	-1879
shut	6389
shut _ $	6389
shut up	4693
sien*	-1591
siento	-1591
siento _ $	-1243
sile*	20896
silence	3097
silent	2528
silent $	1820
since	-1209
snoo*	3910
snooze	3910
snooze _ days	3441
snooze for	3910
so	-4356
so _ $	-2233
sola	-1243
sola $	-1243
some	-1561
some _ $	-1526
some*	-2611
someone	-1049
song	-2299
spea*	1424
speak	1556
speak _ $	1599
speaking	1424
spell	-1474
spell _ $	-1474
spell necessary	-1474
start	-1236
start _ $	-1224
still	5371
still _ $	-1661
stop	22110
stop $	12048
stop _ $	5207
stop _ bot	1400
stop _ me	4987
stop now	3010
stop sending	3494
stop talking	1443
stop the	-4941
supp*	-1424
table	-1489
table _ two	-1489
table for	-1489
tag	-1168
tag _ kontakt	-1044
tag _ ohne	-1044
tage	3556
take	1588
take _ break	2012
take a	2012
talk	4123
talk $	1261
talk _ you	1486
talk to	1486
talk*	11255
talking	11255
talking $	11957
talking _ you	-1922
talking please	2693
talking to	-3335
te	1395
te _ $	1395
tell	-3450
tell me	-3430
text me	1350
text*	1061
texting	1134
texting _ $	2076
than*	-5368
thank	-1874
thank _ $	-1131
thank you	-1874
thanks	-5305
thanks $	-3640
thanks _ $	-1041
thanks for	-1393
that	3446
that $	1510
that _ $	-1550
that _ enough	3768
that _ it	1823
that is	2999
the	-3077
the _ $	-2116
the _ check	3595
the _ in	2984
the _ ins	4573
the _ to	-2447
the check	4246
the daily	3464
the help	-1078
the news	-1374
the pain	-6527
the reminders	2562
there	-2538
there $	-1848
think	-1694
this	1666
this _ $	4588
this bot	2319
this feeling	-1724
this week	1624
this works	-1311
three	1031
time	-3319
time $	-1170
time _ $	-1749
to	-4506
to _ alone	-1415
to _ anymore	2418
to _ quiet	1519
to _ to	1286
to _ you	1048
to me	6481
to talk	1501
today	-5748
today $	1038
today _ $	-5359
today _ a	-1054
today was	-1038
todo	-1845
todo $	-1373
too	3657
too _ $	3560
too _ messages	1418
too many	1418
tout	-2431
tout $	-2309
tran*	-1843
trust	-1753
trust _ $	-1671
tu	-1720
tu _ $	-1424
tudo	-2423
tudo _ $	-1520
turn	4934
turn _ $	4162
turn _ check	2042
turn off	2984
turn on	-1888
two _ $	2980
two weeks	2379
uber	-1083
uber _ $	-1083
uber mich	-1083
un	-1513
un _ $	-1289
un robot	-1141
unde*	-1867
understands	-1035
understands _ $	-1035
understands me	-1035
une	4754
une _ $	4754
up	4098
up $	4693
verg*	-2566
vergessen	-1451
vergessen $	-1451
vergiss	-1115
vergiss alles	-1115
voce	-1286
voce _ $	-1097
want	2281
want _ to	1595
want to	1595
want you	1276
was	-3763
was _ $	-2103
we	-2912
we had	-1037
week	4782
week $	5132
week*	-2511
weekend	1636
weekend $	1636
weeks	2222
were	-1332
what	-7193
what _ do	-2669
what _ you	-1103
what does	-1330
what is	-1420
who	-2937
why	-3130
with _ $	-1089
with the	3565
with*	-1428
without	-1428
without _ $	-1400
word	2579
work	-1332
works	-1311
works $	-1311
worst	-1596
would _ to	1079
years	-1138
you	-1548
you $	-4082
you _ $	-3786
you _ a	-1754
you _ anything	-2336
you _ be	3582
you _ for	2220
you _ me	-1193
you _ much	1999
you _ quiet	7369
you _ silent	2005
you _ stop	5814
you are	-1067
you be	2824
you can	1360
you do	-2716
you have	-1268
you stop	2877
you talk	1868
you to	6021
your	-2295
your _ $	-1997
your database	-1271
your*	3840
yourself	3840
zu	7948
zu _ $	7948
zu vergessen	-1451
•	-3128
• $	-6323
• _ me	-1109
• _ on	-1244
• _ •	2867
• •	-3128
""",
    'intents.delete_data': """\
~	-43290
!checkin	-7624
!delete_data	19653
!help	-6632
!out_of_scope	-2115
!smalltalk	-8885
!stop	-7528
.	-4793
.-	8179
.i	3512
.i+they	-3898
.i+they-	-2290
.i+you	12781
.i-	19004
.they	-4830
.you	-1201
.you-	-3258
10	-1641
10 $	-790
3	-829
4	-1472
4 $	-1242
5	-1855
5 $	-1064
5 _ $	-791
6	-1653
6 $	-1457
8	-734
?	-4162
?-	-3735
?i	-6325
?i-	-2755
?you	-1545
?you-	-3079
^ _ $	-1165
^ _ 10	-1130
^ _ 5	-910
^ _ a	-3401
^ _ account	4188
^ _ all	1799
^ _ alles	8653
^ _ am	-1709
^ _ an	-1069
^ _ animo	-1507
^ _ are	-1715
^ _ bad	-1700
^ _ be	-927
^ _ bot	-1883
^ _ can	-3107
^ _ chat	2039
^ _ conversation	2192
^ _ cuenta	5077
^ _ data	1340
^ _ daten	4280
^ _ datos	2149
^ _ day	-2847
^ _ de	-1488
^ _ dias	-1260
^ _ do	-2181
^ _ does	-1176
^ _ donnees	2700
^ _ erase	3529
^ _ est	-792
^ _ everything	8426
^ _ favor	-1357
^ _ feel	-2143
^ _ for	-2070
^ _ forget	1721
^ _ forgot	-3670
^ _ friend	-2200
^ _ from	2723
^ _ good	-1263
^ _ got	-823
^ _ had	-1027
^ _ have	-1671
^ _ history	3042
^ _ hoje	-838
^ _ humeur	-850
^ _ hurts	-2220
^ _ i	-785
^ _ in	-1440
^ _ information	1047
^ _ is	-3313
^ _ ist	-898
^ _ it	-4006
^ _ just	-738
^ _ kann	-1177
^ _ konto	2941
^ _ like	2963
^ _ lo	3860
^ _ loschen	7696
^ _ me	-2635
^ _ mein	2941
^ _ meine	2293
^ _ mes	3697
^ _ messages	-2455
^ _ mi	1974
^ _ mich	-1297
^ _ mir	-2371
^ _ mis	2149
^ _ miss	-953
^ _ mood	-1909
^ _ more	-719
^ _ my	10616
^ _ need	-810
^ _ nicht	-1091
^ _ no	-779
^ _ not	-1740
^ _ notifications	-1286
^ _ now	-842
^ _ of	3027
^ _ off	-899
^ _ on	-927
^ _ our	3398
^ _ please	-3557
^ _ por	-1690
^ _ profile	4118
^ _ progress	-1347
^ _ que	4769
^ _ records	3311
^ _ reminders	-1191
^ _ rid	2482
^ _ said	-910
^ _ se	-905
^ _ see	-897
^ _ sell	-1015
^ _ siento	-1060
^ _ sobre	4070
^ _ some	-851
^ _ stop	-2003
^ _ streak	-1964
^ _ talking	-1693
^ _ the	-2868
^ _ there	-898
^ _ this	-2490
^ _ to	4804
^ _ today	-1419
^ _ todo	8018
^ _ told	-1012
^ _ tout	10703
^ _ tudo	5459
^ _ uber	1567
^ _ un	-760
^ _ une	-838
^ _ up	-877
^ _ urge	-894
^ _ voce	-832
^ _ want	5883
^ _ what	4157
^ _ would	3366
^ _ you	1335
^ _ your	-1691
^ _ •	7450
^ add	-832
^ am	-892
^ apaga	11613
^ are	-1349
^ ayuda	-948
^ borra	7327
^ bye	-1179
^ can	3392
^ cancel	-1254
^ change	-942
^ clear	4806
^ close	1817
^ day	-792
^ delete	4941
^ destroy	3017
^ do	-2689
^ efface	6584
^ elimina	5280
^ end	-1532
^ erase	4978
^ everyone	-3200
^ everything	-2317
^ forget	8517
^ get	2482
^ give	-937
^ good	-1340
^ goodnight	-1067
^ great	-919
^ guten	-727
^ he	-1945
^ hello	-2502
^ hey	-740
^ hi	-1694
^ hmm	-838
^ how	-2349
^ i	-6839
^ ich	-1587
^ is	-2562
^ it	-756
^ je	-2098
^ just	-820
^ list	-927
^ log	-2406
^ lol	-768
^ losch	5264
^ losche	3711
^ make	-3129
^ me	-1235
^ merci	-822
^ meu	-780
^ mi	-976
^ mon	-850
^ mood	-1448
^ mute	-1288
^ my	-4758
^ nice	-750
^ no	-2489
^ nobody	-776
^ o	-721
^ obrigada	-708
^ oi	-1933
^ ok	-801
^ okay	-1459
^ olvida	2637
^ pausa	-1132
^ pause	-1742
^ play	-791
^ please	4876
^ purge	4221
^ que	-1460
^ quiero	3580
^ quit	-1807
^ rate	-1403
^ record	-1319
^ remove	5557
^ scrub	1874
^ she	-1153
^ show	-4448
^ sinto	-750
^ stop	-2233
^ supprime	6133
^ take	2024
^ tell	-1828
^ thanks	-914
^ that	-805
^ track	-3198
^ turn	-971
^ vergiss	4862
^ what	-6540
^ where	-1363
^ who	-1731
^ wipe	3465
^ •	7028
a	-6170
a _ $	-4629
abil*	-874
abilities	-874
abilities $	-874
about	2538
about _ $	3745
about me	5000
acce*	-855
acco*	5345
account	5345
account $	2573
account _ $	1770
account and	1002
add	-865
add _ my	-832
add _ to	-865
ai	1574
ai _ $	1637
ajuda	-777
ajuda $	-761
all	5245
all my	2448
alles	10260
alles $	7086
alles _ mich	1567
alles uber	1567
alone	-1047
am	-2930
am _ $	-1562
am i	-1150
an	-2045
an _ $	-1052
and	874
and _ $	1728
and i	-1067
animo	-1507
anyt*	-743
anything	-743
apaga	11613
apaga _ $	11333
apaga tudo	3263
are	-4205
are _ $	-2100
are you	-1146
as	-915
as _ $	-915
ask	1060
ask you	1116
at	-991
at _ $	-893
ayuda	-948
bad	-1705
bad $	-1700
be	1077
be _ $	-3328
be _ by	4566
be quiet	-1827
be silent	-1312
birt*	-919
birthday	-919
birthday $	-919
borra	7327
borra _ $	6104
borra todo	5381
bot	1383
bot $	1494
brok*	-871
broken	-865
broken $	-865
by	3784
by _ $	3863
bye	-1512
bye $	-861
bye _ $	-947
can	-866
can _ $	-1157
can _ ask	-742
can _ me	-1674
can _ my	-805
can _ what	1624
can _ you	-1032
can _ •	2084
can i	-2235
can you	2777
canc*	-1360
cancel	-1360
cancel _ $	-776
cease	-1242
cease _ $	-1242
chan*	-1607
change	-1439
change _ to	-784
chart	-849
chart $	-849
chat	4407
chat _ $	4740
chec*	-1624
check	-2000
check _ $	-1806
check in	-1917
checks	-722
clear	4806
clear _ $	2699
clear my	2699
close	1727
close _ account	1817
close my	1817
comm*	-1123
commands	-818
commands $	-804
como	-1136
como _ $	-899
comp*	4321
cont*	-1848
contact	-1184
contact $	-871
conv*	5970
conversation	4806
conversation $	2192
cool	-1121
cool $	-900
cuan*	-891
cuen*	5077
cuenta	5077
cuenta $	2219
data	8122
data $	8432
data*	1282
database	1282
database $	1282
daten	4280
datos	7640
datos $	7640
day	-4355
day $	-1730
day 6	-1279
day _ $	-2178
days	-872
de	-979
death	-707
dele*	13677
delete	9914
delete _ $	5185
delete _ data	3318
delete _ i	3685
delete my	4531
delete what	4022
deleted	3763
dest*	3017
destroy	3017
destroy my	3017
dia	-884
dias	-1260
dias _ $	-888
did	-810
dije	2637
dije $	2637
do	-5783
do _ delete	2905
do _ export	-856
do _ know	-771
do _ sell	-900
do not	-1127
do you	-3507
does	-2120
donn*	4858
donnees	4858
donnees $	4858
draf*	1725
drafts	1725
drafts _ $	1855
drafts and	2470
du	1143
effa*	6584
efface	6584
efface _ $	2714
efface _ donnees	3401
efface tout	3183
elim*	5280
elimina	5280
elimina _ $	2422
elimina _ cuenta	3729
elimina mi	3729
encr*	-973
encrypted	-973
encrypted $	-973
end	-1576
end _ $	-1532
enou*	-782
enough	-782
eras*	12388
erase	8507
erase _ $	4301
erase _ i	3529
erase my	1311
erased	1355
erased $	1355
escr*	-722
est	-981
est 5	-806
est _ $	-850
ever*	5337
everyone	-3399
everything	8774
everything _ $	2278
everything _ about	1584
everything _ have	2127
everything _ know	1584
everything _ me	2069
everything _ on	2887
everything about	2296
everything hurts	-2090
everything i	2656
everything you	4472
ex	-1292
ex $	-1018
expo*	-856
export	-856
export _ $	-856
export my	-856
extr*	-782
favor	1501
favor $	1501
feel	-2796
feel _ $	-1177
feel*	-983
feeling	-938
for	-3127
for _ $	-2410
forg*	11218
forget	10095
forget _ $	8328
forget _ i	2450
forget _ me	2024
forget what	1721
forgot	-3670
forgot _ $	-3670
frie*	-2515
friend	-2477
friend $	-2273
from	3387
from _ $	3469
from _ database	1282
from my	-2442
from your	6219
func*	-744
get	1754
get _ my	1254
get _ of	2419
get rid	2482
give	-1043
give me	-1043
go	-723
gone	4104
gone $	4143
good	-2717
good $	-1031
good _ $	-1379
good*	-1493
goodnight	-1067
got	-961
got _ $	-961
great	-967
guten	-727
guten _ $	-727
had	-1900
hate	-797
have _ $	1527
have _ me	2127
have on	2127
he	-2473
he _ me	-986
he _ to	-979
heart	-1003
heart $	-916
hello	-2912
hello _ $	-2514
help	-1545
help _ $	-740
her	-1778
her $	-1546
here	-708
hey	-740
hi	-1928
him	-2362
him $	-2220
hist*	7884
history	7884
history $	7884
hmm	-838
hoje	-838
how	-3603
how _ $	-973
how _ delete	2905
how _ export	-856
hume*	-850
humeur	-850
humor	-714
hurts	-2220
hurts $	-2220
i	-2661
i _ $	2420
i _ a	-1044
i _ all	6156
i _ be	4459
i _ data	3563
i _ i	-725
i _ know	-750
i _ like	3465
i _ log	-846
i _ my	6670
i _ not	-1053
i _ nothing	-778
i _ of	-797
i _ our	-927
i _ the	-1238
i _ you	1852
i _ •	-8951
i am	-1745
i ask	1060
i delete	2905
i export	-856
i feel	-2650
i have	-1386
i miss	-965
i need	-824
i said	2004
i see	-1041
i told	2845
i want	5883
i would	3535
i wrote	3900
i •	-3621
ich	-1763
if	-1341
in	-4554
in $	-1495
in _ $	-1966
info	4490
info*	3858
information	3858
information _ $	2811
is	-6460
is _ $	-1717
is _ data	-1275
is _ encrypted	-973
is my	-3117
ist	-898
ist _ $	-898
it	-5198
it _ $	-3499
it was	-721
j	1653
je	-2098
job	-852
kann	-1635
kann _ $	-1078
keep	-789
know	2207
know _ $	3262
know _ me	3651
know about	3262
konto	7950
konto $	2941
la	-907
last	-861
leave	-1150
leave _ $	-781
leave me	-759
left	-768
life	-2063
life $	-1547
like	2105
like _ be	-1033
like _ to	-1095
like you	-1300
list	-1892
list $	-836
list _ $	-1033
list _ commands	-733
list of	-755
lo	3860
lo _ dije	2637
lo que	3860
log _ $	-2806
log _ mood	-1487
log my	-2723
lol	-816
lol $	-768
long	-753
losc*	12364
losch	5264
losch _ $	5264
losche	3711
losche _ $	3711
loschen	8652
loschen $	7046
make	-3490
marr*	-730
me	-6079
me $	-744
me _ $	-2242
me _ abilities	-874
me _ of	-711
me _ sola	-1060
me _ week	-799
me _ you	-1089
me _ your	1915
me about	-966
me an	-767
me from	2723
me my	-1313
me siento	-1224
me to	-1247
me what	-887
mehr	-913
mehr $	-913
mein	2941
mein _ $	2941
mein konto	2941
meine	2601
meine _ $	3373
meine daten	4280
meine stimmung	-1121
mens*	-963
menu	-1151
menu $	-1151
merci	-822
mes	3697
mes _ $	3697
mes donnees	4858
mess*	-1723
messages	-1108
messages _ $	-1113
meu	-1284
meu _ $	-1073
meu humor	-714
mi	2221
mi _ $	-1325
mi animo	-1507
mi cuenta	5077
mi progreso	-2189
mich	1876
mich _ $	1265
mim	4070
mim $	4070
mind	-1585
mind $	-1585
mir	-2371
mir _ $	-2113
mis	7295
mis _ $	7295
mis datos	7640
miss	-965
mon	3826
mon humeur	-850
money	-891
money _ $	-891
mont*	-1458
mood	-3928
mood $	-2429
mood _ $	-1097
more	-825
mute	-1288
my	3056
my _ $	4523
my _ and	2894
my _ erased	1355
my _ gone	4143
my _ in	-919
my _ list	-836
my _ me	-760
my _ now	1712
my _ please	1687
my _ removed	2660
my _ your	3009
my account	5831
my chat	1706
my data	4701
my day	-2658
my drafts	1725
my heart	-849
my history	2597
my info	4490
my information	3914
my messages	1940
my mood	-2299
my phone	-765
my profile	6440
my progress	-1398
my records	4311
my shopping	-832
my stats	-1597
my streak	-2026
my urge	-880
nach*	-1054
nachrichten	-1054
nachrichten _ $	-1054
need	-947
never	-775
next	-915
next _ $	-915
nice	-910
nicht	-1091
nicht _ $	-1091
no	-3571
no _ $	-1876
no more	-734
nobo*	-832
nobody	-832
not	-2467
not _ $	-834
noth*	-916
nothing	-916
nothing $	-916
noti*	-1293
notifications	-1293
notifications _ $	-936
notifications please	-759
now	-939
o	-1520
o _ voce	-721
o que	-976
obri*	-708
obrigada	-708
of	3967
of _ $	2388
of _ you	789
of commands	-733
of my	4656
of this	-724
of your	-1049
off	1403
off _ $	1706
oi	-1933
ok	-1705
ok $	-1003
okay	-1459
old	-1048
old _ $	-946
olvi*	2433
olvida	2637
olvida _ lo	2637
olvida _ que	2637
olvida todo	2637
on $	-1144
on _ $	1561
on me	2120
oubl*	7265
our	2371
our _ $	2709
out	-1485
out of	-1354
over	-1878
over _ $	-839
pack*	-2435
pausa	-1132
pausa por	-898
pause	-2371
pause $	-874
pers*	3391
personal	3507
personal _ $	3507
personal data	3507
phone	-778
phone $	-765
phot*	-1166
photos	-1013
play	-791
play _ $	-791
play some	-791
plea*	2447
please	2447
please $	-2429
please _ $	-1679
please _ i	3034
please _ talking	-741
please _ what	3034
please _ •	4448
please be	-727
please forget	1721
please stop	-957
please •	4448
por	1168
por _ $	1168
por favor	1501
prof*	6440
profile	6440
profile _ $	2323
prog*	-5330
progreso	-2189
progreso $	-2189
progress	-1401
progress $	-708
purge	4221
purge my	4221
que	8626
que _ $	1818
que voce	-721
quie*	3580
quiero	3580
quiet	-2189
quiet $	-1380
quiet _ $	-747
quit	-1807
quit _ $	-837
quit _ me	-1636
rate	-1435
real	-1019
real $	-747
reco*	6724
record	-1319
records	8288
records $	2695
records _ $	1616
regi*	-2023
registrar	-2023
registrar _ $	-1859
remi*	-1753
reminders	-1313
reminders $	-1156
remo*	8639
remove	5979
remove _ $	1525
remove _ from	2723
remove _ your	2723
remove everything	1731
remove me	2723
remove my	1525
removed	2660
removed $	2660
rid	2482
rid of	2482
right	10422
right _ $	10500
ruhe	-1108
s	-795
said	2882
said $	1791
said _ $	1275
savi*	-871
savings	-871
savings $	-868
say	-1112
say _ $	-709
scrub	1874
scrub my	1874
se	-905
se _ $	-905
see	-1584
see $	-816
sell	-1015
sell _ $	-1015
sema*	-824
serv*	2504
server	2524
server $	2524
she	-1534
shop*	-832
shopping	-832
shopping _ $	-832
shopping list	-832
shou*	-1169
should	-1169
show	-4448
show _ $	-2221
show _ my	-1313
show _ progress	-1347
show me	-1435
show my	-2911
shut	-989
shut _ $	-989
shut up	-848
sien*	-1224
siento	-1224
siento _ $	-1060
sile*	-3128
silent	-1312
silent $	-1282
since	-733
sinto	-750
so	-1486
sobre	4070
sobre _ $	4070
sobre mim	4070
sola	-1060
sola $	-1060
some	-851
some _ $	-791
some*	-794
speak	-979
speak _ $	-866
stats	-1597
stats $	-1597
stim*	-1121
stimmung	-1121
stimmung _ $	-1121
stop	-4453
stop $	-1729
stop _ $	-1735
stop _ me	-1252
stop talking	-715
stre*	-2083
streak	-2083
streak $	-1655
stro*	-897
strong	-897
strong $	-897
supp*	5768
supprime	6133
supprime _ $	6133
take	1887
talk	-1135
talk*	-2012
talking	-2012
talking $	-1207
talking _ $	-716
te	851
te _ $	851
tell	-2388
tell _ about	-937
tell _ what	-887
tell _ your	-954
tell me	-2356
text*	-815
texting	-753
than*	-1819
thanks	-1809
thanks $	-1393
that	-892
that _ you	854
that i	757
the	-5210
the _ $	-2780
there	-926
this $	-1113
this _ $	1075
this bot	4494
time	-1495
time $	-710
to _ $	-1555
to _ from	-1621
to _ in	-780
to _ list	-836
to _ quiet	-1096
to _ shopping	-832
to _ you	-779
to _ •	-2913
to be	2777
to delete	857
to log	-846
to me	-1532
to my	-1034
to •	-2913
today	-3075
today $	-1418
today _ $	-1230
todo	7597
todo $	3738
todo _ que	3860
todo lo	3860
told	1833
told _ $	2284
told _ to	-894
told me	-894
told you	2845
tout	10703
tout $	8991
track	-3198
track _ $	-3198
track my	-3198
tran*	-1178
tudo	5459
tudo _ $	2477
tudo _ mim	4070
tudo sobre	4070
turn	-1007
turn _ $	-712
uber	3173
uber _ $	3173
uber mich	3173
un	-760
une	-838
une _ $	-838
up	-1019
up $	-848
urge	-1265
urge _ $	-1157
use	-712
verg*	4605
vergiss	4862
vergiss alles	4862
voce	-934
voce _ $	-823
want	5700
want _ be	3813
want _ delete	857
want _ gone	1958
want _ log	-844
want _ my	2409
want _ records	1000
want _ •	-4544
want all	2448
want my	4302
want to	-968
was	-1196
was _ $	-1608
we	-2250
we _ $	-1269
we had	-1106
week	-1519
week $	-1436
were	-1132
what	-1709
what _ $	891
what _ my	-1304
what _ said	3062
what _ told	1874
what _ you	-1366
what can	-1432
what i	5975
what is	-1134
when	-755
where	-1606
who	-2102
who _ my	-748
why	-966
wipe	3465
wipe _ $	2151
wipe _ you	1314
wipe everything	1314
wipe my	2151
with	-2523
with _ $	-1396
with my	-1326
with*	-709
without	-709
would	3366
would _ to	-1465
would like	3920
wrote	3691
wrote $	3900
years	-764
yest*	1733
yesterday	1733
yesterday $	1784
you	974
you $	-952
you _ $	-5731
you _ about	3198
you _ be	-2162
you _ data	-1028
you _ everything	2945
you _ i	3528
you _ me	4586
you _ on	2887
you _ quiet	-1280
you _ real	-708
you _ silent	-956
you _ what	1161
you _ •	3883
you are	-1238
you have	1780
you know	3111
you sell	-900
you •	2193
your	4886
your _ $	5126
your abilities	-874
your database	1282
your server	2648
•	3708
• $	11819
• _ $	4568
• _ a	-739
• _ about	2037
• _ data	3712
• _ her	-1168
• _ him	-2050
• _ know	2217
• _ life	-917
• _ me	-9207
• _ of	3421
• _ on	-1121
• _ our	-927
• _ out	-930
• _ over	-823
• _ personal	3507
• _ photos	-1013
• _ this	-1557
• _ with	-989
• _ you	2217
• _ •	-9855
• from	-1730
• him	-1695
• me	-3575
• my	959
• of	4123
• our	-927
• over	-823
• personal	2842
• with	-989
• you	2217
• •	3708
""",
    'intents.vent': """\
~	-22010
!checkin	-10738
!delete_data	-7634
!help	-7778
!out_of_scope	-9760
!smalltalk	-5622
!stop	-6364
.	2861
.-	-5668
.i	2948
.i+they	20420
.i+they-	19970
.i+you	-9219
.i+you-	-1674
.they	13726
.they-	11318
.you	-3996
.you-	-6385
10	-7817
10 $	-3709
10 _ $	-2606
2	-3002
3	-3052
3 $	-1799
30	-3046
30 _ $	-2847
4	-3790
4 $	-2899
5	-6119
5 $	-3404
5 _ $	-2716
6	-6580
6 $	-5822
7	-2520
?	-9193
?-	-13254
?i	-6342
?i+they	2147
?i+you	-2973
?i-	-3711
?they	-2628
?you-	-6959
^ _ $	-17516
^ _ 10	-2130
^ _ a	6114
^ _ about	-2279
^ _ account	-2064
^ _ all	-2291
^ _ alone	-2185
^ _ animo	-1864
^ _ are	8268
^ _ be	-1688
^ _ broke	2084
^ _ can	4790
^ _ checks	2749
^ _ como	-3524
^ _ conversation	-2787
^ _ day	6020
^ _ de	-5754
^ _ dejar	3173
^ _ dias	-2042
^ _ did	6635
^ _ does	5049
^ _ el	1867
^ _ es	-2467
^ _ est	-1675
^ _ everything	-5109
^ _ family	2118
^ _ feel	5574
^ _ for	-4111
^ _ forgot	4276
^ _ fun	-2834
^ _ glad	-2124
^ _ go	-3199
^ _ good	-3145
^ _ got	-5234
^ _ had	2775
^ _ has	-2218
^ _ hate	2221
^ _ help	-4185
^ _ her	3819
^ _ hoje	12138
^ _ humor	-1879
^ _ hurts	9550
^ _ i	7011
^ _ ihn	2313
^ _ in	-4846
^ _ it	2391
^ _ jealous	1756
^ _ kann	3091
^ _ keep	3304
^ _ la	-3027
^ _ left	1789
^ _ like	-3126
^ _ lo	-2155
^ _ long	2030
^ _ lost	2042
^ _ made	-3030
^ _ many	-2687
^ _ me	-7927
^ _ meine	-2872
^ _ mi	-2620
^ _ mich	4199
^ _ mir	-1871
^ _ miss	3523
^ _ moi	3629
^ _ mood	-2375
^ _ my	-7737
^ _ never	3215
^ _ nicht	3435
^ _ no	-2289
^ _ normal	2093
^ _ now	-3094
^ _ o	1708
^ _ old	-1960
^ _ our	3160
^ _ people	2498
^ _ plan	-2256
^ _ please	-2943
^ _ puedo	3173
^ _ registrar	-1706
^ _ said	-3063
^ _ scared	2257
^ _ se	4746
^ _ see	-2679
^ _ should	-4768
^ _ sie	2664
^ _ siento	4415
^ _ so	3742
^ _ some	-1700
^ _ song	3758
^ _ stop	2667
^ _ that	-2966
^ _ the	-3783
^ _ there	-3242
^ _ this	3282
^ _ time	-1698
^ _ to	-6797
^ _ today	-2368
^ _ todo	-2262
^ _ un	-1690
^ _ vermisse	2228
^ _ want	-1684
^ _ wanted	-2119
^ _ were	2547
^ _ what	-1729
^ _ with	-2237
^ _ would	-4231
^ _ wrong	4724
^ _ you	-5083
^ _ your	-5030
^ _ •	1880
^ aide	3277
^ am	2802
^ are	-3110
^ ayuda	-2364
^ borra	-1889
^ can	-3172
^ clear	-2791
^ day	-2438
^ do	-6582
^ does	-2475
^ erase	-2789
^ everyone	4844
^ everything	8782
^ explain	-2274
^ feeling	-2182
^ find	-1943
^ forget	-2870
^ he	5478
^ hey	-1718
^ hi	3157
^ hilf	2750
^ how	-3420
^ i	11797
^ ich	8522
^ it	6382
^ je	14719
^ leave	-2185
^ log	-1965
^ me	8360
^ meu	-2036
^ mi	5656
^ my	6421
^ nao	9643
^ nobody	5716
^ pause	-2655
^ please	3378
^ quiero	-2213
^ quit	-5255
^ she	4842
^ show	-3272
^ sinto	9832
^ stop	-5411
^ tell	-3842
^ thanks	-2149
^ that	-1793
^ the	2629
^ was	-1832
^ we	7659
^ what	-8450
^ when	-3461
^ where	-3677
^ who	-3470
^ why	7378
^ wie	-2551
^ you	-3180
^ •	1863
a	-3422
a 3	-1679
a _ $	3413
a _ for	-3479
a _ from	-2852
a _ oublier	2401
a _ out	-2678
a _ the	-2832
a _ today	-4172
a break	-3238
a good	-1993
a human	-1711
a husband	3190
a l	2401
aban*	3770
about _ $	-5819
about me	-2565
about my	4031
about the	-2958
acce*	-3478
accent	-3146
accent $	-2959
acco*	-3152
account	-3152
afra*	2448
afraid	2448
afraid of	2448
after	4309
after _ $	4170
after a	2857
again	4038
again $	2725
aide	3277
aide _ a	3629
aide moi	3629
alles	-1714
alone	1891
alwa*	4259
always	4259
am	2078
am _ $	3246
am _ day	-6766
am _ doing	-2052
am _ of	3882
am _ on	-2171
am _ to	-4101
am glad	-2124
am not	1757
am scared	2281
an	-5267
an _ $	-4089
and	7807
and _ have	1742
and _ i	1861
and i	4501
and now	2546
angry	1790
animo	-1864
anxi*	4639
anxious	3298
any	-2072
any _ $	-1973
are	3772
are _ $	9957
are you	-4216
arou*	2725
around	2725
around people	2725
ask	-2011
away	5308
away $	4753
ayuda	-2364
been _ $	-2281
been _ since	2351
being	2061
being _ $	1838
betr*	5849
bett*	-4952
better	-4952
better today	-3669
birt*	4735
birthday	4735
birthday $	4735
boil	-1766
boil _ $	-1766
borra	-1889
bot	-6181
bot $	-5975
boyf*	5939
boyfriend	5939
break	-3238
break from	-2852
brok*	4097
broke	2084
broken	4334
broken $	4334
buy	-2799
buy _ $	-2070
bye	-3123
bye $	-2909
can	2031
can _ ask	-1680
can _ at	2297
can _ be	2090
can _ do	1969
can _ me	-1811
can _ my	-4018
can _ sleep	2183
can _ to	3218
can a	2589
can not	4863
can you	-3475
capi*	-3060
capital	-2049
capital _ $	-2049
card	-2965
cats	-1883
chan*	-4180
change	-3565
chat	-3399
chat _ $	-3054
chat*	-2623
chatting	-2623
chea*	5568
cheap	-1831
cheating	5492
cheating $	5492
check	-4671
check _ $	-4911
check in	-4606
checks	2986
checks _ $	2783
checks _ me	2749
clear	-2791
close	-2112
comm*	-2206
como	-4688
como _ $	-3905
comp*	-1715
cont*	-5513
contact	-4077
contact $	-1797
conv*	-3914
conversation $	-2787
cry	1687
cuan*	5402
data	-5045
data $	-3960
day	4111
day $	1845
day 6	-3964
day _ $	5585
day _ i	-1700
day _ on	-2171
day am	-2171
day was	2357
days	-5032
days $	-4182
de	5101
de _ $	4138
death	1709
death $	1709
dejar	3173
dejar de	3173
depr*	2356
dias	-2042
dias _ $	-1913
did	5240
did _ do	4132
did _ even	2305
did i	4230
die	-3193
divo*	2874
divorce	2874
divorce $	2365
do	-1841
do _ a	-2942
do _ always	3061
do _ do	-1903
do _ get	7401
do _ know	1932
do _ leave	2116
do _ me	-3635
do _ this	4882
do _ to	-4298
do _ want	-4141
do about	3460
do i	-8576
do not	-4337
do people	3481
do to	1886
do you	4388
does	2453
does _ $	5038
does _ me	1896
does not	1996
doing	-2848
doing _ $	-2761
draf*	-1877
drafts	-1877
du	-2117
e	-2893
e _ $	-2193
el	1867
elle	10259
empty	2010
en	2564
enjoy	1850
eras*	-1943
erase	-3309
erase _ $	-2709
es	-3478
escr*	-2260
est	-2006
even	2376
ever*	8275
every	2911
everyone	5212
everything	3526
everything _ $	3323
everything _ me	-3669
everything about	-4158
everything hurts	8294
ex	4095
ex $	2485
expl*	-2313
explain	-2313
explain _ plan	-2256
explain the	-2256
extr*	11962
fami*	2118
family	2118
far	-2405
fault	2972
fear	4292
fear of	4292
feel	7716
feel _ $	4534
feel _ after	2355
feel _ i	2184
feel _ maybe	-2089
feel _ today	-2089
feel better	-1843
feel like	3449
feel so	3199
feel*	2781
feeling	2818
feeling _ $	2636
feeling _ a	-1962
feeling like	-1962
find	-3055
find _ a	-1943
find me	-1943
for _ $	-2599
forg*	2191
forget	-3801
forget _ me	-2395
forget everything	-2060
forgot	4276
forgot _ $	4276
from my	4548
from your	-1717
fun	-2997
func*	-1911
get	5556
get _ $	-2806
get over	8035
girl*	2586
girlfriend	2586
glad	-3994
going	-3712
going _ $	-1991
gone	-2612
gone $	-2165
good	-2596
good _ $	-2356
got	-3808
got _ $	-3808
had	2831
happy	3184
happy _ $	1870
hard	7501
has	-2281
hate	2919
hate _ $	2863
have _ $	-1859
have _ about	-2231
have _ fear	2798
have _ of	1745
have _ since	2635
he	9439
he _ $	3915
he _ me	1804
he left	2899
hear	-2095
hear _ $	-2095
hear*	10067
heart	6748
heart $	2509
heart is	4239
hello	-3097
help	-3326
help _ $	-6149
her	6953
her $	2797
her _ $	4146
here	-2093
hey	-1718
hi	2480
hilf	2750
hilf _ zu	2750
hilf mir	2750
him	4043
him $	3546
hist*	-3386
history	-3386
history $	-3386
hoje	12138
hoje _ $	-1879
hoje e	-1879
how	-4961
how _ $	-6049
how _ be	3127
how _ change	-1896
how _ day	2218
how _ does	4354
how _ doing	-2149
how _ have	-2291
how _ i	-5373
how _ is	-2057
how _ it	-3253
how _ people	2678
how _ was	2566
how _ works	-3496
how _ you	4745
how am	-2052
how are	-1703
how can	4539
how do	4198
how long	2030
how many	-2521
how old	-1960
how this	-3496
how to	2135
human	-1977
humor	-2308
humor _ e	-1879
humor hoje	-1879
hurt	2102
hurts	9550
hurts $	9550
husb*	5193
husband	5193
husband _ $	4090
i	9121
i _ a	-2187
i _ about	4596
i _ afraid	2448
i _ all	-2422
i _ anxious	3298
i _ been	2938
i _ better	-1843
i _ day	-6338
i _ empty	2010
i _ enjoy	1850
i _ for	3462
i _ glad	-2124
i _ go	-2401
i _ happy	2691
i _ help	-3976
i _ him	1824
i _ i	2553
i _ in	1850
i _ it	-1955
i _ jealous	1799
i _ log	-1820
i _ myself	3935
i _ not	5651
i _ of	5377
i _ ok	-2111
i _ on	-5478
i _ over	2002
i _ say	-1774
i _ scared	2281
i _ so	2027
i _ speaking	-2277
i _ the	5554
i _ this	3281
i _ trust	4600
i _ urge	-1959
i _ want	-4141
i _ wrong	2817
i _ you	-3202
i _ •	4875
i am	1726
i ask	-2011
i buy	-1817
i can	3758
i change	-2030
i do	6703
i doing	-2052
i feel	5762
i hate	2221
i have	3069
i keep	3384
i like	1751
i lost	2228
i made	-2858
i miss	4146
i on	-2171
i said	-4227
i should	-1908
i think	2195
i want	-1684
i was	3360
i would	-4224
ich	6694
ich vermisse	2228
ihn	2313
ihn _ $	2313
in	2682
in $	-2515
in _ $	1691
in the	7666
info*	-2069
information	-2069
information _ $	-1727
is _ a	-1998
is _ going	-2354
is _ in	1986
is _ me	4858
is _ my	2606
is _ normal	2093
is the	-4046
is this	-2209
it	6439
it $	-2824
it _ $	2940
it _ chatting	-2623
it _ fault	2972
it _ feel	2093
it going	-1980
it normal	2093
it still	3072
it was	4366
ital*	-2095
je	14719
jeal*	1799
jealous	1799
kann	2506
kann _ $	3252
keep	3102
know _ to	4324
l oublier	2401
la	8614
la _ $	11641
la _ de	-3027
last	8598
learn	3524
learn to	3580
leave	2519
leave _ $	2876
leave _ alone	-1848
leave me	-2249
left	5703
left $	3834
left me	1789
less	1913
life	4618
life $	3877
like i	1931
list*	2009
lo	-2155
lo que	-2155
log	-4073
log _ $	-2289
lone*	2033
lonely	2033
long	2627
long _ it	-2451
long does	5566
losc*	-2225
lost	3225
love	9072
made	-3030
made it	-2858
make	4193
make _ $	-3960
mand*	-1826
many	-2687
marr*	2856
mas	-1943
maybe	-2089
maybe _ $	-2089
me	8927
me $	8144
me _ her	2615
me _ mas	-1943
me _ sola	4415
me a	-6053
me alone	-2185
me of	2277
me siento	3138
me the	-2352
mehr	-2031
mehr $	-2031
meine	-3785
meine _ $	-3527
meine stimmung	-1991
men	2721
mens*	-3239
mensajes	-2017
mensajes $	-2017
menu	-1804
menu $	-1804
mess*	-8452
messages	-6773
messages $	-3256
messages _ $	-2970
meu	-2465
meu _ e	-1879
meu _ hoje	-1879
meu humor	-2308
mi	2079
mi _ $	-2577
mi animo	-1864
mich	2672
mich _ $	3358
mind	1775
mind $	1775
mir	-1871
mir _ $	-4621
mir _ vergessen	2750
mir _ zu	2750
miss	4146
moi	3629
moi a	3629
mon	-1867
mond*	-1975
monday	-1975
monday $	-1975
mood	-3909
more	-2657
more _ $	-2409
mother	1724
my	5243
my _ $	-7882
my _ death	1709
my _ gone	-2165
my _ he	2851
my _ i	1879
my _ in	2680
my _ is	4518
my _ me	1842
my _ never	3013
my _ of	2003
my _ over	1985
my _ s	2681
my _ was	1827
my account	-3001
my boyfriend	5939
my data	-3110
my drafts	-1877
my ex	2240
my family	2118
my fault	2972
my girlfriend	2409
my heart	6353
my husband	2003
my information	-2022
my mood	-2464
my mother	1724
my phone	1944
my profile	-2185
myse*	5310
myself	5310
myself $	1939
myself _ $	3371
nao	9643
need a	3978
need help	-3668
never	3591
next	-1803
next _ $	-1803
nicht	3435
nicht _ $	3435
nigh*	10055
no _ $	-2419
no _ de	3173
no _ dejar	3173
no _ mas	-1943
no contact	-2390
no me	-2695
no puedo	3173
nobo*	5740
nobody	5740
nobody _ me	2571
norm*	2108
normal	2093
normal _ feel	2093
normal to	2093
not	2541
not _ at	3085
not _ me	-3648
not _ this	-3478
not even	2305
not know	2256
not sleep	2183
not want	-4141
noth*	2582
nothing	2582
nothing $	2582
noti*	-2954
notifications	-2954
notifications $	-1882
now	-2839
now $	-2295
now _ be	-3089
o	3025
o _ $	1795
of _ $	-2523
of _ alone	1886
of a	-1760
of being	2316
of her	2748
off	-2005
ok	-3675
ok today	-2111
old _ $	3022
olvi*	16917
on	-2198
on $	3896
on _ $	-5871
on a	-1793
on me	2083
one	2628
one _ $	5457
oubl*	2230
oublier	2401
oublier $	2401
our	9006
our _ $	3770
out	-3861
out of	-4171
over	13540
pain	8082
pain $	6216
pass*	-4203
passport	-4848
passport $	-4848
pause	-2100
pens*	2809
peop*	5220
people	5220
people $	1897
people _ $	3720
pers*	-2451
personal	-1929
personal _ $	-1929
personal data	-1929
phone	1882
phone $	1944
phot*	1903
photos	1919
plan	-3195
plan _ me	-2256
play*	3456
please $	-4184
please _ •	-3378
please stop	6426
please •	-3378
prof*	-2185
profile	-2185
prog*	-2256
puedo	3173
puedo _ de	3173
puedo dejar	3173
que	-3520
que _ $	-1837
ques*	-2584
quie*	-2213
quiero	-2213
quiet _ the	2111
quit	-5255
quit _ me	-3497
quit it	-1758
read	-2388
reco*	-5783
records	-3449
regi*	-2559
registrar	-2559
rela*	4487
relationship	4487
reminders	-3035
reminders $	-2388
reminds	2277
reminds _ her	2277
reminds _ of	2277
reminds me	2277
remo*	-2738
right	-2068
ruhe	-4122
s	2234
s _ $	2600
said	-3784
said _ $	-3867
say	-2110
scar*	2281
scared	2281
scared of	2281
schr*	-2870
se	4746
se _ $	4746
see	-2497
see $	-2169
sei	1858
sem	1880
sem _ $	1880
set	-2001
sett*	-2606
settings	-2606
settings $	-2606
she	5903
she _ me	2762
she did	1709
she left	1879
should _ $	-3291
should i	2493
show	-3272
show me	-2029
sie	2664
sien*	3138
siento	3138
siento _ $	4415
sile*	-2806
since _ texted	-1751
since _ was	2351
sinto	9832
sleep	2136
so	9384
so _ $	3883
so _ at	1729
so angry	1790
sola	4415
sola $	4415
some	-1700
some*	1693
someone	2827
song	3486
spea*	-2358
speaking	-2358
speaking _ $	-2277
speaking with	-2277
still	3054
stim*	-1991
stimmung	-1991
stimmung _ $	-1991
stop	-3009
stop $	-3923
stop _ $	2444
stop _ me	-4005
stop the	6755
stro*	-2054
strong	-2054
strong $	-2054
sund*	6899
surv*	6664
survive	6664
survive _ $	6664
take	-2065
talk	-3190
talk $	-2098
talk*	-11830
talking	-11830
talking $	-10254
tell me	-2679
text*	-4754
texted	-1751
texting	-3003
texting _ $	-2352
texting him	-1793
than*	-2800
thanks	-3180
that	-7184
that $	-5014
that _ $	2220
that _ it	-1817
that is	-3374
the _ the	3058
the _ thing	-1699
the check	-2154
the last	2367
the pain	8684
the plan	-2256
there	-3586
thing	-1699
think	2446
this $	4905
this _ $	-8099
this bot	-3168
this feeling	6535
this works	-3496
tires	-1744
tires $	-1673
to	2717
to _ from	2811
to _ this	2454
to _ •	4441
to feel	2093
to log	-1820
to say	-2119
to talk	-1935
to tell	3129
to •	4441
today	-5580
today _ $	-6505
today _ a	-2488
today is	3260
today maybe	-2089
today was	-2036
todo $	2216
todo _ que	-2155
todo lo	-2155
trust	4836
trust _ $	4297
turn	-2057
un	-1690
unde*	2729
understands	3616
understands _ $	3616
understands me	3616
urge	-3012
urge $	-1959
verg*	1950
vergessen	2750
vergessen $	2750
verm*	2228
vermisse	2228
want	-5825
want _ log	-1761
want _ my	-2815
want _ •	5001
want my	-2469
want*	-1760
wanted	-2119
wanted _ say	-2119
wanted to	-2119
was	4100
was $	3985
was _ $	-1767
was _ chatting	-2623
we	9206
we _ $	3579
we had	5069
we were	3870
week	-2574
weeks	-1861
were	3456
what	-8670
what _ am	-2171
what _ are	-1716
what _ do	6501
what _ the	-1821
what _ with	4274
what _ wrong	4364
what _ you	-2389
what _ your	-1743
what are	-4356
what day	-2171
what did	4132
what do	-2285
what i	-2260
what should	1854
when	-5811
when _ $	-1811
when _ the	-2842
where _ $	2930
where _ i	-2937
where can	-2629
which	-1817
who _ $	1890
why	5713
why $	-1809
why _ always	3061
why _ i	5335
why _ still	2173
why am	3351
why do	2335
why does	2514
wie	-2551
with	4140
with _ $	3109
with me	4363
with the	-2146
with you	-2049
without _ $	-1854
without texting	-1793
works	-3496
works $	-3496
worst	13900
would	-4231
would like	-3893
write	-2450
write me	-1681
wrong	8007
wrong $	2817
wrong _ $	4831
years	3094
years and	1932
you	-17248
you $	-5553
you _ $	-7635
you _ me	-3659
you _ •	-2038
you are	-2758
you get	7401
zu vergessen	2750
•	5946
• $	4726
• _ $	7190
• _ a	-3064
• _ data	-2894
• _ from	3499
• _ him	3682
• _ me	5092
• _ my	-2063
• _ of	-4576
• _ on	6067
• _ out	-2898
• _ personal	-1929
• _ photos	1919
• _ this	2964
• _ with	3083
• _ •	3586
• a	-6388
• from	2840
• him	3422
• me	3172
• my	-6897
• of	-3416
• personal	-1923
• with	3083
• •	5946
""",
    'intents.smalltalk': """\
~	-33314
!checkin	-9658
!delete_data	-9190
!help	-14571
!out_of_scope	-5694
!smalltalk	24591
!stop	-19258
!•	-2512
.-	10061
.i	-7183
.i+they	-5625
.i+they-	-2361
.i+you	-2878
.i-	8129
.they	-4320
.they-	-1786
.you	5448
.you-	10861
10	-2737
10 _ $	-1411
12	-2889
12 $	-2307
15	-3253
2	-1482
3	-2432
3 $	-1833
4	-1768
4 $	-1687
5	-3402
5 _ $	-2354
6	-1369
7	-1528
7 $	-1340
8	-1716
?	-14313
?-	-1349
?i	-5956
?i+you	-8354
?i+you-	9288
?i-	-2642
?you	1971
?you-	13558
^ _ $	25750
^ _ 10	-1797
^ _ 12	-2509
^ _ 15	-3253
^ _ 3	-1405
^ _ 5	-1962
^ _ a	-2299
^ _ about	-1372
^ _ ajuda	6986
^ _ all	-1526
^ _ alles	-4101
^ _ alone	-1395
^ _ appreciate	2960
^ _ are	-1536
^ _ bad	4497
^ _ bot	2979
^ _ bye	3073
^ _ can	-4702
^ _ como	-1404
^ _ cool	1468
^ _ de	-2164
^ _ dias	2334
^ _ did	1329
^ _ do	-6226
^ _ does	-1414
^ _ du	4892
^ _ e	2683
^ _ enough	-3974
^ _ es	1829
^ _ everything	-3165
^ _ explain	-2904
^ _ for	2391
^ _ friend	6888
^ _ fun	6109
^ _ funny	2067
^ _ get	2494
^ _ glad	4306
^ _ good	6996
^ _ got	8643
^ _ have	3213
^ _ hello	-2309
^ _ help	5074
^ _ history	-1366
^ _ hoje	-1706
^ _ how	3468
^ _ hurts	-3001
^ _ i	-3813
^ _ in	-2968
^ _ information	-1714
^ _ is	4380
^ _ it	-2483
^ _ kann	-1941
^ _ later	2609
^ _ loschen	-3331
^ _ lot	3518
^ _ love	1774
^ _ made	2440
^ _ mes	-1552
^ _ messages	-2469
^ _ mir	-2163
^ _ miss	-1357
^ _ more	-6875
^ _ my	-4212
^ _ need	-3025
^ _ not	-3196
^ _ notifications	-2721
^ _ of	-1675
^ _ off	-1372
^ _ ok	1875
^ _ please	-4897
^ _ por	-1467
^ _ que	-2006
^ _ quiet	-1858
^ _ real	4297
^ _ reminders	-2567
^ _ see	3398
^ _ sell	-4099
^ _ should	3530
^ _ sobre	-1503
^ _ some	-1562
^ _ something	2442
^ _ speak	-3823
^ _ still	-4614
^ _ stop	-2653
^ _ talk	-2487
^ _ talking	2265
^ _ that	1626
^ _ there	5271
^ _ time	7524
^ _ to	1647
^ _ today	-2895
^ _ todo	-2820
^ _ topics	-1333
^ _ tout	-4905
^ _ tu	-2385
^ _ un	4040
^ _ up	2279
^ _ voce	4421
^ _ wanted	5219
^ _ was	3583
^ _ we	4791
^ _ what	-2355
^ _ year	1340
^ _ you	11173
^ _ your	7139
^ _ •	-4956
^ aide	-5637
^ alright	4964
^ am	2646
^ apaga	-4937
^ are	2972
^ ayuda	-6215
^ borra	-3016
^ bye	3859
^ can	-2989
^ cancel	-7036
^ change	-1640
^ check	-2003
^ como	4264
^ cool	2945
^ danke	5768
^ day	-5105
^ delete	-2149
^ do	5433
^ efface	-2151
^ everything	-2613
^ feeling	-1789
^ find	-1402
^ forget	-2491
^ good	3835
^ goodnight	4301
^ great	5818
^ guten	4250
^ hello	8490
^ help	-7084
^ hey	5554
^ hi	2514
^ hmm	5128
^ how	-3888
^ ich	-1403
^ in	1433
^ is	2856
^ it	1451
^ je	-2819
^ just	2096
^ leave	-1395
^ less	-2281
^ list	-2644
^ lol	4767
^ losche	-1975
^ make	10776
^ me	-1749
^ merci	5937
^ meu	-3274
^ mi	-2118
^ mood	-9049
^ mute	-8003
^ my	1659
^ nice	4463
^ no	3258
^ o	-1824
^ obrigada	8366
^ oi	8788
^ ok	6960
^ okay	6175
^ para	-5450
^ pause	-6406
^ play	-1385
^ please	-1686
^ quantos	-1520
^ que	-1391
^ quit	-3439
^ remove	-1394
^ she	-1994
^ show	-1644
^ shut	-4059
^ stop	-7428
^ take	-1435
^ talk	2328
^ tell	3854
^ thank	3003
^ thanks	8869
^ today	-5778
^ turn	-1655
^ vergiss	-2309
^ was	-4485
^ we	-2080
^ what	2440
^ when	-2393
^ where	-4319
^ who	1866
^ you	7058
^ •	-3354
a _ $	3014
a _ for	1502
a _ i	4337
a _ or	1334
a _ person	1340
a _ right	2278
a _ the	2874
a bot	4537
a break	-1454
a computer	2951
a good	1360
a human	4242
a lot	3518
a machine	2595
a pizza	-2441
a real	1582
a slip	-1710
abil*	-1999
abilities	-1999
abilities $	-1999
able	-3485
able to	-3485
about	-2581
about me	-2135
acce*	-1967
accent	-1798
ai	2908
aide	-5637
ajuda	-2416
ajuda $	-2038
all	1903
all _ $	4041
alles	-4192
alles $	-3961
alone	-2907
alri*	4964
alright	4964
am	4726
am _ of	-1816
am _ talking	4143
am _ to	8076
am glad	4306
am talking	2088
and	-3963
answer $	2336
any	1701
any _ $	1750
anyb*	5399
anybody	5399
apaga	-4937
apaga _ $	-4612
apaga tudo	-4500
appr*	8382
appreciate	8382
appreciate _ $	5695
appreciate _ help	8108
are	2844
are _ $	2341
are _ a	1944
are _ able	-3401
are _ an	2373
are _ from	6120
are _ to	-3946
are _ today	2434
are there	-2376
are things	3134
are you	2708
are your	3350
ayuda	-6215
back	-1746
bad	2597
bad $	4497
be	-3757
be _ $	-1945
be all	2227
be quiet	-3859
being	3188
being _ $	3770
bitte	-5942
born	2756
born $	2756
borra	-3016
borra _ $	-3011
borra todo	-2588
bot	4470
bot $	4937
break	-1454
brok*	-1356
broken	-1347
broken $	-1347
built	1616
buy	-1670
buy $	-1553
by _ $	1754
bye	9723
bye $	5156
bye _ $	5097
call	5281
call _ $	5281
call you	5281
can	-11326
can _ be	-1486
can _ do	-2789
can _ explain	-2904
can _ feel	5830
can _ me	3104
can _ speak	-3815
can _ stop	-1375
can _ the	-1953
can i	-1786
can you	-6625
canc*	-7035
cancel	-7035
cancel _ $	-3675
capa*	-11198
capi*	-1441
capital	-1407
capital _ $	-1407
card	-1685
chan*	-2451
change	-1689
change _ to	-1638
chat*	5029
chatting	5029
chec*	-5079
check	-2911
check _ $	-2872
check in	-2679
checkin	-4464
color	1428
color $	2766
comm*	-2905
commands	-1856
como	2860
como _ $	4060
comp*	3192
computer	2951
computer $	2800
cont*	-4438
contact	-2889
contact _ $	-1556
conv*	-1724
cool	4413
cool $	4242
could	-1840
coun*	2659
country	2659
cuan*	-3233
danke	5768
data	-4835
data $	-4509
day	-5833
day _ $	-3828
days	-2568
days $	-2046
de	-3788
de _ $	-2745
dele*	-2723
delete	-2388
delete _ $	-2098
dia	4273
dias	2334
dias _ $	-2846
did _ do	3350
did _ even	-1559
did _ say	-1522
did not	-1601
die	-2113
do	-4320
do $	-5858
do _ $	2269
do _ a	3153
do _ any	2209
do _ for	3362
do _ have	3232
do _ know	-1541
do _ like	4614
do _ love	1774
do _ make	-3051
do _ me	1577
do _ my	-2015
do _ sell	-3959
do _ store	-2003
do _ to	-1878
do _ work	3367
do not	-2358
do you	1494
does	-2723
dogs	-1424
doing _ $	1360
du	4038
du _ $	7389
e	2521
e _ $	2977
effa*	-2151
efface	-2151
efface _ $	-1827
efface tout	-1642
enou*	-4805
enough	-4805
enough _ $	-4318
eras*	-1950
erase	-1330
es	1723
es _ $	1946
escr*	-2384
escribas	-2047
even	-1895
even _ $	-1522
even _ goodbye	-1522
even say	-1522
ever*	-7069
everything	-6598
everything _ $	-3102
everything hurts	-2571
exist	1877
exist $	1877
expl*	-3313
explain	-3313
extr*	-1576
favo*	2712
favorite	2766
favorite _ $	2766
favorite color	2766
feel $	5510
feel _ $	-2286
feel*	-2014
feeling	-2499
feeling _ a	-1564
feeling like	-1564
find	-1410
find _ a	-1402
find me	-1402
for _ day	-1810
for _ help	2211
for a	-2930
for now	1804
for the	2964
forg*	-3341
forget	-2973
forget _ $	-2482
fren*	-2437
french	-2437
french $	-2437
frie*	5589
friend	6090
friend $	6622
from $	6120
from _ $	-4948
fun	6080
func*	-3053
functions	-2077
functions $	-2077
funny	6693
funny $	6693
get	-1419
get over	-3162
give	-1438
give me	-1438
glad	9724
go _ $	2729
going	3601
going $	5051
good	9418
good $	5143
good _ $	7122
good*	6962
goodbye	2661
goodbye $	2661
goodnight	4301
got	8999
got _ $	8999
got it	7161
great	5902
great _ $	3125
guten	4250
guten _ $	4250
hard	-2675
have	4860
have _ $	2598
have a	6396
have been	1348
he	-3531
he _ $	-2561
hear	9416
hear _ $	9416
hear*	-2562
hello	8406
hello $	3423
hello _ $	4791
help	-1362
help me	-2321
help with	-1333
help*	3455
helpful	2715
her	-1495
hey	5554
hey there	2415
hi	5509
hi $	5441
him	-2197
him $	-1343
hist*	-1392
history	-1392
history $	-1392
hmm	5128
hoje	-1706
how	-2063
how _ $	3291
how _ are	2982
how _ day	6314
how _ doing	1422
how _ going	3360
how _ help	-2244
how _ i	-2886
how _ is	-4492
how _ it	3192
how _ make	-3051
how _ the	-1377
how _ things	3134
how _ use	-1956
how _ you	-4829
how _ your	6407
how are	6141
how do	-9743
how is	7046
human	6293
human $	1392
hurts	-3001
hurts $	-3001
i	-3109
i _ $	-2792
i _ a	1479
i _ glad	4306
i _ go	3210
i _ help	2339
i _ know	1343
i _ like	-2159
i _ my	-2190
i _ of	-1951
i _ say	1935
i _ so	-1607
i _ speaking	4819
i _ talking	2088
i _ to	5444
i _ with	3437
i am	3958
i appreciate	2960
i feel	-5475
i have	-4101
i like	2094
i miss	-1470
i need	-3065
i see	3349
i should	3121
i talking	4143
i use	-1747
ich	-1738
in	-6866
in $	-2621
in _ $	-4744
info*	-2066
information	-2066
inst*	-1857
instructions	-1857
is	6712
is _ $	9907
is _ a	2510
is _ bot	1508
is _ color	2766
is _ favorite	2766
is _ from	-3793
is _ going	3938
is _ good	-1714
is _ i	2381
is _ in	-1419
is _ like	2976
is _ of	7098
is _ purpose	-7527
is _ real	1801
is _ to	-1802
is _ today	2293
is _ you	-3858
is a	-3529
is enough	-4066
is it	5157
is my	-3731
is the	-1914
is there	-1967
is up	5795
is your	2797
isso	-1819
isso $	-1819
it	-1895
it $	-5819
it _ $	1618
it _ a	2220
it _ chatting	5029
it going	2247
it was	2911
je	-2819
job	2518
just	1959
kann	-2062
kann _ $	-1885
know _ $	-2468
know _ me	-1896
know _ you	1387
know about	-2468
konto	-3596
la	-1805
la _ $	-1548
later	3084
later $	3084
leave	-1743
leave _ alone	-1430
leave me	-1594
less	-2286
less _ $	-2281
less notifications	-2268
life	14584
life $	14925
like	7143
like $	2992
like _ $	2680
like _ a	3920
like a	-1890
like me	1380
like you	2493
list	-3209
list _ $	-2795
list*	1628
live	6658
log	-1813
lol	4338
lol $	4767
long	2751
losc*	-5313
losche	-1975
losche _ $	-1975
loschen	-3338
loschen $	-3247
lot	3518
love	-1664
love _ $	1656
love me	1777
mach*	3012
machine	3012
machine $	1820
made	2440
made _ $	2571
make	7297
make _ $	8318
me	-5841
me $	-3400
me _ $	7106
me _ abilities	-1999
me _ funny	2088
me _ news	-1911
me _ you	-2449
me a	7238
me alone	-1395
me escribas	-2047
me siento	-1595
me something	2088
me the	-2802
me what	-3092
me your	-3757
meine	-1511
mens*	6687
menu	-6160
menu $	-6160
merci	5937
mes	-1552
mes _ $	-1552
mess*	-4246
messages	-3628
messages $	-2050
meu	-3650
meu _ $	-3489
mi	-3317
mi _ $	-3047
mi progreso	-2025
mim	-1503
mim $	-1503
mind	4569
mind $	4569
mir	-2163
mir _ $	-1909
miss	-1470
mon	-1459
mond*	-1712
monday	-1712
monday $	-1712
mood	-10166
mood _ $	-9032
more	-7764
more _ $	-1745
morg*	1524
morgen	1524
morgen $	1524
moth*	-1577
much	-1579
mute	-8003
my	-8237
my _ is	-1858
my _ with	-1970
my stats	-3449
name	2119
name $	2118
near*	-2528
nearby	-2427
nearby $	-2427
nece*	-3335
necessary	-3335
necessary $	-3335
need	-3150
need _ to	-1810
need you	-1459
never	4154
new	-1480
news	-2042
news $	-2042
next	4274
next _ $	4274
nice	5203
nice _ you	1665
nigh*	-2617
no	2445
no _ escribas	-2047
no contact	-2072
no me	-2662
no more	-7712
not	-5161
not _ $	-1845
not _ goodbye	-1522
not _ say	-1522
not even	-1559
noti*	-2774
notifications	-2774
notifications $	-2380
o	-2781
o _ voce	-1824
o que	-1937
obri*	8366
obrigada	8366
of	-2047
of _ people	1408
of _ you	-1396
off	-1716
oi	8788
ok	6923
ok $	2316
ok _ $	2150
okay	6175
old _ you	1523
olvi*	-2168
on	-3419
on _ $	-2658
one	2474
or	2417
or _ $	2602
order	-2441
order _ pizza	-2441
oubl*	-3412
our	-1382
over	-3790
panc*	-3576
pancakes	-3576
pancakes $	-3576
para	-5450
pause	-7072
pause $	-3579
pause _ $	-2419
peop*	1754
people	1754
people $	1397
people _ $	1590
people _ you	1695
pers*	1486
person	1649
phot*	-2308
pizza	-2441
pizza $	-2441
play	-1385
play _ $	-1385
play some	-1385
plea*	-6973
please	-6973
please $	-5287
por	-1506
por _ $	-1506
prog*	-6075
progreso	-2025
progreso $	-2025
purp*	-7527
purpose	-7527
quan*	-1975
quantos	-1520
quantos dias	-1520
que	-3780
que _ $	-1649
que voce	-1824
ques*	-3002
questions	-2832
quiet	-6781
quiet $	-3624
quiet for	-2177
quit	-3439
quit _ $	-3048
quit it	-2768
rate	-2035
real	8248
real $	4688
real _ $	2361
real _ you	1978
real person	1340
reco*	-2766
remi*	-2874
reminders	-2685
reminders $	-2669
remo*	-1565
remove	-1454
right $	2278
right _ $	-1893
robot	7455
robot $	6368
ruhe	-5275
savi*	-1925
savings	-1925
say	2953
say _ $	4322
say _ you	-2120
say goodbye	-1522
see	7696
see $	7456
sei	-4286
sell	-4099
sell _ $	-4099
serv*	-3446
share	-1786
she	-2745
she _ even	-1522
she _ not	-1522
she did	-1951
shou*	3228
should	3228
should _ $	2634
should _ you	1475
show	-1644
shut	-4958
shut _ $	-4958
shut up	-3516
sien*	-1595
siento	-1595
sile*	-4173
since	-1447
slip	-1721
slip $	-1721
so _ $	2089
sobre	-1503
sobre _ $	-1503
sobre mim	-1503
some	-1562
some _ $	-1385
some*	4398
something	3880
something _ $	3880
something funny	3880
spea*	2068
speak	-3876
speak _ $	-3819
speaking	2068
speaking _ $	4819
speaking with	4819
spell	-3335
spell _ $	-3335
spell necessary	-3335
start	-3758
start _ $	-3755
stats	-3449
stats $	-3449
still	-4686
stop	-13005
stop $	-4829
stop _ $	-7327
stop now	-1426
stop talking	-2778
store	-2003
subj*	-1568
subjects	-1568
subjects _ know	-1568
sund*	-2181
supp*	-1993
take	-1520
talk	3864
talk $	4504
talk _ $	1846
talk*	2643
talking	2643
talking $	-3910
talking _ $	1376
talking _ a	5335
talking _ machine	2595
talking to	7596
tell	3610
tell _ funny	2088
tell _ something	2088
tell _ the	-1732
tell _ what	-3092
tell _ you	-2668
tell _ your	-3970
tell me	3613
than*	12608
thank	2663
thank you	2663
thanks	12777
thanks $	4704
thanks _ $	1716
thanks _ lot	3518
thanks a	3518
thanks for	2477
that	4066
that _ $	1779
that _ all	4798
that _ be	2227
that _ enough	-3974
that i	-1459
that is	3324
the	-2775
the _ $	-1561
the _ of	3404
the best	1649
the help	7034
the news	-2042
there	4495
there $	6089
there a	-1909
thin*	1401
things	1486
things $	1771
think	1338
think _ $	1439
this	-2456
this _ $	-5945
this a	4419
this bot	-1415
time	5708
time $	4857
time _ $	3537
to _ machine	2595
to _ you	2876
to a	5335
to be	-1583
to do	-1599
to know	1387
to say	5219
to talk	4944
today	-1505
today $	6651
today _ $	-5094
today was	-4456
todo	-3007
todo $	-2771
too	-2307
too _ $	-2183
topi*	-1333
topics	-1333
topics _ you	-1333
tout	-4905
tout $	-4871
tran*	-3245
tu _ $	-2385
tudo _ $	5456
tudo _ mim	-1503
tudo sobre	-1503
turn	-1653
un	4040
un _ $	4430
un robot	6216
until	4717
until _ $	4717
up $	-3516
up _ $	4993
use	-1999
use _ $	-1705
use you	-1743
verg*	-2562
vergiss	-2309
vergiss alles	-2309
voce	7559
want	-1345
want _ to	-1375
want*	4886
wanted	5219
wanted _ say	5219
wanted to	5219
was	-1809
was _ $	1849
was _ chatting	5029
was _ day	2815
was a	-2723
was good	-3115
we	2063
we _ to	5278
we had	-1689
week	-2152
week $	-1398
were	4098
were _ $	2196
were _ born	2824
were you	5013
what	-3480
what _ $	3002
what _ a	-3378
what _ able	-1849
what _ bot	1508
what _ call	4356
what _ can	-1846
what _ do	-7040
what _ favorite	2766
what _ good	1712
what _ it	2896
what _ know	-1996
what _ like	5442
what _ my	-3240
what _ purpose	-7527
what _ think	1432
what _ up	5795
what can	-2340
what did	3350
what do	4856
what i	-2088
what is	4792
what should	3146
what subjects	-1568
what topics	-1333
what you	-3684
when	-3279
when is	-1903
where	-4447
where _ you	-4166
where are	-12065
where do	6746
which	1842
which _ you	3401
who	1742
who _ the	-2286
who _ you	2318
who _ your	3573
who is	1870
why	-2940
why $	-1804
with	1768
with $	1591
with you	3230
work	2876
work _ $	3367
work for	3367
worst	-1633
write	-1771
you	20216
you $	15720
you _ $	8321
you _ a	1717
you _ any	2162
you _ be	-1500
you _ data	-4139
you _ do	-1826
you _ human	1989
you _ me	1996
you _ my	-1997
you _ or	2450
you _ quiet	-3346
you _ real	2150
you _ stop	-1670
you _ the	2503
you _ to	-3490
you _ today	5336
you _ what	-3435
you _ you	-1638
you a	1975
you able	-3401
you an	2400
you are	6267
you be	-1365
you born	2824
you can	-3071
you explain	-2904
you from	6120
you have	5086
you help	-1797
you know	-2601
you like	2149
you sell	-3959
you speak	-3815
you stop	-1375
you store	-2003
you talk	-2487
you to	-2872
you work	3367
your	2822
your _ $	3153
your _ color	2766
your abilities	-1999
your day	6407
your favorite	2766
your functions	-2077
your help	3285
your*	-1641
yourself	-1641
•	-5950
• $	-3611
• _ $	-4341
• _ •	-1814
• •	-5950
""",
    'intents.out_of_scope': """\
~	-25067
!checkin	-9333
!delete_data	-4574
!help	-8920
!out_of_scope	20172
!smalltalk	-9256
!stop	-8441
!•	-2505
.	4724
.-	-6585
.i	-1828
.i+they	-7555
.i+they-	-3835
.i+you	-4053
.i-	-11963
.they	-4895
.you-	-7141
10 $	-4198
10 _ $	1688
10 _ to	3471
15	3412
3	-2621
4	-1941
5	4369
5 _ $	3046
7	-1928
8	4974
?	31780
?-	15642
?i	8229
?i+you	-2406
?i-	-7469
?they	5916
?you-	-6112
^ _ $	-12848
^ _ 15	3412
^ _ 5	3045
^ _ a	4767
^ _ about	3665
^ _ ajuda	-1766
^ _ alarm	2992
^ _ am	-2916
^ _ an	3146
^ _ and	-1573
^ _ anyone	-2336
^ _ be	-2176
^ _ commands	-1820
^ _ day	-1698
^ _ de	-4486
^ _ dias	-1693
^ _ do	7335
^ _ does	-3638
^ _ e	5400
^ _ else	-2540
^ _ es	3070
^ _ explain	6379
^ _ fast	1743
^ _ for	-2733
^ _ go	-3574
^ _ going	3761
^ _ good	-2679
^ _ got	3950
^ _ hacer	-2410
^ _ happens	-1724
^ _ has	-2284
^ _ have	-4666
^ _ hello	4883
^ _ history	-1689
^ _ hoje	-1879
^ _ how	-2037
^ _ humeur	-1796
^ _ is	3290
^ _ ist	2445
^ _ it	-6070
^ _ kann	-2508
^ _ la	4519
^ _ leave	-1780
^ _ leer	-2011
^ _ like	-1759
^ _ long	-1812
^ _ lot	-2669
^ _ many	2980
^ _ me	8740
^ _ messages	-2340
^ _ miles	1964
^ _ mir	-1847
^ _ moi	-1926
^ _ mood	-2776
^ _ much	2593
^ _ normal	-1748
^ _ not	-4163
^ _ notifications	-2467
^ _ of	-1930
^ _ off	-1996
^ _ old	4206
^ _ on	5224
^ _ pause	-2088
^ _ people	-1625
^ _ peux	-1677
^ _ please	4933
^ _ puede	-2011
^ _ puedes	-2410
^ _ que	-1604
^ _ quiet	-2106
^ _ reminders	-1686
^ _ restaurant	2838
^ _ say	-1879
^ _ sell	3032
^ _ should	7011
^ _ size	1963
^ _ some	6966
^ _ song	3532
^ _ stop	-1989
^ _ talking	-1943
^ _ the	3152
^ _ today	-3157
^ _ tu	-1861
^ _ un	5013
^ _ up	-2173
^ _ use	-3703
^ _ we	-3618
^ _ won	2064
^ _ year	1630
^ add	3866
^ aide	-2061
^ are	4591
^ book	2963
^ can	5112
^ cancel	-1845
^ change	5698
^ comment	-1943
^ como	-3843
^ convert	4768
^ dia	-1933
^ do	-3256
^ does	3392
^ explain	-1639
^ feeling	-2122
^ find	4432
^ give	-3204
^ he	-2174
^ how	5987
^ i	-9499
^ is	-1865
^ it	-2444
^ je	-1714
^ just	-1586
^ log	-1619
^ me	-2270
^ mi	-1598
^ mon	-1796
^ mute	-2049
^ nao	-2003
^ no	-3311
^ pause	-2077
^ play	6060
^ please	-2824
^ que	6723
^ quelle	1672
^ quien	-2011
^ set	5514
^ show	-1564
^ sinto	-1831
^ thanks	-3165
^ that	-1863
^ the	-2299
^ today	-2486
^ track	6963
^ turn	3321
^ we	-2437
^ what	6945
^ when	11980
^ which	3135
^ who	8044
^ write	4966
^ you	-1853
^ •	3886
a	8396
a 5	-2140
a 7	-2701
a _ $	5052
a _ a	1916
a _ accent	2143
a _ do	2169
a _ for	7768
a _ my	-3610
a _ out	1804
a _ the	-2760
a _ to	-2234
a bot	-2531
a break	-3210
a computer	-1582
a husband	-2326
a lot	-2669
a pizza	5465
a slip	-4844
a table	1901
a week	-2413
about	1608
about my	-2021
about the	4674
acce*	5771
accent	9799
accent $	4498
add _ my	3866
add a	-3610
after	-4170
after _ $	-4095
after a	-3597
again	-1936
ai	-1700
aide	-2061
aide _ a	-1926
aide moi	-1926
ajuda	-1926
alarm	2992
alarm _ $	1855
alarm for	2992
all	-1719
alwa*	-2093
always	-2093
am	-3518
am i	-3229
amaz*	2786
amazon	2786
an	8056
an _ $	3411
an _ for	3015
an alarm	2992
and	-4867
and _ $	-1568
anot*	-1824
another	-1824
another _ $	-1824
answ*	-3038
answer	-2843
answer $	-2617
any	1798
any _ $	1816
anyb*	-1594
anybody	-1594
anyo*	-2452
anyone	-2452
anyt*	-1858
anything	-1858
are _ $	-3030
are _ a	-2601
are _ an	-1851
are good	1913
are my	-2478
are the	-5854
are there	1997
are you	-8433
as	-1952
as _ $	-1952
as a	-1572
back	-1567
back $	-3276
bala*	3907
balance	3907
balance $	3907
bank	4279
bank _ $	3170
been	-2075
being	-3208
being _ $	-2549
best	2389
best _ $	2653
boil	4873
boil _ $	4873
book	2963
book _ a	2963
book _ table	1901
book me	2963
bot	-9092
bot $	-6831
bot _ $	-2148
boyf*	-2164
boyfriend	-2164
braz*	4296
brazil	4296
brazil $	4296
break	-3210
buy	9621
buy $	2597
buy _ $	7024
ca	-5448
can _ $	-3143
can _ be	-2942
can _ do	-3268
can _ explain	6379
can _ speak	-2263
can _ the	8910
can _ to	-2153
can _ what	-3017
can _ •	-1601
can a	-2906
can i	2328
can you	7332
canc*	4216
cancel	4216
capi*	5450
capital	4361
capital _ $	4361
car	6889
car _ $	4506
card	7418
cats	5645
change _ $	-7816
change _ tire	3822
change _ to	6432
change a	3822
change my	-5346
chat	-3134
chats	-4297
chats $	-4034
chea*	-4351
cheap	3516
cheap _ $	3374
cheating	-4295
cheating $	-4295
check	-6965
check _ $	-6210
check in	-5877
color	5464
come $	-1677
comm*	-7526
commands	-5582
commands $	-3847
comment	-1943
como	-4418
como _ $	-2412
como _ idioma	-2006
comp*	-2273
computer	-1582
cont*	-5669
contact	-3464
contact $	-2382
conv*	3086
convert	4768
convert 10	3471
convert _ miles	1964
convert _ to	4768
coun*	-3528
country	-3528
cover	3392
cover $	3392
cred*	4669
credit	4669
credit _ $	4669
credit score	4390
cuan*	3678
daily	-2597
daily _ in	-1661
daily check	-1661
data	-4965
data $	-3671
day	-3272
day _ $	-1976
days	-5032
days $	-3321
de	-3799
dele*	-4041
delete	-3923
delete _ $	-3694
dia	-2093
dias	-1693
die	12461
died	2083
do	-2614
do $	-5161
do _ a	3478
do _ add	-3610
do _ always	-2087
do _ change	-2720
do _ daily	-1877
do _ delete	-3441
do _ export	-2849
do _ fix	2869
do _ in	3525
do _ make	2445
do _ my	3483
do _ need	5669
do _ on	-5300
do _ set	-1954
do _ speak	3384
do _ thank	3412
do _ the	-3457
do _ this	-2963
do _ to	2400
do _ turn	-5300
do about	-1958
do not	-4193
do people	-2833
do the	-2203
do you	1801
does	1721
does _ do	-3841
does _ hold	-2417
does _ honda	1784
does _ mean	4801
does _ need	1683
does _ take	1750
does _ work	-4385
does anyone	-2336
does it	-1703
does my	5454
does the	-6442
dogs	8910
down	-1878
draf*	-3498
draft	-6340
draft $	-6340
drafts	-3498
drafts $	-2490
e	4680
eggs	5540
eiff*	3225
elle	-2266
else	-2540
enou*	-1646
enough	-1646
es	2548
est _ $	-1796
euros	2943
euros $	2943
even*	-2391
every	-1678
everything	-2078
ex	-1807
expl*	4740
explain	4740
expo*	-2849
export	-2849
export _ $	-2849
export my	-2849
far _ come	-1677
fast	1743
feel	-4784
feel _ $	-1554
feel so	-1665
feel*	-2978
feeling	-2855
find	2817
find _ $	-1616
find _ a	4432
find me	4432
find my	-1616
fix	3090
flig*	4001
flight	4001
flight _ $	3594
for $	-5128
for _ $	5242
for _ week	-1705
for a	-3011
for the	-3784
forg*	-2292
fren*	5050
french	5050
french $	5050
from	-2019
from _ $	-1804
get	-2175
give	-3422
give _ a	-2957
give me	-3422
glad	-2496
go	-4047
go _ $	-3467
going $	-1935
going _ $	1568
going to	3761
good $	-3463
good _ for	1728
got	3148
got _ $	3148
hacer	-2410
hacer $	-2410
had	-1919
happ*	-1725
happens	-1724
has	-2479
have _ job	2357
have _ to	2709
have a	-5303
have any	2088
have i	-1649
have to	2203
hear*	-5269
heart	-1925
hello	3585
hello _ $	4259
help	-3673
help $	-2285
her	-1815
here	-4982
here $	-4609
him	-2294
him $	-2124
hist*	-2443
history	-2443
history $	-2443
hoje	-1879
hold	-8411
hold _ $	-8036
honda	1784
honda _ $	1784
how	3156
how _ $	-4457
how _ add	-3610
how _ change	-3819
how _ days	-3213
how _ delete	-3441
how _ does	-2408
how _ export	-2849
how _ fix	3111
how _ going	-1564
how _ have	3245
how _ hold	-5692
how _ i	2151
how _ is	11912
how _ make	2445
how _ quiet	-1936
how _ say	3412
how _ set	-2221
how _ the	-6994
how _ turn	-5512
how _ use	-3211
how _ was	1703
how _ you	7956
how do	10078
how does	-5444
how fast	1743
how is	-7886
how long	-1812
how many	3403
how much	2593
how old	4206
how to	-6103
human	-2455
hume*	-1796
humeur	-1796
hurt	-3156
husb*	-4108
husband	-4108
husband _ $	-4016
i	-11588
i _ $	-2983
i _ a	6459
i _ about	-2418
i _ draft	-6340
i _ drafts	-2160
i _ my	1787
i _ on	-2700
i _ the	-6128
i _ time	-1857
i _ to	-4379
i _ •	-1724
i add	-3610
i buy	5309
i change	-4172
i delete	-3441
i do	-3708
i export	-2849
i feel	-2439
i find	-1616
i fix	2869
i have	-2633
i need	2365
i say	2163
i see	-2311
i set	-2221
i turn	-5512
i type	-1703
i use	-1975
ich	-5196
ich _ $	-4290
idio*	-2006
idioma	-2006
idioma $	-2006
il	3538
il _ $	2955
in	4110
in _ $	4884
in _ accent	2143
in a	2303
in japanese	2529
in the	-3280
info*	-1690
information	-1690
is 15	3616
is _ $	-8454
is _ a	-1855
is _ bank	1989
is _ bot	-1991
is _ day	2712
is _ flight	2541
is _ for	-2099
is _ going	1826
is _ normal	-1748
is _ of	-4119
is _ on	3319
is _ purpose	-1673
is _ streak	-4138
is _ to	2880
is a	-4734
is my	2658
is the	6520
is this	-3436
is up	-1643
is your	-2660
isso	-2133
isso $	-2133
ist	2445
ist _ $	2445
it	-6996
it _ a	-3036
it _ feel	-1748
it _ to	3086
it going	2197
it normal	-1748
it still	-2946
ital*	4313
j	-1608
japa*	2529
japanese	2529
japanese $	2529
je	-1714
job	1978
just	-2912
kann	-2813
kann _ $	-2244
kilo*	1964
kilometers	1964
kilometers $	1964
kit	-3610
kit $	-3610
know	-1916
la	2233
la _ $	-2287
la _ de	4519
lang*	-2456
language	-2456
last	-5392
learn	-1606
learn to	-1651
leave	-3413
leave _ $	-3372
leer	-2011
leer _ $	-2011
lesen	-1562
lesen $	-1562
life	-14179
life $	-14131
like	-4603
like _ a	-2361
list	3844
list $	4541
log	-2443
log _ $	-2310
log a	-2138
lol	3028
long	-3788
long _ boil	3786
long _ i	3409
long does	-4161
losc*	-1580
lot	-2669
love	-2182
many	2980
many _ $	-1912
many _ days	-1936
many quiet	-1936
me	-4199
me $	-10348
me _ $	-2989
me _ a	-3421
me _ news	8043
me _ table	1901
me _ the	4774
me a	5025
me about	3784
me an	2055
me the	6799
me to	3111
mean	2030
mean $	2030
meine	-1686
men	-1680
mens*	-2758
mensajes	-2042
mensajes $	-2042
menu	-6183
menu $	-6183
mess*	-5653
messages	-4789
messages $	-2625
mexi*	4358
mi	-2814
mich	-2460
mich _ $	-2149
miles	1964
miles _ $	1964
miles _ kilometers	1964
miles to	1964
milk	5829
mir	-1847
mis	-2692
mis _ $	-2692
moi	-1926
moi a	-1926
mon	-2013
mon humeur	-1796
mond*	3417
monday	3417
monday $	3417
money	8238
money _ $	8238
mood	-4333
mood $	-2256
morg*	3450
morgen	3450
morgen $	3450
much	1968
much is	2173
mute	-2049
my	1966
my _ $	-3659
my _ balance	3907
my _ here	-4255
my _ in	-2281
my _ is	-3064
my _ list	4541
my _ need	1683
my _ on	2338
my _ score	4390
my _ streak	-2422
my _ zone	-1857
my account	-1803
my boyfriend	-2164
my car	3734
my chat	-2661
my chats	-4290
my credit	4390
my data	-3803
my drafts	-3498
my heart	-1905
my history	-1562
my husband	-1781
my kit	-3610
my messages	-2286
my mood	-2684
my shopping	3866
my streak	-2123
my time	-1857
myse*	-1821
myself	-1821
name	-1902
nao	-2003
near*	5644
nearby	4814
nearby $	4814
nece*	7422
necessary	7422
necessary $	7422
need	4048
need $	1683
need a	1637
never	-1648
news	8052
news $	8052
next	8056
next _ $	8056
no	-4592
no _ $	-1894
norm*	-1749
normal	-1748
normal _ feel	-1748
normal to	-1748
not	-5687
not _ me	-1575
not say	-2127
noti*	-2720
notifications	-2720
notifications _ $	-2111
notifications please	-1572
o	-2677
of	-2760
of 10	-1676
of a	3794
of this	-2000
off	-2300
oil	5177
ok	-2397
old	4189
old _ you	1715
olvi*	-4707
on	5948
on $	-2929
on _ $	7942
on a	3015
on the	5629
one	-2960
open	5028
open _ $	3742
or	-2068
order	5465
order _ pizza	5465
oubl*	-1618
our	-7420
out	2460
out _ $	-1676
out _ 10	-1676
over	-4813
pack*	9544
panc*	6051
pancakes	6051
pancakes $	6051
pass*	5844
passport	6135
passport $	6135
pause	-4255
pause _ $	-1878
peop*	-3147
people	-3147
people _ $	-3462
pers*	-3154
person	-2157
peux	-1677
phot*	8846
pict*	-3304
picture	-3290
pizza	5465
pizza $	5465
plan	-2380
plan*	7366
play	6060
play _ $	6060
play some	6060
play*	-2392
please $	2321
prog*	-5692
progress	-4879
progress _ $	-4579
pued*	-2410
puede	-2011
puede leer	-2011
puedes	-2410
puedes _ $	-2410
puedes hacer	-2410
purp*	-1673
purpose	-1673
quan*	5279
que	3139
que _ $	-3266
que _ hacer	-2410
que puedes	-2410
quel*	1672
quelle	1672
ques*	-1856
quien	-2011
quien _ leer	-2011
quien puede	-2011
quiet	-5039
quiet _ $	-2011
quiet days	-1936
read _ $	-5298
read my	-3113
real	-2266
reci*	4579
recipe	4579
recipe _ $	4579
recipe for	4579
rela*	-5138
relationship	-5138
relationship $	-1821
reminders	-3530
reminders $	-3031
reset	8994
rest*	2838
restaurant	2838
right	-2214
robot	-3684
robot $	-3044
rome	3078
rome $	3078
sans	-2221
sans _ $	-2221
sans contact	-2221
save	3659
savi*	5182
savings	5182
savings $	4809
say _ $	-2172
say _ in	3412
say _ you	3310
say thank	3412
score	1977
score $	1977
see	-2817
see _ $	-2509
see _ drafts	-1691
see my	-2242
sell	3032
sell _ $	3032
sere*	3071
serendipity	3071
serendipity _ $	3071
serendipity mean	3071
serv*	-1810
set	-2326
set _ alarm	2992
set _ for	5514
set _ time	-1616
set _ zone	-1616
set an	2992
set my	-1616
she	-2289
shop*	3866
shopping	3866
shopping _ $	3866
shopping list	3866
shou*	5042
should	5042
should _ $	2110
should i	5370
show	-1564
sile*	-3464
sinto	-1831
size	1963
size _ does	1963
slip	-5039
slip $	-5039
so	-4242
so _ $	-2607
some	6966
some _ $	6060
some*	-1834
song	9795
speak	2193
speak in	4977
spell	7422
spell _ $	7422
spell necessary	7422
start _ $	2164
still	-3508
stop	-3694
stop _ $	-1885
stre*	-4546
streak	-4546
streak $	-3386
stuff	-2435
stuff $	-2152
surv*	-5950
survive	-5950
survive _ $	-5950
table	1901
table _ two	1901
table for	1901
talk	-2355
talk $	-2554
talk*	-3154
talking	-3154
tell _ about	4108
tell _ the	7239
tell _ your	-1621
than*	-4069
thank	1876
thank _ in	3412
thank _ japanese	2529
thank you	1876
thanks	-3846
thanks _ lot	-2669
thanks a	-2669
that	-3321
that is	-1737
the	1661
the _ $	4283
the _ check	-1556
the _ in	2939
the _ mean	-2770
the _ my	-2357
the _ the	-2060
the _ to	3887
the _ work	-3920
the check	-3741
the commands	-3545
the daily	-2493
the help	-2176
the hold	-8036
the news	8052
there $	-3565
there a	-1657
this	-9288
this $	-5381
this bot	-4085
time _ $	-2246
time zone	-1857
tire	3822
tire $	3822
tires	6610
tires $	6490
to	2844
to _ kit	-3610
to _ list	4541
to _ shopping	3866
to _ to	2487
to be	2655
to buy	4312
to feel	-1748
to kilometers	1964
to me	-2759
to my	-3772
to talk	-2463
today	-7799
today $	-2363
today _ $	-2016
today _ a	-2630
too	-1766
track	6963
track _ $	6963
track my	6963
tran*	9533
tu	-3224
tu _ $	-1861
turn	-2191
turn _ $	-1955
turn _ reminders	-1934
turn _ the	3950
two	-1566
two weeks	-3249
type	-1703
un	5013
un _ $	2907
un robot	-2466
until	-3019
until _ $	-3019
up	-2219
up _ $	-1680
urge	-2272
us	3567
use	-4445
voce	-1710
was	-3200
was _ $	-1916
was a	-1999
we _ $	4590
we _ to	-3122
we had	-1912
week	-3601
week $	-3178
week*	-2369
weeks	-3250
were	-2073
what	1980
what _ $	-3630
what _ 15	3616
what _ a	-2778
what _ best	1916
what _ bot	-1991
what _ did	2115
what _ do	-5202
what _ does	3747
what _ i	-5645
what _ like	-2799
what _ mean	4801
what _ my	2327
what _ progress	-4794
what _ purpose	-1673
what _ up	-1643
what _ won	2048
what _ you	-7190
what _ your	-2562
what are	3680
what does	5006
what happens	-1724
what is	-4329
what should	-2267
what size	1963
what year	2169
what you	-3401
when	12150
when i	-2521
when is	6820
where _ find	-1616
where can	1872
where do	-1851
which	2595
who	5207
who _ $	2644
who _ the	2855
why	6556
why $	6823
why _ always	-2087
why _ i	-2751
why _ still	-3224
why do	2698
why does	-3244
with	-5894
with _ $	-1900
won	2855
won the	1597
work	-5888
work $	-5048
worst	-2459
write	3743
write me	4582
wrong	-1872
wrote	5588
year did	2169
you	-9911
you $	-5858
you _ be	2083
you _ for	-5378
you _ japanese	2529
you _ me	-1663
you _ my	-1828
you _ or	-1589
you _ the	9170
you _ what	-3384
you _ you	-1771
you _ •	-1672
you a	-2665
you an	-1901
you are	-4468
you be	-1565
you do	-1768
you explain	6379
you in	3412
you know	-1829
you speak	-2263
you •	-1584
your	-3629
your _ $	-8901
zone	-1857
zone $	-1857
• $	-4929
• _ $	-8814
• _ a	3066
• _ my	6668
• _ of	-1649
• _ on	-2407
• _ out	3043
• _ over	-2144
• _ with	-3186
• _ •	4483
• a	7159
• my	10079
• over	-2144
• with	-3186
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
