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
~	-41228
!	-12484
!hurt_by.fear.weak	-10676
!hurt_by.maybe.middle	2954
!hurt_by.near.weak	-1792
!hurt_by.threat.high	2903
!hurt_by.violence.high	33346
!hurt_by.word.weak	-5344
!may_hurt.intent.high	30647
!may_hurt.maybe.middle	4964
!may_hurt.word.weak	-2408
!other.risk.high	16207
!self.gloom.weak	-6441
!self.harm.high	28734
!self.loaded.middle	14623
!self.suicide.high	30563
!self.tool.weak	4960
!self.wish_to_die.high	34775
!self.word.weak	-9494
!•	7228
.	7529
.-	3389
.i	8711
.i+they	6101
.i+they-	3890
.i+you	-8013
.i-	6139
.they	-4856
.they-	-4361
.you	-12480
.you+they	-3543
.you-	-3178
10	-3912
10 _ $	-1679
15	1768
15 _ i	1644
15 and	1644
2	-1809
20	3820
20 _ $	2576
200	3182
200 days	3201
23	1855
24	2232
30	2579
3am _ i	1351
4 $	-1692
4 _ $	2572
40 _ $	-1641
40 and	-1692
5	-3943
5 $	-1731
5 _ $	-1571
6	-1442
6 $	-1584
8	-1972
9	-1370
?i	2244
?i+they	-2814
?i+you	-1950
?i-	-3086
?they	-3832
?you-	-1550
^ _ $	-6203
^ _ 10	-1506
^ _ 15	2349
^ _ 20	1736
^ _ 23	1855
^ _ 30	1869
^ _ 40	-1888
^ _ about	7418
^ _ acabar	3361
^ _ account	-1374
^ _ afraid	4114
^ _ after	2873
^ _ again	2036
^ _ ai	2145
^ _ aimerais	2178
^ _ alive	-1732
^ _ alles	-1893
^ _ am	-3906
^ _ ameaca	2649
^ _ ameacou	2452
^ _ amenaza	2027
^ _ and	-9063
^ _ angry	-2302
^ _ anxiety	-1612
^ _ anyone	2117
^ _ apareceu	2408
^ _ aqui	2924
^ _ are	-2724
^ _ arms	2593
^ _ as	2449
^ _ ask	-1733
^ _ asked	-7033
^ _ asking	-1489
^ _ attempted	4551
^ _ away	-1676
^ _ back	-2733
^ _ bad	-2357
^ _ bateu	2527
^ _ be	4349
^ _ beat	4350
^ _ beats	6677
^ _ bedroht	1920
^ _ been	6859
^ _ being	3606
^ _ best	2975
^ _ better	-2802
^ _ bin	-2969
^ _ birthday	1479
^ _ bite	2326
^ _ black	2501
^ _ bleach	3345
^ _ boiling	3272
^ _ boss	-3192
^ _ bought	3756
^ _ break	2135
^ _ breakup	1836
^ _ bring	2840
^ _ brings	1855
^ _ bruises	2229
^ _ burn	3727
^ _ burned	1520
^ _ by	-1978
^ _ call	-2844
^ _ called	-4996
^ _ calling	-1876
^ _ calls	-3298
^ _ can	2124
^ _ cansada	2115
^ _ cansado	1627
^ _ care	1862
^ _ chat	-1789
^ _ cheated	-4394
^ _ choked	5951
^ _ clean	3585
^ _ como	-1557
^ _ con	-1358
^ _ contact	-1496
^ _ controls	5588
^ _ copain	3527
^ _ cortarme	4407
^ _ corto	6901
^ _ coupe	4344
^ _ cry	-1541
^ _ crying	-1392
^ _ cut	2266
^ _ cuts	6314
^ _ cutting	1995
^ _ dad	1841
^ _ das	-1377
^ _ dead	5649
^ _ death	2894
^ _ deixa	-1606
^ _ dejado	-1604
^ _ dejo	-2674
^ _ denke	4398
^ _ desaparecer	1968
^ _ did	-2345
^ _ died	-6285
^ _ dies	1705
^ _ dit	1538
^ _ do	-3723
^ _ does	-1756
^ _ dog	-3102
^ _ doing	-1894
^ _ done	3300
^ _ dors	-2303
^ _ down	-2769
^ _ drinking	1640
^ _ drinks	-2973
^ _ droht	5268
^ _ duele	-2016
^ _ dumped	-2415
^ _ einfach	2463
^ _ ele	-2839
^ _ em	6100
^ _ emailed	-1917
^ _ empurrou	2260
^ _ en	4059
^ _ ending	3989
^ _ envie	2134
^ _ es	-2977
^ _ escribi	1825
^ _ escribio	-1650
^ _ escribirle	-1712
^ _ est	-1563
^ _ esta	-2551
^ _ estar	5942
^ _ estarian	1723
^ _ estoy	4386
^ _ etre	3777
^ _ even	4328
^ _ ever	-3315
^ _ every	1432
^ _ everyone	1964
^ _ everything	3232
^ _ ex	4823
^ _ exhausting	2564
^ _ extremely	-1779
^ _ fais	2378
^ _ fantasize	3627
^ _ fantasizing	2999
^ _ feels	-1631
^ _ fell	-3596
^ _ fight	-1443
^ _ finally	-1406
^ _ flinch	1705
^ _ for	-4462
^ _ forced	3413
^ _ forces	2121
^ _ forgot	-1570
^ _ found	3038
^ _ frappe	2433
^ _ freundin	2088
^ _ friend	4776
^ _ from	-4458
^ _ fuhle	-1501
^ _ ganas	3284
^ _ gave	-2672
^ _ geschrieben	-1628
^ _ get	4258
^ _ girlfriend	1774
^ _ giving	1576
^ _ good	-1380
^ _ got	1452
^ _ ha	-2207
^ _ habe	1921
^ _ hacer	2481
^ _ hands	1646
^ _ hanging	2731
^ _ happens	2442
^ _ happy	-1559
^ _ hard	-1396
^ _ harm	-1660
^ _ harming	2126
^ _ has	-2949
^ _ hat	-1377
^ _ have	2584
^ _ he	-2418
^ _ heart	-1929
^ _ her	-2339
^ _ hiding	1473
^ _ himself	1537
^ _ his	-1477
^ _ hits	5019
^ _ hope	1388
^ _ how	-2427
^ _ hung	-1440
^ _ i	-1875
^ _ if	-3002
^ _ ignores	-1593
^ _ ihm	-3000
^ _ ihn	-1471
^ _ imagining	2405
^ _ in	-1351
^ _ intente	2033
^ _ intrusive	-1457
^ _ ist	-4336
^ _ it	-2351
^ _ just	4506
^ _ kann	-2176
^ _ keep	-1859
^ _ keeps	3866
^ _ kid	1764
^ _ kill	2538
^ _ knife	-1460
^ _ know	-1640
^ _ knows	1758
^ _ konnte	2159
^ _ l	-1499
^ _ la	-3081
^ _ las	3411
^ _ last	4030
^ _ leave	-3384
^ _ left	-2137
^ _ liebsten	3446
^ _ liebt	-2316
^ _ lied	-2401
^ _ ligar	-2284
^ _ like	1673
^ _ liked	-1826
^ _ living	-1788
^ _ llamar	-1470
^ _ llamo	-1365
^ _ lo	-1444
^ _ locked	2905
^ _ long	2243
^ _ looking	2058
^ _ machuco	3206
^ _ made	4090
^ _ mais	4656
^ _ mal	-3430
^ _ man	2094
^ _ manque	-1936
^ _ mari	2267
^ _ marido	1495
^ _ matar	5409
^ _ matarme	2660
^ _ me	2097
^ _ mean	1838
^ _ mec	1529
^ _ medo	2078
^ _ mein	-2102
^ _ meine	-2478
^ _ mejor	1517
^ _ menace	3821
^ _ message	-1477
^ _ messaged	-2362
^ _ messages	-1643
^ _ meu	-1693
^ _ mi	-3043
^ _ mich	1410
^ _ minha	2181
^ _ mir	2075
^ _ miss	-2680
^ _ mit	-1474
^ _ mochte	2652
^ _ moi	-2216
^ _ monde	1525
^ _ more	2263
^ _ morning	4249
^ _ morrer	4894
^ _ morta	2075
^ _ mourir	1848
^ _ moved	-1492
^ _ movie	-1619
^ _ much	-1569
^ _ muerta	3910
^ _ muss	-1906
^ _ my	1937
^ _ nada	1877
^ _ name	2416
^ _ namorado	2089
^ _ need	-5238
^ _ neighbor	2397
^ _ never	-2643
^ _ new	-2311
^ _ nicht	-1642
^ _ no	3359
^ _ nobody	-2036
^ _ not	-4641
^ _ nothing	2129
^ _ novia	-1353
^ _ novio	3807
^ _ o	-2147
^ _ of	6311
^ _ off	-3775
^ _ oft	1452
^ _ often	-2073
^ _ old	1543
^ _ on	-3166
^ _ only	3232
^ _ or	-1463
^ _ os	2081
^ _ otra	3242
^ _ out	-4663
^ _ outside	1522
^ _ owes	-1369
^ _ parents	-1811
^ _ partner	2041
^ _ passed	-3037
^ _ peaceful	1803
^ _ pelo	1834
^ _ pensado	2193
^ _ pensando	4769
^ _ pense	2855
^ _ people	-2880
^ _ permanent	3730
^ _ pick	1574
^ _ plan	4349
^ _ pleure	-2332
^ _ por	-1357
^ _ pray	3087
^ _ proud	-1365
^ _ pushed	4829
^ _ pushes	1359
^ _ put	4166
^ _ que	-2760
^ _ quero	1414
^ _ quiero	5941
^ _ quitte	-1751
^ _ rang	-1359
^ _ raped	4916
^ _ reached	-1469
^ _ reads	1999
^ _ ready	6700
^ _ really	2135
^ _ reason	1641
^ _ relapsed	2393
^ _ replaying	-1865
^ _ revenge	-1351
^ _ ritze	1838
^ _ safe	-1489
^ _ sagt	1668
^ _ said	3977
^ _ saturday	2026
^ _ saw	-2132
^ _ says	2763
^ _ scared	-4494
^ _ scarifie	1566
^ _ schlagt	5754
^ _ schon	3295
^ _ scratches	3961
^ _ se	-2396
^ _ see	-1359
^ _ seems	1759
^ _ seguir	1703
^ _ self	6775
^ _ send	-1843
^ _ sends	1805
^ _ sens	-2280
^ _ sent	-4849
^ _ she	-3254
^ _ shot	-2040
^ _ should	1513
^ _ sick	-1371
^ _ siento	-1377
^ _ sister	1410
^ _ sit	-1595
^ _ slapped	3057
^ _ slaps	2792
^ _ sleep	-2582
^ _ slide	2081
^ _ smash	3118
^ _ social	-1733
^ _ soeur	2684
^ _ some	-1876
^ _ sometimes	2245
^ _ son	-2098
^ _ sorry	-2510
^ _ sounds	4045
^ _ standing	1658
^ _ stehe	1793
^ _ stepdad	2896
^ _ stepfather	2360
^ _ still	-1946
^ _ stops	2580
^ _ suicidal	3412
^ _ suicidarme	2761
^ _ suicidas	1714
^ _ suicide	2524
^ _ suis	1422
^ _ sumir	4126
^ _ sure	1412
^ _ survived	-1439
^ _ swallowed	2519
^ _ swear	5290
^ _ take	-3652
^ _ talking	-1544
^ _ te	1906
^ _ team	-1437
^ _ tengo	3487
^ _ ter	2123
^ _ terminar	-1954
^ _ text	-2880
^ _ texted	-3465
^ _ texting	-2363
^ _ texts	-2537
^ _ thank	1511
^ _ that	-4082
^ _ the	-5643
^ _ then	-2594
^ _ there	2017
^ _ these	1361
^ _ they	-1366
^ _ this	-1994
^ _ thought	-2426
^ _ threatens	1923
^ _ threw	4067
^ _ throws	1788
^ _ time	2326
^ _ tired	-1480
^ _ to	-3294
^ _ today	-1478
^ _ todo	-2671
^ _ todos	1782
^ _ tome	1775
^ _ too	2075
^ _ touches	2635
^ _ tranquila	-1519
^ _ trapped	-1776
^ _ tried	1430
^ _ triste	-2108
^ _ truck	1379
^ _ twisted	1836
^ _ uberlege	1683
^ _ um	-1510
^ _ uma	2369
^ _ un	1670
^ _ uncle	1385
^ _ up	-3466
^ _ urge	1663
^ _ urges	2186
^ _ us	-2250
^ _ used	-3069
^ _ va	1348
^ _ vais	1705
^ _ vejo	2317
^ _ veo	2151
^ _ vermisse	-1994
^ _ vie	3250
^ _ vontade	1669
^ _ voudrais	3539
^ _ vuelve	1347
^ _ wake	-2933
^ _ waking	1901
^ _ want	-2342
^ _ wanted	1673
^ _ wants	-6703
^ _ ware	3014
^ _ waren	1695
^ _ way	-1588
^ _ we	-1802
^ _ went	-3363
^ _ werde	-2073
^ _ what	-3627
^ _ when	-1968
^ _ where	-1408
^ _ while	-2923
^ _ who	1645
^ _ will	-3601
^ _ wish	4153
^ _ with	-3246
^ _ word	3212
^ _ worked	-1653
^ _ world	1919
^ _ worry	-2552
^ _ would	-3310
^ _ writing	2066
^ _ wrote	-3302
^ _ wunschte	2073
^ _ y	-1850
^ _ yeah	1892
^ _ you	-8350
^ _ your	-2284
^ _ •	-9649
^ after	-1547
^ all	-2695
^ am	1572
^ anoche	2033
^ back	-2717
^ because	-2932
^ been	6320
^ being	1444
^ bitte	-1354
^ ca	-1496
^ call	-2150
^ day	-1404
^ death	1709
^ delete	-1788
^ do	-7371
^ does	3294
^ edit	2894
^ ele	6584
^ elle	-2627
^ er	7306
^ esta	2421
^ estoy	2804
^ eu	5516
^ every	4339
^ everyday	2340
^ everything	-1722
^ ex	2984
^ existing	2725
^ find	-1958
^ for	-2347
^ fuck	-1551
^ get	-2256
^ give	-2009
^ go	-2201
^ going	4852
^ goodbye	3809
^ he	1929
^ help	-2440
^ hey	-2657
^ hi	-1369
^ hoffentlich	1998
^ honestly	6075
^ how	-2545
^ hoy	-1850
^ ich	1603
^ il	7548
^ ill	1642
^ in	-1493
^ it	-12343
^ its	1827
^ j	5826
^ ja	1728
^ je	3890
^ just	-3801
^ keep	2580
^ kill	1662
^ lass	-1441
^ le	-4225
^ leave	-2577
^ let	-3107
^ life	3358
^ like	2943
^ living	2646
^ llevo	1433
^ ma	4376
^ mein	4334
^ meine	2087
^ meu	4739
^ mi	3685
^ mon	5524
^ must	-1538
^ ngl	1522
^ no	-2199
^ not	-1761
^ now	-2170
^ oh	-2120
^ ohne	2662
^ ojala	7858
^ ok	-2452
^ okay	-1599
^ on	-1828
^ once	2027
^ our	-2453
^ part	2174
^ penso	1840
^ people	-1934
^ pienso	3091
^ please	1509
^ prefiero	1787
^ pretty	1553
^ put	-1364
^ que	-1974
^ queria	7692
^ quero	4582
^ quisiera	2743
^ scared	2443
^ self	-1660
^ seriously	3664
^ should	-2083
^ show	-2258
^ si	3944
^ sleep	-1445
^ so	-1442
^ soll	-2167
^ some	1949
^ sometimes	6671
^ sorry	-4023
^ stop	-3786
^ tell	-1539
^ ten	-1877
^ tengo	4555
^ tenho	2915
^ that	-5990
^ the	-7098
^ there	3787
^ they	1643
^ tired	2956
^ tomei	3717
^ tonight	6528
^ took	2432
^ trying	-1401
^ two	2922
^ voltei	2853
^ volvi	5275
^ vou	2573
^ waiting	2958
^ we	-9682
^ when	1669
^ whenever	2285
^ where	-1980
^ which	2169
^ who	-3127
^ why	2378
^ wie	-1421
^ will	-1606
^ wish	1568
^ would	1865
^ ya	4177
^ you	-2343
^ your	-1359
^ •	2946
a	2869
a _ $	-5959
a _ a	2840
a _ about	-1695
a _ after	1518
a _ and	1661
a _ anoche	1707
a _ are	1635
a _ as	-3027
a _ at	2490
a _ attack	2068
a _ avec	3073
a _ but	-2124
a _ chat	1763
a _ con	2804
a _ cortar	2853
a _ dano	2816
a _ dele	1433
a _ el	2308
a _ eye	2501
a _ family	-1609
a _ for	-2229
a _ he	3666
a _ his	1997
a _ i	5069
a _ in	2299
a _ l	1824
a _ like	2269
a _ look	1772
a _ lui	3213
a _ man	-1420
a _ me	3293
a _ my	5433
a _ note	1494
a _ novio	2218
a _ now	-2544
a _ nuevo	2218
a _ of	2014
a _ or	-2350
a _ people	-1547
a _ person	-2479
a _ pills	3989
a _ que	1958
a _ self	1619
a _ that	-3470
a _ the	3525
a _ they	1962
a _ time	-2951
a _ to	-4325
a _ today	1701
a _ tuer	1634
a _ vida	2986
a _ where	3346
a _ •	-3201
a bad	-1912
a bat	2100
a black	2501
a bottle	3114
a break	-2884
a bridge	1597
a bullet	2643
a bunch	2321
a bus	1659
a car	1490
a child	-2815
a cortarme	3236
a coward	3005
a date	5559
a death	-1462
a divorce	-1713
a ecrit	-2645
a etranglee	4347
a fight	1676
a final	1554
a frappee	3241
a friend	2959
a girlfriend	-1405
a glass	1468
a goodbye	1799
a gun	6272
a hacerme	2816
a hammer	3109
a hard	-2220
a human	2394
a knife	5312
a las	-1594
a letter	-2176
a liar	-1370
a list	-2025
a little	-1757
a lot	-2986
a man	2129
a matar	4182
a me	6762
a mess	-1458
a message	-1407
a mi	-3235
a minha	1597
a new	-3008
a nightmare	-1364
a nurse	-1793
a person	2734
a plan	4022
a quittee	-2158
a ring	-1574
a rope	5668
a seguir	1360
a suicide	3177
a terminal	3464
a truck	2801
a waste	4071
a way	-2170
a while	-3485
a year	-1709
a •	-2347
about	-1620
about _ $	-2796
about _ a	3303
about _ all	1435
about _ and	-2499
about _ being	1907
about _ day	1785
about _ go	1606
about _ her	4788
about _ here	1907
about _ into	2592
about _ it	2925
about _ my	3073
about _ now	1695
about _ terminal	3464
about _ thoughts	-1826
about _ •	-1650
about death	3902
about hurting	2404
about it	-1464
about just	1900
about killing	5016
about last	-2290
about me	-5379
about money	-1673
about my	-3758
about not	2642
about overdosing	2680
about the	-4948
about to	-3235
about walking	2149
about what	-2613
abue*	-1417
abus*	10006
abused by	1907
abusing	2633
abusing me	2633
abusive	5705
abusive _ and	3960
abusive _ do	1753
abusive _ i	2029
abusive marriage	1421
abusive relationship	1810
acab*	5798
acabar	5561
acabar _ a	1852
acabar _ esta	1999
acabar _ minha	1852
acabar _ todo	1999
acabar com	2889
acabar con	2672
accident	1458
account	-3946
account $	-1806
accounts	3791
accounts and	2181
acor*	1648
acordar	2226
acti*	-1359
addi*	5646
addicted	1622
addicted to	1622
addr*	1899
address	1899
affe*	-2456
affects	-1353
affects _ $	-1353
afra*	-1954
afraid	-1954
afraid $	3273
afraid _ $	-2125
afraid _ being	-1886
afraid _ go	2789
afraid _ might	1350
afraid _ will	-1978
afraid i	1649
afraid of	-4027
afraid that	-2934
afraid to	2881
after	4904
after _ attempt	1576
after _ days	1648
after _ months	-2203
after he	2502
agai*	2891
again	5426
again $	-1343
again _ $	3228
again _ night	1516
again after	2172
again but	2213
again last	1516
against	2891
against _ $	1784
against _ wall	3002
against me	-1463
against the	3330
ago	-3798
aguento mais	1824
ai _ $	-3089
ai _ au	-1597
ai _ de	5082
ai _ la	1699
ai _ lui	-1467
ai _ ma	1421
ai _ me	3993
ai ecrit	1413
ai envie	2605
ai mal	-1472
ai pleure	-1389
ai pris	2356
ai quitte	-1751
aime	-1844
aime*	2178
aimerais	2178
air	2481
air $	1934
al	1522
al _ $	1522
alive	15085
alive $	8765
alive _ $	2715
alive _ i	1390
alive _ much	1710
alive because	1627
alive so	1710
all _ and	-1778
all _ friends	1522
all _ i	-3456
all _ in	1672
all _ messages	1546
all _ money	2827
all _ my	1829
all _ the	2820
all _ them	2703
all _ time	-3162
all _ to	-1788
all _ you	1959
all day	-2256
all of	2357
all our	2184
all over	2319
all the	-2595
alle	3314
alle _ $	1891
alles	-2025
alles _ mich	-1363
allo*	2337
allowed	3674
allowed to	3674
alone	-2340
alone $	-3453
alone _ i	1714
alone _ rest	-2064
alone for	1760
alone with	1848
along	-2697
alre*	4663
already	4663
already _ and	1364
alwa*	-3458
always	-3458
always _ $	-1896
am $	-2154
am 15	1644
am 23	1855
am _ abusive	2329
am _ alive	3546
am _ allowed	1845
am _ alone	2140
am _ an	2081
am _ and	-2206
am _ angry	1737
am _ at	-2270
am _ back	1373
am _ be	-2782
am _ because	1950
am _ being	-2973
am _ burn	1697
am _ die	-1427
am _ do	2847
am _ end	1646
am _ for	2835
am _ go	6454
am _ going	2870
am _ good	-1893
am _ happy	-1719
am _ he	-1704
am _ her	-2327
am _ hurt	3403
am _ i	5599
am _ ich	3446
am _ just	-2267
am _ kill	-1341
am _ life	4612
am _ lose	-2975
am _ losing	-2421
am _ make	1654
am _ might	1350
am _ my	5446
am _ now	-1881
am _ of	1592
am _ ready	-1810
am _ stalked	1877
am _ still	1674
am _ tell	-2094
am _ text	-1531
am _ that	2916
am _ this	-1562
am _ tired	3307
am _ to	6098
am _ today	-1382
am _ ware	1379
am _ waste	4665
am _ well	-1403
am _ what	2605
am _ when	-1473
am _ will	2971
am _ •	-2335
am about	-2999
am afraid	1898
am alone	2351
am always	1364
am being	1358
am dead	1421
am disappointed	3759
am done	2878
am drunk	-1758
am ending	1855
am going	3603
am hiding	1473
am i	-1653
am just	2399
am liebsten	3446
am not	-2775
am ok	1407
am on	2661
am pregnant	-1592
am proud	-1346
am ready	5214
am safe	-2696
am terrified	2787
am tired	-2145
am writing	1702
ama	-1659
ambu*	2301
ambulance	2301
amea*	5589
ameaca	3136
ameacou	2452
ameacou _ $	2128
ameacou _ matar	2452
ameacou se	1880
amen*	3762
amenaza	3058
amenaza _ mis	1537
amenaza con	3058
amiga $	-1812
amo	-1836
amo $	-1525
an	3524
an $	-2213
an _ $	1474
an _ ago	1740
an _ in	2109
an _ marriage	1421
an _ my	1646
an _ of	-1450
an _ relationship	1810
an abusive	2690
an accident	1557
an email	-1408
an selbstmord	3192
and	6965
and _ a	5482
and _ abusive	2357
and _ affects	-1353
and _ again	-3500
and _ alone	2052
and _ and	2269
and _ answering	1799
and _ are	-1926
and _ as	-1661
and _ awful	-1658
and _ be	1799
and _ because	2097
and _ been	-1567
and _ being	-2145
and _ bought	1486
and _ came	2138
and _ can	-1484
and _ come	2099
and _ cut	2596
and _ de	1610
and _ disappears	-2707
and _ does	-1617
and _ down	1815
and _ feel	-3080
and _ fell	1836
and _ have	3176
and _ her	2630
and _ house	-1973
and _ how	-1531
and _ i	2421
and _ in	3113
and _ it	-4708
and _ know	4161
and _ left	-1705
and _ life	-2800
and _ look	1509
and _ me	6565
and _ mean	-1800
and _ mom	1537
and _ my	5673
and _ never	-2594
and _ not	-3018
and _ of	-2281
and _ off	1529
and _ one	1442
and _ only	1346
and _ outside	2879
and _ parents	2035
and _ pas	-1515
and _ phone	2856
and _ plus	2210
and _ safe	-1744
and _ said	-1899
and _ scared	1450
and _ see	2014
and _ she	-3725
and _ sleep	-2139
and _ something	-1569
and _ still	5880
and _ text	1518
and _ took	-1417
and _ want	2545
and _ what	-1651
and _ when	5479
and _ where	2804
and _ will	3298
and _ you	1345
and _ •	8751
and a	2812
and all	-1804
and beat	1840
and breaks	1608
and cried	-2768
and feel	-2387
and has	1509
and have	-1758
and he	1702
and her	1798
and hit	1731
and honestly	1784
and i	-7141
and is	3240
and it	-3290
and its	4073
and keeps	3480
and life	-1834
and more	2898
and never	4432
and not	1517
and now	-2830
and say	-1643
and says	2037
and scared	-2161
and see	-1651
and sometimes	-1661
and takes	1442
and then	3825
and took	1540
and wants	1998
and •	6042
ande*	-2907
andern	-1425
ange*	-4257
anger	-4009
anger _ i	-1659
anger issues	-2189
angerufen	-2655
angerufen $	-2089
angry	1729
angry $	-1713
angry _ could	1697
angry _ i	1502
angry _ my	1464
angry _ myself	-1355
angry at	-1395
angry i	3002
angry that	2036
angst	2941
angst _ meinem	1361
anim*	-1799
animals	-1706
anni*	-1680
anoc*	2824
anoche	2824
anoche intente	2033
anos	-2242
anot*	2890
another	2890
another _ $	2007
another _ of	1885
anru*	-2248
anrufen	-2092
anrufen $	-1776
answ*	-6006
answer	-3779
answer $	-2248
answer _ $	-1716
answer _ last	1740
answered	-1901
answering $	1597
antw*	-1468
anxi*	-1961
anxiety	-2088
any _ $	1785
any _ of	-2026
anymore $	-2979
anymore _ want	2382
anymore i	2883
anyo*	2555
anyone	2555
anyone $	-1524
anyone _ if	1378
anyone _ this	1341
anyt*	-2292
anything	-2234
anything _ $	-2021
anything _ be	1353
anything _ i	3246
anything _ myself	-3773
anything _ not	1626
anything _ think	1704
anything but	3664
anything to	-2620
anyw*	2409
anyway	3194
apaga	-1396
apar*	1352
apareceu	2408
apareceu aqui	2408
apologize	-1360
app	1902
appe*	-9678
appele	-1617
appeler	-3495
appeler _ $	-2069
appr*	-2541
aqui	3603
aqui _ $	3150
are	-2681
are $	-1805
are _ the	2600
are covered	1644
are on	2628
are you	-2059
argue	1432
arm	7858
arm _ $	1401
arm _ he	2021
arms	7593
arms _ they	3154
arms are	1479
arms until	3154
arou*	2642
around	2642
around for	2588
arra*	1947
arre*	-3089
as	-4682
as _ $	-2614
as _ am	-2178
as _ child	-1788
as _ i	-2178
as a	-1889
as i	-2049
as my	-1757
ask	-1898
ask _ he	-1481
ask _ i	1546
ask for	2888
asked	-8998
asked _ i	-4178
asked _ if	-1569
asked if	-2722
asked me	-3172
aski*	-5522
asking	-5522
asking _ $	-2034
asking myself	-2028
asle*	2818
asleep	2818
asleep and	2212
assa*	1567
at	-2841
at _ $	-6566
at _ dads	2117
at _ for	-1670
at _ i	-4325
at _ in	2007
at _ on	1742
at _ party	-2465
at _ point	3031
at _ yesterday	1497
at me	6634
at myself	-1525
at night	1588
at the	2055
atta*	1697
attack	2068
atte*	10180
attempt	2474
attempt and	1564
attempted	7088
attempted _ $	6065
attempted _ times	1466
audio	-1550
auf $	3505
auf _ brucke	1793
aufg*	1386
aufgeschnitten	1386
aufgeschnitten $	1386
aufw*	2793
aufwachen	2793
aufwachen $	2793
aus	2780
avec _ couteau	2189
avec lui	1620
avec un	2189
away	-9515
away $	-4719
away _ i	-3433
away and	-1370
away from	-1414
awful	-2787
awful _ people	-2132
awful things	-1682
baby _ $	-1982
back	-4330
back $	3158
back _ $	-3565
back _ my	-1352
back and	-1371
back or	2100
back then	-2240
back together	-1400
bad $	3346
bad _ i	-1433
bad _ my	-2190
bad _ now	1525
bad right	1525
badly	-2088
balc*	2078
balcony	2078
bang	1362
bang _ head	1362
bang my	1362
bang*	3917
banging	3917
banging _ door	1927
banging _ the	2489
banging on	3917
basically $	1525
bat	3651
bat $	1961
bateu	4969
bateu $	3347
bateu _ $	1623
bath*	3977
bathroom	3977
bathroom _ is	1892
bathroom he	1892
bathroom with	1863
be	7493
be _ $	-4521
be _ a	1661
be _ again	-3458
be _ anymore	3089
be _ end	-1363
be _ for	-3800
be _ her	-2331
be _ his	-3006
be _ i	3200
be _ in	-1726
be _ last	1671
be _ me	2465
be _ monday	5032
be _ much	1792
be _ next	2847
be _ now	5176
be _ of	-1768
be _ on	1570
be _ than	2978
be _ the	-2324
be _ this	2511
be _ too	1482
be _ •	9017
be alive	3350
be alone	-2667
be better	2339
be bothered	1620
be dead	3830
be devastated	-1588
be done	2239
be gone	3634
be happier	2416
be happy	-1856
be here	6047
be honest	-1606
be my	1419
be over	2843
be the	-1622
be there	-5232
be too	1600
be with	1940
be •	9889
beat	8529
beat _ $	1546
beat _ he	1423
beat _ out	2656
beat him	3510
beat the	3070
beating	2326
beating _ wife	2425
beating his	2425
beats	8921
beats _ $	5849
beats _ and	1943
beats _ she	1867
beats her	2656
beats me	3411
beau*	-3645
beautiful	-3574
beautiful $	-2020
beca*	3477
because	3477
because _ $	2346
because _ all	1576
because _ do	1507
because _ kids	1500
because _ my	2293
because _ share	1711
because _ want	-2863
because he	-2765
because of	3267
because she	-1486
because we	2895
bed $	-1822
bed _ not	1519
bedr*	3702
bedroht	2815
bedroht _ $	1985
bedroht mich	2815
been	6474
been _ $	-2717
been _ a	-3559
been _ about	1763
been _ and	2787
been _ are	-1670
been _ down	-2670
been _ harming	2126
been _ me	2504
been _ thoughts	1868
been _ to	2233
been _ with	2284
been _ you	-1742
been calling	-1380
been depressed	-1543
been drinking	1801
been feeling	-1365
been fighting	-1506
been planning	1922
been self	2126
been where	-1670
befo*	2109
before	2211
before _ go	2284
before i	3401
beg	-1526
beg _ to	-2557
being	4941
being _ all	1568
being _ by	4243
being _ is	-2045
being _ much	2267
being _ so	1667
being _ the	1475
being a	2846
being alive	7889
being dead	2003
being here	3050
being stalked	1877
believes	1577
believes _ $	1577
belt	4996
belt _ my	1961
bere*	-1571
bereue	-1571
bess*	1587
besser	1842
best	-3016
best _ $	-2026
best _ and	-2010
best _ i	-1786
best _ me	3364
betr*	-1868
betrogen	-1586
bett*	-1692
better	-1662
better $	-4496
better _ $	2285
better _ him	-2261
better _ me	2664
better without	4804
bin	-3941
birt*	2454
birth $	1553
birthday $	-1898
bit me	1454
bite	2326
bitte	-2354
blac*	2511
black	4133
black _ from	2501
black eye	2501
blade	6939
blade _ $	2208
blade again	2208
blade is	3240
blame myself	-1355
blea*	3345
bleach	3345
bled	1711
blee*	1367
bleed	5772
bleed _ $	3155
bleeds	1367
bloc*	-2806
blocked	-2718
blocked _ $	-1948
blocked me	-2188
blood	2152
blood _ me	2913
bloq*	-4110
bloqueou	-1613
blow	1601
blow _ brains	1498
blow _ out	1498
blow my	1781
blue $	1490
body	2760
body _ just	2197
boil*	2922
boiling	2977
boiling _ me	3272
book	-2247
bored	-1901
born	6787
born $	4179
borr*	-1467
boss	-2788
boss $	1600
boss _ me	-1769
bot	-4121
bot $	-3818
both	2398
bothered	1620
bott*	5154
bottle	5154
bottle $	2312
bottle of	2296
boug*	4565
bought	4565
bought _ a	-1678
bought _ gun	1640
bought _ pills	2154
bought _ rope	3710
bought a	5074
bought myself	-3229
bought the	1681
boul*	-1532
boulot	-1532
boulot $	-1532
boxes	-1361
boyf*	3503
boyfriend	3503
boyfriend $	2403
boyfriend _ $	4492
boyfriend _ anger	-1860
boyfriend _ ex	-2021
boyfriend _ her	4289
boyfriend _ his	-1944
boyfriend _ issues	-1860
boyfriend _ me	6152
boyfriend _ want	-1634
boyfriend _ years	-1702
boyfriend because	-1395
boyfriend does	-1531
boyfriend hits	4581
boyfriend s	-1666
boyfriend threatened	1609
brai*	1498
brains	1498
brains _ $	1498
brains out	1498
braz*	2074
brazos	2373
break _ $	2465
breakfast	-1542
breakfast $	-1542
breaks	1638
breaks _ and	1992
breaks things	1536
breathe	-2612
breathe $	-1751
breathing	3935
brid*	4384
bridge	4561
bridge and	2463
bridge i	1574
brin*	5210
bring	2800
bring _ $	2897
bring _ um	4104
brings	1785
bringt	3468
bringt _ $	2572
bringt _ um	3468
bringt sich	1934
brok*	-3207
broke _ last	3074
broke _ me	-2109
broke _ my	2943
broke _ with	-2626
broke in	3468
broke me	-1399
broke up	-3087
broken	-3120
broken _ $	-3028
brother $	1614
brother _ his	-1458
brother _ me	2267
bruc*	3064
brucke	3064
brucke _ springen	1885
brui*	4180
bruises	3672
bruises on	2081
buil*	2239
building	2239
building $	1749
bullet	2103
bullet _ $	2085
bunch	2321
bunch _ $	1644
bunch _ pills	2321
bunch of	2321
burg*	-2768
burger	-2768
burger $	-2768
burn	4176
burn _ down	2683
burn _ house	2683
burn myself	3044
burn*	3931
burned	1961
burned _ with	1821
burning	1970
burns	-1751
but	-4348
but _ about	1636
but _ came	2582
but _ can	-1390
but _ know	-2293
but _ not	-1674
but _ the	4545
but _ think	3185
but _ would	2964
but he	1944
but if	-2130
but it	-3069
but my	2232
but that	2957
but the	-2896
but tonight	1660
buzz*	-1399
buzzes	-1399
by _ $	-3062
by _ boyfriend	3584
by _ ex	2885
by _ i	3416
by her	1370
by my	3569
ca	-2046
cach*	2248
cachets	2345
cafe	-1878
cake	-1729
cake $	-1394
call	-15433
call $	-1464
call _ $	-4800
call _ and	-2524
call _ i	-2006
call _ if	-1615
call her	-2184
call him	-1955
call me	-2550
call*	-9673
called	-4348
called _ and	-1604
called _ to	1894
called he	2541
called me	-1968
calling	-5223
calling _ $	-2276
calling him	-1722
calls _ a	1763
calls _ she	-1444
calls _ when	-2172
calls me	1416
calm $	1915
camb*	-1840
came	2656
came _ close	1833
came _ from	2157
came _ to	1377
came back	1397
came in	1823
came*	2379
camera	1406
can	-2552
can _ believe	-1410
can _ do	-2548
can _ eat	-1528
can _ find	-1373
can _ get	-1781
can _ help	2513
can _ imagining	2978
can _ in	-1857
can _ instead	1580
can _ it	-3164
can _ just	1377
can _ live	-1560
can _ my	1367
can _ over	-1438
can _ promise	1636
can _ see	2017
can _ sleep	-2950
can _ stop	2054
can _ tell	2032
can _ to	2260
can come	1985
can i	-3218
can not	1584
can stop	1896
can you	-1453
cancer	1588
cans*	3662
cansada	2221
cansada _ $	1516
cansada de	2712
cansado	1441
cansado _ $	1441
cansado de	1627
car	2927
car _ $	-1905
car _ he	1396
car _ i	-1782
car _ me	2792
cara	4199
care $	-2867
care _ i	3190
care if	2287
carta	2532
carta _ despedida	2630
carta de	2630
carv*	4842
carved	4842
casa	-2807
casa $	-1691
casa _ $	-1638
case	2174
cat	-2229
cat $	-2215
catch	2933
catch myself	2743
ce	-1508
ce que	-1457
cease	1949
cease _ $	1949
celu*	2338
celular	2338
celular $	1657
chair	3209
cham*	-1494
chan*	-7047
chance	-1483
chance $	-2184
change	-3765
change $	-3098
change _ the	1575
chas*	-2729
chat $	1591
chea*	-5593
cheat	-1785
cheated	-2881
cheated $	1663
cheated _ me	-1997
cheated _ my	-2261
cheated on	-4269
cheating	-2539
cheating _ $	-1725
cheating on	-1709
chec*	-1895
check	-4176
check _ $	-3590
check in	-3339
checking	-1636
chez moi	2001
chil*	-1521
child	-2373
child $	-1425
children $	1773
chok*	6879
choked	7018
choked _ $	1951
choked me	3752
chri*	-2177
christmas	-2177
chur*	-1993
church	-1993
church _ me	-1730
church _ reject	-1730
church will	-1730
ciga*	2756
cigarette	1821
class	-1368
clean	3548
clean _ months	2975
clean for	2961
close	1394
close to	2437
closet	2557
closure	-1465
coeur	-1379
coff*	-1771
coffee	-1771
college	-2845
college $	-1959
com _ minha	1597
com _ vida	1597
com ela	-1341
com medo	1399
com raiva	1952
come _ $	-1731
come _ and	-1504
come _ funeral	2256
come _ my	1474
come back	1907
come home	-2444
come to	1630
comes	4471
comes _ i	3564
comes _ my	1668
comes _ room	1695
comes back	1584
comes into	1695
comf*	1764
comm*	-3731
comment	-4169
commit	1349
commit suicide	1349
como	-2996
compared	1640
compared _ $	1844
compared _ this	1844
compared to	1640
con	2584
con _ $	5086
con _ de	-1657
con _ esta	1999
con _ fotos	1537
con _ mis	1537
con mi	-1393
con todo	1999
conf*	-2899
cons*	-3021
conscience	-1510
conscience $	-1510
considered	-1539
considered _ $	-1539
considering	1593
cont*	-3901
contact	-7672
contact $	-2138
contact _ $	-1976
contestarle	-1406
control	2831
control and	2695
controla	2477
controla _ y	1971
controla el	1971
controlling	-2529
controls	5346
controls _ i	2761
controls _ money	2827
controls all	2827
controls who	1689
conv*	-3221
conversation	-1543
copa*	2834
copain	2869
copain _ a	1702
copain m	2340
cope	-3071
cort*	9590
cortar	3532
cortar _ $	1470
cortarme	4407
cortarme _ $	3119
corto	6901
couch	-1483
could	-2783
could _ $	-2371
could _ have	2122
could _ i	2320
could _ it	-2092
could _ my	1609
could _ to	1908
could _ would	-3160
could kill	1714
could not	2485
could talk	-3331
coun*	-3825
counselor	-2173
counselor _ i	-1543
coupe	4344
couple	-1858
cout*	2189
couteau	2189
couteau $	2189
cove*	1761
covered	1761
cowa*	3005
coward	3005
coward $	2761
cras*	2048
crash $	1733
cried	-6415
cried $	-2989
cried _ $	-1357
crush	-1616
crush _ $	-1616
cry	-4779
cry _ $	-2218
cry _ the	-1690
cryi*	-2668
crying	-2668
crying _ $	-2321
cuan*	1713
cuando	1953
cuando _ ella	1976
cuando _ fue	-1497
cuando se	-1497
cut	8531
cut $	2515
cut _ $	2987
cut _ bad	1905
cut _ last	1400
cut _ right	1525
cut is	2557
cut myself	1987
cut so	1905
cuts	13955
cuts _ do	2048
cuts _ i	2857
cuts and	4445
cutt*	12730
cutting	12730
cutting $	3046
cutting _ $	1461
cutting _ and	1453
cutting _ feel	1605
cutting _ i	2040
cutting _ the	1611
cutting herself	1528
cutting when	1605
da	5876
da _ $	2984
da ponte	1466
da sein	1964
dad $	-1389
dad _ me	3560
dad used	-1389
dads	3167
dads $	2117
dano	7840
dano $	8433
dans	1928
dans _ $	1928
dans l	1610
dark	1410
das	4083
das _ nehmen	1583
das _ zu	1583
das leben	3392
dass ich	-1607
data	-3237
data $	-1664
data _ $	-1573
date	2703
date _ and	2932
dated	2584
dated for	1786
dati*	-4838
dating	-4838
dating $	-2367
datos	-1372
datos $	-1372
daughter	1461
daughter _ her	1577
day	-5558
day $	-1505
day _ $	-2754
days $	-2208
days _ $	-1358
days _ not	1690
days _ want	2386
days i	2838
de	3523
de _ anos	-1448
de _ ecrire	-1474
de _ en	-1588
de _ ex	2567
de _ ninos	1589
de _ no	1880
de _ que	4836
de _ tuer	2004
de casa	-1613
de despedida	2630
de l	-2016
de la	-1343
de le	-2452
de los	1589
de lui	-1847
de me	3295
de mourir	2030
de novo	2740
de pensar	-1414
de verdad	4841
de viver	2896
de vivir	3892
de vivre	3676
dead	10766
dead $	9039
dead _ $	2417
dead _ be	2407
dead _ that	-2190
dead _ the	-1442
dead after	-1651
death	6234
death $	1495
death _ $	2786
death _ day	2654
death _ i	2186
death _ my	-1432
death _ of	-1542
death _ peaceful	2530
death all	2410
death is	-2023
death of	-1432
death sounds	2530
deci*	5641
decided	4550
decided $	1822
decided that	2078
deix*	-2654
deixa	-2354
deixa _ $	-2316
deixa _ paz	-1623
deixou	-1989
deixou _ $	-2248
deja	1569
deja*	-4189
dejado	-2432
dejado _ no	-1604
dejado y	-1604
dejar	-1563
dejo	-6347
dejo _ $	-1573
dejo por	-1908
dela	-1393
dela*	1589
delante	1589
delante _ los	1589
delante _ ninos	1589
delante de	1589
dele $	-1437
dele*	-6685
delete	-3843
deleted	-2181
deleted my	1373
dema*	-1391
den	5177
den _ $	4468
den hals	3726
denke	4473
denke _ $	1729
denke _ tag	1446
denke an	1729
denke jeden	1446
dent*	-1763
dentist	-1463
dentist $	-1429
depr*	-8503
depressed	-4307
depressed $	-2398
depression	-4184
depression and	-2112
depuis _ $	-2050
depuis _ rupture	-2248
depuis la	-1381
der	4925
der _ $	2891
der brucke	3064
der wohnung	1625
des	1668
desa*	2560
desaparecer	2805
desaparecer _ $	1780
desaparecer _ siempre	2805
desaparecer para	2805
deserve	2124
deserve to	1793
desp*	6541
despedida	2630
despertara	3316
despertara _ $	3316
despues _ anos	-1448
despues de	-1755
dest*	-4216
destroy	-1813
destroyed	-2143
destroyed _ $	-2079
devant	1772
devastated	-1912
dia $	1394
dias	1555
dice	2652
dice _ va	2268
dice que	2730
did	-3790
did $	4204
did _ $	-1892
did _ again	1927
did _ ask	3327
did _ for	2751
did _ get	-1780
did _ to	-2610
did _ want	-1407
did _ work	1583
did it	2155
did not	-4995
did wrong	-1390
die	9040
die $	8447
die _ $	8143
die _ a	-6041
die _ aufgeschnitten	1386
die _ he	1577
die _ so	-1465
die _ •	-1850
die basically	1525
die ganze	-1748
die lol	2232
die now	-2084
die that	1397
die when	-1434
die young	1731
die •	-1850
died	-2401
died _ $	-1852
died _ birth	1507
died _ him	2122
died _ my	1432
died _ of	2122
died _ that	2151
died _ year	-1446
died and	-1804
died in	1736
died instead	2122
died last	-3410
dies	1690
dies*	-1562
diff*	-2934
different	-2595
different _ $	-1841
different _ now	-1991
dinner	-1963
dinners	1704
disa*	3107
disappears	-2707
disappears _ $	-2096
disappears again	-2096
disappointed	4793
disappointed _ i	3171
disappointed that	3171
disp*	4284
disparaitre	2626
disse _ se	1483
disse _ vai	2205
disse que	2910
dist*	-2289
dit _ il	2354
dit d	-1396
dit qu	2354
divo*	-4686
divorce	-4203
do	3657
do _ $	4695
do _ a	1574
do _ but	2898
do _ cope	-1488
do _ cutting	1787
do _ ex	3340
do _ find	3236
do _ go	-2884
do _ help	2823
do _ her	2020
do _ hide	5202
do _ how	-1531
do _ i	3529
do _ know	-2571
do _ last	1760
do _ love	-1558
do _ me	-4130
do _ myself	-3774
do _ night	1760
do _ see	4350
do _ still	-1766
do _ tell	-1951
do _ think	-2207
do _ up	1410
do _ want	6340
do _ why	1900
do _ with	-2956
do _ worry	-1498
do _ •	-2301
do anything	-3277
do instead	1580
do it	10483
do meu	1389
do not	-3308
do something	2596
do to	1951
do you	-2643
do •	-1590
does _ a	-1790
does _ care	-2012
does _ hurt	2592
does _ just	1425
does _ know	2783
does _ take	2534
does it	4743
does not	-4241
dog	-3613
dog _ in	1823
dog came	1823
doing it	6149
doing well	-1348
dois	-1512
done	1917
done _ $	2545
done _ life	3084
done it	-1416
done with	2972
door	4173
door $	1654
dorm*	1467
dormir e	2226
dors	-2482
dors _ depuis	-2303
dors plus	-2482
doubt	1485
down	3050
down _ $	3558
down _ i	1954
down my	2844
down since	-1346
draf*	-1567
drafts	-1389
draw*	1769
drawer	1769
drea*	-4012
dream	-1429
dreams	-3529
dreams _ my	-1799
dreams about	-1419
drin*	2064
drink	-3084
drinking _ the	1687
drinks	1417
drinks $	2618
drinks _ and	-1954
drive off	1472
droht	5268
droht _ $	2674
droht _ nacktbilder	2064
droht _ umzubringen	2126
droht _ zu	2064
droht sich	2126
drop	-2797
drop dead	-1848
drop*	-1835
dropped	-1538
drow*	2289
drunk _ things	1879
du _ $	2834
du mal	3444
duele	-2621
dump*	-2639
dumped	-2639
dumped me	-1906
duri*	1619
during	1619
dying	8008
dying $	4317
dying _ $	1666
e	3544
e _ $	-3232
e _ acordar	2226
e _ com	1432
e _ respondi	-1423
e nao	1959
each	2038
earth	1831
easy _ $	2046
easy and	1349
eat _ i	2182
eat _ to	1498
eating _ $	-2396
ecri*	-3001
ecrire	-2704
ecrire $	-2076
ecrit _ lettre	2559
edit	2750
eine	-2170
eine _ $	-1771
einfach _ mehr	1442
einfach nicht	1442
el _ y	1971
el celular	1714
ela	-3895
ela $	-2093
ela _ $	-1404
ele	4737
ele _ bateu	3033
ele _ e	1430
ele _ empurrou	2260
ele _ me	-3248
ele _ minha	-1728
ele _ persegue	1774
ele _ que	1427
ele _ vai	1427
ele me	2454
ele nao	-2216
elle	-5221
elle $	-1622
else	-1580
em	6486
em _ $	-1597
em _ da	2607
em paz	-2287
em suicidio	1923
emai*	-2926
email	-3594
email $	-1856
emailed	-2753
emailed me	-1889
emot*	2091
emotionally	2455
emotionally abusive	2113
empty _ $	-3116
empty _ the	1940
empty house	1510
empu*	4960
empujo	1864
empujo _ escaleras	1864
empujo _ las	1864
empujo por	1864
empurrou	2260
empurrou e	1375
en	7054
en _ air	1538
en _ la	3581
en _ todos	1385
en _ y	2875
en finir	1718
en l	1538
en la	2012
en mi	1813
en quitarme	2512
en tirarme	3107
en veux	-1807
enco*	2353
encore	2353
encore $	-1692
end	2397
end $	-1353
end _ $	4660
end _ all	2213
end _ life	4374
end _ me	-1844
end _ sooner	-1572
end _ tonight	1980
end it	2408
end my	3353
end of	-2301
endi*	8728
ending	8728
ending _ $	1895
ending _ all	1767
ending _ life	2726
ending it	2605
ending my	2726
ending things	2549
enjoy	-2184
enjoy the	-1530
enough $	3160
enough _ $	-3798
enough for	-1974
enough of	-2470
envie	1927
envie _ $	1598
envie _ appeler	-1641
envie _ lui	-2131
envie _ me	2910
envie de	1452
envo*	-1889
er	5889
er _ $	-2815
er _ betrogen	-1467
er _ er	3306
er _ mich	1532
er _ nacktbilder	2064
er _ nicht	-2476
er _ schon	2514
er _ umzubringen	2126
er droht	4190
er hat	1599
er liebt	-2022
eras*	-1501
erase	-2217
ernst	3133
ernst $	3133
es	-3631
esca*	6122
escaleras	1864
escaleras $	1864
escape	1544
escr*	-7900
escrevi	2218
escribi	1513
escribi _ $	2088
escribio	-2764
escribirle	-2959
escribirle _ $	-1581
esqu*	-1424
esta en	-1750
esta*	3737
estar	8191
estar _ $	7738
estar muerta	3910
estarian	2302
estarian _ mi	2302
estarian _ sin	2302
estarian mejor	2302
este	-1756
este*	-2484
esteem	-2434
esteem _ i	-1669
estoy	6099
estoy _ $	1941
estoy _ de	2449
estoy _ el	2672
estoy cansada	1938
estu*	1762
et	3197
et _ m	-1514
et _ veux	1792
et il	2288
etra*	4347
etranglee	4347
etranglee hier	2194
etre	3722
etre _ $	3722
etre morte	4090
eu	3537
eu _ $	2930
eu _ ele	-1397
eu me	4218
eu respondi	-1423
even	6043
even _ $	1806
even _ i	1653
even _ to	1510
even if	-1719
even the	1847
even*	-1734
ever _ me	-1898
ever*	2104
every	2909
every _ i	6775
every _ it	-1700
every _ my	-1536
every _ we	2134
every day	-2121
every morning	3778
every single	1519
every time	3937
everyday	2340
everyday i	2340
everyone	2106
everyone _ i	1510
everyone _ just	1892
everyone _ me	-1346
everyone _ to	-1891
everyone _ will	2865
everyone dies	1792
everything	-2826
everything _ from	1776
everything _ need	2132
ex	3761
ex $	5628
ex _ $	-1348
ex _ a	2814
ex _ calling	-1595
ex _ fake	2258
ex _ him	-1439
ex _ hit	-2823
ex _ i	-2051
ex _ in	-1652
ex _ is	-2111
ex _ keeps	-1757
ex _ llamo	-1784
ex _ mich	2475
ex _ not	3750
ex _ on	-1373
ex _ que	2057
ex _ se	1862
ex _ sigue	1479
ex _ stop	1649
ex _ the	-2002
ex _ threatening	3164
ex _ to	-2529
ex _ vai	1700
ex _ vor	1490
ex _ will	1744
ex and	-3158
ex hat	-1514
ex husband	-2148
ex is	6608
ex made	2258
ex me	2304
ex on	-1373
ex wants	-1788
ex was	-1861
ex wife	-2919
ex will	2362
exam	-2837
exams	-1521
exce*	1971
exha*	2222
exhausting	3002
exhausting $	1570
exis*	13816
exist	7802
exist $	6117
exist _ $	1397
existing	7626
existing $	2588
existing _ $	3730
existing _ exhausting	2725
existing is	2725
existir	3895
existir $	2663
expl*	-3196
explain	-2140
expr*	1846
extr*	-5555
extrano	-1996
extremely	-1779
eye	2501
eye from	2501
face	6394
face $	4142
face _ $	1518
face in	3728
face*	-1827
fail*	-3569
failed	-2613
failed $	-1624
failed my	-1716
fais	2191
fais _ mal	2533
fait	-1417
fake	2439
fake _ my	2258
fake _ with	2258
falar	-1654
falar _ $	-1364
falar com	-1528
fall _ and	1613
fall asleep	2655
fall*	-1391
falling	-1391
fami*	2829
familia	1516
family _ $	1696
family _ am	-1886
family _ i	-2711
family says	1388
fant*	7557
fantasize	4297
fantasize _ a	3464
fantasize about	4297
fantasizing	3088
fantasizing about	3088
far	2717
fath*	-1671
father _ i	-1475
fault	2598
fault $	2546
favor	-1469
fear _ my	2796
feel	-2961
feel _ $	2544
feel _ again	-1465
feel _ dying	5400
feel _ if	1417
feel _ is	1723
feel _ lost	-1742
feel _ my	-1413
feel _ should	1776
feel _ stupid	2021
feel _ the	-2137
feel _ this	1536
feel _ to	1341
feel as	1417
feel like	2059
feel lost	-1397
feel safe	2185
feel something	1710
feel the	1460
feel trapped	-1776
feel ugly	-1402
feel*	-2950
feeling	-2036
feeling _ $	-1732
feeling down	-2716
feeling suicidal	1464
feels	-2674
feels _ she	-1754
fehlt	-1346
fell $	4468
fell _ the	-3095
felt	-1750
fica*	1946
fico	4571
fight $	1602
fight about	-1624
fina*	-1880
final	1543
finally _ it	1564
finals	-1343
find	6746
find _ $	-1790
find _ for	2266
find _ i	3352
find out	2554
find someone	1477
fine now	1832
finir	1718
finir $	2263
finish it	1896
first _ i	1538
first _ tried	1960
first time	2025
five minutes	1891
fix	-1938
flat	-2640
flat $	-1873
flat _ i	1629
flig*	-2120
flight	-2120
flin*	1705
flinch	1705
flinch _ he	1705
flow*	-3139
flowers	-3139
flowers $	-1610
foll*	5993
follow	1753
follow $	2668
following	1454
following me	1614
follows	3362
follows _ $	2213
follows _ everywhere	1529
follows me	3745
food	1345
for	3203
for $	9292
for 4	2917
for _ and	-1735
for _ best	-1707
for _ but	3333
for _ have	2084
for _ heart	3081
for _ kids	-1846
for _ life	5652
for _ me	1400
for _ months	4025
for _ of	-5237
for _ this	2580
for _ when	-1569
for _ while	-2640
for _ you	1719
for a	-5669
for cheating	-1400
for days	-2750
for divorce	-1364
for good	4607
for her	-2753
for hours	2467
for it	3022
for me	3837
for months	-2062
for most	-2055
for my	4293
for now	-1524
for real	2963
for someone	-1656
for the	-5577
for this	2906
for two	-1405
for when	3238
for years	2576
forc*	7429
forced	3000
forces	2121
forg*	-10257
forget	-3531
forget _ $	-2448
forgive	-2983
forgive _ for	-1381
forgot	-2712
forw*	1428
forward	1428
forward _ it	1722
forward to	1722
fotos	2345
fotos intimas	2076
foug*	1661
fought	1661
fought $	2164
found	3676
found _ address	2594
found _ new	2388
found _ on	1669
found my	3232
four	-1661
four _ and	-1851
four years	-1417
four*	1711
foutre _ air	1538
foutre _ l	1538
foutre en	1538
frap*	8677
frappe	4116
frappe $	2083
frappee	3878
frappee $	2395
free	1840
free _ $	1934
free to	1887
fresh	3796
fresh cuts	3892
freund _ mich	2860
freundin	2088
freundin _ sich	2219
freundin _ umbringen	2219
freundin will	1386
fridge	-1598
frie*	-4784
friend $	-2011
friend _ a	2334
friend _ harms	1619
friend _ i	-1674
friend _ me	2607
friend _ saying	1527
friend _ self	1619
friend _ she	1852
friend and	-2319
friend who	1750
friends	-4569
friends $	-2683
friends _ $	-1621
friends _ her	1497
from _ $	-3961
from _ and	1368
from _ it	2256
from _ numbers	2340
from doing	2256
front	4015
front _ $	2169
front _ the	3130
front _ train	1806
front of	2616
fuck	-2679
fuck off	-1461
fue	-2383
fuhle	-3064
fuhle _ $	-2038
fuhle _ schuldig	-1563
fuhle mich	-3064
fun	-1386
fune*	-1733
funeral _ $	1480
funerals	-1657
funerals $	-1657
game	-1505
ganas _ $	-1829
ganze	-1748
ganze _ $	-1748
gara*	2231
garage	2231
gave	-3400
gave _ $	-2403
gave me	-2299
gay	-1841
gean*	-1534
geantwortet	-1534
geantwortet $	-1534
gebo*	1741
geboren	1741
geboren $	1741
gehe $	1427
geht	-1530
gema*	-2120
gemacht	-2120
gemacht $	-1669
gesa*	3558
gesammelt	2860
gesammelt $	2860
geschlagen	4792
geschlagen $	4792
geschrieben	-4712
geschrieben $	-2499
geschrieben und	-1351
gestern wieder	1621
get _ a	3404
get _ and	1459
get _ angry	1558
get _ by	1585
get _ life	-2286
get _ my	-2212
get _ this	-1398
get _ to	2914
get _ when	-3772
get _ •	3236
get hurt	2171
get out	2345
get over	-2469
getr*	-2008
getrennt	-2008
getrennt _ fuhle	-1563
getrennt _ mich	-1563
getrennt und	-1563
gets	1822
gets _ $	1653
gets _ and	2375
gets _ breaks	1608
gets _ i	-3359
gets drunk	1872
gets the	-2377
gett*	2989
getting	2989
getting _ $	-1777
getting a	2121
gewe*	-1482
geweint	-1482
geweint $	-1482
girl	-2917
girl*	-2976
girlfriend	-2976
girlfriend $	-2059
girlfriend _ and	5112
girlfriend _ me	-2168
girlfriend _ she	1882
girlfriend is	1831
give	-3087
give _ a	-1502
give me	-2266
give up	-1484
given	1486
giving _ away	1935
giving my	1935
glad	-3716
glad _ $	-1627
glass	1425
glass at	1468
glasses $	1729
go	3853
go $	2554
go _ $	-3200
go _ and	1473
go _ i	-1596
go _ it	1580
go _ my	2950
go _ sleep	3346
go _ there	-2141
go _ with	2607
go _ work	1478
go away	-4414
go home	2545
go of	1483
go on	3738
god	4342
god _ me	3586
god _ take	3586
god to	1840
goes	1555
goes _ i	1784
going	4572
going $	3482
going _ $	-3877
going _ a	-2007
going _ anything	-1585
going _ be	-1738
going _ beat	2060
going _ burn	1697
going _ call	-1402
going _ die	-3559
going _ do	4271
going _ end	3215
going _ get	2171
going _ her	3484
going _ his	1412
going _ hurt	4946
going _ it	3793
going _ kill	3982
going _ look	-1458
going _ lose	-2975
going _ make	1923
going _ me	1732
going _ myself	3273
going _ off	2690
going _ shoot	2157
going _ smash	3118
going _ something	1430
going _ sure	1528
going _ text	-2671
going _ the	2925
going _ this	-2098
going _ to	-2379
going _ write	-1716
going to	4185
golp*	6142
golpeo	2037
gone	2544
gone _ $	2638
gone _ the	-1379
good $	1838
good _ for	-1973
good enough	-2409
good*	11166
goodbye	11722
goodbye $	1954
goodbye _ and	2749
goodbye _ is	1799
goodbye _ now	2476
goodbye everyone	2633
goodbye message	1799
goog*	3089
got _ $	-2784
got _ and	-1379
got _ black	2501
got _ eye	2501
got _ last	-1416
got _ need	2132
got _ the	-1854
got _ to	2296
got a	2284
got everything	2132
gott*	2135
gotten	2135
gotten worse	2634
grab*	2579
grabbed	2579
grabbed my	1862
gran*	-6248
grandma	-1919
grandma _ $	-1955
grat*	-1388
grave	-1407
grave $	-1570
great	-1405
grou*	3033
ground	3033
group _ $	1657
group chat	1593
guess	-2220
guil*	-1598
guilt	-1910
guilty	-1598
gun	8301
gun $	1385
gun _ $	1436
gun _ i	1559
gun _ my	1422
gun _ the	2395
gun and	1740
gun in	1422
guy	3399
guy _ left	3426
guy _ me	3238
guy she	5039
gym	-1631
ha	-3535
ha _ no	-1839
ha _ y	-1839
ha dejado	-2432
habe _ ganze	-1748
habe _ geschrieben	-2163
habe _ gestern	1516
habe _ ihm	1493
habe _ mehr	2693
habe _ seit	1913
habe _ und	-2102
habe _ wieder	2571
habe _ •	-1508
habe angst	2941
habe ihr	-1863
habe keinen	1350
haben	-2116
habl*	-1531
hace	-2123
hace _ $	-1629
hace*	4237
hacer	1740
hacer $	-1511
hacerme	2816
hacerme _ $	2816
hacerme dano	2816
had _ $	4296
had _ and	-1374
had _ bad	-1991
had _ go	3135
had _ me	1536
had _ to	1664
had _ would	-1781
had _ •	3210
had a	-3110
had the	3203
had •	3254
half	-1445
hall*	-1411
hallway	-1411
hals	3726
hamm*	3109
hammer	3109
hammer $	3109
hand	5031
hand $	4084
hand _ i	1480
handy	1745
hang	3222
hang _ $	4861
hang himself	3004
hang*	2942
hanging	4064
happened $	-1698
happened _ $	1470
happens if	2926
happier	2416
happiness	-1382
happy	-9164
happy $	-2338
happy _ $	-4719
happy again	-1460
happy birthday	-1786
hard	-4208
hard _ my	-2077
hard time	-2191
harm	3214
harm _ $	3620
harm and	-1755
harm is	2430
harm*	4729
harming	3462
harming since	2126
harms	1619
harms $	1619
has	4541
has _ her	2806
has _ meaning	1953
has _ new	-1962
has _ worse	2634
has gotten	2634
has my	-2218
has no	1464
has not	-1862
hat	-2637
hat _ $	-1475
hat _ betrogen	-1586
hat _ die	2652
hat _ geschlagen	4792
hat _ und	-1918
hat _ verlassen	-2767
hate	-1679
hate _ $	-1695
hate _ alive	3885
hate _ so	1355
hate _ up	1901
hate being	2249
hate waking	1901
have	2885
have _ about	1373
have _ again	1493
have _ bat	1691
have _ be	-1464
have _ been	-2060
have _ considered	-1539
have _ date	6038
have _ done	-1371
have _ down	-2670
have _ ever	-1923
have _ feeling	-1969
have _ fighting	-1506
have _ hard	-2191
have _ her	-2447
have _ in	2354
have _ issues	-1396
have _ over	1555
have _ peace	1788
have _ plan	1753
have _ planning	2814
have _ reason	1377
have _ self	-1669
have _ since	-1638
have _ suicidal	1736
have _ that	1785
have _ thinking	2432
have _ three	1344
have _ time	-2191
have _ to	3245
have _ where	-2099
have _ will	2318
have _ you	-1770
have _ •	-3373
have a	5138
have already	2095
have an	-2419
have decided	4612
have destroyed	-1737
have died	4985
have got	3324
have intrusive	-1457
have it	1690
have made	1914
have nightmares	-1532
have no	-3650
have not	-4928
have picked	1842
have sex	1726
have started	3812
have the	2425
have to	-7160
have you	-1922
have •	-1631
havi*	1943
having	1943
having _ of	2168
having _ thoughts	1985
having _ to	1498
having a	-2605
having thoughts	2801
having urges	1574
he	9375
he _ all	2005
he _ anyway	2207
he _ arm	1836
he _ ask	1727
he _ away	1361
he _ back	-3377
he _ banging	1927
he _ been	2022
he _ boiling	3272
he _ burn	-1508
he _ change	-2323
he _ come	2051
he _ do	2254
he _ doing	-1638
he _ down	1997
he _ en	1884
he _ every	-1743
he _ from	-1834
he _ getting	1775
he _ got	1431
he _ gun	1981
he _ hand	1997
he _ happy	-1744
he _ he	2184
he _ her	1540
he _ himself	2140
he _ his	4049
he _ hit	1525
he _ hurt	1861
he _ it	2321
he _ let	1582
he _ life	-1396
he _ me	-2410
he _ meet	-1460
he _ my	6974
he _ never	-3254
he _ new	1946
he _ not	1907
he _ now	-2166
he _ post	1893
he _ so	-2953
he _ someone	-1386
he _ story	-2245
he _ take	1720
he _ the	4941
he _ throat	1893
he _ to	-3628
he _ us	2882
he _ wall	1342
he _ was	1923
he _ who	1385
he _ with	1773
he _ would	2130
he _ write	-1758
he beat	1802
he broke	4799
he called	-3331
he came	-2499
he can	3954
he choked	2588
he controls	2871
he follows	2449
he forced	3126
he found	3902
he gave	1480
he got	-1654
he grabbed	2277
he hit	1751
he hits	2405
he hurt	-2358
he is	-3637
he left	-3268
he lied	-2235
he loves	-1720
he makes	1551
he might	1535
he needs	-1631
he never	-3273
he parks	2489
he pensado	2193
he posted	-1431
he put	2389
he raised	2103
he raises	1705
he raped	2980
he said	-1369
he sent	-1749
he showed	-1352
he slapped	1600
he texted	-1969
he threatens	1870
he threw	3694
he took	2017
he tried	1923
he twisted	1836
he wants	-3585
he was	-3099
he will	7936
he •	-1596
head	3985
head _ the	1578
hear	-1578
hear _ $	-1826
hear _ again	2226
hear _ me	1770
hear*	-2256
heart	-2520
heart $	-3891
heart attack	2068
heav*	2219
heaven	2219
held	1906
hello	-1740
help	2029
help $	1611
help _ friend	1750
help _ who	2477
help a	1949
help her	2444
help me	-3472
help my	1974
help*	-1631
her	-4655
her $	3800
her _ $	-1433
her _ and	2460
her _ comes	1803
her _ day	-1426
her _ her	1625
her _ in	2119
her _ into	3137
her _ party	1578
her _ she	5106
her _ text	1487
her _ then	2245
her _ to	-3007
her _ was	1612
her _ will	4181
her a	-2275
her and	1648
her boyfriend	2198
her door	-1710
her face	4838
her for	-1940
her if	1761
her over	4167
her phone	2871
here	9371
here _ $	2798
here _ he	2086
here anymore	2454
here on	1854
hers*	6634
herself	6634
herself $	3786
heute	1443
heute _ ich	2649
heute _ mach	2649
heute nacht	2587
hey	-3254
hi	-3297
hi $	-1445
hide	4500
hide _ from	2119
hide _ scars	2119
hiding _ bathroom	1892
hiding _ the	1892
hiding in	1892
hier	1698
hier soir	1477
high	2101
high _ $	1431
high school	-1532
him $	1411
him _ $	-2435
him _ back	-1448
him _ for	3627
him _ he	-1531
him _ i	1555
him _ it	-2349
him _ letter	-1475
him _ my	-2788
him _ real	2963
him _ the	6408
him _ we	2148
him _ will	-1398
him alone	2404
him and	-4877
him at	1591
him for	1406
him in	5011
him out	-1354
him to	-2748
him when	2023
hims*	6621
himself	6621
himself $	4047
himself _ me	1992
himself on	1824
his _ $	-3204
his _ a	3790
his _ and	2312
his _ at	3840
his _ called	2444
his _ he	1405
his _ in	1780
his _ is	-2167
his _ last	-2294
his _ me	3848
his _ my	1422
his _ never	-1461
his _ now	1617
his _ said	1488
his _ spring	-1553
his _ that	-1746
his _ to	-2308
his _ with	4895
his car	2876
his dads	2853
his ex	-5137
his face	2213
his grave	-1360
his hand	1997
his job	3253
his life	-2704
his mom	-1401
his mother	2379
his name	1720
his new	-1463
his number	-1659
his phone	-2166
his sleep	2355
his stuff	1463
hist*	-2517
history	-1618
history $	-1618
hit	7276
hit _ $	5143
hit _ a	1774
hit _ girlfriend	2306
hit _ i	2434
hit _ if	1612
hit _ up	-1483
hit _ wife	1388
hit by	1438
hit her	2330
hit him	-1597
hit me	5447
hit my	5605
hit myself	2020
hits	9814
hits _ $	7640
hits _ and	1377
hits _ kids	1601
hits her	4621
hits me	4285
hitt*	3446
hitting	3446
hitting me	1482
hoff*	1998
hoffentlich	1998
hold*	2549
holding	2549
holding _ $	1743
holi*	-1347
home _ of	1600
home _ to	-1663
home because	1600
home to	-1426
hone*	8243
honestly	9581
honestly $	1519
honestly _ sounds	2664
honestly _ would	2317
honestly i	1610
hope	2209
hope _ cancer	1633
hope _ car	1583
hope _ get	5410
hope _ is	-3105
hope he	-2910
hope i	6542
hope the	1985
hopi*	2876
hoping	2876
hoping _ heart	3006
hoping for	2504
hosp*	3400
hospital	1785
hospital _ $	1393
hospitalized	2327
hour _ $	2053
hour ago	1740
hours	1537
hours $	2380
house	4370
house _ $	-1480
house _ am	-1476
house _ the	1878
house down	2683
house with	3051
how	-3098
how _ am	-1501
how _ be	-2842
how _ been	-1389
how _ cope	-1488
how _ does	1400
how _ get	3244
how _ have	-1809
how _ help	5450
how _ hide	5202
how _ i	3028
how _ it	2205
how _ leave	3982
how _ of	1792
how _ out	1783
how _ stop	2552
how _ would	2529
how can	1608
how do	1402
how i	-3975
how is	-1601
how many	1424
how to	1455
hoy	-2212
hoy $	-1412
hug	-3173
human	2328
human $	2724
humor	-1470
hurry	2108
hurry _ $	2108
hurt	9194
hurt $	3174
hurt _ i	2249
hurt _ kids	1445
hurt _ like	1403
hurt _ she	2337
hurt her	2439
hurt him	1709
hurt me	-2481
hurt my	2158
hurt myself	2270
hurt people	1519
hurt*	3634
hurting	4522
hurting $	-2026
hurting _ $	3294
hurting _ for	1976
hurting him	1818
hurting my	-1428
hurting myself	3022
hurts _ much	2613
husband $	2999
husband _ $	2625
husband _ every	-2134
husband _ he	1365
husband _ her	2988
husband _ his	2736
husband _ i	-4408
husband _ job	3142
husband _ on	-1398
husband and	-1858
husband hits	2848
husband lost	3142
husband says	-1516
i	2846
i _ 23	1855
i _ 30	-1416
i _ 40	-1641
i _ about	6872
i _ after	2429
i _ again	4989
i _ alive	6137
i _ allowed	3674
i _ already	4099
i _ an	-2238
i _ and	4401
i _ angry	2196
i _ another	3136
i _ anxiety	-1442
i _ anyway	-2405
i _ arm	3091
i _ arms	3596
i _ ask	1411
i _ asking	-1541
i _ asleep	2276
i _ at	-2445
i _ attempted	1511
i _ bat	1585
i _ be	3030
i _ beat	2470
i _ been	-1610
i _ being	1627
i _ best	-1655
i _ better	-3936
i _ born	4446
i _ boyfriend	1642
i _ break	4530
i _ bruises	3672
i _ call	-4203
i _ calling	-1691
i _ cancer	2100
i _ cat	-2044
i _ close	1873
i _ control	2270
i _ cops	1556
i _ could	-2265
i _ cut	1818
i _ cutting	3526
i _ date	3143
i _ day	-1864
i _ dead	10352
i _ death	3702
i _ decided	4939
i _ depressed	-1674
i _ depression	-1558
i _ deserve	2044
i _ did	1685
i _ died	2834
i _ disappointed	3759
i _ divorce	-1456
i _ do	7136
i _ done	2092
i _ down	-1474
i _ dreams	-2258
i _ driving	2389
i _ drop	-1483
i _ drunk	-2522
i _ dying	2581
i _ eating	-1429
i _ empty	-1344
i _ end	-1910
i _ ending	1855
i _ enjoy	-1643
i _ ever	1365
i _ everyone	1915
i _ ex	-1894
i _ exam	-1650
i _ extremely	-1779
i _ fall	2150
i _ far	1881
i _ fear	1955
i _ feeling	-2207
i _ fighting	-1506
i _ finally	1842
i _ find	-2585
i _ five	1536
i _ flowers	-2024
i _ forward	1722
i _ gay	-1841
i _ get	-3374
i _ getting	2236
i _ girlfriend	1478
i _ glad	-1978
i _ go	-2445
i _ god	4136
i _ going	5245
i _ gone	4743
i _ good	-1385
i _ got	1958
i _ gun	2666
i _ hang	-1429
i _ hard	-2877
i _ have	3620
i _ he	-3403
i _ head	1455
i _ her	-1517
i _ hiding	1473
i _ him	-1714
i _ his	-5719
i _ home	-2141
i _ honestly	1662
i _ how	2805
i _ hurt	2137
i _ husband	-1684
i _ i	4215
i _ if	-3231
i _ ill	-1357
i _ imagine	1414
i _ imagining	2405
i _ in	-2569
i _ instead	2602
i _ is	1538
i _ issues	-1396
i _ job	-3404
i _ jump	4559
i _ keep	4080
i _ kill	3654
i _ killed	-1363
i _ killing	3225
i _ knife	1507
i _ know	-5984
i _ last	4808
i _ literally	-1449
i _ looking	1788
i _ lost	-1665
i _ love	-4756
i _ low	-1669
i _ made	1914
i _ make	1853
i _ might	1523
i _ mind	2660
i _ mom	-2031
i _ month	3497
i _ more	-1833
i _ much	-1870
i _ myself	2910
i _ name	-1559
i _ need	1772
i _ nervous	-2023
i _ never	-2901
i _ nightmares	-1726
i _ no	1405
i _ nobody	-2572
i _ not	2117
i _ off	1720
i _ on	1876
i _ one	-4500
i _ or	2374
i _ our	-3495
i _ over	-5646
i _ peace	1943
i _ people	2445
i _ phone	-1997
i _ pick	-1423
i _ picked	1771
i _ places	1968
i _ plan	4018
i _ planning	3639
i _ pregnant	-1648
i _ probably	2337
i _ promise	1460
i _ proud	-3081
i _ put	2692
i _ raped	1936
i _ razor	2874
i _ ready	5548
i _ really	1840
i _ rehearsing	1434
i _ replaying	-1865
i _ reply	-2606
i _ researching	2157
i _ rest	1572
i _ ring	-3504
i _ rope	5771
i _ run	3920
i _ running	1646
i _ sad	-2528
i _ safe	-1999
i _ say	-2282
i _ scars	3378
i _ screaming	-2833
i _ self	1810
i _ send	-3127
i _ sick	-1824
i _ sit	-3259
i _ sixteen	1883
i _ sleep	-3717
i _ so	1546
i _ someone	2528
i _ stalked	1877
i _ started	3413
i _ stay	3729
i _ stop	-1497
i _ strangling	2676
i _ suicidal	4012
i _ talk	-1653
i _ text	-1393
i _ that	2905
i _ the	3474
i _ therapist	2221
i _ there	1698
i _ these	2627
i _ thinking	1741
i _ this	-2513
i _ thoughts	2169
i _ three	2064
i _ tomorrow	1383
i _ touch	-1858
i _ trade	1968
i _ trouble	-1667
i _ trust	-1531
i _ two	1480
i _ typing	-1372
i _ urges	1458
i _ waking	1901
i _ wanted	2490
i _ was	1998
i _ waste	4665
i _ watch	-1365
i _ well	-1566
i _ what	1951
i _ when	-3430
i _ who	3187
i _ why	1703
i _ wife	2677
i _ will	3240
i _ wish	2084
i _ without	-1642
i _ worthless	-1588
i _ writing	2428
i _ wrong	-2209
i _ yelling	-1342
i _ you	-3390
i _ •	2400
i already	1406
i apologized	1580
i ask	-1857
i asked	-2044
i ate	-1643
i bite	2326
i blame	-1355
i bought	2491
i broke	-2121
i burn	3641
i buy	1486
i called	-1730
i can	-4730
i catch	2629
i cheated	-2362
i choked	3266
i come	-3048
i cope	-1488
i cried	-2438
i cry	-2893
i cut	4300
i dated	2733
i deserve	2092
i did	2269
i die	2304
i died	3638
i do	2531
i doubt	1485
i end	2304
i even	3043
i ever	1614
i fantasize	3691
i feel	-1974
i find	3531
i flinch	1705
i gave	-1853
i get	7589
i go	2734
i hang	2305
i have	4173
i help	3790
i hide	3623
i hit	4680
i hope	1741
i hung	-1440
i imagine	1965
i just	4935
i leave	4250
i left	-3130
i live	2321
i looked	1374
i lost	-3687
i love	3173
i made	3829
i mean	4243
i might	2506
i miss	-3463
i need	-3729
i never	3957
i only	1554
i pick	1803
i pray	4406
i promise	-3625
i pushed	4722
i reached	-1710
i recovered	-3094
i relapsed	2690
i said	-4206
i saw	-2098
i say	1908
i see	2697
i sent	-1839
i should	3436
i sit	2030
i slapped	1889
i sleep	-1463
i sometimes	2266
i spend	1832
i started	-2161
i still	4912
i stop	1343
i survived	-1439
i swear	4953
i take	-1538
i talk	1984
i tell	-3097
i texted	-1569
i think	4251
i threw	1900
i told	-1384
i took	2643
i tried	3250
i try	2248
i wake	-2570
i wanted	-3825
i was	3482
i wear	2429
i went	-2556
i will	-1422
i wish	-2198
i worry	-2005
i would	2226
i •	1837
ich	7537
ich _ $	5289
ich _ an	2046
ich _ angst	2941
ich _ auf	2650
ich _ der	3064
ich _ einfach	2379
ich _ ernst	3133
ich _ ganze	-1748
ich _ geboren	1741
ich _ geschrieben	-1434
ich _ ich	1663
ich _ ihm	-3467
ich _ ihr	1453
ich _ jetzt	-1524
ich _ mehr	2299
ich _ meine	-2746
ich _ mich	3127
ich _ mir	5567
ich _ mit	-2306
ich _ nicht	2255
ich _ noch	-1540
ich _ nur	-1591
ich _ oft	1555
ich _ schluss	1527
ich _ seit	1588
ich _ selbst	3576
ich _ sie	-2510
ich _ so	-1408
ich _ sterben	4365
ich _ suizidgedanken	1913
ich _ tabletten	2860
ich _ tag	1446
ich _ tot	4091
ich _ um	4186
ich _ umbringen	2474
ich _ vor	2404
ich _ ware	2073
ich _ wehtun	5057
ich bin	-3596
ich bring	3189
ich denke	4398
ich die	-1730
ich fuhle	-1501
ich habe	3246
ich ihn	1527
ich kann	-1423
ich konnte	2159
ich meine	2452
ich mochte	2652
ich muss	-2093
ich ritze	1838
ich stehe	1793
ich tot	1817
ich uberlege	1683
ich vermisse	-2023
ich ware	3708
ich werde	-2073
ich wunschte	2073
idea	-1535
if	5611
if _ $	3142
if _ brings	2158
if _ called	-1577
if _ could	-2599
if _ died	1926
if _ doctor	1388
if _ gone	1605
if _ him	2347
if _ hit	1611
if _ is	-2316
if _ leave	3431
if _ not	4591
if _ of	-2216
if _ or	-1398
if _ out	-2253
if _ take	3195
if _ them	2128
if _ tomorrow	1497
if _ was	1883
if _ would	-1404
if _ •	-1457
if a	1673
if i	7330
if my	-1759
if only	-2061
if she	-1905
if that	-3715
if the	3053
igno*	-2234
ihm	-5387
ihm _ $	-3144
ihn $	-1497
ihn _ $	2174
ihr wehtun	3537
il	6349
il _ $	2260
il _ a	3076
il _ de	1724
il _ ecrit	-2628
il _ etranglee	4347
il _ frappe	2433
il _ m	-1492
il _ manque	-1701
il _ me	1417
il _ partout	1600
il _ qu	2034
il _ suit	1918
il est	1891
il m	2657
il me	3362
il menace	1724
ill	3864
ill _ here	1415
ill be	3019
imag*	8495
imagine	2302
imagining	5383
imagining _ him	3473
in	3378
in _ $	-3571
in _ abusive	3231
in _ all	-1633
in _ and	-1591
in _ bathroom	3661
in _ but	-1555
in _ car	1460
in _ closet	2733
in _ days	1887
in _ drawer	1769
in _ empty	1632
in _ grave	-1360
in _ ground	2647
in _ hallway	-1411
in _ hand	4330
in _ he	2072
in _ hospital	1940
in _ house	3526
in _ is	-1410
in _ life	-2194
in _ me	-2244
in _ my	1746
in _ next	1463
in _ now	1859
in _ of	2498
in _ or	-1398
in _ place	2137
in _ room	-1680
in _ sleep	4285
in _ the	1796
in _ ways	-1567
in _ when	1426
in _ world	2410
in an	3088
in case	1953
in front	2616
in heaven	2219
in his	2831
in it	3894
in love	-1998
in my	3537
in ruhe	-2104
in that	2421
in the	3424
in weeks	-1359
in with	-1641
inst*	-1495
instagram	-3760
instagram $	-1728
instagram _ $	-1471
instead	2608
instead _ $	2092
instead _ him	2122
instead of	3380
insu*	2654
intente	2033
interests	-1476
interests me	-1476
inti*	1425
intimas	2076
into	8708
into _ $	4727
into _ at	1540
into _ for	-1508
into _ river	1459
into _ room	1695
into _ truck	1443
into a	1435
into my	4360
into the	3838
is	3596
is _ a	-3335
is _ and	2077
is _ answer	-1491
is _ answering	1799
is _ as	-2679
is _ be	-2327
is _ by	2442
is _ else	-1401
is _ fault	2873
is _ get	1636
is _ going	-2184
is _ he	1919
is _ her	-2535
is _ herself	1600
is _ his	2232
is _ i	-1503
is _ is	1569
is _ kill	1474
is _ last	1464
is _ live	2060
is _ living	2999
is _ me	1964
is _ more	1376
is _ now	-1705
is _ of	-4586
is _ on	2324
is _ one	1451
is _ only	5117
is _ painful	5438
is _ plan	2741
is _ point	4294
is _ real	1893
is _ reason	3480
is _ she	2806
is _ someone	-1539
is _ strong	1905
is _ than	2207
is _ thing	1477
is _ to	2772
is _ wife	2425
is _ with	1737
is _ worth	3151
is _ •	-2462
is a	-7215
is afraid	-1743
is an	2401
is back	2782
is banging	1927
is beating	2386
is been	1512
is better	2158
is crying	1485
is cutting	2583
is dead	-3858
is drunk	2040
is emotionally	1375
is even	2040
is exhausting	2206
is getting	1775
is got	1383
is happy	-1918
is hurting	-1791
is in	3431
is it	-2430
is never	-1754
is nothing	2076
is only	1871
is outside	1787
is over	-3080
is something	-1538
is suicidal	2976
is the	6968
is there	1919
is this	-1497
is threatening	2546
is what	-2660
is with	-1738
is worried	-1364
issu*	-3256
issues	-3256
ist	-6365
ist $	-1657
ist _ $	-1817
it	3369
it $	4315
it _ $	-3372
it _ 30	1639
it _ as	2529
it _ be	5977
it _ because	1878
it _ being	1859
it _ but	1833
it _ calm	2048
it _ fault	1668
it _ feel	-2122
it _ going	-1579
it _ have	-1713
it _ if	2630
it _ me	-1764
it _ night	2079
it _ not	-1587
it _ now	-2367
it _ school	-1660
it _ she	1403
it _ something	2314
it _ soon	-1557
it _ to	-3558
it _ wrong	-1765
it _ year	2253
it again	2550
it all	3428
it and	3093
it another	2470
it away	-1714
it back	-2894
it be	-1462
it bled	1711
it but	2347
it by	-1374
it did	-1409
it failed	-1467
it going	-1614
it if	2278
it is	-7145
it last	3708
it makes	-1618
it now	3185
it passed	-1453
it since	-1591
it still	-1497
it take	2024
it to	2905
it tonight	1455
it took	-3919
it went	-1370
its	3026
its _ a	1385
its _ now	1732
j	3920
j _ a	1345
j _ au	-1364
j _ de	2926
j _ des	1823
j _ ecrit	2559
j _ envie	1948
j _ mal	-1472
j _ pleure	-1389
j _ pris	2356
j _ quitte	-1751
j ai	3888
j aimerais	2178
ja	2577
jane*	1655
je	3772
je _ a	1349
je _ ai	-3059
je _ coupe	4344
je _ de	-1711
je _ depuis	2057
je _ disparaitre	2626
je _ dors	-2482
je _ encore	2030
je _ je	1358
je _ jeter	2239
je _ les	1351
je _ me	4437
je _ mourir	1848
je _ ne	3144
je _ pas	-2841
je _ plus	1916
je _ scarifie	1566
je _ sens	-2280
je _ suis	3684
je _ tuer	3261
je _ un	1359
je l	-2258
je lui	-2120
je m	-2429
je me	9962
je pense	3133
je suis	-2299
je vais	1465
je veux	1543
je voudrais	3539
jeal*	-1689
jealous	-1499
jealous _ people	1731
jealous _ who	1731
jealous when	-1370
jeter	2239
jetzt	-2108
job	-2304
job $	-1870
job _ my	-1345
job _ wife	-1512
jogar	1466
jogar _ $	1466
jogar _ ponte	1466
jogar da	1466
jump	7964
jump $	6877
jump*	3240
jumping	2715
jumping off	2079
just	3173
just _ $	-2031
just _ blow	1498
just _ case	1727
just _ die	2695
just _ go	1518
just _ goodbye	1393
just _ him	-1627
just _ i	1844
just _ in	-2058
just _ into	1560
just _ it	1779
just _ not	3495
just _ of	1681
just _ on	-1459
just _ sleep	1931
just _ so	1822
just _ the	-3442
just _ there	1713
just _ up	-1621
just _ wake	1571
just _ want	1784
just do	1501
just in	1727
just let	2021
just sad	-1527
just sit	-3034
just take	1850
just texted	1354
kann	-2341
keep	7526
keep _ $	1394
keep _ at	1966
keep _ if	-1980
keep _ killing	1535
keep _ last	-2911
keep _ my	1424
keep _ note	1488
keep _ to	1485
keep _ what	-2258
keep asking	-2188
keep breathing	1377
keep cutting	1365
keep fantasizing	2999
keep going	2774
keep imagining	2405
keep looking	1911
keep replaying	-1865
keep the	-1677
keep thinking	-1377
keeps	5663
keeps _ $	-1540
keeps _ and	-1876
keeps _ at	1536
keeps _ him	-1903
keeps _ me	-1802
keeps _ she	1700
keeps _ up	2260
keeps _ wants	1527
keeps _ •	3454
keeps calling	-1899
keeps saying	5089
keeps showing	2260
keeps threatening	1877
keinen _ mehr	2252
keinen sinn	2344
kick*	3096
kids	2493
kids _ a	1508
kids _ better	1454
kids _ i	1508
kids _ school	-1911
kids and	2154
kids but	2640
kill	14218
kill _ $	5083
kill _ after	1983
kill _ i	3319
kill _ if	2005
kill _ now	-3329
kill herself	2569
kill him	2398
kill my	2392
kill myself	4142
kill*	5385
killed	-4481
killed in	-2213
killing	9866
killing $	2478
killing _ $	3634
killing _ ex	2247
killing my	2504
killing myself	5915
kills	-1451
kind	4114
kind $	1595
kind _ wish	3071
kind of	2831
knew	-2127
knife	8656
knife $	3900
knife _ $	1526
knife _ the	2885
knife in	2020
knife on	1685
knife to	1378
knock	-1919
knock _ door	-1842
knock _ her	-1378
knock on	-1842
know	-2747
know _ $	1518
know _ am	-3253
know _ be	-1906
know _ get	1783
know _ have	2250
know _ he	2601
know _ i	-2945
know _ is	-2116
know _ not	-1894
know _ parks	2489
know _ she	-1543
know _ to	2145
know how	-1704
know i	-1991
know it	-2108
know that	1908
know what	-1364
know where	3463
knows	3350
knows $	3102
knows _ a	-1953
knows _ had	-1945
knows i	-2492
knows it	2009
konn*	2159
konnte	2159
l	-2970
l _ $	-1631
l air	1538
l appeler	-1927
la	5866
la _ $	3444
la cara	2650
la extrano	-1497
la rupture	-2248
la vida	1937
la vie	3526
la voir	-1341
lais*	-2188
laisse	-1705
larg*	-2188
las	6928
las _ $	7114
las escaleras	1864
las pastillas	3526
lass	-2333
lass _ in	-1694
lass mich	-2199
lass*	-2088
lassen	-2088
lassen $	-2088
last	7693
last $	4147
last _ $	-4251
last _ i	2116
last _ said	-1514
last _ she	-1842
last _ was	3300
last month	1982
last night	4836
last spring	-2019
last thing	1409
last time	1461
last year	-2063
late	-3023
lately $	-1779
laue*	1623
lauert	1623
lauert mir	1623
laugh	-2285
laugh _ $	-1551
lawy*	-2432
lawyer	-2432
le	1384
le _ $	2013
le _ a	2502
le _ j	-2337
le _ sentido	2672
le escribi	-1361
le monde	3339
le revoir	-1408
le tuer	3140
le veo	2672
leak*	1721
learn	-1479
least	2691
leave _ alone	-1853
leave _ be	-1384
leave _ is	1485
leave _ will	1587
leave him	1487
leave it	-1973
leave me	-5386
leave the	2200
leaves	1957
leaves _ $	-1364
leben	7709
leben $	4586
leben _ $	1365
leben _ nehmen	1583
leben zu	1583
leer	-2002
left	-3935
left $	-2986
left _ for	3645
left _ i	2351
left _ is	2112
left _ live	1773
left _ on	-2613
left _ the	1528
left and	2607
left i	2076
left me	-2479
left the	-1729
left to	2742
leg	4842
leg $	4842
legs	4181
legs and	1664
less	-2535
less $	-1955
let _ die	1873
let me	2780
let us	-2306
lett*	3501
letter	-3482
letters	3081
letters _ my	1417
letting	1606
letting go	1606
lettre	2296
liar	-1466
lie	-2058
lieb*	5080
liebsten	3446
liebsten _ ich	3446
liebsten _ tot	1817
liebsten ware	1379
liebt	-2316
liebt _ mehr	-2316
liebt _ nicht	-2316
liebt mich	-2316
lied	-2987
lied to	-1800
lies	-1815
life	3230
life $	9999
life _ dead	-1374
life _ her	2240
life _ i	-2225
life _ is	2293
life _ meaning	1953
life _ no	1464
life _ not	1651
life _ over	1709
life _ spring	-1553
life and	-2014
life last	-1553
life to	1571
life without	1696
ligar	-3111
ligar _ $	-1512
ligar para	-2949
ligou	-1642
ligou _ $	-1490
like _ $	5109
like _ again	-1967
like _ all	1358
like _ already	1364
like _ hurt	1510
like _ lost	-1701
like _ not	3361
like _ of	-2348
like _ should	1771
like _ to	-1672
like a	-1778
like it	1678
like me	2377
like she	2311
like to	-2871
liked	-3278
liked _ $	-1925
liked my	-1539
list	-3226
list of	-2047
listen	-1844
listen to	-1516
lite*	-2402
literally	-2402
little $	-2163
little _ $	1459
little sister	2829
live	8511
live $	1976
live _ my	1688
live _ of	2161
live _ you	1923
live anymore	3389
live for	4814
live with	-2222
livi*	10152
living	10152
living $	2469
living _ $	3828
living anymore	2128
living past	1588
llam*	-4093
llamar	-2030
llame	-1686
llamo	-4371
llamo _ $	-2880
llamo anoche	-1532
llevo _ en	1710
llevo _ pensando	1710
llor*	-1633
llorar	-1350
lo	2207
lo _ $	2529
lo _ matar	2258
lo sabe	1536
lock _ in	1550
lock _ the	1550
lock myself	1550
lock*	5710
locked	4023
locked _ $	2618
locked _ in	3122
locked me	1897
locks _ in	2240
log	-1419
lol	-2508
lol $	-3582
lol _ i	2509
lone*	-1969
lonely	-1857
long	-2614
long _ ago	-1973
long _ and	-1595
long _ it	1967
long _ take	1929
long does	1614
long sleeves	2051
long time	-2747
look _ it	1913
look _ the	-1566
look _ to	1722
look at	-1889
look forward	1722
look*	2630
looked _ how	1979
looked _ many	1979
looked up	1948
looking	2097
looking _ the	2179
los _ $	1660
los brazos	2373
losc*	-1342
lose	-4198
lose _ $	-4334
lose _ and	1873
lose it	-3064
losi*	-2852
losing	-2852
lost	-3228
lost $	-1495
lost _ $	-2768
lost _ and	3605
lost _ in	-1431
lost _ job	2584
lost _ of	-1747
lost _ to	1704
lost _ will	1829
lost his	2749
lot	-3888
lot $	-1544
lot of	-2986
loud*	2001
louder	2001
louder than	1871
love	-9969
love _ $	-2162
love _ life	-2728
love _ who	-1501
love her	2761
love me	-2151
love my	-1776
love someone	-1446
love with	-1432
loved	-3587
loved _ $	-1516
loved me	-2326
loves	-1890
loves _ and	-1720
loves _ then	-1720
loves me	-2776
low	-2139
low _ esteem	-1669
low self	-1669
lui	-3043
lui $	1553
lui _ $	-3483
lui ai	-1461
lui ecrire	-1924
m	-1731
m _ a	1596
m _ ecrit	-2838
m _ etranglee	4347
m _ frappee	3878
m _ pour	-1525
m _ quittee	-2158
m _ veux	-1807
m a	2436
m en	-1807
ma	4010
ma _ $	-1608
ma _ a	-1836
ma _ m	-1482
ma _ veut	3948
ma soeur	2207
mach	3624
mach _ $	1827
mach _ schluss	2369
mach ich	2649
mach*	2014
machuco	3206
mad	-1997
made	3416
made _ $	-2551
made _ it	1788
made _ with	2156
made it	1371
made me	-2369
madre	-1459
mai	-1686
mail*	-1707
mais	2218
mais _ $	1393
mais _ para	1425
mais _ viver	1425
mais me	-1673
mais motivo	1425
mais sentido	2773
mais viver	3250
make	3505
make _ 30	1814
make _ and	-1459
make _ he	2824
make _ pay	1748
make me	-1936
make sure	1446
makes _ feel	1760
makes _ so	-1495
man _ $	-1935
man _ his	2064
man in	-1869
mand*	-7073
mandar	-2805
mandar _ $	-2059
mando	-1692
mandou	-2175
mandou _ $	-1743
mandou mensagem	-1645
mann _ mich	1763
manq*	-2788
manque	-2176
many	1719
many of	1979
mari	1709
mari _ $	2268
mari _ frappe	1683
mari me	3234
mari*	1752
marido	1769
marido _ con	1457
marido me	3564
marr*	-1853
marriage	-1621
marriage $	-1764
marriage and	1998
mas	1806
mas _ $	2100
mata*	9089
matar	18746
matar $	10093
matar _ $	5009
matar ele	3472
matar hoje	1433
matarlo	3436
matarme	5791
matarme $	3131
mato	3371
mato $	4120
maybe _ is	2606
maybe _ just	-1395
maybe _ world	1545
maybe i	-2315
maybe one	-1364
maybe the	1545
me	10555
me $	-3082
me _ $	-2906
me _ a	4353
me _ after	1671
me _ better	-1393
me _ calls	1611
me _ celular	1714
me _ chance	-1347
me _ con	3051
me _ d	-1396
me _ da	2352
me _ dano	4786
me _ day	1467
me _ days	-2069
me _ de	3740
me _ dejado	-2432
me _ del	1365
me _ delante	1589
me _ despues	1674
me _ doing	2256
me _ du	3883
me _ e	2928
me _ else	-1609
me _ en	2761
me _ encore	2118
me _ et	2924
me _ eu	-1417
me _ every	1916
me _ for	-2131
me _ from	3130
me _ goodbye	2254
me _ he	-1662
me _ her	-1863
me _ hoje	1433
me _ it	4148
me _ l	1538
me _ las	2905
me _ les	2226
me _ mais	-2017
me _ mal	3259
me _ mas	-1508
me _ matar	1994
me _ me	7417
me _ mensagem	-2440
me _ mom	1345
me _ my	2436
me _ na	1478
me _ nao	1866
me _ no	2545
me _ novo	3150
me _ of	1387
me _ over	-1925
me _ para	1345
me _ partout	2009
me _ paz	-2563
me _ physically	1510
me _ ponte	1466
me _ por	-1360
me _ proposito	2157
me _ que	-1900
me _ room	1402
me _ says	2332
me _ sex	3018
me _ she	1903
me _ sleep	1649
me _ someone	-1656
me _ that	-3056
me _ todas	2073
me _ took	1473
me _ twenty	-2150
me _ un	2266
me _ wants	2090
me _ weeks	-1811
me a	-4461
me about	-3257
me after	-2474
me ama	-1659
me ameaca	2577
me amenaza	2568
me anymore	-2884
me around	1929
me at	-1549
me bateu	4969
me be	-1697
me bloqueou	-1613
me but	-4865
me controla	2477
me cortar	3532
me corto	6901
me coupe	4344
me deixa	-1502
me deixou	-1989
me dejo	-6088
me dijo	-2058
me dit	-1396
me down	3743
me duele	-2393
me empujo	1864
me empurrou	2260
me escribio	-2764
me feel	1500
me foutre	1538
me frappe	4116
me from	2094
me golpeo	2037
me ha	-3034
me here	3765
me home	1349
me i	-4486
me into	1546
me jeter	2239
me jogar	1466
me last	-1842
me ligou	-1642
me llamo	-4109
me machuco	3206
me mandou	-2062
me manque	-2176
me matar	5450
me menace	1845
me money	-1712
me muero	3393
me now	-2636
me on	-1777
me once	-1423
me over	3043
me pega	5357
me pego	1424
me persegue	2261
me quiere	-1530
me quiero	2005
me reveiller	2834
me scarifie	1566
me sens	-2280
me she	1563
me siento	-2197
me sigue	1479
me so	-2246
me suis	3684
me suit	2327
me the	-1929
me threats	2228
me tome	1793
me traiu	-1597
me tuer	4474
me up	2083
me when	4250
me who	1368
me with	4169
mean	1618
mean _ $	3399
mean it	2182
mean*	1780
meaning	1780
mec	1529
mec _ a	1529
mec m	1529
medication	-1494
medication _ helps	-1370
medo	2960
medo _ ex	2335
medo _ meu	2335
medo dele	1764
medo do	2335
meet	-3150
meet*	-1649
meeting	-1550
mehr	5153
mehr $	-2635
mehr _ $	6532
mehr _ leben	2121
mehr _ sein	1964
mehr aufwachen	1779
mehr da	1964
mehr leben	3189
mein	3128
mein _ $	-2061
mein _ bedroht	2815
mein _ ist	-2189
mein _ mich	7098
mein _ schlagt	2620
mein ex	2557
mein*	4530
meine	1810
meine _ ernst	3133
meine _ sich	2219
meine ex	1922
meine freundin	2088
meinem	3463
meinem _ $	1631
meinem _ und	1790
meiner	1659
mejor	5907
mejor _ $	3741
mejor _ mi	3897
mejor sin	3897
meld*	-2280
meldet	-1448
melh*	3253
melhor	3253
meme	-2266
meme $	-1655
men	-2174
mena*	6115
menace	4638
menace de	2792
mens*	-7464
mensagem	-4104
mensagem $	-2548
mensaje	-2308
mes	-1419
mess $	-1617
mess*	-11525
message	-5574
message $	-2161
message _ $	-1355
message _ is	1799
message _ not	1759
messaged	-3163
messaged me	-1809
messages	-2514
messages $	-2102
messaging	-2458
messaging _ $	-1756
met	-3454
met _ $	-1925
meu	6529
meu _ $	1821
meu _ bateu	1936
meu _ me	4681
meu _ que	1700
meu ex	7090
meu namorado	1491
mi	1522
mi $	1393
mi _ $	-6089
mi _ amenaza	1520
mi _ controla	1971
mi _ dejo	-3825
mi _ en	-1753
mi _ llamo	-2655
mi _ me	6802
mi _ no	3110
mi _ pega	3369
mi _ quiere	2297
mi _ se	-1510
mi _ sigue	1479
mi _ y	1606
mi novia	-1998
mi novio	2251
mich	11799
mich $	4484
mich _ ich	1380
mich _ mehr	-2316
mich _ ruhe	-1849
mich _ trinkt	1657
mich auf	-1405
mich betrogen	-1586
mich geschlagen	3469
mich in	-1770
mich nicht	-1621
mich schuldig	-1563
mich selbst	3576
mich um	3411
mich umzubringen	1991
mich und	1416
mich verlassen	-1677
mich wenn	1657
mich wieder	2197
miedo	1907
mieux	1864
might	4747
might _ $	2529
might hurt	2974
mim	3212
mim $	3375
mind	3681
mind if	2153
mine	1505
minha	2165
minha _ $	-1596
minha _ me	-1702
minha _ nao	2576
minha _ se	1840
minha vida	1675
minutes $	-1591
mir	2260
mir $	-1735
mir _ $	-2514
mir _ die	1386
mir _ leben	1583
mir _ zu	2096
mir das	2770
mir vor	2763
mis	1366
mis _ intimas	2076
mis datos	-1372
mis fotos	2988
miss	-1537
miss him	-1941
miss me	1950
miss*	-2958
missed	-1372
misses	-1468
mit _ $	1782
moch*	2652
mochte	2652
moi _ $	-2996
mom $	1422
mom _ $	-1521
mom _ boyfriend	1430
mom died	-1431
mom i	3169
mom is	-1624
mome*	-1581
moment	-1551
mon	2629
mon _ est	-2637
mon _ et	-1806
mon _ frappe	1683
mon _ m	1997
mon _ me	6273
mon copain	2869
mon mari	1709
mon mec	1529
mond*	2007
monday	2214
monday $	2273
monde	3339
money	-2548
money $	-1388
money _ my	1441
mons*	-1945
month	-1777
months $	2201
months and	-1627
mood	-2495
mood $	-1493
more _ am	-1746
more _ from	3413
more _ i	-2158
more _ me	1872
more _ more	2898
more _ that	2369
more and	2898
more time	-1347
more word	3413
morgen _ $	1717
mori*	1543
morir $	1438
morirme	1543
morning _ $	-2061
morning _ i	2909
morning i	2011
morning to	-1391
morr*	9230
morrer	8795
morrer $	5694
morrer _ $	3021
mort	-1769
morta	2075
morte	4577
morte $	4577
most	-1468
most _ $	-1591
most _ i	1775
most of	-1516
mother _ and	-1796
mother _ he	3289
mother and	1859
mother called	2537
mother has	-1949
motivo	1425
motivo _ $	1425
motivo _ viver	1425
motivo para	1425
mour*	7951
mourir	8094
mourir $	4827
move	-3126
move on	-1646
moved	-2931
moved _ $	-1787
movie	-3351
much	-1371
much $	3498
muer*	3201
muero	3303
muerta	3910
muerta $	3910
mum	1705
mums	2324
mundo	3989
mundo $	2397
murd*	-3759
murder	-3418
murder _ $	-2281
murder _ burger	-2768
music	-3013
music $	-2299
muss	-2232
must	-1765
must be	-1510
mutt*	-1430
mutter	-1430
my	5482
my _ $	-4733
my _ a	2886
my _ address	2051
my _ afraid	-2669
my _ after	2292
my _ all	-1958
my _ am	3749
my _ anger	-1860
my _ anymore	-1682
my _ are	2895
my _ asked	-5700
my _ attempt	1956
my _ be	1524
my _ beating	2425
my _ beats	2476
my _ before	1545
my _ boyfriend	5567
my _ came	4867
my _ chance	1447
my _ cheated	-1570
my _ controls	2716
my _ covered	1761
my _ cuts	3415
my _ death	-2304
my _ died	-6259
my _ drinks	-1525
my _ drunk	1872
my _ emotionally	1375
my _ even	1382
my _ ex	-1707
my _ father	-1763
my _ feel	-1662
my _ follows	1883
my _ gets	2862
my _ gone	-3301
my _ got	-1413
my _ he	7037
my _ heaven	2219
my _ his	3548
my _ hit	-2764
my _ hits	4581
my _ home	1769
my _ hurts	-1382
my _ i	2069
my _ into	2966
my _ just	4372
my _ keeps	2667
my _ kids	2034
my _ killed	-1395
my _ last	4626
my _ look	1380
my _ lost	3249
my _ love	2598
my _ made	2258
my _ makes	-1417
my _ man	1841
my _ me	8621
my _ my	6112
my _ never	-1435
my _ new	1522
my _ night	6010
my _ now	-1533
my _ of	-1493
my _ on	2626
my _ open	5581
my _ other	-1589
my _ our	2302
my _ passed	-1722
my _ put	2398
my _ reject	-1730
my _ saw	-1441
my _ say	-2762
my _ she	2936
my _ sister	2829
my _ slaps	2792
my _ suicidal	2298
my _ texts	-1946
my _ that	-2908
my _ the	-5063
my _ then	1595
my _ there	2894
my _ they	2639
my _ this	-2574
my _ threatened	1870
my _ threatening	3228
my _ till	1610
my _ time	1551
my _ told	1735
my _ took	1463
my _ touches	3351
my _ twice	2112
my _ until	4809
my _ wants	-2626
my _ was	-2887
my _ week	1430
my _ when	-2093
my _ while	1542
my _ wife	-2538
my _ will	-1757
my _ with	-3553
my _ worried	-1364
my _ •	-1935
my account	-2576
my accounts	2181
my arm	6524
my arms	7422
my attempt	-1447
my baby	1595
my balcony	2395
my birthday	-1714
my body	2305
my boss	-2419
my boyfriend	-6369
my brains	1498
my building	2683
my car	2031
my church	-1730
my counselor	-1640
my crush	-1616
my data	-2953
my daughter	3008
my death	2071
my depression	-2353
my doctor	2119
my dog	2677
my door	3083
my ex	-3461
my family	3231
my fault	1886
my fear	-1389
my first	-1939
my girlfriend	1863
my grandma	-1651
my group	-1639
my hand	2924
my head	2300
my husband	1803
my job	-2281
my last	2920
my leg	4842
my life	-2049
my little	3030
my marriage	-3183
my mom	2158
my mood	-1601
my mother	-3181
my mum	2307
my mums	2324
my neighbor	2397
my nudes	5412
my only	1849
my own	3598
my passport	1354
my phone	3495
my pictures	1681
my plan	3797
my post	-2116
my profile	-1869
my relationships	-1765
my roommate	3692
my scars	2467
my sister	-1541
my skin	2561
my social	-1374
my son	1740
my stepdad	2896
my stepfather	2913
my story	-2935
my stuff	-2122
my therapist	1397
my thighs	1771
my throat	4059
my twenties	-1936
my uncle	1385
my way	1646
my wife	3236
my will	1800
my work	1624
my wrists	2758
my •	-1548
myse*	9654
myself	9654
myself $	2324
myself _ do	2505
myself _ i	3262
myself _ it	3307
myself _ my	2767
myself _ the	4070
myself _ to	-2338
myself anymore	-1723
myself in	1928
myself not	-1847
myself on	2916
myself that	-1991
myself to	-2291
myself when	1753
myself why	-1380
myself with	2805
na	3098
na frente	2158
nacht	1704
nacht _ ich	2649
nacht mach	2649
nack*	2064
nacktbilder	2064
nacktbilder _ $	2064
nacktbilder _ veroffentlichen	2064
nacktbilder zu	2064
nada	-1475
nada $	-2728
nadie	3139
nadie _ $	2758
nadie _ sabe	1536
nadie lo	1536
name	-2431
name $	-2397
name _ my	2399
name in	2399
namorado	1491
namorado _ bateu	1936
namorado me	1734
nao	2911
nao _ $	1682
nao _ mais	4367
nao _ motivo	1425
nao _ ninguem	-1794
nao _ sentido	2773
nao _ viver	3250
nao me	-3177
nao quero	2182
nao vejo	2317
ne	1674
ne _ $	2207
ne _ depuis	-2303
ne _ me	1432
ne _ pas	-2822
ne _ plus	-1353
ne _ rien	2626
ne dors	-2482
ne m	-1360
ne me	-2080
ne plus	2120
ne vaut	2605
ne veux	1449
near	1479
neck	2955
neck _ of	1380
need	-3919
need _ i	1401
need _ someone	1495
need _ to	-1935
need a	-2968
need it	1515
need to	-2508
needs _ $	1709
nehm*	1583
nehmen	1583
nehmen $	1583
neig*	2294
neighbor	2240
neighbor _ beating	2425
neighbor _ his	2425
neighbor is	2425
nela	2588
nela $	2588
nerv*	-3381
nervous	-3381
never	-3992
never _ $	4094
never _ again	-1813
never _ and	-1696
never _ anything	-1366
never _ be	3582
never _ but	-2458
never _ him	-1423
never _ me	-5675
never _ this	1796
never _ to	2597
never _ up	2766
never born	3072
never call	-1384
never do	-1348
never go	-1778
never have	2039
never met	-1351
never said	-1753
never wake	1819
new	-2571
new address	2235
new girlfriend	-1360
new ones	2435
next	4102
next _ head	1342
next _ my	3206
next month	-1456
next time	1633
next to	2801
ngl	1522
nice	2302
nice $	2159
nice _ $	1485
nicht	-1387
nicht _ aufwachen	1779
nicht _ da	1964
nicht _ er	-1564
nicht _ leben	3189
nicht _ sein	1594
nicht auf	1803
nicht mehr	2302
nie _ $	1596
nie geboren	1741
nigh*	-4908
night	4912
night _ $	-2776
night _ a	1596
night _ have	1624
night _ i	1782
night _ my	1511
night it	1542
nightmare	-1863
nightmares	-3265
nightmares _ being	-1418
no	1631
no _ am	-2781
no _ for	3969
no _ i	-1893
no _ mas	5083
no _ me	3208
no _ nada	1413
no _ not	-2862
no _ of	2142
no _ que	-1685
no _ quiere	-1530
no _ seguir	2340
no _ sentido	3589
no _ veo	2672
no _ viviendo	1681
no _ vivir	2472
no answer	-1346
no contact	-5100
no despertara	3316
no existir	2155
no i	-2908
no le	1531
no me	-5810
no meaning	1953
no puedo	2207
no quiero	5565
no reason	3831
nobo*	3263
nobody	3263
nobody _ $	1816
nobody _ i	-2082
nobody _ me	-2202
nobody believes	1577
nobody can	1372
nobody is	-1751
nobody knows	3823
nobody to	-1817
noch	-1927
norm*	-1873
not	5545
not _ $	-1363
not _ all	1450
not _ alone	1603
not _ am	2505
not _ another	2422
not _ anyone	1989
not _ anything	-1616
not _ back	2778
not _ because	4022
not _ being	3314
not _ bothered	1620
not _ can	-1365
not _ die	2819
not _ enough	-4414
not _ exist	3224
not _ for	-1713
not _ from	1544
not _ have	3592
not _ here	4204
not _ how	-1674
not _ hurting	2573
not _ i	6814
not _ if	4063
not _ ill	2956
not _ imagining	2978
not _ in	-2127
not _ is	-1703
not _ just	1854
not _ like	1584
not _ live	3658
not _ living	6399
not _ me	4327
not _ my	-1907
not _ of	-2546
not _ over	-2105
not _ people	-1728
not _ she	-1766
not _ since	-2302
not _ talk	-2556
not _ tell	1368
not _ text	-1792
not _ to	1784
not _ type	-1704
not _ wake	2651
not _ want	1526
not _ well	-1343
not _ when	-2653
not _ with	-1446
not _ you	-2068
not a	-1745
not allowed	3674
not answering	1799
not ask	3327
not be	4168
not been	-1489
not come	2629
not do	-1942
not done	-1371
not eat	-1407
not eating	2573
not exist	3033
not find	-1774
not get	-4316
not going	-1363
not good	-1589
not hear	2548
not i	1880
not in	-1732
not joking	1560
not leave	3179
not let	2578
not listen	-1360
not me	-1919
not mind	2813
not miss	1706
not need	2336
not pick	-2001
not promise	2365
not ready	-2275
not see	8968
not send	-1791
not sleep	-4121
not stop	3673
not talk	-2889
not tell	1615
not the	-2081
not think	-1991
not to	-2245
not wake	3832
not want	4464
not work	1576
not worry	-1498
not worth	2780
nothing $	-2357
nothing _ $	-4045
nothing _ for	2408
nothing _ from	1785
nothing _ live	3069
nothing _ me	1555
nothing _ to	1541
nothing interests	-1476
nothing left	2525
nothing to	1953
noticed	1512
noticed $	1512
notifications	-1420
novia	-2141
novia me	-1636
novio	4470
novio _ $	3515
novio _ por	-1498
novio me	5075
novo	2587
novo $	2740
now	-6201
now $	4216
now _ $	-1606
now _ do	-1504
now _ i	-1595
now _ is	3114
now _ it	-1903
now _ love	-1751
now _ me	-2511
now _ my	-1741
now and	-4135
now i	-3094
now that	2325
nudes	5412
nudes $	2959
nuevo	2135
nuevo novio	2218
number	-3141
numbers	2296
numbers $	1433
nur	-1715
o	-5257
o _ $	-3072
o que	-1521
of	2496
of _ accident	2266
of _ alive	4353
of _ alone	-1949
of _ and	-5140
of _ being	-1677
of _ building	2306
of _ cuts	1731
of _ die	2357
of _ ex	5182
of _ front	1656
of _ he	2657
of _ heart	-2752
of _ her	-1961
of _ husband	3142
of _ it	2638
of _ kids	2772
of _ now	-2301
of _ people	1437
of _ says	-1410
of _ she	-2146
of _ the	6271
of _ this	1742
of _ to	-2392
of _ train	1806
of _ we	-1349
of _ wheel	1904
of _ when	3529
of _ who	1731
of _ would	2807
of being	-1730
of cutting	1605
of ending	2044
of her	-2552
of him	4733
of it	-4045
of life	-3883
of living	3349
of losing	-2558
of me	3347
of my	4265
of myself	-1931
of people	-2448
of pills	3989
of them	3504
of this	2193
of ways	1773
of what	3143
of wish	3071
off	2449
off $	-1554
off _ $	4215
off _ him	-2261
off _ my	-1702
off _ road	1472
off myself	1762
oft	1452
often	-4148
oh	-2120
oh _ i	-1448
ohne	1939
ohne mich	1786
oi	-1622
ojala	7858
ojala me	2850
ojala no	5007
ok	-4580
ok $	-3092
ok _ $	1402
ok with	1857
okay	-1562
old $	1904
old _ $	-2592
olvi*	-1388
on _ and	1929
on _ boyfriend	-1918
on _ bridge	2463
on _ car	1426
on _ house	-1864
on _ is	1363
on _ of	2189
on _ own	-1683
on _ planet	1561
on _ so	1979
on _ table	2055
on _ the	-1563
on _ when	1664
on and	-1920
on her	-2200
on it	1784
on purpose	4162
on sunday	1680
on the	5553
once $	-1350
once _ years	-1988
once the	1421
one	-2504
one $	1571
one _ $	-3039
one _ and	-2386
one _ from	3234
one _ i	-1804
one _ me	1400
one _ not	-2077
one _ the	2833
one _ to	-1477
one _ word	3413
one day	1365
one last	-1404
ones	2435
onli*	-2647
online	-2647
only	9207
only _ $	2086
only _ because	1627
only _ i	3300
only _ me	1344
only _ out	1800
only _ that	2162
only _ to	1822
only alive	1627
only reason	2816
only thing	2786
open	2897
open _ $	3818
open again	2224
or	1435
or _ $	2119
or _ but	2318
or _ her	-1726
or _ i	2647
or _ my	2570
or _ will	-2052
or anything	1879
or just	-2046
order _ he	2661
order _ me	-2343
order _ still	1638
order and	1638
os	2894
os _ $	2967
other	-2212
other _ i	-1511
other women	-1444
otra	2793
otra vez	4959
our _ and	1422
our _ him	2744
our baby	2768
our son	2914
out $	7190
out _ $	-4463
out _ and	1760
out _ have	2670
out _ i	1794
out _ it	1730
out _ life	3374
out _ my	-2118
out _ this	1937
out and	-2217
out that	2501
out to	-3592
outs*	4456
outside	4456
outside _ place	1550
outside _ the	1488
outside and	-1812
outside his	1562
over	2229
over $	7064
over _ $	-4388
over _ •	1583
over a	-2383
over her	-1840
over him	-1398
over it	1592
over life	3474
over my	1610
over the	-1979
over*	6276
overdosed	1719
overdosing	2680
owes	-1369
owes _ money	-1369
owes me	-1369
own	1717
own $	-1624
own life	1830
oxyg*	1910
oxygen	1910
page	-2643
pain	-2278
pain _ go	-1612
pain to	-3560
pain*	6212
painful	5391
panic	-1981
pape*	-1453
para	3566
para _ $	6874
para _ me	-1626
para ele	-2754
para eu	-1417
para mim	1566
para sempre	2182
para siempre	2805
para viver	1425
pareja me	1375
parents $	1366
parents _ the	-2433
parking garage	1734
parks	2489
parks $	2103
parl*	-1384
parle _ $	-1488
parler	-1343
paro	-1769
paro de	-1769
part _ me	3033
part*	1431
partner controls	1522
partout	1528
party	-3386
party $	-3296
pas	-5369
pas $	-1406
pas _ $	-1876
pass*	-2016
passed	-2497
passed _ and	-1396
passed _ i	-2347
passwords	1528
past my	1511
past*	4277
pastillas	4277
pastillas $	1341
pause	-2019
pay	1975
pay $	1482
pay _ $	-1757
pay it	-1505
paz	-3595
paz $	-3595
peac*	3591
peace _ i	1823
peace _ it	1788
peaceful	3591
peaceful _ this	2572
peaceful _ to	1844
peaceful compared	1844
pega	5357
pega $	2440
pego	1424
pego _ $	1424
pelo	1834
pelo _ $	1945
pens*	8861
pensado	2193
pensado en	2193
pensando	4483
pensando _ de	1501
pensando _ quitarme	1720
pensando _ suicidio	1773
pensando em	2549
pensando en	2221
pensar	-1414
pensar _ $	-1414
pensar en	-1414
pense	3133
penso	1353
penso em	1840
peop*	-2412
people	-2412
people $	2359
people _ $	5024
people _ animals	-1617
people _ die	1731
people _ my	-3622
people _ young	1731
people _ •	-1612
people in	-1433
people like	1369
perd*	1817
perdon	1898
perf*	-1560
perm*	1369
pers*	1968
persegue	2261
persegue $	1774
person	-2274
person _ $	-1540
peur _ ex	1343
peur _ mon	1343
phar*	1633
pharmacy	1633
phone	-2114
phone _ it	-1820
phone _ me	1443
phone _ night	1508
phone buzzes	-1399
phone to	-1650
photo	-2062
photo $	-1635
phys*	3637
physically	3401
pick _ $	-2282
pick up	-2901
pick*	4320
picked	3608
picked _ $	1633
picked _ date	1842
picked a	1842
pics	1865
picture	-1405
pien*	4820
pienso	4820
pienso _ $	1356
pienso _ todos	1605
pienso en	3604
pill*	2086
pillow	2086
pills	12555
pills $	5012
pills _ $	1799
pills _ there	1502
pills and	2045
pills are	1361
pist*	3670
pistola	3670
pizza	-3061
plac*	1463
place $	-1717
place now	1409
places	1463
places with	1968
plan	11580
plan $	1695
plan and	4339
plan was	2462
plan*	6970
plane	3193
planet $	1561
planning	6585
planning _ for	1923
planning to	1345
plat*	2047
platform	1861
play*	-1441
please	-2168
please $	-4024
please _ mum	2235
please _ my	5084
please tell	6177
pleu*	-2846
pleure	-2332
plus	3865
plus $	-2552
plus _ $	4854
plus _ de	2103
plus _ vivre	1672
plus de	3209
plus depuis	-2303
plus vivre	3423
point	6159
point _ $	2143
point _ alive	1489
point _ living	3540
point in	1897
point of	2780
ponte	1466
ponte $	1466
poor	-2099
por	-5202
por _ escaleras	1864
por _ no	-1640
por favor	-1469
por las	1864
poss*	-1792
post _ nudes	2376
post my	2376
pour	2175
pour _ soir	1363
pour tout	1572
pray	4117
pred*	1897
pref*	5230
prefiero	1787
pregnant _ $	2101
prep*	2878
prepare	3008
pret*	4119
pretending	1844
pretty	2367
pris	2356
priv*	1852
private	1852
prob*	-1353
probably	2022
problem	-2968
proc*	-1364
prof*	-6153
profil	-2746
profile	-3030
profile _ $	-1677
prog*	-1520
prom*	-1867
promise _ be	1471
prop*	3278
proposito	2157
proud	-3328
proud _ $	-2743
publ*	4788
publicar	2362
publicar _ fotos	2362
publicar mis	2362
puedo	1698
puedo _ $	1751
puedo _ de	1763
puedo mas	5099
pull	1526
pull _ $	1426
pull*	1667
pulled _ on	2013
punc*	2098
puni*	4046
punish	1523
punishment	1739
purp*	4592
purpose	4592
push*	6989
pushed	5395
pushed _ and	2332
pushed _ down	3141
pushed _ the	2758
pushed her	2689
pushes	1593
pushes _ around	1359
pushes me	1359
put	3790
put _ in	3373
put _ on	2680
put a	5748
put the	-1459
qu	1722
qu il	2523
quand	1880
quar*	1886
que _ $	-3350
que _ a	4810
que _ amo	-1355
que _ le	1418
que _ matar	1970
que _ me	-2506
que _ se	2590
que eu	-1626
que je	-2233
que la	-1355
que lo	2470
que mi	1884
que no	1901
que vai	3659
queb*	2172
quer _ $	1538
quer _ matar	1538
quer se	1538
quer*	7946
queria	7946
queria _ $	4561
queria _ e	2226
queria _ me	-1537
queria dormir	2226
quero	8118
quero _ $	5641
quero _ mundo	2671
quero _ viver	1804
quero mais	2182
quero me	1429
quero sumir	3578
quie*	9596
quiere $	-1530
quiere _ $	2143
quiero	9061
quiero _ $	9024
quiero _ dano	2238
quiero _ el	-1373
quiero _ lo	2015
quiero _ me	-1813
quiero _ mi	-2311
quiero _ no	1875
quiero _ que	-1961
quiero _ quiero	1438
quiero _ siempre	1780
quiero _ viviendo	1681
quiero desaparecer	1780
quiero escribirle	-1375
quiero matarme	4442
quiero morir	1438
quiero que	-2198
quiero seguir	2528
quiero terminar	-1804
quiero vivir	2188
quiet	-3075
quiet $	-1555
quis*	2743
quisiera	2743
quit	-2519
quit*	-3470
quitar	1493
quitar _ $	1493
quitar _ vida	1493
quitar la	1493
quitarme	2512
quitte	-2897
quitte _ et	-1751
quittee	-2366
quittee _ $	-2219
quoi	-1691
rais*	3086
raised his	2103
raises	1705
raises _ hand	1705
raises his	1705
raiva	1952
rang	-2853
raped	6444
raped _ my	1936
raped by	1936
raped me	4210
rath*	2251
rather	2251
rather _ exist	1411
rather be	2835
razor	2874
reac*	-5764
reach	-5650
reach _ $	-2556
reach out	-4956
reached	-3953
reached _ $	-1396
reached _ to	-1618
reached out	-3759
read	-3057
reads	3716
reads _ i	2469
reads this	2469
ready	6422
ready $	1771
ready _ check	1605
ready _ it	2404
ready _ life	1529
ready to	4042
real	3234
really _ $	-1695
really like	-1376
reas*	4603
reason	6520
reason _ get	1377
reason _ up	1368
reason to	3678
reasons	-1841
reco*	-5737
recovered	-3094
recovered from	-3094
regr*	-2801
rehe*	1434
rehearsing	1434
reje*	-1842
reject	-1730
reject _ $	-1730
reject me	-1730
rela*	-3071
relapsed	5548
relationship	-2431
relationship $	-2170
relationship _ and	-2045
relationships	-1765
reli*	-1913
rema*	1765
reme*	3077
remedios	3717
remi*	-2811
remo*	-3001
remove	-1639
repl*	-1819
replaying	-1865
replaying _ last	-1865
replied $	1862
reply	-5170
reply $	-1501
reply to	-1814
repo*	-3098
rese*	2157
researching	2157
resi*	-1547
resp*	-6698
respondi	-2187
respondi $	-1891
rest _ life	-2064
rest _ my	-2258
rest of	-1530
restraining _ me	-1993
reveiller	2834
reveiller $	1815
revenge	-1603
revo*	-1408
revoir	-1408
rien	2445
right	3153
right _ $	5797
right now	4419
ring	-6938
ring $	-3559
ring _ $	-1557
ring him	-1659
ritze	1838
ritze mich	1838
road	1472
rome	-1446
rome $	-1446
romp*	1814
romper	1685
roof	2827
room	3863
room $	2538
room _ night	1695
room at	1475
room*	3161
roommate	3518
rope	9434
rope $	5739
rope in	1958
ruhe	-3111
ruhe $	-1648
ruin*	-1950
run	2426
run $	-1698
run _ $	4612
run _ over	3920
running _ $	2283
runs	1930
rupt*	-2516
rupture	-2248
rupture $	-2248
s	-1688
s _ $	-3612
s _ her	3795
s _ hits	3025
s _ is	-1455
s _ keeps	-1551
s _ me	1892
s boyfriend	3654
s death	-2946
s ex	-1551
s husband	2710
s new	1522
sabe	3600
sabe $	1536
sabe _ $	2064
sad	-5943
sad $	-4656
sagt _ bringt	1934
sagt _ sich	1934
sagt sie	1934
said	-2568
said $	-2778
said _ $	-1813
said _ he	3396
said _ the	-1384
said _ to	-1805
said _ was	-2867
said _ will	2802
said goodbye	2081
said he	2376
said i	-2914
said she	2348
said that	1734
sala*	-1412
salary	-1412
same	-3155
same _ $	-1589
sang*	5057
sans	1385
sans _ $	1385
sans moi	2131
sat _ $	1363
sat _ his	1550
sat _ the	-1554
saturday $	1505
saw	-5886
saw _ $	-3705
say	-9265
say $	-4019
say _ things	-1551
say _ to	-2080
say no	3631
sayi*	5038
saying	5038
saying _ and	1581
says	2931
says _ am	-1819
says _ is	2014
says _ loves	-1720
says _ me	-2581
says _ should	-1402
says _ was	1356
says _ •	3677
says hell	1446
says i	-2784
says •	3677
scar*	7177
scared _ alone	-2300
scared _ being	-1424
scared _ do	2175
scared _ go	2377
scared _ i	1854
scared _ losing	-2558
scared _ my	1443
scared _ tell	-1820
scared _ what	1794
scared for	2586
scared i	1639
scarifie	1566
scarifie depuis	1566
scars	5557
scars _ my	2550
scars from	2119
scary	-1441
scene	-1636
sche*	-1361
schl*	5608
schlafen	-1865
schlagt	6078
schlagt _ $	3373
schlagt _ wenn	1657
schlagt mich	4146
schluss gemacht	-2120
scho*	-5077
schon	3121
schon wieder	1625
school	-5077
school $	-3018
school and	-2824
schr*	-3548
schreib	-1348
schreiben	-2711
schreiben $	-2608
schu*	-1747
schuldig	-1563
schuldig $	-1563
scra*	5875
scratches	4292
scratches _ •	3537
scratches and	3537
scratching	1879
scre*	2081
screen	-1611
se	4941
se _ $	5264
se _ nao	1574
se eu	4119
se fue	-2131
se matar	4755
se quiere	1707
se va	3340
second _ now	1456
see _ at	2263
see _ family	1342
see _ he	-1512
see _ i	2320
see _ is	-1591
see _ more	-2540
see _ movie	-1545
see _ reason	2088
see _ should	3075
see _ to	2024
see _ way	1902
see a	-1738
see her	-2812
see me	-2860
see no	1822
see the	1768
see them	1910
see why	3075
seei*	-2265
seeing	-2265
seen	-1394
sees	-3806
sees _ $	-3613
sees me	-1438
segu*	2754
seguir	2908
seguir $	1756
seguir viviendo	1681
sehen	-2342
sehen $	-2147
sein $	3206
sein _ $	-1483
sein profil	-1667
seine	-1751
seine _ $	-1501
selb*	7846
selbst	3576
selbstmord	4270
selbstmord $	4270
self	8564
self _ $	2044
self _ again	1472
self _ and	-2519
self _ is	2430
self _ since	2658
self esteem	-2434
self harm	3708
self harming	3201
self harms	1619
sell	-1792
sem	3204
sem _ $	2828
sem ele	1399
sem mim	2088
sema*	-1760
semana	-1532
semana $	-1407
semp*	2182
sempre	2182
send	-5378
send $	-2146
send _ $	-2294
send _ to	1837
send it	-1844
sends	1805
sends me	1805
sens _ $	-1528
sent	-5274
sent it	-1811
sent*	8725
sentido	6362
sentido _ $	1934
sentido _ seguir	1360
sentido _ vida	1491
sentido _ viva	1632
sentido a	2672
seri*	4383
seria	2457
seriously	4434
sers	1562
set	2228
seule	-1939
seule $	-1720
sex	3818
share	2573
share _ friends	1437
share _ private	2218
she _ $	-1781
she _ and	3316
she _ away	-1674
she _ back	1886
she _ being	-1925
she _ die	2226
she _ end	1468
she _ him	2573
she _ i	1500
she _ it	1685
she _ kill	1473
she _ like	1517
she _ me	-6717
she _ more	-1808
she _ my	-3666
she _ not	2393
she _ on	-2903
she _ our	4935
she _ so	1446
she _ the	-3419
she _ tonight	-2152
she _ want	1551
she _ •	1419
she beats	3270
she calls	-1661
she comes	3142
she drinks	1750
she gets	-1655
she had	1387
she has	1390
she hits	-1618
she says	-1566
she scratches	2333
she swallowed	3623
she threatened	-1373
she throws	1372
she told	-2330
she wants	2370
she was	-1937
she will	3039
shoot	3240
shoot _ $	2067
shoot me	2061
shop	-1522
shot	-2792
should	-1528
should _ $	3045
should _ at	1568
should _ died	3883
should _ in	1419
should _ it	-2728
should _ or	2536
should _ to	-1644
should _ up	-1569
should _ •	3176
should be	1387
should have	2757
should i	-3479
should just	-1373
should not	1987
show	-2563
show me	-1439
showing	1991
showing _ at	1503
showing _ my	2260
showing up	1991
si	4468
si _ me	1346
si je	2232
si no	1901
sich	3829
sich _ $	2817
sich _ ich	2210
sich _ wenn	1427
sich um	1934
sich umbringen	2219
sich umzubringen	2126
sick	-2330
sie	-2979
sie _ $	-2287
sie _ sich	1528
sie _ um	1934
sie bringt	1934
sie hat	-2705
siem*	2805
siempre	2805
siempre $	1780
sien*	-2629
siento	-2629
sign	-1386
sigue	1479
sigue a	1479
sile*	-3537
silence	-1751
silent	-1407
simp*	2679
simple	1483
sin	3060
sin _ $	2252
sin el	1371
sin mi	3520
since _ baby	-1561
since _ breakup	2187
since _ divorce	2319
since _ i	1543
since _ my	-1944
since _ was	1705
since i	1422
since the	1836
sing*	-2642
single _ $	-2420
sinn	2344
sinn mehr	2344
sinto	-2367
sister _ herself	1814
sister _ husband	2710
sister _ me	-1935
sister _ on	1766
sister s	2505
sit	-2646
sit _ empty	1632
sitt*	1739
sitting	1739
sixt*	1883
sixteen	1883
skin	2545
slap*	4057
slapped	4057
slapped _ and	2240
slapped me	2167
slaps	3164
slaps _ in	1427
slaps _ when	1365
slaps me	2368
slash	4467
slash her	4467
slee*	4019
sleep	-3263
sleep $	-1739
sleep _ him	3097
sleep _ never	1470
sleep _ night	-1639
sleep _ the	-2154
sleep and	2257
sleep with	2530
sleeping _ $	3246
sleeping _ my	-1516
sleeping pills	3694
sleeves	2051
sleeves _ $	2051
small	-2293
smash	3728
smash _ face	3728
smash _ in	3728
smash her	2550
snoo*	-1537
snooze	-1537
so _ am	2777
so _ at	-1887
so _ being	1991
so _ could	1371
so _ hit	1746
so _ hurts	2542
so _ i	2065
so _ last	-1626
so _ myself	-1525
so _ now	1956
so _ right	1956
so _ that	1918
so _ the	-1751
so _ would	2377
so angry	2464
so bad	1656
so much	-1462
so strong	1848
so stupid	1802
so that	2687
so they	1491
so tired	3501
so who	1913
soci*	-1799
social	-1733
social _ dead	-1374
social _ is	-1374
social life	-1374
soeur	1634
soeur _ mourir	3416
soir	2153
soir $	2153
sola	-1881
soll	-4446
soll ich	-2646
some _ i	2484
some _ my	2445
some days	2362
some*	2356
somebody	1625
somebody _ going	2171
somebody _ to	2171
someone	-2857
someone _ $	-2465
someone _ dated	1839
someone _ is	2367
someone _ me	-1663
someone else	-1911
someone i	1839
someone new	-1835
someone to	-2370
something $	-5057
something _ $	3134
something _ to	2077
something to	2309
sometimes	6229
sometimes _ hits	-1733
sometimes _ hope	2265
sometimes _ i	1444
sometimes _ that	2266
sometimes i	6654
son $	4317
son _ $	-2326
son _ he	1748
son _ his	1947
son _ i	-2445
son asked	-2691
song	-3108
soon	2186
soon*	-1579
sooner	-1572
sorry	-6728
sorry _ last	-1493
sorry for	-1784
sorry i	-2170
soun*	9240
sounds	7095
sounds _ $	2912
sounds good	3616
sounds nice	2798
sounds peaceful	2530
sozi*	-1646
speak	-2288
speak in	-1384
spell	-1920
spend	1452
spend $	1689
spid*	-1475
spider	-1475
spider _ $	-1475
spring	-1959
spring and	-1724
springen	1885
springen $	1885
stab	4333
stab _ $	4333
stab him	4333
stab*	2695
stabbing	3630
stabbing _ in	2355
stairs $	3049
stal*	5223
stalked	1840
stalked by	1877
stan*	5696
standing	6092
standing _ bridge	2090
standing _ the	5866
standing at	2623
standing on	4103
star*	5235
start	-2612
start _ $	-1988
started	2572
started _ again	1763
started _ my	3376
started giving	1935
starting	-1417
starve	2126
stay $	2406
stehe	1793
stehe _ brucke	1793
stehe _ der	1793
stehe auf	1793
steht	2547
steht _ meiner	2547
step	1692
step*	8288
stepdad	3706
stepdad touches	2101
stepfather	2913
stepped	1806
stepped _ front	1806
stepped _ of	1806
stepped in	1806
ster*	4365
sterben	4365
sterben $	4365
stick	1784
stick _ $	1394
still _ $	2321
still _ him	-1759
still _ to	3710
still alive	2769
still has	-1369
still have	1721
still love	-2247
stim*	-1607
stood	1801
stop _ about	-1892
stop _ hurting	2302
stop _ my	-1788
stop _ myself	2283
stop _ of	3249
stop _ thoughts	2579
stop cutting	2587
stop existing	2207
stop having	2096
stop imagining	2978
stop thinking	-1365
stopped $	1831
stops	2743
stops _ from	2218
stops me	2743
stor*	-2496
stories	-2083
stories $	-1422
story	-4797
story $	-1518
story _ i	-1522
stove	-2149
stra*	4714
stranger	-1835
strangle	5336
strangle _ $	5336
strangle her	3807
strangling	2676
stre*	-3091
stru*	-1459
struggling	-1930
struggling with	-1907
stuck	-1420
stuff	-1783
stuff $	-2125
stuff and	1411
stupid $	1399
su	-3007
su _ $	-2412
su _ novio	2218
su nuevo	2218
such	-2365
suff*	-3284
suffering	-2517
suffering $	-2517
suic*	30540
suicidal	7649
suicidal $	1919
suicidal _ $	2246
suicidal _ am	1948
suicidal _ i	4143
suicidal _ most	-1367
suicidal _ of	-1367
suicidal and	3093
suicidarme	3605
suicidarme $	3605
suicidarse	1473
suicidarse $	1473
suicidas	1714
suicide	9318
suicide $	2678
suicide _ $	4820
suicide is	-2409
suicide note	2145
suicider	1971
suicidio	2781
suicidio $	1773
suis	1384
suis _ $	1795
suit	2327
suit _ $	1600
suit partout	2009
suiz*	1913
suizidgedanken	1913
suizidgedanken _ der	1913
suizidgedanken _ trennung	1913
suizidgedanken seit	1913
sumir	4852
sumir _ $	3671
sumir _ mundo	2671
sumir _ sempre	2182
sumir para	2182
sunday	1435
sunday $	1667
sure	2054
sure he	2824
surv*	-3212
survive	-2359
survive _ $	-1383
survived	-1482
survived _ in	-1365
sus	-2323
sus _ $	-1723
swal*	5511
swallow	1883
swallowed	3628
swallowed _ bunch	1545
swallowed _ of	1545
swea*	-2322
swear	5064
swear _ will	3231
swear i	3861
swear to	1833
sweating	-2322
sweating $	-2322
t	-1575
tabl*	5811
table	1522
tabletten	4756
tabletten _ $	2860
take	8584
take _ $	1787
take _ in	-1599
take _ life	2442
take _ my	1523
take _ own	1611
take _ pills	2197
take _ to	-1555
take a	-2541
take it	-1750
take me	4230
take to	3084
takes	1800
takes my	1772
taking the	-1409
talk	-12862
talk $	-1417
talk _ $	-3624
talk _ her	-1441
talk _ me	-2912
talk _ the	-1546
talk about	-2509
talk it	-2667
talk to	-4049
talk*	-4875
talking	-3771
talking to	-2707
talks about	2567
tape	4332
tbh	5821
tbh $	5298
te _ que	2501
teacher that	1465
team	-1995
teen*	-2292
tell	-2924
tell $	1837
tell _ $	-1813
tell _ i	2161
tell _ mom	3222
tell _ that	-2625
tell _ we	1389
tell anyone	2090
tell her	-2895
tell him	-2635
tell me	-2773
tell my	2253
telling _ to	1769
temp*	-3159
temper	1668
tempo	-1699
tempo $	-1643
temporary	-2905
tempted	-1433
ten	-4014
ten _ ago	-1952
ten years	-2671
tengo	5729
tengo _ de	1800
tengo _ para	1909
tengo _ pastillas	2185
tengo _ plan	2413
tengo ganas	2280
tengo las	2185
tengo que	-2213
tengo un	2248
tenho	3528
tenho medo	1562
tenho vontade	1669
tent*	1876
tentei	1360
tentei _ matar	1360
tentei me	1360
ter	2117
ter _ $	1663
terminal	4262
terminal _ $	3464
terminar con	-1804
terminei	-1735
terrible	-1651
terrified of	1744
text	-11989
text $	-2949
text _ $	-1986
text _ i	-2971
text _ •	1560
text her	-1981
text him	-2700
text me	-2472
text my	-1354
text*	-11459
texted	-6681
texted _ i	-1586
texted me	-2789
texting	-4715
texting _ $	-3114
texting _ and	-1396
texting me	-2018
texts	-4955
than	2025
than this	2407
than*	-1498
thank _ for	1521
thank you	1994
thanks $	-1439
thanks _ $	1847
thanks for	2533
that	-3887
that _ $	1648
that _ a	4828
that _ and	3400
that _ but	-2479
that _ going	1363
that _ had	1739
that _ have	4052
that _ hit	1706
that _ hurts	1577
that _ in	-2203
that _ left	-1449
that _ made	1835
that _ me	-2487
that _ my	1504
that _ never	-1679
that _ only	2293
that _ should	-2239
that _ someone	1588
that _ still	-1538
that _ the	3034
that _ to	2644
that _ will	-6553
that _ with	-1777
that _ would	1947
that guy	2155
that he	-1814
that i	1388
that if	1351
that is	2086
that it	2725
that my	-3332
that spider	-1475
the _ again	3739
the _ all	-2988
the _ always	-2419
the _ am	-2188
the _ and	-2880
the _ are	2053
the _ at	-2826
the _ back	2371
the _ better	1820
the _ but	-1372
the _ cut	2821
the _ day	-2097
the _ every	-1742
the _ garage	1734
the _ gave	-2076
the _ goes	1996
the _ had	3115
the _ his	-1457
the _ house	1632
the _ i	5619
the _ is	2380
the _ just	-1917
the _ left	1376
the _ like	-2948
the _ living	2773
the _ makes	1485
the _ me	2432
the _ my	3233
the _ next	2997
the _ of	-2683
the _ on	-3721
the _ one	-1824
the _ out	2336
the _ reason	2469
the _ said	1915
the _ school	-1477
the _ so	-1842
the _ stop	-1553
the _ telling	1432
the _ the	-4705
the _ this	2010
the _ time	1371
the _ to	8243
the _ twice	2952
the _ type	-1693
the _ up	-1452
the _ waiting	2647
the _ way	3349
the _ when	1406
the _ who	-1459
the _ with	2912
the _ yesterday	-1769
the accident	1507
the baby	-1996
the bathroom	3977
the best	-1832
the blade	3485
the bus	-1728
the car	-2029
the cat	-2571
the closet	1622
the cops	1556
the couch	-1483
the death	-1432
the dentist	-1453
the dog	-3124
the door	2607
the empty	1632
the end	-3157
the first	2325
the fridge	-1477
the ground	3033
the guilt	-1910
the gun	2565
the guy	2294
the hallway	-1411
the hospital	2837
the house	-1605
the knife	3690
the last	3950
the movie	-1664
the new	-1499
the one	-1351
the only	6692
the pain	-3406
the parking	1483
the party	-1947
the phone	-3966
the pills	2264
the plan	3280
the plane	3444
the platform	1861
the point	3498
the roof	2827
the room	2785
the rope	3939
the same	-2495
the shop	-1510
the stove	-2149
the table	2055
the thoughts	2078
the time	-1447
the tracks	4548
the urge	3117
the wall	4271
the way	-3899
the weekend	-3446
the world	2933
the •	-1853
them	3896
them $	-1782
them _ $	5200
them _ i	1765
them i	1574
then $	1578
then _ $	-2021
then _ again	-2096
then _ am	1418
then _ not	-2649
then disappears	-2096
then i	-4859
then you	2061
ther*	-1647
therapist about	1432
therapist says	-1398
therapy	-2020
there	1395
there $	-4040
there _ $	1358
there _ an	2888
there _ can	1492
there _ my	-1555
there _ nothing	2447
there _ one	2229
there is	4927
there was	1771
these _ thoughts	1695
these suicidal	1557
they	4147
they _ $	4992
they _ the	-1994
they are	3456
they want	-1743
they would	1866
thig*	1771
thighs	1771
thin*	3431
thing	1696
thing _ $	-1351
thing i	1855
thing that	2162
things _ $	-3276
things _ when	1372
things at	1372
things i	-1370
things to	-1538
think	2506
think _ $	-1994
think _ be	1397
think _ him	-1376
think _ husband	-2713
think _ into	1398
think _ is	-4106
think _ it	2947
think _ killing	1403
think _ might	1523
think _ not	1934
think _ would	2517
think _ •	-1893
think about	10739
think i	-1654
think it	-1866
think of	-3205
thinking	5241
thinking _ $	1790
thinking _ all	1842
thinking _ death	3142
thinking _ ending	2221
thinking _ her	-1637
thinking _ him	-2729
thinking _ it	1594
thinking _ jumping	1658
thinking _ just	1599
thinking _ killing	3807
thinking _ last	-2230
thinking _ ways	1773
thinking _ what	-1391
thinking about	4008
this	1456
this $	1893
this _ $	-2658
this _ and	2673
this _ do	2200
this _ i	3245
this _ last	2511
this _ me	-3126
this _ the	3287
this _ to	-1662
this _ want	1720
this i	1689
this is	-2243
this life	6762
this one	3223
this planet	1561
this relationship	-2162
this time	1651
this week	2156
this world	3139
those	-1440
those _ $	-1518
thou*	5295
thought about	1744
thoughts	5732
thoughts $	-1942
thoughts _ back	1842
thoughts _ i	-1425
thoughts _ my	5417
thoughts about	3032
thoughts are	1842
thoughts of	4506
thre*	9528
threatened	2483
threatened to	1559
threatening	4422
threatening _ my	1516
threatening me	1748
threatening to	2273
threatens	1923
threats	2228
three _ $	-1890
threw	6516
threw _ at	3746
threw _ away	-1572
threw _ glass	1468
threw _ the	2501
threw a	4025
thro*	4465
throat	4441
throat $	2846
through	-2674
through _ it	1580
throw	-1377
throws	2185
throws _ at	1372
throws _ me	1372
throws things	1613
thursday _ am	1666
tied	2394
tiene	2422
til	4004
til i	4086
till	2003
time	-2431
time _ $	3134
time _ he	-1593
time _ my	-2077
time _ not	2180
time _ tried	2054
time _ weeks	1486
time ago	-1973
time and	-4518
time he	2588
time i	4427
time my	-1368
time now	1629
time we	2035
times	2262
tira*	2793
tirar	2143
tirar _ vida	2240
tirarme	3107
tired $	-1376
tired _ $	1538
tired _ alive	2380
tired _ being	2082
tired of	3113
tires	3160
tires and	3512
to	2998
to $	-3008
to _ a	-7710
to _ about	-2036
to _ after	4322
to _ again	-7381
to _ alive	4050
to _ all	1477
to _ alone	-2440
to _ am	-1718
to _ anymore	2043
to _ anything	-1411
to _ at	-2185
to _ away	-3015
to _ bad	2739
to _ basically	1525
to _ blade	2208
to _ brains	1498
to _ breathing	1377
to _ bullet	2985
to _ car	1417
to _ de	2764
to _ doctor	-1916
to _ dog	1806
to _ ever	1388
to _ ex	-2944
to _ exist	2443
to _ existing	2207
to _ face	1350
to _ family	-1475
to _ for	4414
to _ fr	1361
to _ from	-2289
to _ front	-1612
to _ funeral	1730
to _ girl	-1564
to _ happy	-1736
to _ harm	3836
to _ head	1978
to _ here	3288
to _ herself	2569
to _ him	-2442
to _ himself	4290
to _ house	3416
to _ how	-1874
to _ hurt	3532
to _ husband	-1883
to _ i	2141
to _ in	-1369
to _ into	-2099
to _ is	2704
to _ it	5713
to _ last	2535
to _ life	2397
to _ like	-3426
to _ list	-2190
to _ live	-1428
to _ lol	3206
to _ me	-5935
to _ mom	-1452
to _ most	1756
to _ my	-2023
to _ myself	2977
to _ not	2974
to _ now	-2495
to _ nudes	3035
to _ out	2047
to _ over	6007
to _ parents	-1483
to _ people	1577
to _ private	2218
to _ relationship	-1367
to _ sex	2379
to _ she	-1965
to _ since	1912
to _ sleep	3031
to _ so	3168
to _ somebody	2214
to _ suicide	1868
to _ sure	1528
to _ the	3671
to _ there	-2398
to _ this	-1445
to _ to	-7031
to _ today	-2845
to _ too	2417
to _ until	2812
to _ up	5874
to _ viver	2896
to _ with	-3036
to _ without	1415
to _ you	-2045
to _ •	-4242
to a	-4316
to act	-1733
to all	1372
to ask	-3294
to be	-1580
to beat	2780
to blow	1781
to break	-1708
to call	-4570
to come	-1518
to commit	1349
to cut	3534
to die	12571
to do	4728
to drive	1366
to eat	2256
to end	6474
to exist	5351
to feel	-4105
to follow	1367
to go	4846
to god	2603
to hang	3126
to hear	-2575
to help	2447
to her	-7206
to him	-2709
to his	-3438
to hit	-1513
to hurt	6754
to it	2805
to jump	4208
to just	2524
to keep	2378
to kill	10017
to learn	-1499
to live	8655
to look	-2172
to lose	-3409
to make	1495
to me	-13525
to meet	-3484
to my	2713
to myself	-3650
to not	3588
to off	1762
to pensando	1567
to people	-1514
to post	2376
to punish	1523
to reach	-3981
to reply	-1879
to ring	-2150
to run	3589
to say	-2817
to school	-1385
to see	-8832
to self	3836
to share	1905
to shoot	2157
to sit	-1550
to sleep	3784
to smash	3728
to speak	-1545
to stab	4333
to strangle	3820
to take	4611
to talk	-4385
to tell	-1681
to text	-7405
to the	-3551
to this	3831
to wake	3942
to want	-1742
to write	-5215
to •	-3428
todas	1532
today	-7814
today $	-3353
today _ not	-1421
today i	-2555
todo	2028
todo $	-1559
todo _ $	4258
todo _ noche	1999
todo dia	1622
todo esta	1999
todos	5998
todos _ $	4160
todos _ dias	1774
todos _ mejor	2302
todos _ sin	2302
todos estarian	2302
todos os	3222
toge*	-1552
together	-1552
told	-3482
told _ he	1946
told _ teacher	1465
told _ that	-1791
told _ therapist	2365
told _ to	-3360
told him	-1500
told me	-3429
tome	1775
tomei	3717
tomei _ remedios	3717
toni*	7209
tonight	7209
tonight $	2446
tonight _ $	1992
tonight _ am	3540
tonight _ i	-2354
tonight _ my	2088
tonight _ the	1711
tonight _ want	-1992
tonight and	-2835
tonight i	4655
tonight is	1526
too $	2182
took	8308
took _ and	2470
took _ life	-1553
took _ long	1394
took _ of	3690
took _ razor	2003
took _ so	1580
took a	1851
took her	1949
took his	-1553
took me	-2809
took my	1405
top	-1737
tot	3480
tot $	2067
tot _ $	1945
tot sein	1945
touch	-2309
touched	-3180
touched me	-3180
touches	3622
touches me	2034
tout	4163
tout _ c	1657
tout _ est	1657
tout _ monde	3339
tout le	4323
town	-3098
trab*	-2585
trabajo	-1414
trabajo $	-2016
trac*	8491
tracks	5339
trade	1968
trade _ with	1968
trade places	1968
train	1434
train $	1748
traiu	-1597
tran*	-2044
tranquila	-1519
tranquila $	-1519
trapped _ my	-1641
trapped in	-1776
trea*	-2237
treated	-1888
tres	-1490
tried	7155
tried _ end	1422
tried _ himself	2811
tried _ it	1422
tried i	2871
tried to	3187
trin*	1484
trinkt	1657
trinkt $	1657
trip	-1619
tris*	-3631
triste	-2257
trou*	-1676
trouble	-1676
truck	4633
truck $	1970
truck _ me	1379
trus*	-1891
trust	-5071
trust _ $	-1992
trust me	-2374
trusting	-1794
try to	1373
tu	-1617
tuer	8015
tuer $	6324
turned _ $	-2550
turned _ her	1505
turned out	-1821
turns	-1453
twen*	-4441
twenties	-1936
twenty	-2504
twenty years	-2150
twice	6404
twice $	2088
twice _ $	2005
twice _ week	1784
twice this	1784
twis*	1836
twisted	1836
twisted _ arm	1836
twisted my	1836
two _ ago	3789
two _ i	1640
type	-2750
type _ $	-2061
typi*	-1401
typing	-1372
uber	-1623
uber _ $	-1610
uberlege	1683
ugly	-2109
ugly $	-1721
um	4324
um $	6758
um _ $	-1602
uma _ $	-1705
uma _ para	2634
umbr*	5862
umbringen	4692
umbringen $	2317
umzu*	4117
umzubringen	4117
umzubringen $	3587
un _ $	-3263
un _ pour	1698
un couteau	2189
un mensaje	-1540
un plan	2413
una	3961
una _ $	1909
una _ y	2051
una pistola	3670
unbl*	-2999
unblocked	-1556
uncle	1385
und	2485
und _ $	3606
und _ schuldig	-1563
und fuhle	-1563
unde*	-2002
under _ $	-2567
une	-1804
une _ $	-2432
until	8535
until _ bled	1778
until i	2617
until it	2338
until they	3154
up $	2785
up _ $	-2035
up _ a	-3155
up _ again	2919
up _ and	-1520
up _ at	-1514
up _ girlfriend	-1411
up _ many	1979
up _ me	-2522
up _ of	2228
up _ the	3756
up _ to	1581
up at	1575
up how	2691
up on	-1603
up to	1426
up with	-3717
urge	2023
urge _ cut	2821
urge _ is	3661
urge to	5138
urges	3218
urges _ off	1626
urges to	3032
us	-4802
us $	-1525
us in	2452
use	-2026
used _ be	-1770
used to	-3328
usel*	1745
useless	1745
va	4380
va $	2420
va _ si	1360
va a	2268
vai	3968
vais	1357
vais _ $	2030
vais _ la	2383
vais lui	2240
vais me	1363
vaut	2605
vaut plus	2605
vejo	2317
vejo _ sentido	1665
vejo mais	2317
veo	2132
veo _ a	2672
veo _ seguir	1360
veo sentido	2672
ver	-3609
ver _ $	-2285
verb*	3055
verbally	3055
verbally abusive	1456
verd*	4841
verdad	4841
verg*	-3058
vergessen	-1895
vergessen $	-1895
verl*	-1420
verlassen	-4278
verlassen $	-4412
verm*	-2093
vermisse	-2023
vero*	2064
veroffentlichen	2064
veroffentlichen $	2064
versucht	1761
veut	3147
veut _ $	4216
veut mourir	4216
veux $	-1400
veux _ $	5362
veux _ vivre	3423
veux le	-2517
veux me	1891
veux mourir	1848
veux plus	2744
vez	4667
vez _ lo	1548
vida	4201
vida $	4135
vida _ cuando	-1497
vide*	3511
videos	3511
vie	3277
vie _ plus	4014
vie _ vaut	2605
vie ne	2605
view*	-1620
viewed	-1443
viewed my	-1443
viol*	3864
violent	4242
violent $	2291
violent and	1443
viva	2395
viva $	2395
viver	7571
viver $	6635
vivi*	1568
viviendo	1681
viviendo $	1681
vivir	7058
vivir $	5235
vivo	4516
vivo $	3909
vivre	7100
vivre $	7100
voir	-2548
volt*	2526
voltei	2853
voltei _ cortar	2853
voltei _ me	2853
voltei a	2853
volv*	-1449
volver	-1449
volver a	-1449
volvi	5275
volvi _ cortarme	3236
volvi a	5275
vont*	1533
vontade	1533
vontade de	1533
vor	7760
vor _ ich	3501
vor meinem	4088
vor meiner	2547
vou _ $	2491
vou _ a	2910
vou _ ele	1902
vou _ matar	1811
vou _ para	-1717
vou ligar	-1467
vou matar	3472
vou me	1811
voud*	3539
voudrais	3539
voudrais _ plus	1539
voudrais ne	1539
voy	1884
voy _ $	2021
voy _ matar	2076
voy a	1884
vuel*	1746
vuelve	1347
vuelve _ $	1347
wait*	4234
waiting	4942
waiting $	2726
waiting _ basically	1525
waiting _ die	1525
waiting _ his	1686
waiting to	1525
wake	3983
wake _ $	3595
wake _ in	-1445
wake up	4092
waki*	2287
waking	2287
waking _ $	2287
waking up	2287
walk	1595
walk _ the	1564
walk to	1521
walked _ $	1372
walking	1934
walking into	2149
wall	4711
wall $	2445
wall _ my	1342
wall _ to	1342
wall next	1342
want	3818
want _ $	1604
want _ alive	1561
want _ and	2205
want _ anymore	3184
want _ be	5105
want _ blow	1781
want _ cut	2591
want _ dead	5169
want _ die	6752
want _ divorce	-1502
want _ exist	2935
want _ feel	-2730
want _ go	-3301
want _ happy	-1369
want _ her	2067
want _ his	-1861
want _ home	-1782
want _ hurting	-2142
want _ in	1718
want _ into	-2044
want _ kill	3834
want _ leave	-1474
want _ life	-1686
want _ like	-2593
want _ live	3538
want _ lol	2232
want _ myself	1896
want _ out	-2266
want _ pain	-3458
want _ rest	1572
want _ ring	-1474
want _ run	3920
want _ see	-4664
want _ sleep	1705
want _ so	1383
want _ stop	-1803
want _ take	1833
want _ talk	-3496
want _ the	3333
want _ up	2439
want _ wake	2651
want _ want	-1503
want a	-2139
want it	4090
want my	-2377
want out	4659
want to	5619
wanted	-2600
wanted _ be	2478
wanted _ now	-2281
wanted to	-2157
wanting	2148
wanting to	2300
wants	-1651
wants _ $	4545
wants _ back	-2016
wants _ die	4551
wants _ end	1468
wants _ herself	1973
wants _ kill	2235
wants _ me	-2025
wants _ meet	-1947
wants _ to	-1708
wants me	-1900
wants to	2093
ware	5087
ware _ $	4382
ware _ geboren	1741
ware _ tot	2309
ware ich	1379
waren	1527
was	-3446
was _ $	-2647
was _ 4	2692
was _ a	-2034
was _ ago	1775
was _ and	-2125
was _ as	-2089
was _ born	4446
was _ but	-1402
was _ by	2779
was _ do	2557
was _ end	1916
was _ he	1356
was _ last	4097
was _ of	-1349
was _ the	1678
was _ to	1509
was a	-3617
was abusive	-1657
was an	2807
was dead	3732
was for	3069
was going	-1695
was gone	1725
was never	3958
was no	-1801
was raped	1936
waste	4071
waste _ and	1910
waste of	4634
watc*	-3364
watch	-1722
watched	-1604
water _ $	1485
way _ and	1586
way _ would	-1406
way i	-2876
way out	6793
ways	2230
ways to	2768
we	-11990
we _ a	-1430
we _ about	-1490
we _ and	1788
we _ get	-2029
we _ he	-2055
we _ i	1364
we _ in	1723
we _ not	-2651
we _ our	1538
we _ talk	-1401
we argue	1692
we could	-1577
we fight	2313
we fought	2045
we had	-1429
we have	-1919
we share	1556
we were	-2284
wear	2773
wear _ i	2510
wear what	2065
wedd*	-1535
wedding	-1535
week and	-1468
week*	-3501
weekend $	-1698
weekends	-1576
weeks	-1475
weeks $	-2014
weeks ago	2286
weht*	5057
wehtun	5057
wehtun $	3426
weird	-1507
well	-4576
well $	-1887
well _ $	-1400
wenn	4176
wenn _ $	3084
wenn _ gehe	1427
wenn _ trinkt	1657
wenn ich	1993
wenn sie	2154
went	-6403
went to	-1374
werde	-2073
werde _ andern	-1425
were	-3383
were _ he	-1384
what	-5276
what _ do	2087
what _ even	2011
what _ i	-3154
what _ if	2504
what _ my	-1860
what _ point	2016
what _ said	-2217
what _ say	-1569
what _ spend	1689
what _ the	2650
what _ there	1908
what _ wear	2410
what _ what	1898
what _ will	1456
what _ wrong	-1700
what _ you	2106
what a	-2379
what for	1771
what happens	1503
what i	1443
what is	1662
whatever	1939
wheel	1950
wheel $	1950
when	5544
when _ $	1961
when _ a	-4213
when _ about	2022
when _ am	4725
when _ argue	1698
when _ come	-2088
when _ dead	1421
when _ drinks	4389
when _ feel	2666
when _ find	1883
when _ gone	1667
when _ him	1382
when _ in	-1372
when _ little	-1685
when _ make	1417
when _ no	1429
when _ nobody	2255
when _ numb	1597
when _ say	1429
when _ to	1459
when _ was	-3876
when _ were	-1561
when he	6623
when his	-3283
when she	1717
when we	2261
when*	2319
whenever	2319
whenever _ fight	1872
whenever i	2125
where _ $	1557
where _ am	3264
where _ are	-1670
where _ find	-1559
where _ is	-2239
where _ parks	2489
where _ tonight	-2152
where he	2365
where i	6453
where it	-1368
where my	-1373
where you	-1670
which _ is	2434
while	-2057
while $	-1673
while _ $	2015
who	3508
who _ $	7077
who _ am	-1905
who _ harms	1619
who _ me	2092
who _ not	-1348
who _ talk	1652
who _ tell	1634
who _ what	1976
who _ with	-1467
who _ young	1731
who die	1731
who does	-1374
who hurt	-1865
who self	1619
who to	2039
who would	2627
whole	1483
whole _ $	1776
whole bottle	2040
why	3000
why $	-1610
why _ came	-1383
why _ even	2254
why _ feel	2427
why _ i	6215
why _ it	3162
why _ keep	3044
why _ not	2559
why _ she	-1376
why _ should	3075
why _ you	-2185
why am	1509
why could	2122
why did	-2061
why i	2021
wie	-1368
wied*	4623
wieder	4623
wieder $	1698
wife _ about	-1410
wife _ that	-2942
wife hit	-1606
wife i	1787
will	8261
will _ alone	-1934
will _ and	1999
will _ answer	1784
will _ at	-1892
will _ away	-1501
will _ em	1523
will _ end	-1688
will _ find	-2144
will _ for	-1493
will _ from	2149
will _ get	-1476
will _ give	1684
will _ her	4317
will _ him	3088
will _ his	4008
will _ if	1760
will _ it	1394
will _ leave	3797
will _ leben	1695
will _ let	2599
will _ live	2303
will _ me	3761
will _ need	3167
will _ nicht	2077
will _ not	1378
will _ on	-2364
will _ over	-1632
will _ pay	1824
will _ pick	-1593
will _ see	1347
will _ sein	1945
will _ something	1477
will _ talk	-2302
will _ the	-5003
will _ them	1975
will _ there	-3245
will _ this	-2385
will _ too	1475
will _ umbringen	3100
will _ up	-1788
will _ wehtun	5057
will _ wieder	-1637
will _ with	1601
will _ you	-1361
will _ •	2858
will and	1813
will beat	1750
will break	4837
will change	-3244
will die	-4234
will do	3254
will einfach	2622
will hit	1765
will ihr	2905
will keinen	-1955
will kill	2146
will leave	-1424
will never	-2970
will not	6752
will reject	-1730
will sich	2219
will to	2740
will •	1870
window $	1591
wine	-1531
wipe	-1558
wir	-1452
wish	7266
wish _ could	-1991
wish _ dead	2092
wish _ had	4139
wish _ my	1454
wish _ never	3008
wish _ was	4347
wish _ would	1975
wish he	-2527
wish i	2247
wish that	1851
wish the	3242
wish*	2902
wishes	2585
with $	-3734
with _ and	1876
with _ because	-1549
with _ cigarette	1821
with _ daughter	1348
with _ family	1343
with _ friend	-1685
with _ has	1344
with _ in	6799
with _ it	2742
with _ knife	2120
with _ leaving	1495
with _ nudes	2258
with _ on	2744
with a	5753
with her	-2114
with him	4863
with it	1972
with life	3084
with me	-4849
with my	-1806
with the	-3193
with two	-1639
without	2234
without _ is	1832
without _ like	2413
without her	2410
without him	-2722
without me	2358
wohn*	3087
wohnung	3087
woke	1811
woke up	1835
woman	-1574
women	-1562
wonder _ he	-1464
word	2277
word from	3212
words	-2318
work $	1529
work _ $	-3097
work _ him	1431
work and	3116
work*	-1957
worked	-1653
worked _ a	-1653
world	6406
world _ better	1820
world _ want	1973
world _ without	1820
world and	2638
world is	1820
worr*	-1700
worried _ $	-1371
worried _ me	-1364
worry	-4437
worry _ my	-1900
worry about	-1508
worse	4785
worse $	1830
worse _ the	2510
worse than	1558
worth	1933
worth _ $	2422
worth living	3370
would	15572
would _ $	2160
would _ back	-1990
would _ better	1825
would _ call	-1453
would _ care	1879
would _ devastated	-1579
would _ exist	1411
would _ fine	1475
would _ go	-1424
would _ happier	2416
would _ if	3286
would _ in	-1856
would _ it	2152
would _ me	5175
would _ mind	2847
would _ minutes	2131
would _ my	2969
would _ not	1494
would _ stop	1588
would _ the	1942
would _ to	-4723
would _ up	2988
would _ with	2507
would _ without	1645
would anyone	1636
would be	7180
would do	3576
would get	1671
would hang	-1652
would have	-2213
would kill	2564
would like	-2566
would miss	1975
would never	-2885
would not	7290
would say	-4158
would write	-1630
wris*	3999
wrists	3999
writ*	1422
write	-9939
write _ $	-4060
write her	-1353
write me	-2112
write to	-2138
writing my	2444
wrong	-4333
wrong _ i	-1749
wrote	-1617
wrote _ $	-1733
wrote _ and	-1822
wrote _ i	-1345
wrote _ letters	1886
wrote _ note	1928
wrote _ suicide	1928
wrote _ to	1823
wrote everyone	2207
wrote me	-2572
wuns*	2073
wunschte	2073
wunschte _ ware	2073
wunschte ich	2073
x	-1526
x $	-1526
y	3332
y _ $	-1747
y _ me	2534
y _ que	-2077
y _ sabe	1536
y nadie	1536
ya	4688
ya _ las	3731
ya _ me	-2869
ya _ vivir	1343
ya escribi	2874
ya no	1900
yeah	1720
yeah i	2233
years	-6978
years $	-2018
years _ $	-1354
years _ i	-3711
years ago	-5021
yell*	-2145
yelling	-1507
yelling at	-1342
yesterday $	1810
yesterday and	-1629
yesterday he	1511
yo	-1610
you	-20305
you $	-3425
you _ $	-2862
you _ 20	3225
you _ better	1650
you _ he	-1681
you _ me	-3294
you _ to	-4131
you _ you	-1354
you all	1468
you are	-2972
you can	-1663
you do	-3102
you ever	-1570
you take	3034
you think	-1521
you will	3583
young	1715
young $	1731
your	-8761
your _ $	-4265
zu	2217
zu _ $	1893
zu ihm	-1374
zu nehmen	1583
zu veroffentlichen	2064
zum	1578
zum _ $	1578
•	-5382
• _ $	2255
• _ a	-2730
• _ all	-1516
• _ am	-2282
• _ and	-3999
• _ anything	2187
• _ but	5210
• _ find	2051
• _ guy	2091
• _ if	-1728
• _ in	-1721
• _ is	-1786
• _ it	-1516
• _ my	1523
• _ now	3396
• _ off	-1466
• _ or	1509
• _ out	2010
• _ quiero	2460
• _ she	1943
• _ the	-3075
• _ they	-1642
• _ want	-1937
• _ we	1566
• _ week	2214
• _ when	2536
• _ would	1619
• _ •	-13002
• and	-1972
• but	2177
• find	2051
• in	-1397
• now	3596
• or	1592
• really	-1791
• they	-1597
• when	2575
• •	-3685
""",
    'urge': """\
~	-39888
!	-9484
!look.high	20533
!seek.high	13249
!send.high	12215
!text.high	28946
!through.high	6614
!word.weak	-6651
!•	1761
.	-2138
.-	-4966
.i	-8265
.i+they	13760
.i+they-	3396
.i+you	-11959
.i+you+they	-2527
.i-	-9761
.they	9505
.they-	6053
.you	-10145
.you+they	-2575
.you-	-3752
10	2206
10 _ $	2284
10 _ now	2766
10 right	2766
12	4375
12 _ the	4070
12 and	4873
2am	1464
3	6882
3 _ $	5363
3 _ and	1910
3 months	5595
3 weeks	1812
40	1704
6	-1114
8 $	-2182
?	-7302
?-	-6193
?i	-8849
?i+they	19655
?i+you	-3276
?i+you+they	2342
?i-	3688
?they	2712
?they-	-2281
?you	1362
?you-	-2020
^ _ 12	3853
^ _ 40	1739
^ _ a	7756
^ _ aguanto	3777
^ _ aguento	1600
^ _ ai	-2719
^ _ ajuda	-1304
^ _ all	-2177
^ _ aller	3247
^ _ almost	1381
^ _ always	1998
^ _ amiga	-3008
^ _ an	2196
^ _ aniversario	2588
^ _ anoche	-1392
^ _ are	-2862
^ _ arrete	2260
^ _ as	-1849
^ _ ask	7044
^ _ asking	1564
^ _ at	-1972
^ _ auf	3840
^ _ babe	-1132
^ _ be	3957
^ _ been	2531
^ _ best	-1472
^ _ bin	-1991
^ _ birthday	-4897
^ _ boyfriend	-1678
^ _ break	-2917
^ _ breaking	1914
^ _ bye	3412
^ _ call	1214
^ _ called	-3423
^ _ calling	1146
^ _ came	-1206
^ _ can	-2166
^ _ card	1326
^ _ casa	1791
^ _ ce	2038
^ _ chat	2811
^ _ check	2582
^ _ checking	3318
^ _ closure	1439
^ _ contact	3077
^ _ copine	-1283
^ _ could	4328
^ _ dan	2022
^ _ daughter	-4091
^ _ dead	-1156
^ _ decir	2514
^ _ decirle	2178
^ _ dejar	1537
^ _ dejo	-1337
^ _ dela	1852
^ _ deleted	-2374
^ _ despues	1683
^ _ dich	-1129
^ _ did	-1456
^ _ die	2336
^ _ died	-1236
^ _ do	-1541
^ _ does	-3137
^ _ dois	-1733
^ _ dormir	-1595
^ _ dreamed	-2080
^ _ drive	1181
^ _ driving	1145
^ _ drunk	2033
^ _ dying	-1592
^ _ e	-2087
^ _ ela	4985
^ _ em	-1299
^ _ en	-3199
^ _ envie	2300
^ _ er	-1173
^ _ escreveu	-1210
^ _ escribi	-2786
^ _ escribirle	3895
^ _ est	-2785
^ _ esta	-1163
^ _ eu	2969
^ _ evening	1911
^ _ ex	-5798
^ _ extrano	-1212
^ _ falar	4232
^ _ falta	-1489
^ _ faut	1316
^ _ feel	2131
^ _ feels	-2411
^ _ finally	1260
^ _ finger	4139
^ _ flowers	5396
^ _ for	-3178
^ _ freundin	-1662
^ _ from	5537
^ _ ganas	2840
^ _ gesagt	-1135
^ _ geschrieben	3865
^ _ gestern	-1193
^ _ goodbye	-1358
^ _ got	-2079
^ _ habe	-6801
^ _ haben	-3230
^ _ hacer	-2067
^ _ happen	1785
^ _ happened	1113
^ _ happy	1509
^ _ has	-2020
^ _ hate	-1240
^ _ have	-1354
^ _ he	-1740
^ _ her	-10061
^ _ hey	2796
^ _ him	-8919
^ _ his	-2929
^ _ hit	1668
^ _ hope	-2042
^ _ husband	-2265
^ _ i	1480
^ _ ich	9575
^ _ if	3434
^ _ ihr	1448
^ _ in	-2823
^ _ ist	1499
^ _ it	7161
^ _ je	8252
^ _ jetzt	1097
^ _ just	3720
^ _ kann	1713
^ _ keep	8213
^ _ keeps	-2111
^ _ kill	-1294
^ _ know	3444
^ _ konnte	-1100
^ _ kurz	1881
^ _ l	1456
^ _ la	5229
^ _ le	4561
^ _ letter	8711
^ _ like	5293
^ _ liking	2131
^ _ little	4366
^ _ llamar	-3871
^ _ llamarla	4395
^ _ llamarlo	2947
^ _ llamo	2975
^ _ lo	-1483
^ _ look	4642
^ _ looked	-1401
^ _ lui	-1750
^ _ m	-2036
^ _ mais	-1643
^ _ make	-1690
^ _ mandando	2371
^ _ mandar	4662
^ _ mandarle	3766
^ _ mande	-1379
^ _ mas	2584
^ _ meine	-1315
^ _ mensagem	-3024
^ _ mensaje	1615
^ _ messaged	-2710
^ _ messages	-2329
^ _ mi	-1361
^ _ midnight	2207
^ _ might	4886
^ _ minha	-1107
^ _ mir	-2134
^ _ miss	-2532
^ _ mochte	3205
^ _ moi	1807
^ _ mom	-1615
^ _ mother	-1125
^ _ muchas	1320
^ _ mucho	2056
^ _ muero	5968
^ _ muss	5157
^ _ my	2148
^ _ na	5211
^ _ nao	-1205
^ _ ne	-3870
^ _ never	-3365
^ _ no	-4735
^ _ normal	-1720
^ _ not	-5390
^ _ notifications	-1147
^ _ now	-1193
^ _ numero	-1934
^ _ o	5777
^ _ of	6768
^ _ off	-2738
^ _ office	-1285
^ _ on	4021
^ _ one	6715
^ _ open	3171
^ _ or	5556
^ _ otra	1158
^ _ our	-1152
^ _ outside	1650
^ _ ouvir	3361
^ _ over	1380
^ _ para	2098
^ _ paro	3264
^ _ pasar	1101
^ _ passer	2336
^ _ perfil	-1457
^ _ please	-1975
^ _ point	-2860
^ _ por	6139
^ _ promised	1778
^ _ punto	1908
^ _ qu	-1330
^ _ quase	2180
^ _ que	3013
^ _ quero	-1596
^ _ quiere	-3072
^ _ really	2559
^ _ replied	-1194
^ _ repondre	2986
^ _ respondeu	1687
^ _ respondo	3404
^ _ rufe	1263
^ _ s	2701
^ _ saber	1973
^ _ said	1382
^ _ saudade	-1532
^ _ saw	-1574
^ _ says	-2090
^ _ scared	-1788
^ _ schau	1649
^ _ schreib	2650
^ _ se	1873
^ _ see	2014
^ _ sein	3659
^ _ seine	1730
^ _ send	3378
^ _ sending	5941
^ _ shaking	1117
^ _ should	-4949
^ _ si	7445
^ _ sich	-1747
^ _ sie	2053
^ _ somebody	2579
^ _ son	3880
^ _ standig	1964
^ _ still	-2270
^ _ su	7811
^ _ talk	-1815
^ _ talked	-1872
^ _ talking	-1827
^ _ tanto	2669
^ _ te	-1364
^ _ tell	1171
^ _ tellement	2275
^ _ text	-5858
^ _ texting	-1697
^ _ texts	-1369
^ _ the	-6238
^ _ there	-2578
^ _ these	-1451
^ _ think	1328
^ _ this	-1349
^ _ thumb	3374
^ _ time	-2722
^ _ to	3460
^ _ today	2807
^ _ todo	-2316
^ _ told	-1577
^ _ too	1524
^ _ tout	-1451
^ _ tres	1282
^ _ triste	-2116
^ _ tudo	-1952
^ _ typed	1243
^ _ typing	3858
^ _ uberlege	1842
^ _ um	3760
^ _ unblocking	3796
^ _ up	-3885
^ _ urge	7628
^ _ use	5358
^ _ vais	4281
^ _ ver	4288
^ _ verla	6775
^ _ vermisse	-3426
^ _ veut	-1631
^ _ veux	5002
^ _ vivir	-1159
^ _ vou	1648
^ _ voy	3347
^ _ wait	3264
^ _ waiting	-1734
^ _ want	-4565
^ _ wanted	-1737
^ _ wants	-3799
^ _ war	-1289
^ _ was	-3099
^ _ watching	-2949
^ _ we	-1875
^ _ weak	1524
^ _ weird	4301
^ _ went	-3098
^ _ werde	-1345
^ _ what	-2150
^ _ who	1658
^ _ will	2872
^ _ with	-1403
^ _ write	1209
^ _ writing	1519
^ _ you	-5147
^ _ your	-1623
^ _ •	-11108
^ a	-2221
^ about	6457
^ all	1829
^ are	-1144
^ ask	-1243
^ ayudame	3380
^ been	-1430
^ bin	3938
^ blocked	-1481
^ bloqueei	-1481
^ can	3302
^ checking	5299
^ day	3117
^ deberia	8441
^ devo	4852
^ did	-1345
^ does	-1104
^ dois	6966
^ dying	1976
^ e	2603
^ efface	-1166
^ ela	-3552
^ ele	-3943
^ elle	-2305
^ er	-4264
^ est	2465
^ estou	-1121
^ estoy	8866
^ fuck	3627
^ fui	-1679
^ go	-1302
^ going	5519
^ good	-2502
^ habe	2439
^ have	-1632
^ having	2976
^ he	-10260
^ help	5256
^ heute	1162
^ hey	-1830
^ hi	-1839
^ his	-4462
^ hold	1382
^ hope	-1268
^ hoping	-1890
^ how	-6992
^ hoy	1255
^ i	-12155
^ ich	4231
^ if	-5561
^ is	-1239
^ it	1879
^ its	1142
^ j	6088
^ just	1518
^ le	4249
^ liguei	-1523
^ liked	-1571
^ literally	1852
^ lo	1646
^ lol	-1280
^ look	-1133
^ ma	-1500
^ mandei	-3721
^ maybe	9817
^ me	6970
^ mein	2040
^ meine	-2388
^ mi	-6761
^ might	2199
^ mon	-2322
^ must	3644
^ my	-9622
^ nao	-3104
^ necesito	7509
^ new	1970
^ nobody	-1118
^ not	-1249
^ o	-1476
^ oh	-1146
^ olhei	-1397
^ one	3794
^ our	-3316
^ part	2940
^ pause	-1237
^ planning	4182
^ preciso	2287
^ que	2099
^ queria	2571
^ quero	6478
^ quiero	6463
^ quisiera	1166
^ ready	1519
^ same	-1468
^ sending	5958
^ sera	4543
^ she	-10851
^ should	4297
^ si	-1283
^ sie	-2803
^ sinto	-2299
^ soll	6671
^ sorry	-1351
^ stop	3353
^ talk	2533
^ tengo	6729
^ thank	1602
^ thanks	-1828
^ that	-2703
^ the	3422
^ there	-1253
^ they	-2039
^ thinking	10241
^ to	2621
^ trying	4462
^ ugh	3311
^ vou	7405
^ voy	1736
^ want	2637
^ we	-2357
^ went	-1288
^ what	1366
^ when	-1407
^ why	-5277
^ will	-2593
^ wir	-3452
^ wish	-1371
^ would	12574
^ ya	-1733
^ you	-1810
^ •	-7680
a	-2027
a _ $	-1338
a _ about	-1282
a _ are	2749
a _ at	-1638
a _ casa	3248
a _ de	1316
a _ ex	-3039
a _ her	2718
a _ his	2072
a _ historias	2679
a _ i	-2819
a _ je	1932
a _ l	2559
a _ la	-1966
a _ letter	2507
a _ lol	-1136
a _ lui	1445
a _ my	1644
a _ note	2033
a _ novio	-2251
a _ nuevo	-2251
a _ number	2145
a _ of	-3191
a _ or	1140
a _ page	2076
a _ qu	1643
a _ que	1306
a _ see	-1343
a _ should	1353
a _ su	2061
a _ sus	2679
a _ the	-1197
a _ to	5451
a _ tomorrow	-1228
a _ un	-1328
a _ with	3200
a _ •	-1336
a because	-1172
a bot	-1144
a card	1333
a ecrit	3101
a escribir	2546
a esquecer	-1163
a guy	-1641
a huge	1750
a l	1755
a letter	-1754
a meme	3320
a message	1610
a mistake	2644
a new	1507
a note	2782
a punto	1908
a quick	1714
a repondu	1955
a sec	1435
a voice	2098
a voz	3361
a while	-1196
a whole	1236
about	3112
about _ $	-4807
about _ all	-1343
about _ and	2705
about _ back	1189
about _ day	-1515
about _ feelings	-1283
about _ he	-1535
about _ her	2752
about _ hit	2222
about _ mutual	1641
about _ my	1159
about _ promotion	1156
about _ send	2040
about _ together	1290
about a	-1229
about asking	1458
about dinner	-1141
about her	-1779
about it	-2360
about the	-1827
about to	13012
acab*	-2044
acci*	1955
accidentally	2375
acco*	1098
account	1108
affa*	-1173
affaires	-1164
afraid _ i	1125
afraid that	1115
after	2563
after 3	5906
after _ $	4609
after _ months	5894
again	-1197
again $	-2838
again _ $	1218
ago $	-2330
ago _ am	1114
ago _ i	2491
agora	3145
agora $	1839
agora _ $	1306
agua*	3233
aguanto	3233
aguanto _ voy	2362
aguanto mas	3484
ague*	2926
aguento	2926
aguento vou	1773
ahora	3785
ahora _ $	3886
ai	-4768
ai _ $	-4303
ai _ d	1841
ai _ de	-2959
ai _ hier	-3276
ai _ je	-1376
ai _ la	-1287
ai _ numero	1534
ai _ son	-1464
ai craque	-1120
ai ecrit	-1208
ai envie	2230
ai le	1547
ai pas	-4843
ai peur	-1425
ai son	5273
ajuda	-1362
ajuda _ esquecer	-1163
ajuda a	-1163
al	-1377
al _ $	-1377
algu*	2420
alive	-1649
all	-7614
all $	-1101
all _ $	-6020
all _ i	2057
all day	-1922
all evening	1224
all week	-1274
alle	-1128
aller	3247
alles	-2133
alone	-4881
alone $	-1993
alone _ $	-2112
alre*	-1921
already	-1921
alwa*	2757
always	2757
always _ on	4131
always _ to	1469
am	3342
am $	-3714
am _ $	2238
am _ away	4417
am _ break	2372
am _ close	2741
am _ drink	1544
am _ her	2430
am _ him	1159
am _ his	3737
am _ home	-1112
am _ if	1113
am _ in	-1487
am _ know	-1571
am _ look	2438
am _ my	-2000
am _ now	-1525
am _ of	-1276
am _ over	4595
am _ reply	2270
am _ respond	1712
am _ scream	-1458
am _ talking	-1249
am _ tempted	4962
am _ there	4876
am _ to	2872
am _ with	-1923
am _ write	1448
am about	4909
am at	-1317
am drunk	1853
am going	1392
am i	-2268
am itching	1286
am just	-1201
am not	-4207
am one	4172
am outside	1720
am scared	-1972
am shaking	1117
am so	3031
am sorry	3742
am thinking	1584
am this	2600
am typing	5763
am weak	1524
am writing	1403
amiga quiere	-2998
amo	3063
amo $	3333
an	4048
an _ ago	2245
an _ to	3322
an apology	1132
an email	1103
an hour	1869
an sie	2152
and	-2643
and _ $	-3022
and _ a	-1246
and _ about	2437
and _ am	4970
and _ are	-1553
and _ around	-1589
and _ can	-1347
and _ do	1493
and _ dying	2496
and _ have	-1834
and _ he	1611
and _ her	-2128
and _ him	2033
and _ i	2018
and _ is	5278
and _ it	-2341
and _ just	1135
and _ no	-1636
and _ not	-1795
and _ of	1796
and _ out	-1749
and _ pas	-2581
and _ post	1768
and _ said	-1258
and _ stop	1398
and _ the	-1163
and _ thumb	1936
and _ to	5460
and _ up	1516
and _ want	7573
and _ would	-1201
and ai	-2069
and ask	-1655
and go	-1768
and hang	2608
and he	-2280
and i	3229
and it	1948
and knock	1322
and my	2349
and now	1897
and said	-1202
and she	-3067
and talk	1246
and tell	2090
and the	3661
and then	1129
and your	1619
ange*	-3108
angerufen	-1673
angerufen $	-1338
angeschaut	-1128
angeschaut $	-1128
angry	-1958
angst	-1386
aniv*	2512
aniversario	2512
anniversaire	1205
anoc*	-1592
anoche	-1592
another _ $	-1146
another day	2167
anru*	9000
anrufen	5462
anrufen $	4784
answ*	9497
answer	10313
answer $	8208
answer _ $	1480
antw*	4074
antworte	2491
antworte _ nicht	2558
antworten	1628
antworten $	1628
anym*	-2263
anymore	-2263
anymore $	-1255
anyt*	-2630
anything	-2433
anything _ talk	1198
anzu*	7850
anzurufen	3564
anzurufen $	3564
apar*	-1337
apartment	-1216
apol*	4661
apologize	1170
apologized and	1249
apology	2444
appe*	5407
appele	-1470
appeler	7351
appeler $	4585
appeler _ $	1949
appeler _ soir	2103
appeler ce	2103
approach	1525
approach _ ex	1606
approach my	1606
are	-1841
are _ a	2316
are you	4685
arou*	-2744
around	-2744
around _ is	-1592
arre*	1631
arrete	2037
arrete _ de	2260
arrete pas	2260
as	-4112
as _ no	-1395
ask	8490
ask $	-1621
ask _ am	-2622
ask _ friend	2084
ask _ he	2432
ask _ i	-2815
ask _ if	1254
ask _ is	1989
ask _ out	-1355
ask _ sister	1616
ask _ to	-1451
ask _ •	9055
ask her	-1915
ask his	2081
ask how	-2104
ask my	-1258
ask our	2669
ask •	9055
asked	-1154
asked _ am	1154
asked how	1154
aski*	2529
asking	2529
asking _ $	1310
at	2542
at $	1291
at 8	-1799
at _ $	-1788
at _ again	1236
at _ door	1382
at _ every	1533
at _ for	1487
at _ last	-1252
at _ now	-1222
at _ page	1137
at _ photos	1275
at _ where	3741
at her	3203
at his	5816
at home	-1486
at lunch	2424
at my	-2243
at the	2535
audio	1557
audio $	1648
auf	3611
auf _ profil	2089
auf ihn	-1105
auf sein	2089
aufh*	3677
aufhoren	3677
aujo*	-1441
aujourd	-1441
aujourd hui	-1441
avec	-2495
avec _ $	-2284
avec lui	-1407
away	2450
away from	3844
ayer	-3456
ayer $	-2489
ayud*	3380
ayudame	3380
ayudame a	3380
babe	-1160
back	1771
back $	2105
back _ $	1138
back _ i	-1252
back _ to	1098
back if	-2009
back in	1405
back so	-1191
back*	3489
bad _ $	-1684
bad _ now	-1581
bad right	-1581
bar	4234
bar _ works	2732
bar he	1515
be	-3801
be _ $	-3281
be _ alone	-1558
be _ by	-2039
be _ i	1269
be _ if	3526
be _ the	3582
be a	2440
be at	3755
be left	-1460
be mad	2300
be so	1993
beba*	-2373
beca*	-1289
because	-1289
because _ be	1574
because _ do	1166
because _ will	1569
bed $	1303
been	1305
been _ $	-1261
been _ and	2047
been _ at	1135
been _ days	1943
been _ myself	1836
been _ weeks	1786
been fighting	1944
been looking	1135
befo*	4582
before	4598
before _ $	2404
before _ text	1901
before bed	2090
before i	2116
bei _ melden	1253
being	-3444
being _ is	-1735
being around	-1643
beli*	-1336
believe	-1223
best	-3281
best _ and	-1513
best friend	-2668
better $	1553
big	-1656
big _ $	-1142
bin _ $	-1173
bin _ auf	-1105
bin _ davor	1881
bin _ dem	2760
bin _ ihr	1403
bin _ traurig	-1500
bin kurz	1881
bin so	-1761
birthday $	3571
birthday _ i	-1725
blocked _ $	1292
blocked me	2463
bloq*	-2726
bloqueei	-1481
book	-1201
bored	-1270
borr*	-1678
boss	-2673
boss $	-1794
bot	-3043
bot $	-1983
botao	2634
botao _ $	2634
botao de	2634
boug*	1527
bought	1527
bought a	1134
boyf*	-3321
boyfriend	-3321
brb	2140
brea*	-2522
break	2402
break _ $	4164
break _ contact	5319
break _ with	-3682
break and	1204
break no	5319
break up	-4104
breakup	-1847
breakup $	-1561
brin*	-1164
bring	-1525
broke	-1477
buil*	2165
building	2165
building $	2322
bump	1224
bump _ her	1224
bump into	1224
busc*	1657
buscar	1869
but	-2352
but _ am	-1374
but _ feel	1201
but _ know	2088
but _ not	-1432
but _ really	1315
but _ want	1554
but i	1874
butt*	3770
button	3919
button $	4034
by _ $	-2953
by _ and	1707
by _ at	2407
by _ of	1154
by heart	1379
by his	1541
by mistake	-1270
bye	2500
bye $	2687
c	-2056
c est	-1638
ca	-2030
cafe	2534
call	12586
call $	3461
call _ $	5957
call _ and	-1819
call _ mom	-1257
call _ up	3297
call and	4926
call button	3340
call my	-1113
call*	3641
called	-1259
called $	3687
called _ $	-2838
called _ ask	-2129
called _ i	1337
called her	-2678
called to	-1358
calling	5178
calling $	3554
calling _ now	1163
calling her	1739
calling him	-1552
calls	-1196
came	-1726
can	6342
can _ $	1768
can _ another	2274
can _ ask	-2538
can _ believe	-1155
can _ break	2136
can _ contact	1171
can _ get	1630
can _ in	2303
can _ just	2663
can _ keep	1457
can _ looking	1724
can _ no	1811
can _ resist	2948
can _ stop	2955
can _ text	2028
can _ to	-5264
can _ write	-1492
can _ •	-1506
can go	2236
can i	4984
can not	3696
can you	-3158
canc*	-1252
cans*	-2395
cansada	-1392
car	-1770
cara	-3983
card	1184
carta	1316
casa	4467
casa $	1605
casa _ $	4201
casa dela	3481
casa dele	1544
ce	3566
ce _ je	4135
ce que	3623
cero	2340
cero $	2340
cham*	3269
chamar	3787
chan*	-2247
chance $	-1564
chance of	1200
change	-1510
chat	6114
chat _ $	3378
chat _ open	2267
chat is	2173
chea*	-1126
chec*	7143
check _ $	-1734
check _ last	2545
check _ page	-1555
check _ seen	2545
check _ today	-1555
check her	1595
check if	1761
check in	-1233
checked	-1409
checking	7437
checking _ $	1815
checking _ location	5087
checking _ she	3593
checking _ unblocked	3596
checking his	3181
checking if	4440
chest	1828
chez	1681
chez elle	2336
class	-3130
class $	-2075
clean	-1179
clos*	1408
close	2445
close _ $	2249
close to	2592
closure	2260
closure _ i	1218
closure so	1218
com	1388
com _ dedo	2634
com _ mais	1383
com _ no	2634
com _ so	1383
com ela	2546
com o	1637
come	-3587
come back	-1115
comi*	-1454
comment	1409
comment on	2279
como	-1612
compared	-1196
compared to	-1196
con	-1849
con _ $	-1491
con ella	1611
cong*	1125
cons*	2503
considering	3216
cont*	7555
contact	4852
contact $	3738
contact _ ex	2641
contact _ her	-1592
contact _ not	1573
contact her	1194
contact my	2641
contacto	2254
contacto _ $	2340
contacto cero	2340
contestarle	5198
contestarle $	5588
conv*	4381
conversation	2940
conversation _ my	2848
conversation with	3505
copi*	-1283
copine	-1283
copine _ a	-1230
cora*	-1214
cort*	-1269
cosas	-2099
could	6235
could _ about	1777
could _ and	2199
could _ him	3568
could just	3778
could not	1790
could tell	2091
coun*	-3746
counselor	-1217
counts	-1709
cour*	3392
course	3755
course $	3755
cous*	1342
cousin	1342
cousin to	1443
craq*	1916
craque	1916
craque _ ai	-1120
crav*	6413
craving	6413
cried	-1729
crow*	-1315
cry	-1342
cryi*	-1495
crying	-1495
cuen*	1186
cuenta	1186
cump*	2501
cumpleanos	2501
cut	-4205
cut _ bad	-1825
cut _ right	-1581
cut so	-1825
cutt*	-1164
cutting	-1164
d _ $	-1454
da	-1696
da _ $	-1216
dad	-1639
dan	2022
dan _ de	2022
dan ganas	2022
dar	4681
dar _ $	2593
darf	2370
darf ich	2370
das	-1893
das _ $	-1421
dass _ ist	-1166
dati*	-1640
dating	-1640
datos	-1507
datos $	-1507
daug*	-4412
daughter	-4349
daughter _ so	-3964
daughter is	-4025
davor	1881
day $	-5034
day 12	4883
day _ and	4898
day _ the	3801
day _ to	2230
days _ can	1644
days _ i	3081
days i	-1743
de	6372
de _ appeler	3352
de _ casa	-1946
de _ ce	1971
de _ de	2218
de _ ecrire	1788
de _ en	-1245
de _ instagram	2859
de _ le	1715
de _ mes	1709
de _ o	1145
de _ para	1514
de _ que	-2537
de _ si	2940
de _ su	3212
de el	1853
de escribirle	2946
de ganas	2712
de l	2445
de la	2157
de le	-4053
de ligar	2489
de llamarla	1908
de lui	2450
de mirar	4605
de novo	1197
de olhar	1145
de regarder	3513
de su	-1919
dead	-5067
dead $	-1696
dead _ $	-1298
death	-3231
debe*	8441
deberia	8441
deci*	1596
decir	2514
decirle	2178
decirle que	2178
dedo	4519
dedo _ botao	2634
dedo _ de	2634
dedo no	2634
deja*	-1264
dejar _ su	2189
dejar de	1124
dejo	-2133
dela	10318
dela $	4722
dele	-1316
dele _ $	-1178
dele*	-4162
delete	-1980
deleted	-3229
deleted _ number	-2987
deleted his	-2300
dem	6298
dem _ $	3339
dema*	2305
denke	-1791
denke _ $	-1109
denke an	-1109
depr*	-1506
depu*	-1332
depuis	-1332
der	-1895
dern*	2427
derniere	2697
desa*	-1269
desaparecer	-1246
desaparecer _ siempre	-1246
desaparecer para	-1246
desde	-1907
desde que	-1533
dese*	-1115
desp*	2496
desperate	1135
desperate $	1135
despues	1242
despues de	1287
dest*	-1966
destroy	-1805
destroy _ $	-1734
devant	1241
devant chez	1268
devo	5842
devo _ ela	4852
dia	-2587
dial*	9048
dialing	9048
dich	-1330
did	-6149
did _ $	-1257
did not	-3200
die	-5843
die $	-1833
die _ $	-3437
die _ schon	3606
die nachricht	3314
died	-2351
diff*	-1154
dinn*	-1854
dinner	-1842
dinner $	-1262
dire	2577
disa*	-1483
disse	-1973
dist*	2061
dit	-1232
divo*	-1746
divorce	-1278
do $	-2083
do _ $	2068
do _ a	1683
do _ answer	4523
do _ approach	1606
do _ back	2462
do _ do	-2642
do _ feel	-1322
do _ get	-1745
do _ him	-1708
do _ his	2126
do _ i	1349
do _ if	-1655
do _ it	1558
do _ look	-1317
do _ say	3280
do _ start	2162
do _ still	-1385
do _ tell	-1247
do _ text	1393
do _ think	3405
do _ to	-4310
do _ want	-3894
do _ what	3519
do _ with	-1275
do _ •	5131
do i	8920
do it	-2225
do not	-5903
do something	-1108
do •	5437
doct*	-1502
doctor	-1435
does	-5773
does _ $	-1451
does not	-1611
dog	-4476
dog $	-2857
doing	5603
doing $	5546
doing _ $	-1688
doing so	1399
dois	5400
dois _ ou	2648
dois je	6966
dorm*	-2160
dormir	-2143
down	-1327
draf*	1707
drea*	-2437
dreamed	-2080
drink _ from	1544
drink away	1544
driv*	3366
drive _ his	1673
drive by	1673
driving	3366
driving _ his	3661
driving to	3661
drop it	1328
drunk	1669
drunk $	-1115
drunk and	2273
du	-2168
dying	1421
dying _ $	2395
dying _ know	-2360
dying to	2843
e	-1473
e _ $	-1767
e _ respondi	-1377
e eu	-1418
e quero	2107
easi*	-1111
easier	-1099
eat	-1471
ecri*	1634
ecrirai	-2020
ecrirai _ $	-2020
ecrire	3653
ecrire $	3211
ecrire _ $	1594
effa*	-1410
efface	-1410
eine	2374
einen	2491
einen _ $	1383
einf*	1656
einfach	1656
el	3730
el $	-1427
el _ cero	2340
el _ de	1762
el _ el	1788
el contacto	2340
el dedo	1885
el le	1973
el movil	1487
ela	3468
ela $	3753
ela _ uma	1383
ela me	-1644
ela so	1383
ele $	7138
ele _ $	-1709
ele _ e	-2137
ele _ mandou	1279
ele _ respondeu	1978
ele de	1818
ele ontem	-1933
ella	-1901
ella $	-3543
elle	-3749
elle _ repondu	1955
elle a	-1518
em	-2608
em _ $	-1604
email	1144
email $	2039
embo*	-1384
embora	-1384
embora $	-1384
empe*	1457
empty	-2435
empty _ $	-1996
en	-2644
en _ $	-1463
en _ de	1122
enco*	3317
encore	3317
encore $	3469
end	-2922
end _ $	-2675
end _ on	2366
end it	-2679
end up	2282
endi*	-1172
ending	-1172
enou*	-1596
enough	-1596
ente*	4496
entr*	1828
envie	6111
envie _ appeler	4740
envie _ ecrire	1181
envie _ l	2311
envie _ la	3616
envie _ le	-3246
envie _ lui	2137
envie d	1998
envie de	4114
envo*	2674
envoye	-2180
envoye _ $	-2180
envoye un	-2180
envoyer	3715
envoyer _ $	1280
envoyer _ message	1280
envoyer un	1216
er	-3537
er _ mich	-2035
er _ sich	-1524
er hat	-2032
er meldet	-1103
er online	2632
eras*	-1401
erase	-1297
escr*	16223
escreveu	-1210
escreveu _ eu	-1210
escribi	-3444
escribi _ $	-1169
escribi _ no	-1168
escribi anoche	-1147
escribio y	1212
escribir	2546
escribir $	2546
escribirle	5793
escribirle $	4871
escribo	4594
escribo $	3055
escrito	2427
escrito _ $	1216
esqu*	-2274
esquecer	-1163
esquecer _ $	-1163
est _ $	-1675
est _ je	3860
est _ que	4135
est ce	4135
esta	3240
esta _ $	3859
esta en	3233
esta noche	1913
estou	-1121
estoy	7157
estoy _ $	-1325
estoy _ el	3597
estoy _ punto	1908
estoy a	1908
et	-1397
eu _ $	1099
eu _ ele	1276
eu disse	-1369
eu respondi	-1377
even	-2667
ever	-2721
ever _ me	-1370
ever*	-5654
every	2318
every _ $	2793
every _ i	-1895
every _ minutes	2545
every night	2807
every ten	2545
everyone	-1321
everything	-2924
ex	1923
ex $	4265
ex _ $	-2315
ex _ a	-2225
ex _ calling	-1700
ex _ i	3151
ex _ is	2816
ex _ me	-1291
ex _ my	-2358
ex _ the	1122
ex _ what	1257
ex after	1427
ex and	-1770
ex m	-1579
ex me	-2700
ex s	1815
ex that	1903
ex tonight	2055
ex wants	-1428
excuse	1250
excuse _ him	1320
excuse to	1528
exha*	-1127
exis*	-1926
existing	-1222
explain myself	2331
extr*	-1376
eyes	1373
face	-1175
face _ $	-2457
face*	3054
facebook	2541
fake	1332
falar	4497
falar _ $	3114
falar _ ela	3460
falar _ so	1383
falar com	4894
falta	-1628
fami*	-1505
family	-1374
fath*	-3057
father	-3044
father $	-1924
faut	1316
favor	-1301
favor $	-1241
feel	-1511
feel _ $	-3633
feel _ calling	1802
feel _ have	1123
feel _ need	1365
feel a	2108
feel an	1935
feel like	1380
feel so	-1528
feel*	-3296
feeling	-1794
feelings	-1501
feelings $	-1441
feels	-4085
feels _ $	-1668
feels good	-1438
figh*	1590
fight _ to	1278
fighting	1749
finally _ back	1573
finally texted	1573
find	-2405
fing*	7178
finger	5427
finger is	1922
fingers	1750
first	1132
first _ to	1326
five	1838
five _ and	2240
five _ i	2251
flow*	6287
flowers	6287
foi	-1754
foi _ $	-1321
fois	2664
fois $	2664
for	-6987
for _ $	-3957
for _ in	-1392
for _ message	-2027
for _ the	1302
for _ to	1479
for a	1147
for closure	1410
for him	1621
for his	-2094
forg*	-7497
forget	-6484
forget _ $	-5756
found	-1282
freu*	-2507
freundin	-1662
freundin will	-1540
friday	-1168
frie*	-4243
friend	-2186
friend _ $	-1337
friend _ she	1466
friend and	-2532
friends	-1962
friends $	-1509
from	6159
from _ $	1668
from _ her	2968
from _ new	1654
from _ number	2173
from a	3439
from texting	2051
from the	-2677
from tinder	-1367
front	1208
front of	1283
fuck	3050
fue	-1489
fui	-1679
fui a	-1319
ganas	5023
ganas _ $	5253
ganas _ escribirle	2946
ganas de	5023
gean*	-1389
geantwortet	-1389
geantwortet $	-1389
gebu*	2609
geburtstag	2609
gega*	-1326
gegangen	-1326
gegangen _ $	-1326
gegangen ist	-1326
geht	1275
geht $	2009
gera*	3258
gerade	3258
gern	1865
gern _ $	1865
gesa*	-1331
gesagt	-1135
geschrieben $	-2554
geschrieben _ ich	4372
gest*	-3080
gestern	-2631
gestern _ $	-1616
get	-1814
get _ $	-1896
get _ back	1155
get _ my	1592
get _ off	1834
get _ touch	3302
get a	-1178
get this	1889
gets	-1539
getting _ together	1234
getting back	1234
gig	1903
girl	-1254
girl _ his	1190
give _ phone	1899
give _ to	2382
give my	1619
glad	-1130
glei*	4291
gleich	4291
go _ $	-5303
go _ contact	-2075
go _ gig	1903
go _ him	-1942
go _ his	1903
go _ sleep	-1536
go _ the	2153
go _ therapy	-1980
go _ there	1316
go _ without	2236
go away	-1165
go no	-1855
go of	-2070
go out	-1751
go over	1322
go there	2430
goes to	1692
going	6212
going _ $	4203
going _ do	-1607
going _ end	-1163
going _ go	1503
going _ her	3379
going _ him	3065
going _ in	4238
going _ kill	-1501
going _ look	2438
going _ my	3039
going _ myself	-1657
going _ now	1334
going _ scream	-1458
going _ shoot	-1438
going _ text	-1833
going _ the	1514
going _ there	4595
going _ to	2503
going _ use	5519
going _ •	-1266
going over	5862
going there	1984
gone	-3045
gone $	-2112
good	-6037
good $	-2131
good _ $	-2938
good _ to	-1348
good time	-1438
good*	-2215
goodbye	-1998
goodbye to	-1195
got	-3314
gran*	-1506
grat*	2101
gratulieren	2695
gratulieren $	2695
great _ and	1108
gun	-1338
guy	-4793
guy _ $	-1318
guy _ tinder	-1367
guy from	-1948
gym	2117
gym _ $	-1131
ha _ no	1195
ha _ y	1136
ha escrito	1211
habe	-5863
habe _ $	-1817
habe _ geschrieben	-2229
habe _ gestern	-1297
habe _ nicht	-1300
habe _ profil	1430
habe _ schon	6110
habe angst	-1386
habe die	3507
habe ihm	-1281
habe ihr	-2706
habe sein	2180
habe sie	-2199
haben	-3452
habl*	6256
hablar	1561
hacer	-3317
had	-5197
had _ him	-4233
had a	-1304
had to	-2622
hallo	5367
halt	1623
hand	-2643
hand _ the	-2305
hand over	-2353
hand*	-1112
hang _ $	1733
hang up	2608
happen	1735
happy	1942
happy _ $	3026
happy birthday	3249
hard _ text	1268
hard _ to	1243
hard not	1268
hard*	4150
hardest	4258
harm	2973
harm in	4763
has _ of	2452
hat _ $	-2022
hat _ ich	3079
hat _ und	-1214
hat gesagt	-1135
hat geschrieben	4014
hat mich	-2484
hate	-1522
have	-4644
have _ $	-3876
have _ a	1525
have _ fighting	1944
have _ get	1443
have _ her	1560
have _ my	-1345
have _ myself	2977
have _ next	-1738
have _ our	2201
have _ sit	-2010
have _ this	1831
have _ to	-1510
have not	-1699
have to	-2112
have written	2291
havi*	2312
having	2312
having a	2928
he	-10352
he _ $	4730
he _ and	-1720
he _ do	1906
he _ doing	1430
he _ her	-2246
he _ if	2079
he _ mad	2331
he _ me	1723
he _ misses	2379
he _ not	-1322
he _ ok	1972
he _ online	1555
he _ so	2123
he _ story	1937
he _ texted	1573
he _ the	-1204
he _ there	1183
he _ to	-4754
he apologized	1159
he blocked	2990
he did	-1292
he finally	1492
he has	1784
he is	-5135
he keeps	-1197
he left	1819
he misses	1748
he never	-1144
he posted	1099
he says	-1624
he sees	1690
he should	-2045
he texted	2105
he was	-1532
he will	-1345
he would	-1814
he wrote	1888
head*	1549
heal*	-1680
hear _ $	1477
hear _ voice	2205
hear her	1142
hear his	1327
hear*	-2584
hearing	-1921
hearing _ $	-1887
heart	1534
heart _ $	1302
heart out	1838
help	6729
help $	2021
help _ am	3705
help i	3643
help me	1683
her	17094
her $	6354
her _ $	4094
her _ and	-3529
her _ at	1949
her _ birthday	1097
her _ day	-2027
her _ every	4992
her _ for	2003
her _ how	1384
her _ i	-2437
her _ if	-1478
her _ in	1179
her _ last	-1876
her _ me	-1879
her _ much	1431
her _ no	-4288
her _ seen	1595
her _ sunday	-2912
her _ the	3004
her a	4235
her again	4109
her birthday	-4195
her door	1227
her ex	-7709
her face	1823
her for	1315
her going	1425
her i	1574
her if	1373
her in	-2771
her mom	-1729
her on	-3967
her out	-1503
her page	-1247
her please	1383
her stories	-1951
her to	-1888
her up	2218
her work	3005
here	-2351
here $	-2004
herm*	1264
hermano	1334
hers	1808
hers $	1874
hesi*	1891
heur*	1445
heures	1720
hey	1248
hey _ i	2215
hi	5708
hi $	6823
hi _ am	-1330
hier	-4266
hier $	-3031
hier _ $	-1169
him	15105
him $	3653
him _ $	4199
him _ a	1517
him _ and	-3581
him _ good	-1683
him _ he	1762
him _ i	4251
him _ know	1943
him _ letter	-2164
him _ much	-1351
him _ now	1201
him _ promotion	1156
him _ to	1143
him _ we	1296
him _ week	-1680
him _ you	-1312
him a	-1380
him about	2347
him again	-2992
him back	-1827
him first	1257
him for	1361
him last	-1696
him one	1204
him the	1283
him up	2200
hims*	-1390
himself	-1390
his	5876
his _ $	4890
his _ again	2658
his _ at	1577
his _ but	1379
his _ by	-1625
his _ called	-2134
his _ every	1643
his _ for	1114
his _ girlfriend	1630
his _ he	3434
his _ house	-1920
his _ i	-1405
his _ in	-2780
his _ is	2992
his _ last	-1138
his _ me	-1528
his _ my	-1342
his _ night	3081
his _ now	1135
his _ open	1448
his _ right	1125
his _ seen	2357
his _ so	-1706
his _ to	-1763
his best	-1461
his chat	1448
his door	1174
his ex	-2894
his face	-2521
his facebook	1474
his father	-1868
his gig	1903
his last	2357
his message	-1935
his messages	1618
his number	-2009
his page	3391
his photo	2313
his photos	1247
his place	1736
his profile	1756
his things	-1372
his voice	1214
his whole	-1587
hist*	4078
historias	4901
historias $	3187
historias _ $	1714
hit _ a	1504
hit _ on	2096
hit him	1134
hit me	-1403
hold	1513
hold _ back	1691
hold me	1691
holen	-1395
holen $	-1395
home	-3474
home $	-1102
home now	-1108
honestly $	1266
hood*	1960
hoodie	1960
hope	-3868
hopi*	-2080
hoping	-2080
horen	3343
horen $	3343
hour	1731
hour _ $	-1366
hour ago	2245
hours	2211
house to	1102
hove*	3760
hovering	3760
hovering _ $	3135
hovering _ send	3135
hovering over	3760
how _ $	-2270
how _ am	-2034
how _ approach	1525
how _ be	2708
how _ before	1812
how _ can	1317
how _ days	1904
how _ doing	1172
how _ hurt	4571
how _ is	3271
how _ know	-1927
how _ start	2219
how _ stop	-1243
how _ you	5447
how are	6047
how he	2693
how i	-2753
how many	1292
how she	1380
how to	-2178
hoy	2654
hoy $	1652
hoy es	2974
huge	3114
huge _ $	3205
hui	-1441
hurt	2828
hurt $	3615
hurt right	2595
husb*	-3599
husband	-3599
husband _ to	-2020
i	3147
i _ $	4921
i _ a	1456
i _ about	2764
i _ and	1980
i _ angry	-1432
i _ another	2237
i _ answer	2690
i _ ask	3672
i _ at	2993
i _ back	2608
i _ boyfriend	-1310
i _ break	-1164
i _ by	3473
i _ call	2869
i _ calling	2714
i _ can	1298
i _ care	2001
i _ checking	1613
i _ close	2645
i _ closure	1439
i _ contact	2103
i _ could	1933
i _ cut	-2154
i _ dead	-1217
i _ die	-2513
i _ drink	1544
i _ driving	1135
i _ drunk	1822
i _ end	2027
i _ every	-1139
i _ ex	4418
i _ feel	-1113
i _ fighting	1944
i _ for	-4858
i _ forget	-5508
i _ get	3661
i _ go	3704
i _ goodbye	-1167
i _ guy	-1852
i _ gym	2385
i _ happy	1154
i _ he	-2825
i _ hear	1246
i _ her	1369
i _ hi	2362
i _ him	3451
i _ his	1802
i _ home	-1365
i _ hurt	-1355
i _ is	-1177
i _ it	-1444
i _ itching	1286
i _ just	7752
i _ know	3853
i _ last	1707
i _ learn	-1417
i _ let	1131
i _ like	4872
i _ look	-1556
i _ looking	1944
i _ lose	1631
i _ make	-1773
i _ meet	-3087
i _ met	-1097
i _ mom	-1848
i _ more	-1665
i _ my	-4534
i _ never	-3879
i _ not	-3153
i _ number	-2902
i _ of	-1837
i _ on	-4175
i _ one	3829
i _ opened	2209
i _ or	-1182
i _ our	1867
i _ outside	1674
i _ over	3555
i _ overwhelming	1463
i _ reach	1649
i _ ready	-1252
i _ reply	3536
i _ said	2308
i _ say	1391
i _ scared	-2192
i _ see	4140
i _ send	3501
i _ shaking	1117
i _ sit	-2090
i _ sleep	-1325
i _ so	2505
i _ something	2382
i _ sorry	3436
i _ suicidal	-1114
i _ sure	-2585
i _ talk	1482
i _ talking	-1947
i _ tell	4929
i _ tempted	5258
i _ text	3260
i _ the	-2757
i _ therapy	-1676
i _ think	1501
i _ this	3778
i _ through	-1471
i _ to	-1224
i _ today	-1368
i _ too	-1156
i _ turn	1679
i _ typing	9621
i _ use	3074
i _ waiting	-1757
i _ weak	1524
i _ will	1672
i _ with	-7266
i _ worried	-1233
i _ write	-3031
i _ writing	2135
i _ written	2206
i _ you	-5456
i _ •	1563
i almost	1720
i always	2232
i am	5785
i answer	8421
i approach	1606
i ask	3190
i break	-1418
i call	3812
i check	2545
i contact	1171
i could	4167
i deleted	-2291
i do	-1527
i dreamed	-2080
i end	-1187
i feel	2029
i had	-5085
i hate	-1345
i have	2040
i hear	-1152
i hope	-1902
i keep	5161
i know	2998
i look	3817
i messaged	-1985
i met	-1187
i might	5201
i miss	-2636
i open	2392
i pick	1560
i really	2759
i replied	-1101
i reply	1442
i respond	1380
i said	-2151
i saw	-1582
i say	3912
i see	-1609
i send	5144
i sent	-1241
i should	4466
i start	2227
i stayed	-2519
i swear	1442
i tell	-1385
i text	2765
i texted	-1799
i think	-2636
i told	-1339
i typed	1243
i want	1320
i was	-2676
i went	-2949
i were	-1722
i will	3793
i wish	1439
i would	-1672
i write	6200
i wrote	-2786
i •	-1708
ich	11162
ich _ $	5868
ich _ angst	-1386
ich _ anrufen	2869
ich _ antworten	1497
ich _ aufhoren	3677
ich _ bei	1398
ich _ davor	1881
ich _ eine	3207
ich _ einen	2648
ich _ einfach	1326
ich _ geschrieben	-1131
ich _ gestern	-1640
ich _ gleich	3025
ich _ ihm	1560
ich _ ihr	-1489
ich _ jetzt	4696
ich _ kurz	2635
ich _ mal	1958
ich _ mehr	-1417
ich _ mich	-2627
ich _ mit	-1339
ich _ nie	-2021
ich _ nur	2854
ich _ ob	1222
ich _ profil	1754
ich _ sachen	-1395
ich _ schlafen	-1307
ich _ schreiben	2752
ich _ sehen	2255
ich _ sein	3586
ich _ seine	3849
ich _ sie	3645
ich _ so	-2250
ich _ standig	1964
ich _ tot	-1449
ich _ traurig	-1376
ich _ vor	-1407
ich _ wehtun	-1945
ich _ wutend	-1105
ich bin	-2580
ich habe	-7746
ich ihm	1452
ich ihr	3419
ich kann	2203
ich konnte	-1100
ich meine	-1117
ich mich	4266
ich mochte	3264
ich muss	2382
ich rufe	1263
ich schau	1649
ich schreib	1384
ich soll	-1563
ich uberlege	1842
ich vermisse	-3991
ich werde	-1345
ich will	4743
if	4514
if _ $	1100
if _ am	-1338
if _ called	4855
if _ her	1451
if _ is	3355
if _ just	5485
if _ me	6016
if _ ok	2238
if _ one	-1104
if _ online	1645
if _ out	1466
if _ said	2063
if _ say	1098
if _ send	1154
if _ unblocked	3596
if _ was	-1279
if _ you	-2164
if he	2792
if i	2698
if she	3337
ihm	5726
ihm _ $	2854
ihm _ mehr	-2411
ihm _ schreiben	3349
ihm nicht	-3747
ihm schluss	-1441
ihm so	1524
ihm zu	1458
ihn	-1574
ihn $	-2331
ihn _ $	1708
ihn anrufen	1591
ihr	4904
ihr $	2952
ihr _ $	-1425
ihr _ geschrieben	-1118
ihr schreiben	1769
ihr wehtun	-1820
ihre	4215
ihre _ $	4215
il	-1165
il _ ecrit	3202
il faut	1316
in $	-1589
in _ $	-3120
in _ a	3240
in _ and	-1756
in _ car	-1131
in _ is	1180
in _ mailbox	3001
in _ of	1274
in _ to	1115
in _ tonight	1880
in _ with	3181
in a	-1171
in class	-2066
in front	1283
in his	2450
in my	-1109
in person	1484
in the	2345
in touch	3302
in with	3275
inst*	7334
instagram	8304
instagram $	1882
instagram _ $	4407
instagram dela	3233
inte*	-1427
into	1244
into her	1669
ir	2068
ir _ casa	2068
ir _ su	2068
ir a	2068
is	4519
is _ $	-4528
is _ 10	2138
is _ a	-3091
is _ am	1154
is _ at	-1196
is _ bad	1987
is _ contact	-1110
is _ harm	4709
is _ have	1503
is _ her	-2656
is _ i	-2538
is _ if	1626
is _ in	4756
is _ it	-1163
is _ me	4037
is _ my	3819
is _ normal	-1408
is _ not	1156
is _ now	1391
is _ of	-2981
is _ ok	1818
is _ out	2072
is _ over	1656
is _ right	4142
is _ send	1983
is _ so	-2257
is _ the	9730
is _ there	1207
is _ too	2011
is _ weeks	1834
is _ weird	4301
is a	-4921
is been	1334
is calling	1163
is doing	1543
is going	-2786
is gone	-1853
is hovering	1957
is huge	1364
is i	1538
is in	3322
is it	4022
is killing	3084
is like	2147
is my	-1583
is no	-1353
is not	-2956
is ok	2038
is on	3093
is online	2170
is open	2112
is sick	-3861
is the	2577
is there	-1161
is too	1188
is watching	-2897
is with	1296
ist	4963
ist _ $	3601
it	-2194
it $	-2433
it _ $	-1937
it _ a	-1788
it _ and	2856
it _ been	1360
it _ heart	1379
it _ i	3543
it _ if	1695
it _ it	3701
it _ me	2111
it _ message	3189
it _ so	1850
it _ the	-1183
it _ to	4257
it _ too	1292
it _ wrong	1455
it be	2516
it by	1200
it in	1140
it is	3366
it normal	-1375
it ok	1853
it sending	4097
it to	-2065
it tomorrow	2507
it too	2219
it weird	4301
itch*	1569
itching	1569
itching to	1569
its _ $	-1442
its been	2048
j	3986
j _ a	2618
j _ craque	-1120
j _ d	1841
j _ envie	1418
j _ je	-1120
j _ le	1547
j _ peur	-1425
j _ son	4899
j ai	1762
j arrete	2429
japan	-1390
je	12279
je _ $	11627
je _ ai	-7400
je _ aller	3247
je _ appelle	1283
je _ chez	2987
je _ de	-1906
je _ ecrirai	-2020
je _ ecrire	3139
je _ ecrit	-1120
je _ en	-1662
je _ l	1367
je _ la	3706
je _ le	2523
je _ lui	1804
je _ me	-1521
je _ ou	2785
je _ pas	-3786
je _ passer	2336
je _ plus	-1403
je _ repondre	2315
je _ son	4134
je _ voir	-1139
je and	-2920
je craque	3037
je dois	-1567
je l	1475
je le	-1198
je ne	-3456
je reponds	3892
je vais	4309
je veux	5075
jetzt	7331
jetzt $	3310
jetzt _ $	4353
jetzt an	2049
job $	1719
jump	-1805
jump $	-1279
just	9839
just _ a	-1316
just _ and	2065
just _ at	1913
just _ birthday	1288
just _ from	1619
just _ happy	1525
just _ he	2058
just _ hi	2239
just _ him	3527
just _ if	1957
just _ look	1176
just _ once	2468
just _ out	-1366
just _ still	1739
just _ to	-1901
just _ up	1182
just _ want	1455
just _ would	1133
just call	3850
just leave	1204
just one	1836
just said	1810
just saved	1780
just send	1225
just text	1395
just turn	1679
kann	1664
kann _ aufhoren	3677
kann _ schlafen	-1156
kann nicht	2698
keep	5557
keep _ and	3577
keep _ for	-1713
keep _ off	1528
keep _ to	1664
keep checking	1311
keep my	1475
keep thinking	-1500
keep typing	3858
keeps	-4119
keeps _ $	-1905
keeps calling	-1933
kids	-3208
kids _ $	-1185
kill	-3703
kill myself	-1394
killing	1923
killing me	3148
kind	-3690
knock	1863
know	6077
know _ $	-1987
know _ by	1379
know _ care	1629
know _ heart	1379
know _ i	-1501
know _ is	2142
know _ not	2170
know _ say	3705
know _ she	1478
know _ still	1721
know _ to	2530
know how	1942
know i	2109
know if	-3223
know what	2884
know*	1923
knowing	1923
knows	1339
knows _ $	2058
konn*	-1100
konnte	-1100
kurz	3465
kurz davor	1881
l	8708
l _ $	7016
l _ ce	1820
l _ soir	1820
l ai	-1205
l appeler	8735
la	4764
la _ $	4364
la _ a	3813
la _ de	-1241
la cara	-2944
la voy	3957
land*	-1782
landlord	-1782
landlord $	-1472
las	-2243
las _ $	-1477
last	-3103
last _ $	-2504
last _ and	-1198
last _ every	2545
last _ ten	2545
last night	-4046
last seen	3952
last week	-2297
laugh	-1159
le	8551
le _ $	-1887
le _ a	3040
le _ anoche	-1147
le _ de	1868
le _ escribir	2546
le _ j	1328
le _ no	2338
le _ o	2768
le _ que	2441
le _ un	1206
le _ y	-1380
le escribi	-2965
le escribo	4594
le mande	-1379
le quiero	3127
le respondo	3404
le voy	2158
learn	-1886
learn to	-1427
leave $	-1761
leave _ alone	-1459
leave _ note	1212
leave _ on	1183
leave a	1212
leave it	1270
leben	-2405
leben $	-1330
leer	-1237
left	-2357
left $	-1121
left _ on	1202
left _ read	1312
left alone	-1460
left me	1219
les	2081
let	-1136
let _ of	-2167
let go	-2040
lett*	7352
letter	7960
letter _ i	1316
letter _ it	1795
letter _ mailbox	1688
letter and	-2243
letter in	1688
letters	-1189
life	-5021
life $	-1297
ligar	2785
ligar _ $	4156
ligar _ agora	1708
ligar _ ela	2946
ligar _ ele	2919
ligar _ •	-4266
ligar para	5865
ligar •	-4266
ligu*	-1714
liguei	-1714
liguei para	-1523
like	2730
like _ $	-1474
like _ am	-1292
like _ ask	4602
like _ have	1123
like _ of	2238
like _ our	1479
like _ out	2201
like calling	1802
like this	-1167
like to	3326
liked	-1728
liki*	2131
liking	2131
lite*	3863
literally	3863
litt*	4193
little	4193
live	-3084
llam*	15761
llamar $	4000
llamar _ •	-2029
llamar •	-2029
llamarla	6302
llamarla $	4546
llamarlo	9330
llamarlo $	6383
llamarlo _ $	2947
llamo	2728
llamo $	3294
llamo _ no	3159
llevo	-1219
lo	2253
lo _ $	4165
lo que	-1357
loca*	4952
location	4952
lol	-5016
lol $	-3683
long _ $	1192
long*	1591
longer	1622
longer i	2001
look	5139
look $	2195
look _ every	2071
look _ page	1779
look _ profile	-1367
look at	2100
look*	1243
looked	-2274
looked _ her	-1826
looked at	-1548
looking	3517
looking _ her	2565
looking _ his	2561
looking _ profile	1816
looking at	3560
los	-1844
lose	1545
lose _ $	1656
lost	-1356
love	-2025
love _ her	1217
love to	1247
lui	4184
lui $	-4346
lui _ $	8843
lui _ ecrit	-1376
lui _ hier	-2997
lui _ message	1617
lui _ ou	1135
lui _ un	1498
lui ai	-4381
lui dire	2577
lui ecrirai	-2020
lui ecrire	4926
lui envoyer	1812
lui parler	2908
lunch	4848
lunch $	2366
m	-2779
m _ $	-2816
m _ ecrit	3009
m _ je	2096
m _ repondu	1955
m a	-1296
m appelle	-1109
ma	-5630
ma _ $	-3964
ma copine	-1283
mach*	-1691
mad	1876
mad _ i	2216
mad if	2307
made	-1665
mail*	5312
mailbox	3001
mailbox $	1098
mais	-2060
mais _ vez	1383
mais uma	1383
make	-4297
make _ me	-1458
make _ to	-1800
make it	-2329
make sure	-2226
man	-1449
mana*	-1215
manana	-1153
mand*	10066
mandando	2371
mandando mensagem	2130
mandar	7141
mandar _ $	3068
mandar _ oi	2325
mandar _ para	1593
mandar mensagem	2718
mandar um	1488
mandarle	5363
mandarle _ $	4278
mandarle _ audio	1482
mandarle _ mensaje	3246
mandarle un	5363
mande	-1379
mande un	-1175
mandei	-4141
mandei mensagem	-2238
mando	6298
mando _ $	3253
mando _ mensaje	-1891
mando um	3171
mandou _ $	-1474
mandou _ e	1268
many _ i	1129
many days	2104
marr*	-1648
mas _ $	-1359
mas _ a	1639
mata*	-2791
matar	-3505
matar $	-1268
matar _ $	-1684
matar ele	-1645
matarlo	-1712
maybe	10242
maybe _ $	-1285
maybe _ is	2357
maybe _ should	1966
maybe _ •	6483
maybe i	5436
maybe one	1778
me	-6836
me $	-2542
me _ $	-7292
me _ a	-1592
me _ am	2690
me _ better	2001
me _ call	-1670
me _ calling	2052
me _ de	1945
me _ e	1255
me _ escrito	1211
me _ esquecer	-1163
me _ feel	1201
me _ feelings	-1184
me _ ganas	4733
me _ her	-1460
me _ him	2293
me _ i	1116
me _ is	-1526
me _ la	-1570
me _ le	-1323
me _ mensaje	-2230
me _ movil	1487
me _ mucho	2578
me _ note	1115
me _ o	1516
me _ of	2528
me _ otra	1369
me _ por	3574
me _ que	2197
me _ quiero	2171
me _ read	1312
me _ text	4304
me _ texting	2051
me _ the	-1226
me _ this	3396
me _ to	3284
me _ un	-3138
me _ ver	2303
me _ y	1823
me about	-1616
me again	-1190
me ajuda	-1163
me back	1429
me dan	2022
me dejo	-1263
me escreveu	-1210
me from	8537
me mando	-1891
me muero	5930
me not	5821
me out	2811
me respondeu	1918
me to	-2480
me wants	3123
meet	-3405
meet _ $	-1807
meet _ and	1141
meet her	-1778
mehr	-6383
mehr $	-3295
mehr _ $	-1258
mein	1429
mein _ ist	2948
meine	-5207
meine _ $	-1413
meine _ will	-1576
meine freundin	-1662
meine sachen	-1558
meld*	2584
melden	4025
melden $	4025
meldet	-1441
meldet _ $	-1142
meldet sich	-1194
meme	4578
meme $	4828
mens*	4778
mensagem	3162
mensagem $	3316
mensagem _ ela	-1941
mensaje	1865
ment*	-1747
mes $	1601
mes _ $	-1218
mess*	6307
message	10550
message $	1898
message _ ex	1417
message _ my	2199
message and	2972
message my	1538
message to	1267
messaged	-3040
messaged _ yesterday	-1503
messages	-2071
messages _ $	-1139
messaging her	1327
met	-2512
met _ $	-2285
meu	-1273
mi	-7923
mi _ me	-2724
mi _ quiere	-3120
mi amiga	-3008
mich	-2642
mich _ $	-1208
mich _ ihm	3085
mich um	-1137
midn*	2207
midnight	2207
might	9440
might _ $	3115
might _ her	1862
might _ turn	1679
might _ up	2225
might just	1436
mim	-2170
mim $	-2017
mine	1471
minha	-2655
minha _ $	-1298
minu*	2333
minutes	2116
minutes $	2661
mir	-4277
mir _ $	-1994
mirar	6711
mis	-3931
mis _ $	-2135
mis cosas	-1967
mis datos	-1507
miss	-4484
miss _ $	-2775
miss me	-1539
misses	1206
misses _ $	1254
misses me	1268
mist*	2096
mistake	2133
mistake $	2150
mit	-2170
mit _ $	-2830
mit _ schluss	-1470
moch*	3205
mochte	3205
mochte meine	1505
moi _ $	-1850
moi a	2060
mom	-2630
mom _ $	-1284
mom _ ask	-1310
mom called	-1258
mom is	-1666
mom s	1247
mome*	2070
mon _ $	1894
mon _ a	-1892
mon _ m	-1834
mond*	-1346
monday	-1306
monday $	-1207
mont*	3803
month	-1584
months	4262
months $	5551
mood	-1147
more	-3770
more _ $	-2278
more _ and	1730
more _ then	2719
morg*	-1324
morgen	-1324
morir	-1249
morn*	-2197
morning	-2116
morning $	-1195
morr*	-2311
morrer	-1658
moth*	-1909
mother	-1777
move	-1723
move _ $	-1270
move on	-1208
moved	-1517
movie	-1361
movil	1487
much $	-1611
much _ $	-1299
much _ am	2235
much _ i	1858
much longer	1741
much*	1320
muchas	1320
muchas _ de	1320
muchas ganas	1320
mucho	1995
muero	5699
muero _ $	3797
muero _ de	2712
muero _ ganas	2712
muero por	5222
mum	-1521
murd*	-1300
muss	4021
muss _ $	2004
muss _ sehen	2964
muss meine	-1370
must	3644
mutt*	-1154
mutter	-1154
mutu*	1667
mutual	1667
my	-7901
my _ $	-3906
my _ a	-2819
my _ about	-1716
my _ and	-5052
my _ can	1235
my _ dinner	-1105
my _ friend	-2088
my _ from	-1331
my _ go	-1857
my _ hovering	1957
my _ is	3050
my _ literally	2141
my _ me	-1487
my _ mom	3189
my _ not	3478
my _ off	1429
my _ out	1951
my _ over	1516
my _ phone	1236
my _ s	3898
my _ so	1383
my _ talk	-1173
my _ tell	1882
my _ texts	-1109
my _ that	1434
my _ to	1631
my _ wants	-1640
my _ what	1176
my _ yesterday	-1381
my _ •	9017
my back	-1195
my best	-2119
my boss	-2531
my boyfriend	-3463
my chest	1828
my cousin	1404
my ex	16952
my eyes	1390
my first	1240
my friend	-1733
my heart	1231
my husband	-3589
my kids	-1483
my landlord	-1587
my life	-1964
my mom	-3312
my phone	1836
my promotion	1156
my screen	2704
my son	-3371
my stories	-1288
my story	1436
my stuff	-1329
my thumb	5310
my urge	1809
my wife	-1667
my •	9508
myse*	-1903
myself	-1903
myself $	-3176
myself _ $	-1612
myself _ to	4000
myself not	3800
myself so	1278
na	4713
na _ $	4013
na _ dela	3481
na casa	5417
nach*	5926
nachricht	6669
nachricht _ $	6669
name	-1119
nao	-1963
nao $	3402
nao _ $	-1540
nao _ mais	-2680
nao _ vou	1740
nao aguento	2926
nao quero	-1730
ne	-2176
ne _ ecrirai	-2020
ne _ pas	-2643
ne _ plus	-1672
ne lui	-2275
near*	1430
nearly	1632
nece*	6974
necesito	7351
necesito _ $	3910
necesito _ su	3441
necesito _ voz	3441
need	1879
need _ her	3356
need _ him	1502
need _ how	1493
need _ know	1312
need _ see	1387
need _ tell	1183
need to	2295
needs	-1519
neig*	-1683
neighbor	-1161
never	-5971
never _ $	-2178
never _ him	-2222
never _ to	-1872
never met	-1107
new	1194
new _ $	1576
new girlfriend	1111
new job	1775
new number	2154
new phone	1499
next	-3330
next to	-1816
nice	-1819
nice _ $	-1335
nicht	-4536
nicht $	3410
nicht _ $	-6417
nicht _ sein	-1119
nicht aufhoren	3677
nicht mehr	-5315
nicht schlafen	-1156
nie	-2611
nie _ $	-2426
nie wieder	-2124
night	-1634
night $	-1704
night _ $	2509
night before	2097
no _ $	2872
no _ am	-1707
no _ contestarle	3385
no _ de	5974
no _ dejar	1537
no _ escribi	-1291
no _ hacer	-1250
no _ he	-1145
no _ la	1845
no _ le	1957
no _ mas	1589
no _ me	-1209
no _ not	-1707
no _ si	4851
no _ vivir	-1570
no aguanto	3233
no botao	2634
no contact	-3398
no i	-1739
no le	-1773
no lo	3255
no more	-2426
no one	-2076
no paro	2747
no quiero	-2730
no se	4084
nobo*	-2376
nobody	-2376
noche	1394
noche $	1394
norm*	-1451
normal	-1427
normal to	-1375
not $	7735
not _ $	3222
not _ but	1531
not _ call	4414
not _ calling	-2329
not _ can	1948
not _ check	-1347
not _ for	-2031
not _ he	-1394
not _ him	-6618
not _ looking	1724
not _ me	-2965
not _ much	1717
not _ right	2773
not _ see	-1252
not _ she	-1177
not _ text	3554
not _ this	3440
not _ to	-7085
not _ what	3585
not _ write	1645
not answer	-2283
not be	-3128
not believe	-1148
not going	-3222
not hurt	3002
not keep	1457
not kill	1195
not know	1742
not knowing	2016
not resist	2948
not stop	3581
not text	2414
not texting	-3432
not think	1641
not to	11955
not want	-3490
note	4643
note $	1137
note on	1621
noth*	-2381
nothing	-2381
notices	2610
notifications	-1255
nouv*	2768
nouvelles	2768
novio	-2651
novo	1111
novo $	1197
now	4886
now $	1951
now _ i	1992
now _ to	1539
now _ want	3639
now he	1120
now i	2096
nuevo	-2304
nuevo novio	-2251
numb*	2475
number	2757
number _ i	-2607
number _ know	1379
number _ my	2704
number _ on	2704
number but	1379
number is	4913
numero _ $	-1934
nur	7139
nur kurz	1584
o	6392
o _ botao	2634
o _ dele	-1234
o _ no	2634
o dedo	2634
o instagram	1145
o no	6116
o numero	-1934
ob	1607
ob _ ist	1747
ob _ online	1747
ob er	1192
oder	4046
oder _ $	4046
oder nicht	4046
of	-4217
of 10	2021
of _ $	-2424
of _ a	1862
of _ and	-2517
of _ being	-1644
of _ days	-1401
of _ from	1480
of _ her	2567
of _ him	1753
of _ his	2845
of _ over	1374
of _ please	1191
of _ to	1290
of _ wants	3115
of breaking	1880
of calling	2052
of course	3755
of going	1955
of him	-1919
of his	-1958
of me	3088
of my	-1522
of texting	1442
of the	-1774
of these	-1471
off	-1484
off $	-1541
off _ $	-1548
off _ and	1760
off my	1864
oh	-1146
ohne	-2371
ohne _ $	-1870
ohne sie	-1354
oi	5017
oi $	2239
oi _ $	2822
ok	5800
ok $	3865
ok _ it	1689
old	-1336
olhar	1713
olhar _ dela	1713
olhar _ instagram	1145
olhar o	1713
olhei	-1397
olvi*	-1192
on	1876
on $	3562
on _ $	-1183
on _ a	1258
on _ all	-1203
on _ and	-1992
on _ at	2019
on _ button	3340
on _ call	3340
on _ for	1288
on _ job	1411
on _ new	1362
on _ now	-1201
on _ page	2458
on _ screen	2704
on _ so	1661
on _ the	1614
on her	1775
on his	2966
on my	1709
on read	1312
on sunday	-2736
on the	1945
once	1997
once $	2918
one	10898
one _ $	1221
one _ and	1627
one _ away	4441
one _ days	-1401
one _ from	4055
one _ letter	1407
one _ love	-1182
one _ message	1821
one _ not	3468
one _ the	1677
one _ then	1288
one _ these	-1401
one _ time	1899
one _ would	1277
one call	2253
one day	-1322
one drink	1544
one last	2935
one little	4556
one more	1446
one of	-2576
onli*	5019
online	5019
online $	1748
online _ $	3368
online ist	1747
only	-2308
ontem	-3230
ontem $	-2587
open	3913
open $	1371
open _ $	2379
open his	3347
open*	2019
opened	2209
or	4865
or _ $	2260
or _ it	1454
or not	3863
other	-1972
otra _ $	-1188
ou	9939
ou _ $	7762
ou nao	3402
ou pas	4360
our _ is	-3077
our chat	2801
out	3339
out _ $	-1757
out _ 10	2021
out _ calling	2052
out _ her	2010
out _ him	2877
out _ i	1781
out _ the	-1959
out _ this	2462
out _ today	1348
out _ will	1115
out and	2642
out of	1298
outs*	2818
outside	2818
outside _ $	2588
outside her	1848
outside the	1367
ouvir	3361
ouvir _ voz	3361
ouvir a	3361
over	5632
over $	-2246
over _ $	5497
over _ and	1242
over _ dog	-2318
over _ house	1578
over _ knock	1322
over send	3787
over the	-1260
over there	5437
over to	2672
overwhelming	1463
page	4577
page _ night	2776
pain	-1247
para	8410
para _ $	4338
para _ agora	1920
para _ ontem	-1824
para ela	2097
para ele	3100
para mim	-1700
para siempre	-1246
para ver	3456
para*	4129
parabens	2585
pare*	-1672
parents	-1283
parl*	2611
parle	-2327
parle _ $	-2091
parler	2908
parler $	2908
paro	2639
paro de	2639
part	2792
part _ me	2940
part _ wants	3123
part of	2858
part*	-2438
party	1133
pas	1740
pas $	2647
pas _ $	2064
pas _ de	-3787
pas de	1751
pas envie	-2968
pasar	1101
pasar por	1101
passer	2336
passer _ elle	2336
passer chez	2336
past	-3759
past the	-3149
pause	-1602
pedir	2743
pedir _ amiga	2743
pens*	-2492
peop*	-4420
people	-4420
people $	-1530
perf*	3037
perfil	2481
perfil $	2340
person $	1183
peur	-1425
peur de	-1337
phone	3781
phone _ $	1486
phone _ i	1186
phone _ my	1863
phone to	3281
photo	2420
photo _ notices	2610
photo so	2610
photos _ $	-1380
pic	2122
pic $	2122
pick _ $	1445
place	1345
place $	-1141
place _ $	2678
place now	2235
plan*	3282
planning	3771
planning _ for	1402
planning _ to	1710
planning to	2461
plea*	-1936
please	-1824
please $	-1441
please _ $	-2477
please _ am	1110
please _ me	4607
please i	1110
pleu*	-1216
plus	-3434
plus $	-1105
point	-2214
point of	-2977
por	1257
por _ $	-2287
por ella	-1276
por favor	-1301
por que	-1156
posso	4428
post	1160
post*	2769
posted	3023
prec*	1930
preciso	2287
pres*	2178
probably	-1412
prof*	6971
profil	7471
profil $	2658
profil _ $	2310
prom*	2342
promised	1778
promotion	1156
promotion $	1156
puedo _ de	1279
puedo dejar	1537
pull	2045
pull _ $	2053
punto	1908
punto de	1908
putt*	2092
putting	2092
qu elle	-1198
quase	1856
quase _ $	1837
quase _ mensagem	2130
quase mandando	2371
que	4105
que _ $	8342
que _ amo	3622
que _ el	-1450
que _ foi	-1222
que _ l	1796
que _ la	2016
que _ le	-2049
que _ mis	-2937
que _ reponds	1833
que _ respondo	2311
que _ um	1422
que ele	-2191
que eu	4945
que hacer	-1250
que je	5516
que la	3630
que le	3938
que llamar	-1754
que me	-1241
que se	-1297
queb*	-1141
quel*	-1500
quelle	-1103
quer*	1913
queria	1913
queria _ com	2066
queria que	-1134
quero	6685
quero _ $	1446
quero _ a	1643
quero _ ele	1334
quero _ para	3147
quero ligar	1673
quero muito	1214
ques*	-1312
quick	2534
quie*	3739
quiere	-3352
quiero	7355
quiero _ $	4328
quiero _ a	-1663
quiero _ audio	1639
quiero _ con	1102
quiero _ ella	1505
quiero _ la	2163
quiero _ mensaje	2082
quiero _ mis	-1330
quiero _ que	4715
quiero _ un	3721
quiero _ ya	1495
quiero decirle	2178
quiero mandarle	3131
quiero morir	-1116
quiero que	-1957
quiet	-1930
quis*	1166
quisiera	1166
quit	-1182
quit*	-2929
quitte	-1131
quoi $	2133
rapp*	5097
reach	6633
reach _ $	2277
reach _ and	2158
reach out	5752
reached _ to	-1152
real*	3366
really	3786
really _ $	3802
really _ to	2866
really want	3207
reco*	1331
reden $	-1830
refu*	-2041
refuses	-1798
refuses to	-1798
rega*	4979
regarder	4284
regarder _ $	4284
regarder _ instagram	1632
regarder son	1632
regr*	-2441
regret	-1688
regret _ $	-1575
regret it	-1551
relationship	-1381
remi*	-1451
remo*	-1797
repl*	-1722
replied	-1556
reply	5040
reply $	3375
reply to	1222
repo*	8728
repondre	2803
reponds	4691
reponds $	1833
reponds _ $	2858
repondu	1554
resi*	2523
resist	2948
resp*	13812
respond	3158
respond $	2755
responder	5463
responder _ $	3314
respondi	-3261
respondi $	-2799
respondo	6138
respondo _ $	2208
revoir $	-3008
right	6806
right $	1593
right _ $	3691
right _ i	2235
right now	5241
right there	1804
right to	-1302
risa	-1664
risa $	-1664
romper	2111
room*	1493
roommate	1502
ruf _ an	2472
rufe	1154
rufe _ an	1263
ruhe	-1411
s	2208
s _ $	-1890
s _ is	2688
s _ on	3291
s _ to	1204
s phone	1236
sa	4670
saber	1623
saber _ el	1973
saber _ le	1973
saber de	1973
sach*	-1558
sachen	-1558
sad	-1410
sagen	1448
sagen dass	1908
said _ $	2203
said _ birthday	2071
said _ me	2317
said _ misses	2330
said _ to	-1306
said _ would	-1119
said goodbye	-1286
said happy	2071
said he	1628
said hi	1989
said i	-1687
same office	-1252
sang*	-1282
saud*	-1852
saudade	-1852
saudade _ $	-1358
saved	1599
saved me	1759
saw	-2726
say	6473
say $	1391
say _ $	3357
say _ birthday	1288
say _ her	1314
say happy	1525
say to	1796
sayi*	3319
saying	3319
saying _ $	4701
says	-1993
says _ $	1442
says _ me	1252
says he	-1276
scar*	-3062
scared	-2814
scared _ will	-1241
scha*	3481
schau	1649
schauen	2042
schauen $	1518
schl*	-5065
schlafen	-1413
schluss	-2142
schluss _ $	-1824
schon	10926
schon _ $	10278
schon wieder	3259
schr*	6757
schreib	2306
schreib _ $	2447
schreib ihm	1976
schreiben	6450
schreiben $	6179
schw*	1837
schwester	1905
scre*	-1462
scream	-2449
scream $	-2287
screen	2669
screen $	3118
se _ $	2972
se _ contestarle	3385
se _ hacer	-1250
se fue	-1300
se si	4851
sec	1435
sec $	1435
seco*	2722
second	2787
see $	-2045
see _ face	1231
see _ girlfriend	2004
see _ he	2085
see _ i	-1149
see _ is	3453
see _ new	2002
see _ she	3380
see a	-2286
see her	3673
see him	3170
see his	-1308
see me	-1269
see my	-1899
see what	1482
seem*	1132
seeming	1135
seeming _ $	1135
seeming desperate	1135
seen	3626
seen $	1236
seen _ minutes	2545
seen _ ten	2545
seen every	2545
sees	1418
sees _ $	1491
sees me	1700
seguir	-1486
sehen	5183
sehen $	4629
sehr	-2047
sehr $	-2001
sein	4683
sein _ $	3244
sein profil	4269
seine	5076
seine _ $	3078
seine _ horen	3343
seine stimme	3343
seit	-1287
self	-2504
self harm	-1797
sem	-1331
sem _ $	-1202
sema*	-2208
semana	-1703
semana $	-1515
send	17447
send $	3787
send _ $	6066
send _ message	-1439
send _ to	1976
send a	3304
send it	2375
send me	-2056
send one	1225
send*	12284
sending	12284
sending _ $	12378
sending him	1104
sending it	5925
sent _ a	2083
sent me	1864
sepa*	-1477
sera	4543
sera _ eu	3121
sera _ mando	2996
sera que	4543
seri*	-1186
ses	5652
ses _ $	5673
shak*	1177
shaking	1177
share	-1490
she	-5990
she _ $	2087
she _ about	1530
she _ be	-1559
she _ birthday	2159
she _ by	1172
she _ calling	1335
she _ for	2085
she _ happy	2087
she _ hey	1793
she _ my	-1382
she _ not	-1849
she _ right	1838
she _ say	-1817
she _ should	1141
she _ the	-2502
she _ to	-4790
she _ tonight	2182
she _ waiting	2368
she always	1685
she called	1116
she does	-1318
she is	2685
she left	-1137
she posted	2006
she sent	1897
she should	-4024
she unblocked	2654
she wants	-4099
shit	-1741
shoot	-1543
shou*	5402
should	5536
should _ and	-2028
should _ ask	2017
should _ break	-3601
should _ call	2517
should _ do	-2081
should _ end	-1151
should _ first	-1531
should _ him	2387
should _ or	3885
should _ out	1160
should _ pick	1569
should _ send	3115
should _ the	-1651
should _ this	-1552
should _ to	1147
should _ •	1530
should call	-1311
should i	9216
si	9612
si _ $	5794
si le	3148
sich	-3514
sick	-4888
sie	2216
sie _ $	1798
sie _ an	1610
sie _ geschrieben	2951
sie _ ist	-1165
sie _ mich	-1188
sie _ sich	-1665
sie jetzt	2049
siem*	-1246
siempre	-1246
silence $	1791
simp*	2528
simple	2738
sin	-1747
sin _ $	-1551
since	-2161
since $	1226
since _ $	-1931
sinto	-2575
sist*	1414
sister	1498
sister _ $	-1212
sister _ he	1364
sister _ i	1386
sister about	-1185
situ*	1568
situation	1700
six	1836
sleep	-4663
sleep $	-1540
sleep _ $	-1384
sleep and	-1132
slide	4374
snap*	1559
snapchat	1559
so	2600
so _ am	1522
so _ can	-2927
so _ compared	-1107
so _ do	1227
so _ his	1358
so _ i	3211
so _ if	1361
so _ last	1266
so _ me	2068
so _ not	-1616
so _ notices	2610
so _ one	1249
so _ reach	1582
so _ schreiben	1524
so _ text	1290
so _ uma	1383
so _ vez	2043
so _ •	1797
so gern	1865
so he	4005
so i	-3481
so mais	1383
so sehr	-2047
so tempted	4962
so traurig	-1215
soll	5923
soll _ antworten	2712
soll _ ihm	1452
soll _ ihr	1510
soll _ schreiben	1140
soll ich	8658
some	-2348
some*	-1529
somebody $	-1527
someone	-3531
someone to	-1213
something	2257
something $	2556
something _ and	1384
something _ happened	1125
something i	-1101
sometimes	-1246
sometimes i	-1124
son	6909
son _ $	4294
son _ les	3693
son anniversaire	1277
son instagram	3418
son numero	1534
son profil	3952
song	-1901
soon $	-1914
sorry $	2270
soun*	-2205
sounds	-1580
sous	1672
stal*	2308
stalking	1579
stamp	5423
stamp _ $	5423
stan*	1530
standig	1801
standig _ er	1964
start	1145
start a	2765
stay	-1803
stay*	-2638
stayed	-2608
stayed _ $	-2599
stayed strong	-2500
ster*	-1402
sterben	-1193
still	-1368
still _ $	2073
still _ for	-1287
still _ to	1835
still care	1629
still want	1853
stim*	3003
stimme	3272
stimme _ $	3343
stimme horen	3343
stop	2415
stop _ $	-2058
stop _ from	7846
stop _ her	1993
stop _ swear	1675
stop _ texting	2051
stop i	1439
stop me	7653
stop thinking	-1204
stories $	2217
story _ i	3031
story and	1970
stro*	6189
strong	6269
strong _ to	3220
stuff	-2116
su	11236
su _ $	7756
su _ le	3836
su _ novio	-2251
su casa	2818
su cumpleanos	2640
su nuevo	-2251
su perfil	2340
su voz	2828
suff*	-1928
suffer	-1645
suic*	-7224
suicidal	-2198
suicide	-3013
sund*	-3544
sunday	-3441
sunday $	-2662
supp*	-1304
sure	-3202
surp*	1492
surprise	1540
surprise him	1614
surv*	-2469
survived	-1866
sus	4845
sus _ $	3263
sus historias	4901
swear	1428
swear $	1519
take	-2476
talk	3634
talk _ her	3256
talk _ him	2903
talk _ me	-2197
talk _ of	3255
talk _ out	3838
talk me	3255
talk*	-4212
talked	-2525
talked to	-2102
talking	-1687
talking _ $	1147
talking _ her	2054
talking _ him	-1302
tanto	2272
tanto _ com	2849
tanto falar	2849
te	-3017
te _ $	-1475
tell	7832
tell _ $	3154
tell _ about	1749
tell _ ex	3264
tell _ my	1625
tell _ that	1623
tell _ to	2470
tell her	1452
tell him	4827
tell me	2349
tellement	2166
tellement _ $	2275
tellement _ parler	2275
tellement lui	2275
telling	-1467
temp*	5787
tempted	6333
tempted to	2719
ten	1625
ten _ $	2144
ten minutes	2545
tengo	5800
tengo _ en	1792
tengo _ ganas	1542
tengo _ llamar	-1754
tengo el	3932
tengo muchas	1320
tenho	-1803
term*	-3943
terminar	-1415
text	15914
text $	11907
text _ $	2328
text _ about	-1256
text _ after	1699
text _ back	-2609
text _ ex	-1825
text _ first	-1434
text _ from	-1703
text _ guy	-2918
text _ not	2317
text _ now	1114
text _ tonight	1328
text her	-3570
text him	3602
text my	-1582
texted _ and	1130
texted _ i	2437
texted back	1573
texting	-1186
texting from	1434
texting her	1797
texts	-1870
than	-1583
thank	1722
thank _ $	1676
thank you	1408
thanks $	1281
thanks i	-1258
that	-11253
that $	-1997
that _ $	-3422
that _ his	1143
that _ is	-1736
that _ love	1296
that _ not	-1223
that _ still	1147
that girl	1190
that if	1122
that is	-2097
that she	-1354
the	-8232
the _ $	-4614
the _ always	1648
the _ and	-1272
the _ at	-1344
the _ back	-1207
the _ because	1390
the _ button	3234
the _ call	-1487
the _ empty	-2030
the _ from	-1733
the _ he	4118
the _ i	-2434
the _ in	8254
the _ is	6052
the _ job	1137
the _ killing	1428
the _ like	2002
the _ of	-4298
the _ she	1734
the _ the	-3369
the _ this	-1487
the _ to	4047
the _ where	3325
the _ with	-1845
the _ your	1657
the apartment	-1867
the bar	4289
the cafe	2522
the call	3340
the car	-1248
the dog	-2888
the girl	-1153
the guy	-1131
the kids	-1503
the letter	5817
the office	1373
the point	-3058
the same	1526
the silence	1466
the urge	7354
the wife	-1414
them	-1606
then _ am	1207
then _ i	1665
then i	2963
ther*	-3600
therapy	-2731
therapy $	-1647
there	5727
there $	8320
there _ knock	1322
there and	1552
there is	-2915
these	-2989
these _ $	-1263
these days	-1717
they	-5050
they _ $	-1190
they _ to	-1448
thin*	3542
things	-3064
things $	-1930
think _ go	3002
think _ her	-1285
think _ will	1473
think about	-1790
think i	3615
think it	1108
think my	-1626
thinking	6905
thinking _ again	-1916
thinking _ asking	1724
thinking _ going	1955
thinking _ her	4198
thinking _ it	-1147
thinking _ my	1226
thinking _ texting	1142
thinking about	-3218
thinking of	11125
this _ $	-2888
this _ and	-2272
this _ is	1338
this _ my	2034
this _ to	3980
this close	2561
this guy	-1389
this situation	1700
thou*	-2536
thoughts	-1804
thre*	-1647
three	-1481
thro*	-3036
through	-2168
thumb	5296
thumb _ over	3267
thumb is	5310
tien*	2430
tikt*	2814
tiktok	2814
time	-3875
time i	-1121
time to	-1755
times	1720
times _ i	2229
times and	2230
tind*	-1502
tinder	-1502
tinder $	-1332
tired	-1876
to	10891
to $	2844
to _ $	-3289
to _ a	-1509
to _ about	-2657
to _ all	-1605
to _ alone	-1736
to _ and	5320
to _ at	1823
to _ back	2801
to _ badly	1619
to _ bar	3270
to _ best	-1418
to _ boss	-1368
to _ by	1225
to _ casa	1637
to _ class	-2351
to _ contact	1226
to _ de	-1465
to _ dedo	2634
to _ dele	-1250
to _ ex	3088
to _ father	-1796
to _ first	2486
to _ for	4780
to _ gig	1903
to _ go	-2040
to _ guy	-1510
to _ he	3999
to _ heart	1490
to _ her	10974
to _ him	12312
to _ house	1565
to _ hurt	-1354
to _ in	4596
to _ into	3083
to _ is	2534
to _ it	-3589
to _ japan	-1304
to _ kids	-1278
to _ landlord	-1675
to _ last	-1755
to _ left	-1472
to _ live	-1405
to _ mandando	2371
to _ me	-3470
to _ mensagem	2130
to _ message	1106
to _ mom	-1596
to _ my	3215
to _ myself	-1640
to _ next	-1723
to _ note	1212
to _ now	4470
to _ o	2124
to _ of	-3288
to _ off	1544
to _ on	-1204
to _ our	2699
to _ out	4646
to _ over	-1655
to _ party	1492
to _ people	-1306
to _ phone	1876
to _ place	2766
to _ right	1303
to _ she	4256
to _ situation	1700
to _ so	3807
to _ someone	-1793
to _ stuff	-1159
to _ sunday	-1741
to _ text	3758
to _ the	-2951
to _ there	1279
to _ this	4207
to _ up	-2148
to _ voice	1746
to _ what	1626
to _ who	1432
to _ wife	-1761
to _ with	-1149
to _ without	-1375
to _ write	1496
to _ •	5662
to a	-1880
to answer	3472
to ask	5784
to be	-6318
to break	5652
to bump	1224
to call	1613
to com	1536
to contact	2665
to cut	-2352
to death	-1221
to die	-5181
to do	-4454
to drive	1505
to drop	1230
to end	-2881
to explain	1535
to feel	-1420
to find	-1187
to forget	-4581
to give	2156
to go	1627
to hear	1703
to her	9018
to him	2877
to his	2424
to hit	2464
to hurt	-1604
to kill	-3081
to know	1211
to learn	-1733
to live	-3256
to look	3441
to make	-1886
to me	-5546
to meet	-2274
to message	4627
to quase	2371
to reach	5468
to reply	4982
to respond	1691
to ring	1720
to say	4060
to scream	-1537
to see	2670
to send	4971
to shoot	-1350
to sleep	-2933
to slide	4999
to stop	-3078
to surprise	1614
to tell	1999
to the	1139
to therapy	-2260
to use	7790
to visit	-1304
to wait	1957
to write	6632
to you	-1695
to •	-2863
today	-2084
today $	1181
today and	1215
today i	-2551
todo	-5127
todo $	-1502
todo _ que	-1357
todo lo	-1357
toi	-1368
toi $	-1297
told	-3869
told _ i	-1112
told her	-1358
tomorrow $	2680
tomorrow _ $	-2104
tomorrow _ 8	-1731
tomorrow at	-1954
toni*	2495
tonight	2495
tonight $	-1824
tonight _ i	3030
tonight _ to	1466
tonight _ want	2180
tonight and	2659
too _ to	2950
took	-1379
tot	-1974
touch	3284
touch with	3302
tout	-2368
tout*	1337
toutes	1337
toutes _ $	1337
trau*	-1506
traurig	-1500
trav*	1168
tried	-1288
tris*	-2653
triste	-2476
tryi*	4393
trying	4393
trying _ not	4526
tu	-2011
tudo	-2575
tudo _ eu	-1207
tuer	-1647
turn _ at	1679
turn up	1679
two	-2262
two _ $	-1652
two _ ago	-1144
two weeks	-1131
type	-1346
typed	2275
typed out	1936
typi*	9590
typing	9621
typing $	4623
typing _ $	4741
uber	4214
uber _ $	4301
uber*	1854
uberlege	1842
ugh	3311
ugh $	1857
ugh _ to	1469
ugh _ want	1469
ugh i	1539
ulti*	3327
ultima	3327
ultima _ $	3327
um	4664
um $	-1220
um _ para	2509
um oi	5304
uma	3629
uma _ $	3179
uma _ para	-1638
uma mensagem	-1171
uma vez	2043
un	3163
un _ $	2801
un audio	1664
un mes	1546
unbe*	2723
unbl*	8913
unblock	1726
unblock him	1648
unblocked	3321
unblocked _ $	3478
unblocked me	3321
unblocking	3867
unblocking _ $	3867
und	-3142
und ich	-1250
une	2441
une _ $	2665
until	-1491
up	-2344
up _ $	-4678
up _ door	1418
up _ him	-3740
up _ his	3252
up _ night	1709
up at	2181
up his	-2096
up on	1375
up with	-3964
urge	12179
urge $	2745
urge _ $	1641
urge _ 10	2766
urge is	8885
urge to	1111
us	-2338
use	7548
use _ $	1591
use _ s	1236
use it	1751
use my	6834
used	-1166
va	-2115
vai	-1345
vais	4309
vais _ appeler	1764
vais _ chez	2336
vais _ ecrire	1545
vais _ elle	2336
vais _ son	2448
vais _ voir	3247
vais aller	3247
vais l	1764
vais passer	2336
ver	10024
ver _ $	8617
ver _ dele	1516
ver _ historias	3187
ver _ perfil	3370
ver ele	2064
ver su	2710
ver sus	3881
verg*	-1879
verl*	-1166
verla	6775
verla _ $	2707
verm*	-4046
vermisse	-3991
vermisse _ $	-1569
vermisse _ sehr	-2001
vermisse _ so	-2158
vermisse ihn	-1442
vermisse sie	-2263
vers*	-2057
veut	-1645
veux	4293
veux le	2258
vez	2696
vez $	2852
vida	-2179
vida $	-1197
view*	1749
viewed	1914
viewed _ story	1914
viewed my	1914
visit	-1304
visit japan	-1304
viver	-1514
vivir	-1903
vivre	-1212
voce	-1494
voice	3830
voice $	1350
voice note	2035
voir _ $	1124
vor	-2256
vou	10208
vou _ a	-1139
vou _ casa	3481
vou _ de	1965
vou _ ele	4610
vou _ mensagem	1572
vou _ para	2484
vou _ um	2191
vou _ •	-3692
vou ligar	-1454
vou mandar	2907
vou matar	-1645
voy	6612
voy _ $	4191
voy _ a	1873
voy _ escribir	2546
voy _ sus	2679
voy a	6612
voz	6188
voz $	3441
voz _ $	3361
wait	4138
wait $	2289
wait _ her	1747
wait for	1791
waiting _ his	-2027
waiting _ message	-2027
wake	-2132
wake up	-1877
wann	1221
want	5531
want _ $	1873
want _ a	-1890
want _ and	1947
want _ answer	3718
want _ at	1466
want _ be	-3513
want _ by	1673
want _ call	3233
want _ cut	-2157
want _ die	-2558
want _ do	-1435
want _ drive	1673
want _ forget	-4576
want _ get	1821
want _ go	1940
want _ hear	1277
want _ him	3913
want _ his	1336
want _ how	-1205
want _ if	1933
want _ into	1513
want _ it	2430
want _ know	2219
want _ left	-1460
want _ reply	4627
want _ say	2435
want _ see	1623
want _ stop	-1308
want _ the	-1194
want _ use	2554
want _ who	1668
want _ •	-1202
want closure	1218
want him	-2677
want to	11573
want*	-4519
wanted	-2579
wanted _ say	-1130
wanted to	-2409
wanting	-1940
wanting to	-1940
wants	-2338
wants _ $	-1330
wants _ see	-1530
wants _ talk	-1425
wants _ text	1964
wants _ to	-3203
wants me	-3025
wants to	1509
warum	-1200
was	-4240
was _ $	-5217
was about	1752
watc*	-3437
watching	-3159
watching _ stories	-2897
way	-1626
we	-5828
we _ talk	1272
weak	1516
week	-5266
week $	-4513
week*	-1253
weeks _ it	2092
weeks and	2092
weg	1221
weg _ $	1613
weg ist	-1110
weht*	-1945
wehtun	-1945
weird	3691
weird _ i	1365
weird _ message	3189
weird _ my	3189
weird if	1365
weird to	3189
well	-1466
wenn	-2547
wenn ich	-1189
went	-4960
went _ his	-2916
went _ place	-1111
went to	-3576
werde	-1345
were	-1736
were _ $	-1287
were you	-1773
what	2189
what _ $	-1899
what _ about	1508
what _ did	-1381
what _ do	-6081
what _ if	1489
what _ is	-1396
what _ just	3290
what _ said	-1314
what _ say	6736
what _ says	1317
what _ the	3337
what _ •	5287
what a	-1138
what can	-1766
what counts	-1363
what do	6722
what he	-2337
what i	-1713
what if	2247
what she	3335
what to	3248
what would	2398
what*	1292
whatsapp	1609
when	-7336
when _ am	-1630
when i	-3994
where _ $	-1370
where _ tonight	2182
where he	1124
where she	1651
while	-1371
who _ girl	1190
who _ in	1165
who _ with	1524
who that	1190
whole _ $	-2017
why	-5097
why _ i	-2203
why _ still	-1587
why do	-2245
why does	-1227
wie es	1931
wied*	1438
wieder	1438
wieder _ profil	2620
wieder _ sein	2620
wieder auf	2620
wife	-4525
will _ and	1104
will _ anrufen	1955
will _ at	3351
will _ be	-2350
will _ calling	-2329
will _ ex	-2254
will _ him	2168
will _ ich	-1265
will _ if	1744
will _ kurz	1584
will _ mehr	-2129
will _ my	1460
will _ nicht	-1229
will _ nur	2826
will _ sister	1953
will _ the	3353
will _ there	1335
will _ to	-2825
will _ wehtun	-1945
will be	3935
will get	1144
will ihm	1197
will ihn	1549
will just	2164
will lose	1635
will nicht	-1613
will not	-3014
will sie	1926
wir	-3750
wir haben	-3309
wish _ could	2139
wish _ just	-1188
wish _ luck	1353
wish _ never	-1162
wish _ tell	2091
wish _ would	-2365
wish her	2179
wish she	-1418
with	-4620
with _ and	-3099
with _ ex	1398
with _ he	1745
with _ note	1436
with a	3974
with him	-1120
with his	-1376
with my	2028
with no	-1475
with this	-1644
without _ desperate	1135
without _ her	3062
without _ to	2299
without me	-1163
without seeming	1135
work $	-1589
work _ $	1497
work at	2415
works	2273
works _ $	1515
worr*	-1458
worried	-1294
worth	-1197
would	6374
would _ $	-1744
would _ anyone	1196
would _ ask	4602
would _ back	-2594
would _ be	4190
would _ for	-1140
would _ how	6319
would _ i	1874
would _ kill	1225
would _ mad	2307
would _ me	-1311
would _ so	1993
would _ to	5359
would _ •	1099
would be	-1328
would it	2103
would just	-1712
would like	3103
would love	1247
would •	1703
writ*	4049
write	9203
write $	4251
write _ $	3404
write _ book	-1497
write _ him	-3771
write a	-1580
write back	2185
write her	1653
write him	1733
write to	-5190
writing	2506
writing _ him	1104
writing _ to	1222
written	2060
wrong _ i	1697
wrote _ a	-1724
wrote _ letter	-1272
wrote hey	1793
wrote him	-1272
wute*	-1105
wutend	-1105
wutend _ $	-1105
wutend _ ihn	-1105
wutend auf	-1105
xx	-1173
xx $	-1173
y _ $	-1410
y _ le	1753
y no	-1515
y quiero	2171
ya	2351
ya $	4930
ya no	-1579
year	-1712
years	-2760
yest*	-4299
yesterday	-4299
you	-13633
you $	-3451
you _ $	-2330
you _ a	2313
you _ is	1098
you are	-1890
you be	2616
you hurt	3510
you think	1624
your	-6528
your _ $	-4749
your _ just	1772
your post	1783
zu	4124
zu _ $	4286
zu ihr	2480
zu schreiben	2861
•	-3803
• $	-5690
• _ $	-7347
• _ a	-1778
• _ after	5399
• _ again	-1448
• _ am	4606
• _ an	2464
• _ and	5355
• _ back	-1726
• _ but	1189
• _ call	-1816
• _ ce	-2842
• _ de	1680
• _ do	3534
• _ doing	5914
• _ ex	-1939
• _ get	-1530
• _ her	-8349
• _ him	-3693
• _ i	10763
• _ ok	3014
• _ soir	-2842
• _ sorry	4321
• _ text	-4940
• _ to	-10722
• _ •	5738
• after	5796
• again	-1170
• an	2464
• and	5972
• de	2016
• doing	5914
• him	-2554
• i	4348
• me	1194
• to	-10386
• •	-3803
""",
    'contact.slip': """\
~	-37440
!	-4459
!ex_contact	-4009
!ex_contact_abroad	-1817
!slip	15952
!slip_abroad	16638
!•	2977
.	3496
.-	-7244
.i	-8244
.i+they	14507
.i+they-	2477
.i+you	-4382
.i-	-9776
.they	15930
.they-	9825
.you	-1905
.you+they	-1712
.you-	-3345
1	5279
10	-1659
2 $	1686
3	2455
3 $	3472
3am $	2045
6	2462
6 _ $	2965
?	-4410
?-	-3651
?i	-5587
?they	4698
^ _ $	-5728
^ _ 6	3026
^ _ a	2845
^ _ about	-2964
^ _ after	-4092
^ _ ai	7139
^ _ allee	3321
^ _ always	-1585
^ _ am	-4810
^ _ and	6886
^ _ angerufen	5130
^ _ anoche	3269
^ _ answered	5496
^ _ are	-1536
^ _ at	4273
^ _ auf	1854
^ _ beat	-3159
^ _ been	6316
^ _ begged	2581
^ _ best	2718
^ _ bin	-1925
^ _ boyfriend	-2847
^ _ broke	-4729
^ _ burned	-1667
^ _ by	2891
^ _ called	3183
^ _ calls	-2143
^ _ came	-2738
^ _ can	-2346
^ _ cheated	-1926
^ _ com	-3693
^ _ commented	3009
^ _ contact	4080
^ _ d	-1567
^ _ do	-2679
^ _ dreamt	-1773
^ _ drove	2812
^ _ el	9559
^ _ ela	4285
^ _ ele	10264
^ _ emailed	1544
^ _ en	-2468
^ _ escribi	3693
^ _ escribio	1792
^ _ est	-1908
^ _ everything	-1500
^ _ ex	-9991
^ _ feel	-3636
^ _ finally	-1725
^ _ for	-2758
^ _ found	-3257
^ _ from	-1791
^ _ gave	-3958
^ _ gestern	2324
^ _ girlfriend	-1763
^ _ got	-1603
^ _ habe	2628
^ _ happy	3032
^ _ has	-2418
^ _ hat	-2786
^ _ hate	-4628
^ _ have	2595
^ _ help	1725
^ _ her	13777
^ _ him	12943
^ _ his	13393
^ _ hit	4498
^ _ hope	-2992
^ _ hurt	-2024
^ _ husband	-2530
^ _ i	3093
^ _ if	3397
^ _ ihr	4018
^ _ in	1863
^ _ is	-9436
^ _ keep	3379
^ _ keeps	-1878
^ _ l	3069
^ _ la	-1584
^ _ le	-7190
^ _ letter	4947
^ _ liked	2419
^ _ live	2326
^ _ llame	9864
^ _ llamo	3796
^ _ long	-1532
^ _ loved	-1691
^ _ lui	2993
^ _ m	-4252
^ _ mande	7548
^ _ me	-7137
^ _ meine	-2355
^ _ mensagem	4311
^ _ message	-4511
^ _ messages	-2288
^ _ messaging	3356
^ _ mi	-1816
^ _ mich	-3065
^ _ minha	-1873
^ _ mir	-2519
^ _ miss	-5343
^ _ moved	-1585
^ _ my	10618
^ _ ne	-2745
^ _ night	2825
^ _ no	2335
^ _ o	2427
^ _ of	-1865
^ _ off	-2482
^ _ on	2656
^ _ one	2388
^ _ our	-1494
^ _ out	3388
^ _ outside	2403
^ _ packed	-2482
^ _ past	1618
^ _ perfil	3469
^ _ por	-1552
^ _ que	-2329
^ _ rang	2717
^ _ reached	3064
^ _ reminders	-1775
^ _ replied	2947
^ _ said	-2365
^ _ send	5979
^ _ sent	1918
^ _ she	-2403
^ _ sister	3115
^ _ slept	2157
^ _ so	-2993
^ _ sorry	2836
^ _ still	-2760
^ _ sus	7017
^ _ talked	5274
^ _ text	-1603
^ _ texted	9393
^ _ texting	3579
^ _ texts	-1641
^ _ that	-2124
^ _ the	-3102
^ _ through	2100
^ _ time	-1614
^ _ to	5851
^ _ took	-3228
^ _ uma	1498
^ _ up	6860
^ _ viens	2987
^ _ want	-4560
^ _ war	3461
^ _ was	-4353
^ _ we	-2064
^ _ went	3370
^ _ were	1949
^ _ what	-1493
^ _ will	-1774
^ _ wish	-1810
^ _ with	1564
^ _ wrote	3274
^ _ y	11635
^ _ yet	2890
^ _ you	-2844
^ _ •	-9193
^ a	-1745
^ asked	5083
^ been	1549
^ broke	5961
^ called	8314
^ checked	5315
^ could	3170
^ day	-3423
^ delete	-1957
^ drove	2046
^ drunk	6809
^ ela	-2384
^ ele	-2422
^ elle	-3115
^ emailed	2868
^ ex	-2147
^ found	-2136
^ fui	3418
^ gave	7089
^ got	-5113
^ habe	7391
^ he	-12075
^ heard	-1695
^ her	-5221
^ his	-5199
^ hit	2179
^ how	-4286
^ il	1955
^ it	-2194
^ j	2857
^ je	3165
^ la	7773
^ le	14834
^ left	4230
^ liguei	4016
^ liked	4392
^ looked	2223
^ mandei	3791
^ me	2593
^ mein	-1609
^ messaged	4459
^ met	2023
^ mi	-2072
^ my	-15070
^ nao	-4553
^ no	-4511
^ not	-1642
^ ok	3393
^ olhei	7709
^ on	-1511
^ pause	-1524
^ please	-1692
^ rang	4654
^ saw	-3172
^ sent	10917
^ she	-15308
^ sie	-2230
^ sinto	-1712
^ spent	6383
^ stalked	3793
^ stalkeei	4195
^ stop	-2470
^ the	-3552
^ told	4352
^ waited	2470
^ was	2096
^ watched	2939
^ we	2629
^ went	6160
^ what	-2556
^ when	-2828
^ woke	-1902
^ •	1498
a	-2682
a _ $	-2088
a _ a	2312
a _ about	-1855
a _ account	1962
a _ at	2166
a _ back	4763
a _ but	-2211
a _ casa	3593
a _ et	6683
a _ for	3989
a _ from	-5026
a _ got	3649
a _ her	4831
a _ him	2217
a _ in	1506
a _ j	2451
a _ last	4095
a _ message	-2563
a _ my	-1632
a _ on	4209
a _ to	3166
a _ un	-2244
a _ yesterday	1714
a _ •	-1493
a appele	3751
a card	1787
a dream	-1703
a ecrit	1752
a envoye	-1787
a fake	2237
a gift	2934
a heart	1595
a letter	1702
a long	3194
a meme	6246
a message	-4173
a note	3720
a song	2527
a su	3706
a voicemail	1925
a week	-3766
about _ $	-6215
about how	1550
about me	-2145
about the	2198
acci*	5606
accident	1988
accidentally	3618
accidentally liked	3618
after	8746
after _ $	4171
after a	-4616
after class	2764
after six	2793
again	3776
again _ $	1923
ago	-3345
ago $	-2955
ai	6921
ai _ $	1744
ai _ de	-3355
ai appele	3158
ai ecrit	1775
ai pas	-4945
ai repondu	2451
all _ $	2223
all night	5463
allee	3321
allee _ $	3321
alwa*	-2230
always	-2230
am	-6588
am _ $	-2260
am _ i	1860
am _ told	2416
am and	2416
am i	-1540
an	3070
an _ of	1988
an _ picture	2032
an hour	1667
an old	1861
and	7706
and _ $	2188
and _ again	1938
and _ answered	4218
and _ argued	2680
and _ back	2071
and _ broke	-1560
and _ does	-1604
and _ ex	1569
and _ her	3633
and _ i	-1544
and _ liked	3083
and _ my	3361
and _ not	-4346
and _ pas	-3359
and _ said	5112
and _ sent	1990
and _ still	-1488
and _ thanks	2069
and _ the	2614
and _ think	-1671
and _ to	-1774
and _ told	4219
and _ wrote	2071
and ai	-4056
and called	2582
and did	-3042
and he	5788
and i	6986
and it	-3226
and messaged	2978
and she	6819
and texted	5493
and we	4531
and wrote	2333
ange*	8495
angerufen	5679
angerufen und	5130
angeschaut	3954
angeschaut $	3954
anoc*	4339
anoche	4339
anoche $	4339
anot*	-1511
another	-1511
answ*	13478
answer	2350
answer _ $	2858
answered	11160
answered _ $	6867
answered _ a	-1529
answered _ message	7427
answered my	10862
apartment	1529
apartment and	1579
appe*	6889
appele	5115
appelee	2581
appelee _ $	2825
are	-3557
argu*	2282
argued	2282
argued _ the	2126
ask	-3216
asked	8191
asked _ about	3732
asked _ brother	1992
asked _ for	1601
asked _ friend	2918
asked _ how	2415
asked _ roommate	2167
asked her	3816
asked his	4936
at _ $	2312
at _ house	3372
at _ work	1726
at her	6666
at my	-2353
at night	-1699
at the	-1593
ayer	4169
ayer $	4169
back	2191
back $	4891
be	-3587
be _ $	-2774
beat	-3159
beba*	4290
beca*	1532
because	1532
because _ asked	2023
because i	2789
been	3688
been _ again	2504
been _ my	5139
begg*	2729
begged	2729
begged _ to	2484
begged her	1682
bei	3586
bei _ $	3586
bell	-3685
bell $	-3685
best	1620
best _ to	2557
best friend	1702
birthday _ said	2069
birthday _ she	2069
birthday and	2069
borr*	2841
boss	-2536
bot	-1585
bot $	-1528
both	5434
box	-2070
box $	-2070
boxes	-2136
boyf*	-2563
boyfriend	-2563
brea*	-2180
broke _ $	5860
broke _ contact	6583
broke no	6583
broke up	-5640
brother _ is	1657
brother how	1992
buil*	2448
building	2448
burn*	-1667
burned	-1667
burned _ $	-1667
but	-2972
but _ it	-2501
but _ not	1969
but never	-2252
but she	1976
by	2580
by accident	1988
by his	1501
call	2584
call $	4989
call*	11335
called	11126
called _ cried	5840
called _ crying	-1786
called _ last	-2214
called _ on	3134
called _ talked	2050
called _ times	4133
called _ we	2050
called and	2546
called her	1936
called him	2836
calls	-2946
calls from	-1638
came	-3109
can	-3178
can _ checking	1969
can _ stop	1612
car $	1758
card	1626
casa $	-1763
casa _ $	2960
cham*	5335
chan*	-2308
chance	-1563
chat	2766
chat _ $	3624
chea*	-2393
cheated	-2313
cheated _ and	-1506
chec*	7569
checked	5995
checking	1827
chez	2281
chez _ $	2281
chez lui	2637
class	2764
coff*	2849
coffee	2849
coffee $	2687
com	-4038
com _ $	-3875
comm*	3708
comment	2377
commented	4473
commented _ her	2435
commented _ post	2037
commented on	4473
cont*	9301
contact $	3753
contact _ $	-1673
contacto	8934
could	2535
could _ help	2359
could _ it	4417
could not	4390
cried _ of	5455
cried at	-4026
cryi*	-1669
crying	-1669
d	-2145
d elle	-1812
day	-4888
day _ $	-2946
day _ no	-2196
day at	-1511
days $	2570
days _ $	-1519
de	-3251
de _ $	-4382
de _ envoyer	2602
de novo	2361
dela	4546
dele $	-1683
dele*	-3884
delete	-2466
dia	2337
diary	-5386
diary $	-5386
did _ to	1551
did it	3289
did not	-3097
die _ $	1587
divo*	-1954
do	-6421
do _ $	-2047
do i	-1696
do not	-3091
does	-1835
does _ $	-1512
doll*	5265
door*	3529
doorbell	3529
doorbell $	3584
drea*	-1773
dream	-1703
dreamt	-1773
drop*	1606
dropped	1606
dropped _ in	1741
drove	4433
drove _ apartment	1579
drove _ her	1833
drove _ his	2616
drove _ house	2070
drove past	2362
drunk	8195
drunk _ ex	6541
drunk _ my	6541
e	3166
e _ $	3784
e _ respondi	3467
e eu	3467
ecrit	3303
ecrit _ ai	2451
ecrit _ j	2451
ecrit et	3394
effa*	-1762
efface	-1762
eight	-1605
el	8510
el _ $	6888
ela	3847
ela _ $	5575
ela no	2299
ele	2061
ele $	3505
ele _ e	3467
ele _ mandou	-1650
ele _ mensagem	-2028
ele ontem	5786
elle	-4166
em	-2086
em _ $	-2086
emai*	3844
email	2267
email $	1867
emailed	4348
emailed _ a	2191
emailed him	2868
en	-4074
en _ $	-2020
end	3953
end $	4562
ended	1880
ended _ him	1637
ended _ the	-1542
ended up	4135
envo*	2177
envoyer	2602
envoyer _ $	2602
er _ mich	-1685
er _ und	2756
erase	-1613
es	-2001
escr*	3453
escribi	3693
escribi y	2522
escribio	1577
escribio _ le	2458
escribio y	2458
escrito	-2838
escrito _ $	-2779
est	-2073
et	6047
et _ a	4746
et _ ai	2451
et _ repondu	2451
et j	2451
eu	2450
eu _ $	2979
eu respondi	3467
even*	1699
evening	1730
ever*	-4299
every _ the	1549
every day	1990
every night	-1486
everyone	-1645
everything	-2034
ex $	4161
ex _ $	5177
ex _ a	-2523
ex _ about	1521
ex _ after	-1512
ex _ and	3182
ex _ broke	-1560
ex _ how	1764
ex _ i	1735
ex _ me	-2663
ex _ work	-3167
ex on	1871
ex wife	1497
face*	4115
facebook	2854
fake	2237
fake _ $	2077
fake account	1977
fami*	-1770
family	-1770
family $	-1758
favo*	-2770
favourite	-2740
feel	-4165
feelings $	-1941
fina*	-2580
finally	-2580
finally _ $	-4174
finally _ my	2001
finally answered	-2747
find	1764
fine	2629
fine $	2705
foll*	1509
for	-4124
for _ after	1886
for _ back	-2006
for _ class	1886
for _ days	-1837
for _ years	-1527
for a	-3233
for coffee	1821
for her	1872
forg*	-4669
fotos	5105
fotos $	5579
foug*	3989
fought	3989
fought $	4279
found	-5812
found her	-1797
found his	-2988
frie*	-3897
friend $	-1596
friend _ he	1557
friend _ him	2466
friend _ me	-2123
friend about	2860
friends	-5224
friends $	-3729
from	-6045
from _ $	-1596
from _ account	1817
from _ ex	-2935
from _ fake	2077
from _ the	-1832
from _ today	-1849
from a	2816
from her	-7298
from him	-4785
from last	2975
from me	1948
fui	3418
fui a	3526
gave	2892
gave _ $	-2295
gave _ a	6280
gave _ and	3036
gave _ everything	-2056
gave her	-2397
gave him	-1656
gave in	3036
gean*	3845
geantwortet	3845
geantwortet $	3845
gesc*	2404
geschrieben	3785
geschrieben $	1571
geschrieben und	1763
gest*	2294
gestern	2431
gestern _ $	-1658
gestern angerufen	-1634
get	-3818
gift	2934
girl	2114
girlfriend $	3289
girlfriend _ $	-1907
go	-1539
gone	2823
gone $	3134
good	-1896
got	-3160
got _ from	-3749
got _ lol	3485
habe	10229
habe _ $	6830
habe _ angerufen	4017
habe _ angeschaut	4118
habe _ die	1809
habe _ geschrieben	2188
habe _ profil	4118
habe ihm	1974
habe ihr	4018
haben	1838
haben _ $	1885
habl*	6558
had	2245
had _ long	4635
had _ text	4314
hair	-3507
hair _ $	-3465
happy _ and	2040
happy _ she	2069
happy birthday	2017
has	-1726
has _ his	-1544
has _ texting	-1544
has been	-1544
hat	-1773
hat _ $	-2743
hat _ angerufen	-3195
hat _ ich	2817
hat _ und	5857
hat angerufen	4857
hat gestern	-1807
hat mich	-1671
hat mir	-1899
hate	-4660
hate _ $	-3778
hate her	-3605
have _ $	-3021
have _ again	2504
have _ her	1578
have _ texting	2802
have a	-1613
have been	5031
he	-3536
he _ $	1501
he _ a	-6946
he _ and	3678
he _ answered	-1645
he _ back	-1663
he _ by	-1731
he _ friend	-1592
he _ happy	-3276
he _ his	-4700
he _ me	-2172
he _ my	2522
he _ not	1883
he _ on	1529
he _ say	2749
he _ saying	-1947
he _ so	8890
he _ we	7256
he answered	3812
he asked	-1529
he came	-2215
he cheated	-1592
he finally	-3059
he left	-4150
he replied	4237
he sent	-6366
he wants	-2278
he was	4971
he wrote	2425
heard	-1695
heard from	-1695
help	1526
help _ her	2015
help it	2312
her	17016
her $	-1980
her _ $	2318
her _ a	1527
her _ at	1878
her _ class	1828
her _ did	3795
her _ her	3582
her _ how	1793
her _ is	-2203
her _ on	1540
her _ she	3038
her _ text	2742
her _ the	-1844
her _ today	3381
her _ with	1524
her a	7164
her at	2373
her ex	-2560
her facebook	1991
her friend	-4045
her from	4757
her house	2504
her name	-5489
her new	-2285
her roommate	2167
her stories	2490
her story	-1600
her stuff	-2786
her to	1891
her work	3753
hi $	-2278
hi _ $	2799
him	9848
him $	-5967
him _ $	4099
him _ a	4190
him _ and	1595
him _ birthday	3909
him _ him	2346
him _ last	-1573
him _ letter	4212
him _ love	2127
him _ song	2648
him _ still	1781
him _ times	-2345
him _ was	-1810
him _ work	2058
him _ •	6013
him a	7523
him at	-1822
him back	-2137
him but	-1788
him from	1993
him happy	3909
him i	2145
him in	3270
him three	-3197
him to	1701
him today	-1543
his	14288
his _ a	2174
his _ about	2860
his _ again	2242
his _ and	-2296
his _ by	3232
his _ friend	1843
his _ he	3734
his _ last	2029
his _ on	-1880
his _ that	2699
his _ to	5183
his _ today	-1922
his best	2367
his ex	-2281
his favourite	-2740
his friend	1852
his hoodie	-1895
his house	4155
his instagram	2077
his old	-1966
his story	4053
his things	-2188
hist*	5480
history	-1702
history $	-1702
hit	6677
hit _ $	3548
hit _ and	2708
hit _ up	1780
hit send	5888
hood*	-1895
hoodie	-1895
hope	-4443
hora	3969
hora $	4026
hour	1656
house	5342
house $	4162
how _ $	-1634
how _ am	1687
how _ and	3067
how _ is	1767
how she	1997
hoy	-3438
hoy $	-2741
hug	-2175
hug $	-2175
hurt _ feelings	-1915
husb*	-2264
husband	-2264
husband _ been	-1544
husband _ texting	-1544
husband has	-1544
i	6522
i _ $	4447
i _ 6	3833
i _ an	2222
i _ and	7663
i _ at	-4061
i _ back	1970
i _ been	2938
i _ boxes	-2119
i _ every	-1619
i _ ex	4658
i _ friend	1767
i _ happy	1842
i _ her	-2441
i _ him	2172
i _ his	1976
i _ hurt	1559
i _ i	2935
i _ in	5156
i _ it	8950
i _ letters	-1716
i _ my	3549
i _ myself	-1729
i _ name	-5548
i _ new	-2189
i _ not	-3261
i _ of	-3464
i _ off	-1963
i _ old	-1995
i _ on	1697
i _ one	-2272
i _ out	3529
i _ outside	2419
i _ pregnant	-2356
i _ say	2597
i _ send	8413
i _ sending	2771
i _ sent	1906
i _ she	3214
i _ so	-3329
i _ sorry	2936
i _ ten	-2672
i _ texting	1674
i _ three	-3448
i _ to	3046
i _ was	-1687
i _ you	-2279
i _ •	-1923
i am	-4910
i answered	5704
i apologized	1518
i asked	8202
i beat	-3159
i begged	2481
i burned	-1667
i called	2084
i commented	1671
i cried	-4104
i do	-2622
i dreamt	-1773
i drove	2812
i emailed	2144
i feel	-4007
i finally	2896
i found	-3625
i gave	-4123
i hate	-4628
i hope	-4443
i just	2921
i keep	2894
i liked	4095
i look	1835
i loved	-1774
i met	-2083
i miss	-4218
i need	-1518
i rang	-1711
i reached	4137
i replied	1922
i see	-1963
i sent	12246
i slept	2236
i still	1954
i texted	2931
i think	-2136
i told	4044
i took	-3250
i want	-5222
i was	-1833
i went	3656
i wish	-1810
i wrote	5230
ich	2115
ich _ geschrieben	6746
ich _ gestern	5372
ich _ ihr	2424
ich _ nicht	-4921
ich _ so	-1799
ich habe	3686
ich war	3939
if	2112
if _ was	3497
if _ •	1513
if he	2514
ihm _ $	-1624
ihm geschrieben	3835
ihm nicht	-4513
ihn _ $	1780
ihr	7080
ihr _ $	6084
ihr geschrieben	2296
il _ appele	3751
il a	3901
in	-2039
in and	3586
in her	1692
in my	-5815
in the	3392
inst*	2779
instagram	3068
is	-3806
is _ $	1875
is called	-1635
is gone	3949
it _ $	2336
it _ and	-1658
it _ her	3170
it _ my	-2065
it _ to	-2065
it in	4901
it is	5926
it to	-3400
it was	-1814
j	4460
j _ $	1699
j _ repondu	2451
j ai	4796
je	2695
je _ ai	3099
je _ allee	3321
je _ appele	3158
je _ de	2880
je _ ecrit	1775
je _ en	-1763
je _ pas	-3428
je and	-4265
je l	5812
je lui	3138
je ne	-1863
je viens	2987
just _ send	4428
just hit	4428
keep	2861
keep _ $	3175
keep _ her	2476
keep sending	2771
keeps	-3077
keys	-2453
kids	-1635
l	3407
l _ $	2881
l ai	4018
la	5760
la llame	9864
land*	-1770
landlord	-1770
last _ $	2511
last week	4175
last year	-1810
le	8768
le _ $	4299
le _ mensaje	2256
le _ un	2797
le _ y	3181
le escribi	3693
le mande	7548
left $	-2944
left _ a	2970
left _ voicemail	2017
lett*	1778
letter	4219
letter _ her	1484
letter _ mailbox	1618
letter in	1618
letters	-2440
letters $	-1785
letters in	-2106
ligu*	4016
liguei	4016
liguei para	4016
liked	8537
liked _ $	2797
liked _ old	2478
liked _ picture	2032
liked an	2032
liked her	2536
liked his	1523
list	1715
live	2170
live $	2952
llame	9864
llame _ $	7494
llamo	3547
llevo	2086
lol $	-2629
lol _ $	3301
long _ last	3453
long _ night	4641
look	1708
look _ her	2049
look*	3005
looked	2537
looked _ his	2347
looked _ new	1742
looked at	2032
lost	-2079
lost _ $	-1595
love _ $	1705
loved	-1820
loved _ $	-1816
lui	4220
lui $	-1967
lui _ ecrit	1775
lui _ un	4412
lui ai	3138
m	-3686
m _ ecrit	1752
m _ envoye	-1787
m _ et	2451
m _ un	-1787
m a	-2173
ma	-1538
mail*	3805
mand*	2003
mande	7548
mande _ $	4972
mande _ mensaje	1597
mande un	2797
mandei	3791
mandei mensagem	1981
mandou _ $	-1822
marry	-1649
me	-7162
me $	-4746
me _ $	-5466
me _ and	3454
me _ answered	2126
me _ days	4903
me _ e	2946
me _ eu	2946
me _ him	-4294
me _ i	5276
me _ le	2458
me _ mensagem	-1620
me _ mi	-1598
me _ night	-3715
me _ que	1772
me _ y	7173
me _ •	3530
me a	-2155
me after	3974
me and	1631
me crying	-1786
me escribio	1577
me last	-1718
me llamo	3579
me mandou	-1822
me so	3732
me to	-1898
mein	-2040
meine	-3085
meine _ $	-2005
meme	6087
meme $	2560
mens*	2853
mensagem $	-1649
mensagem _ ela	2680
mensaje	2002
mes	-2258
mess*	5095
message $	6261
message _ $	-1594
message from	-2699
message me	-1527
messaged	8065
messaged _ $	6332
messaged _ ex	4856
messaged _ from	4008
messaged her	4473
messaged him	1564
messaged me	-2782
messaged my	4856
messages	-6000
messages $	-2968
messages _ $	-2163
messaging	2744
messaging _ $	2834
met	1619
met _ yesterday	2770
met up	3164
mi	-3767
mi ex	-1716
mich	-3853
mich _ $	-2909
minha	-2650
minha _ $	-1924
mir	-3501
mir _ $	-1863
mira*	8684
mirando	8684
mirando _ $	8684
miss	-4305
miss her	-1501
missed	2608
missed _ $	5197
missed _ from	-2793
missed _ my	-1658
missed call	4088
missed calls	-1638
misses	-1747
moi	-2518
mon	-2624
money	-2005
money $	-1534
month	-1700
month $	-1587
months $	1490
more	-2157
more _ $	-1517
morn*	2002
morning	2082
morning $	2565
moved	-1631
much	-2966
much $	-2034
my	-10541
my _ $	-3656
my _ a	1508
my _ asked	-1491
my _ been	-1589
my _ by	-1511
my _ every	1549
my _ has	-1594
my _ him	3711
my _ last	2555
my _ me	-2480
my _ on	1563
my _ s	2289
my _ that	1495
my _ to	-1722
my _ wife	1497
my _ work	-1944
my boss	-2512
my boyfriend	-2429
my ex	12357
my girlfriend	-1569
my husband	-2375
my phone	-1888
my profile	-1570
my sister	2606
myse*	-2335
myself	-2335
nach*	1663
name	-5769
nao	-5011
ne	-2763
ne _ pas	-2179
need _ $	2324
need to	-1599
never	-4402
never _ $	-3695
never _ it	-2177
new	-3245
new boyfriend	-1580
nicht	-6514
nicht _ $	-5365
night	6083
night $	5963
night i	-1687
no _ $	5101
no _ escrito	-2244
no _ me	1775
no answer	2643
no contact	2129
no le	-6152
no more	-1914
not	-3924
not _ $	-4950
not _ checking	1969
not _ her	1602
not _ to	2714
not help	2278
not stop	1631
note	2369
note _ $	1679
note _ her	3789
note for	2764
novo	2361
novo $	2361
now	-2726
now $	-2349
o _ dele	3469
o perfil	3469
of	-2715
of her	-3035
of his	1952
of us	4824
off	-5593
off _ $	-2456
ok i	2421
old _ of	2032
old picture	2032
olhei	7709
on	6143
on _ $	1770
on _ and	3757
on _ facebook	2744
on _ instagram	1723
on _ phone	-2392
on _ post	2037
on _ that	1733
on a	1968
on her	4258
on his	5691
on instagram	-1925
on saturday	1678
on sunday	2365
on the	-2371
one	-1512
one _ $	-2692
one of	2449
onli*	4341
online	4341
online $	4341
ontem	4309
ontem $	4309
open	-3082
open _ $	-3067
open*	3479
opened	3596
otra	6911
otra _ $	7109
our	-3080
out	-1656
out $	-1817
out _ i	1735
out _ she	-1490
out after	2560
out and	1507
out of	-2285
outs*	2185
outside	2185
outside _ $	2419
over	-1898
pack*	-2531
packed	-2482
page	3514
page _ $	1995
page every	2858
para	1901
para _ $	2849
para _ ontem	2645
para ela	4290
pas	-5538
pas _ $	-1896
past _ house	2289
past her	2070
pause	-1888
peop*	-2272
people	-2272
perf*	3207
perfil	3469
perfil dele	3469
phone	11325
phone $	13123
phot*	2880
photos	2908
photos _ $	2877
pick	1702
pick _ $	3735
pick up	1702
pict*	-2922
picture	-2041
picture _ $	-3360
picture of	2032
place	2049
place _ $	1550
plea*	-3568
please	-3568
please $	-1876
plum*	-2520
plumber	-2520
plumber $	-2520
plus	-1665
por	-2426
por _ $	-2208
post	1802
post*	3505
posted	3461
posted a	2997
preg*	-2575
pregnant	-2356
pres*	4285
pret*	1506
prof*	8706
profil	9424
profil _ $	4118
profil angeschaut	4118
que	-3626
quiso	1749
quit*	-1565
rang	6048
rang _ $	2579
rang _ bell	-3685
reac*	2793
reached	3064
reached _ after	2560
reached out	3064
regret	2259
regret $	2066
remi*	-2195
reminders	-1907
repl*	5236
replied	5461
replied _ a	-2049
replied _ her	1718
replied _ story	1829
replied to	7081
repo*	3188
repondu	3394
repondu $	3394
resp*	11481
respondi	10677
respondi $	3926
room*	2167
roommate	2167
s	1580
s _ $	3907
said	-1744
said _ and	1878
said thanks	2069
satu*	1678
saturday	1678
saturday $	2048
saw	-3499
saw _ his	1733
saw on	1733
say _ me	2005
say it	2789
sayi*	-3054
saying	-3054
says	-2420
scho*	-2288
school	-2288
scro*	4730
see	-2088
see her	1708
see him	-2325
send	9640
sending _ $	2699
sent	14014
sent _ $	6533
sent _ a	2991
sent _ and	2340
sent _ letter	-3699
sent _ my	-1950
sent _ the	2981
sent _ to	-7570
sent a	1992
sent her	3463
sent him	1986
sent it	8223
sent me	-2625
she	-5432
she _ a	-5382
she _ about	-3638
she _ always	-1597
she _ and	2751
she _ for	-1534
she _ her	-6480
she _ i	5259
she _ leave	2697
she _ me	1808
she _ my	2832
she _ new	-1626
she _ on	-2097
she _ pick	1785
she _ thanks	2069
she _ to	-2082
she answered	4113
she asked	-1847
she called	2464
she finally	-1550
she had	1634
she misses	-1881
she said	2891
she texted	-2962
she was	-1616
she wrote	5618
shop	-1764
shot	2054
shot _ a	2103
showed _ her	2192
showed _ my	-1846
shut	-1499
sick	-1509
sie	-2846
sie _ angerufen	1876
sie _ und	3101
sile*	-1818
sinto	-1873
sist*	2450
sister	2454
sister _ $	2929
sister _ him	4160
six	2459
six _ $	2682
six months	3118
slept	2103
sms	3194
sms $	3194
snor*	-1907
so	3962
so _ $	-3280
so _ him	4966
so i	12385
so much	-1831
son	4840
son _ $	4851
song	-1563
sorry	4819
sorry _ $	1497
spent	6383
spent the	5720
stal*	7988
stalked	3793
stalkeei	4195
still	-2490
stop	-3374
stop _ $	-2479
stop checking	1969
stor*	8270
stories	8468
story $	2788
stuff	-2394
su	5488
su _ $	5526
su casa	3682
suis allee	3321
sund*	1883
sunday	2008
sus	13252
sus _ $	5885
tagg*	2972
tagged	2972
tagged _ a	2634
tagged _ in	2634
talked _ his	-5701
talked for	2050
talked to	-6025
ten	-4729
ten _ $	-4296
ten _ ago	-2902
ten years	-3302
text	8633
text $	1581
text _ $	4230
text from	1956
text*	9489
texted	6447
texted $	3364
texted _ $	-1550
texted _ birthday	-2285
texted _ i	4303
texted _ night	2806
texted _ so	3779
texted her	1987
texted him	3313
texted me	2455
texting	3042
texting again	2504
texting his	-1544
texts	-1934
thanks $	1590
that _ a	-1516
that _ not	1521
that _ was	1560
that i	3822
the	-7497
the _ $	-2035
the _ and	-2402
the end	4601
the kids	-1501
the landlord	-1770
the night	4292
the plumber	-2520
the shop	-1764
then	-2322
there	-1906
thin*	-4665
things	-1881
things and	-2387
think	-2926
think of	-1721
thinking	-2647
thinking _ $	-1847
thinking _ him	-1760
thinking about	-2065
three days	4640
three times	-2956
thro*	2214
through	2214
through her	2495
time	-3373
times	1735
to	-4320
to _ after	5806
to _ and	2593
to _ apartment	1579
to _ for	-2190
to _ from	1682
to _ her	1737
to _ hi	1896
to _ him	-2540
to _ his	-2966
to _ it	2223
to _ place	1545
to _ story	1557
to _ stuff	-1657
to _ the	1507
to _ this	2316
to _ to	2604
to ask	-2089
to be	-2002
to find	2736
to get	-2709
to her	5682
to him	3806
to his	-1774
to me	3611
to say	4079
to talk	1937
to the	-4071
today	-5315
today $	-3510
toge*	-2184
together	-2184
told	6260
told _ everything	2157
told _ ex	2450
told _ friend	2158
told _ i	3341
told _ still	1741
told _ that	2295
told _ was	-2041
told her	1487
told him	3296
told his	3333
told me	-1494
tomo*	-1490
tomorrow	-1490
took	-4967
took _ $	-2664
took _ off	-1790
took her	-1676
took him	-2734
tout	-1590
tres	3313
tres _ $	3313
trois	3546
trois _ $	3546
trus*	-2591
tudo	-1886
two	-3534
two months	-1564
uma	1498
un	2242
un _ $	2322
un sms	3194
una	3515
una _ $	3515
una hora	4026
und	5549
und _ haben	2234
und ich	2693
until	1524
until _ $	1524
up _ $	-2504
up _ and	-2058
up _ her	3839
up _ him	2193
up _ i	1722
up _ my	-2973
up _ work	1726
up on	2919
up to	-1902
us	4573
us $	5263
vi	-1784
viens	2987
viens de	2987
voic*	2450
voice	2035
voicemail	2450
voicemail $	2193
wait*	4308
waited	4924
waited _ after	1886
waited _ his	3038
waited for	1886
want	-5537
want _ to	-1881
want to	-1652
want*	-3008
wanted	-2252
wanted _ $	-1502
wants	-3374
wants to	-1985
war	3356
was	-1847
was _ and	2273
was _ he	-1946
was _ her	-2288
was not	2569
watc*	3105
watched	2615
watched _ $	2606
watched her	3127
we	9572
we _ $	1747
we _ about	2332
we _ all	5889
we _ and	1513
we _ been	2179
we _ long	4635
we _ texting	5638
we argued	2282
we broke	-4027
we fought	4199
we had	2957
we met	1800
week	-1785
week $	-1912
weeks	-1953
well	2359
went	8355
went _ her	5678
went _ his	5753
went _ see	2496
went _ work	1790
went to	6318
what	-3617
what*	4801
whatsapp	4849
when	-5061
when _ told	-2514
when i	-3783
who	-2401
who _ $	-1639
why	-1889
will	-3071
wir	1889
wir haben	2349
wish	-1826
wish*	3122
wished	3122
wished _ birthday	3122
wished _ happy	3122
with	-4633
with _ $	-1662
with _ on	2135
with*	-2127
without	-2549
without _ $	-2263
woke	-1902
woke _ to	-1902
woke up	-1902
word	-2019
work	1891
work _ $	2454
work today	2317
would	-1838
wrong	-1510
wrote	5717
wrote _ $	3664
wrote _ and	2815
wrote _ from	2231
wrote _ her	1634
wrote _ i	3452
wrote _ message	-2767
wrote _ she	2218
wrote _ wrote	5525
wrote a	-4152
wrote back	4010
wrote her	-3021
wrote him	1897
wrote me	2725
wrote to	5959
y	11342
y _ $	5492
y le	2458
y me	3034
year	-2294
years	-5057
years $	-2051
years _ $	-1982
years ago	-1594
yest*	4619
yesterday	4619
yesterday _ asked	2770
yesterday she	1902
yet	2642
yet $	2642
you	-7832
you $	-2478
you _ $	-2635
your	-2660
your _ $	-2500
•	-5564
• $	2966
• _ $	3759
• _ after	4997
• _ and	-2181
• _ but	-2112
• _ ex	-3153
• _ her	-11165
• _ him	-5102
• _ his	2245
• _ night	-1845
• _ phone	16439
• _ •	1624
• after	5016
• her	-7488
• him	-4250
• i	-3671
• •	-5564
""",
    'contact.ex_contact': """\
~	-48520
!	-4957
!ex_contact	12185
!ex_contact_abroad	16308
!slip	-2749
!slip_abroad	-2684
!•	4408
.	-2359
.-	-9332
.i	-4113
.i+they	13070
.i+they-	11769
.i+you	-5173
.i+you+they	3730
.i-	-2874
.you	-1667
.you+they	3483
.you-	-2330
2	3757
2 minutes	3153
3am	2681
?	-2979
?-	-2434
?i	-2078
?i+you	-1862
?you	-1660
^ _ $	-6909
^ _ a	4616
^ _ after	2039
^ _ ajuda	-1833
^ _ alone	-1669
^ _ am	-2269
^ _ and	-2304
^ _ angerufen	2744
^ _ anoche	4439
^ _ answered	5260
^ _ apologized	2139
^ _ asked	2448
^ _ at	-2106
^ _ been	4305
^ _ broke	-3146
^ _ brother	-1651
^ _ called	7907
^ _ calling	3178
^ _ came	6667
^ _ caved	-1612
^ _ cheated	-3547
^ _ cried	4330
^ _ curtiu	2977
^ _ de	-2487
^ _ did	-1624
^ _ do	-2004
^ _ dropped	2392
^ _ e	3413
^ _ ele	-2076
^ _ email	2136
^ _ es	-1693
^ _ escribio	4507
^ _ est	3212
^ _ everything	-2555
^ _ ex	19616
^ _ finally	2209
^ _ flowers	4163
^ _ followed	3402
^ _ forgot	-2111
^ _ found	2429
^ _ from	8314
^ _ geschrieben	2150
^ _ go	-2586
^ _ got	-5430
^ _ had	5610
^ _ happy	1774
^ _ has	-8585
^ _ hat	8890
^ _ he	-2790
^ _ her	-6534
^ _ him	-4386
^ _ his	-5529
^ _ hoy	3543
^ _ hurt	-2727
^ _ if	-1992
^ _ ihr	-1635
^ _ in	-2499
^ _ invited	2425
^ _ is	-7389
^ _ it	-2145
^ _ just	7613
^ _ keep	-2139
^ _ keeps	2459
^ _ leave	-1942
^ _ left	4159
^ _ lied	-2937
^ _ ligou	6085
^ _ like	-1805
^ _ liked	5095
^ _ llame	5133
^ _ llamo	6518
^ _ made	-2686
^ _ mando	4841
^ _ mandou	5269
^ _ me	-6696
^ _ meine	1760
^ _ mensagem	1982
^ _ message	-2650
^ _ messaged	4850
^ _ messaging	-2082
^ _ mi	9829
^ _ minha	5176
^ _ mir	2417
^ _ missed	2296
^ _ moved	-2806
^ _ my	-8490
^ _ nao	-3955
^ _ ne	-2370
^ _ never	-2869
^ _ new	2323
^ _ not	-4418
^ _ number	5204
^ _ of	2373
^ _ ok	1636
^ _ on	-4690
^ _ our	-1603
^ _ out	2406
^ _ over	2722
^ _ para	-2097
^ _ que	-2128
^ _ rang	2337
^ _ reached	5494
^ _ replied	8910
^ _ s	-1853
^ _ said	-6310
^ _ saying	-1975
^ _ sent	7710
^ _ she	-2977
^ _ shot	-2280
^ _ showed	6683
^ _ sister	-1891
^ _ soeur	-1859
^ _ someone	-2711
^ _ sorry	4121
^ _ still	-2396
^ _ stopped	-2346
^ _ talked	3689
^ _ talking	-1755
^ _ text	2018
^ _ texted	4977
^ _ texting	2098
^ _ texts	-3053
^ _ than	1998
^ _ thanks	1952
^ _ the	-5121
^ _ told	-6226
^ _ un	2557
^ _ up	4509
^ _ viewed	2871
^ _ watched	2245
^ _ watching	3534
^ _ went	2254
^ _ were	2090
^ _ will	-1730
^ _ wished	2652
^ _ wrote	8605
^ _ y	11152
^ _ you	-3897
^ _ •	-8411
^ called	6277
^ do	-2150
^ drunk	-3060
^ ela	6440
^ ele	7964
^ elle	1946
^ er	2007
^ ex	3554
^ got	9512
^ he	10230
^ heard	6524
^ her	4304
^ his	9098
^ hola	-1773
^ how	-3125
^ i	-7755
^ ich	-2949
^ il	7477
^ je	-2258
^ just	-4736
^ la	4849
^ left	-2394
^ liked	-1847
^ ma	-2454
^ mandei	1619
^ me	9895
^ meine	-3497
^ messaged	-2875
^ met	-1605
^ mi	2034
^ minha	-3175
^ mon	1793
^ no	-5750
^ she	10089
^ sie	6621
^ stop	-2037
^ texted	-2623
^ voicemail	2495
^ we	6870
^ what	-1868
^ woke	2505
^ wrote	-2534
^ •	4081
a _ $	6465
a _ a	2449
a _ and	-1955
a _ back	4316
a _ casa	1731
a _ et	4545
a _ from	4343
a _ got	4208
a _ hier	1637
a _ him	2477
a _ last	1677
a _ message	3280
a _ my	2428
a _ note	1550
a _ of	-2306
a _ on	3398
a _ request	1573
a _ un	2408
a _ up	2362
a _ with	-2116
a _ y	-1635
a appele	6348
a appelee	3874
a break	-3066
a divorce	-1677
a ecrit	2763
a envoye	4014
a gift	-1586
a good	-2008
a letter	1942
a long	3307
a meme	2453
a mess	1612
a photo	2233
a text	2148
a thumbs	2362
a voicemail	7731
a word	-2032
about	2795
about _ $	3236
about _ car	2010
about _ stuff	1686
about him	5888
about it	-1565
about me	4446
about my	-5265
acce*	1606
acci*	-2092
accidentally	-1892
accidentally liked	-1892
after	6873
after a	2360
again	2719
ago	-1633
ai _ message	-1923
ai _ un	-2189
ai ecrit	2223
ai envoye	-2189
aime	3869
aime _ $	4594
ajuda	-1843
all _ $	2444
all _ time	-2139
all day	-3362
all my	3698
all night	5001
all the	-2151
alone	-3679
alone $	-1862
alone _ $	-1813
alre*	-1753
already	-1753
already $	-1753
alwa*	-2876
always	-2876
always _ $	-2247
am $	4802
am _ $	-1562
amig*	-3206
amiga	-3866
amigos	-3192
amigos $	-3192
an _ $	-1997
an _ from	2136
an _ her	1962
and	4402
and _ $	-2273
and _ answered	1623
and _ does	-1582
and _ he	2898
and _ hi	4467
and _ in	-2313
and _ left	-4321
and _ liked	2711
and _ me	6714
and _ no	-2278
and _ on	-2318
and _ out	-2723
and _ replied	1900
and _ said	6196
and _ she	2368
and _ thanks	1579
and _ the	-2683
and _ them	1646
and _ to	-2007
and _ told	5335
and _ •	5518
and cried	-1646
and he	11587
and i	-2163
and left	-1878
and moved	-1961
and said	2654
and sent	-1829
and she	9845
and then	-2018
and wrote	-1779
and •	2238
ange*	5238
angerufen	4071
angerufen und	2744
angry	-1608
answ*	5080
answer	-1643
answer $	-1568
answered	8386
answered $	4099
answered _ $	2490
answered my	2656
anym*	-2891
anymore	-2891
apol*	4064
apologized	2971
apologized _ me	1889
appe*	9020
appele	5893
appele $	2523
appelee	3699
appelee _ $	3097
aqui	6137
aqui _ $	6137
aqui _ casa	6137
aqui em	6137
are	-3150
ask	6228
ask _ am	4544
ask _ i	4544
ask how	4681
asked	4982
asked _ $	2316
asked _ a	-1656
asked _ am	2394
asked _ divorce	-1656
asked _ he	-2739
asked _ her	1938
asked _ how	-3534
asked _ i	5582
asked _ me	2715
asked _ meet	2778
asked _ to	-3523
asked _ we	3040
asked about	2525
asked her	-3007
asked him	-2621
asked his	-1656
asked how	1990
asked if	4711
asked me	-2386
asked my	1680
asked to	1950
at	2879
at 3am	2681
at _ $	-2449
at _ when	1864
at her	-2249
at my	5533
audio	4336
audio _ $	2328
away	-2991
away $	3508
away _ $	-3100
away and	-3162
away from	-3026
back	11349
back $	7379
back _ $	2089
be friends	1888
beca*	-4694
because	-4694
because _ asked	-1605
because _ to	-2684
because he	-1734
because i	-2284
been	2528
been _ again	4346
been _ every	1714
been _ me	2429
been _ since	1971
been texting	3131
befo*	-1929
before	-1787
begged _ stay	1877
begged him	2015
beli*	2307
believe	2516
believe _ $	2572
best	-2508
best friend	-2175
birthday _ said	1579
birthday _ she	1579
birthday and	1579
bloq*	-3351
both	4535
boyfriend $	2490
boyfriend _ his	-1977
boyfriend keeps	2334
break	-1719
broke	-5354
broke _ $	-2546
broke up	-2576
but	-2774
but _ never	-1586
but _ were	-1586
but _ •	1804
but we	-1586
but •	1804
by	-2962
by _ $	-3955
by to	1807
call	7511
call $	5255
call*	8116
called	6466
called _ $	-5357
called _ cried	10069
called _ ex	-2495
called _ he	2700
called _ last	2312
called _ she	2485
called and	1801
called me	-2765
called my	-1643
calling	1776
calling me	3364
calls	2515
calls from	2546
calls me	2380
came	6485
came _ to	4082
came by	1807
came over	3034
can _ believe	2516
can _ it	3508
casa	7336
casa $	7925
caved	-1612
caved _ wrote	-1612
caved and	-1612
ce	3140
ce _ $	3385
chan*	4162
chance	4536
chance $	4683
chat	4441
chat _ $	4638
chea*	-3640
cheated	-3597
cheated _ $	-1786
cheated _ me	-3095
cheated on	-3097
chez	4058
chez _ $	4058
coff*	2551
coffee	2551
com	-1926
comm*	2729
comment	3493
commented _ my	2274
commented _ post	2106
cont*	6147
contesto	3041
contesto $	3041
cowo*	-2470
coworker	-2470
coworker $	-1694
cried	5149
cried $	3142
cried _ of	4537
cried _ the	-2323
curt*	2977
curtiu	2977
curtiu _ $	2977
curtiu _ foto	2977
curtiu minha	2977
dati*	-2520
dating	-2520
day	-4094
day $	-3344
day _ $	-1673
day she	1586
de	-2246
deixa	-1915
deixa _ $	-1688
dejo	-2938
dejo _ $	-1725
dejo hace	-1906
dele*	-2355
did	-3123
divorce _ $	-1695
do	-5722
do not	-2043
do you	-1688
doing _ $	3642
done _ $	2129
done with	2138
door $	-3900
door _ $	2008
drop*	1570
dropped	1570
drunk	-3813
drunk _ ex	-2025
drunk _ my	-2025
drunk texted	-2646
duele	-1592
e	5013
e _ $	5834
e _ respondi	2461
e eu	2461
ecrit	4492
ecrit _ $	2333
ecrit et	3987
ela	7771
ela _ $	2096
ela _ de	2914
ela _ me	-2717
ela me	1828
ele	2463
ele $	-2206
ele _ $	-3419
ele _ e	2461
ele _ em	-1853
ele _ mandou	4906
ele _ me	-2050
ele _ mensagem	5733
ele _ minha	4232
ele me	5050
ele nao	-1772
ella	-1923
elle	3873
elle _ a	1877
elle _ aime	3980
elle a	4369
elle m	2602
else	-2311
em	3018
em _ $	3018
em casa	6137
email	7902
email $	7319
email _ her	2136
email from	2136
emailed _ about	1997
en	-2267
ended	-2381
envoye	1825
envoye _ $	3007
envoye _ message	2091
envoye un	1825
er	4357
er _ geantwortet	2510
er _ mir	2268
er _ nicht	-2409
er _ und	1927
er hat	6059
es	-1899
escr*	5039
escribi y	5090
escribio	5421
escribio _ $	4924
escribio hoy	4533
esqu*	-2566
essay	-2945
est	2792
est _ moi	4085
et	4935
et _ a	3857
et _ m	2747
eu _ $	2170
eu respondi	2461
ever*	-3306
every	-3760
every _ $	-3790
every night	-2901
everything	-2335
everything $	1776
everything _ $	-3018
everything _ me	-1869
everything about	-1834
ex	5355
ex $	-1700
ex _ $	-5025
ex _ a	1584
ex _ because	-1648
ex _ i	-3309
ex _ keeps	2334
ex _ me	14333
ex _ my	2208
ex _ on	-4680
ex _ texts	1923
ex _ the	-1567
ex _ to	4511
ex _ up	2351
ex _ work	3870
ex and	-3411
ex asked	3505
ex boyfriend	1924
ex called	4227
ex husband	3306
ex just	2148
ex keeps	-1592
ex viewed	2279
face*	1796
facetimed	1970
fami*	-2016
family	-2016
family $	-1980
feel	-2072
feliz	-1562
fina*	3038
finally	3038
finally _ $	2870
finally answered	2670
fine $	2831
first _ in	2101
first _ weeks	2101
first time	2101
flow*	-1831
flowers	-1831
flowers $	-1760
flowers _ my	3400
foll*	3776
follow	1742
follow _ $	1742
followed	3402
followed _ again	2640
followed me	3402
for _ and	-2959
for _ back	2182
for _ divorce	-1656
for _ first	2101
for _ time	2072
for _ years	-2786
for a	-1673
for coffee	3057
for her	2027
for him	3839
forg*	-4712
forget	-2152
forgot	-2111
foto	5802
foto $	5802
fotos	-2051
foug*	5082
fought	5082
fought $	5964
found _ from	1590
found a	2847
found out	-1888
four	2032
freu*	-2059
friend _ he	2525
friend _ me	4091
friend _ she	2507
from	14253
from _ $	3431
from _ at	5166
from _ ex	3934
from _ in	3888
from _ my	3888
from _ the	5937
from _ today	1781
from a	-3739
from her	15213
from him	8781
from last	1663
from me	-4815
from your	-1996
fuck	-1899
fuck off	-1797
gave	-2210
gean*	2998
geantwortet	2998
geantwortet $	2998
gema*	-2030
gemacht	-2030
gemacht $	-1998
geme*	2484
gemeldet	2484
gemeldet $	2484
gesc*	3817
geschrieben	3925
geschrieben _ er	2510
geschrieben _ hat	2510
geschrieben und	3401
gestern _ $	1896
gestern angerufen	1982
gift	-1586
girl	-1921
girlfriend _ for	2173
give	2588
go _ $	1597
go _ and	-2025
good	-3992
good _ $	-2378
got	9870
got _ from	5759
got _ lol	2643
got a	10058
grat*	2277
guess	6800
guy	-2671
guy $	-2047
habe _ und	2468
habe ihr	-1635
habl*	5306
hace	-1981
hace _ $	-1981
had	2263
had _ $	-1708
had _ long	5270
had a	1801
happ*	3249
happened	3387
happened $	3990
happy	4752
happy _ $	2580
happy _ me	-1576
happy _ she	1579
happy birthday	6033
has	-2993
has my	-2911
hat	11314
hat _ $	6614
hat _ angerufen	4097
hat _ gemeldet	2484
hat _ geschrieben	1872
hat _ gestern	1591
hat _ schluss	-1871
hat _ und	3636
hat mir	4969
hat sich	2484
have _ again	4346
have _ texting	4140
have been	1838
he	16631
he _ $	6004
he _ a	7890
he _ all	-3335
he _ answered	1729
he _ at	-2384
he _ back	4247
he _ calling	2908
he _ every	-1747
he _ ex	-2142
he _ flowers	-2993
he _ friend	4506
he _ happy	3082
he _ he	3555
he _ his	4133
he _ i	3528
he _ last	1584
he _ me	3564
he _ my	8779
he _ new	-1708
he _ no	3216
he _ not	-2294
he _ out	4834
he _ say	2451
he _ seeing	3097
he _ stay	-1933
he _ story	3882
he _ the	-2145
he _ things	-2740
he _ to	2092
he _ today	2489
he _ up	2139
he _ wants	1800
he _ we	7314
he _ without	-1664
he _ •	-3081
he asked	2416
he called	2721
he came	3568
he cheated	-2462
he did	-2161
he finally	1941
he has	-3058
he hurt	-1847
he keeps	2856
he lied	-3008
he liked	2737
he loved	-2328
he messaged	1795
he never	-2290
he posted	-2291
he rang	2525
he reached	3249
he replied	1587
he says	-1757
he sent	5017
he texted	3314
he wants	1942
he was	-4027
he watched	2524
he wrote	4854
he •	-1555
heard	6524
heard from	6524
her	-5026
her $	-3104
her _ $	2807
her _ and	5104
her _ back	1564
her _ cried	6362
her _ did	-3887
her _ love	1929
her _ says	2048
her _ she	5869
her _ to	-4525
her _ told	3779
her _ we	-1672
her _ yesterday	-1560
her _ •	4801
her a	-2961
her again	-2006
her and	4401
her at	3029
her friend	2984
her from	-2950
her if	-1672
her in	3839
her mother	-1599
her place	3470
her she	2093
her story	-4437
her to	-1983
heute	1739
heute _ $	1887
hi	3241
hi $	3527
him	-3099
him $	10152
him _ $	-7520
him _ a	-2467
him _ and	2136
him _ email	-1695
him _ he	2782
him _ i	-6542
him _ long	-2145
him _ said	-4126
him _ was	-2673
him _ work	-1943
him _ •	5477
him a	-3116
him and	-2622
him for	1929
him from	-2896
him he	3595
him today	-2694
his _ all	-1645
his _ and	3647
his _ friend	-1586
his _ girlfriend	2172
his _ message	2580
his _ on	4709
his _ to	-1629
his best	-1764
his ex	-4574
his friend	1927
his story	-2884
hist*	13002
hola	-1773
hola _ me	-1753
hola mi	-1753
how _ $	3104
how _ am	5441
how _ and	2282
how _ doing	-3671
how _ i	-1656
how _ was	-2208
how he	-2716
how i	6101
hoy	2668
hoy $	2945
hurt	-3384
hurt _ $	-1671
hurt me	-2674
husband _ every	1923
husband texts	1864
i	-7339
i _ $	3573
i _ about	-2293
i _ an	-1817
i _ and	11324
i _ ex	-2291
i _ flowers	1659
i _ from	-1877
i _ he	6702
i _ his	-4795
i _ home	1645
i _ how	-2683
i _ letter	2760
i _ my	-4465
i _ no	-5465
i _ not	-3187
i _ on	-1993
i _ out	-1694
i _ say	2596
i _ she	5157
i _ sorry	4093
i _ to	4320
i _ up	-2900
i _ wrote	-1612
i _ you	2764
i am	3839
i answered	1822
i asked	-3197
i caved	-1612
i gave	-1605
i have	-2912
i keep	-2235
i let	2212
i liked	3238
i love	1838
i messaged	3249
i miss	2750
i replied	3912
i said	-4258
i sent	3236
i still	-2577
i told	-2116
i unblocked	-3793
i want	-1568
i went	3903
i wrote	8043
ich	-4056
ich soll	-1760
if	-2669
if _ •	1689
if he	-8266
if we	3040
ihr	-2001
il	6112
il _ a	4987
il _ appele	6348
il _ ecrit	3554
il a	2923
il m	5653
in	-2910
in _ her	-1808
in _ mailbox	2264
in _ me	-1786
in a	2288
in my	4817
in weeks	1997
invited	2425
is	-3736
is $	-1547
is _ ex	-1784
is _ good	-1901
is _ me	3460
is _ mess	1650
is _ my	4244
is _ someone	1794
is _ without	-1788
is been	1848
is happy	-2149
is my	-3033
is not	2470
is over	-1945
is seeing	2897
it	-2134
it _ over	-1934
it is	2095
it was	-1784
je	-2885
je _ ecrit	2223
je _ envoye	-2189
just _ $	3567
just texted	7221
keep	-2414
keeps	3017
kept	-1685
kept _ $	-1685
keys	4206
keys $	1863
l	-1632
la	3852
la llame	5133
last _ $	-4440
last month	-4769
last night	3072
later	-2022
later $	-2022
le	1842
le _ a	-2548
le _ un	-1789
le _ y	7018
leave $	1692
leave _ $	-2218
leave _ alone	-2005
leave me	-2139
left	-5410
left $	-3557
left _ a	-3137
left _ on	1592
left a	4067
les	-2400
les _ $	-2358
let	1890
letter	1900
letter _ her	2147
lied	-4166
lied _ $	-2044
lied _ me	-3183
lied to	-3976
life	-2762
life _ i	-1741
ligou	6085
ligou _ $	6085
like a	1786
liked	6521
liked _ $	5389
liked _ photo	2000
liked _ so	1993
liked _ story	1773
liked my	5911
llame	5133
llamo	7052
llamo _ $	5933
llamo anoche	5434
llor*	2717
lol	1925
lol _ $	2687
long	2613
long _ last	4477
long _ night	4055
long message	-1700
look	-2610
look*	-1865
looked	-1787
los	-2840
los _ $	-2786
love	-3404
love _ $	-2966
love _ and	1696
love her	1901
loved	-4490
loved me	-3107
lui _ ecrit	2223
lui _ envoye	-2189
lui _ un	-2382
m	3380
m _ appelee	3874
m _ ecrit	2763
m _ envoye	4014
m _ hier	3084
m _ un	4014
m a	5559
ma	2004
ma _ $	4582
ma _ a	-2482
ma _ m	-2433
ma soeur	-1981
made	-2805
madr*	3034
mail*	2222
mailbox	2264
mailbox $	2264
mand*	3837
mande un	-1789
mandei	1619
mandei mensagem	2827
mando	4841
mando un	4841
mandou	3198
mandou _ $	2835
marry	-6482
matin	3401
matin $	3401
maybe	-1841
me	11656
me $	-5785
me _ $	-2094
me _ about	2209
me _ and	1589
me _ anoche	5434
me _ as	1605
me _ audio	4887
me _ birthday	2927
me _ but	1635
me _ de	2943
me _ e	2098
me _ em	-2788
me _ essay	-2945
me _ eu	2098
me _ hace	-1906
me _ has	3063
me _ he	7685
me _ him	8263
me _ how	4997
me _ hoy	4202
me _ i	4310
me _ instagram	1956
me _ is	8178
me _ it	-3634
me _ left	-1978
me _ look	-2287
me _ loved	-2328
me _ mensaje	1888
me _ move	-1981
me _ of	2792
me _ old	2025
me _ on	-2631
me _ ontem	4311
me _ photo	3945
me _ que	3869
me _ said	2508
me _ she	3053
me _ stop	-1979
me _ text	-1878
me _ that	3208
me _ to	-2402
me _ un	4624
me _ voice	1550
me _ was	-1703
me _ we	-2750
me _ y	2378
me a	-1741
me about	6848
me again	3239
me anymore	-2748
me contesto	3041
me deixa	-1677
me dejo	-2938
me duele	-1556
me escribio	5421
me every	-1772
me flowers	-5988
me for	4788
me from	-1968
me happy	2652
me i	2116
me in	2128
me last	3825
me ligou	6085
me llamo	7263
me mando	4841
me mandou	2835
me money	-1622
me our	2025
me over	-2113
me respondeu	-3790
me saying	2322
me to	-1978
me today	4094
me whenever	1844
me yesterday	4744
mean	-1940
meet	4664
meet $	2683
mehr	-1575
meine	-1760
meine _ $	1710
meine _ hat	-3284
meme	2424
mens*	6723
mensagem	4584
mensagem _ ela	2554
mensagem e	4124
mensaje	2578
mensaje _ me	3890
mess	1612
mess $	1612
mess*	3594
message	1739
message $	2066
message _ $	4028
message me	2503
messaged	3493
messaged _ $	-2445
messaged _ ex	-1590
messaged _ from	-2838
messaged _ he	2840
messaged _ •	2478
messaged me	5857
messaged my	-1590
messages _ $	1623
messages from	2147
messaging	-2266
messaging _ $	-3120
mi	6013
mi _ $	13817
mi _ dejo	-2171
mi _ me	-2800
mi _ y	-3352
mich gestern	1591
mich nicht	-1612
minha	1965
minha _ $	5140
minha _ me	-3438
minha foto	2977
minu*	3722
minutes	3075
mir	2822
mir _ $	2708
mir geschrieben	1872
miss	1918
miss _ $	2471
miss you	3787
miss*	12090
missed	8908
missed _ $	6342
missed _ from	2813
missed call	6621
missed calls	2546
misses	3188
misses _ $	2219
misses me	2296
moi $	3845
mon _ est	4041
mon _ et	-2389
mon ex	2969
money	-1572
money $	-1842
mont*	-2541
month	-4174
month $	-3912
months	-2424
more _ $	-1930
moth*	-3075
mother	-3062
move	-2492
moved	-4215
moved _ $	-3196
moved out	-3003
mum	-2372
my _ $	3284
my _ a	-1701
my _ again	-1626
my _ asked	2805
my _ because	-1889
my _ boyfriend	1924
my _ called	1627
my _ did	5226
my _ ex	-2027
my _ has	-1868
my _ his	-2199
my _ husband	3306
my _ i	2164
my _ is	-1912
my _ just	2148
my _ liked	1898
my _ me	2199
my _ my	2037
my _ not	4041
my _ s	-2112
my _ so	1605
my _ texted	-2390
my _ today	3563
my _ told	-2942
my _ two	-3314
my _ up	1884
my _ viewed	2279
my birthday	-3530
my boyfriend	-2728
my ex	8074
my friend	-2985
my girlfriend	-2375
my gym	1897
my heart	-1715
my husband	-2474
my mailbox	3710
my mum	-2358
my parents	-1746
my post	4414
my story	7141
my stuff	-2055
my work	1835
nao	-4659
nao _ $	-3953
nao _ respondeu	-3790
nao me	-4127
ne	-2447
ne _ plus	-1744
ne m	-1803
needs _ $	2347
never	-6408
never _ $	-5421
new	-1770
new _ friend	-2368
new _ me	2588
next	1622
nicht	-3847
nicht _ $	-2895
night	5038
night $	3258
night but	1803
no	-8128
no $	1895
no _ $	-1942
no _ escrito	-1726
no _ from	-3042
no _ me	3954
no answer	-1562
no me	-2069
not	-6028
not $	2791
not _ me	-2850
not _ well	3740
not a	-1547
noth*	1561
nothing	1561
nothing _ $	3109
now _ me	1813
nowh*	2109
nowhere	2109
numb*	4858
number	3332
of	3185
of _ it	1985
of her	-1593
of my	-2141
of nowhere	2109
of stuff	1993
of the	1547
of us	4936
off	-2472
off $	-2820
off _ and	2386
off my	2310
on _ $	4549
on _ and	2449
on _ birthday	-4621
on _ last	-2312
on _ night	-2114
on _ phone	-2814
on _ post	2106
on his	-1831
on me	-2963
on my	5286
on our	-5168
on read	8527
on the	-4747
one _ $	1705
ontem	2879
ontem $	2879
open*	5666
opened	5709
our	-4826
our _ $	-4535
our old	1991
out _ $	-2656
out _ me	1614
out _ nowhere	2109
out last	-3282
out of	3303
out to	2218
over	-2020
over $	-1798
over text	-2048
para	-3860
para _ $	-2974
para ele	-1556
pare*	-2805
parents	-2658
part*	-1887
pass*	1572
past	-1653
paz	-1586
paz $	-1586
pers*	-2059
person	-1776
phone	-4022
phone $	-3784
phot*	-1730
photo	8835
photo $	6576
photos	-1688
pick*	1613
picked	1613
picked up	1613
pictures	1904
place	2212
plea*	-2350
please	-2350
plus	-1955
poco	-1720
por	-1710
por _ $	-1627
post	3016
post $	1813
post*	-1785
posted	-2472
posted a	-2058
posts	2656
prop*	-1901
que	2274
que _ $	4730
que me	1717
quiet	-1730
quiso	3872
quit*	-2199
rang	1896
rang me	2402
reac*	6942
reached	5494
reached _ to	2218
reached out	5494
read	7292
read $	8141
rela*	-1753
remo*	-2888
remove	-2830
remove my	-1618
repl*	8668
replied	9517
replied _ a	1859
replied _ her	3917
replied _ story	-6231
replied to	2255
replied with	2708
repo*	3848
repondu	3987
repondu $	3987
requ*	2484
request	1573
resp*	5372
respondeu	2734
respondi	2564
respondi $	2825
right	1909
right _ $	1677
right now	2550
s	-2919
said _ is	1675
said _ misses	2256
said _ was	1605
said no	-2069
said she	2524
said thanks	1579
say	3303
say _ $	3054
say it	2676
saying _ a	1785
saying he	2148
says	1947
says _ wants	1836
says he	3599
says she	2048
schl*	-2142
schluss	-2030
schluss _ $	-1861
schluss gemacht	-1893
scre*	5186
seei*	2599
seeing	2599
seeing _ $	2897
seeing someone	3301
sent	4302
sent _ and	2520
sent _ flowers	-4911
sent _ my	1880
sent _ old	2025
sent _ our	2025
sent _ photo	1607
sent _ request	2254
sent a	5128
sent flowers	2680
sent her	-1693
sent it	-1717
she	18412
she _ $	7149
she _ a	3810
she _ about	4296
she _ all	2738
she _ and	2993
she _ answered	2385
she _ at	4591
she _ away	-1791
she _ calling	2596
she _ i	2053
she _ last	1663
she _ leave	2505
she _ me	2468
she _ meet	1908
she _ more	-1830
she _ my	3896
she _ not	-2720
she _ on	5976
she _ over	2105
she _ pick	-3861
she _ someone	-2129
she _ thanks	1579
she _ to	4355
she _ today	1639
she _ up	2608
she _ with	2303
she _ without	-1765
she _ yesterday	2365
she _ •	-2012
she answered	2713
she asked	3714
she calls	2380
she came	2767
she did	-4379
she does	1694
she emailed	-2053
she forgot	-1681
she got	-2504
she left	2492
she liked	4250
she misses	2411
she moved	-2019
she replied	4405
she said	3825
she sent	3114
she texted	4823
she unblocked	2347
she walked	-2302
she wants	2242
she wrote	3750
she •	-2012
shot	-2312
shot _ a	-2288
sich	1947
sich _ $	1947
sich gemeldet	2484
sie	4851
sie _ $	-1561
sie _ angerufen	2665
sie _ ich	-1896
sie _ und	1709
sie hat	7940
sile*	1611
silence	2219
so _ $	-2091
so i	2725
soeur	-1981
soll	-1929
soll _ $	-1760
some*	-2736
someone	-1903
someone $	3532
someone _ $	-2858
someone else	-2228
someone new	-1723
sorry	4909
sorry $	2301
space and	-2165
star*	-1998
started	-1982
started _ that	-1957
still	-5168
still _ $	-1732
still _ and	-1606
stop	-4332
stop _ $	-2386
stop _ me	-1549
stop*	-2400
stopped	-2400
stopped _ $	-2346
stor*	2381
stories	2500
stories $	3159
story	2279
story $	-2467
story _ $	2394
stud*	-2898
stuff	1641
tagg*	1552
tagged	1552
tagged _ a	1652
tagged _ in	1652
take	-1575
talk	2025
talk $	1877
talk*	2300
talked	3734
ten	-1779
tene*	-2422
tenemos	-2422
text $	-2582
text from	1790
text*	12604
texted	9024
texted $	5320
texted _ $	1637
texted _ again	-4499
texted _ and	2251
texted _ birthday	1886
texted _ ex	-2661
texted _ i	3186
texted _ last	-2159
texted _ night	2080
texted _ she	2278
texted _ so	1612
texted him	-3050
texted my	-3122
texting	3580
texting again	4346
texting her	-2406
texts _ day	1923
texts _ every	1923
texts me	1960
than	-1929
than _ $	-3943
than me	-2139
than*	2025
thanks	2323
thanks $	3404
that	-2219
that _ not	3036
that _ wants	2584
that he	4288
that i	-1644
that is	-1608
that it	-1709
the	-9092
the _ $	-5526
the _ and	-2594
the _ time	2094
the car	1650
the first	2101
the phone	-3013
the time	-2147
the very	1611
them _ $	1612
then	-3402
then _ $	-3048
then he	-2083
things _ my	-2740
things about	-2740
things and	4483
think	-2081
this morning	1930
thou*	-2651
thought	-1707
thum*	2362
thumbs	2362
thumbs _ $	2362
thumbs up	2362
time _ $	2023
time _ weeks	2101
time and	-1816
time in	2101
to $	-1577
to _ $	3194
to _ a	-1789
to _ about	-2707
to _ and	2657
to _ away	2356
to _ ex	-1997
to _ for	3348
to _ he	5162
to _ him	-2351
to _ how	4161
to _ i	2906
to _ it	1821
to _ last	-3493
to _ me	4873
to _ messages	2255
to _ out	-2936
to _ place	2690
to _ she	2411
to _ story	-4783
to _ the	-2035
to _ with	1954
to _ yesterday	-1976
to ask	7152
to call	2067
to go	2163
to her	1709
to him	-2162
to me	-5627
to meet	4664
to move	-2449
to say	2884
to stop	-2255
to talk	3025
today	3864
today $	3335
toge*	-6412
together	-6412
together _ me	-4853
together he	-4853
told	-3755
told _ it	-1800
told _ love	2007
told _ loved	-2328
told _ she	2347
told _ stop	-1957
told _ to	-3275
told _ was	-1744
told _ yesterday	3662
told me	-2706
took	-2008
trom*	-1875
turned _ my	1778
two	-3672
two _ $	-1656
two _ from	-1756
two months	-1693
um	1839
um _ $	1861
un	2046
un audio	2328
un message	2091
unbl*	3414
unblocked	3414
unblocked _ $	4734
unblocked _ today	1661
unblocked him	-2955
unblocked me	7207
und	4740
und _ geantwortet	2143
und _ hat	2510
und er	2510
up	10223
up $	3101
up _ $	1672
up _ door	-3244
up _ her	-2133
up _ messages	2944
up _ my	2471
up the	1749
up to	2505
us	3862
us $	3491
vers*	-1923
very	1588
view*	2871
viewed	2871
viewed my	2871
voic*	10226
voice note	1550
voicemail	10226
voicemail $	7859
voicemail _ $	2366
waiting	1914
walk*	-2376
walked	-2376
walked _ $	-2308
want	-1685
wanted _ $	2248
wants	5589
wants _ $	3968
wants _ back	3290
wants _ meet	2056
wants _ talk	3764
wants _ to	-2537
wants to	6423
was	-8635
was _ $	-4772
was _ and	-2444
was _ at	3425
was _ he	-2633
was _ in	-1632
was _ me	1839
was _ my	3467
was _ with	1901
was doing	-2499
was my	-2020
watc*	5352
watched	1818
watched _ story	2245
watched my	2524
watching	3534
watching _ stories	3545
we	9538
we _ all	6255
we _ and	1689
we _ been	3365
we _ long	5270
we _ never	-1620
we _ texting	7878
we fought	5210
we had	1953
we have	1731
weeks	2027
weeks $	1719
well	3468
well $	3740
went	2340
went _ her	1890
went _ place	3767
went to	1928
were _ for	-1671
were never	-1610
what	-3978
when _ home	1858
when*	1836
whenever	1836
whenever _ is	1844
who	5493
who _ $	6601
whole	-1667
will	-2385
will not	-1599
wish*	2405
wished	2405
wished _ birthday	2405
wished _ happy	2405
wished me	2652
with _ coworker	-1558
with her	-2520
with his	-2382
with*	-2920
without	-4242
without _ $	-3528
without me	-2661
woke	2505
woke _ to	2505
woke up	2505
work $	-1550
work _ the	2426
would	-2016
would _ $	-1682
wrote	6260
wrote $	1553
wrote _ a	-2479
wrote _ and	3105
wrote _ he	4499
wrote _ her	-1642
wrote _ she	4152
wrote _ wrote	4181
wrote back	2007
y	9365
y _ $	7564
y _ contesto	3041
y me	6275
year _ $	1821
years	-3592
years _ he	-1898
years and	-2332
yell*	-2090
yelled	-2090
yesterday _ called	1711
yesterday he	1711
yesterday she	2707
yo	-2492
you $	2308
you _ $	3535
you _ me	-2665
your	-3547
your _ $	-3438
•	-3412
• $	-2922
• _ $	-2937
• _ a	7179
• _ about	7109
• _ after	6008
• _ ask	4363
• _ away	4531
• _ birthday	-4037
• _ called	-6783
• _ every	-4419
• _ he	3305
• _ him	5927
• _ his	5841
• _ i	-1612
• _ in	-1768
• _ me	-2537
• _ my	-5175
• _ night	-3895
• _ on	3956
• _ over	-2290
• _ read	8527
• _ said	3186
• _ she	-6961
• _ text	-2343
• _ that	2863
• _ then	2471
• _ to	5163
• _ together	-5686
• _ we	-1653
• _ •	3542
• after	6108
• me	2135
• on	4341
• then	2471
• together	-5686
• •	-3412
""",
    'draft.logistics': """\
~	-23521
!apology	-6862
!attack	-8205
!bargain	-8007
!begging	-8605
!caring	-8469
!guilt	-7157
!logistics	18206
!probe	-7201
.	3856
.-	-2880
.i	2273
.i+they	6263
.i+you-	-3372
.i-	-5534
.they	6086
.you+they	1957
.you-	-7379
1	3510
10	3822
12	3703
2	6246
2 _ $	2293
2 _ you	-1777
20	3241
4 $	1943
5	6322
5 $	6322
6	4170
6 $	2428
7	2822
?	13699
?i	1909
?i-	-2305
?you-	4307
^ _ $	-7630
^ _ 4	-2712
^ _ a	2013
^ _ about	-2877
^ _ am	6518
^ _ and	-2866
^ _ any	1858
^ _ apologize	-1815
^ _ arrived	2023
^ _ as	7494
^ _ at	3698
^ _ babe	-1851
^ _ best	-1856
^ _ bist	-2393
^ _ bored	-1837
^ _ bout	-1767
^ _ call	3138
^ _ can	2131
^ _ change	-2268
^ _ changed	2035
^ _ check	2755
^ _ come	-1876
^ _ day	2177
^ _ de	-2393
^ _ dich	-2464
^ _ did	2334
^ _ do	-2465
^ _ driving	2859
^ _ for	-8417
^ _ forgot	5434
^ _ from	3593
^ _ fun	-1710
^ _ gave	1840
^ _ great	-1705
^ _ have	3457
^ _ her	2943
^ _ here	-2552
^ _ home	-3973
^ _ if	-2296
^ _ is	-2185
^ _ it	-2440
^ _ its	4579
^ _ just	-2681
^ _ know	1957
^ _ la	4042
^ _ late	3823
^ _ left	6091
^ _ luck	-2592
^ _ move	-2275
^ _ moved	5984
^ _ my	3337
^ _ needs	5023
^ _ never	-2156
^ _ no	-2469
^ _ not	-5042
^ _ of	-4127
^ _ ok	2047
^ _ on	-2657
^ _ or	-2235
^ _ parcel	1992
^ _ passe	2318
^ _ passport	2367
^ _ pay	2363
^ _ peux	2449
^ _ pick	-2681
^ _ plans	-2523
^ _ plumber	1962
^ _ por	-2771
^ _ prendre	2318
^ _ puedo	4036
^ _ recuperer	2449
^ _ says	-1975
^ _ stop	-2072
^ _ stranger	-1925
^ _ te	-1701
^ _ tell	2289
^ _ that	-2054
^ _ this	-2372
^ _ tout	-2183
^ _ transferred	2640
^ _ up	-4996
^ _ us	-2860
^ _ want	-2808
^ _ was	-2570
^ _ well	-2042
^ _ what	-6637
^ _ when	3472
^ _ where	-2856
^ _ will	4571
^ _ with	-1790
^ _ your	2067
^ all	-1877
^ any	-2523
^ are	-5450
^ best	-2530
^ call	3040
^ can	5061
^ come	-2494
^ did	3668
^ du	-2846
^ feliz	-1819
^ fine	-1710
^ get	-1781
^ glad	-1721
^ go	-1851
^ good	-2234
^ got	5381
^ guess	-1735
^ happy	-2150
^ heard	-2492
^ hi	4244
^ hiya	1958
^ hola	-1702
^ hope	-4555
^ how	-5325
^ i	-2484
^ ich	-1894
^ if	-1890
^ it	-2817
^ k	2136
^ kannst	4327
^ lol	-3390
^ me	-3212
^ my	4111
^ need	4129
^ nice	-2106
^ oops	3000
^ pick	-3280
^ please	6021
^ running	4797
^ she	2034
^ sorry	-2441
^ stay	-2024
^ te	4782
^ thanks	-2120
^ the	8532
^ wann	1810
^ was	-3057
^ when	3025
^ where	6077
^ you	-8778
^ your	3173
a _ $	-3720
a _ a	4210
a _ when	2543
a coward	-2397
a great	-1769
a joke	-2094
a las	5418
able	2578
able to	2578
about	-1962
about _ $	-1805
about it	-2518
about the	2420
acco*	3066
account	3066
account $	3066
addr*	6997
address	6997
address _ the	2899
affa*	2318
affaires	2318
affaires samedi	2318
all	-5431
all _ best	-2211
all _ for	-1930
all the	-4342
alone	-2025
alre*	3262
already	3262
am _ $	-3952
am _ my	-2325
am _ now	4606
am _ the	4000
am _ your	-2514
am at	3055
am bored	-1837
am late	-2129
am sorry	-2006
amo	-1690
an hour	3040
and	-8169
and _ the	-2261
and _ you	2893
and i	-2651
answ*	-5891
answer	-5272
answer _ i	-1982
any plans	-2523
apol*	-2976
apologize	-2947
apologize for	-2790
appo*	3052
appointment	3052
are	-3327
are _ $	3118
are _ coming	-2098
are _ doing	-2045
are _ to	-3321
are _ you	1781
are ready	3260
around 7	2347
arri*	2023
arrived	2023
as	5970
as _ $	1952
as _ as	2395
at	9219
at 5	4003
at 6	3059
at _ $	7775
at _ instead	2862
at _ new	-1736
at _ now	-1960
at _ place	-2505
at half	1982
at home	-1777
at the	-3074
at work	-1942
babe	-1953
baby	-4028
baby _ $	-2404
back $	-2926
back _ $	2950
back _ the	2257
back from	1950
back on	2236
bad	-2734
bank	2337
be	2012
be _ at	1786
be _ to	2304
be _ you	-2159
be there	3822
beca*	-2111
because	-2111
because _ you	-2097
because of	-2478
befo*	4370
before	4370
best	-4868
best _ the	-3305
best for	-1856
bett*	-1735
bill	2771
bist	-3341
bitte	-1932
book*	3319
booked	1745
bored	-2505
both	2838
both _ us	2679
both of	2679
bout	-1801
boxes	2428
boxes $	2428
brau*	10429
bring	5053
bring it	3202
bus	2374
but	-2047
by	4837
by _ my	1931
by friday	2826
by text	-2397
by the	1741
call	5923
call _ when	3499
call _ you	3499
camb*	-1703
came	2534
can	8304
can _ $	-2148
can _ by	1931
can _ drop	1864
can _ get	1953
can _ it	2161
can _ make	1712
can _ me	3313
can _ over	-2438
can _ send	1898
can _ take	2352
can i	1749
can not	-1844
can you	9549
canc*	3013
car	3923
car $	2570
care	-1704
care*	-7128
cat	3200
chance	-4280
chance $	-3591
change _ $	-2208
changed	3024
changed i	-1875
char*	2445
charger	2445
charger _ $	2010
check	3593
chri*	-2816
christmas	-2816
christmas _ the	-2472
cinco	6051
cinco $	6051
class	5327
coll*	2335
come _ for	1931
come _ my	1794
come _ you	1810
come back	-2947
come by	1931
come over	-2008
come to	-2103
coming _ $	2840
coming _ the	-1945
coming to	-2417
comp*	2239
completely	2239
completely forgot	2239
conf*	2868
cong*	-2469
could	-3031
coun*	-2135
cowa*	-2397
coward	-2397
coward _ by	-2397
cryi*	-3461
crying	-3461
cuan*	3978
cuando	3978
da	4126
da _ $	4126
dame	-1703
day at	-1708
de	-4889
de _ $	-2890
den	3275
dent*	12029
depo*	2757
deposit	3181
deposit $	3026
dich	-3205
did _ the	2863
did _ to	2912
did _ your	-2073
did you	2463
die	15365
dinner $	2396
divo*	5402
divorce	5402
do _ $	-2772
do _ if	1819
do _ want	3697
do _ you	-2408
do to	-1716
do you	3915
doct*	-2246
doctor	-2246
dog	-3345
dog _ $	-2486
doing	-3761
draw*	1712
drawer	1712
driv*	2118
drive	-7461
driving	2118
du	1878
du _ $	3120
du bist	-1799
e	4354
eight	3436
elec*	2348
email	2148
enfa*	2449
enfants	2449
enfants _ $	2449
enfants a	2449
enjoy	-1813
eres	-1871
es	-2966
espe*	-1813
eu	-2767
even	-1858
ever*	-3933
every	-2782
every night	-1845
everything	-2896
face	-1692
fami*	-1705
fath*	-3498
father	-3498
fault	-2763
favo*	-2455
favor	-2153
feel	-3208
feliz	-1819
fine	-2074
fini*	3341
finish	4557
finish _ at	2514
five	-1985
foot*	1713
football	1713
for	-2170
for _ $	1893
for _ handover	2140
for _ i	-3044
for my	1931
for your	-2186
forg*	2280
forgot	3705
forgot _ at	1787
forgot about	-1805
frid*	6534
friday	6051
friday $	6240
frie*	-2533
friends	-2533
from	4300
from the	3193
fun	-2427
gara*	2724
garage	2724
gd	2054
geht	-1746
get	5566
get _ $	4088
get there	2355
give it	3155
give me	-2463
glad	-1993
go	-2785
go to	-1841
going	-4237
going _ be	1801
going to	-2090
good luck	-2234
got	6333
got _ message	3272
got the	2708
got your	3272
gran*	2696
great	-1920
guess	-2654
guy _ your	-1985
guy in	-1985
had	-1817
half	7574
half _ $	2748
half eight	3436
hand*	2816
handover	2816
happ*	-2617
happy	-2962
has	4415
have _ $	-3711
have _ great	-1718
have _ i	-1996
have _ late	3560
have _ the	1791
have changed	-2011
have fun	-2242
have to	1975
have you	2422
he	2008
hear	-2362
heard	-3534
her	6509
her _ at	2034
here	8088
here _ my	2466
here where	4917
hi	4244
hi _ you	2854
hi hope	3801
him	3631
him _ $	1736
him up	4427
hiya	1958
hola	-1702
holen	1810
holen $	1810
home _ you	4483
hope	-7151
hope _ $	1721
hope _ goes	-1767
hope _ is	-1693
hope _ well	-1732
hope _ went	-2136
hope the	-4773
hosp*	-2507
hospital	-2507
hotel	2194
hotel $	2194
hour	2979
hour _ is	2104
how	-7986
how _ the	-4385
how _ you	-1770
how is	-6350
i	-1996
i _ $	-1916
i _ a	1738
i _ at	3310
i _ away	1772
i _ bored	-2474
i _ by	1931
i _ changed	-2011
i _ for	-2104
i _ get	3298
i _ her	2513
i _ home	2515
i _ i	-5476
i _ it	4895
i _ key	2021
i _ my	1884
i _ never	-1727
i _ now	-1794
i _ over	-1696
i _ pick	2837
i _ so	-1766
i _ sorry	-2761
i _ text	1768
i _ the	3646
i _ there	2463
i _ to	-2201
i _ up	-1724
i _ you	-7875
i can	-2591
i come	3205
i finish	2020
i get	2136
i left	4656
i saw	-1777
i think	2278
i transferred	2640
i want	-1872
ich	-4503
ich _ $	-2281
ich _ dich	-2223
ich _ holen	1810
ich _ sachen	1810
ich meine	1810
if _ come	-2213
if _ is	1776
if _ just	-1924
if _ still	2567
if you	-5049
igno*	-1793
il	4034
in	3472
in _ drawer	1712
in _ now	1926
in the	-3141
inst*	2666
instead	2666
instead $	2862
insu*	1760
insurance	1760
is	2793
is _ fault	-2289
is _ guy	-1985
is _ in	2297
is _ new	-1905
is _ on	1960
is _ your	2000
is your	-3649
it _ fault	-2171
it _ on	1792
it _ the	1994
it _ tomorrow	3181
it is	-6997
its _ $	-2388
je _ mes	2318
je _ prendre	2318
je passe	2318
job	-2950
job $	-2183
joke	-2121
just	-6907
just _ $	-4265
just _ check	2173
just _ me	-1994
just got	1723
k	2136
kann _ meine	1810
kann _ sachen	1810
kann*	4327
kannst	4327
kannst du	4327
key	2568
keys	3088
kids	3499
kids _ $	1889
know _ that	-1984
know _ the	2579
know if	2152
know when	2806
la	7241
la _ $	-4361
las	5418
las _ $	5418
last	-3399
last _ $	-2563
last night	-1769
late	11316
late _ $	4390
late _ to	1809
later	1714
later $	2825
leave	2827
leave the	2218
left	4118
left _ charger	1791
left _ in	3027
left _ with	2578
left your	6763
les	7506
les _ a	2449
les enfants	2449
let	-2342
let _ know	2806
let _ when	2378
let us	-2782
lies	-1703
life	-3513
like	-2577
livi*	-3285
living	-3285
lol	-5040
lol $	-1771
los	8255
lost	1847
lost my	2397
love*	-2394
lovely	-2317
luck	-2592
luck with	-1882
lunch	4776
mail	3523
me $	-3397
me 2	4508
me _ $	-4909
me _ chance	-1859
me _ for	2463
me _ i	-3907
me _ the	5534
me _ to	-2360
me _ when	2289
me _ your	1924
me i	-1769
me know	2806
me the	3872
me up	2839
me what	1927
me when	3058
meet	3186
meet you	3492
meet*	4386
meeting	4386
meine	4785
meine _ $	1810
meine _ holen	1810
meine sachen	4785
ment*	-2913
mes	2318
mes _ samedi	2318
mes affaires	2318
message	1877
minu*	3253
minutes	3349
minutes late	5006
miss	-2367
money	4442
money _ $	1768
morn*	2425
morning	2425
morning $	2425
move	-2659
moved	6014
moved to	6014
my	7233
my _ $	-3388
my _ address	2944
my _ again	-2264
my _ is	2887
my account	1877
my life	-2496
my parents	1897
name _ the	1703
nece*	-2260
need	5152
need _ $	-1768
need _ the	2233
need anything	1806
need my	2690
needs	5787
never	-3554
new	-3599
new _ $	-5462
new address	2925
new job	-1718
new place	-1818
nice	-3289
night	-3687
night $	-2310
night _ you	-1898
no	-5549
no _ $	-4036
no puedo	-1955
not	-6775
not _ $	-3207
not _ now	2224
not _ to	-2532
not _ you	-2045
not been	2193
now	6289
now $	-1776
now _ you	9420
numb*	3471
number	3471
of	-2445
of _ $	-3548
of us	2679
of you	-3552
oh _ i	1837
ok	9344
ok $	5145
ok _ $	1700
ok _ i	3059
ok _ you	5042
on	2373
on _ $	2168
on _ radio	-1914
on _ way	2197
on friday	2383
one _ $	3912
oops	3000
or _ $	2223
or _ the	2447
or _ will	-1762
or i	-3249
our	-3491
our _ on	-1914
our song	-1997
out	-1774
out _ $	-1747
outs*	2182
outside	2182
over	-4175
over _ $	-2841
over there	-2841
owe	2807
owe me	2836
pain	-1809
pape*	19610
parc*	1992
parcel	1992
pare*	1820
park*	6831
party	-3137
pass*	1763
passe	2318
passe _ affaires	2318
passe _ mes	2318
passe prendre	2318
passport	2478
passport is	2367
pay	2363
pay the	1939
perd*	-1706
pers*	-3385
person	-2701
person _ $	-2135
person you	-1754
peux	2449
peux _ enfants	2449
peux _ les	2449
peux recuperer	2449
pick	4781
pick _ kids	1729
pick _ the	2188
pick*	4112
picking	4112
picking _ up	4112
picking me	2446
pict*	-2490
picture	-1735
picture $	-1735
plan	2421
plans	-2523
please $	-3210
please _ $	-3910
please _ by	3105
please _ the	2335
please come	-2275
please tell	2156
plum*	2801
plumber	2801
por favor	-2153
post	5043
pour	-2023
pour _ $	-1724
pren*	1797
prendre	2318
prendre _ affaires	2318
prendre _ samedi	2318
prendre mes	2318
prom*	-2969
prove	-1842
puedo	3745
quan*	8619
que _ $	-3781
radio	-1914
radio $	-1914
rand*	-1978
random	-1978
ready	3260
real*	-4309
really	-3255
reco*	5404
recu*	2449
recuperer	2449
recuperer _ a	2449
recuperer _ enfants	2449
recuperer les	2449
reme*	-1878
remember	-1878
remember _ $	-3596
remember _ place	-2337
remember the	-3473
reun*	2093
ring	3761
room	3381
room _ $	1947
runn*	4797
running	4797
sach*	4785
sachen	4785
sachen _ $	1810
sachen holen	1810
safe	-1944
same*	2318
samedi	2318
satu*	1874
saturday	1874
saw	-3995
saw your	-3018
says	-1975
scho*	3424
school	3424
see _ the	2848
see you	1704
send	7591
send _ $	4068
send _ the	1904
send it	3523
send me	3287
she	2037
she _ her	2034
shop	3345
shou*	2623
should	3222
should i	4129
si	-2021
sick	-2072
sign*	5485
sist*	2625
sister	2625
sister $	3310
sleep	-2369
so	-5634
so _ you	-1783
some*	-4858
something	-3412
something $	-2406
song	-2303
song _ the	-1914
soon	-1871
sorry $	3103
sorry _ $	3276
sorry _ am	-2622
sorry _ late	-1943
sorry _ meeting	2945
sorry _ will	2996
sorry for	-3112
sorry i	-6660
sorry in	2945
spare	2469
stat*	2958
stay	-2492
still	1781
still _ me	3749
still here	3370
stop	-2734
stranger	-1925
sua	-2175
summ*	-2577
summer	-2577
summer $	-2562
sund*	2125
sunday	2125
t	-2220
table	2891
talk	-3219
talk to	-1744
te _ $	-4597
tell	1878
tell _ what	1838
text	1938
text $	-2446
text _ i	1759
than*	-3711
thanks	-3711
thanks _ $	-2132
thanks _ you	-2766
thanks to	-2717
that	-9871
that _ ok	1697
the	17454
the _ $	5914
the _ at	2685
the _ bill	2660
the _ come	2169
the _ in	2620
the _ is	5253
the _ it	-2449
the _ job	-1718
the _ keys	2100
the _ needs	3964
the _ on	3271
the _ place	-5137
the _ please	1898
the _ the	6653
the _ today	1797
the _ was	-3114
the _ will	2209
the _ you	-2634
the address	1808
the bank	2337
the best	-2327
the car	3463
the cat	3730
the deposit	3181
the doctor	-3328
the dog	-2811
the garage	2724
the handover	2816
the hotel	2194
the kids	1707
the money	1970
the new	-5166
the party	-2254
the plumber	2801
the radio	-1914
the shop	2037
the spare	2469
the tickets	2212
the train	1777
them	2724
then _ will	2105
then i	3947
ther*	-1988
there	1911
there _ 7	2203
there at	1867
there is	-1711
thin*	-3183
thinking	-1985
this	3516
this _ is	-1789
this number	3037
this week	1905
thou*	-2197
thur*	2529
thursday	2529
thursday $	2216
ti	-2337
ti $	-1991
tick*	2212
tickets	2212
to	4086
to _ $	2513
to _ i	-3698
to _ on	-1803
to _ parents	1859
to _ place	6459
to _ the	7007
to _ to	2274
to _ with	1976
to _ your	-2335
to check	2173
to dinner	-1905
to do	-2650
to get	1868
to leave	1908
to me	-4613
to my	2476
to the	-3332
today $	1916
tomo*	3725
tomorrow	3725
tomorrow $	3793
too	-2272
tout	-2790
traf*	2576
traffic	2576
train	1791
train _ $	1777
tran*	11198
transferred	2640
transferred _ for	2640
trip	-1712
try	-2207
try _ $	-1767
tu	-3080
tu _ les	2449
tu _ recuperer	2449
tu peux	2449
tues*	5502
tuesday	5502
tuesday _ $	4065
una	-1824
uns	-2663
up _ please	-3206
up at	2743
up the	2188
use	2913
verm*	11188
vida	-1925
vida $	-1925
voce	-3767
voice	-1855
voy	-2606
voy a	-2606
vuel*	-1715
walk	2000
wan	9133
wann	1810
wann _ ich	1810
wann _ meine	1810
wann kann	1810
want $	-2354
want _ $	2837
want to	-3587
wants	1731
was	-11043
was _ $	-3619
was _ you	-2487
way	2197
we	-4980
we could	-2605
wedd*	-2390
wedding	-2390
wedn*	2279
wednesday	2279
week*	2028
well	-6017
well _ $	-1704
went	-2136
went well	-2136
what	-2673
what _ $	-4365
what _ did	-1824
what _ do	-1716
what _ doing	-1962
what _ say	1772
what _ the	6980
what _ you	3367
what _ your	-1708
what a	-4352
what are	-2444
what is	2601
what time	2871
what you	-3063
when	10294
when _ get	3190
when _ i	2565
when _ there	2355
when can	2565
when i	2193
when you	2319
where	8802
where _ you	6662
where are	5411
which	3458
which _ you	3458
why	-2740
will	6496
will _ $	-3246
will _ back	2504
will _ it	3742
will _ later	2945
will _ there	2850
will _ this	-1693
will _ to	2972
will _ you	3049
will bring	4089
will call	3149
will give	1910
wish*	-3822
with _ $	5195
with you	2387
without _ $	3088
work $	-2725
works	2690
xx	-2227
xx $	-2227
year	-4261
year $	-3844
yest*	-3932
yesterday	-3932
yesterday $	-2473
you	-8614
you $	-6461
you _ 2	3070
you _ a	-3085
you _ around	1912
you _ back	-3911
you _ be	-1906
you _ dinner	-1719
you _ do	2118
you _ here	2819
you _ home	-2283
you _ i	5267
you _ if	2142
you _ kids	2797
you _ me	2439
you _ money	2471
you _ my	-2603
you _ ring	1925
you _ station	-2267
you _ that	-2354
you _ the	5680
you _ then	2796
you _ there	2374
you _ to	-1903
you _ you	-1926
you and	-2089
you are	-2071
you been	1727
you come	-2213
you coming	-2098
you did	-2576
you left	-2145
you remember	2049
you send	1898
you take	1808
you wan	9133
you when	3294
you will	-4291
your _ arrived	2023
your _ from	2435
your _ here	5777
your _ of	1914
your _ your	2264
your day	2939
your fault	-2289
your message	3272
your parcel	1992
your place	4332
your sister	2625
yours $	-1893
zuru*	-1849
""",
    'draft.caring': """\
~	-30839
!apology	-6361
!attack	-11486
!bargain	-3694
!begging	-7405
!caring	19111
!guilt	-5094
!logistics	-8091
!probe	-7703
.	5310
.-	10443
.i	-8538
.i+you	-2724
.i+you-	4589
.i-	-1978
.you	11157
.you+they	-1543
10	-2537
2	2641
2 _ about	1795
2 _ you	1574
2 _ your	1788
2 hear	1454
4	4858
5	-1808
5 $	-1808
?	-2848
?-	-3155
?i	-2901
?i+you	-3200
?you	-3394
?you-	-1937
^ _ 4	5543
^ _ all	-2512
^ _ already	-2251
^ _ am	1363
^ _ apologize	-2800
^ _ are	-2298
^ _ around	-2291
^ _ as	-1515
^ _ at	-2155
^ _ being	3245
^ _ bem	-3251
^ _ best	2929
^ _ birthday	2413
^ _ bist	-1612
^ _ care	5926
^ _ culpa	-1482
^ _ cumpleanos	4085
^ _ dead	-1824
^ _ dich	-2419
^ _ dir	4382
^ _ dog	-1362
^ _ doing	-1623
^ _ done	3161
^ _ du	-2351
^ _ es	-2063
^ _ espere	4339
^ _ feeling	2878
^ _ for	3586
^ _ fun	-1373
^ _ geht	-5058
^ _ god	2821
^ _ got	-1654
^ _ great	4357
^ _ happy	7318
^ _ have	-3491
^ _ hear	2293
^ _ heard	2080
^ _ hope	5196
^ _ how	-3142
^ _ i	-1908
^ _ in	6768
^ _ is	-3539
^ _ it	-1978
^ _ know	-1386
^ _ la	-2020
^ _ life	3862
^ _ looked	-1323
^ _ love	1546
^ _ lovely	1434
^ _ luck	3108
^ _ me	-2603
^ _ mother	2029
^ _ move	2508
^ _ moved	-1450
^ _ need	-1462
^ _ needs	-2247
^ _ never	-1986
^ _ new	-1412
^ _ night	1782
^ _ no	-1444
^ _ nothing	-1457
^ _ now	-2184
^ _ of	-1430
^ _ on	2699
^ _ out	5019
^ _ pay	-1499
^ _ plans	-1826
^ _ poor	2472
^ _ por	-2468
^ _ pour	3605
^ _ que	3577
^ _ quoi	-3098
^ _ ruining	-2142
^ _ saw	2214
^ _ sleep	2167
^ _ so	-3280
^ _ soon	3833
^ _ sorry	-1505
^ _ still	-1550
^ _ stranger	-2587
^ _ t	1882
^ _ te	1970
^ _ the	2322
^ _ thinking	-1371
^ _ to	1454
^ _ tonight	-1393
^ _ tu	-1405
^ _ una	-2040
^ _ up	-2083
^ _ was	-3305
^ _ we	-1609
^ _ well	1983
^ _ what	-2077
^ _ wie	-2348
^ _ will	-3370
^ _ wish	6642
^ _ with	2920
^ _ worries	3123
^ all	2893
^ any	-1826
^ been	-1371
^ bon	9669
^ can	-2093
^ congrats	4643
^ did	-1478
^ du	-1972
^ eres	-1929
^ espero	5759
^ feliz	10507
^ get	2878
^ glad	4072
^ go	-1590
^ good	5302
^ goodnight	2129
^ happy	1824
^ have	1729
^ hello	-2257
^ hey	-2822
^ hi	-4267
^ hola	-3877
^ hope	8064
^ how	-2077
^ i	1483
^ ich	4133
^ j	4339
^ je	-1943
^ just	-1942
^ let	-1623
^ lol	-1883
^ may	3398
^ merry	4325
^ miss	-1539
^ need	-1445
^ nice	-2772
^ no	1376
^ oh	-2167
^ oi	-2055
^ please	-1643
^ proud	2619
^ rest	3311
^ se	8782
^ sending	3291
^ si	-2207
^ sinto	-1580
^ sleep	-2789
^ sorry	-2966
^ stay	3597
^ take	5926
^ te	-3217
^ thank	3117
^ thanks	1948
^ that	2067
^ the	-4969
^ thinking	-2667
^ tu	-4354
^ wegen	-1980
^ well	3161
^ what	-3525
^ will	-1482
^ wishing	5471
^ wow	-1501
^ x	-5492
^ you	-6588
^ your	-2132
a	-2074
a _ a	-1632
a _ day	3742
a _ new	2662
a _ one	2428
a _ x	1525
a _ year	2662
a _ you	-2267
a good	2834
a great	2680
a la	-1515
a lovely	1669
a nice	2032
about	3757
about _ $	-3256
about _ dad	3670
about _ i	2186
about _ thinking	2853
about it	1656
about me	2466
about your	5823
addr*	-1613
address	-1613
address _ the	-1460
again	-1624
all $	1731
all _ $	-1518
all _ best	4304
all _ for	2623
all day	-1650
all the	4074
alles	5104
alone	-2356
alre*	-2362
already	-2362
already $	-2163
am _ $	-2508
am _ for	3829
am _ in	2575
am _ sorry	2506
am _ you	7424
am happy	5189
am in	-2247
am so	2568
am sorry	-3785
an	-1423
and	5785
and _ family	1883
and _ is	1737
and _ what	1691
and _ x	2625
and _ you	1520
and have	2162
and i	-2594
and that	2213
and you	-1484
anni*	6883
answer $	1993
any plans	-1826
anyt*	-1924
anything	-1924
apol*	-3043
apologize	-2813
apologize _ the	-2596
apologize for	-2808
are	-2945
are _ $	1394
are doing	4447
are happy	-2517
are well	-1746
arre*	-1444
as	-2412
as _ $	-1570
at	-4783
at _ $	-4030
at _ new	2145
at _ place	1487
b	2635
baby	1354
back	-3529
back _ you	-1576
be _ $	4554
be there	-1578
be well	1695
beber	-2009
beber $	-2009
beca*	-2360
because	-2360
been	-2668
been thinking	-1371
being	2699
best	7101
best $	1597
best _ the	5711
best for	2929
bett*	7116
better	6609
better _ $	5086
better soon	2930
bien	4322
bill	-1777
birt*	2542
birthday	2542
birthday $	8871
bist	-1846
bitte	-1837
bitte _ $	-1454
bon	9669
bored	2383
bored $	2649
brau*	-2036
but i	1572
by	-2057
by _ $	-1565
ca	-2225
call	-2481
camb*	-1375
can	-7255
can you	-2699
car	-1875
card	3128
care	6678
care _ $	5304
care*	10917
cat	-1563
ce	-1503
chan*	-2289
chea*	-7501
cheater	-6891
cheater $	-6891
chec*	-1427
christmas _ the	-1946
christmas for	-2142
clas*	-2510
classy	-2510
classy $	-2510
come	-3910
come home	-1931
comi*	-1776
coming	-1776
coming _ $	-1465
cong*	4378
congrats	4643
congrats on	3332
cont*	-1418
could _ $	1356
could _ it	1370
coun*	1549
crazy	-3319
cros*	1577
crossed	1577
cry	-1577
cry _ night	-1553
cry every	-1553
culpa	-1482
cump*	4085
cumpleanos	4085
dad	6992
dad _ am	2831
dad _ so	2831
dad i	2831
dame	-1375
darl*	2001
darling	2106
day	5552
day $	3895
day _ you	-1713
day at	2012
day x	1661
de	-1396
de beber	-2009
de toi	3434
dead	-1883
dent*	-1775
deserved	1501
dest*	-2017
dich	-3203
dich _ $	-1457
did	-2114
did _ and	1938
did you	-1751
die	-2524
dir	4382
dir _ es	5015
dir geht	5015
do _ about	2593
do not	1947
do you	-2550
dog	-2127
doing	1856
doing _ $	1693
doing tonight	-1410
done	2982
done _ passing	1692
done _ your	1692
done on	1692
drea*	6104
dreams	6104
dreams _ $	5541
drink	1970
drive	7767
driving _ $	1692
driving test	1692
drop	-1972
drop _ $	-1904
du	-5504
du _ $	-1610
du bist	-1383
earl*	-1431
earlier	-1431
earn*	4971
earned	4971
earned _ $	4971
earned it	4971
easy	3847
entr*	3761
eres	-2479
eres _ $	-1489
eres una	-1921
es $	-2348
es _ $	5054
espe*	10098
espere	4339
espere que	4339
espero	5759
espero que	5759
eu	-1761
even	-1809
every	-2589
every _ $	-1882
every night	-1639
everyone	-1348
everything _ wish	1422
exam	4540
exam $	2121
exam _ $	2265
exam tomorrow	2265
fait	-1429
falta	-1580
family	-2012
fath*	-1546
father	-1546
favo*	-1674
feel _ soon	2720
feel better	2720
feel*	1781
feeling	3825
feeling _ better	3236
feelings	-2045
feliz	10507
feliz _ $	5844
feliz cumpleanos	4085
felt	2413
fine	1881
fing*	1577
fingers	1577
fingers _ $	1577
fingers crossed	1577
fini*	2261
finishing	2619
finishing _ $	2619
five	-1657
five years	-1611
flig*	2491
flight	2491
flight _ $	2491
for	3205
for _ $	2490
for _ at	-1473
for _ exam	2121
for _ loss	2125
for _ we	1634
for _ when	3065
for _ wish	1422
for _ you	-1945
for being	2721
for finishing	2619
for you	2285
for your	4814
forg*	-3146
forgot	-1639
frid*	-1531
from	-3382
from _ $	-1355
gd	-4345
geht _ $	4014
geht es	2667
get	1765
get _ rest	2131
get some	1772
get the	-1371
gett*	-1535
getting	-1535
give	-1463
glad	7640
glad _ got	2566
glad _ home	2566
glad you	6134
go	-1575
go to	-1537
god	2821
goes	2635
going	1502
going _ be	2514
going to	1937
good	6974
good $	-2162
good _ $	2616
good _ for	1899
good _ the	1610
good _ tomorrow	1681
good _ with	3621
good _ your	4089
good luck	5302
good*	2129
goodnight	2129
goodnight _ well	2129
got _ $	2764
got _ money	-1350
got _ safe	2566
got home	2566
grad*	2799
gran*	3710
great	6794
gud	2130
gute	12267
gute _ $	12267
guy	-1347
half	-1582
happy	9341
happy _ $	4618
happy _ day	3873
happy _ hope	2358
happy _ that	-2153
happy _ you	5856
happy birthday	2413
happy for	5189
hard	-4716
have	6854
have _ $	2224
have _ answer	2589
have _ great	1873
have _ lovely	1661
have _ you	2984
have _ your	-1926
have a	7595
have no	-1377
have to	2137
have you	-1595
he	2839
hear	3575
hear _ your	2853
hear about	2853
heard	1552
heard _ dad	3670
heard _ your	3670
heard about	3670
hello	-2257
hello $	-1604
her	-1898
here _ $	1661
hey	-2315
hey $	-1568
hey _ $	3862
hey _ you	-1721
hey stranger	-1689
hi	-4267
hi $	-1751
hi hope	-1572
hola	-3877
home $	-2076
home safe	2566
hope	13404
hope _ $	-1633
hope _ a	5944
hope _ are	2289
hope _ doing	4447
hope _ goes	2781
hope _ good	-2005
hope _ happy	-2517
hope _ have	3135
hope _ is	5060
hope _ kind	3275
hope _ on	-1986
hope _ well	-1588
hope _ went	2054
hope _ worth	-2224
hope _ you	-4618
hope its	2315
hope she	-2505
hope that	-1355
hope the	5755
hope your	7235
how	-4965
how _ i	-1497
how _ the	-1745
how _ your	-1431
how is	-2851
how much	-1497
how was	-1521
how you	2631
hugs	2608
hugs $	2608
hun	3144
hun $	2131
hunny	3022
hunny $	3022
hurt	1449
hurt _ i	1970
hurt you	1495
i	-5856
i _ $	-5942
i _ about	1652
i _ and	-1969
i _ every	-1776
i _ feel	-2455
i _ got	2791
i _ happy	5189
i _ have	3863
i _ how	2196
i _ i	-1746
i _ my	-1862
i _ night	-1478
i _ not	-1402
i _ so	1826
i _ sorry	-1349
i _ the	-4752
i _ to	-2204
i _ you	7447
i am	1755
i apologize	-2794
i cry	-1478
i have	-2056
i hope	3706
i never	1829
i saw	2421
i will	-2978
i wish	8064
i would	-1457
ich	1410
ich _ $	-1861
ich _ dich	-2046
if	-3573
il	-1997
ill	8468
in $	-2910
in _ $	2369
in the	4008
in your	-2006
inte*	4121
is	-3917
is _ $	-2993
is _ i	2110
is _ it	-2431
is _ new	-1420
is _ of	1492
is _ to	2049
is _ you	5324
is a	-1326
is the	-2079
is worth	-2224
it $	2357
it easy	3847
it was	-1705
its	1740
its _ one	2315
its a	2315
j	5538
j _ que	4339
j espere	4339
je	-2474
job	4604
job $	5701
just	-3676
just _ $	-2645
just wanted	1906
keep	2066
keep _ $	2809
kids	-3613
kids _ $	-2759
kind	3124
kind _ $	3275
knew	4065
know	-2093
la	-2407
la _ $	-1386
late	-2197
leave	-2150
left	-2008
les	-1430
let	-2202
liar	-1751
liar $	-1576
lies	-3748
lies $	-3170
life $	-2460
life _ you	3721
life is	3944
like	-3369
ll be	1381
lo	2200
lo _ $	2682
loads	-1450
lol	-2660
look*	-1323
looked	-1323
los	-1963
loss	2125
lost	1599
lots	3017
lots _ and	2226
lots of	3017
love _ x	1497
love me	1501
love*	5674
lovely	4813
lovely _ $	1661
lovely _ x	1661
lovely day	1789
luck	3108
luck 4	2908
luck _ exam	2265
luck _ tomorrow	1681
made	2833
made _ $	3037
man	2914
man $	2914
may	6377
may _ you	3278
me	-6260
me $	-2267
me when	2199
me x	1630
ment*	-3045
merry	4325
mess*	-1700
message	-1405
mir	-1824
mir so	-1451
miss	-3077
miss _ loads	-1336
miss you	-2268
money	-1999
money $	-1377
morn*	-4912
morning	-4912
morning $	-4912
moth*	1735
mother	1735
mother s	2029
move	2463
moved	-1527
moved to	-1527
much	-2016
much _ i	-1436
mum	2165
mum _ $	1434
mum is	1486
my	-1841
my _ was	3237
my life	-1334
need	-1345
need _ $	1615
need _ reply	2528
need to	2185
needs	-2329
new _ $	2446
new job	2906
new place	1571
new toy	-1662
new year	3207
nice	-2509
nice one	1618
night $	-1997
no _ $	-2965
no _ reply	2528
no _ to	2746
no _ you	1842
no need	3161
no puedo	-1817
no worries	3123
not	-3484
not _ $	-4735
not _ about	2538
not _ it	1719
noth*	-2413
nothing	-2413
nothing _ $	-1496
now	-4735
now _ am	-1350
now _ i	-1568
of _ $	-1751
of _ and	3666
of _ day	-1414
of _ finishing	2619
of _ for	2619
of _ today	1402
of my	-1665
of the	-2331
of you	5450
of yourself	3035
oh	-2167
oi	-2055
okay	3805
on	-2169
on _ $	-3871
on _ driving	1692
on _ your	1692
on passing	1692
one $	2364
only	-1497
out	5352
out _ $	6778
over	-2047
pain	-1628
pain i	-1378
pape*	-3614
pas	1492
passing	1692
passing _ driving	1692
passing _ test	1692
passing your	1692
pay	-1499
pay the	-1423
peace	8395
peop*	3557
people	3557
perd*	-1358
pers*	-1420
phone	-1650
plans	-1826
plea*	-4919
please	-4887
please _ back	-1642
please _ not	1482
please _ the	-1432
please do	1482
poor	2472
por	-5078
por _ $	-3094
pour	2660
pour _ $	2856
pren*	3952
prends	4228
prends _ de	4228
prends _ toi	4228
prends soin	4228
prom*	-1720
proud	3752
proud _ for	2619
proud _ you	3930
proud of	3930
puedo	-2026
quan*	-2162
que _ $	-3069
que _ bien	4322
quoi	-3098
quoi _ $	-2450
real*	3378
really	3489
reme*	-2782
remember	-2782
remember _ $	-1647
reply	3515
reply $	2528
rest	7626
rest _ $	2936
rest well	2161
revi*	-2202
reviens	-2202
room	-1382
ruin*	-2274
ruining	-2142
ruining _ for	-2142
ruining christmas	-2142
s	7044
s _ $	3741
s _ to	2568
sad	-1551
safe	6789
safe $	5533
saw you	2762
saw your	-1676
schl*	-1980
se	8782
see	-3787
see _ $	-1327
see you	-2653
send*	3291
sending	3291
sending _ for	3291
she	-2760
she _ it	-2224
she _ worth	-2224
she is	-2224
shou*	-2329
should	-1395
si	-2420
sign*	-1410
sinto	-1580
sleep _ $	-1467
sleep _ and	1528
sleep _ have	1506
sleep tight	3010
sleep well	-4352
so	-2831
so _ 2	1795
so _ have	-1877
so _ hear	1795
so _ is	-1468
so _ you	-2294
so sorry	5096
soin	4228
soin _ $	4228
soin _ toi	4228
soin de	4228
some	1772
some*	-2922
someone	-1661
soon	5348
soon $	4694
sorry	-2304
sorry 2	1421
sorry _ about	2746
sorry _ hear	2512
sorry _ loss	2125
sorry _ your	1839
stay	3433
still	-2730
stra*	-2613
stranger	-2587
stranger $	-2106
stre*	4137
sua	-1716
sua falta	-1580
summ*	-1869
summer	-1869
summer $	-1855
surg*	2142
surgery	2142
surgery _ $	1935
sweet	6082
sweet _ $	3071
sweet dreams	5770
t _ me	2429
take	9203
take _ $	4765
take _ and	1482
take _ easy	3847
take care	7057
take it	3418
te	-5165
te _ $	-3052
te _ que	-1891
test	1692
test $	1692
than*	1880
thank	3117
thank _ everything	1422
thank _ for	3117
thank _ the	1695
thank you	3117
thanks	1880
thanks _ lovely	3272
thanks _ the	1990
thanks _ you	-2466
that	-2045
that _ $	-3402
that _ what	4119
that i	-1388
that is	3807
that s	2927
the _ had	1695
the _ in	-1812
the _ job	2906
the _ needs	-1357
the _ of	-1612
the _ s	1364
the _ that	-1455
the _ the	-1383
the _ was	1727
the _ we	1599
the best	4526
the dog	-1608
the kids	-3583
the money	-1771
the new	4341
the years	1695
there	4838
there $	3112
there when	3414
thin*	1605
think	-1639
thinking _ and	1604
thinking _ you	3714
thinking about	-1998
thinking of	3823
this	-3670
this _ $	-2545
tight	3010
time	-2301
to _ and	4189
to _ mum	1486
to _ the	-1670
to _ you	-1596
to _ your	6575
to answer	2064
to be	1794
to get	-1460
to hear	2141
to reply	2370
to see	-1554
to the	-1416
to you	4320
today	3327
today $	-1534
today _ to	4801
today is	2747
toi	2748
toi $	3067
tomo*	2478
tomorrow	2478
toni*	-2813
tonight	-2813
tonight $	-2089
too _ $	-3328
tout	-1477
toy	-1662
trea*	3493
trial	1459
tu	7118
tu _ $	10553
tudo	-1807
tues*	-1488
tuesday	-1488
tuesday _ $	-1403
un	-1660
un _ $	-1660
una	-2589
una _ $	-1921
uns	-1861
up	-4985
up $	-1616
up _ $	-1476
us	-2535
verm*	-1919
vict*	-2581
victim	-2581
victim $	-2581
voce _ $	2368
voy	-2056
voy a	-2056
want	-1598
want*	1643
wanted	1647
wanted to	1856
was	1543
was _ $	2303
was a	3061
was your	-1431
watc*	-1652
we	-1908
wedd*	4267
wedding	4267
week*	1472
weekend	1558
weekend $	1693
wegen	-1980
wegen dir	-1980
well	13260
well $	3326
well _ $	6747
well _ on	1692
well _ passing	1692
well _ you	1566
well and	1528
well done	3161
well soon	3056
went	2054
went well	2054
were	-2147
what	-5339
what _ $	2154
what a	-1736
what is	-1561
what you	-2117
when _ was	3428
when you	-2034
where	-1754
where _ you	-1412
which	-1545
which _ you	-1545
while	-2148
wie	-2348
wie _ $	-2348
wie _ es	-2348
wie geht	-2348
will	-6302
will _ it	-1553
will _ the	-1543
will _ you	-1480
wish	8050
wish _ $	6467
wish _ the	1597
wish you	8299
wish*	10188
wishing	5901
wishing _ a	3938
wishing you	5901
with	-3229
with _ $	-1933
with _ tomorrow	2327
with your	-2681
with*	-1790
without	-1790
worr*	3322
worries	3123
worry	2869
worth	-2224
worth it	-2224
would	-2282
wow	-1501
x	1982
x $	1982
xx	2128
xx $	2128
year	1740
years _ had	1695
years of	-1603
years we	1695
you	-6167
you _ $	-3957
you _ about	1527
you _ alone	-1483
you _ answer	1422
you _ any	2471
you _ around	3413
you _ baby	1768
you _ be	2450
you _ best	3664
you _ better	3685
you _ doing	4447
you _ family	1883
you _ finishing	2619
you _ great	1914
you _ happy	-3419
you _ home	2339
you _ in	-1923
you _ it	5687
you _ kids	-2426
you _ lots	2472
you _ mum	1524
you _ never	2075
you _ no	1543
you _ of	1836
you _ okay	4485
you _ on	-1934
you _ please	-1767
you _ safe	2566
you _ up	-1461
you _ well	-2003
you _ years	1695
you _ you	1808
you _ your	3406
you a	4774
you all	1903
you and	4691
you at	-3121
you can	-2167
you earned	4028
you feel	-1383
you for	4100
you get	1462
you got	3022
you have	5413
you in	-1363
you loads	-1450
you sleep	-1419
you still	-1714
you today	1637
you well	3916
you were	-1894
your _ $	-5355
your _ am	2743
your _ and	1930
your _ for	-1763
your _ i	2498
your _ of	3333
your _ test	1692
your _ that	1782
your _ the	-1512
your _ thinking	4138
your _ tomorrow	3914
your _ toy	-1662
your _ victim	-2581
your _ well	2318
your _ your	-1414
your dad	3551
your driving	1692
your exam	4181
your lies	-2284
your loss	2125
your mum	2583
your new	-5682
your*	1506
""",
    'draft.begging': """\
~	-39404
!apology	-4886
!attack	-9262
!bargain	-5245
!begging	16371
!caring	-5740
!guilt	-7078
!logistics	-4515
!probe	-5097
.-	1771
.i	-3122
.i+you	3855
.i+you-	2116
.they	-2992
.you	1356
.you-	4198
2 _ $	1489
2 _ 2	2319
4 _ $	1522
4 tomorrow	1612
?-	-2478
?i+you	1714
?i-	2410
?you	-2464
?you-	-2032
^ _ $	-5014
^ _ 4	1255
^ _ a	-1838
^ _ about	-1221
^ _ amo	4648
^ _ answer	1818
^ _ anything	5520
^ _ are	6442
^ _ awake	-1238
^ _ be	-2086
^ _ begging	3288
^ _ bist	-1634
^ _ bored	-1518
^ _ can	-1924
^ _ come	3496
^ _ culpa	-2481
^ _ de	3703
^ _ dead	-1252
^ _ dich	11356
^ _ dir	-1455
^ _ do	4060
^ _ du	-2513
^ _ ever	-2177
^ _ favor	4336
^ _ for	-3552
^ _ gave	-1173
^ _ geht	2140
^ _ give	3536
^ _ hate	-2361
^ _ here	-1584
^ _ home	1653
^ _ hope	-2985
^ _ i	-3859
^ _ if	1390
^ _ in	-3108
^ _ just	3069
^ _ la	-1949
^ _ leave	2130
^ _ left	-1344
^ _ life	1906
^ _ like	2551
^ _ loads	1270
^ _ love	3612
^ _ make	-2664
^ _ manques	4004
^ _ me	5656
^ _ mir	2072
^ _ miss	4060
^ _ much	-1746
^ _ mum	-1282
^ _ need	1298
^ _ never	-2729
^ _ not	6448
^ _ of	4207
^ _ over	3070
^ _ para	3818
^ _ passport	-1223
^ _ pick	3490
^ _ poor	-1378
^ _ por	-2299
^ _ puedo	6906
^ _ que	-2621
^ _ quoi	-1564
^ _ really	1859
^ _ s	6104
^ _ saw	-1224
^ _ say	4814
^ _ send	-1225
^ _ so	-2374
^ _ something	4781
^ _ sorry	-1768
^ _ start	-1219
^ _ sua	4469
^ _ t	5344
^ _ take	-2200
^ _ te	-3079
^ _ the	-2811
^ _ think	1499
^ _ to	-1411
^ _ tu	-3120
^ _ unblock	1450
^ _ us	4095
^ _ voce	5950
^ _ vuelve	5362
^ _ wait	4311
^ _ want	6386
^ _ we	-2367
^ _ what	1595
^ _ when	-1336
^ _ wish	-1767
^ _ would	6136
^ _ you	3343
^ after	-1204
^ are	-2658
^ bitte	7807
^ call	-2103
^ come	5020
^ feliz	-1758
^ give	2460
^ happy	-1412
^ hello	-1718
^ hey	-2497
^ hi	-3452
^ hope	-2209
^ how	-1541
^ i	4803
^ ich	1450
^ if	-1806
^ it	1782
^ je	2812
^ just	3401
^ let	2259
^ me	-3066
^ miss	-2252
^ missing	3556
^ my	3122
^ nice	-1594
^ no	4951
^ okay	-1662
^ pick	3242
^ please	1795
^ por	1671
^ running	-1181
^ se	-1305
^ si	-2767
^ sinto	8099
^ so	-3804
^ sorry	-3765
^ te	6156
^ tell	2400
^ thinking	5051
^ tu	2352
^ voce	-1166
^ we	-2052
^ what	-2920
^ when	1453
^ why	3581
^ wish	5605
^ wow	-1270
^ x	6498
^ xx	1575
^ you	-7381
^ your	-2086
a _ $	-8063
a _ for	3912
a _ from	1321
a _ you	4562
a break	-1327
a good	-1516
a hug	1321
able	-1472
able to	-1472
about	-5022
about _ $	-2378
about your	-1344
addr*	-1504
address	-1504
after	-1995
after _ i	-1525
again	-2635
again _ $	-2250
again you	-1772
all _ you	-1343
all day	1979
all i	1306
all your	-1309
allem	-1785
alone	1289
alone _ $	3104
am _ here	4746
am _ knees	2428
am _ my	2376
am _ you	3082
am _ your	-1759
am begging	4951
am bored	-1518
am different	-1813
am going	2520
am in	-1616
am on	2125
am sorry	-1590
amo	7079
an	-1937
and	-7190
and _ will	1388
and _ you	-1423
and your	1196
anot*	1468
another	1468
answer $	-1705
answer _ $	2682
answer please	2220
any	-1478
anyo*	-1434
anyone	-1434
anyt*	5594
anything	5594
anything $	5044
anything _ $	-1397
anything to	2011
are	1311
are _ $	2399
are _ coming	1638
are _ everything	4970
are _ i	1234
are _ love	2330
are _ of	1495
are _ to	-1430
are my	5028
are the	1352
are well	2514
arms	4984
arms _ $	4700
arou*	-1263
around	-1263
arre*	-2117
as	-1998
as _ as	-1334
at	-5226
at _ $	-3519
awake	-1238
away	-1974
away $	-1888
babe	1920
babe _ you	1561
baby	7293
baby $	3411
baby _ $	1671
baby _ miss	1717
baby _ your	2390
baby i	1685
back	5600
back $	3887
back _ me	3032
back _ the	-1899
back _ you	2462
back to	3032
bad	1824
be	-1235
be _ again	1831
be _ you	1682
beber	-1387
beber $	-1387
beca*	-4768
because	-4768
because _ $	-2879
because _ you	-3314
because of	-3438
been _ 2	1933
been up	1933
begg*	4951
begging	4951
begging _ $	1682
begging you	4188
beli*	-2553
believe	-2553
bem	-1182
bem $	-1182
bett*	-3135
better	-1964
birt*	-1456
birthday	-1456
birthday $	-1178
bist	-1916
bitte	11385
bitte _ $	5938
bored $	-1299
bored _ the	1267
bored with	1267
brau*	4627
brea*	1385
break	-1327
breathe	1625
breathe _ $	1589
breathe _ you	1625
breathe without	1625
bus	-1950
but	-3301
by	-4909
by _ $	-2452
by friday	-1577
by the	-1938
call	1166
call $	1191
call _ $	2437
call _ when	-1379
call _ you	-1379
can	1762
can _ $	-1188
can _ a	-1214
can _ all	-1594
can _ be	3074
can _ believe	-2503
can _ get	-1693
can _ i	-1499
can _ me	-2864
can _ my	1367
can _ or	-1865
can _ send	-1252
can _ start	-1325
can _ stop	1675
can _ you	2839
can i	1717
can just	-1464
can not	5420
can take	-1199
can we	-1855
can you	-1289
care	-2441
care*	-1637
chan*	-2580
chance $	-1669
char*	-1404
charger	-1404
coll*	1348
come	6391
come _ $	3631
come home	7351
coming _ $	-1688
conf*	-1583
cont*	-1175
could	-1639
crazy	5225
crazy _ $	5700
cuan*	-3560
cuando	-3560
culpa	-2481
d	-1426
dass	-1278
dass _ dich	-1208
dass ich	-1278
de _ $	2267
de _ que	-1488
de beber	-1387
de toi	-1284
dead	-1256
dejes	2543
dejes $	2543
dele*	-1228
depo*	-1237
desc*	-1363
desculpa	-1363
dese*	-1194
dich	8703
dich _ $	5859
dich _ habe	-2653
did	-4381
did not	-1164
diff*	-2179
different	-2179
different $	-1873
dir	-1455
disg*	-1503
disgust	-1304
disgust _ $	-1304
disgust me	-1304
do _ $	-2560
do _ do	3344
do _ ever	-1739
do _ get	2124
do _ leave	4635
do _ me	3084
do _ this	3344
do _ to	4810
do _ us	3739
do _ you	2030
do anything	2479
do this	3424
do to	2833
do you	-3510
doing	-2560
doing _ $	-1471
du	-2546
du _ $	-1463
du _ so	1715
du bist	-1298
e	-1166
eres	-1291
es	-3062
espe*	-1306
eu	-3322
ever _ me	-1798
ever*	4141
every	5386
every _ $	5099
every night	-1534
every second	1569
everything	5377
everything $	8243
everything _ $	-1558
everything _ you	-2601
everything i	-1490
face	3203
face _ $	-1230
face again	-1230
falta	8099
fault	-1689
favor	9616
favor $	5280
feel*	-1326
feeling	-1222
feliz	-1758
fini*	-1853
finish	-1675
five minutes	1566
for	-2948
for _ you	-1249
for you	4707
forg*	-1937
forgot	-1195
frid*	-1858
friday	-1829
friday $	-1788
frie*	-1969
friends	-1969
gave	-1424
geht	1796
geht es	-1581
get	-3055
get my	-1585
give	2902
give _ a	2934
give _ another	1570
give _ chance	-2186
give us	2669
glad	-1623
glad you	-1313
goes	-2101
going	1641
going _ $	2473
good	-2984
good _ $	-1758
got	-1679
gran*	-1894
habe	-2723
habe $	-2723
had	-2416
happ*	-3400
happens	-1551
happens _ me	-1310
happens to	-1310
happy	-3016
has	-1224
hate	-2525
hate you	-2361
have	-7803
have _ up	1913
have _ your	-1221
have rung	1322
have to	-1280
hear	2816
hear _ $	2942
hear _ voice	3502
hear your	3354
heart	4017
hello	-1718
hello $	-1222
here	3567
here $	4582
hey	-3669
hey _ $	-1611
hey _ miss	1921
hey _ you	1826
hi	-3452
hold	2759
hold you	2759
holi*	1764
holiday	1764
home	4320
home $	3730
home _ you	-1274
home now	-1255
hope	-3283
hope $	2811
hope _ is	-1225
hope _ well	1872
hope you	-1586
how	-4229
how _ $	-1368
how is	-1555
hug	1237
hug _ $	1321
hug _ you	1321
hug from	1321
hurt	-1376
hurt you	-1279
i _ $	-2898
i _ a	2777
i _ anything	2011
i _ at	-1561
i _ baby	3260
i _ back	3915
i _ be	2255
i _ begging	4951
i _ believe	-2503
i _ bored	-1705
i _ can	1674
i _ come	1708
i _ different	-2120
i _ do	1170
i _ for	-3081
i _ get	-1685
i _ give	-1993
i _ going	2520
i _ have	-1550
i _ i	-1638
i _ in	3703
i _ just	-1724
i _ lose	1514
i _ need	1714
i _ never	-1176
i _ nothing	1460
i _ of	1213
i _ on	2114
i _ rung	1322
i _ so	2124
i _ sorry	-2030
i _ wait	4386
i _ want	1416
i _ will	1848
i _ you	8427
i _ your	4115
i can	1505
i come	-2342
i did	-1538
i gave	-1424
i had	-1817
i hate	-2361
i hope	-3101
i just	2464
i love	5954
i miss	6109
i need	4460
i never	-1996
i see	1773
i still	1645
i think	1979
i want	5783
i was	2142
i will	-7336
i wish	-2403
i would	6132
ich	2480
ich _ $	-1245
ich _ dich	6333
ich _ habe	-1278
ich dich	-1208
if	-6514
if _ happens	-1310
if _ to	-1347
if i	-1308
if something	-1310
if you	-4161
igno*	-1301
ignore	-1161
il	6846
ill	-1851
impo*	1334
in $	-1232
in _ arms	4984
in the	-1569
in your	4709
is $	1340
is _ it	1462
is still	2559
it	-2713
it _ $	-1587
it _ not	2508
its	-1488
j	-2899
je	2099
je _ $	-2192
jeal*	-1591
just	2981
just _ $	1847
just _ a	3433
just _ away	-2273
just _ me	1556
just _ please	2183
just _ to	2172
just _ you	3361
just answer	2417
just give	3220
just say	3379
just want	2234
just wanted	-1229
keys	-1216
kiss*	2790
kisses	2790
kisses $	2790
knees	2428
komm	5035
komm _ $	5035
komm zuruck	5035
la	-2053
late	-2353
laugh	4203
laugh _ $	4203
leave $	-1861
leave _ $	2957
leave me	5587
leave the	-1556
left	-1724
left _ $	-1599
left _ i	1254
left me	-2716
let me	2951
let us	-2268
lies	-1319
life	3240
life $	-1798
life _ you	1407
life is	2097
life without	1992
lo	-1652
loads	3503
lol	-1713
lol $	-1374
long	-1283
lose	1750
lose you	2068
lots	-1512
lots of	-1512
love	8082
love _ $	2248
love _ my	2397
love me	2312
love you	6334
love*	-1871
made	-1305
make	-1520
make me	-2445
manq*	4004
manques	4004
manques _ $	4004
me	6630
me $	4804
me _ $	10078
me _ am	3355
me _ chance	-2574
me _ do	3428
me _ hear	2785
me _ i	-3215
me _ minutes	1566
me _ miss	1707
me _ or	-1238
me _ to	4639
me _ you	-1464
me a	3380
me away	-1446
me come	1375
me dejes	2543
me five	1566
me i	5756
me like	-2085
me manques	4004
me one	-1806
me what	1591
me when	-3362
me you	1342
meet	-1431
ment*	-1864
minu*	1216
mir	1403
mir so	2004
miss	10040
miss _ $	2529
miss _ baby	2285
miss _ loads	2708
miss _ much	1832
miss _ so	1832
miss me	-5189
miss you	8782
miss your	6708
miss*	5822
missing	4664
missing you	3556
more	1875
more _ $	1763
much	3415
much $	3326
much _ you	-1684
mum	-2315
my	3069
my _ can	2116
my _ for	4173
my _ i	1277
my _ is	1720
my _ not	1462
my _ right	-1188
my _ so	2259
my charger	-1177
my everything	4970
my fault	-1449
my knees	2428
my life	4744
nao	3002
ne	5877
nece*	2023
need	2779
need 2	1673
need _ answer	-1218
need _ back	-1857
need _ from	1281
need _ hug	1321
need a	1321
need my	-2210
need to	-2169
need you	6088
need*	-1339
needed	-1339
needed _ $	-1186
never	-5234
never _ to	-1621
new	-2564
new _ $	-1805
next _ me	1428
next to	1428
nice	-1927
nich*	3218
nicht	5872
nichts	3218
nichts _ $	3218
night	1255
night $	3396
no	3710
no _ $	1701
no _ dejes	2543
no _ to	-3105
no me	2243
no need	-2628
no puedo	6482
not	5133
not _ $	2622
not _ 2	1721
not _ can	-2095
not _ it	-1698
not _ life	1992
not _ me	1678
not _ my	1899
not _ please	2121
not _ talk	-1214
not _ this	5568
not _ to	3026
not _ tonight	3028
not _ up	2823
not _ without	1286
not _ your	2595
not answer	-1425
not be	2275
not believe	-2553
not do	3319
not ever	-1702
not leave	4635
not make	-2491
not stop	1675
not you	3531
now $	2395
now _ $	1714
of _ all	1377
of _ day	2197
of _ every	1499
of _ i	1649
of _ life	1183
of _ x	-1213
of _ your	-1300
of you	1891
ok	-2157
okay	-2367
on	-3948
on _ $	-2255
on _ knees	2428
on my	1213
on you	-1682
one chance	-1291
one more	2461
open	-1491
or	-3701
or i	-1285
our	-1278
out	-3339
out _ $	-2019
over $	1831
over _ $	-2366
over there	-2366
pape*	-1686
para	3818
pare*	-1493
parents	-1394
pas	5959
pass*	-2640
passport	-1244
passport is	-1223
path*	-1535
pathetic	-1535
pathetic $	-1411
peace	-2439
perd*	-1227
pick	1723
pick _ $	2410
pick _ up	2607
pick up	3259
pict*	-1469
pictures	-1257
place	-3658
place $	-3450
plea*	13714
please	13922
please $	7205
please _ $	4887
please _ back	3440
please _ by	-1600
please _ i	2048
please _ me	3011
please _ the	-2848
please _ up	2192
please answer	1289
please call	1287
please come	4550
please just	1999
please leave	-2202
please please	2726
please say	1515
please unblock	1450
poor	-1378
por	2121
por _ $	1305
por _ me	4336
por favor	9616
post	-2224
prob*	-1208
prom*	-2156
puedo	5439
que	-5137
que _ $	-1656
que _ por	-1488
quoi	-1564
quoi _ $	-1232
real*	4289
really	2480
really _ 2	1673
really need	1673
reply	-1491
resp*	1866
rest	-1915
revi*	6931
reviens	6931
right	2672
right _ $	3864
right _ you	-1188
right about	-1202
rung	1322
runn*	-1181
running	-1181
s	3607
s _ $	-1946
sad	1533
saw	-1840
say	8424
say _ $	7092
say you	3379
se	-1305
seco*	1541
second	1541
see _ $	2055
see you	3359
see your	-1276
sehr	4874
self*	-1499
selfish	-1499
send	-2338
send me	-1302
si	-3084
sign	2106
sing*	3878
single	3878
single _ $	3878
sinto	8099
sleep	-2436
sleep _ of	-1841
sleep _ you	-1520
sleep because	-1841
so	5257
so _ $	3090
so are	-1825
so bad	2190
so much	4142
so sehr	4874
some*	1888
someone	-2736
something	5070
something _ me	-1310
something _ to	-1310
something happens	-1310
sorry	-6662
sorry i	-1727
speak	2184
start	-3043
start _ $	-2908
still	4527
still _ $	4697
still _ me	1454
still love	1606
sua	6900
sua falta	8099
surp*	-1168
sweet	-1205
t	4223
t _ me	5840
take	-3760
take _ break	-1327
take a	-1327
talk _ i	2607
te	9190
te _ $	2918
te _ vuelve	5362
te amo	7079
tell _ to	2642
tell _ what	1564
tell _ you	1485
tell*	2104
ten	1292
text	-1359
than*	-1514
thanks	-1514
that	-3737
that _ $	-1755
that _ is	3410
that _ still	4077
that _ you	-1190
the	-11454
the _ $	-8802
the _ 2	1810
the _ i	-1234
the _ in	-1289
the _ my	1470
the _ of	1619
the _ please	-2266
the _ the	-1815
the _ want	1699
them	-1409
then	-3380
ther*	-2560
therapy	-1803
there $	-3458
there _ hope	2811
there is	4246
thin*	2083
things	-1761
think _ every	1499
think of	1803
thinking	3844
thinking _ $	5017
thinking _ all	1377
thinking _ you	5482
thinking of	5071
this $	1282
this to	3082
thou*	-1843
ti	6725
ti $	7366
time	1228
time $	1709
times	1252
to _ $	-5276
to _ again	-1323
to _ am	1684
to _ back	1864
to _ love	1528
to _ place	-2756
to _ so	3458
to _ to	3531
to _ voice	3502
to _ you	7983
to answer	-1547
to do	2783
to get	2219
to hear	3227
to hold	2737
to leave	-1163
to me	4731
to my	-1307
to reply	-1297
to say	-1255
to work	-1529
to you	-2755
to your	-2503
today	-2583
today $	-1348
toi	-1399
toni*	1878
tonight	1878
too	1908
too $	2534
tran*	-1628
trea*	-1421
try _ $	1319
tu	-2369
tu _ $	-1619
tu _ manques	4004
tu me	4004
una	-1424
unbl*	1450
unblock	1450
unblock me	1450
up $	-2374
up 2	1470
up _ $	2004
up _ a	1903
up _ please	4198
up _ you	-1235
up now	1432
us	6310
us $	2138
us _ $	2886
us another	2166
verm*	1381
voce	7565
voce $	2781
voce _ $	6986
voice	3413
voice $	2942
volta	12151
vuel*	5011
vuelve	5362
vuelve _ $	5362
wait	5100
walk	-1200
want	7597
want _ $	2741
want _ back	3425
want _ hold	2737
want _ you	3803
want to	2165
want you	2354
wanted to	-1233
was	-3343
was _ $	-1316
was in	4614
we	-3468
we _ $	1199
we _ a	-1263
we _ start	-1193
we can	-1220
week*	-2348
weekend	-2300
well	-1299
well $	-1178
well _ $	-1192
were _ $	1258
were here	2826
what	-6320
what _ $	-1766
what _ do	2833
what _ you	-1478
what to	3534
what you	-2425
when _ coming	2632
when _ needed	-1186
when _ you	1306
when i	-2203
where _ $	1745
where are	1392
who	-1269
why	3073
why _ not	3581
why _ you	3581
why will	3558
will	-3670
will not	2569
wish	4621
wish _ $	-2065
wish _ here	2826
wish _ were	2826
with _ $	-1846
with _ again	1909
with you	1506
with your	-1327
with*	5141
without	5141
without _ $	2950
without you	7206
work	-4819
work _ not	-1211
work _ you	-1489
would	3459
would _ anything	2294
would _ to	2229
would do	2164
wow	-1270
write	2427
write back	2080
wrong _ $	1175
x	6906
x $	6906
xx	2538
xx $	2538
years	-1444
you	-3251
you $	7865
you _ $	-3013
you _ 2	-1542
you _ a	-2502
you _ about	-1271
you _ back	2134
you _ bad	2190
you _ can	1923
you _ come	1387
you _ day	1553
you _ do	-1435
you _ everything	3906
you _ have	-1755
you _ here	2749
you _ if	-1687
you _ just	-1748
you _ like	-1809
you _ lots	-1378
you _ love	3493
you _ me	-3079
you _ much	3884
you _ my	3409
you _ need	1829
you _ never	-1504
you _ night	3936
you _ not	-2432
you _ out	-1942
you _ pictures	-1220
you _ please	4809
you _ second	1569
you _ someone	-1849
you _ that	-1187
you _ this	-1641
you _ to	1806
you _ tonight	-1948
you _ too	2534
you _ up	-1384
you _ well	1757
you _ when	1255
you _ x	3556
you _ your	-3214
you again	2074
you are	3200
you back	3412
you call	2451
you can	-2181
you coming	1638
you d	-1426
you did	-1391
you disgust	-1304
you do	-1743
you every	6314
you have	-2713
you like	2512
you loads	3503
you made	-1161
you my	1770
you need	-1855
you please	1559
you send	-1252
you so	5950
you still	1379
you today	-1183
you want	-1304
you were	1436
your	-2493
your _ again	-1734
your _ and	1613
your _ is	-1953
your _ your	5101
your arms	4700
your kisses	2790
your place	-1956
your voice	3502
zuru*	4378
zuruck	5035
zuruck $	5035
""",
    'draft.attack': """\
~	-22259
!apology	-2789
!attack	19595
!bargain	-5784
!begging	-9803
!caring	-10330
!guilt	-4053
!logistics	-9731
!probe	-12479
.	-4271
.i	-6755
.i+you	-5140
.i+you-	7344
.you	1789
.you-	7727
10	-2068
2	-3601
4	-2233
?	1666
?i	-3447
?i+you	-2175
?you	-5636
?you-	-5916
^ _ 4	-2021
^ _ a	3479
^ _ about	-2895
^ _ already	4123
^ _ am	-4960
^ _ and	7505
^ _ around	-1989
^ _ bem	-1765
^ _ bist	5409
^ _ bother	2541
^ _ broke	-6368
^ _ can	3507
^ _ care	-3851
^ _ could	-1716
^ _ culpa	-2810
^ _ cumpleanos	-1873
^ _ day	-1656
^ _ de	-2875
^ _ dead	9124
^ _ destroyed	2417
^ _ dich	2026
^ _ die	1840
^ _ dir	-1828
^ _ drink	-1768
^ _ du	-5720
^ _ e	3177
^ _ es	7614
^ _ ever	2000
^ _ everything	3133
^ _ fais	-1752
^ _ feel	6808
^ _ five	2809
^ _ fun	3452
^ _ geht	-2700
^ _ good	-2248
^ _ got	-2754
^ _ happy	-2076
^ _ has	-1962
^ _ hate	7403
^ _ here	-3311
^ _ hun	-1661
^ _ ignore	-2263
^ _ is	-3807
^ _ it	-2162
^ _ kind	1948
^ _ la	6094
^ _ left	-1663
^ _ lie	3887
^ _ life	-2029
^ _ looked	-2808
^ _ lying	2567
^ _ make	3280
^ _ manques	-1915
^ _ mature	2307
^ _ mir	-1759
^ _ moved	-1920
^ _ my	-2918
^ _ never	8744
^ _ not	4213
^ _ nothing	5478
^ _ now	2540
^ _ of	6167
^ _ on	3192
^ _ one	2305
^ _ only	2263
^ _ owe	-2446
^ _ pathetic	3195
^ _ por	-3113
^ _ que	-4111
^ _ quoi	-2404
^ _ ruined	1814
^ _ ruining	2206
^ _ s	-2327
^ _ saw	-2382
^ _ see	3305
^ _ she	2812
^ _ show	-2098
^ _ sleep	-1727
^ _ so	6682
^ _ something	-1756
^ _ sorry	4155
^ _ still	-2466
^ _ stranger	-1751
^ _ such	1808
^ _ t	-1755
^ _ te	6030
^ _ the	-3340
^ _ then	-1836
^ _ this	-3038
^ _ tonight	-1774
^ _ tout	4306
^ _ um	3177
^ _ un	2375
^ _ una	3339
^ _ us	-1732
^ _ voce	-1730
^ _ we	-2353
^ _ well	-1949
^ _ were	7612
^ _ what	2073
^ _ you	-2281
^ _ your	-3590
^ best	3631
^ bitte	-3154
^ bon	-2088
^ can	-2901
^ congrats	-2674
^ congratulations	3491
^ did	-1729
^ du	11334
^ eres	6376
^ everything	1792
^ feliz	-3390
^ fine	2130
^ glad	7066
^ go	8322
^ good	-2025
^ grow	9827
^ heard	-1882
^ hello	-1761
^ hey	-5404
^ hi	-2609
^ hola	-1857
^ hope	2698
^ how	-3323
^ ich	3796
^ if	-2539
^ it	3144
^ je	1985
^ just	-3005
^ may	-2214
^ me	2659
^ merry	-3070
^ miss	-2210
^ must	4093
^ nice	5305
^ no	-2200
^ nobody	1920
^ oh	2366
^ oi	-1769
^ one	-2277
^ please	-1950
^ se	-1729
^ si	-2056
^ sinto	-2737
^ so	2752
^ sorry	-5214
^ stay	2782
^ take	-3851
^ thanks	2525
^ that	-2255
^ the	-3282
^ thinking	-2203
^ tu	4320
^ typical	3914
^ voce	6454
^ was	-1814
^ wishing	-2536
^ wow	3188
^ you	9416
^ your	2896
a _ $	5425
a _ day	-2462
a _ new	-2325
a _ of	2907
a _ one	-1951
a _ year	-2325
a child	3543
a coward	2363
a great	-2223
a joke	4964
a la	3730
a las	-3023
a new	-1827
about	-1823
about _ $	1849
about you	3539
about your	-2334
about yourself	2918
act	2971
after	-2948
after _ $	-1899
again	3956
again _ $	2375
again you	4818
all	-2352
all _ $	3314
all your	3765
allem	3976
alles	4709
alone	5803
alone $	4709
alone _ you	1809
alre*	3598
already	3598
already $	4311
alwa*	7750
always	7750
always _ $	4670
am	-8002
am _ $	-2927
am sorry	-2580
amo	-3546
an	3153
and	-1825
and _ family	2048
and _ will	1808
and i	-3030
and then	1690
and your	2101
anot*	3570
another	3570
answer	-1742
answer $	-1662
answer _ $	2437
answer me	2562
anyo*	6223
anyone	6223
anyone $	2441
anyt*	-2219
anything	-2219
anyw*	3698
anyway	3698
anyway $	3798
apol*	-1731
are	4251
are $	4791
are _ $	-3708
are _ and	2138
are _ everything	-3558
are _ in	2593
are _ like	3030
are _ seeing	-2160
are _ someone	-2160
are _ the	2738
are a	4265
are my	-3991
are such	1808
are you	-6161
arou*	-2804
around	-2804
around _ $	3676
as	3555
as _ $	6018
at	-5026
at _ $	-1861
at you	2445
baby	-2226
back	-4303
bad	-2048
be	3818
be _ $	2526
beca*	-2906
because	-2906
because _ $	-1913
because _ you	-1667
because of	-2145
bed	1908
been	-4125
been $	-1856
beli*	3833
believe	3833
believe _ you	5891
bem	-2170
bem $	-2170
bene*	-1822
benefits	-1822
best	2194
bett*	-2353
better	-1702
better _ me	1923
better soon	-1858
birthday $	-3617
bist	3367
bist du	-2746
bitte	-3937
blam*	2500
blamed	2500
bon	-2088
both*	2398
bother	2498
brau*	-4126
broke	-6368
broke me	-6368
busy	1830
busy _ $	1830
but	2495
by text	2363
ca	-2130
call	-2412
call*	-2072
camb*	-1951
can	-4745
can _ anyone	-2411
can _ believe	5258
can _ me	-1798
can _ trust	-2411
can _ you	-1691
can you	-2174
care	-5189
care _ $	-3206
chan*	-3705
chance	-1719
chea*	12386
cheater	6621
cheater $	6621
child	3543
child $	3543
christmas _ the	-2893
christmas for	2206
cinco	-3198
cinco $	-3198
clas*	6830
classy	6830
classy $	6830
com	2646
come	-5469
come _ $	-2303
come back	-1702
congrats	-2674
congratulations	3491
cons*	4093
conscience	4093
conscience $	4093
cont*	-1812
could	-2100
cowa*	2363
coward	2363
coward _ by	2363
cuan*	-2537
cuando	-2537
culpa	-2810
cump*	-1873
cumpleanos	-1873
d	-2055
da	-1920
da _ $	-1920
dame	-1951
day $	-2010
day _ $	4381
de	-5059
de _ $	-3485
dead	8748
desc*	-1672
desculpa	-1672
dese*	1975
deserve	4088
deserve _ $	4218
deserved	-2113
dest*	4677
destroyed	2417
dich $	5403
dich _ $	-3877
did	-6361
did $	-2067
did you	-2171
dinn*	-2674
dinner	-2674
dir	-1828
disg*	5459
disgust	4462
disgust _ $	4462
disgust me	4462
do	-4423
do _ even	-1801
do _ ever	3429
do _ have	-2074
do _ me	-1792
do _ to	-1849
do not	2245
do you	-4079
does _ $	1948
does that	1948
doing	-3041
drea*	-1797
dreams	-1797
drink	-2255
drop	7392
drop _ $	7457
du	4108
du _ $	-3984
du bist	6113
e _ $	3177
e um	3177
egoi*	2295
else	-2389
end	4759
end up	4863
enjoy	6181
eres	8081
eres _ $	4960
eres una	6029
es	4728
es _ $	3597
es _ menteur	3617
ever	3327
ever _ me	2174
ever*	2640
every	-2248
everyone	6285
everyone $	4734
everyone knows	2182
everything	-1672
everything $	-4714
everything _ $	3619
exam	-2614
exam _ $	-1727
exam tomorrow	-1727
excuse $	2129
face	5202
face _ $	6355
face again	6355
fais	-1752
fais quoi	-1752
falta	-2737
fath*	8418
father	8418
fault	3074
fault $	4158
feel	3186
feel _ $	-2004
feeling	-1962
feelings	2584
feliz	-3390
feliz cumpleanos	-1873
find	4842
fini*	-1723
five	4241
five _ $	-1878
five years	4414
for	2880
for _ next	8604
for _ when	-1946
for me	1708
for the	-4991
for you	-5214
forg*	-2518
frid*	-1674
frie*	3060
friends	3060
friends _ $	-1933
friends _ benefits	-1822
friends with	-1822
from	2488
from _ $	3641
fun	2300
fun _ your	3522
fun with	3522
geht	-3422
geht _ $	-1699
geht es	-2268
get	-2706
get _ of	1868
get _ you	-1778
get out	2273
get some	-1942
give	-2053
glad	6523
glad you	-1898
go	4890
go to	9440
good	-4060
good _ $	-2855
good _ your	-1793
good luck	-2025
got	-3619
got _ $	-2631
grad*	-2194
great	-3655
grow	9827
grow up	9827
guess	-1833
gute	-2852
gute _ $	-2852
had $	3963
had _ $	-1792
had a	-2014
happ*	-4207
happened	-1938
happy	-3494
happy _ $	2702
happy _ hope	-2487
happy _ you	-1863
hard	11221
has	-3903
has a	-1876
hate	5043
hate you	7403
have	2040
have _ $	7182
have _ been	-2024
have _ i	-2122
have _ me	-3476
have _ met	4465
have _ with	3522
have _ your	3222
have a	-3849
have fun	2370
have no	3676
have to	-3139
have you	-2141
hear	-2227
hear your	-1701
heard	-2315
hello	-1761
her	-2415
here	-6409
here _ $	-4013
hey	-6056
hey _ $	-2880
hi	-2609
hola	-1857
home	-4196
hope	2404
hope _ a	-4184
hope _ are	-3615
hope _ feel	-1752
hope _ have	-2436
hope _ on	3132
hope _ worth	3515
hope _ you	8069
hope she	5072
hope you	-1878
hope your	-3684
how	-2947
how _ $	-2596
how _ life	-2532
how _ you	4126
how i	-1677
how is	-3742
hun	-2442
hurt	-3250
i	-6557
i _ $	-3302
i _ a	-2788
i _ be	2633
i _ believe	5258
i _ i	-2808
i _ in	-1884
i _ it	-2168
i _ met	4465
i _ not	-2396
i _ nothing	-1805
i _ so	-1816
i _ sorry	4298
i _ that	8480
i _ the	-1692
i _ trust	-2530
i _ up	-1684
i _ want	3193
i _ your	-4012
i am	-7136
i feel	5933
i had	-1875
i hate	7403
i miss	-1811
i see	3058
i stayed	-2115
i was	-1680
i will	-1999
i wish	-1659
ich	-2749
ich _ $	4576
ich _ dich	2246
if	-6361
if you	-2744
igno*	-2538
ignore	-2320
ignore me	-2263
il	-2400
impo*	1700
in	-3061
in the	2125
is	-2320
is _ $	2396
is _ fault	3789
is _ it	3070
is _ joke	3046
is _ you	-2385
is _ your	4194
is a	2932
is all	4312
is worth	3515
is your	-1777
it	-3404
it $	-1798
it _ $	-2338
it _ all	4542
it _ be	2218
it _ your	3469
it would	2472
its	-2245
je _ $	4869
job	3315
joke	4907
joke $	1931
just	-6532
just _ me	-1895
just saw	-1929
kids	-1739
kind _ does	1948
kind _ person	1948
kind of	1948
kiss*	-1849
kisses	-1849
kisses $	-1849
know	-1762
knows	2820
knows what	2490
la	4145
la _ $	10346
las	-3023
las _ $	-3023
last	-1731
late	-2320
laugh	2641
laugh _ $	2641
leav*	2059
leave	-2631
leaving	2059
left	-3686
les	-2201
let	-2853
liar	10819
liar $	9859
lie	4558
lies	6523
lies $	5000
life	7752
life $	7583
life _ $	2477
life _ you	-1805
life you	3033
like _ $	5131
like _ new	-2196
like _ on	1688
like you	-2445
list*	-3262
livi*	1937
living	1937
ll	-1859
lo	-1836
lol _ will	-1677
long	-2275
look*	-2808
looked	-2808
lost	-1895
love	-4272
love _ $	-1756
luck 4	-1842
luck _ exam	-1727
luck with	2569
lying	3021
lying to	2567
made	-3155
made me	-2726
make	2435
make _ sick	4026
make me	3487
manq*	-1915
manques	-1915
manques _ $	-1915
matu*	2307
mature	2307
mature _ $	2307
mature _ you	2307
mature of	2307
may	-2543
me	-2172
me _ answer	-1927
me _ can	-1914
me _ did	-1975
me _ i	-3455
me _ not	-1958
me _ you	3242
me again	2145
me an	-2234
me i	-2702
me manques	-1915
me sick	4026
means	2451
ment*	5281
menteur	3617
menteur $	3617
merry	-3070
mess	9692
met	4816
met anyone	2982
minha	2553
minha _ $	2553
mir	-2328
mir so	-1709
miss	-4441
miss _ $	-2687
miss your	-1889
miss*	-2346
missing	-2194
moved	-1949
moved to	-1949
much _ i	3830
much _ you	-3450
mum	-2667
must	4093
must be	4093
my	-2639
my _ again	1750
my _ right	2636
my _ you	1704
my everything	-3558
my life	4910
nece*	-3324
need	-4194
needs	-1701
never	4654
never _ anyone	5679
never _ see	2044
never have	-1974
never met	2982
new _ a	3046
new _ is	2585
new _ you	-1754
new toy	1989
new year	-4254
next	7343
nice	5316
nice _ $	-5970
nice one	1957
nice to	3883
nicht	-1721
night	-4185
no	-2954
no _ $	2680
not	-3104
not _ how	3893
not _ me	1950
not _ now	-1968
not _ talk	2803
not _ you	-3673
not answer	2688
not believe	3833
not bother	2529
not deserve	2763
not ever	4049
not trust	-2411
noth*	2818
nothing	2818
nothing $	2085
nothing _ $	3853
nothing _ you	-4281
now	-2157
now $	-3088
of	3226
of _ $	3166
of _ does	1948
of _ life	3044
of _ that	1948
of _ today	-1833
of _ your	3242
of my	4041
of person	1948
of the	7249
of you	-7639
of yourself	-2080
oh	2366
oi	-1769
ok	-4836
ok _ $	-2163
ok _ you	-1811
okay	-1853
on	4361
on _ $	2942
on _ new	2098
on the	-1912
on you	6016
on your	2688
one $	3248
one _ then	-1699
one _ to	2699
one _ you	-2022
only	5754
only _ $	3931
only _ yourself	2918
or	-1800
out _ $	-3856
out _ my	2314
owe	-2496
owe _ an	-2315
owe me	-2416
pape*	-2185
pass*	-2429
path*	6103
pathetic	6103
pathetic $	3431
peace	-1667
perd*	-1808
pers*	6918
person	3797
person _ that	1948
person does	1948
pict*	2212
pictures	2667
place	-2948
place $	-2796
play*	4913
plea*	-5210
please	-5186
please $	-2071
por	-5947
por _ $	-3451
post	2253
pour	-2459
pour _ $	-2203
prom*	-2942
proud	-3867
proud _ you	-3337
proud of	-3337
quan*	-2693
que	-6732
que _ $	-3773
quoi	-2404
reco*	-3059
reme*	-2414
remember	-2414
rest	-2086
reun*	-1780
revi*	-2341
reviens	-2341
right _ $	2710
right _ you	2636
right about	2487
ruin*	4020
ruined	1814
ruined _ life	1814
ruined my	1814
ruining	2206
ruining _ for	2206
ruining christmas	2206
s	-4666
sad	6529
safe	-2660
safe $	-2286
said	-1991
saw	-2964
saw your	-1862
say	-2412
se	-1729
see	1829
see _ $	-2839
see _ again	-2141
see you	3171
see your	3198
seei*	-2168
seeing	-2168
seeing _ $	-2160
seeing someone	-2160
sehr	-2552
self*	3412
selfish	3412
selfish _ $	2677
shame	2450
shame _ $	2450
shame _ you	2450
shame on	2450
she	3636
she _ it	3515
she _ worth	3515
she is	3515
shou*	-2214
should	-1986
show	-2319
show you	-1944
si	-2917
sick	5137
sing*	-1718
single	-1718
single _ $	-1718
sinto	-2737
sleep	-3431
so	4616
so $	-1782
so _ $	1847
so _ can	2793
so _ for	3667
so _ have	2571
so _ i	3298
so _ is	2325
so _ your	-1776
so bad	-1894
so mature	2307
so much	2986
so sehr	-2552
soir	-1669
soir $	-1669
some	-1942
someone	4015
someone $	-2310
something	-2202
soon	-2444
sorry	-2380
sorry _ i	-1810
sorry for	3484
start	-1832
stay	2428
stay*	-2115
stayed	-2115
still	-2724
stra*	-1783
stranger	-1751
sua	-3071
sua falta	-2737
such	1808
such _ i	1808
surp*	3741
surprise	3993
ta	-2000
take	-5531
take care	-4106
talk _ me	2274
talk to	2269
te _ $	10000
te _ que	-2188
te amo	-3546
terr*	1850
terrible	2104
text	2950
text $	2253
than	2399
thanks _ you	3803
thanks for	3423
that _ $	-3689
that _ are	3480
that you	3250
the	-11857
the _ $	-1946
the _ of	-1758
then _ $	1938
there	-4255
there $	-2605
thin*	-4915
think _ $	1829
think _ yourself	2263
thinking	-3831
thinking _ you	-3203
thinking of	-3048
this	-8007
this $	-4469
this _ $	-2099
thou*	-2760
thought	-1780
to	-4235
to _ again	4125
to _ and	-3914
to _ no	3883
to _ your	-2247
to hear	-1860
to my	2222
to see	2690
to that	-2865
to you	-5846
today	-4073
today $	-3143
toge*	-1927
together	-1927
tomo*	-3863
tomorrow	-3863
tomorrow $	-3059
toni*	-3391
tonight	-3391
tonight $	-2954
tota*	-2308
totally	-2308
totally _ it	-2308
tout	3444
toy	1989
tran*	-4580
trash	3098
trash $	2755
trea*	5428
treated	6843
trust	-2530
trust _ $	-2411
trust anyone	-2411
tu _ $	-3633
tu _ manques	-1915
tu _ quoi	-1752
tu es	4319
tu fais	-1752
tu me	-1915
two	2258
typi*	3914
typical	3914
um	2241
um _ $	2241
un	5669
un _ $	5669
un menteur	3617
una	5045
una _ $	6029
uns	-1918
up $	-2268
up _ $	4560
us	-3518
verm*	-2839
vict*	4190
victim	4190
victim $	4190
vida	7945
vida $	7945
voce	2867
voce $	-1857
voce _ um	3177
voce e	3177
voy	-2328
voy a	-2328
vuel*	-1915
want	-1975
want _ see	2275
want _ you	-2016
was	-5481
was _ $	-2442
wast*	4373
watc*	-2388
watching	-2016
watching _ $	-2016
we	-2247
we _ $	2474
we had	3706
week*	-2417
weekend	-1909
weekend $	-1816
weeks	1885
well	-7864
well $	-2496
well _ $	-3199
were	5464
were _ $	-1753
were _ about	2684
were right	2514
what _ of	3556
what _ person	2797
what _ with	-1873
what a	11336
what happened	-1936
what is	-4002
what kind	1948
when	-5411
when _ sick	-1871
when you	-2235
where	-2074
while	-1931
who	-3188
why	-1969
will	-2904
will _ alone	2180
will _ be	4103
will _ it	1795
will _ what	-2064
will _ you	-2055
will not	-2963
wish	-2131
wish you	-2008
wish*	-3370
wishing	-3012
wishing _ a	-2839
wishing you	-3012
with	2591
with benefits	-1822
with you	-2178
with your	5869
without you	-2358
work	-2705
worth	3515
worth it	3515
would _ be	2412
wow	3188
wow _ mature	2307
wow _ of	2307
wow so	2307
x	-4837
x $	-4837
year	4463
year $	6113
years	5692
years _ $	3367
years _ you	5322
years of	2362
yest*	-2290
yesterday	-2290
yesterday $	-1835
you	4777
you $	5077
you _ alone	7377
you _ and	2076
you _ bad	-1894
you _ be	-2188
you _ deserve	3208
you _ family	2048
you _ from	4538
you _ great	-2702
you _ have	-3437
you _ home	-1990
you _ i	-3299
you _ in	3227
you _ it	-3047
you _ life	2316
you _ like	7766
you _ love	-1714
you _ much	-2083
you _ my	-3369
you _ never	2114
you _ no	2188
you _ not	-2206
you _ of	-2160
you _ on	2595
you _ pictures	2704
you _ selfish	2276
you _ sick	5327
you _ someone	3581
you _ such	1808
you _ terrible	2378
you _ that	-2263
you _ the	-2905
you _ then	2226
you _ this	-3468
you _ tonight	-2434
you _ up	3775
you _ we	3967
you _ you	-3361
you _ your	4319
you a	-2894
you are	10800
you been	-1882
you broke	-6368
you d	-2055
you did	-2382
you disgust	4462
you even	3185
you feel	-1818
you for	-2010
you got	-2672
you have	5323
you left	-2876
you looked	-2808
you made	-3017
you make	4026
you nothing	2089
you only	2161
you owe	-2285
you ruined	1814
you seeing	-2160
you selfish	2677
you so	-3081
you still	-2945
you today	-1906
you up	-9460
you were	2689
you when	-1702
you you	2490
your	2165
your _ $	3028
your _ again	2939
your _ at	3772
your _ of	-2285
your _ the	-2153
your _ tomorrow	-2455
your _ toy	1989
your _ victim	4190
your exam	-2478
your fault	3789
your friends	2787
your kisses	-1849
your lies	3097
your mum	-1846
your new	7900
your*	3993
yourself	4231
yourself $	4380
zuru*	-2246
""",
    'draft.guilt': """\
~	-45499
!apology	-7060
!attack	-3271
!bargain	-4100
!begging	-7293
!caring	-2891
!guilt	14775
!logistics	-2763
!probe	-5997
.	-2865
.-	-8741
.i	-1984
.i+you	15892
.i+you-	2308
.i-	-4793
.you	-2367
.you+they	2357
.you-	-7145
10 _ to	2037
2	-3802
2 _ $	-1998
2 _ you	-1747
2 b	1705
?	-4941
?-	-1696
?i	1954
?i+you	3392
?you	-2173
?you-	-1887
^ _ $	-3064
^ _ 10	1873
^ _ a	-4522
^ _ all	3868
^ _ am	-6301
^ _ and	-2673
^ _ apologize	-1887
^ _ are	-4218
^ _ asks	3322
^ _ been	2877
^ _ bist	4880
^ _ broke	7757
^ _ c	2919
^ _ car	-2091
^ _ chance	3386
^ _ culpa	4922
^ _ d	2481
^ _ day	2244
^ _ de	6207
^ _ dead	-1946
^ _ dich	-4060
^ _ dir	3884
^ _ do	1459
^ _ doctor	2240
^ _ dog	2908
^ _ du	2155
^ _ even	1616
^ _ favor	-2018
^ _ gave	1898
^ _ geht	2897
^ _ give	-1663
^ _ go	1980
^ _ guess	4707
^ _ happens	1957
^ _ happy	-1432
^ _ has	2050
^ _ have	2074
^ _ how	-2080
^ _ i	2126
^ _ ich	-2004
^ _ if	-1843
^ _ ignore	7059
^ _ is	-3342
^ _ kann	2290
^ _ know	2266
^ _ leave	-1941
^ _ life	-1617
^ _ lost	1957
^ _ love	-2406
^ _ loved	1666
^ _ meet	-1830
^ _ mir	-1426
^ _ mum	1901
^ _ my	-1555
^ _ needs	-2577
^ _ never	-4089
^ _ no	2194
^ _ not	2906
^ _ nothing	-2209
^ _ on	-1603
^ _ or	6237
^ _ owe	1776
^ _ por	-2528
^ _ pour	-1820
^ _ promised	4678
^ _ puedo	-2661
^ _ que	-2602
^ _ really	3652
^ _ ruining	3457
^ _ says	7979
^ _ she	-1543
^ _ siento	-1423
^ _ so	-1541
^ _ something	1756
^ _ sorry	-3373
^ _ still	-2317
^ _ stop	-1490
^ _ sua	7151
^ _ take	-1643
^ _ te	-1821
^ _ that	-1731
^ _ the	1702
^ _ this	2991
^ _ tu	3295
^ _ up	3344
^ _ was	3007
^ _ were	-2938
^ _ what	2514
^ _ when	-1885
^ _ where	2263
^ _ will	-4970
^ _ would	-2259
^ _ you	-2188
^ after	3476
^ answer	1461
^ bitte	-1671
^ can	-2948
^ did	-1641
^ do	2563
^ du	-2062
^ fine	4675
^ give	-1556
^ glad	-2924
^ go	3415
^ got	-1889
^ hey	-2434
^ hi	-3069
^ hope	-1701
^ i	-6595
^ ich	-4968
^ if	3405
^ is	2929
^ it	1465
^ je	-1588
^ just	-2900
^ let	-2292
^ lo	-1423
^ look	3813
^ me	6571
^ my	4332
^ nice	-2399
^ no	-1606
^ nobody	2478
^ one	2272
^ pardon	-1913
^ pick	2126
^ please	-4411
^ por	11024
^ si	3849
^ so	-1976
^ sorry	-4325
^ te	-2917
^ thanks	3050
^ that	-2358
^ was	3517
^ wegen	6220
^ what	-4125
^ why	-1626
^ wish	-1811
^ you	6040
^ your	2284
a _ $	3676
a _ de	2504
a _ toi	2504
a _ you	-1979
a because	2504
about	-6147
about _ $	-3462
about me	-1884
after	5280
after _ $	1622
after _ did	3290
after _ i	3098
after _ you	1627
after all	1663
after what	1627
again	-3177
again $	-1427
ai	1558
ai fait	1558
all	4314
all _ and	1758
all _ did	1663
all i	1415
all my	-1422
all your	-1847
allem	5802
alone	4306
alone $	-3014
alone _ i	1524
alone _ you	3922
alwa*	-1755
always	-1755
am	6837
am _ $	8600
am _ for	-2429
am _ here	2278
am _ i	-1447
am _ you	-5313
am _ your	2235
am begging	-1876
am happy	-2097
am sorry	-4489
amo	-1643
and _ $	-2578
and _ is	1901
and _ the	2375
and _ you	-1706
and i	-2172
and it	2325
and then	-1983
and this	1471
and you	5302
answ*	5230
answer	5721
answer _ $	-1692
answer _ i	1969
answer _ will	3400
answer me	-1626
anyone $	1680
anything _ $	1628
anything to	2014
apart	3380
apol*	-2019
apologize	-1901
apologize for	-1713
are _ i	2751
are _ me	-1960
are _ now	1966
are _ to	-2436
are doing	-1442
are happy	3476
are the	1583
are you	-2494
arre*	3502
asks	3322
at _ $	-2720
at _ door	3671
at _ now	1886
at _ what	2086
at night	2086
away	3902
away $	3982
back $	-2029
back _ will	-1713
back _ you	3625
back i	-1713
back or	2006
be _ late	1566
beca*	11605
because	11605
because _ $	5557
because _ could	2233
because _ not	2233
because _ this	1422
because _ toi	2504
because _ you	5064
because de	2504
because of	6942
because you	2233
been	1589
been _ you	2830
begg*	-1876
begging	-1876
being	-1747
believe _ you	-2394
bett*	-3651
better	-3628
better _ $	-2548
better _ me	-1803
birt*	1749
birthday	1749
birthday $	2527
bist	4560
bist du	6064
bitte	-1816
blam*	-1802
blamed	-1802
boss	3850
boss $	3850
brau*	-1810
broke	7757
broke me	7757
but	-2755
c	2236
ca	3065
call _ back	2438
call _ i	2077
call _ or	2006
call _ when	-1967
call _ you	-1967
call*	1528
calling	2209
can	-3472
can _ anyone	3927
can _ at	1477
can _ sleep	2149
can _ trust	3927
can _ without	-1676
can i	-2027
can just	2519
can not	3080
can you	-1571
car	-2326
care	3019
care _ i	1945
ce _ ai	1558
ce _ j	1558
ce que	1558
chance $	-1442
changed	-1607
chea*	-3299
chri*	4397
christmas	4397
christmas _ the	7484
christmas for	3457
come _ $	1847
come _ you	2868
come over	3709
comes	2281
cont*	6238
contestas	6518
contestas _ a	6518
could not	2233
cry	3161
cry _ night	2706
cry every	2706
cryi*	7858
crying	7858
cuan*	5034
cuando	5034
culpa	4922
d	5444
d _ leave	1979
d never	1979
dass	-2662
dass _ dich	-2587
dass ich	-2662
day	-1594
day $	-1759
day _ $	-2305
day _ will	2801
day you	2801
de	2246
de _ $	-4447
de _ que	5574
de toi	1965
dead	-1962
dead _ $	-1895
dejes	-2324
dejes $	-2324
dele*	-1422
dese*	-1637
deserve	-1494
deserve _ $	-2610
dich $	-1903
dich _ $	2345
dich _ habe	4357
did	3403
did $	4485
did _ to	1469
did for	1663
did not	-3047
did to	2199
did you	-2008
dinn*	-2547
dinner	-2547
dir	3884
disg*	-2443
disgust	-2353
disgust _ $	-2353
disgust me	-2353
do	2198
do _ answer	3234
do _ call	1594
do _ care	2159
do _ even	3019
do _ i	2816
do _ know	1579
do _ leave	-2315
do _ make	3963
do _ me	4065
do _ to	-2973
do not	3181
doct*	1694
doctor	1694
doctor _ is	2240
does	3232
dog	2240
doing	-2204
door	3671
drive	2088
du _ ich	4006
du bist	-1504
else	5240
es _ $	-2532
eu	8064
even	6670
even _ what	1616
even _ you	1616
ever _ me	2035
ever*	4202
every	4309
every night	6960
everyone $	-1868
everything _ you	3627
everything for	2331
fait _ $	2778
fami*	3997
family	4310
family $	4525
fault	1948
fault $	-1744
favor	-2747
feel	5353
feel _ $	5327
feels	3994
find	-1825
fine	4514
fini*	-2274
finish	-2146
finish _ i	-1478
five _ $	1749
for _ $	-2376
for _ at	1529
for _ i	-1880
for _ the	2794
for _ this	1471
for _ when	1946
for _ you	1889
for the	2649
for you	5360
forg*	-2104
frie*	-1633
friends	-1633
from _ $	-1894
fun	3674
fun $	4259
gave _ everything	2331
gave _ for	2331
gave up	2331
geht _ $	-2551
get $	1471
get _ $	-1906
get _ you	2653
give	-4220
give me	-2543
glad	-3309
go	2928
go to	1679
good $	2998
got	-2667
great	-1818
guess	3905
guess i	4888
habe	4282
habe $	4282
had $	-1633
had _ $	4285
had a	3140
happ*	2482
happens	4774
happens $	1789
happens _ me	2985
happens to	2985
happy	1923
happy _ $	-1886
happy _ that	1472
happy _ you	-2671
happy for	-2097
hate	-1521
have	-1539
have _ $	-2324
have _ since	4184
have _ your	-1432
have a	-1898
have been	4108
have fun	3730
have not	1935
have to	-1805
heart $	2565
here	1662
here $	-2584
here _ my	2857
here _ you	4386
hey	-2457
hi	-3069
hi _ you	-1484
hice	1999
hice $	-1423
him	2486
him $	2847
home	-3288
home $	-1429
hope	3041
hope _ a	-1903
hope _ are	1429
hope _ doing	-1442
hope _ feel	5643
hope _ good	2788
hope _ happy	3476
hope _ is	-1468
hope _ on	-1473
hope she	-1627
hope that	4350
hope you	4779
hosp*	2193
hospital	2193
how _ i	2015
how _ pain	2208
how _ sleep	2086
how can	2086
how much	2015
hurt you	-1559
i	6582
i _ $	-4051
i _ all	2560
i _ and	-1777
i _ anything	2014
i _ are	2429
i _ be	-2296
i _ been	4982
i _ begging	-1876
i _ crying	3210
i _ every	3237
i _ everyone	2113
i _ everything	2331
i _ feel	5978
i _ for	3162
i _ happy	-2097
i _ have	-2528
i _ how	-2094
i _ in	3239
i _ it	-3035
i _ just	4681
i _ let	-1625
i _ night	2526
i _ nothing	3228
i _ over	2108
i _ sick	1483
i _ sorry	-5250
i _ stop	-2479
i _ there	-1475
i _ trust	3910
i _ up	2137
i _ you	-3903
i apologize	-1699
i can	2911
i cry	2526
i do	-2126
i get	3807
i guess	4888
i have	3040
i hope	3819
i love	-1950
i miss	-1779
i never	1426
i promise	-1604
i really	3762
i regret	-2321
i see	-2115
i stayed	3673
i think	-1620
i was	-2555
i would	-2101
ich	3993
ich _ dich	3029
ich _ habe	-2662
ich dich	-2587
if	2972
if _ a	3637
if _ back	-1421
if _ come	-2952
if _ happens	2985
if _ keep	1922
if _ me	-2085
if _ take	-1831
if _ to	4605
if _ up	1531
if something	2985
if you	2007
igno*	8265
ignore	6641
ignore _ see	3071
ignore me	7059
ill	-2289
in $	2023
in _ $	-3260
in _ will	1574
in your	-2070
is _ fault	3085
is _ get	1471
is _ i	2610
is _ the	4171
is _ your	-1717
is your	4275
it $	-4155
it _ fault	3667
it _ too	4158
it _ your	2971
it is	8304
it was	-1558
j	-1970
j _ fait	1558
j ai	1558
je	3229
je _ $	2030
je _ mal	3987
je vais	3593
just	2148
just _ away	5006
just _ me	2631
kann	2290
kann ich	2290
keep	3936
keep _ $	4031
kids	5050
kids _ $	3803
kids _ you	1580
kids are	4351
know	4052
know _ that	3430
know what	1455
know*	2284
knowing	2284
last	1848
last night	-1482
late	1745
late $	3891
left	5705
left _ $	4019
left _ when	1562
left me	4459
left your	-1654
let	-3406
let me	-1426
life	-3771
life is	-1535
like	3241
like _ did	1488
like _ on	-1819
live with	1604
lo	1529
lo _ hice	1999
lo _ por	1999
lo _ todo	-1423
lo que	1999
lo siento	-1423
lol	-1868
look	4602
look _ now	1979
look _ you	2294
look at	1979
look what	2294
lost	2749
love	-5554
love _ $	-3274
love you	-2036
loved	1666
made	4527
made me	4542
make	1556
make _ $	2033
make _ sick	-4484
mal	3641
mal $	2803
me	6437
me $	3767
me _ $	-6224
me _ answer	3604
me _ did	3384
me _ i	5264
me _ on	1957
me _ or	1657
me _ to	-2742
me _ what	1451
me _ you	-4787
me an	2938
me away	3192
me come	4206
me dejes	-2324
me i	-2796
me like	6560
me once	-1689
me see	1715
me sick	-4484
me what	-1543
mean _ to	1790
mean _ you	1917
meet	-2654
meet _ once	-1689
meet me	-2038
mess	-2081
met	-1432
mir	2160
mir so	3162
miss	-3193
miss _ $	-1521
miss you	-1433
more	-1973
much _ am	2208
much _ i	2080
much pain	2208
mum	2549
my	-3035
my _ $	-2156
my _ you	5492
my job	1997
my life	-2944
my mum	2030
nao	7080
ne	1508
nece*	6826
need	-3584
need to	-1821
needs	-2610
never _ $	2498
never _ anyone	-2107
never _ to	2150
never leave	2959
new	-3998
nice	-2837
night	4454
night $	-1489
night _ i	1903
night _ what	3202
night _ you	5611
no	4492
no _ dejes	-2324
no _ to	-1687
no me	-1670
no puedo	5001
nobo*	3880
nobody	3880
not _ anyone	2609
not _ can	3054
not _ care	1629
not _ if	1954
not _ to	-2961
not _ will	2005
not _ without	-1912
not answer	1880
not be	2383
not call	1627
not deserve	-2001
not even	2349
not i	1605
not leave	-2315
not make	4139
not trust	3927
not you	-1915
nothing $	1473
nothing to	2518
now $	3495
now _ am	2669
now _ i	2476
now _ you	-3684
now that	1881
of _ $	1545
of my	-1607
of you	3034
ok	-1862
okay	-2111
on	-2457
on _ now	1535
on me	-2086
on my	2298
once	-2515
once _ i	-1506
one	-1601
one $	-2649
one _ will	2801
one _ you	2600
one day	2801
only	-2058
only _ $	-1811
or	6933
or _ $	-2387
or _ am	1904
or _ will	5547
or i	9023
out	-1760
over	5120
over $	1540
over _ $	3843
over there	3843
owe _ an	2820
pain	3932
pain $	1824
pain _ am	2208
pain _ in	2208
pain i	2107
pard*	-1913
pardon	-1913
pare*	1416
parents	1509
party	3124
party _ $	3407
path*	-1633
pathetic	-1633
pathetic $	-1429
pers*	-1874
person	-1726
phone	-1772
pick _ i	1948
pick _ or	1831
pict*	2274
pictures	2351
pictures $	3706
place	-1674
place $	-1475
play*	-2097
plea*	-6690
please	-6062
please _ i	-1572
please _ me	-1888
por	11337
por _ $	2015
por _ lo	-1423
por _ me	-2018
por _ no	4177
por _ que	-1423
por favor	-2747
por todo	-1423
post _ $	3462
post _ pictures	3706
pour _ $	2612
prom*	2327
promise	-1604
promise i	-1567
promised	4678
promised _ d	1979
promised _ never	2959
promised you	2959
prove	-1539
puedo	2996
que	2691
que _ $	-2226
que _ ai	1558
que _ fait	1558
que _ por	5574
que hice	2879
que j	1558
real*	1791
really	1813
really _ to	4012
reme*	2006
remember	2006
reply	5526
reply _ i	6013
revi*	-2721
reviens	-2721
right	-1668
right _ $	-1490
ruin*	2692
ruining	3457
ruining _ for	3457
ruining christmas	3457
s	-1663
saw	-1505
say	-2409
says	7979
schl*	6220
see _ happens	1789
see what	1789
see you	-2314
send	-2118
she	-1832
shou*	-2471
should	-2437
si	6999
si _ contestas	6518
si no	6518
sick _ $	4123
sien*	-1423
siento	-1423
siento _ lo	-1423
siento _ todo	-1423
siento por	-1423
sign	-2049
since	4056
since you	4056
sing*	-2182
single	-2182
single _ $	-2182
sleep	3692
sleep _ night	2086
sleep at	2086
so	-3472
so _ $	2248
so _ can	-1423
so _ you	-2263
so much	-1487
some*	1576
something	2216
something _ me	2985
something _ to	2985
something happens	2985
song	-1463
sorry	-8600
sorry $	-2923
sorry _ not	-1580
sorry i	-2645
stat*	-1578
stay*	3673
stayed	3673
still	-4150
still _ me	-2112
stop	-2593
stre*	2163
stup*	1673
stupid	1673
sua	6656
t	-1512
ta	2492
take	-3502
take _ back	-1609
take me	-1621
talk	-2807
talk _ me	-1704
talk to	-1901
te	6328
te _ $	4155
te amo	-1643
tell _ $	3078
tell me	-3503
tell your	3636
text	-3072
than	-2166
than*	5659
thanks	5659
thanks _ $	4016
thanks _ you	2692
thanks for	2261
thanks to	4746
that _ $	2381
that _ am	2096
that _ to	3704
that feels	4088
that is	-2794
the	-2258
the _ $	-3677
the _ and	1552
the _ are	4555
the _ can	2978
the _ for	2682
the _ is	-1616
the _ it	2439
the _ needs	-2419
the _ says	2174
the _ that	2695
the car	-2289
the doctor	1914
the dog	2429
the door	2891
the kids	5369
the pain	1733
then	-2570
then _ $	-1687
ther*	4761
there	1711
there $	2851
there when	-1703
think	-2176
this	7011
this $	2482
this _ i	4544
this _ is	2298
this _ me	1523
this _ what	1471
this _ you	1643
this is	1440
through $	2189
throw	2202
throw _ $	2202
throw _ away	2202
ti	2454
ti $	2766
time	-1980
to _ $	4365
to _ and	-1534
to _ with	2230
to _ you	-4186
to _ your	-2911
to do	-1457
to reply	3073
to that	2284
to you	8294
to your	2067
today	-2207
today $	-1570
todo	1999
todo _ hice	2879
todo _ que	1999
todo lo	1999
toge*	-1424
together	-1424
toi	5089
toi $	3422
tomo*	-1566
tomorrow	-1566
too	1900
too $	-1959
too _ $	3989
too late	4158
tout	4508
tout _ j	1558
tout _ que	1558
tout ce	1558
trea*	-5017
treated	-4436
trust	3910
trust _ $	3927
trust anyone	3927
tudo	2075
two	1636
up _ $	-3005
up _ for	2331
up _ i	1722
up _ will	1972
up _ you	3811
up everything	2331
up or	1831
us	-2811
vais	3593
vais mal	3987
vas	5168
voce $	1569
wait*	2359
walk	1707
wan	-2775
want	-3646
was	3346
was _ you	-1773
we	-5561
we _ $	-2614
we had	-2030
wedd*	2332
wedding	2332
week*	-2305
weekend	-2178
weekend $	-1647
wegen	6220
wegen dir	6220
well	-1942
well $	-1570
were	1518
were _ $	2735
were _ i	1570
what	4152
what _ did	3751
what _ for	3098
what _ get	4490
what _ me	3155
what _ you	-2832
what happens	1789
what i	5301
what you	7057
when	3405
when _ get	-1680
when _ i	-1702
when _ is	1949
when _ need	1938
when _ sick	3351
when _ you	1819
when can	-1702
when i	4071
while	5418
why	2685
why _ left	3322
why _ not	-1626
why _ you	-1626
why will	-1428
why you	3322
will	1629
will _ $	4116
will _ a	2052
will _ all	-2114
will _ everyone	2113
will _ it	-1709
will _ late	1578
will _ my	-1439
will _ our	2176
will _ this	2461
will _ up	-1527
will _ when	3942
will _ you	-4661
will _ your	2465
will be	2661
will not	-2881
will stop	-2210
wish	-3024
wish you	-1971
with	1899
with _ $	-1482
with _ i	1978
with*	-2186
without	-2186
without _ $	-3160
without you	-3706
would _ me	1581
x	-1668
x $	-1668
you	3326
you $	3133
you _ about	-2708
you _ alone	-2685
you _ an	1861
you _ answer	1951
you _ at	1685
you _ b	1705
you _ be	3754
you _ call	1985
you _ come	3279
you _ d	1979
you _ deserve	-2555
you _ do	2609
you _ doing	-1442
you _ even	1747
you _ everything	-2409
you _ from	-2407
you _ good	-1636
you _ happy	2969
you _ have	-1921
you _ heart	2565
you _ here	-1822
you _ him	2779
you _ i	-5661
you _ if	-1896
you _ is	1447
you _ just	2202
you _ know	3380
you _ leave	2959
you _ like	-2198
you _ love	-2225
you _ me	4750
you _ my	-1710
you _ not	4590
you _ now	1966
you _ okay	-1531
you _ pictures	2139
you _ sick	-1510
you _ that	5929
you _ then	-2405
you _ this	2457
you _ too	-1959
you _ we	-1774
you _ what	3809
you _ with	1987
you _ would	1627
you _ you	5615
you _ your	-2756
you and	-1728
you are	-3590
you broke	7757
you come	-2952
you could	2138
you d	5444
you did	5083
you disgust	-2353
you every	-2873
you feel	5304
you get	-2260
you go	1552
you had	3623
you just	3186
you know	3199
you left	7616
you like	-1778
you made	5242
you make	-4484
you never	-1596
you owe	1788
you post	3456
you promised	4678
you sleep	3618
you so	-1693
you still	-3347
you take	-1808
you wan	-2775
you were	2180
you when	2269
you will	6542
you would	3450
you you	-1521
your	-3514
your _ $	-1464
your _ the	3349
your boss	3850
your fault	3085
yourself $	-1846
zuru*	-2859
""",
    'draft.bargain': """\
~	-38833
!apology	-3736
!attack	-3580
!bargain	12884
!begging	-4094
!caring	-4734
!guilt	-6501
!logistics	-6755
!probe	-5602
.	8753
.-	-9823
.i	5941
.i+they	-1325
.i+you	3573
.i+you+they	-1180
.i+you-	-1804
.you	-3914
.you-	-5662
14th	-1062
14th $	-1062
2	-1528
4	-1087
6	-1705
6 $	-1184
7	-1275
?-	-2141
?i	3324
?you	-2378
?you-	-1365
^ _ $	-5349
^ _ a	-1026
^ _ about	3354
^ _ am	-2285
^ _ are	-1781
^ _ as	-2058
^ _ back	1477
^ _ bist	-2957
^ _ bring	-1176
^ _ can	3121
^ _ care	-929
^ _ changed	1048
^ _ changer	1773
^ _ could	2732
^ _ culpa	-998
^ _ de	-3210
^ _ dich	-2136
^ _ dinner	3462
^ _ dir	-1155
^ _ do	-3183
^ _ drinking	1319
^ _ du	5866
^ _ espere	-1781
^ _ everything	-1352
^ _ for	-3707
^ _ forgot	-942
^ _ friends	2820
^ _ give	987
^ _ got	1421
^ _ hope	-1141
^ _ if	3523
^ _ ignore	-1669
^ _ is	-3428
^ _ just	-1090
^ _ kann	-987
^ _ late	-1109
^ _ let	2044
^ _ love	-1589
^ _ me	-2279
^ _ meet	2485
^ _ mich	3584
^ _ mir	-1002
^ _ more	3561
^ _ move	1173
^ _ much	-1112
^ _ my	-1544
^ _ need	-997
^ _ no	-2678
^ _ not	-4989
^ _ of	-1907
^ _ ok	-1304
^ _ or	-1856
^ _ promise	2335
^ _ que	2022
^ _ quit	1132
^ _ read	1100
^ _ s	-1036
^ _ sorry	-1697
^ _ start	3658
^ _ stop	1132
^ _ stopped	3338
^ _ swap	-1062
^ _ take	3808
^ _ te	-1233
^ _ the	-2989
^ _ to	-1383
^ _ try	1333
^ _ tu	5141
^ _ una	3761
^ _ up	-1245
^ _ us	3582
^ _ vais	995
^ _ voce	2229
^ _ want	-3305
^ _ was	-2609
^ _ we	4668
^ _ well	-1084
^ _ werde	3584
^ _ who	-1015
^ _ will	4090
^ _ work	-1085
^ _ you	-7594
^ _ your	-1849
^ bitte	-960
^ can	1000
^ come	3690
^ do	-2294
^ du	-1468
^ give	1923
^ guess	-1034
^ happy	-1169
^ have	-1028
^ hey	-2045
^ hi	-1551
^ hope	-1831
^ ich	1737
^ if	2727
^ j	-1781
^ je	-1096
^ kannst	-1090
^ let	5201
^ my	-3076
^ nice	-1041
^ ok	1969
^ okay	4669
^ one	1823
^ please	-2701
^ por	-1155
^ se	3244
^ si	5919
^ so	-1442
^ sorry	-4706
^ te	4338
^ tell	-1460
^ the	-1705
^ tu	-1563
^ we	4144
^ what	4441
^ you	-6045
a _ $	-1346
a _ a	-1645
a _ about	-1086
a _ and	1136
a _ de	-1043
a _ the	-1121
a _ toi	-1043
a _ you	-1161
a because	-1043
a break	3149
a call	-1097
a counselor	1007
a las	-1178
a week	1626
about	1864
about _ i	-1152
about the	-1427
about you	-1151
addr*	-1000
address	-1000
after that	1989
again	3888
again $	2273
again if	948
all	3800
all _ $	-1185
all _ i	1103
all my	988
all the	1266
all your	2127
alone $	1344
am	-3587
am _ $	-2221
am _ for	-1172
am _ now	1395
am _ you	-1594
am begging	-1312
am different	3622
am sorry	-1495
amo	-1301
and	4463
and _ $	1235
and _ decide	2278
and _ it	1357
and _ that	-1111
and _ will	1688
and _ you	1363
and have	-1770
and see	2210
and talk	1443
and then	2980
ande*	3584
andern	3584
anot*	-2479
another	-2479
answ*	-2496
answer	-2287
anyo*	-1940
anyone	-1940
anyone _ $	-1609
anything $	1829
anything to	-1708
are	-1601
are you	-1205
arou*	-1549
around	-1549
around 7	-1199
around _ $	-1048
arre*	4298
as _ $	-984
aski*	1205
asking	1205
at	-6287
at 6	-1703
at _ $	-3561
at half	-1109
away	-1722
away $	-994
back	4229
back $	3134
back _ $	-1400
back _ will	2089
back at	-1056
back i	2089
be _ $	-2068
be _ at	-1191
be _ just	2140
be _ late	-953
be _ you	2287
be better	1402
be friends	1777
be there	-1335
beber	6300
beber $	6300
beca*	-1950
because	-1950
because _ $	-1089
because _ toi	-1043
because de	-1043
been	-1310
begg*	-1312
begging	-1312
begging _ $	-1240
begging you	-1266
bene*	3551
benefits	3551
bett*	1063
better	1074
bien	-1592
birt*	-1060
birthday	-1060
bist	-3341
bist du	-2718
bitte	-1094
book*	1117
booked	1195
brau*	-995
brea*	1038
break	3149
breaking	1186
breaking up	1186
bring	-2345
bring it	-1067
but	1481
by	-2013
by _ $	-934
call	-3251
call _ back	-1495
call _ i	-1195
call me	-1707
call*	-1526
calling	-1028
calm	1273
calm _ $	1273
camb*	9436
can	5097
can _ a	1140
can _ all	2166
can _ come	-1206
can _ over	1336
can _ start	2166
can _ swap	-1062
can _ talk	1013
can _ the	3081
can _ try	1349
can _ weekends	-1062
can _ your	2249
can be	3365
can i	-1970
can not	-3850
can take	1770
can we	3191
can you	-1187
care	-2484
chan*	10898
chance	5994
chance $	7667
chance i	-981
change	2326
change _ $	1943
changed	2644
changed $	2423
changed i	2303
changer	1773
changer _ moi	1773
changer _ une	1773
changer donne	1773
cinco	-1377
cinco $	-1377
coff*	1989
coffee	1989
come	4486
come _ and	4073
come _ dinner	2997
come _ i	2005
come _ will	2048
come _ you	-1020
come _ your	-1357
come back	5440
come home	-1042
come to	2856
cont*	-2762
contestas	-2270
contestas _ a	-2270
could	6447
could _ $	1689
could _ it	2036
coun*	3892
counseling	1747
counselor	1007
counselor _ $	1007
coup*	1257
couples	1257
culpa	-998
d	-1091
da	3369
da _ $	3369
dame	9436
day	-2065
de	5255
de _ $	7421
de _ que	-1098
de beber	6300
de toi	-1649
deci*	2278
decide	2278
decide $	2278
dele*	2244
dest*	-981
dich	-2986
dich $	-1139
dich _ $	-1713
did	-2397
did $	-1063
did _ $	-969
did _ me	1043
did wrong	1090
diff*	4262
different	4262
different $	3902
dinn*	3974
dinner	3974
dinner _ i	2997
dinner _ you	1985
dir	-1155
do	1173
do _ $	3658
do _ be	-1160
do _ call	-1930
do _ leave	2673
do _ me	-2148
do _ mind	1659
do _ to	1876
do _ you	2070
do anything	-1540
do it	-1009
do not	1336
do you	-1116
dog	1725
donne	1773
donne _ chance	1773
donne _ une	1773
donne moi	1773
drea*	-1099
dreams	-1099
drin*	2241
drinking	2241
drinking _ you	1146
du	3944
du _ $	-1122
du _ ich	7973
e	-1590
each	1930
each other	1930
easy	-938
end	-987
eres	-1267
eres una	-1157
es	-2169
espe*	-2386
espere	-1781
espere que	-1781
eu	6614
ever*	-2041
everyone	-2921
everyone _ you	-1080
everything	1143
face	-1278
face _ $	-1201
face again	-1201
favor	-1009
for	-2770
for _ $	-1474
for _ the	-1102
for _ to	4045
for the	-1683
for you	2106
fore*	1860
forever	1860
forever $	1860
forget	2237
forgot	-1383
frie*	5733
friends	5733
friends _ $	5152
friends _ benefits	3551
friends with	3551
from _ $	1340
from the	-1185
fun	-1323
fun $	-1118
gami*	1940
gaming	1940
geht	-1128
get _ $	-1425
get _ you	1944
get the	2104
give	5957
give _ a	-942
give _ another	-1501
give _ chance	1436
give _ one	1138
give _ the	3012
give me	4770
give up	1065
give us	-3339
give you	2780
good	-1254
got	941
guess	-1573
guess _ i	-1015
guess who	-1015
habe	-1091
habe $	-1091
had	-2549
had _ $	-1343
had a	-1158
half	-1292
half _ $	-1117
happ*	-1223
happy	-1898
has	-1366
have	3516
have _ $	-952
have _ for	2390
have _ i	2183
have _ me	1433
have _ met	-1525
have _ the	1028
have _ your	1978
have a	-2328
have changed	5049
have fun	-1292
have read	1079
have to	4831
heart	-976
her	-1625
here	-1937
hey	-2056
hi	-1551
home	-2248
home $	-1043
hope	-3615
how _ we	1938
how _ you	-1050
how about	1938
hun	-947
i	2241
i _ a	-1819
i _ all	2199
i _ and	-1539
i _ anything	-1708
i _ back	-1812
i _ be	2906
i _ begging	-1312
i _ better	1402
i _ bring	-1176
i _ changed	5049
i _ come	-1739
i _ different	3982
i _ drinking	2289
i _ everyone	-2259
i _ give	2785
i _ go	1501
i _ i	6676
i _ in	-1120
i _ late	-991
i _ leave	1059
i _ let	3028
i _ lose	1180
i _ met	-1525
i _ move	1743
i _ my	-1635
i _ never	2322
i _ not	-1072
i _ now	1569
i _ on	-1330
i _ responsibility	-1080
i _ sign	1668
i _ sorry	-1664
i _ stop	1928
i _ tell	-1013
i _ that	-1606
i _ the	2703
i _ therapy	2073
i _ there	-1153
i _ to	1657
i _ want	-1570
i _ will	2699
i _ would	2428
i _ you	-3290
i _ your	-1681
i am	-1114
i come	-1020
i do	1528
i give	1831
i got	2105
i have	4871
i hope	-986
i just	-2089
i know	1057
i love	-1012
i never	-1179
i promise	2512
i regret	-987
i stopped	3338
i swear	2591
i take	-1080
i want	-1818
i was	-2514
i will	11158
i would	-1290
ich	6882
ich _ $	-1833
ich _ andern	3584
ich _ dich	-2205
ich _ mich	3584
ich werde	3584
if	11006
if _ back	2214
if _ come	4313
if _ home	1011
if _ is	1914
if _ keep	-1777
if _ me	3395
if _ still	1304
if _ take	2920
if _ tell	2483
if _ what	1429
if _ you	-1246
if i	1169
if it	1083
if that	1226
if we	1700
if you	6925
igno*	-3230
ignore	-1676
ignore me	-1669
in	-5515
in _ $	-2130
in the	-1407
inst*	945
instead	945
is	-4111
is $	-1011
is _ it	1203
is _ takes	1429
is what	1429
it _ $	1613
it _ not	984
it _ tomorrow	-1077
it easy	-938
it takes	1429
its	-1047
j	2911
j _ que	-1781
j espere	-1781
je	-1855
je _ changer	1773
je _ donne	1773
je _ mal	-1273
jeal*	2214
just	6192
just _ $	2580
just _ away	-941
just _ back	2016
just _ friends	1359
just _ me	2069
just _ once	1410
just _ our	-1025
just _ please	-1166
just _ to	-1197
just be	1359
just let	1012
just meet	1410
just once	-1279
kann	-987
kann ich	-987
kann*	-1090
kannst	-1090
kannst du	-1090
keep	-2763
keep _ $	-2651
kids	-1708
know what	1055
la	-1351
las	-1178
las _ $	-1178
late	-2918
leave	3225
leave $	3332
leave _ alone	1494
leave you	1494
left	-1407
leo	-987
let	11362
let _ $	1229
let _ a	2141
let _ meet	985
let _ prove	1815
let _ start	1003
let _ take	1640
let _ try	1111
let _ you	1718
let me	1407
let us	8919
let you	1189
life	-993
ll	1368
lo	-1264
long	1318
los	-1899
lose	1086
love	-2276
love you	-1680
make _ $	965
make it	1956
mal	-1458
me	-1651
me $	-5561
me _ $	1254
me _ and	1810
me _ chance	6730
me _ i	2209
me _ is	1047
me _ it	1097
me _ just	-1279
me _ to	3102
me _ will	-1199
me _ you	1055
me again	963
me back	1164
me come	-2039
me i	-1482
me once	1985
me one	1312
me prove	1815
meet	1723
meet _ and	1474
meet _ once	1985
meet me	1966
meine	-1241
meine sachen	-1241
ment*	-1107
mess	-951
mess*	-1432
met	-1784
met anyone	-1476
mich	3584
mich andern	3584
mind	1659
minu*	-1790
minutes	-1643
mir	-1108
miss	-1673
moi	1773
moi _ $	1773
moi _ chance	1773
moi une	1773
money	-1175
mont*	2693
month	1928
month _ then	1106
month and	2119
months	2693
more	2631
more _ will	1387
more chance	-1149
more month	1149
move	3447
much	-1634
much _ i	-1106
my	-4112
my _ address	-946
my _ again	2367
nao	-1055
nece*	-1210
need	-1414
need _ the	-1166
need _ you	995
never	2150
never _ again	1262
never _ anyone	-1753
never _ see	975
never have	1382
never met	-1476
new	-1768
nice	-1843
nicht	-1056
night	-1703
night $	-1047
nine	-1158
nine $	-1158
no	-1565
no _ you	2183
no me	-1951
no more	3561
no pressure	1662
not	-1485
not _ $	3483
not _ a	1282
not _ it	-1425
not _ me	-2331
not _ this	-996
not call	-1173
not do	-1149
not leave	2673
not mind	1659
now	2848
now $	1245
now _ $	-1209
of	-3329
ok	-1350
ok $	-2099
okay	4583
on	-3423
on _ $	-2511
on _ 14th	-1062
on the	-1784
once	3152
once _ i	1500
once _ week	1626
once _ will	1410
once a	2382
once and	1474
one	3400
one _ and	3056
one _ chance	-1169
one _ i	-1148
one _ month	1149
one _ then	2769
one _ you	974
one chance	1063
one coffee	1989
open	3295
or	-2699
or _ will	-1800
or i	-2154
other	3602
our	-3089
our _ $	-1310
out	2342
out _ i	1877
over $	1040
pape*	-1786
pas	-1723
pass*	1876
past	-1569
peop*	1590
people	1590
pers*	2227
person	2809
person _ $	2795
person you	3015
pick	-1871
pick up	-1369
place $	-996
plea*	-4324
please	-4310
please $	-3314
please please	-1558
por	-3948
por _ $	-2214
por favor	-1009
pour	-1199
pren*	-992
pres*	1662
pressure	1662
prom*	8973
promise	2512
promise _ will	1984
promise i	2446
prove	5275
prove _ $	1647
prove i	2929
prove it	1647
puedo	-945
put	-973
que	4022
que _ $	2180
que _ bien	-1592
que _ por	-1098
que ta	-1061
quit	1304
quit drinking	1272
read	1039
real*	-957
regr*	-1021
regret	-1021
reply	-1451
reply _ i	-1376
resp*	-1229
responsibility	-1080
reun*	-1239
revi*	4305
reviens	4305
sach*	-1241
sachen	-1241
said	-1118
saw	-1191
say _ $	1020
se	3244
see	4032
see _ again	1223
see _ i	1342
see _ it	1689
see _ just	-1279
see _ other	1984
see each	1984
see you	-1161
shou*	-1050
should	-1026
show you	1681
si	5425
si _ contestas	-2270
si no	-2270
sleep	-2535
sleep _ and	-973
sleep well	-1041
slow	1164
smok*	2165
smoking	2165
so	-4903
so _ $	-2467
so _ for	-1067
so _ i	-1417
so much	-1305
some*	-1303
sorry	-7139
sorry _ forgot	-952
sorry for	-1625
sorry i	-1311
space	1337
start	8622
start _ $	4983
start over	2108
stay	3836
stay $	4165
still	-1250
still _ $	-1181
still want	1390
stop	1824
stop _ if	1545
stop _ you	983
stop*	3338
stopped	3338
stopped _ you	1570
sua	-1176
swap	-1062
swap weekends	-1062
swear	2591
swear _ give	1075
sweet	-1064
sweet _ $	-972
sweet dreams	-1056
t	-1646
ta	-1565
take	2071
take _ and	-1015
take _ back	2624
take _ break	3149
take _ easy	-938
take _ i	1181
take a	3149
take care	-1798
take me	2567
takes $	1429
talk	1438
te	4803
te _ $	-2513
te _ que	11407
te amo	-1301
tell	-1162
tell _ what	-1473
tell me	1640
text	-1021
that $	-1468
that _ $	1606
that _ it	1429
that _ not	1438
that _ what	1639
that i	2084
that is	2322
the	-6539
the 14th	-1062
the _ $	-5573
the _ back	1826
the _ in	-1255
the _ on	-1199
the _ the	-2324
the _ want	3274
the _ you	6541
the dog	1843
the kids	-1644
the money	-1148
them	-1019
then	6422
then _ $	2036
then decide	2278
ther*	3096
therapy	3494
there	-2689
there at	-1166
thin*	-2774
things	-1108
think	942
think _ $	1356
think about	1334
thinking	-1665
thinking about	-1230
this	-2390
this $	-1088
this _ $	-1139
thou*	-978
three	2719
ti	-1151
to	-2499
to _ $	-2645
to _ am	2438
to _ and	2446
to _ for	2821
to _ i	3612
to _ if	1745
to _ with	-2281
to _ your	-1471
to be	-1042
to dinner	3428
to do	2135
to me	-1654
to that	-1203
today	-1383
today $	-1316
toge*	5819
together	5819
together $	4034
toi	-1875
toi $	-1610
tomo*	-2369
tomorrow	-2369
tomorrow $	-2012
toni*	-1263
tonight	-1263
too $	1224
tout	-1282
try	2508
try _ together	1635
try again	1615
tu _ $	-1918
una	3380
una _ $	-1157
une	1773
une _ $	1773
une chance	1773
uns	19831
up	-1651
up for	1159
us	4516
us _ a	2141
us _ and	3305
us _ chance	-1846
us _ one	1994
us _ to	948
us another	-2155
us meet	985
us start	1003
us try	1111
vais _ donne	1773
vais _ moi	1773
vais changer	1773
vais mal	-1273
vas	-2381
voce $	-1347
voce _ $	-1174
voice	2323
voice _ $	2440
voice again	2440
volta	-1101
voy	10492
voy a	10492
vuel*	2014
want	2590
want $	5020
want _ $	-1814
want _ back	-1664
want _ you	-997
want to	-2020
want*	1994
wanted	2240
was	-4455
was _ and	-1214
we	17003
we _ $	1920
we _ a	1911
we _ again	1255
we _ each	1984
we _ friends	2122
we _ it	2494
we _ just	1012
we _ see	1955
we _ slow	1164
we _ start	1566
we _ the	1900
we _ together	2426
we _ weekends	-1062
we can	2027
we could	6696
we had	-1022
we ll	1375
we start	2567
we swap	-1062
we try	2008
wedd*	-1194
wedding	-1194
wedn*	-1178
wednesday	-1178
week	2315
week $	1546
weekends $	1034
well	-2090
well and	-973
werde	3584
werde _ andern	3584
werde mich	3584
what	2923
what _ $	-1257
what _ i	4170
what _ say	-1005
what _ takes	1429
what _ we	2310
what _ with	3072
what _ wrong	1090
what _ you	-1847
what a	-2037
what if	4320
what it	1321
what would	2036
what you	-1363
what*	2987
whatever	2987
whatever _ $	2934
whatever _ want	1795
whatever you	2987
when	-2872
when _ i	-1131
when can	-1131
who	-1376
who i	-1015
will	7189
will _ about	1542
will _ all	2739
will _ at	-1136
will _ back	-1277
will _ couples	1257
will _ drinking	969
will _ everyone	-2259
will _ for	1039
will _ go	1333
will _ if	1929
will _ it	-2179
will _ my	4453
will _ our	-1820
will _ out	1449
will _ there	-1880
will _ this	1280
will _ to	1064
will _ up	2021
will _ what	-1025
will _ whatever	1992
will _ you	3920
will bring	-2218
will come	-1844
will give	1760
will leave	1059
will let	1189
will move	1743
will never	3110
will not	1090
will sign	1668
will stop	2324
will tell	-937
will you	1706
with _ again	-970
with _ i	-1122
with benefits	3551
with you	-1085
with*	-1958
without	-1958
without _ $	-2297
word	1207
word $	1207
work _ $	1748
would	1596
would _ to	1185
would do	-1636
would that	1997
wrong _ me	1082
x	-1474
x $	-1474
y	3828
yest*	-1062
yesterday	-1062
you	-6300
you $	-5142
you _ $	4622
you _ about	967
you _ all	2219
you _ am	-1027
you _ answer	-1027
you _ back	5827
you _ call	-1195
you _ come	-939
you _ dinner	1286
you _ everything	-984
you _ have	6007
you _ i	-1431
you _ if	1165
you _ me	-1415
you _ never	-968
you _ not	-2755
you _ once	-1189
you _ out	1101
you _ please	-1278
you _ see	971
you _ space	1337
you _ that	-1179
you _ too	1224
you _ want	1118
you all	976
you alone	1494
you always	1979
you and	-1934
you are	-1631
you can	3775
you come	4313
you d	-1091
you did	-1517
you have	-1458
you never	1211
you take	2112
you tell	1336
you the	1899
you think	1673
you to	3297
you want	4953
you will	-2316
your	-5837
your _ $	-5864
your _ again	-1405
your _ come	2218
your _ if	1441
your _ you	1441
your work	-1184
zuru*	9600
""",
    'draft.probe': """\
~	-17160
!apology	-6223
!attack	-14312
!bargain	-4337
!begging	-8472
!caring	-13759
!guilt	-4429
!logistics	-12493
!probe	15978
.	-7422
.-	3619
.i	-6662
.i+they	-2364
.i+you	-19152
.i+you-	-5950
.they	-4820
.you	-7245
.you+they	-3263
.you-	3942
10	-2063
2	-2136
5	-2778
5 $	-2778
6	-1927
?	-7776
?-	6531
?i	-3495
?i+you	2901
?you	7051
?you-	7474
^ _ $	15606
^ _ a	-4808
^ _ already	-2303
^ _ am	4074
^ _ and	-2464
^ _ around	1715
^ _ as	-2200
^ _ awake	2762
^ _ baby	1652
^ _ been	-2012
^ _ bem	5146
^ _ birthday	-4281
^ _ bist	-3145
^ _ bored	5811
^ _ bout	3106
^ _ call	-4761
^ _ can	-4329
^ _ care	-3577
^ _ change	4180
^ _ could	-1858
^ _ culpa	-2956
^ _ cumpleanos	-2004
^ _ d	3729
^ _ de	1746
^ _ dead	-4731
^ _ dich	-2593
^ _ did	-2063
^ _ do	2994
^ _ doing	2368
^ _ du	8434
^ _ es	-2382
^ _ fais	3533
^ _ forgot	-2062
^ _ geht	2799
^ _ give	-2395
^ _ going	3068
^ _ had	3706
^ _ her	-1587
^ _ here	7056
^ _ home	2339
^ _ how	5143
^ _ hun	1726
^ _ if	-2333
^ _ in	2855
^ _ is	9014
^ _ it	7157
^ _ its	-3020
^ _ know	-2666
^ _ la	-2771
^ _ looked	4962
^ _ love	3737
^ _ miss	-3557
^ _ much	5337
^ _ my	-2361
^ _ not	-2924
^ _ now	-1695
^ _ on	-4306
^ _ out	-1781
^ _ pathetic	-2205
^ _ pay	-1637
^ _ plans	5391
^ _ por	-3034
^ _ que	3527
^ _ question	2266
^ _ quoi	9509
^ _ really	-2007
^ _ s	-2009
^ _ saw	7358
^ _ say	-1666
^ _ show	1824
^ _ so	-2907
^ _ something	-2311
^ _ soon	-1918
^ _ sorry	-3115
^ _ still	3802
^ _ stranger	3275
^ _ sua	-2001
^ _ that	5047
^ _ the	1616
^ _ thinking	2606
^ _ this	2763
^ _ time	2314
^ _ tonight	3121
^ _ took	-2121
^ _ tout	-1636
^ _ una	-2679
^ _ us	-1989
^ _ voce	-2680
^ _ want	3523
^ _ was	2079
^ _ we	-3023
^ _ were	-2411
^ _ what	1994
^ _ where	1848
^ _ who	3582
^ _ wie	3306
^ _ work	2794
^ _ would	2174
^ _ you	5758
^ _ your	3467
^ any	5391
^ are	4474
^ been	2606
^ bon	-4872
^ congratulations	-2357
^ did	1814
^ do	-1756
^ du	-4516
^ eres	-2599
^ espero	-3469
^ feliz	-5680
^ glad	-2277
^ go	-2024
^ grow	-6246
^ guess	4024
^ happy	-3105
^ heard	7283
^ hello	3336
^ hey	7859
^ hi	6559
^ hola	7493
^ hope	-3236
^ how	3357
^ ich	-1814
^ it	-1718
^ je	-2626
^ just	2489
^ k	-2894
^ kannst	-1773
^ let	-2012
^ lol	5177
^ love	-1797
^ miss	7328
^ missing	-1776
^ my	-1818
^ nice	3184
^ no	-1914
^ oi	5670
^ please	-2634
^ random	2592
^ remember	2862
^ rest	-3883
^ saw	2194
^ se	-5535
^ si	-1607
^ sinto	-1721
^ sleep	3480
^ so	3599
^ sorry	-3859
^ stay	-3868
^ take	-3577
^ te	-5389
^ the	-2312
^ thinking	4566
^ typical	-3220
^ was	4401
^ what	5177
^ when	-3173
^ where	-5420
^ wow	2731
^ x	4707
^ xx	2297
^ yo	6505
^ you	3898
^ your	-3378
a	-1819
a _ $	2854
a _ about	4795
a _ day	-2724
a _ x	2004
a _ you	3621
a call	2234
a dream	4929
a joke	-1897
a la	-1977
a new	2274
about _ $	3146
about us	1725
about you	1995
about your	-1603
addr*	-3376
address	-3376
address _ the	-2283
after	-2458
again	-5548
again $	-3650
ages	2284
ages $	2284
all	-4073
alles	-3537
alre*	-2375
already	-2375
already $	-1962
alwa*	-3887
always	-3887
am	1750
am _ $	-1818
am _ the	-1923
am _ to	3942
am _ your	4795
am bored	5811
am going	-2373
am in	3556
am sorry	-2078
an	-2683
and	-7101
and _ $	-2191
and _ was	2338
anni*	-4462
answ*	-1682
any	5239
any plans	5391
anyt*	-2021
anything	-2021
anything $	-3487
anyw*	-2009
anyway	-2009
anyway $	-2007
appo*	-1821
appointment	-1821
are	-1675
are $	-6910
are _ $	-1794
are _ at	2431
are _ awake	2953
are _ coming	3060
are _ home	1937
are _ like	-3261
are _ me	2348
are _ seeing	1783
are _ someone	1783
are _ to	6384
are a	-2800
are you	13048
around _ $	-2105
as	-2979
as _ $	-1686
at _ place	2258
at _ station	1609
at _ what	-1721
at home	3578
at night	-1721
at the	1946
at yours	3132
awake	2762
awake $	2953
away	-1681
baby $	-2546
baby i	2339
back	-3359
back from	2297
be	-5279
be _ $	-1882
beca*	-2395
because	-2395
bed	-1948
been	7891
been $	3340
been _ $	3521
been _ you	-2127
been thinking	2606
befo*	-2665
before	-2665
beli*	2233
believe	2233
bem	4428
bem $	4428
bett*	-2355
better	-2030
bien	-3170
bill	-1689
birt*	-4375
birthday	-4375
birthday $	-4117
bist	1959
bist du	4053
bitte	-3143
bitte _ $	-2968
bon	-4872
book	2701
bored	7435
bout	2787
busy	-2844
busy _ $	-2844
by	-1833
ca	4367
call	-3489
call*	2111
called	2302
called $	2841
can	-5992
can _ at	-1888
can _ come	1723
can i	1617
can you	-4097
care	-4462
care $	-2494
cat	1869
chance	-1603
change	2170
change _ $	2891
changed	-1748
chea*	-1704
chec*	4322
check	-1960
clas*	-3905
classy	-3905
classy $	-3905
come	-5795
come _ $	-1662
come home	-2964
coming _ the	1947
coming to	1746
cong*	-3437
congratulations	-2357
could	-2361
crazy	2153
crazy _ $	-2447
culpa	-2956
cump*	-2004
cumpleanos	-2004
d	3154
day	-6504
day $	-2551
day _ $	-1774
day at	-1720
dead	-5087
dese*	-2090
deserve	-1899
deserve _ $	-1708
dich	-3145
did	3157
did $	-1796
did _ get	2916
did _ the	-4907
did _ to	-2909
did _ you	1778
did _ your	4019
did you	3513
die	-3509
dinn*	2014
dinner	2014
dinner $	2687
disg*	-1657
do _ if	-1790
do _ still	1970
do _ think	2563
do _ to	-1889
do _ want	-2364
do not	-5354
do you	5645
dog	2082
dog _ $	3054
doing	5946
doing $	1752
doing _ $	2855
doing tonight	2423
drea*	-2175
dream	4929
dream _ you	4929
dream about	4929
dreams	-2175
dreams _ $	-1990
driv*	-1647
driving	-1647
drop	-5314
drop _ $	-4692
du	1916
du _ $	5216
du _ ich	-1620
du bist	-2094
e	-1806
earl*	5456
earlier	5456
easy	-2081
eres	-2769
eres una	-1989
es $	3306
es _ $	-2225
espe*	-4575
espero	-3469
espero que	-3469
even	-2029
ever _ that	2965
ever*	-4348
every	-2711
everything	-2786
everything $	-2006
exam	-2472
exci*	1737
exciting	1737
excu*	-2076
excuse	-2076
face	-2103
fais	3533
fais quoi	3533
falta	-1721
fancy	1880
fancy _ $	1880
fault	-1771
favo*	11429
feel	-1636
feel*	-1590
feliz	-5680
feliz _ $	-5191
feliz cumpleanos	-2004
find	-2020
fini*	1787
finish	2216
finish _ i	2736
five	-3669
five years	-3429
for	-5074
for _ $	2613
for _ you	-1857
for the	3353
for you	-1782
for your	-2192
forg*	-3308
forgot	-2317
frid*	-3450
friday	-2864
friday $	-2833
frie*	-2368
friends	-2368
from _ tomorrow	-1738
from the	-1608
game	2598
game _ $	1698
game _ night	1698
game last	1698
gara*	-4111
garage	-4111
gave	2485
gd	2429
geht	2527
geht _ $	3034
geht es	2674
get	-1661
get _ $	-1870
get _ last	3016
gett*	4370
getting	4370
give _ a	1609
glad	-2368
go to	-2168
going	3046
going to	2640
got _ $	2026
got a	4781
gran*	-3614
grow	-6246
grow up	-6246
guess	4869
guess _ i	3582
guess who	3582
gute	-6100
gute _ $	-6100
had	3592
had _ about	4929
had _ dream	4929
had a	2747
happ*	4078
happened	2985
happened $	1806
happy	-3906
happy _ $	-4389
happy _ that	3099
happy birthday	-4281
hate	4220
have	-3941
have _ been	3854
have _ got	1888
have _ you	2455
have a	-1847
have no	-1774
have not	2599
have you	2740
havi*	2790
having	2790
having _ $	2790
he	-4627
heard	8033
heart	-2195
heart $	-2086
hello	3336
her	-4100
here _ $	4215
here _ my	-2748
hey	7534
hey $	2647
hey _ you	1985
hey you	1743
hi	6559
hi _ $	1634
hi _ i	3905
hi _ up	2171
him	-1688
hola	7493
home $	2422
home _ $	-2780
hope	-7389
hope _ not	4943
hope work	2551
hope you	-3669
hope your	-3921
hotel	-2103
hotel $	-2103
hour	-1814
how	7287
how _ $	3494
how _ new	1799
how _ sleep	-1721
how _ the	5244
how _ weekend	3324
how _ your	1831
how are	3386
how can	-1721
how is	10164
how was	1877
how you	-2125
hun _ your	1700
i	-9758
i _ $	4704
i _ a	4113
i _ bored	6628
i _ did	2371
i _ dream	4929
i _ for	-2993
i _ going	-2373
i _ her	-1849
i _ i	2825
i _ in	1986
i _ it	-1697
i _ just	2184
i _ our	2247
i _ over	1828
i _ sorry	-2531
i _ talk	4955
i _ that	-3012
i _ the	-3765
i _ to	-1953
i _ today	2848
i _ you	-2876
i _ your	7446
i am	3334
i can	-2164
i come	1723
i gave	2485
i had	4686
i just	2489
i love	-1628
i really	-1925
i saw	3925
i was	2317
i will	-3679
ich	-5013
if	-3811
if _ is	-1718
if _ up	2280
if _ you	2765
in	4136
in $	3549
in _ $	2318
in ages	2284
in rome	3014
in that	2733
in the	-2429
in your	4027
is	2367
is _ at	2341
is _ new	2741
is _ of	-2224
is _ on	-1707
is _ to	-1724
is _ too	2551
is _ with	2120
is not	3172
is on	3579
is up	1993
is what	-3005
is your	3599
it	-5076
it $	-2008
it _ $	-3547
it easy	-2081
it is	4054
its	-1780
j	-1623
je	-3082
joke	-2399
just	4436
just _ $	3779
just _ back	2262
just _ check	-1615
just _ me	-1624
just _ our	1799
just _ to	-4120
just _ you	-1746
just saw	4733
just say	-1584
just wanted	-1584
k	-2894
kann*	-1773
kannst	-1773
kannst du	-1773
kids	-2848
kids _ $	-1736
know _ the	-1722
know if	-1642
la	-3098
la _ $	-2535
last	4640
last _ $	6250
last night	3215
late	-3192
laugh	-2323
laugh _ $	-2323
leav*	-2831
leave	-2290
leaving	-2831
left	-1754
les	-1806
let	-2615
liar	-5797
liar $	-5275
lie	-1764
lies	-1838
like _ $	-2717
like _ new	5041
like you	3226
list*	4827
livi*	2952
living	2952
loads	-1967
lol	11149
lol $	6172
lol _ will	3034
long	4911
long _ no	3971
long time	4933
look*	4962
looked	4962
los	-2135
lost	-2878
lost my	-2747
love you	-1693
mach*	2071
man	-3387
man $	-3387
me	-8456
me _ $	2125
me _ the	-1706
me _ you	-1735
me a	1631
me up	-1670
means	-2527
meet*	-2138
meeting	-2138
ment*	-3527
met	2023
minu*	-2072
minutes	-2060
minutes late	-1655
miss	3843
miss _ $	5903
miss _ loads	-1780
miss me	8762
miss you	-3854
miss your	-1934
miss*	-1697
missing	-2270
missing you	-1776
mom	1812
morn*	4101
morning	4101
morning $	4101
move	-1582
movi*	2076
moving	2076
much	2972
much _ you	5117
my	-5830
my _ $	-1619
my new	3757
my phone	-3344
name	2363
name _ that	2578
name of	2481
near	2065
need	-4634
need to	-2588
neig*	5210
new	3417
new _ $	5094
new _ is	-1616
new _ you	2073
nice	3352
nice _ $	6146
nich*	2751
nichts	2751
nichts _ $	2751
night $	4558
night _ what	-1912
night _ you	-1808
no	-4201
not _ $	3475
not _ in	2092
not _ to	-2169
not _ you	3575
not believe	2233
not too	2551
nothing $	-2704
nothing _ you	5129
now	-6458
now $	-2141
now _ you	-1866
of	-6208
of _ $	-2013
of _ today	3282
of that	2578
of the	-3678
off	1621
oi	5670
ok	-3860
ok _ you	-1989
old	3291
old _ $	3291
old place	3291
on _ phone	2267
on _ radio	2967
on friday	-2563
on sunday	-1984
on the	4170
on you	-1850
one	-2811
open	-2487
or	-1917
our	7648
our _ $	2327
our _ on	2967
our _ place	3291
our old	3291
our song	3272
out	-2164
out of	-1763
over	2690
over _ $	2465
over there	2465
pape*	-4523
park*	-3500
party _ $	1951
pass*	5216
path*	-2241
pathetic	-2241
pay	-1637
peace	-3759
perd*	-1941
pers*	-2630
phone	-2114
pick	-3031
pick up	-1703
pick*	-1974
picking	-1974
picking _ up	-1974
pict*	1733
picture	2018
picture $	2018
place	8163
place $	5843
plans	5391
plea*	-5600
please	-5532
please $	-1679
please _ $	-1669
plum*	-2804
plumber	-2804
por	-5885
por _ $	-3564
pour	-1617
pren*	-1763
prom*	-2208
que	3750
que _ $	9129
que _ bien	-3170
que ta	5057
ques*	2266
question	2266
question what	2266
quoi	9509
quoi _ $	7854
radio	2967
radio $	2967
rand*	3839
random	3839
random _ what	2266
random question	2266
real*	-2276
really	-2268
really _ to	-1937
regr*	-1787
regret	-1787
reme*	4651
remember	4651
remember _ $	4828
remember _ place	2352
remember the	4364
reply	-1641
resp*	-1588
rest	-5402
rest _ $	-1881
rest well	-1731
reun*	3515
rome	3014
rome $	3014
room	-3746
room _ $	-1741
safe	-1782
safe $	-1693
said	-1667
sat	2066
saw	10853
saw your	7257
say	-2920
say _ $	-2632
say you	-1584
se	-5535
see _ game	1698
see _ last	1698
see the	1698
seei*	1741
seeing	1741
seeing _ $	1783
seeing someone	1783
she	-2429
shop	-2513
show	3037
show you	1835
si	-1916
sign*	-1609
sinto	-1721
sleep _ $	2563
sleep _ night	-1721
sleep at	-1721
sleep well	3621
so $	2313
so _ $	-3900
so _ you	2410
so are	3348
some*	5569
song	7247
song _ the	2967
soon	-3148
soon $	-2013
sorry	-8853
sorry $	-1633
start	-2069
stay	-4547
still	4389
still _ me	-2705
still _ that	2122
still _ the	3034
still want	-1661
stra*	2959
stranger	3275
stranger $	1905
stre*	-2585
sua	-2218
sua falta	-1721
summ*	5569
summer	5569
summer $	5589
sund*	-2029
sunday	-2029
sunday $	-1984
sweet	-2525
sweet dreams	-2061
t	-2406
ta	4525
take	-7334
take _ $	-5476
take _ easy	-2081
take care	-3719
take it	-2314
talk	5943
talk $	3558
talk _ $	4768
talk _ me	2932
talk to	2926
te	-8238
te _ $	-3962
te _ que	-1929
terr*	-2197
terrible	-2099
text	-2257
than*	-2093
thanks	-2093
that	7642
that $	-1864
that _ $	3446
that _ are	-3538
that _ i	2322
that _ in	1759
that _ to	1712
that _ what	-2972
that _ you	5540
that is	-4053
the	-9826
the _ bill	-1655
the _ is	-4134
the _ last	1698
the _ night	1698
the _ place	4637
the _ that	2221
the _ the	-3306
the _ today	-1689
the address	-2139
the cat	-2607
the game	1698
the garage	-4111
the hotel	-2103
the kids	-2791
the name	2481
the party	1639
the plumber	-2804
the radio	2967
the shop	-1660
the station	1605
then	-1742
thin*	4099
things	-2110
thinking	6209
thinking _ you	-1621
thinking about	4297
this	3005
this $	2882
this _ $	3472
this number	-2877
thou*	7814
thought	4092
thoughts	3350
time no	3971
to	-3628
to _ a	5139
to _ i	-1655
to _ the	-4550
to _ to	-1801
to _ with	-1902
to _ you	2407
to check	-1615
to that	4685
to the	3925
to you	-5639
today	3338
today $	5587
toi	-1668
tomo*	-4138
tomorrow	-4138
tomorrow $	-3543
toni*	4314
tonight	4314
tonight $	4430
too _ $	3787
took	-2121
tout	-1944
trash	-6509
trash $	-6359
trip	3527
try	-1731
tu	-2962
tu _ quoi	3533
tu es	-1953
tu fais	3533
tudo	2333
tues*	-1987
tuesday	-1987
tuesday _ $	-1952
tv	4698
two	-1981
typi*	-3220
typical	-3220
um	-2119
um _ $	-2119
un	-1685
un _ $	-1685
una	-2849
una _ $	-1989
uns	-2031
up	3019
up _ $	-1624
up _ a	3033
up _ i	1905
up _ me	2250
up to	1795
us	-1716
use	-2821
va	3989
voce	-4647
voce _ $	-2572
volta	-2178
voy	-1636
voy a	-1636
vuel*	-1676
want	2345
want _ $	-2536
want to	5048
wanted	-1629
wanted to	-1589
was	6385
was _ name	2578
was _ of	1707
was _ the	2350
was _ to	2261
was _ weekend	3324
was a	-3329
was on	2166
was the	2578
was your	1831
watc*	5599
watch	2113
watching	3352
watching _ $	3352
we	-4301
we could	-2055
week*	1895
weekend	2399
weeks	-1986
well	-3060
well _ $	-2054
were	-3782
what	2428
what _ $	1727
what _ did	-2163
what _ doing	1912
what _ for	1667
what _ is	-1898
what _ name	2578
what _ say	1680
what _ the	-4613
what _ up	2427
what _ you	6878
what _ your	2775
what a	-3022
what are	2285
what did	2341
what happened	2908
what i	-1887
what if	-2120
what is	4668
what time	-2798
what was	2578
what would	2381
when	-4988
when _ you	-2962
where	-4312
where _ you	-3766
where are	-4706
while	4153
who	5995
who _ today	2848
who i	3582
wie	3306
wie _ $	3306
wie _ es	3306
wie geht	3306
will	-4696
will _ what	2953
will _ you	-1625
wish	-2716
wish you	-1994
wish*	-2238
wishing	-1703
wishing _ a	-1610
wishing you	-1703
with	-2987
with you	1944
woke	1937
work	4801
work _ not	2532
work _ too	2551
work _ was	2054
work is	2551
wow	2731
wrong	-1612
x	1751
x $	1751
years	-3889
years _ you	-2553
yest*	2954
yesterday	2954
yesterday $	3659
yo	6505
you	-2321
you $	-3827
you _ $	4159
you _ a	3311
you _ ages	2226
you _ am	2767
you _ at	2778
you _ back	-2596
you _ come	-2641
you _ dinner	2714
you _ for	2645
you _ game	1698
you _ give	2374
you _ good	4840
you _ happy	2846
you _ heart	-2086
you _ it	-2070
you _ last	2406
you _ love	3254
you _ me	-7388
you _ moving	2076
you _ my	4922
you _ new	1671
you _ no	-2278
you _ number	3900
you _ on	1680
you _ station	2322
you _ terrible	-2086
you _ that	2373
you _ this	5793
you _ tonight	3675
you _ up	2019
you _ want	-1734
you _ what	-1722
you _ x	-1776
you _ you	-2870
you a	-1689
you are	-7792
you at	2127
you awake	2953
you been	2376
you call	-4122
you coming	3060
you d	3154
you did	-3244
you ever	2965
you get	1601
you had	-2182
you have	-4182
you i	2341
you in	1929
you like	3406
you loads	-1967
you looked	4962
you nothing	-2571
you remember	-1618
you say	2894
you see	1698
you seeing	1783
you sleep	-1774
you so	-1772
you still	4789
you today	2030
you up	5909
you were	-3516
you will	1845
your _ s	2300
your _ your	-2547
your day	-1587
your exam	-2352
your mom	2188
your new	-3083
your weekend	3324
your*	-2564
yours	2845
yours $	3032
yourself	-2529
yourself $	-1763
zuru*	-1790
""",
    'draft.apology': """\
~	-47051
!apology	14074
!attack	-3247
!bargain	-3059
!begging	-4863
!caring	-3119
!guilt	-5717
!logistics	-5463
!probe	-3585
.	-3448
.-	1060
.i	9598
.i+you	3925
.i-	13236
.you	-6472
.you+they	-1035
.you-	-2903
2	1720
2 _ you	3097
?	-2413
?i	-1787
?i+you	-2111
?you	-1799
?you-	-1257
^ _ $	-5480
^ _ 2	779
^ _ a	-3149
^ _ all	-1280
^ _ am	1991
^ _ apologize	5246
^ _ at	-1078
^ _ baby	1178
^ _ better	770
^ _ bored	-784
^ _ bout	1176
^ _ can	-1486
^ _ changed	-885
^ _ culpa	14730
^ _ dich	-1181
^ _ did	2143
^ _ do	-1867
^ _ du	-1554
^ _ favor	-1251
^ _ feel	-3726
^ _ for	8521
^ _ forgot	-1990
^ _ full	1966
^ _ geht	-871
^ _ god	1108
^ _ going	-833
^ _ got	-1171
^ _ guess	-920
^ _ had	2461
^ _ have	-3321
^ _ heard	-1269
^ _ how	1594
^ _ i	4241
^ _ ich	4392
^ _ if	1991
^ _ ignore	-827
^ _ in	-1916
^ _ just	-2080
^ _ leave	-847
^ _ left	-1091
^ _ lied	1277
^ _ like	1108
^ _ love	-785
^ _ mate	1658
^ _ me	-1830
^ _ mir	1580
^ _ missed	1417
^ _ my	1780
^ _ never	871
^ _ no	1456
^ _ of	-1080
^ _ ok	801
^ _ on	1477
^ _ or	-963
^ _ owe	1497
^ _ por	16182
^ _ pour	3545
^ _ puedo	-744
^ _ que	-1486
^ _ really	-834
^ _ regret	2764
^ _ said	795
^ _ should	3787
^ _ siento	2823
^ _ sorry	3717
^ _ start	-797
^ _ sua	-867
^ _ t	2680
^ _ take	1578
^ _ te	-834
^ _ ter	2688
^ _ the	-2089
^ _ tout	931
^ _ transferred	-1051
^ _ tu	-1301
^ _ tut	1807
^ _ up	-791
^ _ us	-1905
^ _ vais	-763
^ _ want	-1106
^ _ was	2410
^ _ we	-1341
^ _ well	-837
^ _ what	-946
^ _ who	-1258
^ _ will	-4063
^ _ wrong	2733
^ _ you	-3693
^ _ your	-2021
^ after	-1017
^ can	-1673
^ desculpa	2688
^ did	-783
^ do	-1259
^ eres	-814
^ es	1807
^ forgive	4668
^ give	-757
^ glad	-755
^ guess	-1268
^ happy	-763
^ hey	-1356
^ hope	-914
^ how	-1475
^ i	4432
^ ich	-1467
^ is	730
^ it	3367
^ je	5644
^ just	-1314
^ let	-1368
^ lo	2823
^ me	-783
^ oh	1111
^ ok	-925
^ pardon	6687
^ please	-1619
^ por	-3062
^ sorry	16651
^ te	-859
^ thanks	-2318
^ that	3122
^ the	-803
^ tu	-915
^ voce	-741
^ was	-1499
^ we	-726
^ what	-2520
^ will	1671
^ wish	-873
^ you	-2766
a	-3579
a _ at	1170
a _ day	992
a _ the	1158
a _ you	-936
a call	848
about	4173
about _ $	3073
about _ dad	-1641
about _ family	2217
about _ money	1136
about _ night	1327
about it	1631
about last	1637
about me	1515
about the	915
about you	-1373
acted	2315
after	-1567
after _ did	-867
after _ i	-1067
after all	-840
again	824
again $	843
ai	1062
ai fait	1062
all _ $	1720
all _ did	-840
all _ for	-986
all _ i	-779
all i	-908
all my	887
allem	-2485
alone	-798
alre*	-803
already	-803
alwa*	831
always	831
am	-1315
am _ for	2337
am _ i	2900
am _ it	914
am _ now	-1074
am _ the	-1305
am _ to	-2069
am _ you	-870
am _ your	-1006
am at	-1529
am bored	-784
am different	-802
am going	-1041
am in	-921
am late	1103
am on	-883
am sorry	9541
and	4468
and _ $	-1056
and _ all	733
and _ am	938
and _ family	-1141
and _ i	1108
and _ no	804
and _ own	1874
and _ regret	2024
and _ see	1086
and _ sorry	970
and _ that	3021
and _ was	1355
and _ will	-752
and i	8180
and that	871
and then	-758
and your	-1285
another _ $	741
answer $	1404
answer _ i	-977
anyt*	-1688
anything	-1688
anything _ $	-868
apol*	8042
apologize	6375
apologize _ the	1971
apologize for	6565
are	-2015
are _ $	-1172
are _ me	1297
are you	-1134
arms	-915
arms _ $	-893
as	-867
aski*	1694
asking	1694
at _ party	2315
at you	3154
avoir	6524
b	1398
baby i	1211
back	-1569
back $	-1370
back from	1325
bad	2058
be	-4198
be _ for	-1519
be _ the	-1487
beca*	-1413
because	-1413
because _ $	-778
been	-1063
being	2163
best	-842
better _ me	877
bist	-768
book	-785
bored	-1186
bout	1151
but	1230
but i	1495
by	914
by _ $	1600
call _ $	759
call _ in	1037
call _ the	1045
call me	-742
call*	1593
calling	985
can	-5479
can _ it	-873
can _ talk	1258
can i	-896
can not	-2270
can we	-728
care	-1220
care*	1687
casu*	777
ce	900
ce _ ai	1062
ce _ j	1062
ce que	1062
chan*	-3666
chance	-1557
chance $	-1283
change	-855
changed	-1321
com	1852
come	-2779
come _ $	-829
come to	-870
comi*	1340
coming	1340
coming _ the	1872
coming to	1408
could	-1577
coun*	-804
cuan*	-894
cuando	-894
culpa	14730
dad	-2854
dad _ am	-1472
dad _ so	-1472
dad i	-1472
dass	6654
dass _ dich	5572
dass ich	6654
day $	1357
de	2353
de _ $	-1772
de _ avoir	6524
de _ que	-2216
de t	6524
dejes	-776
dejes $	-776
depo*	-1107
desc*	7260
desculpa	7260
desculpa _ ter	2688
desculpa por	2688
dese*	930
deserved	849
dich	2078
dich _ $	2792
dich _ habe	3259
did	2236
did _ $	-991
did _ 2	736
did _ me	-782
did _ mean	736
did _ you	2779
did for	-840
did not	5858
did wrong	-782
did you	-893
diff*	-1049
different	-1049
different $	-851
do	-3384
do _ again	1476
do _ leave	-970
do _ me	-1155
do it	1443
do not	-3072
does	-746
du _ $	2193
eres	-889
es _ leid	1807
es _ mir	1807
es tut	1807
eu	-2040
even	-1008
ever	-754
ever*	-2477
everything	-1724
everything _ you	-898
excu*	6558
excuse	6558
excuse $	732
face	-1172
face _ $	-1142
face again	-1142
fait	3883
fami*	814
family	894
family $	992
fault	2753
favor	-1905
feel	-3796
feel _ about	1280
feelings	840
felt	1474
fini*	-1282
finish	-1243
for	5122
for _ at	2432
for _ handover	-1586
for _ happened	1966
for _ i	4311
for _ loss	-1089
for _ messages	1358
for _ next	-4723
for _ so	1420
for _ to	1395
for _ when	-1744
for _ you	2917
for _ your	2053
for being	2235
for how	1317
for reading	2079
for what	2756
for yelling	2985
for you	-2757
for your	-1331
forg*	7560
forgive	4668
forgive _ for	4668
forgive me	4668
forgot	2415
forgot _ $	2836
forgot about	2008
forgot to	1488
friends $	1443
front	1398
front _ friends	1443
front _ your	1443
front of	1398
full	1952
full _ for	1966
full _ what	1966
full responsibility	1966
gave	-905
geht	-1083
get	-1713
get _ $	-1157
give	-765
give _ a	1289
glad	-1065
go	1888
god	1108
going	-1456
going to	-942
good	-928
grit*	8438
guess	-2197
guess _ i	-1258
guess i	-849
guess who	-1258
habe	4342
habe $	4342
had	3286
had _ $	958
had no	4412
half	-1005
hand*	-1591
handover	-1591
happ*	2269
happen	1545
happened	1737
happened $	1918
happy	-1940
has	-810
have _ $	-945
have _ got	1334
have _ i	-739
have _ that	2054
have _ you	1155
have changed	-933
have said	2217
hear	-1126
heard	-1925
heard _ dad	-1641
heard _ your	-1641
heard about	-1641
her	-930
here	-1505
here $	-1936
here _ $	1714
hey	-1395
hi _ i	1099
hice	1551
hice $	2823
home	-1352
hope	-2565
hope _ not	1126
hope you	-1776
hour	-836
how	2580
how _ $	-803
how _ spoke	2265
how _ to	2265
how _ you	-789
how i	3647
how you	1761
hurt	4209
hurt _ $	1270
hurt _ i	3055
hurt you	4325
i	4580
i _ $	6304
i _ about	1348
i _ an	1520
i _ and	3365
i _ apologize	939
i _ back	-788
i _ be	-2418
i _ bored	-970
i _ call	1494
i _ changed	-933
i _ did	1594
i _ different	-1000
i _ do	794
i _ for	1093
i _ full	1966
i _ going	-1041
i _ got	1262
i _ have	3931
i _ how	4686
i _ i	1491
i _ in	-1066
i _ it	1040
i _ just	876
i _ let	-874
i _ like	1122
i _ listened	1625
i _ no	4206
i _ not	4582
i _ nothing	-952
i _ now	1059
i _ on	-929
i _ our	-1160
i _ out	1333
i _ responsibility	2883
i _ right	3265
i _ so	-1016
i _ sorry	4721
i _ talk	755
i _ tell	1445
i _ that	1745
i _ things	1162
i _ to	4848
i _ today	-906
i _ unfair	1188
i _ up	1186
i _ want	-1104
i _ will	-1110
i _ you	3600
i acted	2315
i am	-963
i apologize	5436
i can	-1680
i did	2601
i feel	-3468
i forgot	1910
i gave	-905
i get	-754
i guess	-849
i had	3668
i have	-1267
i hurt	1775
i just	-1144
i lied	2199
i love	-1023
i miss	-1603
i missed	1494
i need	-1341
i never	2794
i own	1874
i really	-1002
i regret	4796
i said	1822
i saw	-753
i see	864
i should	3187
i spoke	2265
i swear	-778
i take	2883
i transferred	-1051
i was	4964
i will	-4173
i wish	-861
ich	1178
ich _ dich	-3408
ich _ habe	6654
ich dich	5572
if _ meet	927
if _ still	-1577
if _ take	-727
if _ up	1256
if _ you	2506
if i	1432
ignore me	-827
in	-2345
in _ $	-2568
in _ and	1819
in _ arms	-915
in _ of	1398
in _ your	1443
in front	1398
in that	838
in your	-1611
inte*	1727
is	-7044
is _ $	-3457
is _ if	791
is _ me	2841
is _ ok	757
is on	2495
it	3394
it $	1872
it _ $	1483
it _ fault	2398
it _ if	791
it _ my	2416
it _ not	-789
it _ wrong	1733
it again	1476
it is	-854
it ok	791
it was	4791
its _ you	1252
j _ fait	1062
j ai	1062
je	4974
je _ $	-1044
je _ mal	-798
je vais	-1250
just	-3506
just _ $	-1041
just _ back	1335
just _ me	-1144
just got	790
kids	-979
knew	1708
la	-754
last	1225
last _ i	1660
last night	1539
later	-792
later $	-756
leave	-1963
leave _ $	-893
leave me	-894
left	-1349
leid	1807
leid _ ich	1807
leid dass	1807
let	-2794
let _ prove	-724
let me	-1092
let us	-1658
lied	2158
lied _ money	1136
lied _ the	1136
lied _ you	1023
lied about	1136
life	-1459
life $	-724
like a	1165
list*	1720
listened	1625
listened _ i	1625
lo	1350
lo _ $	957
lo _ hice	1551
lo _ por	1551
lo _ todo	2823
lo que	1551
lo siento	2823
lol	-742
long	825
long _ $	1142
loss	-1089
lost	1162
love	-1862
love _ $	-1059
love you	-1065
make	-1121
make it	-987
mal	2023
mal $	2334
mate	1658
me	-2160
me $	764
me _ $	-1776
me _ i	-882
me _ not	1797
me _ the	-732
me _ to	-1272
me _ you	-1212
me a	1302
me dejes	-776
me for	4668
me i	-912
me like	-731
me when	1333
mean 2	736
means	923
meet _ $	892
meet*	-885
meeting	-885
ment*	3915
mentido	4921
mentido $	4921
mess _ $	727
mess*	1304
messages	1534
messages $	1358
met	-932
minha	4097
minha _ $	4097
minu*	-751
mir	1447
mir _ dass	1807
mir _ ich	1807
mir leid	1807
miss	-2237
miss you	-1130
miss*	1335
missed	1417
missed _ call	1494
missed your	1494
money _ $	-1087
my	2111
my _ $	2186
my _ again	-746
my _ and	1001
my _ i	1985
my _ not	1652
my _ was	-850
my _ yours	2189
my bad	2107
my fault	2960
my life	-994
my phone	1578
my time	895
nao	-774
ne	-2113
near	-1652
need	-1473
need _ answer	1456
need you	-1022
never	1890
never _ and	882
never _ i	755
never _ said	2217
never _ see	-810
never _ to	-1190
never have	944
new	-1154
next	-4909
nice	-837
night	1171
night i	1368
no	988
no _ $	-1369
no _ answer	972
no _ dejes	-776
no _ to	3473
no me	-865
no puedo	-1248
not	7091
not _ $	3286
not _ a	806
not _ again	3070
not _ it	858
not _ me	-1369
not _ now	1119
not _ the	1738
not _ to	1251
not _ was	1341
not _ you	3205
not do	1134
not even	-874
not have	983
not leave	-970
not mean	736
not talk	1258
not you	1065
noth*	-1134
nothing	-1134
now	-1442
now _ you	941
of	-1855
of _ friends	1443
of _ your	-1140
of my	-915
of you	-2476
of your	1182
off	1563
oh	1111
oh _ i	1125
ok	-964
ok _ we	781
ok if	791
old	-1248
old _ $	-1248
old place	-1248
on _ phone	1836
on me	3244
on my	-867
on the	811
once	-805
one	-2364
one _ and	-984
only	-778
or	-1466
or i	-1146
our	-2031
our _ place	-1248
our old	-1248
our song	-731
out	1280
out $	1556
owe	1418
owe _ an	1532
own	1874
own _ $	1874
own that	1874
pain	1309
pain $	894
pard*	6687
pardon	6687
party	3062
party $	2297
pas	-2145
perd*	10671
pers*	-741
phone	6375
phone $	3035
phone _ $	2749
pick	-889
place	-2365
place $	-956
plea*	-3447
please	-3417
please _ $	-986
please _ me	-832
por	9625
por _ $	7537
por _ lo	2823
por _ me	-1251
por _ mentido	4921
por _ no	-1758
por _ que	2823
por favor	-1905
por ter	2688
por todo	2823
pour	6566
pour _ $	2700
pren*	-780
prom*	-1181
prove	-1339
prove _ $	-755
prove it	-755
puedo	-1873
que _ $	1737
que _ ai	1062
que _ fait	1062
que _ por	-2216
que j	1062
read*	2079
reading	2079
reading _ $	2079
reading your	2079
real*	-1440
really	-1435
really _ to	-854
regr*	4788
regret	4788
regret _ $	2024
regret _ i	2413
regret how	2413
regret it	1142
reme*	-888
remember	-888
reply	-897
resp*	2313
responsibility	2883
responsibility _ happened	1966
responsibility _ what	1966
responsibility for	1966
right	2111
right _ $	-1151
rude	2475
s _ $	-811
said	5055
said _ about	2217
said _ things	2974
saw	-1259
say	-948
see _ $	1981
send	-853
shou*	4436
should	3692
should _ have	1990
should _ said	2217
should have	2426
should not	1002
si	-1009
sick	-789
sien*	2823
siento	2823
siento _ lo	2823
siento _ todo	2823
siento por	2823
since	-878
since _ left	-840
since you	-878
sleep	-1224
so	-1999
so _ $	-2270
so _ i	1771
so much	-1137
soir	5663
soir $	5663
some*	-1194
song	-751
soon	-755
sorry	20965
sorry $	3960
sorry 2	1135
sorry _ being	1497
sorry _ calling	1220
sorry _ forgot	1650
sorry _ i	4307
sorry _ last	1720
sorry _ late	1584
sorry _ loss	-1089
sorry _ meeting	-748
sorry _ missed	1494
sorry _ night	1637
sorry _ not	2882
sorry _ the	1692
sorry _ was	1514
sorry _ will	-2981
sorry _ you	2013
sorry about	1786
sorry for	1738
sorry i	9136
sorry if	2692
sorry in	-748
sorry that	1206
spoke	2265
spoke _ you	2151
spoke to	2265
start	-1808
start _ $	-1218
still	-2387
still _ $	-1822
still here	-1564
stup*	788
stupid	788
sua	-950
swear	-778
t	5987
t _ $	3678
t avoir	6524
ta	-872
take	846
take _ for	1904
take _ responsibility	1966
take full	1966
talk _ $	-788
talk _ me	-932
talk to	-949
te	-732
tell	835
ter	2688
terr*	865
terrible	909
than*	-2809
thanks	-2809
thanks for	-1991
that	8460
that $	3803
that _ all	819
that _ have	789
that _ i	1456
that _ me	3352
that _ my	1011
that _ on	3352
that _ to	-953
that _ what	1327
that _ you	-1051
that _ your	1145
that is	2005
that s	1765
that was	858
that you	-845
the	-4692
the _ and	1667
the _ for	-1164
the _ i	2518
the _ in	-1583
the _ the	-827
the _ today	1327
the handover	-1591
the kids	-970
the party	2253
the phone	1762
then	-1267
ther*	-731
there	-2248
there when	-773
things	3302
things $	800
think	-1060
thinking	-2882
thinking _ and	-930
thinking _ you	-2161
thinking of	-1886
this	-3825
this _ $	-1575
this week	-1544
those	1725
three	-886
thro*	3111
through	3111
ti	-1471
ti $	-1390
time _ that	890
to _ for	1067
to _ i	1784
to _ your	997
to answer	1414
to hear	-1402
to me	-1947
to my	-742
to tell	1554
to the	1747
to you	2782
to your	-740
today	-1169
today $	-1094
todo	1551
todo _ que	1551
todo lo	1551
toi	-3444
toi $	-3261
tomo*	-992
tomorrow	-992
toni*	-980
tonight	-980
too	791
tota*	1644
totally	1644
totally _ it	1644
tout _ j	1062
tout _ que	1062
tout ce	1062
traf*	-2025
traffic	-2025
tran*	-1210
transferred	-1051
transferred _ for	-1051
try	-914
tu	-2697
tudo	-1062
tut	1807
tut _ dass	1807
tut _ leid	1807
tut mir	1807
un	-765
un _ $	-765
una	-738
unfa*	1188
unfair	1188
unfair _ and	1188
unfair _ you	1188
unfair to	1188
up $	1386
up _ a	1267
up _ me	1298
us	-3366
us _ $	-1261
us _ one	-913
vais	-1250
vais mal	-798
vida	-990
vida $	-990
voce $	1289
voice	-1065
wait	-916
want	-2017
want _ see	-835
want*	741
was	7133
was _ $	2834
was _ and	1922
was _ day	1880
was _ fault	2416
was _ i	944
was _ not	2783
was _ to	2578
was _ you	793
was a	1438
was my	2489
was out	2121
was unfair	1188
was wrong	2969
we	-3004
we could	-1321
week	-1780
week*	-1235
weekend	-1004
well $	1660
what	-2128
what _ $	2884
what _ did	-1186
what _ i	-1024
what _ said	940
what _ wrong	-782
what a	-790
what happened	1838
when	-1506
when _ was	-1371
when i	-1087
where	-1043
who	-1486
who _ saw	-753
who _ today	-906
who i	-1258
will	-6865
will _ do	1476
will _ for	-1474
will _ it	851
will _ late	-1462
will _ later	-748
will _ the	-862
will _ you	-1243
will be	-2363
will call	-778
will not	2723
will stop	762
wish	-1761
wish you	-933
with	-2112
with _ $	-1960
with the	-790
without you	-1417
woke	1890
word	832
word $	832
work	-1279
work _ $	-1068
work _ was	1496
would	-1865
wrong	2152
wrong $	1831
y	745
yell*	3022
yelling	2985
yest*	3875
yesterday	3875
yesterday $	1613
yesterday my	1586
you	-7892
you _ $	-1648
you _ about	1085
you _ better	742
you _ even	-818
you _ everything	-829
you _ family	-1141
you _ for	1792
you _ front	1443
you _ give	1313
you _ i	2562
you _ it	-802
you _ me	-1379
you _ much	-751
you _ never	1473
you _ of	1159
you _ on	1122
you _ out	1483
you _ see	1051
you _ to	-1216
you _ up	1037
you _ was	1625
you _ you	-1776
you _ your	-1609
you can	-857
you have	-1852
you i	1150
you in	1000
you left	-1318
you that	743
you up	2289
you well	2176
you were	-825
you when	-811
your	-1165
your _ $	3219
your _ again	-1010
your _ am	-1343
your _ here	-1556
your _ i	-1477
your _ in	983
your _ of	-1689
your _ thinking	-1630
your _ was	1195
your arms	-893
your call	1494
your dad	-1651
your family	1076
your friends	1407
your loss	-1089
your phone	3067
yours	1683
yours $	2228
""",
    'intents.checkin': """\
~	-36975
!checkin	19212
!delete_data	-8089
!help	-8630
!out_of_scope	-8475
!smalltalk	-9608
!stop	-11236
!•	-2178
.	5130
.-	5368
.i	6166
.i+they	-8541
.i+they-	-2402
.i+you	-1552
.i-	6435
.they	-1519
.they-	-2898
.you	-2951
.you-	-3011
10	13209
10 $	7619
10 _ $	4226
12	4871
12 $	3006
12 _ contact	1865
15	4271
2	5178
2 _ $	2904
3	8979
3 $	4362
3 _ $	4617
30	4507
30 _ $	4291
4	8147
4 $	7008
4 _ 10	1140
4 _ of	1140
4 out	1140
5	9208
5 $	6761
5 _ $	2699
6	9457
6 $	6998
7	5675
7 $	4678
8 _ $	4210
9	4718
?	-8881
?-	-5797
?i	4704
?i+they	2167
?i-	11681
?they	1403
?you	-2799
?you-	-3457
^ _ $	-4889
^ _ 10	4173
^ _ 12	5086
^ _ 15	4271
^ _ 2	2575
^ _ 3	5307
^ _ 5	1933
^ _ 7	4874
^ _ 8	3179
^ _ account	-1432
^ _ all	-2180
^ _ alles	-1704
^ _ am	6031
^ _ and	1744
^ _ animo	5536
^ _ are	-3336
^ _ been	1656
^ _ bitte	-1318
^ _ boyfriend	-1322
^ _ can	-5645
^ _ chat	-2181
^ _ check	1135
^ _ como	3560
^ _ contact	2328
^ _ cuenta	-1731
^ _ daily	-3906
^ _ das	-1429
^ _ data	-2129
^ _ daten	-1828
^ _ day	1342
^ _ days	3321
^ _ de	2918
^ _ dias	8909
^ _ did	-1581
^ _ do	-1660
^ _ does	-3680
^ _ donnees	-1312
^ _ down	3147
^ _ e	-3293
^ _ est	1655
^ _ far	4183
^ _ feel	-2359
^ _ for	1548
^ _ got	-1579
^ _ happens	-1140
^ _ has	1384
^ _ have	1858
^ _ her	-2084
^ _ history	-1650
^ _ hoje	1521
^ _ how	-1454
^ _ humeur	3930
^ _ humor	1984
^ _ hurts	-1267
^ _ i	-4627
^ _ in	8136
^ _ ist	1222
^ _ kann	-1267
^ _ la	-1173
^ _ like	2743
^ _ long	1969
^ _ made	3188
^ _ many	2017
^ _ me	-1470
^ _ meine	1153
^ _ mes	4810
^ _ messages	-2724
^ _ mi	1943
^ _ mich	-2137
^ _ mir	10140
^ _ moi	-1793
^ _ mood	4025
^ _ more	-3372
^ _ much	-1220
^ _ my	4394
^ _ nicht	-3070
^ _ night	-1215
^ _ not	-2044
^ _ notifications	-3570
^ _ of	-1721
^ _ off	-2496
^ _ ohne	3936
^ _ ok	-1336
^ _ olvidarlo	-1739
^ _ on	1981
^ _ our	-2044
^ _ please	7924
^ _ profile	-1289
^ _ que	-1668
^ _ quiet	3515
^ _ records	-2595
^ _ registrar	6131
^ _ say	2092
^ _ se	-3211
^ _ see	4336
^ _ should	-1684
^ _ siento	-1596
^ _ so	-1729
^ _ song	-2712
^ _ still	-1197
^ _ stop	-1233
^ _ streak	2790
^ _ stuff	-1417
^ _ talking	-2490
^ _ text	2073
^ _ that	1315
^ _ the	-7984
^ _ there	-1371
^ _ this	-3151
^ _ today	8357
^ _ todo	-1891
^ _ tout	-1194
^ _ tudo	-1595
^ _ un	-1297
^ _ up	-1863
^ _ urge	2377
^ _ us	3726
^ _ vermisse	-1253
^ _ was	2168
^ _ we	2139
^ _ week	2590
^ _ weeks	5096
^ _ without	2477
^ _ would	3819
^ _ you	-4244
^ _ your	-2444
^ _ •	-3915
^ am	-1817
^ apaga	-1429
^ ayuda	-1416
^ borra	-1629
^ bye	-1203
^ can	5511
^ cancel	-4328
^ change	-1703
^ check	3675
^ clear	-1166
^ combien	2653
^ convert	-1280
^ day	13456
^ delete	-1918
^ dia	7663
^ did	3928
^ do	-2007
^ efface	-2407
^ elimina	-1393
^ enough	-1961
^ erase	-1726
^ evening	1892
^ feeling	4244
^ he	-1242
^ hello	-1507
^ hey	-1322
^ hi	-2049
^ hmm	-1215
^ how	1450
^ i	-5804
^ is	-3193
^ je	-2081
^ lass	-1192
^ let	3536
^ log	7162
^ lol	-1780
^ losch	-2239
^ me	-2796
^ meu	7272
^ mi	4133
^ mon	3930
^ mood	16908
^ mute	-1533
^ my	2808
^ nao	-1178
^ nobody	-2726
^ ok	-2225
^ okay	-1516
^ one	2590
^ pause	-3347
^ please	-5315
^ purge	-2386
^ put	3147
^ quantos	4003
^ quiero	3711
^ quiet	-2394
^ quit	-2128
^ rate	1647
^ record	6078
^ remove	-1168
^ set	-1339
^ she	-1329
^ show	8422
^ silence	-1555
^ snooze	-2922
^ stop	-1977
^ supprime	-1593
^ tag	3936
^ that	-1287
^ today	6328
^ two	5096
^ we	-1219
^ when	-2222
^ where	-1733
^ who	-1823
^ why	-2517
^ wie	4896
^ wipe	-2217
^ •	-2522
a	-1931
a 2	2428
a 3	3656
a 4	1159
a 5	2733
a 6	3624
a 7	5015
a _ a	-1727
a _ better	2747
a _ for	-1733
a _ today	3149
a bit	2747
a good	-1181
about	-1683
acce*	-1254
acco*	-3992
account	-3992
account $	-1312
account _ $	-2617
again	-1702
again $	-1391
ai	-1350
all	-4637
all _ $	-2127
alles	-2344
alles _ $	-1593
alone	-1746
am	4511
am _ day	5586
am _ doing	4923
am _ of	-1526
am _ on	3313
am _ so	1535
am _ to	-1372
am i	5627
am scared	-1174
an	-1853
and	-3346
and _ $	3876
and _ going	2055
and _ i	-1648
and i	-3037
animo	5536
anni*	-1976
anniversary	-1976
apaga	-1619
apaga _ $	-1405
are	-5032
are _ $	-1702
are _ today	-1246
are you	-1864
as	3894
as _ $	3894
as a	2251
away	-2000
ayuda	-1416
bala*	-3178
balance	-3178
balance $	-3178
bank	-1484
bank _ $	-1366
be	-2575
be _ $	-1529
been	7098
been _ $	5571
been _ since	-1876
been since	2073
bett*	4298
better	4298
better today	3277
birt*	-2341
birthday	-2341
birthday $	-2341
bit	2747
bit better	2747
bitte	-1940
boil	-1258
boil _ $	-1258
borr*	-1336
borra	-1629
borra _ $	-1421
bot	-2805
bot $	-2719
boyf*	-1527
boyfriend	-1527
brok*	-1512
broken	-1491
broken $	-1491
but	1451
bye	-1561
bye _ $	-1154
can _ $	-1485
can _ do	2016
can _ my	4043
can _ see	5086
can _ the	1532
can you	-1396
canc*	-4426
cancel	-4426
chan*	-3394
change	-3238
change _ check	-2458
change _ in	-2458
change my	-1993
chart	6042
chart $	6042
chat	-2467
chat _ $	-2104
chec*	13052
check	6866
check _ $	8750
check in	9378
check ins	-2199
checkin	12858
clear	-1166
comb*	2653
combien	2653
come	4195
come $	4471
comm*	-1394
como	2475
como _ $	2939
cont*	18191
contact	10062
contact $	6034
contact _ $	3358
contato	2787
conv*	-2076
convert	-1280
convert _ to	-1280
cool	-1235
count	6787
cred*	-3621
credit	-3621
credit _ $	-3621
credit score	-3594
cuan*	5080
cuen*	-1731
cuenta	-1731
cuenta $	-1497
daily	4728
daily _ $	2035
daily _ in	1429
daily check	1429
das	-1429
das _ $	-1429
data	-3932
data $	-1795
data _ $	-2137
daten	-1828
daten _ $	-1406
datos	-1206
datos $	-1206
day	13642
day $	-1355
day 6	2563
day _ $	7742
day _ and	4507
day _ i	2290
day _ on	3313
day am	3313
day was	-1676
days	12711
days $	5565
days _ $	2558
days _ contact	1281
days _ i	3374
days _ it	2490
de _ $	-1927
dele*	-3020
delete	-2401
delete _ $	-1185
depr*	-1655
dia	6849
dias	8909
dias _ $	11262
did	2286
did not	1673
die	-4260
disc*	-3400
do	-3341
do _ check	4539
do _ daily	6729
do _ have	1482
do _ me	-1832
do _ my	-1939
do _ start	-1204
do _ to	-1142
do i	-3942
do my	1250
do not	-2984
do the	6418
do you	-1210
does	-4937
does my	-1150
doing	6511
doing _ $	5956
donn*	-1872
donnees	-1872
donnees $	-1872
down	2979
down _ a	3147
down as	3147
draf*	-1515
drafts	-1515
drafts $	-1190
e	-1310
e _ $	1781
effa*	-2572
efface	-2572
efface _ $	-1682
efface mes	-1395
eggs	-1318
elim*	-1393
elimina	-1393
en	-1386
enou*	-2605
enough	-2605
enough _ $	-1876
enough _ today	-1836
enough for	-1696
erase	-2115
erase my	-1205
es	2070
es _ $	2428
est	3615
est 5	2911
est _ $	3930
even*	1320
evening	1495
evening _ in	1892
evening check	1892
ever*	-2458
every	-1424
every _ $	-1263
every day	-1263
everything	-1792
far	6559
far _ come	4471
feel $	3924
feel _ $	-2229
feel _ maybe	1203
feel _ today	1203
feel like	-2248
feel*	5855
feeling	5974
feeling _ $	3211
feeling _ a	3335
feeling like	3335
for	-2556
for _ $	-6558
for _ days	-1985
for today	3117
forg*	-1581
fotos	-1540
fotos $	-1193
frie*	-2189
friend	-1290
friend $	-1246
from	-1189
from _ $	-1148
funny	-1261
funny $	-1261
get	-1918
girl*	-1395
girlfriend	-1395
go	-1881
go _ $	-1558
go away	-1301
going	2634
going _ $	1604
gone $	-1234
good $	1416
good _ $	-2207
good*	-1618
got	-2462
got _ $	-2462
happ*	-1230
happens	-1140
has	1624
has _ been	2073
has _ since	2073
has it	2073
have	2556
have $	1957
have _ been	2124
have _ since	-2252
have a	-1662
have i	4425
have my	2742
he	-2961
he _ $	-1140
hear*	-1671
heart	-1796
heart is	-1269
hello	-2022
hello _ $	-1540
help	-1237
help*	-1199
her	-1817
here	-1766
here $	-1704
hey	-1322
hi	-2252
him	2332
him $	1894
him _ it	1535
him today	1524
hist*	-1886
history	-1886
history $	-1886
hmm	-1215
hoje	1521
hoje _ $	1984
hoje e	1984
how	3331
how _ $	2178
how _ been	1796
how _ day	-3162
how _ days	6740
how _ doing	3762
how _ feel	3713
how _ has	2073
how _ have	4705
how _ i	1684
how _ is	-1503
how _ my	3754
how _ quiet	4318
how _ the	-1154
how _ was	-2727
how _ you	-2106
how am	4923
how are	-1510
how can	-2963
how do	-4907
how far	4183
how have	2570
how i	5842
how is	-1879
how long	1969
how many	2468
how much	-1220
hume*	3930
humeur	3930
humeur _ 5	1969
humeur est	1969
humor	3490
humor _ e	1984
humor hoje	1984
hurts	-1267
hurts $	-1267
i	-1901
i _ $	3797
i _ a	-1829
i _ all	-1412
i _ check	-1540
i _ day	4494
i _ every	-1136
i _ it	2911
i _ log	3463
i _ my	-1723
i _ not	-1860
i _ of	-3390
i _ ok	3578
i _ on	2811
i _ say	2006
i _ scared	-1174
i _ the	-2029
i _ this	-2259
i _ to	3320
i _ today	3400
i _ •	-1523
i do	-1505
i doing	4923
i made	3457
i on	3313
i see	3296
i type	-1577
i want	1169
i was	-2206
i would	3868
ich	6065
ich _ $	4860
ich _ meine	3555
ich vermisse	-1253
in	4406
in $	9088
in _ $	-3044
in a	-1552
in please	1797
info*	-1144
information	-1144
ins	-2199
inst*	-2069
instructions	-2069
is	-4413
is 15	-1272
is _ $	4074
is _ bank	-1361
is _ going	-1461
is _ score	2729
is _ streak	5525
is a	1303
is been	3332
is it	-1636
is my	7396
is the	-1227
is up	-1261
is your	-1324
isso	-1155
ist	1222
ist _ $	1222
it	1256
it _ been	3332
it _ since	2073
it been	2073
it is	3155
it was	-3339
je	-2315
just	-1605
kann	-1875
kont*	3936
kontakt	3936
kontakt $	3936
la	-2137
la _ $	-1662
lass	-1319
lass mich	-1319
leave	-1671
leave me	-1460
less	-1225
let	3536
let _ do	3726
let _ the	3726
let us	3726
life	-1322
life $	-1224
like	1441
like _ $	1264
like a	2439
like to	3319
list	-1442
log	9631
log _ $	6119
log a	3636
log my	2483
lol	-1838
lol _ $	-1241
lol ok	-1183
long	1307
long _ boil	-1182
long _ it	1758
losc*	-1798
losch	-2239
losch _ $	-1396
loschen	-1233
loschen $	-1158
lost	-1434
made	3188
made it	3457
make	-1392
many	2017
many _ $	2461
many _ days	4318
many _ i	1799
many _ in	-1450
many days	2421
many quiet	4318
maybe	1203
maybe _ $	1203
me	-6714
me $	-4675
me _ a	2726
me _ as	3147
me _ i	1965
me _ sola	-1596
me _ week	3374
me a	-1661
me down	3147
me my	4421
me siento	3028
me the	-1161
mehr	-2607
mehr $	-2607
meine	2247
meine daten	-1828
meine sachen	-1286
meine stimmung	6239
mens*	-1406
mes	4577
mes _ $	4810
mes donnees	-1872
mess*	-5229
messages	-4672
messages $	-1740
messages _ $	-2514
meu	8778
meu _ $	6795
meu _ e	1984
meu _ hoje	1984
meu humor	3490
mi	5868
mi _ $	5459
mi animo	5536
mi cuenta	-1731
mi progreso	4184
mich	-2496
mich _ $	-2120
mir	9296
mir _ $	10707
mis	-1811
mis _ $	-1514
mis datos	-1206
moi	-1793
mon	3328
mon _ est	1969
mon humeur	3930
mond*	2326
monday	2326
monday $	2326
mont*	6956
mood	21491
mood $	3408
mood _ $	13266
more	-3522
more _ $	-1403
more _ please	-2083
much	-1409
mute	-1533
my _ $	4820
my _ and	-1992
my _ balance	-3178
my _ gone	-1208
my _ i	-1640
my _ please	-3230
my _ removed	-1334
my _ score	-3594
my _ streak	3002
my _ to	-1569
my account	-2088
my boyfriend	-1527
my chat	-2299
my check	1485
my credit	-3594
my data	-3839
my day	1232
my drafts	-1515
my girlfriend	-1308
my heart	-1732
my history	-1614
my messages	-1239
my mood	4407
my profile	-2472
my progress	2128
my records	-3244
my stats	9372
my streak	5314
my stuff	-2127
my urge	2309
myse*	-1338
myself	-1338
nach*	-1273
nachrichten	-1273
nachrichten _ $	-1273
nao	-1178
need	-1571
never	-1362
next	-2798
next _ $	-2798
nicht	-3196
nicht _ $	-3196
night	-2279
no _ $	-1650
no _ for	2204
no _ please	-1895
no contact	6323
no more	-3491
nobo*	-2801
nobody	-2801
not	-3408
not _ him	1535
not _ me	-2195
not text	2073
note	2747
noti*	-3640
notifications	-3640
notifications _ $	-2965
notifications please	-2765
o	-1183
of 10	1645
of _ $	1278
of her	-1248
of my	-1357
of ten	1193
off	-3402
off $	-1730
ohne	3936
ohne _ $	3936
ohne kontakt	3936
ok	3754
ok $	1764
ok _ $	1905
ok today	3578
okay	-1516
olvi*	-1939
olvidarlo	-1739
on	1788
on $	3074
one	1330
one week	2590
oubl*	-1209
our	-2450
our _ $	-2153
out	1451
out _ $	1645
out _ 10	1645
out of	2207
over	-1721
over*	2410
pack*	-1959
pause	-4002
pause for	-1414
peop*	-1588
people	-1588
plan*	-2983
plea*	1197
please	1197
please $	6512
por	-1332
por _ $	-1280
prof*	-2472
profile	-2472
profile _ $	-1183
prog*	18828
progreso	4184
progreso $	4184
progress	1929
progress $	1846
purge	-2386
purge my	-2386
put	3147
put _ as	3147
put _ down	3147
put me	3147
quantos	4003
quantos dias	4003
que	-3336
ques*	-1167
quie*	3389
quiero	3711
quiet days	4318
quit	-2128
quit _ $	-1990
quit _ me	-1665
rate	1393
reco*	3814
record	8328
record today	1555
records	-3840
records $	-1655
records _ $	-1589
regi*	8903
registrar	8903
registrar _ $	4279
remi*	-1246
remo*	-2921
remove	-1587
remove my	-1466
removed	-1334
removed $	-1334
reset	1527
sach*	-1286
sachen	-1286
sans	4308
sans _ $	4308
sans contact	4308
say _ of	2128
say _ out	2128
scar*	-1174
scared	-1174
scared of	-1174
schr*	-7000
score	2466
score $	2466
se	-3211
se _ $	-3211
see	1469
see $	-1647
see _ $	3479
see my	4734
set	-2018
set _ for	-1339
she	-1898
shou*	-2087
should	-2087
should i	-1757
show	8422
show _ $	1658
show _ i	3101
show _ my	4421
show me	5574
show my	1941
sie	-1636
sien*	3028
siento	3028
siento _ $	-1596
sile*	-3144
silence	-1555
since	3354
since _ $	3011
since _ texted	2354
since _ was	-1876
snoo*	-2922
snooze	-2922
snooze _ days	-2678
snooze for	-2922
so	-2354
sola	-1596
sola $	-1596
some	-1137
song	-2804
speak	-1206
start	6262
start _ $	7088
stats	9372
stats $	9372
still _ $	1458
stim*	6239
stimmung	6239
stimmung _ $	6239
stop	-3286
stop _ $	-1673
stre*	8316
streak	8316
streak $	5588
streak _ $	2727
stro*	3683
strong	3683
strong $	3683
stuff	-2271
stuff $	-1201
supp*	-2267
supprime	-1593
supprime _ $	-1396
tag	3524
tag _ kontakt	3936
tag _ ohne	3936
tage	8997
talk*	-2716
talking	-2716
talking _ $	-1589
talking please	-1386
ten	1173
text	1985
text*	11124
texted	2354
texting	8770
texting _ $	1513
texting him	3031
than*	-2341
thanks	-2332
thanks $	-1545
that	1206
that $	1395
that _ $	-1219
that i	2825
that is	-2041
the	-7120
the _ check	-1189
the _ in	-3757
the _ thing	3278
the check	-2541
the daily	2109
there	-1413
thing	3278
think	-1151
this	-1561
this $	-1543
this _ $	1529
this feeling	-1221
this week	2058
time	-3178
time $	-1829
to	-4912
to _ $	-4995
to _ i	3765
to _ in	2841
to log	3599
today	19691
today _ $	14207
today _ 6	1808
today _ a	6134
today _ ok	1583
today maybe	1203
today was	6693
todo	-2141
todo $	-1733
too	-1141
tout	-1382
tran*	-1678
tudo	-1595
turn	-1586
two	3534
two _ $	-1493
two weeks	4864
type	-1577
un	-1297
up	-2430
up _ $	-1569
urge	2647
urge _ $	2270
urge today	1361
us	3594
us _ the	3726
us do	3726
verg*	-1535
verm*	-1253
vermisse	-1253
von	3662
von _ $	3662
want _ log	4337
want my	-1656
want to	3241
was	-2325
was $	-2536
was _ $	2306
was _ 3	1261
was _ 4	1159
was a	2998
was good	2815
we	-1933
we _ $	-3110
week	7065
week $	4645
week*	14329
weeks	5267
what	-1657
what _ $	-1307
what _ 15	-1272
what _ am	3313
what _ do	-1473
what _ my	7838
what _ streak	1634
what _ type	-1421
what _ up	-1261
what day	3313
what does	-1183
what happens	-1140
what i	-1139
what is	4600
when	-3326
when is	-1919
where	-1770
who	-1959
why	-3420
why _ i	-1884
why am	-1750
wie	4896
wipe	-2568
wipe _ $	-1349
wipe _ please	-1173
wipe _ stuff	-1459
wipe my	-2371
with	-2412
with _ $	-1897
with*	2846
without	2846
without _ $	2917
without _ him	2964
without texting	3031
worst	-5812
would	3789
would _ out	2128
would _ to	3265
would like	1740
would say	2128
years	-1361
you	-8714
you $	-1409
you _ $	-4108
you _ today	-1335
your	-2998
your _ $	-2932
zu	-5356
zu _ $	-5356
•	-5131
• $	-1449
• _ $	-3200
• _ •	-3488
• •	-5131
""",
    'intents.help': """\
~	-35048
!checkin	-6517
!delete_data	-8485
!help	20120
!out_of_scope	-13519
!smalltalk	-11928
!stop	-9666
.	-6868
.-	-3191
.i	-9093
.i+they	-7731
.i+they-	-3649
.i+you-	3396
.i-	-12356
.they	-5002
.you	-3557
10	-1593
5	-5101
5 $	-4470
?	-5575
?-	16052
?i	6829
?i+you	16130
?i+you-	-2546
?i-	10179
?they	-4532
?you	5628
?you-	3317
^ _ $	6277
^ _ ajuda	-2551
^ _ all	-2225
^ _ anyone	4549
^ _ anything	1792
^ _ away	-1642
^ _ bot	-3562
^ _ built	2681
^ _ can	3117
^ _ commands	3416
^ _ como	4162
^ _ das	3066
^ _ de	-1588
^ _ did	-5620
^ _ du	5056
^ _ el	2220
^ _ else	3057
^ _ everything	-1577
^ _ explain	-2136
^ _ feel	-2484
^ _ for	-2768
^ _ go	3109
^ _ good	-2409
^ _ hacer	3149
^ _ happens	5773
^ _ has	3631
^ _ help	1878
^ _ i	1714
^ _ in	-2080
^ _ information	1674
^ _ is	-7624
^ _ it	-3698
^ _ kann	4856
^ _ language	3630
^ _ leave	-1898
^ _ leer	4352
^ _ many	-3029
^ _ me	4210
^ _ meine	3218
^ _ moi	-3179
^ _ need	3520
^ _ not	-3867
^ _ of	2765
^ _ off	-4131
^ _ old	-2375
^ _ on	-2394
^ _ pause	3919
^ _ peux	1824
^ _ plan	4255
^ _ please	3072
^ _ puede	4352
^ _ puedes	3149
^ _ que	4564
^ _ reminders	-2511
^ _ se	3447
^ _ sell	2516
^ _ share	2342
^ _ some	-2619
^ _ speak	7953
^ _ stop	-2214
^ _ talking	-1843
^ _ there	-2496
^ _ this	1761
^ _ to	4190
^ _ toi	-1792
^ _ topics	1895
^ _ trust	-1896
^ _ tu	12956
^ _ tudo	-2118
^ _ un	-2141
^ _ up	-2533
^ _ use	4685
^ _ voce	3131
^ _ want	-1708
^ _ was	-4209
^ _ were	-2031
^ _ what	2372
^ _ with	1767
^ _ won	-1644
^ _ you	-6923
^ _ your	3072
^ _ •	-5369
^ aide	11682
^ are	-2986
^ ayuda	14596
^ can	-3128
^ change	2407
^ comment	5101
^ como	3287
^ delete	-3237
^ do	2568
^ explain	4913
^ give	6899
^ good	-1887
^ he	-2239
^ help	8653
^ hi	-1697
^ i	-4984
^ ich	-2888
^ is	8379
^ list	8390
^ mood	-2682
^ mute	-2034
^ my	-2952
^ no	-3047
^ o	6002
^ obrigada	-2788
^ okay	-1879
^ pause	-2966
^ please	-2914
^ quien	4352
^ quit	-1766
^ she	-1582
^ show	2813
^ stop	-2831
^ tell	5175
^ thanks	-2159
^ turn	-2440
^ was	12069
^ when	-4967
^ where	8980
^ why	-4939
^ wie	6795
^ you	-5995
^ •	1641
a	-1739
a _ $	-7600
a _ about	5026
a _ do	-1966
a _ for	-3114
a _ i	-2251
a _ my	2484
a _ the	5132
a _ to	1776
a mortgage	-1617
a slip	8203
abil*	3964
abilities	3964
abilities $	3964
able	4748
able to	4748
about _ $	3163
about _ fear	-2331
about _ of	-2331
about my	-3287
about the	2777
accent	-4768
add a	2484
again	-3057
again $	-2191
aide	11682
aide _ a	-2414
aide moi	-2414
ajuda	11403
ajuda $	11566
all	-2643
alles	-2035
alone	-2342
alone $	-2115
am	-4365
am _ $	-3312
and _ can	3310
and _ not	-2183
and can	-1806
answ*	3568
answer	1966
anxi*	-2485
anym*	-1861
anymore	-1861
anymore $	-1841
anyo*	5748
anyone	5748
anyt*	5180
anything	5180
anything _ $	3149
anything _ i	1700
appr*	-4015
appreciate	-4015
appreciate _ $	-2989
appreciate _ help	-3967
are _ $	-2181
are _ able	4720
are _ from	-5166
are _ to	2868
are my	5712
are some	-2329
are there	1715
ask	3367
ask $	1830
ask _ about	1828
assi*	3748
assist	3748
assist _ $	3748
assist me	3748
at	3605
at _ $	4154
at night	5446
away	-2928
away $	-1707
ayuda	14596
back	3007
back $	3216
bank	-2968
bank _ $	-2162
be	-4586
be _ $	-2836
been	-2908
being	-2522
being _ $	-2462
best	-2443
bitte	-1880
born	-2121
born $	-2121
bot	4661
bot _ $	5024
braz*	-3743
brazil	-3743
brazil $	-3743
brok*	-2263
built	1957
buy	-3663
buy _ $	-2623
ca	11365
ca $	8596
call	-2599
call _ $	-2599
call you	-3240
can	8496
can _ $	5252
can _ about	-2331
can _ anything	3477
can _ ask	3845
can _ assist	3748
can _ at	-2407
can _ change	1714
can _ do	1835
can _ explain	-2136
can _ feel	-2576
can _ my	1750
can _ see	-1796
can _ sleep	-2196
can _ speak	7980
can _ the	-1872
can _ use	3659
can _ you	3465
can _ •	2748
can do	1921
can not	-1890
can read	3184
can you	5240
canc*	-3562
cancel	-3562
capa*	12756
car	-7890
car _ $	-3871
cats	-2017
chan*	8922
change	6590
change _ $	5834
change _ check	6642
change _ in	6642
change _ tire	-5195
change a	-5195
change my	8747
chart	-2907
chart $	-2907
chat	3259
chat _ $	2293
chats	5184
chats $	5489
cheap	-2572
cheap _ $	-2398
chec*	-1762
check	3667
check _ time	2966
check in	5488
close	-1594
color	-3547
color $	-1579
comm*	13101
commands	8000
commands $	5931
comment	5101
como	7449
como _ $	2329
como _ idioma	5120
cont*	-2090
contact	-1644
conv*	-2392
conversation	-1708
cuan*	-2001
daily	-1994
das	3066
das _ $	3066
data	5633
data $	1777
data _ $	3856
day	-5517
day $	-2563
day _ $	-1817
days	-2481
de	-3026
de _ $	-1963
dele*	-4205
delete	-3640
delete _ data	-4127
delete _ draft	7195
delete _ i	-2354
delete my	-4902
delete what	-3368
did	-6039
did _ do	-4946
did i	-3514
die	8501
disc*	3921
do	2863
do $	8685
do _ $	3581
do _ a	-2643
do _ about	2002
do _ add	2484
do _ check	-3423
do _ delete	3181
do _ do	2252
do _ export	3988
do _ fear	-2331
do _ feel	1614
do _ fix	-1786
do _ for	-2585
do _ get	-1644
do _ how	4131
do _ in	-6219
do _ keep	2192
do _ know	5198
do _ leave	2309
do _ like	-4266
do _ make	-1578
do _ me	-2413
do _ messages	3239
do _ need	-2001
do _ on	4370
do _ say	-2149
do _ sell	5733
do _ share	2342
do _ speak	-3650
do _ start	3923
do _ store	2903
do _ thank	-1629
do _ this	-3216
do _ to	2840
do _ turn	4370
do _ understand	2559
do _ what	2412
do _ work	-2230
do _ •	-2668
do about	-2532
do anything	3477
do i	8726
do to	-3440
do you	3495
do •	-2180
does _ do	5776
does _ in	2026
does _ mean	-4646
does _ see	1593
does _ work	4799
does a	-1888
does anyone	4549
does my	-2305
does the	5979
dogs	-2247
doing	-2359
doing _ $	-2275
down	-1879
draf*	5218
draft	10097
draft $	10097
drafts	5218
drafts $	4546
du	7039
el	2220
ela	-1651
else	3057
encr*	3759
encrypted	3759
encrypted $	3759
enou*	-1861
enough	-1861
erase	-1962
even*	-1619
ever*	-3599
everything	-3119
ex	-1980
ex $	-1661
expl*	2777
explain	2777
explain _ plan	4255
explain the	4255
expo*	3988
export	3988
export _ $	3988
export my	3988
favo*	-1689
favorite	-1579
favorite _ $	-1579
favorite color	-1579
fazer	2731
fear	-2395
fear _ being	-2331
fear of	-2395
feel	-3047
feel $	-1970
feel*	-2330
fewer	-1721
fewer _ $	-1721
fewer messages	-1721
find	2421
find _ $	2821
find my	2821
fix	-1973
flat	-3427
flig*	-1589
flight	-1589
for $	5494
for _ $	-4722
for the	-1592
forg*	-3561
from	-8514
from $	-5166
from _ $	-3117
from your	-2122
func*	4406
functions	3498
functions $	3498
funny	-2049
funny $	-2049
get	-3328
give	7008
give me	7008
go	2029
go away	-1964
good	-5832
good _ $	-2754
good*	-2344
hacer	3149
hacer $	3149
happ*	5769
happens	5773
happens _ i	3034
happens _ press	2903
has	3420
have	-5147
have _ about	5368
have _ issues	-1896
have _ since	-2089
have _ to	-1664
have a	3773
have to	2719
have trust	-1896
he	-3538
hear	-1923
hear _ $	-1923
hello	-1911
help	12769
help $	7032
help _ $	8569
help me	2295
here	9324
here $	8672
heure	2239
hi	-2140
him	-2513
him $	-2095
hold	6381
hold _ $	7137
how	3582
how _ $	4277
how _ add	2484
how _ day	-2219
how _ days	-1909
how _ delete	3181
how _ export	3988
how _ fix	-1944
how _ have	-2280
how _ help	3652
how _ hold	6098
how _ is	-3396
how _ make	-1578
how _ my	-1908
how _ say	-2051
how _ set	2497
how _ the	9906
how _ turn	5975
how _ use	4771
how _ works	5796
how _ your	-1994
how are	-1622
how can	-1594
how do	-3649
how does	7342
how is	3258
how many	-2390
how old	-2375
how this	5796
how to	3899
human	-2189
i _ $	2273
i _ a	-1801
i _ about	-1731
i _ check	2190
i _ data	-2617
i _ do	1685
i _ draft	10097
i _ drafts	4056
i _ help	3794
i _ issues	-1896
i _ my	-5445
i _ on	3441
i _ pay	5996
i _ so	-1784
i _ the	2514
i _ time	2478
i _ to	1631
i _ trust	-4058
i _ understand	2559
i _ urge	2741
i _ when	1823
i _ you	2853
i _ •	-3475
i add	2484
i am	-3812
i ask	3367
i buy	-2592
i can	-2116
i change	1620
i delete	3181
i do	-3887
i export	3988
i find	2821
i fix	-1786
i have	2358
i need	1693
i press	2903
i set	2497
i turn	5975
i type	4866
i use	7405
i want	-1631
i write	3993
i wrote	-3087
i •	-2244
ich _ $	3711
idio*	5120
idioma	5120
idioma $	5120
if i	2043
in	-5891
in $	-4231
in _ $	-1986
in time	2966
info*	2480
information	2480
inst*	14388
instructions	14388
inve*	-1705
invented	-1705
is _ $	-2819
is _ bot	2345
is _ color	-1579
is _ data	4704
is _ encrypted	3759
is _ favorite	-1579
is _ for	4123
is _ purpose	8195
is _ real	-2999
is _ stored	3783
is _ streak	-1695
is _ to	-1788
is _ you	1984
is a	6423
is the	-2359
is there	2347
is this	6938
is up	-2049
isso	14758
isso $	15337
issu*	-1896
issues	-1896
issues _ my	-1896
it	-3439
just	-1873
kann	9366
kann _ $	4661
kann _ nachrichten	4706
keep	1631
keep _ drafts	1626
keep my	2192
kit	2484
kit $	2484
know	3189
know how	1932
la	-2367
la _ $	-2210
lang*	4769
language	4769
last	-3745
last _ $	-3257
learn	-2588
learn to	-2362
leave me	-2316
leer	4352
leer _ $	4352
left	-1913
lesen	5559
lesen $	5559
less	-1850
life	-4735
life $	-4230
like	-7030
like $	-3898
list	6577
list $	-2161
list _ $	8498
list of	1696
live	-9014
lol	-3125
lol _ $	-2263
losc*	-1583
lost	-1719
love	-2193
make	-2108
many	-3029
me	-1631
me $	4464
me _ abilities	3964
me _ are	1630
me _ news	-2184
me _ of	1867
me _ the	-2778
me _ you	2423
me _ your	2039
me _ •	-1701
me a	-2597
me the	4020
me what	2949
me your	3513
mean	-1829
mean $	-1829
meine	2832
meine _ $	3384
meine _ lesen	4706
meine nachrichten	4706
men	-1909
mensajes	2575
mensajes $	2575
menu	15697
menu $	15697
mess*	2975
messages	4837
messages _ $	1630
mi	-1656
mis _ $	1866
moi	-3179
moi a	-2414
money	-3703
money _ $	-3703
mood	-3232
mood _ $	-2463
morg*	-2362
morgen	-2362
morgen $	-2362
mort*	-1617
mortgage	-1617
mute	-2034
my _ $	4348
my _ being	-2331
my _ here	6451
my _ list	-2161
my _ of	-2359
my _ s	-3653
my _ the	2464
my _ to	3394
my _ with	2287
my _ your	-1900
my _ zone	2478
my car	-3050
my chat	5092
my chats	5230
my data	3670
my drafts	5218
my ex	-1801
my fear	-2331
my kit	2484
my last	-2103
my messages	12294
my progress	-3453
my stuff	1638
my time	2478
nach*	3634
nachrichten	3634
nachrichten _ $	3634
nachrichten lesen	4706
name	-1993
name $	-2482
need a	-2607
need help	4819
news	-2372
news $	-2372
nice	-1732
night	4010
night $	4419
no	-4598
no _ $	-2272
not	-4383
not _ anything	-1958
not _ at	-3577
not _ how	3799
not _ me	-4610
not _ this	5138
not _ to	-2805
not sleep	-2196
not understand	2533
now	-3018
now $	-2901
o	6361
o _ $	2199
o _ voce	6002
o que	4161
obri*	-2788
obrigada	-2788
of _ can	2353
of being	-2367
of this	4757
off	-3440
off _ $	-1974
oil	-3660
ok	-2682
ok $	-1867
okay	-1879
old	-2415
old _ you	-1796
on	-3239
open	-2608
pass*	-2518
passport	-2437
passport $	-2437
pause _ $	3020
pay	5996
peop*	-2324
people	-2324
pers*	-2670
personal	-2801
personal _ $	-2801
personal data	-2801
peux	1824
phot*	-5433
pict*	5204
picture	5241
plan	6668
plan _ me	4255
plan*	-4824
plea*	-1736
please	-1736
press	2903
press _ $	2903
priv*	3863
private	3863
private $	3863
progress	2455
progress $	-3067
progress _ $	5521
pued*	3149
puede	4352
puede leer	4352
puedes	3149
puedes _ $	3149
puedes hacer	3149
purp*	8195
purpose	8195
que	3236
que _ $	4220
que _ hacer	3149
que puedes	3149
que voce	6002
ques*	9009
questions	3518
quien	4352
quien _ leer	4352
quien puede	4352
quiet	-2458
quit	-1766
read	7540
read _ $	8488
read my	2904
real	-4955
real _ $	-2350
real _ you	-2305
rela*	-2170
relationship	-2170
relationship $	-1932
reset	-7862
run	5982
run $	5982
s	-3959
s _ $	-3695
say	-2463
say _ in	-2051
say thank	-1629
score	-1667
score $	-1667
se	3447
se _ $	3447
see _ drafts	3649
sei	-1665
sell	2516
sell _ $	2516
send	-2137
sere*	-3677
serendipity	-3677
serendipity _ $	-3677
serendipity mean	-3677
serv*	5658
set	7935
set _ time	2095
set _ zone	2095
set my	2095
sett*	5998
settings	5998
settings $	5998
share	1943
share _ with	2342
share my	2342
she	-2518
show	2813
show _ the	6097
show me	4062
sile*	-1947
since	-2740
since _ last	-2190
since my	-2103
sleep	-4000
sleep $	-2230
slip	7991
slip $	7991
so	-3223
so _ $	-1881
some	-3045
some _ to	-2329
some*	-2486
song	-6213
speak	4288
speak _ $	4331
speak in	-3640
start	3386
start _ $	-4557
stop	-5781
stop _ $	-2835
stor*	3676
store	2903
stored	3676
stre*	-2280
streak	-2280
streak $	-1827
stuff	1647
stuff $	1781
subj*	1720
subjects	1720
subjects _ know	1720
supp*	1720
supposed	2470
supposed to	2470
tage	-4622
take	-1940
talk	-2160
talking $	2620
talking _ $	-2304
talking to	-2242
tele*	-1705
telephone	-1705
tell	3682
tell _ the	-3420
tell _ what	2949
tell _ you	2568
tell _ your	6131
tell me	4558
than*	-3212
thank	-2882
thank _ in	-1629
thank you	-2882
thanks	-3114
that _ $	1579
the	10110
the _ in	2178
the _ mean	2817
the _ my	2343
the _ night	8664
the _ time	2966
the _ work	5353
the best	-1688
the check	5631
the commands	4475
the daily	-1613
the help	-3156
the hold	7137
the news	-2372
the plan	4255
the telephone	-1705
there $	-2474
there a	2673
thing _ $	1739
think	-2524
think _ $	-2494
this	12291
this $	3869
this _ $	6486
this a	-2201
this bot	6399
this week	-2762
this works	5796
time	2538
time _ $	2025
time zone	2478
tire	-5195
tire $	-5195
tires	-5690
tires $	-5584
to	2082
to _ $	5971
to _ kit	2484
to _ list	-2161
to _ my	-1863
to _ the	2474
to _ to	-1946
to _ you	-2093
to be	-2720
to go	3554
to my	6775
to pay	5996
today	-5508
today $	-3763
todo	-1973
toi	-1792
toi $	-1792
topi*	1895
topics	1895
topics _ you	1895
topics do	1824
tran*	-1795
trust	-4087
trust _ $	-2123
trust _ my	-1896
trust issues	-1896
tu	12304
tu _ $	12956
tudo	-2118
turn	3535
turn _ reminders	1908
turn on	3815
type	4866
type $	3676
un	-2141
un _ $	-1890
unde*	2299
understand	2533
up	-3099
up _ $	-2134
urge	2162
urge $	2741
use	8431
use _ $	3746
use this	2575
use you	4831
vai	-3739
vai _ $	-3739
voce	2609
voce _ $	5479
want	-1940
was	5900
was _ $	3779
we	-2347
week	-4066
week $	-3851
were	-2353
were _ $	-2088
were _ born	-2013
were you	-2151
what	9180
what _ $	-1700
what _ a	5052
what _ able	2691
what _ are	3827
what _ bot	2345
what _ call	-1666
what _ can	3133
what _ do	5219
what _ does	-2174
what _ favorite	-1579
what _ good	-2068
what _ know	3178
what _ like	-2428
what _ mean	-4646
what _ my	-3194
what _ of	2113
what _ progress	3178
what _ purpose	8195
what _ some	-2329
what _ think	-2225
what _ type	3135
what _ up	-2049
what _ with	1856
what _ won	-1954
what _ write	3993
what _ you	8819
what _ your	3199
what are	-2426
what can	6025
what did	-4946
what does	-1616
what happens	5773
what i	2503
what is	-3825
what should	-2258
what subjects	1720
what topics	1895
what you	6672
when does	-1996
when i	3898
where	8063
where _ find	2821
where _ my	2801
where _ you	6059
where are	10223
who _ $	-2087
who _ my	5848
who _ read	3184
who _ the	-2897
who _ this	-2781
who _ you	-1874
who _ your	-1724
who can	3184
who is	-2090
why	-5149
why _ i	-2209
why do	-3818
wie	6795
wie _ das	2958
with my	2568
won	-2932
won the	-2266
word	-3168
work	3966
work $	6195
work _ $	-2230
work for	-2230
works	5796
works $	5796
would	-1574
write	2419
write $	3341
wrong	-2423
wrong _ $	-1672
wrote	-4631
wrote $	-2629
wrote _ $	-2003
you $	-8350
you _ $	4701
you _ a	-2283
you _ anything	5346
you _ be	-1891
you _ data	6015
you _ do	4798
you _ drafts	1626
you _ for	2194
you _ me	1663
you _ messages	1664
you _ my	2556
you _ the	-3823
you _ to	2689
you _ today	-1641
you _ what	4007
you _ you	2814
you _ •	4523
you able	4720
you are	1705
you assist	3748
you born	-2013
you can	4100
you do	5390
you explain	-2136
you from	-5166
you get	-1644
you have	-5030
you help	3229
you in	-1629
you keep	2192
you know	2309
you like	-2856
you sell	5733
you share	2342
you speak	7980
you store	2903
you to	-2256
you work	-2230
you •	2768
your	2706
your _ $	7939
your _ color	-1579
your abilities	3964
your day	-1994
your favorite	-1579
your functions	3498
your help	-1748
zone	2478
zone $	2478
• _ $	-5644
• _ at	8715
• _ data	-2801
• _ my	-3527
• _ of	1795
• _ out	1645
• _ personal	-2801
• _ •	5468
• my	-3166
""",
    'intents.stop': """\
~	-33118
!checkin	-10513
!delete_data	-10829
!help	-10730
!out_of_scope	-8882
!smalltalk	-20103
!stop	29024
.	2061
.-	16991
.i+they	-10047
.i+they-	-6488
.i+you	4322
.i-	6437
.they	-5053
.you	3213
.you-	12648
10	-3818
10 _ $	-1615
12	-2068
15	-1466
3	-2313
3 $	-1551
4	-2001
4 $	-1750
5	-1941
5 $	-1690
6	-2504
7	-2046
7 $	-1872
8	-1812
9	-1670
?	-6530
?-	-6977
?i	-1620
?i+they	-3710
?i+you	1611
?i+you-	-1780
?you-	-1688
^ _ $	5580
^ _ 10	-2447
^ _ 12	-1842
^ _ 15	-1466
^ _ 3	-1559
^ _ 7	-1669
^ _ a	1698
^ _ alles	-3543
^ _ an	-1766
^ _ are	-3603
^ _ away	6547
^ _ be	2936
^ _ bitte	4856
^ _ bot	-3771
^ _ break	1741
^ _ bye	-2074
^ _ can	-3487
^ _ check	-2013
^ _ como	-2316
^ _ conversation	2599
^ _ cool	-1536
^ _ daily	4515
^ _ daqui	3190
^ _ day	-1867
^ _ de	10297
^ _ deixa	5662
^ _ dias	-4076
^ _ do	-3640
^ _ does	-2982
^ _ du	-1884
^ _ em	3466
^ _ en	4285
^ _ enough	4101
^ _ favor	3157
^ _ feel	-2697
^ _ for	4477
^ _ from	-1683
^ _ fuck	1930
^ _ fun	-1839
^ _ get	-1614
^ _ go	3880
^ _ good	-2698
^ _ got	-2073
^ _ hello	-1567
^ _ help	-1416
^ _ hoje	-1894
^ _ hurts	-2899
^ _ i	-4657
^ _ is	-2418
^ _ it	8195
^ _ kann	-1774
^ _ la	4501
^ _ laisse	-1401
^ _ later	-2582
^ _ leave	5181
^ _ loschen	-2020
^ _ lost	2332
^ _ m	1872
^ _ me	8292
^ _ meine	-2329
^ _ mes	-2666
^ _ message	2564
^ _ messages	7222
^ _ mi	-1628
^ _ mich	3312
^ _ mir	3477
^ _ mis	-1742
^ _ moi	8540
^ _ more	8442
^ _ my	-7542
^ _ need	2507
^ _ not	7381
^ _ notifications	6610
^ _ now	-1577
^ _ of	3081
^ _ off	12188
^ _ ok	-2600
^ _ olvidarlo	-2904
^ _ out	5509
^ _ pause	2386
^ _ por	5058
^ _ que	-3643
^ _ reminders	4332
^ _ said	2936
^ _ say	2038
^ _ se	1428
^ _ siento	-1803
^ _ so	-2463
^ _ some	-2988
^ _ song	-2304
^ _ still	4901
^ _ stop	5414
^ _ talk	2209
^ _ the	2436
^ _ there	-3351
^ _ time	-2612
^ _ to	-2307
^ _ today	-3488
^ _ todo	-3347
^ _ toi	7923
^ _ tout	-3704
^ _ tu	-1774
^ _ tudo	-2727
^ _ un	-1828
^ _ une	4442
^ _ up	3365
^ _ want	-2287
^ _ was	-2665
^ _ weeks	-1450
^ _ with	3464
^ _ write	1671
^ _ your	-2167
^ _ •	-1618
^ aide	-4054
^ alright	-2928
^ apaga	-2788
^ are	-1980
^ arrete	2658
^ ayuda	-4367
^ bitte	2507
^ book	-1792
^ borra	-2169
^ bye	-4901
^ can	2911
^ cancel	9573
^ check	-3642
^ cool	-2304
^ danke	-3912
^ day	-3794
^ deja	3772
^ dejame	6446
^ delete	-3713
^ dia	-1836
^ do	3597
^ efface	-4137
^ elimina	-2237
^ elle	-3428
^ end	5313
^ enough	4009
^ erase	-2029
^ everything	-1964
^ find	-1488
^ forget	-2778
^ fous	6724
^ get	7135
^ go	5124
^ good	-4413
^ goodnight	-4371
^ great	-4353
^ guten	-3227
^ he	-2675
^ hello	-2855
^ help	-2336
^ hey	-3356
^ hi	-6376
^ hmm	-3508
^ hold	1709
^ how	-4480
^ ich	-1569
^ il	-1549
^ is	-2244
^ it	-4179
^ je	-4996
^ just	3207
^ lass	5145
^ leave	6489
^ less	2329
^ let	-2908
^ log	-2114
^ lol	-4418
^ losch	-1851
^ make	-4038
^ me	-1585
^ merci	-4295
^ mi	-1470
^ mood	-6358
^ mute	12396
^ my	-2757
^ nao	4112
^ ne	-1401
^ nice	-4058
^ obrigada	-2738
^ oi	-3198
^ ok	-2378
^ okay	-4704
^ para	7727
^ pausa	4647
^ pause	11357
^ play	-2947
^ please	1594
^ quiero	-1467
^ quiet	5667
^ quit	11663
^ see	-2525
^ she	-1765
^ show	-3509
^ shut	4370
^ silence	2705
^ snooze	4027
^ stop	8448
^ supprime	-2201
^ talk	-2404
^ tell	-3798
^ thank	-2140
^ thanks	-3238
^ that	4156
^ today	-1595
^ turn	2789
^ two	-1450
^ va	7193
^ vai	7468
^ vete	8238
^ we	-1858
^ what	-4856
^ who	-2299
^ why	-4762
^ wipe	-1947
^ write	-1805
^ •	-2043
a	-2634
a 7	-1487
a _ $	1460
a _ from	4101
a _ mierda	1665
a _ two	2470
a break	9362
a dit	-1601
a la	1665
a pizza	-2120
a table	-1558
a week	4612
about	-3632
about _ $	-3183
about me	-1683
again	2161
again $	2170
aide	-4054
aide _ a	-1465
aide moi	-1465
ajuda	-3638
ajuda $	-3398
all	-2367
all $	-2797
all messages	3094
alle*	-2782
allein	-2782
allein $	-2782
alles	-3824
alles $	-2469
alone	2409
alone _ $	2021
alri*	-2928
alright	-2928
am	-4690
am not	-1469
an	-2172
and	-4120
and i	-1499
anot*	2471
another	2471
another _ $	2471
anym*	3574
anymore	3574
anymore $	3347
anyo*	-3701
anyone	-3701
anyone $	-1496
anyt*	-2740
anything	-2740
anything _ $	-1921
apaga	-5496
apaga _ $	-5217
are	-5905
are _ $	-3570
are you	-1641
arre*	2658
arrete	2658
arrete _ m	2658
arrete de	2658
at night	1430
away	2610
away $	1517
ayuda	-4367
be	6266
be $	1651
be _ $	5459
be _ for	-1433
be quiet	6383
be silent	3007
been	-1571
bitte	7363
book	-1792
book _ a	-1792
book _ table	-1558
book me	-1792
borr*	-4703
borra	-2169
borra _ $	-2108
bot	5580
bot $	5831
break	9362
break from	4101
by	-1667
by _ $	-1634
bye	-6892
bye $	-2238
bye _ $	-5231
ca	-1757
ca $	-1583
can	-2218
can _ anything	-2854
can _ be	4593
can _ do	-3642
can _ message	2979
can _ stop	2403
can not	-5350
can you	3130
canc*	9543
cancel	9543
cancel _ $	2034
cease	2917
cease _ $	2917
chec*	-5406
check in	-4978
check ins	6465
checkin	-4445
comm*	-2535
commands	-2150
commands $	-2146
como	-3313
como _ $	-3000
cont*	-5200
contact	-3037
contact $	-2961
conv*	1468
conversation	2255
conversation $	2599
cool	-3841
cool $	-3371
could	2375
cuan*	-1901
danke	-3912
daqui	3190
daqui $	3190
data	-2190
data $	-1952
day	-2816
day $	2901
day _ $	-4404
days $	3409
days _ $	-1929
days _ it	-1510
de	3144
de _ mandar	2132
de m	2658
de me	2132
dega*	8233
deixa	7424
deixa _ $	5662
deixa _ paz	3466
deja	3772
deja de	3772
deja*	5101
dejame	6446
dejame _ $	6446
dele*	-4330
delete	-3927
delete _ $	-2086
dia	-4591
dias	-4076
dias _ $	-2072
did	-1755
die	-3582
disse	-1572
dit	-1646
do $	-1894
do _ how	-1702
do _ know	-1994
do _ leave	-1850
do _ me	5684
do _ say	2788
do _ speak	2143
do _ talk	2652
do _ to	2944
do _ want	6084
do _ write	1671
do anything	-2854
do i	-1700
do not	15042
do you	-4926
does	-4423
does _ $	-1436
du	-2216
du _ $	-1928
e	-1406
effa*	-4212
efface	-4212
efface _ $	-3862
ela	-3485
ele	-2295
elim*	-2237
elimina	-2237
elle	-3818
elle _ dit	-1601
em	1973
em _ $	1973
em paz	1973
en $	1654
end	5236
end _ $	5313
enou*	10009
enough	10009
enough _ $	4365
enough _ today	2037
enough for	1531
eras*	-1717
erase	-2376
erase _ $	-1801
es	-1451
escr*	5048
escribas	2271
eu	-1572
eu disse	-1572
even*	-1998
evening	-1810
ever*	-5177
every _ $	1605
every day	1605
everything	-4579
everything _ $	-2220
everything hurts	-1540
expl*	-1453
explain	-1453
extr*	-4369
faire	4293
favor	1835
favor $	2382
feel	-3390
feel _ $	-1683
feel*	-3075
feeling	-2961
feeling _ $	-1844
fewer	2451
fewer _ $	2451
fewer messages	2451
find	-1512
find _ a	-1488
find me	-1488
for _ $	3840
for _ day	1541
for _ days	3470
for _ week	1776
for a	4253
for the	1553
for today	-1409
for two	2661
forg*	-4535
forget	-3276
forget _ $	-2632
fotos	-3256
fotos $	-2997
fous	6724
fren*	-1548
french	-1548
french $	-1548
frie*	3405
from	2757
from _ $	2850
from your	-2460
fuck	5288
fuck _ $	4977
fuck off	1466
fun	-1846
func*	-1930
funny	-2957
funny $	-2957
get	4705
get _ $	2933
get _ my	4568
get _ of	3312
get lost	2305
give _ a	3527
go	4644
go _ $	3236
go away	3117
good	-8860
good $	-2172
good _ $	-5062
good _ for	-1458
good*	-6381
goodbye	-2010
goodbye $	-1992
goodnight	-4371
got	-5565
got _ $	-5565
got it	-5145
great	-4598
great _ $	-2597
guten	-3227
guten _ $	-3227
happy	-2781
happy _ $	-2772
have	-1634
have _ $	-1780
have _ of	2468
he	-3640
he _ •	-1432
hello	-4474
hello $	-1954
hello _ $	-2388
help	-4560
help $	-3205
help*	-1562
hey	-3356
hi	-6659
hi $	-1436
him	-2260
hmm	-3508
hoje	-1894
hold	1630
hold _ messages	1709
how	-7252
how _ $	-1498
how many	-1704
hurts	-2899
hurts $	-2899
i	-6562
i _ $	-1608
i _ i	-2215
i _ know	-2230
i _ not	-3680
i _ pain	-1443
i _ the	-2132
i _ trust	-2140
i _ want	4253
i _ you	5916
i _ •	5662
i am	-3646
i can	-1810
i feel	-2944
i just	-2048
i need	2495
i said	3579
i think	-1464
i •	6245
ich	-2442
in	-1957
in $	-1769
in _ $	2272
in please	-2531
in ruhe	2625
in the	-2195
ins	6465
ins $	3461
inst*	-5523
instructions	-5523
is	-4497
is _ $	-3445
is _ from	2591
is _ in	-1843
is _ you	2149
is enough	4260
isso	-2425
isso $	-2080
it $	6111
it _ $	-5139
it _ more	2149
it all	-3397
it is	-2052
it still	-1498
je	-6346
job	-2794
just	1690
just _ $	3344
just _ to	-1639
just want	-1831
kann	-2327
kann _ $	-1547
know	-3160
know _ to	-1559
konto	-2262
la mierda	1665
la paix	2989
laisse _ $	1666
laisse pas	-1401
larg*	8547
lass	4108
lass _ allein	-2569
lass _ in	6678
lass _ nicht	-2569
lass mich	4108
later	-2810
later $	-2810
le	3758
le _ $	4590
leave	8136
leave _ alone	3643
leave _ be	1651
leave me	9380
less	2285
less _ $	2329
less notifications	1567
let	-2908
like	-2237
list	-1960
list _ $	-1518
lo	-1755
log	-2233
log _ $	-1464
lol	-4437
lol $	-3018
lol _ $	-1419
lol ok	-1400
long	-1789
losc*	-3562
losch	-1851
loschen	-2272
loschen $	-2150
lost	1516
lost $	2366
m	1872
make	-5357
make _ $	-3520
mandar	2132
mandar _ $	2132
mas	5038
me	4365
me $	1641
me _ $	7289
me _ bot	3087
me _ mas	5038
me _ news	-2673
me _ pas	-1401
me _ sola	-1803
me _ table	-1558
me _ your	-1826
me _ •	-1795
me a	-3277
me alone	3643
me bot	4700
me deixa	5662
me escribas	2271
me from	-1683
me in	2924
me laisse	-1401
me mandar	2132
me siento	-2145
me the	-2468
me •	-1497
mehr	6908
mehr $	6908
meine	-3000
meine _ $	-2531
mens*	4657
mensajes	5088
mensajes $	5088
menu	-3663
menu $	-3663
merci	-4295
mes	-2753
mes _ $	-2666
mess*	13120
message	3223
message me	3223
messages	8852
messages $	6110
messages _ $	1855
messages _ week	2102
messages please	1677
meu	-1676
meu _ $	-1441
mi	-3159
mi _ $	-1812
mich	2717
mich _ $	1611
mich _ allein	-2782
mich _ ruhe	2625
mich in	5351
mich nicht	-2569
mier*	1665
mierda	1665
mierda $	1665
mind	-3334
mind $	-3334
mir	2876
mir _ $	4761
mis	-2671
mis _ $	-2313
moi	8540
moi $	4417
moi _ $	5588
moi _ paix	2989
moi a	-1465
moi la	2989
money	-1473
money _ $	-1473
mont*	1433
mood	-6731
mood _ $	-5139
more	11278
more _ $	5832
more _ please	3092
more _ today	2764
morg*	-1451
morgen	-1451
morgen $	-1451
much	1928
mute	12396
my	-9752
my _ $	-4190
my messages	-3596
my phone	4127
nach*	3016
nachrichten	3016
nachrichten _ $	3016
nao	4112
ne	-1401
ne _ laisse	-1401
ne _ pas	-1401
ne me	-1401
nece*	-1993
necessary	-1993
necessary $	-1993
need	2462
need _ to	3044
need you	3756
never	-3840
news	-2678
news $	-2678
next	-3289
next _ $	-3289
nice	-4506
nice _ you	-2459
nicht allein	-2569
no	2342
no _ escribas	2271
no _ mas	5038
no _ please	3809
no _ today	2013
no contact	-3751
no me	11217
no more	10590
not	7426
not _ $	1677
not _ how	-1762
not _ leave	-2264
not _ me	4923
not _ talk	2131
not _ to	2062
not know	-1922
not say	2839
not talk	2652
not trust	-2269
not want	6084
not write	1671
noti*	8135
notifications	8135
notifications $	2563
notifications _ $	5381
notifications please	4960
now	4254
now $	3422
now _ be	1444
obri*	-2738
obrigada	-2738
of	-2604
of my	4387
of your	2384
off	11668
off $	6623
off _ $	2503
off the	1834
oi	-3198
ok	-5822
ok $	-4532
ok _ $	-1549
okay	-4704
okay _ $	-1407
olvi*	-3166
olvidarlo	-2904
on	-3483
on _ $	-3149
on the	-1488
once _ week	2836
once a	2836
one	-3250
one _ $	-2268
order	-2120
order _ pizza	-2120
oubl*	-2351
our	-3364
our _ $	-2987
out	3792
out of	4107
pain	-7000
pain $	-5301
paix	2989
paix $	2989
panc*	-2043
pancakes	-2043
pancakes $	-2043
para	6234
pas	-1481
pas _ $	-1401
pausa	4647
pausa _ semana	2938
pausa por	3063
pause	12737
pause $	5291
pause _ $	2583
paz	1916
paz $	1916
peop*	-1816
people	-1816
phone	4093
phone $	4127
phot*	-1687
photos	-1461
piss	2655
piss _ $	2655
piss off	2655
pizza	-2120
pizza $	-2120
play	-2947
play _ $	-2947
play some	-2947
plea*	1501
please	1501
please _ $	3727
please _ not	3362
please do	2764
please stop	-4249
por	3188
por _ $	3736
por favor	1835
prog*	-3600
quan*	-1497
que	-5207
que _ en	-1452
ques*	2297
questions	2360
quie*	2492
quiero	-1467
quiet	11512
quiet $	5813
quiet _ $	2733
quiet for	4978
quit	11663
quit _ $	3024
quit _ me	9252
quit it	2411
read	-2503
reci*	-2041
recipe	-2041
recipe _ $	-2041
recipe for	-2041
reco*	-3583
record	-1842
remi*	3723
reminders	5138
reminders $	4106
remo*	-1620
remove	-1535
robot	-1640
robot $	-1509
ruhe	6755
ruhe $	2625
said	2376
said _ $	3984
savi*	-1471
savings	-1471
savings $	-1467
say _ $	1422
schr*	12567
se	1428
se _ $	1428
see	-4783
see $	-2103
see _ $	-2662
sei	5929
sema*	3837
semana	2938
semana $	2938
send	2454
send*	2983
sending	2983
serv*	-1610
server	-1594
server $	-1594
she	-5476
she _ me	-4108
she leave	-3577
show	-3509
show _ the	-1940
show me	-3290
shut	6880
shut _ $	5228
shut up	3585
sien*	-2145
siento	-2145
siento _ $	-1803
sile*	19584
silence	2705
silent	3241
silent $	2030
snoo*	4027
snooze	4027
snooze _ days	3460
snooze for	4027
so	-3547
so _ $	-1519
sola	-1803
sola $	-1803
some	2910
some _ $	2951
some*	-2592
song	-2475
speak _ $	1443
spell	-1993
spell _ $	-1993
spell necessary	-1993
start	-1663
start _ $	-1652
still	4544
still _ $	-1539
stop	20150
stop $	11950
stop _ $	4372
stop _ me	3140
stop now	3307
stop sending	2983
stop talking	1685
stop the	-5124
supp*	-2763
supprime	-2201
t en	1654
table	-1558
table _ two	-1558
table for	-1558
tage	3048
take _ break	1741
take a	1741
talk	3589
talk $	2146
talk _ $	-1790
talk*	12020
talking	12020
talking $	12876
talking _ you	-1931
talking please	2760
talking to	-3623
te	5391
te _ $	5391
tell	-4562
tell me	-4535
texting _ $	1624
than*	-5696
thank	-2957
thank _ $	-2059
thank you	-2957
thanks	-5629
thanks $	-4125
that	3246
that _ $	-1810
that _ enough	3867
that _ it	1907
that is	2817
the	-2983
the _ $	-2251
the _ check	3871
the _ in	3252
the _ ins	3461
the _ to	-1871
the check	3187
the daily	3861
the fuck	3822
the news	-2678
the pain	-6740
the reminders	2249
there	-3398
there $	-2850
these	4218
these _ $	4497
think	-1734
this $	-1533
this _ $	3888
this _ away	-1430
this _ go	-1430
this bot	2351
this feeling	-1555
this week	1576
time	-3352
time $	-1424
time _ $	-1661
to	-5438
to _ away	-1831
to _ for	-2641
to go	-1929
to me	6336
to talk	1772
today	-5005
today $	2653
today _ $	-5681
todo	-3531
todo $	-3209
toi	7923
toi $	7923
too	3928
too _ $	3668
tout	-4159
tout $	-2089
tout _ $	-2025
tran*	4042
tranquille	2612
tranquille $	2612
trust	-2298
trust _ $	-2117
tu	-2176
tu _ $	-1774
tudo	-2727
tudo _ $	-1631
turn	2643
turn _ $	2387
turn off	2070
turn on	-1535
two _ $	3454
two weeks	2578
un	-1828
un _ $	-1585
un robot	-1427
unde*	-2067
une	4442
une _ $	4442
up	4492
up $	5138
va	6179
va _ $	1654
va _ en	1654
va t	1654
vai	6865
vai _ $	6865
verg*	-2735
vergessen	-1443
vergessen $	-1443
vers*	8459
vete	8238
voce	-1826
want	3798
want _ talk	2131
want _ to	2051
want you	2281
was	-4106
was _ $	-2347
we	-3101
week	4609
week $	4779
week*	-2897
weekend	1852
weekend $	1852
weeks	2479
weg	6413
weg $	6413
were	-1463
what	-7444
what _ do	-2560
what does	-1403
what is	-1436
who	-2823
why	-5233
why _ she	-3577
wipe	-2057
with the	3497
word	2585
worst	-1836
write _ a	-1425
you	-2021
you $	-4606
you _ $	-5560
you _ a	-1902
you _ anything	-2899
you _ be	3619
you _ for	2659
you _ much	2226
you _ quiet	7123
you _ silent	2660
you _ stop	6383
you be	3542
you can	1956
you do	-3262
you have	-1475
you stop	2403
you talk	2209
you to	7397
your	-2777
your _ $	-2535
your*	2122
yourself	2122
zu	8171
zu _ $	8171
•	-3205
• $	-7712
• _ $	1821
• _ a	-1599
• _ alone	-1511
• _ from	-1633
• _ me	5759
• _ my	-1597
• _ our	-2217
• _ •	-4489
• alone	-1511
• me	10176
• our	-2217
• •	-3205
""",
    'intents.delete_data': """\
~	-41248
!checkin	-7574
!delete_data	22255
!help	-6657
!out_of_scope	-2370
!smalltalk	-9288
!stop	-10098
.-	5266
.i	5222
.i+they	-5949
.i+they-	-2059
.i+you	14052
.i-	18232
.they	-4217
.you	-1421
.you-	-4154
10	-2007
10 $	-960
3	-943
4	-1618
4 $	-1428
5	-2135
5 $	-1124
6	-1773
6 $	-1502
?	-4553
?-	-4780
?i	-7479
?i+you	-1037
?i-	-2322
?you-	-3212
^ _ $	-1124
^ _ 10	-1181
^ _ 5	-1102
^ _ a	-3828
^ _ about	1117
^ _ account	3243
^ _ all	7987
^ _ alles	11040
^ _ am	-1956
^ _ an	-1234
^ _ animo	-1569
^ _ are	-1729
^ _ bad	-1618
^ _ be	-1268
^ _ bitte	1579
^ _ bot	-2064
^ _ can	-1920
^ _ chat	3052
^ _ checks	-883
^ _ conversation	1683
^ _ cuenta	3648
^ _ daqui	3145
^ _ daten	4552
^ _ datos	2018
^ _ day	-2588
^ _ de	-1239
^ _ deixa	-899
^ _ dias	-1155
^ _ do	-3278
^ _ does	-1741
^ _ donnees	2206
^ _ erase	3300
^ _ everything	8229
^ _ favor	-2152
^ _ feel	-2440
^ _ for	-1933
^ _ forget	1803
^ _ forgot	-4429
^ _ friend	-2049
^ _ from	3436
^ _ get	-1130
^ _ good	-931
^ _ got	-1083
^ _ happens	-981
^ _ hate	-1050
^ _ have	-1622
^ _ history	1629
^ _ humeur	-888
^ _ hurts	-1979
^ _ i	1039
^ _ in	-1481
^ _ information	1097
^ _ is	-3220
^ _ isso	913
^ _ ist	-972
^ _ it	2148
^ _ just	-1007
^ _ kann	-1034
^ _ konto	2531
^ _ la	-1376
^ _ like	2602
^ _ lo	6713
^ _ loschen	7610
^ _ lost	-1090
^ _ me	-4175
^ _ mein	2531
^ _ meine	4087
^ _ mes	4294
^ _ messages	-1893
^ _ mi	1487
^ _ mich	-1743
^ _ minhas	1647
^ _ mir	-2782
^ _ mis	4782
^ _ miss	-935
^ _ mood	-1719
^ _ more	-864
^ _ my	10027
^ _ need	-878
^ _ nicht	-1362
^ _ no	-1032
^ _ not	-1960
^ _ notifications	-1283
^ _ o	2984
^ _ of	1618
^ _ off	-2464
^ _ ok	-940
^ _ olvidarlo	-2989
^ _ on	-1253
^ _ our	2644
^ _ out	-1096
^ _ please	-3989
^ _ por	-2247
^ _ profile	4569
^ _ progress	-1300
^ _ records	3412
^ _ reminders	-1373
^ _ rid	3326
^ _ se	-1154
^ _ see	-975
^ _ sell	-1055
^ _ siento	-1427
^ _ sobre	3574
^ _ stop	-2035
^ _ streak	-1854
^ _ stuff	1845
^ _ talking	-1740
^ _ the	-2971
^ _ there	-1065
^ _ this	-1436
^ _ to	5145
^ _ today	-1510
^ _ todo	8633
^ _ tout	9536
^ _ tudo	7562
^ _ uber	1125
^ _ urge	-951
^ _ voce	-996
^ _ want	6313
^ _ what	3032
^ _ will	-1285
^ _ wish	-2010
^ _ would	3098
^ _ you	855
^ _ your	-2064
^ _ •	4285
^ add	-882
^ am	-1169
^ apaga	10615
^ are	-1339
^ ayuda	-846
^ borra	8608
^ bye	-1052
^ can	1903
^ cancel	-1453
^ change	-946
^ clear	4287
^ close	1992
^ convert	-910
^ day	-896
^ delete	7985
^ destroy	2475
^ do	-2524
^ efface	9125
^ elimina	7249
^ end	-1329
^ erase	6993
^ everyone	-2746
^ everything	-1919
^ forget	8339
^ get	1895
^ give	-1008
^ good	-1264
^ goodnight	-965
^ great	-874
^ he	-2011
^ hello	-2497
^ hi	-1698
^ how	-2924
^ i	-7588
^ ich	-2910
^ is	-3524
^ it	-1144
^ je	-5213
^ just	-1116
^ lass	-1098
^ log	-2137
^ lol	-1235
^ losch	7842
^ losche	3424
^ make	-1027
^ meu	-960
^ mi	-1245
^ mon	-888
^ mood	-1662
^ mute	-1106
^ my	-5365
^ nao	-1159
^ no	-2786
^ nobody	-988
^ o	-881
^ oi	-2237
^ ok	-866
^ okay	-1426
^ olvida	2082
^ pausa	-1246
^ pause	-1531
^ please	4482
^ purge	3180
^ que	-1417
^ quit	-2431
^ rate	-1282
^ record	-1449
^ remove	5057
^ scrub	2183
^ she	-2902
^ show	-4298
^ sinto	-1086
^ stop	-2502
^ supprime	7320
^ take	2092
^ tell	-1982
^ thanks	-974
^ track	-3052
^ vergiss	4463
^ what	-5747
^ where	-1200
^ who	-1859
^ why	-889
^ wipe	7112
a	-6333
a _ $	-4057
abil*	-1053
abilities	-1053
abilities $	-1053
about	2183
about _ $	3324
about me	5106
acco*	4435
account	4435
account $	2407
account _ $	1408
add	-903
add _ my	-882
add _ to	-903
affa*	1879
affaires	1879
ai	1055
ai _ $	1127
all	9418
all $	5633
all _ $	-1721
all _ my	1156
all my	1853
all of	1359
alles	11412
alles $	7690
alles _ $	1696
alles _ mich	1125
alles uber	1125
alone	-1587
alone $	-1145
am	-3435
am _ $	-2019
am i	-1495
an	-2013
an _ $	-872
and _ $	1264
and i	-1146
animo	-1569
apag*	2843
apaga	14615
apaga _ $	14281
apaga tudo	1439
are	-4316
are _ $	-2363
are you	-1156
as	-981
as _ $	-981
at	-1012
at _ $	-920
away	-1221
away $	-1419
bad	-1631
bad $	-1618
be _ $	-3150
be _ by	4115
be quiet	-1693
be silent	-1182
bitte	1438
bitte alles	2750
borr*	23726
borra	8608
borra _ $	7649
borra mis	3308
borra todo	3755
brok*	-1120
broken	-1114
broken $	-1114
by	3075
by _ $	3148
bye	-1280
ca	1251
ca $	1439
can	-1200
can _ $	-1168
can _ me	-1911
can _ what	1100
can _ you	-927
can _ •	2901
can i	-2224
can you	2356
canc*	-1511
cancel	-1511
cancel _ $	-1021
casa	-1976
cease	-1398
cease _ $	-1398
chan*	-1707
change	-1496
chat	7303
chat $	1600
chat _ $	5703
chec*	-1795
check	-2167
check _ $	-1965
check in	-1834
checks	-926
checks _ $	-891
checks _ me	-883
clear	4287
clear _ $	1982
clear my	1982
close	1903
close _ account	1992
close my	1992
cois*	1530
coisas	1530
coisas $	2159
comm*	-993
como	-1172
comp*	3625
cont*	-1883
contact	-1256
contact $	-879
conv*	3789
conversation	3784
conversation $	1683
convert	-910
convert _ to	-910
cool	-1058
cool $	-848
cosas	1417
could	-2078
cuan*	-944
cuen*	3648
cuenta	3648
cuenta $	2574
daqui	3145
daqui $	3145
data	9344
data $	9211
data*	1032
database	1032
database $	1032
daten	4552
daten _ $	3789
datos	5391
datos $	5391
day	-4279
day $	-1619
day 6	-1186
day _ $	-2078
days	-987
de	-2548
de _ $	-2024
deixa	-1115
deixa _ $	-899
deja*	-1288
dele	-1349
dele*	14744
delete	11448
delete _ $	6079
delete _ data	2682
delete _ draft	-904
delete _ i	2680
delete all	1709
delete my	3721
delete what	2914
deleted	3296
dest*	2475
destroy	2475
destroy my	2475
dias	-1155
did	-880
dije	1859
dije $	2082
disse	3598
dit	1098
do	-6820
do _ delete	1755
do _ know	-909
do _ sell	-925
do not	-1329
do you	-3394
does	-2633
donn*	3479
donnees	3479
donnees $	3479
draf*	1128
draft	-951
draft $	-951
drafts	1128
drafts _ $	1483
drafts and	1648
du	949
effa*	8728
efface	8728
efface _ $	6656
efface _ donnees	1849
efface mes	2676
efface tout	2133
efface toutes	877
elim*	7249
elimina	7249
elimina _ $	2504
elimina _ cuenta	2104
elimina _ por	4745
elimina mi	2104
en	-1472
en _ $	-1133
en paz	-869
encr*	-1041
encrypted	-1041
encrypted $	-1041
end	-1381
end _ $	-1329
eras*	12576
erase	8483
erase _ $	4239
erase _ i	2684
erase _ my	986
erase _ told	1016
erase all	1164
erased	926
erased $	926
esqu*	3714
est	-1004
est _ $	-888
eu	3598
eu disse	3598
ever*	3975
everyone	-2916
everything	6923
everything _ $	1301
everything _ about	1127
everything _ have	1893
everything _ know	1127
everything _ me	1562
everything _ on	2659
everything _ said	899
everything _ told	2484
everything _ you	1876
everything about	1711
everything hurts	-1682
everything i	4185
everything you	3786
favor	2593
favor $	2835
fazer	-922
feel	-3236
feel _ $	-1488
feel*	-1112
feeling	-1065
for	-3404
for _ $	-2549
forg*	10261
forget	10187
forget _ $	7396
forget _ i	2703
forget _ me	2517
forget _ said	899
forget everything	987
forget what	1803
forgot	-4429
forgot _ $	-3046
forgot _ me	-3964
fotos	-1147
fotos $	-952
frie*	-2590
friend	-2302
friend $	-2116
from	2896
from _ $	2989
from _ database	1032
from _ memory	1997
from my	-3189
from your	6701
get _ of	2220
get rid	3326
give	-1088
give me	-1088
go	-2111
go _ $	-1935
go away	-1678
gone	5007
gone $	5057
good	-2343
good _ $	-1306
good*	-1396
goodnight	-965
got	-1351
got _ $	-1351
great	-912
had	-1521
happ*	-999
happens	-981
hate	-1309
hate _ $	-1154
hate this	-895
have _ $	1170
have _ me	1893
have on	1893
he	-2730
he _ me	-951
he _ to	-946
heart	-1138
heart $	-1045
hello	-2863
hello _ $	-2451
help	-1534
help _ $	-886
here	3155
here $	3254
hi	-2083
him	-1132
hist*	7949
history	7949
history $	7949
how	-4405
how _ $	-1113
how _ delete	1755
hume*	-888
humeur	-888
hurts	-1979
hurts $	-1979
i	-2426
i _ $	3747
i _ a	-866
i _ all	3661
i _ be	4032
i _ could	-1990
i _ data	3492
i _ draft	-951
i _ here	4749
i _ it	-2017
i _ know	-943
i _ like	3141
i _ log	-881
i _ my	6268
i _ not	-989
i _ the	-984
i _ this	-1169
i _ to	-1370
i _ you	1704
i _ •	-4958
i am	-1876
i could	-1990
i delete	1755
i feel	-3086
i get	-1061
i hate	-1050
i have	-1304
i miss	-951
i need	-887
i said	1608
i see	-1080
i told	3776
i want	6811
i wish	-2010
i would	3330
i wrote	8201
i •	-1854
ich	-3198
ich _ meine	-866
if	-1153
in	-4751
in $	-1366
in _ $	-2100
info	3410
info*	2739
information	2739
information _ $	1642
is	-7020
is _ $	-1480
is _ data	-1881
is _ encrypted	-1041
is my	-3556
ist	-972
ist _ $	-972
it	-1799
it $	-2350
it _ $	2776
it all	4781
it was	-891
j	1155
je	-5490
just	-914
kann	-1806
kann _ $	-899
kann _ nachrichten	-907
know	2334
know _ $	3842
know _ me	4248
know _ you	-859
know about	3842
konto	8028
konto $	2531
la	-2061
la _ $	-1858
la paix	-1131
lais*	-1446
laisse	-1446
laisse _ $	-1172
lass	-1315
lass mich	-1315
leave	-1828
leave _ $	-1408
leave _ alone	-1097
leave me	-1563
lesen	-1002
lesen $	-1002
life	-1856
life $	-1425
like	1789
like _ be	-909
like _ to	-977
like you	-1221
list	-1753
list $	-886
lo	6269
lo _ dije	2082
lo que	3041
log	-1091
log _ $	-2596
log _ mood	-1460
log my	-2530
lol	-1277
losc*	11559
losch	7842
losch _ $	5617
losch _ alles	3825
losch meine	2683
losche	3424
losche _ $	3424
loschen	8135
loschen $	6633
lost	-1258
make	-1871
me	-4954
me $	1543
me _ $	-1650
me _ abilities	-1053
me _ paz	-915
me _ sola	-1427
me _ you	-950
me _ your	2464
me about	-1146
me alone	-1097
me bot	-910
me deixa	-899
me from	3436
me my	-1247
me siento	-1526
me to	-1164
mehr	-867
mehr $	-867
mein	2531
mein _ $	2531
mein konto	2531
meine	3873
meine _ $	5057
meine _ lesen	-907
meine daten	4552
meine nachrichten	-907
meine sachen	1562
meine stimmung	-1334
memo*	1997
memory	1997
memory $	1997
mens*	-999
mes	4073
mes _ $	4294
mes affaires	1879
mes donnees	3479
mess*	-3357
messages	-2453
messages $	-1690
meu	-1504
meu _ $	-1224
mi	1201
mi animo	-1569
mi cuenta	3648
mi progreso	-1387
mich	883
mim	3574
mim $	3574
mind	-1401
mind $	-1401
minh*	1647
minhas	1647
minhas coisas	1647
mir _ $	-2568
mis	6429
mis _ $	7776
mis cosas	1417
mis datos	5391
miss	-951
moi $	1169
moi _ paix	-1131
moi la	-1131
mon	3094
mon humeur	-888
mont*	-1544
mood	-4100
mood $	-2352
mood _ $	-1387
more	-966
mute	-1106
my	1468
my _ $	3761
my _ and	1800
my _ erased	926
my _ from	873
my _ gone	3480
my _ here	-1558
my _ in	-848
my _ list	-886
my _ please	2329
my _ removed	3069
my _ your	3378
my account	4848
my data	4514
my day	-2399
my drafts	1128
my history	1546
my info	3410
my information	2784
my mood	-2260
my phone	-1419
my profile	6370
my progress	-1348
my records	4202
my shopping	-882
my stats	-1517
my streak	-1923
my stuff	2515
my urge	-925
nach*	-1355
nachrichten	-1355
nachrichten _ $	-1355
nachrichten lesen	-907
nao	-1159
need	-984
never	-960
next	-937
next _ $	-937
nice	-878
nicht	-1579
nicht _ $	-1579
no	-4118
no _ $	-1926
no more	-915
nobo*	-1066
nobody	-1066
nobody _ me	-926
not	-2900
noti*	-1329
notifications	-1329
notifications _ $	-971
now	-2074
now $	-1737
o	1383
o _ $	-956
o _ voce	-881
o que	2339
of	2166
of _ $	1603
of _ you	1115
of my	1956
off $	-1360
off _ $	1429
oi	-2237
ok	-2371
ok $	-1506
okay	-1426
old	-1021
old _ $	-925
olvi*	-907
olvida	2082
olvida _ lo	2082
olvida _ que	2082
olvida todo	2082
olvidarlo	-2989
on _ $	1037
on me	1653
one	-1419
one _ $	-1226
oubl*	5571
oublier	-3816
oublier $	-3816
our	1414
our _ $	1719
out	-1962
out of	-1816
over	-1217
pack*	-2316
paix	-1131
paix $	-1131
pausa	-1246
pausa por	-1093
pause	-2093
paz	-1649
paz $	-1649
pers*	4822
personal	4951
personal _ $	4951
personal data	4951
phone	-1431
phone $	-1419
phot*	-1423
photos	-1283
photos $	-972
plea*	3268
please	3268
please $	-1214
please _ $	-2110
please _ i	2520
please _ my	1206
please _ what	2520
please _ •	4152
please do	-1259
please erase	1632
please forget	1803
please stop	-968
por	2256
por _ $	2498
por favor	2593
prof*	6370
profile	6370
profile _ $	1802
prog*	-4717
progreso	-1387
progreso $	-1387
progress	-1353
purge	3180
purge my	3180
que	6242
que _ $	4803
que _ en	-871
que _ mis	2027
que voce	-881
quie*	-996
quiet	-2098
quiet $	-1340
quit	-2431
quit _ $	-1029
quit _ me	-2075
rate	-1310
real	-1238
real $	-971
reco*	6067
record	-1517
records	7774
records $	2932
records _ $	1271
regi*	-2019
registrar	-2019
registrar _ $	-1920
remi*	-1973
reminders	-1454
reminders $	-1290
remo*	8645
remove	5575
remove _ $	1660
remove _ from	2216
remove _ your	2216
remove everything	1374
remove me	2216
remove my	1985
removed	3069
removed $	3069
rid	3326
rid of	3326
right	10936
right _ $	11014
ruhe	-911
sach*	1562
sachen	1562
said	2671
said $	2058
say	-1195
say _ $	-865
scrub	2183
scrub my	2183
se	-1154
se _ $	-1154
see	-1762
see $	-896
sei	-857
sell	-1055
sell _ $	-1055
serv*	3090
server	3113
server $	3113
she	-3191
she forgot	-1849
shop*	-882
shopping	-882
shopping _ $	-882
shopping list	-882
shou*	-1339
should	-1339
show	-4298
show _ $	-2086
show _ my	-1247
show _ progress	-1300
show me	-1412
show my	-2749
shut	-1025
shut _ $	-955
sien*	-1526
siento	-1526
siento _ $	-1427
sile*	-3376
silent	-1273
silent $	-1250
sinto	-1086
so	-1128
sobre	3574
sobre _ $	3574
sobre mim	3574
sola	-1427
sola $	-1427
some	-1589
some _ $	-1527
speak	-1100
speak _ $	-950
stats	-1517
stats $	-1517
still	-963
stim*	-1334
stimmung	-1334
stimmung _ $	-1334
stop	-4771
stop $	-1759
stop _ $	-1871
stop _ me	-1491
stre*	-1965
streak	-1965
streak $	-1547
stro*	-981
strong	-981
strong $	-981
stuff	2120
stuff $	1496
stuff _ $	902
supp*	6661
supprime	7320
supprime _ $	5612
take	1903
talk	-1392
talk*	-1977
talking	-1977
talking $	-1083
tell	-2512
tell _ about	-1124
tell _ your	-1155
tell me	-2493
text*	-1121
texting	-1019
than*	-1914
thanks	-1905
thanks $	-1383
that	-1493
the	-5266
the _ $	-2946
there	-1099
this	1147
this $	-1218
this _ $	2979
this bot	4186
time	-1410
to	-2431
to _ from	-2814
to _ list	-886
to _ quiet	-1069
to _ shopping	-882
to _ you	-1124
to _ •	-1840
to be	2619
to know	-859
to log	-1096
to me	-2295
to my	-1069
to •	-1840
today	-3534
today $	-1695
today _ $	-1268
todo	7913
todo $	4872
todo _ que	3041
todo lo	3041
told	2965
told _ $	3201
told you	3776
tout	9262
tout $	10326
tout _ $	-2258
tout*	877
toutes	877
toutes _ $	877
track	-3052
track _ $	-3052
track my	-3052
tran*	-2477
tranquille	-1058
tranquille $	-1058
tudo	7562
tudo $	2171
tudo _ $	1645
tudo _ mim	3574
tudo sobre	3574
uber	2626
uber _ $	2626
uber mich	2626
up	-1015
urge	-1277
urge _ $	-1148
verg*	3120
vergessen	-1343
vergessen $	-1343
vergiss	4463
vergiss alles	4463
voce	-1108
voce _ $	-993
von	1873
von _ $	1873
want	6108
want _ be	3527
want _ data	1449
want _ gone	2399
want _ log	-879
want _ my	997
want _ to	-1072
want _ •	-2938
want all	1274
want my	4630
was	-1463
was _ $	-1623
we	-2278
we _ $	-1174
we had	-943
week	-1515
week $	-1373
weg	2538
weg $	2538
were	-1179
what	-2491
what _ my	-1205
what _ said	2609
what _ told	1292
what _ you	-939
what happens	-981
what i	4202
what is	-1030
where	-1497
who	-2068
why	-1298
will	-1380
wipe	7800
wipe _ $	4829
wipe _ please	1119
wipe _ stuff	2387
wipe my	3318
wish	-2010
wish _ could	-1990
wish i	-1990
with	-2245
with _ $	-1635
would	3078
would _ to	-1507
would like	3636
wrong	-1065
wrong $	-1001
wrote	7647
wrote $	2898
wrote _ $	4749
yest*	1118
yesterday	1118
yesterday $	1179
you $	-1633
you _ $	-4912
you _ about	3785
you _ be	-2012
you _ data	-1073
you _ everything	2413
you _ i	2629
you _ me	3975
you _ on	2659
you _ quiet	-1230
you _ real	-932
you _ silent	-849
you _ •	4194
you are	-1347
you have	1533
you know	3672
you sell	-925
you •	2965
your	5118
your _ $	5398
your abilities	-1053
your database	1032
your memory	3435
your server	3167
•	1657
• $	-3760
• _ $	-3887
• _ about	2867
• _ data	4951
• _ i	4466
• _ me	-4520
• _ my	-2783
• _ personal	4951
• _ •	-9817
• from	-2879
• me	-2675
• my	879
• personal	4118
• •	1657
""",
    'intents.vent': """\
~	-19460
!checkin	-10913
!delete_data	-9102
!help	-8035
!out_of_scope	-10589
!smalltalk	-5556
!stop	-11305
!•	1935
.-	-5650
.i	2241
.i+they	23959
.i+they-	17780
.i+you	-9972
.i-	-2151
.they	17350
.they-	12456
.you	-4332
.you-	-7300
10	-7516
10 $	-3539
10 _ $	-2392
2	-2640
3	-2784
30	-2842
30 _ $	-2671
4	-3825
4 $	-2983
5	-6212
5 $	-3301
5 _ $	-2524
6	-6101
6 $	-5510
7	-2369
?	-10276
?-	-12397
?i	-7157
?i+they	2820
?i+you	-2780
?i-	-3858
?they	2212
?you-	-7259
^ _ $	-19111
^ _ 10	-2259
^ _ a	4199
^ _ about	-2061
^ _ all	-4111
^ _ alles	-2540
^ _ and	-2032
^ _ are	7758
^ _ away	-3889
^ _ can	5079
^ _ checks	2794
^ _ como	-3706
^ _ conversation	-2320
^ _ day	6143
^ _ de	-7454
^ _ deixa	-3180
^ _ dejar	2732
^ _ dias	-2338
^ _ did	6253
^ _ does	8376
^ _ em	-2367
^ _ es	-2532
^ _ everything	-6020
^ _ family	2012
^ _ feel	5973
^ _ for	-5135
^ _ forgot	4074
^ _ fun	-2861
^ _ glad	-2633
^ _ go	-5011
^ _ good	-3046
^ _ got	-5449
^ _ had	2175
^ _ has	-2214
^ _ hat	4351
^ _ hate	3295
^ _ he	3854
^ _ help	-4212
^ _ her	3923
^ _ hoje	11553
^ _ humor	-1910
^ _ hurts	9621
^ _ i	4433
^ _ in	-3900
^ _ just	2827
^ _ kann	2223
^ _ keep	2498
^ _ la	-7421
^ _ laisse	3141
^ _ leave	2460
^ _ like	-3064
^ _ lo	-3289
^ _ lost	2255
^ _ made	-2719
^ _ make	2874
^ _ many	-2874
^ _ me	-9700
^ _ men	6237
^ _ mes	-2201
^ _ mi	-2552
^ _ mich	2267
^ _ minhas	1909
^ _ mir	-2305
^ _ miss	3419
^ _ mood	-2177
^ _ my	-7026
^ _ never	3199
^ _ nicht	4019
^ _ no	-2313
^ _ normal	2242
^ _ now	-2213
^ _ off	-3292
^ _ ok	-1933
^ _ old	-2378
^ _ olvidarlo	11620
^ _ people	2275
^ _ plan	-1996
^ _ please	-2640
^ _ puedo	2732
^ _ que	5817
^ _ registrar	-2147
^ _ said	-3017
^ _ scared	2146
^ _ se	3553
^ _ see	-2663
^ _ she	2723
^ _ should	-4743
^ _ sie	2119
^ _ siento	4877
^ _ so	4994
^ _ song	3650
^ _ stop	2782
^ _ that	-2663
^ _ the	-3375
^ _ there	-3563
^ _ this	3659
^ _ time	-2044
^ _ to	-7088
^ _ today	-2462
^ _ tudo	-2983
^ _ un	-2000
^ _ wanted	-2225
^ _ was	-2050
^ _ were	2176
^ _ will	2316
^ _ would	-4125
^ _ wrong	4815
^ _ you	-6372
^ _ your	-5020
^ _ •	2275
^ aide	4551
^ am	3381
^ apaga	-2284
^ are	-3108
^ ayuda	-2059
^ borra	-3324
^ can	-2608
^ clear	-2727
^ day	-3048
^ deja	-2057
^ dejame	-2265
^ do	-4679
^ does	-3116
^ efface	-2519
^ elle	8667
^ er	2896
^ erase	-3095
^ everyone	3965
^ everything	8440
^ explain	-2023
^ forget	-3393
^ fous	-2174
^ get	-2073
^ he	4868
^ hi	3851
^ hilf	2047
^ how	-3951
^ i	13557
^ ich	8947
^ il	2877
^ it	5991
^ je	15737
^ just	-2367
^ leave	-2492
^ let	3022
^ losch	-2360
^ me	6424
^ meu	-2036
^ mi	6390
^ my	6562
^ nao	6503
^ ne	3141
^ nobody	5955
^ pause	-2693
^ please	2161
^ que	-2087
^ quit	-4435
^ she	6803
^ show	-2752
^ sinto	8407
^ stop	-4278
^ supprime	-1904
^ tell	-2942
^ thanks	-2098
^ that	-2058
^ the	3435
^ vai	-2604
^ vete	-2636
^ we	7046
^ what	-8956
^ when	-1918
^ where	-3717
^ who	-2344
^ why	8452
^ wie	-3298
^ you	-2979
a	-3517
a _ about	-2836
a _ better	-2147
a _ for	-3841
a _ from	-2846
a _ oublier	2322
a _ out	-2552
a _ the	-2901
a _ today	-2775
a bit	-2147
a break	-3304
a dit	1972
a husband	2728
a l	2322
aban*	3464
about _ $	-3725
about my	4149
about the	-3242
acce*	-3660
accent	-3275
accent $	-3062
acco*	-2225
account	-2225
afra*	2218
afraid	2218
afraid of	2218
after	4265
after _ $	4120
after a	2922
again	3870
again $	2673
aide	4551
aide _ a	5016
aide moi	5016
alle*	3944
allein	3944
allein $	3944
alone $	1914
alwa*	2661
always	2661
am	2849
am _ $	4436
am _ day	-7191
am _ doing	-1984
am _ of	3600
am _ on	-2046
am _ to	-4164
am glad	-2633
am scared	2183
am so	1989
an	-6265
an _ $	-4919
and	7230
and _ have	1988
and _ not	2253
and can	1985
and i	5177
and now	2419
anni*	4800
anniversary	4800
anxi*	5053
anxious	3118
any	-1925
apaga	-4054
apaga _ $	-3831
are	3325
are _ $	10233
are _ to	-2166
are you	-4333
arou*	2603
around	2603
around people	2603
away	5733
away $	4462
ayuda	-2059
be	2165
be $	-2791
be _ for	4118
been _ $	-2346
been _ since	2352
being	2052
betr*	2685
bett*	-4129
better	-4129
better today	-2845
birt*	4494
birthday	4494
birthday $	4494
bit	-2147
bit better	-2147
borr*	-2410
borra	-3324
borra todo	-1988
bot	-8136
bot $	-7915
boyf*	6560
boyfriend	6560
break	-3304
break from	-2846
brok*	4336
broken	4776
broken $	4776
buy	-2801
buy _ $	-2006
bye	-2967
bye $	-2658
can	2381
can _ at	3048
can _ my	-3948
can _ sleep	2814
can _ to	3118
can _ •	-2264
can a	2639
can not	6722
can you	-4339
capi*	-2898
card	-3360
casa	7158
cats	-5105
chan*	-4071
change	-3439
chat	-4366
chat _ $	-3918
chat*	-2376
chatting	-2376
chea*	5447
cheating	5361
cheating $	5361
check	-4856
check _ $	-5006
check in	-4722
checks	2946
checks _ $	2868
checks _ me	2794
clear	-2727
close	-1924
coisas $	-1976
comm*	-2188
como	-4844
como _ $	-4082
cont*	-5663
contact	-4012
contact $	-1953
conv*	-3523
conversation $	-2320
cosas	3277
could	2251
cuan*	5838
daily	-2080
data	-5189
data $	-3698
datos	-2550
datos $	-2550
day	2971
day 6	-3391
day _ $	5077
day _ and	-2445
day _ on	-2046
day am	-2046
day was	2510
days	-5099
days $	-4039
de	7068
de _ $	6966
deixa	-3792
deixa _ $	-3180
deixa _ paz	-2367
deja	-2057
deja de	-2057
dejame	-2265
dejame _ $	-2265
dejar	2732
dejar de	2732
dejara	2794
dejara _ $	2794
dejara _ paz	2794
dejara en	2794
dele	4392
delete	-3097
depr*	2384
dias	-2338
dias _ $	-2198
did	4482
did _ do	4526
did i	4596
die	-2863
divo*	2741
divorce	2741
divorce $	2199
do _ a	-2702
do _ get	7442
do _ know	2083
do _ me	-4082
do _ need	-2007
do _ this	5435
do _ to	-5354
do _ want	-6362
do _ •	5785
do about	3570
do i	-8890
do men	6237
do not	-6304
do people	3337
do to	2408
do you	3722
do •	5409
does	4845
does _ $	3264
does _ in	2528
does _ see	2010
does he	2886
does the	-2572
doing	-2739
doing _ $	-2621
du	-2274
e	-2903
e _ $	-2264
ela	6362
ele	4942
elle	10614
elle _ dit	1972
elle a	2652
embo*	4071
embora	4071
embora $	4071
en	3339
er	2896
er hat	2896
eras*	-2047
erase	-2533
es	-3672
escr*	-1944
est	-2071
even	1964
even*	2145
ever*	8065
every	2599
everyone	4241
everything	4293
everything _ $	2894
everything _ me	-3300
everything about	-3751
everything hurts	7930
ex	2137
expl*	-2066
explain	-2066
explain _ plan	-1996
explain the	-1996
extr*	11864
fami*	2012
family	2012
far	-2466
fault	2827
fear	4032
fear of	4032
feel	7841
feel _ $	5290
feel _ after	2540
feel _ maybe	-2193
feel _ today	-2193
feel like	3131
feel so	2584
fight	5003
fight $	5003
find	-2922
forget	-3873
forget _ me	-1965
forget everything	-2757
forgot	4074
forgot _ $	3918
forgot _ me	3499
fotos	14437
fotos $	13316
fous	-2174
from my	5806
from your	-2192
fuck	-2556
fun	-3098
get	6516
get _ $	-2811
get _ of	-1955
get over	8187
girl*	2218
girlfriend	2218
glad	-4360
go away	4593
going	-4071
going $	-2326
gone	-2906
gone $	-2606
good	-2440
good _ $	-2072
got	-3925
got _ $	-3925
had	2236
happy	6327
happy _ $	5129
hard	7053
has	-2273
hat	4351
hate	3676
hate _ $	3648
hate this	3267
have _ about	-2414
have _ fear	2476
have _ since	2646
he	11890
he _ $	3134
he _ in	2710
he _ my	2001
he left	2768
hear	-2539
hear _ $	-2539
hear*	10358
heart	6288
heart $	2229
heart is	4059
hello	-3136
help	-4353
help _ $	-5808
her	7459
her $	3535
here	-5037
here $	-4818
hi	3130
hilf	2047
hilf _ zu	2047
hilf mir	2047
hist*	-4180
history	-4180
history $	-4180
hoje	11553
hoje _ $	-1910
hoje e	-1910
how	-5212
how _ $	-5994
how _ be	2887
how _ day	2461
how _ does	3208
how _ doing	-2063
how _ have	-2283
how _ i	-4640
how _ is	-2009
how _ it	-3137
how _ people	2476
how _ was	2118
how _ works	-3241
how _ you	5022
how am	-1984
how can	4840
how do	4239
how many	-2585
how old	-2378
how this	-3241
how to	2021
humor	-2275
humor _ e	-1910
humor hoje	-1910
hurt	1975
hurts	9621
hurts $	9621
husb*	4795
husband	4795
husband _ $	3706
i	7510
i _ about	4409
i _ afraid	2218
i _ anxious	3118
i _ been	3019
i _ day	-6718
i _ for	3030
i _ glad	-2633
i _ go	-2095
i _ happy	1904
i _ help	-3996
i _ here	-3930
i _ him	2032
i _ i	2952
i _ log	-1949
i _ myself	3943
i _ not	4073
i _ of	4878
i _ ok	-1999
i _ on	-6312
i _ over	2012
i _ pay	-2009
i _ scared	2183
i _ so	2217
i _ speaking	-2287
i _ the	5943
i _ this	4549
i _ trust	4836
i _ want	-3768
i _ wrong	2567
i _ you	-3277
i can	4060
i change	-1923
i do	5466
i doing	-1984
i feel	5737
i hate	3295
i have	3483
i just	2639
i keep	2588
i lost	2075
i made	-2546
i miss	4213
i on	-2046
i said	-4919
i see	-2017
i think	2134
i want	-3293
i was	3216
i would	-4556
i wrote	-3909
i •	-4916
ich	8136
in	2954
in $	-2775
in _ $	2613
in the	7997
is _ a	-1989
is _ going	-2111
is _ in	2515
is _ me	4735
is _ my	2427
is _ normal	2242
is the	-4196
is this	-2313
it	5574
it _ chatting	-2376
it _ fault	2827
it _ feel	2242
it normal	2242
it still	3271
it was	2881
ital*	-2125
je	18107
just want	2594
kann _ $	2374
keep	2245
know _ to	4400
l oublier	2322
la	7859
la _ $	10723
la _ de	-2864
la paix	-2039
lais*	3371
laisse	3371
laisse _ $	1909
laisse pas	3141
lass _ allein	3193
lass _ in	-3452
lass _ nicht	3193
last	7831
le	2415
learn	3460
learn to	3507
leave _ $	1961
leave _ alone	-1911
leave _ be	-2791
leave me	-4936
left	5274
left $	3658
let	3022
life	4486
life $	3699
list*	2124
lo que	-2913
log	-4049
log _ $	-2149
lone*	3000
lonely	3000
long	2245
long _ it	-2531
long does	5014
losc*	-2088
losch	-2360
lost	3512
love	9150
made	-2719
made it	-2546
mand*	2056
many	-2874
marr*	2052
maybe	-2193
maybe _ $	-2193
me	9465
me $	4096
me _ $	-4031
me _ for	3237
me _ pas	3141
me _ sola	4877
me _ •	2878
me a	-5198
me alone	-1911
me bot	-2254
me deixa	-3180
me laisse	3141
me siento	3094
me the	-1922
me •	2269
mehr	-2304
mehr $	-2304
meine	-2534
meine _ $	-4722
meine stimmung	-2496
men	6705
mens*	-3698
mensajes	-2404
mensajes $	-2404
menu	-1939
menu $	-1939
mes _ $	-2201
mess*	-7441
messages	-5118
messages $	-1909
messages _ $	-2495
meu	-2401
meu _ e	-1910
meu _ hoje	-1910
meu humor	-2275
mi	2029
mi _ $	-2389
mich _ $	2564
mich _ allein	3944
mich in	-2344
mich nicht	3193
minh*	1909
minhas	1909
minhas coisas	1909
mir	-2814
mir _ $	-4352
mir _ vergessen	2047
mir _ zu	2047
mis _ $	-3476
mis cosas	3277
mis datos	-2550
miss	4213
moi _ $	-4931
moi _ paix	-2039
moi a	5016
moi la	-2039
mond*	-2079
monday	-2079
monday $	-2079
mood	-4353
more	-2589
more _ $	-2144
my	4454
my _ $	-7769
my _ gone	-2419
my _ he	2738
my _ i	2033
my _ in	2273
my _ is	3722
my _ never	3121
my _ of	2098
my _ s	2496
my _ was	1933
my account	-2082
my boyfriend	6560
my data	-2460
my family	2012
my fault	2827
my girlfriend	2114
my heart	5839
my husband	2067
my mood	-2541
myse*	5184
myself	5184
myself _ $	3284
nao	6503
ne	3141
ne _ laisse	3141
ne _ pas	3141
ne me	3141
need _ for	-1948
need a	5363
need help	-3711
never	3617
nicht	5506
nicht _ $	5506
nicht allein	3193
nigh*	9373
night $	-1967
no _ $	-2684
no _ de	2732
no _ dejar	2732
no contact	-2275
no me	-2782
no puedo	2732
nobo*	5988
nobody	5988
nobody _ me	2749
norm*	2262
normal	2242
normal _ feel	2242
normal to	2242
not	2339
not _ at	4141
not _ me	-2370
not _ this	-3214
not know	2426
not sleep	2814
not want	-6362
note	-2147
noth*	2491
nothing	2491
nothing $	2491
noti*	-2601
notifications	-2601
now	-2183
now $	-2437
now _ be	-2165
numb*	2543
number	2543
number $	2094
of _ $	-2871
of being	2344
of her	2095
of your	-1947
off	-3833
ok	-4605
ok today	-1999
old _ $	3008
olvi*	10516
olvidarlo	11620
on	-2470
on $	1924
on _ $	-4106
on me	2259
once	4051
one	2656
one _ $	5249
oubl*	3518
oublier	3785
oublier $	3785
our	9424
our _ $	4294
out	-4130
out of	-4518
over	13368
pain	10492
pain $	5923
paix	-2039
paix $	-2039
pas	3445
pas _ $	3141
pass*	-5742
passport	-6438
passport $	-6438
pause	-2751
pay	-2009
pens*	2322
peop*	5067
people	5067
people _ $	3751
pers*	-3097
personal	-2718
personal _ $	-2718
personal data	-2718
phot*	3494
photos	3516
plan	-2874
plan _ me	-1996
play*	3268
plea*	-2338
please	-2338
please $	-4499
please _ $	-2699
please stop	6488
por _ $	-2205
prog*	-2432
puedo	2732
puedo _ de	2732
puedo dejar	2732
que _ $	-3321
que _ dejara	2794
que _ en	2287
que _ mis	2155
ques*	-3001
quiet _ the	2650
quit	-4435
quit _ me	-3001
read	-2866
read _ $	-2370
reco*	-5271
records	-3181
regi*	-2882
registrar	-2882
rela*	4609
relationship	4609
reminders	-2263
reminders $	-1961
remo*	-2840
right	-1931
ruhe	-1935
s	1942
s _ $	2403
said	-4548
said _ $	-3561
say	-2874
say _ $	-2081
scar*	2183
scared	2183
scared of	2183
schr*	-2937
se	3553
se _ $	3553
see $	-2090
set	-1988
sett*	-2747
settings	-2747
settings $	-2747
she	10681
she _ $	2817
she _ me	2833
should _ $	-3106
should i	2934
show	-2752
sie	3574
sien*	3094
siento	3094
siento _ $	4877
sile*	-3527
since _ was	2352
sinto	8407
sleep	2730
so	9823
so _ $	3179
so _ at	2424
sola	4877
sola $	4877
someone	2012
song	3324
spea*	-2409
speaking	-2409
speaking _ $	-2287
speaking with	-2287
still	2219
stim*	-2496
stimmung	-2496
stimmung _ $	-2496
stop $	-3851
stop _ $	3082
stop _ me	-3253
stop the	6669
sund*	6580
supprime	-1904
surv*	6512
survive	6512
survive _ $	6512
take	-2077
talk	-3312
talk $	-3011
talk*	-13257
talking	-13257
talking $	-11968
tell me	-2198
text*	-4611
texting	-2932
texting _ $	-2104
than*	-3005
thanks	-3324
that	-6859
that $	-4659
that _ $	1971
that is	-3106
the	-1926
the _ night	-5139
the _ the	3642
the _ thing	-1958
the pain	8594
the plan	-1996
there	-3918
these	-2157
these _ $	-2582
thing	-1958
think	4784
think _ $	2713
this $	4254
this _ $	-8884
this _ away	5287
this _ go	5287
this bot	-3103
this feeling	4546
this works	-3241
tires	-1935
to	2799
to _ away	2594
to _ for	2177
to _ from	3876
to _ this	2132
to _ •	3390
to feel	2242
to go	2266
to log	-2234
to pay	-2009
to say	-2225
to talk	-2535
to tell	2757
to •	3390
today	-6139
today _ $	-6135
today _ a	-2296
today is	3182
today maybe	-2193
todo	2059
todo $	4972
todo _ que	-2913
todo lo	-2913
tout _ $	2172
trust	4988
trust _ $	4515
tudo	-2983
un	-2000
unde*	3484
understands	4359
understands _ $	4359
understands me	4359
urge	-2919
vai	-2822
vai _ $	-2822
verg*	3613
vergessen	4427
vergessen $	4427
vete	-2636
voce	-2074
want	-7061
want _ log	-1904
want _ my	-2502
want _ •	4050
want my	-2971
want*	-1954
wanted	-2225
wanted _ say	-2225
wanted to	-2225
was	2910
was $	3929
was _ chatting	-2376
we	8979
we _ $	3855
we had	4843
we were	3410
week	-2485
were	2984
what	-8997
what _ am	-2046
what _ do	6495
what _ i	2594
what _ with	4435
what _ wrong	4547
what _ you	-4563
what are	-5223
what day	-2046
what did	4526
what do	-2028
what should	1916
when	-5171
when _ $	-2284
when _ the	-3118
where _ $	3229
where _ i	-2893
where can	-2570
who does	2627
why	6365
why $	-2183
why _ i	5210
why _ men	6237
why _ still	2261
why am	3261
why do	3509
why does	2216
wie	-3298
will	3431
wipe	-2116
with	4119
with _ $	3653
with me	4551
with*	-1998
without	-1998
without _ $	-2197
works	-3241
works $	-3241
worst	13969
would	-3852
would like	-4207
write	-2136
wrong	8959
wrong $	3687
wrong _ $	5000
wrote	-4298
wrote _ $	-4070
years	2984
years and	2004
you	-18399
you $	-5278
you _ $	-7616
you _ me	-3262
you _ to	-1973
you _ •	-4129
you are	-2395
you get	7442
you •	-2298
zu vergessen	2047
•	6432
• $	14420
• _ $	14335
• _ a	-2846
• _ about	1942
• _ at	-4467
• _ data	-2718
• _ from	4685
• _ i	-2661
• _ me	-2966
• _ number	2288
• _ on	3970
• _ our	2735
• _ out	-2535
• _ personal	-2718
• _ photos	1971
• _ with	2953
• _ •	8110
• a	-5878
• about	2427
• from	3910
• me	-6571
• my	-8217
• number	2288
• our	2735
• personal	-2708
• with	2953
• •	6432
""",
    'intents.smalltalk': """\
~	-35482
!checkin	-9571
!delete_data	-10718
!help	-14339
!out_of_scope	-5271
!smalltalk	26246
!stop	-21873
!•	-2320
.-	9732
.i	-7367
.i+they	-5947
.i+they-	-2057
.i+you	-3504
.i-	7652
.they	-5187
.they-	-1967
.you	6108
.you-	9886
10	-2497
12	-2640
12 $	-2139
15	-2926
3	-2276
3 $	-1733
4	-1562
4 $	-1474
5	-3300
5 _ $	-2141
6	-2662
6 $	-1693
8	-1542
?	-13635
?i	-5463
?i+you	-8437
?i+you-	9620
?i-	-2811
?you	2355
?you-	13437
^ _ $	25001
^ _ 10	-1651
^ _ 12	-2273
^ _ 15	-2926
^ _ 5	-1885
^ _ a	-2103
^ _ about	-1414
^ _ ajuda	6837
^ _ all	-3794
^ _ alles	-3849
^ _ appreciate	2995
^ _ away	-3038
^ _ bad	5185
^ _ bitte	-3672
^ _ bot	2759
^ _ built	1704
^ _ bye	3244
^ _ can	-4895
^ _ cool	1678
^ _ daqui	-2805
^ _ de	-1917
^ _ dias	3129
^ _ did	1427
^ _ do	-7180
^ _ does	-2339
^ _ du	5518
^ _ e	2989
^ _ enough	-4182
^ _ es	1993
^ _ everything	-2826
^ _ explain	-2889
^ _ feel	1576
^ _ for	2090
^ _ friend	6845
^ _ fun	7818
^ _ funny	2133
^ _ get	2837
^ _ glad	4397
^ _ go	1588
^ _ good	6749
^ _ got	8605
^ _ have	3241
^ _ hello	-1995
^ _ help	5286
^ _ hoje	-1532
^ _ how	3522
^ _ hurts	-2820
^ _ i	-4008
^ _ in	-2875
^ _ information	-1604
^ _ is	3908
^ _ it	-2174
^ _ kann	-1898
^ _ later	2941
^ _ loschen	-2994
^ _ lost	-2684
^ _ lot	3513
^ _ love	1808
^ _ made	2560
^ _ mes	-1434
^ _ messages	-2009
^ _ mir	-1885
^ _ moi	-4414
^ _ more	-6571
^ _ my	-3899
^ _ need	-3007
^ _ not	-3144
^ _ notifications	-2512
^ _ of	-1610
^ _ off	-6569
^ _ ok	3379
^ _ olvidarlo	-1599
^ _ please	-4453
^ _ que	-1975
^ _ quiet	-1583
^ _ real	4535
^ _ reminders	-2360
^ _ se	-1680
^ _ see	3636
^ _ sell	-4088
^ _ should	3956
^ _ something	2569
^ _ speak	-3825
^ _ still	-3989
^ _ stop	-2625
^ _ talk	-2527
^ _ talking	2272
^ _ that	2387
^ _ there	5265
^ _ time	7816
^ _ to	1950
^ _ today	-2827
^ _ todo	-4122
^ _ toi	-5332
^ _ tout	-4371
^ _ tu	-2097
^ _ tudo	2074
^ _ un	4306
^ _ up	2684
^ _ voce	4267
^ _ want	-1426
^ _ wanted	5055
^ _ was	3443
^ _ we	4810
^ _ what	-2119
^ _ ya	1629
^ _ you	11565
^ _ your	7655
^ _ •	-4271
^ aide	-4853
^ alright	5370
^ am	2729
^ apaga	-4443
^ are	2914
^ ayuda	-5386
^ borra	-2369
^ bye	4295
^ can	-2875
^ cancel	-6672
^ change	-1648
^ check	-1684
^ como	4127
^ cool	3386
^ danke	6786
^ day	-4797
^ dejame	-2789
^ delete	-3086
^ do	6192
^ efface	-2739
^ erase	-1430
^ everything	-2436
^ feeling	-1669
^ forget	-2161
^ get	-2444
^ go	-2957
^ good	4417
^ goodnight	4963
^ great	6657
^ guten	4860
^ hello	8900
^ help	-6337
^ hey	6215
^ hi	3433
^ hmm	5625
^ how	-3731
^ is	4208
^ je	-2569
^ just	1813
^ less	-2026
^ list	-2490
^ log	-1457
^ lol	6422
^ losche	-1796
^ make	11896
^ me	-2361
^ merci	6879
^ meu	-2940
^ mi	-1951
^ mood	-9066
^ mute	-7156
^ my	2196
^ nice	5054
^ no	3880
^ o	-1637
^ obrigada	8529
^ oi	9360
^ ok	6603
^ okay	7054
^ para	-4561
^ pause	-5795
^ please	-1582
^ quantos	-1442
^ quit	-3324
^ see	2539
^ she	-2186
^ show	-1528
^ shut	-3945
^ stop	-6702
^ talk	2563
^ tell	4247
^ thank	3768
^ thanks	9173
^ today	-6311
^ vai	-4285
^ vergiss	-2026
^ vete	-4676
^ was	-4412
^ we	-1718
^ what	2652
^ when	-2434
^ where	-5392
^ who	1539
^ wipe	-1502
^ you	6980
^ •	-2409
a _ $	3718
a _ for	1558
a _ i	4341
a _ right	2225
a _ the	2869
a bot	4563
a computer	2906
a good	1448
a human	4194
a lot	3513
a machine	2584
a pizza	-2298
a real	1509
a slip	-1671
abil*	-2006
abilities	-2006
abilities $	-2006
able	-3556
able to	-3556
about	-2706
about me	-2225
acce*	-2028
accent	-1865
ai	2881
aide	-4853
ajuda	-1486
all $	-2429
all _ $	4474
alles	-4016
alles $	-3675
alone	-3463
alone $	-1792
alri*	5370
alright	5370
am	5012
am _ of	-1768
am _ talking	4095
am _ to	8049
am glad	4397
am talking	2070
and	-4035
answer $	2307
any	1721
any _ $	1761
anyb*	5280
anybody	5280
apaga	-4638
apaga _ $	-4245
apaga tudo	-3492
appr*	8602
appreciate	8602
appreciate _ $	5919
appreciate _ help	8291
are	3222
are _ $	2749
are _ a	1787
are _ able	-3469
are _ an	2415
are _ from	6230
are _ to	-4019
are _ today	2317
are there	-2322
are things	3089
are you	3015
are your	3211
away	-3873
away $	-2334
ayuda	-5386
back	-1535
bad	3332
bad $	5185
be	-3515
be _ $	-1647
be all	2532
be quiet	-3664
being	3238
being _ $	3847
being _ bot	4170
being a	4170
best $	2679
bitte	-4482
born	2929
born $	2929
borr*	-7885
borra	-2369
borra _ $	-2360
borra todo	-1626
bot	4467
bot $	4920
built	1600
buy	-1766
buy $	-1646
by _ $	1779
bye	10829
bye $	5938
bye _ $	5492
call	5267
call _ $	5267
call you	5430
can	-11427
can _ be	-1529
can _ do	-3008
can _ explain	-2889
can _ feel	6014
can _ me	3285
can _ speak	-3812
can _ stop	-1447
can _ the	-1863
can i	-1842
can you	-6682
canc*	-6673
cancel	-6673
cancel _ $	-3739
capa*	-10952
capi*	-1402
card	-1566
chan*	-2587
change	-1867
change _ to	-1643
chat*	4746
chatting	4746
chec*	-4684
check	-2589
check _ $	-2542
check in	-2370
checkin	-4017
color	1473
color $	2770
comm*	-2869
commands	-1868
como	2952
como _ $	4083
comp*	3333
computer	2906
computer $	2760
cont*	-4481
contact	-3075
contact $	-1579
conv*	-1515
cool	5064
cool $	4852
could	-1610
coun*	2514
country	2514
cuan*	-3127
danke	6786
daqui	-2805
daqui $	-2805
data	-4817
data $	-4425
day	-5317
day _ $	-3438
days	-2495
days $	-1846
de	-3502
de _ $	-2623
dega*	-5556
deja*	-2857
dejame	-2789
dejame _ $	-2789
dele*	-3488
delete	-3263
delete _ $	-2952
delete all	-2019
dia	5185
dias	3129
dias _ $	-2648
did _ do	3322
did _ even	-1506
did _ say	-1463
did not	-1557
die	-1914
do	-4524
do $	-6135
do _ a	2958
do _ any	2159
do _ for	3495
do _ have	3219
do _ know	-1500
do _ like	4974
do _ love	1811
do _ make	-3102
do _ me	1724
do _ my	-1990
do _ sell	-3949
do _ store	-1953
do _ to	-1675
do _ work	3502
do not	-1935
does	-3521
du	4699
du _ $	7891
e	2824
e _ $	3233
effa*	-2837
efface	-2837
efface _ $	-2533
embo*	-3930
embora	-3930
embora $	-3930
enou*	-4900
enough	-4900
enough _ $	-4430
eras*	-1829
erase	-1729
es	1882
es _ $	2065
escr*	-1717
escribas	-1406
even	-2185
even _ $	-1838
even _ goodbye	-1463
even say	-1463
ever*	-6416
everything	-5975
everything _ $	-2830
everything hurts	-2389
exist	2011
exist $	2011
expl*	-3248
explain	-3248
favo*	2716
favorite	2770
favorite _ $	2770
favorite color	2770
feel $	5749
feel _ $	-2320
feel*	-1800
feeling	-2303
feeling _ a	-1446
feeling like	-1446
fight	-1438
fight $	-1438
for _ day	-1544
for _ help	1728
for a	-2695
for now	1862
for the	2636
forg*	-2853
forget	-2527
forget _ $	-2129
fotos	-1972
fotos $	-1705
fren*	-2155
french	-2155
french $	-2155
frie*	5438
friend	6098
friend $	6564
from $	6230
from _ $	-4953
fuck	-1624
fuck _ $	-1620
fuck off	-1444
fun	7793
func*	-2917
functions	-2100
functions $	-2100
funny	6869
funny $	6869
get	-3267
get lost	-2271
get over	-3167
glad	9806
go	-1697
go _ a	-1629
go _ for	-1629
go away	-3248
going	3450
going $	4964
good	9805
good $	4885
good _ $	7805
good*	7894
goodbye	2931
goodbye $	3118
goodnight	4963
got	9206
got _ $	9206
got it	7210
great	6750
great _ $	3546
guten	4860
guten _ $	4860
hard	-2538
have	5024
have _ $	2641
have a	6201
have been	1434
he	-3769
he _ $	-2562
hear	9666
hear _ $	9666
hear*	-2623
hello	9189
hello $	3701
hello _ $	5302
help me	-2408
help with	-1443
help*	3400
helpful	2688
her	-1463
hey	6215
hey there	2520
hi	6204
hi $	5568
him	-2065
hmm	5625
hoje	-1532
how	-1878
how _ $	3469
how _ are	2948
how _ day	6135
how _ going	3453
how _ help	-2327
how _ i	-2931
how _ is	-4291
how _ it	3299
how _ make	-3102
how _ things	3089
how _ use	-2001
how _ you	-4988
how _ your	6235
how are	5964
how do	-9800
how is	7235
human	6247
hurts	-2820
hurts $	-2820
i	-2734
i _ $	-2547
i _ a	1547
i _ glad	4397
i _ go	3802
i _ help	2362
i _ know	1436
i _ like	-1915
i _ my	-2140
i _ of	-1928
i _ say	2036
i _ so	-1455
i _ speaking	4613
i _ talking	2070
i _ to	5268
i _ with	3448
i am	4068
i appreciate	2995
i feel	-5265
i have	-4035
i like	2286
i miss	-1417
i need	-3048
i see	3526
i should	3676
i talking	4095
i told	-1525
i use	-1761
ich	-1765
in	-6605
in $	-2298
in _ $	-4741
info*	-1964
information	-1964
inst*	-1536
instructions	-1536
is	6917
is _ $	10309
is _ a	2212
is _ being	4170
is _ bot	1617
is _ color	2770
is _ favorite	2770
is _ from	-3629
is _ going	3866
is _ good	-1790
is _ i	2513
is _ of	6717
is _ purpose	-7677
is _ real	1744
is _ to	-1927
is _ today	2391
is _ you	-3691
is a	-4494
is enough	-3898
is good	5315
is it	5268
is my	-3870
is the	-1733
is there	-2314
is up	5909
is your	3080
isso	-1808
isso $	-1483
it	-1645
it $	-4768
it _ a	2316
it _ being	4170
it _ chatting	4746
it going	2235
it was	2747
je	-2629
job	3004
just	1429
just _ to	2672
kann	-1999
kann _ $	-1844
know _ $	-2632
know _ me	-1988
know _ you	1483
know about	-2632
konto	-3197
la	-2009
la _ $	-1791
larg*	-5734
later	3362
later $	3362
leave	-2557
leave _ $	-1618
leave _ alone	-1957
leave me	-2450
less	-2033
less _ $	-2026
less notifications	-2007
life	15035
life $	15334
like	6232
like $	3447
like _ $	2943
like _ a	1767
like a	-1778
like me	1557
like you	2708
list	-3047
list _ $	-2644
list*	1750
live	9994
log	-2043
lol	5989
lol $	4632
lol ok	1790
long	2544
losc*	-4804
losche	-1796
losche _ $	-1796
loschen	-3008
loschen $	-2909
lost	-2932
lost $	-2543
lot	3513
love	-1602
love _ $	1691
love me	1814
mach*	3011
machine	3011
machine $	1822
made	2560
made _ $	2687
make	8413
make _ $	9312
me	-6348
me $	-2791
me _ $	6182
me _ abilities	-2006
me _ funny	2248
me _ news	-1676
me _ you	-2268
me a	7553
me alone	-1957
me escribas	-1406
me something	2248
me the	-2502
me what	-3082
me your	-3789
meine	-1861
mens*	7296
menu	-5623
menu $	-5623
merci	6879
mes	-1622
mes _ $	-1434
mess*	-3880
messages	-3129
messages $	-1689
meu	-3297
meu _ $	-3132
mi	-3095
mi _ $	-2829
mi progreso	-1865
mind	5314
mind $	5314
mir	-1918
mir _ $	-1647
mis	-1501
miss	-1417
moi	-4414
moi $	-3759
mond*	-1580
monday	-1580
monday $	-1580
mood	-10217
mood _ $	-9088
more	-7509
more _ $	-1900
morg*	1757
morgen	1757
morgen $	1757
moth*	-1601
much	-1593
mute	-7156
my	-7595
my _ is	-1769
my _ with	-1833
my stats	-3143
name	2196
name $	2197
near*	-2430
nearby	-2342
nearby $	-2342
nece*	-3087
necessary	-3087
necessary $	-3087
need	-3123
need _ to	-1811
need you	-1431
never	4870
news	-1808
news $	-1808
next	4521
next _ $	4521
nice	5827
nice _ you	1699
nigh*	-2385
no	3059
no _ escribas	-1406
no contact	-2387
no me	-3283
no more	-7465
not	-4774
not _ $	-1549
not _ goodbye	-1463
not _ say	-1463
not even	-1506
noti*	-2585
notifications	-2585
notifications $	-2149
now $	1413
o	-2580
o _ voce	-1637
o que	-1833
obri*	8529
obrigada	8529
of	-1876
of _ people	1439
off	-6778
off $	-5770
oi	9360
ok	7915
ok $	3850
ok _ $	2222
okay	7054
old _ you	1532
olvi*	-1762
olvidarlo	-1599
on	-3455
on _ $	-2741
one	2636
or	2389
or _ $	2545
order	-2298
order _ pizza	-2298
oubl*	-3251
over	-3822
panc*	-3559
pancakes	-3559
pancakes $	-3559
para	-4641
pause	-6425
pause $	-3097
pause _ $	-2281
peop*	1939
people	1939
people $	1431
people _ $	1696
people _ you	1775
person	1562
phot*	-2442
pizza	-2298
pizza $	-2298
plea*	-6567
please	-6567
please $	-4985
por	-1473
por _ $	-1443
prog*	-5577
progreso	-1865
progreso $	-1865
purp*	-7677
purpose	-7677
quan*	-1851
quantos	-1442
quantos dias	-1442
que	-3676
que _ $	-1501
que voce	-1637
ques*	-3075
questions	-2912
quiet	-6187
quiet $	-3430
quiet for	-1864
quit	-3324
quit _ $	-2914
quit it	-2677
rate	-2062
real	8460
real $	5035
real _ $	2249
real _ you	1916
reco*	-2728
record	-1520
remi*	-2602
reminders	-2415
reminders $	-2385
right $	2225
right _ $	-1793
robot	7678
robot $	6641
ruhe	-3704
run	-5762
run $	-5762
savi*	-1809
savings	-1809
say	2915
say _ $	4378
say _ you	-1946
say goodbye	-1649
se	-1680
se _ $	-1680
see	9259
see $	7470
see _ $	2040
sei	-3643
sell	-4088
sell _ $	-4088
serv*	-3101
share	-1689
she	-3506
she _ even	-1463
she _ not	-1463
she did	-1884
shou*	3650
should	3650
should _ $	3158
should _ you	1405
show	-1528
shut	-4779
shut _ $	-4613
shut up	-3225
sile*	-3904
sleep	1530
sleep $	1530
slip	-1684
slip $	-1684
so _ $	2177
some	-3700
some _ $	-3541
some*	4587
something	4074
something _ $	4074
something funny	4074
spea*	2164
speak	-3875
speak _ $	-3821
speaking	2164
speaking _ $	4613
speaking with	4613
spell	-3087
spell _ $	-3087
spell necessary	-3087
start	-3370
start _ $	-3366
stats	-3143
stats $	-3143
still	-4265
stop	-12262
stop $	-4541
stop _ $	-6923
stop talking	-2790
store	-1953
stre*	-1427
streak	-1427
subj*	-1502
subjects	-1502
subjects _ know	-1502
sund*	-2040
supp*	-1787
talk	4303
talk $	4730
talk _ $	2075
talk*	2692
talking	2692
talking $	-3792
talking _ a	5284
talking _ machine	2584
talking to	7576
tell	3925
tell _ funny	2248
tell _ something	2248
tell _ the	-1549
tell _ what	-3082
tell _ you	-2603
tell _ your	-3996
tell me	3929
than*	12920
thank	3451
thank _ the	1681
thank you	3451
thanks	13057
thanks $	4844
thanks _ $	1787
thanks _ lot	3513
thanks a	3513
thanks for	2553
that	4819
that _ $	2358
that _ all	5236
that _ be	2532
that _ enough	-3800
that is	3363
the	-2467
the _ of	3111
the best	1552
the help	6809
the news	-1808
there	4438
there $	6297
there a	-2215
thin*	1421
things	1499
things $	1756
this	-2766
this _ $	-5898
this a	4427
this bot	-1438
time	6041
time $	5067
time _ $	3286
to _ machine	2584
to _ you	3200
to a	5284
to be	-1418
to do	-1517
to know	1483
to say	5055
to talk	5001
today	-1682
today $	7090
today _ $	-4779
today _ a	-1939
today is	-2092
today was	-4190
todo	-4244
todo $	-4072
toi	-5332
toi $	-5332
told	-1579
told _ $	-1510
told you	-1525
too	-2324
too _ $	-2197
tout	-4450
tout $	-3958
tran*	-5577
tu _ $	-2097
tudo	2074
tudo $	-3423
tudo _ $	5597
un	4306
un _ $	4675
un robot	6489
until	4974
until _ $	4974
up	1494
up $	-3407
up _ $	5185
use	-2046
use _ $	-1715
use you	-1752
vai	1619
vai _ $	1619
verg*	-2332
vergiss	-2026
vergiss alles	-2026
vers*	-5608
vete	-4676
voce	7665
voce _ $	1761
want	-1892
want _ to	-1809
want*	4756
wanted	5055
wanted _ say	5055
wanted to	5055
was _ $	2433
was _ chatting	4746
was _ day	2752
was a	-2679
was good	-2890
we	2479
we _ to	5289
week	-1981
weg	-4643
weg $	-4643
were	4361
were _ $	2412
were _ born	3009
were you	5230
what	-3274
what _ $	3644
what _ a	-3416
what _ able	-1889
what _ bot	1617
what _ call	4186
what _ can	-1876
what _ do	-6491
what _ favorite	2770
what _ good	2489
what _ know	-2021
what _ like	3619
what _ my	-3313
what _ purpose	-7677
what _ the	1520
what _ think	1684
what _ up	5909
what can	-2533
what did	3322
what do	5455
what i	-1966
what is	4369
what should	3078
what subjects	-1502
what you	-3816
when	-3343
when is	-1922
where	-5498
where _ you	-5252
where are	-11008
where do	4349
which	1735
which _ you	3327
who	1416
who _ the	-2791
who _ you	2594
who _ your	3889
who is	1631
why	-2867
why $	-1672
wipe	-1538
with	1673
with $	1578
with you	2985
work	3057
work _ $	3502
work for	3502
worst	-1535
write	-1823
ya	1629
ya $	1629
you	20714
you $	15778
you _ $	8860
you _ a	1620
you _ any	2123
you _ best	2679
you _ data	-4136
you _ do	-2152
you _ human	1915
you _ my	-1963
you _ or	2395
you _ quiet	-3102
you _ real	2181
you _ stop	-1604
you _ the	2020
you _ to	-3385
you _ today	5202
you _ what	-3555
you _ you	-1662
you a	1822
you able	-3469
you an	2442
you are	5987
you born	3009
you can	-3039
you explain	-2889
you from	6230
you have	5140
you help	-1844
you know	-2681
you like	2598
you sell	-3949
you speak	-3812
you stop	-1447
you store	-1953
you talk	-2527
you to	-3266
you work	3502
your	3280
your _ $	3741
your _ color	2770
your abilities	-2006
your day	6235
your favorite	2770
your functions	-2100
your help	3209
•	-5470
• $	-2291
• _ $	-3814
• _ •	-2782
• •	-5470
""",
    'intents.out_of_scope': """\
~	-27565
!checkin	-9498
!delete_data	-6475
!help	-8614
!out_of_scope	20261
!smalltalk	-9348
!stop	-9735
!•	-2848
.	4338
.-	-6022
.i	-2492
.i+they	-7367
.i+they-	-3306
.i+you	-4000
.i-	-11629
.they	-7533
.they-	-2000
.you-	-7101
10 $	-3848
10 _ $	1773
10 _ to	3272
15	2763
3	-2347
4	-1963
5	5326
5 _ $	3026
7	-1797
8	5218
?	32066
?-	16947
?i	8823
?i+you	-2611
?i-	-7420
?they	3595
?you-	-5378
^ _ $	-13076
^ _ 15	2763
^ _ 5	4031
^ _ a	4897
^ _ about	3845
^ _ alarm	3162
^ _ all	-1742
^ _ am	-2810
^ _ an	3003
^ _ anyone	-1980
^ _ be	-2533
^ _ built	-2119
^ _ commands	-1685
^ _ day	-1820
^ _ de	-4072
^ _ do	6976
^ _ does	-5183
^ _ e	5628
^ _ else	-2214
^ _ es	3610
^ _ explain	6547
^ _ fast	1996
^ _ for	-2751
^ _ go	-2987
^ _ going	3830
^ _ good	-2628
^ _ got	4147
^ _ hacer	-2368
^ _ happens	-1761
^ _ has	-2270
^ _ have	-4479
^ _ he	-2018
^ _ hello	5424
^ _ hoje	-1769
^ _ how	-1804
^ _ humeur	-1792
^ _ is	4081
^ _ ist	2556
^ _ it	-5421
^ _ kann	-2458
^ _ la	3426
^ _ leave	-2210
^ _ leer	-1960
^ _ like	-1830
^ _ long	-1819
^ _ lot	-2669
^ _ many	3028
^ _ me	8151
^ _ men	-4535
^ _ messages	-2233
^ _ miles	2582
^ _ moi	-2302
^ _ mood	-2725
^ _ much	2869
^ _ normal	-1681
^ _ not	-3840
^ _ notifications	-2414
^ _ of	-1736
^ _ off	-2476
^ _ old	4481
^ _ olvidarlo	-2938
^ _ on	4484
^ _ pause	-1973
^ _ please	5328
^ _ puede	-1960
^ _ puedes	-2368
^ _ que	-3101
^ _ quiet	-2097
^ _ restaurant	2990
^ _ say	-1723
^ _ sell	3237
^ _ should	7238
^ _ size	2118
^ _ some	7361
^ _ song	3895
^ _ stop	-1885
^ _ talking	-1914
^ _ the	3560
^ _ today	-3400
^ _ tu	-1684
^ _ un	5296
^ _ up	-1924
^ _ use	-3983
^ _ we	-3726
^ _ won	2431
^ _ year	1691
^ add	3879
^ are	5030
^ book	3215
^ can	5588
^ change	5718
^ comment	-1916
^ como	-3653
^ convert	5286
^ dia	-1926
^ do	-4722
^ does	3880
^ elle	-2765
^ feeling	-2160
^ find	4287
^ give	-3052
^ he	-2141
^ how	6440
^ i	-9001
^ is	-1938
^ it	-2088
^ je	-1780
^ just	-1717
^ log	-1688
^ me	-2669
^ mon	-1792
^ mute	-1844
^ nao	-1790
^ no	-3205
^ pause	-1968
^ play	6328
^ please	-3064
^ que	7426
^ quelle	1878
^ quien	-1960
^ set	5683
^ she	-2451
^ thank	-1968
^ thanks	-3129
^ that	-1680
^ the	-2130
^ today	-2572
^ track	7006
^ turn	3806
^ we	-2166
^ what	7255
^ when	11059
^ which	3307
^ who	6878
^ write	5345
^ you	-1660
^ •	6379
a	9126
a 5	-2176
a 7	-2590
a _ $	6044
a _ a	1785
a _ accent	1861
a _ do	2782
a _ for	8161
a _ mierda	-1921
a _ my	-3781
a _ out	2060
a _ the	-2828
a _ to	-2325
a bot	-2524
a break	-3125
a computer	-1660
a husband	-2061
a la	-1921
a lot	-2669
a pizza	5533
a slip	-5015
a table	2106
a week	-2386
about	2105
about my	-2197
about the	4949
acce*	6183
accent	10291
accent $	4748
add _ my	3879
add a	-3781
after	-3771
after _ $	-3696
after a	-3185
again	-1987
alarm	3162
alarm _ $	1991
alarm for	3162
all	-2290
alles	-1752
alone	-1848
am	-3321
am i	-3259
amaz*	2770
amazon	2770
an	8740
an _ $	4164
an _ for	3201
an alarm	3162
and	-5208
anot*	-1674
another	-1674
another _ $	-1674
answ*	-3029
answer	-2839
answer $	-2594
any	1870
any _ $	1891
anyo*	-2095
anyone	-2095
anyt*	-1770
anything	-1770
are _ $	-3492
are _ a	-2685
are _ an	-1917
are good	2190
are my	-2669
are the	-5602
are there	2287
are you	-8545
as	-1847
as _ $	-1847
at night	-2160
away	-3446
away $	-3104
back $	-2639
bala*	3847
balance	3847
balance $	3847
bank	4545
bank _ $	3306
be	-1825
be _ for	-1731
been	-2085
being	-3215
being _ $	-2527
being _ bot	-2296
being a	-2296
best	2106
best _ $	2899
bitte	-1741
boil	4890
boil _ $	4890
book	3215
book _ a	3215
book _ table	2106
book me	3215
bot	-8804
bot $	-7121
boyf*	-2241
boyfriend	-2241
braz*	4649
brazil	4649
brazil $	4649
break	-3125
buy	9892
buy $	2523
buy _ $	7369
ca	-4564
ca $	-3072
can _ $	-4150
can _ be	-2647
can _ do	-3317
can _ explain	6547
can _ speak	-2370
can _ the	9112
can _ to	-2132
can _ what	-3172
can a	-2901
can i	2367
can read	-1777
can you	7677
canc*	4469
cancel	4469
capi*	5963
capital	4709
capital _ $	4709
car	7064
car _ $	4884
card	7648
cats	8833
change _ $	-8084
change _ tire	3817
change _ to	6472
change a	3817
change my	-5506
chat	-3038
chat $	-2301
chats	-4427
chats $	-4113
chea*	-4397
cheap	3652
cheap _ $	3481
cheating	-4336
cheating $	-4336
check	-6672
check _ $	-5891
check in	-5432
close $	1905
color	5972
come $	-1712
comm*	-7471
commands	-5555
commands $	-3955
comment	-1916
como	-4174
como _ $	-2111
como _ idioma	-2063
comp*	-2112
computer	-1660
cont*	-5621
contact	-3428
contact $	-2422
conv*	4229
convert	5286
convert 10	3272
convert _ miles	2582
convert _ to	5286
coun*	-3449
country	-3449
cover	3645
cover $	3645
cred*	4681
credit	4681
credit _ $	4681
credit score	4403
cuan*	4026
daily	-2399
data	-5074
data $	-3547
day	-3004
day _ $	-1864
days	-5082
days $	-3300
de	-3330
dele*	-4146
delete	-4035
delete _ $	-3578
delete _ draft	-2826
dia	-2058
die	12786
died	2473
do	-3469
do $	-4821
do _ a	3404
do _ add	-3781
do _ change	-2846
do _ daily	-1670
do _ delete	-3265
do _ export	-2757
do _ fix	2904
do _ in	3937
do _ make	2396
do _ my	3132
do _ need	5024
do _ on	-5410
do _ say	2052
do _ set	-1987
do _ speak	3819
do _ thank	3130
do _ the	-3488
do _ this	-2766
do _ to	1956
do _ turn	-5410
do _ •	-2785
do about	-2124
do men	-4535
do not	-3776
do people	-2622
do the	-1919
do you	2308
do •	-2223
does _ do	-3454
does _ have	2115
does _ hold	-2109
does _ honda	1905
does _ in	-1921
does _ mean	6098
does _ need	1799
does _ still	-2572
does _ take	1993
does _ work	-4937
does a	1856
does anyone	-1980
does my	5828
does the	-6033
does this	-2385
dogs	9062
down	-1652
draf*	-2877
draft	-6351
draft $	-6351
drafts	-2877
drafts $	-2547
e	5008
effa*	-1993
efface	-1993
eggs	5556
eiff*	3391
ele	-1878
elle	-3548
elle a	-1658
else	-2214
erase	-1677
es	3143
est _ $	-1792
euros	2864
euros $	2864
even*	-2145
everything	-2231
expl*	4991
explain	4991
expo*	-2757
export	-2757
export _ $	-2757
export my	-2757
far _ come	-1712
feel	-4458
feel*	-2827
feeling	-2721
find	2579
find _ $	-1707
find _ a	4287
find me	4287
find my	-1707
fix	3076
flat	1872
flig*	4097
flight	4097
flight _ $	3632
for $	-4941
for _ $	5545
for _ week	-1761
for a	-2902
for the	-3328
forg*	-2394
fotos	-1831
fren*	5575
french	5575
french $	5575
from	-1930
from _ $	-1686
fuck	-1905
fuck _ $	-1884
get	-2638
give	-3307
give _ a	-2928
give me	-3307
glad	-2640
go	-6099
go _ $	-5506
go away	-2863
going $	-2177
going _ $	1774
going to	3830
good $	-3814
good _ for	2013
got	3518
got _ $	3518
hacer	-2368
hacer $	-2368
happ*	-1764
happens	-1761
has	-2479
have _ job	2330
have _ to	2590
have a	-5257
have any	2109
have i	-1717
have to	2253
he	-2526
he _ $	1655
he _ in	-1771
hear*	-5184
heart	-1832
hello	3935
hello _ $	4532
help	-3380
help $	-2042
her	-2271
her $	-2112
here	-5282
here $	-4923
him	-1738
hist*	-2060
history	-2060
history $	-2060
hoje	-1769
hold	-8239
hold _ $	-7875
honda	1905
honda _ $	1905
how	3784
how _ $	-4830
how _ add	-3781
how _ an	1801
how _ change	-4124
how _ days	-3221
how _ delete	-3265
how _ does	-1833
how _ export	-2757
how _ fix	3098
how _ have	3229
how _ hold	-5869
how _ i	1675
how _ is	11975
how _ make	2396
how _ quiet	-1945
how _ say	4030
how _ set	-2292
how _ the	-7778
how _ turn	-5634
how _ use	-3624
how _ was	2058
how _ you	8035
how do	10631
how does	-5638
how fast	1996
how is	-8112
how long	-1819
how many	3424
how much	2869
how old	4481
how to	-5951
human	-2441
hume*	-1792
humeur	-1792
hurt	-2640
husb*	-4011
husband	-4011
husband _ $	-3903
i	-10913
i _ $	-2332
i _ a	6242
i _ about	-2593
i _ draft	-6351
i _ drafts	-2186
i _ on	-2531
i _ the	-5981
i _ time	-1889
i _ to	-4876
i add	-3781
i buy	5251
i change	-4289
i delete	-3265
i do	-3844
i export	-2757
i feel	-2237
i find	-1707
i fix	2904
i have	-2373
i need	2006
i say	2244
i see	-2216
i set	-2292
i turn	-5634
i type	-1704
i use	-1888
ich	-5297
ich _ $	-4199
idio*	-2063
idioma	-2063
idioma $	-2063
il	1988
il _ $	2936
in	4202
in _ $	5039
in _ accent	1861
in a	2033
in japanese	2640
in the	-3483
is 15	2914
is _ $	-8413
is _ a	-1904
is _ bank	2008
is _ being	-2296
is _ bot	-1745
is _ day	2911
is _ flight	2488
is _ for	-1816
is _ going	1907
is _ normal	-1681
is _ of	-4618
is _ on	3424
is _ purpose	-1671
is _ streak	-4281
is _ to	3093
is a	-4927
is good	-3600
is my	2415
is the	6924
is this	-2620
is your	-2444
isso	-2070
isso $	-1827
ist	2556
ist _ $	2556
it	-7650
it $	-2901
it _ a	-2859
it _ being	-2296
it _ feel	-1681
it _ to	3236
it going	2296
it normal	-1681
it still	-2493
ital*	5164
japa*	2640
japanese	2640
japanese $	2640
je	-2622
job	1997
just	-3015
kann	-2702
kann _ $	-2191
kit	-3781
kit $	-3781
know	-1830
la _ $	-3766
la _ de	5028
la mierda	-1921
lais*	-1874
laisse	-1874
lang*	-2273
language	-2273
larg*	3704
last	-5142
learn to	-1657
leave	-4318
leave _ $	-2635
leave me	-2245
leer	-1960
leer _ $	-1960
life	-14359
life $	-14313
like	-3785
list	3966
list $	4638
log	-2529
log _ $	-2351
log a	-2140
lol _ $	1803
long	-3745
long _ boil	3776
long _ i	3386
long does	-4046
lot	-2669
love	-1994
many	3028
many _ $	-1918
many _ days	-1945
many quiet	-1945
me	-4547
me $	-9100
me _ $	-2931
me _ a	-3480
me _ about	3364
me _ news	8453
me _ table	2106
me _ the	5200
me a	5589
me about	4209
me an	1818
me the	6198
me to	3581
mean	3269
mean $	3269
meine	-1881
men	-5344
mens*	-2409
mensajes	-1813
mensajes $	-1813
menu	-6267
menu $	-6267
mess*	-5237
messages	-4234
messages $	-2197
mexi*	4127
mi	-2319
mich	-2538
mich _ $	-1820
mier*	-1921
mierda	-1921
mierda $	-1921
miles	2582
miles _ $	2582
miles to	2582
milk	6128
mir	-1803
mis	-3149
mis _ $	-2401
moi	-2302
mon	-1968
mon humeur	-1792
mond*	3832
monday	3832
monday $	3832
money	8528
money _ $	8528
mood	-4291
mood $	-2208
morg*	3627
morgen	3627
morgen $	3627
moth*	1798
much	2342
much is	2241
mute	-1844
my	3171
my _ $	-2988
my _ balance	3847
my _ here	-4275
my _ in	-2299
my _ is	-2953
my _ list	4638
my _ need	1799
my _ on	2296
my _ score	4403
my _ streak	-2379
my _ zone	-1889
my account	-1722
my boyfriend	-2241
my car	3900
my chat	-2594
my chats	-4421
my credit	4403
my data	-3889
my drafts	-2877
my heart	-1822
my husband	-1950
my kit	-3781
my messages	-1849
my mood	-2667
my shopping	3879
my streak	-2314
my stuff	-2289
my time	-1889
myse*	-1712
myself	-1712
name	-1761
nao	-1790
near*	5780
nearby	4905
nearby $	4905
nece*	7849
necessary	7849
necessary $	7849
need	3805
need $	1799
need _ for	3591
need a	1827
news	8481
news $	8481
next	8174
next _ $	8174
no	-4486
no _ $	-1767
norm*	-1685
normal	-1681
normal _ feel	-1681
normal to	-1681
not	-4977
not say	-1979
noti*	-2658
notifications	-2658
notifications _ $	-2056
o	-2487
of	-2117
of 10	-1669
of a	3992
of this	-1901
off	-2773
oil	5443
ok	-2590
old	4460
olvi*	-3466
olvidarlo	-2938
on	6380
on $	-2135
on _ $	7490
on a	2935
on the	5860
one	-3037
open	5327
open _ $	3895
or	-2114
order	5533
order _ pizza	5533
our	-7105
out	2398
out _ $	-1669
out _ 10	-1669
over	-4555
pack*	9707
panc*	6231
pancakes	6231
pancakes $	6231
pass*	6431
passport	6660
passport $	6660
pause	-4010
pause _ $	-1789
peop*	-2822
people	-2822
people _ $	-3099
pers*	-3261
person	-2215
phot*	8133
pict*	-3357
picture	-3347
pizza	5533
pizza $	5533
place	2870
place $	2870
plan	-2472
plan*	7816
play	6328
play _ $	6328
play some	6328
play*	-3245
please $	2526
prog*	-5847
progress	-5092
progress _ $	-4745
pued*	-2368
puede	-1960
puede leer	-1960
puedes	-2368
puedes _ $	-2368
puedes hacer	-2368
purp*	-1671
purpose	-1671
quan*	5486
que	2757
que _ $	-3311
que _ hacer	-2368
que puedes	-2368
quel*	1878
quelle	1878
ques*	-1998
quien	-1960
quien _ leer	-1960
quien puede	-1960
quiet	-4937
quiet _ $	-1991
quiet days	-1945
read _ $	-5898
read my	-2752
real	-2176
reci*	4783
recipe	4783
recipe _ $	4783
recipe for	4783
rela*	-5111
relationship	-5111
relationship $	-1799
reminders	-3368
reminders $	-3029
reset	9076
rest*	2990
restaurant	2990
right	-2160
robot	-3631
robot $	-3012
rome	3457
rome $	3457
sans	-2205
sans _ $	-2205
sans contact	-2205
save	3779
savi*	5391
savings	5391
savings $	4965
say	2196
say _ $	-1779
say _ in	4030
say _ you	3013
say thank	3130
score	1860
score $	1860
see	-4008
see _ $	-3738
see _ drafts	-1678
see my	-2171
sell	3237
sell _ $	3237
sere*	2845
serendipity	2845
serendipity _ $	2845
serendipity mean	2845
serv*	-1722
set	-2375
set _ alarm	3162
set _ for	5683
set an	3162
she	-4307
she _ $	-1712
shop*	3879
shopping	3879
shopping _ $	3879
shopping list	3879
shou*	5217
should	5217
should _ $	2043
should i	5510
sile*	-2966
size	2118
size _ does	2118
slip	-5224
slip $	-5224
so	-4548
so _ $	-3217
some	6867
some _ $	5835
song	10268
speak	2489
speak in	5290
spell	7849
spell _ $	7849
spell necessary	7849
start _ $	1994
still	-3414
stop	-3456
stop _ $	-1737
stre*	-4692
streak	-4692
streak $	-3498
stuff	-2871
stuff $	-2116
surv*	-5739
survive	-5739
survive _ $	-5739
t	2149
t _ $	2149
table	2106
table _ two	2106
table for	2106
talk	-2674
talk $	-2669
talk*	-3043
talking	-3043
tell _ about	4470
tell _ the	7511
than*	-3885
thank _ in	3130
thank _ japanese	2640
thanks	-3727
thanks _ lot	-2669
thanks a	-2669
that	-3135
the	2213
the _ $	4264
the _ close	1905
the _ in	2892
the _ mean	-2828
the _ my	-2286
the _ the	-1839
the _ to	3847
the _ work	-4700
the check	-3231
the commands	-3615
the daily	-2291
the fuck	-1673
the help	-1947
the hold	-7875
the news	8481
there $	-3571
there a	-1765
this	-10922
this $	-5357
this _ away	-2742
this _ go	-2742
this bot	-3493
time _ $	-2258
time zone	-1889
tire	3817
tire $	3817
tires	6809
tires $	6681
to	3522
to _ $	2234
to _ kit	-3781
to _ list	4638
to _ shopping	3879
to _ to	2402
to be	2531
to buy	4641
to feel	-1681
to go	-2631
to me	-2766
to my	-4010
to talk	-2615
today	-7990
today $	-2216
today _ $	-1727
today _ a	-2818
toni*	2864
tonight	2864
tonight $	2864
track	7006
track _ $	7006
track my	7006
tran*	8179
tu	-3077
tu _ $	-1684
turn	-1828
turn _ $	-1960
turn _ reminders	-2015
turn _ the	4302
two weeks	-3128
type	-1704
un	5296
un _ $	3036
un robot	-2382
until	-2755
until _ $	-2755
up	-2647
urge	-2305
us	3025
use	-4748
was	-2817
was _ $	-2077
was a	-1948
we _ $	4705
we _ to	-3236
week	-3556
week $	-3192
week*	-2195
weeks	-3131
were	-1954
what	2173
what _ $	-4128
what _ 15	2914
what _ a	-2664
what _ are	-1940
what _ best	2097
what _ bot	-1745
what _ did	2173
what _ do	-4598
what _ does	4023
what _ i	-5650
what _ like	-1887
what _ mean	6098
what _ my	2176
what _ progress	-4989
what _ purpose	-1671
what _ won	2160
what _ you	-6971
what _ your	-2344
what are	4130
what does	5854
what happens	-1761
what is	-5179
what should	-2440
what size	2118
what year	2224
what you	-3567
when	11693
when _ $	1909
when _ the	2066
when i	-2397
when is	7239
where _ find	-1707
where can	1835
where do	-1928
which	2770
who	4485
who _ $	2551
who _ read	-1777
who _ the	3951
who _ this	5072
who can	-1777
why	6359
why $	7131
why _ i	-1962
why _ men	-4535
why _ still	-2914
why does	-2921
with	-5737
with _ $	-2002
won	3234
won the	1876
work	-5996
work $	-5256
worst	-2195
write	4235
write _ a	3266
write me	4996
wrote	4811
wrote _ $	5149
year did	2224
you	-9212
you $	-5782
you _ be	1981
you _ for	-5148
you _ in	1699
you _ japanese	2640
you _ me	-1772
you _ my	-1920
you _ the	9037
you _ what	-3523
you _ you	-2307
you a	-2752
you an	-1974
you are	-4479
you explain	6547
you in	3130
you know	-1746
you say	1668
you speak	-2370
your	-3502
your _ $	-9013
zone	-1889
zone $	-1889
•	-2720
• $	-6472
• _ $	-10716
• _ a	3671
• _ at	-1806
• _ my	9124
• _ out	3304
• _ over	-1974
• _ with	-2976
• _ •	2484
• a	7460
• my	11149
• over	-1974
• with	-2976
• •	-2720
""",
})
