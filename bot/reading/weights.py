"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in ten-thousandths."""

from collections.abc import Mapping


def _read(block: str, features: dict[str, str], values: dict[str, float]) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {
        features.setdefault(name, name): values.setdefault(weight, int(weight) / 10_000)
        for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)
    }


def _weights(blocks: dict[str, str]) -> Mapping[str, Mapping[str, float]]:
    """Each feature and each value once in memory, however many classes have it."""
    features: dict[str, str] = {}
    values: dict[str, float] = {}
    return {name: _read(block, features, values) for name, block in blocks.items()}


WEIGHTS = _weights({
    'crisis': """\
~	-43445
!	-11500
!hurt_by.fear.weak	-10511
!hurt_by.maybe.middle	3050
!hurt_by.violence.high	26654
!hurt_by.word.weak	-4939
!may_hurt.intent.high	29109
!may_hurt.maybe.middle	3240
!other.risk.high	15762
!self.gloom.weak	-4586
!self.harm.high	26881
!self.loaded.middle	10671
!self.near.weak	-1883
!self.suicide.high	26920
!self.tool.weak	4331
!self.wish_to_die.high	31574
!self.word.weak	-7191
!•	8121
.	7671
.-	2599
.i	8912
.i+they	5247
.i+you	-7914
.i+you-	-1775
.i-	5819
.they	-7559
.they-	-5948
.you	-6342
.you+they	-3550
.you-	-2402
10	-3981
10 _ $	-1737
15 _ i	1612
15 and	1612
2	-2012
20	1292
200	2482
23	1968
24	2978
30	-1579
30 and	-1494
3am	1499
3am _ i	1597
4 $	-1304
4 _ $	2734
40	-1750
40 and	-1735
5	-3837
5 $	-1822
5 _ $	-1660
6	-1852
6 $	-1587
8	-1751
?	-1751
?-	-5988
?i	2620
?i+they	-2974
?i+you	-2171
?i-	-2848
?they	-2540
?you	-4004
?you-	-1725
^ _ $	-8451
^ _ 10	-1630
^ _ 15	1425
^ _ 20	2403
^ _ 23	1968
^ _ 40	-1735
^ _ a	1298
^ _ about	7933
^ _ acabar	3760
^ _ account	-1370
^ _ afraid	4058
^ _ after	4117
^ _ again	2333
^ _ aguento	1610
^ _ ai	1808
^ _ aimerais	2468
^ _ all	-1958
^ _ alles	-1269
^ _ always	-1607
^ _ am	-3623
^ _ ameacou	3413
^ _ amenaza	1372
^ _ and	-10786
^ _ angst	1459
^ _ anxiety	-1954
^ _ anyone	1327
^ _ are	-2103
^ _ arms	2655
^ _ as	2979
^ _ ask	-1551
^ _ asked	-6306
^ _ asking	-1255
^ _ at	-1845
^ _ attempted	5430
^ _ au	1314
^ _ back	-2458
^ _ bad	-2377
^ _ bang	1257
^ _ be	1581
^ _ beat	3276
^ _ beats	5253
^ _ bedroht	2443
^ _ been	5236
^ _ being	3525
^ _ best	3155
^ _ better	-2383
^ _ bin	-2516
^ _ birthday	1612
^ _ bite	2665
^ _ boss	-4336
^ _ bought	3970
^ _ breakup	1909
^ _ bring	3191
^ _ brings	2257
^ _ brother	-1260
^ _ burn	2103
^ _ call	-2953
^ _ called	-6462
^ _ calling	-1590
^ _ calls	-3349
^ _ cambiar	-1226
^ _ can	1675
^ _ changer	-1252
^ _ chat	-1758
^ _ cheated	-4025
^ _ check	1369
^ _ choked	4913
^ _ clean	3836
^ _ coffee	-1329
^ _ comes	1367
^ _ como	-1416
^ _ con	-3771
^ _ contact	-1669
^ _ controls	5525
^ _ copain	3678
^ _ cortarme	5019
^ _ corto	7578
^ _ coupe	3941
^ _ cut	1504
^ _ cuts	7257
^ _ cutting	2291
^ _ d	-1340
^ _ da	-1224
^ _ dad	1781
^ _ das	-1576
^ _ de	1617
^ _ dead	2938
^ _ death	1550
^ _ decirle	-1521
^ _ dejo	-2704
^ _ denke	4233
^ _ dice	1567
^ _ did	-4863
^ _ died	-5964
^ _ dies	1683
^ _ disse	2249
^ _ do	-4162
^ _ does	-2883
^ _ dog	-3297
^ _ done	4326
^ _ drinks	-2887
^ _ droht	5870
^ _ duele	-1665
^ _ dumped	-1695
^ _ einfach	2747
^ _ el	-1832
^ _ ele	-1637
^ _ em	5848
^ _ emailed	-1748
^ _ empurrou	1909
^ _ en	2504
^ _ end	-1401
^ _ ending	4880
^ _ envie	2827
^ _ es	-2415
^ _ escribio	-1715
^ _ escribirle	-1266
^ _ esta	-2637
^ _ estar	3303
^ _ estoy	6142
^ _ etre	3664
^ _ even	5096
^ _ ever	-2605
^ _ every	2994
^ _ everyone	1831
^ _ everything	-1318
^ _ ex	3548
^ _ extrano	-1267
^ _ extremely	-1859
^ _ fais	2535
^ _ fell	-2480
^ _ fight	-1507
^ _ flinch	2418
^ _ for	-9778
^ _ forced	2737
^ _ forces	2404
^ _ forgot	-1502
^ _ found	3128
^ _ frau	-1403
^ _ freund	1721
^ _ freundin	2783
^ _ friend	4164
^ _ friends	1812
^ _ from	-4367
^ _ fuhl	-1642
^ _ fuhle	-1622
^ _ ganas	2894
^ _ gave	-2699
^ _ geschrieben	-1758
^ _ get	3580
^ _ gets	1453
^ _ getting	-2580
^ _ girlfriend	1341
^ _ give	-1337
^ _ giving	1379
^ _ go	-2282
^ _ god	1396
^ _ goodbye	1295
^ _ got	1847
^ _ grabbed	1354
^ _ grandmother	-1284
^ _ habe	1466
^ _ hacer	2591
^ _ hang	2022
^ _ harming	2685
^ _ has	-3527
^ _ hasse	-1422
^ _ hat	-1548
^ _ he	-1930
^ _ heart	-1889
^ _ her	-1630
^ _ hiding	2033
^ _ him	-2089
^ _ his	-1739
^ _ hits	3963
^ _ hope	1481
^ _ how	-2945
^ _ hung	-1630
^ _ hurts	-1397
^ _ if	-4248
^ _ ignores	-1243
^ _ ihm	-3086
^ _ in	-3983
^ _ intente	2300
^ _ intrusive	-1523
^ _ is	-2111
^ _ ist	-3547
^ _ it	-1769
^ _ jeden	1213
^ _ just	4581
^ _ kann	-1614
^ _ keeps	3492
^ _ keinen	1225
^ _ kids	1421
^ _ knife	-1242
^ _ know	-3355
^ _ konnte	1385
^ _ l	-1653
^ _ la	-2257
^ _ last	4785
^ _ leave	-2523
^ _ left	-2354
^ _ liebsten	3350
^ _ liebt	-1888
^ _ life	-1854
^ _ ligar	-2007
^ _ liked	-1496
^ _ live	2058
^ _ living	-2456
^ _ llamar	-1462
^ _ llamo	-1535
^ _ lo	-1629
^ _ locks	-1480
^ _ looking	2425
^ _ low	-1842
^ _ m	1272
^ _ machuco	3441
^ _ made	2669
^ _ mais	4218
^ _ make	-2079
^ _ mal	-2892
^ _ man	2800
^ _ mann	1480
^ _ manque	-1515
^ _ mari	2270
^ _ marido	1686
^ _ matar	5829
^ _ matarme	4827
^ _ me	3325
^ _ mean	2899
^ _ mec	1938
^ _ medo	3567
^ _ mein	-2262
^ _ menace	3279
^ _ mere	-2620
^ _ message	-1501
^ _ messaged	-2354
^ _ messages	-1427
^ _ meu	-2143
^ _ mi	-2702
^ _ mich	4372
^ _ minha	2438
^ _ miss	-2219
^ _ mit	-1860
^ _ mochte	2152
^ _ monde	2093
^ _ more	1221
^ _ morning	4154
^ _ morrer	5681
^ _ morreu	-1695
^ _ mother	-2541
^ _ movie	-1502
^ _ much	-2448
^ _ mudar	-1313
^ _ mujer	-1310
^ _ mundo	1719
^ _ muss	-1556
^ _ my	2471
^ _ myself	2564
^ _ name	2680
^ _ namorado	2502
^ _ need	-4824
^ _ never	-3027
^ _ new	-2031
^ _ no	7535
^ _ not	-3632
^ _ nothing	1849
^ _ novio	4885
^ _ o	-1820
^ _ of	3380
^ _ off	-1280
^ _ often	-1271
^ _ old	2446
^ _ on	-3171
^ _ one	-1331
^ _ only	3000
^ _ otra	3324
^ _ our	-1867
^ _ out	-3379
^ _ outside	1211
^ _ pai	-1333
^ _ parents	-2343
^ _ partner	2217
^ _ passed	-3187
^ _ pay	2706
^ _ pelo	2551
^ _ pensando	5399
^ _ pense	3304
^ _ people	-2353
^ _ permanent	4352
^ _ peur	1665
^ _ pick	1660
^ _ plan	2461
^ _ pleure	-2241
^ _ por	-2719
^ _ promised	-1470
^ _ proud	-1324
^ _ pushed	1417
^ _ pushes	1625
^ _ put	3329
^ _ que	-3099
^ _ quer	-1336
^ _ quiero	5337
^ _ quis	-1323
^ _ quitte	-1880
^ _ raped	3146
^ _ rather	2011
^ _ reached	-1469
^ _ read	-1226
^ _ reads	2737
^ _ ready	5010
^ _ really	2401
^ _ relapsed	2810
^ _ ritze	1969
^ _ safe	-1344
^ _ sagt	2272
^ _ said	2457
^ _ saw	-1523
^ _ saying	1606
^ _ scared	-4242
^ _ scarifie	1937
^ _ schlagt	5288
^ _ schon	4506
^ _ scratches	3900
^ _ se	-2201
^ _ seems	1858
^ _ self	6797
^ _ send	-1939
^ _ sending	-1967
^ _ sends	2471
^ _ sens	-2404
^ _ sent	-4951
^ _ she	-1433
^ _ shot	-2103
^ _ should	3177
^ _ showing	1440
^ _ sie	-2366
^ _ sister	1528
^ _ slapped	3318
^ _ slaps	3534
^ _ sleep	-2493
^ _ slide	2677
^ _ smash	4189
^ _ social	-1761
^ _ soeur	2862
^ _ some	-1430
^ _ sometimes	2695
^ _ son	-3311
^ _ song	-1249
^ _ sorry	-2628
^ _ sounds	2000
^ _ started	1612
^ _ stepdad	1868
^ _ stepfather	3211
^ _ stops	2517
^ _ stuck	-1231
^ _ suicidal	2215
^ _ suicidarme	3660
^ _ suicidas	1713
^ _ suicide	3513
^ _ sumir	3818
^ _ sure	1464
^ _ survived	-1261
^ _ swear	5665
^ _ take	-2739
^ _ talking	-1564
^ _ te	2031
^ _ team	-1909
^ _ tengo	3759
^ _ ter	2704
^ _ terminar	-2706
^ _ terrified	-1333
^ _ text	-2928
^ _ texted	-2249
^ _ texting	-1891
^ _ texts	-2140
^ _ thank	1605
^ _ that	-4515
^ _ the	-2743
^ _ then	-2342
^ _ there	2583
^ _ these	1423
^ _ think	1598
^ _ thinking	1259
^ _ this	-3258
^ _ thought	-2144
^ _ threatened	1241
^ _ threatens	2045
^ _ threw	1794
^ _ throws	1952
^ _ time	3740
^ _ today	-1363
^ _ todo	-1801
^ _ tomorrow	1353
^ _ touches	1811
^ _ tout	-1533
^ _ trapped	-1747
^ _ triste	-1979
^ _ uberlege	1880
^ _ um	-1493
^ _ unsafe	1272
^ _ up	-3196
^ _ urge	2083
^ _ us	-2099
^ _ used	-2630
^ _ va	-1667
^ _ vais	2059
^ _ vejo	1901
^ _ veo	1743
^ _ vermisse	-2364
^ _ versucht	1605
^ _ veut	1259
^ _ veux	-2029
^ _ vie	3969
^ _ vive	1344
^ _ vontade	2135
^ _ voudrais	3491
^ _ vuelve	1460
^ _ wake	-2918
^ _ waking	2066
^ _ walk	1957
^ _ walked	-1314
^ _ want	-2932
^ _ wanted	1845
^ _ wants	-4535
^ _ ware	3842
^ _ waren	2357
^ _ way	-1488
^ _ we	-2561
^ _ went	-1340
^ _ werde	-2432
^ _ what	-3030
^ _ when	-2092
^ _ where	-1369
^ _ while	-3319
^ _ who	2126
^ _ will	-5645
^ _ wish	5385
^ _ with	-1546
^ _ without	2322
^ _ word	3842
^ _ worked	-1455
^ _ world	3003
^ _ worried	1529
^ _ worry	-2228
^ _ would	-2936
^ _ writing	2732
^ _ wrote	-5281
^ _ y	-1304
^ _ yeah	1827
^ _ you	-4461
^ _ your	-2346
^ _ •	-10352
^ a	2169
^ after	-1381
^ all	-2031
^ anoche	2300
^ back	-1972
^ because	-3042
^ been	5792
^ bitte	-1237
^ borra	-1242
^ ca	-1409
^ call	-2089
^ ce	-2385
^ cortei	-1225
^ cuando	1543
^ death	1409
^ delete	-1424
^ do	-7233
^ edit	3202
^ ele	2216
^ elle	-2281
^ er	7458
^ esta	2101
^ estoy	1376
^ eu	6553
^ even	-1282
^ every	4972
^ everyday	2662
^ ex	4159
^ explain	-1281
^ find	-2115
^ for	-2715
^ fui	1785
^ get	-1510
^ give	-2428
^ go	-1575
^ going	6081
^ goodbye	6214
^ habe	-1736
^ had	-2639
^ have	-3457
^ he	-1648
^ help	-2454
^ hey	-3127
^ hi	-1559
^ hoffentlich	2367
^ hola	-1340
^ honestly	6271
^ hope	1421
^ how	-3172
^ hoy	-2055
^ i	-1663
^ ich	4305
^ id	3189
^ il	6353
^ ill	1988
^ in	-1768
^ is	-2025
^ it	-11089
^ its	1283
^ j	5207
^ ja	1656
^ je	4767
^ just	-3788
^ le	-3960
^ leave	-1993
^ let	-2803
^ life	4901
^ living	3087
^ llevo	1756
^ lol	-1412
^ ma	4221
^ mein	4255
^ meine	2340
^ meu	4604
^ mi	5344
^ minha	-1736
^ mon	5735
^ must	-1686
^ no	-8830
^ nobody	-2343
^ not	-4208
^ now	-1932
^ oh	-1210
^ ohne	2486
^ ojala	3400
^ ok	-2283
^ okay	-1733
^ on	-1279
^ once	2105
^ one	1379
^ our	-1862
^ para	-1292
^ part	2166
^ pienso	2045
^ por	-1657
^ pretty	1590
^ put	-1407
^ que	-2171
^ queria	7674
^ quero	6741
^ quiero	1350
^ quisiera	4647
^ ready	2350
^ remove	-1231
^ seriously	4434
^ she	-3000
^ should	-1398
^ show	-2452
^ si	4449
^ soll	-2399
^ some	2652
^ sometimes	5408
^ sorry	-5026
^ stop	-3297
^ suicide	-2584
^ tell	-1727
^ tengo	4158
^ tenho	4705
^ thanks	-2523
^ that	-5364
^ the	-6988
^ there	1513
^ thinking	-1707
^ tired	1539
^ to	2380
^ todo	1719
^ tonight	4642
^ too	-1543
^ took	3605
^ tout	1898
^ trying	-1550
^ two	3022
^ vivo	1240
^ voltei	3088
^ volvi	5763
^ vou	3516
^ waiting	1833
^ we	-8009
^ what	-3534
^ whatsapp	2472
^ whenever	2558
^ where	-2079
^ who	-2708
^ why	2681
^ wie	-1578
^ will	-1749
^ with	-1227
^ would	2017
^ write	-1419
^ wrote	2356
^ you	1531
^ your	-1611
a	2151
a _ $	-3960
a _ 8	-1378
a _ a	2297
a _ about	-1678
a _ and	3730
a _ anoche	1887
a _ as	-3220
a _ at	1523
a _ avec	2317
a _ but	-1571
a _ casa	-1469
a _ con	2962
a _ cortar	3088
a _ crash	-1484
a _ dano	2956
a _ day	1231
a _ dele	1776
a _ el	2373
a _ ex	-1416
a _ family	-1994
a _ for	-3185
a _ go	-1223
a _ he	2860
a _ her	-1426
a _ hit	1423
a _ i	6610
a _ in	2500
a _ je	1283
a _ le	1510
a _ like	2998
a _ look	2011
a _ lui	4381
a _ me	4872
a _ my	4988
a _ ninos	-1690
a _ novio	2460
a _ now	-1496
a _ nuevo	2460
a _ or	-2316
a _ people	-1370
a _ person	-2258
a _ pills	5062
a _ que	1926
a _ self	1678
a _ solution	1398
a _ su	-1278
a _ that	-3932
a _ the	3788
a _ time	-2737
a _ to	-4048
a _ today	2250
a _ tuer	2050
a _ vida	2297
a _ where	4046
a _ y	-1417
a _ yesterday	1373
a _ you	-1467
a bad	-1594
a bat	2170
a bottle	1331
a break	-2715
a bullet	1486
a bunch	2659
a cambiar	-1226
a child	-2873
a cortarme	3480
a coward	3244
a date	3720
a divorce	-1986
a ecrit	-2864
a etranglee	5229
a fight	2133
a final	1690
a frappee	2653
a friend	2890
a goodbye	1677
a gun	6222
a hacerme	2956
a hard	-1986
a knife	2799
a larguee	-1332
a las	-1525
a letter	-1544
a liar	-1412
a list	-1917
a los	-1690
a lot	-2293
a man	1489
a matar	4240
a me	8145
a message	-1512
a mi	-3377
a minha	1573
a movie	-1511
a new	-2187
a nightmare	-1466
a permanent	1398
a person	1451
a plan	3369
a plate	1376
a relationship	1284
a rope	3240
a seguir	1436
a suicide	2678
a truck	2973
a walk	1209
a waste	1953
a way	-1780
a week	1548
a while	-3354
a world	1259
a year	-1640
able	-1233
able to	-1233
about	-1375
about _ $	-1265
about _ a	4634
about _ and	-1798
about _ every	-1312
about _ go	1891
about _ her	3485
about _ into	1708
about _ it	1704
about _ last	-1303
about _ my	3892
about _ myself	1233
about _ night	-1368
about _ summer	-1329
about _ the	-1234
about _ thoughts	-1703
about _ to	1375
about _ when	1236
about death	3340
about getting	2210
about it	-2152
about just	1877
about killing	5551
about last	-2641
about me	-4586
about money	-1694
about my	-1570
about not	1290
about overdosing	3319
about the	-4939
about to	-3080
about what	-2479
abus*	9797
abuse _ he	1496
abuse _ only	1496
abuse if	1496
abused by	1807
abusing	2728
abusing me	2728
abusive	5830
abusive $	1355
abusive _ and	4160
abusive _ do	1549
abusive _ i	2130
abusive and	1276
abusive marriage	1448
abusive relationship	1773
acab*	6774
acabar	6291
acabar _ a	1910
acabar _ esta	2333
acabar _ minha	1910
acabar _ todo	2333
acabar com	2976
acabar con	3315
accident	1841
account	-4273
account $	-1738
accounts	4815
addi*	6244
addicted	1900
addicted to	1900
adel*	-1758
adelante	-1758
adelante $	-1758
affe*	-2742
affects	-1461
affects _ $	-1461
afra*	-1510
afraid	-1510
afraid $	3497
afraid _ $	-2592
afraid _ being	-2115
afraid _ might	1677
afraid _ my	1737
afraid i	4370
afraid of	-4293
afraid that	-3345
after _ $	1658
after _ breakup	1667
after _ days	2053
after _ months	-2136
after he	1510
agai*	1927
again	5026
again _ night	1421
again and	1301
again but	2311
again last	1421
against	1927
against _ wall	1365
against the	1927
ago	-3923
ague*	1477
aguento	1477
aguento _ $	1364
aguento mais	2032
ai _ $	-2980
ai _ de	4621
ai _ lui	-1545
ai _ ma	1545
ai _ me	4812
ai _ mon	-1762
ai _ rentrer	1574
ai ecrit	1796
ai envie	2827
ai quitte	-1880
aime	-2088
aime _ $	-1242
aime*	2468
aimerais	2468
air	2419
air $	1498
ajuda	-1260
alive	14208
alive $	8360
alive _ i	2762
alive and	1212
all	-1663
all _ $	-2119
all _ and	-1215
all _ friends	1533
all _ i	-4018
all _ in	2369
all _ it	2293
all _ messages	1424
all _ money	3143
all _ my	2170
all _ of	1482
all _ the	1369
all _ time	-4050
all _ to	-1804
all _ you	2203
all and	1270
all day	-3999
all our	2602
all over	1631
all the	-3374
alle	2137
alles _ mich	-1357
allo*	1764
allowance	-1710
allowed	3475
allowed to	3475
alone	-2778
alone $	-1639
alone _ $	-2237
alone _ i	1805
alone _ rest	-1930
along	-1977
alre*	5506
already	5506
already _ and	1328
already _ goodbye	1355
already said	1355
alwa*	-3305
always	-3305
always _ $	-1674
always _ to	1371
am $	-2119
am 15	1612
am 23	1968
am 30	-1494
am _ abused	1413
am _ abusive	2160
am _ alive	3549
am _ allowed	1827
am _ alone	2300
am _ an	2003
am _ at	-2454
am _ be	-1396
am _ because	1509
am _ being	-1431
am _ break	-1353
am _ burn	2333
am _ do	2878
am _ doing	1541
am _ end	1872
am _ for	2243
am _ go	2463
am _ going	2629
am _ good	-1824
am _ he	-1631
am _ her	-2236
am _ hour	1431
am _ hurt	3777
am _ i	7307
am _ ich	3350
am _ in	-2118
am _ just	-2123
am _ kill	-1651
am _ life	3989
am _ lose	-1985
am _ losing	-2033
am _ make	1575
am _ might	1677
am _ my	3161
am _ myself	-1590
am _ of	2626
am _ pills	1520
am _ shock	-1575
am _ so	-1459
am _ stalked	1754
am _ still	1391
am _ suicidal	-1703
am _ tell	-2004
am _ text	-1241
am _ that	1944
am _ the	-1614
am _ tired	3266
am _ to	5568
am _ ware	1999
am _ waste	2438
am _ well	-1220
am _ what	2882
am _ when	-1597
am _ will	3915
am _ with	-1509
am _ write	-1271
am _ wurde	1351
am _ •	-3381
am about	-2939
am afraid	1454
am alone	2012
am always	1332
am being	1225
am disappointed	3288
am doing	-2569
am done	3676
am driving	1313
am drunk	-1411
am dying	-1274
am ending	1945
am every	1431
am going	4681
am hiding	2033
am i	-2561
am liebsten	3350
am not	-2378
am pregnant	-1641
am proud	-1298
am ready	3424
am safe	-2959
am sorry	1266
am stressed	1236
am thinking	1557
am worried	1529
am writing	2346
am •	-1799
amea*	6827
ameaca	3415
ameacou	3413
ameacou _ $	3037
ameacou _ matar	3413
ameacou se	2727
amen*	3351
amenaza	2137
amenaza _ $	1400
amenaza con	2137
amiga _ que	1403
amiga disse	1403
amigos $	-1325
amis	-1238
amo	-2390
amo $	-1995
an	3946
an $	-1778
an _ $	4943
an _ ago	2376
an _ marriage	1448
an _ of	-1374
an _ relationship	1773
an abusive	2488
an accident	2317
an email	-1339
an hour	1762
an selbstmord	3358
and	8110
and _ $	-2988
and _ a	5991
and _ about	-2380
and _ abusive	2722
and _ affects	-1461
and _ again	-3630
and _ and	2403
and _ answering	1677
and _ are	-2726
and _ as	-1551
and _ awful	-1570
and _ back	1513
and _ be	2265
and _ because	2277
and _ been	-1447
and _ being	-2303
and _ can	-3723
and _ come	2264
and _ cut	2057
and _ de	1952
and _ disappears	-2461
and _ do	-1393
and _ does	-1542
and _ dog	1558
and _ down	2938
and _ feel	-3489
and _ going	-1368
and _ gun	1469
and _ have	4393
and _ hide	-1207
and _ him	-2037
and _ hits	-1319
and _ house	-2283
and _ how	-1314
and _ i	3162
and _ in	4491
and _ is	1344
and _ it	-2909
and _ kids	1305
and _ know	3617
and _ last	-1272
and _ left	-1212
and _ life	-2007
and _ look	1258
and _ me	8378
and _ mean	-1614
and _ mom	1914
and _ my	4061
and _ needed	1302
and _ never	-3360
and _ night	1824
and _ no	-2697
and _ not	-3008
and _ of	-3217
and _ one	1803
and _ only	1544
and _ outside	3298
and _ parents	1642
and _ pas	-1276
and _ people	1399
and _ phone	2228
and _ plus	3286
and _ really	2689
and _ safe	-2059
and _ said	-1687
and _ says	1261
and _ scared	2160
and _ she	-3774
and _ sleep	-1880
and _ still	5171
and _ there	2034
and _ want	2512
and _ what	-1271
and _ when	5483
and _ where	2801
and _ wife	-1493
and _ will	5598
and _ with	1273
and _ you	1463
and _ •	7633
and a	3996
and all	-1633
and begged	1241
and breaks	1573
and calls	2135
and cried	-2031
and do	1734
and dragged	1222
and feel	-2869
and follows	1336
and has	1693
and have	-2050
and honestly	1294
and i	-7855
and is	2529
and it	-2261
and its	3375
and keeps	3527
and life	-1804
and locked	1382
and looked	1260
and never	4146
and not	1823
and nothing	-1409
and now	-1423
and say	-1509
and says	2640
and scared	-1806
and see	-1552
and sometimes	-1518
and still	-1242
and takes	1463
and talk	-1784
and texted	-1330
and that	1234
and then	2876
and to	-1322
and took	1957
and turns	-1260
and verbally	1488
and wants	2300
and we	-1486
and wish	1263
and you	-1207
and •	4757
ande*	-3197
andern	-1680
andern $	-1303
ange*	-4672
anger	-3976
anger _ i	-1665
anger issues	-2530
angerufen	-2873
angerufen $	-2344
angry	1257
angry _ i	2208
angry that	2315
angst	3632
angst _ meinem	1459
angst vor	1459
anim*	-1576
animals	-1517
anni*	-1585
anniversary	-1215
anoc*	3254
anoche	3254
anoche $	1686
anoche intente	2300
anos	-1313
anot*	2062
another	2062
another _ $	1355
anru*	-2314
anrufen	-2117
anrufen $	-1738
answ*	-7316
answer	-5114
answer $	-1931
answer _ $	-1504
answered	-1780
answering $	1504
answers	-1260
antw*	-1323
anxi*	-2377
anxiety	-2500
any _ of	-2139
anyb*	1931
anybody	1931
anym*	-1881
anymore	-1881
anymore $	-1939
anymore _ out	1416
anymore i	1616
anyo*	2973
anyone	2973
anyone _ this	1363
anyt*	-3983
anything	-3937
anything _ $	-1694
anything _ do	1376
anything _ i	1688
anything _ myself	-3486
anything but	2044
anything to	-3414
anyw*	1880
anyway	2925
apologised $	1226
app	3156
appe*	-8912
appele	-1647
appeler	-3349
appeler $	-1372
appeler _ $	-1869
appr*	-2809
are	-4744
are $	-1821
are _ going	-1207
are _ the	1629
are _ to	-1744
are covered	1732
are you	-2103
arm	5870
arms	8284
arms _ they	3566
arms are	1431
arms until	3566
arou*	3568
around	3568
around _ $	1718
around _ throat	1668
around for	2522
arra*	2712
arre*	-2453
as	-5992
as _ $	-3281
as _ am	-2253
as _ as	2321
as _ child	-1719
as _ i	-2253
as a	-2802
as i	-2498
asha*	1371
ashamed	1371
ask	-2909
ask _ day	-1219
ask for	3136
ask myself	-1624
asked	-8485
asked _ for	-1226
asked _ i	-4356
asked _ if	-1643
asked if	-2820
asked me	-3477
aski*	-4518
asking	-4518
asking _ $	-2640
asking myself	-2167
asle*	2668
asleep	2668
asleep and	2077
assa*	1614
at	-3399
at 3am	1613
at _ $	-4874
at _ and	-1335
at _ at	1685
at _ i	-3190
at _ in	2451
at _ kids	-2238
at _ party	-2354
at _ point	3679
at _ she	1643
at _ that	1228
at birth	1704
at her	-2303
at me	4564
at my	1484
at peace	1504
at the	1926
at this	1309
at work	1702
ate	2493
atte*	9278
attempt	2738
attempt and	2159
attempted	5855
attempted _ $	4698
attempted _ in	1392
attempted _ times	1703
audio	-1396
auf	2128
auf $	4136
auf _ $	-1887
aufg*	1685
aufgeschnitten	1685
aufgeschnitten $	1685
aufw*	2033
aufwachen	2033
aufwachen $	2033
aunt	-1311
aus	3049
avec lui	1762
away	-5340
away _ i	-4355
away _ not	1269
away _ years	-1288
away and	-1442
away from	-1273
away with	-1663
awful	-2469
awful _ people	-1965
baby	-2857
baby _ $	-2030
back	-3372
back $	2876
back _ $	-2261
back _ work	1524
back and	-1497
back or	2538
back then	-1950
back together	-1761
bad	1363
bad $	3585
bad _ i	-1354
bad _ my	-2342
bad _ now	1618
bad right	1618
badly	-2443
balc*	1385
balcony	1385
bang	1485
bang _ head	1485
bang my	1485
bang*	3602
banging	3602
banging _ the	3602
banging on	3602
basi*	1584
basically	1584
basically $	2076
bat	4022
bat $	2358
bate	1376
bateu	3986
bateu $	2372
bath*	4377
bathroom	4377
bathroom _ is	2033
bathroom he	2033
bathroom with	2190
be	6899
be _ a	2080
be _ again	-2073
be _ and	-1422
be _ for	-3533
be _ her	-2011
be _ his	-2579
be _ i	5832
be _ in	-1722
be _ just	-1227
be _ last	1823
be _ me	1611
be _ much	2141
be _ next	2946
be _ now	4624
be _ of	-2414
be _ off	-1211
be _ on	2873
be _ relief	1373
be _ than	2769
be _ the	-1667
be _ to	-1238
be _ •	5929
be afraid	-1244
be alive	2535
be alone	-2119
be dead	5558
be devastated	-1749
be done	1329
be easier	1411
be fine	1317
be friends	-2056
be gone	2325
be happier	3532
be happy	-1602
be here	4368
be in	1668
be my	1626
be over	2658
be the	-1500
be there	-4486
be too	2026
be with	1589
be •	7022
beat	4638
beat _ he	2256
beat _ when	1452
beat him	3160
beat*	1508
beating	2633
beats	7684
beats _ $	3611
beats _ and	2388
beats _ she	2735
beats _ when	1684
beats her	3078
beats me	3960
beau*	-3405
beautiful	-3339
beautiful $	-1834
beca*	4059
because	4059
because _ $	1506
because _ afraid	-1534
because _ all	1564
because _ be	-1435
because _ deserve	1486
because _ do	1421
because _ not	2097
because _ share	1783
because _ want	-3078
because _ will	-1340
because he	-3056
because of	2483
because she	-1669
because we	3327
bedr*	4790
bedroht	3333
bedroht _ $	2330
bedroht mich	3333
bedroom	1484
bedroom $	1206
been	5801
been _ $	-2241
been _ a	-3917
been _ about	2283
been _ are	-1710
been _ down	-3186
been _ for	-1700
been _ harming	2685
been _ me	3277
been _ my	2211
been _ thoughts	2053
been _ to	2676
been _ with	3587
been _ you	-1803
been born	1397
been calling	-1255
been depressed	-1218
been feeling	-1592
been fighting	-1736
been planning	2465
been saving	1456
been self	2685
been thinking	1852
been where	-1710
before _ $	-1251
before and	1495
beg _ $	1394
begged _ not	1241
begged me	1241
being	4250
being _ abused	1413
being _ by	4630
being _ is	-1878
being _ much	1694
being _ to	-2026
being a	3167
being alive	6460
being dead	1474
being here	1903
being stalked	1754
believe _ $	1459
believe me	1516
belong	1333
belong _ this	1333
belong _ world	1333
belong in	1333
belt	3747
bess*	2291
besser	2368
best	-2831
best _ $	-3109
best _ and	-1629
best _ i	-1403
best _ me	3474
bett*	-2622
better	-2591
better $	-4155
better _ me	2782
better _ without	-1309
better i	-1352
better off	-1211
better without	5395
bin	-5948
bin _ $	-3506
bin _ traurig	-3430
bin nur	-2669
birth	1562
birth $	2034
bite	2665
bitte	-1559
black	2476
blade	5489
blade _ $	2529
blade again	2529
bled	3593
bled _ $	2437
blee*	1928
bleed	3463
bleeds	1928
bloc*	-1619
blocked _ $	-1442
blocked _ and	1734
blocked me	-1971
blood	3005
blood _ me	3822
bloq*	-3122
blow	1588
blow _ brains	1464
blow _ out	1464
blow my	1809
blue $	1732
body	3052
book	-2351
bored	-1847
born	7092
born $	4247
borra	-1242
boss	-2552
boss $	2629
boss _ going	-1352
boss _ me	-1245
boss _ to	-1678
boss is	-1583
bot	-3857
bot $	-3573
both	2943
both _ $	2055
both*	-1934
bott*	4180
bottle	4180
bottle of	1273
boug*	4193
bought	4193
bought _ $	-1365
bought _ already	1251
bought _ flowers	-1280
bought a	3834
boyf*	4450
boyfriend	4450
boyfriend $	3621
boyfriend _ $	5131
boyfriend _ and	1363
boyfriend _ anger	-2133
boyfriend _ ex	-1744
boyfriend _ her	4745
boyfriend _ his	-1542
boyfriend _ issues	-2133
boyfriend _ me	5213
boyfriend _ want	-1799
boyfriend _ years	-1438
boyfriend and	-1578
boyfriend because	-1618
boyfriend choked	1582
boyfriend does	-1644
boyfriend hits	5085
boyfriend raped	1289
boyfriend s	-2060
boyfriend threatened	1884
brai*	1464
brains	1464
brains _ $	1464
brains out	1464
braz*	2143
brazos	2350
break	-2461
break $	-1222
break _ i	-1399
breakfast	-1495
breakfast $	-1495
breaking	-1568
breaking _ with	-1225
breaking up	-1420
breaks	1783
breaks _ and	2100
breaks things	1624
breathe	-2117
breathe $	-1462
breathing	1320
brin*	4962
bring	3151
bring _ $	3361
bring _ um	4633
brings	2325
brok*	-4479
broke	-1994
broke _ $	-3449
broke _ and	-1384
broke _ me	-1868
broke _ my	4357
broke _ with	-2412
broke down	1867
broke me	-1372
broke up	-3355
broken	-4412
broken _ $	-3155
brother $	1715
brother _ his	-1432
brother _ me	1358
brother _ to	1768
brother is	1531
bruc*	2485
brucke	2485
brucke _ springen	2485
brui*	3247
bruises	3247
bullied	-1310
bunch	2659
bunch _ pills	2659
bunch of	2659
burden to	1365
burg*	-2248
burger	-2248
burger $	-2248
burn	3900
burn _ down	2986
burn _ house	2986
burn my	1342
burn myself	1469
burn*	2843
burning	2071
burning myself	1269
burns	-1852
but	-3913
but _ afraid	-1297
but _ can	-1241
but _ did	-1430
but _ it	-1353
but _ know	-2075
but _ punches	1506
but _ says	-1454
but _ still	1982
but _ the	3635
but _ think	1542
but _ want	-1248
but _ would	3049
but he	1899
but if	-1367
but it	-2907
but my	1506
but that	1795
but the	-2803
buzz*	-1218
buzzes	-1218
buzzes _ hope	-1218
buzzes i	-1218
by	2591
by _ $	-2767
by _ and	1243
by _ boyfriend	3482
by _ ex	3070
by _ i	3770
by my	3246
by the	1981
ca	-2940
cach*	3254
cachets	3344
cafe	-1935
cafe $	-1432
cake	-1618
cake $	-1596
call	-14399
call _ $	-4275
call _ and	-2524
call _ i	-2196
call _ if	-1563
call her	-2289
call him	-1680
call me	-2455
call*	-10732
called	-5478
called _ $	-1633
called _ and	-1669
called me	-2146
called the	1279
calling	-5163
calling _ $	-1833
calling him	-1387
calling my	-1322
calls _ a	2666
calls _ she	-1515
calls _ when	-1919
calls me	2542
calm $	2193
calm _ $	-1208
calms	1251
calms _ down	1251
calms me	1251
camb*	-1388
cambiar	-1226
came	2633
came _ $	1929
came home	2950
can	-2873
can _ $	-2297
can _ another	1767
can _ anyone	1588
can _ do	-2079
can _ eat	-1440
can _ even	1315
can _ find	-1354
can _ forgive	-1490
can _ from	1231
can _ get	-1936
can _ go	2058
can _ have	1236
can _ help	3010
can _ her	1300
can _ imagining	4147
can _ instead	1827
can _ it	-1789
can _ live	-1348
can _ over	-1792
can _ see	2694
can _ sleep	-2998
can _ tell	2888
can _ the	-1447
can _ thinking	-1510
can _ this	-1336
can _ to	1251
can _ wait	1332
can do	1272
can i	-2895
can not	1683
can stop	1415
can you	-1558
cans*	3382
cansada de	1388
cansado	2193
cansado _ $	2193
car	3767
car $	1857
car _ $	-1966
car _ me	2476
car _ over	1614
car _ the	1387
car i	-1343
cara	4519
care $	-2271
care _ i	2297
care if	2338
cares	1553
carta	3865
carta _ despedida	3953
carta de	3953
carv*	5778
carved	5778
casa	-2226
casa _ $	-1622
case	1839
case $	1565
cat	-1937
cat $	-1344
catch	3023
catch myself	2811
ce	-4838
ce que	-1525
celu*	2033
celular	2033
celular $	2046
cham*	-1793
chan*	-6152
chance	-1352
chance $	-2419
chance of	1640
change	-3731
change $	-3232
change _ the	1561
changer	-1252
chas*	-2860
chat	-2822
chea*	-4287
cheat	-2017
cheated	-2024
cheated $	2167
cheated _ me	-2171
cheated _ my	-2169
cheated on	-4588
cheating	-2071
chec*	-2051
check	-3582
check _ $	-3593
check in	-3519
checking	-1685
chez	1699
chez moi	2561
child	-2328
child $	-1487
children $	1971
chok*	4913
choked	4913
choked me	3864
chri*	-1328
christmas	-1328
chur*	-1995
church	-1995
church _ me	-1691
church _ reject	-1691
church will	-1691
clean	3876
clean _ months	3160
clean for	3140
close	1399
close to	2427
coeur	-1279
coff*	-1977
coffee	-1977
coll*	-3064
college	-2646
college $	-1675
com	1547
com _ e	-1220
com _ minha	1573
com _ vida	1573
com a	1573
com ela	-1618
com medo	1873
com raiva	2241
come	-1494
come _ $	-2381
come _ and	-1409
come back	2235
come home	-2430
comes	3521
comes _ i	4312
comf*	2754
comm*	-2460
comment	-3486
commit	1823
commit suicide	1823
como	-3113
comp*	-1826
compared	2106
compared _ $	2313
compared _ this	2313
compared to	2106
con	3273
con _ $	6564
con _ de	-2072
con _ esta	2333
con todo	2333
conf*	-2464
cons*	-2528
conscience	-1663
conscience $	-1663
considered	-1763
considered _ $	-1763
considering	1853
cont*	-3400
contact	-8342
contact $	-2551
contact _ $	-2312
contestarle	-1904
contestarle $	-1697
control	3577
controla	2436
controla _ y	1787
controla el	1787
controlling	-2596
controlling _ my	-1415
controls	5262
controls _ i	2382
controls _ money	3143
controls all	3143
conv*	-3640
conversation	-2269
conversation _ my	-1799
copa*	2740
copain	2740
copain _ a	1571
copain m	2287
cope	-3207
cope with	-1310
copine _ a	-1279
cops	1313
cort*	9357
cortar	3874
cortar _ $	1686
cortarme	5019
cortarme _ $	3629
cortei	-1225
corto	7578
could	-4145
could _ $	-2745
could _ go	1231
could _ him	-1256
could _ to	2139
could _ would	-3026
could do	1342
could not	3465
could talk	-3481
coun*	-4374
counselor	-2117
counselor _ i	-1454
coupe	3941
couple	-1980
cove*	1867
covered	1867
cowa*	3244
coward	3244
coward $	2756
crash $	2028
cried	-3349
cried $	-2853
cry	-2655
cry _ the	-1508
cryi*	-4111
crying	-4111
crying $	-1943
crying _ $	-1836
crying _ and	1234
crying and	-1708
cuan*	2508
cuando	2742
cuando _ ella	1982
cut	7890
cut $	2113
cut _ $	3440
cut _ bad	2010
cut _ last	1857
cut _ night	1346
cut _ right	1618
cut again	1670
cut myself	2121
cut so	2010
cuts	14577
cuts _ do	2123
cuts _ i	2772
cuts and	4361
cutt*	11455
cutting	11455
cutting $	2351
cutting _ $	1734
cutting _ and	1590
cutting _ feel	1977
cutting _ i	2580
cutting herself	1216
cutting when	1977
d _ $	1239
da	3457
da _ $	3457
da sein	1622
dad _ me	4233
dad hit	-1477
dad said	1796
dad used	-1665
dano	10454
dano $	10454
das	5744
das _ $	2164
das _ nehmen	1650
das _ zu	1650
das leben	3805
dass	-1713
data	-2669
data $	-1705
date	2517
date _ and	3568
dated	2452
dated for	1642
dati*	-4012
dating	-4012
dating $	-1733
datos	-1508
datos $	-1508
daughter told	1207
day	-6184
day $	-3670
day _ $	-2034
day _ the	-1269
day i	1475
days _ $	-1519
days _ do	1639
days _ not	1807
days i	2694
de	6296
de _ $	-2122
de _ a	-1522
de _ appeler	-1275
de _ ecrire	-1259
de _ ex	1735
de _ le	1622
de _ mandar	-1544
de _ me	1757
de _ mes	1707
de _ moi	1388
de _ que	4047
de _ revoir	-1300
de _ tuer	1687
de casa	-1274
de despedida	3953
de l	-1414
de la	-1544
de le	-2486
de lui	-1575
de me	3646
de mourir	2229
de novo	2033
de rentrer	1574
de verdad	4649
de viver	3388
de vivre	2988
dead	9373
dead $	7298
dead _ be	1579
dead _ the	-1206
dead already	1334
death	5008
death $	-1665
death _ and	1599
death _ day	1599
death _ i	3298
death _ peaceful	2397
death is	-1883
death sounds	2397
deci*	5197
decided	4246
decided that	2247
decirle	-1521
decirle que	-1521
deix*	-1745
deixou	-1745
deixou _ $	-2469
deja	2010
deja _ $	1513
deja*	-1648
dejado	-1273
dejar	-1999
dejo	-4577
dejo _ $	-1511
dejo hace	-1824
dela	-1349
dele	1713
dele $	-1274
dele*	-5507
delete	-3619
deleted	-1247
deleted _ and	1450
denke	4864
denke _ tag	1665
denke jeden	1665
dent*	-1457
depr*	-7893
depressed	-3664
depressed $	-2119
depression	-4229
depression and	-2174
der	6531
der _ $	4799
der brucke	2485
der trennung	2342
des	2004
des _ $	1304
dese*	1448
deserve	1637
deserve to	1301
desp*	9966
despedida	3953
despertara	3755
despertara _ $	3755
dest*	-3720
destroy	-1640
destroyed	-1797
destroyed _ $	-1749
devant	2266
devant chez	1523
devastated	-2196
dia $	1504
dias	2330
dice	3775
dice _ va	3003
dice que	3882
did	-3759
did $	2638
did _ again	1450
did _ ask	3674
did _ do	-1462
did _ for	3203
did _ get	-1474
did _ to	-3039
did _ want	-1518
did _ work	1599
did it	1286
did not	-3045
die	7451
die $	7957
die _ $	8688
die _ a	-6178
die _ aufgeschnitten	1685
die _ so	-1513
die _ the	-1208
die basically	2076
die i	1829
die if	-1883
die lol	2730
die now	-2439
die that	2477
die when	-1662
die young	1889
died	-2700
died _ $	-1557
died _ birth	1977
died _ that	2455
died _ year	-1485
died and	-2572
died in	2298
died last	-3974
died when	-1440
dies	1656
dies*	-2022
diff*	-2606
different	-2267
different _ $	-1266
different _ now	-2197
dinners	1427
disa*	3595
disappears	-2461
disappears _ $	-2461
disappears again	-2461
disappointed	4487
disappointed _ i	3288
disappointed that	3288
disp*	4718
disparaitre	2739
disse	2249
disse _ se	1658
disse _ vai	2065
disse que	2893
dist*	-2165
distant	-1412
dit _ il	1425
dit d	-1445
dit qu	1425
divo*	-3379
divorce	-2779
divorce and	-1240
do	2823
do _ $	3105
do _ and	-1430
do _ belong	1333
do _ but	2222
do _ cope	-1756
do _ cutting	2076
do _ deal	-1229
do _ ex	2016
do _ find	3371
do _ go	-1687
do _ help	2529
do _ her	2474
do _ hide	5886
do _ how	-1423
do _ i	1920
do _ if	1813
do _ in	2733
do _ it	1440
do _ know	-1517
do _ last	2001
do _ leave	1951
do _ love	-1943
do _ me	-3700
do _ my	-1560
do _ myself	-2688
do _ night	2001
do _ plan	1418
do _ see	4398
do _ still	-2213
do _ tell	-1329
do _ think	-3857
do _ this	-1414
do _ time	1423
do _ up	1557
do _ wake	1507
do _ want	5868
do _ why	3182
do _ with	-2672
do _ worry	-1352
do _ •	-1353
do anything	-3023
do instead	1827
do is	1212
do it	8585
do something	2002
do this	-1804
do to	2462
do you	-3223
does	-3318
does _ a	-1621
does _ else	1255
does _ just	2004
does _ know	3053
does _ to	-1961
does it	3188
does not	-2686
dog	-2091
dog _ i	1293
doing it	5548
doing well	-1405
dois	-1352
done	3215
done _ $	3147
done with	3325
door	4391
door $	2337
dors	-1337
dors plus	-1337
doubt	1768
down	2898
down _ $	3278
down _ i	1973
down and	-1440
down my	4418
down the	-1271
down when	1484
down with	1360
draf*	-1646
drafts	-1504
dragged me	1222
drea*	-4191
dream	-1356
dreams	-3757
dreams _ my	-1837
dreams about	-1440
drink	-2984
drinking	-1383
drinks	1927
drinks $	2750
drinks _ and	-1737
drinks _ much	-1320
drinks too	-1320
driv*	1340
drive $	-1397
driving	1340
droht	5870
drop	-2445
drop dead	-1680
drop*	-2272
dropped	-2008
drow*	-1344
drunk	1772
drunk $	1235
du	1334
du _ $	2682
du mal	3884
dude _ to	1259
duele	-1978
dump*	-1688
dumped	-1688
dumped me	-1399
duri*	1838
during	1838
dying	4594
e	3242
e _ $	-1919
e _ com	1450
e _ respondi	-1465
e me	2495
e nao	2045
each	2043
early $	1336
easier	1711
easy and	1263
eat	1408
eat _ i	1805
eat _ to	1656
eati*	-3309
eating	-3309
eating _ i	-1397
ecri*	-3078
ecrire	-2657
ecrire $	-1862
ecrit _ lettre	3219
edit	3043
eine	-2055
eine _ $	-1931
einen	-1218
einf*	1659
einfach	1659
einfach _ mehr	2106
einfach nicht	2106
el $	4586
el _ $	-3095
el _ y	1787
el celular	1872
ela	-3044
ela $	-2150
ela _ $	-1315
ele	2474
ele _ bateu	2262
ele _ e	3146
ele _ em	-1479
ele _ empurrou	1909
ele _ minha	-1320
ele _ persegue	2078
ele me	3851
ele nao	-1640
ella	1320
ella $	2019
elle	-4984
elle $	-1555
elle _ a	-1351
else	-1650
else $	-1696
else _ want	1659
em	5799
em frente	-1651
em suicidio	2446
emai*	-2729
email	-3506
email $	-1869
emailed	-2622
emailed me	-1857
emot*	2457
emotionally	2520
emotionally abusive	2163
empi*	-1206
empty	-1636
empty _ $	-1212
empu*	4378
empurrou	1909
empurrou e	1909
en	6764
en _ $	-2010
en _ air	1428
en _ la	4682
en _ todos	2045
en _ y	3432
en finir	1754
en l	1428
en la	2811
en mi	1575
en quitarme	2062
encore $	-1400
end	3272
end _ $	3926
end _ all	2096
end _ and	1442
end _ life	4207
end _ sooner	-1718
end _ the	1392
end _ tonight	1619
end my	3866
end of	-1290
endi*	8689
ending	8689
ending _ all	2525
ending _ life	2575
ending it	3054
ending my	2575
ending things	2742
enjoy	-1705
enjoy the	-1611
enou*	-3619
enough	-3619
enough _ $	-3258
enough for	-1674
enough of	-2116
envie	2233
envie _ $	1767
envie _ appeler	-1625
envie _ lui	-1907
envie _ me	3201
envie _ revoir	-1300
envie de	2076
envo*	-1704
er	5778
er _ $	-3348
er _ gestern	-1358
er _ mich	3036
er _ mir	-1543
er _ nicht	-1409
er _ schon	3032
er droht	4196
eras*	-1480
erase	-1324
es	-3681
es _ $	-1717
esca*	3028
escape	1574
escr*	-9347
escrevi	2391
escribio	-2617
escribio y	-1407
escribirle	-2591
escrito	-1211
esposo me	1918
est	-2221
est _ $	-1583
est mort	-1257
est partie	1374
esta	-1637
esta en	-1781
esta*	3875
estar	6793
estar _ $	6101
estarian	1991
estarian _ mi	1991
estarian _ sin	1991
estarian mejor	1991
este*	-2889
esteem	-2826
esteem _ i	-2389
esto	2826
esto $	2826
estoy	4681
estoy _ $	2736
estoy _ de	2238
estoy triste	-2673
et	4692
et _ $	1225
et _ a	1374
et _ menace	1225
et il	3212
et me	1225
etra*	5229
etranglee	5229
etranglee hier	2675
etre	4454
etre _ $	4454
etre morte	4744
eu	4210
eu _ $	3337
eu me	4553
eu respondi	-1465
eu terminar	1611
even	7480
even _ $	2108
even _ i	1455
even _ of	1641
even _ reason	1459
even _ say	1405
even _ to	2315
even if	-2040
even the	3159
even when	1435
even*	-1280
ever _ me	-1669
ever*	1292
every	4596
every _ after	1657
every _ i	8638
every _ it	-2343
every _ my	-1806
every _ phone	-1218
every _ we	2037
every hour	1205
every morning	3954
every single	1541
every time	4777
everyday	2662
everyday i	2662
everyone	2221
everyone _ $	1376
everyone _ be	1255
everyone _ i	1989
everyone _ me	-1494
everyone _ to	-2034
everyone and	-1564
everyone dies	1779
everything	-4626
everything $	-2620
ex	3247
ex $	4760
ex _ $	-5061
ex _ a	2903
ex _ calling	-1490
ex _ have	-1452
ex _ him	-1368
ex _ i	-2525
ex _ in	-1669
ex _ is	-1789
ex _ keeps	-1963
ex _ llamo	-1619
ex _ me	2340
ex _ not	2973
ex _ on	-1705
ex _ que	2262
ex _ see	-1356
ex _ stop	2607
ex _ suit	1208
ex _ the	-1888
ex _ threatening	2552
ex _ to	-1839
ex _ told	-1415
ex _ up	1310
ex _ vai	1906
ex _ vor	1674
ex _ will	1606
ex and	-3322
ex girlfriend	-1389
ex hat	-1472
ex husband	-2114
ex is	6268
ex on	-1278
ex put	2479
ex vive	1344
ex wants	-2093
ex was	-1935
ex wife	-3488
ex will	2035
exam	-2889
exams	-1424
exce*	1731
exha*	1888
exhausting	2268
exis*	14339
exist	5536
exist $	4643
existing	8463
existing $	2829
existing _ $	2916
existir	3742
existir $	3742
expl*	-2193
explain	-1635
explain myself	-1207
expr*	2063
extr*	-6341
extrano	-2244
extremely	-1859
face	6064
face $	2757
face _ $	3158
face in	4189
face*	-1969
fail*	-3565
failed	-2360
failed $	-1749
failure	-1263
fais	2354
fais _ mal	2707
fait mal	-1296
fake	3217
falar	-1654
falar _ $	-1374
falar com	-1526
fall _ and	1547
fall asleep	2623
fall*	-1207
falling	-1207
fami*	3063
familia	1875
family _ $	1937
family _ am	-1833
family _ i	-2972
family _ me	1456
family _ not	-1605
family does	-1424
fant*	7034
fantasize	1546
fantasize _ being	1451
fantasize about	1546
far	2830
fath*	-1747
father _ i	-1789
father _ me	1499
father s	-1777
fault	1709
fault $	2572
favor	-1340
fear	1711
fear _ my	3646
feel	-1693
feel _ again	-1386
feel _ am	1270
feel _ by	-1356
feel _ i	-1624
feel _ if	1842
feel _ is	2250
feel _ lost	-1736
feel _ my	-2125
feel _ suicide	1615
feel _ the	-2312
feel _ this	2817
feel _ to	1871
feel as	1842
feel lost	-1486
feel nothing	-1271
feel safe	2837
feel something	2046
feel stuck	-1231
feel that	1840
feel the	1601
feel trapped	-1747
feel ugly	-1689
feel unsafe	1272
feel*	-3525
feeling	-2533
feeling _ $	-1238
feeling _ for	-1463
feeling _ suicidal	1304
feeling down	-3232
feels	-1375
fell _ the	-2432
femme	-1441
fica*	2684
fico	5206
fight	2601
fight $	2443
fight about	-1968
fight it	1688
fina*	-1725
final	1680
finally _ $	1844
find	6449
find _ for	2256
find _ i	2253
find out	1723
find someone	1407
fine _ me	1449
finir	1754
finish	1208
finish it	1842
first _ i	1501
first _ tried	1942
first husband	-1211
first time	2003
five	1500
five minutes	2930
fix	-2110
flas*	-1445
flat _ i	1698
flig*	-1754
flight	-1754
flight _ $	-1336
flin*	2418
flinch	2418
flinch _ he	2418
flow*	-2851
flowers	-2851
flowers $	-1771
foll*	6386
follow	1591
follow $	2465
following	1865
following _ $	1399
following me	1987
follows	3738
follows _ $	3241
follows me	4018
for	3075
for $	8621
for 4	3107
for _ best	-1714
for _ but	4005
for _ did	2203
for _ else	-1501
for _ kids	-1774
for _ life	3375
for _ me	2286
for _ months	4239
for _ of	-4649
for _ this	2078
for _ when	-1356
for _ while	-2257
for _ you	2172
for a	-6033
for days	-2539
for divorce	-1451
for everything	-2208
for good	3748
for help	2601
for her	-1622
for it	2021
for leaving	2142
for months	-1227
for most	-1931
for my	4583
for someone	-1882
for the	-2218
for this	3245
for three	1327
for what	1885
for when	2969
for you	-1431
forc*	7985
forced	2275
forced _ to	2273
forced me	2273
forces	2404
forg*	-8842
forget	-2671
forget _ $	-1855
forgive	-3203
forgive _ for	-1465
forgot	-1977
forw*	1580
forward	1580
forward _ it	1870
forward to	1870
fotos	3368
fotos intimas	3051
found	4882
found a	2205
found my	1629
four _ and	-1741
four years	-1741
four*	2260
fout*	1428
foutre	1428
foutre _ air	1428
foutre _ l	1428
foutre en	1428
fr	1814
fr $	1814
frap*	7814
frappe	3683
frappee	3368
frappee $	2932
frau	-1403
free	2110
free _ $	2212
free to	2191
frente $	-1651
fresh	4137
fresh cuts	4199
freu*	1915
freund _ mich	3037
freunde	-1337
freundin	2783
freundin _ sich	2590
freundin _ umbringen	2590
freundin will	1659
frid*	-1876
friday	-1437
friday $	-1573
frie*	-2865
friend	1396
friend _ a	1677
friend _ harms	1678
friend _ i	-1543
friend _ me	2865
friend _ saying	1995
friend _ self	1678
friend _ she	2356
friend and	-2017
friend called	1428
friend keeps	1341
friend wants	1857
friend who	1402
friends	-3414
friends $	-2845
friends _ $	-1240
friends and	-1251
from _ $	-2428
from _ and	2805
from _ harm	-1401
from _ it	2086
from _ numbers	2340
from doing	2086
from him	-1689
from me	-1275
from self	-1401
front	2303
front _ kids	1828
front _ people	-1239
front _ the	3445
front of	2303
fue	-3060
fue $	-1471
fue con	-1212
fuhl	-1642
fuhl mich	-1642
fuhle	-3234
fuhle _ $	-2279
fuhle mich	-3234
fui	1785
fun	-2213
fune*	-2797
funerals	-1864
funerals $	-1864
fur	-1273
game	-1629
ganas	1778
ganas de	1778
gara*	1991
garage	1991
gave	-3088
gave _ $	-1981
gave _ to	-1498
gave me	-2484
gay	-1743
gean*	-1609
geantwortet	-1609
geantwortet $	-1609
gema*	-1269
gemacht	-1269
geschaut	-1590
geschaut $	-1590
geschlagen	5666
geschlagen $	5666
geschrieben	-4602
geschrieben $	-2596
geschrieben _ ich	-1238
geschrieben und	-1453
gestern angerufen	-1408
gestern verlassen	-1349
gestern wieder	1872
gestorben	-1291
gestorben $	-1291
get _ a	2360
get _ and	1420
get _ her	-1248
get _ i	-1575
get _ my	-1969
get _ of	1502
get _ people	1404
get _ to	3576
get _ when	-3572
get _ •	3271
get hurt	2426
get jealous	1400
get out	2522
get over	-2934
get up	1298
getr*	-2038
getrennt	-2038
gets	3287
gets _ $	2065
gets _ and	2430
gets _ breaks	1573
gets _ i	-2696
gets better	-1432
gets drunk	1954
gett*	3244
getting	3251
getting a	3826
girl	-3003
girl*	-2902
girlfriend	-2902
girlfriend $	-2549
girlfriend _ and	5102
girlfriend _ me	-2479
girlfriend _ night	1805
girlfriend _ she	2190
girlfriend _ suicidal	1383
girlfriend is	2110
girlfriend last	1805
give	-2793
give _ a	-1765
give me	-1818
give out	1502
give up	-1496
given	1282
giving _ away	1699
giving my	1699
glad	-2896
glad _ $	-1681
go	3139
go _ $	-3844
go _ early	-1460
go _ it	1648
go _ my	2396
go _ party	-1694
go _ sleep	3787
go _ there	-2063
go _ with	3462
go _ work	2039
go of	1570
go on	2920
god	5840
god _ me	3735
god _ take	3735
god i	1580
god to	1292
goes	2150
goes _ $	1970
goes _ i	2333
going	4245
going $	3514
going _ $	-3952
going _ a	-2073
going _ anything	-1904
going _ burn	2333
going _ call	-1490
going _ die	-3838
going _ do	4429
going _ end	2320
going _ get	2426
going _ her	1771
going _ his	2135
going _ hurt	5590
going _ it	3722
going _ kill	2560
going _ look	-1628
going _ lose	-1985
going _ make	2136
going _ me	-1374
going _ murder	-3277
going _ myself	2630
going _ smash	4189
going _ something	2432
going _ text	-2082
going _ the	2642
going _ this	-2068
going _ to	-2376
going _ write	-1670
going through	-1208
going to	4011
golp*	5857
gone	3915
gone $	1382
gone _ $	2122
good _ $	1412
good _ for	-1750
good enough	-2273
good night	-1217
good*	11055
goodbye	11571
goodbye $	1222
goodbye _ $	1232
goodbye _ and	2531
goodbye _ is	1677
goodbye _ my	1355
goodbye _ now	2921
goodbye message	1677
goog*	3426
got _ $	-2643
got _ and	-1952
got _ in	-2586
got _ kills	-1311
got _ last	-1444
got _ the	-1390
got _ to	2344
got _ with	1209
got out	1680
gott*	2312
gotten	2312
gotten _ since	1228
gotten worse	2734
grab	1481
grab*	2428
grabbed	2428
grabbed me	1540
gran*	-5327
grandma	-1312
grandma _ $	-1399
grandmother	-1296
grandmother _ and	-1214
grave $	-1302
green	-2364
green _ $	-2364
groc*	1273
groceries	1273
groceries $	1273
grou*	2844
ground	2844
group	-1643
guess	-1236
guil*	-1222
guilt	-2017
guilty	-1222
gun	8115
gun $	2092
gun _ $	1468
gun _ i	2077
gun _ know	2077
gun _ my	2031
gun and	2394
gun in	2031
guy	4480
guy _ is	1730
guy _ left	3428
guy _ me	3188
guy she	5698
guys $	1470
gym	-1224
ha	-2337
ha dejado	-1273
habe _ $	1217
habe _ angerufen	-1268
habe _ geschrieben	-2049
habe _ gestern	1796
habe _ meinem	-1405
habe _ seit	1830
habe _ vor	1459
habe _ wieder	1872
habe _ •	-1259
habe angst	3632
habe die	-1678
habe ihr	-1344
habe mich	-1483
habe mit	-1512
habe versucht	1605
haben	-2340
haben _ $	-1261
habl*	-1339
hace	-2335
hace _ $	-2054
hace*	2956
hacer	2591
hacerme	2956
hacerme _ $	2956
hacerme dano	2956
had _ $	6494
had _ plan	1559
had _ would	-1503
had a	-1515
had the	2071
had to	-1784
hair _ dragged	1222
hair _ me	1222
hair and	1328
hand	3576
hand $	1865
hand _ i	1737
hands _ throat	1668
hands around	1668
hands shake	-1239
handy	1957
hang	1821
hang _ $	3275
hanging	1471
happ*	-1292
happened _ $	1851
happens	-1942
happier	3532
happier _ i	1602
happier if	1602
happiness	-1564
happy	-8047
happy $	-2356
happy _ $	-4272
happy again	-1538
happy birthday	-1552
hard	-2933
hard _ my	-1856
hard time	-1955
harm	3787
harm _ $	3096
harm and	-1898
harm is	2225
harm*	4498
harmed	1333
harming	3165
harming since	2685
harms	1678
harms $	1678
has	3849
has _ $	1222
has _ gun	1864
has _ her	2524
has _ new	-1515
has _ on	1891
has _ since	1261
has _ worse	2734
has been	1357
has gotten	2734
has no	1463
has not	-1752
hasse	-1422
hat	-3057
hat _ geschlagen	5666
hat _ verlassen	-2540
hat geschrieben	-1284
hat mich	1234
hat mir	-1304
hate _ $	-1537
hate _ alive	3769
hate _ up	2066
hate being	1788
hate waking	2066
have	2459
have _ $	2017
have _ a	-1941
have _ about	1558
have _ and	-1404
have _ bat	1664
have _ been	-2905
have _ burning	1242
have _ considered	-1763
have _ date	4125
have _ down	-3186
have _ ever	-2325
have _ feeling	-2457
have _ fighting	-1736
have _ from	1403
have _ hard	-1955
have _ her	-1646
have _ him	1395
have _ in	1463
have _ issues	-1444
have _ it	-1433
have _ knife	1767
have _ me	1496
have _ my	1281
have _ nobody	1236
have _ on	1602
have _ over	2062
have _ planning	2921
have _ reason	1514
have _ saving	1456
have _ see	1253
have _ self	-2389
have _ since	-1729
have _ sleeping	-1270
have _ speak	-1239
have _ suicidal	1945
have _ that	1640
have _ thinking	2827
have _ three	1563
have _ time	-1955
have _ times	1367
have _ to	4836
have _ up	1361
have _ wake	1262
have _ where	-1538
have _ who	2047
have _ will	2328
have _ with	-1632
have _ you	-1837
have _ •	-3928
have a	3908
have already	2053
have an	-2212
have attempted	1214
have bruises	1986
have decided	4012
have destroyed	-1429
have died	4661
have got	3508
have intrusive	-1523
have it	1765
have me	1327
have nightmares	-1568
have no	-2773
have not	-5819
have sex	1319
have so	-1259
have started	3859
have the	3801
have to	-5442
have you	-2460
have •	-1454
havi*	1804
having	1804
having _ of	2531
having _ thoughts	2579
having a	-2565
having dreams	-1235
having thoughts	2609
he	6597
he _ all	1928
he _ and	2624
he _ at	-1474
he _ away	1333
he _ back	-3319
he _ been	2200
he _ change	-2418
he _ distant	-1218
he _ do	2582
he _ down	3057
he _ en	2598
he _ every	-1478
he _ for	-1621
he _ from	-1690
he _ going	-1976
he _ good	-1704
he _ gun	1911
he _ hand	2418
he _ have	1224
he _ he	1258
he _ her	1913
he _ himself	1780
he _ his	4200
he _ hit	1908
he _ i	2417
he _ if	1489
he _ is	1377
he _ it	1591
he _ kill	1972
he _ let	2261
he _ me	-2875
he _ my	5240
he _ never	-2525
he _ not	5188
he _ now	-1592
he _ post	2686
he _ so	-1917
he _ texting	-1234
he _ the	3391
he _ to	-3813
he _ wall	1506
he _ what	1306
he _ who	1229
he _ with	1262
he _ write	-1437
he called	-2446
he came	-1697
he can	3611
he cheated	2090
he choked	2283
he controls	2857
he did	1305
he drinks	2063
he follows	2435
he forced	2273
he found	2518
he gave	1432
he grabbed	1732
he has	1689
he hurt	-1622
he is	-6016
he keeps	-2415
he left	-2300
he never	-2686
he only	1496
he parks	1432
he raises	2418
he says	2373
he sent	-1355
he slapped	2200
he texted	-1715
he texts	-1443
he threatens	2340
he threw	1550
he told	-1366
he took	2308
he tried	-1745
he wants	-1800
he was	-3537
he will	8050
head	5793
head _ and	1225
head _ the	1715
head _ wall	1715
hear	-4948
hear _ $	-1960
hear*	-1338
heard	1751
heard _ for	2598
heart	-4684
heart $	-3442
heart _ give	1502
held	2290
held _ $	1816
held me	1816
hell	-1703
hello	-1667
help	3908
help $	3351
help _ friend	1402
help _ who	2244
help a	1678
help her	2639
help me	-3341
help my	2097
help*	-1990
her	-4403
her _ a	1243
her _ boyfriend	1414
her _ day	-1320
her _ for	2044
her _ help	2386
her _ i	3207
her _ in	2228
her _ off	1340
her _ she	3902
her _ stop	1269
her _ that	1408
her _ to	-3284
her _ week	-1469
her _ will	4127
her a	-1623
her boyfriend	2458
her door	-2125
her face	4808
her for	-1790
her going	-1479
her if	2147
her in	-1428
her is	1793
her last	-2010
her new	1293
her on	-1382
her over	6234
her phone	1528
her stories	-1253
her yesterday	1626
here	7264
here _ $	5201
here _ i	1224
here anymore	1229
here on	2827
herm*	1494
hermano	1624
hers*	6295
herself	6295
herself $	3301
heute	1542
heute nacht	1984
hey	-3407
hi	-3371
hi $	-1395
hide	4994
hide _ from	2335
hide _ room	-1207
hide _ scars	2335
hide in	-1207
hiding _ bathroom	2033
hiding _ the	2033
hiding in	2033
hier	2193
hier _ $	2119
hier soir	2349
high	-1706
high school	-1706
high*	-1431
highway	-1431
him	-5061
him _ can	2167
him _ his	1832
him _ my	-1861
him _ the	1705
him _ time	-1207
him and	-3932
him at	1807
him for	1801
him i	-2681
him in	4329
him one	-1257
him out	-1338
him till	1704
him to	-1902
hims*	5957
himself	5957
himself $	2943
himself _ me	1347
himself on	1347
his	-2421
his _ $	-5298
his _ and	2231
his _ house	1493
his _ in	3842
his _ last	-1852
his _ me	3052
his _ my	3013
his _ on	1743
his _ said	1452
his _ to	-1671
his ex	-4377
his face	1311
his grave	-1302
his hand	2418
his job	3508
his life	-2335
his name	2103
his phone	-2304
his sleep	2864
his whole	1568
hist*	-2658
history	-1694
history $	-1694
hit	4766
hit _ a	1530
hit _ girlfriend	1805
hit _ i	3362
hit _ if	2162
hit _ last	1737
hit _ up	-1516
hit _ with	1231
hit her	2162
hit him	-1633
hit me	4816
hit my	2854
hit myself	2347
hit send	-1231
hit the	-1545
hits	8674
hits _ $	6109
hits _ and	1566
hits her	4989
hits me	4007
hitting _ head	1267
hitting my	1267
hoff*	2367
hoffentlich	2367
hola	-1340
home	3189
home _ $	1646
home _ of	1923
home _ to	-1536
home because	1923
hone*	8888
honestly	8397
honestly i	1453
hope	2841
hope _ car	1969
hope _ get	4450
hope _ goes	1506
hope _ is	-2778
hope he	-2305
hope i	6286
horr*	-1371
hosp*	2823
hospital	1588
hospital _ $	1868
hour	1454
hour _ $	2653
hour ago	2376
house	4824
house $	3228
house _ with	1360
house down	2986
how	-3401
how _ am	-1214
how _ be	-2976
how _ been	-1215
how _ cope	-1756
how _ days	-1344
how _ deal	-1564
how _ forgive	-1328
how _ get	3458
how _ have	-1734
how _ help	5481
how _ hide	5886
how _ i	3418
how _ leave	4059
how _ of	2052
how _ out	1726
how _ stop	3257
how _ that	1393
how _ would	2344
how _ •	1251
how can	1566
how do	2523
how i	-3993
how is	-1304
how many	1762
how to	2205
hoy	-1801
hug	-3438
humor	-1687
hung _ $	2031
hung up	1512
hurry	2135
hurry _ $	2135
hurt	8066
hurt _ and	1471
hurt _ i	3639
hurt _ she	2944
hurt her	3334
hurt me	-2151
hurt my	1403
hurt myself	1799
hurt people	1739
hurt*	4242
hurting	5252
hurting $	-2888
hurting _ $	2446
hurting _ for	2987
hurting him	3525
hurting my	-1461
hurting myself	3123
hurts _ $	-1310
husb*	1749
husband	1749
husband $	4138
husband _ $	2243
husband _ a	-1355
husband _ all	1311
husband _ am	-1253
husband _ every	-2053
husband _ he	1689
husband _ her	3323
husband _ his	2705
husband _ i	-4639
husband _ job	3297
husband _ on	-1931
husband _ other	-1547
husband _ to	-1469
husband _ •	-1211
husband and	-2137
husband hits	3964
husband left	-1291
husband lost	3297
husband says	-1808
husband talks	-1573
i	4330
i _ 23	1968
i _ 30	-1662
i _ about	8060
i _ after	2364
i _ again	5084
i _ alive	6410
i _ all	-1966
i _ allowed	3475
i _ already	4386
i _ an	-2229
i _ and	3996
i _ another	3073
i _ anxiety	-1536
i _ anymore	-1501
i _ anyway	-2338
i _ arms	4382
i _ as	2023
i _ ashamed	1371
i _ ask	2004
i _ asking	-1574
i _ asleep	2171
i _ attempted	1696
i _ bad	-1379
i _ bat	2170
i _ be	1405
i _ beat	3590
i _ been	-2334
i _ being	1674
i _ belong	1333
i _ best	-1232
i _ better	-4589
i _ born	4412
i _ boyfriend	3466
i _ break	1920
i _ bruises	3247
i _ burning	1242
i _ call	-3862
i _ calling	-1568
i _ cancer	1548
i _ car	1532
i _ care	1211
i _ child	-1284
i _ close	2445
i _ control	2444
i _ cops	1950
i _ could	-2114
i _ cut	2088
i _ cutting	2448
i _ d	-1412
i _ date	3992
i _ day	-1921
i _ dead	6987
i _ death	1359
i _ decided	4400
i _ delete	-1349
i _ depression	-1654
i _ deserve	1357
i _ did	1848
i _ died	2284
i _ disappointed	3288
i _ divorce	-1525
i _ do	6938
i _ done	3408
i _ down	-2918
i _ dreams	-2311
i _ drive	-1831
i _ driving	2558
i _ drop	-1413
i _ drunk	-2296
i _ dying	-1274
i _ empty	-1519
i _ end	-2075
i _ ending	1945
i _ ever	2012
i _ ex	-2582
i _ exam	-2004
i _ extremely	-1859
i _ fall	2153
i _ far	3388
i _ fear	2830
i _ feel	2612
i _ feeling	-2708
i _ fight	1475
i _ fighting	-1736
i _ five	2221
i _ flowers	-2733
i _ forward	1870
i _ from	-1240
i _ gay	-1743
i _ get	-3367
i _ getting	3951
i _ girlfriend	1350
i _ glad	-2018
i _ go	-1282
i _ god	4196
i _ going	5076
i _ gone	4375
i _ good	-1279
i _ got	2323
i _ gun	2975
i _ hang	-1219
i _ hard	-1955
i _ harmed	1333
i _ have	3531
i _ having	1849
i _ he	-3534
i _ head	1595
i _ hear	-1567
i _ her	-1934
i _ hiding	2033
i _ his	-6261
i _ honestly	1741
i _ hoping	1283
i _ hour	1431
i _ how	2803
i _ husband	-2248
i _ i	5352
i _ if	-3376
i _ in	-2185
i _ instead	1738
i _ issues	-1444
i _ job	-3330
i _ keep	4177
i _ kill	3663
i _ killed	-1356
i _ killing	3796
i _ know	-6273
i _ last	6136
i _ learn	-1404
i _ life	2070
i _ like	-2269
i _ literally	-1959
i _ looking	2227
i _ lose	1252
i _ lost	-1855
i _ love	-4553
i _ low	-2389
i _ met	-1579
i _ mind	1380
i _ mom	-1256
i _ month	4172
i _ more	-2410
i _ my	-1508
i _ myself	3723
i _ name	-1296
i _ need	1703
i _ nervous	-1952
i _ never	-2290
i _ nightmares	-1769
i _ nobody	-1257
i _ of	1447
i _ okay	1208
i _ one	-4575
i _ or	2834
i _ our	-3471
i _ over	-4777
i _ phone	-1820
i _ physically	1467
i _ pick	-1572
i _ plan	3846
i _ planning	3738
i _ pregnant	-1664
i _ press	1762
i _ probably	2235
i _ promise	1763
i _ proud	-2926
i _ punching	1312
i _ raped	2066
i _ razor	2862
i _ ready	4912
i _ really	2027
i _ rehearsing	1483
i _ reply	-2947
i _ researching	2256
i _ rest	2129
i _ ring	-2081
i _ rope	7452
i _ running	2464
i _ sad	-1751
i _ safe	-1897
i _ saving	1456
i _ say	-3439
i _ scars	3747
i _ screaming	-2685
i _ see	2265
i _ self	1567
i _ send	-3136
i _ sick	-1379
i _ sixteen	1895
i _ sleep	-3440
i _ so	-1239
i _ someone	2177
i _ speak	-1239
i _ stalked	1754
i _ started	3549
i _ stuck	-1266
i _ stupid	1922
i _ suicidal	3774
i _ sure	-1499
i _ take	2580
i _ taking	1417
i _ talk	-1462
i _ talking	-1357
i _ tempted	-1230
i _ text	-2051
i _ the	2428
i _ therapist	1612
i _ there	1709
i _ these	2921
i _ things	-1422
i _ thinking	3141
i _ this	-2537
i _ thoughts	1940
i _ three	2678
i _ tired	1712
i _ to	2346
i _ told	1205
i _ tomorrow	1354
i _ tonight	1569
i _ touch	-1794
i _ trouble	-1852
i _ trust	-1598
i _ two	1280
i _ unsafe	1272
i _ urges	1815
i _ waking	2066
i _ walking	1880
i _ walls	1375
i _ want	2346
i _ wanted	2803
i _ was	2815
i _ waste	2438
i _ watch	-1276
i _ well	-1607
i _ what	2351
i _ when	-5364
i _ where	-1438
i _ who	2316
i _ why	1706
i _ wife	1829
i _ will	3963
i _ wish	2156
i _ with	1619
i _ without	-1633
i _ worried	1205
i _ would	1999
i _ writing	3006
i _ wrong	-1509
i _ yelling	-1281
i _ yesterday	1265
i _ you	-4020
i _ your	-1487
i _ •	1889
i already	1494
i apologised	1583
i ask	-2148
i asked	-2021
i bang	1257
i be	-1501
i bite	2665
i bought	3369
i break	1261
i broke	-2272
i burn	2475
i called	-1481
i came	2235
i can	-5699
i catch	2688
i cheated	-2259
i come	-3276
i cope	-1756
i could	-1287
i cried	-1555
i cry	-1669
i cut	4543
i dated	2564
i deal	-1229
i deserve	2234
i died	2325
i do	3072
i doubt	1768
i end	2876
i even	2494
i ever	2229
i feel	-2558
i find	4954
i flinch	2418
i forgive	-1422
i found	1238
i gave	-1774
i get	6203
i go	1402
i hang	3213
i have	4872
i hear	-1482
i heard	2601
i help	3855
i hide	4206
i hit	3533
i hope	1970
i hung	-1630
i imagine	2509
i just	7263
i know	-2825
i leave	4348
i left	-3390
i live	3239
i looked	1615
i lost	-4268
i made	4476
i mean	5137
i might	2248
i miss	-3002
i moved	1594
i need	-4369
i never	3572
i only	1328
i pick	1862
i pray	1947
i promise	-3835
i pushed	1417
i reached	-1975
i really	2269
i recovered	-3357
i relapsed	3153
i said	-3952
i saw	-1637
i say	2233
i see	1892
i self	1509
i sent	-1810
i should	3044
i slept	1230
i sometimes	2766
i spend	1783
i stand	2450
i started	-1464
i still	6103
i stop	1865
i survived	-1261
i swear	4631
i talk	1946
i tell	-2354
i texted	-1671
i think	5134
i told	-1897
i took	2370
i tried	3411
i try	2200
i wake	-2610
i wanted	-4508
i was	4388
i wear	2892
i went	-1348
i will	-2580
i worry	-1858
i wrote	-1578
i •	2001
ich	8417
ich _ $	6389
ich _ an	2235
ich _ angst	3632
ich _ auf	3254
ich _ das	1888
ich _ der	2485
ich _ einen	-1218
ich _ einfach	2371
ich _ geschrieben	-1208
ich _ gestern	1525
ich _ ihm	-3665
ich _ ihr	1224
ich _ keinen	1853
ich _ mehr	2858
ich _ meine	-2827
ich _ mir	6266
ich _ mit	-2590
ich _ nicht	1354
ich _ nur	-1547
ich _ schlafen	-1367
ich _ schluss	2452
ich _ schon	1474
ich _ seine	-1224
ich _ seit	1427
ich _ selbst	3802
ich _ sie	-2872
ich _ sinn	1312
ich _ so	-2058
ich _ sterben	4349
ich _ suizidgedanken	1830
ich _ tag	1665
ich _ tot	5397
ich _ um	4766
ich _ umbringen	3768
ich _ versucht	1605
ich _ vor	3288
ich _ wehtun	5781
ich _ wie	-1565
ich _ •	-1545
ich bin	-3109
ich bring	3601
ich denke	4233
ich die	-1900
ich fuhl	-1642
ich fuhle	-1622
ich habe	2779
ich hasse	-1422
ich ihn	1690
ich konnte	1385
ich meine	1699
ich mochte	2662
ich muss	-1556
ich ritze	1969
ich sehe	1312
ich uberlege	1880
ich vermisse	-2396
ich ware	3704
ich werde	-2432
ich will	1467
id	4373
id _ $	1230
id be	1241
idea	-1472
idea*	1498
ideation	1498
if	5908
if _ $	2323
if _ break	1302
if _ brings	2600
if _ calls	-1471
if _ could	-1935
if _ did	1432
if _ doctor	1358
if _ ever	1899
if _ gone	2020
if _ happened	1568
if _ have	-1312
if _ him	3673
if _ hit	3553
if _ is	-1767
if _ leave	3615
if _ never	1262
if _ not	5764
if _ of	-1726
if _ one	-1241
if _ only	1390
if _ or	-1246
if _ out	-2444
if _ saw	-1883
if _ them	1658
if _ was	3170
if _ would	-1289
if _ •	-1321
if a	2568
if i	8020
if my	-1277
if only	-1626
if something	1222
if that	-3478
if we	-1341
if you	-3139
igno*	-2554
ignores	-1243
ignores me	-1243
ihm	-7492
ihm $	-1802
ihm _ $	-3135
ihn _ $	1986
ihn _ wieder	-1364
ihn nie	-1364
ihr _ $	1435
ihr wehtun	4063
il	4598
il _ $	1414
il _ a	3827
il _ de	2409
il _ ecrit	-2845
il _ encore	1282
il _ etranglee	5229
il _ m	-1377
il _ manque	-1293
il est	1404
il m	3076
il me	1375
il menace	2409
ill	4409
ill _ here	2233
ill be	4313
imag*	8099
imagine	1510
imagining	5263
impo*	1415
in	2748
in _ $	-3393
in _ abusive	3221
in _ all	-1577
in _ and	-2425
in _ bathroom	4040
in _ bedroom	1659
in _ but	-2556
in _ grave	-1302
in _ ground	2844
in _ hand	1828
in _ he	2856
in _ hospital	1393
in _ house	2255
in _ in	1269
in _ is	-1698
in _ it	-1327
in _ kitchen	1907
in _ last	1315
in _ life	-2075
in _ me	-2211
in _ my	3773
in _ next	1630
in _ now	2126
in _ of	3012
in _ people	-1239
in _ place	1866
in _ room	-2063
in _ same	-1270
in _ sleep	4648
in _ that	-1412
in _ the	1919
in _ way	-1235
in _ ways	-1602
in _ when	1887
in _ world	2356
in _ years	-1225
in an	3046
in and	1244
in case	1915
in fear	1559
in front	2303
in his	2170
in it	4030
in love	-1743
in my	5196
in shock	-1645
in that	2411
in the	4450
insi*	1327
inst*	-1540
instagram	-4237
instagram $	-2325
instagram _ $	-1379
instead	3091
instead _ $	2010
instead of	3776
intente	2300
interests	-1738
interests me	-1738
inti*	2284
intimas	3051
into	7121
into _ $	3161
into _ river	1630
into her	-1511
into my	5225
into the	2053
is	2932
is _ a	-5056
is _ abuse	1433
is _ an	1206
is _ and	1928
is _ answer	-1363
is _ answering	1677
is _ as	-2638
is _ be	-1530
is _ by	2393
is _ else	-1569
is _ fault	2870
is _ final	1390
is _ get	1897
is _ going	-2218
is _ her	-2506
is _ herself	1223
is _ his	2284
is _ i	1250
is _ in	-2083
is _ last	2127
is _ living	3544
is _ matter	-1435
is _ me	3402
is _ my	-2176
is _ of	-4402
is _ one	1539
is _ only	5115
is _ over	-1665
is _ point	3648
is _ real	2460
is _ reason	2771
is _ she	2443
is _ someone	-1422
is _ something	-1338
is _ than	2235
is _ thing	2491
is _ to	3015
is _ town	-1281
is _ up	-1225
is _ verbally	1488
is _ without	1255
is _ worth	3674
is _ •	-2709
is a	-4577
is afraid	-1770
is an	2826
is beating	2633
is better	2792
is cheating	-1230
is cutting	2314
is dead	-3137
is drunk	1670
is emotionally	1420
is even	3192
is hurting	-1562
is in	1614
is just	1735
is my	2833
is never	-1597
is not	2593
is nothing	2207
is only	2287
is out	-1491
is outside	2749
is over	-2680
is so	1377
is suicidal	2334
is the	3579
is there	2441
is threatening	1816
is what	-2435
is with	-1281
is •	-1434
issu*	-3577
issues	-3577
issues $	-1230
ist	-5293
ist $	-1308
ist _ $	-1761
it	3967
it $	1822
it _ $	-1355
it _ again	2478
it _ and	-2808
it _ as	2580
it _ be	6587
it _ because	2512
it _ being	1700
it _ but	1599
it _ calm	2193
it _ fault	1694
it _ feel	-2545
it _ for	-1437
it _ going	-1903
it _ he	1293
it _ hurting	-1448
it _ i	1309
it _ if	3116
it _ it	1312
it _ night	2035
it _ nobody	1722
it _ not	-1841
it _ now	-2658
it _ of	2107
it _ rape	1544
it _ school	-1833
it _ she	1809
it _ something	2848
it _ to	-4834
it _ too	1292
it _ wrong	-1818
it _ year	2338
it _ •	-1425
it again	1643
it all	4999
it another	2353
it away	-1950
it be	-1772
it bled	3593
it but	2287
it by	-1585
it failed	-1533
it going	-1345
it have	1857
it hurt	2232
it i	1404
it if	2828
it is	-7262
it last	4253
it makes	-2022
it now	2888
it since	-1760
it stop	-1448
it to	3322
it took	-4237
it went	-1709
its	2049
its _ $	2126
j	3095
j _ $	-1248
j _ a	2091
j _ de	2325
j _ des	2204
j _ ecrit	3219
j _ envie	2501
j _ ma	1262
j _ quitte	-1880
j ai	3686
j aimerais	2468
ja	2834
jane*	2439
je	4695
je _ a	1467
je _ ai	-2255
je _ aime	-1247
je _ au	1314
je _ coupe	5125
je _ de	-1345
je _ disparaitre	2739
je _ dors	-1337
je _ en	-1522
je _ etre	1741
je _ je	1309
je _ les	1340
je _ me	4784
je _ ne	3385
je _ pas	-2129
je _ plus	3039
je _ scarifie	1937
je _ sens	-2404
je _ tuer	4734
je l	-2197
je le	-1284
je lui	-1976
je m	-1669
je me	9494
je pense	3642
je pleure	-1472
je suis	-3059
je vais	1823
je voudrais	3491
jeal*	-1339
jealous	-1322
jealous _ my	-1211
jealous _ people	1889
jealous _ who	1889
jealous of	1706
jealous when	-1672
jeden tag	1329
jetzt	-1233
job	-2356
job $	-1511
job _ i	-1524
job _ my	-1463
job _ wife	-1855
jour*	-1251
jours	1339
jump	5837
jump $	5997
jump*	2850
jumping	2262
just	5514
just _ $	-1510
just _ a	-2097
just _ blow	1464
just _ case	1565
just _ die	1424
just _ go	1909
just _ goodbye	1354
just _ him	-1410
just _ i	1611
just _ if	-1308
just _ it	1882
just _ me	2129
just _ not	2937
just _ of	1778
just _ sleep	2626
just _ so	2030
just _ that	2419
just _ there	1496
just _ to	1239
just _ up	-1920
just _ wake	1919
just _ want	1996
just do	1230
just in	1565
just not	1669
just sad	-2092
just take	2637
just texted	2539
kann	-1807
kann _ schlafen	-1337
kann nicht	-1297
keep	6989
keep _ $	1753
keep _ about	-2823
keep _ at	2330
keep _ how	1301
keep _ if	-1779
keep _ killing	2163
keep _ last	-2994
keep _ of	2285
keep _ what	-1351
keep asking	-1575
keep breathing	1514
keep going	3068
keep looking	2265
keep thinking	-1285
keeps	5345
keeps _ $	-1305
keeps _ and	-1915
keeps _ at	1840
keeps _ him	-1841
keeps _ me	-1331
keeps _ she	2181
keeps _ up	2568
keeps _ wants	1995
keeps calling	-1445
keeps saying	6040
keeps showing	2568
keeps threatening	1926
kein*	2889
keinen	2889
keinen _ mehr	2889
keinen sinn	2348
kid	-1571
kids	2130
kids _ better	1756
kids _ i	1618
kids _ school	-1638
kids would	1229
kill	9572
kill _ $	4694
kill _ after	2734
kill _ i	1537
kill _ if	2373
kill _ she	1610
kill herself	2336
kill me	-2361
kill my	1389
kill myself	5547
kill*	7207
killed	-3460
killed in	-2056
killing	10668
killing $	2597
killing _ $	4608
killing _ ex	2724
killing my	2992
killing myself	6162
kills	-1667
kind	2810
kind _ wish	3306
kind of	2880
kitc*	1530
kitchen	1530
kitchen $	1530
knew	-1780
knife	4485
knife _ $	1505
knife _ the	2455
knife in	2455
knock	-1873
knock _ door	-1802
knock _ her	-1802
knock on	-1802
know	-4698
know _ am	-3485
know _ be	-1969
know _ get	1726
know _ have	2424
know _ he	1218
know _ i	-2047
know _ is	-1813
know _ lives	1817
know _ not	-1490
know _ parks	1432
know _ tell	1426
know _ to	2334
know how	-1523
know i	-2173
know if	-1305
know it	-1521
know that	2119
know what	-1726
know where	2007
knows	2168
knows $	1933
konn*	1385
konnte	1385
kontakt	-1663
l	-4373
l _ $	-3231
l air	1428
l appeler	-1995
la	7686
la _ $	6448
la cara	2604
la extrano	-1803
la vie	4021
la voir	-1514
larg*	-2300
larguee	-1332
las	3264
las _ $	2934
las pastillas	2083
lass*	-1846
lassen	-1846
lassen $	-1846
last	5904
last _ $	-2541
last _ after	1403
last _ he	1280
last _ i	2691
last _ said	-1472
last _ she	-1952
last _ the	1722
last _ was	1591
last conversation	-1796
last month	2642
last night	4869
last spring	-1843
last time	2044
last year	-2002
late	-1943
late $	2364
late*	1447
lately	1447
lately i	1305
laue*	1930
lauert	1930
lauert mir	1930
laugh	-1589
laughs	1299
le	2000
le _ $	2366
le _ a	1579
le _ j	-2434
le _ sentido	2155
le escribi	-1612
le monde	2093
le quiero	-1332
le revoir	-1604
le tuer	3935
le veo	2155
learn	-1713
least	3213
leave _ is	1420
leave _ we	-1333
leave _ will	2115
leave him	2256
leave it	-2256
leave me	-3070
leave the	1652
leaving _ $	2169
leaving me	1619
leben	7194
leben $	3249
leben _ $	1790
leben _ nehmen	1650
leben zu	1650
leer	-2041
left	-2257
left $	-1427
left _ $	2007
left _ for	2709
left _ i	1208
left _ is	2333
left _ on	-2632
left _ the	1863
left _ with	-1466
left i	2259
left me	-2452
left the	-1860
left to	1887
leg	5778
leg $	5778
legs	1800
legs and	1800
les jours	1712
less	-2377
less $	-1942
let	-1571
let _ leave	1227
let it	-1329
let me	2240
let us	-2215
lett*	3887
letter	-2315
letters	1437
letters _ my	1343
letting	1891
letting go	1891
lettre	2874
liar	-1514
liar and	-1283
lie	-1329
lie _ wish	1263
lieb*	5193
liebsten	3350
liebsten _ ich	3350
liebsten ware	1999
liebsten wurde	1351
liebt	-1888
liebt _ mehr	-1888
liebt _ nicht	-1888
liebt mich	-1888
lies	-1801
life	4439
life $	6167
life _ better	-1420
life _ dead	-1396
life _ i	-2763
life _ is	3016
life _ no	1463
life _ not	1842
life _ worth	1212
life and	-1756
life gets	-1420
life has	1257
life without	2315
ligar	-2875
ligar _ $	-1237
ligar para	-2547
ligou	-1456
ligou _ $	-1305
like _ $	1749
like _ a	2351
like _ again	-2109
like _ already	1328
like _ do	1413
like _ failure	-1263
like _ is	1312
like _ lost	-1545
like _ never	1347
like _ of	-1925
like _ only	1893
like _ to	-1210
like being	1676
like me	3070
like this	1521
like to	-2004
liked	-2559
liked _ $	-1413
liked my	-1207
list	-2950
list of	-1898
listen	-1327
listen to	-1255
lite*	-2071
literally	-2071
literally _ if	-1883
literally die	-1883
little $	-2482
little _ to	1286
live	8008
live $	1340
live _ fear	1559
live _ my	1524
live _ of	3176
live _ you	2397
live anymore	4680
live for	4164
live in	1952
live with	-2261
lives	1281
lives $	1679
livi*	7216
living	7216
living $	1526
living _ $	1756
living _ is	1897
living _ this	1758
living past	2111
llam*	-4589
llamar	-1675
llamar _ mi	-1244
llamar a	-1244
llamarlo	-1755
llamarlo $	-1419
llame	-1821
llamo	-4568
llamo _ $	-2828
llamo anoche	-1720
llamo ayer	-1319
llevo _ en	1876
llevo _ los	-1507
llevo _ ninos	-1507
llevo _ pensando	1876
llevo a	-1507
lo	3220
lo _ $	3554
lo que	-1741
lo sabe	1730
lock*	3842
locked	2181
locked _ in	1382
locked me	2000
locks	-1480
log	-1527
lol	-3294
lol $	-1943
lol _ to	1863
lol _ want	1863
lone*	-1612
lonely	-1513
long	-3190
long _ ago	-2090
long _ i	-1466
long sleeves	2362
long time	-3035
look _ it	2119
look _ to	1870
look forward	1870
look*	2928
looked	1464
looked _ $	1311
looked _ how	2280
looked _ many	2280
looked up	2252
looking	1463
looking _ the	2556
looking at	1528
los	1918
los _ $	1404
los brazos	2350
los dias	1809
losc*	-1488
lose	-2413
lose _ $	-4068
lose _ and	3259
lose control	1589
lose it	-1985
losi*	-2178
losing	-2178
lost	-2546
lost $	-1573
lost _ $	-2080
lost _ and	2579
lost _ in	-1626
lost _ job	2842
lost _ of	-1617
lost _ to	1937
lost _ will	1896
lost his	3341
lot	-2704
lot $	-1251
lot of	-2674
loud*	2179
louder	2179
louder than	2012
love	-10776
love _ $	-4036
love _ life	-1237
love _ who	-1886
love me	-2559
love someone	-1886
love with	-1246
loved	-3591
loved me	-1869
loves	-1462
loves me	-2736
low	-2960
low _ esteem	-2389
low self	-2389
lui	-2428
lui $	2039
lui _ $	-3668
lui ai	-1348
lui ecrire	-1817
lui parler	-1227
m _ a	2519
m _ ecrit	-2864
m _ etranglee	5229
m _ frappee	3368
m _ larguee	-1332
m _ pour	-1272
m a	2482
ma	3939
ma _ $	-1597
ma _ a	-1769
ma _ m	-1769
ma _ me	-2401
ma _ veut	4309
ma femme	-1441
ma mere	-2766
ma soeur	2580
mach	3104
mach _ $	2303
mach*	2490
machuco	3441
mad	-1298
made	4489
made _ $	-2175
made _ with	1550
made myself	1215
madre	-1700
mai	-2099
mail*	-1574
mais	2170
mais me	-1593
mais sentido	1901
mais viver	3543
make him	1319
make me	-1644
makes _ feel	1728
mama	-1628
man _ $	-2085
man _ his	2825
man in	-1914
mand*	-6616
mandar	-2820
mandar _ $	-2135
mandar mensagem	-1482
mando	-1619
mandou	-1895
mandou _ $	-1442
mandou mensagem	-1514
mann _ mich	1883
mann _ und	-1305
manq*	-2382
manque	-1760
many	2948
many _ it	1424
many of	2280
marc*	-1337
mari	2270
mari _ $	3148
mari _ a	-1318
mari _ frappe	2040
mari m	-1318
mari me	3892
mari*	1767
marido	1797
marido _ bate	1376
marido _ con	1568
marido me	3568
marido se	-1311
marriage	-1228
marriage $	-1900
marriage and	2092
mas	2947
mas $	1447
mas _ $	3832
mas con	1586
mata*	8820
matar	18471
matar $	9781
matar _ $	5559
matar ele	4247
matar hoje	1498
matarlo	3354
matarme	5592
mato	3385
mato $	4218
maybe	-2092
maybe _ is	3113
maybe _ just	-1658
maybe _ world	2034
maybe i	-3106
maybe the	2034
me	11106
me $	-6604
me _ $	-5044
me _ a	5450
me _ ago	-1325
me _ all	-1891
me _ am	-2618
me _ and	2018
me _ better	-1290
me _ bot	-1335
me _ calls	2713
me _ can	1671
me _ celular	1872
me _ chance	-1445
me _ cuando	1815
me _ d	-1445
me _ dano	7498
me _ de	1621
me _ dejado	-1273
me _ del	1387
me _ depuis	1937
me _ do	-2024
me _ does	1496
me _ doing	2086
me _ drinks	1354
me _ du	4113
me _ e	4015
me _ else	-1835
me _ email	-1239
me _ en	3559
me _ et	2690
me _ eu	-1711
me _ every	2953
me _ flight	-1264
me _ for	-1888
me _ from	4282
me _ goodbye	2422
me _ hace	-1824
me _ have	1555
me _ her	-1708
me _ hoje	1498
me _ i	-2670
me _ il	2142
me _ it	5038
me _ je	-1632
me _ l	1428
me _ la	-1235
me _ les	2455
me _ los	1326
me _ mais	-1766
me _ mal	3136
me _ mas	-1875
me _ matar	2020
me _ me	10219
me _ mensagem	-2215
me _ mensaje	-1449
me _ mom	1705
me _ months	-1539
me _ my	2308
me _ na	1832
me _ nao	1876
me _ no	3509
me _ novo	2399
me _ of	1859
me _ ontem	-1468
me _ over	-1560
me _ para	1689
me _ partout	1208
me _ pills	1255
me _ proposito	2468
me _ que	-1767
me _ room	1906
me _ saying	1363
me _ says	2771
me _ sex	4226
me _ she	2153
me _ si	-1632
me _ someone	-1882
me _ that	-1697
me _ the	2867
me _ things	1452
me _ this	-1819
me _ times	1262
me _ took	1376
me _ twenty	-1669
me _ two	-1666
me _ un	2372
me _ wants	1918
me _ weeks	-2081
me _ will	-1453
me _ y	1845
me _ years	-2646
me a	-4059
me about	-3259
me after	-2359
me ameaca	3415
me amenaza	1502
me and	2199
me anymore	-2549
me around	2140
me bate	1376
me bateu	3986
me but	-2973
me controla	2436
me cortar	3874
me corto	7578
me coupe	5125
me deixou	-1745
me dejo	-4300
me dit	-1445
me down	5127
me duele	-1665
me empurrou	1909
me escribio	-2617
me feel	1974
me foutre	1428
me frappe	3683
me from	2479
me ha	-2246
me happy	-1486
me here	1916
me i	-5167
me in	1675
me into	1270
me last	-1875
me leave	1227
me ligou	-1456
me like	-1688
me llamo	-4404
me machuco	3441
me mandar	-1544
me mandou	-1786
me manque	-1760
me matar	5087
me menace	1724
me nobody	1236
me now	-1407
me on	-2247
me over	3406
me pega	4688
me persegue	2617
me reveiller	2899
me scarifie	1937
me sens	-2404
me she	1958
me sinto	-1391
me something	-1411
me suicider	1379
me suit	1707
me the	-2513
me threats	3124
me three	-1603
me today	-1218
me when	4751
me who	2363
me yesterday	-2407
mean	3308
mean _ $	4414
mean it	2664
mean*	1967
meaning	1967
meant	-1444
mec	1938
mec _ a	1938
mec m	1938
medication	-1799
medication _ helps	-1400
medication _ me	-1326
medication makes	-1326
medo	4490
medo _ ex	2016
medo _ meu	2016
medo dele	1935
medo do	2016
meds	1273
meet	-1615
meet*	-1923
meeting	-1827
mehr	6358
mehr $	-1642
mehr _ $	5363
mehr _ leben	1312
mehr _ sein	1622
mehr da	1622
mehr leben	2403
mein	2884
mein _ $	-2342
mein _ bedroht	3333
mein _ ist	-1882
mein _ mich	5922
mein _ schlagt	2864
mein ex	1861
mein freund	1721
mein mann	1480
mein*	4119
meine	3438
meine _ $	-1215
meine _ sagt	2272
meine _ sich	2590
meine ex	1839
meine frau	-1403
meine freundin	2783
meinem	3217
meinem _ $	2118
meinem _ und	1594
meinem mann	-1235
meiner	1503
mejor	4478
mejor _ $	1991
mejor _ mi	3976
mejor sin	3976
meld*	-1945
melh*	4064
melhor	4064
memes	-1502
men	-2404
mena*	4504
menace	4504
menace $	1225
menace de	2780
mens*	-7591
mensagem	-3873
mensagem $	-2278
mensaje	-2428
mensaje $	-1537
mensajes	-1208
mensajes $	-1208
mere	-3071
mere va	-1816
mess $	-1472
mess*	-12480
message	-5125
message $	-1751
message _ is	1677
message _ not	1634
messaged	-2887
messaged me	-1599
messages	-2244
messages $	-2027
messaging	-2224
messaging _ $	-1567
met	-3285
met _ $	-2146
meu	6416
meu _ $	1336
meu _ bate	1376
meu _ e	-1519
meu _ me	4764
meu _ morreu	-1695
meu _ que	1906
meu _ vive	1344
meu ex	8116
meu marido	1350
meu namorado	1725
meu pai	-1333
mi	2479
mi _ $	-5779
mi _ amenaza	1400
mi _ controla	1787
mi _ dejo	-2938
mi _ dice	1567
mi _ en	-1409
mi _ esta	-1654
mi _ fue	-1744
mi _ ha	-1273
mi _ llamo	-2639
mi _ me	5865
mi _ no	5102
mi _ pega	2369
mi _ que	1567
mi _ quiere	2913
mi _ se	-2039
mi ex	-1723
mi mama	-1628
mi mujer	-1310
mi novia	-1625
mi novio	3159
mich	10711
mich $	3723
mich _ $	-1322
mich _ der	2367
mich _ ich	2116
mich _ ihm	-1287
mich _ mehr	-1888
mich _ verlassen	-1349
mich geschlagen	4203
mich nicht	-3141
mich selbst	3802
mich so	-1713
mich um	2130
mich umzubringen	2050
mich und	1714
miedo	1221
miedo _ mi	1208
mieux	2657
might	3145
might _ $	1915
might be	1545
mim	1780
mim $	1947
mind	1807
minha _ que	1403
minha amiga	1235
minha vida	1331
minutes	1484
mir	1241
mir $	-1621
mir _ $	-1513
mir _ die	1685
mir _ ich	1433
mir _ leben	1650
mir _ zu	1256
mir das	3147
mir gestern	1409
mir vor	3122
mirr*	-1326
mis _ intimas	3051
mis datos	-1508
mis fotos	3051
mise*	-1259
miss _ $	1530
miss me	2719
miss*	-2471
missed	-1322
mit	-1227
mit _ schluss	-1860
moch*	2152
mochte	2152
mochte _ $	3067
moi	2144
moi $	2299
moi _ $	-1535
mom $	1400
mom _ dad	-1239
mom died	-1276
mom is	-1270
mom s	1226
mome*	-1364
moment	-1395
mon	2313
mon _ $	-2260
mon _ est	-2726
mon _ et	-1809
mon _ frappe	2040
mon _ m	1892
mon _ me	8069
mon copain	2740
mon mari	2270
mon mec	1938
monde	2093
money	-1460
money $	-1319
money _ my	1525
money and	2631
mons*	-1934
mont*	2116
months	1506
months $	3370
months _ only	1404
months and	-1590
mood	-2377
mood $	-1395
more	-3003
more _ $	-1848
more _ and	-1373
more _ from	4035
more _ i	-3422
more _ that	2487
more _ will	-1474
more time	-1570
more word	4035
morgen _ $	2231
morir	-2869
morir _ estoy	-2869
morning $	-1671
morning _ $	-1848
morning i	1466
morr*	10649
morrer	10979
morrer $	7466
morrer _ $	3679
morreu	-1695
mort	-1984
morte	5290
morte $	5290
most _ i	2145
moth*	-1982
mother	-2119
mother _ $	-1321
mother _ and	-1791
mother _ death	-1305
mother and	2302
mother has	-1947
mour*	8378
mourir	8378
mourir $	5371
move	-1435
movie	-3501
much	-3546
mudar	-1313
muer*	3002
muero	1506
mujer	-1310
mum	3509
mundo	4826
mundo $	3106
murd*	-4292
murder	-3971
murder _ $	-3475
murder _ burger	-2248
music	-3139
music $	-2762
muss	-1673
must	-1686
must be	-1663
mutt*	-1995
mutter	-1995
my	6544
my _ $	-5638
my _ a	1970
my _ about	1655
my _ afraid	-2760
my _ after	1211
my _ again	1646
my _ all	-2627
my _ am	4441
my _ and	1469
my _ anger	-2133
my _ anymore	-1819
my _ are	3273
my _ asked	-5774
my _ at	2353
my _ attempt	2536
my _ away	-2128
my _ be	1863
my _ beats	2518
my _ birthday	1264
my _ boyfriend	5335
my _ broke	1245
my _ buzzes	-1218
my _ came	3678
my _ chance	1950
my _ cheated	-1861
my _ choked	1582
my _ controls	2668
my _ covered	1867
my _ cuts	3428
my _ death	-2347
my _ died	-6017
my _ drinks	-1578
my _ drunk	1954
my _ emailed	-1223
my _ emotionally	1420
my _ even	1808
my _ every	-1502
my _ everyone	1432
my _ ex	-1644
my _ father	-2038
my _ feel	-1981
my _ follows	2852
my _ found	1249
my _ gets	2968
my _ girlfriend	-1225
my _ gone	-2482
my _ got	-1491
my _ he	8081
my _ his	2419
my _ hit	-2429
my _ hits	6603
my _ home	1960
my _ if	-1232
my _ in	-2732
my _ into	3333
my _ it	1244
my _ just	3977
my _ keeps	2506
my _ last	5865
my _ life	-1375
my _ like	1234
my _ lost	4462
my _ makes	-1479
my _ me	9243
my _ my	5788
my _ never	-1412
my _ new	1912
my _ night	6229
my _ now	-1331
my _ open	6120
my _ other	-1806
my _ our	3157
my _ out	-1535
my _ passed	-2180
my _ physically	1463
my _ put	2694
my _ raped	1289
my _ reject	-1691
my _ right	-1209
my _ s	1653
my _ say	-2818
my _ says	-1271
my _ self	-2459
my _ shake	-1239
my _ she	2969
my _ slaps	3534
my _ so	1645
my _ stop	1268
my _ suicidal	1557
my _ tells	1337
my _ temper	1272
my _ texts	-2156
my _ that	-4292
my _ the	-4860
my _ there	1527
my _ they	3222
my _ this	-2567
my _ threatened	2171
my _ threatening	2610
my _ till	2705
my _ told	3441
my _ too	-1327
my _ took	2590
my _ touches	2474
my _ tried	-1352
my _ twice	1245
my _ until	6502
my _ used	1208
my _ wants	-2597
my _ was	-2508
my _ week	2073
my _ while	1584
my _ wife	-3132
my _ will	-1919
my _ with	-2573
my _ work	1336
my _ •	-1965
my account	-2610
my arm	5870
my arms	8158
my attempt	-1284
my aunt	-1311
my birthday	-1662
my body	2114
my boss	-2159
my boyfriend	-6683
my brains	1464
my car	2948
my church	-1691
my counselor	-1590
my data	-2330
my daughter	2285
my death	2538
my depression	-2100
my doctor	2537
my dog	2668
my door	2982
my drafts	-1366
my ex	-2270
my exam	-1569
my family	3484
my fault	1875
my fear	-1650
my first	-1810
my friend	-1775
my friends	2445
my girlfriend	1388
my grandma	-1220
my grandmother	-1284
my group	-1381
my hand	1364
my head	4286
my husband	2419
my job	-3027
my last	1712
my leg	5778
my legs	1800
my little	2023
my marriage	-2982
my mood	-1573
my mother	-2734
my mum	3854
my nudes	6765
my old	1236
my own	3948
my parents	2541
my passport	1412
my phone	5225
my plan	4012
my post	-1721
my profile	-1744
my relationships	-1928
my roommate	4490
my scars	2807
my skin	2646
my social	-1396
my stepdad	1868
my stepfather	4110
my story	-2082
my team	-1727
my therapist	1445
my thighs	1884
my thoughts	-1471
my throat	2671
my wife	3730
my will	3031
my work	2136
my •	-1797
myse*	10040
myself	10040
myself $	2831
myself _ be	1456
myself _ day	-1219
myself _ i	2191
myself _ it	3054
myself _ my	2871
myself _ the	3821
myself _ to	-2930
myself _ when	1237
myself anymore	-1984
myself is	1413
myself long	-2233
myself not	-2402
myself on	3627
myself that	-2192
myself to	-1389
myself when	2007
myself why	-1883
myself with	2402
na	2212
nacht	1984
nadie	4228
nadie _ $	3294
nadie _ sabe	1730
nadie lo	1730
name	-1972
name $	-1943
name _ $	-1370
name _ my	2639
name in	2639
namorado	1725
namorado me	1437
nao	5402
nao _ $	2082
nao _ mais	5483
nao _ sentido	1901
nao _ viver	3543
nao aguento	1477
nao me	-1976
nao vejo	1901
ne	3263
ne _ $	2190
ne _ a	1480
ne _ me	1238
ne _ pas	-2036
ne _ rien	2739
ne dors	-1337
ne m	-1459
ne me	-2089
ne plus	2087
ne vaut	2501
ne veux	1769
need	-4105
need _ it	1406
need _ someone	1436
need _ to	-1730
need a	-2210
need it	1455
need to	-2066
need*	1931
needs	-1571
nehm*	1650
nehmen	1650
nehmen $	1650
neig*	2558
neighbor	2523
nerv*	-3058
nervous	-3058
never	-3142
never _ $	2818
never _ again	-1274
never _ and	-1897
never _ be	4082
never _ born	1397
never _ but	-2248
never _ him	-1484
never _ i	-1916
never _ me	-4342
never _ this	1688
never _ to	3621
never _ up	3214
never _ wake	1262
never born	3146
never call	-1488
never go	-1344
never have	2028
never met	-1581
never said	-1932
never wake	1882
new	-2356
new boyfriend	1294
new girlfriend	-1296
new ones	2681
next	3768
next _ head	1506
next _ my	3498
next month	-1354
next to	3480
next week	1217
nice	2276
nice _ $	3278
nicht _ $	1720
nicht _ bin	-2680
nicht _ da	1622
nicht _ ich	2033
nicht _ leben	2403
nicht _ sein	1272
nicht auf	2187
nicht mehr	3702
nicht schlafen	-1337
nigh*	-4894
night	4262
night _ $	-2321
night _ i	2224
night _ it	-1288
night _ my	1740
night _ the	1722
night after	1394
nightmare	-1894
nightmares	-3342
nightmares _ being	-1430
no	4003
no _ $	1325
no _ am	-2627
no _ con	2323
no _ do	-1367
no _ i	-1246
no _ is	-1301
no _ mas	6880
no _ me	3255
no _ not	-2741
no _ of	2482
no _ que	-1637
no _ sentido	4569
no _ sin	1756
no _ to	-2658
no _ veo	2155
no _ vivir	3889
no answer	-1513
no contact	-5493
no despertara	3755
no existir	2717
no i	-2816
no me	-6116
no more	-2095
no one	1458
no puedo	2897
no quiere	1427
no quiero	8116
no tengo	3759
nobo*	3647
nobody	3647
nobody _ me	-3354
nobody can	1401
nobody is	-1297
nobody knows	2514
not	6864
not _ am	1722
not _ and	-2610
not _ another	1805
not _ anymore	-2101
not _ anyone	1388
not _ back	2819
not _ be	3593
not _ because	4680
not _ being	4304
not _ crying	-2074
not _ die	3269
not _ enough	-3541
not _ exist	2986
not _ family	1288
not _ following	1399
not _ have	4063
not _ her	-2242
not _ here	1757
not _ him	-1212
not _ how	-1610
not _ hurting	3726
not _ i	4626
not _ if	3151
not _ imagining	4147
not _ in	-1631
not _ just	1817
not _ like	3299
not _ live	3092
not _ living	4293
not _ me	4423
not _ my	-1405
not _ myself	1642
not _ nobody	1236
not _ of	-3267
not _ over	-1864
not _ people	-1757
not _ she	-1814
not _ since	-2417
not _ suicidal	-1491
not _ talk	-1918
not _ tell	1507
not _ text	-2006
not _ thinking	-1510
not _ to	3425
not _ type	-2066
not _ up	1849
not _ want	1338
not _ way	1387
not _ well	-1312
not _ when	-2107
not _ where	1226
not _ why	2842
not _ with	-1227
not _ write	-1345
not _ you	-2764
not a	-1672
not allowed	3475
not answering	1677
not ask	3674
not be	1979
not been	-1899
not being	-1307
not belong	1333
not care	1225
not come	2381
not do	-1379
not eat	-1298
not exist	3092
not feel	1469
not fight	1654
not get	-3842
not give	1562
not go	2132
not good	-1446
not have	1407
not in	-1477
not it	1685
not know	2139
not leave	1695
not let	3250
not live	-1243
not mind	1525
not need	2290
not pick	-2096
not plan	1418
not promise	3375
not rape	1544
not ready	-1449
not see	8528
not send	-1423
not sleep	-4502
not stop	1766
not talk	-2216
not tell	2301
not the	-2623
not there	1296
not think	-3619
not to	-2518
not understand	-1535
not wait	1332
not wake	4676
not want	4365
not work	1875
not worry	-1352
not worth	3257
note	1278
noth*	2474
nothing	2474
nothing $	-1356
nothing _ $	-3151
nothing _ for	2261
nothing _ from	1498
nothing _ live	2176
nothing _ me	1656
nothing interests	-1738
nothing left	1933
nothing to	2704
noticed	1482
noticed $	1482
notifications	-1251
novia	-1779
novio	5619
novio _ $	3954
novio me	5466
novo	1863
novo $	2033
now	-4576
now $	5084
now _ do	-1872
now _ is	1967
now _ it	-1985
now _ me	-3055
now _ to	-1418
now _ want	-1247
now and	-2932
now i	-3629
nudes	6765
nudes $	4650
nudes _ i	1387
nudes if	1387
nuevo	2381
nuevo novio	2460
numb $	1285
number	-2057
numbers	2289
numbers $	2289
nur	-4292
nur _ $	-2669
nur traurig	-2669
o	-4486
o _ $	-2474
of	2295
of _ $	-2623
of _ accident	2252
of _ alive	3974
of _ all	2031
of _ alone	-2245
of _ and	-5635
of _ because	-1455
of _ being	-2135
of _ comes	-1374
of _ cuts	1735
of _ die	2089
of _ ex	3898
of _ for	-1289
of _ hands	-1239
of _ he	3879
of _ her	-1305
of _ husband	4668
of _ i	2243
of _ it	3947
of _ kids	1828
of _ lol	-1346
of _ now	-2380
of _ people	2025
of _ said	1316
of _ says	-1231
of _ she	-2037
of _ the	7551
of _ to	-1935
of _ we	-1322
of _ wheel	1829
of _ when	3419
of _ who	1889
of _ you	-1285
of a	-1903
of cutting	1977
of ending	2200
of it	-2177
of life	-3266
of living	2626
of losing	-2186
of me	2142
of my	2123
of myself	-1965
of people	-2299
of pills	5062
of stabbing	1318
of the	2742
of this	2684
of ways	1533
of what	3844
of wish	3306
off	2730
off _ $	1624
off _ my	-1579
off myself	1471
off without	-1493
often	-2836
oh	-1210
ohne	2459
oi	-1696
ojala	3400
ok	-5762
ok $	-2719
old $	1885
old _ $	-2155
old _ and	-1373
on	1380
on $	-1731
on _ $	2464
on _ and	1740
on _ boyfriend	-2052
on _ car	2054
on _ her	1247
on _ if	1231
on _ is	1665
on _ lol	-1344
on _ own	-1359
on _ so	2216
on _ table	1600
on _ today	1311
on _ when	1575
on and	-2212
on he	1653
on it	1423
on purpose	3429
on sunday	2486
on the	4501
on weekends	-1345
one	-2924
one $	2513
one _ $	-3358
one _ and	-2028
one _ from	3877
one _ i	-2136
one _ it	1360
one _ left	1442
one _ me	2023
one _ not	-1868
one _ time	-1415
one _ will	1448
one _ word	4035
one who	-1564
ones	2681
onio*	-1441
onions	-1441
onli*	-2094
online	-2094
only	9689
only _ have	1263
only _ helps	1673
only _ i	4314
only _ left	1346
only _ me	1796
only _ out	2038
only _ that	2640
only _ to	1953
only one	1288
only thing	3736
open	4089
open _ $	2967
or	1300
or _ $	3708
or _ and	-2173
or _ her	-1711
or _ my	3142
or _ will	-1609
or i	1672
or just	-2152
other	-1227
other _ and	-1208
other _ i	-1469
other people	2404
other women	-1737
otra	2373
otra vez	4341
our _ and	2177
our _ i	1298
our chat	-1353
our friends	1481
our son	1476
out	-1859
out $	6081
out _ $	-5005
out _ a	1406
out _ and	1301
out _ friends	-1251
out _ have	2526
out _ i	1606
out _ it	1810
out _ life	2554
out _ my	-1859
out _ this	2114
out and	-2804
out of	-1301
out that	2438
out to	-3532
outl*	1213
outs*	5265
outside	5265
outside _ $	1458
outside _ the	2473
over	1467
over $	6892
over _ $	-3916
over _ of	-1481
over _ •	1504
over a	-2340
over and	1227
over her	-1372
over it	-1722
over my	1251
over text	1226
over the	-1742
over there	-1746
over*	5887
overdosed	1538
overdosing	3319
own	1926
own $	-1277
own _ because	1272
own _ of	1272
own life	2024
oxyg*	2438
oxygen	2438
page	-2920
page $	-1381
pai	-1333
pain	-2016
pain _ $	-1728
pain _ stop	-2577
pain to	-3240
pain*	3741
painful	2865
panic	-1961
para	3906
para _ $	5615
para _ y	1519
para ela	-1228
para ele	-1713
para eu	-1813
para*	2090
pare*	2308
parents	2022
parents $	1981
parents _ me	1304
parents _ the	-3011
parents would	1209
parking _ $	1403
parks	1432
parl*	-1720
parle	-1214
parle _ $	-1910
parler	-1684
parler $	-1227
paro	-1438
paro de	-1438
part	1272
part _ me	3006
part of	1272
part*	1366
partie	1374
partner controls	1416
party	-3518
party $	-3442
pas	-4035
pas $	-1617
pass*	-2388
passed	-3405
passed _ and	-1807
passed _ i	-2414
passed away	-1727
passport _ $	1667
passwords	1757
past my	1977
past*	3029
pastillas	3029
pathetic _ $	1351
pause	-2058
pay	2274
peac*	3489
peace	-1660
peace $	-1206
peace _ $	-1997
peaceful	3489
peaceful _ this	3517
peaceful _ to	2313
peaceful compared	2313
pega	4688
pelo	2551
pelo _ $	2657
pens*	12070
pensando	5713
pensando _ de	1648
pensando _ quitarme	2062
pensando _ suicidio	1983
pensando em	2796
pensando en	2603
pense	3642
pense _ me	1403
pense a	1403
peop*	-3058
people	-3058
people _ $	4530
people _ animals	-1434
people _ die	1889
people _ hands	-1239
people _ my	-3444
people _ shake	-1239
people _ young	1889
people in	-1219
people like	1826
people my	-1239
perd*	2132
perdon	2223
perm*	1651
permanent	1282
permanent solution	1398
pero	-1550
pero no	-1269
pers*	2217
persegue	2617
persegue $	2078
person	-2571
person $	-1912
person _ $	-1777
person _ want	1720
peur _ rentrer	1574
phone	-1415
phone _ hope	-1218
phone _ i	-1921
phone _ it	-2044
phone _ me	1573
phone _ my	1243
phone buzzes	-1218
photo $	-1315
photos	1237
photos _ $	1702
phys*	3687
physically	3405
pic	1393
pick _ $	-2285
pick up	-2945
pick*	3281
picked	2735
pict*	-2654
picture	-2042
pien*	3319
pienso	3319
pienso _ todos	2394
pienso en	2778
pill*	-1342
pillow	-1342
pillow $	-1325
pills	11472
pills $	2006
pills _ $	2101
pills _ up	1435
pills and	2621
pills are	1796
pizza	-2664
place $	-1398
place now	1219
plan	8070
plan _ here	1418
plan and	4159
plan was	2687
plan*	4809
plane	1241
planning	6069
plants	-2243
plat*	1576
plate	1376
play*	-1361
please	-4005
please $	-3175
please _ mum	3397
please _ my	3195
please tell	4279
pleu*	-2460
pleure	-2241
plus	4294
plus $	-3396
plus _ $	5402
plus _ de	2094
plus _ vivre	1936
plus de	3413
point	6686
point _ alive	1901
point _ living	2197
point in	1669
point of	2966
police _ me	1353
poor	-2208
por	-2727
por favor	-1340
por la	2657
por que	-1308
poss*	-1919
post	2116
post _ nudes	2715
post my	2715
post the	1295
posted	1270
posts _ $	1215
pray	1703
preg*	-3287
pregnant	-1664
prep*	1565
press	1219
pret*	4870
pretending	2589
pretty	2335
priv*	2063
private	2063
private _ my	1215
prob*	-1797
probably	1812
problem	-3147
proc*	-1295
prof*	-6018
profile	-5518
profile $	-1704
profile _ $	-2509
prog*	-1494
prom*	-1443
promise _ be	2840
promised	-1470
prop*	4185
proposito	2468
proud	-3101
proud _ $	-2660
publ*	5285
puedo	2751
puedo _ $	1748
puedo _ con	1586
puedo _ de	1675
puedo mas	6235
pull	1816
pull _ $	1710
pull _ trigger	1381
pull the	1381
punc*	1835
punches _ next	1506
punches _ wall	1506
punches the	1506
punching	1312
puni*	3519
punish	1662
purp*	3946
purpose	3946
purpose $	1393
push*	4215
pushed	2581
pushes	1916
pushes _ around	1625
pushes me	1625
put	1773
put _ in	2467
put _ on	2048
put _ the	1352
put a	3126
put him	1404
quand	2796
quando	1237
quar*	2414
que _ $	-3201
que _ a	4363
que _ adelante	-1758
que _ amo	-1813
que _ de	-1272
que _ la	-1213
que _ matar	1658
que _ me	-3083
que _ no	1799
que _ que	-2135
que _ se	3658
que ele	-1247
que eu	-1714
que je	-1935
que la	-1866
que lo	2664
que me	-2207
que mi	2674
que no	1247
que vai	3717
que you	1799
queb*	2805
quer*	7709
queria	7709
queria _ $	5475
queria _ me	-1746
quero	9087
quero _ $	6824
quero _ mundo	3106
quero _ viver	1924
quero me	1651
quero sumir	4510
quie*	10480
quiere	3628
quiere _ $	2858
quiero	6492
quiero _ $	8945
quiero _ con	-1857
quiero _ el	-1310
quiero _ estoy	-2165
quiero _ lo	1846
quiero _ mas	1942
quiero _ me	-2086
quiero _ mi	-2447
quiero _ no	4044
quiero _ que	-2600
quiero _ you	3258
quiero decirle	-1521
quiero matarme	4044
quiero que	-2543
quiero terminar	-2473
quiero vivir	2464
quiet	-1758
quis	-1323
quis*	4647
quisiera	4647
quit	-2933
quit*	-2834
quitarme	2062
quitte	-3454
quitte _ et	-1880
quittee _ $	-1398
quoi	-1205
raci*	-1308
racing	-1308
raised	-1256
raises	2418
raises _ hand	2418
raises his	2418
raiva	2241
rang	-2244
rape	1544
rape _ we	1544
rape because	1544
raped	4435
raped _ my	2066
raped by	2066
raped me	2369
rates	-1943
rath*	4331
rather	4331
rather _ $	1912
rather be	3251
rather not	2664
razor	2862
reac*	-5494
reach	-4872
reach _ $	-1744
reach out	-4200
reached	-4023
reached _ $	-1511
reached _ to	-1583
reached out	-3769
read	-2975
reads	3687
reads _ i	2542
reads _ messages	1583
reads _ my	1583
reads all	1583
reads this	2542
ready	6981
ready $	1593
ready _ check	2504
ready _ it	2808
ready to	5248
real	3648
real $	1772
real*	1333
really	2685
really _ $	-1325
reas*	1381
reason	2722
reason _ alive	1459
reason _ be	-2081
reason _ get	1514
reason _ stay	1901
reason _ up	1505
reason to	1543
reco*	-4072
recovered	-3357
recovered from	-3357
regi*	-1459
registrar	-1324
regr*	-3561
regret	-1816
rehe*	1483
rehearsing	1483
reje*	-1683
reject	-1691
reject _ $	-1691
reject me	-1691
rela*	-3000
relapsed	6178
relationship	-2694
relationship $	-1972
relationship _ and	-2364
relationships	-1928
rema*	2084
reme*	1878
remi*	-2327
remo*	-2436
remove	-1391
rent*	1574
rentrer	1574
replied $	2146
replies	1347
reply	-4643
reply to	-1794
repo*	-3226
reponds	-1274
rese*	2256
researching	2256
resi*	-1358
resp*	-7046
respondi	-2409
respondi $	-2057
rest	1365
rest _ life	-1930
rest _ my	-2097
reve*	2181
reveiller	2899
reveiller $	1766
revo*	-1604
revoir	-1604
revoir $	-1300
rien	2542
right	3531
right _ $	6614
right _ i	-1210
right _ in	1382
right back	1723
right now	3732
ring	-3939
ring $	-1709
ritze	1969
ritze mich	1969
rome	-1465
rome $	-1465
romp*	1575
romper	1690
room	6331
room $	5577
room _ $	-1586
room _ and	1247
room*	3876
roommate	4324
roommate is	1434
rope	6233
ruhe	-1728
ruin*	-1478
run	1673
run _ $	3214
runn*	1787
running	1787
running _ $	2823
runs	2279
s _ her	3025
s _ hits	2501
s _ i	-1231
s _ is	-1708
s _ keeps	-1493
s _ me	1298
s boyfriend	2260
s death	-3531
s ex	-1493
s husband	2781
s new	1912
s temper	1272
sa	-1332
sabe	1665
sabe $	1730
sad	-5166
sad $	-3918
sad but	-1347
sagen	-1452
sagt	2272
said	-3514
said $	-2624
said _ $	-2598
said _ my	1355
said _ was	-2068
said _ will	2995
said goodbye	1733
said he	1424
said i	-2113
said she	2537
said that	2208
sala*	-1386
salary	-1386
same	-3499
same _ $	-1899
sang*	5340
sans	2084
sans _ $	2084
sat _ the	-1259
satu*	-1361
saturday	-1361
saving	1456
saw	-5094
saw _ $	-2650
say	-9013
say $	-4237
say _ $	-1382
say _ things	-1447
say _ to	-2064
say no	2978
sayi*	5583
saying	5583
saying _ and	1873
saying she	1428
says	2807
says _ $	1255
says _ am	-1934
says _ is	2484
says _ it	1356
says _ me	-2186
says _ not	1426
says _ should	-1451
says _ to	1474
says _ •	3344
says i	-2588
says it	1235
says sorry	1255
says •	3344
scar*	3781
scared	-1983
scared _ alone	-1621
scared _ being	-1491
scared _ i	2536
scared _ losing	-2186
scared _ my	-2098
scared _ tell	-1748
scared _ what	2307
scared i	1913
scared of	-2020
scared to	-1898
scares	1225
scares me	1225
scarifie	1937
scarifie depuis	1937
scars	6730
scars _ my	2949
scars from	2335
scary	-1379
scene	-1475
scha*	-1276
schl*	4064
schlafen	-2193
schlafen $	-1367
schlagt	5664
schlagt _ $	2210
schlagt mich	5288
schluss gemacht	-1269
scho*	-4012
schon	3375
schon _ $	-1305
schon wieder	2048
school	-4012
school $	-2477
school _ i	-1446
school and	-2591
schr*	-4954
schreib	-1343
schreiben	-2545
schreiben $	-2438
schu*	-1714
scra*	6884
scratched	2222
scratches	4380
scratches _ •	3413
scratches and	3413
scream $	-1499
scream _ $	2569
screams	1320
screams _ me	1320
screams at	1320
screen	-1272
se	6199
se _ $	5457
se _ casa	-1205
se _ con	-1212
se _ de	-1205
se _ los	-1507
se _ nao	1616
se _ se	-1246
se _ terminar	1611
se eu	4593
se fue	-2803
se llevo	-1507
se matar	4385
se quiere	2516
se va	2966
see _ $	-1278
see _ at	2151
see _ friends	1378
see _ future	1245
see _ go	-1374
see _ i	1484
see _ is	-1264
see _ more	-3300
see _ movie	-1817
see _ should	3205
see _ together	1612
see _ way	2405
see a	-2121
see her	-1928
see how	-1249
see it	-1489
see me	-3034
see myself	1252
see the	2323
see them	1443
see why	3205
seei*	-1826
seeing	-1826
sees	-3418
sees _ $	-3351
sees me	-1580
segu*	4132
seguir	4492
seguir $	3281
seguir _ $	1211
seguir _ frente	-1651
seguir em	-1651
sehe	1312
sehe _ mehr	1312
sehe _ sinn	1312
sehe keinen	1312
sehen	-2410
sehen $	-2144
sein $	3315
sein _ $	-1537
sein profile	-1667
seine	-2418
seine _ $	-1634
seit	2174
seit _ $	1830
seit _ trennung	2342
seit der	2342
selb*	8834
selbst	3802
selbstmord	5032
selbstmord $	5032
self	8323
self _ $	1464
self _ and	-3401
self _ is	2225
self _ since	3313
self esteem	-2826
self harm	3970
self harmed	1333
self harming	2685
self harms	1678
sell	-1837
sem	3006
sem _ $	2548
sema*	-2055
semana	-1501
send	-3932
send $	-1868
send _ $	-1553
send _ to	2174
send it	-1207
send the	1353
send*	-1864
sending	-1864
sending _ $	-1345
sends	2471
sends me	2471
sens _ $	-1785
sent	-4752
sent it	-2188
sent*	9192
sentido	6470
sentido _ $	3397
sentido _ seguir	1436
sentido _ viva	1895
sentido a	2155
seri*	4226
seria	2450
serie	-1416
seriously	5390
sers	1577
ses	-1286
set	1777
sex	4201
sex _ $	1566
share	3234
share _ friends	1416
share _ private	2339
she _ $	-1666
she _ back	2400
she _ being	-1841
she _ cutting	1387
she _ die	2402
she _ drunk	1718
she _ end	1402
she _ for	2299
she _ gone	1453
she _ him	4161
she _ kill	2025
she _ last	-1321
she _ me	-4629
she _ my	-3115
she _ not	1312
she _ on	-2881
she _ she	1446
she _ so	1455
she _ texted	2006
she _ the	-1721
she _ tonight	-1855
she _ with	1886
she _ •	1472
she calls	-1847
she comes	4138
she died	-1355
she had	1714
she is	-1280
she just	1766
she lives	1331
she loves	1259
she posts	1412
she says	-2518
she scratches	2333
she threatened	-1692
she throws	1748
she told	-2309
she took	1956
she wants	2837
she was	-1282
she will	2592
shock	-1645
shoot	3035
shoot _ $	1380
shoot me	1412
shop	-1450
shot	-2803
should _ alive	1513
should _ at	2008
should _ died	4661
should _ go	-1296
should _ in	1653
should _ it	-2789
should _ or	3682
should _ said	-1298
should _ to	-1705
should _ up	-1579
should _ •	4028
should be	2216
should give	-1313
should have	3428
should i	-2713
should never	-1269
show	-2479
show me	-1599
show*	1230
showing	2297
showing _ at	1763
showing _ my	2568
showing up	2297
si	3139
si _ $	1348
si _ me	1306
si no	1908
sich	4444
sich _ $	3379
sich _ ich	2051
sich umbringen	2590
sick	-1731
sie _ $	-1562
sie _ sich	2166
sie hat	-2486
sien*	-1721
siento	-1721
siento _ me	1268
sign	-1252
sile*	-3071
silent	-1732
simp*	2692
simple	1507
sin	6160
sin _ $	4176
sin el	3133
sin mi	3976
since	1551
since _ $	2227
since _ baby	-1532
since _ breakup	2162
since _ divorce	1805
since _ i	1483
since _ my	-2279
since _ s	-1231
since _ school	-1248
since _ was	1799
since he	1754
since i	1226
since the	1635
sinn	2348
sinn mehr	2348
sinto	-2443
sist*	1382
sister _ herself	1859
sister _ husband	2781
sister _ me	-2111
sister _ on	2117
sister s	2547
sit	-1763
sitt*	2312
sitting	2312
sitting _ my	1581
sitting in	1581
six	-1728
sixt*	1895
sixteen	1895
skin	2631
slap*	4504
slapped	4504
slapped _ and	3318
slapped me	3364
slaps	3846
slaps _ in	1636
slaps _ when	1899
slaps me	2620
slee*	1969
sleep _ him	3490
sleep _ never	1315
sleep _ night	-1583
sleep and	1639
sleep with	3185
sleeves	2362
sleeves _ $	2362
slept	1953
slide	2677
small	-1870
smash	4189
smash _ face	4189
smash _ in	4189
smok*	-1208
smoking	-1208
snoo*	-1271
snooze	-1271
so	1790
so $	-1519
so _ am	2792
so _ at	-1565
so _ being	1823
so _ do	-1458
so _ hurts	2949
so _ just	1239
so _ last	-1551
so _ leaving	-1238
so _ of	1544
so _ that	1933
so _ the	-1684
so _ want	1282
so _ would	2482
so bad	1749
so much	-1451
so strong	1319
so stupid	2463
so that	2835
so tired	3266
so who	2194
soci*	-1822
social	-1761
social _ dead	-1396
social _ is	-1396
social life	-1396
soeur	1864
soeur _ mourir	3627
soir	1771
soir $	1771
soll	-3393
soll ich	-2901
solo	-2718
solo _ $	-2607
solo _ triste	-2607
solo estoy	-2607
solu*	1398
solution	1398
some	2184
some _ i	2694
some _ my	3763
some _ on	2560
some days	2694
some*	4565
somebody	1693
somebody _ going	2426
somebody _ to	2426
someone	-1773
someone $	1488
someone _ $	-2996
someone _ dated	1623
someone _ is	2261
someone _ me	-1807
someone else	-2258
someone i	1623
someone new	-1478
someone to	-2622
something $	-3227
something _ $	2344
something _ me	1421
something _ to	2622
sometimes	5314
sometimes _ hits	-1592
sometimes _ i	1244
sometimes _ that	2766
sometimes i	5383
son	-1621
son $	1690
son _ $	1631
son _ i	-2624
son s	3520
song	-3468
soon	3698
soon $	1814
soon*	-1726
sooner	-1718
sorry	-6255
sorry $	1918
sorry _ i	-1409
sorry _ last	-1484
sorry _ night	-1335
sorry about	-1357
sorry for	-1618
sorry i	-2317
soun*	8887
sounds	6165
sounds good	4312
sounds peaceful	2397
space	1445
space and	1633
speak	-2263
speak _ front	-1239
speak _ of	-1239
speak in	-1369
spell	-2068
spid*	-1405
spider	-1405
spider _ $	-1405
split	-1217
spring	-1825
spring and	-1822
springen	2485
springen $	2485
stab	5583
stab _ $	5583
stab him	5583
stab*	3395
stabbing	4182
stabbing _ in	2864
stal*	5758
stalked	1581
stalked by	1754
stalking	4034
stan*	2996
stand	2450
standing	3435
star*	5918
start	-2070
start _ $	-1567
started	3644
started _ again	1738
started _ my	3069
started burning	1242
started giving	1699
starting	-1354
starve	2273
stay alive	1827
steht	2515
steht _ meiner	2515
step*	7142
stepdad	1868
stepfather	4110
ster*	4349
sterben	4349
sterben $	4349
stick	1818
stick _ $	1418
still _ $	2685
still _ to	2869
still alive	2343
still have	1668
still love	-2613
still think	1287
stim*	-1838
stood	2630
stood _ for	1294
stop _ about	-2215
stop _ her	-1348
stop _ him	2507
stop _ hurting	3525
stop _ it	-2197
stop _ my	-1944
stop _ myself	1660
stop _ of	2782
stop _ the	1251
stop _ thoughts	2875
stop being	-1373
stop cutting	2960
stop existing	2499
stop following	1399
stop having	2283
stop imagining	4147
stop thinking	-2332
stops	2663
stops _ from	2031
stops me	2663
stor*	-2704
stories	-2349
stories $	-1480
story	-3417
story $	-1267
stove	-2115
stra*	1709
stranger	-1291
strangled	1800
stru*	-1334
struggling	-1875
struggling with	-1853
stuck	-1825
stuff $	-1958
stuff and	1441
stupid $	1834
su	-3266
su _ $	-2622
su _ novio	2460
su casa	-1275
su nuevo	2460
such	-2000
suff*	-3193
suffering	-2567
suffering $	-2567
suic*	30217
suicidal	6902
suicidal _ $	1860
suicidal _ am	2314
suicidal _ and	1497
suicidal _ i	4823
suicidal _ just	-1550
suicidal _ since	1205
suicidal and	3574
suicidal ideation	1498
suicidarme	3660
suicidarme $	3660
suicidarse	1551
suicidarse $	1551
suicidas	1713
suicide	9094
suicide $	2836
suicide _ $	4990
suicide _ time	1707
suicide every	1670
suicide is	-1798
suicider	2203
suicidio	3364
suicidio $	1983
suit	1707
suit partout	1208
suiz*	1830
suizidgedanken	1830
suizidgedanken _ der	1830
suizidgedanken _ trennung	1830
suizidgedanken seit	1830
sumir	4510
sumir _ $	3106
sumir _ mundo	3106
sund*	1922
sunday	2212
sunday $	2385
sure	1463
surv*	-2517
survive	-2353
survive _ $	-1370
survived	-1310
survived _ in	-1261
sus	-1817
sus _ $	-1401
swal*	4333
swea*	-2415
swear	4750
swear _ will	3617
swear i	3642
swear to	2551
sweating	-2415
sweating $	-2415
tabl*	3985
table _ for	1647
take	4977
take _ $	2563
take _ life	2901
take _ own	2041
take _ to	-1405
take a	-2264
take it	-1445
take me	4821
take my	1879
take to	1236
take up	1283
takes	2197
takes $	1310
takes my	1588
taking the	-1361
talk	-12132
talk _ $	-3748
talk _ her	-1539
talk _ me	-2485
talk _ the	-1512
talk about	-2566
talk it	-2788
talk to	-4392
talk*	-4231
talking	-3797
talking to	-3049
talks _ $	1555
talks about	2933
talks to	-1658
tape	5628
tbh	4267
tbh $	3498
te _ que	2398
teac*	1564
teacher	1564
teacher that	2135
team	-2499
teen*	-1920
tell	-3544
tell $	1988
tell _ $	-1294
tell _ it	-1390
tell _ that	-2655
tell _ we	1383
tell anyone	2721
tell her	-2860
tell him	-1992
tell me	-2743
tell*	-2182
telling _ i	-1277
telling _ to	1359
temp*	-3028
temper	2154
tempo	-1964
tempo $	-1908
temporary	-3092
tempted	-1354
ten	-2968
ten years	-1529
tengo	7860
tengo _ de	2689
tengo _ para	3851
tengo _ seguir	1664
tengo ganas	3382
tengo miedo	1221
tengo que	-1655
tenho	6428
tenho _ de	2135
tenho _ dele	1393
tenho medo	2617
tenho vontade	2135
tent*	2140
tentei	1626
tentei _ matar	1626
tentei me	1626
ter	2708
ter _ $	2134
term*	1567
terminal	5148
terminar $	1611
terminar con	-2473
terminei	-1368
terminei com	-1368
terr*	-2856
terrible	-1838
terrified _ what	1526
text	-12430
text $	-1808
text _ $	-3978
text _ ex	-1458
text _ has	1349
text _ i	-3087
text _ when	-1314
text _ •	1537
text her	-1732
text him	-3398
text me	-1976
text my	-1548
text*	-10532
texted	-5684
texted _ $	-1267
texted _ i	-1286
texted _ she	2162
texted me	-2017
texting	-4793
texting _ $	-2558
texting _ and	-1297
texting me	-1661
texts	-5867
texts _ and	-1214
texts me	-2057
than	5017
than _ $	2757
than _ this	1811
than this	1579
than*	-2828
thank	1363
thank _ for	1536
thank you	2120
thanks	-2559
thanks $	-1278
thanks _ the	1480
that	-3141
that $	-3025
that _ $	6637
that _ a	6062
that _ am	1908
that _ an	1764
that _ and	3905
that _ but	-2149
that _ could	-2684
that _ fine	1569
that _ going	1535
that _ have	3768
that _ his	-1502
that _ hurts	1630
that _ in	-2466
that _ it	2977
that _ left	-2122
that _ made	1569
that _ me	-2457
that _ my	1903
that _ never	-1670
that _ should	-2369
that _ someone	1434
that _ still	-1655
that _ to	2357
that _ will	-6594
that _ with	-1839
that _ would	2841
that guy	2563
that he	-2578
that helps	1325
that i	1911
that if	1777
that it	2475
that makes	1308
that my	-3522
that she	1626
that song	-1294
that spider	-1405
that way	2155
the _ $	-1603
the _ a	1323
the _ about	-1878
the _ again	4700
the _ all	-1512
the _ already	1251
the _ always	-2245
the _ and	-2977
the _ are	1572
the _ at	-3107
the _ back	1826
the _ but	-1257
the _ cut	3036
the _ day	-2277
the _ every	-1987
the _ gave	-2258
the _ goes	2461
the _ going	1229
the _ had	3557
the _ he	-1515
the _ i	8699
the _ in	1214
the _ is	3307
the _ left	1648
the _ like	-2501
the _ living	2197
the _ makes	1775
the _ me	2421
the _ next	3209
the _ night	-1252
the _ of	-4610
the _ on	-2952
the _ one	-1284
the _ person	-1520
the _ school	-1239
the _ sent	1207
the _ so	-1493
the _ someone	-1244
the _ stay	1459
the _ stop	-2028
the _ thanks	1617
the _ the	-2590
the _ thing	2386
the _ think	1323
the _ time	1933
the _ to	9808
the _ today	2136
the _ twice	3146
the _ way	4172
the _ who	-1776
the _ with	2766
the accident	1358
the baby	-2008
the bathroom	4377
the blade	3838
the cat	-1648
the check	-1448
the cops	1950
the day	-1371
the divorce	2881
the doctor	-2026
the dog	-2151
the door	3847
the end	-1835
the first	2635
the ground	2844
the guilt	-2017
the gun	2031
the guy	2564
the highway	-1431
the hospital	2343
the kitchen	1530
the knife	2036
the last	1611
the movie	-1544
the one	-1677
the only	6827
the pain	-2623
the party	-1846
the phone	-3653
the pills	1759
the point	3903
the reason	1413
the room	3229
the rope	2993
the same	-2782
the shop	-1435
the stove	-2115
the table	1600
the thoughts	1794
the time	-2406
the urge	3840
the wall	3922
the way	-3694
the weekend	-3023
the wheel	1297
the whole	1940
the window	1661
the world	3667
the •	-2189
them	2018
them $	-3547
them _ $	5367
them _ i	2064
them i	3033
then	-3074
then _ $	-4029
then _ again	-2461
then _ am	1473
then _ and	1255
then _ not	-2548
then _ to	-1509
then disappears	-2461
then i	-4980
then you	2345
ther*	-2599
therapist about	1776
therapy	-3038
therapy _ $	-1488
there	2318
there $	-2822
there _ can	1548
there _ my	-1430
there _ nothing	2623
there _ one	2869
there is	4283
these	2727
these _ thoughts	1625
these suicidal	1627
they _ $	3263
they _ be	1369
they _ not	1444
they _ the	-1238
they _ with	-1604
they are	2329
thig*	1884
thighs	1884
thin*	3928
thing	2113
thing _ helps	1673
thing i	3294
thing that	2640
things _ $	-3455
things _ when	1748
things at	1748
things i	-1534
things to	-1382
think	1972
think _ a	-1241
think _ be	1852
think _ death	1599
think _ have	-1274
think _ husband	-3312
think _ into	1708
think _ is	-3491
think _ killing	1324
think _ the	1433
think _ would	2884
think _ •	-1684
think about	10389
think i	-2889
think it	-2116
think of	-2266
thinking	3738
thinking _ $	2408
thinking _ a	1281
thinking _ ending	3054
thinking _ her	-1348
thinking _ him	-1819
thinking _ jumping	2445
thinking _ killing	3915
thinking _ last	-2577
thinking _ suicide	1463
thinking _ ways	1533
thinking _ what	-1232
thinking about	1890
thinking of	2914
third	1504
this $	1508
this _ $	-1420
this _ and	3307
this _ do	2284
this _ i	3221
this _ me	-3014
this _ to	-2045
this i	1721
this is	-1380
this life	6286
this morning	-1652
this point	1309
this relationship	-2223
this time	1896
this week	2317
this weekend	1247
this world	3037
this year	1221
those	-1227
those _ $	-1304
thou*	3867
thought about	1348
thoughts	4615
thoughts $	-1267
thoughts _ back	1487
thoughts _ i	-1491
thoughts _ my	6009
thoughts about	3938
thoughts are	1487
thoughts of	4882
thre*	9741
threatened	2578
threatened to	1504
threatening	3742
threatening _ my	1538
threatening me	1714
threatening to	1648
threatens	2045
threatens to	1456
threats	3124
three _ $	-2072
three _ today	1386
threw	1452
threw _ at	2042
threw a	2042
thro*	2042
throat	3188
throat $	2037
through	-4183
through _ $	-2089
through _ it	1648
through it	-1209
throw	-1445
throws	2506
throws _ at	1748
throws _ me	1748
throws things	2103
thumb	-2965
thur*	1881
thursday	1881
ti	-1869
ti $	-1760
tied	2985
tiene	1848
tiene _ el	2177
till	3827
till _ $	2265
till it	2598
time	-1719
time _ $	3832
time _ buzzes	-1218
time _ he	-1971
time _ i	-1679
time _ my	-1856
time _ phone	-1218
time _ tried	2010
time _ weeks	1416
time ago	-2090
time and	-5016
time i	7400
time my	-1607
time no	-2477
time now	1694
time we	2037
times	2153
times _ the	1392
times in	1392
tirar	2523
tirar _ vida	2523
tired	1734
tired $	-2298
tired _ alive	2241
tired _ being	3539
tired of	4032
to	2080
to $	-4553
to _ $	2040
to _ a	-10385
to _ about	-2534
to _ after	2265
to _ again	-5261
to _ alive	3243
to _ am	-1959
to _ an	-1259
to _ and	-1657
to _ anymore	2301
to _ anything	-2063
to _ at	-2231
to _ bad	3069
to _ basically	2076
to _ blade	2529
to _ brains	1464
to _ breathing	1514
to _ by	-1238
to _ car	1523
to _ contact	-1418
to _ de	3702
to _ dead	2147
to _ doctor	-1953
to _ dog	1901
to _ early	-1644
to _ em	1355
to _ ex	-2401
to _ existing	2499
to _ face	3187
to _ family	-1590
to _ for	5835
to _ fr	1848
to _ friends	-1908
to _ from	-1808
to _ front	-1471
to _ girl	-2117
to _ going	1492
to _ happy	-1784
to _ harm	3352
to _ head	1851
to _ heart	-1378
to _ her	-2578
to _ herself	2336
to _ himself	2522
to _ house	2955
to _ how	-1787
to _ hurt	3653
to _ husband	-2205
to _ i	2499
to _ if	1318
to _ in	-1214
to _ into	-2700
to _ is	2089
to _ it	5691
to _ just	-1236
to _ kids	1351
to _ last	2939
to _ life	3030
to _ like	-2883
to _ list	-1877
to _ live	-1759
to _ lol	4106
to _ long	-1338
to _ me	-8254
to _ mom	-1477
to _ most	2503
to _ never	1539
to _ no	-1392
to _ not	3487
to _ now	-3411
to _ nudes	3442
to _ one	-2990
to _ out	1272
to _ over	6555
to _ people	1854
to _ private	2339
to _ sex	2029
to _ she	-1941
to _ since	1945
to _ sleep	3764
to _ so	4091
to _ somebody	2475
to _ something	1409
to _ suicide	2428
to _ the	3121
to _ then	-1914
to _ there	-2556
to _ this	-1865
to _ time	1259
to _ to	-5802
to _ today	-2247
to _ tonight	1446
to _ twice	1279
to _ until	2759
to _ up	4275
to _ viver	3388
to _ way	2024
to _ what	-1443
to _ will	1595
to _ without	1956
to _ you	-2525
to _ •	-3492
to a	-5112
to all	1970
to ask	-3062
to be	-3088
to beat	2505
to blow	1809
to break	-1719
to call	-4554
to commit	1823
to cut	3190
to die	14203
to do	4467
to eat	3301
to end	5128
to exist	2986
to feel	-4372
to find	1509
to get	1931
to give	1832
to go	2748
to god	3475
to grab	1481
to hear	-2467
to help	2446
to her	-6584
to him	-2108
to his	-4359
to hurt	6985
to it	3180
to jump	2288
to just	2197
to keep	3166
to kill	10628
to know	-1470
to learn	-1693
to leave	-1707
to live	7717
to look	-2283
to lose	-2397
to make	3309
to me	-12187
to meet	-2358
to murder	-3277
to my	2208
to myself	-3366
to not	2438
to off	1471
to pensando	1669
to people	-1413
to post	2715
to punish	1662
to reach	-3093
to reply	-1503
to ring	-1245
to run	2994
to say	-2872
to see	-7862
to self	3352
to share	2339
to sit	-2018
to sleep	5303
to smash	4189
to someone	1227
to speak	-1542
to stab	5583
to survive	-1275
to take	4582
to talk	-3818
to tell	-1255
to text	-7098
to this	4555
to wake	1685
to want	-2027
to watch	-2037
to write	-5198
to •	-3123
today	-4707
today $	-1324
today i	-2444
todo	3055
todo _ $	3014
todo _ noche	2333
todo _ que	-1741
todo dia	1706
todo esta	2333
todo lo	-1741
todo mundo	1719
todos	4719
todos _ $	2905
todos _ dias	2747
todos _ mejor	1991
todos _ sin	1991
todos estarian	1991
todos los	1809
toge*	-1369
together	-1369
toi	-1337
told	-2285
told _ does	1496
told _ he	2216
told _ teacher	2135
told _ that	-1536
told _ therapist	1753
told _ to	-2715
told him	-2060
told me	-3765
told my	-1479
told them	1409
tomo*	1974
tomorrow	1974
toni*	7120
tonight	7120
tonight _ $	1417
tonight _ am	3191
tonight _ my	2485
tonight _ the	2311
tonight _ want	-1586
tonight and	-1515
tonight i	3405
tonight is	2109
too	-3624
too $	1334
too _ $	-1782
too _ i	-1655
too many	1321
too much	-1958
took	8751
took _ $	-1496
took _ and	4422
took _ razor	2220
took _ to	1512
took a	2640
took me	-2884
took pills	1729
took the	2779
top	-2203
tot	3198
tot $	1513
touch	-2226
touched	-2948
touched me	-2948
touches	2870
touches me	2870
tous _ jours	1712
tout	3223
tout _ monde	2093
tout le	3091
town	-2917
town $	-1284
trac*	7473
tracks	3074
train	3082
train $	3164
trapped _ my	-1590
trapped in	-1747
trau*	-3462
traurig	-3430
traurig $	-2817
tren*	2253
trennung	2342
trennung $	1830
tres	-1978
tres _ $	-1568
tried	4103
tried _ end	1641
tried _ it	1641
tried _ me	-1745
tried i	2958
trigger $	1381
trin*	1817
trip	-1352
tris*	-6403
triste	-4696
triste $	-2998
trou*	-1862
trouble	-1862
trouble sleeping	-1270
truck	4029
trus*	-1349
trust	-5181
trust _ $	-2055
trust me	-2354
trusting	-1269
try to	1642
tu	-1988
tuer	4563
tuer $	4496
tuer _ je	-1632
tuer si	-1632
turn*	-1480
turned	-2246
turned _ $	-1921
turned out	-1772
turns	-1260
twel*	1247
twelve	1247
twen*	-3971
twenty	-1984
twenty years	-1669
twice	6252
twice $	2731
twice _ $	2113
twice _ week	1909
twice this	1909
two _ $	1993
two _ ago	3380
two _ i	1300
two months	-1234
type	-2905
type _ $	-2457
typed	-1282
uber	-1283
uber _ $	-1267
uberlege	1880
ugly	-2208
ugly $	-1910
um	4508
um $	7402
um _ $	-1233
uma	-1380
uma _ $	-1218
umbr*	3380
umbringen	3717
umbringen $	2980
umzu*	3232
umzubringen	3232
umzubringen $	2050
un	-2298
un _ $	-3220
un mensaje	-1298
unbl*	-2567
unblocked	-1395
und	3586
und _ $	3399
unde*	-3103
under	-1727
under _ $	-1681
under the	-1681
understand	-2277
understand why	-1386
une	-1731
une _ $	-2358
unsa*	1272
unsafe	1272
unsafe _ my	1272
unsafe _ own	1272
unsafe in	1272
until	11542
until _ bled	3704
until i	2520
until it	4640
until they	3566
up	2076
up $	3551
up _ $	-2177
up _ a	-3214
up _ and	-1388
up _ at	-1486
up _ girlfriend	-1590
up _ last	-1340
up _ many	2280
up _ me	-2274
up _ of	2567
up _ the	3203
up and	-1513
up at	1391
up his	1495
up how	2280
up to	1330
up with	-3417
urge	1653
urge _ $	-1366
urge _ cut	3036
urge _ is	4186
urge to	4806
urges	2654
urges to	2311
us	-4324
us $	-1933
us _ $	-1350
use	-2200
used _ be	-1961
used to	-2920
usel*	2341
useless	2341
va	2157
va $	2204
va _ tuer	-3909
va a	3003
va me	-3909
vai	3381
vais	1674
vais _ $	2473
vais _ la	2481
vais lui	2510
vais me	1442
vaut	2501
vaut plus	2501
vejo	1901
vejo _ sentido	1901
vejo mais	1901
veo	2155
veo _ a	2155
veo _ seguir	1436
veo sentido	2155
ver	-3536
ver _ $	-2349
ver sus	-1227
verb*	3454
verbally	3454
verbally abusive	1675
verd*	4649
verdad	4649
verg*	-3043
vergessen	-1553
vergessen $	-1553
verlassen	-4280
verlassen $	-5053
verm*	-2488
vermisse	-2396
versucht	2210
veut	3781
veut _ $	4646
veut mourir	4646
veux _ $	5469
veux le	-2608
veux plus	1943
vez	4226
vez _ lo	1602
vida	4510
vida $	3766
vide	-1222
vide*	1966
video	1284
videos	1966
vie	4060
vie _ plus	3969
vie _ vaut	2501
vie ne	2501
view*	-1445
viewed	-1277
viewed my	-1277
viol*	2423
violent	2746
violent and	1543
viva	3148
viva $	3148
vive	1344
vive me	1344
viver	8349
viver $	7384
vivi*	2924
vivir	6613
vivir $	4942
vivir mas	1611
vivo	3918
vivre	5924
vivre $	5924
voce	-1664
voir	-2628
volt*	2968
voltei	3088
voltei _ cortar	3088
voltei _ me	3088
voltei a	3088
volvi	5763
volvi _ cortarme	3480
volvi a	5763
von _ getrennt	-1737
vont*	1968
vontade	1968
vontade de	1968
vor	9001
vor _ $	1226
vor _ ich	3597
vor meinem	4665
vor meiner	2515
vou	2116
vou _ $	3020
vou _ a	3342
vou _ ele	2685
vou _ hoje	1258
vou _ matar	1910
vou _ para	-1397
vou matar	4247
vou me	1910
vou mudar	-1313
voud*	3491
voudrais	3491
voudrais _ plus	1508
voudrais ne	1508
voy	2395
voy _ $	3204
voy _ cambiar	-1226
voy _ matar	3551
voy a	2395
vuel*	1916
vuelve	1460
vuelve _ $	1460
wait	1218
wait _ $	1620
wait to	1434
wait*	1280
waiting	1820
waiting _ basically	2076
waiting _ die	2076
waiting to	2076
waits	1616
waits _ front	1649
waits _ of	1649
waits in	1649
wake	2541
wake _ $	4018
wake _ in	-1689
wake up	2618
waki*	2517
waking	2517
waking _ $	2517
waking up	2517
walk	3180
walk $	1548
walk _ the	1814
walk to	1745
walk*	2378
walked _ $	1694
walking	1880
wall	3460
wall _ my	1506
wall _ to	1506
wall next	1506
walls _ my	1375
walls and	1375
want	3786
want _ $	2912
want _ about	-1508
want _ and	2492
want _ anymore	3470
want _ ask	-1232
want _ be	4027
want _ blow	1809
want _ cut	2473
want _ dead	7281
want _ die	5771
want _ divorce	-1723
want _ exist	2784
want _ feel	-2774
want _ for	1575
want _ gone	-1417
want _ grab	1481
want _ happy	-1447
want _ her	1484
want _ his	-1322
want _ in	2221
want _ into	-2737
want _ kill	4649
want _ like	-2274
want _ live	3776
want _ lol	2730
want _ myself	2051
want _ out	-1930
want _ pain	-3136
want _ rest	2129
want _ say	-1353
want _ see	-4320
want _ sleep	2374
want _ so	1761
want _ talk	-2907
want _ the	3082
want _ to	-2762
want _ want	-1591
want a	-1946
want him	1977
want it	4033
want my	-2692
want out	4476
want to	3728
wanted	-2713
wanted _ be	2794
wanted to	-2346
wanting	2540
wanting to	2691
wants _ $	5134
wants _ back	-2015
wants _ die	5180
wants _ end	1402
wants _ friends	-1872
wants _ herself	2203
wants _ i	1271
wants _ kill	2919
wants _ live	1295
wants _ me	-2251
wants _ see	-1314
wants _ to	-1408
wants me	-1438
wants to	3287
war	-1966
ware	5703
ware _ $	4554
ware _ tot	2694
ware ich	1999
waren	2357
was	-2838
was _ $	-5790
was _ 4	2873
was _ a	-1476
was _ ago	1745
was _ and	-2633
was _ as	-2034
was _ born	4412
was _ by	2814
was _ child	-1284
was _ do	2001
was _ end	2221
was _ for	1802
was _ have	-1335
was _ he	1677
was _ in	-2309
was _ the	2211
was _ to	2284
was _ •	-1439
was a	-4005
was abusive	-1918
was born	-1269
was for	3340
was going	-2733
was gone	2459
was late	1380
was never	4832
was no	-1962
was raped	2066
was the	-1748
waste	1953
waste _ and	2438
waste of	2406
watc*	-3902
watch	-2880
water	-2166
way	3289
way $	1576
way _ and	1234
way _ would	-1320
way i	-2547
way out	7512
ways	2058
ways to	2544
we	-12121
we _ a	-1295
we _ about	-1820
we _ and	1246
we _ get	-1754
we _ he	-1940
we _ i	1579
we _ in	2040
we _ not	-2471
we _ our	1537
we _ talk	-1599
we _ up	-1272
we argue	1237
we could	-1804
we fight	2635
we have	-1615
we share	1740
we were	-1307
wear	2836
wear _ i	2902
wear what	2382
wears	1473
week	1744
week $	2284
week _ i	-1292
week and	-2000
week*	-3689
weekend	-2048
weekend $	-1229
weekends	-1553
weeks	-1809
weeks $	-1330
weeks ago	1656
weht*	5781
wehtun	5781
wehtun $	3948
weit*	1704
well	-4814
well $	-1903
well _ $	-1458
wenn	4348
wenn _ $	3201
wenn ich	1719
wenn sie	3164
went	-5859
went _ with	-1400
werde	-2432
werde _ andern	-1680
were	-2528
what	-5129
what _ do	2415
what _ even	3192
what _ i	-3037
what _ my	-1503
what _ said	-1611
what _ say	-1348
what _ the	1981
what _ there	2390
what _ wear	2736
what _ what	2244
what _ will	1785
what _ you	-1398
what a	-2203
what for	2013
what happens	-1600
what he	3026
what i	2664
what is	2595
what*	2223
whatsapp	1848
whatsapp the	2678
wheel	1881
wheel $	1881
when	6072
when _ a	-3904
when _ about	2430
when _ am	2070
when _ are	1600
when _ argue	1574
when _ at	1372
when _ come	-2457
when _ comes	1983
when _ drinks	4814
when _ feel	3567
when _ got	-1437
when _ him	1469
when _ in	-1617
when _ no	1690
when _ nobody	2616
when _ numb	1838
when _ say	1690
when _ stressed	1236
when _ to	1397
when _ told	-1639
when _ was	-3730
when he	7775
when his	-2518
when she	2598
when you	1401
when*	2230
whenever	2230
whenever _ fight	1990
whenever i	2151
wher*	1317
where	2293
where _ am	3281
where _ and	1415
where _ are	-1710
where _ every	1431
where _ is	-1618
where _ lives	1817
where _ parks	1432
where _ the	1675
where _ tonight	-1855
where _ went	-1600
where he	2197
where i	7017
where it	-1719
where my	-1298
where you	-1710
wherever	1317
wherever _ $	1317
wherever _ go	1317
wherever i	1317
which	-1502
while	-2003
while _ $	2031
who	5015
who _ $	6642
who _ am	-1989
who _ harms	1678
who _ i	1365
who _ live	-1691
who _ me	2277
who _ talk	1391
who _ tell	1699
who _ what	2328
who _ with	-1696
who _ young	1889
who die	1889
who hurt	-2362
who is	1485
who self	1678
who to	1709
who would	2638
whole	3411
whole _ $	3069
whole bottle	2848
why	4979
why $	-1961
why _ do	-1260
why _ feel	2424
why _ i	4678
why _ it	4499
why _ keep	3309
why _ not	3093
why _ she	-1672
why _ should	3205
why _ you	-2029
why can	1449
why did	-1898
why i	3640
why would	-1366
wie	-1732
wie _ $	-1297
wied*	5256
wieder	5256
wieder $	1969
wife	1518
wife _ about	-1646
wife _ that	-2710
wife i	3404
will	8142
will _ alone	-1492
will _ and	1977
will _ at	-1494
will _ em	1318
will _ for	-1709
will _ get	-1224
will _ give	2333
will _ her	5409
will _ him	4293
will _ if	1900
will _ leave	2701
will _ leben	1484
will _ let	3273
will _ live	1747
will _ me	3942
will _ mehr	2352
will _ my	-1460
will _ myself	1411
will _ need	2909
will _ not	1338
will _ on	-2341
will _ over	-1405
will _ pick	-1628
will _ talk	-2017
will _ the	-2903
will _ them	1273
will _ there	-2535
will _ this	-2978
will _ to	-1604
will _ too	2026
will _ umbringen	1208
will _ wehtun	5781
will _ with	2501
will _ write	1739
will _ you	-1576
will _ •	1710
will and	1934
will be	-3297
will beat	2691
will change	-3358
will die	-3735
will do	2509
will einfach	2747
will hit	2293
will ihr	3345
will kill	2582
will lose	1272
will mich	-1382
will never	-1892
will nicht	2227
will not	3017
will pay	2768
will reject	-1691
will sich	2590
will to	2844
will •	2295
window $	2284
wish	8340
wish _ die	1363
wish _ had	4155
wish _ heart	1263
wish _ my	1620
wish _ never	3085
wish _ was	3991
wish _ would	2810
wish he	-2267
wish i	2632
wish*	1973
wishes	1306
wishing	1284
with $	-2590
with _ $	-3712
with _ and	3057
with _ boyfriend	-1438
with _ family	1509
with _ for	1946
with _ friend	-1307
with _ friends	-1659
with _ in	6951
with _ it	3072
with _ leaving	2316
with _ on	2218
with _ the	1600
with _ when	1258
with a	2472
with him	5317
with me	-3818
with my	1389
with the	-2894
with two	-1567
with*	4206
without	5254
without _ $	1222
without _ like	3107
without her	1451
without me	3014
wohn*	3251
wohnung	3251
woke	2002
woke up	2035
woman	-1391
women	-1864
women $	-1217
word	2864
word _ her	1894
word from	3842
words	-2224
work $	2381
work _ $	-2236
work and	1546
work*	-1704
worked	-1455
worked _ a	-1455
world	7848
world _ not	1479
world _ want	2440
world and	3037
world would	1430
worr*	-1336
worried _ $	-1316
worry	-4539
worry _ my	-1739
worry about	-1466
worse	5212
worse $	1695
worse _ the	2636
worse than	1952
worth	2364
worth _ $	2602
worth living	3961
worthless and	1283
would	12999
would _ $	1210
would _ back	-2147
would _ by	1342
would _ call	-1548
would _ care	1832
would _ devastated	-1738
would _ die	-1883
would _ easier	1411
would _ fine	1413
would _ gone	1358
would _ happier	3532
would _ if	1461
would _ in	-1714
would _ it	2118
would _ me	5072
would _ mind	1568
would _ minutes	2725
would _ my	3079
would _ relief	1373
would _ see	-1456
would _ the	2188
would _ to	-3839
would _ up	3241
would _ without	1346
would _ •	-1228
would be	8378
would do	2552
would get	1693
would hang	-1654
would have	-1827
would i	1211
would literally	-1883
would miss	2691
would never	-3208
would not	6385
would say	-4019
would show	1368
would write	-1337
wris*	3371
wrists	3371
write	-8832
write _ $	-3267
write me	-1962
write to	-2112
writing my	2625
wrong	-3329
wrong _ i	-1940
wrote _ $	-1579
wrote _ and	-1804
wrote _ i	-1659
wrote _ to	2318
wrote me	-2660
wrote to	-1231
wurde ich	1351
x	-1786
x $	-1786
y	4571
y _ $	-3219
y _ lo	1730
y _ me	2991
y _ sabe	1730
y _ se	1680
y nadie	1730
y no	4208
yeah	1677
yeah i	2161
years	-8218
years $	-3166
years _ $	-3434
years _ he	-1269
years _ i	-3071
years _ who	1311
years ago	-5037
yell*	-1327
yelling	-1334
yelling at	-1281
yesterday $	1596
yesterday he	2558
you	-15304
you $	-4297
you _ a	-1469
you _ better	2126
you _ do	-1518
you _ he	-1530
you _ i	-1517
you _ me	-4904
you _ not	-3962
you _ quiere	1370
you _ quiero	3072
you _ to	-4910
you _ vivir	2936
you _ you	-1808
you all	1519
you are	-3416
you can	-1844
you do	-3681
you ever	-1809
you no	15932
you think	-1374
you to	-1608
you want	-1481
young	1868
young $	1889
your	-10021
your _ $	-4480
zomb*	-1489
zombie	-1437
zu	2356
zu _ $	1979
zu ihm	-1802
zu nehmen	1650
zum	2397
zum _ $	2397
•	-4073
• $	2905
• _ $	2865
• _ a	-2779
• _ after	-1320
• _ am	-2524
• _ and	-4474
• _ but	4827
• _ every	-1390
• _ find	1850
• _ guy	2037
• _ i	-1721
• _ if	-1820
• _ is	-2192
• _ it	-1812
• _ my	3411
• _ now	4115
• _ off	-1288
• _ out	1802
• _ punches	1506
• _ she	2050
• _ the	-2229
• _ time	-1355
• _ try	1245
• _ want	-2171
• _ was	-1232
• _ we	1520
• _ week	2034
• _ when	2728
• _ would	1823
• _ •	-13061
• and	-3157
• but	2688
• find	1850
• in	1630
• my	1519
• now	4328
• really	-1660
• when	2743
• •	-2241
""",
    'urge': """\
~	-37793
!	-8593
!look.high	19023
!seek.high	12872
!send.high	11797
!text.high	26243
!through.high	5705
!word.weak	-5950
!•	1707
.-	-6457
.i	-6771
.i+they	14947
.i+they-	3591
.i+you	-12340
.i+you+they	-2919
.i+you-	-1131
.i-	-11059
.they	9467
.they-	7158
.you	-8166
.you+they	-2397
10 _ $	2389
10 _ now	2840
10 right	2840
12	4380
12 _ i	1017
12 _ the	3965
12 and	4833
2am	1223
3	1654
3 _ and	2205
3 weeks	2109
5 $	-1054
6	-1016
7	-1080
8	-3134
8 $	-2331
9	1400
?	-10126
?-	-6145
?i	-7791
?i+they	20519
?i+you	-3596
?i+you+they	2230
?i-	1694
?they	2236
?they-	-2620
?you-	-2478
^ _ 12	3723
^ _ a	7569
^ _ ai	-2641
^ _ ajuda	-1621
^ _ all	-2088
^ _ allee	-1131
^ _ aller	3584
^ _ almost	1232
^ _ always	2043
^ _ amiga	-3402
^ _ an	2360
^ _ aniversario	2615
^ _ anoche	-1652
^ _ apologize	1362
^ _ are	-2718
^ _ arrete	2443
^ _ as	-1312
^ _ ask	6500
^ _ asked	-2098
^ _ asking	1655
^ _ at	-1904
^ _ auf	4574
^ _ babe	-1202
^ _ back	1374
^ _ be	3984
^ _ been	1207
^ _ bin	-1340
^ _ birthday	-4712
^ _ boyfriend	-1647
^ _ break	-2018
^ _ by	-1195
^ _ bye	4954
^ _ called	-3377
^ _ came	-1127
^ _ card	1224
^ _ casa	1521
^ _ ce	1917
^ _ changer	-1172
^ _ chat	3106
^ _ check	2938
^ _ checked	-1960
^ _ checking	3850
^ _ closure	1214
^ _ com	1399
^ _ contact	-2408
^ _ copine	-1317
^ _ could	3397
^ _ craving	1131
^ _ dan	1962
^ _ dead	-1219
^ _ decirle	2122
^ _ dejar	1178
^ _ dejo	-1141
^ _ dela	1708
^ _ deleted	-1726
^ _ despues	1401
^ _ did	-1406
^ _ die	2800
^ _ died	-1428
^ _ do	-5413
^ _ does	-3201
^ _ dois	-1614
^ _ done	-1088
^ _ dormir	-1362
^ _ dreamed	-2245
^ _ drive	1539
^ _ driving	1400
^ _ du	-1066
^ _ dying	-1426
^ _ e	-2231
^ _ ein	3583
^ _ ela	5487
^ _ en	-2609
^ _ end	1215
^ _ envie	2276
^ _ er	-1389
^ _ escreveu	-1357
^ _ escribi	-3119
^ _ escribirle	4690
^ _ est	-2558
^ _ esta	-1526
^ _ eu	2827
^ _ evening	1829
^ _ ex	-5399
^ _ extrano	-1221
^ _ falar	3976
^ _ falta	-1758
^ _ faut	1259
^ _ feel	2353
^ _ feels	-2515
^ _ fight	1181
^ _ finally	1295
^ _ finger	4418
^ _ flowers	5671
^ _ for	-3214
^ _ freundin	-1919
^ _ from	1144
^ _ ganas	2032
^ _ geschrieben	3364
^ _ gestern	-1381
^ _ goodbye	-1679
^ _ got	-1246
^ _ ha	1218
^ _ habe	-6342
^ _ hacer	-2664
^ _ happy	2061
^ _ has	-1673
^ _ hate	-1165
^ _ have	-1487
^ _ he	-1827
^ _ her	-10584
^ _ heute	-1235
^ _ hey	2336
^ _ him	-7807
^ _ his	-2252
^ _ hit	1843
^ _ hoffe	-1239
^ _ hope	-1868
^ _ how	-1414
^ _ husband	-2239
^ _ i	3236
^ _ ich	8029
^ _ if	3251
^ _ in	-2715
^ _ is	2142
^ _ ist	2336
^ _ it	6661
^ _ je	8265
^ _ just	4244
^ _ kann	2224
^ _ keep	5844
^ _ keeps	-1934
^ _ kill	-1437
^ _ know	3392
^ _ kurz	1853
^ _ l	1178
^ _ la	7245
^ _ le	3938
^ _ leave	1511
^ _ left	1173
^ _ letter	8430
^ _ ligar	-1875
^ _ like	6159
^ _ liking	2537
^ _ little	4042
^ _ llamar	-5681
^ _ llamarla	5527
^ _ llamarlo	3350
^ _ lo	-1326
^ _ look	4979
^ _ looked	-1585
^ _ love	-1251
^ _ lui	-2423
^ _ m	-1345
^ _ mais	-1362
^ _ make	-1730
^ _ mal	1097
^ _ mandando	2373
^ _ mandar	4430
^ _ mandarle	4514
^ _ mande	-1790
^ _ mas	3181
^ _ me	-2412
^ _ mensagem	-3032
^ _ mensaje	2242
^ _ messaged	-2960
^ _ messages	-2593
^ _ mi	-1655
^ _ midnight	2092
^ _ might	4862
^ _ minha	-1506
^ _ mir	-2392
^ _ miss	-2514
^ _ mit	-1944
^ _ mochte	3298
^ _ moi	2879
^ _ mom	-1811
^ _ morrer	-1016
^ _ mother	-1094
^ _ moved	-1065
^ _ muchas	1479
^ _ mucho	1929
^ _ muero	5646
^ _ muss	3425
^ _ my	1025
^ _ myself	1341
^ _ na	5084
^ _ nao	-1146
^ _ ne	-4317
^ _ need	1143
^ _ never	-3525
^ _ no	-3923
^ _ normal	-1524
^ _ not	-4539
^ _ notifications	-1275
^ _ now	-1079
^ _ numero	-1895
^ _ o	5846
^ _ of	7237
^ _ off	-1642
^ _ on	3932
^ _ one	6030
^ _ only	-1341
^ _ open	2922
^ _ or	1654
^ _ otra	1065
^ _ our	-1409
^ _ outside	1685
^ _ ouvir	3562
^ _ para	-1018
^ _ paro	3164
^ _ passer	2367
^ _ perfil	-1601
^ _ please	-2055
^ _ point	-3250
^ _ por	5414
^ _ promised	1822
^ _ punto	1854
^ _ qu	-1232
^ _ quase	2111
^ _ que	2335
^ _ quero	-1407
^ _ quiere	-3475
^ _ quoi	-1265
^ _ really	3016
^ _ replied	-1410
^ _ respondeu	1777
^ _ respondo	3911
^ _ rufe	1692
^ _ s	2559
^ _ said	1689
^ _ saudade	-2297
^ _ saw	-1622
^ _ says	-2164
^ _ schreib	3444
^ _ se	1130
^ _ see	3459
^ _ sein	4304
^ _ seine	1673
^ _ send	4654
^ _ sending	5914
^ _ shaking	1375
^ _ should	-4610
^ _ showing	1075
^ _ si	6076
^ _ sich	-2240
^ _ sie	2899
^ _ slide	1365
^ _ so	-1559
^ _ somebody	2412
^ _ son	5533
^ _ stalk	1168
^ _ standig	2241
^ _ still	-2636
^ _ stop	1387
^ _ su	7453
^ _ talk	-1944
^ _ talked	-2106
^ _ talking	-1834
^ _ tanto	2516
^ _ te	-1323
^ _ tellement	2283
^ _ terminar	-1299
^ _ text	-5886
^ _ texting	-2863
^ _ texts	-1361
^ _ the	-4902
^ _ there	-2321
^ _ think	1163
^ _ this	-1074
^ _ time	-2549
^ _ to	1029
^ _ today	3168
^ _ todo	-2426
^ _ told	-1533
^ _ too	1778
^ _ tout	-1404
^ _ tres	1391
^ _ triste	-2593
^ _ typed	1397
^ _ uberlege	1927
^ _ um	3987
^ _ unblocking	3959
^ _ up	-3972
^ _ urge	6419
^ _ use	4531
^ _ vais	3872
^ _ ver	4691
^ _ verla	4707
^ _ vermisse	-3597
^ _ veut	-1218
^ _ veux	5656
^ _ voce	-1098
^ _ voy	4946
^ _ wait	3612
^ _ waiting	-1423
^ _ want	-2875
^ _ wanted	-2017
^ _ wants	-4284
^ _ war	-1364
^ _ was	-3328
^ _ watching	-3066
^ _ we	-1945
^ _ weak	1468
^ _ weird	3717
^ _ went	-2668
^ _ werde	-1533
^ _ what	-1741
^ _ will	3612
^ _ with	-1542
^ _ would	-2606
^ _ write	1687
^ _ writing	1742
^ _ you	-4266
^ _ your	-1760
^ _ •	-7971
^ a	-2271
^ about	6613
^ all	1721
^ am	-1246
^ are	-1409
^ ask	-1599
^ ayer	-1214
^ ayudame	3855
^ been	-1821
^ bin	3958
^ blocked	-1864
^ bloqueei	-1549
^ can	3033
^ checking	5319
^ day	3147
^ deberia	9238
^ delete	-1098
^ devo	5301
^ did	-1299
^ do	1682
^ does	-1023
^ dois	6712
^ dying	2832
^ e	2626
^ efface	-1077
^ ela	-3592
^ ele	-3255
^ elle	-1496
^ er	-4135
^ est	2436
^ estou	-1587
^ estoy	10079
^ everything	-1153
^ extrano	-1052
^ fuck	3949
^ fui	-1981
^ going	4517
^ good	-2432
^ habe	2741
^ have	-1793
^ having	3134
^ he	-9805
^ help	5602
^ heute	1551
^ hey	-2209
^ hi	-2122
^ his	-4460
^ hold	1481
^ hope	-1040
^ hoping	-1940
^ how	-6482
^ i	-12428
^ ich	1723
^ if	-4720
^ il	1304
^ is	-1406
^ j	5285
^ just	1055
^ le	4157
^ liguei	-1607
^ llevo	-1222
^ lo	-1380
^ lol	-1336
^ look	-1456
^ ma	-1452
^ mandei	-4202
^ maybe	9435
^ me	6982
^ mein	2378
^ meine	-2913
^ mi	-7035
^ mon	-2412
^ must	4178
^ my	-8788
^ nao	-4190
^ necesito	8291
^ no	-1084
^ o	-1787
^ oh	-1081
^ olhei	-1649
^ one	4744
^ part	2852
^ pausa	-1154
^ pause	-1379
^ planning	3352
^ preciso	1679
^ que	2191
^ queria	2649
^ quero	6693
^ quiero	6175
^ quisiera	1639
^ ready	2121
^ sending	6111
^ sera	4475
^ she	-10993
^ should	2413
^ si	-1570
^ sie	-1703
^ sinto	-2725
^ soll	6336
^ sometimes	-1081
^ sorry	-1810
^ talk	2109
^ tengo	5158
^ thank	1453
^ thanks	-2039
^ that	-3173
^ the	1982
^ there	-1325
^ they	-2304
^ thinking	9814
^ to	5199
^ trying	4813
^ tu	-998
^ turn	-1002
^ ugh	3325
^ vou	6593
^ want	2820
^ we	-2423
^ wenn	-1212
^ what	-2123
^ whatsapp	1049
^ when	-1387
^ why	-5750
^ will	-2474
^ would	12997
^ xx	-1141
^ you	-2722
^ your	-1201
^ •	2488
a	-3448
a _ about	-1568
a _ are	2844
a _ at	-1190
a _ casa	2145
a _ christmas	1097
a _ esta	1069
a _ ex	-3076
a _ her	2353
a _ his	2836
a _ historias	2901
a _ i	-3930
a _ it	-1107
a _ je	2045
a _ la	-2596
a _ letter	2614
a _ lol	-1397
a _ lui	1540
a _ my	1997
a _ novio	-2641
a _ nuevo	-2641
a _ number	1209
a _ of	-2715
a _ or	1602
a _ page	2002
a _ que	1101
a _ see	-1167
a _ su	2044
a _ sus	2901
a _ to	3717
a _ tomorrow	-1016
a _ un	-1050
a _ with	3508
a _ •	-2440
a because	-1164
a bot	-1399
a break	-1039
a card	1235
a ecrit	2851
a escribir	2908
a esquecer	-1441
a guy	-1655
a hotline	-1205
a huge	1641
a l	1848
a las	-1178
a letter	-2076
a llamar	1182
a merry	1097
a message	2365
a mistake	2684
a note	3086
a punto	1854
a quick	1988
a repondu	2145
a sec	1933
a su	-1401
a voz	3562
a while	-1059
a whole	1388
about	2590
about _ $	-5667
about _ again	-1259
about _ all	-1484
about _ and	3202
about _ back	1198
about _ day	-1389
about _ feelings	-1095
about _ he	-1415
about _ her	2728
about _ hit	2152
about _ hotline	-1062
about _ if	1105
about _ mutual	1687
about _ my	1183
about _ promotion	1241
about _ send	1968
about _ together	1364
about asking	1485
about dinner	-1124
about her	-1714
about it	-2354
about me	-1111
about the	-1505
about to	13037
acab*	-2353
acabar	-1175
acci*	1836
accidentally	2293
acco*	1239
account	1243
afraid _ i	1238
afraid that	1227
after _ contact	1131
after no	1131
again $	-2501
ago $	-2614
ago _ am	1791
ago _ i	2234
ago i	1315
agora	5828
agora $	4056
agua*	4008
aguanto	4008
ague*	1622
aguento	1622
ahora	4140
ahora _ $	4159
ai	-5163
ai _ $	-4424
ai _ d	2117
ai _ de	-3717
ai _ envie	-1425
ai _ hier	-3416
ai _ je	-1290
ai _ la	-1367
ai _ le	-1225
ai _ profile	4718
ai _ son	-2026
ai ecrit	-1264
ai envie	2276
ai le	1766
ai pas	-4459
ai peur	-1592
airp*	1144
airport	1192
airport $	1197
ajuda	-1690
ajuda _ esquecer	-1441
ajuda a	-1441
algu*	3067
alive	-1440
all	-7069
all $	-1027
all _ $	-4999
all _ and	-1042
all _ i	1863
all day	-1800
allee	-1131
allee _ $	-1131
aller	3584
alles	-1799
alone	-4951
alone $	-1848
alone _ $	-2375
alre*	-1578
already	-1578
alwa*	2792
always	2792
always _ on	4471
always _ to	1571
am	2908
am $	-3354
am _ $	3147
am _ am	1193
am _ an	1012
am _ and	-2048
am _ away	4138
am _ back	1551
am _ break	2703
am _ close	2901
am _ her	2556
am _ his	2335
am _ home	-1145
am _ if	1232
am _ in	-1428
am _ know	-1663
am _ look	2323
am _ my	-2119
am _ now	-1382
am _ of	-1489
am _ respond	2058
am _ talking	-1397
am _ tempted	4964
am _ the	-1410
am _ there	5794
am _ to	1949
am _ with	-1825
am _ write	1063
am about	4879
am at	-1408
am going	2395
am i	-2164
am in	-1096
am not	-4285
am one	3889
am outside	1736
am scared	-1083
am shaking	1375
am so	3478
am sorry	3513
am thinking	1162
am this	2815
am typing	6848
am weak	1468
am writing	1524
am •	-1291
amiga quiere	-3391
amo	3071
amo $	3335
an	3566
an _ $	-1283
an _ ago	2537
an _ i	1660
an _ to	3210
an apology	1054
an hour	2163
and	-2177
and _ $	-4354
and _ a	-1185
and _ about	2566
and _ am	4458
and _ are	-1757
and _ around	-1440
and _ de	-1336
and _ go	1180
and _ he	1553
and _ her	-2031
and _ him	1510
and _ i	2367
and _ is	4379
and _ it	-2164
and _ just	1256
and _ me	1017
and _ no	-1597
and _ not	-1485
and _ of	1922
and _ out	-1810
and _ pas	-2146
and _ post	1666
and _ said	-1431
and _ stop	1288
and _ the	-1400
and _ thumb	2180
and _ to	5160
and _ up	1575
and _ want	5859
and _ would	-1175
and _ •	3127
and ai	-1604
and ask	-1607
and go	-1747
and hang	2777
and he	-1810
and i	2589
and it	2311
and knock	1235
and my	2258
and now	2363
and said	-1312
and she	-2592
and talk	1293
and tell	2435
and the	3699
and then	1381
and your	1509
and •	3177
ange*	-4000
angerufen	-1965
angerufen $	-1464
angeschaut	-1610
angeschaut $	-1610
angry	-1938
angst	-1263
aniv*	2699
aniversario	2699
anniversaire	1190
anoc*	-1881
anoche	-1881
anoche _ no	-1092
anoche y	-1092
another _ $	-1084
another day	2404
anru*	8944
anrufen	5103
anrufen $	4258
answ*	8043
answer	9149
answer $	8188
answered	-1248
antw*	3721
antworte	2242
antworte _ nicht	2339
antworten	1479
antworten $	1479
anym*	-1998
anymore	-1998
anymore $	-1210
anyt*	-2702
anything	-2517
anyw*	-1052
anyway	-1047
anzu*	8191
anzurufen	3784
anzurufen $	3784
apar*	-1634
apartment	-1634
apol*	4627
apologize	2073
apologize _ i	1423
apologize and	1454
apology	2791
appe*	4931
appele	-1444
appeler	6856
appeler $	4412
appeler _ $	1587
appeler _ soir	2245
appeler ce	2245
approach	1558
approach _ ex	1650
approach my	1650
are	-2486
are _ a	2298
are you	4048
arou*	-2428
around	-2428
around _ is	-1446
arre*	1909
arrete	2206
arrete _ de	2443
arrete pas	2443
as	-3453
as _ no	-1026
ask	7955
ask $	-1437
ask _ am	-2177
ask _ he	3054
ask _ i	-2177
ask _ if	1271
ask _ is	2554
ask _ out	-1707
ask _ sister	1688
ask _ to	-1262
ask _ why	1323
ask _ •	7841
ask her	-1935
ask him	1058
ask his	2361
ask how	-1704
ask my	-1217
ask •	7841
asked	-2401
aski*	2471
asking	2471
asking _ $	1174
at 8	-1879
at _ $	-1151
at _ again	1327
at _ airport	1197
at _ bar	1201
at _ day	-2940
at _ every	-1150
at _ for	2007
at _ last	-1247
at _ now	-1276
at _ page	1296
at _ photos	1429
at _ today	1069
at _ where	3885
at her	3739
at his	5908
at home	-1401
at lunch	2935
at my	-2504
at the	2066
at work	-3741
audio	1385
audio $	1626
auf	3894
auf _ profile	2284
auf sein	2284
aufh*	3445
aufhoren	3445
avec	-2274
avec _ $	-2147
avec lui	-1185
away	3902
away from	3512
ayer	-4304
ayer $	-2855
ayud*	3855
ayudame	3855
ayudame a	3855
babe	-1219
babe i	-1158
back	2962
back $	4020
back _ $	1285
back _ i	-1643
back _ with	1061
back from	1099
back if	-2362
back in	1387
back so	-1501
bad _ $	-1705
bad _ now	-1630
bad i	1259
bad right	-1630
badly	1198
badly $	1057
bar	3102
be	-4142
be _ $	-2995
be _ alone	-2014
be _ by	-2606
be _ i	1893
be _ if	3871
be _ the	3655
be a	2571
be at	3899
be mad	2434
be quiet	-1144
be so	1260
be there	1112
beba*	-2720
beca*	-1175
because	-1175
because _ be	1825
because _ do	1358
because _ will	1820
bed $	1882
been _ $	-1537
been _ and	2234
been _ at	1284
been _ his	-1063
been _ myself	1787
been _ weeks	1884
been fighting	1869
been looking	1284
befo*	5095
before	5113
before _ $	2361
before _ him	998
before _ text	2079
before bed	2070
before i	2524
behi*	-1057
behind	-1057
being	-3200
being _ is	-1563
being around	-1486
beli*	-1485
believe	-1421
best	-2714
best _ and	-1306
best friend	-2578
best way	1060
better $	1605
big	-1762
big _ $	-1261
bin	1415
bin _ $	-1462
bin _ davor	1853
bin _ ihr	1430
bin _ traurig	-1907
bin kurz	1853
bin so	-1547
birthday $	2776
birthday _ i	-2244
bloc*	-1728
blocked _ $	1620
blocked me	2691
blockiert	-1252
blockiert $	-1252
bloq*	-2617
bloqueei	-1549
book _ it	-1053
bored	-1223
boss	-2410
boss $	-1383
bot	-3055
bot $	-1720
bot _ $	-1250
bought a	1010
boyf*	-3328
boyfriend	-3328
boyfriend _ his	-1033
brb	2390
break	1638
break _ $	3004
break _ contact	3705
break _ i	1180
break _ with	-3844
break and	1315
break no	3705
break up	-4270
breaking	1760
breaking _ $	1772
breaking _ contact	1823
breaking no	1823
breakup	-1871
breakup $	-1542
bring	-1831
bring _ um	-1311
buil*	2316
building	2316
building $	2481
busy	1174
but	-2117
but _ am	-1327
but _ feel	1177
but _ know	2036
but _ not	-1367
but _ really	1442
but _ want	1739
but i	2002
butt*	2749
button	2935
button $	3038
by _ $	-3755
by _ and	1527
by _ at	2927
by _ of	1337
by heart	1133
by his	1722
by mistake	-1755
bye	3796
bye $	4042
c	-1743
c est	-1192
ca	-1982
cafe	2456
call	12031
call $	3053
call _ $	6752
call _ and	-2192
call _ mom	-2067
call _ up	3279
call and	4723
call her	-1589
call him	2591
call*	2534
called	-2752
called $	2039
called _ $	-3007
called _ ask	-2289
called _ i	1513
called her	-2862
called to	-1472
calling	5605
calling $	2543
calling _ hotline	-1062
calling _ now	1073
calling a	-1082
calling and	3228
calling her	1838
calling him	-2256
calling me	-1254
calls	-1397
came	-1373
can	4609
can _ $	1253
can _ another	2464
can _ ask	-1847
can _ believe	-1340
can _ contact	1467
can _ get	1841
can _ he	-1139
can _ her	1591
can _ in	2436
can _ just	3022
can _ looking	1811
can _ resist	2982
can _ stop	3938
can _ to	-5170
can _ •	-1016
can i	2168
can not	4657
can you	-3370
canc*	-1520
cans*	-2226
cansada	-1276
cansada de	-1133
car	-1170
cara	-4574
card	1135
carta	1870
casa	6181
casa $	3234
casa _ $	3860
casa dela	3460
ce	3136
ce _ je	4053
ce que	3430
cero	2511
cero $	2511
cham*	3178
chamar	3984
chan*	-2263
chance $	-1839
chance _ $	1325
chance of	1396
change	-1576
changer	-1172
chat	6214
chat _ $	3708
chat _ open	2198
chat is	2070
chea*	-1261
chec*	5048
check _ $	-1989
check _ is	1005
check _ last	2869
check _ page	-1723
check _ seen	2869
check _ today	-1723
check her	1768
check if	1035
check in	-1398
checked	-2417
checked _ profile	-1960
checked his	-1960
checking	6475
checking _ $	1934
checking _ location	5203
checking _ she	4076
checking _ unblocked	3616
checking his	3293
checking if	4896
checking in	-1168
chest	2160
chez	1995
chez elle	2367
class	-1803
clea*	-1263
clearly	-1249
clos*	1388
close	2589
close _ $	2429
close to	2777
closure	2108
cold	-1021
com	2671
com _ dele	-1157
com _ mais	1277
com _ so	1277
com ela	2013
com o	3395
come	-5366
come _ $	-2656
come back	-2971
comi*	-1315
comm*	-1175
como	-1550
compared	-1556
compared to	-1556
con	-1886
con _ $	-1434
con ella	1424
conc*	-1041
cong*	1282
cons*	2795
considering	3376
cont*	4959
contact	1351
contact $	-1302
contact _ $	1567
contact _ ex	2780
contact _ her	-1587
contact _ not	1932
contact her	1527
contact my	2780
contacto	2420
contacto _ $	2511
contacto cero	2511
contestarle	6268
contestarle $	6715
contesto	-1124
contesto $	-1124
conv*	4634
conversation	2999
conversation _ my	3007
conversation with	3724
copi*	-1317
copine	-1317
copine _ a	-1230
cort*	-1405
could	5512
could _ about	1923
could _ and	2170
could _ him	3126
could just	3005
could not	1633
could tell	2236
coun*	-3260
counselor	-1241
counts	-1362
cour*	3453
course	3899
course $	3899
cous*	1393
cousin	1393
cousin to	1415
crack	1004
crav*	1131
craving	1131
craving to	1131
cried	-1670
crow*	-1522
cryi*	-1040
crying	-1040
cuen*	1095
cuenta	1095
cump*	2351
cumpleanos	2351
cut	-4013
cut _ bad	-1904
cut _ right	-1630
cut so	-1904
d _ $	-1645
d elle	-1433
da	-1029
da _ $	-1029
dad	-1565
dan	1962
dan _ de	1962
dan ganas	1962
dar	4808
dar _ $	2612
das	-1925
das _ $	-1342
dass	1057
dati*	-1518
dating	-1518
datos	-2356
datos $	-2356
daug*	-1116
daughter	-1116
davor	1853
day	-2494
day $	-7219
day 12	4823
day _ and	4502
day _ the	3713
day _ to	2422
days _ can	1795
days _ i	1217
de	5660
de _ $	-1312
de _ appeler	3369
de _ ce	2128
de _ de	2334
de _ ecrire	1524
de _ ela	1314
de _ instagram	2118
de _ le	1646
de _ mes	1412
de _ o	1268
de _ para	2016
de _ por	-1112
de _ que	-3233
de _ si	2880
de _ su	3015
de el	1921
de escribirle	2325
de ganas	2829
de l	2919
de la	2572
de le	-4527
de ligar	5675
de llamarla	1885
de lui	2278
de me	-1335
de mirar	4480
de novo	1540
de olhar	1268
de viver	-1056
dead	-5040
dead $	-1127
dead _ $	-1523
death	-2934
debe*	9238
deberia	9238
deci*	1513
decirle	2122
decirle que	2122
deja	-1931
deja _ $	-1138
dejar _ su	2083
dejo	-1367
dela	10339
dela $	4169
dela _ $	1125
dele	-1148
dele _ $	-1315
dele*	-3670
delete	-2394
delete _ $	-1114
deleted	-2621
deleted _ number	-2380
deleted his	-1573
deleting	1346
deleting _ $	1346
dem	6808
dema*	2693
depr*	-1185
depu*	-1253
depuis	-1253
der	-1710
dern*	2220
derniere	2615
desde	-1139
dese*	-1116
desp*	2698
desperate	1297
desperate $	1297
despues	1107
despues de	1171
dest*	-2303
destroy	-2099
destroy _ $	-2009
devant	1101
devant chez	1136
devo	6486
devo _ ela	5301
dia	-3061
dias	-1235
dich	-1235
did	-5840
did _ $	-1018
did not	-3320
die	-4954
die $	-1432
die _ $	-3889
die nachricht	3900
died	-2186
diff*	-1199
dinn*	-1884
dinner	-1872
dinner $	-1091
dire	2733
disa*	-1200
disc*	-1010
dist*	2226
divo*	-1615
divorce	-1100
do	-2291
do $	-1656
do _ $	3362
do _ a	1968
do _ answer	3439
do _ approach	1650
do _ back	2680
do _ do	-1758
do _ feel	-1212
do _ get	-1610
do _ him	-2053
do _ his	2033
do _ i	1881
do _ if	-1462
do _ look	-1479
do _ out	1150
do _ say	3706
do _ start	2294
do _ still	-1543
do _ tell	-1029
do _ text	1312
do _ think	3553
do _ to	-3512
do _ want	-2510
do _ what	3440
do _ whether	-1062
do _ with	-1081
do i	9824
do it	-1690
do not	-4678
do something	-1362
do this	1089
doct*	-1440
doctor	-1374
does	-5685
does _ $	-1125
does my	-1135
does not	-1523
dog	-1754
doing	4041
doing $	3926
doing _ $	-1519
doing so	1238
dois	5265
dois _ ou	2803
dois je	6712
done $	1018
dorm*	-1753
dormir	-1753
down	-1046
draf*	1649
drea*	-2695
dreamed	-2245
driv*	3469
drive	998
drive _ his	1877
drive by	1877
driving	3469
driving _ his	3802
driving to	3802
drop it	1233
drove	-1197
drove _ his	-1103
du	-2572
du _ $	-1299
dying	1427
dying _ $	1538
dying _ know	-2497
dying to	2771
e	-1296
e _ $	-2026
e _ respondi	-1751
e eu	-1751
e quero	2297
each	-1053
each other	-1006
easi*	-1113
easier	-1099
ecri*	1384
ecrirai	-2264
ecrirai _ $	-2264
ecrire	3648
ecrire $	3146
ecrire _ $	1640
ecrit _ $	-1257
effa*	-1077
efface	-1077
ein	3408
eine	-1087
einen	2819
einf*	1924
einfach	1924
el	3837
el _ cero	2511
el contacto	2511
el movil	1719
ela	3894
ela $	3852
ela _ uma	1277
ela agora	1469
ela me	-1776
ela so	1277
ele	2701
ele $	6355
ele _ e	-2552
ele _ mandou	1324
ele _ respondeu	2201
ele de	1916
ele nao	-998
ele ontem	-1902
ella	-2265
ella $	-3979
elle	-3464
elle _ $	-1402
elle _ repondu	2145
elle a	-1056
elle m	-1088
em	-2131
em _ $	-1519
email $	2105
embo*	-1257
embora	-1257
embora $	-1257
emoji	1057
emoji $	1057
empty	-2350
empty _ $	-2298
en	-3726
en finir	-1094
enco*	5863
encore	5863
encore $	6071
end	-2242
end _ $	-2268
end it	-1958
end up	2437
endi*	-1572
ending	-1572
enou*	-1823
enough	-1823
ente*	4780
entr*	2204
envie	6357
envie _ appeler	5061
envie _ l	2467
envie _ la	4087
envie _ le	-3423
envie _ lui	1864
envie d	2117
envie de	4239
envo*	3017
envoye	-2296
envoye _ $	-2296
envoye un	-2296
envoyer	4065
envoyer _ $	1410
envoyer _ message	1410
envoyer un	1393
er	-4301
er _ mich	-2184
er _ nicht	-1090
er _ sich	-1645
er hat	-2223
er online	2241
eras*	-1332
erase	-1397
escr*	17235
escreveu	-1357
escreveu _ eu	-1357
escribi	-4179
escribi _ $	-1565
escribi _ no	-1611
escribi anoche	-1425
escribio _ le	-1377
escribir	2908
escribir $	2908
escribirle	5851
escribirle $	4522
escribo	6634
escribo $	2505
escrito	2959
escrito _ $	1741
esqu*	-1480
esquecer	-1441
esquecer _ $	-1441
est _ $	-1622
est _ je	3966
est _ que	4053
est ce	4053
esta	2753
esta _ $	3600
esta en	3199
esta noche	1855
estar	-1233
estar _ $	-1134
estou	-1587
estoy	7829
estoy _ $	-1922
estoy _ punto	1854
estoy a	1854
eu	1529
eu _ $	1336
eu _ ele	1543
eu nao	-1125
eu respondi	-1751
euros	1194
even	-2387
evening $	-1141
ever	-2682
ever _ me	-1337
ever*	-5630
every _ $	1495
every _ i	-2287
every _ minutes	2869
every day	-3222
every night	3048
every ten	2869
everyone	-1224
everything	-3269
ex	1269
ex $	3945
ex _ $	-4083
ex _ a	-2355
ex _ and	1117
ex _ calling	-1935
ex _ i	3440
ex _ is	2977
ex _ me	-1312
ex _ my	-2723
ex _ new	1290
ex _ the	1196
ex _ what	1421
ex after	2150
ex and	-2007
ex m	-1561
ex me	-2676
ex that	2014
ex tonight	2342
excuse _ him	1063
excuse to	1266
exha*	-1468
exhausting	-1128
exis*	-2177
existing	-1506
explain	1032
explain myself	2408
extr*	-1949
extrano	-1277
face	-1992
face _ $	-2858
face*	3444
facebook	3149
fait	-1006
fake	1644
falar	4011
falar _ $	2734
falar _ ela	3240
falar _ so	1277
falar com	4554
falta	-1926
falta _ $	-1127
fami*	-1596
family	-1453
fath*	-2956
father	-2934
father $	-1756
faut	1259
favor	-1178
favor $	-1130
feel	-1539
feel _ $	-3627
feel _ and	3072
feel _ calling	4030
feel _ have	1037
feel _ need	1323
feel an	1900
feel like	3361
feel so	-1834
feel*	-3147
feeling	-1811
feeling _ $	-1016
feelings	-1336
feelings $	-1293
feels	-4313
feels _ $	-1650
feels good	-1553
figh*	1395
fight it	1211
fighting	1608
finally _ back	1619
finally texted	1619
find	-2273
fing*	6315
finger	6373
finger is	2580
finir	-1094
first _ to	1374
five	1817
five _ and	2134
five _ i	2150
flow*	6985
flowers	6985
foi	-1681
foi _ $	-1497
foi embora	-1257
fois	2550
fois $	2550
for	-7049
for _ $	-4147
for _ in	-1578
for _ message	-1796
for _ the	1317
for _ to	1150
for _ week	1155
for a	1772
for closure	1492
for everything	1065
for his	-1866
forg*	-7427
forget	-6595
forget _ $	-5969
freu*	-2416
freundin	-1919
freundin will	-1778
frid*	2309
frie*	-5006
friend	-3209
friend and	-2206
friends	-1778
friends $	-1605
friends _ $	1027
from	3455
from _ $	-2377
from _ gym	-1008
from _ her	4563
from _ number	1227
from a	2380
from messaging	1205
from texting	3459
from the	-2236
from tinder	-1175
front	1652
front _ building	1181
front of	1652
fuck	3949
fue	-1405
fui	-1981
fui a	-1831
ganas	4861
ganas _ $	5338
ganas _ escribirle	2325
ganas de	4861
gean*	-1654
geantwortet	-1654
geantwortet $	-1654
gebu*	2394
geburtstag	2394
geht	1302
geht $	2021
gern	1139
gern _ $	1139
gern schreiben	1139
geschrieben $	-3116
geschrieben _ ich	4077
geschrieben und	-1221
gest*	-3625
gestern	-3022
gestern _ $	-1759
get	-1217
get _ $	-1372
get _ my	1924
get _ off	2175
get _ touch	3557
get this	2212
gets	-1539
gets _ $	-1036
getting _ together	1237
getting back	1237
gig	1668
girl	-1633
girl $	-1146
girl _ his	1074
girlfriend $	1175
give	-1696
glei*	4686
gleich	4686
go _ $	-3945
go _ contact	-1880
go _ gig	1668
go _ her	1019
go _ him	-2104
go _ his	1668
go _ party	1361
go _ sleep	-1526
go _ therapy	-1799
go _ there	1228
go _ without	2416
go back	-1100
go no	-1639
go of	-2305
go out	-1755
go over	1235
go there	2352
go to	-1207
goes	1084
goes to	1864
going	6631
going $	-1110
going _ $	6185
going _ do	-1668
going _ her	3313
going _ him	3925
going _ his	-1515
going _ kill	-1713
going _ look	2558
going _ my	2943
going _ myself	-1211
going _ now	1119
going _ the	1716
going _ to	1119
going _ use	4629
going over	6830
going there	1936
golp*	-1231
gone	-2430
gone $	-2192
good	-5759
good $	-1926
good _ $	-3056
good _ to	-1366
good time	-1304
good*	-2544
goodbye	-2316
goodbye to	-1455
goog*	-1079
got	-2975
got _ $	-1422
gran*	-1486
grat*	2090
gratulieren	2490
gratulieren $	2490
guy	-4666
guy _ $	-1124
guy _ on	-1149
guy _ tinder	-1175
guy from	-1597
gym	1020
ha	1143
ha escrito	1218
habe	-5526
habe _ $	-2239
habe _ angerufen	-1016
habe _ angeschaut	-1541
habe _ auf	-1299
habe _ geschrieben	-2118
habe _ gestern	-1457
habe _ nicht	-1669
habe _ profile	1963
habe _ schon	7838
habe angst	-1263
habe die	4264
habe ihm	-1370
habe ihr	-2650
habe sein	3007
habe sie	-2675
habl*	6698
hablar	1308
hacer	-2664
had	-2596
hallo	4910
halt	1291
hang	1431
hang _ $	2104
hang up	2777
happ*	-1432
happy	1654
happy _ $	2435
happy birthday	2647
hard _ text	1103
hard _ to	1080
hard not	1103
hard*	4339
harm	4125
harm in	5238
has _ of	2406
hat _ $	-2452
hat _ ich	3626
hat _ und	-1501
hat geschrieben	3542
hat mich	-2801
hate	-1546
have	-4341
have _ $	-3383
have _ a	2287
have _ fighting	1869
have _ her	2270
have _ much	1004
have _ my	-1203
have _ myself	2867
have _ see	-2946
have _ this	2177
have _ to	-1884
have _ typed	1168
have been	1383
have not	-1794
have to	-1716
have written	2371
havi*	2559
having	2559
having a	3057
he	-9752
he _ $	4169
he _ a	-1773
he _ am	-1008
he _ be	1147
he _ do	1128
he _ doing	1344
he _ he	1264
he _ her	-2756
he _ his	-1115
he _ if	2101
he _ mad	2472
he _ me	2449
he _ misses	2493
he _ not	-1387
he _ online	1593
he _ out	-1028
he _ so	1881
he _ texted	1619
he _ the	-1092
he _ there	1494
he _ to	-4370
he _ want	1003
he _ with	1209
he blocked	3091
he did	-1261
he finally	1495
he has	2043
he is	-3393
he left	1887
he misses	1613
he says	-1697
he sent	-1007
he should	-2365
he texted	1392
he wants	-1851
he was	-1430
he would	-1653
he wrote	1881
head*	1503
heal*	-1536
hear	1258
hear _ voice	1490
hear her	1409
hear*	-2253
hearing	-1853
hearing _ $	-1853
heart	1866
heart _ $	1394
heart out	1917
hello	-1090
help	7435
help $	2353
help _ am	4227
help i	4123
help me	1545
her	17063
her $	5679
her _ $	4891
her _ about	-1017
her _ after	1302
her _ am	1033
her _ and	-3635
her _ at	2506
her _ day	-2019
her _ every	5390
her _ for	1051
her _ how	1568
her _ i	-2992
her _ if	-1694
her _ in	1024
her _ is	-1171
her _ it	1163
her _ last	-1893
her _ me	-1733
her _ much	1522
her _ no	-4065
her _ seen	1768
her _ sunday	-3178
her _ to	3323
her _ with	1474
her _ •	-1070
her a	4182
her again	4516
her back	-1228
her birthday	-3847
her door	1807
her ex	-9764
her going	1332
her i	1619
her if	1695
her in	-1274
her mom	-2488
her on	-1796
her page	-1353
her please	2260
her so	1112
her stories	-1860
her to	-2704
her up	2188
her voice	1121
her work	3556
here	-2353
here $	-2285
herm*	1852
hermano	1932
hers	1080
hers $	1080
hesi*	2036
heur*	1852
heures	1852
hey _ $	-1058
hey _ i	1562
hi	5922
hi $	7398
hi _ am	-1465
hier	-4595
hier $	-3237
hier _ $	-1263
him	13165
him $	5744
him _ $	5605
him _ a	1311
him _ and	-3356
him _ he	1927
him _ i	2981
him _ know	1918
him _ letter	-2093
him _ much	-1477
him _ now	1159
him _ promotion	1241
him _ time	1066
him _ to	1274
him _ we	1238
him _ what	-1083
him _ work	-2389
him _ you	-1395
him a	-1103
him about	1609
him again	-3735
him and	-1549
him at	-1990
him back	-2471
him for	1468
him last	-1654
him one	1264
him the	1402
him up	2291
his	6241
his _ $	3882
his _ a	1521
his _ again	2357
his _ all	-1434
his _ at	2540
his _ but	1133
his _ by	-2143
his _ called	-2177
his _ every	2064
his _ for	2028
his _ friend	-1004
his _ girl	-1012
his _ girlfriend	1978
his _ he	3908
his _ house	-2485
his _ in	-2245
his _ is	1807
his _ last	-1208
his _ me	-1111
his _ my	-1198
his _ night	3360
his _ s	1265
his _ talk	1648
his _ to	-1617
his _ today	-1619
his best	-1654
his ex	-3130
his face	-2587
his facebook	1942
his father	-1724
his gig	1668
his letters	-1086
his message	-1687
his messages	2118
his number	-3314
his page	3566
his parents	-1343
his photo	2763
his place	2474
his sister	1047
his things	-1333
his whole	-1967
hist*	3700
historias	4791
historias $	3049
historias _ $	1742
history	-1038
history $	-1002
hit _ a	1434
hit _ on	1988
hit _ up	1059
hit him	1215
hit me	-1289
hoffe	-1239
hoje	-1290
hold	1595
hold _ back	1926
hold me	1926
home	-3379
home $	-1091
home _ to	-1172
home now	-1151
honestly _ just	-1151
honestly i	-1006
hope	-3461
hopi*	-2117
hoping	-2117
horen	3354
horen $	3354
hotl*	-1244
hotline	-1244
hotline $	-1062
hour	1999
hour _ $	-1608
hour ago	2537
hours	2209
hove*	2479
hovering	2479
hovering over	2479
how _ $	-1862
how _ am	-2816
how _ approach	1558
how _ be	2774
how _ before	1996
how _ days	2182
how _ doing	1033
how _ hurt	4293
how _ is	2995
how _ know	-2064
how _ start	2345
how _ stop	-1192
how _ you	4909
how are	5674
how he	2664
how i	-3467
how is	-1367
how many	1585
how she	1328
how to	-2271
hoy	-1068
hoy $	-1260
hoy es	2978
huge	3108
huge _ $	3223
hurt	3540
hurt $	3214
hurt _ $	1916
hurt right	2329
husb*	-3563
husband	-3563
husband _ to	-1941
i	2176
i $	1435
i _ $	4077
i _ a	1595
i _ about	2585
i _ and	-2801
i _ angry	-1406
i _ another	2422
i _ answer	3274
i _ ask	3638
i _ at	3444
i _ back	2849
i _ be	-1130
i _ before	1027
i _ boyfriend	-1263
i _ by	3918
i _ call	6067
i _ calling	4363
i _ care	2277
i _ checking	2045
i _ close	2795
i _ closure	1214
i _ could	2117
i _ cut	-2250
i _ die	-2178
i _ driving	1399
i _ end	2101
i _ every	-1322
i _ ex	4868
i _ feel	-1129
i _ fighting	1869
i _ for	-4466
i _ forget	-5646
i _ get	3351
i _ go	3878
i _ going	1269
i _ goodbye	-1480
i _ guy	-1535
i _ gym	2314
i _ he	-2427
i _ hear	1531
i _ hi	2643
i _ him	3389
i _ his	3847
i _ home	-1388
i _ hurt	-1418
i _ i	-1182
i _ if	1364
i _ is	-1543
i _ it	-1686
i _ just	7195
i _ know	3462
i _ last	2030
i _ learn	-1248
i _ let	1167
i _ like	5919
i _ look	-1770
i _ looking	2298
i _ lose	1136
i _ love	1029
i _ make	-1859
i _ met	-1296
i _ mom	-1682
i _ my	-4322
i _ never	-4238
i _ no	-2070
i _ not	-4641
i _ number	-2304
i _ of	-2105
i _ on	-3200
i _ one	4512
i _ opened	2086
i _ our	1696
i _ outside	1736
i _ over	4617
i _ overwhelming	1425
i _ probably	-1084
i _ profile	-1655
i _ reach	1795
i _ reply	3828
i _ said	2695
i _ scared	-1233
i _ scream	-1284
i _ send	3646
i _ shaking	1375
i _ should	1194
i _ sleep	-1288
i _ so	2806
i _ something	2570
i _ sorry	3223
i _ strong	-1231
i _ sure	-2712
i _ talking	-2042
i _ tell	4916
i _ tempted	5364
i _ text	4047
i _ the	-3339
i _ therapy	-1850
i _ think	1691
i _ this	4366
i _ through	-1144
i _ today	-1399
i _ too	-1137
i _ typing	7221
i _ use	3047
i _ waiting	-1451
i _ want	-1050
i _ weak	1468
i _ whether	-1003
i _ will	1455
i _ wish	-1136
i _ with	-7094
i _ worried	-1225
i _ worthless	-1112
i _ write	-1867
i _ writing	2445
i _ written	2295
i _ yesterday	-1000
i _ you	-6023
i _ your	-1239
i almost	1722
i always	2384
i am	5305
i answer	6510
i approach	1650
i ask	2295
i asked	-1148
i blocked	-1217
i call	4060
i can	2706
i check	2869
i checked	-1657
i contact	1467
i could	3922
i deleted	-1681
i dreamed	-2245
i end	-1211
i feel	2327
i had	-1150
i hate	-1299
i have	1041
i hope	-1676
i keep	4018
i know	3254
i look	4017
i messaged	-2177
i met	-1272
i might	5381
i miss	-2633
i pick	1693
i really	1676
i replied	-1166
i reply	1748
i respond	1570
i said	-2355
i saw	-1643
i say	4361
i see	-1271
i send	4934
i sent	-1382
i should	4885
i start	2354
i stayed	-2451
i stop	1036
i swear	1475
i text	2248
i texted	-1940
i think	-2512
i told	-1231
i typed	1397
i wake	-1016
i want	1117
i was	-2449
i went	-2732
i were	-2028
i will	2852
i would	-1954
i write	6691
i wrote	-3203
i •	-2344
ich	11411
ich _ $	5869
ich _ angst	-1263
ich _ anrufen	3190
ich _ antworten	1498
ich _ auf	-1482
ich _ aufhoren	3445
ich _ bei	1163
ich _ davor	1853
ich _ einen	2819
ich _ einfach	1049
ich _ gestern	-1923
ich _ gleich	3444
ich _ heute	-1117
ich _ ihm	1256
ich _ ihn	-1743
ich _ jetzt	4971
ich _ kurz	2560
ich _ mal	1967
ich _ mich	-2746
ich _ mit	-1306
ich _ nicht	-1725
ich _ nie	-2532
ich _ nur	2750
ich _ profile	2461
ich _ schreiben	2721
ich _ sehen	2303
ich _ sein	4801
ich _ seine	3836
ich _ sie	3360
ich _ so	-3046
ich _ standig	2241
ich _ sterben	-1234
ich _ tot	-1342
ich _ traurig	-1747
ich _ um	-1252
ich _ vor	-1179
ich _ wehtun	-2413
ich _ zu	1084
ich bin	-2109
ich habe	-7620
ich hoffe	-1239
ich ihm	1042
ich ihr	2947
ich kann	2988
ich meine	-1019
ich mich	4349
ich mochte	3391
ich muss	3927
ich rufe	1692
ich schreib	2202
ich uberlege	1927
ich vermisse	-4201
ich war	-1107
ich werde	-1533
ich will	4494
ich wurde	1032
if	3830
if _ $	1829
if _ am	-1298
if _ called	3451
if _ do	1198
if _ does	-1002
if _ he	-1131
if _ is	3953
if _ just	3287
if _ me	6058
if _ ok	2151
if _ online	1755
if _ out	1657
if _ said	2564
if _ send	1359
if _ to	-1140
if _ unblocked	3616
if _ was	-1058
if _ were	-1026
if _ would	-1065
if _ you	-2486
if he	2507
if i	2507
if only	-1046
if she	2721
ihm	6574
ihm _ $	3247
ihm _ gern	1139
ihm _ mehr	-2739
ihm _ schreiben	3573
ihm nicht	-4222
ihm schluss	-1903
ihm so	1731
ihm zu	1461
ihn	-2160
ihn $	-1888
ihn _ $	2116
ihn anrufen	1843
ihr	5256
ihr $	3214
ihr _ $	-1871
ihr _ geschrieben	-1348
ihr schreiben	1933
ihr wehtun	-2268
ihre	4315
ihre _ $	4315
il _ $	-1013
il _ a	1136
il _ ecrit	2934
il faut	1259
il m	1466
in $	-1616
in _ $	-1563
in _ is	1074
in _ mailbox	2777
in _ of	1640
in _ tonight	1947
in _ with	3481
in a	-1183
in front	1652
in his	2517
in my	-1089
in person	1464
in the	2133
in touch	3557
inst*	7247
instagram	8306
instagram $	1462
instagram _ $	4659
instagram dela	3464
inte*	-1571
into	1609
into _ $	1869
ir	1957
ir _ casa	1957
ir _ su	1957
ir a	1957
is	5712
is _ $	-4764
is _ 10	2544
is _ a	-3110
is _ am	1032
is _ and	1638
is _ at	-1129
is _ bad	1899
is _ bot	-1301
is _ button	1202
is _ dead	-1087
is _ harm	5172
is _ have	2076
is _ her	-2972
is _ i	1231
is _ if	1032
is _ in	4988
is _ it	-1137
is _ me	3870
is _ my	4110
is _ normal	-1257
is _ not	1405
is _ now	1392
is _ of	-2372
is _ ok	2011
is _ on	-1302
is _ over	2106
is _ real	-1313
is _ right	3913
is _ send	2599
is _ so	1613
is _ the	8265
is _ today	1118
is _ too	2176
is _ weeks	1893
is _ weird	3717
is a	-5165
is been	1373
is calling	1073
is dating	-1304
is dead	-1095
is doing	1480
is going	-2221
is gone	-1606
is hovering	2479
is huge	1467
is i	1558
is in	3981
is it	3303
is killing	3217
is my	-1613
is not	-3024
is ok	2151
is on	4459
is online	2048
is open	2016
is so	-1091
is the	2363
is there	-1037
is too	1189
is watching	-2996
is with	1385
ist	6233
ist _ $	3049
it	-2822
it $	-2131
it _ $	-1681
it _ a	-1971
it _ and	2466
it _ been	1406
it _ day	1008
it _ heart	1133
it _ i	2750
it _ it	3667
it _ me	2371
it _ message	3504
it _ more	-1273
it _ no	-1047
it _ over	-1063
it _ so	1141
it _ to	4704
it _ too	1279
it _ wrong	1650
it be	2803
it going	-1378
it in	1064
it is	2258
it normal	-1220
it ok	2063
it out	-1049
it sending	4047
it to	-2223
it tomorrow	2614
it too	2505
it weird	3717
j	2699
j _ a	1904
j _ d	2117
j _ de	1077
j _ envie	1011
j _ le	1766
j _ peur	-1592
j _ qu	-1232
j _ son	4415
j ai	1120
j arrete	2830
je	11395
je _ $	10527
je _ ai	-7089
je _ allee	-1131
je _ aller	3584
je _ appeler	-1656
je _ appelle	1221
je _ chez	2708
je _ de	-1833
je _ ecrirai	-2264
je _ ecrire	3416
je _ ecrit	-1163
je _ en	-1725
je _ envoyer	1111
je _ je	1246
je _ l	1653
je _ la	3992
je _ le	1841
je _ lui	1327
je _ me	-1439
je _ ou	2940
je _ pas	-2771
je _ passer	2367
je _ repondre	2496
je _ son	3697
je _ voir	-1442
je _ •	-1159
je and	-2535
je craque	1345
je dois	-1447
je l	1459
je ne	-3752
je reponds	3866
je vais	3902
je veux	5800
jetzt	5614
jetzt _ $	4403
job $	1679
jump	-1603
jump $	-1253
just	8807
just _ and	2233
just _ at	1410
just _ he	2143
just _ hi	2758
just _ him	3314
just _ if	1830
just _ look	1224
just _ once	2744
just _ one	1139
just _ out	-1357
just _ still	1729
just _ to	-2503
just _ want	1422
just _ would	1003
just call	3785
just one	1770
just said	2264
just saved	1682
just send	1310
just wanted	-1302
kann	2155
kann _ aufhoren	3445
kann nicht	3346
keep	3133
keep _ $	-1000
keep _ about	-1101
keep _ for	-1400
keep _ his	1324
keep _ if	1132
keep _ so	1163
keep _ to	2168
keep checking	1826
keep me	1216
keep thinking	-1092
keeps	-4341
keeps _ $	-2178
keeps calling	-2190
kids	-2775
kids _ $	-1126
kill	-3714
kill _ $	-1186
kill myself	-1507
killed	-1013
killing	1962
killing _ $	1045
killing me	3323
knock	1431
know	6350
know _ $	-1329
know _ by	1133
know _ care	1645
know _ he	-1069
know _ heart	1133
know _ i	-1310
know _ is	1705
know _ much	1083
know _ not	2343
know _ she	1445
know _ still	1764
know _ to	2230
know how	1933
know i	2187
know if	-3412
know what	2702
know whether	-1043
know*	1986
knowing	1986
knows	2066
knows _ $	2198
kurz	3467
kurz davor	1853
l	9573
l _ $	8029
l _ ce	1881
l _ soir	1881
l ai	-1205
l appeler	8771
la	4747
la _ $	4954
la _ a	3386
la _ de	-1093
la cara	-3509
la voir	1539
land*	-1557
landlord	-1557
landlord $	-1407
las	-2307
las _ $	-1332
last	-3788
last _ $	-3903
last _ and	-1168
last _ every	2869
last _ ten	2869
last night	-4076
last seen	2869
last time	1153
last week	-2611
late	-1245
le	9634
le _ a	3215
le _ anoche	-1425
le _ de	1786
le _ escribir	2908
le _ j	1253
le _ mensaje	-1013
le _ no	2506
le _ o	3196
le _ un	1161
le _ y	-1814
le escribi	-4049
le escribo	6634
le mande	-1790
le quiero	3109
le respondo	3911
le tuer	-1209
le voy	1719
learn	-1789
learn to	-1281
leave $	-1840
leave _ alone	-1204
leave _ note	1535
leave _ on	1511
leave a	1535
leave it	1659
leben	-2111
leben _ $	-1095
leer	-1127
left	-2002
left _ on	1336
left _ read	1435
left me	1430
les _ $	1601
let	-1419
let _ of	-2378
let go	-2271
lett*	6343
letter	7451
letter _ it	1934
letter _ mailbox	1590
letter and	-2197
letter in	1590
letters	-1617
life	-4566
life $	-1295
life is	-1321
ligar	3801
ligar _ $	4495
ligar _ agora	3826
ligar _ ela	3985
ligar _ ele	4335
ligar _ •	-5628
ligu*	-1870
liguei	-1870
liguei para	-1607
like	1389
like _ $	-1397
like _ am	-1254
like _ and	3309
like _ have	1037
like _ him	1187
like _ •	6723
like calling	4030
like my	-1110
like this	-1180
like to	2377
liked	-1779
liki*	2537
liking	2537
litt*	3910
little	3910
live	-3046
live without	-1064
livi*	-1029
living	-1029
llam*	14848
llamar	-2228
llamar _ •	-3629
llamar •	-3629
llamarla	7412
llamarla $	4550
llamarlo	9664
llamarlo $	6314
llamarlo _ $	3350
llevo	-1349
lo _ $	1747
lo que	-1518
loca*	5090
location	5090
lol	-4734
lol $	-3364
long	-1081
long _ $	1069
long*	1400
longer	1435
longer i	1804
look	5047
look $	2347
look _ every	2059
look _ her	-1015
look _ page	2003
look _ profile	-1809
look at	2178
look*	1307
looked	-2628
looked _ her	-1900
looked at	-1768
looking	3935
looking _ her	2797
looking _ his	2904
looking _ my	-1320
looking _ profile	1925
looking _ stories	-1320
looking at	3969
los	-1474
los _ $	-1059
losc*	-1178
lose	1038
lose _ $	1168
lost	-1222
love	-1459
love _ $	-1313
love _ her	1821
love to	1572
lui	4106
lui $	-3987
lui _ $	8942
lui _ ecrit	-1453
lui _ hier	-3074
lui _ message	1742
lui _ ou	1085
lui _ un	1640
lui ai	-4570
lui dire	2733
lui ecrirai	-2264
lui ecrire	4940
lui envoyer	2015
lui parler	2953
lunch	5273
lunch $	2880
lying	-1139
lying to	-1097
m	-3099
m _ $	-3173
m _ ecrit	2851
m _ je	2061
m _ repondu	2145
m appelle	-1068
ma	-6335
ma _ $	-4682
ma copine	-1317
mach*	-2031
mad	1886
mad _ i	2332
mad if	2446
made	-1767
mail*	5179
mailbox	2777
mais	-1938
mais _ vez	1277
mais uma	1277
make	-4194
make _ me	-1439
make _ to	-1876
make it	-2442
make sure	-2113
mal $	-1004
man	-1811
mana*	-1393
manana	-1350
mand*	8607
mandando	2373
mandando mensagem	2122
mandar	6506
mandar _ $	2670
mandar _ oi	1417
mandar _ para	2064
mandar mensagem	3671
mandar um	1777
mandarle	5328
mandarle _ $	3906
mandarle _ a	1423
mandarle _ audio	1591
mandarle _ mensaje	2798
mandarle un	5328
mande	-1790
mande un	-1528
mandei	-4670
mandei mensagem	-2428
mando	6434
mando _ $	3357
mando _ mensaje	-1862
mando um	3232
mandou _ $	-1615
mandou _ e	1231
many _ i	1293
many days	2388
marr*	-1886
mas $	-1008
mas _ $	-1820
mata*	-2702
matar	-3132
matar _ $	-1815
matar ele	-1785
matarlo	-1918
maybe	9660
maybe _ $	-1515
maybe _ is	2040
maybe _ should	2169
maybe _ •	6599
maybe i	5468
maybe one	1680
me	-7000
me $	-2380
me _ $	-10975
me _ a	-1651
me _ am	2992
me _ and	-1155
me _ better	2069
me _ call	-2037
me _ calling	2866
me _ de	2177
me _ e	1221
me _ escrito	1218
me _ esquecer	-1441
me _ feel	1171
me _ feelings	-1000
me _ for	1219
me _ ganas	4791
me _ him	2247
me _ how	-1092
me _ i	1714
me _ is	-1223
me _ la	-1640
me _ le	-1795
me _ me	-1003
me _ mensagem	1309
me _ mensaje	-1891
me _ movil	1719
me _ mucho	2451
me _ no	-1128
me _ o	1875
me _ of	2253
me _ otra	1403
me _ por	3703
me _ que	2257
me _ read	1435
me _ so	1153
me _ text	3996
me _ texting	3459
me _ the	-1062
me _ this	2438
me _ to	3692
me _ un	-3291
me _ ver	2009
me _ y	1676
me about	-1484
me again	-1139
me ajuda	-1441
me back	1601
me dan	1962
me escreveu	-1357
me from	4616
me ha	1178
me mando	-1862
me muero	5646
me not	5851
me out	2509
me quiero	-1000
me respondeu	2143
me to	-2813
me wants	3012
meet	-2546
meet _ $	-1899
meet _ people	-1148
meet new	-1148
meet*	-1326
meeting	-1326
mehr	-6279
mehr $	-3411
mehr _ $	-1772
mein	1597
mein _ ist	3262
mein*	-1593
meine	-4529
meine _ $	-1142
meine _ will	-1832
meine freundin	-1919
meld*	2393
melden	3912
melden $	3912
meldet	-1519
meldet _ $	-1226
meldet sich	-1226
meme	1886
meme $	2179
mens*	5240
mensagem	3498
mensagem $	3471
mensagem _ ela	-2264
mensaje	2223
ment*	-1040
merry christmas	1060
mes $	1492
mes _ $	-1276
mess*	6103
message	10233
message _ ex	1609
message _ my	2541
message and	3055
message my	1763
message to	1574
messaged	-3258
messaged _ yesterday	-1509
messaged my	-1125
messages	-1883
messages _ $	-1376
messaging	1010
messaging her	1511
met	-2871
met _ $	-2574
met him	-1276
meu	-3830
meu _ $	-2998
mi	-8224
mi _ me	-2494
mi _ quiere	-3561
mi amiga	-3402
mich	-2336
mich _ $	-1356
mich _ ihm	2939
mich um	-1300
midn*	2092
midnight	2092
might	7372
might _ $	3190
might _ her	2371
might _ up	1559
mim	-1604
mim $	-1431
mine	1411
minha	-3123
minha _ $	-1743
minu*	2167
minutes	1802
minutes $	2344
mir	-4603
mir _ $	-2279
mir _ ich	-1000
mir _ zu	-1080
mira*	-1160
mirando	-1160
mirando _ $	-1160
mirar	6824
mis	-2820
mis _ $	-2731
mis datos	-2356
miss	-4370
miss _ $	-2712
miss _ him	-1046
miss me	-1531
misses	1421
misses _ $	1496
misses me	1517
mist*	1468
mistake	1507
mistake $	1524
mit	-1705
mit _ schluss	-1944
moch*	3298
mochte	3298
mochte meine	1573
moi	1329
moi a	1901
mom	-2409
mom _ ask	-1417
mom called	-1369
mom is	-1541
mom s	1440
mome*	2303
mon _ $	2266
mon _ a	-1921
mon _ m	-1833
mon ex	1032
mond*	-1667
monday	-1653
monday $	-1481
month	-1755
month $	-1090
mood	-1211
more	-2881
more _ $	-2592
more _ and	1405
more _ then	2347
more time	1085
morir	-1131
morn*	-2277
morning	-2229
morning $	-1322
morr*	-2627
morrer	-2023
mort	-1003
most	-1175
moth*	-1975
mother	-1811
mour*	-1095
mourir	-1095
move	-1516
move _ $	-1265
move on	-1090
moved	-1643
movie	-1375
movil	1719
much $	-1827
much _ $	-1538
much _ am	1977
much _ hurt	1083
much _ i	1875
much _ me	1083
much longer	1553
much*	1479
muchas	1479
muchas _ de	1479
muchas ganas	1479
mucho	1856
muero	5383
muero _ $	4493
muero _ de	2829
muero _ ganas	2829
muero _ risa	-1232
muero por	4835
murd*	-1472
murder	-1003
muss	6221
muss _ $	2156
muss _ sehen	2914
must	4178
mutt*	-1126
mutter	-1126
mutu*	1724
mutual	1724
my	-8202
my _ $	-2506
my _ a	-2465
my _ about	-1449
my _ after	1826
my _ am	-1028
my _ and	-3837
my _ dinner	-1081
my _ everything	-1291
my _ friend	-2042
my _ go	-1850
my _ his	-1203
my _ hovering	2479
my _ i	-2656
my _ is	2140
my _ keep	-1096
my _ keeps	-1067
my _ me	-1398
my _ mom	3504
my _ my	-1702
my _ no	1138
my _ not	3373
my _ out	2711
my _ over	1629
my _ phone	1347
my _ s	4357
my _ so	-1454
my _ texts	-1145
my _ that	1107
my _ to	1085
my _ what	1355
my _ would	-1058
my _ yesterday	-1489
my _ •	7605
my back	-1149
my best	-2055
my boss	-2239
my boyfriend	-3521
my chest	2160
my cousin	1393
my dad	-1186
my daughter	-1111
my ex	18193
my first	1308
my friend	-1660
my friends	-1084
my heart	1263
my husband	-3567
my kids	-1453
my landlord	-1361
my life	-2025
my mom	-2722
my profile	-1816
my promotion	1241
my screen	2805
my son	-2257
my stories	-1585
my thumb	4044
my urge	1925
my wife	-1549
my •	8240
myse*	-1354
myself	-1354
myself $	-2933
myself _ $	-1347
myself _ again	1105
myself _ to	4106
myself not	3783
myself so	1259
na	4361
na _ $	3647
na _ dela	3460
na casa	5234
nach*	2969
nachricht	3900
nachricht _ $	3900
name	-1138
nao	-2508
nao $	3418
nao _ mais	-2240
nao _ que	-1058
nao aguento	1622
nao quero	-1588
nao respondi	-1127
ne	-2746
ne _ ecrirai	-2264
ne _ pas	-2798
ne _ plus	-1875
ne lui	-2554
near*	1369
nearly	1602
nece*	7516
necesito	8023
necesito _ $	4618
necesito _ su	3406
necesito _ voz	3406
need	1623
need _ hear	1323
need _ her	4498
need _ how	1378
need _ know	1170
need _ myself	1046
need _ see	1503
need _ to	-1173
need to	2001
needs	-1267
never	-5739
never _ $	-1965
never _ him	-2553
never _ to	-1984
never met	-1297
new _ to	1200
new girl	-1012
new girlfriend	1456
new job	2072
new number	1004
new people	-1148
next	-1583
nice	-2198
nice _ $	-1556
nicht	-5044
nicht $	3205
nicht _ $	-6866
nicht _ ich	-1188
nicht _ sein	-1167
nicht aufhoren	3445
nicht mehr	-4822
nie	-2825
nie _ $	-2732
nie wieder	-2532
night	-1607
night $	-2095
night _ $	2540
night before	2076
no	1481
no _ $	1309
no _ am	-2018
no _ contestarle	4445
no _ de	7234
no _ dejar	1178
no _ escribi	-1818
no _ escrito	-1191
no _ he	-1428
no _ i	1253
no _ is	-1098
no _ mas	2152
no _ me	-1218
no _ not	-2018
no _ si	3065
no _ vivir	-1521
no aguanto	4008
no contact	-1861
no i	-2018
no le	-2550
no more	-2772
no one	-1951
no paro	2979
no quiero	-2370
no se	3589
nobo*	-1970
nobody	-1970
noche	1182
noche $	1182
norm*	-1013
normal to	-1220
not	-1102
not $	4438
not _ $	4260
not _ but	1890
not _ call	4442
not _ can	2152
not _ check	-1492
not _ for	-1703
not _ he	-1550
not _ him	-6703
not _ it	-1438
not _ looking	1811
not _ me	-3007
not _ my	-2015
not _ right	2399
not _ see	-1285
not _ she	-1181
not _ text	3580
not _ this	3678
not _ to	-6075
not _ up	-1253
not _ what	3499
not _ write	1364
not _ •	1147
not be	-3350
not believe	-1331
not fight	1214
not going	-3249
not hurt	2690
not kill	1080
not know	1508
not knowing	2110
not reach	1143
not resist	2982
not stop	4650
not text	2531
not texting	-3746
not think	1897
not to	11780
not want	-2152
note	3012
note $	1561
note on	1506
noth*	-1946
nothing	-1946
noti*	1125
notifications	-1410
nouv*	2960
nouvelles	2960
novio	-2932
novio $	-1312
novo	1430
novo $	1540
now	5916
now $	2555
now _ i	2032
now _ to	1447
now _ want	3566
now _ will	1074
now he	1286
now i	2269
nuevo	-2706
nuevo novio	-2641
number $	-1849
number _ i	-2071
number _ know	1133
number _ my	2805
number _ on	2805
number but	1133
number is	3203
nume*	-2197
numero	-2197
numero _ $	-1895
nunca	-1122
nur	6539
nur kurz	1614
o	4072
o _ $	-1199
o _ dele	-1168
o instagram	1268
o meu	-2308
o no	3196
o numero	-1895
ob _ ist	1227
ob _ online	1227
oder	4004
oder _ $	4004
oder nicht	4004
of	-4152
of $	-1085
of _ $	-1688
of _ and	-2243
of _ being	-1479
of _ building	1181
of _ her	2950
of _ him	2257
of _ his	3490
of _ over	1239
of _ wants	3004
of breaking	2234
of calling	2866
of course	3899
of going	1801
of him	-2180
of his	-1287
of me	2961
of my	-1059
of showing	1100
of the	-1900
off _ $	-1170
off _ and	2068
off my	2212
offi*	1264
office	1264
office $	1410
oh	-1081
ohne	-1541
ohne _ $	-1381
ohne sie	-1250
oi	4093
oi $	1320
oi _ $	2830
ok	5751
ok $	3960
ok _ i	1120
ok _ it	1651
ok if	1162
old	-1445
olhar	2110
olhar _ dela	2110
olhar _ instagram	1268
olhar o	2110
olhei	-1649
olvi*	-1221
on	1977
on $	3578
on _ $	-3652
on _ a	1371
on _ all	-1469
on _ and	-1390
on _ at	2063
on _ for	1404
on _ instagram	-1034
on _ job	1600
on _ new	1542
on _ page	2620
on _ screen	2805
on _ so	1420
on _ the	1795
on _ to	1397
on her	1552
on his	1930
on monday	-1140
on my	2058
on read	1435
on sunday	-3023
on the	1070
once	1930
once $	2755
one	12441
one $	-1093
one _ $	1293
one _ and	1399
one _ away	4119
one _ from	3736
one _ letter	1256
one _ message	1745
one _ not	3187
one _ then	1118
one _ time	2286
one _ would	1196
one call	2088
one last	3330
one little	4097
one more	2189
one of	-1755
onli*	4692
online	4692
online $	1755
online _ $	2890
online ist	1227
only	-2791
only _ would	-1013
ontem	-3480
ontem $	-2729
open	4090
open $	1426
open _ $	2213
open his	3186
open*	1880
opened	2086
or	1271
or _ $	-1402
or _ it	1899
or just	1405
other	-2040
otra _ $	-1519
otra vez	-1158
ou	10293
ou _ $	7898
ou nao	3418
ou pas	4480
our	1398
our _ $	-1018
our chat	2439
our friends	1366
out	2536
out _ $	-3906
out _ calling	2866
out _ her	2187
out _ him	3376
out _ i	2139
out _ the	-1943
out _ this	1250
out _ today	1458
out _ will	1226
out and	2649
outs*	3026
outside	3026
outside _ $	2556
outside her	1898
outside the	1399
ouvir	3562
ouvir _ voz	3562
ouvir a	3562
over	8199
over $	-2105
over _ $	7722
over _ and	1160
over _ knock	1235
over send	2599
over the	1250
over there	5955
over to	2448
overwhelming	1425
page	4699
page _ night	3182
pain	-1319
para	5904
para _ $	4112
para _ agora	4056
para _ meu	-2308
para _ ontem	-1902
para _ •	-5653
para ela	2985
para ele	4921
para mim	-1100
para o	-2687
para ver	3763
para •	-5653
para*	4199
parabens	2609
pare*	-1669
parents	-1309
parl*	2527
parle	-2478
parle _ $	-2131
parler	2953
parler $	2953
paro	2779
paro de	2779
part	2760
part _ me	2852
part _ wants	3012
part of	2760
part*	-2031
party	1508
pas	2325
pas $	2751
pas _ $	2214
pas _ de	-3834
pas de	1834
pas envie	-3055
pass*	1091
passer	2367
passer _ elle	2367
passer chez	2367
past	-4319
past the	-3553
pausa	-1154
pause	-1799
pedir	3210
pedir _ amiga	3210
pens*	-2337
peop*	-3880
people	-3880
people $	-1640
perf*	2861
perfil	2384
perfil $	2320
person $	1314
peur	-1592
peur de	-1592
phone	1283
phone _ call	1022
phone _ i	1301
phone to	1581
photo	2671
photos _ $	-1941
pick _ $	1544
place	2021
place _ $	2905
place now	2102
plan*	2403
planning	2872
planning _ for	1421
planning _ to	1872
planning to	1326
plea*	-1990
please	-1890
please _ $	-2275
please _ me	5326
please keep	1208
pleu*	-1370
plus	-2952
plus $	-1252
point	-2728
point of	-3309
por _ $	-2091
por ella	-1749
por favor	-1178
por que	-1439
posso	4864
post	2015
post _ i	1006
post*	2672
posted	2856
pour	1170
prec*	1228
preciso	1679
preg*	1878
pres*	1610
priv*	1040
private	1040
prob*	-1085
probably	-1502
proc*	-1198
prof*	6110
profile	6452
profile _ $	3139
profile angeschaut	-1541
prom*	2417
promised	1822
promotion	1241
promotion $	1241
puedo dejar	1178
punto	1854
punto de	1854
putt*	2346
putting	2346
qu _ m	-1232
qu elle	-1564
quase	1708
quase _ $	1817
quase _ mensagem	2122
quase mandando	2373
que	3788
que _ $	7733
que _ amo	3641
que _ el	-1456
que _ embora	-1257
que _ foi	-1257
que _ l	1722
que _ la	1948
que _ reponds	1774
que _ respondo	2302
que _ um	1648
que ele	-2381
que eu	5955
que je	5775
que la	3511
que le	4104
que llamar	-2241
que me	-1039
que no	-1247
que se	-1545
queb*	-1189
quel*	-1576
quelle	-1259
quer	-1003
quer*	1683
queria	1683
queria _ com	1966
queria que	-1592
quero	7219
quero _ $	1411
quero _ ele	1748
quero _ para	3783
quero ligar	2708
ques*	-1309
quick	2794
quie*	4446
quiere	-3730
quiero	8184
quiero _ $	6052
quiero _ a	-1833
quiero _ audio	1749
quiero _ con	1041
quiero _ ella	1305
quiero _ la	2075
quiero _ mensaje	2420
quiero _ mi	-1184
quiero _ que	4637
quiero _ un	4168
quiero _ you	2933
quiero decirle	2122
quiero llamar	-1169
quiero mandarle	3574
quiero que	-2858
quiet	-2091
quiet $	-1147
quis*	1639
quisiera	1639
quit	-1088
quit*	-2816
quitte	-1143
quoi $	2120
rain	-1097
rain $	-1093
rapp*	5644
reach	7069
reach _ $	2399
reach _ and	2242
reach out	6087
reached _ i	1037
reached _ to	-1172
ready	1110
ready to	2006
real	-1251
real*	2966
really	3164
really _ $	3993
really _ to	1839
really want	2193
refu*	-1840
refuses	-1598
refuses to	-1598
rega*	4307
regarde _ profile	-1724
regarder	4103
regarder _ $	4103
regr*	-2304
regret	-1717
regret _ $	-1566
regret it	-1523
relationship	-1521
remi*	-1268
remo*	-2076
removed	-1316
repl*	-1806
replied	-1719
replied to	-1112
reply	3508
reply $	1100
reply _ his	1048
reply _ story	1117
reply to	1877
repo*	8081
repondre	2176
reponds	4635
reponds $	1774
reponds _ $	2861
repondu	1668
resi*	2528
resist	2982
resp*	10503
respond	3696
respond $	3168
responder	4719
respondi	-4107
respondi $	-3428
respondo	6812
respondo _ $	2621
revoir $	-3162
right	5175
right $	1457
right _ $	2184
right _ i	2278
right now	5558
right to	-1204
ring $	-1103
risa	-2244
risa $	-2244
romper	1968
room	-1062
room*	1357
roommate	1369
rufe	1505
rufe _ an	1692
s _ $	-3077
s _ is	2682
s _ on	3507
s _ to	1314
s phone	1347
sa	5007
saber	1490
sad	-1130
sagen	1132
sagen dass	1849
said _ $	2849
said _ birthday	2413
said _ me	2449
said _ misses	2419
said _ to	-1629
said goodbye	-1563
said happy	2413
said he	1828
said hi	2436
said i	-1723
same	1122
sang*	-1450
saud*	-2466
saudade	-2466
saudade _ $	-2122
saudade dele	-1744
saved	1522
saved me	1662
saw	-2063
say	7385
say $	1981
say _ $	3196
say _ and	1039
say _ her	1403
say _ i	1067
say hi	-1108
say to	1926
sayi*	3916
saying	3916
saying _ $	5135
says	-3679
says he	-1337
scar*	-1798
scared	-1550
scha*	4297
schauen	2634
schauen $	2056
schl*	-4346
schluss	-2317
schluss _ $	-1964
schon	11736
schon _ $	11468
schon wieder	3946
schr*	6999
schreib	2981
schreib _ $	2655
schreib ihm	2202
schreiben	6108
schreiben $	5823
schw*	1760
schwester	1844
scream	-1284
scream $	-1178
screen	2792
screw	1079
screw it	1091
se _ $	1188
se _ contestarle	4445
se fue	-1172
se si	3065
sec	1933
sec $	1933
seco*	2958
second	3024
see	-1900
see $	-2055
see _ at	-2994
see _ girlfriend	2449
see _ he	2367
see _ i	-1055
see _ is	3658
see _ new	2409
see _ she	4156
see a	-2130
see her	3743
see if	1065
see me	-1276
see my	-1456
see what	2271
seem*	1293
seeming	1297
seeming _ $	1297
seeming desperate	1297
seen	2638
seen _ minutes	2869
seen _ ten	2869
seen every	2869
sees	1119
sees _ $	1191
sees me	1470
sehen	5255
sehen $	4606
sehr	-2190
sehr $	-2139
sei	-1121
sein	5551
sein $	-1037
sein _ $	3083
sein profile	5291
seine	4975
seine _ $	2983
seine _ horen	3354
seine stimme	3354
self	-1866
self harm	-1132
sem	-1184
sem _ $	-1002
sema*	-2322
semana	-1717
semana $	-1456
send	16580
send $	2599
send _ $	5210
send _ message	-1530
send _ to	2237
send a	3945
send it	1489
send me	-1844
send one	1310
send*	12518
sending	12518
sending _ $	12581
sending him	1126
sending it	5868
sent	-1185
sent _ a	1640
sent me	1336
sent*	-1003
sepa*	-1541
sera	4475
sera _ eu	2827
sera _ mando	2784
sera que	4475
seri*	-1368
ses	6465
ses _ $	6488
shak*	1501
shaking	1501
she	-5864
she _ $	3124
she _ at	-1044
she _ be	-1917
she _ birthday	2535
she _ by	1370
she _ calling	1449
she _ for	1821
she _ hey	2336
she _ my	-1174
she _ not	-1430
she _ on	-1071
she _ should	1294
she _ the	-2901
she _ to	-4543
she _ tonight	2296
she _ waiting	2077
she always	1831
she called	1288
she does	-1132
she is	2699
she sent	1474
she should	-4651
she unblocked	2689
she wants	-4491
she would	1068
she wrote	1202
shit	-1645
shoot	-1965
short	1280
shou*	4276
should	4334
should _ $	2046
should _ and	-2328
should _ break	-3759
should _ call	2912
should _ do	-1876
should _ end	-1115
should _ first	-1642
should _ him	2820
should _ it	1246
should _ out	1258
should _ pick	1703
should _ reply	1323
should _ send	3770
should _ tell	1170
should _ the	-1594
should _ this	-1381
should _ to	1402
should _ wish	1097
should call	-1691
should i	8385
showing	1075
showing _ at	1075
showing _ her	1100
showing up	1075
si	7967
si _ $	3952
si le	3520
sich	-3741
sie	2414
sie $	-1583
sie _ $	2145
sie _ an	1580
sie _ geschrieben	2543
sie _ mich	-1328
sie _ sich	-1691
sie nicht	-1355
silence	1467
silence $	2172
simp*	2613
simple	2794
sin	-1398
sin _ $	-1357
since	-1204
since $	1522
since _ $	-1447
sinto	-3024
sinto _ $	-1211
sinto _ dela	-1011
sinto _ dele	-1092
sinto falta	-1083
sister _ $	-1177
sister _ he	1339
sister about	-1142
sit in	1225
situ*	1593
situation	1593
six	2092
sleep	-4727
sleep $	-1283
sleep _ $	-1174
sleep and	-1253
slide	1365
snap*	2860
snapchat	2860
snow	-1020
so	2630
so _ can	-2141
so _ compared	-1436
so _ do	1318
so _ his	1246
so _ i	2616
so _ if	1549
so _ last	1250
so _ me	1469
so _ reach	1502
so _ schreiben	1731
so _ to	2050
so _ tonight	-1083
so _ uma	1277
so _ vez	2101
so badly	1437
so gern	1139
so he	4237
so mais	1277
so sehr	-2190
so tempted	4964
so traurig	-1547
soll	5795
soll _ antworten	2694
soll _ ihm	1042
soll _ ihr	1705
soll ich	8290
solo	-1328
some	-2273
some*	-1803
somebody	2143
someone	-4538
someone _ $	-1508
someone else	-1035
someone new	-1101
someone to	-1396
something	1940
something $	2615
something _ and	1354
something i	-1120
sometimes	-1309
sometimes i	-1201
son	7382
son _ $	2179
son anniversaire	1278
son instagram	2963
son profile	5962
song	-1146
soon $	-2027
sorry $	3144
sorry i	-1065
soun*	-2401
sounds	-1531
sounds like	-1014
stal*	2887
stalk	1168
stalk _ girlfriend	1168
stalk _ new	1168
stalk his	1168
stamp	5226
stamp _ $	5226
stan*	1935
standig	2026
standig _ er	2241
star*	-1066
start	1637
start a	2930
stay	-1805
stay*	-2588
stayed	-2562
stayed _ $	-2551
stayed strong	-2438
ster*	-1517
sterben	-1387
still	-1420
still _ $	2398
still _ for	-1463
still _ to	1937
still care	1645
still want	1856
stim*	2851
stimme	3262
stimme _ $	3354
stimme horen	3354
stop _ $	-2215
stop _ from	3781
stop _ her	1692
stop _ swear	1595
stop _ texting	3459
stop i	1310
stop me	3599
stop wanting	1328
stories $	2405
story _ i	1117
stro*	5147
strong	5233
su	11603
su _ $	8164
su _ le	3907
su _ novio	-2641
su casa	3279
su cumpleanos	2515
su nuevo	-2641
su perfil	2320
su voz	2463
suic*	-7355
suicidal	-1863
suicide	-3209
suis allee	-1131
sund*	-3885
sunday	-3811
sunday $	-3026
supp*	-1217
sure	-3161
surp*	1975
surprise	2029
surprise him	2118
surv*	-1915
survived	-1317
sus	5152
sus _ $	3409
sus historias	4791
swear	1445
swear $	1571
ta	-1085
tag	-1036
take	-2360
talk	2999
talk $	1276
talk _ about	-1175
talk _ again	1079
talk _ her	2429
talk _ him	2277
talk _ me	-1958
talk _ of	2866
talk _ out	3434
talk me	2866
talk*	-4508
talked	-2740
talked to	-2484
talking	-1768
talking _ $	1281
talking _ her	2182
talking _ him	-1385
talks	-1065
tanto	2145
tanto _ com	2698
tanto falar	2698
te	-3330
te _ $	-1407
tell	7756
tell _ $	3818
tell _ about	1885
tell _ ex	3249
tell _ i	-1195
tell _ my	1758
tell _ that	1894
tell _ to	2282
tell her	1575
tell him	4714
tell me	2020
tellement	2163
tellement _ $	2283
tellement _ parler	2283
tellement lui	2283
telling	-1627
temp*	5352
tempted	6049
tempted to	2380
ten	1883
ten _ $	2625
ten minutes	2869
tengo	4993
tengo _ ganas	1479
tengo _ llamar	-2241
tengo muchas	1479
tenho	-1767
term*	-4362
terminar	-1984
text	15893
text $	11150
text _ $	1480
text _ after	2388
text _ and	-1020
text _ back	-2248
text _ ex	-1135
text _ from	-1185
text _ guy	-2665
text _ not	2095
text _ tonight	1515
text her	-3764
text him	3227
texted $	1162
texted _ i	2043
texted back	1619
texted her	-1228
texted him	-1197
texting	-1105
texting _ $	1671
texting her	3283
texts	-1936
than	-1351
thank	1530
thank _ $	1572
thank you	1218
thanks $	1556
thanks i	-1399
that	-11727
that $	-1818
that _ $	-3391
that _ am	1112
that _ his	1014
that _ i	1072
that _ is	-1956
that _ love	1376
that _ still	1347
that _ to	-1280
that girl	1074
that he	-1096
that if	1237
that is	-2495
that she	-1150
the	-8461
the _ $	-4018
the _ always	1792
the _ at	-1288
the _ back	-1271
the _ because	1653
the _ button	1881
the _ call	-1760
the _ from	-1514
the _ he	2833
the _ i	-1015
the _ in	8434
the _ is	4819
the _ job	1362
the _ killing	1557
the _ of	-4534
the _ she	1965
the _ the	-3272
the _ thing	-1012
the _ this	-1353
the _ to	3324
the _ where	3569
the _ with	-1574
the _ your	1541
the airport	1192
the apartment	-2304
the bar	3111
the breakup	-1015
the cafe	2459
the girl	-1149
the guy	-1095
the gym	-1243
the letter	5683
the office	1385
the point	-3413
the same	1352
the silence	1736
the urge	6226
the wife	-1291
their	1287
them	-1564
then _ am	1013
then _ i	1582
then i	2880
ther*	-3604
therapy	-2637
therapy $	-1826
there	5482
there $	7607
there _ knock	1235
there and	1418
there is	-2350
these	-1585
these _ $	-1240
they	-4294
they _ to	-1569
thin*	4002
thing	-1096
things	-2990
things $	-1758
think _ go	3254
think _ her	-1327
think _ will	1211
think about	-1849
think i	3900
think it	1061
think my	-1485
thinking	7347
thinking _ again	-2507
thinking _ asking	1762
thinking _ going	1801
thinking _ her	4451
thinking _ my	1253
thinking _ showing	1100
thinking _ up	1100
thinking about	-2685
thinking of	10092
this	-1094
this _ $	-3038
this _ and	-2122
this _ is	1142
this _ my	2545
this _ to	4671
this close	2815
this guy	-1206
this morning	-1434
this situation	1593
thou*	-2541
thoughts	-1836
thre*	-1528
three	-1320
thro*	-2925
through	-2181
thumb	4030
thumb _ over	4044
thumb is	4044
tien*	2222
tikt*	2884
tiktok	2884
time	-2465
time $	1600
time i	-999
time to	-1559
times	1598
times _ i	2128
times and	2144
tind*	-1201
tinder	-1201
tinder $	-1141
to	11150
to $	2825
to _ $	-3086
to _ about	-3221
to _ again	1668
to _ alone	-1981
to _ and	5618
to _ badly	2228
to _ best	-1225
to _ boss	-1388
to _ by	1351
to _ contact	2039
to _ counselor	-1045
to _ de	-1554
to _ every	-1027
to _ ex	4005
to _ face	-1688
to _ father	-1597
to _ first	2209
to _ for	5340
to _ friend	-2095
to _ front	1197
to _ gig	1668
to _ girl	-1292
to _ go	-2271
to _ guy	-1646
to _ he	2865
to _ heart	1579
to _ her	9924
to _ him	11789
to _ his	1019
to _ house	1343
to _ in	3559
to _ into	2711
to _ is	2704
to _ it	-3340
to _ kids	-1290
to _ landlord	-1464
to _ last	-1791
to _ left	-1885
to _ live	-1290
to _ lol	-1013
to _ mandando	2373
to _ me	-3304
to _ mensagem	2122
to _ message	1223
to _ mom	-1770
to _ my	2128
to _ myself	-1244
to _ no	1528
to _ note	1535
to _ now	3417
to _ o	4120
to _ of	-3306
to _ off	2099
to _ one	1332
to _ our	1403
to _ out	4509
to _ page	-1166
to _ party	1732
to _ people	-1431
to _ place	3132
to _ she	4756
to _ situation	1593
to _ so	2542
to _ someone	-1921
to _ sunday	-2042
to _ text	2941
to _ that	-1658
to _ the	-1725
to _ there	1170
to _ this	4368
to _ up	-2287
to _ viver	-1056
to _ vontade	1033
to _ what	2619
to _ who	1607
to _ why	1264
to _ wife	-1494
to _ with	-4339
to _ without	-1178
to _ write	1651
to _ you	-1009
to _ •	4824
to a	-1686
to answer	3980
to ask	5638
to be	-5957
to break	6517
to call	3487
to check	-1131
to com	3311
to come	-2085
to contact	2840
to cut	-2352
to die	-5080
to do	-4242
to drive	1822
to drop	1114
to end	-2348
to explain	2306
to feel	-1534
to find	-1342
to forget	-4791
to her	9754
to him	3212
to his	2681
to hit	2475
to hurt	-1540
to just	-1257
to kill	-3472
to learn	-1606
to live	-2598
to look	3702
to make	-1699
to me	-5755
to meet	-1486
to message	2860
to my	-2815
to quase	2373
to reach	5780
to reply	3064
to respond	2033
to ring	1755
to say	3617
to send	4948
to sit	1072
to sleep	-2647
to stalk	1168
to stop	-3362
to surprise	2118
to text	1246
to therapy	-2143
to use	6683
to wait	2202
to want	-1288
to write	6109
to you	-2187
to •	-3224
today	-2495
today and	1216
today i	-2528
todo	-5472
todo $	-1392
todo _ que	-1518
todo lo	-1518
toi	-1287
toi $	-1219
told	-3852
told _ i	-1003
told her	-1353
tomorrow $	2655
tomorrow _ $	-2188
tomorrow at	-2018
toni*	1853
tonight	1853
tonight $	-2043
tonight _ do	1065
tonight _ i	1945
tonight _ to	1590
tonight _ want	2165
tonight and	1475
too _ to	3180
took	-1017
tot	-1847
tot $	-1135
touch	3537
touch _ $	1060
touch with	3557
tout	-2248
tout*	1657
toutes	1657
toutes _ $	1657
trau*	-1913
traurig	-1907
trav*	1575
tres	1018
tried	-1349
tris*	-3291
triste	-3073
tryi*	4732
trying	4732
trying _ not	4569
tu	-2199
tudo	-1434
tuer	-1918
two	-1884
two _ $	-1591
two _ ago	-1170
two weeks	-1182
type	-1110
typed	2565
typed _ and	1168
typed out	2180
typi*	7185
typing	7221
typing $	5030
uber	3172
uber _ $	3298
uber*	1697
uberall	-1212
uberall _ $	-1212
uberall blockiert	-1212
uberlege	1927
ugh	3325
ugh $	1849
ugh _ to	1544
ugh _ want	1544
ugh i	1612
ulti*	3231
ultima	3231
ultima _ $	3231
um	4153
um $	-1410
um _ para	2801
um _ zu	1094
um oi	4437
uma	4508
uma _ $	3695
uma _ para	-1384
uma mensagem	-1384
uma vez	2101
un	3239
un _ $	1933
un _ mi	1423
un audio	1583
un mes	1492
una _ $	1117
unbe*	2453
unbl*	8369
unblock	1059
unblocked	3283
unblocked _ $	3482
unblocked me	3283
unblocking	4027
unblocking _ $	4027
und	-2782
und _ $	-1075
und _ geantwortet	-1043
und ich	-1641
une	2223
une _ $	2484
until	-1692
up	-2767
up _ $	-4552
up _ her	1463
up _ him	-3906
up _ his	2399
up _ night	2062
up at	2126
up his	-2640
up on	1533
up with	-4113
urge	11946
urge $	2965
urge _ $	2430
urge _ 10	2840
urge is	7696
urge to	1847
us	-2644
use	6399
use _ $	1343
use _ s	1347
use it	1568
use my	6097
used	-1282
used to	-1054
va	-1669
vai	-1006
vais	3902
vais _ appeler	1738
vais _ chez	2367
vais _ ecrire	1775
vais _ elle	2367
vais _ la	-1029
vais _ son	2740
vais _ voir	3584
vais aller	3584
vais l	1738
vais passer	2367
ver	10435
ver _ $	8560
ver _ dele	1903
ver _ historias	3049
ver _ perfil	3144
ver su	2682
ver sus	3642
verg*	-1623
verl*	-1255
verla	4707
verm*	-4269
vermisse	-4201
vermisse _ $	-1617
vermisse _ sehr	-2139
vermisse _ so	-2286
vermisse ihn	-1479
vermisse sie	-2397
vers*	-1202
veut	-1250
veux	5273
veux le	1982
vez	2249
vez $	2445
vida	-2203
vida $	-1198
vie	-1029
viewed	1140
viewed _ story	1140
viewed my	1140
viver	-1502
vivir	-1813
voce	-1908
voice	1059
voir _ $	1058
von	-1000
vont*	1024
vontade	1024
vontade de	1024
vor	-2528
vor _ ich	-1251
vou	7677
vou _ $	-1250
vou _ a	-1169
vou _ casa	3460
vou _ de	2199
vou _ ele	4447
vou _ mensagem	2107
vou _ o	-1939
vou _ para	-2547
vou _ um	1311
vou _ •	-3927
vou ligar	-2882
vou mandar	2339
vou matar	-1785
voy	5232
voy _ $	4259
voy _ a	1909
voy _ escribir	2908
voy _ llamar	1182
voy _ sus	2901
voy a	5232
voz	6025
voz $	3406
voz _ $	3562
wait	4244
wait $	2030
wait _ her	1784
wait _ him	1148
wait for	2186
waiting _ his	-1796
waiting _ message	-1796
wake	-2284
wake _ $	-1078
wake up	-1968
wann	1256
want	4876
want _ a	-1117
want _ and	1596
want _ answer	4253
want _ at	1932
want _ back	-1652
want _ be	-3230
want _ by	1877
want _ call	2979
want _ cut	-2126
want _ die	-2355
want _ do	-1471
want _ drive	1877
want _ forget	-4783
want _ him	3511
want _ how	-1167
want _ into	2294
want _ it	2395
want _ kill	-1006
want _ know	2088
want _ meet	-1173
want _ my	-1048
want _ new	-1148
want _ reply	4816
want _ say	2353
want _ see	2859
want _ stop	-1590
want _ the	-1397
want _ to	1166
want _ use	2392
want _ want	-1080
want _ who	1862
want _ write	1436
want _ •	-1704
want him	-2099
want to	10686
want*	-5026
wanted	-2946
wanted _ say	-1406
wanted to	-2778
wanting	-2080
wanting to	-2080
wants	-3133
wants _ me	-1126
wants _ see	-1561
wants _ text	2227
wants _ to	-3615
wants me	-3411
wants to	1212
warum	-1593
was	-4371
was _ $	-4685
was a	-1060
was about	1653
watc*	-3434
watching	-3165
watching _ stories	-2996
way _ my	1046
way to	1324
we	-5465
we _ $	-999
we _ talk	1291
we are	-1160
weak	1458
week	-4434
week $	-3977
week and	1261
weeks _ $	-1048
weeks _ it	2245
weeks and	2245
weg	2642
weg _ $	2642
wegen	-1188
weht*	-2413
wehtun	-2413
weird	3392
weird _ message	3504
weird _ my	3504
weird to	3504
well	-1684
wenn	-2590
wenn sie	-1262
went	-3883
went _ his	-2324
went to	-3116
werde	-1533
were	-1834
were _ $	-1346
were you	-2098
what _ do	-4811
what _ i	2844
what _ is	-1265
what _ just	2726
what _ said	-1300
what _ say	7212
what _ the	3354
what a	-1119
what can	-1360
what do	2655
what he	-2185
what i	-1106
what if	1913
what is	1574
what she	2557
what to	2992
what you	-1241
what*	1492
whatsapp	1794
whatsapp a	1166
whatsapp the	1165
when	-6423
when _ am	-1340
when _ is	-1193
when i	-3472
where	1624
where _ $	-1377
where _ tonight	2296
where he	1654
where she	1889
whether _ is	-1115
while	-1162
who _ girl	1074
who _ in	1037
who _ with	1721
who he	1032
who that	1074
whole	-1246
whole _ $	-2466
why	-5235
why _ i	-2054
why _ left	1226
why _ my	-1074
why _ she	-1331
why _ still	-1788
why do	-2299
why does	-1438
why would	-1037
wie es	1870
wied*	3283
wieder	3283
wieder _ profile	3122
wieder _ sein	3122
wieder auf	3122
wife	-3691
will _ and	1158
will _ anrufen	2193
will _ at	3422
will _ be	-2808
will _ ex	-2397
will _ forever	1167
will _ him	2000
will _ his	1268
will _ if	1605
will _ kurz	1614
will _ mehr	-1276
will _ my	1455
will _ nicht	-1106
will _ nur	2847
will _ out	-1013
will _ sister	2077
will _ the	3457
will _ there	1491
will _ to	-2796
will _ wehtun	-2413
will be	4366
will ihm	1287
will just	2079
will lose	1140
will nicht	-1134
will not	-3299
will sie	1977
wish _ a	1182
wish _ could	2065
wish _ never	-1365
wish _ tell	2236
wish _ would	-1469
wish her	1414
with	-5178
with _ $	-1247
with _ and	-3146
with _ ex	1367
with _ he	1838
with _ note	1774
with a	1619
with him	-1101
with his	-1237
with my	2384
with no	-1168
with this	-1535
without _ $	-1024
without _ desperate	1297
without _ her	3319
without _ to	2491
without seeming	1297
work	-3141
work $	-1207
work at	2935
worr*	-1424
worried	-1240
wort*	-1154
worth	-1429
worthless	-1154
would	5767
would _ $	-1421
would _ anyone	1106
would _ back	-2831
would _ be	4705
would _ for	-1012
would _ how	6078
would _ kill	1173
would _ mad	2446
would _ so	1260
would _ to	4472
would be	-2144
would it	2341
would like	2022
would love	1572
would not	1237
would •	1633
writ*	4727
write	9581
write $	3905
write _ $	4304
write _ him	-2995
write a	-1150
write back	2207
write her	1280
write him	1470
write to	-4249
writing	2860
writing _ him	1296
writing _ to	1412
writing her	1184
written	2295
wrong _ i	1951
wrote _ a	-1682
wrote _ letter	-1242
wrote back	-1141
wrote hey	2336
wrote him	-1242
wurde _ so	1032
wurde ihm	1032
x	-1011
x $	-1011
xx	-1275
xx $	-1275
y _ $	-1879
y _ contesto	-1124
y _ le	2043
y _ que	1139
y _ se	1185
y le	-1377
y no	-1162
year	-1305
years	-2524
yest*	-4668
yesterday	-4668
yesterday $	-1042
yesterday _ $	-1190
you	-8767
you $	4722
you _ $	-3182
you _ a	2312
you _ is	1058
you are	-2290
you be	2658
you hurt	3188
you think	1498
your	-7024
your _ $	-4707
your _ just	1673
your post	1685
your*	-1127
yourself	-1124
zu	3514
zu _ $	3729
zu schreiben	2891
zuru*	-1152
•	-5875
• $	5554
• _ a	-1921
• _ am	4342
• _ an	2159
• _ and	4585
• _ back	1268
• _ but	1102
• _ call	-2894
• _ ce	-3188
• _ de	1054
• _ do	3279
• _ doing	4280
• _ ex	-3622
• _ get	-1743
• _ her	-11054
• _ him	-4751
• _ his	-1032
• _ i	10544
• _ night	-1674
• _ ok	3321
• _ soir	-3188
• _ sorry	4038
• _ text	-5197
• _ to	-12636
• _ •	9378
• an	2159
• and	5388
• back	3018
• de	1209
• doing	4280
• him	-3219
• i	4092
• me	1139
• to	-12228
• •	-5875
""",
    'contact.slip': """\
~	-35257
!	-4204
!ex_contact	-3865
!ex_contact_abroad	-1817
!slip	15441
!slip_abroad	15844
!•	2727
.	3999
.-	-7835
.i	-7039
.i+they	15511
.i+you	-4307
.i-	-9500
.they	16418
.they-	9146
.you	-2088
.you+they	-1603
.you-	-2689
1	4964
10	-1845
2 $	1518
3	2388
3 $	3599
3am $	1832
?	-4427
?-	-4127
?i	-5868
?they	3948
?you-	-1427
^ _ $	-3859
^ _ a	3755
^ _ about	-2738
^ _ after	-4255
^ _ ai	7184
^ _ allee	3223
^ _ always	-1952
^ _ am	-3838
^ _ and	6706
^ _ angerufen	4963
^ _ answered	5710
^ _ apologize	1495
^ _ are	-1552
^ _ at	3345
^ _ auf	2280
^ _ back	-1486
^ _ beat	-3343
^ _ been	6016
^ _ begged	2220
^ _ best	2575
^ _ bin	-2297
^ _ boyfriend	-2880
^ _ broke	-4509
^ _ burned	-1403
^ _ by	3184
^ _ called	2151
^ _ calls	-2035
^ _ came	-2631
^ _ can	-1631
^ _ caved	1499
^ _ com	-3397
^ _ commented	2332
^ _ contact	4146
^ _ d	-1866
^ _ dele	-1409
^ _ do	-2750
^ _ dreamt	-2036
^ _ drove	2502
^ _ el	9119
^ _ ela	4570
^ _ ele	8340
^ _ emailed	1973
^ _ en	-2361
^ _ escribi	3742
^ _ escribio	1719
^ _ est	-1816
^ _ ex	-9513
^ _ feel	-2195
^ _ for	-3136
^ _ found	-3664
^ _ gestern	2643
^ _ girlfriend	-2377
^ _ got	-1832
^ _ habe	2211
^ _ has	-2297
^ _ hat	-2617
^ _ hate	-4118
^ _ have	2824
^ _ her	13724
^ _ him	11514
^ _ his	13069
^ _ hit	4691
^ _ hope	-1600
^ _ hurt	-1938
^ _ husband	-2371
^ _ i	3823
^ _ if	4490
^ _ ihm	1488
^ _ ihr	4434
^ _ in	2045
^ _ is	-8996
^ _ keep	3140
^ _ keeps	-1898
^ _ l	3312
^ _ le	-5829
^ _ liked	2633
^ _ live	2321
^ _ llame	8516
^ _ llamo	4555
^ _ long	-1539
^ _ lui	2786
^ _ m	-4528
^ _ mande	7214
^ _ me	-7463
^ _ meine	-1920
^ _ mensagem	4321
^ _ message	-4520
^ _ messages	-2337
^ _ messaging	3622
^ _ mi	-1555
^ _ mich	-2653
^ _ minha	-1781
^ _ mir	-2945
^ _ miss	-5428
^ _ my	7258
^ _ ne	-3065
^ _ no	3201
^ _ o	2912
^ _ of	-2196
^ _ off	-1713
^ _ on	1756
^ _ one	2238
^ _ out	3092
^ _ outside	2262
^ _ packed	-2923
^ _ past	1403
^ _ perfil	3618
^ _ por	-1745
^ _ profile	3214
^ _ que	-2117
^ _ rang	2839
^ _ reached	2809
^ _ reminders	-1817
^ _ replied	2586
^ _ said	-2520
^ _ send	5698
^ _ sent	1752
^ _ she	-2902
^ _ sister	3310
^ _ slept	2044
^ _ so	-3029
^ _ still	-3174
^ _ sus	6288
^ _ talked	5014
^ _ talking	-1641
^ _ text	-1730
^ _ texted	9448
^ _ texting	3630
^ _ texts	-1829
^ _ that	-1902
^ _ the	-5364
^ _ thinking	-1531
^ _ through	1954
^ _ time	-1631
^ _ to	6449
^ _ took	-3718
^ _ up	4276
^ _ vermisse	-1547
^ _ viens	2855
^ _ want	-4201
^ _ war	3744
^ _ was	-5128
^ _ we	-2255
^ _ went	3589
^ _ were	1935
^ _ what	-1552
^ _ with	1471
^ _ wrote	3236
^ _ y	11289
^ _ yet	3051
^ _ you	-2782
^ _ •	-9986
^ a	-1761
^ am	-1605
^ asked	3729
^ been	1586
^ broke	6084
^ called	8431
^ checked	5724
^ could	2502
^ day	-3179
^ delete	-1921
^ drove	1924
^ drunk	1414
^ efface	-1498
^ ela	-2136
^ ele	-1593
^ elle	-3128
^ every	-1525
^ ex	-1924
^ fui	3241
^ gave	6477
^ got	-5266
^ habe	8369
^ had	1873
^ he	-10796
^ heard	-1588
^ her	-5228
^ hey	-1475
^ his	-5675
^ hit	2202
^ how	-4304
^ il	2202
^ it	-2323
^ j	2592
^ je	3702
^ la	6825
^ le	14047
^ left	2847
^ liguei	4329
^ liked	4134
^ looked	1959
^ mandei	3877
^ me	3343
^ mein	-1600
^ messaged	4228
^ met	2217
^ mi	-2363
^ mon	-1533
^ my	-13666
^ nao	-4546
^ no	-6454
^ not	-1492
^ ok	3144
^ olhei	7252
^ on	-1403
^ pause	-1709
^ please	-1624
^ rang	5004
^ sent	11098
^ she	-14087
^ sie	-1965
^ sinto	-2001
^ spent	3207
^ stalked	3532
^ stop	-2506
^ the	-3201
^ told	4011
^ waited	2403
^ was	2301
^ watched	3021
^ we	2844
^ went	5194
^ what	-2506
^ when	-2925
^ woke	-1853
a	-3264
a _ $	-2261
a _ a	2736
a _ account	1944
a _ at	2864
a _ back	4707
a _ but	-2280
a _ casa	3591
a _ et	6271
a _ for	3487
a _ from	-4956
a _ got	3594
a _ her	3573
a _ him	3319
a _ j	2397
a _ last	3969
a _ message	-2562
a _ my	-1509
a _ note	-1411
a _ on	4041
a _ to	3270
a _ un	-1720
a _ •	-1617
a appele	3340
a card	1435
a ecrit	1576
a fake	2104
a gift	3188
a heart	1596
a long	2979
a meme	6385
a message	-4312
a note	3790
a song	3229
a su	3657
a week	-4064
about _ $	-6337
about _ i	1453
about her	-2870
about how	1812
about it	-1639
about me	-1801
about the	1823
acci*	5450
accident	2056
accidentally	3393
accidentally liked	3393
after	8227
after _ $	3815
after a	-4814
after class	2642
after six	2809
again	4590
again _ $	1563
ago	-3383
ago $	-3016
ai	6526
ai _ $	2558
ai ecrit	1773
ai pas	-6096
ai repondu	2397
all _ $	2872
all night	5918
allee	3223
allee _ $	3223
alone	1578
alone $	1747
alwa*	-2544
always	-2544
am	-6179
am _ $	-2608
am _ i	2197
am _ told	2264
am and	2264
am i	-1974
an	3017
an _ of	1817
an _ picture	1871
an hour	1718
an old	1871
and	8232
and _ $	2769
and _ again	1670
and _ answered	3956
and _ argued	2535
and _ back	1915
and _ broke	-1512
and _ does	-1848
and _ ex	1882
and _ her	3006
and _ him	1757
and _ i	-1483
and _ in	1388
and _ liked	2954
and _ my	3876
and _ not	-4903
and _ pas	-4226
and _ said	5090
and _ sent	1833
and _ talked	1926
and _ thanks	2227
and _ the	3167
and _ think	-1630
and _ to	-2075
and _ told	3940
and _ wrote	1915
and called	2337
and did	-3242
and he	5027
and i	6735
and it	-2142
and messaged	2940
and she	6630
and texted	5351
and we	4632
and wrote	2487
ange*	7796
angerufen	5542
angerufen und	4963
angeschaut	3687
angeschaut $	3687
anoc*	4641
anoche	4641
anoche $	4641
anot*	-1763
another	-1763
another _ $	-1564
answ*	13608
answer	2461
answer _ $	3007
answered	11389
answered _ $	7280
answered _ a	-1807
answered _ message	7878
answered my	10856
apologize	1445
appe*	6617
appele	4917
appelee	2254
appelee _ $	2466
aqui	-1496
aqui _ $	-1496
aqui _ casa	-1496
aqui em	-1496
are	-3383
argu*	2535
argued	2535
ask	-3373
asked	6665
asked _ brother	1686
asked _ for	1587
asked _ friend	3338
asked _ how	2113
asked her	2191
asked his	4868
at _ $	1509
at _ house	3396
at _ work	2396
at her	6201
at my	-2228
at night	-1690
auf _ $	-1487
away $	1422
ayer	4064
ayer $	4064
back	1639
back $	4760
back to	-1457
be	-3858
be _ $	-3155
beat	-3343
beba*	3632
beca*	1565
because	1565
because _ asked	2217
because i	2905
been	3263
been _ again	2347
been _ my	5522
been calling	1622
begg*	2448
begged	2448
begged _ to	2204
begged her	1452
bell	-3271
bell $	-3271
best _ to	2415
best friend	1436
birthday $	-1454
birthday _ said	2227
birthday _ she	2227
birthday and	2227
boss	-2679
bot	-1421
both	5103
boyf*	-2086
boyfriend	-2086
brea*	-1777
break _ $	1717
break up	1788
broke	1460
broke _ $	6211
broke _ contact	6649
broke no	6649
broke up	-5414
brother how	1686
buil*	2327
building	2327
burn*	-1403
burned	-1403
burned _ $	-1403
but	-2694
but _ it	-2694
but _ not	2231
but he	1478
but never	-2320
but she	1986
buzz*	-1497
buzzes	-1497
buzzes _ hope	-1497
buzzes i	-1497
by	2296
by accident	2056
call	2037
call $	4879
call*	10764
called	10350
called _ $	-2803
called _ answered	1724
called _ cried	5566
called _ crying	-1775
called _ last	-2194
called _ on	2986
called _ talked	1967
called _ we	1967
called and	2447
called her	2541
called him	3999
calls	-2872
calls from	-1647
came	-3129
can	-2676
can _ checking	1846
can _ stop	1530
can i	-1584
car $	1562
casa	1600
casa $	-1748
casa _ $	3425
caved	1499
caved _ wrote	1499
caved and	1499
ce	-1683
cham*	5494
chan*	-2233
chance	-1517
chance $	-1409
chat	2709
chat _ $	3625
chec*	7495
checked	6132
checking	1691
chez	3147
chez _ $	3147
class	2642
coff*	3221
coffee	3221
coffee $	2974
com	-3759
com _ $	-3527
comm*	3231
comment	2172
commented	4182
commented _ her	2987
commented on	4182
comp*	-1503
cont*	8530
contact	1643
contact $	4155
contact _ $	-1752
contacto	9087
could	1907
could _ it	3689
could not	3655
cowo*	-1623
coworker	-1623
cried _ of	5141
cried at	-4141
crying _ $	-1403
d	-2507
d elle	-2147
date	-1600
day	-4478
day _ $	-3164
day _ contact	-1393
day _ no	-2252
days $	2500
days _ $	-1482
de	-3764
de _ $	-4855
de _ envoyer	2467
de novo	2078
dela	4260
dele	1859
dele*	-4262
delete	-2582
deleted	-1681
depr*	-1431
depressed	-1403
dia	2105
diary	-5197
diary $	-5197
did _ pick	1433
did _ up	1433
did it	2963
did not	-3091
die	1467
die _ $	1788
divo*	-1846
do	-6400
do _ $	-1986
do i	-1717
do not	-3023
does	-1930
does _ $	-1622
does _ care	-1399
does _ to	1497
doll*	4848
door*	3658
doorbell	3658
doorbell $	3740
drea*	-2036
dreamt	-2036
drove	3883
drove _ her	1648
drove _ his	2257
drove _ house	2015
drove past	2278
drunk	3338
drunk $	1923
drunk texted	1414
e	2672
e _ $	3440
e _ respondi	3161
e eu	3161
ecrit	3077
ecrit _ ai	2397
ecrit _ j	2397
ecrit et	3407
effa*	-1498
efface	-1498
el	8102
el _ $	6827
ela	3847
ela _ $	5259
ela no	2538
ele $	3215
ele _ e	3161
ele _ mandou	-1499
ele _ mensagem	-1845
ele ontem	3803
elle	-4451
elle _ $	-1678
em	-1959
em _ $	-1959
em casa	-1496
emai*	3655
email	2186
email $	2142
emailed	4230
emailed _ a	2847
en	-3956
en _ $	-1932
end	3915
end $	4489
ended	1853
ended _ him	2178
ended up	3722
enou*	-1473
enough	-1473
envo*	2056
envoyer	2467
envoyer _ $	2467
er _ mich	-1729
er _ und	2618
es	-1979
escr*	3533
escribi	3742
escribi y	2249
escribio	1499
escribio _ le	1956
escribio y	1956
escrito	-2610
escrito _ $	-2557
est	-2012
et	5460
et _ a	4402
et _ ai	2397
et _ repondu	2397
et j	2397
eu	2745
eu _ $	3161
eu respondi	3161
even*	2608
evening	2655
ever*	-3985
every _ my	-1497
every _ phone	-1497
every day	1926
every night	-1494
every time	-1526
everyone	-1492
everything	-1804
ex	-2029
ex _ $	5574
ex _ a	-2354
ex _ after	-1430
ex _ and	3299
ex _ broke	-1512
ex _ day	1447
ex _ how	2046
ex _ i	2089
ex _ me	-2409
ex _ work	-3203
ex asked	-1408
ex boyfriend	1879
ex for	1424
ex on	1816
ex wife	1757
face*	5099
facebook	3826
fake	2104
fake _ $	1945
fake account	1959
fami*	-1686
family	-1686
family $	-1672
favo*	-2817
favourite	-2786
feel	-2822
feel*	-1462
feelings $	-1936
fina*	-2317
finally	-2317
finally _ $	-3835
finally _ my	2149
finally answered	-2219
find	2365
find _ $	1969
fine	2610
fine $	2610
foll*	1389
followers	1561
for	-3494
for _ after	1878
for _ back	-2278
for _ class	1878
for _ days	-2002
for _ years	-1870
for a	-3167
for coffee	1677
for her	2459
forg*	-4331
foug*	3574
fought	3574
fought $	3840
found	-4091
frie*	-4006
friend	1509
friend $	-1453
friend _ he	1576
friend _ him	2751
friend _ me	-2266
friend _ she	-1475
friend about	3121
friends	-5533
friends $	-3908
from	-5880
from _ account	1800
from _ ex	-2518
from _ fake	1945
from _ the	-1784
from _ today	-1657
from a	2633
from her	-6896
from him	-5094
from last	2295
from me	1819
fui	3241
fui a	3374
gave	5196
gave _ $	-2588
gave _ a	5318
gave _ and	2490
gave in	2490
gean*	4016
geantwortet	4016
geantwortet $	4016
gesc*	1880
geschrieben	3742
geschrieben $	2293
geschrieben und	1449
gest*	2331
gestern	2500
gestern _ $	-1913
gestern angerufen	-1886
get	-2750
gift	3188
gift _ her	1645
girl	1916
girlfriend $	2812
girlfriend _ for	-1485
girlfriend _ me	-1615
gone	2767
gone $	3040
good	-1996
good _ $	-1440
got	-3645
got _ from	-3964
got _ text	-1449
guy	-1396
guy $	-1445
habe	10553
habe _ $	7327
habe _ angerufen	4253
habe _ angeschaut	3871
habe _ die	2088
habe _ profile	3871
habe ihm	2119
habe ihr	4434
haben	1691
haben _ $	1772
habl*	6662
had	3139
had _ $	-1476
had _ long	4685
had _ text	4528
had a	1430
hair	-3886
hair _ $	-3838
happy _ and	2227
happy _ she	2227
has	-1586
has _ his	-1432
has _ texting	-1432
has been	-1432
hat	-1777
hat _ $	-2860
hat _ angerufen	-3365
hat _ ich	2940
hat _ und	5546
hat angerufen	4654
hat gestern	-1816
hat mich	-1868
hat mir	-1986
hate	-4145
hate _ $	-3928
have _ $	-3275
have _ again	2347
have _ her	1757
have _ texting	2707
have been	4749
he	-3227
he _ a	-6829
he _ after	-1474
he _ and	3912
he _ answered	-2219
he _ back	-2010
he _ friend	-1773
he _ happy	-2338
he _ he	-2007
he _ his	-5146
he _ me	-2659
he _ my	2374
he _ saying	-2412
he _ so	8455
he _ we	6604
he answered	3332
he asked	-1413
he called	-1605
he came	-1710
he finally	-3820
he keeps	-1409
he left	-4377
he replied	4292
he sent	-5762
he wants	-2906
he was	5987
he wrote	2192
heard	-1588
heard from	-1588
her	15340
her $	-1796
her _ a	1396
her _ at	2249
her _ class	1687
her _ did	4133
her _ her	1867
her _ how	1946
her _ is	-2191
her _ she	3419
her _ text	3017
her _ today	3502
her _ voicemail	1754
her _ with	1692
her a	7477
her at	3033
her but	1409
her ex	-2096
her facebook	3207
her friend	-3978
her from	4449
her house	2377
her instagram	1655
her name	-5338
her new	-2034
her profile	-1466
her stories	2353
her story	-2072
her stuff	-2715
her to	1738
her work	4222
heute _ $	1624
hi $	-2242
hi _ $	2640
hier _ $	1463
hier soir	1463
him	10081
him $	-5745
him _ $	3674
him _ a	4272
him _ him	2193
him _ letter	3835
him _ love	1915
him _ my	-1936
him _ song	3424
him _ still	1649
him _ times	-1786
him _ was	-1939
him _ •	6356
him a	6044
him and	-1495
him at	-3475
him but	-1619
him from	2128
him i	1775
him in	3357
him three	-2629
him to	1876
him today	-1626
his	13525
his _ a	1786
his _ about	3121
his _ again	1526
his _ by	3180
his _ friend	1586
his _ girlfriend	1644
his _ he	3299
his _ last	1772
his _ message	-1512
his _ on	-1643
his _ that	2684
his _ to	4655
his _ today	-2521
his best	2051
his brother	-1578
his ex	-2157
his favourite	-2786
his friend	2038
his house	4022
his instagram	1761
his new	1515
his old	-2529
his story	4693
his things	-2062
hist*	4828
history	-1729
history $	-1729
hit	6894
hit _ $	3456
hit _ and	2546
hit _ up	2107
hit send	5473
hope	-3097
hope _ him	-1546
hora	4920
hour	1707
house	6048
house $	4238
how	-1896
how _ $	-2304
how _ am	1755
how _ and	2849
how _ doing	1625
how _ have	-1393
how she	2171
hoy	-3022
hoy $	-2371
husb*	-2078
husband	-2078
husband _ been	-1432
husband _ texting	-1432
husband has	-1432
i	5971
i _ $	3794
i _ an	2052
i _ and	6795
i _ at	-4751
i _ back	2761
i _ been	2985
i _ but	1463
i _ every	-1918
i _ ex	5163
i _ friend	1779
i _ happy	1955
i _ him	3824
i _ i	3705
i _ in	4630
i _ it	8031
i _ letters	-1452
i _ my	4952
i _ myself	-1454
i _ name	-5396
i _ not	-2817
i _ of	-3459
i _ off	-2336
i _ old	-2555
i _ out	3517
i _ outside	2284
i _ pregnant	-2499
i _ ready	1515
i _ say	2555
i _ send	8062
i _ sending	2720
i _ she	2727
i _ so	-3430
i _ sorry	2527
i _ stop	-1481
i _ thinking	-1531
i _ three	-2902
i _ to	3604
i _ today	-1421
i _ wrote	1499
i _ you	-2093
i _ •	-1662
i am	-4024
i answered	5717
i apologize	1495
i asked	7908
i beat	-3343
i begged	2220
i burned	-1403
i caved	1499
i cried	-4274
i do	-2601
i dreamt	-2036
i drove	2502
i emailed	2310
i feel	-2690
i finally	3182
i found	-4029
i hate	-4118
i hope	-3097
i just	2712
i keep	2796
i liked	4103
i look	1633
i loved	-1717
i met	-2244
i miss	-4304
i need	-1654
i reached	4177
i see	-2234
i sent	11247
i slept	2134
i still	1752
i texted	2743
i think	-2276
i told	3712
i took	-2428
i want	-4882
i was	-1420
i went	3836
i wrote	4651
ich	2212
ich _ geschrieben	6357
ich _ gestern	5636
ich _ ihn	1641
ich _ ihr	1924
ich _ nicht	-5392
ich _ so	-1893
ich habe	3210
ich vermisse	-1547
ich war	4213
if	3285
if _ was	4985
if _ •	1462
if he	3741
if i	-1455
ihm	1488
ihm _ $	-1426
ihm geschrieben	4013
ihm nicht	-5092
ihn _ $	1887
ihr	7382
ihr _ $	6360
ihr geschrieben	1824
il _ appele	3340
il a	3819
in	-2275
in and	2933
in my	-5216
in the	4140
inst*	2218
instagram	2276
is	-3794
is _ $	2116
is called	-1564
is gone	3716
ist	-1434
it _ and	-1917
it _ her	2502
it _ my	-2557
it _ to	-1646
it in	4726
it is	5500
it to	-3981
it was	-1970
j	3963
j _ $	1485
j _ repondu	2397
j ai	4348
je	2632
je _ $	-1433
je _ ai	2576
je _ allee	3223
je _ de	2855
je _ ecrit	1773
je _ en	-2006
je _ pas	-4299
je and	-4226
je l	5617
je lui	3055
je ne	-2086
je viens	2855
just _ $	1409
just _ send	4153
just hit	4153
keep	2782
keep _ $	3666
keep _ about	-1531
keep _ her	2427
keep sending	2720
keep thinking	-1531
keeps	-3030
keys	-2259
kids	-1456
l	2882
l _ $	3258
l _ appele	1577
l ai	3603
la	6165
la llame	8516
land*	-1957
landlord	-1957
last	1522
last _ $	4153
last _ and	-1448
last week	3572
last year	-2344
le	9053
le _ $	5113
le _ mensaje	2122
le _ un	2718
le _ y	2801
le escribi	3742
le mande	7214
leave	1816
leave _ $	1737
leave _ alone	2043
leave me	1925
left	-1906
left $	-3134
left _ a	1480
left her	1754
letter	3011
letters	-2663
letters $	-1547
letters in	-2659
ligu*	4329
liguei	4329
liguei para	4329
liked	8479
liked _ $	3457
liked _ old	2300
liked _ picture	1871
liked _ so	1526
liked an	1871
liked her	2736
list	1501
list*	1432
listen	1533
listen _ $	1533
listen _ me	1533
listen to	1533
live	2220
live $	3036
llame	8516
llamo	4189
llevo	1640
lo	-1454
lol $	-2350
lol _ $	3181
long _ last	3356
look	1613
look _ her	1854
look*	2547
looked	2094
looked _ his	2384
looked _ new	1441
looked at	1799
loved	-1802
loved _ $	-1753
lui	3791
lui $	-2219
lui _ ecrit	1773
lui _ un	4237
lui ai	3055
m	-3811
m _ ecrit	1576
m _ et	2397
m a	-2308
ma	-1657
mail*	2475
mand*	2096
mande	7214
mande _ $	4884
mande _ mensaje	1570
mande un	2718
mandei	3877
mandei mensagem	2277
mandou _ $	-1686
marc*	-1705
marche	-1682
marche $	-1682
marry	-1610
me	-7361
me $	-5108
me _ $	-3970
me _ and	3105
me _ answered	2018
me _ e	2717
me _ eu	2717
me _ him	-4849
me _ i	4889
me _ le	1956
me _ mensagem	-1470
me _ night	-3693
me _ que	1651
me _ voice	-1411
me _ y	6921
me _ •	3420
me a	-2320
me after	4042
me alone	2184
me crying	-1775
me escribio	1499
me last	-1625
me llamo	4228
me mandou	-1686
me so	3722
me to	-2092
mein	-2101
mein ex	-1434
meine	-2806
meine _ $	-2110
meme	6385
mens*	2855
mensagem	1676
mensagem $	-1532
mensagem _ ela	2371
mensaje	1815
mess*	4691
message $	6522
message _ $	-2025
message from	-2597
message me	-1695
messaged	7719
messaged _ $	7115
messaged _ ex	5509
messaged _ from	3733
messaged her	4805
messaged me	-3124
messaged my	5509
messages	-6051
messages $	-3005
messages _ $	-2166
messaging	2937
messaging _ $	3021
met	1637
met _ yesterday	2939
met up	3216
mi	-3610
mi ex	-1655
mich	-3346
mich _ $	-2882
minha	-2580
minha _ $	-1853
mir	-3695
mir _ $	-2012
mira*	9376
mirando	9376
mirando _ $	9376
miss	-4309
miss her	-1545
missed	2690
missed _ $	5128
missed _ from	-2599
missed call	4231
missed calls	-1647
misses	-1853
mon	-3025
mon _ et	-1602
money	-2035
money $	-1621
month	-1623
month $	-1518
months $	1406
more	-1920
morn*	2152
morning	2201
morning $	2591
moved	-1478
much	-2841
much $	-2195
my	-9829
my _ $	-5743
my _ a	1550
my _ asked	-1530
my _ been	-1469
my _ boyfriend	1879
my _ buzzes	-1497
my _ ex	-1502
my _ from	1467
my _ has	-1487
my _ it	-1733
my _ last	1689
my _ me	-1942
my _ s	2272
my _ so	1526
my _ that	1660
my _ to	-1893
my _ wife	1757
my _ work	-2054
my _ wrote	1640
my boss	-2654
my boyfriend	-2668
my ex	10194
my girlfriend	-1880
my husband	-2253
my phone	-1628
my profile	-2724
my sister	3125
myse*	-1661
myself	-1661
nach*	2050
name	-5659
nao	-4887
ne	-3065
ne _ pas	-2364
need _ $	2030
need to	-1498
never	-4447
never _ $	-3659
never _ it	-2237
new	-2939
new _ is	-1417
new _ me	-1473
new girlfriend	1537
new guy	-1633
nicht	-6967
nicht _ $	-5977
night	2618
night $	6514
night i	-1395
no	-1429
no _ $	3262
no _ escrito	-2018
no _ me	1658
no answer	2893
no contact	2531
no le	-5503
no more	-1677
not	-4169
not _ $	-4569
not _ checking	1846
not _ he	1502
not _ her	1906
not _ to	2678
not care	-1399
not stop	1548
note	2279
note _ $	1507
note _ her	3877
note for	2729
noti*	-1401
notifications	-1401
novo	2078
novo $	2078
now	-2714
now $	-2093
o	1569
o _ dele	3618
o perfil	3618
of	-2882
of _ and	-1509
of _ she	-1587
of her	-2766
of his	1833
of us	4456
off	-5140
off _ $	-2827
off my	-1850
ok i	2221
old _ of	1871
old picture	1871
olhei	7252
on	5585
on _ $	2264
on _ and	2957
on _ facebook	3955
on _ instagram	1761
on _ phone	-2789
on _ that	1826
on a	1388
on her	5825
on his	5647
on instagram	-2161
on saturday	1447
on sunday	2232
on the	-1924
one of	2296
ontem	2468
ontem $	2468
open	-3285
open _ $	-3270
open*	2924
opened	3068
otra	6368
otra _ $	6428
our	-3608
our _ $	-1573
out	-2041
out $	-1952
out _ i	1588
out _ me	-1461
out _ she	-1649
out after	2679
out of	-1996
outs*	2262
outside	2262
outside _ $	2284
over	-1603
over $	-1472
pack*	-2972
packed	-2923
page	3669
page _ $	2233
page every	2728
para	1994
para _ $	3010
para _ ontem	3803
para ela	3632
pas	-6591
past _ house	2213
past her	2015
pause	-2116
peop*	-2496
people	-2496
perf*	3297
perfil	3618
perfil dele	3618
phone	11527
phone $	13245
phone _ hope	-1497
phone _ i	-1497
phone buzzes	-1497
phot*	3049
photos	3081
photos _ $	2821
pict*	-2984
picture	-2014
picture $	1803
picture _ $	-3688
picture of	1871
place	2049
plea*	-3328
please	-3328
please $	-1703
plum*	-1979
plumber	-1979
plumber $	-1979
por	-2070
por _ $	-1877
post*	3630
posted	3566
posted a	3178
preg*	-2499
pregnant	-2499
pres*	4177
pret*	1390
prof*	5758
profile	6156
profile $	3118
profile _ $	3082
profile angeschaut	3871
que	-3468
quiet	-1398
quiso	1615
quit*	-1781
quitte	-1607
rang	5305
rang _ $	1625
rang _ bell	-3271
reac*	2552
reached	2809
reached _ after	2679
reached out	2809
regret	2119
regret $	2096
remi*	-2218
reminders	-1943
remo*	-1581
repl*	4617
replied	4679
replied _ a	-1925
replied _ her	1442
replied _ story	1611
replied to	6949
replied with	-1474
repo*	3164
repondu	3407
repondu $	3407
resp*	10929
respondi	10718
respondi $	3506
s _ $	3582
said	-2044
said _ is	1499
said thanks	2227
satu*	1447
saturday	1447
saturday $	1977
saw	-3573
saw _ his	1826
saw on	1826
say	1650
say _ me	2162
sayi*	-3560
saying	-3560
saying _ wants	-1626
says	-2563
schl*	-1408
scho*	-1999
school	-1999
school $	-1689
see	-2405
see _ day	-1550
see _ every	-1550
see her	2192
see him	-2919
send	9083
sending _ $	2641
sent	13475
sent _ $	6783
sent _ a	2924
sent _ and	2172
sent _ letter	-3464
sent _ the	2553
sent _ to	-7895
sent a	2024
sent her	3511
sent him	1955
sent it	7724
sent me	-2857
she	-4638
she _ a	-5382
she _ about	-3470
she _ always	-1847
she _ and	2047
she _ for	-1441
she _ her	-6439
she _ i	5261
she _ my	3461
she _ new	-1834
she _ not	1737
she _ on	-1661
she _ pick	2241
she _ she	-1703
she _ thanks	2227
she _ to	-2230
she answered	4287
she asked	-1812
she called	2890
she had	1579
she misses	-1962
she said	2770
she sent	-1501
she texted	-3469
she texts	-1447
she was	-2189
she wrote	5094
shop	-2036
shop $	-1639
shot	2079
shot _ a	2131
showed _ my	-1806
sie	-2646
sie _ angerufen	1733
sie _ und	2928
sile*	-1984
since i	-1564
since the	1858
sinto	-2230
sinto _ dele	-1616
sist*	2933
sister	2933
sister _ $	3220
six	2367
six _ $	2635
six months	3128
slept	2044
sms	3224
sms $	3224
so	3740
so _ $	-3278
so _ him	4358
so i	11785
so much	-2067
son	5168
son _ $	5168
sorry	4513
spent	3207
stal*	5016
stalked	3532
still	-1726
stop	-3758
stop _ $	-2779
stop checking	1846
stor*	7844
stories	8052
story $	3249
story _ i	1401
story so	1401
su	5336
su _ $	5392
suis allee	3223
sund*	1577
sunday	1686
sus	13889
sus _ $	7109
tagg*	3204
tagged	3204
tagged _ a	2810
tagged _ in	2810
talked _ his	-5816
talked for	1967
talked to	-5816
ten	-3614
ten _ $	-3010
ten _ ago	-2962
ten years	-2137
text	8456
text $	1502
text _ $	4559
text*	8620
texted	6366
texted $	3083
texted _ again	2342
texted _ ex	1642
texted _ happy	1760
texted _ i	3557
texted _ night	2688
texted _ so	3722
texted him	4418
texted me	2092
texting	2254
texting again	2347
texting his	-1432
texts	-2152
thanks $	1667
that _ a	-1534
that _ not	1576
that i	4237
the	-8070
the _ on	1581
the end	4567
the landlord	-1957
the plumber	-1979
the shop	-2036
then	-2160
there	-2133
thin*	-4946
things	-1699
things and	-2575
think	-3263
think of	-1685
thinking	-2995
thinking _ $	-2117
thinking _ him	-2056
thinking about	-2339
this morning	1500
three days	4704
three times	-2539
thro*	1664
through	1664
through _ followers	1561
through her	2608
time	-3495
time _ buzzes	-1497
time _ phone	-1497
time my	-1497
times $	-2454
to	-3156
to _ $	-2013
to _ after	5787
to _ and	2137
to _ ex	1749
to _ for	-2372
to _ from	1586
to _ her	1816
to _ hi	1739
to _ him	-2896
to _ his	-1952
to _ it	2325
to _ shop	-1639
to _ that	-1402
to _ this	3038
to _ to	1801
to ask	-2153
to be	-2193
to find	2509
to get	-1875
to her	5848
to him	3392
to his	-2867
to me	3421
to say	4073
to stop	-1403
to the	-3650
today	-5767
today $	-3715
toge*	-2317
together	-2317
told	5592
told _ everything	2033
told _ ex	2569
told _ friend	2035
told _ i	2974
told _ still	1563
told _ that	2340
told _ was	-2149
told him	2700
told his	3095
told me	-1593
tom	-1420
tom $	-1420
tomo*	-1614
tomorrow	-1614
took	-4141
took _ off	-2410
took her	-1863
tres	5487
tres _ $	5487
trois	3276
trois _ $	3276
trus*	-2198
twice	1448
two	-3538
two _ $	-1583
two months	-1658
un	2175
un _ $	1875
un sms	3224
una	4372
una _ $	4372
und	5144
und _ haben	2083
und ich	2418
until	1389
until _ $	1389
up _ $	-3326
up _ and	-1938
up _ her	2773
up _ him	2689
up _ i	1580
up _ my	-2835
up _ work	2396
up and	-1800
up on	3585
up to	-1853
us	4211
us $	4966
verm*	-1547
vermisse	-1547
vermisse ihn	-1413
vi	-1945
viens	2855
viens de	2855
voice	1998
voice note	-1411
wait*	4664
waited	4736
waited _ after	1878
waited _ his	2857
waited for	1878
want	-5152
want _ to	-1412
want to	-1796
want*	-3526
wanted	-2406
wanted _ $	-1417
wants	-3867
wants _ back	-1834
wants to	-2160
war	3629
was _ and	2425
was _ best	-1486
was _ he	-2059
was _ her	-1875
was _ on	-1529
was not	2335
watc*	3242
watched	2926
watched _ $	3002
watched her	3210
we	9434
we _ $	2326
we _ about	2290
we _ all	5810
we _ and	1462
we _ been	1898
we _ long	4685
we _ texting	5514
we argued	2535
we broke	-3849
we fought	3845
we had	2370
we met	1664
we talked	1427
week	-2625
week $	-2551
weeks	-2117
wegen	-1513
well	2390
went	7820
went _ her	5120
went _ his	4557
went _ see	2242
went _ work	1678
went to	6549
what	-3841
what i	-1456
what*	5023
whatsapp	5095
when	-4907
when _ told	-2656
when i	-3908
who	-2537
who _ $	-1747
whole	2257
why	-1737
will	-1694
wir	1793
wir haben	2295
with	-3890
with _ $	-1718
with _ on	1987
with*	-2377
without	-2762
without _ $	-2535
woke	-1853
woke _ to	-1853
woke up	-1853
word	-2054
work	1456
work _ $	3120
work today	2485
would	-2314
wrong	-1795
wrote	5418
wrote _ $	3266
wrote _ and	3008
wrote _ ex	1534
wrote _ from	2118
wrote _ her	1451
wrote _ i	3306
wrote _ message	-2962
wrote _ she	1815
wrote _ wrote	4856
wrote a	-4180
wrote back	3340
wrote her	-2835
wrote him	1766
wrote me	2528
wrote to	6064
y	11061
y _ $	5200
y le	1956
y me	3244
year	-3415
year $	-2272
years	-4245
years _ $	-2051
yest*	3952
yesterday	3952
yesterday _ asked	2939
yesterday she	1911
yet	2767
yet $	2767
you	-7723
you $	-2347
you _ $	-2714
your	-2821
your _ $	-2650
•	-5666
• $	2460
• _ $	4060
• _ after	4932
• _ and	-2646
• _ but	-1976
• _ ex	-2284
• _ her	-10786
• _ him	-5273
• _ his	1974
• _ it	-1559
• _ phone	16915
• _ profile	-2132
• _ the	-1440
• after	4955
• and	-1442
• her	-7500
• him	-4187
• i	-3255
• it	-1488
• •	-5666
""",
    'contact.ex_contact': """\
~	-46146
!	-4545
!ex_contact	11212
!ex_contact_abroad	14792
!slip	-2989
!slip_abroad	-2644
!•	3302
.	-1663
.-	-8812
.i	-2838
.i+they	15987
.i+they-	10774
.i+you	-4757
.i+you+they	3427
.i-	-3448
.they	2990
.you	-1779
.you+they	3521
.you-	-2144
2	3530
2 minutes	3125
3am	2783
?	-3038
?-	-3004
?i	-2176
?i+you	-1831
?you	-1728
^ _ $	-6455
^ _ a	5359
^ _ after	2074
^ _ ajuda	-2139
^ _ alone	-2729
^ _ always	-1675
^ _ am	-1959
^ _ and	-2798
^ _ angerufen	2368
^ _ answered	4965
^ _ at	-2183
^ _ been	3935
^ _ bloqueou	-1527
^ _ broke	-1801
^ _ called	7825
^ _ calling	2653
^ _ came	6103
^ _ caved	-1589
^ _ cheated	-3109
^ _ cried	4026
^ _ cuenta	-1885
^ _ curtiu	2922
^ _ de	-2403
^ _ did	-1900
^ _ do	-1926
^ _ dropped	1626
^ _ e	3596
^ _ ele	-2045
^ _ email	2187
^ _ emailed	-2942
^ _ escribio	4343
^ _ est	4114
^ _ ex	18532
^ _ finally	1734
^ _ flowers	2718
^ _ followed	1578
^ _ found	2043
^ _ from	8080
^ _ geschrieben	1835
^ _ got	-6062
^ _ had	4910
^ _ happy	3388
^ _ has	-7868
^ _ hat	9120
^ _ he	-4270
^ _ her	-5904
^ _ him	-3788
^ _ his	-4664
^ _ hoy	3810
^ _ hurt	-1619
^ _ if	-2221
^ _ in	-2565
^ _ invited	2591
^ _ is	-7203
^ _ it	-2014
^ _ just	7468
^ _ keep	-2121
^ _ keeps	4021
^ _ left	3613
^ _ lied	-2473
^ _ ligou	5737
^ _ like	-1696
^ _ liked	4862
^ _ llame	4705
^ _ llamo	2936
^ _ mando	4654
^ _ mandou	4318
^ _ me	-5443
^ _ mensagem	1858
^ _ message	-2500
^ _ messaged	3773
^ _ messaging	-2241
^ _ mi	8712
^ _ minha	5457
^ _ mir	1939
^ _ missed	2370
^ _ mother	-1530
^ _ moved	-2596
^ _ my	-9175
^ _ nao	-3959
^ _ ne	-2763
^ _ needs	-1692
^ _ never	-2408
^ _ new	2305
^ _ not	-3913
^ _ nowhere	1519
^ _ number	4990
^ _ of	2531
^ _ ok	1656
^ _ on	-4504
^ _ out	2379
^ _ over	2859
^ _ para	-1851
^ _ que	-2327
^ _ reached	5194
^ _ replied	8864
^ _ s	-2030
^ _ said	-5411
^ _ says	2475
^ _ sent	5830
^ _ she	-3742
^ _ shot	-2752
^ _ showed	6395
^ _ sie	-1791
^ _ soeur	-1824
^ _ still	-2368
^ _ stopped	-2613
^ _ talked	3353
^ _ talking	-1862
^ _ text	2027
^ _ texted	3900
^ _ texting	1872
^ _ texts	-3253
^ _ than	2066
^ _ thanks	2049
^ _ the	-4544
^ _ to	6135
^ _ told	-5974
^ _ un	2023
^ _ up	3472
^ _ viewed	2601
^ _ wanted	-1461
^ _ wants	3522
^ _ watched	2357
^ _ watching	2994
^ _ were	1786
^ _ wrote	8144
^ _ y	10453
^ _ you	-3629
^ _ •	-7367
^ called	5931
^ do	-1974
^ drunk	-2849
^ ela	6021
^ ele	7687
^ elle	2440
^ er	2114
^ ex	3591
^ got	9423
^ he	11301
^ heard	6647
^ her	3654
^ his	8638
^ hola	-2171
^ how	-3658
^ i	-9269
^ ich	-3151
^ il	7199
^ je	-2653
^ just	-4710
^ la	4385
^ left	-1723
^ liked	-1754
^ ma	-2370
^ mandei	1487
^ me	8491
^ meine	-3863
^ messaged	-2867
^ met	-1484
^ mi	2264
^ minha	-3576
^ mon	1552
^ my	1707
^ no	-5768
^ out	1519
^ quero	-1604
^ remove	-1486
^ replied	-1771
^ she	11765
^ sie	7558
^ stop	-1799
^ texted	-1871
^ voicemail	2540
^ we	6517
^ what	-1859
^ when	1453
^ woke	2219
^ wrote	-2572
^ •	5057
a	-2586
a _ $	5850
a _ a	2602
a _ and	-2090
a _ back	4345
a _ et	4388
a _ from	4184
a _ girlfriend	-1598
a _ got	4236
a _ hier	1483
a _ him	2502
a _ last	2625
a _ message	3191
a _ my	2291
a _ note	1959
a _ of	-2302
a _ on	3294
a _ request	1545
a _ son	-1476
a _ un	4020
a _ up	2260
a _ with	-2038
a _ y	-2074
a appele	6339
a appelee	3815
a break	-2999
a divorce	-1581
a ecrit	2709
a gift	-1619
a good	-2294
a letter	2702
a long	3879
a meme	2628
a mess	1642
a mi	-2005
a photo	2962
a relationship	-1524
a text	1916
a thumbs	2260
a voicemail	6892
a word	-2023
about	2753
about _ $	3429
about him	5703
about it	-1480
about me	3285
about my	-2838
acce*	1569
acci*	-2245
accidentally	-2018
accidentally liked	-2018
after	6559
after a	2297
ago	-1454
ai _ message	-1855
ai _ un	-2301
ai ecrit	2099
ai envoye	-2301
aime	3076
aime _ $	3947
ajuda	-2152
all _ $	2544
all _ time	-2478
all day	-3547
all my	3202
all night	4996
all the	-2493
alone	-1850
alone _ $	-2371
alre*	-1729
already	-1729
already $	-1729
alwa*	-3349
always	-3349
always _ $	-2486
am	1792
am $	5490
am _ $	-1580
amig*	-3739
amigos	-3721
amigos $	-3721
an _ $	-2097
an _ from	2187
an _ her	1978
and	3936
and _ $	-1564
and _ does	-1852
and _ he	3107
and _ hi	4026
and _ i	1560
and _ in	-2716
and _ left	-5189
and _ liked	2647
and _ me	6297
and _ no	-2238
and _ on	-2354
and _ out	-1498
and _ replied	1719
and _ said	6133
and _ she	1806
and _ thanks	1468
and _ that	1487
and _ the	-2375
and _ them	1728
and _ to	-1907
and _ told	5377
and _ went	1499
and _ •	6342
and cried	-1729
and he	10894
and i	-1952
and left	-2052
and moved	-2079
and said	2251
and sent	-1630
and she	10088
and texted	-1662
and then	-2723
and wrote	-1763
and •	3276
ange*	3763
angerufen	3540
angerufen und	2368
angeschaut	-1552
angeschaut $	-1552
anoc*	-2299
anoche	-2299
anoche $	-2299
answ*	4493
answer	-1664
answer $	-1583
answered	8014
answered $	3547
answered _ $	2791
answered my	2885
anym*	-3089
anymore	-3089
anymore $	-1628
apol*	4537
apologize	2174
appe*	8928
appele	5993
appele $	2671
appelee	3605
appelee _ $	3014
aqui	5650
aqui _ $	5650
aqui _ casa	5650
aqui em	5650
are	-3407
arre*	-1536
ask	6699
ask _ am	5558
ask _ i	5558
ask how	5664
asked	3337
asked _ $	2521
asked _ a	-1559
asked _ am	2043
asked _ divorce	-1559
asked _ he	-2765
asked _ her	1694
asked _ how	-3317
asked _ i	5298
asked _ me	2597
asked _ meet	2897
asked _ to	-3322
asked _ we	2605
asked about	2387
asked her	-2883
asked him	-2614
asked how	1481
asked if	4216
asked me	-2052
asked to	2142
at	3367
at 3am	2783
at _ gym	1540
at _ when	1808
at her	-1806
at my	4629
at the	-1647
audio	4267
audio _ $	2037
away $	4883
away from	-4012
ayer	-1453
ayer $	-1453
back	10144
back $	6624
back _ $	2021
bank	-1564
be friends	1492
beba*	-1481
beca*	-4605
because	-4605
because _ asked	-1484
because _ to	-2578
because he	-1806
because i	-2100
been	2040
been _ $	1517
been _ again	4302
been _ every	1507
been _ me	2273
been _ since	1703
been texting	3004
befo*	-2042
before	-1884
begged _ stay	1862
begged him	2137
beli*	2739
best	-2651
best friend	-2300
birthday $	-1564
birthday _ said	1468
birthday _ she	1468
birthday and	1468
bloq*	-3877
bloqueou	-1527
both	4226
boyfriend $	2431
boyfriend _ his	-2016
boyfriend and	-1579
boyfriend keeps	2110
break	-1543
break up	1457
bring	-1558
bring _ $	-1476
broke	-4157
broke up	-2646
but	-2679
but _ never	-1906
but _ were	-1906
but _ •	1717
but we	-1906
but •	1717
by	-2419
by _ $	-3092
by to	1522
call	6434
call $	5016
call*	6547
called	5962
called _ $	-5530
called _ answered	1683
called _ cried	9732
called _ ex	-2535
called _ he	2998
called _ last	2166
called _ she	2544
called and	1558
called me	-3029
called my	-1674
calling me	2930
calls	2273
calls from	2582
calls me	2340
came	5787
came _ to	3747
came by	1522
came over	3021
can _ it	3554
casa	6671
casa $	7249
caved	-1589
caved _ wrote	-1589
caved and	-1589
ce	3075
ce _ $	3394
chan*	4021
chance	4338
chance $	4441
chat	4319
chat _ $	4559
chea*	-3198
cheated	-3153
cheated _ $	-1722
cheated _ me	-3150
cheated on	-3153
chec*	-1625
check	-1507
chez	4430
chez _ $	4430
coff*	1925
coffee	1925
comm*	2297
comment	3348
commented _ my	2019
commented _ post	2019
cont*	5494
contesto	2897
contesto $	2897
cowo*	-2587
coworker	-2587
coworker $	-1851
cried	6709
cried $	5036
cried _ of	4230
cried _ the	-2353
cuen*	-1885
cuenta	-1885
cuenta $	-1601
curt*	2922
curtiu	2922
curtiu _ $	2922
curtiu _ foto	2922
curtiu minha	2922
date	-1484
date $	-1466
dati*	-2695
dating	-2695
day	-4264
day $	-3356
day _ $	-1996
day she	1682
de	-2584
dejo	-3218
dejo _ $	-2120
dejo hace	-2312
dele*	-1906
did	-3237
did not	-1528
dies*	-1571
divorce _ $	-1559
do	-5617
do not	-2027
do you	-1536
does	-1838
doing $	-1611
doing _ $	3447
done	2101
done _ $	2280
done with	2280
door $	-3715
drop*	1626
dropped	1626
drunk	-3726
drunk texted	-2849
e	4676
e _ $	5609
e _ respondi	2222
e eu	2222
ecrit	4318
ecrit _ $	2270
ecrit et	3836
ela	7203
ela $	-1456
ela _ $	2103
ela _ de	2553
ela _ me	-2772
ele	2063
ele $	-2523
ele _ $	-3580
ele _ e	2222
ele _ em	-2217
ele _ mandou	3947
ele _ mensagem	5120
ele _ minha	4713
ele me	3940
elle	4299
elle _ a	2476
elle _ aime	3176
elle a	3877
elle m	3346
elle ne	-1751
else	-2804
else $	-1842
em	3270
em _ $	3270
em casa	5650
emai*	-2830
email	6886
email $	5487
email _ her	2187
email from	2187
emailed	-2327
emailed me	-1572
en	-2285
envoye	1779
envoye _ $	2688
envoye _ message	2225
envoye un	1779
er	4186
er _ geantwortet	2328
er _ mir	2094
er _ nicht	-2692
er _ und	1555
er hat	5875
escr*	4274
escribi y	4747
escribio	4943
escribio _ $	4534
escribio hoy	4534
esqu*	-2597
essay	-2930
est	3633
et	4206
et _ a	3220
et _ m	2731
eu _ $	2222
eu respondi	2222
even	-1757
ever*	-2752
every	-3846
every _ $	-3720
every night	-2885
everything	-1798
everything $	1744
everything _ $	-2484
ex	4656
ex _ $	-4130
ex _ because	-1520
ex _ follow	1490
ex _ happy	2274
ex _ i	-3264
ex _ keeps	2110
ex _ me	14901
ex _ my	2032
ex _ on	-5259
ex _ texts	1754
ex _ the	-1669
ex _ to	4410
ex _ up	2173
ex _ work	3775
ex and	-3394
ex asked	3626
ex boyfriend	1725
ex called	4468
ex husband	3136
ex just	2145
ex keeps	-1817
ex me	3019
ex viewed	2120
face*	2080
facetimed	2392
fami*	-1771
family	-1771
family $	-1717
felt	-2177
fina*	2627
finally	2627
finally _ $	2328
finally answered	2117
fine	2763
fine $	2763
first _ in	1926
first _ weeks	1926
first time	1926
flow*	-3268
flowers	-3268
flowers $	-1833
foll*	2116
follow	1865
follow _ $	1865
followed	1578
followed _ on	1578
followed me	1578
for _ and	-3174
for _ back	1968
for _ divorce	-1559
for _ first	1926
for _ time	1892
for _ years	-3133
for a	-1767
for coffee	2509
for her	1941
for him	3637
forg*	-3922
forget	-2890
forget everything	-1811
foto	5384
foto $	5384
foug*	4358
fought	4358
fought $	5350
found a	2639
four	1782
freu*	-2210
friday	1613
friday $	1613
friend _ he	2354
friend _ me	3799
friend _ she	2309
friend about	-1462
friends $	1664
from	13104
from _ $	3096
from _ at	5023
from _ ex	3978
from _ in	3535
from _ my	3535
from _ the	5933
from _ today	2099
from a	-2448
from her	14941
from him	8109
from last	1563
from me	-5827
from your	-1757
gave	-2394
gean*	2660
geantwortet	2660
geantwortet $	2660
gema*	-2277
gemacht	-2277
gemacht $	-2260
geme*	2313
gemeldet	2313
gemeldet $	2313
gesc*	3551
geschrieben	3685
geschrieben _ er	2328
geschrieben _ hat	2328
geschrieben und	3016
gestern _ $	1667
gestern angerufen	1762
gift	-1619
girl	-1892
girl*	-1494
girlfriend	-1494
girlfriend _ for	2251
give	2415
go	3233
go _ $	2587
go away	3462
good	-4476
good _ $	-2573
got	9104
got _ $	-1792
got _ from	5959
got a	9636
guess	6774
guy	-3148
guy $	-2505
gym	1463
gym $	1468
habe	-1513
habe _ angerufen	-1645
habe _ und	2328
habl*	5785
hace	-2395
hace _ $	-2395
had _ $	-1872
had _ long	5246
had a	1765
happ*	2884
happened	3032
happened $	3669
happy	4902
happy _ $	2585
happy _ and	1468
happy _ me	-1853
happy _ she	1468
happy birthday	5003
happy without	-1563
has	-2165
has _ girlfriend	-1598
has my	-2578
hat	11354
hat _ $	5903
hat _ angerufen	3977
hat _ gemeldet	2313
hat _ geschrieben	1824
hat _ ich	1787
hat _ schluss	-2260
hat _ und	3056
hat mir	4696
hat sich	2313
have	-1546
have _ again	4302
have _ texting	4078
have been	1588
he	17140
he _ $	4701
he _ a	6231
he _ all	-2723
he _ answered	2117
he _ at	-1609
he _ back	3670
he _ calling	2679
he _ every	-1493
he _ ex	-2242
he _ flowers	-4586
he _ friend	4184
he _ he	2364
he _ his	3383
he _ i	3017
he _ me	1694
he _ my	6707
he _ no	3073
he _ our	1659
he _ out	3899
he _ seeing	2647
he _ someone	1962
he _ story	3761
he _ to	2900
he _ today	2409
he _ up	1659
he _ was	1605
he _ we	6632
he _ without	-2605
he _ •	-2598
he called	2587
he came	3059
he cheated	-1890
he did	-1924
he finally	2341
he got	-1504
he has	-1738
he is	1531
he keeps	4261
he lied	-2481
he liked	2872
he loved	-2380
he never	-2486
he posted	-2320
he rang	1576
he reached	3134
he said	1890
he sent	3352
he texted	3438
he wants	3885
he was	-4431
he watched	2617
he wrote	4027
heard	6647
heard from	6647
her	-5573
her $	-2276
her _ $	2972
her _ and	4055
her _ back	1526
her _ cried	6330
her _ did	-3735
her _ love	1745
her _ my	-1690
her _ says	1534
her _ she	5443
her _ to	-4615
her _ told	3669
her _ we	-1611
her _ yesterday	-1535
her _ •	3970
her a	-2909
her again	-1653
her and	4388
her at	2742
her friend	2729
her from	-2927
her if	-1611
her in	3484
her mother	-1787
her place	2432
her she	2150
her story	-1929
her to	-2067
heute	1594
heute _ $	1724
hi	2870
hi $	3063
hier $	1474
hier _ $	-1632
hier soir	-1632
him	-3105
him $	9566
him _ $	-6329
him _ a	-2360
him _ and	2018
him _ he	2525
him _ i	-6333
him _ said	-3746
him _ was	-2664
him _ •	4110
him a	-1857
him and	-2756
him for	1903
him from	-3000
him he	3733
him to	1487
him today	-2677
his _ $	-1920
his _ about	-1462
his _ all	-1721
his _ and	3303
his _ friend	-1528
his _ girlfriend	2185
his _ message	2406
his _ on	4505
his best	-1673
his ex	-4734
his friend	1720
his house	1505
his story	-3982
hist*	12975
hola	-2171
hola _ me	-2147
hola mi	-2147
hora	1988
how _ $	4959
how _ am	5781
how _ and	2159
how _ doing	-3884
how _ i	-1706
how _ was	-2411
how he	-2518
how i	6085
hoy	2778
hoy $	3126
hurt	-2317
hurt _ $	-2197
hurt me	-1546
husband _ every	1754
husband texts	1670
i	-6768
i _ $	3337
i _ about	-2836
i _ an	-1919
i _ and	10657
i _ been	-1546
i _ ex	-2013
i _ flowers	1739
i _ he	6168
i _ his	-5422
i _ how	-2700
i _ letter	2587
i _ my	-3957
i _ no	-5260
i _ not	-3587
i _ on	-1883
i _ say	2539
i _ she	3701
i _ sorry	2501
i _ to	3562
i _ up	-2320
i _ we	2963
i _ wrote	-1589
i _ you	2542
i am	4767
i answered	1845
i asked	-3067
i caved	-1589
i found	1830
i gave	-1783
i have	-2984
i keep	-2249
i let	1872
i liked	3093
i love	1646
i messaged	3481
i miss	2395
i replied	3842
i said	-4132
i sent	3271
i still	-1814
i told	-2644
i unblocked	-3974
i went	3053
i will	-1461
i wrote	5603
ich	-3080
ich _ gestern	-1671
ich _ sie	-1496
if	-2744
if _ •	1557
if he	-8176
if i	1499
if we	2605
ihr	-1914
il	5687
il _ a	4366
il _ appele	6339
il _ ecrit	3609
il a	3153
il m	5092
in	-2529
in _ her	-1926
in _ mailbox	2598
in _ me	-2040
in a	2319
in love	-1536
in my	4358
in the	-1730
in weeks	1818
invited	2591
is	-3200
is _ a	-1801
is _ else	-1713
is _ ex	-1935
is _ good	-2204
is _ me	3168
is _ my	3676
is _ without	-1563
is been	1642
is happy	-1691
is my	-2541
is not	2277
is over	-2131
is seeing	2357
is too	1554
it _ late	1560
it _ over	-2142
it is	1836
it was	-1975
je	-3178
je _ ecrit	2099
je _ envoye	-2301
just _ $	3160
just texted	7112
keep	-2284
keeps	4188
keeps _ me	1838
keeps texting	-1546
keys	4855
keys $	2599
l	-1776
la	3996
la llame	4705
last	-1463
last _ $	-4257
last month	-4642
last night	2971
later	-2643
later $	-2643
le	1570
le _ a	-2429
le _ un	-1978
le _ y	6648
left	-5842
left $	-3634
left _ a	-2329
left _ on	1620
left a	3231
let	1564
lett*	1942
letter	2654
lied	-3721
lied _ $	-2430
lied _ me	-3653
lied to	-3653
life	-1897
life _ i	-1761
ligou	5737
ligou _ $	5737
like i	-1524
liked	6357
liked _ $	5655
liked _ photo	1710
liked _ so	1872
liked _ story	1765
liked my	5712
llame	4705
llamo	5390
llamo _ $	3638
llor*	2670
lol	1916
lol _ $	2880
long	3119
long _ last	5284
long message	-1778
look	-2950
look*	-2078
looked	-1986
los	-3117
los _ $	-3089
love	-3584
love _ $	-2950
love _ and	1553
love her	1721
loved	-4226
loved me	-2774
lovi*	-1483
loving	-1483
loving _ $	-1479
lui	-1502
lui _ ecrit	2099
lui _ envoye	-2301
lui _ un	-2540
m	3402
m _ appelee	3815
m _ ecrit	2709
m _ hier	3171
m _ plus	-1461
m a	5781
ma _ $	3890
ma _ a	-2433
ma _ m	-2433
ma soeur	-1981
made	-1528
madr*	2671
mail*	2550
mailbox	2598
mailbox $	2598
mal	-1456
mand*	2816
mande un	-1978
mandei	1487
mandei mensagem	2737
mando	4654
mando un	4654
mandou	2295
mandou _ $	1924
marry	-6524
matin	3411
matin $	3411
maybe	-1589
me	10813
me $	-6703
me _ about	2116
me _ and	1750
me _ as	1654
me _ audio	4917
me _ birthday	1522
me _ but	1463
me _ calling	-1569
me _ de	2556
me _ e	1851
me _ em	-2217
me _ essay	-2930
me _ eu	1851
me _ hace	-2312
me _ has	3154
me _ he	6771
me _ him	8053
me _ how	2228
me _ hoy	4534
me _ i	4185
me _ instagram	2053
me _ is	7538
me _ it	-3104
me _ left	-2584
me _ look	-2762
me _ loved	-2380
me _ mensaje	1865
me _ mi	1927
me _ morning	-1643
me _ move	-1777
me _ of	1936
me _ old	1713
me _ on	-1973
me _ ontem	4659
me _ photo	3247
me _ que	3596
me _ said	2126
me _ she	2748
me _ stop	-2426
me _ that	2370
me _ the	-2572
me _ then	-1795
me _ to	-2231
me _ un	4407
me _ voice	1959
me _ we	-2893
me _ wedding	1573
me _ y	3083
me a	-2290
me about	5579
me again	1508
me alone	1969
me anymore	-2964
me bloqueou	-1527
me contesto	2897
me dejo	-3218
me escribio	4943
me every	-2011
me flowers	-5980
me for	4718
me from	-1727
me i	2089
me if	1486
me in	1770
me last	3457
me ligou	5737
me llamo	5673
me mando	4654
me mandou	1924
me money	-2135
me our	1713
me over	-1569
me respondeu	-3959
me saying	2185
me today	3797
me whenever	1648
me with	-1503
me yesterday	3990
meet	3816
meet $	2601
mehr	-1694
mehr $	-1583
meine	-2470
meine _ hat	-3618
meme	2628
mens*	5876
mensagem	3937
mensagem _ ela	2568
mensagem e	4190
mensaje	2437
mensaje _ me	3868
mess	1642
mess $	1642
mess*	2253
message	2013
message $	2297
message _ $	3910
message me	2425
messaged	2358
messaged _ $	-2288
messaged _ from	-2751
messaged _ he	2750
messaged _ •	2467
messaged me	4436
messages from	1918
messaging	-2645
messaging _ $	-3163
mi	7058
mi _ $	13446
mi _ dejo	-2526
mi _ y	-4075
mi cuenta	-1885
mi novia	-1640
mich nicht	-1858
minha	1832
minha _ $	5408
minha foto	2922
minu*	3628
minutes	3028
mir	2501
mir _ $	2340
mir geschrieben	1824
mira*	-1968
mirando	-1968
mirando _ $	-1968
miss	2367
miss _ $	2955
miss you	3482
miss*	11449
missed	9192
missed _ $	6602
missed _ from	2808
missed _ my	1508
missed call	6841
missed calls	2582
misses	2263
misses _ $	1569
misses me	1658
moi	1948
mon _ est	4305
mon _ et	-2912
mon ex	2811
money	-1700
money $	-2098
mont*	-2308
month	-4128
month $	-3866
months	-2167
more _ $	-2176
moth*	-3387
mother	-3372
mother _ me	-1500
move	-2331
moved	-3969
moved _ $	-3534
moved out	-3266
my	-2096
my _ $	2774
my _ a	-2392
my _ and	-2255
my _ asked	3110
my _ at	1457
my _ because	-1767
my _ boyfriend	1725
my _ called	1957
my _ did	5039
my _ ex	-2195
my _ has	-2065
my _ his	-1939
my _ husband	3136
my _ i	1813
my _ is	-2049
my _ it	-1481
my _ just	2145
my _ me	1893
my _ my	1857
my _ not	4284
my _ s	-2265
my _ so	1872
my _ texted	-2180
my _ today	3221
my _ told	-3018
my _ up	1954
my _ viewed	2120
my birthday	-3703
my boyfriend	-2746
my ex	7967
my friend	-3105
my girlfriend	-2487
my gym	1535
my husband	-2478
my mailbox	3362
my parents	-1820
my post	3965
my sister	-1451
my story	6607
my work	1509
nao	-4585
nao _ $	-3967
nao _ respondeu	-3959
nao me	-3987
ne	-2763
ne _ plus	-2028
ne m	-2016
needs _ $	2603
never	-6827
never _ $	-5383
new _ friend	-2362
new _ me	2564
new year	1597
next	1720
nicht	-4308
nicht _ $	-3389
nicht mehr	-1582
night	4868
night $	3631
night but	1717
no	-7835
no $	1682
no _ $	-1751
no _ escrito	-1869
no _ from	-3024
no _ me	3727
no answer	-1575
no me	-2027
not	-5786
not $	2562
not _ me	-2080
not _ well	3560
not a	-1709
nothing $	-1701
nothing _ $	2627
novia	-1660
now _ me	1631
nowh*	1567
nowhere	1567
nowhere she	1519
numb*	4450
number	3351
of	3120
of her	-1663
of nowhere	1567
of stuff	2066
of the	1833
of us	4501
off $	-1887
off _ and	1616
off my	1498
on _ $	4450
on _ and	2187
on _ birthday	-4650
on _ last	-2513
on _ night	-2285
on _ phone	-2777
on _ post	2019
on her	-1768
on his	-1653
on instagram	1495
on me	-3121
on my	4880
on our	-5228
on read	7918
on the	-4579
one _ $	1543
ontem	3349
ontem $	3349
open*	5063
opened	5110
other	-1648
our	-3818
our _ $	-2997
our old	1706
out _ $	-3344
out _ nowhere	1567
out last	-3310
out of	3066
out to	2154
over	-1780
over $	-2008
over text	-1570
para	-3710
para _ $	-3113
para ela	-1481
pare*	-2914
parents	-2733
part*	-1910
pass*	1495
past	-2066
peop*	-1513
people	-1513
pers*	-2250
person	-1933
phone	-3836
phone $	-3591
photo	8354
photo $	6632
pictures	1554
place	1668
plea*	-2274
please	-2274
plus	-2275
poco	-2114
por	-1836
por _ $	-1772
post	3180
post $	1535
posted	-2518
posted a	-2044
que	1858
que _ $	4638
que ele	-1655
que me	1669
quero	-1604
quiet	-2039
quiso	3618
quit*	-2295
rang me	1488
reac*	6258
reached	5194
reached _ to	2154
reached out	5194
read	6673
read $	7581
rela*	-1835
relationship	-1534
relationship $	-1494
remo*	-1685
remove	-1620
repl*	7913
replied	8813
replied _ a	1873
replied _ her	4732
replied _ story	-4778
replied to	1896
replied with	2593
repo*	3681
repondu	3836
repondu $	3836
requ*	2518
request	1545
resp*	5310
respondeu	3141
respondi	2287
respondi $	2561
right now	2397
s	-3260
said _ a	-1758
said _ is	1672
said _ misses	2025
said no	-2053
said she	2022
said thanks	1468
same	-1619
say	2823
say _ $	3118
sayi*	3130
saying	3130
saying _ a	1758
saying he	2040
says	3931
says _ me	1623
says he	2701
says she	1534
schl*	-2323
schluss	-2277
schluss gemacht	-2122
schr*	-1522
scre*	5024
seei*	1986
seeing	1986
seeing _ $	2357
seeing someone	2830
sent	3834
sent _ and	2551
sent _ flowers	-4586
sent _ letter	1471
sent _ old	1713
sent _ our	1713
sent _ photo	1484
sent _ request	2285
sent a	5418
sent her	-1685
sent it	-1833
sent my	-1460
she	18246
she _ $	5711
she _ a	1901
she _ about	4690
she _ all	2689
she _ and	2841
she _ at	3856
she _ calling	2159
she _ i	3537
she _ last	1525
she _ me	2697
she _ more	-2169
she _ my	2576
she _ not	-2787
she _ on	5639
she _ out	-1598
she _ over	1964
she _ pick	-3712
she _ she	1622
she _ someone	-1696
she _ thanks	1468
she _ to	2741
she _ up	2028
she _ with	2222
she _ yesterday	2292
she _ •	-3282
she answered	3039
she asked	3393
she calls	2340
she came	2611
she did	-4280
she does	1559
she followed	1578
she got	-2933
she left	2079
she liked	4008
she moved	-1598
she replied	4336
she said	4227
she sent	2401
she texted	3893
she unblocked	2198
she walked	-2287
she wants	2147
she was	1916
she wrote	4308
she •	-3282
shot	-2783
shot _ a	-2759
sich	1688
sich _ $	1688
sich gemeldet	2313
sie	5767
sie _ $	-1749
sie _ angerufen	2426
sie _ und	1501
sie hat	8542
sile*	1478
silence	2231
sist*	-2471
sister	-2471
so i	2002
soeur	-1981
soir	-1711
soir $	-1711
some*	-2139
someone $	3125
someone _ $	-3497
someone else	-2712
son	-1603
son _ $	-1603
sorry	3131
sorry $	1973
space and	-2514
star*	-2107
started	-2101
started _ that	-2095
stay	2373
still	-4411
still _ and	-1634
stop	-4897
stop _ $	-3197
stop calling	-1569
stop*	-2677
stopped	-2677
stopped _ $	-2613
stopped _ me	-1485
stor*	1746
stories	1869
stories $	2604
story	2471
story _ $	1711
stud*	-2863
stuff	3232
sus	-2271
sus _ $	-1898
take	-1518
talk $	1488
talked	3038
talking	-1615
talking to	-1639
ten	-1837
tene*	-2788
tenemos	-2788
text $	-2414
text from	1710
text*	11703
texted	8255
texted $	5020
texted _ $	2498
texted _ again	-4542
texted _ and	2136
texted _ birthday	2159
texted _ ex	-2844
texted _ i	2507
texted _ last	-2198
texted _ night	1870
texted _ she	2187
texted _ to	1520
texted him	-3383
texted my	-3242
texting	3449
texting _ $	1529
texting again	4302
texting her	-2167
texts	-1531
texts _ all	-1550
texts _ day	1754
texts _ every	1754
texts me	1781
than _ $	-2686
than*	1819
thanks	2187
thanks $	3356
that	-2090
that _ not	2944
that _ wants	1942
that he	3198
that it	-1800
the	-8499
the _ $	-5310
the _ and	-3027
the _ i	-1873
the _ time	1920
the first	1926
the phone	-2929
the same	-1595
the time	-2478
the very	1739
them	1573
then	-1577
then he	-1991
things	1685
things and	3699
think	-2078
this morning	1686
thou*	-2667
thought	-1887
threw	1710
thum*	2260
thumbs	2260
thumbs _ $	2260
thumbs up	2260
time _ $	1869
time _ weeks	1926
time and	-1889
time in	1926
to _ $	3626
to _ about	-2839
to _ back	-1631
to _ calling	-1569
to _ ex	-1731
to _ for	4279
to _ he	4636
to _ him	-2268
to _ how	4837
to _ i	3570
to _ it	1736
to _ last	-3613
to _ me	4351
to _ messages	2010
to _ mother	-1787
to _ out	-3162
to _ place	2001
to _ she	1530
to _ story	-3715
to _ the	-1544
to _ with	1542
to _ yesterday	-1970
to ask	8020
to call	1461
to forget	-1556
to go	2890
to him	-2922
to me	-6128
to meet	3816
to move	-2322
to say	2139
to stay	2376
to stop	-2756
to talk	1832
today	3312
today $	3149
toge*	-6388
together	-6388
together _ me	-4227
together he	-4227
told	-4094
told _ about	-1512
told _ it	-1965
told _ love	1834
told _ loved	-2380
told _ my	-1512
told _ she	3223
told _ stop	-2401
told _ to	-2308
told _ yesterday	2961
told me	-2482
two	-4788
two _ $	-2111
two _ from	-2685
two months	-2105
um	2014
um _ $	2042
un	2921
un _ $	1930
un audio	2037
un message	2225
una	1865
una _ $	1865
unbl*	2983
unblocked	2983
unblocked _ $	4856
unblocked _ and	-1873
unblocked _ today	1538
unblocked him	-3086
unblocked me	6957
und	3817
und _ geantwortet	1869
und _ hat	2328
und er	2328
up	9393
up $	3504
up _ $	1545
up _ door	-3524
up _ gym	1540
up _ messages	2681
up _ my	1621
up the	1831
up to	2219
us	3658
us $	3418
very	1710
view*	2601
viewed	2601
viewed my	2601
voic*	9432
voice	1757
voice note	1959
voicemail	9432
voicemail $	6930
voicemail _ $	2502
walk*	-2364
walked	-2364
walked _ $	-2293
want	-1585
wanted _ $	2080
wants	6913
wants _ $	3008
wants _ back	2299
wants _ talk	2332
wants me	1501
wants to	5193
was	-7972
was _ $	-4996
was _ and	-2492
was _ at	3466
was _ he	-2665
was _ love	-1626
was _ my	3463
was _ with	2103
was doing	-2518
was my	-2138
watc*	4875
watched	1881
watched _ $	1537
watched _ story	2357
watched my	2617
watching	2994
watching _ stories	3013
we	9718
we _ $	2607
we _ all	5900
we _ and	1557
we _ been	3217
we _ long	5246
we _ never	-1906
we _ texting	7610
we _ together	-1510
we fought	4523
we have	1787
we met	1464
wedd*	1467
wedding	1467
wedding $	1467
weeks	1697
weeks $	1509
well	3235
well $	3560
went	1753
went _ place	3104
were _ for	-2047
were never	-1906
what	-3851
what*	-1547
whatsapp	-1534
when _ her	-1478
when _ told	-1647
when*	1640
whenever	1640
whenever _ is	1648
where	-1462
who	5030
who _ $	6409
will	-1613
with _ coworker	-1690
with her	-1864
with his	-2352
with*	-2013
without	-3181
without _ $	-3145
without me	-1563
woke	2219
woke _ to	2219
woke up	2219
work _ $	-1463
work _ the	2329
would	-1800
wrote	5107
wrote _ a	-2623
wrote _ and	4449
wrote _ he	4080
wrote _ her	-2107
wrote _ she	2761
wrote _ wrote	2725
wrote back	1885
y	9441
y _ $	7597
y _ contesto	2897
y me	6373
year _ $	1597
years	-3726
years _ he	-2127
years and	-2633
yesterday _ called	1606
yesterday he	1606
yesterday she	2643
yo	-2787
you $	1844
you _ $	3401
you _ me	-2521
your	-3306
your _ $	-3185
•	-2728
• $	-2080
• _ $	-2025
• _ a	6276
• _ about	7164
• _ after	6246
• _ and	-1565
• _ ask	5462
• _ birthday	-4121
• _ called	-6776
• _ every	-4624
• _ ex	-1513
• _ he	3689
• _ him	5614
• _ his	5969
• _ how	3129
• _ i	-1875
• _ in	-1619
• _ me	-2414
• _ morning	-1643
• _ my	-5294
• _ night	-3636
• _ on	3354
• _ over	-1837
• _ read	7918
• _ said	3011
• _ she	-7194
• _ text	-2087
• _ that	2705
• _ then	2099
• _ to	5366
• _ together	-5371
• _ we	-1562
• _ •	-3102
• after	6381
• me	2502
• on	3598
• then	2099
• to	4088
• together	-5371
• •	-2728
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
})
