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
~	-40914
!	-12507
!hurt_by.fear.weak	-10454
!hurt_by.maybe.middle	2994
!hurt_by.near.weak	-1669
!hurt_by.threat.high	2924
!hurt_by.violence.high	32990
!hurt_by.word.weak	-5768
!may_hurt.intent.high	30542
!may_hurt.maybe.middle	4753
!may_hurt.word.weak	-2438
!other.risk.high	16134
!self.gloom.weak	-6245
!self.harm.high	27820
!self.loaded.middle	15309
!self.suicide.high	30155
!self.tool.weak	4184
!self.wish_to_die.high	35755
!self.word.weak	-9513
!•	7664
.	7325
.-	3664
.i	9321
.i+they	6069
.i+they-	4206
.i+you	-8012
.i-	6220
.they	-4664
.they-	-3247
.you	-12925
.you+they	-3559
.you-	-3322
10	-4155
10 _ $	-1800
15	1746
15 _ i	1670
15 and	1670
2	-1898
20	3860
20 _ $	2612
200	3167
200 days	3186
23	1970
24	2333
30	2569
30 _ i	1392
3am _ i	1435
4 $	-1846
4 _ $	2753
40 _ $	-1611
40 and	-1657
5	-4046
5 $	-1816
5 _ $	-1681
6	-1595
6 $	-1699
8	-2113
9	-1450
?i	1773
?i+they	-2466
?i+you	-2002
?i-	-3093
?they	-3915
?you-	-1630
^ _ $	-6824
^ _ 10	-1581
^ _ 15	2379
^ _ 20	1635
^ _ 23	1970
^ _ 30	1917
^ _ 40	-1856
^ _ about	7600
^ _ acabar	3452
^ _ account	-1457
^ _ afraid	3945
^ _ after	2805
^ _ again	2263
^ _ aguanto	-1377
^ _ aguento	1334
^ _ ai	2381
^ _ aimerais	2164
^ _ alive	-1793
^ _ alles	-1995
^ _ always	-1417
^ _ am	-4411
^ _ ameaca	2587
^ _ ameacou	2452
^ _ amenaza	1995
^ _ and	-10565
^ _ angry	-2482
^ _ anxiety	-1739
^ _ anyone	2106
^ _ apareceu	2474
^ _ aqui	3035
^ _ are	-2640
^ _ arms	2559
^ _ as	2380
^ _ ask	-1553
^ _ asked	-6878
^ _ asking	-1545
^ _ attempted	4653
^ _ away	-1450
^ _ back	-2838
^ _ bad	-2566
^ _ bateu	2652
^ _ be	4435
^ _ beat	4295
^ _ beats	6764
^ _ bedroht	2039
^ _ been	6220
^ _ being	3596
^ _ best	3057
^ _ better	-2355
^ _ bin	-3168
^ _ birthday	1574
^ _ bite	2409
^ _ black	2443
^ _ bleach	3441
^ _ blocked	-1434
^ _ boiling	3254
^ _ boss	-3331
^ _ bought	4156
^ _ break	2113
^ _ breakup	1851
^ _ bring	2824
^ _ brings	1917
^ _ broke	1548
^ _ bruises	2247
^ _ burn	3625
^ _ burned	1471
^ _ call	-2980
^ _ called	-5116
^ _ calling	-1889
^ _ calls	-3386
^ _ can	2041
^ _ cansada	2018
^ _ cansado	1613
^ _ care	2056
^ _ chat	-1826
^ _ cheated	-4422
^ _ choked	6215
^ _ clean	3724
^ _ con	-2036
^ _ contact	-1568
^ _ controls	5472
^ _ copain	3312
^ _ cortarme	4612
^ _ corto	6888
^ _ coupe	4366
^ _ cry	-1338
^ _ crying	-1447
^ _ cut	1985
^ _ cuts	6187
^ _ cutting	2102
^ _ dad	2032
^ _ das	-1622
^ _ dass	1420
^ _ dead	5735
^ _ death	3011
^ _ deixa	-1708
^ _ dejo	-2778
^ _ denke	3966
^ _ desaparecer	2441
^ _ did	-2313
^ _ died	-6368
^ _ dies	1702
^ _ dit	1647
^ _ do	-3498
^ _ does	-1946
^ _ dog	-3352
^ _ doing	-1968
^ _ done	3292
^ _ down	-2793
^ _ drinking	1711
^ _ drinks	-3144
^ _ droht	5410
^ _ duele	-1824
^ _ dumped	-1758
^ _ einfach	2845
^ _ ele	-2599
^ _ em	6427
^ _ emailed	-1968
^ _ empurrou	2236
^ _ en	4337
^ _ end	-1433
^ _ ending	4188
^ _ envie	2307
^ _ es	-2998
^ _ escribi	1707
^ _ escribio	-1743
^ _ escribirle	-1588
^ _ esta	-2709
^ _ estar	6153
^ _ estarian	1676
^ _ estoy	4793
^ _ etre	3762
^ _ even	4336
^ _ ever	-2807
^ _ every	2104
^ _ everything	3391
^ _ ex	5045
^ _ exhausting	2577
^ _ extrano	-1351
^ _ extremely	-1878
^ _ fais	2379
^ _ fantasize	3620
^ _ fantasizing	2989
^ _ fell	-3659
^ _ fight	-1663
^ _ finally	-1416
^ _ flinch	1700
^ _ for	-4502
^ _ forced	3475
^ _ forces	2074
^ _ forgot	-1664
^ _ found	3406
^ _ frappe	2240
^ _ frau	-1366
^ _ freundin	2394
^ _ friend	4689
^ _ from	-4749
^ _ fuhl	-1395
^ _ ganas	2375
^ _ gave	-2525
^ _ geschrieben	-1672
^ _ get	3798
^ _ girlfriend	1535
^ _ giving	1555
^ _ good	-1351
^ _ got	2133
^ _ habe	1454
^ _ hacer	2404
^ _ hands	1615
^ _ hanging	2766
^ _ happens	2536
^ _ happy	-1354
^ _ hard	-1453
^ _ harm	-1738
^ _ harming	2159
^ _ has	-2463
^ _ have	3040
^ _ he	-3201
^ _ heart	-1815
^ _ her	-1768
^ _ hiding	1886
^ _ himself	1448
^ _ his	-1413
^ _ hits	5081
^ _ hoje	-1366
^ _ how	-2808
^ _ hung	-1516
^ _ i	-1533
^ _ if	-3140
^ _ ignores	-1644
^ _ ihm	-3128
^ _ ihn	-1568
^ _ imagining	2424
^ _ in	-1670
^ _ intente	2093
^ _ intrusive	-1540
^ _ ist	-4112
^ _ it	-2300
^ _ its	-1354
^ _ just	5587
^ _ kann	-1515
^ _ keep	-1646
^ _ keeps	3711
^ _ kid	1826
^ _ kill	2477
^ _ knife	-1639
^ _ knows	1707
^ _ konnte	2069
^ _ l	-1651
^ _ la	-3426
^ _ las	3625
^ _ last	4065
^ _ leave	-3412
^ _ left	-3432
^ _ liebsten	3464
^ _ liebt	-2454
^ _ lied	-2219
^ _ ligar	-2353
^ _ liked	-1927
^ _ living	-1843
^ _ llamar	-1447
^ _ llamo	-1690
^ _ lo	-1709
^ _ locked	2956
^ _ locks	-1392
^ _ long	2132
^ _ looking	2078
^ _ machuco	3093
^ _ made	3940
^ _ mais	4074
^ _ mal	-3607
^ _ man	2155
^ _ mandou	-1342
^ _ manque	-1939
^ _ mari	2190
^ _ marido	1682
^ _ matar	5656
^ _ matarme	2990
^ _ me	2042
^ _ mean	1866
^ _ mec	1731
^ _ medo	2034
^ _ mein	-2235
^ _ meine	-2683
^ _ mejor	1424
^ _ menace	3593
^ _ message	-1495
^ _ messaged	-2443
^ _ messages	-1664
^ _ meu	-1832
^ _ mi	-3342
^ _ mich	2287
^ _ might	-1401
^ _ minha	2119
^ _ mir	1851
^ _ miss	-2424
^ _ mit	-1369
^ _ mochte	2624
^ _ moi	-2397
^ _ monde	1461
^ _ more	2177
^ _ morning	4406
^ _ morrer	5038
^ _ morta	2078
^ _ movie	-1763
^ _ much	-1645
^ _ muerta	3897
^ _ mujer	-1643
^ _ mundo	1380
^ _ muss	-1479
^ _ my	1927
^ _ myself	1783
^ _ name	2383
^ _ namorado	1871
^ _ need	-5303
^ _ neighbor	2409
^ _ never	-3012
^ _ new	-2467
^ _ no	3396
^ _ not	-4982
^ _ nothing	2062
^ _ novio	4610
^ _ nunca	-1363
^ _ o	-2280
^ _ of	6274
^ _ off	-3755
^ _ often	-1937
^ _ old	1552
^ _ on	-2968
^ _ only	3288
^ _ or	-1365
^ _ os	2072
^ _ otra	3186
^ _ out	-4820
^ _ outside	1702
^ _ parents	-1880
^ _ partner	2006
^ _ passed	-3084
^ _ peaceful	1834
^ _ pelo	1885
^ _ pensando	4949
^ _ pense	2771
^ _ people	-2718
^ _ permanent	3831
^ _ peur	1340
^ _ pick	1496
^ _ plan	4182
^ _ pleure	-2077
^ _ plus	1382
^ _ por	-1776
^ _ pray	3114
^ _ proud	-1437
^ _ pushed	4862
^ _ pushes	1380
^ _ put	3998
^ _ que	-3308
^ _ quiero	7036
^ _ quitte	-1958
^ _ rang	-1418
^ _ raped	4972
^ _ reached	-1515
^ _ reads	2056
^ _ ready	6781
^ _ really	2512
^ _ reason	1609
^ _ relapsed	2388
^ _ replaying	-1965
^ _ ritze	1758
^ _ safe	-1597
^ _ sagt	1659
^ _ said	3915
^ _ saturday	2035
^ _ saw	-2224
^ _ says	2356
^ _ scared	-4245
^ _ scarifie	1639
^ _ schlagt	5844
^ _ schon	3309
^ _ scratches	4017
^ _ se	-3083
^ _ see	-1346
^ _ seems	1746
^ _ self	6785
^ _ send	-1999
^ _ sends	1729
^ _ sens	-2223
^ _ sent	-4928
^ _ she	-3140
^ _ shot	-2105
^ _ should	1689
^ _ sick	-1431
^ _ sie	-1377
^ _ sister	1387
^ _ slapped	3213
^ _ slaps	2800
^ _ sleep	-2538
^ _ slide	2079
^ _ smash	3061
^ _ social	-1780
^ _ soeur	2726
^ _ some	-1855
^ _ sometimes	2241
^ _ son	-2053
^ _ song	-1352
^ _ sorry	-2588
^ _ sounds	4110
^ _ standing	1991
^ _ stehe	1684
^ _ stepdad	2932
^ _ stepfather	2408
^ _ still	-1865
^ _ stops	2613
^ _ suicidal	3542
^ _ suicidarme	3154
^ _ suicidas	1684
^ _ suicide	2585
^ _ sumir	4293
^ _ sure	1365
^ _ survived	-1584
^ _ swallowed	2502
^ _ swear	5402
^ _ take	-4033
^ _ talking	-1597
^ _ te	1965
^ _ team	-1562
^ _ tengo	2928
^ _ ter	2126
^ _ terminar	-2108
^ _ text	-2963
^ _ texted	-3461
^ _ texting	-2374
^ _ texts	-2298
^ _ thank	1618
^ _ that	-4262
^ _ the	-6013
^ _ then	-2615
^ _ there	2032
^ _ they	-1465
^ _ this	-2622
^ _ thought	-2365
^ _ threatens	1884
^ _ threw	4123
^ _ throws	1903
^ _ time	2650
^ _ to	-2494
^ _ today	-1474
^ _ todo	-2279
^ _ todos	1702
^ _ tome	1597
^ _ too	2218
^ _ touches	2651
^ _ tranquila	-1469
^ _ trapped	-1852
^ _ tried	1382
^ _ triste	-2616
^ _ truck	1427
^ _ tudo	-1345
^ _ twisted	1832
^ _ uberlege	1666
^ _ um	-1519
^ _ uma	2407
^ _ un	1698
^ _ up	-3110
^ _ urge	1460
^ _ urges	2028
^ _ us	-2395
^ _ used	-3346
^ _ va	1399
^ _ vais	1457
^ _ vejo	2454
^ _ veo	2145
^ _ vermisse	-2125
^ _ veux	-1621
^ _ vie	3058
^ _ vontade	1616
^ _ voudrais	3348
^ _ wake	-2780
^ _ waking	1877
^ _ walk	1652
^ _ want	-2058
^ _ wanted	1694
^ _ wants	-6749
^ _ ware	3059
^ _ waren	1732
^ _ way	-1599
^ _ we	-2154
^ _ went	-2403
^ _ werde	-2225
^ _ what	-3805
^ _ when	-1953
^ _ while	-3178
^ _ who	1608
^ _ will	-3257
^ _ wish	3676
^ _ with	-3436
^ _ without	1456
^ _ word	3296
^ _ worked	-1620
^ _ world	1806
^ _ worry	-2632
^ _ would	-2806
^ _ writing	2414
^ _ wrote	-4371
^ _ wunschte	2059
^ _ y	-1903
^ _ yeah	1895
^ _ you	-8124
^ _ your	-2301
^ _ •	-10500
^ after	-1532
^ all	-2754
^ am	1447
^ anoche	2093
^ back	-2519
^ because	-2946
^ been	6488
^ bitte	-1424
^ borra	-1367
^ ca	-1526
^ call	-2214
^ day	-1466
^ death	1679
^ delete	-1859
^ do	-7655
^ does	3378
^ edit	3082
^ ele	6882
^ elle	-2614
^ er	7614
^ esta	2227
^ estoy	3364
^ eu	5601
^ every	4061
^ everyday	2274
^ ex	3026
^ existing	2856
^ explain	-1402
^ find	-2019
^ for	-2534
^ fuck	-1604
^ get	-2365
^ give	-2078
^ go	-2340
^ going	4539
^ goodbye	4122
^ habe	-1440
^ he	3269
^ help	-2513
^ hey	-2776
^ hi	-1470
^ his	1592
^ hoffentlich	1944
^ honestly	6173
^ how	-2386
^ hoy	-1939
^ ich	2392
^ il	7808
^ ill	1723
^ in	-1543
^ it	-11912
^ its	1555
^ j	6078
^ ja	1735
^ je	4108
^ just	-3949
^ keep	2482
^ kill	1675
^ lass	-1523
^ le	-3941
^ leave	-2622
^ let	-3340
^ life	3555
^ like	3260
^ living	2532
^ llevo	1603
^ ma	4464
^ me	1486
^ mein	4173
^ meine	2133
^ meu	4630
^ mi	3849
^ mon	5349
^ must	-1566
^ ngl	1556
^ no	-3062
^ not	-1933
^ nothing	-1622
^ now	-2291
^ oh	-2182
^ ohne	2024
^ ojala	7765
^ ok	-2654
^ okay	-1768
^ on	-1535
^ once	1954
^ our	-2037
^ part	2062
^ penso	1536
^ people	-1630
^ pienso	3229
^ por	-1561
^ prefiero	1759
^ pretty	1489
^ put	-1461
^ que	-2194
^ queria	7717
^ quero	4980
^ quisiera	2726
^ scared	2918
^ self	-1738
^ seriously	3839
^ should	-2087
^ show	-2341
^ si	3840
^ sleep	-1527
^ so	-1357
^ soll	-2339
^ some	2048
^ sometimes	6535
^ sorry	-4149
^ stop	-3753
^ tell	-1597
^ ten	-1833
^ tengo	3879
^ tenho	3112
^ that	-6244
^ the	-7400
^ there	3501
^ they	1667
^ tired	2966
^ to	1582
^ tomei	3810
^ tonight	6593
^ took	2294
^ trying	-1637
^ two	2883
^ voltei	2927
^ volvi	5208
^ vou	2556
^ waiting	2869
^ we	-9416
^ when	1859
^ whenever	2350
^ where	-2104
^ which	2247
^ who	-2885
^ why	2059
^ wie	-1459
^ will	-2130
^ wish	1614
^ would	1934
^ write	-1376
^ ya	3847
^ you	-2487
^ your	-1371
^ •	1617
a	2642
a _ $	-5922
a _ 8	-1383
a _ a	2630
a _ about	-1717
a _ after	1517
a _ and	2128
a _ anoche	1720
a _ are	1522
a _ as	-3037
a _ at	2884
a _ attack	2142
a _ avec	3188
a _ but	-2120
a _ chat	1816
a _ con	2635
a _ cortar	2927
a _ dano	2648
a _ dele	1510
a _ el	2093
a _ eye	2443
a _ family	-1683
a _ for	-2907
a _ he	3734
a _ his	1658
a _ i	5167
a _ in	1640
a _ l	1845
a _ like	2331
a _ look	1710
a _ lui	3300
a _ me	2550
a _ my	5385
a _ ninos	-1402
a _ note	1561
a _ novio	2394
a _ now	-2386
a _ nuevo	2394
a _ of	1960
a _ or	-2275
a _ people	-1520
a _ person	-2718
a _ pills	4104
a _ que	1852
a _ self	1616
a _ that	-3658
a _ the	3452
a _ they	1873
a _ time	-3070
a _ to	-4303
a _ today	1757
a _ tuer	1655
a _ vida	3102
a _ where	3445
a _ y	-1365
a _ you	-1388
a _ •	-3307
a bad	-2149
a bat	2055
a black	2443
a bottle	3196
a break	-2972
a bridge	1560
a bullet	2664
a bunch	2316
a bus	1524
a child	-2954
a cortarme	3258
a coward	3049
a date	5381
a death	-1563
a divorce	-1590
a ecrit	-2786
a etranglee	4523
a fight	1657
a final	1665
a frappee	2338
a friend	2837
a glass	1433
a good	-1563
a goodbye	1747
a gun	6349
a hacerme	2648
a hammer	3241
a hard	-2330
a heart	1337
a human	2405
a knife	5159
a las	-1730
a letter	-1759
a liar	-1387
a list	-2063
a little	-1754
a los	-1402
a lot	-2901
a man	2207
a matar	4165
a me	6851
a mess	-1379
a message	-1462
a mi	-3281
a minha	1625
a new	-3020
a nightmare	-1464
a nurse	-1805
a person	2962
a plan	3915
a quittee	-1733
a ring	-1673
a rope	5693
a suicide	3274
a terminal	3471
a truck	2821
a waste	4182
a way	-2245
a while	-3753
a year	-1681
a •	-2511
about	-2017
about _ $	-3214
about _ a	2337
about _ all	1565
about _ and	-2019
about _ being	1903
about _ day	1919
about _ go	1615
about _ her	4711
about _ here	1903
about _ into	2662
about _ it	2572
about _ my	3155
about _ terminal	3471
about _ thoughts	-1852
about _ to	1388
about _ •	-1523
about death	4133
about hurting	2369
about it	-1572
about just	1899
about killing	5120
about last	-2294
about me	-5528
about money	-1692
about my	-3637
about not	2701
about overdosing	2797
about the	-5151
about to	-3098
about walking	2233
about what	-2543
abue*	-1476
abus*	9832
abused by	1887
abusing	2632
abusing me	2632
abusive	5697
abusive _ and	3832
abusive _ do	1667
abusive _ i	2046
abusive marriage	1461
abusive relationship	1701
acab*	6037
acabar	5733
acabar _ a	1879
acabar _ esta	2063
acabar _ minha	1879
acabar _ todo	2063
acabar com	2976
acabar con	2757
account	-4154
account $	-1862
accounts	3945
accounts and	2261
acor*	2172
acordar	2172
acti*	-1428
addi*	5722
addicted	1655
addicted to	1655
addr*	1874
address	1874
affe*	-2436
affects	-1389
affects _ $	-1389
afra*	-1494
afraid	-1494
afraid $	3416
afraid _ $	-2373
afraid _ being	-1927
afraid _ go	2324
afraid i	2340
afraid of	-4196
afraid that	-3101
afraid to	2386
after	4141
after _ attempt	1562
after _ days	1608
after _ months	-1957
after he	2576
agai*	3227
again	5356
again _ $	3270
again _ night	1556
again after	2273
again but	2318
again last	1556
against	3227
against _ $	2481
against _ wall	2893
against the	3227
ago	-4049
aguento mais	1896
ai _ $	-3698
ai _ au	-1463
ai _ de	4965
ai _ la	2020
ai _ lui	-1506
ai _ ma	1392
ai _ me	4036
ai _ mon	-1386
ai _ rentrer	1372
ai ecrit	1439
ai envie	2307
ai mal	-1603
ai pris	2484
ai quitte	-1958
aime	-2002
aime*	2164
aimerais	2164
air	2442
air $	1882
al	1596
al _ $	1596
alive	14510
alive $	8517
alive _ $	2607
alive _ i	1424
alive _ much	1659
alive because	1670
alive so	1659
all _ and	-1814
all _ friends	1389
all _ i	-3717
all _ in	1663
all _ messages	1639
all _ money	2767
all _ my	1825
all _ the	2880
all _ them	2791
all _ time	-3301
all _ to	-1822
all _ you	2064
all be	1355
all day	-2069
all of	2968
all our	1929
all over	2335
all the	-2798
alle	3453
alle*	-1909
allein	-1909
alles	-2253
alles _ $	-1338
alles _ mich	-1493
allo*	2321
allowed	3645
allowed to	3645
alone	-2380
alone $	-3321
alone _ i	1824
alone _ rest	-2326
alone for	1674
alone with	1867
along	-2728
alre*	5152
already	5152
alwa*	-3541
always	-3541
always _ $	-1936
am $	-2153
am 15	1670
am 23	1970
am 30	-1365
am _ abusive	2244
am _ alive	3679
am _ allowed	1846
am _ alone	2349
am _ an	2106
am _ and	-2234
am _ angry	1445
am _ at	-2246
am _ be	-2714
am _ because	1994
am _ being	-3262
am _ burn	1799
am _ die	-1333
am _ do	2944
am _ end	1613
am _ for	2487
am _ go	6036
am _ going	2817
am _ good	-2017
am _ happy	-1695
am _ he	-1473
am _ her	-2742
am _ him	1883
am _ hurt	3386
am _ i	6096
am _ ich	3464
am _ in	-1440
am _ just	-2306
am _ kill	-1459
am _ life	4878
am _ lose	-3105
am _ losing	-2401
am _ make	1726
am _ my	5387
am _ myself	-1399
am _ now	-1944
am _ on	1375
am _ ready	-1971
am _ stalked	1795
am _ still	1603
am _ suicidal	-1441
am _ tell	-2162
am _ text	-1435
am _ that	2895
am _ this	-1700
am _ tired	3328
am _ to	5817
am _ ware	1379
am _ waste	4705
am _ well	-1439
am _ what	2769
am _ when	-1455
am _ will	3144
am _ •	-2277
am about	-2876
am afraid	1632
am alone	2465
am always	1364
am disappointed	3841
am done	2893
am drunk	-1748
am dying	-1357
am ending	2029
am going	3382
am hiding	1886
am i	-2048
am just	2355
am liebsten	3464
am not	-2500
am ok	1440
am on	2668
am pregnant	-1718
am proud	-1417
am ready	5154
am safe	-2736
am terrified	2987
am tired	-2185
am writing	2154
ama	-1769
ambu*	2314
ambulance	2314
amea*	5518
ameaca	3067
ameacou	2452
ameacou _ $	2133
ameacou _ matar	2452
ameacou se	1876
amen*	3686
amenaza	2692
amenaza _ mis	1478
amenaza con	2692
amigos $	-1363
amo	-2000
amo $	-1664
an	4706
an $	-2481
an _ $	2682
an _ ago	1715
an _ in	2032
an _ marriage	1461
an _ my	1626
an _ of	-1603
an _ relationship	1701
an abusive	2627
an accident	1594
an email	-1481
an hour	1385
an selbstmord	3232
and	7042
and _ $	-1474
and _ a	5316
and _ abusive	2354
and _ affects	-1389
and _ again	-3651
and _ alone	2031
and _ and	2375
and _ answering	1747
and _ are	-1988
and _ as	-1605
and _ awful	-1716
and _ be	1572
and _ because	2044
and _ been	-1497
and _ being	-2094
and _ bottle	1348
and _ came	2085
and _ come	2029
and _ cut	2400
and _ de	1593
and _ disappears	-2668
and _ do	-1983
and _ does	-1775
and _ down	1909
and _ feel	-3109
and _ have	4041
and _ he	-2079
and _ her	2552
and _ house	-2096
and _ how	-1516
and _ i	2432
and _ in	2950
and _ it	-3707
and _ keep	-1371
and _ know	5365
and _ left	-1561
and _ life	-2843
and _ look	1380
and _ me	6148
and _ mean	-1825
and _ mom	1457
and _ my	5625
and _ never	-2529
and _ no	-2563
and _ not	-1801
and _ of	-2403
and _ off	1592
and _ one	1400
and _ outside	2715
and _ parents	1888
and _ phone	2774
and _ plus	2061
and _ really	1412
and _ safe	-1696
and _ said	-2049
and _ says	1434
and _ she	-3680
and _ sleep	-2341
and _ something	-1618
and _ still	5661
and _ text	1619
and _ there	1534
and _ took	-1473
and _ want	1448
and _ what	-1575
and _ when	5609
and _ where	2860
and _ wife	-1340
and _ will	3504
and _ you	1495
and _ •	8989
and a	2720
and all	-1711
and beat	1526
and breaks	1636
and cried	-2975
and do	1844
and feel	-2617
and has	1527
and have	-1919
and her	1878
and hit	1685
and honestly	1442
and i	-8678
and is	3064
and it	-3173
and its	3996
and keeps	3556
and life	-1910
and more	2885
and never	4668
and not	1717
and nothing	-1433
and now	-2017
and say	-1641
and says	1852
and scared	-2277
and see	-1636
and sometimes	-1646
and still	-1433
and takes	1480
and then	3365
and this	-1359
and to	-1336
and took	1678
and turns	-1374
and wants	2030
and •	6205
ande*	-2966
andern	-1523
ange*	-4612
anger	-4141
anger _ i	-1715
anger issues	-2291
angerufen	-2808
angerufen $	-2224
angry	1429
angry $	-1766
angry _ i	1555
angry _ my	1584
angry _ myself	-1478
angry at	-1389
angry i	2695
angry that	2128
angst	2960
angst _ meinem	1372
anim*	-1936
animals	-1838
anni*	-1639
anoc*	2769
anoche	2769
anoche intente	2093
anos	-2206
anot*	2387
another	2387
another _ $	1411
another _ of	1993
anru*	-2383
anrufen	-2212
anrufen $	-1883
answ*	-6426
answer	-3987
answer $	-2241
answer _ $	-1790
answer _ last	1820
answered	-1910
answering $	1495
answers	-1348
anxi*	-2087
anxiety	-2252
any _ $	1815
any _ of	-2067
anyb*	1811
anybody	1811
anym*	-1508
anymore	-1508
anymore $	-1805
anyo*	3196
anyone	3196
anyone $	-1712
anyone _ if	1380
anyt*	-1970
anything	-1911
anything _ $	-1896
anything _ be	1395
anything _ i	3254
anything _ myself	-3961
anything _ not	1655
anything _ think	1713
anything but	3717
anything to	-2760
anyw*	1580
anyway	2467
apaga	-1524
apareceu	2474
apareceu aqui	2474
apologize	-1470
app	1965
appe*	-9573
appele	-1655
appeler	-3728
appeler $	-1466
appeler _ $	-2147
appetite	-1363
appr*	-2714
aqui	2948
aqui _ $	2359
are	-2882
are $	-1777
are _ the	2590
are covered	1597
are on	2619
are you	-2140
argue	1483
arm	7958
arm _ $	1390
arm _ he	2094
arms	7629
arms _ they	3276
arms are	1441
arms until	3276
arou*	2463
around	2463
around _ $	1338
around for	2441
arra*	2309
arre*	-2626
as	-4984
as _ $	-2746
as _ am	-2160
as _ child	-1849
as _ i	-2160
as a	-1860
as i	-2163
as my	-1718
ask	-1993
ask _ i	1547
ask for	2818
ask myself	-1336
asked	-8931
asked _ i	-4303
asked _ if	-1642
asked if	-2674
asked me	-3173
aski*	-5536
asking	-5536
asking _ $	-2064
asking myself	-2088
asle*	2719
asleep	2719
asleep and	2218
assa*	1456
at	-2774
at 3am	1408
at _ $	-6040
at _ at	1529
at _ dads	2093
at _ for	-1600
at _ i	-3465
at _ in	2034
at _ on	1661
at _ party	-2550
at _ point	3097
at _ she	1362
at _ yesterday	1467
at her	-1529
at home	-1453
at me	6437
at my	1619
at myself	-1655
at the	2878
atta*	1674
attack	2142
atte*	10295
attempt	2473
attempt and	1618
attempted	7185
attempted _ $	6133
attempted _ times	1539
audio	-1572
auf	1724
auf $	3382
auf _ brucke	1684
auf der	1684
aufg*	1377
aufgeschnitten	1377
aufgeschnitten $	1377
aufw*	2786
aufwachen	2786
aufwachen $	2786
aus	2707
avec _ couteau	2274
avec lui	1617
avec un	2274
away	-8883
away $	-3934
away _ i	-3714
away _ the	-1394
away and	-1612
away from	-1343
awful	-2920
awful _ people	-2163
awful things	-1676
baby _ $	-2028
back	-3952
back $	3298
back _ $	-3172
back and	-1360
back or	2188
back then	-2256
back together	-1522
bad $	3293
bad _ i	-1534
bad _ my	-2385
bad _ now	1518
bad right	1518
badly	-2448
balc*	2018
balcony	2018
bang	1333
bang _ head	1333
bang my	1333
bang*	3887
banging	3887
banging _ door	1977
banging _ the	2409
banging on	3887
basically $	1515
bat	3692
bat $	2093
bateu	4561
bateu $	3766
bath	-1500
bath*	3982
bathroom	3982
bathroom _ is	1886
bathroom he	1886
bathroom with	1897
be	7612
be _ $	-3811
be _ a	1741
be _ again	-2002
be _ anymore	2833
be _ end	-1466
be _ for	-3793
be _ her	-2420
be _ his	-3116
be _ i	3196
be _ in	-1777
be _ last	1726
be _ me	2730
be _ monday	5147
be _ much	1842
be _ next	2847
be _ now	5188
be _ of	-1926
be _ on	1518
be _ than	3118
be _ the	-2641
be _ this	2418
be _ to	-1480
be _ •	9284
be afraid	-1397
be alive	3263
be alone	-2504
be better	2401
be bothered	1640
be dead	3662
be devastated	-1659
be done	2297
be gone	2055
be happier	2596
be happy	-1870
be here	5657
be honest	-1700
be in	1668
be my	1465
be over	2930
be sorry	1331
be the	-1764
be there	-5234
be too	1571
be with	1922
be •	10196
beat	8160
beat _ he	1432
beat _ out	2636
beat him	3511
beat the	3039
beaten	-1413
beating	2326
beating _ wife	2436
beating his	2436
beats	8975
beats _ $	5931
beats _ and	1897
beats _ she	1890
beats her	2646
beats me	3450
beau*	-3846
beautiful	-3771
beautiful $	-2100
beca*	3497
because	3497
because _ $	2242
because _ afraid	-1333
because _ all	1452
because _ deserve	1333
because _ do	1582
because _ ex	-1418
because _ is	-1377
because _ my	2348
because _ not	1727
because _ share	1598
because _ want	-2864
because he	-2832
because of	3867
because she	-1471
because we	2707
bed	-1459
bed $	-1746
bed _ $	-1340
bedr*	3783
bedroht	2883
bedroht _ $	2046
bedroht mich	2883
been	6133
been _ $	-2448
been _ a	-3650
been _ about	1927
been _ and	2899
been _ are	-1636
been _ down	-2814
been _ harming	2159
been _ me	2839
been _ of	1360
been _ thoughts	1930
been _ to	2273
been _ with	2364
been _ you	-1706
been calling	-1432
been depressed	-1498
been drinking	1897
been feeling	-1505
been fighting	-1521
been planning	1998
been self	2159
been thinking	1504
been where	-1636
befo*	2241
before	2349
before _ go	2343
before i	3445
beg	-1462
beg _ to	-2565
being	4871
being _ all	1561
being _ by	4207
being _ is	-2183
being _ much	2212
being _ so	1616
being _ the	1473
being a	3012
being alive	7784
being dead	1928
being here	3077
being stalked	1795
believes	1734
believes _ $	1734
believes _ man	1513
believes a	1513
belt	5090
belt _ my	1940
bess*	1618
besser	1889
best	-2782
best _ $	-2188
best _ and	-1778
best _ i	-1595
best _ me	3299
betr*	-1972
betrogen	-1780
bett*	-1383
better	-1352
better $	-4512
better _ $	2924
better _ him	-2310
better _ me	3321
better without	5018
bin	-4067
birt*	2523
birth $	1561
birthday $	-2043
bit me	1514
bite	2409
bitte	-2493
blac*	2544
black	4120
black _ from	2443
black eye	2443
blade	7003
blade _ $	2192
blade again	2192
blade is	3296
blame	-1349
blame myself	-1454
blea*	3441
bleach	3441
bled	1682
blee*	1412
bleed	5933
bleed _ $	3238
bleeds	1412
bloc*	-3025
blocked	-2874
blocked _ $	-1973
blocked me	-2193
blood	2067
blood _ me	2935
bloq*	-3535
blow	1551
blow _ brains	1449
blow _ out	1449
blow my	1732
blue $	1530
body	2840
body _ just	2107
boil*	2886
boiling	2941
boiling _ me	3254
book	-2316
bored	-1897
born	6796
born $	4195
borr*	-1474
borra	-1367
boss	-2580
boss $	2082
boss _ me	-1857
bot	-4240
bot $	-3925
both	2483
both _ $	1441
bothered	1640
bott*	5263
bottle	5263
bottle $	2347
bottle of	2318
boug*	4181
bought	4181
bought _ a	-1780
bought _ gun	1743
bought _ rope	3880
bought a	5404
bought myself	-3364
boyf*	4270
boyfriend	4270
boyfriend $	3884
boyfriend _ $	4624
boyfriend _ anger	-1940
boyfriend _ ex	-2037
boyfriend _ her	4223
boyfriend _ his	-2070
boyfriend _ issues	-1940
boyfriend _ me	6162
boyfriend _ want	-1671
boyfriend _ years	-1795
boyfriend and	-1532
boyfriend because	-1504
boyfriend does	-1571
boyfriend hits	4568
boyfriend s	-1747
boyfriend threatened	1626
brai*	1449
brains	1449
brains _ $	1449
brains out	1449
braz*	1925
brazos	2246
break _ $	2540
breakfast	-1606
breakfast $	-1606
breaking	-1409
breaks	1688
breaks _ and	2045
breaks things	1592
breathe	-2573
breathe $	-1863
breathing	3980
brid*	4460
bridge	4642
bridge and	2490
bridge i	1561
brin*	5263
bring	2782
bring _ $	2891
bring _ um	4123
brings	1793
bringt	3517
bringt _ $	2596
bringt _ um	3517
bringt sich	1947
brok*	-3217
broke _ $	-2115
broke _ last	3196
broke _ me	-1756
broke _ my	3003
broke _ with	-2359
broke me	-1428
broke up	-2610
broken	-3126
broken _ $	-3132
brother $	1679
brother _ his	-1405
brother _ me	2145
bruc*	2949
brucke	2949
brucke _ springen	1866
brui*	4276
bruises	3792
bruises on	2083
buil*	2144
building	2144
building $	1683
bullet	2083
bullet _ $	2162
bullied	-1342
bunch	2316
bunch _ $	1660
bunch _ pills	2316
bunch of	2316
burg*	-2850
burger	-2850
burger $	-2850
burn	4081
burn _ down	2875
burn _ house	2875
burn myself	2939
burn*	4010
burned	2088
burned _ with	1816
burning	1922
burns	-1845
but	-4375
but _ about	1640
but _ came	2448
but _ can	-1417
but _ know	-2249
but _ not	-1874
but _ punches	1337
but _ the	4866
but _ think	3281
but _ would	3122
but he	1997
but if	-2120
but it	-3321
but my	2115
but that	3176
but the	-3038
but tonight	1665
by _ $	-3067
by _ boyfriend	3472
by _ ex	2828
by _ i	3664
by her	1345
by my	3364
by the	1801
c est	1383
ca	-2177
cach*	2491
cachets	2597
cafe	-1994
cake	-1908
cake $	-1475
call	-15422
call _ $	-4899
call _ and	-2482
call _ i	-2121
call _ if	-1626
call her	-2328
call him	-1874
call me	-2588
call*	-9823
called	-4418
called _ and	-1622
called _ to	1966
called he	2628
called me	-2061
calling	-5299
calling _ $	-2333
calling him	-1830
calls _ a	1711
calls _ ex	-1342
calls _ she	-1435
calls _ when	-2144
calls me	1410
calm $	1995
camb*	-1899
came	3799
came _ $	1995
came _ close	1848
came _ from	1985
came _ to	1353
came home	2431
came in	1658
came*	2446
camera	1481
can	-2554
can _ anyone	1462
can _ do	-3104
can _ eat	-1560
can _ find	-1505
can _ forgive	-1351
can _ get	-2300
can _ help	2524
can _ imagining	3018
can _ instead	1697
can _ it	-2493
can _ live	-1494
can _ my	1356
can _ over	-1469
can _ promise	1574
can _ see	2047
can _ sleep	-2959
can _ stop	1659
can _ tell	2299
can _ this	-1801
can _ to	2377
can come	2133
can i	-3182
can not	1375
can stop	1800
can you	-1489
cancer	1530
cans*	3566
cansada	2148
cansada _ $	1506
cansada de	2708
cansado	1418
cansado _ $	1418
cansado de	1613
car	2530
car _ $	-2703
car _ i	-2020
car _ me	2231
cara	4317
care $	-2699
care _ i	3308
care if	2292
carta	2563
carta _ despedida	2672
carta de	2672
carv*	4892
carved	4892
casa	-1558
casa _ $	-1663
case	2206
cat	-2316
cat $	-2283
catch	2945
catch myself	2739
ce	-1760
ce que	-1573
cease	2035
cease _ $	2035
celu*	2239
celular	2239
celular $	1495
chair	3518
cham*	-1616
chan*	-7206
chance	-1635
chance $	-2334
change	-3814
change $	-3025
change _ the	1641
chas*	-2764
chat $	1652
chea*	-4883
cheat	-1875
cheated	-2935
cheated $	1686
cheated _ me	-2209
cheated _ my	-2261
cheated on	-4693
cheating	-1757
chec*	-2082
check	-4362
check _ $	-3719
check in	-3475
checking	-1695
chez moi	2050
chil*	-1477
child	-2498
child $	-1539
children $	1824
chok*	6058
choked	6215
choked me	2826
chri*	-1753
christmas	-1753
chur*	-2059
church	-2059
church _ me	-1774
church _ reject	-1774
church will	-1774
ciga*	2751
cigarette	1816
clean	3666
clean _ months	3091
clean for	3077
close to	2426
closet	2751
closure	-1547
coff*	-1715
coffee	-1715
college	-2920
college $	-1967
com _ minha	1625
com _ vida	1625
com ela	-1442
com medo	1428
com raiva	1835
come _ $	-2208
come _ and	-1774
come _ funeral	2402
come _ my	1599
come back	1446
come home	-2707
come to	1729
comes	3861
comes _ i	3659
comes _ room	1675
comes back	1588
comes into	1675
comf*	1852
comm*	-3874
comment	-4244
commit	1394
commit suicide	1394
como	-2724
comp*	-1450
compared	1629
compared _ $	1850
compared _ this	1850
compared to	1629
con	3083
con _ $	5830
con _ de	-1684
con _ esta	2063
con _ fotos	1478
con _ mis	1478
con mi	-1604
con todo	2063
conf*	-3104
cons*	-2584
conscience	-1534
conscience $	-1534
considered	-1545
considered _ $	-1545
considering	1699
cont*	-3950
contact	-7728
contact $	-2311
contact _ $	-2091
contestarle	-1666
contestarle $	-1462
control	2760
control and	2637
controla	2445
controla _ y	1892
controla el	1892
controlling	-2528
controls	5235
controls _ i	2705
controls _ money	2767
controls all	2767
controls who	1689
conv*	-3413
conversation	-1629
copa*	2623
copain	2623
copain m	1879
cope	-3087
cort*	9789
cortar	3595
cortar _ $	1509
cortarme	4612
cortarme _ $	3316
corto	6888
couch	-1510
could	-3250
could _ $	-2516
could _ have	2076
could _ i	1608
could _ it	-2246
could _ my	2008
could _ to	1996
could _ would	-3180
could not	2164
could talk	-3305
coun*	-3741
counselor	-2216
counselor _ i	-1583
coupe	4366
couple	-1882
cout*	2274
couteau	2274
couteau $	2274
cove*	1714
covered	1714
cowa*	3049
coward	3049
coward $	2777
cras*	2009
crash $	1766
cried	-5167
cried $	-3337
crush	-1608
crush _ $	-1608
cry	-4129
cry _ $	-1958
cry _ the	-1560
cryi*	-3111
crying	-3111
crying _ $	-2017
crying and	-1612
cuan*	1986
cuando	2250
cuando _ ella	1833
cuando _ fue	-1552
cuando se	-1552
cut	8011
cut $	2248
cut _ $	3168
cut _ bad	1896
cut _ last	1423
cut _ right	1518
cut is	2551
cut myself	2099
cut so	1896
cuts	13740
cuts _ do	2050
cuts _ i	2755
cuts and	4296
cutt*	12085
cutting	12085
cutting $	2168
cutting _ $	1629
cutting _ and	1453
cutting _ feel	1741
cutting _ i	2158
cutting _ the	1332
cutting herself	1572
cutting when	1741
da	5440
da _ $	3286
da ponte	1518
da sein	1505
dad $	-1431
dad _ me	3754
dad used	-1440
dads	3066
dads $	2093
dano	10255
dano $	10255
dans	2296
dans _ $	2296
dark	1380
das	3807
das _ nehmen	1587
das _ zu	1587
das leben	3350
dass ich	-1367
data	-3333
data $	-1726
data _ $	-1607
date	2556
date _ and	2890
dated	2562
dated for	1702
dati*	-5029
dating	-5029
dating $	-2521
datos	-1364
datos $	-1364
daug*	1415
daughter	1584
daughter _ her	1521
day	-5966
day $	-2098
day _ $	-2857
days $	-1952
days _ $	-1445
days _ do	1332
days _ not	1762
days _ want	2399
days i	2893
de	3984
de _ a	-1390
de _ anos	-1348
de _ appeler	-1398
de _ ecrire	-1515
de _ ex	2532
de _ mandar	-1335
de _ mes	1365
de _ ninos	1478
de _ que	4536
de _ tuer	1658
de despedida	2672
de l	-1541
de la	-1534
de le	-2453
de los	1478
de lui	-1899
de me	2895
de mourir	2087
de novo	2614
de rentrer	1372
de verdad	4927
de viver	2891
de vivir	3545
de vivre	3606
dead	10417
dead $	8666
dead _ $	2466
dead _ be	2404
dead _ that	-2206
dead _ the	-1582
dead after	-1768
death	6107
death $	1498
death _ $	2739
death _ day	2807
death _ i	2148
death _ my	-1463
death _ of	-1586
death _ peaceful	2560
death all	2528
death is	-2161
death of	-1463
death sounds	2560
deci*	5461
decided	4460
decided $	1695
decided that	2183
deix*	-2451
deixa	-2564
deixa _ $	-2449
deixa _ paz	-1703
deixou	-1781
deixou _ $	-2303
deja	1667
deja*	-2984
dejar	-1737
dejo	-5194
dejo _ $	-1421
dejo hace	-1511
dela	-1526
dela*	1478
delante	1478
delante _ los	1478
delante _ ninos	1478
delante de	1478
dele $	-1470
dele*	-6784
delete	-3988
delete all	-1444
deleted	-2108
deleted my	1407
den	3355
den _ $	2790
den hals	3873
denke	4566
denke _ tag	1531
denke jeden	1531
dent*	-1925
dentist	-1601
dentist $	-1564
depr*	-8655
depressed	-4326
depressed $	-2453
depression	-4317
depression and	-2148
der	5730
der _ $	4567
der brucke	2949
der trennung	2195
des	1554
desa*	2441
desaparecer	2441
desaparecer _ siempre	2441
desaparecer para	2441
deserve	2021
deserve to	1726
desp*	6436
despedida	2672
despertara	3153
despertara _ $	3153
despues _ anos	-1348
despues de	-1710
dest*	-4345
destroy	-1886
destroy _ $	-1385
destroyed	-2176
destroyed _ $	-2102
devant	1783
devastated	-1979
dias	1774
dice	2540
dice _ va	2269
dice que	2638
did	-3701
did $	4067
did _ $	-1948
did _ again	2008
did _ ask	3259
did _ for	2652
did _ get	-1761
did _ to	-2597
did _ work	1558
did it	2233
did not	-4951
die	9065
die $	8204
die _ $	8060
die _ a	-6183
die _ aufgeschnitten	1377
die _ he	1658
die _ so	-1460
die _ •	-1792
die basically	1515
die lol	2305
die now	-2277
die that	1494
die when	-1511
die young	1761
die •	-1792
died	-2614
died _ $	-1880
died _ birth	1512
died _ him	2076
died _ my	1373
died _ of	2076
died _ that	2151
died _ year	-1398
died and	-1828
died in	1719
died instead	2076
died last	-3418
dies	1687
dies*	-1656
diff*	-3170
different	-2802
different _ $	-1928
different _ now	-2175
dinners	1528
disa*	3567
disappears	-2668
disappears _ $	-2076
disappears again	-2076
disappointed	4837
disappointed _ i	3285
disappointed that	3285
disp*	4152
disparaitre	2540
disse _ se	1409
disse _ vai	2178
disse que	2842
dist*	-2141
distant	-1378
dit _ il	2528
dit d	-1534
dit qu	2528
divo*	-4779
divorce	-4098
divorce $	-1412
do	3651
do _ $	4663
do _ a	1580
do _ but	2887
do _ cope	-1492
do _ cutting	1975
do _ ex	3366
do _ find	3266
do _ go	-1619
do _ help	2838
do _ her	2045
do _ hide	5326
do _ how	-1875
do _ i	2504
do _ in	2046
do _ know	-2356
do _ last	1842
do _ love	-1605
do _ me	-4188
do _ myself	-3298
do _ night	1842
do _ see	4323
do _ still	-1842
do _ tell	-1930
do _ think	-2210
do _ up	1433
do _ wake	1354
do _ want	5993
do _ why	2865
do _ with	-2929
do _ worry	-1495
do _ •	-2137
do anything	-3536
do instead	1697
do it	10590
do meu	1347
do not	-2269
do something	2587
do this	-2170
do to	1954
do you	-2694
do •	-1413
does	-1402
does _ a	-1827
does _ care	-2106
does _ hurt	2722
does _ just	1483
does _ know	2738
does _ take	2536
does it	4868
does not	-4585
dog	-3343
dog _ in	1658
dog came	1658
doing it	6109
doing well	-1357
dois	-1416
done	1803
done _ $	2564
done _ life	3171
done it	-1428
done with	2941
door	3861
dorm*	1595
dormir e	2172
doubt	1469
down	2808
down _ $	3786
down _ i	1980
down my	2988
down when	1332
down with	1354
draf*	-1623
drafts	-1425
draw*	1683
drawer	1683
drea*	-4089
dream	-1510
dreams	-3585
dreams _ my	-1837
dreams about	-1338
drin*	2072
drink	-3262
drinking _ the	1788
drinks	1357
drinks $	2670
drinks _ and	-2008
drive off	1442
droht	5410
droht _ $	2785
droht _ nacktbilder	2081
droht _ umzubringen	2159
droht _ zu	2081
droht sich	2159
drop	-2716
drop dead	-1867
drop*	-1931
dropped	-1624
drove	-1342
drow*	2352
drunk _ things	1894
du	1488
du _ $	2774
du mal	3770
duele	-2532
dump*	-2010
dumped	-2010
dumped me	-1633
duri*	1622
during	1622
dying	7940
dying $	4359
dying _ $	1685
e	4717
e _ $	-2721
e _ acordar	2172
e _ com	1504
e _ respondi	-1528
e me	1549
e nao	2601
each	2125
earth	1884
easy _ $	2105
easy and	1394
easy to	-1390
eat _ i	2182
eat _ to	1518
eating _ $	-2251
ecri*	-3163
ecrire	-2796
ecrire $	-2124
ecrit	-1406
ecrit _ lettre	2786
edit	2930
eine	-2400
eine _ $	-1941
einf*	1825
einfach	1825
einfach _ mehr	1861
einfach nicht	1861
el $	2445
el _ y	1892
el celular	1628
ela	-3932
ela $	-2178
ela _ $	-1340
ele	4625
ele _ bateu	3205
ele _ e	1664
ele _ empurrou	2236
ele _ me	-2591
ele _ minha	-1763
ele _ persegue	1783
ele _ que	1434
ele _ vai	1434
ele me	2317
ele nao	-2342
ella $	1469
elle	-5365
elle $	-1680
elle _ a	-1364
else	-1815
else $	-1421
em	6540
em _ $	-1941
em _ da	2798
em frente	-1371
em paz	-2372
em suicidio	2038
emai*	-3003
email	-3795
email $	-1984
emailed	-2801
emailed me	-1928
emot*	2045
emotionally	2442
emotionally abusive	2109
empty	-1894
empu*	4704
empujo	1693
empujo _ escaleras	1693
empujo _ las	1693
empujo por	1693
empurrou	2236
empurrou e	1342
en	6447
en _ air	1537
en _ la	3254
en _ todos	1422
en _ y	3214
en l	1537
en la	1853
en mi	1597
en quitarme	1878
en tirarme	3434
enco*	2264
encore	2264
encore $	-1756
end	2487
end _ $	4830
end _ all	2336
end _ and	1365
end _ life	4008
end _ me	-1994
end _ sooner	-1535
end _ tonight	2068
end it	2642
end my	3476
end of	-2535
endi*	8824
ending	8824
ending _ $	1637
ending _ all	1818
ending _ life	2968
ending it	2308
ending my	2968
ending things	2693
enjoy	-2232
enjoy the	-1648
enough $	3468
enough _ $	-3811
enough for	-2018
enough of	-2525
envie	1482
envie _ $	1611
envie _ appeler	-1699
envie _ lui	-2172
envie _ me	2976
envo*	-1928
er	5450
er _ $	-3491
er _ betrogen	-1646
er _ er	3318
er _ mich	1545
er _ nacktbilder	2081
er _ nicht	-2659
er _ schon	2565
er _ umzubringen	2159
er droht	4240
er hat	1472
er liebt	-2139
eras*	-1578
erase	-2292
ernst	3185
ernst $	3185
es	-3434
esca*	6006
escaleras	1693
escaleras $	1693
escape	1559
escr*	-8616
escrevi	2272
escribi	1347
escribi _ $	2125
escribio	-2814
escribirle	-3002
escribirle _ $	-1449
esqu*	-1575
est	-1613
est _ $	-1608
esta en	-1838
esta*	3671
estar	8517
estar _ $	7928
estar muerta	3897
estarian	2255
estarian _ mi	2255
estarian _ sin	2255
estarian mejor	2255
este	-1891
este*	-2636
esteem	-2585
esteem _ i	-1797
estoy	7110
estoy _ $	3111
estoy _ de	2325
estoy _ el	2702
estoy cansada	1953
et	3308
et _ m	-1394
et il	2344
etra*	4523
etranglee	4523
etranglee hier	2383
etre	3589
etre _ $	3589
etre morte	4126
eu	3217
eu _ $	2747
eu _ ele	-1445
eu me	4348
eu respondi	-1528
even	6641
even _ $	2199
even _ i	1671
even _ to	1607
even if	-1748
even the	2016
ever _ $	-1829
ever _ me	-1523
ever*	1949
every	3443
every _ $	-1442
every _ i	7536
every _ it	-1782
every _ my	-1676
every _ we	2142
every day	-1897
every morning	3733
every single	1353
every time	4424
everyday	2274
everyday i	2274
everyone _ i	1554
everyone _ just	1912
everyone _ to	-1866
everyone dies	1795
everything	-2269
everything _ from	1768
everything _ need	2114
ex	3640
ex $	5815
ex _ $	-1378
ex _ a	2900
ex _ calling	-1661
ex _ fake	2344
ex _ him	-1506
ex _ hit	-2703
ex _ i	-2165
ex _ in	-1724
ex _ is	-2132
ex _ keeps	-1832
ex _ llamo	-1731
ex _ mich	2546
ex _ my	-1363
ex _ not	3828
ex _ on	-1582
ex _ que	2114
ex _ se	1872
ex _ sigue	1472
ex _ stop	1658
ex _ the	-2135
ex _ threatening	3286
ex _ to	-2457
ex _ vai	1771
ex _ vor	1426
ex _ will	1818
ex and	-3126
ex girlfriend	-1345
ex hat	-1647
ex husband	-2189
ex is	6776
ex made	2344
ex me	2690
ex on	-1406
ex put	1339
ex wants	-1775
ex was	-1955
ex wife	-2935
ex will	2405
exam	-2952
exams	-1537
exce*	1955
exha*	2541
exhausting	3148
exhausting $	1590
exis*	13041
exist	7536
exist $	5886
exist _ $	1341
existing	8027
existing $	2862
existing _ $	3743
existing _ exhausting	2856
existing is	2856
existir	2779
existir $	2779
expl*	-2581
explain	-2111
explain myself	-1415
expr*	1935
extr*	-5923
extrano	-2183
extremely	-1878
eye	2443
eye from	2443
face	6576
face $	4253
face _ $	1388
face in	3681
face*	-1993
fail*	-3383
failed	-2247
failed $	-1626
fais	2174
fais _ mal	2543
fake	2443
fake _ my	2344
fake _ with	2344
falar	-1515
falar com	-1381
fall _ and	1624
fall asleep	2737
fami*	2467
familia	1507
family _ $	1535
family _ am	-1916
family _ i	-2787
fant*	7616
fantasize	4365
fantasize _ a	3471
fantasize about	4365
fantasizing	3083
fantasizing about	3083
far	2568
fath*	-1930
father	-1369
father _ i	-1564
father s	-1368
fault	2610
fault $	2524
favor	-1670
fear _ my	2887
feel	-3200
feel _ $	2408
feel _ again	-1609
feel _ dying	5587
feel _ if	1470
feel _ is	1696
feel _ lost	-1898
feel _ my	-1601
feel _ should	1863
feel _ stupid	1975
feel _ the	-2297
feel _ this	1728
feel _ to	1467
feel as	1470
feel like	1375
feel lost	-1374
feel safe	2156
feel something	1717
feel the	1488
feel trapped	-1852
feel ugly	-1344
feel*	-3110
feeling	-2168
feeling _ $	-1758
feeling _ for	-1331
feeling down	-2860
feeling suicidal	1489
feels	-2210
fehlt	-1403
feliz	-1438
fell $	4566
fell _ the	-3168
felt	-1895
femme	-1432
fica*	2026
fico	4526
fight $	1598
fight about	-1631
fina*	-1921
final	1665
finally _ it	1538
finals	-1339
find	7567
find _ for	2213
find _ i	3331
find out	2512
find someone	1496
fine now	1803
finish it	1901
first _ i	1512
first _ tried	1943
first time	1943
five minutes	1883
fix	-2044
flat _ i	1587
flig*	-2200
flight	-2200
flin*	1700
flinch	1700
flinch _ he	1700
flow*	-3219
flowers	-3219
flowers $	-1574
foll*	6039
follow	1827
follow $	2768
following	1366
following me	1554
follows	3445
follows _ $	2320
follows _ everywhere	1582
follows me	3817
food	1646
for	3111
for $	9713
for 4	3034
for _ and	-1844
for _ best	-1690
for _ but	3328
for _ have	2137
for _ heart	3176
for _ kids	-1752
for _ life	5612
for _ me	1435
for _ months	4166
for _ nobody	1389
for _ of	-5235
for _ this	2718
for _ when	-1647
for _ while	-2829
for _ you	1784
for a	-5929
for days	-2327
for divorce	-1446
for good	3142
for her	-2821
for hours	2857
for it	2997
for me	3865
for months	-2309
for most	-1980
for my	4303
for real	3026
for someone	-1596
for the	-5752
for this	2873
for two	-1522
for when	2839
forc*	7479
forced	3055
forces	2074
forg*	-9899
forget	-3560
forget _ $	-2521
forgive	-3085
forgive _ for	-1448
forgot	-2212
forward _ it	1606
forward to	1606
fotos	2264
fotos intimas	2076
foug*	1701
fought	1701
fought $	2263
found	4029
found _ address	2607
found _ new	2327
found _ on	1617
found my	3290
four	-1553
four _ and	-1939
four years	-1494
four*	1861
foutre _ air	1537
foutre _ l	1537
foutre en	1537
fr	1412
fr $	1412
frap*	7849
frappe	4063
frappe $	2336
frappee	3110
frappee $	2747
frau	-1366
free	1903
free _ $	2005
free to	1953
frente $	-1371
fresh	3728
fresh cuts	3821
freu*	1602
freund _ mich	2708
freundin	2394
freundin _ sich	2142
freundin _ umbringen	2142
frie*	-4634
friend $	-2048
friend _ a	2281
friend _ harms	1616
friend _ i	-1718
friend _ me	2426
friend _ saying	1557
friend _ self	1616
friend _ she	1825
friend and	-2108
friend who	1776
friends	-4382
friends $	-3026
friends _ $	-1666
from _ $	-3899
from _ harm	-1338
from _ it	2238
from _ numbers	2438
from _ to	-1410
from doing	2238
from self	-1338
front	4068
front _ $	2252
front _ people	-1338
front _ the	3109
front _ train	1735
front of	2580
fuck	-2812
fuck off	-1512
fue	-2760
fue $	-1641
fuhl	-1395
fuhl mich	-1395
fuhle	-2951
fuhle _ $	-2277
fuhle _ schuldig	-1674
fuhle mich	-2951
fun	-2044
fune*	-1826
funeral _ $	1613
funerals	-1762
funerals $	-1762
game	-1585
gara*	2154
garage	2154
gave	-3267
gave _ $	-2469
gave me	-2307
gay	-1911
gean*	-1566
geantwortet	-1566
geantwortet $	-1566
gebo*	1718
geboren	1718
geboren $	1718
gehe $	1464
geht	-1647
gema*	-1962
gemacht	-1962
gesa*	3763
gesammelt	3039
gesammelt $	3039
gesc*	-1580
geschaut	-1679
geschaut $	-1679
geschlagen	4862
geschlagen $	4862
geschrieben	-4978
geschrieben $	-2672
geschrieben und	-1373
gestern wieder	1605
gestorben	-1346
gestorben $	-1346
get _ a	3540
get _ angry	1688
get _ by	1593
get _ her	-1367
get _ life	-2308
get _ my	-2325
get _ this	-1414
get _ to	2877
get _ when	-3872
get _ •	3329
get hurt	2268
get out	1901
get over	-2752
getr*	-2158
getrennt	-2158
getrennt _ fuhle	-1674
getrennt _ mich	-1674
getrennt und	-1674
gets	1842
gets _ $	1674
gets _ and	2427
gets _ breaks	1636
gets _ i	-3473
gets drunk	1878
gets the	-2291
gett*	2952
getting	2952
getting _ $	-1882
getting a	2131
girl	-2926
girl*	-2885
girlfriend	-2885
girlfriend $	-1924
girlfriend _ and	5054
girlfriend _ me	-2135
girlfriend _ she	1850
girlfriend is	1813
give	-3340
give _ a	-1539
give me	-2408
give up	-1527
given	1396
giving _ away	1877
giving my	1877
glad	-3768
glad _ $	-1593
glass	1394
glass at	1433
glasses $	1820
go	3944
go $	2610
go _ $	-4118
go _ and	1331
go _ i	-1721
go _ it	1685
go _ my	2932
go _ sleep	3253
go _ there	-2153
go _ with	2606
go _ work	1491
go away	-4735
go home	3298
go of	1453
go on	2219
god	4236
god _ me	3423
god _ take	3423
god to	1728
goes	1409
goes _ i	1839
going	4408
going $	3433
going _ $	-4094
going _ a	-2024
going _ anything	-1778
going _ be	-1902
going _ beat	1979
going _ burn	1799
going _ call	-1433
going _ die	-3683
going _ do	4169
going _ end	3264
going _ fine	-1354
going _ for	-1485
going _ get	2268
going _ go	1373
going _ her	3233
going _ his	1373
going _ hurt	5031
going _ it	3776
going _ kill	4177
going _ look	-1455
going _ lose	-3105
going _ make	2050
going _ me	1821
going _ myself	3437
going _ off	2711
going _ shoot	2303
going _ smash	3061
going _ something	1470
going _ sure	1603
going _ text	-2720
going _ the	2917
going _ this	-2162
going _ to	-2463
going _ write	-1804
going to	4117
golp*	6310
golpeo	1984
gone	3704
gone $	2221
good	-1427
good _ for	-2103
good enough	-2488
good*	10853
goodbye	11422
goodbye $	2105
goodbye _ and	2677
goodbye _ is	1747
goodbye _ now	2510
goodbye message	1747
goog*	3146
got _ $	-3093
got _ and	-1804
got _ black	2443
got _ eye	2443
got _ last	-1572
got _ need	2114
got _ the	-1729
got _ to	2167
got a	3923
got everything	2114
gott*	2182
gotten	2182
gotten worse	2700
grab*	1799
grabbed	1799
gran*	-6311
grandma	-1956
grandma _ $	-1950
grat*	-1448
grave	-1460
grave $	-1608
great	-1393
grou*	3093
ground	3093
group _ $	1705
group chat	1705
guess	-2458
guilt	-2079
gun	8251
gun $	1430
gun _ $	1520
gun _ i	1591
gun _ my	1372
gun _ the	2285
gun and	1771
gun in	1372
guy	3485
guy _ left	3560
guy _ me	3363
guy she	5120
gym	-1807
ha	-2064
habe _ geschrieben	-2348
habe _ gestern	1437
habe _ ihm	1552
habe _ mehr	2687
habe _ seit	1691
habe _ und	-1923
habe _ wieder	2551
habe _ •	-1671
habe angst	2960
habe ihr	-1734
haben	-2055
haben _ $	-1330
habl*	-1474
hace	-2222
hace _ $	-1873
hace*	4167
hacer	2404
hacerme	2648
hacerme _ $	2648
hacerme dano	2648
had _ $	5584
had _ bad	-2204
had _ go	3117
had _ me	1788
had _ to	1654
had _ would	-1766
had _ •	3232
had a	-1924
had the	3036
had •	3282
half	-1396
hals	3873
hamm*	3241
hammer	3241
hammer $	3241
hand	5028
hand $	4089
hand _ i	1466
hands shake	-1338
handy	1649
hang	3221
hang _ $	4955
hang himself	3088
hang*	2901
hanging	4105
happened _ $	1517
happens if	3057
happier	2596
happiness	-1411
happy	-9151
happy $	-2326
happy _ $	-4942
happy _ me	-1333
happy again	-1467
happy birthday	-1843
hard	-4381
hard _ my	-2179
hard time	-2302
harm	3230
harm _ $	3650
harm and	-1769
harm is	2310
harm*	4752
harming	3561
harming since	2159
harms	1616
harms $	1616
has	4752
has _ her	2790
has _ meaning	2145
has _ new	-1888
has _ on	1418
has _ worse	2700
has gotten	2700
has my	-2357
has no	1624
has not	-2117
hat	-2636
hat _ betrogen	-1780
hat _ die	2641
hat _ geschlagen	4862
hat _ und	-1833
hat _ verlassen	-2228
hate _ $	-1997
hate _ alive	3755
hate _ up	1877
hate being	2052
hate waking	1877
have	3259
have _ about	1417
have _ bat	1599
have _ been	-2441
have _ considered	-1545
have _ date	5931
have _ done	-1408
have _ down	-2814
have _ ever	-1926
have _ feeling	-2113
have _ fighting	-1521
have _ hard	-2302
have _ her	-1609
have _ him	1397
have _ in	2179
have _ issues	-1482
have _ it	-1581
have _ on	1357
have _ over	1795
have _ peace	1768
have _ plan	1708
have _ planning	2868
have _ reason	1399
have _ self	-1797
have _ since	-1780
have _ speak	-1338
have _ suicidal	1779
have _ that	1742
have _ thinking	2554
have _ three	1394
have _ time	-2302
have _ to	4600
have _ wake	1392
have _ where	-2106
have _ will	2310
have _ you	-1744
have _ •	-3394
have a	4129
have already	2018
have an	-2482
have decided	4560
have destroyed	-1722
have died	4971
have got	2983
have intrusive	-1540
have it	1746
have made	1891
have nightmares	-1507
have no	-3255
have not	-5031
have picked	1761
have sex	1720
have started	3762
have the	2605
have to	-5065
have you	-1940
have •	-1553
havi*	2041
having	2041
having _ of	2200
having _ thoughts	2054
having _ to	1488
having a	-2670
having thoughts	2813
having urges	1570
he	8775
he _ all	1907
he _ arm	1832
he _ ask	1741
he _ away	1383
he _ back	-3432
he _ banging	1977
he _ been	2079
he _ boiling	3254
he _ burn	-1607
he _ change	-2282
he _ come	2328
he _ do	2362
he _ doing	-1722
he _ down	2135
he _ every	-1910
he _ for	-2115
he _ from	-1967
he _ getting	1772
he _ gun	1946
he _ hand	1984
he _ happy	-1463
he _ he	2168
he _ her	1496
he _ himself	2082
he _ his	3808
he _ hit	1615
he _ hurt	1993
he _ it	2458
he _ kids	1410
he _ let	1601
he _ life	-1476
he _ me	-3264
he _ meet	-1495
he _ my	6515
he _ never	-3371
he _ new	2200
he _ not	1501
he _ now	-2205
he _ post	1924
he _ so	-3024
he _ story	-2348
he _ take	1657
he _ the	4830
he _ to	-3852
he _ us	2743
he _ wall	1404
he _ was	2009
he _ with	1857
he _ would	2153
he _ write	-1702
he beat	1814
he broke	4035
he called	-3398
he came	-2676
he can	3847
he choked	1573
he controls	2805
he follows	2554
he forced	3197
he found	3733
he gave	1523
he grabbed	1448
he hits	2433
he hurt	-2569
he is	-3290
he keeps	-1705
he left	-3220
he lied	-2153
he loves	-1733
he makes	1523
he might	1633
he needs	-1768
he never	-3285
he parks	2849
he posted	-1566
he put	2311
he raised	2081
he raises	1700
he raped	2980
he said	-1611
he sent	-1838
he showed	-1424
he slapped	1752
he texted	-1937
he threatens	1823
he threw	3685
he took	1972
he tried	1889
he twisted	1832
he wants	-3622
he was	-3177
he will	8053
he •	-1360
head	4691
head _ the	1558
hear	-2114
hear _ $	-1976
hear _ again	2294
hear _ me	1824
hear*	-2170
heart	-2106
heart $	-3985
heart attack	2142
heav*	2231
heaven	2231
held	1893
hello	-1852
help	1944
help $	1635
help _ friend	1776
help _ who	2480
help a	1947
help her	2466
help me	-3530
help my	1996
help*	-1773
her	-4297
her $	4941
her _ $	-1468
her _ and	2465
her _ be	-1339
her _ comes	1834
her _ day	-1407
her _ her	1529
her _ i	1854
her _ in	2069
her _ into	3181
her _ party	1621
her _ she	4207
her _ text	1555
her _ then	2269
her _ to	-3054
her _ was	1675
her _ will	3135
her a	-2298
her and	1826
her boyfriend	2210
her door	-1761
her face	4969
her for	-1915
her if	1826
her over	4255
her phone	2905
here	9919
here _ $	2962
here _ he	1753
here and	1529
here anymore	2161
here on	1790
hers*	6752
herself	6752
herself $	3856
heute	1402
heute _ ich	2663
heute _ mach	2663
heute nacht	2590
hey	-3381
hi	-3470
hi $	-1507
hide	4509
hide _ from	2211
hide _ scars	2211
hiding _ bathroom	1886
hiding _ the	1886
hiding in	1886
hier soir	1451
high	2170
high _ $	1515
high school	-1569
him $	1998
him _ $	-2232
him _ back	-1411
him _ for	3657
him _ he	-1733
him _ i	1587
him _ it	-2318
him _ my	-2731
him _ real	3026
him _ the	6660
him _ we	2231
him _ will	-1437
him alone	2423
him and	-4707
him at	1695
him for	1489
him i	-1875
him in	4758
him out	-1399
him to	-2859
him up	-1331
him when	2170
hims*	6645
himself	6645
himself $	4216
himself _ me	1901
himself on	1726
his _ $	-3520
his _ a	3988
his _ and	2533
his _ at	3786
his _ called	2515
his _ in	3394
his _ last	-2330
his _ me	4023
his _ my	2039
his _ never	-1519
his _ now	1600
his _ said	1514
his _ spring	-1511
his _ that	-1786
his _ to	-2421
his _ with	4924
his car	2646
his dads	2779
his ex	-5217
his face	2139
his grave	-1383
his hand	1984
his job	3334
his life	-3193
his mom	-1503
his mother	2440
his name	1845
his new	-1613
his number	-1766
his phone	-2318
his sleep	2267
his stuff	1497
his whole	1375
hist*	-2623
history	-1696
history $	-1696
hit	6214
hit _ $	4951
hit _ a	1758
hit _ girlfriend	2376
hit _ i	2595
hit _ if	1703
hit _ up	-1644
hit by	1370
hit her	2737
hit him	-1757
hit me	4330
hit my	5621
hit myself	2080
hit send	-1476
hits	9308
hits _ $	7106
hits _ and	1362
hits _ kids	1555
hits her	4661
hits me	3781
hitt*	2041
hitting	2041
hoff*	1944
hoffentlich	1944
hold*	2693
holding	2693
holding _ $	1931
home	2323
home $	1349
home _ of	1554
home _ to	-1865
home because	1554
hone*	8092
honest	-1388
honestly	9480
honestly $	1537
honestly _ sounds	2688
honestly i	1427
hope	1976
hope _ cancer	1591
hope _ car	1709
hope _ get	5499
hope _ is	-3264
hope he	-2870
hope i	6542
hope the	1986
hopi*	2198
hoping	2198
hoping _ heart	3108
hoping for	2602
hosp*	3186
hospital	1603
hospitalized	2308
hour _ $	1963
hour ago	1715
hours	2433
hours $	2596
house	3537
house $	1867
house _ $	-1543
house _ am	-1517
house _ with	1354
house down	2875
how	-3306
how _ am	-1416
how _ be	-3032
how _ been	-1395
how _ cope	-1492
how _ deal	-1409
how _ do	1357
how _ does	1477
how _ get	3317
how _ have	-1863
how _ help	5504
how _ hide	5326
how _ i	2893
how _ it	2259
how _ leave	3992
how _ of	1869
how _ out	1803
how _ stop	2860
how _ would	2724
how can	1745
how do	1713
how i	-3762
how is	-1695
how many	1505
hoy	-2283
hoy $	-1385
hug	-3388
human	2336
human $	2738
humor	-1589
hurry	2130
hurry _ $	2130
hurt	9308
hurt $	3153
hurt _ i	2101
hurt _ kids	1611
hurt _ like	1406
hurt _ she	2397
hurt her	2964
hurt him	1737
hurt me	-2694
hurt my	2336
hurt myself	2352
hurt*	3947
hurting	4877
hurting $	-1904
hurting _ $	3463
hurting _ for	1989
hurting him	2352
hurting my	-1466
hurting myself	3044
hurts _ much	2736
husband $	3175
husband _ $	2645
husband _ every	-2184
husband _ he	1526
husband _ her	3084
husband _ his	2795
husband _ i	-4476
husband _ job	3211
husband _ on	-1487
husband and	-1885
husband hits	2981
husband left	-1635
husband lost	3211
husband says	-1527
i	3265
i _ 23	1970
i _ 30	-1581
i _ 40	-1611
i _ about	6986
i _ after	2640
i _ again	4875
i _ alive	6036
i _ allowed	3645
i _ already	4036
i _ an	-2567
i _ and	4453
i _ angry	2014
i _ another	3245
i _ anxiety	-1589
i _ anyway	-2467
i _ arm	3105
i _ arms	3709
i _ asking	-1570
i _ asleep	2204
i _ at	-2310
i _ attempt	-1341
i _ attempted	1523
i _ bad	-1447
i _ bat	1656
i _ be	1645
i _ beat	2469
i _ been	-1991
i _ being	1664
i _ best	-1390
i _ better	-4069
i _ born	4416
i _ boyfriend	3219
i _ break	4694
i _ bruises	3792
i _ call	-4166
i _ calling	-1780
i _ cancer	2075
i _ cat	-2089
i _ close	1847
i _ control	2231
i _ cops	1655
i _ could	-2187
i _ cut	1781
i _ cutting	2421
i _ date	3126
i _ day	-1680
i _ dead	10471
i _ death	3757
i _ decided	4883
i _ depressed	-1649
i _ depression	-1667
i _ deserve	2072
i _ did	1541
i _ died	2776
i _ disappointed	3841
i _ divorce	-1378
i _ do	6460
i _ done	2116
i _ down	-1878
i _ dreams	-2252
i _ drive	-1600
i _ driving	2383
i _ drop	-1499
i _ drunk	-2527
i _ dying	2693
i _ eating	-1342
i _ empty	-1459
i _ end	-1978
i _ ending	2029
i _ enjoy	-1674
i _ ever	1542
i _ ex	-1943
i _ exam	-1978
i _ extremely	-1878
i _ fall	2130
i _ far	1806
i _ fear	1878
i _ feeling	-2364
i _ fighting	-1521
i _ finally	1870
i _ five	1568
i _ flowers	-2061
i _ forward	1606
i _ gay	-1911
i _ get	-3266
i _ getting	2279
i _ girlfriend	1760
i _ glad	-1948
i _ go	-2645
i _ god	4046
i _ going	5279
i _ gone	4024
i _ good	-1519
i _ got	1526
i _ gun	2736
i _ had	-1570
i _ hang	-1502
i _ hard	-3000
i _ have	4278
i _ he	-3089
i _ head	1439
i _ hear	-1393
i _ her	-2227
i _ hiding	1886
i _ his	-4637
i _ home	-1500
i _ honestly	1630
i _ how	3049
i _ hurt	2096
i _ husband	-1798
i _ i	4098
i _ if	-3029
i _ imagine	1394
i _ imagining	2424
i _ in	-1646
i _ instead	2671
i _ is	1348
i _ issues	-1482
i _ job	-3158
i _ jump	4739
i _ keep	4166
i _ kill	3287
i _ killed	-1357
i _ killing	3269
i _ knife	1513
i _ know	-7082
i _ last	4899
i _ learn	-1427
i _ like	-1619
i _ literally	-1435
i _ looking	1820
i _ lost	-1551
i _ love	-4771
i _ low	-1797
i _ made	1891
i _ met	-1433
i _ might	1648
i _ mind	2648
i _ mom	-1829
i _ month	3596
i _ more	-1897
i _ much	-1867
i _ myself	2899
i _ name	-1445
i _ need	1857
i _ nervous	-1854
i _ never	-2398
i _ nightmares	-1698
i _ not	2668
i _ off	1594
i _ on	1680
i _ one	-3871
i _ or	2430
i _ our	-3539
i _ over	-5812
i _ peace	1817
i _ people	2421
i _ phone	-2072
i _ pick	-1554
i _ picked	1695
i _ places	2015
i _ plan	3826
i _ planning	3693
i _ pregnant	-1777
i _ press	1343
i _ probably	2367
i _ promise	1401
i _ proud	-3260
i _ put	2694
i _ raped	1992
i _ razor	3020
i _ ready	5449
i _ really	1541
i _ rehearsing	1452
i _ replaying	-1965
i _ reply	-2716
i _ researching	2169
i _ rest	1875
i _ ring	-3536
i _ rope	5995
i _ run	4054
i _ running	1637
i _ sad	-2226
i _ safe	-2113
i _ say	-2398
i _ scars	3489
i _ screaming	-3018
i _ see	1894
i _ self	1840
i _ send	-3380
i _ sick	-1982
i _ sixteen	1868
i _ sleep	-3830
i _ someone	2421
i _ speak	-1338
i _ stalked	1795
i _ started	3372
i _ stay	3818
i _ stop	-2495
i _ strangling	2672
i _ suicidal	4152
i _ take	1831
i _ talk	-1435
i _ text	-1742
i _ that	2581
i _ the	3179
i _ therapist	2184
i _ there	1617
i _ these	2681
i _ thinking	2074
i _ this	-2766
i _ thoughts	2123
i _ three	2482
i _ together	1406
i _ touch	-1908
i _ trade	2015
i _ trouble	-1786
i _ trust	-1730
i _ two	1480
i _ typing	-1514
i _ waking	1877
i _ wanted	2504
i _ was	2002
i _ waste	4705
i _ well	-1569
i _ what	1888
i _ when	-3387
i _ who	3145
i _ why	1575
i _ wife	2724
i _ will	3237
i _ wish	2004
i _ without	-1768
i _ worthless	-1626
i _ writing	2804
i _ wrong	-2008
i _ yelling	-1376
i _ you	-3384
i _ •	2920
i already	1371
i apologized	1540
i ask	-1897
i asked	-2182
i ate	-1706
i be	-1392
i begged	-1382
i bite	2409
i blame	-1454
i bought	1887
i broke	-1994
i burn	3518
i buy	1488
i called	-1706
i came	2043
i can	-4832
i catch	2633
i cheated	-2336
i choked	3388
i come	-3488
i cope	-1492
i cried	-1865
i cry	-2970
i cut	4064
i dated	2654
i deserve	2203
i did	2318
i die	2355
i died	3664
i do	2486
i doubt	1469
i end	2388
i even	3177
i ever	1809
i fantasize	3688
i feel	-1981
i find	4170
i flinch	1700
i gave	-2071
i get	7646
i go	2570
i had	1709
i hang	2398
i have	3951
i hear	-1386
i help	3837
i hide	3654
i hit	4728
i hope	1538
i hung	-1516
i imagine	1932
i just	6006
i leave	4571
i left	-3117
i live	2262
i looked	1411
i lost	-3673
i love	3089
i made	3797
i mean	4397
i might	2051
i miss	-3316
i need	-3697
i never	3855
i only	1520
i pick	1761
i pray	4382
i promise	-3653
i pushed	4718
i reached	-1764
i recovered	-3134
i relapsed	2704
i said	-3875
i saw	-2078
i say	1992
i see	1904
i sent	-1915
i should	3469
i slapped	1897
i sometimes	2262
i spend	1840
i stand	1961
i started	-2170
i still	5099
i stop	1571
i survived	-1584
i swear	4942
i take	-1811
i talk	2142
i tell	-3136
i texted	-1695
i think	4519
i threw	2056
i told	-1562
i took	2544
i tried	3190
i try	2326
i wake	-2307
i wanted	-4120
i was	2917
i wear	2383
i went	-2400
i wish	-2640
i worry	-2028
i would	1894
i wrote	-1624
i •	2000
ich	7389
ich _ $	5359
ich _ an	2123
ich _ angst	2960
ich _ auf	3584
ich _ der	2949
ich _ einfach	2535
ich _ ernst	3185
ich _ geboren	1718
ich _ geschrieben	-1544
ich _ ich	2059
ich _ ihm	-3621
ich _ ihr	1948
ich _ jetzt	-1411
ich _ meine	-2929
ich _ mich	3842
ich _ mir	5600
ich _ mit	-2025
ich _ nicht	2008
ich _ nur	-1652
ich _ schlafen	-1416
ich _ schluss	1502
ich _ seit	1349
ich _ selbst	3460
ich _ sie	-2646
ich _ sinn	1346
ich _ so	-1831
ich _ sterben	4239
ich _ suizidgedanken	1691
ich _ tabletten	3039
ich _ tag	1531
ich _ tot	3654
ich _ um	4212
ich _ umbringen	2545
ich _ vor	2326
ich _ ware	2059
ich _ wehtun	5116
ich _ •	-1453
ich bin	-3813
ich bring	3192
ich denke	3966
ich die	-1838
ich fuhl	-1395
ich habe	2894
ich ihn	1532
ich konnte	2069
ich meine	2426
ich mochte	2624
ich muss	-1479
ich ritze	1758
ich sehe	1346
ich stehe	1684
ich tot	1851
ich uberlege	1666
ich vermisse	-2153
ich ware	3739
ich werde	-2225
ich wunschte	2059
idea	-1581
if	5299
if _ $	3061
if _ brings	2209
if _ called	-1583
if _ calls	-1400
if _ could	-2410
if _ died	1972
if _ doctor	1335
if _ gone	1663
if _ him	2326
if _ hit	1723
if _ is	-2508
if _ leave	3608
if _ not	4065
if _ of	-2273
if _ or	-1470
if _ out	-2290
if _ take	3325
if _ them	2343
if _ tomorrow	1472
if _ was	1971
if _ would	-1452
if _ •	-1473
if a	1704
if i	7163
if my	-1754
if only	-2123
if she	-2059
if that	-3689
if the	2955
if we	-1356
igno*	-2336
ihm	-5664
ihm _ $	-3318
ihn _ $	1884
ihr wehtun	3525
il	5521
il _ $	1584
il _ a	3409
il _ de	1821
il _ ecrit	-2828
il _ etranglee	4523
il _ frappe	2240
il _ m	-1634
il _ manque	-1696
il _ me	1536
il _ partout	1650
il _ qu	2196
il _ suit	1978
il m	3091
il me	3279
il menace	1821
il ne	-1376
ill	4348
ill _ here	1365
ill be	3306
imag*	8496
imagine	2254
imagining	5442
imagining _ him	3477
in	2808
in $	1501
in _ $	-2983
in _ abusive	3162
in _ all	-1796
in _ bathroom	3655
in _ but	-1670
in _ car	1946
in _ closet	2751
in _ days	1795
in _ drawer	1683
in _ grave	-1383
in _ ground	2723
in _ hand	4333
in _ he	2094
in _ hospital	1904
in _ house	1920
in _ is	-1458
in _ kitchen	1347
in _ life	-2289
in _ me	-2179
in _ morning	-1383
in _ my	2010
in _ next	1483
in _ now	1886
in _ of	2458
in _ people	-1338
in _ place	2145
in _ room	-1598
in _ sleep	4199
in _ the	1658
in _ ways	-1540
in _ when	1434
in _ world	2438
in _ years	-1492
in an	2995
in case	1980
in five	-1394
in front	2580
in heaven	2231
in his	3132
in it	3935
in love	-1821
in my	3805
in ruhe	-2178
in that	2357
in the	3253
in weeks	-1592
in with	-1726
inst*	-1604
instagram	-3934
instagram $	-1823
instagram _ $	-1523
instead	2677
instead _ $	2043
instead _ him	2076
instead of	3434
insu*	2813
intente	2093
interests	-1619
interests me	-1619
inti*	1365
intimas	2076
into	8501
into _ $	4737
into _ at	1497
into _ for	-1517
into _ river	1448
into _ room	1675
into _ truck	1427
into a	1423
into my	4393
into the	3883
is	3538
is _ a	-3776
is _ and	2337
is _ answer	-1483
is _ answering	1747
is _ as	-2755
is _ be	-2398
is _ by	2419
is _ else	-1501
is _ fault	2846
is _ final	1422
is _ get	1690
is _ going	-2198
is _ her	-2664
is _ herself	1597
is _ his	2240
is _ i	-1459
is _ is	1648
is _ kill	1557
is _ last	1646
is _ live	2121
is _ living	3013
is _ me	1701
is _ more	1330
is _ now	-1707
is _ of	-4668
is _ on	2110
is _ one	1556
is _ only	5280
is _ painful	5578
is _ plan	2753
is _ point	3708
is _ real	1890
is _ reason	3704
is _ she	2884
is _ someone	-1657
is _ strong	1887
is _ than	2199
is _ thing	1540
is _ to	3099
is _ wife	2436
is _ with	1726
is _ worth	3132
is _ •	-2591
is a	-7000
is afraid	-1840
is an	2481
is back	2801
is banging	1977
is beating	2393
is been	1729
is better	2031
is crying	1376
is cutting	2689
is dead	-3880
is doing	-1381
is drunk	1633
is emotionally	1415
is even	2032
is exhausting	2229
is getting	1772
is happy	-1692
is hurting	-2144
is in	4229
is it	-2364
is just	1693
is never	-1790
is nothing	2055
is only	1990
is out	-1369
is outside	1656
is over	-3264
is something	-1643
is suicidal	2983
is the	7171
is there	1867
is this	-1530
is threatening	2583
is what	-2727
is with	-1834
is worried	-1358
issu*	-3422
issues	-3422
issues $	-1360
ist	-6071
ist $	-1532
ist _ $	-1752
it	3353
it $	4941
it _ $	-3438
it _ 30	1731
it _ as	2481
it _ be	6054
it _ because	1879
it _ being	1837
it _ but	1876
it _ calm	2149
it _ fault	1708
it _ feel	-2161
it _ for	-1406
it _ going	-1555
it _ have	-1567
it _ if	2673
it _ me	-1838
it _ night	2139
it _ not	-1669
it _ now	-2534
it _ off	1375
it _ school	-1697
it _ she	1456
it _ something	2341
it _ soon	-1512
it _ to	-4268
it _ wrong	-1813
it _ year	2396
it again	2347
it all	2631
it and	3065
it another	2585
it away	-1850
it back	-2372
it be	-1516
it bled	1682
it but	2316
it by	-1478
it did	-1564
it failed	-1435
it going	-1619
it if	2358
it is	-7234
it last	3862
it makes	-1656
it now	3039
it passed	-1419
it since	-1635
it still	-1525
it take	2079
it to	3227
it tonight	1507
it took	-3919
it went	-1436
its	3096
its _ $	1347
its _ now	1693
j	3644
j _ de	3082
j _ des	1719
j _ ecrit	2786
j _ envie	1594
j _ mal	-1603
j _ pris	2484
j _ quitte	-1958
j _ son	-1410
j ai	3932
j aimerais	2164
ja	2612
jane*	1751
je	3957
je _ ai	-3217
je _ coupe	4366
je _ de	-1680
je _ disparaitre	2540
je _ encore	1983
je _ jeter	2289
je _ me	4581
je _ ne	2975
je _ pas	-2041
je _ plus	2665
je _ scarifie	1639
je _ sens	-2223
je _ suis	3654
je _ triste	-1363
je _ tuer	3444
je _ un	1344
je l	-2439
je lui	-1936
je m	-1961
je me	10106
je pense	3097
je suis	-2396
je voudrais	3348
jeal*	-1681
jealous	-1437
jealous _ people	1761
jealous _ who	1761
jealous when	-1381
jeter	2289
jetzt	-1816
job	-2224
job $	-2016
job _ my	-1502
job _ wife	-1556
jogar	1518
jogar _ $	1518
jogar _ ponte	1518
jogar da	1518
jump	8243
jump $	7138
jump*	3341
jumping	2743
jumping off	2070
just	4134
just _ $	-2588
just _ blow	1449
just _ case	1697
just _ die	2709
just _ go	1462
just _ goodbye	1356
just _ him	-1550
just _ i	1812
just _ into	1471
just _ it	1869
just _ not	3308
just _ of	1667
just _ sleep	1756
just _ so	1744
just _ there	1592
just _ up	-1914
just _ wake	1530
just _ want	1873
just do	1469
just in	1697
just let	2010
just sad	-1705
just take	1807
kann	-1695
kann _ schlafen	-1402
kann nicht	-1339
keep	7167
keep _ at	1980
keep _ if	-2030
keep _ killing	1602
keep _ last	-3008
keep _ my	1469
keep _ note	1423
keep _ to	1504
keep _ what	-2104
keep asking	-2160
keep breathing	1399
keep fantasizing	2989
keep going	3028
keep imagining	2424
keep looking	1928
keep replaying	-1965
keep the	-1672
keep thinking	-1373
keeps	5460
keeps _ $	-1573
keeps _ and	-1878
keeps _ at	1664
keeps _ him	-2001
keeps _ me	-2216
keeps _ she	1731
keeps _ up	2299
keeps _ wants	1557
keeps _ •	3536
keeps calling	-1917
keeps saying	5186
keeps showing	2299
keeps threatening	1969
kein*	1523
keinen	1523
keinen _ mehr	2124
keinen sinn	2365
kick*	3214
kids	3308
kids _ a	1535
kids _ better	1466
kids _ i	1604
kids _ school	-2120
kids and	2061
kids but	2853
kill	13866
kill _ $	5164
kill _ after	1975
kill _ i	2638
kill _ if	1951
kill _ now	-3537
kill herself	2619
kill him	1843
kill my	2553
kill myself	4284
kill*	5299
killed	-4404
killed in	-2203
killing	9703
killing $	2493
killing _ $	3656
killing _ ex	2309
killing my	2560
killing myself	5784
kills	-1603
kind	4286
kind $	1610
kind _ wish	3075
kind of	2814
knew	-1662
knife	8494
knife $	3981
knife _ $	1512
knife _ the	2841
knife in	2075
knife on	1564
knife to	1402
knock	-1972
knock _ door	-1890
knock _ her	-1409
knock on	-1890
know	-2614
know _ am	-3376
know _ be	-1966
know _ get	1803
know _ have	2273
know _ he	2390
know _ i	-1975
know _ is	-2072
know _ not	-1969
know _ parks	2849
know _ she	-1551
know _ should	-1341
know _ to	1882
know he	-1393
know how	-2031
know i	-2118
know if	-1530
know it	-2158
know that	1962
know what	-1349
know where	3307
knows	3561
knows $	3130
knows it	2060
konn*	2069
konnte	2069
l	-2558
l air	1537
l appeler	-2124
la	6103
la _ $	4237
la cara	2688
la extrano	-1637
la vie	3590
la voir	-1454
lais*	-2072
laisse	-1880
laisse _ $	-1368
larg*	-2057
las	6888
las _ $	7214
las escaleras	1693
las pastillas	3478
lass	-2427
lass _ in	-1751
lass mich	-2285
lass*	-2258
lassen	-2258
lassen $	-2258
last	7512
last $	4279
last _ $	-4230
last _ i	1576
last _ said	-1633
last _ she	-1942
last _ was	3259
last month	1966
last night	4805
last spring	-1978
last thing	1555
last year	-2117
late	-3213
laue*	1561
lauert	1561
lauert mir	1561
laugh	-2156
laugh _ $	-1653
le	1463
le _ $	1899
le _ a	2289
le _ j	-2286
le _ me	-1356
le _ sentido	2601
le escribi	-1605
le monde	3281
le revoir	-1511
le tuer	3213
le veo	2601
leak*	1786
learn	-1747
least	2738
leave _ alone	-1926
leave _ be	-1463
leave _ is	1515
leave _ will	1736
leave him	1548
leave it	-2099
leave me	-5622
leave the	2366
leaves	2010
leaves _ $	-1503
leben	7300
leben $	4212
leben _ $	1397
leben _ nehmen	1587
leben zu	1587
leer	-1802
left	-4412
left $	-2871
left _ $	2013
left _ for	4061
left _ is	2205
left _ live	1844
left _ on	-2696
left _ the	1684
left i	2300
left me	-2152
left the	-1815
left to	2759
leg	4892
leg $	4892
legs	4252
legs and	1690
les jours	1330
less	-2662
less $	-2035
let	-1520
let _ die	1905
let me	2611
let us	-2526
lett*	2766
letter	-2604
letters _ my	1455
letting	1615
letting go	1615
lettre	2507
liar	-1487
lie	-1666
lieb*	5144
liebsten	3464
liebsten _ ich	3464
liebsten _ tot	1851
liebsten ware	1379
liebt	-2454
liebt _ mehr	-2454
liebt _ nicht	-2454
liebt mich	-2454
lied	-2869
lied to	-1637
lies	-1926
life	3174
life $	9877
life _ dead	-1399
life _ her	2229
life _ i	-2708
life _ is	2264
life _ meaning	2145
life _ no	1624
life _ not	1622
life _ over	1728
life _ spring	-1511
life and	-2098
life has	1490
life last	-1511
life to	1522
life without	1613
ligar	-3218
ligar _ $	-1533
ligar para	-3029
ligou	-1651
ligou _ $	-1492
like _ $	5818
like _ again	-2062
like _ all	1398
like _ hurt	1538
like _ in	-1356
like _ lost	-1870
like _ not	3396
like _ of	-2340
like _ should	1858
like _ to	-1688
like a	-2062
like being	1336
like it	1748
like me	2314
like she	2398
like to	-2937
liked	-3529
liked _ $	-2008
liked my	-1619
list	-3327
list of	-2100
listen	-1940
listen to	-1598
lite*	-2449
literally	-2449
little $	-2184
little _ $	1514
little sister	2861
live	7944
live $	2040
live _ my	1632
live _ of	2214
live _ you	1979
live anymore	3795
live for	4838
live with	-2505
livi*	9691
living	9691
living $	2631
living _ $	3146
living anymore	2210
living past	1623
llam*	-4514
llamar	-2074
llame	-1893
llamo	-4653
llamo _ $	-2895
llamo anoche	-1654
llevo _ en	1723
llevo _ pensando	1723
llor*	-1733
llorar	-1415
llorar $	-1415
lo	2898
lo _ $	3252
lo _ matar	2352
lo que	-1380
lo sabe	1452
lock _ in	1444
lock _ the	1444
lock myself	1444
lock*	5826
locked	4063
locked _ $	2587
locked _ in	3088
locked me	1961
locks _ in	2286
log	-1458
lol	-2847
lol $	-3908
lol _ i	2579
lol _ to	1396
lol _ want	1396
lone*	-1683
lonely	-1578
long	-2297
long _ ago	-2145
long _ it	2017
long _ take	1974
long does	1705
long sleeves	1918
long time	-2974
look _ it	1779
look _ to	1606
look at	-1474
look forward	1606
look*	2427
looked _ how	2072
looked _ many	2072
looked up	2039
looking	2115
looking _ the	2195
los	1843
los _ $	1567
los brazos	2246
losc*	-1401
lose	-4361
lose _ $	-4435
lose _ and	1779
lose it	-3105
losi*	-2811
losing	-2811
lost	-2522
lost $	-1594
lost _ $	-2225
lost _ and	3543
lost _ in	-1615
lost _ job	2503
lost _ of	-1953
lost _ to	1705
lost _ will	1824
lost his	2712
lot	-3536
lot of	-2912
loud*	1980
louder	1980
louder than	1852
love	-10233
love _ $	-2073
love _ life	-2803
love _ who	-1546
love her	2709
love me	-2244
love my	-1779
love someone	-1491
loved	-3693
loved _ $	-1452
loved me	-2339
loves	-1839
loves _ and	-1733
loves _ then	-1733
loves me	-2919
low	-2263
low _ esteem	-1797
low self	-1797
lui	-3200
lui $	1508
lui _ $	-3737
lui ecrire	-1976
m	-1534
m _ a	1593
m _ ecrit	-3005
m _ etranglee	4523
m _ frappee	3110
m _ quittee	-1733
m a	2440
ma	3938
ma _ $	-1721
ma _ a	-2024
ma _ m	-1556
ma _ veut	4066
ma femme	-1432
ma soeur	2234
mach	3585
mach _ $	1740
mach _ schluss	2464
mach ich	2663
mach*	2189
machuco	3093
mad	-2087
made	3267
made _ $	-2657
made _ it	1768
made _ with	2165
made it	1459
made me	-2430
madre	-1527
mai	-1928
mail*	-1667
mais	1721
mais _ $	1580
mais _ para	1503
mais _ viver	1503
mais me	-1708
mais motivo	1503
mais sentido	2912
mais viver	3479
make	2909
make _ $	1659
make _ 30	1913
make _ and	-1578
make _ he	2975
make him	1702
make me	-2057
make sure	1670
makes _ feel	1773
makes _ so	-1530
man _ $	-2111
man _ his	2119
man in	-1903
mand*	-7229
mandar	-2833
mandar _ $	-2071
mandar mensagem	-1335
mando	-1778
mandou	-2263
mandou _ $	-1793
mandou mensagem	-1708
mann _ mich	1424
manq*	-2822
manque	-2190
many	1782
many _ it	1339
many of	2072
mari	1559
mari _ $	2707
mari _ frappe	1823
mari me	3461
mari*	1867
marido	1884
marido _ con	1352
marido me	3312
marr*	-1860
marriage	-1431
marriage $	-1823
marriage and	2208
mas	1753
mas $	1557
mas _ $	1993
mata*	7190
matar	18546
matar $	10173
matar _ $	4712
matar ele	3617
matar hoje	1471
matarlo	3644
matarme	3688
mato	3409
mato $	4227
maybe	-1614
maybe _ is	2473
maybe _ just	-1521
maybe _ world	1496
maybe i	-2522
maybe one	-1452
maybe the	1496
me	10770
me $	-3275
me _ $	-3558
me _ a	4246
me _ about	-1436
me _ after	1747
me _ better	-1398
me _ calls	1611
me _ celular	1628
me _ chance	-1444
me _ con	2524
me _ cuando	1664
me _ d	-1534
me _ da	2412
me _ dano	6088
me _ day	1510
me _ days	-2207
me _ de	3650
me _ delante	1478
me _ depuis	1639
me _ doing	2238
me _ du	3921
me _ e	2533
me _ else	-1602
me _ en	2412
me _ encore	2102
me _ et	2230
me _ eu	-1546
me _ every	1938
me _ for	-2143
me _ from	3199
me _ goodbye	2216
me _ hace	-1511
me _ he	-2026
me _ her	-2057
me _ hoje	1471
me _ it	3834
me _ l	1537
me _ las	2665
me _ les	2220
me _ mais	-2060
me _ mal	3250
me _ mas	-1588
me _ matar	2035
me _ me	6918
me _ mensagem	-2305
me _ my	3400
me _ na	1505
me _ nao	1890
me _ no	2786
me _ novo	3132
me _ of	1432
me _ ontem	-1461
me _ over	-2070
me _ partout	2083
me _ paz	-2679
me _ physically	1538
me _ ponte	1518
me _ proposito	2178
me _ que	-2317
me _ room	1442
me _ says	2322
me _ sex	3114
me _ she	1948
me _ sleep	1655
me _ someone	-1596
me _ that	-2711
me _ todas	2008
me _ took	1493
me _ twenty	-2047
me _ two	-1480
me _ un	1930
me _ wants	2130
me _ weeks	-2126
me _ years	-1873
me a	-4615
me about	-3321
me after	-2256
me ama	-1769
me ameaca	2516
me amenaza	2175
me and	1551
me anymore	-2866
me around	1963
me at	-1828
me away	-1454
me bateu	4561
me be	-1785
me but	-5135
me controla	2445
me cortar	3595
me corto	6888
me coupe	4366
me deixa	-1699
me deixou	-1781
me dejo	-5126
me dijo	-2388
me dit	-1534
me down	3770
me duele	-2274
me empujo	1693
me empurrou	2236
me escribio	-2814
me feel	1497
me foutre	1537
me frappe	4063
me from	1840
me golpeo	1984
me ha	-1944
me happy	-1410
me here	3753
me i	-4428
me into	1568
me jeter	2289
me jogar	1518
me last	-1794
me ligou	-1651
me llamo	-4365
me machuco	3093
me mandar	-1335
me mandou	-2141
me manque	-2190
me matar	5121
me menace	1960
me money	-1679
me muero	3461
me now	-2508
me on	-2054
me once	-1358
me over	3188
me pega	5384
me persegue	2258
me quiere	-1680
me quiero	2068
me reveiller	2768
me scarifie	1639
me sens	-2223
me she	1599
me siento	-1811
me sigue	1472
me sinto	-1366
me so	-2001
me suis	3654
me suit	2411
me the	-2064
me threats	2294
me tome	1616
me traiu	-1366
me tuer	4330
me up	2095
me when	3905
me who	1352
me with	4102
me yesterday	-2203
mean	1735
mean _ $	3502
mean it	2223
mean*	1951
meaning	1951
mec	1731
mec _ a	1731
mec m	1731
medication	-1591
medo	2916
medo _ ex	2349
medo _ meu	2349
medo dele	1788
medo do	2349
meet	-3095
meet _ and	-1349
meet*	-1619
meeting	-1513
mehr	4553
mehr $	-2249
mehr _ $	6301
mehr _ leben	2216
mehr _ sein	1505
mehr aufwachen	1789
mehr da	1505
mehr leben	2740
mein	2782
mein _ $	-2141
mein _ bedroht	2883
mein _ ist	-2222
mein _ mich	6679
mein _ schlagt	2291
mein ex	2530
mein*	4637
meine	1598
meine _ ernst	3185
meine _ sich	2142
meine ex	1836
meine frau	-1366
meine freundin	2394
meinem	3507
meinem _ $	1706
meinem _ und	1808
meiner	1746
mejor	5717
mejor _ $	3594
mejor _ mi	3849
mejor sin	3849
meld*	-2090
melh*	3373
melhor	3373
meme	-2331
meme $	-1693
memes	-1367
men	-2246
mena*	5983
menace	4467
menace de	2507
mens*	-7538
mensagem	-3999
mensagem $	-2372
mensaje	-2391
mensaje $	-1415
mere	-1355
mess $	-1578
mess*	-11732
message	-5761
message $	-2204
message _ is	1747
message _ not	1702
messaged	-3290
messaged me	-1876
messages	-2472
messages $	-2170
messaging	-2524
messaging _ $	-1810
met	-3601
met _ $	-1875
meu	6278
meu _ $	1748
meu _ e	-1368
meu _ me	4133
meu _ que	1771
meu ex	7196
mi _ $	-6294
mi _ controla	1892
mi _ de	-1454
mi _ dejo	-3467
mi _ en	-1805
mi _ llamo	-2596
mi _ me	6302
mi _ no	3587
mi _ pega	3518
mi _ quiere	2523
mi _ se	-1360
mi _ sigue	1472
mi _ y	1353
mi mujer	-1643
mi novia	-1962
mi novio	2823
mich	12043
mich $	4596
mich _ der	2017
mich _ ich	1997
mich _ lassen	-1423
mich _ mehr	-2454
mich _ ruhe	-1926
mich betrogen	-1780
mich geschlagen	3518
mich in	-1829
mich nicht	-1917
mich schuldig	-1674
mich selbst	3460
mich um	3453
mich umzubringen	1572
mich und	1438
mich wieder	2199
miedo	1697
mieux	1888
might	4371
might _ $	2544
might hurt	3084
mim	3291
mim $	3472
mind	3664
mind if	2130
mine	1566
minha	2010
minha _ $	-1725
minha _ me	-1520
minha _ nao	2580
minha _ se	1829
minha vida	1730
minutes $	-1552
mir	2203
mir $	-1769
mir _ $	-2350
mir _ die	1377
mir _ leben	1587
mir _ zu	2089
mir das	2753
mir vor	2708
mis _ intimas	2076
mis datos	-1364
mis fotos	2983
miss	-1396
miss him	-2148
miss me	2082
miss*	-3123
missed	-1490
misses	-1506
misses _ $	-1366
misses me	-1357
mit _ schluss	-1369
moch*	2624
mochte	2624
moi _ $	-3119
mom $	1403
mom _ $	-1630
mom _ boyfriend	1415
mom died	-1503
mom i	3101
mom is	-1614
mome*	-1595
moment	-1577
mon	2300
mon _ est	-2556
mon _ et	-2073
mon _ frappe	1823
mon _ m	1701
mon _ me	6800
mon copain	2623
mon mari	1559
mon mec	1731
mond*	1918
monday	2153
monday $	2222
monde	3281
money	-2741
money $	-1469
money _ my	1456
mons*	-2115
month	-1892
month $	-1355
months $	2282
months _ only	1342
months and	-1732
mood	-2599
mood $	-1542
more _ am	-1807
more _ and	-1349
more _ from	3531
more _ i	-2303
more _ me	1847
more _ more	2885
more _ that	2404
more and	2885
more time	-1443
more word	3531
morgen _ $	1644
morning _ $	-2178
morning i	1940
morning to	-1561
morr*	9226
morrer	8830
morrer $	5670
morrer _ $	3149
mort	-1920
morta	2078
morte	4606
morte $	4606
most _ $	-1441
most _ i	1803
most of	-1432
mother _ and	-1806
mother _ he	3404
mother and	1879
mother called	2614
mother has	-1968
motivo	1503
motivo _ $	1503
motivo _ viver	1503
motivo para	1503
mour*	7347
mourir	7511
mourir $	4988
move	-2514
move on	-1385
moved	-2273
movie	-3490
much	-1918
much $	3341
much _ $	-1369
muer*	3132
muero	3355
muerta	3897
muerta $	3897
mujer	-1643
mum	1519
mums	2412
mundo	3988
mundo $	2608
murd*	-3928
murder	-3579
murder _ $	-2350
murder _ burger	-2850
music	-3227
music $	-2441
muss	-1621
must	-1566
must be	-1534
mutt*	-1552
mutter	-1552
my	5156
my _ $	-4876
my _ a	2706
my _ address	2030
my _ afraid	-2814
my _ after	2351
my _ all	-2127
my _ am	3861
my _ and	1540
my _ anger	-1940
my _ anymore	-1803
my _ are	2612
my _ asked	-5525
my _ attempt	2105
my _ be	1366
my _ beating	2436
my _ beats	2499
my _ before	1524
my _ birthday	1385
my _ boyfriend	5296
my _ came	4545
my _ chance	1485
my _ cheated	-1728
my _ controls	2667
my _ covered	1714
my _ cuts	3465
my _ death	-2415
my _ died	-6281
my _ drinks	-1615
my _ drunk	1878
my _ emailed	-1368
my _ emotionally	1415
my _ even	1411
my _ ex	-1812
my _ father	-1769
my _ feel	-1874
my _ follows	1955
my _ gets	2869
my _ gone	-3470
my _ got	-1498
my _ he	7229
my _ heaven	2231
my _ his	3732
my _ hit	-2690
my _ hits	4640
my _ home	1453
my _ i	2174
my _ if	-1370
my _ in	-1604
my _ into	2932
my _ just	4800
my _ keeps	2759
my _ kids	2092
my _ killed	-1516
my _ last	4398
my _ lost	3977
my _ love	2488
my _ made	2344
my _ makes	-1491
my _ man	1869
my _ me	8064
my _ my	5836
my _ never	-1452
my _ new	1595
my _ night	6042
my _ now	-1653
my _ on	2428
my _ open	5588
my _ other	-1709
my _ our	2328
my _ passed	-1806
my _ put	2412
my _ reject	-1774
my _ saw	-1430
my _ say	-2781
my _ shake	-1338
my _ she	3227
my _ sister	2861
my _ slaps	2800
my _ suicidal	2307
my _ texts	-2015
my _ that	-2861
my _ the	-5553
my _ then	1755
my _ there	2897
my _ they	2711
my _ this	-2766
my _ threatened	1879
my _ threatening	3349
my _ till	2368
my _ time	1572
my _ told	1702
my _ took	1569
my _ touches	3390
my _ twice	2171
my _ until	4912
my _ wants	-2662
my _ was	-2811
my _ week	1475
my _ while	1499
my _ wife	-2566
my _ with	-3539
my _ worried	-1358
my _ •	-1913
my account	-2684
my accounts	2261
my arm	6597
my arms	7489
my attempt	-1563
my baby	1627
my balcony	2358
my birthday	-1805
my body	2327
my boss	-2178
my boyfriend	-6867
my brains	1449
my building	2740
my car	2110
my church	-1774
my counselor	-1686
my crush	-1608
my data	-3038
my daughter	3164
my death	2089
my depression	-2378
my doctor	2143
my dog	2407
my door	2641
my ex	-3449
my exam	-1521
my family	3064
my fault	1893
my fear	-1418
my first	-1970
my girlfriend	1679
my grandma	-1675
my group	-1634
my hand	2887
my head	2910
my husband	1704
my job	-2554
my last	3040
my leg	4892
my life	-1776
my little	3063
my marriage	-3203
my mom	2319
my mood	-1661
my mother	-3279
my mum	1937
my mums	2412
my neighbor	2409
my nudes	5550
my only	1931
my own	3630
my parents	1374
my phone	3634
my pictures	1756
my plan	3694
my post	-2161
my profile	-1891
my relationships	-1830
my roommate	3687
my scars	2595
my sister	-1766
my skin	2516
my social	-1399
my son	1811
my stepdad	2932
my stepfather	2982
my story	-3016
my stuff	-2230
my thighs	1728
my throat	3492
my way	1752
my wife	3145
my will	1604
my work	1507
my wrists	2754
my •	-1515
myse*	9555
myself	9555
myself $	2434
myself _ do	2350
myself _ i	3163
myself _ it	3277
myself _ my	2760
myself _ the	3846
myself _ to	-2742
myself anymore	-1881
myself as	1352
myself in	1635
myself not	-1943
myself on	3033
myself that	-1999
myself to	-1800
myself when	1827
myself why	-1445
myself with	2801
na	3058
na frente	2146
nacht	2590
nacht _ ich	2663
nacht mach	2663
nack*	2081
nacktbilder	2081
nacktbilder _ $	2081
nacktbilder _ veroffentlichen	2081
nacktbilder zu	2081
nada	1629
nadie	3000
nadie _ $	2683
nadie _ sabe	1452
nadie lo	1452
name	-2511
name $	-2251
name _ my	2375
name in	2375
nao	3285
nao _ $	1808
nao _ mais	3873
nao _ motivo	1503
nao _ ninguem	-1869
nao _ sentido	2912
nao _ viver	3479
nao me	-3409
nao quero	1439
nao vejo	2454
ne	2200
ne _ $	1910
ne _ pas	-2551
ne _ rien	2540
ne m	-1543
ne me	-2305
ne plus	1982
ne vaut	2522
near	1377
neck	2986
neck _ of	1459
need	-3965
need _ i	1366
need _ someone	1515
need _ to	-1919
need a	-2936
need it	1559
need to	-2497
needs _ $	1695
nehm*	1587
nehmen	1587
nehmen $	1587
neig*	2198
neighbor	2236
neighbor _ beating	2436
neighbor _ his	2436
neighbor is	2436
nerv*	-3332
nervous	-3332
never	-3611
never _ $	4224
never _ and	-1815
never _ anything	-1368
never _ be	3652
never _ but	-2518
never _ him	-1540
never _ me	-5666
never _ this	1832
never _ to	2771
never _ up	3024
never _ wake	1392
never born	3048
never call	-1475
never do	-1350
never go	-1773
never have	2038
never met	-1619
never said	-1773
never wake	2021
new	-2544
new address	2237
new girlfriend	-1525
new ones	2547
next	4307
next _ head	1404
next _ my	3341
next month	-1523
next time	1619
next to	3148
ngl	1556
nice	2094
nice $	2137
nice _ $	1437
nicht _ $	2424
nicht _ aufwachen	1789
nicht _ da	1505
nicht _ er	-1691
nicht _ ich	1768
nicht _ leben	2740
nicht auf	1745
nicht mehr	1806
nicht schlafen	-1402
nie _ $	1491
nie geboren	1718
nigh*	-4894
night	4794
night _ $	-2478
night _ have	1541
night _ i	1766
night _ my	1589
night it	1572
nightmare	-1971
nightmares	-3210
nightmares _ being	-1385
no	2594
no _ am	-2992
no _ for	4006
no _ mas	5046
no _ me	3416
no _ not	-3077
no _ of	2259
no _ quiere	-1680
no _ sentido	3402
no _ to	-1760
no _ veo	2601
no _ vivir	2255
no answer	-1345
no contact	-5081
no despertara	3153
no existir	2181
no i	-3128
no le	1375
no me	-5240
no meaning	2145
no puedo	1884
no quiero	5799
no reason	2347
no tengo	1750
nobo*	4333
nobody	4333
nobody _ $	1410
nobody _ a	1513
nobody _ man	1513
nobody _ me	-2615
nobody believes	1734
nobody can	1628
nobody is	-2189
nobody knows	3635
norm*	-1822
not	6397
not _ $	-1563
not _ all	1409
not _ alone	1825
not _ am	2445
not _ another	2485
not _ anymore	-1617
not _ anyone	2168
not _ back	2763
not _ be	3136
not _ because	3818
not _ being	3470
not _ bothered	1640
not _ can	-1355
not _ crying	-1500
not _ die	2766
not _ enough	-4283
not _ exist	3266
not _ five	-1394
not _ for	-1430
not _ from	1575
not _ have	3576
not _ here	4215
not _ him	-1657
not _ how	-2044
not _ hurting	2608
not _ i	7063
not _ if	3862
not _ ill	2929
not _ imagining	3018
not _ is	-1481
not _ it	-1902
not _ just	1855
not _ like	1478
not _ live	3285
not _ living	6499
not _ me	3811
not _ my	-1818
not _ of	-3143
not _ over	-2445
not _ people	-1727
not _ she	-1744
not _ since	-2415
not _ talk	-2608
not _ tell	1378
not _ text	-1945
not _ this	-1781
not _ to	2002
not _ type	-1902
not _ up	1607
not _ want	1607
not _ well	-1509
not _ when	-2591
not _ why	2198
not _ you	-2269
not a	-2024
not allowed	3645
not answering	1747
not ask	3259
not be	4842
not been	-1639
not come	2236
not do	-2533
not done	-1408
not eat	-1441
not eating	2538
not exist	2656
not get	-4828
not going	-1402
not good	-1736
not have	1510
not hear	2451
not i	1835
not in	-1621
not joking	1592
not leave	3001
not let	2582
not listen	-1436
not me	-1986
not mind	2814
not miss	1729
not need	2285
not pick	-2100
not promise	2229
not ready	-2434
not see	7697
not send	-1647
not sleep	-4264
not stop	3314
not talk	-3017
not tell	1830
not the	-2276
not think	-2004
not to	-2443
not wake	3995
not want	4517
not work	1502
not worry	-1495
not worth	2763
note	1606
note _ my	1629
note in	1629
nothing $	-1434
nothing _ $	-3062
nothing _ for	2273
nothing _ from	1719
nothing _ live	3030
nothing _ to	1492
nothing interests	-1619
nothing left	2541
nothing makes	-1447
nothing to	1814
noticed	1434
noticed $	1434
notifications	-1482
novia	-2114
novia me	-1372
novio	5217
novio _ $	3594
novio me	5086
novo	2442
novo $	2614
now	-5288
now $	4770
now _ do	-1721
now _ i	-1810
now _ is	3424
now _ it	-1797
now _ love	-1758
now _ me	-2617
now _ my	-1748
now and	-4032
now i	-3104
now that	2250
nudes	5550
nudes $	3054
nuevo	2297
nuevo novio	2394
number	-3272
number $	-1351
numbers	2392
numbers $	1475
nur	-1786
o	-5056
o _ $	-2579
of	2284
of _ accident	2151
of _ alive	4444
of _ alone	-2059
of _ and	-5943
of _ because	-1408
of _ being	-1611
of _ building	2365
of _ cuts	1634
of _ die	2446
of _ ex	5265
of _ front	1747
of _ hands	-1338
of _ he	2813
of _ heart	-2836
of _ her	-1955
of _ husband	3307
of _ it	2828
of _ kids	3222
of _ now	-2488
of _ people	1474
of _ says	-1435
of _ she	-2170
of _ the	6171
of _ this	1678
of _ to	-2314
of _ train	1735
of _ we	-1388
of _ wheel	1900
of _ when	3720
of _ who	1761
of _ would	3003
of being	-1917
of cutting	1741
of ending	2135
of her	-2424
of him	4811
of it	-3822
of life	-3914
of living	3536
of losing	-2541
of me	3360
of my	4553
of myself	-2086
of people	-2630
of pills	4104
of them	3660
of this	2895
of ways	1842
of what	3220
of wish	3075
off	2268
off $	-1780
off _ $	4376
off _ him	-2310
off _ my	-1745
off _ phone	1394
off _ road	1442
off myself	1825
off the	1397
often	-4084
oh	-2182
oh _ i	-1433
ohne	1709
ohne mich	1815
oi	-1729
ojala	7765
ojala me	2730
ojala no	5035
ok	-4542
ok $	-3288
ok _ $	1394
ok with	1901
okay	-1802
old $	1763
old _ $	-2405
olvi*	-1414
on $	-2176
on _ and	2852
on _ boyfriend	-2082
on _ bridge	2490
on _ car	1428
on _ house	-1975
on _ is	1505
on _ of	2216
on _ own	-1771
on _ planet	1570
on _ so	1962
on _ table	1982
on _ the	-1489
on _ to	1505
on _ way	1447
on _ when	1601
on and	-2175
on her	-1371
on it	1851
on purpose	4070
on sunday	1615
on the	5405
once _ years	-1906
once the	1369
one	-1613
one $	1740
one _ $	-3155
one _ and	-2431
one _ from	3329
one _ left	1475
one _ me	1511
one _ not	-2151
one _ the	2911
one _ time	-1370
one _ word	3531
one day	1481
one last	-1512
one who	-1392
ones	2547
onli*	-2818
online	-2818
only	9351
only _ $	2064
only _ because	1670
only _ i	3250
only _ me	1477
only _ out	1909
only _ that	2095
only _ to	1884
only alive	1670
only reason	3033
only thing	2634
open	3452
open _ $	3744
open again	2214
or _ $	2333
or _ but	2342
or _ her	-1773
or _ i	1937
or _ my	2666
or _ will	-1907
or anything	2255
or i	1392
or just	-2062
os	2852
os _ $	2931
other	-2394
other _ i	-1688
other women	-1471
otra	2278
otra vez	4248
our _ and	1471
our _ him	2756
our baby	2776
our chat	-1358
our son	2966
out $	7621
out _ $	-4220
out _ have	2608
out _ i	1659
out _ it	1733
out _ life	3486
out _ my	-2334
out _ this	2023
out and	-2077
out that	2466
out to	-3696
outs*	5279
outside	5279
outside _ place	1432
outside _ the	1334
outside his	1450
over	2160
over $	7075
over _ $	-4290
over _ •	1664
over a	-2535
over her	-2068
over him	-1605
over it	1523
over life	3564
over my	1657
over the	-1725
over*	6328
overdosed	1715
overdosing	2797
own	1657
own $	-1712
own life	1749
oxyg*	1933
oxygen	1933
page	-2811
pain	-3132
pain _ away	-1471
pain _ go	-1851
pain _ stop	-1568
pain to	-3611
pain*	6317
painful	5532
panic	-1989
pape*	-1492
para	3115
para _ $	6506
para _ me	-1642
para ele	-2782
para eu	-1485
para mim	1563
para sempre	2274
para siempre	2441
para viver	1503
para*	1372
parents $	1490
parents _ the	-2584
parking _ $	1393
parking garage	1697
parks	2849
parks $	2451
parl*	-1558
parle _ $	-1600
parler	-1520
part _ me	2973
part*	1822
partner controls	1475
partout	1538
party	-3375
party $	-3304
pas	-4741
pas $	-1457
pas _ $	-1654
pass*	-1693
passed	-2525
passed _ and	-1479
passed _ i	-2343
passwords	1569
past my	1581
past*	4123
pastillas	4123
pastillas $	1330
pause	-2146
pay	1353
pay $	1760
pay _ $	-1468
paz	-3772
paz $	-3772
peac*	3596
peace _ i	1833
peace _ it	1768
peaceful	3596
peaceful _ this	2577
peaceful _ to	1850
peaceful compared	1850
pega	5384
pega $	2584
pelo	1885
pelo _ $	2009
pens*	9800
pensando	5233
pensando _ de	1519
pensando _ quitarme	1878
pensando _ suicidio	1788
pensando em	2583
pensando en	2366
pense	3097
penso	1536
penso em	1536
peop*	-2478
people	-2478
people $	2424
people _ $	5096
people _ animals	-1745
people _ die	1761
people _ hands	-1338
people _ my	-3777
people _ shake	-1338
people _ young	1761
people _ •	-1491
people in	-1403
people my	-1338
perd*	1663
perdon	1760
perm*	1466
pers*	2208
persegue	2258
persegue $	1783
person	-1869
person _ $	-1750
person _ want	1403
peur _ ex	1398
peur _ mon	1398
peur _ rentrer	1372
phar*	1597
pharmacy	1597
phone	-2268
phone _ i	-1419
phone _ it	-1964
phone _ me	1433
phone _ night	1444
phone to	-1736
photo	-2265
photo $	-1757
phys*	3646
physically	3424
physically $	1398
pick	-1361
pick _ $	-2351
pick up	-3017
pick*	4303
picked	3573
picked _ $	1562
picked _ date	1761
picked a	1761
pics	1948
picture	-1627
pien*	4140
pienso	4140
pienso _ todos	1714
pienso en	3761
pill*	2098
pillow	2098
pills	12153
pills $	4251
pills _ $	1987
pills _ there	1505
pills and	2185
pills are	1384
pist*	3573
pistola	3573
pizza	-3172
plac*	1485
place $	-1831
place now	1358
places	1485
places with	2015
plan	11109
plan $	1731
plan _ $	-1371
plan and	4291
plan was	2396
plan*	7131
plane	3168
planet $	1570
planning	6537
planning _ for	1872
plat*	2253
platform	1853
play*	-1529
please	-2484
please $	-4127
please _ mum	2352
please _ my	5150
please tell	6301
pleu*	-2675
pleure	-2077
plus	4594
plus $	-2948
plus _ $	4840
plus _ de	2039
plus _ vivre	1642
plus de	3199
plus vivre	3244
point	5636
point _ $	2293
point _ alive	1510
point _ living	2960
point of	2868
ponte	1518
ponte $	1518
poor	-2098
por	-3913
por _ escaleras	1693
por favor	-1670
por la	1457
por las	1693
poss*	-1840
post _ nudes	2404
post my	2404
post*	-1533
pour	2326
pour tout	1567
pray	4079
pred*	2000
pref*	5120
prefiero	1759
pregnant _ $	2215
prep*	2872
prepare	3022
pret*	4387
pretending	2176
pretty	2317
pris	2484
priv*	1870
private	1870
prob*	-1431
probably	2002
problem	-2980
proc*	-1435
prof*	-6400
profil	-2889
profile	-3117
profile _ $	-1713
prog*	-1536
prom*	-2084
prop*	3293
proposito	2178
proud	-3521
proud _ $	-2886
prove	-1335
publ*	4901
publicar	2412
publicar _ fotos	2412
publicar mis	2412
puedo	1754
puedo _ $	2189
puedo _ de	1669
puedo mas	4788
pull	1463
pull _ $	1364
pull*	1637
pulled _ on	2040
punc*	2160
punches _ next	1337
punches _ wall	1337
punches the	1337
puni*	4023
punish	1521
punishment	1689
purp*	4387
purpose	4387
push*	7107
pushed	5477
pushed _ and	2521
pushed _ down	2961
pushed _ the	2575
pushed her	2521
pushes	1631
pushes _ around	1380
pushes me	1380
put	3657
put _ in	3600
put _ on	2529
put a	5772
put the	-1513
qu il	1703
quand	1966
quar*	1867
que _ $	-2603
que _ a	4874
que _ amo	-1480
que _ le	1333
que _ matar	1911
que _ me	-2747
que _ que	-1466
que _ se	2625
que ele	-1340
que eu	-1796
que je	-2424
que la	-1472
que lo	2495
que mi	1915
que no	1807
que vai	3705
queb*	2240
quer _ $	1485
quer _ matar	1485
quer se	1485
quer*	7843
queria	7843
queria _ $	4655
queria _ e	2172
queria _ me	-1673
queria dormir	2172
quero	7562
quero _ $	6152
quero _ mundo	2608
quero _ viver	1984
quero mais	1439
quero me	1462
quero sumir	3591
quie*	8285
quiere	1420
quiere $	-1680
quiere _ $	2252
quiero	7496
quiero _ $	6786
quiero _ dano	2345
quiero _ el	-1468
quiero _ lo	2109
quiero _ me	-1860
quiero _ mi	-2235
quiero _ no	2182
quiero _ que	-2104
quiero matarme	2182
quiero que	-2148
quiero terminar	-1944
quiero vivir	1902
quiet	-2650
quiet $	-1537
quis*	2726
quisiera	2726
quit	-2658
quit*	-3483
quitar	1634
quitar _ $	1634
quitar _ vida	1634
quitar la	1634
quitarme	1878
quitte	-3115
quitte _ et	-1958
quittee	-1733
quittee _ $	-1764
rais*	2942
raised his	2081
raises	1700
raises _ hand	1700
raises his	1700
raiva	1835
rang	-2995
rang _ $	-1354
raped	6564
raped _ my	1992
raped by	1992
raped me	4269
rath*	1889
rather	1889
rather be	2762
razor	3020
reac*	-5989
reach	-5752
reach _ $	-2549
reach out	-5007
reached	-4070
reached _ $	-1449
reached _ to	-1640
reached out	-3837
read	-3007
reads	3786
reads _ i	2436
reads this	2436
ready	6301
ready $	1754
ready _ check	1653
ready _ it	2500
ready _ life	1479
ready to	4071
real	3332
really _ $	-1449
really like	-1496
reas*	3460
reason	5392
reason _ get	1399
reason _ up	1389
reason to	2351
reasons	-1850
reco*	-5357
recovered	-3134
recovered from	-3134
regr*	-2680
regret	-1359
rehe*	1452
rehearsing	1452
reje*	-1860
reject	-1774
reject _ $	-1774
reject me	-1774
rela*	-3321
relapsed	5679
relationship	-2682
relationship $	-2315
relationship _ and	-2000
relationships	-1830
reli*	-2270
rema*	1750
reme*	3174
remedios	3810
remi*	-3024
remo*	-3080
remove	-1683
rent*	1372
rentrer	1372
repl*	-1385
replaying	-1965
replaying _ last	-1965
replaying the	-1360
replied $	1974
reply	-5198
reply $	-1531
reply to	-1860
repo*	-3329
rese*	2169
researching	2169
resi*	-1662
resp*	-6967
respondi	-2368
respondi $	-2036
rest _ life	-2326
rest _ my	-2522
rest of	-1689
reveiller	2768
reveiller $	1724
revenge	-1611
revo*	-1511
revoir	-1511
rien	2341
right	3174
right $	-1339
right _ $	6210
right _ in	1515
right back	1725
right now	4147
ring	-7142
ring $	-3685
ring _ $	-1712
ring him	-1802
ritze	1758
ritze mich	1758
road	1442
rome	-1502
rome $	-1502
romp*	1696
romper	1603
roof	2885
room	3939
room $	2570
room _ night	1675
room at	1675
room*	3107
roommate	3500
rope	7671
rope $	4030
rope in	1813
ruhe	-3207
ruhe $	-1681
ruin*	-2034
run	1644
run $	-1732
run _ $	3917
run _ over	4054
running _ $	2286
runs	2059
s	-1962
s _ $	-3601
s _ her	3743
s _ hits	3077
s _ is	-1597
s _ keeps	-1628
s _ me	1876
s boyfriend	3577
s death	-3083
s ex	-1628
s husband	2747
s new	1595
sabe	3482
sabe $	1452
sabe _ $	2030
sad	-5760
sad $	-4500
sagen	-1405
sagt _ bringt	1947
sagt _ sich	1947
sagt sie	1947
said	-2477
said $	-2871
said _ $	-1951
said _ he	3468
said _ me	-1348
said _ the	-1572
said _ to	-2001
said _ was	-3016
said _ will	2859
said _ would	1359
said goodbye	2057
said he	2367
said i	-3100
said she	2624
said that	1944
sala*	-1531
salary	-1531
same	-3263
same _ $	-1730
sang*	4893
sans	1431
sans _ $	1431
sans moi	2155
sat _ his	1490
sat _ the	-1854
saturday $	1496
saw	-5950
saw _ $	-3623
say	-9217
say $	-4019
say _ $	-1519
say _ things	-1553
say _ to	-2135
say no	3668
sayi*	5094
saying	5094
saying _ and	1561
says	3510
says _ am	-1962
says _ is	1870
says _ loves	-1733
says _ me	-2685
says _ should	-1485
says _ •	3705
says i	-2807
says its	-1392
says •	3705
scar*	7562
scared _ alone	-2022
scared _ being	-1547
scared _ do	2204
scared _ go	2229
scared _ i	1764
scared _ losing	-2541
scared _ my	1410
scared _ tell	-1864
scared _ what	1786
scared for	2548
scared i	2709
scared of	-1650
scarifie	1639
scarifie depuis	1639
scars	5720
scars _ my	2604
scars from	2211
scary	-1579
scene	-1587
schl*	6635
schlafen	-2150
schlagt	6172
schlagt _ $	3436
schlagt mich	4220
schluss gemacht	-1962
scho*	-5323
schon	3093
schon wieder	1657
school	-5323
school $	-3120
school and	-3078
schr*	-3739
schreib	-1468
schreiben	-2760
schreiben $	-2652
schu*	-1755
schuldig	-1674
schuldig $	-1674
scra*	5853
scratch	-1352
scratches	4380
scratches _ •	3598
scratches and	3598
scratching	1884
scre*	2231
screen	-1355
se	5129
se _ $	5387
se _ nao	1596
se eu	4124
se fue	-2503
se matar	4656
se quiere	1850
se va	3094
see _ $	-1692
see _ at	2180
see _ he	-1500
see _ i	2292
see _ is	-1569
see _ more	-2667
see _ movie	-1541
see _ should	3039
see _ together	1457
see _ way	1910
see a	-1784
see her	-2341
see me	-2821
see the	1933
see them	2205
see why	3039
seei*	-2264
seeing	-2264
sees	-3931
sees _ $	-3874
sees me	-1601
segu*	2924
seguir	3104
seguir $	1634
seguir _ $	1470
seguir _ frente	-1371
seguir em	-1371
sehe	1346
sehe _ mehr	1346
sehe _ sinn	1346
sehe keinen	1346
sehen	-2220
sehen $	-2017
sein $	2982
sein _ $	-1521
sein profil	-1717
seine	-1879
seine _ $	-1615
seit	1814
seit _ $	1691
seit _ trennung	2195
seit der	2195
selb*	7861
selbst	3460
selbstmord	4401
selbstmord $	4401
self	8449
self _ $	2164
self _ again	1505
self _ and	-2594
self _ is	2310
self _ since	2624
self esteem	-2585
self harm	3713
self harming	3295
self harms	1616
sell	-1775
sem	2314
sem _ $	1906
sem mim	2202
sema*	-1850
semana	-1521
semp*	2274
sempre	2274
send	-5053
send $	-2262
send _ $	-1720
send _ to	1979
sending _ $	-1346
sends	1729
sends me	1729
sens _ $	-1658
sent	-5467
sent it	-1918
sent*	8719
sentido	6314
sentido _ $	1787
sentido _ vida	1576
sentido _ viva	1677
sentido a	2601
seri*	4545
seria	2497
serie	-1400
seriously	4625
sers	1504
set	2341
seule	-2062
seule $	-1816
sex	3798
share	2485
share _ private	2244
she _ and	2171
she _ away	-1745
she _ back	1952
she _ being	-1998
she _ die	2301
she _ end	1436
she _ for	1538
she _ goodbye	1378
she _ him	2865
she _ it	1798
she _ kill	1514
she _ like	1579
she _ me	-6866
she _ more	-1872
she _ my	-3363
she _ not	1401
she _ off	-1399
she _ on	-3007
she _ our	4966
she _ she	1413
she _ so	1615
she _ the	-3300
she _ tonight	-2079
she _ want	1699
she _ •	1490
she beats	3328
she calls	-1673
she comes	3297
she does	1373
she drinks	1784
she gets	-1719
she had	1366
she has	1357
she hits	-1631
she said	1516
she says	-1625
she scratches	2394
she swallowed	3678
she threatened	-1359
she throws	1473
she told	-2315
she took	1335
she wants	2416
she was	-2018
she will	2206
shoot	3385
shoot _ $	2094
shoot me	2099
shop	-1806
shot	-2934
should	-1585
should _ $	2998
should _ at	1577
should _ died	3898
should _ in	1414
should _ it	-2786
should _ or	2751
should _ to	-1707
should _ up	-1592
should _ •	3222
should be	1381
should give	-1351
should have	2735
should i	-3446
should just	-1421
should not	2205
show	-2584
show me	-1484
showing	1987
showing _ at	1530
showing _ my	2299
showing up	1987
si	4172
si je	2231
si no	1804
sich	3936
sich _ $	2618
sich _ ich	2212
sich _ wenn	1464
sich um	1947
sich umbringen	2142
sich umzubringen	2159
sick	-2402
sie	-2950
sie _ $	-2024
sie _ sich	1489
sie _ um	1947
sie bringt	1947
sie hat	-2797
siem*	2441
siempre	2441
sien*	-2328
siento	-2328
sign	-1533
sigue	1472
sigue a	1472
sile*	-3542
silence	-1750
silent	-1360
simp*	2879
simple	1661
sin	3878
sin _ $	2734
sin el	1457
sin mi	3399
since _ baby	-1629
since _ breakup	2103
since _ divorce	2378
since _ i	1711
since _ my	-2019
since _ was	1680
since i	1449
since the	1797
sing*	-1591
sinn	2365
sinn mehr	2365
sinto	-2490
sister _ herself	1862
sister _ husband	2747
sister _ me	-1996
sister _ on	1720
sister s	2538
sit	-1688
sitt*	1690
sitting	1690
sixt*	1868
sixteen	1868
skin	2501
slap*	4264
slapped	4264
slapped _ and	2356
slapped me	2366
slaps	3185
slaps _ in	1373
slaps _ when	1427
slaps me	2373
slash	4530
slash her	4530
slee*	3744
sleep	-3018
sleep $	-1523
sleep _ $	-1383
sleep _ him	3093
sleep _ never	1633
sleep _ night	-1743
sleep _ the	-2288
sleep and	2309
sleep with	2451
sleeping	1641
sleeping _ $	3120
sleeping pills	3809
sleeves	1918
sleeves _ $	1918
small	-2393
smash	3681
smash _ face	3681
smash _ in	3681
smash her	2528
snoo*	-1620
snooze	-1620
so _ am	2943
so _ at	-1998
so _ being	1975
so _ hit	1926
so _ hurts	2472
so _ i	1933
so _ last	-1695
so _ myself	-1655
so _ now	1873
so _ right	1873
so _ that	2028
so _ the	-1847
so _ would	1428
so angry	2164
so bad	1594
so much	-1769
so strong	1824
so stupid	1737
so that	2654
so tired	3546
so who	1977
soci*	-1848
social	-1780
social _ dead	-1399
social _ is	-1399
social life	-1399
soeur	1606
soeur _ mourir	3519
soir	2024
soir $	2024
soll	-4041
soll ich	-2833
some _ i	2545
some _ my	2488
some days	2545
some*	2657
somebody	1618
somebody _ going	2268
somebody _ to	2268
someone	-2806
someone _ $	-2583
someone _ dated	1799
someone _ is	2400
someone _ me	-1764
someone else	-1860
someone i	1799
someone new	-1670
someone to	-2430
something $	-4691
something _ $	3071
something _ to	1945
something to	2300
sometimes	6086
sometimes _ hits	-1718
sometimes _ hope	2186
sometimes _ i	1366
sometimes _ that	2262
sometimes i	6519
son $	4352
son _ $	-2425
son _ he	1842
son _ his	2256
son _ i	-2479
son asked	-2834
song	-3364
soon	2244
soon*	-1542
sooner	-1535
sorry	-6782
sorry _ last	-1504
sorry for	-1880
sorry i	-2337
soun*	9345
sounds	7202
sounds _ $	2899
sounds good	3744
sounds nice	2828
sounds peaceful	2560
speak	-2422
speak _ front	-1338
speak _ of	-1338
speak in	-1490
spell	-2095
spend	1377
spend $	1689
spid*	-1487
spider	-1487
spider _ $	-1487
spring	-1917
spring and	-1671
springen	1866
springen $	1866
stab	4405
stab _ $	4405
stab him	4405
stab*	2574
stabbing	3587
stabbing _ in	2267
stairs $	3228
stal*	5266
stalked	1754
stalked by	1795
stan*	5999
stand	2266
standing	6424
standing _ bridge	2112
standing _ the	5943
standing at	2720
standing on	4053
star*	5071
start	-2512
start _ $	-2070
started	2438
started _ again	1772
started _ my	3302
started giving	1877
starting	-1522
starve	2168
starving	1375
starving myself	1375
stay $	2225
stehe	1684
stehe _ brucke	1684
stehe _ der	1684
stehe auf	1684
steht	2660
steht _ meiner	2660
step	1665
step*	8281
stepdad	3704
stepdad touches	2120
stepfather	2982
stepped	1735
stepped _ front	1735
stepped _ of	1735
stepped in	1735
ster*	4239
sterben	4239
sterben $	4239
stick	1574
still _ $	2308
still _ him	-1937
still _ my	-1769
still _ to	3082
still alive	2877
still has	-1389
still have	1513
still love	-2365
stim*	-1729
stood	1701
stop _ about	-1754
stop _ hurting	2352
stop _ my	-1685
stop _ myself	1551
stop _ of	3366
stop _ thoughts	2676
stop cutting	2788
stop existing	2487
stop having	2162
stop imagining	3018
stopped $	1805
stops	2770
stops _ from	2198
stops me	2770
stor*	-2697
stories	-2271
stories $	-1517
story	-4998
story $	-1572
story _ i	-1597
stove	-2289
stra*	5044
stranger	-1580
strangle	5319
strangle _ $	5319
strangle her	3753
strangling	2672
stre*	-3381
stru*	-1620
struggling	-2026
struggling with	-2000
stuck	-1472
stuff	-1946
stuff $	-2202
stuff and	1439
su	-3116
su _ $	-2693
su _ novio	2394
su casa	-1468
su nuevo	2394
such	-2263
suff*	-3327
suffering	-2529
suffering $	-2529
suic*	30186
suicidal	7832
suicidal $	1930
suicidal _ $	2284
suicidal _ am	2002
suicidal _ and	1335
suicidal _ i	4197
suicidal _ most	-1338
suicidal _ of	-1338
suicidal and	3144
suicidarme	3154
suicidarme $	3154
suicidarse	1559
suicidarse $	1559
suicidas	1684
suicide	9443
suicide $	2746
suicide _ $	5023
suicide _ the	-1409
suicide is	-2457
suicide note	2246
suicider	2003
suicidio	2813
suicidio $	1788
suis _ $	1965
suit	2411
suit _ $	1650
suit partout	2083
suiz*	1691
suizidgedanken	1691
suizidgedanken _ der	1691
suizidgedanken _ trennung	1691
suizidgedanken seit	1691
sumir	4882
sumir _ $	3899
sumir _ mundo	2608
sumir _ sempre	2274
sumir para	2274
sunday $	1595
sure	2210
sure he	2975
surv*	-3196
survive	-2262
survived	-1629
survived _ attempt	-1341
survived _ in	-1507
sus	-2208
sus _ $	-1805
swal*	5513
swallow	1884
swallowed	3628
swallowed _ bunch	1533
swallowed _ of	1533
swea*	-2273
swear	5059
swear _ will	3310
swear i	3948
swear to	1851
sweating	-2273
sweating $	-2273
t	-1727
tabl*	4151
table	1441
tablets and	1374
tabletten	3039
tabletten _ $	3039
take	8529
take _ $	2028
take _ break	-1373
take _ for	-1373
take _ in	-1669
take _ life	2494
take _ my	1482
take _ own	1642
take _ pills	2322
take _ to	-1726
take a	-2684
take it	-1374
take me	4022
take to	3225
takes	1818
takes my	1774
taking the	-1516
talk	-12874
talk $	-1353
talk _ $	-3769
talk _ her	-1376
talk _ me	-2953
talk _ the	-1380
talk about	-2604
talk it	-2692
talk to	-3940
talk*	-5020
talking	-3791
talking to	-2835
talks about	2550
talks to	-1350
tape	4630
tbh	6209
tbh $	5705
te _ que	2601
teacher that	1538
team	-2111
teen*	-2310
tell	-3004
tell $	1860
tell _ $	-2142
tell _ i	2622
tell _ mom	3156
tell _ that	-2666
tell anyone	2398
tell her	-2972
tell him	-2785
tell me	-2822
tell my	2116
telling _ to	1755
temp*	-3299
temper	1735
tempo	-1823
tempo $	-1763
temporary	-2912
tempted	-1536
ten	-4001
ten _ $	-1332
ten _ ago	-1959
ten years	-2609
tengo	6987
tengo _ de	2647
tengo _ ganas	-1395
tengo _ para	1873
tengo _ pastillas	2148
tengo _ plan	2371
tengo ganas	3477
tengo las	2148
tengo que	-1462
tengo un	2191
tenho	3977
tenho medo	1487
tenho vontade	1616
tent*	1854
tentei	1379
tentei _ matar	1379
tentei me	1379
ter	2151
ter _ $	1655
terminal	4246
terminal _ $	3471
terminar con	-1944
terminei	-1653
terrible	-1754
terrified of	1916
text	-12506
text $	-3135
text _ $	-2148
text _ i	-3025
text _ •	1642
text her	-2033
text him	-2971
text me	-2515
text*	-11595
texted	-6858
texted _ i	-1451
texted me	-2699
texting	-4672
texting _ $	-3117
texting _ and	-1363
texting me	-1940
texts	-4849
than	2298
than this	2404
than*	-1548
thank	1447
thank _ for	1636
thank you	2147
thanks $	-1497
thanks _ $	1915
thanks for	2594
that	-4227
that $	-1455
that _ $	1759
that _ a	4862
that _ and	3432
that _ but	-2598
that _ going	1414
that _ had	1704
that _ have	3798
that _ his	-1359
that _ hit	1745
that _ hurts	1571
that _ in	-2258
that _ it	1557
that _ made	1984
that _ me	-2541
that _ my	1489
that _ never	-1799
that _ only	2485
that _ should	-2272
that _ someone	1588
that _ still	-1618
that _ the	3248
that _ to	2667
that _ will	-6684
that _ with	-1641
that _ would	2099
that guy	2156
that he	-1639
that if	1426
that is	1824
that it	2628
that my	-3443
that spider	-1487
the _ again	3882
the _ all	-2138
the _ always	-2568
the _ am	-2294
the _ and	-1639
the _ are	2053
the _ at	-3014
the _ back	2251
the _ better	1772
the _ but	-1480
the _ cut	2831
the _ day	-2430
the _ do	1444
the _ every	-1731
the _ garage	1697
the _ gave	-1747
the _ goes	1980
the _ had	3124
the _ he	-1486
the _ i	5595
the _ is	1986
the _ just	-2122
the _ left	1539
the _ like	-3188
the _ living	2960
the _ makes	1472
the _ me	2398
the _ my	2702
the _ next	3086
the _ of	-2600
the _ on	-3714
the _ one	-2051
the _ out	2370
the _ person	-1481
the _ reason	2640
the _ said	1741
the _ school	-1650
the _ so	-1849
the _ stop	-1419
the _ telling	1450
the _ that	-1463
the _ the	-4645
the _ this	1889
the _ to	8202
the _ twice	3002
the _ type	-1890
the _ was	-1628
the _ way	3350
the _ we	-1394
the _ when	1368
the _ who	-1596
the _ with	2159
the _ yesterday	-1730
the baby	-2051
the bathroom	3982
the best	-1696
the blade	3493
the bus	-1332
the car	-1511
the cat	-2603
the cops	1655
the couch	-1510
the death	-1463
the dentist	-1591
the dog	-2252
the door	2777
the end	-2950
the first	2515
the ground	3093
the guilt	-2079
the gun	2452
the guy	2293
the hospital	2691
the kids	1525
the knife	3673
the last	4038
the morning	-1383
the movie	-1800
the new	-1495
the one	-1502
the only	6611
the pain	-3547
the parking	1423
the party	-1935
the phone	-4070
the pills	1561
the plan	3195
the plane	3477
the platform	1853
the point	3701
the roof	2885
the room	2907
the rope	2159
the same	-2631
the shop	-1794
the stove	-2289
the table	1982
the thoughts	2001
the time	-1625
the tracks	4596
the urge	3004
the wall	4875
the way	-3845
the weekend	-3552
the world	2833
the •	-1914
them	2780
them $	-1765
them _ $	4833
them _ i	1820
them i	1784
then $	1729
then _ $	-2020
then _ again	-2076
then _ am	1372
then _ not	-2730
then disappears	-2076
then he	-1345
then i	-4771
then you	2175
ther*	-1838
therapist about	1423
therapist says	-1477
therapy	-2081
there	1599
there $	-3725
there _ $	1370
there _ an	2824
there _ can	1513
there _ my	-1578
there _ nothing	2423
there _ one	2346
there is	5151
there was	1535
these _ thoughts	1703
these suicidal	1601
they	2891
they _ $	5047
they _ all	1355
they _ be	1332
they _ the	-1897
they are	3370
they want	-1600
thig*	1728
thighs	1728
thin*	3473
thing	1732
thing _ $	-1370
thing i	2215
thing that	2095
things _ $	-3325
things _ when	1473
things at	1473
things i	-1431
things to	-1531
think	2450
think _ $	-1589
think _ be	1514
think _ have	-1405
think _ husband	-2981
think _ into	1421
think _ is	-4334
think _ it	2475
think _ killing	1385
think _ might	1648
think _ not	1871
think _ would	2639
think _ •	-1939
think about	10671
think i	-1829
think it	-1758
think of	-2936
thinking	4950
thinking _ $	2102
thinking _ all	1951
thinking _ death	3329
thinking _ ending	2308
thinking _ her	-1493
thinking _ him	-2930
thinking _ it	1753
thinking _ jumping	1673
thinking _ just	1592
thinking _ killing	3886
thinking _ last	-2311
thinking _ ways	1842
thinking about	3563
this $	2071
this _ $	-2103
this _ and	3016
this _ do	2144
this _ i	2505
this _ last	2737
this _ me	-3057
this _ the	3618
this _ to	-1669
this i	1681
this is	-2256
this life	6980
this one	3308
this planet	1570
this relationship	-2323
this time	1911
this week	2068
this world	3132
those	-1458
those _ $	-1530
thou*	5034
thought about	1728
thoughts	5605
thoughts $	-1873
thoughts _ back	1751
thoughts _ i	-1513
thoughts _ my	5506
thoughts about	3093
thoughts are	1751
thoughts of	4577
thre*	9586
threatened	2554
threatened to	1606
threatening	4551
threatening _ my	1534
threatening me	1830
threatening to	2315
threatens	1884
threats	2294
three _ $	-1865
threw	6401
threw _ at	3695
threw _ away	-1705
threw _ glass	1433
threw _ the	2417
threw a	3888
thro*	3536
throat	3903
throat $	2208
through	-3128
through _ it	1685
through it	-1400
throw	-1391
throws	2294
throws _ at	1473
throws _ me	1473
throws things	1706
tied	2226
tiene	2215
til	4092
til i	4092
till	2850
time	-2637
time _ $	3145
time _ he	-1696
time _ my	-2179
time _ not	2120
time _ tried	2035
time _ weeks	1432
time ago	-2145
time and	-4768
time he	2565
time i	4957
time my	-1496
time now	1585
time we	2039
times	2173
tira*	3434
tirar	2213
tirar _ vida	2319
tirarme	3434
tired _ $	1528
tired _ alive	2451
tired _ being	2077
tired of	3101
tires	3242
tires and	3607
to	2523
to $	-3090
to _ a	-7608
to _ about	-2067
to _ after	4288
to _ again	-5955
to _ alive	3950
to _ all	1580
to _ alone	-2438
to _ am	-1763
to _ an	-1353
to _ anymore	1943
to _ anything	-1602
to _ at	-2150
to _ away	-3213
to _ bad	2753
to _ basically	1515
to _ blade	2192
to _ brains	1449
to _ breathing	1399
to _ bullet	3054
to _ but	1346
to _ car	1452
to _ de	2728
to _ doctor	-2060
to _ dog	1770
to _ ex	-2738
to _ exist	2556
to _ existing	2487
to _ face	1376
to _ family	-1464
to _ fine	-1354
to _ for	3824
to _ fr	1435
to _ from	-2435
to _ front	-1714
to _ funeral	1872
to _ girl	-1507
to _ happy	-1751
to _ harm	3873
to _ head	2009
to _ here	2954
to _ herself	2619
to _ him	-1951
to _ himself	4427
to _ home	3213
to _ house	3661
to _ how	-1923
to _ hurt	3670
to _ husband	-1851
to _ i	1976
to _ in	-1489
to _ into	-2227
to _ is	2716
to _ it	5635
to _ last	2565
to _ life	2373
to _ like	-2551
to _ list	-2176
to _ live	-1645
to _ lol	3319
to _ me	-6335
to _ mom	-1515
to _ most	1944
to _ my	-2288
to _ myself	2170
to _ not	3061
to _ now	-1810
to _ nudes	3078
to _ off	1525
to _ out	2103
to _ over	6527
to _ parents	-1636
to _ people	1401
to _ private	2244
to _ sex	2392
to _ she	-1876
to _ since	2021
to _ sleep	2930
to _ so	3037
to _ somebody	2297
to _ suicide	1941
to _ sure	1603
to _ the	4110
to _ there	-2399
to _ this	-1474
to _ to	-6136
to _ today	-2902
to _ until	2843
to _ up	4010
to _ viver	2891
to _ with	-2201
to _ you	-2054
to _ •	-4144
to a	-4454
to all	1363
to ask	-3448
to be	-1448
to beat	2718
to blow	1732
to break	-1675
to call	-4627
to come	-1437
to commit	1394
to cut	3370
to date	-1382
to die	12587
to do	4677
to drive	1343
to eat	2939
to end	6864
to exist	5487
to feel	-4374
to follow	1460
to go	4208
to god	2556
to hang	3215
to hear	-2757
to help	2476
to her	-7290
to him	-2667
to his	-3581
to hit	-1399
to hurt	6541
to it	2719
to jump	4363
to just	2394
to keep	2499
to kill	10524
to know	-1387
to learn	-1770
to leave	-1392
to live	8244
to look	-2200
to lose	-3513
to make	1646
to me	-13838
to meet	-3387
to my	2624
to myself	-3838
to not	3688
to off	1825
to pensando	1567
to people	-1512
to post	2404
to punish	1521
to put	1334
to reach	-3998
to reply	-1923
to ring	-2299
to run	3685
to say	-2839
to school	-1555
to see	-8129
to self	3873
to share	1832
to shoot	2303
to sit	-1680
to sleep	4121
to smash	3681
to speak	-1623
to stab	4405
to strangle	3875
to take	4533
to talk	-4295
to tell	-1853
to text	-7423
to the	-3382
to this	3992
to top	-1406
to wake	1765
to want	-1768
to write	-5372
to •	-3431
todas	1695
todas _ $	1524
today	-7321
today $	-3121
today i	-2589
todo	2511
todo $	-1676
todo _ $	4028
todo _ noche	2063
todo _ que	-1380
todo dia	1362
todo esta	2063
todo lo	-1380
todo mundo	1380
todos	6549
todos _ $	4552
todos _ dias	2097
todos _ mejor	2255
todos _ sin	2255
todos estarian	2255
todos os	3203
told	-2998
told _ he	1976
told _ teacher	1538
told _ that	-1935
told _ therapist	2334
told _ to	-3364
told him	-1637
told me	-3169
told the	1365
tome	1597
tomei	3810
tomei _ remedios	3810
tomo*	1495
tomorrow	1495
toni*	7122
tonight	7122
tonight $	2381
tonight _ $	2020
tonight _ am	3471
tonight _ i	-2217
tonight _ my	1993
tonight _ the	1838
tonight _ want	-1878
tonight and	-2757
tonight i	4609
tonight is	1649
too	-2217
took	8506
took _ and	2422
took _ life	-1511
took _ of	3751
took _ razor	2156
took _ so	1371
took a	1601
took her	1931
took his	-1511
took me	-2862
top	-1883
top myself	-1406
tot	2976
tot $	2051
touch	-2369
touched	-3231
touched me	-3231
touches	3610
touches me	1961
tout	3976
tout _ c	1649
tout _ est	1649
tout _ monde	3281
tout le	4221
town	-3086
trab*	-2300
trabajo	-1586
trabajo $	-2146
trac*	8633
tracks	5392
trade	2015
trade _ with	2015
trade places	2015
train	1633
train $	1750
traiu	-1366
tran*	-2184
tranquila	-1469
tranquila $	-1469
trapped _ my	-1707
trapped in	-1852
trea*	-2383
treated	-1999
tren*	2061
trennung	2195
trennung $	1691
tres	-1656
tried	7091
tried _ end	1495
tried _ himself	2896
tried _ it	1495
tried i	2870
tried to	3171
trin*	1409
trip	-1616
tris*	-4142
triste	-2764
trou*	-1795
trouble	-1795
truck	4669
truck $	1984
truck _ me	1427
trus*	-1943
trust	-5496
trust _ $	-2228
trust me	-2525
trusting	-1828
try to	1491
tu	-1724
tudo	-1335
tuer	7976
tuer $	6276
turned _ $	-2646
turned _ her	1560
turned out	-1897
turns	-1374
twen*	-4399
twenty	-2396
twenty years	-2047
twice	6366
twice $	2171
twice _ $	1938
twice _ week	1736
twice this	1736
twis*	1832
twisted	1832
twisted _ arm	1832
twisted my	1832
two _ ago	3785
two _ i	1593
two weeks	1407
type	-3015
type _ $	-2272
typi*	-1543
typing	-1514
uber	-1638
uber _ $	-1624
uberlege	1666
ugly	-2093
ugly $	-1816
um	4211
um $	6808
um _ $	-1811
uma _ $	-1339
uma _ para	2725
umbr*	5761
umbringen	4687
umbringen $	2313
umzu*	3731
umzubringen	3731
umzubringen $	3188
un _ $	-3657
un _ pour	1697
un couteau	2274
un mensaje	-1524
un plan	2371
una	4326
una _ $	2322
una _ y	2003
una pistola	3573
unbl*	-3157
unblocked	-1622
und	2852
und _ $	3203
und _ schuldig	-1674
und fuhle	-1674
unde*	-2937
under _ $	-2485
understand	-1901
une	-1667
une _ $	-2260
until	8473
until _ bled	1749
until i	2582
until it	2271
until they	3276
up $	2593
up _ $	-2974
up _ a	-3040
up _ and	-1466
up _ at	-1584
up _ girlfriend	-1385
up _ it	-1339
up _ many	2072
up _ me	-2211
up _ of	2312
up _ the	3715
up _ to	1563
up at	2513
up how	2768
up on	-1677
up to	1469
up with	-3445
urge	1733
urge _ $	-1405
urge _ cut	2831
urge _ is	3660
urge is	-1341
urge to	5093
urges	3034
urges _ off	1664
urges to	2859
us	-4463
us _ to	-1338
us in	2705
use	-2077
used	-1358
used _ be	-2011
used to	-3645
usel*	1793
useless	1793
va	4126
va $	2224
va a	2269
vai	3914
vais _ $	2045
vais _ la	2384
vais lui	2263
vais me	1371
vaut	2522
vaut plus	2522
vejo	2454
vejo _ sentido	1764
vejo mais	2454
veo	2601
veo _ a	2601
veo sentido	2601
ver	-3508
ver _ $	-2332
verb*	3108
verbally	3108
verbally abusive	1504
verd*	4927
verdad	4927
verg*	-3344
vergessen	-2067
vergessen $	-2067
verlassen	-3848
verlassen $	-4645
verm*	-2226
vermisse	-2153
vero*	2081
veroffentlichen	2081
veroffentlichen $	2081
versucht	1820
veut	3159
veut _ $	4352
veut mourir	4352
veux _ $	5036
veux _ vivre	3244
veux le	-2463
veux me	2026
veux plus	2412
vez	3890
vez _ lo	1542
vida	3533
vida $	3610
vida _ cuando	-1552
vide*	3755
videos	3755
vie	3163
vie _ plus	3990
vie _ vaut	2522
vie ne	2522
view*	-1627
viewed	-1450
viewed my	-1450
viol*	3967
violent	4349
violent $	2327
violent and	1496
viva	2577
viva $	2577
viver	7873
viver $	6975
vivi*	2554
vivir	6456
vivir $	4920
vivir mas	1590
vivo	4471
vivo $	3859
vivre	6850
vivre $	6850
voce	-1408
voir	-2543
volt*	2552
voltei	2927
voltei _ cortar	2927
voltei _ me	2927
voltei a	2927
volv*	-1521
volver	-1521
volver a	-1521
volvi	5208
volvi _ cortarme	3258
volvi a	5208
vont*	1468
vontade	1468
vontade de	1468
vor	7787
vor _ ich	3621
vor meinem	4162
vor meiner	2660
vou _ $	2553
vou _ a	3018
vou _ ele	1967
vou _ matar	1871
vou _ para	-1762
vou ligar	-1514
vou matar	3617
vou me	1871
voud*	3348
voudrais	3348
voudrais _ plus	1424
voudrais ne	1424
voy	1776
voy _ $	2105
voy _ matar	2108
voy a	1776
vuel*	1629
wait*	4032
waiting	4872
waiting $	2831
waiting _ basically	1515
waiting _ die	1515
waiting _ his	1642
waiting to	1515
wake	2501
wake _ $	3761
wake _ in	-1512
wake up	2624
waki*	2232
waking	2232
waking _ $	2232
waking up	2232
walk	2142
walk _ the	1443
walk to	1461
walking	2090
walking into	2233
wall	4209
wall $	1910
wall _ my	1404
wall _ to	1404
wall next	1404
want	3282
want _ $	1739
want _ about	-1334
want _ alive	1632
want _ and	2291
want _ anymore	3604
want _ be	4877
want _ blow	1732
want _ but	1367
want _ cut	2403
want _ dead	5272
want _ die	6782
want _ divorce	-1501
want _ exist	3102
want _ feel	-2852
want _ go	-2246
want _ gone	-1997
want _ happy	-1375
want _ her	2091
want _ his	-1915
want _ hurting	-2110
want _ in	1880
want _ into	-2093
want _ kill	4128
want _ leave	-1347
want _ life	-1571
want _ like	-2625
want _ live	3410
want _ lol	2305
want _ myself	2056
want _ out	-2330
want _ pain	-3514
want _ rest	1875
want _ ring	-1613
want _ run	4054
want _ say	-1336
want _ see	-4759
want _ sleep	1554
want _ so	1359
want _ stop	-1349
want _ take	1801
want _ talk	-3638
want _ the	3204
want _ want	-1523
want a	-2286
want it	3268
want my	-2263
want out	4879
want to	5033
wanted	-2916
wanted _ be	2491
wanted to	-2514
wanting	2282
wanting to	2463
wants	-1533
wants _ $	4541
wants _ back	-2114
wants _ die	4666
wants _ end	1436
wants _ herself	1993
wants _ kill	2214
wants _ me	-2016
wants _ meet	-1990
wants _ to	-1800
wants me	-1952
wants to	2181
ware	5118
ware _ $	4417
ware _ geboren	1718
ware _ tot	2358
ware ich	1379
waren	1732
was	-3196
was _ $	-2644
was _ 4	2804
was _ a	-2166
was _ ago	1761
was _ and	-2265
was _ as	-2138
was _ born	4416
was _ but	-1458
was _ by	2630
was _ do	2602
was _ end	2006
was _ he	1410
was _ last	3990
was _ me	-1365
was _ the	1580
was _ to	1416
was a	-3451
was abusive	-1609
was an	2821
was dead	3779
was for	3071
was going	-1750
was gone	1759
was never	3979
was no	-1864
was raped	1992
waste	4182
waste _ and	1933
waste of	4673
watc*	-3696
watch	-1702
watched	-1682
water _ $	1488
way _ and	1650
way _ be	-1491
way _ would	-1420
way i	-3075
way out	6841
ways	2339
ways to	2863
we	-12489
we _ a	-1450
we _ about	-1526
we _ and	2047
we _ get	-2022
we _ he	-2099
we _ i	1437
we _ in	1879
we _ not	-2726
we _ our	1407
we _ talk	-1344
we argue	1738
we could	-1637
we fight	2298
we fought	2133
we had	-1516
we have	-1805
we share	1563
we were	-2429
wear	2572
wear _ i	2453
wear what	1997
wedd*	-1537
wedding	-1537
week and	-2140
week*	-3400
weekend $	-1736
weekends	-1533
weeks	-1590
weeks $	-2105
weeks ago	2143
weht*	5116
wehtun	5116
wehtun $	3504
weird	-1552
well	-4813
well $	-2083
well _ $	-1398
wenn	4066
wenn _ $	3054
wenn _ gehe	1464
wenn ich	1978
wenn sie	2580
went	-5628
went to	-1812
werde	-2225
werde _ andern	-1523
were	-3589
were _ he	-1390
what	-5050
what _ do	2380
what _ even	2002
what _ i	-3251
what _ if	2599
what _ my	-1900
what _ of	1333
what _ point	2138
what _ said	-1669
what _ say	-1586
what _ spend	1689
what _ the	2494
what _ there	1963
what _ wear	2329
what _ what	1800
what _ will	1539
what _ wrong	-1452
what _ you	2209
what a	-2434
what for	1813
what happens	1491
what i	2026
what is	1629
what*	1400
whatever	1800
wheel	1947
wheel $	1947
when	5631
when _ $	2020
when _ a	-4302
when _ about	2005
when _ am	4052
when _ argue	1680
when _ come	-2253
when _ drinks	4500
when _ feel	2831
when _ find	1848
when _ got	-1384
when _ in	-1513
when _ little	-1695
when _ make	1496
when _ no	1364
when _ nobody	2263
when _ numb	1683
when _ say	1364
when _ to	1451
when _ was	-3983
when _ were	-1575
when he	6470
when his	-3208
when she	1761
when we	2244
when*	2343
whenever	2343
whenever _ fight	1890
whenever i	2118
where _ $	1364
where _ am	3316
where _ are	-1636
where _ find	-1698
where _ is	-1897
where _ parks	2849
where _ the	1355
where _ tonight	-2079
where _ went	-1341
where he	2320
where i	6562
where it	-1428
where my	-1497
where you	-1636
which _ is	2528
while	-2465
while $	-1778
while _ $	1977
who	3308
who _ $	7017
who _ am	-2068
who _ harms	1616
who _ me	2185
who _ not	-1387
who _ talk	1552
who _ tell	1644
who _ what	1906
who _ with	-1517
who _ young	1761
who die	1761
who does	-1412
who hurt	-1980
who self	1616
who to	1986
who would	2732
whole	1552
whole _ $	1924
whole bottle	2067
why	3596
why $	-2075
why _ even	2267
why _ feel	2322
why _ i	6178
why _ it	3084
why _ keep	3119
why _ not	2451
why _ she	-1385
why _ should	3039
why _ you	-2226
why am	1495
why could	2076
why did	-2052
why i	3581
wie	-1539
wied*	4418
wieder	4418
wieder $	1611
wife _ about	-1486
wife _ that	-3094
wife hit	-1525
wife i	1791
will	7578
will _ alone	-2092
will _ and	1614
will _ answer	1863
will _ at	-2005
will _ away	-1675
will _ em	1504
will _ end	-1758
will _ for	-1365
will _ from	2194
will _ get	-1655
will _ give	1689
will _ her	3124
will _ him	3261
will _ his	4061
will _ if	1854
will _ leave	3864
will _ leben	1844
will _ let	2604
will _ live	2267
will _ me	3905
will _ need	3190
will _ nicht	1424
will _ on	-2426
will _ over	-1827
will _ pick	-1665
will _ something	1460
will _ talk	-2426
will _ the	-5067
will _ there	-3237
will _ this	-2493
will _ too	1571
will _ umbringen	3061
will _ wehtun	5116
will _ wieder	-1693
will _ with	1639
will _ you	-1359
will _ •	2996
will and	1701
will beat	1730
will break	4991
will change	-3178
will die	-4215
will do	3375
will einfach	2845
will hit	1931
will ihr	2837
will keinen	-2057
will kill	2240
will leave	-1465
will never	-2209
will not	7069
will reject	-1774
will sich	2142
will to	2749
will •	1914
window $	1516
wine	-1697
wint*	-1416
winter	-1416
wipe	-1593
wish	6807
wish _ could	-1789
wish _ dead	2120
wish _ had	3762
wish _ my	1406
wish _ never	2826
wish _ was	4321
wish _ would	2125
wish he	-2408
wish i	1924
wish that	1828
wish the	3229
wish*	2879
wishes	2630
with $	-2828
with _ and	1791
with _ because	-1747
with _ but	-1564
with _ cigarette	1816
with _ daughter	1413
with _ family	1365
with _ friend	-1626
with _ friends	-1396
with _ has	1350
with _ in	6887
with _ it	2803
with _ knife	2082
with _ leaving	1526
with _ nudes	2344
with _ on	2851
with _ sister	-1398
with _ the	1331
with a	5771
with him	5124
with it	2117
with life	3171
with me	-4619
with my	-2092
with the	-5015
with two	-1713
without	2295
without _ him	-1544
without _ is	1815
without _ like	2349
without her	1839
without him	-2396
without me	2650
wohn*	2442
wohnung	2442
woke	1806
woke up	1830
woman	-1454
women	-1584
wonder _ he	-1484
word	2315
word from	3296
words	-2410
work _ $	-3093
work _ him	1418
work and	3210
work*	-1955
worked	-1620
worked _ a	-1620
world	6340
world _ better	1772
world _ want	2002
world _ without	1772
world and	2640
world is	1772
worr*	-1671
worried _ $	-1366
worried _ me	-1358
worry	-4660
worry _ my	-1901
worry about	-1644
worse	4825
worse $	1894
worse _ the	2504
worse than	1505
worth	1834
worth _ $	2381
worth living	3381
would	15022
would _ $	2323
would _ back	-2068
would _ better	1650
would _ call	-1548
would _ care	1898
would _ devastated	-1651
would _ fine	1495
would _ go	-1477
would _ happier	2596
would _ him	-1406
would _ if	3348
would _ in	-2017
would _ it	2113
would _ me	5185
would _ mind	2850
would _ minutes	2164
would _ my	3160
would _ stop	1619
would _ the	1938
would _ to	-4561
would _ up	2998
would _ with	2521
would _ without	1707
would all	1355
would anyone	1634
would be	7027
would do	3864
would get	1717
would hang	-1731
would have	-2010
would kill	2476
would like	-2545
would miss	2097
would never	-2926
would not	7300
would say	-4167
would write	-1581
wris*	3967
wrists	3967
writ*	1594
write	-9930
write _ $	-4037
write her	-1474
write me	-2151
write to	-2027
writing	1527
writing _ $	-1415
writing my	2404
writing to	-1360
wrong	-4247
wrong _ i	-1729
wrong _ me	-1387
wrote	-2587
wrote _ $	-1730
wrote _ and	-1753
wrote _ note	2040
wrote _ suicide	2040
wrote _ to	2009
wrote me	-2520
wuns*	2059
wunschte	2059
wunschte _ ware	2059
wunschte ich	2059
x	-1581
x $	-1581
y	5530
y _ $	-2528
y _ lo	1452
y _ me	2652
y _ sabe	1452
y _ se	1847
y nadie	1452
y no	3842
ya	5154
ya _ las	3795
ya _ me	-2268
ya _ quiero	1372
ya _ vivir	1375
ya escribi	2952
ya no	2381
yeah	1712
yeah i	2256
years	-7836
years $	-3509
years _ a	1338
years _ i	-3683
years ago	-4961
yell*	-2181
yelling	-1544
yelling at	-1376
yesterday and	-1609
yesterday he	1568
yo	-1492
you	-20238
you $	-3471
you _ $	-2744
you _ 20	3368
you _ better	1912
you _ he	-1744
you _ me	-3470
you _ to	-4315
you _ you	-1353
you all	1575
you are	-2972
you can	-1705
you do	-3274
you ever	-1576
you take	3164
you think	-1496
you will	3968
young	1744
young $	1761
your	-8900
your _ $	-4324
zu	2145
zu _ $	1816
zu ihm	-1424
zu leben	1422
zu nehmen	1587
zu veroffentlichen	2081
zum	1645
zum _ $	1645
•	-5131
• _ a	-2705
• _ all	-1411
• _ am	-2253
• _ and	-3775
• _ anything	2215
• _ but	5433
• _ find	2001
• _ guy	2163
• _ if	-1724
• _ in	-1772
• _ is	-1877
• _ it	-1519
• _ my	1709
• _ now	3518
• _ of	1433
• _ off	-1392
• _ or	1471
• _ out	1961
• _ punches	1337
• _ she	2060
• _ the	-2780
• _ they	-1512
• _ want	-1712
• _ we	1560
• _ week	2266
• _ when	2613
• _ would	1707
• _ •	-14080
• and	-1914
• but	2349
• find	2001
• in	-1474
• now	3688
• or	1550
• really	-1827
• they	-1469
• when	2652
• •	-4198
""",
    'urge': """\
