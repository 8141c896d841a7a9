"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in ten-thousandths."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {name: int(weight) / 10_000 for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)}


_BLOCKS = {
    'crisis': """\
~	-43493
!	-11716
!hurt_by.fear.weak	-10366
!hurt_by.maybe.middle	1405
!hurt_by.violence.high	26663
!hurt_by.word.weak	-4495
!may_hurt.intent.high	29071
!may_hurt.maybe.middle	3256
!other.risk.high	15784
!self.gloom.weak	-4942
!self.harm.high	26803
!self.loaded.middle	10275
!self.near.weak	-1917
!self.suicide.high	27246
!self.tool.weak	4301
!self.wish_to_die.high	31451
!self.word.weak	-7247
!•	8293
.	7356
.-	2918
.i	8969
.i+they	5284
.i+you	-8070
.i+you-	-1384
.i-	6379
.they	-8666
.they-	-5850
.you	-6150
.you+they	-3484
.you-	-2423
10	-3851
10 _ $	-1600
15 _ i	1612
15 and	1612
2	-2082
20	1305
200	2450
23	1987
24	2954
30	-1582
30 and	-1477
3am	1514
3am _ i	1612
4 $	-1312
4 _ $	2757
40	-1771
40 and	-1755
5	-3811
5 $	-1790
5 _ $	-1675
6	-1846
6 $	-1573
8	-1629
?	-1795
?-	-6101
?i	2623
?i+they	-2945
?i+you	-2189
?i-	-2912
?they	-2594
?you	-4083
?you-	-1742
^ _ $	-8232
^ _ 10	-1573
^ _ 15	1422
^ _ 20	2403
^ _ 23	1987
^ _ 40	-1755
^ _ a	2586
^ _ about	7903
^ _ acabar	3823
^ _ account	-1376
^ _ afraid	4058
^ _ after	4080
^ _ again	2335
^ _ aguento	1437
^ _ ai	1908
^ _ aimerais	2420
^ _ ajuda	-1265
^ _ all	-1859
^ _ alles	-1338
^ _ always	-1476
^ _ am	-3566
^ _ ameacou	3492
^ _ amenaza	1317
^ _ and	-10646
^ _ angst	2024
^ _ anxiety	-1983
^ _ anyone	1323
^ _ are	-2096
^ _ arms	2653
^ _ as	2979
^ _ ask	-1545
^ _ asked	-6320
^ _ asking	-1257
^ _ at	-1858
^ _ attempted	5441
^ _ au	1287
^ _ back	-2454
^ _ bad	-2351
^ _ bang	1279
^ _ be	1703
^ _ beat	3275
^ _ beats	5276
^ _ bedroht	2488
^ _ been	5218
^ _ being	3516
^ _ best	3101
^ _ better	-2394
^ _ bin	-2490
^ _ birthday	1617
^ _ bite	2680
^ _ boss	-4409
^ _ bought	3941
^ _ breakup	1930
^ _ bring	3052
^ _ brings	2266
^ _ brother	-1195
^ _ burn	2115
^ _ call	-2947
^ _ called	-6491
^ _ calling	-1524
^ _ calls	-3401
^ _ cambiar	-1213
^ _ can	1721
^ _ changer	-1246
^ _ chat	-1780
^ _ cheated	-4071
^ _ check	1387
^ _ choked	4928
^ _ clean	3848
^ _ coffee	-1340
^ _ comes	1417
^ _ como	-1474
^ _ con	-3185
^ _ contact	-1689
^ _ controls	5513
^ _ copain	3742
^ _ cortarme	5246
^ _ corto	7373
^ _ coupe	3819
^ _ cut	1433
^ _ cuts	7243
^ _ cutting	2233
^ _ d	-1367
^ _ da	-1242
^ _ dad	1804
^ _ de	1605
^ _ dead	2905
^ _ death	1670
^ _ decirle	-1531
^ _ dejo	-2684
^ _ denke	4132
^ _ dice	1646
^ _ did	-4865
^ _ died	-5948
^ _ dies	1687
^ _ disse	2314
^ _ do	-4084
^ _ does	-2887
^ _ dog	-3345
^ _ done	4321
^ _ drinks	-2918
^ _ droht	6087
^ _ duele	-1896
^ _ dumped	-1726
^ _ einfach	2591
^ _ el	-1973
^ _ ele	-1734
^ _ em	5761
^ _ emailed	-1681
^ _ empurrou	1863
^ _ en	2817
^ _ end	-1425
^ _ ending	5090
^ _ envie	2827
^ _ es	-1813
^ _ escribio	-1782
^ _ escribirle	-1279
^ _ esposo	1195
^ _ esta	-2401
^ _ estar	3252
^ _ estoy	5921
^ _ etre	3629
^ _ even	5067
^ _ ever	-2631
^ _ every	2966
^ _ everyone	1836
^ _ everything	-1279
^ _ ex	3757
^ _ extremely	-1855
^ _ fais	2445
^ _ fell	-2479
^ _ fight	-1504
^ _ flinch	2417
^ _ for	-9756
^ _ forced	2684
^ _ forces	2381
^ _ forgot	-1517
^ _ found	3184
^ _ freund	1751
^ _ freundin	2611
^ _ friend	4200
^ _ friends	1781
^ _ from	-4393
^ _ fuhl	-1851
^ _ fuhle	-1873
^ _ fur	-1225
^ _ ganas	2845
^ _ gave	-2731
^ _ geschrieben	-1719
^ _ get	3535
^ _ gets	1459
^ _ getting	-2552
^ _ girlfriend	1341
^ _ give	-1309
^ _ giving	1395
^ _ go	-2305
^ _ god	1411
^ _ goodbye	1289
^ _ got	1790
^ _ grabbed	1351
^ _ grandfather	-1220
^ _ grandmother	-1296
^ _ habe	2624
^ _ hacer	2555
^ _ hang	2002
^ _ harming	2735
^ _ has	-3550
^ _ hasse	-1483
^ _ he	-1813
^ _ heart	-1895
^ _ her	-1628
^ _ hiding	2010
^ _ him	-2072
^ _ his	-1735
^ _ hits	3966
^ _ hope	1458
^ _ how	-2954
^ _ hung	-1640
^ _ hurts	-1415
^ _ if	-4139
^ _ ignores	-1272
^ _ ihm	-3193
^ _ in	-4096
^ _ intente	2372
^ _ intrusive	-1493
^ _ is	-1962
^ _ ist	-3463
^ _ just	4558
^ _ kann	-1724
^ _ keeps	3535
^ _ kids	1481
^ _ knife	-1243
^ _ know	-3398
^ _ konnte	1206
^ _ l	-1670
^ _ la	-2224
^ _ last	4756
^ _ leave	-2536
^ _ left	-2109
^ _ liebsten	3497
^ _ life	-1825
^ _ ligar	-2076
^ _ liked	-1493
^ _ little	1240
^ _ live	2045
^ _ living	-2404
^ _ llamar	-1445
^ _ llamo	-1569
^ _ lo	-1632
^ _ locks	-1483
^ _ looking	2425
^ _ low	-1868
^ _ m	1964
^ _ machuco	3375
^ _ made	2522
^ _ mais	4502
^ _ make	-2059
^ _ mal	-2826
^ _ man	2776
^ _ mann	1302
^ _ manque	-1238
^ _ mari	2198
^ _ marido	1646
^ _ matar	5756
^ _ matarme	4926
^ _ me	3312
^ _ mean	2822
^ _ mec	1865
^ _ medo	3509
^ _ mein	-2630
^ _ menace	3365
^ _ mere	-2612
^ _ message	-1507
^ _ messaged	-2378
^ _ messages	-1430
^ _ meu	-2149
^ _ mi	-2511
^ _ mich	5572
^ _ minha	2489
^ _ miss	-2218
^ _ mit	-1660
^ _ mochte	2039
^ _ monde	2127
^ _ more	1279
^ _ morning	4204
^ _ morrer	5641
^ _ morreu	-1695
^ _ mother	-2561
^ _ movie	-1495
^ _ much	-2462
^ _ mudar	-1311
^ _ mujer	-1245
^ _ mundo	1720
^ _ muss	-1636
^ _ my	2363
^ _ myself	2546
^ _ name	2694
^ _ namorado	2441
^ _ need	-4862
^ _ never	-3109
^ _ new	-2061
^ _ no	7958
^ _ not	-3491
^ _ nothing	1872
^ _ novio	4844
^ _ nunca	-1258
^ _ o	-1823
^ _ of	3344
^ _ off	-1306
^ _ often	-1267
^ _ old	2418
^ _ on	-3145
^ _ one	-1267
^ _ only	1475
^ _ otra	1323
^ _ our	-1885
^ _ out	-3041
^ _ outside	1469
^ _ pai	-1316
^ _ para	1258
^ _ parents	-2380
^ _ partner	2196
^ _ passed	-3190
^ _ pay	2706
^ _ pelo	2553
^ _ pensando	5427
^ _ pense	3280
^ _ people	-2318
^ _ peur	1762
^ _ pick	1656
^ _ plan	2438
^ _ pleure	-2197
^ _ por	-2599
^ _ promised	-1482
^ _ proud	-1332
^ _ pushed	1420
^ _ pushes	1616
^ _ put	3329
^ _ que	-2905
^ _ quiero	5037
^ _ quis	-1351
^ _ quitte	-1845
^ _ raped	3119
^ _ rather	1992
^ _ reached	-1458
^ _ read	-1264
^ _ reads	2718
^ _ ready	5017
^ _ really	2410
^ _ registrar	-1229
^ _ relapsed	2772
^ _ ritze	2001
^ _ safe	-1356
^ _ sagt	2301
^ _ said	2488
^ _ saw	-1536
^ _ saying	1636
^ _ says	1264
^ _ scared	-4220
^ _ scarifie	1967
^ _ schlagt	5161
^ _ schon	1645
^ _ scratches	3923
^ _ se	-1565
^ _ seems	1861
^ _ self	6880
^ _ send	-1595
^ _ sending	-2008
^ _ sends	2472
^ _ sens	-2510
^ _ sent	-4218
^ _ she	-1364
^ _ shot	-2104
^ _ should	3207
^ _ showing	1461
^ _ sie	-2461
^ _ sister	1505
^ _ slapped	3309
^ _ slaps	3549
^ _ sleep	-2482
^ _ slide	3234
^ _ smash	4237
^ _ social	-1764
^ _ soeur	2788
^ _ some	-1421
^ _ sometimes	2708
^ _ son	-3255
^ _ song	-1242
^ _ sorry	-2656
^ _ sounds	2301
^ _ started	1626
^ _ stepdad	1879
^ _ stepfather	3205
^ _ stops	2588
^ _ stuck	-1213
^ _ suicidal	2233
^ _ suicidarme	3590
^ _ suicidas	1751
^ _ suicide	3482
^ _ sumir	3842
^ _ sure	1457
^ _ survived	-1254
^ _ swear	5670
^ _ take	-2800
^ _ talking	-1544
^ _ te	1963
^ _ team	-1909
^ _ tengo	3692
^ _ ter	2694
^ _ terminar	-2575
^ _ terrified	-1378
^ _ text	-2917
^ _ texted	-2236
^ _ texting	-1890
^ _ texts	-2147
^ _ thank	1619
^ _ that	-4607
^ _ the	-2681
^ _ then	-2359
^ _ there	2668
^ _ these	1413
^ _ think	1556
^ _ this	-3295
^ _ thought	-2121
^ _ threatened	1269
^ _ threatens	2050
^ _ threw	1769
^ _ throws	1908
^ _ time	3783
^ _ today	-1359
^ _ todo	-1805
^ _ tomorrow	1285
^ _ touches	1784
^ _ tout	-1559
^ _ trapped	-1734
^ _ triste	-1725
^ _ uberlege	1756
^ _ unsafe	1267
^ _ up	-3278
^ _ urge	2134
^ _ us	-2065
^ _ used	-2623
^ _ va	-1457
^ _ vais	2317
^ _ vejo	1785
^ _ veo	1749
^ _ vermisse	-2325
^ _ versucht	1518
^ _ veut	1729
^ _ veux	-2216
^ _ vie	3966
^ _ vive	1339
^ _ vontade	2135
^ _ voudrais	3465
^ _ vuelve	1417
^ _ wake	-2921
^ _ waking	2067
^ _ walk	1927
^ _ walked	-1330
^ _ want	-3009
^ _ wanted	1818
^ _ wants	-4585
^ _ ware	3807
^ _ waren	2271
^ _ way	-1479
^ _ we	-2536
^ _ went	-1313
^ _ werde	-2568
^ _ what	-2999
^ _ when	-1977
^ _ where	-1353
^ _ while	-3226
^ _ who	2111
^ _ will	-5802
^ _ wish	5383
^ _ with	-1519
^ _ without	2347
^ _ word	3892
^ _ worked	-1415
^ _ world	2971
^ _ worried	1534
^ _ worry	-2246
^ _ would	-2967
^ _ writing	2795
^ _ wrote	-5373
^ _ y	-1313
^ _ yeah	1812
^ _ you	-4478
^ _ your	-2354
^ _ •	-10381
^ a	-1499
^ after	-1391
^ all	-2086
^ am	1343
^ anoche	2372
^ back	-1998
^ because	-3069
^ been	5821
^ bitte	-1278
^ borra	-1234
^ ca	-1220
^ call	-2121
^ ce	-2329
^ cortei	-1246
^ cuando	1568
^ death	1510
^ delete	-1410
^ do	-7342
^ edit	3220
^ ele	2500
^ elle	-1700
^ er	5466
^ estoy	1493
^ eu	6456
^ every	4970
^ everyday	2684
^ ex	4213
^ explain	-1297
^ find	-2078
^ for	-2720
^ fui	1773
^ get	-1427
^ give	-2475
^ go	-1578
^ going	6139
^ goodbye	6188
^ habe	-1621
^ had	-2597
^ have	-3460
^ he	-1535
^ help	-2493
^ hey	-3154
^ hi	-1562
^ hoffentlich	2360
^ hola	-1351
^ honestly	6392
^ hope	1447
^ how	-3138
^ hoy	-2085
^ i	-1622
^ ich	5800
^ id	3167
^ il	6113
^ ill	1977
^ in	-1785
^ is	-2215
^ it	-10822
^ its	1315
^ j	5237
^ ja	1635
^ je	4574
^ just	-3733
^ lately	1225
^ le	-3879
^ leave	-2024
^ let	-2802
^ life	4873
^ living	3178
^ llevo	1787
^ lol	-1386
^ ma	4235
^ me	1923
^ mein	4463
^ meine	2214
^ meu	4468
^ mi	5968
^ minha	-1821
^ mon	5989
^ must	-1652
^ nao	1639
^ no	-8228
^ nobody	-2463
^ not	-4279
^ now	-1889
^ ohne	2398
^ ojala	3484
^ ok	-2152
^ okay	-1738
^ on	-1208
^ once	2097
^ one	1534
^ our	-1900
^ para	-1333
^ part	2097
^ pienso	2070
^ por	-1724
^ pretty	1587
^ put	-1389
^ que	-2197
^ queria	7544
^ quero	6708
^ quiero	1364
^ quisiera	4782
^ ready	2382
^ remove	-1249
^ seriously	4615
^ she	-2992
^ should	-1309
^ show	-2518
^ si	4408
^ soll	-2434
^ some	2645
^ sometimes	5414
^ sorry	-5064
^ stop	-3382
^ suicide	-2198
^ tell	-1779
^ tengo	4345
^ tenho	4643
^ thanks	-2530
^ that	-5437
^ the	-7049
^ thinking	-1640
^ tired	1533
^ to	2295
^ todo	1720
^ tonight	4655
^ too	-1551
^ took	3598
^ tout	1920
^ trying	-1456
^ two	3062
^ ugh	-1198
^ vivo	1256
^ voltei	3006
^ volvi	5732
^ vou	3683
^ waiting	1824
^ we	-8105
^ what	-3508
^ whatsapp	2620
^ whenever	2564
^ where	-2089
^ who	-2728
^ why	2634
^ wie	-1506
^ will	-1773
^ with	-1233
^ would	1901
^ write	-1466
^ wrote	2685
^ you	1721
^ your	-1665
a _ $	-3845
a _ 8	-1245
a _ a	2334
a _ about	-1693
a _ and	3842
a _ anoche	1859
a _ as	-2862
a _ at	1566
a _ avec	2338
a _ but	-1591
a _ casa	-1498
a _ con	2856
a _ cortar	3006
a _ crash	-1496
a _ dano	2973
a _ day	1380
a _ dele	1818
a _ el	2240
a _ ex	-1431
a _ family	-2024
a _ for	-3068
a _ go	-1206
a _ he	2887
a _ her	-1416
a _ hit	1533
a _ i	6668
a _ in	2526
a _ le	1507
a _ like	3136
a _ look	1982
a _ lui	4498
a _ me	5070
a _ my	5085
a _ ninos	-1613
a _ novio	2429
a _ now	-1314
a _ nuevo	2429
a _ or	-2265
a _ people	-1337
a _ person	-2272
a _ pills	5027
a _ que	1988
a _ request	-1250
a _ self	1696
a _ su	-1306
a _ that	-3879
a _ the	3819
a _ time	-2732
a _ to	-3545
a _ today	2252
a _ tuer	2051
a _ vida	2346
a _ where	4079
a _ y	-1387
a _ yesterday	1385
a _ you	-1487
a bad	-1568
a bat	2184
a bottle	1337
a break	-2676
a bullet	1495
a bunch	2690
a cambiar	-1213
a child	-2812
a cortarme	3453
a coward	3312
a date	3710
a divorce	-1966
a ecrit	-3004
a etranglee	5116
a fight	2194
a frappee	2580
a friend	2936
a goodbye	1708
a gun	6237
a hacerme	2973
a hard	-2003
a knife	2793
a larguee	-1406
a las	-1331
a letter	-1595
a liar	-1369
a list	-1897
a los	-1613
a lot	-2123
a man	1516
a matar	4284
a me	8082
a message	-1541
a mi	-3245
a minha	1615
a movie	-1485
a new	-2144
a nightmare	-1425
a person	1492
a plan	3496
a plate	1378
a quitte	-1251
a quittee	-1221
a relationship	1318
a rope	3201
a seguir	1526
a suicide	2672
a truck	3031
a waste	1932
a way	-1589
a week	1634
a while	-3327
a world	1266
a year	-1620
able	-1241
able to	-1241
about	-1311
about _ $	-1389
about _ a	4841
about _ and	-1713
about _ every	-1330
about _ go	1871
about _ her	3487
about _ into	1701
about _ it	1710
about _ last	-1318
about _ my	3878
about _ myself	1209
about _ night	-1382
about _ summer	-1331
about _ the	-1260
about _ thoughts	-1713
about _ to	1363
about _ when	1236
about death	3450
about getting	2248
about it	-2165
about just	1848
about killing	5527
about last	-2657
about me	-4615
about money	-1679
about my	-1501
about not	1279
about overdosing	3296
about the	-4962
about to	-3101
about what	-2534
abus*	9937
abuse _ he	1486
abuse _ only	1486
abuse if	1486
abused by	1770
abusing	2708
abusing me	2708
abusive	6005
abusive $	1438
abusive _ and	4176
abusive _ do	1551
abusive _ i	2200
abusive and	1290
abusive marriage	1453
abusive relationship	1765
acab*	6862
acabar	6356
acabar _ a	1938
acabar _ esta	2372
acabar _ minha	1938
acabar _ todo	2372
acabar com	3003
acabar con	3353
accident	1825
account	-4375
account $	-1753
accounts	4849
addi*	6238
addicted	1941
addicted to	1941
adel*	-1790
adelante	-1790
adelante $	-1790
affe*	-2709
affects	-1411
affects _ $	-1411
afra*	-1484
afraid	-1484
afraid $	3547
afraid _ $	-2653
afraid _ being	-2140
afraid _ might	1667
afraid _ my	1743
afraid i	4385
afraid of	-4257
afraid that	-3388
after _ $	1675
after _ breakup	1688
after _ days	2020
after _ months	-2168
after he	1516
agai*	1923
again	4970
again _ night	1427
again and	1256
again but	2306
again last	1427
against	1923
against _ wall	1368
against the	1923
ago	-3747
ague*	1306
aguento	1306
aguento _ $	1229
aguento mais	1876
ai _ $	-3041
ai _ coeur	-1245
ai _ de	4604
ai _ le	-1222
ai _ lui	-1508
ai _ ma	1545
ai _ me	4735
ai _ mon	-1759
ai _ rentrer	1698
ai ecrit	1786
ai envie	2827
ai mal	-1213
ai quitte	-1845
aime	-1814
aime*	2420
aimerais	2420
air	2427
air $	1488
ajuda	-1337
alive	14228
alive $	8277
alive _ i	2843
alive and	1214
all	-1754
all _ $	-2238
all _ and	-1206
all _ friends	1527
all _ i	-4080
all _ in	2387
all _ it	2302
all _ messages	1425
all _ money	3137
all _ my	2208
all _ of	1458
all _ the	1389
all _ time	-4081
all _ to	-1839
all _ you	2199
all and	1263
all day	-3990
all our	2582
all over	1654
all the	-3403
alle	2070
alles _ mich	-1506
allo*	1749
allowance	-1714
allowed	3464
allowed to	3464
alone	-2860
alone $	-1723
alone _ $	-2259
alone _ i	1827
alone _ rest	-1940
along	-1965
alre*	5437
already	5437
already _ and	1348
already _ goodbye	1353
already said	1353
alwa*	-3154
always	-3154
always _ $	-1700
always _ to	1392
am $	-2102
am 15	1612
am 23	1987
am 30	-1477
am _ abused	1405
am _ abusive	2172
am _ alive	3619
am _ allowed	1837
am _ alone	2314
am _ an	2012
am _ at	-2481
am _ be	-1379
am _ because	1580
am _ being	-1466
am _ break	-1360
am _ burn	2331
am _ do	2866
am _ doing	1531
am _ end	1879
am _ for	2217
am _ go	2452
am _ going	2611
am _ good	-1727
am _ he	-1620
am _ her	-2173
am _ hour	1432
am _ hurt	3768
am _ i	7372
am _ ich	3497
am _ in	-2081
am _ just	-2156
am _ kill	-1606
am _ life	4025
am _ lose	-1974
am _ losing	-1990
am _ make	1568
am _ might	1667
am _ my	3231
am _ myself	-1610
am _ of	2598
am _ pills	1512
am _ shock	-1576
am _ so	-1541
am _ stalked	1757
am _ still	1389
am _ suicidal	-1716
am _ tell	-2018
am _ text	-1267
am _ that	1871
am _ the	-1612
am _ this	-1200
am _ tired	3211
am _ to	5380
am _ ware	2033
am _ waste	2409
am _ well	-1202
am _ what	2900
am _ when	-1574
am _ will	3950
am _ with	-1510
am _ write	-1266
am _ wurde	1464
am _ •	-3411
am about	-2957
am afraid	1481
am alone	2032
am always	1378
am being	1213
am disappointed	3267
am doing	-2573
am done	3676
am driving	1375
am drunk	-1435
am dying	-1272
am ending	1957
am every	1432
am going	4696
am hiding	2010
am i	-2551
am liebsten	3497
am not	-2321
am pregnant	-1652
am proud	-1305
am ready	3418
am safe	-2910
am sorry	1260
am stressed	1245
am thinking	1526
am worried	1534
am writing	2424
am •	-1814
amea*	6818
ameaca	3325
ameacou	3492
ameacou _ $	3107
ameacou _ matar	3492
ameacou se	2805
amen*	3270
amenaza	2068
amenaza _ $	1385
amenaza con	2068
amiga _ que	1443
amiga disse	1443
amo	-2391
amo $	-1989
an	3776
an $	-1758
an _ $	4775
an _ ago	2367
an _ marriage	1453
an _ of	-1386
an _ relationship	1765
an abusive	2493
an accident	2305
an email	-1374
an hour	1802
an selbstmord	3316
and	8010
and _ $	-3100
and _ a	4882
and _ about	-2387
and _ abusive	2712
and _ affects	-1411
and _ again	-3614
and _ and	2469
and _ answering	1708
and _ are	-2725
and _ as	-1567
and _ awful	-1575
and _ back	1529
and _ be	2227
and _ because	2230
and _ been	-1437
and _ being	-2238
and _ can	-3759
and _ come	2271
and _ cut	2060
and _ de	1985
and _ disappears	-2471
and _ do	-1434
and _ does	-1544
and _ dog	1534
and _ down	2952
and _ feel	-3412
and _ going	-1379
and _ gun	1520
and _ has	1236
and _ have	4410
and _ hide	-1216
and _ him	-2027
and _ hits	-1331
and _ house	-2247
and _ how	-1305
and _ i	3235
and _ in	4722
and _ it	-2913
and _ kids	1312
and _ know	3619
and _ last	-1280
and _ life	-2005
and _ look	1244
and _ me	8518
and _ mean	-1634
and _ mom	1922
and _ my	4072
and _ needed	1332
and _ never	-3398
and _ night	1854
and _ no	-2650
and _ not	-2948
and _ of	-3250
and _ one	1870
and _ only	1736
and _ outside	3369
and _ parents	1630
and _ pas	-1262
and _ people	1381
and _ phone	2225
and _ plus	3338
and _ really	2725
and _ safe	-1999
and _ said	-1701
and _ says	1254
and _ scared	2153
and _ she	-3806
and _ sleep	-1887
and _ still	5222
and _ there	2124
and _ want	2499
and _ what	-1266
and _ when	5516
and _ where	2810
and _ wife	-1484
and _ will	5667
and _ with	1278
and _ you	1472
and _ •	7564
and a	3964
and all	-1637
and begged	1219
and breaks	1584
and calls	2273
and cried	-2034
and do	1734
and dragged	1211
and feel	-2871
and follows	1314
and has	1702
and have	-2037
and honestly	1366
and i	-7744
and is	2687
and it	-3501
and its	3383
and keeps	3544
and life	-1783
and locked	1361
and looked	1234
and never	4137
and not	1884
and nothing	-1410
and now	-1334
and say	-1532
and says	2721
and scared	-1838
and see	-1520
and sometimes	-1530
and still	-1244
and takes	1471
and talk	-1782
and texted	-1288
and that	1342
and then	2877
and to	-1331
and took	1955
and turns	-1271
and verbally	1479
and wants	2336
and we	-1464
and wish	1269
and you	-1218
and •	4660
ande*	-3481
andern	-1785
andern $	-1380
ange*	-4768
anger	-3941
anger _ i	-1637
anger issues	-2502
angerufen	-3342
angerufen $	-2816
angry _ i	2190
angry that	2295
angst	2462
angst _ ex	1492
angst _ meinem	2024
angst vor	2024
anim*	-1610
animals	-1550
anni*	-1557
anniversary	-1242
anoc*	3303
anoche	3303
anoche $	1597
anoche intente	2372
anos	-1371
anot*	2083
another	2083
another _ $	1306
anru*	-2369
anrufen	-2172
anrufen $	-1785
answ*	-7245
answer	-5081
answer $	-1886
answer _ $	-1510
answered	-1757
answering $	1533
answers	-1276
antw*	-1367
anxi*	-2396
anxiety	-2512
any _ of	-2120
anyb*	1867
anybody	1867
anym*	-1824
anymore	-1824
anymore $	-1984
anymore _ out	1459
anymore i	1668
anyo*	2979
anyone	2979
anyone _ this	1352
anyt*	-4024
anything	-3979
anything _ $	-1708
anything _ do	1369
anything _ i	1670
anything _ myself	-3515
anything but	2027
anything to	-3445
anyw*	1942
anyway	2998
apar*	-1195
apologised $	1201
app	3135
appe*	-8976
appele	-1648
appeler	-3394
appeler $	-1387
appeler _ $	-1898
appr*	-2774
approve	-1212
arbeit $	-1213
are	-4704
are $	-1843
are _ going	-1237
are _ the	1606
are _ to	-1788
are covered	1772
are you	-2138
arm	5879
arms	8474
arms _ they	3585
arms are	1426
arms until	3585
arou*	3531
around	3531
around _ $	1698
around _ throat	1667
around for	2526
arra*	2702
arre*	-2471
as	-5694
as _ $	-3312
as _ am	-2268
as _ as	2298
as _ child	-1711
as _ i	-2268
as a	-2779
as i	-2522
asha*	1371
ashamed	1371
ask	-2932
ask _ day	-1210
ask for	3126
ask myself	-1596
asked	-8520
asked _ for	-1234
asked _ i	-4362
asked _ if	-1646
asked if	-2817
asked me	-3499
aski*	-4543
asking	-4543
asking _ $	-2654
asking myself	-2178
asle*	2652
asleep	2652
asleep and	2069
assa*	1609
at	-3388
at 3am	1627
at _ $	-4827
at _ and	-1314
at _ at	1698
at _ i	-3208
at _ in	2461
at _ kids	-2221
at _ party	-2366
at _ point	3777
at _ she	1625
at _ that	1252
at birth	1692
at her	-2306
at me	4542
at my	1468
at peace	1526
at the	1906
at this	1427
at work	1701
ate	2479
atte*	9338
attempt	2765
attempt and	2176
attempted	5862
attempted _ $	4671
attempted _ in	1438
attempted _ times	1761
audio	-1433
auf	2380
auf $	4180
auf _ $	-1790
aufg*	1744
aufgeschnitten	1744
aufgeschnitten $	1744
aufw*	2120
aufwachen	2120
aufwachen $	2120
aunt	-1331
aus	3464
avec lui	1617
away	-5420
away _ i	-4364
away _ not	1285
away _ years	-1293
away and	-1447
away from	-1278
away with	-1658
awful	-2484
awful _ people	-1991
baby	-2834
baby _ $	-2043
back	-3428
back $	2789
back _ $	-2305
back _ work	1503
back and	-1487
back or	2558
back then	-1977
back together	-1792
bad	1470
bad $	3506
bad _ i	-1376
bad _ my	-2310
bad _ now	1861
bad right	1861
badly	-2488
balc*	1393
balcony	1393
bang	1496
bang _ head	1496
bang my	1496
bang*	3690
banging	3690
banging _ the	3690
banging on	3690
basi*	1571
basically	1571
basically $	2063
bat	3966
bat $	2284
bate	1334
bateu	3907
bateu $	2334
bath*	4374
bathroom	4374
bathroom _ is	2010
bathroom he	2010
bathroom with	2200
be	7098
be _ a	2070
be _ again	-2084
be _ and	-1353
be _ for	-3550
be _ her	-1912
be _ his	-2581
be _ i	5765
be _ in	-1737
be _ just	-1246
be _ last	1814
be _ me	1622
be _ much	2171
be _ next	2905
be _ now	4824
be _ of	-2427
be _ off	-1250
be _ on	2859
be _ relief	1443
be _ than	2768
be _ the	-1704
be _ to	-1269
be _ •	5972
be afraid	-1239
be alive	2562
be alone	-2126
be dead	5541
be devastated	-1721
be done	1307
be easier	1417
be fine	1306
be friends	-2005
be gone	2329
be happier	3505
be happy	-1608
be here	4320
be in	1666
be my	1619
be over	2665
be the	-1539
be there	-4467
be too	2022
be with	1555
be •	7086
beat	4623
beat _ he	2260
beat _ when	1449
beat him	3164
beat*	1433
beaten	-1194
beating	2627
beats	7708
beats _ $	3607
beats _ and	2416
beats _ she	2765
beats _ when	1685
beats her	3105
beats me	3956
beau*	-3417
beautiful	-3350
beautiful $	-1819
beca*	4184
because	4184
because _ $	1803
because _ afraid	-1567
because _ all	1558
because _ be	-1427
because _ deserve	1427
because _ do	1409
because _ ex	-1222
because _ not	2075
because _ share	1777
because _ want	-3096
because _ will	-1332
because he	-3095
because of	2457
because she	-1658
because we	3294
bedr*	4949
bedroht	3483
bedroht _ $	2378
bedroht mich	3483
bedroom	1495
bedroom $	1219
been	5858
been _ $	-2198
been _ a	-3934
been _ about	2387
been _ are	-1731
been _ down	-3207
been _ for	-1730
been _ harming	2735
been _ me	3229
been _ my	2170
been _ thoughts	2047
been _ to	2639
been _ with	3563
been _ you	-1825
been born	1388
been calling	-1282
been depressed	-1209
been feeling	-1600
been fighting	-1767
been planning	2464
been saving	1466
been self	2735
been thinking	1948
been where	-1731
before _ $	-1258
before and	1498
beg _ $	1379
begged _ not	1219
begged me	1219
being	4291
being _ abused	1405
being _ by	4593
being _ is	-1873
being _ much	1693
being _ to	-2042
being a	3282
being alive	6443
being dead	1454
being here	1919
being stalked	1757
believe _ $	1462
believe me	1521
belong	1357
belong _ this	1357
belong _ world	1357
belong in	1357
belt	3727
bess*	2195
besser	2275
best	-2854
best _ $	-3134
best _ and	-1623
best _ i	-1396
best _ me	3429
betr*	-1340
bett*	-2672
better	-2640
better $	-4196
better _ $	1207
better _ a	1205
better _ me	2772
better _ without	-1348
better i	-1358
better off	-1250
better without	5406
bin	-6013
bin _ $	-3616
bin _ traurig	-3448
bin nur	-2764
birth	1551
birth $	2013
birthday $	-1218
bite	2680
bitte	-1603
black	2523
blade	5529
blade _ $	2521
blade again	2521
bled	3608
bled _ $	2467
blee*	1913
bleed	3465
bleeds	1913
blocked	-1259
blocked _ $	-1485
blocked _ and	1702
blocked me	-2013
blood	2998
blood _ me	3814
bloq*	-1698
blow	1595
blow _ brains	1481
blow _ out	1481
blow my	1819
blue $	1752
body	3064
book	-2389
bored	-1861
born	7017
born $	4185
borra	-1234
boss	-2384
boss $	2567
boss _ going	-1369
boss _ me	-1274
boss _ to	-1695
boss is	-1607
bot	-3930
bot $	-3646
both	2931
both _ $	2045
both*	-1943
bott*	4199
bottle	4199
bottle of	1280
boug*	4163
bought	4163
bought _ $	-1410
bought _ already	1268
bought _ flowers	-1309
bought a	3814
boyf*	4442
boyfriend	4442
boyfriend $	3646
boyfriend _ $	5114
boyfriend _ and	1429
boyfriend _ anger	-2125
boyfriend _ ex	-1755
boyfriend _ her	4765
boyfriend _ his	-1573
boyfriend _ issues	-2125
boyfriend _ me	5186
boyfriend _ want	-1798
boyfriend _ years	-1436
boyfriend and	-1547
boyfriend because	-1639
boyfriend choked	1584
boyfriend does	-1655
boyfriend hits	5072
boyfriend raped	1287
boyfriend s	-2037
boyfriend threatened	1895
brai*	1481
brains	1481
brains _ $	1481
brains out	1481
braz*	2091
brazos	2301
break	-2446
break _ i	-1387
breakfast	-1514
breakfast $	-1514
breaking	-1570
breaking _ with	-1239
breaking up	-1431
breaks	1799
breaks _ and	2116
breaks things	1635
breathe	-2126
breathe $	-1484
breathing	1307
brin*	4990
bring	3022
bring _ $	3214
bring _ um	4501
brings	2328
brok*	-4509
broke	-2046
broke _ $	-3459
broke _ and	-1491
broke _ me	-1868
broke _ my	4443
broke _ with	-2420
broke down	1867
broke me	-1378
broke up	-3365
broken	-4443
broken _ $	-3153
brother $	1715
brother _ his	-1450
brother _ me	1352
brother _ to	1776
brother is	1552
bruc*	2502
brucke	2502
brucke _ springen	2502
brui*	3186
bruises	3186
bullied	-1266
bunch	2690
bunch _ pills	2690
bunch of	2690
burden to	1338
burg*	-2258
burger	-2258
burger $	-2258
burn	3887
burn _ down	2974
burn _ house	2974
burn my	1341
burn myself	1472
burn*	2856
burning	2092
burning myself	1282
burns	-1819
but	-3851
but _ afraid	-1317
but _ can	-1233
but _ did	-1476
but _ i	-1260
but _ it	-1415
but _ know	-2111
but _ punches	1502
but _ says	-1462
but _ still	2026
but _ the	3581
but _ think	1550
but _ want	-1267
but _ would	3027
but he	1873
but if	-1396
but it	-2955
but my	1502
but that	1789
but the	-2832
button	1249
buzz*	-1235
buzzes	-1235
buzzes _ hope	-1235
buzzes i	-1235
by	2766
by _ $	-2563
by _ and	1214
by _ boyfriend	3435
by _ ex	3063
by _ i	3755
by my	3201
by the	1964
ca	-2709
cach*	3281
cachets	3368
cafe	-1948
cafe $	-1442
cake	-1656
cake $	-1634
call	-14425
call _ $	-4288
call _ and	-2549
call _ i	-2232
call _ if	-1599
call her	-2287
call him	-1693
call me	-2493
call*	-10736
called	-5503
called _ $	-1669
called _ and	-1678
called me	-2179
called the	1290
calling	-5141
calling _ $	-1843
calling him	-1404
calling my	-1334
calls _ a	2831
calls _ she	-1530
calls _ when	-1941
calls me	2672
calm $	2208
calm _ $	-1195
calms	1239
calms _ down	1239
calms me	1239
camb*	-1373
cambiar	-1213
came	2564
came _ $	1934
came home	2946
can	-2875
can _ $	-2372
can _ another	1864
can _ anyone	1583
can _ do	-2076
can _ eat	-1444
can _ even	1297
can _ find	-1370
can _ forgive	-1469
can _ from	1240
can _ get	-1958
can _ go	2016
can _ have	1221
can _ help	2995
can _ her	1317
can _ imagining	4125
can _ instead	1850
can _ it	-1794
can _ live	-1354
can _ over	-1793
can _ see	2852
can _ sleep	-3013
can _ tell	2892
can _ the	-1469
can _ thinking	-1510
can _ this	-1341
can _ to	1257
can _ wait	1331
can do	1295
can i	-2933
can not	1586
can stop	1426
can you	-1573
cans*	3369
cansada de	1387
cansado	2185
cansado _ $	2185
car	3817
car $	1902
car _ $	-1864
car _ me	2401
car _ over	1533
car _ the	1374
car i	-1336
cara	4595
care $	-2292
care _ i	2234
care if	2286
cares	1542
carta	3880
carta _ despedida	3967
carta de	3967
carv*	5798
carved	5798
casa	-2114
casa _ $	-1586
case	1809
case $	1552
cat	-1960
cat $	-1359
catch	3105
catch myself	2895
ce	-4809
ce que	-1530
celu*	2145
celular	2145
celular $	2160
cham*	-1868
chan*	-6164
chance	-1357
chance $	-2440
chance of	1658
change	-3784
change $	-3258
change _ the	1553
changer	-1246
chas*	-2884
chat	-2842
chea*	-4323
cheat	-2083
cheated	-2032
cheated $	2221
cheated _ me	-2195
cheated _ my	-2192
cheated on	-4647
cheating	-2098
chec*	-2033
check	-3599
check _ $	-3604
check _ is	-1203
check in	-3546
checking	-1651
chil*	-1198
child	-2254
child $	-1443
children $	1977
chok*	4928
choked	4928
choked _ during	1206
choked me	3857
chri*	-1372
christmas	-1372
chur*	-1989
church	-1989
church _ me	-1684
church _ reject	-1684
church will	-1684
clean	3892
clean _ months	3170
clean for	3151
close	1340
close to	2370
coeur	-1343
coff*	-1981
coffee	-1981
coll*	-3092
college	-2664
college $	-1665
com	1492
com _ e	-1242
com _ minha	1615
com _ vida	1615
com a	1615
com ela	-1608
com medo	1884
com raiva	2172
come	-1462
come _ $	-2402
come _ and	-1412
come and	1215
come back	2231
come home	-2448
come out	-1204
comes	3567
comes _ i	4348
comf*	2903
comm*	-2485
comment	-3513
commit	1854
commit suicide	1854
como	-3026
como _ $	-1209
comp*	-1759
compared	2205
compared _ $	2415
compared _ this	2415
compared to	2205
con	3528
con _ $	6583
con _ de	-2033
con _ esta	2372
con todo	2372
conf*	-2430
cons*	-2372
conscience	-1629
conscience $	-1629
considered	-1802
considered _ $	-1802
considering	2060
cont*	-3291
contact	-8332
contact $	-2538
contact _ $	-2299
contestarle	-1811
contestarle $	-1607
control	3540
controla	2508
controla _ y	1871
controla el	1871
controlling	-2571
controlling _ my	-1359
controls	5243
controls _ i	2375
controls _ money	3137
controls all	3137
conv*	-3230
conversation	-2287
conversation _ my	-1811
copa*	2822
copain	2822
copain _ a	1403
copain m	2139
cope	-3086
cope with	-1314
copine _ a	-1324
cops	1319
cora*	-1234
cort*	9510
cortar	3793
cortar _ $	1674
cortarme	5246
cortarme _ $	3854
cortei	-1246
corto	7373
could	-4099
could _ $	-2787
could _ go	1211
could _ him	-1248
could _ to	2143
could _ would	-3035
could do	1340
could not	3473
could talk	-3451
coun*	-4391
counselor	-2108
counselor _ i	-1462
coupe	3819
couple	-1994
cove*	1908
covered	1908
cowa*	3312
coward	3312
coward $	2823
crash $	2013
cried	-3378
cried $	-2873
cry	-2684
cry _ the	-1524
cryi*	-4123
crying	-4123
crying $	-1961
crying _ $	-1844
crying _ and	1244
crying and	-1715
cuan*	2522
cuando	2760
cuando _ ella	1910
cut	7982
cut $	2107
cut _ $	3378
cut _ bad	2263
cut _ last	1852
cut _ night	1346
cut _ right	1861
cut again	1670
cut myself	2102
cut so	2263
cuts	14615
cuts _ do	2125
cuts _ i	2766
cuts and	4390
cutt*	11435
cutting	11435
cutting $	2363
cutting _ $	1744
cutting _ and	1573
cutting _ feel	1969
cutting _ i	2570
cutting herself	1212
cutting when	1969
d _ $	1330
da	3458
da _ $	3458
da sein	1622
dad _ me	4236
dad hit	-1479
dad said	1814
dad used	-1668
dano	10205
dano $	10205
das	6244
das _ $	3111
das _ nehmen	1585
das _ zu	1585
das leben	3520
dass	-1608
data	-2680
data $	-1715
date	2514
date _ and	3594
dated	2448
dated for	1645
dati*	-4036
dating	-4036
dating $	-1751
datos	-1543
datos $	-1543
day	-5998
day $	-3566
day _ $	-2028
day _ school	1196
day _ the	-1280
day i	1474
days _ $	-1533
days _ do	1637
days _ not	1799
days i	2702
de	6265
de _ $	-1923
de _ a	-1499
de _ appeler	-1285
de _ ecrire	-1298
de _ ex	1723
de _ le	1602
de _ mandar	-1586
de _ me	1714
de _ mes	1740
de _ moi	1551
de _ que	4083
de _ revoir	-1305
de _ tuer	1679
de casa	-1271
de despedida	3967
de l	-1411
de la	-1481
de le	-2549
de lui	-1416
de me	3465
de mourir	2221
de novo	1996
de rentrer	1698
de verdad	4636
de viver	3391
de vivre	2974
dead	9345
dead $	7241
dead _ be	1590
dead already	1320
death	5448
death $	-1667
death _ and	1589
death _ day	1589
death _ i	3263
death _ peaceful	2646
death is	-1879
death sounds	2646
deci*	5152
decided	4241
decided that	2265
decirle	-1531
decirle que	-1531
deix*	-1895
deixou	-1895
deixou _ $	-2574
deja	2141
deja _ $	1599
deja*	-1651
dejado	-1258
dejar	-1956
dejo	-4433
dejo _ $	-1515
dejo hace	-1851
dela	-1296
dele	1720
dele $	-1262
dele*	-5574
delete	-3613
deleted	-1312
deleted _ and	1465
denke	4732
denke _ tag	1611
denke jeden	1611
dent*	-1466
depr*	-7917
depressed	-3624
depressed $	-2084
depression	-4293
depression and	-2199
der	6478
der _ $	4945
der brucke	2502
der trennung	2326
des	2038
des _ $	1310
dese*	1451
deserve	1665
deserve to	1357
desp*	9938
despedida	3967
despertara	3867
despertara _ $	3867
despues de	-1213
dest*	-3729
destroy	-1651
destroyed	-1808
destroyed _ $	-1761
deva*	-1537
devastated	-2151
dia $	1522
dias	2391
dice	3960
dice _ va	3187
dice que	4070
did	-3616
did $	2573
did _ again	1374
did _ ask	3641
did _ do	-1455
did _ for	3161
did _ get	-1490
did _ to	-3088
did _ want	-1571
did _ work	1576
did not	-2711
die	7278
die $	7916
die _ $	8656
die _ a	-6116
die _ aufgeschnitten	1744
die _ so	-1502
die _ the	-1216
die basically	2063
die i	1841
die if	-1898
die lol	2720
die now	-2438
die that	2487
die when	-1680
die young	1889
died	-2606
died _ $	-1563
died _ birth	1958
died _ my	1201
died _ that	2433
died _ year	-1468
died and	-2571
died in	2284
died last	-3963
died when	-1393
dies	1659
dies*	-1923
diff*	-2554
different	-2221
different _ $	-1221
different _ now	-2147
dinners	1419
disa*	3564
disappears	-2471
disappears _ $	-2471
disappears again	-2471
disappointed	4432
disappointed _ i	3267
disappointed that	3267
disp*	4737
disparaitre	2753
disse	2314
disse _ se	1697
disse _ vai	2115
disse que	2963
dist*	-2189
distant	-1423
dit _ $	-1231
dit _ il	1460
dit d	-1491
dit qu	1460
divo*	-3377
divorce	-2747
divorce and	-1241
do	2786
do _ $	3031
do _ a	1200
do _ and	-1426
do _ belong	1357
do _ but	2246
do _ cope	-1744
do _ cutting	2077
do _ deal	-1228
do _ ex	2011
do _ find	3435
do _ go	-1699
do _ help	2557
do _ her	2465
do _ hide	5848
do _ how	-1392
do _ i	1940
do _ if	1791
do _ in	2735
do _ it	1333
do _ know	-1506
do _ last	2013
do _ leave	1954
do _ love	-1947
do _ me	-3750
do _ my	-1651
do _ myself	-2731
do _ night	2013
do _ out	1194
do _ plan	1410
do _ see	4385
do _ still	-2225
do _ tell	-1313
do _ think	-3866
do _ this	-1427
do _ time	1411
do _ up	1556
do _ wake	1504
do _ want	5861
do _ why	3182
do _ with	-2676
do _ worry	-1359
do _ •	-1318
do anything	-3053
do instead	1850
do is	1273
do it	8490
do something	2019
do this	-1820
do to	2452
do you	-3259
does	-3430
does _ a	-1580
does _ else	1263
does _ just	2005
does _ know	3083
does _ to	-1956
does it	3108
does not	-2698
dog	-2109
dog _ i	1251
doing it	5603
doing well	-1394
dois	-1337
done	3084
done _ $	3110
done it	-1283
done with	3309
door	4347
door $	2310
dors	-1328
dors plus	-1328
doubt	1712
down	2955
down _ $	3293
down _ i	1947
down and	-1452
down my	4452
down the	-1264
down when	1450
down with	1350
draf*	-1659
drafts	-1519
dragged me	1211
drea*	-4196
dream	-1350
dreams	-3759
dreams _ my	-1819
dreams about	-1445
drink	-3029
drinking	-1388
drinks	1915
drinks $	2752
drinks _ and	-1747
drinks _ much	-1335
drinks too	-1335
driv*	1417
drive $	-1405
driving	1417
droht	6087
drop	-2441
drop dead	-1675
drop*	-2284
dropped	-2024
drow*	-1347
drunk	1701
drunk $	1194
du	1483
du _ $	2859
du mal	3716
dude _ to	1240
duele	-1896
dump*	-1704
dumped	-1704
dumped me	-1422
duri*	1933
during	1933
during _ and	1206
during _ fight	1206
during a	1206
dying	4681
e	3018
e _ $	-2032
e _ com	1449
e _ respondi	-1473
e me	2350
e nao	1975
each	2036
early $	1330
earth	1200
earth $	1200
easier	1687
easy and	1252
eat	1346
eat _ i	1778
eat _ to	1644
eati*	-3342
eating	-3342
eating _ i	-1403
ecri*	-3153
ecrire	-2713
ecrire $	-1913
ecrit _ lettre	3252
edit	3061
eine	-2090
eine _ $	-1968
einen	-1326
einf*	2585
einfach	2585
einfach _ mehr	2062
einfach nicht	2062
el $	4463
el _ $	-2974
el _ y	1871
el celular	2013
ela	-2901
ela $	-2211
ele	2387
ele _ bateu	2210
ele _ deixou	-1250
ele _ e	3005
ele _ empurrou	1863
ele _ me	-1420
ele _ minha	-1343
ele _ persegue	2009
ele me	4275
ele nao	-1908
ella	1513
ella $	2009
elle	-4271
elle $	-1395
elle _ a	-1235
else	-1611
else $	-1687
else _ want	1670
em	6192
em frente	-1709
em suicidio	2416
emai*	-2674
email	-3532
email $	-1875
emailed	-2565
emailed me	-1802
emot*	2419
emotionally	2485
emotionally abusive	2154
empi*	-1212
empty	-1641
empty _ $	-1216
empu*	4346
empurrou	1863
empurrou e	1863
en	5605
en _ $	-1492
en _ air	1448
en _ la	4967
en _ todos	2070
en finir	1977
en l	1448
en la	3040
en quitarme	2130
enco*	-1318
encore	-1318
encore $	-1318
end	3373
end _ $	3904
end _ all	2073
end _ and	1435
end _ life	4206
end _ sooner	-1743
end _ the	1406
end _ tonight	1609
end my	3888
end of	-1320
endi*	8872
ending	8872
ending _ all	2538
ending _ life	2586
ending it	3064
ending my	2586
ending things	2937
enjoy	-1725
enjoy the	-1618
enou*	-3567
enough	-3567
enough _ $	-3236
enough for	-1616
enough of	-2148
envie	2215
envie _ $	1756
envie _ appeler	-1653
envie _ lui	-1872
envie _ me	3084
envie _ revoir	-1305
envie de	2032
envo*	-1708
er	4180
er _ $	-3273
er _ mich	3969
er _ mir	-1521
er _ nicht	-1307
er droht	4432
er hat	1825
eras*	-1422
erase	-1341
es	-2733
es _ $	-1492
esca*	3034
escape	1590
escr*	-9536
escrevi	2395
escribas	-1266
escribio	-2709
escribio y	-1454
escribirle	-2648
espo*	1195
esposo	1195
esposo me	1917
est	-3362
est _ $	-1533
est partie	1527
esta	-3492
esta en	-1597
esta*	3971
estar	6740
estar _ $	6077
estarian	2064
estarian _ mi	2064
estarian _ sin	2064
estarian mejor	2064
este*	-2927
esteem	-2862
esteem _ i	-2420
esto	2737
esto $	2737
estoy	4516
estoy _ $	2444
estoy _ de	2273
estoy triste	-2674
et	3367
et _ $	1195
et _ en	1255
et _ menace	1195
et il	1553
et me	1195
etra*	5116
etranglee	5116
etranglee hier	2675
etre	4386
etre _ $	4386
etre morte	4734
eu	4075
eu _ $	3319
eu me	4487
eu respondi	-1473
eu terminar	1651
even	7504
even _ $	2097
even _ i	1502
even _ of	1632
even _ reason	1442
even _ say	1390
even _ to	2280
even _ what	1203
even if	-2053
even the	3137
even when	1555
even*	-1267
ever _ me	-1643
every	4569
every _ after	1666
every _ i	8624
every _ it	-2347
every _ my	-1837
every _ phone	-1235
every _ school	1196
every _ we	2037
every hour	1198
every morning	4030
every single	1554
every time	4768
everyday	2684
everyday i	2684
everyone	2153
everyone _ $	1412
everyone _ be	1297
everyone _ i	1985
everyone _ me	-1511
everyone _ to	-2067
everyone and	-1582
everyone dies	1783
everything	-4625
everything $	-2620
ex	3614
ex $	4821
ex _ $	-5153
ex _ a	2971
ex _ calling	-1505
ex _ have	-1423
ex _ him	-1372
ex _ i	-2534
ex _ in	-1682
ex _ is	-1787
ex _ keeps	-1988
ex _ llamo	-1660
ex _ me	2039
ex _ not	2960
ex _ on	-1596
ex _ que	2297
ex _ se	1199
ex _ see	-1388
ex _ stop	2610
ex _ the	-1942
ex _ threatening	2526
ex _ to	-1887
ex _ told	-1425
ex _ up	1300
ex _ vai	1915
ex _ vor	1954
ex _ will	1588
ex and	-3277
ex girlfriend	-1415
ex hat	-1722
ex husband	-2153
ex is	6385
ex on	-1300
ex put	2526
ex vive	1339
ex wants	-2134
ex was	-1906
ex wife	-3502
ex will	2038
exam	-2881
exams	-1427
exce*	1785
exha*	1928
exhausting	2257
exis*	14437
exist	5526
exist $	4632
existing	8432
existing $	2833
existing _ $	2910
existir	3905
existir $	3905
expl*	-2197
explain	-1633
explain myself	-1207
expr*	2039
extr*	-6223
extrano	-2125
extremely	-1855
face	6103
face $	2752
face _ $	3209
face in	4237
face*	-1989
fail*	-3556
failed	-2387
failed $	-1765
failure	-1229
fais	2262
fais _ mal	2616
fake	3265
falar	-1703
falar _ $	-1436
falar com	-1549
fall _ and	1570
fall asleep	2637
fall*	-1199
falling	-1199
fami*	3091
familia	1896
family	1196
family _ $	1928
family _ am	-1866
family _ i	-2956
family _ me	1459
family _ not	-1609
family does	-1430
fant*	7056
fantasize	1518
fantasize _ being	1426
fantasize about	1518
far	2811
fath*	-1736
father _ i	-1801
father _ me	1515
father s	-1791
fault	1702
fault $	2581
favor	-1365
faz	-1202
fear	1690
fear _ my	3646
feel	-1692
feel _ again	-1418
feel _ am	1276
feel _ by	-1385
feel _ i	-1632
feel _ if	1787
feel _ is	2274
feel _ lost	-1750
feel _ my	-2172
feel _ suicide	1604
feel _ the	-2349
feel _ this	2814
feel _ to	1863
feel as	1787
feel lost	-1493
feel nothing	-1293
feel safe	2820
feel something	2047
feel stuck	-1213
feel that	1862
feel the	1600
feel trapped	-1734
feel ugly	-1662
feel unsafe	1267
feel*	-3549
feeling	-2554
feeling _ $	-1263
feeling _ for	-1480
feeling _ suicidal	1326
feeling down	-3253
feels	-1316
fell _ the	-2429
femme	-1433
fica*	2724
fico	5133
fight	2685
fight $	2458
fight about	-1942
fight and	1206
fight it	1651
fina*	-1704
finally _ $	1827
find	6574
find _ for	2274
find _ i	2276
find out	1751
find someone	1409
fine _ me	1421
finir	1977
finish it	1827
first _ i	1509
first _ tried	1952
first husband	-1208
first time	2015
five	1557
five minutes	2876
fix	-2098
flas*	-1453
flat _ i	1763
flig*	-1794
flight	-1794
flight _ $	-1368
flin*	2417
flinch	2417
flinch _ he	2417
flow*	-2981
flowers	-2981
flowers $	-1819
foll*	6357
follow	1582
follow $	2490
following	1860
following _ $	1393
following me	1981
follows	3723
follows _ $	3243
follows me	4010
for	3258
for $	8619
for 4	3123
for _ best	-1721
for _ but	4020
for _ did	2170
for _ else	-1491
for _ kids	-1789
for _ life	3362
for _ me	2270
for _ months	4215
for _ of	-4605
for _ this	2282
for _ when	-1386
for _ while	-2227
for _ you	2152
for a	-5856
for days	-2577
for divorce	-1456
for everything	-2246
for good	4053
for help	2591
for her	-1629
for it	1985
for leaving	2135
for most	-1904
for my	4568
for someone	-1875
for the	-2270
for this	3209
for three	1331
for two	-1253
for what	1847
for when	2968
for you	-1451
forc*	7893
forced	2217
forced _ to	2229
forced me	2229
forces	2381
forg*	-8913
forget	-2677
forget _ $	-1853
forgive	-3215
forgive _ for	-1490
forgot	-1997
forw*	1542
forward	1542
forward _ it	1839
forward to	1839
fotos	3401
fotos intimas	3107
found	4920
found a	2142
found my	1623
four _ and	-1763
four years	-1763
four*	2303
fout*	1448
foutre	1448
foutre _ air	1448
foutre _ l	1448
foutre en	1448
fr	1834
fr $	1834
frap*	7809
frappe	3697
frappee	3316
frappee $	2890
free	2118
free _ $	2220
free to	2201
fren*	-1210
frente $	-1709
fresh	4153
fresh cuts	4215
freu*	2322
freund _ mich	3075
freund hat	1337
freundin	2611
freundin _ sich	2722
freundin _ umbringen	2722
freundin will	1816
frid*	-1869
friday	-1443
friday $	-1584
frie*	-2813
friend	1415
friend _ a	1708
friend _ harms	1696
friend _ i	-1538
friend _ me	2824
friend _ saying	2018
friend _ self	1696
friend _ she	2370
friend _ to	1228
friend and	-2009
friend called	1433
friend keeps	1368
friend wants	1887
friend who	1424
friends	-3407
friends $	-2884
friends _ $	-1207
friends and	-1206
from _ $	-2511
from _ and	2822
from _ harm	-1448
from _ it	2155
from _ numbers	2363
from doing	2155
from him	-1680
from me	-1277
from self	-1448
front	2247
front _ kids	1826
front _ people	-1252
front _ the	3435
front of	2247
fue	-2820
fue $	-1373
fuhl	-1851
fuhl mich	-1851
fuhle	-3277
fuhle _ $	-2181
fuhle mich	-3277
fui	1773
fun	-2234
fun $	-1195
fune*	-2823
funerals	-1841
funerals $	-1841
fur	-1300
game	-1620
game _ $	-1215
ganas	1728
ganas de	1728
gara*	1966
garage	1966
gave	-3142
gave _ $	-2039
gave _ to	-1516
gave me	-2555
gay	-1760
gean*	-1531
geantwortet	-1531
geantwortet $	-1531
gesc*	-1862
geschaut	-1617
geschaut $	-1617
geschlagen	4793
geschlagen $	4793
geschrieben	-4575
geschrieben $	-2608
geschrieben und	-1384
gestern angerufen	-1760
gestern wieder	2051
gestorben	-1269
gestorben $	-1269
get _ a	2433
get _ and	1431
get _ her	-1248
get _ i	-1620
get _ my	-1972
get _ of	1473
get _ people	1406
get _ to	3567
get _ when	-3600
get _ •	3271
get hurt	2438
get jealous	1378
get out	2635
get over	-2940
get up	1284
getr*	-1850
getrennt	-1850
gets	3366
gets _ $	2115
gets _ and	2438
gets _ breaks	1584
gets _ i	-2710
gets better	-1446
gets drunk	1965
gett*	3360
getting	3368
getting a	3887
girl	-2928
girl _ the	1240
girl*	-2967
girlfriend	-2967
girlfriend $	-2571
girlfriend _ and	5104
girlfriend _ me	-2505
girlfriend _ night	1807
girlfriend _ she	2217
girlfriend _ suicidal	1387
girlfriend is	2098
girlfriend last	1807
give	-2846
give _ a	-1732
give me	-1819
give out	1513
give up	-1511
given	1270
giving _ away	1714
giving my	1714
glad	-2944
glad _ $	-1703
go	2989
go _ $	-3860
go _ early	-1455
go _ it	1662
go _ my	2383
go _ party	-1685
go _ sleep	3798
go _ there	-2056
go _ with	3447
go _ work	2019
go of	1547
go on	2897
god	5845
god _ me	3733
god _ take	3733
god i	1593
god to	1278
goes	2132
goes _ $	1971
goes _ i	2316
going	4255
going $	3504
going _ $	-3962
going _ a	-2033
going _ anything	-1936
going _ burn	2331
going _ call	-1469
going _ die	-3865
going _ do	4439
going _ end	2314
going _ get	2438
going _ her	1773
going _ his	2158
going _ hurt	5571
going _ it	3744
going _ kill	2549
going _ look	-1630
going _ lose	-1974
going _ make	2109
going _ me	-1398
going _ murder	-3309
going _ myself	2609
going _ smash	4237
going _ something	2447
going _ text	-2110
going _ the	2638
going _ this	-2081
going _ to	-2406
going _ write	-1665
going to	3946
golp*	5763
gone	4128
gone $	1679
gone _ $	2098
good	-3021
good _ $	-1975
good _ for	-1684
good enough	-2166
good*	11156
goodbye	11677
goodbye $	1230
goodbye _ $	1307
goodbye _ and	2547
goodbye _ is	1708
goodbye _ my	1353
goodbye _ now	3002
goodbye message	1708
goog*	3393
got _ $	-2679
got _ and	-1889
got _ in	-2625
got _ kills	-1281
got _ last	-1446
got _ the	-1405
got _ to	2346
got _ with	1196
got out	1749
gott*	2334
gotten	2334
gotten _ since	1227
gotten worse	2751
grab	1482
grab*	2434
grabbed	2434
grabbed me	1539
gran*	-5027
grandfather	-1220
grandmother	-1307
grandmother _ and	-1224
grave $	-1320
green	-2312
green _ $	-2312
groc*	1258
groceries	1258
groceries $	1258
grou*	2841
ground	2841
group	-1598
guess	-1276
guil*	-1219
guilt	-2043
guilty	-1219
gun	8156
gun $	2114
gun _ $	1456
gun _ i	2077
gun _ know	2077
gun _ my	2066
gun and	2392
gun in	2066
guy	4559
guy _ is	1720
guy _ left	3412
guy _ me	3161
guy she	5654
guys $	1447
gym	-1224
ha	-2236
ha dejado	-1258
habe _ angerufen	-1263
habe _ geschrieben	-1979
habe _ gestern	1961
habe _ seit	1803
habe _ vor	2024
habe _ wieder	2051
habe _ •	-1363
habe angst	2462
habe die	-1629
habe ihr	-1348
habe mich	-1278
habe mit	-1299
habe sie	-1226
habe versucht	1518
haben	-2247
haben _ $	-1255
habl*	-1300
hace	-2360
hace _ $	-2083
hace*	2973
hacer	2555
hacerme	2973
hacerme _ $	2973
hacerme dano	2973
had _ $	6415
had _ plan	1619
had _ would	-1518
had a	-1449
had the	2034
had to	-1782
hair _ dragged	1211
hair _ me	1211
hair and	1323
hallo	-1216
hand	3571
hand $	1875
hand _ i	1730
hand*	-1238
hands _ throat	1667
hands around	1667
hands shake	-1252
handy	1761
hang	1802
hang _ $	3255
hanging	1533
happ*	-1400
happened _ $	1825
happens	-1947
happier	3505
happier _ i	1596
happier if	1596
happiness	-1573
happy	-8090
happy $	-2395
happy _ $	-4329
happy again	-1544
happy birthday	-1529
hard	-2879
hard _ my	-1873
hard time	-1975
harm	3736
harm _ $	3063
harm and	-1940
harm is	2285
harm*	4557
harmed	1344
harming	3214
harming since	2735
harms	1696
harms $	1696
has	3915
has _ $	1234
has _ gun	1876
has _ her	2539
has _ new	-1476
has _ on	1904
has _ since	1255
has _ worse	2751
has been	1341
has gotten	2751
has no	1493
has not	-1790
hasse	-1483
hat	-1435
hat _ angerufen	-1286
hat _ geschlagen	4793
hat _ verlassen	-1575
hat geschrieben	-1238
hat mich	3431
hat mir	-1596
hate _ $	-1567
hate _ alive	3763
hate _ up	2067
hate being	1764
hate waking	2067
have	2605
have _ $	2159
have _ a	-1862
have _ about	1653
have _ and	-1467
have _ bat	1682
have _ been	-2862
have _ burning	1263
have _ considered	-1802
have _ date	4137
have _ done	-1206
have _ down	-3207
have _ ever	-2356
have _ feeling	-2461
have _ fighting	-1767
have _ from	1361
have _ hard	-1975
have _ her	-1692
have _ him	1391
have _ in	1430
have _ issues	-1442
have _ knife	1719
have _ me	1505
have _ my	1243
have _ nobody	1221
have _ on	1599
have _ or	1199
have _ over	2077
have _ planning	2954
have _ reason	1504
have _ saving	1466
have _ see	1240
have _ self	-2420
have _ since	-1766
have _ sleeping	-1278
have _ speak	-1252
have _ suicidal	1966
have _ that	1669
have _ thinking	2932
have _ three	1608
have _ time	-1975
have _ times	1413
have _ to	4781
have _ up	1362
have _ wake	1254
have _ where	-1584
have _ who	2074
have _ will	2314
have _ with	-1661
have _ you	-1860
have _ •	-4004
have a	3875
have already	2070
have an	-2223
have attempted	1250
have bruises	1950
have decided	4018
have destroyed	-1443
have died	4617
have got	3496
have intrusive	-1493
have it	1705
have me	1313
have nightmares	-1585
have no	-2800
have not	-5492
have sex	1301
have so	-1280
have started	3899
have the	3776
have to	-5584
have you	-2500
have •	-1468
havi*	1767
having	1767
having _ of	2508
having _ thoughts	2568
having a	-2563
having dreams	-1241
having thoughts	2608
he	6698
he _ all	1917
he _ and	2672
he _ at	-1481
he _ away	1361
he _ back	-3352
he _ been	2172
he _ change	-2435
he _ distant	-1227
he _ do	2587
he _ down	3035
he _ en	2790
he _ every	-1462
he _ for	-1637
he _ from	-1714
he _ going	-1957
he _ good	-1558
he _ gun	1912
he _ hand	2417
he _ have	1211
he _ he	1278
he _ her	1917
he _ himself	1748
he _ his	4200
he _ hit	1886
he _ i	2443
he _ if	1491
he _ is	1369
he _ it	1660
he _ kill	1959
he _ last	-1241
he _ let	2267
he _ me	-3141
he _ my	5173
he _ never	-2541
he _ not	5056
he _ now	-1589
he _ post	2584
he _ so	-1985
he _ texting	-1246
he _ the	3241
he _ to	-3742
he _ wall	1502
he _ what	1319
he _ who	1230
he _ with	1330
he _ write	-1406
he called	-2467
he came	-1701
he can	3544
he cheated	2143
he choked	2273
he controls	2840
he did	1251
he drinks	2068
he follows	2451
he forced	2229
he found	2624
he gave	1443
he grabbed	1741
he has	1674
he hurt	-1671
he is	-6040
he keeps	-2413
he left	-2154
he never	-2739
he only	1486
he parks	1456
he raises	2417
he says	2418
he sent	-1452
he slapped	2215
he texted	-1724
he texts	-1404
he threatens	2341
he threw	1550
he told	-1413
he took	2330
he tried	-1754
he wants	-1733
he was	-3479
he will	8102
head	5789
head _ and	1218
head _ the	1736
head _ wall	1736
hear	-5000
hear _ $	-1964
hear*	-1333
heard	1744
heard _ for	2591
heart	-4737
heart $	-3461
heart _ give	1513
held	2280
held _ $	1814
held me	1814
hell	-1652
hello	-1704
help	3870
help $	3342
help _ friend	1424
help _ who	2252
help a	1696
help her	2651
help me	-3373
help my	2096
help*	-2002
her	-4264
her _ a	1234
her _ be	-1200
her _ boyfriend	1415
her _ day	-1341
her _ for	2041
her _ help	2385
her _ i	3158
her _ in	2256
her _ off	1339
her _ she	3890
her _ stop	1313
her _ that	1384
her _ to	-3306
her _ week	-1482
her _ will	4161
her a	-1636
her boyfriend	2450
her door	-2125
her face	4847
her for	-1765
her going	-1484
her if	2154
her in	-1435
her is	1835
her last	-2022
her new	1297
her on	-1354
her over	6237
her phone	1534
her stories	-1269
her yesterday	1621
here	7278
here _ $	5153
here _ i	1256
here anymore	1201
here on	2861
herm*	1528
hermano	1639
hers*	6293
herself	6293
herself $	3267
heute	1684
heute nacht	2123
hey	-3443
hi	-3442
hi $	-1423
hide	4939
hide _ from	2274
hide _ room	-1216
hide _ scars	2274
hide in	-1216
hiding _ bathroom	2010
hiding _ the	2010
hiding in	2010
hier	1994
hier _ $	2077
hier soir	2307
high	-1751
high school	-1751
high*	-1446
highway	-1446
him	-5032
him _ can	2173
him _ his	1832
him _ my	-1849
him _ the	1703
him _ will	-1202
him and	-3938
him at	1790
him for	1787
him i	-2657
him in	4338
him one	-1244
him out	-1333
him till	1717
him to	-1927
hims*	5943
himself	5943
himself $	2939
himself _ me	1314
himself on	1314
his	-2460
his _ $	-5384
his _ and	2229
his _ house	1497
his _ in	3874
his _ last	-1859
his _ me	3021
his _ my	3021
his _ on	1698
his _ said	1466
his _ to	-1663
his car	1242
his ex	-4406
his face	1329
his grave	-1320
his hand	2417
his job	3520
his life	-2372
his name	2115
his number	-1226
his phone	-2300
his sleep	2856
his whole	1571
hist*	-2636
history	-1703
history $	-1703
hit	4867
hit _ a	1574
hit _ girlfriend	1807
hit _ i	3349
hit _ if	2161
hit _ last	1742
hit _ up	-1415
hit _ with	1241
hit her	2161
hit him	-1530
hit me	4847
hit my	2844
hit myself	2333
hit send	-1296
hit the	-1468
hits	8639
hits _ $	6065
hits _ and	1574
hits her	4955
hits me	4017
hitting _ head	1285
hitting my	1285
hoff*	2360
hoffentlich	2360
hola	-1351
home	3163
home _ $	1648
home _ of	1919
home _ to	-1509
home because	1919
hone*	9056
honestly	8588
honestly i	1526
hope	2894
hope _ car	1890
hope _ get	4486
hope _ goes	1489
hope _ is	-2826
hope he	-2324
hope i	6337
horr*	-1374
hosp*	2872
hospital	1682
hospital _ $	1930
hour	1473
hour _ $	2652
hour ago	2367
house	4916
house $	3194
house _ with	1350
house down	2974
how	-3513
how _ am	-1208
how _ be	-2979
how _ been	-1224
how _ cope	-1744
how _ days	-1331
how _ deal	-1571
how _ forgive	-1307
how _ get	3494
how _ have	-1742
how _ help	5510
how _ hide	5848
how _ i	3388
how _ leave	4057
how _ of	2055
how _ out	1733
how _ stop	3246
how _ that	1378
how _ would	2263
how _ •	1247
how can	1563
how do	2541
how i	-4040
how is	-1335
how many	1768
how to	2218
hoy	-1849
hug	-3398
humor	-1684
hung _ $	2027
hung up	1507
hurry	2138
hurry _ $	2138
hurt	8041
hurt _ and	1476
hurt _ i	3626
hurt _ she	2916
hurt her	3322
hurt me	-2204
hurt my	1408
hurt myself	1829
hurt people	1737
hurt*	4185
hurting	5196
hurting $	-2916
hurting _ $	2425
hurting _ for	2973
hurting him	3510
hurting my	-1440
hurting myself	3150
hurts _ $	-1306
husb*	1758
husband	1758
husband $	4213
husband _ $	2235
husband _ a	-1316
husband _ all	1324
husband _ am	-1259
husband _ every	-2084
husband _ he	1662
husband _ her	3296
husband _ his	2707
husband _ i	-4643
husband _ job	3313
husband _ on	-1938
husband _ other	-1526
husband _ to	-1461
husband _ •	-1208
husband and	-2143
husband hits	3942
husband left	-1261
husband lost	3313
husband says	-1826
husband talks	-1569
husband told	-1197
i	4320
i _ 23	1987
i _ 30	-1653
i _ about	8074
i _ after	2333
i _ again	4980
i _ alive	6460
i _ all	-2038
i _ allowed	3464
i _ already	4399
i _ an	-2268
i _ and	4120
i _ another	3051
i _ anxiety	-1532
i _ anymore	-1485
i _ anyway	-2216
i _ arms	4404
i _ as	2043
i _ ashamed	1371
i _ ask	1962
i _ asking	-1591
i _ asleep	2158
i _ attempted	1729
i _ bad	-1380
i _ bat	2184
i _ be	1400
i _ beat	3590
i _ been	-2336
i _ being	1648
i _ belong	1357
i _ best	-1250
i _ better	-4621
i _ born	4372
i _ boyfriend	3516
i _ break	1947
i _ bruises	3186
i _ burning	1263
i _ call	-3911
i _ calling	-1581
i _ cancer	1636
i _ car	1446
i _ care	1216
i _ child	-1246
i _ close	2388
i _ control	2422
i _ cops	1965
i _ could	-2138
i _ cut	2344
i _ cutting	2432
i _ d	-1426
i _ date	4029
i _ day	-1940
i _ dead	7018
i _ death	1390
i _ decided	4403
i _ delete	-1359
i _ depression	-1694
i _ deserve	1348
i _ did	1916
i _ died	2269
i _ disappointed	3267
i _ divorce	-1521
i _ do	6850
i _ done	3369
i _ down	-2921
i _ dreams	-2308
i _ drive	-1832
i _ driving	2602
i _ drop	-1402
i _ drunk	-2334
i _ dying	-1272
i _ empty	-1527
i _ end	-2108
i _ ending	1957
i _ ever	2015
i _ everyone	1222
i _ ex	-2632
i _ exam	-2019
i _ extremely	-1855
i _ fall	2157
i _ far	3371
i _ fear	2806
i _ feel	2696
i _ feeling	-2717
i _ fight	1459
i _ fighting	-1767
i _ five	2221
i _ flowers	-2823
i _ forward	1839
i _ from	-1324
i _ gay	-1760
i _ get	-3348
i _ getting	4001
i _ girlfriend	1353
i _ glad	-2041
i _ go	-1362
i _ god	4188
i _ going	5103
i _ gone	4294
i _ got	2333
i _ gun	2940
i _ hang	-1231
i _ hard	-1975
i _ harmed	1344
i _ have	3591
i _ having	1817
i _ he	-3561
i _ head	1617
i _ hear	-1574
i _ her	-2073
i _ hiding	2010
i _ his	-6321
i _ honestly	1808
i _ hoping	1256
i _ hour	1432
i _ how	2800
i _ husband	-2249
i _ i	5411
i _ if	-3399
i _ in	-2056
i _ instead	1758
i _ issues	-1442
i _ job	-3338
i _ keep	4182
i _ kill	3685
i _ killed	-1355
i _ killing	3771
i _ know	-6327
i _ last	6116
i _ learn	-1416
i _ life	2099
i _ like	-2343
i _ literally	-1973
i _ looking	2218
i _ lose	1281
i _ lost	-1846
i _ love	-4551
i _ low	-2420
i _ met	-1595
i _ mind	1408
i _ mom	-1238
i _ month	4165
i _ more	-2403
i _ my	-1483
i _ myself	3804
i _ name	-1302
i _ need	1698
i _ nervous	-1952
i _ never	-2355
i _ nightmares	-1787
i _ nobody	-1262
i _ of	1440
i _ okay	1212
i _ one	-4495
i _ or	2820
i _ our	-3459
i _ over	-4737
i _ phone	-1836
i _ physically	1460
i _ pick	-1588
i _ plan	3786
i _ planning	3770
i _ pregnant	-1673
i _ press	1915
i _ probably	2206
i _ promise	1790
i _ proud	-2978
i _ punching	1329
i _ raped	2057
i _ razor	2890
i _ ready	4878
i _ really	2122
i _ rehearsing	1512
i _ reply	-3020
i _ researching	2262
i _ rest	2123
i _ ring	-2068
i _ rope	7425
i _ running	2459
i _ sad	-1769
i _ safe	-1814
i _ saving	1466
i _ say	-3447
i _ scars	3701
i _ screaming	-2633
i _ see	2321
i _ self	1479
i _ send	-2778
i _ show	-1214
i _ sick	-1390
i _ sixteen	1907
i _ sleep	-3487
i _ smoking	-1223
i _ so	-1325
i _ someone	2138
i _ speak	-1252
i _ stalked	1757
i _ started	3579
i _ stuck	-1249
i _ stupid	1880
i _ suicidal	3781
i _ sure	-1488
i _ take	2557
i _ taking	1396
i _ talk	-1463
i _ talking	-1364
i _ text	-2067
i _ the	2383
i _ therapist	1581
i _ there	1789
i _ these	2920
i _ things	-1444
i _ thinking	3165
i _ this	-2560
i _ thoughts	1974
i _ three	2735
i _ tired	1704
i _ to	2305
i _ told	1238
i _ tomorrow	1298
i _ tonight	1574
i _ touch	-1790
i _ trouble	-1870
i _ trust	-1601
i _ two	1274
i _ unsafe	1267
i _ urges	1815
i _ waking	2067
i _ walking	1935
i _ walls	1383
i _ want	2332
i _ wanted	2793
i _ was	2885
i _ waste	2409
i _ watch	-1202
i _ watching	-1211
i _ well	-1596
i _ what	2329
i _ when	-5357
i _ where	-1414
i _ who	2303
i _ why	1724
i _ wife	1822
i _ will	3967
i _ wish	2129
i _ with	1601
i _ without	-1643
i _ worried	1194
i _ worthless	-1198
i _ would	1988
i _ writing	3084
i _ wrong	-1539
i _ yelling	-1272
i _ yesterday	1255
i _ you	-4021
i _ your	-1318
i _ •	1902
i already	1497
i apologised	1559
i ask	-2122
i asked	-2025
i bang	1279
i be	-1509
i bite	2680
i bought	3326
i break	1255
i broke	-2371
i burn	2479
i called	-1503
i came	2214
i can	-5689
i catch	2775
i cheated	-2284
i come	-3282
i cope	-1744
i could	-1316
i cried	-1579
i cry	-1698
i cut	4467
i dated	2560
i deal	-1228
i deserve	2186
i died	2334
i do	3014
i doubt	1712
i dropped	-1206
i end	2925
i even	2488
i ever	2221
i feel	-2529
i find	4913
i flinch	2417
i forgive	-1405
i gave	-1776
i get	6205
i go	1382
i hang	3179
i have	4738
i hear	-1521
i heard	2593
i help	3877
i hide	4149
i hit	3512
i hope	1850
i hung	-1640
i imagine	2500
i just	7288
i know	-2912
i leave	4337
i left	-3284
i live	3224
i looked	1616
i lost	-4301
i made	4295
i mean	4999
i might	2232
i miss	-3007
i moved	1722
i need	-4434
i never	3609
i only	1405
i pick	1859
i pray	1935
i promise	-3837
i pushed	1420
i reached	-2008
i really	2283
i recovered	-3414
i relapsed	3115
i said	-3998
i saw	-1654
i say	2188
i see	1843
i self	1549
i should	3125
i slept	1286
i sometimes	2779
i spend	1774
i stand	2459
i started	-1493
i still	6060
i stop	1860
i survived	-1254
i swear	4627
i talk	1973
i tell	-2338
i texted	-1705
i think	5099
i told	-1930
i took	2428
i tried	3337
i try	2170
i wake	-2620
i wanted	-4534
i was	4300
i wear	2867
i went	-1324
i will	-2570
i worry	-1812
i wrote	-1643
i •	1990
ich	8359
ich _ $	5602
ich _ an	2179
ich _ angst	2462
ich _ auf	3335
ich _ das	3067
ich _ der	2502
ich _ einen	-1326
ich _ einfach	2160
ich _ geschrieben	-1206
ich _ gestern	1671
ich _ ihm	-3837
ich _ keinen	1801
ich _ mehr	2841
ich _ meine	-2805
ich _ mir	6454
ich _ mit	-2323
ich _ nur	-1575
ich _ schlafen	-1399
ich _ schluss	2425
ich _ schon	1790
ich _ seine	-1275
ich _ seit	1425
ich _ selbst	3465
ich _ sie	-2946
ich _ sinn	1304
ich _ so	-1363
ich _ sterben	4214
ich _ suizidgedanken	1803
ich _ tag	1611
ich _ tot	5234
ich _ um	4636
ich _ umbringen	3524
ich _ versucht	1518
ich _ vor	4138
ich _ wehtun	5724
ich _ wie	-1658
ich _ •	-1675
ich bin	-3076
ich bring	3456
ich denke	4132
ich die	-1844
ich fuhl	-1851
ich fuhle	-1873
ich habe	2280
ich hasse	-1483
ich ihn	1978
ich konnte	1206
ich mach	1732
ich meine	1548
ich mochte	2588
ich muss	-1636
ich ritze	2001
ich sehe	1304
ich uberlege	1756
ich vermisse	-2358
ich ware	3646
ich werde	-2568
id	4377
id _ $	1257
id be	1268
idea	-1470
idea*	1500
ideation	1500
if	5943
if _ $	2305
if _ break	1296
if _ brings	2609
if _ calls	-1499
if _ could	-1951
if _ did	1526
if _ doctor	1419
if _ ever	1884
if _ gone	1936
if _ happened	1534
if _ have	-1300
if _ him	3665
if _ hit	3583
if _ is	-1833
if _ leave	3593
if _ never	1244
if _ not	5728
if _ of	-1674
if _ only	1382
if _ or	-1239
if _ out	-2417
if _ saw	-1898
if _ them	1663
if _ was	3242
if _ would	-1248
if _ •	-1331
if a	2597
if i	7930
if my	-1280
if only	-1523
if that	-3468
if we	-1350
if you	-3074
igno*	-2602
ignores	-1272
ignores me	-1272
ihm	-6949
ihm $	-1881
ihm _ $	-3291
ihn _ $	2191
ihn _ wieder	-1223
ihn nie	-1223
ihr _ $	1351
ihr wehtun	4020
il	4771
il _ $	1686
il _ a	2968
il _ de	2427
il _ ecrit	-3019
il _ etranglee	5116
il a	1256
il m	3847
il me	1728
il menace	2427
ill	4383
ill _ here	2223
ill be	4301
imag*	8083
imagine	1531
imagining	5245
impo*	1431
in	2821
in _ $	-3449
in _ abusive	3218
in _ all	-1614
in _ and	-2396
in _ bathroom	4040
in _ bedroom	1680
in _ but	-2560
in _ grave	-1320
in _ ground	2841
in _ hand	1821
in _ he	2835
in _ hospital	1391
in _ house	2298
in _ in	1258
in _ is	-1627
in _ it	-1327
in _ kitchen	1903
in _ last	1352
in _ life	-2063
in _ me	-2223
in _ my	3775
in _ next	1633
in _ now	2270
in _ of	2950
in _ people	-1252
in _ place	2028
in _ room	-2077
in _ same	-1276
in _ sleep	4641
in _ that	-1409
in _ the	1902
in _ way	-1256
in _ ways	-1610
in _ when	1886
in _ world	2379
in _ years	-1218
in an	3044
in and	1216
in case	1882
in fear	1555
in front	2247
in his	2244
in it	3985
in love	-1743
in my	5263
in shock	-1635
in that	2514
in the	4412
insi*	1336
inst*	-1524
instagram	-4307
instagram $	-2359
instagram _ $	-1427
instead	3190
instead _ $	2032
instead of	3864
intente	2372
interests	-1779
interests me	-1779
inti*	2327
intimas	3107
into	7208
into _ $	3149
into _ river	1613
into her	-1532
into my	5310
into the	2021
is	3473
is _ a	-4736
is _ abuse	1421
is _ an	1247
is _ and	1997
is _ answer	-1365
is _ answering	1708
is _ as	-2648
is _ be	-1546
is _ by	2359
is _ else	-1533
is _ fault	2864
is _ get	1910
is _ going	-2283
is _ her	-2513
is _ herself	1208
is _ his	2273
is _ in	-1956
is _ last	2133
is _ living	3570
is _ matter	-1303
is _ me	3300
is _ my	-2228
is _ of	-4277
is _ only	5205
is _ over	-1664
is _ point	3642
is _ real	3008
is _ reason	2738
is _ she	2456
is _ someone	-1414
is _ something	-1316
is _ than	2205
is _ thing	2503
is _ to	2919
is _ town	-1237
is _ up	-1238
is _ verbally	1479
is _ without	1227
is _ worth	3700
is _ •	-2648
is a	-5145
is afraid	-1763
is an	2781
is beating	2627
is better	2782
is cheating	-1246
is cutting	2257
is dead	-3168
is drunk	1621
is emotionally	1413
is even	3169
is hurting	-1585
is in	1713
is it	-1338
is just	1718
is my	2878
is never	-1615
is not	2562
is nothing	2306
is now	-1206
is out	-1448
is over	-2683
is so	1331
is suicidal	2301
is the	3554
is there	2495
is threatening	1792
is what	-2386
is with	-1313
is •	-1410
issu*	-3567
issues	-3567
issues $	-1247
ist	-5154
ist $	-1253
ist _ $	-1742
it	3790
it $	2036
it _ a	-1594
it _ again	2502
it _ and	-2549
it _ as	2532
it _ be	6660
it _ because	2503
it _ being	1770
it _ but	1591
it _ calm	2208
it _ fault	1667
it _ feel	-2517
it _ for	-1429
it _ going	-1927
it _ he	1287
it _ hurting	-1476
it _ i	1281
it _ if	3002
it _ it	1338
it _ night	2049
it _ nobody	1745
it _ not	-1491
it _ now	-2611
it _ of	2113
it _ rape	1517
it _ school	-1882
it _ she	1802
it _ something	2791
it _ to	-4853
it _ too	1328
it _ wrong	-1811
it _ year	2318
it _ •	-1478
it again	1547
it all	5111
it and	1202
it another	2327
it away	-1955
it be	-1842
it bled	3608
it but	2458
it by	-1573
it failed	-1556
it going	-1400
it hurt	2242
it i	1372
it if	2807
it is	-7967
it last	4276
it makes	-1982
it now	2997
it ok	-1229
it since	-1807
it stop	-1476
it to	3836
it took	-4263
it went	-1722
its	2116
its _ $	2141
j	3109
j _ $	-1246
j _ a	2102
j _ de	2324
j _ des	2245
j _ ecrit	3252
j _ envie	2475
j _ ma	1304
j _ mal	-1213
j _ quitte	-1845
j ai	3701
j aimerais	2420
ja	2797
jane*	2440
je	4703
je _ a	1678
je _ ai	-2257
je _ aime	-1226
je _ au	1287
je _ coupe	5004
je _ de	-1358
je _ disparaitre	2753
je _ dors	-1328
je _ en	-1262
je _ etre	1729
je _ finir	1194
je _ je	1350
je _ les	1353
je _ me	4594
je _ ne	3306
je _ pas	-2124
je _ plus	2863
je _ scarifie	1967
je _ sens	-2510
je _ tuer	4628
je l	-2172
je le	-1278
je lui	-1960
je m	-1702
je me	9207
je pense	3623
je pleure	-1461
je suis	-2860
je vais	2068
je voudrais	3465
jeal*	-1376
jealous	-1359
jealous _ people	1889
jealous _ who	1889
jealous of	1706
jealous when	-1671
jeden tag	1250
jetzt	-1278
job	-2223
job $	-1495
job _ i	-1531
job _ my	-1419
job _ wife	-1841
jour*	-1220
jours	1369
jump	5832
jump $	5979
jump*	2821
jumping	2242
just	5511
just _ $	-1665
just _ a	-1975
just _ blow	1481
just _ case	1552
just _ die	1417
just _ go	1888
just _ goodbye	1418
just _ him	-1408
just _ i	1600
just _ if	-1303
just _ it	1857
just _ me	2145
just _ not	3022
just _ of	1768
just _ sleep	2641
just _ so	1996
just _ that	2432
just _ there	1534
just _ to	1248
just _ up	-1914
just _ wake	2014
just _ want	1946
just do	1207
just in	1552
just not	1679
just sad	-2104
just take	2661
just texted	2539
kann	-1908
kann nicht	-1380
keep	7009
keep _ $	1707
keep _ about	-2846
keep _ at	2333
keep _ how	1302
keep _ if	-1723
keep _ killing	2169
keep _ last	-3010
keep _ of	2281
keep _ what	-1361
keep asking	-1592
keep breathing	1504
keep going	3048
keep looking	2277
keep thinking	-1335
keeps	5326
keeps _ $	-1371
keeps _ and	-1912
keeps _ at	1857
keeps _ him	-1848
keeps _ me	-1366
keeps _ she	2212
keeps _ up	2576
keeps _ wants	2018
keeps calling	-1426
keeps saying	6084
keeps showing	2576
keeps threatening	1915
kein*	2711
keinen	2711
keinen _ mehr	2711
keinen sinn	2214
kid	-1545
kids	2189
kids _ better	1784
kids _ i	1617
kids _ school	-1614
kids would	1248
kill	9658
kill _ $	4767
kill _ after	2763
kill _ i	1516
kill _ if	2357
kill _ she	1609
kill herself	2373
kill me	-2361
kill my	1425
kill myself	5534
kill*	7148
killed	-3436
killed in	-2067
killing	10585
killing $	2573
killing _ $	4622
killing _ ex	2725
killing my	2994
killing myself	6109
kills	-1637
kind	2801
kind _ wish	3325
kind of	2871
kitc*	1531
kitchen	1531
kitchen $	1531
knew	-1751
knife	4472
knife _ $	1541
knife _ the	2456
knife in	2456
knock	-1875
knock _ door	-1803
knock _ her	-1803
knock on	-1803
know	-4813
know _ am	-3497
know _ be	-1975
know _ get	1733
know _ have	2451
know _ he	1255
know _ i	-2002
know _ is	-1850
know _ lives	1864
know _ not	-1495
know _ parks	1456
know _ tell	1438
know _ to	2330
know how	-1507
know i	-2206
know if	-1340
know it	-1592
know that	2144
know what	-1750
know where	2073
knows	2126
knows $	1952
konn*	1206
konnte	1206
kontakt	-1713
l	-4387
l _ $	-3172
l air	1448
l appeler	-2011
la	7346
la _ $	5836
la cara	2645
la extrano	-1778
la vie	4118
la voir	-1634
larg*	-2379
larguee	-1406
las	3582
las _ $	3006
las pastillas	2184
last	5864
last _ $	-2629
last _ after	1468
last _ he	1269
last _ i	2625
last _ said	-1474
last _ she	-1964
last _ the	1722
last _ was	1567
last conversation	-1807
last month	2585
last night	4911
last spring	-1858
last time	2053
last year	-2006
late	-1916
late $	2376
late*	1419
lately	1419
lately i	1341
laue*	2028
lauert	2028
lauert mir	2028
laugh	-1615
laughs	1317
le	2089
le _ $	2199
le _ a	1682
le _ j	-2490
le _ sentido	2244
le escribi	-1552
le monde	2127
le quiero	-1290
le revoir	-1609
le tuer	3883
le veo	2244
learn	-1719
least	3348
leave _ is	1404
leave _ we	-1326
leave _ will	2091
leave him	2313
leave it	-2359
leave me	-3140
leave the	1694
leaving _ $	2167
leaving me	1613
leben	6961
leben $	3297
leben _ $	1730
leben _ nehmen	1585
leben zu	1585
leer	-2178
left	-3201
left $	-1226
left _ $	2052
left _ for	2766
left _ i	1244
left _ on	-2577
left _ the	1903
left _ with	-1417
left i	2295
left me	-2353
left the	-1825
left to	2020
leg	5798
leg $	5798
legs	1819
legs and	1819
les jours	1708
less	-2397
less $	-1957
let	-1658
let _ leave	1236
let _ ring	-1229
let it	-1381
let me	2149
let us	-2157
lett*	3842
letter	-2375
letters	1438
letters _ my	1302
letting	1871
letting go	1871
lettre	2908
liar	-1474
liar and	-1241
lie	-1357
lie _ wish	1269
lieb*	5271
liebsten	3497
liebsten _ ich	3497
liebsten ware	2033
liebsten wurde	1464
lies	-1799
life	4420
life $	6130
life _ better	-1433
life _ dead	-1415
life _ i	-2823
life _ is	3043
life _ no	1493
life _ not	1817
life and	-1711
life gets	-1433
life has	1280
life without	2336
ligar	-2962
ligar _ $	-1282
ligar para	-2636
ligou	-1542
ligou _ $	-1376
like _ $	1763
like _ a	2525
like _ again	-2140
like _ already	1348
like _ do	1419
like _ failure	-1229
like _ is	1427
like _ lost	-1540
like _ never	1333
like _ of	-1904
like _ only	1912
like _ to	-1206
like being	1720
like it	1229
like me	3072
like this	1443
like to	-2031
liked	-2563
liked _ $	-1420
liked my	-1205
list	-2941
list of	-1875
listen	-1329
listen to	-1257
lite*	-2087
literally	-2087
literally _ if	-1898
literally die	-1898
little $	-2432
little _ to	1300
live	7958
live $	1359
live _ fear	1555
live _ my	1544
live _ of	3154
live _ you	2382
live anymore	4710
live for	4168
live in	1932
live with	-2297
lives	1337
lives $	1730
livi*	7329
living	7329
living $	1546
living _ $	1747
living _ is	1850
living _ this	1746
living past	2087
llam*	-4591
llamar	-1662
llamar _ mi	-1221
llamar a	-1221
llamarlo	-1749
llamarlo $	-1423
llame	-1890
llamo	-4669
llamo _ $	-2936
llamo anoche	-1737
llamo ayer	-1338
llevo _ en	1907
llevo _ los	-1428
llevo _ ninos	-1428
llevo _ pensando	1907
llevo a	-1428
lo	3314
lo _ $	3676
lo que	-1745
lo sabe	1790
lock*	3817
locked	2160
locked _ in	1361
locked me	1981
locks	-1483
log	-1536
lol	-3357
lol $	-2026
lol _ to	1842
lol _ want	1842
lone*	-1636
lonely	-1536
long	-3171
long _ ago	-2039
long _ i	-1479
long sleeves	2356
long time	-2977
look _ it	2082
look _ to	1839
look forward	1839
look*	2927
looked	1456
looked _ $	1288
looked _ how	2281
looked _ many	2281
looked up	2254
looking	1472
looking _ the	2566
looking at	1527
los	2052
los _ $	1585
los brazos	2301
los dias	1843
losc*	-1541
lose	-2392
lose _ $	-4030
lose _ and	3261
lose control	1569
lose it	-1974
losi*	-2121
losing	-2121
lost	-2538
lost $	-1583
lost _ $	-2121
lost _ and	2645
lost _ in	-1643
lost _ job	2905
lost _ of	-1619
lost _ to	1952
lost _ will	1913
lost his	3349
lot	-2524
lot $	-1228
lot of	-2647
loud*	2178
louder	2178
louder than	2012
love	-10810
love _ $	-4057
love _ life	-1236
love _ who	-1892
love me	-2590
love someone	-1892
love with	-1238
loved	-3615
loved me	-1882
loves	-1468
loves me	-2749
low	-3001
low _ esteem	-2420
low self	-2420
lui	-2351
lui $	2032
lui _ $	-3713
lui ai	-1339
lui ecrire	-1842
lui parler	-1256
m _ a	2579
m _ ecrit	-3004
m _ etranglee	5116
m _ frappee	3316
m _ larguee	-1406
m _ pour	-1330
m _ quitte	-1251
m _ quittee	-1221
m a	3072
ma	3966
ma _ $	-1574
ma _ a	-1834
ma _ m	-1834
ma _ me	-2387
ma _ veut	4246
ma femme	-1433
ma mere	-2754
ma soeur	2548
mach	3911
mach _ $	3089
mach*	2421
machuco	3375
mad	-1274
made	4325
made _ $	-2173
made _ with	1556
made myself	1238
madre	-1715
mai	-2617
mail*	-1569
mais	2879
mais _ $	1549
mais sentido	1785
mais viver	3302
make _ and	-1211
make him	1299
make me	-1696
makes _ feel	1727
mal $	1356
mal _ $	1292
mama	-1634
man _ $	-2046
man _ his	2803
man in	-1942
mand*	-6711
mandar	-2869
mandar _ $	-2179
mandar mensagem	-1512
mando	-1646
mandou	-1944
mandou _ $	-1492
mandou mensagem	-1538
mann _ mich	1653
manq*	-2179
manque	-1508
many	2968
many _ it	1434
many of	2281
marc*	-1332
mari	2198
mari _ $	3021
mari _ a	-1334
mari _ frappe	2034
mari m	-1334
mari me	3816
mari*	1847
marido	1877
marido _ bate	1334
marido _ con	1551
marido me	3501
marido se	-1282
marriage $	-1871
marriage and	2109
mas	3286
mas $	1977
mas _ $	3647
mas con	1529
mata*	8859
matar	18550
matar $	9754
matar _ $	5579
matar ele	4281
matar hoje	1507
matarlo	3317
matarme	5677
mato	3232
mato $	4124
maybe	-2132
maybe _ is	3099
maybe _ just	-1663
maybe _ world	2014
maybe i	-3136
maybe the	2014
me	11472
me $	-6991
me _ $	-4588
me _ a	5790
me _ ago	-1335
me _ all	-1940
me _ am	-2602
me _ and	2014
me _ better	-1313
me _ birthday	-1202
me _ bot	-1360
me _ calls	2838
me _ can	1652
me _ celular	2013
me _ chance	-1453
me _ con	1440
me _ cuando	1779
me _ d	-1491
me _ dano	7232
me _ de	1366
me _ dejado	-1258
me _ del	1435
me _ depuis	1967
me _ do	-2061
me _ does	1510
me _ doing	2155
me _ dormir	-1301
me _ drinks	1362
me _ du	3966
me _ e	3837
me _ else	-1830
me _ email	-1257
me _ en	3565
me _ et	2765
me _ eu	-1799
me _ every	3065
me _ flight	-1301
me _ for	-1917
me _ from	4281
me _ goodbye	2389
me _ hace	-1851
me _ have	1560
me _ her	-1690
me _ hoje	1507
me _ i	-2763
me _ il	2218
me _ it	5020
me _ je	-1580
me _ l	1448
me _ les	2477
me _ los	1284
me _ mal	2854
me _ mas	-1993
me _ matar	1989
me _ me	10333
me _ mensagem	-2257
me _ mensaje	-1461
me _ mom	1717
me _ months	-1566
me _ my	2283
me _ na	1797
me _ nao	1809
me _ no	3627
me _ novo	2360
me _ of	1817
me _ ontem	-1528
me _ over	-1562
me _ pills	1254
me _ proposito	2457
me _ que	-1952
me _ room	1902
me _ saying	1365
me _ says	2759
me _ sex	4225
me _ she	2154
me _ si	-1580
me _ someone	-1875
me _ that	-1695
me _ the	2722
me _ things	1430
me _ this	-1834
me _ times	1245
me _ took	1383
me _ twenty	-1667
me _ two	-1649
me _ un	2264
me _ wants	1948
me _ weeks	-2128
me _ will	-1469
me _ y	2108
me _ years	-2630
me a	-4081
me about	-3205
me after	-2372
me ameaca	3325
me amenaza	1434
me and	2201
me anymore	-2602
me around	2114
me bate	1334
me bateu	3907
me but	-2995
me controla	2508
me cortar	3793
me corto	7373
me coupe	5004
me deixou	-1895
me dejo	-4240
me dit	-1491
me down	5015
me duele	-1896
me empurrou	1863
me escribas	-1266
me escribio	-2709
me feel	1965
me foutre	1448
me frappe	3697
me from	2617
me ha	-2142
me happy	-1535
me have	1199
me here	2000
me i	-5122
me in	1550
me into	1270
me last	-1925
me leave	1236
me ligou	-1542
me like	-1723
me llamo	-4509
me machuco	3375
me mandar	-1586
me mandou	-1836
me manque	-1508
me matar	5009
me menace	1750
me nobody	1221
me now	-1328
me on	-2288
me over	3316
me pega	4618
me persegue	2551
me reveiller	2803
me scarifie	1967
me sens	-2510
me she	1953
me sinto	-1492
me something	-1461
me suicider	1334
me suit	1705
me the	-2560
me threats	3138
me three	-1620
me today	-1246
me when	4730
me who	2396
me yesterday	-2370
mean	3147
mean _ $	4341
mean it	2575
mean*	1979
meaning	1979
meant	-1480
mec	1865
mec _ a	1865
mec m	1865
medication	-1760
medication _ helps	-1353
medication _ me	-1352
medication makes	-1352
medo	4435
medo _ ex	2011
medo _ meu	2011
medo dele	1882
medo do	2011
meds	1295
meet	-1630
meet*	-1911
meeting	-1812
mehr	5690
mehr $	-1916
mehr _ $	5080
mehr _ leben	1304
mehr _ sein	1622
mehr da	1622
mehr leben	2401
mein	2828
mein _ $	-2387
mein _ bedroht	3483
mein _ ist	-1815
mein _ mich	5833
mein _ schlagt	2825
mein ex	1885
mein freund	1751
mein mann	1302
meine	3298
meine _ $	-1443
meine _ sagt	2301
meine _ sich	2722
meine ex	1770
meine freundin	2611
meinem _ $	2444
meinem ex	1492
mejor	4580
mejor _ $	2064
mejor _ mi	4068
mejor sin	4068
meld*	-2030
melh*	4093
melhor	4093
memes	-1387
men	-2430
mena*	4560
menace	4560
menace $	1195
menace de	2810
mens*	-7699
mensagem	-3936
mensagem $	-2328
mensaje	-2427
mensaje $	-1537
mensajes	-1254
mensajes $	-1254
mere	-3062
mere va	-1782
mess $	-1444
mess*	-12531
message	-5145
message $	-1796
message _ is	1708
message _ not	1664
messaged	-2902
messaged me	-1608
messages	-2253
messages $	-2042
messaging	-2231
messaging _ $	-1578
met	-3333
met _ $	-2174
meu	6238
meu _ $	1262
meu _ bate	1334
meu _ e	-1513
meu _ me	4618
meu _ morreu	-1695
meu _ que	1915
meu _ vive	1339
meu ex	8103
meu marido	1306
meu namorado	1657
meu pai	-1316
mi _ $	-5705
mi _ amenaza	1385
mi _ controla	1871
mi _ dejo	-2874
mi _ dice	1646
mi _ en	-1261
mi _ esta	-1491
mi _ fue	-1686
mi _ ha	-1258
mi _ llamo	-2696
mi _ me	5958
mi _ no	2988
mi _ pega	2354
mi _ que	1646
mi _ quiere	2934
mi _ se	-1796
mi esposo	1195
mi ex	-1528
mi mama	-1634
mi mujer	-1245
mi novia	-1457
mi novio	3071
mich	11007
mich $	3642
mich _ der	2431
mich _ ich	1975
mich geschlagen	3573
mich nicht	-2716
mich selbst	3465
mich so	-1925
mich um	2048
mich umzubringen	1916
mich und	1851
miedo	1303
miedo _ mi	1234
mieux	2732
might	3113
might _ $	1903
might be	1533
mim	1940
mim $	2114
mind	1790
minha _ $	-1206
minha _ que	1443
minha amiga	1272
minha vida	1336
minutes	1440
mir $	-1611
mir _ $	-1567
mir _ die	1744
mir _ ich	1722
mir _ leben	1585
mir das	2788
mir gestern	1435
mir vor	3506
mirr*	-1294
mis _ intimas	3107
mis datos	-1543
mis fotos	3107
mise*	-1273
miss _ $	1492
miss me	2680
miss*	-2483
missed	-1331
mit _ schluss	-1660
moch*	2039
mochte	2039
mochte _ $	3037
moi $	2507
moi _ $	-1490
mom $	1318
mom _ dad	-1247
mom died	-1254
mom is	-1206
mom s	1197
mome*	-1330
moment	-1371
mon	2558
mon _ $	-2272
mon _ est	-2412
mon _ et	-1666
mon _ frappe	2034
mon _ m	1587
mon _ me	8128
mon copain	2822
mon mari	2198
mon mec	1865
monde	2127
money	-1478
money $	-1348
money _ my	1535
money and	2627
mons*	-1963
mont*	2122
months	1554
months $	3405
months _ i	1202
months _ only	1503
months and	-1569
mood	-2398
mood $	-1404
more	-2889
more _ $	-1816
more _ and	-1363
more _ from	4084
more _ i	-3439
more _ that	2518
more _ will	-1472
more time	-1559
more word	4084
morgen _ $	2219
morir	-2931
morir _ estoy	-2931
morning $	-1669
morning _ $	-1864
morning i	1479
morr*	10704
morrer	10945
morrer $	7444
morrer _ $	3678
morreu	-1695
mort	-1886
morte	5280
morte $	5280
most _ i	2154
moth*	-2004
mother	-2140
mother _ $	-1330
mother _ and	-1806
mother _ death	-1311
mother and	2297
mother has	-1960
mour*	8327
mourir	8327
mourir $	5312
move	-1447
movie	-3473
much	-3595
much $	1205
mudar	-1311
muer*	3021
muero	1511
mujer	-1245
mum	3505
mundo	4814
mundo $	3094
murd*	-4241
murder	-3910
murder _ $	-3504
murder _ burger	-2258
music	-3158
music $	-2786
muss	-1738
must	-1652
must be	-1629
mutt*	-1999
mutter	-1999
my	6531
my _ $	-5811
my _ a	2238
my _ about	1623
my _ afraid	-2748
my _ after	1209
my _ again	1673
my _ all	-2633
my _ am	4471
my _ and	1586
my _ anger	-2125
my _ anymore	-1829
my _ are	3299
my _ asked	-5790
my _ at	2362
my _ attempt	2505
my _ away	-2144
my _ be	1848
my _ beats	2512
my _ birthday	1253
my _ boyfriend	5269
my _ broke	1273
my _ buzzes	-1235
my _ came	3657
my _ chance	1970
my _ cheated	-1882
my _ choked	1584
my _ controls	2673
my _ covered	1908
my _ cuts	3419
my _ death	-2404
my _ died	-6004
my _ drinks	-1597
my _ drunk	1965
my _ emailed	-1255
my _ emotionally	1413
my _ even	1825
my _ every	-1463
my _ everyone	1328
my _ ex	-1655
my _ father	-2022
my _ feel	-2005
my _ follows	2843
my _ found	1248
my _ gets	2965
my _ girlfriend	-1254
my _ gone	-2533
my _ got	-1489
my _ he	8119
my _ his	2406
my _ hit	-2430
my _ hits	6596
my _ home	1968
my _ if	-1240
my _ in	-2770
my _ into	3438
my _ it	1297
my _ just	3965
my _ keeps	2451
my _ last	5868
my _ life	-1421
my _ like	1221
my _ lost	4518
my _ makes	-1510
my _ me	9029
my _ more	1213
my _ my	5714
my _ never	-1410
my _ new	1881
my _ night	6269
my _ open	6175
my _ other	-1805
my _ our	3167
my _ out	-1506
my _ passed	-2173
my _ physically	1453
my _ put	2714
my _ raped	1287
my _ reject	-1684
my _ s	1549
my _ say	-2461
my _ self	-2468
my _ shake	-1252
my _ she	2982
my _ slaps	3549
my _ so	1580
my _ stop	1269
my _ suicidal	1568
my _ tells	1339
my _ temper	1267
my _ texts	-2169
my _ that	-4298
my _ the	-4942
my _ there	1574
my _ they	3231
my _ this	-2569
my _ threatened	2181
my _ threatening	2584
my _ till	2704
my _ told	3333
my _ too	-1340
my _ took	2669
my _ touches	2453
my _ tried	-1316
my _ twice	1252
my _ until	6538
my _ wants	-2605
my _ was	-2455
my _ week	2075
my _ while	1648
my _ wife	-3156
my _ will	-1984
my _ with	-2599
my _ work	1357
my _ •	-1982
my account	-2628
my arm	5879
my arms	8182
my attempt	-1230
my aunt	-1331
my birthday	-1668
my body	2127
my boss	-1986
my boyfriend	-6659
my brains	1481
my car	2937
my church	-1684
my counselor	-1599
my data	-2337
my daughter	2248
my death	2514
my depression	-2111
my doctor	2553
my dog	2624
my door	3008
my drafts	-1361
my ex	-2532
my exam	-1595
my family	3525
my fault	1871
my fear	-1650
my first	-1810
my friend	-1766
my friends	2426
my girlfriend	1361
my grandfather	-1220
my grandmother	-1296
my group	-1340
my hand	1351
my head	4266
my husband	2441
my job	-2992
my last	1702
my leg	5798
my legs	1819
my little	2023
my marriage	-2951
my mood	-1585
my mother	-2746
my mum	3851
my new	-1211
my nudes	6767
my old	1211
my own	3953
my parents	2526
my passport	1420
my phone	5134
my plan	3973
my post	-1715
my profile	-1759
my relationships	-1896
my roommate	4471
my scars	2729
my skin	2638
my social	-1415
my stepdad	1879
my stepfather	4118
my story	-2081
my team	-1731
my therapist	1407
my thighs	1924
my thoughts	-1477
my throat	2692
my wife	3712
my will	2996
my work	2174
my •	-1798
myse*	10052
myself	10052
myself $	2794
myself _ be	1478
myself _ day	-1210
myself _ i	2227
myself _ it	3044
myself _ my	2905
myself _ the	3845
myself _ to	-2972
myself _ when	1242
myself anymore	-1985
myself is	1451
myself long	-2196
myself not	-2436
myself on	3620
myself that	-2205
myself to	-1415
myself when	2015
myself why	-1865
myself with	2418
na	2133
nach*	-1670
nacht	2123
nadie	4308
nadie _ $	3363
nadie _ sabe	1790
nadie lo	1790
name	-1965
name $	-1934
name _ $	-1377
name _ my	2648
name in	2648
namorado	1657
namorado me	1376
nao	5964
nao _ $	1950
nao _ mais	6352
nao _ sentido	1785
nao _ viver	3302
nao aguento	1306
nao me	-1452
nao vejo	1785
ne	3498
ne _ $	2159
ne _ a	1520
ne _ me	1696
ne _ pas	-2089
ne _ rien	2753
ne dors	-1328
ne m	-1274
ne me	-2267
ne plus	2014
ne vaut	2453
ne veux	1630
need	-4133
need _ it	1395
need _ someone	1438
need _ to	-1722
need a	-2166
need it	1463
need to	-2109
need*	1974
needles	1199
needs	-1542
nehm*	1585
nehmen	1585
nehmen $	1585
neig*	2513
neighbor	2518
nerv*	-3091
nervous	-3091
never	-3251
never _ $	2762
never _ again	-1331
never _ and	-1933
never _ be	4057
never _ born	1388
never _ but	-2270
never _ him	-1495
never _ i	-1882
never _ me	-4382
never _ this	1660
never _ to	3580
never _ up	3185
never _ wake	1254
never born	3124
never call	-1524
never go	-1346
never have	2073
never met	-1596
never said	-1885
never wake	1874
new	-2392
new boyfriend	1312
new girlfriend	-1276
new ones	2695
next	3696
next _ head	1502
next _ my	3492
next month	-1364
next to	3474
nice	2878
nice _ $	3819
nicht _ $	1726
nicht _ bin	-2774
nicht _ da	1622
nicht _ ich	2138
nicht _ leben	2401
nicht _ sein	1259
nicht auf	2163
nicht mehr	3198
nigh*	-4863
night	4369
night _ $	-2304
night _ i	2246
night _ it	-1339
night _ my	1750
night _ the	1722
night after	1459
nightmare	-1838
nightmares	-3367
nightmares _ being	-1449
ning*	1205
ninguem	1205
no	3976
no _ am	-2657
no _ con	2212
no _ do	-1343
no _ escribas	-1266
no _ i	-1224
no _ is	-1291
no _ mas	7293
no _ me	3305
no _ not	-2771
no _ of	2511
no _ que	-1465
no _ sentido	4737
no _ sin	1810
no _ to	-2680
no _ veo	2244
no _ vivir	3880
no _ would	1232
no answer	-1426
no contact	-5392
no despertara	3867
no existir	2876
no i	-2848
no me	-5903
no more	-2081
no one	1526
no puedo	2865
no quiero	8012
no se	-2081
no tengo	3692
nobo*	3535
nobody	3535
nobody _ me	-3461
nobody can	1388
nobody is	-1339
nobody knows	2498
not	7035
not _ am	1720
not _ and	-2611
not _ another	1903
not _ anymore	-2065
not _ anyone	1367
not _ back	2806
not _ be	3667
not _ because	4647
not _ being	4374
not _ crying	-2089
not _ die	3292
not _ enough	-3482
not _ exist	3003
not _ family	1297
not _ following	1393
not _ have	4073
not _ her	-2207
not _ here	1739
not _ how	-1587
not _ hurting	3718
not _ i	4680
not _ if	3103
not _ imagining	4125
not _ in	-1683
not _ just	1846
not _ like	3294
not _ live	3037
not _ living	4307
not _ me	4244
not _ my	-1440
not _ myself	1632
not _ nobody	1221
not _ of	-3318
not _ over	-1854
not _ people	-1785
not _ she	-1834
not _ since	-2459
not _ suicidal	-1504
not _ talk	-1934
not _ tell	1484
not _ text	-1994
not _ thinking	-1510
not _ to	3278
not _ type	-2078
not _ up	1973
not _ want	1386
not _ way	1494
not _ well	-1339
not _ when	-2118
not _ where	1273
not _ why	2854
not _ with	-1244
not _ write	-1362
not _ you	-2792
not a	-1695
not allowed	3464
not answering	1708
not approve	-1212
not ask	3641
not be	1954
not been	-1920
not being	-1261
not belong	1357
not care	1211
not come	2370
not do	-1399
not done	-1206
not eat	-1303
not exist	3056
not feel	1508
not fight	1618
not get	-3892
not give	1572
not go	2061
not good	-1398
not have	1395
not in	-1485
not it	1701
not know	2175
not leave	1692
not let	3258
not live	-1250
not mind	1556
not need	2345
not pick	-2132
not plan	1410
not promise	3395
not rape	1517
not ready	-1465
not see	8691
not sleep	-4521
not stop	1779
not talk	-2227
not tell	2305
not text	-1200
not the	-2627
not there	1278
not think	-3631
not to	-2611
not understand	-1521
not wait	1331
not wake	4760
not want	4296
not work	1851
not worry	-1359
not worth	3277
note	1275
noth*	2500
nothing	2500
nothing $	-1367
nothing _ $	-3206
nothing _ for	2318
nothing _ from	1560
nothing _ here	1237
nothing _ live	2210
nothing _ me	1737
nothing interests	-1779
nothing left	2024
nothing to	2696
noticed	1482
noticed $	1482
notifications	-1262
novia	-1592
novio	5500
novio _ $	3867
novio me	5411
novo	1823
novo $	1996
now	-5419
now $	3776
now _ do	-1756
now _ is	1995
now _ it	-2012
now _ me	-2996
now _ to	-1456
now _ want	-1285
now and	-2897
now i	-3512
nudes	6767
nudes $	4676
nudes _ i	1380
nudes if	1380
nuevo	2348
nuevo novio	2429
numb $	1289
number	-2088
numbers	2311
numbers $	2311
nur	-4407
nur _ $	-2764
nur traurig	-2764
o	-4163
o _ $	-2121
of	2401
of _ $	-2554
of _ accident	2278
of _ alive	3969
of _ all	2035
of _ alone	-2274
of _ and	-5657
of _ because	-1472
of _ being	-2137
of _ comes	-1379
of _ cuts	1708
of _ die	2086
of _ ex	3879
of _ for	-1271
of _ hands	-1252
of _ he	3879
of _ her	-1243
of _ husband	4714
of _ i	2188
of _ it	3948
of _ kids	1826
of _ lol	-1373
of _ now	-2305
of _ people	2088
of _ said	1259
of _ says	-1207
of _ she	-2031
of _ the	7500
of _ to	-1968
of _ we	-1345
of _ wheel	1807
of _ when	3406
of _ who	1889
of a	-1784
of cutting	1969
of ending	2185
of it	-2068
of life	-3264
of living	2591
of losing	-2147
of me	2085
of my	2140
of myself	-1975
of people	-2291
of pills	5027
of stabbing	1301
of the	2698
of this	2683
of ways	1510
of what	3847
of wish	3325
off	2870
off _ $	1682
off _ my	-1594
off myself	1459
off without	-1528
often	-2727
ohne	2303
oi	-1703
ojala	3484
ok	-5649
ok $	-2742
old $	1913
old _ $	-2184
old _ and	-1382
on	1553
on $	-1772
on _ $	2348
on _ and	1868
on _ boyfriend	-2080
on _ car	2073
on _ her	1287
on _ if	1246
on _ is	1639
on _ lol	-1357
on _ own	-1327
on _ so	2201
on _ table	1578
on _ today	1306
on _ when	1571
on and	-2166
on he	1634
on instagram	-1215
on it	1403
on purpose	3427
on sunday	2434
on the	4507
on weekends	-1356
one	-3709
one _ $	-3237
one _ and	-1990
one _ from	3931
one _ i	-2105
one _ it	1420
one _ me	2036
one _ not	-1808
one _ time	-1396
one _ to	-1207
one _ will	1518
one _ word	4084
one who	-1534
ones	2695
onio*	-1448
onions	-1448
onli*	-2082
online	-2082
only	8671
only _ have	1237
only _ helps	1715
only _ i	4360
only _ left	1467
only _ me	1795
only _ that	2676
only _ to	2075
only thing	3851
open	4195
open _ $	3004
or	1385
or _ $	3750
or _ and	-2189
or _ her	-1709
or _ my	3158
or _ will	-1596
or i	1697
or just	-2163
other	-1199
other _ and	-1205
other _ i	-1469
other people	2366
other women	-1715
otra vez	2470
our _ and	2233
our _ i	1279
our chat	-1361
our friends	1475
our son	1476
out	-2348
out $	6296
out _ $	-4713
out _ a	1450
out _ friends	-1226
out _ have	2583
out _ i	1843
out _ life	2579
out _ my	-1863
out _ this	2133
out and	-2786
out that	2463
out to	-3466
outl*	1218
outs*	5541
outside	5541
outside _ $	1371
outside _ the	2646
over	1434
over $	6757
over _ $	-3863
over _ of	-1482
over _ •	1496
over a	-2302
over and	1272
over her	-1371
over it	-1711
over my	1274
over text	1215
over the	-1731
over there	-1723
over*	5977
overdosed	1612
overdosing	3296
own	1945
own $	-1239
own _ because	1267
own _ of	1267
own life	2002
oxyg*	2409
oxygen	2409
page	-2889
page $	-1349
pai	-1316
pain	-2068
pain _ $	-1735
pain _ stop	-2550
pain to	-3213
pain*	3874
painful	3003
panic	-1981
pape*	-1204
para	4164
para _ $	5874
para _ y	1666
para ela	-1263
para ele	-1752
para eu	-1844
para*	2091
pare*	2352
parents	1992
parents $	2004
parents _ approve	-1212
parents _ me	1292
parents _ the	-3033
parents would	1197
parking _ $	1384
parks	1456
parl*	-1793
parle	-1328
parle _ $	-2068
parler	-1756
parler $	-1256
paro	-1456
paro de	-1456
part	1238
part _ me	2982
part of	1238
part*	1842
partie	1527
partner controls	1409
party	-3480
party $	-3424
pas	-4099
pas $	-1663
pass*	-2366
passed	-3399
passed _ and	-1794
passed _ i	-2420
passed away	-1715
passport _ $	1677
passwords	1770
past my	1959
past*	3094
pastillas	3094
pathetic _ $	1336
pause	-2059
pay	2267
peac*	3709
peace	-1636
peace $	-1206
peace _ $	-2013
peaceful	3709
peaceful _ this	3737
peaceful _ to	2415
peaceful compared	2415
pega	4618
pelo	2553
pelo _ $	2662
pens*	12341
pensando	5735
pensando _ de	1662
pensando _ quitarme	2130
pensando _ suicidio	1959
pensando em	2744
pensando en	2683
pense	3623
pense _ me	1397
pense a	1397
peop*	-3084
people	-3084
people _ $	4471
people _ animals	-1469
people _ die	1889
people _ hands	-1252
people _ my	-3423
people _ shake	-1252
people _ young	1889
people like	1810
people my	-1252
perd*	2071
perdon	2165
perm*	-2413
permanent	-2811
pero	-1397
pers*	2204
persegue	2551
persegue $	2009
person	-2529
person $	-1873
person _ $	-1813
person _ want	1762
peur _ rentrer	1698
phone	-1408
phone _ hope	-1235
phone _ i	-1933
phone _ it	-2044
phone _ me	1545
phone _ my	1237
phone buzzes	-1235
phot*	1199
photo	-1264
photo $	-1349
photos	1248
photos _ $	1734
phys*	3656
physically	3380
pic	1334
pick	-1237
pick _ $	-2315
pick up	-2974
pick*	3323
picked	2779
pict*	-2658
picture	-2058
pien*	3405
pienso	3405
pienso _ todos	2497
pienso en	2801
pill*	-1349
pillow	-1349
pillow $	-1331
pills	11507
pills $	2023
pills _ $	2129
pills _ up	1440
pills and	2563
pills are	1778
pizza	-2570
place $	-1281
place now	1295
plan	8127
plan _ here	1410
plan and	4108
plan was	2680
plan*	4834
planning	6105
plants	-2187
plat*	1580
plate	1378
play*	-1381
please	-3930
please $	-3209
please _ mum	3403
please _ my	3199
please tell	4287
pleu*	-2417
pleure	-2197
plus	4608
plus $	-3260
plus _ $	5820
plus _ de	2075
plus _ vivre	1931
plus de	3455
point	6729
point _ alive	1889
point _ living	2165
point in	1670
point of	2940
pois*	1196
police _ me	1362
poor	-2224
por	-2653
por favor	-1365
por la	2830
por que	-1323
poss*	-1877
post	1950
post _ nudes	2714
post my	2714
posted	1352
posts _ $	1195
pray	1687
preg*	-3300
pregnant	-1673
prep*	1546
press	1364
pret*	4850
pretending	2573
pretty	2331
priv*	2071
private	2071
private _ my	1214
probably	1763
problem	-2791
proc*	-1425
prof*	-5741
profile	-5235
profile $	-1549
profile _ $	-2521
prog*	-1527
prom*	-1441
promise _ be	2855
promised	-1482
prop*	4188
proposito	2457
proud	-3157
proud _ $	-2712
publ*	5433
puedo	2716
puedo _ $	1765
puedo _ con	1529
puedo _ de	1656
puedo mas	6165
pull	1807
pull _ $	1695
pull _ trigger	1370
pull the	1370
punc*	1854
punches _ next	1502
punches _ wall	1502
punches the	1502
punching	1329
puni*	3526
punish	1686
purp*	3913
purpose	3913
purpose $	1398
push*	4200
pushed	2583
pushes	1903
pushes _ around	1616
pushes me	1616
put	1785
put _ in	2478
put _ on	2046
put _ the	1345
put a	3164
put him	1401
quand	2799
quar*	2422
que	1365
que _ $	-3313
que _ a	4563
que _ adelante	-1790
que _ amo	-1801
que _ de	-1281
que _ matar	1697
que _ me	-3332
que _ no	1759
que _ que	-2146
que _ se	3769
que ele	-1348
que eu	-1832
que je	-1895
que la	-1810
que lo	2624
que me	-2366
que mi	2766
que no	1279
que vai	3776
que you	1759
queb*	2826
quer*	7585
queria	7585
queria _ $	5467
queria _ me	-1816
quero	8769
quero _ $	6684
quero _ mundo	3094
quero _ viver	1799
quero me	1624
quero sumir	4505
quie*	11250
quiere	4693
quiere _ $	3501
quiero	6199
quiero _ $	8631
quiero _ con	-1702
quiero _ estoy	-2237
quiero _ lo	1768
quiero _ mas	1853
quiero _ me	-2244
quiero _ mi	-2468
quiero _ no	4045
quiero _ que	-2571
quiero _ you	3261
quiero decirle	-1531
quiero matarme	4045
quiero que	-2696
quiero terminar	-2351
quiero vivir	2462
quiet	-1734
quis	-1351
quis*	4782
quisiera	4782
quit	-2977
quit*	-2875
quitarme	2130
quitte	-3492
quitte _ et	-1845
quittee	-1221
quittee _ $	-1437
quoi	-1226
raci*	-1317
racing	-1317
raised	-1269
raises	2417
raises _ hand	2417
raises his	2417
raiva	2172
rang	-2236
rape	1517
rape _ we	1517
rape because	1517
raped	4406
raped _ my	2057
raped by	2057
raped me	2349
rates	-1960
rath*	4309
rather	4309
rather _ $	1879
rather be	3247
rather not	2619
razor	2890
reac*	-5504
reach	-4796
reach _ $	-1729
reach out	-4126
reached	-4043
reached _ $	-1543
reached _ to	-1583
reached out	-3787
read	-3013
reads	3646
reads _ i	2507
reads _ messages	1585
reads _ my	1585
reads all	1585
reads this	2507
ready	6981
ready $	1589
ready _ check	2529
ready _ it	2794
ready to	5269
real	4156
real $	1738
real*	1421
really	2773
really _ $	-1222
reas*	1395
reason	2697
reason _ alive	1442
reason _ be	-2041
reason _ get	1504
reason _ stay	1866
reason _ up	1494
reason to	1524
reco*	-4102
recovered	-3414
recovered from	-3414
regi*	-1516
registrar	-1360
regr*	-3581
regret	-1816
rehe*	1512
rehearsing	1512
reje*	-1681
reject	-1684
reject _ $	-1684
reject me	-1684
rela*	-3001
relapsed	6149
relationship	-2702
relationship $	-1964
relationship _ and	-2377
relationship _ not	1200
relationship and	1200
relationships	-1896
rema*	2075
reme*	1881
remi*	-2361
remo*	-2457
remove	-1410
rent*	1698
rentrer	1698
replied $	2142
replies	1357
reply	-4721
reply to	-1813
repo*	-3328
reponds	-1336
requ*	-1250
request	-1250
rese*	2262
researching	2262
resi*	-1350
resp*	-7228
respondi	-2447
respondi $	-2087
rest	1210
rest _ life	-1940
rest _ my	-2109
reve*	2098
reveiller	2803
reveiller $	1696
revo*	-1609
revoir	-1609
revoir $	-1305
rien	2551
right	1688
right _ $	4423
right _ in	1459
right back	1835
right now	1464
ring	-3944
ring $	-1769
ritze	2001
ritze mich	2001
rome	-1503
rome $	-1503
romp*	1589
romper	1715
room	6303
room $	5573
room _ $	-1608
room _ and	1274
room*	3846
roommate	4301
roommate is	1406
rope	6163
rout*	-1200
router	-1200
router $	-1200
ruhe	-1772
ruin*	-1440
run	1687
run _ $	3217
runn*	1776
running	1776
running _ $	2823
runs	2200
s _ her	3026
s _ hits	2477
s _ i	-1240
s _ is	-1753
s _ keeps	-1497
s _ me	1292
s boyfriend	2258
s death	-3574
s ex	-1497
s husband	2794
s new	1881
s temper	1267
sa	-1339
sabe	1723
sabe $	1790
sad	-5209
sad $	-3939
sad but	-1358
sagen	-1412
sagt	2301
said	-3467
said $	-2649
said _ $	-2645
said _ my	1353
said _ was	-2029
said _ will	2998
said goodbye	1676
said he	1465
said i	-2012
said she	2605
said that	2178
sala*	-1391
salary	-1391
same	-3532
same _ $	-1929
sang*	5332
sans	2122
sans _ $	2122
sat _ the	-1270
satu*	-1364
saturday	-1364
saving	1466
saw	-5149
saw _ $	-2676
say	-8735
say $	-3902
say _ $	-1393
say _ things	-1464
say _ to	-2083
say no	2937
sayi*	5625
saying	5625
saying _ and	1873
saying _ wants	1236
saying she	1468
says	3027
says _ $	1253
says _ am	-1941
says _ is	2671
says _ it	1409
says _ me	-2189
says _ not	1387
says _ should	-1427
says _ to	1527
says _ •	3356
says i	-2577
says it	1296
says sorry	1253
says •	3356
scar*	3821
scared	-1997
scared _ alone	-1639
scared _ being	-1514
scared _ i	2537
scared _ losing	-2147
scared _ my	-2121
scared _ tell	-1765
scared _ what	2302
scared i	1918
scared of	-2027
scared to	-1950
scares	1229
scares me	1229
scarifie	1967
scarifie depuis	1967
scars	6684
scars _ my	2888
scars from	2274
scary	-1303
scene	-1514
scha*	-1272
schl*	4300
schlafen	-2040
schlafen $	-1399
schlagt	5693
schlagt _ $	2271
schlagt mich	5161
scho*	-4053
school	-4053
school $	-2547
school _ i	-1462
school and	-2555
schr*	-5042
schreib	-1394
schreiben	-2628
schreiben $	-2521
schu*	-1507
scra*	6901
scratched	2213
scratches	4405
scratches _ •	3422
scratches and	3422
scream $	-1499
scream _ $	2559
screams	1330
screams _ me	1330
screams at	1330
screen	-1289
se	5420
se _ $	4201
se _ los	-1428
se _ nao	1617
se _ terminar	1651
se eu	4722
se fue	-2565
se llevo	-1428
se matar	4502
se quiere	2600
see _ $	-1251
see _ at	2138
see _ friends	1376
see _ future	1279
see _ go	-1372
see _ i	1429
see _ is	-1275
see _ more	-3280
see _ movie	-1796
see _ should	3210
see _ together	1618
see _ way	2537
see a	-2015
see her	-1975
see how	-1241
see it	-1469
see me	-3106
see myself	1241
see the	2275
see them	1432
see why	3210
seei*	-1840
seeing	-1840
sees	-3411
sees _ $	-3345
sees me	-1586
segu*	3983
seguir	4411
seguir $	3301
seguir _ frente	-1709
seguir em	-1709
sehe	1304
sehe _ mehr	1304
sehe _ sinn	1304
sehe keinen	1304
sehen	-2466
sehen $	-2197
sein	1398
sein $	3210
sein _ $	-1372
sein profile	-1341
seine	-2538
seine _ $	-1679
seit	2159
seit _ $	1803
seit _ trennung	2326
seit der	2326
selb*	8436
selbst	3465
selbstmord	4971
selbstmord $	4971
self	8359
self _ $	1461
self _ and	-3470
self _ is	2285
self _ since	3367
self esteem	-2862
self harm	3927
self harmed	1344
self harming	2735
self harms	1696
sell	-1830
sem	3011
sem _ $	2565
sema*	-2022
semana	-1490
send	-3424
send $	-1993
send _ to	2124
send the	1311
send*	-1913
sending	-1913
sending _ $	-1404
sends	2472
sends me	2472
sens _ $	-1868
sent	-3379
sent*	9321
sentido	6522
sentido _ $	3528
sentido _ seguir	1526
sentido _ viva	1830
sentido a	2244
seri*	4394
seria	2465
serie	-1406
seriously	5561
sers	1637
ses	-1316
set	1780
sex	3745
share	3207
share _ friends	1396
share _ private	2337
she _ $	-1675
she _ back	2424
she _ being	-1832
she _ cutting	1373
she _ die	2396
she _ drunk	1700
she _ end	1384
she _ for	2294
she _ gone	1443
she _ him	4171
she _ kill	2061
she _ last	-1329
she _ me	-4748
she _ my	-3163
she _ not	1313
she _ on	-2927
she _ she	1533
she _ so	1471
she _ texted	2025
she _ the	-1752
she _ tonight	-1861
she _ with	1889
she _ •	1473
she calls	-1882
she comes	4163
she died	-1367
she had	1684
she is	-1382
she just	1798
she lives	1344
she loves	1266
she posts	1402
she says	-2512
she scratches	2351
she threatened	-1662
she throws	1728
she told	-2289
she took	2000
she wants	2824
she was	-1293
she will	2617
shock	-1635
shoot	3035
shoot _ $	1370
shoot me	1415
shop	-1328
shot	-2802
should _ alive	1497
should _ at	1993
should _ died	4617
should _ go	-1310
should _ in	1622
should _ it	-2828
should _ or	3665
should _ said	-1257
should _ to	-1727
should _ up	-1592
should _ •	4118
should be	2354
should give	-1356
should have	3367
should i	-2658
should never	-1228
show	-2550
show me	-1664
show*	1219
showing	2312
showing _ at	1784
showing _ my	2576
showing up	2312
si	3271
si _ $	1432
si _ me	1258
si no	1811
sich	4574
sich _ $	3321
sich _ ich	2253
sich umbringen	2722
sick	-1746
sie	-1406
sie _ $	-1834
sie _ mich	1318
sie _ sich	2163
sie hat	-1508
sien*	-1816
siento	-1816
siento _ me	1279
sign	-1228
sile*	-3098
silent	-1747
silent for	-1212
simp*	2742
simple	1519
simply	1223
sin	6320
sin _ $	4316
sin el	3211
sin mi	4068
since	1539
since _ $	2250
since _ baby	-1543
since _ breakup	2181
since _ divorce	1807
since _ i	1496
since _ my	-2289
since _ s	-1240
since _ school	-1290
since _ was	1779
since he	1793
since i	1244
since the	1615
sinn	2214
sinn mehr	2214
sinto	-2476
sinto _ $	-1280
sist*	1326
sister _ herself	1843
sister _ husband	2794
sister _ me	-2140
sister _ on	2109
sister s	2563
sit	-1677
sitt*	2431
sitting	2431
sitting _ my	1573
sitting in	1573
six	-1739
sixt*	1907
sixteen	1907
skin	2623
slap*	4515
slapped	4515
slapped _ and	3309
slapped me	3379
slaps	3860
slaps _ in	1645
slaps _ when	1904
slaps me	2635
slee*	1930
sleep _ him	3492
sleep _ never	1316
sleep _ night	-1603
sleep and	1643
sleep with	3185
sleeves	2356
sleeves _ $	2356
slept	2001
slide	3234
small	-1875
smash	4237
smash _ face	4237
smash _ in	4237
smok*	-1239
smoking	-1239
snoo*	-1295
snooze	-1295
so	2229
so _ am	2748
so _ at	-1569
so _ being	1814
so _ do	-1429
so _ hurts	2936
so _ just	1227
so _ last	-1564
so _ leaving	-1275
so _ now	1543
so _ of	1473
so _ right	1543
so _ that	1879
so _ the	-1698
so _ want	1242
so _ would	2465
so bad	1890
so much	-1560
so strong	1301
so stupid	2433
so that	2823
so tired	3211
so who	2188
soci*	-1825
social	-1764
social _ dead	-1415
social _ is	-1415
social life	-1415
soeur	1827
soeur _ mourir	3570
soir	1739
soir $	1739
soll	-3352
soll _ $	-1207
soll ich	-2948
solo	-2787
solo _ $	-2674
solo _ triste	-2674
solo estoy	-2674
some	2309
some _ i	2702
some _ my	3729
some _ on	2530
some days	2702
some*	4535
somebody	1712
somebody _ going	2438
somebody _ to	2438
someone	-1802
someone $	1491
someone _ $	-2950
someone _ dated	1608
someone _ is	2238
someone _ me	-1814
someone else	-2214
someone i	1608
someone new	-1499
someone to	-2623
something $	-3217
something _ $	2274
something _ me	1392
something _ to	2620
sometimes	5340
sometimes _ hits	-1604
sometimes _ i	1261
sometimes _ that	2779
sometimes i	5386
son	-1598
son $	1705
son _ $	1631
son _ i	-2621
son s	3466
song	-3466
soon	3702
soon $	1826
soon*	-1751
sooner	-1743
sorry	-6298
sorry $	1907
sorry _ i	-1390
sorry _ last	-1500
sorry _ night	-1347
sorry about	-1372
sorry for	-1635
sorry i	-2358
soun*	5635
sounds	2358
sounds peaceful	2646
space	1432
space and	1617
speak	-2192
speak _ front	-1252
speak _ of	-1252
speak in	-1380
spell	-2032
spid*	-1395
spider	-1395
spider _ $	-1395
split	-1252
spring	-1834
spring and	-1832
springen	2502
springen $	2502
stab	5609
stab _ $	5609
stab him	5609
stab*	3370
stabbing	4158
stabbing _ in	2856
stal*	5825
stalked	1590
stalked by	1757
stalking	4095
stan*	3122
stand	2442
standing	3418
star*	5917
start	-2047
start _ $	-1546
started	3666
started _ again	1744
started _ my	3087
started burning	1263
started giving	1714
starting	-1373
starve	2232
stay alive	1817
step*	7167
stepdad	1879
stepfather	4118
ster*	4214
sterben	4214
sterben $	4214
stick	1806
stick _ $	1413
still _ $	2676
still _ to	2825
still alive	2342
still have	1632
still love	-2620
still think	1299
stim*	-1896
stood	2656
stood _ for	1324
stop _ about	-2232
stop _ her	-1281
stop _ him	2492
stop _ hurting	3510
stop _ it	-2242
stop _ my	-1939
stop _ myself	1670
stop _ of	2771
stop _ the	1245
stop _ thoughts	2876
stop being	-1371
stop cutting	2977
stop existing	2507
stop following	1393
stop having	2286
stop imagining	4125
stop thinking	-2348
stops	2736
stops _ from	2096
stops me	2736
stor*	-2717
stories	-2361
stories $	-1480
story	-3447
story $	-1271
stove	-2089
stra*	1718
stranger	-1288
strangled	1795
stru*	-1360
struggling	-1895
struggling with	-1873
stuck	-1804
stuff $	-1923
stuff and	1454
stupid $	1794
su	-2974
su _ $	-2309
su _ novio	2429
su casa	-1300
su nuevo	2429
such	-1916
suff*	-3186
suffering	-2555
suffering $	-2555
suic*	30312
suicidal	6857
suicidal _ $	1839
suicidal _ am	2329
suicidal _ and	1505
suicidal _ i	4838
suicidal _ just	-1562
suicidal _ since	1198
suicidal and	3593
suicidal ideation	1500
suicidarme	3590
suicidarme $	3590
suicidarse	1507
suicidarse $	1507
suicidas	1751
suicide	9366
suicide $	2805
suicide _ $	4970
suicide _ time	1695
suicide every	1659
suicide is	-1464
suicider	2178
suicidio	3331
suicidio $	1959
suit	1705
suiz*	1803
suizidgedanken	1803
suizidgedanken _ der	1803
suizidgedanken _ trennung	1803
suizidgedanken seit	1803
sumir	4505
sumir _ $	3094
sumir _ mundo	3094
sund*	1870
sunday	2166
sunday $	2341
sure	1455
surv*	-2536
survive	-2352
survive _ $	-1355
survived	-1302
survived _ in	-1254
sus	-1843
sus _ $	-1480
swal*	4364
swea*	-2434
swear	4746
swear _ will	3613
swear i	3638
swear to	2558
sweating	-2434
sweating $	-2434
tabl*	4012
table _ for	1626
take	5009
take _ $	2543
take _ for	-1206
take _ life	2897
take _ own	2041
take _ to	-1395
take a	-2275
take it	-1487
take me	4871
take my	1857
take to	1223
take up	1285
takes	2184
takes $	1312
takes my	1592
taking the	-1375
talk	-12127
talk _ $	-3761
talk _ her	-1562
talk _ me	-2515
talk _ the	-1528
talk about	-2573
talk it	-2778
talk to	-4450
talk*	-4231
talking	-3747
talking _ $	-1201
talking to	-3063
talks _ $	1548
talks about	2932
talks to	-1654
tbh	4257
tbh $	3490
te _ que	2348
teac*	1576
teacher	1576
teacher that	2138
team	-2473
teen*	-1933
tell	-3605
tell $	1995
tell _ $	-1307
tell _ it	-1412
tell _ that	-2685
tell _ we	1376
tell anyone	2711
tell her	-2864
tell him	-1979
tell me	-2818
tell*	-1838
telling _ i	-1238
telling _ to	1350
temp*	-2648
temper	2148
tempo	-1667
tempo $	-1611
temporary	-2736
tempted	-1243
ten	-3008
ten years	-1550
tengo	7978
tengo _ de	2756
tengo _ para	3787
tengo _ seguir	1589
tengo ganas	3377
tengo miedo	1303
tengo que	-1666
tenho	6266
tenho _ de	2135
tenho _ dele	1338
tenho medo	2551
tenho vontade	2135
tent*	2229
tentei	1606
tentei _ matar	1606
tentei me	1606
ter	2682
ter _ $	2121
term*	1765
terminal	5170
terminar $	1651
terminar con	-2351
terminei	-1378
terminei com	-1378
terr*	-2878
terrible	-1850
terrified _ what	1548
text	-12469
text $	-1831
text _ $	-3989
text _ ex	-1467
text _ has	1357
text _ i	-3141
text _ when	-1354
text _ •	1531
text her	-1684
text him	-3437
text me	-2026
text my	-1548
text*	-10539
texted	-5682
texted _ $	-1272
texted _ i	-1296
texted _ she	2183
texted me	-1962
texting	-4802
texting _ $	-2594
texting _ and	-1297
texting me	-1695
texts	-5851
texts _ and	-1211
texts me	-2032
than	5069
than _ $	2850
than _ this	1798
than this	1590
than*	-2858
thank	1353
thank _ for	1528
thank you	2128
thanks	-2593
thanks $	-1293
thanks _ the	1459
that	-3167
that $	-2977
that _ $	6628
that _ a	6068
that _ am	1924
that _ an	1765
that _ and	3874
that _ but	-2110
that _ could	-2676
that _ fine	1577
that _ going	1521
that _ have	3802
that _ his	-1526
that _ hurts	1620
that _ in	-2490
that _ it	2866
that _ left	-2092
that _ made	1547
that _ me	-2461
that _ my	1910
that _ never	-1632
that _ should	-2343
that _ someone	1472
that _ still	-1618
that _ to	2469
that _ will	-6659
that _ with	-1864
that _ would	2872
that guy	2593
that he	-2552
that helps	1383
that i	2029
that if	1767
that it	2452
that makes	1290
that my	-3615
that she	1617
that song	-1304
that spider	-1395
that way	2165
the _ $	-1682
the _ a	1359
the _ about	-1837
the _ again	4724
the _ all	-1549
the _ already	1268
the _ always	-2265
the _ and	-3004
the _ are	1618
the _ at	-3124
the _ back	1795
the _ but	-1299
the _ cut	2994
the _ day	-2232
the _ every	-2001
the _ gave	-2309
the _ goes	2439
the _ going	1221
the _ had	3585
the _ he	-1586
the _ i	8663
the _ is	3170
the _ keep	1197
the _ left	1770
the _ like	-2523
the _ living	2165
the _ makes	1759
the _ me	2310
the _ next	3197
the _ night	-1249
the _ of	-4784
the _ on	-2903
the _ person	-1494
the _ school	-1213
the _ so	-1532
the _ someone	-1278
the _ stay	1442
the _ stop	-1978
the _ thanks	1593
the _ the	-2541
the _ thing	2458
the _ think	1311
the _ time	1935
the _ to	9844
the _ today	2126
the _ twice	3150
the _ way	4458
the _ who	-1748
the _ with	2752
the accident	1369
the baby	-2013
the bathroom	4374
the blade	3856
the cat	-1667
the check	-1464
the cops	1965
the day	-1379
the divorce	2896
the doctor	-1979
the dog	-2114
the door	3775
the end	-1675
the first	2655
the ground	2841
the guilt	-2043
the gun	2066
the guy	2528
the highway	-1446
the hospital	2334
the kitchen	1531
the knife	2035
the last	1637
the movie	-1537
the one	-1633
the only	7106
the pain	-2620
the party	-1835
the phone	-3680
the pills	1778
the point	3825
the reason	1395
the room	3228
the rope	2962
the same	-2802
the shop	-1313
the stove	-2089
the table	1578
the thoughts	1827
the time	-2452
the urge	3762
the wall	3920
the way	-3595
the weekend	-3080
the wheel	1279
the whole	1950
the window	1832
the world	3623
the •	-2209
them	1988
them $	-3522
them _ $	5313
them _ i	2071
them i	3031
then	-3132
then _ $	-4025
then _ again	-2471
then _ am	1484
then _ and	1236
then _ not	-2565
then _ to	-1529
then disappears	-2471
then i	-5024
then you	2342
ther*	-2564
therapist about	1747
therapy	-3026
therapy _ $	-1497
there	1970
there $	-2791
there _ can	1576
there _ i	1253
there _ my	-1436
there _ nothing	2729
there is	3160
these	2732
these _ thoughts	1624
these suicidal	1618
they _ $	3284
they _ be	1363
they _ not	1430
they _ the	-1217
they _ with	-1618
they are	2337
thig*	1924
thighs	1924
thin*	4104
thing	2184
thing _ helps	1715
thing i	3280
thing that	2676
things _ $	-3491
things _ when	1728
things at	1728
things i	-1519
things to	-1402
think	1872
think _ a	-1224
think _ be	1837
think _ death	1589
think _ have	-1265
think _ husband	-3337
think _ into	1701
think _ is	-3665
think _ killing	1295
think _ the	1441
think _ would	2856
think _ •	-1643
think about	10373
think i	-2855
think it	-2174
think of	-2256
thinking	3740
thinking _ $	2307
thinking _ a	1417
thinking _ ending	3064
thinking _ her	-1352
thinking _ him	-1810
thinking _ jumping	2426
thinking _ killing	3891
thinking _ last	-2593
thinking _ suicide	1459
thinking _ ways	1510
thinking _ what	-1239
thinking about	1915
thinking of	2904
third	1480
this $	1499
this _ $	-1291
this _ and	3357
this _ do	2265
this _ i	3169
this _ me	-3041
this _ to	-2056
this i	1683
this is	-1359
this life	6300
this morning	-1645
this point	1427
this relationship	-2254
this time	1873
this week	2279
this weekend	1439
this world	3077
this year	1203
those _ $	-1267
thou*	3933
thought about	1335
thoughts	4653
thoughts $	-1276
thoughts _ back	1525
thoughts _ i	-1463
thoughts _ my	6000
thoughts about	3939
thoughts are	1525
thoughts of	4888
thoughts since	1198
thre*	9760
threatened	2615
threatened to	1521
threatening	3707
threatening _ my	1515
threatening me	1704
threatening to	1625
threatens	2050
threatens to	1460
threats	3138
three _ $	-2087
three _ today	1402
threw	1383
threw _ at	2041
threw a	2041
thro*	1967
throat	3202
throat $	2046
through	-4258
through _ $	-2168
through _ it	1662
through it	-1229
throw	-1462
throws	2465
throws _ at	1728
throws _ me	1728
throws things	2081
thumb	-2906
thur*	1893
thursday	1893
ti	-1895
ti $	-1787
tied	2994
tiene	1968
tiene _ el	2255
till	3844
till _ $	2263
till it	2592
time	-1699
time _ $	3910
time _ buzzes	-1235
time _ he	-1955
time _ i	-1692
time _ my	-1873
time _ phone	-1235
time _ tried	2020
time _ weeks	1426
time ago	-2039
time and	-5024
time i	7362
time my	-1636
time no	-2417
time now	1760
time we	2037
times	2125
times _ the	1438
times in	1438
tirar	2512
tirar _ vida	2512
tired	1691
tired $	-2267
tired _ alive	2242
tired _ being	3522
tired of	3958
to	2365
to $	-4701
to _ $	1845
to _ a	-10211
to _ about	-2562
to _ after	2288
to _ again	-5226
to _ alive	3265
to _ alone	-1208
to _ am	-1977
to _ an	-1223
to _ and	-1554
to _ anymore	2291
to _ anything	-2097
to _ at	-2262
to _ bad	3263
to _ basically	2063
to _ blade	2521
to _ brains	1481
to _ breathing	1504
to _ car	1510
to _ contact	-1408
to _ de	3699
to _ dead	2140
to _ doctor	-1984
to _ dog	1890
to _ early	-1643
to _ em	1338
to _ ex	-2472
to _ existing	2507
to _ face	3242
to _ family	-1600
to _ for	5791
to _ fr	1868
to _ friends	-1874
to _ from	-1812
to _ front	-1494
to _ girl	-2143
to _ going	1481
to _ happy	-1790
to _ harm	3322
to _ head	1840
to _ heart	-1383
to _ her	-2619
to _ herself	2373
to _ himself	2533
to _ house	2945
to _ how	-1829
to _ hurt	3646
to _ husband	-2213
to _ i	2383
to _ if	1251
to _ in	-1281
to _ into	-2749
to _ is	2134
to _ it	5658
to _ just	-1238
to _ kids	1340
to _ last	2940
to _ life	2947
to _ like	-2853
to _ list	-1849
to _ live	-1754
to _ lol	4085
to _ long	-1307
to _ me	-8409
to _ mom	-1503
to _ most	2499
to _ never	1558
to _ no	-1371
to _ not	3458
to _ now	-3366
to _ nudes	3426
to _ one	-2951
to _ out	1305
to _ over	6550
to _ people	1863
to _ private	2337
to _ sex	2010
to _ she	-1967
to _ since	1966
to _ sleep	3758
to _ so	4179
to _ somebody	2510
to _ something	1441
to _ suicide	2456
to _ the	3195
to _ then	-1918
to _ there	-2554
to _ this	-1989
to _ time	1263
to _ to	-5857
to _ today	-2275
to _ tonight	1470
to _ twice	1267
to _ until	2722
to _ up	4322
to _ viver	3391
to _ way	2044
to _ what	-1459
to _ will	1597
to _ without	1932
to _ you	-2561
to _ •	-3486
to a	-4670
to all	1999
to ask	-3079
to be	-3141
to beat	2482
to blow	1819
to break	-1730
to call	-4567
to commit	1854
to cut	3392
to die	14270
to do	4514
to eat	3284
to end	5079
to exist	3003
to feel	-4428
to find	1608
to finish	1196
to get	1913
to give	1824
to go	2708
to god	3471
to grab	1482
to hear	-2465
to help	2456
to her	-6677
to him	-2126
to his	-4390
to hurt	6923
to it	3190
to jump	2287
to just	2197
to keep	3161
to kill	10632
to know	-1499
to learn	-1697
to leave	-1619
to live	7699
to look	-2232
to lose	-2386
to make	3311
to me	-12347
to meet	-2370
to murder	-3309
to my	2306
to myself	-3394
to not	2405
to off	1459
to pensando	1646
to people	-1437
to post	2714
to punish	1686
to reach	-3097
to reply	-1539
to run	2982
to say	-2875
to see	-7982
to self	3322
to share	2337
to sit	-1917
to sleep	5279
to smash	4237
to someone	1220
to speak	-1542
to stab	5609
to survive	-1303
to take	4567
to talk	-3838
to tell	-1239
to text	-7101
to this	4681
to wake	1677
to want	-2030
to watch	-1995
to write	-5212
to •	-3031
today	-4740
today $	-1326
today i	-2472
todo	2902
todo _ $	3058
todo _ noche	2372
todo _ que	-1745
todo dia	1724
todo esta	2372
todo lo	-1745
todo mundo	1720
todos	4821
todos _ $	2967
todos _ dias	2790
todos _ mejor	2064
todos _ sin	2064
todos estarian	2064
todos los	1843
toge*	-1399
together	-1399
toi	-1346
told	-2370
told _ does	1510
told _ he	2091
told _ teacher	2138
told _ that	-1546
told _ therapist	1726
told _ to	-2731
told him	-2059
told me	-3754
told my	-1453
told the	1198
told them	1417
tomo*	1891
tomorrow	1891
toni*	7117
tonight	7117
tonight _ $	1422
tonight _ am	3174
tonight _ my	2489
tonight _ the	2317
tonight _ want	-1609
tonight and	-1485
tonight i	3363
tonight is	2116
too	-3621
too $	1318
too _ $	-1752
too _ i	-1666
too many	1348
too much	-1954
took	8898
took _ $	-1487
took _ and	4487
took _ razor	2258
took _ to	1515
took a	2657
took me	-2892
took pills	1794
took the	2851
top	-2168
tot	2957
tot $	1377
touch	-2233
touched	-2954
touched me	-2954
touches	2831
touches me	2831
tous _ jours	1708
tout	3159
tout _ monde	2127
tout le	3109
town	-2890
town $	-1296
trac*	7444
tracks	3046
train	3054
train $	3138
trapped _ my	-1582
trapped in	-1734
trau*	-3480
traurig	-3448
traurig $	-2930
tren*	2235
trennung	2326
trennung $	1803
tres	-1983
tres _ $	-1574
tried	4058
tried _ end	1628
tried _ it	1628
tried _ me	-1754
tried i	2949
trigger $	1370
trin*	1689
trip	-1355
tris*	-6183
triste	-4512
triste $	-3090
trou*	-1880
trouble	-1880
trouble sleeping	-1278
truck	4073
trus*	-1387
trust	-5167
trust _ $	-2058
trust me	-2352
trusting	-1307
try to	1662
tu	-2003
tuer	4542
tuer $	4435
tuer _ je	-1580
tuer si	-1580
turn*	-1488
turned	-2238
turned _ $	-1913
turned out	-1757
turns	-1271
twel*	1244
twelve	1244
twen*	-3949
twenty	-2001
twenty years	-1667
twice	6291
twice $	2729
twice _ $	2088
twice _ week	1891
twice this	1891
two _ $	1967
two _ ago	3456
two _ i	1362
two months	-1256
type	-2931
type _ $	-2484
uber	-1359
uber _ $	-1342
uberlege	1756
ugh	-1198
ugly	-2179
ugly $	-1879
um	4562
um $	7298
uma	-1364
uma _ $	-1209
umbr*	3171
umbringen	3510
umbringen $	2928
umzu*	3209
umzubringen	3209
umzubringen $	1916
un	-2393
un _ $	-3279
un mensaje	-1295
unbl*	-2588
unblocked	-1406
und	1517
unde*	-3109
under	-1724
under _ $	-1677
under the	-1677
understand	-2270
understand why	-1370
une	-1725
une _ $	-2349
unsa*	1267
unsafe	1267
unsafe _ my	1267
unsafe _ own	1267
unsafe in	1267
until	11517
until _ bled	3715
until i	2502
until it	4639
until they	3585
up	2123
up $	3640
up _ $	-2107
up _ a	-3222
up _ and	-1420
up _ at	-1476
up _ girlfriend	-1642
up _ last	-1332
up _ many	2281
up _ me	-2280
up _ of	2571
up _ the	3209
up and	-1497
up at	1386
up his	1493
up how	2281
up to	1318
up with	-3474
urge	1747
urge _ $	-1398
urge _ cut	2994
urge _ is	4130
urge to	4740
urges	2641
urges to	2307
us	-4272
us $	-1884
us _ $	-1329
use	-2235
used _ be	-1961
used to	-2916
usel*	2350
useless	2350
va _ tuer	-3815
va a	3187
va me	-3815
vai	3429
vais	1916
vais _ $	2813
vais _ a	-1241
vais _ la	2566
vais lui	2567
vais me	1309
vaut	2453
vaut plus	2453
vejo	1785
vejo _ sentido	1785
vejo mais	1785
veo	2244
veo _ a	2244
veo _ seguir	1526
veo sentido	2244
ver	-2648
ver _ $	-2463
ver sus	-1308
verb*	3455
verbally	3455
verbally abusive	1664
verd*	4636
verdad	4636
verg*	-1963
verl*	-1291
verlassen	-4085
verlassen $	-4714
verm*	-2451
vermisse	-2358
vers*	1394
versucht	2094
veut	4246
veut _ $	4589
veut mourir	4589
veux _ $	5489
veux le	-2668
veux plus	1807
vez	2444
vez _ lo	1737
vida	4653
vida $	3738
vide	-1262
vide*	1949
video	1294
videos	1949
vie	4118
vie _ plus	3966
vie _ vaut	2453
vie ne	2453
view*	-1450
viewed	-1284
viewed my	-1284
viol*	2445
violent	2771
violent and	1551
viva	3070
viva $	3070
vive	1339
vive me	1339
viver	7998
viver $	7029
vivi*	2886
vivir	6601
vivir $	4989
vivir mas	1577
vivo	3957
vivre	5839
vivre $	5839
voce	-1662
voir	-2242
voir _ $	-1339
volt*	2873
voltei	3006
voltei _ cortar	3006
voltei _ me	3006
voltei a	3006
volvi	5732
volvi _ cortarme	3453
volvi a	5732
von _ getrennt	-1550
vont*	1973
vontade	1973
vontade de	1973
vor	5306
vor _ $	1879
vor _ ex	1492
vor meinem	2024
vou	2137
vou _ $	3048
vou _ a	3401
vou _ ele	2650
vou _ hoje	1257
vou _ matar	1880
vou _ para	-1445
vou ligar	-1212
vou matar	4281
vou me	1880
vou mudar	-1311
voud*	3465
voudrais	3465
voudrais _ plus	1458
voudrais ne	1458
voy	2507
voy _ $	3357
voy _ cambiar	-1213
voy _ matar	3521
voy a	2507
vuel*	1818
vuelve	1417
vuelve _ $	1417
wait	1253
wait _ $	1634
wait to	1434
wait*	1249
waiting	1796
waiting _ basically	2063
waiting _ die	2063
waiting to	2063
waits	1612
waits _ front	1643
waits _ of	1643
waits in	1643
wake	2577
wake _ $	4063
wake _ in	-1713
wake up	2664
waki*	2529
waking	2529
waking _ $	2529
waking up	2529
walk	3156
walk $	1570
walk _ the	1770
walk to	1726
walk*	2384
walked _ $	1656
walking	1935
wall	3464
wall _ my	1502
wall _ to	1502
wall next	1502
walls _ my	1383
walls and	1383
want	3828
want _ $	2837
want _ about	-1528
want _ and	2499
want _ anymore	3499
want _ ask	-1243
want _ be	3958
want _ blow	1819
want _ cut	2719
want _ dead	7275
want _ die	5717
want _ divorce	-1718
want _ exist	2795
want _ feel	-2811
want _ for	1554
want _ gone	-1429
want _ grab	1482
want _ happy	-1453
want _ her	1523
want _ his	-1331
want _ in	2226
want _ into	-2765
want _ kill	4620
want _ like	-2315
want _ live	3774
want _ lol	2720
want _ myself	2026
want _ out	-1925
want _ pain	-3124
want _ rest	2123
want _ say	-1338
want _ see	-4382
want _ sleep	2366
want _ so	1957
want _ talk	-2921
want _ the	3055
want _ to	-2808
want _ want	-1589
want a	-1912
want him	1983
want it	3974
want my	-2686
want out	4515
want to	3715
wanted	-2739
wanted _ be	2783
wanted to	-2377
wanting	2528
wanting to	2683
wants _ $	5160
wants _ back	-2031
wants _ die	5269
wants _ end	1384
wants _ friends	-1842
wants _ herself	2242
wants _ i	1254
wants _ kill	3009
wants _ live	1279
wants _ me	-2298
wants _ see	-1313
wants _ to	-1425
wants me	-1450
wants to	3419
war	-2005
ware	5679
ware _ $	4517
ware _ tot	2645
ware ich	2033
waren	2271
was	-2527
was _ $	-5749
was _ 4	2884
was _ a	-1392
was _ ago	1757
was _ and	-2682
was _ as	-2008
was _ born	4372
was _ by	2787
was _ child	-1246
was _ do	2013
was _ end	2213
was _ for	1817
was _ have	-1295
was _ he	1680
was _ in	-2255
was _ the	2157
was _ to	2248
was _ •	-1435
was a	-3907
was abusive	-1860
was born	-1285
was for	3322
was going	-2678
was gone	2378
was late	1380
was never	4787
was no	-1821
was raped	2057
was the	-1755
waste	1932
waste _ and	2409
waste of	2376
watc*	-3883
watch	-2807
watched	-1202
water	-2165
way	2462
way $	1575
way _ $	1212
way _ me	1282
way _ would	-1308
way i	-2469
way out	6297
ways	2041
ways to	2522
we	-12180
we _ a	-1269
we _ about	-1829
we _ and	1254
we _ get	-1776
we _ he	-1957
we _ i	1601
we _ in	2089
we _ not	-2500
we _ our	1531
we _ talk	-1585
we _ up	-1282
we argue	1259
we could	-1774
we fight	2678
we have	-1617
we share	1733
we were	-1332
wear	2816
wear _ i	2895
wear what	2375
wears	1477
week	1712
week $	2162
week _ i	-1296
week and	-1937
week*	-3588
weekend	-1936
weekends	-1566
weeks	-1852
weeks $	-1372
weeks ago	1689
weht*	5724
wehtun	5724
wehtun $	3908
weit*	1606
well	-4677
well $	-1940
well _ $	-1438
wenn	4303
wenn _ $	3191
wenn ich	1796
wenn sie	3058
went	-5865
went _ with	-1406
werde	-2568
werde _ andern	-1785
were	-2574
what	-5137
what _ do	2448
what _ even	3169
what _ i	-2971
what _ my	-1503
what _ said	-1625
what _ say	-1354
what _ the	1980
what _ there	2377
what _ wear	2723
what _ what	2237
what _ will	1796
what _ you	-1414
what a	-2153
what for	2004
what happens	-1601
what he	2994
what i	2668
what is	2594
what*	2418
whatsapp	1990
whatsapp the	2823
wheel	1858
wheel $	1858
when	6075
when _ a	-3855
when _ about	2416
when _ am	2108
when _ are	1627
when _ argue	1586
when _ at	1369
when _ come	-2461
when _ comes	1980
when _ drinks	4833
when _ feel	3560
when _ got	-1438
when _ him	1458
when _ in	-1596
when _ no	1673
when _ nobody	2605
when _ numb	1842
when _ say	1673
when _ stressed	1245
when _ to	1393
when _ told	-1633
when _ was	-3718
when he	7756
when his	-2481
when she	2605
when you	1416
when*	2224
whenever	2224
whenever _ fight	2012
whenever i	2135
wher*	1304
where	2411
where _ am	3312
where _ and	1581
where _ are	-1731
where _ every	1432
where _ is	-1621
where _ lives	1864
where _ parks	1456
where _ the	1651
where _ tonight	-1861
where _ went	-1617
where he	2210
where i	7171
where it	-1732
where my	-1292
where you	-1731
wherever	1304
wherever _ $	1304
wherever _ go	1304
wherever i	1304
which	-1491
while	-1792
while _ $	2107
who	5074
who _ $	6658
who _ am	-1980
who _ harms	1696
who _ i	1365
who _ live	-1708
who _ me	2249
who _ talk	1386
who _ tell	1710
who _ what	2326
who _ with	-1719
who _ young	1889
who die	1889
who hurt	-2358
who is	1450
who self	1696
who to	1708
who would	2637
whole	3438
whole _ $	3076
whole bottle	2862
why	4947
why $	-1980
why _ do	-1245
why _ feel	2377
why _ i	4650
why _ it	4489
why _ keep	3336
why _ not	3134
why _ she	-1685
why _ should	3210
why _ you	-2036
why can	1464
why did	-1886
why i	3681
why would	-1347
wie	-1511
wie _ $	-1364
wied*	2876
wieder	2876
wieder $	2001
wife	1496
wife _ about	-1650
wife _ that	-2702
wife i	3395
will	7970
will _ alone	-1499
will _ and	1994
will _ at	-1489
will _ em	1333
will _ for	-1731
will _ get	-1231
will _ give	2351
will _ her	5418
will _ him	4352
will _ if	1996
will _ leave	2720
will _ leben	1480
will _ let	3281
will _ live	1768
will _ me	3915
will _ mehr	2283
will _ my	-1479
will _ myself	1406
will _ need	2936
will _ not	1339
will _ nur	-1209
will _ on	-2405
will _ over	-1399
will _ pick	-1647
will _ talk	-2031
will _ the	-2949
will _ them	1292
will _ there	-2513
will _ this	-2948
will _ to	-1554
will _ too	2022
will _ wehtun	5724
will _ with	2509
will _ write	1747
will _ you	-1480
will _ •	1710
will and	1901
will be	-3302
will beat	2700
will change	-3382
will die	-3875
will do	2509
will einfach	2591
will hit	2308
will ihr	3309
will kill	2593
will lose	1301
will mich	-1571
will never	-1878
will nicht	2230
will not	2969
will pay	2769
will reject	-1684
will sich	2722
will to	2863
will •	2292
window	1209
window $	2379
wish	8469
wish _ could	-1243
wish _ die	1412
wish _ had	4143
wish _ heart	1269
wish _ my	1615
wish _ never	3044
wish _ was	4176
wish _ would	2845
wish he	-2293
wish i	2738
wish*	2047
wishes	1302
wishing	1364
with $	-2657
with _ $	-3604
with _ and	3065
with _ boyfriend	-1447
with _ family	1515
with _ for	1934
with _ friend	-1298
with _ friends	-1666
with _ in	6914
with _ it	3056
with _ leaving	2318
with _ on	2203
with _ the	1598
with _ when	1265
with a	2591
with him	5302
with me	-3878
with my	1346
with the	-2915
with two	-1548
with*	4205
without	5234
without _ $	1206
without _ him	-1198
without _ like	3110
without her	1475
without him	-1200
without me	2968
wohn*	1576
wohnung	1576
woke	2006
woke up	2039
woman	-1372
women	-1841
women $	-1200
word	2914
word _ her	1913
word from	3892
words	-2219
work $	2333
work _ $	-2210
work _ i	1214
work and	1599
work*	-1659
worked	-1415
worked _ a	-1415
world	7849
world _ not	1469
world _ want	2459
world and	3077
world would	1424
worr*	-1335
worried _ $	-1298
worry	-4452
worry _ my	-1693
worry about	-1392
worse	5193
worse $	1704
worse _ the	2604
worse than	1922
worth	2391
worth _ $	2628
worth living	3994
worthless and	1301
would	13127
would _ $	1446
would _ back	-2160
would _ by	1331
would _ call	-1584
would _ care	1773
would _ devastated	-1710
would _ die	-1898
would _ easier	1417
would _ fine	1406
would _ gone	1379
would _ happier	3505
would _ if	1412
would _ in	-1721
would _ it	1955
would _ me	5119
would _ mind	1599
would _ minutes	2675
would _ my	3085
would _ relief	1443
would _ see	-1438
would _ the	2237
would _ to	-3857
would _ up	3247
would _ without	1368
would _ •	-1251
would be	8443
would do	2510
would get	1711
would hang	-1658
would have	-1843
would literally	-1898
would miss	2686
would never	-3249
would not	6385
would say	-3658
would show	1371
would write	-1304
wris*	3392
wrists	3392
writ*	1529
write	-8894
write _ $	-3294
write me	-2007
write to	-2144
writing my	2702
wrong	-3377
wrong _ i	-1983
wrote _ $	-1604
wrote _ and	-1808
wrote _ i	-1692
wrote _ to	2291
wrote me	-2682
wrote to	-1250
wurde ich	1464
x	-1751
x $	-1751
y	3383
y _ $	-3029
y _ lo	1790
y _ me	3036
y _ sabe	1790
y nadie	1790
y no	2560
yeah	1662
yeah i	2127
years	-8124
years $	-3164
years _ $	-3475
years _ he	-1283
years _ i	-2900
years _ who	1306
years ago	-4956
yell*	-1323
yelling	-1328
yelling at	-1272
yesterday $	1545
yesterday he	2577
you	-15145
you $	-4333
you _ a	-1363
you _ better	2134
you _ do	-1538
you _ he	-1456
you _ i	-1544
you _ me	-4609
you _ not	-3877
you _ quiere	1759
you _ quiero	3067
you _ to	-4954
you _ vivir	2986
you _ with	-1228
you _ you	-1815
you all	1533
you are	-3453
you can	-1714
you do	-3633
you ever	-1848
you no	16246
you think	-1389
you to	-1631
you want	-1468
you will	1305
young	1868
young $	1889
your	-9938
your _ $	-4496
zomb*	-1489
zombie	-1436
zu	3033
zu _ $	2501
zu ihm	-1881
zu nehmen	1585
zum	1967
zum _ $	1967
•	-4041
• $	2770
• _ $	2893
• _ a	-2771
• _ after	-1346
• _ am	-2526
• _ and	-4461
• _ but	4823
• _ every	-1387
• _ find	1877
• _ guy	2055
• _ i	-1754
• _ if	-1824
• _ is	-2193
• _ it	-1851
• _ my	3390
• _ now	4248
• _ out	1831
• _ punches	1502
• _ she	2051
• _ that	1246
• _ the	-2193
• _ time	-1370
• _ try	1240
• _ want	-2085
• _ was	-1228
• _ we	1526
• _ week	2003
• _ when	2732
• _ would	1790
• _ •	-13043
• and	-3152
• but	2671
• every	-1219
• find	1877
• in	1565
• my	1544
• now	4458
• really	-1620
• when	2747
• •	-2114
""",
    'urge': """\
~	-37566
!	-8584
!look.high	19002
!seek.high	12861
!send.high	11789
!text.high	26174
!through.high	5713
!word.weak	-5943
!•	1727
.-	-6553
.i	-6777
.i+they	15032
.i+they-	3837
.i+you	-12438
.i+you+they	-2906
.i+you-	-1131
.i-	-10778
.they	9700
.they-	7181
.you	-8189
.you+they	-2401
10 _ $	2369
10 _ now	2825
10 right	2825
12	4375
12 _ i	1017
12 _ the	3964
12 and	4832
2	-997
2am	1232
3	1639
3 _ and	2199
3 weeks	2101
5 $	-1062
6	-1025
7	-1087
8	-3132
8 $	-2326
9	1390
?	-10200
?-	-6221
?i	-7803
?i+they	20550
?i+you	-3608
?i+you+they	2243
?i-	1625
?they	2241
?they-	-2628
?you-	-2500
^ _ 12	3718
^ _ a	7597
^ _ ai	-2647
^ _ ajuda	-1695
^ _ all	-2052
^ _ allee	-1161
^ _ aller	3509
^ _ almost	1237
^ _ always	2046
^ _ amiga	-3466
^ _ an	2369
^ _ aniversario	2552
^ _ anoche	-1656
^ _ apologize	1364
^ _ are	-2742
^ _ arrete	2447
^ _ as	-1315
^ _ ask	6501
^ _ asked	-2089
^ _ asking	1654
^ _ at	-1912
^ _ auf	4723
^ _ babe	-1196
^ _ back	1369
^ _ be	3967
^ _ been	1183
^ _ birthday	-4732
^ _ boyfriend	-1644
^ _ break	-2033
^ _ by	-1207
^ _ bye	4958
^ _ called	-3370
^ _ came	-1138
^ _ card	1220
^ _ casa	1484
^ _ ce	1923
^ _ changer	-1188
^ _ chat	3085
^ _ check	2937
^ _ checked	-1962
^ _ checking	3847
^ _ closure	1205
^ _ com	1336
^ _ contact	-2414
^ _ copine	-1359
^ _ could	3376
^ _ craving	1137
^ _ dan	1938
^ _ dead	-1226
^ _ decirle	2116
^ _ dejar	1175
^ _ dejo	-1157
^ _ dela	1604
^ _ deleted	-1730
^ _ despues	1417
^ _ did	-1413
^ _ die	2785
^ _ died	-1432
^ _ do	-5432
^ _ does	-3206
^ _ dois	-1604
^ _ done	-1082
^ _ dormir	-1383
^ _ dreamed	-2257
^ _ drive	1540
^ _ driving	1411
^ _ du	-1085
^ _ dying	-1421
^ _ e	-2248
^ _ ein	3567
^ _ ela	5409
^ _ en	-2665
^ _ end	1193
^ _ envie	2286
^ _ er	-1431
^ _ escreveu	-1362
^ _ escribi	-3113
^ _ escribirle	4736
^ _ est	-2374
^ _ esta	-1549
^ _ eu	2814
^ _ evening	1829
^ _ ex	-5462
^ _ extrano	-1167
^ _ falar	3970
^ _ falta	-1708
^ _ faut	1232
^ _ feel	2339
^ _ feels	-2536
^ _ fight	1184
^ _ finally	1296
^ _ finger	4410
^ _ flowers	5660
^ _ for	-3242
^ _ freundin	-1933
^ _ from	1140
^ _ ganas	2023
^ _ geschrieben	3125
^ _ gestern	-1416
^ _ goodbye	-1684
^ _ got	-1260
^ _ ha	1233
^ _ habe	-6682
^ _ hacer	-2682
^ _ had	-1003
^ _ happy	2070
^ _ has	-1682
^ _ hate	-1177
^ _ have	-1370
^ _ he	-1862
^ _ her	-10618
^ _ heute	-1215
^ _ hey	2337
^ _ him	-7835
^ _ his	-2313
^ _ hit	1836
^ _ hoffe	-1273
^ _ hope	-1880
^ _ how	-1424
^ _ husband	-2234
^ _ i	3275
^ _ ich	7868
^ _ if	3236
^ _ in	-2748
^ _ is	2136
^ _ ist	2254
^ _ it	6732
^ _ je	8207
^ _ just	4228
^ _ kann	2209
^ _ keep	5846
^ _ keeps	-1942
^ _ kill	-1445
^ _ know	3363
^ _ kurz	1772
^ _ l	1142
^ _ la	7154
^ _ le	3916
^ _ leave	1510
^ _ left	1163
^ _ letter	8450
^ _ ligar	-1965
^ _ like	6149
^ _ liking	2530
^ _ little	4039
^ _ llamar	-5722
^ _ llamarla	5550
^ _ llamarlo	3334
^ _ lo	-1333
^ _ look	4978
^ _ looked	-1588
^ _ love	-1271
^ _ lui	-2478
^ _ m	-1112
^ _ mach	1049
^ _ mais	-1352
^ _ make	-1730
^ _ mal	1189
^ _ mandando	2381
^ _ mandar	4448
^ _ mandarle	4531
^ _ mande	-1792
^ _ mas	3145
^ _ me	-2451
^ _ mensagem	-3050
^ _ mensaje	2243
^ _ messaged	-2961
^ _ messages	-2603
^ _ mi	-1683
^ _ midnight	2095
^ _ might	4855
^ _ minha	-1533
^ _ mir	-2592
^ _ miss	-2525
^ _ mit	-1933
^ _ mochte	3250
^ _ moi	2874
^ _ mom	-1810
^ _ morrer	-1046
^ _ mother	-1096
^ _ moved	-1074
^ _ muchas	1488
^ _ mucho	1898
^ _ muero	5423
^ _ muss	3377
^ _ myself	1341
^ _ na	5053
^ _ nao	-1190
^ _ ne	-4284
^ _ need	1141
^ _ never	-3526
^ _ no	-3958
^ _ normal	-1535
^ _ not	-4580
^ _ notifications	-1284
^ _ now	-1093
^ _ numero	-1980
^ _ o	5717
^ _ of	7138
^ _ off	-1658
^ _ on	3908
^ _ one	5939
^ _ only	-1157
^ _ open	2920
^ _ or	1652
^ _ otra	1113
^ _ our	-1430
^ _ outside	1729
^ _ ouvir	3495
^ _ paro	3152
^ _ passer	2306
^ _ perfil	-1615
^ _ please	-2060
^ _ point	-3252
^ _ por	5834
^ _ promised	1825
^ _ punto	1849
^ _ qu	-1283
^ _ quase	2115
^ _ que	2552
^ _ quero	-1439
^ _ quiere	-3455
^ _ quoi	-1273
^ _ really	3002
^ _ replied	-1415
^ _ respondeu	1849
^ _ respondo	3919
^ _ rufe	1716
^ _ s	2573
^ _ said	1688
^ _ saudade	-2331
^ _ saw	-1626
^ _ says	-2173
^ _ schreib	3378
^ _ se	1314
^ _ see	3427
^ _ sein	4287
^ _ seine	1674
^ _ send	4610
^ _ sending	5868
^ _ shaking	1384
^ _ should	-4647
^ _ showing	1077
^ _ si	6051
^ _ sich	-2337
^ _ sie	2547
^ _ slide	1345
^ _ somebody	2416
^ _ son	5505
^ _ stalk	1168
^ _ standig	2188
^ _ still	-2661
^ _ stop	1396
^ _ su	7409
^ _ talk	-1957
^ _ talked	-2101
^ _ talking	-1845
^ _ tanto	2596
^ _ te	-1335
^ _ tellement	2294
^ _ terminar	-1304
^ _ text	-5889
^ _ texting	-2861
^ _ texts	-1363
^ _ the	-4928
^ _ there	-2350
^ _ think	1170
^ _ this	-1082
^ _ time	-2564
^ _ today	3184
^ _ todo	-2439
^ _ told	-1535
^ _ too	1788
^ _ tout	-1410
^ _ tres	1408
^ _ triste	-1606
^ _ typed	1421
^ _ uberlege	1942
^ _ um	4053
^ _ unblocking	3951
^ _ up	-3988
^ _ urge	6430
^ _ use	4539
^ _ vais	4063
^ _ ver	4675
^ _ verla	4704
^ _ vermisse	-3577
^ _ veut	-1190
^ _ veux	5651
^ _ voce	-1115
^ _ voy	4874
^ _ wait	3584
^ _ waiting	-1421
^ _ want	-2856
^ _ wanted	-2018
^ _ wants	-4293
^ _ war	-1395
^ _ was	-3358
^ _ watching	-3058
^ _ we	-1962
^ _ weak	1470
^ _ weird	3720
^ _ went	-2678
^ _ werde	-1542
^ _ what	-1746
^ _ will	3615
^ _ with	-1562
^ _ would	-2595
^ _ write	1689
^ _ writing	1756
^ _ you	-4278
^ _ your	-1770
^ _ •	-7963
^ a	-2078
^ about	6611
^ all	1719
^ am	-1261
^ are	-1424
^ ask	-1611
^ ayer	-1220
^ ayudame	3847
^ been	-1824
^ bin	4091
^ blocked	-1873
^ bloqueei	-1647
^ can	3032
^ checking	5313
^ day	3135
^ deberia	9260
^ delete	-1105
^ devo	5258
^ did	-1301
^ do	1688
^ does	-1027
^ dois	6658
^ dying	2830
^ e	2568
^ efface	-1081
^ ela	-3581
^ ele	-3237
^ elle	-1249
^ er	-3631
^ est	2440
^ estou	-1064
^ estoy	10211
^ everything	-1165
^ extrano	-1075
^ fuck	3926
^ fui	-2005
^ going	4504
^ good	-2460
^ habe	2697
^ have	-1822
^ having	3122
^ he	-9844
^ help	5588
^ heute	1474
^ hey	-2226
^ hi	-2126
^ his	-4473
^ hold	1476
^ hope	-1048
^ hoping	-1938
^ how	-6496
^ i	-12442
^ ich	1794
^ if	-4756
^ il	1502
^ is	-1448
^ j	5228
^ just	1028
^ le	4164
^ liguei	-1648
^ llevo	-1228
^ lo	-1341
^ lol	-1346
^ look	-1464
^ ma	-1498
^ mandei	-4237
^ maybe	9420
^ me	7415
^ mein	2329
^ meine	-2919
^ mi	-7112
^ minha	-1001
^ mon	-2465
^ must	4178
^ my	-8819
^ nao	-4284
^ necesito	8287
^ no	-1127
^ o	-1828
^ oh	-1094
^ olhei	-1670
^ one	4741
^ part	2849
^ pausa	-1188
^ pause	-1399
^ planning	3338
^ preciso	1660
^ que	2152
^ queria	2568
^ quero	6614
^ quiero	6150
^ quisiera	1607
^ ready	2128
^ sending	6132
^ sera	4441
^ she	-11078
^ should	2429
^ si	-1581
^ sinto	-2711
^ soll	6263
^ sometimes	-1087
^ sorry	-1812
^ talk	2099
^ tengo	5129
^ thank	1444
^ thanks	-2051
^ that	-3188
^ the	1959
^ there	-1147
^ they	-2334
^ thinking	9790
^ this	-997
^ to	5179
^ trying	4808
^ tu	-1027
^ turn	-1014
^ ugh	3303
^ vou	6585
^ voy	998
^ want	2818
^ we	-2444
^ wenn	-1241
^ what	-2138
^ whatsapp	1043
^ when	-1395
^ why	-5759
^ will	-2482
^ would	12960
^ xx	-1135
^ you	-2732
^ your	-1220
^ •	2494
a	-3450
a _ about	-1581
a _ are	2834
a _ at	-1194
a _ casa	2001
a _ christmas	1090
a _ esta	1056
a _ ex	-3191
a _ her	2351
a _ his	2831
a _ historias	2892
a _ i	-3951
a _ it	-1117
a _ je	1984
a _ la	-2617
a _ letter	2600
a _ lol	-1404
a _ lui	1389
a _ my	1999
a _ novio	-2683
a _ nuevo	-2683
a _ number	1221
a _ of	-2725
a _ or	1596
a _ page	1980
a _ see	-1172
a _ su	2005
a _ sus	2892
a _ to	3677
a _ tomorrow	-1011
a _ un	-1135
a _ with	3507
a _ •	-2458
a bot	-1411
a break	-1052
a card	1231
a ecrit	2703
a escribir	2884
a esquecer	-1513
a guy	-1651
a hotline	-1225
a huge	1636
a l	1833
a las	-1205
a letter	-2119
a llamar	1145
a merry	1090
a message	2344
a mistake	2670
a note	3065
a punto	1849
a quick	1975
a repondu	2035
a sec	1911
a su	-1165
a voz	3495
a while	-1073
a whole	1385
about	2549
about _ $	-5680
about _ again	-1251
about _ all	-1491
about _ and	3219
about _ back	1199
about _ day	-1389
about _ feelings	-1093
about _ he	-1413
about _ her	2735
about _ hit	2150
about _ hotline	-1079
about _ if	1107
about _ it	-1000
about _ mutual	1678
about _ my	1190
about _ promotion	1243
about _ send	1960
about _ together	1366
about asking	1484
about dinner	-1122
about her	-1711
about it	-2373
about me	-1112
about the	-1526
about to	13038
acab*	-2358
acabar	-1183
acci*	1839
accidentally	2295
acco*	1213
account	1217
afraid _ i	1242
afraid that	1231
after _ contact	1133
after no	1133
again $	-2506
ago $	-2604
ago _ am	1772
ago _ i	2249
ago i	1297
agora	5811
agora $	4021
agua*	4023
aguanto	4023
ague*	1638
aguento	1638
ahora	4127
ahora _ $	4146
ai	-5191
ai _ $	-4451
ai _ d	2112
ai _ de	-3686
ai _ envie	-1400
ai _ hier	-3398
ai _ je	-1278
ai _ la	-1376
ai _ le	-1210
ai _ profile	4700
ai _ son	-2039
ai ecrit	-1275
ai envie	2286
ai le	1761
ai pas	-4448
ai peur	-1608
airp*	1144
airport	1192
airport $	1197
ajuda	-1764
ajuda _ esquecer	-1513
ajuda a	-1513
algu*	3062
alive	-1446
all	-7078
all $	-1035
all _ $	-5015
all _ and	-1043
all _ i	1868
all day	-1803
allee	-1161
allee _ $	-1161
aller	3509
alles	-2008
alles _ mich	-1042
alone	-4962
alone $	-1849
alone _ $	-2386
alre*	-1610
already	-1610
alwa*	2789
always	2789
always _ on	4477
always _ to	1568
am	2818
am $	-3352
am _ $	3058
am _ am	1197
am _ an	1031
am _ and	-2040
am _ away	4150
am _ back	1531
am _ break	2712
am _ close	2886
am _ her	2566
am _ his	2362
am _ home	-1139
am _ if	1236
am _ in	-1428
am _ know	-1664
am _ look	2336
am _ my	-2111
am _ now	-1374
am _ of	-1477
am _ respond	2069
am _ talking	-1395
am _ tempted	4899
am _ the	-1414
am _ there	5804
am _ to	1994
am _ with	-1817
am _ write	1061
am about	4889
am at	-1401
am going	2432
am i	-2176
am in	-1091
am not	-4265
am one	3902
am outside	1729
am scared	-1080
am shaking	1384
am so	3352
am sorry	3538
am thinking	1173
am this	2824
am typing	6825
am weak	1470
am writing	1542
am •	-1281
amiga quiere	-3455
amo	3078
amo $	3346
an	3414
an _ $	-1422
an _ ago	2540
an _ i	1642
an _ to	3225
an apology	1053
an hour	2169
an ihn	-1044
and	-2128
and _ $	-4363
and _ a	-1017
and _ about	2571
and _ am	4486
and _ are	-1760
and _ around	-1436
and _ de	-1342
and _ go	1187
and _ he	1542
and _ her	-2034
and _ him	1511
and _ i	2376
and _ is	4554
and _ it	-2200
and _ just	1246
and _ me	1003
and _ no	-1597
and _ not	-1480
and _ of	1921
and _ out	-1821
and _ pas	-2159
and _ post	1661
and _ said	-1421
and _ so	999
and _ stop	1291
and _ the	-1408
and _ thumb	2174
and _ to	5164
and _ up	1580
and _ want	5873
and _ would	-1178
and _ •	3137
and ai	-1599
and ask	-1621
and go	-1747
and hang	2781
and he	-1827
and i	2594
and it	2495
and knock	1232
and my	2246
and now	2360
and said	-1314
and she	-2598
and talk	1284
and tell	2423
and the	3698
and then	1368
and your	1504
and •	3187
ange*	-4176
angerufen	-2136
angerufen $	-1551
angeschaut	-1559
angeschaut $	-1559
angry	-1947
aniv*	3001
aniversario	3001
anni*	1149
anniversaire	1462
anoc*	-1891
anoche	-1891
anoche _ no	-1094
anoche y	-1094
another _ $	-1091
another day	2413
anru*	8974
anrufen	5142
anrufen $	4294
answ*	8041
answer	9160
answer $	8203
answered	-1255
antw*	3607
antworte	2165
antworte _ nicht	2262
antworten	1442
antworten $	1442
anym*	-1998
anymore	-1998
anymore $	-1210
anyt*	-2698
anything	-2512
anzu*	8185
anzurufen	3749
anzurufen $	3749
apar*	-1658
apartment	-1658
apol*	4625
apologize	2077
apologize _ i	1426
apologize and	1456
apology	2789
appe*	4759
appele	-1511
appeler	6841
appeler $	4408
appeler _ $	1592
appeler _ soir	2262
appeler ce	2262
approach	1562
approach _ ex	1653
approach my	1653
are	-2536
are _ a	2273
are you	4024
arou*	-2427
around	-2427
around _ is	-1441
arre*	1908
arrete	2211
arrete _ de	2447
arrete pas	2447
as	-3491
as _ no	-1025
ask	7941
ask $	-1449
ask _ about	996
ask _ am	-2175
ask _ he	3063
ask _ i	-2175
ask _ if	1274
ask _ is	2560
ask _ out	-1719
ask _ sister	1695
ask _ to	-1268
ask _ why	1329
ask _ •	7840
ask her	-1949
ask him	1057
ask his	2372
ask how	-1697
ask my	-1214
ask •	7840
asked	-2393
aski*	2465
asking	2465
asking _ $	1170
at 8	-1879
at _ $	-1178
at _ again	1330
at _ airport	1197
at _ bar	1206
at _ day	-2941
at _ every	-1149
at _ for	1988
at _ last	-1246
at _ now	-1270
at _ page	1296
at _ photos	1433
at _ today	1076
at _ where	3895
at her	3733
at his	5900
at home	-1397
at lunch	2939
at my	-2498
at the	2057
at work	-3744
audio	1381
audio $	1626
auf	3957
auf _ profile	2279
auf sein	2279
aufh*	3465
aufhoren	3465
avec	-2343
avec _ $	-2215
avec lui	-1233
away	3903
away from	3525
ayer	-4338
ayer $	-2882
ayud*	3847
ayudame	3847
ayudame a	3847
babe	-1213
babe i	-1152
back	2951
back $	3981
back _ $	1255
back _ i	-1625
back _ with	1063
back from	1095
back if	-2351
back in	1382
back so	-1508
bad _ $	-1726
bad _ now	-1651
bad i	1253
bad right	-1651
badly	1177
badly $	1041
bar	3101
be	-4186
be _ $	-3006
be _ alone	-2016
be _ by	-2614
be _ i	1911
be _ if	3867
be _ the	3665
be a	2557
be at	3909
be mad	2449
be quiet	-1146
be so	1234
be there	1097
beba*	-2746
beca*	-1017
because	-1017
because _ be	1811
because _ do	1342
because _ will	1806
bed $	1885
been _ $	-1564
been _ and	2228
been _ at	1285
been _ his	-1066
been _ myself	1787
been _ weeks	1874
been fighting	1870
been looking	1285
befo*	5087
before	5106
before _ $	2365
before _ him	1000
before _ text	2080
before bed	2073
before i	2521
behi*	-1055
behind	-1055
being	-3216
being _ is	-1562
being around	-1482
beli*	-1489
believe	-1424
best	-2715
best _ and	-1308
best friend	-2581
best way	1057
better $	1598
big	-1769
big _ $	-1264
bin	2028
bin _ $	-1625
bin _ davor	1772
bin _ ihr	1365
bin _ traurig	-1165
bin kurz	1772
birthday $	2792
birthday _ i	-2247
bloc*	-1776
blocked _ $	1618
blocked me	2688
bloq*	-2358
bloqueei	-1647
book _ it	-1062
bored	-1226
boss	-2387
boss $	-1388
bot	-3085
bot $	-1742
bot _ $	-1254
bought a	998
boyf*	-3325
boyfriend	-3325
boyfriend _ his	-1031
brb	2382
break	1635
break _ $	3005
break _ contact	3720
break _ i	1190
break _ with	-3856
break and	1316
break no	3720
break up	-4282
breaking	1791
breaking _ $	1802
breaking _ contact	1854
breaking no	1854
breakup	-1901
breakup $	-1572
bring	-1878
bring _ um	-1351
broke	-1000
buil*	2318
building	2318
building $	2486
busy	1165
but	-2123
but _ am	-1332
but _ feel	1174
but _ know	2036
but _ not	-1341
but _ really	1448
but _ want	1741
but i	1995
butt*	2740
button	2927
button $	3031
by _ $	-3810
by _ and	1527
by _ at	2930
by _ of	1343
by heart	1126
by his	1720
bye	3793
bye $	4044
c	-1777
c est	-1221
ca	-1951
cafe	2460
call	12005
call $	3035
call _ $	6755
call _ and	-2202
call _ mom	-2078
call _ up	3277
call and	4732
call her	-1583
call him	2580
call*	2532
called	-2743
called $	2050
called _ $	-3024
called _ ask	-2290
called _ i	1522
called her	-2872
called to	-1473
calling	5598
calling $	2551
calling _ hotline	-1079
calling _ now	1062
calling a	-1099
calling and	3236
calling her	1835
calling him	-2250
calling me	-1274
calls	-1408
came	-1383
can	4596
can _ $	1238
can _ another	2472
can _ ask	-1850
can _ believe	-1343
can _ contact	1467
can _ get	1850
can _ he	-1133
can _ her	1586
can _ in	2444
can _ just	3024
can _ looking	1818
can _ resist	2993
can _ stop	3946
can _ to	-5176
can _ •	-1015
can i	2176
can not	4666
can you	-3382
canc*	-1530
cans*	-2215
cansada	-1267
cansada de	-1119
car	-1184
cara	-4620
card	1130
carta	1829
casa	5970
casa $	3100
casa _ $	3799
casa dela	3431
ce	3035
ce _ je	4027
ce que	3406
cero	2451
cero $	2451
cham*	3092
chamar	3904
chan*	-2294
chance $	-1868
chance _ $	1333
chance of	1402
change	-1581
changer	-1188
chat	6206
chat _ $	3695
chat _ open	2212
chat is	2084
chea*	-1269
chec*	5042
check _ $	-1997
check _ is	1007
check _ last	2871
check _ page	-1730
check _ seen	2871
check _ today	-1730
check her	1769
check if	1036
check in	-1401
checked	-2423
checked _ profile	-1962
checked his	-1962
checking	6465
checking _ $	1929
checking _ location	5199
checking _ she	4073
checking _ unblocked	3609
checking his	3297
checking if	4894
checking in	-1168
chest	2147
chez	2095
chez elle	2306
class	-1804
clea*	-1267
clearly	-1253
clos*	1355
close	2571
close _ $	2434
close to	2763
closure	2077
cold	-1022
com	2588
com _ dele	-1164
com _ mais	1268
com _ so	1268
com ela	2006
com o	3401
come	-5370
come _ $	-2658
come back	-2968
comi*	-1359
comigo	-1030
comm*	-1182
como	-1574
compared	-1587
compared to	-1587
con	-1948
con _ $	-1451
con ella	1368
conc*	-1039
cong*	1278
cons*	2772
considering	3367
cont*	4852
contact	1385
contact $	-1286
contact _ $	1581
contact _ ex	2794
contact _ her	-1586
contact _ not	1939
contact her	1524
contact my	2794
contacto	2360
contacto _ $	2451
contacto cero	2451
contestarle	6239
contestarle $	6687
contesto	-1123
contesto $	-1123
conv*	4925
conversation	2977
conversation _ my	3008
conversation with	3718
copi*	-1359
copine	-1359
copine _ a	-1272
cort*	-1447
could	5469
could _ about	1928
could _ and	2175
could _ him	3129
could just	3008
could not	1620
could tell	2242
coun*	-3267
counselor	-1245
counts	-1364
cour*	3455
course	3909
course $	3909
cous*	1397
cousin	1397
cousin to	1420
crack	1004
crav*	1137
craving	1137
craving to	1137
cried	-1676
crow*	-1520
cryi*	-1048
crying	-1048
cuen*	1046
cuenta	1046
cump*	2883
cumpleanos	2883
cut	-4055
cut _ bad	-1930
cut _ right	-1651
cut so	-1930
d _ $	-1435
d elle	-1225
da	-1042
da _ $	-1042
dad	-1571
dan	1938
dan _ de	1938
dan ganas	1938
dar	4716
dar _ $	2552
das	-1777
das _ $	-1135
dass	1265
dati*	-1517
dating	-1517
datos	-2378
datos $	-2378
daug*	-1115
daughter	-1115
davor	1772
day	-2530
day $	-7226
day 12	4820
day _ and	4493
day _ the	3705
day _ to	2430
days _ can	1796
days _ i	1213
de	5506
de _ $	-1323
de _ appeler	3392
de _ ce	2155
de _ de	2357
de _ ecrire	1524
de _ ela	1313
de _ instagram	2106
de _ le	1621
de _ mes	1424
de _ o	1252
de _ para	2022
de _ por	-1147
de _ que	-3260
de _ si	2891
de _ su	2999
de el	1896
de escribirle	2328
de ganas	2843
de l	2943
de la	2594
de le	-4517
de ligar	5716
de llamarla	1887
de lui	2269
de me	-1357
de mirar	4500
de novo	1520
de olhar	1252
de viver	-1043
dead	-5082
dead $	-1131
dead _ $	-1533
death	-2956
debe*	9260
deberia	9260
deci*	1502
decirle	2116
decirle que	2116
deja	-1949
deja _ $	-1128
dejar _ su	2085
dejo	-1386
dela	10529
dela $	4484
dela _ $	1096
dele	-1178
dele _ $	-1327
dele*	-3689
delete	-2402
delete _ $	-1124
deleted	-2634
deleted _ number	-2391
deleted his	-1578
deleting	1347
deleting _ $	1347
dem	6984
dema*	2753
depr*	-1185
depu*	-1300
depuis	-1300
der	-1800
dern*	2223
derniere	2618
desde	-1190
desde que	-1002
dese*	-1127
desp*	2708
desperate	1299
desperate $	1299
despues	1117
despues de	1184
dest*	-2315
destroy	-2107
destroy _ $	-2016
deva*	1065
devant	1308
devo	6435
devo _ ela	5258
dia	-3104
dias	-1244
dich	-1246
did	-5849
did _ $	-1025
did not	-3327
die	-5039
die $	-1431
die _ $	-3892
die nachricht	3861
died	-2195
diff*	-1202
dinn*	-1885
dinner	-1873
dinner $	-1088
dire	2636
disa*	-1103
disc*	-1033
dist*	2231
divo*	-1626
divorce	-1107
do	-2327
do $	-1672
do _ $	3368
do _ a	1957
do _ answer	3450
do _ approach	1653
do _ back	2692
do _ do	-1765
do _ feel	-1216
do _ get	-1612
do _ him	-2066
do _ his	2032
do _ i	1892
do _ if	-1458
do _ look	-1476
do _ out	1153
do _ say	3723
do _ start	2288
do _ still	-1541
do _ tell	-1019
do _ text	1303
do _ think	3571
do _ to	-3521
do _ want	-2503
do _ what	3447
do _ whether	-1058
do _ with	-1081
do i	9833
do it	-1718
do not	-4695
do something	-1355
do this	1097
doct*	-1431
doctor	-1363
does	-5706
does _ $	-1129
does my	-1135
does not	-1524
dog	-1716
doing	3995
doing $	3921
doing _ $	-1528
doing so	1233
dois	5220
dois _ ou	2817
dois je	6658
done $	1025
dorm*	-1800
dormir	-1800
down	-1001
draf*	1642
drea*	-2713
dreamed	-2257
driv*	3472
drive	997
drive _ his	1877
drive by	1877
driving	3472
driving _ his	3809
driving to	3809
drop it	1229
drove	-1205
drove _ his	-1111
du	-2550
du _ $	-1246
dying	1415
dying _ $	1542
dying _ know	-2507
dying to	2766
e	-1397
e _ $	-2042
e _ respondi	-1756
e eu	-1756
e quero	2306
each	-1066
each other	-1018
easi*	-1123
easier	-1109
ecri*	1322
ecrirai	-2264
ecrirai _ $	-2264
ecrire	3586
ecrire $	3106
ecrire _ $	1657
ecrit _ $	-1291
effa*	-1081
efface	-1081
ein	3387
eine	-1258
eine _ $	-1109
einen	2766
einf*	1960
einfach	1960
el	3699
el _ cero	2451
el contacto	2451
el movil	1708
ela	3696
ela $	3778
ela _ uma	1268
ela agora	1462
ela me	-1702
ela so	1268
ele	2594
ele $	6239
ele _ e	-2574
ele _ mandou	1312
ele _ por	-1012
ele _ respondeu	2284
ele de	1894
ele nao	-1032
ele ontem	-1949
ella	-2092
ella $	-3810
elle	-3186
elle _ $	-1514
elle _ appelle	-996
elle _ repondu	2035
elle a	-1129
em	-2053
em _ $	-1437
email $	2113
embo*	-1060
embora	-1060
embora $	-1060
emoji	1058
emoji $	1058
empty	-2370
empty _ $	-2317
en	-3741
en finir	-1106
enco*	6056
encore	6056
encore $	6056
end	-2264
end _ $	-2309
end it	-1989
end up	2448
endi*	-1590
ending	-1590
enou*	-1831
enough	-1831
ente*	4745
entr*	2164
envie	6423
envie _ appeler	5088
envie _ l	2496
envie _ la	4114
envie _ le	-3417
envie _ lui	1881
envie d	2112
envie de	4312
envo*	3028
envoye	-2304
envoye _ $	-2304
envoye un	-2304
envoyer	4075
envoyer _ $	1426
envoyer _ message	1426
envoyer un	1401
er	-3766
er _ mich	-1692
er _ nicht	-1002
er _ sich	-1716
er hat	-2045
er online	2188
eras*	-1343
erase	-1413
escr*	17113
escreveu	-1362
escreveu _ eu	-1362
escribi	-4175
escribi _ $	-1565
escribi _ no	-1608
escribi anoche	-1421
escribio _ le	-1398
escribir	2884
escribir $	2884
escribirle	5778
escribirle $	4467
escribo	6660
escribo $	2516
escrito	2982
escrito _ $	1749
esqu*	-1513
esquecer	-1513
esquecer _ $	-1513
est _ $	-1657
est _ je	3939
est _ que	4027
est ce	4027
esta	2804
esta _ $	3584
esta en	3220
esta noche	1829
estar	-1240
estar _ $	-1141
estou	-1064
estou com	-1026
estoy	7929
estoy _ $	-1977
estoy _ punto	1849
estoy a	1849
eu	1524
eu _ $	1371
eu _ ele	1507
eu nao	-1131
eu respondi	-1756
euros	1166
even	-2398
evening $	-1145
ever	-2681
ever _ me	-1345
ever*	-5664
every _ $	1486
every _ i	-2286
every _ minutes	2871
every day	-3230
every night	3050
every ten	2871
everyone	-1225
everything	-3295
ex	1158
ex $	3850
ex _ $	-4074
ex _ a	-2391
ex _ and	1120
ex _ calling	-1931
ex _ i	3439
ex _ is	2992
ex _ me	-1325
ex _ my	-2722
ex _ new	1292
ex _ the	1198
ex _ what	1425
ex after	2149
ex and	-2001
ex m	-1588
ex me	-2674
ex that	2026
ex tonight	2329
excuse _ him	1068
excuse to	1269
exha*	-1505
exhausting	-1163
exis*	-2219
existing	-1538
explain	1026
explain myself	2402
extr*	-1937
extrano	-1248
face	-1997
face _ $	-2863
face*	3423
facebook	3124
fake	1636
falar	3981
falar _ $	2713
falar _ ela	3244
falar _ so	1268
falar com	4558
falta	-1881
falta _ $	-1057
fami*	-1605
family	-1460
fath*	-2953
father	-2932
father $	-1754
faut	1232
favor	-1233
favor $	-1183
feel	-1575
feel _ $	-3651
feel _ and	3080
feel _ calling	4040
feel _ have	1032
feel _ need	1337
feel _ worthless	-1017
feel an	1916
feel like	3373
feel so	-1871
feel*	-3159
feeling	-1823
feeling _ $	-1015
feelings	-1335
feelings $	-1293
feels	-4359
feels _ $	-1665
feels good	-1567
figh*	1393
fight it	1215
fighting	1607
finally _ back	1625
finally texted	1625
find	-2279
fing*	6303
finger	6362
finger is	2577
finir	-1106
first _ to	1376
five	1818
five _ and	2136
five _ i	2153
flow*	6967
flowers	6967
foi	-1496
foi _ $	-1308
foi embora	-1060
fois	2556
fois $	2556
for	-7064
for _ $	-4212
for _ in	-1575
for _ message	-1797
for _ the	1306
for _ to	1156
for _ week	1144
for a	1822
for closure	1486
for everything	1073
for his	-1868
forg*	-7433
forget	-6605
forget _ $	-5979
freu*	-2181
freundin	-1933
freundin will	-1770
frid*	2293
frie*	-5009
friend	-3217
friend and	-2207
friends	-1772
friends $	-1610
friends _ $	1036
from	3445
from _ $	-2396
from _ gym	-1014
from _ her	4560
from _ number	1238
from a	2384
from messaging	1198
from texting	3460
from the	-2246
from tinder	-1183
front	1660
front _ building	1184
front of	1660
fuck	3926
fue	-1445
fui	-2005
fui a	-1853
ganas	4866
ganas _ $	5356
ganas _ escribirle	2328
ganas de	4866
gean*	-1734
geantwortet	-1734
geantwortet $	-1734
gebu*	2322
geburtstag	2322
geht	1325
geht $	2059
gern	1121
gern _ $	1121
gern schreiben	1121
gesc*	-1268
geschrieben $	-3196
geschrieben _ ich	3907
geschrieben und	-1289
gest*	-3689
gestern	-3021
gestern _ $	-1732
get	-1245
get _ $	-1374
get _ my	1910
get _ off	2160
get _ touch	3567
get this	2200
gets	-1551
gets _ $	-1049
getting _ together	1242
getting back	1242
gig	1665
girl	-1662
girl $	-1170
girl _ his	1081
girl _ the	-999
girlfriend $	1174
give	-1711
glei*	4634
gleich	4634
go _ $	-3953
go _ contact	-1880
go _ gig	1665
go _ her	1024
go _ him	-2083
go _ his	1665
go _ party	1351
go _ sleep	-1526
go _ therapy	-1809
go _ there	1226
go _ without	2424
go back	-1098
go no	-1638
go of	-2300
go out	-1755
go over	1232
go there	2354
go to	-1232
goes	1078
goes to	1859
going	6610
going $	-1114
going _ $	6187
going _ do	-1672
going _ her	3306
going _ him	3912
going _ his	-1514
going _ kill	-1709
going _ look	2564
going _ my	2962
going _ myself	-1205
going _ now	1113
going _ the	1706
going _ to	1121
going _ use	4637
going over	6850
going there	1933
golp*	-1247
gone	-2434
gone $	-2192
good	-5614
good $	-1945
good _ $	-2861
good _ to	-1378
good time	-1311
good*	-2550
goodbye	-2320
goodbye to	-1456
goog*	-1091
got	-3005
got _ $	-1435
gran*	-1509
grat*	1999
gratulieren	2417
gratulieren $	2417
guy	-4678
guy _ $	-1131
guy _ on	-1143
guy _ tinder	-1183
guy from	-1607
gym	1016
gym _ $	-1003
ha	1158
ha escrito	1233
habe	-5585
habe _ $	-1889
habe _ angerufen	-1013
habe _ angeschaut	-1559
habe _ auf	-1281
habe _ geschrieben	-2117
habe _ gestern	-1455
habe _ nicht	-1637
habe _ profile	1915
habe _ schon	7780
habe die	4237
habe ihm	-1386
habe ihr	-2670
habe sein	2976
habe sie	-2901
habl*	6691
hablar	1295
hacer	-2682
had	-2613
hallo	4844
halt	1275
hang	1419
hang _ $	2098
hang up	2781
happ*	-1436
happy	1652
happy _ $	2448
happy birthday	2651
hard _ text	1083
hard _ to	1059
hard not	1083
hard*	4343
harm	4141
harm in	5258
has _ of	2412
hat _ $	-2364
hat _ ich	3381
hat _ und	-1657
hat geschrieben	3311
hat mich	-1647
hate	-1564
have	-4310
have _ $	-3250
have _ a	2272
have _ fighting	1870
have _ her	2243
have _ my	-1209
have _ myself	2863
have _ see	-2948
have _ this	2164
have _ to	-1918
have _ typed	1164
have been	1367
have no	-998
have not	-1729
have to	-1756
have written	2357
havi*	2541
having	2541
having a	3041
he	-9881
he _ $	4139
he _ a	-1820
he _ am	-1007
he _ be	1131
he _ do	1122
he _ doing	1340
he _ he	1263
he _ her	-2759
he _ his	-1126
he _ if	2114
he _ mad	2487
he _ me	2363
he _ misses	2501
he _ not	-1396
he _ online	1600
he _ out	-1032
he _ so	1859
he _ texted	1625
he _ the	-1099
he _ there	1483
he _ to	-4339
he _ want	998
he _ with	1261
he blocked	3092
he did	-1258
he finally	1499
he has	2042
he is	-3341
he left	1879
he misses	1619
he says	-1704
he sent	-1011
he should	-2377
he texted	1394
he wants	-1858
he was	-1432
he would	-1673
he wrote	1873
head*	1495
heal*	-1531
hear	1255
hear _ voice	1485
hear her	1405
hear*	-2264
hearing	-1859
hearing _ $	-1859
heart	1838
heart _ $	1379
heart out	1925
hello	-1107
help	7426
help $	2358
help _ am	4221
help i	4116
help me	1538
her	16958
her $	5660
her _ $	4862
her _ about	-1031
her _ after	1306
her _ am	1032
her _ and	-3640
her _ at	2510
her _ day	-2020
her _ every	5394
her _ for	1055
her _ how	1577
her _ i	-2984
her _ if	-1687
her _ in	1019
her _ is	-1177
her _ it	1147
her _ last	-1923
her _ me	-1736
her _ much	1531
her _ no	-4063
her _ seen	1769
her _ sunday	-3184
her _ to	3325
her _ with	1450
her _ •	-1067
her a	4155
her again	4520
her back	-1225
her birthday	-3887
her door	1814
her ex	-9754
her going	1329
her i	1621
her if	1700
her in	-1270
her mom	-2516
her on	-1794
her page	-1358
her please	2261
her so	1108
her stories	-1862
her to	-2707
her up	2191
her voice	1119
her work	3560
here	-2347
here $	-2284
herm*	1824
hermano	1907
hers	1083
hers $	1083
hesi*	2030
heur*	1849
heures	1849
hey _ $	-1066
hey _ i	1565
hi	5901
hi $	7391
hi _ am	-1464
hier	-4637
hier $	-3271
hier _ $	-1262
him	13071
him $	5707
him _ $	5575
him _ a	1293
him _ and	-3369
him _ he	1938
him _ i	2999
him _ know	1922
him _ letter	-2109
him _ much	-1484
him _ now	1151
him _ promotion	1243
him _ time	1068
him _ to	1255
him _ we	1231
him _ what	-1073
him _ work	-2389
him _ you	-1381
him a	-1136
him about	1617
him again	-3726
him and	-1565
him at	-1991
him back	-2488
him for	1455
him last	-1645
him one	1267
him the	1403
him up	2275
his	6116
his _ $	3861
his _ a	1491
his _ again	2360
his _ all	-1439
his _ at	2550
his _ but	1126
his _ by	-2219
his _ called	-2175
his _ every	2071
his _ for	2009
his _ friend	-1006
his _ girl	-1035
his _ girlfriend	1980
his _ he	3910
his _ house	-2490
his _ in	-2266
his _ is	1822
his _ last	-1213
his _ me	-1114
his _ my	-1196
his _ night	3369
his _ s	1273
his _ talk	1660
his _ to	-1618
his _ today	-1618
his best	-1650
his ex	-3119
his face	-2592
his facebook	1926
his father	-1721
his gig	1665
his letters	-1088
his message	-1688
his messages	2122
his number	-3334
his page	3567
his parents	-1352
his photo	2757
his place	2472
his sister	1035
his things	-1352
his whole	-1965
hist*	3660
historias	4763
historias $	3034
historias _ $	1729
history	-1049
history $	-1012
hit _ a	1424
hit _ on	1987
hit _ up	1054
hit him	1208
hit me	-1300
hoffe	-1273
hoje	-1361
hold	1587
hold _ back	1924
hold me	1924
home	-3386
home $	-1097
home _ to	-1166
home now	-1145
honestly _ just	-1155
honestly i	-1007
hope	-3490
hopi*	-2116
hoping	-2116
horen	3362
horen $	3362
hotl*	-1265
hotline	-1265
hotline $	-1079
hour	2004
hour _ $	-1601
hour ago	2540
hours	2210
hove*	2482
hovering	2482
hovering over	2482
how _ $	-1856
how _ am	-2811
how _ approach	1562
how _ be	2763
how _ before	1993
how _ days	2180
how _ doing	1030
how _ hurt	4298
how _ is	3007
how _ know	-2056
how _ start	2341
how _ stop	-1191
how _ you	4901
how are	5663
how he	2672
how i	-3469
how is	-1377
how many	1582
how she	1333
how to	-2266
hoy	-1028
hoy $	-1272
hoy es	3010
huge	3106
huge _ $	3223
hurt	3527
hurt $	3210
hurt _ $	1909
hurt right	2316
husb*	-3559
husband	-3559
husband _ to	-1930
i	2103
i $	1439
i _ $	4040
i _ a	1476
i _ about	2586
i _ and	-2809
i _ angry	-1412
i _ another	2429
i _ answer	3276
i _ ask	3648
i _ at	3461
i _ back	2858
i _ be	-1112
i _ before	1025
i _ boyfriend	-1262
i _ by	3913
i _ call	6075
i _ calling	4370
i _ care	2289
i _ checking	2046
i _ close	2780
i _ closure	1205
i _ could	2123
i _ cut	-2275
i _ die	-2185
i _ driving	1411
i _ end	2111
i _ every	-1321
i _ ex	4877
i _ feel	-1130
i _ fighting	1870
i _ for	-4478
i _ forget	-5652
i _ get	3338
i _ go	3896
i _ going	1283
i _ goodbye	-1481
i _ guy	-1544
i _ gym	2315
i _ he	-2438
i _ hear	1532
i _ hi	2630
i _ him	3366
i _ his	3871
i _ home	-1382
i _ hurt	-1417
i _ i	-1180
i _ if	1372
i _ is	-1552
i _ it	-1363
i _ just	7197
i _ know	3465
i _ last	2030
i _ learn	-1251
i _ let	1153
i _ like	5926
i _ look	-1777
i _ looking	2297
i _ lose	1140
i _ love	1027
i _ make	-1855
i _ met	-1302
i _ mom	-1677
i _ my	-4318
i _ never	-4217
i _ no	-2088
i _ not	-4617
i _ number	-2327
i _ of	-2099
i _ on	-3197
i _ one	4503
i _ opened	2089
i _ our	1698
i _ outside	1729
i _ over	4618
i _ overwhelming	1439
i _ probably	-1096
i _ profile	-1649
i _ reach	1799
i _ reply	3837
i _ said	2699
i _ scared	-1231
i _ scream	-1304
i _ send	3653
i _ shaking	1384
i _ should	1202
i _ sleep	-1311
i _ so	2590
i _ something	2571
i _ sorry	3248
i _ strong	-1234
i _ sure	-2717
i _ talking	-2034
i _ tell	4926
i _ tempted	5307
i _ text	4034
i _ the	-3374
i _ therapy	-1860
i _ think	1696
i _ this	4369
i _ through	-1157
i _ today	-1410
i _ too	-1138
i _ typing	7196
i _ use	3042
i _ waiting	-1448
i _ want	-1049
i _ weak	1470
i _ whether	-998
i _ will	1456
i _ wish	-1137
i _ with	-7096
i _ worried	-1219
i _ worthless	-1136
i _ write	-1872
i _ writing	2468
i _ written	2278
i _ yesterday	-999
i _ you	-6011
i _ your	-1237
i almost	1729
i always	2393
i am	5310
i answer	6526
i approach	1653
i ask	2284
i asked	-1151
i blocked	-1225
i call	4073
i can	2705
i check	2871
i checked	-1651
i contact	1467
i could	3904
i deleted	-1686
i dreamed	-2257
i end	-1244
i feel	2302
i had	-1157
i hate	-1314
i have	1061
i hope	-1682
i keep	4026
i know	3235
i look	4015
i messaged	-2174
i met	-1267
i might	5397
i miss	-2643
i pick	1698
i really	1684
i replied	-1167
i reply	1751
i respond	1575
i said	-2346
i saw	-1647
i say	4376
i see	-1287
i send	4878
i sent	-1117
i should	4890
i start	2350
i stayed	-2453
i stop	1038
i swear	1478
i text	2252
i texted	-1931
i think	-2512
i told	-1228
i typed	1421
i wake	-1016
i want	1096
i was	-2450
i went	-2741
i were	-2020
i will	2872
i would	-1954
i write	6699
i wrote	-3216
i •	-2342
ich	11291
ich _ $	5831
ich _ anrufen	3213
ich _ antworten	1507
ich _ auf	-1557
ich _ aufhoren	3465
ich _ bei	1078
ich _ davor	1772
ich _ einen	2766
ich _ einfach	998
ich _ gestern	-1943
ich _ gleich	3442
ich _ heute	-1092
ich _ ihm	1154
ich _ ihn	-1716
ich _ jetzt	4983
ich _ kurz	2471
ich _ mich	-3065
ich _ mit	-1294
ich _ nicht	-1921
ich _ nie	-2566
ich _ nur	2713
ich _ profile	2412
ich _ schreiben	2731
ich _ sehen	2293
ich _ sein	4784
ich _ seine	3877
ich _ sie	3109
ich _ so	-2176
ich _ standig	2188
ich _ sterben	-1275
ich _ tot	-1362
ich _ um	-1292
ich _ vor	-1261
ich _ wehtun	-2460
ich _ zu	1033
ich bin	-1595
ich habe	-7622
ich hoffe	-1273
ich ihm	1059
ich ihr	2895
ich kann	2979
ich meine	-1034
ich mich	4157
ich mochte	3350
ich muss	3893
ich rufe	1716
ich schreib	2186
ich uberlege	1942
ich vermisse	-4179
ich war	-1137
ich werde	-1542
ich will	4329
ich wurde	1012
if	3809
if _ $	1842
if _ am	-1290
if _ called	3467
if _ do	1202
if _ does	-996
if _ he	-1153
if _ is	3979
if _ just	3287
if _ me	6063
if _ ok	2153
if _ online	1761
if _ out	1635
if _ said	2564
if _ send	1348
if _ to	-1143
if _ unblocked	3609
if _ was	-1065
if _ were	-1013
if _ would	-1085
if _ you	-2477
if he	2524
if i	2503
if only	-1067
if she	2712
ihm	6718
ihm _ $	3215
ihm _ gern	1121
ihm _ mehr	-2766
ihm _ schreiben	3477
ihm nicht	-4234
ihm schluss	-1890
ihm so	1701
ihm zu	1385
ihn	-2478
ihn $	-2144
ihn _ $	2102
ihn anrufen	1847
ihr	6157
ihr $	4344
ihr _ $	-1994
ihr _ geschrieben	-1345
ihr schreiben	1926
ihr wehtun	-2315
ihre	4343
ihre _ $	4343
il _ a	1330
il _ ecrit	2796
il faut	1232
il m	1460
in $	-1619
in _ $	-1589
in _ is	1081
in _ mailbox	2769
in _ of	1649
in _ tonight	1943
in _ with	3491
in a	-1210
in front	1660
in his	2520
in my	-1088
in person	1473
in the	2143
in touch	3567
inst*	7175
instagram	8238
instagram $	1438
instagram _ $	4615
instagram dela	3417
inte*	-1287
into	1611
into _ $	1872
ir	1906
ir _ casa	1906
ir _ su	1906
ir a	1906
is	5653
is _ $	-4789
is _ 10	2527
is _ a	-3157
is _ am	1039
is _ and	1641
is _ at	-1141
is _ bad	1895
is _ bot	-1306
is _ button	1200
is _ dead	-1101
is _ harm	5192
is _ have	2079
is _ her	-2960
is _ i	1205
is _ if	1015
is _ in	5002
is _ it	-1150
is _ me	3832
is _ my	4117
is _ normal	-1266
is _ not	1410
is _ now	1395
is _ of	-2370
is _ ok	2003
is _ on	-1316
is _ over	2105
is _ real	-1336
is _ right	3887
is _ send	2597
is _ so	1608
is _ the	8310
is _ today	1123
is _ too	2180
is _ weeks	1883
is _ weird	3720
is a	-5040
is been	1353
is calling	1062
is dating	-1300
is dead	-1100
is doing	1477
is going	-2212
is gone	-1609
is hovering	2482
is huge	1471
is i	1572
is in	3989
is it	3252
is killing	3200
is my	-1618
is not	-3038
is ok	2153
is on	4463
is online	2059
is open	2028
is so	-1133
is the	2364
is there	-1054
is too	1186
is watching	-2988
is with	1388
ist	6362
ist _ $	3011
it	-2716
it $	-2090
it _ $	-1674
it _ a	-1813
it _ and	2465
it _ be	-1004
it _ been	1382
it _ day	1008
it _ heart	1126
it _ i	2727
it _ it	3641
it _ me	2348
it _ message	3508
it _ more	-1297
it _ no	-1065
it _ over	-1082
it _ so	1104
it _ to	4702
it _ too	1276
it _ wrong	1686
it be	2775
it going	-1387
it in	1071
it is	2346
it normal	-1229
it ok	2055
it out	-1070
it sending	4016
it to	-2104
it tomorrow	2600
it too	2511
it weird	3720
j	2622
j _ $	-1012
j _ a	1890
j _ d	2112
j _ de	1092
j _ envie	1048
j _ le	1761
j _ peur	-1608
j _ qu	-1283
j _ son	4394
j ai	1093
j arrete	2845
je	11284
je _ $	10847
je _ ai	-7082
je _ allee	-1161
je _ aller	3509
je _ appeler	-1684
je _ appelle	1190
je _ chez	2626
je _ de	-1864
je _ ecrirai	-2264
je _ ecrire	3398
je _ ecrit	-1172
je _ en	-1759
je _ envoyer	1115
je _ je	1236
je _ l	1644
je _ la	3941
je _ le	1808
je _ lui	1278
je _ me	-1471
je _ ou	2958
je _ pas	-2808
je _ passer	2306
je _ repondre	2507
je _ son	3656
je _ voir	-1478
je _ •	-1242
je and	-2550
je craque	1339
je dois	-1437
je l	1411
je ne	-3792
je reponds	3787
je vais	4067
je veux	5799
jetzt	5621
jetzt _ $	4404
job $	1668
jump	-1618
jump $	-1261
just	8752
just _ and	2233
just _ at	1411
just _ he	2145
just _ hi	2758
just _ him	3312
just _ if	1830
just _ look	1218
just _ once	2748
just _ one	1136
just _ out	-1357
just _ still	1736
just _ to	-2508
just _ want	1431
just _ would	1005
just call	3792
just one	1769
just said	2265
just saved	1677
just send	1312
just wanted	-1299
kann	2139
kann _ aufhoren	3465
kann nicht	3364
keep	3125
keep _ $	-1009
keep _ about	-1100
keep _ for	-1398
keep _ his	1342
keep _ if	1136
keep _ so	1152
keep _ to	2162
keep checking	1832
keep me	1207
keep thinking	-1090
keeps	-4347
keeps _ $	-2177
keeps calling	-2188
kids	-2798
kids _ $	-1138
kill	-3725
kill _ $	-1186
kill myself	-1506
killed	-1024
killing	1945
killing _ $	1037
killing me	3310
knock	1430
know	6337
know _ $	-1342
know _ by	1126
know _ care	1655
know _ he	-1080
know _ heart	1126
know _ i	-1305
know _ is	1704
know _ much	1086
know _ not	2346
know _ she	1457
know _ still	1774
know _ to	2238
know how	1941
know i	2194
know if	-3414
know what	2707
know whether	-1040
know*	1982
knowing	1982
knows	2061
knows _ $	2196
kurz	3366
kurz davor	1772
l	9506
l _ $	7975
l _ ce	1894
l _ soir	1894
l ai	-1213
l appeler	8770
la	4649
la _ $	5025
la _ a	3274
la _ de	-1111
la cara	-3544
la voir	1472
land*	-1543
landlord	-1543
landlord $	-1391
las	-2356
las _ $	-1361
last	-3830
last _ $	-3943
last _ and	-1169
last _ every	2871
last _ ten	2871
last night	-4083
last seen	2871
last time	1155
last week	-2609
late	-1248
le	9533
le _ a	3152
le _ anoche	-1421
le _ de	1779
le _ escribir	2884
le _ j	1261
le _ mensaje	-1012
le _ no	2500
le _ o	3189
le _ un	1179
le _ y	-1813
le escribi	-4041
le escribo	6660
le mande	-1792
le quiero	3138
le respondo	3919
le tuer	-1252
le voy	1685
learn	-1795
learn to	-1285
leave $	-1836
leave _ alone	-1209
leave _ note	1537
leave _ on	1513
leave a	1537
leave it	1654
leben	-2169
leben _ $	-1114
leer	-1225
left	-1827
left _ on	1331
left _ read	1430
left me	1421
les _ $	1594
let	-1445
let _ of	-2372
let go	-2267
lett*	6310
letter	7419
letter _ it	1917
letter _ mailbox	1585
letter and	-2214
letter in	1585
letters	-1625
life	-4577
life $	-1296
life is	-1329
ligar	3751
ligar _ $	4499
ligar _ agora	3792
ligar _ ela	3985
ligar _ ele	4306
ligar _ •	-5644
ligu*	-1914
liguei	-1914
liguei para	-1648
like	1352
like _ $	-1413
like _ am	-1253
like _ and	3318
like _ have	1032
like _ him	1175
like _ •	6735
like calling	4040
like my	-1105
like this	-1177
like to	2378
liked	-1849
liki*	2530
liking	2530
litt*	3906
little	3906
live	-3055
live without	-1067
livi*	-1037
living	-1037
llam*	14716
llamar	-2290
llamar _ •	-3642
llamar •	-3642
llamarla	7436
llamarla $	4574
llamarlo	9569
llamarlo $	6235
llamarlo _ $	3334
llevo	-1356
lo _ $	1799
lo que	-1532
loca*	5086
location	5086
log	-1006
lol	-4764
lol $	-3376
long	-1102
long _ $	1052
long*	1405
longer	1440
longer i	1807
look	5039
look $	2355
look _ every	2063
look _ her	-1023
look _ page	2003
look _ profile	-1810
look at	2169
look*	1306
looked	-2638
looked _ her	-1905
looked at	-1772
looking	3944
looking _ her	2801
looking _ his	2912
looking _ my	-1319
looking _ profile	1928
looking _ stories	-1319
looking at	3978
los	-1507
los _ $	-1076
losc*	-1208
lose	1043
lose _ $	1172
lost	-1226
love	-1470
love _ $	-1326
love _ her	1829
love to	1576
lui	3878
lui $	-4100
lui _ $	8820
lui _ ecrit	-1460
lui _ hier	-3059
lui _ message	1760
lui _ ou	1096
lui _ un	1670
lui ai	-4557
lui dire	2636
lui ecrirai	-2264
lui ecrire	4922
lui envoyer	2030
lui parler	2964
lunch	5280
lunch $	2884
lying	-1136
lying to	-1095
m	-2944
m _ $	-2975
m _ ecrit	2703
m _ je	2001
m _ repondu	2035
m appelle	-1123
ma	-6409
ma _ $	-4705
ma copine	-1359
mach*	-2033
mad	1893
mad _ i	2347
mad if	2461
made	-1792
mail*	5157
mailbox	2769
mais	-1950
mais _ vez	1268
mais uma	1268
make	-4199
make _ me	-1440
make _ to	-1872
make it	-2442
make sure	-2109
man	-1824
mana*	-1425
manana	-1382
mand*	8570
mandando	2381
mandando mensagem	2132
mandar	6501
mandar _ $	2653
mandar _ oi	1408
mandar _ para	2058
mandar mensagem	3674
mandar um	1766
mandarle	5344
mandarle _ $	3934
mandarle _ a	1410
mandarle _ audio	1600
mandarle _ mensaje	2816
mandarle un	5344
mande	-1792
mande un	-1527
mandei	-4702
mandei mensagem	-2449
mando	6433
mando _ $	3369
mando _ mensaje	-1857
mando um	3225
mandou _ $	-1638
mandou _ e	1242
many _ i	1293
many days	2388
marc*	-1007
marr*	-1888
mas _ $	-1867
mata*	-2739
matar	-3198
matar _ $	-1838
matar ele	-1808
matarlo	-1942
matin	-1023
matin $	-1023
maybe	9639
maybe _ $	-1532
maybe _ is	2041
maybe _ should	2174
maybe _ •	6597
maybe i	5462
maybe one	1674
me	-6886
me $	-2430
me _ $	-10972
me _ a	-1284
me _ am	3011
me _ and	-1158
me _ better	2069
me _ call	-2029
me _ calling	2860
me _ de	2137
me _ e	1213
me _ escrito	1233
me _ esquecer	-1513
me _ feel	1165
me _ feelings	-998
me _ for	1214
me _ ganas	4781
me _ him	2239
me _ how	-1092
me _ i	1686
me _ is	-1229
me _ la	-1658
me _ le	-1828
me _ me	-1014
me _ mensagem	1310
me _ mensaje	-1886
me _ movil	1708
me _ mucho	2436
me _ no	-1137
me _ of	2245
me _ otra	1351
me _ por	3380
me _ que	2283
me _ read	1430
me _ so	1143
me _ text	3996
me _ texting	3460
me _ the	-1065
me _ this	2443
me _ to	3695
me _ un	-3330
me _ ver	1911
me _ y	1649
me about	-1484
me again	-1144
me ajuda	-1513
me back	1598
me dan	1938
me escreveu	-1362
me from	4611
me ha	1193
me mando	-1857
me muero	5423
me not	5850
me out	2502
me quiero	-1065
me respondeu	2224
me to	-2811
me wants	3009
meet	-2541
meet _ $	-1891
meet _ people	-1150
meet new	-1150
meet*	-1335
meeting	-1335
mehr	-6212
mehr $	-3376
mehr _ $	-1723
mein	1525
mein _ ist	3235
meine	-4607
meine _ $	-1184
meine _ will	-1825
meine freundin	-1933
meld*	2169
melden	3739
melden $	3739
meldet	-1570
meldet _ $	-1264
meldet sich	-1264
meme	1882
meme $	2188
mens*	5196
mensagem	3434
mensagem $	3423
mensagem _ ela	-2276
mensaje	2249
merry christmas	1053
mes $	1505
mes _ $	-1290
mess*	6069
message	10219
message _ ex	1615
message _ my	2547
message and	3058
message my	1761
message to	1580
messaged	-3261
messaged _ yesterday	-1510
messaged my	-1127
messages	-1897
messages _ $	-1377
messaging	1007
messaging her	1510
met	-2872
met _ $	-2574
met him	-1281
meu	-3884
meu _ $	-3048
mi	-8271
mi _ me	-2495
mi _ quiere	-3629
mi amiga	-3466
mich	-1999
mich _ $	-1128
mich _ ihm	3126
mich um	-1352
midn*	2095
midnight	2095
might	7369
might _ $	3197
might _ her	2357
might _ up	1563
mim	-1576
mim $	-1392
mine	1407
minha	-3171
minha _ $	-1779
minu*	2153
minutes	1802
minutes $	2342
mir	-4878
mir _ $	-2409
mir _ ich	-1055
mir _ zu	-1091
mira*	-1168
mirando	-1168
mirando _ $	-1168
mirar	6839
mis	-2852
mis _ $	-2760
mis datos	-2378
miss	-4381
miss _ $	-2726
miss _ him	-1047
miss me	-1532
misses	1425
misses _ $	1500
misses me	1522
mist*	1409
mistake	1448
mistake $	1465
mit	-1703
mit _ schluss	-1933
moch*	3250
mochte	3250
mochte meine	1589
moi	1490
moi a	1870
mom	-2428
mom _ ask	-1415
mom called	-1366
mom is	-1537
mom s	1441
mome*	2298
mon _ $	2260
mon _ a	-1961
mon _ m	-1873
mon ex	1004
mond*	-1670
monday	-1656
monday $	-1483
month	-1803
month $	-1127
mood	-1220
more	-2897
more _ $	-2601
more _ and	1393
more _ then	2346
more time	1087
morir	-1156
morn*	-2279
morning	-2231
morning $	-1322
morr*	-2667
morrer	-2064
mort	-1023
most	-1185
moth*	-1981
mother	-1817
mour*	-1109
mourir	-1109
move	-1520
move _ $	-1269
move on	-1093
moved	-1654
movie	-1382
movil	1708
much $	-1841
much _ $	-1539
much _ am	1984
much _ hurt	1086
much _ i	1878
much _ me	1086
much longer	1559
much*	1488
muchas	1488
muchas _ de	1488
muchas ganas	1488
mucho	1823
muero	5150
muero _ $	4270
muero _ de	2843
muero _ ganas	2843
muero _ risa	-1228
muero por	4597
murd*	-1483
murder	-1010
muss	6169
muss _ $	2173
muss _ sehen	2891
must	4178
mutt*	-1141
mutter	-1141
mutu*	1714
mutual	1714
my	-8227
my _ $	-2539
my _ a	-2466
my _ about	-1443
my _ after	1824
my _ am	-1033
my _ and	-3851
my _ dinner	-1078
my _ everything	-1293
my _ friend	-2045
my _ go	-1851
my _ his	-1201
my _ hovering	2482
my _ i	-2640
my _ is	2137
my _ keep	-1095
my _ keeps	-1072
my _ me	-1409
my _ mom	3508
my _ my	-1706
my _ no	1141
my _ not	3374
my _ out	2723
my _ over	1624
my _ phone	1342
my _ s	4359
my _ so	-1476
my _ texts	-1144
my _ that	1122
my _ to	1120
my _ what	1358
my _ would	-1077
my _ yesterday	-1490
my _ •	7631
my back	-1146
my best	-2058
my boss	-2213
my boyfriend	-3518
my chest	2147
my cousin	1397
my dad	-1190
my daughter	-1109
my ex	18242
my first	1310
my friend	-1661
my friends	-1084
my heart	1268
my husband	-3563
my kids	-1467
my landlord	-1368
my life	-2020
my mom	-2729
my profile	-1811
my promotion	1243
my screen	2811
my son	-2272
my stories	-1585
my thumb	4042
my urge	1918
my wife	-1551
my •	8269
myse*	-1361
myself	-1361
myself $	-2930
myself _ $	-1351
myself _ again	1103
myself _ to	4113
myself not	3788
myself so	1255
na	4315
na _ $	3612
na _ dela	3431
na casa	5204
nach*	3326
nachricht	3861
nachricht _ $	3861
name	-1144
nao	-2659
nao $	3420
nao _ mais	-2251
nao _ que	-1109
nao aguento	1638
nao quero	-1622
nao respondi	-1127
ne	-2724
ne _ ecrirai	-2264
ne _ pas	-2831
ne _ plus	-1803
ne lui	-2552
near*	1359
nearly	1597
nece*	7487
necesito	8016
necesito _ $	4629
necesito _ su	3386
necesito _ voz	3386
need	1609
need _ hear	1323
need _ her	4512
need _ how	1375
need _ know	1166
need _ myself	1045
need _ see	1508
need _ to	-1176
need to	1999
needs	-1278
never	-5734
never _ $	-1979
never _ him	-2551
never _ to	-1977
never met	-1302
new _ to	1202
new girl	-1035
new girlfriend	1458
new job	2069
new number	1009
new people	-1150
next	-1596
nice	-2250
nice _ $	-1595
nicht	-5103
nicht $	3107
nicht _ $	-6684
nicht _ ich	-1216
nicht _ sein	-1141
nicht aufhoren	3465
nicht mehr	-4697
nie	-2866
nie _ $	-2766
nie wieder	-2566
night	-1615
night $	-2096
night _ $	2539
night before	2079
no	1433
no _ $	1300
no _ am	-2013
no _ contestarle	4425
no _ de	7284
no _ dejar	1175
no _ escribi	-1814
no _ escrito	-1199
no _ he	-1435
no _ i	1261
no _ is	-1108
no _ mas	2235
no _ me	-1224
no _ not	-2013
no _ si	3022
no _ vivir	-1533
no aguanto	4023
no contact	-1832
no i	-2013
no le	-2555
no more	-2787
no one	-1979
no paro	2993
no quiero	-2384
no se	3640
nobo*	-1987
nobody	-1987
noche	1156
noche $	1156
norm*	-1028
normal	-1001
normal to	-1229
not	-1085
not $	4440
not _ $	4245
not _ but	1894
not _ call	4444
not _ can	2158
not _ check	-1500
not _ for	-1700
not _ he	-1548
not _ him	-6741
not _ it	-1364
not _ looking	1818
not _ me	-3010
not _ my	-2013
not _ right	2361
not _ see	-1282
not _ she	-1187
not _ text	3560
not _ this	3693
not _ to	-6061
not _ up	-1249
not _ what	3509
not _ write	1364
not _ •	1143
not be	-3344
not believe	-1333
not fight	1217
not going	-3252
not hurt	2675
not kill	1082
not know	1518
not knowing	2104
not reach	1145
not resist	2993
not stop	4657
not text	2519
not texting	-3746
not think	1904
not to	11774
not want	-2152
note	2982
note $	1533
note on	1507
noth*	-1959
nothing	-1959
noti*	1104
notifications	-1423
nouv*	2950
nouvelles	2950
novio	-2977
novio $	-1328
novo	1408
novo $	1520
now	5909
now $	2544
now _ i	2034
now _ to	1463
now _ want	3578
now _ will	1069
now he	1281
now i	2276
nuevo	-2749
nuevo novio	-2683
number $	-1865
number _ i	-2084
number _ know	1126
number _ my	2811
number _ on	2811
number but	1126
number is	3214
nume*	-2286
numero	-2286
numero _ $	-1980
nunca	-1135
nur	6459
nur kurz	1594
o	4286
o _ $	-1040
o _ dele	-1202
o instagram	1252
o meu	-2351
o no	3189
o numero	-1980
ob	1192
ob _ ist	1192
ob _ online	1192
oder	3942
oder _ $	3942
oder nicht	3942
of	-4217
of $	-1088
of _ $	-1669
of _ and	-2242
of _ being	-1474
of _ building	1184
of _ her	2925
of _ him	2253
of _ his	3491
of _ over	1252
of _ to	1001
of _ wants	3001
of breaking	2246
of calling	2860
of course	3909
of going	1808
of him	-2178
of his	-1357
of me	2957
of my	-1059
of showing	1102
of the	-1913
off _ $	-1184
off _ and	2169
off my	2198
offi*	1254
office	1254
office $	1400
oh	-1094
ohne	-1641
ohne _ $	-1475
ohne sie	-1343
oi	4083
oi $	1310
oi _ $	2831
ok	5788
ok $	3948
ok _ i	1110
ok _ it	1741
ok if	1152
old	-1460
olhar	2091
olhar _ dela	2091
olhar _ instagram	1252
olhar o	2091
olhei	-1670
olvi*	-1217
on	1915
on $	3600
on _ $	-3672
on _ a	1365
on _ all	-1475
on _ and	-1392
on _ at	2072
on _ for	1399
on _ instagram	-1035
on _ job	1599
on _ new	1541
on _ page	2631
on _ screen	2811
on _ so	1415
on _ the	1790
on _ to	1394
on her	1558
on his	1939
on monday	-1139
on my	2062
on read	1430
on sunday	-3020
on the	1059
once	1928
once $	2759
one	12486
one _ $	1268
one _ and	1390
one _ away	4132
one _ from	3747
one _ letter	1262
one _ message	1749
one _ not	3180
one _ then	1124
one _ time	2291
one _ would	1199
one call	2078
one last	3322
one little	4095
one more	2181
one of	-1832
onli*	4634
online	4634
online $	1761
online _ $	2824
online ist	1192
only	-2636
only _ would	-1037
ontem	-3546
ontem $	-2783
open	4085
open $	1434
open _ $	2206
open his	3185
open*	1884
opened	2089
or	1250
or _ $	-1420
or _ it	1898
or just	1410
other	-2057
otra _ $	-1542
otra vez	-1084
ou	10291
ou _ $	7904
ou nao	3420
ou pas	4483
our	1360
our _ $	-1059
our chat	2445
our friends	1376
out	2608
out _ $	-3954
out _ calling	2860
out _ her	2180
out _ him	3358
out _ i	2146
out _ the	-1952
out _ this	1246
out _ today	1463
out _ will	1230
out and	2638
outs*	3059
outside	3059
outside _ $	2546
outside her	1894
outside the	1390
ouvir	3495
ouvir _ voz	3495
ouvir a	3495
over	8159
over $	-2110
over _ $	7697
over _ and	1157
over _ knock	1232
over send	2597
over the	1246
over there	5957
over to	2450
overwhelming	1439
page	4670
page _ night	3197
pain	-1327
para	5936
para _ $	4317
para _ agora	4021
para _ meu	-2351
para _ ontem	-1949
para _ •	-5669
para ela	2944
para ele	4827
para mim	-1062
para o	-2351
para ver	3732
para •	-5669
para*	4133
parabens	2550
pare*	-1684
parents	-1323
parl*	2534
parle	-2478
parle _ $	-2122
parler	2964
parler $	2964
paro	2758
paro de	2758
part	2756
part _ me	2849
part _ wants	3009
part of	2756
part*	-1962
party	1486
pas	2306
pas $	2742
pas _ $	2217
pas _ de	-3821
pas de	1842
pas envie	-3050
passer	2306
passer _ elle	2306
passer chez	2306
past	-4324
past the	-3555
pausa	-1188
pause	-1822
pedir	3169
pedir _ amiga	3169
pens*	-2374
peop*	-3895
people	-3895
people $	-1642
perf*	2809
perfil	2327
perfil $	2285
person $	1363
peur	-1608
peur de	-1608
phone	1380
phone _ call	1016
phone _ i	1305
phone to	1576
photo	2615
photos _ $	-2021
pick _ $	1553
place	2007
place _ $	2897
place now	2097
plan*	2385
planning	2858
planning _ for	1412
planning _ to	1868
planning to	1318
plea*	-2021
please	-1922
please _ $	-2281
please _ me	5322
please keep	1199
pleu*	-1386
plus	-2905
plus $	-1224
point	-2738
point of	-3312
por	1133
por _ $	-1697
por ella	-1496
por favor	-1233
por que	-1545
posso	4765
post	2023
post _ i	1020
post*	2671
posted	2855
pour	1092
prec*	1208
preciso	1660
preg*	1852
pres*	1617
priv*	1052
private	1052
probably	-1514
proc*	-1227
prof*	6030
profile	6375
profile _ $	3135
profile angeschaut	-1559
prom*	2407
promised	1825
promotion	1243
promotion $	1243
puedo dejar	1175
punto	1849
punto de	1849
putt*	2344
putting	2344
qu _ m	-1283
qu elle	-1619
quase	1711
quase _ $	1828
quase _ mensagem	2132
quase mandando	2381
que	3780
que _ $	7636
que _ amo	3660
que _ el	-1473
que _ embora	-1060
que _ foi	-1060
que _ l	1698
que _ la	1950
que _ reponds	1743
que _ respondo	2310
que _ um	1627
que ele	-2242
que eu	5995
que je	5725
que la	3531
que le	4128
que llamar	-2267
que me	-1070
que no	-1260
que se	-1323
queb*	-1204
quel*	-1597
quelle	-1256
quer	-1016
quer*	1611
queria	1611
queria _ com	1969
queria que	-1621
quero	7113
quero _ $	1414
quero _ ele	1705
quero _ para	3766
quero ligar	2707
ques*	-1313
quick	2781
quie*	4393
quiere	-3698
quiero	8100
quiero _ $	6084
quiero _ a	-1856
quiero _ audio	1766
quiero _ con	1023
quiero _ ella	1245
quiero _ la	2069
quiero _ mensaje	2438
quiero _ mi	-1194
quiero _ que	4653
quiero _ un	4204
quiero _ you	2962
quiero decirle	2116
quiero llamar	-1167
quiero mandarle	3603
quiero que	-2890
quiet	-2108
quiet $	-1152
quis*	1607
quisiera	1607
quit	-1112
quit*	-2904
quitte	-1210
quoi $	2069
rain	-1103
rain $	-1100
rapp*	5602
reach	7057
reach _ $	2386
reach _ and	2243
reach out	6079
reached _ i	1041
reached _ to	-1170
ready	1106
ready to	2012
real	-1282
real*	2964
really	3159
really _ $	3989
really _ to	1847
really want	2196
refu*	-1844
refuses	-1596
refuses to	-1596
rega*	4291
regarde _ profile	-1733
regarder	4097
regarder _ $	4097
regr*	-2319
regret	-1728
regret _ $	-1577
regret it	-1533
relationship	-1533
remi*	-1281
remo*	-2094
removed	-1326
repl*	-1813
replied	-1726
replied to	-1113
reply	3512
reply $	1102
reply _ his	1055
reply _ story	1125
reply to	1886
repo*	7876
repondre	2191
reponds	4561
reponds $	1743
reponds _ $	2818
repondu	1529
resi*	2535
resist	2993
resp*	10557
respond	3714
respond $	3179
responder	4735
respondeu $	-997
respondi	-4137
respondi $	-3446
respondo	6805
respondo _ $	2607
revoir $	-3160
right	5179
right $	1432
right _ $	2213
right _ i	2280
right now	5602
right to	-1216
ring $	-1111
risa	-2262
risa $	-2262
romper	1913
room	-1061
room*	1353
roommate	1365
rufe	1523
rufe _ an	1716
s _ $	-3082
s _ is	2687
s _ on	3516
s _ to	1309
s phone	1342
sa	5014
saber	1458
sad	-1137
sagen	1110
sagen dass	1819
said _ $	2866
said _ birthday	2425
said _ me	2457
said _ misses	2426
said _ to	-1630
said goodbye	-1565
said happy	2425
said he	1829
said hi	2434
said i	-1728
same	1116
sang*	-1445
saud*	-2500
saudade	-2500
saudade _ $	-2151
saudade dele	-1756
saved	1516
saved me	1657
saw	-2068
say	7351
say $	1963
say _ $	3192
say _ and	1041
say _ her	1409
say _ i	1051
say hi	-1123
say to	1905
sayi*	3929
saying	3929
saying _ $	5153
says	-3691
says he	-1340
scar*	-1801
scared	-1548
scha*	4229
schauen	2597
schauen $	2041
schl*	-4518
schluss	-2340
schluss _ $	-1956
schon	11954
schon _ $	11325
schon wieder	4286
schr*	6759
schreib	2917
schreib _ $	2619
schreib ihm	2186
schreiben	5964
schreiben $	5675
schw*	1791
schwester	1875
scream	-1304
scream $	-1196
screen	2798
screw	1072
screw it	1084
se _ $	1428
se _ contestarle	4425
se fue	-1210
se si	3022
sec	1911
sec $	1911
seco*	2955
second	3021
see	-1917
see $	-2070
see _ at	-2995
see _ girlfriend	2457
see _ he	2377
see _ i	-1055
see _ is	3671
see _ new	2414
see _ she	4158
see a	-2159
see her	3758
see if	1072
see me	-1277
see my	-1467
see what	2266
seem*	1296
seeming	1299
seeming _ $	1299
seeming desperate	1299
seen	2634
seen _ minutes	2871
seen _ ten	2871
seen every	2871
sees	1114
sees _ $	1187
sees me	1466
sehen	5336
sehen $	4700
sehr	-2270
sehr $	-2218
sei	-1130
sein	5520
sein $	-1046
sein _ $	3093
sein profile	5256
seine	5012
seine _ $	2989
seine _ horen	3362
seine stimme	3362
self	-1877
self harm	-1138
sem	-1194
sem _ $	-1010
sema*	-2360
semana	-1742
semana $	-1480
send	16527
send $	2597
send _ $	5170
send _ message	-1528
send _ to	2234
send a	3937
send it	1440
send me	-1844
send one	1312
send*	12481
sending	12481
sending _ $	12551
sending him	1118
sending it	5821
sent _ a	1611
sent me	1291
sent*	-1015
sepa*	-1555
sera	4441
sera _ eu	2814
sera _ mando	2765
sera que	4441
seri*	-1381
ses	6463
ses _ $	6487
shak*	1510
shaking	1510
she	-5966
she _ $	3103
she _ a	-1016
she _ at	-1040
she _ be	-1925
she _ birthday	2549
she _ by	1376
she _ calling	1452
she _ for	1819
she _ hey	2337
she _ my	-1169
she _ not	-1423
she _ on	-1076
she _ should	1294
she _ the	-2907
she _ to	-4542
she _ tonight	2305
she _ waiting	2079
she always	1825
she called	1295
she does	-1128
she is	2712
she sent	1429
she should	-4663
she unblocked	2680
she wants	-4482
she would	1077
she wrote	1195
shit	-1639
shoot	-1961
short	1278
shou*	4280
should	4337
should _ $	2042
should _ and	-2336
should _ break	-3772
should _ call	2918
should _ do	-1875
should _ end	-1148
should _ first	-1645
should _ him	2820
should _ it	1161
should _ out	1264
should _ pick	1709
should _ reply	1323
should _ send	3724
should _ tell	1167
should _ the	-1599
should _ this	-1391
should _ to	1381
should _ wish	1090
should call	-1706
should i	8423
showing	1077
showing _ at	1077
showing _ her	1102
showing up	1077
si	7916
si _ $	3906
si le	3540
sich	-3880
sie	2706
sie $	-1687
sie _ $	1673
sie _ an	1592
sie _ geschrieben	2375
sie _ sich	-1748
sie hat	1186
sie nicht	-1385
silence	1466
silence $	2177
simp*	2598
simple	2781
sin	-1419
sin _ $	-1379
since	-1216
since $	1522
since _ $	-1463
sinto	-3018
sinto _ $	-1263
sinto _ dela	-1058
sinto _ dele	-1012
sinto falta	-1128
sister _ $	-1176
sister _ he	1344
sister about	-1139
sit in	1229
situ*	1588
situation	1588
six	2078
sleep	-4757
sleep $	-1300
sleep _ $	-1181
sleep and	-1251
slide	1345
snap*	2859
snapchat	2859
snow	-1022
so	3109
so _ can	-2159
so _ compared	-1465
so _ do	1299
so _ his	1239
so _ i	2516
so _ if	1526
so _ last	1246
so _ me	1465
so _ reach	1481
so _ schreiben	1701
so _ to	1929
so _ tonight	-1087
so _ uma	1268
so _ vez	2086
so badly	1420
so gern	1121
so he	4226
so i	-1024
so mais	1268
so sehr	-2270
so tempted	4899
so worthless	-1017
soll	5688
soll _ antworten	2649
soll _ ihm	1059
soll _ ihr	1703
soll ich	8175
solo	-1356
some	-2290
some*	-1814
somebody	2147
someone	-4542
someone _ $	-1515
someone else	-1040
someone new	-1097
someone to	-1395
something	1945
something $	2632
something _ and	1350
something i	-1122
sometimes	-1316
sometimes i	-1207
son	7449
son _ $	2296
son anniversaire	1555
son instagram	2943
son profile	5923
song	-1158
soon $	-2025
sorry $	3163
sorry i	-1064
soun*	-2214
sounds	-1319
sounds like	-1024
stal*	2860
stalk	1168
stalk _ girlfriend	1168
stalk _ new	1168
stalk his	1168
stamp	5243
stamp _ $	5243
stan*	1853
standig	1943
standig _ er	2188
star*	-1072
start	1625
start a	2929
stay	-1811
stay*	-2590
stayed	-2564
stayed _ $	-2553
stayed strong	-2440
ster*	-1565
sterben	-1428
still	-1426
still _ $	2408
still _ for	-1461
still _ to	1938
still care	1655
still want	1857
stim*	2855
stimme	3268
stimme _ $	3362
stimme horen	3362
stop _ $	-2243
stop _ from	3785
stop _ her	1693
stop _ swear	1599
stop _ texting	3460
stop i	1314
stop me	3601
stop wanting	1339
stories $	2414
story _ i	1119
stro*	5140
strong	5226
su	11758
su _ $	8325
su _ le	3939
su _ novio	-2683
su casa	3129
su nuevo	-2683
su perfil	2285
su voz	2423
suic*	-7457
suicidal	-1870
suicide	-3223
suis allee	-1161
sund*	-3891
sunday	-3816
sunday $	-3029
supp*	-1228
sure	-3168
surp*	1972
surprise	2026
surprise him	2118
surv*	-1930
survived	-1323
sus	5049
sus _ $	3320
sus historias	4763
swear	1447
swear $	1575
ta	-1124
tag	-1055
take	-2386
talk	2988
talk $	1272
talk _ about	-1170
talk _ again	1082
talk _ her	2432
talk _ him	2298
talk _ me	-1958
talk _ of	2860
talk _ out	3421
talk me	2860
talk*	-4505
talked	-2739
talked to	-2480
talking	-1766
talking _ $	1285
talking _ her	2189
talking _ him	-1378
talks	-1064
tanto	2219
tanto _ com	2702
tanto falar	2702
te	-3377
te _ $	-1430
tell	7753
tell _ $	3804
tell _ about	1890
tell _ ex	3260
tell _ i	-1197
tell _ my	1768
tell _ that	1908
tell _ to	2288
tell her	1578
tell him	4720
tell me	2011
tellement	2188
tellement _ $	2294
tellement _ parler	2294
tellement lui	2294
telling	-1639
temp*	5250
tempted	5993
tempted to	2371
ten	1874
ten _ $	2625
ten minutes	2871
tengo	4963
tengo _ ganas	1488
tengo _ llamar	-2267
tengo muchas	1488
tenho	-1780
tenho _ $	-997
term*	-4446
terminar	-2013
text	15863
text $	11150
text _ $	1473
text _ after	2389
text _ and	-1024
text _ back	-2240
text _ but	-1003
text _ ex	-1140
text _ from	-1189
text _ guy	-2667
text _ not	2092
text _ tonight	1498
text her	-3757
text him	3218
texted $	1159
texted _ i	2048
texted back	1625
texted her	-1222
texted him	-1198
texting	-1116
texting _ $	1668
texting her	3286
texts	-1941
than	-1353
thank	1523
thank _ $	1566
thank you	1209
thanks $	1566
thanks i	-1408
that	-11731
that $	-1807
that _ $	-3406
that _ am	1120
that _ his	1020
that _ i	1075
that _ is	-1951
that _ love	1386
that _ still	1356
that _ to	-1293
that girl	1081
that he	-1097
that if	1241
that is	-2501
that she	-1142
the	-8499
the _ $	-3981
the _ always	1787
the _ at	-1294
the _ back	-1278
the _ because	1635
the _ button	1876
the _ call	-1762
the _ from	-1522
the _ he	2822
the _ i	-1018
the _ in	8461
the _ is	4815
the _ job	1355
the _ killing	1551
the _ of	-4538
the _ she	1968
the _ the	-3293
the _ thing	-1016
the _ this	-1360
the _ to	3328
the _ where	3573
the _ with	-1562
the _ your	1535
the airport	1192
the apartment	-2329
the bar	3111
the breakup	-1031
the cafe	2463
the girl	-1156
the guy	-1098
the gym	-1249
the letter	5701
the office	1376
the point	-3416
the same	1347
the silence	1742
the urge	6241
the wife	-1298
their	1273
them	-1577
then _ am	1021
then _ i	1587
then i	2886
ther*	-3638
therapy	-2652
therapy $	-1836
there	5582
there $	7580
there _ knock	1232
there and	1410
there is	-2177
these	-1587
these _ $	-1240
they	-4343
they _ to	-1583
thin*	3978
thing	-1103
things	-3007
things $	-1757
think _ go	3261
think _ her	-1325
think _ will	1213
think about	-1855
think i	3911
think it	1061
think my	-1480
thinking	7337
thinking _ again	-2505
thinking _ asking	1762
thinking _ going	1808
thinking _ her	4437
thinking _ it	-1004
thinking _ my	1263
thinking _ showing	1102
thinking _ up	1102
thinking about	-2700
thinking of	10097
this	-1136
this _ $	-3045
this _ and	-2127
this _ is	1134
this _ my	2536
this _ to	4678
this close	2824
this guy	-1213
this morning	-1431
this situation	1588
thou*	-2550
thoughts	-1843
thre*	-1528
three	-1334
thro*	-2964
through	-2204
thumb	4027
thumb _ over	4042
thumb is	4042
tien*	2202
tikt*	2885
tiktok	2885
time	-2494
time $	1593
time i	-1001
time to	-1568
times	1595
times _ i	2129
times and	2147
tind*	-1209
tinder	-1209
tinder $	-1148
to	11068
to $	2838
to _ $	-3114
to _ about	-3217
to _ again	1675
to _ alone	-1985
to _ and	5598
to _ badly	2227
to _ best	-1227
to _ boss	-1355
to _ by	1387
to _ contact	2058
to _ counselor	-1046
to _ de	-1531
to _ every	-1025
to _ ex	4025
to _ face	-1691
to _ father	-1595
to _ first	2221
to _ for	5423
to _ friend	-2096
to _ front	1200
to _ gig	1665
to _ girl	-1318
to _ go	-2267
to _ guy	-1637
to _ he	2874
to _ heart	1586
to _ her	9945
to _ him	11749
to _ his	1000
to _ house	1343
to _ in	3570
to _ into	2719
to _ is	2711
to _ it	-3401
to _ kids	-1307
to _ landlord	-1448
to _ last	-1788
to _ left	-1889
to _ live	-1293
to _ lol	-1013
to _ mandando	2381
to _ me	-3309
to _ mensagem	2132
to _ message	1225
to _ mom	-1787
to _ my	2141
to _ myself	-1240
to _ no	1535
to _ note	1537
to _ now	3388
to _ o	4154
to _ of	-3302
to _ off	2083
to _ one	1332
to _ our	1414
to _ out	4497
to _ page	-1173
to _ party	1718
to _ people	-1433
to _ place	3138
to _ she	4752
to _ situation	1588
to _ so	2483
to _ someone	-1921
to _ sunday	-2038
to _ text	2942
to _ that	-1652
to _ the	-1727
to _ there	1167
to _ this	4347
to _ up	-2302
to _ viver	-1043
to _ vontade	1043
to _ what	2624
to _ who	1608
to _ why	1270
to _ wife	-1501
to _ with	-4341
to _ without	-1182
to _ write	1648
to _ you	-1000
to _ •	4840
to a	-1721
to answer	3981
to ask	5656
to be	-5961
to break	6540
to call	3485
to check	-1136
to com	3348
to come	-2081
to contact	2851
to cut	-2377
to die	-5085
to do	-4242
to drive	1823
to drop	1094
to end	-2345
to explain	2301
to feel	-1537
to find	-1342
to forget	-4796
to her	9763
to him	3219
to his	2689
to hit	2466
to hurt	-1535
to just	-1277
to kill	-3473
to learn	-1611
to live	-2605
to look	3704
to make	-1695
to me	-5776
to meet	-1490
to message	2862
to my	-2774
to quase	2381
to reach	5768
to reply	3069
to respond	2044
to ring	1757
to say	3603
to send	4952
to sit	1067
to sleep	-2656
to stalk	1168
to stop	-3390
to surprise	2118
to text	1227
to therapy	-2155
to use	6685
to wait	2194
to want	-1289
to write	6116
to you	-2184
to •	-3221
today	-2513
today and	1222
today i	-2530
todo	-5537
todo $	-1414
todo _ que	-1532
todo lo	-1532
toi	-1319
toi $	-1249
told	-3870
told _ i	-1003
told her	-1367
tomorrow $	2643
tomorrow _ $	-2190
tomorrow at	-2019
toni*	1830
tonight	1830
tonight $	-2060
tonight _ do	1050
tonight _ i	1933
tonight _ to	1594
tonight _ want	2167
tonight and	1479
too _ to	3187
took	-1023
tot	-1874
tot $	-1157
touch	3547
touch _ $	1061
touch with	3567
tout	-2292
tout*	1654
toutes	1654
toutes _ $	1654
trau*	-1171
traurig	-1165
trav*	1520
tres	1034
tried	-1351
tris*	-2350
triste	-2123
tryi*	4727
trying	4727
trying _ not	4569
tu	-2234
tudo	-1341
tuer	-1980
turn _ $	-1002
two	-1891
two _ $	-1596
two _ ago	-1167
two weeks	-1181
type	-1104
typed	2584
typed _ and	1164
typed out	2174
typi*	7159
typing	7196
typing $	5027
uber	3137
uber _ $	3262
uber*	1599
uberlege	1942
ugh	3303
ugh $	1829
ugh _ to	1543
ugh _ want	1543
ugh i	1610
ulti*	3216
ultima	3216
ultima _ $	3216
um	4089
um $	-1460
um _ para	2772
um _ zu	1078
um oi	4432
uma	4389
uma _ $	3617
uma _ para	-1393
uma mensagem	-1393
uma vez	2086
un	3147
un _ $	1871
un _ mi	1410
un audio	1597
un mes	1505
una _ $	1096
unbe*	2466
unbl*	8339
unblock	1049
unblocked	3271
unblocked _ $	3473
unblocked me	3271
unblocking	4019
unblocking _ $	4019
und	-2670
und _ geantwortet	-1102
und _ habe	-1075
und ich	-1804
une	2212
une _ $	2473
until	-1686
up	-2796
up _ $	-4576
up _ her	1470
up _ him	-3920
up _ his	2404
up _ night	2065
up at	2133
up his	-2658
up on	1537
up with	-4127
urge	11933
urge $	2951
urge _ $	2442
urge _ 10	2825
urge is	7690
urge to	1855
us	-2650
use	6397
use _ $	1341
use _ s	1342
use it	1568
use my	6101
used	-1290
used to	-1056
va	-1620
vai	-1070
vais	4067
vais _ appeler	1729
vais _ chez	2306
vais _ ecrire	1741
vais _ elle	2306
vais _ la	-1119
vais _ son	2700
vais _ voir	3509
vais aller	3509
vais l	1729
vais passer	2306
ver	10318
ver _ $	8429
ver _ dele	1889
ver _ historias	3034
ver _ perfil	3103
ver su	2643
ver sus	3555
verg*	-1512
verl*	-1340
verla	4704
verm*	-4248
vermisse	-4179
vermisse _ $	-1504
vermisse _ sehr	-2218
vermisse _ so	-2218
vermisse ihn	-1359
vermisse sie	-2484
veut	-1223
veux	5256
veux le	2001
vez	2284
vez $	2395
vida	-2229
vida $	-1221
vie	-1032
viewed	1144
viewed _ story	1144
viewed my	1144
viver	-1494
vivir	-1823
voce	-1938
voice	1048
voir _ $	1015
von	-1046
vont*	1033
vontade	1033
vontade de	1033
vor	-1824
vou	7637
vou _ $	-1144
vou _ a	-1180
vou _ casa	3431
vou _ de	2192
vou _ ele	4356
vou _ mensagem	2123
vou _ o	-1981
vou _ para	-2628
vou _ um	1302
vou _ •	-3933
vou ligar	-2961
vou mandar	2353
vou matar	-1808
voy	5281
voy _ $	4461
voy _ a	1876
voy _ escribir	2884
voy _ llamar	1145
voy _ sus	2892
voy a	5281
voz	5918
voz $	3386
voz _ $	3495
wait	4218
wait $	2010
wait _ her	1775
wait _ him	1151
wait for	2178
waiting _ his	-1797
waiting _ message	-1797
wake	-2288
wake _ $	-1082
wake up	-1972
wann	1229
want	4834
want _ a	-1132
want _ and	1594
want _ answer	4257
want _ at	1909
want _ back	-1670
want _ be	-3235
want _ by	1877
want _ call	2987
want _ cut	-2152
want _ die	-2358
want _ do	-1464
want _ drive	1877
want _ forget	-4788
want _ him	3514
want _ how	-1171
want _ into	2299
want _ it	2373
want _ kill	-1009
want _ know	2092
want _ meet	-1173
want _ my	-1057
want _ new	-1150
want _ reply	4827
want _ say	2353
want _ see	2864
want _ stop	-1622
want _ the	-1397
want _ to	1159
want _ use	2387
want _ want	-1080
want _ who	1864
want _ write	1440
want _ •	-1709
want him	-2119
want to	10693
want*	-5024
wanted	-2949
wanted _ say	-1404
wanted to	-2779
wanting	-2075
wanting to	-2075
wants	-3142
wants _ me	-1127
wants _ see	-1559
wants _ text	2216
wants _ to	-3611
wants me	-3407
wants to	1200
warum	-1674
was	-4416
was _ $	-4695
was a	-1073
was about	1647
watc*	-3431
watching	-3157
watching _ stories	-2988
way _ my	1045
way to	1316
we	-5521
we _ $	-1010
we _ talk	1280
we are	-1164
weak	1460
week	-4457
week $	-4003
week and	1256
weeks _ $	-1047
weeks _ it	2239
weeks and	2239
weht*	-2460
wehtun	-2460
weird	3406
weird _ message	3508
weird _ my	3508
weird to	3508
well	-1630
wenn	-2710
wenn sie	-1336
went	-3899
went _ his	-2332
went to	-3126
werde	-1542
were	-1829
were _ $	-1333
were you	-2090
what _ do	-4814
what _ i	2840
what _ is	-1261
what _ just	2725
what _ said	-1301
what _ say	7232
what _ the	3368
what a	-1142
what can	-1366
what do	2656
what he	-2187
what i	-1102
what if	1916
what is	1572
what she	2556
what to	2996
what you	-1238
what*	1467
whatsapp	1771
whatsapp a	1152
whatsapp the	1163
when	-6437
when _ am	-1333
when _ is	-1194
when i	-3462
where	1621
where _ $	-1382
where _ tonight	2305
where he	1650
where she	1897
whether _ is	-1114
while	-1177
who _ girl	1081
who _ in	1044
who _ with	1722
who he	1039
who that	1081
whole	-1251
whole _ $	-2468
why	-5241
why _ i	-2060
why _ left	1231
why _ my	-1073
why _ she	-1329
why _ still	-1787
why do	-2301
why does	-1439
why would	-1036
wie es	1906
wied*	3525
wieder	3525
wieder _ profile	3088
wieder _ sein	3088
wieder auf	3088
wife	-3697
will _ and	1153
will _ anrufen	2213
will _ at	3432
will _ be	-2803
will _ ex	-2396
will _ forever	1171
will _ him	2004
will _ his	1272
will _ if	1611
will _ kurz	1594
will _ mehr	-1175
will _ my	1460
will _ nicht	-1028
will _ nur	2838
will _ out	-1020
will _ sister	2084
will _ the	3467
will _ there	1478
will _ to	-2794
will _ wehtun	-2460
will be	4361
will ihm	1286
will just	2077
will lose	1144
will nicht	-1161
will not	-3293
will sie	1994
wish _ a	1179
wish _ could	2075
wish _ never	-1371
wish _ tell	2242
wish _ would	-1468
wish her	1418
with	-5170
with _ $	-1263
with _ and	-3150
with _ ex	1374
with _ he	1847
with _ note	1752
with a	1611
with him	-1113
with his	-1240
with my	2384
with no	-1173
with this	-1542
without _ $	-1048
without _ desperate	1299
without _ her	3323
without _ to	2499
without seeming	1299
work	-3158
work $	-1216
work at	2938
worr*	-1421
worried	-1234
wort*	-1178
worth	-1442
worthless	-1178
would	5695
would _ $	-1471
would _ anyone	1110
would _ back	-2821
would _ be	4696
would _ for	-1010
would _ how	6071
would _ kill	1175
would _ mad	2461
would _ see	1000
would _ so	1234
would _ to	4485
would be	-2151
would it	2315
would like	2027
would love	1576
would not	1233
would •	1628
writ*	4723
write	9560
write $	3894
write _ $	4309
write _ him	-3001
write a	-1161
write back	2217
write her	1276
write him	1476
write to	-4260
writing	2877
writing _ him	1301
writing _ to	1416
writing her	1202
written	2278
wrong _ i	1932
wrote _ a	-1688
wrote _ letter	-1241
wrote back	-1148
wrote hey	2337
wrote him	-1241
wurde _ so	1012
wurde ihm	1012
x	-1013
x $	-1013
xx	-1271
xx $	-1271
y _ $	-1947
y _ contesto	-1123
y _ le	2052
y _ que	1156
y le	-1398
y no	-1081
year	-1315
years	-2533
yest*	-4690
yesterday	-4690
yesterday $	-1047
yesterday _ $	-1193
you	-8777
you $	4755
you _ $	-3188
you _ a	2291
you _ is	1061
you are	-2290
you be	2646
you hurt	3191
you think	1509
your	-7063
your _ $	-4714
your _ just	1668
your post	1680
your*	-1140
yourself	-1136
zu	3650
zu _ $	3894
zu schreiben	2750
zuru*	-1176
•	-5935
• $	5592
• _ a	-1947
• _ am	4355
• _ an	2176
• _ and	4577
• _ back	1284
• _ but	1098
• _ call	-2905
• _ ce	-3203
• _ de	1070
• _ do	3285
• _ doing	4274
• _ ex	-3623
• _ get	-1738
• _ her	-11066
• _ him	-4771
• _ his	-1039
• _ i	10562
• _ night	-1672
• _ ok	3323
• _ soir	-3203
• _ sorry	4055
• _ text	-5194
• _ to	-12632
• _ •	9367
• an	2176
• and	5395
• back	3028
• de	1225
• doing	4274
• him	-3237
• i	4109
• me	1133
• to	-12225
• •	-5935
""",
    'contact.slip': """\
~	-35142
!	-4099
!ex_contact	-4000
!ex_contact_abroad	-2009
!slip	15146
!slip_abroad	15971
!•	2632
.	4501
.-	-7947
.i	-6979
.i+they	15539
.i+you	-4353
.i-	-10987
.they	16578
.they-	9512
.you	-2186
.you+they	-1596
.you-	-2675
1	4959
10	-1780
2	1406
2 $	1439
3	2354
3 $	3583
3am $	1868
?	-4351
?-	-4088
?i	-5693
?they	4111
?you-	-1433
^ _ $	-4763
^ _ a	4091
^ _ about	-2711
^ _ after	-4274
^ _ ai	7179
^ _ allee	3156
^ _ always	-1933
^ _ am	-3597
^ _ and	6810
^ _ angerufen	4811
^ _ answered	5617
^ _ apologize	1646
^ _ are	-1590
^ _ at	3395
^ _ auf	2308
^ _ back	-1670
^ _ beat	-3275
^ _ been	6144
^ _ begged	1992
^ _ best	2486
^ _ boyfriend	-2786
^ _ broke	-4445
^ _ burned	-1448
^ _ by	2864
^ _ called	2070
^ _ calls	-1978
^ _ came	-2983
^ _ can	-1634
^ _ com	-3428
^ _ commented	2328
^ _ contact	4320
^ _ d	-2207
^ _ dele	-1532
^ _ did	1364
^ _ do	-2702
^ _ dreamt	-1911
^ _ drove	2712
^ _ el	9065
^ _ ela	4679
^ _ ele	8754
^ _ emailed	1960
^ _ en	-2485
^ _ escribi	3944
^ _ escribio	1681
^ _ est	-1813
^ _ ex	-9417
^ _ feel	-2154
^ _ finally	-1367
^ _ for	-3088
^ _ found	-3506
^ _ gestern	2405
^ _ girlfriend	-2486
^ _ got	-1732
^ _ habe	1945
^ _ has	-2314
^ _ hat	-2534
^ _ hate	-3830
^ _ have	3053
^ _ her	13948
^ _ him	11668
^ _ his	13087
^ _ hit	5683
^ _ hope	-1439
^ _ hurt	-1901
^ _ husband	-2420
^ _ i	2504
^ _ if	4411
^ _ ihm	1435
^ _ ihr	4279
^ _ in	3372
^ _ is	-8310
^ _ it	-3258
^ _ keep	3171
^ _ keeps	-1850
^ _ l	3365
^ _ le	-5327
^ _ liked	2689
^ _ live	2495
^ _ llame	8543
^ _ llamo	4552
^ _ long	-1591
^ _ lui	2747
^ _ m	-4502
^ _ mande	7198
^ _ me	-7100
^ _ meine	-1945
^ _ mensagem	4327
^ _ message	-3835
^ _ messages	-2366
^ _ messaging	3516
^ _ mi	-1495
^ _ mich	-2471
^ _ minha	-1768
^ _ mir	-2957
^ _ miss	-5713
^ _ moved	-1439
^ _ my	7201
^ _ ne	-3050
^ _ need	-1390
^ _ night	-1446
^ _ no	3692
^ _ o	2886
^ _ of	-2476
^ _ off	-1801
^ _ on	1907
^ _ one	1957
^ _ our	-1355
^ _ out	3117
^ _ outside	2303
^ _ packed	-2932
^ _ perfil	3608
^ _ profile	3249
^ _ que	-1705
^ _ quitte	-1388
^ _ rang	3082
^ _ reached	2766
^ _ reminders	-1847
^ _ replied	2416
^ _ said	-2414
^ _ send	2229
^ _ sent	-1672
^ _ she	-2641
^ _ sister	3365
^ _ slept	2061
^ _ so	-1358
^ _ still	-3030
^ _ sus	6192
^ _ talked	4980
^ _ talking	-1846
^ _ text	-1668
^ _ texted	9115
^ _ texting	3658
^ _ texts	-1838
^ _ that	-1830
^ _ the	-5306
^ _ thinking	-1515
^ _ through	1929
^ _ time	-1430
^ _ to	5607
^ _ took	-3770
^ _ up	4348
^ _ vermisse	-1524
^ _ viens	2893
^ _ viewed	-1362
^ _ want	-4276
^ _ wants	-1392
^ _ war	3465
^ _ was	-5267
^ _ we	-2237
^ _ went	3455
^ _ were	1868
^ _ what	-1347
^ _ with	1501
^ _ wrote	3170
^ _ y	11199
^ _ you	-2816
^ _ •	-10006
^ a	-1910
^ am	-1609
^ asked	3788
^ been	1537
^ broke	6108
^ called	8385
^ checked	5625
^ could	2629
^ day	-3286
^ delete	-1898
^ drove	1890
^ drunk	1408
^ efface	-1504
^ ela	-2122
^ ele	-1755
^ elle	-3106
^ ex	-1915
^ fui	3375
^ gave	6526
^ got	-5525
^ habe	8333
^ had	1554
^ he	-10774
^ heard	-1531
^ her	-5074
^ hey	-1596
^ his	-5767
^ hit	2786
^ how	-4211
^ ich	2003
^ il	2063
^ it	-1951
^ j	2523
^ je	3770
^ la	6764
^ le	13799
^ left	2784
^ liguei	4233
^ liked	3862
^ looked	1968
^ mandei	3879
^ me	3655
^ mein	-1562
^ messaged	4064
^ met	2174
^ mi	-2368
^ mon	-1528
^ my	-14058
^ nao	-4683
^ no	-8437
^ not	-1480
^ ok	3479
^ olhei	7197
^ on	-1441
^ pause	-1685
^ please	-1631
^ rang	4959
^ sent	8717
^ she	-14132
^ sie	-1894
^ sinto	-1956
^ spent	3197
^ stalked	3492
^ stop	-2386
^ the	-2900
^ told	4137
^ waited	2395
^ was	2231
^ watched	2959
^ we	2888
^ went	5317
^ what	-2412
^ when	-2836
^ woke	-1869
^ you	-1410
a	-2583
a _ $	-1932
a _ a	2977
a _ account	1829
a _ at	2890
a _ back	4773
a _ casa	3761
a _ et	6153
a _ for	3370
a _ from	-5102
a _ got	3606
a _ her	3274
a _ him	3141
a _ j	2400
a _ last	3917
a _ message	-2900
a _ my	-1480
a _ on	3757
a _ to	2898
a _ un	-1946
a _ •	-1981
a appele	3186
a appelee	-1391
a break	-1377
a card	1439
a ecrit	1528
a fake	1986
a friend	1746
a gift	3372
a heart	1643
a long	2945
a meme	6501
a message	-3716
a note	3656
a song	3086
a week	-4070
about _ $	-6320
about _ i	1862
about her	-2852
about how	1855
about me	-1855
about the	1756
acci*	5397
accident	1923
accidentally	3474
accidentally liked	3474
after	8131
after _ $	3820
after a	-4855
after class	2595
after six	2919
after two	-1381
again	4721
again _ $	1613
ago	-3543
ago $	-3172
ai	6441
ai _ $	2703
ai ecrit	1752
ai pas	-6191
ai quitte	-1388
ai repondu	2400
all _ $	2757
all night	5994
allee	3156
allee _ $	3156
alone	1534
alone $	1696
alwa*	-2498
always	-2498
am	-6102
am _ $	-2524
am _ i	1997
am _ told	2067
am and	2067
am i	-1931
an	3129
an _ of	1811
an _ picture	1873
an hour	1769
an old	1873
and	9116
and _ $	2722
and _ again	1550
and _ answered	4079
and _ argued	2496
and _ back	1773
and _ broke	-1694
and _ does	-1912
and _ ex	1719
and _ her	2637
and _ him	1773
and _ in	1788
and _ liked	2842
and _ my	3579
and _ not	-4830
and _ pas	-4291
and _ regret	1666
and _ said	5197
and _ sent	2448
and _ talked	1967
and _ thanks	2081
and _ the	3083
and _ think	-1719
and _ to	-2648
and _ told	3583
and _ wrote	1773
and asked	-1413
and called	2503
and did	-2937
and he	5396
and i	6915
and it	-1803
and messaged	2871
and she	6684
and texted	5209
and we	4492
and wrote	2208
ange*	7751
angerufen	5355
angerufen und	4811
angeschaut	3855
angeschaut $	3855
anoc*	4451
anoche	4451
anoche $	4451
anot*	-1832
another	-1832
another _ $	-1554
another woman	-1383
answ*	11773
answered	11786
answered _ $	6934
answered _ a	-1771
answered _ message	7532
answered my	10552
apartment	1423
apartment and	1466
apologize	1596
appe*	6500
appele	4907
appelee	2139
appelee _ $	2359
aqui	-1529
aqui _ $	-1529
aqui _ casa	-1529
aqui em	-1529
are	-3418
argu*	2496
argued	2496
ask	-3230
asked	6745
asked _ brother	1729
asked _ for	1618
asked _ friend	3336
asked _ her	-1385
asked _ how	2154
asked her	2309
asked his	4907
at _ $	1459
at _ house	3426
at _ work	2430
at her	6301
at my	-2307
at night	-1778
auf _ $	-1746
away $	1518
ayer	4189
ayer $	4189
back	2835
back $	4839
be	-4071
be _ $	-3332
be friends	-1378
beat	-3275
beba*	3587
beca*	1982
because	1982
because _ asked	2174
because he	-1366
because i	3085
been	3219
been _ again	2326
been _ my	5531
been calling	1589
begg*	2197
begged	2197
begged _ to	1941
bell	-3188
bell $	-3188
best _ to	2369
best friend	1409
birthday $	-1409
birthday _ said	2081
birthday _ she	2081
birthday and	2081
bot	-1364
both	5099
boyf*	-2149
boyfriend	-2149
brea*	-1907
break _ $	1661
break up	1761
broke _ $	6281
broke _ contact	6695
broke no	6695
broke up	-5778
brother how	1729
buil*	2342
building	2342
burn*	-1448
burned	-1448
burned _ $	-1448
but	-1706
but _ it	-1453
but _ not	2167
but he	1414
but she	2057
by	2843
by _ $	1631
by accident	1923
call	1922
call $	4898
call*	10821
called	10427
called _ $	-2100
called _ answered	2090
called _ cried	5543
called _ crying	-1883
called _ last	-2374
called _ on	2903
called _ talked	1936
called _ we	1936
called and	2394
called her	2307
called him	3967
calls	-2828
calls from	-1637
came	-3510
can	-2530
can _ checking	1858
can _ stop	1540
can i	-1550
car	1562
car $	1798
casa	1729
casa $	-1795
casa _ $	3601
ce	-1749
cham*	5590
chan*	-2376
chance	-1645
chance $	-1519
chat	2708
chat _ $	3493
chec*	7490
checked	6040
checking	1731
chez	3073
chez _ $	3073
class	2595
coff*	3271
coffee	3271
coffee $	3012
com	-3811
com _ $	-3577
comm*	3198
comment	2039
commented	4173
commented _ her	3039
commented on	4173
cont*	8600
contact	1957
contact $	4415
contact _ $	-1742
contacto	9110
could	2266
could _ help	1496
could _ it	4038
could not	3998
cowo*	-1622
coworker	-1622
cried $	-1420
cried _ of	5141
cried at	-4072
cryi*	-1490
crying	-1490
crying _ $	-1389
d	-2365
date	-1504
day	-4376
day _ $	-3128
day _ contact	-1361
day _ no	-2001
days $	2721
days _ $	-1597
de	-3879
de _ $	-4926
de _ envoyer	2471
de novo	2082
dela	4549
dele	1924
dele*	-4208
delete	-2531
deleted	-1677
deleted _ $	-1358
dia	1995
diary	-4894
diary $	-4894
did _ pick	1358
did _ up	1358
did it	4482
did not	-3331
die	1412
die _ $	1794
divo*	-1889
do	-6488
do _ $	-2050
do _ talk	-1419
do i	-1665
do not	-3132
does	-2028
does _ $	-1683
does _ care	-1441
does _ to	1442
doll*	4806
door*	3617
doorbell	3617
doorbell $	3703
drea*	-1911
dreamt	-1911
drove	4019
drove _ apartment	1466
drove _ her	1616
drove _ his	2425
drove _ house	2046
drove past	2303
drunk	3328
drunk $	1919
drunk texted	1408
e	2585
e _ $	3397
e _ respondi	3125
e eu	3125
ecrit	2979
ecrit _ ai	2400
ecrit _ j	2400
ecrit et	3362
effa*	-1504
efface	-1504
el	8028
el _ $	6818
ela	3922
ela _ $	5439
ela no	2692
ele $	3123
ele _ e	3125
ele _ mandou	-1498
ele _ mensagem	-1871
ele ontem	3765
elle	-4361
elle _ $	-2015
em	-1905
em _ $	-1905
em casa	-1529
emai*	3454
email	2236
email $	2225
emailed	4023
emailed _ a	2628
en	-4121
en _ $	-1962
ended	1976
ended _ him	2130
ended up	3597
enou*	-1481
enough	-1481
envo*	1839
envoye _ $	-1359
envoyer	2471
envoyer _ $	2471
er _ mich	-1582
er _ und	2415
es	-1407
escr*	3795
escribi	3944
escribi y	2218
escribio	1461
escribio _ le	1887
escribio y	1887
escrito	-2516
escrito _ $	-2471
est	-2023
et	5252
et _ a	4240
et _ ai	2400
et _ repondu	2400
et j	2400
et je	-1388
eu	2705
eu _ $	3125
eu respondi	3125
even*	2636
evening	2687
ever*	-4023
every day	1937
every night	-1523
everyone	-1495
everything	-1824
ex	-2279
ex _ $	5398
ex _ a	-2296
ex _ after	-1489
ex _ and	3194
ex _ broke	-1694
ex _ day	1357
ex _ how	2065
ex _ i	1806
ex _ me	-2447
ex _ work	-3198
ex asked	-1383
ex boyfriend	1854
ex for	1389
ex on	1737
ex wife	1791
face*	5067
facebook	3889
fake	1986
fake _ $	1845
fake account	1846
fami*	-1667
family	-1667
family $	-1655
favo*	-2798
favourite	-2768
feel	-2757
feel*	-1424
feelings $	-1908
fina*	-2471
finally	-2471
finally _ $	-3877
finally _ my	2147
finally answered	-2099
finally texted	-1405
find	2281
find _ $	1877
fine	3060
fine $	3060
foll*	1367
followers	1547
for	-3685
for _ after	1886
for _ back	-2311
for _ class	1886
for _ days	-1885
for _ years	-1976
for a	-3329
for coffee	1756
for her	2288
forg*	-4237
foug*	3542
fought	3542
fought $	3834
found	-4025
frie*	-4098
friend	1572
friend $	-1363
friend _ he	1843
friend _ him	2766
friend _ me	-2392
friend _ she	-1566
friend about	3091
friend request	1746
friends	-5687
friends $	-3991
from	-6126
from _ account	1704
from _ at	-1363
from _ ex	-2499
from _ fake	1845
from _ the	-1720
from _ today	-1634
from a	2468
from her	-6976
from him	-5069
from last	2363
from me	1779
fui	3375
fui a	3508
gave	5259
gave _ $	-2509
gave _ a	5099
gave _ and	2700
gave in	2700
gean*	4023
geantwortet	4023
geantwortet $	4023
gesc*	1784
geschrieben	3602
geschrieben $	2169
geschrieben und	1433
gest*	2090
gestern	2258
gestern _ $	-1869
gestern angerufen	-1841
get	-2831
gift	3372
gift _ her	1594
girl	1814
girlfriend $	2761
girlfriend _ for	-1521
girlfriend _ me	-1662
good	-1979
good _ $	-1416
got	-3776
got _ from	-4072
got _ text	-1392
guy	-1509
guy $	-1455
habe	10246
habe _ $	7254
habe _ angerufen	4198
habe _ angeschaut	3855
habe _ die	2119
habe _ profile	3855
habe ihm	2118
habe ihr	4279
haben	1720
haben _ $	1811
habl*	6644
had	2909
had _ $	-1548
had _ long	4579
had _ text	4309
hair	-3886
hair _ $	-3835
happy _ and	2081
happy _ she	2081
has	-1683
has _ his	-1400
has _ texting	-1400
has been	-1400
hat	-1725
hat _ $	-2809
hat _ angerufen	-3379
hat _ gestern	-1357
hat _ ich	2746
hat _ und	5407
hat angerufen	4536
hat gestern	-1768
hat mich	-1712
hat mir	-1961
hate	-3857
hate _ $	-3616
have _ $	-3440
have _ again	2326
have _ her	2025
have _ texting	2696
have been	4611
he	-2841
he _ a	-6207
he _ after	-1555
he _ and	3897
he _ answered	-2099
he _ back	-1777
he _ friend	-1909
he _ happy	-2407
he _ he	-2199
he _ his	-5443
he _ me	-2725
he _ my	1915
he _ saying	-2549
he _ so	8320
he _ we	6503
he answered	3413
he asked	-1419
he called	-1751
he came	-1897
he finally	-3867
he keeps	-1398
he left	-4266
he replied	4207
he sent	-3985
he wants	-3092
he was	5823
he wrote	2495
heard	-1531
heard from	-1531
help it	1457
her	15102
her $	-1892
her _ at	2266
her _ class	1627
her _ did	4095
her _ her	1840
her _ how	2018
her _ is	-1965
her _ it	1458
her _ on	1377
her _ she	3481
her _ text	2682
her _ today	3437
her _ voicemail	1699
her _ with	1615
her a	7577
her at	3003
her but	1417
her ex	-2039
her facebook	3197
her friend	-3931
her from	4228
her house	2388
her instagram	1615
her name	-5017
her new	-1924
her profile	-1490
her stories	2353
her story	-1814
her stuff	-2641
her work	4145
heute _ $	1558
hey _ $	1414
hi $	-2461
hi _ $	3143
hier $	-1397
hier _ $	1485
hier soir	1485
him	9841
him $	-5556
him _ $	3528
him _ a	4260
him _ and	1659
him _ him	2262
him _ letter	3516
him _ love	1984
him _ my	-1966
him _ song	3409
him _ still	1695
him _ times	-1701
him _ was	-1938
him _ •	6295
him a	6124
him and	-1541
him at	-3469
him but	-1667
him from	1994
him i	1889
him in	3573
him three	-2565
him to	1769
him today	-1584
his	13133
his _ a	1796
his _ about	3091
his _ again	1505
his _ by	2838
his _ friend	1572
his _ girlfriend	1608
his _ he	3305
his _ last	1823
his _ message	-1625
his _ on	-1661
his _ that	2837
his _ to	4378
his _ today	-2486
his best	2051
his brother	-1757
his ex	-2109
his favourite	-2768
his friend	1948
his house	4025
his instagram	1744
his new	1471
his old	-2372
his story	4701
his things	-2212
hist*	4713
history	-1772
history $	-1772
hit	8469
hit _ $	4402
hit _ and	3361
hit _ up	2068
hit send	7207
hope	-2747
hora	4903
hour	1761
house	5884
house $	4233
how	-1499
how _ $	-2188
how _ am	1734
how _ and	2631
how _ doing	1672
how _ is	1448
how she	2219
hoy	-2948
hoy $	-2275
husb*	-2146
husband	-2146
husband _ been	-1400
husband _ texting	-1400
husband has	-1400
i	5721
i _ $	1823
i _ an	2237
i _ and	7284
i _ at	-4560
i _ back	4123
i _ been	2926
i _ every	-1890
i _ ex	5200
i _ friend	2071
i _ happy	1845
i _ him	3867
i _ his	1773
i _ i	5022
i _ it	2166
i _ letters	-1468
i _ message	2301
i _ my	5349
i _ name	-5078
i _ not	-2859
i _ of	-3460
i _ off	-2170
i _ old	-2399
i _ on	1562
i _ out	3439
i _ outside	2303
i _ pregnant	-2514
i _ ready	1461
i _ say	2970
i _ sending	2796
i _ she	3022
i _ so	-3648
i _ sorry	2461
i _ stop	-1460
i _ the	1868
i _ thinking	-1515
i _ three	-2865
i _ to	5419
i _ today	-1374
i _ you	-1887
i _ •	-1501
i am	-3979
i answered	6204
i apologize	1646
i asked	7760
i beat	-3275
i begged	1992
i burned	-1448
i cried	-4166
i did	1535
i do	-2713
i dreamt	-1911
i drove	2712
i emailed	2316
i feel	-2653
i finally	3246
i found	-3958
i hate	-3830
i hope	-2747
i just	3566
i keep	2958
i liked	4036
i look	1733
i love	1461
i loved	-1707
i met	-2229
i miss	-4206
i need	-1772
i reached	4189
i see	-2196
i sent	7531
i slept	2157
i still	1752
i texted	2587
i think	-2251
i told	3603
i took	-2461
i want	-5005
i was	-1399
i went	3714
i would	-1389
i wrote	4930
ich	2802
ich _ geschrieben	6250
ich _ gestern	5383
ich _ ihn	1595
ich _ ihr	1827
ich _ nicht	-5565
ich habe	2914
ich vermisse	-1524
ich war	3937
if	3297
if _ was	4914
if _ •	1434
if he	3687
if i	-1462
ihm	1435
ihm _ $	-1490
ihm geschrieben	4015
ihm nicht	-5169
ihn $	-1707
ihn _ $	1918
ihr	8429
ihr _ $	5977
ihr geschrieben	1734
il _ appele	3186
il a	3694
in	-3681
in _ $	-3352
in and	3244
in my	-4793
inst*	2142
instagram	2198
is	-4815
is called	-1460
it	-3150
it $	-4270
it _ her	2629
it again	1353
it is	3085
it was	-1765
j	3879
j _ $	1465
j _ quitte	-1388
j _ repondu	2400
j ai	4291
je	2676
je _ $	-1403
je _ ai	2577
je _ allee	3156
je _ de	2893
je _ ecrit	1752
je _ en	-2105
je _ pas	-4362
je and	-4291
je l	5726
je lui	3041
je ne	-2141
je viens	2893
just _ $	2212
just _ send	5168
just hit	5168
keep	2944
keep _ $	3687
keep _ about	-1515
keep _ her	2371
keep sending	2796
keep thinking	-1515
keeps	-2991
keys	-2274
kids	-1518
l	2895
l _ $	3421
l _ appele	1721
l ai	3657
la	6057
la llame	8543
last	1618
last _ $	4242
last _ and	-1560
last week	3800
last year	-2380
le	9182
le _ $	5296
le _ mensaje	2137
le _ un	2715
le _ y	2770
le escribi	3944
le mande	7198
leave	1623
leave _ $	1558
leave _ alone	2010
leave me	1911
left	-1916
left $	-3183
left _ a	1392
left her	1699
letter	3104
letters	-2301
letters $	-1611
letters in	-2469
ligu*	4233
liguei	4233
liguei para	4233
liked	8061
liked _ $	3357
liked _ old	2291
liked _ picture	1873
liked _ so	1563
liked an	1873
liked her	2784
list	1383
list*	1370
listen	1478
listen _ $	1478
listen _ me	1478
listen to	1478
live	2403
live $	2974
llame	8543
llamo	4191
llevo	1574
lo	-1444
lol $	-2339
lol _ $	3202
long	1353
long _ last	3454
look	1711
look _ her	1933
look*	2484
looked	2022
looked _ his	2358
looked _ new	1447
looked at	1766
love _ $	1387
love and	-1427
loved	-1808
loved _ $	-1735
lui	3586
lui $	-2452
lui _ ecrit	1752
lui _ un	4285
lui ai	3041
m	-3835
m _ appelee	-1391
m _ ecrit	1528
m _ et	2400
m a	-2319
ma	-1798
mail*	2281
mand*	2113
mande	7198
mande _ $	4907
mande _ mensaje	1585
mande un	2715
mandei	3879
mandei mensagem	2279
mandou _ $	-1683
marc*	-1772
marche	-1749
marche $	-1749
marry	-1617
me	-7425
me $	-5415
me _ $	-3886
me _ and	2986
me _ answered	2043
me _ e	2676
me _ eu	2676
me _ him	-4897
me _ i	5027
me _ le	1887
me _ mensagem	-1463
me _ night	-3577
me _ que	1644
me _ y	6838
me _ •	3296
me a	-2082
me after	4013
me alone	2157
me crying	-1883
me escribio	1461
me last	-1502
me llamo	4235
me mandou	-1683
me so	3598
me to	-2206
mein	-2026
mein ex	-1413
meine	-2768
meine _ $	-2120
meme	6501
mens*	2864
mensagem	1654
mensagem $	-1564
mensagem _ ela	2360
mensaje	1827
mess*	5444
message $	7202
message _ $	-2238
message _ him	-1349
message from	-2903
message me	-1825
messaged	7596
messaged _ $	7184
messaged _ ex	5465
messaged _ from	3587
messaged her	4725
messaged me	-3201
messaged my	5465
messages	-6111
messages $	-2957
messages _ $	-2233
messaging	2759
messaging _ $	2862
met	1730
met _ yesterday	2968
met up	3286
mi	-3635
mi ex	-1729
mich	-3126
mich _ $	-2927
mich gestern	-1357
minha	-2552
minha _ $	-1839
mir	-3667
mir _ $	-2024
mira*	9217
mirando	9217
mirando _ $	9217
miss	-4211
miss her	-1409
missed	2740
missed _ $	5160
missed _ from	-2560
missed call	4289
missed calls	-1637
misses	-1699
mon	-3068
mon _ et	-1652
money	-2057
money $	-1656
month	-1700
month $	-1576
months $	1460
more	-1565
morn*	2044
morning	2091
morning $	2500
moved	-1605
much	-2918
much $	-2267
my	-8818
my _ $	-6180
my _ a	1828
my _ asked	-1514
my _ been	-1443
my _ boyfriend	1854
my _ from	1533
my _ has	-1461
my _ last	1689
my _ me	-1972
my _ s	2216
my _ so	1563
my _ that	1558
my _ to	-1903
my _ wife	1791
my _ work	-2059
my _ wrote	1475
my boyfriend	-2812
my ex	9869
my girlfriend	-1643
my husband	-2254
my phone	-1397
my profile	-2699
my sister	3201
myse*	-1417
myself	-1417
nach*	2071
name	-5342
nao	-5035
ne	-3050
ne _ pas	-2429
need _ $	1937
need to	-1621
never	-3269
never _ $	-2819
new	-3004
new _ me	-1501
new girlfriend	1484
new guy	-1732
nicht	-6966
nicht _ $	-5823
night	2400
night $	6484
no	-2111
no _ $	2062
no _ escrito	-1927
no _ me	1655
no contact	2708
no le	-4979
no more	-1351
not	-4057
not _ $	-4168
not _ checking	1858
not _ he	1447
not _ her	1909
not _ to	2441
not care	-1441
not help	1416
not stop	1541
not talk	-1419
note	2331
note _ $	1586
note _ her	3743
note for	2597
novo	2082
novo $	2082
now	-1643
now $	-2067
now _ it	1990
now _ regret	1990
nowh*	-1349
nowhere	-1349
o	1634
o _ dele	3608
o perfil	3608
of	-3175
of _ and	-1545
of _ she	-1591
of her	-2796
of his	1552
of nowhere	-1349
of us	4467
off	-5071
off _ $	-2868
off my	-1873
ok	1476
ok _ it	1801
old _ of	1873
old picture	1873
olhei	7197
on	5158
on _ $	2344
on _ and	2773
on _ facebook	4008
on _ instagram	1744
on _ phone	-2711
on _ that	1885
on her	5904
on his	5700
on instagram	-2158
on saturday	1399
on sunday	2192
on the	-1930
one of	1970
ontem	2432
ontem $	2432
open	-2984
open _ $	-2968
open*	3043
opened	3194
otra	6270
otra _ $	6330
our	-3297
our _ $	-1465
out	-1967
out $	-2037
out _ i	1652
out _ me	-1456
out _ nowhere	-1349
out _ she	-1727
out after	2722
out and	1427
out of	-2065
outs*	2303
outside	2303
outside _ $	2303
pack*	-2979
packed	-2932
page	3621
page _ $	2185
page every	2778
para	1902
para _ $	2914
para _ ontem	3765
para ela	3587
pas	-6720
past _ house	2252
past her	2046
pause	-2092
peop*	-2560
people	-2560
perf*	3247
perfil	3608
perfil dele	3608
phone	11523
phone $	12993
phot*	2785
photos	2817
photos _ $	2505
pick	-1403
pick up	-1403
pict*	-2932
picture	-1994
picture $	1796
picture _ $	-3653
picture of	1873
place	1884
plea*	-3269
please	-3269
please $	-1637
plum*	-1990
plumber	-1990
plumber $	-1990
por	-1692
por _ $	-1428
post*	3498
posted	3365
posted a	2990
preg*	-2514
pregnant	-2514
prof*	5674
profile	6094
profile $	3106
profile _ $	3047
profile angeschaut	3855
que	-3192
quiet	-1385
quiso	1607
quit*	-1878
quitte	-1688
quitte _ et	-1388
rang	5473
rang _ $	1571
rang _ bell	-3188
reac*	2431
reached	2766
reached _ after	2722
reached out	2766
regret	2787
regret $	1914
regret _ $	1715
regret it	1666
remi*	-2234
reminders	-1968
remo*	-1534
repl*	4398
replied	4466
replied _ a	-2008
replied _ her	1369
replied _ story	1511
replied to	6812
replied with	-1467
repo*	3117
repondu	3362
repondu $	3362
resp*	10939
respondi	10780
respondi $	3459
s _ $	3531
said	-1811
said _ is	1733
said thanks	2081
satu*	1399
saturday	1399
saturday $	1959
saw	-3322
saw _ his	1885
saw on	1885
say	1710
say _ me	2082
sayi*	-3745
saying	-3745
saying _ to	-1384
saying _ wants	-1630
saying he	-1444
says	-2595
schl*	-1399
scho*	-2009
school	-2009
school $	-1673
second	-1464
second _ $	-1464
see	-2432
see _ day	-1517
see _ every	-1517
see her	2308
see him	-2965
send	6709
sending _ $	2719
sent	10541
sent _ a	4231
sent _ and	3022
sent _ back	2374
sent _ letter	-2510
sent _ message	2545
sent _ to	-2537
sent a	3342
sent flowers	1395
sent her	4142
sent him	2430
sent me	-2433
she	-4394
she _ a	-5275
she _ about	-3452
she _ always	-1792
she _ and	1908
she _ for	-1486
she _ her	-6464
she _ i	5668
she _ is	1379
she _ my	3197
she _ new	-1922
she _ not	1638
she _ on	-1722
she _ pick	2192
she _ she	-1570
she _ thanks	2081
she _ to	-2353
she answered	3951
she asked	-1986
she called	2928
she had	1556
she misses	-1788
she said	2946
she texted	-3333
she texts	-1468
she was	-2256
she wrote	4826
shot	1892
shot _ a	1946
showed _ my	-1879
sie	-2638
sie _ angerufen	1844
sie _ und	2992
sile*	-1998
since i	-1440
since the	1823
sinto	-2185
sinto _ dele	-1532
sist*	2999
sister	2999
sister _ $	3271
six	2452
six _ $	2743
six months	3209
slept	2061
sms	3291
sms $	3291
so	5305
so _ $	-3477
so _ him	4276
so i	11429
so much	-2137
son	5342
son _ $	5342
sorry	4571
sorry $	1379
spent	3197
stal*	4962
stalked	3492
still	-1500
stop	-3661
stop _ $	-2708
stop checking	1858
stop*	-1373
stopped	-1373
stor*	7791
stories	7979
story $	3226
story _ i	1445
story so	1445
su	5615
su _ $	5672
suis allee	3156
sund*	1542
sunday	1637
sus	13698
sus _ $	7019
tagg*	3315
tagged	3315
tagged _ a	2933
tagged _ in	2933
talked _ his	-5806
talked for	1936
talked to	-5806
ten	-3690
ten _ $	-3017
ten _ ago	-3116
ten years	-2159
term*	-1427
text	8380
text _ $	4677
text from	1495
text*	8584
texted	6360
texted $	2873
texted _ again	2412
texted _ ex	1621
texted _ happy	1710
texted _ i	3440
texted _ night	2922
texted _ so	3598
texted her	1425
texted him	4223
texted me	1870
texting	2224
texting again	2326
texting his	-1400
texts	-2176
thanks $	1577
that _ a	-1801
that _ not	1515
that i	4262
the	-7857
the _ on	1497
the _ to	-1483
the kids	-1375
the plumber	-1990
then	-2350
there	-2037
thin*	-5157
things	-1914
things and	-2760
think	-3241
think of	-1772
thinking	-3008
thinking _ $	-2133
thinking _ him	-2041
thinking about	-2360
this morning	1362
three	1484
three _ and	1497
three days	4694
three times	-2511
thro*	1837
through	1837
through _ followers	1547
through her	2623
time	-3303
times $	-2431
to	-2212
to _ after	5725
to _ and	1730
to _ apartment	1466
to _ for	-2369
to _ from	1431
to _ her	1712
to _ hi	1615
to _ him	-2924
to _ his	-2108
to _ it	2867
to _ that	-1539
to _ this	2834
to _ to	1759
to ask	-2251
to be	-2411
to find	2430
to get	-1966
to her	5034
to him	2885
to his	-2929
to me	3337
to say	4317
to stop	-1539
today	-5662
today $	-3624
toge*	-2204
together	-2204
told	5529
told _ everything	1855
told _ ex	2529
told _ friend	1973
told _ i	3109
told _ still	1603
told _ that	2272
told _ was	-2154
told him	2667
told his	3153
told me	-1605
tomo*	-1608
tomorrow	-1608
took	-4223
took _ off	-2442
took her	-1895
tout	-1370
town	-1355
tres	5480
tres _ $	5480
trois	3216
trois _ $	3216
trus*	-2056
twice	1456
two	-3652
two _ $	-1606
two months	-1737
un	2019
un _ $	1726
un sms	3291
una	4367
una _ $	4367
und	4895
und _ haben	2122
und ich	2208
up _ $	-3625
up _ and	-2099
up _ her	2821
up _ him	2583
up _ i	1772
up _ my	-2793
up _ work	2430
up on	3668
up to	-1869
us	4129
us $	4862
verm*	-1524
vermisse	-1524
vermisse ihn	-1370
vi	-1920
viens	2893
viens de	2893
view*	-1362
viewed	-1362
viewed my	-1362
voice	2192
wait*	4676
waited	4741
waited _ after	1886
waited _ his	2855
waited for	1886
want	-5291
want _ to	-1602
want to	-1929
want*	-3678
wanted	-2558
wanted _ $	-1408
wants	-4045
wants _ back	-1966
wants to	-2237
war	3393
was _ and	2237
was _ best	-1437
was _ he	-2066
was _ her	-1826
was _ on	-1466
was not	2315
watc*	3118
watched	2810
watched _ $	2918
watched her	3131
we	9276
we _ $	2462
we _ about	2252
we _ all	6018
we _ and	1434
we _ been	1855
we _ long	4579
we _ texting	5468
we argued	2496
we broke	-4034
we fought	3821
we had	2159
we met	1785
we talked	1551
week	-2395
week $	-2363
weeks	-1894
went	7886
went _ her	5029
went _ his	4402
went _ see	2355
went _ work	1555
went to	6489
what	-3760
what*	5143
whatsapp	5209
when	-4913
when _ told	-2660
when i	-3946
who	-2656
who _ $	-1899
whole	2237
why	-1489
will	-1610
wir	1813
wir haben	2350
with	-3951
with _ $	-1775
with _ on	1948
with*	-2352
without	-2645
without _ $	-2414
woke	-1869
woke _ to	-1869
woke up	-1869
woman	-1385
word	-2018
work	1402
work _ $	3143
work today	2428
would	-2342
wrong	-1454
wrote	6003
wrote _ $	2887
wrote _ a	1443
wrote _ and	2576
wrote _ from	1915
wrote _ i	3152
wrote _ message	-2128
wrote _ she	1737
wrote _ wrote	4866
wrote a	-3699
wrote back	3147
wrote her	-2654
wrote him	1852
wrote me	2306
wrote to	6104
y	10899
y _ $	5060
y le	1887
y me	3172
year	-3440
year $	-2342
years	-4268
years _ $	-2026
yest*	3671
yesterday	3671
yesterday _ asked	2968
yesterday she	1980
you	-7596
you $	-2220
you _ $	-2642
your	-2983
your _ $	-2832
•	-5616
• $	1814
• _ $	4283
• _ after	4938
• _ and	-2715
• _ but	-1997
• _ ex	-2164
• _ her	-10637
• _ him	-5511
• _ his	1956
• _ night	-1462
• _ phone	16880
• _ profile	-2148
• _ sorry	-1508
• _ the	-1439
• after	4961
• and	-1622
• her	-7429
• him	-4253
• i	-3172
• •	-5616
""",
    'contact.ex_contact': """\
~	-45641
!	-4497
!ex_contact	11203
!ex_contact_abroad	14213
!slip	-2947
!slip_abroad	-2490
!•	3210
.	-1551
.-	-9302
.i	-2915
.i+they	15902
.i+they-	11288
.i+you	-4777
.i+you+they	3399
.i-	-3287
.they	2947
.you	-1813
.you+they	3534
.you-	-2173
2	3510
2 minutes	3124
3am	2793
?	-3138
?-	-3057
?i	-2225
?i+you	-1834
?you	-1756
^ _ $	-6335
^ _ a	6268
^ _ after	2054
^ _ ajuda	-2602
^ _ alone	-2798
^ _ always	-1677
^ _ am	-1997
^ _ and	-2819
^ _ angerufen	2282
^ _ answered	4994
^ _ at	-2178
^ _ been	3897
^ _ broke	-1820
^ _ called	7863
^ _ calling	2641
^ _ came	6101
^ _ caved	-1586
^ _ cheated	-3100
^ _ cried	3994
^ _ cuenta	-1932
^ _ curtiu	2824
^ _ de	-2478
^ _ did	-1871
^ _ do	-1936
^ _ dropped	1719
^ _ e	3536
^ _ eine	-1517
^ _ ele	-2150
^ _ email	2186
^ _ emailed	-2923
^ _ escribio	4178
^ _ est	4112
^ _ ex	18447
^ _ finally	1716
^ _ flowers	2669
^ _ followed	1556
^ _ found	2019
^ _ from	7995
^ _ geschrieben	1802
^ _ got	-6115
^ _ had	4857
^ _ happy	3375
^ _ has	-7813
^ _ hat	9522
^ _ he	-4231
^ _ her	-6076
^ _ him	-3831
^ _ his	-4701
^ _ hoy	3674
^ _ hurt	-1666
^ _ if	-2239
^ _ in	-2595
^ _ invited	2464
^ _ is	-7183
^ _ just	7482
^ _ keep	-2127
^ _ keeps	4045
^ _ left	3593
^ _ lied	-2486
^ _ ligou	5558
^ _ like	-1715
^ _ liked	4853
^ _ llame	4644
^ _ llamo	2839
^ _ m	2125
^ _ made	-1447
^ _ mando	4620
^ _ mandou	4250
^ _ me	-5162
^ _ mensagem	1789
^ _ message	-2468
^ _ messaged	3704
^ _ messaging	-2220
^ _ mi	8599
^ _ minha	5343
^ _ mir	1700
^ _ missed	2371
^ _ mother	-1535
^ _ moved	-2632
^ _ my	-9244
^ _ nao	-4119
^ _ ne	-2926
^ _ needs	-1677
^ _ never	-2434
^ _ new	2290
^ _ not	-3950
^ _ nowhere	1521
^ _ number	4964
^ _ of	2464
^ _ ok	1620
^ _ on	-4542
^ _ our	-1458
^ _ out	2348
^ _ over	2880
^ _ para	-1766
^ _ que	-2406
^ _ reached	5156
^ _ replied	8856
^ _ s	-2026
^ _ said	-5384
^ _ says	2461
^ _ sent	6332
^ _ she	-3783
^ _ shot	-2856
^ _ showed	6449
^ _ sie	-1725
^ _ soeur	-2008
^ _ still	-2361
^ _ stopped	-2669
^ _ talked	3346
^ _ talking	-1860
^ _ text	2027
^ _ texted	3883
^ _ texting	1809
^ _ texts	-3233
^ _ than	2051
^ _ thanks	2033
^ _ the	-4729
^ _ to	5981
^ _ told	-5919
^ _ un	2074
^ _ up	3483
^ _ viewed	2619
^ _ wanted	-1461
^ _ wants	3508
^ _ watched	2340
^ _ watching	3003
^ _ were	1799
^ _ word	-1444
^ _ wrote	8159
^ _ y	10380
^ _ you	-3757
^ _ •	-7488
^ called	5847
^ do	-1968
^ drunk	-2844
^ ela	6827
^ ele	7954
^ elle	4447
^ er	2245
^ ex	3534
^ got	9459
^ he	11083
^ heard	6589
^ her	3750
^ his	8583
^ hola	-2164
^ how	-3677
^ i	-9350
^ ich	-3042
^ if	-1446
^ il	7385
^ je	-2724
^ just	-4690
^ la	4321
^ left	-1786
^ liked	-1805
^ ma	-2600
^ me	9111
^ meine	-3878
^ messaged	-2836
^ met	-1504
^ mi	2240
^ minha	-3564
^ mon	1453
^ my	1596
^ no	-5758
^ not	-1449
^ out	1521
^ quero	-1753
^ remove	-1525
^ replied	-1798
^ she	11442
^ sie	7422
^ stop	-1878
^ texted	-1902
^ voicemail	2528
^ we	6347
^ what	-1872
^ woke	2221
^ wrote	-2623
^ •	4960
a	-3205
a _ $	7033
a _ a	3537
a _ and	-2081
a _ back	4164
a _ et	4381
a _ from	4153
a _ girlfriend	-1590
a _ got	4062
a _ him	2500
a _ last	2608
a _ message	2388
a _ my	2293
a _ note	1948
a _ of	-2258
a _ on	3410
a _ request	1442
a _ un	3092
a _ up	2235
a _ with	-2050
a _ y	-2161
a appele	5775
a appelee	3408
a break	-2978
a divorce	-1546
a ecrit	2187
a gift	-1681
a good	-2308
a letter	2498
a long	3979
a meme	2446
a mess	1619
a mi	-2076
a new	-1445
a photo	2926
a quittee	-1590
a relationship	-1539
a text	1890
a thumbs	2235
a voicemail	6818
a word	-2027
about	2659
about _ $	3353
about him	5647
about it	-1515
about me	3364
about my	-2819
acce*	1526
acci*	-2255
accidentally	-2029
accidentally liked	-2029
after	6530
after a	2255
ago	-1465
ai _ message	-1512
ai _ un	-1907
ai ecrit	1684
ai envoye	-1907
aime	2844
ajuda	-2615
all _ $	2538
all _ and	-1443
all _ time	-2541
all day	-3531
all my	3225
all night	4990
all the	-2556
alone	-1933
alone _ $	-2409
alre*	-1698
already	-1698
already $	-1698
alwa*	-3337
always	-3337
always _ $	-2488
am	1667
am $	5464
am _ $	-1612
amig*	-3692
amigos	-3673
amigos $	-3673
an _ $	-2090
an _ from	2186
an _ her	1976
and	3910
and _ $	-1597
and _ does	-1850
and _ he	3131
and _ hi	3954
and _ i	1558
and _ in	-2652
and _ left	-5113
and _ liked	2650
and _ me	6390
and _ no	-2254
and _ on	-2371
and _ out	-1481
and _ replied	1730
and _ said	6108
and _ she	1781
and _ thanks	1480
and _ that	1488
and _ the	-2406
and _ them	1670
and _ to	-1948
and _ told	5401
and _ went	1487
and _ •	6380
and cried	-1746
and he	10800
and i	-1954
and left	-2059
and moved	-2048
and said	2270
and sent	-1670
and she	10079
and texted	-1648
and then	-2648
and wrote	-1759
and •	3314
ange*	4391
angerufen	3028
angerufen und	2282
anoc*	-2327
anoche	-2327
anoche $	-2327
answ*	4488
answer	-1612
answer $	-1543
answered	7986
answered $	3459
answered _ $	2834
answered my	2950
anym*	-3098
anymore	-3098
anymore $	-1640
apol*	4521
apologize	2151
appe*	7862
appele	5467
appele $	2078
appelee	3221
appelee _ $	2722
aqui	5375
aqui _ $	5375
aqui _ casa	5375
aqui em	5375
are	-3437
arre*	-1611
ask	6583
ask _ am	5545
ask _ i	5545
ask how	5650
asked	3442
asked _ $	2557
asked _ a	-1524
asked _ am	2048
asked _ divorce	-1524
asked _ he	-2777
asked _ her	1731
asked _ how	-3315
asked _ i	5320
asked _ me	2726
asked _ meet	2842
asked _ to	-3376
asked _ we	2620
asked her	-2864
asked him	-2621
asked his	-1447
asked how	1495
asked if	4224
asked me	-2104
asked to	2062
at	3398
at 3am	2793
at _ gym	1543
at _ when	1800
at her	-1818
at my	4653
at the	-1674
audio	4216
audio _ $	2069
away $	4836
away from	-4027
ayer	-1467
ayer $	-1467
back	9967
back $	6411
back _ $	2004
bank	-1601
be friends	1497
beba*	-1548
beca*	-4573
because	-4573
because _ asked	-1504
because _ to	-2577
because he	-1812
because i	-2137
been	2057
been _ $	1554
been _ again	4305
been _ every	1490
been _ me	2257
been _ since	1703
been texting	3019
befo*	-2061
before	-1894
begged _ stay	1840
begged him	2115
beli*	2620
best	-2640
best friend	-2291
birthday $	-1598
birthday _ said	1480
birthday _ she	1480
birthday and	1480
both	4196
boyfriend $	2381
boyfriend _ his	-1987
boyfriend and	-1554
boyfriend keeps	2106
break	-1541
bring	-1561
bring _ $	-1468
broke	-4135
broke up	-2634
but	-2507
but _ never	-1885
but _ were	-1885
but we	-1885
by	-2430
by _ $	-3083
by to	1516
call	6367
call $	4989
call*	6451
called	5887
called _ $	-5657
called _ answered	1624
called _ cried	9684
called _ ex	-2555
called _ he	3021
called _ hung	1439
called _ last	2361
called _ she	2566
called and	1573
called me	-2870
called my	-1693
calling me	2906
calls	2279
calls from	2581
calls me	2329
came	5793
came _ to	3761
came by	1516
came over	3045
can _ it	3418
casa	6359
casa $	6982
caved	-1586
caved _ wrote	-1586
caved and	-1586
ce	2825
ce _ $	3131
chan*	3976
chance	4303
chance $	4403
chat	4259
chat _ $	4509
chea*	-3191
cheated	-3144
cheated _ $	-1728
cheated _ me	-3142
cheated on	-3144
chec*	-1612
check	-1506
chez	4433
chez _ $	4433
coff*	1912
coffee	1912
comm*	2272
comment	3320
commented _ my	2011
commented _ post	2011
cont*	5450
contesto	2863
contesto $	2863
cowo*	-2591
coworker	-2591
coworker $	-1834
cried	6617
cried $	4993
cried _ of	4200
cried _ the	-2370
cuen*	-1932
cuenta	-1932
cuenta $	-1649
curt*	2824
curtiu	2824
curtiu _ $	2824
curtiu _ foto	2824
curtiu minha	2824
date	-1484
date $	-1466
dati*	-2671
dating	-2671
day	-4268
day $	-3343
day _ $	-1978
day she	1675
de	-2709
deix*	-1819
deixou	-1819
deixou _ $	-1819
dejo	-3262
dejo _ $	-2112
dejo hace	-2305
dele*	-1937
did	-3260
did not	-1571
dies*	-1589
dit	-1728
divorce _ $	-1524
do	-5636
do not	-2042
do you	-1521
does	-1869
doing $	-1602
doing _ $	3436
done	2063
done _ $	2258
done with	2258
door $	-3727
drop*	1719
dropped	1719
drunk	-3698
drunk texted	-2844
e	4527
e _ $	5510
e _ respondi	2186
e eu	2186
ecrit	3270
ecrit _ $	1993
ecrit et	3250
eine	-1565
eine _ $	-1516
ela	7798
ela $	-1500
ela _ $	3242
ela _ de	2585
ela _ me	-2939
ele	1747
ele $	-3003
ele _ $	-3204
ele _ e	2186
ele _ mandou	3865
ele _ mensagem	5132
ele _ minha	4716
ele me	4121
elle	5691
elle _ a	3783
elle _ aime	2844
elle _ m	-1892
elle a	3899
elle m	5063
elle me	-1646
elle ne	-1892
else	-2799
else $	-1852
em	3489
em _ $	3489
em casa	5375
emai*	-2840
email	6798
email $	5499
email _ her	2186
email from	2186
emailed	-2314
emailed me	-1546
en	-2323
envoye _ $	2026
envoye _ message	1637
er	4373
er _ geantwortet	2296
er _ mir	1846
er _ nicht	-1782
er _ und	1446
er hat	6323
escr*	4049
escribi y	4761
escribio	4785
escribio _ $	4408
escribio hoy	4408
essay	-2908
est	3613
et	3800
et _ a	2885
et _ m	2217
eu _ $	2186
eu respondi	2186
even	-1731
ever*	-2793
every	-3903
every _ $	-3768
every night	-2933
everything	-1814
everything $	1749
everything _ $	-2490
ex	4481
ex $	-1485
ex _ $	-4214
ex _ because	-1542
ex _ follow	1493
ex _ happy	2275
ex _ i	-3270
ex _ keeps	2106
ex _ me	14820
ex _ my	2044
ex _ on	-5165
ex _ texts	1737
ex _ the	-1726
ex _ to	4408
ex _ up	2197
ex _ work	3766
ex and	-3407
ex asked	3638
ex boyfriend	1711
ex called	4423
ex husband	3110
ex just	2154
ex keeps	-1815
ex me	3011
ex viewed	2131
face*	2045
facetimed	2360
fami*	-1746
family	-1746
family $	-1690
felt	-2200
fina*	2599
finally	2599
finally _ $	2293
finally answered	2081
fine	2730
fine $	2730
first _ in	1934
first _ weeks	1934
first time	1934
flow*	-3346
flowers	-3346
flowers $	-1826
foll*	2091
follow	1861
follow _ $	1861
followed	1556
followed _ on	1556
followed me	1556
for _ and	-3176
for _ back	1984
for _ divorce	-1524
for _ first	1934
for _ time	1899
for _ years	-3125
for a	-1820
for coffee	2509
for her	1974
for him	3633
forg*	-4010
forget	-2948
forget everything	-1821
foto	5264
foto $	5264
foug*	4338
fought	4338
fought $	5335
found	1442
found a	2630
four	1781
freu*	-2118
friday	1607
friday $	1607
friend _ he	2315
friend _ me	3964
friend _ she	2447
friend about	-1469
friends $	1632
from	13068
from _ $	3042
from _ at	5059
from _ ex	4018
from _ in	3538
from _ my	3538
from _ the	5912
from _ today	2092
from a	-2425
from her	14878
from him	8183
from last	1587
from me	-5836
from your	-1786
gave	-2358
gean*	2617
geantwortet	2617
geantwortet $	2617
gema*	-2331
gemacht	-2331
gemacht $	-2314
geme*	2255
gemeldet	2255
gemeldet $	2255
gesc*	3428
geschrieben	3560
geschrieben _ er	2296
geschrieben _ hat	2296
geschrieben und	2974
gestern angerufen	1559
gift	-1681
girl	-1898
girl*	-1488
girlfriend	-1488
girlfriend _ for	2248
give	2396
go	3210
go _ $	2590
go away	3465
good	-4452
good _ $	-2569
got	8904
got _ $	-1861
got _ from	5959
got a	9454
guess	6756
guy	-3082
guy $	-2464
gym	1462
gym $	1468
habe	-1569
habe _ angerufen	-1582
habe _ und	2296
habl*	5757
hace	-2390
hace _ $	-2390
had _ $	-1942
had _ long	5204
had a	1637
happ*	2861
happened	3011
happened $	3641
happy	4839
happy _ $	2524
happy _ and	1480
happy _ me	-1872
happy _ she	1480
happy birthday	4937
happy without	-1564
has	-2169
has _ girlfriend	-1590
has my	-2580
hat	11688
hat _ $	5727
hat _ angerufen	3564
hat _ gemeldet	2255
hat _ geschrieben	1777
hat _ ich	1685
hat _ schluss	-2314
hat _ und	2960
hat mir	4551
hat sich	2255
have	-1553
have _ again	4305
have _ texting	4082
have been	1623
he	16837
he _ $	4606
he _ a	5879
he _ all	-2709
he _ answered	2081
he _ at	-1601
he _ back	3647
he _ calling	2676
he _ every	-1487
he _ ex	-2256
he _ flowers	-4621
he _ friend	4225
he _ he	2414
he _ his	3364
he _ i	2983
he _ my	6669
he _ no	3071
he _ our	1628
he _ out	3903
he _ seeing	2650
he _ someone	1942
he _ story	3758
he _ to	3193
he _ today	2357
he _ up	1696
he _ was	1581
he _ we	6648
he _ without	-2598
he _ •	-2654
he called	2557
he came	3031
he cheated	-1889
he did	-1921
he finally	2306
he got	-1543
he has	-1781
he is	1619
he keeps	4305
he lied	-2480
he liked	2853
he loved	-2408
he never	-2477
he posted	-2312
he rang	1522
he reached	3124
he said	1924
he sent	3521
he texted	3425
he wants	3905
he was	-4432
he watched	2606
he wrote	4000
heard	6589
heard from	6589
heart	-1448
her	-5620
her $	-2328
her _ $	2847
her _ and	4045
her _ back	1563
her _ cried	6319
her _ did	-3698
her _ love	1738
her _ my	-1627
her _ says	1508
her _ she	5468
her _ to	-4591
her _ told	3807
her _ we	-1604
her _ yesterday	-1530
her _ •	3992
her a	-3043
her again	-1680
her and	4412
her at	2752
her friend	2832
her from	-2879
her if	-1604
her in	3486
her mother	-1793
her place	2399
her she	2174
her story	-1964
her to	-2056
heute	1498
heute _ $	1631
hi	2794
hi $	3039
him	-3224
him $	9420
him _ $	-6332
him _ a	-2358
him _ and	1982
him _ he	2542
him _ i	-6373
him _ said	-3756
him _ was	-2670
him _ •	4097
him a	-1824
him and	-2741
him for	1912
him from	-3049
him he	3756
him to	1458
him today	-2618
his _ $	-1954
his _ about	-1469
his _ all	-1748
his _ and	3255
his _ friend	-1526
his _ girlfriend	2180
his _ message	2482
his _ on	4491
his best	-1666
his ex	-4699
his friend	1746
his house	1495
his story	-3965
hist*	13018
hola	-2164
hola _ me	-2139
hola mi	-2139
hora	1933
how _ $	4939
how _ am	5762
how _ and	2174
how _ doing	-3887
how _ i	-1723
how _ was	-2402
how he	-2528
how i	6056
hoy	2678
hoy $	3025
hurt	-2365
hurt _ $	-2234
hurt me	-1590
husband _ every	1737
husband texts	1653
i	-6701
i _ $	3512
i _ about	-2813
i _ an	-1956
i _ and	10602
i _ been	-1508
i _ ex	-2021
i _ flowers	1680
i _ he	6162
i _ his	-5373
i _ how	-2707
i _ letter	2584
i _ my	-3954
i _ no	-5281
i _ not	-3632
i _ on	-1908
i _ say	2508
i _ she	3635
i _ sorry	2483
i _ to	3574
i _ up	-2302
i _ we	2950
i _ wrote	-1586
i _ you	2498
i am	4727
i answered	1826
i asked	-3087
i caved	-1586
i did	-1512
i found	1839
i gave	-1765
i have	-2977
i keep	-2256
i let	1821
i liked	3096
i love	1636
i messaged	3506
i miss	2355
i replied	3884
i said	-4112
i sent	3750
i still	-1813
i told	-2612
i unblocked	-3946
i went	3046
i will	-1462
i wrote	5620
ich	-3095
ich _ gestern	-1601
if	-2736
if _ •	1561
if he	-8191
if i	1518
if we	2620
ihr	-1818
ihr _ $	-1460
il	5903
il _ a	4426
il _ appele	5775
il _ ecrit	3267
il _ quittee	-1493
il a	3205
il m	5187
in	-2579
in _ her	-1892
in _ mailbox	2649
in _ me	-2019
in a	2270
in love	-1519
in my	4399
in the	-1871
in weeks	1823
invi*	2464
invited	2464
is	-3225
is _ a	-1917
is _ else	-1702
is _ ex	-1902
is _ good	-2219
is _ me	3123
is _ my	3697
is _ without	-1564
is been	1617
is happy	-1690
is my	-2512
is not	2194
is over	-2149
is seeing	2350
is too	1534
it _ him	-1460
it _ late	1540
it _ over	-2160
it is	1782
it was	-2040
je	-3196
je _ ecrit	1684
je _ envoye	-1907
just _ $	3118
just texted	7112
keep	-2290
keeps	4212
keeps _ me	1836
keeps texting	-1552
keys	4854
keys $	2571
l	-2142
la	3916
la llame	4644
last _ $	-4256
last month	-4630
last night	3062
later	-2634
later $	-2634
le	1622
le _ a	-2455
le _ un	-1916
le _ y	6638
left	-5862
left $	-3590
left _ a	-2372
left _ on	1600
left a	3200
let	1505
lett*	1708
letter	2450
lied	-3714
lied _ $	-2427
lied _ me	-3643
lied to	-3643
life	-1905
life _ i	-1769
ligou	5558
ligou _ $	5558
like i	-1514
liked	6287
liked _ $	5603
liked _ photo	1713
liked _ so	1881
liked _ story	1754
liked my	5696
llame	4644
llamo	5246
llamo _ $	3568
llor*	2688
lol	1734
lol _ $	2702
long	3216
long _ last	5242
long message	-1677
look	-3054
look*	-2098
looked	-2005
los	-3095
los _ $	-3068
love	-3588
love _ $	-2981
love _ and	1556
love her	1715
loved	-4262
loved me	-2799
lovi*	-1502
loving	-1502
loving _ $	-1498
lui	-1523
lui _ ecrit	1684
lui _ envoye	-1907
lui _ un	-2132
m	4096
m _ appelee	3408
m _ ecrit	2187
m _ hier	2854
m _ plus	-1881
m _ quittee	-1590
m a	7106
ma _ $	3980
ma _ a	-2687
ma _ m	-2687
ma soeur	-2152
made	-1590
madr*	2725
mail*	2601
mailbox	2649
mailbox $	2649
mand*	2653
mande un	-1916
mandei mensagem	2690
mando	4620
mando un	4620
mandou	2238
mandou _ $	1853
marry	-6538
matin	3147
matin $	3147
maybe	-1607
me	10980
me $	-6785
me _ about	2148
me _ and	1762
me _ as	1626
me _ audio	4851
me _ birthday	1497
me _ but	1643
me _ calling	-1570
me _ de	2609
me _ e	1802
me _ essay	-2908
me _ eu	1802
me _ hace	-2305
me _ has	3101
me _ he	6757
me _ him	7922
me _ how	2225
me _ hoy	4408
me _ i	4096
me _ instagram	2027
me _ is	7514
me _ it	-3142
me _ left	-2583
me _ look	-2866
me _ loved	-2408
me _ mensaje	1813
me _ mi	1835
me _ morning	-1633
me _ move	-1783
me _ of	1940
me _ old	1682
me _ on	-1991
me _ ontem	4429
me _ photo	3211
me _ que	3609
me _ said	2156
me _ she	2701
me _ stop	-2422
me _ that	2375
me _ the	-2623
me _ then	-1777
me _ to	-2210
me _ un	4372
me _ voice	1948
me _ we	-2901
me _ wedding	1453
me _ y	3018
me a	-2522
me about	5493
me again	1498
me alone	1904
me anymore	-2975
me contesto	2863
me deixou	-1819
me dejo	-3262
me escribio	4785
me every	-2079
me flowers	-6010
me for	4697
me from	-1763
me i	2037
me if	1504
me in	1709
me last	3592
me ligou	5558
me llamo	5550
me mando	4620
me mandou	1853
me money	-2279
me our	1682
me over	-1586
me respondeu	-4119
me saying	2173
me today	3717
me whenever	1662
me with	-1493
me yesterday	3960
meet	3769
meet $	2554
mehr	-1843
mehr $	-1843
meine	-2577
meine _ hat	-3623
meme	2446
mens*	5762
mensagem	3857
mensagem _ ela	2479
mensagem e	4149
mensaje	2410
mensaje _ me	3792
mess	1619
mess $	1619
mess*	2022
message	1781
message $	1757
message _ $	4127
message me	2460
messaged	2337
messaged _ $	-2252
messaged _ from	-2731
messaged _ he	2765
messaged _ •	2473
messaged me	4444
messages from	1924
messaging	-2617
messaging _ $	-3149
mi	6881
mi _ $	13340
mi _ dejo	-2532
mi _ y	-4084
mi cuenta	-1932
mi novia	-1684
minha	1731
minha _ $	5294
minha foto	2824
minu*	3612
minutes	3023
mir	2244
mir _ $	2086
mir geschrieben	1777
mira*	-1967
mirando	-1967
mirando _ $	-1967
miss	2325
miss _ $	2916
miss you	3452
miss*	11416
missed	9153
missed _ $	6574
missed _ from	2804
missed _ my	1509
missed call	6812
missed calls	2581
misses	2268
misses _ $	1596
misses me	1684
moi	2058
mon _ est	4293
mon _ et	-2799
mon ex	2847
money	-1821
money $	-2219
mont*	-2276
month	-4134
month $	-3857
months	-2133
more _ $	-2183
moth*	-3396
mother	-3382
mother _ me	-1505
move	-2337
moved	-3977
moved _ $	-3551
moved out	-3269
my	-2155
my _ $	2752
my _ a	-2350
my _ and	-2195
my _ asked	3102
my _ at	1480
my _ because	-1806
my _ boyfriend	1711
my _ called	1937
my _ did	5015
my _ ex	-2186
my _ has	-2007
my _ his	-1905
my _ husband	3110
my _ i	1821
my _ is	-2079
my _ it	-1517
my _ just	2154
my _ me	1703
my _ my	1871
my _ not	4262
my _ s	-2261
my _ so	1881
my _ texted	-2220
my _ today	3237
my _ told	-3028
my _ up	1980
my _ viewed	2131
my _ work	1442
my birthday	-3686
my boyfriend	-2729
my ex	7942
my friend	-3111
my girlfriend	-2499
my gym	1538
my husband	-2457
my mailbox	3387
my parents	-1831
my post	3949
my sister	-1467
my story	6570
my work	1521
nao	-4663
nao _ $	-4127
nao _ respondeu	-4119
nao me	-4119
ne	-2926
ne _ plus	-2025
ne m	-2616
needs _ $	2618
never	-6808
never _ $	-5409
new _ friend	-2344
new _ me	2554
new year	1594
next	1709
nicht	-3402
nicht _ $	-2333
nicht mehr	-1731
night	4895
night $	3558
night but	1919
no	-7789
no $	1684
no _ $	-1782
no _ escrito	-1866
no _ from	-2986
no _ me	3750
no answer	-1517
no me	-2104
not	-5849
not $	2580
not _ me	-2103
not _ well	3551
not a	-1802
nothing $	-1689
nothing _ $	2605
novia	-1705
now _ me	1626
nowh*	1568
nowhere	1568
nowhere she	1521
numb*	4454
number	3347
of	3120
of her	-1659
of nowhere	1568
of stuff	2052
of the	1837
of us	4475
off $	-1889
off my	1590
on _ $	4428
on _ and	2134
on _ birthday	-4620
on _ last	-2455
on _ night	-2222
on _ phone	-2789
on _ post	2011
on her	-1786
on his	-1643
on instagram	1479
on me	-3091
on my	4861
on our	-5278
on read	7906
on the	-4627
one _ $	1557
ontem	3120
ontem $	3120
open*	5045
opened	5093
other	-1645
our	-3923
our _ $	-3071
our old	1675
out _ $	-3367
out _ nowhere	1568
out last	-3331
out of	3081
out to	2134
over	-1807
over $	-2025
over text	-1582
para	-3681
para _ $	-3061
para ela	-1548
pare*	-2932
parents	-2745
pass*	1476
past	-2049
peop*	-1550
people	-1550
pers*	-1880
person	-1553
phone	-3846
phone $	-3609
photo	8387
photo $	6651
pictures	1534
place	1626
plea*	-2291
please	-2291
plus	-2319
poco	-2101
por	-2052
por _ $	-1981
post	3134
post $	1509
posted	-2509
posted a	-2047
que	1723
que _ $	4557
que ele	-1751
que me	1589
quero	-1753
quiet	-2030
quiso	3627
quit*	-2867
quittee	-1590
quittee _ $	-1493
reac*	6194
reached	5156
reached _ to	2134
reached out	5156
read	6677
read $	7569
rela*	-1851
relationship	-1548
relationship $	-1508
remo*	-1723
remove	-1659
repl*	7877
replied	8788
replied _ a	1843
replied _ her	4720
replied _ story	-4779
replied to	1911
replied with	2578
repo*	3091
repondu	3250
repondu $	3250
requ*	2428
request	1442
resp*	5085
respondeu	2941
respondi	2244
respondi $	2527
right now	2409
s	-3240
said _ a	-1716
said _ is	1651
said _ misses	2033
said no	-2076
said she	2010
said thanks	1480
same	-1656
say	2745
say _ $	3039
sayi*	3127
saying	3127
saying _ a	1740
saying he	2032
says	3913
says _ me	1632
says he	2725
says she	1508
schl*	-2381
schluss	-2331
schluss gemacht	-2165
schr*	-1647
scre*	4997
seei*	1989
seeing	1989
seeing _ $	2350
seeing someone	2823
sent	4028
sent _ an	-1466
sent _ and	2437
sent _ email	-1466
sent _ flowers	-4621
sent _ old	1682
sent _ our	1682
sent _ photo	1467
sent _ request	2239
sent a	4931
sent her	-1792
she	18017
she _ $	5528
she _ a	1855
she _ about	4832
she _ all	2719
she _ and	2864
she _ at	3863
she _ calling	2135
she _ i	3489
she _ last	1729
she _ me	2536
she _ more	-2161
she _ my	2727
she _ not	-2752
she _ on	5630
she _ out	-1614
she _ over	1988
she _ pick	-3674
she _ she	1609
she _ someone	-1704
she _ thanks	1480
she _ the	-1577
she _ to	2695
she _ up	2032
she _ with	2233
she _ yesterday	2238
she _ •	-3261
she answered	3069
she asked	3521
she calls	2329
she came	2645
she did	-4234
she does	1548
she followed	1556
she got	-2927
she left	2098
she liked	4028
she moved	-1614
she replied	4324
she said	4191
she sent	2403
she texted	3935
she unblocked	2139
she walked	-2272
she wants	2115
she was	1980
she wrote	4270
she •	-3261
shot	-2889
shot _ a	-2865
sich	1532
sich _ $	1532
sich gemeldet	2255
sie	5697
sie _ $	-1683
sie _ angerufen	2413
sie _ und	1514
sie hat	8332
sile*	1454
silence	2217
sist*	-2470
sister	-2470
so i	1966
soeur	-2152
soir	-1492
soir $	-1492
some*	-2177
someone $	3116
someone _ $	-3501
someone else	-2707
sorry	3131
sorry $	1945
space and	-2510
star*	-2118
started	-2112
started _ that	-2105
stay	2353
still	-4385
still _ and	-1633
stop	-4952
stop _ $	-3210
stop calling	-1570
stop*	-2733
stopped	-2733
stopped _ $	-2669
stopped _ me	-1504
stor*	1731
stories	1854
stories $	2606
story	2335
story _ $	1631
stud*	-2838
stuff	3218
sus	-2279
sus _ $	-1891
take	-1539
talk $	1495
talked	3035
talking	-1596
talking to	-1641
ten	-1838
tene*	-2756
tenemos	-2756
text $	-2423
text from	1698
text*	11623
texted	8219
texted $	5021
texted _ $	2395
texted _ again	-4535
texted _ and	2145
texted _ birthday	2138
texted _ ex	-2821
texted _ i	2497
texted _ last	-2219
texted _ night	1853
texted _ she	2197
texted _ to	1530
texted him	-3386
texted my	-3236
texting	3404
texting _ $	1501
texting again	4305
texting her	-2161
texts	-1528
texts _ all	-1572
texts _ day	1737
texts _ every	1737
texts me	1763
than _ $	-2694
than*	1792
thanks	2160
thanks $	3350
that	-2115
that _ not	2944
that _ wants	1940
that he	3207
that it	-1811
the	-8288
the _ $	-5019
the _ and	-3110
the _ i	-1896
the _ time	1928
the first	1934
the phone	-2949
the same	-1633
the time	-2541
the very	1731
them	1504
then	-1504
then he	-1949
things	1718
things and	3743
think	-2074
this morning	1701
thou*	-2684
thought	-1911
threw	1650
thum*	2235
thumbs	2235
thumbs _ $	2235
thumbs up	2235
time	-1451
time _ $	1876
time _ weeks	1934
time and	-1904
time in	1934
to $	-1470
to _ $	3479
to _ about	-2852
to _ back	-1621
to _ calling	-1570
to _ ex	-1700
to _ for	4235
to _ he	4608
to _ him	-2293
to _ how	4824
to _ i	3513
to _ it	1671
to _ last	-3636
to _ me	4329
to _ messages	2015
to _ mother	-1793
to _ out	-3196
to _ place	1964
to _ she	1537
to _ story	-3741
to _ the	-1579
to _ with	1499
to _ yesterday	-1955
to ask	7967
to call	1449
to forget	-1556
to go	2901
to him	-2943
to me	-6218
to meet	3769
to move	-2329
to say	2108
to stay	2355
to stop	-2750
to talk	1829
today	3206
today $	3032
toge*	-6372
together	-6372
together _ me	-4208
together he	-4208
told	-4034
told _ about	-1482
told _ it	-1981
told _ love	1826
told _ loved	-2408
told _ my	-1482
told _ she	3289
told _ stop	-2397
told _ to	-2281
told _ yesterday	2913
told me	-2429
trois	-1666
trois _ $	-1666
two	-4775
two _ $	-2085
two _ from	-2697
two months	-2074
um	1928
um _ $	1957
un	2431
un audio	2069
un message	1637
una	1813
una _ $	1813
unbl*	2941
unblocked	2941
unblocked _ $	4756
unblocked _ and	-1815
unblocked _ today	1475
unblocked him	-3059
unblocked me	6888
und	3668
und _ geantwortet	1851
und _ hat	2296
und er	2296
up	9329
up $	3476
up _ $	1540
up _ door	-3534
up _ gym	1543
up _ messages	2701
up _ my	1626
up the	1820
up to	2221
us	3628
us $	3386
very	1703
view*	2619
viewed	2619
viewed my	2619
voic*	9346
voice	1744
voice note	1948
voicemail	9346
voicemail $	6938
voicemail _ $	2408
walk*	-2353
walked	-2353
walked _ $	-2278
want	-1585
wanted _ $	2039
wants	6908
wants _ $	2996
wants _ back	2325
wants _ talk	2310
wants me	1516
wants to	5167
was	-7976
was _ $	-5040
was _ and	-2470
was _ at	3483
was _ he	-2684
was _ love	-1608
was _ my	3478
was _ with	2072
was doing	-2528
was my	-2122
watc*	4857
watched	1853
watched _ $	1522
watched _ story	2340
watched my	2606
watching	3003
watching _ stories	3023
we	9609
we _ $	2580
we _ all	5906
we _ and	1561
we _ been	3217
we _ long	5204
we _ never	-1885
we _ texting	7628
we _ together	-1507
we fought	4508
we have	1785
we met	1473
weeks	1688
weeks $	1503
well	3551
well $	3551
went	1728
went _ place	3105
were _ for	-2029
were never	-1885
what	-3857
what*	-1498
whatsapp	-1485
when _ her	-1451
when _ told	-1634
when*	1655
whenever	1655
whenever _ is	1662
where	-1471
who	5002
who _ $	6391
will	-1504
with _ coworker	-1677
with her	-1841
with his	-2350
with the	1520
with*	-2007
without	-3175
without _ $	-3139
without me	-1564
woke	2221
woke _ to	2221
woke up	2221
word _ her	-1444
word from	-1444
work _ $	-1492
work _ the	2296
would	-1813
wrote	5070
wrote _ a	-2584
wrote _ and	4434
wrote _ he	4082
wrote _ her	-2092
wrote _ she	2744
wrote _ wrote	2705
wrote back	1864
y	9220
y _ $	7429
y _ contesto	2863
y me	6208
year _ $	1594
years	-3722
years _ he	-2121
years and	-2630
yesterday _ called	1569
yesterday he	1569
yesterday she	2592
yo	-2756
you $	1801
you _ $	3295
you _ me	-2509
your	-3305
your _ $	-3182
•	-2689
• $	-2041
• _ $	-1946
• _ a	6292
• _ about	7148
• _ after	6219
• _ and	-1593
• _ ask	5455
• _ birthday	-4099
• _ called	-6799
• _ every	-4657
• _ ex	-1549
• _ he	3681
• _ him	5590
• _ his	5944
• _ how	3102
• _ i	-1842
• _ in	-1602
• _ me	-2524
• _ morning	-1633
• _ my	-5270
• _ night	-3675
• _ on	3351
• _ over	-1852
• _ read	7906
• _ said	3002
• _ she	-7214
• _ text	-2093
• _ that	2691
• _ then	2130
• _ to	5315
• _ together	-5360
• _ we	-1582
• _ •	-3003
• after	6356
• me	2382
• on	3605
• then	2130
• to	4033
• together	-5360
• •	-2689
""",
    'draft.logistics': """\
~	-23578
!apology	-6858
!attack	-8141
!bargain	-7829
!begging	-8529
!caring	-8254
!guilt	-7053
!logistics	18084
!probe	-7087
.	4243
.-	-2925
.i	2676
.i+they	6262
.i+you-	-3425
.i-	-5394
.they	5869
.you+they	1883
.you-	-7476
1	3550
10	3727
12	3656
2	6272
2 _ $	2298
2 _ you	-1750
20	3233
4 $	1908
5	6043
5 $	6043
6	4157
6 $	2375
7	2854
?	13740
?i	1778
?i-	-2349
?you-	4173
^ _ $	-7516
^ _ 4	-2778
^ _ a	1932
^ _ about	-2877
^ _ am	6506
^ _ and	-2828
^ _ any	1856
^ _ apologize	-1806
^ _ arrived	2003
^ _ as	7417
^ _ at	3798
^ _ babe	-1838
^ _ best	-1871
^ _ bist	-2443
^ _ bored	-1830
^ _ bout	-1776
^ _ call	3123
^ _ can	1719
^ _ change	-2344
^ _ changed	2636
^ _ check	2812
^ _ come	-1846
^ _ day	2191
^ _ de	-2380
^ _ dich	-2438
^ _ did	2348
^ _ die	1803
^ _ do	-2645
^ _ driving	2920
^ _ for	-8443
^ _ forgot	5175
^ _ from	3680
^ _ fun	-1753
^ _ gave	1821
^ _ have	3687
^ _ her	3154
^ _ here	-2513
^ _ home	-3862
^ _ if	-2370
^ _ is	-2104
^ _ it	-2590
^ _ its	4574
^ _ just	-2474
^ _ know	1956
^ _ la	4032
^ _ late	3767
^ _ left	5975
^ _ luck	-2469
^ _ move	-2373
^ _ moved	6003
^ _ mum	1729
^ _ my	3267
^ _ needs	4933
^ _ never	-2192
^ _ new	1745
^ _ no	-2453
^ _ not	-5238
^ _ of	-4235
^ _ ok	1939
^ _ on	-2305
^ _ or	-2195
^ _ parcel	2044
^ _ passe	2310
^ _ passport	2323
^ _ pay	2371
^ _ peux	2456
^ _ pick	-2624
^ _ plan	2163
^ _ plans	-2495
^ _ plumber	1931
^ _ por	-2793
^ _ prendre	2310
^ _ puedo	3960
^ _ recuperer	2456
^ _ says	-2044
^ _ stop	-2071
^ _ stranger	-1762
^ _ te	-1693
^ _ teacher	1695
^ _ tell	2240
^ _ that	-2022
^ _ this	-2220
^ _ tout	-2137
^ _ transferred	2608
^ _ up	-5079
^ _ us	-2744
^ _ want	-2831
^ _ was	-2591
^ _ well	-2035
^ _ what	-6859
^ _ when	3468
^ _ where	-2893
^ _ will	4673
^ _ your	1996
^ all	-1891
^ any	-2495
^ are	-5430
^ best	-2523
^ call	3045
^ can	4759
^ come	-2390
^ did	3662
^ du	-2904
^ feliz	-1826
^ fine	-1750
^ get	-1807
^ glad	-1720
^ go	-1839
^ good	-2079
^ got	5341
^ guess	-1689
^ happy	-2056
^ heard	-2518
^ hi	4174
^ hiya	1993
^ hola	-1700
^ hope	-4709
^ how	-5289
^ i	-2304
^ ich	-1877
^ if	-1854
^ it	-2799
^ k	2131
^ kannst	4869
^ lol	-3192
^ me	-3215
^ my	3996
^ need	4116
^ nice	-2101
^ oops	3022
^ pick	-3180
^ please	6198
^ running	4778
^ she	2264
^ sorry	-2463
^ stay	-2008
^ te	4781
^ thanks	-2104
^ the	8387
^ wann	1882
^ was	-3070
^ when	2871
^ where	6067
^ you	-8812
^ your	3140
a _ $	-3674
a _ a	4160
a _ when	2565
a coward	-2386
a great	-1730
a joke	-2123
a las	5379
able	2566
able to	2566
about	-1915
about _ $	-1879
about it	-2607
about the	2527
acco*	3041
account	3041
account $	3041
addr*	6998
address	6998
address _ the	2940
affa*	2310
affaires	2310
affaires samedi	2310
all	-5515
all _ best	-2208
all _ for	-1943
all the	-4431
alone	-2095
alre*	3269
already	3269
am _ $	-3946
am _ my	-2189
am _ now	4607
am _ the	3946
am _ your	-2501
am at	3040
am begging	-1757
am bored	-1830
am late	-2131
am sorry	-1974
an hour	3031
and	-8237
and _ the	-2252
and _ you	2907
and i	-2641
answ*	-5917
answer	-5287
answer _ i	-1950
any plans	-2495
apol*	-2971
apologize	-2942
apologize for	-2781
appo*	3403
appointment	3403
appointment is	1688
are	-3320
are _ $	3069
are _ coming	-2089
are _ doing	-2091
are _ on	1707
are _ to	-3281
are _ you	1771
are ready	3222
around 7	2358
arri*	2003
arrived	2003
as	5934
as _ $	1920
as _ as	2368
at	9086
at 5	3690
at 6	3086
at 8	1790
at _ $	7840
at _ instead	2741
at _ new	-1692
at _ now	-1861
at _ place	-2297
at half	1966
at home	-1760
at the	-2991
at work	-1949
babe	-1943
baby	-4012
baby _ $	-2403
back $	-2920
back _ $	2897
back _ the	2263
back from	1966
back on	2209
bad	-2727
bank	2315
be	1942
be _ at	1838
be _ to	2318
be _ you	-2208
be there	3861
beca*	-1989
because	-1989
because _ you	-2009
because of	-2412
befo*	4424
before	4424
begg*	-1757
begging	-1757
best	-4852
best _ the	-3273
best for	-1871
bett*	-1737
bill	2712
birt*	-1703
birthday	-1703
bist	-3441
bitte	-1920
book*	3251
booked	1748
bored	-2474
both	2834
both _ us	2834
both of	2834
bout	-1810
boxes	2464
boxes $	2464
brau*	10429
bring	5143
bus	2307
but	-2374
by	4686
by _ my	1947
by friday	2819
by text	-2386
by the	1754
call	5928
call _ when	3493
call _ you	3493
camb*	-1728
came	2601
can	8802
can _ by	1947
can _ drop	1786
can _ get	1724
can _ it	3229
can _ me	3329
can _ over	-2430
can _ send	1911
can _ take	2449
can be	-1747
can not	-2081
can you	9434
canc*	3028
car	3922
car $	2603
care*	-7086
cat	3217
chance	-4375
chance $	-3681
change _ $	-2275
changed	3570
char*	2379
charger	2379
charger _ $	2042
check	3624
chri*	-2802
christmas	-2802
christmas _ the	-2458
cinco	5953
cinco $	5953
class	5306
coll*	2282
come _ for	1947
come _ my	1897
come _ you	1813
come back	-2937
come by	1947
come over	-1991
come to	-2084
coming _ $	2833
coming _ the	-1923
coming to	-2385
comp*	2265
completely	2265
completely forgot	2265
conf*	2911
cong*	-2464
could	-3063
coun*	-2270
cowa*	-2386
coward	-2386
coward _ by	-2386
cryi*	-3441
crying	-3441
cuan*	4011
cuando	4011
da	4029
da _ $	4029
dame	-1728
de	-4890
de _ $	-2860
den	2802
dent*	12092
depo*	2823
deposit	3233
deposit $	3090
dich	-3163
did _ the	2885
did _ to	2976
did _ your	-2131
did you	2508
die	16103
dinner $	2370
divo*	5356
divorce	5356
do _ $	-2893
do _ if	1845
do _ want	3645
do _ you	-2377
do you	3580
doct*	-1908
doctor	-1908
dog	-3347
dog _ $	-2491
doing	-3751
draw*	1691
drawer	1691
driv*	2161
drive	-7391
driving	2161
du	2040
du _ $	2971
du _ ich	-1728
du bist	-1846
e	4206
eight	3466
elec*	2348
email	2165
enfa*	2456
enfants	2456
enfants _ $	2456
enfants a	2456
enjoy	-1818
eres	-1916
es	-2377
espe*	-1795
eu	-2805
even	-1874
ever*	-3974
every	-2793
every night	-1852
everything	-2928
fami*	-1746
fath*	-3490
father	-3490
fault	-2728
favo*	-2447
favor	-2184
favor $	-1710
feel	-3296
feliz	-1826
fine	-2120
fini*	3391
finish	4603
finish _ at	2556
five	-1923
for	-2144
for _ $	1772
for _ handover	2052
for _ i	-3030
for my	1947
for your	-2118
forg*	2038
forgot	3415
forgot about	-1865
frid*	6498
friday	6006
friday $	6268
frie*	-2564
friends	-2564
from	4348
from _ to	1762
from the	3163
fun	-2457
gara*	2739
garage	2739
gd	2076
geht	-1765
get	5583
get _ $	3991
get there	2433
give it	3051
give me	-2438
glad	-1988
go	-2816
go to	-1859
going	-4209
going _ be	1798
going to	-2063
good luck	-2079
got	6219
got _ message	3227
got the	2681
got your	3227
gran*	2585
great	-1886
guess	-2613
guy _ your	-1994
guy in	-1994
had	-1780
half	7585
half _ $	2748
half eight	3466
hand*	2755
handover	2755
happ*	-2750
happy	-2870
has	4371
have _ $	-3775
have _ late	3415
have fun	-2286
have to	1901
have you	2400
he	1986
hear	-2372
heard	-3559
her	6707
her _ at	2264
here	8014
here _ my	2470
here where	4793
hey _ $	-1800
hi	4174
hi _ you	2916
hi hope	3843
him	3725
him _ $	1745
him up	4331
hiya	1993
hola	-1700
holen	1882
holen $	1882
home _ you	4481
hope	-7173
hope _ $	1733
hope _ goes	-1822
hope _ is	-1801
hope _ well	-1744
hope _ went	-2182
hope the	-4830
hosp*	-2476
hospital	-2476
hotel	2180
hotel $	2180
hour	2967
hour _ is	2104
how	-7938
how _ the	-4319
how _ you	-1799
how is	-6290
i	-2071
i _ $	-2257
i _ at	3326
i _ away	1708
i _ begging	-1757
i _ bored	-2444
i _ by	1947
i _ for	-2041
i _ get	3573
i _ her	2511
i _ home	2504
i _ i	-4820
i _ it	5968
i _ key	1927
i _ my	1758
i _ never	-1800
i _ not	-1713
i _ now	-1798
i _ pick	2790
i _ so	-1735
i _ sorry	-2752
i _ text	1847
i _ the	3563
i _ there	2517
i _ to	-2220
i _ up	-1710
i _ you	-7886
i come	3360
i finish	2068
i get	1892
i left	4587
i saw	-1813
i think	2297
i transferred	2608
i want	-1890
ich	-4460
ich _ $	-2263
ich _ dich	-2194
ich _ holen	1882
ich _ sachen	1882
ich meine	1882
if _ come	-2203
if _ is	1773
if _ just	-2026
if _ still	2587
if you	-5098
igno*	-1802
il	3935
in	3262
in _ drawer	1691
in _ now	1920
in the	-3123
inst*	2548
instead	2548
instead $	2741
insu*	1768
insurance	1768
is	2868
is _ fault	-2278
is _ guy	-1994
is _ in	2252
is _ new	-1877
is _ on	1918
is _ your	2013
is your	-3332
it $	2329
it _ fault	-2147
it _ on	1768
it _ the	1939
it _ tomorrow	3445
it is	-7183
its _ $	-2357
je _ mes	2310
je _ prendre	2310
je passe	2310
job	-3086
job $	-2303
joke	-2149
just	-6828
just _ $	-4292
just _ check	2153
just _ me	-1745
just got	1709
k	2131
kann _ meine	1882
kann _ sachen	1882
kann*	4869
kannst	4869
kannst du	4869
keep	-1694
key	2479
keys	3026
kids	3523
kids _ $	1915
know _ that	-2030
know _ the	2592
know if	2165
know when	2816
la	7226
la _ $	-4370
las	5379
las _ $	5379
last	-3394
last _ $	-2544
last night	-1772
late	11174
late _ $	4311
late _ to	1799
later	1693
later $	2819
leave	3083
leave the	2130
left	4089
left _ in	3048
left _ with	2593
left your	6741
les	7489
les _ a	2456
les enfants	2456
let	-2469
let _ know	2816
let _ when	2401
let us	-2704
lies	-1724
life	-3501
like	-2577
livi*	-3233
living	-3233
lol	-4866
lol $	-1795
los	8115
lost	1839
lost my	2377
love*	-2387
lovely	-2312
luck	-2469
luck with	-1689
lunch	4803
made	-1687
mail	3400
me $	-3239
me 2	4524
me _ $	-4652
me _ chance	-1935
me _ for	2497
me _ i	-3896
me _ the	5546
me _ to	-2404
me _ when	2318
me _ your	1942
me i	-1799
me know	2816
me the	3827
me up	2803
me what	1952
me when	3054
meet	3253
meet you	3544
meet*	4346
meeting	4346
meine	4373
meine _ $	1882
meine _ holen	1882
meine sachen	4373
ment*	-2371
mes	2310
mes _ samedi	2310
mes affaires	2310
message	1864
minu*	3350
minutes	3451
minutes late	5057
miss	-2374
money	4352
money _ $	1712
morn*	2433
morning	2433
morning $	2433
move	-2602
moved	6031
moved to	6031
my	7091
my _ $	-3613
my _ address	2882
my _ again	-2301
my _ is	3004
my account	1873
my life	-2494
my parents	1893
nece*	-2229
need	5217
need _ $	-1756
need _ the	2196
need anything	1799
need my	2699
needs	5701
never	-3512
new	-3594
new _ $	-5697
new address	2906
new job	-1809
new place	-1759
nice	-3320
night	-3703
night $	-2280
night _ you	-1930
no	-5398
no _ $	-4081
no puedo	-2042
not	-6616
not _ $	-3026
not _ now	2219
not _ to	-2518
not _ you	-2087
not been	2197
now	6223
now $	-1724
now _ you	9424
numb*	3426
number	3426
of	-2454
of _ $	-3321
of us	2834
of you	-3441
oh _ i	1866
ok	9100
ok $	4930
ok _ i	3069
ok _ you	5110
on	2503
on _ $	2047
on _ radio	-1912
on _ way	2184
on friday	2339
one _ $	3694
oops	3022
or _ $	2234
or _ the	2301
or _ will	-1734
or i	-3201
our	-3494
our _ on	-1912
our song	-1995
out	-1751
out _ $	-1747
outs*	2180
outside	2180
over	-4240
over _ $	-2961
over there	-2961
owe	2836
owe me	2865
pain	-1795
pape*	19601
parc*	2044
parcel	2044
pare*	1814
park*	6876
party	-3128
pass*	1757
passe	2310
passe _ affaires	2310
passe _ mes	2310
passe prendre	2310
passport	2434
passport is	2323
pay	2371
pay the	1946
perd*	-1726
pers*	-3438
person	-2768
person _ $	-2178
person you	-1785
peux	2456
peux _ enfants	2456
peux _ les	2456
peux recuperer	2456
pick	4691
pick _ kids	1729
pick _ the	2259
pick*	4093
picking	4093
picking _ up	4093
picking me	2413
pict*	-2491
picture	-1736
picture $	-1736
plan	2163
plans	-2495
please $	-3181
please _ $	-3948
please _ by	3153
please _ the	2257
please come	-2335
please tell	2105
plum*	2743
plumber	2743
por favor	-2184
post	5060
pour	-2040
pour _ $	-1739
pren*	1787
prendre	2310
prendre _ affaires	2310
prendre _ samedi	2310
prendre mes	2310
prom*	-2925
puedo	3672
quan*	8654
que _ $	-3759
radio	-1912
radio $	-1912
rand*	-2313
random	-2313
ready	3222
real*	-4349
really	-3238
reco*	5428
recu*	2456
recuperer	2456
recuperer _ a	2456
recuperer _ enfants	2456
recuperer les	2456
reme*	-2066
remember	-2066
remember _ $	-3451
remember _ place	-2618
remember the	-3819
reun*	2089
ring	3755
room	3373
room _ $	1923
runn*	4778
running	4778
s _ appointment	1688
s _ is	1809
sach*	4373
sachen	4373
sachen _ $	1882
sachen holen	1882
safe	-1950
same*	2310
samedi	2310
satu*	1888
saturday	1888
saw	-3976
saw your	-3056
says	-2044
scho*	3302
school	3302
see _ the	2852
see you	1717
send	7454
send _ $	3937
send _ the	1885
send it	3400
send me	3293
she	2244
she _ her	2264
shop	3389
shou*	2548
should	3164
should i	4063
si	-2009
sick	-1923
sign*	5240
sist*	2600
sister	2600
sister $	3292
sleep	-2430
so	-5575
so _ you	-1748
some*	-4834
something	-3375
something $	-2410
song	-2304
song _ the	-1912
soon	-1855
sorry $	3159
sorry _ $	3246
sorry _ am	-2602
sorry _ late	-1957
sorry _ meeting	2941
sorry _ will	3027
sorry for	-3091
sorry i	-6594
sorry in	2941
spare	2450
stat*	2969
stay	-2477
still	1750
still _ me	3705
still here	3359
stop	-2719
stranger	-1762
sua	-2176
summ*	-2548
summer	-2548
summer $	-2534
sund*	2117
sunday	2117
table	2884
talk	-3311
talk to	-1793
te _ $	-4609
teac*	1695
teacher	1695
tell	1894
tell _ what	1861
text	2040
text $	-2435
text _ i	1833
than*	-3662
thanks	-3662
thanks _ $	-2116
thanks _ you	-2745
thanks to	-2696
that	-9947
that _ ok	1698
the	17220
the _ $	5849
the _ are	-1695
the _ at	2712
the _ bill	2612
the _ come	2134
the _ in	2647
the _ is	5212
the _ it	-2512
the _ job	-1809
the _ keys	2073
the _ needs	4043
the _ on	3317
the _ place	-5412
the _ please	1890
the _ the	6548
the _ today	1800
the _ was	-3078
the _ will	2176
the _ you	-2675
the address	1829
the bank	2315
the best	-2317
the car	3451
the cat	3759
the deposit	3233
the doctor	-3388
the dog	-2655
the garage	2739
the handover	2755
the hotel	2180
the kids	1740
the money	1869
the new	-5203
the party	-2250
the plumber	2743
the radio	-1912
the shop	2051
the spare	2450
the tickets	2188
the train	1779
them	2691
then _ will	2123
then i	3969
ther*	-1899
there	1919
there _ 7	2223
there at	1918
there is	-1752
thin*	-3096
thinking	-2019
this	3407
this _ is	-1804
this number	3039
this week	1946
thou*	-2240
thur*	2487
thursday	2487
thursday $	2178
ti	-2428
ti $	-2083
tick*	2188
tickets	2188
to	3900
to _ $	2452
to _ i	-3692
to _ on	-1777
to _ parents	1855
to _ place	6489
to _ the	7153
to _ to	2361
to _ with	1995
to _ your	-2340
to check	2153
to dinner	-1905
to do	-2582
to get	1936
to leave	1871
to me	-4627
to my	2538
to the	-3245
today $	1855
tomo*	4003
tomorrow	4003
tomorrow $	4164
too	-2273
tout	-2726
traf*	2590
traffic	2590
train	1792
train _ $	1779
tran*	11153
transferred	2608
transferred _ for	2608
trip	-1714
try	-2102
try _ $	-1793
tu	-3096
tu _ les	2456
tu _ recuperer	2456
tu peux	2456
tues*	5599
tuesday	5599
tuesday _ $	4290
una	-1821
uns	-2763
up _ please	-3131
up at	2634
up the	2259
use	2923
verm*	11183
vida	-1930
vida $	-1930
voce	-3828
voice	-1895
voy	-2632
voy a	-2632
vuel*	-1723
walk	2026
wan	9153
wann	1882
wann _ ich	1882
wann _ meine	1882
wann kann	1882
want $	-2294
want _ $	2751
want to	-3569
wants	1901
was	-10990
was _ $	-3588
was _ you	-2454
way	2184
we	-4927
we could	-2648
wedd*	-2351
wedding	-2351
wedn*	2243
wednesday	2243
week*	2031
well	-6083
well _ $	-1712
went	-2182
went well	-2182
what	-2728
what _ $	-4050
what _ did	-1932
what _ doing	-1993
what _ say	1732
what _ the	6469
what _ you	3317
what a	-4341
what are	-2516
what is	2710
what time	2922
what you	-3070
when	10209
when _ get	2907
when _ i	2286
when _ there	2433
when can	2286
when i	2315
when you	2298
where	8603
where _ you	6658
where are	5421
which	3452
which _ you	3452
why	-2714
will	6589
will _ $	-3395
will _ back	2441
will _ it	3797
will _ later	2941
will _ there	2847
will _ this	-1715
will _ to	2957
will _ you	3230
will bring	4319
will call	3147
will give	1884
wish*	-3789
with _ $	5073
with you	2391
without _ $	3094
work $	-2779
works	2659
xx	-2227
xx $	-2227
year	-4168
year $	-3983
yest*	-3895
yesterday	-3895
yesterday $	-2438
you	-8449
you $	-6370
you _ 2	3076
you _ a	-3071
you _ around	1938
you _ back	-3878
you _ be	-1881
you _ dinner	-1764
you _ do	2154
you _ here	2690
you _ home	-2285
you _ i	5253
you _ if	2156
you _ kids	2834
you _ me	2415
you _ money	2483
you _ my	-2528
you _ ring	1935
you _ station	-2239
you _ that	-2356
you _ the	5530
you _ then	2808
you _ there	2366
you _ to	-1959
you _ you	-1870
you and	-2051
you are	-2110
you been	1740
you call	1700
you come	-2203
you coming	-2089
you did	-2549
you left	-2075
you remember	1715
you send	1911
you take	1894
you wan	9153
you when	3284
you will	-4401
your _ arrived	2003
your _ from	2510
your _ here	5810
your _ of	1926
your _ your	2256
your day	2935
your fault	-2278
your message	3227
your parcel	2044
your place	4414
your sister	2600
yours	-1988
yours $	-1988
zuru*	-1918
""",
    'draft.caring': """\
~	-30886
!apology	-6295
!attack	-11391
!bargain	-3661
!begging	-7333
!caring	19198
!guilt	-5094
!logistics	-7949
!probe	-7336
.	5413
.-	10280
.i	-8451
.i+you	-2431
.i+you-	4575
.i-	-1799
.you	10827
.you+they	-1353
.you-	-1300
10	-2350
2	2456
2 _ about	1848
2 _ you	1508
2 _ your	1842
2 hear	1484
4	4914
4 tomorrow	1337
5	-1761
5 $	-1761
?	-2769
?-	-3236
?i	-2838
?i+you	-3309
?you	-3195
?you-	-1862
^ _ 4	5637
^ _ all	-2465
^ _ already	-2233
^ _ am	1446
^ _ apologize	-2631
^ _ are	-2604
^ _ around	-2263
^ _ as	-1495
^ _ at	-2171
^ _ being	3275
^ _ bem	-3265
^ _ best	3077
^ _ birthday	2502
^ _ bist	-1589
^ _ care	5957
^ _ culpa	-1457
^ _ cumpleanos	4073
^ _ dead	-1809
^ _ dich	-2386
^ _ dir	4351
^ _ dog	-1336
^ _ doing	-1623
^ _ done	3161
^ _ du	-2322
^ _ es	-1608
^ _ espere	4349
^ _ feeling	2847
^ _ for	4345
^ _ fun	-1358
^ _ geht	-5036
^ _ god	2789
^ _ got	-1799
^ _ great	4284
^ _ happy	7429
^ _ have	-3417
^ _ hear	2265
^ _ heard	2347
^ _ hope	4917
^ _ how	-3175
^ _ i	-2067
^ _ in	6647
^ _ is	-2881
^ _ it	-2080
^ _ know	-1370
^ _ la	-2000
^ _ life	3647
^ _ looked	-1413
^ _ love	1446
^ _ lovely	1454
^ _ luck	3025
^ _ me	-2540
^ _ mother	2058
^ _ move	2358
^ _ moved	-1444
^ _ need	-1530
^ _ needs	-2003
^ _ never	-1913
^ _ new	-1627
^ _ night	1739
^ _ no	-1361
^ _ nothing	-1406
^ _ now	-2072
^ _ of	-1327
^ _ ok	-1389
^ _ on	2406
^ _ out	5073
^ _ pay	-1505
^ _ plan	-2212
^ _ plans	-1782
^ _ poor	2438
^ _ por	-2462
^ _ pour	3602
^ _ que	3630
^ _ quoi	-3057
^ _ ruining	-2124
^ _ saw	2589
^ _ sleep	3473
^ _ so	-3146
^ _ soon	3921
^ _ sorry	-1357
^ _ still	-1689
^ _ stranger	-2111
^ _ t	1811
^ _ te	1992
^ _ the	2435
^ _ thinking	-1369
^ _ tonight	-1389
^ _ tu	-1385
^ _ una	-2012
^ _ up	-2301
^ _ was	-3181
^ _ we	-1604
^ _ well	1629
^ _ what	-1739
^ _ wie	-2347
^ _ will	-3456
^ _ wish	6554
^ _ with	2114
^ _ worries	3115
^ all	3044
^ any	-1782
^ been	-1369
^ bon	9658
^ can	-2075
^ congrats	4168
^ did	-1503
^ du	-1930
^ eres	-1974
^ espero	5769
^ everything	-1402
^ feliz	10512
^ get	2896
^ glad	4105
^ go	-1548
^ good	4766
^ goodnight	2149
^ happy	1776
^ have	1690
^ hello	-2348
^ hey	-2824
^ hi	-4295
^ hola	-3869
^ hope	8860
^ how	-2023
^ ich	4104
^ j	4349
^ je	-1950
^ just	-2026
^ let	-1505
^ lol	-1661
^ may	3429
^ merry	4221
^ miss	-1498
^ my	-1352
^ need	-1352
^ nice	-2757
^ oh	-2065
^ oi	-2049
^ please	-1597
^ proud	2620
^ rest	3257
^ se	8816
^ sending	3432
^ si	-2170
^ sinto	-1566
^ sleep	-3110
^ sorry	-2528
^ stay	3705
^ take	5957
^ te	-3156
^ thank	3057
^ thanks	1965
^ that	1983
^ the	-4866
^ thinking	-3110
^ tu	-4594
^ was	-1341
^ wegen	-1977
^ well	3161
^ what	-3330
^ will	-1447
^ wishing	5556
^ wow	-1514
^ x	-5514
^ you	-6168
^ your	-2122
a	-2198
a _ $	-1499
a _ a	-1620
a _ day	3758
a _ new	3047
a _ one	2183
a _ x	1540
a _ year	3047
a _ you	-2347
a good	2845
a great	2691
a la	-1502
a lovely	1685
a nice	2176
about	3167
about _ $	-3091
about _ dad	3159
about _ i	2426
about _ thinking	2805
about it	1703
about me	2397
about your	5362
addr*	-1609
address	-1609
address _ the	-1458
again	-1665
all $	1779
all _ $	-1655
all _ best	4344
all _ for	2836
all day	-1698
all the	4096
alles	5076
alone	-2566
alre*	-2347
already	-2347
already $	-2134
am	1498
am _ $	-2029
am _ for	3815
am _ in	2552
am _ sorry	2751
am _ you	7407
am happy	5186
am in	-2277
am so	2892
am sorry	-3676
amo	-1297
an	-1428
and	5962
and _ family	1727
and _ is	1640
and _ what	1594
and _ x	2555
and _ you	1460
and have	2077
and i	-2645
and that	2109
and you	-1376
and your	2171
anni*	6823
answer $	1948
any plans	-1782
anyt*	-1942
anything	-1942
apol*	-2890
apologize	-2645
apologize _ the	-2416
apologize for	-2639
are	-3213
are _ $	1407
are _ now	-1295
are doing	4351
are happy	-2512
are well	-1956
arre*	-1416
as	-2420
as _ $	-1597
as _ as	-1352
at	-4820
at _ $	-4025
at _ new	2176
at _ place	1537
b	2504
back	-3595
back _ you	-1730
be _ $	4644
be there	-1551
be well	1637
beber	-2043
beber $	-2043
beca*	-2435
because	-2435
because _ $	-1304
been	-2674
been thinking	-1369
being	2699
best	7432
best $	1464
best _ the	5551
best for	3077
bett*	7129
better	6641
better _ $	5195
better soon	3008
bien	4271
bill	-1730
birt*	2600
birthday	2600
birthday $	8872
bist	-1824
bitte	-1803
bitte _ $	-1419
bon	9658
bored	2347
bored $	2623
brau*	-2004
but i	2543
by	-1770
by _ $	-1464
ca	-2804
call	-2548
call*	-1299
camb*	-1376
can	-7199
can you	-2551
car	-1880
card	3102
care	6592
care _ $	5266
care*	10840
cat	-1540
ce	-1483
chan*	-2023
chea*	-7607
cheater	-6845
cheater $	-6845
chec*	-1396
christmas _ the	-2012
christmas for	-2124
clas*	-2459
classy	-2459
classy $	-2459
come	-3594
come home	-1626
comi*	-1696
coming	-1696
coming _ $	-1391
cong*	4291
congrats	4168
congrats on	2936
cont*	-1373
could _ it	1302
coun*	1495
crazy	-3362
cros*	1492
crossed	1492
culpa	-1457
cump*	4073
cumpleanos	4073
dad	6534
dad _ am	3159
dad _ so	3159
dad i	3159
dame	-1376
darl*	2004
darling	2099
day	5625
day $	3786
day _ you	-1724
day at	2067
day x	1686
de	-1419
de beber	-2043
de toi	3452
dead	-1880
dent*	-1857
dese*	2249
dest*	-2029
dich	-3179
dich _ $	-1465
did	-2324
did _ and	1881
did you	-1775
die	-2548
dir	4351
dir _ es	4982
dir geht	4982
do _ about	2625
do it	1340
do not	1933
do you	-2453
dog	-2114
doing	1818
doing _ $	1746
doing tonight	-1402
done	2944
done _ passing	1756
done _ your	1756
done on	1756
drea*	5887
dreams	5887
dreams _ $	5396
drink	1909
drive	7773
driving _ $	1756
driving test	1756
drop	-1959
drop _ $	-1892
du	-5438
du _ $	-1609
du bist	-1339
earl*	-1386
earlier	-1386
earn*	4289
earned	4289
earned _ $	4289
earned it	4289
easy	3813
entr*	3750
eres	-2509
eres _ $	-1541
eres una	-1892
es $	-2347
es _ $	4719
espe*	10118
espere	4349
espere que	4349
espero	5769
espero que	5769
eu	-1807
even	-1802
every	-1751
everything _ wish	1419
exam	5413
exam $	2295
exam _ $	2980
exam tomorrow	2980
fait	-1431
falta	-1566
family	-2096
fath*	-1355
father	-1355
favo*	-1674
feel _ soon	2806
feel better	2806
feel*	1787
feeling	3731
feeling _ better	3199
feelings	-1943
feliz	10512
feliz _ $	5850
feliz cumpleanos	4073
felt	2324
fine	2011
fing*	1492
fingers	1492
fingers _ $	1492
fingers crossed	1492
fini*	2245
finishing	2620
finishing _ $	2620
five	-1684
five years	-1655
flig*	2505
flight	2505
flight _ $	2505
for	2768
for _ $	1376
for _ at	-1446
for _ exam	2295
for _ we	1637
for _ when	3087
for _ wish	1419
for _ you	-1970
for being	2720
for everything	1308
for finishing	2620
for you	2268
for your	5158
forg*	-3134
forgot	-1550
frid*	-1391
from	-3266
from _ $	-1352
gd	-4462
geht	1291
geht _ $	3980
geht es	2634
get	1617
get _ rest	2112
get some	1817
get the	-1404
gett*	-1591
give	-1398
glad	7573
glad _ got	2495
glad _ home	2495
glad you	5963
go	-1498
go to	-1493
god	2789
goes	2463
going	1457
going _ be	2533
going to	1932
good	6634
good $	-2081
good _ $	2696
good _ for	2038
good _ the	1797
good _ tomorrow	1847
good _ with	2918
good _ your	3306
good luck	4766
good*	2149
goodnight	2149
goodnight _ well	2149
got _ $	3179
got _ money	-1342
got _ safe	2495
got home	2495
gran*	3675
great	6658
gud	2073
gute	12240
gute _ $	12240
guy	-1323
half	-1549
happy	9292
happy _ $	4594
happy _ day	4072
happy _ hope	2110
happy _ that	-2223
happy _ you	5820
happy birthday	2502
happy for	5186
hard	-4845
have	6829
have _ $	2425
have _ answer	2547
have _ great	1938
have _ lovely	1686
have _ you	2881
have _ your	-1959
have a	7543
have no	-1421
have to	2071
have you	-1624
he	2796
hear	3608
hear _ your	2805
hear about	2805
heard _ dad	3159
heard _ your	3159
heard about	3159
hello	-2348
hello $	-1634
her	-1784
here _ $	1594
hey	-2336
hey $	-1542
hey _ $	3442
hey _ you	-1680
hi	-4295
hi $	-1700
hi hope	-1545
hola	-3869
home	1323
home $	-2160
home safe	2495
hope	13525
hope _ $	-1610
hope _ a	5595
hope _ are	1910
hope _ doing	4351
hope _ feel	-1363
hope _ goes	2625
hope _ good	-1889
hope _ happy	-2512
hope _ have	3061
hope _ is	5313
hope _ on	-2105
hope _ went	1976
hope _ worth	-2069
hope _ you	-4742
hope its	2073
hope she	-2363
hope that	-1322
hope the	5678
hope your	7038
how	-5012
how _ i	-1494
how _ new	-1420
how _ the	-1849
how _ your	-1303
how is	-3015
how much	-1494
how was	-1384
how you	2600
hugs	2636
hugs $	2636
hun	3001
hun $	1962
hunny	2962
hunny $	2962
hurt	1307
hurt _ i	1868
hurt you	1351
i	-5261
i _ $	-5953
i _ about	1789
i _ and	-1669
i _ feel	-2463
i _ got	3240
i _ happy	5186
i _ have	3759
i _ how	2107
i _ i	-1845
i _ it	-1346
i _ my	-1845
i _ not	-1474
i _ so	2127
i _ the	-4667
i _ to	-2251
i _ you	7388
i am	1748
i apologize	-2626
i have	-2101
i hope	3238
i never	1863
i saw	2812
i was	-1345
i will	-3046
i wish	7973
ich	1344
ich _ $	-1852
ich _ dich	-2041
if	-3553
il	-1954
ill	8527
in $	-2884
in _ $	2438
in the	3858
in your	-2043
inte*	4276
is	-3401
is _ $	-2872
is _ i	1914
is _ it	-2291
is _ new	-1556
is _ of	1627
is _ to	2491
is _ you	6014
is a	-1373
is the	-2174
is worth	-2069
it $	1930
it easy	3813
it is	-1314
it was	-1840
its	1547
its _ one	2073
its a	2073
j	5513
j _ que	4349
j espere	4349
je	-2475
job	5271
job $	6358
just	-3707
just _ $	-2608
just wanted	1938
keep	2128
keep _ $	2777
kids	-3721
kids _ $	-2782
kind	3158
knew	3929
know	-2091
la	-2387
la _ $	-1373
late	-2304
leave	-2089
left	-2038
les	-1408
let	-2114
liar	-1736
liar $	-1573
lies	-3800
lies $	-3325
life $	-2396
life _ you	3527
life is	3731
like	-3310
like _ $	-1306
ll be	1359
lo	2219
lo _ $	2692
loads	-1439
lol	-2437
look*	-1413
looked	-1413
los	-1970
lost	1494
lots	2903
lots _ and	2168
lots of	2903
love _ x	1521
love me	1495
love*	5609
lovely	4804
lovely _ $	1686
lovely _ x	1686
lovely day	1812
luck	3025
luck 4	3047
luck _ exam	2980
luck _ tomorrow	1847
made	2782
made _ $	2997
man	2865
man $	2865
may	6483
may _ you	3348
me	-6335
me $	-2241
me when	2126
me x	1633
ment*	-2634
merry	4221
mess*	-1625
message	-1398
mir	-1825
mir so	-1445
miss	-3093
miss _ loads	-1331
miss you	-2335
money	-1961
money $	-1367
morn*	-5037
morning	-5037
morning $	-5037
moth*	1766
mother	1766
mother s	2058
move	2334
moved	-1518
moved to	-1518
much	-2018
much _ i	-1427
mum	2242
mum _ $	1351
my	-2027
my _ was	3281
my life	-1350
need	-1428
need _ $	1408
need _ reply	2309
need to	1999
needs	-2089
new _ $	1567
new job	3115
new place	1652
new year	1769
nice	-2373
nice one	1774
no _ $	-2974
no _ reply	2309
no _ to	2600
no _ you	1806
no need	3000
no puedo	-1766
no worries	3115
not	-3679
not _ $	-4912
not _ about	2568
not _ it	1708
noth*	-2384
nothing	-2384
nothing _ $	-1469
now	-4689
now _ am	-1348
now _ i	-1568
of	1363
of _ $	-1838
of _ and	3963
of _ day	-1547
of _ finishing	2620
of _ for	2620
of _ today	1405
of my	-1682
of the	-2265
of you	5471
of yourself	3031
oh	-2065
oi	-2049
okay	3822
on	-2768
on _ $	-4032
on _ driving	1756
on _ your	1756
on passing	1756
one $	2112
only	-1525
out	5398
out _ $	6947
over	-2417
over _ $	-1334
over there	-1334
pain	-1680
pain i	-1383
pape*	-3648
pas	1443
passing	1756
passing _ driving	1756
passing _ test	1756
passing your	1756
pay	-1505
pay the	-1416
peace	8379
peop*	3456
people	3456
perd*	-1366
pers*	-1423
phone	-1643
place	-1310
plan	-2212
plans	-1782
plea*	-5046
please	-5014
please _ back	-1790
please _ not	1473
please _ the	-1421
please do	1473
poor	2438
por	-5022
por _ $	-3095
pour	2651
pour _ $	2842
pren*	3962
prends	4237
prends _ de	4237
prends _ toi	4237
prends soin	4237
prom*	-1696
proud	3672
proud _ for	2620
proud _ you	3851
proud of	3851
puedo	-1973
quan*	-2168
que _ $	-3056
que _ bien	4271
que ta	1301
quoi	-3057
quoi _ $	-2400
real*	3454
really	3559
really _ to	-1322
reme*	-2967
remember	-2967
remember _ $	-1629
remember the	-1351
reply	3263
reply $	2309
rest	7604
rest _ $	2954
rest well	2197
revi*	-2161
reviens	-2161
room	-1510
ruin*	-2260
ruining	-2124
ruining _ for	-2124
ruining christmas	-2124
s	6875
s _ $	3686
s _ to	2592
sad	-1476
safe	6676
safe $	5435
saw you	3210
saw your	-1728
schl*	-1977
se	8816
see	-3859
see _ $	-1314
see you	-2665
send*	3432
sending	3432
sending _ for	3432
she	-2626
she _ it	-2069
she _ worth	-2069
she is	-2069
shou*	-2333
should	-1377
si	-2378
sinto	-1566
sleep _ $	-1711
sleep _ and	1290
sleep _ have	1536
sleep tight	2866
sleep well	-3287
so	-3363
so _ 2	1848
so _ have	-1769
so _ hear	1848
so _ is	-1594
so _ you	-2252
so sorry	4627
soin	4237
soin _ $	4237
soin _ toi	4237
soin de	4237
some	1817
some*	-2926
someone	-1685
soon	5292
soon $	4677
sorry	-2325
sorry 2	1447
sorry _ about	2696
sorry _ hear	2441
sorry _ your	1696
sorry i	-1308
stay	3530
still	-2569
stra*	-2139
stranger	-2111
stranger $	-1589
stre*	4051
sua	-1700
sua falta	-1566
summ*	-1828
summer	-1828
summer $	-1814
sweet	5857
sweet _ $	2979
sweet dreams	5550
t	1921
t _ me	2360
take	9076
take _ $	4637
take _ and	1456
take _ easy	3813
take care	6980
take it	3376
te	-4972
te _ $	-2999
te _ que	-1840
te amo	-1297
test	1756
test $	1756
than*	1900
thank	3057
thank _ everything	1419
thank _ for	3057
thank _ the	1637
thank you	3057
thanks	1900
thanks _ lovely	3245
thanks _ the	1999
thanks _ you	-2503
that	-2305
that _ $	-3154
that _ what	4010
that i	-1400
that is	3611
that s	2859
the _ had	1637
the _ in	-1816
the _ job	3115
the _ of	-1743
the _ that	-1431
the _ the	-1524
the _ was	1711
the _ we	1538
the best	4541
the dog	-1600
the kids	-3694
the money	-1707
the new	4630
the years	1637
then	-1290
there	4550
there $	2784
there when	3467
thin*	1580
think	-1661
think _ $	-1316
thinking _ you	3892
thinking about	-2015
thinking of	4000
this	-3708
this _ $	-2511
ti $	-1292
tight	2866
time	-2407
to _ and	4065
to _ mum	1577
to _ the	-1721
to _ you	-1479
to _ your	6628
to answer	2012
to be	1951
to get	-1512
to hear	2140
to reply	2159
to see	-1511
to the	-1486
to you	4470
today	3462
today $	-1875
today _ to	5289
today is	3226
toi	2761
toi $	3078
tomo*	1991
tomorrow	1991
toni*	-2785
tonight	-2785
tonight $	-2070
too _ $	-3392
tout	-1463
trea*	3235
trial	1445
tu	7034
tu _ $	10720
tu es	-1608
tudo	-1813
tues*	-1518
tuesday	-1518
tuesday _ $	-1435
una	-2548
una _ $	-1892
uns	-1875
up	-5084
up $	-1794
up _ $	-1522
us	-2445
verm*	-1879
vict*	-2479
victim	-2479
victim $	-2479
voce _ $	2394
volta	-1290
voy	-2035
voy a	-2035
want	-1544
want*	1666
wanted	1670
wanted to	1893
was	1507
was _ $	2440
was a	3021
was your	-1303
watc*	-1620
we	-2001
wedd*	4177
wedding	4177
week*	1518
weekend	1607
weekend $	1739
wegen	-1977
wegen dir	-1977
well	14182
well $	3006
well _ $	7213
well _ on	1756
well _ passing	1756
well _ you	1557
well done	3161
well soon	2917
went	1976
went well	1976
were	-1943
what	-5099
what _ $	2360
what a	-1798
what you	-2152
what*	-3140
whatsapp	-3087
when _ was	3480
when you	-2228
where	-1718
where _ you	-1338
which	-1518
which _ you	-1518
wie	-2347
wie _ $	-2347
wie _ es	-2347
wie geht	-2347
will	-6270
will _ it	-1595
will _ the	-1510
will _ you	-1488
wish	8022
wish _ $	6510
wish _ the	1464
wish you	8277
wish*	10138
wishing	5941
wishing _ a	4193
wishing you	5941
with	-3505
with _ $	-1941
with your	-3151
with*	-1460
without	-1460
worr*	3331
worries	3115
worry	2984
worth	-2069
worth it	-2069
would	-2307
would _ to	-1313
wow	-1514
x	1730
x $	1730
xx	2117
xx $	2117
years _ had	1637
years of	-1667
years we	1637
you	-5542
you _ $	-4658
you _ about	1482
you _ alone	-1619
you _ answer	1419
you _ any	2424
you _ around	3311
you _ baby	1572
you _ be	2572
you _ best	3482
you _ better	3692
you _ doing	4351
you _ family	1727
you _ finishing	2620
you _ great	1868
you _ happy	-3482
you _ home	2227
you _ in	-1671
you _ it	5336
you _ kids	-2459
you _ lots	2438
you _ mum	1446
you _ my	-1359
you _ never	1972
you _ new	2191
you _ no	1523
you _ now	-1295
you _ of	1979
you _ okay	4503
you _ on	-2041
you _ please	-1913
you _ safe	2495
you _ think	-1297
you _ up	-1508
you _ years	1637
you _ you	1722
you _ your	4088
you a	5093
you all	1816
you and	5175
you are	-1623
you at	-3074
you can	-2400
you feel	-1426
you for	4035
you get	1451
you got	3343
you have	5272
you in	-1337
you loads	-1439
you looked	-1413
you still	-1515
you today	1658
you well	3706
you were	-1650
your _ $	-6135
your _ am	3047
your _ and	1975
your _ for	-3112
your _ i	2882
your _ of	3938
your _ test	1756
your _ that	1719
your _ the	-1549
your _ thinking	4804
your _ tomorrow	2980
your _ victim	-2479
your _ well	2895
your dad	3040
your driving	1756
your exam	5028
your lies	-2286
your mum	2617
your new	-4669
your*	1415
""",
    'draft.begging': """\
~	-39384
!apology	-4847
!attack	-9119
!bargain	-5301
!begging	16184
!caring	-5572
!guilt	-7059
!logistics	-4445
!probe	-5011
.-	1914
.i	-3564
.i+you	4056
.i+you-	2245
.i-	1348
.they	-2964
.you-	4163
2 _ $	1467
2 _ 2	2311
4 _ $	1486
4 tomorrow	1568
?-	-2480
?i+you	1861
?i-	3220
?you	-2521
?you-	-2055
^ _ $	-4907
^ _ 4	1209
^ _ a	-1930
^ _ about	-1247
^ _ am	-1434
^ _ amo	4662
^ _ answer	1947
^ _ anything	5418
^ _ are	6437
^ _ awake	-1264
^ _ be	-2127
^ _ begging	3772
^ _ bist	-1594
^ _ bored	-1334
^ _ can	-1577
^ _ come	3525
^ _ culpa	-2442
^ _ de	3659
^ _ dead	-1246
^ _ dich	11333
^ _ dir	-1465
^ _ do	4241
^ _ du	-2468
^ _ ever	-2170
^ _ favor	4347
^ _ for	-3550
^ _ geht	2130
^ _ give	3195
^ _ had	-1156
^ _ hate	-2350
^ _ here	-1561
^ _ hope	-2966
^ _ i	-3308
^ _ if	1343
^ _ in	-3087
^ _ just	2857
^ _ la	-1941
^ _ leave	3045
^ _ left	-1260
^ _ life	1937
^ _ like	2508
^ _ loads	1334
^ _ love	3580
^ _ make	-2656
^ _ manques	3994
^ _ me	6073
^ _ mir	2061
^ _ miss	4040
^ _ much	-1733
^ _ mum	-1177
^ _ need	1490
^ _ never	-2778
^ _ not	7420
^ _ of	4125
^ _ on	-1612
^ _ over	3238
^ _ para	3796
^ _ passport	-1224
^ _ pick	3390
^ _ poor	-1414
^ _ por	-2274
^ _ puedo	6845
^ _ que	-2614
^ _ quoi	-1560
^ _ really	1918
^ _ s	6103
^ _ saw	-1224
^ _ say	4857
^ _ send	-1308
^ _ so	-2308
^ _ something	4816
^ _ song	1185
^ _ sorry	-1648
^ _ sua	4518
^ _ t	5323
^ _ take	-2215
^ _ te	-3070
^ _ the	-2833
^ _ think	1460
^ _ to	-1157
^ _ tu	-3096
^ _ unblock	1408
^ _ us	3611
^ _ voce	5931
^ _ vuelve	5382
^ _ wait	4293
^ _ want	6334
^ _ we	-2369
^ _ what	1657
^ _ when	-1360
^ _ wish	-1770
^ _ would	6063
^ _ you	3810
^ are	-2740
^ bitte	7791
^ call	-2155
^ come	4278
^ do	1329
^ feliz	-1747
^ give	2372
^ happy	-1381
^ hello	-1572
^ hey	-2523
^ hi	-3436
^ hope	-1918
^ how	-1501
^ i	4672
^ ich	1443
^ if	-1751
^ it	1796
^ je	2836
^ just	3388
^ let	2354
^ me	-3098
^ miss	-2196
^ missing	3531
^ my	3243
^ nice	-1562
^ no	5012
^ okay	-1418
^ pick	3157
^ please	1417
^ por	1725
^ se	-1332
^ si	-2754
^ sinto	8097
^ so	-3839
^ sorry	-3800
^ te	6168
^ tell	2496
^ thinking	5102
^ tu	2309
^ voce	-1175
^ we	-2040
^ what	-2907
^ when	1594
^ why	3562
^ wish	5470
^ wow	-1242
^ x	6425
^ xx	1564
^ you	-7338
^ your	-2092
a _ $	-7952
a _ for	3829
a _ from	1346
a _ you	4513
a break	-1320
a good	-1503
a hug	1346
able	-1496
able to	-1496
about	-4948
about _ $	-2334
about your	-1321
addr*	-1573
address	-1573
after	-1894
after _ i	-1452
again	-2642
again _ $	-2359
again you	-1770
all _ you	-1371
all day	1946
all i	1257
all your	-1289
allem	-1796
alone	1489
am	-1173
am _ here	4804
am _ my	1296
am _ you	2953
am _ your	-1729
am begging	4604
am bored	-1334
am different	-1783
am going	2622
am in	-1560
am sorry	-1453
amo	7074
an	-1904
and	-6872
and _ will	1322
and _ you	-1385
and your	1385
anot*	1601
another	1601
answer $	-1749
answer _ $	2715
answer please	2163
any	-1482
anyo*	-1448
anyone	-1448
anyt*	5632
anything	5632
anything $	5040
anything _ $	-1327
anything to	1956
are	1227
are _ $	2509
are _ coming	1617
are _ everything	5027
are _ i	1202
are _ love	2342
are _ of	1531
are _ to	-1431
are my	5078
are the	1376
are well	2381
arms	4902
arms _ $	4602
arou*	-1165
around	-1165
arre*	-2092
as	-2025
as _ as	-1366
at	-4928
at _ $	-3555
awake	-1264
away	-1895
away $	-1815
babe	1973
babe _ you	1560
baby	7483
baby $	3384
baby _ $	1920
baby _ miss	1674
baby _ your	2361
baby i	1633
back	5492
back $	3931
back _ me	3012
back _ the	-1866
back _ you	2336
back to	3012
bad	1815
be _ $	1230
be _ again	1797
be _ you	1619
beber	-1414
beber $	-1414
beca*	-4804
because	-4804
because _ $	-2862
because _ you	-3303
because of	-3430
been _ 2	1923
been up	1923
begg*	4604
begging	4604
begging you	3772
beli*	-2611
believe	-2611
bem	-1191
bem $	-1191
bett*	-3189
better	-1996
birt*	-1457
birthday	-1457
birthday $	-1183
bist	-1876
bitte	11367
bitte _ $	5923
bored $	-1201
bored _ the	1359
bored with	1359
brau*	4627
brea*	1610
break	-1320
breathe	1837
breathe _ $	1837
breathe _ you	1837
breathe without	1837
bus	-1990
but	-3053
by	-4816
by _ $	-2412
by friday	-1583
by the	-1892
call	1409
call _ $	2829
call _ when	-1406
call _ you	-1406
call me	1535
can	1948
can _ $	-1163
can _ a	-1216
can _ all	-1608
can _ be	3271
can _ believe	-2560
can _ get	-1575
can _ i	-1507
can _ me	-3014
can _ my	1810
can _ or	-1972
can _ send	-1339
can _ start	-1314
can _ stop	1555
can _ without	1291
can _ you	2815
can i	1703
can just	-1519
can not	5457
can take	-1201
can we	-1718
care	-2450
care*	-1676
chan*	-2994
chance	-1492
chance $	-1296
char*	-1373
charger	-1373
coll*	1330
come	5779
come _ $	3998
come _ please	1276
come home	6676
coming _ $	-1740
conf*	-1601
cont*	-1187
could	-1681
crazy	5200
crazy _ $	5654
cuan*	-3567
cuando	-3567
culpa	-2442
d	-1306
dass	-1281
dass _ dich	-1217
dass ich	-1281
de _ $	2248
de _ que	-1504
de beber	-1414
de toi	-1292
dead	-1250
dejes	2603
dejes $	2603
dele*	-1195
depo*	-1248
desc*	-1322
desculpa	-1322
dich	8650
dich _ $	5822
dich _ habe	-2683
did	-4445
diff*	-2163
different	-2163
different $	-1837
dir	-1465
disg*	-1511
disgust	-1314
disgust _ $	-1314
disgust me	-1314
do _ $	-2334
do _ do	3306
do _ ever	-1738
do _ get	2091
do _ leave	4160
do _ me	2381
do _ this	3306
do _ to	4727
do _ us	3753
do _ you	2001
do anything	2433
do this	3397
do to	2782
do you	-3485
doing	-2632
doing _ $	-1504
du	-2505
du _ $	-1475
du _ so	1716
du bist	-1276
e	-1173
eres	-1285
es	-2801
espe*	-1309
eu	-3311
even	-1179
ever _ me	-1796
ever*	3492
every	5684
every _ $	5420
every night	-1166
every second	1511
everything	4666
everything $	8472
everything _ $	-1415
everything _ you	-2407
everything i	-1380
face	3324
face _ $	-1250
face again	-1250
falta	8097
fault	-1700
favor	9589
favor $	5242
feel*	-1353
feeling	-1247
feliz	-1747
fini*	-1839
finish	-1648
five minutes	1925
for	-2901
for _ you	-1260
for you	4762
forg*	-1879
forgot	-1177
frid*	-1861
friday	-1831
friday $	-1804
frie*	-1924
friends	-1924
from	-1163
gave	-1336
geht	1781
geht es	-1595
get	-2962
get my	-1429
give	2725
give _ a	3010
give _ another	1709
give _ chance	-2027
give _ one	-1717
give me	1349
give us	1956
glad	-1531
glad you	-1216
goes	-2156
going	1713
going _ $	2438
good	-2953
good _ $	-1749
got	-1724
gran*	-1874
habe	-2748
habe $	-2748
had	-2401
happ*	-3321
happens	-1571
happens _ me	-1327
happens to	-1327
happy	-2946
hate	-2513
hate you	-2350
have	-7825
have _ up	1901
have _ your	-1233
have rung	1323
have to	-1284
hear	2713
hear _ $	2887
hear _ voice	3432
hear your	3284
heart	3925
hello	-1572
here	3564
here $	4601
hey	-3716
hey _ $	-1747
hey _ miss	1927
hey _ you	1840
hi	-3436
hold	2735
hold you	2735
holi*	1745
holiday	1745
home	3696
home $	3914
home _ $	1415
home _ you	-1194
home now	-1168
hope	-3031
hope $	2852
hope _ well	2214
hope you	-1366
hope your	-1224
how	-4138
how _ $	-1317
how is	-1555
hug	1259
hug _ $	1346
hug _ you	1346
hug from	1346
hurt	-1379
hurt you	-1285
i _ $	-2624
i _ a	2656
i _ anything	1956
i _ are	-1159
i _ at	-1511
i _ baby	3235
i _ back	3982
i _ be	2418
i _ begging	4604
i _ believe	-2560
i _ bored	-1508
i _ can	1529
i _ come	1674
i _ different	-2109
i _ do	1221
i _ for	-2889
i _ give	-1908
i _ going	2622
i _ have	-1598
i _ i	-1552
i _ in	3591
i _ just	-1667
i _ lose	1523
i _ need	1712
i _ never	-1183
i _ not	1233
i _ nothing	1656
i _ rung	1323
i _ so	2051
i _ sorry	-1904
i _ wait	4362
i _ want	1373
i _ will	1829
i _ you	8145
i _ your	3773
i can	1720
i come	-2493
i did	-1559
i gave	-1336
i had	-1853
i hate	-2350
i hope	-3181
i just	2625
i love	5912
i miss	6000
i need	4506
i never	-2048
i see	1768
i still	1620
i think	1873
i want	5739
i was	2032
i will	-7184
i wish	-2379
i would	6418
ich	2465
ich _ $	-1253
ich _ dich	6290
ich _ habe	-1281
ich dich	-1217
if	-6561
if _ happens	-1327
if _ to	-1363
if i	-1323
if something	-1327
if you	-4145
igno*	-1263
il	6898
ill	-1823
impo*	1306
in $	-1257
in _ arms	4902
in the	-1639
in your	4585
is	-1279
is $	1400
is _ it	1490
is still	2616
it	-2395
it _ $	-1600
it _ not	2489
its	-1362
j	-2885
je	2113
je _ $	-2207
jeal*	-1580
just	3046
just _ $	2051
just _ a	3472
just _ away	-2247
just _ me	1226
just _ please	2115
just _ to	2140
just _ you	3353
just answer	2476
just give	2890
just say	3371
just want	2252
just wanted	-1267
keys	-1278
kiss*	2818
kisses	2818
kisses $	2818
knew	-1169
komm	5009
komm _ $	5009
komm zuruck	5009
la	-2044
late	-2244
laugh	4332
laugh _ $	4332
leave $	-1513
leave _ $	2103
leave me	4861
leave the	-1605
left	-1668
left _ $	-1627
left _ i	1277
left me	-2731
let me	2888
let us	-2114
lies	-1412
life	3392
life $	-1873
life _ you	1617
life is	2131
lo	-1631
loads	3563
lol	-1458
lol $	-1350
long	-1320
lose	1738
lose you	2064
lots	-1553
lots of	-1553
love	8105
love _ $	2258
love _ my	2434
love me	2384
love you	6306
love*	-1892
made	-1326
make	-1491
make me	-2420
manq*	3994
manques	3994
manques _ $	3994
me	6637
me $	4538
me _ $	9778
me _ am	3400
me _ chance	-2371
me _ do	3408
me _ hear	2718
me _ i	-3335
me _ minutes	1925
me _ miss	1669
me _ of	1317
me _ or	-1234
me _ to	4533
me _ you	-1530
me a	3414
me away	-1500
me back	-1168
me come	1525
me dejes	2603
me five	1925
me i	5892
me like	-2104
me manques	3994
me one	-1609
me what	1522
me when	-3411
me you	1315
me your	-1241
meet	-1395
ment*	-1594
minu*	1515
mir	1384
mir so	1986
miss	10046
miss _ $	2487
miss _ baby	2308
miss _ loads	2786
miss _ much	1861
miss _ so	1861
miss me	-5346
miss you	8878
miss your	6785
miss*	5776
missing	4705
missing you	3531
more	1245
more _ $	1894
much	3377
much $	3287
much _ you	-1638
mum	-2257
my	2646
my _ $	1560
my _ can	2149
my _ for	4068
my _ i	1302
my _ is	1849
my _ so	2295
my everything	5027
my fault	-1458
my life	4923
nao	3068
ne	5876
nece*	2036
need	2985
need 2	1670
need _ answer	-1252
need _ back	-1842
need _ from	1308
need _ hug	1346
need a	1346
need my	-2196
need to	-2101
need you	6118
need*	-1324
needed	-1324
needed _ $	-1166
never	-5257
never _ see	-1189
never _ to	-1666
new	-2580
new _ $	-1913
next _ me	1401
next to	1401
nice	-1905
nich*	3217
nicht	5879
nichts	3217
nichts _ $	3217
night	1484
night $	3782
no	3717
no _ $	1737
no _ dejes	2603
no _ to	-3054
no me	2294
no need	-2563
no puedo	6413
not	4683
not _ $	2102
not _ 2	1727
not _ can	-2183
not _ it	-1773
not _ my	2119
not _ please	1990
not _ talk	-1254
not _ this	5506
not _ to	3042
not _ tonight	3219
not _ up	2787
not _ without	1382
not _ your	2517
not answer	-1426
not be	2427
not believe	-2611
not do	3239
not ever	-1702
not leave	4160
not make	-2477
not stop	1555
not you	3509
now $	2452
now _ $	1683
of _ all	1396
of _ day	2185
of _ every	1460
of _ i	1671
of _ life	1178
of _ today	-1272
of _ x	-1245
of you	1913
of your	1746
ok	-2114
okay	-2138
on	-4695
on _ $	-1507
on you	-1603
one	-1307
one chance	-1193
one more	1739
open	-1258
or	-3810
or i	-1320
our	-1279
out	-3421
out _ $	-2068
over $	1862
over _ $	-2366
over there	-2366
pape*	-1694
para	3796
pare*	-1491
parents	-1387
park*	-1173
pas	5967
pass*	-2600
passport	-1247
passport is	-1224
path*	-1522
pathetic	-1522
pathetic $	-1400
peace	-2431
perd*	-1220
pers*	-1180
pick	1789
pick _ $	2453
pick _ up	2552
pick up	3294
pict*	-1465
pictures	-1240
place	-3682
place $	-3479
plea*	13950
please	14152
please $	7247
please _ $	4994
please _ back	3295
please _ by	-1604
please _ i	2239
please _ me	2658
please _ the	-2930
please _ up	2156
please answer	1378
please call	1207
please come	4592
please just	1702
please leave	-2349
please please	2819
please say	1551
please unblock	1408
poor	-1414
por	2165
por _ $	1278
por _ me	4347
por favor	9589
post	-2227
prob*	-1226
prom*	-1966
puedo	5390
que	-5117
que _ $	-1619
que _ por	-1504
quoi	-1560
quoi _ $	-1235
real*	4403
really	2633
really _ 2	1670
really need	1670
reply	-1363
resp*	1815
rest	-1941
revi*	6967
reviens	6967
right	2636
right _ $	3798
right about	-1156
rung	1323
s	3507
s _ $	-2013
sad	1512
saw	-1698
say	8313
say _ $	7037
say you	3371
se	-1332
seco*	1485
second	1485
see _ $	2142
see you	3433
see your	-1326
sehr	4849
self*	-1484
selfish	-1484
send	-2434
send _ your	-1241
send me	-1387
si	-3070
sign	2164
sing*	3769
single	3769
single _ $	3769
sinto	8097
sleep	-2227
sleep _ of	-1948
sleep _ you	-1642
sleep because	-1948
so	5281
so _ $	2994
so are	-1813
so bad	2189
so much	4073
so sehr	4849
some*	1885
someone	-2720
something	5050
something _ me	-1327
something _ to	-1327
something happens	-1327
sorry	-6534
sorry i	-1766
speak	2278
start	-2880
start _ $	-2746
still	4475
still _ $	4660
still _ me	1417
still love	1600
sua	6930
sua falta	8097
surp*	-1214
sweet	-1234
t	4543
t _ me	5832
take	-3789
take _ break	-1320
take a	-1320
talk _ i	2583
te	9252
te _ $	2888
te _ vuelve	5382
te amo	7074
tell _ to	2640
tell _ what	1495
tell _ you	1474
tell*	2104
ten	1295
text	-1342
than*	-1479
thanks	-1479
that	-3765
that _ $	-1694
that _ is	3445
that _ still	4100
that _ you	-1207
the	-11418
the _ $	-8856
the _ 2	1798
the _ in	-1359
the _ my	1487
the _ of	1650
the _ please	-2218
the _ the	-1850
the _ want	1655
them	-1400
then	-3120
ther*	-2376
therapy	-1614
there $	-3350
there _ hope	2852
there is	4339
thin*	1970
things	-1844
think _ every	1460
think of	1701
thinking	3814
thinking _ $	4969
thinking _ all	1396
thinking _ you	5512
thinking of	5145
this $	1222
this to	3041
thou*	-1810
ti	6637
ti $	7280
time	1866
time $	1657
time _ i	1314
times	1248
to _ $	-5286
to _ again	-1310
to _ am	1680
to _ back	1827
to _ love	1530
to _ place	-2801
to _ so	3503
to _ to	3506
to _ voice	3432
to _ you	7969
to answer	-1574
to do	2744
to get	2178
to hear	3148
to hold	2714
to me	4672
to my	-1286
to reply	-1165
to say	-1301
to work	-1559
to you	-2764
to your	-2556
today	-2510
today $	-1169
toi	-1406
toni*	1993
tonight	1993
tonight $	1189
too	1936
too $	2545
tran*	-1617
trea*	-1407
try	1166
try _ $	1552
tu	-2394
tu _ $	-1616
tu _ manques	3994
tu me	3994
una	-1398
unbl*	1408
unblock	1408
unblock me	1408
up $	-2282
up 2	1451
up _ $	1894
up _ a	1884
up _ please	4088
up _ you	-1153
up now	1404
us	5852
us $	2108
us _ $	3067
us another	2309
verm*	1371
voce	7565
voce $	2809
voce _ $	6993
voice	3343
voice $	2887
volta	12147
vuel*	5030
vuelve	5382
vuelve _ $	5382
wait	5088
walk	-1169
want	7617
want _ $	2814
want _ back	3511
want _ hold	2714
want _ you	3850
want to	2121
want you	2266
wanted to	-1271
was	-3327
was _ $	-1326
was _ you	-1182
was in	4520
we	-3289
we _ $	1350
we _ a	-1261
we _ start	-1159
we can	-1223
week*	-2321
weekend	-2276
well $	-1177
well _ $	-1226
were _ $	1258
were here	2795
what	-6311
what _ $	-1644
what _ do	2782
what _ you	-1489
what to	3514
what you	-2407
what*	-1310
when _ coming	2564
when _ needed	-1166
when _ you	1278
when i	-2209
where _ $	1777
where are	1399
why	3039
why _ not	3562
why _ you	3562
why will	3543
will	-3645
will not	2569
wish	4523
wish _ $	-2044
wish _ here	2795
wish _ were	2795
with _ $	-2048
with _ again	1881
with you	1514
with your	-1287
with*	4746
without	4746
without _ $	2371
without you	6610
work	-4862
work _ not	-1227
work _ you	-1511
would	3983
would _ anything	2236
would _ to	2215
would do	2070
wow	-1242
write	2281
write back	1949
x	6887
x $	6887
xx	2511
xx $	2511
years	-1516
you	-3382
you $	7135
you _ $	-3007
you _ 2	-1545
you _ a	-2483
you _ about	-1278
you _ back	2139
you _ bad	2189
you _ can	1827
you _ come	1556
you _ day	1576
you _ do	-1450
you _ everything	4041
you _ have	-1719
you _ here	2712
you _ if	-1657
you _ just	-1827
you _ like	-1845
you _ lots	-1414
you _ love	3481
you _ me	-3096
you _ much	3807
you _ my	3346
you _ need	1715
you _ never	-1462
you _ night	3819
you _ no	-1167
you _ not	-2432
you _ out	-1955
you _ pictures	-1203
you _ please	4538
you _ second	1511
you _ someone	-1851
you _ that	-1158
you _ this	-1657
you _ to	1954
you _ tonight	-1966
you _ too	2545
you _ up	-1430
you _ well	2095
you _ when	1276
you _ x	3531
you _ your	-3182
you again	2036
you are	3128
you back	3334
you call	2722
you can	-2312
you coming	1617
you d	-1306
you did	-1426
you disgust	-1314
you do	-1691
you every	6135
you have	-2672
you like	2467
you loads	3563
you made	-1184
you my	1794
you need	-1784
you nothing	1255
you please	1647
you send	-1339
you so	5894
you still	1308
you today	-1305
you want	-1231
you were	1558
you when	-1196
your	-2219
your _ again	-1906
your _ and	1624
your _ is	-1928
your _ your	5163
your arms	4602
your kisses	2818
your place	-2004
your voice	3432
zuru*	4340
zuruck	5009
zuruck $	5009
""",
    'draft.attack': """\
~	-22753
!apology	-2752
!attack	19511
!bargain	-5695
!begging	-9646
!caring	-10158
!guilt	-4092
!logistics	-9554
!probe	-12201
.	-5233
.i	-6312
.i+you	-4833
.i+you-	7378
.you	1740
.you-	8140
10	-1814
2	-3633
4	-2317
?i	-3458
?i+you	-2113
?you	-5360
?you-	-5852
^ _ 4	-2116
^ _ a	3687
^ _ about	-2377
^ _ already	4181
^ _ am	-4804
^ _ and	7142
^ _ apologize	-1679
^ _ around	-2095
^ _ bem	-1754
^ _ bist	5491
^ _ bother	2562
^ _ broke	-6268
^ _ can	3437
^ _ care	-3800
^ _ come	-1675
^ _ could	-1745
^ _ culpa	-2808
^ _ cumpleanos	-1830
^ _ day	-1742
^ _ de	-2812
^ _ dead	9086
^ _ destroyed	2599
^ _ dich	2039
^ _ dir	-1774
^ _ drink	-1874
^ _ du	-6024
^ _ e	3257
^ _ es	5371
^ _ ever	2004
^ _ everything	3926
^ _ fais	-1831
^ _ feel	6784
^ _ five	2807
^ _ fun	3623
^ _ geht	-2532
^ _ good	-2477
^ _ got	-2783
^ _ happy	-1874
^ _ has	-1934
^ _ hate	7358
^ _ her	-1777
^ _ here	-3364
^ _ ignore	-2322
^ _ is	-3626
^ _ it	-2226
^ _ kind	1969
^ _ la	6055
^ _ left	-1669
^ _ lie	3929
^ _ life	-2096
^ _ looked	-2741
^ _ lying	2569
^ _ make	3174
^ _ manques	-2036
^ _ mature	2305
^ _ mir	-1714
^ _ moved	-1834
^ _ my	-3077
^ _ never	9313
^ _ not	4162
^ _ nothing	5544
^ _ now	2499
^ _ of	6393
^ _ on	3428
^ _ one	2381
^ _ only	2358
^ _ owe	-2441
^ _ pathetic	3134
^ _ plan	-2063
^ _ por	-2981
^ _ que	-4054
^ _ quoi	-2473
^ _ ruined	1760
^ _ ruining	2275
^ _ s	-2329
^ _ saw	-2376
^ _ see	3300
^ _ she	2747
^ _ show	-2022
^ _ sleep	-1852
^ _ so	6586
^ _ something	-1768
^ _ sorry	4049
^ _ still	-2572
^ _ such	1722
^ _ te	5985
^ _ the	-3400
^ _ then	-1833
^ _ this	-3080
^ _ tonight	-1832
^ _ tout	4030
^ _ um	3257
^ _ un	3820
^ _ una	3322
^ _ us	-1711
^ _ voce	-1732
^ _ vuelve	-1656
^ _ we	-2493
^ _ well	-1863
^ _ were	6698
^ _ what	2158
^ _ you	-2624
^ _ your	-4398
^ best	3395
^ bitte	-3193
^ bon	-2042
^ can	-2898
^ congrats	-2507
^ congratulations	3591
^ did	-1765
^ du	11459
^ eres	6835
^ everything	1720
^ fancy	-1663
^ feliz	-3341
^ fine	1858
^ glad	6966
^ go	8391
^ good	-1662
^ grow	9930
^ hello	-1821
^ hey	-5239
^ hi	-2760
^ hola	-1846
^ hope	2740
^ how	-3359
^ ich	3862
^ if	-2552
^ it	3053
^ je	2098
^ just	-3017
^ kannst	-1879
^ lol	-1801
^ may	-2126
^ me	2638
^ merry	-2996
^ miss	-2145
^ must	4127
^ nice	5409
^ no	-2064
^ nobody	1955
^ oh	2298
^ oi	-1721
^ one	-2314
^ please	-1916
^ se	-1720
^ si	-2012
^ sinto	-2746
^ so	2847
^ sorry	-5493
^ stay	2821
^ take	-3800
^ te	1698
^ thanks	2528
^ that	-2120
^ the	-3204
^ thinking	-2076
^ tu	4862
^ typical	3926
^ voce	6509
^ was	-1753
^ wishing	-2343
^ wow	3321
^ you	9667
^ your	2877
a	1667
a _ $	5381
a _ day	-2419
a _ new	-2024
a _ of	3066
a _ one	-1742
a _ year	-2024
a child	3500
a coward	2330
a drink	-1663
a great	-2134
a joke	4950
a la	3679
a las	-2898
a new	-1738
about you	3533
about your	-1879
about yourself	2875
act	2955
after	-2916
after _ $	-1835
again	3871
again _ $	2373
again you	4805
all	-2446
all _ $	3215
all your	3734
allem	4070
alles	4766
alone	5828
alone $	4696
alone _ you	1866
alre*	3630
already	3630
already $	4305
alwa*	7887
always	7887
always _ $	4875
am	-7867
am _ $	-2810
am sorry	-2556
amo	-3555
an	3200
and	-1889
and _ family	2399
and _ will	1855
and i	-2553
anot*	3563
another	3563
answer	-1802
answer $	-1672
answer _ $	2351
answer me	2490
anyo*	6089
anyone	6089
anyone $	2547
anyt*	-2228
anything	-2228
anyw*	2484
anyway	2484
apol*	-1788
apologize	-1692
apologize for	-1683
are	4455
are $	5020
are _ $	-3903
are _ and	2038
are _ everything	-3647
are _ in	2957
are _ like	2988
are _ seeing	-2177
are _ someone	-2177
are _ the	3037
are a	4319
are my	-4095
are such	1722
are you	-6142
arou*	-2913
around	-2913
around _ $	3682
as	3597
as _ $	5938
at	-4799
at _ $	-1733
at the	-1662
at you	2518
baby	-2283
back	-4358
bad	-2117
be	3784
be _ $	2569
beca*	-2787
because	-2787
because _ $	-1765
because of	-1991
been	-4042
been $	-1780
beli*	3996
believe	3996
believe _ you	5790
bem	-2139
bem $	-2139
bene*	-1857
benefits	-1857
best	1964
bett*	-2059
better soon	-1895
birthday $	-3541
bist	3474
bist du	-2711
bitte	-3958
blam*	2465
blamed	2465
bon	-2042
both*	2412
bother	2518
brau*	-4114
broke	-6268
broke me	-6268
busy	1851
busy _ $	1851
but	2703
by text	2330
ca	-2716
call	-2434
call*	-2155
camb*	-1854
can	-4530
can _ anyone	-2406
can _ believe	5130
can _ me	-1779
can _ trust	-2406
can _ you	-1782
can you	-2124
care	-5159
care _ $	-3179
chan*	-3620
chance	-1732
chea*	12595
cheater	6542
cheater $	6542
cheating	1951
child	3500
child $	3500
christmas _ the	-2930
christmas for	2275
cinco	-2997
cinco $	-2997
clas*	6970
classy	6970
classy $	6970
com	2633
come	-4966
come _ $	-2337
come back	-1781
congrats	-2507
congratulations	3591
cons*	4127
conscience	4127
conscience $	4127
cont*	-1816
could	-2148
coun*	-1653
cowa*	2330
coward	2330
coward _ by	2330
cuan*	-2567
cuando	-2567
culpa	-2808
cump*	-1830
cumpleanos	-1830
d	-1980
da	-1815
da _ $	-1815
dame	-1854
day $	-1992
day _ $	4232
de	-4858
de _ $	-3470
dead	8691
desc*	-1669
desculpa	-1669
deserve	3334
deserve _ $	3458
dest*	4738
destroyed	2599
dich $	5453
dich _ $	-3902
did	-6266
did $	-2087
did you	-2206
dinn*	-2698
dinner	-2698
dir	-1774
disg*	5411
disgust	4473
disgust _ $	4473
disgust me	4473
do	-4098
do _ even	-1881
do _ ever	3418
do _ have	-1769
do _ me	-1810
do _ to	-1916
do not	2152
do you	-3809
does _ $	1969
does that	1969
doing	-3015
drea*	-1673
dreams	-1673
drink	-2295
drink $	-1663
drop	7355
drop _ $	7420
du	4048
du _ $	-3817
du bist	6185
e	1721
e _ $	3257
e um	3257
egoi*	2231
else	-2444
end	4768
end up	4897
enjoy	6511
eres	8506
eres _ $	5482
eres una	5953
es	2685
es _ $	4657
ever	3343
ever _ me	2197
ever*	3036
every	-2255
everyone	6229
everyone $	4831
everyone knows	2033
everything $	-4760
everything _ $	3718
exam	-2973
exam _ $	-2008
exam tomorrow	-2008
excuse $	2119
face	5220
face _ $	6330
face again	6330
fais	-1831
fais quoi	-1831
falta	-2746
fancy	-1713
fancy _ $	-1713
fancy _ drink	-1663
fancy a	-1663
fath*	8649
father	8649
fault	2987
fault $	4056
feel	3049
feel _ $	-2030
feeling	-1913
feelings	2547
feliz	-3341
feliz cumpleanos	-1830
find	4770
fini*	-1714
five	4256
five _ $	-1782
five years	4399
for	3019
for _ next	8547
for _ when	-1918
for me	2466
for the	-4969
for you	-4984
forg*	-2399
frid*	-1674
friday	-1655
frie*	3180
friends	3180
friends _ $	-1980
friends _ benefits	-1857
friends with	-1857
from	2765
from _ $	3956
fun	2449
fun _ your	3685
fun with	3685
geht	-3247
geht es	-2123
get	-2784
get _ of	1943
get _ you	-2050
get out	2310
get some	-2104
give	-2034
glad	6420
glad you	-1872
go	4825
go to	9565
good	-3304
good _ $	-3118
good luck	-1662
got	-3606
got _ $	-2680
great	-3623
grow	9930
grow up	9930
guess	-1737
gute	-2846
gute _ $	-2846
had $	4091
had _ $	-1774
had a	-2077
happ*	-3932
happy	-3113
happy _ $	2651
happy _ hope	-2215
happy _ you	-1917
hard	11155
has	-3787
has a	-1786
hate	4980
hate you	7358
have	2190
have _ $	7377
have _ been	-1952
have _ i	-2045
have _ me	-3464
have _ met	4398
have _ with	3685
have _ your	3399
have a	-3838
have fun	2510
have no	3729
have to	-3215
have you	-2084
hear	-2280
hear your	-1776
heard	-1860
hello	-1821
her	-2579
here	-6518
here _ $	-4062
hey	-5916
hey _ $	-2999
hi	-2760
hola	-1846
home	-3638
hope	2558
hope _ a	-3941
hope _ are	-3651
hope _ feel	-1758
hope _ have	-2447
hope _ on	3158
hope _ worth	3313
hope _ you	8032
hope she	4886
hope you	-1917
hope your	-3322
how	-3126
how _ $	-2634
how _ life	-2645
how _ you	4143
how i	-1772
how is	-3820
hun	-2438
hurt	-3315
i	-6580
i _ $	-2887
i _ a	-2907
i _ be	2883
i _ believe	5130
i _ i	-2793
i _ in	-1833
i _ it	-1725
i _ met	4398
i _ not	-2581
i _ nothing	-1850
i _ so	-1881
i _ sorry	4195
i _ that	8377
i _ the	-1731
i _ trust	-2536
i _ up	-1704
i _ want	3156
i _ your	-3958
i am	-7173
i apologize	-1669
i feel	5845
i had	-1894
i hate	7358
i miss	-1758
i see	3075
i stayed	-2061
i was	-1699
i will	-1908
i wish	-1654
ich	-2652
ich _ $	4644
ich _ dich	2243
if	-6471
if you	-2782
igno*	-2596
ignore	-2378
ignore me	-2322
il	-2323
impo*	1666
in	-3896
in the	2532
is	-1826
is _ $	2235
is _ fault	3734
is _ it	2776
is _ joke	3097
is _ you	-2248
is _ your	4118
is a	2963
is all	4222
is worth	3313
it	-2987
it _ $	-2391
it _ all	4463
it _ be	2233
it _ your	3419
it would	2518
its	-1979
je _ $	4852
job	3327
joke	4892
joke $	1977
just	-6579
just _ me	-1920
just saw	-1887
kann*	-1879
kannst	-1879
kannst du	-1879
kids	-1755
kind _ does	1969
kind _ person	1969
kind of	1969
kiss*	-1934
kisses	-1934
kisses $	-1934
know	-1868
knows	2714
knows what	2422
la	4183
la _ $	10249
las	-2898
las _ $	-2898
last	-1827
late	-2412
laugh	2721
laugh _ $	2721
leav*	2039
leave	-2620
leave _ $	-1707
leave me	-1745
leaving	2039
left	-3706
les	-2190
let	-2919
liar	10878
liar $	9956
lie	4549
lies	6552
lies $	5007
life	7959
life $	7815
life _ $	2585
life _ you	-1738
life you	3005
like _ $	5056
like _ new	-2053
like _ on	1728
like you	-2455
list*	-2696
livi*	1858
living	1858
ll	-1956
lo	-1788
lol	-2082
long	-2309
look*	-2741
looked	-2741
lost	-1912
love	-4334
love _ $	-1715
luck 4	-1950
luck _ exam	-2008
luck _ your	1725
luck with	2741
lying	2569
lying to	2569
made	-3173
made me	-2745
make	2314
make _ sick	3914
make me	3381
manq*	-2036
manques	-2036
manques _ $	-2036
matu*	2305
mature	2305
mature _ $	2305
mature _ you	2305
mature of	2305
may	-2460
me	-1910
me _ answer	-1855
me _ can	-1893
me _ did	-1952
me _ i	-3458
me _ not	-1938
me _ you	3142
me again	2151
me an	-2196
me i	-2660
me manques	-2036
me sick	3914
means	2397
ment*	3619
merry	-2996
mess	9607
met	4773
met anyone	2940
minha	2495
minha _ $	2495
mir	-2229
mir so	-1665
miss	-4300
miss _ $	-2610
miss your	-1832
miss*	-2400
missing	-2241
mother $	1665
moved	-1865
moved to	-1865
much _ i	4131
much _ you	-3518
mum	-2492
must	4127
must be	4127
my	-2513
my _ again	1703
my _ right	2680
my everything	-3647
my life	4738
my time	1697
nece*	-3395
need	-3962
never	5216
never _ anyone	5417
never _ see	1984
never have	-2001
never met	2940
new _ a	3097
new _ is	2596
new _ you	-1799
new year	-4685
next	7211
nice	5467
nice _ $	-6016
nice one	1897
nice to	3978
nicht	-1744
night	-4137
no	-2796
no _ $	2661
not	-2993
not _ how	3765
not _ me	1842
not _ now	-1944
not _ talk	2801
not _ you	-3708
not answer	2602
not believe	3996
not bother	2549
not deserve	2942
not even	-1677
not ever	4074
not trust	-2406
noth*	2730
nothing	2730
nothing $	2040
nothing _ $	3942
nothing _ you	-4392
now	-2088
now $	-2970
of	3028
of _ $	3228
of _ does	1969
of _ life	2978
of _ that	1969
of _ today	-1827
of _ your	2812
of my	4178
of person	1969
of the	7460
of you	-7594
of yourself	-2057
oh	2298
oi	-1721
ok	-4800
ok _ $	-2172
ok _ you	-1784
okay	-1871
on	4512
on _ $	2852
on _ new	2254
on the	-1976
on you	5962
on your	2496
one $	3274
one _ then	-1718
one _ to	2720
one _ you	-2042
only	5828
only _ $	3833
only _ yourself	2875
or	-1855
out _ $	-3822
out _ my	2323
owe	-2493
owe _ an	-2292
owe me	-2398
pape*	-2134
pass*	-2319
path*	5966
pathetic	5966
pathetic $	3353
perd*	-1718
pers*	6765
person	3740
person _ that	1969
person does	1969
pict*	2161
pictures	2593
place	-2945
place $	-2796
plan	-2063
play*	4743
plea*	-5183
please	-5157
please $	-2054
por	-5766
por _ $	-3265
post	2192
pour	-2419
pour _ $	-2167
prom*	-2927
proud	-3852
proud _ you	-3311
proud of	-3311
quan*	-2603
que	-6605
que _ $	-3722
quoi	-2473
reco*	-2941
reme*	-2288
remember	-2288
rest	-2021
reun*	-1676
revi*	-2353
reviens	-2353
right	1686
right _ $	2798
right _ you	2680
right about	2537
ruin*	4035
ruined	1760
ruined _ life	1760
ruined my	1760
ruining	2275
ruining _ for	2275
ruining christmas	2275
s	-4660
sad	6873
safe	-2602
safe $	-2207
said	-2140
saw	-2889
saw your	-1781
say	-2361
se	-1720
see	1741
see _ $	-2917
see _ again	-2170
see you	3116
see your	3118
seei*	-2184
seeing	-2184
seeing _ $	-2177
seeing someone	-2177
sehr	-2599
self*	3350
selfish	3350
selfish _ $	2614
shame	2399
shame _ $	2399
shame _ you	2399
shame on	2399
she	3306
she _ it	3313
she _ worth	3313
she is	3313
shou*	-2391
should	-2159
show	-2257
show you	-1863
si	-2846
sick	5587
sing*	-1812
single	-1812
single _ $	-1812
sinto	-2746
sleep	-3484
so	4893
so $	-1841
so _ $	1749
so _ can	2716
so _ have	2518
so _ i	3479
so _ is	2282
so bad	-1957
so mature	2305
so much	3216
so sehr	-2599
soir	-1687
soir $	-1687
some	-2104
someone	4175
someone $	-2344
something	-2206
soon	-2434
sorry	-2217
sorry _ i	-1861
sorry for	3511
start	-1917
stay	2457
stay*	-2061
stayed	-2061
still	-2508
sua	-3074
sua falta	-2746
such	1722
such _ i	1722
surp*	3786
surprise	4026
t	-2163
ta	-1974
take	-5491
take care	-4020
talk _ me	2270
talk to	2265
te _ $	9984
te _ que	-2177
te _ vuelve	-1656
te amo	-3555
text	2913
text $	2217
than	2196
thanks _ you	3863
thanks for	3430
that _ $	-3120
that _ are	3459
that you	3201
the	-11558
the _ of	-1833
then _ $	1904
there	-4238
there $	-2585
thin*	-5048
think _ $	1892
think _ yourself	2358
thinking	-3923
thinking _ you	-3351
thinking of	-3201
this	-8015
this $	-4488
this _ $	-2032
thou*	-2823
thought	-1778
to	-4357
to _ again	4168
to _ and	-3813
to _ no	3978
to _ so	-1730
to _ your	-2288
to hear	-1923
to my	2254
to see	2560
to that	-2889
to you	-5998
today	-4158
today $	-3047
toge*	-1966
together	-1966
tomo*	-3536
tomorrow	-3536
tomorrow $	-2661
toni*	-3409
tonight	-3409
tonight $	-2988
tota*	-2312
totally	-2312
totally _ it	-2312
tout	3196
tran*	-4556
trash	2952
trea*	5331
treated	6792
trust	-2536
trust _ $	-2406
trust anyone	-2406
tu _ $	-3721
tu _ manques	-2036
tu _ quoi	-1831
tu es	5371
tu fais	-1831
tu me	-2036
two	2384
typi*	3926
typical	3926
um	1808
um _ $	1808
un	3820
un _ $	3820
una	4993
una _ $	5953
uns	-1728
up $	-2386
up _ $	4610
us	-3613
va	-2056
verm*	-2810
vict*	4361
victim	4361
victim $	4361
vida	7951
vida $	7951
voce	2964
voce $	-1813
voce _ um	3257
voce e	3257
voy	-2273
voy a	-2273
vuel*	-1894
vuelve	-1656
vuelve _ $	-1656
want	-2040
want _ see	2145
want _ you	-2080
was	-5506
was _ $	-2412
wast*	4326
watc*	-2398
watching	-2038
watching _ $	-2038
we	-1912
we _ $	2933
we had	3850
week*	-2344
weekend	-1904
weekend $	-1818
weeks	1994
well	-8118
well $	-2549
well _ $	-3548
were	4651
were _ $	-1681
were _ about	2767
were right	2614
what _ of	3537
what _ person	2746
what _ with	-2018
what a	11217
what is	-3503
what kind	1969
what you	-1722
what*	-2603
whatsapp	-2047
when	-5416
when _ sick	-1822
when you	-2189
where	-2068
while	-1902
who	-3136
why	-1951
will	-2797
will _ alone	2260
will _ be	4389
will _ it	1791
will _ what	-1736
will _ you	-2002
will not	-2777
wish	-2066
wish you	-1954
wish*	-3220
wishing	-2882
wishing _ a	-2722
wishing you	-2882
with	3034
with benefits	-1857
with you	-2274
with your	6269
without you	-1806
work	-2641
worth	3313
worth it	3313
would _ be	2405
wow	3321
wow _ mature	2305
wow _ of	2305
wow so	2305
x	-4762
x $	-4762
year	4316
year $	5480
years	5615
years _ $	3315
years _ you	5271
years of	2285
yest*	-2409
yesterday	-2409
yesterday $	-1970
you	4748
you $	5473
you _ alone	7454
you _ and	1967
you _ bad	-1957
you _ be	-2309
you _ deserve	3458
you _ family	2399
you _ from	4901
you _ great	-2742
you _ have	-3126
you _ home	-2004
you _ i	-3330
you _ in	1808
you _ it	-2605
you _ life	2296
you _ like	7684
you _ love	-1709
you _ much	-2144
you _ my	-3377
you _ never	2685
you _ no	2177
you _ not	-1868
you _ of	-2515
you _ on	2629
you _ pictures	2632
you _ selfish	2202
you _ sick	5587
you _ someone	3640
you _ such	1722
you _ that	-2002
you _ the	-3010
you _ then	2186
you _ this	-3481
you _ tonight	-2456
you _ up	3745
you _ you	-3308
you _ your	3835
you a	-2778
you are	10745
you been	-1808
you broke	-6268
you d	-1980
you did	-2249
you disgust	4473
you even	3230
you feel	-1827
you for	-2027
you got	-2719
you have	5007
you left	-2921
you looked	-2741
you made	-3035
you make	3914
you nothing	1967
you only	2247
you owe	-2249
you ruined	1760
you seeing	-2177
you selfish	2614
you so	-3250
you still	-2682
you today	-1893
you up	-9502
you were	1805
you when	-1665
you you	2406
your	1885
your _ $	4006
your _ again	2880
your _ at	3809
your _ of	-2555
your _ the	-2133
your _ tomorrow	-2008
your _ victim	4361
your _ well	-1983
your exam	-2832
your fault	3734
your friends	2886
your kisses	-1934
your lies	3130
your mum	-1886
your new	7640
your*	3977
yourself	4231
yourself $	4398
zuru*	-2210
""",
    'draft.guilt': """\
~	-45390
!apology	-7033
!attack	-3236
!bargain	-4006
!begging	-7199
!caring	-3225
!guilt	14711
!logistics	-2698
!probe	-5857
.	-2705
.-	-8617
.i	-1787
.i+you	16038
.i+you-	2364
.i-	-5880
.you	-2571
.you+they	2518
.you-	-7095
10 _ to	2032
2	-3820
2 _ $	-1994
2 _ you	-1784
2 b	1711
?	-4952
?-	-1672
?i	1920
?i+you	3395
?you	-2083
?you-	-1854
^ _ $	-3086
^ _ 10	1867
^ _ a	-4485
^ _ all	3874
^ _ am	-6203
^ _ and	-2542
^ _ apologize	-1902
^ _ are	-4073
^ _ asks	3358
^ _ at	-1603
^ _ been	2839
^ _ bist	4818
^ _ broke	7733
^ _ c	2915
^ _ car	-2103
^ _ chance	3358
^ _ cry	1768
^ _ culpa	4956
^ _ d	2565
^ _ day	2222
^ _ de	6211
^ _ dead	-1999
^ _ dich	-4047
^ _ dir	3874
^ _ do	1580
^ _ doctor	2151
^ _ dog	2841
^ _ du	2111
^ _ even	1628
^ _ favor	-1902
^ _ gave	1890
^ _ geht	2876
^ _ give	-1817
^ _ go	1922
^ _ guess	4662
^ _ happens	1904
^ _ happy	-1464
^ _ has	2147
^ _ have	1921
^ _ how	-2187
^ _ i	2154
^ _ ich	-2009
^ _ if	-1873
^ _ ignore	7078
^ _ is	-3338
^ _ kann	2288
^ _ know	2282
^ _ leave	-2090
^ _ life	-1601
^ _ lost	1965
^ _ love	-2382
^ _ loved	1560
^ _ mir	-1419
^ _ my	-1496
^ _ needs	-2525
^ _ never	-4050
^ _ no	2206
^ _ not	2945
^ _ nothing	-2174
^ _ or	6265
^ _ owe	1749
^ _ por	-2517
^ _ pour	-1827
^ _ promised	4552
^ _ puedo	-2695
^ _ que	-2594
^ _ really	3634
^ _ ruining	3442
^ _ says	7841
^ _ she	-1495
^ _ should	-1420
^ _ siento	-1411
^ _ so	-1541
^ _ something	1711
^ _ sorry	-3343
^ _ still	-2347
^ _ stop	-1492
^ _ sua	7066
^ _ take	-1677
^ _ te	-1833
^ _ that	-1766
^ _ the	1716
^ _ this	2940
^ _ tu	3258
^ _ up	3254
^ _ was	3041
^ _ were	-2874
^ _ what	2890
^ _ when	-1773
^ _ where	2224
^ _ will	-5096
^ _ would	-2308
^ _ you	-2564
^ after	3379
^ answer	1475
^ bitte	-1662
^ can	-2999
^ did	-1598
^ do	2409
^ du	-2027
^ fine	4788
^ glad	-2904
^ go	3415
^ got	-1871
^ hey	-2373
^ hi	-3088
^ hope	-2689
^ i	-6279
^ ich	-4940
^ if	3747
^ is	2888
^ je	-1608
^ just	-3156
^ let	-2358
^ lo	-1411
^ look	2397
^ me	6602
^ my	4067
^ nice	-2383
^ no	-1629
^ nobody	2453
^ one	2138
^ pardon	-1922
^ pick	2112
^ please	-4447
^ por	11034
^ si	3847
^ so	-1959
^ sorry	-4286
^ te	-2888
^ thanks	3051
^ that	-2312
^ was	3550
^ wegen	6191
^ what	-4112
^ why	-1640
^ wish	-1782
^ you	6062
^ your	2268
a _ $	3709
a _ de	2520
a _ toi	2520
a _ you	-1968
a because	2520
about	-6115
about _ $	-3486
about me	-1883
after	5863
after _ $	1549
after _ did	3186
after _ i	2974
after _ you	1573
after all	1613
after what	1573
again	-3197
ai	1540
ai fait	1540
all	4233
all _ and	1726
all _ did	1613
all my	-1468
all your	-1831
allem	5798
alone	4852
alone $	-3313
alone _ i	1511
alone _ you	3891
alwa*	-1788
always	-1788
am	6980
am _ $	8819
am _ for	-2413
am _ here	2313
am _ i	-1523
am _ you	-5263
am _ your	2203
am begging	-1743
am happy	-2129
am sorry	-4519
amo	-1592
and _ $	-2597
and _ is	1815
and _ the	2317
and _ you	-1688
and i	-2384
and it	2302
and then	-2100
and this	1398
and you	5163
answ*	5296
answer	5783
answer _ $	-1691
answer _ i	1960
answer _ will	3486
answer me	-1610
anyone $	1615
anything _ $	1631
anything to	1981
apart	3345
apol*	-2050
apologize	-1916
apologize for	-1732
are _ i	2703
are _ me	-2024
are _ now	1946
are _ to	-2425
are happy	3441
are the	1538
are you	-2432
arre*	3472
asks	3358
at _ $	-2890
at _ door	3663
at _ now	1519
at _ what	2139
at night	2139
at the	1484
away	3787
away $	3901
back $	-2040
back _ will	-1719
back _ you	3658
back i	-1719
back or	2033
be _ late	1547
beca*	11468
because	11468
because _ $	5332
because _ could	2222
because _ not	2222
because _ this	1415
because _ toi	2520
because _ you	4883
because de	2520
because of	6802
because you	2222
been	1649
been _ you	2788
begg*	-1743
begging	-1743
being	-1734
believe _ you	-2473
bett*	-3643
better	-3624
better _ $	-2544
birt*	1849
birthday	1849
birthday $	2613
bist	4499
bist du	5974
bitte	-1800
blam*	-1814
blamed	-1814
boss	3843
boss $	3843
brau*	-1798
broke	7733
broke me	7733
but	-2683
c	2213
ca	3024
call _ $	-1492
call _ back	2468
call _ i	2081
call _ or	2033
call _ when	-1864
call _ you	-1864
call*	1507
calling	2233
can	-2745
can _ anyone	3923
can _ at	1452
can _ sleep	2289
can _ trust	3923
can _ without	-1601
can i	-1953
can just	2534
can not	3108
car	-2340
care	3025
care _ i	1937
ce	1400
ce _ ai	1540
ce _ j	1540
ce que	1540
chance	1498
chance $	-1507
changed	-1577
chea*	-3332
cheats	-1411
cheats _ you	-1411
cheats on	-1411
chri*	4361
christmas	4361
christmas _ the	7467
christmas for	3442
come _ $	1639
come _ you	2921
come over	3642
comes	2222
cont*	6237
contestas	6525
contestas _ a	6525
could not	2222
cry	2272
cry _ night	1768
cry every	1768
cryi*	7819
crying	7819
cuan*	4993
cuando	4993
culpa	4956
d	5206
dass	-2666
dass _ dich	-2592
dass ich	-2666
day	-1444
day $	-1705
day _ $	-2285
day _ will	2771
day you	2771
de	2268
de _ $	-4413
de _ que	5552
de toi	1995
dead	-2015
dead _ $	-1951
dejes	-2271
dejes $	-2271
dele*	-1468
dese*	-1469
deserve	-1429
deserve _ $	-2625
dich $	-1895
dich _ $	2316
dich _ habe	4330
did	3358
did $	4433
did _ to	1473
did for	1613
did not	-2969
did to	2236
did you	-1958
dinn*	-2532
dinner	-2532
dir	3874
disg*	-2438
disgust	-2349
disgust _ $	-2349
disgust me	-2349
do	2498
do _ answer	3313
do _ call	1569
do _ care	2137
do _ even	3024
do _ know	1614
do _ leave	-2207
do _ make	3948
do _ me	4148
do _ to	-3034
do not	3132
doct*	1641
doctor	1641
doctor _ is	2151
does	3162
dog	2240
doing	-2124
door	3663
drive	2078
du _ ich	3901
du bist	-1476
else	5288
es _ $	-2527
eu	7967
even	6625
even _ what	1628
even _ you	1628
ever _ me	1998
ever*	4156
every	3909
every _ $	-2600
every _ i	1416
every night	6147
everyone $	-1850
everything _ you	3593
everything for	2334
fait _ $	2784
fami*	3957
family	4260
family $	4483
fault	1879
fault $	-1710
favor	-2636
feel	5407
feel _ $	5336
feels	3934
find	-1906
fine	4631
fini*	-2297
finish	-2177
finish _ i	-1447
five _ $	1727
for _ $	-2437
for _ at	1510
for _ i	-1841
for _ the	2788
for _ this	1398
for _ when	1875
for _ you	1908
for the	2555
for you	5543
forg*	-1994
frie*	-1634
friends	-1634
from _ $	-1756
fun	3673
fun $	4266
gave _ everything	2334
gave _ for	2334
gave up	2334
geht _ $	-2533
get $	1398
get _ $	-1823
get _ you	2650
give	-4138
give me	-2686
glad	-3300
go	2727
go to	1605
good $	3002
got	-2643
great	-1794
guess	4063
guess i	4858
habe	4255
habe $	4255
had $	-1760
had _ $	4358
had a	3194
happ*	2565
happens	4735
happens $	1785
happens _ me	2951
happens to	2951
happy	1890
happy _ $	-1876
happy _ that	1449
happy _ you	-2677
happy for	-2129
hate	-1552
have	-1533
have _ $	-2198
have _ since	4161
have _ your	-1455
have a	-1868
have been	4117
have fun	3732
have not	1941
have to	-1811
heart $	2559
here	1731
here $	-2587
here _ my	2938
here _ you	4401
hey	-2392
hi	-3088
hi _ you	-1440
hice	1996
hice $	-1411
him	2466
him $	2837
home	-3170
home $	-1420
hope	2675
hope _ a	-1796
hope _ are	1586
hope _ can	1783
hope _ cheats	-1411
hope _ feel	5674
hope _ good	2779
hope _ happy	3441
hope _ on	-1486
hope she	-1595
hope that	4351
hope you	4062
hosp*	2237
hospital	2237
how _ i	2003
how _ pain	2205
how _ sleep	2139
how can	2139
how much	2003
hurt you	-1608
i	6084
i _ $	-3944
i _ all	2545
i _ and	-1641
i _ anything	1981
i _ are	2379
i _ be	-2429
i _ been	4979
i _ begging	-1743
i _ can	1713
i _ crying	3182
i _ every	2362
i _ everyone	2079
i _ everything	2334
i _ feel	5971
i _ for	3191
i _ happy	-2129
i _ have	-2599
i _ how	-2258
i _ in	3255
i _ it	-2927
i _ just	4722
i _ let	-1768
i _ nothing	3150
i _ over	2106
i _ sick	1527
i _ sign	-1467
i _ sorry	-5328
i _ stop	-2514
i _ there	-1522
i _ trust	3904
i _ up	2108
i _ you	-3343
i apologize	-1718
i can	2891
i do	-2190
i get	3831
i guess	4858
i have	3019
i hope	4285
i love	-1985
i miss	-1777
i never	1486
i really	3777
i regret	-2310
i see	-2108
i stayed	3665
i think	-1536
i was	-2489
i would	-1985
ich	3896
ich _ dich	3013
ich _ habe	-2666
ich dich	-2592
if	3022
if _ a	3657
if _ come	-3027
if _ happens	2951
if _ keep	1902
if _ me	-1576
if _ take	-1895
if _ to	4535
if _ up	1527
if something	2951
if you	2280
igno*	8235
ignore	6666
ignore _ see	3100
ignore me	7078
ill	-2294
in $	2015
in _ $	-3192
in _ will	1579
in your	-2045
is _ fault	3102
is _ get	1398
is _ i	2557
is _ the	4166
is _ your	-1686
is your	4283
it $	-4161
it _ fault	3563
it _ too	4141
it _ your	2992
it is	8352
it was	-1704
j	-1982
j _ fait	1540
j ai	1540
je	3201
je _ $	1983
je _ mal	3983
je vais	3583
just	2222
just _ away	4935
just _ me	2589
kann	2288
kann ich	2288
keep	3931
keep _ $	4039
kids	5069
kids _ $	3789
kids _ you	1545
kids are	4296
know	4000
know _ that	3359
know what	1510
know*	2315
knowing	2315
last	1795
last night	-1514
late	1763
late $	3859
left	5890
left _ $	4052
left _ when	1544
left me	4408
left your	-1700
let	-3559
life	-3730
life is	-1521
like	3325
like _ did	1407
like _ on	-1850
live with	2080
lo	1541
lo _ hice	1996
lo _ por	1996
lo _ todo	-1411
lo que	1996
lo siento	-1411
lol	-1815
look	4280
look _ you	2397
look what	2397
lost	2702
love	-5610
love _ $	-3274
love you	-2080
loved	1560
made	4622
made me	4674
make	1660
make _ $	2028
make _ sick	-4329
mal	3644
mal $	2797
me	6087
me $	3963
me _ $	-6981
me _ answer	3455
me _ did	3316
me _ for	-1468
me _ i	5746
me _ on	1904
me _ or	1642
me _ to	-2700
me _ what	1481
me _ you	-4680
me an	2948
me away	3168
me come	4217
me dejes	-2271
me i	-2871
me like	6703
me see	1723
me sick	-4329
me what	-1570
mean _ to	1780
mean _ you	1904
meet	-2249
meet me	-1504
mess	-2085
met	-1425
mir	2143
mir so	3141
miss	-3125
miss _ $	-1455
miss you	-1432
more	-1887
much _ am	2205
much _ i	2081
much pain	2205
mum	2026
my	-3036
my _ $	-2097
my _ you	5303
my job	1926
my life	-2991
my mum	1504
my parents	1409
nao	7000
ne	1526
nece*	6806
need	-3559
need to	-1747
needs	-2555
never _ anyone	-2167
never _ to	2147
never leave	2831
new	-3890
nice	-2827
night	4051
night $	-2649
night _ i	2028
night _ what	3334
night _ you	6258
no	4522
no _ dejes	-2271
no _ to	-1597
no me	-1592
no puedo	4964
nobo*	3897
nobody	3897
not _ anyone	2586
not _ can	3067
not _ care	1628
not _ if	1948
not _ to	-3019
not _ will	2024
not _ without	-1802
not answer	1957
not be	2357
not call	1605
not deserve	-2015
not even	2294
not i	1609
not leave	-2207
not make	4100
not trust	3923
not you	-1931
nothing $	1438
nothing to	2490
now $	3255
now _ am	2655
now _ i	2454
now _ you	-3701
now that	1852
of _ $	1464
of my	-1618
of you	2910
ok	-1800
okay	-2065
on	-2228
on _ now	1576
on me	-2095
on my	2602
once	-2080
one	-1572
one $	-2601
one _ will	2771
one _ you	2582
one day	2771
only	-2014
only _ $	-1773
or	6967
or _ $	-2450
or _ am	1911
or _ will	5568
or i	9065
out	-1874
over	5137
over $	1482
over _ $	3914
over there	3914
owe _ an	2814
pain	3919
pain $	1813
pain _ am	2205
pain _ in	2205
pain i	2106
pard*	-1922
pardon	-1922
pare*	1533
parents	1628
party	3079
party _ $	3368
path*	-1634
pathetic	-1634
pathetic $	-1429
pers*	-1884
person	-1740
phone	-1789
pick _ i	1932
pick _ or	1778
pict*	2226
pictures	2304
pictures $	3660
place	-1697
place $	-1496
play*	-2101
plea*	-6572
please	-5924
please _ i	-1586
please _ me	-1861
por	11308
por _ $	1958
por _ lo	-1411
por _ me	-1902
por _ no	4158
por _ que	-1411
por favor	-2636
por todo	-1411
post _ $	3402
post _ pictures	3660
pour _ $	2621
prom*	2794
promised	4552
promised _ never	2831
promised you	2831
prove	-1555
puedo	2938
que	2677
que _ $	-2199
que _ ai	1540
que _ fait	1540
que _ por	5552
que hice	2862
que j	1540
real*	1706
really	1727
really _ to	4033
reme*	1957
remember	1957
reply	5545
reply _ i	6015
revi*	-2705
reviens	-2705
right	-1605
right _ $	-1455
ruin*	2673
ruining	3442
ruining _ for	3442
ruining christmas	3442
s	-1743
say	-2433
says	7841
schl*	6191
see _ happens	1785
see what	1785
see you	-2353
send	-2051
she	-1806
she _ on	-1411
she _ you	-1411
she cheats	-1411
shou*	-2544
should	-2509
si	6983
si _ contestas	6525
si no	6525
sick _ $	4131
sien*	-1411
siento	-1411
siento _ lo	-1411
siento _ todo	-1411
siento por	-1411
sign	-2142
since	4015
since you	4015
sing*	-1935
single	-1935
single _ $	-1935
sleep	2576
sleep _ night	2139
sleep at	2139
so	-3489
so _ $	2206
so _ can	-1424
so _ you	-2231
so much	-1496
some*	1603
something	2203
something _ me	2951
something _ to	2951
something happens	2951
song	-1402
sorry	-8643
sorry $	-2918
sorry _ not	-1602
sorry i	-2673
start	-1436
stat*	-1618
stay*	3665
stayed	3665
still	-4089
still _ me	-2159
stop	-2632
stre*	2123
stup*	1675
stupid	1675
sua	6574
ta	2492
take	-3579
take _ back	-1661
take me	-1672
talk	-2676
talk _ me	-1503
talk to	-1705
te	6335
te _ $	4125
te amo	-1592
tell _ $	3074
tell _ what	-1435
tell me	-3528
tell your	3611
text	-3009
than	-2300
than*	5659
thanks	5659
thanks $	-1409
thanks _ $	4059
thanks _ i	1399
thanks _ you	2759
thanks for	2257
thanks to	4781
that	1454
that _ $	2402
that _ am	2067
that _ to	3707
that feels	4046
that is	-2793
the	-2394
the _ $	-3723
the _ and	1509
the _ are	4544
the _ can	2939
the _ for	2682
the _ is	-1648
the _ it	2398
the _ needs	-2439
the _ says	2105
the _ that	2660
the car	-2305
the doctor	1908
the dog	2356
the door	2897
the kids	5435
the pain	1723
then	-2635
then _ $	-1693
then i	-1398
ther*	4815
there	1684
there $	2888
there when	-1741
think	-2156
this	6977
this $	2516
this _ i	4454
this _ is	2284
this _ me	1525
this _ what	1398
this _ you	1694
through $	2260
throw	2169
throw _ $	2169
throw _ away	2169
ti	2435
ti $	2738
time	-2093
to	1556
to _ $	4447
to _ and	-1603
to _ with	2169
to _ you	-4333
to _ your	-2844
to do	-1483
to reply	3064
to that	2271
to you	8202
to your	2049
today	-2226
today $	-1595
todo	1996
todo _ hice	2862
todo _ que	1996
todo lo	1996
toge*	-1564
together	-1564
toi	5118
toi $	3445
tomo*	-1558
tomorrow	-1558
toni*	-1402
tonight	-1402
too	1903
too $	-1966
too _ $	3991
too late	4141
tout	4479
tout _ j	1540
tout _ que	1540
tout ce	1540
trea*	-4848
treated	-4288
trust	3904
trust _ $	3923
trust anyone	3923
tu	1437
tudo	2068
two	1637
up _ $	-2982
up _ for	2334
up _ i	1706
up _ will	1965
up _ you	3806
up everything	2334
up for	-1396
up or	1778
us	-1825
vais	3583
vais mal	3983
vas	5157
voce $	1570
wait*	2385
walk	1676
wan	-2765
want	-3670
was	3277
was _ you	-1814
we	-5629
we _ $	-2603
we had	-2134
wedd*	2322
wedding	2322
week*	-2280
weekend	-2149
weekend $	-1621
wegen	6191
wegen dir	6191
well	-3010
well $	-1422
were	1534
were _ $	2687
were _ i	1579
what	4486
what _ did	3749
what _ for	3079
what _ get	4406
what _ i	-1429
what _ me	3251
what _ you	-2839
what happens	1785
what i	5281
what you	7087
when	3442
when _ get	-1559
when _ i	-1629
when _ is	1920
when _ need	1911
when _ sick	3314
when _ you	1778
when can	-1629
when i	4028
while	3949
why	2714
why _ left	3358
why _ not	-1640
why _ you	-1640
why will	-1438
why you	3358
will	1577
will _ $	4042
will _ a	2015
will _ all	-2191
will _ everyone	2079
will _ it	-1771
will _ late	1563
will _ my	-1483
will _ our	2147
will _ this	2425
will _ up	-1576
will _ when	3948
will _ you	-4193
will _ your	2475
will be	2621
will not	-2959
will sign	-1467
will stop	-2233
wish	-2984
wish you	-1967
with	1599
with _ i	1968
with your	-1396
with*	-2059
without	-2059
without _ $	-3258
without you	-3582
would _ me	1786
x	-1644
x $	-1644
you	3240
you $	2972
you _ about	-2767
you _ alone	-2731
you _ an	1842
you _ answer	1813
you _ at	1695
you _ b	1711
you _ be	3763
you _ call	1961
you _ come	3256
you _ deserve	-2625
you _ did	-1435
you _ do	2664
you _ even	1723
you _ everything	-2536
you _ from	-2325
you _ good	-1642
you _ happy	2932
you _ have	-1720
you _ heart	2559
you _ here	-1814
you _ him	2764
you _ i	-5684
you _ if	-1936
you _ just	2471
you _ know	3350
you _ leave	2831
you _ like	-2000
you _ love	-2201
you _ me	5221
you _ much	-1409
you _ my	-1729
you _ not	4641
you _ now	1946
you _ okay	-1486
you _ pictures	2101
you _ that	5965
you _ then	-2368
you _ this	2511
you _ too	-1966
you _ what	3792
you _ with	2483
you _ would	1892
you _ you	5287
you _ your	-2740
you and	-1761
you are	-3549
you broke	7733
you can	1744
you come	-3027
you could	2131
you d	5206
you did	4920
you disgust	-2349
you every	-2583
you feel	5333
you get	-2170
you go	1471
you had	3652
you just	3040
you know	3180
you left	7604
you like	-1819
you made	5373
you make	-4329
you never	-1544
you owe	1839
you post	3418
you promised	4552
you sleep	2139
you so	-1712
you still	-3270
you take	-1916
you wan	-2765
you were	2210
you when	2185
you will	6443
you would	3600
you you	-1551
your	-3448
your _ $	-1427
your _ the	3294
your boss	3843
your fault	3102
yourself $	-1795
zuru*	-2867
""",
    'draft.bargain': """\
~	-38844
!apology	-3717
!attack	-3562
!bargain	12967
!begging	-3609
!caring	-4663
!guilt	-6491
!logistics	-6746
!probe	-5453
.	8859
.-	-9823
.i	6030
.i+they	-1379
.i+you	3564
.i+you+they	-1202
.i+you-	-1801
.you	-3668
.you-	-5639
14th	-1079
14th $	-1079
2	-1556
4	-1121
6	-1707
6 $	-1183
7	-1272
?-	-2120
?i	3653
?you	-2327
?you-	-1363
^ _ $	-5265
^ _ a	-1074
^ _ about	3340
^ _ am	-2353
^ _ are	-1792
^ _ as	-2062
^ _ back	1471
^ _ bist	-3136
^ _ bring	-1168
^ _ can	3378
^ _ care	-914
^ _ changer	1756
^ _ could	2646
^ _ culpa	-1002
^ _ day	-937
^ _ de	-3188
^ _ dich	-2135
^ _ dinner	3401
^ _ dir	-1157
^ _ do	-3319
^ _ du	5817
^ _ espere	-1749
^ _ everything	-1336
^ _ for	-3646
^ _ friends	2781
^ _ give	1288
^ _ got	1379
^ _ hope	-1183
^ _ if	3556
^ _ ignore	-1662
^ _ is	-3308
^ _ just	-932
^ _ kann	-976
^ _ la	-913
^ _ late	-1107
^ _ leave	-972
^ _ let	1921
^ _ love	-1717
^ _ me	-2432
^ _ meet	2384
^ _ mich	3595
^ _ mir	-1015
^ _ more	3421
^ _ move	1225
^ _ much	-1148
^ _ my	-1549
^ _ need	-975
^ _ never	971
^ _ no	-2714
^ _ not	-5068
^ _ of	-1926
^ _ ok	-1306
^ _ one	1573
^ _ or	-1869
^ _ promise	2376
^ _ que	2040
^ _ quit	1302
^ _ read	1222
^ _ s	-1091
^ _ sorry	-1678
^ _ start	3713
^ _ stop	1111
^ _ stopped	3000
^ _ swap	-1079
^ _ take	3874
^ _ te	-1228
^ _ the	-3025
^ _ to	-1409
^ _ try	1230
^ _ tu	5127
^ _ una	3733
^ _ up	-1310
^ _ us	4148
^ _ vais	996
^ _ voce	2251
^ _ want	-3407
^ _ was	-2626
^ _ we	4959
^ _ well	-1077
^ _ werde	3595
^ _ will	4040
^ _ work	-1103
^ _ you	-7811
^ _ your	-1820
^ bitte	-965
^ can	1221
^ come	3697
^ do	-2419
^ du	-1459
^ give	2526
^ happy	-1071
^ have	-1039
^ hey	-2124
^ hi	-1560
^ hope	-1822
^ ich	1743
^ if	2680
^ j	-1749
^ je	-1105
^ kannst	-1064
^ let	4900
^ must	-911
^ my	-3156
^ nice	-1073
^ ok	1886
^ okay	4454
^ one	1761
^ please	-2457
^ por	-1145
^ se	3275
^ si	5897
^ so	-1469
^ sorry	-4711
^ take	-914
^ te	4316
^ tell	-1474
^ the	-1627
^ tu	-1600
^ we	4130
^ what	4552
^ you	-5935
a _ $	-1284
a _ a	-1641
a _ about	-1159
a _ and	1175
a _ de	-1018
a _ the	-1197
a _ toi	-1018
a _ you	-1157
a because	-1018
a break	3134
a call	-1147
a counselor	934
a las	-1184
a week	1593
about	1825
about _ i	-1148
about it	942
about the	-1494
about you	-1191
addr*	-1025
address	-1025
after that	1966
again	3649
again $	1885
again if	924
all	3796
all _ $	-1196
all _ i	1232
all my	987
all the	1354
all your	2118
alone $	1359
am	-3093
am _ $	-1655
am _ for	-1196
am _ now	1266
am different	3432
am sorry	-1524
amo	-1320
and	4249
and _ $	1120
and _ decide	2127
and _ it	1332
and _ that	-1108
and _ will	1806
and _ you	1305
and have	-1731
and see	2254
and talk	1403
and then	2843
ande*	3595
andern	3595
anot*	-2791
another	-2791
answ*	-2505
answer	-2304
anyo*	-1965
anyone	-1965
anyone _ $	-1607
anything $	1777
anything to	-1680
are	-1622
are you	-1212
arou*	-1571
around	-1571
around 7	-1192
around _ $	-1071
arre*	4297
as _ $	-986
aski*	1211
asking	1211
at	-6233
at 6	-1706
at _ $	-3518
at half	-1085
away	-1791
away $	-1049
back	4165
back $	3009
back _ $	-1393
back _ will	2135
back at	-1056
back i	2135
be _ $	-2067
be _ at	-1171
be _ just	1983
be _ late	-969
be _ you	2354
be better	1434
be friends	1763
be there	-1315
beber	6281
beber $	6281
beca*	-1928
because	-1928
because _ $	-1048
because _ toi	-1018
because de	-1018
been	-1309
bene*	3554
benefits	3554
bett*	1225
better	1235
bien	-1563
birt*	-1097
birthday	-1097
bist	-3509
bist du	-2902
bitte	-1101
book*	1222
booked	1304
brau*	-1000
brea*	1013
break	3134
breaking	1151
breaking up	1151
bring	-2357
but	1676
by	-1819
call	-3345
call _ back	-1497
call _ i	-1189
call me	-1754
call*	-1548
calling	-1015
calm	1145
calm _ $	1145
camb*	9345
can	4541
can _ a	1099
can _ all	2155
can _ come	-1319
can _ do	-941
can _ over	1388
can _ start	2202
can _ swap	-1079
can _ talk	1112
can _ the	3118
can _ weekends	-1079
can _ your	2240
can be	3374
can i	-1867
can not	-3734
can take	1797
can we	2814
can you	-1142
care	-2528
chan*	11240
chance	6624
chance $	7142
change	2238
change _ $	1881
changed	2422
changed $	2397
changer	1756
changer _ moi	1756
changer _ une	1756
changer donne	1756
cinco	-1385
cinco $	-1385
coff*	1966
coffee	1966
come	4536
come _ and	4035
come _ dinner	2950
come _ i	2006
come _ will	2056
come _ you	-1025
come _ your	-1360
come back	5444
come home	-918
come to	2915
cons*	-911
conscience	-911
cont*	-2733
contestas	-2223
contestas _ a	-2223
could	6484
could _ $	1837
could _ it	1988
coun*	4324
counseling	2148
counselor	934
counselor _ $	934
culpa	-1002
d	-1095
da	3259
da _ $	3259
dame	9345
day	-2142
de	5268
de _ $	7427
de _ que	-1083
de beber	6281
de toi	-1623
deci*	2127
decide	2127
decide $	2127
dele*	2205
dest*	-952
dich	-2975
dich $	-1132
dich _ $	-1707
did	-2383
did $	-1066
did _ $	-1035
did _ me	1172
did wrong	1214
diff*	4158
different	4158
different $	3697
dinn*	3938
dinner	3938
dinner _ i	2950
dinner _ you	2017
dir	-1157
do	1234
do _ $	3618
do _ be	-1118
do _ call	-1985
do _ leave	2820
do _ me	-1922
do _ mind	1677
do _ to	1926
do _ you	2103
do anything	-1484
do it	-942
do not	1407
do you	-970
dog	1723
donne	1756
donne _ chance	1756
donne _ une	1756
donne moi	1756
drea*	-1106
dreams	-1106
drin*	1814
drinking	1814
du	3890
du _ $	-1123
du _ ich	7891
e	-1588
each	1993
each other	1993
end	-972
eres	-1275
eres una	-1159
es	-1740
es _ $	-941
espe*	-2352
espere	-1749
espere que	-1749
eu	6558
ever*	-2114
every	-916
everyone	-2893
everyone _ you	-1075
everything	1041
face	-1284
face _ $	-1206
face again	-1206
favor	-1022
for	-3288
for _ $	-1409
for _ the	-1105
for _ to	4189
for the	-1619
for you	1571
fore*	1875
forever	1875
forever $	1875
forget	2157
forgot	-1296
frie*	5664
friends	5664
friends _ $	5117
friends _ benefits	3554
friends with	3554
from _ $	1434
from the	-1175
fun	-1323
fun $	-1115
gami*	2106
gaming	2106
geht	-1134
get _ $	-1335
get _ you	1934
get the	2111
give	6485
give _ a	-1027
give _ another	-1839
give _ chance	1082
give _ more	930
give _ one	1940
give _ the	2938
give me	4745
give up	1042
give us	-2418
give you	2695
good	-1258
guess	-1223
habe	-1083
habe $	-1083
had	-2522
had _ $	-1334
had a	-1163
half	-1264
half _ $	-1092
happ*	-1239
happy	-1840
has	-1364
have	3521
have _ for	2466
have _ i	2035
have _ me	1427
have _ met	-1537
have _ the	1154
have _ your	1954
have a	-2291
have changed	4868
have fun	-1294
have read	1198
have to	4818
heart	-960
her	-1646
here	-1997
hey	-2135
hi	-1560
him	-987
hold	-932
hold you	-932
home	-2156
home $	-962
hope	-3596
how _ we	1962
how _ you	-1053
how about	1962
hun	-951
i	2512
i _ a	-1731
i _ about	-936
i _ all	2270
i _ and	-1361
i _ anything	-1680
i _ back	-1873
i _ be	2852
i _ better	1434
i _ bring	-1168
i _ changed	4868
i _ come	-1777
i _ different	3892
i _ drinking	1865
i _ everyone	-2237
i _ give	2687
i _ go	1724
i _ i	6441
i _ in	-1140
i _ late	-982
i _ leave	979
i _ let	3188
i _ like	935
i _ lose	1175
i _ met	-1537
i _ move	1538
i _ my	-1263
i _ never	2283
i _ not	-1006
i _ now	1496
i _ on	-1065
i _ responsibility	-1101
i _ sign	1743
i _ sorry	-1690
i _ stop	1914
i _ tell	-1001
i _ that	-1631
i _ the	2608
i _ therapy	2216
i _ there	-1142
i _ to	1716
i _ want	-1627
i _ will	2714
i _ would	2409
i _ you	-2777
i _ your	-1726
i come	-1110
i do	1544
i give	1781
i got	2067
i have	4859
i hope	-1004
i just	-1664
i know	1187
i love	-1004
i never	-970
i promise	2435
i stopped	3000
i swear	2925
i take	-1101
i want	-1865
i was	-2525
i will	11083
i would	-1200
ich	6822
ich _ $	-1824
ich _ andern	3595
ich _ dich	-2197
ich _ mich	3595
ich werde	3595
if	10753
if _ back	2215
if _ come	4404
if _ home	1102
if _ is	1910
if _ keep	-1757
if _ me	3307
if _ still	1282
if _ take	2928
if _ tell	2454
if _ what	1443
if _ you	-1353
if i	1017
if that	1245
if we	1874
if you	6933
igno*	-3214
ignore	-1669
ignore me	-1662
il	-929
in	-5534
in _ $	-2129
in the	-1418
inst*	917
instead	917
is	-4053
is $	-1018
is _ it	1233
is _ takes	1443
is what	1440
it _ $	1751
it _ tomorrow	-1120
it takes	1443
its	-944
j	2931
j _ que	-1749
j espere	-1749
je	-1850
je _ changer	1756
je _ donne	1756
je _ mal	-1247
jeal*	2184
just	6458
just _ $	2902
just _ away	-1004
just _ back	2009
just _ friends	1345
just _ me	2368
just _ once	1430
just _ our	-1037
just _ please	-1137
just _ to	-1322
just be	1345
just let	992
just meet	1430
just once	-1284
just want	-997
kann	-976
kann ich	-976
kann*	-1064
kannst	-1064
kannst du	-1064
keep	-2757
keep _ $	-2640
kids	-1696
know what	1181
la	-1354
las	-1184
las _ $	-1184
late	-2929
late _ to	-936
leave	3273
leave $	3276
leave _ alone	1419
leave you	1419
left	-1400
leo	-982
let	11163
let _ $	1227
let _ a	2101
let _ meet	955
let _ prove	1958
let _ start	1071
let _ take	1652
let _ try	963
let _ you	1692
let me	1525
let us	8667
let you	1138
life	-1004
ll	1349
lo	-1264
long	1340
los	-1928
lose	1083
love	-2395
love you	-1816
love*	-927
lovely	-915
make _ $	920
make it	1937
mal	-1437
me	-1472
me $	-5210
me _ $	1595
me _ and	1848
me _ chance	6393
me _ i	2077
me _ is	1017
me _ it	1223
me _ just	-1284
me _ to	3017
me _ will	-1138
me _ you	995
me again	972
me back	1183
me come	-2043
me i	-1540
me once	1956
me one	1138
me prove	1958
meet	1685
meet _ and	1508
meet _ once	1956
meet me	1934
meine	-1245
meine sachen	-1245
mess	-994
mess*	-1434
met	-1869
met anyone	-1480
mich	3595
mich andern	3595
mind	1677
minu*	-1449
minutes	-1291
mir	-1119
miss	-1742
moi	1756
moi _ $	1756
moi _ chance	1756
moi une	1756
money	-1181
mont*	2529
month	1439
month and	1641
months	2529
more	3308
more _ i	1254
more _ will	1239
move	3176
movi*	-924
moving	-924
much	-1676
much _ i	-1148
my	-3891
my _ address	-955
my _ again	2337
my _ you	-925
nao	-1061
nece*	-1208
need	-1524
need _ the	-1153
need _ you	957
never	2220
never _ again	1234
never _ anyone	-1787
never _ see	1000
never have	1368
never met	-1480
new	-1634
nice	-1903
nice one	-949
nicht	-1056
night	-1678
night $	-1007
nine	-1137
nine $	-1137
no	-1712
no _ you	2168
no me	-1922
no more	3421
no pressure	1650
not	-1557
not _ $	3656
not _ a	1261
not _ it	-1361
not _ me	-2099
not _ this	-996
not call	-1168
not do	-1134
not leave	2820
not mind	1677
now	2678
now $	1302
now _ $	-1249
now _ you	-945
of	-3390
ok	-1460
ok $	-2143
okay	4365
on	-3224
on _ $	-2690
on _ 14th	-1079
on the	-1820
once	3137
once _ i	1430
once _ week	1593
once _ will	1430
once a	2387
once and	1508
one	3799
one _ and	2654
one _ then	2863
one _ you	918
one chance	912
one coffee	1966
open	3214
or	-2692
or _ will	-1811
or i	-2174
other	3682
our	-3070
our _ $	-1310
out	2323
out _ i	1872
over $	1181
pape*	-1804
pas	-1723
pass*	1864
past	-1553
peop*	1571
people	1571
pers*	2335
person	2915
person _ $	2822
person you	3028
pick	-1856
pick up	-1345
place $	-1010
plea*	-4339
please	-4325
please $	-3463
please please	-1729
por	-3925
por _ $	-2203
por favor	-1022
pour	-1190
pren*	-984
pres*	1650
pressure	1650
prom*	8875
promise	2435
promise _ will	1934
promise i	2392
prove	4700
prove i	2742
puedo	-949
put	-969
que	4031
que _ $	2170
que _ bien	-1563
que _ por	-1083
que ta	-1044
quit	1479
quit _ let	983
quit drinking	1450
read	1176
real*	-1017
reply	-1492
reply _ i	-1420
resp*	-1250
responsibility	-1101
reun*	-1243
revi*	4259
reviens	4259
s	-919
sach*	-1245
sachen	-1245
said	-1127
say _ $	995
se	3275
see	4011
see _ again	1205
see _ i	1356
see _ it	1722
see _ just	-1284
see _ other	1993
see each	1993
see you	-1191
shou*	-1092
should	-1068
show you	1639
si	5410
si _ contestas	-2223
si no	-2223
sleep	-2529
sleep _ and	-973
sleep well	-1014
slow	1131
smok*	2259
smoking	2259
so	-4907
so _ $	-2464
so _ i	-1427
so much	-1341
some*	-1322
sorry	-7156
sorry _ forgot	-963
sorry for	-1575
sorry i	-1371
space	1268
start	8638
start _ $	4981
start over	2249
stay	3749
stay $	4068
still	-1289
still _ $	-1199
still love	-926
still want	1356
stop	1815
stop _ if	1539
stop _ you	997
stop*	3000
stopped	3000
sua	-1175
swap	-1079
swap weekends	-1079
swear	2925
swear _ give	1040
sweet	-1070
sweet _ $	-981
sweet dreams	-1063
t	-1212
ta	-1540
take	2080
take _ and	-999
take _ back	2649
take _ break	3134
take _ i	1215
take a	3134
take care	-1792
take me	2589
takes $	1443
talk	1470
talk to	-913
te	4754
te _ $	-2519
te _ que	11377
te amo	-1320
tell	-1214
tell _ what	-1450
tell me	1627
tell your	-950
text	-1050
that $	-1473
that _ $	1697
that _ it	1443
that _ not	1408
that _ what	1648
that i	2059
that is	2284
the	-6477
the 14th	-1079
the _ $	-5631
the _ at	-936
the _ back	1777
the _ in	-1260
the _ on	-1248
the _ the	-2324
the _ want	3301
the _ you	6546
the dog	1793
the kids	-1634
the money	-1155
them	-1043
then	6188
then _ $	1886
then decide	2127
ther*	2835
therapy	3241
there	-2761
there at	-1145
thin*	-2902
things	-1199
think	946
think _ $	1373
think about	1353
thinking	-1704
thinking about	-1263
this	-2368
this $	-1042
this _ $	-1165
thou*	-1026
thoughts	-922
three	2554
ti	-1164
ti $	-928
to	-2603
to _ $	-2722
to _ am	2251
to _ and	2522
to _ for	2857
to _ i	3364
to _ if	1792
to _ with	-2272
to _ your	-1386
to be	-972
to dinner	3430
to do	2177
to hold	-923
to me	-1708
to that	-1213
today	-1547
today $	-1484
toge*	5907
together	5907
together $	4135
toi	-1845
toi $	-1586
tomo*	-2406
tomorrow	-2406
tomorrow $	-2059
toni*	-1233
tonight	-1233
too $	1204
tout	-1261
trial	923
try	1945
try _ together	1777
try again	1323
tu _ $	-1891
una	3350
una _ $	-1159
une	1756
une _ $	1756
une chance	1756
uns	19972
up	-1793
up for	1188
us	5177
us _ a	2101
us _ and	3192
us _ one	1852
us _ to	1041
us another	-2465
us meet	955
us start	1071
us try	963
vais _ donne	1756
vais _ moi	1756
vais changer	1756
vais mal	-1247
vas	-2341
voce $	-1344
voce _ $	-1183
voice	2358
voice _ $	2470
voice again	2470
volta	-1117
voy	10458
voy a	10458
vuel*	1960
want	2510
want $	5073
want _ $	-1873
want _ back	-1714
want _ hold	-923
want _ you	-1094
want to	-2054
want*	2016
wanted	2259
was	-4482
was _ and	-1258
we	16919
we _ $	1462
we _ a	1813
we _ each	1993
we _ friends	2116
we _ it	2432
we _ just	1002
we _ see	1867
we _ slow	1131
we _ start	1537
we _ the	1915
we _ together	2595
we _ weekends	-1079
we can	2047
we could	6743
we had	-989
we ll	1355
we start	2610
we swap	-1079
we try	1768
wedd*	-1202
wedding	-1202
wedn*	-1202
wednesday	-1202
week	2285
week $	1514
weekends $	1012
well	-2083
well and	-973
werde	3595
werde _ andern	3595
werde mich	3595
what	3043
what _ $	-1187
what _ i	4080
what _ say	-1088
what _ takes	1443
what _ we	2459
what _ with	3061
what _ wrong	1214
what _ you	-2010
what a	-2043
what if	4409
what it	1334
what would	1982
what you	-1348
what*	2765
whatever	3003
whatever _ $	2956
whatever _ want	1816
whatever you	3003
when	-2794
when _ i	-984
when can	-984
who	-1023
will	7060
will _ about	1585
will _ all	2699
will _ at	-1116
will _ back	-1267
will _ be	-939
will _ drinking	1059
will _ everyone	-2237
will _ for	1076
will _ go	1295
will _ if	2024
will _ it	-2137
will _ my	4450
will _ our	-1796
will _ out	1459
will _ there	-1853
will _ this	1331
will _ to	1301
will _ up	2053
will _ what	-1006
will _ whatever	1760
will _ you	3566
will bring	-2257
will come	-1854
will give	1721
will leave	979
will let	1138
will move	1538
will never	3070
will not	1126
will sign	1743
will stop	2297
will tell	-919
will you	1748
with _ again	-935
with _ i	-1130
with benefits	3554
with you	-1061
with*	-1996
without	-1996
without _ $	-2338
woke	-914
word	1174
word $	1174
work _ $	1655
would	1564
would _ to	1272
would do	-1583
would that	1938
wrong _ me	1211
x	-1461
x $	-1461
y	3814
yest*	-1043
yesterday	-1043
you	-6143
you $	-4363
you _ $	4634
you _ about	965
you _ all	2208
you _ am	-1134
you _ answer	-979
you _ back	5814
you _ call	-1192
you _ come	-931
you _ dinner	1339
you _ everything	-957
you _ give	-1050
you _ have	6138
you _ home	916
you _ i	-1420
you _ if	1076
you _ me	-1587
you _ moving	-924
you _ never	-1031
you _ not	-2788
you _ once	-1284
you _ out	1054
you _ please	-1234
you _ see	999
you _ space	1268
you _ that	-1044
you _ too	1204
you _ want	1096
you _ you	-918
you all	941
you alone	1419
you always	1985
you and	-1836
you are	-1650
you can	3200
you come	4404
you d	-1095
you did	-1543
you have	-1575
you just	-1007
you never	1179
you please	-922
you take	2082
you tell	1336
you the	1854
you think	1715
you to	3378
you want	4998
you will	-2399
your	-5851
your _ $	-5886
your _ again	-1353
your _ come	2208
your _ if	1432
your _ you	1432
your work	-1176
zuru*	9697
""",
    'draft.probe': """\
~	-16763
!apology	-6246
!attack	-14146
!bargain	-4329
!begging	-8455
!caring	-13642
!guilt	-4328
!logistics	-12463
!probe	15777
.	-7448
.-	3567
.i	-7007
.i+they	-2361
.i+you	-19401
.i+you-	-5920
.they	-4694
.you	-6580
.you+they	-3300
.you-	3752
2	-2214
4	-1625
5	-2824
5 $	-2824
6	-1874
?	-7812
?-	6295
?i	-3499
?i+you	2882
?you	6556
?you-	7508
^ _ $	15299
^ _ a	-4874
^ _ all	-1637
^ _ already	-2267
^ _ am	4295
^ _ and	-2173
^ _ around	1855
^ _ as	-2170
^ _ awake	2794
^ _ baby	1634
^ _ been	-1998
^ _ bem	5127
^ _ birthday	-4300
^ _ bist	-3215
^ _ bored	5759
^ _ bout	3018
^ _ call	-4817
^ _ can	-4330
^ _ care	-3610
^ _ change	4099
^ _ could	-1842
^ _ culpa	-3039
^ _ cumpleanos	-1987
^ _ d	3616
^ _ de	1684
^ _ dead	-4733
^ _ dich	-2629
^ _ did	-1891
^ _ do	2957
^ _ doing	2387
^ _ du	8328
^ _ es	-2129
^ _ fais	3530
^ _ forgot	-1981
^ _ geht	2754
^ _ give	-2305
^ _ going	3106
^ _ had	3782
^ _ her	-1745
^ _ here	7061
^ _ home	2456
^ _ how	4847
^ _ hun	1734
^ _ if	-2272
^ _ in	2546
^ _ is	8706
^ _ it	7229
^ _ its	-2945
^ _ know	-2641
^ _ la	-2788
^ _ looked	4843
^ _ love	3607
^ _ miss	-3668
^ _ much	5375
^ _ my	-2353
^ _ not	-2876
^ _ now	-1680
^ _ on	-4255
^ _ out	-1812
^ _ pathetic	-2120
^ _ pay	-1627
^ _ plan	3364
^ _ plans	5193
^ _ por	-3056
^ _ que	3390
^ _ question	2222
^ _ quoi	9449
^ _ really	-1928
^ _ s	-2146
^ _ saw	7499
^ _ say	-1674
^ _ show	1677
^ _ so	-2969
^ _ something	-2321
^ _ soon	-1924
^ _ sorry	-3368
^ _ still	3943
^ _ stranger	2954
^ _ sua	-2009
^ _ that	5076
^ _ thinking	2527
^ _ this	2616
^ _ time	2203
^ _ tonight	3119
^ _ took	-2301
^ _ una	-2720
^ _ us	-1970
^ _ voce	-2683
^ _ want	3494
^ _ was	2071
^ _ we	-3068
^ _ what	2447
^ _ where	1806
^ _ who	3235
^ _ wie	3283
^ _ work	2872
^ _ would	2134
^ _ you	6108
^ _ your	4869
^ any	5193
^ are	3772
^ been	2527
^ bon	-4919
^ congratulations	-2483
^ did	1920
^ do	-1771
^ du	-4533
^ eres	-2633
^ espero	-3489
^ feliz	-5690
^ glad	-2327
^ go	-2078
^ grow	-6499
^ guess	3733
^ happy	-3072
^ heard	7677
^ hello	3263
^ hey	7725
^ hi	6682
^ hola	7434
^ hope	-3415
^ how	3527
^ ich	-1812
^ it	-1773
^ je	-2623
^ just	2719
^ k	-2889
^ kannst	-1839
^ let	-2045
^ lol	6418
^ love	-1821
^ miss	7128
^ missing	-1798
^ my	-1840
^ nice	3106
^ oi	5624
^ please	-2606
^ por	-1598
^ random	2590
^ remember	2718
^ rest	-3854
^ saw	2048
^ se	-5594
^ si	-1636
^ sinto	-1734
^ sleep	3446
^ so	3326
^ sorry	-3930
^ stay	-3887
^ take	-3610
^ te	-5386
^ the	-2243
^ thinking	5029
^ typical	-3239
^ was	4462
^ what	4606
^ when	-3124
^ where	-5414
^ wishing	-2044
^ wow	2556
^ x	4658
^ xx	2334
^ yo	6500
^ you	3524
^ your	-3517
a	-2184
a _ $	2908
a _ about	4829
a _ day	-2716
a _ new	-1740
a _ x	2023
a _ year	-1740
a _ you	3654
a call	2218
a child	-1594
a dream	4969
a joke	-1898
a la	-1946
a new	2063
about _ $	3122
about _ i	-1666
about us	1743
about you	1855
addr*	-3348
address	-3348
address _ the	-2181
after	-2410
again	-5567
again $	-3678
ages	2193
ages $	2193
all	-4185
alles	-3520
alre*	-2335
already	-2335
already $	-1932
alwa*	-3872
always	-3872
am	1977
am _ $	-1909
am _ the	-1857
am _ to	4004
am _ your	4671
am bored	5759
am going	-2369
am in	3419
am sorry	-2181
an	-2725
and	-6754
and _ $	-2371
and _ was	2328
anni*	-4482
answ*	-1630
any	5101
any plans	5193
anyt*	-1966
anything	-1966
anything $	-3429
appo*	-2057
appointment	-2057
are	-2179
are $	-7819
are _ at	2517
are _ awake	2983
are _ coming	3024
are _ home	1975
are _ like	-3185
are _ me	2339
are _ seeing	1762
are _ someone	1762
are _ to	6449
are a	-2732
are you	13281
arou*	1665
around	1665
around _ $	-2077
as	-2988
as _ $	-1648
at _ place	2030
at _ station	1607
at _ what	-1685
at home	3590
at night	-1685
at the	1738
awake	2794
awake $	2983
away	-1636
baby $	-2520
baby i	2333
back	-3378
back from	2265
be	-5300
be _ $	-1924
beca*	-2343
because	-2343
been	7826
been $	3285
been _ $	3517
been _ you	-2111
been thinking	2527
befo*	-2688
before	-2688
beli*	2048
believe	2048
bem	4379
bem $	4379
bett*	-2392
better	-2080
bien	-3123
bill	-1663
birt*	-4388
birthday	-4388
birthday $	-4154
bist	1988
bist du	4125
bitte	-3184
bitte _ $	-3018
bon	-4919
book	2741
bored	7302
bout	2659
busy	-2763
busy _ $	-2763
by	-1792
ca	5883
cake	1665
cake $	1665
call	-3551
call*	2197
called	2381
called $	2941
can	-5955
can _ at	-1858
can _ come	1724
can i	1654
can you	-4090
care	-4472
care $	-2584
care*	-1646
cat	1697
change	1982
change _ $	2886
changed	-1746
chea*	-1749
chec*	4338
check	-2004
child	-1594
child $	-1594
clas*	-4050
classy	-4050
classy $	-4050
come	-5684
come _ $	-1772
come home	-2930
coming _ the	1953
coming to	1754
cong*	-3518
congratulations	-2483
could	-2337
crazy	2160
crazy _ $	-2477
culpa	-3039
cump*	-1987
cumpleanos	-1987
d	3355
day	-6535
day $	-2563
day _ $	-1767
day at	-1768
dead	-5081
dese*	-1784
dich	-3172
did	3254
did $	-1755
did _ get	2907
did _ the	-4993
did _ to	-2927
did _ you	1813
did _ your	3951
did you	3449
die	-3625
dinn*	1853
dinner	1853
dinner $	2515
do _ if	-1760
do _ think	2550
do _ to	-1867
do _ want	-2363
do not	-5340
do you	5548
dog	2482
dog _ $	3080
doing	6013
doing $	1833
doing _ $	2811
doing tonight	2369
drea*	-2187
dream	4969
dream _ you	4969
dream about	4969
dreams	-2187
dreams _ $	-2008
driv*	-1606
driving	-1606
drop	-5322
drop _ $	-4695
du	1657
du _ $	5142
du _ ich	-1648
du bist	-2138
e	-1803
earl*	4979
earlier	4979
easy	-2089
enjoy	-1692
eres	-2808
eres una	-1991
es $	3283
es _ $	-2399
espe*	-4655
espero	-3489
espero que	-3489
even	-2007
ever _ that	3013
ever*	-4354
every	-2721
everything	-2712
everything $	-2184
exam	-2678
exci*	1773
exciting	1773
excu*	-2017
excuse	-2017
face	-2287
fais	3530
fais quoi	3530
falta	-1734
fancy	1968
fancy _ $	1968
fault	-1808
favo*	10909
feel	-1638
feel*	-1620
feliz	-5690
feliz _ $	-5191
feliz cumpleanos	-1987
find	-2188
fini*	1789
finish	2275
finish _ i	2780
five	-3557
five years	-3376
for	-3882
for _ $	4403
for _ you	-2043
for the	2913
for you	-1953
for your	-2083
forg*	-3295
forgot	-2243
frid*	-3441
friday	-2862
friday $	-2840
frie*	-2470
friends	-2470
friends _ $	-1621
from _ tomorrow	-1699
game	2670
game _ $	1677
game _ night	1677
game last	1677
gara*	-4126
garage	-4126
gave	2523
gd	2362
geht	2484
geht _ $	3013
geht es	2647
get	-1739
get _ $	-1814
get _ last	3013
gett*	4759
give _ a	1623
glad	-2413
go to	-2204
goes	-1614
going	3131
going to	2662
good _ $	1650
got _ $	1886
got a	4587
gran*	-3786
grow	-6499
grow up	-6499
guess	4429
guess _ i	3235
guess who	3235
gute	-6149
gute _ $	-6149
had	3649
had _ about	4969
had _ dream	4969
had a	2791
happ*	3949
happened	2608
happened $	1601
happy	-4242
happy _ $	-4538
happy _ that	2820
happy birthday	-4300
hate	4140
have	-4384
have _ been	3870
have _ got	1878
have _ you	2449
have a	-1850
have no	-1678
have not	2598
have you	2701
havi*	2617
having	2617
having _ $	2617
he	-4513
heard	8295
heart	-2155
heart $	-2035
hello	3263
her	-4201
here _ $	4161
here _ my	-2665
hey	7413
hey $	2645
hey _ $	3078
hey _ you	1755
hey you	1603
hi	6682
hi _ $	1598
hi _ i	3880
hi _ up	2461
him	-1886
hola	7434
home $	2328
home _ $	-2789
hope	-7477
hope _ not	4957
hope work	2576
hope you	-3573
hope your	-4250
hotel	-2023
hotel $	-2023
hour	-1758
how	7194
how _ $	3623
how _ life	1680
how _ new	1615
how _ sleep	-1685
how _ the	5025
how _ weekend	3304
how _ your	1757
how are	3378
how can	-1685
how is	10109
how was	1800
how you	-2161
hun _ your	1690
i	-9758
i _ $	4581
i _ a	4149
i _ bored	6445
i _ did	2360
i _ dream	4969
i _ for	-3236
i _ going	-2369
i _ her	-1822
i _ i	2867
i _ in	1809
i _ it	-1616
i _ just	2179
i _ our	2199
i _ over	1852
i _ sorry	-2710
i _ talk	4956
i _ that	-2875
i _ the	-3783
i _ to	-1874
i _ today	3235
i _ you	-2612
i _ your	7048
i am	3054
i can	-2134
i come	1724
i gave	2523
i had	4727
i just	1855
i love	-1614
i really	-1846
i saw	4084
i was	2316
i will	-3571
ich	-5015
if	-3641
if _ is	-1690
if _ up	2264
if _ you	2739
il	-1612
in	4735
in $	3556
in _ $	3091
in ages	2193
in rome	2991
in that	2431
in the	-2632
in your	3794
is	2375
is _ $	-1935
is _ at	2608
is _ new	2528
is _ on	-1725
is _ to	-1745
is _ too	2576
is coming	-1622
is not	3253
is on	3601
is the	2157
is what	-2970
is your	2714
it	-4861
it $	-1950
it _ $	-3328
it easy	-2089
it is	4105
its	-1645
j	-1669
je	-3116
joke	-2364
just	4200
just _ $	3134
just _ back	2265
just _ check	-1659
just _ our	1752
just _ to	-4061
just _ you	-1737
just saw	4241
just wanted	-1634
k	-2889
kann*	-1839
kannst	-1839
kannst du	-1839
kids	-2789
kids _ $	-1667
know _ the	-1693
know if	-1621
la	-3110
la _ $	-2540
last	4603
last _ $	6278
last night	3171
late	-3201
laugh	-2539
laugh _ $	-2539
leav*	-2835
leave	-1995
leaving	-2835
left	-1748
les	-1893
let	-2642
liar	-5828
liar $	-5348
lie	-1715
lies	-1972
like _ $	-2507
like _ new	4706
like you	3399
list*	4650
livi*	2859
living	2859
loads	-2055
lol	12270
lol $	6078
lol _ will	2726
lol you	2726
long	4910
long _ no	3911
long time	4931
look*	4843
looked	4843
los	-2148
lost	-2786
lost my	-2665
love you	-1682
mach*	2029
man	-3350
man $	-3350
me	-8352
me _ $	2145
me _ the	-1659
me _ you	-1718
me a	1649
me up	-1604
means	-2507
meet*	-2267
meeting	-2267
ment*	-3355
met	2237
minu*	-2083
minutes	-2072
minutes late	-1719
miss	3551
miss _ $	5649
miss _ loads	-1877
miss me	8722
miss you	-3923
miss your	-2145
miss*	-1702
missing	-2328
missing you	-1798
mom	1997
morn*	4034
morning	4034
morning $	4034
movi*	2063
moving	2063
much	3070
much _ you	5181
my	-5959
my _ $	-1627
my new	3457
my phone	-3263
name	2275
name _ that	2533
name of	2420
near	2032
need	-4702
need to	-2460
neig*	5072
new	4634
new _ $	6151
new _ is	-1724
new _ you	2178
new year	1839
nice	3159
nice _ $	6068
nich*	2628
nichts	2628
nichts _ $	2628
night $	4639
night _ what	-1874
night _ you	-1774
no	-4097
not _ $	3437
not _ in	2014
not _ to	-2125
not _ you	3558
not believe	2048
not too	2576
nothing $	-2682
nothing _ you	5184
now	-6258
now $	-1882
now _ you	-1866
of	-6346
of _ $	-1932
of _ today	3056
of that	2533
of the	-3529
off	1608
oi	5624
ok	-3731
ok _ you	-2086
old	3245
old _ $	3245
old place	3245
on _ phone	2242
on _ radio	2991
on friday	-2540
on sunday	-1961
on the	4201
on you	-1804
one	-2637
only	-1621
open	-2491
or	-1872
our	7651
our _ $	2354
our _ on	2991
our _ place	3245
our old	3245
our song	3258
out	-2157
out of	-1748
over	2780
over _ $	2605
over there	2605
pape*	-4550
park*	-3558
party _ $	1963
pass*	4716
path*	-2157
pathetic	-2157
pay	-1627
peace	-3733
perd*	-1954
pers*	-2556
phone	-2118
pick	-3240
pick _ up	-1701
pick up	-1720
pick*	-1938
picking	-1938
picking _ up	-1938
pict*	1624
picture	1909
picture $	1909
place	8272
place $	5997
plan	3364
plans	5193
plea*	-5590
please	-5534
please $	-1661
please _ $	-1739
plum*	-2729
plumber	-2729
por	-5929
por _ $	-3567
pour	-1627
pren*	-1764
prom*	-1962
que	3611
que _ $	9128
que _ bien	-3123
que ta	5022
ques*	2222
question	2222
question what	2222
quoi	9449
quoi _ $	7726
radio	2991
radio $	2991
rand*	3858
random	3858
random _ what	2222
random question	2222
real*	-2210
really	-2202
really _ to	-1862
regr*	-1779
regret	-1779
reme*	4817
remember	4817
remember _ $	4372
remember _ place	2943
remember the	4701
resp*	-1612
rest	-5400
rest _ $	-1869
rest well	-1734
reun*	3543
rome	2991
rome $	2991
room	-3721
room _ $	-1811
safe	-1807
safe $	-1728
said	-1708
sat	2080
saw	10373
saw your	7139
say	-2834
say _ $	-2619
se	-5594
see _ game	1677
see _ last	1677
see the	1677
seei*	1722
seeing	1722
seeing _ $	1762
seeing someone	1762
she	-2578
shop	-2657
show	2951
show you	1687
si	-1985
sign*	-1618
sinto	-1734
sleep _ $	2505
sleep _ night	-1685
sleep at	-1685
sleep well	3615
so $	2300
so _ $	-3912
so _ you	2301
so are	3253
some*	5495
song	7081
song _ the	2991
soon	-3165
soon $	-2019
sorry	-8697
sorry $	-1716
start	-2106
stay	-4562
still	4162
still _ me	-2604
still _ the	2991
still want	-1606
stra*	2648
stranger	2954
stre*	-2600
sua	-2223
sua falta	-1734
summ*	5378
summer	5378
summer $	5399
sund*	-2000
sunday	-2000
sunday $	-1961
sweet	-2507
sweet dreams	-2069
t	-2011
ta	4421
take	-7364
take _ $	-5583
take _ easy	-2089
take care	-3760
take it	-2306
talk	5911
talk $	3498
talk _ $	4765
talk _ me	2934
talk to	2929
te	-8312
te _ $	-3914
te _ que	-2021
text	-2248
than*	-2124
thanks	-2124
that	7270
that $	-1898
that _ $	2888
that _ are	-3474
that _ i	2349
that _ in	1713
that _ to	1706
that _ what	-2930
that _ you	5499
that is	-3929
the	-10019
the _ bill	-1636
the _ coming	-1622
the _ is	-4184
the _ last	1677
the _ night	1677
the _ place	5165
the _ that	2200
the _ the	-3044
the _ today	-1716
the address	-1902
the cat	-2625
the game	1677
the garage	-4126
the hotel	-2023
the kids	-2730
the name	2420
the party	1646
the plumber	-2729
the radio	2991
the shop	-1637
the station	1603
then	-1774
thin*	4325
things	-2179
thinking	6504
thinking _ you	-1623
thinking about	4672
this	2849
this $	2974
this _ $	3391
this number	-2790
thou*	7989
thought	4026
thoughts	3550
time no	3911
time the	-1606
to	-3643
to _ a	5143
to _ i	-1665
to _ the	-4520
to _ to	-1798
to _ with	-1929
to _ you	2314
to check	-1659
to that	4629
to the	4064
to you	-5612
today	3459
today $	5948
toi	-1662
tomo*	-4131
tomorrow	-4131
tomorrow $	-3520
toni*	4277
tonight	4277
tonight $	4408
too _ $	3850
took	-2301
tout	-1929
trash	-7372
trip	3453
try	-1708
tu	-3147
tu _ quoi	3530
tu es	-2129
tu fais	3530
tudo	2323
tues*	-1965
tuesday	-1965
tuesday _ $	-1924
tv	4669
two	-2155
typi*	-3239
typical	-3239
um	-2112
um _ $	-2112
una	-2896
una _ $	-1991
uns	-2080
up	3355
up _ $	-1697
up _ a	3078
up _ i	1927
up _ me	2244
up to	1813
us	-1738
use	-2749
used	1650
va	5448
voce	-4653
voce _ $	-2580
volta	-2155
voy	-1666
voy a	-1666
vuel*	-1669
want	2359
want _ $	-2566
want to	4994
wanted	-1674
wanted to	-1638
was	6294
was _ name	2533
was _ of	1673
was _ the	2382
was _ to	2298
was _ weekend	3304
was a	-3291
was on	2195
was the	2533
was your	1757
watc*	5667
watch	2266
watching	3464
watching _ $	3464
we	-4352
we could	-2024
week*	1953
weekend	2474
weeks	-2163
well	-3164
well _ $	-2195
were	-2256
what	2188
what _ did	-2124
what _ doing	2001
what _ is	-1954
what _ name	2533
what _ say	1798
what _ the	-2853
what _ up	2198
what _ you	6865
what _ your	1767
what a	-2764
what are	2378
what did	2544
what happened	2531
what i	-1995
what if	-2049
what is	4455
what time	-2904
what was	2533
what would	2361
what*	4525
whatsapp	4717
whatsapp _ $	2564
when	-4896
when _ you	-2957
where	-4418
where _ you	-3864
where are	-4708
while	4225
who	5872
who _ today	3235
who i	3235
wie	3283
wie _ $	3283
wie _ es	3283
wie geht	3283
will	-4814
will _ what	2646
wish	-2854
wish you	-2122
wish*	-2825
wishing	-2220
wishing _ a	-2126
wishing you	-2220
with	-2899
with you	2101
woke	2001
work	4694
work _ not	2558
work _ too	2576
work _ was	2043
work is	2576
wow	2556
x	1697
x $	1697
year $	1763
years	-3856
years _ you	-2532
yest*	3062
yesterday	3062
yesterday $	3756
yo	6500
you	-2521
you $	-4326
you _ $	4114
you _ a	3016
you _ ages	2139
you _ am	2749
you _ at	2741
you _ back	-2635
you _ come	-2720
you _ dinner	2540
you _ for	2472
you _ game	1677
you _ give	2363
you _ good	4810
you _ happy	2578
you _ heart	-2035
you _ in	2441
you _ it	-1945
you _ last	2500
you _ love	3200
you _ me	-7324
you _ moving	2063
you _ my	4719
you _ no	-2365
you _ number	3829
you _ on	1650
you _ station	2292
you _ that	1861
you _ this	5832
you _ tonight	3677
you _ up	2006
you _ want	-1684
you _ what	-1730
you _ x	-1798
you _ you	-2742
you a	-2198
you are	-7585
you at	1995
you awake	2983
you been	2337
you call	-4136
you coming	3024
you d	3355
you did	-3185
you ever	3013
you had	-2178
you have	-4028
you i	2335
you in	1850
you like	3040
you loads	-2055
you looked	4843
you nothing	-2556
you say	2835
you see	1677
you seeing	1762
you sleep	-1685
you so	-1769
you still	4353
you today	1758
you up	5706
you used	1650
you were	-1956
your _ $	-1969
your _ for	2906
your _ s	2349
your _ your	-2898
your day	-1662
your exam	-2562
your mom	2369
your new	-3181
your ok	-1656
your weekend	3304
your*	-2601
yours	3098
yours $	3098
yourself	-2575
yourself $	-1808
zuru*	-1788
""",
    'draft.apology': """\
~	-46804
!apology	14011
!attack	-3220
!bargain	-2874
!begging	-4695
!caring	-3069
!guilt	-5675
!logistics	-5299
!probe	-3539
.	-3307
.-	903
.i	9478
.i+you	3669
.i-	13060
.you	-6361
.you-	-2918
2	1691
2 _ you	3069
?	-2465
?i	-1823
?i+you	-2229
?you	-1771
?you-	-1269
^ _ $	-5406
^ _ 2	761
^ _ a	-3146
^ _ all	-1275
^ _ am	2164
^ _ apologize	5247
^ _ at	-1130
^ _ baby	1183
^ _ bored	-793
^ _ bout	1186
^ _ can	-1402
^ _ changed	-835
^ _ culpa	14676
^ _ dich	-1170
^ _ did	2118
^ _ do	-1940
^ _ du	-1520
^ _ favor	-1238
^ _ feel	-3682
^ _ for	8331
^ _ forgot	-1645
^ _ full	1946
^ _ geht	-873
^ _ god	1099
^ _ going	-863
^ _ got	-1200
^ _ guess	-943
^ _ had	2436
^ _ have	-3082
^ _ heard	-1326
^ _ how	1770
^ _ i	4346
^ _ ich	4399
^ _ if	1990
^ _ ignore	-827
^ _ in	-1961
^ _ its	-711
^ _ just	-2075
^ _ leave	-945
^ _ left	-979
^ _ lied	1129
^ _ like	1127
^ _ love	-764
^ _ mate	1653
^ _ me	-1753
^ _ mir	1569
^ _ missed	1433
^ _ my	1829
^ _ no	1470
^ _ of	-1053
^ _ ok	763
^ _ on	2090
^ _ or	-955
^ _ owe	1493
^ _ por	16154
^ _ pour	3529
^ _ puedo	-752
^ _ que	-1476
^ _ really	-830
^ _ regret	2967
^ _ said	914
^ _ should	3998
^ _ siento	2805
^ _ sorry	3551
^ _ start	-781
^ _ stop	715
^ _ sua	-867
^ _ t	2635
^ _ take	1541
^ _ te	-849
^ _ ter	2667
^ _ the	-2082
^ _ tout	932
^ _ transferred	-1051
^ _ tu	-1333
^ _ tut	1794
^ _ up	-930
^ _ us	-1758
^ _ vais	-755
^ _ want	-1104
^ _ was	2537
^ _ we	-1361
^ _ well	-843
^ _ what	-901
^ _ who	-1040
^ _ will	-4023
^ _ wrong	2720
^ _ you	-3484
^ _ your	-2053
^ after	-1022
^ can	-1717
^ desculpa	2667
^ did	-787
^ do	-1400
^ du	-709
^ eres	-834
^ es	1794
^ forgive	4653
^ give	-796
^ glad	-752
^ guess	-1050
^ happy	-738
^ hey	-1446
^ hope	-863
^ how	-1504
^ i	4516
^ ich	-1468
^ is	732
^ it	3340
^ je	5571
^ just	-1317
^ let	-1255
^ lo	2805
^ me	-772
^ no	730
^ oh	1102
^ ok	-918
^ pardon	6654
^ please	-1595
^ por	-3084
^ sorry	16383
^ te	-856
^ thanks	-2328
^ that	3064
^ the	-757
^ tu	-961
^ voce	-741
^ was	-1552
^ we	-751
^ what	-2545
^ will	1633
^ wish	-875
^ you	-3238
a	-3607
a _ at	1190
a _ day	989
a _ the	1176
a _ you	-940
a call	846
about	4332
about _ $	3098
about _ dad	-1556
about _ family	2248
about _ money	1165
about _ night	1336
about it	1635
about last	1646
about me	1571
about the	933
about you	-1408
acted	2300
after	-1595
after _ did	-866
after _ i	-1078
after all	-839
again	845
again $	882
ai	1061
ai fait	1061
all _ $	1724
all _ did	-839
all _ for	-983
all _ i	-823
all i	-899
all my	888
allem	-2495
alone	-820
alre*	-820
already	-820
alwa*	833
always	833
am	-1154
am _ for	2278
am _ i	2889
am _ it	885
am _ now	-1131
am _ the	-1383
am _ to	-2128
am _ you	-930
am _ your	-1025
am at	-1610
am bored	-793
am different	-807
am going	-1084
am in	-950
am late	1072
am sorry	9522
an hour	-748
and	4138
and _ $	-1163
and _ all	728
and _ am	950
and _ family	-1290
and _ i	1302
and _ no	843
and _ own	1928
and _ regret	1408
and _ see	1080
and _ sorry	977
and _ that	3071
and _ was	1358
and _ will	-729
and i	7825
and that	880
and then	-758
and your	-1399
another _ $	764
answer $	1383
answer _ i	-969
anyt*	-1668
anything	-1668
anything _ $	-849
apol*	7992
apologize	6339
apologize _ the	1997
apologize for	6535
are	-2006
are _ $	-1186
are _ me	1308
are you	-1123
arms	-925
arms _ $	-901
as	-888
aski*	1653
asking	1653
at _ $	807
at _ party	2300
at you	3104
avoir	6478
b	1433
baby i	1220
back	-1615
back $	-1382
back from	1333
bad	1985
be	-4244
be _ for	-1500
be _ the	-1463
beca*	-1420
because	-1420
because _ $	-769
been	-1079
being	2172
best	-833
bist	-771
book	-783
bored	-1183
bout	1161
brea*	-744
but	1270
but i	1709
by	880
by _ $	1617
call _ $	757
call _ in	1057
call _ the	1063
call me	-750
call*	1536
calling	975
can	-5150
can _ talk	1249
can i	-880
can not	-2237
care	-1222
care*	1698
casu*	778
ce	896
ce _ ai	1061
ce _ j	1061
ce que	1061
chan*	-3637
chance	-1527
chance $	-1275
change	-887
changed	-1293
com	1853
come	-2829
come _ $	-849
come to	-865
comi*	1335
coming	1335
coming _ the	1863
coming to	1401
could	-1620
coun*	-817
cuan*	-890
cuando	-890
culpa	14676
dad	-2787
dad _ am	-1556
dad _ so	-1556
dad i	-1556
dass	6651
dass _ dich	5566
dass ich	6651
day $	1350
de	2363
de _ $	-1745
de _ avoir	6478
de _ que	-2194
de t	6478
dejes	-754
dejes $	-754
depo*	-1079
desc*	7205
desculpa	7205
desculpa _ ter	2667
desculpa por	2667
dich	2074
dich _ $	2782
dich _ habe	3244
did	2199
did _ $	-990
did _ 2	732
did _ me	-822
did _ mean	732
did _ you	2774
did for	-839
did not	5824
did wrong	-830
did you	-898
diff*	-1085
different	-1085
different $	-859
do	-2874
do _ again	1441
do it	1416
do not	-2730
du _ $	2154
eres	-908
es	780
es _ leid	1794
es _ mir	1794
es tut	1794
eu	-2013
even	-1003
ever	-753
ever*	-2459
everything	-1715
everything _ you	-897
excu*	6587
excuse	6587
excuse $	784
face	-1118
face _ $	-1088
face again	-1088
fait	3853
family	781
family $	867
fault	2731
favor	-1905
feel	-3685
feel _ about	1261
feelings	894
felt	1501
fini*	-1286
finish	-1248
for	5085
for _ at	2400
for _ handover	-1582
for _ happened	1946
for _ i	4339
for _ messages	1364
for _ next	-4659
for _ so	1445
for _ to	1373
for _ when	-1759
for _ you	2880
for _ your	2041
for being	2246
for how	1255
for reading	2066
for what	2721
for yelling	2966
for you	-2697
for your	-1337
forg*	7825
forgive	4653
forgive _ for	4653
forgive me	4653
forgot	2699
forgot _ $	2820
forgot about	2003
forgot to	1434
friends $	1462
from _ $	-897
front	1414
front _ friends	1462
front _ your	1462
front of	1414
full	1933
full _ for	1946
full _ what	1946
full responsibility	1946
gave	-914
geht	-1085
geht es	-708
get	-1703
get _ $	-1142
give	-731
give _ a	1294
glad	-1087
go	1844
god	1099
going	-1522
going to	-981
good	-866
grit*	8492
guess	-2002
guess _ i	-1040
guess i	-867
guess who	-1040
habe	4329
habe $	4329
had	3329
had _ $	1021
had a	-712
had no	4458
half	-1015
hand*	-1587
handover	-1587
happ*	2170
happen	1505
happened	1722
happened $	1897
happy	-1921
has	-796
hate	-710
have _ $	-955
have _ got	1339
have _ that	2069
have _ to	771
have _ you	1314
have changed	-883
have said	2248
hear	-1122
hear your	-725
heard	-1858
heard _ dad	-1556
heard _ your	-1556
heard about	-1556
her	-1019
here	-1503
here $	-1965
here _ $	1725
hey	-1481
hey _ $	-719
hi _ i	1090
hice	1533
hice $	2805
home	-1359
hope	-2548
hope _ not	1108
hope you	-1768
hour	-869
hour _ is	-715
how	2601
how _ $	-802
how _ spoke	2416
how _ to	2416
how _ you	-809
how i	3769
how was	-714
how you	1772
hurt	4289
hurt _ $	1276
hurt _ i	3124
hurt you	4399
i	4658
i _ $	5994
i _ about	1306
i _ an	1498
i _ and	2652
i _ apologize	897
i _ back	-810
i _ be	-2416
i _ bored	-985
i _ call	1515
i _ changed	-883
i _ did	1592
i _ different	-1032
i _ do	963
i _ for	1154
i _ full	1946
i _ going	-1084
i _ got	1271
i _ have	4131
i _ how	4842
i _ i	1603
i _ in	-1042
i _ jealous	887
i _ just	866
i _ let	-950
i _ like	1136
i _ my	1111
i _ no	4254
i _ not	4505
i _ nothing	-983
i _ now	987
i _ our	-1162
i _ out	1269
i _ responsibility	2946
i _ right	3244
i _ so	-1122
i _ sorry	4693
i _ talk	740
i _ tell	1405
i _ that	1757
i _ things	1278
i _ to	4930
i _ today	-1040
i _ unfair	1185
i _ up	1198
i _ want	-1045
i _ will	-1072
i _ you	3657
i acted	2300
i am	-864
i apologize	5443
i can	-1457
i come	-758
i did	2583
i feel	-3421
i forgot	1865
i gave	-914
i guess	-867
i had	3706
i have	-1265
i hurt	1802
i just	-822
i lied	2041
i love	-1029
i miss	-1610
i missed	1515
i need	-1223
i never	2041
i own	1928
i really	-1020
i regret	4381
i said	1939
i saw	-839
i see	840
i should	3326
i spoke	2416
i swear	-863
i take	2946
i transferred	-1051
i was	5172
i will	-4230
i wish	-867
ich	1173
ich _ dich	-3406
ich _ habe	6651
ich dich	5566
if _ still	-1606
if _ take	-746
if _ up	1259
if _ you	2516
if i	1433
ignore me	-827
in	-2254
in _ $	-2557
in _ and	1933
in _ arms	-925
in _ of	1414
in _ your	1462
in front	1414
in that	951
in your	-1645
inte*	1737
is	-7001
is _ $	-3388
is _ if	787
is _ me	2832
is _ ok	754
is on	2468
is what	-729
it	3315
it $	1208
it _ $	1826
it _ fault	2384
it _ if	787
it _ my	2402
it _ wrong	1720
it _ you	728
it again	1441
it is	-886
it ok	787
it was	4777
its _ you	1250
j _ fait	1061
j ai	1061
je	4916
je _ $	-1052
je _ mal	-780
je vais	-1233
jeal*	787
jealous	796
just	-3186
just _ $	-719
just _ back	1340
just _ me	-1042
just got	784
kids	-1002
knew	1720
la	-753
last	1228
last _ i	1667
last night	1548
later	-789
later $	-754
leave	-1460
left	-1239
leid	1794
leid _ ich	1794
leid dass	1794
let	-2740
let _ prove	-785
let me	-1145
let us	-1554
lied	2005
lied _ money	1165
lied _ the	1165
lied _ you	839
lied about	1165
life	-1273
life $	-720
like a	1186
list*	1032
lo	1331
lo _ $	939
lo _ hice	1533
lo _ por	1533
lo _ todo	2805
lo que	1533
lo siento	2805
lol	-752
long	817
long _ $	1136
lost	1153
love	-1854
love _ $	-1040
love you	-1069
make	-1163
make it	-1029
mal	2012
mal $	2314
mate	1653
me	-2313
me _ $	-1763
me _ i	-825
me _ not	1777
me _ the	-726
me _ to	-1300
me _ you	-1239
me a	1305
me dejes	-754
me for	4653
me i	-975
me prove	-785
me when	1347
mean 2	732
means	926
meet _ $	892
meet*	-898
meeting	-898
meine	-730
meine sachen	-730
ment*	4153
mentido	4856
mentido $	4856
mess _ $	733
mess*	1228
messages	1497
messages $	1364
met	-965
minha	4065
minha _ $	4065
minu*	-765
mir	1437
mir _ dass	1794
mir _ ich	1794
mir leid	1794
miss	-2247
miss you	-1129
miss*	1348
missed	1433
missed _ call	1515
missed your	1515
mom	-737
money _ $	-1095
much _ i	-745
my	2413
my _ $	2010
my _ again	-755
my _ and	1001
my _ i	1891
my _ not	2264
my _ was	-872
my bad	2027
my fault	2940
my life	-1020
my phone	1590
my time	902
nao	-775
ne	-2133
near	-1672
need	-1377
need _ answer	1436
need you	-878
never	1302
never _ said	2248
never _ see	-725
never _ to	-1088
never have	918
new	-1175
next	-4863
nice	-869
night	1216
night i	1337
no	985
no _ $	-1324
no _ answer	986
no _ dejes	-754
no _ to	3453
no me	-839
no puedo	-1284
not	7425
not _ $	3712
not _ a	794
not _ again	2996
not _ it	809
not _ me	-833
not _ now	1112
not _ the	1716
not _ to	1155
not _ was	1337
not _ you	3099
not do	1303
not even	-865
not have	956
not mean	732
not talk	1252
not you	1058
noth*	-1157
nothing	-1157
nothing _ $	-711
nothing _ you	-720
now	-1639
now _ you	925
of	-2019
of _ friends	1462
of _ your	-1307
of my	-932
of you	-2597
of your	1174
off	1572
oh	1102
oh _ i	1116
ok	-1002
ok _ we	774
ok if	787
old	-1249
old _ $	-1249
old place	-1249
on _ phone	1833
on me	3230
on the	759
once	-801
one	-2231
one _ and	-840
only	-747
or	-1474
or i	-1133
our	-2043
our _ place	-1249
our old	-1249
our song	-743
out	1234
out $	1511
owe	1418
owe _ an	1524
own	1928
own _ $	1928
own that	1928
pain	1356
pain $	903
pard*	6654
pardon	6654
party	3037
party $	2250
pas	-2164
perd*	10681
pers*	-763
phone	6368
phone $	3021
phone _ $	2768
pick	-793
place	-2427
place $	-1001
plea*	-3498
please	-3462
please $	-736
please _ $	-995
please _ me	-795
por	9576
por _ $	7529
por _ lo	2805
por _ me	-1238
por _ mentido	4856
por _ no	-1777
por _ que	2805
por favor	-1905
por ter	2667
por todo	2805
pour	6531
pour _ $	2669
pren*	-775
prom*	-1133
prove	-1243
puedo	-1917
que _ $	1718
que _ ai	1061
que _ fait	1061
que _ por	-2194
que j	1061
read*	2066
reading	2066
reading _ $	2066
reading your	2066
real*	-1437
really	-1431
really _ to	-889
regr*	4375
regret	4375
regret _ $	1408
regret _ i	2594
regret how	2594
reme*	-893
remember	-893
reply	-925
resp*	2368
responsibility	2946
responsibility _ happened	1946
responsibility _ what	1946
responsibility for	1946
right	2062
right _ $	-1167
rude	2495
s _ $	-821
sach*	-730
sachen	-730
said	5208
said _ about	2248
said _ things	3053
saw	-996
say	-972
see _ $	1991
send	-784
shou*	4682
should	3931
should _ have	1938
should _ said	2248
should have	2675
should not	976
si	-999
sick	-755
sien*	2805
siento	2805
siento _ lo	2805
siento _ todo	2805
siento por	2805
since	-892
since _ left	-853
since you	-892
sleep	-1186
so	-1904
so _ $	-2295
so _ i	1763
so much	-1167
soir	5637
soir $	5637
some*	-1211
song	-762
sorry	20833
sorry $	3980
sorry 2	1096
sorry _ being	1517
sorry _ calling	1211
sorry _ forgot	1611
sorry _ i	4371
sorry _ last	1738
sorry _ late	1583
sorry _ meeting	-746
sorry _ missed	1515
sorry _ night	1646
sorry _ not	2845
sorry _ the	1735
sorry _ was	1503
sorry _ will	-2983
sorry _ you	1946
sorry about	1817
sorry for	1765
sorry i	8997
sorry if	2720
sorry in	-746
sorry that	1242
spoke	2416
spoke to	2416
start	-1763
start _ $	-1183
still	-2394
still _ $	-1848
still here	-1585
stup*	801
stupid	801
sua	-949
swear	-863
t	6295
t _ $	3661
t avoir	6478
ta	-861
take	863
take _ for	1883
take _ responsibility	1946
take full	1946
talk _ $	-776
talk _ me	-924
talk to	-943
te	-737
tell	805
ter	2667
terr*	865
terrible	908
text _ i	711
than*	-2827
thanks	-2827
thanks for	-1999
that	8469
that $	3764
that _ all	820
that _ have	783
that _ i	1564
that _ me	3336
that _ my	1011
that _ on	3336
that _ to	-996
that _ what	1315
that _ you	-1058
that _ your	1198
that is	1966
that s	1774
that was	824
that you	-854
the	-4794
the _ and	1729
the _ for	-1176
the _ i	2586
the _ in	-1561
the _ the	-851
the _ today	1333
the handover	-1587
the kids	-992
the pain	747
the party	2233
the phone	1757
then	-1282
ther*	-732
there	-2310
there $	-733
there when	-789
things	3330
things $	746
think	-1058
thinking	-2996
thinking _ you	-2297
thinking of	-2009
this	-3828
this _ $	-1550
this week	-1566
those	1680
three	-908
thro*	3094
through	3094
ti	-1471
ti $	-1392
time _ that	881
to _ a	715
to _ for	1025
to _ i	1904
to _ your	1057
to answer	1392
to hear	-1383
to me	-1949
to my	-766
to tell	1508
to the	1740
to you	3096
to your	-753
today	-1297
today $	-1223
todo	1533
todo _ que	1533
todo lo	1533
toi	-3422
toi $	-3246
tomo*	-976
tomorrow	-976
toni*	-1000
tonight	-1000
too	762
tota*	1643
totally	1643
totally _ it	1643
tout _ j	1061
tout _ que	1061
tout ce	1061
traf*	-2027
traffic	-2027
tran*	-1210
transferred	-1051
transferred _ for	-1051
try	-721
tu	-2763
tudo	-1039
tut	1794
tut _ dass	1794
tut _ leid	1794
tut mir	1794
una	-739
unfa*	1185
unfair	1185
unfair _ and	1185
unfair _ you	1185
unfair to	1185
up $	1398
up _ $	-751
up _ a	1267
up _ me	1299
us	-3305
us _ $	-1353
us _ one	-767
vais	-1233
vais mal	-780
vida	-988
vida $	-988
voce $	1312
voice	-1052
wait	-937
want	-2035
want _ back	-722
want _ see	-756
want*	736
was	7225
was _ $	2715
was _ and	2229
was _ day	1883
was _ fault	2402
was _ i	1026
was _ not	2777
was _ to	2534
was _ you	800
was a	1430
was my	2471
was out	2082
was unfair	1185
was wrong	2970
wast*	-731
we	-3003
we could	-1360
week	-1804
week*	-1283
weekend	-1036
well $	1640
what	-2168
what _ $	2900
what _ did	-1191
what _ i	-1070
what _ said	947
what _ wrong	-830
what a	-799
what happened	1811
what if	-724
when	-1462
when _ was	-1375
when i	-1073
where	-996
who	-1271
who _ today	-1040
who i	-1040
will	-6941
will _ do	1441
will _ for	-1453
will _ it	834
will _ late	-1440
will _ later	-746
will _ the	-880
will _ you	-1220
will be	-2333
will call	-777
will not	2639
will stop	762
wish	-1770
wish you	-938
with	-2108
with _ $	-2022
with the	-796
without you	-1301
woke	1907
word	936
word $	936
work	-1211
work _ $	-928
work _ was	1506
would	-1790
wrong	2115
wrong $	1785
wrong _ i	796
wrong and	796
y	748
yell*	2966
yelling	2966
yest*	3864
yesterday	3864
yesterday $	1614
yesterday my	1597
you	-8170
you _ $	-1645
you _ about	1137
you _ even	-811
you _ everything	-830
you _ family	-1290
you _ for	1596
you _ front	1462
you _ give	1318
you _ i	2627
you _ it	-805
you _ me	-1250
you _ much	-761
you _ never	1551
you _ of	1196
you _ on	1114
you _ out	1433
you _ see	1048
you _ the	-714
you _ to	-1135
you _ up	1037
you _ was	1578
you _ you	-1740
you _ your	-1723
you can	-839
you have	-1856
you i	1275
you in	991
you left	-1310
you up	2325
you well	2162
you were	-758
you when	-820
your	-1227
your _ $	3120
your _ again	-936
your _ am	-1423
your _ for	728
your _ here	-1575
your _ i	-1627
your _ in	1000
your _ of	-1823
your _ thinking	-1767
your _ was	1220
your arms	-901
your call	1515
your dad	-1567
your family	958
your friends	1424
your phone	3050
yours	2205
yours $	2205
""",
    'intents.checkin': """\
~	-35140
!checkin	19388
!delete_data	-5703
!help	-8732
!out_of_scope	-8663
!smalltalk	-9816
!stop	-10257
!•	-2201
.	4953
.-	5264
.i	6578
.i+they	-7363
.i+they-	-2553
.i+you	-1642
.i-	6352
.they-	-2290
.you	-3084
.you-	-2809
10	13465
10 $	8353
10 _ $	3942
10 _ to	-1104
12	4761
12 $	2996
12 _ contact	1765
15	4290
2	5399
2 _ $	2997
3	9854
3 $	4370
3 _ $	5483
30	4506
30 _ $	4262
4	7999
4 $	6996
5	9002
5 $	6473
5 _ $	2530
6	8878
6 $	6308
6 _ $	1108
7	5675
7 $	4629
8 10	1091
8 _ $	4160
?	-9363
?-	-5912
?i	4436
?i+they	2191
?i+you	-1133
?i-	11371
?they	1282
?you	-2807
?you-	-3753
^ _ $	-5248
^ _ 10	3856
^ _ 12	5117
^ _ 15	4290
^ _ 2	2681
^ _ 3	6202
^ _ 5	1859
^ _ 7	4847
^ _ 8	3125
^ _ account	-1804
^ _ am	5839
^ _ an	-1099
^ _ animo	5481
^ _ are	-3481
^ _ bad	1499
^ _ been	1558
^ _ better	1254
^ _ boyfriend	-1249
^ _ can	-5676
^ _ chat	-2275
^ _ como	3272
^ _ contact	2173
^ _ cuenta	-1839
^ _ daily	-3956
^ _ data	-2534
^ _ daten	-1929
^ _ day	1327
^ _ days	3316
^ _ de	2613
^ _ dias	8437
^ _ did	-1740
^ _ do	-1748
^ _ does	-3758
^ _ donnees	-1491
^ _ down	3146
^ _ e	-3357
^ _ est	1635
^ _ far	4106
^ _ feel	-2336
^ _ for	1388
^ _ got	-1710
^ _ happens	-1143
^ _ has	1315
^ _ have	1771
^ _ her	-1751
^ _ history	-1901
^ _ hoje	1437
^ _ how	-1472
^ _ humeur	3840
^ _ humor	1970
^ _ hurts	-1200
^ _ i	-4667
^ _ in	7913
^ _ kann	-1422
^ _ like	2655
^ _ long	2014
^ _ loschen	-1396
^ _ made	2957
^ _ many	1963
^ _ me	-1211
^ _ meine	2330
^ _ mes	4734
^ _ messages	-2840
^ _ mi	1732
^ _ mich	-2412
^ _ mir	9451
^ _ mood	4262
^ _ more	-3477
^ _ much	-1216
^ _ my	4191
^ _ nicht	-3169
^ _ night	-1176
^ _ not	-2199
^ _ notifications	-3608
^ _ now	-1112
^ _ of	-1362
^ _ off	-1527
^ _ ohne	3838
^ _ ok	-1161
^ _ on	2065
^ _ our	-2207
^ _ please	7162
^ _ profile	-1362
^ _ que	-1355
^ _ quiet	3377
^ _ records	-2815
^ _ registrar	5797
^ _ say	2007
^ _ scared	-1122
^ _ se	-3193
^ _ see	4245
^ _ should	-1699
^ _ sie	-1313
^ _ siento	-1699
^ _ so	-1780
^ _ song	-2784
^ _ stop	-1297
^ _ streak	2825
^ _ talking	-2572
^ _ text	2038
^ _ that	1186
^ _ the	-8148
^ _ there	-1442
^ _ this	-2986
^ _ today	8152
^ _ tudo	-1380
^ _ un	-1427
^ _ up	-1953
^ _ urge	2088
^ _ us	3629
^ _ vermisse	-1476
^ _ want	1130
^ _ was	2110
^ _ we	2123
^ _ week	2520
^ _ weeks	4886
^ _ without	2356
^ _ would	3718
^ _ you	-4502
^ _ your	-2437
^ _ •	-4124
^ am	-1905
^ apaga	-1233
^ are	-1111
^ ayuda	-1464
^ borra	-1627
^ bye	-1305
^ can	5394
^ cancel	-4411
^ change	-1715
^ check	3668
^ clear	-1391
^ combien	2653
^ como	-1215
^ convert	-1188
^ day	12518
^ dia	7434
^ did	3888
^ do	-2046
^ efface	-2008
^ elimina	-1294
^ enough	-2023
^ erase	-1765
^ evening	1886
^ feeling	4232
^ good	-1132
^ he	-1214
^ hello	-1596
^ hey	-1313
^ hi	-2135
^ hmm	-1359
^ how	1344
^ i	-6086
^ is	-3175
^ je	-1859
^ less	-1104
^ let	3629
^ log	7232
^ lol	-1534
^ losch	-1280
^ me	-2207
^ meu	7150
^ mi	3956
^ mon	3840
^ mood	15341
^ mute	-1674
^ my	2354
^ nao	-1125
^ nobody	-2796
^ ok	-2296
^ okay	-1606
^ one	2520
^ pause	-3581
^ please	-5107
^ purge	-2754
^ put	3146
^ quantos	3883
^ quiero	4010
^ quiet	-2489
^ quit	-2306
^ rate	1745
^ record	5698
^ set	-1396
^ show	8193
^ silence	-1609
^ snooze	-3049
^ stop	-2195
^ supprime	-1542
^ tag	3838
^ thanks	-1205
^ that	-1344
^ today	5713
^ two	4886
^ we	-1328
^ when	-2176
^ where	-1729
^ who	-1894
^ why	-2509
^ wie	4228
^ wipe	-1757
^ you	-1097
^ •	-2904
a	-2168
a 2	2580
a 3	3647
a 4	1188
a 5	2656
a 6	2744
a 7	5091
a _ a	-1667
a _ better	2750
a _ for	-1833
a _ today	3247
a bit	2750
a good	-1126
about	-1697
acce*	-1268
acco*	-4280
account	-4280
account $	-1529
account _ $	-2694
afra*	-1134
afraid	-1134
afraid of	-1134
again	-1742
again $	-1429
ai	-1475
all	-3499
all _ $	-1718
alone	-1332
am	4303
am _ day	5534
am _ doing	4923
am _ of	-1601
am _ on	3368
am _ so	1552
am _ to	-1381
am i	5600
am scared	-1213
an	-1973
and	-4435
and _ $	2660
and _ i	-1627
and i	-2973
animo	5481
anni*	-2061
anniversary	-2061
apaga	-1233
are	-5214
are _ $	-1829
are _ today	-1266
are you	-1877
as	3611
as _ $	3611
as a	2297
away	-1466
ayuda	-1464
bad $	1499
bala*	-3074
balance	-3074
balance $	-3074
bank	-1486
bank _ $	-1368
be	-2578
be _ $	-1717
been	6969
been _ $	5561
been _ since	-1878
been since	2014
bett*	4450
better	4450
better today	3445
birt*	-2068
birthday	-2068
birthday $	-2068
bit	2750
bit better	2750
boil	-1282
boil _ $	-1282
borra	-1627
borra _ $	-1342
bot	-2808
bot $	-2718
boyf*	-1476
boyfriend	-1476
brok*	-1566
broken	-1546
broken $	-1546
but	1419
bye	-1713
bye _ $	-1268
can _ $	-1546
can _ do	2038
can _ my	4045
can _ see	5064
can _ the	1530
can you	-1502
canc*	-4506
cancel	-4506
chan*	-3361
change	-3190
change _ check	-2430
change _ in	-2430
change my	-1959
chart	6024
chart $	6024
chat	-2572
chat _ $	-2317
chec*	12652
check	6656
check _ $	8558
check in	9297
check ins	-2311
checkin	12507
checking	1213
clear	-1391
clear _ $	-1319
clear my	-1319
comb*	2653
combien	2653
come	4087
come $	4403
comm*	-1534
commands	-1143
commands $	-1107
como	2057
como _ $	2543
cont*	17786
contact	9923
contact $	5968
contact _ $	3275
contato	2703
conv*	-2121
convert	-1188
convert 10	-1104
convert _ to	-1188
cool	-1326
cool $	-1138
count	6816
cred*	-3580
credit	-3580
credit _ $	-3580
credit score	-3557
cuan*	4721
cuen*	-1839
cuenta	-1839
cuenta $	-1562
daily	4640
daily _ $	1927
daily _ in	1400
daily check	1400
data	-4178
data $	-2215
data _ $	-1964
daten	-1929
datos	-1661
datos $	-1661
day	12592
day $	-1324
day 6	2756
day _ $	7921
day _ i	2392
day _ on	3368
day am	3368
day was	-1723
days	12613
days $	5087
days _ $	2918
days _ contact	1281
days _ i	3393
days _ it	2851
de _ $	-1986
dele*	-2374
delete	-1623
depr*	-1694
dia	6515
dias	8437
dias _ $	11009
did	2084
did not	1590
die	-4571
disc*	-3444
do	-3442
do _ check	4549
do _ daily	6706
do _ have	1489
do _ me	-1880
do _ my	-1972
do _ start	-1245
do _ to	-1086
do i	-3883
do my	1276
do not	-3068
do the	6342
do you	-1261
does	-5091
does my	-1207
doing	6464
doing _ $	5926
donn*	-2338
donnees	-2338
donnees $	-2338
down	2992
down _ a	3146
down as	3146
draf*	-1530
drafts	-1530
drafts $	-1220
e	-1388
e _ $	1752
effa*	-2008
efface	-2008
efface _ donnees	-1529
eggs	-1337
elim*	-1294
elimina	-1294
enou*	-2673
enough	-2673
enough _ $	-1976
enough _ today	-1898
enough for	-1764
erase	-1884
erase my	-1486
es	1861
es _ $	2284
est	3502
est 5	2783
est _ $	3840
even*	1296
evening	1471
evening _ in	1886
evening check	1886
ever*	-2437
every	-1394
every _ $	-1180
every day	-1180
everything	-1665
extr*	-1223
far	6505
far _ come	4403
feel $	3858
feel _ $	-2074
feel _ maybe	1357
feel _ today	1357
feel better	1162
feel like	-2355
feel*	5624
feeling	5749
feeling _ $	3037
feeling _ a	3407
feeling like	3407
for	-2607
for _ $	-6845
for _ days	-1809
for today	3011
forg*	-1709
frie*	-1817
friend	-1363
friend $	-1321
funny	-1327
funny $	-1327
girl*	-1443
girlfriend	-1443
go	-1374
go _ $	-1147
going	1619
going $	-1184
going _ $	2820
gone $	-1103
good	-1438
good _ $	-2214
good*	-1775
got	-2678
got _ $	-2678
got it	-1149
great	-1138
happ*	-1224
happens	-1143
has	1539
has _ been	2014
has _ since	2014
has it	2014
have	2540
have $	1976
have _ been	2116
have _ since	-2249
have a	-1633
have i	4435
have my	2803
he	-3061
he _ $	-1241
hear*	-1728
heart	-1828
heart is	-1265
hello	-2191
hello _ $	-1685
help	-1335
help*	-1265
helpful	-1178
her	-1548
her _ $	-1747
here	-1799
here $	-1739
hey	-1313
hi	-2362
him	2096
him $	1661
him _ it	1524
him today	1419
hist*	-2120
history	-2120
history $	-2120
hmm	-1359
hoje	1437
hoje _ $	1970
hoje e	1970
how	3130
how _ $	2029
how _ been	1747
how _ day	-3070
how _ days	6711
how _ doing	3743
how _ feel	3656
how _ has	2014
how _ have	4658
how _ i	1634
how _ is	-1437
how _ my	3875
how _ quiet	4283
how _ the	-1147
how _ was	-2764
how _ you	-2182
how am	4923
how are	-1542
how can	-2978
how do	-4948
how far	4106
how have	2571
how i	5755
how is	-1656
how long	2014
how many	2419
how much	-1216
hume*	3840
humeur	3840
humeur _ 5	1974
humeur est	1974
humor	3416
humor _ e	1970
humor hoje	1970
hurts	-1200
hurts $	-1200
husb*	-1084
husband	-1084
i	-2374
i _ $	3663
i _ a	-1764
i _ afraid	-1134
i _ all	-1553
i _ better	1162
i _ check	-1520
i _ day	4526
i _ drafts	-1111
i _ it	2869
i _ log	3454
i _ my	-1695
i _ not	-1861
i _ of	-3424
i _ ok	3494
i _ on	2626
i _ say	1916
i _ scared	-1213
i _ the	-1940
i _ this	-2179
i _ to	3416
i _ today	3452
i _ •	-1497
i am	-1184
i do	-1501
i doing	4923
i made	3246
i on	3368
i see	3140
i type	-1545
i want	1130
i was	-2286
i would	3747
ich	6470
ich _ $	4767
ich vermisse	-1476
in	4082
in $	8939
in _ $	-3216
in a	-1516
in please	1808
info*	-1440
information	-1440
ins	-2311
inst*	-2172
instructions	-2172
is	-4682
is 15	-1387
is _ $	3543
is _ bank	-1366
is _ going	-1226
is _ score	2722
is _ streak	5458
is been	3321
is it	-1550
is my	7511
is the	-1241
is up	-1252
is your	-1255
it	1569
it _ been	3321
it _ since	2014
it been	2014
it is	3146
it was	-3582
je	-1859
just	-1236
kann	-2163
kann _ $	-1135
kont*	3838
kontakt	3838
kontakt $	3838
la	-1768
la _ $	-1210
leave	-1319
leave me	-1097
left	-1087
lesen	-1114
lesen $	-1114
less	-1238
less _ $	-1104
let	3629
let _ do	3629
let _ the	3629
let us	3629
life	-1397
life $	-1287
like	1339
like _ $	1207
like a	2558
like to	3373
list	-1542
log	9448
log _ $	6223
log a	3656
log my	2567
lol	-1600
long	1307
long _ boil	-1199
long _ it	1707
losc*	-2188
losch	-1280
losch _ $	-1280
loschen	-1534
loschen $	-1458
made	2957
made it	3246
make	-1620
many	1963
many _ $	2399
many _ days	4283
many _ i	1810
many _ in	-1449
many days	2428
many quiet	4283
maybe	1357
maybe _ $	1357
me	-6458
me $	-5118
me _ a	2733
me _ as	3146
me _ i	1944
me _ sola	-1699
me _ week	3326
me a	-1639
me down	3146
me my	4269
me siento	2651
me the	-1263
mehr	-2747
mehr $	-2747
meine	3044
meine _ $	1259
meine daten	-1929
meine stimmung	6001
mens*	-1582
mes	4734
mes _ $	4734
mes donnees	-2338
mess*	-5543
messages	-4954
messages $	-1826
messages _ $	-2684
messages _ week	-1088
messages please	-1087
meu	8597
meu _ $	6627
meu _ e	1970
meu _ hoje	1970
meu humor	3416
mi	5404
mi _ $	5411
mi animo	5481
mi cuenta	-1839
mi progreso	4162
mich	-2893
mich _ $	-2625
mir	9451
mir _ $	10122
mis	-1728
mis _ $	-1728
mis datos	-1661
mon	3107
mon _ est	1974
mon humeur	3840
mond*	2160
monday	2160
monday $	2160
mont*	6407
mood	20161
mood $	3486
mood _ $	11484
mood is	1253
more	-3631
more _ $	-1422
more _ please	-2183
much	-1420
mute	-1674
my _ $	4545
my _ and	-1858
my _ balance	-3074
my _ here	-1161
my _ i	-1572
my _ please	-2889
my _ removed	-1303
my _ score	-3557
my _ streak	3119
my _ to	-1576
my account	-2499
my boyfriend	-1476
my chat	-2530
my check	1395
my credit	-3557
my data	-4083
my day	1396
my drafts	-1530
my girlfriend	-1342
my heart	-1746
my history	-1828
my information	-1403
my messages	-1270
my mood	4623
my profile	-2552
my progress	2142
my records	-3489
my stats	9148
my streak	5164
my urge	2011
myse*	-1396
myself	-1396
myself $	-1115
nach*	-1472
nachrichten	-1472
nachrichten _ $	-1472
nao	-1125
need	-1629
never	-1497
next	-2875
next _ $	-2875
nicht	-3169
nicht _ $	-3169
night	-2262
night $	-1152
no _ $	-1658
no _ for	2581
no _ please	-1946
no contact	6302
no more	-3601
nobo*	-2866
nobody	-2866
not	-3582
not _ him	1524
not _ me	-2322
not text	2038
note	2750
noti*	-3677
notifications	-3677
notifications _ $	-3011
notifications please	-2812
now $	1200
o	-1245
of 10	1606
of _ $	1317
of her	-1180
of ten	1167
off	-2503
ohne	3838
ohne _ $	3838
ohne kontakt	3838
ok	3782
ok $	1862
ok _ $	1789
ok today	3494
okay	-1606
olvi*	-1247
on	1703
on $	3055
on me	-1111
one	1272
one week	2520
our	-2583
our _ $	-2273
out	1991
out _ $	1606
out _ 10	1606
out of	2756
over	-1830
over*	2375
pack*	-2121
pause	-4293
pause for	-1456
peop*	-1591
people	-1591
plan*	-3016
plea*	1233
please	1233
please $	6340
por	-1251
por _ $	-1251
prof*	-2552
profile	-2552
profile _ $	-1190
prog*	18229
progreso	4162
progreso $	4162
progress	1943
progress $	1870
purge	-2754
purge my	-2754
put	3146
put _ as	3146
put _ down	3146
put me	3146
quantos	3883
quantos dias	3883
que	-3268
ques*	-1205
questions	-1128
quie*	4010
quiero	4010
quiet days	4283
quit	-2306
quit _ $	-2168
quit _ me	-1809
rate	1493
reco*	3458
record	8325
record today	1531
records	-4215
records $	-1737
records _ $	-1752
regi*	8608
registrar	8608
registrar _ $	4258
remi*	-1335
remo*	-2754
remove	-1451
remove _ $	-1296
remove my	-1296
removed	-1303
removed $	-1303
reset	1511
ruhe	-1361
sans	4249
sans _ $	4249
sans contact	4249
say _ $	-1214
say _ of	2041
say _ out	2041
scar*	-1213
scared	-1213
scared of	-1213
schr*	-7215
score	2489
score $	2489
se	-3193
se _ $	-3193
see	1695
see $	-1754
see _ $	3829
see my	4700
set	-2042
set _ for	-1396
she	-1539
shou*	-2158
should	-2158
should i	-1773
show	8193
show _ $	1729
show _ i	3066
show _ my	4269
show _ the	-1143
show me	5309
show my	2001
shut	-1095
shut _ $	-1095
sie	-1313
sien*	2651
siento	2651
siento _ $	-1699
sile*	-3419
silence	-1609
since	3135
since _ $	2850
since _ texted	2310
since _ was	-1878
snoo*	-3049
snooze	-3049
snooze _ days	-2823
snooze for	-3049
so	-2508
so _ at	-1086
sola	-1699
sola $	-1699
song	-2880
speak	-1235
start	5930
start _ $	6812
stats	9148
stats $	9148
still	-1408
stim*	6001
stimmung	6001
stimmung _ $	6001
stop	-3571
stop _ $	-1795
stre*	8282
streak	8282
streak $	5546
streak _ $	2736
stro*	4535
strong	4535
strong $	4535
supp*	-2278
supprime	-1542
supprime _ $	-1542
tag	3335
tag _ kontakt	3838
tag _ ohne	3838
tage	8736
talk*	-2802
talking	-2802
talking _ $	-1644
talking please	-1442
tell	-1122
ten	1146
text	1953
text*	11049
texted	2310
texting	8739
texting _ $	1317
texting him	2979
than*	-2462
thanks	-2453
thanks $	-1623
that $	1334
that _ $	-1260
that i	2785
that is	-2102
the	-7408
the _ $	-1373
the _ check	-1222
the _ in	-3822
the _ thing	3215
the check	-2570
the daily	2018
there	-1484
thing	3215
think	-1112
think _ $	-1083
this	-1648
this $	-1339
this _ $	1277
this feeling	-1413
this week	1935
three	-1196
three _ $	-1196
time	-3283
time $	-1840
to	-5029
to _ $	-5219
to _ i	3699
to _ in	2849
to log	3588
today	19097
today _ $	13993
today _ a	5385
today _ ok	1579
today is	-1112
today maybe	1357
today was	6989
todo	-1226
too	-1169
tudo	-1380
tudo _ $	-1099
turn	-1816
two	3294
two _ $	-1516
two weeks	4632
type	-1545
un	-1427
up	-2458
up _ $	-1591
urge	2306
urge _ $	1889
urge today	1348
us	3490
us _ the	3629
us do	3629
verg*	-1248
verm*	-1476
vermisse	-1476
want _ log	4287
want my	-1441
want to	3247
was	-2468
was $	-2557
was _ $	2347
was _ 3	1296
was _ 4	1188
was _ day	-1145
was a	3105
was good	2869
we	-2080
we _ $	-3151
week	6858
week $	4492
week*	13978
weeks	5030
were	-1205
what	-1881
what _ 15	-1387
what _ am	3368
what _ do	-1504
what _ my	7766
what _ streak	1364
what _ type	-1392
what _ up	-1252
what day	3368
what does	-1260
what happens	-1143
what i	-1294
what is	4789
when	-3348
when is	-1900
where	-1769
where _ i	-1121
who	-2026
why	-3404
why _ i	-1885
why am	-1759
wie	4228
wipe	-1757
wipe my	-1738
with	-2487
with _ $	-1968
with*	2704
without	2704
without _ $	2777
without _ him	2909
without texting	2979
worst	-6045
would	3718
would _ out	2041
would _ to	3325
would like	1705
would say	2041
years	-1377
you	-9153
you $	-1509
you _ $	-4322
you _ today	-1361
you have	-1128
your	-3055
your _ $	-2988
zu	-5582
zu _ $	-5582
•	-5224
• $	-1205
• _ $	-2905
• _ my	-1589
• _ •	-2849
• •	-5224
""",
    'intents.help': """\
~	-33153
!checkin	-6522
!delete_data	-5903
!help	20009
!out_of_scope	-13488
!smalltalk	-12304
!stop	-8019
.	-6685
.-	-3095
.i	-8659
.i+they	-6507
.i+they-	-3784
.i+you-	3241
.i-	-12330
.they	-4212
.you	-3418
10	-1757
5	-5017
5 $	-4463
?	-5873
?-	16062
?i	6461
?i+you	16502
?i+you-	-2703
?i-	10216
?they	-4653
?you	5064
?you-	2826
^ _ $	6217
^ _ ajuda	-2800
^ _ anyone	4509
^ _ anything	1807
^ _ bot	-3401
^ _ built	2579
^ _ can	2636
^ _ chat	1849
^ _ commands	3377
^ _ como	4078
^ _ das	3359
^ _ de	-1871
^ _ did	-5577
^ _ du	4760
^ _ el	2200
^ _ else	2970
^ _ everything	-1810
^ _ explain	-1983
^ _ feel	-2494
^ _ for	-2851
^ _ go	3126
^ _ good	-2558
^ _ hacer	3006
^ _ happens	5734
^ _ has	3574
^ _ how	-1662
^ _ in	-2173
^ _ information	1634
^ _ is	-7569
^ _ it	-3852
^ _ kann	4564
^ _ language	3495
^ _ leer	4257
^ _ many	-3042
^ _ me	3881
^ _ meine	3640
^ _ moi	-2693
^ _ need	3410
^ _ not	-4214
^ _ of	2743
^ _ off	-3117
^ _ old	-2365
^ _ on	-2436
^ _ pause	3617
^ _ peux	1945
^ _ plan	4163
^ _ please	2750
^ _ puede	4257
^ _ puedes	3006
^ _ que	5242
^ _ reminders	-2643
^ _ se	3822
^ _ sell	2294
^ _ share	2218
^ _ some	-2633
^ _ speak	7835
^ _ stop	-2200
^ _ talking	-1918
^ _ there	-2544
^ _ this	2752
^ _ to	3875
^ _ topics	1910
^ _ trust	-1871
^ _ tu	12530
^ _ un	-2277
^ _ up	-2699
^ _ use	4529
^ _ voce	2055
^ _ want	-1771
^ _ was	-4343
^ _ were	-2020
^ _ what	2386
^ _ with	1697
^ _ won	-1658
^ _ you	-7385
^ _ your	3095
^ _ •	-4429
^ aide	11099
^ are	-2961
^ ayuda	14111
^ bye	-1611
^ can	-2872
^ change	2324
^ comment	4728
^ como	2448
^ danke	-1778
^ do	3149
^ end	-1585
^ explain	4715
^ give	6582
^ good	-1999
^ goodnight	-1595
^ he	-1998
^ hello	-1586
^ help	7885
^ hi	-1883
^ i	-4721
^ ich	-2629
^ is	7923
^ list	8081
^ mood	-2567
^ mute	-2319
^ my	-3052
^ nao	-1680
^ nice	-1677
^ no	-3204
^ o	5884
^ obrigada	-2986
^ okay	-2096
^ pause	-3246
^ please	-2890
^ quien	4257
^ quit	-1855
^ show	2658
^ stop	-3029
^ tell	4987
^ thanks	-2250
^ turn	-2889
^ was	11924
^ when	-4677
^ where	9078
^ why	-5203
^ wie	6064
^ you	-6257
a	-2044
a _ $	-8073
a _ do	-2000
a _ for	-3186
a _ i	-2275
a _ my	2554
a _ the	5370
a _ to	1795
a mortgage	-1601
a slip	8085
abil*	3814
abilities	3814
abilities $	3814
able	4635
able to	4635
about $	1581
about _ $	3474
about _ fear	-2288
about _ of	-2288
about my	-3196
about the	2881
accent	-4829
add a	2554
again	-2981
again $	-2136
aide	11099
aide _ a	-2693
aide moi	-2693
ajuda	10753
ajuda $	11022
am	-4477
am _ $	-3317
an overview	1570
and _ can	3273
and _ not	-2126
and can	-1732
answ*	3621
answer	2032
anxi*	-2395
anym*	-1904
anymore	-1904
anymore $	-1887
anyo*	5627
anyone	5627
anyt*	5012
anything	5012
anything _ $	3079
anything _ i	1676
appr*	-3985
appreciate	-3985
appreciate _ $	-2980
appreciate _ help	-3942
are _ $	-2390
are _ able	4612
are _ from	-5146
are _ to	2796
are my	5870
are some	-2274
are there	1744
are you	1805
are your	1592
ask	3305
ask $	1856
ask _ about	1777
assi*	3656
assist	3656
assist _ $	3656
assist me	3656
at	3231
at _ $	3794
at night	5188
away	-1648
ayuda	14111
back	2959
back $	3174
bank	-2894
bank _ $	-2049
be	-4615
be _ $	-2955
been	-2873
being	-2475
being _ $	-2415
best	-2352
bitte	-1964
born	-2084
born $	-2084
bot	4506
bot _ $	4820
braz*	-3784
brazil	-3784
brazil $	-3784
brok*	-2231
built	1823
buy	-3593
buy _ $	-2575
bye	-1757
ca	13277
call	-2589
call _ $	-2589
call you	-3227
can	8506
can _ $	5513
can _ about	-2288
can _ anything	3410
can _ ask	3809
can _ assist	3656
can _ at	-2314
can _ change	1722
can _ explain	-1983
can _ feel	-2542
can _ me	1933
can _ my	1719
can _ see	-1892
can _ sleep	-2132
can _ speak	7862
can _ the	-1965
can _ use	3519
can _ you	3384
can _ •	2363
can do	1952
can not	-1712
can read	3083
can you	4892
canc*	-3554
cancel	-3554
capa*	12977
car	-7696
car _ $	-3792
cats	-1777
chan*	8748
change	6381
change _ $	5917
change _ check	6704
change _ in	6704
change _ tire	-5232
change _ to	-1600
change a	-5232
change my	8620
chart	-2946
chart $	-2946
chat	4414
chat _ $	1732
chats	5212
chats $	5464
cheap	-2512
cheap _ $	-2326
chec*	-1914
check	3541
check _ time	2986
check in	5472
close	-1732
close $	-1589
color	-3709
comm*	12639
commands	7911
commands $	5810
comment	4728
como	6526
como _ idioma	5130
cont*	-2199
contact	-1713
conv*	-2764
conversation	-2132
cool	-1686
cuan*	-2259
daily	-2034
danke	-1778
das	3359
das _ $	3359
data	5371
data _ $	4136
day	-5656
day $	-2581
day _ $	-1984
days	-2554
de	-3010
de _ $	-1728
dele*	-3436
delete	-2755
delete _ $	1970
delete _ data	-4653
delete _ draft	6964
delete _ i	-2543
delete my	-5598
delete what	-3660
did	-6030
did _ do	-4882
did i	-3516
die	8332
disc*	3755
do	3201
do $	8300
do _ $	3109
do _ a	-2658
do _ about	1965
do _ add	2554
do _ check	-3457
do _ delete	2497
do _ do	2241
do _ export	4035
do _ fear	-2288
do _ feel	1602
do _ fix	-1719
do _ for	-2576
do _ get	-1747
do _ have	-1720
do _ how	4073
do _ in	-6326
do _ keep	2151
do _ know	5131
do _ leave	2062
do _ like	-4171
do _ me	-2656
do _ messages	3007
do _ need	-1976
do _ on	4404
do _ say	-2179
do _ sell	5660
do _ share	2218
do _ speak	-3705
do _ start	3875
do _ store	2922
do _ thank	-1683
do _ the	1580
do _ this	-3271
do _ to	2783
do _ turn	4404
do _ understand	2520
do _ what	2256
do _ work	-2236
do about	-2481
do anything	3410
do i	8826
do not	-1642
do to	-3473
do you	3262
does _ do	5595
does _ in	2111
does _ mean	-4714
does _ see	1656
does _ work	4655
does a	-1866
does anyone	4509
does my	-2273
does the	5949
dogs	-2548
doing	-2351
doing _ $	-2259
down	-1809
draf*	5019
draft	9970
draft $	9970
drafts	5019
drafts $	4512
du	6755
el	2200
else	2970
encr*	3509
encrypted	3509
encrypted $	3509
end	-1695
end _ $	-1585
enou*	-2033
enough	-2033
eras*	-1642
even*	-1729
ever*	-3924
everything	-3313
ex	-2070
ex $	-1835
expl*	2733
explain	2733
explain _ plan	4163
explain the	4163
expo*	4035
export	4035
export _ $	4035
export my	4035
favo*	-1659
fazer	2410
fear	-2366
fear _ being	-2288
fear of	-2366
feel	-3134
feel $	-1960
feel*	-2690
fewer	-1742
fewer _ $	-1742
fewer messages	-1742
find	2365
find _ $	2808
find my	2808
fix	-1905
flig*	-1570
flight	-1570
for	-1633
for $	5477
for _ $	-4859
for the	-1702
forg*	-3580
from	-8556
from $	-5146
from _ $	-3195
from your	-2270
func*	4442
functions	3466
functions $	3466
funny	-2164
funny $	-2164
get	-2801
give	6676
give _ an	1570
give _ overview	1570
give me	6676
go	3388
go _ $	2759
good	-6150
good $	-1710
good _ $	-2929
good*	-2565
goodnight	-1595
great	-1580
hacer	3006
hacer $	3006
happ*	5731
happens	5734
happens _ i	2998
happens _ press	2892
has	3357
have	-5076
have _ about	5575
have _ issues	-1871
have _ since	-2082
have _ to	-1642
have a	3935
have to	2649
have trust	-1871
he	-3439
hear	-2043
hear _ $	-2043
hello	-2100
help	11840
help $	6952
help _ $	8500
help me	1759
her	-1721
here	9416
here $	8706
heure	2269
hi	-2377
him	-2806
him $	-2427
hold	6213
hold _ $	7078
how	3271
how _ $	4149
how _ add	2554
how _ day	-2176
how _ days	-1942
how _ delete	2497
how _ export	4035
how _ fix	-1873
how _ have	-2287
how _ help	3804
how _ hold	6017
how _ is	-3439
how _ my	-1833
how _ say	-2076
how _ set	2539
how _ the	9942
how _ turn	5950
how _ use	4758
how _ works	5681
how _ your	-1947
how are	-1652
how do	-3941
how does	7244
how is	3175
how many	-2396
how old	-2365
how this	5681
how to	3928
human	-2226
i _ $	2185
i _ about	-1779
i _ check	2149
i _ data	-2778
i _ do	1649
i _ draft	9970
i _ drafts	4034
i _ help	3476
i _ issues	-1871
i _ my	-5153
i _ on	3442
i _ pay	5783
i _ so	-1881
i _ the	2593
i _ time	2543
i _ to	1779
i _ trust	-3961
i _ understand	2520
i _ urge	2676
i _ when	1775
i _ you	2811
i _ •	-4140
i add	2554
i am	-3893
i ask	3305
i buy	-2514
i can	-2139
i delete	2497
i do	-3876
i export	4035
i find	2808
i fix	-1719
i have	2402
i need	1686
i press	2892
i set	2539
i turn	5950
i type	4922
i use	7266
i want	-1771
i write	3905
i wrote	-3274
i •	-3023
ich	1619
ich _ $	3694
idio*	5130
idioma	5130
idioma $	5130
if i	2065
in	-6081
in $	-4352
in _ $	-2114
in time	2986
info*	2296
information	2296
inst*	13945
instructions	13945
inve*	-1739
invented	-1739
is _ $	-2955
is _ bot	2225
is _ data	4770
is _ encrypted	3509
is _ for	4006
is _ purpose	8180
is _ real	-3055
is _ stored	3799
is _ to	-1733
is _ you	2084
is a	6281
is the	-2473
is there	2391
is this	6377
is up	-2053
isso	14695
isso $	14695
issu*	-1871
issues	-1871
issues _ my	-1871
it	-3680
just	-1675
kann	8911
kann _ $	4378
kann _ nachrichten	4533
keep	1677
keep _ drafts	1572
keep my	2151
kit	2554
kit $	2554
know	3060
know how	1970
la	-2487
la _ $	-2314
lang*	4670
language	4670
last	-3631
last _ $	-3074
learn	-2548
learn to	-2328
leer	4257
leer _ $	4257
left	-2041
left $	-1594
lesen	5324
lesen $	5324
less	-1855
life	-4854
life $	-4269
like	-7044
like $	-3751
list	6255
list $	-2170
list _ $	8175
list of	1620
live	-9033
lol	-3098
lol _ $	-2064
losc*	-1916
love	-2275
make	-2318
many	-3042
me $	3830
me _ abilities	3814
me _ are	1613
me _ news	-2267
me _ of	1914
me _ the	-2917
me _ you	2433
me _ your	2099
me a	-2419
me the	4143
me what	2925
me your	3353
mean	-1886
mean $	-1886
meine	3182
meine _ $	3306
meine _ lesen	4533
meine nachrichten	4533
men	-2017
mensajes	2494
mensajes $	2494
menu	14996
menu $	14996
mess*	2461
messages	4399
messages _ $	1598
mi	-1920
mis	1795
mis _ $	1795
moi	-2693
moi a	-2693
money	-3709
money _ $	-3709
mood	-3110
mood _ $	-2293
morg*	-2495
morgen	-2495
morgen $	-2495
mort*	-1601
mortgage	-1601
mute	-2319
my	-1721
my _ $	4146
my _ being	-2288
my _ here	6518
my _ list	-2170
my _ of	-2315
my _ s	-3589
my _ the	2282
my _ to	3345
my _ with	2149
my _ your	-2070
my _ zone	2543
my car	-2944
my chat	4531
my chats	5280
my data	3289
my drafts	5019
my ex	-1797
my fear	-2288
my kit	2554
my last	-2086
my messages	12067
my progress	-3451
my time	2543
nach*	3364
nachrichten	3364
nachrichten _ $	3364
nachrichten lesen	4533
name	-1942
name $	-2459
nao	-1680
near*	-1581
need a	-2649
need help	4480
never	-1698
news	-2447
news $	-2447
nice	-1841
night	3726
night $	4159
no	-4866
no _ $	-2417
not	-4570
not _ anything	-2025
not _ at	-3534
not _ how	3736
not _ me	-4918
not _ this	5128
not _ to	-2860
not sleep	-2132
not understand	2497
noti*	-1644
notifications	-1644
now	-3154
now $	-3009
o	6387
o _ $	2008
o _ voce	5884
o que	4380
obri*	-2986
obrigada	-2986
of _ can	2408
of _ you	1571
of being	-2331
of this	4521
off	-2557
off _ $	-1942
oil	-3575
ok	-2770
ok $	-1822
okay	-2096
old	-2404
old _ you	-1774
on	-3274
open	-2521
over	-1685
pass*	-2438
passport	-2338
passport $	-2338
pause $	-1585
pause _ $	2683
pay	5783
peop*	-2394
people	-2394
pers*	-2493
personal	-2669
personal _ $	-2669
personal data	-2669
peux	1945
phot*	-5163
pict*	5099
picture	5148
plan	6590
plan _ me	4163
plan*	-5126
plea*	-1886
please	-1886
press	2892
press _ $	2892
priv*	3895
private	3895
private $	3895
progress	2407
progress $	-3071
progress _ $	5478
pued*	3006
puede	4257
puede leer	4257
puedes	3006
puedes _ $	3006
puedes hacer	3006
purp*	8180
purpose	8180
que	3509
que _ $	4511
que _ hacer	3006
que puedes	3006
que voce	5884
ques*	9339
questions	3595
quien	4257
quien _ leer	4257
quien puede	4257
quiet	-2640
quit	-1855
read	7212
read _ $	8260
read my	2879
real	-4969
real _ $	-2403
real _ you	-2363
rela*	-2179
relationship	-2179
relationship $	-1914
reset	-7577
run	5951
run $	5951
s	-3930
s _ $	-3635
say	-2481
say _ in	-2076
say thank	-1683
score	-1640
score $	-1640
se	3822
se _ $	3822
see _ drafts	3654
sei	-2137
sell	2294
sell _ $	2294
sem	-1662
sem _ $	-1662
send	-2220
sere*	-3592
serendipity	-3592
serendipity _ $	-3592
serendipity mean	-3592
serv*	5612
set	7892
set _ time	2135
set _ zone	2135
set my	2135
sett*	6221
settings	6221
settings $	6221
share	1820
share _ with	2218
share my	2218
she	-2173
show	2658
show _ the	5939
show me	3905
sile*	-2295
since	-2751
since _ last	-2168
since my	-2086
sleep	-4021
sleep $	-2328
slip	7868
slip $	7868
so	-3381
so _ $	-1926
some	-2633
some _ to	-2274
some*	-2622
something	-1640
something _ $	-1640
something funny	-1640
song	-6678
spea*	-1624
speak	4120
speak _ $	4156
speak in	-3694
speaking	-1624
start	3239
start _ $	-4540
stop	-5919
stop _ $	-2886
stor*	3681
store	2922
stored	3681
stre*	-2071
streak	-2071
streak $	-1588
stuff	2645
stuff $	2080
subj*	1764
subjects	1764
subjects _ know	1764
supp*	1889
supposed	2446
supposed to	2446
tage	-4897
take	-2046
talk	-2017
talking $	2526
talking _ $	-2313
talking to	-2249
tele*	-1739
telephone	-1739
tell	3391
tell _ the	-3442
tell _ what	2925
tell _ you	2528
tell _ your	5898
tell me	4229
than*	-3380
thank	-2649
thank _ in	-1683
thank you	-2649
thanks	-3260
thanks $	-1596
that _ $	1575
the	9667
the _ close	-1589
the _ in	2093
the _ mean	2828
the _ my	2293
the _ night	8379
the _ time	2986
the _ work	5447
the check	5619
the commands	4441
the daily	-1641
the help	-3172
the hold	7078
the news	-2447
the plan	4163
the telephone	-1739
there $	-2527
there a	2693
thing _ $	1667
think	-2535
think _ $	-2507
this	12470
this $	4200
this _ $	6216
this a	-2228
this bot	6228
this week	-2867
this works	5681
time	2474
time _ $	2047
time zone	2543
tire	-5232
tire $	-5232
tires	-5747
tires $	-5659
to	1830
to _ $	5644
to _ kit	2554
to _ list	-2170
to _ my	-1836
to _ the	2478
to _ to	-1950
to _ you	-2212
to be	-2797
to my	6817
to pay	5783
today	-5535
today $	-3683
todo	-1826
topi*	1910
topics	1910
topics _ you	1910
topics do	1837
trust	-3990
trust _ $	-2056
trust _ my	-1871
trust issues	-1871
tu	11850
tu _ $	12530
turn	3061
turn _ reminders	1913
turn on	3810
type	4922
type $	3726
un	-2277
un _ $	-2014
unde*	2254
understand	2497
up	-2840
up _ $	-2164
urge	2045
urge $	2676
use	8276
use _ $	3747
use this	2459
use you	4807
voce _ $	5350
want	-1929
was	5364
was _ $	3469
we	-2508
week	-4200
week $	-3991
were	-2341
were _ $	-2059
were _ born	-1976
were you	-2116
what	8675
what _ a	4902
what _ able	2509
what _ are	3782
what _ bot	2225
what _ call	-1626
what _ can	3138
what _ do	5354
what _ does	-2182
what _ good	-1676
what _ know	3062
what _ like	-2364
what _ mean	-4714
what _ my	-2912
what _ of	2158
what _ progress	3105
what _ purpose	8180
what _ some	-2274
what _ think	-2226
what _ type	3210
what _ up	-2053
what _ with	1774
what _ won	-2005
what _ write	3905
what _ you	8579
what _ your	3270
what are	-2274
what can	5326
what did	-4882
what does	-1850
what happens	5734
what i	2247
what is	-3608
what should	-2215
what subjects	1764
what topics	1910
what you	6585
when does	-1589
when i	3771
where	7982
where _ find	2808
where _ i	1633
where _ my	2788
where _ you	6001
where are	10189
who _ $	-2156
who _ my	6069
who _ read	3083
who _ the	-2883
who _ this	-3330
who _ you	-1836
who _ your	-1676
who can	3083
who is	-2020
why	-5433
why _ i	-2180
why do	-4069
wie	6064
wie _ das	2569
with _ $	2020
with my	2508
won	-2953
won the	-2244
word	-3117
work	3896
work $	6132
work _ $	-2236
work for	-2236
works	5681
works $	5681
write	2566
write $	3195
wrong	-2468
wrong _ $	-1721
wrote	-4880
wrote $	-2819
wrote _ $	-2061
you $	-8283
you _ $	4452
you _ a	-2452
you _ anything	5230
you _ be	-1867
you _ data	5899
you _ do	4415
you _ drafts	1572
you _ for	2247
you _ me	2256
you _ messages	1636
you _ my	2543
you _ the	-3716
you _ to	2634
you _ today	-1577
you _ what	3667
you _ you	2911
you _ •	3839
you able	4612
you are	1677
you assist	3656
you born	-1976
you can	4292
you do	5495
you explain	-1983
you from	-5146
you get	-1747
you have	-5023
you help	3321
you in	-1683
you keep	2151
you know	2196
you like	-2845
you sell	5660
you share	2218
you speak	7862
you store	2922
you to	-2295
you work	-2236
you •	2377
your	2457
your _ $	7747
your abilities	3814
your day	-1947
your functions	3466
your help	-1740
zone	2543
zone $	2543
• _ $	-4519
• _ at	8302
• _ data	-2757
• _ my	-4177
• _ of	1637
• _ out	1683
• _ personal	-2669
• _ •	6948
• my	-3586
""",
    'intents.stop': """\
~	-35034
!checkin	-9585
!delete_data	-6956
!help	-9074
!out_of_scope	-8421
!smalltalk	-17026
!stop	26434
.	2777
.-	15001
.i+they	-7527
.i+they-	-4869
.i+you	3429
.i-	3212
.they	-3003
.you	3433
.you-	10064
10	-3804
10 _ $	-1664
12	-1697
15	-1082
3	-2229
3 $	-1390
4	-1755
4 $	-1656
5	-1377
5 $	-1635
6	-2164
6 $	-1252
7	-1830
7 $	-1747
8	-1642
8 _ $	-1170
?	-6413
?-	-6674
?i	-1452
?i+they	-1308
?i+you-	-1545
?they	-1326
?you-	-1296
^ _ $	2989
^ _ 10	-2399
^ _ 12	-1418
^ _ 15	-1082
^ _ 3	-1525
^ _ 7	-1530
^ _ a	2272
^ _ about	-1577
^ _ all	1949
^ _ alles	-2625
^ _ alone	3189
^ _ am	-1328
^ _ an	-1798
^ _ are	-3223
^ _ be	3956
^ _ bot	-2687
^ _ break	1998
^ _ bye	-1837
^ _ can	-1258
^ _ check	-2092
^ _ como	-1294
^ _ contact	1261
^ _ conversation	2389
^ _ cool	-1171
^ _ daily	4286
^ _ datos	-1214
^ _ day	-1567
^ _ de	10077
^ _ dias	-3127
^ _ did	-1722
^ _ do	-2940
^ _ does	-2864
^ _ down	-1065
^ _ du	-1381
^ _ el	-1279
^ _ enough	4328
^ _ everything	-1393
^ _ favor	3370
^ _ feel	-2237
^ _ for	4103
^ _ from	-1224
^ _ fun	-1812
^ _ go	3191
^ _ good	-2953
^ _ got	-2231
^ _ had	1144
^ _ help	-1224
^ _ hoje	-1661
^ _ hurts	-2784
^ _ i	-5628
^ _ in	1887
^ _ is	-1980
^ _ it	10622
^ _ kann	-1638
^ _ later	-1994
^ _ leave	1795
^ _ like	-1254
^ _ loschen	-1612
^ _ m	2490
^ _ made	-1082
^ _ make	-1620
^ _ me	8727
^ _ meine	-1314
^ _ mes	-2448
^ _ message	2733
^ _ messages	6670
^ _ mi	-1611
^ _ mich	5020
^ _ mir	4223
^ _ mis	-1214
^ _ more	8865
^ _ my	-6339
^ _ need	2547
^ _ nicht	1882
^ _ no	1715
^ _ not	9141
^ _ notifications	7078
^ _ off	7906
^ _ ok	-1713
^ _ our	-1227
^ _ pause	2700
^ _ please	1676
^ _ por	4921
^ _ reminders	4512
^ _ restaurant	-1283
^ _ said	2684
^ _ say	2330
^ _ se	-1309
^ _ sending	1410
^ _ she	-1166
^ _ siento	-1213
^ _ so	-2492
^ _ some	-1552
^ _ song	-2205
^ _ speak	-1212
^ _ still	5957
^ _ stop	5956
^ _ talk	1968
^ _ talking	1358
^ _ the	2395
^ _ there	-2831
^ _ time	-2420
^ _ to	-2010
^ _ today	-3024
^ _ todo	-1548
^ _ tout	-2392
^ _ tu	-1379
^ _ tudo	-2402
^ _ un	-1507
^ _ une	4726
^ _ up	4460
^ _ want	-2020
^ _ was	-2616
^ _ weeks	-1098
^ _ with	3284
^ _ write	1754
^ _ your	-1872
^ aide	-2390
^ alright	-2398
^ apaga	-2408
^ are	-2024
^ arrete	2490
^ ayuda	-2782
^ bitte	3375
^ book	-1897
^ borra	-1815
^ bye	-3860
^ can	1995
^ cancel	10530
^ check	-3722
^ cool	-1652
^ danke	-2594
^ day	-3120
^ deja	3517
^ delete	-2239
^ dia	-1872
^ do	3845
^ efface	-1615
^ elimina	-1597
^ end	5701
^ enough	4214
^ erase	-1228
^ evening	-1390
^ everything	-1424
^ explain	-1293
^ find	-1779
^ forget	-2416
^ good	-3117
^ goodnight	-3227
^ great	-3152
^ guten	-2359
^ he	-2806
^ hello	-2146
^ help	-1799
^ hey	-2402
^ hi	-4528
^ hilf	-1426
^ hmm	-2526
^ hold	1670
^ how	-4585
^ i	1220
^ ich	-2171
^ is	-2607
^ it	-4525
^ je	-3283
^ just	2515
^ leave	6629
^ less	2668
^ log	-1996
^ lol	-3111
^ losche	-1087
^ make	-2718
^ me	-2809
^ merci	-3021
^ mood	-4713
^ mute	13907
^ my	-2209
^ nao	-1758
^ nice	-3346
^ obrigada	-2017
^ oi	-2298
^ ok	-2802
^ okay	-3457
^ para	8837
^ pausa	4830
^ pause	12642
^ play	-1518
^ put	-1065
^ quiet	6197
^ quit	11618
^ remove	-1476
^ set	-1068
^ she	-1228
^ show	-2323
^ shut	3568
^ silence	2975
^ snooze	4241
^ stop	9612
^ take	1788
^ talk	-1933
^ tell	-2956
^ thank	-1255
^ thanks	-2730
^ that	3817
^ today	-1266
^ too	1452
^ turn	5022
^ two	-1098
^ vergiss	-1115
^ we	-1784
^ what	-4616
^ who	-2222
^ why	-2711
^ write	-1751
^ you	1416
^ •	-2549
a 7	-1336
a _ $	1560
a _ from	3856
a _ two	1839
a bot	-1087
a break	8984
a pizza	-1704
a table	-1608
a week	4021
about	-3167
about _ $	-2660
about me	-1628
acce*	-1354
accent	-1330
accent $	-1194
again	2269
again $	2282
aide	-2390
ajuda	-2868
ajuda $	-2426
all messages	1989
alles	-2812
alles $	-1769
alone	1360
alri*	-2398
alright	-2398
alwa*	-1089
always	-1089
am	-4614
am _ to	-1276
am not	-1585
an	-2218
and	-4401
and i	-1506
anot*	2397
another	2397
another _ $	2397
anym*	3822
anymore	3822
anymore $	3620
anyo*	-3776
anyone	-3776
anyone $	-1591
anyt*	-2706
anything	-2706
anything _ $	-1739
apaga	-2408
apaga _ $	-2102
apaga tudo	-1191
are	-5560
are _ $	-3129
are you	-1750
arre*	2490
arrete	2490
arrete _ m	2490
arrete de	2490
as	-1164
as _ $	-1164
as a	-1143
at night	1418
away	-1686
away $	-1446
ayuda	-2782
be	8154
be _ $	5018
be alone	-1231
be quiet	6617
be silent	2387
been	-1676
betr*	-1769
bitte	9097
book	-1897
book _ a	-1897
book _ table	-1608
book me	-1897
borra	-1815
borra _ $	-1652
borra todo	-1224
bot	4337
bot $	4610
break	8984
break from	3856
buy	-1140
by	-1684
by _ $	-1669
bye	-5439
bye $	-1514
bye _ $	-4376
can	-1123
can _ anything	-2331
can _ be	3728
can _ do	-3139
can _ message	3316
can _ stop	2405
can not	-2710
can you	2067
canc*	10507
cancel	10507
cancel _ $	2146
cease	2861
cease _ $	2861
chan*	-1270
chec*	-4482
check	1066
check _ $	1156
check in	-5146
check ins	6632
checkin	-3590
comm*	-1763
commands	-1360
commands $	-1354
como	-1890
como _ $	-1584
cont*	-5006
contact	-2853
contact $	-2850
contato	-1159
conv*	1276
conversation	1855
conversation $	2389
cool	-2823
cool $	-2488
could	2666
cuan*	-1314
danke	-2594
data	-1364
data $	-1203
data*	-1229
database	-1229
database $	-1229
datos	-1417
datos $	-1417
day	-1884
day $	2898
day _ $	-3512
days $	3486
days _ $	-2169
days _ it	-1874
de	5157
de _ $	2073
de _ mandar	2038
de _ mensagem	1383
de m	2490
de me	2038
deja	3517
deja de	3517
dele*	-2799
delete	-2460
delete _ $	-1088
delete my	-1156
dia	-3637
dias	-3127
dias _ $	-1778
did	-2813
did not	-1490
die	-3260
do $	-2004
do _ $	-1360
do _ a	-1089
do _ anymore	1098
do _ have	-1112
do _ how	-1739
do _ know	-2068
do _ leave	-1797
do _ me	5013
do _ messages	-1146
do _ say	2690
do _ speak	2053
do _ talk	2584
do _ text	1326
do _ to	2380
do _ want	5567
do _ write	1754
do anything	-2331
do i	-1772
do my	-1181
do not	13605
do you	-4478
does	-4617
does _ $	-1411
does _ do	-1123
does _ me	-1374
does not	-1493
donn*	-1066
donnees	-1066
donnees $	-1066
down	-1077
down _ a	-1065
du	-1788
du _ $	-1438
e	-1220
effa*	-1615
efface	-1615
efface _ $	-1122
el	-1279
elim*	-1597
elimina	-1597
elle	-2254
end	5635
end _ $	5701
enou*	10153
enough	10153
enough _ $	4640
enough _ today	2154
enough for	1522
eras*	-1533
erase	-1423
erase _ $	-1162
es	-1130
escr*	6777
escribas	4107
even*	-1928
evening	-1749
evening _ in	-1390
evening check	-1390
ever*	-4104
every	1160
every _ $	1637
every day	1637
everything	-3409
everything _ $	-1824
everything hurts	-1176
expl*	-1537
explain	-1537
extr*	-2788
favor	2667
favor $	2667
feel	-2912
feel*	-3226
feeling	-3105
feeling _ $	-2039
fewer	2590
fewer _ $	2590
fewer messages	2590
find	-1794
find _ a	-1779
find me	-1779
for	1384
for _ $	5254
for _ day	1522
for _ days	3339
for _ week	1144
for a	4666
for the	1459
for today	-1321
for two	1959
forg*	-4219
forget	-2920
forget _ $	-2301
from	3201
from _ $	3306
from _ database	-1229
from your	-2581
fun	-1817
func*	-2165
funny	-2324
funny $	-2324
give _ a	2886
go	1253
go _ $	-1087
good	-8011
good $	-2372
good _ $	-3856
good _ for	-1570
good*	-4935
goodbye	-1708
goodbye $	-1685
goodnight	-3227
got	-5498
got _ $	-5498
got it	-5154
great	-3369
great _ $	-1955
guten	-2359
guten _ $	-2359
had	1114
have	-1580
have _ $	-1465
have _ of	2397
have a	-1185
he	-4069
he _ me	-1110
he _ •	-1473
he said	-1433
hello	-3123
hello $	-1425
hello _ $	-1539
help	-3942
help $	-2406
help*	-1357
her	-1593
her $	-1265
hey	-2402
hi	-4940
hi $	-1300
hilf	-1426
hilf _ zu	-1426
hilf mir	-1426
him	-2709
him $	-1259
him today	-1199
hist*	-1136
history	-1136
history $	-1136
hmm	-2526
hoje	-1661
hold	1604
hold _ messages	1670
how	-7530
how _ $	-1532
how _ days	-1358
how _ quiet	-1304
how _ works	-1308
how many	-1755
how this	-1308
how to	-1066
hurts	-2784
hurts $	-2784
i	-6260
i _ be	-1372
i _ i	-2233
i _ know	-2393
i _ not	-5059
i _ our	-1116
i _ the	-1881
i _ trust	-2134
i _ want	5567
i _ you	4646
i _ •	4558
i am	-3588
i can	-2434
i feel	-2420
i need	2534
i said	3712
i think	-1570
i want	-2020
i •	5318
ich	-2723
il _ $	1244
in	-1161
in $	-1413
in _ $	2954
in a	-1220
in please	-3066
in the	-2274
ins	6632
ins $	3852
inst*	-4203
instructions	-4203
is	-4658
is _ $	-3057
is _ from	2517
is _ in	-1977
is _ you	2158
is enough	3997
isso	-1701
isso $	-1701
it	1094
it $	7063
it _ $	-3440
it _ more	1803
it is	-2175
it still	-1968
je	-3283
job	-2157
just	2851
just _ $	3729
kann	-2243
kann _ $	-1376
know	-3319
know _ to	-1628
know how	-1257
konto	-1694
la	-2610
la _ $	-1841
later	-2245
later $	-2245
leave	5507
leave _ $	1284
leave _ alone	3189
leave me	6537
left	-1231
less	2600
less _ $	2668
less _ please	1205
less notifications	2006
like	-2312
like _ $	-1224
like _ to	1211
list	-1497
list*	-1234
log	-2099
log _ $	-1352
log a	-1293
lol	-3131
lol $	-2348
long	-1953
losc*	-3356
losche	-1087
losche _ $	-1087
loschen	-2269
loschen $	-2081
love	-1478
love _ $	-1303
m	2490
made	-1082
make	-4355
make _ $	-1896
mand*	2884
mandar	2038
mandar _ $	2038
mandar mensagem	1383
many _ days	-1304
many messages	1452
many quiet	-1304
mas	5276
me	4948
me $	3505
me _ $	2240
me _ a	1073
me _ bot	4223
me _ for	1839
me _ mas	5276
me _ mensagem	1383
me _ news	-1535
me _ of	-1134
me _ sola	-1213
me _ table	-1608
me _ your	-1414
me a	-3290
me alone	3189
me escribas	4107
me from	-1224
me in	3398
me mandar	2038
me siento	-1493
me the	-2879
mehr	6595
mehr $	6595
meine	-1900
meine _ $	-1636
mens*	5236
mensagem	1383
mensagem $	1383
mensajes	5072
mensajes $	5072
menu	-2535
menu $	-2535
merci	-3021
mes	-2448
mes _ $	-2448
mes donnees	-1066
mess*	14132
message	3433
message me	3433
messages	9816
messages $	6773
messages _ $	2509
messages _ week	1930
messages please	1506
meu	-1155
mi	-2603
mi _ $	-1283
mich	3976
mich _ $	4176
mind	-2323
mind $	-2323
mir	4223
mir _ $	5649
mir _ vergessen	-1426
mir _ zu	-1426
mis	-1910
mis _ $	-1910
mis datos	-1417
mont*	1900
mood	-5033
mood _ $	-3536
more	11400
more _ $	5287
more _ please	2870
more _ today	2543
morg*	-1142
morgen	-1142
morgen $	-1142
much	1737
mute	13907
my	-11262
my _ $	-5601
my _ your	-1108
my messages	-4137
nach*	3164
nachrichten	3164
nachrichten _ $	3164
nao	-1758
near*	-1165
nearby	-1092
nearby $	-1092
nece*	-1450
necessary	-1450
necessary $	-1450
need	2515
need _ to	2845
need to	-1101
need you	3724
never	-2977
news	-1540
news $	-1540
next	-2921
next _ $	-2921
nice	-3700
nice _ you	-2347
nicht	1882
nicht _ $	1882
no	3449
no _ $	1267
no _ escribas	4107
no _ for	-1580
no _ mas	5276
no _ please	3774
no _ today	1617
no contact	-3873
no me	8826
no more	10668
not	8863
not _ how	-1816
not _ me	8325
not _ to	1554
not know	-1999
not say	2760
not talk	2584
not trust	-2139
not want	5567
not write	1754
noti*	8325
notifications	8325
notifications $	2774
notifications _ $	5432
notifications please	5005
now	4220
now $	2602
now _ be	2126
o	-1411
obri*	-2017
obrigada	-2017
of	-3809
of _ $	-1875
of your	2427
off	7583
off $	3837
off the	2418
oi	-2298
ok	-5543
ok $	-3398
ok _ $	-1338
okay	-3457
okay _ $	-1151
olvi*	-3335
on	-3212
on $	-1246
on _ $	-2975
on the	-1690
once	2877
once _ week	2877
once a	2877
one	-3460
one _ $	-2396
order	-1704
order _ pizza	-1704
oubl*	-1818
our	-2550
our _ $	-2094
over	-1241
pain	-6415
pain $	-5093
panc*	-1824
pancakes	-1824
pancakes $	-1824
para	8837
pausa	4830
pausa _ semana	3138
pausa por	3244
pause	14019
pause $	6116
pause _ $	2979
peop*	-1309
people	-1309
pers*	-1317
pizza	-1704
pizza $	-1704
play	-1518
play _ $	-1518
play some	-1518
plea*	1711
please	1711
please _ $	2971
please _ not	3034
please do	3034
please stop	-3526
por	4219
por _ $	4219
por favor	2667
prog*	-2651
quan*	-1380
que	-2497
ques*	2065
questions	2155
quiet	12446
quiet $	6024
quiet _ $	3203
quiet days	-1304
quiet for	5362
quit	11618
quit _ $	3282
quit _ me	9454
quit it	2165
read	-1687
reci*	-1824
recipe	-1824
recipe _ $	-1824
recipe for	-1824
reco*	-3628
record	-2152
regi*	-1068
registrar	-1068
remi*	4166
reminders	5562
reminders $	4641
remo*	-1627
remove	-1566
remove _ from	-1224
remove _ your	-1224
remove me	-1224
rest*	-1283
restaurant	-1283
robot	-1449
robot $	-1255
rome	-1201
rome $	-1201
ruhe	13506
s	1352
said	2137
said _ $	4042
said _ me	-1404
say _ $	1162
schr*	12019
se	-1309
se _ $	-1309
see	-3056
see $	-1979
sei	7319
sema*	4052
semana	3138
semana $	3138
send	2319
send*	3098
sending	3098
serv*	-1309
server	-1290
server $	-1290
set	-1105
set _ for	-1068
she	-2510
she _ $	-1243
she _ me	-1746
show	-2323
show _ the	-1314
show me	-2165
shut	6494
shut _ $	6494
shut up	4659
sien*	-1493
siento	-1493
siento _ $	-1213
sile*	21086
silence	2975
silent	2979
silent $	2241
since	-1128
snoo*	4241
snooze	4241
snooze _ days	3733
snooze for	4241
so	-4228
so _ $	-2082
sola	-1213
sola $	-1213
some	-1552
some _ $	-1518
some*	-2709
someone	-1164
song	-2400
spea*	1781
speak	1070
speak _ $	1429
speaking	1781
spell	-1450
spell _ $	-1450
spell necessary	-1450
start	-1178
start _ $	-1168
still	5529
still _ $	-1617
stop	21545
stop $	12468
stop _ $	4671
stop _ bot	1205
stop _ me	3663
stop now	3290
stop sending	3098
stop talking	1497
stop the	-4934
supp*	-1404
table	-1608
table _ two	-1608
table for	-1608
tag	-1158
tage	3467
take	1619
take _ break	1998
take a	1998
talk	3733
talk $	1402
talk _ you	1149
talk to	1149
talk*	11682
talking	11682
talking $	12315
talking _ you	-1964
talking please	2745
talking to	-3337
te	1408
te _ $	1408
tell	-3699
tell me	-3681
text me	1326
texting _ $	1859
than*	-5334
thank	-1979
thank _ $	-1107
thank you	-1979
thanks	-5259
thanks $	-3640
thanks for	-1263
that	3336
that $	1552
that _ $	-1582
that _ enough	3737
that _ it	1472
that is	2833
the	-3338
the _ $	-2424
the _ check	3677
the _ in	3049
the _ ins	3852
the _ to	-2317
the check	3532
the daily	3600
the news	-1540
the pain	-6411
the reminders	2819
there	-2879
there $	-2265
these	4434
these _ $	4434
think	-1743
this	1169
this $	-1192
this _ $	4620
this bot	2255
this feeling	-1799
this week	1685
this works	-1308
three	1278
three _ $	1278
time	-3260
time $	-1148
time _ $	-1776
to	-4654
to _ anymore	1426
to _ for	-1642
to _ quiet	1534
to me	6560
to talk	1114
today	-4668
today $	2648
today _ $	-5575
today _ a	-1078
today was	-1074
todo	-1823
todo $	-1336
too	3730
too _ $	3588
too _ messages	1452
too many	1452
tout	-2392
tout $	-2263
tran*	-1733
trust	-2177
trust _ $	-2102
tu	-1685
tu _ $	-1379
tudo	-2402
tudo _ $	-1518
turn	4848
turn _ $	4208
turn _ check	1703
turn off	2778
turn on	-1767
two _ $	2877
two weeks	2349
un	-1507
un _ $	-1293
un robot	-1143
unde*	-2032
understands	-1198
understands _ $	-1198
understands me	-1198
une	4726
une _ $	4726
up	4073
up $	4659
verg*	-2540
vergessen	-1426
vergessen $	-1426
vergiss	-1115
vergiss alles	-1115
voce	-1307
voce _ $	-1113
want	3547
want _ to	1254
want you	1176
was	-3861
was _ $	-2227
we	-2953
we had	-1075
week	4568
week $	4937
week*	-2627
weekend	1793
weekend $	1793
weeks	2200
were	-1337
what	-7314
what _ do	-2772
what _ you	-1146
what does	-1365
what is	-1285
who	-3124
why	-3288
with the	3307
with*	-1122
without	-1122
without _ $	-1091
word	2532
work	-1351
works	-1308
works $	-1308
worst	-1562
you	-1770
you $	-3937
you _ $	-4074
you _ a	-1506
you _ anything	-2362
you _ be	3640
you _ for	2327
you _ much	2042
you _ quiet	7437
you _ silent	2010
you _ stop	6157
you are	-1096
you be	2851
you can	1533
you do	-2802
you have	-1244
you stop	2405
you talk	1968
you to	6084
your	-2434
your _ $	-2172
your database	-1229
your*	3804
yourself	3804
zu	8030
zu _ $	8030
zu vergessen	-1426
•	-2106
• $	-7779
• _ $	1968
• _ me	4081
• _ my	-1526
• _ on	-1219
• _ our	-1116
• _ •	-1777
• me	9011
• our	-1116
• •	-2106
""",
    'intents.delete_data': """\
~	-43394
!checkin	-7638
!delete_data	19551
!help	-6762
!out_of_scope	-2204
!smalltalk	-8878
!stop	-7544
.	-5201
.-	8173
.i	4451
.i+they	-3862
.i+they-	-2209
.i+you	13195
.i-	19115
.they	-4952
.you	-1219
.you-	-3253
10	-1645
10 $	-807
3	-805
4	-1572
4 $	-1333
5	-1859
5 $	-1073
5 _ $	-786
6	-1801
6 $	-1479
?	-4067
?-	-3875
?i	-7153
?i-	-2678
?you	-1319
?you-	-3039
^ _ $	-1300
^ _ 10	-1111
^ _ 5	-903
^ _ a	-3375
^ _ account	4052
^ _ all	1684
^ _ alles	8664
^ _ am	-1898
^ _ an	-1041
^ _ animo	-1514
^ _ are	-1742
^ _ bad	-1642
^ _ be	-890
^ _ bot	-1834
^ _ can	-2872
^ _ chat	2105
^ _ check	-806
^ _ conversation	2280
^ _ cuenta	5072
^ _ data	2011
^ _ daten	4295
^ _ datos	2124
^ _ day	-2821
^ _ de	-1483
^ _ dias	-1252
^ _ do	-2358
^ _ does	-1320
^ _ donnees	2704
^ _ erase	2907
^ _ est	-789
^ _ everything	9348
^ _ favor	-1323
^ _ feel	-2221
^ _ for	-2115
^ _ forget	1666
^ _ forgot	-3714
^ _ friend	-2179
^ _ from	2855
^ _ good	-1239
^ _ got	-867
^ _ had	-1022
^ _ happens	-832
^ _ have	-1625
^ _ history	3038
^ _ hoje	-843
^ _ humeur	-863
^ _ hurts	-2181
^ _ i	1492
^ _ in	-1483
^ _ information	1113
^ _ is	-3065
^ _ ist	-886
^ _ it	-2994
^ _ just	-1156
^ _ kann	-1152
^ _ konto	2930
^ _ like	2910
^ _ lo	3836
^ _ loschen	7743
^ _ me	-3588
^ _ mein	2930
^ _ meine	2249
^ _ mes	3695
^ _ messages	-2446
^ _ mi	1966
^ _ mich	-1306
^ _ mir	-2390
^ _ mis	2124
^ _ miss	-971
^ _ mood	-1814
^ _ more	-823
^ _ my	10943
^ _ need	-819
^ _ nicht	-1093
^ _ no	-946
^ _ not	-1823
^ _ notifications	-1337
^ _ now	-835
^ _ of	2897
^ _ off	-896
^ _ ok	-749
^ _ on	-895
^ _ our	3494
^ _ please	-3934
^ _ por	-1655
^ _ profile	4172
^ _ progress	-1356
^ _ que	4832
^ _ records	3252
^ _ reminders	-1194
^ _ rid	2443
^ _ said	-903
^ _ se	-928
^ _ see	-941
^ _ sell	-1037
^ _ should	-727
^ _ siento	-1065
^ _ sobre	4060
^ _ some	-849
^ _ stop	-2019
^ _ streak	-1973
^ _ talking	-1698
^ _ the	-2735
^ _ there	-990
^ _ this	-2452
^ _ to	4741
^ _ today	-1401
^ _ todo	8042
^ _ told	-1064
^ _ tout	10748
^ _ tudo	5489
^ _ uber	1527
^ _ un	-760
^ _ une	-840
^ _ up	-855
^ _ urge	-922
^ _ voce	-832
^ _ want	6211
^ _ what	3833
^ _ would	3358
^ _ you	838
^ _ your	-1672
^ _ •	8575
^ add	-838
^ am	-1132
^ apaga	11673
^ are	-1342
^ ayuda	-931
^ borra	7330
^ bye	-1160
^ can	2783
^ cancel	-1217
^ change	-922
^ clear	4538
^ close	1911
^ day	-767
^ delete	4961
^ destroy	3033
^ do	-2632
^ efface	6555
^ elimina	5239
^ end	-1531
^ erase	5030
^ everyone	-3225
^ everything	-2280
^ forget	9109
^ get	2443
^ give	-904
^ good	-1311
^ goodnight	-1049
^ great	-905
^ he	-1896
^ hello	-2615
^ hi	-1823
^ hmm	-789
^ how	-2628
^ i	-7088
^ ich	-1640
^ is	-3048
^ it	-737
^ je	-2086
^ just	-775
^ list	-925
^ log	-2414
^ lol	-1062
^ losch	5262
^ losche	3732
^ make	-2034
^ me	-1254
^ merci	-808
^ meu	-788
^ mi	-1013
^ mon	-863
^ mood	-1495
^ mute	-1267
^ my	-4711
^ nice	-728
^ no	-2431
^ nobody	-749
^ oi	-1934
^ ok	-886
^ okay	-1458
^ olvida	2668
^ pausa	-1121
^ pause	-1731
^ play	-790
^ please	4150
^ purge	4122
^ que	-1443
^ quiero	3611
^ quit	-1662
^ rate	-1401
^ record	-1352
^ remove	5342
^ scrub	1896
^ she	-1300
^ show	-4431
^ sinto	-746
^ stop	-2247
^ supprime	6155
^ take	2049
^ tell	-1774
^ thanks	-924
^ track	-3208
^ turn	-970
^ vergiss	4901
^ what	-6367
^ where	-1387
^ who	-1884
^ why	-772
^ wipe	4353
^ •	7458
a	-6058
a _ $	-4505
abil*	-876
abilities	-876
abilities $	-876
about	2601
about _ $	3774
about me	5106
acce*	-861
acco*	5104
account	5104
account $	2451
account _ $	1558
account and	1095
add	-869
add _ my	-838
add _ to	-869
ai	1498
ai _ $	1565
ajuda	-767
ajuda $	-751
all	5214
all my	2252
alles	10263
alles $	7136
alles _ mich	1527
alles uber	1527
alone	-1144
am	-3356
am _ $	-1953
am i	-1424
an	-2055
an _ $	-1093
and _ $	1694
and i	-1127
animo	-1514
anyt*	-768
anything	-768
apaga	11673
apaga _ $	11376
apaga tudo	3324
are	-4243
are _ $	-2156
are you	-1122
as	-941
as _ $	-941
ask	851
ask you	919
at	-1217
at _ $	-1126
ayuda	-931
bad	-1648
bad $	-1642
be	1034
be _ $	-3308
be _ by	4503
be quiet	-1826
be silent	-1284
birt*	-915
birthday	-915
birthday $	-915
borra	7330
borra _ $	6163
borra todo	5373
bot	1387
bot $	1486
brok*	-1083
broken	-1077
broken $	-1077
by	3658
by _ $	3739
bye	-1473
bye $	-843
bye _ $	-924
can	-1215
can _ $	-1150
can _ ask	-804
can _ me	-1480
can _ my	-784
can _ what	1388
can _ you	-1098
can _ •	2260
can i	-2407
can you	2487
canc*	-1318
cancel	-1318
cancel _ $	-743
cease	-1235
cease _ $	-1235
chan*	-1669
change	-1498
change _ to	-762
chart	-849
chart $	-849
chat	4542
chat _ $	4810
chec*	-1584
check	-2094
check _ $	-1896
check in	-1856
clear	4538
clear _ $	2545
clear my	2545
close	1825
close _ account	1911
close my	1911
comm*	-1094
commands	-787
commands $	-773
como	-1153
como _ $	-917
comp*	4350
cont*	-1920
contact	-1261
contact $	-968
conv*	5828
conversation	4731
conversation $	2280
cool	-1094
cool $	-875
could	-849
cuan*	-918
cuen*	5072
cuenta	5072
cuenta $	2271
data	8638
data $	8306
data*	1334
database	1334
database $	1334
daten	4295
datos	7676
datos $	7676
day	-4297
day $	-1692
day 6	-1279
day _ $	-2179
days	-869
de	-1027
death	-734
death $	-734
dele*	13144
delete	9337
delete _ $	4993
delete _ data	3644
delete _ draft	-957
delete _ i	3390
delete my	4764
delete what	3836
deleted	3807
dest*	3033
destroy	3033
destroy my	3033
dia	-870
dias	-1252
dias _ $	-886
did	-824
dije	2668
dije $	2668
do	-5901
do _ delete	2635
do _ export	-889
do _ sell	-923
do not	-1080
do you	-3384
does	-2245
donn*	4860
donnees	4860
donnees $	4860
draf*	1633
draft	-1033
draft $	-1033
drafts	1633
drafts _ $	1867
drafts and	2339
du	1138
effa*	6555
efface	6555
efface _ $	2764
efface _ donnees	3395
efface tout	3159
elim*	5239
elimina	5239
elimina _ $	2438
elimina _ cuenta	3705
elimina mi	3705
encr*	-903
encrypted	-903
encrypted $	-903
end	-1575
end _ $	-1531
enou*	-894
enough	-894
eras*	12295
erase	7937
erase _ $	4425
erase _ i	2907
erase my	1277
erased	1155
erased $	1155
est	-995
est 5	-815
est _ $	-863
ever*	5647
everyone	-3434
everything	9116
everything _ $	1504
everything _ about	1488
everything _ have	2066
everything _ know	1488
everything _ me	2322
everything _ on	2850
everything _ told	1865
everything about	2552
everything hurts	-2050
everything i	3385
everything you	4338
ex	-1291
ex $	-1060
expo*	-889
export	-889
export _ $	-889
export my	-889
extr*	-791
favor	1478
favor $	1478
feel	-2925
feel _ $	-1250
feel*	-960
feeling	-913
for	-3153
for _ $	-2383
forg*	11493
forget	10474
forget _ $	8551
forget _ i	2307
forget _ me	2346
forget what	1666
forgot	-3714
forgot _ $	-3714
frie*	-2490
friend	-2450
friend $	-2255
from	3312
from _ $	3398
from _ database	1334
from my	-2483
from your	6179
get	1724
get _ my	1134
get _ of	2382
get rid	2443
give	-990
give me	-990
go	-782
gone	4931
gone $	4969
good	-2668
good $	-1012
good _ $	-1351
good*	-1476
goodnight	-1049
got	-1014
got _ $	-1014
great	-950
had	-1964
happ*	-852
happens	-832
hate	-751
have _ $	1323
have _ me	2066
have on	2066
he	-2821
he _ me	-1040
he _ my	-752
he _ to	-1037
hear*	-780
heart	-1040
heart $	-957
hello	-3022
hello _ $	-2632
help	-1513
her	-1907
her $	-1500
here	2004
here $	2099
hi	-2032
him	-2362
him $	-2214
hist*	7868
history	7868
history $	7868
hmm	-789
hoje	-843
how	-3894
how _ $	-966
how _ delete	2635
how _ export	-889
hume*	-863
humeur	-863
humor	-728
hurts	-2181
hurts $	-2181
i	-2252
i _ $	3583
i _ a	-953
i _ all	6012
i _ be	4387
i _ data	3621
i _ draft	-1033
i _ everything	1136
i _ here	3365
i _ know	-800
i _ like	3420
i _ log	-807
i _ my	6306
i _ not	-1068
i _ nothing	-981
i _ of	-769
i _ our	-1024
i _ the	-1325
i _ to	-1218
i _ you	2183
i _ •	-9089
i am	-1899
i ask	851
i delete	2635
i export	-889
i feel	-2793
i have	-1391
i miss	-985
i need	-833
i said	1755
i see	-1091
i told	3549
i want	6211
i was	-877
i would	3497
i wrote	7038
i •	-3917
ich	-1803
if	-1429
in	-4589
in $	-1417
in _ $	-2051
info	4281
info*	3765
information	3765
information _ $	2652
is	-6769
is _ $	-1662
is _ data	-1833
is _ encrypted	-903
is my	-3476
ist	-886
ist _ $	-886
it	-4823
it _ $	-3064
it _ •	-2203
it •	-2203
j	1576
je	-2086
job	-830
just	-778
just _ •	-1062
kann	-1640
kann _ $	-1062
keep	-744
know	2024
know _ $	3225
know _ me	3594
know about	3225
konto	7983
konto $	2930
la	-906
last	-943
leave	-1141
leave _ $	-739
leave me	-762
left	-771
life	-2256
life $	-1535
like	1867
like _ be	-1032
like _ to	-1055
like i	-892
like you	-1294
list	-1875
list $	-842
list _ $	-1011
list of	-728
lo	3836
lo _ dije	2668
lo que	3836
log _ $	-2874
log _ mood	-1587
log my	-2793
lol	-1103
losc*	12378
losch	5262
losch _ $	5262
losche	3732
losche _ $	3732
loschen	8646
loschen $	7047
lost	-730
make	-2916
make _ •	-2203
make it	-2203
marr*	-770
me	-6185
me $	-1407
me _ $	-1835
me _ abilities	-876
me _ sola	-1065
me _ week	-772
me _ you	-981
me _ your	2043
me about	-953
me an	-749
me from	2855
me my	-1271
me siento	-1253
me to	-1257
me what	-813
mehr	-909
mehr $	-909
mein	2930
mein _ $	2930
mein konto	2930
meine	2581
meine _ $	3340
meine daten	4295
meine stimmung	-1135
mens*	-965
menu	-1179
menu $	-1179
merci	-808
mes	3695
mes _ $	3695
mes donnees	4860
mess*	-1789
messages	-982
messages _ $	-1113
meu	-1291
meu _ $	-1065
meu humor	-728
mi	2120
mi _ $	-1272
mi animo	-1514
mi cuenta	5072
mi progreso	-2191
mich	1820
mich _ $	1196
mim	4060
mim $	4060
mind	-1581
mind $	-1581
mir	-2390
mir _ $	-2131
mis	7329
mis _ $	7329
mis datos	7676
miss	-985
mon	3828
mon humeur	-863
money	-884
money _ $	-884
mont*	-1462
mood	-4054
mood $	-2510
mood _ $	-1150
more	-926
mute	-1267
my	2677
my _ $	4582
my _ and	2865
my _ death	-734
my _ erased	1155
my _ gone	3633
my _ here	-1333
my _ in	-925
my _ list	-842
my _ me	-746
my _ now	1607
my _ please	2837
my _ removed	2693
my _ your	3022
my account	5583
my chat	1838
my data	5325
my day	-2631
my drafts	1633
my heart	-786
my history	2512
my info	4281
my information	3827
my messages	2036
my mood	-2391
my phone	-814
my profile	6319
my progress	-1404
my records	4168
my shopping	-838
my stats	-1539
my streak	-2027
my urge	-910
nach*	-1069
nachrichten	-1069
nachrichten _ $	-1069
need	-938
never	-764
next	-963
next _ $	-963
nice	-874
nicht	-1093
nicht _ $	-1093
night	-729
no	-3669
no _ $	-1914
no more	-839
nobo*	-802
nobody	-802
not	-2556
not _ $	-813
noth*	-1114
nothing	-1114
nothing $	-1114
noti*	-1345
notifications	-1345
notifications _ $	-1005
notifications please	-832
now	-948
o	-1512
o que	-973
of	3920
of _ $	2339
of _ you	863
of my	4355
of this	-766
of your	-1030
off	1424
off _ $	1724
oi	-1934
ok	-2100
ok $	-1251
okay	-1458
old	-1049
old _ $	-962
olvi*	2464
olvida	2668
olvida _ lo	2668
olvida _ que	2668
olvida todo	2668
on $	-1129
on _ $	1578
on me	2108
one	-1233
one _ $	-1089
oubl*	7316
our	2365
our _ $	2757
out	-1563
out of	-1431
over	-1912
over _ $	-820
pack*	-2453
pausa	-1121
pausa por	-888
pause	-2364
pause $	-871
pers*	3302
personal	3412
personal _ $	3412
personal data	3412
phone	-826
phone $	-814
phot*	-1225
photos	-1082
play	-790
play _ $	-790
play some	-790
plea*	2660
please	2660
please $	-1489
please _ $	-1637
please _ i	2835
please _ talking	-737
please _ what	2835
please _ •	4360
please forget	1666
please stop	-926
please •	4360
por	1146
por _ $	1146
por favor	1478
prof*	6319
profile	6319
profile _ $	2148
prog*	-5334
progreso	-2191
progreso $	-2191
progress	-1407
purge	4122
purge my	4122
que	8606
que _ $	1853
quie*	3611
quiero	3611
quiet	-2213
quiet $	-1395
quiet _ $	-758
quit	-1662
quit _ $	-744
quit _ me	-1471
rate	-1431
real	-1060
real $	-814
reco*	6564
record	-1383
records	8188
records $	2742
records _ $	1426
regi*	-2042
registrar	-2042
registrar _ $	-1855
remi*	-1753
reminders	-1317
reminders $	-1158
remo*	8511
remove	5818
remove _ $	1651
remove _ from	2855
remove _ your	2855
remove everything	1312
remove me	2855
remove my	1651
removed	2693
removed $	2693
rid	2443
rid of	2443
right	10591
right _ $	10666
ruhe	-1082
s	-816
said	2686
said $	1704
said _ $	1114
savi*	-860
savings	-860
savings $	-858
say	-1113
scrub	1896
scrub my	1896
se	-928
se _ $	-928
see	-1616
see $	-867
sell	-1037
sell _ $	-1037
sema*	-824
serv*	2506
server	2530
server $	2530
she	-1719
shop*	-838
shopping	-838
shopping _ $	-838
shopping list	-838
shou*	-1268
should	-1268
should i	-779
show	-4431
show _ $	-2232
show _ my	-1271
show _ progress	-1356
show me	-1386
show my	-2926
shut	-979
shut _ $	-979
shut up	-827
sien*	-1253
siento	-1253
siento _ $	-1065
sile*	-3227
silent	-1422
silent $	-1397
sinto	-746
so	-1515
sobre	4060
sobre _ $	4060
sobre mim	4060
sola	-1065
sola $	-1065
some	-849
some _ $	-790
some*	-799
speak	-893
speak _ $	-789
stats	-1539
stats $	-1539
still	-740
stim*	-1135
stimmung	-1135
stimmung _ $	-1135
stop	-4489
stop $	-1752
stop _ $	-1666
stop _ me	-1266
stre*	-2075
streak	-2075
streak $	-1650
stro*	-920
strong	-920
strong $	-920
supp*	5776
supprime	6155
supprime _ $	6155
take	1919
talk	-1138
talk*	-1997
talking	-1997
talking $	-1173
te	840
te _ $	840
tell	-2276
tell _ about	-927
tell _ what	-813
tell _ your	-955
tell me	-2247
text*	-774
than*	-1799
thanks	-1791
thanks $	-1358
that	-1320
the	-5339
the _ $	-2681
the last	-742
there	-1018
this $	-1108
this _ $	1057
this bot	4448
three	-755
three _ $	-755
time	-1439
to	-1025
to _ $	-1246
to _ from	-1611
to _ list	-842
to _ quiet	-1134
to _ shopping	-838
to _ •	-2985
to be	2694
to delete	804
to log	-1063
to me	-1437
to my	-1011
to •	-2985
today	-3163
today $	-1518
today _ $	-1209
todo	7627
todo $	3791
todo _ que	3836
todo lo	3836
told	2486
told _ $	3034
told you	3549
tout	10748
tout $	9114
track	-3208
track _ $	-3208
track my	-3208
tran*	-1163
tudo	5489
tudo _ $	2462
tudo _ mim	4060
tudo sobre	4060
turn	-1007
uber	3126
uber _ $	3126
uber mich	3126
un	-760
une	-840
une _ $	-840
up	-998
up $	-827
urge	-1289
urge _ $	-1180
use	-735
verg*	4642
vergiss	4901
vergiss alles	4901
voce	-935
voce _ $	-822
want	5982
want _ be	3712
want _ delete	804
want _ gone	1676
want _ log	-805
want _ my	2126
want _ records	916
want _ •	-4502
want all	2252
want my	3714
want to	-1165
was	-1426
was _ $	-1869
we	-2329
we _ $	-1327
we had	-1172
week	-1422
week $	-1345
were	-1115
what	-1887
what _ $	777
what _ my	-1236
what _ said	2948
what _ told	1684
what _ you	-1180
what can	-1233
what happens	-832
what i	5278
what is	-1036
when	-739
where	-1626
who	-2283
why	-1153
wipe	4353
wipe _ $	1768
wipe _ you	1140
wipe everything	1140
wipe my	3213
with	-2525
with _ $	-1348
with my	-1335
would	3358
would _ to	-1643
would like	3892
wrote	6658
wrote $	3242
wrote _ $	3416
years	-873
yest*	1626
yesterday	1626
yesterday $	1693
you	955
you $	-1371
you _ $	-4641
you _ about	3164
you _ be	-2161
you _ data	-1064
you _ everything	2378
you _ i	2909
you _ me	4519
you _ on	2850
you _ quiet	-1290
you _ real	-769
you _ silent	-941
you _ what	1178
you _ •	3935
you are	-1271
you have	1727
you know	3077
you sell	-923
you •	2370
your	4911
your _ $	5146
your abilities	-876
your database	1334
your server	2641
•	4190
• $	11888
• _ $	3061
• _ a	-784
• _ about	1869
• _ at	-836
• _ data	3603
• _ her	-1284
• _ him	-2043
• _ i	2827
• _ know	2050
• _ life	-1110
• _ me	-10252
• _ of	3235
• _ on	-1106
• _ our	-1024
• _ out	-998
• _ over	-827
• _ personal	3412
• _ photos	-1082
• _ this	-1569
• _ with	-1041
• _ you	2050
• _ •	-10747
• from	-1720
• her	-814
• him	-1699
• me	-5065
• of	3980
• our	-1024
• over	-827
• personal	2626
• with	-1041
• you	2050
• •	4190
""",
    'intents.vent': """\
~	-21357
!checkin	-10735
!delete_data	-7523
!help	-7999
!out_of_scope	-9729
!smalltalk	-5637
!stop	-6278
.	2433
.-	-6076
.i	2429
.i+they	19629
.i+they-	19598
.i+you	-9035
.they	13970
.they-	11116
.you	-4084
.you-	-6555
10	-7691
10 $	-3705
10 _ $	-2423
2	-2836
3	-3070
3 $	-1782
30	-3004
30 _ $	-2808
4	-3803
4 $	-2931
5	-5973
5 $	-3373
5 _ $	-2600
6	-6390
6 $	-5649
7	-2501
?	-10965
?-	-12440
?i	-7168
?i+they	2006
?i+you	-2918
?i-	-3677
?they	3024
?you-	-7228
^ _ $	-17453
^ _ 10	-2195
^ _ a	6226
^ _ about	-1931
^ _ account	-1982
^ _ all	-2312
^ _ animo	-1876
^ _ are	8245
^ _ be	-1813
^ _ can	4919
^ _ checks	2855
^ _ como	-3594
^ _ conversation	-2587
^ _ day	5933
^ _ de	-5810
^ _ dejar	3128
^ _ dias	-2077
^ _ did	6599
^ _ does	7319
^ _ el	1886
^ _ es	-2469
^ _ everything	-5276
^ _ family	1945
^ _ feel	5761
^ _ for	-4174
^ _ forgot	4236
^ _ fun	-2831
^ _ glad	-2396
^ _ go	-3563
^ _ good	-3097
^ _ got	-5283
^ _ had	2625
^ _ has	-2310
^ _ hate	2381
^ _ have	1766
^ _ he	4322
^ _ help	-4046
^ _ her	3680
^ _ hoje	11975
^ _ humor	-1856
^ _ hurts	9616
^ _ i	5990
^ _ ihn	2320
^ _ in	-5716
^ _ is	-2095
^ _ kann	3026
^ _ keep	3092
^ _ la	-2988
^ _ leave	2129
^ _ left	1720
^ _ like	-3305
^ _ lo	-2143
^ _ long	1791
^ _ lost	2042
^ _ made	-2757
^ _ make	4677
^ _ many	-2731
^ _ me	-10576
^ _ meine	-2879
^ _ men	6521
^ _ mi	-2658
^ _ mich	4074
^ _ mir	-1919
^ _ miss	3534
^ _ moi	3609
^ _ mood	-2238
^ _ my	-8548
^ _ never	3398
^ _ nicht	3412
^ _ no	-2705
^ _ normal	2186
^ _ now	-2899
^ _ ok	-1787
^ _ old	-2409
^ _ our	1995
^ _ people	2504
^ _ plan	-2042
^ _ please	-2872
^ _ puedo	3128
^ _ registrar	-1791
^ _ said	-2967
^ _ scared	2189
^ _ se	4771
^ _ see	-2992
^ _ she	3234
^ _ should	-4545
^ _ sie	2657
^ _ siento	4343
^ _ so	4211
^ _ some	-1752
^ _ song	3924
^ _ stop	2528
^ _ that	-2848
^ _ the	-3265
^ _ there	-3415
^ _ this	2160
^ _ time	-1814
^ _ to	-6786
^ _ today	-2340
^ _ todo	-2254
^ _ un	-1756
^ _ vermisse	2208
^ _ wanted	-2134
^ _ was	-1760
^ _ were	2309
^ _ with	-2029
^ _ would	-4344
^ _ wrong	4822
^ _ you	-5046
^ _ your	-5273
^ aide	3249
^ am	3067
^ are	-3136
^ ayuda	-2366
^ borra	-1909
^ can	-2947
^ clear	-2776
^ day	-2640
^ do	-6424
^ does	-2797
^ erase	-2618
^ everyone	4942
^ everything	8578
^ explain	-2062
^ feeling	-2154
^ find	-1850
^ forget	-2657
^ he	5012
^ hi	3398
^ hilf	2770
^ how	-3472
^ i	12330
^ ich	8496
^ it	5893
^ je	14841
^ just	-1713
^ leave	-2071
^ log	-1971
^ me	8342
^ meu	-2022
^ mi	5674
^ my	6234
^ nao	9612
^ nobody	5894
^ pause	-2690
^ please	3621
^ quiero	-2288
^ quit	-4789
^ she	4448
^ show	-3140
^ sinto	9731
^ stop	-4650
^ tell	-3711
^ thanks	-2146
^ that	-1866
^ the	2878
^ was	-1861
^ we	7445
^ what	-7995
^ when	-3165
^ where	-3714
^ who	-1841
^ why	8559
^ wie	-2511
^ you	-3219
a	-3177
a _ $	3181
a _ better	-2068
a _ for	-3222
a _ from	-2867
a _ oublier	2366
a _ out	-2436
a _ the	-2890
a _ today	-3154
a bit	-2068
a break	-3232
a good	-2013
a human	-1738
a husband	3184
a l	2366
aban*	3593
about _ $	-5488
about me	-2085
about my	3970
about the	-2927
acce*	-3224
accent	-2722
accent $	-2508
acco*	-3041
account	-3041
afra*	2434
afraid	2434
afraid of	2434
after	4113
after _ $	3976
after a	2599
again	3993
again $	2616
aide	3249
aide _ a	3609
aide moi	3609
alone	2108
alwa*	2624
always	2624
am	2602
am _ $	3534
am _ day	-6737
am _ doing	-2052
am _ of	3729
am _ on	-2257
am _ to	-4246
am glad	-2396
am not	1733
am scared	2221
am so	1884
an	-4975
an _ $	-3817
and	8030
and _ have	1838
and _ i	1722
and _ not	2237
and can	1980
and i	4783
and now	2494
angry	2166
animo	-1876
anni*	5831
anniversary	5831
anxi*	5201
anxious	3267
any	-1735
anym*	-1755
anymore	-1755
are	3705
are _ $	9998
are you	-4182
arou*	2658
around	2658
around people	2658
ask	-1919
away	5257
away $	4677
ayuda	-2366
been _ $	-2308
been _ since	2308
being	1956
betr*	5790
bett*	-4128
better	-4128
better today	-2893
birt*	4479
birthday	4479
birthday $	4479
bit	-2068
bit better	-2068
boil	-1779
boil _ $	-1779
borra	-1909
bot	-6571
bot $	-6372
boyf*	6298
boyfriend	6298
break	-3232
break from	-2867
brok*	4153
broken	4519
broken $	4519
buy	-2634
buy _ $	-1879
bye	-3161
bye $	-2939
can	2267
can _ at	3078
can _ be	2067
can _ do	1958
can _ me	-1753
can _ my	-4250
can _ sleep	2754
can _ to	3120
can a	2579
can not	5573
can you	-3354
capi*	-3016
capital	-2059
capital _ $	-2059
card	-3167
cats	-4201
chan*	-4156
change	-3547
chat	-3082
chat _ $	-2786
chat*	-2220
chatting	-2220
chea*	5569
cheap	-1715
cheating	5492
cheating $	5492
check	-4715
check _ $	-4975
check in	-4450
checks	3007
checks _ $	2893
checks _ me	2855
clear	-2776
close	-2082
comm*	-2278
como	-4888
como _ $	-4007
comp*	-1723
cont*	-5483
contact	-4013
contact $	-1753
conv*	-3625
conversation $	-2587
could	1960
cry	1744
cuan*	5324
data	-4805
data $	-3673
day	4007
day $	1974
day 6	-3632
day _ $	5502
day _ i	-1951
day _ on	-2257
day am	-2257
day was	2367
days	-4940
days $	-3946
de	5085
de _ $	4160
dejar	3128
dejar de	3128
delete	-1813
depr*	2395
dias	-2077
dias _ $	-1942
did	4935
did _ do	4281
did _ even	2332
did i	4388
die	-3240
divo*	2911
divorce	2911
divorce $	2405
do	-1736
do _ $	1709
do _ a	-2636
do _ do	-1724
do _ get	7365
do _ know	1837
do _ me	-3145
do _ this	5204
do _ to	-4026
do _ want	-5256
do about	3459
do i	-8634
do men	6521
do not	-4696
do people	3504
do to	2125
do you	3887
does	4333
does _ $	3816
does _ in	2300
does _ see	1819
does _ still	1880
does he	2825
does the	-1948
doing	-2792
doing _ $	-2672
draf*	-1904
drafts	-1904
du	-2143
e	-2911
e _ $	-2189
el	1886
elle	10630
empty	1792
en	2526
enjoy	1824
eras*	-1961
erase	-2935
erase _ $	-2537
es	-3478
escr*	-2234
est	-1957
even	2426
even*	1765
ever*	8229
every	2803
everyone	5322
everything	3345
everything _ $	3669
everything _ me	-3666
everything about	-4151
everything hurts	8093
ex	4269
ex $	3015
expl*	-2103
explain	-2103
explain _ plan	-2042
explain the	-2042
extr*	11968
fami*	1945
family	1945
far	-2467
fault	2878
fear	4147
fear of	4147
feel	7983
feel _ $	4606
feel _ after	2521
feel _ i	1906
feel _ maybe	-2250
feel _ today	-2250
feel better	-1908
feel like	3281
feel so	2865
feel*	2734
feeling	2776
feeling _ $	2392
feeling _ a	-1918
feeling like	-1918
find	-2948
find _ a	-1850
find me	-1850
for _ $	-2803
for _ day	1791
forg*	2490
forget	-3548
forget _ about	-1799
forget _ me	-2318
forget everything	-2071
forgot	4236
forgot _ $	4236
from my	4661
fun	-3056
func*	-1740
get	5968
get _ $	-2066
get over	7994
girl*	2427
girlfriend	2427
glad	-4274
going	-3677
going _ $	-2034
gone	-2741
gone $	-2284
good	-2502
good _ $	-2340
got	-3711
got _ $	-3711
had	2693
happy	3018
hard	7381
has	-2368
hate	2864
hate _ $	2816
have _ about	-2334
have _ fear	2559
have _ since	2563
he	12590
he _ $	3227
he _ in	2513
he _ me	1750
he _ my	2020
he _ •	1742
he left	2759
hear	-2333
hear _ $	-2333
hear*	10083
heart	6368
heart $	2302
heart is	4066
hello	-3112
help	-3134
help _ $	-5925
her	8278
her $	4448
her _ $	3825
here	-4586
here $	-4309
hi	2672
hilf	2770
hilf _ zu	2770
hilf mir	2770
him	4004
him $	3732
hist*	-3216
history	-3216
history $	-3216
hoje	11975
hoje _ $	-1856
hoje e	-1856
how	-4773
how _ $	-5955
how _ be	3140
how _ change	-1778
how _ day	2232
how _ does	3620
how _ doing	-2135
how _ have	-2310
how _ i	-5052
how _ is	-1928
how _ it	-3230
how _ people	2712
how _ was	2059
how _ works	-3378
how _ you	4605
how am	-2052
how can	4704
how do	4007
how long	1791
how many	-2540
how old	-2409
how this	-3378
how to	2056
human	-1998
humor	-2298
humor _ e	-1856
humor hoje	-1856
hurts	9616
hurts $	9616
husb*	5103
husband	5103
husband _ $	4075
i	8533
i _ about	4408
i _ afraid	2434
i _ all	-2428
i _ anxious	3267
i _ been	3010
i _ better	-1908
i _ day	-6353
i _ empty	1792
i _ enjoy	1824
i _ for	3555
i _ glad	-2396
i _ go	-2443
i _ happy	2553
i _ help	-3827
i _ here	-3389
i _ him	1895
i _ i	2442
i _ in	1824
i _ log	-1732
i _ myself	3994
i _ not	4948
i _ nothing	1715
i _ of	5149
i _ ok	-1999
i _ on	-5697
i _ over	2050
i _ say	-1716
i _ scared	2221
i _ so	2169
i _ speaking	-2365
i _ the	6227
i _ this	3499
i _ trust	4869
i _ urge	-1771
i _ want	-5256
i _ wrong	2730
i _ you	-3398
i _ •	4949
i am	1885
i ask	-1919
i buy	-1759
i can	3907
i change	-1993
i do	6181
i doing	-2052
i feel	5942
i hate	2381
i have	3546
i keep	3172
i like	1741
i lost	2207
i made	-2559
i miss	4236
i on	-2257
i said	-4159
i see	-1919
i should	-1922
i think	2010
i was	3665
i would	-4337
i wrote	-3409
ich	6694
ich vermisse	2208
ihn	2320
ihn _ $	2320
in	3251
in $	-2370
in _ $	2378
in the	7746
info*	-1943
information	-1943
is _ a	-2112
is _ going	-2209
is _ in	1927
is _ me	4902
is _ my	2376
is _ normal	2186
is the	-4161
is this	-2335
it	4928
it $	-3338
it _ $	2591
it _ chatting	-2220
it _ fault	2878
it _ feel	2186
it _ •	3087
it going	-1824
it normal	2186
it still	2977
it was	3622
it •	3087
ital*	-2365
je	14841
kann	2443
kann _ $	3179
keep	2874
know _ to	4240
l oublier	2366
la	8604
la _ $	11592
la _ de	-2988
last	8757
learn	3508
learn to	3561
leave me	-3913
left	5546
left $	3771
left me	1720
less	1892
life	4844
life $	3782
like i	2103
list	-1719
list*	2195
lo	-2143
lo que	-2143
log	-4235
log _ $	-2418
lone*	2726
lonely	2726
long	2565
long _ it	-2463
long does	5293
losc*	-2232
lost	3169
love	9136
made	-2757
made it	-2559
make	3340
make _ $	-3261
make _ •	3087
make it	3087
mand*	-1793
many	-2731
marr*	2734
mas	-1786
maybe	-2250
maybe _ $	-2250
me	8917
me $	5973
me _ her	2041
me _ mas	-1786
me _ sola	4343
me a	-5662
me of	2041
me siento	2995
me the	-2115
mehr	-2061
mehr $	-2061
meine	-3825
meine _ $	-3554
meine stimmung	-2006
men	6967
mens*	-3096
mensajes	-1867
mensajes $	-1867
mess*	-7986
messages	-6325
messages $	-3471
messages _ $	-2268
meu	-2464
meu _ e	-1856
meu _ hoje	-1856
meu humor	-2298
mi	2063
mi _ $	-2623
mi animo	-1876
mich	2564
mich _ $	3267
mind	1783
mind $	1783
mir	-1919
mir _ $	-4688
mir _ vergessen	2770
mir _ zu	2770
miss	4236
moi	3609
moi a	3609
mon	-1912
mond*	-2048
monday	-2048
monday $	-2048
mood	-4052
more	-2750
more _ $	-2290
mother	1850
my	5396
my _ $	-7515
my _ gone	-2066
my _ he	2721
my _ i	1890
my _ in	2512
my _ is	4426
my _ me	1862
my _ never	3284
my _ of	2095
my _ over	2149
my _ s	2647
my _ was	1849
my account	-2902
my boyfriend	6298
my data	-3153
my drafts	-1904
my ex	2246
my family	1945
my fault	2878
my girlfriend	2239
my heart	5692
my husband	1919
my information	-1876
my mood	-2494
my mother	1850
my phone	1950
my profile	-2029
myse*	5351
myself	5351
myself $	1959
myself _ $	3392
nao	9612
need a	4060
need help	-3538
never	3825
next	-1785
next _ $	-1785
nicht	3412
nicht _ $	3412
nigh*	9970
no _ $	-2319
no _ de	3128
no _ dejar	3128
no _ mas	-1786
no contact	-2401
no me	-2483
no more	-1746
no puedo	3128
nobo*	5923
nobody	5923
nobody _ me	2770
norm*	2196
normal	2186
normal _ feel	2186
normal to	2186
not	2539
not _ at	3944
not _ me	-3376
not _ this	-3359
not _ to	2129
not even	2332
not know	2208
not sleep	2754
not trust	1905
not want	-5256
note	-2068
noth*	2739
nothing	2739
nothing $	2739
noti*	-2780
notifications	-2780
now	-2549
now $	-2186
now _ be	-2857
o	2882
of _ $	-2694
of _ alone	1801
of being	2416
of her	2348
of your	-1720
off	-2037
ok	-3762
ok today	-1999
old _ $	3086
olvi*	16750
on	-1993
on $	4232
on _ $	-5881
on a	-1728
on me	2218
one	2387
one _ $	5294
oubl*	2188
oublier	2366
oublier $	2366
our	8335
our _ $	2798
out	-3452
out of	-3723
over	13941
pain	8165
pain $	6170
pass*	-4064
passport	-4721
passport $	-4721
pause	-2214
pens*	2745
peop*	5272
people	5272
people $	1908
people _ $	3861
pers*	-2174
phone	1892
phone $	1950
phot*	2058
photos	2076
plan	-2973
plan _ me	-2042
play*	3646
please $	-4657
please _ •	-3034
please stop	6302
please •	-3034
prof*	-2029
profile	-2029
prog*	-2314
puedo	3128
puedo _ de	3128
puedo dejar	3128
que	-3639
que _ $	-1879
ques*	-3046
quie*	-2288
quiero	-2288
quiet _ the	2125
quit	-4789
quit _ me	-3241
read	-2928
read _ $	-2148
reco*	-5816
records	-3457
regi*	-2658
registrar	-2658
rela*	4647
relationship	4647
relationship $	1718
reminders	-2482
reminders $	-2093
reminds	2041
reminds _ her	2041
reminds _ of	2041
reminds me	2041
remo*	-2744
right	-2132
ruhe	-4273
s	2152
s _ $	2569
said	-3673
said _ $	-3818
say	-2381
scar*	2221
scared	2221
scared of	2221
schr*	-2887
se	4771
se _ $	4771
see $	-2289
see _ $	2024
sei	1802
sem	1837
sem _ $	1837
set	-2018
sett*	-2701
settings	-2701
settings $	-2701
she	7922
she _ $	3401
she _ me	2104
she left	1755
should _ $	-3333
should i	3067
show	-3140
show me	-1836
sie	2657
sien*	2995
siento	2995
siento _ $	4343
sile*	-3096
since _ was	2308
sinto	9731
sleep	2690
so	9967
so _ $	3467
so _ at	2706
so angry	2166
sola	4343
sola $	4343
some	-1752
someone	2801
song	3565
spea*	-2464
speaking	-2464
speaking _ $	-2365
speaking with	-2365
still	3276
stim*	-2006
stimmung	-2006
stimmung _ $	-2006
stop	-2386
stop $	-4002
stop _ $	2991
stop _ me	-3539
stop the	6654
stro*	-2100
strong	-2100
strong $	-2100
sund*	6899
surv*	6641
survive	6641
survive _ $	6641
take	-2105
talk	-3142
talk $	-2205
talk*	-11904
talking	-11904
talking $	-10279
tell me	-2398
text*	-4798
texting	-3092
texting _ $	-2238
texting him	-1855
than*	-2773
thanks	-3213
that	-6600
that $	-4341
that _ $	1977
that is	-3298
the _ night	-4450
the _ the	3204
the check	-2042
the last	2364
the pain	8721
the plan	-2042
there	-3804
these	-2472
these _ $	-2472
think	4993
think _ $	3016
this $	5224
this _ $	-7833
this bot	-3147
this feeling	6503
this works	-3378
tires	-1831
tires $	-1746
to	2617
to _ from	2833
to _ this	1977
to _ •	4106
to feel	2186
to log	-1962
to say	-2134
to talk	-1913
to tell	3246
to •	4106
today	-6238
today _ $	-5853
today _ a	-2524
today is	3085
today maybe	-2250
today was	-1903
todo $	2180
todo _ que	-2143
todo lo	-2143
trust	5021
trust _ $	4593
turn	-2049
un	-1756
unde*	3075
understands	3983
understands _ $	3983
understands me	3983
urge	-2814
urge $	-1771
verg*	1950
vergessen	2770
vergessen $	2770
verm*	2208
vermisse	2208
want	-6880
want _ my	-2637
want _ •	4767
want my	-2347
want*	-1749
wanted	-2134
wanted _ say	-2134
wanted to	-2134
was	3348
was $	3972
was _ chatting	-2220
we	9135
we _ $	3742
we had	5124
we were	3647
week	-2575
weeks	-1736
were	3216
what	-8385
what _ am	-2257
what _ are	-1713
what _ do	6179
what _ i	1772
what _ the	-1939
what _ with	4319
what _ wrong	4438
what _ you	-2928
what _ your	-1806
what are	-4606
what day	-2257
what did	4281
what do	-2161
what i	-2086
what should	1760
when	-6030
when _ $	-2289
when _ the	-2591
where _ $	3060
where _ i	-2937
where can	-2639
which	-1726
who _ $	1946
who does	3226
why	6575
why $	-2082
why _ i	5141
why _ men	6521
why _ still	2151
why am	3375
why do	4103
why does	2363
wie	-2511
with	4569
with _ $	3266
with me	4438
with the	-1911
with you	-1970
without _ $	-1939
without texting	-1855
works	-3378
works $	-3378
worst	14035
would	-4344
would like	-4030
write	-2148
wrong	7979
wrong $	2730
wrong _ $	4864
wrote	-3838
wrote _ $	-3515
years	3243
years and	2040
you	-17542
you $	-5406
you _ $	-7841
you _ me	-3342
you _ •	-2291
you are	-2709
you get	7365
zu vergessen	2770
•	4949
• $	5959
• _ $	9214
• _ a	-2338
• _ at	-3308
• _ data	-2511
• _ from	3851
• _ him	3931
• _ me	1912
• _ of	-4015
• _ on	6489
• _ out	-2473
• _ over	1748
• _ photos	2076
• _ this	3802
• _ with	3356
• _ •	5676
• a	-6005
• from	2864
• him	3649
• me	-3013
• my	-6031
• of	-3035
• over	1748
• with	3356
• •	4949
""",
    'intents.smalltalk': """\
~	-33338
!checkin	-9689
!delete_data	-9241
!help	-14674
!out_of_scope	-5693
!smalltalk	24659
!stop	-19404
!•	-2522
.-	10022
.i	-7224
.i+they	-5544
.i+they-	-2360
.i+you	-3047
.i-	8052
.they	-4255
.they-	-1783
.you	5865
.you-	10678
10	-2741
10 _ $	-1403
12	-2873
12 $	-2338
15	-3231
2	-1473
3	-2415
3 $	-1848
4	-1734
4 $	-1652
5	-3389
5 _ $	-2326
6	-1983
7	-1477
8	-1710
?	-13972
?-	-1423
?i	-5800
?i+you	-8467
?i+you-	9380
?i-	-2567
?you	2380
?you-	13295
^ _ $	26147
^ _ 10	-1796
^ _ 12	-2525
^ _ 15	-3231
^ _ 3	-1395
^ _ 5	-1934
^ _ a	-2241
^ _ about	-1356
^ _ ajuda	7009
^ _ all	-1511
^ _ alles	-4146
^ _ alone	-1333
^ _ appreciate	2956
^ _ are	-1418
^ _ bad	4445
^ _ bot	2973
^ _ built	1620
^ _ bye	3142
^ _ can	-4758
^ _ como	-1402
^ _ cool	1485
^ _ de	-2163
^ _ dias	2289
^ _ did	1355
^ _ do	-7137
^ _ does	-2349
^ _ du	4943
^ _ e	2706
^ _ enough	-4359
^ _ es	1832
^ _ everything	-3371
^ _ explain	-2888
^ _ feel	1422
^ _ for	2147
^ _ friend	6864
^ _ fun	7652
^ _ funny	2073
^ _ get	2535
^ _ glad	4318
^ _ good	6992
^ _ got	8697
^ _ have	3309
^ _ hello	-2337
^ _ help	5135
^ _ history	-1366
^ _ hoje	-1711
^ _ how	3456
^ _ hurts	-3006
^ _ i	-3887
^ _ in	-3067
^ _ information	-1619
^ _ is	3854
^ _ it	-2406
^ _ kann	-1972
^ _ later	2589
^ _ loschen	-3369
^ _ lot	3534
^ _ love	1808
^ _ made	2396
^ _ mes	-1549
^ _ messages	-2451
^ _ mir	-2161
^ _ miss	-1358
^ _ more	-6867
^ _ my	-4198
^ _ need	-3064
^ _ not	-3281
^ _ notifications	-2741
^ _ of	-1659
^ _ off	-1373
^ _ ok	2777
^ _ please	-4877
^ _ por	-1450
^ _ que	-2015
^ _ quiet	-1913
^ _ real	4305
^ _ reminders	-2592
^ _ see	3385
^ _ sell	-4008
^ _ should	3608
^ _ sobre	-1499
^ _ some	-1563
^ _ something	2465
^ _ speak	-3788
^ _ still	-4658
^ _ stop	-2621
^ _ talk	-2465
^ _ talking	2279
^ _ that	2143
^ _ there	5109
^ _ time	7738
^ _ to	1658
^ _ today	-3063
^ _ todo	-2857
^ _ tout	-4965
^ _ tu	-2374
^ _ un	4040
^ _ up	2336
^ _ voce	4488
^ _ wanted	5213
^ _ was	3222
^ _ we	4737
^ _ what	-2292
^ _ you	11449
^ _ your	7262
^ _ •	-4908
^ aide	-5704
^ alright	4954
^ am	2621
^ apaga	-4997
^ are	2795
^ ayuda	-6278
^ borra	-3045
^ bye	3753
^ can	-3107
^ cancel	-7185
^ change	-1668
^ check	-2012
^ como	4333
^ cool	2906
^ danke	5713
^ day	-5143
^ delete	-2130
^ do	5885
^ efface	-2169
^ everything	-2620
^ feeling	-1712
^ find	-1408
^ forget	-2537
^ good	3797
^ goodnight	4299
^ great	5770
^ guten	4220
^ hello	8590
^ help	-7102
^ hey	5546
^ hi	2459
^ hmm	4891
^ how	-3877
^ ich	-1402
^ in	1349
^ is	4065
^ je	-2804
^ just	2100
^ leave	-1406
^ less	-2310
^ list	-2681
^ log	-1510
^ lol	5426
^ losche	-1995
^ make	10927
^ me	-1769
^ merci	5882
^ meu	-3320
^ mi	-2148
^ mood	-9110
^ mute	-8091
^ my	1633
^ nice	4386
^ no	3249
^ o	-1832
^ obrigada	8399
^ oi	8828
^ ok	6422
^ okay	6124
^ para	-5517
^ pause	-6452
^ play	-1382
^ please	-1709
^ quantos	-1495
^ que	-1393
^ quit	-3467
^ record	-1362
^ she	-1918
^ show	-1654
^ shut	-4127
^ stop	-7481
^ take	-1438
^ talk	2289
^ tell	3868
^ thank	3534
^ thanks	8900
^ today	-5814
^ turn	-1658
^ vergiss	-2332
^ was	-4518
^ we	-2053
^ what	2474
^ when	-2399
^ where	-5417
^ who	1410
^ you	6989
^ •	-3440
a _ $	3115
a _ for	1528
a _ i	4337
a _ right	2255
a _ the	2890
a bot	4607
a break	-1453
a computer	2944
a good	1359
a human	4255
a lot	3534
a machine	2589
a pizza	-2443
a real	1518
a slip	-1651
abil*	-2033
abilities	-2033
abilities $	-2033
able	-3606
able to	-3606
about	-2540
about me	-2127
acce*	-1959
accent	-1802
ai	2843
aide	-5704
ajuda	-2470
ajuda $	-2079
all	1953
all _ $	3981
alles	-4236
alles $	-4005
alone	-2827
alri*	4954
alright	4954
am	4815
am _ of	-1816
am _ talking	4131
am _ to	8046
am glad	4318
am talking	2057
and	-3926
answer $	2329
any	1699
any _ $	1746
anyb*	5196
anybody	5196
apaga	-4997
apaga _ $	-4670
apaga tudo	-4561
appr*	8431
appreciate	8431
appreciate _ $	5750
appreciate _ help	8156
are	2862
are _ $	2671
are _ a	1877
are _ able	-3527
are _ an	2316
are _ from	6187
are _ to	-4079
are _ today	2337
are there	-2316
are things	3128
are you	3007
are your	3252
ayuda	-6278
back	-1737
bad	2599
bad $	4445
be	-3678
be _ $	-1955
be all	2240
be quiet	-3873
being	3269
being _ $	3846
being _ bot	4207
being a	4207
bitte	-6010
born	2919
born $	2919
borra	-3045
borra _ $	-3039
borra todo	-2619
bot	4632
bot $	5048
break	-1453
brok*	-1361
broken	-1354
broken $	-1354
built	1514
buy	-1702
buy $	-1581
by _ $	1674
bye	9842
bye $	5237
bye _ $	5119
call	5231
call _ $	5231
call you	5402
can	-11492
can _ be	-1472
can _ do	-2818
can _ explain	-2888
can _ feel	5902
can _ me	3184
can _ speak	-3778
can _ stop	-1352
can _ the	-1981
can i	-1907
can you	-6692
canc*	-7185
cancel	-7185
cancel _ $	-3841
capa*	-11140
capi*	-1425
capital	-1389
capital _ $	-1389
card	-1679
chan*	-2657
change	-1884
change _ to	-1666
chat*	4625
chatting	4625
chec*	-5168
check	-2926
check _ $	-2883
check in	-2664
checkin	-4524
color	1425
color $	2754
comm*	-2929
commands	-1868
como	2931
como _ $	4137
comp*	3113
computer	2944
computer $	2799
cont*	-4622
contact	-3118
contact $	-1611
contact _ $	-1417
conv*	-1755
cool	4392
cool $	4217
could	-1885
coun*	2419
country	2419
cuan*	-3216
danke	5713
data	-4784
data $	-4424
day	-5827
day _ $	-3955
days	-2607
days $	-1961
de	-3791
de _ $	-2735
dele*	-2677
delete	-2368
delete _ $	-2077
dia	4195
dias	2289
dias _ $	-2798
did _ do	3322
did _ even	-1525
did _ say	-1484
did not	-1564
die	-2121
do	-4698
do $	-5886
do _ a	3117
do _ any	2173
do _ for	3478
do _ have	3340
do _ know	-1456
do _ like	5027
do _ love	1809
do _ make	-2963
do _ me	1650
do _ my	-1946
do _ sell	-3874
do _ store	-1901
do _ to	-1739
do _ work	3483
do not	-2186
does	-3558
dogs	-1417
du	4079
du _ $	7427
e	2547
e _ $	3005
effa*	-2169
efface	-2169
efface _ $	-1846
efface tout	-1663
enou*	-5109
enough	-5109
enough _ $	-4653
eras*	-1965
es	1726
es _ $	1950
escr*	-2340
escribas	-2001
even	-1861
even _ $	-1484
even _ goodbye	-1484
even say	-1484
ever*	-7239
everything	-6770
everything _ $	-3079
everything hurts	-2580
exist	1942
exist $	1942
expl*	-3292
explain	-3292
extr*	-1569
favo*	2699
favorite	2754
favorite _ $	2754
favorite color	2754
feel $	5599
feel _ $	-2321
feel*	-1924
feeling	-2437
feeling _ a	-1480
feeling like	-1480
find	-1412
find _ a	-1408
find me	-1408
for _ day	-1821
for _ help	2058
for a	-2936
for now	1940
for the	2871
forg*	-3344
forget	-2989
forget _ $	-2528
fren*	-2465
french	-2465
french $	-2465
frie*	5583
friend	6079
friend $	6606
from $	6187
from _ $	-4839
fun	7623
func*	-3093
functions	-2115
functions $	-2115
funny	6554
funny $	6554
get	-1336
get over	-3122
give	-1427
give me	-1427
glad	9683
go _ $	2362
going	3482
going $	5033
good	9400
good $	5170
good _ $	7053
good*	6811
goodbye	2511
goodbye $	2707
goodnight	4299
got	9049
got _ $	9049
got it	7204
great	5861
great _ $	3120
guten	4220
guten _ $	4220
hard	-2730
have	4886
have _ $	2591
have a	6312
have been	1331
he	-3695
he _ $	-2550
hear	9418
hear _ $	9418
hear*	-2554
hello	8464
hello $	3352
hello _ $	4936
help	-1525
help me	-2316
help with	-1393
help*	3293
helpful	2631
her	-1548
hey	5546
hey there	2449
hi	5461
hi $	5409
him	-2207
him $	-1356
hist*	-1394
history	-1394
history $	-1394
hmm	4891
hoje	-1711
how	-2040
how _ $	3291
how _ are	2917
how _ day	6271
how _ doing	1364
how _ going	3375
how _ help	-2238
how _ i	-2916
how _ is	-4448
how _ it	3216
how _ make	-2963
how _ the	-1408
how _ things	3128
how _ use	-1969
how _ you	-4810
how _ your	6365
how are	6003
how do	-9525
how is	7027
human	6227
human $	1338
hurts	-3006
hurts $	-3006
i	-3169
i _ $	-2665
i _ a	1555
i _ glad	4318
i _ go	3367
i _ help	2341
i _ know	1375
i _ like	-2005
i _ my	-2177
i _ of	-1946
i _ say	1931
i _ so	-1576
i _ speaking	4630
i _ talking	2057
i _ to	5563
i _ with	3478
i am	4007
i appreciate	2956
i feel	-5376
i have	-3997
i like	2202
i miss	-1469
i need	-3102
i see	3314
i should	3258
i talking	4131
i told	-1448
i use	-1751
ich	-1745
in	-6963
in $	-2608
in _ $	-4807
info*	-1976
information	-1976
inst*	-1866
instructions	-1866
is	6674
is _ $	10209
is _ a	2412
is _ being	4207
is _ bot	1628
is _ color	2754
is _ favorite	2754
is _ from	-3644
is _ going	3821
is _ good	-1676
is _ i	2355
is _ of	6814
is _ purpose	-7497
is _ real	1720
is _ to	-1900
is _ today	2363
is _ you	-3708
is a	-3432
is enough	-3894
is it	5316
is my	-3660
is the	-1870
is there	-2158
is up	5920
is your	3179
isso	-1809
isso $	-1809
it	-1972
it $	-5993
it _ $	1969
it _ a	2361
it _ being	4207
it _ chatting	4625
it going	2163
it was	2686
je	-2804
job	2543
just	1913
kann	-2094
kann _ $	-1913
know _ $	-2513
know _ me	-1889
know _ you	1416
know about	-2513
konto	-3632
la	-1803
la _ $	-1542
later	3049
later $	3049
leave	-1700
leave _ alone	-1333
leave me	-1581
less	-2316
less _ $	-2310
less notifications	-2297
life	14818
life $	15154
like	6120
like $	3492
like _ $	2893
like _ a	1819
like a	-1796
like me	1505
like you	2669
list	-3219
list _ $	-2831
list*	1664
live	9864
log	-2253
lol	5034
lol $	4170
long	2807
losc*	-5372
losche	-1995
losche _ $	-1995
loschen	-3377
loschen $	-3286
lot	3534
love	-1601
love _ $	1688
love me	1812
mach*	2989
machine	2989
machine $	1792
made	2396
made _ $	2524
make	7506
make _ $	8392
me	-5841
me $	-3435
me _ $	7053
me _ abilities	-2033
me _ funny	2120
me _ news	-1911
me _ you	-2316
me a	7229
me alone	-1333
me escribas	-2001
me siento	-1601
me something	2120
me the	-2805
me what	-3069
me your	-3823
meine	-1510
mens*	6747
menu	-6242
menu $	-6242
merci	5882
mes	-1549
mes _ $	-1549
mess*	-4328
messages	-3537
messages $	-2029
meu	-3694
meu _ $	-3535
mi	-3344
mi _ $	-3066
mi progreso	-2050
mim	-1499
mim $	-1499
mind	4546
mind $	4546
mir	-2161
mir _ $	-1901
miss	-1469
mon	-1450
mond*	-1685
monday	-1685
monday $	-1685
mood	-10254
mood _ $	-9099
more	-7729
more _ $	-1725
morg*	1518
morgen	1518
morgen $	1518
moth*	-1568
much	-1693
mute	-8091
my	-8229
my _ is	-1821
my _ with	-1888
my stats	-3484
name	2188
name $	2188
near*	-2497
nearby	-2412
nearby $	-2412
nece*	-3371
necessary	-3371
necessary $	-3371
need	-3177
need _ to	-1833
need you	-1456
never	4126
new	-1471
news	-2032
news $	-2032
next	4220
next _ $	4220
nice	5200
nice _ you	1732
nigh*	-2690
no	2211
no _ escribas	-2001
no contact	-2366
no me	-2606
no more	-7680
not	-5126
not _ $	-1760
not _ goodbye	-1484
not _ say	-1484
not even	-1525
noti*	-2797
notifications	-2797
notifications $	-2409
o	-2804
o _ voce	-1832
o que	-1950
obri*	8399
obrigada	8399
of	-2110
of _ people	1387
of _ you	-1389
off	-1726
oi	8828
ok	7161
ok $	3002
ok _ $	2191
okay	6124
old _ you	1503
olvi*	-2178
on	-3413
on _ $	-2717
one	2505
or	2337
or _ $	2529
order	-2443
order _ pizza	-2443
oubl*	-3456
over	-3762
panc*	-3489
pancakes	-3489
pancakes $	-3489
para	-5517
pause	-7115
pause $	-3620
pause _ $	-2440
peop*	1794
people	1794
people $	1374
people _ $	1659
people _ you	1751
pers*	1413
person	1576
phot*	-2264
pizza	-2443
pizza $	-2443
play	-1382
play _ $	-1382
play some	-1382
plea*	-6995
please	-6995
please $	-5285
por	-1492
por _ $	-1492
prog*	-6141
progreso	-2050
progreso $	-2050
purp*	-7497
purpose	-7497
quan*	-1953
quantos	-1495
quantos dias	-1495
que	-3806
que _ $	-1643
que voce	-1832
ques*	-3083
questions	-2910
quiet	-6800
quiet $	-3632
quiet for	-2178
quit	-3467
quit _ $	-3066
quit it	-2803
rate	-1997
real	8168
real $	4734
real _ $	2280
real _ you	1917
reco*	-2947
record	-1533
remi*	-2903
reminders	-2711
reminders $	-2693
remo*	-1467
remove	-1360
right $	2255
right _ $	-1913
robot	7445
robot $	6387
ruhe	-5339
run	-5817
run $	-5817
savi*	-1917
savings	-1917
say	2932
say _ $	4389
say _ you	-1995
say goodbye	-1679
see	7653
see $	7475
sei	-4339
sell	-4008
sell _ $	-4008
serv*	-3135
share	-1708
she	-3335
she _ even	-1484
she _ not	-1484
she did	-1897
shou*	3298
should	3298
should _ $	2753
should _ you	1466
show	-1654
shut	-5029
shut _ $	-5029
shut up	-3584
sien*	-1601
siento	-1601
sile*	-4548
silent	-1423
since	-1434
sleep	1499
sleep $	1499
slip	-1662
slip $	-1662
so _ $	1982
sobre	-1499
sobre _ $	-1499
sobre mim	-1499
some	-1563
some _ $	-1382
some*	4342
something	3913
something _ $	3913
something funny	3913
spea*	1903
speak	-3839
speak _ $	-3783
speaking	1903
speaking _ $	4630
speaking with	4630
spell	-3371
spell _ $	-3371
spell necessary	-3371
start	-3807
start _ $	-3805
stats	-3484
stats $	-3484
still	-4797
stop	-13031
stop $	-4863
stop _ $	-7316
stop now	-1430
stop talking	-2779
store	-1901
subj*	-1498
subjects	-1498
subjects _ know	-1498
sund*	-2258
supp*	-1931
take	-1514
talk	3925
talk $	4531
talk _ $	1824
talk*	2662
talking	2662
talking $	-3871
talking _ $	1355
talking _ a	5328
talking _ machine	2589
talking to	7528
tell	3582
tell _ funny	2120
tell _ something	2120
tell _ the	-1722
tell _ what	-3069
tell _ you	-2604
tell _ your	-4040
tell me	3586
than*	12551
thank	3216
thank you	3216
thanks	12717
thanks $	4582
thanks _ $	1781
thanks _ lot	3534
thanks a	3534
thanks for	2511
that	4430
that _ $	2305
that _ all	4791
that _ be	2240
that _ enough	-3802
that _ kind	1401
that i	-1375
that is	3252
that was	1464
the	-2833
the _ $	-1483
the _ of	3218
the _ the	-1351
the best	1642
the help	6943
the news	-2032
there	4337
there $	6040
there a	-2008
thin*	1399
things	1484
things $	1797
this	-2580
this _ $	-6045
this a	4420
this bot	-1342
time	5880
time $	4769
time _ $	3590
to _ machine	2589
to _ you	3069
to a	5328
to be	-1489
to do	-1543
to know	1416
to say	5213
to talk	4940
today	-1544
today $	6862
today _ $	-5103
today was	-4505
todo	-3050
todo $	-2806
told	-1496
told _ $	-1436
told you	-1448
too	-2302
too _ $	-2178
tout	-4965
tout $	-4929
tran*	-3290
tu _ $	-2374
tudo _ $	5520
tudo _ mim	-1499
tudo sobre	-1499
turn	-1657
un	4040
un _ $	4442
un robot	6231
until	4664
until _ $	4664
up $	-3584
up _ $	5101
use	-2011
use _ $	-1709
use you	-1746
verg*	-2591
vergiss	-2332
vergiss alles	-2332
voce	7652
voce _ $	1332
want	-1539
want*	4873
wanted	5213
wanted _ say	5213
wanted to	5213
was	-1436
was _ $	2015
was _ chatting	4625
was _ day	2860
was a	-2686
was good	-3128
we	2036
we _ to	5220
we had	-1666
week	-2086
week $	-1374
were	4164
were _ $	2364
were _ born	2992
were you	5093
what	-3543
what _ $	3143
what _ a	-3282
what _ able	-1926
what _ bot	1628
what _ call	4199
what _ can	-1877
what _ do	-6434
what _ favorite	2754
what _ good	1939
what _ know	-2027
what _ like	3617
what _ my	-3069
what _ purpose	-7497
what _ the	1429
what _ think	1543
what _ up	5920
what can	-2360
what did	3322
what do	5351
what i	-2033
what is	4202
what should	3139
what subjects	-1498
what you	-3807
when	-3293
when is	-1893
where	-5534
where _ you	-5295
where are	-10872
where do	4179
which	1678
which _ you	3228
who _ the	-2821
who _ you	2571
who _ your	3889
who is	1593
why	-3017
why $	-1796
with	1703
with $	1576
with you	3050
work	3047
work _ $	3483
work for	3483
worst	-1657
write	-1757
you	20211
you $	15591
you _ $	8308
you _ a	1695
you _ any	2129
you _ be	-1428
you _ data	-4055
you _ do	-1856
you _ human	1913
you _ me	1879
you _ my	-1928
you _ or	2378
you _ quiet	-3348
you _ real	2143
you _ stop	-1650
you _ the	2318
you _ to	-3483
you _ today	5243
you _ what	-3467
you _ you	-1563
you a	1909
you able	-3527
you an	2343
you are	6251
you be	-1340
you born	2992
you can	-3034
you explain	-2888
you from	6187
you have	5098
you help	-1829
you know	-2560
you like	2523
you sell	-3874
you speak	-3778
you stop	-1352
you store	-1901
you talk	-2465
you to	-2771
you work	3483
your	2927
your _ $	3304
your _ color	2754
your abilities	-2033
your day	6365
your favorite	2754
your functions	-2115
your help	3272
your*	-1622
yourself	-1622
•	-5989
• $	-3505
• _ $	-4336
• _ •	-1862
• •	-5989
""",
    'intents.out_of_scope': """\
~	-25613
!checkin	-9338
!delete_data	-4626
!help	-8837
!out_of_scope	20182
!smalltalk	-9434
!stop	-8389
!•	-2659
.	4573
.-	-6280
.i	-1846
.i+they	-6982
.i+they-	-3651
.i+you	-4067
.i-	-11889
.they	-4746
.you-	-7039
10 $	-4182
10 _ $	1671
10 _ to	3495
15	3382
3	-2611
4	-2021
5	4473
5 _ $	3073
7	-1906
8	5058
?	32055
?-	15663
?i	8719
?i+you	-2449
?i-	-7264
?they	3122
?you-	-5902
^ _ $	-12850
^ _ 15	3382
^ _ 5	3107
^ _ a	4820
^ _ about	3551
^ _ ajuda	-1823
^ _ alarm	3074
^ _ am	-2929
^ _ an	3170
^ _ anyone	-2060
^ _ be	-2160
^ _ built	-2233
^ _ commands	-1814
^ _ day	-1772
^ _ de	-4462
^ _ dias	-1676
^ _ do	7142
^ _ does	-4480
^ _ e	5474
^ _ else	-2288
^ _ es	3081
^ _ explain	6443
^ _ fast	1813
^ _ for	-2924
^ _ go	-3603
^ _ going	3816
^ _ good	-2710
^ _ got	4028
^ _ hacer	-2406
^ _ happens	-1789
^ _ has	-2168
^ _ have	-4490
^ _ he	-2225
^ _ hello	4984
^ _ history	-1735
^ _ hoje	-1858
^ _ how	-1981
^ _ humeur	-1799
^ _ is	4037
^ _ ist	2469
^ _ it	-5415
^ _ kann	-2464
^ _ la	4530
^ _ leave	-1856
^ _ leer	-1995
^ _ like	-1846
^ _ long	-1824
^ _ lot	-2645
^ _ many	2983
^ _ me	8697
^ _ men	-4582
^ _ messages	-2403
^ _ miles	1976
^ _ mir	-1816
^ _ moi	-1921
^ _ mood	-2756
^ _ much	2747
^ _ normal	-1734
^ _ not	-4203
^ _ notifications	-2449
^ _ of	-1869
^ _ off	-1972
^ _ old	4444
^ _ on	5208
^ _ pause	-2119
^ _ peux	-1714
^ _ please	5215
^ _ puede	-1995
^ _ puedes	-2406
^ _ quiet	-2094
^ _ restaurant	2888
^ _ say	-1916
^ _ sell	3135
^ _ she	-1629
^ _ should	6978
^ _ size	1911
^ _ some	7025
^ _ song	3726
^ _ stop	-1953
^ _ talking	-1909
^ _ the	3566
^ _ today	-3445
^ _ tu	-1848
^ _ un	5099
^ _ up	-2145
^ _ use	-3659
^ _ we	-3648
^ _ won	2328
^ add	3856
^ aide	-2053
^ are	4671
^ book	3042
^ can	5324
^ cancel	-1814
^ change	5694
^ comment	-1917
^ como	-3791
^ convert	4802
^ dia	-1933
^ do	-3897
^ does	3617
^ explain	-1658
^ feeling	-2146
^ find	4432
^ give	-3232
^ he	-1910
^ how	6013
^ i	-9069
^ is	-1954
^ it	-2292
^ je	-1654
^ log	-1691
^ me	-2332
^ mon	-1799
^ mute	-1963
^ nao	-1947
^ no	-3402
^ pause	-2045
^ play	6063
^ please	-2877
^ que	6848
^ quelle	1676
^ quien	-1995
^ set	5556
^ show	-1593
^ sinto	-1793
^ thanks	-3123
^ that	-1796
^ the	-2226
^ today	-2459
^ track	6959
^ turn	3330
^ we	-2404
^ what	7161
^ when	11954
^ which	3270
^ who	6635
^ write	4960
^ you	-1850
^ •	3893
a	8592
a 5	-2189
a 7	-2690
a _ $	5292
a _ a	1841
a _ accent	2018
a _ do	2429
a _ for	7848
a _ my	-3667
a _ out	1833
a _ the	-2723
a _ to	-2326
a bot	-2487
a break	-3227
a computer	-1602
a husband	-2135
a lot	-2645
a pizza	5472
a slip	-4929
a table	2012
a week	-2388
about my	-2078
about the	4763
acce*	6030
accent	9876
accent $	4548
add _ my	3856
add a	-3667
after	-3799
after _ $	-3723
after a	-3190
again	-1947
ai	-1697
aide	-2053
aide _ a	-1921
aide moi	-1921
ajuda	-1979
alarm	3074
alarm _ $	1936
alarm for	3074
all	-1689
am	-3468
am i	-3212
amaz*	2659
amazon	2659
an	8353
an _ $	3632
an _ for	3099
an alarm	3074
and	-5801
and _ can	-1590
anot*	-1859
another	-1859
another _ $	-1859
answ*	-2999
answer	-2788
answer $	-2561
any	1689
any _ $	1707
anyo*	-2175
anyone	-2175
anyt*	-1825
anything	-1825
are _ $	-3019
are _ a	-2621
are _ an	-1919
are good	1917
are my	-2551
are the	-5743
are there	2026
are you	-8586
as	-1962
as _ $	-1962
at	-1645
at night	-2248
back $	-3248
bala*	3840
balance	3840
balance $	3840
bank	4420
bank _ $	3326
been	-2027
being	-3191
being _ $	-2521
being _ bot	-2274
being a	-2274
best	2335
best _ $	2607
boil	4931
boil _ $	4931
book	3042
book _ a	3042
book _ table	2012
book me	3042
bot	-9184
bot $	-7181
bot _ $	-1890
boyf*	-2246
boyfriend	-2246
braz*	4526
brazil	4526
brazil $	4526
break	-3227
built	-1765
buy	9625
buy $	2576
buy _ $	7049
ca	-5274
can _ $	-4306
can _ be	-2955
can _ do	-3205
can _ explain	6443
can _ speak	-2308
can _ the	8994
can _ to	-2139
can _ what	-3033
can a	-2924
can i	2398
can read	-1854
can you	7448
canc*	4217
cancel	4217
capi*	5453
capital	4352
capital _ $	4352
car	6797
car _ $	4561
card	7479
cats	7862
change _ $	-7859
change _ tire	3802
change _ to	6434
change a	3802
change my	-5262
chat	-3030
chats	-4111
chats $	-3853
chea*	-4335
cheap	3551
cheap _ $	3409
cheating	-4274
cheating $	-4274
check	-6812
check _ $	-6051
check in	-5499
color	5600
come $	-1702
comm*	-7492
commands	-5575
commands $	-3850
comment	-1917
como	-4372
como _ $	-2385
como _ idioma	-1987
comp*	-2110
computer	-1602
cont*	-5655
contact	-3449
contact $	-2427
conv*	3194
convert	4802
convert 10	3495
convert _ miles	1976
convert _ to	4802
coun*	-3561
country	-3561
cover	3495
cover $	3495
cred*	4669
credit	4669
credit _ $	4669
credit score	4395
cuan*	3786
daily	-2557
daily _ in	-1653
daily check	-1653
data	-5035
data $	-3694
day	-3253
day _ $	-1972
days	-5030
days $	-3255
de	-3721
dele*	-3944
delete	-3822
delete _ $	-3584
delete _ draft	-2730
dia	-2089
dias	-1676
die	12392
died	2456
do	-2858
do $	-4970
do _ a	3430
do _ add	-3667
do _ change	-2698
do _ daily	-1812
do _ delete	-3315
do _ export	-2871
do _ fix	2854
do _ in	3764
do _ make	2388
do _ my	3276
do _ need	4949
do _ on	-5361
do _ say	1880
do _ set	-1983
do _ speak	3647
do _ thank	3089
do _ the	-3551
do _ this	-2862
do _ to	1979
do _ turn	-5361
do about	-2011
do men	-4582
do not	-4124
do people	-2749
do the	-2149
do you	1975
does _ do	-3711
does _ have	1979
does _ hold	-2235
does _ honda	1835
does _ in	-1912
does _ mean	6003
does _ need	1747
does _ still	-2634
does _ take	1818
does _ work	-5199
does a	1688
does anyone	-2060
does my	5647
does the	-6714
dogs	9090
down	-1735
draf*	-3328
draft	-6308
draft $	-6308
drafts	-3328
drafts $	-2390
e	4786
eggs	5560
eiff*	3246
elle	-2280
else	-2288
enou*	-1632
enough	-1632
es	2577
est _ $	-1799
euros	2974
euros $	2974
even*	-2310
every	-1595
everything	-2280
ex	-1637
expl*	4785
explain	4785
expo*	-2871
export	-2871
export _ $	-2871
export my	-2871
far _ come	-1702
fast	1813
feel	-4636
feel _ $	-1603
feel*	-2924
feeling	-2810
find	2802
find _ $	-1630
find _ a	4432
find me	4432
find my	-1630
fix	3063
flig*	4017
flight	4017
flight _ $	3606
for $	-4938
for _ $	5199
for _ week	-1696
for a	-3039
for the	-3452
forg*	-2474
fren*	5129
french	5129
french $	5129
from	-1976
from _ $	-1756
get	-2227
give	-3459
give _ a	-2983
give me	-3459
glad	-2548
go	-4038
go _ $	-3456
going $	-1938
going _ $	1662
going to	3816
good $	-3505
good _ for	1738
got	3275
got _ $	3275
hacer	-2406
hacer $	-2406
had	-1921
happ*	-1790
happens	-1789
has	-2367
have _ job	2215
have _ to	2651
have a	-5324
have any	1965
have i	-1672
have to	2328
he	-2628
he _ in	-1859
hear*	-5305
heart	-1877
hello	3497
hello _ $	4124
help	-3590
help $	-2207
her	-2716
her $	-2397
here	-5195
here $	-4850
him	-2171
him $	-2033
hist*	-2453
history	-2453
history $	-2453
hoje	-1858
hold	-8267
hold _ $	-7884
honda	1835
honda _ $	1835
how	3223
how _ $	-4454
how _ add	-3667
how _ an	1596
how _ change	-3852
how _ days	-3183
how _ delete	-3315
how _ does	-2120
how _ export	-2871
how _ fix	3084
how _ have	3203
how _ hold	-5708
how _ i	2092
how _ is	11937
how _ make	2388
how _ quiet	-1922
how _ say	4039
how _ set	-2257
how _ the	-7655
how _ turn	-5583
how _ use	-3198
how _ was	2048
how _ you	7990
how do	10696
how does	-5835
how fast	1813
how is	-7928
how long	-1824
how many	3411
how much	2747
how old	4444
how to	-6119
human	-2479
hume*	-1799
humeur	-1799
hurt	-2696
husb*	-3961
husband	-3961
husband _ $	-3857
i	-11453
i _ $	-2788
i _ a	6423
i _ about	-2459
i _ draft	-6308
i _ drafts	-2049
i _ on	-2694
i _ the	-6005
i _ time	-1861
i _ to	-4654
i _ •	-1681
i add	-3667
i buy	5330
i change	-4185
i delete	-3315
i do	-3794
i export	-2871
i feel	-2377
i find	-1630
i fix	2854
i have	-2305
i need	1966
i say	2220
i see	-2123
i set	-2257
i turn	-5583
i type	-1692
i use	-1936
ich	-5184
ich _ $	-4277
idio*	-1987
idioma	-1987
idioma $	-1987
il	3578
il _ $	3003
in	3996
in _ $	4824
in _ accent	2018
in a	2183
in japanese	2592
in the	-3192
info*	-1639
information	-1639
is 15	3581
is _ $	-8105
is _ a	-1737
is _ bank	1970
is _ being	-2274
is _ bot	-1928
is _ day	2689
is _ flight	2594
is _ for	-2005
is _ going	1878
is _ normal	-1734
is _ of	-3941
is _ on	3384
is _ purpose	-1668
is _ streak	-4198
is _ to	2979
is a	-4809
is my	2412
is the	6755
is this	-3063
is up	-1624
is your	-2572
isso	-2093
isso $	-2093
ist	2469
ist _ $	2469
it	-7717
it $	-2717
it _ a	-2954
it _ being	-2274
it _ feel	-1734
it _ to	3187
it going	2257
it normal	-1734
it still	-2556
ital*	4875
j	-1636
japa*	2592
japanese	2592
japanese $	2592
je	-1654
job	1850
just	-3004
kann	-2762
kann _ $	-2190
kilo*	1976
kilometers	1976
kilometers $	1976
kit	-3667
kit $	-3667
know	-1907
la	2283
la _ $	-2247
la _ de	4530
lang*	-2383
language	-2383
last	-5196
learn to	-1590
leave	-3175
leave _ $	-2640
leer	-1995
leer _ $	-1995
life	-14376
life $	-14329
like	-3957
list	3875
list $	4568
log	-2518
log _ $	-2320
log a	-2140
lol _ $	1890
long	-3741
long _ boil	3809
long _ i	3442
long does	-4161
lot	-2645
love	-2093
many	2983
many _ $	-1922
many _ days	-1922
many quiet	-1922
me	-3873
me $	-9803
me _ $	-3153
me _ a	-3478
me _ news	8121
me _ table	2012
me _ the	4920
me a	5026
me about	3955
me an	2068
me the	6837
me to	3349
mean	3237
mean $	3237
meine	-1657
men	-5357
mens*	-2724
mensajes	-2023
mensajes $	-2023
menu	-6085
menu $	-6085
mess*	-5547
messages	-4492
messages $	-2297
mexi*	4352
mi	-2756
mich	-2424
mich _ $	-2117
miles	1976
miles _ $	1976
miles _ kilometers	1976
miles to	1976
milk	5815
mir	-1816
mis	-2679
mis _ $	-2679
moi	-1921
moi a	-1921
mon	-2012
mon humeur	-1799
mond*	3563
monday	3563
monday $	3563
money	8269
money _ $	8269
mood	-4339
mood $	-2242
morg*	3437
morgen	3437
morgen $	3437
much	2136
much is	2116
mute	-1963
my	2390
my _ $	-3528
my _ balance	3840
my _ here	-4229
my _ in	-2319
my _ is	-3070
my _ list	4568
my _ need	1747
my _ on	2377
my _ score	4395
my _ streak	-2430
my _ zone	-1861
my account	-1822
my boyfriend	-2246
my car	3763
my chat	-2597
my chats	-4104
my credit	4395
my data	-3922
my drafts	-3328
my heart	-1861
my history	-1600
my husband	-1826
my kit	-3667
my messages	-1953
my mood	-2690
my shopping	3856
my streak	-2173
my time	-1861
myse*	-1742
myself	-1742
name	-1877
nao	-1947
near*	5655
nearby	4795
nearby $	4795
nece*	7488
necessary	7488
necessary $	7488
need	3713
need $	1747
need _ for	3481
need a	1734
news	8133
news $	8133
next	8146
next _ $	8146
no	-4794
no _ $	-1807
norm*	-1736
normal	-1734
normal _ feel	-1734
normal to	-1734
not	-5421
not say	-2159
noti*	-2696
notifications	-2696
notifications _ $	-2104
o	-2669
of	-2517
of 10	-1699
of a	3818
of this	-1953
off	-2289
oil	5263
ok	-2493
old	4426
old _ you	1591
olvi*	-4741
on	6186
on $	-2794
on _ $	8010
on a	2963
on the	5615
one	-3092
open	5227
open _ $	3759
or	-2103
order	5472
order _ pizza	5472
oubl*	-1595
our	-7289
out	2489
out _ $	-1699
out _ 10	-1699
over	-4748
pack*	9684
panc*	6115
pancakes	6115
pancakes $	6115
pass*	5902
passport	6186
passport $	6186
pause	-4242
pause _ $	-1914
peop*	-3086
people	-3086
people _ $	-3388
pers*	-3133
person	-2177
peux	-1714
phot*	8925
pict*	-3412
picture	-3400
pizza	5472
pizza $	5472
plan	-2458
plan*	7690
play	6063
play _ $	6063
play some	6063
play*	-2351
please $	2155
prog*	-5786
progress	-4982
progress _ $	-4669
pued*	-2406
puede	-1995
puede leer	-1995
puedes	-2406
puedes _ $	-2406
puedes hacer	-2406
purp*	-1668
purpose	-1668
quan*	5346
que	3326
que _ $	-3252
que _ hacer	-2406
que puedes	-2406
quel*	1676
quelle	1676
ques*	-1948
quien	-1995
quien _ leer	-1995
quien puede	-1995
quiet	-4953
quiet _ $	-2003
quiet days	-1922
read _ $	-6066
read my	-2687
real	-2252
reci*	4674
recipe	4674
recipe _ $	4674
recipe for	4674
rela*	-5110
relationship	-5110
relationship $	-1784
reminders	-3417
reminders $	-3086
reset	8951
rest*	2888
restaurant	2888
right	-2208
robot	-3686
robot $	-3046
rome	3112
rome $	3112
sans	-2210
sans _ $	-2210
sans contact	-2210
save	3679
savi*	5175
savings	5175
savings $	4807
say	1864
say _ $	-2112
say _ in	4039
say _ you	2981
say thank	3089
score	1900
score $	1900
see	-3890
see _ $	-3617
see my	-2063
sell	3135
sell _ $	3135
sere*	2799
serendipity	2799
serendipity _ $	2799
serendipity mean	2799
serv*	-1758
set	-2350
set _ alarm	3074
set _ for	5556
set _ time	-1617
set _ zone	-1617
set an	3074
set my	-1617
she	-3433
she _ $	-1970
shop*	3856
shopping	3856
shopping _ $	3856
shopping list	3856
shou*	4945
should	4945
should _ $	2094
should i	5264
show	-1593
sile*	-3506
sinto	-1793
size	1911
size _ does	1911
slip	-5128
slip $	-5128
so	-3898
so _ $	-2481
some	7025
some _ $	6063
some*	-1747
song	9788
speak	2447
speak in	5264
spell	7488
spell _ $	7488
spell necessary	7488
start _ $	2019
still	-3279
stop	-3629
stop _ $	-1869
stre*	-4603
streak	-4603
streak $	-3425
stuff	-2426
stuff $	-2168
surv*	-5864
survive	-5864
survive _ $	-5864
table	2012
table _ two	2012
table for	2012
talk	-2511
talk $	-2590
talk*	-3086
talking	-3086
tell _ about	4241
tell _ the	7251
tell _ your	-1607
text*	-1647
than*	-3978
thank _ in	3089
thank _ japanese	2592
thanks	-3788
thanks _ lot	-2645
thanks a	-2645
that	-3347
that is	-1699
the _ $	4394
the _ in	3341
the _ mean	-2765
the _ my	-2292
the _ the	-1993
the _ to	3931
the _ work	-4644
the check	-3383
the commands	-3534
the daily	-2452
the help	-2098
the hold	-7884
the news	8133
there $	-3682
this	-10175
this $	-5674
this bot	-3803
time _ $	-2240
time zone	-1861
tire	3802
tire $	3802
tires	6743
tires $	6620
to	2924
to _ kit	-3667
to _ list	4568
to _ shopping	3856
to _ this	-1606
to _ to	2466
to be	2596
to buy	4295
to feel	-1734
to kilometers	1976
to me	-2792
to my	-3658
to talk	-2514
today	-8072
today $	-2403
today _ $	-1752
today _ a	-2628
too	-1709
track	6959
track _ $	6959
track my	6959
tran*	9623
tu	-3209
tu _ $	-1848
turn	-2253
turn _ $	-1979
turn _ reminders	-1972
turn _ the	3947
two weeks	-3258
type	-1692
un	5099
un _ $	2988
un robot	-2460
until	-3004
until _ $	-3004
up	-2197
up _ $	-1664
urge	-2328
us	3487
use	-4396
voce	-1688
was	-2982
was _ $	-2119
was a	-2033
we _ $	4567
we _ to	-3162
we had	-1913
week	-3536
week $	-3132
week*	-2297
weeks	-3259
were	-2044
what	2176
what _ $	-3663
what _ 15	3581
what _ a	-2835
what _ best	1901
what _ bot	-1928
what _ did	2046
what _ do	-4870
what _ does	3746
what _ i	-5581
what _ like	-1937
what _ mean	6003
what _ my	2180
what _ progress	-4896
what _ purpose	-1668
what _ up	-1624
what _ won	1981
what _ you	-7119
what _ your	-2608
what are	3703
what does	5272
what happens	-1789
what is	-4600
what should	-2308
what size	1911
what year	2100
what you	-3443
when	12430
when _ $	1842
when i	-2603
when is	6692
where _ find	-1630
where can	1898
where do	-2118
which	2720
who	4126
who _ $	2432
who _ read	-1854
who _ the	4047
who _ this	4606
who can	-1854
who does	-1610
why	5973
why $	6909
why _ i	-2197
why _ men	-4582
why _ still	-2992
why does	-3014
with	-5814
with _ $	-2014
won	3073
won the	1836
work	-6144
work $	-5437
worst	-2387
write	3781
write me	4577
wrong	-1633
wrote	4739
wrote _ $	5120
year did	2100
you	-9541
you $	-5728
you _ be	2032
you _ for	-5276
you _ in	1840
you _ japanese	2592
you _ me	-1781
you _ my	-1818
you _ or	-1619
you _ the	9344
you _ what	-3386
you _ you	-2159
you _ •	-1618
you a	-2687
you an	-1970
you are	-4491
you do	-1710
you explain	6443
you in	3089
you know	-1826
you say	1710
you speak	-2308
your	-3571
your _ $	-8870
zone	-1861
zone $	-1861
•	-2162
• $	-4622
• _ $	-8576
• _ a	3454
• _ at	-1952
• _ my	7107
• _ on	-2221
• _ out	3127
• _ over	-2059
• _ with	-2987
• _ •	4699
• a	7306
• my	10397
• over	-2059
• with	-2987
• •	-2162
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
