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
~	-43273
!	-11474
!hurt_by.fear.weak	-10437
!hurt_by.maybe.middle	3200
!hurt_by.violence.high	26138
!hurt_by.word.weak	-4840
!may_hurt.intent.high	29069
!may_hurt.maybe.middle	3240
!other.risk.high	15732
!self.gloom.weak	-4661
!self.harm.high	26735
!self.loaded.middle	10622
!self.near.weak	-1854
!self.suicide.high	26876
!self.tool.weak	4325
!self.wish_to_die.high	31492
!self.word.weak	-7212
!•	8126
.	7581
.-	2621
.i	8911
.i+they	5353
.i+you	-8159
.i+you-	-1386
.i-	6354
.they	-7716
.they-	-5919
.you	-6311
.you+they	-3560
.you-	-2461
10	-3999
10 _ $	-1743
15 _ i	1621
15 and	1621
2	-2015
20	1299
200	2465
23	1969
24	2983
30	-1587
30 and	-1495
3am	1505
3am _ i	1603
4 $	-1316
4 _ $	2740
40	-1752
40 and	-1736
5	-3845
5 $	-1831
5 _ $	-1663
6	-1859
6 $	-1594
8	-1739
?	-1822
?-	-6059
?i	2602
?i+they	-2962
?i+you	-2188
?i-	-2847
?they	-2542
?you	-4027
?you-	-1745
^ _ $	-8287
^ _ 10	-1642
^ _ 15	1432
^ _ 20	2408
^ _ 23	1969
^ _ 40	-1736
^ _ a	1498
^ _ about	7879
^ _ acabar	3766
^ _ account	-1384
^ _ afraid	4058
^ _ after	4103
^ _ again	2350
^ _ aguento	1444
^ _ ai	1860
^ _ aimerais	2419
^ _ ajuda	-1264
^ _ all	-1985
^ _ alles	-1330
^ _ always	-1604
^ _ am	-3558
^ _ ameacou	3372
^ _ amenaza	1339
^ _ and	-10797
^ _ angst	1472
^ _ anxiety	-1953
^ _ anyone	1328
^ _ are	-2118
^ _ arms	2661
^ _ as	2988
^ _ ask	-1551
^ _ asked	-6309
^ _ asking	-1259
^ _ at	-1867
^ _ attempted	5403
^ _ au	1300
^ _ back	-2462
^ _ bad	-2390
^ _ bang	1256
^ _ be	1570
^ _ beat	3276
^ _ beats	5242
^ _ bedroht	2439
^ _ been	5238
^ _ being	3534
^ _ best	3153
^ _ better	-2382
^ _ bin	-2448
^ _ birthday	1614
^ _ bite	2666
^ _ boss	-4341
^ _ bought	3944
^ _ breakup	1913
^ _ bring	3128
^ _ brings	2267
^ _ brother	-1270
^ _ burn	2107
^ _ call	-2959
^ _ called	-6475
^ _ calling	-1596
^ _ calls	-3356
^ _ cambiar	-1239
^ _ can	1689
^ _ changer	-1243
^ _ chat	-1768
^ _ cheated	-4053
^ _ check	1370
^ _ choked	4906
^ _ clean	3840
^ _ coffee	-1330
^ _ comes	1373
^ _ como	-1476
^ _ con	-3378
^ _ contact	-1683
^ _ controls	5535
^ _ copain	3540
^ _ cortarme	5020
^ _ corto	7399
^ _ coupe	3839
^ _ cut	1487
^ _ cuts	7221
^ _ cutting	2268
^ _ d	-1354
^ _ da	-1229
^ _ dad	1777
^ _ de	1575
^ _ dead	2906
^ _ death	1549
^ _ decirle	-1523
^ _ dejo	-2735
^ _ denke	4183
^ _ dice	1585
^ _ did	-4869
^ _ died	-5964
^ _ dies	1684
^ _ disse	2235
^ _ do	-4165
^ _ does	-2887
^ _ dog	-3310
^ _ done	4333
^ _ drinks	-2884
^ _ droht	5851
^ _ duele	-1859
^ _ dumped	-1711
^ _ einfach	2612
^ _ el	-1905
^ _ ele	-1701
^ _ em	5755
^ _ emailed	-1760
^ _ empurrou	1871
^ _ en	2434
^ _ end	-1407
^ _ ending	4874
^ _ envie	2834
^ _ es	-1820
^ _ escribio	-1769
^ _ escribirle	-1275
^ _ esta	-2630
^ _ estar	3303
^ _ estoy	5928
^ _ etre	3628
^ _ even	5108
^ _ ever	-2607
^ _ every	2993
^ _ everyone	1830
^ _ everything	-1336
^ _ ex	3519
^ _ extremely	-1853
^ _ fais	2455
^ _ fell	-2463
^ _ fight	-1506
^ _ flinch	2421
^ _ for	-9813
^ _ forced	2756
^ _ forces	2400
^ _ forgot	-1514
^ _ found	3118
^ _ freund	1921
^ _ freundin	2561
^ _ friend	4154
^ _ friends	1798
^ _ from	-4396
^ _ fuhl	-1792
^ _ fuhle	-1764
^ _ fur	-1263
^ _ ganas	2882
^ _ gave	-2713
^ _ geschrieben	-1903
^ _ get	3563
^ _ gets	1463
^ _ getting	-2594
^ _ girlfriend	1341
^ _ give	-1340
^ _ giving	1386
^ _ go	-2285
^ _ god	1403
^ _ goodbye	1288
^ _ got	1859
^ _ grabbed	1355
^ _ grandmother	-1292
^ _ habe	1447
^ _ hacer	2549
^ _ hang	2031
^ _ harming	2690
^ _ has	-3559
^ _ hasse	-1446
^ _ he	-1934
^ _ heart	-1908
^ _ her	-1650
^ _ hiding	2039
^ _ him	-2100
^ _ his	-1758
^ _ hits	3943
^ _ hope	1455
^ _ how	-2957
^ _ hung	-1636
^ _ hurts	-1416
^ _ if	-4270
^ _ ignores	-1248
^ _ ihm	-3174
^ _ in	-4094
^ _ intente	2297
^ _ intrusive	-1520
^ _ is	-2174
^ _ ist	-3614
^ _ it	-1801
^ _ just	4553
^ _ kann	-1761
^ _ keeps	3504
^ _ keinen	1271
^ _ kids	1436
^ _ knife	-1247
^ _ know	-3380
^ _ konnte	1246
^ _ l	-1654
^ _ la	-2389
^ _ last	4759
^ _ leave	-2550
^ _ left	-2344
^ _ liebsten	3377
^ _ life	-1860
^ _ ligar	-2071
^ _ liked	-1501
^ _ live	2054
^ _ living	-2453
^ _ llamar	-1470
^ _ llamo	-1625
^ _ lo	-1636
^ _ locks	-1477
^ _ looking	2431
^ _ low	-1846
^ _ m	1655
^ _ machuco	3400
^ _ made	2654
^ _ mais	4463
^ _ make	-2077
^ _ mal	-2806
^ _ man	2788
^ _ mann	1308
^ _ manque	-1365
^ _ mari	2239
^ _ marido	1690
^ _ matar	5776
^ _ matarme	4812
^ _ me	3267
^ _ mean	2884
^ _ mec	1903
^ _ medo	3518
^ _ mein	-2563
^ _ menace	3234
^ _ mere	-2644
^ _ message	-1513
^ _ messaged	-2367
^ _ messages	-1436
^ _ meu	-2148
^ _ mi	-2804
^ _ mich	5006
^ _ minha	2433
^ _ miss	-2226
^ _ mit	-1852
^ _ mochte	2101
^ _ monde	2085
^ _ more	1206
^ _ morning	4160
^ _ morrer	5637
^ _ morreu	-1698
^ _ mother	-2551
^ _ movie	-1504
^ _ much	-2457
^ _ mudar	-1303
^ _ mujer	-1310
^ _ mundo	1706
^ _ muss	-1622
^ _ my	2378
^ _ myself	2536
^ _ name	2680
^ _ namorado	2445
^ _ need	-4841
^ _ never	-3060
^ _ new	-2056
^ _ no	7611
^ _ not	-3621
^ _ nothing	1836
^ _ novio	4835
^ _ nunca	-1247
^ _ o	-1861
^ _ of	3327
^ _ off	-1286
^ _ often	-1269
^ _ old	2432
^ _ on	-3194
^ _ one	-1349
^ _ only	2996
^ _ otra	3302
^ _ our	-1887
^ _ out	-3396
^ _ outside	1221
^ _ pai	-1320
^ _ parents	-2340
^ _ partner	2209
^ _ passed	-3184
^ _ pay	2706
^ _ pelo	2565
^ _ pensando	5401
^ _ pense	3292
^ _ people	-2347
^ _ permanent	4363
^ _ peur	1655
^ _ pick	1658
^ _ plan	2457
^ _ pleure	-2225
^ _ por	-2666
^ _ promised	-1471
^ _ proud	-1325
^ _ pushed	1420
^ _ pushes	1623
^ _ put	3340
^ _ que	-3003
^ _ quiero	5150
^ _ quis	-1368
^ _ quitte	-1845
^ _ raped	3145
^ _ rather	2017
^ _ reached	-1469
^ _ read	-1230
^ _ reads	2741
^ _ ready	5016
^ _ really	2379
^ _ registrar	-1213
^ _ relapsed	2795
^ _ ritze	1873
^ _ safe	-1348
^ _ sagt	2268
^ _ said	2463
^ _ saw	-1527
^ _ saying	1609
^ _ scared	-4225
^ _ scarifie	1922
^ _ schlagt	5064
^ _ schon	4449
^ _ scratches	3900
^ _ se	-2008
^ _ seems	1851
^ _ self	6814
^ _ send	-1943
^ _ sending	-2002
^ _ sends	2473
^ _ sens	-2483
^ _ sent	-4979
^ _ she	-1423
^ _ shot	-2109
^ _ should	3178
^ _ showing	1446
^ _ sie	-2605
^ _ sister	1507
^ _ slapped	3312
^ _ slaps	3542
^ _ sleep	-2511
^ _ slide	2681
^ _ smash	4198
^ _ social	-1765
^ _ soeur	2805
^ _ some	-1444
^ _ sometimes	2709
^ _ son	-3310
^ _ song	-1253
^ _ sorry	-2642
^ _ sounds	1999
^ _ started	1599
^ _ stepdad	1874
^ _ stepfather	3200
^ _ stops	2517
^ _ stuck	-1232
^ _ suicidal	2238
^ _ suicidarme	3652
^ _ suicidas	1715
^ _ suicide	3505
^ _ sumir	3833
^ _ sure	1457
^ _ survived	-1252
^ _ swear	5653
^ _ take	-2742
^ _ talking	-1572
^ _ te	2026
^ _ team	-1919
^ _ tengo	3719
^ _ ter	2700
^ _ terminar	-2721
^ _ terrified	-1335
^ _ text	-2944
^ _ texted	-2252
^ _ texting	-1900
^ _ texts	-2142
^ _ thank	1607
^ _ that	-4528
^ _ the	-2818
^ _ then	-2346
^ _ there	2574
^ _ these	1432
^ _ think	1608
^ _ thinking	1256
^ _ this	-3265
^ _ thought	-2137
^ _ threatened	1231
^ _ threatens	2038
^ _ threw	1796
^ _ throws	1943
^ _ time	3739
^ _ today	-1373
^ _ todo	-1795
^ _ tomorrow	1309
^ _ touches	1806
^ _ tout	-1543
^ _ trapped	-1745
^ _ triste	-1739
^ _ uberlege	1828
^ _ unsafe	1273
^ _ up	-3237
^ _ urge	2083
^ _ us	-2105
^ _ used	-2625
^ _ va	-1636
^ _ vais	2282
^ _ vejo	1788
^ _ veo	1746
^ _ vermisse	-2295
^ _ versucht	1568
^ _ veut	1718
^ _ veux	-2065
^ _ vie	3916
^ _ vive	1353
^ _ vontade	2147
^ _ voudrais	3447
^ _ vuelve	1427
^ _ wake	-2920
^ _ waking	2068
^ _ walk	1954
^ _ walked	-1338
^ _ want	-2919
^ _ wanted	1844
^ _ wants	-4537
^ _ ware	3824
^ _ waren	2292
^ _ way	-1491
^ _ we	-2564
^ _ went	-1342
^ _ werde	-2500
^ _ what	-3031
^ _ when	-2087
^ _ where	-1376
^ _ while	-3322
^ _ who	2119
^ _ will	-5734
^ _ wish	5404
^ _ with	-1573
^ _ without	2326
^ _ word	3841
^ _ worked	-1446
^ _ world	3000
^ _ worried	1534
^ _ worry	-2228
^ _ would	-2958
^ _ writing	2739
^ _ wrote	-5296
^ _ y	-1419
^ _ yeah	1816
^ _ you	-4490
^ _ your	-2359
^ _ •	-10356
^ a	2173
^ after	-1382
^ all	-2037
^ anoche	2297
^ back	-1975
^ because	-3079
^ been	5800
^ bitte	-1286
^ borra	-1243
^ ca	-1217
^ call	-2113
^ ce	-2374
^ cortei	-1232
^ cuando	1569
^ death	1399
^ delete	-1434
^ do	-7274
^ edit	3202
^ ele	2439
^ elle	-1695
^ er	7225
^ esta	2106
^ estoy	1439
^ eu	6486
^ even	-1270
^ every	4960
^ everyday	2682
^ everyone	-1213
^ ex	4174
^ explain	-1286
^ find	-2144
^ for	-2722
^ fui	1770
^ get	-1513
^ give	-2445
^ go	-1589
^ going	6075
^ goodbye	6230
^ habe	-1684
^ had	-2650
^ have	-3470
^ he	-1671
^ help	-2486
^ hey	-3144
^ hi	-1565
^ hoffentlich	2369
^ hola	-1339
^ honestly	6269
^ hope	1423
^ how	-3171
^ hoy	-2085
^ i	-1670
^ ich	4823
^ id	3187
^ il	6825
^ ill	1964
^ imagine	-1210
^ in	-1765
^ is	-2064
^ it	-11097
^ its	1283
^ j	5135
^ ja	1652
^ je	4642
^ just	-3802
^ le	-3949
^ leave	-2036
^ let	-2829
^ life	4903
^ living	3084
^ llevo	1771
^ lol	-1446
^ ma	4109
^ me	1819
^ mein	4513
^ meine	2170
^ meu	4512
^ mi	5266
^ minha	-1834
^ mon	5538
^ must	-1699
^ nao	1555
^ no	-8521
^ nobody	-2424
^ not	-4276
^ now	-1916
^ oh	-1208
^ ohne	2425
^ ojala	3383
^ ok	-2292
^ okay	-1744
^ on	-1289
^ once	2106
^ one	1388
^ our	-1864
^ para	-1314
^ part	2146
^ pienso	2049
^ por	-1726
^ pretty	1585
^ put	-1426
^ que	-2205
^ queria	7541
^ quero	6703
^ quisiera	4630
^ ready	2352
^ remove	-1246
^ seriously	4434
^ she	-3064
^ should	-1391
^ show	-2526
^ si	4421
^ sie	1886
^ soll	-2445
^ some	2644
^ sometimes	5411
^ sorry	-5025
^ stop	-3389
^ suicide	-2604
^ tell	-1775
^ tengo	4199
^ tenho	4652
^ thanks	-2534
^ that	-5382
^ the	-7045
^ there	1469
^ thinking	-1737
^ tired	1540
^ to	2377
^ todo	1706
^ tonight	4669
^ too	-1546
^ took	3604
^ tout	1873
^ trying	-1558
^ two	3004
^ vivo	1254
^ voltei	3019
^ volvi	5754
^ vou	3616
^ waiting	1833
^ we	-8051
^ what	-3554
^ whatsapp	2474
^ whenever	2549
^ where	-2083
^ who	-2723
^ why	2676
^ wie	-1565
^ will	-1755
^ with	-1227
^ would	2009
^ write	-1459
^ wrote	2344
^ you	1744
^ your	-1613
a	2085
a _ $	-3863
a _ 8	-1364
a _ a	2253
a _ about	-1676
a _ and	3722
a _ anoche	1882
a _ as	-3236
a _ at	1533
a _ avec	2271
a _ but	-1567
a _ casa	-1520
a _ con	2878
a _ cortar	3019
a _ crash	-1487
a _ dano	2961
a _ day	1236
a _ dele	1780
a _ el	2298
a _ ex	-1465
a _ family	-2006
a _ for	-3188
a _ go	-1223
a _ he	2866
a _ her	-1430
a _ hit	1408
a _ i	6661
a _ in	2488
a _ le	1496
a _ like	3009
a _ look	2008
a _ lui	4308
a _ me	4800
a _ my	5021
a _ ninos	-1689
a _ novio	2425
a _ now	-1488
a _ nuevo	2425
a _ or	-2310
a _ people	-1364
a _ person	-2248
a _ pills	5069
a _ que	1923
a _ self	1682
a _ solution	1395
a _ su	-1300
a _ that	-3930
a _ the	3770
a _ time	-2739
a _ to	-4052
a _ today	2251
a _ tuer	2040
a _ vida	2320
a _ where	4071
a _ y	-1460
a _ yesterday	1367
a _ you	-1467
a bad	-1600
a bat	2169
a bottle	1333
a break	-2729
a bullet	1488
a bunch	2664
a cambiar	-1239
a child	-2867
a cortarme	3475
a coward	3237
a date	3727
a divorce	-1989
a ecrit	-3069
a etranglee	4991
a fight	2141
a final	1692
a frappee	2602
a friend	2897
a goodbye	1684
a gun	6229
a hacerme	2961
a hard	-1988
a knife	2804
a larguee	-1360
a las	-1521
a letter	-1554
a liar	-1417
a list	-1918
a los	-1689
a lot	-2290
a man	1499
a matar	4235
a me	8044
a message	-1512
a mi	-3393
a minha	1591
a movie	-1509
a new	-2193
a nightmare	-1468
a permanent	1395
a person	1459
a plan	3350
a plate	1381
a quitte	-1236
a quittee	-1305
a relationship	1291
a rope	3235
a seguir	1439
a suicide	2678
a truck	2963
a waste	1957
a way	-1772
a week	1543
a while	-3353
a world	1263
a year	-1647
able	-1233
able to	-1233
about	-1393
about _ $	-1264
about _ a	4650
about _ and	-1825
about _ every	-1315
about _ go	1894
about _ her	3493
about _ into	1708
about _ it	1706
about _ last	-1306
about _ my	3902
about _ myself	1233
about _ night	-1378
about _ summer	-1329
about _ the	-1243
about _ thoughts	-1711
about _ to	1383
about _ when	1236
about death	3354
about getting	2211
about it	-2142
about just	1876
about killing	5560
about last	-2652
about me	-4623
about money	-1695
about my	-1581
about not	1292
about overdosing	3322
about the	-4941
about to	-3077
about what	-2479
abus*	9827
abuse _ he	1484
abuse _ only	1484
abuse if	1484
abused by	1809
abusing	2728
abusing me	2728
abusive	5857
abusive $	1359
abusive _ and	4168
abusive _ do	1553
abusive _ i	2137
abusive and	1272
abusive marriage	1452
abusive relationship	1780
acab*	6803
acabar	6302
acabar _ a	1925
acabar _ esta	2323
acabar _ minha	1925
acabar _ todo	2323
acabar com	2994
acabar con	3308
accident	1839
account	-4345
account $	-1756
accounts	4837
addi*	6258
addicted	1908
addicted to	1908
adel*	-1752
adelante	-1752
adelante $	-1752
affe*	-2747
affects	-1465
affects _ $	-1465
afra*	-1490
afraid	-1490
afraid $	3520
afraid _ $	-2618
afraid _ being	-2108
afraid _ might	1685
afraid _ my	1740
afraid i	4383
afraid of	-4267
afraid that	-3386
after _ $	1629
after _ breakup	1665
after _ days	2035
after _ months	-2133
after he	1512
agai*	1931
again	4993
again _ night	1429
again and	1304
again but	2307
again last	1429
against	1931
against _ wall	1367
against the	1931
ago	-3907
ague*	1311
aguento	1311
aguento _ $	1239
aguento mais	1889
ai _ $	-3064
ai _ coeur	-1235
ai _ de	4668
ai _ lui	-1532
ai _ ma	1558
ai _ me	4731
ai _ mon	-1733
ai _ rentrer	1563
ai ecrit	1803
ai envie	2834
ai quitte	-1845
aime	-1838
aime*	2419
aimerais	2419
air	2421
air $	1497
ajuda	-1336
alive	14215
alive $	8352
alive _ i	2773
alive and	1220
all	-1687
all _ $	-2117
all _ friends	1531
all _ i	-4034
all _ in	2371
all _ it	2312
all _ messages	1430
all _ money	3152
all _ my	2170
all _ of	1464
all _ the	1373
all _ time	-4042
all _ to	-1808
all _ you	2206
all and	1272
all day	-4008
all our	2604
all over	1639
all the	-3368
alle	2082
alles _ mich	-1480
allo*	1759
allowance	-1729
allowed	3488
allowed to	3488
alone	-2808
alone $	-1656
alone _ $	-2261
alone _ i	1806
alone _ rest	-1924
along	-1974
alre*	5511
already	5511
already _ and	1330
already _ goodbye	1364
already said	1364
alwa*	-3303
always	-3303
always _ $	-1684
always _ to	1377
am $	-2119
am 15	1621
am 23	1969
am 30	-1495
am _ abused	1418
am _ abusive	2171
am _ alive	3560
am _ allowed	1842
am _ alone	2302
am _ an	2016
am _ at	-2457
am _ be	-1392
am _ because	1516
am _ being	-1413
am _ break	-1351
am _ burn	2339
am _ do	2887
am _ doing	1549
am _ end	1879
am _ for	2257
am _ go	2463
am _ going	2613
am _ good	-1825
am _ he	-1625
am _ her	-2234
am _ hour	1447
am _ hurt	3780
am _ i	7346
am _ ich	3377
am _ in	-2100
am _ just	-2125
am _ kill	-1680
am _ life	3994
am _ lose	-1987
am _ losing	-2019
am _ make	1576
am _ might	1685
am _ my	3174
am _ myself	-1589
am _ of	2682
am _ pills	1527
am _ shock	-1577
am _ so	-1473
am _ stalked	1763
am _ still	1400
am _ suicidal	-1698
am _ tell	-2002
am _ text	-1243
am _ that	1917
am _ the	-1588
am _ tired	3265
am _ to	5591
am _ ware	2018
am _ waste	2441
am _ well	-1216
am _ what	2883
am _ when	-1597
am _ will	3933
am _ with	-1502
am _ write	-1269
am _ wurde	1359
am _ •	-3372
am about	-2935
am afraid	1464
am alone	2038
am always	1337
am being	1241
am disappointed	3298
am doing	-2558
am done	3691
am driving	1317
am drunk	-1413
am dying	-1275
am ending	1946
am every	1447
am going	4716
am hiding	2039
am i	-2577
am liebsten	3377
am not	-2350
am pregnant	-1640
am proud	-1298
am ready	3430
am safe	-2934
am sorry	1301
am stressed	1251
am thinking	1567
am worried	1534
am writing	2361
am •	-1787
amea*	6722
ameaca	3350
ameacou	3372
ameacou _ $	3000
ameacou _ matar	3372
ameacou se	2694
amen*	3306
amenaza	2097
amenaza _ $	1395
amenaza con	2097
amiga _ que	1396
amiga disse	1396
amigos $	-1309
amis	-1230
amo	-2397
amo $	-1990
an	3863
an $	-1803
an _ $	4866
an _ ago	2389
an _ marriage	1452
an _ of	-1375
an _ relationship	1780
an abusive	2493
an accident	2319
an email	-1347
an hour	1794
an selbstmord	3341
and	8143
and _ $	-3024
and _ a	6014
and _ about	-2383
and _ abusive	2722
and _ affects	-1465
and _ again	-3636
and _ and	2419
and _ answering	1684
and _ are	-2740
and _ as	-1549
and _ awful	-1555
and _ back	1515
and _ be	2259
and _ because	2271
and _ been	-1454
and _ being	-2300
and _ can	-3740
and _ come	2267
and _ cut	2067
and _ de	1965
and _ disappears	-2470
and _ do	-1390
and _ does	-1541
and _ dog	1569
and _ down	2943
and _ feel	-3464
and _ going	-1366
and _ gun	1471
and _ have	4403
and _ him	-2037
and _ hits	-1319
and _ house	-2282
and _ how	-1315
and _ i	3164
and _ in	4517
and _ is	1336
and _ it	-2902
and _ kids	1308
and _ know	3629
and _ last	-1282
and _ left	-1212
and _ life	-2011
and _ look	1256
and _ me	8302
and _ mean	-1620
and _ mom	1922
and _ my	4082
and _ needed	1305
and _ never	-3363
and _ night	1832
and _ no	-2713
and _ not	-2999
and _ of	-3236
and _ one	1811
and _ only	1547
and _ outside	3297
and _ parents	1642
and _ pas	-1270
and _ people	1402
and _ phone	2228
and _ plus	3301
and _ really	2693
and _ safe	-2040
and _ said	-1684
and _ says	1262
and _ scared	2160
and _ she	-3788
and _ sleep	-1880
and _ still	5186
and _ there	2046
and _ want	2501
and _ what	-1265
and _ when	5486
and _ where	2804
and _ wife	-1493
and _ will	5612
and _ with	1274
and _ you	1461
and _ •	7634
and a	3980
and all	-1629
and begged	1239
and breaks	1577
and calls	2147
and cried	-2033
and do	1745
and dragged	1225
and feel	-2870
and follows	1316
and has	1690
and have	-2051
and honestly	1296
and i	-7795
and is	2542
and it	-2266
and its	3378
and keeps	3529
and life	-1800
and locked	1365
and looked	1271
and never	4154
and not	1833
and nothing	-1411
and now	-1427
and say	-1496
and says	2641
and scared	-1813
and see	-1553
and sometimes	-1519
and still	-1244
and takes	1471
and talk	-1796
and texted	-1334
and that	1242
and then	2867
and to	-1325
and took	1949
and turns	-1260
and verbally	1484
and wants	2314
and we	-1490
and wish	1269
and you	-1207
and •	4758
ande*	-3416
andern	-1726
andern $	-1338
ange*	-4874
anger	-3981
anger _ i	-1658
anger issues	-2544
angerufen	-3421
angerufen $	-2815
angry	1239
angry _ i	2204
angry that	2310
angst	3573
angst _ meinem	1472
angst vor	1472
anim*	-1588
animals	-1529
anni*	-1534
anniversary	-1220
anoc*	3204
anoche	3204
anoche $	1653
anoche intente	2297
anos	-1367
anot*	2071
another	2071
another _ $	1354
anru*	-2332
anrufen	-2135
anrufen $	-1756
answ*	-7331
answer	-5118
answer $	-1931
answer _ $	-1510
answered	-1781
answering $	1509
answers	-1273
antw*	-1409
anxi*	-2381
anxiety	-2500
any _ of	-2140
anyb*	1923
anybody	1923
anym*	-1876
anymore	-1876
anymore $	-1955
anymore _ out	1423
anymore i	1628
anyo*	2979
anyone	2979
anyone _ this	1371
anyt*	-3990
anything	-3943
anything _ $	-1696
anything _ do	1378
anything _ i	1692
anything _ myself	-3495
anything but	2049
anything to	-3422
anyw*	1880
anyway	2933
apologised $	1218
app	3159
appe*	-9065
appele	-1697
appeler	-3349
appeler $	-1380
appeler _ $	-1860
appr*	-2814
are	-4766
are $	-1822
are _ going	-1211
are _ the	1636
are _ to	-1748
are covered	1735
are you	-2108
arm	5890
arms	8293
arms _ they	3565
arms are	1436
arms until	3565
arou*	3564
around	3564
around _ $	1706
around _ throat	1666
around for	2530
arra*	2702
arre*	-2487
as	-5976
as _ $	-3288
as _ am	-2248
as _ as	2334
as _ child	-1715
as _ i	-2248
as a	-2809
as i	-2490
asha*	1368
ashamed	1368
ask	-2929
ask _ day	-1218
ask for	3138
ask myself	-1623
asked	-8494
asked _ for	-1226
asked _ i	-4354
asked _ if	-1643
asked if	-2819
asked me	-3486
aski*	-4525
asking	-4525
asking _ $	-2639
asking myself	-2166
asle*	2670
asleep	2670
asleep and	2079
assa*	1613
at	-3419
at 3am	1619
at _ $	-4888
at _ and	-1329
at _ at	1690
at _ i	-3183
at _ in	2459
at _ kids	-2226
at _ party	-2352
at _ point	3685
at _ she	1635
at _ that	1226
at birth	1705
at her	-2312
at me	4552
at my	1498
at peace	1509
at the	1953
at this	1309
at work	1707
ate	2481
atte*	9270
attempt	2754
attempt and	2164
attempted	5826
attempted _ $	4669
attempted _ in	1393
attempted _ times	1703
audio	-1433
auf	2145
auf $	4154
auf _ $	-1919
aufg*	1747
aufgeschnitten	1747
aufgeschnitten $	1747
aufw*	2030
aufwachen	2030
aufwachen $	2030
aunt	-1318
aus	3139
avec lui	1577
away	-5339
away _ i	-4362
away _ not	1275
away _ years	-1288
away and	-1447
away from	-1271
away with	-1663
awful	-2458
awful _ people	-1952
baby	-2851
baby _ $	-2030
back	-3368
back $	2882
back _ $	-2258
back _ work	1528
back and	-1500
back or	2541
back then	-1953
back together	-1762
bad	1321
bad $	3579
bad _ i	-1356
bad _ my	-2349
bad _ now	1614
bad right	1614
badly	-2467
balc*	1382
balcony	1382
bang	1483
bang _ head	1483
bang my	1483
bang*	3620
banging	3620
banging _ the	3620
banging on	3620
basi*	1585
basically	1585
basically $	2076
bat	3990
bat $	2323
bate	1349
bateu	3919
bateu $	2332
bath*	4382
bathroom	4382
bathroom _ is	2039
bathroom he	2039
bathroom with	2187
be	6889
be _ a	2080
be _ again	-2074
be _ and	-1435
be _ for	-3541
be _ her	-2005
be _ his	-2578
be _ i	5841
be _ in	-1725
be _ just	-1231
be _ last	1829
be _ me	1609
be _ much	2141
be _ next	2937
be _ now	4634
be _ of	-2404
be _ off	-1214
be _ on	2879
be _ relief	1378
be _ than	2775
be _ the	-1655
be _ to	-1243
be _ •	5931
be afraid	-1236
be alive	2536
be alone	-2117
be dead	5565
be devastated	-1756
be done	1331
be easier	1415
be fine	1316
be friends	-2068
be gone	2341
be happier	3531
be happy	-1603
be here	4377
be in	1666
be my	1632
be over	2658
be the	-1502
be there	-4490
be too	2025
be with	1601
be •	7023
beat	4638
beat _ he	2262
beat _ when	1449
beat him	3164
beat*	1530
beating	2646
beats	7672
beats _ $	3588
beats _ and	2401
beats _ she	2743
beats _ when	1683
beats her	3081
beats me	3941
beau*	-3405
beautiful	-3339
beautiful $	-1832
beca*	4143
because	4143
because _ $	1687
because _ afraid	-1541
because _ all	1563
because _ be	-1438
because _ deserve	1470
because _ do	1415
because _ not	2094
because _ share	1782
because _ want	-3089
because _ will	-1343
because he	-3084
because of	2460
because she	-1676
because we	3325
bedr*	4812
bedroht	3355
bedroht _ $	2343
bedroht mich	3355
bedroom	1484
bedroom $	1208
been	5800
been _ $	-2245
been _ a	-3913
been _ about	2287
been _ are	-1710
been _ down	-3189
been _ for	-1699
been _ harming	2690
been _ me	3270
been _ my	2223
been _ thoughts	2062
been _ to	2676
been _ with	3589
been _ you	-1802
been born	1399
been calling	-1267
been depressed	-1221
been feeling	-1591
been fighting	-1737
been planning	2467
been saving	1462
been self	2690
been thinking	1851
been where	-1710
before _ $	-1254
before and	1493
beg _ $	1397
begged _ not	1239
begged me	1239
being	4252
being _ abused	1418
being _ by	4639
being _ is	-1876
being _ much	1696
being _ to	-2020
being a	3173
being alive	6472
being dead	1477
being here	1885
being stalked	1763
believe _ $	1466
believe me	1524
belong	1336
belong _ this	1336
belong _ world	1336
belong in	1336
belt	3731
bess*	2225
besser	2305
best	-2829
best _ $	-3110
best _ and	-1625
best _ i	-1399
best _ me	3471
betr*	-1368
bett*	-2627
better	-2596
better $	-4176
better _ me	2780
better _ without	-1315
better i	-1351
better off	-1214
better without	5409
bin	-5981
bin _ $	-3616
bin _ traurig	-3357
bin nur	-2693
birth	1563
birth $	2036
bite	2666
bitte	-1610
black	2488
blade	5501
blade _ $	2539
blade again	2539
bled	3605
bled _ $	2448
blee*	1930
bleed	3472
bleeds	1930
blocked	-1245
blocked _ $	-1480
blocked _ and	1716
blocked me	-2012
blood	3004
blood _ me	3821
bloq*	-1697
blow	1587
blow _ brains	1469
blow _ out	1469
blow my	1815
blue $	1734
body	3059
book	-2370
bored	-1853
born	7097
born $	4250
borra	-1243
boss	-2541
boss $	2646
boss _ going	-1339
boss _ me	-1265
boss _ to	-1669
boss is	-1569
bot	-3907
bot $	-3622
both	2943
both _ $	2055
both*	-1957
bott*	4186
bottle	4186
bottle of	1279
boug*	4161
bought	4161
bought _ $	-1427
bought _ already	1257
bought _ flowers	-1321
bought a	3833
boyf*	4442
boyfriend	4442
boyfriend $	3629
boyfriend _ $	5099
boyfriend _ and	1355
boyfriend _ anger	-2144
boyfriend _ ex	-1741
boyfriend _ her	4752
boyfriend _ his	-1537
boyfriend _ issues	-2144
boyfriend _ me	5185
boyfriend _ want	-1795
boyfriend _ years	-1434
boyfriend and	-1600
boyfriend because	-1631
boyfriend choked	1567
boyfriend does	-1642
boyfriend hits	5066
boyfriend raped	1292
boyfriend s	-2073
boyfriend threatened	1892
brai*	1469
brains	1469
brains _ $	1469
brains out	1469
braz*	2104
brazos	2312
break	-2477
break $	-1228
break _ i	-1392
breakfast	-1497
breakfast $	-1497
breaking	-1581
breaking _ with	-1232
breaking up	-1427
breaks	1794
breaks _ and	2110
breaks things	1632
breathe	-2126
breathe $	-1466
breathing	1322
brin*	4963
bring	3053
bring _ $	3293
bring _ um	4534
brings	2336
brok*	-4485
broke	-1992
broke _ $	-3445
broke _ and	-1404
broke _ me	-1875
broke _ my	4380
broke _ with	-2419
broke down	1873
broke me	-1375
broke up	-3362
broken	-4417
broken _ $	-3153
brother $	1716
brother _ his	-1435
brother _ me	1357
brother _ to	1771
brother is	1534
bruc*	2471
brucke	2471
brucke _ springen	2471
brui*	3240
bruises	3240
bullied	-1313
bunch	2664
bunch _ pills	2664
bunch of	2664
burden to	1366
burg*	-2250
burger	-2250
burger $	-2250
burn	3911
burn _ down	2992
burn _ house	2992
burn my	1346
burn myself	1471
burn*	2839
burning	2071
burning myself	1269
burns	-1850
but	-3871
but _ afraid	-1283
but _ can	-1236
but _ did	-1431
but _ it	-1357
but _ know	-2070
but _ punches	1505
but _ says	-1455
but _ still	1992
but _ the	3645
but _ think	1543
but _ want	-1249
but _ would	3043
but he	1900
but if	-1364
but it	-2903
but my	1501
but that	1797
but the	-2808
buzz*	-1218
buzzes	-1218
buzzes _ hope	-1218
buzzes i	-1218
by	2605
by _ $	-2788
by _ and	1243
by _ boyfriend	3479
by _ ex	3071
by _ i	3797
by my	3250
by the	1992
ca	-2800
ca _ $	-1228
cach*	3300
cachets	3392
cafe	-1940
cafe $	-1438
cake	-1627
cake $	-1605
call	-14438
call _ $	-4293
call _ and	-2530
call _ i	-2197
call _ if	-1569
call her	-2291
call him	-1683
call me	-2475
call*	-10763
called	-5501
called _ $	-1653
called _ and	-1664
called me	-2170
called the	1288
calling	-5170
calling _ $	-1842
calling him	-1384
calling my	-1322
calls _ a	2682
calls _ she	-1520
calls _ when	-1919
calls me	2549
calm $	2173
calm _ $	-1210
calms	1244
calms _ down	1244
calms me	1244
camb*	-1402
cambiar	-1239
came	2649
came _ $	1926
came home	2949
can	-2865
can _ $	-2318
can _ another	1771
can _ anyone	1586
can _ do	-2072
can _ eat	-1453
can _ even	1318
can _ find	-1354
can _ forgive	-1484
can _ from	1225
can _ get	-1926
can _ go	2070
can _ have	1222
can _ help	3016
can _ her	1301
can _ imagining	4142
can _ instead	1835
can _ it	-1789
can _ live	-1350
can _ on	1207
can _ over	-1777
can _ see	2699
can _ sleep	-3004
can _ tell	2883
can _ the	-1449
can _ thinking	-1509
can _ this	-1334
can _ to	1257
can _ wait	1336
can do	1279
can i	-2871
can not	1677
can stop	1410
can you	-1571
cans*	3418
cansada de	1404
cansado	2216
cansado _ $	2216
car	3715
car $	1871
car _ $	-1981
car _ me	2444
car _ over	1580
car _ the	1380
car i	-1344
cara	4524
care $	-2273
care _ i	2296
care if	2330
cares	1544
carta	3899
carta _ despedida	3990
carta de	3990
carv*	5786
carved	5786
casa	-2319
casa _ $	-1633
case	1848
case $	1571
cat	-1945
cat $	-1349
catch	3028
catch myself	2816
ce	-4892
ce que	-1543
celu*	2006
celular	2006
celular $	2026
cham*	-1850
chan*	-6153
chance	-1366
chance $	-2449
chance of	1654
change	-3742
change $	-3236
change _ the	1558
changer	-1243
chas*	-2865
chat	-2834
chea*	-4314
cheat	-2058
cheated	-2047
cheated $	2172
cheated _ me	-2176
cheated _ my	-2195
cheated on	-4619
cheating	-2074
chec*	-2055
check	-3592
check _ $	-3602
check in	-3526
checking	-1688
chez	1669
chez moi	2561
child	-2322
child $	-1488
children $	1976
chok*	4906
choked	4906
choked me	3851
chri*	-1331
christmas	-1331
chur*	-1990
church	-1990
church _ me	-1686
church _ reject	-1686
church will	-1686
clean	3877
clean _ months	3164
clean for	3143
close	1399
close to	2433
coeur	-1333
coff*	-1979
coffee	-1979
coll*	-3080
college	-2655
college $	-1673
com	1414
com _ e	-1231
com _ minha	1591
com _ vida	1591
com a	1591
com ela	-1667
com medo	1895
com raiva	2182
come	-1488
come _ $	-2401
come _ and	-1406
come back	2244
come home	-2449
comes	3532
comes _ i	4324
comf*	2765
comm*	-2460
comment	-3489
commit	1829
commit suicide	1829
como	-3192
como _ $	-1206
comp*	-1861
compared	2097
compared _ $	2307
compared _ this	2307
compared to	2097
con	3293
con _ $	6707
con _ de	-2109
con _ esta	2323
con todo	2323
conf*	-2467
cons*	-2556
conscience	-1676
conscience $	-1676
considered	-1760
considered _ $	-1760
considering	1852
cont*	-3519
contact	-8361
contact $	-2553
contact _ $	-2327
contestarle	-1947
contestarle $	-1738
control	3599
controla	2441
controla _ y	1801
controla el	1801
controlling	-2596
controlling _ my	-1432
controls	5274
controls _ i	2384
controls _ money	3152
controls all	3152
conv*	-3249
conversation	-2296
conversation _ my	-1812
copa*	2631
copain	2631
copain _ a	1517
copain m	2231
cope	-3200
cope with	-1314
copine _ a	-1315
cops	1318
cora*	-1238
cort*	9322
cortar	3819
cortar _ $	1695
cortarme	5020
cortarme _ $	3629
cortei	-1232
corto	7399
could	-4147
could _ $	-2777
could _ go	1220
could _ him	-1258
could _ to	2138
could _ would	-3024
could do	1337
could not	3460
could talk	-3483
coun*	-4378
counselor	-2115
counselor _ i	-1455
coupe	3839
couple	-1988
cove*	1871
covered	1871
cowa*	3237
coward	3237
coward $	2747
crash $	2036
cried	-3359
cried $	-2860
cry	-2668
cry _ the	-1512
cryi*	-4125
crying	-4125
crying $	-1947
crying _ $	-1834
crying _ and	1233
crying and	-1708
cuan*	2453
cuando	2690
cuando _ ella	1910
cut	7853
cut $	2120
cut _ $	3411
cut _ bad	2007
cut _ last	1867
cut _ night	1354
cut _ right	1614
cut again	1681
cut myself	2103
cut so	2007
cuts	14559
cuts _ do	2125
cuts _ i	2776
cuts and	4369
cutt*	11447
cutting	11447
cutting $	2361
cutting _ $	1738
cutting _ and	1593
cutting _ feel	1978
cutting _ i	2583
cutting herself	1218
cutting when	1978
d _ $	1360
da	3477
da _ $	3477
da sein	1655
dad _ me	4226
dad hit	-1481
dad said	1795
dad used	-1661
dano	10218
dano $	10218
das	6335
das _ $	3104
das _ nehmen	1620
das _ zu	1620
das leben	3616
dass	-1662
data	-2692
data $	-1727
date	2518
date _ and	3572
dated	2464
dated for	1651
dati*	-4016
dating	-4016
dating $	-1733
datos	-1517
datos $	-1517
daughter told	1211
day	-6190
day $	-3669
day _ $	-2043
day _ the	-1271
day i	1475
days _ $	-1531
days _ do	1638
days _ not	1805
days i	2696
de	6053
de _ $	-2054
de _ a	-1551
de _ appeler	-1259
de _ ecrire	-1264
de _ ex	1723
de _ le	1620
de _ mandar	-1564
de _ me	1712
de _ mes	1682
de _ moi	1403
de _ que	4058
de _ revoir	-1291
de _ tuer	1690
de casa	-1257
de despedida	3990
de l	-1396
de la	-1626
de le	-2455
de lui	-1544
de me	3547
de mourir	2245
de novo	2021
de rentrer	1563
de verdad	4614
de viver	3433
de vivre	3000
dead	9370
dead $	7308
dead _ be	1578
dead already	1321
death	5002
death $	-1663
death _ and	1606
death _ day	1606
death _ i	3298
death _ peaceful	2396
death is	-1891
death sounds	2396
deci*	5208
decided	4249
decided that	2251
decirle	-1523
decirle que	-1523
deix*	-1894
deixou	-1894
deixou _ $	-2577
deja	2021
deja _ $	1517
deja*	-1676
dejado	-1283
dejar	-2004
dejo	-4595
dejo _ $	-1498
dejo hace	-1829
dela	-1336
dele	1628
dele $	-1305
dele*	-5533
delete	-3625
deleted	-1265
deleted _ and	1453
denke	4805
denke _ tag	1643
denke jeden	1643
dent*	-1460
depr*	-7905
depressed	-3663
depressed $	-2116
depression	-4242
depression and	-2173
der	6234
der _ $	4692
der brucke	2471
der trennung	2347
des	2036
des _ $	1320
dese*	1423
deserve	1612
deserve to	1297
desp*	9871
despedida	3990
despertara	3755
despertara _ $	3755
dest*	-3723
destroy	-1649
destroyed	-1792
destroyed _ $	-1743
devant	2252
devant chez	1494
devastated	-2197
dia $	1498
dias	2349
dice	3807
dice _ va	3022
dice que	3915
did	-3756
did $	2638
did _ again	1444
did _ ask	3677
did _ do	-1461
did _ for	3207
did _ get	-1470
did _ to	-3036
did _ want	-1510
did _ work	1608
did it	1279
did not	-3024
die	7202
die $	7979
die _ $	8705
die _ a	-6183
die _ aufgeschnitten	1747
die _ so	-1513
die basically	2076
die i	1839
die if	-1889
die lol	2739
die now	-2443
die that	2487
die when	-1649
die young	1895
died	-2692
died _ $	-1563
died _ birth	1978
died _ that	2462
died _ year	-1479
died and	-2573
died in	2306
died last	-3979
died when	-1444
dies	1658
dies*	-2029
diff*	-2590
different	-2256
different _ $	-1269
different _ now	-2201
dinners	1427
disa*	3603
disappears	-2470
disappears _ $	-2470
disappears again	-2470
disappointed	4502
disappointed _ i	3298
disappointed that	3298
disp*	4711
disparaitre	2732
disse	2235
disse _ se	1651
disse _ vai	2057
disse que	2875
dist*	-2166
distant	-1410
dit _ $	-1213
dit _ il	1380
dit d	-1467
dit qu	1380
divo*	-3386
divorce	-2770
divorce and	-1238
do	2804
do _ $	3100
do _ and	-1429
do _ belong	1336
do _ but	2227
do _ cope	-1755
do _ cutting	2077
do _ deal	-1229
do _ ex	2017
do _ find	3383
do _ go	-1695
do _ help	2529
do _ her	2472
do _ hide	5895
do _ how	-1419
do _ i	1926
do _ if	1805
do _ in	2744
do _ it	1443
do _ know	-1511
do _ last	2004
do _ leave	1955
do _ love	-1945
do _ me	-3738
do _ my	-1586
do _ myself	-2697
do _ night	2004
do _ plan	1418
do _ see	4394
do _ still	-2215
do _ tell	-1328
do _ think	-3846
do _ this	-1416
do _ time	1423
do _ up	1563
do _ wake	1513
do _ want	5876
do _ why	3180
do _ with	-2675
do _ worry	-1347
do _ •	-1337
do anything	-3025
do instead	1835
do is	1221
do it	8605
do something	2006
do this	-1803
do to	2457
do you	-3240
does	-3350
does _ a	-1613
does _ else	1255
does _ just	2000
does _ know	3065
does _ to	-1965
does it	3192
does not	-2677
dog	-2094
dog _ i	1285
doing it	5559
doing well	-1402
dois	-1357
done	3229
done _ $	3153
done with	3326
door	4377
door $	2333
dors	-1419
dors plus	-1419
doubt	1768
down	2881
down _ $	3296
down _ i	1985
down and	-1447
down my	4435
down the	-1249
down when	1490
down with	1359
draf*	-1649
drafts	-1506
dragged me	1225
drea*	-4199
dream	-1361
dreams	-3764
dreams _ my	-1834
dreams about	-1444
drink	-2988
drinking	-1385
drinks	1932
drinks $	2750
drinks _ and	-1740
drinks _ much	-1314
drinks too	-1314
driv*	1335
drive $	-1405
driving	1335
droht	5851
drop	-2455
drop dead	-1687
drop*	-2277
dropped	-2014
drow*	-1360
drunk	1761
drunk $	1232
du	1480
du _ $	2855
du mal	3741
dude _ to	1254
duele	-1859
dump*	-1704
dumped	-1704
dumped me	-1413
duri*	1846
during	1846
dying	4601
e	3025
e _ $	-2002
e _ com	1460
e _ respondi	-1471
e me	2379
e nao	1965
each	2050
early $	1333
easier	1697
easy and	1256
eat	1391
eat _ i	1796
eat _ to	1657
eati*	-3334
eating	-3334
eating _ i	-1396
ecri*	-3132
ecrire	-2697
ecrire $	-1891
ecrit	-1280
ecrit _ lettre	3236
edit	3042
eine	-2142
eine _ $	-2018
einen	-1294
einf*	2626
einfach	2626
einfach _ mehr	2060
einfach nicht	2060
el $	4488
el _ $	-3149
el _ y	1801
el celular	1872
ela	-3072
ela $	-2241
ele	2329
ele _ bateu	2227
ele _ deixou	-1249
ele _ e	3022
ele _ empurrou	1871
ele _ me	-1410
ele _ minha	-1331
ele _ persegue	2014
ele me	4310
ele nao	-1899
ella	1444
ella $	1968
elle	-4298
elle $	-1400
elle _ a	-1240
else	-1660
else $	-1702
else _ want	1661
em	6189
em frente	-1707
em suicidio	2419
emai*	-2746
email	-3519
email $	-1882
emailed	-2638
emailed me	-1871
emot*	2474
emotionally	2532
emotionally abusive	2161
empi*	-1214
empty	-1643
empty _ $	-1217
empu*	4371
empurrou	1871
empurrou e	1871
en	6716
en _ $	-2134
en _ air	1432
en _ la	4756
en _ todos	2049
en _ y	3429
en finir	1792
en l	1432
en la	2815
en mi	1591
en quitarme	2083
encore $	-1481
end	3295
end _ $	3932
end _ all	2102
end _ and	1444
end _ life	4208
end _ sooner	-1722
end _ the	1392
end _ tonight	1626
end my	3873
end of	-1292
endi*	8684
ending	8684
ending _ all	2521
ending _ life	2573
ending it	3050
ending my	2573
ending things	2744
enjoy	-1712
enjoy the	-1617
enou*	-3616
enough	-3616
enough _ $	-3260
enough for	-1675
enough of	-2117
envie	2260
envie _ $	1781
envie _ appeler	-1609
envie _ lui	-1892
envie _ me	3127
envie _ revoir	-1291
envie de	2093
envo*	-1703
er	5496
er _ $	-3377
er _ mich	3237
er _ mir	-1650
er _ nicht	-1730
er _ schon	3029
er droht	4166
eras*	-1481
erase	-1347
es	-3130
es _ $	-1489
esca*	3038
escape	1575
escr*	-9624
escrevi	2419
escribas	-1280
escribio	-2680
escribio y	-1438
escribirle	-2646
escrito	-1245
esposo me	1933
est	-2374
est _ $	-1715
est mort	-1258
est partie	1395
esta	-1675
esta en	-1761
esta*	3887
estar	6773
estar _ $	6118
estarian	1994
estarian _ mi	1994
estarian _ sin	1994
estarian mejor	1994
este*	-2894
esteem	-2829
esteem _ i	-2391
esto	2770
esto $	2770
estoy	4498
estoy _ $	2481
estoy _ de	2259
estoy triste	-2641
et	4550
et _ $	1217
et _ a	1331
et _ menace	1217
et il	3134
et me	1217
etra*	4991
etranglee	4991
etranglee hier	2569
etre	4373
etre _ $	4373
etre morte	4728
eu	4021
eu _ $	3209
eu me	4509
eu respondi	-1471
eu terminar	1596
even	7502
even _ $	2112
even _ i	1463
even _ of	1643
even _ reason	1457
even _ say	1402
even _ to	2319
even if	-2043
even the	3159
even when	1445
even*	-1286
ever _ me	-1680
ever*	1240
every	4592
every _ after	1656
every _ i	8646
every _ it	-2341
every _ my	-1807
every _ phone	-1218
every _ we	2044
every hour	1216
every morning	3961
every single	1546
every time	4797
everyday	2682
everyday i	2682
everyone	2230
everyone _ $	1384
everyone _ be	1260
everyone _ i	1999
everyone _ me	-1514
everyone _ to	-2042
everyone and	-1564
everyone dies	1781
everything	-4662
everything $	-2638
ex	3175
ex $	4714
ex _ $	-5092
ex _ a	2907
ex _ calling	-1489
ex _ have	-1448
ex _ him	-1366
ex _ i	-2529
ex _ in	-1672
ex _ is	-1787
ex _ keeps	-1968
ex _ llamo	-1629
ex _ me	2292
ex _ not	2993
ex _ on	-1692
ex _ que	2273
ex _ see	-1359
ex _ stop	2627
ex _ the	-1907
ex _ threatening	2553
ex _ to	-1832
ex _ told	-1410
ex _ up	1316
ex _ vai	1918
ex _ vor	1707
ex _ will	1615
ex and	-3317
ex girlfriend	-1391
ex hat	-1612
ex husband	-2123
ex is	6296
ex on	-1282
ex put	2496
ex vive	1353
ex wants	-2099
ex was	-1930
ex wife	-3495
ex will	2048
exam	-2888
exams	-1432
exce*	1726
exha*	1889
exhausting	2259
exis*	14295
exist	5539
exist $	4642
existing	8471
existing $	2841
existing _ $	2920
existir	3718
existir $	3718
expl*	-2202
explain	-1642
explain myself	-1213
expr*	1992
extr*	-6316
extrano	-2163
extremely	-1853
face	6075
face $	2760
face _ $	3166
face in	4198
face*	-1980
fail*	-3561
failed	-2353
failed $	-1750
failure	-1267
fais	2272
fais _ mal	2628
fake	3230
falar	-1772
falar _ $	-1478
falar com	-1613
fall _ and	1554
fall asleep	2627
fall*	-1209
falling	-1209
fami*	3071
familia	1881
family _ $	1937
family _ am	-1836
family _ i	-2976
family _ me	1461
family _ not	-1605
family does	-1424
fant*	7049
fantasize	1549
fantasize _ being	1454
fantasize about	1549
far	2840
fath*	-1739
father _ i	-1785
father _ me	1503
father s	-1778
fault	1710
fault $	2573
favor	-1380
faz	-1217
fear	1743
fear _ my	3662
feel	-1708
feel _ again	-1383
feel _ am	1284
feel _ by	-1356
feel _ i	-1591
feel _ if	1853
feel _ is	2267
feel _ lost	-1742
feel _ my	-2123
feel _ suicide	1622
feel _ the	-2306
feel _ this	2824
feel _ to	1885
feel as	1853
feel lost	-1494
feel nothing	-1274
feel safe	2829
feel something	2040
feel stuck	-1232
feel that	1853
feel the	1611
feel trapped	-1745
feel ugly	-1707
feel unsafe	1273
feel*	-3527
feeling	-2537
feeling _ $	-1234
feeling _ for	-1464
feeling _ suicidal	1304
feeling down	-3235
feels	-1369
fehlt	-1219
fell _ the	-2414
femme	-1464
fica*	2685
fico	5142
fight	2618
fight $	2449
fight about	-1966
fight it	1690
fina*	-1729
final	1670
finally _ $	1849
find	6448
find _ for	2254
find _ i	2261
find out	1731
find someone	1406
fine _ me	1439
finir	1792
finish it	1832
first _ i	1500
first _ tried	1941
first time	2002
five	1488
five minutes	2918
fix	-2107
flas*	-1449
flat _ i	1706
flig*	-1773
flight	-1773
flight _ $	-1347
flin*	2421
flinch	2421
flinch _ he	2421
flow*	-2899
flowers	-2899
flowers $	-1817
foll*	6363
follow	1583
follow $	2458
following	1857
following _ $	1396
following me	1980
follows	3736
follows _ $	3236
follows me	4011
for	3065
for $	8608
for 4	3111
for _ best	-1710
for _ but	4005
for _ did	2209
for _ else	-1497
for _ kids	-1785
for _ life	3378
for _ me	2286
for _ months	4234
for _ of	-4641
for _ this	2077
for _ when	-1361
for _ while	-2256
for _ you	2172
for a	-6027
for days	-2548
for divorce	-1455
for everything	-2215
for good	3752
for help	2614
for her	-1626
for it	2024
for leaving	2138
for months	-1226
for most	-1932
for my	4596
for someone	-1877
for the	-2190
for this	3246
for three	1328
for what	1891
for when	2974
for you	-1436
forc*	7923
forced	2294
forced _ to	2290
forced me	2290
forces	2400
forg*	-8886
forget	-2696
forget _ $	-1873
forgive	-3207
forgive _ for	-1470
forgot	-1993
forw*	1579
forward	1579
forward _ it	1872
forward to	1872
fotos	3293
fotos intimas	3032
found	4879
found a	2192
found my	1644
four _ and	-1740
four years	-1740
four*	2272
fout*	1432
foutre	1432
foutre _ air	1432
foutre _ l	1432
foutre en	1432
fr	1816
fr $	1816
frap*	7705
frappe	3610
frappee	3315
frappee $	2900
free	2112
free _ $	2215
free to	2195
fren*	-1215
frente $	-1707
fresh	4153
fresh cuts	4215
freu*	2193
freund _ mich	3225
freund hat	1439
freundin	2561
freundin _ sich	2695
freundin _ umbringen	2695
freundin will	1794
frid*	-1892
friday	-1452
friday $	-1590
frie*	-2890
friend	1393
friend _ a	1684
friend _ harms	1682
friend _ i	-1540
friend _ me	2862
friend _ saying	1998
friend _ self	1682
friend _ she	2354
friend _ to	1209
friend and	-2014
friend called	1426
friend keeps	1343
friend wants	1863
friend who	1403
friends	-3440
friends $	-2854
friends _ $	-1241
friends and	-1253
from _ $	-2448
from _ and	2821
from _ harm	-1398
from _ it	2082
from _ numbers	2346
from doing	2082
from him	-1694
from me	-1285
from self	-1398
front	2302
front _ kids	1831
front _ people	-1241
front _ the	3450
front of	2302
fue	-3117
fue $	-1515
fue con	-1227
fuhl	-1792
fuhl mich	-1792
fuhle	-3377
fuhle _ $	-2340
fuhle mich	-3377
fui	1770
fun	-2214
fune*	-2800
funerals	-1869
funerals $	-1869
fur	-1340
game	-1632
ganas	1768
ganas de	1768
gara*	1996
garage	1996
gave	-3120
gave _ $	-2018
gave _ to	-1498
gave me	-2525
gay	-1741
gean*	-1687
geantwortet	-1687
geantwortet $	-1687
gema*	-1358
gemacht	-1358
gesc*	-2012
geschaut	-1544
geschaut $	-1544
geschlagen	4853
geschlagen $	4853
geschrieben	-4766
geschrieben $	-2607
geschrieben _ ich	-1356
geschrieben und	-1531
gestern angerufen	-1774
gestern wieder	1925
gestorben	-1350
gestorben $	-1350
get _ a	2366
get _ and	1433
get _ her	-1245
get _ i	-1573
get _ my	-1955
get _ of	1513
get _ people	1404
get _ to	3584
get _ when	-3578
get _ •	3279
get hurt	2435
get jealous	1407
get out	2528
get over	-2920
get up	1299
getr*	-2071
getrennt	-2071
gets	3300
gets _ $	2062
gets _ and	2439
gets _ breaks	1577
gets _ i	-2694
gets better	-1432
gets drunk	1960
gett*	3257
getting	3265
getting a	3836
girl	-3009
girl*	-2906
girlfriend	-2906
girlfriend $	-2555
girlfriend _ and	5108
girlfriend _ me	-2483
girlfriend _ night	1799
girlfriend _ she	2200
girlfriend _ suicidal	1386
girlfriend is	2114
girlfriend last	1799
give	-2813
give _ a	-1773
give me	-1842
give out	1508
give up	-1496
given	1298
giving _ away	1707
giving my	1707
glad	-2899
glad _ $	-1681
go	3116
go _ $	-3850
go _ early	-1466
go _ it	1651
go _ my	2406
go _ party	-1694
go _ sleep	3788
go _ there	-2063
go _ with	3476
go _ work	2045
go of	1569
go on	2929
god	5846
god _ me	3741
god _ take	3741
god i	1587
god to	1293
goes	2155
goes _ $	1968
goes _ i	2346
going	4238
going $	3523
going _ $	-3948
going _ a	-2072
going _ anything	-1912
going _ burn	2339
going _ call	-1491
going _ die	-3840
going _ do	4431
going _ end	2330
going _ get	2435
going _ her	1763
going _ his	2143
going _ hurt	5597
going _ it	3734
going _ kill	2562
going _ look	-1630
going _ lose	-1987
going _ make	2139
going _ me	-1358
going _ murder	-3265
going _ myself	2635
going _ smash	4198
going _ something	2435
going _ text	-2089
going _ the	2640
going _ this	-2069
going _ to	-2382
going _ write	-1668
going through	-1209
going to	4007
golp*	5769
gone	3926
gone $	1397
gone _ $	2126
good _ $	1387
good _ for	-1752
good enough	-2272
good night	-1229
good*	11049
goodbye	11572
goodbye _ $	1239
goodbye _ and	2537
goodbye _ is	1684
goodbye _ my	1364
goodbye _ now	2926
goodbye message	1684
goog*	3426
got _ $	-2662
got _ and	-1960
got _ in	-2584
got _ kills	-1319
got _ last	-1448
got _ the	-1378
got _ to	2350
got _ with	1210
got out	1685
gott*	2317
gotten	2317
gotten _ since	1230
gotten worse	2736
grab	1485
grab*	2426
grabbed	2426
grabbed me	1541
gran*	-5338
grandma	-1310
grandma _ $	-1404
grandmother	-1304
grandmother _ and	-1222
grave $	-1305
green	-2371
green _ $	-2371
groc*	1275
groceries	1275
groceries $	1275
grou*	2845
ground	2845
group	-1637
guess	-1241
guil*	-1217
guilt	-2043
guilty	-1217
gun	8122
gun $	2089
gun _ $	1476
gun _ i	2078
gun _ know	2078
gun _ my	2035
gun and	2394
gun in	2035
guy	4450
guy _ is	1736
guy _ left	3401
guy _ me	3154
guy she	5679
guys $	1475
gym	-1225
ha	-2383
ha dejado	-1283
habe _ angerufen	-1242
habe _ geschrieben	-2010
habe _ gestern	1919
habe _ meinem	-1392
habe _ seit	1848
habe _ vor	1472
habe _ wieder	1925
habe _ •	-1334
habe angst	3573
habe die	-1644
habe ihr	-1322
habe mich	-1536
habe mit	-1506
habe sie	-1245
habe versucht	1568
haben	-2358
haben _ $	-1288
habl*	-1359
hace	-2347
hace _ $	-2064
hace*	2961
hacer	2549
hacerme	2961
hacerme _ $	2961
hacerme dano	2961
had _ $	6486
had _ plan	1563
had _ would	-1497
had a	-1531
had the	2084
had to	-1783
hair _ dragged	1225
hair _ me	1225
hair and	1332
hallo	-1210
hand	3589
hand $	1871
hand _ i	1746
hands _ throat	1666
hands around	1666
hands shake	-1241
handy	1614
hang	1831
hang _ $	3284
hanging	1476
happ*	-1306
happened _ $	1854
happens	-1953
happier	3531
happier _ i	1601
happier if	1601
happiness	-1568
happy	-8101
happy $	-2364
happy _ $	-4311
happy again	-1539
happy birthday	-1569
hard	-2949
hard _ my	-1858
hard time	-1957
harm	3803
harm _ $	3094
harm and	-1892
harm is	2233
harm*	4510
harmed	1337
harming	3173
harming since	2690
harms	1682
harms $	1682
has	3815
has _ $	1220
has _ gun	1862
has _ her	2526
has _ new	-1515
has _ on	1898
has _ since	1262
has _ worse	2736
has been	1357
has gotten	2736
has no	1459
has not	-1767
hasse	-1446
hat	-1858
hat _ angerufen	-1318
hat _ geschlagen	4853
hat _ ich	-1272
hat _ verlassen	-1506
hat geschrieben	-1411
hat mich	3362
hat mir	-1595
hate _ $	-1571
hate _ alive	3779
hate _ up	2068
hate being	1782
hate waking	2068
have	2465
have _ $	2005
have _ a	-1923
have _ about	1558
have _ and	-1397
have _ bat	1667
have _ been	-2906
have _ burning	1243
have _ considered	-1760
have _ date	4129
have _ down	-3189
have _ ever	-2328
have _ feeling	-2456
have _ fighting	-1737
have _ from	1390
have _ hard	-1957
have _ her	-1641
have _ him	1399
have _ in	1474
have _ issues	-1445
have _ it	-1428
have _ knife	1765
have _ me	1483
have _ my	1304
have _ nobody	1222
have _ on	1604
have _ over	2070
have _ planning	2928
have _ reason	1515
have _ saving	1462
have _ see	1253
have _ self	-2391
have _ since	-1738
have _ sleeping	-1266
have _ speak	-1241
have _ suicidal	1950
have _ that	1655
have _ thinking	2831
have _ three	1565
have _ time	-1957
have _ times	1368
have _ to	4844
have _ up	1375
have _ wake	1266
have _ where	-1550
have _ who	2045
have _ will	2340
have _ with	-1629
have _ you	-1835
have _ •	-3926
have a	3878
have already	2053
have an	-2210
have attempted	1215
have bruises	1969
have decided	4012
have destroyed	-1425
have died	4671
have got	3510
have intrusive	-1520
have it	1760
have me	1314
have nightmares	-1570
have no	-2795
have not	-5813
have sex	1361
have so	-1276
have started	3870
have the	3791
have to	-5441
have you	-2461
have •	-1450
havi*	1806
having	1806
having _ of	2541
having _ thoughts	2590
having a	-2574
having dreams	-1240
having thoughts	2615
he	6525
he _ all	1931
he _ and	2624
he _ at	-1489
he _ away	1337
he _ back	-3336
he _ been	2200
he _ change	-2427
he _ distant	-1216
he _ do	2590
he _ down	3045
he _ en	2629
he _ every	-1483
he _ for	-1615
he _ from	-1690
he _ going	-1972
he _ good	-1720
he _ gun	1909
he _ hand	2421
he _ have	1210
he _ he	1254
he _ her	1926
he _ himself	1781
he _ his	4212
he _ hit	1893
he _ i	2438
he _ if	1480
he _ is	1374
he _ it	1594
he _ kill	1973
he _ let	2265
he _ me	-3009
he _ my	5251
he _ never	-2531
he _ not	5193
he _ now	-1593
he _ post	2700
he _ so	-1946
he _ texting	-1235
he _ the	3387
he _ to	-3810
he _ wall	1505
he _ what	1315
he _ who	1233
he _ with	1256
he _ write	-1441
he called	-2458
he came	-1705
he can	3612
he cheated	2094
he choked	2283
he controls	2862
he did	1310
he drinks	2062
he follows	2452
he forced	2290
he found	2522
he gave	1437
he grabbed	1734
he has	1673
he hurt	-1641
he is	-6009
he keeps	-2422
he left	-2295
he never	-2712
he only	1484
he parks	1432
he raises	2421
he says	2375
he sent	-1360
he slapped	2203
he texted	-1718
he texts	-1461
he threatens	2338
he threw	1556
he told	-1390
he took	2308
he tried	-1745
he wants	-1808
he was	-3532
he will	8120
head	5790
head _ and	1227
head _ the	1717
head _ wall	1717
hear	-4961
hear _ $	-1962
hear*	-1344
heard	1764
heard _ for	2611
heart	-4696
heart $	-3446
heart _ give	1508
held	2279
held _ $	1805
held me	1805
hell	-1710
hello	-1691
help	3877
help $	3353
help _ friend	1403
help _ who	2244
help a	1682
help her	2642
help me	-3379
help my	2093
help*	-1999
her	-4426
her _ a	1237
her _ boyfriend	1417
her _ day	-1320
her _ for	2057
her _ help	2398
her _ i	3189
her _ in	2233
her _ off	1335
her _ she	3931
her _ stop	1274
her _ that	1413
her _ to	-3284
her _ week	-1473
her _ will	4133
her a	-1625
her boyfriend	2464
her door	-2129
her face	4819
her for	-1782
her going	-1486
her if	2154
her in	-1424
her is	1801
her last	-2014
her new	1296
her on	-1378
her over	6247
her phone	1525
her stories	-1262
her yesterday	1624
here	7288
here _ $	5208
here _ i	1230
here anymore	1234
here on	2830
herm*	1458
hermano	1618
hers*	6281
herself	6281
herself $	3282
heute	1350
heute nacht	1935
hey	-3425
hi	-3383
hi $	-1401
hide	5008
hide _ from	2332
hide _ scars	2332
hiding _ bathroom	2039
hiding _ the	2039
hiding in	2039
hier	1942
hier _ $	2156
hier soir	2382
high	-1702
high school	-1702
high*	-1433
highway	-1433
him	-5083
him _ can	2174
him _ his	1840
him _ my	-1859
him _ the	1706
him _ time	-1209
him and	-3941
him at	1809
him for	1802
him i	-2683
him in	4338
him one	-1259
him out	-1338
him till	1710
him to	-1914
hims*	5961
himself	5961
himself $	2947
himself _ me	1345
himself on	1345
his	-2456
his _ $	-5329
his _ and	2229
his _ house	1493
his _ in	3842
his _ last	-1856
his _ me	3032
his _ my	3014
his _ on	1729
his _ said	1456
his _ to	-1664
his ex	-4364
his face	1314
his grave	-1305
his hand	2421
his job	3504
his life	-2335
his name	2102
his phone	-2305
his sleep	2875
his whole	1569
hist*	-2711
history	-1718
history $	-1718
hit	4699
hit _ a	1529
hit _ girlfriend	1799
hit _ i	3351
hit _ if	2165
hit _ last	1731
hit _ up	-1522
hit _ with	1230
hit her	2165
hit him	-1639
hit me	4783
hit my	2842
hit myself	2350
hit send	-1249
hit the	-1552
hits	8662
hits _ $	6100
hits _ and	1567
hits her	5000
hits me	3994
hitting _ head	1271
hitting my	1271
hoff*	2369
hoffentlich	2369
hola	-1339
home	3161
home _ $	1651
home _ of	1924
home _ to	-1533
home because	1924
hone*	8888
honestly	8399
honestly i	1455
hope	2824
hope _ car	1937
hope _ get	4461
hope _ goes	1513
hope _ is	-2779
hope he	-2306
hope i	6300
horr*	-1372
hosp*	2826
hospital	1607
hospital _ $	1875
hour	1495
hour _ $	2663
hour ago	2389
house	4829
house $	3215
house _ with	1359
house down	2992
how	-3391
how _ am	-1206
how _ be	-2978
how _ been	-1217
how _ cope	-1755
how _ days	-1344
how _ deal	-1563
how _ forgive	-1323
how _ get	3474
how _ have	-1738
how _ help	5483
how _ hide	5895
how _ i	3448
how _ leave	4076
how _ of	2054
how _ out	1727
how _ stop	3259
how _ that	1396
how _ would	2345
how _ •	1255
how can	1588
how do	2529
how i	-3986
how is	-1307
how many	1761
how to	2212
hoy	-1862
hug	-3439
humor	-1687
hung _ $	2023
hung up	1503
hurry	2140
hurry _ $	2140
hurt	8050
hurt _ and	1468
hurt _ i	3644
hurt _ she	2943
hurt her	3334
hurt me	-2173
hurt my	1402
hurt myself	1815
hurt people	1737
hurt*	4232
hurting	5243
hurting $	-2890
hurting _ $	2430
hurting _ for	2991
hurting him	3531
hurting my	-1456
hurting myself	3131
hurts _ $	-1314
husb*	1766
husband	1766
husband $	4171
husband _ $	2251
husband _ a	-1364
husband _ all	1318
husband _ am	-1245
husband _ every	-2065
husband _ he	1682
husband _ her	3329
husband _ his	2702
husband _ i	-4629
husband _ job	3293
husband _ on	-1933
husband _ other	-1549
husband _ to	-1482
husband and	-2134
husband hits	3976
husband left	-1286
husband lost	3293
husband says	-1811
husband talks	-1575
i	4155
i _ 23	1969
i _ 30	-1668
i _ about	8090
i _ after	2348
i _ again	5065
i _ alive	6422
i _ all	-1970
i _ allowed	3488
i _ already	4379
i _ an	-2223
i _ and	4031
i _ another	3082
i _ anxiety	-1534
i _ anymore	-1493
i _ anyway	-2325
i _ arms	4387
i _ as	2049
i _ ashamed	1368
i _ ask	2011
i _ asking	-1579
i _ asleep	2174
i _ attempted	1695
i _ bad	-1377
i _ bat	2169
i _ be	1440
i _ beat	3596
i _ been	-2322
i _ being	1683
i _ belong	1336
i _ best	-1230
i _ better	-4594
i _ born	4417
i _ boyfriend	3487
i _ break	1909
i _ bruises	3240
i _ burning	1243
i _ call	-3860
i _ calling	-1566
i _ cancer	1551
i _ car	1494
i _ care	1218
i _ child	-1282
i _ close	2452
i _ control	2465
i _ cops	1956
i _ could	-2105
i _ cut	2084
i _ cutting	2458
i _ d	-1415
i _ date	3995
i _ day	-1923
i _ dead	6987
i _ death	1363
i _ decided	4403
i _ delete	-1347
i _ depression	-1667
i _ deserve	1352
i _ did	1844
i _ died	2299
i _ disappointed	3298
i _ divorce	-1526
i _ do	6960
i _ done	3421
i _ down	-2895
i _ dreams	-2313
i _ drive	-1837
i _ driving	2564
i _ drop	-1414
i _ drunk	-2309
i _ dying	-1275
i _ empty	-1526
i _ end	-2076
i _ ending	1946
i _ ever	2029
i _ ex	-2577
i _ exam	-1996
i _ extremely	-1853
i _ fall	2157
i _ far	3400
i _ fear	2844
i _ feel	2640
i _ feeling	-2710
i _ fight	1476
i _ fighting	-1737
i _ five	2213
i _ flowers	-2765
i _ forward	1872
i _ from	-1240
i _ gay	-1741
i _ get	-3371
i _ getting	3960
i _ girlfriend	1342
i _ glad	-2018
i _ go	-1294
i _ god	4194
i _ going	5095
i _ gone	4383
i _ good	-1276
i _ got	2324
i _ gun	2981
i _ hang	-1216
i _ hard	-1957
i _ harmed	1337
i _ have	3551
i _ having	1858
i _ he	-3531
i _ head	1597
i _ hear	-1568
i _ her	-1940
i _ hiding	2039
i _ his	-6279
i _ honestly	1745
i _ hoping	1285
i _ hour	1447
i _ how	2807
i _ husband	-2257
i _ i	5365
i _ if	-3379
i _ in	-2136
i _ instead	1746
i _ issues	-1445
i _ job	-3340
i _ keep	4177
i _ kill	3648
i _ killed	-1353
i _ killing	3801
i _ know	-6285
i _ last	6114
i _ learn	-1407
i _ life	2075
i _ like	-2266
i _ literally	-1965
i _ looking	2229
i _ lose	1255
i _ lost	-1856
i _ love	-4555
i _ low	-2391
i _ met	-1589
i _ mind	1377
i _ mom	-1252
i _ month	4142
i _ more	-2412
i _ my	-1440
i _ myself	3746
i _ name	-1298
i _ need	1714
i _ nervous	-1950
i _ never	-2288
i _ nightmares	-1771
i _ nobody	-1264
i _ of	1493
i _ okay	1217
i _ one	-4586
i _ or	2849
i _ our	-3472
i _ over	-4764
i _ phone	-1818
i _ physically	1469
i _ pick	-1577
i _ plan	3827
i _ planning	3749
i _ pregnant	-1663
i _ press	1768
i _ probably	2224
i _ promise	1769
i _ proud	-2917
i _ punching	1316
i _ raped	2068
i _ razor	2873
i _ ready	4925
i _ really	2032
i _ rehearsing	1486
i _ reply	-2957
i _ researching	2262
i _ rest	2121
i _ ring	-2083
i _ rope	7446
i _ running	2471
i _ sad	-1751
i _ safe	-1866
i _ saving	1462
i _ say	-3426
i _ scars	3750
i _ screaming	-2715
i _ see	2279
i _ self	1568
i _ send	-3151
i _ sick	-1379
i _ sixteen	1894
i _ sleep	-3473
i _ smoking	-1215
i _ so	-1344
i _ someone	2187
i _ speak	-1241
i _ stalked	1763
i _ started	3560
i _ stuck	-1267
i _ stupid	1898
i _ suicidal	3800
i _ sure	-1491
i _ take	2591
i _ taking	1427
i _ talk	-1464
i _ talking	-1360
i _ tempted	-1234
i _ text	-2056
i _ the	2451
i _ therapist	1597
i _ there	1718
i _ these	2933
i _ things	-1426
i _ thinking	3155
i _ this	-2529
i _ thoughts	1951
i _ three	2687
i _ tired	1716
i _ to	2385
i _ told	1212
i _ tomorrow	1351
i _ tonight	1572
i _ touch	-1791
i _ trouble	-1851
i _ trust	-1596
i _ two	1284
i _ unsafe	1273
i _ urges	1820
i _ waking	2068
i _ walking	1889
i _ walls	1378
i _ want	2349
i _ wanted	2804
i _ was	2812
i _ waste	2441
i _ watch	-1275
i _ well	-1604
i _ what	2355
i _ when	-5350
i _ where	-1435
i _ who	2318
i _ why	1716
i _ wife	1836
i _ will	3960
i _ wish	2163
i _ with	1647
i _ without	-1636
i _ worried	1212
i _ would	2003
i _ writing	3021
i _ wrong	-1513
i _ yelling	-1271
i _ yesterday	1258
i _ you	-4014
i _ your	-1481
i _ •	1899
i already	1504
i apologised	1580
i ask	-2148
i asked	-2024
i bang	1256
i be	-1502
i bite	2666
i bought	3344
i break	1265
i broke	-2275
i burn	2480
i called	-1477
i came	2246
i can	-5690
i catch	2693
i cheated	-2286
i come	-3269
i cope	-1755
i could	-1287
i cried	-1561
i cry	-1680
i cut	4535
i dated	2576
i deal	-1229
i deserve	2212
i died	2333
i do	3100
i doubt	1768
i dropped	-1206
i end	2891
i even	2503
i ever	2240
i feel	-2560
i find	4966
i flinch	2421
i forgive	-1417
i found	1231
i gave	-1769
i get	6217
i go	1408
i hang	3223
i have	4870
i hear	-1484
i heard	2615
i help	3857
i hide	4219
i hit	3531
i hope	1954
i hung	-1636
i imagine	2514
i just	7269
i know	-2843
i leave	4356
i left	-3378
i live	3244
i looked	1615
i lost	-4262
i made	4477
i mean	5120
i might	2244
i miss	-3009
i moved	1603
i need	-4380
i never	3580
i only	1337
i pick	1859
i pray	1951
i promise	-3831
i pushed	1420
i reached	-1983
i really	2265
i recovered	-3352
i relapsed	3140
i said	-3964
i saw	-1641
i say	2231
i see	1890
i self	1515
i sent	-1800
i should	3051
i slept	1231
i sometimes	2781
i spend	1784
i stand	2449
i started	-1480
i still	6086
i stop	1869
i survived	-1252
i swear	4609
i talk	1945
i tell	-2351
i texted	-1666
i think	5136
i told	-1896
i took	2388
i tried	3421
i try	2185
i wake	-2622
i wanted	-4518
i was	4393
i wear	2901
i went	-1349
i will	-2491
i worry	-1860
i wrote	-1571
i •	1994
ich	8344
ich _ $	6191
ich _ an	2203
ich _ angst	3573
ich _ auf	3268
ich _ das	3169
ich _ der	2471
ich _ einen	-1294
ich _ einfach	2195
ich _ geschrieben	-1233
ich _ gestern	1642
ich _ ihm	-3775
ich _ keinen	1846
ich _ mehr	2897
ich _ meine	-2813
ich _ mir	6291
ich _ mit	-2591
ich _ nur	-1577
ich _ schlafen	-1374
ich _ schluss	2334
ich _ schon	1420
ich _ seine	-1251
ich _ seit	1424
ich _ selbst	3595
ich _ sie	-3008
ich _ sinn	1293
ich _ so	-1245
ich _ sterben	4203
ich _ suizidgedanken	1848
ich _ tag	1643
ich _ tot	5284
ich _ um	4668
ich _ umbringen	3596
ich _ versucht	1568
ich _ vor	3320
ich _ wehtun	5794
ich _ wie	-1593
ich _ •	-1633
ich bin	-3109
ich bring	3536
ich denke	4183
ich die	-1866
ich fuhl	-1792
ich fuhle	-1764
ich habe	2668
ich hasse	-1446
ich ihn	1709
ich konnte	1246
ich mach	1659
ich meine	1582
ich mochte	2641
ich muss	-1622
ich ritze	1873
ich sehe	1293
ich uberlege	1828
ich vermisse	-2328
ich ware	3673
ich werde	-2500
id	4360
id _ $	1219
id be	1231
idea	-1490
idea*	1501
ideation	1501
if	5910
if _ $	2320
if _ break	1306
if _ brings	2613
if _ calls	-1478
if _ could	-1933
if _ did	1430
if _ doctor	1362
if _ ever	1907
if _ gone	2010
if _ happened	1569
if _ have	-1311
if _ him	3684
if _ hit	3530
if _ is	-1746
if _ leave	3621
if _ never	1264
if _ not	5763
if _ of	-1723
if _ one	-1240
if _ only	1378
if _ or	-1241
if _ out	-2450
if _ saw	-1889
if _ them	1654
if _ was	3169
if _ would	-1290
if _ •	-1325
if a	2555
if i	8084
if my	-1271
if only	-1623
if something	1222
if that	-3473
if we	-1339
if you	-3154
igno*	-2567
ignores	-1248
ignores me	-1248
ihm	-6867
ihm $	-1848
ihm _ $	-3237
ihn _ $	2066
ihn _ wieder	-1371
ihn nie	-1371
ihr _ $	1421
ihr wehtun	4045
il	5152
il _ $	1391
il _ a	4005
il _ de	2371
il _ ecrit	-3111
il _ etranglee	4991
il est	1253
il m	3302
il me	1461
il menace	2371
ill	4387
ill _ here	2237
ill be	4307
imag*	8094
imagine	1508
imagining	5259
impo*	1412
in	2741
in _ $	-3461
in _ abusive	3233
in _ all	-1585
in _ and	-2429
in _ bathroom	4045
in _ bedroom	1666
in _ but	-2546
in _ grave	-1305
in _ ground	2845
in _ hand	1838
in _ he	2855
in _ hospital	1397
in _ house	2255
in _ in	1273
in _ is	-1700
in _ it	-1327
in _ kitchen	1913
in _ last	1318
in _ life	-2071
in _ me	-2209
in _ my	3790
in _ next	1631
in _ now	2133
in _ of	3028
in _ people	-1241
in _ place	1879
in _ room	-2054
in _ same	-1265
in _ sleep	4666
in _ that	-1409
in _ the	1930
in _ way	-1235
in _ ways	-1601
in _ when	1898
in _ world	2363
in _ years	-1228
in an	3058
in and	1254
in case	1923
in fear	1571
in front	2302
in his	2181
in it	4012
in love	-1739
in my	5239
in shock	-1647
in that	2414
in the	4479
insi*	1318
inst*	-1590
instagram	-4276
instagram $	-2343
instagram _ $	-1402
instead	3096
instead _ $	2009
instead of	3775
intente	2297
interests	-1741
interests me	-1741
inti*	2265
intimas	3032
into	7131
into _ $	3163
into _ river	1618
into her	-1517
into my	5251
into the	2039
is	2939
is _ a	-5053
is _ abuse	1426
is _ an	1220
is _ and	1944
is _ answer	-1357
is _ answering	1684
is _ as	-2633
is _ be	-1527
is _ by	2406
is _ else	-1574
is _ fault	2873
is _ final	1387
is _ get	1908
is _ going	-2217
is _ her	-2501
is _ herself	1224
is _ his	2299
is _ i	1264
is _ in	-2091
is _ last	2145
is _ living	3549
is _ matter	-1441
is _ me	3335
is _ my	-2164
is _ of	-4401
is _ one	1544
is _ only	5123
is _ over	-1661
is _ point	3638
is _ real	2466
is _ reason	2769
is _ she	2446
is _ someone	-1424
is _ something	-1332
is _ than	2228
is _ thing	2500
is _ to	3036
is _ town	-1285
is _ up	-1225
is _ verbally	1484
is _ without	1255
is _ worth	3679
is _ •	-2711
is a	-4591
is afraid	-1765
is an	2834
is beating	2646
is better	2809
is cheating	-1230
is cutting	2290
is dead	-3151
is drunk	1667
is emotionally	1416
is even	3192
is hurting	-1586
is in	1628
is just	1739
is my	2849
is never	-1601
is not	2603
is nothing	2212
is only	2288
is out	-1496
is outside	2766
is over	-2677
is so	1354
is suicidal	2339
is the	3608
is there	2443
is threatening	1819
is what	-2430
is with	-1279
is •	-1427
issu*	-3590
issues	-3590
issues $	-1225
ist	-5335
ist $	-1279
ist _ $	-1778
it	3945
it $	1791
it _ $	-1363
it _ again	2488
it _ and	-2806
it _ as	2593
it _ be	6590
it _ because	2508
it _ being	1694
it _ but	1601
it _ calm	2173
it _ fault	1693
it _ feel	-2566
it _ for	-1424
it _ going	-1905
it _ he	1281
it _ hurting	-1451
it _ i	1343
it _ if	3116
it _ it	1316
it _ night	2036
it _ nobody	1724
it _ not	-1831
it _ now	-2657
it _ of	2103
it _ rape	1543
it _ school	-1829
it _ she	1813
it _ something	2854
it _ to	-4830
it _ too	1297
it _ wrong	-1827
it _ year	2346
it _ •	-1425
it again	1632
it all	5001
it another	2362
it away	-1951
it be	-1780
it bled	3605
it but	2303
it by	-1585
it failed	-1533
it going	-1344
it have	1854
it hurt	2240
it i	1406
it if	2827
it is	-7269
it last	4261
it makes	-2041
it now	2884
it since	-1756
it stop	-1451
it to	3333
it took	-4227
it went	-1708
its	2050
its _ $	2131
j	2994
j _ $	-1285
j _ a	2055
j _ de	2310
j _ des	2240
j _ ecrit	3236
j _ envie	2509
j _ ma	1272
j _ quitte	-1845
j ai	3657
j aimerais	2419
ja	2825
jane*	2417
je	4465
je _ a	1649
je _ ai	-2221
je _ aime	-1253
je _ au	1300
je _ coupe	5005
je _ de	-1331
je _ disparaitre	2732
je _ dors	-1419
je _ en	-1471
je _ etre	1730
je _ je	1314
je _ les	1299
je _ me	4677
je _ ne	3351
je _ pas	-2153
je _ plus	2829
je _ scarifie	1922
je _ sens	-2483
je _ tuer	4655
je l	-2200
je le	-1265
je lui	-1968
je m	-1683
je me	9217
je pense	3626
je pleure	-1462
je suis	-2912
je vais	2028
je voudrais	3447
jeal*	-1334
jealous	-1317
jealous _ my	-1212
jealous _ people	1895
jealous _ who	1895
jealous of	1712
jealous when	-1670
jeden tag	1291
jetzt	-1271
job	-2374
job $	-1519
job _ i	-1534
job _ my	-1458
job _ wife	-1851
jour*	-1245
jours	1327
jump	5847
jump $	6007
jump*	2848
jumping	2266
just	5498
just _ $	-1527
just _ a	-2092
just _ blow	1469
just _ case	1571
just _ die	1424
just _ go	1909
just _ goodbye	1356
just _ him	-1415
just _ i	1614
just _ if	-1311
just _ it	1888
just _ me	2090
just _ not	2929
just _ of	1773
just _ sleep	2637
just _ so	2022
just _ that	2426
just _ there	1494
just _ to	1254
just _ up	-1919
just _ wake	1920
just _ want	1999
just do	1232
just in	1571
just not	1671
just sad	-2089
just take	2641
just texted	2541
kann	-1954
kann _ schlafen	-1320
kann nicht	-1320
keep	6990
keep _ $	1746
keep _ about	-2827
keep _ at	2336
keep _ how	1306
keep _ if	-1777
keep _ killing	2165
keep _ last	-3006
keep _ of	2298
keep _ what	-1356
keep asking	-1579
keep breathing	1515
keep going	3073
keep looking	2272
keep thinking	-1285
keeps	5329
keeps _ $	-1340
keeps _ and	-1916
keeps _ at	1846
keeps _ him	-1837
keeps _ me	-1342
keeps _ she	2185
keeps _ up	2578
keeps _ wants	1998
keeps calling	-1433
keeps saying	6045
keeps showing	2578
keeps threatening	1927
kein*	2789
keinen	2789
keinen _ mehr	2789
keinen sinn	2235
kid	-1566
kids	2142
kids _ better	1758
kids _ i	1618
kids _ school	-1638
kids would	1234
kill	9551
kill _ $	4674
kill _ after	2732
kill _ i	1537
kill _ if	2376
kill _ she	1616
kill herself	2341
kill me	-2397
kill my	1388
kill myself	5548
kill*	7206
killed	-3468
killed in	-2055
killing	10674
killing $	2605
killing _ $	4604
killing _ ex	2725
killing my	2994
killing myself	6159
kills	-1675
kind	2822
kind _ wish	3308
kind of	2893
kitc*	1534
kitchen	1534
kitchen $	1534
knew	-1793
knife	4494
knife _ $	1513
knife _ the	2463
knife in	2463
knock	-1878
knock _ door	-1806
knock _ her	-1806
knock on	-1806
know	-4703
know _ am	-3474
know _ be	-1970
know _ get	1727
know _ have	2434
know _ he	1217
know _ i	-2041
know _ is	-1820
know _ lives	1823
know _ not	-1497
know _ parks	1432
know _ tell	1427
know _ to	2349
know how	-1523
know i	-2186
know if	-1312
know it	-1525
know that	2130
know what	-1724
know where	2007
knows	2153
knows $	1936
konn*	1246
konnte	1246
kontakt	-1689
l	-4448
l _ $	-3233
l air	1432
l appeler	-1985
la	7467
la _ $	6439
la cara	2604
la extrano	-1812
la vie	4018
la voir	-1649
larg*	-2334
larguee	-1360
las	3309
las _ $	2956
las pastillas	2093
last	5899
last _ $	-2578
last _ after	1411
last _ he	1287
last _ i	2707
last _ said	-1475
last _ she	-1952
last _ the	1729
last _ was	1582
last conversation	-1810
last month	2609
last night	4882
last spring	-1846
last time	2042
last year	-1993
late	-1930
late $	2382
late*	1427
lately	1427
lately i	1312
laue*	1975
lauert	1975
lauert mir	1975
laugh	-1614
laughs	1299
le	1988
le _ $	2343
le _ a	1570
le _ j	-2423
le _ sentido	2162
le escribi	-1599
le monde	2085
le quiero	-1316
le revoir	-1593
le tuer	3900
le veo	2162
learn	-1716
least	3219
leave _ is	1423
leave _ we	-1342
leave _ will	2125
leave him	2278
leave it	-2254
leave me	-3150
leave the	1652
leaving _ $	2165
leaving me	1618
leben	6969
leben $	3221
leben _ $	1753
leben _ nehmen	1620
leben zu	1620
leer	-2166
left	-2263
left $	-1428
left _ $	1978
left _ for	2698
left _ is	2339
left _ on	-2633
left _ the	1872
left _ with	-1468
left i	2268
left me	-2484
left the	-1857
left to	1900
leg	5786
leg $	5786
legs	1803
legs and	1803
les jours	1705
less	-2386
less $	-1947
let	-1607
let _ leave	1239
let it	-1329
let me	2198
let us	-2212
lett*	3899
letter	-2327
letters	1438
letters _ my	1339
letting	1894
letting go	1894
lettre	2894
liar	-1521
liar and	-1287
lie	-1353
lie _ wish	1269
lieb*	5183
liebsten	3377
liebsten _ ich	3377
liebsten ware	2018
liebsten wurde	1359
lies	-1809
life	4450
life $	6187
life _ better	-1420
life _ dead	-1399
life _ i	-2765
life _ is	3025
life _ no	1459
life _ not	1843
life _ worth	1210
life and	-1758
life gets	-1420
life has	1252
life without	2323
ligar	-2950
ligar _ $	-1268
ligar para	-2622
ligou	-1522
ligou _ $	-1356
like _ $	1749
like _ a	2372
like _ again	-2109
like _ already	1330
like _ do	1416
like _ failure	-1267
like _ is	1320
like _ lost	-1541
like _ never	1347
like _ of	-1948
like _ only	1894
like _ to	-1210
like being	1683
like me	3075
like this	1526
like to	-2000
liked	-2567
liked _ $	-1422
liked my	-1211
list	-2957
list of	-1895
listen	-1329
listen to	-1257
lite*	-2077
literally	-2077
literally _ if	-1889
literally die	-1889
little $	-2496
little _ to	1294
live	8013
live $	1356
live _ fear	1571
live _ my	1525
live _ of	3185
live _ you	2400
live anymore	4689
live for	4167
live in	1955
live with	-2276
lives	1288
lives $	1684
livi*	7220
living	7220
living $	1537
living _ $	1755
living _ is	1894
living _ this	1758
living past	2110
llam*	-4622
llamar	-1687
llamar _ mi	-1248
llamar a	-1248
llamarlo	-1771
llamarlo $	-1428
llame	-1875
llamo	-4704
llamo _ $	-2898
llamo anoche	-1767
llamo ayer	-1328
llevo _ en	1893
llevo _ los	-1502
llevo _ ninos	-1502
llevo _ pensando	1893
llevo a	-1502
lo	3278
lo _ $	3630
lo que	-1733
lo sabe	1705
lock*	3822
locked	2164
locked _ in	1365
locked me	1985
locks	-1477
log	-1542
lol	-3370
lol $	-1985
lol _ to	1867
lol _ want	1867
lone*	-1625
lonely	-1525
long	-3207
long _ ago	-2097
long _ i	-1464
long sleeves	2367
long time	-3048
look _ it	2120
look _ to	1872
look forward	1872
look*	2932
looked	1467
looked _ $	1320
looked _ how	2281
looked _ many	2281
looked up	2253
looking	1464
looking _ the	2563
looking at	1528
los	1900
los _ $	1426
los brazos	2312
los dias	1812
losc*	-1538
lose	-2397
lose _ $	-4071
lose _ and	3263
lose control	1606
lose it	-1987
losi*	-2171
losing	-2171
lost	-2559
lost $	-1585
lost _ $	-2099
lost _ and	2582
lost _ in	-1624
lost _ job	2843
lost _ of	-1616
lost _ to	1953
lost _ will	1912
lost his	3337
lot	-2702
lot $	-1265
lot of	-2662
loud*	2174
louder	2174
louder than	2006
love	-10788
love _ $	-4044
love _ life	-1238
love _ who	-1889
love me	-2578
love someone	-1889
love with	-1243
loved	-3595
loved me	-1873
loves	-1463
loves me	-2741
low	-2967
low _ esteem	-2391
low self	-2391
lui	-2620
lui $	1864
lui _ $	-3716
lui ai	-1341
lui ecrire	-1815
lui parler	-1247
m _ a	2418
m _ ecrit	-3069
m _ etranglee	4991
m _ frappee	3315
m _ larguee	-1360
m _ pour	-1295
m _ quitte	-1236
m _ quittee	-1305
m a	2792
ma	3819
ma _ $	-1606
ma _ a	-1833
ma _ m	-1833
ma _ me	-2409
ma _ veut	4232
ma femme	-1464
ma mere	-2773
ma soeur	2520
mach	3651
mach _ $	2935
mach*	2444
machuco	3400
mad	-1298
made	4480
made _ $	-2198
made _ with	1568
made myself	1224
madre	-1733
mai	-2729
mail*	-1577
mais	2867
mais _ $	1514
mais sentido	1788
mais viver	3323
make him	1323
make me	-1677
makes _ feel	1694
mal $	1334
mal _ $	1313
mama	-1619
man _ $	-2093
man _ his	2814
man in	-1919
mand*	-6702
mandar	-2857
mandar _ $	-2161
mandar mensagem	-1504
mando	-1649
mandou	-1936
mandou _ $	-1482
mandou mensagem	-1530
mann _ mich	1702
mann _ und	-1298
manq*	-2302
manque	-1633
many	2945
many _ it	1422
many of	2281
marc*	-1337
mari	2239
mari _ $	3098
mari _ a	-1319
mari _ frappe	2035
mari m	-1319
mari me	3856
mari*	1771
marido	1800
marido _ bate	1349
marido _ con	1560
marido me	3558
marido se	-1306
marriage	-1223
marriage $	-1902
marriage and	2102
mas	3247
mas $	1969
mas _ $	3703
mas con	1493
mata*	8799
matar	18345
matar $	9645
matar _ $	5567
matar ele	4257
matar hoje	1499
matarlo	3359
matarme	5571
mato	3316
mato $	4198
maybe	-2106
maybe _ is	3111
maybe _ just	-1659
maybe _ world	2034
maybe i	-3111
maybe the	2034
me	11277
me $	-6730
me _ $	-4599
me _ a	5521
me _ ago	-1328
me _ all	-1911
me _ am	-2604
me _ and	2022
me _ better	-1305
me _ bot	-1359
me _ calls	2725
me _ can	1663
me _ celular	1872
me _ chance	-1461
me _ con	1492
me _ cuando	1781
me _ d	-1467
me _ dano	7257
me _ de	1469
me _ dejado	-1283
me _ del	1409
me _ depuis	1922
me _ do	-2030
me _ does	1496
me _ doing	2082
me _ dormir	-1257
me _ drinks	1355
me _ du	3989
me _ e	3891
me _ else	-1837
me _ email	-1249
me _ en	3404
me _ et	2672
me _ eu	-1769
me _ every	2965
me _ flight	-1282
me _ for	-1901
me _ from	4285
me _ goodbye	2423
me _ hace	-1829
me _ have	1571
me _ her	-1729
me _ hoje	1499
me _ i	-2694
me _ il	2063
me _ it	4980
me _ je	-1620
me _ l	1432
me _ la	-1376
me _ les	2419
me _ los	1291
me _ mal	2890
me _ mas	-1969
me _ matar	1996
me _ me	10176
me _ mensagem	-2239
me _ mensaje	-1440
me _ mom	1708
me _ months	-1536
me _ my	2289
me _ na	1807
me _ nao	1827
me _ no	3464
me _ novo	2387
me _ of	1852
me _ ontem	-1512
me _ over	-1577
me _ pills	1252
me _ proposito	2460
me _ que	-1904
me _ room	1914
me _ saying	1359
me _ says	2769
me _ sex	4254
me _ she	2128
me _ si	-1620
me _ someone	-1877
me _ that	-1694
me _ the	2847
me _ things	1458
me _ this	-1843
me _ times	1260
me _ took	1374
me _ twenty	-1667
me _ two	-1665
me _ un	2322
me _ wants	1918
me _ weeks	-2098
me _ will	-1458
me _ y	1734
me _ years	-2644
me a	-4145
me about	-3287
me after	-2358
me ameaca	3350
me amenaza	1461
me and	2148
me anymore	-2606
me around	2131
me bate	1349
me bateu	3919
me but	-2981
me controla	2441
me cortar	3819
me corto	7399
me coupe	5005
me deixou	-1894
me dejo	-4331
me dit	-1467
me down	5074
me duele	-1859
me empurrou	1871
me escribas	-1280
me escribio	-2680
me feel	1934
me foutre	1432
me frappe	3610
me from	2473
me ha	-2292
me happy	-1524
me here	1920
me i	-5188
me in	1609
me into	1271
me last	-1888
me leave	1239
me ligou	-1522
me like	-1710
me llamo	-4535
me machuco	3400
me mandar	-1564
me mandou	-1827
me manque	-1633
me matar	5026
me menace	1704
me nobody	1222
me now	-1448
me on	-2278
me over	3369
me pega	4607
me persegue	2564
me reveiller	2826
me scarifie	1922
me sens	-2483
me she	1952
me siento	-1207
me sinto	-1480
me something	-1450
me suicider	1355
me suit	1666
me the	-2551
me threats	3133
me three	-1601
me today	-1226
me when	4735
me who	2367
me yesterday	-2421
mean	3287
mean _ $	4400
mean it	2648
mean*	1965
meaning	1965
meant	-1445
mec	1903
mec _ a	1903
mec m	1903
medication	-1796
medication _ helps	-1406
medication _ me	-1335
medication makes	-1335
medo	4459
medo _ ex	2017
medo _ meu	2017
medo dele	1892
medo do	2017
meds	1281
meet	-1609
meet*	-1927
meeting	-1830
mehr	5757
mehr $	-2039
mehr _ $	5240
mehr _ leben	1293
mehr _ sein	1655
mehr da	1655
mehr leben	2409
mein	2866
mein _ $	-2353
mein _ bedroht	3355
mein _ ist	-1882
mein _ mich	5939
mein _ schlagt	2842
mein ex	1799
mein freund	1921
mein mann	1308
mein*	4105
meine	3092
meine _ $	-1368
meine _ sagt	2268
meine _ sich	2695
meine ex	1789
meine freundin	2561
meinem	3239
meinem _ $	2101
meinem _ und	1627
meinem mann	-1232
meiner	1465
mejor	4478
mejor _ $	1994
mejor _ mi	3987
mejor sin	3987
meld*	-2071
melh*	4046
melhor	4046
memes	-1490
men	-2408
mena*	4451
menace	4451
menace $	1217
menace de	2747
mens*	-7665
mensagem	-3923
mensagem $	-2306
mensaje	-2418
mensaje $	-1517
mensajes	-1240
mensajes $	-1240
mere	-3094
mere va	-1820
mes	-1215
mess $	-1480
mess*	-12530
message	-5133
message $	-1758
message _ is	1684
message _ not	1641
messaged	-2901
messaged me	-1614
messages	-2254
messages $	-2043
messaging	-2242
messaging _ $	-1584
met	-3305
met _ $	-2163
meu	6318
meu _ $	1275
meu _ bate	1349
meu _ e	-1513
meu _ me	4684
meu _ morreu	-1698
meu _ que	1918
meu _ vive	1353
meu ex	8150
meu marido	1344
meu namorado	1667
meu pai	-1320
mi	2291
mi _ $	-5847
mi _ amenaza	1395
mi _ controla	1801
mi _ dejo	-2928
mi _ dice	1585
mi _ en	-1393
mi _ esta	-1645
mi _ fue	-1757
mi _ ha	-1283
mi _ llamo	-2669
mi _ me	5811
mi _ no	5134
mi _ pega	2358
mi _ que	1585
mi _ quiere	2804
mi _ se	-2086
mi _ y	1206
mi ex	-1707
mi mama	-1619
mi mujer	-1310
mi novia	-1622
mi novio	3087
mich	10579
mich $	3657
mich _ der	2204
mich _ ich	1950
mich geschlagen	3586
mich nicht	-2962
mich selbst	3595
mich so	-1864
mich um	2036
mich umzubringen	1984
mich und	1705
miedo	1233
miedo _ mi	1216
mieux	2664
might	3138
might _ $	1915
might be	1546
mim	1909
mim $	2085
mind	1807
minha _ que	1396
minha amiga	1226
minha vida	1345
minutes	1468
mir $	-1614
mir _ $	-1636
mir _ die	1747
mir _ ich	1450
mir _ leben	1620
mir das	2752
mir gestern	1459
mir vor	3175
mirr*	-1325
mis _ intimas	3032
mis datos	-1517
mis fotos	3032
mise*	-1264
miss _ $	1499
miss me	2693
miss*	-2477
missed	-1328
mit	-1238
mit _ schluss	-1852
moch*	2101
mochte	2101
mochte _ $	3026
moi	2181
moi $	2316
moi _ $	-1514
mom $	1384
mom _ dad	-1237
mom died	-1273
mom is	-1281
mom s	1233
mome*	-1366
moment	-1396
mon	2129
mon _ $	-2250
mon _ est	-2718
mon _ et	-1764
mon _ frappe	2035
mon _ m	1781
mon _ me	7896
mon copain	2631
mon mari	2239
mon mec	1903
monde	2085
money	-1462
money $	-1326
money _ my	1531
money and	2636
mons*	-1934
mont*	2096
months	1515
months $	3383
months _ i	1207
months _ only	1408
months and	-1600
mood	-2391
mood $	-1401
more	-3014
more _ $	-1856
more _ and	-1375
more _ from	4037
more _ i	-3425
more _ that	2489
more _ will	-1475
more time	-1570
more word	4037
morgen _ $	2236
morir	-2905
morir _ estoy	-2905
morning $	-1688
morning _ $	-1845
morning i	1466
morr*	10582
morrer	10909
morrer $	7442
morrer _ $	3660
morreu	-1698
mort	-2069
morte	5285
morte $	5285
most _ i	2148
moth*	-1990
mother	-2123
mother _ $	-1315
mother _ and	-1799
mother _ death	-1305
mother and	2299
mother has	-1955
mour*	8353
mourir	8353
mourir $	5318
move	-1438
movie	-3501
much	-3581
mudar	-1303
muer*	3005
muero	1502
mujer	-1310
mum	3535
mundo	4794
mundo $	3088
murd*	-4280
murder	-3957
murder _ $	-3464
murder _ burger	-2250
music	-3142
music $	-2762
muss	-1739
must	-1699
must be	-1676
mutt*	-2012
mutter	-2012
my	6499
my _ $	-5691
my _ a	1994
my _ about	1664
my _ afraid	-2754
my _ after	1212
my _ again	1653
my _ all	-2610
my _ am	4469
my _ and	1456
my _ anger	-2144
my _ anymore	-1810
my _ are	3283
my _ asked	-5780
my _ at	2368
my _ attempt	2541
my _ away	-2116
my _ be	1865
my _ beats	2499
my _ birthday	1263
my _ boyfriend	5333
my _ broke	1222
my _ buzzes	-1218
my _ came	3688
my _ chance	1963
my _ cheated	-1865
my _ choked	1567
my _ controls	2673
my _ covered	1871
my _ cuts	3407
my _ death	-2344
my _ died	-6019
my _ drinks	-1572
my _ drunk	1960
my _ emailed	-1233
my _ emotionally	1416
my _ even	1810
my _ every	-1504
my _ everyone	1452
my _ ex	-1641
my _ father	-2034
my _ feel	-1979
my _ follows	2848
my _ found	1249
my _ gets	2979
my _ girlfriend	-1228
my _ gone	-2481
my _ got	-1494
my _ he	8079
my _ his	2420
my _ hit	-2429
my _ hits	6583
my _ home	1965
my _ if	-1223
my _ in	-2688
my _ into	3350
my _ it	1248
my _ just	3992
my _ keeps	2511
my _ last	5878
my _ life	-1372
my _ like	1236
my _ lost	4456
my _ makes	-1488
my _ me	9119
my _ my	5770
my _ never	-1413
my _ new	1921
my _ night	6247
my _ now	-1335
my _ open	6138
my _ other	-1807
my _ our	3159
my _ out	-1546
my _ passed	-2179
my _ physically	1452
my _ put	2702
my _ raped	1292
my _ reject	-1686
my _ right	-1216
my _ s	1650
my _ say	-2832
my _ says	-1251
my _ self	-2460
my _ shake	-1241
my _ she	2973
my _ slaps	3542
my _ so	1625
my _ stop	1268
my _ suicidal	1560
my _ tells	1346
my _ temper	1273
my _ texts	-2165
my _ that	-4281
my _ the	-4883
my _ there	1534
my _ they	3217
my _ this	-2563
my _ threatened	2176
my _ threatening	2610
my _ till	2715
my _ told	3456
my _ too	-1320
my _ took	2595
my _ touches	2466
my _ tried	-1358
my _ twice	1266
my _ until	6512
my _ wants	-2586
my _ was	-2490
my _ week	2076
my _ while	1593
my _ wife	-3140
my _ will	-1929
my _ with	-2572
my _ work	1337
my _ •	-1957
my account	-2619
my arm	5890
my arms	8166
my attempt	-1278
my aunt	-1318
my birthday	-1656
my body	2119
my boss	-2149
my boyfriend	-6703
my brains	1469
my car	2953
my church	-1686
my counselor	-1591
my data	-2347
my daughter	2292
my death	2545
my depression	-2097
my doctor	2537
my dog	2687
my door	2996
my drafts	-1368
my ex	-2228
my exam	-1571
my family	3498
my fault	1878
my fear	-1634
my first	-1799
my friend	-1792
my friends	2439
my girlfriend	1398
my grandma	-1216
my grandmother	-1292
my group	-1374
my hand	1375
my head	4279
my husband	2422
my job	-3027
my last	1721
my leg	5786
my legs	1803
my little	2024
my marriage	-2986
my mood	-1578
my mother	-2732
my mum	3882
my nudes	6786
my old	1223
my own	3968
my parents	2555
my passport	1422
my phone	5216
my plan	3997
my post	-1723
my profile	-1745
my relationships	-1924
my roommate	4493
my scars	2799
my skin	2644
my social	-1399
my stepdad	1874
my stepfather	4099
my story	-2087
my team	-1736
my therapist	1437
my thighs	1889
my thoughts	-1472
my throat	2675
my wife	3727
my will	3049
my work	2141
my •	-1793
myse*	10044
myself	10044
myself $	2823
myself _ be	1459
myself _ day	-1218
myself _ i	2201
myself _ it	3060
myself _ my	2874
myself _ the	3814
myself _ to	-2930
myself _ when	1239
myself anymore	-1982
myself is	1403
myself long	-2241
myself not	-2402
myself on	3629
myself that	-2186
myself to	-1390
myself when	2010
myself why	-1883
myself with	2406
na	2133
nacht	1935
nadie	4187
nadie _ $	3267
nadie _ sabe	1705
nadie lo	1705
name	-1975
name $	-1939
name _ $	-1375
name _ my	2638
name in	2638
namorado	1667
namorado me	1377
nao	5874
nao _ $	1946
nao _ mais	6296
nao _ sentido	1788
nao _ viver	3323
nao aguento	1311
nao me	-1422
nao vejo	1788
ne	3465
ne _ $	2127
ne _ a	1472
ne _ me	1706
ne _ pas	-2100
ne _ rien	2732
ne dors	-1419
ne m	-1298
ne me	-2178
ne plus	2031
ne vaut	2447
ne veux	1660
need	-4096
need _ it	1408
need _ someone	1435
need _ to	-1719
need a	-2204
need it	1459
need to	-2057
need*	1942
needles	1208
needs	-1569
nehm*	1620
nehmen	1620
nehmen $	1620
neig*	2558
neighbor	2535
nerv*	-3066
nervous	-3066
never	-3160
never _ $	2821
never _ again	-1280
never _ and	-1900
never _ be	4082
never _ born	1399
never _ but	-2249
never _ him	-1491
never _ i	-1930
never _ me	-4356
never _ this	1690
never _ to	3621
never _ up	3217
never _ wake	1266
never born	3150
never call	-1489
never go	-1341
never have	2037
never met	-1591
never said	-1935
never wake	1886
new	-2370
new boyfriend	1295
new girlfriend	-1298
new ones	2686
next	3743
next _ head	1505
next _ my	3497
next month	-1357
next to	3479
nice	2251
nice _ $	3292
nicht _ $	1769
nicht _ bin	-2704
nicht _ da	1655
nicht _ ich	2053
nicht _ leben	2409
nicht _ sein	1317
nicht auf	2201
nicht mehr	3200
nicht schlafen	-1320
nigh*	-4895
night	4249
night _ $	-2328
night _ i	2238
night _ it	-1285
night _ my	1741
night _ the	1729
night after	1402
nightmare	-1896
nightmares	-3342
nightmares _ being	-1433
no	4118
no _ $	1354
no _ am	-2638
no _ con	2195
no _ do	-1366
no _ escribas	-1280
no _ i	-1252
no _ is	-1313
no _ mas	7280
no _ me	3205
no _ not	-2752
no _ of	2482
no _ que	-1687
no _ sentido	4597
no _ sin	1759
no _ to	-2664
no _ veo	2162
no _ vivir	3861
no answer	-1516
no contact	-5507
no despertara	3755
no existir	2700
no i	-2828
no me	-5965
no more	-2113
no one	1437
no puedo	2743
no quiero	8058
no tengo	3719
nobo*	3578
nobody	3578
nobody _ me	-3426
nobody can	1389
nobody is	-1330
nobody knows	2520
not	6846
not _ am	1733
not _ and	-2626
not _ another	1810
not _ anymore	-2094
not _ anyone	1383
not _ back	2827
not _ be	3607
not _ because	4690
not _ being	4311
not _ crying	-2085
not _ die	3282
not _ enough	-3535
not _ exist	2990
not _ family	1291
not _ following	1396
not _ have	4072
not _ her	-2244
not _ here	1760
not _ him	-1215
not _ how	-1607
not _ hurting	3733
not _ i	4678
not _ if	3150
not _ imagining	4142
not _ in	-1640
not _ just	1823
not _ like	3307
not _ live	3094
not _ living	4298
not _ me	4327
not _ my	-1398
not _ myself	1649
not _ nobody	1222
not _ of	-3271
not _ over	-1878
not _ people	-1761
not _ she	-1820
not _ since	-2415
not _ suicidal	-1486
not _ talk	-1919
not _ tell	1505
not _ text	-2007
not _ thinking	-1509
not _ to	3412
not _ type	-2063
not _ up	1848
not _ want	1342
not _ way	1387
not _ well	-1315
not _ when	-2098
not _ where	1233
not _ why	2854
not _ with	-1222
not _ write	-1343
not _ you	-2767
not a	-1672
not allowed	3488
not answering	1684
not ask	3677
not be	1980
not been	-1897
not being	-1307
not belong	1336
not care	1232
not come	2388
not do	-1373
not eat	-1311
not exist	3093
not feel	1486
not fight	1656
not get	-3839
not give	1571
not go	2125
not good	-1446
not have	1404
not in	-1474
not it	1682
not know	2161
not leave	1694
not let	3263
not live	-1245
not mind	1526
not need	2308
not pick	-2103
not plan	1418
not promise	3386
not rape	1543
not ready	-1444
not see	8536
not send	-1425
not sleep	-4509
not stop	1786
not talk	-2230
not tell	2299
not the	-2625
not there	1301
not think	-3609
not to	-2525
not understand	-1525
not wait	1336
not wake	4682
not want	4381
not work	1888
not worry	-1347
not worth	3261
note	1283
noth*	2464
nothing	2464
nothing $	-1360
nothing _ $	-3163
nothing _ for	2261
nothing _ from	1491
nothing _ live	2184
nothing _ me	1627
nothing interests	-1741
nothing left	1940
nothing to	2706
noticed	1485
noticed $	1485
notifications	-1263
novia	-1776
novio	5512
novio _ $	3852
novio me	5405
novo	1848
novo $	2021
now	-4604
now $	5083
now _ do	-1876
now _ is	1975
now _ it	-1985
now _ me	-3093
now _ to	-1415
now _ want	-1244
now and	-2934
now i	-3624
nudes	6786
nudes $	4668
nudes _ i	1391
nudes if	1391
nuevo	2345
nuevo novio	2425
numb $	1288
number	-2050
numbers	2294
numbers $	2294
nur	-4347
nur _ $	-2693
nur traurig	-2693
o	-4191
o _ $	-2127
of	2303
of _ $	-2657
of _ accident	2257
of _ alive	3978
of _ all	2026
of _ alone	-2249
of _ and	-5639
of _ because	-1463
of _ being	-2130
of _ comes	-1380
of _ cuts	1741
of _ die	2096
of _ ex	3913
of _ for	-1288
of _ hands	-1241
of _ he	3888
of _ her	-1301
of _ husband	4692
of _ i	2261
of _ it	3948
of _ kids	1831
of _ lol	-1355
of _ now	-2388
of _ people	2034
of _ said	1316
of _ says	-1229
of _ she	-2036
of _ the	7548
of _ to	-1943
of _ we	-1326
of _ wheel	1829
of _ when	3420
of _ who	1895
of _ you	-1297
of a	-1905
of cutting	1978
of ending	2193
of her	-1209
of it	-2169
of life	-3270
of living	2630
of losing	-2173
of me	2090
of my	2151
of myself	-1964
of people	-2297
of pills	5069
of stabbing	1303
of the	2748
of this	2689
of ways	1538
of what	3843
of wish	3308
off	2728
off _ $	1628
off _ my	-1577
off myself	1475
off without	-1497
often	-2827
oh	-1208
ohne	2307
oi	-1714
ojala	3383
ok	-5760
ok $	-2724
old $	1893
old _ $	-2154
old _ and	-1375
on	1358
on $	-1737
on _ $	2446
on _ and	1743
on _ boyfriend	-2076
on _ car	2066
on _ her	1252
on _ if	1234
on _ is	1664
on _ lol	-1346
on _ own	-1355
on _ so	2212
on _ table	1606
on _ today	1313
on _ when	1570
on and	-2208
on he	1655
on it	1432
on purpose	3428
on sunday	2495
on the	4533
on weekends	-1338
one	-2943
one $	2513
one _ $	-3367
one _ and	-2030
one _ from	3879
one _ i	-2137
one _ it	1367
one _ left	1446
one _ me	2006
one _ not	-1861
one _ time	-1417
one _ to	-1214
one _ will	1454
one _ word	4037
one who	-1570
ones	2686
onio*	-1444
onions	-1444
onli*	-2129
online	-2129
only	9696
only _ have	1267
only _ helps	1675
only _ i	4323
only _ left	1351
only _ me	1784
only _ out	2041
only _ that	2631
only _ to	1957
only one	1293
only thing	3736
open	4101
open _ $	2970
or	1316
or _ $	3703
or _ and	-2176
or _ her	-1706
or _ my	3147
or _ will	-1606
or i	1678
or just	-2149
other	-1232
other _ and	-1208
other _ i	-1478
other people	2400
other women	-1737
otra	2312
otra vez	4354
our _ and	2184
our _ i	1300
our chat	-1347
our friends	1479
our son	1475
out	-1884
out $	6075
out _ $	-5003
out _ a	1414
out _ and	1302
out _ friends	-1252
out _ have	2533
out _ i	1616
out _ it	1814
out _ life	2556
out _ my	-1857
out _ this	2117
out and	-2823
out of	-1298
out that	2446
out to	-3535
outl*	1215
outs*	5276
outside	5276
outside _ $	1448
outside _ the	2491
over	1442
over $	6870
over _ $	-3921
over _ of	-1465
over _ •	1504
over a	-2355
over and	1233
over her	-1369
over it	-1725
over my	1277
over text	1223
over the	-1739
over there	-1748
over*	5887
overdosed	1541
overdosing	3322
own	1946
own $	-1272
own _ because	1273
own _ of	1273
own life	2027
oxyg*	2441
oxygen	2441
page	-2928
page $	-1386
pai	-1320
pain	-2016
pain _ $	-1728
pain _ stop	-2573
pain to	-3235
pain*	3746
painful	2871
panic	-1960
para	3974
para _ $	5860
para _ y	1508
para ela	-1265
para ele	-1768
para eu	-1824
para*	2095
pare*	2318
parents	2029
parents $	1982
parents _ me	1305
parents _ the	-3007
parents would	1213
parking _ $	1407
parks	1432
parl*	-1782
parle	-1297
parle _ $	-1984
parler	-1745
parler $	-1247
paro	-1476
paro de	-1476
part	1257
part _ me	2987
part of	1257
part*	1807
partie	1395
partner controls	1414
party	-3510
party $	-3440
pas	-4096
pas $	-1652
pass*	-2446
passed	-3402
passed _ and	-1805
passed _ i	-2411
passed away	-1725
passport _ $	1676
passwords	1758
past my	1981
past*	3013
pastillas	3013
pathetic _ $	1353
pause	-2055
pay	2277
peac*	3481
peace	-1670
peace $	-1224
peace _ $	-1996
peaceful	3481
peaceful _ this	3510
peaceful _ to	2307
peaceful compared	2307
pega	4607
pelo	2565
pelo _ $	2671
pens*	12102
pensando	5717
pensando _ de	1663
pensando _ quitarme	2083
pensando _ suicidio	1964
pensando em	2773
pensando en	2628
pense	3626
pense _ me	1401
pense a	1401
peop*	-3055
people	-3055
people _ $	4535
people _ animals	-1447
people _ die	1895
people _ hands	-1241
people _ my	-3446
people _ shake	-1241
people _ young	1895
people in	-1211
people like	1827
people my	-1241
perd*	2058
perdon	2151
perm*	1649
permanent	1277
permanent solution	1395
pero	-1565
pero no	-1282
pers*	2200
persegue	2564
persegue $	2014
person	-2551
person $	-1907
person _ $	-1776
person _ want	1727
peur _ rentrer	1563
phone	-1436
phone _ hope	-1218
phone _ i	-1919
phone _ it	-2044
phone _ me	1558
phone _ my	1242
phone buzzes	-1218
photo	-1210
photo $	-1339
photos	1213
photos _ $	1674
phys*	3683
physically	3399
pic	1393
pick _ $	-2292
pick up	-2948
pick*	3283
picked	2740
pict*	-2654
picture	-2049
pien*	3293
pienso	3293
pienso _ todos	2402
pienso en	2752
pill*	-1353
pillow	-1353
pillow $	-1335
pills	11501
pills $	2007
pills _ $	2112
pills _ up	1435
pills and	2618
pills are	1803
pizza	-2664
place $	-1418
place now	1221
plan	8039
plan _ here	1418
plan and	4133
plan was	2685
plan*	4815
plane	1247
planning	6081
plants	-2251
plat*	1579
plate	1381
play*	-1370
please	-4031
please $	-3207
please _ mum	3424
please _ my	3220
please tell	4306
pleu*	-2447
pleure	-2225
plus	4575
plus $	-3254
plus _ $	5811
plus _ de	2109
plus _ vivre	1939
plus de	3422
point	6680
point _ alive	1902
point _ living	2205
point in	1653
point of	2974
police _ me	1357
poor	-2205
por	-2809
por _ no	-1215
por favor	-1380
por la	2685
por que	-1374
poss*	-1920
post	2125
post _ nudes	2716
post my	2716
post the	1312
posted	1272
posts _ $	1222
pray	1700
preg*	-3281
pregnant	-1663
prep*	1567
press	1222
pret*	4881
pretending	2605
pretty	2331
priv*	2071
private	2071
private _ my	1222
prob*	-1533
probably	1794
problem	-3165
proc*	-1422
prof*	-6038
profile	-5533
profile $	-1719
profile _ $	-2509
prog*	-1540
prom*	-1432
promise _ be	2851
promised	-1471
prop*	4188
proposito	2460
proud	-3094
proud _ $	-2652
publ*	5273
puedo	2597
puedo _ $	1718
puedo _ con	1493
puedo _ de	1664
puedo mas	6107
pull	1819
pull _ $	1712
pull _ trigger	1385
pull the	1385
punc*	1817
punches _ next	1505
punches _ wall	1505
punches the	1505
punching	1316
puni*	3519
punish	1659
purp*	3951
purpose	3951
purpose $	1396
push*	4217
pushed	2587
pushes	1913
pushes _ around	1623
pushes me	1623
put	1775
put _ in	2484
put _ on	2049
put _ the	1354
put a	3143
put him	1406
quand	2678
quar*	2359
que _ $	-3341
que _ a	4391
que _ adelante	-1752
que _ amo	-1803
que _ de	-1269
que _ la	-1228
que _ matar	1651
que _ me	-3269
que _ no	1753
que _ que	-2145
que _ se	3636
que ele	-1298
que eu	-1784
que je	-1961
que la	-1849
que lo	2683
que me	-2300
que mi	2667
que no	1215
que vai	3720
que you	1753
queb*	2801
quer*	7574
queria	7574
queria _ $	5500
queria _ me	-1818
quero	8721
quero _ $	6700
quero _ mundo	3088
quero _ viver	1813
quero me	1644
quero sumir	4488
quie*	11013
quiere	4557
quiere _ $	3461
quiero	6098
quiero _ $	8795
quiero _ con	-1887
quiero _ el	-1324
quiero _ estoy	-2200
quiero _ lo	1852
quiero _ mas	1885
quiero _ me	-2157
quiero _ mi	-2465
quiero _ no	4028
quiero _ que	-2588
quiero _ you	3247
quiero decirle	-1523
quiero matarme	4028
quiero que	-2604
quiero terminar	-2491
quiero vivir	2449
quiet	-1774
quis	-1368
quis*	4630
quisiera	4630
quit	-2957
quit*	-3000
quitarme	2083
quitte	-3469
quitte _ et	-1845
quittee	-1305
quittee _ $	-1508
quoi	-1257
raci*	-1305
racing	-1305
raised	-1268
raises	2421
raises _ hand	2421
raises his	2421
raiva	2182
rang	-2257
rape	1543
rape _ we	1543
rape because	1543
raped	4437
raped _ my	2068
raped by	2068
raped me	2369
rates	-1955
rath*	4337
rather	4337
rather _ $	1911
rather be	3258
rather not	2660
razor	2873
reac*	-5509
reach	-4885
reach _ $	-1739
reach out	-4213
reached	-4030
reached _ $	-1523
reached _ to	-1581
reached out	-3778
read	-2996
reads	3699
reads _ i	2548
reads _ messages	1590
reads _ my	1590
reads all	1590
reads this	2548
ready	6995
ready $	1597
ready _ check	2507
ready _ it	2815
ready to	5254
real	3648
real $	1772
real*	1322
really	2670
really _ $	-1319
reas*	1391
reason	2725
reason _ alive	1457
reason _ be	-2071
reason _ get	1515
reason _ stay	1897
reason _ up	1505
reason to	1549
reco*	-4162
recovered	-3352
recovered from	-3352
regi*	-1483
registrar	-1350
regr*	-3519
regret	-1799
rehe*	1486
rehearsing	1486
reje*	-1672
reject	-1686
reject _ $	-1686
reject me	-1686
rela*	-2976
relapsed	6168
relationship	-2693
relationship $	-1973
relationship _ and	-2368
relationships	-1924
rema*	2095
reme*	1862
remi*	-2366
remo*	-2452
remove	-1409
rent*	1563
rentrer	1563
replied $	2149
replies	1349
reply	-4654
reply to	-1791
repo*	-3408
reponds	-1351
rese*	2262
researching	2262
resi*	-1364
resp*	-7213
respondi	-2446
respondi $	-2081
rest	1216
rest _ life	-1924
rest _ my	-2091
reve*	2103
reveiller	2826
reveiller $	1706
revo*	-1593
revoir	-1593
revoir $	-1291
rien	2536
right	3530
right _ $	6624
right _ i	-1216
right _ in	1383
right back	1727
right now	3730
ring	-3945
ring $	-1710
ritze	1873
ritze mich	1873
rome	-1479
rome $	-1479
romp*	1557
romper	1694
room	6339
room $	5579
room _ $	-1583
room _ and	1253
room*	3880
roommate	4327
roommate is	1437
rope	6203
ruhe	-1819
ruin*	-1481
run	1674
run _ $	3220
runn*	1785
running	1785
running _ $	2829
runs	2245
s _ her	3021
s _ hits	2512
s _ i	-1228
s _ is	-1710
s _ keeps	-1490
s _ me	1298
s boyfriend	2261
s death	-3533
s ex	-1490
s husband	2775
s new	1921
s temper	1273
sa	-1352
sabe	1639
sabe $	1705
sad	-5169
sad $	-3916
sad but	-1349
sagen	-1466
sagt	2268
said	-3511
said $	-2630
said _ $	-2610
said _ my	1364
said _ was	-2075
said _ will	3002
said goodbye	1738
said he	1421
said i	-2106
said she	2553
said that	2221
sala*	-1388
salary	-1388
same	-3514
same _ $	-1908
sang*	5358
sans	2073
sans _ $	2073
sat _ the	-1257
satu*	-1365
saturday	-1365
saving	1462
saw	-5105
saw _ $	-2648
say	-9019
say $	-4257
say _ $	-1387
say _ things	-1435
say _ to	-2056
say no	2978
sayi*	5583
saying	5583
saying _ and	1870
saying _ wants	1211
saying she	1436
says	2825
says _ $	1255
says _ am	-1923
says _ is	2483
says _ it	1357
says _ me	-2197
says _ not	1425
says _ should	-1452
says _ to	1481
says _ •	3350
says i	-2590
says it	1232
says sorry	1255
says •	3350
scar*	3753
scared	-1971
scared _ alone	-1618
scared _ being	-1495
scared _ i	2534
scared _ losing	-2173
scared _ my	-2081
scared _ tell	-1745
scared _ what	2309
scared i	1916
scared of	-2011
scared to	-1904
scares	1221
scares me	1221
scarifie	1922
scarifie depuis	1922
scars	6734
scars _ my	2949
scars from	2332
scary	-1380
scene	-1506
scha*	-1298
schl*	3662
schlafen	-2173
schlafen $	-1374
schlagt	5445
schlagt _ $	2166
schlagt mich	5064
schluss gemacht	-1358
scho*	-4008
schon	3321
schon _ $	-1339
schon wieder	2082
school	-4008
school $	-2471
school _ i	-1456
school and	-2593
schr*	-5045
schreib	-1369
schreiben	-2596
schreiben $	-2489
schu*	-1716
scra*	6886
scratched	2225
scratches	4381
scratches _ •	3412
scratches and	3412
scream $	-1506
scream _ $	2582
screams	1323
screams _ me	1323
screams at	1323
screen	-1284
se	6284
se _ $	5606
se _ con	-1227
se _ los	-1502
se _ nao	1600
se _ se	-1253
se _ terminar	1596
se eu	4566
se fue	-2857
se llevo	-1502
se matar	4345
se quiere	2485
se va	2976
see _ $	-1289
see _ at	2159
see _ friends	1385
see _ future	1246
see _ go	-1373
see _ i	1480
see _ is	-1264
see _ more	-3302
see _ movie	-1814
see _ should	3209
see _ together	1608
see _ way	2411
see a	-2117
see her	-1926
see how	-1249
see it	-1494
see me	-3060
see myself	1256
see the	2335
see them	1433
see why	3209
seei*	-1836
seeing	-1836
sees	-3416
sees _ $	-3349
sees me	-1579
segu*	4016
seguir	4410
seguir $	3244
seguir _ frente	-1707
seguir em	-1707
sehe	1293
sehe _ mehr	1293
sehe _ sinn	1293
sehe keinen	1293
sehen	-2526
sehen $	-2251
sein $	3266
sein _ $	-1529
sein profile	-1658
seine	-2496
seine _ $	-1651
seit	2177
seit _ $	1848
seit _ trennung	2347
seit der	2347
selb*	8621
selbst	3595
selbstmord	5026
selbstmord $	5026
self	8347
self _ $	1467
self _ and	-3400
self _ is	2233
self _ since	3321
self esteem	-2829
self harm	3981
self harmed	1337
self harming	2690
self harms	1682
sell	-1838
sem	2984
sem _ $	2541
sema*	-2049
semana	-1500
send	-3938
send $	-1884
send _ $	-1556
send _ to	2182
send the	1362
send*	-1893
sending	-1893
sending _ $	-1376
sends	2473
sends me	2473
sens _ $	-1846
sent	-4771
sent it	-2196
sent*	9089
sentido	6385
sentido _ $	3393
sentido _ seguir	1439
sentido _ viva	1826
sentido a	2162
seri*	4231
seria	2426
serie	-1385
seriously	5392
sers	1583
ses	-1316
set	1773
sex	3764
share	3230
share _ friends	1403
share _ private	2349
she _ $	-1685
she _ back	2404
she _ being	-1836
she _ cutting	1386
she _ die	2412
she _ drunk	1713
she _ end	1399
she _ for	2272
she _ gone	1456
she _ him	4177
she _ kill	2028
she _ last	-1329
she _ me	-4729
she _ my	-3135
she _ not	1315
she _ on	-2884
she _ she	1466
she _ so	1451
she _ texted	2008
she _ the	-1714
she _ tonight	-1861
she _ with	1895
she _ •	1473
she calls	-1853
she comes	4144
she died	-1364
she had	1701
she is	-1268
she just	1769
she lives	1338
she loves	1263
she posts	1417
she says	-2512
she scratches	2333
she threatened	-1704
she throws	1740
she told	-2303
she took	1967
she wants	2841
she was	-1284
she will	2607
shock	-1647
shoot	3042
shoot _ $	1386
shoot me	1413
shop	-1452
shot	-2811
should _ alive	1511
should _ at	2010
should _ died	4671
should _ go	-1293
should _ in	1655
should _ it	-2792
should _ or	3689
should _ said	-1301
should _ to	-1703
should _ up	-1577
should _ •	4034
should be	2218
should give	-1311
should have	3439
should i	-2708
should never	-1273
show	-2545
show me	-1662
show*	1232
showing	2308
showing _ at	1771
showing _ my	2578
showing up	2308
si	3069
si _ $	1334
si _ me	1272
si no	1838
sich	4352
sich _ $	3276
sich _ ich	2112
sich umbringen	2695
sick	-1735
sie _ $	-1962
sie _ mich	1261
sie _ sich	2091
sie hat	-1591
sien*	-1831
siento	-1831
siento _ me	1286
sign	-1255
sile*	-3094
silent	-1745
silent for	-1213
simp*	2700
simple	1502
sin	6177
sin _ $	4184
sin el	3157
sin mi	3987
since	1567
since _ $	2241
since _ baby	-1531
since _ breakup	2164
since _ divorce	1809
since _ i	1479
since _ my	-2290
since _ s	-1228
since _ school	-1239
since _ was	1794
since he	1757
since i	1219
since the	1644
sinn	2235
sinn mehr	2235
sinto	-2485
sinto _ $	-1273
sist*	1365
sister _ herself	1837
sister _ husband	2775
sister _ me	-2123
sister _ on	2121
sister s	2542
sit	-1767
sitt*	2317
sitting	2317
sitting _ my	1585
sitting in	1585
six	-1730
sixt*	1894
sixteen	1894
skin	2630
slap*	4512
slapped	4512
slapped _ and	3312
slapped me	3370
slaps	3855
slaps _ in	1636
slaps _ when	1905
slaps me	2631
slee*	1975
sleep _ him	3490
sleep _ never	1319
sleep _ night	-1580
sleep and	1647
sleep with	3184
sleeves	2367
sleeves _ $	2367
slept	1955
slide	2681
small	-1870
smash	4198
smash _ face	4198
smash _ in	4198
smok*	-1231
smoking	-1231
snoo*	-1277
snooze	-1277
so	2216
so _ am	2778
so _ at	-1578
so _ being	1819
so _ do	-1486
so _ hurts	2942
so _ just	1235
so _ last	-1569
so _ leaving	-1261
so _ of	1528
so _ that	1920
so _ the	-1693
so _ want	1261
so _ would	2478
so bad	1732
so much	-1508
so strong	1312
so stupid	2447
so that	2834
so tired	3265
so who	2184
soci*	-1826
social	-1765
social _ dead	-1399
social _ is	-1399
social life	-1399
soeur	1796
soeur _ mourir	3581
soir	1792
soir $	1792
soll	-3438
soll _ $	-1227
soll ich	-2993
solo	-2753
solo _ $	-2641
solo _ triste	-2641
solo estoy	-2641
solu*	1395
solution	1395
some	2162
some _ i	2696
some _ my	3761
some _ on	2552
some days	2696
some*	4545
somebody	1696
somebody _ going	2435
somebody _ to	2435
someone	-1777
someone $	1494
someone _ $	-2998
someone _ dated	1630
someone _ is	2267
someone _ me	-1818
someone else	-2253
someone i	1630
someone new	-1477
someone to	-2620
something $	-3230
something _ $	2308
something _ me	1420
something _ to	2633
sometimes	5315
sometimes _ hits	-1594
sometimes _ i	1245
sometimes _ that	2781
sometimes i	5386
son	-1621
son $	1690
son _ $	1657
son _ i	-2622
son s	3529
song	-3482
soon	3692
soon $	1821
soon*	-1730
sooner	-1722
sorry	-6239
sorry $	1945
sorry _ i	-1403
sorry _ last	-1496
sorry _ night	-1346
sorry about	-1368
sorry for	-1619
sorry i	-2317
soun*	8885
sounds	6159
sounds good	4320
sounds peaceful	2396
space	1450
space and	1637
speak	-2276
speak _ front	-1241
speak _ of	-1241
speak in	-1372
spell	-2077
spid*	-1407
spider	-1407
spider _ $	-1407
split	-1222
spring	-1824
spring and	-1824
springen	2471
springen $	2471
stab	5591
stab _ $	5591
stab him	5591
stab*	3392
stabbing	4179
stabbing _ in	2875
stal*	5781
stalked	1590
stalked by	1763
stalking	4051
stan*	2985
stand	2450
standing	3447
star*	5899
start	-2081
start _ $	-1577
started	3641
started _ again	1730
started _ my	3075
started burning	1243
started giving	1707
starting	-1360
starve	2270
stay alive	1825
steht	2468
steht _ meiner	2468
step*	7137
stepdad	1874
stepfather	4099
ster*	4203
sterben	4203
sterben $	4203
stick	1826
stick _ $	1418
still _ $	2703
still _ to	2872
still alive	2351
still have	1664
still love	-2619
still think	1287
stim*	-1858
stood	2643
stood _ for	1305
stop _ about	-2216
stop _ her	-1354
stop _ him	2510
stop _ hurting	3531
stop _ it	-2194
stop _ my	-1942
stop _ myself	1665
stop _ of	2790
stop _ the	1243
stop _ thoughts	2880
stop being	-1382
stop cutting	2969
stop existing	2511
stop following	1396
stop having	2288
stop imagining	4142
stop thinking	-2330
stops	2662
stops _ from	2026
stops me	2662
stor*	-2718
stories	-2362
stories $	-1481
story	-3451
story $	-1272
stove	-2110
stra*	1737
stranger	-1289
strangled	1822
stru*	-1328
struggling	-1868
struggling with	-1846
stuck	-1824
stuff $	-1981
stuff and	1446
stupid $	1810
su	-3049
su _ $	-2365
su _ novio	2425
su casa	-1327
su nuevo	2425
such	-2006
suff*	-3195
suffering	-2565
suffering $	-2565
suic*	30151
suicidal	6954
suicidal _ $	1866
suicidal _ am	2333
suicidal _ and	1500
suicidal _ i	4845
suicidal _ just	-1546
suicidal _ since	1207
suicidal and	3596
suicidal ideation	1501
suicidarme	3652
suicidarme $	3652
suicidarse	1510
suicidarse $	1510
suicidas	1715
suicide	9098
suicide $	2838
suicide _ $	4985
suicide _ time	1713
suicide every	1676
suicide is	-1798
suicider	2181
suicidio	3339
suicidio $	1964
suit	1666
suiz*	1848
suizidgedanken	1848
suizidgedanken _ der	1848
suizidgedanken _ trennung	1848
suizidgedanken seit	1848
sumir	4488
sumir _ $	3088
sumir _ mundo	3088
sund*	1923
sunday	2220
sunday $	2393
sure	1464
surv*	-2511
survive	-2354
survive _ $	-1372
survived	-1302
survived _ in	-1252
sus	-1889
sus _ $	-1470
swal*	4337
swea*	-2416
swear	4727
swear _ will	3603
swear i	3628
swear to	2553
sweating	-2416
sweating $	-2416
tabl*	3963
table _ for	1654
take	4968
take _ $	2556
take _ life	2904
take _ own	2040
take _ to	-1401
take a	-2270
take it	-1453
take me	4820
take my	1886
take to	1237
take up	1281
takes	2204
takes $	1311
takes my	1592
taking the	-1363
talk	-12154
talk _ $	-3752
talk _ her	-1541
talk _ me	-2503
talk _ the	-1511
talk about	-2558
talk it	-2788
talk to	-4413
talk*	-4248
talking	-3803
talking to	-3056
talks _ $	1560
talks about	2945
talks to	-1660
tape	5569
tbh	4258
tbh $	3496
te _ que	2406
teac*	1567
teacher	1567
teacher that	2142
team	-2511
teen*	-1917
tell	-3570
tell $	1987
tell _ $	-1297
tell _ it	-1389
tell _ that	-2654
tell _ we	1380
tell anyone	2720
tell her	-2853
tell him	-1988
tell me	-2799
tell*	-1879
telling _ i	-1281
telling _ to	1350
temp*	-3106
temper	2151
tempo	-1689
tempo $	-1630
temporary	-3108
tempted	-1357
ten	-2979
ten years	-1535
tengo	7876
tengo _ de	2726
tengo _ para	3814
tengo _ seguir	1634
tengo ganas	3408
tengo miedo	1233
tengo que	-1649
tenho	6266
tenho _ de	2147
tenho _ dele	1340
tenho medo	2564
tenho vontade	2147
tent*	2253
tentei	1626
tentei _ matar	1626
tentei me	1626
ter	2700
ter _ $	2136
term*	1526
terminal	5162
terminar $	1596
terminar con	-2491
terminei	-1378
terminei com	-1378
terr*	-2889
terrible	-1863
terrified _ what	1526
text	-12494
text $	-1821
text _ $	-3997
text _ ex	-1460
text _ has	1348
text _ i	-3087
text _ when	-1318
text _ •	1538
text her	-1737
text him	-3404
text me	-2013
text my	-1545
text*	-10562
texted	-5695
texted _ $	-1278
texted _ i	-1284
texted _ she	2166
texted me	-2030
texting	-4810
texting _ $	-2581
texting _ and	-1297
texting me	-1676
texts	-5904
texts _ and	-1214
texts me	-2084
than	5009
than _ $	2743
than _ this	1814
than this	1578
than*	-2835
thank	1375
thank _ for	1550
thank you	2126
thanks	-2564
thanks $	-1282
thanks _ the	1488
that	-3162
that $	-3019
that _ $	6651
that _ a	6055
that _ am	1923
that _ an	1765
that _ and	3891
that _ but	-2150
that _ could	-2685
that _ fine	1571
that _ going	1539
that _ have	3785
that _ his	-1505
that _ hurts	1628
that _ in	-2466
that _ it	2956
that _ left	-2117
that _ made	1576
that _ me	-2479
that _ my	1923
that _ never	-1673
that _ should	-2372
that _ someone	1432
that _ still	-1655
that _ to	2347
that _ will	-6618
that _ with	-1865
that _ would	2858
that guy	2567
that he	-2582
that helps	1325
that i	1937
that if	1793
that it	2477
that makes	1303
that my	-3558
that she	1640
that song	-1298
that spider	-1407
that way	2164
the _ $	-1613
the _ a	1323
the _ about	-1871
the _ again	4721
the _ all	-1517
the _ already	1257
the _ always	-2246
the _ and	-2963
the _ are	1571
the _ at	-3110
the _ back	1830
the _ but	-1246
the _ cut	3043
the _ day	-2288
the _ every	-1996
the _ gave	-2283
the _ goes	2470
the _ going	1221
the _ had	3564
the _ he	-1542
the _ i	8779
the _ in	1218
the _ is	3304
the _ left	1637
the _ like	-2505
the _ living	2205
the _ makes	1761
the _ me	2335
the _ next	3208
the _ night	-1252
the _ of	-4612
the _ on	-2955
the _ one	-1277
the _ person	-1517
the _ school	-1236
the _ sent	1223
the _ so	-1514
the _ someone	-1243
the _ stay	1457
the _ stop	-2024
the _ thanks	1623
the _ the	-2591
the _ thing	2400
the _ think	1322
the _ time	1933
the _ to	9861
the _ today	2140
the _ twice	3158
the _ way	4178
the _ who	-1782
the _ with	2750
the accident	1357
the baby	-2007
the bathroom	4382
the best	-1207
the blade	3849
the cat	-1652
the check	-1450
the cops	1956
the day	-1368
the divorce	2904
the doctor	-2024
the dog	-2161
the door	3825
the end	-1838
the first	2639
the ground	2845
the guilt	-2043
the gun	2035
the guy	2555
the highway	-1433
the hospital	2349
the kitchen	1534
the knife	2040
the last	1612
the movie	-1546
the one	-1681
the only	6833
the pain	-2623
the party	-1837
the phone	-3655
the pills	1767
the point	3920
the reason	1411
the room	3232
the rope	2968
the same	-2790
the shop	-1437
the stove	-2110
the table	1606
the thoughts	1795
the time	-2393
the urge	3845
the wall	3923
the way	-3707
the weekend	-3021
the wheel	1299
the whole	1939
the window	1671
the world	3664
the •	-2185
them	1990
them $	-3553
them _ $	5352
them _ i	2069
them i	3029
then	-3095
then _ $	-4041
then _ again	-2470
then _ am	1491
then _ and	1250
then _ not	-2553
then _ to	-1511
then disappears	-2470
then i	-4964
then you	2348
ther*	-2624
therapist about	1763
therapy	-3045
therapy _ $	-1493
there	2292
there $	-2819
there _ can	1556
there _ i	1208
there _ my	-1440
there _ nothing	2630
there _ one	2874
there is	4265
these	2747
these _ thoughts	1629
these suicidal	1633
they _ $	3262
they _ be	1366
they _ not	1451
they _ the	-1239
they _ with	-1607
they are	2329
thig*	1889
thighs	1889
thin*	3935
thing	2124
thing _ helps	1675
thing i	3313
thing that	2631
things _ $	-3446
things _ when	1740
things at	1740
things i	-1542
things to	-1369
think	1979
think _ a	-1238
think _ be	1851
think _ death	1606
think _ have	-1280
think _ husband	-3311
think _ into	1708
think _ is	-3487
think _ killing	1324
think _ the	1436
think _ would	2880
think _ •	-1676
think about	10392
think i	-2897
think it	-2118
think of	-2276
thinking	3724
thinking _ $	2412
thinking _ a	1287
thinking _ ending	3050
thinking _ her	-1352
thinking _ him	-1828
thinking _ jumping	2450
thinking _ killing	3923
thinking _ last	-2580
thinking _ suicide	1472
thinking _ ways	1538
thinking _ what	-1234
thinking about	1895
thinking of	2900
third	1505
this $	1517
this _ $	-1430
this _ and	3317
this _ do	2285
this _ i	3221
this _ me	-3050
this _ to	-2046
this i	1726
this is	-1359
this life	6293
this morning	-1653
this point	1309
this relationship	-2230
this time	1895
this week	2323
this weekend	1247
this world	3045
this year	1224
those	-1223
those _ $	-1300
thou*	3901
thought about	1349
thoughts	4629
thoughts $	-1278
thoughts _ back	1489
thoughts _ i	-1488
thoughts _ my	6026
thoughts about	3948
thoughts are	1489
thoughts of	4888
thoughts since	1207
thre*	9722
threatened	2567
threatened to	1494
threatening	3746
threatening _ my	1540
threatening me	1715
threatening to	1651
threatens	2038
threatens to	1447
threats	3133
three _ $	-2078
three _ today	1393
threw	1454
threw _ at	2048
threw a	2048
thro*	2035
throat	3188
throat $	2035
through	-4186
through _ $	-2105
through _ it	1651
through it	-1216
throw	-1457
throws	2497
throws _ at	1740
throws _ me	1740
throws things	2095
thumb	-2967
thur*	1881
thursday	1881
ti	-1879
ti $	-1768
tied	3008
tiene	1864
tiene _ el	2197
till	3843
till _ $	2273
till it	2608
time	-1705
time _ $	3848
time _ buzzes	-1218
time _ he	-1976
time _ i	-1678
time _ my	-1858
time _ phone	-1218
time _ tried	2009
time _ weeks	1415
time ago	-2097
time and	-5016
time i	7402
time my	-1607
time no	-2490
time now	1703
time we	2044
times	2170
times _ the	1393
times in	1393
tirar	2535
tirar _ vida	2535
tired	1727
tired $	-2315
tired _ alive	2243
tired _ being	3542
tired of	4043
to	2095
to $	-4576
to _ $	2024
to _ a	-10383
to _ about	-2523
to _ after	2279
to _ again	-5240
to _ alive	3243
to _ am	-1954
to _ an	-1255
to _ and	-1655
to _ anymore	2305
to _ anything	-2070
to _ at	-2233
to _ bad	3064
to _ basically	2076
to _ blade	2539
to _ brains	1469
to _ breathing	1515
to _ by	-1236
to _ car	1524
to _ contact	-1416
to _ de	3749
to _ dead	2159
to _ doctor	-1955
to _ dog	1906
to _ early	-1650
to _ em	1354
to _ ex	-2399
to _ existing	2511
to _ face	3197
to _ family	-1591
to _ for	5824
to _ fr	1850
to _ friends	-1906
to _ from	-1812
to _ front	-1474
to _ girl	-2123
to _ going	1496
to _ happy	-1789
to _ harm	3351
to _ head	1851
to _ heart	-1374
to _ her	-2577
to _ herself	2341
to _ himself	2522
to _ house	2949
to _ how	-1780
to _ hurt	3656
to _ husband	-2194
to _ i	2512
to _ if	1317
to _ in	-1212
to _ into	-2711
to _ is	2090
to _ it	5706
to _ just	-1235
to _ kids	1350
to _ last	2948
to _ life	3033
to _ like	-2883
to _ list	-1872
to _ live	-1762
to _ lol	4118
to _ long	-1343
to _ me	-8304
to _ mom	-1481
to _ most	2500
to _ never	1551
to _ no	-1394
to _ not	3494
to _ now	-3420
to _ nudes	3443
to _ one	-2987
to _ out	1259
to _ over	6557
to _ people	1852
to _ private	2349
to _ sex	2066
to _ she	-1928
to _ since	1952
to _ sleep	3767
to _ so	4058
to _ somebody	2489
to _ something	1414
to _ suicide	2439
to _ the	3134
to _ then	-1922
to _ there	-2567
to _ this	-1873
to _ time	1266
to _ to	-5816
to _ today	-2249
to _ tonight	1441
to _ twice	1289
to _ until	2755
to _ up	4282
to _ viver	3433
to _ way	2032
to _ what	-1448
to _ will	1604
to _ without	1952
to _ you	-2528
to _ •	-3502
to a	-5116
to all	1971
to ask	-3064
to be	-3075
to beat	2504
to blow	1815
to break	-1725
to call	-4563
to commit	1829
to cut	3178
to die	14295
to do	4480
to eat	3299
to end	5148
to exist	2990
to feel	-4372
to find	1513
to get	1937
to give	1833
to go	2754
to god	3478
to grab	1485
to hear	-2473
to help	2449
to her	-6611
to him	-2120
to his	-4361
to hurt	6986
to it	3187
to jump	2290
to just	2195
to keep	3180
to kill	10646
to know	-1471
to learn	-1697
to leave	-1705
to live	7725
to look	-2284
to lose	-2396
to make	3321
to me	-12259
to meet	-2359
to murder	-3265
to my	2223
to myself	-3374
to not	2442
to off	1475
to pensando	1669
to people	-1401
to post	2716
to punish	1659
to reach	-3103
to reply	-1508
to ring	-1253
to run	3001
to say	-2870
to see	-7883
to self	3351
to share	2349
to sit	-2023
to sleep	5300
to smash	4198
to someone	1225
to speak	-1543
to stab	5591
to survive	-1274
to take	4587
to talk	-3803
to tell	-1257
to text	-7115
to this	4564
to wake	1692
to want	-2034
to watch	-2045
to write	-5200
to •	-3119
today	-4728
today $	-1335
today i	-2446
todo	2829
todo _ $	3003
todo _ noche	2323
todo _ que	-1733
todo dia	1702
todo esta	2323
todo lo	-1733
todo mundo	1706
todos	4729
todos _ $	2916
todos _ dias	2758
todos _ mejor	1994
todos _ sin	1994
todos estarian	1994
todos los	1812
toge*	-1384
together	-1384
toi	-1386
told	-2294
told _ does	1496
told _ he	2226
told _ teacher	2142
told _ that	-1535
told _ therapist	1741
told _ to	-2722
told him	-2065
told me	-3796
told my	-1482
told the	1209
told them	1408
tomo*	1936
tomorrow	1936
toni*	7113
tonight	7113
tonight _ $	1414
tonight _ am	3210
tonight _ my	2485
tonight _ the	2321
tonight _ want	-1595
tonight and	-1529
tonight i	3423
tonight is	2119
too	-3615
too $	1334
too _ $	-1779
too _ i	-1657
too many	1322
too much	-1945
took	8767
took _ $	-1514
took _ and	4431
took _ razor	2229
took _ to	1517
took a	2642
took me	-2891
took pills	1731
took the	2789
top	-2212
tot	3041
tot $	1437
touch	-2230
touched	-2953
touched me	-2953
touches	2864
touches me	2864
tous _ jours	1705
tout	3130
tout _ monde	2085
tout le	3084
town	-2931
town $	-1288
trac*	7483
tracks	3075
train	3078
train $	3161
trapped _ my	-1588
trapped in	-1745
trau*	-3390
traurig	-3357
traurig $	-2857
tren*	2258
trennung	2347
trennung $	1848
tres	-1970
tres _ $	-1566
tried	4107
tried _ end	1648
tried _ it	1648
tried _ me	-1745
tried i	2953
trigger $	1385
trin*	1640
trip	-1364
tris*	-6238
triste	-4494
triste $	-3055
trou*	-1861
trouble	-1861
trouble sleeping	-1266
truck	4020
trus*	-1364
trust	-5203
trust _ $	-2067
trust me	-2371
trusting	-1284
try to	1639
tu	-2029
tuer	4494
tuer $	4403
tuer _ je	-1620
tuer si	-1620
turn*	-1489
turned	-2249
turned _ $	-1923
turned out	-1769
turns	-1260
twel*	1242
twelve	1242
twen*	-3977
twenty	-1983
twenty years	-1667
twice	6269
twice $	2720
twice _ $	2119
twice _ week	1916
twice this	1916
two _ $	1964
two _ ago	3382
two _ i	1301
two months	-1237
type	-2899
type _ $	-2449
typed	-1278
uber	-1347
uber _ $	-1330
uberlege	1828
ugly	-2226
ugly $	-1927
um	4556
um $	7295
uma	-1407
uma _ $	-1244
umbr*	3288
umbringen	3626
umbringen $	2981
umzu*	3176
umzubringen	3176
umzubringen $	1984
un	-2372
un _ $	-3263
un mensaje	-1297
unbl*	-2591
unblocked	-1409
und	3178
und _ $	3514
unde*	-3106
under	-1725
under _ $	-1680
under the	-1680
understand	-2272
understand why	-1376
une	-1736
une _ $	-2363
unsa*	1273
unsafe	1273
unsafe _ my	1273
unsafe _ own	1273
unsafe in	1273
until	11548
until _ bled	3716
until i	2520
until it	4651
until they	3565
up	2069
up $	3530
up _ $	-2175
up _ a	-3208
up _ and	-1389
up _ at	-1474
up _ girlfriend	-1594
up _ last	-1342
up _ many	2281
up _ me	-2282
up _ of	2569
up _ the	3195
up and	-1506
up at	1395
up his	1497
up how	2281
up to	1338
up with	-3424
urge	1646
urge _ $	-1371
urge _ cut	3043
urge _ is	4191
urge to	4814
urges	2664
urges to	2316
us	-4331
us $	-1936
us _ $	-1348
use	-2211
used _ be	-1950
used to	-2912
usel*	2347
useless	2347
va	2112
va $	2209
va _ $	-1287
va _ tuer	-3891
va a	3022
va me	-3891
vai	3371
vais	1878
vais _ $	2826
vais _ a	-1241
vais _ la	2476
vais lui	2510
vais me	1368
vaut	2447
vaut plus	2447
vejo	1788
vejo _ sentido	1788
vejo mais	1788
veo	2162
veo _ a	2162
veo _ seguir	1439
veo sentido	2162
ver	-2681
ver _ $	-2483
ver sus	-1295
verb*	3455
verbally	3455
verbally abusive	1671
verd*	4614
verdad	4614
verg*	-1980
verlassen	-4020
verlassen $	-4657
verm*	-2421
vermisse	-2328
vers*	1438
versucht	2153
veut	4232
veut _ $	4584
veut mourir	4584
veux _ $	5406
veux le	-2595
veux plus	1833
vez	4226
vez _ lo	1615
vida	4382
vida $	3620
vide	-1257
vide*	1973
video	1290
videos	1973
vie	4058
vie _ plus	3916
vie _ vaut	2447
vie ne	2447
view*	-1448
viewed	-1280
viewed my	-1280
viol*	2436
violent	2760
violent and	1549
viva	3078
viva $	3078
vive	1353
vive me	1353
viver	8051
viver $	7069
vivi*	2924
vivir	6588
vivir $	4953
vivir mas	1589
vivo	3946
vivre	5884
vivre $	5884
voce	-1674
voir	-2248
voir _ $	-1323
volt*	2885
voltei	3019
voltei _ cortar	3019
voltei _ me	3019
voltei a	3019
volvi	5754
volvi _ cortarme	3475
volvi a	5754
von _ getrennt	-1766
vont*	1982
vontade	1982
vontade de	1982
vor	9096
vor _ $	1262
vor _ ich	3572
vor meinem	4712
vor meiner	2468
vou	2086
vou _ $	3046
vou _ a	3363
vou _ ele	2626
vou _ hoje	1246
vou _ matar	1878
vou _ para	-1455
vou ligar	-1215
vou matar	4257
vou me	1878
vou mudar	-1303
voud*	3447
voudrais	3447
voudrais _ plus	1474
voudrais ne	1474
voy	2431
voy _ $	3363
voy _ cambiar	-1239
voy _ matar	3543
voy a	2431
vuel*	1850
vuelve	1427
vuelve _ $	1427
wait	1232
wait _ $	1629
wait to	1438
wait*	1281
waiting	1822
waiting _ basically	2076
waiting _ die	2076
waiting to	2076
waits	1615
waits _ front	1649
waits _ of	1649
waits in	1649
wake	2544
wake _ $	4016
wake _ in	-1686
wake up	2621
waki*	2523
waking	2523
waking _ $	2523
waking up	2523
walk	3177
walk $	1553
walk _ the	1807
walk to	1742
walk*	2360
walked _ $	1685
walking	1889
wall	3458
wall _ my	1505
wall _ to	1505
wall next	1505
walls _ my	1378
walls and	1378
want	3777
want _ $	2849
want _ about	-1508
want _ and	2497
want _ anymore	3478
want _ ask	-1233
want _ be	4037
want _ blow	1815
want _ cut	2470
want _ dead	7293
want _ die	5787
want _ divorce	-1725
want _ exist	2790
want _ feel	-2772
want _ for	1578
want _ gone	-1408
want _ grab	1485
want _ happy	-1447
want _ her	1486
want _ his	-1326
want _ in	2227
want _ into	-2745
want _ kill	4658
want _ like	-2275
want _ live	3780
want _ lol	2739
want _ myself	2055
want _ out	-1930
want _ pain	-3132
want _ rest	2121
want _ say	-1356
want _ see	-4342
want _ sleep	2371
want _ so	1752
want _ talk	-2908
want _ the	3097
want _ to	-2766
want _ want	-1597
want a	-1946
want him	1976
want it	4033
want my	-2676
want out	4488
want to	3729
wanted	-2726
wanted _ be	2794
wanted to	-2358
wanting	2546
wanting to	2699
wants _ $	5141
wants _ back	-2020
wants _ die	5204
wants _ end	1399
wants _ friends	-1883
wants _ herself	2207
wants _ i	1268
wants _ kill	2929
wants _ live	1294
wants _ me	-2261
wants _ see	-1319
wants _ to	-1407
wants me	-1453
wants to	3293
war	-2006
ware	5690
ware _ $	4533
ware _ tot	2666
ware ich	2018
waren	2292
was	-2811
was _ $	-5834
was _ 4	2876
was _ a	-1463
was _ ago	1744
was _ and	-2650
was _ as	-2030
was _ born	4417
was _ by	2816
was _ child	-1282
was _ do	2004
was _ end	2225
was _ for	1809
was _ have	-1339
was _ he	1673
was _ in	-2312
was _ the	2221
was _ to	2289
was _ •	-1430
was a	-4000
was abusive	-1898
was born	-1271
was for	3344
was going	-2733
was gone	2453
was late	1386
was never	4838
was no	-1985
was raped	2068
was the	-1755
waste	1957
waste _ and	2441
waste of	2408
watc*	-3923
watch	-2889
watched	-1212
water	-2169
way	3305
way $	1582
way _ and	1237
way _ would	-1321
way i	-2549
way out	7526
ways	2070
ways to	2547
we	-12163
we _ a	-1293
we _ about	-1820
we _ and	1245
we _ get	-1749
we _ he	-1950
we _ i	1579
we _ in	2052
we _ not	-2461
we _ our	1534
we _ talk	-1599
we _ up	-1273
we argue	1233
we could	-1807
we fight	2640
we have	-1619
we share	1739
we were	-1310
wear	2841
wear _ i	2907
wear what	2384
wears	1477
week	1734
week $	2257
week _ i	-1291
week and	-1995
week*	-3683
weekend	-2049
weekend $	-1231
weekends	-1546
weeks	-1829
weeks $	-1345
weeks ago	1655
weht*	5794
wehtun	5794
wehtun $	3969
weit*	1666
well	-4829
well $	-1910
well _ $	-1453
wenn	4130
wenn _ $	3036
wenn ich	1716
wenn sie	2956
went	-5858
went _ with	-1400
werde	-2500
werde _ andern	-1726
were	-2543
what	-5138
what _ do	2411
what _ even	3192
what _ i	-3040
what _ my	-1501
what _ said	-1612
what _ say	-1343
what _ the	1989
what _ there	2393
what _ wear	2739
what _ what	2246
what _ will	1794
what _ you	-1407
what a	-2207
what for	2019
what happens	-1607
what he	3026
what i	2670
what is	2603
what*	2222
whatsapp	1845
whatsapp the	2684
wheel	1881
wheel $	1881
when	6104
when _ a	-3897
when _ about	2426
when _ am	2122
when _ are	1609
when _ argue	1573
when _ at	1373
when _ come	-2460
when _ comes	1984
when _ drinks	4817
when _ feel	3567
when _ got	-1442
when _ him	1460
when _ in	-1608
when _ no	1688
when _ nobody	2618
when _ numb	1839
when _ say	1688
when _ stressed	1251
when _ to	1394
when _ told	-1641
when _ was	-3722
when he	7772
when his	-2513
when she	2596
when you	1400
when*	2220
whenever	2220
whenever _ fight	1992
whenever i	2151
wher*	1322
where	2313
where _ am	3316
where _ and	1423
where _ are	-1710
where _ every	1447
where _ is	-1625
where _ lives	1823
where _ parks	1432
where _ the	1683
where _ tonight	-1861
where _ went	-1600
where he	2179
where i	7064
where it	-1719
where my	-1296
where you	-1710
wherever	1322
wherever _ $	1322
wherever _ go	1322
wherever i	1322
which	-1504
while	-1993
while _ $	2045
who	5010
who _ $	6638
who _ am	-1985
who _ harms	1682
who _ i	1362
who _ live	-1698
who _ me	2273
who _ talk	1392
who _ tell	1700
who _ what	2332
who _ with	-1695
who _ young	1895
who die	1895
who hurt	-2367
who is	1485
who self	1682
who to	1714
who would	2634
whole	3414
whole _ $	3064
whole bottle	2852
why	4986
why $	-1968
why _ do	-1260
why _ feel	2431
why _ i	4684
why _ it	4501
why _ keep	3312
why _ not	3089
why _ she	-1674
why _ should	3209
why _ you	-2027
why can	1455
why did	-1896
why i	3669
why would	-1369
wie	-1762
wie _ $	-1321
wied*	5258
wieder	5258
wieder $	1873
wife	1522
wife _ about	-1649
wife _ that	-2696
wife i	3413
will	8041
will _ alone	-1492
will _ and	1977
will _ at	-1489
will _ em	1323
will _ for	-1703
will _ get	-1223
will _ give	2345
will _ her	5417
will _ him	4303
will _ if	1907
will _ leave	2707
will _ leben	1513
will _ let	3287
will _ live	1755
will _ me	3935
will _ mehr	2340
will _ my	-1441
will _ myself	1417
will _ need	2920
will _ not	1343
will _ nur	-1215
will _ on	-2377
will _ over	-1401
will _ pick	-1634
will _ talk	-2030
will _ the	-2864
will _ them	1268
will _ there	-2530
will _ this	-2953
will _ to	-1604
will _ too	2025
will _ umbringen	1237
will _ wehtun	5794
will _ with	2502
will _ write	1756
will _ you	-1580
will _ •	1701
will and	1942
will be	-3267
will beat	2696
will change	-3361
will die	-3865
will do	2512
will einfach	2612
will hit	2289
will ihr	3316
will kill	2591
will lose	1274
will mich	-1458
will never	-1885
will nicht	2276
will not	3063
will pay	2769
will reject	-1686
will sich	2695
will to	2862
will •	2283
window $	2297
wish	8344
wish _ die	1378
wish _ had	4163
wish _ heart	1269
wish _ my	1625
wish _ never	3084
wish _ was	4003
wish _ would	2816
wish he	-2270
wish i	2640
wish*	1964
wishes	1305
wishing	1287
with $	-2594
with _ $	-3693
with _ and	3052
with _ boyfriend	-1442
with _ family	1516
with _ for	1955
with _ friend	-1305
with _ friends	-1657
with _ in	6956
with _ it	3061
with _ leaving	2315
with _ on	2216
with _ the	1598
with _ when	1264
with a	2463
with him	5321
with me	-3851
with my	1411
with the	-2914
with two	-1567
with*	4200
without	5248
without _ $	1219
without _ like	3113
without her	1457
without me	2995
wohn*	3059
wohnung	3059
woke	2010
woke up	2043
woman	-1385
women	-1865
women $	-1217
word	2851
word _ her	1892
word from	3841
words	-2229
work $	2376
work _ $	-2234
work and	1553
work*	-1698
worked	-1446
worked _ a	-1446
world	7857
world _ not	1482
world _ want	2446
world and	3045
world would	1429
worr*	-1327
worried _ $	-1315
worry	-4545
worry _ my	-1741
worry about	-1463
worse	5204
worse $	1694
worse _ the	2635
worse than	1946
worth	2360
worth _ $	2611
worth living	3967
worthless and	1295
would	12990
would _ back	-2147
would _ by	1344
would _ call	-1549
would _ care	1821
would _ devastated	-1744
would _ die	-1889
would _ easier	1415
would _ fine	1412
would _ gone	1363
would _ happier	3531
would _ if	1438
would _ in	-1717
would _ it	2120
would _ me	5054
would _ mind	1569
would _ minutes	2711
would _ my	3091
would _ relief	1378
would _ see	-1452
would _ the	2209
would _ to	-3823
would _ up	3251
would _ without	1346
would _ •	-1229
would be	8374
would do	2548
would get	1696
would hang	-1653
would have	-1826
would i	1211
would literally	-1889
would miss	2687
would never	-3204
would not	6399
would say	-4036
would show	1375
would write	-1340
wris*	3375
wrists	3375
write	-8874
write _ $	-3267
write me	-2003
write to	-2128
writing my	2637
wrong	-3344
wrong _ i	-1946
wrote _ $	-1588
wrote _ and	-1807
wrote _ i	-1657
wrote _ to	2319
wrote me	-2674
wrote to	-1229
wurde ich	1359
x	-1791
x $	-1791
y	4350
y _ $	-3333
y _ lo	1705
y _ me	2915
y _ sabe	1705
y _ se	1670
y nadie	1705
y no	4174
yeah	1664
yeah i	2149
years	-8178
years $	-3166
years _ $	-3430
years _ he	-1275
years _ i	-3061
years _ who	1311
years ago	-5024
yell*	-1324
yelling	-1324
yelling at	-1271
yesterday $	1566
yesterday he	2577
you	-15198
you $	-4317
you _ a	-1483
you _ better	2134
you _ do	-1527
you _ he	-1534
you _ i	-1516
you _ me	-4583
you _ not	-3968
you _ quiere	1753
you _ quiero	3046
you _ to	-4928
you _ vivir	2948
you _ you	-1823
you all	1521
you are	-3431
you can	-1846
you do	-3691
you ever	-1807
you no	16192
you think	-1376
you to	-1610
you want	-1483
young	1874
young $	1895
your	-10050
your _ $	-4493
zomb*	-1492
zombie	-1440
zu	2820
zu _ $	2440
zu ihm	-1848
zu nehmen	1620
zum	1919
zum _ $	1919
•	-4143
• $	2856
• _ $	2883
• _ a	-2790
• _ after	-1321
• _ am	-2499
• _ and	-4460
• _ but	4829
• _ every	-1393
• _ find	1856
• _ guy	2027
• _ i	-1686
• _ if	-1822
• _ in	1207
• _ is	-2205
• _ it	-1826
• _ my	3415
• _ now	4128
• _ off	-1287
• _ out	1808
• _ punches	1505
• _ she	2039
• _ the	-2223
• _ time	-1358
• _ try	1240
• _ want	-2168
• _ was	-1227
• _ we	1520
• _ week	2023
• _ when	2727
• _ would	1816
• _ •	-13037
• and	-3140
• but	2691
• find	1856
• in	1630
• my	1522
• now	4341
• really	-1651
• when	2742
• •	-2234
""",
    'urge': """\
~	-37609
!	-8583
!look.high	19003
!seek.high	12868
!send.high	11792
!text.high	26185
!through.high	5708
!word.weak	-5941
!•	1716
.-	-6520
.i	-6808
.i+they	15002
.i+they-	3848
.i+you	-12431
.i+you+they	-2915
.i+you-	-1128
.i-	-10786
.they	9625
.they-	7173
.you	-8175
.you+they	-2386
10 _ $	2392
10 _ now	2847
10 right	2847
12	4376
12 _ i	1020
12 _ the	3962
12 and	4833
2	-998
2am	1232
3	1650
3 _ and	2207
3 weeks	2111
5 $	-1058
6	-1021
7	-1081
8	-3139
8 $	-2339
9	1405
?	-10173
?-	-6202
?i	-7835
?i+they	20544
?i+you	-3605
?i+you+they	2237
?i-	1680
?they	2252
?they-	-2627
?you-	-2496
^ _ 12	3716
^ _ a	7754
^ _ ai	-2628
^ _ ajuda	-1692
^ _ all	-2095
^ _ allee	-1151
^ _ aller	3509
^ _ almost	1235
^ _ always	2045
^ _ amiga	-3452
^ _ an	2367
^ _ aniversario	2555
^ _ anoche	-1649
^ _ apologize	1361
^ _ are	-2735
^ _ arrete	2448
^ _ as	-1316
^ _ ask	6504
^ _ asked	-2100
^ _ asking	1660
^ _ at	-1916
^ _ auf	4745
^ _ babe	-1199
^ _ back	1365
^ _ be	3973
^ _ been	1205
^ _ birthday	-4727
^ _ boyfriend	-1647
^ _ break	-2026
^ _ by	-1205
^ _ bye	4951
^ _ called	-3378
^ _ came	-1130
^ _ card	1220
^ _ casa	1491
^ _ ce	1932
^ _ changer	-1185
^ _ chat	3076
^ _ check	2937
^ _ checked	-1963
^ _ checking	3846
^ _ closure	1208
^ _ com	1342
^ _ contact	-2408
^ _ copine	-1350
^ _ could	3385
^ _ craving	1134
^ _ dan	1940
^ _ dead	-1225
^ _ decirle	2116
^ _ dejar	1172
^ _ dejo	-1153
^ _ dela	1610
^ _ deleted	-1732
^ _ despues	1419
^ _ did	-1410
^ _ die	2824
^ _ died	-1431
^ _ do	-5421
^ _ does	-3204
^ _ dois	-1600
^ _ done	-1085
^ _ dormir	-1382
^ _ dreamed	-2250
^ _ drive	1540
^ _ driving	1408
^ _ du	-1084
^ _ dying	-1423
^ _ e	-2243
^ _ ein	3577
^ _ ela	5422
^ _ en	-2647
^ _ end	1213
^ _ envie	2286
^ _ er	-1425
^ _ escreveu	-1361
^ _ escribi	-3104
^ _ escribirle	4734
^ _ est	-2553
^ _ esta	-1535
^ _ eu	2813
^ _ evening	1833
^ _ ex	-5454
^ _ extrano	-1162
^ _ falar	3974
^ _ falta	-1704
^ _ faut	1238
^ _ feel	2336
^ _ feels	-2529
^ _ fight	1185
^ _ finally	1296
^ _ finger	4408
^ _ flowers	5672
^ _ for	-3229
^ _ freundin	-1928
^ _ from	1136
^ _ ganas	2028
^ _ geschrieben	3185
^ _ gestern	-1415
^ _ goodbye	-1682
^ _ got	-1249
^ _ ha	1203
^ _ habe	-6502
^ _ hacer	-2676
^ _ had	-1000
^ _ happy	2064
^ _ has	-1678
^ _ hate	-1175
^ _ have	-1492
^ _ he	-1852
^ _ her	-10633
^ _ heute	-1216
^ _ hey	2338
^ _ him	-7839
^ _ his	-2290
^ _ hit	1837
^ _ hoffe	-1269
^ _ hope	-1872
^ _ how	-1420
^ _ husband	-2235
^ _ i	3228
^ _ ich	7915
^ _ if	3246
^ _ in	-2744
^ _ is	2098
^ _ ist	2272
^ _ it	6636
^ _ je	8221
^ _ just	4237
^ _ kann	2210
^ _ keep	5839
^ _ keeps	-1940
^ _ kill	-1441
^ _ know	3378
^ _ kurz	1767
^ _ l	1141
^ _ la	7185
^ _ le	3915
^ _ leave	1512
^ _ left	1174
^ _ letter	8437
^ _ ligar	-1964
^ _ like	6155
^ _ liking	2526
^ _ little	4041
^ _ llamar	-5714
^ _ llamarla	5539
^ _ llamarlo	3334
^ _ lo	-1331
^ _ look	4979
^ _ looked	-1588
^ _ love	-1269
^ _ lui	-2471
^ _ m	-1078
^ _ mach	1050
^ _ mais	-1349
^ _ make	-1719
^ _ mal	1183
^ _ mandando	2379
^ _ mandar	4447
^ _ mandarle	4526
^ _ mande	-1790
^ _ mas	3139
^ _ me	-2438
^ _ mensagem	-3041
^ _ mensaje	2248
^ _ messaged	-2959
^ _ messages	-2605
^ _ mi	-1674
^ _ mich	1015
^ _ midnight	2098
^ _ might	4864
^ _ minha	-1528
^ _ mir	-2526
^ _ miss	-2526
^ _ mit	-1933
^ _ mochte	3239
^ _ moi	2887
^ _ mom	-1811
^ _ morrer	-1045
^ _ mother	-1098
^ _ moved	-1072
^ _ muchas	1490
^ _ mucho	1898
^ _ muero	5427
^ _ muss	3372
^ _ myself	1340
^ _ na	5055
^ _ nao	-1188
^ _ ne	-4277
^ _ need	1141
^ _ never	-3524
^ _ no	-3949
^ _ normal	-1528
^ _ not	-4545
^ _ notifications	-1283
^ _ now	-1089
^ _ numero	-1977
^ _ o	5720
^ _ of	7199
^ _ off	-1651
^ _ on	3914
^ _ one	6023
^ _ only	-1352
^ _ open	2920
^ _ or	1650
^ _ otra	1035
^ _ our	-1426
^ _ outside	1688
^ _ ouvir	3501
^ _ paro	3153
^ _ passer	2312
^ _ perfil	-1611
^ _ please	-2061
^ _ point	-3252
^ _ por	5841
^ _ promised	1822
^ _ punto	1848
^ _ qu	-1281
^ _ quase	2114
^ _ que	2573
^ _ quero	-1437
^ _ quiere	-3440
^ _ quoi	-1261
^ _ really	3004
^ _ replied	-1412
^ _ respondeu	1846
^ _ respondo	3911
^ _ rufe	1717
^ _ s	2570
^ _ said	1690
^ _ saudade	-2329
^ _ saw	-1624
^ _ says	-2168
^ _ schreib	3379
^ _ se	1344
^ _ see	3435
^ _ sein	4333
^ _ seine	1674
^ _ send	4659
^ _ sending	5905
^ _ shaking	1379
^ _ should	-4633
^ _ showing	1075
^ _ si	6071
^ _ sich	-2295
^ _ sie	2625
^ _ slide	1365
^ _ somebody	2410
^ _ son	5525
^ _ stalk	1168
^ _ standig	2190
^ _ still	-2653
^ _ stop	1383
^ _ su	7401
^ _ talk	-1954
^ _ talked	-2105
^ _ talking	-1843
^ _ tanto	2598
^ _ te	-1335
^ _ tellement	2295
^ _ terminar	-1296
^ _ text	-5890
^ _ texting	-2852
^ _ texts	-1363
^ _ the	-4909
^ _ there	-2336
^ _ think	1171
^ _ this	-1080
^ _ time	-2551
^ _ to	1003
^ _ today	3163
^ _ todo	-2436
^ _ told	-1535
^ _ too	1791
^ _ tout	-1410
^ _ tres	1406
^ _ triste	-1601
^ _ typed	1402
^ _ uberlege	1935
^ _ um	4056
^ _ unblocking	3945
^ _ up	-3991
^ _ urge	6432
^ _ use	4535
^ _ vais	4072
^ _ ver	4676
^ _ verla	4697
^ _ vermisse	-3572
^ _ veut	-1183
^ _ veux	5643
^ _ voce	-1114
^ _ voy	4865
^ _ wait	3607
^ _ waiting	-1421
^ _ want	-2873
^ _ wanted	-2017
^ _ wants	-4299
^ _ war	-1395
^ _ was	-3346
^ _ watching	-3064
^ _ we	-1955
^ _ weak	1469
^ _ weird	3720
^ _ went	-2672
^ _ werde	-1545
^ _ what	-1741
^ _ will	3596
^ _ with	-1548
^ _ would	-2608
^ _ write	1688
^ _ writing	1750
^ _ you	-4276
^ _ your	-1769
^ _ •	-7956
^ a	-2276
^ about	6608
^ all	1726
^ am	-1244
^ are	-1420
^ ask	-1611
^ ayer	-1217
^ ayudame	3844
^ been	-1824
^ bin	4089
^ blocked	-1872
^ bloqueei	-1644
^ can	3033
^ checking	5312
^ day	3136
^ deberia	9248
^ delete	-1104
^ devo	5260
^ did	-1301
^ do	1686
^ does	-1026
^ dois	6665
^ dying	2828
^ e	2572
^ efface	-1081
^ ela	-3574
^ ele	-3229
^ elle	-1254
^ er	-3922
^ est	2449
^ estou	-1062
^ estoy	10207
^ everything	-1163
^ extrano	-1069
^ fuck	3945
^ fui	-2004
^ going	4498
^ good	-2435
^ habe	2745
^ have	-1805
^ having	3120
^ he	-9849
^ help	5581
^ heute	1490
^ hey	-2220
^ hi	-2127
^ his	-4477
^ hold	1473
^ hope	-1045
^ hoping	-1932
^ how	-6490
^ i	-12448
^ ich	1981
^ if	-4730
^ il	1349
^ is	-1415
^ j	5256
^ just	1032
^ le	4174
^ liguei	-1648
^ llevo	-1226
^ lo	-1339
^ lol	-1344
^ look	-1463
^ ma	-1489
^ mandei	-4228
^ maybe	9425
^ me	7420
^ mein	2333
^ meine	-2911
^ mi	-7088
^ minha	-1001
^ mon	-2458
^ must	4174
^ my	-8806
^ nao	-4274
^ necesito	8276
^ no	-1083
^ o	-1825
^ oh	-1082
^ olhei	-1664
^ one	4748
^ part	2847
^ pausa	-1190
^ pause	-1398
^ planning	3346
^ preciso	1661
^ que	2153
^ queria	2571
^ quero	6620
^ quiero	6153
^ quisiera	1612
^ ready	2126
^ sending	6109
^ sera	4440
^ she	-11047
^ should	2399
^ si	-1577
^ sie	-1186
^ sinto	-2705
^ soll	6278
^ sometimes	-1086
^ sorry	-1808
^ talk	2100
^ tengo	5137
^ thank	1445
^ thanks	-2050
^ that	-3181
^ the	1963
^ there	-1327
^ they	-2327
^ thinking	9790
^ this	-996
^ to	5171
^ trying	4811
^ tu	-1025
^ turn	-1009
^ ugh	3319
^ vou	6595
^ voy	1001
^ want	2817
^ we	-2438
^ wenn	-1227
^ what	-2133
^ whatsapp	1048
^ when	-1387
^ why	-5758
^ will	-2485
^ would	12982
^ xx	-1137
^ you	-2728
^ your	-1202
^ •	2483
a	-3547
a _ about	-1567
a _ are	2830
a _ at	-1205
a _ casa	2001
a _ christmas	1095
a _ esta	1061
a _ ex	-3167
a _ her	2348
a _ his	2830
a _ historias	2888
a _ i	-3927
a _ it	-1104
a _ je	1991
a _ la	-2603
a _ letter	2618
a _ lol	-1403
a _ lui	1404
a _ my	1995
a _ novio	-2679
a _ nuevo	-2679
a _ number	1217
a _ of	-2717
a _ or	1604
a _ page	2003
a _ see	-1170
a _ su	2001
a _ sus	2888
a _ to	3710
a _ tomorrow	-1024
a _ un	-1135
a _ with	3514
a _ •	-2458
a bot	-1408
a break	-1052
a card	1231
a ecrit	2721
a escribir	2885
a esquecer	-1511
a guy	-1646
a hotline	-1220
a huge	1635
a l	1839
a las	-1191
a letter	-2102
a llamar	1141
a merry	1095
a message	2361
a mistake	2668
a note	3075
a punto	1848
a quick	1978
a repondu	2032
a sec	1920
a su	-1149
a voz	3501
a while	-1060
a whole	1392
about	2570
about _ $	-5668
about _ again	-1263
about _ all	-1482
about _ and	3205
about _ back	1197
about _ day	-1388
about _ feelings	-1096
about _ he	-1414
about _ her	2725
about _ hit	2148
about _ hotline	-1074
about _ if	1106
about _ mutual	1678
about _ my	1186
about _ promotion	1242
about _ send	1961
about _ together	1364
about asking	1490
about dinner	-1125
about her	-1715
about it	-2348
about me	-1116
about the	-1505
about to	13033
acab*	-2352
acabar	-1180
acci*	1838
accidentally	2295
acco*	1215
account	1218
afraid _ i	1241
afraid that	1229
after _ contact	1134
after no	1134
again $	-2504
ago $	-2610
ago _ am	1801
ago _ i	2239
ago i	1326
agora	5811
agora $	4022
agua*	4016
aguanto	4016
ague*	1638
aguento	1638
ahora	4122
ahora _ $	4141
ai	-5174
ai _ $	-4451
ai _ d	2112
ai _ de	-3680
ai _ envie	-1405
ai _ hier	-3400
ai _ je	-1279
ai _ la	-1366
ai _ le	-1214
ai _ profile	4706
ai _ son	-2043
ai ecrit	-1274
ai envie	2286
ai le	1763
ai pas	-4453
ai peur	-1595
airp*	1143
airport	1191
airport $	1196
ajuda	-1761
ajuda _ esquecer	-1511
ajuda a	-1511
algu*	3062
alive	-1442
all	-7087
all $	-1029
all _ $	-5009
all _ and	-1041
all _ i	1871
all day	-1803
allee	-1151
allee _ $	-1151
aller	3509
alles	-2003
alles _ mich	-1045
alone	-4956
alone $	-1849
alone _ $	-2380
alre*	-1580
already	-1580
alwa*	2792
always	2792
always _ on	4473
always _ to	1571
am	2851
am $	-3354
am _ $	3068
am _ am	1195
am _ an	1026
am _ and	-2043
am _ away	4149
am _ back	1561
am _ break	2707
am _ close	2884
am _ her	2577
am _ his	2353
am _ home	-1142
am _ if	1235
am _ in	-1425
am _ know	-1666
am _ look	2324
am _ my	-2116
am _ now	-1375
am _ of	-1479
am _ respond	2063
am _ talking	-1393
am _ tempted	4910
am _ the	-1404
am _ there	5804
am _ to	1965
am _ with	-1822
am _ write	1067
am about	4886
am at	-1403
am going	2416
am i	-2166
am in	-1093
am not	-4269
am one	3901
am outside	1739
am scared	-1083
am shaking	1379
am so	3356
am sorry	3531
am thinking	1169
am this	2821
am typing	6845
am weak	1469
am writing	1537
am •	-1285
amiga quiere	-3440
amo	3081
amo $	3350
an	3442
an _ $	-1433
an _ ago	2556
an _ i	1671
an _ to	3221
an apology	1053
an hour	2185
an ihn	-1052
and	-2160
and _ $	-4369
and _ a	-1200
and _ about	2570
and _ am	4489
and _ are	-1756
and _ around	-1436
and _ de	-1339
and _ go	1183
and _ he	1556
and _ her	-2021
and _ him	1521
and _ i	2383
and _ is	4381
and _ it	-2163
and _ just	1248
and _ me	1008
and _ no	-1595
and _ not	-1472
and _ of	1920
and _ out	-1810
and _ pas	-2155
and _ post	1661
and _ said	-1432
and _ so	998
and _ stop	1288
and _ the	-1399
and _ thumb	2184
and _ to	5171
and _ up	1579
and _ want	5877
and _ would	-1174
and _ •	3134
and ai	-1602
and ask	-1609
and go	-1746
and hang	2781
and he	-1807
and i	2630
and it	2306
and knock	1235
and my	2257
and now	2369
and said	-1313
and she	-2593
and talk	1291
and tell	2438
and the	3697
and then	1378
and your	1504
and •	3184
ange*	-4151
angerufen	-2113
angerufen $	-1543
angeschaut	-1564
angeschaut $	-1564
angry	-1950
angst	-1287
aniv*	3005
aniversario	3005
anni*	1150
anniversaire	1462
anoc*	-1882
anoche	-1882
anoche _ no	-1086
anoche y	-1086
another _ $	-1088
another day	2408
anru*	8964
anrufen	5133
anrufen $	4290
answ*	8035
answer	9154
answer $	8199
answered	-1254
antw*	3623
antworte	2174
antworte _ nicht	2270
antworten	1449
antworten $	1449
anym*	-2000
anymore	-2000
anymore $	-1210
anyt*	-2701
anything	-2515
anyw*	-1051
anyway	-1046
anzu*	8168
anzurufen	3742
anzurufen $	3742
apar*	-1652
apartment	-1652
apol*	4634
apologize	2079
apologize _ i	1423
apologize and	1453
apology	2796
appe*	4771
appele	-1507
appeler	6840
appeler $	4410
appeler _ $	1589
appeler _ soir	2259
appeler ce	2259
approach	1559
approach _ ex	1650
approach my	1650
are	-2523
are _ a	2273
are you	4024
arou*	-2425
around	-2425
around _ is	-1441
arre*	1910
arrete	2212
arrete _ de	2448
arrete pas	2448
as	-3464
as _ no	-1027
ask	7959
ask $	-1445
ask _ am	-2178
ask _ he	3061
ask _ i	-2178
ask _ if	1272
ask _ is	2557
ask _ out	-1718
ask _ sister	1691
ask _ to	-1261
ask _ why	1331
ask _ •	7844
ask her	-1941
ask him	1063
ask his	2367
ask how	-1702
ask my	-1215
ask •	7844
asked	-2404
aski*	2464
asking	2464
asking _ $	1163
at 8	-1890
at _ $	-1180
at _ again	1328
at _ airport	1196
at _ bar	1203
at _ day	-2936
at _ every	-1145
at _ for	1998
at _ last	-1247
at _ now	-1273
at _ page	1293
at _ photos	1431
at _ today	1070
at _ where	3891
at her	3723
at his	5900
at home	-1399
at lunch	2933
at my	-2499
at the	2066
at work	-3736
audio	1381
audio $	1623
auf	3982
auf _ profile	2299
auf sein	2299
aufh*	3452
aufhoren	3452
avec	-2334
avec _ $	-2206
avec lui	-1228
away	3910
away from	3526
ayer	-4333
ayer $	-2881
ayud*	3844
ayudame	3844
ayudame a	3844
babe	-1215
babe i	-1155
back	2962
back $	4011
back _ $	1291
back _ i	-1631
back _ with	1062
back from	1092
back if	-2357
back in	1387
back so	-1509
bad _ $	-1711
bad _ now	-1637
bad i	1247
bad right	-1637
badly	1178
badly $	1040
bar	3102
be	-4157
be _ $	-3011
be _ alone	-2010
be _ by	-2606
be _ i	1901
be _ if	3867
be _ the	3662
be a	2557
be at	3905
be mad	2439
be quiet	-1147
be so	1243
be there	1109
beba*	-2742
beca*	-997
because	-997
because _ be	1815
because _ do	1338
because _ will	1810
bed $	1882
been _ $	-1543
been _ and	2237
been _ at	1281
been _ his	-1066
been _ myself	1791
been _ weeks	1885
been fighting	1873
been looking	1281
befo*	5097
before	5116
before _ $	2361
before _ him	1000
before _ text	2083
before bed	2070
before i	2528
behi*	-1056
behind	-1056
being	-3207
being _ is	-1560
being around	-1481
beli*	-1489
believe	-1424
best	-2712
best _ and	-1307
best friend	-2583
best way	1062
better $	1598
big	-1768
big _ $	-1261
bin	2024
bin _ $	-1614
bin _ davor	1767
bin _ ihr	1364
bin _ traurig	-1172
bin kurz	1767
birthday $	2782
birthday _ i	-2247
bloc*	-1762
blocked _ $	1613
blocked me	2683
bloq*	-2355
bloqueei	-1644
book _ it	-1050
bored	-1223
boss	-2414
boss $	-1382
bot	-3078
bot $	-1736
bot _ $	-1255
bought a	999
boyf*	-3327
boyfriend	-3327
boyfriend _ his	-1033
brb	2384
break	1640
break _ $	3005
break _ contact	3714
break _ i	1186
break _ with	-3846
break and	1315
break no	3714
break up	-4272
breaking	1777
breaking _ $	1788
breaking _ contact	1840
breaking no	1840
breakup	-1879
breakup $	-1551
bring	-1866
bring _ um	-1341
broke	-997
buil*	2321
building	2321
building $	2487
busy	1161
but	-2105
but _ am	-1320
but _ feel	1169
but _ know	2044
but _ not	-1362
but _ really	1445
but _ want	1740
but i	2015
butt*	2751
button	2938
button $	3041
by _ $	-3764
by _ and	1533
by _ at	2925
by _ of	1341
by heart	1137
by his	1720
by mistake	-1764
bye	3788
bye $	4036
c	-1764
c est	-1209
ca	-1945
cafe	2458
call	12018
call $	3049
call _ $	6754
call _ and	-2200
call _ mom	-2077
call _ up	3270
call and	4733
call her	-1596
call him	2571
call*	2531
called	-2754
called $	2041
called _ $	-3015
called _ ask	-2291
called _ i	1516
called her	-2866
called to	-1472
calling	5609
calling $	2548
calling _ hotline	-1074
calling _ now	1075
calling a	-1094
calling and	3235
calling her	1834
calling him	-2248
calling me	-1265
calls	-1403
came	-1375
can	4602
can _ $	1238
can _ another	2468
can _ ask	-1851
can _ believe	-1343
can _ contact	1472
can _ get	1847
can _ he	-1135
can _ her	1596
can _ in	2440
can _ just	3023
can _ looking	1814
can _ resist	2986
can _ stop	3941
can _ to	-5181
can _ •	-1014
can i	2182
can not	4657
can you	-3379
canc*	-1527
cans*	-2217
cansada	-1267
cansada de	-1119
car	-1178
cara	-4606
card	1131
carta	1832
casa	5989
casa $	3102
casa _ $	3807
casa dela	3430
ce	3053
ce _ je	4041
ce que	3420
cero	2449
cero $	2449
cham*	3094
chamar	3905
chan*	-2281
chance $	-1860
chance _ $	1330
chance of	1399
change	-1577
changer	-1185
chat	6198
chat _ $	3685
chat _ open	2205
chat is	2078
chea*	-1267
chec*	5033
check _ $	-1995
check _ is	1006
check _ last	2869
check _ page	-1726
check _ seen	2869
check _ today	-1726
check her	1768
check if	1036
check in	-1400
checked	-2422
checked _ profile	-1963
checked his	-1963
checking	6462
checking _ $	1931
checking _ location	5197
checking _ she	4071
checking _ unblocked	3610
checking his	3295
checking if	4891
checking in	-1169
chest	2162
chez	1892
chez elle	2312
class	-1800
clea*	-1267
clearly	-1254
clos*	1381
close	2570
close _ $	2432
close to	2761
closure	2103
cold	-1023
com	2604
com _ dele	-1163
com _ mais	1269
com _ so	1269
com ela	2016
com o	3397
come	-5360
come _ $	-2656
come back	-2968
comi*	-1352
comigo	-1025
comm*	-1179
como	-1566
compared	-1588
compared to	-1588
con	-1931
con _ $	-1449
con ella	1372
conc*	-1042
cong*	1283
cons*	2774
considering	3363
cont*	4861
contact	1391
contact $	-1275
contact _ $	1575
contact _ ex	2791
contact _ her	-1589
contact _ not	1935
contact her	1532
contact my	2791
contacto	2358
contacto _ $	2449
contacto cero	2449
contestarle	6226
contestarle $	6673
contesto	-1116
contesto $	-1116
conv*	4929
conversation	2976
conversation _ my	3008
conversation with	3716
copi*	-1350
copine	-1350
copine _ a	-1264
cort*	-1441
could	5484
could _ about	1925
could _ and	2175
could _ him	3130
could just	3005
could not	1629
could tell	2239
coun*	-3264
counselor	-1243
counts	-1363
cour*	3451
course	3905
course $	3905
cous*	1393
cousin	1393
cousin to	1416
crack	1006
crav*	1134
craving	1134
craving to	1134
cried	-1672
crow*	-1521
cryi*	-1044
crying	-1044
cuen*	1053
cuenta	1053
cump*	2880
cumpleanos	2880
cut	-4026
cut _ bad	-1913
cut _ right	-1637
cut so	-1913
d _ $	-1433
d elle	-1223
da	-1041
da _ $	-1041
dad	-1564
dan	1940
dan _ de	1940
dan ganas	1940
dar	4724
dar _ $	2556
das	-1779
das _ $	-1135
dass	1279
dati*	-1516
dating	-1516
datos	-2377
datos $	-2377
daug*	-1116
daughter	-1116
davor	1767
day	-2510
day $	-7221
day 12	4820
day _ and	4497
day _ the	3707
day _ to	2425
days _ can	1799
days _ i	1221
de	5532
de _ $	-1310
de _ appeler	3386
de _ ce	2154
de _ de	2353
de _ ecrire	1520
de _ ela	1308
de _ instagram	2105
de _ le	1622
de _ mes	1427
de _ o	1253
de _ para	2018
de _ por	-1147
de _ que	-3256
de _ si	2896
de _ su	2996
de el	1898
de escribirle	2327
de ganas	2839
de l	2942
de la	2608
de le	-4524
de ligar	5706
de llamarla	1887
de lui	2280
de me	-1356
de mirar	4499
de novo	1520
de olhar	1253
de viver	-1043
dead	-5061
dead $	-1131
dead _ $	-1525
death	-2943
debe*	9248
deberia	9248
deci*	1509
decirle	2116
decirle que	2116
deja	-1945
deja _ $	-1129
dejar _ su	2081
dejo	-1381
dela	10550
dela $	4495
dela _ $	1102
dele	-1157
dele _ $	-1323
dele*	-3683
delete	-2398
delete _ $	-1121
deleted	-2633
deleted _ number	-2392
deleted his	-1579
deleting	1348
deleting _ $	1348
dem	6981
dema*	2746
depr*	-1187
depu*	-1293
depuis	-1293
der	-1785
dern*	2223
derniere	2617
desde	-1186
desde que	-999
dese*	-1123
desp*	2711
desperate	1297
desperate $	1297
despues	1119
despues de	1185
dest*	-2308
destroy	-2102
destroy _ $	-2012
devant	1074
devant chez	1109
devo	6436
devo _ ela	5260
dia	-3096
dias	-1239
dich	-1240
did	-5842
did _ $	-1023
did not	-3324
die	-4971
die $	-1434
die _ $	-3881
die nachricht	3909
died	-2191
diff*	-1194
dinn*	-1885
dinner	-1873
dinner $	-1092
dire	2631
disa*	-1200
disc*	-1029
dist*	2228
divo*	-1624
divorce	-1103
do	-2302
do $	-1677
do _ $	3374
do _ a	1963
do _ answer	3444
do _ approach	1650
do _ back	2690
do _ do	-1758
do _ feel	-1211
do _ get	-1614
do _ him	-2067
do _ his	2032
do _ i	1889
do _ if	-1465
do _ look	-1477
do _ out	1152
do _ say	3711
do _ start	2289
do _ still	-1542
do _ tell	-1023
do _ text	1302
do _ think	3563
do _ to	-3511
do _ want	-2503
do _ what	3441
do _ whether	-1061
do _ with	-1081
do i	9840
do it	-1686
do not	-4683
do something	-1359
do this	1092
doct*	-1441
doctor	-1375
does	-5705
does _ $	-1127
does my	-1134
does not	-1533
dog	-1758
doing	4022
doing $	3926
doing _ $	-1522
doing so	1227
dois	5233
dois _ ou	2815
dois je	6665
done $	1023
dorm*	-1797
dormir	-1797
down	-1052
draf*	1647
drea*	-2703
dreamed	-2250
driv*	3474
drive	998
drive _ his	1877
drive by	1877
driving	3474
driving _ his	3809
driving to	3809
drop it	1229
drove	-1203
drove _ his	-1109
du	-2547
du _ $	-1243
dying	1424
dying _ $	1537
dying _ know	-2497
dying to	2771
e	-1382
e _ $	-2038
e _ respondi	-1753
e eu	-1753
e quero	2302
each	-1060
each other	-1013
easi*	-1118
easier	-1105
ecri*	1323
ecrirai	-2263
ecrirai _ $	-2263
ecrire	3585
ecrire $	3100
ecrire _ $	1655
ecrit _ $	-1282
effa*	-1081
efface	-1081
ein	3396
eine	-1230
eine _ $	-1080
einen	2756
einf*	1954
einfach	1954
el	3719
el _ cero	2449
el contacto	2449
el movil	1712
ela	3729
ela $	3785
ela _ uma	1269
ela agora	1462
ela me	-1702
ela so	1269
ele	2613
ele $	6242
ele _ e	-2571
ele _ mandou	1310
ele _ por	-1012
ele _ respondeu	2280
ele de	1896
ele nao	-1033
ele ontem	-1947
ella	-2078
ella $	-3801
elle	-3178
elle _ $	-1509
elle _ appelle	-997
elle _ repondu	2032
elle a	-1127
em	-2048
em _ $	-1433
email $	2105
embo*	-1059
embora	-1059
embora $	-1059
emoji	1059
emoji $	1059
empty	-2366
empty _ $	-2312
en	-3785
en finir	-1097
enco*	5857
encore	5857
encore $	6068
end	-2242
end _ $	-2274
end it	-1958
end up	2441
endi*	-1572
ending	-1572
enou*	-1824
enough	-1824
ente*	4739
entr*	2166
envie	6415
envie _ appeler	5079
envie _ l	2492
envie _ la	4117
envie _ le	-3419
envie _ lui	1878
envie d	2112
envie de	4304
envo*	3029
envoye	-2306
envoye _ $	-2306
envoye un	-2306
envoyer	4074
envoyer _ $	1425
envoyer _ message	1425
envoyer un	1397
er	-4010
er _ mich	-1664
er _ sich	-1699
er hat	-1977
er online	2190
eras*	-1334
erase	-1409
escr*	17103
escreveu	-1361
escreveu _ eu	-1361
escribi	-4165
escribi _ $	-1564
escribi _ no	-1597
escribi anoche	-1415
escribio _ le	-1392
escribir	2885
escribir $	2885
escribirle	5788
escribirle $	4464
escribo	6651
escribo $	2515
escrito	2956
escrito _ $	1753
esqu*	-1511
esquecer	-1511
esquecer _ $	-1511
est _ $	-1646
est _ je	3955
est _ que	4041
est ce	4041
esta	2735
esta _ $	3598
esta en	3222
esta noche	1831
estar	-1239
estar _ $	-1140
estou	-1062
estou com	-1023
estoy	7930
estoy _ $	-1972
estoy _ punto	1848
estoy a	1848
et	-1040
eu	1526
eu _ $	1375
eu _ ele	1505
eu nao	-1130
eu respondi	-1753
euros	1175
even	-2383
evening $	-1144
ever	-2684
ever _ me	-1346
ever*	-5657
every _ $	1484
every _ i	-2281
every _ minutes	2869
every day	-3224
every night	3046
every ten	2869
everyone	-1224
everything	-3288
ex	1168
ex $	3864
ex _ $	-4082
ex _ a	-2383
ex _ and	1118
ex _ calling	-1934
ex _ i	3430
ex _ is	2985
ex _ me	-1325
ex _ my	-2724
ex _ new	1294
ex _ the	1200
ex _ what	1422
ex after	2153
ex and	-2002
ex m	-1588
ex me	-2675
ex that	2021
ex tonight	2323
excuse _ him	1070
excuse to	1271
exha*	-1504
exhausting	-1161
exis*	-2217
existing	-1540
explain	1026
explain myself	2403
extr*	-1925
extrano	-1236
face	-1995
face _ $	-2862
face*	3433
facebook	3136
fake	1637
falar	3986
falar _ $	2717
falar _ ela	3246
falar _ so	1269
falar com	4561
falta	-1877
falta _ $	-1055
fami*	-1601
family	-1457
fath*	-2956
father	-2935
father $	-1756
faut	1238
favor	-1231
favor $	-1182
feel	-1565
feel _ $	-3642
feel _ and	3080
feel _ calling	4036
feel _ have	1029
feel _ need	1334
feel _ worthless	-1018
feel an	1912
feel like	3371
feel so	-1873
feel*	-3159
feeling	-1820
feeling _ $	-1015
feelings	-1338
feelings $	-1296
feels	-4330
feels _ $	-1653
feels good	-1557
figh*	1394
fight it	1215
fighting	1609
finally _ back	1623
finally texted	1623
find	-2267
fing*	6305
finger	6364
finger is	2580
finir	-1097
first _ to	1372
five	1822
five _ and	2141
five _ i	2157
flow*	6982
flowers	6982
foi	-1494
foi _ $	-1306
foi embora	-1059
fois	2554
fois $	2554
for	-7071
for _ $	-4171
for _ in	-1576
for _ message	-1796
for _ the	1313
for _ to	1152
for _ week	1154
for a	1750
for closure	1492
for everything	1070
for his	-1867
forg*	-7429
forget	-6599
forget _ $	-5972
freu*	-2175
freundin	-1928
freundin will	-1766
frid*	2294
frie*	-5001
friend	-3210
friend and	-2206
friends	-1772
friends $	-1603
friends _ $	1031
from	3453
from _ $	-2396
from _ gym	-1009
from _ her	4551
from _ number	1234
from a	2386
from messaging	1195
from texting	3454
from the	-2237
from tinder	-1177
front	1658
front _ building	1185
front of	1658
fuck	3945
fue	-1435
fui	-2004
fui a	-1853
ganas	4867
ganas _ $	5353
ganas _ escribirle	2327
ganas de	4867
gean*	-1684
geantwortet	-1684
geantwortet $	-1684
gebu*	2336
geburtstag	2336
geht	1318
geht $	2052
gern	1119
gern _ $	1119
gern schreiben	1119
gesc*	-1195
geschrieben $	-3185
geschrieben _ ich	3963
geschrieben und	-1247
gest*	-3677
gestern	-3019
gestern _ $	-1728
get	-1218
get _ $	-1373
get _ my	1926
get _ off	2176
get _ touch	3562
get this	2215
gets	-1548
gets _ $	-1046
getting _ together	1238
getting back	1238
gig	1658
girl	-1659
girl $	-1171
girl _ his	1074
girlfriend $	1175
give	-1706
glei*	4620
gleich	4620
go _ $	-3939
go _ contact	-1875
go _ gig	1658
go _ her	1020
go _ him	-2093
go _ his	1658
go _ party	1354
go _ sleep	-1528
go _ therapy	-1799
go _ there	1228
go _ without	2420
go back	-1096
go no	-1633
go of	-2301
go out	-1753
go over	1235
go there	2354
go to	-1224
goes	1082
goes to	1862
going	6632
going $	-1109
going _ $	6191
going _ do	-1666
going _ her	3300
going _ him	3922
going _ his	-1517
going _ kill	-1712
going _ look	2561
going _ my	2950
going _ myself	-1209
going _ now	1119
going _ the	1712
going _ to	1118
going _ use	4632
going over	6844
going there	1939
golp*	-1250
gone	-2433
gone $	-2195
good	-5767
good $	-1930
good _ $	-3059
good _ to	-1367
good time	-1303
good*	-2547
goodbye	-2317
goodbye to	-1456
goog*	-1076
got	-2988
got _ $	-1427
gran*	-1488
grat*	2014
gratulieren	2431
gratulieren $	2431
guy	-4663
guy _ $	-1126
guy _ on	-1142
guy _ tinder	-1177
guy from	-1598
gym	1022
gym _ $	-998
ha	1128
ha escrito	1203
habe	-5715
habe _ $	-2247
habe _ angerufen	-1007
habe _ angeschaut	-1564
habe _ auf	-1279
habe _ geschrieben	-2105
habe _ gestern	-1447
habe _ nicht	-1642
habe _ profile	1968
habe _ schon	7878
habe angst	-1287
habe die	4278
habe ihm	-1371
habe ihr	-2663
habe sein	3030
habe sie	-2867
habl*	6688
hablar	1303
hacer	-2676
had	-2604
hallo	4853
halt	1270
hang	1429
hang _ $	2105
hang up	2781
happ*	-1439
happy	1652
happy _ $	2439
happy birthday	2648
hard _ text	1093
hard _ to	1069
hard not	1093
hard*	4346
harm	4135
harm in	5248
has _ of	2410
hat _ $	-2355
hat _ ich	3448
hat _ und	-1601
hat geschrieben	3369
hat mich	-1641
hate	-1557
have	-4355
have _ $	-3393
have _ a	2291
have _ fighting	1873
have _ her	2276
have _ my	-1198
have _ myself	2865
have _ see	-2942
have _ this	2179
have _ to	-1894
have _ typed	1169
have been	1390
have not	-1801
have to	-1709
have written	2375
havi*	2542
having	2542
having a	3041
he	-9852
he _ $	4141
he _ a	-1795
he _ am	-1007
he _ be	1140
he _ do	1128
he _ doing	1334
he _ he	1266
he _ her	-2756
he _ his	-1105
he _ if	2104
he _ mad	2477
he _ me	2399
he _ misses	2500
he _ not	-1393
he _ online	1600
he _ out	-1027
he _ so	1852
he _ texted	1623
he _ the	-1094
he _ there	1487
he _ to	-4377
he _ with	1212
he blocked	3088
he did	-1258
he finally	1498
he has	2042
he is	-3378
he left	1896
he misses	1617
he says	-1701
he sent	-1013
he should	-2370
he texted	1392
he wants	-1854
he was	-1429
he would	-1663
he wrote	1886
head*	1495
heal*	-1532
hear	1257
hear _ voice	1488
hear her	1407
hear*	-2258
hearing	-1853
hearing _ $	-1853
heart	1865
heart _ $	1393
heart out	1923
hello	-1105
help	7420
help $	2355
help _ am	4213
help i	4109
help me	1539
her	17005
her $	5659
her _ $	4861
her _ about	-1016
her _ after	1302
her _ am	1035
her _ and	-3637
her _ at	2505
her _ day	-2021
her _ every	5387
her _ for	1053
her _ how	1571
her _ i	-2996
her _ if	-1691
her _ in	1024
her _ is	-1173
her _ it	1161
her _ last	-1893
her _ me	-1744
her _ much	1521
her _ no	-4067
her _ seen	1768
her _ sunday	-3180
her _ to	3319
her _ with	1456
her _ •	-1063
her a	4183
her again	4523
her back	-1224
her birthday	-3853
her door	1809
her ex	-9753
her going	1329
her i	1621
her if	1704
her in	-1271
her mom	-2499
her on	-1794
her page	-1356
her please	2258
her so	1105
her stories	-1868
her to	-2701
her up	2188
her voice	1120
her work	3554
here	-2342
here $	-2283
herm*	1827
hermano	1909
hers	1080
hers $	1080
hesi*	2032
heur*	1849
heures	1849
hey _ $	-1064
hey _ i	1562
hi	5916
hi $	7400
hi _ am	-1466
hier	-4632
hier $	-3267
hier _ $	-1263
him	13104
him $	5705
him _ $	5579
him _ a	1302
him _ and	-3361
him _ he	1935
him _ i	2992
him _ know	1926
him _ letter	-2098
him _ much	-1486
him _ now	1165
him _ promotion	1242
him _ time	1067
him _ to	1260
him _ we	1224
him _ what	-1075
him _ work	-2385
him _ you	-1388
him a	-1121
him about	1614
him again	-3733
him and	-1556
him at	-1986
him back	-2490
him for	1466
him last	-1649
him one	1266
him the	1403
him up	2275
his	6163
his _ $	3846
his _ a	1506
his _ again	2354
his _ all	-1438
his _ at	2543
his _ but	1137
his _ by	-2152
his _ called	-2178
his _ every	2068
his _ for	2019
his _ friend	-1008
his _ girl	-1037
his _ girlfriend	1979
his _ he	3902
his _ house	-2490
his _ in	-2257
his _ is	1809
his _ last	-1211
his _ me	-1115
his _ my	-1198
his _ night	3361
his _ s	1270
his _ talk	1654
his _ to	-1609
his _ today	-1620
his best	-1653
his ex	-3122
his face	-2591
his facebook	1934
his father	-1724
his gig	1658
his letters	-1088
his message	-1687
his messages	2117
his number	-3324
his page	3566
his parents	-1349
his photo	2752
his place	2470
his sister	1044
his things	-1332
his whole	-1969
hist*	3667
historias	4767
historias $	3034
historias _ $	1734
history	-1046
history $	-1010
hit _ a	1427
hit _ on	1984
hit _ up	1056
hit him	1212
hit me	-1300
hoffe	-1269
hoje	-1352
hold	1588
hold _ back	1919
hold me	1919
home	-3387
home $	-1096
home _ to	-1169
home now	-1147
honestly _ just	-1152
honestly i	-1007
hope	-3472
hopi*	-2110
hoping	-2110
horen	3357
horen $	3357
hotl*	-1259
hotline	-1259
hotline $	-1074
hour	2021
hour _ $	-1606
hour ago	2556
hours	2210
hove*	2477
hovering	2477
hovering over	2477
how _ $	-1863
how _ am	-2814
how _ approach	1559
how _ be	2760
how _ before	1999
how _ days	2186
how _ doing	1025
how _ hurt	4300
how _ is	2993
how _ know	-2064
how _ start	2341
how _ stop	-1191
how _ you	4895
how are	5661
how he	2662
how i	-3464
how is	-1371
how many	1586
how she	1329
how to	-2269
hoy	-1019
hoy $	-1267
hoy es	3007
huge	3106
huge _ $	3223
hurt	3540
hurt $	3211
hurt _ $	1917
hurt right	2327
husb*	-3561
husband	-3561
husband _ to	-1934
i	2111
i $	1437
i _ $	4041
i _ a	1557
i _ about	2591
i _ and	-2792
i _ angry	-1415
i _ another	2425
i _ answer	3272
i _ ask	3645
i _ at	3461
i _ back	2847
i _ be	-1112
i _ before	1027
i _ boyfriend	-1262
i _ by	3919
i _ call	6071
i _ calling	4372
i _ care	2281
i _ checking	2046
i _ close	2778
i _ closure	1208
i _ could	2127
i _ cut	-2258
i _ die	-2179
i _ driving	1409
i _ end	2106
i _ every	-1321
i _ ex	4879
i _ feel	-1126
i _ fighting	1873
i _ for	-4461
i _ forget	-5645
i _ get	3353
i _ go	3881
i _ going	1288
i _ goodbye	-1481
i _ guy	-1536
i _ gym	2316
i _ he	-2438
i _ hear	1533
i _ hi	2642
i _ him	3375
i _ his	3861
i _ home	-1384
i _ hurt	-1418
i _ i	-1174
i _ if	1366
i _ is	-1537
i _ it	-1679
i _ just	7201
i _ know	3459
i _ last	2025
i _ learn	-1247
i _ let	1156
i _ like	5927
i _ look	-1767
i _ looking	2295
i _ lose	1139
i _ love	1026
i _ make	-1849
i _ met	-1298
i _ mom	-1676
i _ my	-4308
i _ never	-4230
i _ no	-2066
i _ not	-4621
i _ number	-2319
i _ of	-2088
i _ on	-3187
i _ one	4517
i _ opened	2093
i _ our	1703
i _ outside	1739
i _ over	4624
i _ overwhelming	1435
i _ probably	-1085
i _ profile	-1653
i _ reach	1800
i _ reply	3837
i _ said	2699
i _ scared	-1233
i _ scream	-1298
i _ send	3653
i _ shaking	1379
i _ should	1199
i _ sleep	-1305
i _ so	2599
i _ something	2576
i _ sorry	3240
i _ strong	-1229
i _ sure	-2699
i _ talking	-2036
i _ tell	4920
i _ tempted	5315
i _ text	4043
i _ the	-3333
i _ therapy	-1850
i _ think	1693
i _ this	4377
i _ through	-1147
i _ today	-1406
i _ too	-1136
i _ typing	7218
i _ use	3046
i _ waiting	-1448
i _ want	-1044
i _ weak	1469
i _ whether	-1001
i _ will	1457
i _ wish	-1136
i _ with	-7086
i _ worried	-1220
i _ worthless	-1137
i _ write	-1876
i _ writing	2462
i _ written	2297
i _ yesterday	-998
i _ you	-6013
i _ your	-1236
i almost	1728
i always	2388
i am	5322
i answer	6522
i approach	1650
i ask	2291
i asked	-1148
i blocked	-1224
i call	4071
i can	2714
i check	2869
i checked	-1655
i contact	1472
i could	3905
i deleted	-1687
i dreamed	-2250
i end	-1215
i feel	2303
i had	-1151
i hate	-1309
i have	1039
i hope	-1677
i keep	4023
i know	3251
i look	4019
i messaged	-2172
i met	-1265
i might	5384
i miss	-2644
i pick	1700
i really	1681
i replied	-1166
i reply	1754
i respond	1576
i said	-2360
i saw	-1644
i say	4368
i see	-1279
i send	4933
i sent	-1390
i should	4889
i start	2350
i stayed	-2453
i stop	1036
i swear	1475
i text	2256
i texted	-1935
i think	-2510
i told	-1228
i typed	1402
i wake	-1017
i want	1098
i was	-2445
i went	-2736
i were	-2025
i will	2880
i would	-1949
i write	6706
i wrote	-3201
i •	-2340
ich	11249
ich _ $	5676
ich _ angst	-1287
ich _ anrufen	3211
ich _ antworten	1512
ich _ auf	-1555
ich _ aufhoren	3452
ich _ bei	1071
ich _ davor	1767
ich _ einen	2756
ich _ gestern	-1941
ich _ gleich	3419
ich _ heute	-1095
ich _ ihm	1131
ich _ ihn	-1719
ich _ jetzt	4975
ich _ kurz	2465
ich _ mich	-3063
ich _ mit	-1276
ich _ nicht	-1928
ich _ nie	-2536
ich _ nur	2709
ich _ profile	2470
ich _ schreiben	2723
ich _ sehen	2294
ich _ sein	4834
ich _ seine	3871
ich _ sie	3148
ich _ so	-2182
ich _ standig	2190
ich _ sterben	-1275
ich _ tot	-1361
ich _ um	-1282
ich _ vor	-1173
ich _ wehtun	-2464
ich _ zu	1037
ich bin	-1597
ich habe	-7814
ich hoffe	-1269
ich ihm	1061
ich ihr	2909
ich kann	2976
ich meine	-1034
ich mich	4167
ich mochte	3340
ich muss	3886
ich rufe	1717
ich schreib	2178
ich uberlege	1935
ich vermisse	-4178
ich war	-1138
ich werde	-1545
ich will	4305
ich wurde	1010
if	3831
if _ $	1833
if _ am	-1295
if _ called	3456
if _ do	1201
if _ does	-1001
if _ he	-1139
if _ is	3978
if _ just	3289
if _ me	6054
if _ ok	2151
if _ online	1761
if _ out	1650
if _ said	2563
if _ send	1353
if _ to	-1137
if _ unblocked	3610
if _ was	-1062
if _ were	-1020
if _ would	-1073
if _ you	-2484
if he	2516
if i	2506
if only	-1052
if she	2714
ihm	6701
ihm _ $	3196
ihm _ gern	1119
ihm _ mehr	-2773
ihm _ schreiben	3472
ihm nicht	-4244
ihm schluss	-1892
ihm so	1698
ihm zu	1383
ihn	-2434
ihn $	-2150
ihn _ $	2137
ihn anrufen	1847
ihr	6159
ihr $	4351
ihr _ $	-2001
ihr _ geschrieben	-1342
ihr schreiben	1920
ihr wehtun	-2319
ihre	4333
ihre _ $	4333
il _ a	1159
il _ ecrit	2815
il faut	1238
il m	1497
in $	-1620
in _ $	-1594
in _ is	1074
in _ mailbox	2764
in _ of	1647
in _ tonight	1939
in _ with	3486
in a	-1193
in front	1658
in his	2509
in my	-1090
in person	1469
in the	2140
in touch	3562
inst*	7171
instagram	8231
instagram $	1437
instagram _ $	4610
instagram dela	3421
inte*	-1288
into	1609
into _ $	1867
ir	1906
ir _ casa	1906
ir _ su	1906
ir a	1906
is	5690
is _ $	-4777
is _ 10	2549
is _ a	-3134
is _ am	1033
is _ and	1652
is _ at	-1131
is _ bad	1891
is _ bot	-1306
is _ button	1205
is _ dead	-1087
is _ harm	5183
is _ have	2083
is _ her	-2968
is _ i	1217
is _ if	1024
is _ in	4994
is _ it	-1135
is _ me	3852
is _ my	4112
is _ normal	-1260
is _ not	1415
is _ now	1400
is _ of	-2367
is _ ok	2011
is _ on	-1303
is _ over	2103
is _ real	-1312
is _ right	3922
is _ send	2597
is _ so	1600
is _ the	8276
is _ today	1122
is _ too	2185
is _ weeks	1894
is _ weird	3720
is a	-5179
is been	1370
is calling	1075
is dating	-1300
is dead	-1097
is doing	1471
is going	-2216
is gone	-1611
is hovering	2477
is huge	1471
is i	1563
is in	3995
is it	3311
is killing	3213
is my	-1611
is not	-3021
is ok	2151
is on	4463
is online	2057
is open	2023
is so	-1132
is the	2367
is there	-1046
is too	1191
is watching	-2994
is with	1389
ist	6395
ist _ $	3026
it	-2837
it $	-2121
it _ $	-1693
it _ a	-1988
it _ and	2479
it _ been	1403
it _ day	1011
it _ heart	1137
it _ i	2758
it _ it	3661
it _ me	2366
it _ message	3507
it _ more	-1274
it _ no	-1044
it _ over	-1065
it _ so	1119
it _ to	4708
it _ too	1282
it _ wrong	1641
it be	2794
it going	-1376
it in	1061
it is	2267
it normal	-1224
it ok	2063
it out	-1050
it sending	4042
it to	-2211
it tomorrow	2618
it too	2516
it weird	3720
j	2649
j _ $	-1010
j _ a	1893
j _ d	2112
j _ de	1103
j _ envie	1042
j _ le	1763
j _ peur	-1595
j _ qu	-1281
j _ son	4401
j ai	1113
j arrete	2845
je	11335
je _ $	10855
je _ ai	-7085
je _ allee	-1151
je _ aller	3509
je _ appeler	-1680
je _ appelle	1195
je _ chez	2617
je _ de	-1863
je _ ecrirai	-2263
je _ ecrire	3393
je _ ecrit	-1171
je _ en	-1749
je _ envoyer	1113
je _ je	1237
je _ l	1642
je _ la	3957
je _ le	1800
je _ lui	1287
je _ me	-1472
je _ ou	2956
je _ pas	-2803
je _ passer	2312
je _ repondre	2505
je _ son	3655
je _ voir	-1484
je _ •	-1249
je and	-2546
je craque	1340
je dois	-1432
je l	1417
je ne	-3787
je reponds	3797
je vais	4078
je veux	5793
jetzt	5610
jetzt _ $	4397
job $	1678
jump	-1608
jump $	-1256
just	8778
just _ and	2239
just _ at	1409
just _ he	2143
just _ hi	2757
just _ him	3309
just _ if	1829
just _ look	1218
just _ once	2747
just _ one	1138
just _ out	-1358
just _ still	1735
just _ to	-2499
just _ want	1429
just _ would	1005
just call	3786
just one	1770
just said	2264
just saved	1677
just send	1313
just wanted	-1303
kann	2142
kann _ aufhoren	3452
kann nicht	3351
keep	3126
keep _ $	-1006
keep _ about	-1101
keep _ for	-1399
keep _ his	1334
keep _ if	1135
keep _ so	1148
keep _ to	2167
keep checking	1830
keep me	1203
keep thinking	-1091
keeps	-4345
keeps _ $	-2180
keeps calling	-2190
kids	-2790
kids _ $	-1138
kill	-3721
kill _ $	-1185
kill myself	-1507
killed	-1017
killing	1956
killing _ $	1040
killing me	3319
knock	1431
know	6353
know _ $	-1328
know _ by	1137
know _ care	1650
know _ he	-1079
know _ heart	1137
know _ i	-1309
know _ is	1695
know _ much	1089
know _ not	2339
know _ she	1448
know _ still	1769
know _ to	2236
know how	1935
know i	2189
know if	-3419
know what	2705
know whether	-1042
know*	1989
knowing	1989
knows	2061
knows _ $	2194
kurz	3360
kurz davor	1767
l	9522
l _ $	7992
l _ ce	1891
l _ soir	1891
l ai	-1213
l appeler	8766
la	4585
la _ $	4918
la _ a	3290
la _ de	-1103
la cara	-3531
la voir	1479
land*	-1558
landlord	-1558
landlord $	-1408
las	-2334
las _ $	-1351
last	-3806
last _ $	-3919
last _ and	-1165
last _ every	2869
last _ ten	2869
last night	-4081
last seen	2869
last time	1153
last week	-2610
late	-1239
le	9561
le _ a	3160
le _ anoche	-1415
le _ de	1773
le _ escribir	2885
le _ j	1259
le _ mensaje	-1012
le _ no	2501
le _ o	3186
le _ un	1182
le _ y	-1801
le escribi	-4032
le escribo	6651
le mande	-1790
le quiero	3143
le respondo	3911
le tuer	-1252
le voy	1688
learn	-1789
learn to	-1280
leave $	-1839
leave _ alone	-1208
leave _ note	1539
leave _ on	1515
leave a	1539
leave it	1666
leben	-2164
leben _ $	-1113
leer	-1216
left	-1998
left _ on	1338
left _ read	1437
left me	1431
les _ $	1594
let	-1436
let _ of	-2373
let go	-2267
lett*	6342
letter	7446
letter _ it	1940
letter _ mailbox	1580
letter and	-2204
letter in	1580
letters	-1623
life	-4565
life $	-1295
life is	-1322
ligar	3742
ligar _ $	4492
ligar _ agora	3793
ligar _ ela	3978
ligar _ ele	4306
ligar _ •	-5642
ligu*	-1912
liguei	-1912
liguei para	-1648
like	1375
like _ $	-1405
like _ am	-1250
like _ and	3316
like _ have	1029
like _ him	1184
like _ •	6733
like calling	4036
like my	-1109
like this	-1177
like to	2375
liked	-1784
liki*	2526
liking	2526
litt*	3909
little	3909
live	-3045
live without	-1063
livi*	-1030
living	-1030
llam*	14709
llamar	-2285
llamar _ •	-3641
llamar •	-3641
llamarla	7426
llamarla $	4566
llamarlo	9568
llamarlo $	6234
llamarlo _ $	3334
llevo	-1353
lo _ $	1800
lo que	-1530
loca*	5084
location	5084
log	-1002
lol	-4755
lol $	-3374
long	-1089
long _ $	1056
long*	1404
longer	1439
longer i	1807
look	5040
look $	2350
look _ every	2059
look _ her	-1025
look _ page	2003
look _ profile	-1813
look at	2171
look*	1303
looked	-2636
looked _ her	-1903
looked at	-1773
looking	3939
looking _ her	2796
looking _ his	2908
looking _ my	-1317
looking _ profile	1923
looking _ stories	-1317
looking at	3972
los	-1502
los _ $	-1072
losc*	-1206
lose	1042
lose _ $	1171
lost	-1222
love	-1468
love _ $	-1327
love _ her	1825
love to	1575
lui	3887
lui $	-4068
lui _ $	8786
lui _ ecrit	-1459
lui _ hier	-3061
lui _ message	1759
lui _ ou	1095
lui _ un	1667
lui ai	-4558
lui dire	2631
lui ecrirai	-2263
lui ecrire	4913
lui envoyer	2028
lui parler	2964
lunch	5274
lunch $	2878
lying	-1137
lying to	-1095
m	-2904
m _ $	-2963
m _ ecrit	2721
m _ je	2008
m _ repondu	2032
m appelle	-1124
ma	-6393
ma _ $	-4699
ma copine	-1350
mach*	-2035
mad	1883
mad _ i	2337
mad if	2451
made	-1775
mail*	5170
mailbox	2764
mais	-1947
mais _ vez	1269
mais uma	1269
make	-4189
make _ me	-1443
make _ to	-1866
make it	-2431
make sure	-2103
man	-1818
mana*	-1417
manana	-1374
mand*	8573
mandando	2379
mandando mensagem	2130
mandar	6499
mandar _ $	2651
mandar _ oi	1408
mandar _ para	2058
mandar mensagem	3671
mandar um	1767
mandarle	5338
mandarle _ $	3925
mandarle _ a	1413
mandarle _ audio	1597
mandarle _ mensaje	2813
mandarle un	5338
mande	-1790
mande un	-1525
mandei	-4693
mandei mensagem	-2445
mando	6435
mando _ $	3371
mando _ mensaje	-1857
mando um	3225
mandou _ $	-1637
mandou _ e	1240
many _ i	1297
many days	2392
marc*	-1005
marr*	-1885
mas _ $	-1862
mata*	-2730
matar	-3188
matar _ $	-1835
matar ele	-1805
matarlo	-1936
matin	-1019
matin $	-1019
maybe	9644
maybe _ $	-1527
maybe _ is	2038
maybe _ should	2175
maybe _ •	6602
maybe i	5472
maybe one	1671
me	-6864
me $	-2454
me _ $	-10955
me _ a	-1274
me _ am	3001
me _ and	-1159
me _ better	2066
me _ call	-2037
me _ calling	2861
me _ de	2136
me _ e	1209
me _ escrito	1203
me _ esquecer	-1511
me _ feel	1160
me _ feelings	-1001
me _ for	1220
me _ ganas	4779
me _ him	2232
me _ how	-1094
me _ i	1682
me _ is	-1228
me _ la	-1643
me _ le	-1823
me _ me	-1012
me _ mensagem	1306
me _ mensaje	-1886
me _ movil	1712
me _ mucho	2435
me _ no	-1131
me _ of	2248
me _ otra	1358
me _ por	3382
me _ que	2281
me _ read	1437
me _ so	1139
me _ text	3991
me _ texting	3454
me _ the	-1065
me _ this	2441
me _ to	3687
me _ un	-3328
me _ ver	1912
me _ y	1633
me about	-1488
me again	-1147
me ajuda	-1511
me back	1592
me dan	1940
me escreveu	-1361
me from	4605
me ha	1164
me mando	-1857
me muero	5427
me not	5851
me out	2504
me quiero	-1066
me respondeu	2220
me to	-2818
me wants	3008
meet	-2540
meet _ $	-1892
meet _ people	-1148
meet new	-1148
meet*	-1326
meeting	-1326
mehr	-6210
mehr $	-3377
mehr _ $	-1721
mein	1531
mein _ ist	3243
mein*	-1620
meine	-4588
meine _ $	-1186
meine _ will	-1821
meine freundin	-1928
meld*	2198
melden	3758
melden $	3758
meldet	-1561
meldet _ $	-1258
meldet sich	-1258
meme	1891
meme $	2191
mens*	5204
mensagem	3437
mensagem $	3418
mensagem _ ela	-2268
mensaje	2252
merry christmas	1058
mes $	1507
mes _ $	-1287
mess*	6085
message	10235
message _ ex	1609
message _ my	2547
message and	3061
message my	1763
message to	1574
messaged	-3259
messaged _ yesterday	-1508
messaged my	-1124
messages	-1893
messages _ $	-1378
messaging	1002
messaging her	1506
met	-2866
met _ $	-2569
met him	-1277
meu	-3881
meu _ $	-3045
mi	-8319
mi _ me	-2493
mi _ quiere	-3613
mi amiga	-3452
mich	-1960
mich _ $	-1113
mich _ ihm	3119
mich um	-1338
midn*	2098
midnight	2098
might	7374
might _ $	3195
might _ her	2369
might _ up	1562
mim	-1572
mim $	-1388
mine	1407
minha	-3164
minha _ $	-1774
minu*	2160
minutes	1803
minutes $	2344
mir	-4788
mir _ $	-2378
mir _ zu	-1094
mira*	-1165
mirando	-1165
mirando _ $	-1165
mirar	6833
mis	-2850
mis _ $	-2757
mis datos	-2377
miss	-4386
miss _ $	-2726
miss _ him	-1047
miss me	-1535
misses	1424
misses _ $	1498
misses me	1519
mist*	1438
mistake	1477
mistake $	1494
mit	-1683
mit _ schluss	-1933
moch*	3239
mochte	3239
mochte meine	1582
moi	1313
moi a	1895
mom	-2414
mom _ ask	-1417
mom called	-1368
mom is	-1537
mom s	1439
mome*	2293
mon _ $	2256
mon _ a	-1959
mon _ m	-1872
mon ex	999
mond*	-1670
monday	-1656
monday $	-1484
month	-1760
month $	-1093
mood	-1219
more	-2877
more _ $	-2595
more _ and	1404
more _ then	2350
more time	1087
morir	-1155
morn*	-2277
morning	-2229
morning $	-1323
morr*	-2663
morrer	-2060
mort	-1018
most	-1177
moth*	-1981
mother	-1817
mour*	-1108
mourir	-1108
move	-1519
move _ $	-1268
move on	-1092
moved	-1650
movie	-1378
movil	1712
much $	-1842
much _ $	-1539
much _ am	1977
much _ hurt	1089
much _ i	1870
much _ me	1089
much longer	1554
much*	1490
muchas	1490
muchas _ de	1490
muchas ganas	1490
mucho	1824
muero	5154
muero _ $	4268
muero _ de	2839
muero _ ganas	2839
muero _ risa	-1222
muero por	4596
murd*	-1472
murder	-1002
muss	6172
muss _ $	2170
muss _ sehen	2884
must	4174
mutt*	-1139
mutter	-1139
mutu*	1715
mutual	1715
my	-8209
my _ $	-2534
my _ a	-2460
my _ about	-1448
my _ after	1829
my _ am	-1032
my _ and	-3837
my _ dinner	-1081
my _ everything	-1293
my _ friend	-2044
my _ go	-1849
my _ his	-1203
my _ hovering	2477
my _ i	-2641
my _ is	2147
my _ keep	-1094
my _ keeps	-1070
my _ me	-1408
my _ mom	3507
my _ my	-1705
my _ no	1142
my _ not	3375
my _ out	2724
my _ over	1633
my _ phone	1342
my _ s	4355
my _ so	-1476
my _ texts	-1146
my _ that	1117
my _ to	1108
my _ what	1356
my _ would	-1059
my _ yesterday	-1489
my _ •	7622
my back	-1148
my best	-2057
my boss	-2242
my boyfriend	-3520
my chest	2162
my cousin	1393
my dad	-1183
my daughter	-1111
my ex	18231
my first	1305
my friend	-1662
my friends	-1084
my heart	1265
my husband	-3566
my kids	-1466
my landlord	-1362
my life	-2023
my mom	-2726
my profile	-1817
my promotion	1242
my screen	2806
my son	-2261
my stories	-1584
my thumb	4047
my urge	1931
my wife	-1553
my •	8260
myse*	-1349
myself	-1349
myself $	-2933
myself _ $	-1351
myself _ again	1108
myself _ to	4111
myself not	3788
myself so	1250
na	4319
na _ $	3614
na _ dela	3430
na casa	5206
nach*	2975
nachricht	3909
nachricht _ $	3909
name	-1143
nao	-2646
nao $	3421
nao _ mais	-2246
nao _ que	-1106
nao aguento	1638
nao quero	-1621
nao respondi	-1127
ne	-2710
ne _ ecrirai	-2263
ne _ pas	-2828
ne _ plus	-1799
ne lui	-2551
near*	1360
nearly	1597
nece*	7478
necesito	8006
necesito _ $	4622
necesito _ su	3384
necesito _ voz	3384
need	1623
need _ hear	1322
need _ her	4502
need _ how	1368
need _ know	1160
need _ myself	1050
need _ see	1505
need _ to	-1168
need to	2005
needs	-1271
never	-5738
never _ $	-1973
never _ him	-2549
never _ to	-1976
never met	-1299
new _ to	1200
new girl	-1037
new girlfriend	1457
new job	2072
new number	1008
new people	-1148
next	-1588
nice	-2208
nice _ $	-1562
nicht	-5073
nicht $	3128
nicht _ $	-6686
nicht _ ich	-1208
nicht _ sein	-1150
nicht aufhoren	3452
nicht mehr	-4702
nie	-2834
nie _ $	-2734
nie wieder	-2536
night	-1616
night $	-2103
night _ $	2540
night before	2076
no	1442
no _ $	1289
no _ am	-2012
no _ contestarle	4408
no _ de	7276
no _ dejar	1172
no _ escribi	-1815
no _ escrito	-1195
no _ he	-1429
no _ i	1258
no _ is	-1097
no _ mas	2228
no _ me	-1219
no _ not	-2012
no _ si	3037
no _ vivir	-1532
no aguanto	4016
no contact	-1829
no i	-2012
no le	-2547
no more	-2778
no one	-1956
no paro	2994
no quiero	-2387
no se	3543
nobo*	-1980
nobody	-1980
noche	1165
noche $	1165
norm*	-1018
normal to	-1224
not	-1116
not $	4438
not _ $	4245
not _ but	1890
not _ call	4446
not _ can	2153
not _ check	-1496
not _ for	-1699
not _ he	-1544
not _ him	-6739
not _ it	-1425
not _ looking	1814
not _ me	-3013
not _ my	-2010
not _ right	2395
not _ see	-1283
not _ she	-1189
not _ text	3568
not _ this	3682
not _ to	-6076
not _ up	-1253
not _ what	3503
not _ write	1366
not _ •	1138
not be	-3346
not believe	-1334
not fight	1218
not going	-3253
not hurt	2687
not kill	1082
not know	1518
not knowing	2112
not reach	1143
not resist	2986
not stop	4654
not text	2517
not texting	-3738
not think	1897
not to	11778
not want	-2153
note	2995
note $	1542
note on	1509
noth*	-1948
nothing	-1948
noti*	1106
notifications	-1418
nouv*	2941
nouvelles	2941
novio	-2972
novio $	-1330
novo	1408
novo $	1520
now	5910
now $	2518
now _ i	2038
now _ to	1458
now _ want	3576
now _ will	1077
now he	1288
now i	2278
nuevo	-2745
nuevo novio	-2679
number $	-1863
number _ i	-2078
number _ know	1137
number _ my	2806
number _ on	2806
number but	1137
number is	3210
nume*	-2283
numero	-2283
numero _ $	-1977
nunca	-1133
nur	6462
nur kurz	1593
o	4293
o _ $	-1034
o _ dele	-1195
o instagram	1253
o meu	-2349
o no	3186
o numero	-1977
ob	1195
ob _ ist	1195
ob _ online	1195
oder	3956
oder _ $	3956
oder nicht	3956
of	-4175
of $	-1079
of _ $	-1694
of _ and	-2238
of _ being	-1474
of _ building	1185
of _ her	2933
of _ him	2254
of _ his	3484
of _ over	1245
of _ wants	3000
of breaking	2241
of calling	2861
of course	3905
of going	1804
of him	-2180
of his	-1290
of me	2954
of my	-1058
of showing	1100
of the	-1906
off _ $	-1177
off _ and	2070
off my	2214
offi*	1260
office	1260
office $	1406
oh	-1082
ohne	-1635
ohne _ $	-1469
ohne sie	-1337
oi	4084
oi $	1310
oi _ $	2831
ok	5742
ok $	3952
ok _ i	1115
ok _ it	1648
ok if	1157
old	-1453
olhar	2092
olhar _ dela	2092
olhar _ instagram	1253
olhar o	2092
olhei	-1664
olvi*	-1215
on	1952
on $	3589
on _ $	-3666
on _ a	1374
on _ all	-1474
on _ and	-1390
on _ at	2066
on _ for	1407
on _ instagram	-1035
on _ job	1603
on _ new	1544
on _ page	2623
on _ screen	2806
on _ so	1408
on _ the	1792
on _ to	1396
on her	1555
on his	1934
on monday	-1139
on my	2054
on read	1437
on sunday	-3022
on the	1078
once	1929
once $	2757
one	12424
one $	-1103
one _ $	1277
one _ and	1398
one _ away	4130
one _ from	3746
one _ letter	1260
one _ message	1746
one _ not	3188
one _ then	1122
one _ time	2288
one _ would	1198
one call	2087
one last	3314
one little	4097
one more	2192
one of	-1765
onli*	4640
online	4640
online $	1761
online _ $	2829
online ist	1195
only	-2807
only _ would	-1023
ontem	-3541
ontem $	-2781
open	4086
open $	1432
open _ $	2208
open his	3185
open*	1887
opened	2093
or	1268
or _ $	-1411
or _ it	1906
or just	1412
other	-2052
otra _ $	-1525
otra vez	-1156
ou	10294
ou _ $	7901
ou nao	3421
ou pas	4480
our	1373
our _ $	-1050
our chat	2447
our friends	1370
out	2510
out _ $	-3931
out _ calling	2861
out _ her	2186
out _ him	3364
out _ i	2148
out _ the	-1942
out _ this	1247
out _ today	1462
out _ will	1229
out and	2650
outs*	3024
outside	3024
outside _ $	2552
outside her	1902
outside the	1396
ouvir	3501
ouvir _ voz	3501
ouvir a	3501
over	8189
over $	-2109
over _ $	7721
over _ and	1160
over _ knock	1235
over send	2597
over the	1255
over there	5962
over to	2444
overwhelming	1435
page	4695
page _ night	3187
pain	-1319
para	5959
para _ $	4326
para _ agora	4022
para _ meu	-2349
para _ ontem	-1947
para _ •	-5667
para ela	2943
para ele	4831
para mim	-1058
para o	-2349
para ver	3735
para •	-5667
para*	4138
parabens	2554
pare*	-1677
parents	-1316
parl*	2535
parle	-2475
parle _ $	-2123
parler	2964
parler $	2964
paro	2759
paro de	2759
part	2755
part _ me	2847
part _ wants	3008
part of	2755
part*	-1959
party	1496
pas	2310
pas $	2741
pas _ $	2221
pas _ de	-3825
pas de	1843
pas envie	-3052
passer	2312
passer _ elle	2312
passer chez	2312
past	-4324
past the	-3555
pausa	-1190
pause	-1820
pedir	3167
pedir _ amiga	3167
pens*	-2362
peop*	-3883
people	-3883
people $	-1639
perf*	2821
perfil	2336
perfil $	2289
person $	1311
peur	-1595
peur de	-1595
phone	1278
phone _ call	1016
phone _ i	1304
phone to	1577
photo	2630
photos _ $	-1953
pick _ $	1554
place	2016
place _ $	2905
place now	2100
plan*	2396
planning	2867
planning _ for	1418
planning _ to	1870
planning to	1322
plea*	-2015
please	-1916
please _ $	-2275
please _ me	5310
please keep	1196
pleu*	-1381
plus	-2898
plus $	-1222
point	-2737
point of	-3312
por	1143
por _ $	-1690
por ella	-1496
por favor	-1231
por que	-1539
posso	4770
post	2021
post _ i	1018
post*	2669
posted	2853
pour	1090
prec*	1208
preciso	1661
preg*	1855
pres*	1616
priv*	1045
private	1045
probably	-1506
proc*	-1225
prof*	6083
profile	6425
profile _ $	3135
profile angeschaut	-1564
prom*	2406
promised	1822
promotion	1242
promotion $	1242
puedo dejar	1172
punto	1848
punto de	1848
putt*	2336
putting	2336
qu _ m	-1281
qu elle	-1617
quase	1710
quase _ $	1825
quase _ mensagem	2130
quase mandando	2379
que	3802
que _ $	7622
que _ amo	3663
que _ el	-1474
que _ embora	-1059
que _ foi	-1059
que _ l	1703
que _ la	1961
que _ reponds	1748
que _ respondo	2308
que _ um	1626
que ele	-2244
que eu	5987
que je	5744
que la	3539
que le	4118
que llamar	-2263
que me	-1071
que no	-1255
que se	-1311
queb*	-1202
quel*	-1590
quelle	-1250
quer	-1012
quer*	1616
queria	1616
queria _ com	1970
queria que	-1620
quero	7117
quero _ $	1411
quero _ ele	1702
quero _ para	3762
quero ligar	2703
ques*	-1311
quick	2780
quie*	4418
quiere	-3683
quiero	8109
quiero _ $	6074
quiero _ a	-1855
quiero _ audio	1762
quiero _ con	1032
quiero _ ella	1248
quiero _ la	2084
quiero _ mensaje	2436
quiero _ mi	-1189
quiero _ que	4659
quiero _ un	4198
quiero _ you	2959
quiero decirle	2116
quiero llamar	-1164
quiero mandarle	3598
quiero que	-2891
quiet	-2104
quiet $	-1152
quis*	1612
quisiera	1612
quit	-1100
quit*	-2897
quitte	-1209
quoi $	2075
rain	-1100
rain $	-1096
rapp*	5610
reach	7065
reach _ $	2389
reach _ and	2241
reach out	6089
reached _ i	1044
reached _ to	-1171
ready	1109
ready to	2012
real	-1259
real*	2962
really	3157
really _ $	3983
really _ to	1844
really want	2195
refu*	-1842
refuses	-1598
refuses to	-1598
rega*	4285
regarde _ profile	-1737
regarder	4096
regarder _ $	4096
regr*	-2303
regret	-1716
regret _ $	-1566
regret it	-1522
relationship	-1527
remi*	-1280
remo*	-2085
removed	-1320
repl*	-1810
replied	-1722
replied to	-1112
reply	3514
reply $	1100
reply _ his	1053
reply _ story	1122
reply to	1889
repo*	7885
repondre	2188
reponds	4571
reponds $	1748
reponds _ $	2823
repondu	1527
resi*	2530
resist	2986
resp*	10555
respond	3707
respond $	3174
responder	4730
respondi	-4129
respondi $	-3440
respondo	6804
respondo _ $	2602
revoir $	-3161
right	5141
right $	1456
right _ $	2145
right _ i	2282
right now	5527
right to	-1207
ring $	-1104
risa	-2250
risa $	-2250
romper	1917
room	-1059
room*	1347
roommate	1359
rufe	1525
rufe _ an	1717
s _ $	-3081
s _ is	2684
s _ on	3511
s _ to	1309
s phone	1342
sa	5008
saber	1462
sad	-1137
sagen	1128
sagen dass	1827
said _ $	2847
said _ birthday	2418
said _ me	2456
said _ misses	2426
said _ to	-1630
said goodbye	-1565
said happy	2418
said he	1833
said hi	2433
said i	-1723
same	1115
sang*	-1442
saud*	-2498
saudade	-2498
saudade _ $	-2150
saudade dele	-1755
saved	1516
saved me	1657
saw	-2066
say	7371
say $	1983
say _ $	3198
say _ and	1038
say _ her	1406
say _ i	1054
say hi	-1112
say to	1910
sayi*	3924
saying	3924
saying _ $	5144
says	-3680
says he	-1336
scar*	-1801
scared	-1550
scha*	4243
schauen	2609
schauen $	2053
schl*	-4456
schluss	-2334
schluss _ $	-1958
schon	11706
schon _ $	11458
schon wieder	3955
schr*	6755
schreib	2918
schreib _ $	2623
schreib ihm	2178
schreiben	5953
schreiben $	5664
schw*	1785
schwester	1869
scream	-1298
scream $	-1191
screen	2792
screw	1081
screw it	1093
se _ $	1348
se _ contestarle	4408
se fue	-1201
se si	3037
sec	1920
sec $	1920
seco*	2962
second	3028
see	-1914
see $	-2065
see _ at	-2990
see _ girlfriend	2455
see _ he	2378
see _ i	-1055
see _ is	3669
see _ new	2414
see _ she	4153
see a	-2140
see her	3749
see if	1072
see me	-1280
see my	-1468
see what	2265
seem*	1294
seeming	1297
seeming _ $	1297
seeming desperate	1297
seen	2637
seen _ minutes	2869
seen _ ten	2869
seen every	2869
sees	1107
sees _ $	1179
sees me	1459
sehen	5328
sehen $	4690
sehr	-2269
sehr $	-2217
sei	-1128
sein	5582
sein $	-1049
sein _ $	3100
sein profile	5329
seine	5005
seine _ $	2988
seine _ horen	3357
seine stimme	3357
self	-1870
self harm	-1133
sem	-1191
sem _ $	-1007
sema*	-2355
semana	-1740
semana $	-1479
send	16564
send $	2597
send _ $	5211
send _ message	-1541
send _ to	2232
send a	3949
send it	1487
send me	-1855
send one	1313
send*	12505
sending	12505
sending _ $	12577
sending him	1124
sending it	5862
sent	-1196
sent _ a	1647
sent me	1342
sent*	-1010
sepa*	-1547
sera	4440
sera _ eu	2813
sera _ mando	2764
sera que	4440
seri*	-1369
ses	6454
ses _ $	6478
shak*	1505
shaking	1505
she	-5939
she _ $	3105
she _ at	-1045
she _ be	-1923
she _ birthday	2540
she _ by	1373
she _ calling	1453
she _ for	1816
she _ hey	2338
she _ my	-1173
she _ not	-1431
she _ on	-1080
she _ should	1294
she _ the	-2904
she _ to	-4548
she _ tonight	2299
she _ waiting	2076
she always	1828
she called	1290
she does	-1133
she is	2702
she sent	1478
she should	-4661
she unblocked	2680
she wants	-4488
she would	1069
she wrote	1199
shit	-1640
shoot	-1965
short	1284
shou*	4275
should	4332
should _ $	2044
should _ and	-2335
should _ break	-3761
should _ call	2919
should _ do	-1876
should _ end	-1120
should _ first	-1644
should _ him	2816
should _ it	1242
should _ out	1263
should _ pick	1711
should _ reply	1327
should _ send	3774
should _ tell	1172
should _ the	-1591
should _ this	-1384
should _ to	1401
should _ wish	1095
should call	-1710
should i	8404
showing	1075
showing _ at	1075
showing _ her	1100
showing up	1075
si	7947
si _ $	3922
si le	3539
sich	-3830
sie	2482
sie $	-1676
sie _ $	1722
sie _ an	1601
sie _ geschrieben	2418
sie _ sich	-1719
sie hat	1244
sie nicht	-1367
silence	1470
silence $	2180
simp*	2595
simple	2778
sin	-1412
sin _ $	-1371
since	-1212
since $	1519
since _ $	-1455
sinto	-3012
sinto _ $	-1261
sinto _ dela	-1055
sinto _ dele	-1010
sinto falta	-1125
sister _ $	-1179
sister _ he	1341
sister about	-1142
sit in	1229
situ*	1588
situation	1588
six	2096
sleep	-4748
sleep $	-1294
sleep _ $	-1178
sleep and	-1251
slide	1365
snap*	2859
snapchat	2859
snow	-1021
so	3124
so _ can	-2170
so _ compared	-1468
so _ do	1296
so _ his	1233
so _ i	2518
so _ if	1536
so _ last	1241
so _ me	1458
so _ reach	1476
so _ schreiben	1698
so _ to	1937
so _ tonight	-1088
so _ uma	1269
so _ vez	2089
so badly	1419
so gern	1119
so he	4215
so i	-1032
so mais	1269
so sehr	-2269
so tempted	4910
so worthless	-1018
soll	5741
soll _ antworten	2659
soll _ ihm	1061
soll _ ihr	1707
soll ich	8197
solo	-1356
some	-2275
some*	-1805
somebody	2141
someone	-4539
someone _ $	-1513
someone else	-1037
someone new	-1098
someone to	-1394
something	1952
something $	2631
something _ and	1350
something i	-1113
sometimes	-1316
sometimes i	-1207
son	7470
son _ $	2301
son anniversaire	1554
son instagram	2941
son profile	5922
song	-1151
soon $	-2019
sorry $	3159
sorry i	-1063
soun*	-2403
sounds	-1534
sounds like	-1016
stal*	2867
stalk	1168
stalk _ girlfriend	1168
stalk _ new	1168
stalk his	1168
stamp	5237
stamp _ $	5237
stan*	1884
standig	1974
standig _ er	2190
star*	-1068
start	1627
start a	2929
stay	-1809
stay*	-2591
stayed	-2565
stayed _ $	-2553
stayed strong	-2440
ster*	-1562
sterben	-1428
still	-1421
still _ $	2405
still _ for	-1462
still _ to	1938
still care	1650
still want	1857
stim*	2850
stimme	3264
stimme _ $	3357
stimme horen	3357
stop _ $	-2229
stop _ from	3777
stop _ her	1698
stop _ swear	1596
stop _ texting	3454
stop i	1312
stop me	3594
stop wanting	1333
stories $	2414
story _ i	1116
stro*	5136
strong	5223
su	11771
su _ $	8337
su _ le	3932
su _ novio	-2679
su casa	3128
su nuevo	-2679
su perfil	2289
su voz	2426
suic*	-7436
suicidal	-1866
suicide	-3209
suis allee	-1151
sund*	-3888
sunday	-3814
sunday $	-3029
supp*	-1226
sure	-3150
surp*	1971
surprise	2025
surprise him	2117
surv*	-1924
survived	-1322
sus	5054
sus _ $	3320
sus historias	4767
swear	1445
swear $	1572
ta	-1121
tag	-1055
take	-2375
talk	2978
talk $	1269
talk _ about	-1176
talk _ again	1081
talk _ her	2431
talk _ him	2286
talk _ me	-1961
talk _ of	2861
talk _ out	3428
talk me	2861
talk*	-4509
talked	-2741
talked to	-2485
talking	-1768
talking _ $	1280
talking _ her	2186
talking _ him	-1379
talks	-1065
tanto	2222
tanto _ com	2705
tanto falar	2705
te	-3371
te _ $	-1429
tell	7758
tell _ $	3816
tell _ about	1887
tell _ ex	3253
tell _ i	-1194
tell _ my	1765
tell _ that	1901
tell _ to	2281
tell her	1579
tell him	4727
tell me	2005
tellement	2188
tellement _ $	2295
tellement _ parler	2295
tellement lui	2295
telling	-1624
temp*	5281
tempted	6003
tempted to	2366
ten	1880
ten _ $	2626
ten minutes	2869
tengo	4972
tengo _ ganas	1490
tengo _ llamar	-2263
tengo muchas	1490
tenho	-1775
term*	-4426
terminar	-2001
text	15868
text $	11146
text _ $	1475
text _ after	2390
text _ and	-1022
text _ back	-2246
text _ ex	-1140
text _ from	-1182
text _ guy	-2658
text _ not	2096
text _ tonight	1493
text her	-3761
text him	3220
texted $	1158
texted _ i	2049
texted back	1623
texted her	-1225
texted him	-1198
texting	-1101
texting _ $	1666
texting her	3287
texts	-1940
than	-1350
thank	1524
thank _ $	1566
thank you	1210
thanks $	1561
thanks i	-1407
that	-11718
that $	-1812
that _ $	-3395
that _ am	1116
that _ his	1014
that _ i	1075
that _ is	-1954
that _ love	1382
that _ still	1352
that _ to	-1280
that girl	1074
that he	-1096
that if	1240
that is	-2494
that she	-1146
the	-8495
the _ $	-4018
the _ always	1790
the _ at	-1290
the _ back	-1272
the _ because	1640
the _ button	1881
the _ call	-1761
the _ from	-1514
the _ he	2826
the _ i	-1009
the _ in	8451
the _ is	4818
the _ job	1360
the _ killing	1554
the _ of	-4535
the _ she	1968
the _ the	-3276
the _ thing	-1012
the _ this	-1352
the _ to	3337
the _ where	3571
the _ with	-1574
the _ your	1535
the airport	1191
the apartment	-2323
the bar	3111
the breakup	-1014
the cafe	2461
the girl	-1150
the guy	-1095
the gym	-1244
the letter	5695
the office	1381
the point	-3414
the same	1346
the silence	1742
the urge	6233
the wife	-1290
their	1267
them	-1575
then _ am	1020
then _ i	1584
then i	2888
ther*	-3612
therapy	-2640
therapy $	-1827
there	5472
there $	7605
there _ knock	1235
there and	1416
there is	-2351
these	-1586
these _ $	-1241
they	-4329
they _ to	-1578
thin*	3992
thing	-1097
things	-2989
things $	-1759
think _ go	3257
think _ her	-1330
think _ will	1213
think about	-1847
think i	3904
think it	1065
think my	-1481
thinking	7334
thinking _ again	-2511
thinking _ asking	1768
thinking _ going	1804
thinking _ her	4434
thinking _ my	1258
thinking _ showing	1100
thinking _ up	1100
thinking about	-2690
thinking of	10085
this	-1114
this _ $	-3045
this _ and	-2120
this _ is	1134
this _ my	2548
this _ to	4680
this close	2821
this guy	-1207
this morning	-1434
this situation	1588
thou*	-2537
thoughts	-1839
thre*	-1528
three	-1323
thro*	-2930
through	-2182
thumb	4033
thumb _ over	4047
thumb is	4047
tien*	2202
tikt*	2889
tiktok	2889
time	-2466
time $	1595
time i	-997
time to	-1558
times	1603
times _ i	2134
times and	2151
tind*	-1204
tinder	-1204
tinder $	-1143
to	11086
to $	2832
to _ $	-3114
to _ about	-3214
to _ again	1685
to _ alone	-1979
to _ and	5624
to _ badly	2225
to _ best	-1227
to _ boss	-1387
to _ by	1349
to _ contact	2055
to _ counselor	-1046
to _ de	-1533
to _ every	-1024
to _ ex	4020
to _ face	-1692
to _ father	-1597
to _ first	2214
to _ for	5344
to _ friend	-2096
to _ front	1201
to _ gig	1658
to _ girl	-1318
to _ go	-2267
to _ guy	-1636
to _ he	2866
to _ heart	1585
to _ her	9935
to _ him	11771
to _ his	1009
to _ house	1342
to _ in	3565
to _ into	2713
to _ is	2708
to _ it	-3340
to _ kids	-1303
to _ landlord	-1465
to _ last	-1790
to _ left	-1883
to _ live	-1289
to _ lol	-1014
to _ mandando	2379
to _ me	-3321
to _ mensagem	2130
to _ message	1226
to _ mom	-1786
to _ my	2145
to _ myself	-1244
to _ no	1540
to _ note	1539
to _ now	3410
to _ o	4148
to _ of	-3301
to _ off	2100
to _ one	1338
to _ our	1407
to _ out	4510
to _ page	-1169
to _ party	1723
to _ people	-1431
to _ place	3134
to _ she	4752
to _ situation	1588
to _ so	2493
to _ someone	-1916
to _ sunday	-2043
to _ text	2941
to _ that	-1654
to _ the	-1716
to _ there	1170
to _ this	4363
to _ up	-2282
to _ viver	-1043
to _ vontade	1043
to _ what	2622
to _ who	1610
to _ why	1272
to _ wife	-1495
to _ with	-4328
to _ without	-1177
to _ write	1651
to _ you	-1006
to _ •	4835
to a	-1690
to answer	3978
to ask	5658
to be	-5949
to break	6534
to call	3483
to check	-1133
to com	3341
to come	-2083
to contact	2852
to cut	-2360
to die	-5080
to do	-4235
to drive	1823
to drop	1100
to end	-2341
to explain	2302
to feel	-1535
to find	-1337
to forget	-4791
to her	9755
to him	3207
to his	2672
to hit	2467
to hurt	-1537
to just	-1270
to kill	-3473
to learn	-1606
to live	-2596
to look	3706
to make	-1687
to me	-5782
to meet	-1486
to message	2860
to my	-2808
to quase	2379
to reach	5774
to reply	3069
to respond	2038
to ring	1759
to say	3598
to send	4947
to sit	1074
to sleep	-2656
to stalk	1168
to stop	-3384
to surprise	2117
to text	1231
to therapy	-2146
to use	6684
to wait	2198
to want	-1287
to write	6123
to you	-2181
to •	-3220
today	-2526
today and	1217
today i	-2530
todo	-5528
todo $	-1413
todo _ que	-1530
todo lo	-1530
toi	-1318
toi $	-1248
told	-3858
told _ i	-1003
told her	-1351
tomorrow $	2658
tomorrow _ $	-2200
tomorrow at	-2029
toni*	1835
tonight	1835
tonight $	-2062
tonight _ do	1047
tonight _ i	1928
tonight _ to	1597
tonight _ want	2172
tonight and	1477
too _ to	3191
took	-1018
tot	-1871
tot $	-1151
touch	3542
touch _ $	1060
touch with	3562
tout	-2287
tout*	1654
toutes	1654
toutes _ $	1654
trau*	-1177
traurig	-1172
trav*	1530
tres	1033
tried	-1347
tris*	-2344
triste	-2118
tryi*	4731
trying	4731
trying _ not	4572
tu	-2231
tudo	-1340
tuer	-1977
turn _ $	-998
two	-1887
two _ $	-1594
two _ ago	-1169
two weeks	-1182
type	-1105
typed	2571
typed _ and	1169
typed out	2184
typi*	7181
typing	7218
typing $	5017
uber	3136
uber _ $	3261
uber*	1609
uberlege	1935
ugh	3319
ugh $	1847
ugh _ to	1543
ugh _ want	1543
ugh i	1611
ulti*	3217
ultima	3217
ultima _ $	3217
um	4102
um $	-1450
um _ para	2774
um _ zu	1074
um oi	4433
uma	4402
uma _ $	3622
uma _ para	-1388
uma mensagem	-1388
uma vez	2089
un	3153
un _ $	1870
un _ mi	1413
un audio	1596
un mes	1507
una _ $	1101
unbe*	2462
unbl*	8338
unblock	1055
unblocked	3271
unblocked _ $	3473
unblocked me	3271
unblocking	4012
unblocking _ $	4012
und	-2940
und _ $	-1093
und _ geantwortet	-1062
und _ habe	-1025
und ich	-1740
une	2213
une _ $	2473
until	-1683
up	-2783
up _ $	-4557
up _ her	1464
up _ him	-3909
up _ his	2399
up _ night	2062
up at	2128
up his	-2641
up on	1531
up with	-4116
urge	11948
urge $	2951
urge _ $	2434
urge _ 10	2847
urge is	7705
urge to	1854
us	-2647
use	6401
use _ $	1347
use _ s	1342
use it	1574
use my	6095
used	-1282
used to	-1053
va	-1696
vai	-1065
vais	4078
vais _ appeler	1727
vais _ chez	2312
vais _ ecrire	1738
vais _ elle	2312
vais _ la	-1097
vais _ son	2693
vais _ voir	3509
vais aller	3509
vais l	1727
vais passer	2312
ver	10323
ver _ $	8432
ver _ dele	1891
ver _ historias	3034
ver _ perfil	3109
ver su	2647
ver sus	3554
verg*	-1510
verl*	-1323
verla	4697
verm*	-4247
vermisse	-4178
vermisse _ $	-1502
vermisse _ sehr	-2217
vermisse _ so	-2217
vermisse ihn	-1363
vermisse sie	-2478
veut	-1215
veux	5251
veux le	1995
vez	2222
vez $	2420
vida	-2219
vida $	-1213
vie	-1027
viewed	1141
viewed _ story	1141
viewed my	1141
viver	-1494
vivir	-1821
voce	-1936
voice	1054
voir _ $	1009
von	-1042
vont*	1033
vontade	1033
vontade de	1033
vor	-2541
vor _ ich	-1240
vou	7645
vou _ $	-1143
vou _ a	-1178
vou _ casa	3430
vou _ de	2191
vou _ ele	4357
vou _ mensagem	2123
vou _ o	-1979
vou _ para	-2624
vou _ um	1302
vou _ •	-3933
vou ligar	-2958
vou mandar	2353
vou matar	-1805
voy	5290
voy _ $	4467
voy _ a	1870
voy _ escribir	2885
voy _ llamar	1141
voy _ sus	2888
voy a	5290
voz	5927
voz $	3384
voz _ $	3501
wait	4238
wait $	2028
wait _ her	1780
wait _ him	1149
wait for	2183
waiting _ his	-1796
waiting _ message	-1796
wake	-2284
wake _ $	-1079
wake up	-1968
wann	1233
want	4846
want _ a	-1117
want _ and	1602
want _ answer	4254
want _ at	1919
want _ back	-1672
want _ be	-3223
want _ by	1877
want _ call	2986
want _ cut	-2135
want _ die	-2357
want _ do	-1465
want _ drive	1877
want _ forget	-4783
want _ him	3513
want _ how	-1170
want _ into	2293
want _ it	2387
want _ kill	-1006
want _ know	2095
want _ meet	-1171
want _ my	-1059
want _ new	-1148
want _ reply	4824
want _ say	2349
want _ see	2860
want _ stop	-1619
want _ the	-1395
want _ to	1178
want _ use	2391
want _ want	-1080
want _ who	1864
want _ write	1440
want _ •	-1707
want him	-2110
want to	10681
want*	-5024
wanted	-2947
wanted _ say	-1407
wanted to	-2778
wanting	-2077
wanting to	-2077
wants	-3150
wants _ me	-1130
wants _ see	-1561
wants _ text	2209
wants _ to	-3615
wants me	-3411
wants to	1194
warum	-1663
was	-4383
was _ $	-4693
was a	-1068
was about	1647
watc*	-3437
watching	-3163
watching _ stories	-2994
way _ my	1049
way to	1329
we	-5505
we _ $	-1011
we _ talk	1276
we are	-1158
weak	1459
week	-4443
week $	-3996
week and	1265
weeks _ $	-1047
weeks _ it	2247
weeks and	2247
weht*	-2464
wehtun	-2464
weird	3403
weird _ message	3507
weird _ my	3507
weird to	3507
well	-1697
wenn	-2683
wenn sie	-1316
went	-3891
went _ his	-2330
went to	-3122
werde	-1545
were	-1831
were _ $	-1340
were you	-2095
what _ are	-998
what _ do	-4814
what _ i	2848
what _ is	-1261
what _ just	2726
what _ said	-1299
what _ say	7222
what _ the	3364
what a	-1135
what can	-1365
what do	2657
what he	-2188
what i	-1096
what if	1916
what is	1575
what she	2555
what to	2995
what you	-1242
what*	1477
whatsapp	1779
whatsapp a	1152
whatsapp the	1167
when	-6424
when _ am	-1334
when _ is	-1193
when i	-3463
where	1624
where _ $	-1378
where _ tonight	2299
where he	1654
where she	1890
whether _ is	-1114
while	-1163
who _ girl	1074
who _ in	1037
who _ with	1724
who he	1037
who that	1074
whole	-1246
whole _ $	-2470
why	-5236
why _ i	-2055
why _ left	1233
why _ my	-1072
why _ she	-1334
why _ still	-1787
why do	-2301
why does	-1437
why would	-1039
wie es	1898
wied*	3243
wieder	3243
wieder _ profile	3115
wieder _ sein	3115
wieder auf	3115
wife	-3691
will _ and	1156
will _ anrufen	2208
will _ at	3431
will _ be	-2805
will _ ex	-2394
will _ forever	1170
will _ him	2002
will _ his	1270
will _ if	1607
will _ kurz	1593
will _ mehr	-1173
will _ my	1457
will _ nicht	-1026
will _ nur	2840
will _ out	-1015
will _ sister	2081
will _ the	3463
will _ there	1487
will _ to	-2785
will _ wehtun	-2464
will be	4367
will ihm	1287
will just	2075
will lose	1143
will nicht	-1167
will not	-3296
will sie	1995
wish _ a	1181
wish _ could	2066
wish _ never	-1367
wish _ tell	2239
wish _ would	-1468
wish her	1419
with	-5180
with _ $	-1269
with _ and	-3144
with _ ex	1370
with _ he	1844
with _ note	1759
with a	1600
with him	-1107
with his	-1240
with my	2385
with no	-1172
with this	-1534
without _ $	-1037
without _ desperate	1297
without _ her	3323
without _ to	2494
without seeming	1297
work	-3146
work $	-1211
work at	2932
worr*	-1419
worried	-1234
wort*	-1179
worth	-1426
worthless	-1179
would	5747
would _ $	-1424
would _ anyone	1109
would _ back	-2826
would _ be	4702
would _ for	-1010
would _ how	6066
would _ kill	1175
would _ mad	2451
would _ so	1243
would _ to	4481
would be	-2155
would it	2332
would like	2022
would love	1575
would not	1237
would •	1635
writ*	4732
write	9581
write $	3904
write _ $	4308
write _ him	-3005
write a	-1148
write back	2214
write her	1278
write him	1477
write to	-4264
writing	2867
writing _ him	1299
writing _ to	1412
writing her	1196
written	2297
wrong _ i	1943
wrote _ a	-1681
wrote _ letter	-1238
wrote back	-1145
wrote hey	2338
wrote him	-1238
wurde _ so	1010
wurde ihm	1010
x	-1012
x $	-1012
xx	-1273
xx $	-1273
y _ $	-1919
y _ contesto	-1116
y _ le	2056
y _ que	1126
y _ se	1173
y le	-1392
y no	-1180
year	-1309
years	-2527
yest*	-4673
yesterday	-4673
yesterday $	-1046
yesterday _ $	-1189
you	-8788
you $	4744
you _ $	-3190
you _ a	2290
you _ is	1062
you are	-2294
you be	2643
you hurt	3190
you think	1508
your	-7044
your _ $	-4718
your _ just	1668
your post	1680
your*	-1136
yourself	-1133
zu	3698
zu _ $	3914
zu schreiben	2747
zuru*	-1163
•	-5925
• $	5567
• _ a	-1936
• _ am	4355
• _ an	2166
• _ and	4585
• _ back	1279
• _ but	1093
• _ call	-2899
• _ ce	-3202
• _ de	1066
• _ do	3282
• _ doing	4279
• _ ex	-3623
• _ get	-1740
• _ her	-11056
• _ him	-4758
• _ his	-1031
• _ i	10555
• _ night	-1672
• _ ok	3324
• _ soir	-3202
• _ sorry	4051
• _ text	-5186
• _ to	-12628
• _ •	9369
• an	2166
• and	5395
• back	3026
• de	1221
• doing	4279
• him	-3229
• i	4105
• me	1130
• to	-12221
• •	-5925
""",
    'contact.slip': """\
~	-34979
!	-4200
!ex_contact	-3885
!ex_contact_abroad	-1991
!slip	15443
!slip_abroad	15841
!•	2714
.	3981
.-	-7929
.i	-7086
.i+they	15610
.i+you	-4290
.i-	-9466
.they	16673
.they-	9142
.you	-2152
.you+they	-1590
.you-	-2740
1	4898
10	-1862
2 $	1518
3	2345
3 $	3564
3am $	1834
?	-4471
?-	-4192
?i	-5880
?they	3964
?you-	-1446
^ _ $	-3940
^ _ a	3809
^ _ about	-2740
^ _ after	-4297
^ _ ai	7153
^ _ allee	3112
^ _ always	-1960
^ _ am	-3857
^ _ and	6713
^ _ angerufen	4801
^ _ answered	5694
^ _ apologize	1492
^ _ are	-1566
^ _ at	3333
^ _ auf	2300
^ _ back	-1493
^ _ beat	-3340
^ _ been	5985
^ _ begged	2219
^ _ best	2558
^ _ boyfriend	-2883
^ _ broke	-4487
^ _ burned	-1404
^ _ by	3153
^ _ called	2155
^ _ calls	-2040
^ _ came	-2630
^ _ can	-1624
^ _ caved	1499
^ _ com	-3450
^ _ commented	2348
^ _ contact	4222
^ _ d	-2229
^ _ dele	-1526
^ _ do	-2751
^ _ dreamt	-2035
^ _ drove	2500
^ _ el	9076
^ _ ela	4531
^ _ ele	8603
^ _ emailed	1971
^ _ en	-2445
^ _ escribi	3735
^ _ escribio	1700
^ _ est	-1828
^ _ ex	-9538
^ _ feel	-2278
^ _ for	-3145
^ _ found	-3670
^ _ gestern	2438
^ _ girlfriend	-2378
^ _ got	-1822
^ _ habe	1918
^ _ has	-2311
^ _ hat	-2577
^ _ hate	-4120
^ _ have	2774
^ _ her	13645
^ _ him	11470
^ _ his	13027
^ _ hit	4677
^ _ hope	-1604
^ _ hurt	-1945
^ _ husband	-2375
^ _ i	3733
^ _ if	4460
^ _ ihm	1445
^ _ ihr	4295
^ _ in	1997
^ _ is	-9022
^ _ keep	3130
^ _ keeps	-1905
^ _ l	3310
^ _ le	-5826
^ _ liked	2598
^ _ live	2314
^ _ llame	8509
^ _ llamo	4511
^ _ long	-1537
^ _ lui	2775
^ _ m	-4363
^ _ mande	7200
^ _ me	-7434
^ _ meine	-1966
^ _ mensagem	4300
^ _ message	-4533
^ _ messages	-2349
^ _ messaging	3612
^ _ mi	-1587
^ _ mich	-2531
^ _ minha	-1791
^ _ mir	-2978
^ _ miss	-5494
^ _ moved	-1382
^ _ my	7161
^ _ ne	-3025
^ _ no	3258
^ _ o	2865
^ _ of	-2217
^ _ off	-1725
^ _ on	1736
^ _ one	2221
^ _ our	-1399
^ _ out	3096
^ _ outside	2258
^ _ packed	-2923
^ _ past	1395
^ _ perfil	3589
^ _ profile	3196
^ _ que	-1698
^ _ rang	2849
^ _ reached	2816
^ _ reminders	-1825
^ _ replied	2570
^ _ said	-2526
^ _ send	5689
^ _ sent	1740
^ _ she	-2903
^ _ sister	3310
^ _ slept	2047
^ _ so	-1428
^ _ still	-3176
^ _ sus	6240
^ _ talked	5005
^ _ talking	-1632
^ _ text	-1742
^ _ texted	9425
^ _ texting	3634
^ _ texts	-1830
^ _ that	-1909
^ _ the	-5406
^ _ thinking	-1532
^ _ through	1945
^ _ time	-1624
^ _ to	6409
^ _ took	-3709
^ _ up	4260
^ _ vermisse	-1523
^ _ viens	2858
^ _ want	-4201
^ _ war	3458
^ _ was	-5138
^ _ we	-2263
^ _ went	3592
^ _ were	1932
^ _ what	-1548
^ _ with	1431
^ _ wrote	3233
^ _ y	11227
^ _ yet	3066
^ _ you	-2804
^ _ •	-10004
^ a	-1787
^ am	-1598
^ asked	3714
^ been	1572
^ broke	6165
^ called	8438
^ checked	5689
^ could	2509
^ day	-3179
^ delete	-1918
^ drove	1905
^ drunk	1419
^ efface	-1509
^ ela	-2124
^ ele	-1692
^ elle	-2990
^ every	-1521
^ ex	-1948
^ fui	3461
^ gave	6471
^ got	-5295
^ habe	8329
^ had	1850
^ he	-10899
^ heard	-1582
^ her	-5244
^ hey	-1573
^ his	-5710
^ hit	2197
^ how	-4302
^ ich	1942
^ il	2194
^ it	-2358
^ j	2523
^ je	3686
^ la	6759
^ le	14012
^ left	2814
^ liguei	4288
^ liked	4116
^ looked	1951
^ mandei	3850
^ me	3651
^ mein	-1592
^ messaged	4223
^ met	2185
^ mi	-2385
^ mon	-1548
^ my	-13651
^ nao	-4666
^ no	-6416
^ not	-1511
^ ok	3022
^ olhei	7156
^ on	-1422
^ pause	-1727
^ please	-1633
^ rang	4985
^ sent	11049
^ she	-14148
^ sie	-1870
^ sinto	-1948
^ spent	3192
^ stalked	3530
^ stop	-2524
^ the	-3219
^ told	4003
^ waited	2391
^ was	2293
^ watched	3020
^ we	2800
^ went	5163
^ what	-2511
^ when	-2914
^ woke	-1851
a	-3137
a _ $	-2216
a _ a	2940
a _ account	1932
a _ at	2863
a _ back	4671
a _ but	-2289
a _ casa	3845
a _ et	6248
a _ for	3460
a _ from	-4982
a _ got	3553
a _ her	3540
a _ him	3268
a _ j	2388
a _ last	3957
a _ message	-2674
a _ my	-1508
a _ note	-1422
a _ on	4009
a _ to	3233
a _ un	-1833
a _ •	-1614
a appele	3289
a card	1427
a ecrit	1530
a fake	2091
a gift	3171
a heart	1594
a long	2968
a meme	6322
a message	-4329
a note	3776
a song	3211
a week	-4104
about _ $	-6376
about _ i	1455
about her	-2870
about how	1813
about it	-1631
about me	-1806
about the	1820
acci*	5427
accident	2045
accidentally	3382
accidentally liked	3382
after	8174
after _ $	3760
after a	-4861
after class	2642
after six	2813
again	4569
again _ $	1562
ago	-3456
ago $	-3091
ai	6482
ai _ $	2515
ai ecrit	1728
ai pas	-6067
ai repondu	2388
all _ $	2850
all night	5911
allee	3112
allee _ $	3112
alone	1556
alone $	1729
alwa*	-2553
always	-2553
am	-6218
am _ $	-2663
am _ i	2192
am _ told	2269
am and	2269
am i	-1971
an	2977
an _ of	1817
an _ picture	1870
an hour	1712
an old	1870
and	8230
and _ $	2728
and _ again	1664
and _ answered	3959
and _ argued	2532
and _ back	1914
and _ broke	-1605
and _ does	-1850
and _ ex	1870
and _ her	2984
and _ him	1780
and _ i	-1475
and _ in	1397
and _ liked	2978
and _ my	3873
and _ not	-4893
and _ pas	-4205
and _ said	5099
and _ sent	1837
and _ talked	1936
and _ thanks	2221
and _ the	3193
and _ think	-1624
and _ to	-2065
and _ told	3951
and _ wrote	1914
and called	2339
and did	-3246
and he	5037
and i	6755
and it	-2138
and messaged	2937
and she	6633
and texted	5348
and we	4649
and wrote	2492
ange*	7746
angerufen	5341
angerufen und	4801
angeschaut	3863
angeschaut $	3863
anoc*	4630
anoche	4630
anoche $	4630
anot*	-1765
another	-1765
another _ $	-1567
answ*	13612
answer	2469
answer _ $	3021
answered	11385
answered _ $	7291
answered _ a	-1842
answered _ message	7891
answered my	10881
apologize	1442
appe*	6497
appele	4870
appelee	2213
appelee _ $	2434
aqui	-1545
aqui _ $	-1545
aqui _ casa	-1545
aqui em	-1545
are	-3422
argu*	2532
argued	2532
ask	-3368
asked	6660
asked _ brother	1680
asked _ for	1589
asked _ friend	3336
asked _ how	2110
asked her	2189
asked his	4878
at _ $	1477
at _ house	3402
at _ work	2392
at her	6192
at my	-2225
at night	-1711
auf _ $	-1757
away $	1426
ayer	4293
ayer $	4293
back	1626
back $	4757
back to	-1455
be	-3865
be _ $	-3161
beat	-3340
beba*	3617
beca*	1889
because	1889
because _ asked	2185
because i	2827
been	3245
been _ again	2350
been _ my	5532
been calling	1629
begg*	2447
begged	2447
begged _ to	2202
begged her	1450
bell	-3251
bell $	-3251
best _ to	2411
best friend	1433
birthday $	-1434
birthday _ said	2221
birthday _ she	2221
birthday and	2221
boss	-2669
bot	-1437
bot $	-1377
both	5090
boyf*	-2090
boyfriend	-2090
brea*	-1781
break _ $	1722
break up	1800
broke _ $	6145
broke _ contact	6580
broke no	6580
broke up	-5488
brother how	1680
buil*	2323
building	2323
burn*	-1404
burned	-1404
burned _ $	-1404
but	-2677
but _ it	-2705
but _ not	2248
but he	1481
but never	-2328
but she	1996
buzz*	-1489
buzzes	-1489
buzzes _ hope	-1489
buzzes i	-1489
by	2271
by accident	2045
call	2010
call $	4870
call*	10735
called	10331
called _ $	-2819
called _ answered	1732
called _ cried	5557
called _ crying	-1779
called _ last	-2189
called _ on	2989
called _ talked	1970
called _ we	1970
called and	2455
called her	2538
called him	4020
calls	-2877
calls from	-1652
came	-3127
can	-2670
can _ checking	1852
can _ stop	1537
can i	-1579
car $	1552
casa	1789
casa $	-1804
casa _ $	3671
caved	1499
caved _ wrote	1499
caved and	1499
ce	-1722
cham*	5470
chan*	-2250
chance	-1526
chance $	-1421
chat	2691
chat _ $	3614
chec*	7467
checked	6101
checking	1697
chez	3064
chez _ $	3064
class	2642
coff*	3208
coffee	3208
coffee $	2959
com	-3823
com _ $	-3586
comm*	3243
comment	2182
commented	4209
commented _ her	3011
commented on	4209
comp*	-1505
cont*	8417
contact	1593
contact $	4104
contact _ $	-1753
contacto	9106
could	1894
could _ it	3678
could not	3644
cowo*	-1626
coworker	-1626
cried _ of	5129
cried at	-4139
crying _ $	-1403
d	-2394
date	-1603
day	-4474
day _ $	-3165
day _ contact	-1384
day _ no	-2242
days $	2505
days _ $	-1578
de	-3836
de _ $	-4886
de _ envoyer	2465
de novo	2067
dela	4533
dele	1908
dele*	-4257
delete	-2573
deleted	-1684
deleted _ $	-1379
depr*	-1432
depressed	-1404
dia	2042
diary	-5186
diary $	-5186
did _ pick	1435
did _ to	1385
did _ up	1435
did it	2987
did not	-3089
die	1444
die _ $	1805
divo*	-1846
do	-6422
do _ $	-1993
do i	-1706
do not	-3045
does	-1942
does _ $	-1623
does _ care	-1397
does _ to	1500
doll*	4778
door*	3654
doorbell	3654
doorbell $	3736
drea*	-2035
dreamt	-2035
drove	3864
drove _ her	1637
drove _ his	2250
drove _ house	2007
drove past	2268
drunk	3322
drunk $	1903
drunk texted	1419
e	2638
e _ $	3429
e _ respondi	3155
e eu	3155
ecrit	2952
ecrit _ ai	2388
ecrit _ j	2388
ecrit et	3343
effa*	-1509
efface	-1509
el	8042
el _ $	6815
ela	3780
ela _ $	5302
ela no	2504
ele $	3068
ele _ e	3155
ele _ mandou	-1507
ele _ mensagem	-1856
ele ontem	3751
elle	-4259
elle _ $	-2035
em	-1925
em _ $	-1925
em casa	-1545
emai*	3637
email	2183
email $	2149
emailed	4213
emailed _ a	2829
en	-4068
en _ $	-1936
end	3909
end $	4493
ended	1835
ended _ him	2173
ended up	3718
enou*	-1472
enough	-1472
envo*	1983
envoyer	2465
envoyer _ $	2465
er _ mich	-1588
er _ und	2422
es	-1391
escr*	3482
escribi	3735
escribi y	2239
escribio	1481
escribio _ le	1946
escribio y	1946
escrito	-2624
escrito _ $	-2570
est	-2032
et	5390
et _ a	4333
et _ ai	2388
et _ repondu	2388
et j	2388
eu	2729
eu _ $	3155
eu respondi	3155
even*	2593
evening	2641
ever*	-4008
every _ my	-1489
every _ phone	-1489
every day	1938
every night	-1496
every time	-1517
everyone	-1496
everything	-1807
ex	-2148
ex _ $	5573
ex _ a	-2385
ex _ after	-1439
ex _ and	3293
ex _ broke	-1605
ex _ day	1456
ex _ how	2049
ex _ i	1997
ex _ me	-2423
ex _ work	-3187
ex asked	-1394
ex boyfriend	1891
ex for	1422
ex on	1836
ex wife	1758
face*	5077
facebook	3818
fake	2091
fake _ $	1932
fake account	1946
fami*	-1689
family	-1689
family $	-1675
favo*	-2820
favourite	-2789
feel	-2915
feel*	-1467
feelings $	-1942
fina*	-2315
finally	-2315
finally _ $	-3829
finally _ my	2149
finally answered	-2223
find	2353
find _ $	1952
fine	2614
fine $	2614
followers	1556
for	-3545
for _ after	1872
for _ back	-2269
for _ class	1872
for _ days	-2003
for _ years	-1872
for a	-3195
for coffee	1680
for her	2452
forg*	-4332
foug*	3565
fought	3565
fought $	3836
found	-4094
frie*	-4024
friend	1523
friend $	-1444
friend _ he	1577
friend _ him	2746
friend _ me	-2259
friend _ she	-1473
friend about	3109
friends	-5564
friends $	-3928
from	-5931
from _ account	1787
from _ ex	-2523
from _ fake	1932
from _ the	-1794
from _ today	-1650
from a	2607
from her	-6891
from him	-5109
from last	2307
from me	1808
fui	3461
fui a	3600
gave	5193
gave _ $	-2581
gave _ a	5307
gave _ and	2492
gave in	2492
gean*	4024
geantwortet	4024
geantwortet $	4024
gesc*	1740
geschrieben	3625
geschrieben $	2186
geschrieben und	1439
gest*	2104
gestern	2273
gestern _ $	-1864
gestern angerufen	-1836
get	-2761
gift	3171
gift _ her	1637
girl	1899
girlfriend $	2813
girlfriend _ for	-1484
girlfriend _ me	-1616
gone	2777
gone $	3045
good	-1997
good _ $	-1439
got	-3707
got _ from	-3979
got _ text	-1459
guy	-1398
guy $	-1446
habe	10235
habe _ $	7207
habe _ angerufen	4210
habe _ angeschaut	3863
habe _ die	2117
habe _ profile	3863
habe ihm	2134
habe ihr	4295
haben	1698
haben _ $	1789
habl*	6615
had	3117
had _ $	-1484
had _ long	4682
had _ text	4527
had a	1389
hair	-3903
hair _ $	-3855
happy _ and	2221
happy _ she	2221
has	-1596
has _ his	-1433
has _ texting	-1433
has been	-1433
hat	-1767
hat _ $	-2821
hat _ angerufen	-3360
hat _ ich	2756
hat _ und	5402
hat angerufen	4490
hat gestern	-1745
hat mich	-1716
hat mir	-1983
hate	-4147
hate _ $	-3931
have _ $	-3263
have _ again	2350
have _ her	1746
have _ texting	2711
have been	4751
he	-3343
he _ a	-6859
he _ after	-1486
he _ and	3931
he _ answered	-2223
he _ back	-2010
he _ friend	-1767
he _ happy	-2329
he _ he	-2015
he _ his	-5131
he _ me	-2722
he _ my	2389
he _ saying	-2401
he _ so	8317
he _ we	6606
he answered	3341
he asked	-1399
he called	-1615
he came	-1710
he finally	-3814
he keeps	-1413
he left	-4372
he replied	4294
he sent	-5767
he wants	-2913
he was	5972
he wrote	2185
heard	-1582
heard from	-1582
her	15184
her $	-1817
her _ at	2246
her _ class	1689
her _ did	4144
her _ her	1872
her _ how	1942
her _ is	-2204
her _ she	3424
her _ text	3017
her _ today	3509
her _ voicemail	1735
her _ with	1674
her a	7444
her at	3017
her but	1416
her ex	-2095
her facebook	3192
her friend	-3959
her from	4431
her house	2369
her instagram	1645
her name	-5325
her new	-2048
her profile	-1462
her stories	2359
her story	-2078
her stuff	-2716
her to	1739
her work	4218
heute _ $	1544
hi $	-2240
hi _ $	2627
hier _ $	1492
hier soir	1492
him	9930
him $	-5789
him _ $	3600
him _ a	4236
him _ him	2198
him _ letter	3857
him _ love	1922
him _ my	-1925
him _ song	3404
him _ still	1651
him _ times	-1780
him _ was	-1926
him _ •	6305
him a	6022
him and	-1470
him at	-3474
him but	-1619
him from	2124
him i	1793
him in	3345
him three	-2624
him to	1873
him today	-1623
his	13388
his _ a	1777
his _ about	3109
his _ again	1519
his _ by	3166
his _ friend	1585
his _ girlfriend	1645
his _ he	3315
his _ last	1773
his _ message	-1504
his _ on	-1639
his _ that	2703
his _ to	4653
his _ today	-2524
his best	2056
his brother	-1571
his ex	-2146
his favourite	-2789
his friend	2046
his house	4026
his instagram	1762
his new	1516
his old	-2536
his story	4691
his things	-2056
hist*	4778
history	-1738
history $	-1738
hit	6873
hit _ $	3441
hit _ and	2550
hit _ up	2106
hit send	5457
hope	-3093
hope _ him	-1542
hora	4880
hour	1702
house	6027
house $	4225
how	-1864
how _ $	-2291
how _ am	1774
how _ and	2857
how _ doing	1617
how _ have	-1391
how she	2169
hoy	-3039
hoy $	-2381
husb*	-2076
husband	-2076
husband _ been	-1433
husband _ texting	-1433
husband has	-1433
i	5768
i _ $	3797
i _ an	2050
i _ and	6805
i _ at	-4727
i _ back	2776
i _ been	3021
i _ but	1471
i _ every	-1912
i _ ex	5193
i _ friend	1781
i _ happy	1951
i _ him	3826
i _ hurt	1393
i _ i	3741
i _ in	4655
i _ it	8068
i _ letters	-1452
i _ my	5005
i _ myself	-1451
i _ name	-5384
i _ not	-2826
i _ of	-3448
i _ off	-2322
i _ old	-2562
i _ out	3529
i _ outside	2280
i _ pregnant	-2486
i _ ready	1518
i _ say	2561
i _ send	8044
i _ sending	2719
i _ she	2710
i _ so	-3676
i _ sorry	2515
i _ stop	-1483
i _ thinking	-1532
i _ three	-2898
i _ to	3652
i _ today	-1420
i _ wrote	1499
i _ you	-2086
i _ •	-1649
i am	-4065
i answered	5728
i apologize	1492
i asked	7900
i beat	-3340
i begged	2219
i burned	-1404
i caved	1499
i cried	-4270
i do	-2613
i dreamt	-2035
i drove	2500
i emailed	2308
i feel	-2781
i finally	3183
i found	-4031
i hate	-4120
i hope	-3093
i just	2722
i keep	2790
i liked	4091
i look	1629
i loved	-1722
i met	-2224
i miss	-4347
i need	-1647
i reached	4185
i see	-2245
i sent	11265
i slept	2139
i still	1764
i texted	2765
i think	-2273
i told	3741
i took	-2415
i want	-4887
i was	-1388
i went	3841
i wrote	4677
ich	2718
ich _ geschrieben	6291
ich _ gestern	5381
ich _ ihn	1620
ich _ ihr	1851
ich _ nicht	-5574
ich habe	2938
ich vermisse	-1523
ich war	3919
if	3280
if _ was	4955
if _ •	1469
if he	3718
if i	-1442
ihm	1445
ihm _ $	-1475
ihm geschrieben	4034
ihm nicht	-5174
ihn $	-1699
ihn _ $	1939
ihr	8456
ihr _ $	6011
ihr geschrieben	1755
il _ appele	3289
il a	3804
in	-2307
in and	2945
in my	-5204
in the	4144
inst*	2193
instagram	2252
is	-3833
is _ $	2100
is called	-1575
is gone	3721
it _ and	-1912
it _ her	2509
it _ my	-2553
it _ to	-1645
it in	4731
it is	5483
it to	-3982
it was	-1972
j	3879
j _ $	1469
j _ repondu	2388
j ai	4286
je	2633
je _ ai	2603
je _ allee	3112
je _ de	2858
je _ ecrit	1728
je _ en	-2094
je _ pas	-4282
je and	-4205
je l	5617
je lui	3052
je ne	-2087
je viens	2858
just _ $	1388
just _ send	4136
just hit	4136
keep	2776
keep _ $	3669
keep _ about	-1532
keep _ her	2407
keep sending	2719
keep thinking	-1532
keeps	-3037
keys	-2271
kids	-1459
l	2868
l _ $	3251
l _ appele	1581
l ai	3607
la	6075
la llame	8509
land*	-1960
landlord	-1960
last	1521
last _ $	4145
last _ and	-1444
last week	3597
last year	-2346
le	9019
le _ $	5104
le _ mensaje	2126
le _ un	2723
le _ y	2791
le escribi	3735
le mande	7200
leave	1792
leave _ $	1719
leave _ alone	2023
leave me	1901
left	-1942
left $	-3125
left _ a	1461
left her	1735
letter	3009
letters	-2678
letters $	-1546
letters in	-2665
ligu*	4288
liguei	4288
liguei para	4288
liked	8438
liked _ $	3451
liked _ old	2296
liked _ picture	1870
liked _ so	1484
liked an	1870
liked her	2727
list	1473
list*	1435
listen	1536
listen _ $	1536
listen _ me	1536
listen to	1536
live	2213
live $	3035
llame	8509
llamo	4140
llevo	1603
lo	-1424
lol $	-2370
lol _ $	3141
long _ last	3345
look	1609
look _ her	1855
look*	2540
looked	2088
looked _ his	2380
looked _ new	1430
looked at	1810
loved	-1806
loved _ $	-1758
lui	3647
lui $	-2367
lui _ ecrit	1728
lui _ un	4286
lui ai	3052
m	-3705
m _ ecrit	1530
m _ et	2388
m a	-2171
ma	-1781
mail*	2501
mand*	2067
mande	7200
mande _ $	4879
mande _ mensaje	1573
mande un	2723
mandei	3850
mandei mensagem	2261
mandou _ $	-1694
marc*	-1728
marche	-1705
marche $	-1705
marry	-1599
me	-7227
me $	-5169
me _ $	-3974
me _ and	3106
me _ answered	2017
me _ e	2704
me _ eu	2704
me _ him	-4847
me _ i	4839
me _ le	1946
me _ mensagem	-1472
me _ night	-3692
me _ que	1638
me _ voice	-1422
me _ y	6876
me _ •	3351
me a	-2340
me after	4046
me alone	2163
me crying	-1779
me escribio	1481
me last	-1618
me llamo	4182
me mandou	-1694
me so	3644
me to	-2078
mein	-2105
mein ex	-1436
meine	-2857
meine _ $	-2161
meme	6322
mens*	2806
mensagem	1637
mensagem $	-1550
mensagem _ ela	2360
mensaje	1808
mess*	4632
message $	6475
message _ $	-1998
message from	-2594
message me	-1689
messaged	7720
messaged _ $	7109
messaged _ ex	5505
messaged _ from	3731
messaged her	4806
messaged me	-3133
messaged my	5505
messages	-6068
messages $	-3014
messages _ $	-2164
messaging	2929
messaging _ $	3014
met	1627
met _ yesterday	2929
met up	3199
mi	-3688
mi ex	-1693
mich	-3206
mich _ $	-2988
minha	-2596
minha _ $	-1864
mir	-3709
mir _ $	-2047
mira*	9309
mirando	9309
mirando _ $	9309
miss	-4352
miss her	-1541
missed	2673
missed _ $	5119
missed _ from	-2607
missed call	4219
missed calls	-1652
misses	-1856
mon	-3044
mon _ et	-1595
money	-2027
money $	-1612
month	-1636
month $	-1531
months $	1402
more	-1925
morn*	2131
morning	2180
morning $	2568
moved	-1481
much	-2931
much $	-2285
my	-9851
my _ $	-5752
my _ a	1545
my _ asked	-1516
my _ been	-1471
my _ boyfriend	1891
my _ buzzes	-1489
my _ ex	-1492
my _ from	1482
my _ has	-1488
my _ it	-1733
my _ last	1703
my _ me	-1946
my _ s	2272
my _ so	1484
my _ that	1667
my _ to	-1882
my _ wife	1758
my _ work	-2032
my _ wrote	1638
my boss	-2643
my boyfriend	-2666
my ex	10138
my girlfriend	-1876
my husband	-2258
my phone	-1619
my profile	-2726
my sister	3126
myse*	-1662
myself	-1662
nach*	2060
name	-5644
nao	-5014
ne	-3025
ne _ pas	-2394
need _ $	2027
need to	-1485
never	-4463
never _ $	-3670
never _ it	-2246
new	-2972
new _ is	-1429
new _ me	-1472
new girlfriend	1536
new guy	-1629
nicht	-6976
nicht _ $	-5841
night	2575
night $	6477
night i	-1401
no	-1475
no _ $	3203
no _ escrito	-2021
no _ me	1645
no answer	2910
no contact	2474
no le	-5495
no more	-1685
not	-4202
not _ $	-4584
not _ checking	1852
not _ he	1506
not _ her	1913
not _ to	2695
not care	-1397
not stop	1555
note	2253
note _ $	1499
note _ her	3862
note for	2727
noti*	-1410
notifications	-1410
novo	2067
novo $	2067
now	-2715
now $	-2104
o	1604
o _ dele	3589
o perfil	3589
of	-2915
of _ and	-1507
of _ she	-1595
of her	-2764
of his	1822
of us	4446
off	-5135
off _ $	-2816
off my	-1840
ok _ it	1421
ok i	2248
old _ of	1870
old picture	1870
olhei	7156
on	5530
on _ $	2209
on _ and	2975
on _ facebook	3943
on _ instagram	1762
on _ phone	-2802
on _ that	1836
on her	5816
on his	5647
on instagram	-2161
on saturday	1446
on sunday	2231
on the	-1931
one of	2281
ontem	2412
ontem $	2412
open	-3290
open _ $	-3275
open*	2916
opened	3062
otra	6324
otra _ $	6385
our	-3626
our _ $	-1574
out	-2058
out $	-1967
out _ i	1600
out _ me	-1466
out _ she	-1658
out after	2678
out of	-2006
outs*	2258
outside	2258
outside _ $	2280
over	-1617
over $	-1475
pack*	-2973
packed	-2923
page	3647
page _ $	2228
page every	2722
para	1955
para _ $	3003
para _ ontem	3751
para ela	3617
pas	-6599
past _ house	2206
past her	2007
pause	-2139
peop*	-2509
people	-2509
perf*	3267
perfil	3589
perfil dele	3589
phone	11550
phone $	13254
phone _ hope	-1489
phone _ i	-1489
phone buzzes	-1489
phot*	3030
photos	3063
photos _ $	2800
pict*	-2983
picture	-2014
picture $	1813
picture _ $	-3698
picture of	1870
place	2033
plea*	-3343
please	-3343
please $	-1710
plum*	-1983
plumber	-1983
plumber $	-1983
por	-1708
por _ $	-1433
post*	3599
posted	3547
posted a	3153
preg*	-2486
pregnant	-2486
pres*	4173
pret*	1391
prof*	5702
profile	6105
profile $	3069
profile _ $	3083
profile angeschaut	3863
que	-3205
quiet	-1417
quiso	1599
quit*	-1825
quitte	-1639
rang	5293
rang _ $	1616
rang _ bell	-3251
reac*	2558
reached	2816
reached _ after	2678
reached out	2816
regret	2127
regret $	2094
remi*	-2231
reminders	-1951
remo*	-1585
repl*	4608
replied	4670
replied _ a	-1948
replied _ her	1443
replied _ story	1614
replied to	6961
replied with	-1495
repo*	3087
repondu	3343
repondu $	3343
resp*	10836
respondi	10657
respondi $	3497
s _ $	3579
said	-2042
said _ is	1498
said thanks	2221
satu*	1446
saturday	1446
saturday $	1983
saw	-3573
saw _ his	1836
saw on	1836
say	1645
say _ me	2152
sayi*	-3559
saying	-3559
saying _ wants	-1628
saying he	-1382
says	-2574
schl*	-1493
scho*	-1992
school	-1992
school $	-1683
see	-2423
see _ day	-1545
see _ every	-1545
see her	2178
see him	-2927
send	9058
sending _ $	2638
sent	13423
sent _ $	6777
sent _ a	2897
sent _ and	2172
sent _ letter	-3475
sent _ the	2554
sent _ to	-7873
sent a	1968
sent her	3507
sent him	1954
sent it	7721
sent me	-2869
she	-4743
she _ a	-5429
she _ about	-3472
she _ always	-1854
she _ and	2054
she _ for	-1444
she _ her	-6425
she _ i	5297
she _ my	3456
she _ new	-1833
she _ not	1737
she _ on	-1682
she _ pick	2245
she _ she	-1705
she _ thanks	2221
she _ to	-2250
she answered	4268
she asked	-1820
she called	2894
she had	1584
she misses	-1965
she said	2761
she sent	-1490
she texted	-3480
she texts	-1450
she was	-2187
she wrote	5085
shop	-2029
shop $	-1634
shot	2074
shot _ a	2126
showed _ my	-1804
sie	-2601
sie _ angerufen	1841
sie _ und	2979
sile*	-2004
since i	-1558
since the	1871
sinto	-2183
sinto _ dele	-1526
sist*	2935
sister	2935
sister _ $	3222
six	2370
six _ $	2637
six months	3131
slept	2047
sms	3239
sms $	3239
so	5218
so _ $	-3512
so _ him	4227
so i	11377
so much	-2157
son	5337
son _ $	5337
sorry	4510
spent	3192
stal*	4996
stalked	3530
still	-1714
stop	-3776
stop _ $	-2787
stop checking	1852
stor*	7771
stories	7979
story $	3252
su	5719
su _ $	5778
suis allee	3112
sund*	1567
sunday	1678
sus	13810
sus _ $	7069
tagg*	3175
tagged	3175
tagged _ a	2786
tagged _ in	2786
talked _ his	-5824
talked for	1970
talked to	-5824
ten	-3687
ten _ $	-3077
ten _ ago	-3037
ten years	-2118
term*	-1413
text	8449
text $	1499
text _ $	4545
text*	8587
texted	6330
texted $	3064
texted _ again	2347
texted _ ex	1651
texted _ happy	1766
texted _ i	3495
texted _ night	2683
texted _ so	3644
texted him	4425
texted me	2025
texting	2257
texting again	2350
texting his	-1433
texts	-2153
thanks $	1658
that _ a	-1542
that _ not	1579
that _ was	1377
that i	4254
the	-8127
the _ on	1576
the end	4572
the landlord	-1960
the plumber	-1983
the shop	-2029
then	-2157
there	-2157
thin*	-4949
things	-1702
things and	-2570
think	-3257
think of	-1678
thinking	-2993
thinking _ $	-2114
thinking _ him	-2054
thinking about	-2337
this morning	1480
three days	4713
three times	-2538
thro*	1677
through	1677
through _ followers	1556
through her	2601
time	-3493
time _ buzzes	-1489
time _ phone	-1489
time my	-1489
times $	-2452
to	-3200
to _ $	-2027
to _ after	5801
to _ and	2149
to _ ex	1760
to _ for	-2380
to _ from	1561
to _ her	1807
to _ hi	1725
to _ him	-2871
to _ his	-1946
to _ it	2331
to _ shop	-1634
to _ that	-1398
to _ this	3016
to _ to	1805
to ask	-2150
to be	-2188
to find	2499
to get	-1862
to her	5819
to him	3382
to his	-2864
to me	3422
to say	4067
to stop	-1402
to the	-3652
today	-5770
today $	-3716
toge*	-2319
together	-2319
told	5598
told _ everything	2038
told _ ex	2583
told _ friend	2024
told _ i	2979
told _ still	1566
told _ that	2337
told _ was	-2139
told her	1385
told him	2720
told his	3095
told me	-1604
tom	-1432
tom $	-1432
tomo*	-1617
tomorrow	-1617
took	-4137
took _ off	-2398
took her	-1865
tout	-1394
tres	5479
tres _ $	5479
trois	3273
trois _ $	3273
trus*	-2209
twice	1418
two	-3542
two _ $	-1597
two months	-1665
un	2098
un _ $	1788
un sms	3239
una	4336
una _ $	4336
und	4895
und _ haben	2103
und ich	2214
until	1387
until _ $	1387
up _ $	-3297
up _ and	-1931
up _ her	2768
up _ him	2672
up _ i	1596
up _ my	-2832
up _ work	2392
up and	-1790
up on	3582
up to	-1851
us	4189
us $	4944
verm*	-1523
vermisse	-1523
vi	-1970
viens	2858
viens de	2858
voice	1960
voice note	-1422
wait*	4649
waited	4720
waited _ after	1872
waited _ his	2848
waited for	1872
want	-5156
want _ to	-1412
want to	-1795
want*	-3533
wanted	-2424
wanted _ $	-1422
wants	-3878
wants _ back	-1839
wants to	-2167
war	3343
was _ and	2427
was _ best	-1481
was _ he	-2048
was _ her	-1879
was _ on	-1534
was not	2343
watc*	3245
watched	2925
watched _ $	3003
watched her	3209
we	9407
we _ $	2322
we _ about	2289
we _ all	5809
we _ and	1469
we _ been	1897
we _ long	4682
we _ texting	5520
we argued	2532
we broke	-3831
we fought	3841
we had	2335
we met	1666
we talked	1433
week	-2652
week $	-2576
weeks	-2124
well	2382
went	7796
went _ her	5110
went _ his	4543
went _ see	2227
went _ work	1678
went to	6538
what	-3833
what i	-1450
what*	5006
whatsapp	5079
when	-4902
when _ told	-2640
when i	-3885
who	-2547
who _ $	-1755
whole	2248
why	-1739
will	-1649
wir	1815
wir haben	2331
with	-3912
with _ $	-1736
with _ on	1995
with*	-2412
without	-2796
without _ $	-2571
woke	-1851
woke _ to	-1851
woke up	-1851
word	-2075
work	1458
work _ $	3108
work today	2497
would	-2309
wrong	-1785
wrote	5376
wrote _ $	3261
wrote _ and	3003
wrote _ ex	1541
wrote _ from	2088
wrote _ her	1435
wrote _ i	3303
wrote _ message	-2977
wrote _ my	1391
wrote _ she	1799
wrote _ wrote	4859
wrote a	-4194
wrote back	3349
wrote her	-2822
wrote him	1754
wrote me	2516
wrote to	6062
y	10955
y _ $	5147
y le	1946
y me	3201
year	-3427
year $	-2283
years	-4222
years _ $	-2029
yest*	3930
yesterday	3930
yesterday _ asked	2929
yesterday she	1912
yet	2780
yet $	2780
you	-7750
you $	-2342
you _ $	-2719
your	-2805
your _ $	-2633
•	-5707
• $	2343
• _ $	4011
• _ after	4927
• _ and	-2656
• _ but	-1975
• _ ex	-2272
• _ her	-10748
• _ him	-5263
• _ his	1949
• _ it	-1552
• _ phone	16928
• _ profile	-2123
• _ the	-1445
• after	4950
• and	-1454
• her	-7483
• him	-4173
• i	-3235
• it	-1480
• •	-5707
""",
    'contact.ex_contact': """\
~	-45737
!	-4496
!ex_contact	11215
!ex_contact_abroad	14287
!slip	-2989
!slip_abroad	-2490
!•	3243
.	-1592
.-	-9274
.i	-2964
.i+they	15946
.i+they-	11317
.i+you	-4788
.i+you+they	3448
.i-	-3430
.they	2910
.you	-1813
.you+they	3539
.you-	-2179
2	3507
2 minutes	3131
3am	2801
?	-3110
?-	-3055
?i	-2217
?i+you	-1854
?you	-1763
^ _ $	-6283
^ _ a	6353
^ _ after	2044
^ _ ajuda	-2616
^ _ alone	-2772
^ _ always	-1682
^ _ am	-1989
^ _ and	-2816
^ _ angerufen	2282
^ _ answered	4988
^ _ at	-2194
^ _ been	3909
^ _ broke	-1820
^ _ called	7819
^ _ calling	2646
^ _ came	6136
^ _ caved	-1599
^ _ cheated	-3112
^ _ cried	4013
^ _ cuenta	-1904
^ _ curtiu	2828
^ _ de	-2481
^ _ did	-1874
^ _ do	-1927
^ _ dropped	1618
^ _ e	3544
^ _ eine	-1513
^ _ ele	-2155
^ _ email	2195
^ _ emailed	-2933
^ _ escribio	4196
^ _ est	4118
^ _ ex	18440
^ _ finally	1708
^ _ flowers	2734
^ _ followed	1557
^ _ found	2004
^ _ from	8003
^ _ geschrieben	1805
^ _ got	-6093
^ _ had	4827
^ _ happy	3359
^ _ has	-7848
^ _ hat	9527
^ _ he	-4249
^ _ her	-6073
^ _ him	-3817
^ _ his	-4637
^ _ hoy	3687
^ _ hurt	-1671
^ _ if	-2238
^ _ in	-2610
^ _ invited	2510
^ _ is	-7256
^ _ it	-2011
^ _ just	7488
^ _ keep	-2127
^ _ keeps	4057
^ _ left	3570
^ _ lied	-2487
^ _ ligou	5561
^ _ like	-1724
^ _ liked	4848
^ _ llame	4656
^ _ llamo	2845
^ _ m	2113
^ _ made	-1453
^ _ mando	4625
^ _ mandou	4249
^ _ me	-5125
^ _ mensagem	1805
^ _ message	-2463
^ _ messaged	3791
^ _ messaging	-2223
^ _ mi	8656
^ _ minha	5356
^ _ mir	1704
^ _ missed	2369
^ _ mother	-1537
^ _ moved	-2636
^ _ my	-9191
^ _ nao	-4132
^ _ ne	-2921
^ _ needs	-1672
^ _ never	-2441
^ _ new	2282
^ _ not	-3932
^ _ nowhere	1519
^ _ number	4954
^ _ of	2474
^ _ ok	1625
^ _ on	-4543
^ _ our	-1447
^ _ out	2360
^ _ over	2875
^ _ para	-1769
^ _ que	-2403
^ _ reached	5159
^ _ replied	8854
^ _ s	-2023
^ _ said	-5365
^ _ says	2493
^ _ sent	5806
^ _ she	-3735
^ _ shot	-2867
^ _ showed	6436
^ _ sie	-1724
^ _ soeur	-2012
^ _ still	-2355
^ _ stopped	-2660
^ _ talked	3353
^ _ talking	-1866
^ _ text	2020
^ _ texted	3891
^ _ texting	1829
^ _ texts	-3220
^ _ than	2079
^ _ thanks	2061
^ _ the	-4553
^ _ to	6076
^ _ told	-5982
^ _ un	2086
^ _ up	3478
^ _ viewed	2621
^ _ wanted	-1474
^ _ wants	3515
^ _ watched	2335
^ _ watching	3010
^ _ were	1783
^ _ word	-1447
^ _ wrote	8156
^ _ y	10397
^ _ you	-3753
^ _ •	-7399
^ called	5848
^ do	-1977
^ drunk	-2859
^ ela	6835
^ ele	7958
^ elle	4434
^ er	2245
^ ex	3567
^ got	9430
^ he	11063
^ heard	6591
^ her	3664
^ his	8561
^ hola	-2165
^ how	-3683
^ i	-9309
^ ich	-3045
^ if	-1453
^ il	7388
^ je	-2722
^ just	-4687
^ la	4333
^ left	-1791
^ liked	-1781
^ ma	-2605
^ me	9138
^ meine	-3872
^ messaged	-2847
^ met	-1487
^ mi	2230
^ minha	-3555
^ mon	1451
^ my	1596
^ no	-5756
^ not	-1452
^ out	1519
^ quero	-1753
^ remove	-1527
^ replied	-1805
^ she	11480
^ sie	7424
^ stop	-1870
^ texted	-1898
^ voicemail	2535
^ we	6360
^ what	-1878
^ when	1447
^ woke	2228
^ wrote	-2582
^ •	4971
a	-3121
a _ $	7073
a _ a	3530
a _ and	-2011
a _ back	4165
a _ et	4381
a _ from	4132
a _ girlfriend	-1597
a _ got	4059
a _ him	2485
a _ last	2628
a _ message	2396
a _ my	2290
a _ note	1956
a _ of	-2231
a _ on	3389
a _ request	1498
a _ un	3085
a _ up	2226
a _ with	-2040
a _ y	-2167
a appele	5768
a appelee	3403
a break	-3004
a divorce	-1543
a ecrit	2183
a gift	-1631
a good	-2324
a letter	2564
a long	3974
a meme	2446
a mess	1612
a mi	-2094
a new	-1466
a photo	2948
a quittee	-1589
a relationship	-1551
a text	1900
a thumbs	2226
a voicemail	6805
a word	-2045
about	2701
about _ $	3395
about him	5646
about it	-1482
about me	3283
about my	-2831
acce*	1573
acci*	-2254
accidentally	-2026
accidentally liked	-2026
after	6540
after a	2254
ago	-1467
ai _ message	-1514
ai _ un	-1909
ai ecrit	1683
ai envoye	-1909
aime	2831
ajuda	-2629
all _ $	2541
all _ time	-2509
all day	-3549
all my	3228
all night	5004
all the	-2524
alone	-1899
alone _ $	-2384
alre*	-1705
already	-1705
already $	-1705
alwa*	-3337
always	-3337
always _ $	-2491
am	1718
am $	5484
am _ $	-1602
amig*	-3690
amigos	-3672
amigos $	-3672
an _ $	-2093
an _ from	2195
an _ her	1983
and	3996
and _ $	-1559
and _ does	-1864
and _ he	3135
and _ hi	4047
and _ i	1568
and _ in	-2685
and _ left	-5132
and _ liked	2658
and _ me	6300
and _ no	-2246
and _ on	-2362
and _ out	-1487
and _ replied	1725
and _ said	6109
and _ she	1798
and _ thanks	1472
and _ that	1471
and _ the	-2376
and _ them	1725
and _ to	-1931
and _ told	5384
and _ went	1501
and _ •	6332
and cried	-1734
and he	10870
and i	-1928
and left	-2056
and moved	-2062
and said	2246
and sent	-1615
and she	10123
and texted	-1659
and then	-2663
and wrote	-1774
and •	3265
ange*	4398
angerufen	3041
angerufen und	2282
anoc*	-2346
anoche	-2346
anoche $	-2346
answ*	4500
answer	-1625
answer $	-1541
answered	8012
answered $	3506
answered _ $	2820
answered my	2941
anym*	-3112
anymore	-3112
anymore $	-1645
apol*	4529
apologize	2162
appe*	7860
appele	5463
appele $	2076
appelee	3216
appelee _ $	2720
aqui	5388
aqui _ $	5388
aqui _ casa	5388
aqui em	5388
are	-3452
arre*	-1614
ask	6649
ask _ am	5564
ask _ i	5564
ask how	5670
asked	3377
asked _ $	2462
asked _ a	-1522
asked _ am	2043
asked _ divorce	-1522
asked _ he	-2776
asked _ her	1735
asked _ how	-3323
asked _ i	5311
asked _ me	2606
asked _ meet	2852
asked _ to	-3330
asked _ we	2627
asked about	2394
asked her	-2866
asked him	-2624
asked how	1492
asked if	4228
asked me	-2064
asked to	2093
at	3414
at 3am	2801
at _ gym	1546
at _ when	1813
at her	-1821
at my	4653
at the	-1650
audio	4216
audio _ $	2074
away $	4875
away from	-4014
ayer	-1467
ayer $	-1467
back	9993
back $	6503
back _ $	1999
bank	-1571
be friends	1504
beba*	-1547
beca*	-4561
because	-4561
because _ asked	-1487
because _ to	-2563
because he	-1818
because i	-2119
been	2059
been _ $	1559
been _ again	4309
been _ every	1489
been _ me	2261
been _ since	1705
been texting	3016
befo*	-2031
before	-1874
begged _ stay	1850
begged him	2123
beli*	2669
best	-2650
best friend	-2304
birthday $	-1615
birthday _ said	1472
birthday _ she	1472
birthday and	1472
both	4215
boyfriend $	2397
boyfriend _ his	-1994
boyfriend and	-1577
boyfriend keeps	2105
break	-1548
break up	1457
bring	-1591
bring _ $	-1499
broke	-4142
broke up	-2637
but	-2660
but _ never	-1882
but _ were	-1882
but _ •	1717
but we	-1882
but •	1717
by	-2412
by _ $	-3079
by to	1529
call	6432
call $	5033
call*	6473
called	5889
called _ $	-5580
called _ answered	1669
called _ cried	9693
called _ ex	-2544
called _ he	3009
called _ last	2166
called _ she	2548
called and	1577
called me	-3013
called my	-1671
calling me	2895
calls	2275
calls from	2581
calls me	2335
came	5827
came _ to	3773
came by	1529
came over	3038
can _ it	3495
casa	6368
casa $	6994
caved	-1599
caved _ wrote	-1599
caved and	-1599
ce	2824
ce _ $	3130
chan*	4000
chance	4324
chance $	4424
chat	4276
chat _ $	4518
chea*	-3204
cheated	-3157
cheated _ $	-1738
cheated _ me	-3154
cheated on	-3157
chec*	-1614
check	-1506
chez	4432
chez _ $	4432
coff*	1932
coffee	1932
comm*	2278
comment	3328
commented _ my	2027
commented _ post	2027
cont*	5460
contesto	2869
contesto $	2869
cowo*	-2594
coworker	-2594
coworker $	-1838
cried	6658
cried $	5006
cried _ of	4220
cried _ the	-2361
cuen*	-1904
cuenta	-1904
cuenta $	-1622
curt*	2828
curtiu	2828
curtiu _ $	2828
curtiu _ foto	2828
curtiu minha	2828
date	-1484
date $	-1467
dati*	-2684
dating	-2684
day	-4265
day $	-3366
day _ $	-1979
day she	1683
de	-2716
deix*	-1820
deixou	-1820
deixou _ $	-1820
dejo	-3265
dejo _ $	-2113
dejo hace	-2308
dele*	-1925
did	-3221
did not	-1535
dies*	-1589
dit	-1729
divorce _ $	-1522
do	-5651
do not	-2057
do you	-1528
does	-1880
doing $	-1605
doing _ $	3448
done	2080
done _ $	2265
done with	2265
door $	-3731
drop*	1618
dropped	1618
drunk	-3728
drunk texted	-2859
e	4536
e _ $	5519
e _ respondi	2186
e eu	2186
ecrit	3270
ecrit _ $	1995
ecrit et	3250
eine	-1561
eine _ $	-1512
ela	7812
ela $	-1497
ela _ $	3246
ela _ de	2584
ela _ me	-2944
ele	1733
ele $	-3020
ele _ $	-3206
ele _ e	2186
ele _ mandou	3860
ele _ mensagem	5133
ele _ minha	4713
ele me	4113
elle	5678
elle _ a	3775
elle _ aime	2831
elle _ m	-1891
elle a	3888
elle m	5058
elle me	-1648
elle ne	-1891
else	-2792
else $	-1841
em	3503
em _ $	3503
em casa	5388
emai*	-2858
email	6877
email $	5482
email _ her	2195
email from	2195
emailed	-2329
emailed me	-1554
en	-2326
envoye _ $	2020
envoye _ message	1629
er	4375
er _ geantwortet	2298
er _ mir	1843
er _ nicht	-1784
er _ und	1445
er hat	6328
escr*	4057
escribi y	4764
escribio	4803
escribio _ $	4420
escribio hoy	4420
essay	-2912
est	3619
et	3797
et _ a	2880
et _ m	2216
eu _ $	2186
eu respondi	2186
even	-1741
ever*	-2776
every	-3883
every _ $	-3757
every night	-2913
everything	-1809
everything $	1745
everything _ $	-2474
ex	4512
ex $	-1476
ex _ $	-4244
ex _ because	-1523
ex _ follow	1497
ex _ happy	2266
ex _ i	-3253
ex _ keeps	2105
ex _ me	14820
ex _ my	2043
ex _ on	-5159
ex _ texts	1736
ex _ the	-1698
ex _ to	4429
ex _ told	1442
ex _ up	2193
ex _ work	3789
ex and	-3386
ex asked	3654
ex boyfriend	1722
ex called	4453
ex husband	3117
ex just	2147
ex keeps	-1812
ex me	2988
ex viewed	2130
face*	2031
facetimed	2350
fami*	-1749
family	-1749
family $	-1694
felt	-2175
fina*	2584
finally	2584
finally _ $	2292
finally answered	2082
fine	2786
fine $	2786
first _ in	1932
first _ weeks	1932
first time	1932
flow*	-3258
flowers	-3258
flowers $	-1854
foll*	2100
follow	1868
follow _ $	1868
followed	1557
followed _ on	1557
followed me	1557
for _ and	-3201
for _ back	1999
for _ divorce	-1522
for _ first	1932
for _ time	1898
for _ years	-3150
for a	-1828
for coffee	2524
for her	1975
for him	3621
forg*	-3979
forget	-2938
forget everything	-1806
foto	5262
foto $	5262
foug*	4344
fought	4344
fought $	5346
found a	2619
four	1788
freu*	-2119
friday	1610
friday $	1610
friend _ he	2358
friend _ me	3855
friend _ she	2334
friend about	-1465
friends $	1645
from	13064
from _ $	3029
from _ at	5048
from _ ex	3994
from _ in	3526
from _ my	3526
from _ the	5956
from _ today	2090
from a	-2441
from her	14877
from him	8167
from last	1589
from me	-5834
from your	-1792
gave	-2375
gean*	2623
geantwortet	2623
geantwortet $	2623
gema*	-2339
gemacht	-2339
gemacht $	-2322
geme*	2253
gemeldet	2253
gemeldet $	2253
gesc*	3434
geschrieben	3566
geschrieben _ er	2298
geschrieben _ hat	2298
geschrieben und	2979
gestern angerufen	1557
gift	-1631
girl	-1888
girl*	-1497
girlfriend	-1497
girlfriend _ for	2239
give	2394
go	3223
go _ $	2578
go away	3454
good	-4471
good _ $	-2585
got	8905
got _ $	-1840
got _ from	5957
got a	9444
guess	6765
guy	-3088
guy $	-2463
gym	1469
gym $	1474
habe	-1566
habe _ angerufen	-1582
habe _ und	2298
habl*	5757
hace	-2392
hace _ $	-2392
had _ $	-1938
had _ long	5213
had a	1635
happ*	2871
happened	3021
happened $	3644
happy	4847
happy _ $	2542
happy _ and	1472
happy _ me	-1853
happy _ she	1472
happy birthday	4935
happy without	-1548
has	-2168
has _ girlfriend	-1597
has my	-2578
hat	11697
hat _ $	5749
hat _ angerufen	3564
hat _ gemeldet	2253
hat _ geschrieben	1783
hat _ ich	1686
hat _ schluss	-2322
hat _ und	2963
hat mir	4551
hat sich	2253
have	-1546
have _ again	4309
have _ texting	4086
have been	1622
he	16862
he _ $	4618
he _ a	5986
he _ all	-2730
he _ answered	2082
he _ at	-1598
he _ back	3668
he _ calling	2666
he _ every	-1481
he _ ex	-2229
he _ flowers	-4568
he _ friend	4224
he _ he	2396
he _ his	3445
he _ i	3037
he _ me	1465
he _ my	6701
he _ no	3070
he _ our	1659
he _ out	3903
he _ seeing	2645
he _ someone	1949
he _ story	3759
he _ to	2930
he _ today	2363
he _ up	1683
he _ was	1587
he _ we	6650
he _ without	-2596
he _ •	-2593
he called	2600
he came	3065
he cheated	-1903
he did	-1924
he finally	2305
he got	-1535
he has	-1785
he is	1551
he keeps	4287
he lied	-2475
he liked	2852
he loved	-2387
he never	-2487
he posted	-2310
he rang	1575
he reached	3117
he said	1925
he sent	3301
he texted	3394
he wants	3922
he was	-4460
he watched	2602
he wrote	4050
heard	6591
heard from	6591
her	-5626
her $	-2325
her _ $	2868
her _ and	4049
her _ back	1558
her _ cried	6308
her _ did	-3699
her _ love	1747
her _ my	-1651
her _ says	1540
her _ she	5488
her _ to	-4589
her _ told	3674
her _ we	-1601
her _ yesterday	-1533
her _ •	3988
her a	-3003
her again	-1685
her and	4410
her at	2757
her friend	2734
her from	-2883
her if	-1601
her in	3473
her mother	-1802
her place	2431
her she	2156
her story	-1963
her to	-2061
heute	1497
heute _ $	1630
hi	2872
hi $	3069
him	-3192
him $	9452
him _ $	-6372
him _ a	-2365
him _ and	2029
him _ he	2518
him _ i	-6342
him _ said	-3753
him _ was	-2673
him _ •	4118
him a	-1809
him and	-2749
him for	1910
him from	-3066
him he	3746
him to	1468
him today	-2623
his _ $	-1961
his _ about	-1465
his _ all	-1729
his _ and	3308
his _ friend	-1537
his _ girlfriend	2166
his _ message	2477
his _ on	4476
his best	-1679
his ex	-4699
his friend	1762
his house	1488
his story	-3969
hist*	13034
hola	-2165
hola _ me	-2140
hola mi	-2140
hora	1935
how _ $	4956
how _ am	5782
how _ and	2164
how _ doing	-3891
how _ i	-1708
how _ was	-2412
how he	-2531
how i	6081
hoy	2695
hoy $	3039
hurt	-2357
hurt _ $	-2234
hurt me	-1597
husband _ every	1736
husband texts	1653
i	-6799
i _ $	3340
i _ about	-2801
i _ an	-1941
i _ and	10688
i _ been	-1507
i _ ex	-2018
i _ flowers	1736
i _ he	6179
i _ his	-5402
i _ how	-2707
i _ letter	2576
i _ my	-3956
i _ no	-5268
i _ not	-3612
i _ on	-1891
i _ say	2564
i _ she	3674
i _ sorry	2482
i _ to	3579
i _ up	-2303
i _ we	2953
i _ wrote	-1599
i _ you	2559
i am	4762
i answered	1851
i asked	-3070
i caved	-1599
i did	-1463
i found	1819
i gave	-1775
i have	-2968
i keep	-2256
i let	1872
i liked	3106
i love	1647
i messaged	3482
i miss	2406
i replied	3881
i said	-4138
i sent	3330
i still	-1815
i told	-2621
i unblocked	-3947
i went	3029
i will	-1470
i wrote	5644
ich	-3098
ich _ gestern	-1601
if	-2744
if _ •	1564
if he	-8207
if i	1510
if we	2627
ihr	-1820
ihr _ $	-1464
il	5906
il _ a	4420
il _ appele	5768
il _ ecrit	3271
il _ quittee	-1492
il a	3202
il m	5182
in	-2560
in _ her	-1903
in _ mailbox	2629
in _ me	-2021
in a	2238
in love	-1522
in my	4371
in the	-1723
in weeks	1824
invi*	2510
invited	2510
is	-3207
is _ a	-1874
is _ else	-1694
is _ ex	-1902
is _ good	-2226
is _ me	3147
is _ my	3703
is _ without	-1548
is been	1622
is happy	-1674
is my	-2513
is not	2250
is over	-2122
is seeing	2349
is too	1547
it _ late	1554
it _ over	-2133
it is	1861
it was	-1989
je	-3193
je _ ecrit	1683
je _ envoye	-1909
just _ $	3131
just texted	7118
keep	-2291
keeps	4226
keeps _ me	1833
keeps texting	-1535
keys	4893
keys $	2606
l	-2141
la	3928
la llame	4656
last _ $	-4205
last month	-4624
last night	2972
later	-2629
later $	-2629
le	1618
le _ a	-2470
le _ un	-1911
le _ y	6641
left	-5897
left $	-3587
left _ a	-2388
left _ on	1585
left a	3174
let	1550
lett*	1786
letter	2517
lied	-3718
lied _ $	-2421
lied _ me	-3648
lied to	-3648
life	-1904
life _ i	-1768
ligou	5561
ligou _ $	5561
like i	-1523
liked	6315
liked _ $	5601
liked _ photo	1706
liked _ so	1891
liked _ story	1752
liked my	5699
llame	4656
llamo	5244
llamo _ $	3562
llor*	2689
lol	1744
lol _ $	2705
long	3209
long _ last	5260
long message	-1693
look	-3065
look*	-2101
looked	-2008
los	-3096
los _ $	-3069
love	-3576
love _ $	-2960
love _ and	1558
love her	1723
loved	-4242
loved me	-2780
lovi*	-1497
loving	-1497
loving _ $	-1492
lui	-1528
lui _ ecrit	1683
lui _ envoye	-1909
lui _ un	-2134
m	4082
m _ appelee	3403
m _ ecrit	2183
m _ hier	2851
m _ plus	-1879
m _ quittee	-1589
m a	7085
ma _ $	3971
ma _ a	-2693
ma _ m	-2693
ma soeur	-2154
made	-1579
madr*	2724
mail*	2581
mailbox	2629
mailbox $	2629
mand*	2656
mande un	-1911
mandei mensagem	2699
mando	4625
mando un	4625
mandou	2232
mandou _ $	1843
marry	-6539
matin	3146
matin $	3146
maybe	-1606
me	11043
me $	-6868
me _ about	2117
me _ and	1751
me _ as	1632
me _ audio	4848
me _ birthday	1492
me _ but	1450
me _ calling	-1560
me _ de	2608
me _ e	1797
me _ essay	-2912
me _ eu	1797
me _ hace	-2308
me _ has	3123
me _ he	6756
me _ him	7912
me _ how	2232
me _ hoy	4420
me _ i	4150
me _ instagram	2020
me _ is	7522
me _ it	-3100
me _ left	-2571
me _ look	-2876
me _ loved	-2387
me _ mensaje	1816
me _ mi	1834
me _ morning	-1638
me _ move	-1794
me _ of	1975
me _ old	1715
me _ on	-1956
me _ ontem	4433
me _ photo	3240
me _ que	3606
me _ said	2128
me _ she	2714
me _ stop	-2414
me _ that	2388
me _ the	-2579
me _ then	-1784
me _ to	-2214
me _ un	4376
me _ voice	1956
me _ we	-2913
me _ wedding	1503
me _ y	3020
me a	-2487
me about	5520
me again	1493
me alone	1906
me anymore	-2988
me contesto	2869
me deixou	-1820
me dejo	-3265
me escribio	4803
me every	-2064
me flowers	-5986
me for	4686
me from	-1769
me i	2090
me if	1496
me in	1703
me last	3455
me ligou	5561
me llamo	5547
me mando	4625
me mandou	1843
me money	-2263
me our	1715
me over	-1588
me respondeu	-4132
me saying	2163
me today	3727
me whenever	1646
me with	-1496
me yesterday	3973
meet	3789
meet $	2560
mehr	-1844
mehr $	-1844
meine	-2573
meine _ hat	-3617
meme	2446
mens*	5770
mensagem	3862
mensagem _ ela	2489
mensagem e	4160
mensaje	2415
mensaje _ me	3797
mess	1612
mess $	1612
mess*	2095
message	1817
message $	1781
message _ $	4130
message me	2451
messaged	2387
messaged _ $	-2276
messaged _ from	-2742
messaged _ he	2759
messaged _ •	2469
messaged me	4419
messages from	1928
messaging	-2640
messaging _ $	-3158
mi	6915
mi _ $	13378
mi _ dejo	-2537
mi _ y	-4084
mi cuenta	-1904
mi novia	-1686
minha	1753
minha _ $	5308
minha foto	2828
minu*	3615
minutes	3029
mir	2246
mir _ $	2090
mir geschrieben	1783
mira*	-1959
mirando	-1959
mirando _ $	-1959
miss	2376
miss _ $	2969
miss you	3503
miss*	11457
missed	9170
missed _ $	6586
missed _ from	2806
missed _ my	1507
missed call	6825
missed calls	2581
misses	2292
misses _ $	1596
misses me	1685
moi	2053
mon _ est	4296
mon _ et	-2801
mon ex	2842
money	-1822
money $	-2223
mont*	-2276
month	-4140
month $	-3857
months	-2133
more _ $	-2189
moth*	-3408
mother	-3394
mother _ me	-1506
move	-2350
moved	-3990
moved _ $	-3570
moved out	-3277
my	-2148
my _ $	2748
my _ a	-2333
my _ and	-2260
my _ asked	3122
my _ at	1465
my _ because	-1783
my _ boyfriend	1722
my _ called	1937
my _ did	5003
my _ ex	-2182
my _ has	-2017
my _ his	-1917
my _ husband	3117
my _ i	1861
my _ is	-2079
my _ it	-1484
my _ just	2147
my _ me	1747
my _ my	1869
my _ not	4244
my _ s	-2261
my _ so	1891
my _ texted	-2197
my _ today	3244
my _ told	-3008
my _ up	1972
my _ viewed	2130
my birthday	-3698
my boyfriend	-2733
my ex	7974
my friend	-3103
my girlfriend	-2493
my gym	1541
my husband	-2469
my mailbox	3367
my parents	-1812
my post	3972
my sister	-1468
my story	6578
my work	1521
nao	-4676
nao _ $	-4140
nao _ respondeu	-4132
nao me	-4132
ne	-2921
ne _ plus	-2024
ne m	-2611
needs _ $	2604
never	-6820
never _ $	-5393
new _ friend	-2342
new _ me	2547
new year	1590
next	1717
nicht	-3404
nicht _ $	-2336
nicht mehr	-1731
night	4843
night $	3625
night but	1717
no	-7772
no $	1692
no _ $	-1763
no _ escrito	-1863
no _ from	-2991
no _ me	3748
no answer	-1532
no me	-2101
not	-5826
not $	2583
not _ me	-2119
not _ well	3565
not a	-1764
nothing $	-1696
nothing _ $	2607
novia	-1706
now _ me	1636
nowh*	1567
nowhere	1567
nowhere she	1519
numb*	4454
number	3341
of	3153
of her	-1666
of nowhere	1567
of stuff	2079
of the	1881
of us	4491
off $	-1883
off _ and	1609
off my	1489
on _ $	4417
on _ and	2178
on _ birthday	-4635
on _ last	-2457
on _ night	-2225
on _ phone	-2777
on _ post	2027
on her	-1791
on his	-1659
on instagram	1469
on me	-3112
on my	4844
on our	-5215
on read	7911
on the	-4580
one _ $	1562
ontem	3124
ontem $	3124
open*	5058
opened	5106
other	-1647
our	-3810
our _ $	-2989
our old	1708
out _ $	-3362
out _ nowhere	1567
out last	-3326
out of	3087
out to	2143
over	-1793
over $	-1999
over text	-1587
para	-3683
para _ $	-3062
para ela	-1547
pare*	-2917
parents	-2732
pass*	1503
past	-2050
peop*	-1548
people	-1548
pers*	-2274
person	-1958
phone	-3839
phone $	-3596
photo	8402
photo $	6636
pictures	1552
place	1656
plea*	-2299
please	-2299
plus	-2319
poco	-2102
por	-2055
por _ $	-1984
post	3149
post $	1510
posted	-2511
posted a	-2043
que	1729
que _ $	4562
que ele	-1752
que me	1595
quero	-1753
quiet	-2030
quiso	3625
quit*	-2867
quittee	-1589
quittee _ $	-1492
rang me	1468
reac*	6208
reached	5159
reached _ to	2143
reached out	5159
read	6688
read $	7573
rela*	-1864
relationship	-1560
relationship $	-1519
remo*	-1724
remove	-1659
repl*	7869
replied	8774
replied _ a	1836
replied _ her	4704
replied _ story	-4786
replied to	1899
replied with	2581
repo*	3092
repondu	3250
repondu $	3250
requ*	2476
request	1498
resp*	5076
respondeu	2931
respondi	2243
respondi $	2528
right now	2406
s	-3241
said _ a	-1736
said _ is	1665
said _ misses	2044
said no	-2064
said she	2032
said thanks	1472
same	-1647
say	2846
say _ $	3145
sayi*	3119
saying	3119
saying _ a	1732
saying he	2022
says	3954
says _ me	1620
says he	2724
says she	1540
schl*	-2388
schluss	-2339
schluss gemacht	-2172
schr*	-1647
scre*	4986
seei*	1987
seeing	1987
seeing _ $	2349
seeing someone	2822
sent	3636
sent _ and	2551
sent _ flowers	-4568
sent _ old	1715
sent _ our	1715
sent _ photo	1511
sent _ request	2297
sent a	5149
sent her	-1728
sent it	-1825
she	18058
she _ $	5560
she _ a	1858
she _ about	4729
she _ all	2726
she _ and	2872
she _ at	3873
she _ calling	2150
she _ i	3549
she _ last	1528
she _ me	2416
she _ more	-2174
she _ my	2640
she _ not	-2761
she _ on	5636
she _ out	-1622
she _ over	1988
she _ pick	-3675
she _ she	1631
she _ someone	-1712
she _ thanks	1472
she _ to	2692
she _ up	2026
she _ with	2257
she _ yesterday	2254
she _ •	-3237
she answered	3052
she asked	3419
she calls	2335
she came	2644
she did	-4246
she does	1550
she followed	1557
she got	-2938
she left	2074
she liked	4022
she moved	-1622
she replied	4326
she said	4237
she sent	2469
she texted	3936
she unblocked	2152
she walked	-2270
she wants	2108
she was	1958
she wrote	4270
she •	-3237
shot	-2901
shot _ a	-2876
sich	1531
sich _ $	1531
sich gemeldet	2253
sie	5699
sie _ $	-1682
sie _ angerufen	2416
sie _ und	1517
sie hat	8332
sile*	1460
silence	2223
sist*	-2481
sister	-2481
so i	1994
soeur	-2154
soir	-1494
soir $	-1494
some*	-2172
someone $	3114
someone _ $	-3499
someone else	-2699
sorry	3172
sorry $	1990
space and	-2509
star*	-2126
started	-2120
started _ that	-2114
stay	2360
still	-4375
still _ and	-1635
stop	-4952
stop _ $	-3209
stop calling	-1560
stop*	-2724
stopped	-2724
stopped _ $	-2660
stopped _ me	-1499
stor*	1732
stories	1856
stories $	2606
story	2334
story _ $	1626
stud*	-2840
stuff	3251
sus	-2267
sus _ $	-1883
take	-1542
talk $	1477
talked	3040
talking	-1610
talking to	-1643
ten	-1845
tene*	-2755
tenemos	-2755
text $	-2425
text from	1717
text*	11663
texted	8236
texted $	5015
texted _ $	2409
texted _ again	-4551
texted _ and	2148
texted _ birthday	2120
texted _ ex	-2834
texted _ i	2501
texted _ last	-2209
texted _ night	1867
texted _ she	2200
texted _ to	1526
texted him	-3387
texted my	-3235
texting	3427
texting _ $	1496
texting again	4309
texting her	-2160
texts	-1516
texts _ all	-1548
texts _ day	1736
texts _ every	1736
texts me	1763
than _ $	-2700
than*	1812
thanks	2183
thanks $	3369
that	-2067
that _ not	2957
that _ wants	1940
that he	3209
that it	-1791
the	-8471
the _ $	-5267
the _ and	-3053
the _ i	-1864
the _ time	1926
the first	1932
the phone	-2930
the same	-1624
the time	-2509
the very	1741
them	1558
then	-1531
then he	-1954
things	1686
things and	3709
think	-2079
this morning	1703
thou*	-2659
thought	-1886
threw	1706
thum*	2226
thumbs	2226
thumbs _ $	2226
thumbs up	2226
time	-1445
time _ $	1875
time _ weeks	1932
time and	-1888
time in	1932
to $	-1449
to _ $	3579
to _ about	-2829
to _ back	-1611
to _ calling	-1560
to _ ex	-1720
to _ for	4254
to _ he	4637
to _ him	-2271
to _ how	4851
to _ i	3551
to _ it	1766
to _ last	-3633
to _ me	4353
to _ messages	2020
to _ mother	-1802
to _ out	-3177
to _ place	1997
to _ she	1531
to _ story	-3737
to _ the	-1545
to _ with	1521
to _ yesterday	-1959
to ask	8015
to call	1467
to forget	-1542
to go	2884
to him	-2916
to me	-6167
to meet	3789
to move	-2341
to say	2152
to stay	2362
to stop	-2741
to talk	1828
today	3219
today $	3031
toge*	-6369
together	-6369
together _ me	-4225
together he	-4225
told	-4082
told _ about	-1488
told _ it	-1954
told _ love	1836
told _ loved	-2387
told _ my	-1488
told _ she	3192
told _ stop	-2388
told _ to	-2271
told _ yesterday	2926
told me	-2474
trois	-1663
trois _ $	-1663
two	-4781
two _ $	-2099
two _ from	-2688
two months	-2082
um	1924
um _ $	1953
un	2434
un audio	2074
un message	1629
una	1815
una _ $	1815
unbl*	2930
unblocked	2930
unblocked _ $	4774
unblocked _ and	-1843
unblocked _ today	1474
unblocked him	-3064
unblocked me	6877
und	3673
und _ geantwortet	1854
und _ hat	2298
und er	2298
up	9391
up $	3477
up _ $	1543
up _ door	-3536
up _ gym	1546
up _ messages	2701
up _ my	1627
up the	1829
up to	2228
us	3644
us $	3406
very	1712
view*	2621
viewed	2621
viewed my	2621
voic*	9339
voice	1753
voice note	1956
voicemail	9339
voicemail $	6927
voicemail _ $	2412
walk*	-2350
walked	-2350
walked _ $	-2276
want	-1584
wanted _ $	2072
wants	6915
wants _ $	2970
wants _ back	2312
wants _ talk	2305
wants me	1496
wants to	5194
was	-7938
was _ $	-5015
was _ and	-2470
was _ at	3483
was _ he	-2679
was _ love	-1620
was _ my	3479
was _ with	2091
was doing	-2531
was my	-2124
watc*	4853
watched	1843
watched _ $	1517
watched _ story	2335
watched my	2602
watching	3010
watching _ stories	3030
we	9642
we _ $	2604
we _ all	5915
we _ and	1564
we _ been	3215
we _ long	5213
we _ never	-1882
we _ texting	7630
we _ together	-1515
we fought	4511
we have	1778
we met	1475
weeks	1678
weeks $	1502
well	3240
well $	3565
went	1725
went _ place	3095
were _ for	-2045
were never	-1882
what	-3861
what*	-1513
whatsapp	-1500
when _ her	-1455
when _ told	-1629
when*	1639
whenever	1639
whenever _ is	1646
where	-1464
who	5022
who _ $	6401
will	-1518
with _ coworker	-1680
with her	-1847
with his	-2348
with*	-2009
without	-3175
without _ $	-3139
without me	-1548
woke	2228
woke _ to	2228
woke up	2228
word _ her	-1447
word from	-1447
work _ $	-1474
work _ the	2335
would	-1811
wrote	5108
wrote _ a	-2552
wrote _ and	4434
wrote _ he	4073
wrote _ her	-2102
wrote _ she	2744
wrote _ wrote	2710
wrote back	1863
y	9229
y _ $	7439
y _ contesto	2869
y me	6215
year _ $	1590
years	-3739
years _ he	-2142
years and	-2651
yesterday _ called	1585
yesterday he	1585
yesterday she	2607
yo	-2754
you $	1849
you _ $	3329
you _ me	-2534
your	-3319
your _ $	-3196
•	-2749
• $	-2120
• _ $	-2018
• _ a	6287
• _ about	7150
• _ after	6236
• _ and	-1587
• _ ask	5466
• _ birthday	-4106
• _ called	-6769
• _ every	-4642
• _ ex	-1525
• _ he	3676
• _ him	5610
• _ his	5956
• _ how	3130
• _ i	-1833
• _ in	-1604
• _ me	-2526
• _ morning	-1638
• _ my	-5270
• _ night	-3653
• _ on	3353
• _ over	-1853
• _ read	7911
• _ said	3003
• _ she	-7183
• _ text	-2095
• _ that	2718
• _ then	2102
• _ to	5389
• _ together	-5349
• _ we	-1574
• _ •	-3130
• after	6369
• me	2410
• on	3607
• then	2102
• to	4111
• together	-5349
• •	-2749
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