~	-39818
!	-9651
!look.high	20363
!seek.high	13112
!send.high	12122
!text.high	28786
!through.high	6455
!word.weak	-6442
!•	1593
.	-1567
.-	-5467
.i	-7376
.i+they	14498
.i+they-	3775
.i+you	-11975
.i+you+they	-2476
.i-	-9152
.they	10422
.they-	6467
.you	-10195
.you+they	-2637
.you-	-3852
10	2086
10 _ $	2239
10 _ now	2732
10 right	2732
12	4479
12 _ the	4208
12 and	4987
2am	1179
3	6893
3 _ $	5374
3 _ and	1916
3 months	5604
3 weeks	1839
40	1701
6	-1167
8 $	-2187
?	-7456
?-	-6316
?i	-8086
?i+they	20154
?i+you	-3374
?i+you+they	2210
?they	2597
?they-	-2514
?you	1497
?you-	-2081
^ _ $	1134
^ _ 12	4002
^ _ 40	1736
^ _ a	7489
^ _ aguanto	3675
^ _ aguento	1501
^ _ ai	-2894
^ _ ajuda	-1349
^ _ all	-2210
^ _ aller	3250
^ _ alles	-1119
^ _ almost	1300
^ _ always	1903
^ _ amiga	-3106
^ _ an	2042
^ _ aniversario	2569
^ _ anoche	-1471
^ _ are	-2707
^ _ arrete	2147
^ _ as	-1895
^ _ ask	7788
^ _ asking	1458
^ _ at	-1692
^ _ auf	3787
^ _ babe	-1132
^ _ back	1180
^ _ be	3733
^ _ been	2787
^ _ best	-1391
^ _ bin	-1588
^ _ birthday	-5121
^ _ boyfriend	-1692
^ _ break	-2791
^ _ breaking	1975
^ _ by	-1106
^ _ bye	3528
^ _ called	-3553
^ _ calling	1136
^ _ came	-1316
^ _ card	1222
^ _ casa	1739
^ _ ce	1998
^ _ chat	2990
^ _ check	2654
^ _ checked	-1089
^ _ checking	3294
^ _ closure	1446
^ _ contact	3137
^ _ copine	-1330
^ _ could	4087
^ _ dan	1970
^ _ dead	-1238
^ _ decirle	2213
^ _ dejar	1379
^ _ dejo	-1142
^ _ dela	1815
^ _ deleted	-2492
^ _ despues	1649
^ _ dich	-1152
^ _ did	-1477
^ _ die	2406
^ _ died	-1340
^ _ do	-1708
^ _ does	-3094
^ _ dois	-1928
^ _ done	-1103
^ _ dormir	-1401
^ _ dreamed	-2037
^ _ drive	1348
^ _ driving	1115
^ _ drunk	1983
^ _ dying	-1633
^ _ e	-2040
^ _ ein	3757
^ _ ela	4855
^ _ en	-2860
^ _ end	1114
^ _ envie	2189
^ _ er	-1227
^ _ escreveu	-1243
^ _ escribi	-2897
^ _ escribio	1123
^ _ escribirle	3891
^ _ est	-2491
^ _ esta	-1251
^ _ eu	3115
^ _ even	-1111
^ _ evening	1928
^ _ ex	-5811
^ _ extrano	-1253
^ _ falar	4125
^ _ falta	-1532
^ _ faut	1303
^ _ feel	2238
^ _ feels	-2208
^ _ finally	1176
^ _ finger	4023
^ _ flowers	5448
^ _ for	-3219
^ _ freundin	-1655
^ _ from	5583
^ _ ganas	2976
^ _ gesagt	-1222
^ _ geschrieben	3850
^ _ gestern	-1203
^ _ goodbye	-1572
^ _ got	-1923
^ _ ha	1135
^ _ habe	-6928
^ _ hacer	-2177
^ _ happen	1803
^ _ happy	1842
^ _ has	-2121
^ _ hate	-1122
^ _ have	-2146
^ _ he	-1714
^ _ her	-10475
^ _ hey	2838
^ _ him	-9003
^ _ his	-3352
^ _ hit	1589
^ _ hope	-2099
^ _ husband	-2174
^ _ ich	9039
^ _ if	3442
^ _ in	-2833
^ _ ist	1847
^ _ it	7115
^ _ je	8207
^ _ jetzt	1164
^ _ just	3465
^ _ kann	1771
^ _ keep	8206
^ _ keeps	-2158
^ _ kill	-1302
^ _ know	3518
^ _ konnte	-1162
^ _ kurz	1843
^ _ l	1352
^ _ la	5242
^ _ le	4664
^ _ letter	8548
^ _ like	5153
^ _ liking	2089
^ _ little	4337
^ _ llamar	-3779
^ _ llamarla	4750
^ _ llamarlo	2959
^ _ llamo	3056
^ _ lo	-1536
^ _ look	4952
^ _ looked	-1522
^ _ lui	-1879
^ _ m	-1852
^ _ mais	-1643
^ _ make	-1633
^ _ mandando	2368
^ _ mandar	4611
^ _ mandarle	3864
^ _ mande	-1430
^ _ mas	2643
^ _ me	-1112
^ _ meine	-1333
^ _ mensagem	-3266
^ _ mensaje	1655
^ _ messaged	-2781
^ _ messages	-2332
^ _ mi	-1427
^ _ midnight	2028
^ _ might	5118
^ _ minha	-1191
^ _ mir	-2289
^ _ miss	-2455
^ _ mit	-1534
^ _ mochte	3215
^ _ moi	1726
^ _ mom	-1663
^ _ mother	-1148
^ _ muchas	1377
^ _ mucho	2025
^ _ muero	5800
^ _ muss	2673
^ _ my	1974
^ _ myself	1130
^ _ na	5189
^ _ nao	-1089
^ _ ne	-3953
^ _ never	-3358
^ _ no	-4696
^ _ normal	-1709
^ _ not	-4362
^ _ notifications	-1151
^ _ now	-1238
^ _ numero	-2064
^ _ o	5806
^ _ of	6709
^ _ off	-2785
^ _ on	3932
^ _ one	6860
^ _ only	-1115
^ _ open	3231
^ _ or	1618
^ _ otra	1126
^ _ our	-1377
^ _ outside	1707
^ _ ouvir	3411
^ _ over	1122
^ _ para	1656
^ _ paro	3054
^ _ passer	2327
^ _ perfil	-1507
^ _ phone	1116
^ _ please	-1946
^ _ point	-2990
^ _ por	5938
^ _ promised	1843
^ _ punto	1869
^ _ qu	-1397
^ _ quase	2168
^ _ que	2040
^ _ quero	-1623
^ _ quiere	-3176
^ _ quoi	-1113
^ _ really	2836
^ _ replied	-1249
^ _ repondre	2960
^ _ respondeu	1700
^ _ respondo	3499
^ _ rufe	1242
^ _ s	2793
^ _ saber	1956
^ _ said	1437
^ _ saudade	-1606
^ _ saw	-1599
^ _ says	-2092
^ _ scared	-1764
^ _ schau	1622
^ _ schreib	2891
^ _ se	2387
^ _ see	2359
^ _ sein	3728
^ _ seine	1757
^ _ send	3894
^ _ sending	5959
^ _ should	-4944
^ _ si	7206
^ _ sich	-1816
^ _ sie	1983
^ _ so	-1371
^ _ somebody	2573
^ _ son	4195
^ _ sounds	-1093
^ _ standig	1965
^ _ still	-2292
^ _ su	8132
^ _ talk	-1737
^ _ talked	-2083
^ _ talking	-1793
^ _ tanto	2626
^ _ te	-1412
^ _ tell	1283
^ _ tellement	2276
^ _ terminar	-1113
^ _ text	-5745
^ _ texting	-1691
^ _ texts	-1397
^ _ the	-6466
^ _ there	-2736
^ _ these	-1481
^ _ think	1215
^ _ this	-1364
^ _ thumb	3162
^ _ time	-2397
^ _ to	2136
^ _ today	2897
^ _ todo	-2373
^ _ told	-1608
^ _ too	1541
^ _ tout	-1496
^ _ tres	1291
^ _ triste	-2263
^ _ tudo	-1974
^ _ typed	1145
^ _ typing	3883
^ _ uberlege	1846
^ _ um	3840
^ _ unblocking	3844
^ _ up	-3911
^ _ urge	7594
^ _ use	5443
^ _ vais	4095
^ _ ver	4702
^ _ verla	4284
^ _ vermisse	-3560
^ _ veut	-1671
^ _ veux	4840
^ _ vivir	-1185
^ _ vou	1550
^ _ voy	3438
^ _ wait	3167
^ _ waiting	-1765
^ _ want	-3903
^ _ wanted	-1708
^ _ wants	-4076
^ _ war	-1414
^ _ was	-3139
^ _ watching	-3047
^ _ we	-1895
^ _ weak	1563
^ _ weird	4287
^ _ went	-2858
^ _ werde	-1378
^ _ what	-2360
^ _ who	1627
^ _ will	2857
^ _ with	-1466
^ _ write	1271
^ _ writing	1514
^ _ you	-5085
^ _ your	-1671
^ _ •	-11227
^ a	-2347
^ about	6450
^ all	1828
^ am	-1127
^ are	-1111
^ ask	-1307
^ ayudame	3456
^ been	-1599
^ bin	3910
^ blocked	-1535
^ bloqueei	-1594
^ can	3412
^ checking	5350
^ day	3330
^ deberia	8555
^ devo	4897
^ did	-1297
^ do	1103
^ dois	6989
^ dying	2216
^ e	2579
^ efface	-1181
^ ela	-3504
^ ele	-3870
^ elle	-2117
^ er	-4212
^ est	2433
^ estou	-1274
^ estoy	9168
^ everything	-1132
^ fuck	3675
^ fui	-1541
^ go	-1286
^ going	6034
^ good	-2635
^ habe	2475
^ have	-1695
^ having	2936
^ he	-10681
^ help	5378
^ hey	-1992
^ hi	-1859
^ his	-4150
^ hold	1333
^ hope	-1336
^ hoping	-1862
^ how	-7232
^ hoy	1566
^ i	-13228
^ ich	2729
^ if	-5706
^ is	-1424
^ it	1240
^ its	1436
^ j	5935
^ just	1784
^ le	4552
^ liguei	-1587
^ liked	-1643
^ literally	1490
^ lo	1714
^ lol	-1312
^ look	-1177
^ ma	-1570
^ mandei	-3870
^ maybe	9641
^ me	6992
^ mein	2073
^ meine	-2421
^ mi	-6798
^ might	2105
^ mon	-2321
^ must	3909
^ my	-9754
^ nao	-2783
^ necesito	7886
^ new	2005
^ o	-1444
^ oh	-1189
^ olhei	-1446
^ one	3739
^ part	2927
^ pause	-1249
^ planning	3918
^ preciso	2260
^ que	2179
^ queria	2518
^ quero	6344
^ quiero	5744
^ quisiera	1132
^ ready	1581
^ sending	6050
^ sera	4588
^ she	-10969
^ should	2951
^ si	-1314
^ sie	-3142
^ sinto	-2390
^ soll	6377
^ sorry	-1486
^ stop	3389
^ talk	2617
^ tengo	5572
^ thank	1619
^ thanks	-1825
^ that	-2843
^ the	3018
^ there	-1281
^ they	-2091
^ thinking	10260
^ to	3072
^ trying	4325
^ ugh	3232
^ vou	7286
^ voy	1644
^ want	2841
^ we	-2459
^ went	-1306
^ when	-1355
^ why	-5515
^ will	-2584
^ wish	-1424
^ would	12610
^ ya	-1879
^ you	-1815
^ your	-1160
^ •	-8067
a	-2276
a _ $	-1248
a _ about	-1207
a _ are	2764
a _ at	-1551
a _ casa	3026
a _ christmas	1133
a _ de	1173
a _ ex	-3138
a _ her	2574
a _ his	2008
a _ historias	2722
a _ i	-2996
a _ je	2020
a _ l	2510
a _ la	-2082
a _ letter	2572
a _ lol	-1171
a _ lui	1519
a _ my	1632
a _ note	2094
a _ novio	-2319
a _ nuevo	-2319
a _ number	2215
a _ of	-3148
a _ or	1457
a _ page	2118
a _ qu	1638
a _ que	1292
a _ see	-1208
a _ should	1398
a _ su	2016
a _ sus	2722
a _ the	-1309
a _ to	5173
a _ tomorrow	-1215
a _ un	-1379
a _ with	3184
a _ •	-1423
a because	-1179
a bot	-1168
a card	1229
a ecrit	3011
a escribir	2611
a esquecer	-1203
a guy	-1693
a huge	1760
a l	1708
a letter	-1678
a meme	3358
a merry	1133
a message	1649
a mistake	2660
a new	1581
a note	2745
a punto	1869
a quick	1657
a repondu	2024
a sec	1658
a voice	2153
a voz	3411
a while	-1201
a whole	1135
about	2746
about _ $	-5240
about _ all	-1334
about _ and	3074
about _ back	1223
about _ day	-1386
about _ feelings	-1173
about _ he	-1483
about _ her	2698
about _ hit	2145
about _ mutual	1466
about _ my	1156
about _ promotion	1231
about _ send	1997
about _ together	1297
about a	-1242
about asking	1347
about dinner	-1110
about her	-1660
about it	-2294
about the	-1750
about to	12923
acab*	-1984
acci*	1974
accidentally	2391
affa*	-1101
affaires	-1091
afraid _ i	1262
afraid that	1252
after	2714
after 3	5953
after _ $	4919
after _ months	6086
again	-1377
again $	-2493
ago $	-2537
ago _ am	1128
ago _ i	2427
agora	3142
agora $	1839
agora _ $	1304
agua*	3080
aguanto	3080
aguanto _ voy	2326
aguanto mas	3404
ague*	2828
aguento	2828
aguento vou	1682
ahora	3981
ahora _ $	3997
ai	-4970
ai _ $	-4412
ai _ d	1941
ai _ de	-3151
ai _ hier	-3322
ai _ je	-1423
ai _ la	-1314
ai _ numero	1461
ai _ son	-1574
ai craque	-1157
ai ecrit	-1231
ai envie	2189
ai le	1677
ai pas	-5024
ai peur	-1449
ai son	5265
ajuda	-1407
ajuda _ esquecer	-1203
ajuda a	-1203
al	-1195
al _ $	-1195
algu*	2470
alive	-1667
all	-6831
all $	-1127
all _ $	-5023
all _ i	2125
all day	-1841
all evening	1157
aller	3250
alles	-2276
alone	-4923
alone $	-1944
alone _ $	-2191
alre*	-1973
already	-1973
alwa*	2458
always	2458
always _ on	3920
always _ to	1328
am	3288
am $	-3714
am _ $	2695
am _ away	4415
am _ break	2408
am _ close	2709
am _ drink	1520
am _ her	2333
am _ him	1123
am _ his	3617
am _ home	-1114
am _ if	1250
am _ in	-1560
am _ know	-1601
am _ look	2382
am _ my	-1907
am _ now	-1526
am _ of	-1377
am _ over	4363
am _ reply	2243
am _ respond	1613
am _ scream	-1520
am _ talking	-1226
am _ tempted	4700
am _ there	4698
am _ to	2054
am _ with	-2006
am _ write	1515
am about	4832
am at	-1311
am drunk	1890
am i	-2145
am itching	1247
am just	-1245
am not	-3940
am one	4146
am outside	1742
am scared	-1966
am so	2808
am sorry	3797
am thinking	1570
am this	2659
am typing	5766
am weak	1563
am writing	1342
amiga quiere	-3096
amo	3317
amo $	3596
an	4737
an _ ago	2127
an _ to	3155
an hour	1786
an sie	2869
and	-2373
and _ $	-3287
and _ a	-1240
and _ about	2449
and _ am	4952
and _ are	-1671
and _ around	-1530
and _ can	-1216
and _ de	-1095
and _ do	1567
and _ dying	2404
and _ he	1504
and _ her	-2189
and _ him	2091
and _ i	2149
and _ is	5284
and _ it	-2253
and _ just	1319
and _ no	-1713
and _ not	-1432
and _ of	1838
and _ out	-1752
and _ pas	-2650
and _ post	1789
and _ said	-1393
and _ stop	1335
and _ the	-1237
and _ thumb	1822
and _ to	5539
and _ up	1365
and _ want	6902
and _ would	-1156
and ai	-2193
and ask	-1733
and go	-1726
and hang	2485
and he	-2284
and i	3417
and it	2011
and knock	1257
and my	2188
and now	2250
and said	-1219
and she	-3075
and talk	1334
and tell	2115
and the	3801
and your	1646
ange*	-3281
angerufen	-1763
angerufen $	-1365
angeschaut	-1191
angeschaut $	-1191
angry	-1955
angst	-1460
aniv*	2456
aniversario	2456
anniversaire	1145
anoc*	-1676
anoche	-1676
another _ $	-1131
another day	2324
anru*	9098
anrufen	5599
anrufen $	4860
answ*	9572
answer	10376
answer $	8378
answer _ $	1222
answered	-1134
antw*	4073
antworte	2463
antworte _ nicht	2533
antworten	1610
antworten $	1610
anym*	-2073
anymore	-2073
anymore $	-1221
anyt*	-2589
anything	-2388
anything _ talk	1259
anzu*	7928
anzurufen	3570
anzurufen $	3570
apar*	-1449
apartment	-1315
apol*	4339
apologized and	1148
apology	2582
appe*	5095
appele	-1533
appeler	7125
appeler $	4506
appeler _ $	1821
appeler _ soir	2117
appeler ce	2117
approach	1513
approach _ ex	1603
approach my	1603
are	-1831
are _ a	2369
are you	4711
arou*	-2484
around	-2484
around _ is	-1533
arre*	1630
arrete	1923
arrete _ de	2147
arrete pas	2147
as	-4151
as _ no	-1411
ask	8853
ask $	-1626
ask _ am	-2698
ask _ friend	1995
ask _ he	3108
ask _ i	-2899
ask _ if	1234
ask _ is	2632
ask _ out	-1426
ask _ sister	1660
ask _ to	-1496
ask _ why	1096
ask _ •	9126
ask her	-2066
ask his	2087
ask how	-2200
ask my	-1310
ask our	2467
ask •	9126
asked	-1286
asked _ am	1124
asked how	1124
aski*	2301
asking	2301
asking _ $	1196
at	1218
at $	1319
at 8	-1767
at _ again	1274
at _ day	-3022
at _ door	1426
at _ every	-1230
at _ for	1715
at _ last	-1314
at _ now	-1227
at _ page	1286
at _ photos	1298
at _ where	3819
at her	3405
at his	6255
at home	-1363
at lunch	2687
at my	-2148
at the	2790
at work	-3963
audio	1533
audio $	1646
auf	3525
auf _ profil	2047
auf ihn	-1214
auf sein	2047
aufh*	3707
aufhoren	3707
aujo*	-1534
aujourd	-1534
aujourd hui	-1534
avec	-2512
avec _ $	-2421
avec lui	-1459
away	2387
away from	3813
ayer	-3631
ayer $	-2573
ayud*	3456
ayudame	3456
ayudame a	3456
babe	-1162
babe i	-1089
back	1826
back $	2166
back _ $	1111
back _ i	-1351
back _ to	1330
back if	-1992
back in	1349
back so	-1233
back*	3515
bad _ $	-1659
bad _ now	-1595
bad right	-1595
bar	4142
bar _ works	2805
bar he	1540
be	-3869
be _ $	-2735
be _ alone	-1660
be _ by	-2207
be _ i	1200
be _ if	3476
be _ the	3644
be a	2447
be at	3833
be left	-1567
be mad	2307
be so	1789
be there	1092
beba*	-2434
beca*	-1239
because	-1239
because _ be	1661
because _ do	1149
because _ will	1655
bed $	1337
been	1380
been _ $	-1401
been _ and	2080
been _ at	1427
been _ days	1884
been _ myself	1854
been _ weeks	1845
been fighting	1961
been looking	1427
befo*	4598
before	4613
before _ $	2442
before _ text	1860
before bed	2104
before i	2072
bei _ melden	1170
being	-3466
being _ is	-1714
being around	-1580
beli*	-1358
believe	-1240
best	-3300
best _ and	-1514
best friend	-2614
better $	1634
big	-1720
big _ $	-1172
bin	1324
bin _ $	-1231
bin _ auf	-1214
bin _ davor	1843
bin _ dem	2745
bin _ ihr	1358
bin _ traurig	-1677
bin kurz	1843
bin so	-2005
birthday $	3649
birthday _ i	-1781
bloc*	-1221
blocked _ $	1340
blocked me	2341
blocked my	-1109
bloq*	-2506
bloqueei	-1594
book	-1120
bored	-1242
borr*	-1712
boss	-2584
boss $	-1718
bot	-3079
bot $	-1994
botao	2472
botao _ $	2472
botao de	2472
boug*	1459
bought	1459
boyf*	-3336
boyfriend	-3336
brb	2119
brea*	-2602
break	2479
break _ $	4051
break _ contact	5398
break _ with	-3587
break and	1199
break no	5398
break up	-4006
breakup	-1837
breakup $	-1535
brin*	-1227
bring	-1592
bring _ um	-1133
bringt	-1111
bringt _ um	-1111
broke	-1121
buil*	2097
building	2097
building $	2254
bump	1239
bump _ her	1239
bump into	1239
bus	-1099
busc*	1580
buscar	1834
but	-2219
but _ am	-1448
but _ feel	1215
but _ know	2295
but _ not	-1367
but _ really	1386
but _ want	1592
but i	2194
butt*	3367
button	3530
button $	3650
by _ $	-3116
by _ and	1752
by _ at	2682
by _ of	1199
by heart	1404
by his	1592
by mistake	-1339
bye	2609
bye $	2797
c	-1772
c est	-1336
ca	-2115
cafe	2550
call	12814
call $	3020
call _ $	7645
call _ and	-2039
call _ mom	-1496
call _ up	3005
call and	4459
call button	3063
call her	-1480
call him	2483
call my	-1355
call*	3625
called	-1233
called $	3673
called _ $	-2782
called _ ask	-2185
called _ i	1312
called _ to	-1110
called her	-2648
called to	-1396
calling	5141
calling $	3597
calling _ now	1168
calling her	1761
calling him	-1645
calls	-1214
came	-1801
can	6748
can _ $	1821
can _ another	2375
can _ ask	-2645
can _ believe	-1168
can _ break	2097
can _ contact	1173
can _ get	1780
can _ her	1209
can _ in	2351
can _ just	2646
can _ keep	1538
can _ looking	1689
can _ no	1794
can _ resist	2946
can _ stop	3307
can _ text	1932
can _ to	-5465
can _ write	-1595
can _ •	-1545
can go	2324
can i	4675
can not	4233
can you	-2956
canc*	-1283
cans*	-2464
cansada	-1452
cansada de	-1130
car	-1931
cara	-4143
carta	1301
casa	5395
casa $	2029
casa _ $	4223
casa dela	3470
casa dele	1510
ce	3478
ce _ je	4099
ce que	3577
cero	2209
cero $	2209
cham*	3203
chamar	3761
chan*	-2347
chance $	-1577
chance _ $	1118
chance of	1247
change	-1563
chat	6022
chat _ $	3606
chat _ open	2061
chat is	1954
chea*	-1120
chec*	6882
check _ $	-1889
check _ last	2642
check _ page	-1568
check _ seen	2642
check _ today	-1568
check her	1660
check if	1797
check in	-1370
checked	-1529
checked _ profile	-1089
checked his	-1089
checking	7238
checking _ $	1764
checking _ location	5119
checking _ she	3614
checking _ unblocked	3617
checking his	3198
checking if	4449
checking in	-1100
chest	1874
chez	1573
chez elle	2327
class	-1573
clean	-1248
clos*	1379
close	2398
close _ $	2312
close to	2551
closure	2203
closure _ i	1144
closure so	1144
com	1931
com _ dedo	2472
com _ dele	-1175
com _ mais	1320
com _ no	2472
com _ so	1320
com ela	2363
com o	2029
come	-3782
come back	-1214
comi*	-1289
comment	1730
comment on	2188
como	-1447
compared	-1425
compared to	-1425
con	-1860
con _ $	-1419
con ella	1575
cong*	1190
cons*	2871
considering	3256
cont*	7113
contact	4857
contact $	3743
contact _ ex	2672
contact _ her	-1668
contact _ not	1640
contact her	1194
contact my	2672
contacto	2122
contacto _ $	2209
contacto cero	2209
contestarle	5159
contestarle $	5560
conv*	4171
conversation	2861
conversation _ my	2854
conversation with	3479
copi*	-1330
copine	-1330
copine _ a	-1262
cort*	-1312
cosas	-1847
could	6093
could _ about	1893
could _ and	2049
could _ him	3762
could just	3601
could not	1818
could tell	2199
coun*	-3654
counselor	-1187
counts	-1715
cour*	3420
course	3833
course $	3833
cous*	1164
cousin	1164
cousin to	1266
craq*	1833
craque	1833
craque _ ai	-1157
crav*	6720
craving	6720
cried	-1699
crow*	-1476
cryi*	-1181
crying	-1181
cuen*	1162
cuenta	1162
cump*	2605
cumpleanos	2605
cut	-4226
cut _ bad	-1871
cut _ right	-1595
cut so	-1871
cutt*	-1197
cutting	-1197
d _ $	-1379
d elle	-1113
da	-1445
da _ $	-1349
dad	-1589
dan	1970
dan _ de	1970
dan ganas	1970
dar	4695
dar _ $	2569
darf	2292
darf ich	2292
das	-1965
das _ $	-1460
dati*	-1682
dating	-1682
datos	-1533
datos $	-1533
davor	1843
day	-2597
day $	-7133
day 12	5037
day _ and	4662
day _ the	3959
day _ to	2341
days _ can	1604
days _ i	2985
days i	-1720
de	6627
de _ appeler	3297
de _ casa	-1872
de _ ce	1990
de _ de	2164
de _ ecrire	1811
de _ instagram	2774
de _ le	1692
de _ mes	1681
de _ para	1521
de _ que	-2569
de _ si	2789
de _ su	3153
de el	1821
de escribirle	2998
de ganas	2721
de l	2925
de la	2223
de le	-4164
de ligar	2427
de llamarla	1904
de lui	2464
de mirar	4458
de novo	1114
de regarder	3467
de su	-1826
dead	-5178
dead $	-1541
dead _ $	-1391
death	-3223
debe*	8555
deberia	8555
deci*	1567
decirle	2213
decirle que	2213
dedo	4376
dedo _ botao	2472
dedo _ de	2472
dedo no	2472
deja*	-1129
dejar _ su	2162
dejo	-1396
dela	10100
dela $	4562
dele	-1659
dele _ $	-1214
dele*	-4265
delete	-2012
deleted	-3359
deleted _ number	-3105
deleted his	-2411
deleting	1106
deleting _ $	1106
dem	6243
dem _ $	3273
dema*	2452
depr*	-1424
depu*	-1174
depuis	-1174
der	-1699
dern*	2393
derniere	2679
desde	-1128
dese*	-1106
desp*	2483
desperate	1188
desperate $	1188
despues	1270
despues de	1322
dest*	-2040
destroy	-1874
destroy _ $	-1799
devant	1204
devant chez	1232
devo	5927
devo _ ela	4897
dia	-2668
dial*	9269
dialing	9269
dich	-1368
did	-5872
did not	-3213
die	-5822
die $	-1769
die _ $	-3580
die _ schon	3671
die nachricht	3372
died	-2469
diff*	-1142
dinn*	-1757
dinner	-1746
dinner $	-1148
dire	2640
disa*	-1338
disse	-2052
dist*	2137
dit	-1316
divo*	-1731
divorce	-1233
do $	-2017
do _ $	2226
do _ a	1654
do _ answer	4222
do _ approach	1603
do _ back	2504
do _ do	-2810
do _ feel	-1239
do _ get	-1665
do _ him	-1966
do _ his	2091
do _ i	1392
do _ if	-1604
do _ it	1575
do _ look	-1477
do _ out	1126
do _ say	3356
do _ start	2222
do _ still	-1545
do _ tell	-1255
do _ text	1371
do _ think	3527
do _ to	-4213
do _ want	-3766
do _ what	3613
do _ with	-1370
do _ •	5144
do i	9067
do it	-2283
do not	-5498
do something	-1112
do with	-1180
do •	5459
doct*	-1465
doctor	-1410
does	-5659
does _ $	-1417
does not	-1512
dog	-2450
doing	5498
doing $	5592
doing _ $	-1696
doing so	1277
dois	5226
dois _ ou	2618
dois je	6989
dorm*	-1819
dormir	-1801
down	-1335
draf*	1570
drea*	-2413
dreamed	-2037
drink _ from	1520
drink away	1520
driv*	3450
drive _ his	1689
drive by	1689
driving	3450
driving _ his	3758
driving to	3758
drop it	1226
drunk	1651
drunk $	-1106
drunk and	2229
du	-2218
du _ $	-1087
dying	1453
dying _ $	2302
dying _ know	-2424
dying to	2892
e	-1192
e _ $	-1690
e _ respondi	-1478
e eu	-1478
e quero	2088
easi*	-1141
easier	-1129
eat	-1414
ecri*	1587
ecrirai	-2102
ecrirai _ $	-2102
ecrire	3689
ecrire $	3286
ecrire _ $	1583
effa*	-1443
efface	-1443
ein	3276
eine	2122
einen	2614
einf*	1847
einfach	1847
el	4386
el _ cero	2209
el _ de	1772
el _ el	1804
el contacto	2209
el dedo	1904
el le	1956
el movil	1508
ela	3142
ela $	3498
ela _ uma	1320
ela me	-1669
ela so	1320
ele	1470
ele $	7134
ele _ $	-1555
ele _ e	-2238
ele _ mandou	1216
ele _ respondeu	2026
ele de	1726
ele ontem	-2046
ella	-1911
ella $	-3529
elle	-3496
elle _ $	-1100
elle _ repondu	2024
elle a	-1333
elle m	-1169
em	-2494
em _ $	-1753
email	1133
email $	1996
embo*	-1532
embora	-1532
embora $	-1532
empe*	1445
empty	-2253
empty _ $	-1964
en	-2469
en _ $	-1274
en _ de	1336
enco*	3321
encore	3321
encore $	3494
end	-2770
end _ $	-2494
end _ on	2301
end it	-2446
end up	2214
endi*	-1276
ending	-1276
enou*	-1614
enough	-1614
ente*	4516
entr*	1834
envie	6177
envie _ appeler	4741
envie _ ecrire	1207
envie _ l	2308
envie _ la	3748
envie _ le	-3316
envie _ lui	2154
envie d	2012
envie de	4164
envo*	2655
envoye	-2216
envoye _ $	-2216
envoye un	-2216
envoyer	3742
envoyer _ $	1296
envoyer _ message	1296
envoyer un	1248
er	-3651
er _ mich	-2153
er _ sich	-1543
er hat	-2131
er meldet	-1093
er online	2610
eras*	-1336
erase	-1372
escr*	16172
escreveu	-1243
escreveu _ eu	-1243
escribi	-3621
escribi _ $	-1217
escribi _ no	-1272
escribi anoche	-1195
escribio y	1250
escribir	2611
escribir $	2611
escribirle	5756
escribirle $	4934
escribo	4540
escribo $	3051
escrito	2477
escrito _ $	1342
esqu*	-2339
esquecer	-1203
esquecer _ $	-1203
est _ $	-1323
est _ je	4032
est _ que	4099
est ce	4099
esta	2911
esta _ $	3641
esta en	3106
esta noche	1886
estou	-1274
estoy	7427
estoy _ $	-1401
estoy _ el	3511
estoy _ punto	1869
estoy a	1869
eu _ ele	1240
eu disse	-1409
eu respondi	-1478
even	-2667
ever	-2567
ever _ me	-1246
ever*	-5641
every _ $	1189
every _ i	-1931
every _ minutes	2642
every day	-2956
every night	3121
every ten	2642
everyone	-1172
everything	-3135
ex	1840
ex $	4251
ex _ $	-2406
ex _ a	-2310
ex _ calling	-1765
ex _ i	3175
ex _ is	2928
ex _ me	-1283
ex _ my	-2466
ex _ new	1144
ex _ the	1166
ex _ what	1295
ex after	1401
ex and	-1879
ex m	-1595
ex me	-2749
ex s	1910
ex that	1942
ex tonight	2062
ex wants	-1347
excuse	1116
excuse _ him	1245
excuse to	1421
exha*	-1439
exis*	-2113
existing	-1513
explain	1715
explain myself	2334
extr*	-1501
eyes	1404
face	-2050
face _ $	-2462
face*	3304
facebook	2786
fake	1369
falar	4323
falar _ $	3003
falar _ ela	3386
falar _ so	1320
falar com	4763
falta	-1676
fami*	-1522
family	-1387
fath*	-2907
father	-2892
father $	-1751
faut	1303
favor	-1348
favor $	-1284
feel	-1370
feel _ $	-3614
feel _ calling	1784
feel _ have	1141
feel _ need	1377
feel a	2092
feel an	1913
feel like	1357
feel so	-1731
feel*	-3185
feeling	-1792
feelings	-1393
feelings $	-1334
feels	-3874
feels _ $	-1573
feels good	-1425
figh*	1576
fight _ to	1204
fighting	1750
finally _ back	1503
finally texted	1503
find	-2287
fine	-1098
fing*	6812
finger	5135
finger is	1670
fingers	1677
first _ to	1289
five	1664
five _ and	2061
five _ i	2073
flow*	6320
flowers	6320
foi	-1613
foi _ $	-1469
foi embora	-1209
fois	2647
fois $	2647
for	-7316
for _ $	-3723
for _ in	-1558
for _ message	-2084
for _ the	1155
for _ to	1233
for a	1345
for closure	1382
for him	1755
for his	-2154
forg*	-7596
forget	-6605
forget _ $	-5910
found	-1395
freu*	-2064
freundin	-1655
freundin will	-1548
frid*	1951
frie*	-4338
friend	-2217
friend _ $	-1308
friend _ she	1410
friend and	-2504
friends	-2018
friends $	-1436
from	6374
from _ $	1868
from _ her	2968
from _ new	1731
from _ number	2244
from a	3454
from texting	2051
from the	-2729
from tinder	-1314
fuck	3096
fue	-1437
fui	-1541
fui a	-1416
ganas	5127
ganas _ $	5313
ganas _ escribirle	2998
ganas de	5127
gean*	-1453
geantwortet	-1453
geantwortet $	-1453
gebu*	2519
geburtstag	2519
gehe	-1165
geht	1233
geht $	2022
gera*	3038
gerade	3038
gern	1848
gern _ $	1848
gesa*	-1426
gesagt	-1222
geschrieben $	-2659
geschrieben _ ich	4381
gest*	-3216
gestern	-2695
gestern _ $	-1600
get	-1709
get _ $	-1916
get _ back	1368
get _ my	1617
get _ off	1880
get _ touch	3304
get a	-1230
get this	1934
gets	-1425
getting _ together	1223
getting back	1223
gig	1639
girl	-1433
girl _ his	1112
girlfriend $	1113
give _ phone	1534
give _ to	2059
give my	1289
glad	-1140
glei*	4263
gleich	4263
go _ $	-5277
go _ contact	-2032
go _ gig	1639
go _ him	-1955
go _ his	1639
go _ party	1163
go _ sleep	-1512
go _ the	2222
go _ therapy	-1906
go _ there	1251
go _ without	2335
go away	-1123
go no	-1803
go of	-2155
go out	-1699
go over	1257
go there	2366
goes to	1547
going	6276
going _ $	4123
going _ do	-1623
going _ end	-1133
going _ go	1529
going _ her	3370
going _ him	3354
going _ in	4172
going _ kill	-1525
going _ look	2599
going _ my	3303
going _ myself	-1664
going _ now	1263
going _ scream	-1520
going _ shoot	-1463
going _ text	-1789
going _ the	1307
going _ there	4363
going _ to	2517
going _ use	5643
going _ •	-1316
going over	5876
going there	1978
golp*	-1088
gone	-2708
gone $	-2240
good	-6167
good $	-2098
good _ $	-3035
good _ to	-1462
good time	-1518
good*	-2361
goodbye	-2138
goodbye to	-1395
got	-3163
gran*	-1477
grat*	1987
gratulieren	2604
gratulieren $	2604
gun	-1435
guy	-4859
guy _ $	-1262
guy _ on	-1109
guy _ tinder	-1314
guy from	-1883
gym	2119
ha escrito	1135
habe	-6010
habe _ $	-1897
habe _ angeschaut	-1132
habe _ geschrieben	-2312
habe _ gestern	-1343
habe _ nicht	-1320
habe _ profil	1404
habe _ schon	6208
habe angst	-1460
habe die	3619
habe ihm	-1295
habe ihr	-2666
habe sein	2221
habe sie	-2334
habl*	6339
hablar	1522
hacer	-2177
had	-1984
had a	-1261
hallo	5023
halt	1671
hang _ $	1836
hang up	2485
happen	1752
happy	2180
happy _ $	3128
happy birthday	3373
hard _ text	1174
hard _ to	1153
hard not	1174
hard*	4033
hardest	4152
harm	2939
harm in	4791
has _ of	2484
hat	-1109
hat _ $	-2038
hat _ ich	2974
hat _ und	-1266
hat gesagt	-1222
hat geschrieben	4006
hat mich	-2456
hate	-1416
have	-4933
have _ $	-3151
have _ a	1556
have _ and	-1148
have _ fighting	1961
have _ get	1497
have _ her	2194
have _ my	-1463
have _ myself	3010
have _ see	-3026
have _ this	1877
have _ to	-2111
have been	1264
have not	-1749
have to	-2236
have written	2352
havi*	2246
having	2246
having a	2887
he	-10320
he _ $	4594
he _ do	1773
he _ doing	1290
he _ her	-2326
he _ his	-1133
he _ if	2065
he _ mad	2337
he _ me	1393
he _ misses	2415
he _ not	-1306
he _ ok	1908
he _ online	1711
he _ so	1754
he _ story	1801
he _ texted	1503
he _ the	-1278
he _ there	1266
he _ to	-4880
he _ with	1147
he blocked	2871
he did	-1268
he finally	1420
he has	1778
he is	-4763
he keeps	-1227
he left	1736
he misses	1766
he never	-1171
he says	-1657
he should	-2052
he texted	2094
he was	-1519
he will	-1263
he would	-1774
he wrote	1794
head*	1367
heal*	-1626
hear _ $	1451
hear _ voice	2200
hear her	1171
hear his	1263
hear*	-2406
hearing	-1848
hearing _ $	-1848
heart	1817
heart _ $	1209
heart out	1750
help	6800
help $	2097
help _ am	3850
help i	3790
help me	1661
her	17931
her $	5645
her _ $	3775
her _ and	-3578
her _ at	2209
her _ birthday	1104
her _ day	-1871
her _ every	5389
her _ for	1843
her _ how	1392
her _ i	-3185
her _ if	-1450
her _ in	1132
her _ last	-1961
her _ me	-1979
her _ much	1415
her _ no	-4412
her _ seen	1660
her _ sunday	-3141
her _ the	2825
her _ to	3102
her a	4327
her again	3725
her birthday	-4358
her door	1221
her ex	-7825
her for	1183
her going	1312
her i	1556
her if	1360
her in	-1247
her mom	-1980
her on	-1848
her out	-1566
her page	-1386
her please	1375
her profile	1146
her stories	-1990
her to	-2129
her up	2232
her work	3310
here	-2240
here $	-2002
herm*	1267
hermano	1339
hers	1861
hers $	1861
hesi*	1878
heur*	1391
heures	1701
hey	1134
hey _ i	2113
hi	5678
hi $	6812
hi _ am	-1330
hier	-4347
hier $	-3080
hier _ $	-1196
him	14547
him $	5551
him _ $	4031
him _ a	1537
him _ and	-3417
him _ good	-1662
him _ he	1815
him _ i	4077
him _ know	2140
him _ letter	-2012
him _ much	-1343
him _ now	1278
him _ promotion	1231
him _ time	1141
him _ to	1162
him _ we	1126
him _ work	-2571
him _ you	-1375
him a	-1180
him about	1602
him again	-2923
him and	-1156
him at	-2249
him back	-1841
him first	1337
him for	1522
him last	-1641
him one	1337
him right	1145
him the	1320
him up	2036
hims*	-1458
himself	-1458
his	6029
his _ $	5053
his _ again	2686
his _ all	-1210
his _ at	1480
his _ but	1404
his _ by	-1710
his _ called	-2195
his _ every	1976
his _ for	1338
his _ girlfriend	1681
his _ he	3360
his _ house	-1983
his _ i	-1624
his _ in	-2296
his _ is	3317
his _ me	-1118
his _ my	-1418
his _ night	3341
his _ now	1749
his _ open	1404
his _ s	1117
his _ seen	2403
his _ so	-1923
his _ to	-1814
his best	-1385
his chat	1404
his door	1109
his ex	-2890
his face	-2560
his facebook	1682
his father	-1643
his gig	1639
his instagram	-1268
his last	2403
his message	-1968
his messages	1677
his number	-2210
his page	3550
his parents	-1090
his photo	2264
his photos	1145
his place	1819
his profile	1610
his things	-1472
his voice	1147
his whole	-1622
hist*	4015
historias	4894
historias $	3152
historias _ $	1742
hit _ a	1450
hit _ on	2021
hit him	1113
hit me	-1475
hoje	-1101
hold	1459
hold _ back	1688
hold me	1688
holen	-1410
holen $	-1410
home	-3351
home $	-1098
home _ to	-1099
home now	-1112
honestly $	1246
hood*	2105
hoodie	2105
hoodie back	1221
hope	-4019
hope he	-1170
hopi*	-2040
hoping	-2040
horen	3390
horen $	3390
hotl*	-1104
hotline	-1104
hour	1639
hour _ $	-1544
hour ago	2127
hours	2195
hove*	3500
hovering	3500
hovering _ $	2951
hovering _ send	2951
hovering over	3500
how _ $	-2245
how _ am	-2030
how _ approach	1513
how _ be	2717
how _ before	1789
how _ can	1295
how _ days	1812
how _ hurt	4695
how _ is	3053
how _ know	-1926
how _ start	2283
how _ stop	-1291
how _ you	5425
how are	6041
how he	2561
how i	-2628
how is	-1155
how many	1188
how she	1402
how to	-2202
hoy $	-1117
hoy es	3095
huge	3129
huge _ $	3233
hui	-1534
hurt	2800
hurt $	3596
hurt right	2604
hurt*	-1091
husb*	-3507
husband	-3507
husband _ to	-1899
i	4017
i $	1268
i _ $	3892
i _ a	1827
i _ about	2646
i _ an	-1106
i _ and	2001
i _ angry	-1389
i _ another	2334
i _ answer	2825
i _ ask	3696
i _ at	3379
i _ back	2599
i _ boyfriend	-1319
i _ break	-1225
i _ by	3747
i _ call	5311
i _ calling	2656
i _ can	1318
i _ care	2171
i _ checking	1473
i _ close	2608
i _ closure	1446
i _ contact	2061
i _ could	2090
i _ cut	-2208
i _ dead	-1220
i _ die	-2390
i _ drink	1520
i _ driving	1109
i _ drunk	1852
i _ end	1979
i _ every	-1268
i _ ex	4570
i _ fighting	1961
i _ for	-5051
i _ forget	-5645
i _ get	3721
i _ go	3562
i _ goodbye	-1366
i _ guy	-1783
i _ gym	2327
i _ happy	1113
i _ he	-2976
i _ hear	1330
i _ hi	2352
i _ him	2855
i _ his	2333
i _ home	-1362
i _ hurt	-1436
i _ is	-1258
i _ it	-1437
i _ itching	1247
i _ just	7667
i _ know	3717
i _ last	1735
i _ learn	-1361
i _ let	1131
i _ like	4592
i _ look	-1709
i _ looking	2225
i _ lose	1187
i _ make	-1742
i _ met	-1204
i _ mom	-1712
i _ more	-1674
i _ my	-4414
i _ never	-3952
i _ not	-5422
i _ number	-3024
i _ of	-1914
i _ on	-3962
i _ one	3738
i _ opened	2028
i _ our	1666
i _ outside	1742
i _ over	3534
i _ overwhelming	1470
i _ reach	1759
i _ ready	-1346
i _ reply	3459
i _ said	2348
i _ say	1328
i _ scared	-2191
i _ send	3438
i _ sleep	-1346
i _ so	1823
i _ something	2248
i _ sorry	3479
i _ suicidal	-1102
i _ sure	-2586
i _ talking	-1908
i _ tell	4862
i _ tempted	4995
i _ text	3209
i _ the	-2370
i _ therapy	-1626
i _ think	1586
i _ this	3893
i _ through	-1474
i _ today	-1378
i _ too	-1179
i _ turn	1666
i _ typing	9649
i _ use	2978
i _ waiting	-1789
i _ want	-1098
i _ weak	1563
i _ will	1550
i _ with	-7353
i _ worried	-1163
i _ worthless	-1117
i _ write	-3189
i _ writing	2122
i _ written	2275
i _ you	-5412
i _ your	-1120
i _ •	1447
i almost	1687
i always	2163
i am	5646
i answer	8471
i approach	1603
i ask	3154
i asked	-1153
i break	-1361
i call	3817
i can	1207
i check	2642
i contact	1173
i could	4201
i deleted	-2404
i dreamed	-2037
i feel	2144
i had	-1196
i hate	-1233
i hear	-1177
i hope	-1955
i keep	5191
i know	2920
i look	4061
i messaged	-2036
i met	-1214
i might	5461
i miss	-2557
i pick	1617
i really	2699
i replied	-1187
i reply	1500
i respond	1388
i said	-2324
i saw	-1610
i say	4011
i see	-1729
i send	5751
i sent	-1290
i should	4496
i start	2295
i stayed	-2610
i swear	1391
i text	2945
i texted	-1999
i think	-2695
i told	-1356
i typed	1145
i was	-2709
i went	-2912
i were	-1702
i will	3137
i wish	1484
i would	-1652
i write	6386
i wrote	-2826
i •	-1832
ich	12049
ich _ $	5403
ich _ angst	-1460
ich _ anrufen	2964
ich _ antworten	1482
ich _ aufhoren	3707
ich _ bei	1314
ich _ davor	1843
ich _ eine	3011
ich _ einen	2614
ich _ einfach	1148
ich _ geschrieben	-1157
ich _ gestern	-1737
ich _ gleich	3040
ich _ ihm	1696
ich _ jetzt	4651
ich _ kurz	2586
ich _ mal	1971
ich _ mehr	-1098
ich _ mich	-2549
ich _ nicht	-1476
ich _ nie	-2095
ich _ nur	2885
ich _ ob	1162
ich _ profil	1720
ich _ sachen	-1410
ich _ schlafen	-1448
ich _ schreiben	2811
ich _ sehen	2251
ich _ sein	4044
ich _ seine	3893
ich _ sie	3483
ich _ so	-2837
ich _ standig	1965
ich _ tot	-1195
ich _ traurig	-1549
ich _ vor	-1434
ich _ wehtun	-2070
ich _ wutend	-1214
ich bin	-2210
ich gehe	-1165
ich habe	-7954
ich ihm	1456
ich ihr	3325
ich kann	2292
ich konnte	-1162
ich meine	-1210
ich mich	4269
ich mochte	3279
ich muss	2984
ich rufe	1242
ich schau	1622
ich schreib	1668
ich soll	-1695
ich uberlege	1846
ich vermisse	-4107
ich werde	-1378
ich will	4817
if	4649
if _ $	1159
if _ am	-1253
if _ called	4995
if _ do	1090
if _ her	1399
if _ is	3408
if _ just	5530
if _ me	6067
if _ ok	2196
if _ one	-1129
if _ online	1841
if _ out	1411
if _ said	2058
if _ send	1096
if _ unblocked	3617
if _ was	-1340
if _ you	-2154
if he	2844
if i	2866
if she	3406
ihm	5575
ihm _ $	2636
ihm _ mehr	-2519
ihm _ schreiben	3428
ihm nicht	-3872
ihm schluss	-1502
ihm so	1525
ihm zu	1511
ihn	-1455
ihn $	-2112
ihn _ $	1637
ihn anrufen	1657
ihr	5514
ihr $	3291
ihr _ $	-1161
ihr _ geschrieben	-1197
ihr schreiben	1814
ihr wehtun	-1946
ihre	4283
ihre _ $	4283
il	-1154
il _ ecrit	3125
il faut	1303
il m	1088
in $	-1647
in _ $	-2524
in _ a	3274
in _ and	-1628
in _ car	-1247
in _ is	1102
in _ mailbox	2866
in _ to	1108
in _ tonight	1867
in _ with	3197
in a	-1122
in his	2335
in my	-1130
in person	1514
in the	1720
in touch	3304
in with	3313
inst*	7019
instagram	8016
instagram $	1769
instagram _ $	4268
instagram dela	3209
inte*	-1386
into	1180
into her	1654
ir	2030
ir _ casa	2030
ir _ su	2030
ir a	2030
is	5409
is _ $	-4823
is _ 10	2037
is _ a	-3243
is _ and	1348
is _ at	-1320
is _ bad	1895
is _ contact	-1117
is _ harm	4727
is _ have	2014
is _ her	-2909
is _ i	1198
is _ if	1497
is _ in	4494
is _ it	-1236
is _ me	3821
is _ my	3871
is _ normal	-1348
is _ not	1158
is _ now	1485
is _ of	-2996
is _ ok	1805
is _ out	2099
is _ over	1390
is _ real	-1128
is _ right	4111
is _ send	1857
is _ so	1457
is _ the	8896
is _ there	1677
is _ too	2057
is _ weeks	1854
is _ weird	4287
is a	-5152
is been	1222
is calling	1168
is doing	1410
is going	-2956
is gone	-1585
is hovering	1769
is huge	1369
is i	1474
is in	3550
is it	3947
is killing	3109
is like	2190
is my	-1579
is not	-2853
is ok	1971
is on	3363
is online	2361
is open	1893
is the	2292
is there	-1241
is too	1172
is watching	-2991
is with	1362
ist	5527
ist _ $	3340
it	-2830
it $	-2149
it _ $	-1788
it _ a	-1842
it _ and	2602
it _ been	1400
it _ heart	1404
it _ i	3266
it _ if	1571
it _ it	3787
it _ me	2210
it _ message	3229
it _ so	1682
it _ the	-1238
it _ to	4209
it _ too	1301
it _ wrong	1451
it be	2490
it by	1194
it going	-1139
it is	2509
it normal	-1314
it ok	1842
it sending	4163
it to	-2065
it tomorrow	2572
it too	2270
it weird	4287
itch*	1538
itching	1538
itching to	1538
j	3808
j _ a	2579
j _ craque	-1157
j _ d	1941
j _ envie	1333
j _ je	-1157
j _ le	1677
j _ peur	-1449
j _ son	4855
j ai	1723
j arrete	2403
japan	-1339
je	12435
je _ $	11674
je _ ai	-7587
je _ aller	3250
je _ appeler	-1198
je _ appelle	1266
je _ chez	2922
je _ de	-1728
je _ ecrirai	-2102
je _ ecrire	3186
je _ ecrit	-1139
je _ en	-1425
je _ l	1675
je _ la	3688
je _ le	2399
je _ lui	1653
je _ me	-1593
je _ ou	2746
je _ pas	-3194
je _ passer	2327
je _ plus	-1425
je _ repondre	2290
je _ son	4093
je _ voir	-1196
je and	-3013
je craque	2989
je dois	-1763
je l	1370
je le	-1287
je ne	-3442
je reponds	3847
je vais	4106
je veux	5005
jetzt	5215
jetzt _ $	4148
jetzt an	2055
job $	1758
jump	-1650
just	9708
just _ a	-1339
just _ and	1984
just _ at	2073
just _ birthday	1287
just _ happy	1514
just _ he	2030
just _ hi	2240
just _ him	3416
just _ if	1898
just _ look	1151
just _ once	2528
just _ out	-1437
just _ still	1709
just _ to	-1900
just _ up	1149
just _ want	1425
just _ would	1133
just call	3538
just leave	1457
just one	1834
just said	1799
just saved	1802
just send	1180
just text	1291
just turn	1666
kann	1719
kann _ aufhoren	3707
kann _ schlafen	-1313
kann nicht	2587
keep	5478
keep _ about	-1137
keep _ and	3603
keep _ for	-1743
keep _ off	1538
keep _ to	1690
keep checking	1289
keep my	1483
keep thinking	-1561
keep typing	3883
keeps	-4275
keeps _ $	-1972
keeps calling	-1986
kids	-3076
kids _ $	-1119
kill	-3751
kill myself	-1442
killing	1912
killing me	3175
knock	1773
know	6306
know _ $	-2060
know _ by	1404
know _ care	1747
know _ heart	1404
know _ i	-1372
know _ is	1686
know _ much	1176
know _ not	2369
know _ say	3741
know _ she	1391
know _ still	1846
know _ to	2541
know how	1950
know i	2381
know if	-3201
know what	2982
know*	1958
knowing	1958
knows	1796
knows _ $	2105
konn*	-1162
konnte	-1162
kurz	3436
kurz davor	1843
l	9136
l _ $	7514
l _ ce	1829
l _ soir	1829
l ai	-1272
l appeler	8638
la	4777
la _ $	4550
la _ a	3800
la _ de	-1328
la cara	-3067
la voy	3999
land*	-1800
landlord	-1800
landlord $	-1488
las	-2346
las _ $	-1516
last	-2963
last _ $	-2561
last _ and	-1123
last _ every	2642
last _ ten	2642
last night	-4089
last seen	4064
last time	1087
last week	-2542
le	8517
le _ $	-2006
le _ a	2946
le _ anoche	-1195
le _ de	1811
le _ escribir	2611
le _ j	1281
le _ no	2247
le _ o	2718
le _ que	2696
le _ un	1145
le _ y	-1457
le escribi	-3137
le escribo	4540
le mande	-1430
le quiero	3370
le respondo	3499
le voy	2128
learn	-1838
learn to	-1385
leave $	-1849
leave _ alone	-1509
leave _ note	1225
leave _ on	1206
leave a	1225
leave it	1539
leben	-2639
leben $	-1420
left	-2224
left _ on	1121
left _ read	1241
left alone	-1567
left me	1167
les	2181
les _ $	1156
let	-1283
let _ of	-2235
let go	-2124
lett*	7186
letter	7985
letter _ it	1868
letter _ mailbox	1660
letter and	-2166
letter in	1660
letters	-1306
life	-5161
life $	-1307
life _ $	-1105
life is	-1089
ligar	2707
ligar _ $	4185
ligar _ agora	1712
ligar _ ela	3028
ligar _ ele	2870
ligar _ •	-4307
ligar para	5897
ligar •	-4307
ligu*	-1787
liguei	-1787
liguei para	-1587
like	2757
like _ $	-1168
like _ am	-1301
like _ ask	4556
like _ have	1141
like _ of	2279
like _ our	1415
like calling	1784
like this	-1089
like to	3185
liked	-1828
liki*	2089
liking	2089
lite*	3394
literally	3394
litt*	4178
little	4178
live	-3463
live without	-1191
livi*	-1167
living	-1167
llam*	16330
llamar $	4106
llamar _ •	-2079
llamar •	-2079
llamarla	6654
llamarla $	4491
llamarlo	9348
llamarlo $	6390
llamarlo _ $	2959
llamo	2799
llamo $	3419
llamo _ no	3258
llevo	-1098
lo	2521
lo _ $	4437
lo que	-1395
loca*	4986
location	4986
lol	-5057
lol $	-3681
long	-1160
long _ $	1119
long*	1580
longer	1615
longer i	2005
look	5317
look $	2352
look _ every	2095
look _ page	2006
look _ profile	-1362
look at	2450
look*	1350
looked	-2427
looked _ her	-1917
looked at	-1650
looking	3777
looking _ her	2837
looking _ his	2584
looking _ my	-1093
looking _ profile	2110
looking _ stories	-1093
looking at	3821
los	-1704
lose	1098
lose _ $	1210
lost	-1375
love	-2322
love _ her	1333
love _ i	-1110
love to	1417
lui	3888
lui $	-4539
lui _ $	8875
lui _ ecrit	-1405
lui _ hier	-3031
lui _ message	1629
lui _ ou	1114
lui _ un	1496
lui ai	-4388
lui dire	2640
lui ecrirai	-2102
lui ecrire	4997
lui envoyer	1853
lui parler	2898
lunch	5144
lunch $	2628
lying	-1107
m	-2633
m _ $	-2884
m _ ecrit	2914
m _ je	2035
m _ repondu	2024
m a	-1313
m appelle	-1169
ma	-5863
ma _ $	-4111
ma copine	-1330
mach*	-1655
mad	1851
mad _ i	2224
mad if	2314
made	-1680
mail*	5240
mailbox	2866
mais	-2057
mais _ vez	1320
mais uma	1320
make	-4284
make _ me	-1525
make _ to	-1766
make it	-2274
make sure	-2195
man	-1606
mana*	-1199
manana	-1162
mand*	9736
mandando	2368
mandando mensagem	2139
mandar	7083
mandar _ $	3045
mandar _ oi	2340
mandar _ para	1576
mandar mensagem	2674
mandar um	1520
mandarle	5435
mandarle _ $	4323
mandarle _ a	1112
mandarle _ audio	1520
mandarle _ mensaje	3245
mandarle un	5435
mande	-1430
mande un	-1218
mandei	-4314
mandei mensagem	-2348
mando	6248
mando _ $	3205
mando _ mensaje	-1921
mando um	3177
mandou _ $	-1549
mandou _ e	1195
many _ i	1100
many days	2017
marr*	-1722
mas _ $	-1463
mas _ a	1565
mata*	-2916
matar	-3649
matar $	-1309
matar _ $	-1742
matar ele	-1718
matarlo	-1755
maybe	10081
maybe _ $	-1288
maybe _ is	2314
maybe _ should	1933
maybe _ •	6531
maybe i	5262
maybe one	1794
me	-7023
me $	-2738
me _ $	-7066
me _ a	-1808
me _ am	2613
me _ and	-1091
me _ better	2052
me _ call	-2090
me _ calling	2095
me _ de	1810
me _ e	1165
me _ escrito	1135
me _ esquecer	-1203
me _ feel	1212
me _ feelings	-1087
me _ ganas	4691
me _ her	-1729
me _ him	2184
me _ i	1282
me _ is	-1574
me _ la	-1709
me _ le	-1412
me _ mensagem	1092
me _ mensaje	-1948
me _ movil	1508
me _ mucho	2552
me _ note	1117
me _ o	1521
me _ of	2586
me _ otra	1334
me _ por	4019
me _ que	2182
me _ read	1241
me _ text	4252
me _ texting	2051
me _ the	-1208
me _ this	3462
me _ to	3321
me _ un	-3231
me _ ver	2259
me _ y	1967
me about	-1521
me again	-1177
me ajuda	-1203
me back	1433
me dan	1970
me escreveu	-1243
me from	8662
me ha	1102
me mando	-1921
me muero	5755
me not	5869
me out	2876
me respondeu	1965
me to	-2882
me wants	3118
meet	-1748
meet _ $	-2149
meet _ people	-1161
meet new	-1161
mehr	-6222
mehr $	-3255
mehr _ $	-1347
mein	1431
mein _ ist	2887
mein*	-1212
meine	-5368
meine _ $	-1519
meine _ will	-1586
meine freundin	-1655
meine mutter	-1107
meine sachen	-1576
meld*	2565
melden	4021
melden $	4021
meldet	-1456
meldet _ $	-1191
meldet sich	-1191
meme	4580
meme $	4834
mens*	5117
mensagem	3237
mensagem $	3666
mensagem _ ela	-2046
mensaje	2163
ment*	-1813
merry christmas	1103
mes $	1556
mes _ $	-1162
mes affaires	-1091
mess*	6119
message	10486
message $	1826
message _ ex	1410
message _ my	2097
message and	2831
message my	1691
message to	1250
messaged	-3115
messaged _ yesterday	-1527
messages	-1994
messages _ $	-1164
messaging her	1304
met	-2660
met _ $	-2420
met him	-1185
meu	-1228
mi	-8181
mi _ me	-2636
mi _ quiere	-3230
mi amiga	-3106
mich	-2657
mich _ $	-1354
mich _ ihm	3105
mich um	-1219
midn*	2028
midnight	2028
might	9475
might _ $	3025
might _ her	2092
might _ turn	1666
might _ up	2202
might just	1397
mim	-2290
mim $	-2130
mine	1462
minha	-2825
minha _ $	-1400
minu*	2458
minutes	2239
minutes $	2753
mir	-4355
mir _ $	-1850
mirar	6618
mis	-3866
mis _ $	-2182
mis cosas	-1847
mis datos	-1533
miss	-4474
miss _ $	-2841
miss me	-1607
misses	1236
misses _ $	1293
misses me	1310
mist*	2046
mistake	2080
mistake $	2095
mit	-1692
mit _ schluss	-1534
mit ihm	-1154
moch*	3215
mochte	3215
mochte meine	1552
moi _ $	-1956
moi a	2041
mom	-2863
mom _ $	-1287
mom _ ask	-1343
mom called	-1292
mom is	-1611
mom s	1160
mome*	2118
mon _ $	2153
mon _ a	-1918
mon _ m	-1855
mond*	-1454
monday	-1414
monday $	-1282
mont*	3955
month	-1630
month $	-1094
months	4436
months $	5742
months _ i	-1112
mood	-1184
more	-3843
more _ $	-2311
more _ and	1766
more _ then	2707
more time	1201
morg*	-1386
morgen	-1386
morn*	-2134
morning	-2053
morning $	-1162
morr*	-2468
morrer	-1780
most*	1136
mostly	1136
moth*	-1921
mother	-1784
move	-1664
move _ $	-1319
move on	-1172
moved	-1586
movie	-1318
movil	1508
much $	-1640
much _ $	-1344
much _ am	2179
much _ hurt	1176
much _ i	1881
much _ me	1176
much longer	1751
much*	1377
muchas	1377
muchas _ de	1377
muchas ganas	1377
mucho	1959
muero	5526
muero _ $	3696
muero _ de	2721
muero _ ganas	2721
muero por	5089
mum	-1139
murd*	-1386
muss	4592
muss _ $	2044
muss _ sehen	3006
muss meine	-1371
must	3909
mutt*	-1214
mutter	-1214
mutu*	1496
mutual	1496
my	-8115
my _ $	-3674
my _ a	-2831
my _ about	-1701
my _ and	-5069
my _ can	1183
my _ everything	-1137
my _ friend	-2119
my _ from	-1384
my _ go	-1810
my _ hovering	1769
my _ i	-1254
my _ in	-1161
my _ is	2193
my _ literally	2036
my _ me	-1457
my _ mom	3229
my _ not	3355
my _ off	1442
my _ out	1877
my _ over	1304
my _ s	3916
my _ tell	1923
my _ texts	-1160
my _ that	1595
my _ to	1458
my _ wants	-1450
my _ what	1210
my _ yesterday	-1416
my _ •	9122
my back	-1218
my best	-2151
my boss	-2437
my boyfriend	-3533
my chest	1874
my cousin	1225
my dad	-1184
my ex	17184
my first	1197
my friend	-1658
my heart	1130
my husband	-3499
my kids	-1442
my landlord	-1591
my life	-1996
my mom	-3406
my phone	1645
my promotion	1231
my screen	2822
my son	-3061
my stories	-1322
my story	1324
my stuff	-1296
my thumb	4985
my urge	1817
my wife	-1595
my •	9669
myse*	-1828
myself	-1828
myself $	-3257
myself _ $	-1563
myself _ to	4174
myself not	3883
myself so	1292
na	4625
na _ $	3990
na _ dela	3470
na casa	5411
nach*	5746
nachricht	6538
nachricht _ $	6538
nao	-1573
nao $	3365
nao _ $	-1427
nao _ mais	-2561
nao _ vou	1645
nao aguento	2828
nao quero	-1763
ne	-2259
ne _ ecrirai	-2102
ne _ pas	-2666
ne _ plus	-1681
ne lui	-2368
near*	1426
nearly	1633
nece*	7321
necesito	7719
necesito _ $	4242
necesito _ su	3477
necesito _ voz	3477
need	1499
need _ hear	1131
need _ her	4050
need _ how	1394
need _ know	1226
need _ see	1376
need _ tell	1316
need _ to	-1145
need to	1768
needs	-1614
neig*	-1890
neighbor	-1281
never	-6022
never _ $	-2283
never _ him	-2295
never _ to	-1847
never met	-1215
new _ $	1489
new girlfriend	1160
new job	1843
new number	2199
new people	-1161
new phone	1566
next	-1650
nice	-1895
nice _ $	-1405
nicht	-4432
nicht $	3403
nicht _ $	-6314
nicht aufhoren	3707
nicht mehr	-5077
nicht schlafen	-1313
nie	-2712
nie _ $	-2517
nie wieder	-2200
night	-1163
night $	-1565
night _ $	2571
night before	2111
no _ $	2532
no _ am	-1647
no _ contestarle	3238
no _ de	6043
no _ dejar	1379
no _ escribi	-1368
no _ he	-1130
no _ i	1117
no _ la	1800
no _ le	1900
no _ mas	1497
no _ me	-1322
no _ not	-1647
no _ si	4620
no _ vivir	-1688
no aguanto	3080
no botao	2472
no contact	-3687
no i	-1681
no le	-1911
no more	-2533
no one	-1734
no paro	2930
no quiero	-2535
no se	4978
nobo*	-1902
nobody	-1902
noche	1343
noche $	1343
norm*	-1448
normal	-1422
normal to	-1314
not	-1797
not $	4242
not _ $	3693
not _ anyone	1088
not _ but	1633
not _ call	4270
not _ calling	-2325
not _ can	2005
not _ check	-1352
not _ for	-1908
not _ he	-1403
not _ him	-7197
not _ it	-1388
not _ looking	1689
not _ me	-2907
not _ much	1726
not _ right	2740
not _ see	-1166
not _ she	-1182
not _ text	3519
not _ this	3483
not _ to	-7088
not _ what	3682
not _ write	1666
not answer	-2490
not be	-3142
not believe	-1161
not going	-3097
not hurt	3009
not keep	1538
not kill	1194
not know	1798
not knowing	2058
not reach	1181
not resist	2946
not stop	3659
not text	2302
not texting	-3348
not think	1730
not to	11851
not want	-3325
note	4692
note $	1111
note on	1607
noth*	-2113
nothing	-2113
notices	2559
notifications	-1265
nouv*	2772
nouvelles	2772
novio	-2626
novo $	1114
now	5154
now $	1867
now _ i	1964
now _ to	1475
now _ want	3552
now _ will	1103
now i	2200
nuevo	-2373
nuevo novio	-2319
numb*	2332
number	2631
number _ i	-2745
number _ know	1404
number _ my	2822
number _ on	2822
number but	1404
number is	5010
numero _ $	-2064
nur	6864
nur kurz	1594
o	6493
o _ botao	2472
o _ dele	-1361
o _ no	2472
o dedo	2472
o no	6192
o numero	-2064
o que	-1100
ob	1496
ob _ ist	1673
ob _ online	1673
ob er	1156
oder	4072
oder _ $	4072
oder nicht	4072
of	-4660
of 10	2049
of _ $	-2302
of _ a	1901
of _ and	-2673
of _ being	-1583
of _ days	-1425
of _ from	1546
of _ her	2559
of _ him	1750
of _ his	2874
of _ over	1353
of _ please	1203
of _ to	1090
of _ wants	3110
of breaking	1941
of calling	2095
of course	3833
of going	1965
of him	-1952
of his	-2133
of me	2906
of my	-1535
of showing	1108
of texting	1507
of the	-1922
of these	-1492
off	-1551
off $	-1542
off _ $	-1569
off _ and	1809
off my	1909
office $	1161
oh	-1189
ohne	-1912
ohne _ $	-1798
ohne sie	-1195
oi	5007
oi $	2251
oi _ $	2804
ok	5647
ok $	3808
ok _ it	1669
old	-1421
olhar	1660
olhar _ dela	1660
olhar o	1660
olhei	-1446
olvi*	-1208
on	2565
on $	3399
on _ $	-2251
on _ a	1183
on _ all	-1292
on _ and	-1458
on _ at	1908
on _ button	3063
on _ call	3063
on _ for	1213
on _ job	1486
on _ new	1435
on _ page	2384
on _ screen	2822
on _ so	1377
on _ the	1463
on _ to	1088
on her	1667
on his	2952
on my	1512
on read	1241
on sunday	-2953
on the	1531
once	1503
once $	2455
one	11317
one $	-1121
one _ $	1635
one _ and	1729
one _ away	4393
one _ days	-1425
one _ from	4025
one _ letter	1446
one _ love	-1211
one _ message	1782
one _ not	3491
one _ the	1635
one _ then	1328
one _ these	-1425
one _ time	2332
one _ would	1282
one call	2267
one day	-1142
one drink	1520
one last	3216
one little	4539
one more	1442
one of	-2678
onli*	5097
online	5097
online $	1918
online _ $	3302
online ist	1673
only	-2521
ontem	-3377
ontem $	-2679
open	4224
open $	1326
open _ $	2395
open his	3416
open*	1829
opened	2028
or	1462
or _ $	-1099
or _ it	1738
other	-1953
otra _ $	-1211
ou	9815
ou _ $	7658
ou nao	3365
ou pas	4293
our	2294
our _ $	-1153
our chat	2418
out	3260
out _ $	-1801
out _ 10	2049
out _ calling	2095
out _ her	2003
out _ him	2867
out _ i	1922
out _ the	-2072
out _ this	2497
out _ today	1350
out _ will	1250
out and	2586
out of	1455
outs*	2720
outside	2720
outside _ $	2447
outside her	1877
outside the	1223
ouvir	3411
ouvir _ voz	3411
ouvir a	3411
over	7093
over $	-2162
over _ $	7083
over _ and	1164
over _ house	1391
over _ knock	1257
over send	3588
over there	4997
over to	2431
overwhelming	1470
page	4741
page _ night	2889
pain	-1315
para	8319
para _ $	4455
para _ agora	1922
para _ ontem	-1929
para ela	2123
para ele	2863
para mim	-1816
para ver	3433
para*	4209
parabens	2566
pare*	-1617
parents	-1206
parl*	2560
parle	-2367
parle _ $	-2114
parler	2898
parler $	2898
paro	2727
paro de	2727
part	2858
part _ me	2927
part _ wants	3118
part of	2858
part*	-1883
party	1250
pas	2128
pas $	2714
pas _ $	2065
pas _ de	-3778
pas de	1617
pas envie	-3035
passer	2327
passer _ elle	2327
passer chez	2327
past	-3956
past the	-3315
pause	-1617
paz	-1118
paz $	-1118
pedir	2746
pedir _ amiga	2746
pens*	-2108
peop*	-3915
people	-3915
people $	-1668
perf*	2824
perfil	2384
perfil $	2331
person $	1249
peur	-1449
peur de	-1377
phone	3389
phone _ $	1378
phone _ i	1211
phone _ my	1496
phone to	2700
photo	2304
photo _ notices	2559
photo so	2559
photos _ $	-1458
pic	2020
pic $	2020
pick _ $	1555
place	1400
place $	-1162
place _ $	2762
place now	2331
plan	-1135
plan*	3077
planning	3525
planning _ for	1256
planning _ to	1558
planning to	2345
plea*	-2274
please	-2160
please $	-1550
please _ $	-2509
please _ am	1122
please _ me	4535
please i	1122
pleu*	-1221
plus	-3468
plus $	-1139
point	-2414
point of	-3107
por	1308
por _ $	-2400
por ella	-1476
por favor	-1348
por que	-1287
posso	4405
post	1143
post*	2930
posted	3195
prec*	1894
preciso	2260
pres*	2190
prob*	-1097
probably	-1484
prof*	6969
profil	7351
profil $	2646
profil _ $	2168
profil angeschaut	-1132
prom*	2492
promised	1843
promotion	1231
promotion $	1231
puedo dejar	1379
pull	1998
pull _ $	2006
punto	1869
punto de	1869
putt*	2143
putting	2143
qu elle	-1317
quase	1832
quase _ $	1857
quase _ mensagem	2139
quase mandando	2368
que	4043
que _ $	7352
que _ amo	3892
que _ el	-1387
que _ l	1772
que _ la	1981
que _ le	-2140
que _ mis	-2843
que _ reponds	1828
que _ respondo	2411
que _ um	1473
que ele	-1965
que eu	4959
que je	5447
que la	3916
que le	4102
que llamar	-1487
que se	-1514
queb*	-1188
quel*	-1576
quelle	-1160
quer*	1846
queria	1846
queria _ com	2051
queria que	-1183
quero	6520
quero _ $	1403
quero _ a	1676
quero _ ele	1307
quero _ para	3174
quero ligar	1718
quero muito	1215
ques*	-1422
quick	2408
quie*	4133
quiere	-3483
quiero	7781
quiero _ $	4830
quiero _ a	-1755
quiero _ audio	1662
quiero _ ella	1434
quiero _ la	2383
quiero _ mensaje	2105
quiero _ mis	-1372
quiero _ que	5010
quiero _ un	3767
quiero _ ya	1458
quiero decirle	2213
quiero mandarle	3194
quiero que	-2014
quiet	-1809
quis*	1132
quisiera	1132
quit	-1211
quit*	-2734
quitte	-1252
quoi $	2089
rapp*	5126
reach	6629
reach _ $	2111
reach _ and	2203
reach out	5856
reached _ to	-1186
real*	3864
really	4065
really _ $	3883
really _ to	2843
really want	3190
reco*	1288
refu*	-1820
refuses	-1575
refuses to	-1575
rega*	4841
regarder	4238
regarder _ $	4238
regarder _ instagram	1611
regarder son	1611
regr*	-2105
regret	-1637
regret _ $	-1521
regret it	-1496
relationship	-1447
remi*	-1487
remo*	-1910
removed	-1107
repl*	-1753
replied	-1652
reply	5079
reply $	3376
reply to	1311
repo*	8687
repondre	2782
reponds	4629
reponds $	1828
reponds _ $	2801
repondu	1589
resi*	2504
resist	2946
resp*	13541
respond	3072
respond $	2669
responder	5456
responder _ $	3316
respondi	-3478
respondi $	-2957
respondo	6200
respondo _ $	2177
revoir $	-3079
right	6616
right $	1560
right _ $	3567
right _ i	2213
right now	5021
right there	1773
right to	-1235
risa	-1769
risa $	-1769
romper	1967
room*	1382
roommate	1392
ruf _ an	2514
rufe	1109
rufe _ an	1242
ruhe	-1592
s	2133
s _ $	-1917
s _ is	2768
s _ on	3434
sa	4724
saber	1568
saber _ el	1956
saber _ le	1956
saber de	1956
sach*	-1576
sachen	-1576
sad	-1338
sagen	1384
sagen dass	1889
said _ $	2271
said _ birthday	2233
said _ me	2347
said _ misses	2359
said _ to	-1519
said goodbye	-1490
said happy	2233
said he	1743
said hi	1990
said i	-1691
same	1276
sang*	-1209
saud*	-1928
saudade	-1928
saudade _ $	-1424
saudade dele	-1153
saved	1609
saved me	1778
saw	-2837
say	6379
say $	1344
say _ $	3421
say _ and	1121
say _ birthday	1287
say _ her	1291
say happy	1514
say to	1749
sayi*	3339
saying	3339
saying _ $	4726
says	-2010
says _ $	1452
says _ me	1205
says he	-1292
scar*	-3025
scared	-2754
scared _ will	-1192
scha*	3441
schau	1622
schauen	1987
schauen $	1476
schl*	-5057
schlafen	-1564
schluss	-2050
schluss _ $	-1740
schon	10684
schon _ $	10062
schon wieder	3270
schr*	6694
schreib	2529
schreib _ $	2655
schreib ihm	2255
schreiben	6175
schreiben $	5911
schw*	1827
schwester	1894
scre*	-1414
scream	-2469
scream $	-2290
screen	2809
se _ $	2659
se _ contestarle	3238
se fue	-1248
se si	4620
sec	1658
sec $	1658
seco*	2726
second	2795
see	-1814
see $	-1973
see _ at	-3073
see _ girlfriend	2194
see _ he	2561
see _ is	3961
see _ new	2161
see _ she	3637
see a	-1933
see her	3083
see if	1331
see me	-1166
see my	-1762
see what	1723
seem*	1186
seeming	1188
seeming _ $	1188
seeming desperate	1188
seen	3842
seen $	1261
seen _ minutes	2642
seen _ ten	2642
seen every	2642
sees	1151
sees _ $	1208
sees me	1422
sehen	5145
sehen $	4628
sehr	-2182
sehr $	-2133
sein	4971
sein _ $	3239
sein profil	4268
seine	5121
seine _ $	3113
seine _ horen	3390
seine stimme	3390
seit	-1360
self	-2603
self harm	-1863
sem	-1189
sema*	-2031
semana	-1495
semana $	-1290
send	17907
send $	3588
send _ $	6433
send _ message	-1446
send _ to	2113
send a	3506
send it	2764
send me	-2029
send one	1180
send*	12680
sending	12680
sending _ $	12513
sending him	1094
sending it	5956
sent _ a	2104
sent me	1856
sepa*	-1571
sera	4588
sera _ eu	3115
sera _ mando	3013
sera que	4588
seri*	-1333
ses	5777
ses _ $	5798
shak*	1128
shaking	1128
she	-6140
she _ $	2490
she _ about	1476
she _ be	-1672
she _ birthday	2332
she _ by	1216
she _ calling	1418
she _ for	2041
she _ happy	2252
she _ hey	1893
she _ my	-1261
she _ not	-1775
she _ right	1898
she _ say	-1838
she _ should	1147
she _ the	-2626
she _ to	-5232
she _ tonight	2113
she _ waiting	2331
she always	1538
she called	1100
she does	-1273
she is	2460
she left	-1100
she posted	2215
she sent	1891
she should	-4202
she unblocked	2686
she wants	-4422
shit	-1683
shoot	-1572
short	1114
shou*	4774
should	4874
should _ $	1568
should _ and	-2094
should _ ask	2162
should _ break	-3505
should _ call	2619
should _ do	-1898
should _ first	-1540
should _ him	2344
should _ it	1677
should _ out	1202
should _ pick	1627
should _ reply	1141
should _ send	3720
should _ the	-1738
should _ this	-1478
should _ to	1430
should _ wish	1133
should _ •	1695
should call	-1637
should i	8614
showing _ her	1108
si	9180
si _ $	5607
si le	3205
sich	-3684
sick	-1159
sie	2891
sie $	1338
sie _ $	2096
sie _ an	1544
sie _ geschrieben	2934
sie _ mich	-1168
sie _ sich	-1790
sie jetzt	2055
sie nicht	-1179
silence	1125
silence $	1753
simp*	2520
simple	2742
sin	-1352
sin _ $	-1254
since	-1621
since $	1543
since _ $	-1804
sinto	-2647
sist*	1145
sister	1171
sister _ $	-1184
sister _ he	1384
sister about	-1154
situ*	1713
situation	1713
six	1857
sleep	-4174
sleep $	-1539
sleep _ $	-1464
sleep and	-1105
slide	4393
snap*	1584
snapchat	1584
so	3816
so _ am	1311
so _ can	-3308
so _ compared	-1331
so _ his	1191
so _ i	3198
so _ if	1306
so _ last	1277
so _ me	1777
so _ not	-2012
so _ notices	2559
so _ reach	1431
so _ schreiben	1525
so _ text	1239
so _ to	2742
so _ uma	1320
so _ vez	1944
so _ •	1504
so gern	1848
so he	3690
so mais	1320
so sehr	-2182
so tempted	4700
so traurig	-1388
soll	5419
soll _ antworten	2714
soll _ ihm	1456
soll _ ihr	1486
soll _ schreiben	1149
soll ich	8379
solo	-1205
some	-2297
some*	-1834
somebody $	-1560
someone	-3571
someone to	-1210
something	2037
something $	2402
something _ and	1345
something i	-1109
sometimes	-1281
sometimes i	-1190
son	6990
son _ $	4238
son _ les	3638
son anniversaire	1218
son instagram	3378
son numero	1461
son profil	3900
song	-2053
soon $	-1885
sorry $	2335
soun*	-2291
sounds	-1584
sous	1635
stal*	2242
stalking	1498
stamp	5234
stamp _ $	5234
stan*	1553
standig	1794
standig _ er	1965
start	1293
start a	2767
stay	-1762
stay*	-2733
stayed	-2702
stayed _ $	-2692
stayed strong	-2591
ster*	-1410
sterben	-1197
still	-1351
still _ $	2114
still _ for	-1446
still _ to	1898
still care	1747
still want	1832
stim*	3032
stimme	3315
stimme _ $	3390
stimme horen	3390
stop	2460
stop _ $	-2080
stop _ from	7927
stop _ her	1886
stop _ swear	1633
stop _ texting	2051
stop i	1392
stop me	7760
stop thinking	-1249
stories $	2169
story _ i	2883
story and	1926
stro*	6086
strong	6169
strong _ to	3195
stuff	-2060
su	11320
su _ $	7635
su _ le	3953
su _ novio	-2319
su casa	2679
su cumpleanos	2747
su nuevo	-2319
su perfil	2331
su voz	2802
suff*	-1992
suffer	-1722
suic*	-7423
suicidal	-2189
suicide	-3151
sund*	-3792
sunday	-3690
sunday $	-2947
supp*	-1381
sure	-3199
surp*	1747
surprise	1798
surprise him	1877
surv*	-2534
survived	-1913
sus	4877
sus _ $	3135
sus historias	4894
swear	1376
swear $	1468
take	-2529
talk	2878
talk _ about	-1261
talk _ her	2685
talk _ him	2234
talk _ me	-2038
talk _ of	3310
talk _ out	3941
talk me	3310
talk*	-4316
talked	-2753
talked to	-2341
talking	-1563
talking _ $	1213
talking _ her	2154
talking _ him	-1226
tanto	2195
tanto _ com	2806
tanto falar	2806
te	-3072
te _ $	-1494
tell	7872
tell _ $	3216
tell _ about	1869
tell _ ex	3314
tell _ my	1740
tell _ that	1743
tell _ to	2459
tell her	1475
tell him	4762
tell me	2150
tellement	2166
tellement _ $	2276
tellement _ parler	2276
tellement lui	2276
telling	-1528
temp*	5495
tempted	6071
tempted to	2624
ten	1723
ten _ $	2293
ten minutes	2642
tengo	4582
tengo _ en	1832
tengo _ ganas	1613
tengo _ llamar	-1487
tengo el	4240
tengo muchas	1377
tenho	-1549
term*	-3789
terminar	-1602
text	16156
text $	12270
text _ $	2023
text _ about	-1217
text _ after	1629
text _ back	-2604
text _ ex	-1846
text _ first	-1395
text _ from	-1625
text _ guy	-2874
text _ not	2313
text _ tonight	1300
text her	-3668
text him	3506
text my	-1560
texted _ and	1502
texted _ i	2719
texted back	1503
texted her	-1239
texted him	-1128
texting	-1221
texting from	1495
texting her	1820
texts	-1919
than	-1542
thank	1720
thank _ $	1694
thank you	1414
thanks $	1427
thanks i	-1259
that	-11528
that $	-1930
that _ $	-3394
that _ am	1092
that _ i	1097
that _ is	-1807
that _ love	1203
that _ not	-1159
that _ still	1183
that _ to	-1152
that girl	1112
that if	1259
that is	-2277
that she	-1405
the	-8051
the _ $	-3950
the _ always	1496
the _ and	-1434
the _ at	-1353
the _ back	-1194
the _ because	1475
the _ button	2951
the _ call	-1657
the _ empty	-1875
the _ from	-1683
the _ he	4172
the _ i	-2587
the _ in	7857
the _ is	5864
the _ job	1147
the _ killing	1443
the _ like	2025
the _ of	-4466
the _ she	1593
the _ the	-3385
the _ this	-1568
the _ to	3646
the _ where	3347
the _ with	-1790
the _ your	1672
the apartment	-1959
the bar	4202
the cafe	2550
the call	3063
the car	-1329
the girl	-1120
the guy	-1148
the kids	-1229
the letter	5664
the office	1225
the point	-3198
the same	1515
the silence	1525
the urge	7367
the wife	-1490
them	-1579
then _ am	1244
then _ i	1622
then i	2921
ther*	-3534
therapy	-2664
therapy $	-1601
there	5712
there $	8445
there _ knock	1257
there and	1485
there is	-2766
these	-2735
these days	-1747
they	-5184
they _ $	-1238
they _ to	-1517
thin*	3597
thing	-1122
things	-3130
things $	-2067
think _ go	3140
think _ her	-1251
think _ will	1326
think about	-1680
think i	3575
think it	1097
think my	-1568
thinking	7034
thinking _ again	-1879
thinking _ asking	1624
thinking _ going	1965
thinking _ her	4120
thinking _ it	-1192
thinking _ my	1232
thinking _ showing	1108
thinking _ texting	1162
thinking _ up	1108
thinking about	-3195
thinking of	11278
this _ $	-2698
this _ and	-2332
this _ is	1289
this _ my	2052
this _ to	4079
this close	2616
this guy	-1340
this situation	1713
thou*	-2504
thoughts	-1832
thre*	-1683
three	-1278
thro*	-3095
through	-2219
thumb	4971
thumb _ over	3042
thumb is	4985
tien*	2401
tikt*	2728
tiktok	2728
time	-2878
time to	-1859
times	1498
times _ i	2052
times and	2052
tind*	-1473
tinder	-1473
tinder $	-1277
tired	-1757
to	10871
to $	2893
to _ $	-2602
to _ a	-1271
to _ about	-3102
to _ after	-1118
to _ alone	-1791
to _ and	4911
to _ back	2651
to _ badly	1582
to _ bar	3147
to _ best	-1424
to _ boss	-1322
to _ by	1194
to _ contact	1402
to _ de	-1506
to _ dedo	2472
to _ dele	-1349
to _ ex	3177
to _ face	-1361
to _ father	-1565
to _ first	2477
to _ for	4791
to _ gig	1639
to _ girl	-1202
to _ go	-2124
to _ guy	-1559
to _ he	4187
to _ heart	1425
to _ her	10812
to _ him	11856
to _ house	1294
to _ hurt	-1385
to _ i	-1168
to _ in	5893
to _ into	3116
to _ is	2545
to _ it	-3576
to _ japan	-1255
to _ kids	-1245
to _ landlord	-1685
to _ last	-1595
to _ left	-1580
to _ live	-1353
to _ mandando	2368
to _ me	-3296
to _ mensagem	2139
to _ message	1119
to _ mom	-1970
to _ my	3215
to _ myself	-1691
to _ note	1225
to _ now	3700
to _ o	2646
to _ of	-3396
to _ off	1553
to _ one	1214
to _ our	2495
to _ out	4518
to _ party	1579
to _ people	-1444
to _ phone	1511
to _ place	2895
to _ right	1115
to _ she	4420
to _ situation	1713
to _ so	3312
to _ someone	-1779
to _ stuff	-1088
to _ sunday	-1984
to _ text	3725
to _ there	1211
to _ this	4413
to _ up	-2069
to _ voice	1748
to _ what	1918
to _ who	1531
to _ why	1096
to _ wife	-1726
to _ with	-1203
to _ without	-1322
to _ write	1503
to _ •	5702
to a	-1898
to answer	3575
to ask	5679
to be	-6092
to break	5731
to bump	1239
to call	3125
to com	1935
to contact	2693
to cut	-2289
to death	-1216
to die	-5243
to do	-4682
to drive	1509
to drop	1104
to end	-2860
to explain	2234
to feel	-1488
to find	-1247
to forget	-4695
to give	1822
to go	1147
to hear	1789
to her	9483
to him	2170
to his	2142
to hit	2420
to hurt	-1645
to kill	-3177
to know	1135
to learn	-1674
to live	-3016
to look	3533
to make	-1831
to me	-5590
to message	4760
to my	-1249
to quase	2368
to reach	5355
to reply	4971
to respond	1592
to ring	1771
to say	3926
to scream	-1611
to see	1392
to send	4963
to shoot	-1373
to sit	1147
to sleep	-2952
to slide	5100
to stop	-3335
to surprise	1877
to tell	1732
to therapy	-2183
to use	7817
to visit	-1255
to wait	1891
to want	-1099
to write	6712
to you	-1650
to •	-2957
today	-1843
today $	1464
today and	1224
today i	-2643
todo	-5266
todo $	-1578
todo _ que	-1395
todo lo	-1395
toi	-1394
toi $	-1322
told	-3962
told _ i	-1144
told her	-1414
tomorrow $	2587
tomorrow _ $	-2066
tomorrow _ 8	-1703
tomorrow at	-1920
toni*	2456
tonight	2456
tonight $	-1791
tonight _ i	2800
tonight _ to	1552
tonight _ want	2105
tonight and	2484
too _ to	2946
took	-1457
tot	-1769
touch	3286
touch with	3304
tout	-2479
tout*	1301
toutes	1301
toutes _ $	1301
trau*	-1683
traurig	-1677
trav*	1299
tried	-1339
tris*	-2871
triste	-2674
tryi*	4257
trying	4257
trying _ not	4403
tu	-2055
tudo	-2638
tudo _ eu	-1233
tuer	-1697
turn _ at	1666
turn up	1666
two	-2016
two _ $	-1597
two _ ago	-1183
two weeks	-1112
type	-1396
typed	2166
typed out	1822
typi*	9617
typing	9649
typing $	4612
typing _ $	4782
uber	4159
uber _ $	4258
uber*	1773
uberlege	1846
ugh	3232
ugh $	1833
ugh _ to	1423
ugh _ want	1423
ugh i	1488
ulti*	3304
ultima	3304
ultima _ $	3304
um	4554
um $	-1286
um _ para	2490
um oi	5303
uma	3643
uma _ $	3265
uma _ para	-1748
uma mensagem	-1229
uma vez	1944
un	3071
un _ $	2612
un _ mi	1112
un audio	1664
un mes	1556
unbe*	2817
unbl*	9000
unblock	1751
unblock him	1669
unblocked	3340
unblocked _ $	3498
unblocked me	3340
unblocking	3909
unblocking _ $	3909
und	-2496
und ich	-1291
une	2482
une _ $	2716
until	-1610
up	-2504
up _ $	-4437
up _ door	1398
up _ him	-3651
up _ his	3183
up _ night	1760
up at	2286
up his	-2161
up on	1259
up with	-3847
urge	12060
urge $	2678
urge _ $	1543
urge _ 10	2732
urge is	8871
us	-2860
use	7539
use _ $	1663
use it	1801
use my	6811
used	-1216
va	-2228
vai	-1427
vais	4106
vais _ appeler	1747
vais _ chez	2327
vais _ ecrire	1603
vais _ elle	2327
vais _ son	2440
vais _ voir	3250
vais aller	3250
vais l	1747
vais passer	2327
ver	10369
ver _ $	8541
ver _ dele	1495
ver _ historias	3152
ver _ perfil	3314
ver su	2698
ver sus	3798
verg*	-1981
vergessen	-1097
vergessen $	-1097
verla	4284
verm*	-4163
vermisse	-4107
vermisse _ $	-1548
vermisse _ sehr	-2133
vermisse _ so	-2296
vermisse ihn	-1421
vermisse sie	-2393
vers*	-2288
veut	-1686
veux	4477
veux le	2218
vez	2488
vez $	2671
vida	-2320
vida $	-1271
view*	1683
viewed	1852
viewed _ story	1852
viewed my	1852
visit	-1255
visit japan	-1255
viver	-1621
vivir	-2052
vivre	-1289
voce	-1510
voice	3853
voice $	1307
voice note	2091
voir _ $	1104
vor	-2376
vou	9973
vou _ a	-1180
vou _ casa	3470
vou _ de	1926
vou _ ele	4414
vou _ mensagem	1565
vou _ para	2452
vou _ um	2181
vou _ •	-3719
vou ligar	-1505
vou mandar	2875
vou matar	-1718
voy	6512
voy _ $	4265
voy _ a	1860
voy _ escribir	2611
voy _ sus	2722
voy a	6512
voz	6213
voz $	3477
voz _ $	3411
wait	4127
wait $	2327
wait _ her	1611
wait for	1721
waiting _ his	-2084
waiting _ message	-2084
wake	-2079
wake up	-1833
wann	1215
want	5427
want _ $	1497
want _ a	-1847
want _ and	1625
want _ answer	3829
want _ at	1705
want _ back	-1103
want _ be	-3233
want _ by	1689
want _ call	2709
want _ cut	-2093
want _ die	-2509
want _ do	-1445
want _ drive	1689
want _ forget	-4688
want _ get	1997
want _ go	1542
want _ hear	1217
want _ him	3648
want _ his	1420
want _ if	2240
want _ into	1555
want _ it	2441
want _ know	2294
want _ left	-1567
want _ meet	-1250
want _ new	-1161
want _ reply	4514
want _ say	2398
want _ see	3049
want _ stop	-1584
want _ the	-1338
want _ use	2454
want _ who	1772
want _ •	-1268
want closure	1144
want him	-2622
want to	11481
want*	-4818
wanted	-2590
wanted _ say	-1158
wanted to	-2447
wanting	-2227
wanting to	-2227
wants	-2612
wants _ $	-1345
wants _ see	-1426
wants _ talk	-1353
wants _ text	1979
wants _ to	-3551
wants me	-3382
wants to	1613
warum	-1427
was	-4465
was _ $	-5124
was about	1772
watc*	-3535
watching	-3255
watching _ stories	-2991
way	-1684
we	-5446
we _ talk	1229
weak	1555
week	-4346
week $	-3661
week*	-1097
weeks _ it	2141
weeks and	2141
weg	1255
weg _ $	1656
weg ist	-1315
weht*	-2070
wehtun	-2070
weird	3631
weird _ i	1307
weird _ message	3229
weird _ my	3229
weird if	1307
weird to	3229
well	-1477
wenn	-2674
wenn ich	-1309
went	-4683
went _ his	-2976
went _ place	-1105
went to	-3540
werde	-1378
were	-1718
were _ $	-1271
were you	-1754
what	2218
what _ $	-1739
what _ about	1456
what _ did	-1098
what _ do	-6094
what _ if	1493
what _ is	-1469
what _ just	3304
what _ said	-1234
what _ say	6757
what _ says	1264
what _ the	3198
what _ •	5351
what a	-1129
what can	-1692
what counts	-1377
what do	6572
what he	-2273
what i	-1481
what if	2229
what she	3491
what to	3290
what would	2418
what*	1335
whatsapp	1622
when	-7177
when _ am	-1542
when i	-3893
where	1420
where _ $	-1479
where _ tonight	2113
where he	1819
where she	1513
while	-1370
who _ girl	1112
who _ with	1650
who that	1112
whole	-1133
whole _ $	-2081
why	-5228
why _ i	-2411
why _ still	-1749
why do	-2435
why does	-1239
wie es	1914
wied*	1322
wieder	1322
wieder _ profil	2584
wieder _ sein	2584
wieder auf	2584
wife	-4568
will _ and	1182
will _ anrufen	2046
will _ at	3423
will _ be	-2355
will _ calling	-2325
will _ ex	-2247
will _ forever	1220
will _ him	2112
will _ ich	-1376
will _ if	1706
will _ kurz	1594
will _ mehr	-1964
will _ my	1266
will _ nur	2849
will _ sister	1974
will _ the	3410
will _ there	1423
will _ to	-2802
will _ wehtun	-2070
will be	4078
will ihm	1243
will ihn	1596
will just	2128
will lose	1191
will nicht	-1709
will not	-2775
will sie	1949
wish _ could	2274
wish _ just	-1215
wish _ luck	1309
wish _ never	-1272
wish _ tell	2199
wish _ would	-2428
wish her	2098
wish she	-1453
with	-4788
with _ and	-3238
with _ ex	1341
with _ he	1771
with _ note	1426
with a	3986
with his	-1490
with my	2035
with no	-1505
with this	-1728
without _ $	-1502
without _ desperate	1188
without _ her	3213
without _ to	2396
without me	-1150
without seeming	1188
work	-3512
work $	-1276
work _ $	-1097
work at	2685
works	2288
works _ $	1540
worr*	-1403
worried	-1229
wort*	-1153
worth	-1262
worthless	-1153
would	6330
would _ $	-1753
would _ anyone	1197
would _ ask	4556
would _ back	-2591
would _ be	4202
would _ for	-1137
would _ how	6326
would _ i	1881
would _ kill	1228
would _ mad	2314
would _ me	-1222
would _ so	1789
would _ to	5472
would _ •	1114
would be	-1554
would it	2076
would just	-1718
would like	2957
would love	1417
would •	1750
writ*	4026
write	9266
write $	4240
write _ $	3359
write _ book	-1477
write _ him	-3942
write a	-1561
write back	2233
write her	1675
write him	1677
write to	-5367
writing	2439
writing _ him	1141
writing _ to	1256
written	2115
wrong _ i	1692
wrote _ a	-1693
wrote _ letter	-1268
wrote hey	1893
wrote him	-1268
wute*	-1214
wutend	-1214
wutend _ $	-1214
wutend _ ihn	-1214
wutend auf	-1214
xx	-1180
xx $	-1180
y _ $	-1564
y _ le	1745
y _ que	1144
y _ se	1158
ya	2515
ya $	5302
ya no	-1745
year	-1731
years	-2604
yest*	-4373
yesterday	-4373
yesterday _ $	-1115
you	-13507
you $	-3398
you _ $	-2388
you _ a	2334
you _ is	1088
you are	-1926
you be	2625
you hurt	3502
you think	1651
your	-6749
your _ $	-4772
your _ just	1793
your post	1804
zu	4418
zu _ $	4589
zu ihm	1098
zu schreiben	2870
•	-3959
• $	-5374
• _ $	-7260
• _ a	-1720
• _ after	5445
• _ again	-1491
• _ am	4661
• _ an	2391
• _ and	5308
• _ back	-1786
• _ but	1197
• _ call	-2079
• _ ce	-2892
• _ de	1706
• _ do	3573
• _ doing	5970
• _ ex	-2009
• _ get	-1597
• _ her	-8652
• _ him	-3959
• _ i	10738
• _ ok	3020
• _ soir	-2892
• _ sorry	4380
• _ text	-4850
• _ to	-11029
• _ •	5837
• after	5841
• again	-1208
• an	2391
• and	5919
• de	2073
• doing	5970
• him	-2855
• i	4409
• me	1202
• to	-10690
• •	-3959
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
