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
~	-39881
!	-8618
!hurt_by.fear.weak	-10738
!hurt_by.maybe.middle	2468
!hurt_by.near.weak	-1747
!hurt_by.threat.high	6963
!hurt_by.violence.high	33069
!hurt_by.word.weak	-4636
!may_hurt.intent.high	30668
!may_hurt.maybe.middle	6050
!may_hurt.word.weak	-2142
!other.risk.high	16268
!self.gloom.weak	-6549
!self.harm.high	28948
!self.harm.weak	1659
!self.loaded.middle	16909
!self.near.weak	-1896
!self.suicide.high	29093
!self.tool.weak	4841
!self.wish_to_die.high	33438
!self.word.weak	-8891
!•	7971
.	8944
.-	5326
.i	8531
.i+they	5296
.i+they-	5030
.i+you	-7025
.i-	8513
.they-	-6719
.you	-12201
.you-	-2403
10	-4017
10 _ $	-1691
15	1508
2	-2090
20	2773
20 _ $	1803
200	2903
200 days	2924
23	1656
24	1944
38	-1790
38 $	-1790
4 $	-1799
4 _ $	1565
4 months	1951
40 _ $	-1665
40 and	-1709
5	-4403
5 $	-1630
5 _ $	-1953
6	-2413
6 $	-1679
8	-2397
9	-1790
?-	-2026
?i	2344
?i+they	-3217
?i+you	-2279
?i-	-2015
?they	-3615
?they-	2164
?you	-1563
?you-	-1715
^ _ $	-4583
^ _ 10	-1548
^ _ 15	1961
^ _ 23	1656
^ _ 40	-1895
^ _ about	7173
^ _ acabar	3698
^ _ account	-1713
^ _ afraid	3997
^ _ after	3417
^ _ ai	3659
^ _ aimerais	1792
^ _ alive	-2089
^ _ alles	-2125
^ _ already	2478
^ _ am	-4648
^ _ ameaca	2100
^ _ ameacou	2328
^ _ amenaza	1936
^ _ and	-11258
^ _ angry	-2453
^ _ angst	3222
^ _ anyone	1561
^ _ anything	3909
^ _ apareceu	1912
^ _ aqui	2388
^ _ are	-1978
^ _ arm	1546
^ _ arms	2401
^ _ as	1880
^ _ ask	-1835
^ _ asked	-6799
^ _ attempted	4146
^ _ back	-2749
^ _ bad	-2342
^ _ banging	1616
^ _ bateu	2667
^ _ be	2199
^ _ beat	4085
^ _ beats	5922
^ _ bedroht	1812
^ _ been	5954
^ _ begged	-1637
^ _ being	2624
^ _ best	2242
^ _ bin	-2892
^ _ bite	1805
^ _ black	2434
^ _ bleach	2714
^ _ blocked	-2289
^ _ boiling	2992
^ _ bon	1837
^ _ boss	-1855
^ _ bottle	-2718
^ _ bought	3793
^ _ break	1767
^ _ breaking	2768
^ _ breakup	1490
^ _ bring	1935
^ _ brings	2056
^ _ bruises	2203
^ _ burn	3266
^ _ bye	2134
^ _ call	-3070
^ _ called	-4963
^ _ calling	-1924
^ _ calls	-3432
^ _ care	2574
^ _ cat	-1655
^ _ chat	-1844
^ _ cheated	-4051
^ _ choked	5869
^ _ clean	2947
^ _ controls	5065
^ _ copain	2706
^ _ cortarme	3765
^ _ corto	6289
^ _ coupe	3589
^ _ cried	-1494
^ _ cut	3049
^ _ cuts	6515
^ _ cutting	1712
^ _ da	-1532
^ _ dad	1656
^ _ das	-1503
^ _ daughter	1604
^ _ de	2523
^ _ dead	4402
^ _ death	2546
^ _ decided	2397
^ _ decirle	-1529
^ _ deixa	-1803
^ _ dejo	-2589
^ _ denke	4190
^ _ desaparecer	1770
^ _ dice	1725
^ _ did	-3645
^ _ died	-7504
^ _ dit	2393
^ _ do	-2481
^ _ does	-2181
^ _ dog	-4227
^ _ doing	-1937
^ _ done	2412
^ _ dors	-2387
^ _ down	-2757
^ _ drinks	-2825
^ _ droht	5172
^ _ drove	2367
^ _ duele	-2513
^ _ dumped	-3967
^ _ einfach	2105
^ _ ele	-3148
^ _ em	5300
^ _ emailed	-1896
^ _ empurrou	1870
^ _ en	4238
^ _ ending	3531
^ _ envy	4465
^ _ es	-3275
^ _ escribio	-1968
^ _ escribirle	-2151
^ _ est	-2596
^ _ esta	-2755
^ _ estar	4817
^ _ estarian	1568
^ _ estoy	3918
^ _ etre	3079
^ _ even	3239
^ _ ever	-1596
^ _ everyone	5544
^ _ everything	4359
^ _ ex	5329
^ _ exhausting	2062
^ _ existing	2307
^ _ extrano	-1579
^ _ extremely	-1735
^ _ failed	-1510
^ _ fais	2014
^ _ family	1577
^ _ fantasize	3372
^ _ fantasizing	2804
^ _ feels	-1961
^ _ fehlt	-2116
^ _ fell	-3691
^ _ fiance	-1597
^ _ find	1900
^ _ flinch	1608
^ _ foi	-1827
^ _ forced	3076
^ _ forces	3299
^ _ forgot	-1991
^ _ found	2216
^ _ frappe	2080
^ _ freundin	2031
^ _ friend	5107
^ _ from	-3249
^ _ fuhl	-1724
^ _ fuhle	-1497
^ _ ganas	1728
^ _ gehe	-2461
^ _ gesagt	1656
^ _ geschrieben	-1724
^ _ get	3770
^ _ girlfriend	2609
^ _ giving	2889
^ _ go	2086
^ _ going	-1837
^ _ got	1649
^ _ grabbed	1743
^ _ grandfather	-1486
^ _ gun	3943
^ _ hacer	1749
^ _ had	1467
^ _ hanging	2556
^ _ happens	2356
^ _ happy	-1985
^ _ hard	-1829
^ _ harming	1934
^ _ has	-3137
^ _ hasse	-1659
^ _ have	2183
^ _ he	-4161
^ _ heart	-2214
^ _ her	-1509
^ _ heute	-3168
^ _ hiding	1597
^ _ himself	1608
^ _ his	-2703
^ _ hits	4766
^ _ hope	3035
^ _ hung	-1580
^ _ hurts	-1581
^ _ i	-2180
^ _ ihm	-3031
^ _ imagining	2270
^ _ in	-1559
^ _ intente	1640
^ _ intrusive	-1593
^ _ ist	-4624
^ _ it	-4083
^ _ jumped	1901
^ _ just	3008
^ _ keep	-2955
^ _ keeps	2915
^ _ kill	1866
^ _ killed	-1546
^ _ kinder	2632
^ _ know	3048
^ _ knows	2052
^ _ konnte	2083
^ _ l	-1825
^ _ la	4558
^ _ las	1964
^ _ lasst	2411
^ _ last	3110
^ _ lauert	2408
^ _ leave	-3503
^ _ left	-3815
^ _ letters	3379
^ _ liebsten	3165
^ _ liebt	-2389
^ _ lied	-2225
^ _ ligar	-2438
^ _ liked	-2247
^ _ living	-1824
^ _ llamar	-1591
^ _ llame	-1515
^ _ llamo	-1664
^ _ lo	-1950
^ _ locked	2521
^ _ looked	3036
^ _ looking	1480
^ _ low	-1764
^ _ machuco	2997
^ _ made	4384
^ _ mais	4033
^ _ mal	-3990
^ _ man	1998
^ _ manque	-2530
^ _ mari	1764
^ _ mas	2383
^ _ matar	5894
^ _ matarme	2018
^ _ mec	1503
^ _ medo	2612
^ _ mein	-1797
^ _ meine	-2528
^ _ menace	3577
^ _ message	-1668
^ _ messaged	-2305
^ _ messages	-1861
^ _ meu	2145
^ _ mi	-2984
^ _ miss	-1842
^ _ mochte	2156
^ _ moi	-2966
^ _ more	2126
^ _ morning	3990
^ _ morrer	3928
^ _ morta	1580
^ _ mourir	2286
^ _ move	-1678
^ _ movie	-1998
^ _ much	-1953
^ _ muerta	3402
^ _ muss	-2065
^ _ my	4336
^ _ myself	2711
^ _ nada	1471
^ _ name	2074
^ _ ne	-1467
^ _ neighbor	2331
^ _ never	-3292
^ _ new	-2722
^ _ nice	2220
^ _ nicht	-2979
^ _ nobody	-2384
^ _ noch	2328
^ _ not	-2625
^ _ note	5782
^ _ nothing	3759
^ _ notifications	-1476
^ _ novio	1821
^ _ now	1673
^ _ nunca	-1485
^ _ o	-2403
^ _ of	5674
^ _ off	-4031
^ _ often	-2233
^ _ on	-2181
^ _ one	2783
^ _ only	2851
^ _ or	-1640
^ _ os	2229
^ _ otra	3630
^ _ out	-4488
^ _ over	-1474
^ _ pain	2173
^ _ parents	-1785
^ _ part	-1535
^ _ pas	-2265
^ _ passed	-3316
^ _ peaceful	1531
^ _ pelo	1513
^ _ pensado	1920
^ _ pensando	4708
^ _ pense	2112
^ _ people	-3348
^ _ permanent	3141
^ _ peur	2612
^ _ picked	3352
^ _ pills	1715
^ _ plan	3418
^ _ pleure	-2611
^ _ por	-1821
^ _ pray	2424
^ _ pushed	4855
^ _ put	4298
^ _ que	3380
^ _ quiero	4949
^ _ quiet	-1708
^ _ quit	2813
^ _ quitte	-1891
^ _ raped	4690
^ _ reads	1977
^ _ ready	5223
^ _ really	1805
^ _ reason	1937
^ _ relapsed	2349
^ _ remedios	1981
^ _ replaying	-1921
^ _ reply	-1587
^ _ rest	2672
^ _ ritze	1656
^ _ sagt	1702
^ _ said	3421
^ _ sat	-1598
^ _ saturday	1845
^ _ saw	-2210
^ _ says	3247
^ _ scared	-3128
^ _ scarifie	1666
^ _ schlagt	5604
^ _ schon	2659
^ _ scratches	3709
^ _ se	-2205
^ _ see	-1750
^ _ seems	5661
^ _ seguir	3072
^ _ self	6382
^ _ send	-2090
^ _ sends	1908
^ _ sens	-2690
^ _ sent	-2865
^ _ she	-5020
^ _ shot	-2173
^ _ should	1839
^ _ sinto	-1683
^ _ sister	2253
^ _ sit	-2119
^ _ slapped	4305
^ _ slaps	3463
^ _ sleep	-2926
^ _ slide	1619
^ _ smash	2647
^ _ so	-2128
^ _ sobro	2555
^ _ social	-1870
^ _ soeur	2285
^ _ some	-1734
^ _ sometimes	2254
^ _ son	-2398
^ _ song	-1545
^ _ sorry	-2335
^ _ sounds	4365
^ _ spring	1803
^ _ standing	2260
^ _ starve	1488
^ _ stehe	1649
^ _ steht	1767
^ _ stepdad	2583
^ _ stepfather	2405
^ _ still	-2515
^ _ stopped	1536
^ _ stops	2292
^ _ suicidal	3037
^ _ suicidarme	2246
^ _ suicidas	1583
^ _ suicide	1656
^ _ suis	1647
^ _ sumir	3540
^ _ swallowed	2301
^ _ swear	4754
^ _ ta	4233
^ _ tabletten	3518
^ _ take	-2796
^ _ taken	2248
^ _ talking	-1690
^ _ tengo	3652
^ _ ter	1910
^ _ terminar	-1662
^ _ text	-3229
^ _ texted	-2365
^ _ texting	-2473
^ _ texts	-2666
^ _ that	-4401
^ _ the	-4339
^ _ then	-2470
^ _ there	1744
^ _ this	-2185
^ _ thought	-3456
^ _ threatens	2031
^ _ threw	3972
^ _ throws	1552
^ _ time	5290
^ _ tired	-3068
^ _ to	-2190
^ _ today	-2275
^ _ todo	-1789
^ _ told	-3451
^ _ tome	2749
^ _ too	2052
^ _ touches	2471
^ _ tracks	3862
^ _ tranquila	-1549
^ _ trapped	-1653
^ _ triste	-2282
^ _ tut	-2189
^ _ twisted	1637
^ _ uberlege	1502
^ _ uma	3916
^ _ up	-4455
^ _ urges	1869
^ _ us	-2801
^ _ used	-3345
^ _ vais	2180
^ _ vejo	2195
^ _ veo	1811
^ _ verfolgt	1635
^ _ vermisse	-2468
^ _ veux	-2308
^ _ vie	3041
^ _ vor	1864
^ _ voudrais	3297
^ _ voy	3339
^ _ wake	-3032
^ _ waking	1982
^ _ want	-2147
^ _ wants	-5496
^ _ ware	2632
^ _ waren	4182
^ _ way	-1632
^ _ we	-1977
^ _ werde	-1839
^ _ when	-1886
^ _ where	-1595
^ _ while	-2389
^ _ wife	-1631
^ _ will	-2404
^ _ with	-4976
^ _ without	2567
^ _ word	2823
^ _ worked	-1798
^ _ world	3134
^ _ worry	-2743
^ _ worth	1879
^ _ wrote	-3172
^ _ wunschte	2457
^ _ y	-2626
^ _ you	-7957
^ _ your	-2457
^ _ •	-9494
^ all	-1994
^ alle	2551
^ anoche	2900
^ at	2972
^ back	-2744
^ because	-2685
^ been	7780
^ being	2167
^ blade	2882
^ bought	2063
^ ca	-1585
^ call	-2110
^ day	-1601
^ death	4339
^ delete	-2292
^ dice	3383
^ do	-5218
^ does	2677
^ drunk	-1991
^ edit	2488
^ efface	-1501
^ ele	9966
^ elle	-2572
^ er	7228
^ erase	-1859
^ esta	4559
^ estoy	2998
^ eu	4811
^ every	3737
^ everyday	1963
^ ex	2056
^ existing	2452
^ find	-1858
^ found	2282
^ fuck	-1593
^ get	-2440
^ give	-1782
^ go	-2444
^ going	2263
^ goodbye	2956
^ habe	2767
^ had	-1546
^ help	-1850
^ hey	-2817
^ hi	-1637
^ hoffentlich	1764
^ honestly	5079
^ how	-2778
^ hoy	-2182
^ if	2771
^ il	7621
^ ill	5066
^ it	-13779
^ its	4367
^ j	7163
^ ja	1657
^ je	3806
^ just	-1633
^ keep	1842
^ kill	2126
^ last	6427
^ le	-4356
^ leave	-2894
^ let	-2755
^ life	1983
^ like	2461
^ living	2720
^ llevo	1561
^ lost	4104
^ ma	4550
^ mein	2516
^ meine	1936
^ meu	2729
^ mi	3353
^ minha	-1603
^ mon	5019
^ must	-1558
^ my	-1792
^ nao	-1482
^ ninguem	2407
^ no	-1649
^ nothing	-1818
^ oh	-1972
^ ohne	2678
^ ojala	6648
^ ok	-2765
^ okay	-1732
^ on	-1950
^ os	1699
^ our	-2886
^ para	-1547
^ part	2579
^ penso	1720
^ people	-2086
^ pienso	2897
^ prefiero	1500
^ que	-2084
^ queria	6080
^ quero	2717
^ quiero	-2209
^ quisiera	2289
^ quit	-1785
^ ready	3425
^ remove	-1690
^ s	2101
^ scared	1810
^ seriously	3453
^ should	-2351
^ show	-2762
^ si	5360
^ siento	2032
^ sinto	2252
^ soll	-1796
^ some	1545
^ sometimes	6314
^ sorry	-5057
^ standing	2451
^ started	2476
^ stop	-4154
^ swallowed	6185
^ tell	-1680
^ ten	-1937
^ tengo	4379
^ tenho	4384
^ thank	2137
^ that	-6458
^ the	-4162
^ there	3919
^ they	2253
^ tired	2895
^ to	2377
^ told	4325
^ tomei	7180
^ tonight	4713
^ took	6504
^ trying	-1545
^ two	2587
^ voltei	2647
^ volvi	4673
^ vou	4736
^ voy	1687
^ waiting	2216
^ we	-10072
^ whenever	1956
^ where	-2486
^ who	-1883
^ why	3264
^ will	-1957
^ wipe	-2166
^ worst	-1538
^ would	1497
^ wozu	2455
^ wrote	1928
^ ya	5048
^ you	-4092
^ your	-1568
a	1883
a _ $	-4135
a _ a	4282
a _ about	-1539
a _ and	2497
a _ as	-2936
a _ at	2030
a _ attack	1888
a _ avec	2418
a _ bon	1837
a _ but	-2353
a _ con	2296
a _ cortar	2647
a _ dano	2488
a _ el	2033
a _ eye	2434
a _ for	-2930
a _ he	3067
a _ i	4514
a _ in	3449
a _ l	1474
a _ like	2010
a _ lo	2509
a _ lui	2459
a _ me	2560
a _ my	3903
a _ novio	1905
a _ now	-3825
a _ nuevo	1905
a _ of	1886
a _ or	-2290
a _ people	-1740
a _ person	-2188
a _ pills	3999
a _ que	2767
a _ self	1650
a _ si	1870
a _ te	2252
a _ that	-3048
a _ the	2407
a _ they	1624
a _ time	-2757
a _ to	-4035
a _ today	2765
a _ tuer	1574
a _ vida	2551
a _ where	3453
a _ you	-1472
a _ •	1733
a bad	-2040
a bat	2593
a black	2434
a break	-2852
a bullet	2600
a bunch	1622
a car	2020
a child	-2780
a cortarme	2860
a coward	2630
a date	5965
a death	-1501
a divorce	-2161
a ecrit	-2351
a etranglee	3794
a fight	1592
a frappee	3971
a friend	2576
a girlfriend	-1671
a goodbye	1893
a gun	5847
a hacerme	2488
a hammer	3268
a handful	3409
a hard	-2118
a human	1688
a knife	4808
a la	-2231
a las	-1701
a lawyer	-1710
a letter	-1597
a list	-2210
a long	-2101
a man	2167
a matar	2713
a me	6143
a mess	-1843
a mi	-3150
a minha	1548
a new	-3502
a nurse	-1860
a part	-2116
a person	1732
a photo	2206
a plan	3479
a quitte	-1863
a quittee	-1697
a quoi	1727
a relief	2036
a ring	-1680
a rope	7408
a seguir	1592
a stranger	-1826
a suicide	2573
a terminal	3232
a truck	2778
a waste	3741
a way	-1982
a while	-2987
a year	-1537
about	-2429
about _ $	-5137
about _ a	3134
about _ all	1602
about _ and	-2503
about _ being	1560
about _ day	1472
about _ her	4178
about _ here	1560
about _ into	2570
about _ it	2997
about _ my	3051
about _ terminal	3232
about _ •	-1705
about death	3432
about hurting	2229
about it	-1759
about just	1785
about killing	4916
about last	-1914
about me	-5698
about my	-2908
about not	1996
about overdosing	2396
about the	-4624
about to	-3575
about walking	2174
about what	-1874
abus*	9348
abused by	1767
abusing	2557
abusing me	2557
abusive	5668
abusive _ and	3581
abusive _ do	1722
abusive _ i	2089
abusive marriage	1550
abusive relationship	1576
acab*	5554
acabar	5881
acabar _ a	1891
acabar _ esta	1518
acabar _ minha	1891
acabar _ todo	1518
acabar com	3029
acabar con	2852
account	-4105
account $	-1885
accounts	2746
acor*	1753
acordar	2175
addi*	5725
addicted	1510
addicted to	1510
affe*	-2238
afra*	-2065
afraid	-2065
afraid $	3625
afraid _ $	-2249
afraid _ being	-1871
afraid _ go	2204
afraid _ will	-2163
afraid i	1747
afraid of	-4107
afraid that	-2816
afraid to	2292
after	4188
after _ attempt	1704
after _ days	1650
after _ months	-2858
after he	2195
after my	1604
after tonight	2456
agai*	3047
again	4622
again $	-2967
again _ $	2739
again _ am	2110
again _ i	2288
again _ night	1833
again but	2186
again last	1833
again lol	1971
against	3047
against _ $	1983
against _ wall	2984
against the	3252
agar*	1693
agarro	1693
agarro _ cuello	1693
agarro del	1693
ago	-4888
aguento mais	1715
ai _ au	-2013
ai _ d	-2233
ai _ de	3972
ai _ etre	-2416
ai _ me	3327
ai envie	1557
ai mal	-2023
ai pleure	-1735
ai pris	1737
ai quitte	-1891
ai tout	4194
aime	-1837
aime*	1792
aimerais	1792
air	2281
air $	1839
ajuda	-2846
ajuda $	-2005
alive	16728
alive $	10631
alive _ $	2865
alive _ much	1691
alive so	1691
all _ $	-1526
all _ and	-1700
all _ friends	1466
all _ i	-3475
all _ in	1706
all _ messages	1540
all _ money	2584
all _ my	2082
all _ stop	2001
all _ the	2592
all _ time	-3497
all _ you	1729
all day	-2089
all of	4885
all our	2103
all over	2104
all the	-3274
alle	5039
alle _ $	1520
alles	-2241
allo*	1760
allowance	-1511
allowed	3271
allowed to	3728
alone	-3181
alone $	-2295
alone _ of	-1602
alone _ rest	-1850
alone for	1567
alone with	1820
along	-3364
alre*	4630
already	4630
alwa*	-3795
always	-3795
always _ $	-2408
am	1695
am $	-2483
am 23	1656
am _ $	-2556
am _ a	-1511
am _ abusive	2175
am _ alive	3756
am _ alone	1812
am _ an	1955
am _ and	-3194
am _ angry	1774
am _ at	-2812
am _ be	-1866
am _ because	1704
am _ being	-3696
am _ burn	1992
am _ dead	2140
am _ die	-4865
am _ do	2120
am _ for	2311
am _ go	6234
am _ going	3021
am _ good	-2096
am _ happy	-1747
am _ her	-1820
am _ his	3177
am _ hurt	3298
am _ i	4226
am _ ich	2134
am _ in	-1724
am _ it	-1594
am _ just	-2063
am _ life	4023
am _ lose	-2672
am _ losing	-2245
am _ make	2647
am _ me	-3025
am _ my	4559
am _ myself	-2846
am _ off	2766
am _ ready	-1640
am _ shock	-2307
am _ stalked	1942
am _ still	1875
am _ that	4843
am _ the	5231
am _ tired	3254
am _ to	6405
am _ waste	4442
am _ what	2546
am _ will	2927
am _ •	-3670
am about	-2982
am afraid	2107
am alone	2328
am at	3966
am being	1545
am disappointed	3484
am done	2126
am drunk	-1754
am dying	-2331
am ending	1809
am going	2897
am gone	3736
am hiding	1597
am in	2079
am just	2158
am liebsten	3165
am not	-5465
am nothing	2500
am on	2308
am ready	3824
am safe	-2795
am terrified	2813
am tired	-2886
ama	-1849
ambu*	1694
ambulance	1694
amea*	5012
ameaca	2683
ameacou	2328
ameacou _ $	2058
ameacou _ matar	2328
ameacou se	1833
amen*	3946
amenaza	3121
amenaza con	3121
amiga $	-1644
amo	-2109
amo $	-1743
an	3678
an _ $	1687
an _ i	-2052
an _ in	1903
an _ marriage	1550
an _ of	-1773
an _ relationship	1576
an abusive	2604
an accident	1550
an attempt	1626
an email	-1666
an order	-1473
an selbstmord	3028
and	7576
and _ $	-4447
and _ a	7335
and _ abusive	2355
and _ again	-2745
and _ alone	2061
and _ and	2025
and _ are	-1963
and _ as	-1715
and _ at	-1468
and _ awful	-1487
and _ because	1559
and _ being	-1874
and _ bottle	2305
and _ calm	1696
and _ came	1882
and _ can	-3019
and _ come	1838
and _ cut	3411
and _ de	1562
and _ disappears	-2533
and _ do	-1766
and _ drunk	1753
and _ feel	-4687
and _ fell	1499
and _ for	-2497
and _ has	3565
and _ hate	-2039
and _ have	4827
and _ her	1887
and _ house	-2070
and _ how	-1599
and _ i	5612
and _ is	3363
and _ it	-2991
and _ its	2296
and _ kill	1985
and _ know	5369
and _ life	-2706
and _ like	-1657
and _ look	2466
and _ lost	-1690
and _ love	3031
and _ me	5124
and _ mom	2272
and _ my	4889
and _ never	-2156
and _ nothing	-1783
and _ now	-1740
and _ of	-1965
and _ off	1507
and _ outside	3278
and _ parents	1750
and _ phone	3090
and _ plus	1754
and _ safe	-1757
and _ said	-2361
and _ see	1998
and _ she	-2761
and _ sleep	-2236
and _ something	-1800
and _ still	5195
and _ today	3024
and _ want	3701
and _ wants	1870
and _ was	-2468
and _ what	-1497
and _ when	7388
and _ where	2116
and _ wife	-1534
and _ will	5096
and _ wish	1666
and _ yet	-1805
and _ •	7077
and a	2342
and all	-1811
and beat	1736
and breaks	1521
and cried	-3704
and feel	-2691
and have	-1906
and he	1797
and her	3443
and honestly	1771
and i	-3822
and is	2583
and it	-3102
and its	2885
and keeps	2939
and me	1564
and more	2498
and never	4132
and nobody	-1640
and now	-3186
and said	2830
and says	4458
and scared	-1751
and see	-1897
and sometimes	-1683
and that	1596
and the	1639
and then	2908
and we	-1601
and wrote	2149
and •	3363
ande*	-2496
ange*	-4438
anger	-3933
anger _ i	-1777
anger issues	-2118
angerufen	-2874
angerufen $	-2362
angry	1605
angry $	-1737
angry _ could	1755
angry i	3014
angry that	1933
angst	5236
angst $	1767
angst _ mir	3791
angst dass	2575
anniversary $	1631
anoc*	3297
anoche	3297
anoche intente	1640
anos	-2738
anot*	2674
another	2674
another _ $	2165
another _ of	2569
another christmas	-1471
another night	1900
anru*	-2306
anrufen	-2183
anrufen $	-1858
answ*	-5720
answer	-4047
answer $	-1862
answer _ $	-1739
answered	-1901
answering	1650
antw*	-1650
anxi*	-1880
anxiety	-1958
any	1737
any _ $	3494
any _ of	-2216
any _ way	-1489
any more	2569
anymore _ want	1858
anymore i	2356
anyo*	3971
anyone	3971
anything _ $	-2418
anything _ i	3005
anything _ me	1800
anything _ myself	-3038
anything _ to	3279
anything but	3473
anything to	-3317
anyw*	1591
anyway	2544
apaga	-1777
apaga _ $	-1497
apareceu	1912
apareceu aqui	1912
apologized $	1694
app	1557
appe*	-10170
appele	-1668
appeler	-3809
appeler $	-1589
appeler _ $	-1957
appr*	-2563
aqui	5621
aqui $	2011
aqui _ $	2337
arbe*	-2715
arbeit	-2715
arbeit $	-2766
are	-2689
are $	-1798
are _ $	-2134
are _ the	3073
are covered	1731
are in	2101
are on	1967
are you	-2095
arm	7888
arm _ he	1875
arms	6912
arms _ they	3009
arms until	2550
arou*	3060
around	3060
around for	1947
arra*	2329
arre*	-3703
arri*	-1502
as	-5598
as _ $	-2510
as _ am	-2109
as _ child	-1899
as _ i	-2109
as a	-1861
as i	-1999
as my	-1616
ask _ $	3224
ask _ he	-1741
ask _ tomorrow	3013
ask for	2519
ask me	2931
asked	-8855
asked _ i	-3881
asked _ if	-1559
asked if	-2387
asked me	-2921
aski*	-5413
asking	-5413
asking _ $	-1883
asking myself	-1801
asle*	2544
asleep	2544
asleep and	1866
assa*	1466
at	-3737
at 38	-1790
at _ $	-3658
at _ and	1500
at _ dads	2106
at _ door	-2548
at _ for	-2130
at _ i	-3756
at _ party	-2637
at _ point	2041
at _ river	2361
at _ tracks	4646
at her	-1949
at home	-1470
at me	6616
at myself	-1492
at night	1821
at peace	2050
at the	4958
ate	3351
atta*	1604
attack	1888
atte*	9563
attempt	2305
attempted	6501
attempted _ $	5439
audio	-1506
auf	1764
auf $	4486
auf _ brucke	1649
aufh*	-1528
aufhoren	-1528
aufw*	3210
aufwachen	3210
aufwachen $	3210
aujo*	-1921
aujourd	-1921
aujourd hui	-1921
aunt	-1485
aus	2041
avale	4005
avec _ couteau	2131
avec un	2131
away	-7728
away $	-3889
away _ and	3090
away _ i	-3703
away and	-1846
away my	3454
awful	-2650
awful _ people	-1913
ayuda	-1585
baby _ $	-2002
baby _ him	2407
back	-6932
back $	1505
back _ $	-3246
back _ my	-1518
back and	-1627
back or	2016
back then	-2107
bad $	2961
bad _ my	-2227
badly	-2007
balc*	2699
balcony	2699
bang*	3356
banging	3356
banging _ door	1913
banging _ the	2592
banging on	3356
bat	7087
bat $	4706
bat _ am	1478
bat _ i	1478
bat and	1478
bateu	5469
bateu $	2941
bateu _ $	1663
bath	-1529
bath*	2855
bathroom	2855
bathroom with	1751
be	5325
be _ $	-4130
be _ a	1726
be _ again	-2479
be _ anymore	2976
be _ by	-1961
be _ dead	1661
be _ for	-3716
be _ her	-1812
be _ his	-2941
be _ i	3566
be _ me	1924
be _ monday	4160
be _ much	2530
be _ next	3682
be _ now	3292
be _ of	-1824
be _ than	2532
be _ the	-2521
be _ this	2435
be _ tomorrow	1506
be _ •	7429
be alive	3116
be alone	-2534
be dead	3007
be devastated	-1602
be done	1957
be gone	3217
be happier	2145
be happy	-1520
be here	6093
be honest	-1653
be over	2675
be there	-4518
be with	3064
be •	8365
beat	8035
beat _ $	1476
beat _ out	2240
beat him	3397
beat the	2622
beating	2102
beating _ wife	2359
beating his	2359
beats	8523
beats _ $	5149
beats _ and	2196
beats her	2044
beats me	3302
beau*	-3919
beautiful	-3826
beautiful $	-2206
beca*	2769
because	2769
because _ $	1994
because _ all	1498
because _ do	1556
because _ her	1635
because _ kids	2003
because _ my	2128
because _ not	1731
because _ share	1645
because _ want	-2450
because he	-2754
because of	3165
because we	2719
bed	-2408
bed $	-1710
bed _ $	-2126
bedr*	3547
bedroht	2809
bedroht _ $	2103
bedroht mich	2809
been	6287
been _ $	-3852
been _ a	-3249
been _ about	2016
been _ and	2040
been _ are	-1698
been _ down	-2428
been _ harming	1934
been _ me	2425
been _ on	2151
been _ the	3607
been _ thoughts	1810
been _ to	2072
been _ with	1916
been _ you	-1841
been born	1517
been planning	1620
been self	1934
been sitting	2114
been thinking	1515
been where	-1698
befo*	1927
before	2021
before _ go	2356
before i	3319
beg	-1690
beg _ to	-2691
being	5077
being _ anymore	1837
being _ by	3994
being _ is	-2372
being _ much	2041
being _ so	1635
being a	1932
being alive	9763
being around	-1554
being dead	2738
being here	3473
being stalked	1942
believe	-2091
believe it	-1650
believes	1942
believes _ $	1942
believes _ man	1677
believes a	1677
belt	4409
belt _ my	1559
bere*	-1467
bereue	-1467
besser	1487
best	-3818
best _ $	-2086
best _ and	-2055
best _ i	-1716
best _ me	2924
betr*	-2387
betrogen	-2127
better $	-4402
better _ him	-2420
better _ me	2343
better _ than	1812
better off	2394
better without	4214
bike	1987
bin	-4665
bin _ $	-1591
birth $	1478
birthday	-2846
birthday $	-1920
birthday and	-1915
bit	2052
bit _ today	1790
bite	1805
bitte	-2328
blac*	2122
black	4259
black _ from	2434
black eye	2434
blade	8679
blade _ $	1961
blade _ my	2882
blade _ the	2530
blade again	1961
blade is	2377
blea*	2714
bleach	2714
bled	1524
bleed	5750
bleed _ $	3045
bloc*	-4310
blocked	-4012
blocked _ $	-2136
blocked me	-2796
blood	2152
blood _ me	2245
bloq*	-4521
bloqueou	-1830
blow	1529
blow _ brains	1498
blow _ out	1498
blow my	1784
body	3003
body _ just	1737
body wants	1467
boil*	2483
boiling	2583
boiling _ me	2992
boite	3261
bon	1664
book	-2180
bored	-1745
born	6256
born $	3860
borr*	-1861
boss	-2089
boss _ me	-1686
bot	-4240
bot $	-3941
both	2175
both _ $	1608
both*	1622
bott*	1761
bottle	1761
bottle $	2112
bottle _ $	2037
bottle _ vodka	1836
bottle _ wine	-1751
boug*	6510
bought	6510
bought _ $	2306
bought _ a	-1763
bought _ for	2549
bought _ gun	1548
bought _ rope	4002
bought a	3398
bought myself	-3578
bought the	2959
boxes	-1683
boyf*	3149
boyfriend	3149
boyfriend $	2552
boyfriend _ $	4449
boyfriend _ anger	-1648
boyfriend _ ex	-2066
boyfriend _ her	4015
boyfriend _ his	-1907
boyfriend _ issues	-1648
boyfriend _ me	4710
boyfriend _ years	-1563
boyfriend and	-1710
boyfriend hits	4658
boyfriend threatened	1470
boys	3502
brai*	1498
brains	1498
brains _ $	1498
brains out	1498
braz*	1950
brazos	2276
brea*	1775
break _ $	2308
breakfast	-1798
breakfast $	-1798
breaks _ and	1859
breathe	-1857
breathe $	-1801
breathing	3283
brid*	6674
bridge	6940
bridge and	1792
brin*	2577
bring	2754
bring _ $	3202
bring _ um	4269
bring mich	1836
brings	2079
bringt _ $	2055
bringt _ um	3634
bringt _ zum	-3093
bringt sich	1914
brok*	-2964
broke _ $	-1545
broke _ last	3016
broke _ me	-1475
broke _ my	2368
broke _ with	-2029
broke in	3298
broke up	-2356
broken	-2889
broken _ $	-2652
brother _ me	2997
brother is	1810
bruc*	2762
brucke	2762
brucke _ springen	1586
brui*	5021
bruises	3752
bruises on	2160
buil*	1489
building	1489
bullet	1920
bullet _ $	1742
bunch	1622
bunch _ pills	1622
bunch of	1622
burg*	-2338
burger	-2338
burger $	-2338
burn	4181
burn _ down	2652
burn _ house	2652
burn myself	2670
burn*	3647
burned	2314
burned _ so	1640
burned _ with	2086
burns	-1882
bus	-1648
but	-5612
but _ came	2119
but _ know	-3038
but _ the	4063
but _ think	2780
but _ would	3389
but he	1969
but if	-2267
but it	-3101
but my	1664
but that	2734
but the	-2992
buzz*	-2252
buzzes	-2252
by _ $	-3800
by _ boyfriend	3290
by _ ex	2878
by _ flat	1551
by _ i	3553
by my	3746
by now	-2201
bye	3450
ca	-1981
cabi*	1503
cabinet	1503
cach*	1500
cachets	1627
cafe	-2036
call	-16278
call _ $	-5410
call _ and	-2380
call _ i	-1962
call _ if	-1621
call her	-2482
call him	-1951
call me	-2631
call*	-10369
called	-5141
called _ and	-1868
called _ to	1910
called he	2479
called me	-2003
calling	-4953
calling _ $	-2195
calling him	-1652
calls _ a	1690
calls _ when	-2085
calls me	1679
calm	6282
calm $	4903
camb*	-1729
came	2215
came _ close	1733
came _ from	1763
came*	2152
can	-3056
can _ anymore	1642
can _ believe	-2521
can _ do	-3314
can _ forgive	-1684
can _ get	-1616
can _ go	3322
can _ help	2440
can _ ill	1769
can _ imagining	2866
can _ in	-2560
can _ instead	1687
can _ it	-4630
can _ leave	1656
can _ live	-1893
can _ on	2831
can _ promise	1912
can _ see	2189
can _ sleep	-3734
can _ stay	3006
can _ tell	2028
can _ to	1812
can come	1515
can i	-3132
can stop	1701
can you	-1633
cancer	1809
cans*	2637
cansada	1517
cansada de	2047
car	2293
car _ $	-1522
car _ i	-1607
car _ me	2729
car with	2126
cara	2782
care $	-3432
care _ i	4921
care if	2299
care of	1867
carta	2317
carta _ despedida	2424
carta de	2424
carv*	4403
carved	4403
casa	-3960
casa $	-2066
casa _ $	-1745
case	2666
cat	-2898
cat $	-3904
cat _ my	1703
catch	2393
catch myself	2540
ce	-1676
ce que	-1802
cease	1569
cease _ $	1569
celu*	2042
celular	2042
chair	2250
cham*	-2044
chan*	-7641
chance	-1803
chance $	-2180
change	-4006
change $	-3222
change _ the	1628
chas*	-2617
chat	-1479
chat _ $	-1501
chea*	-4925
cheated	-3098
cheated _ me	-2198
cheated _ my	-2106
cheated on	-4224
cheating	-1650
chec*	-1790
check	-3193
check _ $	-3142
check in	-1531
checking	-1634
chez moi	1495
chil*	-1799
child	-2357
children $	1632
chok*	6572
choked	6717
choked _ $	1699
choked me	4003
chor*	-2188
chorar	-1990
chorar $	-1916
chri*	-3639
christmas	-3639
christmas _ $	-1499
chur*	-2403
church	-2403
church _ me	-1981
church _ reject	-1981
church will	-1981
ciga*	2491
cigarette	1713
class	-1516
clea*	2292
clean	2821
clean _ months	2797
clean for	2770
cleaned	2566
cleaned _ flat	2153
cleaned the	2153
cliff	4356
cliff $	3424
close to	2355
closet	2025
code	1867
coff*	-2321
coffee	-2033
coll*	-1494
college	-2666
college $	-1854
com _ minha	1548
com _ vida	1548
com ela	-1534
com raiva	1657
com uma	1698
come _ $	-2084
come _ funeral	2632
come _ my	1860
come back	1906
come home	-2266
come to	2054
comes	4500
comes _ i	3330
comes _ my	1607
comes _ room	1609
comes back	1666
comes into	1609
comf*	1611
comi*	-1706
comigo	-1589
comigo _ quero	1926
comm*	-3705
comment	-4038
como	-5081
como _ $	-2867
como seguir	-2362
compared _ $	1571
compared _ this	1571
con	1983
con _ $	5558
con _ esta	1518
con todo	1518
conf*	-2906
cons*	-2972
conscience	-1525
conscience $	-1525
considering	1526
cont*	-3789
contact	-8596
contact $	-2562
contact _ $	-3143
contacts	-1813
contacts $	-1813
contestarle	-1547
continuar	3909
continuar _ $	3909
control	2880
control and	2526
controla	2578
controla _ y	1969
controla el	1969
controlling	-2414
controls	4805
controls _ i	2481
controls _ money	2584
controls all	2584
controls who	1558
conv*	-3271
conversation	-1619
cook	-1744
copa*	2051
copain	2079
copain _ rompu	-1681
copain a	-1681
copain m	2171
cope	-3722
copine _ a	-1494
cops	1651
cora*	-1589
cort*	11005
cortar	3306
cortar _ $	1466
cortarme	3765
cortarme _ $	2521
cortes	2849
corto	6289
couch	-2084
could	-3126
could _ $	-2212
could _ have	2003
could _ i	2162
could _ to	2155
could _ would	-3188
could kill	1484
could not	1981
could talk	-3278
coun*	-3724
counselor	-2464
counselor _ i	-1699
coupe	3589
coupee	2714
couple	-1658
course	-1485
course $	-1485
court	-1573
cout*	2131
couteau	2131
couteau $	2131
cove*	1838
covered	1838
cowa*	2630
coward	2630
coward $	2303
cras*	4489
crash $	2015
crashes	2906
crazy	-1788
cried	-7763
cried $	-3193
cried _ $	-1477
cros*	1712
crossed	1712
cry	-3125
cry $	1769
cry _ $	-2426
cry _ the	-1740
cryi*	-3670
crying	-3670
crying $	-2291
crying _ $	-2190
cuando _ ella	1805
cuel*	1693
cuello	1693
cut	10821
cut $	2563
cut _ $	6638
cut _ bad	1654
cut _ last	1719
cut is	2132
cut myself	2995
cut so	1654
cuts	13555
cuts _ do	2280
cuts _ i	3006
cuts and	4338
cuts herself	2212
cutt*	12508
cutting	12508
cutting $	3189
cutting _ and	1802
cutting _ feel	1681
cutting _ i	2389
cutting herself	1674
cutting when	1681
d	-1632
d _ seul	-1875
da	5194
da _ $	3199
da _ vida	-2086
da sein	1877
dad _ gun	1693
dad _ heaven	1613
dad _ me	3407
dad in	1613
dads	6368
dads $	2106
dads _ $	3171
dano	6628
dano $	7245
dans	3740
dans _ $	3740
dans la	2302
das	3490
das leben	3273
dass _ mir	2092
dass er	1932
dass ich	-1737
data	-4234
data $	-2211
data _ $	-2022
date	3046
date _ and	2232
dated	2618
dated for	1842
dati*	-4888
dating	-4888
dating $	-2656
datos	-1637
datos $	-1637
daug*	1738
daughter	2273
daughter _ her	1495
daughter _ herself	2114
day	-5768
day _ $	-3313
days	-1683
days $	-2819
days _ purpose	1884
days _ want	1774
days i	2578
days on	1884
de	2210
de _ a	-1501
de _ ex	2336
de _ ninos	1498
de _ no	3608
de _ que	3651
de _ so	-3022
de _ tuer	2027
de chorar	-1990
de despedida	2424
de ficar	-2797
de l	-2022
de la	-1579
de le	-1619
de llorar	-2203
de los	1498
de lui	-1592
de me	3202
de mi	-1552
de mourir	1957
de nada	-2416
de novo	3085
de pensar	-1568
de verdad	4190
de viver	2435
de vivir	3776
de vivre	3574
dead	11715
dead $	8826
dead _ $	5558
dead _ be	2212
dead _ that	-2073
dead after	-1483
dead than	2733
death	8012
death _ $	5879
death _ day	2362
death _ i	2372
death _ of	-1788
death _ peaceful	2201
death all	2134
death is	-2254
death sounds	2201
deci*	5154
decided	4884
decided $	2710
decided that	1992
decirle	-1529
decirle que	-1529
deep*	2102
deeper	2102
deix*	-2859
deixa	-2524
deixa _ $	-2586
deixa _ paz	-1664
deixou	-2333
deixou _ $	-2013
deja*	-3673
dejado	-1517
dejo	-5457
dejo _ se	-1546
del	1775
del cuello	1693
dela	-1758
dela*	3951
delante	3951
delante _ los	1498
delante _ ninos	1498
delante de	1498
dele $	-1732
dele*	-6297
delete	-4644
delete all	-1690
deleted _ and	2753
dema*	-1467
den	4360
den _ $	4154
den hals	3308
denke	4270
denke _ $	1623
denke an	1623
dent*	-2065
dentist	-1705
dentist $	-1646
depr*	-8074
depressed	-4201
depressed $	-2580
depression	-3858
depression and	-1928
depu*	-1994
depuis	-1994
depuis _ $	-2330
depuis _ rupture	-2293
depuis la	-1478
der	5594
der _ $	3290
der brucke	2762
desa*	2074
desaparecer	2572
desaparecer _ $	1759
desaparecer _ siempre	2572
desaparecer para	2572
deserve	1740
deserve to	1668
desp*	6665
despedida	2424
despertar	1475
despertara	2899
despertara _ $	2899
despues de	-1714
dest*	-4629
destroy	-1856
destroyed	-2406
destroyed _ $	-2340
deux	-1472
devant	4066
devant _ $	2265
devant moi	2642
devastated	-2953
dias	1519
dice	4945
dice _ se	1828
dice _ va	2708
dice que	5108
did	-1675
did $	3154
did _ $	3407
did _ again	1694
did _ ask	2949
did _ for	2355
did _ get	-2072
did _ to	-1925
did it	3821
did not	-3427
die	7431
die $	9263
die _ $	7215
die _ a	-4856
die _ i	-1503
die _ this	-2706
die _ •	-2275
die basically	1524
die ganze	-1692
die if	-6687
die lol	2425
die now	-1702
die tabletten	2950
die that	1692
die young	1927
die •	-2275
died	-4205
died _ him	2003
died _ of	2003
died _ that	2385
died and	-2252
died in	1754
died instead	2003
died last	-3665
diff*	-2937
different	-2561
different _ $	-1876
different _ now	-1910
dinner	-2242
dinners	1604
disa*	5752
disappear	2237
disappear and	1507
disappears	-2533
disappears _ $	-1843
disappears again	-1843
disappointed	4585
disappointed _ i	2898
disappointed that	2898
disp*	3880
disparaitre	2472
disse _ vai	1789
disse que	2426
dist*	-2135
dit _ il	1662
dit qu	1662
divo*	-6533
divorce	-5398
divorce $	-1831
do	3991
do _ $	2715
do _ be	-1501
do _ but	2653
do _ christmas	-1471
do _ cutting	1893
do _ ex	3539
do _ find	3022
do _ go	-4728
do _ help	3039
do _ her	1981
do _ hide	4447
do _ him	1985
do _ how	-2246
do _ i	3346
do _ it	3257
do _ keep	3341
do _ know	-3303
do _ love	-1507
do _ me	-4264
do _ myself	-2069
do _ need	2598
do _ night	2414
do _ on	-1916
do _ see	4069
do _ still	-2494
do _ tell	-1992
do _ them	2599
do _ think	-2553
do _ to	-1588
do _ understand	-2210
do _ up	1759
do _ wake	1702
do _ want	4572
do _ what	-1490
do _ with	-2075
do _ worry	-1640
do _ •	-2875
do anymore	-2108
do anything	-3318
do instead	1687
do it	12565
do now	-1750
do something	2347
do to	2052
do you	-2640
do •	-1705
does	-1472
does _ a	-2022
does _ care	-1937
does _ know	2489
does _ take	2387
does it	4169
does not	-3329
dog	-4138
doing it	5538
dois	-1770
done	3756
done $	4226
done _ $	1995
done _ life	2646
done with	1599
door	6565
door _ $	5318
door screaming	1616
dormir e	2175
dors	-2551
dors _ depuis	-2027
dors plus	-2551
down	2891
down $	2398
down _ $	3070
down my	2080
down with	1484
draf*	-1768
drafts	-1590
drank	-2482
drank _ bottle	-2001
drank _ of	-2612
drank a	-2444
draw*	2337
drawer	2337
drea*	-4167
dreams	-3552
dreams _ my	-1819
drin*	2120
drink	-3307
drinks	2002
drinks $	3117
drinks _ and	-1896
droht	5172
droht _ $	2448
droht _ nacktbilder	1721
droht _ umzubringen	2400
droht _ zu	1721
droht sich	1869
drop	-2258
drop dead	-2453
drop*	-1926
dropped	-1556
drove	2174
drow*	1926
drunk	2035
drunk _ things	1768
du	1614
du _ $	3231
du mal	3817
duele	-3485
dump*	-3079
dumped	-3079
dumped _ he	2359
dumped _ last	-3179
dumped _ night	-3179
dumped and	2359
dumped me	-4668
dusc*	-1829
dusche	-1829
dusche $	-1829
dying	9064
dying $	3401
dying _ $	2622
e	4318
e _ $	-2737
e _ acordar	2175
e _ com	1582
e _ de	-3732
e _ mais	2008
e _ matar	2124
e _ me	3082
e _ medo	-2025
e _ morrer	1666
e _ perdido	-1627
e nao	2623
e quero	2387
e tenho	-2025
e to	-1720
e vou	2124
each	3177
earth	2415
easi*	2223
easier	2751
easier with	1747
easy	4154
easy $	4024
easy _ $	2101
easy to	-1466
eat _ $	-2473
eat _ i	2627
eat _ to	1520
eat more	-1873
eati*	-1789
eating	-1789
eating _ $	-2417
ecri*	-2817
ecrire	-2546
ecrire $	-1992
ecrit	-1656
ecrit _ lettre	2058
edit	2329
effa*	-1570
efface	-1570
eine	-2412
eine _ $	-1758
einfach _ mehr	1540
einfach nicht	1540
el $	2036
el _ y	3852
el celular	1547
el frasco	3849
el pecho	-1667
ela	-3460
ele	6414
ele $	-1750
ele _ bateu	3276
ele _ empurrou	1870
ele _ mata	1583
ele _ me	-3578
ele _ minha	-1826
ele _ persegue	1739
ele _ que	1743
ele me	1724
ele nao	-2373
ele ta	4663
ella	3748
ella $	2124
elle	-5542
elle $	-1882
else _ want	1513
em	5289
em _ da	2397
em paz	-2189
em suicidio	1867
emai*	-2719
email	-3846
email $	-1903
emailed	-2545
emailed me	-1755
emot*	2348
emotionally	2637
emotionally abusive	2185
empty	-1576
empty _ $	-2437
empty _ the	1672
empu*	4606
empujo	1791
empujo _ escaleras	1791
empujo _ las	1791
empujo por	1791
empurrou	1870
en	5504
en _ la	3013
en _ mundo	2499
en _ vida	2604
en _ y	2002
en este	2499
en finir	2676
en paz	-1477
en quitarme	2492
en tirarme	2756
en veux	-1941
enco*	2337
encore	2337
encore $	-2016
encore _ $	3667
end	2679
end _ $	7223
end _ all	1770
end _ life	4067
end _ me	-1999
end _ tonight	2485
end it	4511
end my	2961
end of	-2793
endi*	9087
ending	9087
ending _ $	2462
ending _ all	1885
ending _ life	2632
ending it	3471
ending my	2632
ending things	2418
ener*	-1583
enga*	-3034
engano	-2678
enjoy the	-1891
enough _ $	-3148
enough for	-2149
enough of	-2391
envie _ $	1884
envie _ appeler	-1590
envie _ lui	-1972
envie _ me	2637
envo*	-1939
envy	4465
er	7246
er _ einfach	-1650
er _ er	2572
er _ gesagt	1906
er _ mich	1661
er _ mir	2701
er _ nacktbilder	1721
er _ nicht	-1765
er _ schon	1927
er _ um	1721
er _ umzubringen	1869
er _ was	2311
er droht	4121
er lasst	2411
er liebt	-2071
er mich	2454
eras*	-1721
erase	-3295
erase _ $	-1504
ernst	2987
ernst $	2987
es	-3883
esca*	5657
escaleras	1791
escaleras $	1791
escape	1479
escr*	-9059
escrevi	2096
escribi _ $	1734
escribio	-2956
escribirle	-3133
escribirle _ $	-1696
esqu*	-1506
est	-3672
est _ $	-1710
esta	3289
esta en	-1643
esta*	3332
estar	9519
estar _ $	6459
estar muerta	3402
estarian	2088
estarian _ mi	2088
estarian _ sin	2088
estarian mejor	2088
este mundo	2499
este*	-2844
esteem	-2779
esteem _ i	-2045
estoy	4695
estoy _ de	2249
estoy _ el	2149
estoy cansada	1546
estu*	1544
et	2545
et _ m	-1727
et _ me	2184
et _ plus	1692
et _ veux	3743
et il	2067
et j	-1725
etra*	3794
etranglee	3794
etranglee hier	1905
etre	1940
etre _ $	1940
etre morte	3396
etre seul	-1875
eu	2377
eu _ $	1596
eu me	4004
eu terminar	1568
even	6276
even _ $	2563
even _ to	1556
even if	-1807
even when	1644
even*	-2025
ever	1929
ever _ to	2110
ever*	4304
every	1982
every _ i	7001
every _ it	-1692
every _ my	-1706
every _ phone	-1651
every _ we	1887
every morning	3158
every time	2862
everyday	1963
everyday i	1963
everyone	3807
everyone _ breathe	2038
everyone _ they	2814
everyone _ to	-1891
everyone _ will	1753
everyone a	2607
everyone can	2038
everything $	-2656
everything _ a	2098
everything _ me	-2357
everything _ need	2150
everything _ the	1557
everything _ wrote	2200
everything is	1863
ex	3318
ex $	4347
ex _ a	2452
ex _ fake	2114
ex _ hit	-2999
ex _ i	-2174
ex _ in	-1526
ex _ is	-1744
ex _ keeps	-1481
ex _ llamo	-1646
ex _ mich	2340
ex _ my	-1805
ex _ not	3239
ex _ on	-1492
ex _ que	2953
ex _ se	3178
ex _ stop	1720
ex _ the	-1621
ex _ threatening	3156
ex _ to	-1995
ex _ will	1721
ex and	-3066
ex dice	1587
ex husband	-2004
ex is	5784
ex made	2114
ex me	2556
ex verfolgt	1635
ex wants	-1778
ex wife	-3064
ex will	1934
exam	-3313
exce*	1674
exha*	1965
exhausting	2568
exis*	14507
exist	8936
exist $	7111
existing	7963
existing $	3550
existing _ $	2790
existing _ exhausting	2452
existing is	2452
existir	4334
existir $	3320
expl*	-3891
explain	-2324
expr*	1559
extr*	-5858
extrano	-2615
extremely	-1735
eye	2434
eye from	2434
eyes	3414
face	7811
face $	6233
face in	3279
face*	-1753
fail*	-4015
failed	-3128
failed $	-1658
failed my	-2027
fais _ $	-1561
fais _ mal	2163
fait	-1624
fake	2071
fake _ my	2114
fake _ with	2114
falar	-1883
falar _ $	-1541
falar com	-1749
fall asleep	2321
fami*	2293
family _ $	1614
family _ am	-1835
family _ i	-2439
fant*	7146
fantasize	4061
fantasize _ a	3232
fantasize about	4061
fantasizing	2909
fantasizing about	2909
far	1991
fath*	-2300
father	-1776
father _ i	-1567
father _ kids	-1646
father of	-1912
fault	2556
fault $	2495
favor	-1490
fear _ my	2389
fecha	3550
fecha $	3550
feel	-1579
feel _ $	2265
feel _ a	-1492
feel _ again	-1609
feel _ alone	-1960
feel _ being	1770
feel _ dying	7832
feel _ else	1640
feel _ i	-1603
feel _ if	1552
feel _ lost	-1499
feel _ my	-1566
feel _ not	2110
feel _ now	3378
feel _ should	1595
feel _ stupid	2010
feel _ the	-2699
feel _ this	1800
feel as	1552
feel like	4087
feel safe	1626
feel so	-2187
feel something	2104
feel trapped	-1653
feel*	-3337
feeling	-2509
feeling _ $	-1633
feeling down	-2475
feels	-2325
feels _ $	1921
feels _ she	-1880
fehlt	-2599
fehlt mir	-1638
feliz	-1644
fell $	4123
fell _ the	-3081
fian*	-1784
fica*	1487
ficar	-2797
ficar _ $	-2797
ficar so	-2797
fico	3970
figh*	-2908
fighting	-2355
fighting $	-1568
fina*	-1518
find	8426
find _ again	-1778
find _ for	2181
find _ i	2671
find me	1535
find out	2012
find them	2662
fine $	-1612
fine _ $	1555
finir	2676
finir $	2907
finish it	1704
first	-2143
fix	-2005
flat _ the	1756
flig*	-2159
flight	-2159
flin*	1608
flinch	1608
flinch _ he	1608
floor	1802
flow*	-3739
flowers	-3739
flowers $	-1928
foi	-2159
foll*	5862
follow $	1688
following	1891
following me	2115
follows	3703
follows _ $	2276
follows me	3917
for	2970
for $	6909
for 4	2727
for _ and	-2181
for _ best	-1700
for _ but	2858
for _ for	1480
for _ have	1859
for _ heart	2754
for _ i	-1565
for _ kids	-1752
for _ life	5035
for _ me	1807
for _ months	3966
for _ of	-3405
for _ this	2437
for _ when	-1538
for _ while	-2271
for _ work	1708
for a	-6647
for days	-2599
for everything	3360
for good	5451
for hours	2514
for it	2455
for me	7889
for months	-1627
for most	-1754
for my	5207
for not	-2093
for real	3007
for the	-6995
for this	2775
for when	2732
for years	2508
forc*	7883
forced	2643
forced _ have	2028
forced _ to	2028
forced me	2028
forces	3299
forces _ to	2432
forces me	2432
fore*	2420
forever	2420
forever $	1982
forg*	-11568
forget	-3800
forget _ $	-2670
forgive	-3618
forgot	-3397
forward _ it	1494
forward to	1494
fought $	1938
found	5088
found _ address	2203
found _ and	3179
found _ new	1992
found _ note	2200
found _ on	1619
found her	2421
found my	2524
four _ and	-1768
fr	1849
fr _ $	1786
frap*	8823
frappe	3544
frappe $	1603
frappee	4686
frappee $	2376
frappee hier	1892
fras*	3849
frasco	3849
free	1593
free _ $	1694
free to	1677
fresh	3207
fresh cuts	3312
freund _ mich	2290
freundin	1684
freundin _ sich	2527
freundin _ umbringen	2527
freundin will	1647
frid*	-1615
fridge	-1720
frie*	-5107
friend $	-2193
friend _ a	1857
friend _ and	1541
friend _ harms	1650
friend _ i	-1645
friend _ me	2343
friend _ self	1650
friend _ she	1981
friend and	-2340
friend who	1880
friends	-4872
friends $	-2417
friends _ $	-2280
friends _ her	1503
from _ $	-4758
from _ it	2047
from _ numbers	2231
from doing	2047
front	3331
front _ the	3139
front _ train	1738
front of	1943
fuck	-2809
fue	-2243
fuhl	-1724
fuhl mich	-1724
fuhle	-3001
fuhle _ $	-1961
fuhle _ schuldig	-1504
fuhle mich	-3001
funeral	2741
funeral _ $	2987
funerals	-1746
funerals $	-1746
fur immer	1914
ganas _ nada	-2190
ganze	-1692
ganze _ $	-1692
gara*	1774
garage	1774
gave	-2346
gave _ $	-2719
gave _ my	2511
gave away	4069
gave me	-2392
gay	-1700
gean*	-1714
geantwortet	-1714
geantwortet $	-1714
gebo*	1674
geboren	1674
geboren $	1674
gehe bringt	-1748
geht	-1744
gema*	-2276
gemacht	-2276
geno*	4896
genommen	4896
gesa*	3624
gesagt	1656
gesammelt	1967
gesammelt $	1967
geschlagen	6494
geschlagen $	6494
geschrieben	-4906
geschrieben $	-2610
geschrieben und	-1511
gestern wieder	1577
get	-1913
get _ a	3399
get _ by	1573
get _ life	-2224
get _ my	-1922
get _ people	1483
get _ to	2894
get _ when	-3825
get _ •	2568
get hurt	2319
get jealous	1589
get out	2271
get over	-1848
getr*	-2009
getrennt	-2009
getrennt _ fuhle	-1504
getrennt _ mich	-1504
getrennt und	-1504
gets	2124
gets _ and	2868
gets _ breaks	1521
gets _ i	-3204
gets drunk	2436
gets hurt	2519
gets the	-2232
gett*	2360
getting	2360
getting _ $	-1568
getting a	1885
girl	-3521
girl*	-2988
girlfriend	-2988
girlfriend $	-2313
girlfriend _ and	4523
girlfriend _ her	1475
girlfriend _ me	-2762
girlfriend _ she	1635
girlfriend and	-1618
girlfriend is	1877
girlfriend just	2194
give	-3308
give me	-2043
give up	-1466
givi*	1842
giving	1842
giving _ away	3172
giving my	3172
glad	-3690
glad _ $	-1656
glasses $	1471
go	4598
go $	2124
go _ $	-3146
go _ i	-1478
go _ living	3870
go _ my	1637
go _ party	-1674
go _ police	1758
go _ sleep	2264
go _ there	-2007
go _ with	1466
go away	-4859
go home	2578
go in	-1831
go on	5106
go to	1763
god	4356
god _ me	3568
god _ take	3568
god to	1680
goes _ my	1470
going	2865
going $	2562
going _ $	-3302
going _ a	-1888
going _ beat	1989
going _ burn	1992
going _ die	-8139
going _ do	5099
going _ end	2349
going _ get	2319
going _ her	4630
going _ hurt	4769
going _ if	-5309
going _ it	3839
going _ kill	3888
going _ lose	-2672
going _ make	3059
going _ myself	4167
going _ off	2752
going _ shoot	2222
going _ smash	2647
going _ sure	1669
going _ text	-2488
going _ the	2329
going _ this	-1735
going _ to	-1981
going _ write	-1734
going to	3413
golp*	9343
golpea	2968
golpea $	2968
golpeo	1933
gone	1534
gone $	2765
gone _ $	2126
gone _ the	-1474
good $	4114
good _ anyone	-1757
good _ for	-2053
good enough	-2584
good*	10665
goodbye	10702
goodbye $	4451
goodbye _ $	2269
goodbye _ and	2679
goodbye _ now	1874
goodbye _ the	-3758
goodbye _ will	1840
goodbye everyone	2633
goodbye forever	1520
goog*	4296
googled	3309
got _ $	-3135
got _ black	2434
got _ eye	2434
got _ the	-1633
got _ to	1771
got a	2554
got dumped	1912
gott*	1782
gotten	1782
gotten worse	2334
grab*	3102
grabbed	3102
grabbed _ $	2026
grabbed _ throat	2026
grabbed my	2457
gran*	-2227
grandfather	-1486
grandma is	2632
grat*	-1685
great	-1626
grou*	3250
ground	3250
ground $	1528
guess	-2600
guil*	-1569
guilt	-1843
guilty	-1569
guit*	1603
guitar	1603
gun	11441
gun $	2422
gun _ i	1561
gun _ is	2936
gun _ the	1950
gun and	1732
guy	5649
guy $	3083
guy _ left	2868
guy _ me	2683
guy she	4269
gym	-2946
gym _ $	-2213
ha	-1619
ha dejado	-1517
habe	3458
habe _ dass	2575
habe _ er	1870
habe _ ganze	-1692
habe _ genommen	4896
habe _ geschrieben	-2110
habe _ mehr	3095
habe _ seit	1707
habe _ tabletten	1714
habe _ und	-2213
habe _ wieder	2385
habe _ •	-2487
habe angst	5236
habe ihr	-2149
haben	-1940
habl*	-1696
hace	-2268
hace _ $	-1804
hace*	3689
hacer $	-1880
hacerme	2488
hacerme _ $	2488
hacerme dano	2488
had _ $	4158
had _ and	-1659
had _ bad	-1922
had _ go	2413
had _ me	1632
had _ of	2143
had _ would	-2113
had _ •	2340
had the	2306
had •	2529
half	-1573
hals	3308
hamm*	3268
hammer	3268
hammer $	2415
hand	4861
hand $	5774
hand*	1578
handful	3409
handful of	3409
hands around	1701
handy	1833
hang	3247
hang _ $	4952
hang himself	2806
hang*	2240
hanging	3185
happened $	-1674
happens	3067
happens _ me	2895
happens _ you	4618
happens if	2093
happens to	2434
happier	2145
happy	-9393
happy $	-2374
happy _ $	-4134
happy birthday	-1596
hard	-5169
hard _ my	-1959
hard time	-2065
harm	3598
harm _ $	3330
harm and	-1726
harm is	2830
harm*	4596
harming	3313
harming since	1934
harms	1650
harms $	1650
has	5374
has _ her	2487
has _ key	1915
has _ new	-2596
has _ now	2269
has _ point	2108
has _ worse	2334
has gotten	2334
has my	-2442
has no	3295
has not	-2093
has the	1478
hasse	-1659
hat	-2565
hat _ betrogen	-2127
hat _ die	2663
hat _ geschlagen	6494
hat _ verlassen	-2786
hat gesagt	1656
hate	-3588
hate _ $	-1635
hate _ alive	3826
hate _ for	-1670
hate _ so	2031
hate _ up	1982
hate being	1697
hate waking	1982
have	2627
have _ bat	2381
have _ been	-1773
have _ date	4588
have _ down	-2428
have _ eat	-2273
have _ ever	-1871
have _ feeling	-1767
have _ for	-1641
have _ hard	-2065
have _ her	-2781
have _ here	1534
have _ i	1625
have _ idea	-1669
have _ in	1771
have _ issues	-1468
have _ my	1947
have _ peace	1508
have _ pills	2052
have _ plan	1594
have _ planning	2434
have _ self	-2045
have _ since	-1610
have _ suicidal	1624
have _ that	1508
have _ thinking	2592
have _ time	-2065
have _ to	3208
have _ what	-1648
have _ where	-2192
have _ will	2405
have _ you	-1801
have _ •	-4055
have a	4233
have already	1803
have an	-2204
have decided	5448
have destroyed	-2019
have died	5105
have got	2596
have intrusive	-1593
have made	1628
have nightmares	-1574
have no	-5525
have not	-4376
have picked	2091
have sex	2745
have started	3148
have the	4806
have to	-7987
have you	-2116
have •	-1795
havi*	1947
having	1947
having _ of	2391
having _ thoughts	2065
having a	-2557
having thoughts	3008
he	8621
he _ $	-3019
he _ all	2009
he _ anyway	2235
he _ arm	1637
he _ ask	1621
he _ back	-3264
he _ banging	1913
he _ been	1684
he _ boiling	2992
he _ car	-1506
he _ change	-2174
he _ do	2336
he _ doing	-1775
he _ down	2029
he _ drunk	3267
he _ en	1476
he _ from	-1733
he _ getting	1635
he _ good	-1518
he _ gun	1729
he _ hand	1899
he _ happy	-2048
he _ have	2535
he _ he	1909
he _ her	1846
he _ himself	2138
he _ his	3970
he _ hurt	1789
he _ i	2072
he _ if	3064
he _ it	2151
he _ kicking	2052
he _ let	1997
he _ meet	-1686
he _ my	4802
he _ never	-3004
he _ now	-2311
he _ one	-1668
he _ pills	2716
he _ post	1559
he _ so	-2884
he _ someone	-1503
he _ story	-2296
he _ the	6692
he _ throat	2463
he _ to	-5393
he _ too	3411
he _ took	2141
he _ us	2317
he _ was	1599
he _ would	1971
he _ write	-1672
he broke	5060
he called	-3098
he came	-2359
he can	2704
he choked	2378
he controls	2666
he died	-1708
he drinks	2016
he follows	2674
he forced	2770
he found	3111
he got	-1494
he grabbed	2856
he hit	5313
he hits	2180
he hurt	-1897
he just	-1960
he left	-2118
he lied	-2004
he loves	-1663
he makes	1648
he might	1632
he needs	-1551
he never	-2894
he parks	2022
he pensado	1920
he posts	-1505
he put	2779
he raised	1962
he raises	1608
he raped	2649
he said	-2387
he sent	-1761
he slapped	1479
he threatens	1691
he threw	4027
he took	2139
he tried	1950
he twisted	1637
he wants	-2060
he was	-4008
he will	6577
he •	-1661
head	3522
head _ the	1858
hear	-2768
hear _ $	-1858
hear*	-2642
heart	-2537
heart $	-3731
heart _ $	1819
heart attack	1888
heav*	2282
heaven	2282
heaven $	1632
held	1613
hello	-1935
help $	-1517
help _ friend	1880
help _ who	2497
help a	1981
help her	2635
help me	-2626
help my	1974
help*	-1656
her	-3722
her _ and	4985
her _ in	1878
her _ into	2797
her _ is	1937
her _ off	2894
her _ party	1790
her _ she	7059
her _ then	2184
her _ to	-2896
her _ will	2888
her a	-2679
her and	1782
her boyfriend	1591
her door	-1871
her face	6784
her for	-1911
her if	1506
her in	-1475
her over	4010
her pay	1851
her phone	4836
her wrists	2952
her yesterday	1986
here	12929
here $	2080
here _ $	4028
here _ he	1558
here _ the	2290
here anymore	3803
here tomorrow	1524
hers*	6951
herself	6951
herself $	2876
herself since	1719
heute	-1814
heute _ ich	2385
heute _ mach	2385
heute _ mit	1741
heute nacht	2308
heute nicht	-2117
heute schluss	1741
hey	-4276
hi	-3955
hice _ $	1660
hide	3685
hide _ from	1862
hide _ scars	1862
hides	2131
hiding _ the	2027
hiding in	2027
high	1509
hilfe	-1846
hilfe $	-1846
him $	2080
him _ $	-2137
him _ back	-1477
him _ for	3374
him _ ground	1528
him _ it	-2158
him _ letter	-1622
him _ me	-1536
him _ my	-2939
him _ real	3007
him _ the	5377
him _ we	1920
him alone	1998
him and	-4857
him in	5398
him to	-2081
hims*	6801
himself	6801
himself $	3882
himself _ me	2090
himself on	1914
his _ $	-2340
his _ a	5964
his _ at	3625
his _ called	2392
his _ is	-2647
his _ last	-2408
his _ me	3506
his _ my	1815
his _ now	1744
his _ spring	-1641
his _ that	-1546
his _ to	-2108
his _ with	7082
his car	2259
his dads	2717
his ex	-4729
his face	1810
his hand	1899
his job	2718
his life	-2774
his mother	2330
his new	-1517
his number	-1881
his phone	-1976
his sleep	2428
his street	2870
hist*	-3002
history	-1989
history $	-1989
hit	8603
hit _ $	7620
hit _ a	1800
hit _ girlfriend	2137
hit _ i	2297
hit _ if	1572
hit _ too	3915
hit _ up	-1512
hit by	1540
hit her	2069
hit him	-1700
hit me	7996
hit my	5747
hit myself	1886
hit send	-1597
hits	9830
hits _ $	7225
hits her	4612
hits me	4631
hitt*	3989
hitting	3989
hoff*	1764
hoffentlich	1764
hold*	1489
holding	1489
holi*	-1673
home _ of	1736
home because	1736
hone*	6938
honest	-1468
honestly	8406
honestly _ sounds	2267
honestly _ would	1768
honestly i	1694
hope	2525
hope _ cancer	1696
hope _ car	1487
hope _ get	4824
hope _ is	-3660
hope _ plane	3741
hope he	-3802
hope i	5915
hope the	4092
hopi*	1875
hoping	1875
hoping _ heart	2683
hoping for	2202
hosp*	3203
hospital	1491
hospitalized	2458
hours	1521
hours $	1781
house	2332
house _ $	-1782
house _ the	1626
house _ with	1484
house down	2652
house with	2607
how	-3466
how _ $	-2330
how _ am	-1527
how _ be	-2236
how _ cope	-2339
how _ get	3674
how _ go	-1778
how _ have	-1803
how _ help	5721
how _ her	1500
how _ hide	4447
how _ i	3669
how _ it	3699
how _ know	1980
how _ leave	3689
how _ out	1959
how _ stop	2757
how _ tell	-2344
how _ the	-2180
how _ would	2121
how can	1701
how i	-3935
how is	-1676
how many	2137
hoy	-2777
hug	-3174
hugg*	3128
hugged	3128
hugged me	-1732
hui	-1921
human	1599
human $	1943
humor	-1622
hurry	1637
hurry _ $	1637
hurt	8556
hurt $	2821
hurt _ bad	1776
hurt _ i	2131
hurt _ kids	1553
hurt _ much	-1615
hurt _ she	2012
hurt her	3094
hurt him	1524
hurt me	-2175
hurt my	2022
hurt myself	2494
hurt people	1492
hurt*	3719
hurting	4632
hurting $	-1711
hurting _ $	2883
hurting _ for	2164
hurting him	2112
hurting myself	2797
hurts _ much	1906
hurts _ when	-1583
husband $	2324
husband _ $	2473
husband _ every	-2042
husband _ her	2640
husband _ his	2345
husband _ i	-3170
husband _ job	2628
husband and	-1789
husband hits	2680
husband lost	2628
i	2511
i _ 23	1656
i _ 30	-1666
i _ 40	-1665
i _ about	6397
i _ after	2534
i _ again	3738
i _ alive	5897
i _ all	-1638
i _ allowed	3271
i _ already	3661
i _ an	-1821
i _ and	4926
i _ angry	1818
i _ another	3004
i _ anxiety	-1545
i _ anyone	2469
i _ anyway	-2307
i _ arm	2529
i _ arms	3395
i _ asleep	1911
i _ attempted	1517
i _ away	1493
i _ bat	1959
i _ be	3416
i _ beat	2393
i _ been	-2243
i _ believe	-2591
i _ best	-1821
i _ better	-2710
i _ born	4082
i _ boyfriend	1572
i _ break	3659
i _ breathe	-1903
i _ bruises	3752
i _ call	-4171
i _ calling	-1660
i _ cancer	2172
i _ cat	-2445
i _ close	1680
i _ control	2238
i _ could	-2672
i _ cutting	3542
i _ date	4099
i _ day	-1899
i _ dead	9751
i _ death	3081
i _ decided	5879
i _ deeper	2102
i _ depression	-1598
i _ deserve	1838
i _ did	2143
i _ die	2102
i _ died	2575
i _ disappointed	3484
i _ do	6431
i _ down	-1639
i _ dreams	-2111
i _ driving	2369
i _ drunk	-2339
i _ dying	4247
i _ eat	-1979
i _ eating	-1628
i _ ending	2437
i _ everyone	2421
i _ everything	1970
i _ ex	-1735
i _ exam	-1943
i _ extremely	-1735
i _ fall	1821
i _ fear	1628
i _ feeling	-1966
i _ finally	1477
i _ find	-2380
i _ fine	1540
i _ flowers	-2438
i _ forgive	-1630
i _ forward	1494
i _ gay	-1700
i _ get	-2940
i _ getting	1982
i _ glad	-2003
i _ go	1480
i _ god	3749
i _ going	4325
i _ gone	5937
i _ good	-1777
i _ gun	2862
i _ handful	3409
i _ hard	-2848
i _ have	3335
i _ he	-3759
i _ help	-1644
i _ her	-2424
i _ hiding	1597
i _ him	-2881
i _ his	-4366
i _ home	-2784
i _ honestly	1632
i _ how	5552
i _ hurt	2577
i _ husband	-1936
i _ i	3374
i _ idea	-1648
i _ if	-3499
i _ imagining	2270
i _ instead	2647
i _ insulin	2366
i _ issues	-1468
i _ jump	4073
i _ keep	3571
i _ kill	4264
i _ killing	2976
i _ know	-6350
i _ last	4931
i _ let	-1535
i _ live	2221
i _ looking	2988
i _ lost	-2580
i _ love	-4718
i _ low	-2045
i _ made	1628
i _ many	3987
i _ might	1551
i _ mind	1922
i _ mom	-2283
i _ month	3003
i _ more	-1648
i _ much	-1932
i _ name	-1566
i _ nervous	-1916
i _ never	-3390
i _ nightmares	-1748
i _ nobody	-2719
i _ nothing	2427
i _ off	3196
i _ one	-4878
i _ or	1855
i _ our	-4130
i _ out	2471
i _ over	-6437
i _ peace	2226
i _ phone	-2380
i _ pick	-1950
i _ picked	2030
i _ places	1716
i _ plan	3168
i _ plane	3741
i _ planning	3282
i _ pregnant	-1470
i _ probably	1823
i _ proud	-2729
i _ put	2915
i _ raped	2041
i _ razor	4216
i _ ready	4137
i _ really	2697
i _ replaying	-1921
i _ reply	-2654
i _ researching	1815
i _ ring	-3435
i _ rope	3747
i _ run	4046
i _ sad	-2096
i _ safe	-2144
i _ say	-2114
i _ scars	2798
i _ screaming	-2684
i _ send	-3538
i _ shock	-1920
i _ sick	-1893
i _ sit	-3653
i _ sleep	-4500
i _ so	1503
i _ someone	2459
i _ stab	3715
i _ stalked	1942
i _ started	2731
i _ stay	3405
i _ stop	-1597
i _ stopped	1815
i _ strangling	2661
i _ suicidal	3932
i _ talk	-1834
i _ that	2105
i _ the	3811
i _ therapist	1562
i _ these	2687
i _ thinking	2140
i _ this	-2312
i _ thoughts	2149
i _ three	1740
i _ told	1924
i _ touch	-1930
i _ trade	1716
i _ trouble	-1753
i _ understand	-2175
i _ up	-2527
i _ urges	1536
i _ waking	1982
i _ wanted	2192
i _ wanting	1499
i _ was	3669
i _ waste	4442
i _ what	2773
i _ which	2071
i _ who	2175
i _ why	1498
i _ wife	2575
i _ will	2058
i _ wish	2050
i _ with	2678
i _ writing	1578
i _ wrong	-2455
i _ yesterday	1507
i _ •	4124
i already	3431
i apologized	1952
i ask	-1920
i asked	-2235
i ate	-2141
i be	-1615
i begged	-1936
i bite	1805
i bought	2955
i broke	-2308
i burn	3192
i called	-2217
i can	-4627
i catch	2440
i cheated	-2308
i choked	2714
i come	-2799
i cried	-2516
i cry	-3151
i cut	6638
i dated	2771
i deserve	1639
i die	2099
i died	3274
i drove	3525
i end	1913
i envy	4465
i even	2733
i fantasize	3444
i feel	-2796
i find	2695
i flinch	1608
i get	7381
i go	2969
i hang	2132
i hate	-3171
i have	4820
i help	3914
i hide	2966
i hit	4486
i hope	3784
i hung	-1580
i imagine	2078
i just	4418
i keep	2346
i leave	3996
i left	-4452
i live	1962
i lost	-5103
i love	6806
i made	2450
i mean	6423
i might	2302
i miss	-4845
i need	-6583
i never	3904
i pick	1519
i picked	1527
i pray	3746
i promise	-3666
i pushed	4659
i quit	4014
i reached	-1518
i really	1577
i recovered	-2708
i relapsed	2653
i said	-3901
i sat	-1598
i saw	-2515
i say	2024
i see	2724
i sent	-2523
i should	2645
i sit	1601
i slapped	3299
i sleep	-1760
i sometimes	2274
i spend	1651
i started	-2414
i starve	1488
i still	3636
i stop	1635
i swear	4215
i take	-1821
i talk	2219
i texted	-1642
i think	3615
i thought	-1594
i told	-2834
i took	1883
i tried	2408
i try	1797
i wake	-2341
i want	2296
i wanted	-3640
i was	2224
i wear	2202
i went	-2825
i wish	-1606
i worry	-1947
i wrote	-2811
i •	1858
ich	6405
ich _ $	6662
ich _ an	1623
ich _ angst	5236
ich _ auf	2087
ich _ aufhoren	-1528
ich _ dass	1991
ich _ den	2255
ich _ der	2762
ich _ einfach	2433
ich _ ernst	2987
ich _ ganze	-1692
ich _ geboren	1674
ich _ geschrieben	-1468
ich _ heute	-2103
ich _ ich	1985
ich _ ihm	-3393
ich _ jetzt	-1565
ich _ mehr	3962
ich _ meine	-2546
ich _ mich	3424
ich _ mir	4602
ich _ mit	-2260
ich _ nur	-2832
ich _ schlafen	-1471
ich _ schluss	1927
ich _ seit	1512
ich _ selbst	3210
ich _ sie	-3329
ich _ so	-2573
ich _ sterben	4927
ich _ suizidgedanken	1707
ich _ tabletten	1967
ich _ tot	6314
ich _ um	4358
ich _ umbringen	2084
ich _ vor	2178
ich _ ware	1792
ich _ wehtun	4309
ich _ •	-2048
ich bin	-4199
ich bring	3527
ich denke	4190
ich fuhl	-1724
ich fuhle	-1497
ich habe	2085
ich hasse	-1659
ich konnte	2083
ich mach	1472
ich meine	2345
ich mochte	2156
ich muss	-2226
ich ritze	1656
ich spring	1803
ich stehe	1649
ich tot	1605
ich uberlege	1502
ich vermisse	-2497
ich ware	3093
ich werde	-1839
ich will	-1986
ich wunschte	2457
idea	-2813
idea _ do	-1723
idea _ to	-2012
idea what	-2012
if	5470
if _ $	3723
if _ about	-1510
if _ anyone	2469
if _ brings	2291
if _ calls	-1779
if _ could	-3010
if _ did	1793
if _ ever	2826
if _ go	2735
if _ gone	2320
if _ had	-2431
if _ happens	1778
if _ have	-2465
if _ him	1928
if _ i	-2451
if _ is	-2250
if _ leave	3200
if _ not	4587
if _ of	-2044
if _ one	-2679
if _ or	-1576
if _ out	-2066
if _ posts	-1505
if _ take	2334
if _ tell	1876
if _ them	1918
if _ •	-1674
if a	1822
if anything	2676
if he	-1854
if i	10035
if my	-1618
if only	-2792
if she	-2029
if that	-3701
if the	2430
if this	-1580
igno*	-2247
ihm	-5746
ihm _ $	-2999
ihn _ $	2325
ihr wehtun	3315
il	8394
il _ $	4199
il _ dit	1693
il _ ecrit	-2405
il _ etranglee	3794
il _ frappe	2080
il _ il	3099
il _ la	3465
il _ m	-1605
il _ manque	-2299
il _ partout	1549
il _ suit	1761
il _ •	3807
il a	1596
il me	5578
il •	3807
ill	7340
ill _ here	1751
ill _ it	1989
ill _ •	3776
ill be	2810
ill •	3776
imag*	7669
imagine	1716
imagining	5136
imagining _ him	3551
immer	1548
immer $	1914
in	2964
in _ $	-4139
in _ abusive	3125
in _ all	-1467
in _ and	-3856
in _ back	-1530
in _ bathroom	2603
in _ closet	2232
in _ drawer	2337
in _ flat	-1532
in _ ground	2956
in _ hand	4365
in _ hospital	1953
in _ house	3544
in _ is	-2258
in _ kitchen	1577
in _ life	-2375
in _ mailbox	-1860
in _ me	-2146
in _ now	1861
in _ of	1550
in _ place	2145
in _ right	2128
in _ sleep	4398
in _ street	2879
in _ the	1676
in _ ways	-1553
in _ with	2326
in _ world	3163
in _ years	-1510
in an	2990
in case	2522
in front	1943
in heaven	2282
in his	8375
in it	4462
in love	-2379
in my	3149
in ruhe	-2030
in shock	-2393
in that	2419
in the	1626
in with	-1509
ins	-1818
insi*	1892
inside	1690
inside $	1497
inst*	-1639
instagram	-3841
instagram $	-1674
instagram _ $	-1593
instead	2578
instead _ $	1979
instead _ him	2003
instead of	3327
insu*	6839
insulin	5938
insulin $	3616
intente	1640
into	7860
into _ $	4454
into _ for	-1546
into _ room	1609
into my	3600
into the	3430
invi*	1528
inviting	2653
ir	-2316
is	3078
is $	2207
is _ a	-2887
is _ an	2805
is _ anniversary	1930
is _ answering	2866
is _ as	-2797
is _ be	-2574
is _ by	2173
is _ dog	1678
is _ door	3790
is _ else	-1511
is _ enough	2555
is _ fault	2429
is _ get	1786
is _ going	-2418
is _ her	-2385
is _ herself	1502
is _ him	-1560
is _ his	2280
is _ i	-4485
is _ in	2169
is _ last	3400
is _ life	2633
is _ live	1831
is _ living	1626
is _ matter	-1528
is _ me	2373
is _ message	2308
is _ now	-2342
is _ of	-7018
is _ on	2054
is _ only	4654
is _ out	-1525
is _ painful	4942
is _ plan	3828
is _ point	3279
is _ quiet	-1621
is _ real	1467
is _ reason	2996
is _ rope	1650
is _ she	2594
is _ since	-1782
is _ someone	-1692
is _ than	1491
is _ the	2588
is _ to	2170
is _ too	-1696
is _ up	-1630
is _ wife	2359
is _ •	-3784
is a	-8077
is afraid	-1743
is an	1669
is back	2484
is banging	1913
is beating	2236
is better	1922
is cutting	2338
is dead	-4044
is done	2503
is drunk	3934
is emotionally	1537
is exhausting	1706
is happy	-2241
is hurting	-1971
is it	-2719
is kicking	2052
is my	1660
is never	-1687
is not	3236
is off	3406
is one	3632
is only	1644
is our	1930
is outside	1593
is over	-2457
is something	-1548
is suicidal	3085
is the	4512
is there	1869
is threatening	2925
is what	-2770
is worried	-1480
is •	-1918
issu*	-3115
issues	-3115
ist	-6692
ist $	-1719
ist _ $	-2247
it	1962
it $	3928
it _ as	2650
it _ be	4888
it _ because	1653
it _ being	1636
it _ but	1495
it _ calm	1904
it _ dog	2031
it _ end	1748
it _ feel	-1828
it _ going	-1507
it _ have	-2036
it _ him	1705
it _ if	2846
it _ me	-1647
it _ night	1934
it _ not	-1609
it _ now	-2966
it _ school	-1594
it _ something	2241
it _ soon	-1484
it _ stop	1832
it _ to	-2518
it _ wrong	-1532
it _ year	2124
it again	1806
it all	3592
it and	3127
it another	2200
it away	-1608
it back	-3207
it bled	1524
it but	2245
it by	-1989
it failed	-1494
it if	2006
it is	-8298
it last	3202
it now	2618
it since	-1497
it take	1957
it takes	1734
it to	4419
it tonight	1987
it took	-3460
it was	2423
it would	-1810
its	3068
its _ $	1724
its _ and	2914
its _ to	1594
its _ worth	2334
its just	1666
its over	-2247
j	3685
j _ au	-1788
j _ avale	4005
j _ d	-2233
j _ de	2050
j _ ecrit	2058
j _ mal	-2023
j _ pleure	-1735
j _ pris	1737
j _ quitte	-1891
j _ son	-1621
j _ tout	4194
j ai	5089
j aimerais	1792
ja	2337
jane*	1477
je	3743
je _ ai	-3580
je _ coupe	3589
je _ depuis	1985
je _ disparaitre	2472
je _ dors	-2191
je _ encore	2915
je _ finir	1491
je _ jeter	1852
je _ me	5105
je _ morte	3574
je _ mourir	3658
je _ ne	2727
je _ pas	-4642
je _ plus	1921
je _ quoi	-2301
je _ scarifie	1666
je _ sens	-2690
je _ suis	4002
je _ tuer	3463
je _ vide	-1615
je _ vivre	1789
je l	-2601
je lui	-2386
je m	-2493
je me	10640
je pars	1939
je pense	2002
je suis	-3572
je vais	3583
je veux	2400
je voudrais	3297
jeal*	-2162
jealous	-1889
jealous _ people	1927
jealous _ who	1927
jeter	1852
jetzt	-2115
job $	-2380
job _ i	1875
job _ my	-1532
job _ wife	-1604
job and	2758
jogar	4396
joki*	2503
joking	2503
joking $	3274
jonas	1942
jump	6917
jump $	6412
jump*	4529
jumped	2337
jumping	2357
jumping off	1647
june $	-1536
juro	4111
just	3866
just _ $	-5155
just _ and	-1807
just _ blow	1498
just _ case	1507
just _ die	2978
just _ here	-1486
just _ him	-1621
just _ in	-1860
just _ it	2256
just _ my	1687
just _ not	6215
just _ sleep	2064
just _ the	-1724
just _ up	-1618
just _ want	1799
just did	3905
just in	1507
just left	-1995
just let	1884
just sit	-3231
just take	1934
just waiting	1519
just wrote	1776
kann	-1909
kann _ aufhoren	-1528
kann _ mehr	2513
keep	7455
keep _ $	3370
keep _ if	-1940
keep _ killing	1478
keep _ last	-2815
keep _ my	1754
keep _ under	1772
keep _ what	-2074
keep asking	-1797
keep fantasizing	2804
keep going	2461
keep imagining	2270
keep replaying	-1921
keeps	5401
keeps _ and	-1583
keeps _ gun	1847
keeps _ him	-1925
keeps _ me	-1772
keeps _ she	1537
keeps _ up	2086
keeps _ •	2862
keeps calling	-1675
keeps saying	4781
keeps showing	2086
keeps threatening	1665
keine _ $	-1619
keine _ zu	1543
keinen _ mehr	2092
keinen sinn	2431
key	2305
key and	2455
keys	2834
keys _ the	2997
kick*	3847
kicking	2052
kicking _ door	2052
kids _ better	1534
kids _ do	-1981
kids _ is	2312
kids _ school	-1845
kids _ that	2312
kids and	2407
kids but	2191
kill	15050
kill _ $	5530
kill _ after	1480
kill _ i	4517
kill _ if	2022
kill _ now	-3348
kill herself	2317
kill him	5182
kill my	2140
kill myself	4507
kill*	5684
killed	-4683
killed in	-2239
killing	10367
killing $	2450
killing _ $	3410
killing _ ex	2171
killing my	2442
killing myself	6687
kind	3215
kind _ wish	2414
kind of	2184
kinder $	1766
kiss*	-1526
knew	-2544
knife	7201
knife $	3386
knife _ the	2012
knock	-1886
knock _ door	-1784
knock on	-1784
know _ $	4011
know _ am	-3817
know _ and	1994
know _ did	1646
know _ get	1959
know _ have	3434
know _ he	1994
know _ is	-2931
know _ it	2412
know _ not	-2017
know _ parks	2022
know _ she	-2414
know _ was	2407
know i	-2194
know if	-1639
know what	-1541
know when	2425
know where	2812
know who	1469
knows	2180
knows $	2706
knows _ $	-2760
knows i	-1810
knows it	2025
knows yet	-1805
konn*	2083
konnte	2083
kurz	-2871
l	-3803
l _ $	-2218
l appeler	-2347
la	7355
la _ $	5534
la _ a	3497
la _ •	3367
la boite	3261
la cara	1824
la extrano	-1994
la maison	-2039
la porte	3465
la rupture	-2293
la vie	3111
la voir	-1515
la voy	3119
lais*	-2631
laisse	-2375
larg*	-2248
las	6583
las _ $	7011
las _ aqui	2011
las escaleras	1791
las pastillas	4176
lass	-2357
lass _ in	-1718
lass mich	-2213
lass*	-2205
lassen	-2205
lassen $	-1746
lasst	2411
lasst _ nicht	2411
lasst mich	2411
last	9118
last $	3550
last _ $	-2537
last _ and	-2108
last _ do	-2088
last _ for	3583
last _ i	2035
last _ it	1568
last _ she	-1631
last _ was	3140
last message	2112
last night	2586
last spring	-2042
last time	5623
last year	-1905
late	-2529
lately $	-2363
laue*	2788
lauert	2788
lauert _ $	1950
lauert _ auf	1950
lauert mir	2788
laugh	-2243
laugh _ $	-1468
lawy*	-3748
lawyer	-3748
le _ a	1879
le _ j	-1809
le _ sentido	2720
le monde	3024
le tuer	2327
le veo	2720
learn	-1538
least	2437
leave $	1509
leave _ alone	-1950
leave _ be	-1468
leave it	-1909
leave me	-5206
leave the	2262
leaves	2082
leben	8617
leben $	5522
leben _ mehr	1616
leer	-2341
left	-1698
left $	-3489
left _ for	3017
left _ i	-1578
left _ is	1838
left _ letter	1999
left _ live	1486
left _ with	-1839
left a	3032
left me	-4626
left to	2294
leg	4403
leg $	4403
legs	3468
les	1554
les _ devant	2642
less $	1965
let _ die	1943
let me	2957
let us	-2526
lett*	5243
letter	-3047
letter _ her	1951
letter _ not	-1533
letters	6155
lettre	1815
liar	-1555
lie	-2023
lieb*	4466
liebsten	3165
liebsten _ ich	3165
liebsten _ tot	1605
liebt	-2389
liebt _ mehr	-2389
liebt _ nicht	-2389
liebt mich	-2389
lied	-3079
lied to	-1587
lieg*	2250
liegen	2250
lies	-1907
life	4405
life $	8906
life _ $	1506
life _ i	-2214
life _ no	3295
life _ not	2484
life _ over	1766
life _ point	2921
life _ spring	-1641
life and	-2487
life has	3129
life last	-1641
ligar	-3337
ligar _ $	-1568
ligar para	-3195
ligou	-1666
ligou _ $	-1509
like	-2906
like _ $	2251
like _ again	-1663
like _ and	2227
like _ it	2163
like _ not	5305
like _ of	-3436
like _ should	1590
like _ to	-2059
like a	-3209
like being	1697
like dying	6578
like it	2755
like me	2271
like she	2135
like the	-1675
like to	-2737
liked	-3856
liked _ $	-2253
liked my	-1834
list	-3493
list of	-2248
listen	-1797
lite*	-2261
literally	-2261
litt*	-2143
little	-2143
little $	-1732
little _ not	-1556
little sister	2326
live	10435
live $	3216
live _ $	2278
live _ him	2551
live _ of	2037
live _ you	1711
live anymore	4601
live for	3966
live with	-2918
livi*	11033
living	11033
living $	4725
living _ $	2749
living _ her	2097
living anymore	1544
living past	1756
llam*	-5011
llamar	-2365
llamarla	-1474
llame	-2302
llamo	-4516
llamo _ $	-2802
llamo anoche	-1651
llevo _ en	1873
llevo _ pensando	1873
llor*	-2634
llorar	-2383
llorar $	-2257
lo	2889
lo _ $	3632
lo _ mata	2668
lo _ matar	1605
lo _ me	2317
lo juro	4111
lock _ in	1502
lock _ the	1502
lock myself	1502
lock*	5632
locked	3878
locked _ $	2397
locked _ in	2847
locked me	1852
locks _ in	2044
log	-1704
lol	-3263
lol $	-3649
lol _ i	1918
lone*	-2262
lonely	-2135
long	-3622
long _ ago	-1912
long _ and	-1542
long _ it	1905
long _ take	1891
long does	1660
long sleeves	1798
long time	-2794
long*	1795
longer	1979
longer _ $	2224
look _ $	1883
look _ it	1757
look _ the	-2012
look _ to	1494
look after	1750
look at	-2928
look forward	1494
look*	6370
looked	3037
looked _ $	4538
looking	3333
looking _ $	2669
looking _ me	1771
looking _ the	1907
looking for	1771
looks	2273
looks _ $	2392
los _ $	1506
los brazos	2276
losc*	-1472
lose	-4138
lose _ $	-4509
lose _ and	1922
lose it	-2789
losi*	-2782
losing	-2782
lost	-2914
lost $	-2413
lost _ and	2393
lost _ in	-1529
lost _ job	1701
lost _ of	-1597
lost _ will	5076
lost his	2315
lost my	1551
lot of	-1626
loud*	1638
louder	1638
louder than	1496
love	-7778
love _ $	-3345
love _ life	-3085
love _ my	-1485
love _ to	3266
love _ who	-1470
love her	3630
love me	-2359
love my	-1971
love with	-1731
love you	3014
loved	-3747
loved _ $	-1551
loved me	-2480
loves _ and	-1663
loves _ then	-1663
loves me	-2479
low	-2558
low _ esteem	-2045
low self	-2045
lui	-1884
lui $	4499
lui _ $	-3782
lui ai	-1663
lui ecrire	-1771
m	-2514
m _ ecrit	-2527
m _ etranglee	3794
m _ frappee	4686
m _ hier	1955
m _ quitte	-1863
m _ quittee	-1697
m _ veux	-1941
m a	1779
m en	-1941
ma	3169
ma _ $	-2144
ma _ veut	3169
ma soeur	1780
mach	3857
mach _ mit	1741
mach _ schluss	2982
mach heute	1741
mach ich	2385
mach*	1772
machuco	2997
mad	-1848
made	2931
made _ $	-2735
made _ it	1508
made _ with	1568
mail*	-2324
mailbox	-1860
main	2063
mais	2538
mais _ $	1880
mais _ viver	1769
mais me	-1757
mais sentido	2561
mais viver	3749
mais*	-2039
maison	-2039
make	3415
make _ 30	1514
make _ he	2936
make _ pay	2111
make her	1745
make me	-2022
make sure	1618
makes _ feel	1494
mal au	-1470
man _ $	-2050
man _ his	1960
man in	-1783
mand*	-7283
mandar	-2829
mandar _ $	-1992
mando	-1678
mandou	-2261
mandou _ $	-1720
mandou mensagem	-1688
manq*	-3700
manque	-2789
manque _ $	-1584
many	3522
many days	-1594
many photos	-2714
mao	4028
mari _ $	1988
mari me	2727
marido me	4275
marr*	-2781
marriage	-1956
marriage $	-1774
marriage and	1660
mas	2385
mas _ $	2036
mata	5186
mata $	4252
mata*	9263
matar	18538
matar $	10153
matar _ $	4297
matar _ e	1661
matar ele	3695
matarlo	2353
matarme	4772
matarme $	2755
mato	2260
mato $	2912
maybe	-2130
maybe _ is	2437
maybe _ just	-1493
maybe i	-2744
me	9695
me $	-2518
me _ $	-1906
me _ a	3073
me _ am	-3698
me _ and	-1715
me _ as	-1646
me _ calls	1640
me _ celular	1547
me _ com	-1957
me _ con	2105
me _ cortes	2849
me _ coupee	2714
me _ cuello	1693
me _ da	2173
me _ dano	4144
me _ days	-1823
me _ de	7321
me _ dejado	-1517
me _ del	2162
me _ delante	1498
me _ do	-1980
me _ doing	2047
me _ du	4307
me _ e	2324
me _ en	1889
me _ encore	2782
me _ et	3113
me _ eu	-1680
me _ every	2579
me _ everything	-1590
me _ for	-1955
me _ from	3242
me _ goodbye	1867
me _ her	-2134
me _ hit	1708
me _ how	-1901
me _ il	3144
me _ it	3465
me _ know	1677
me _ las	2541
me _ les	2414
me _ mais	-2103
me _ mal	3679
me _ me	7735
me _ mensagem	-2384
me _ mom	1525
me _ morir	2141
me _ my	3066
me _ night	-2302
me _ novo	3713
me _ now	-1612
me _ of	2810
me _ otra	1650
me _ over	-3219
me _ partout	1966
me _ paz	-2513
me _ pecho	-1627
me _ pic	1664
me _ proposito	2212
me _ que	-2569
me _ says	2008
me _ sex	3884
me _ she	3466
me _ sleep	1470
me _ sola	-2999
me _ that	-3598
me _ todas	1762
me _ tonight	1743
me _ twenty	-2245
me _ un	1990
me _ vez	2582
me _ vide	-1615
me _ wants	1845
me _ what	-1671
me a	-4461
me about	-2928
me after	-2265
me agarro	1693
me ajuda	-2362
me ama	-1849
me ameaca	2178
me amenaza	2638
me anymore	-3968
me around	1992
me at	-1823
me bateu	5469
me be	-1745
me bloqueou	-1830
me but	-4301
me controla	2578
me cortar	3306
me corto	6289
me coupe	3589
me deixa	-1569
me deixou	-2333
me dejo	-6066
me dijo	-1762
me down	3587
me duele	-3157
me empujo	1791
me empurrou	1870
me engano	-2678
me escribio	-2956
me frappe	3544
me from	1881
me golpea	2968
me golpeo	1933
me ha	-2115
me have	2003
me here	2453
me i	-6074
me in	1998
me into	1569
me its	-1900
me jeter	1852
me jogar	4396
me last	-3987
me ligou	-1666
me llamo	-4195
me machuco	2997
me mandou	-2137
me manque	-2789
me mata	5186
me matar	6905
me menace	1672
me money	-1597
me muero	2922
me nobody	1514
me now	-3174
me on	-2067
me once	-1699
me over	2793
me pega	5085
me pego	1751
me persegue	2511
me quiere	-1708
me quiero	3719
me reveiller	3161
me scarifie	1666
me sens	-2690
me siento	-2409
me sinto	-2024
me so	-2210
me suis	4002
me suit	2178
me the	-2318
me threats	2240
me tome	2779
me tomorrow	2782
me too	3694
me traiu	-2884
me tuer	4907
me up	2096
me when	5020
me with	2111
me yesterday	-1544
me you	2083
mean	3436
mean _ $	4276
mean it	3175
mec	1503
mec _ a	1503
mec m	1503
medo _ ex	2361
medo _ ficar	-2797
medo _ meu	2361
medo _ so	-2797
medo de	-3878
medo dele	1777
medo do	2361
meds	2049
meds $	1646
meet	-3851
meet _ $	-1616
meet _ and	-1836
meet*	-3500
meeting	-3379
mehr	6099
mehr $	-4212
mehr _ $	8221
mehr _ leben	2641
mehr _ mach	1579
mehr _ sein	1877
mehr aufwachen	2185
mehr da	1877
mehr ich	2253
mehr leben	4080
mein	1715
mein _ $	-1818
mein _ bedroht	2809
mein _ hat	-1979
mein _ ist	-1932
mein _ mich	6063
mein _ schlagt	2864
mein _ verfolgt	1635
mein ex	2462
mein*	2795
meine	1515
meine _ ernst	2987
meine _ sich	2527
meine ex	1775
meine freundin	2031
meinem	2617
mejor	7401
mejor _ $	5605
mejor _ mi	3501
mejor sin	3501
meld*	-2309
meldet	-1488
melh*	2854
melhor	2854
meme	-2517
meme $	-1747
men	-1846
mena*	5889
menace	4398
menace de	2725
mens*	-7420
mensagem	-4313
mensagem $	-2484
mensaje	-2173
mes	-1843
mess	-1820
mess $	-1500
mess*	-11285
message	-4061
messaged	-3127
messaged me	-1707
messages	-3261
messages $	-2645
messaging	-2552
messaging _ $	-1653
met	-3693
met _ $	-1975
meu	7987
meu _ $	4724
meu _ bateu	2193
meu _ me	4225
meu ex	7007
mi _ $	-6061
mi _ amenaza	1668
mi _ controla	1969
mi _ dejo	-4020
mi _ dice	1725
mi _ en	-1581
mi _ engano	-1679
mi _ golpea	2968
mi _ llamo	-2439
mi _ me	5757
mi _ no	2228
mi _ pega	3371
mi _ que	1725
mi ex	1958
mi marido	1470
mi novia	-1599
mich	9443
mich $	4440
mich _ $	2672
mich _ ich	1870
mich _ mehr	-2389
mich _ raus	1686
mich _ ruhe	-1765
mich _ trinkt	1573
mich _ zug	-2593
mich betrogen	-2127
mich geschlagen	5068
mich in	-1775
mich schuldig	-1504
mich selbst	3210
mich so	-1564
mich um	4389
mich umzubringen	2329
mich und	1599
mich verlassen	-1925
mich wenn	1573
mich wieder	3080
miedo	1876
mieux	3069
mieux _ $	3570
might	4318
might _ $	2596
might hurt	3017
mim	2239
mim $	2381
mind	2714
mind if	1569
minha	3687
minha _ me	-1540
minha _ nao	1878
minha falta	2407
minutes $	-1490
mir	3990
mir _ $	1631
mir _ an	3001
mir _ zu	1626
mir auf	1708
mir das	2564
mir vor	2272
mir was	2311
mis datos	-1637
mis fotos	2333
miss	-2007
miss him	-1928
miss me	3376
miss*	-4174
misses	-1638
misses me	-1494
mit _ $	2383
moch*	2156
mochte	2156
moi _ $	-3260
mom i	2163
mom is	-1667
mon	2154
mon _ est	-2238
mon _ et	-1732
mon _ m	1740
mon _ me	6081
mon _ rompu	-1545
mon copain	2079
mon mec	1503
monde	3024
money	-2454
mons*	-2193
month	-3108
months $	1613
months _ nothing	-1530
months and	-1671
mood	-2897
mood $	-1701
more	-2354
more _ am	-1548
more _ from	3024
more _ i	-2157
more _ more	2498
more _ that	2278
more and	2498
more pain	1920
more word	3024
morgen nicht	2617
mori*	1554
morir	2769
morir $	2789
morirme	1554
morning _ $	-2036
morning _ i	2020
morning i	1824
morr*	9225
morrer	8981
morrer $	6276
morrer _ $	2623
mort	-1622
morta	1580
morte	5810
morte $	5810
most	-1544
most _ $	-1523
most _ i	1469
mother _ and	-1681
mother _ he	3275
mother and	1737
mother called	2475
mother has	-1965
mour*	8815
mourir	9004
mourir $	6168
move	-3818
move on	-1929
moved	-2516
moved _ $	-2042
movie	-3471
much $	2527
muer*	2766
muero	2820
muerta	3402
muerta $	3402
mujer _ dejo	-1520
mum	8579
mum $	3219
mum _ for	2082
mum _ her	2066
mum _ love	2087
mum i	3581
mums	5527
mundo	9154
mundo $	7847
murd*	-3597
murder	-3171
murder _ $	-2083
murder _ burger	-2338
music	-2906
music $	-2183
muss	-2374
must	-1735
must be	-1525
my	6770
my _ $	-3354
my _ a	3565
my _ address	1533
my _ afraid	-2900
my _ after	2173
my _ again	1570
my _ all	-1815
my _ am	2591
my _ anger	-1648
my _ anymore	-1809
my _ are	3212
my _ asked	-5221
my _ attempt	1484
my _ beating	2359
my _ beats	2442
my _ before	1632
my _ boyfriend	6086
my _ came	3860
my _ choked	1624
my _ controls	2399
my _ covered	1838
my _ cuts	4067
my _ death	-2463
my _ died	-7155
my _ drinks	-1593
my _ drunk	2436
my _ emotionally	1537
my _ everything	-1721
my _ ex	-1580
my _ father	-1627
my _ feel	-2002
my _ follows	2091
my _ for	1820
my _ gets	3493
my _ gone	-3845
my _ he	4930
my _ herself	2212
my _ his	5732
my _ hit	-2857
my _ hits	4666
my _ home	1802
my _ hurts	-1977
my _ i	1703
my _ into	2535
my _ it	1605
my _ just	5357
my _ keeps	2792
my _ kids	1868
my _ last	2122
my _ left	-1505
my _ life	-1501
my _ like	1937
my _ look	2192
my _ lost	2495
my _ love	3556
my _ made	2114
my _ man	1770
my _ me	5868
my _ message	2194
my _ my	7398
my _ new	1541
my _ night	4223
my _ of	-2030
my _ one	1716
my _ open	4448
my _ our	2116
my _ passed	-2173
my _ physically	1518
my _ put	2362
my _ reject	-1981
my _ said	4152
my _ say	-2613
my _ she	2764
my _ sister	2326
my _ slaps	2939
my _ so	1554
my _ suicidal	2464
my _ texts	-1774
my _ that	-2701
my _ the	-5381
my _ there	1895
my _ they	2492
my _ this	-2542
my _ threatened	1666
my _ threatening	3095
my _ took	1478
my _ touches	3156
my _ twice	1917
my _ until	3939
my _ wants	-1562
my _ was	-3512
my _ when	-2438
my _ wife	-2672
my _ will	-3590
my _ with	-4128
my _ worried	-1480
my _ •	-4370
my account	-3001
my arm	6580
my arms	6728
my attempt	-1628
my aunt	-1485
my baby	1628
my balcony	1757
my bike	2545
my birthday	-2384
my body	3059
my boss	-1715
my boyfriend	-6380
my brains	1498
my building	1914
my car	1758
my church	-1981
my contacts	-1813
my counselor	-1808
my data	-3872
my daughter	3744
my death	2202
my depression	-2071
my doctor	1870
my dog	2198
my door	4051
my ex	-4876
my exam	-1623
my eyes	3136
my family	3572
my fault	1859
my fiance	-1680
my first	-2156
my funeral	6262
my girlfriend	2341
my grandfather	-1486
my grandma	-2972
my group	-2033
my hand	1958
my head	1938
my husband	1565
my insulin	4771
my last	4849
my leg	4403
my life	-4960
my little	2364
my marriage	-3052
my meds	1930
my mood	-1801
my mother	-2784
my mums	1932
my neck	2111
my neighbor	2331
my nudes	5117
my only	1532
my own	2199
my phone	2356
my plan	3355
my post	-2276
my profile	-2178
my relationships	-1810
my roommate	3945
my scars	2243
my sisters	-1818
my skin	2184
my son	2056
my stepdad	2583
my stepfather	2831
my story	-3082
my thighs	1786
my throat	4453
my twenties	-1892
my wife	1918
my will	5916
my work	1960
my wrist	-1701
my wrists	1935
my •	-2142
myse*	9910
myself	9910
myself $	2612
myself _ do	2202
myself _ i	4658
myself _ it	2783
myself _ my	2029
myself _ not	-2066
myself _ the	3896
myself for	-1781
myself in	1566
myself not	-1490
myself on	2579
myself so	2242
myself that	-2167
myself to	-2956
myself when	1737
myself with	2559
na	6880
na _ $	2998
na _ minha	1847
na frente	1618
na minha	2740
nach	-2896
nach _ $	-2691
nach*	-2045
nachrichten	-1507
nachrichten _ $	-1507
nacht	3429
nacht _ ich	2385
nacht mach	2385
nack*	1721
nacktbilder	1721
nacktbilder _ $	1721
nacktbilder _ veroffentlichen	1721
nacktbilder zu	1721
nada	-1964
nada $	-1833
nadie	2312
nadie _ $	2329
name	-3379
name $	-2461
name _ $	-1487
name _ my	2186
name in	2186
namorado _ bateu	2193
nao	1535
nao _ de	-1746
nao _ mais	4587
nao _ sentido	2561
nao _ viver	3749
nao me	-3197
nao quero	2095
nao vejo	2195
ne _ $	1628
ne _ depuis	-2027
ne _ pas	-2232
ne _ plus	-1487
ne _ rien	2472
ne dors	-2191
ne me	-1583
ne plus	1852
ne vaut	2580
necesito	-1737
necesito _ $	-1551
neck	3027
neck _ $	2111
need	-2295
need _ $	1571
need _ to	-2830
need a	-3076
neig*	3795
neighbor	2064
neighbor _ beating	2359
neighbor _ his	2359
neighbor is	2359
nela	1747
nela $	1747
nerv*	-3106
nervous	-2843
never	-3643
never _ $	4388
never _ and	-1660
never _ be	3170
never _ born	1517
never _ but	-2359
never _ me	-5162
never _ this	1694
never _ to	2332
never _ up	2820
never born	2778
never find	-1819
never go	-1571
never have	2118
never said	-1864
never wake	1760
never walks	1811
never wanted	1910
new	-1702
new _ $	1828
new address	1847
new girlfriend	-1620
new guy	2980
new ones	2114
next	4617
next _ my	2698
next time	1670
next to	2302
nice	2543
nice $	3436
nicht	-3744
nicht _ aufwachen	2185
nicht _ da	1877
nicht _ er	-1497
nicht _ ich	1803
nicht _ leben	4080
nicht _ sein	1609
nicht _ und	-2463
nicht auf	1683
nicht aufhoren	-1528
nicht mehr	3736
nicht raus	1686
nie _ $	1515
nie geboren	1674
nigh*	-4434
night	3648
night $	-1809
night _ a	1514
night _ do	-1567
night _ me	2681
night _ my	2373
night _ will	2462
night for	3228
nightmare	-1668
nightmares	-3272
ninguem _ minha	2407
no _ $	3551
no _ a	-1758
no _ am	-1997
no _ como	-2559
no _ de	-2218
no _ dejar	-1714
no _ despertar	1475
no _ for	2772
no _ i	-1763
no _ mas	4421
no _ me	2859
no _ nada	1591
no _ not	-2083
no _ now	2301
no _ of	2198
no _ que	-2104
no _ quiere	-1708
no _ sentido	3499
no _ veo	2720
no _ vivir	2508
no _ what	-2012
no contact	-4874
no despertara	2899
no existir	1765
no i	-2133
no idea	-2128
no le	1633
no me	-6320
no need	3551
no point	3419
no purpose	-1539
no quiero	6484
no reason	3258
no se	-1554
nobo*	2253
nobody	2253
nobody _ a	1677
nobody _ for	-2363
nobody _ man	1677
nobody _ yet	-1805
nobody believes	1942
nobody is	-1507
nobody knows	2072
nobody to	-2553
nobody will	1594
nobody would	1543
noch _ $	1666
norm*	-2519
normal	-1783
not	5139
not $	-1864
not _ about	-1589
not _ alive	3424
not _ am	3042
not _ and	1641
not _ another	2109
not _ anyone	2709
not _ anything	-1740
not _ at	-1572
not _ back	2743
not _ be	2207
not _ because	3830
not _ being	5817
not _ christmas	-1728
not _ die	2976
not _ enough	-4370
not _ exist	3255
not _ for	-1696
not _ go	-3680
not _ have	3543
not _ he	1697
not _ her	-1914
not _ here	5816
not _ how	-2417
not _ hurting	2710
not _ i	5104
not _ if	2719
not _ ill	2397
not _ imagining	2866
not _ in	-3660
not _ is	-1563
not _ it	-1869
not _ just	1966
not _ lately	-1610
not _ live	4808
not _ living	8156
not _ me	2248
not _ myself	1679
not _ of	-2366
not _ on	2199
not _ one	2945
not _ people	-1660
not _ right	-2319
not _ she	-1561
not _ since	-2936
not _ talk	-2119
not _ this	-1520
not _ type	-1665
not _ up	2619
not _ wake	2895
not _ want	1491
not _ was	1995
not _ what	-1467
not _ when	-3551
not _ you	-2459
not _ •	-1881
not a	-2072
not allowed	3271
not answering	2866
not ask	2949
not be	6684
not believe	-2033
not bother	1527
not breathe	-1846
not come	2437
not do	-3050
not eating	1982
not end	-1693
not enough	1799
not exist	4520
not feel	1770
not get	-4455
not good	-1866
not hurt	-2133
not in	-1591
not joking	3582
not leave	3288
not let	2940
not me	-1909
not mind	2156
not myself	-1673
not need	3675
not promise	2616
not ready	-2032
not see	8632
not send	-2159
not sleep	-4868
not stay	3006
not stop	2882
not talk	-3050
not tell	1677
not the	-2348
not think	-2435
not to	-2960
not understand	-2493
not wake	3427
not want	2937
not work	1504
not worry	-1640
not worth	3391
note	8136
note $	3910
note _ $	2695
note and	2983
note on	-1785
noth*	1532
nothing	1532
nothing _ $	-4181
nothing _ any	1965
nothing _ for	2048
nothing _ from	1640
nothing _ live	2438
nothing _ more	1538
nothing left	2182
noti*	2384
notice	3516
notifications	-1773
novia	-1792
novia me	-1995
novio	2480
novio _ $	2956
novio me	3878
novo	2895
novo $	3085
now	-4292
now $	4740
now _ do	-1548
now _ i	-2189
now _ is	2948
now _ it	-2046
now _ just	1875
now _ love	-1803
now _ my	-1791
now and	-4394
now i	-3433
now that	1583
now the	3001
nudes	5117
nudes $	2631
nuevo	1800
nuevo novio	1905
number	-3446
numbers	2184
nur	-2960
nur kurz	-2448
o	-5643
o _ $	-2204
o que	-1511
of	2943
of _ $	2842
of _ accident	1653
of _ alive	3702
of _ alone	-2464
of _ and	-5505
of _ being	-2239
of _ building	1641
of _ can	1748
of _ cuts	1580
of _ die	2589
of _ do	2591
of _ ex	4913
of _ front	1656
of _ he	2684
of _ heart	-2524
of _ her	-2232
of _ husband	2808
of _ i	4230
of _ is	-1791
of _ it	1664
of _ just	-2057
of _ kids	3160
of _ life	-2756
of _ me	-2256
of _ my	-1679
of _ now	-2566
of _ people	1562
of _ picture	2539
of _ says	-1509
of _ she	-2288
of _ the	6253
of _ this	2039
of _ to	-2835
of _ tonight	2485
of _ train	1738
of _ wheel	1610
of _ when	3446
of _ who	1927
of _ with	2474
of _ would	1875
of _ years	-1621
of _ •	3674
of a	2600
of being	-1653
of course	-1485
of cutting	1681
of ending	2031
of existing	2307
of her	-2761
of him	3226
of it	-4235
of life	-2033
of living	3698
of losing	-2365
of my	1985
of myself	-1678
of people	-2432
of pills	4561
of them	1511
of this	1748
of us	-1548
of vodka	1836
of ways	1809
of what	3034
of wine	-2497
of wish	2414
off	2487
off _ $	3309
off _ him	-2420
off _ my	-1731
off myself	1909
often	-4111
oh	-1972
ohne	2118
ohne mich	1468
ohne sie	1524
oi	-1532
ojala	6648
ojala me	2434
ojala no	4213
ok	-5305
ok $	-3089
okay	-2003
old	-2423
old _ $	-3378
olvi*	-1639
on	-1760
on $	-2321
on _ $	2806
on _ and	1752
on _ balcony	2319
on _ boyfriend	-1757
on _ bridge	3760
on _ house	-2146
on _ last	-2132
on _ own	-3101
on _ planet	1545
on _ roof	3375
on _ screaming	1616
on _ so	1797
on _ table	5276
on _ the	-1870
on _ when	1602
on _ with	-2029
on and	-2511
on her	-1797
on living	3976
on my	-2455
on purpose	6715
on the	7903
once _ years	-2166
one	-1607
one _ and	-2610
one _ from	2853
one _ i	-1738
one _ mum	1662
one _ not	-2291
one _ the	2354
one _ word	3024
one for	3312
one little	-1624
one more	-2960
one who	-1557
ones	2114
onli*	-2638
online	-2638
only	6992
only _ because	2152
only _ i	3944
only _ out	1588
only _ that	2080
only reason	3274
only thing	2903
open	1984
open _ $	2957
open again	1866
opti*	1782
option	2027
or _ $	1471
or _ but	2116
or _ her	-1833
or _ i	2382
or _ my	2434
or _ will	-2356
or anything	1624
or just	-2064
order _ he	2803
order _ me	-2188
order _ still	1736
order and	1736
os	4671
os _ $	2110
os _ na	2740
os remedios	2498
other	-1989
other people	1506
otra	2528
otra _ $	1646
otra vez	4726
oubl*	-1544
our _ $	2139
our _ him	2481
our baby	2493
our son	2358
out	-1544
out $	6623
out _ $	-3665
out _ and	1562
out _ have	2149
out _ i	1820
out _ it	1711
out _ life	4499
out _ my	-3135
out _ picture	2560
out _ the	1902
out that	2138
out to	-3501
outs*	4021
outside	4021
outside _ with	1799
outside and	-1736
outside his	2041
over $	6978
over _ $	-4545
over _ now	-1683
over a	-1772
over her	-1506
over life	3061
over my	1600
over the	-2204
over*	6047
overdosed	1668
overdosing	2396
own _ $	-1658
oxy	4698
oxyg*	1857
oxygen	1857
page	-2851
paid	2472
paid the	2501
pain	-1989
pain $	1578
pain _ $	-1697
pain _ go	-1743
pain to	-3908
pain*	5365
painful	4889
panic	-2012
pape*	-2027
papers	-1593
para _ $	5287
para _ me	-2544
para _ sepas	-1885
para ele	-3054
para sempre	2156
para siempre	2572
para*	1806
paracetamol	2592
parents _ 38	-1790
parents _ me	1595
parents _ the	-2301
park*	3878
parked	3270
parking garage	1632
parks	2022
parks $	1753
paro	-2724
paro de	-2724
pars	1939
part _ me	2339
partout	1513
party	-3603
party $	-3833
pas	-7643
pas _ $	-2156
pass*	-2617
passed	-3006
passed _ and	-1617
passed _ i	-2359
passed away	-1535
passwords	2033
past my	1755
past*	4810
pastillas	4810
pastillas _ $	2656
pastillas aqui	2011
pause	-2382
pay	1794
pay _ blood	2301
pay with	2301
paz	-3854
paz $	-3854
peac*	4094
peace _ it	1508
peace now	1911
peaceful	4094
peaceful _ this	2241
peaceful _ to	1571
peaceful compared	1571
pecho	-1667
pega	5085
pega $	2369
pego	1751
pelo	1513
pelo _ $	1680
pens*	6482
pensado	1920
pensado en	1920
pensando	2817
pensando _ de	1659
pensando _ quitarme	1802
pensando _ suicidio	1774
pensando em	2379
pensar	-1568
pensar _ $	-1568
pense	2002
penso em	1720
peop*	-3320
people	-3320
people _ $	4478
people _ die	1927
people _ my	-3488
people _ young	1927
people _ •	-1800
people in	-1618
perd*	-2220
perdido	-1627
perdido $	-1627
perdon	1625
perf*	-1628
persegue	2511
persegue $	1739
person	-3424
person _ $	-1879
peur _ etre	-2416
peur _ seul	-1875
peur d	-2416
phone	-2618
phone _ $	1488
phone _ i	-1967
phone _ it	-1722
phone _ me	1804
phone _ night	1494
phone _ off	2932
phone buzzes	-2252
phone is	1868
phone to	-1512
phot*	-1939
photo $	-2011
photo of	3391
photos	-1889
photos $	-1562
phys*	3853
physically	3587
pic _ and	1664
pic _ pills	1664
pick*	5362
picked	4931
picked _ $	3503
picked _ date	2876
picked a	2876
pict*	2130
picture	2492
picture $	2067
pien*	4453
pienso	4453
pienso _ todos	1508
pienso en	3273
pill*	3660
pillow	2851
pillow $	2202
pills	14506
pills $	2964
pills _ $	2881
pills _ the	1595
pills and	3414
pills here	1890
pills on	2133
pist*	3263
pistola	3263
pizza	-3205
place $	-1564
places with	1716
plan	11220
plan $	3151
plan and	3455
plan was	2201
plan*	5988
plane	4750
plane _ $	4446
planet $	1545
planning	5586
planning _ for	1634
plat*	4887
platform	4759
play*	-1546
please	-4123
please $	-4559
please _ $	-2465
please _ my	4071
please help	-1555
please tell	4347
pleu*	-3577
pleure	-2611
plus	4629
plus $	-2684
plus _ $	4749
plus _ de	2315
plus _ reveiller	1594
plus _ vivre	1898
plus de	2804
plus depuis	-2027
plus vivre	3284
point	6374
point _ $	4155
point _ alive	1581
point _ living	2607
point in	1537
point now	2614
point of	2062
poli*	1780
police	1850
poor	-2194
por	-5630
por _ $	-2077
por _ escaleras	1791
por favor	-1490
por las	1791
porte	3465
porte $	3465
poss*	-1906
post _ nudes	2135
post my	2135
posts	-1601
posts _ more	-1679
posts one	-1679
pour tout	1512
pray	3307
pred*	1651
pref*	4557
prefiero	1500
pregnant _ $	1701
prep*	2468
prepare	2549
pret*	2728
pretty	1765
pris	1737
priv*	1646
private	1646
prob*	-1819
problem	-2790
proc*	-1537
prof*	-6639
profil	-2800
profile	-3457
profile _ $	-1840
prog*	-1890
prom*	-2158
promise _ be	1824
promise _ here	1769
promise ill	1769
prop*	3049
proposito	2212
proud	-3058
proud _ $	-2453
publ*	4187
publicar	1825
publicar _ fotos	1825
publicar mis	1825
puedo dejar	-1714
puedo mas	4523
puer*	4740
puerta	4740
pulled _ on	1901
punc*	1954
puni*	3587
punishment	1665
purp*	6178
purpose	6178
purpose $	3684
push*	6957
pushed	5349
pushed _ and	2840
pushed _ down	3052
pushed _ the	2553
pushed her	3115
pushes	1608
put	4621
put _ in	3672
put _ on	2504
put _ the	1755
put a	5268
put him	1838
put his	1565
put the	-1540
qu _ me	1675
qu il	2067
quar*	1471
que	1756
que _ $	-5144
que _ a	6903
que _ amo	-1518
que _ en	1604
que _ matar	1784
que _ me	-3702
que _ que	-2085
que _ si	-1656
que _ va	1632
que ele	-1998
que eu	-3203
que je	-2627
que la	-1594
que me	-3143
que mi	1497
que si	5184
que sobro	2555
que vai	2927
queb*	5218
quer _ $	1492
quer _ matar	1492
quer se	1492
quer*	6669
queria	6669
queria _ $	3857
queria _ e	2175
queria _ me	-1771
queria dormir	2175
quero	7760
quero _ $	7108
quero _ mundo	2020
quero _ viver	2712
quero mais	2560
quero morrer	1929
quero sumir	2892
quie*	7891
quiere $	-1708
quiere _ $	1924
quiero	9826
quiero _ $	10246
quiero _ dano	1857
quiero _ me	-1925
quiero _ no	1735
quiero _ que	-2320
quiero _ siempre	1759
quiero decirle	-1529
quiero desaparecer	1759
quiero despertar	1475
quiero escribirle	-1681
quiero matarme	3545
quiero morir	3105
quiero que	-2630
quiero seguir	1937
quiero terminar	-1472
quiero vivir	2626
quiet	-4020
quiet $	-2057
quis*	2289
quisiera	2289
quit	1617
quit _ job	2946
quit my	3676
quit*	-3745
quitarme	2492
quitte	-3818
quitte _ et	-1891
quittee	-1881
quittee _ $	-1802
quoi $	-1812
quoi bon	1837
rais*	2947
raised his	1962
raises	1608
raises _ hand	1608
raises his	1608
raiva	1657
rang	-2858
raped	6322
raped _ my	2041
raped by	2041
raped me	4057
rath*	1886
rather	1886
rather be	2407
raus	1686
raus $	1686
razor	3684
reac*	-5386
reach	-5474
reach _ $	-2381
reach out	-4859
reached	-3829
reached _ to	-1659
reached out	-3563
read	-3148
reads	2919
reads _ i	1596
reads this	1596
ready	7542
ready _ go	4312
ready _ it	2120
ready to	6259
real	3262
really _ $	-2147
really _ to	-1474
really think	1932
reas*	6489
reason	6933
reason _ be	-1761
reason _ here	1807
reason _ on	2434
reason _ stay	1993
reason _ up	1941
reason to	3740
reco*	-5136
recovered	-2708
recovered from	-2708
regr*	-3076
reje*	-2162
reject	-1981
reject _ $	-1981
reject me	-1981
rela*	-3296
relapsed	5343
relationship	-2733
relationship $	-2249
relationship _ and	-2246
relationships	-1810
relief	2190
rema*	1505
reme*	3869
remedios	3530
remember	-1683
remi*	-3165
remo*	-3714
remove	-2163
repl*	-2430
replaying	-1921
replaying _ last	-1921
replied $	1637
reply	-5833
reply $	-1712
reply to	-2134
repo*	-3102
rese*	1815
researching	1815
resi*	-1579
resp*	-6785
respondi	-2202
respondi $	-1835
rest	2549
rest _ life	-1850
restraining _ me	-1801
reveiller	3161
reveiller $	2178
revenge	-1744
rich*	1578
right	2344
right $	-1957
right _ $	5721
right now	3693
ring	-7365
ring $	-3470
ring _ $	-1812
ring him	-1804
ritze	1656
ritze mich	1656
river	2342
river _ the	2361
roll	-1506
roof	3844
roof _ its	1957
room	2326
room $	1483
room _ night	1609
room*	3397
roommate	3745
rope	11125
rope $	8641
rope in	2039
ruhe	-3151
ruhe $	-1746
ruin*	-2512
run	2750
run $	-1889
run _ $	3841
run _ over	4655
running _ $	2063
runs	1894
rupt*	-2619
rupture	-2293
rupture $	-2293
s _ $	-3929
s _ her	3445
s _ hits	3004
s _ is	-1769
s _ me	4004
s boyfriend	3462
s death	-2949
s husband	2191
s il	1852
s new	1541
sabe	2987
sabe _ $	1755
sad	-7431
sad $	-4623
sad _ $	-1777
sagt _ bringt	1914
sagt _ sich	1914
sagt sie	1914
said $	-2534
said _ $	-2551
said _ he	2740
said _ the	-2686
said _ to	-2749
said _ was	-2874
said _ will	2199
said he	1944
said if	1577
said that	1577
sala*	-1614
salary	-1614
salir	3719
same	-3771
same _ $	-2118
sang*	4375
sans	4294
sans _ $	4294
sans moi	1618
sat _ his	1723
sat _ the	-2123
saw	-5930
saw _ $	-3492
say	-9021
say $	-3726
say _ to	-1842
say no	3778
sayi*	3618
saying	3618
says	4923
says _ am	-2056
says _ i	3039
says _ loves	-1663
says _ me	-3183
says _ my	1535
says _ should	-1777
says _ tell	2693
says _ things	-1610
says _ wants	2467
says _ •	2846
says hell	1614
says i	-3224
says if	4239
says •	2846
scar*	5299
scared $	-2460
scared _ alone	-2241
scared _ being	-1466
scared _ do	2246
scared _ go	3030
scared _ home	1499
scared _ i	1822
scared _ losing	-2365
scared _ never	-1855
scared _ what	1913
scared for	2534
scared of	-1473
scared to	1588
scarifie	1666
scarifie depuis	1666
scars	4749
scars _ my	2001
scars from	1862
scene	-1625
schl*	6339
schlafen	-1854
schlagt	5849
schlagt _ $	3299
schlagt _ wenn	1573
schlagt mich	4201
schluss gemacht	-2276
schluss mit	1741
scho*	-4574
schon	2968
school	-4574
school $	-2946
school and	-2053
schr*	-4486
schreib	-1667
schreiben	-2910
schreiben $	-2824
schu*	-1692
schuldig	-1504
schuldig $	-1504
scra*	5734
scratches	4189
scratches _ •	2900
scratches and	3283
scre*	1888
screaming $	1616
screen	-1610
se	4760
se $	2296
se _ $	1688
se _ nao	1482
se _ seguir	-1908
se _ terminar	1568
se como	-2559
se eu	5061
se fue	-1987
se matar	4532
se quiere	1548
se va	3464
sea	1956
sea $	3185
see _ $	-2636
see _ at	2027
see _ friends	1505
see _ he	-1616
see _ i	2856
see _ is	-1682
see _ more	-2277
see _ reason	2382
see _ should	2786
see _ to	2256
see _ together	1706
see _ way	1614
see her	-2659
see his	-1764
see me	-2749
see myself	1548
see no	1689
see the	1785
see them	2404
see why	2786
seei*	-2207
seeing	-2207
seems	4723
seems _ $	2421
seen	-1545
sees	-3206
sees _ $	-2954
segu*	2025
seguir	2442
seguir _ ella	1546
seguir viviendo	3102
sehen	-2301
sehen $	-2115
sein	1882
sein $	3891
sein profil	-1588
seine	-1642
selb*	7290
selbst	3210
selbstmord	4080
selbstmord $	4080
self	8345
self _ $	2164
self _ again	1467
self _ and	-2978
self _ is	2830
self _ since	2404
self esteem	-2779
self harm	3965
self harming	2993
self harms	1650
selfie	-1628
sell	-1695
sem	1628
sem _ $	1824
sem mim	1732
sema*	-3518
semana	-2279
semp*	2156
sempre	2156
send	-6985
send $	-2921
send _ $	-2730
send _ to	1633
send it	-1858
sends	1908
sends me	1908
sens _ $	-1547
sens vide	-1615
sent	-4034
sent _ of	2918
sent _ photo	2195
sent a	1663
sent it	-2007
sent*	9515
sentido	6060
sentido _ $	2051
sentido _ seguir	1592
sentido _ viva	1640
sentido a	2720
sentir	2589
sentir _ $	2589
sepas	-1885
sera*	3570
seri*	4291
seria	2205
seriously	4183
sers	1487
sert*	2737
sertraline	2737
ses	-1990
ses _ $	-1696
seul	-2346
seul $	-2061
seule	-1469
sex	4640
sex $	2762
sex _ $	1743
share	2156
share _ private	2018
she _ $	-1847
she _ a	1614
she _ again	1724
she _ and	3043
she _ away	-1710
she _ back	1789
she _ being	-2065
she _ die	2313
she _ him	2296
she _ hitting	1721
she _ i	2004
she _ it	1643
she _ kill	1509
she _ like	1490
she _ me	-7153
she _ more	-1625
she _ my	-2984
she _ not	3505
she _ on	-3271
she _ our	4386
she _ photo	2479
she _ the	-3253
she _ tonight	-2863
she beats	2892
she calls	-1553
she comes	2927
she did	-1603
she does	3480
she drinks	1579
she even	1985
she gets	-1577
she hides	2264
she hits	-1694
she says	-1713
she scratches	2333
she sent	2259
she swallowed	2551
she threatened	-1891
she told	-1889
she wants	2284
she was	-2266
she will	1599
shel*	1689
shelter	1689
shelter $	1689
shock	-2393
shock $	-2005
shoot	3434
shoot _ $	2143
shoot me	2169
shop	-1481
shot	-2957
should	-2303
should _ $	2592
should _ at	1498
should _ died	4068
should _ in	1746
should _ it	-3040
should _ or	2412
should _ to	-1868
should _ up	-1479
should _ •	2599
should have	2769
should i	-3568
should not	1853
show	-3303
show me	-1713
showing	1830
showing _ my	2086
showing up	1830
shut	2203
shut up	-1484
si	8351
si _ me	4516
si _ pars	1939
si je	2966
si lo	2853
si me	2060
sich	3827
sich _ $	2290
sich _ ich	2841
sich um	1914
sich umbringen	2527
sich umzubringen	1869
sick	-3200
sie	-1830
sie _ $	-1766
sie _ um	1914
sie bringt	1914
siem*	2572
siempre	2572
siempre $	1759
siento _ $	-3059
siento _ en	2555
siento _ mejor	2244
siento _ sobro	2555
siento que	2032
siento sola	-2222
sile*	-4044
silence	-2221
simp*	2637
sin	3711
sin _ $	3273
sin ella	1771
sin mi	3067
since _ baby	-1528
since _ breakup	1807
since _ divorce	2323
since _ i	1641
since _ my	-1932
since _ was	1564
since the	1476
sing*	-2550
single _ $	-2357
sinn	2431
sinn mehr	2431
sinto _ $	-1481
sister _ $	-2297
sister _ a	1794
sister _ him	1534
sister _ husband	2191
sister _ me	-2000
sister is	-1716
sister s	1904
sisters	-1818
sit	-3368
sit _ empty	1591
sit here	-1486
sitt*	1947
sitting	1947
skin	2166
slap*	5272
slapped	5272
slapped _ and	3338
slapped me	1973
slaps	3930
slaps _ in	1574
slaps _ when	1889
slaps me	3220
slash	4067
slash her	4067
slee*	3277
sleep	-4728
sleep $	-2854
sleep _ $	-1622
sleep _ him	2799
sleep _ never	1507
sleep _ the	-1682
sleep and	2232
sleep with	2377
sleeping _ $	2235
sleeping _ my	-2172
sleeping pills	4139
sleeves	1798
sleeves _ $	1798
small	-2266
smash	3279
smash _ face	3279
smash _ in	3279
smash her	2252
snoo*	-1625
snooze	-1625
so	-1753
so $	-4395
so _ $	1975
so _ am	2018
so _ at	-1792
so _ being	1590
so _ feel	1640
so _ hurts	2184
so _ i	2314
so _ myself	-1492
so _ never	1704
so _ right	1570
so _ that	2388
so alone	-1960
so angry	2599
so bad	2221
so easy	4590
so quiet	-1499
so stupid	1637
so that	2452
so tired	3063
sobro	2555
sobro en	2555
soci*	-1940
social	-1870
soeur _ mourir	2999
sofa	-2104
sofa $	-1611
soir	1722
soir $	1722
sola	-3427
sola $	-2311
soll	-5082
soll _ $	-2412
soll ich	-3550
some _ i	2209
some _ my	2073
some days	2054
somebody _ going	2319
somebody _ to	2319
someone	-2827
someone _ $	-2138
someone _ dated	1924
someone _ is	2239
someone _ me	-1717
someone gets	2519
someone i	1924
someone new	-1683
someone to	-2880
something $	-5398
something _ $	3186
something _ do	2182
something _ not	1635
something _ to	1534
something else	1640
something i	1574
something to	2135
sometimes	5102
sometimes $	-1918
sometimes _ hits	-1744
sometimes _ hope	1923
sometimes _ that	2274
sometimes i	6165
son $	3629
son _ $	-2019
son _ he	1488
son _ his	1844
son _ i	-2111
son asked	-2318
song	-3635
soon	4664
soon $	2232
soon*	-2237
sooner	-2228
sorry	-7532
sorry for	-2243
sorry i	-2125
soun*	8052
sounds	6372
sounds _ $	3135
sounds good	2931
sounds nice	2029
sounds peaceful	2201
soup	-2489
soup $	-2077
sozi*	-1782
speak	-2415
spell	-1885
spend $	1558
spri*	4122
spring and	-1682
springe	3242
springen	1586
springen $	1586
stab	5085
stab _ $	5085
stab him	5085
stab*	2673
stabbing	3644
stabbing _ in	2428
stairs $	2702
stal*	4669
stalked	1908
stalked by	1942
stan*	5039
standing	5815
standing _ bridge	1750
standing _ the	6121
standing on	5701
star*	6913
start	-2448
start _ $	-1868
started	3035
started _ again	1519
started _ my	4296
started giving	3172
starting	-1685
starve	2316
starve _ i	1558
stay	2971
stay $	3074
staying	1996
staying _ $	1996
staying alive	1996
stehe	1649
stehe _ brucke	1649
stehe _ der	1649
stehe auf	1649
steht	2346
steht _ meiner	1794
step	1750
step*	7650
stepdad	3279
stepdad touches	1873
stepfather	2831
stepped	1738
stepped _ front	1738
stepped _ of	1738
stepped in	1738
ster*	4927
sterben	4927
sterben $	4927
still	-2068
still _ $	2153
still _ to	3453
still alive	2977
still have	1628
still love	-2220
stop _ about	-1903
stop _ hurting	2488
stop _ my	-1471
stop _ myself	2272
stop _ of	3312
stop _ thoughts	2800
stop cutting	2726
stop existing	2039
stop having	2267
stop imagining	2866
stop*	2288
stopped	2288
stopped _ $	2146
stops	3985
stops _ from	1947
stops me	2439
stor*	-3692
stories	-3191
stories $	-2368
story	-5226
story $	-1759
story _ i	-1515
stove	-2513
stra*	4571
stranger	-2363
strangle	6072
strangle _ $	5158
strangle her	3698
strangling	2661
stre*	-1555
streak	-1469
street	1752
streit	-1610
stru*	-1746
struggling	-2089
struggling with	-2064
stuff $	-1766
su	-3209
su _ $	-2433
su _ novio	1905
su nuevo	1905
such	-2528
suff*	-2576
suffering	-2677
suffering $	-2677
suic*	29543
suicidal	8504
suicidal $	2135
suicidal _ $	3260
suicidal _ am	1804
suicidal _ i	3949
suicidal again	1819
suicidal and	2813
suicidarme	3090
suicidarme $	3090
suicidas	1583
suicide	8648
suicide $	2956
suicide _ $	3801
suicide _ the	-1534
suicide is	-2053
suicider	1700
suicidio	2777
suicidio $	1774
suis encore	3667
suit	2178
suit partout	1966
suiz*	1707
suizidgedanken	1707
suizidgedanken _ der	1707
suizidgedanken _ trennung	1707
suizidgedanken seit	1707
sumir	4177
sumir _ $	2993
sumir _ mundo	2020
sumir _ sempre	2156
sumir para	2156
sun	-1515
supp*	-2191
sure	1586
sure he	2936
surp*	-1645
survive	-2499
surviving	3599
surviving $	3717
sus	-2344
sus _ $	-1641
swal*	10828
swallow	1688
swallowed	9140
swallowed _ of	3267
swea*	-2325
swear	4317
swear _ will	2626
swear i	3512
swear to	1551
sweating	-2325
sweating $	-2325
t	-1646
ta	4509
tabl*	6811
table	5231
table $	3919
tabletten	5876
tabletten _ $	1967
tabletten schon	1714
take	8909
take _ $	1549
take _ i	1862
take _ in	-1605
take _ life	2229
take _ of	2342
take a	-2253
take it	-1979
take me	4207
take to	2797
taken	3214
takes	3933
takes $	2093
takes my	2481
taking the	-1588
talk	-12547
talk _ $	-3933
talk _ me	-3258
talk _ the	-1543
talk about	-2272
talk it	-2771
talk to	-4224
talk*	-4765
talking	-3654
talking to	-2683
talks _ $	1739
talks about	3007
tanto	-1485
tape	3740
tbh	4144
tbh $	3748
te	1944
te _ juro	4111
te _ que	1611
te lo	4111
team	-2108
teen*	-2571
tell	-2319
tell $	1709
tell _ $	-2154
tell _ i	1578
tell _ mom	2221
tell _ mum	2166
tell _ that	-2481
tell anyone	5295
tell her	-3009
tell him	-2478
tell me	-2821
tellement	-1551
telling _ to	1676
temp*	-3047
temper	1725
tempo	-1755
tempo $	-1688
temporary	-2694
ten	-4186
ten _ $	-1503
ten _ ago	-1986
ten years	-2698
tengo	8051
tengo _ $	3212
tengo _ aqui	2011
tengo _ nada	-2190
tengo _ para	1813
tengo _ pastillas	3205
tengo _ plan	1782
tengo el	1538
tengo las	3205
tengo que	-3039
tengo un	1592
tenho	2432
tenho _ de	-2231
tenho _ ficar	-2797
tenho vontade	1647
tent*	1624
ter	2107
ter _ $	1550
terminal	4023
terminal _ $	3232
terminar con	-1472
terminei	-1849
terrible	-1683
text	-13019
text $	-2746
text _ $	-2899
text _ i	-2684
text her	-1796
text him	-2476
text me	-2792
text my	-1502
text*	-10645
texted	-5442
texted _ $	-1565
texted _ i	-1634
texted _ that	1619
texted me	-1883
texting	-5130
texting _ $	-3082
texting me	-2098
texts	-5077
texts me	-1546
than	2504
than _ $	1668
than this	2212
than*	-1809
thank	2844
thank _ for	3059
thank you	3467
thanks	-1539
thanks $	-1724
thanks _ everything	3836
thanks for	2825
that	-4833
that _ a	3417
that _ and	2616
that _ but	-2287
that _ had	1795
that _ have	3315
that _ hit	1589
that _ in	-2081
that _ left	-1547
that _ made	1607
that _ me	-2389
that _ never	-1568
that _ only	2078
that _ plan	3903
that _ should	-2296
that _ the	3586
that _ to	2884
that _ will	-6621
that _ with	-1632
that _ would	1878
that guy	1865
that he	-1583
that is	2578
that it	2333
that my	-2690
the _ a	1807
the _ again	3791
the _ all	-2862
the _ always	-2525
the _ and	-2803
the _ are	3842
the _ back	1624
the _ better	1598
the _ cleaned	3217
the _ code	1867
the _ cried	-1590
the _ cut	2308
the _ day	-2117
the _ down	1718
the _ eating	-1833
the _ every	-1927
the _ from	2156
the _ garage	1632
the _ gave	-2117
the _ goes	2173
the _ had	2341
the _ he	-2023
the _ her	-1632
the _ here	2347
the _ house	1591
the _ i	4880
the _ just	-1825
the _ key	2201
the _ left	3255
the _ like	-2931
the _ living	2035
the _ looked	4156
the _ looks	2320
the _ next	2489
the _ of	-3420
the _ on	-1882
the _ one	-2729
the _ our	1667
the _ person	-1514
the _ reason	2996
the _ said	1553
the _ school	-1492
the _ so	2760
the _ stop	-1720
the _ this	1717
the _ time	1494
the _ to	6628
the _ twice	2340
the _ type	-1652
the _ was	-3220
the _ way	3069
the _ where	-1760
the _ who	-1759
the _ with	4120
the _ yesterday	-1905
the baby	-1533
the bathroom	2855
the best	-1882
the blade	4491
the bus	-2467
the car	-2352
the cat	-3307
the cliff	4217
the cops	2217
the couch	-1770
the dentist	-1695
the dog	-3721
the door	4087
the drawer	1832
the empty	1591
the end	-3658
the father	-1646
the first	1669
the flat	1693
the fridge	-1593
the funeral	-2038
the ground	3250
the guilt	-1843
the gun	6150
the guy	2079
the hospital	2625
the house	-1997
the keys	2440
the knife	2713
the last	3499
the letters	4790
the movie	-2055
the new	-1879
the one	-1664
the only	6210
the pain	-4188
the party	-2381
the phone	-5083
the picture	1964
the pillow	1571
the pills	3244
the plan	3925
the plane	5164
the platform	4759
the point	1886
the police	1970
the razor	3193
the rest	2321
the ring	-1623
the river	2342
the roof	2983
the room	1487
the rope	4039
the same	-3140
the sea	2061
the shelter	1689
the shop	-1469
the sofa	-1527
the stove	-2513
the sun	-1515
the table	4405
the thoughts	1831
the time	-2355
the tracks	5829
the urge	2113
the wall	4387
the way	-3799
the weekend	-3483
the whole	2494
the world	6566
the •	-2519
them	8850
them $	1851
them _ $	6568
them _ i	1956
them together	3668
then _ $	-2155
then _ again	-1898
then _ not	-2604
then disappears	-1843
then i	-5028
then you	1836
ther*	-3210
therapist says	-1616
therapy	-2939
there $	-4543
there _ be	3019
there _ my	-1509
there _ not	3019
there _ nothing	1527
there _ one	1904
there is	3553
there will	3019
these _ thoughts	1626
these suicidal	1570
they	6108
they _ $	3267
they _ be	1555
they _ did	3859
they _ not	5865
they _ the	-2276
they are	2640
they do	2372
they want	-1966
thig*	1786
thighs	1786
thin*	2098
thing i	1660
thing that	2080
things _ $	-3212
think	2137
think _ $	-3277
think _ am	1979
think _ husband	-2670
think _ is	-4256
think _ it	2308
think _ might	1551
think _ not	1742
think _ would	2495
think _ •	-2220
think about	10120
think ill	1581
think it	-1749
think of	-3261
thinking	5114
thinking _ $	1870
thinking _ all	1539
thinking _ death	2663
thinking _ ending	2066
thinking _ her	-2214
thinking _ him	-2567
thinking _ jumping	1614
thinking _ killing	3730
thinking _ last	-2001
thinking _ ways	1809
thinking about	4541
this _ and	2462
this _ do	1828
this _ i	3222
this _ last	4371
this _ me	-2595
this _ not	-1970
this _ want	1857
this i	1873
this life	5583
this one	2666
this planet	1545
this relationship	-1639
this time	3283
this week	1938
this world	3692
thou*	3315
thought	-2306
thoughts	5432
thoughts $	-1626
thoughts _ back	1609
thoughts _ i	-1542
thoughts _ my	5448
thoughts about	2832
thoughts are	1609
thoughts of	4801
thre*	9138
threatened	1673
threatening	4590
threatening _ my	1882
threatening me	1538
threatening to	2647
threatens	2031
threats	2240
three _ $	-1537
threw	5848
threw _ against	2228
threw _ at	3655
threw _ away	-1753
threw _ the	2573
threw a	3697
thro*	4702
throat	4879
throat $	3592
through	-2498
throws	1913
throws things	1515
thursday _ am	1478
tied	1623
tiene	1790
til	2962
til i	3063
till	2938
till it	1649
time _ $	3105
time _ buzzes	-1651
time _ i	-1731
time _ my	-1959
time _ phone	-1651
time _ tried	1492
time ago	-1912
time and	-4190
time he	2101
time i	6027
time my	-1558
time we	1783
times	1506
tira*	2502
tirar	3145
tirar _ vida	1855
tirarme	2756
tired $	-1864
tired _ $	2422
tired _ alive	1900
tired _ being	1672
tired _ existing	2307
tired of	2765
tires	2822
tires and	3174
to	4273
to $	-2982
to _ a	-8718
to _ after	4420
to _ again	-6972
to _ alive	3709
to _ alone	-2708
to _ am	-1738
to _ an	-1820
to _ anymore	2604
to _ around	2563
to _ at	-2676
to _ away	-3347
to _ bad	2510
to _ basically	1524
to _ blade	1961
to _ brains	1498
to _ bullet	2756
to _ car	1658
to _ de	3377
to _ doctor	-1827
to _ ever	1754
to _ ex	-3034
to _ exist	2084
to _ existing	2039
to _ for	1466
to _ from	-2127
to _ girl	-2141
to _ harm	3578
to _ he	-1489
to _ head	1888
to _ her	-2174
to _ here	2136
to _ herself	2040
to _ him	-1843
to _ himself	4325
to _ his	-1554
to _ home	1687
to _ house	2777
to _ how	-1826
to _ hurt	3517
to _ husband	-1940
to _ if	-5317
to _ into	-1925
to _ is	4679
to _ it	3981
to _ know	2019
to _ last	2695
to _ life	2067
to _ like	-2760
to _ list	-2360
to _ live	-1684
to _ lol	3432
to _ me	-2703
to _ more	-2513
to _ most	1510
to _ my	-2027
to _ myself	3379
to _ not	3092
to _ now	-3924
to _ nudes	2875
to _ over	5733
to _ police	1758
to _ private	2018
to _ sex	2262
to _ since	1552
to _ sleep	2330
to _ so	3208
to _ somebody	2377
to _ suicide	1908
to _ sure	1669
to _ the	2577
to _ there	-2266
to _ this	-1666
to _ to	-7021
to _ tomorrow	4354
to _ too	1890
to _ until	3325
to _ up	5224
to _ viver	2435
to _ where	3605
to _ with	-4444
to _ •	-4564
to a	-4411
to act	-1548
to all	1500
to beat	2729
to blow	1784
to call	-4670
to com	1578
to contact	-1947
to cope	-2676
to cut	2376
to die	10313
to disappear	1507
to do	3776
to end	6325
to exist	5005
to feel	-4213
to go	5439
to god	2299
to hang	3227
to hear	-2918
to help	2473
to her	-6462
to him	-2688
to his	-3791
to hit	-1756
to hurt	6490
to it	2553
to jump	3892
to just	1811
to keep	1973
to kill	8608
to know	-1475
to learn	-1680
to live	9279
to look	-2297
to lose	-3440
to make	2728
to me	-11346
to meet	-4053
to message	-1470
to my	3005
to myself	-2912
to not	2922
to off	1909
to perdido	-1627
to post	2135
to put	2248
to reach	-3657
to reply	-1824
to ring	-2237
to run	3198
to say	-2572
to see	-8378
to self	3578
to share	1657
to shoot	2222
to sit	-1652
to sleep	3366
to smash	3279
to stab	5085
to stay	3393
to stop	1770
to strangle	3583
to take	4485
to talk	-4079
to tell	-2685
to text	-7020
to the	-4750
to therapy	-1530
to this	3583
to wake	4717
to want	-1819
to write	-5328
to •	-4171
today	-3575
today _ not	-1530
today i	-2756
todo $	-2012
todo _ $	4878
todo _ noche	1518
todo esta	1518
todos	4963
todos _ $	3290
todos _ dias	1673
todos _ mejor	2088
todos _ sin	2088
todos estarian	2088
todos os	2457
told	-1827
told _ bye	3660
told _ he	1992
told _ its	-1864
told _ over	-1864
told _ therapist	2140
told _ to	-2736
told _ today	2305
told everyone	2295
told me	-4633
tome	2749
tomei	7180
tomei _ remedios	2582
tomo*	3179
tomorrow	3179
tomorrow _ not	1755
tomorrow _ will	1700
toni*	8436
tonight	8436
tonight $	4232
tonight _ am	4093
tonight _ i	-2527
tonight _ my	1698
tonight _ want	-2754
tonight and	-2830
tonight i	3972
too $	4158
too _ $	-2037
too _ photos	-2714
too many	1749
took	9589
took _ and	2575
took _ life	-1641
took _ many	2052
took _ my	1850
took _ of	5796
took _ photos	-2714
took _ razor	1578
took _ train	-1592
took a	2058
took all	4176
took his	-1641
took me	-2556
took too	2052
top	-1715
tot	5303
tot $	3365
tot _ $	2400
tot sein	2400
touch	-2355
touched	-3081
touched me	-3081
touches	4273
touches me	2104
touches my	2169
tout	4213
tout _ $	3098
tout _ monde	3024
tout ca	-1584
tout le	3492
toute _ $	-1593
town	-3248
trab*	-3001
trabajo	-1730
trabajo $	-2198
trac*	9686
tracks	6791
tracks $	4473
trade	1716
trade _ with	1716
trade places	1716
traiu	-2884
tran*	-3070
tranquila	-1696
tranquila $	-1549
trapped _ my	-1520
trapped in	-1653
trea*	-2128
treated	-1701
tried	5967
tried _ himself	2721
tried i	2076
tried to	2502
trinkt	1573
trinkt $	1573
trip	-1759
tris*	-3942
triste	-2782
trouble	-1763
truck	4567
truck $	1761
trus*	-1732
trust	-4410
trust me	-2457
trusting	-1630
try	-1987
tu	-1726
tudo que	2498
tuer	7704
tuer $	6131
turn	-2633
turned _ $	-2785
turned _ her	1487
turned out	-1946
turns	-1580
twen*	-4500
twenties	-1892
twenty	-2608
twenty years	-2245
twice	5338
twice _ $	1709
twice _ week	1550
twice this	1550
twis*	1637
twisted	1637
twisted _ arm	1637
twisted my	1637
two	-1588
two _ ago	3407
two _ i	1811
type	-3012
type _ $	-2225
uber	-1826
uber _ $	-1812
uberlege	1502
ugly	-1888
ugly $	-1516
um	5682
um $	7082
um _ $	-2136
um _ de	1817
uma	2276
uma _ $	-1895
uma _ para	2072
umbr*	5421
umbringen	4612
umbringen $	1689
umzu*	4198
umzubringen	4198
umzubringen $	3725
un	-1500
un _ $	-3453
un _ pour	1725
un couteau	2131
un mensaje	-1469
un plan	1782
una	2806
una _ y	1756
una pistola	3263
unbl*	-3048
unblocked	-1629
und	2080
und _ schuldig	-1504
und _ sterben	1656
und _ will	3300
und fuhle	-1504
unde*	-3480
under _ pillow	2150
understand	-2466
understand _ $	-2444
understand why	-2404
une	-1933
une _ $	-2512
until	7983
until _ bled	1623
until i	2911
until it	2119
until they	2550
up $	3028
up _ $	-1597
up _ a	-3088
up _ again	3089
up _ at	-1552
up _ girlfriend	-1768
up _ me	-1902
up _ of	1481
up _ the	4071
up _ to	1718
up and	-1475
up for	-1863
up how	1971
up to	1671
up with	-3615
urge _ cut	2308
urge _ is	2869
urge to	4216
urges	3067
urges to	2806
us	-6360
us $	-2633
us in	2570
use	-2354
used _ be	-1825
used to	-3554
usel*	1532
useless	1532
va	3412
va $	1507
va a	2708
vai	4077
vais	3494
vais _ $	5370
vais _ la	1554
vais _ tuer	2856
vais me	1926
vaut	2580
vaut plus	2580
vejo	2195
vejo _ sentido	1582
vejo mais	2195
veo	2176
veo _ a	2720
veo _ seguir	1592
veo sentido	2720
ver	-3871
ver _ $	-2491
verb*	3020
verbally	3020
verd*	4190
verdad	4190
verf*	1635
verfolgt	1635
verfolgt mich	1635
verg*	-3085
vergessen	-1820
vergessen $	-1820
verlassen	-3893
verlassen $	-3584
verm*	-2571
vermisse	-2497
vero*	1721
veroffentlichen	1721
veroffentlichen $	1721
veut	2261
veut _ $	3388
veut mourir	3388
veux $	-1618
veux _ $	7074
veux _ vivre	3284
veux le	-1993
veux mourir	3658
veux plus	3210
vez	3931
vida	2976
vida $	3607
vide	-1696
vide*	2949
videos	2949
vie	2422
vie _ plus	3882
vie _ vaut	2580
vie ne	2580
viel	3266
view*	-1629
viol*	3128
violent	3656
violent $	2061
viva	2218
viva $	2218
viver	7953
viver $	7098
vivi*	2962
viviendo	3102
vivir	6887
vivir $	5483
vivo	3970
vivo $	3459
vivre	10229
vivre $	6859
vodka	4966
vodka $	4087
voice	-1551
voir	-2804
volt*	1886
voltei	2647
voltei _ cortar	2647
voltei _ me	2647
voltei a	2647
volv*	-2172
volver	-1475
volver a	-1475
volvi	4673
volvi _ cortarme	2860
volvi a	4673
vor	8016
vor _ $	1956
vor _ ich	2649
vor _ und	2738
vor den	1769
vor meinem	3169
vor meiner	1794
vou	4622
vou _ $	5462
vou _ a	2435
vou _ com	1476
vou _ matar	3746
vou _ para	-1976
vou acabar	1476
vou ligar	-1676
vou matar	3695
vou me	6735
voud*	3297
voudrais	3297
voy	5339
voy a	4404
vuel*	3674
vuelvo	3011
wait*	3719
waiting	4486
waiting _ basically	1524
waiting _ die	1524
waiting to	1524
wake	4513
wake _ $	3525
wake _ in	-1515
wake up	4739
waki*	2308
waking	2308
waking _ $	2308
waking up	2308
walked	-1719
walking	2141
walking into	2174
walks	1811
walks _ $	1811
walks again	1811
wall	4813
wall $	2162
want	1805
want _ $	2034
want _ alive	1726
want _ and	2772
want _ anymore	4354
want _ ask	-1638
want _ back	-1703
want _ be	5409
want _ blow	1784
want _ but	1663
want _ cut	2187
want _ dead	4163
want _ die	8271
want _ disappear	1507
want _ end	2433
want _ exist	3117
want _ feel	-2733
want _ get	-1983
want _ go	-4879
want _ his	-2019
want _ home	-2158
want _ hurting	-1895
want _ in	1841
want _ into	-1894
want _ kill	3295
want _ leave	-1617
want _ life	-1747
want _ like	-1824
want _ live	4753
want _ lol	2425
want _ my	-1660
want _ myself	1672
want _ out	-2524
want _ pain	-3775
want _ put	2797
want _ ring	-1537
want _ run	3436
want _ see	-4498
want _ sleep	2071
want _ stab	3715
want _ stop	-1833
want _ take	1684
want _ talk	-2958
want _ the	2959
want _ to	2938
want _ wake	2895
want _ want	-1708
want _ with	1732
want _ •	-1576
want a	-2065
want it	6111
want my	-3346
want out	5137
want the	-1857
want to	4532
wanted	-2757
wanted _ be	2177
wanted _ now	-1893
wanted to	-1990
wanting	3282
wanting _ live	1956
wanting to	3422
wants _ $	5164
wants _ back	-2065
wants _ die	4789
wants _ herself	1544
wants _ kill	1573
wants _ me	-1606
wants _ meet	-2176
wants _ of	1786
wants _ to	-1636
wants me	-2049
wants out	3635
wants to	1784
war $	2402
ware	4423
ware _ $	3722
ware _ geboren	1674
ware _ tot	1930
waren	3981
was	-3558
was _ 4	2510
was _ a	-2537
was _ and	-2533
was _ as	-2140
was _ born	4082
was _ but	-1798
was _ by	2966
was _ do	3494
was _ end	1691
was _ last	4043
was _ of	1987
was _ to	2487
was a	-4263
was abusive	-1647
was an	3379
was dead	5204
was for	2351
was goodbye	3666
was it	-1889
was my	-1914
was never	3721
was no	-1906
was raped	2041
waste	3741
waste _ and	1857
waste of	3814
watc*	-3447
watch	-1880
watched	-1602
water _ $	3651
way i	-2844
way out	6207
ways	1842
ways to	2733
we	-12314
we _ and	1570
we _ get	-2199
we _ he	-1857
we _ not	-2811
we argue	1565
we fight	1914
we fought	1807
we have	-1693
we share	1495
we were	-2741
wear	2852
wear _ i	2523
wear what	1917
wedd*	-1991
wedding	-1991
week*	-4796
weekend	-2079
weekend $	-1950
weekends	-1885
weeks $	-1751
weeks ago	2131
weg	2220
weg _ $	2754
weh	-1783
weht*	4309
wehtun	4309
wehtun $	2650
wein*	-1526
weinen	-1526
weinen $	-1526
weird _ $	3018
weiss	-1678
weit*	2540
weiterleben	4096
weiterleben $	4096
well	-4745
well $	-2095
wenn	4907
wenn _ $	1612
wenn _ bringt	-1748
wenn _ trinkt	1573
wenn ich	2976
wenn sie	1885
went	-4837
went _ jonas	1942
werde	-1839
were	-3833
what	-4695
what _ anymore	-2108
what _ i	-3372
what _ if	1632
what _ life	3920
what _ my	-2558
what _ now	-1648
what _ of	4149
what _ one	3632
what _ point	1820
what _ said	-1955
what _ spend	1558
what _ there	1695
what _ wear	2699
what _ with	-1492
what _ wrong	-1895
what _ you	1492
what a	-2433
what he	1581
what i	1520
what is	2710
what to	-2381
what was	3014
whatever	1735
wheel	1660
wheel $	1660
when	5442
when $	3193
when _ a	-4335
when _ about	1640
when _ am	5307
when _ argue	1491
when _ come	-2012
when _ drinks	4603
when _ feel	2548
when _ find	1907
when _ gone	1828
when _ little	-1552
when _ no	1546
when _ nobody	2082
when _ numb	1608
when _ say	1546
when _ them	-1677
when _ was	-4183
when he	6217
when his	-2834
when she	2000
when we	2031
when*	1844
whenever	1844
whenever _ fight	1591
whenever i	1813
where _ $	3943
where _ am	2895
where _ are	-1698
where _ find	-1770
where _ parks	2022
where _ the	1684
where _ tonight	-2863
where he	1514
where i	5072
where it	-1472
where she	-1499
where you	-1698
which	2685
which _ is	1677
which bridge	4436
while	-1961
while _ $	1555
who	3826
who _ $	7753
who _ am	-2106
who _ harms	1650
who _ it	1996
who _ me	2723
who _ talk	1610
who _ tell	1468
who _ what	1788
who _ with	-1684
who _ young	1927
who die	1927
who hurt	-1798
who self	1650
who to	1951
who would	3043
whole	1550
whole _ of	1644
why	2008
why $	-3581
why _ even	1979
why _ feel	2488
why _ i	7684
why _ it	2472
why _ keep	5543
why _ not	1668
why _ should	2786
why _ you	-2039
why am	1597
why could	2003
why did	-1978
why do	3023
why i	1960
wied*	4274
wieder	4274
wieder $	2761
wife _ that	-2567
wife hit	-1804
wife i	1915
will	9041
will _ $	4582
will _ alone	-1860
will _ and	1691
will _ answer	1639
will _ at	-2213
will _ away	-1707
will _ be	4065
will _ end	-1568
will _ find	-2857
will _ for	-1593
will _ give	1591
will _ her	3383
will _ him	3633
will _ his	3495
will _ it	2286
will _ leave	3043
will _ leben	2858
will _ let	2966
will _ live	4412
will _ me	5011
will _ my	-1667
will _ need	1817
will _ on	-2281
will _ over	-1529
will _ sein	2400
will _ something	1541
will _ talk	-2504
will _ the	-4848
will _ them	3468
will _ there	-2683
will _ this	-2112
will _ to	-1762
will _ umbringen	3147
will _ up	-1901
will _ wehtun	4309
will _ wieder	-1533
will _ with	2143
will _ without	3490
will _ you	-1836
will _ •	1602
will be	-2208
will beat	1654
will break	4263
will change	-3356
will die	-4342
will do	2855
will einfach	2668
will end	2526
will find	3634
will ihr	2681
will keinen	-1891
will kill	3506
will never	-3457
will not	7875
will reject	-1981
will sich	2527
will sterben	2274
will to	2624
wine	-4169
wipe	-2590
wipe my	-1510
wir	-1615
wish	6235
wish _ could	-2576
wish _ dead	4192
wish _ had	3409
wish _ my	1673
wish _ never	3047
wish _ was	6185
wish he	-2673
wish i	2536
wish that	1905
wish the	2442
wish*	2829
wishes	2336
with	1812
with $	-3790
with _ because	-2201
with _ but	-1534
with _ cigarette	1713
with _ friend	-1720
with _ girlfriend	-1557
with _ hammer	1767
with _ in	8019
with _ it	2962
with _ knife	2080
with _ nudes	2114
with _ sister	-1802
with a	7390
with blood	2301
with her	-2548
with him	3334
with it	1539
with life	2646
with me	-3001
with the	-4831
with two	-1661
with*	1873
without	2846
without _ is	2030
without _ like	2306
without _ not	2638
without her	2180
without him	-1613
without me	1671
wohn*	1951
wohnung	1951
woke	1787
woke up	1816
woman	-1705
women	-1549
word	1854
word from	2823
words	-2192
work	-2675
work _ $	-5592
work _ and	1476
work _ too	-1474
work and	2305
work is	-1709
work*	-2129
worked	-1798
worked _ a	-1798
world	9728
world _ $	2594
world _ better	1598
world _ want	1745
world _ without	1598
world and	2519
world is	1598
worr*	-1719
worried _ $	-1489
worried _ me	-1480
worry	-4203
worry _ my	-1835
worse	3431
worse $	1557
worse _ the	2193
worst	-3146
worst _ my	-1740
worst _ of	-1863
worth	2430
worth _ $	2212
worth living	2016
would	14667
would _ $	2265
would _ anything	-1697
would _ back	-1758
would _ care	1606
would _ devastated	-1589
would _ even	3134
would _ fine	1474
would _ happier	2145
would _ if	2287
would _ in	-2177
would _ it	3164
would _ me	5586
would _ mind	2194
would _ minutes	1632
would _ my	3572
would _ stop	1783
would _ to	-5008
would _ up	2434
would _ with	2216
would _ without	1710
would _ •	2604
would be	5645
would been	-1753
would do	3446
would find	2632
would get	1536
would hang	-1534
would have	-2832
would kill	1906
would like	-2819
would miss	1490
would never	-2528
would not	6770
would say	-3935
would she	1759
would write	-1518
would •	2833
wozu	2455
wris*	4887
wrist	-1701
wrists	4887
write	-9289
write $	-1545
write _ $	-2191
write her	-1769
write here	1892
write me	-2160
write to	-2002
writing _ $	-1562
writing my	1699
writing to	-1517
wrong	-4539
wrong _ i	-1787
wrong _ me	-1611
wrote _ $	1702
wrote _ and	-1846
wrote _ letters	4268
wrote _ note	3457
wrote _ to	1489
wrote _ tonight	3309
wrote a	2371
wrote me	-2444
wuns*	2457
wunschte	2457
wunschte _ ware	1792
wunschte ich	2457
x	-1575
x $	-1575
y	5597
y _ $	2094
y _ como	-1737
y _ el	4248
y _ las	2011
y _ me	2102
y _ morir	1825
y _ pastillas	2011
y _ que	-2536
y _ quiero	3632
y _ siento	-2087
y _ sola	-1831
y a	2461
ya	5895
ya _ la	2653
ya _ las	2712
ya _ me	-3031
ya _ quiero	2148
ya escribi	2323
ya no	2181
ya tengo	3043
yeah i	1661
year	-2036
years	-8348
years $	-2274
years _ i	-3840
years ago	-4995
yell*	-1848
yelling	-1501
yest*	1823
yesterday	1823
yesterday _ i	1642
yesterday _ •	2222
yesterday he	1545
yet	-2532
yet $	-2634
yo	-1519
you	-19929
you $	-3945
you _ 20	2445
you _ did	2074
you _ everything	1866
you _ i	-1488
you _ me	-3724
you _ mum	3303
you _ not	-1627
you _ to	-4338
you _ who	2093
you are	-3107
you can	-1468
you do	-2675
you for	2202
you know	1696
you take	2278
you think	-1516
you to	2027
you will	1599
young	1909
young $	1927
your	-9406
your _ $	-4487
zu	3997
zu _ $	3753
zu leben	1885
zu veroffentlichen	1721
zum	-1533
zum zug	-2593
•	-3328
• _ $	3454
• _ all	-1631
• _ am	-2404
• _ and	-1803
• _ anything	1953
• _ but	4867
• _ ella	3420
• _ find	1640
• _ guy	5319
• _ if	-1816
• _ in	-1993
• _ is	-2312
• _ it	-1752
• _ new	3678
• _ now	2355
• _ off	-1893
• _ out	1589
• _ quiero	1992
• _ the	-4015
• _ them	3830
• _ they	-1787
• _ week	1564
• _ when	1823
• _ would	1745
• _ •	-15938
• but	2107
• find	1640
• in	-1668
• me	-2598
• now	3000
• off	-1570
• really	-2031
• they	-1728
• when	1866
• •	-1971
""",
    'urge': """\
~	-39851
!	-9275
!loaded.middle	-1204
!look.high	21230
!seek.high	13567
!send.high	12424
!text.high	28406
!through.high	5208
!word.weak	-6474
!•	1980
.	-2722
.-	-4936
.i	-8555
.i+they	12353
.i+they-	3382
.i+you	-11332
.i+you+they	-2256
.i-	-10602
.they	9946
.they-	4366
.you	-10001
.you+they	-2696
.you-	-3369
10	2256
10 _ $	2169
10 _ now	2618
10 right	2618
12	4069
12 _ the	3709
12 and	4531
2am	1637
3	6445
3 _ $	4991
3 _ and	1849
3 months	5187
3 weeks	1790
40	1715
5	1267
8 $	-2180
?	-4792
?-	-6227
?i	-8799
?i+they	20268
?i+you	-3014
?i+you+they	2201
?i-	3090
?they	3376
?they-	-2177
?you-	-2154
^ _ $	1181
^ _ 12	3521
^ _ 40	1745
^ _ a	8534
^ _ about	-1442
^ _ aguanto	3705
^ _ aguento	1391
^ _ ai	-2687
^ _ all	-2500
^ _ aller	3087
^ _ alles	-1163
^ _ almost	1248
^ _ always	1934
^ _ am	3561
^ _ amiga	-2815
^ _ and	2206
^ _ aniversario	2500
^ _ anoche	-1204
^ _ apologized	1147
^ _ are	-2665
^ _ arrete	2280
^ _ as	-1705
^ _ ask	6569
^ _ asking	1553
^ _ at	-1743
^ _ auf	3517
^ _ back	1190
^ _ be	4301
^ _ been	2772
^ _ best	-1442
^ _ bin	-2399
^ _ birthday	-4523
^ _ bon	-2809
^ _ boyfriend	-1712
^ _ break	-2340
^ _ breaking	1874
^ _ bye	3250
^ _ call	3920
^ _ called	-3414
^ _ came	-1155
^ _ can	-3853
^ _ card	1153
^ _ casa	1661
^ _ ce	2323
^ _ chamar	3673
^ _ chat	2561
^ _ check	2472
^ _ checking	3492
^ _ closure	1449
^ _ contact	3151
^ _ copine	-1282
^ _ could	3784
^ _ dan	1866
^ _ daughter	-3847
^ _ dead	-1181
^ _ decir	2488
^ _ decirle	2318
^ _ dejar	1283
^ _ dejo	-1361
^ _ dela	1890
^ _ deleted	-2113
^ _ despues	1500
^ _ did	-1258
^ _ die	2163
^ _ do	-2028
^ _ does	-3333
^ _ dois	-1199
^ _ dormir	-1439
^ _ dreamed	-1838
^ _ driving	1292
^ _ drop	1233
^ _ drunk	1719
^ _ dying	-1608
^ _ e	-1635
^ _ ela	4256
^ _ em	-1222
^ _ en	-2965
^ _ end	1185
^ _ ended	-1332
^ _ envie	2057
^ _ escribi	-2449
^ _ escribirle	5469
^ _ est	-2592
^ _ esta	-1203
^ _ eu	2321
^ _ evening	1902
^ _ ex	-5864
^ _ extrano	-1146
^ _ falar	3851
^ _ falta	-1603
^ _ faut	1467
^ _ feel	2280
^ _ feels	-1900
^ _ finally	1258
^ _ finger	5216
^ _ flowers	5051
^ _ for	-3316
^ _ freundin	-1558
^ _ from	5741
^ _ ganas	3424
^ _ geschrieben	4070
^ _ give	-1731
^ _ goodbye	-1265
^ _ got	-2032
^ _ habe	-6872
^ _ haben	-2986
^ _ hacer	-1775
^ _ happen	1698
^ _ happy	1518
^ _ has	-2111
^ _ hate	-4264
^ _ he	-1454
^ _ her	-9606
^ _ hey	4163
^ _ hi	1438
^ _ him	-7299
^ _ his	-2705
^ _ hit	1528
^ _ hope	-1908
^ _ husband	-2503
^ _ ich	9383
^ _ if	2771
^ _ ihr	1457
^ _ in	-3269
^ _ it	7547
^ _ je	8064
^ _ just	3459
^ _ kann	2158
^ _ keep	7749
^ _ keeps	-1957
^ _ kill	-1182
^ _ know	3674
^ _ kurz	2534
^ _ l	1824
^ _ la	4610
^ _ le	4553
^ _ letter	8560
^ _ like	4960
^ _ liking	2042
^ _ little	5323
^ _ llamar	-3359
^ _ llamarla	2421
^ _ llamarlo	2857
^ _ llamo	2766
^ _ lo	-1426
^ _ look	4355
^ _ looked	-1391
^ _ m	-1882
^ _ mais	-1623
^ _ make	-1565
^ _ mandando	2003
^ _ mandar	4773
^ _ mandarle	3445
^ _ mande	-1293
^ _ mas	2445
^ _ matar	-1368
^ _ mensagem	-3041
^ _ mensaje	1494
^ _ message	1728
^ _ messaged	-2432
^ _ messages	-2180
^ _ mi	-1194
^ _ midnight	2297
^ _ might	4809
^ _ mir	-1985
^ _ miss	-2725
^ _ mochte	3145
^ _ moi	1674
^ _ mom	-1521
^ _ moved	-1389
^ _ muchas	1146
^ _ mucho	2051
^ _ muero	5983
^ _ muss	3501
^ _ my	2683
^ _ na	5088
^ _ ne	-3409
^ _ never	-3020
^ _ no	-4428
^ _ noch	-3573
^ _ normal	-1634
^ _ not	-5419
^ _ now	-1272
^ _ numero	-1653
^ _ o	6090
^ _ of	6448
^ _ off	-2582
^ _ office	-1211
^ _ on	3227
^ _ one	6155
^ _ open	2956
^ _ or	5371
^ _ otra	1263
^ _ outside	1639
^ _ ouvir	3188
^ _ para	1381
^ _ paro	3019
^ _ passer	2245
^ _ perfil	-1384
^ _ please	-1779
^ _ point	-2777
^ _ por	6355
^ _ posted	1232
^ _ promised	1872
^ _ punto	2026
^ _ qu	-1227
^ _ quase	4121
^ _ quero	-1777
^ _ quiere	-3094
^ _ quoi	-3517
^ _ really	2806
^ _ replied	-1314
^ _ repondre	3011
^ _ respondeu	1668
^ _ respondo	3370
^ _ rufe	1271
^ _ s	2636
^ _ saber	1964
^ _ saudade	-1324
^ _ saw	-1288
^ _ says	-3362
^ _ scared	-1722
^ _ schau	1697
^ _ schreib	3019
^ _ se	2293
^ _ sein	3641
^ _ seine	1696
^ _ send	2776
^ _ sending	6158
^ _ shaking	1166
^ _ should	-5191
^ _ si	7554
^ _ sich	-1553
^ _ sie	3348
^ _ smash	-1798
^ _ so	-1826
^ _ somebody	2376
^ _ son	3822
^ _ still	-2158
^ _ stop	3154
^ _ su	7510
^ _ talk	-1851
^ _ talked	-1829
^ _ talking	-1808
^ _ tanto	2842
^ _ te	-1237
^ _ tell	1448
^ _ tellement	2223
^ _ text	-5069
^ _ texting	-1890
^ _ texts	-1312
^ _ the	-5506
^ _ there	-2309
^ _ these	-1542
^ _ thumb	3485
^ _ time	-2583
^ _ to	4423
^ _ today	2548
^ _ todo	-2150
^ _ told	-1582
^ _ tout	-1386
^ _ triste	-1980
^ _ trop	1371
^ _ tudo	-1809
^ _ typing	5136
^ _ uberlege	1656
^ _ um	3611
^ _ unblocking	3409
^ _ up	-4153
^ _ urge	7571
^ _ use	5059
^ _ vais	4483
^ _ ver	4115
^ _ verla	6352
^ _ vermisse	-3333
^ _ veut	-1226
^ _ veux	4630
^ _ vou	1487
^ _ voy	2908
^ _ wait	3398
^ _ waiting	-1694
^ _ want	-3624
^ _ wanted	-1759
^ _ wants	-3455
^ _ war	-1339
^ _ was	-2899
^ _ watching	-2713
^ _ we	-1871
^ _ weak	1352
^ _ weird	3882
^ _ went	-2822
^ _ what	-2082
^ _ who	1691
^ _ wieder	1492
^ _ will	2382
^ _ with	-1286
^ _ wurde	1430
^ _ you	-5340
^ _ your	-1588
^ _ •	-10699
^ a	-4559
^ about	8498
^ all	1761
^ ayudame	3159
^ been	-1281
^ bin	4767
^ blocked	-1500
^ bloqueei	-1287
^ can	4600
^ checking	5276
^ day	2698
^ deberia	7910
^ devo	4497
^ did	-1446
^ dois	6736
^ drunk	1974
^ dying	2129
^ e	2519
^ ela	-3281
^ ele	-3643
^ elle	-1990
^ er	-4179
^ est	2684
^ estoy	8176
^ fuck	3609
^ fui	-1533
^ going	5244
^ good	-2460
^ habe	2347
^ have	-1667
^ having	2877
^ he	-11194
^ help	4972
^ heute	1253
^ hey	-1790
^ hi	-1708
^ his	-4215
^ hold	1573
^ hope	-1193
^ hoping	-1722
^ how	-6495
^ hoy	1278
^ i	-11705
^ ich	4788
^ if	-5352
^ is	-1389
^ it	2442
^ j	5968
^ just	1282
^ la	-1151
^ le	4722
^ liguei	-1520
^ liked	-1427
^ literally	1699
^ lo	1378
^ lol	-1183
^ ma	-1755
^ mandei	-4150
^ maybe	9945
^ me	6986
^ meine	-2587
^ meu	-1433
^ mi	-7169
^ might	2005
^ minha	-1250
^ mon	-2686
^ must	3921
^ my	-9445
^ nao	-3047
^ necesito	7122
^ new	1814
^ nobody	-1217
^ olhei	-1309
^ one	7377
^ our	-3099
^ para	-6190
^ part	2874
^ pause	-1163
^ planning	4284
^ preciso	2141
^ que	2542
^ queria	3002
^ quero	6644
^ quiero	7254
^ quisiera	1232
^ ready	1405
^ same	-1385
^ sending	5561
^ sera	5004
^ she	-11716
^ should	4885
^ sie	-1951
^ sinto	-2567
^ soll	6895
^ sorry	-1311
^ stop	3665
^ talk	2521
^ tempted	2383
^ tengo	7588
^ thank	1546
^ thanks	-1731
^ that	-2518
^ the	4065
^ there	-4324
^ they	-2199
^ thinking	9500
^ to	3750
^ trying	4203
^ ugh	1319
^ vou	7658
^ voy	2429
^ want	1976
^ we	-2483
^ wenn	-1459
^ went	-1281
^ what	1570
^ why	-5372
^ will	-2377
^ wir	-3196
^ would	11990
^ wozu	-3509
^ ya	-1783
^ you	-1804
^ •	-7754
a	-3708
a _ $	-1240
a _ about	-1386
a _ an	1188
a _ are	2839
a _ at	-1756
a _ bon	-2809
a _ casa	3281
a _ christmas	1175
a _ de	2160
a _ et	-1459
a _ ex	-2681
a _ from	-1465
a _ her	2558
a _ his	2257
a _ historias	2589
a _ i	-2310
a _ je	1610
a _ l	1399
a _ la	-1641
a _ le	-1753
a _ letter	2360
a _ my	1614
a _ note	2092
a _ novio	-2123
a _ nuevo	-2123
a _ number	1897
a _ of	-3163
a _ or	1152
a _ page	1982
a _ qu	1717
a _ que	1630
a _ see	-1246
a _ should	1364
a _ su	2100
a _ sus	2589
a _ the	-1350
a _ to	5490
a _ tomorrow	-1148
a _ tout	-1461
a _ with	3120
a _ •	-1266
a card	1160
a ecrit	3398
a escribir	2457
a guy	-1435
a hotline	-1342
a huge	1719
a l	1509
a letter	-1169
a matar	-1406
a meme	3291
a merry	1175
a mistake	2749
a new	1299
a note	2860
a punto	2026
a quick	1711
a quoi	-2861
a repondu	2056
a sec	1342
a voice	2206
a voz	3188
ab	1614
ab _ schreiben	1861
ab _ zu	1861
about	4461
about _ $	-1796
about _ all	-1580
about _ and	2250
about _ day	-1668
about _ feelings	-1261
about _ he	-1684
about _ her	3175
about _ hit	2052
about _ hotline	-1202
about _ mutual	1570
about _ promotion	1214
about _ send	1908
about _ together	1197
about a	-1190
about asking	1395
about calling	4031
about dinner	-1224
about her	-4167
about him	-2409
about it	-2410
about ringing	1368
about to	14778
acab*	-1957
acci*	2467
accidentally	2624
acco*	1211
account	1220
afraid _ i	1197
afraid that	1187
after	2174
after 3	5519
after _ $	4350
after _ months	5530
again $	-2602
again _ $	1519
ago $	-2147
ago _ am	1227
ago _ i	2379
agora	2792
agora $	1499
agora _ $	1293
agua*	3092
aguanto	3092
aguanto _ voy	2289
aguanto mas	3459
ague*	2701
aguento	2701
aguento vou	1596
ahora	3551
ahora _ $	3636
ahora mismo	3756
ai	-4518
ai _ $	-4311
ai _ d	1665
ai _ de	-2254
ai _ hier	-3062
ai _ je	-1306
ai _ numero	1483
ai _ son	-1381
ai ecrit	-1248
ai envie	1998
ai le	1526
ai pas	-4583
ai peur	-1343
ai son	4984
ai trop	1371
aidez	2369
aidez moi	2369
ajuda	-1265
algu*	2399
alive	-1663
all	-6531
all _ $	-6291
all _ i	2224
all _ out	1523
all day	-2142
all evening	1376
all week	-1203
aller	3087
alles	-2020
allo*	-3370
allowed	-3278
allowed to	-3278
alone	-4902
alone $	-1934
alone _ $	-2049
alre*	-1873
already	-1873
alwa*	2631
always	2631
always _ on	4077
always _ to	1385
am	2872
am $	-3367
am _ $	1705
am _ allowed	-3268
am _ and	1653
am _ away	4118
am _ break	2324
am _ close	4099
am _ die	-1415
am _ drink	1310
am _ her	2439
am _ his	3382
am _ if	1198
am _ in	-1338
am _ know	-1676
am _ look	2438
am _ my	-2002
am _ now	-1353
am _ of	-1525
am _ over	5428
am _ reply	2560
am _ respond	1706
am _ scream	-1275
am _ supposed	-1580
am _ tempted	4890
am _ there	5775
am _ with	-2070
am _ write	1735
am about	4701
am at	-1299
am drunk	1597
am going	1664
am i	-2301
am itching	1428
am not	-7864
am one	3877
am outside	1738
am scared	-2322
am shaking	1166
am so	2623
am sorry	3703
am thinking	1447
am this	4162
am typing	7765
am weak	1352
am writing	1430
amiga quiere	-2806
amo	3172
amo $	3414
an	1987
an _ ago	2307
an _ i	-2118
an _ to	4034
an apology	1228
an email	1402
an hour	1931
an order	-3275
and	-2195
and _ $	-2164
and _ about	2257
and _ am	4367
and _ and	1568
and _ are	-1386
and _ around	-1525
and _ can	-1488
and _ do	1905
and _ dying	2675
and _ going	-1321
and _ have	-1977
and _ he	1637
and _ her	-1794
and _ him	1872
and _ is	5593
and _ it	-2441
and _ killing	2007
and _ know	1983
and _ no	-1773
and _ not	-1361
and _ of	1714
and _ out	-2208
and _ pas	-2511
and _ phone	1552
and _ post	1732
and _ said	-1238
and _ so	1234
and _ thumb	2457
and _ to	4735
and _ typing	3186
and _ up	1283
and _ want	6881
and _ would	-1197
and _ wrote	1163
and ai	-2057
and ask	-1696
and deleting	2952
and go	-2260
and hang	2431
and his	1625
and i	2771
and it	1887
and knock	1269
and my	4371
and now	1504
and said	-1165
and she	-2951
and talk	1227
and tell	1883
and the	3233
and write	1179
and your	1573
ange*	-2912
angerufen	-1613
angerufen $	-1347
angry	-1944
angst	-1547
aniv*	2623
aniversario	2623
anniversaire	1245
anoc*	-1531
anoche	-1531
another _ $	-1255
another _ without	2453
another day	2334
anru*	9167
anrufen	5776
anrufen $	5145
answ*	9612
answer	10388
answer $	8188
answer _ $	1591
antw*	4233
antworte	2610
antworte _ nicht	2674
antworten	1665
antworten $	1665
anym*	-2612
anymore	-2612
anymore $	-1713
anyt*	-3801
anything	-3624
anything _ have	-1407
anything _ her	-2225
anything _ talk	2100
anything _ to	1579
anzu*	8085
anzurufen	3993
anzurufen $	3993
apol*	4273
apologized and	1302
apology	2508
appe*	5503
appele	-1414
appeler	7353
appeler $	5000
appeler _ $	1603
appeler _ soir	1826
appeler ce	1826
approach	1421
approach _ ex	1481
approach my	1481
are	-1977
are _ a	2434
are you	4285
arou*	-2695
around	-2695
around _ is	-1527
arre*	1479
arrete	2086
arrete _ de	2280
arrete pas	2280
as	-3912
as _ no	-1304
ask	9324
ask _ am	-2576
ask _ friend	2036
ask _ he	2687
ask _ i	-2727
ask _ if	1169
ask _ is	2285
ask _ out	-1258
ask _ sister	1480
ask _ to	-1451
ask _ •	8635
ask her	-1613
ask his	1909
ask how	-1508
ask my	-1479
ask our	2372
ask •	8635
asked _ am	1316
asked _ i	1231
asked how	1316
aski*	2298
asking	2298
at	2043
at $	1353
at 8	-1825
at _ $	-1757
at _ bar	1235
at _ door	2146
at _ every	1540
at _ for	1389
at _ gym	1208
at _ last	-1152
at _ now	-1331
at _ page	1209
at _ parents	-2205
at _ where	4090
at her	4095
at his	5354
at home	-1365
at lunch	2293
at my	-2149
at the	1172
audio	1526
audio $	1589
auf	3512
auf _ profil	2144
auf sein	2144
aufh*	3407
aufhoren	3407
aujo*	-1591
aujourd	-1591
aujourd _ $	-1262
aujourd hui	-1591
avec	-2369
avec _ $	-1873
away	2334
away from	3586
ayer	-3015
ayer $	-2130
ayud*	3159
ayudame	3159
ayudame a	3159
back	1203
back _ $	1186
back _ to	1191
back if	-1732
back in	1535
back*	2481
bad _ $	-1743
bad _ now	-1590
bad right	-1590
bail	-1461
bar	4328
bar _ works	2895
bar he	1529
be	-3481
be _ $	-3168
be _ alone	-1513
be _ by	-2020
be _ i	1213
be _ if	3415
be _ the	3955
be a	2521
be at	4102
be left	-1396
be mad	2174
be so	2068
beba*	-1922
beca*	-1780
because	-1780
because _ be	1565
because _ the	-1411
because _ will	1559
because of	-1926
bed $	1306
been	1616
been _ $	-1219
been _ and	1898
been _ at	1360
been _ days	2047
been _ myself	1834
been _ weeks	1674
been fighting	1928
been looking	1360
befo*	4765
before	4780
before _ $	2354
before _ text	1959
before bed	2100
before i	2210
bei _ melden	1361
bei ihm	1233
being	-3392
being _ is	-1673
being around	-1590
beli*	-1294
believe	-1173
best	-3218
best _ and	-1490
best friend	-2618
better $	1452
big	-1702
big _ $	-1230
bin	1497
bin _ davor	2534
bin _ dem	2503
bin _ ihn	1441
bin _ traurig	-1276
bin kurz	2534
bin so	-1737
birthday $	3718
birthday _ i	-1460
blocked _ $	1391
blocked me	2345
blocked my	-1153
bloq*	-2422
bloqueei	-1287
bon	-2936
bon lui	-1794
book	-1248
borr*	-1450
boss	-2677
boss $	-1827
bot	-2988
bot $	-1963
botao	2603
botao _ $	2603
botao de	2603
boug*	1334
bought	1334
boyf*	-3470
boyfriend	-3470
brb	2230
brea*	-2523
break	3040
break _ $	4103
break _ contact	5637
break _ i	1149
break _ with	-3434
break no	5637
break up	-3777
breakup	-1801
breakup $	-1527
brin*	-1765
bring	-1313
bringt	-1660
broke	-1593
buil*	2197
building	2197
building $	2306
bump	1419
bump _ her	1419
bump into	1419
busc*	1672
buscar	1871
but	-1892
but _ am	-1275
but _ feel	1162
but _ know	1668
but _ not	-1199
but _ really	1561
but _ want	1629
but i	2069
butt*	3987
button	4131
button $	4241
by	1700
by _ $	-3174
by _ and	1464
by _ at	2283
by _ flat	1452
by _ of	1308
by heart	1185
by her	3798
by his	1229
by mistake	-1347
bye	2421
bye $	2720
c	-1660
c est	-1253
ca	-1926
cafe	2600
call	14024
call $	3754
call _ $	6026
call _ and	-1907
call _ mom	-1158
call _ up	3032
call and	6559
call button	2507
call from	1973
call my	-1313
call*	6037
called	-1284
called $	3371
called _ $	-2633
called _ ask	-2073
called _ i	1377
called her	-2487
called to	-1310
calling	7871
calling $	6605
calling _ hotline	-1202
calling _ now	1161
calling a	-1223
calling her	1639
came	-1669
can	6780
can _ $	2670
can _ another	2297
can _ ask	-2487
can _ break	2228
can _ get	1722
can _ her	1597
can _ hurt	1354
can _ in	2297
can _ just	1370
can _ keep	1319
can _ looking	1535
can _ no	2044
can _ resist	3052
can _ stop	3295
can _ text	2677
can _ to	-4734
can _ write	-1223
can _ •	-1435
can go	2392
can i	4995
can not	4540
can you	-3451
canc*	-1163
cans*	-2462
cansada	-1524
cansada de	-1249
car	-2215
cara	-3572
carta	1464
casa	4566
casa $	1585
casa _ $	4336
casa dela	3528
casa dele	1368
ce	3655
ce _ je	4424
ce que	3995
cero	2597
cero $	2597
cham*	4150
chamar	4649
chamar ele	2251
chan*	-2029
chance $	-1585
chance _ $	1245
chance of	1350
change	-1461
chat	6043
chat _ $	3177
chat _ open	2344
chat is	2263
chea*	-1695
cheated	-1209
chec*	7332
check _ $	-1632
check _ last	2530
check _ page	-1343
check _ seen	2530
check _ today	-1343
check her	1561
check if	1511
check in	-1225
checked	-1223
checking	7408
checking _ $	1808
checking _ location	5128
checking _ she	3570
checking _ unblocked	3520
checking his	3219
checking if	4375
checking in	-1155
chest	1655
chez	1911
chez elle	2245
chor*	-1210
cida*	-1145
cidade	-1145
class	-2853
class $	-1915
clos*	1594
close	3774
close _ $	3825
close _ texting	2776
close to	3936
closure	2317
closure _ i	1204
closure so	1204
com _ dedo	2603
com _ mais	1407
com _ no	2603
com _ so	1407
com ela	2546
com o	1697
come	-3207
comi*	-1837
comigo	-1375
comment	1326
comment on	2088
como	-1673
con	-1767
con _ $	-1344
con ella	1488
cons*	2182
considering	2819
cont*	6548
contact	3142
contact $	4266
contact _ $	-2053
contact _ ex	3342
contact _ her	-1429
contact _ not	1801
contact her	-1618
contact my	3342
contacto	2520
contacto _ $	2597
contacto cero	2597
contesta	-2070
contesta $	-2070
contestarle	5308
contestarle $	5624
conv*	4037
conversation	2818
conversation _ my	2716
conversation with	3398
copi*	-1368
copine	-1368
cort*	-1268
cosas	-1804
could	5281
could _ about	1937
could _ and	2002
could _ him	3292
could forget	-1412
could just	3853
could tell	2352
coun*	-3617
counselor	-1163
counts	-1561
cour*	3747
course	4060
course $	4060
cous*	1562
cousin	1562
cousin to	1660
craq*	2024
craque	2024
crav*	6130
craving	6130
cried	-1831
cry	-1806
cryi*	-1770
crying	-1770
cuen*	1340
cuenta	1340
cump*	2381
cumpleanos	2381
cut	-4016
cut _ bad	-1816
cut _ right	-1590
cut so	-1816
d _ $	-1428
da	-1753
da _ $	-1363
dad	-1795
dan	1866
dan _ de	1866
dan ganas	1866
dar	4492
dar _ $	2511
darf	2418
darf ich	2418
das	-2070
das _ $	-1339
dass _ liebe	1160
dati*	-1644
dating	-1644
datos	-1305
datos $	-1305
daug*	-4187
daughter	-4111
daughter _ so	-3709
daughter is	-3772
davon	1861
davon _ zu	1861
davon ab	1861
davor	2534
davor _ $	1953
davor _ anzurufen	1953
davor ihn	1953
day $	-5408
day 12	4556
day _ and	4496
day _ the	3522
day _ to	2385
days _ can	1701
days _ i	3342
days i	-1794
de	6200
de _ appeler	3909
de _ casa	-1651
de _ ce	1782
de _ de	1980
de _ ecrire	1722
de _ en	-1388
de _ instagram	3022
de _ le	1733
de _ mes	1527
de _ o	1196
de _ para	1560
de _ por	-1636
de _ que	-2222
de _ si	3064
de _ su	3196
de el	1867
de escribirle	2417
de ganas	2466
de l	2962
de la	2018
de le	-3619
de ligar	2531
de llamarla	1933
de lui	2480
de mirar	4634
de olhar	1196
de pensar	-1221
de regarder	3655
de su	-1599
dead	-5008
dead $	-1804
dead _ $	-1321
death	-3157
debe*	7910
deberia	7910
deci*	1775
decir	2488
decirle	2318
decirle que	2318
dedo	4445
dedo _ botao	2603
dedo _ de	2603
dedo no	2603
dejar _ su	2167
dejo	-2340
dela	10357
dela $	4798
dele*	-2665
delete	-2916
deleted	-2930
deleted _ number	-2682
deleted his	-2039
deleting	3181
dem	5754
dem _ $	3093
dema*	2110
den	-1327
denke	-1295
depr*	-1466
depu*	-1325
depuis	-1325
der	-1810
dern*	2340
derniere	2587
desde	-1674
desde que	-1348
desp*	2424
desperate	1343
desperate $	1343
despues de	1173
dest*	-1944
destroy	-1711
destroy _ $	-1630
devant chez	1301
devo	5611
devo _ ela	4497
dia	-2399
dial	3382
dial*	8456
dialing	8456
dich	-1223
did	-6008
did _ $	-1583
did not	-3265
die	-6404
die $	-2001
die _ $	-3158
die _ schon	3466
die nachricht	3368
died	-1864
dinn*	-1926
dinner	-1914
dinner $	-1341
dire	2699
disa*	-1592
disse	-1611
dist*	1160
divo*	-1936
divorce	-1339
do	1254
do $	-2169
do _ $	1742
do _ a	1703
do _ answer	4611
do _ approach	1481
do _ back	2499
do _ do	-2686
do _ feel	-1263
do _ get	-1570
do _ have	-1929
do _ him	-1350
do _ his	2077
do _ i	1692
do _ if	-1623
do _ it	1483
do _ say	3315
do _ start	2159
do _ still	-1328
do _ tell	-1160
do _ text	1493
do _ think	3562
do _ to	-4874
do _ want	-3642
do _ what	3646
do _ with	-1190
do _ •	4767
do i	9130
do it	-2222
do not	-4406
do •	5058
doct*	-1459
doctor	-1392
does	-5810
does _ $	-1532
does not	-1475
dog	-3814
dog $	-2078
doing	5555
doing $	5775
doing _ $	-1605
dois	5740
dois _ ou	2797
dois je	6736
door	1515
door $	1793
dorm*	-2092
dormir	-2076
down	-1285
draf*	1788
drea*	-2185
dreamed	-1838
drin*	-1689
drink _ from	1310
drink away	1310
drinks	-1272
driv*	3042
drive _ his	1952
drive _ house	1272
drive by	1285
driving	3042
driving _ his	3154
driving _ place	2279
driving to	3372
drop	2245
drop _ her	2644
drop it	1153
drunk	3008
drunk _ my	1803
drunk and	3705
du	-2042
dying	1600
dying _ $	2451
dying _ know	-2475
dying to	3109
e	-2863
e _ $	-2257
e _ respondi	-1196
e ela	-1189
e eu	-1378
e quero	2015
eat	-1581
ecrirai	-1727
ecrirai _ $	-1727
ecrire	2629
ecrire $	3174
ecrire _ $	2030
ecrit	1321
effa*	-1287
efface	-1287
eine	2198
einen	2522
einen _ $	1346
einf*	1904
einfach	1904
el	2628
el $	-2225
el _ cero	2597
el _ de	1736
el _ el	1753
el contacto	2597
el dedo	1843
el le	1964
el movil	1496
ela	3492
ela $	4189
ela _ uma	1407
ela me	-1918
ela so	1407
ele	1937
ele $	7354
ele _ $	-1166
ele _ e	-1921
ele _ mandou	1275
ele _ respondeu	1944
ele de	1403
ele ontem	-1629
ella	-2855
ella $	-3227
elle	-3349
elle _ repondu	2056
elle a	-1372
em	-2455
em _ $	-1517
email	1384
email $	2160
embo*	-1526
embora	-1526
embora $	-1223
empe*	1567
empty	-1890
empty _ $	-1452
en	-2615
en _ $	-1578
en _ de	1159
enco*	3119
encore	3119
encore $	3307
end	-2993
end _ $	-2996
end _ on	2437
end it	-2923
end up	2366
ended	-1671
endi*	-1222
ending	-1222
enou*	-1771
enough	-1771
ente*	4141
entr*	1898
envie	6065
envie _ appeler	4851
envie _ ecrire	1281
envie _ l	2564
envie _ la	3285
envie _ le	-2922
envie _ lui	2221
envie d	1917
envie de	4148
envo*	2845
envoye	-2010
envoye _ $	-2010
envoye un	-2010
envoyer	3629
envoyer _ $	1306
envoyer _ message	1306
envoyer un	1222
er	-3316
er _ $	1309
er _ mich	-1832
er _ sich	-1296
er hat	-1787
er online	2965
eras*	-1381
erase	-1344
escr*	16565
escribi	-3064
escribio y	1285
escribir	2457
escribir $	2457
escribirle	6839
escribirle $	5752
escribirle _ $	2211
escribo	4580
escribo $	3061
escrito	2384
esqu*	-1887
est _ $	-1670
est _ je	4229
est _ que	4424
est ce	4424
esta	2998
esta _ $	3662
esta en	3275
esta noche	1828
estoy	6441
estoy _ $	-1473
estoy _ el	3683
estoy _ punto	2026
estoy a	2026
et	-1933
et je	-1255
eu _ $	1733
eu _ ele	1259
eu respondi	-1196
even	-2782
evening $	-2532
ever	-2600
ever _ me	-1210
ever*	-5912
every	2749
every _ $	2860
every _ i	-1530
every _ minutes	2530
every night	2703
every ten	2530
everyone	-1714
everything	-2980
ex	2474
ex $	4452
ex _ $	-2350
ex _ a	-2013
ex _ calling	-1671
ex _ i	3050
ex _ is	2609
ex _ me	-1193
ex _ my	-2082
ex _ what	1246
ex after	1496
ex and	-1740
ex m	-1435
ex me	-2520
ex s	1575
ex that	1892
ex tonight	1970
ex wants	-1337
excuse	1297
excuse _ him	1314
excuse to	1544
exis*	-2048
exist	-1186
explain myself	2065
exs	2585
eyes	1248
face	-1906
face _ $	-1617
face _ tonight	-1798
face in	-1798
face*	2844
facebook	2345
fake	1350
falar	4159
falar _ $	2752
falar _ ela	3286
falar _ so	1407
falar com	4509
falta	-1763
fami*	-1557
family	-1416
fath*	-3024
father	-3010
father $	-1798
faut	1467
favor	-1176
fazer	-1266
feel	-1392
feel _ $	-3834
feel _ calling	1668
feel _ need	1846
feel a	1998
feel an	2548
feel so	-1533
feel*	-3286
feeling	-1809
feelings	-1478
feelings $	-1428
feels	-3826
feels _ $	-1689
feels good	-1456
figh*	1624
fight _ to	1254
fighting	1761
finally _ back	1538
finally texted	1538
find	-2415
fine	-1222
fing*	7291
finger	6112
finger _ on	2353
finger _ the	2353
finger is	2758
fingers	1179
first	1235
five	1943
five _ and	2332
five _ i	2341
flow*	5955
flowers	5955
foi	-1729
fois	2543
fois $	2543
for	-6505
for _ $	-3496
for _ in	-1213
for _ message	-1872
for _ outside	1361
for _ the	1335
for _ to	1395
for closure	1481
for him	1486
for his	-1943
forg*	-7056
forget	-6020
forget _ $	-5384
forget her	-4505
found	-1287
freu*	-2959
freundin	-1650
freundin will	-1300
friday	-1166
frie*	-3472
friend	-2432
friend _ $	-1366
friend _ she	1444
friend and	-2779
friends $	-1465
friends _ $	1962
from	6171
from _ ex	1748
from _ friends	1553
from _ her	2556
from _ new	1509
from _ number	1925
from _ phone	1330
from a	3246
from him	-1433
from texting	2701
from the	-2433
from tinder	-1352
front	1309
front of	1374
fuck	3074
fue	-1535
fui	-1626
fui a	-1147
ganas	5392
ganas _ $	5573
ganas _ escribirle	2417
ganas de	5392
gebu*	2696
geburtstag	2696
gehe	-1521
geht	1411
geht $	2125
gera*	3660
gerade	3660
gern	2341
gern _ $	2341
gern anrufen	1243
gesa*	-1146
geschrieben	1262
geschrieben $	-2342
geschrieben _ ich	4478
gest*	-3122
gestern	-2761
gestern _ $	-1589
get	-2657
get _ $	-3461
get _ my	1423
get _ off	1681
get _ touch	3517
get this	1667
gets	-1551
getting _ together	1173
getting back	1173
ghos*	-1276
gig	1890
girl _ his	1228
give _ phone	1740
give anything	-1213
give my	1487
glei*	4276
gleich	4276
go _ $	-5112
go _ contact	-1893
go _ gig	1890
go _ him	-1459
go _ his	1890
go _ sleep	-1347
go _ the	1775
go _ therapy	-1871
go _ there	1263
go _ without	2402
go no	-1699
go of	-1710
go out	-2241
go over	1269
go there	2614
goes to	1486
going	7122
going _ $	3693
going _ die	-1419
going _ do	-1309
going _ end	-1174
going _ go	1518
going _ her	3690
going _ him	3286
going _ his	-1241
going _ if	-1518
going _ in	4124
going _ kill	-1431
going _ look	2381
going _ my	2520
going _ myself	-1794
going _ now	4184
going _ scream	-1275
going _ shoot	-1345
going _ smash	-1798
going _ text	-2127
going _ the	1452
going _ there	5364
going _ to	2336
going _ use	5152
going _ •	-1165
going over	6522
going there	2252
gone	-3380
gone $	-2064
good	-6033
good $	-2112
good _ $	-2841
good _ to	-1492
good time	-1422
good*	-2193
goodbye	-1960
got	-3018
gran*	-1461
grat*	2316
gratulieren	2772
gratulieren $	2772
gun	-1210
guy	-4558
guy _ $	-1310
guy _ tinder	-1352
guy from	-1888
gym	1800
gym $	1169
gym _ $	-1844
ha _ no	1287
ha _ y	1239
ha escrito	1289
habe	-5873
habe _ $	-1660
habe _ geschrieben	-2070
habe _ gestern	-1351
habe _ profil	1494
habe _ schon	5941
habe angst	-1547
habe die	3352
habe ihr	-3220
habe sein	2188
habe sie	-1911
haben	-3193
habl*	5845
hablar	1430
hacer	-2798
had	-5137
had _ him	-3917
had _ my	1719
had a	-1196
had to	-2629
hallo	4939
halt	2599
halt mich	1726
hand _ is	1735
hand _ the	-2306
hand and	1803
hand over	-2349
hang _ $	1474
hang up	2431
happen	1500
happy	2112
happy _ $	3100
happy birthday	3442
hard _ text	1229
hard _ to	1199
hard not	1229
hard*	3694
hardest	3891
harm	2715
harm in	4358
has _ of	2616
hat	-1254
hat _ $	-1836
hat _ ich	3375
hat _ und	-1181
hat geschrieben	4197
hat mich	-2757
hate	-4542
hate _ without	-3225
hate mondays	-2361
have	-3852
have _ $	-4991
have _ a	1311
have _ all	1465
have _ fighting	1928
have _ get	1326
have _ her	1570
have _ message	1548
have _ my	-1458
have _ myself	2973
have _ next	-1607
have _ our	2231
have _ see	1162
have _ sit	-2552
have _ this	1660
have _ to	-1647
have _ typed	3327
have it	1509
have no	-1177
have not	-1653
have to	-1472
have written	2143
havi*	2285
having	2285
having a	2841
he	-10284
he _ $	4214
he _ and	-2040
he _ do	2023
he _ doing	1717
he _ her	-1971
he _ if	1818
he _ mad	2192
he _ me	2315
he _ misses	2416
he _ my	1408
he _ not	-1203
he _ ok	1713
he _ online	1445
he _ out	-1189
he _ so	1747
he _ story	2131
he _ texted	1538
he _ texting	-1165
he _ the	-1152
he _ there	1189
he _ to	-4535
he apologized	1239
he blocked	2940
he drinks	-1198
he finally	1472
he has	1931
he is	-4297
he left	1797
he misses	2569
he never	-1245
he posted	1255
he says	-1584
he sees	1671
he should	-2005
he texted	2018
he was	-1452
he will	-1175
he would	-1624
he wrote	2006
head*	1226
heal*	-1618
hear	1310
hear _ $	1761
hear _ voice	2473
hear her	1444
hear his	1455
hear*	-2205
hearing	-1557
hearing _ $	-1525
heart	1175
heart _ $	1307
heart _ i	1490
heart and	1490
heart out	1781
help	6439
help $	1933
help _ am	3258
help i	3199
help me	1852
her	16837
her $	4765
her _ $	3221
her _ and	-3373
her _ at	1908
her _ day	-1754
her _ email	1193
her _ every	5181
her _ for	2040
her _ how	1315
her _ i	-2078
her _ if	-1231
her _ it	1144
her _ last	-1729
her _ me	-1807
her _ much	1378
her _ no	-4029
her _ of	-1672
her _ seen	1561
her _ sunday	-2879
her _ the	2046
her a	4236
her again	4616
her back	-2431
her birthday	-3801
her door	1863
her ex	-7677
her for	1762
her going	1248
her i	1707
her if	2103
her in	-2475
her mom	-1636
her on	-4000
her out	-1392
her page	-1199
her stories	-1645
her to	-1648
her up	2252
her work	2935
here	-2549
here $	-1969
herm*	1303
hermano	1365
hers	1867
hers $	1928
hesi*	1819
heur*	1403
heures	1650
hey	2519
hey _ i	2130
hi	6502
hi $	6494
hi _ am	-1214
hi can	1167
hier	-4446
hier $	-2791
him	13649
him $	3381
him _ $	4074
him _ a	1684
him _ and	-3391
him _ good	-1672
him _ he	1925
him _ i	4323
him _ know	1748
him _ letter	-1824
him _ promotion	1214
him _ the	-1253
him _ we	1246
him _ week	-1581
him _ you	-1233
him about	2301
him again	-2632
him all	-1513
him and	-1160
him at	-1641
him back	-2756
him first	1191
him for	1534
him last	-1577
him one	1242
him the	1427
him up	2077
hims*	-1211
himself	-1211
his	5601
his _ $	4988
his _ again	2647
his _ at	1671
his _ but	1185
his _ by	-1654
his _ called	-2078
his _ every	1758
his _ girlfriend	1435
his _ he	3219
his _ house	-1738
his _ in	-3013
his _ is	2901
his _ me	-1415
his _ mistake	-1308
his _ my	-1306
his _ night	3219
his _ open	1492
his _ seen	2258
his _ so	-1269
his _ the	-1153
his _ to	-1637
his best	-1346
his chat	1492
his door	1307
his ex	-2837
his face	-2567
his facebook	1372
his father	-1747
his gig	1890
his house	1381
his last	2258
his message	-1788
his messages	1411
his number	-1506
his page	3692
his photo	2209
his photos	1242
his place	1269
his profile	1916
his things	-1470
his voice	1355
his whole	-1483
hist*	4030
historias	4819
historias $	3137
historias _ $	1682
hit _ on	1346
hit me	-1395
hit send	1658
hold	1776
hold _ back	1876
hold me	1876
home	-3303
honestly $	1387
hood*	1725
hoodie	1725
hope	-3622
hopi*	-1903
hoping	-1903
horen	3272
horen $	3272
hotl*	-1375
hotline	-1375
hotline $	-1202
hour	1800
hour _ $	-1315
hour ago	2307
hours	2384
hove*	3523
hovering	3523
hovering _ $	3118
hovering _ send	1934
hovering over	3523
how	1211
how _ $	-2255
how _ am	-1731
how _ approach	1421
how _ be	2799
how _ before	1849
how _ can	1432
how _ days	1942
how _ doing	1446
how _ hurt	3808
how _ is	3408
how _ know	-1885
how _ start	2191
how _ stop	-1379
how _ you	4997
how are	5534
how he	2807
how i	-2434
how many	1333
how she	1382
how to	-2321
hoy	2512
hoy $	1636
hoy es	2792
huge	3148
huge _ $	3234
hui	-1591
hui $	-1262
hurt	4070
hurt $	5008
hurt right	2900
husb*	-3880
husband	-3880
husband _ to	-1992
i	1466
i $	1145
i _ $	4992
i _ a	1190
i _ about	2850
i _ allowed	-3278
i _ and	2230
i _ angry	-1346
i _ another	2397
i _ answer	2584
i _ anything	-1517
i _ ask	3888
i _ at	3101
i _ back	3167
i _ boyfriend	-1453
i _ by	3148
i _ call	2443
i _ calling	2543
i _ can	1426
i _ care	2000
i _ checking	1707
i _ close	3999
i _ closure	1449
i _ contact	1179
i _ could	1316
i _ cut	-2166
i _ dead	-1356
i _ delete	-1315
i _ die	-2309
i _ drink	1310
i _ drunk	1563
i _ end	1960
i _ ex	4353
i _ fighting	1928
i _ for	-4502
i _ forget	-5155
i _ get	4123
i _ go	3621
i _ guy	-1806
i _ gym	2566
i _ happy	1240
i _ he	-3429
i _ hear	1488
i _ her	2408
i _ hi	2393
i _ him	3198
i _ his	2283
i _ home	-1281
i _ honestly	1231
i _ hurt	-1452
i _ i	-1493
i _ itching	1428
i _ just	7656
i _ know	4504
i _ last	1826
i _ learn	-1185
i _ like	4911
i _ look	-1391
i _ looking	2056
i _ lose	1590
i _ make	-1615
i _ meet	-3018
i _ message	1589
i _ mom	-1758
i _ mondays	-2361
i _ more	-1484
i _ my	-4738
i _ never	-3357
i _ not	-6664
i _ number	-2637
i _ of	-1650
i _ on	-4090
i _ one	3626
i _ opened	2305
i _ our	1871
i _ outside	1699
i _ over	4081
i _ overwhelming	1952
i _ reach	1809
i _ reply	3349
i _ said	2459
i _ say	1688
i _ scared	-2505
i _ see	2707
i _ send	3406
i _ shaking	1166
i _ sit	-2611
i _ sleep	-1390
i _ so	2095
i _ something	2434
i _ sorry	3440
i _ stop	-3447
i _ supposed	-1426
i _ sure	-2482
i _ talking	-1792
i _ tell	5430
i _ tempted	5141
i _ text	4340
i _ the	-1506
i _ therapy	-1721
i _ think	1513
i _ this	4870
i _ through	-1417
i _ today	-1219
i _ too	-1241
i _ turn	1519
i _ typing	10567
i _ unblock	1211
i _ use	2710
i _ waiting	-1583
i _ weak	1352
i _ will	1804
i _ with	-6917
i _ without	-2026
i _ worried	-1215
i _ write	-2555
i _ writing	1988
i _ written	1980
i _ you	-5016
i _ •	1771
i almost	1541
i always	2328
i am	5222
i answer	8517
i approach	1481
i ask	2813
i call	3650
i can	-1399
i check	2530
i contact	1456
i could	4047
i deleted	-2036
i dreamed	-1838
i feel	2243
i had	-4854
i hate	-4347
i have	2575
i hope	-1776
i keep	4561
i know	2055
i look	3841
i messaged	-1787
i might	5087
i miss	-2660
i only	1425
i open	2384
i pick	1554
i really	3384
i replied	-1240
i reply	1249
i respond	1315
i said	-1918
i saw	-1293
i say	3964
i see	-1374
i send	4776
i should	4526
i start	2203
i stayed	-2197
i tell	-1483
i text	3621
i texted	-1733
i think	-2435
i told	-1207
i want	1473
i was	-2471
i went	-2667
i were	-1486
i will	2995
i wish	1145
i would	-1823
i write	5864
i wrote	-2326
i •	-1461
ich	10368
ich _ $	5794
ich _ an	-2469
ich _ angst	-1547
ich _ anrufen	2643
ich _ antworten	1549
ich _ aufhoren	3407
ich _ bei	1497
ich _ davor	1192
ich _ eine	2926
ich _ einen	2647
ich _ einfach	1445
ich _ gestern	-1646
ich _ gleich	3043
ich _ ihm	3463
ich _ ihr	-1449
ich _ jetzt	5359
ich _ kurz	1920
ich _ liebe	1160
ich _ mal	2084
ich _ mehr	-1292
ich _ mich	-2901
ich _ nie	-1716
ich _ nur	2392
ich _ ob	1280
ich _ profil	1782
ich _ sagen	1160
ich _ schreiben	3547
ich _ sehen	2218
ich _ sein	3377
ich _ seine	3919
ich _ sie	4398
ich _ so	-1759
ich _ tot	-1633
ich _ traurig	-1161
ich _ vor	-1249
ich _ wehtun	-1835
ich bin	-2927
ich gehe	-1521
ich habe	-7739
ich ihm	1607
ich ihr	3423
ich kann	2317
ich mich	4423
ich mochte	3199
ich rufe	1271
ich schau	1697
ich schreib	1785
ich soll	-1224
ich uberlege	1656
ich vermisse	-3819
ich will	4425
ich wurde	1502
if	5137
if _ am	-1306
if _ called	4646
if _ her	1603
if _ is	3108
if _ just	5175
if _ me	6699
if _ ok	1944
if _ one	-1762
if _ online	1507
if _ out	1484
if _ said	2079
if _ to	-1306
if _ unblocked	3520
if _ was	-1164
if _ you	-1846
if he	2570
if i	2657
if she	3379
ihm	4829
ihm _ $	1538
ihm _ mehr	-1979
ihm nicht	-3082
ihm schluss	-1247
ihm schreiben	1936
ihm so	1710
ihm zu	1196
ihn $	-2041
ihn _ $	2010
ihn anrufen	1516
ihn anzurufen	1953
ihr	5517
ihr $	2768
ihr _ dass	1160
ihr _ schreiben	1580
ihr sagen	1160
ihr schreiben	1611
ihr wehtun	-1726
ihr zu	1245
ihre	4032
ihre _ $	4032
il	-2003
il _ $	-2631
il _ a	1386
il _ ecrit	3445
il _ je	1244
il _ que	1171
il faut	1467
il m	1413
ill	3502
ill _ $	3208
ill just	2430
in $	-1471
in _ $	-2464
in _ a	3152
in _ car	-1539
in _ hand	1705
in _ i	-1310
in _ is	1171
in _ mailbox	2968
in _ of	1364
in _ to	1210
in _ tonight	1965
in _ with	3409
in class	-1908
in front	1374
in his	1525
in person	1371
in the	2214
in tonight	-1798
in touch	3517
in with	3180
inst*	7474
instagram	8415
instagram $	2182
instagram _ $	4285
instagram dela	3178
inte*	-1290
into	1594
into _ at	1276
into her	1986
ir	1785
ir _ casa	1992
ir _ su	1992
ir a	1992
is	4036
is _ $	-4732
is _ 10	2046
is _ a	-2842
is _ am	1199
is _ and	1456
is _ bad	1640
is _ call	2089
is _ hand	1770
is _ harm	4339
is _ have	1625
is _ her	-2446
is _ i	-3278
is _ if	1775
is _ in	3373
is _ it	-1264
is _ me	3347
is _ my	4614
is _ normal	-1325
is _ now	1185
is _ of	-2861
is _ ok	1945
is _ order	-3331
is _ out	2038
is _ over	1977
is _ right	3937
is _ send	2462
is _ so	-2328
is _ the	9625
is _ to	-1336
is _ too	1806
is _ weeks	1829
is _ weird	3979
is a	-4587
is an	-2908
is been	1374
is calling	1161
is doing	1838
is going	-2683
is gone	-1903
is hovering	2288
is huge	1429
is i	1489
is in	4935
is it	3626
is killing	2983
is like	2147
is my	-1547
is no	-1179
is not	-2949
is ok	1780
is on	4102
is online	2041
is open	2223
is right	1587
is sick	-3604
is the	2139
is waiting	2041
is watching	-2663
is with	1183
ist	4706
ist _ $	3340
it	-2266
it $	-2695
it _ $	-2212
it _ a	-1565
it _ and	2498
it _ been	1419
it _ heart	1185
it _ i	3420
it _ if	1827
it _ it	3633
it _ me	2050
it _ message	2734
it _ out	2037
it _ so	1635
it _ to	3493
it _ too	1281
it _ wrong	1474
it be	2507
it going	-1163
it is	4094
it normal	-1294
it ok	1974
it sending	4055
it to	-1938
it tomorrow	2360
it too	1998
it weird	3979
itch*	1946
itching	1946
itching to	1946
its _ $	-1682
its been	2040
j	3817
j _ a	2159
j _ d	1665
j _ envie	1761
j _ le	1526
j _ peur	-1343
j _ son	4669
j _ tellement	1230
j _ trop	1371
j ai	1994
j arrete	2472
japan	-1363
je	12166
je _ $	10643
je _ ai	-7340
je _ aller	3087
je _ appelle	1432
je _ chez	2978
je _ de	-1843
je _ ecrirai	-1727
je _ ecrire	3584
je _ ecrit	-1168
je _ en	-1698
je _ je	1202
je _ l	1918
je _ la	3807
je _ le	2362
je _ lui	1614
je _ me	-1576
je _ ou	2869
je _ pas	-3828
je _ passer	2245
je _ plus	-1476
je _ quoi	1871
je _ repondre	2353
je _ son	4104
je and	-2865
je craque	3075
je l	1473
je ne	-3034
je reponds	4052
je vais	4385
je veux	4493
jeal*	-1197
jealous	-1178
jetzt	7795
jetzt $	2995
jetzt _ $	5105
jetzt an	2024
job $	1625
jump	-1677
jump $	-1235
just	9982
just _ and	1387
just _ at	1849
just _ birthday	1235
just _ from	1529
just _ happy	1460
just _ he	2454
just _ her	1745
just _ hi	2249
just _ him	3988
just _ i	-1214
just _ if	1711
just _ not	-1255
just _ once	2202
just _ out	-1303
just _ still	1554
just _ to	-2067
just _ up	1369
just _ want	1305
just ask	3453
just call	3778
just leave	1180
just one	1505
just said	1886
just saved	1745
just send	1180
just text	1364
just turn	1724
kann	1823
kann _ aufhoren	3407
kann nicht	2746
keep	5006
keep _ and	2551
keep _ for	-1541
keep _ his	1405
keep _ off	1401
keep _ to	1491
keep checking	1375
keep me	1146
keep my	1344
keep typing	2802
keeps	-3923
keeps _ $	-1898
keeps calling	-1932
kids	-3481
kill	-3395
kill anyone	1565
kill myself	-1500
killing	1918
killing me	3025
kind	-3400
knock	1888
know	7569
know $	2692
know _ $	-2214
know _ by	1185
know _ care	1523
know _ heart	1185
know _ i	-1639
know _ is	1917
know _ not	2063
know _ say	3908
know _ she	1513
know _ still	1609
know _ to	2545
know how	1273
know i	2025
know if	-2295
know what	2731
know*	1926
knowing	1926
knows _ $	1884
kurz	3953
kurz _ anzurufen	1953
kurz _ ihn	1953
kurz davor	2534
l	8468
l _ $	7077
l _ ce	1566
l _ soir	1566
l ai	-1342
l appeler	8589
la	4356
la _ $	4676
la _ a	3181
la _ de	-1267
la cara	-2619
la voy	3231
land*	-2038
landlord	-2038
landlord $	-1716
las	-2011
las _ $	-1370
last	-3249
last _ $	-2614
last _ and	-1282
last _ every	2530
last _ ten	2530
last night	-4099
last seen	3819
last week	-2122
le	8305
le _ $	-2003
le _ a	3567
le _ de	1682
le _ escribir	2457
le _ j	1341
le _ mandar	1204
le _ no	2299
le _ o	2662
le _ que	2441
le _ un	1247
le _ y	-1150
le escribi	-2663
le escribo	4580
le mande	-1293
le quiero	3048
le respondo	3370
le temps	-1549
le voy	2632
learn	-1676
learn to	-1196
leave $	-1789
leave _ alone	-1415
leave _ note	1150
leave a	1150
leave it	1246
leben	-2464
leben $	-1220
leer	-1531
left	-3234
left _ on	1305
left _ read	1406
left alone	-1396
les	1581
les _ je	1640
less	-1183
let _ of	-1739
let go	-1641
lett*	7837
letter	8171
letter _ i	1333
letter _ it	1692
letter _ mailbox	1822
letter and	-2133
letter in	1822
letters	-1161
liebe $	1160
life	-5113
life $	-1288
life _ $	-1336
liga*	1908
ligar	3205
ligar _ $	4646
ligar _ agora	1534
ligar _ ela	2894
ligar _ ele	3286
ligar _ •	-4141
ligar para	6180
ligar •	-4141
ligu*	-1719
liguei	-1719
liguei para	-1520
like	2940
like _ $	-1286
like _ am	-1147
like _ ask	4588
like _ of	2064
like _ our	1470
like _ out	2183
like calling	1668
like this	-1219
like to	3734
liked	-1505
liki*	2042
liking	2042
lite*	3282
literally	3282
literally _ the	1594
litt*	5125
little	5125
little _ not	2612
little _ will	2314
live	-2625
llam*	15039
llamar $	3939
llamar _ •	-1877
llamar •	-1877
llamarla	4355
llamarla $	4444
llamarlo	10104
llamarlo $	7247
llamarlo _ $	2857
llamo	2545
llamo $	3017
llamo _ no	2924
llor*	-1160
llorar	-1160
lo	1768
lo _ $	3787
lo _ no	2950
lo que	-1164
loca*	5013
location	5013
lol	-4911
lol $	-3696
long	-1445
long*	1924
longer	1958
longer i	2304
look	5050
look $	2138
look _ every	2082
look _ page	1814
look _ profile	-1293
look at	1929
looked	-2258
looked _ her	-1755
looked at	-1525
looking	3275
looking _ her	2761
looking _ his	2273
looking _ profile	1962
looking at	3342
los	-1731
lose	1504
lose _ $	1611
lost	-1629
love	-1543
love _ her	1439
love to	1516
luck	1167
lui	3265
lui $	-3740
lui _ $	9055
lui _ ecrit	-1423
lui _ hier	-2774
lui _ message	1654
lui _ ou	1365
lui _ un	1654
lui ai	-4195
lui dire	2699
lui ecrirai	-1727
lui ecrire	3619
lui envoyer	1801
lui parler	2965
lunch	4920
lunch $	2238
m	-2348
m _ $	-2595
m _ ecrit	3321
m _ je	2134
m _ repondu	2056
m a	-1160
ma	-5586
ma _ $	-3689
ma copine	-1282
mach*	-1508
mad	1843
mad _ i	2101
mad if	2180
made	-1788
mail*	5137
mailbox	2968
mais	-1825
mais _ vez	1407
mais uma	1407
make	-4102
make _ me	-1297
make _ to	-1637
make it	-2183
make sure	-2205
man	-1373
mand*	9633
mandando	2003
mandando mensagem	1818
mandar	7505
mandar _ $	3272
mandar _ oi	2413
mandar _ para	1796
mandar mensagem	2852
mandar um	1590
mandar un	1204
mandarle	5057
mandarle _ $	4068
mandarle _ audio	1446
mandarle _ mensaje	3076
mandarle un	5057
mande	-1293
mandei	-4509
mandei _ ele	-1812
mandei _ para	-1812
mandei mensagem	-2879
mando	6483
mando _ $	3469
mando _ mensaje	-1783
mando um	3125
mandou _ $	-1366
mandou _ e	1353
many _ i	1253
many days	2061
marr*	-1686
mas _ $	-1272
mas _ a	1658
mata*	-2750
matar	-4453
matar _ $	-1536
matar ele	-2047
matarlo	-1562
maybe	10545
maybe _ ask	4309
maybe _ is	2082
maybe _ should	1851
maybe _ •	6232
maybe i	5881
maybe one	1559
me	-6767
me $	-2840
me _ $	-7504
me _ am	1752
me _ and	-1166
me _ better	1914
me _ call	-1328
me _ calling	1881
me _ de	1816
me _ escrito	1289
me _ feel	1173
me _ for	1180
me _ ganas	4332
me _ her	-1516
me _ him	2400
me _ his	-1208
me _ is	-1346
me _ la	-1366
me _ mensaje	-2050
me _ movil	1496
me _ mucho	2520
me _ note	1263
me _ o	1551
me _ of	2545
me _ otra	1482
me _ por	3507
me _ que	2112
me _ quiero	2069
me _ read	1406
me _ text	4121
me _ texting	2701
me _ the	-1155
me _ this	2602
me _ to	3384
me _ un	-2961
me _ ver	2283
me _ y	1841
me about	-1560
me and	-1491
me back	1633
me dan	1866
me dejo	-1573
me from	8688
me mando	-1783
me muero	5950
me not	5659
me out	2734
me respondeu	1887
me to	-2234
me wants	3030
meet	-3532
meet _ $	-1914
meet her	-1836
mehr	-6498
mehr $	-3259
mehr _ $	-1387
mein _ ist	2521
meine	-4940
meine _ $	-1247
meine _ will	-1332
meine freundin	-1558
meine sachen	-1251
meld*	2814
melden	4102
melden $	4102
meldet	-1288
meme	4655
meme $	4928
mens*	4825
mensagem	2993
mensagem $	3147
mensagem _ ele	-1422
mensaje	2083
ment*	-1531
mess*	7026
message	11223
message $	2085
message _ ex	1315
message _ i	2763
message _ my	1811
message _ out	1548
message and	2179
message to	1251
message typed	1548
messaged	-2761
messaged _ yesterday	-1340
messages	-2315
messaging her	1399
met	-2233
met _ $	-2028
meu	-1716
mi	-8229
mi _ me	-2961
mi _ quiere	-3111
mi amiga	-2815
mich	-2841
mich _ $	-1821
mich _ ab	1861
mich _ ihm	2881
mich davon	1861
mich um	-1174
midn*	2297
midnight	2297
might	9355
might _ $	3254
might _ her	1709
might _ turn	1724
might _ up	2264
might just	1511
mim	-1931
mim $	-1813
mine	1496
minha	-2976
minha _ $	-1405
minu*	2760
minutes	2546
minutes $	3065
mir	-4197
mir _ $	-2118
mirar	6637
mis	-3483
mis _ $	-1889
mis cosas	-1692
mis datos	-1305
mismo	3756
mismo $	3756
miss	-4355
miss _ $	-2421
miss her	-1253
miss me	-1385
miss*	1281
misses	1996
misses me	2057
mist*	2204
mistake	2231
mistake $	2246
mit	-1975
mit _ $	-2479
mit _ schluss	-1271
moch*	3145
mochte	3145
mochte meine	1336
moi _ $	-1650
moi a	1900
mom	-2982
mom _ $	-1251
mom _ ask	-1256
mom called	-1192
mom is	-1608
mom s	1168
mome*	1972
mon _ $	1832
mon _ a	-2333
mon _ m	-1983
mond*	-3661
monday	-1248
monday $	-1163
mondays	-2413
mont*	3498
month	-1692
months	3907
months $	5131
more	-4878
more _ $	-3090
more _ and	1377
more _ then	2294
more time	1150
morg*	-1291
morgen	-1291
morir	-1343
morn*	-2175
morning	-1956
morr*	-2171
morrer	-1479
moth*	-1879
mother	-1750
move	-1742
move _ $	-1313
move on	-1293
moved	-1973
movie	-1268
movil	1496
much $	-1530
much _ $	-1159
much _ am	2269
much _ i	2075
much longer	1926
much*	1146
muchas	1146
muchas _ de	1146
muchas ganas	1146
mucho	1992
muero	5753
muero _ $	3834
muero _ de	2466
muero _ ganas	2466
muero por	5156
mum	-1390
murd*	-1147
muss	2565
muss _ $	1960
muss _ sehen	2937
muss sie	1986
muss standig	-1633
must	3921
mutu*	1600
mutual	1600
my	-7815
my _ $	-3286
my _ 9	1433
my _ a	-2777
my _ about	-2175
my _ and	-4066
my _ can	1236
my _ dinner	-1188
my _ everything	-1176
my _ friend	-2097
my _ from	-1201
my _ go	-2356
my _ hovering	2288
my _ is	5015
my _ literally	1682
my _ me	-1746
my _ mom	2734
my _ not	3265
my _ off	1294
my _ on	2560
my _ out	1613
my _ phone	2702
my _ s	3600
my _ so	1439
my _ tell	1706
my _ that	1490
my _ to	1551
my _ wants	-1610
my _ what	1175
my _ yesterday	-1279
my _ •	8609
my back	-1161
my best	-2130
my boss	-2546
my boyfriend	-3574
my chest	1666
my cousin	1617
my ex	16833
my exs	2585
my eyes	1266
my finger	1816
my friend	-2056
my girlfriend	-1210
my hand	1727
my heart	1183
my husband	-3865
my kids	-1580
my landlord	-1855
my life	-1943
my mom	-3428
my phone	3127
my promotion	1214
my screen	2561
my son	-3006
my stories	-1306
my story	1503
my stuff	-1289
my thumb	5941
my urge	1627
my wife	-1647
my •	9063
myse*	-2164
myself	-2164
myself $	-3668
myself _ $	-1454
myself _ to	4049
myself not	3874
myself so	1203
na	4015
na _ $	3795
na _ dela	3528
na casa	5261
nach*	5331
nachricht	6419
nachricht _ $	6419
nada	-1664
nao	-2501
nao $	3212
nao _ $	-1180
nao _ mais	-2568
nao _ o	-1166
nao _ que	-1458
nao _ vou	1569
nao aguento	2701
nao quero	-1932
nao sei	-1409
ne	-1894
ne _ ecrirai	-1727
ne _ pas	-2294
ne _ plus	-1515
ne lui	-1982
near*	1433
nearly	1623
nece*	6557
necesito	6883
necesito _ $	3508
necesito _ su	3375
necesito _ voz	3375
need	2195
need _ $	-1165
need _ her	3555
need _ him	1777
need _ how	1161
need _ know	1862
need _ see	1698
need _ tell	1428
need to	3016
needs	-1516
neig*	-1547
never	-5536
never _ $	-2070
never _ him	-1910
never _ to	-1622
new	1234
new _ $	1711
new job	2065
new number	1984
new phone	1364
next	-3074
next _ in	-1614
next to	-1682
nice	-1542
nicht	-4113
nicht $	3379
nicht _ $	-5845
nicht _ sie	-1253
nicht aufhoren	3407
nicht mehr	-4748
nie	-2256
nie _ $	-2082
nie wieder	-1819
night	-1795
night $	-1655
night _ $	2290
night before	2109
no _ $	1866
no _ am	-1472
no _ contestarle	3530
no _ de	5927
no _ dejar	1441
no _ escribi	-1203
no _ la	1851
no _ le	1867
no _ mas	1760
no _ not	-1472
no _ si	4890
no _ vivir	-1528
no aguanto	3092
no botao	2603
no contact	-1760
no i	-1498
no le	-1593
no lo	2983
no more	-2490
no one	-2324
no paro	2699
no quiero	-3176
no se	4200
nobo*	-2484
nobody	-2484
noch	-3533
noch _ $	-2916
noche	1379
noche $	1379
norm*	-1536
normal	-1519
normal to	-1294
not $	8232
not _ $	3331
not _ anyone	1258
not _ but	1703
not _ call	2748
not _ calling	-1990
not _ can	2066
not _ check	-1203
not _ for	-1984
not _ him	-6381
not _ looking	1535
not _ me	-2814
not _ much	1953
not _ right	3137
not _ text	3661
not _ this	3271
not _ to	-10374
not _ what	3692
not _ write	1646
not allowed	-3278
not answer	-2203
not be	-2871
not going	-2652
not hurt	4295
not keep	1319
not kill	1464
not know	1892
not knowing	2004
not reach	1148
not resist	3052
not stop	4287
not text	2559
not texting	-3302
not think	1651
not to	11480
not want	-3118
note	4756
note $	1245
note and	1261
note on	1605
noth*	-2489
nothing	-2489
notices	2546
nouv*	2490
nouvelles	2490
novio	-2726
now	5601
now $	2970
now _ i	1934
now _ to	1426
now _ want	3442
now he	1190
now i	1818
nuevo	-2172
nuevo novio	-2123
numb*	2340
number	2661
number _ i	-2263
number _ know	1185
number _ my	2561
number _ on	2561
number but	1185
number is	4467
numero _ $	-1653
nur	6463
nur kurz	1418
o	6385
o _ botao	2603
o _ fazer	-1166
o _ no	2603
o dedo	2603
o instagram	1196
o no	5727
o numero	-1653
ob	1827
ob _ ist	1942
ob _ online	1942
ob er	1345
oder	3986
oder _ $	3986
oder nicht	3986
of	-4602
of 10	2042
of _ $	-3096
of _ a	1755
of _ and	-2419
of _ being	-1593
of _ days	-1512
of _ from	1352
of _ her	2819
of _ him	1689
of _ his	2768
of _ over	1220
of _ please	1151
of _ to	1291
of _ wants	2994
of breaking	1875
of calling	1881
of course	4060
of going	1823
of him	-1430
of his	-2031
of me	2941
of my	-1843
of texting	1300
of the	-2997
of these	-1539
off	-1770
off $	-1506
off _ $	-1646
off _ and	1574
off my	1701
ohne	-2336
ohne _ $	-1570
ohne sie	-1442
oi	4975
oi $	2333
oi _ $	2677
ok	5610
ok $	3519
ok _ it	1876
old	-1435
olhar	1738
olhar _ dela	1738
olhar _ instagram	1196
olhar o	1738
olhei	-1309
on	2061
on $	3357
on _ a	1324
on _ and	-2309
on _ at	2189
on _ button	3955
on _ call	2507
on _ for	1346
on _ he	1678
on _ i	-1649
on _ job	1279
on _ new	1233
on _ page	2527
on _ screen	2561
on _ so	1646
on _ the	1505
on her	1702
on his	3265
on me	-1613
on my	1516
on read	1406
on sunday	-2669
on the	2301
once	1719
once $	2616
one	12345
one $	-1234
one _ and	3576
one _ away	4095
one _ can	1435
one _ days	-1483
one _ from	3709
one _ letter	1406
one _ message	1939
one _ not	2272
one _ the	1537
one _ then	1283
one _ these	-1483
one _ time	2023
one _ will	2301
one call	3652
one day	-1266
one drink	1310
one last	2947
one little	5527
one of	-2537
one text	2098
onli*	5442
online	5442
online $	1628
online _ $	3773
online ist	1942
only _ to	1396
only have	1452
ontem	-3403
ontem $	-2559
open	3980
open $	1450
open _ $	2221
open his	3125
open*	2113
opened	2305
or	4668
or _ $	2532
or _ it	1418
or not	4023
order	-3543
other	-1975
otra _ $	-1278
ou	9920
ou _ $	7897
ou nao	3212
ou pas	4684
our _ five	2319
our _ is	-2836
our chat	2964
out	4239
out _ $	-1609
out _ 10	2042
out _ calling	1881
out _ her	1852
out _ him	2579
out _ i	1682
out _ please	1291
out _ the	-1932
out _ this	2578
out _ thumb	1548
out _ today	1418
out _ will	1190
out and	3275
out of	1395
outs*	2757
outside	2757
outside _ $	2645
outside her	1844
outside the	1357
ouvir	3188
ouvir _ voz	3188
ouvir a	3188
over	5953
over $	-2277
over _ $	6771
over _ dog	-2317
over _ house	1251
over _ knock	1269
over _ now	2492
over send	3786
over the	-1621
over there	6305
over to	2200
overwhelming	1952
page	4863
page _ night	2995
pague	-1797
pain	-1225
para	4844
para _ $	6339
para _ agora	1730
para _ ontem	-1836
para _ si	-2227
para ela	2629
para ele	4780
para mim	-1490
para que	-6270
para ver	3612
para*	3377
parabens	2499
pare*	-3383
parents	-2909
parents _ $	-2182
parl*	2661
parle	-2133
parle _ $	-1927
parler	2965
parler $	2965
paro	2498
paro de	2498
part	2696
part _ me	2812
part _ wants	3030
part of	2749
part*	-2464
party	1233
pas $	1590
pas _ $	1519
pas _ de	-3631
pas de	1786
pas envie	-2668
passer	2245
passer _ elle	2245
passer chez	2245
past	-3195
past the	-3034
pause	-1505
pedir	2876
pedir _ amiga	2876
pens*	-2503
pensar	-1221
pensar _ $	-1221
pense a	-1886
peop*	-4323
people	-4323
people $	-1531
perf*	3209
perfil	2630
perfil $	2443
person $	1275
peur	-1343
phone	6267
phone _ $	1166
phone _ in	1618
phone _ my	3480
phone is	1700
phone to	2996
photo	2407
photo _ notices	2546
photo so	2546
photos _ $	-1260
pic	1908
pic $	1944
pick _ $	1452
place	1189
place _ $	2160
place now	1845
plan*	3434
planning	3905
planning _ for	1418
planning _ to	1583
planning to	2686
plea*	-2337
please	-2230
please $	-1619
please _ $	-2663
please _ am	1230
please _ me	4290
please i	1230
please stop	-1193
pleu*	-1367
plus	-3632
point	-2454
point of	-2923
por	1205
por _ $	-2697
por favor	-1176
posso	4414
post	1268
post*	2780
posted	2980
posts	-1223
prec*	1829
preciso	2141
pres*	1941
press	1324
press _ $	1470
probably	-1320
prof*	7147
profil	7321
profil $	2578
profil _ $	2268
prom*	2182
promised	1872
promotion	1214
promotion $	1214
puedo _ de	1201
puedo dejar	1441
pull	1952
pull _ $	1959
punto	2026
punto de	2026
putt*	2156
putting	2156
quase	3789
quase _ $	1416
quase _ mensagem	1818
quase _ para	2666
quase mandando	2003
que	2675
que _ $	8962
que _ amo	3673
que _ el	-1274
que _ hoy	2507
que _ l	1996
que _ la	2179
que _ le	-1669
que _ mis	-2462
que _ no	-2439
que _ reponds	1939
que _ respondo	2457
que _ um	1605
que _ ya	1687
que ele	-2054
que eu	4300
que fazer	-1166
que je	6142
que la	3662
que le	3628
que llamar	-1343
que se	-1179
quel*	-1466
quer*	2358
queria	2358
queria _ com	1865
queria tanto	1842
quero	6574
quero _ $	1334
quero _ a	1614
quero _ ele	1295
quero _ para	3043
quero ligar	1606
ques*	-1225
quic*	1408
quick	2475
quickly	1408
quickly $	1408
quie*	3975
quiere	-3300
quiero	7561
quiero _ $	4431
quiero _ a	-1556
quiero _ audio	1527
quiero _ ella	1387
quiero _ la	2295
quiero _ mensaje	1922
quiero _ que	4827
quiero _ un	3449
quiero decirle	2318
quiero escribirle	2981
quiero mandarle	2910
quiero morir	-1223
quiero que	-1602
quiet	-2063
quis*	1232
quisiera	1232
quit	-1170
quit*	-2885
quitte	-1310
quoi	-1752
quoi $	2003
quoi _ lui	-1794
quoi bon	-2809
rapp*	4924
reach	6548
reach _ $	2165
reach _ and	2048
reach out	5647
real*	3940
really	4272
really _ $	3905
really _ to	3651
really want	3839
reco*	1543
reden $	-1504
refu*	-1972
refuses	-1689
refuses to	-1689
rega*	5012
regarder	4376
regarder _ $	4376
regarder _ instagram	1709
regarder son	1709
regr*	-2310
regret	-1635
regret _ $	-1528
regret it	-1506
relationship	-1311
remi*	-1309
remo*	-1744
repl*	-1923
replied	-1658
reply	5138
reply $	3617
repo*	7683
repond	-1727
repond _ $	-1727
repondre	2971
reponds	4969
reponds $	1939
reponds _ $	3030
repondu	1753
resi*	2654
resist	3052
resp*	14154
respond	3086
respond $	2732
responder	5336
responder _ $	3236
respondi	-2891
respondi $	-2454
respondo	6055
respondo _ $	2237
revoir $	-2707
rich*	-1160
right	6222
right $	1896
right _ $	2643
right _ i	2281
right now	4572
right there	1568
right to	-1291
ring*	1368
ringing	1368
ringing _ $	1368
ringing her	1368
risa	-1435
risa $	-1435
romper	2406
room*	1164
roommate	1173
ruf _ an	2447
rufe	1195
rufe _ an	1271
ruhe	-1277
s	2092
s _ $	-1886
s _ is	2516
s _ on	3053
sa	4295
saber	1644
saber _ el	1964
saber _ le	1964
saber de	1964
sach*	-1251
sachen	-1251
sad	-1339
sagen	1627
sagen _ ich	1160
sagen _ sie	1160
sagen dass	1982
said _ $	2452
said _ birthday	2129
said _ me	2368
said _ misses	2371
said _ to	-1209
said goodbye	-1183
said happy	2129
said he	1735
said hi	2020
said i	-1856
same office	-1179
sang*	-1238
saud*	-1820
saudade	-1820
saudade _ $	-1158
saved	1580
saved me	1732
saw	-2339
say	6790
say _ $	4026
say _ birthday	1235
say _ her	1175
say happy	1460
say to	1560
sayi*	2881
saying	2881
saying _ $	4295
says	-3074
says _ $	1448
says _ me	1259
says _ not	-1276
says i	-1536
scar*	-3343
scared	-3093
scared _ will	-1208
scha*	3740
schau	1697
schauen	2121
schauen $	1459
schl*	-4596
schluss	-2103
schluss _ $	-1624
schon	10624
schon _ $	9913
schon wieder	3278
schr*	5682
schreib	2699
schreib _ $	2270
schreib _ jetzt	1578
schreib ihm	1813
schreiben	4651
schreiben $	4345
schw*	1992
schwester	2055
scre*	-1397
scream	-2250
scream $	-2115
screen	2533
screen $	2891
se _ $	3410
se _ contestarle	3530
se fue	-1362
se si	4890
sec	1342
sec $	1342
seco*	2751
second	2800
see	-1344
see $	-1955
see _ all	-1235
see _ at	-1925
see _ day	1305
see _ every	1305
see _ face	1416
see _ girlfriend	1993
see _ he	1890
see _ is	3158
see _ new	1950
see _ she	3033
see _ the	-1891
see a	-2090
see her	4076
see him	1639
see his	-1205
see my	-1605
see what	1235
seem*	1340
seeming	1343
seeming _ $	1343
seeming desperate	1343
seen	3538
seen $	1171
seen _ minutes	2530
seen _ ten	2530
seen every	2530
sees	1414
sees _ $	1483
sees me	1681
seguir	-1618
sehen	5387
sehen $	4790
sehr	-2019
sehr $	-1976
sei	-1576
sei _ fazer	-1166
sei _ que	-1166
sei o	-1166
sein	4552
sein $	-1234
sein _ $	3310
sein profil	4333
seine	5161
seine _ $	3044
seine _ horen	3272
seine stimme	3272
seit	-1291
self	-2312
self harm	-1650
self*	-1198
sem	-1620
sem _ $	-1274
sema*	-2224
semana	-1630
semana $	-1389
send	20087
send $	6513
send _ $	7357
send _ message	-1614
send _ to	1642
send a	3059
send it	2000
send me	-2081
send*	12046
sending	12046
sending _ $	12154
sending him	1150
sending it	6108
sent _ a	2269
sent me	2072
sepa*	-1320
sera	5004
sera _ eu	3399
sera _ mando	3227
sera que	5004
ses	5320
ses _ $	5339
shak*	1391
shaking	1391
share	-1157
she	-6513
she _ $	2504
she _ about	1520
she _ be	-1573
she _ birthday	2204
she _ by	1330
she _ calling	1320
she _ for	1860
she _ happy	2036
she _ hey	1592
she _ my	-1213
she _ not	-1779
she _ on	-1211
she _ right	1840
she _ say	-1699
she _ should	1279
she _ the	-2603
she _ to	-4349
she _ tonight	2466
she _ waiting	2093
she always	1566
she called	1159
she does	-1221
she is	2493
she posted	1798
she sent	2101
she should	-4165
she unblocked	2632
she wants	-3558
she wrote	1172
shit	-1682
shoot	-1423
shou*	5820
should	5955
should _ and	-2053
should _ ask	1966
should _ break	-3334
should _ call	2476
should _ do	-1979
should _ first	-1465
should _ him	2545
should _ or	4066
should _ pick	1563
should _ send	2849
should _ the	-1745
should _ this	-1534
should _ wish	1175
should _ •	1503
should call	-1422
should i	9679
si	7855
si _ $	3951
si le	3246
si no	-2289
sich	-3020
sick	-4575
sie	2017
sie $	1770
sie _ an	1635
sie _ geschrieben	3024
sie _ sich	-1413
sie jetzt	2389
sie liebe	1160
sien*	-1252
siento	-1252
silence $	1736
simp*	2661
simple	2838
sin	-1667
sin _ $	-1501
since	-2163
since $	1442
since _ $	-2031
sinto	-3106
sister _ $	-1303
sister _ he	1212
sister _ i	1286
sister about	-1272
sit	-1157
situ*	1566
situation	1687
six	1786
sleep	-4980
sleep $	-1549
sleep _ $	-1402
slide	4146
smash	-1798
smash _ face	-1798
smash _ in	-1798
smash his	-1798
snap*	1311
snapchat	1311
so	2797
so _ am	1412
so _ anrufen	1243
so _ can	-2545
so _ do	1435
so _ i	3241
so _ if	1394
so _ last	1233
so _ me	2083
so _ notices	2546
so _ one	1235
so _ reach	1560
so _ schreiben	1710
so _ text	1294
so _ uma	1407
so _ vez	2067
so _ •	1653
so gern	2341
so he	3892
so i	-2774
so mais	1407
so sehr	-2019
so tempted	4890
soll	6087
soll _ antworten	2836
soll _ ihm	1607
soll _ ihr	1516
soll _ schreiben	1219
soll ich	8456
some	-2237
some*	-1880
somebody $	-1643
someone	-3494
someone to	-1227
something	2278
something $	2610
something _ and	1177
sometimes	-1214
son	7322
son _ $	4545
son _ les	3501
son anniversaire	1301
son instagram	3412
son numero	1483
son profil	3683
song	-1635
soon $	-1861
sorry $	2347
soun*	-1949
sounds	-1410
sous	1558
spri*	-1340
stal*	2378
stalking	1887
stamp	5183
stamp _ $	5183
standig _ er	2282
start a	2651
stay	-1924
stay*	-2357
stayed	-2285
stayed _ $	-2275
stayed strong	-2182
ster*	-1310
still	-1926
still _ $	1732
still _ to	1682
still care	1445
still want	1689
stim*	2979
stimme	3212
stimme _ $	3272
stimme horen	3272
stop	2129
stop _ $	-2600
stop _ calling	4608
stop _ from	7912
stop _ him	-2551
stop _ swear	1257
stop _ texting	2701
stop me	7749
stories $	2279
story	1345
story _ i	3228
story and	2133
stre*	-1174
stro*	5874
strong	5947
strong _ to	2859
stuff	-2028
su	11489
su _ $	8083
su _ le	3725
su _ novio	-2123
su casa	3038
su cumpleanos	2508
su nuevo	-2123
su perfil	2443
su voz	2863
suff*	-1810
suffer	-1580
suic*	-6753
suicidal	-2069
suicide	-2886
sund*	-3664
sunday	-3570
sunday $	-2661
supp*	-2646
supposed	-1643
supposed to	-1643
sure	-3223
surp*	1673
surprise	1720
surprise him	1784
surv*	-2440
survived	-1728
sus	4937
sus _ $	3366
sus historias	4819
take	-2581
talk	3558
talk _ $	-1205
talk _ again	1198
talk _ for	1270
talk _ her	4128
talk _ him	2771
talk _ me	-2200
talk _ of	3177
talk _ out	3726
talk me	3177
talk*	-4002
talked	-2484
talked to	-2078
talking	-1517
talking _ $	1263
talking _ her	2169
talking _ him	-1225
tanto	2478
tanto _ com	2444
tanto _ ele	1845
tanto falar	2444
te	-2921
te _ $	-1593
tell	8068
tell _ $	2761
tell _ about	2118
tell _ ex	3061
tell _ my	2039
tell _ that	1636
tell _ to	2262
tell her	1953
tell him	4997
tell me	2220
tellement	2118
tellement _ $	2223
tellement _ parler	2323
tellement lui	2323
telling	-1375
temp*	6980
temps	-1972
temps $	-1912
tempted	7524
tempted to	3919
ten	1628
ten _ $	2149
ten minutes	2530
tengo	6419
tengo _ en	1747
tengo _ ganas	1209
tengo _ llamar	-1343
tengo el	3436
tengo muchas	1146
tengo que	1838
tenho	-1788
term*	-3814
terminar	-1291
text	15544
text $	9502
text _ $	2378
text _ about	-1362
text _ after	1640
text _ back	-2293
text _ ex	-1544
text _ first	-1355
text _ from	-1666
text _ guy	-2835
text _ hurt	1670
text _ not	1607
text _ tonight	1300
text her	-2690
text him	4825
text my	-1554
text*	1620
texted _ and	1188
texted _ i	2375
texted back	1538
texting	1461
texting $	1466
texting from	1292
texting her	1231
texting him	-1184
texts	-1756
than	-1507
thank	1772
thank _ $	1607
thank you	1358
thanks $	1316
thanks i	-1170
that	-10628
that $	-2150
that _ $	-3493
that _ his	1183
that _ is	-1630
that _ love	1195
that girl	1228
that if	1200
that is	-2025
that she	-1267
the	-8649
the _ $	-6134
the _ always	1537
the _ and	-1550
the _ at	-1262
the _ because	1425
the _ button	3845
the _ call	-1594
the _ empty	-1511
the _ evening	-1886
the _ from	-1705
the _ he	4383
the _ i	-3634
the _ in	7726
the _ is	7596
the _ killing	1398
the _ like	1972
the _ of	-4402
the _ she	1922
the _ the	-3242
the _ this	-1472
the _ to	3572
the _ where	3737
the _ with	-1921
the _ your	1623
the apartment	-1324
the bail	-1461
the bar	4378
the cafe	2724
the call	2507
the car	-1413
the dog	-2274
the kids	-1697
the letter	5590
the message	2360
the office	1390
the point	-2998
the same	1494
the silence	1372
the urge	7426
the wife	-1402
them	-1429
then _ am	1242
then _ i	1250
then i	2737
ther*	-3689
therapy	-2753
therapy $	-1672
there	4527
there $	6674
there _ $	2822
there _ an	-3235
there _ knock	1269
there and	1549
there is	-5651
there now	2566
these	-3079
these _ $	-1271
these days	-1720
they	-4963
they _ to	-1495
thin*	3739
things	-3241
things $	-1808
think _ go	3186
think _ will	1678
think about	-1948
think i	3786
think my	-1558
thinking	7267
thinking _ $	-1204
thinking _ again	-1689
thinking _ asking	1678
thinking _ calling	4060
thinking _ going	1823
thinking _ her	1721
thinking _ him	-1504
thinking _ ringing	1368
thinking about	-3130
thinking of	11267
this _ $	-3253
this _ and	-2273
this _ is	1286
this _ my	1738
this _ to	5155
this close	4115
this guy	-1386
this please	1162
this situation	1687
thou*	-2549
thoughts	-1734
thre*	-1537
three	-1648
thro*	-2934
through	-2098
thumb	7465
thumb _ $	2772
thumb _ hovering	1883
thumb _ over	3106
thumb _ send	3086
thumb is	4708
tien*	2421
tikt*	3002
tiktok	3002
time	-3784
time to	-1741
times	1825
times _ i	2320
times and	2324
tind*	-1492
tinder	-1492
tinder $	-1325
tired	-2107
to	11002
to $	2994
to _ $	-1599
to _ about	-2684
to _ all	-1549
to _ alone	-1674
to _ and	4346
to _ at	2580
to _ badly	1254
to _ bar	3151
to _ best	-1408
to _ boss	-1410
to _ casa	1476
to _ class	-2148
to _ contact	1619
to _ de	-1717
to _ dedo	2603
to _ ex	3198
to _ father	-1693
to _ first	2535
to _ for	5113
to _ from	1579
to _ gig	1890
to _ go	-1641
to _ guy	-1483
to _ he	3316
to _ heart	1431
to _ her	9233
to _ him	12217
to _ house	1210
to _ hurt	-1465
to _ in	4558
to _ into	3196
to _ is	2120
to _ it	-4441
to _ japan	-1289
to _ kids	-1178
to _ landlord	-1938
to _ last	-1609
to _ left	-1408
to _ live	-1193
to _ mandando	2003
to _ me	-3180
to _ mensagem	1818
to _ mom	-1548
to _ my	3673
to _ myself	-2157
to _ next	-1589
to _ no	1149
to _ note	1150
to _ now	3734
to _ o	2161
to _ of	-2811
to _ off	1426
to _ on	-1840
to _ our	2453
to _ out	4326
to _ over	-1927
to _ para	3098
to _ party	1488
to _ people	-1324
to _ phone	1712
to _ place	2394
to _ right	1343
to _ send	3151
to _ she	3773
to _ situation	1687
to _ so	3567
to _ someone	-1861
to _ sunday	-1709
to _ text	3438
to _ the	-2912
to _ there	1223
to _ this	3692
to _ up	-1430
to _ voice	1872
to _ what	1489
to _ who	1291
to _ wife	-1712
to _ with	-2094
to _ write	1326
to _ •	5612
to a	-1534
to answer	3351
to ask	5658
to be	-6516
to break	5645
to bump	1419
to call	1646
to cut	-2312
to die	-6130
to do	-4503
to drive	1795
to drop	1227
to end	-3060
to explain	1300
to feel	-1533
to forget	-3813
to give	1992
to go	1265
to have	-2028
to hear	1935
to her	9975
to him	2841
to his	2023
to hit	2259
to kill	-3118
to know	1411
to learn	-1521
to live	-3060
to look	3318
to make	-1839
to me	-5763
to meet	-2443
to message	3885
to my	-1654
to press	1733
to quase	4320
to reach	5244
to reply	5149
to respond	1691
to ring	1638
to say	3781
to scream	-1497
to see	3643
to send	4616
to shoot	-1264
to sleep	-2758
to slide	4685
to smash	-1798
to stop	-3266
to surprise	1784
to tell	2186
to texting	2776
to therapy	-2281
to use	7039
to visit	-1289
to wait	1955
to write	6848
to you	-1748
to •	-2359
today	-2101
today _ i	1188
today and	1169
today i	-2204
todo	-4762
todo $	-1481
todo _ que	-1164
todo lo	-1164
toi	-1292
toi $	-1230
told	-3898
told her	-1412
tomorrow $	2681
tomorrow _ $	-2112
tomorrow _ 8	-1755
tomorrow at	-1987
toni*	2300
tonight	2300
tonight _ i	2999
tonight _ to	1166
tonight _ want	2019
tonight and	2613
too _ to	2509
took	-1795
tot	-2074
touch	3500
touch with	3517
tout	-3603
tout _ $	-2143
tout _ temps	-1549
tout le	-1847
tout*	1285
toutes	1285
toutes _ $	1285
trau*	-1281
traurig	-1276
trav*	1150
tried	-1307
tris*	-2573
triste	-2407
trop _ de	1371
trop envie	1371
tryi*	4119
trying	4119
trying _ not	4187
tu	-1679
tudo	-2646
tuer	-1447
turn _ at	1724
turn up	1724
tut	-1232
two	-2124
two _ $	-1625
type	-1268
typed	4183
typed _ and	1788
typed _ my	1548
typed out	3995
typi*	10532
typing	10567
typing $	4184
typing _ $	6153
typing and	4907
uber	3505
uber _ $	3595
uber*	1618
uberlege	1656
ugh	1319
ugh $	2034
ugh _ to	1658
ugh _ want	1658
ulti*	3123
ultima	3123
ultima _ $	3123
um	4908
um $	-1277
um _ para	2405
um oi	5233
uma	3449
uma _ $	3357
uma _ para	-1385
uma vez	2067
un	3347
un _ $	2985
un audio	1619
un mes	1181
unbe*	2476
unbearable	2022
unbearable $	2022
unbl*	8623
unblock	1853
unblock him	1777
unblocked	3281
unblocked _ $	3417
unblocked me	3281
unblocking	3488
unblocking _ $	3488
und	-3228
und ich	-1728
une	2608
une _ $	2814
until	-1345
up	-2057
up _ $	-4451
up _ a	-1534
up _ door	2165
up _ her	1745
up _ him	-3460
up _ his	2899
up _ night	1865
up at	2566
up his	-1983
up on	1515
up with	-3834
urge	12239
urge $	2674
urge _ $	1692
urge _ 10	2618
urge is	8761
urge to	1398
us	-2397
use	6899
use _ $	1334
use it	1486
use my	6369
va	-1836
vai	-1257
vais	4385
vais _ appeler	2331
vais _ chez	2245
vais _ ecrire	1554
vais _ elle	2245
vais _ son	2285
vais _ voir	3087
vais aller	3087
vais l	2331
vais passer	2245
vent	-2592
vent $	-2592
ver	9938
ver _ $	8535
ver _ dele	1508
ver _ historias	3137
ver _ perfil	3473
ver ele	1845
ver su	2817
ver sus	3916
verg*	-1671
verl*	-1503
verla	6352
verla _ $	2605
verm*	-3872
vermisse	-3819
vermisse _ $	-1478
vermisse _ sehr	-1976
vermisse _ so	-2122
vermisse ihn	-1552
vermisse sie	-1955
vers*	-1699
veut	-1240
veux	3776
veux _ $	-1233
veux le	2218
vez	2417
vez $	2545
vida	-2291
vida $	-1475
view*	1782
viewed	1935
viewed _ story	1935
viewed my	1935
visit	-1289
visit japan	-1289
viver	-1480
vivir	-1803
vivre	-1370
voce	-1256
voice	3687
voice $	1709
voice note	2110
vor	-2098
vou	10191
vou _ casa	3528
vou _ de	1627
vou _ ele	4669
vou _ mensagem	1528
vou _ para	2210
vou _ um	2146
vou _ •	-3585
vou chamar	2251
vou ligar	-1593
vou mandar	2826
vou matar	-2047
voy	7058
voy _ $	4330
voy _ escribir	2457
voy _ matar	-1263
voy _ sus	2589
voy _ un	1199
voy a	7138
voz	6050
voz $	3375
voz _ $	3188
wait	4304
wait $	2452
wait _ her	1769
wait for	1739
waiting _ his	-1872
waiting _ me	1987
waiting _ message	-1872
wake	-1870
wake up	-1660
wann	1423
want	5546
want _ $	1955
want _ a	-1947
want _ and	1249
want _ answer	3599
want _ at	1366
want _ be	-3460
want _ by	1285
want _ call	2640
want _ cut	-2126
want _ die	-2613
want _ do	-1361
want _ drive	1952
want _ forget	-3807
want _ get	2069
want _ go	1487
want _ hear	1592
want _ her	1893
want _ him	4499
want _ his	1858
want _ how	-1195
want _ if	1815
want _ into	1306
want _ it	2023
want _ know	1994
want _ left	-1396
want _ reply	4448
want _ say	2309
want _ see	1652
want _ stop	-1267
want _ the	-1184
want _ use	2180
want _ who	1518
want _ •	-1190
want closure	1204
want him	-2419
want to	11333
want*	-4726
wanted	-2588
wanted to	-2426
wanting	-2139
wanting to	-2139
wants	-1897
wants _ $	-1400
wants _ see	-1297
wants _ talk	-1419
wants _ text	1908
wants _ to	-2806
wants me	-2624
wants to	1552
war $	1504
warum	-1147
was	-4753
was _ $	-5101
was about	1716
watc*	-3164
watching	-2905
watching _ stories	-2663
way	-1351
we	-5758
weak	1344
week	-4834
week $	-4279
week and	1148
week*	-1213
weeks _ it	2055
weeks and	1944
weht*	-1835
wehtun	-1835
weird	3246
weird _ i	1491
weird _ message	2734
weird _ my	2734
weird if	1491
weird to	2734
well	-1317
wenn	-3421
wenn _ gehe	-1267
wenn ich	-2366
went	-4662
went _ his	-2719
went to	-3415
were	-1766
were you	-1537
what	2551
what _ $	-1879
what _ about	1487
what _ did	-1273
what _ do	-6349
what _ if	1399
what _ is	-1297
what _ just	3102
what _ say	6831
what _ says	1296
what _ the	3002
what _ •	4909
what can	-1587
what counts	-1267
what do	6378
what he	-2081
what i	-1591
what if	2035
what she	3243
what to	3147
what would	2261
what*	2436
whatsapp	2764
whatsapp $	1288
when	-6919
when _ am	-1596
when i	-3823
where _ $	-2451
where _ tonight	2466
where she	2026
while	-1254
who _ girl	1228
who _ in	1204
who _ with	1382
who that	1228
whole	-1226
whole _ $	-1873
why	-5065
why _ i	-2227
why _ still	-1658
why do	-2254
why does	-1437
wie es	2062
wied*	1647
wieder	1647
wieder _ profil	2578
wieder _ sein	2578
wieder auf	2578
wife	-4457
will	1453
will _ and	1160
will _ anrufen	1758
will _ at	1828
will _ be	-2147
will _ calling	-1990
will _ ex	-1911
will _ forever	1170
will _ hurt	1729
will _ if	1511
will _ kurz	1549
will _ mehr	-2486
will _ my	1667
will _ nicht	-1271
will _ nur	2929
will _ schreiben	1238
will _ sister	1814
will _ the	3729
will _ there	1321
will _ to	-2544
will _ wehtun	-1835
will be	4264
will get	1346
will ihm	2115
will ihn	1309
will just	1901
will lose	1593
will nicht	-1583
will sie	1885
wir	-3460
wir haben	-3062
wish _ could	1686
wish _ forget	-1412
wish _ luck	1476
wish _ tell	2352
wish _ would	-2233
wish her	2481
wish she	-1425
with	-4839
with _ and	-3229
with _ ex	1338
with _ he	1952
with _ note	1543
with a	3780
with him	-1373
with his	-1249
with my	1815
with no	-1443
with this	-1608
with*	-1749
without	-1605
without _ $	-1747
without _ desperate	1343
without _ from	-1880
without _ her	3356
without _ to	2455
without her	-3562
without seeming	1343
work $	-1354
work at	2290
works	2495
works _ $	1528
worr*	-1442
worried	-1278
worth	-1205
would	5835
would _ $	-1787
would _ anything	-1600
would _ ask	4588
would _ back	-2138
would _ be	4202
would _ how	5791
would _ i	1851
would _ mad	2180
would _ me	-1216
would _ so	2068
would _ to	3714
would _ •	1207
would give	-1213
would it	2083
would just	-1484
would like	3524
would love	1516
would •	1671
wozu	-3509
writ*	5294
write	9476
write $	4291
write _ $	3424
write _ book	-1587
write _ him	-3228
write a	-1670
write back	2231
write her	1938
write him	2035
write to	-4653
writing	2423
written	3342
wrong _ i	1716
wrote _ a	-1521
wrote _ i	1168
wrote hey	1592
wurde	1368
wurde _ so	1565
y	-1778
y _ $	-1991
y _ le	1800
y no	-1601
y quiero	2069
ya	1509
ya $	4516
ya no	-1997
year	-2219
years	-3319
yest*	-4388
yesterday	-4388
you	-13840
you $	-3182
you _ $	-3101
you _ a	2402
you are	-1859
you be	2698
you hurt	2898
you stop	-1155
you think	1602
your	-6405
your _ $	-4728
your _ just	1737
your post	1749
zu	4266
zu _ $	4390
zu ihr	2212
zu schreiben	3278
•	-3464
• $	-5726
• _ $	-6873
• _ a	-1658
• _ after	5047
• _ again	-1285
• _ am	4722
• _ an	2432
• _ and	5177
• _ back	-1623
• _ but	1169
• _ call	-1763
• _ ce	-2616
• _ de	1462
• _ do	3712
• _ doing	5504
• _ ex	-1955
• _ get	-1460
• _ her	-7927
• _ him	-3369
• _ i	11097
• _ ok	3015
• _ soir	-2616
• _ sorry	4365
• _ text	-4851
• _ to	-10460
• _ •	5117
• after	5413
• an	2432
• and	6034
• de	1750
• doing	5504
• him	-2350
• i	4386
• me	1171
• to	-10125
• •	-3464
""",
    'contact.slip': """\
~	-37596
!	-4597
!ex_contact	-4017
!ex_contact_abroad	-1773
!slip	16647
!slip_abroad	17158
!•	2978
.	3306
.-	-7142
.i	-7851
.i+they	13813
.i+you	-4460
.i-	-8840
.they	15668
.they-	9412
.you	-1903
.you+they	-1612
.you-	-3356
1	5216
10	-1613
2	1693
2 $	1770
3	2015
3 $	3437
3am $	2052
6	2234
6 _ $	2667
6 times	3411
?	-4542
?-	-3595
?i	-5658
?they	4725
^ _ $	-5549
^ _ 6	2723
^ _ a	2964
^ _ about	-2823
^ _ after	-3972
^ _ again	2919
^ _ ai	7387
^ _ allee	3265
^ _ am	-5272
^ _ and	5227
^ _ angerufen	5108
^ _ anoche	3188
^ _ answered	5822
^ _ apologized	1815
^ _ at	5026
^ _ beat	-3045
^ _ been	6494
^ _ begged	1748
^ _ best	2780
^ _ bin	-1845
^ _ boyfriend	-2570
^ _ broke	-5358
^ _ by	2666
^ _ called	1791
^ _ calls	-2125
^ _ came	-2834
^ _ can	-2491
^ _ caved	1702
^ _ cheated	-1737
^ _ check	1659
^ _ com	-3677
^ _ commented	3888
^ _ contact	4541
^ _ dialed	3673
^ _ do	-2905
^ _ dreamt	-1996
^ _ drove	3836
^ _ el	9587
^ _ ela	4725
^ _ ele	9646
^ _ emailed	1755
^ _ en	-2442
^ _ escribi	3701
^ _ escribio	1752
^ _ est	-1865
^ _ everything	-1811
^ _ ex	-8849
^ _ feel	-3817
^ _ finally	-1848
^ _ for	-2845
^ _ found	-3156
^ _ from	-1680
^ _ gave	-4176
^ _ gestern	2273
^ _ girlfriend	-1603
^ _ habe	3211
^ _ happy	3070
^ _ has	-2570
^ _ hat	-2929
^ _ hate	-4366
^ _ have	1685
^ _ help	1852
^ _ her	12186
^ _ him	13457
^ _ his	14368
^ _ hit	4205
^ _ hope	-3317
^ _ hurt	-1681
^ _ husband	-2431
^ _ i	2489
^ _ if	2923
^ _ ihr	4261
^ _ is	-9114
^ _ it	2703
^ _ keep	3594
^ _ keeps	-1824
^ _ l	2668
^ _ la	-1617
^ _ le	-6986
^ _ left	-3563
^ _ letter	5064
^ _ liked	3019
^ _ live	2359
^ _ llame	10129
^ _ llamo	3916
^ _ lui	3770
^ _ m	-4353
^ _ mande	7515
^ _ me	-7334
^ _ meine	-2321
^ _ mensagem	4985
^ _ message	-4971
^ _ messages	-2435
^ _ messaging	3337
^ _ mi	-1735
^ _ mich	-3208
^ _ minha	-1836
^ _ mir	-2412
^ _ miss	-5382
^ _ my	9752
^ _ ne	-2688
^ _ night	2697
^ _ no	3388
^ _ o	2532
^ _ of	-2190
^ _ off	-2733
^ _ on	4171
^ _ one	2397
^ _ out	3333
^ _ outside	2571
^ _ packed	-2263
^ _ past	2377
^ _ perfil	3470
^ _ pressed	4584
^ _ que	-2701
^ _ rang	2703
^ _ reached	3124
^ _ reminders	-1897
^ _ replied	3353
^ _ said	-2883
^ _ send	7181
^ _ she	-2158
^ _ sister	3057
^ _ sleep	-2975
^ _ slept	4950
^ _ slipped	5854
^ _ so	-2765
^ _ sorry	2988
^ _ still	-4584
^ _ sus	7060
^ _ talk	-3065
^ _ talked	4665
^ _ text	-1627
^ _ texted	6911
^ _ texting	3485
^ _ that	-2210
^ _ the	-3154
^ _ through	1728
^ _ to	4393
^ _ together	4277
^ _ took	-2891
^ _ up	8242
^ _ vermisse	-1610
^ _ viens	3008
^ _ want	-4280
^ _ war	3480
^ _ was	-4472
^ _ we	-2230
^ _ wear	-3912
^ _ went	3718
^ _ will	-1942
^ _ wish	-2199
^ _ wrote	3300
^ _ y	11690
^ _ yet	1870
^ _ you	-2966
^ _ •	-9094
^ a	-2179
^ asked	5237
^ broke	6305
^ called	7981
^ checked	5479
^ could	3212
^ day	-2945
^ delete	-1994
^ drunk	3142
^ ela	-2516
^ ele	-2204
^ elle	-2811
^ emailed	2780
^ ex	-2312
^ fuck	4566
^ fui	3496
^ gave	7307
^ got	-5059
^ habe	6761
^ he	-12579
^ her	-4775
^ his	-5024
^ hit	2720
^ how	-4319
^ il	2265
^ it	-1997
^ j	2704
^ je	3386
^ la	7598
^ le	14580
^ left	5002
^ liguei	3994
^ liked	4446
^ looked	2278
^ mandei	4493
^ me	2760
^ mein	-1633
^ messaged	4457
^ met	1928
^ mi	-2151
^ my	-15119
^ nao	-4479
^ no	-5507
^ not	-1670
^ ok	3869
^ olhei	7710
^ please	-1704
^ rang	4827
^ saw	-3444
^ sent	14069
^ she	-15795
^ sie	-2219
^ sinto	-1636
^ spent	6423
^ stalked	3862
^ stalkeei	4420
^ stop	-2687
^ texted	1697
^ the	-3905
^ told	4446
^ waited	2523
^ was	2229
^ watched	3090
^ we	4108
^ went	6182
^ what	-2527
^ when	-2825
^ woke	-2181
a	-2874
a _ $	-1837
a _ a	1863
a _ about	-1980
a _ account	1924
a _ at	2664
a _ back	4479
a _ but	-2647
a _ casa	3630
a _ et	6878
a _ for	3973
a _ from	-5089
a _ got	3102
a _ her	5067
a _ him	2084
a _ in	1709
a _ j	2440
a _ last	3360
a _ message	-2530
a _ on	4686
a _ to	3206
a _ un	-2191
a _ yesterday	1651
a appele	4141
a card	1684
a dream	-1889
a envoye	-1766
a fake	2154
a gift	3371
a heart	2273
a letter	1623
a long	2402
a meme	6068
a message	-4703
a note	3689
a song	2351
a su	3760
a voicemail	2255
a week	-3655
about _ $	-6768
about me	-2048
about the	2412
acci*	5766
accident	2234
accidentally	3532
accidentally liked	3532
after	8849
after _ $	4185
after a	-4518
after class	2841
after six	2621
again	6198
again $	1887
again _ $	1871
ago	-3389
ago $	-3023
ai	7103
ai _ $	4232
ai _ de	-3266
ai appele	2652
ai appelee	3869
ai ecrit	2739
ai pas	-4859
ai repondu	2440
all _ $	1612
all night	4584
allee	3265
allee _ $	3265
alwa*	-2204
always	-2204
am	-7280
am _ $	-2747
am _ i	2142
am _ told	2659
am and	2659
an	2559
an _ of	1827
an _ picture	2036
an hour	1661
an old	1885
and	6865
and _ $	2552
and _ a	1618
and _ again	1934
and _ answered	4352
and _ argued	2732
and _ back	2089
and _ broke	-1632
and _ ex	1812
and _ for	1604
and _ her	4034
and _ him	2064
and _ it	-2252
and _ liked	2967
and _ my	3589
and _ not	-4146
and _ pas	-3263
and _ said	6290
and _ sent	2300
and _ talked	1823
and _ thanks	2081
and _ the	2716
and _ to	-1653
and _ told	4558
and _ wrote	2089
and _ yes	1692
and ai	-4065
and called	5113
and did	-3316
and he	6113
and i	5936
and it	-2733
and messaged	3539
and she	6247
and texted	2244
and we	4820
and wrote	2673
ange*	8876
angerufen	5874
angerufen und	5108
angeschaut	4082
angeschaut $	4082
anoc*	4299
anoche	4299
anoche $	4299
answ*	13230
answer _ $	1842
answered	11710
answered _ $	7131
answered _ message	7655
answered my	10977
apol*	1604
apologized	1775
appe*	6673
appele	4994
appelee	2762
are	-3441
argu*	2212
argued	2212
argued _ the	2025
ask	-2914
asked	8266
asked _ about	3858
asked _ brother	1898
asked _ friend	2808
asked _ how	2725
asked _ roommate	2353
asked her	4115
asked his	5083
at _ $	2621
at _ house	3046
at _ on	-1742
at her	6628
at his	2039
at me	-2041
at my	-2460
at night	-2049
at the	-2724
ayer	4290
ayer $	4290
back	2375
back $	5084
be	-3504
be _ $	-2678
beat	-3045
beba*	3365
beca*	1649
because	1649
because _ asked	1928
because i	2531
been	4048
been _ again	2297
been _ my	5279
begg*	1783
begged	1783
begged _ stay	1711
begged _ to	2977
begged her	2351
bei	3634
bei _ $	3634
bell	-3701
bell $	-3701
best _ $	-1613
best _ to	2579
best friend	1866
birthday _ said	2081
birthday _ she	2081
birthday and	1801
borr*	2878
boss	-2724
bot	-1739
bot $	-1680
both	4673
both _ us	4723
both of	4723
box	-2068
box $	-2068
boxes	-1936
boyf*	-2317
boyfriend	-2317
brea*	-2040
broke _ $	5860
broke _ contact	6670
broke no	6670
broke up	-6648
brother _ is	1608
brother how	1898
buil*	2616
building	2616
but	-3237
but _ it	-3007
but _ not	1984
but never	-2641
but she	2008
by	2413
by accident	2234
call	2418
call $	5198
call*	11956
called	11744
called $	2332
called _ cried	5269
called _ crying	-2013
called _ last	-2505
called _ on	3417
called _ talked	2188
called _ times	3705
called _ we	2188
called and	2764
called her	2264
called him	3115
calls	-2953
calls from	-1640
came	-3192
can	-3106
can _ checking	1919
car $	2291
casa $	-1755
casa _ $	3041
caved	1702
caved and	1702
cham*	5424
chan*	-2248
chat	2126
chat _ $	2987
chea*	-2075
cheated	-1994
chec*	7693
checked	6076
checking	1822
chez	2268
chez _ $	2268
chez lui	2628
class	2841
coff*	2861
coffee	2861
coffee $	2736
com	-4013
com _ $	-3866
comm*	4416
comment	2160
commented	5110
commented _ her	3211
commented _ post	1899
commented on	5110
cont*	9255
contact $	3219
contacto	8759
contesto	1848
contesto $	1848
could	2437
could _ help	2473
could _ it	4465
could not	4432
cried _ his	-4826
cried _ of	4855
cried at	-3105
cried in	-2572
cryi*	-1721
crying	-1721
crying _ $	-1631
d	-2076
d elle	-1736
day	-5757
day _ $	-2512
day _ no	-1808
days $	2538
de	-3131
de _ $	-4261
de _ envoyer	2613
de novo	2360
dela	4570
dele $	-1645
dele*	-3903
delete	-2481
dia	2441
dial*	3673
dialed	3673
dialed _ $	3673
dialed _ ex	3673
dialed my	3673
diary	-4885
diary $	-4885
did _ to	1589
did it	3452
did not	-3266
divo*	-1965
do	-6367
do _ $	-1779
do i	-1714
do not	-2912
doll*	5257
door*	3632
doorbell	3632
doorbell $	3684
drea*	-1996
dream	-1889
dreamt	-1996
drop*	1749
dropped	1749
dropped _ in	1857
drove	4970
drove _ his	3521
drove _ house	1648
drove past	3142
drunk	5814
drunk _ ex	4001
drunk _ my	4001
drunk dialed	3673
e	3086
e _ $	3801
e _ respondi	3620
e eu	3483
ecrit	4098
ecrit _ ai	2440
ecrit _ j	2440
ecrit et	3106
effa*	-1833
efface	-1833
eight	-1794
el	8452
el _ $	6725
ela	3823
ela _ $	5725
ela no	2410
ele	2450
ele $	4688
ele _ e	3620
ele _ mandou	-1718
ele _ mensagem	-2109
ele ontem	5031
elle	-4417
em	-2079
em _ $	-2079
emai*	4009
email	2194
email $	1749
emailed	4471
emailed _ a	2282
emailed him	2780
en	-3959
en _ $	-1933
end	4604
end $	5216
ended _ the	-1589
ended up	3813
envo*	2027
envoyer	2613
envoyer _ $	2613
er _ mich	-1744
er _ und	2785
erase	-1927
es	-2020
escr*	3532
escribi	3701
escribi y	2330
escribio _ le	2468
escribio y	2468
escrito	-2801
escrito _ $	-2737
est	-2028
et	6055
et _ a	4840
et _ ai	2440
et _ repondu	2440
et j	2440
eu	2437
eu _ $	3166
eu respondi	3620
even*	2032
evening	2063
ever*	-3829
every	-2249
every day	2416
everything	-1834
ex $	2563
ex _ $	5574
ex _ a	-2753
ex _ after	-1609
ex _ and	3157
ex _ broke	-1632
ex _ how	1751
ex _ i	1681
ex _ me	-2802
ex _ work	-3119
ex on	2119
face*	4279
facebook	3087
fake	2154
fake _ $	1994
fake account	1940
fami*	-1637
family	-1637
favo*	-1809
favourite	-1776
feel	-4422
feelings $	-1613
fina*	-2605
finally	-2605
finally _ $	-4056
finally _ my	1681
finally answered	-2697
find	1881
fine	2715
fine $	2776
flat	1862
for	-4249
for _ after	1955
for _ back	-1926
for _ class	1955
for _ days	-1787
for _ years	-1938
for a	-3299
for coffee	1792
for her	2046
forg*	-4788
fotos	5249
fotos $	5695
foug*	3904
fought	3904
fought $	4212
found	-5094
found his	-2684
four	-1689
frie*	-3271
friend	1651
friend _ him	2373
friend _ me	-2048
friend about	2875
friends	-4844
friends $	-3271
from	-5951
from _ account	1780
from _ ex	-2810
from _ fake	1994
from _ the	-1768
from _ today	-1701
from a	2900
from her	-7413
from him	-4658
from last	2817
from me	1975
fuck	3850
fui	3421
fui a	3602
gave	2891
gave _ $	-2067
gave _ a	6172
gave _ and	3544
gave _ everything	-1828
gave her	-2407
gave him	-1852
gave in	3544
gean*	3619
geantwortet	3619
geantwortet $	3619
gesc*	2697
geschrieben	3414
geschrieben und	1834
gest*	2475
gestern	2611
gestern angerufen	-2083
get	-3756
gift	3371
gift _ her	1765
girl	2171
girlfriend $	3313
girlfriend _ $	-1910
good	-1839
got	-3582
got _ from	-3769
got _ lol	2948
habe	10230
habe _ $	6666
habe _ angerufen	3559
habe _ angeschaut	4221
habe _ geschrieben	2182
habe _ nacht	1766
habe _ profil	4221
habe ihm	1758
habe ihr	4261
haben	1820
haben _ $	1866
habl*	6452
had	2041
had _ long	3941
had _ text	4390
hair	-3249
hair _ $	-3200
happy _ and	2057
happy _ she	2081
happy birthday	2375
has	-1808
hat	-1885
hat _ $	-3084
hat _ angerufen	-3109
hat _ ich	2894
hat _ und	5847
hat angerufen	4802
hat gestern	-1868
hat mich	-1952
hat mir	-1827
hate	-4396
hate _ $	-3415
hate her	-3178
have _ $	-2894
have _ again	2297
have _ her	1950
have _ texting	2788
have _ the	-2182
have been	5251
have to	-2756
he	-3091
he _ a	-7390
he _ and	3887
he _ answered	-1598
he _ back	-1595
he _ birthday	-2506
he _ by	-1721
he _ happy	-2623
he _ his	-4366
he _ me	-2105
he _ my	2359
he _ not	1964
he _ say	2883
he _ saying	-1723
he _ so	9094
he _ twice	-1942
he _ we	7495
he answered	3708
he asked	-1590
he called	-3507
he came	-2249
he finally	-2946
he left	-4042
he replied	4154
he sent	-6469
he wants	-1990
he was	4982
he wrote	2627
hear*	-1831
hearing	-1608
hearing _ $	-1608
heart	1953
help	1665
help _ her	2139
help it	2428
her	17330
her $	-2060
her _ $	2746
her _ at	1953
her _ class	1919
her _ did	3883
her _ her	3885
her _ how	1899
her _ i	-2423
her _ is	-2114
her _ on	1717
her _ she	3821
her _ text	3094
her _ the	-2442
her _ today	3187
her a	7819
her ex	-2412
her facebook	2188
her friend	-3775
her from	4614
her house	2553
her name	-5016
her new	-1984
her photo	-2762
her roommate	2353
her stories	2458
her story	-1861
her stuff	-2576
her to	2695
her work	3445
hi $	-2169
hi _ $	2859
him	9405
him $	-5742
him _ $	3648
him _ a	4794
him _ and	1624
him _ birthday	3764
him _ him	2149
him _ last	-1969
him _ letter	4141
him _ love	2145
him _ song	2439
him _ still	1876
him _ times	-2413
him _ was	-1814
him _ work	2014
him _ •	6036
him a	7040
him back	-1798
him but	-1843
him from	2052
him happy	3764
him i	2002
him in	3354
him three	-2991
him to	1915
his	14153
his _ a	2489
his _ about	2875
his _ again	1752
his _ and	-2074
his _ by	3242
his _ friend	2040
his _ he	4098
his _ last	1601
his _ on	-1666
his _ that	2799
his _ to	5239
his _ today	-1790
his best	2571
his ex	-1924
his favourite	-1776
his flat	2175
his friend	1735
his hoodie	-4224
his house	3759
his instagram	2090
his old	-1969
his story	4297
his things	-2133
hist*	5563
history	-1618
history $	-1618
hit	6926
hit _ $	2972
hit _ and	3800
hit _ up	1651
hit send	6226
hood*	-4224
hoodie	-4224
hoodie $	-2857
hope	-4463
hora	4080
hora $	4136
hour	1652
house	5150
house $	4087
how _ $	-1614
how _ am	1708
how _ and	3377
how _ is	2111
how she	2090
hoy	-3510
hoy $	-2747
hug	-2329
hug $	-2329
hurt _ feelings	-1589
husb*	-2593
husband	-2593
i	7008
i _ $	6588
i _ 6	3386
i _ again	2898
i _ an	2206
i _ and	6761
i _ at	-3779
i _ back	1608
i _ been	3427
i _ boxes	-1924
i _ every	-4740
i _ ex	4783
i _ friend	1706
i _ happy	1769
i _ her	-4413
i _ him	2435
i _ his	1708
i _ hurt	1590
i _ i	3070
i _ in	2303
i _ it	4435
i _ messaged	2419
i _ my	3468
i _ myself	-1630
i _ name	-5073
i _ new	-2119
i _ not	-3160
i _ of	-3258
i _ off	-1729
i _ old	-2036
i _ on	1724
i _ one	-2600
i _ out	3586
i _ outside	2589
i _ photo	-1812
i _ pregnant	-2336
i _ say	2757
i _ send	8114
i _ sending	2858
i _ sent	2106
i _ she	2245
i _ sleep	-2406
i _ so	-3583
i _ sorry	2848
i _ ten	-2382
i _ texting	1757
i _ three	-3243
i _ to	2588
i _ up	4348
i _ you	-2469
i am	-5690
i answered	5933
i apologized	1964
i asked	8906
i beat	-3045
i begged	1647
i called	2396
i caved	1702
i commented	2781
i cried	-5141
i do	-2444
i dreamt	-1996
i drove	3836
i emailed	2278
i feel	-4210
i finally	2751
i found	-3522
i gave	-4354
i hate	-4366
i hope	-4463
i just	2439
i keep	3096
i left	-2188
i liked	4167
i look	1979
i met	-1972
i miss	-4577
i pressed	4584
i rang	-1877
i reached	4180
i regret	-1692
i replied	2763
i see	-3134
i sent	11341
i slipped	5854
i talk	-3109
i texted	4414
i think	-1996
i told	4234
i took	-3087
i want	-4962
i was	-1721
i went	3945
i wish	-2199
i wrote	6104
ich	2328
ich _ geschrieben	6760
ich _ gestern	5526
ich _ ihr	3116
ich _ nicht	-4944
ich _ so	-2149
ich habe	4361
ich vermisse	-1610
ich war	3928
if	1839
if _ was	3638
if he	2651
ihm geschrieben	3928
ihm nicht	-4511
ihr	7385
ihr _ $	6067
ihr geschrieben	2208
il _ appele	4141
il a	4250
in	-3294
in _ $	-1881
in _ hoodie	-2857
in and	4104
in her	1823
in his	-4648
in my	-5249
in the	4219
inst*	3061
instagram	3359
is	-4587
is gone	2121
it	-1987
it $	1659
it _ day	-3036
it _ fine	2903
it _ her	3212
it _ my	-1858
it _ to	-1657
it every	-3016
it in	5587
it is	4911
it to	-3501
it was	-1855
j	4245
j _ $	1641
j _ repondu	2440
j ai	4618
je	2845
je _ ai	3459
je _ allee	3265
je _ appele	2652
je _ appelee	3869
je _ de	2898
je _ ecrit	2739
je _ en	-1734
je _ pas	-3477
je and	-4269
je l	5406
je lui	3918
je ne	-1875
je viens	3008
jump*	-1944
just	-1952
just _ me	-1939
just _ send	3896
just hit	3896
keep	3063
keep _ $	3171
keep _ her	2820
keep sending	2858
keeps	-3063
keys	-2458
kids	-2088
kiss*	-2181
kissed	-2181
kissed _ $	-2181
l	2630
l _ $	4108
l _ appelee	3869
l ai	3606
la	5580
la llame	9595
land*	-1784
landlord	-1784
last _ $	4013
last night	3338
last week	3429
last year	-1879
lawy*	-2333
lawyer	-2333
le	8806
le _ $	4469
le _ mensaje	2251
le _ un	2873
le _ y	2950
le escribi	3701
le mande	7515
left	-2950
left $	-2979
left _ a	2973
left _ and	-3490
left _ i	-2291
left _ voicemail	2350
lett*	1951
letter	4107
letter _ mailbox	1795
letter in	1795
letters	-2156
letters $	-1651
letters in	-2111
ligu*	3994
liguei	3994
liguei _ ela	2787
liguei _ ontem	2165
liguei para	3994
liked	9084
liked _ $	2977
liked _ old	2567
liked _ picture	2370
liked an	2036
liked her	3140
list	1695
live	2196
live $	3094
llame	10129
llame _ $	7552
llame y	2577
llamo	3674
llevo	2151
lol $	-2500
lol _ $	2765
long _ last	2535
long _ night	3944
look	1865
look _ her	2295
look*	1663
looked _ $	-2191
looked _ his	2302
looked _ me	-1704
looked _ new	1762
lost	-1941
love _ $	1692
lui	5127
lui $	-1858
lui _ ecrit	2739
lui _ un	4247
lui ai	3918
m	-4057
m _ $	-1794
m _ envoye	-1766
m _ et	2301
m _ un	-1766
m a	-2564
mail*	3972
mand*	2561
mande	7515
mande _ $	4898
mande _ mensaje	1631
mande un	2873
mandei	4493
mandei _ ele	2237
mandei _ para	2237
mandei mensagem	2957
mandou _ $	-1903
marry	-1611
me	-8121
me $	-5803
me _ $	-5576
me _ and	3569
me _ answered	2135
me _ days	4886
me _ e	2991
me _ eu	2991
me _ him	-4252
me _ i	5829
me _ le	2468
me _ mensagem	-1721
me _ night	-3963
me _ no	1609
me _ que	1621
me _ y	7203
me _ •	3750
me a	-2633
me after	3845
me and	1758
me crying	-2013
me last	-1739
me llamo	3708
me mandou	-1903
me so	3973
me to	-1788
meet _ said	1692
meet and	1692
mein	-2109
meine	-3132
meine _ $	-2034
meme	5904
meme $	3130
mens*	3435
mensagem	2045
mensagem $	-1645
mensagem _ ela	2255
mensagem _ ele	2237
mensagem para	2237
mensaje	2012
mes	-2322
mess*	6944
message $	6419
message _ $	-1691
message from	-2764
messaged	8543
messaged _ $	6624
messaged _ ex	4754
messaged _ from	3918
messaged her	4511
messaged him	1904
messaged me	-2833
messaged my	4754
messages	-6382
messages $	-3117
messages _ $	-2367
messaging	2657
messaging _ $	2750
met _ yesterday	2649
met up	3074
mi	-3652
mich	-4003
mich _ $	-3131
minha	-2651
minha _ $	-1891
mir	-3432
mir _ $	-1793
mira*	8834
mirando	8834
mirando _ $	8834
miss	-5340
miss _ $	-2491
miss _ much	-1772
miss _ so	-1772
miss her	-2761
missed	3004
missed _ $	5379
missed _ from	-2603
missed call	4471
missed calls	-1640
misses	-1645
moi	-2612
mon	-2599
money	-2019
month	-1794
month $	-1663
more	-2384
morn*	2241
morning	2323
morning $	2740
much	-3426
mum	4026
mum $	4122
my	-10020
my _ $	-4867
my _ him	3558
my _ last	2206
my _ me	-2646
my _ on	1757
my _ s	2410
my _ that	1588
my _ work	-1957
my boss	-2700
my boyfriend	-2286
my ex	12143
my husband	-2811
my sister	2607
myse*	-2223
myself	-2223
nach*	1943
nachricht	2563
nachricht _ $	2563
nacht	1766
nacht _ $	1766
name	-5294
nao	-5015
ne	-3076
ne _ pas	-2171
need _ $	2359
never	-4962
never _ $	-4261
never _ it	-2613
new	-3273
next	-1630
nicht	-6499
nicht _ $	-5360
night	7224
night $	7475
no _ $	4300
no _ escrito	-2254
no _ me	1624
no answer	1781
no contact	1903
no le	-5915
no more	-2080
not	-3903
not _ $	-4795
not _ checking	1919
not _ her	1631
not _ to	2664
not help	2392
not stop	1593
note	2284
note _ $	1666
note _ her	3746
note for	2821
novo	2360
novo $	2360
now	-2737
now $	-2104
o _ dele	3470
o perfil	3470
of	-2747
of her	-2835
of his	2064
of us	4083
off	-5591
off _ $	-2568
ok	1872
ok _ i	2129
ok i	2455
ok so	2129
old _ of	2036
old picture	2036
olhei	7710
on	5085
on _ and	3673
on _ facebook	3077
on _ instagram	1800
on _ phone	-1805
on _ post	1899
on _ that	1930
on a	2498
on friday	-2179
on her	5856
on his	3828
on saturday	1678
on sunday	2432
one	-1709
one _ $	-2846
one of	2489
onli*	4418
online	4418
online $	4418
ontem	4449
ontem $	4449
open	-3344
open _ $	-3327
open*	3468
opened	3573
otra	6957
otra _ $	7150
our	-3211
out $	-1714
out _ i	1597
out after	2586
out of	-2098
outs*	2412
outside	2412
outside _ $	2589
pack*	-2315
packed	-2263
page	3999
page _ $	2321
page every	3546
para	1602
para _ $	3253
para _ ontem	2624
para ela	4322
pas	-5611
pas _ $	-2073
past	1840
past _ house	1788
past _ twice	1987
past her	1648
past his	1634
pause	-1930
peop*	-1942
people	-1942
perf*	3250
perfil	3470
perfil dele	3470
phon*	4001
phone	11471
phone $	12889
phot*	3014
photo	-2586
photo $	-4426
photo and	1708
photos	3041
photos _ $	2935
pick _ $	3309
pict*	-2757
picture	-1904
picture _ $	-2985
picture of	2036
place	1948
plea*	-3633
please	-3633
please $	-1929
plum*	-2568
plumber	-2568
plumber $	-2568
plus	-1708
por	-2419
por _ $	-2213
post	1657
post*	3599
posted	3577
posted a	3018
preg*	-2543
pregnant	-2336
pres*	4567
pressed	4584
pressed send	4584
prof*	8811
profil	9419
profil _ $	4221
profil angeschaut	4221
que	-4343
que ele	-1590
quiso	1601
quit*	-1605
rang	6339
rang _ $	2775
rang _ bell	-3701
reac*	2807
reached	3124
reached _ after	2586
reached out	3124
regret $	2311
regret _ $	2055
regret _ every	-3016
remi*	-2260
reminders	-2022
repl*	5459
replied	5950
replied _ a	-2317
replied _ her	1834
replied _ story	2403
replied to	7737
replied with	-1614
repo*	2556
repondu	3106
repondu $	3106
resp*	11268
respondi	10623
respondi $	4102
room*	2353
roommate	2353
s	1782
s _ $	4142
said _ and	1802
said _ is	1795
said thanks	2081
said yes	1692
satu*	1678
saturday	1678
saturday $	2004
saw	-4053
saw _ his	1930
saw on	1930
say _ me	2069
say it	2914
sayi*	-2821
saying	-2821
says	-2964
schl*	-1635
scho*	-1686
school	-1686
scro*	4603
see	-2346
see _ the	-2346
see him	-1650
send	10185
send $	5736
sending _ $	2779
sent	15266
sent _ $	8038
sent _ a	2506
sent _ and	2720
sent _ letter	-3819
sent _ meme	2774
sent _ my	-1967
sent _ the	3540
sent _ to	-8046
sent her	3748
sent him	1757
sent it	10500
sent me	-3057
she	-5717
she _ a	-5196
she _ about	-3403
she _ always	-1641
she _ and	2918
she _ at	-2523
she _ for	-1613
she _ her	-6260
she _ i	5235
she _ leave	2853
she _ me	2143
she _ my	3435
she _ new	-2257
she _ not	1678
she _ on	-1866
she _ pick	1931
she _ thanks	2081
she _ to	-1778
she _ wrote	1770
she answered	4490
she asked	-2434
she called	2571
she finally	-1641
she just	-1960
she misses	-1784
she said	3554
she texted	-3122
she wrote	5500
shop	-1753
shot	2277
shot _ a	2327
showed _ her	1889
showed _ my	-1830
shut	-1827
shut _ $	-1630
side	-2918
side $	-2918
sie	-2608
sie _ angerufen	1990
sie _ und	3090
sile*	-1888
since i	-1695
sinto	-1782
sist*	2837
sister	2842
sister _ $	2911
sister _ him	4294
six	2125
six _ $	2441
six months	3131
sleep	-3665
sleep _ his	-2835
sleep on	-2136
slept	4910
slept in	-2225
slip*	8044
slipped	8044
slipped _ $	8044
sms	3216
sms $	3216
snor*	-1802
so	4064
so _ $	-3138
so _ him	4972
so i	13144
so much	-1858
son	4780
son _ $	4792
sorry	5104
spent	6423
spent the	5776
stal*	8281
stalked	3862
stalkeei	4420
still	-3409
still _ his	-2627
stop	-3724
stop _ $	-2469
stop checking	1919
stor*	8367
stories	8557
story $	2819
stuff	-2025
su	5633
su _ $	5669
su casa	3744
suis allee	3265
sund*	1943
sunday	2101
sus	13398
sus _ $	6005
tagg*	3613
tagged	3613
tagged _ a	3244
tagged _ in	3244
talk	-2317
talk to	-3300
talked _ his	-5643
talked for	2188
talked to	-5874
ten	-4289
ten _ $	-3868
ten _ ago	-2881
ten years	-2874
text	9030
text $	1945
text _ $	4371
text from	1895
text*	9504
texted	6594
texted _ at	2109
texted _ birthday	-1729
texted _ ex	2489
texted _ i	4708
texted _ night	2306
texted _ so	4013
texted happy	-2917
texted her	2255
texted him	3880
texted me	2605
texting	2910
texting again	2297
texts	-1822
that _ was	1653
that i	4002
the	-8762
the _ and	-3455
the end	5232
the landlord	-1784
the lawyer	-2333
the night	4152
the plumber	-2568
the shop	-1753
then	-2628
then _ $	-1601
there	-2067
thin*	-4505
things	-1832
things and	-2607
think	-2833
thinking	-2549
thinking _ $	-1773
thinking _ him	-1668
thinking about	-2017
three days	4601
three times	-2724
thro*	2108
through	2108
through her	2220
time	-3006
to	-3949
to _ $	-1606
to _ after	5796
to _ and	3323
to _ ex	1846
to _ for	-2048
to _ from	1870
to _ her	2446
to _ hi	1957
to _ him	-2176
to _ his	-2959
to _ it	2424
to _ story	2085
to _ this	2472
to _ to	2579
to _ up	-1977
to ask	-2005
to be	-2015
to find	2796
to get	-2571
to her	4200
to him	4415
to me	3736
to say	4288
to talk	2201
to the	-4051
today	-5416
today $	-4051
together _ $	4507
told	6693
told _ everything	2409
told _ ex	2610
told _ friend	2103
told _ i	3530
told _ still	1998
told _ that	2364
told _ was	-2001
told her	2058
told him	3315
told his	3185
took	-4565
took _ $	-2142
took _ off	-1806
took him	-2601
tout	-1790
tres	3348
tres _ $	3348
trois	1955
trois _ $	1955
trus*	-2551
tudo	-1830
tues*	-1667
tuesday	-1667
tuesday $	-1667
twice $	1713
two	-3338
un	2168
un _ $	2293
un sms	3216
una	3623
una _ $	3623
una hora	4136
und	5530
und _ haben	2210
und ich	2723
until	1612
until _ $	1612
up $	2539
up _ $	-1843
up _ and	-1988
up _ her	2920
up _ him	2019
up _ his	3301
up _ i	1991
up _ my	-3132
up on	2935
up to	-2181
us	3217
us $	4029
verm*	-1610
vermisse	-1610
vi	-1675
viens	3008
viens de	3008
voic*	2795
voice	1915
voice _ at	3388
voicemail	2795
voicemail $	2290
wait*	4611
waited	5145
waited _ after	1955
waited _ his	3190
waited for	1955
want	-5457
want _ to	-1691
want to	-1733
want*	-3241
wanted	-2616
wants	-3129
wants to	-1867
war	3373
was	-1602
was _ and	2444
was _ he	-1956
was _ her	-2067
was not	2423
watc*	3309
watched	2704
watched _ $	2768
watched her	3269
we	10620
we _ all	5232
we _ and	1742
we _ been	1976
we _ last	3791
we _ long	3941
we _ texting	5264
we _ together	3680
we _ up	-1956
we argued	2212
we broke	-4993
we fought	4152
we had	2273
we met	1737
wear	-4001
wear _ $	-3912
week	-2640
week $	-2721
weeks	-1845
well	1703
went	8694
went _ her	6521
went _ his	5418
went _ see	2836
went _ work	1904
went to	7225
what	-3779
what i	-1754
what*	4835
whatsapp	4884
when	-5192
when _ told	-2538
when i	-3885
who	-2067
why	-1771
will	-3348
wir	1886
wir haben	2323
wish	-2215
wish i	-1839
wish*	2997
wished	2997
wished _ birthday	3069
wished _ happy	2997
with	-4594
with _ $	-1679
with _ on	2127
with her	-1950
with*	-2048
without	-2467
without _ $	-2211
woke	-2181
woke _ to	-2181
woke up	-2181
word	-2180
work	1721
work _ $	2071
work today	2050
would	-2097
wrote	6219
wrote _ $	3048
wrote _ and	2889
wrote _ from	2422
wrote _ her	2245
wrote _ i	3418
wrote _ message	-3185
wrote _ she	2416
wrote _ wrote	5182
wrote a	-4716
wrote back	3632
wrote her	-2562
wrote him	1768
wrote me	2690
wrote to	7143
y	11412
y _ $	5702
y _ contesto	1848
y le	2468
y me	2700
y no	2143
year	-2833
year $	-1808
years	-5748
years $	-2408
years _ $	-2088
yes	1603
yes $	1645
yest*	4656
yesterday	4656
yesterday _ asked	2649
yesterday she	1849
yet	1642
yet $	1642
you	-8016
you $	-2622
you _ $	-2744
your	-2497
your _ $	-2339
•	-5612
• $	2929
• _ $	3155
• _ after	5196
• _ and	-1800
• _ but	-2153
• _ ex	-2941
• _ her	-11121
• _ him	-4950
• _ his	2648
• _ night	-1897
• _ phone	15887
• _ •	2106
• after	5216
• her	-7454
• him	-4146
• i	-3686
• •	-5612
""",
    'contact.ex_contact': """\
~	-49318
!	-4891
!ex_contact	12092
!ex_contact_abroad	14394
!slip	-2741
!slip_abroad	-3167
!•	4412
.	-4095
.-	-9454
.i	-4503
.i+they	13244
.i+they-	10240
.i+you	-5151
.i+you+they	3641
.i-	-2414
.they	1728
.you	-1684
.you+they	3680
.you-	-2482
2	3813
2 minutes	3189
3am	2877
?	-2975
?-	-2410
?i	-2123
?i+you	-1809
?you	-1644
^ _ a	3093
^ _ after	1993
^ _ ajuda	-1801
^ _ alone	-1709
^ _ am	-2240
^ _ and	-3002
^ _ angerufen	2557
^ _ anoche	4179
^ _ answered	5315
^ _ apologized	2448
^ _ asked	2533
^ _ at	-1694
^ _ been	4560
^ _ broke	-2791
^ _ brother	-1652
^ _ called	11181
^ _ calling	3217
^ _ came	6596
^ _ caved	-1712
^ _ cheated	-3613
^ _ cried	3755
^ _ curtiu	3071
^ _ de	-2436
^ _ did	-1886
^ _ do	-1995
^ _ dropped	2174
^ _ e	3288
^ _ ele	-2209
^ _ email	2129
^ _ escribio	7575
^ _ est	3340
^ _ everything	-2615
^ _ ex	18546
^ _ finally	2302
^ _ flowers	4410
^ _ followed	3612
^ _ forgot	-2279
^ _ found	2424
^ _ from	8271
^ _ geschrieben	2523
^ _ go	-2664
^ _ got	-5618
^ _ habe	-1985
^ _ had	5747
^ _ happy	2284
^ _ has	-10404
^ _ hat	7387
^ _ he	-2746
^ _ her	-6599
^ _ him	-4685
^ _ his	-5410
^ _ hoy	2255
^ _ hurt	-2728
^ _ if	-2086
^ _ ihr	-1749
^ _ in	-2445
^ _ invited	2467
^ _ is	-8365
^ _ it	-2423
^ _ just	9022
^ _ keep	-2004
^ _ keeps	2376
^ _ leave	-1830
^ _ left	3814
^ _ lied	-2887
^ _ ligou	7645
^ _ like	-1886
^ _ liked	5408
^ _ llame	3602
^ _ llamo	6454
^ _ made	-2756
^ _ mando	4726
^ _ mandou	5336
^ _ me	-6921
^ _ meine	1943
^ _ mensagem	1885
^ _ message	-2650
^ _ messaged	5007
^ _ messaging	-1916
^ _ mi	10064
^ _ mich	-3805
^ _ minha	5343
^ _ mir	3246
^ _ missed	2206
^ _ moved	-2939
^ _ my	-9192
^ _ nao	-3776
^ _ ne	-2473
^ _ never	-2749
^ _ new	2348
^ _ not	-4350
^ _ number	5348
^ _ of	2343
^ _ on	-4798
^ _ out	2329
^ _ over	2766
^ _ para	-2430
^ _ que	-2194
^ _ rang	2774
^ _ reached	5433
^ _ reacted	1686
^ _ replied	8843
^ _ s	-1981
^ _ said	-7230
^ _ saying	-1922
^ _ seeing	-2080
^ _ sent	7984
^ _ she	-4038
^ _ shot	-2393
^ _ showed	6853
^ _ sich	2099
^ _ sie	-2492
^ _ sister	-1993
^ _ soeur	-2343
^ _ someone	-2560
^ _ sorry	4126
^ _ still	-2386
^ _ talked	3161
^ _ talking	-1643
^ _ text	2012
^ _ texted	6675
^ _ texting	1972
^ _ texts	-3126
^ _ than	1946
^ _ thanks	1858
^ _ the	-4947
^ _ told	-6225
^ _ un	2485
^ _ up	4016
^ _ viewed	2816
^ _ watched	2304
^ _ watching	3675
^ _ went	2370
^ _ were	1935
^ _ will	-1763
^ _ wished	2813
^ _ wrote	9578
^ _ y	9666
^ _ you	-3979
^ _ •	-9111
^ called	6059
^ do	-2210
^ drunk	-2517
^ ela	7212
^ ele	8406
^ elle	2075
^ ex	3428
^ got	9751
^ he	10787
^ heard	6192
^ her	4261
^ his	9396
^ hola	-1674
^ how	-3132
^ i	-8952
^ ich	-3734
^ il	8456
^ je	-2362
^ just	-5029
^ la	5110
^ left	-2326
^ liked	-1697
^ lo	-1957
^ ma	-2906
^ me	12030
^ meine	-3347
^ messaged	-2942
^ mi	2393
^ minha	-3018
^ mon	1914
^ no	-6331
^ she	10319
^ sie	6261
^ stop	-2124
^ texted	-5274
^ voicemail	2504
^ we	7297
^ what	-1837
^ woke	2620
^ wrote	-2453
^ •	4501
a _ $	6460
a _ a	2551
a _ and	-2999
a _ back	4226
a _ casa	1841
a _ et	4075
a _ from	4493
a _ got	4104
a _ hier	1660
a _ him	2665
a _ last	2077
a _ message	3247
a _ my	2393
a _ of	-2214
a _ on	3699
a _ request	1707
a _ un	2870
a _ up	2401
a _ with	-2057
a appele	6288
a appelee	3852
a break	-2729
a ecrit	5130
a envoye	3985
a good	-1770
a happy	1975
a letter	1913
a long	3513
a meme	2597
a mess	1857
a new	-1710
a photo	2272
a text	2231
a thumbs	2401
a trompee	-2478
a voicemail	8051
a word	-1986
about	3126
about _ $	3271
about _ car	2055
about him	5834
about me	4200
about my	-5297
acce*	1810
acci*	-2102
accidentally	-1776
accidentally liked	-1776
after	7105
after a	2369
ai _ message	-1835
ai _ un	-2093
ai ecrit	1914
ai envoye	-2093
aime	4195
aime _ $	4910
ajuda	-1815
all _ $	2370
all _ time	-2095
all day	-3270
all my	3589
all night	4983
all the	-2108
alone	-3699
alone $	-1836
alone _ $	-1859
alre*	-1935
already	-1935
already $	-1935
alwa*	-2970
always	-2970
always _ $	-2314
am $	4974
amig*	-2909
amiga	-3755
amigos	-2895
amigos $	-2895
an _ $	-1799
an _ from	2129
an _ her	1959
and	3534
and _ $	-2452
and _ answered	1715
and _ he	3384
and _ hi	4537
and _ is	-3055
and _ just	-2495
and _ left	-3859
and _ liked	2653
and _ me	6903
and _ no	-2262
and _ on	-2220
and _ out	-2516
and _ replied	2158
and _ said	7122
and _ she	2501
and _ thanks	1760
and _ the	-2886
and _ them	1782
and _ told	5482
and _ •	5849
and called	-1964
and he	10327
and i	-1661
and left	-1818
and moved	-1844
and said	2692
and she	9497
and then	-3052
and •	2177
ange*	8783
angerufen	6748
angerufen $	4191
angerufen und	2557
answ*	5325
answered	8299
answered $	3730
answered _ $	2724
answered my	2817
anym*	-2929
anymore	-2929
anymore $	-1655
apol*	4447
apologized	3290
apologized _ me	1852
appe*	8866
appele	5918
appele $	2274
appelee	3604
appelee _ $	3145
aqui	6068
aqui _ $	6068
aqui _ casa	6068
aqui em	6068
are	-3181
ask	5895
ask _ am	4671
ask _ i	4671
ask how	4858
asked	5387
asked _ $	2207
asked _ am	2404
asked _ he	-2594
asked _ her	1810
asked _ how	-3510
asked _ i	5594
asked _ me	2743
asked _ meet	2672
asked _ to	-3347
asked _ we	2939
asked _ •	3489
asked about	2518
asked her	-2790
asked him	-2481
asked his	-1734
asked how	2012
asked if	4523
asked me	-2253
asked my	1680
asked to	2123
at	1674
at 3am	2901
at _ $	-4704
at _ again	-2858
at _ when	2076
at her	-1877
at my	5903
audio	4283
audio _ $	2274
away	-2777
away $	3615
away _ $	-2965
away and	-3209
away from	-2886
back	11690
back $	7422
back _ $	1985
be friends	1714
beca*	-4505
because	-4505
because _ to	-2522
because he	-1680
because i	-2162
been	2833
been _ again	4520
been _ every	1850
been _ me	2542
been _ since	1953
been calling	1659
been texting	3336
befo*	-1996
before	-1851
begged _ stay	2178
begged him	2218
beli*	2358
believe	2539
believe _ $	2599
best	-2568
best friend	-2235
betr*	-3468
betrogen	-3464
betrogen $	-3464
birthday _ said	1760
birthday _ she	1760
bloq*	-3473
bot	-1649
both	3786
both _ us	3805
both of	3805
boyfriend $	3006
boyfriend _ he	-2443
boyfriend _ his	-1873
boyfriend _ is	-2253
boyfriend and	-2727
boyfriend keeps	2548
broke	-4954
broke _ $	-2286
broke up	-2440
but	-2583
but _ •	1777
but •	1777
by	-2736
by _ $	-3875
by to	1936
call	7670
call $	5283
call*	8534
called	6860
called $	3059
called _ $	-3917
called _ cried	9783
called _ ex	-2285
called _ he	2542
called _ last	2109
called _ she	2440
called _ today	2817
called me	-3656
calling	1852
calling me	3604
calls	2753
calls from	2484
calls me	2544
came	6556
came _ to	4131
came by	1936
came over	3090
can _ believe	2539
can _ it	3410
casa	7439
casa $	7972
caved	-1712
caved and	-1712
ce	2184
ce _ $	2390
chan*	3692
chance	4056
chance $	4157
chat	4483
chat _ $	4660
chea*	-3706
cheated	-3665
cheated _ $	-1708
cheated _ me	-3069
cheated on	-3072
chez	4180
chez _ $	4180
coff*	2652
coffee	2652
com	-1955
comm*	2783
comment	3425
commented _ my	2175
commented _ post	2020
cont*	5180
contesto	1734
contesto $	1734
cowo*	-2556
coworker	-2556
coworker $	-1731
cried	5517
cried $	3874
cried _ of	4020
cried _ the	-2115
curt*	3071
curtiu	3071
curtiu _ $	3071
curtiu _ foto	3071
curtiu minha	3071
dati*	-2200
dating	-2200
day	-4017
day $	-3374
day _ $	-1784
day she	1714
de	-2968
dead	-2160
deix*	-1867
deixa	-2156
deixa _ $	-1909
dejo	-2937
dejo _ $	-1639
dejo hace	-1839
dele*	-2311
did	-3294
do	-5765
do not	-2084
do you	-1711
doing _ $	3610
done _ $	2369
done with	2317
door $	-3836
door _ $	1917
drunk	-3371
drunk _ ex	-1772
drunk _ my	-1772
drunk texted	-2225
e	4346
e _ $	5899
e _ respondi	2653
e eu	1914
ecrit	6406
ecrit et	3962
ela	8244
ela _ $	4299
ela _ de	1873
ela _ ligou	4915
ela _ me	-2658
ela me	2691
ele	2731
ele $	-2780
ele _ $	-2999
ele _ e	2653
ele _ em	-1669
ele _ mandou	4926
ele _ me	-1933
ele _ mensagem	5875
ele _ minha	4422
ele me	5110
ele nao	-1657
ella	-1867
elle	4094
elle _ a	1718
elle _ aime	4312
elle a	4731
elle m	2433
else	-2161
em	3052
em _ $	3052
em casa	6068
email	8285
email $	7646
email _ her	2129
email from	2129
emailed _ about	2029
en	-2175
ended	-2694
envoye	1892
envoye _ $	3034
envoye _ message	2151
envoye un	1892
er	3618
er _ geantwortet	3006
er _ geschrieben	1697
er _ mich	-2372
er _ mir	2727
er _ nicht	-1683
er _ und	1873
er hat	5154
es	-1806
escr*	7646
escribi y	5199
escribio	8337
escribio $	3917
escribio _ $	3379
escribio hoy	3083
esqu*	-2458
essay	-2851
est	2921
est _ moi	4197
et	4678
et _ a	4334
et _ m	2879
eu _ $	2415
eu respondi	2653
ever*	-3610
every	-3886
every _ $	-4129
every night	-3080
everything	-2575
everything $	1777
everything _ $	-2946
everything _ me	-2194
everything about	-1851
ex	5413
ex $	-1715
ex _ $	-4159
ex _ a	2157
ex _ i	-3107
ex _ keeps	2548
ex _ me	15258
ex _ my	2358
ex _ on	-4396
ex _ texts	1892
ex _ to	3343
ex _ up	2385
ex _ work	4097
ex and	-3092
ex asked	3484
ex boyfriend	2152
ex called	3692
ex husband	3448
ex is	-2231
ex just	2154
ex keeps	-1734
ex viewed	2209
ex wants	1664
face*	2116
facetimed	2114
fami*	-1860
family	-1860
family $	-1819
feel	-2217
fina*	2903
finally	2903
finally _ $	2752
finally answered	2546
fine $	2881
first _ in	2111
first _ weeks	2111
first time	2111
flowers $	-1865
flowers _ my	3552
flowers on	-4144
foll*	4124
follow	1790
follow _ $	1790
followed	3612
followed _ again	2944
followed me	3612
for _ and	-2988
for _ back	2053
for _ first	2111
for _ time	2080
for _ years	-2832
for a	-1981
for coffee	3164
for her	1854
for him	3974
forg*	-4750
forget	-2108
forgot	-2279
foto	5989
foto $	5989
fotos	-1823
foug*	5269
fought	5269
fought $	6131
found _ from	1807
found a	2877
found out	-1734
four	2176
freu*	-1721
friend _ he	2827
friend _ me	3961
friend _ she	2439
from	14549
from _ $	3441
from _ at	5739
from _ ex	4096
from _ in	3855
from _ my	3855
from _ the	5858
from a	-3746
from her	15212
from him	8701
from last	1969
from me	-4823
from your	-2006
fuck	-1909
fuck off	-1763
gave	-1952
gean*	3584
geantwortet	3584
geantwortet $	3584
gema*	-1867
gemacht	-1867
gemacht $	-1836
geme*	3257
gemeldet	3257
gemeldet $	3257
gesc*	4910
geschrieben	5246
geschrieben _ er	3006
geschrieben _ hat	3006
geschrieben und	3963
gest*	1772
gestern	1799
gestern _ $	2222
gestern angerufen	3192
girl	-1881
girlfriend _ for	2225
give	2459
go _ and	-2118
good	-3722
good _ $	-2179
got	10026
got _ from	6231
got _ lol	2517
got a	9910
grat*	2547
guess	6654
guy	-2610
guy $	-1944
habe	-1912
habe _ angerufen	-1710
habe _ gestern	-2169
habe _ und	2976
habe ihr	-1749
habe sie	-2217
habl*	5310
hace	-1936
hace _ $	-1936
had	2629
had _ $	-1728
had _ long	5380
had a	2169
happ*	3094
happened	3218
happened $	3696
happy	5140
happy _ $	3415
happy _ me	-1759
happy _ she	1760
happy _ year	1945
happy birthday	5643
happy new	1945
has	-4076
has _ girlfriend	-1876
has _ new	-2090
has my	-2343
hat	10362
hat _ $	2083
hat _ angerufen	8271
hat _ betrogen	-3464
hat _ gemeldet	3257
hat _ geschrieben	2639
hat _ gestern	3203
hat _ schluss	-1744
hat _ und	3483
hat _ verlassen	-2884
hat mich	-3282
hat mir	5913
hat sich	3257
have _ again	4520
have _ texting	4316
have been	1935
he	16794
he _ $	7825
he _ a	6576
he _ again	1927
he _ all	-3268
he _ at	-2163
he _ back	4819
he _ calling	3030
he _ every	-2037
he _ ex	-2007
he _ flowers	-2984
he _ friend	4419
he _ happy	2041
he _ he	3928
he _ his	3930
he _ i	3585
he _ kids	-2307
he _ last	1653
he _ me	3822
he _ my	8810
he _ new	-1969
he _ no	2965
he _ not	-2192
he _ out	4682
he _ say	2478
he _ seeing	2621
he _ stay	-1775
he _ story	3932
he _ the	-1851
he _ things	-2707
he _ to	2345
he _ today	4097
he _ up	2225
he _ wanted	-2461
he _ wants	1856
he _ we	7325
he _ •	-3154
he answered	1699
he asked	2588
he called	7711
he came	3610
he cheated	-2502
he did	-1943
he finally	1843
he has	-3550
he hurt	-1808
he keeps	2878
he lied	-2900
he liked	2855
he loved	-2289
he never	-3821
he posted	-2144
he rang	2569
he reached	3014
he reacted	1686
he replied	1681
he sent	4883
he texted	3262
he was	-3986
he watched	2481
he wished	2440
he wrote	4462
he •	-1652
heard	6192
heard from	6192
heart	-1770
heart $	-1660
her	-4944
her $	-3249
her _ $	2668
her _ and	5103
her _ cried	6574
her _ did	-4189
her _ love	2064
her _ says	1986
her _ she	6560
her _ to	-4220
her _ told	3791
her _ •	5317
her a	-3129
her and	4936
her at	3342
her friend	2976
her from	-3037
her house	-1837
her in	3802
her my	1967
her place	3511
her she	1991
her story	-4044
her to	-1712
heute	2053
heute _ $	2194
hey	2699
hey $	1688
hi	3346
hi $	3504
him	-3153
him $	9521
him _ $	-7266
him _ a	-2640
him _ and	2409
him _ he	3355
him _ i	-7386
him _ long	-2096
him _ said	-3950
him _ was	-2539
him _ work	-1973
him _ •	6042
him a	-2960
him and	-2786
him for	1972
him from	-3264
him he	3674
him to	1775
him today	-2640
his _ a	-1733
his _ all	-1640
his _ and	3838
his _ friend	-1637
his _ girlfriend	2210
his _ message	2491
his _ on	4797
his best	-1801
his ex	-4438
his friend	1863
his house	1676
his story	-3363
hist*	13056
hola	-1674
hola _ me	-1650
hola mi	-1650
how _ $	3087
how _ am	5661
how _ and	2448
how _ doing	-3550
how _ was	-1957
how he	-2763
how i	6364
hugg*	2364
hugged	2364
hurt	-3259
hurt me	-2678
husband _ every	1892
husband texts	1834
i	-7111
i _ $	2159
i _ about	-2227
i _ again	-1958
i _ and	9994
i _ ex	-1650
i _ flowers	1635
i _ friend	1658
i _ happy	1720
i _ he	7269
i _ him	-2169
i _ his	-5131
i _ home	1878
i _ how	-2582
i _ letter	2795
i _ my	-3945
i _ no	-5217
i _ not	-3055
i _ on	-1955
i _ say	2653
i _ she	4446
i _ sorry	3930
i _ then	-3379
i _ to	3835
i _ up	-3664
i _ you	2762
i am	3728
i answered	1673
i asked	-3054
i called	-1935
i caved	-1712
i have	-2899
i keep	-2109
i let	2295
i liked	3077
i love	1972
i messaged	3576
i miss	2762
i replied	3944
i said	-3868
i sent	3387
i still	-2644
i told	-2077
i unblocked	-3488
i went	4055
i wrote	7738
ich	-4490
ich _ gestern	-2438
ich _ sie	-2281
if	-2496
if _ •	1905
if he	-8166
if we	2939
ihr	-2097
il	7103
il _ a	5929
il _ appele	6288
il _ ecrit	6262
il _ trompee	-2478
il a	3200
il m	6571
in	-2139
in _ mailbox	2290
in _ me	-1755
in a	2130
in my	4719
in weeks	2011
invited	2467
is	-5055
is _ good	-1661
is _ me	2104
is _ mess	1914
is _ my	4366
is _ someone	1646
is _ to	-3057
is been	1995
is happy	-1951
is my	-2552
is not	2509
is over	-1998
is seeing	2560
is too	1872
it	-1837
it _ fine	2716
it _ late	1878
it _ over	-1986
it is	2451
it was	-1740
its	-1752
je	-3529
je _ ecrit	1914
je _ envoye	-2093
just _ $	5053
just texted	7022
keep	-2267
keeps	3012
keys	4014
keys $	1811
kids	-2760
kids _ we	-2307
l	-1679
la	4162
la llame	5490
last	-2283
last _ $	-5396
last month	-5006
last night	3419
last year	-1661
late	1726
late $	1876
later	-1957
later $	-1957
le	2094
le _ a	-2603
le _ un	-1769
le _ y	7480
leave $	1800
leave _ $	-2207
leave _ alone	-2079
leave me	-2155
left	-5154
left $	-3260
left _ a	-2976
left a	4229
les	-2340
les _ $	-2302
let	1964
letter	1876
letter _ her	2195
lied	-4083
lied _ $	-1860
lied _ me	-3001
lied to	-3848
life	-2585
life _ i	-1716
ligou	7645
ligou _ $	4733
like _ happened	1825
like a	1790
like nothing	1825
liked	6931
liked _ $	5523
liked _ photo	2279
liked _ so	1948
liked _ story	1792
liked my	6240
llame	3602
llame y	4149
llamo	7091
llamo _ $	5833
llamo anoche	5270
llor*	2636
lo	-2504
lol	1755
lol _ $	2543
long	2816
long _ last	4550
long _ night	4133
long message	-1731
look	-2700
look*	-2825
looked	-2756
looked _ $	-1755
looked at	-1895
los	-2613
los _ $	-2562
love	-3170
love _ $	-3081
love _ and	1851
love her	2038
loved	-4412
loved me	-2996
lovi*	-2501
loving	-2501
loving me	-2462
lui _ ecrit	1914
lui _ envoye	-2093
lui _ un	-2279
m	3503
m _ appelee	3852
m _ ecrit	5130
m _ envoye	3985
m _ hier	3095
m _ trompee	-2478
m _ un	3985
m a	5806
ma	1884
ma _ $	4914
ma _ a	-2941
ma _ m	-2897
ma soeur	-2456
made	-2944
madr*	1990
mail*	2252
mailbox	2290
mailbox $	2290
mand*	3786
mande un	-1769
mandei mensagem	2546
mando	4726
mando un	4726
mandou	3294
mandou _ $	2884
marry	-6233
matin	2400
matin $	2400
maybe	-1792
me	11879
me $	-6298
me _ about	2220
me _ anoche	5270
me _ as	1716
me _ audio	4799
me _ birthday	3060
me _ de	1917
me _ em	-2673
me _ essay	-2851
me _ hace	-1839
me _ has	3589
me _ he	7691
me _ him	8071
me _ how	5068
me _ hoy	2782
me _ i	4122
me _ instagram	1809
me _ is	9648
me _ it	-3668
me _ left	-1897
me _ like	1825
me _ look	-2401
me _ loved	-2289
me _ mensaje	1861
me _ move	-1862
me _ no	3783
me _ of	2925
me _ old	1864
me _ on	-2424
me _ ontem	3976
me _ photo	3747
me _ que	3766
me _ said	2472
me _ she	3668
me _ stop	-2035
me _ text	-1971
me _ that	3206
me _ to	-2275
me _ un	4489
me _ was	-1727
me _ we	-2473
me _ y	2198
me about	6793
me again	3922
me anymore	-2751
me contesto	3621
me deixa	-1899
me dejo	-2937
me escribio	8337
me every	-2034
me flowers	-5874
me for	4948
me from	-1904
me happy	1958
me i	2276
me in	2021
me last	1847
me ligou	7645
me llamo	7284
me mando	4726
me mandou	2884
me our	1864
me over	-2201
me respondeu	-3595
me saying	2499
me to	-2037
me today	3705
me whenever	1884
me yesterday	5211
mean	-1934
meet	4775
meet $	2736
meine _ $	1880
meine _ hat	-3115
meme	2569
mens*	7076
mensagem	4598
mensagem _ ela	2537
mensagem e	4018
mensaje	2889
mensaje _ me	4217
mess	1857
mess $	1880
mess*	3417
message	2148
message $	2230
message _ $	4290
message me	2357
messaged	3444
messaged _ $	-2489
messaged _ from	-2756
messaged _ he	3024
messaged _ •	2627
messaged me	5632
messages _ $	1701
messages from	2230
messaging	-2024
messaging _ $	-2941
mi	6325
mi _ $	13614
mi _ dejo	-2149
mi _ me	-2677
mi _ y	-3023
mich	-4535
mich _ $	-3472
mich betrogen	-3464
mich gestern	3203
mich verlassen	-2853
midnight $	1713
minha	2292
minha _ $	5310
minha _ me	-3354
minha foto	3071
minu*	3758
minutes	3122
mir	3536
mir _ $	3528
mir geschrieben	2639
miss	1939
miss _ $	2379
miss you	3705
miss*	12112
missed	8918
missed _ $	6344
missed _ from	2759
missed call	6628
missed calls	2484
misses	3331
misses _ $	2030
misses me	2094
moi $	3856
mon _ est	4125
mon _ et	-2305
mon ex	3095
money $	-1681
mont*	-2628
month	-4407
month $	-3710
months	-2512
more _ $	-1836
moth*	-2928
mother	-2916
move	-2409
moved	-4221
moved _ $	-3298
moved out	-3028
mum	-2350
mum $	-2274
my _ $	3759
my _ and	-1839
my _ asked	2715
my _ because	-1773
my _ boyfriend	2152
my _ did	5368
my _ ex	-2180
my _ his	-1987
my _ husband	3448
my _ i	2290
my _ is	-2998
my _ just	2154
my _ liked	2108
my _ me	2410
my _ my	2197
my _ not	4249
my _ s	-2246
my _ so	1675
my _ texted	-2240
my _ to	1885
my _ today	3271
my _ told	-2874
my _ two	-3174
my _ up	1908
my _ viewed	2209
my _ wants	1645
my _ work	1741
my birthday	-3660
my boyfriend	-2603
my ex	7946
my friend	-2961
my girlfriend	-2395
my gym	1987
my husband	-2569
my mailbox	3710
my mum	-2283
my parents	-1802
my post	4495
my story	7312
my stuff	-1930
my work	1815
nao	-5221
nao _ $	-3776
nao _ respondeu	-3595
nao me	-3968
ne	-2642
ne _ plus	-1887
ne m	-1934
needs _ $	2104
never	-7549
never _ $	-5150
new _ and	-3328
new _ friend	-2370
new _ me	2626
new year	1856
next	1650
nicht	-3165
nicht _ $	-2224
night	5366
night $	3424
night but	1775
no	-10473
no $	1766
no _ $	-4388
no _ escrito	-1643
no _ from	-2954
no _ me	3839
no me	-2784
not	-5856
not $	3060
not _ me	-2979
not _ well	3729
nothing $	-1834
nothing _ $	2678
nothing happened	1825
now _ me	1966
nowh*	2128
nowhere	2128
numb*	4797
number	3360
o	-1647
of	2260
of _ it	1935
of my	-1926
of nowhere	2128
of stuff	1946
of the	1645
of us	4260
off	-2564
off $	-2792
off _ and	2168
off my	2105
on	1894
on _ $	4592
on _ and	2645
on _ birthday	-4481
on _ last	-2321
on _ night	-2155
on _ phone	-2672
on _ post	2020
on his	-1866
on me	-2901
on my	5494
on our	-4968
on read	8541
on the	-4623
one _ $	1697
ontem	2652
ontem $	2652
open*	5841
opened	5884
our	-4463
our _ $	-4455
our old	1831
out _ $	-2525
out _ me	1694
out _ nowhere	2128
out last	-3156
out of	3504
out to	2300
over	-2054
over $	-1808
over text	-2140
para	-4162
para _ $	-3217
pare*	-2785
parents	-2642
part*	-1851
past	-1709
pers*	-1979
person	-1704
phone	-3840
phone $	-3632
phot*	-1734
photo	8713
photo $	6378
photos	-1696
pick*	1670
picked	1670
picked up	1670
pictures	1839
place	2312
plea*	-2493
please	-2493
plus	-2086
por	-1706
post	3215
post $	1695
posted	-2321
posted a	-2013
posts	2389
pret*	-1764
prop*	-1834
que _ $	3880
quiet	-1771
quiso	3753
quit*	-2704
rang	2279
rang me	2741
reac*	7119
reached	5433
reached _ to	2300
reached out	5433
reacted	1686
reacted _ my	1686
reacted _ story	1686
reacted to	1686
read	7300
read $	8040
rela*	-1649
remo*	-2856
remove	-2799
repl*	8985
replied	9824
replied _ a	1870
replied _ her	4628
replied _ his	-2524
replied _ story	-6446
replied to	2366
replied with	2718
repo*	3729
repondu	3962
repondu $	3962
requ*	2739
request	1707
resp*	5681
respondeu	2875
respondi	2593
respondi $	2953
right	2265
right _ $	1850
right now	2725
s	-3021
said _ is	2070
said _ misses	2451
said _ was	1861
said no	-2102
said thanks	1760
say	3202
say _ $	3110
say it	2711
saying _ a	2034
saying _ me	-2285
saying he	2432
says	2058
says _ wants	1895
says he	3789
says she	1986
schl*	-1975
schluss	-1867
schluss _ $	-1682
schluss gemacht	-1713
scre*	5322
seei*	2287
seeing	2287
seeing _ $	2560
seeing someone	2896
sent	4921
sent _ and	2805
sent _ flowers	-4887
sent _ meme	2887
sent _ my	1709
sent _ old	1864
sent _ our	1864
sent _ request	2412
sent a	5516
sent flowers	2731
sent her	-2087
sent it	-1742
she	18823
she _ $	7206
she _ a	3454
she _ about	4247
she _ all	2835
she _ and	3154
she _ answered	2136
she _ at	3728
she _ away	-1748
she _ calling	2659
she _ i	2141
she _ in	-1649
she _ is	1724
she _ last	1653
she _ leave	2576
she _ loving	-2462
she _ me	2297
she _ meet	1750
she _ more	-1663
she _ my	3986
she _ not	-2851
she _ on	5761
she _ over	2026
she _ pick	-4166
she _ someone	-2070
she _ thanks	1760
she _ to	4618
she _ today	1647
she _ up	2734
she _ with	2400
she _ without	-1794
she _ wrote	1946
she _ yesterday	2870
she _ •	-2206
she answered	2740
she asked	3673
she calls	2544
she came	2767
she did	-4650
she does	1854
she emailed	-1983
she got	-2618
she left	2481
she liked	4267
she misses	2756
she moved	-2108
she replied	4461
she said	3238
she sent	3751
she stopped	-2462
she texted	6045
she unblocked	2431
she walked	-2235
she wants	2578
she wrote	3310
she •	-2206
shot	-2433
shot _ a	-2412
sich	2687
sich _ $	2687
sich gemeldet	3257
sie	3624
sie _ angerufen	4144
sie _ geschrieben	1899
sie _ sich	2099
sie _ und	1642
sie gestern	-2169
sie hat	7381
sile*	1650
silence	2241
silence $	2579
so _ $	-2217
so i	2312
soeur	-2456
some*	-2696
someone	-1929
someone $	3078
someone _ $	-2603
someone else	-2076
sorry	4851
sorry $	2237
space and	-2186
split	-2006
split $	-1891
star*	-2026
started	-2014
started _ that	-1993
still	-5011
still _ $	-1679
stop	-4566
stop _ $	-2400
stop _ me	-1717
stop*	-3458
stopped	-3458
stopped _ me	-2480
stopped loving	-2462
stor*	2630
stories	2739
stories $	3391
story	2586
story $	-1778
story _ $	2627
stud*	-2803
stuff	1689
talk	1919
talk $	2201
talk tomorrow	1693
talk*	1998
talked	3278
tall	-2262
ten	-1825
tene*	-2193
tenemos	-2193
text $	-2686
text from	1931
text*	12544
texted	8497
texted $	5776
texted _ again	-3585
texted _ at	-3120
texted _ ex	-4620
texted _ i	3081
texted _ night	2385
texted _ she	2833
texted happy	3203
texted him	-4689
texted my	-4936
texting	4047
texting again	4520
texting her	-2475
texts _ day	1892
texts _ every	1892
texts me	1914
than	-1811
than _ $	-3750
than me	-2147
than*	2128
thanks	2431
thanks $	3485
that	-1746
that _ not	2953
that _ wants	2671
that he	4453
that it	-1771
the	-9138
the _ $	-5872
the _ and	-2959
the _ day	1867
the _ time	2104
the car	1711
the first	2111
the phone	-2852
the time	-2103
the very	1770
them _ $	1757
then	-4097
then _ $	-2628
then he	-1756
things _ my	-2684
things about	-2684
things and	4044
think	-1975
this morning	2107
thou*	-2805
thought	-1981
thum*	2401
thumbs	2401
thumbs _ $	2401
thumbs up	2401
time _ $	2021
time _ weeks	2111
time and	-1683
time in	2111
to _ $	3144
to _ a	-2631
to _ about	-2819
to _ and	3642
to _ away	2358
to _ ex	-1864
to _ for	3185
to _ he	5128
to _ him	-2128
to _ how	4481
to _ i	3171
to _ it	1834
to _ last	-3361
to _ me	4784
to _ messages	2340
to _ out	-2864
to _ place	2740
to _ she	2564
to _ story	-4761
to _ the	-1879
to _ yesterday	-1862
to ask	6786
to call	2193
to go	2150
to him	-2292
to me	-7105
to meet	4775
to move	-2324
to say	2872
to stop	-2266
to talk	3627
today	4851
today $	4440
toge*	-6829
together	-6829
together _ me	-5145
together he	-5145
told	-3403
told _ it	-1875
told _ love	2128
told _ loved	-2289
told _ she	2740
told _ stop	-2013
told _ to	-3277
told _ was	-1778
told _ yesterday	4035
told me	-2616
took	-2424
trom*	-3064
trompee	-2478
turned _ my	1985
twice _ $	1884
two	-3738
two _ $	-1791
two _ from	-1721
um	1849
um _ $	1870
un	2519
un audio	2274
un message	2151
unbl*	3670
unblocked	3670
unblocked _ $	4723
unblocked him	-2549
unblocked me	7158
und	5093
und _ geantwortet	2398
und _ hat	3006
und er	3006
up	10250
up $	3141
up _ door	-3200
up _ her	-1827
up _ messages	3012
up _ my	2753
up the	1864
up to	2620
us	3534
us $	3319
verl*	-2935
verlassen	-2935
verlassen $	-2904
very	1751
view*	2816
viewed	2816
viewed my	2816
voic*	10555
voicemail	10555
voicemail $	7980
voicemail _ $	2575
waiting	2114
walk*	-2300
walked	-2300
walked _ $	-2241
want	-1680
wanted _ $	2147
wanted kids	-1658
wants	4361
wants _ $	1862
wants _ back	3459
wants _ meet	2365
wants _ talk	4122
wants _ to	-2306
wants _ tomorrow	1693
wants a	-2310
wants to	7249
was	-8617
was _ $	-4585
was _ and	-2486
was _ at	3518
was _ he	-2504
was _ in	-1652
was _ me	2081
was _ my	3533
was _ with	2134
was doing	-2390
was my	-2331
watc*	5613
watched	1938
watched _ story	2304
watched my	2481
watching	3675
watching _ stories	3685
we	9713
we _ all	6172
we _ been	3466
we _ long	5380
we _ texting	7898
we fought	5391
we had	2279
we have	1868
we split	-1999
weeks	2307
weeks $	1652
well	3467
well $	3729
went	2525
went _ her	1657
went _ place	3761
went to	1867
what	-3756
when	-1823
when _ $	-2030
when _ home	2050
when _ split	-1823
when*	1877
whenever	1877
whenever _ is	1884
who	5420
who _ $	6359
whole	-1855
whole _ $	-1647
will	-2392
wish*	2520
wished	2520
wished _ birthday	1665
wished _ happy	2520
wished me	2813
with her	-2378
with his	-2375
with*	-2783
without	-4089
without _ $	-3392
without me	-2527
woke	2620
woke _ to	2620
woke up	2620
work _ the	2327
would	-2100
would _ $	-1697
wrote	7029
wrote _ $	2392
wrote _ a	-2421
wrote _ and	3467
wrote _ he	4840
wrote _ her	-1694
wrote _ she	4087
wrote _ wrote	4079
wrote back	1841
wrote him	1785
y	8445
y _ $	6433
y _ contesto	1734
y me	7278
y no	1896
years	-3580
years _ he	-1952
years and	-2377
yell*	-1689
yelled	-1689
yest*	1708
yesterday	1708
yesterday she	3200
yo	-2262
you $	2297
you _ $	3638
you _ me	-2597
your	-3573
your _ $	-3470
•	-3369
• $	-3182
• _ $	-2706
• _ a	7265
• _ about	7290
• _ after	6070
• _ and	-1661
• _ ask	4491
• _ away	4517
• _ birthday	-3873
• _ called	-7239
• _ every	-4457
• _ he	3200
• _ him	5938
• _ his	5895
• _ in	-1705
• _ me	-2658
• _ my	-5050
• _ night	-3859
• _ on	4107
• _ over	-2377
• _ read	8541
• _ said	2974
• _ she	-6992
• _ text	-2450
• _ that	3041
• _ then	2434
• _ to	5575
• _ together	-5994
• _ •	3793
• after	6156
• me	2146
• on	4513
• then	2434
• together	-5994
• •	-3369
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
~	-37726
!checkin	19090
!delete_data	-8096
!help	-8680
!out_of_scope	-8628
!smalltalk	-9541
!stop	-11854
!•	-2073
.	4147
.-	5228
.i	5123
.i+they	-8706
.i+they-	-2506
.i+you	-1557
.i-	4912
.they	-2618
.they-	-3289
.you	-2681
.you-	-2944
10	14161
10 $	8415
10 _ $	4477
12	4862
12 $	2892
12 _ contact	1969
15	4091
2	5173
2 _ $	2799
3	7061
3 $	4915
3 _ $	2938
30	4660
30 _ $	4447
4	8000
4 $	7022
5	7912
5 $	7406
6	9677
6 $	6997
7	5845
7 $	4778
8	1442
8 _ $	4087
9	4959
?	-8565
?-	-5725
?i	4919
?i+they	2289
?i-	11865
?they	1847
?you	-2810
?you-	-3411
^ _ $	-5056
^ _ 10	3921
^ _ 12	4916
^ _ 15	4091
^ _ 2	2382
^ _ 3	5780
^ _ 5	3224
^ _ 7	4955
^ _ 8	3200
^ _ a	1679
^ _ account	-1376
^ _ all	-2582
^ _ alles	-1832
^ _ am	5262
^ _ and	1881
^ _ animo	5474
^ _ are	-3435
^ _ bad	1315
^ _ been	2691
^ _ better	1143
^ _ bitte	-1275
^ _ bot	-1243
^ _ boyfriend	-1194
^ _ can	-5746
^ _ chat	-2143
^ _ como	3476
^ _ contact	2440
^ _ cuenta	-1686
^ _ daily	-3848
^ _ das	-1276
^ _ data	-2056
^ _ daten	-1702
^ _ day	2617
^ _ days	3402
^ _ de	2871
^ _ dias	9189
^ _ did	-1353
^ _ do	-1709
^ _ does	-3616
^ _ donnees	-1277
^ _ down	3231
^ _ e	-2873
^ _ est	1768
^ _ ever	-4260
^ _ far	4290
^ _ feel	-2263
^ _ for	1828
^ _ got	-1517
^ _ had	-1141
^ _ happens	-1144
^ _ has	1311
^ _ hat	-1481
^ _ her	-2515
^ _ history	-1573
^ _ hoje	1526
^ _ how	-1538
^ _ humeur	4086
^ _ humor	1931
^ _ hurts	-2014
^ _ i	-4262
^ _ in	8950
^ _ ist	1393
^ _ life	-1845
^ _ like	2346
^ _ long	1806
^ _ made	3542
^ _ many	2360
^ _ me	-1503
^ _ meine	1635
^ _ mes	5073
^ _ messages	-2736
^ _ mi	2207
^ _ mich	-1922
^ _ mir	10759
^ _ moi	-1654
^ _ mood	4330
^ _ more	-3527
^ _ moved	-1308
^ _ much	-1251
^ _ my	4812
^ _ nicht	-2782
^ _ night	-1157
^ _ not	-3947
^ _ notifications	-3534
^ _ of	-3226
^ _ off	-2324
^ _ ohne	3949
^ _ ok	-2304
^ _ olvidarlo	-1764
^ _ on	1991
^ _ please	8512
^ _ profile	-1250
^ _ que	-2524
^ _ quiet	3625
^ _ records	-2585
^ _ registrar	6241
^ _ say	2069
^ _ se	-2493
^ _ see	4474
^ _ should	-1668
^ _ siento	-1494
^ _ so	-2666
^ _ song	-2653
^ _ stop	-1185
^ _ streak	2735
^ _ stuff	-1344
^ _ talking	-2393
^ _ text	2248
^ _ that	1140
^ _ the	-8507
^ _ there	-1327
^ _ this	-3392
^ _ today	8410
^ _ todo	-1882
^ _ tout	-1230
^ _ tudo	-1520
^ _ un	-1203
^ _ up	-1888
^ _ urge	2465
^ _ us	2516
^ _ was	2278
^ _ we	2059
^ _ week	2813
^ _ weeks	4876
^ _ without	2606
^ _ would	1655
^ _ you	-4087
^ _ your	-2582
^ _ •	-3822
^ am	-1402
^ apaga	-1404
^ ayuda	-1451
^ borra	-1585
^ bye	-1157
^ can	5527
^ cancel	-4271
^ change	-1569
^ check	3672
^ combien	2617
^ convert	-1235
^ day	13278
^ delete	-1858
^ dia	8076
^ did	4060
^ do	-1759
^ efface	-2363
^ elimina	-1400
^ enough	-1899
^ erase	-1697
^ evening	1907
^ feeling	4351
^ have	-3046
^ he	-1742
^ hello	-1441
^ hey	-1277
^ hi	-1247
^ how	1937
^ i	-6546
^ is	-3188
^ je	-2274
^ let	3747
^ log	7083
^ lol	-1555
^ losch	-2319
^ me	-2526
^ meu	7546
^ mi	4596
^ mon	4086
^ mood	16810
^ mute	-1385
^ my	2920
^ no	-1238
^ nobody	-2958
^ ok	-2263
^ okay	-1443
^ one	2813
^ para	-1706
^ pause	-3083
^ please	-5117
^ purge	-2341
^ put	3231
^ quantos	4084
^ quiero	3830
^ quiet	-2291
^ quit	-1875
^ rate	1510
^ record	6051
^ set	-1279
^ she	-2115
^ show	8905
^ silence	-1496
^ snooze	-2491
^ stop	-2495
^ supprime	-1595
^ tag	3949
^ that	-1246
^ this	-1298
^ today	4085
^ two	4876
^ when	-2152
^ where	-1811
^ who	-1825
^ why	-2528
^ wie	5283
^ wipe	-2193
^ •	-2572
a	-2166
a 2	2554
a 3	4028
a 5	2916
a 6	3678
a 7	5094
a _ a	-1639
a _ better	2911
a _ for	-1617
a _ today	3214
a bit	2911
a slip	-1197
a week	-1186
about	-1536
acco*	-4015
account	-4015
account $	-1306
account _ $	-2637
again	-2014
again $	-1688
ai	-1385
all	-4424
all _ $	-2220
all my	-1226
alles	-2376
alles _ $	-1414
alone	-1796
am	3702
am _ day	6142
am _ doing	5030
am _ on	3423
am _ so	1697
am i	6358
an	-1821
and	-3593
and _ $	3290
and _ going	2191
and _ i	-1511
and i	-3366
animo	5474
anni*	-4589
anniversary	-4589
anniversary $	-3597
apaga	-1577
apaga _ $	-1358
are	-5062
are _ $	-1669
are _ today	-1312
are you	-1984
as	3994
as _ $	3994
as a	2411
away	-1838
ayuda	-1451
bad $	1315
bala*	-3311
balance	-3311
balance $	-3311
bank	-1556
bank _ $	-1432
be	-2686
be _ $	-1583
been	5871
been _ $	7044
been _ since	-1394
been since	2082
bett*	4338
better	4338
better _ yesterday	1140
better today	3407
birt*	-1736
birthday	-1736
birthday $	-1736
bit	2911
bit better	2911
bitte	-1761
boil	-1276
boil _ $	-1276
borr*	-1172
borra	-1585
borra _ $	-1410
bot	-3117
bot $	-3033
boyf*	-1421
boyfriend	-1421
brok*	-1486
broken	-1461
broken $	-1461
but	1729
bye	-1486
can _ $	-1374
can _ do	2209
can _ my	3802
can _ see	4934
can _ the	1655
can you	-1325
canc*	-4381
cancel	-4381
chan*	-3231
change	-3078
change _ check	-2234
change _ in	-2234
change my	-1935
chart	5909
chart $	5909
chat	-2416
chat _ $	-2081
chec*	13459
check	7786
check _ $	9472
check in	10095
check ins	-2099
checkin	13249
checking	1651
comb*	2617
combien	2617
come	3993
come $	4581
comm*	-1291
como	2410
como _ $	2871
cont*	18909
contact	10313
contact $	5974
contact _ $	3671
contato	2727
conv*	-1985
convert	-1235
convert _ to	-1235
cool	-1138
count	6947
cred*	-3760
credit	-3760
credit _ $	-3760
credit score	-3726
cuan*	5804
cuen*	-1686
cuenta	-1686
cuenta $	-1440
daily	4859
daily _ $	2081
daily _ in	1428
daily check	1428
das	-1276
das _ $	-1276
data	-3857
data $	-1764
data _ $	-2093
daten	-1702
daten _ $	-1306
day	14715
day $	-1744
day 6	2368
day _ $	8951
day _ and	4785
day _ i	2456
day _ on	3423
day am	3423
day was	-2006
days	11705
days $	4285
days _ $	2676
days _ contact	1369
days _ i	3437
days _ it	2615
de _ $	-1885
dele*	-2747
delete	-2344
delete _ $	-1165
depr*	-1208
dia	7319
dias	9189
dias _ $	11263
did	2609
did not	1970
die	-3905
died	-1450
died $	-1256
disc*	-3467
divo*	-1180
divorce	-1180
do	-2917
do _ check	4637
do _ daily	6989
do _ have	1680
do _ me	-1551
do _ my	-2186
do _ start	-1166
do _ to	-1217
do i	-4259
do my	1163
do not	-2523
do the	6706
do you	-1162
does	-4797
does my	-1192
doing	6722
doing _ $	6096
donn*	-1842
donnees	-1842
donnees $	-1842
down	3144
down _ a	3231
down as	3231
draf*	-1560
drafts	-1560
drafts $	-1239
e _ $	1702
effa*	-2524
efface	-2524
efface _ $	-1663
efface mes	-1388
eggs	-1314
elim*	-1400
elimina	-1400
elle	-1175
en	-1286
enou*	-2623
enough	-2623
enough _ $	-1765
enough _ today	-1735
enough for	-1588
erase	-2043
erase my	-1135
es	1366
es _ $	2229
est	3783
est 5	3022
est _ $	4086
even*	1377
evening	1518
evening _ in	1907
evening check	1907
ever	-4281
ever*	-2682
every	-2047
every _ $	-1612
every day	-1612
everything	-1777
far	6822
far _ come	4581
feel $	4153
feel _ $	-2290
feel _ maybe	1486
feel _ today	1486
feel like	-2469
feel*	6647
feeling	6738
feeling _ $	3729
feeling _ a	3486
feeling like	3486
felt	2059
felt _ $	2059
for	-2392
for _ $	-6576
for _ days	-1189
for a	-1197
for today	2636
forg*	-1438
fotos	-1427
frie*	-1937
friend	-1313
friend $	-1169
fue	-1212
fue $	-1212
funny	-1175
funny $	-1175
get	-1852
go	-1926
go _ $	-1554
go away	-1276
going	2685
going _ $	1785
good $	1570
good _ $	-1959
good*	-1466
got	-2503
got _ $	-2503
had	-1150
happ*	-1190
happens	-1144
has	1538
has _ been	2082
has _ since	2082
has it	2082
hat	-1481
have $	2059
have _ been	2936
have _ since	-1682
have been	-2984
have i	4536
have my	3341
he	-3369
he _ $	-1177
hear*	-1219
heart	-1488
hello	-1925
hello _ $	-1474
help	-1137
her	-2098
her _ $	-2109
here	-1838
here $	-1758
hey	-1277
hi	-1434
him	2783
him $	1751
him _ it	2061
him today	1871
hist*	-1796
history	-1796
history $	-1796
hoje	1526
hoje _ $	1931
hoje e	1931
how	4134
how _ $	2585
how _ been	2019
how _ day	-3551
how _ days	6867
how _ doing	3807
how _ feel	3923
how _ has	2082
how _ have	4965
how _ i	1538
how _ is	-1593
how _ my	4275
how _ quiet	4416
how _ was	-2807
how _ you	-2072
how _ your	-1197
how am	5030
how are	-1586
how can	-3158
how do	-5157
how far	4290
how have	3258
how i	6243
how is	-1918
how long	1806
how many	2798
how much	-1251
hoy	2219
hume*	4086
humeur	4086
humeur _ 5	2072
humeur est	2072
humor	3572
humor _ e	1931
humor hoje	1931
hurts	-2038
hurts $	-1413
i	-1672
i _ $	2884
i _ a	-1906
i _ check	-1530
i _ day	5158
i _ every	-1144
i _ him	-1187
i _ it	3122
i _ log	3664
i _ my	-2108
i _ not	-1828
i _ of	-2922
i _ ok	2031
i _ on	3302
i _ say	2370
i _ the	-2525
i _ this	-1915
i _ to	3776
i _ today	3557
i _ •	-1310
i am	-2563
i come	3198
i do	-1389
i doing	5030
i feel	1184
i have	2161
i made	3817
i on	3423
i see	3490
i think	-1218
i type	-1626
i was	-1853
i would	5232
ich	4989
ich _ $	5502
ich _ meine	3942
in	2778
in $	9211
in _ $	-4867
in _ week	-1615
in a	-1286
in please	2006
ins	-2099
inst*	-2556
instructions	-1857
is	-4661
is 15	-1132
is _ $	3887
is _ bank	-1425
is _ going	-1573
is _ score	2767
is _ streak	5394
is a	1463
is been	3837
is it	-1604
is my	7101
is the	-1179
is up	-1295
is your	-1372
isso	-1204
ist	1393
ist _ $	1393
it	1599
it _ been	3837
it _ since	2082
it been	2082
it is	3837
it was	-2982
its	-1397
je	-2521
just	-1688
kann	-1652
kont*	3949
kontakt	3949
kontakt $	3949
la	-2016
la _ $	-1466
leave	-1621
leave me	-1378
less	-1270
let	3747
let _ do	3928
let _ the	3928
let us	3928
life	-3022
like a	2240
like to	3914
list	-1351
log	9845
log _ $	6100
log a	3618
log my	2482
lol	-2029
long	1154
long _ boil	-1197
long _ it	1764
losc*	-1680
losch	-2319
losch _ $	-1459
loschen	-1164
lost	-1536
made	3542
made it	3817
make	-1361
many	2360
many _ $	2481
many _ days	4416
many _ i	1795
many _ in	-1215
many days	2450
many quiet	4416
maybe	1486
maybe _ $	1486
me	-6103
me $	-4643
me _ a	2848
me _ as	3231
me _ i	2087
me _ sola	-1494
me _ week	3542
me a	-1522
me down	3231
me my	4591
me siento	3105
mehr	-2787
mehr $	-2787
meine	2300
meine _ $	1538
meine daten	-1702
meine stimmung	6634
mens*	-1329
mes	4554
mes _ $	5073
mes donnees	-1842
mess*	-5018
messages	-4549
messages $	-1763
messages _ $	-2383
meu	9187
meu _ $	7257
meu _ e	1931
meu _ hoje	1931
meu humor	3572
mi	6191
mi _ $	5397
mi animo	5474
mi cuenta	-1686
mi progreso	4331
mi vida	-1554
mich	-2889
mich _ $	-1958
mir	9900
mir _ $	11466
mis	-1659
mis _ $	-1431
moi	-1654
mon	3584
mon _ est	2072
mon humeur	4086
mond*	2340
monday	2340
monday $	2340
mont*	6962
month	2283
mood	21847
mood $	3411
mood _ $	13548
mood is	1483
more	-4012
more _ $	-1378
more _ please	-2228
moved	-1308
moved on	-1308
much	-1765
mute	-1385
my _ $	5406
my _ and	-1874
my _ balance	-3311
my _ here	-1168
my _ i	-1506
my _ in	1481
my _ please	-3130
my _ score	-3726
my _ streak	2883
my _ to	-1453
my _ was	-1228
my account	-2027
my boyfriend	-1421
my chat	-2244
my check	1392
my credit	-3726
my data	-3762
my drafts	-1560
my heart	-1430
my history	-1534
my life	-1685
my messages	-1305
my mood	4761
my profile	-2235
my progress	2189
my records	-3189
my stats	9947
my streak	5245
my stuff	-2040
my urge	2360
nach*	-1484
nachrichten	-1484
nachrichten _ $	-1484
need	-1465
next	-2777
next _ $	-2777
nicht	-3547
nicht _ $	-3547
night	-2307
night $	-1262
no _ $	-1713
no _ for	2332
no _ please	-1857
no contact	6390
no more	-3655
nobo*	-3038
nobody	-3038
not	-5440
not _ $	-1434
not _ him	2061
not _ in	-2594
not _ me	-1861
not text	2248
note	2911
noth*	-1692
nothing	-1692
nothing $	-1355
noti*	-3607
notifications	-3607
notifications _ $	-3017
notifications please	-2807
of 10	1622
of _ $	1387
of her	-1140
of my	-1182
of ten	1552
off	-3216
off $	-1687
ohne	3949
ohne _ $	3949
ohne kontakt	3949
ok	3410
ok $	1514
ok _ $	1469
ok today	3612
okay	-1443
olvi*	-1947
olvidarlo	-1764
on	1345
on $	3236
on in	-1229
one _ $	-1765
one week	1337
our	-5099
our _ $	-1313
out	1911
out _ $	1622
out _ 10	1622
out of	2570
over	-1812
over*	2353
pack*	-1751
para	-1767
para que	-1198
pause	-3725
pause for	-1225
peop*	-1444
people	-1444
plan*	-3027
plea*	1302
please	1302
please $	6419
por	-1397
por _ $	-1256
prof*	-2235
profile	-2235
prog*	19582
progreso	4331
progreso $	4331
progress	1989
progress $	1878
purge	-2341
purge my	-2341
put	3231
put _ as	3231
put _ down	3231
put me	3231
quan*	1439
quantos	4084
quantos dias	4084
que	-4339
quie*	3542
quiero	3830
quiet days	4416
quit	-1875
quit _ $	-1743
quit _ me	-1380
rate	1255
reco*	4183
record	8427
record today	1850
records	-3570
records $	-1631
records _ $	-1558
regi*	9183
registrar	9183
registrar _ $	4584
remi*	-1231
remo*	-2662
remove	-1557
remove my	-1429
repo*	3415
reset	1426
sad _ $	1393
sans	4278
sans _ $	4278
sans contact	4278
say _ of	2474
say _ out	2474
schr*	-5895
score	2451
score $	2451
se	-2859
se _ $	-2786
se fue	-1212
see	1733
see $	-1348
see _ $	3449
see my	4538
set	-2077
set _ for	-1279
she	-2917
she _ on	-1308
she moved	-1308
shou*	-2232
should	-2232
should i	-1780
show	8905
show _ $	1656
show _ i	3283
show _ my	4591
show me	5944
show my	1967
sie	-1477
sien*	3105
siento	3105
siento _ $	-1494
sile*	-3017
silence	-1496
since	3818
since _ $	2963
since _ texted	2299
since _ was	-1394
snoo*	-2491
snooze	-2491
snooze _ days	-2253
snooze for	-2491
so	-3125
sola	-1494
sola $	-1494
some*	-1523
song	-2741
start	6545
start _ $	7324
stats	9947
stats $	9947
still _ $	1698
stim*	6634
stimmung	6634
stimmung _ $	6634
stop	-3755
stop _ $	-1976
stop _ me	-1373
stre*	8128
streak	8128
streak $	5513
streak _ $	2615
stro*	3785
strong	3785
strong $	3785
stuff	-2164
stuff $	-1162
supp*	-2271
supprime	-1595
supprime _ $	-1418
tag	3653
tag _ kontakt	3949
tag _ ohne	3949
tage	9051
talk*	-2607
talking	-2607
talking _ $	-1538
talking please	-1345
ten	1541
text	2157
text*	11738
texted	2299
texting	9439
texting _ $	1180
texting him	3256
texting me	-2075
than yesterday	1140
than*	-2481
thanks	-2472
thanks $	-1727
that	1273
that $	1628
that _ $	-1244
that i	2570
that is	-1875
the	-7443
the _ in	-3261
the _ thing	3413
the check	-2300
the daily	2387
there	-1375
thing	3410
think	-1361
think _ $	-1320
this	-2340
this $	-1707
this _ $	1437
this feeling	-1162
this week	2826
time	-3076
time $	-1751
to	-5013
to _ $	-4972
to _ a	-1433
to _ i	4007
to _ in	3421
to log	3843
today	18914
today _ $	14504
today _ 6	1922
today _ a	6665
today _ better	1160
today _ ok	1891
today maybe	1486
today was	7238
todo	-2094
todo $	-1735
too	-1135
tout	-1396
tran*	-1559
tudo	-1520
turn	-1591
two	3688
two _ $	-2235
two weeks	4685
type	-1626
un	-1516
un _ $	-1172
up	-2333
up _ $	-1524
urge	2855
urge _ $	2297
urge today	1597
us	2429
us _ the	3928
us do	3928
verg*	-1469
vida	-1554
von	4429
von _ $	4429
want _ log	4609
want my	-1772
want to	2985
was	-1760
was $	-2667
was _ $	3029
was _ 3	1493
was _ day	-1244
was a	3063
was good	2949
we	-1732
we _ $	-3083
week	6541
week $	3873
week*	14249
weeks	5080
weeks $	-1308
what	-1335
what _ $	-1327
what _ am	3423
what _ do	-1422
what _ my	7648
what _ streak	1699
what _ type	-1490
what _ up	-1295
what day	3423
what does	-1153
what happens	-1144
what is	4633
when	-4423
when i	-1550
when is	-1865
where	-1849
who	-1951
why	-3252
why _ i	-1910
why am	-1684
wie	5283
will	-1323
wipe	-2541
wipe _ $	-1312
wipe _ stuff	-1396
wipe my	-2267
with	-2263
with _ $	-1755
with*	3080
without	3080
without _ $	3129
without _ him	3210
without texting	3256
worst	-4226
would	1369
would _ out	2474
would _ to	3872
would like	2759
would say	2474
year	-4248
you	-8298
you $	-1448
you _ $	-4076
you _ today	-1404
your	-3172
your _ $	-3095
your day	-1197
zu	-4427
zu _ $	-4427
•	-4842
• $	-1401
• _ $	-3050
• _ •	-3384
• •	-4842
""",
    'intents.help': """\
~	-36293
!checkin	-6590
!delete_data	-8771
!help	20112
!out_of_scope	-13687
!smalltalk	-11690
!stop	-9529
.	-7746
.-	-3311
.i	-8914
.i+they	-9187
.i+they-	-3352
.i+you-	3370
.i-	-12141
.they	-6139
.they-	-2626
.you	-4562
5	-4889
5 $	-4260
?	-4573
?-	17438
?i	7620
?i+you	16374
?i+you-	-2575
?i-	10382
?they	-4399
?you	6127
?you-	3518
^ _ $	6468
^ _ a	1917
^ _ ajuda	-2313
^ _ all	-2670
^ _ anyone	4666
^ _ anything	1803
^ _ bot	-4166
^ _ built	2621
^ _ can	3127
^ _ commands	3416
^ _ como	4666
^ _ das	3053
^ _ did	-5571
^ _ du	5496
^ _ el	2089
^ _ else	3288
^ _ explain	-2305
^ _ feel	-2495
^ _ for	-2740
^ _ go	3082
^ _ good	-2483
^ _ hacer	3316
^ _ happens	5791
^ _ has	3685
^ _ help	2377
^ _ her	-1743
^ _ i	2100
^ _ in	-2345
^ _ information	1690
^ _ is	-8133
^ _ it	-3513
^ _ kann	4938
^ _ language	3635
^ _ leave	-1932
^ _ leer	4301
^ _ life	-1743
^ _ many	-3083
^ _ me	3802
^ _ meine	3367
^ _ moi	-2915
^ _ need	4001
^ _ not	-3962
^ _ off	-3729
^ _ old	-2327
^ _ on	-2180
^ _ pause	3956
^ _ peux	3058
^ _ plan	4450
^ _ please	3531
^ _ puede	4301
^ _ puedes	3316
^ _ que	3606
^ _ quoi	4816
^ _ reminders	-2225
^ _ se	4529
^ _ sell	2606
^ _ share	2335
^ _ some	-2693
^ _ speak	8116
^ _ stop	-2601
^ _ talking	-1751
^ _ there	-2556
^ _ time	-2458
^ _ to	4168
^ _ topics	1903
^ _ trust	-1980
^ _ tu	9153
^ _ tudo	-1827
^ _ un	-1969
^ _ up	-2597
^ _ use	4666
^ _ voce	3142
^ _ was	-4305
^ _ were	-2050
^ _ what	2351
^ _ with	1838
^ _ you	-6787
^ _ your	3292
^ _ •	-5422
^ a	4816
^ aide	11972
^ are	-3048
^ ayuda	15088
^ can	-2994
^ change	2591
^ comment	5231
^ como	2915
^ delete	-3015
^ do	2925
^ explain	5110
^ give	7315
^ good	-1631
^ he	-2557
^ help	8860
^ i	-5139
^ ich	-3040
^ is	9206
^ list	8847
^ mi	-2005
^ mood	-2528
^ mute	-1849
^ my	-3243
^ no	-3541
^ o	6212
^ obrigada	-2569
^ okay	-1729
^ para	-2063
^ pause	-2813
^ please	-2888
^ que	3836
^ quien	4301
^ show	2994
^ stop	-2594
^ tell	5473
^ thanks	-2028
^ turn	-2235
^ was	12092
^ when	-4679
^ where	9073
^ why	-5205
^ wie	6919
^ wipe	-1920
^ you	-5912
a	-5109
a _ $	-6241
a _ about	5401
a _ do	-1844
a _ for	-2876
a _ i	-1895
a _ my	2552
a _ the	5488
a _ to	1933
a quoi	4816
a slip	8452
abil*	4090
abilities	4090
abilities $	4090
able	4815
able to	4815
about _ $	2896
about _ fear	-2288
about _ of	-2288
about my	-3286
about the	2291
accent	-4735
add a	2552
again	-4835
again $	-4009
aide	11972
aide _ a	-2187
aide moi	-2187
ajuda	11746
ajuda $	11857
all	-3169
all _ $	-2030
alles	-2174
alone	-2405
alone $	-2102
am	-4058
am _ $	-3104
and	-1892
and _ can	3332
and _ not	-2366
answ*	3535
answer	2075
anxi*	-2222
any	-1632
anym*	-2159
anymore	-2159
anyo*	5871
anyone	5871
anyt*	5396
anything	5396
anything _ $	3085
anything _ i	1773
appr*	-3901
appreciate	-3901
appreciate _ $	-2873
appreciate _ help	-3849
are _ able	4776
are _ from	-5166
are _ to	2891
are my	5729
are some	-2427
ask	3397
ask $	1905
ask _ about	1802
assi*	3713
assist	3713
assist _ $	3713
assist me	3713
at	2599
at _ $	3090
at night	4929
away	-2593
ayuda	15088
back	2998
back $	3233
bank	-2985
bank _ $	-2214
be	-4651
be _ $	-2887
been	-2835
being	-2487
being _ $	-2431
best	-2388
born	-2132
born $	-2132
bot	4620
bot _ $	5344
braz*	-3721
brazil	-3721
brazil $	-3721
brok*	-2119
built	1989
buy	-3772
buy _ $	-2714
ca	11277
ca $	8510
call	-2680
call _ $	-2680
call you	-3325
can	8503
can _ $	4496
can _ about	-2288
can _ anything	3632
can _ ask	3899
can _ assist	3713
can _ at	-1834
can _ change	1765
can _ do	1692
can _ explain	-2305
can _ feel	-2481
can _ my	1798
can _ see	-1761
can _ sleep	-1659
can _ speak	8137
can _ this	1765
can _ use	3724
can _ you	3458
can _ •	2617
can do	1936
can not	-1951
can read	3146
can you	5309
canc*	-3047
cancel	-3047
capa*	12398
car	-7877
car _ $	-3892
cats	-1881
chan*	9314
change	6850
change _ $	5812
change _ check	6835
change _ in	6835
change _ tire	-5306
change a	-5306
change my	8652
chart	-2954
chart $	-2954
chat	3556
chat _ $	2267
chats	5213
chats $	5506
cheap	-2669
cheap _ $	-2519
chec*	-2566
check	3938
check _ time	3235
check in	5593
color	-3618
color $	-1655
comm*	13286
commands	8055
commands $	6168
comment	5231
como	7581
como _ $	2696
como _ idioma	4885
cont*	-1940
conv*	-2152
cred*	-1631
credit	-1631
credit _ $	-1631
cuan*	-1662
daily	-1945
das	3053
das _ $	3053
data	5696
data $	1764
data _ $	3932
day	-5489
day $	-2717
day _ $	-1716
days	-2493
de	-2809
de _ $	-1835
dele*	-3902
delete	-3459
delete _ data	-4360
delete _ draft	7326
delete _ i	-2392
delete my	-5207
delete what	-3355
did	-5979
did _ do	-4930
did i	-3484
die	8547
disc*	3997
do	2843
do $	8733
do _ $	3770
do _ a	-2394
do _ about	2192
do _ add	2552
do _ check	-3485
do _ delete	3090
do _ do	2337
do _ export	4024
do _ fear	-2288
do _ feel	1782
do _ fix	-1891
do _ for	-2585
do _ get	-1715
do _ how	4681
do _ in	-6220
do _ keep	2238
do _ know	4981
do _ leave	2385
do _ like	-4209
do _ make	-1639
do _ me	-2067
do _ messages	3269
do _ need	-2011
do _ on	4170
do _ say	-2163
do _ sell	5906
do _ share	2335
do _ speak	-3607
do _ start	3852
do _ store	2977
do _ thank	-1628
do _ think	-1965
do _ this	-3126
do _ to	2759
do _ turn	4411
do _ understand	2298
do _ what	2479
do _ work	-2235
do _ •	-2854
do about	-2498
do anything	3632
do i	8550
do to	-3326
do you	3482
do •	-2373
does _ do	5709
does _ in	2034
does _ mean	-4755
does _ work	4964
does a	-1780
does anyone	4666
does my	-2396
does the	6164
dogs	-2216
doing	-2315
doing _ $	-2241
draf*	5347
draft	10127
draft $	10127
drafts	5347
drafts $	4627
du	7666
el	1904
el _ $	2017
ele	-1642
elle	-2414
else	3288
encr*	3873
encrypted	3873
encrypted $	3873
enou*	-1840
enough	-1840
erase	-2121
ever*	-3503
everything	-3058
ex	-1724
expl*	2806
explain	2806
explain _ plan	4450
explain the	4450
expo*	4024
export	4024
export _ $	4024
export my	4024
faire	2262
faire $	2758
favo*	-1745
favorite	-1655
favorite _ $	-1655
favorite color	-1655
fazer	2329
fazer $	2874
fear	-2349
fear _ being	-2288
fear of	-2349
feel	-2795
feel $	-1942
feel*	-2321
fewer	-1758
fewer _ $	-1758
fewer messages	-1758
find	2516
find _ $	2859
find my	2859
fix	-2046
flat	-3501
for $	5687
for _ $	-4284
forg*	-3320
from	-8461
from $	-5166
from _ $	-3088
from your	-2142
func*	4414
functions	3424
functions $	3424
funny	-2023
funny $	-2023
get	-3398
give	7451
give me	7451
go	1909
go away	-1751
good	-5600
good _ $	-2495
good*	-2184
grow	-3831
gym	-2101
gym _ $	-2101
hace	-2424
hace _ $	-2424
hacer	1853
hacer $	1853
happ*	5785
happens	5791
happens _ i	3088
happens _ press	2918
has	3458
have	-4816
have _ about	5690
have _ issues	-1980
have _ since	-2139
have _ to	-1895
have a	4231
have to	2660
have trust	-1980
he	-3682
hear	-1917
hear _ $	-1917
hello	-1710
help	13474
help $	7243
help _ $	8789
help me	2398
her	-2952
her $	-1831
here	9329
here $	8728
heure	2386
hi	-1903
him	-2281
him $	-1947
hold	6724
hold _ $	7336
how	4383
how _ $	4686
how _ add	2552
how _ day	-2296
how _ days	-1918
how _ delete	3090
how _ does	-1810
how _ export	4024
how _ fix	-2032
how _ have	-2292
how _ help	3610
how _ hold	6326
how _ is	-3152
how _ make	-1639
how _ say	-2071
how _ set	2714
how _ the	9819
how _ turn	5913
how _ use	4700
how _ works	6211
how _ your	-2072
how do	-3321
how does	7516
how is	3458
how many	-2476
how old	-2327
how this	6211
how to	3880
human	-2268
i _ $	2502
i _ about	-1739
i _ and	-1629
i _ check	2155
i _ data	-2777
i _ draft	10127
i _ drafts	4092
i _ help	4170
i _ issues	-1980
i _ my	-5799
i _ on	3385
i _ pay	5983
i _ the	2478
i _ time	2660
i _ to	1683
i _ trust	-3770
i _ understand	2890
i _ urge	2886
i _ when	1913
i _ you	2939
i _ •	-3320
i add	2552
i am	-3649
i ask	3397
i buy	-2711
i can	-3065
i delete	3090
i do	-3787
i export	4024
i find	2859
i fix	-1891
i have	2971
i need	2070
i press	2918
i set	2714
i turn	5913
i type	4991
i use	7483
i write	4119
i wrote	-3060
i •	-2101
ich _ $	4061
idio*	4885
idioma	4885
idioma $	4885
if i	2001
in	-6129
in $	-4225
in _ $	-1959
in the	-1954
in time	3235
info*	2508
information	2508
inst*	13942
instructions	14942
inve*	-1770
invented	-1770
is _ $	-3654
is _ bot	2483
is _ color	-1655
is _ data	4665
is _ encrypted	3873
is _ favorite	-1655
is _ for	4327
is _ purpose	8458
is _ real	-2972
is _ stored	3835
is _ streak	-1747
is _ to	-1831
is _ you	2023
is a	6647
is the	-1736
is there	2213
is this	7067
is up	-2141
isso	14475
isso $	15836
issu*	-1980
issues	-1980
issues _ my	-1980
it	-3435
just	-1891
kann	9421
kann _ $	4711
kann _ nachrichten	4710
keep	1757
keep _ drafts	1647
keep my	2238
kids	-2159
kids $	-1858
kit	2552
kit $	2552
know	3173
know how	2155
la	-2292
la _ $	-1951
lang*	4856
language	4856
last	-4294
last _ $	-3078
learn	-2233
learn to	-1979
leave _ alone	-1662
leave me	-2353
leer	4192
leer _ $	4301
left	-2576
lesen	5521
lesen $	5521
less	-1954
life	-4376
life $	-3931
like	-7138
like $	-3837
list	7062
list $	-2181
list _ $	8983
list _ commands	1665
list of	1925
live	-8991
lol	-3066
lol _ $	-2280
long	-1805
look	-2262
love	-2105
make	-2098
many	-3083
me	-2010
me $	4429
me _ abilities	4090
me _ news	-2147
me _ of	1907
me _ the	-2487
me _ you	2364
me _ your	2185
me a	-2123
me alone	-1662
me the	4243
me what	2937
me your	3484
mean	-1890
mean $	-1890
meine	2799
meine _ $	3437
meine _ lesen	4710
meine nachrichten	4710
men	-1753
mensajes	2622
mensajes $	2622
menu	16249
menu $	16249
mess*	3388
messages	5092
messages _ $	1699
mi	-2711
mis _ $	1901
moi	-2915
moi a	-2187
money	-3812
money _ $	-3812
mood	-3087
mood _ $	-2335
morg*	-2262
morgen	-2262
morgen $	-2262
mute	-1849
my _ $	4503
my _ being	-2288
my _ here	6399
my _ list	-2181
my _ of	-2301
my _ s	-3695
my _ the	2532
my _ to	3460
my _ with	2292
my _ your	-1899
my _ zone	2660
my car	-3125
my chat	5127
my chats	5257
my data	3657
my drafts	5347
my fear	-2288
my kit	2552
my last	-2193
my messages	12260
my progress	-3323
my stuff	1673
my time	2660
nach*	3781
nachrichten	3781
nachrichten _ $	3781
nachrichten lesen	4710
name	-1916
name $	-2416
need a	-2565
need help	5198
news	-2334
news $	-2334
night	2235
night $	2435
no	-6450
no _ $	-1893
no _ que	-2102
not	-5073
not _ anything	-1662
not _ at	-2656
not _ how	4389
not _ me	-4228
not _ this	4987
not _ to	-2899
not sleep	-1659
not understand	2280
now	-2932
now $	-2828
o	6858
o _ $	1732
o _ voce	6212
o que	4609
obri*	-2569
obrigada	-2569
of _ can	2416
of _ you	1648
of being	-2342
of commands	1665
of this	4325
off	-3824
off _ $	-1923
oil	-3747
ok	-2675
ok $	-1739
okay	-1729
old	-2434
old _ you	-1809
on	-3864
open	-2584
out of	1774
para	-2149
pass*	-2658
passport	-2598
passport $	-2598
pause _ $	3060
pay	5983
peop*	-2442
people	-2442
pers*	-2539
personal	-2801
personal _ $	-2801
personal data	-2801
peux	3058
phot*	-5576
pict*	5271
picture	5300
plan	6850
plan _ me	4450
plan*	-4366
plea*	-1652
please	-1652
press	2918
press _ $	2918
priv*	4053
private	4053
private $	4053
progress	2675
progress $	-2932
progress _ $	5606
pued*	3316
puede	4301
puede leer	4301
puedes	3316
puedes _ $	3316
puedes hacer	3316
purp*	8458
purpose	8458
que	2982
que _ $	2684
que _ hace	-2424
que _ hacer	3316
que puedes	3316
que voce	6212
ques*	9326
questions	3552
quien	4301
quien _ leer	4301
quien puede	4301
quiet	-2443
quoi	4443
quoi _ $	5649
read	7847
read _ $	8708
read my	2998
real	-4817
real _ $	-2455
real _ you	-2405
rela*	-2228
relationship	-2228
relationship $	-2002
reset	-8182
run	6000
run $	6000
s	-4008
s _ $	-3737
say	-3001
say _ in	-2071
score	-1720
score $	-1720
se	2312
se _ $	2426
see _ drafts	3632
sell	2606
sell _ $	2606
send	-2102
sere*	-3784
serendipity	-3784
serendipity _ $	-3784
serendipity mean	-3784
serv*	5701
set	7574
set _ time	2240
set _ zone	2240
set my	2240
sett*	6295
settings	6295
settings $	6295
share	1914
share _ with	2335
share my	2335
she	-2467
show	2994
show _ the	6262
show me	4306
sile*	-1777
since	-2745
since _ last	-2286
since my	-2193
sleep	-3550
sleep $	-2107
slip	8233
slip $	8233
so	-3806
so _ $	-2918
some	-3070
some _ to	-2427
some*	-2582
song	-5905
speak	4491
speak _ $	4530
speak in	-3593
start	3400
start _ $	-4369
still	-1751
stop	-5946
stop $	-1870
stop _ $	-2471
stor*	3743
store	2977
stored	3743
stre*	-2333
streak	-2333
streak $	-1862
stuff	1793
stuff $	1802
subj*	1637
subjects	1637
subjects _ know	1637
supposed	2461
supposed to	2461
tage	-4362
take	-1811
talk	-2647
talk to	-1697
talking $	2854
talking _ $	-2156
talking to	-2096
tele*	-1770
telephone	-1770
tell	3988
tell _ the	-3206
tell _ what	2937
tell _ you	2576
tell _ your	6212
tell me	4757
than*	-3141
thank	-2918
thank you	-2918
thanks	-3091
the	8713
the _ at	7560
the _ in	2516
the _ mean	2865
the _ my	2480
the _ night	7393
the _ time	3235
the _ work	4914
the check	5814
the commands	4503
the help	-3015
the hold	7336
the kids	-1674
the news	-2334
the plan	4450
the telephone	-1770
there $	-2538
there a	2595
thing _ $	1809
think	-2327
think _ $	-2270
think about	-1971
this	10735
this $	3461
this _ $	6285
this a	-1874
this bot	7200
this week	-2665
this works	6211
time	1696
time zone	2660
tire	-5306
tire $	-5306
tires	-5929
tires $	-5788
to	1852
to _ $	6188
to _ again	-1756
to _ kit	2552
to _ list	-2181
to _ the	2385
to _ to	-2247
to _ you	-1979
to be	-2716
to go	3395
to my	6864
to pay	5983
today	-5499
today $	-3948
todo	-1757
topi*	1903
topics	1903
topics _ you	1903
topics do	1822
tout	-1720
tran*	-1634
trust	-3796
trust _ $	-1758
trust _ my	-1980
trust issues	-1980
tu	8732
tu _ $	9153
tudo	-1827
turn	3677
turn _ reminders	1864
turn on	3952
type	4991
type $	3659
un	-2088
un _ $	-1830
unde*	2136
understand	2280
up	-3108
up _ $	-2212
urge	2350
urge $	2886
use	8424
use _ $	3759
use this	2656
use you	4827
vai	-3794
vai _ $	-3794
voce	2686
voce _ $	5756
want	-1985
was	6013
was _ $	4253
we	-2268
week	-3847
week $	-3660
were	-2373
were _ $	-2131
were _ born	-2059
were you	-2200
what	9425
what _ $	-1905
what _ a	5303
what _ able	2731
what _ are	3525
what _ bot	2483
what _ call	-1716
what _ can	3129
what _ do	5175
what _ does	-2203
what _ favorite	-1655
what _ good	-2168
what _ know	3090
what _ like	-2597
what _ mean	-4755
what _ my	-3196
what _ of	2155
what _ progress	3422
what _ purpose	8458
what _ some	-2427
what _ think	-1936
what _ type	3197
what _ up	-2141
what _ won	-1973
what _ write	4119
what _ you	8814
what _ your	3138
what are	-2805
what can	6148
what did	-4930
what happens	5791
what i	2380
what is	-3340
what should	-2281
what subjects	1637
what topics	1903
what you	6724
when does	-1875
when i	3623
where	8334
where _ find	2859
where _ my	2742
where _ you	6049
where are	10304
who _ $	-2109
who _ and	2822
who _ my	5777
who _ read	3146
who _ the	-2744
who _ this	-2550
who _ you	-1906
who _ your	-1629
who can	3146
who is	-2008
why	-5397
why _ i	-2581
why do	-4267
wie	6919
wie _ das	2862
wipe	-2040
with my	2561
won	-2718
won the	-2020
word	-3207
work	3943
work $	6598
work _ $	-2655
work for	-2235
works	6211
works $	6211
write	2614
write $	3468
wrong	-2295
wrote	-4736
wrote $	-2646
wrote _ $	-2089
year	-2350
year $	-1812
you	1664
you $	-8427
you _ $	4732
you _ a	-2086
you _ anything	5254
you _ be	-1920
you _ data	6218
you _ do	4893
you _ drafts	1647
you _ for	2214
you _ me	1803
you _ messages	1652
you _ my	2689
you _ the	-3849
you _ to	2698
you _ today	-1656
you _ what	4171
you _ you	2791
you _ •	4403
you able	4776
you are	1649
you assist	3713
you born	-2059
you can	4287
you do	4968
you explain	-2305
you from	-5166
you get	-1707
you have	-5081
you help	3205
you keep	2238
you know	2367
you like	-3039
you sell	5906
you share	2335
you speak	8137
you store	2977
you to	-2224
you work	-2235
you •	2693
your	3007
your _ $	8268
your _ color	-1655
your abilities	4090
your day	-2072
your favorite	-1655
your functions	3424
your help	-1770
zone	2660
zone $	2660
• _ $	-4838
• _ at	7499
• _ data	-2801
• _ my	-3455
• _ of	2244
• _ out	2133
• _ personal	-2801
• _ the	7585
• _ •	5275
• my	-3108
""",
    'intents.stop': """\
~	-33024
!checkin	-10409
!delete_data	-10965
!help	-10721
!out_of_scope	-8711
!smalltalk	-19601
!stop	29251
.	1948
.-	16130
.i+they	-12822
.i+they-	-4965
.i+you	7512
.i-	3662
.they	-5827
.they-	-2105
.you-	12862
10	-3822
10 _ $	-1525
12	-1998
3	-3198
3 _ $	-1686
4	-2538
4 $	-1602
5	-1811
5 $	-1592
6	-2351
7	-2006
7 $	-1826
8	-1769
9	-1839
?	-6575
?-	-6947
?i+they	-3505
?i+you-	-1888
?i-	1494
?you-	-1595
^ _ $	4835
^ _ 10	-2490
^ _ 12	-1781
^ _ 7	-1628
^ _ a	2422
^ _ about	-1933
^ _ alles	-3723
^ _ an	-1771
^ _ are	-3602
^ _ away	7210
^ _ be	2697
^ _ bitte	5782
^ _ bot	-6285
^ _ break	1840
^ _ bye	-2188
^ _ can	-3245
^ _ check	-2734
^ _ como	-2286
^ _ conversation	3192
^ _ cool	-1492
^ _ daily	4421
^ _ daqui	3528
^ _ day	-1489
^ _ de	10072
^ _ deixa	5749
^ _ dias	-3889
^ _ do	-5809
^ _ does	-2942
^ _ du	-1898
^ _ em	3489
^ _ en	4254
^ _ enough	4246
^ _ ever	-2316
^ _ everything	-1544
^ _ extrano	-2095
^ _ favor	3381
^ _ feel	-2892
^ _ for	5057
^ _ from	-1647
^ _ fuck	2128
^ _ fun	-2555
^ _ go	4009
^ _ good	-2665
^ _ got	-2208
^ _ hello	-1605
^ _ hurts	-3485
^ _ i	-4225
^ _ is	-2702
^ _ it	8288
^ _ kann	-1823
^ _ keine	3763
^ _ la	4177
^ _ later	-2665
^ _ le	4591
^ _ leave	4864
^ _ like	-1831
^ _ loschen	-1949
^ _ lost	2692
^ _ m	1750
^ _ manque	-2543
^ _ me	5888
^ _ meine	-2134
^ _ mes	-2632
^ _ message	2315
^ _ messages	6917
^ _ mi	-1514
^ _ mich	3294
^ _ mir	3761
^ _ mis	-1744
^ _ moi	9104
^ _ more	9987
^ _ my	-7537
^ _ need	2446
^ _ not	5887
^ _ notifications	6957
^ _ now	-1571
^ _ of	3479
^ _ off	12368
^ _ ok	-2635
^ _ olvidarlo	-2825
^ _ on	-1906
^ _ out	5440
^ _ pause	2369
^ _ por	4745
^ _ que	-5172
^ _ reminders	4193
^ _ se	2186
^ _ siento	-1766
^ _ slept	-2036
^ _ so	-2685
^ _ some	-2951
^ _ song	-2502
^ _ speak	-1481
^ _ still	5421
^ _ stop	4388
^ _ talk	1590
^ _ texting	4082
^ _ the	1731
^ _ there	-3433
^ _ this	-2633
^ _ time	-3817
^ _ to	-4801
^ _ today	-3056
^ _ todo	-3222
^ _ toi	8292
^ _ too	1982
^ _ tout	-3867
^ _ tudo	-2707
^ _ un	-1763
^ _ une	4523
^ _ up	3738
^ _ us	-1533
^ _ want	-1956
^ _ was	-2860
^ _ weeks	-1941
^ _ will	3809
^ _ with	2958
^ _ write	2320
^ _ writing	4050
^ _ your	-2028
^ _ •	-3210
^ aide	-3996
^ alright	-2810
^ apaga	-2810
^ are	-2201
^ arrete	2606
^ ayuda	-4057
^ book	-1623
^ borra	-2102
^ bye	-4795
^ can	3273
^ cancel	9954
^ check	-3497
^ cool	-2097
^ danke	-3593
^ day	-3588
^ deja	3589
^ dejame	6387
^ delete	-3612
^ dia	-1934
^ do	5146
^ efface	-3873
^ ela	-2556
^ elimina	-2300
^ elle	-2650
^ end	5611
^ enough	4242
^ erase	-3032
^ everything	-1668
^ forget	-1864
^ fous	6188
^ get	7330
^ go	6086
^ good	-3849
^ goodnight	-4013
^ great	-4060
^ guten	-3004
^ he	-5414
^ hello	-2627
^ help	-2132
^ hey	-3032
^ hi	-5638
^ hmm	-3198
^ hold	1759
^ how	-4481
^ il	-2877
^ is	-1996
^ it	-3670
^ je	-4347
^ just	3182
^ la	-2095
^ lass	5394
^ leave	7225
^ less	2333
^ let	-2694
^ log	-2018
^ lol	-4127
^ losch	-2283
^ make	-3185
^ merci	-3907
^ mood	-5936
^ mute	13292
^ my	-2799
^ nao	6281
^ nice	-3589
^ nobody	-4034
^ not	-1964
^ obrigada	-2568
^ oi	-2924
^ ok	-2406
^ okay	-4429
^ para	6665
^ pausa	4692
^ pause	11722
^ play	-2917
^ please	1891
^ quiero	-1533
^ quiet	5595
^ quit	10251
^ see	-2383
^ she	-2463
^ show	-2920
^ shut	4786
^ silence	2799
^ snooze	4291
^ stop	11603
^ supprime	-2492
^ talk	-2340
^ tell	-3310
^ thank	-2464
^ thanks	-3106
^ that	4470
^ this	-2114
^ to	-2228
^ today	-1494
^ too	1503
^ turn	2909
^ two	-1941
^ va	7355
^ vai	7760
^ vete	8469
^ what	-4892
^ who	-2294
^ why	-4615
^ wipe	-2586
^ write	-1610
^ you	-1814
^ •	-7149
a	-3073
a _ from	3949
a _ mierda	1577
a _ of	-1535
a _ two	2592
a break	9264
a dit	-1734
a la	1577
a pizza	-2029
a week	4265
about	-3966
about _ $	-3533
aide	-3996
aide _ a	-1758
aide moi	-1758
ajuda	-3335
ajuda $	-3138
all	-2409
all $	-2314
all messages	3261
alle*	-2654
allein	-2654
allein $	-2654
alles	-4438
alles $	-2876
alone	2555
alone _ $	1946
alri*	-2810
alright	-2810
am	-2147
am _ $	-2375
am _ with	6284
am _ you	5412
am not	-2002
an	-2305
and	-4304
anot*	2747
another	2747
another _ $	2747
anym*	4092
anymore	4092
anymore $	3894
anyo*	-3298
anyone	-3298
anyone _ $	-1940
anyt*	-2471
anything	-2471
anything _ $	-1828
apaga	-5358
apaga _ $	-5060
are	-6163
are _ $	-3380
are you	-1909
arre*	2606
arrete	2606
arrete _ m	2606
arrete de	2606
at night	1599
away	3785
ayuda	-4057
be	6393
be $	1836
be _ $	5153
be quiet	5991
be silent	2957
bett*	-1649
better	-1649
bitte	5506
book	-1623
book _ a	-1623
book me	-1623
borr*	-4184
borra	-2102
borra _ $	-2038
bot	5918
bot $	6127
break	9264
break from	3949
bugg*	2812
bye	-6776
bye $	-1996
bye _ $	-5342
ca	-1561
can	-2114
can _ $	2289
can _ anything	-2643
can _ be	3963
can _ do	-3515
can _ message	2891
can _ stop	4008
can not	-5146
can you	3312
canc*	9927
cancel	9927
cancel _ $	2170
cease	2984
cease _ $	2984
chec*	-5242
check in	-4720
check ins	5815
checkin	-4365
comm*	-2417
commands	-1999
commands $	-1991
como	-3353
como _ $	-3014
cont*	-4957
contact	-2666
contact $	-2850
conv*	1968
conversation	2661
conversation $	2906
cool	-3589
cool $	-3163
could	2431
cuan*	-1605
danke	-3593
daqui	3528
daqui $	3528
data	-1904
data $	-1629
day	-2758
day $	2464
day _ $	-3934
days $	2696
days _ $	-2094
days _ it	-1684
de	3930
de _ mandar	2259
de m	2606
de me	2259
dega*	8425
deixa	7714
deixa _ $	5749
deixa _ paz	3489
deja	3589
deja de	3589
deja*	5210
dejame	6387
dejame _ $	6387
dele*	-4164
delete	-3805
delete _ $	-1816
dia	-4312
dias	-3889
dias _ $	-2119
did	-1520
die	-3325
dit	-1783
do $	-2338
do _ get	-1683
do _ know	-2162
do _ leave	-1940
do _ me	6760
do _ messages	-1536
do _ say	3115
do _ speak	2361
do _ talk	2960
do _ understand	-1613
do _ want	5225
do _ write	2320
do anything	-2643
do i	-1776
do my	-1587
do not	15987
do you	-5484
does	-3985
does _ $	-1494
done	6098
du	-2290
du _ $	-1951
e	-1550
effa*	-3973
efface	-3973
efface _ $	-3573
ela	-2871
ela me	-2556
ele	-2170
elim*	-2300
elimina	-2300
elle	-3084
elle _ dit	-1734
em	2273
em _ $	2273
em paz	2273
en $	1643
end	5198
end _ $	5611
enou*	10053
enough	10053
enough _ $	4942
enough _ today	2183
enough for	1913
erase	-3429
erase _ $	-2785
es	-2416
escr*	5505
escribas	2831
eu	-1830
even*	-2023
evening	-1866
ever	-2653
ever*	-5275
everything	-4550
everything _ $	-1896
extr*	-2757
extrano	-2095
faire	4290
favor	1973
favor $	2476
feel	-3462
feel _ $	-1504
feel*	-2991
feeling	-2828
feeling _ $	-1943
fewer	2259
fewer _ $	2259
fewer messages	2259
for _ $	3476
for _ day	1738
for _ days	3643
for _ week	1597
for a	4323
for the	1756
for two	2860
forg*	-3254
forget	-2376
forget _ $	-1672
fotos	-3112
fotos $	-2853
fous	6188
fren*	-1604
french	-1604
french $	-1604
frie*	3768
from	2886
from _ $	3007
from your	-2459
fuck	5573
fuck _ $	5296
fuck off	1593
fun	-2562
func*	-1813
funny	-2696
funny $	-2696
get	3198
get _ $	3682
get _ my	4626
get _ of	3422
get lost	2982
give _ a	3321
glad	-1531
go	3829
go _ a	1815
go _ for	1815
go away	4478
good	-8091
good $	-2031
good _ $	-4558
good*	-5854
goodbye	-1842
goodbye $	-1823
goodnight	-4013
got	-5467
got _ $	-5467
got it	-5044
great	-4287
great _ $	-2465
guten	-3004
guten _ $	-3004
had _ of	2287
happy	-2573
happy _ $	-2553
hard	-1698
have	-2725
have _ $	-1671
have _ of	1989
he	-5945
he said	-4654
hello	-4267
hello $	-1752
hello _ $	-2383
help	-4469
help $	-2940
help*	-1680
her	-2494
her $	-2152
hey	-3032
hi	-5849
him	-2252
hmm	-3198
hold	1687
hold _ messages	1759
home	-2486
home $	-2469
how	-6457
how many	-1763
hurts	-3500
hurts $	-3406
i	-6161
i _ $	-2028
i _ enough	2252
i _ i	-2097
i _ know	-2292
i _ not	-4750
i _ speaking	-1784
i _ the	-2530
i _ trust	-1628
i _ want	3899
i _ with	5909
i _ you	4318
i _ •	7109
i can	-1849
i feel	-2800
i had	-1665
i just	-1585
i need	2312
i said	4789
i •	7521
ich	-1615
ich will	2616
il	-2247
in	-1790
in _ $	2228
in please	-2649
in ruhe	2780
ins	5815
ins $	3604
inst*	-5308
instructions	-5071
is	-4832
is _ $	-5291
is _ from	2671
is _ you	2261
is enough	4365
isso	-2480
isso $	-1929
it $	6754
it _ $	-5430
it _ more	2116
it all	-2962
je	-5335
job	-2609
just	1830
just _ $	3254
kann	-2353
kann _ $	-1590
keine	3763
keine _ $	3763
keine _ mehr	3763
keine nachrichten	3763
know	-3226
konto	-2080
la extrano	-2095
la mierda	1577
la paix	2989
lais*	1611
laisse	1611
laisse _ $	2038
larg*	8785
lass	4532
lass _ allein	-2499
lass _ in	7030
lass _ nicht	-2499
lass mich	4532
later	-2904
later $	-2904
le	2927
le _ $	4410
leave	8504
leave _ alone	3848
leave _ be	1836
leave me	9985
less	2276
less _ $	2333
less notifications	1741
let	-2694
like	-2574
like _ $	-1559
list	-2097
list of	-1510
lo	-1661
log	-2113
lol	-4325
lol $	-2924
lone*	-3671
lonely	-3671
lonely $	-3566
losc*	-3258
losch	-2283
losch _ $	-1803
loschen	-2123
loschen $	-1960
lost	1568
lost $	2741
m	1750
make	-4597
make _ $	-2849
makes	-1776
mandar	2259
mandar _ $	2259
manq*	-2543
manque	-2543
many messages	1503
mas	5266
me	4128
me _ $	8049
me _ bot	3245
me _ mas	5266
me _ news	-2211
me _ paz	1512
me _ sola	-1766
me _ your	-1802
me a	-2685
me alone	3848
me anymore	-2944
me deixa	5749
me escribas	2831
me from	-1647
me in	3054
me mandar	2259
me manque	-2543
me siento	-2159
me the	-1795
mehr	7490
mehr $	7490
meine	-3103
meine _ $	-2333
mens*	4707
mensajes	5146
mensajes $	5146
menu	-3288
menu $	-3288
merci	-3907
mes	-2990
mes _ $	-2632
mess*	14071
message	3131
message me	3131
messages	9544
messages $	5948
messages _ $	2747
messages _ a	1550
messages _ week	2227
meu	-1491
mi	-3693
mi _ $	-2252
mich	2390
mich _ $	1563
mich _ allein	-2654
mich _ ruhe	2780
mich in	5638
mich nicht	-2499
mier*	1577
mierda	1577
mierda $	1577
mind	-2670
mind $	-2670
mir	3281
mir _ $	4660
mis	-2618
mis _ $	-2314
moi	9104
moi $	5207
moi _ $	5655
moi _ paix	2989
moi a	-1758
moi la	2989
mood	-6332
mood _ $	-5012
more	12063
more _ $	6341
more _ please	4990
more _ today	2353
much _ $	2049
mute	13292
my	-10186
my _ $	-3747
my messages	-4362
my phone	4172
nach*	3000
nachrichten	3000
nachrichten _ $	3000
nachrichten mehr	3763
nao	6184
nece*	-1868
necessary	-1868
necessary $	-1868
need	2277
need _ to	2414
need you	3097
never	-3148
never _ $	-2703
news	-2218
news $	-2218
next	-3259
next _ $	-3259
nice	-4156
nice _ you	-2289
nicht allein	-2499
night	-2919
night $	-2895
no	2064
no _ escribas	2831
no _ mas	5266
no _ please	3889
no _ today	1770
no contact	-3586
no me	13333
no more	12103
nobo*	-4075
nobody	-4075
nobody _ me	-4059
not	4368
not _ $	-2515
not _ leave	-2056
not _ me	7243
not _ talk	3016
not know	-2034
not say	3174
not talk	2960
not trust	-1788
not understand	-1626
not want	5225
not write	2320
noth*	-3126
nothing	-3126
noti*	8038
notifications	8038
notifications $	2328
notifications _ $	5441
notifications please	4931
now	4431
now $	3683
obri*	-2568
obrigada	-2568
of	-3082
of my	4390
of this	1652
of your	1784
off	11432
off $	6445
off _ $	2506
off the	1957
oi	-2924
ok	-5913
ok $	-4450
ok _ $	-1772
okay	-4429
olvi*	-3036
olvidarlo	-2825
on	-4297
on _ $	-2720
once _ week	2667
once a	2667
one	-2997
one _ $	-1962
only	2113
order	-2029
order _ pizza	-2029
oubl*	-2099
our	-3087
our _ $	-2579
out	3982
out of	4238
pain	-7069
pain $	-5583
paix	2989
paix $	2989
panc*	-2040
pancakes	-2040
pancakes $	-2040
para	5449
para que	-2345
pas	-1811
pas _ $	-1742
pausa	4692
pausa _ semana	2971
pausa por	3190
pause	13216
pause $	5491
pause _ $	2527
paz	2482
paz $	2482
peop*	-1609
people	-1609
phone	4144
phone $	4172
phot*	-1634
piss	2751
piss _ $	2751
piss off	2751
pizza	-2029
pizza $	-2029
play	-2917
play _ $	-2917
play some	-2917
plea*	2489
please	2489
please _ $	3259
please _ not	3853
please do	3332
please stop	-3635
por	2834
por _ $	3945
por favor	1973
prog*	-3183
quan*	-1540
que	-7671
que _ $	-1777
que me	-1565
ques*	1823
questions	1875
quie*	2693
quiero	-1533
quiet	12854
quiet $	5431
quiet _ $	2503
quiet for	5152
quit	10251
quit _ $	6237
quit _ me	8150
quit it	2101
read	-2164
real*	-3219
really	-3219
really $	-3219
reci*	-2034
recipe	-2034
recipe _ $	-2034
recipe for	-2034
reco*	-3697
record	-2034
remi*	4580
reminders	5611
reminders $	4592
remo*	-1673
remove	-1589
repo*	-3116
robot	-1552
ruhe	7648
ruhe $	2780
said _ $	5190
said _ me	-4601
say _ $	1901
schr*	10771
see	-4308
see $	-1612
see _ $	-2671
sei	6204
sema*	3905
semana	2971
semana $	2971
send	2326
send*	2720
sending	2720
serv*	-1883
server	-1861
server $	-1861
she	-6168
she _ me	-3875
she leave	-3385
show	-2920
show _ the	-1698
show me	-2705
shut	7429
shut _ $	5596
shut up	3888
sien*	-2159
siento	-2159
siento _ $	-1766
sile*	20069
silence	2799
silent	3307
silent $	2168
slept	-2036
snoo*	4291
snooze	4291
snooze _ days	3607
snooze for	4291
so	-5439
so _ $	-4585
sola	-1766
sola $	-1766
some	3126
some _ $	3159
some*	-2556
song	-2657
speaking _ $	-1784
speaking with	-1784
spell	-1868
spell _ $	-1868
spell necessary	-1868
start	-1514
start _ $	-1501
still	5026
stop	21024
stop $	13810
stop _ $	1884
stop _ me	2596
stop _ to	1737
stop now	3458
stop sending	2720
stop talking	1533
stop texting	-2093
stop the	-5337
stup*	-4766
stupid	-4766
supp*	-3032
supprime	-2492
sure	-2941
sure $	-2941
t en	1643
tage	2985
take _ break	1840
take a	1840
talk	4290
talk $	2832
talk*	12288
talking	12288
talking $	12784
talking _ you	-1802
talking please	2676
talking to	-3051
te	5602
te _ $	5602
tell	-4109
tell me	-4093
than*	-5757
thank	-3157
thank _ $	-2079
thank you	-3157
thanks	-5728
thanks $	-4059
that	3441
that _ $	-1922
that _ enough	3897
that _ it	1868
that is	3201
the	-3395
the _ check	3856
the _ in	3318
the _ ins	3604
the check	3361
the daily	3827
the fuck	3979
the news	-2218
the pain	-6865
the reminders	2088
there	-3502
there $	-2919
these	4719
these _ $	5161
think	-2317
this $	-2535
this _ $	4594
this bot	2476
this feeling	-1526
time	-4381
time _ $	-2959
to	-7436
to _ $	-1924
to _ anymore	3328
to _ for	-4762
to _ tomorrow	1671
to go	-3644
to me	5472
to talk	2404
today	-5609
today $	1639
today _ $	-5326
todo	-3382
todo $	-3108
toi	8292
toi $	8292
too	3312
too _ $	3054
too _ messages	1503
too many	1503
too much	1982
tout	-4294
tout $	-2468
tout _ $	-1778
tran*	4894
tranquille	2896
tranquille $	2896
trust	-1809
trust _ $	-1611
tu	-1615
tudo	-2707
tudo _ $	-1646
turn	2746
turn _ $	2272
turn _ check	1561
turn off	2184
two _ $	2573
two weeks	2103
un	-2039
un _ $	-1794
unde*	-2476
understand	-1626
une	4523
une _ $	4523
up	2443
up $	5670
us	-1652
va	6229
va _ $	1643
va _ en	1643
va t	1643
vai	7128
vai _ $	7128
verg*	-2393
vers*	8736
vete	8469
voce	-1715
want	3268
want _ anymore	3974
want _ go	-3190
want _ talk	3016
want _ to	2781
want to	-2727
want you	2573
was	-4220
was _ $	-2067
we	-3159
week	4216
week $	4201
week*	-2991
weekend	2184
weekend $	2184
weeks	1987
weeks $	3058
weg	6817
weg $	6817
were	-1840
what	-7465
what _ do	-2377
when	-1557
who	-2641
why	-4968
why _ not	-3169
why _ she	-3385
will	1892
wipe	-2700
with	4230
with _ $	3129
with the	3027
with you	4358
word	2931
work	-3381
work _ $	-3067
writ*	4050
writing	4050
writing _ $	4050
writing _ me	4050
writing to	4050
year	-2835
year $	-2178
you $	-5421
you _ $	-2459
you _ a	-1964
you _ anything	-2736
you _ be	3827
you _ for	2925
you _ much	1774
you _ only	2120
you _ quiet	6825
you _ silent	2623
you _ stop	5830
you be	2966
you can	1910
you do	-4441
you stop	4008
you talk	1590
you to	7069
your	-3286
your _ $	-2982
your*	2015
yourself	2015
zu	6143
zu _ $	6143
•	-4744
• $	-6584
• _ our	-1671
• our	-1671
• •	-4744
""",
    'intents.delete_data': """\
~	-42769
!checkin	-7378
!delete_data	22471
!help	-6692
!out_of_scope	-2036
!smalltalk	-9283
!stop	-10176
.-	5316
.i	4554
.i+they	-6853
.i+they-	-2064
.i+you	13816
.i-	17478
.they	-4250
.they-	-1175
.you	-1233
.you-	-4045
10	-1718
3	-1048
4	-1565
4 $	-1321
5	-2128
5 $	-987
5 _ $	-968
6	-1661
6 $	-1440
?	-4392
?-	-4439
?i	-7428
?i+you	-1019
?i-	-2334
?you-	-3061
^ _ 10	-1071
^ _ 5	-966
^ _ a	-3639
^ _ about	1132
^ _ account	3081
^ _ all	7453
^ _ alles	11634
^ _ am	-2167
^ _ an	-1208
^ _ animo	-1438
^ _ are	-1748
^ _ bad	-1577
^ _ be	-1311
^ _ bitte	1466
^ _ bot	-2627
^ _ can	-1923
^ _ chat	3050
^ _ checks	-899
^ _ conversation	1121
^ _ cuenta	3848
^ _ daqui	3344
^ _ daten	4809
^ _ datos	1943
^ _ day	-2494
^ _ de	-1179
^ _ deixa	-854
^ _ dias	-1107
^ _ do	-3156
^ _ does	-1751
^ _ donnees	2041
^ _ erase	2919
^ _ everything	8854
^ _ favor	-2084
^ _ feel	-2338
^ _ for	-1810
^ _ forget	1941
^ _ forgot	-4607
^ _ friend	-1984
^ _ from	3019
^ _ get	-871
^ _ got	-916
^ _ happens	-949
^ _ hate	-1018
^ _ have	-1576
^ _ history	1567
^ _ hurts	-2413
^ _ i	1371
^ _ in	-1400
^ _ information	1097
^ _ is	-3454
^ _ isso	924
^ _ ist	-891
^ _ it	1891
^ _ just	-966
^ _ kann	-913
^ _ konto	2699
^ _ la	-1253
^ _ like	2041
^ _ lo	6984
^ _ loschen	7718
^ _ lost	-914
^ _ me	-2459
^ _ mein	2699
^ _ meine	4287
^ _ mes	4342
^ _ messages	-1855
^ _ mi	1778
^ _ mich	-1967
^ _ minhas	1705
^ _ mir	-2393
^ _ mis	4616
^ _ moi	1002
^ _ mood	-1731
^ _ more	-1159
^ _ my	10296
^ _ nicht	-1140
^ _ no	-908
^ _ not	-2030
^ _ notifications	-1211
^ _ o	3185
^ _ of	2085
^ _ off	-2365
^ _ ok	-1070
^ _ olvidarlo	-3071
^ _ on	-1230
^ _ our	2012
^ _ out	-978
^ _ please	-3781
^ _ por	-2339
^ _ profile	4661
^ _ progress	-1263
^ _ records	3556
^ _ reminders	-1368
^ _ rid	3383
^ _ say	-856
^ _ se	-920
^ _ sell	-1051
^ _ siento	-1378
^ _ so	-1258
^ _ sobre	3606
^ _ stop	-2023
^ _ streak	-1785
^ _ stuff	1646
^ _ talking	-1638
^ _ the	-3150
^ _ there	-1046
^ _ this	-1782
^ _ time	-970
^ _ to	5121
^ _ today	-1384
^ _ todo	8741
^ _ tout	10126
^ _ tudo	7690
^ _ uber	1268
^ _ urge	-873
^ _ us	-2143
^ _ voce	-859
^ _ want	5560
^ _ was	-917
^ _ what	2911
^ _ will	-1092
^ _ wish	-2213
^ _ would	2938
^ _ writing	-1096
^ _ your	-1859
^ _ •	4484
^ add	-854
^ alles	1221
^ am	-922
^ apaga	10806
^ are	-1321
^ borra	8682
^ bye	-1067
^ can	2011
^ cancel	-1490
^ clear	4161
^ close	2051
^ delete	8137
^ destroy	2643
^ do	-2516
^ efface	9324
^ elimina	7348
^ end	-1066
^ erase	10899
^ everyone	-2855
^ everything	-1745
^ forget	7604
^ get	2053
^ give	-1034
^ good	-1242
^ goodnight	-976
^ great	-870
^ he	-2387
^ hello	-2455
^ hi	-1483
^ how	-2836
^ i	-8405
^ ich	-3304
^ is	-3392
^ it	-2272
^ its	-1487
^ je	-4967
^ just	-977
^ lass	-945
^ leave	-931
^ log	-2115
^ lol	-1215
^ losch	8653
^ losche	3396
^ make	-998
^ me	1253
^ meu	-903
^ mi	-1231
^ mood	-1649
^ mute	-1062
^ my	-5465
^ nao	-964
^ no	-3350
^ nobody	-1323
^ oi	-2146
^ ok	-975
^ okay	-1412
^ olvida	2172
^ para	-2133
^ pausa	-1201
^ pause	-1473
^ please	4609
^ purge	3334
^ que	-1189
^ quit	-2496
^ rate	-1245
^ record	-1312
^ remove	4981
^ scrub	2305
^ she	-2960
^ show	-4278
^ sinto	-900
^ stop	-2712
^ supprime	8007
^ take	2154
^ tell	-2095
^ thanks	-924
^ this	-857
^ track	-2975
^ vergiss	4216
^ what	-5514
^ where	-1209
^ who	-1759
^ why	-1005
^ wipe	9193
a	-6310
a _ $	-4029
abil*	-1096
abilities	-1096
abilities $	-1096
about	1993
about _ $	3040
about me	4973
acco*	4541
account	4541
account $	2477
account _ $	1479
add	-875
add _ my	-854
add _ to	-875
affa*	1938
affaires	1938
ai	1200
ai _ $	1273
all	9566
all $	4817
all _ my	994
all my	1495
all of	3947
alles	12002
alles $	8283
alles _ $	1934
alles _ mich	872
alles uber	1268
alone	-1676
alone $	-979
am	-3490
am _ $	-2139
am i	-1239
an	-2306
an _ $	-1180
and	-1000
and i	-1137
animo	-1438
apag*	2867
apaga	14997
apaga _ $	14598
apaga tudo	1491
are	-4071
are _ $	-2039
are you	-1156
as	-915
as _ $	-915
at	-948
away	-911
away $	-1289
back	-1638
back $	-1624
bad	-1587
bad $	-1577
be	901
be _ $	-3108
be _ by	4566
be quiet	-1647
be silent	-1140
been	-904
bitte	1512
bitte alles	2647
borr*	23610
borra	8682
borra _ $	7668
borra mis	3227
borra todo	3770
bot $	952
brok*	-1019
broken	-1013
broken $	-1013
by	3591
by _ $	3657
bye	-1256
ca	1114
ca $	1289
can	-1233
can _ $	-1180
can _ me	-2066
can _ what	1125
can _ you	-883
can _ •	2910
can i	-2181
can you	2302
canc*	-1534
cancel	-1534
cancel _ $	-1060
casa	-1697
cease	-1420
cease _ $	-1420
chan*	-1557
change	-1360
chat	7392
chat $	1532
chat _ $	5860
chec*	-2003
check	-1863
check _ $	-1696
check in	-1593
checks	-942
checks _ $	-903
checks _ me	-899
clear	4161
clear _ $	2150
clear my	2150
close	1978
close _ account	2051
close my	2051
cois*	1610
coisas	1610
coisas $	2220
comm*	-932
como	-1129
comp*	3382
cont*	-1730
contact	-1147
conv*	3181
conversation	3105
conversation $	918
cool	-1046
cosas	1586
could	-2269
cuen*	3848
cuenta	3848
cuenta $	2771
daqui	3344
daqui $	3344
data	9442
data $	9094
data*	1035
database	1035
database $	1035
daten	4809
daten _ $	4108
datos	5682
datos $	5682
day	-4063
day $	-1602
day 6	-1147
day _ $	-1985
days	-915
de	-2350
de _ $	-1858
deixa	-1084
deixa _ $	-854
deja*	-1180
dele	-1187
dele*	14688
delete	11727
delete _ $	6137
delete _ data	2531
delete _ i	2708
delete all	1700
delete my	3693
delete what	2949
deleted	2961
dest*	2643
destroy	2643
destroy my	2643
dias	-1107
did	-900
dije	1976
dije $	2172
disse	3641
dit	1242
do	-6681
do _ delete	1699
do _ know	-1021
do _ sell	-925
do not	-1268
do you	-3307
does	-2660
donn*	3370
donnees	3370
donnees $	3370
draf*	1276
drafts	1276
drafts _ $	1632
drafts and	1815
du	1104
effa*	8952
efface	8952
efface _ $	6659
efface _ donnees	1997
efface mes	2797
efface tout	2155
efface toutes	957
elim*	7348
elimina	7348
elimina _ $	2474
elimina _ cuenta	2162
elimina _ por	4874
elimina mi	2162
en	-1339
en _ $	-1023
encr*	-1013
encrypted	-1013
encrypted $	-1013
end	-1256
end _ $	-1066
eras*	13552
erase	11810
erase _ $	7793
erase _ i	2320
erase all	950
erased	1233
erased $	1233
es	-858
esqu*	3719
est	-883
eu	2676
eu disse	3641
ever*	3280
everyone	-2949
everything	6325
everything $	-2060
everything _ $	1701
everything _ about	1194
everything _ have	1761
everything _ know	1194
everything _ me	1826
everything _ on	2423
everything _ said	1092
everything _ told	2719
everything _ you	2071
everything about	2051
everything hurts	-1451
everything i	4542
everything you	3617
fault	-1355
fault $	-1249
favor	2790
favor $	3025
feel	-3036
feel _ $	-1491
feel*	-1002
feeling	-957
for	-3246
for _ $	-2476
forg*	10092
forget	9735
forget _ $	6347
forget _ about	1043
forget _ i	3033
forget _ me	2694
forget _ said	1092
forget everything	1447
forget what	1941
forgot	-4607
forgot _ $	-3104
forgot _ me	-4142
fotos	-1016
frie*	-2477
friend	-2240
friend $	-2045
from	2974
from _ $	3064
from _ database	1035
from _ memory	1923
from my	-2815
from your	6352
func*	-877
get _ of	2388
get rid	3383
give	-1108
give me	-1108
go	-1926
go _ $	-1754
go away	-1515
gone	5952
gone $	5996
good	-2236
good _ $	-1316
good*	-1396
goodnight	-976
got	-1164
got _ $	-1164
great	-901
gym	-1466
gym _ $	-1466
had	-1395
happ*	-963
happens	-949
hate	-1349
hate _ $	-1210
have _ $	1084
have _ me	1761
have on	1761
he	-2983
he _ me	-1069
he _ my	-981
he _ to	-967
heart	-1128
heart $	-929
hello	-2779
hello _ $	-2390
help	-1550
help _ $	-947
her	-1321
her $	-928
here	3378
here $	3474
hi	-1765
him	-1148
him $	-888
hist*	8055
history	8055
history $	8055
how	-4087
how _ $	-890
how _ delete	1699
hurts	-2425
hurts $	-1893
i	-2664
i _ $	3698
i _ all	3840
i _ be	4508
i _ could	-2181
i _ data	3636
i _ here	4919
i _ it	-1579
i _ like	2885
i _ my	6587
i _ not	-1228
i _ old	-1794
i _ this	-1097
i _ to	-2127
i _ you	2240
i _ •	-4367
i am	-2198
i could	-2181
i delete	1699
i feel	-2768
i hate	-1018
i have	-994
i said	1956
i see	-942
i told	3894
i want	6029
i wish	-2213
i would	3423
i wrote	8255
i •	-1693
ich	-3871
ich will	-947
il	-1031
in	-4508
in $	-1180
in _ $	-2084
info	3700
info*	3020
information	3020
information _ $	1922
inst*	-1004
is	-7259
is _ $	-1872
is _ data	-1904
is _ encrypted	-1013
is my	-3524
ist	-891
ist _ $	-891
it	-2732
it $	-2028
it _ $	2251
it _ my	-1280
it all	4358
it was	-1671
its	-1607
j	1161
je	-5203
kann	-1619
kann _ nachrichten	-854
know	2248
know _ $	3472
know _ me	3909
know about	3566
konto	8016
konto $	2699
la	-2045
la _ $	-1620
la paix	-1024
lais*	-1343
laisse	-1343
laisse _ $	-1038
lass	-1143
lass mich	-1143
le	-991
leave	-1981
leave _ $	-1317
leave _ alone	-1212
leave me	-1716
lesen	-955
lesen $	-955
life	-2720
like	1280
like _ $	-1080
like _ of	2934
like _ to	-899
like you	-1082
list	-1664
list $	-858
lo	6620
lo _ dije	2172
lo que	3187
log _ $	-2477
log _ mood	-1359
log my	-2414
lol	-1272
losc*	11678
losch	8653
losch _ $	6570
losch _ alles	3312
losch meine	2496
losche	3396
losche _ $	3396
loschen	8282
loschen $	6665
lost	-1276
lovi*	-1782
loving	-1782
loving _ $	-1782
make	-1740
me	-3887
me $	4676
me _ $	-2111
me _ abilities	-1096
me _ paz	-860
me _ sola	-1378
me _ you	-914
me _ your	2015
me about	-1211
me alone	-1212
me from	3019
me my	-1364
me siento	-1488
me to	-1158
mein	2699
mein _ $	2699
mein konto	2699
meine	3999
meine _ $	5331
meine daten	4809
meine sachen	1535
meine stimmung	-1171
memo*	1923
memory	1923
memory $	1923
mens*	-977
mes	3857
mes _ $	4342
mes affaires	1938
mes donnees	3370
mess*	-3366
messages	-2366
messages $	-1679
meu	-1387
meu _ $	-1128
mi	1254
mi animo	-1438
mi cuenta	3848
mi progreso	-1374
mim	3606
mim $	3606
mind	-1314
mind $	-1314
minh*	1705
minhas	1705
minhas coisas	1705
mir _ $	-2185
mis	6899
mis _ $	7986
mis cosas	1586
mis datos	5682
moi	1002
moi $	1356
moi _ paix	-1024
moi la	-1024
mon	2927
mont*	-1516
mood	-3995
mood $	-2266
mood _ $	-1414
more	-1422
mute	-1062
my	1165
my _ $	4717
my _ and	1982
my _ erased	1233
my _ from	955
my _ gone	4116
my _ here	-1508
my _ life	-1794
my _ list	-858
my _ me	-898
my _ please	2075
my _ removed	3571
my _ your	3487
my account	4929
my chat	963
my data	4717
my day	-2325
my drafts	1276
my fault	-1355
my history	1474
my info	3700
my information	3064
my mind	-905
my mood	-2170
my old	-1794
my phone	-1334
my profile	6742
my progress	-1314
my records	4556
my stats	-1537
my streak	-1860
my stuff	2392
nach*	-1266
nachrichten	-1266
nachrichten _ $	-1266
nao	-1119
need	-882
never	-993
nicht	-1659
nicht _ $	-1659
night	-1041
night $	-960
no	-4678
no _ $	-1956
no more	-1196
nobo*	-1408
nobody	-1408
nobody _ me	-1275
not	-3312
not _ $	-1337
noth*	-1197
nothing	-1197
nothing $	-1008
noti*	-1244
notifications	-1244
notifications _ $	-911
now	-1915
now $	-1654
o	1709
o _ $	-965
o que	2519
of	2236
of _ $	1157
of _ data	2052
of _ you	1092
of me	3078
of my	1407
of this	2010
off $	-1387
off _ $	1559
oi	-2146
ok	-2526
ok $	-1587
okay	-1412
old	-1967
old _ $	-1903
old life	-1794
olvi*	-899
olvida	2172
olvida _ lo	2172
olvida _ que	2172
olvida todo	2172
olvidarlo	-3071
on _ $	876
on me	1418
one	-1473
one _ $	-1209
oubl*	4935
oublier	-3471
oublier $	-3471
our _ $	1026
out	-1746
out of	-1628
over	-1312
pack*	-2227
paix	-1024
paix $	-1024
para	-2241
para que	-1717
pausa	-1201
pausa por	-1049
pause	-1985
paz	-1546
paz $	-1546
pers*	4719
personal	4840
personal _ $	4840
personal data	4840
phone	-1345
phone $	-1334
phot*	-1326
photos	-1197
photos $	-860
plea*	3130
please	3130
please $	-1479
please _ $	-2090
please _ i	2534
please _ my	1232
please _ what	2534
please _ •	4200
please do	-1035
please erase	1383
please forget	1941
please stop	-1124
por	2300
por _ $	2708
por favor	2790
prof*	6742
profile	6742
profile _ $	2082
prog*	-4506
progreso	-1374
progreso $	-1374
progress	-1320
purge	3334
purge my	3334
que	5397
que _ $	4499
que _ mis	2652
que eu	2940
quiet	-2050
quiet $	-1276
quit	-2496
quit _ $	-1571
quit _ me	-2201
rate	-1274
real	-979
reco*	6173
record	-1358
records	7698
records $	3035
records _ $	1521
regi*	-1868
registrar	-1868
registrar _ $	-1757
remi*	-2003
reminders	-1435
reminders $	-1308
remo*	9101
remove	5529
remove _ $	1690
remove _ from	2122
remove _ your	2122
remove everything	1380
remove me	2122
remove my	2027
removed	3571
removed $	3571
rid	3383
rid _ my	2052
rid of	3383
right	11779
right _ $	11842
sach*	1535
sachen	1535
said	3024
said $	2398
said _ $	863
saud*	-989
saudade	-989
say	-1547
scrub	2305
scrub my	2305
se	-1354
se _ $	-1301
see	-1598
sell	-1051
sell _ $	-1051
serv*	3174
server	3197
server $	3197
she	-3373
she forgot	-1968
shou*	-1324
should	-1324
show	-4278
show _ $	-1990
show _ my	-1364
show _ progress	-1263
show me	-1534
show my	-2634
shut	-975
shut _ $	-916
sien*	-1488
siento	-1488
siento _ $	-1378
sile*	-3253
silent	-1230
silent $	-1207
sinto	-900
so	-2402
so _ $	-1660
sobre	3606
sobre _ $	3606
sobre mim	3606
sola	-1378
sola $	-1378
some	-1536
some _ $	-1480
some*	-869
speak	-893
stats	-1537
stats $	-1537
stim*	-1171
stimmung	-1171
stimmung _ $	-1171
stop	-4940
stop $	-1567
stop _ $	-1929
stop _ me	-2000
stre*	-1906
streak	-1906
streak $	-1476
stro*	-891
strong	-891
strong $	-891
stuff	2007
stuff $	1400
supp*	7380
supprime	8007
supprime _ $	6481
take	1970
talk	-1296
talk*	-1848
talking	-1848
talking $	-1014
tell	-2569
tell _ about	-1189
tell _ your	-1213
tell me	-2554
text*	-1314
texting	-1235
texting _ $	-913
than*	-1982
thanks	-1972
thanks $	-1491
that	-1258
the	-5265
the _ $	-3063
there	-1084
this	2538
this $	1275
this _ $	2558
this bot	4671
time	-1645
to	-1931
to _ $	-1215
to _ from	-2378
to _ list	-858
to _ quiet	-983
to _ •	-1500
to be	3106
to me	-2090
to my	-1034
to say	-953
to •	-1500
today	-3253
today $	-1367
today _ $	-1146
todo	8164
todo $	4977
todo _ que	3187
todo lo	3187
told	3154
told _ $	3311
told you	3894
tout	9822
tout $	10639
tout _ $	-2153
tout*	957
toutes	957
toutes _ $	957
track	-2975
track _ $	-2975
track my	-2975
tran*	-2210
tranquille	-914
tranquille $	-914
tudo	7690
tudo $	2163
tudo _ $	1778
tudo _ mim	3606
tudo sobre	3606
uber	2885
uber _ $	2885
uber mich	2885
un	-1000
up	-957
urge	-1185
urge _ $	-1076
us	-2147
verg*	3155
vergessen	-1061
vergessen $	-1061
vergiss	4216
vergiss alles	4216
voce	-973
voce _ $	-858
von	1812
von _ $	1812
want	5407
want _ $	-2730
want _ be	4092
want _ data	1755
want _ gone	2821
want _ my	1509
want _ records	1000
want _ •	-2476
want all	1576
want my	4080
want to	-1546
was	-2145
was _ $	-1181
was _ fault	-1249
we	-2028
we _ $	-1042
we had	-888
week	-1613
week $	-1491
weg	2696
weg $	2696
were	-1051
what	-2292
what _ my	-1222
what _ said	2698
what _ told	1175
what _ you	-1040
what happens	-949
what i	4297
what is	-960
when	-1423
where	-1412
who	-1993
whole	1940
why	-1403
will	-1309
wipe	9877
wipe _ $	4750
wipe _ please	951
wipe _ stuff	2165
wipe my	2943
wish	-2213
wish _ could	-2181
wish i	-2196
with	-2228
with _ $	-1590
with my	-866
work	-1685
work _ $	-1496
would	2828
would _ to	-1254
would like	3647
writ*	-1096
writing	-1096
writing _ $	-1096
writing _ me	-1096
writing to	-1096
wrote	7745
wrote $	2825
wrote _ $	4920
year	-976
yest*	1127
yesterday	1127
yesterday $	1180
you	912
you $	-1557
you _ $	-4581
you _ about	3523
you _ be	-1873
you _ data	-1071
you _ everything	2414
you _ i	2582
you _ me	3312
you _ on	2423
you _ quiet	-1158
you _ what	878
you _ •	4126
you are	-1189
you have	1468
you know	3411
you sell	-925
you •	3008
your	5077
your _ $	5336
your abilities	-1096
your database	1035
your memory	3147
your server	3248
•	2163
• $	-3930
• _ $	-3111
• _ about	2602
• _ and	-905
• _ data	4840
• _ i	4770
• _ me	-4201
• _ my	-2460
• _ personal	4840
• _ •	-9920
• from	-2479
• me	-2340
• personal	3997
• •	2163
""",
    'intents.vent': """\
~	-19375
!checkin	-11123
!delete_data	-9932
!help	-6761
!out_of_scope	-11934
!smalltalk	-7222
!stop	-12724
.	5614
.-	-4605
.i	3951
.i+they	28004
.i+they-	13827
.i+you	-10611
.they	19218
.they-	10267
.you	-5339
.you-	-8406
10	-9423
10 $	-4940
10 _ $	-2980
2	-3593
2 _ $	-2430
3 $	-2606
30	-3202
30 _ $	-3018
4	-2720
4 $	-3238
5	-4632
5 $	-3560
6	-6118
6 $	-5213
7	-3004
?	-10698
?-	-13080
?i	-7187
?i+you	-2436
?i-	-2712
?you-	-6747
^ _ $	-14191
^ _ 5	-2670
^ _ about	-3318
^ _ alles	-3199
^ _ am	-3462
^ _ animo	-2326
^ _ are	6099
^ _ arrive	3116
^ _ away	-4522
^ _ can	5743
^ _ como	-3562
^ _ conversation	-2306
^ _ day	2373
^ _ de	-6123
^ _ deixa	-2960
^ _ dejar	2841
^ _ did	5907
^ _ does	7355
^ _ es	-3023
^ _ ever	11228
^ _ everything	-6276
^ _ extrano	4951
^ _ feel	7284
^ _ for	-6042
^ _ forgot	4179
^ _ fun	-3200
^ _ glad	-2248
^ _ go	-5443
^ _ good	-3922
^ _ got	-5935
^ _ had	3213
^ _ hat	4793
^ _ hate	4526
^ _ have	2626
^ _ he	3329
^ _ help	-4303
^ _ her	3343
^ _ hoje	6507
^ _ hurts	12741
^ _ i	3828
^ _ in	-4175
^ _ is	-3275
^ _ keep	2385
^ _ keine	-2724
^ _ la	-6489
^ _ laisse	2615
^ _ leave	2750
^ _ lo	-3758
^ _ long	2303
^ _ made	-3065
^ _ make	2939
^ _ manque	5916
^ _ many	-2988
^ _ me	-6852
^ _ meine	-3137
^ _ men	6295
^ _ mes	-2411
^ _ mi	-2733
^ _ mich	3124
^ _ mir	-2479
^ _ mood	-2838
^ _ my	-6991
^ _ never	2281
^ _ nicht	2456
^ _ no	-2625
^ _ nothing	5330
^ _ now	-2447
^ _ of	-4122
^ _ off	-3524
^ _ ok	-3646
^ _ old	-3159
^ _ olvidarlo	12193
^ _ people	2476
^ _ plan	-2391
^ _ puedo	2841
^ _ que	8844
^ _ see	-2377
^ _ she	3524
^ _ should	-5327
^ _ siento	4778
^ _ slept	3333
^ _ so	8555
^ _ stop	3437
^ _ that	-2870
^ _ there	-3603
^ _ think	-3333
^ _ this	5255
^ _ time	2874
^ _ to	-4877
^ _ today	-3313
^ _ tudo	-3626
^ _ un	-2275
^ _ wants	-2955
^ _ would	-2597
^ _ writing	-2818
^ _ wrong	4696
^ _ you	-6566
^ _ your	-4994
^ _ •	3145
^ aide	4452
^ am	3645
^ apaga	-2265
^ are	-2991
^ borra	-2921
^ can	-2498
^ clear	-2299
^ day	-3074
^ do	-5370
^ does	-3432
^ efface	-3303
^ ela	4042
^ ele	2254
^ elle	5251
^ er	2411
^ erase	-4495
^ everyone	4659
^ everything	5995
^ explain	-2469
^ feeling	-2670
^ forget	-3281
^ get	-3329
^ go	-3223
^ have	2607
^ he	6157
^ hi	3580
^ how	-4914
^ i	10106
^ ich	11779
^ il	6109
^ is	-3594
^ it	7750
^ its	4674
^ j	4280
^ je	16037
^ just	-2535
^ la	4951
^ lass	-2711
^ leave	-3194
^ let	3043
^ losch	-2477
^ me	5907
^ mi	4239
^ my	6310
^ ne	2615
^ nobody	8647
^ para	4437
^ pause	-3023
^ que	-3855
^ quit	-4629
^ she	6446
^ show	-3707
^ sinto	9120
^ stop	-5579
^ tell	-3381
^ that	-2379
^ the	5088
^ this	3250
^ to	15020
^ today	3641
^ vai	-2434
^ vete	-2367
^ we	5861
^ what	-9095
^ when	-3414
^ where	-3357
^ who	-2516
^ why	8713
^ wie	-3610
^ wipe	-2527
^ you	-3872
a 3	-2342
a _ about	-2905
a _ better	-2780
a _ for	-4971
a _ from	-2753
a _ out	-2694
a _ the	-3072
a _ today	-4003
a bit	-2780
a break	-3475
a dit	2607
a good	-2438
a part	2532
aban*	3089
about _ $	-4660
about it	2551
about my	4154
about the	-3929
acce*	-4595
accent	-4089
accent $	-3903
acco*	-2383
account	-2383
again	10036
again $	9084
aide	4452
aide _ a	5389
aide moi	5389
alle*	3295
allein	3295
allein $	3295
alwa*	2267
always	2267
am	3634
am _ a	5496
am _ day	-5194
am _ good	3329
am _ of	3758
am _ sure	-3922
am _ to	-4427
am glad	-2248
am heartbroken	4932
am i	3598
an	-4579
an _ $	-2774
and	5394
and _ $	-5002
and _ not	2941
and _ nothing	-2924
and i	8031
and now	2344
animo	-2326
anni*	5544
anniversary	5544
anniversary $	3827
anxi*	4455
anxious	2829
any more	2727
anyo*	2341
anyone	2341
anyone _ $	2324
apaga	-4133
apaga _ $	-3917
are _ $	8856
are you	-3122
arou*	2904
around	2904
around people	2904
arri*	3116
arrive	3116
arrive _ a	3116
arrive pas	3116
away	3674
away $	4258
be	3959
be $	-3027
be _ $	2646
be _ for	3946
bed	2585
been _ $	-4332
been _ since	2337
being	2343
betr*	2427
better today	-4031
birt*	5353
birthday	5353
birthday $	5353
bit	-2780
bit better	-2780
borr*	-3865
borra	-2921
bot	-8439
bot $	-8054
boyf*	6220
boyfriend	6220
break	-3475
break from	-2753
brok*	5676
broken	6060
broken $	6060
buy	-3046
buy _ $	-2335
bye	-3947
bye $	-3524
can	2335
can _ at	2292
can _ eat	2460
can _ my	-3527
can _ sleep	2745
can a	2851
can not	8068
can you	-4168
capi*	-2525
card	-3988
casa	6619
cats	-5164
chan*	-4948
change	-4228
chat	-5037
chat _ $	-4332
chat*	-2770
chatting	-2770
chea*	5486
cheating	5146
cheating $	5146
chec*	-5252
check	-6303
check _ $	-6367
check in	-5762
checks	2468
checks _ $	2345
chri*	4666
christmas	4666
clear	-2299
coisas $	-2383
comi*	2849
coming	2428
comm*	-2276
como	-4581
como _ $	-3943
cont*	-5774
contact	-4283
conv*	-3863
cosas	2938
could	2267
cried	2648
daily	-2436
daily _ $	-2260
data	-5957
data $	-4148
datos	-3510
datos $	-3510
day 6	-2547
day _ and	-2594
day was	2296
days	-2464
de	2899
de _ $	3836
deixa	-3687
deixa _ $	-2960
dejar	2841
dejar de	2841
dele	3585
dele*	-3225
delete	-3484
depr*	2306
did	4099
did _ do	5145
did i	5240
die	-3038
divo*	6688
divorce	6688
do _ a	-3216
do _ get	7633
do _ me	-3761
do _ need	-2372
do _ still	2612
do _ this	4910
do _ to	-3612
do _ want	-5193
do _ what	2544
do _ •	6185
do about	3482
do i	-8646
do men	6295
do not	-8116
do people	3623
do you	3216
do •	5869
does	3499
does _ $	2979
does _ last	6137
does he	2541
does the	-2885
does this	3959
doing	-3432
doing _ $	-3101
du	-2459
e	-2659
eat	2460
eat $	2460
ela	5508
ela me	4042
ele	5110
elle	8796
elle _ dit	2607
elle a	3179
embo*	3320
embora	3320
embora $	3320
en	2324
er	2411
er hat	2411
eras*	-2873
erase	-3741
es _ $	-2670
eu	2385
even	2549
ever	11601
ever*	9533
every	4148
everyone	5128
everything	3885
everything $	3513
everything _ me	-3151
everything about	-4165
everything hurts	4936
expl*	-2507
explain	-2507
explain _ plan	-2391
explain the	-2391
extr*	6305
extrano	4951
far	-2590
fault	5629
fault $	2990
fear	3669
fear of	3669
feel	6344
feel $	-2398
feel _ $	6852
feel better	-2776
feel like	2742
feeling _ a	-2480
feeling like	-2480
feels	4919
feels like	4919
felt	4304
felt _ $	4304
fight	4744
fight $	4744
find	-3077
fine	-4693
fine $	-4693
forget	-3644
forgot	4179
forgot _ $	4000
forgot _ me	3338
fotos	14586
fotos $	13563
from my	4684
fuck	-2681
fue	4746
fue $	4746
fun	-3426
get	9811
get _ of	-2508
get over	8078
girl*	2472
girlfriend	2472
glad	-4006
go _ $	2659
going $	-2340
gone	-4020
gone $	-3653
good enough	3329
got	-4561
got _ $	-4561
hacer	2643
hacer $	2643
had	3278
happy	5771
happy _ $	4758
hard	5238
hat	4793
hat mich	3121
hate	4896
hate _ $	4805
hate this	2613
have	3731
have _ about	-2496
have _ since	2665
have been	2847
have no	2815
he	11577
he _ a	-3035
he _ in	2440
he _ me	2268
he _ my	3483
he left	2749
he said	2598
he wants	-2955
hear*	7442
heart	5686
heart $	2913
heart is	2773
heartbroken	4932
hello	-3086
help	-4687
help _ $	-5194
her	6917
her $	8925
her _ $	-2262
here	-5107
here $	-4900
hi	2623
hist*	-4586
history	-4586
history $	-4586
hoje	6507
home	6371
home $	4246
how	-6413
how _ $	-5733
how _ be	3438
how _ day	2348
how _ does	3777
how _ have	-2730
how _ i	-5213
how _ it	-3050
how _ people	2701
how _ works	-2397
how _ you	5704
how can	3869
how do	5079
how does	-2581
how i	-2797
how long	2303
how many	-2579
how old	-3159
how this	-2397
hurts	12748
hurts $	9848
hurts _ when	2900
husb*	4508
husband	4508
husband _ $	3421
i	8203
i _ $	-5121
i _ about	5066
i _ all	-3263
i _ and	2474
i _ anxious	2829
i _ been	2323
i _ better	-2776
i _ day	-4950
i _ eat	2460
i _ for	2602
i _ glad	-2248
i _ go	-2305
i _ good	3329
i _ heartbroken	4932
i _ help	-3992
i _ here	-3590
i _ him	2558
i _ i	2453
i _ like	-2787
i _ log	-2903
i _ myself	3757
i _ no	2815
i _ of	5114
i _ ok	-3867
i _ old	2905
i _ on	-4788
i _ over	2770
i _ pay	-2646
i _ sleep	3644
i _ so	-3786
i _ sure	-3922
i _ the	7157
i _ this	3144
i _ trust	4030
i _ urge	-2347
i _ want	-3593
i _ wrong	3358
i _ you	-3180
i can	5044
i do	3244
i feel	4987
i hate	4526
i have	2707
i keep	2468
i made	-2950
i said	-4636
i still	2627
i was	4361
i would	-5875
i wrote	-3451
i •	-3867
ich	11514
ich _ nicht	3798
il	4613
in	3498
in $	-3511
in _ $	4331
in ruhe	-2258
in the	6145
inst*	-7544
is _ and	2383
is _ going	-3419
is _ me	4919
is _ to	2490
is been	-2250
is so	4926
is the	-5349
is this	-4909
it	6267
it _ been	-2250
it _ chatting	-2770
it _ fault	2667
it _ my	2892
it going	-3242
it hurts	3973
it is	-2250
it was	3181
its	6545
j	2410
je	17173
keine	-2724
keine _ $	-2724
keine _ mehr	-2724
keine nachrichten	-2724
kids	2550
know $	-3762
know _ $	-2334
know _ do	2419
know _ to	5430
l	2706
la	4810
la _ $	7052
la _ de	-2463
la extrano	4951
laisse pas	2615
lass _ allein	3177
lass _ in	-4475
lass _ nicht	3177
last	7653
last $	6137
leave _ alone	-2302
leave _ be	-3027
leave me	-5801
left	5566
left $	3683
let	3043
lied	2930
life	8214
like	4320
like _ of	3059
list*	2656
lo	-2921
lo que	-3250
log	-4765
lol	3062
lol $	3824
lone*	14266
lonely	14266
lonely $	13384
long _ it	-2386
long _ last	6137
long does	5312
losc*	-2741
losch	-2477
lost	4038
love	9400
made	-3065
made it	-2950
make _ $	-2563
makes	4887
manq*	5916
manque	5916
many	-2988
mas	-2317
me	7705
me $	6427
me _ $	-2423
me _ a	2267
me _ for	2631
me _ mas	-2317
me _ pas	2615
me _ sola	4778
me _ •	3472
me a	-6039
me alone	-2302
me and	-7416
me anymore	3546
me deixa	-2960
me laisse	2615
me manque	5916
me siento	3001
me the	-2848
me •	2718
mehr	-4096
mehr $	-4096
meine	-2395
meine _ $	-5177
meine stimmung	-3153
men	6630
mens*	-3749
mensajes	-2408
mensajes $	-2408
menu	-2548
menu $	-2548
mes _ $	-2411
mess*	-9600
messages	-7399
messages _ $	-4915
met	2685
mi animo	-2326
mi vida	3337
mich	2824
mich _ $	3270
mich _ allein	3295
mich _ ruhe	-2258
mich in	-3185
mich nicht	3177
mir	-2975
mir _ $	-4279
mis _ $	-4247
mis cosas	2938
mis datos	-3510
miss	7329
miss _ $	6246
miss her	5358
moi _ $	-4464
moi a	5389
mond*	-2408
monday	-2408
monday $	-2408
mood	-5908
more $	4165
more _ $	-3223
my	5399
my _ $	-8167
my _ gone	-3406
my _ he	2670
my _ life	2905
my _ removed	-2325
my _ s	2438
my boyfriend	6220
my data	-3119
my fault	5629
my heart	5043
my husband	2347
my life	2434
my mood	-3376
my old	2905
my profile	-2404
myse*	5133
myself	5133
myself _ $	3050
nach*	-3260
nachrichten	-3260
nachrichten _ $	-3260
nachrichten mehr	-2724
ne	4926
ne _ laisse	2615
ne _ pas	2615
ne me	2615
need a	5132
need help	-3673
nicht	5603
nicht _ $	5603
nicht allein	3177
nigh*	6351
night $	-2577
nights	6329
nights are	6329
no _ $	-5713
no _ de	2841
no _ dejar	2841
no _ mas	-2317
no _ que	6230
no contact	-2405
no me	-3600
no more	-2600
no one	4736
no puedo	2841
nobo*	8694
nobody	8694
nobody _ me	5750
not	4013
not _ $	-8012
not _ at	3255
not _ enough	3329
not _ in	4454
not _ this	-2802
not _ to	5140
not _ what	2625
not eat	2460
not even	2580
not good	3329
not sleep	2745
not sure	-3922
not trust	2561
not want	-5193
note	-2780
noth*	7295
nothing	7295
nothing $	2655
noti*	-2989
notifications	-2989
now _ be	-2296
numb*	2734
number	2734
o que	-2247
of _ $	-4302
of being	2653
of the	2846
of this	-2625
off	-2750
ok	-6160
ok $	-3199
old _ $	3786
old life	2905
olvi*	10328
olvidarlo	12193
on _ $	-5950
once	3689
one _ $	5037
oubl*	2975
oublier	3392
oublier $	3392
our	9798
our _ $	3468
out	-4647
out of	-5042
over	13735
pain	9804
pain $	6557
para	5713
para que	7210
part	2532
part of	2532
pas	5830
pas _ $	5761
pas a	3116
pass*	-6742
passport	-7582
passport $	-7582
pause	-3629
pay	-2646
peop*	5476
people	5476
people _ $	4036
pers*	-3205
personal	-2827
personal _ $	-2827
personal data	-2827
phot*	3849
photos	3871
plan	-3184
plan _ me	-2391
plea*	-3339
please	-3339
please $	-4259
please stop	5019
por _ $	-2682
prof*	-2404
profile	-2404
prog*	-3014
puedo	2841
puedo _ de	2841
puedo dejar	2841
que	6081
que me	2352
ques*	-3307
quie*	-2263
quiet	-2553
quit	-4629
quit _ me	-2844
read	-3278
read _ $	-2455
real*	-2826
really	-2826
really $	-2826
reco*	-6360
records	-4029
regi*	-3051
registrar	-3051
rela*	4512
relationship	4512
remi*	-2694
reminders	-3204
reminders $	-2833
remo*	-3424
removed	-2325
removed $	-2325
right	-2280
ruhe	-2440
ruhe $	-2258
s _ $	2365
said _ $	-3422
saud*	7655
saudade	7655
say	-4452
say _ $	-2298
schr*	-2471
se	5663
se _ $	4803
se fue	4746
see	-2454
see $	-3330
sett*	-2736
settings	-2736
settings $	-2736
she	11257
she _ $	3899
she _ me	2605
she _ she	3268
she is	3477
should _ $	-2676
should i	3328
show	-3707
show me	-2430
sie	4905
sie $	3444
sien*	3001
siento	3001
siento _ $	4778
sile*	-3917
since _ was	2337
sinto	9120
sleep	5194
slept	3333
so	9854
so $	-7552
so _ $	14336
sola	4778
sola $	4778
some*	2448
still	2465
stim*	-3153
stimmung	-3153
stimmung _ $	-3153
stop	-3051
stop $	-3860
stop _ $	4000
stop _ me	-3950
stop the	6565
sund*	6513
sundays	6720
sure	-4097
sure $	-4097
surv*	7031
survive	7031
survive _ $	7031
talk	-3634
talk $	-4158
talk*	-13745
talking	-13745
talking $	-11717
tell me	-2752
text*	-5089
texting	-3415
than*	-3492
thanks	-3779
that	-7729
that $	-4936
that is	-3161
the _ at	-4655
the _ in	-2320
the _ night	-5266
the _ of	2457
the _ the	5436
the _ to	-2623
the check	-2361
the divorce	5432
the pain	8380
the plan	-2391
the world	2260
there	-3829
these	-2538
these _ $	-2867
think _ $	-2866
think so	-7552
this	2492
this _ $	-5836
this _ away	4802
this _ go	4802
this bot	-5313
this feeling	3788
this works	-2397
thou*	2308
time $	-2746
time _ $	4162
to	3834
to _ for	5724
to _ from	2263
to be	2355
to go	4080
to log	-3238
to me	-2551
to pay	-2646
to say	-3729
to tell	2664
today	-4165
today _ $	-6602
today _ a	-3266
today is	3556
today was	-2343
todo $	4483
todo _ que	-3250
todo lo	-3250
toge*	2376
together	2376
tran*	-3032
trust	4621
trust _ $	3671
tu	-2292
tudo	-3626
two _ $	3019
understands	3057
understands _ $	3057
understands me	3057
up	2888
urge	-3794
urge $	-2347
us	-2430
vai	-2644
vai _ $	-2644
verg*	2546
vergessen	3679
vergessen $	3679
vete	-2367
vida	3337
voce	-2520
voce _ $	-2310
want	-3581
want _ $	5806
want _ anymore	-3448
want _ be	-2945
want _ go	4019
want _ log	-2809
want _ my	-4405
want _ •	2330
want my	-2258
want to	5414
wants	-7127
wants _ $	-7777
wants a	-3000
was	3401
was $	3498
was _ $	-2598
was _ chatting	-2770
was _ fault	2990
we	8258
we _ $	3282
we had	4547
we were	2554
what	-7805
what _ do	7308
what _ i	3406
what _ the	-2442
what _ with	4633
what _ wrong	4567
what _ you	-4337
what are	-4577
what did	5145
what do	-2719
what to	2625
when _ the	-4346
where _ $	2626
where _ i	-2730
where can	-2393
who does	3574
why	7022
why _ i	7323
why _ men	6295
why _ still	3505
why am	3772
why do	5125
wie	-3610
will	5700
wipe	-2722
with	3556
with _ $	2797
with me	4573
work	3024
work _ $	5009
works	-2397
works $	-2397
world	2801
world $	3716
worst	7660
would like	-5529
writ*	-2818
write	-2360
writing	-2818
writing _ $	-2818
writing _ me	-2818
writing to	-2818
wrong	9144
wrong $	4125
wrong _ $	4882
wrote	-3861
wrote _ $	-3749
year	9521
year $	7709
years	2692
you	-19205
you $	-4609
you _ $	-7912
you _ me	-3038
you _ •	-3818
you are	-2315
you get	7168
you have	-2932
you •	-2261
•	5559
• $	14540
• _ $	16868
• _ a	-4234
• _ and	-5720
• _ at	-4634
• _ data	-2827
• _ from	3692
• _ i	-2455
• _ number	2510
• _ on	2601
• _ our	3894
• _ out	-3067
• _ personal	-2827
• _ with	2832
• _ •	5602
• a	-6773
• from	2524
• me	-3016
• my	-7537
• number	2510
• our	3894
• personal	-2808
• with	2832
• •	5559
""",
    'intents.smalltalk': """\
~	-32327
!checkin	-10716
!delete_data	-11839
!help	-15147
!out_of_scope	-5162
!smalltalk	25373
!stop	-22505
.	-4286
.-	9750
.i	-6923
.i+they	-10015
.i+they-	-2267
.i+you	-5785
.i-	11275
.they	-7362
.they-	6875
.you	8160
.you-	9459
10	-2653
12	-2696
12 $	-2102
15	-3064
3	-3129
4	-2589
5	-3697
5 _ $	-2311
6	-2974
?	-14974
?-	-2796
?i	-7063
?i+you	-8662
?i+you-	11145
?i-	-3406
?you-	13212
^ _ $	22481
^ _ 12	-2307
^ _ 15	-3064
^ _ 3	-1955
^ _ 5	-1996
^ _ about	4433
^ _ ajuda	6466
^ _ all	-5006
^ _ alles	-4826
^ _ and	-1912
^ _ appreciate	3203
^ _ away	-3162
^ _ bad	5229
^ _ bitte	-3764
^ _ bot	6401
^ _ bye	3139
^ _ can	-6505
^ _ daqui	-2847
^ _ de	-2170
^ _ dias	2724
^ _ do	-3417
^ _ does	-2612
^ _ du	5069
^ _ e	2959
^ _ enough	-4128
^ _ es	2098
^ _ everything	-2807
^ _ explain	-2973
^ _ friend	6530
^ _ fun	8330
^ _ get	2927
^ _ glad	4458
^ _ good	6585
^ _ got	8443
^ _ hate	-2609
^ _ have	3124
^ _ hello	-2223
^ _ help	4716
^ _ her	3574
^ _ how	3640
^ _ hurts	-4739
^ _ i	-5848
^ _ in	-3545
^ _ is	6964
^ _ kann	-1879
^ _ later	2734
^ _ life	2679
^ _ loschen	-3096
^ _ lost	-2794
^ _ lot	3671
^ _ love	2250
^ _ made	2244
^ _ messages	-2118
^ _ mir	-2637
^ _ moi	-5271
^ _ more	-7019
^ _ my	-4277
^ _ need	-3387
^ _ not	2788
^ _ nothing	-3028
^ _ notifications	-2715
^ _ of	5343
^ _ off	-6780
^ _ ok	5238
^ _ olvidarlo	-1948
^ _ please	-5465
^ _ que	-2471
^ _ real	4419
^ _ reminders	-2432
^ _ say	6085
^ _ se	-1954
^ _ sell	-4210
^ _ should	3602
^ _ so	-4920
^ _ something	2180
^ _ speak	-4056
^ _ still	-3940
^ _ stop	-3089
^ _ talk	-2575
^ _ talking	2079
^ _ the	2638
^ _ there	5551
^ _ think	3918
^ _ this	-2756
^ _ time	5207
^ _ to	3991
^ _ today	-2590
^ _ todo	-4290
^ _ toi	-5481
^ _ too	-1860
^ _ tout	-5109
^ _ un	4094
^ _ up	2913
^ _ us	9553
^ _ voce	4065
^ _ want	-2955
^ _ wanted	3234
^ _ wants	5021
^ _ was	3301
^ _ we	4787
^ _ what	-1988
^ _ will	-2048
^ _ you	12341
^ _ your	7768
^ aide	-4921
^ alright	5215
^ am	2328
^ apaga	-4573
^ are	2435
^ ayuda	-5541
^ borra	-2561
^ bye	4469
^ can	-2948
^ cancel	-6708
^ change	-2204
^ como	3984
^ cool	3304
^ danke	6753
^ day	-5338
^ dejame	-2901
^ delete	-2997
^ do	6271
^ efface	-2868
^ erase	-3123
^ forget	-2215
^ get	-2408
^ give	-1950
^ go	-3065
^ good	4320
^ goodnight	4984
^ great	6683
^ guten	4862
^ have	3257
^ hello	8829
^ help	-6216
^ hey	6287
^ hi	2783
^ hmm	5255
^ how	-3408
^ i	4394
^ ich	-2875
^ is	2041
^ je	-3569
^ less	-2051
^ list	-3098
^ log	-1835
^ lol	6989
^ losch	-2728
^ make	11313
^ me	-2673
^ merci	6809
^ meu	-3380
^ mi	-2155
^ mood	-9318
^ mute	-7643
^ nice	4740
^ no	4864
^ obrigada	8231
^ oi	9119
^ ok	5864
^ okay	7024
^ para	-4764
^ pause	-5999
^ quit	-3471
^ see	2616
^ she	-2695
^ show	-1847
^ shut	-3938
^ stop	-7086
^ supprime	-2480
^ talk	2304
^ tell	3802
^ thank	5234
^ thanks	8386
^ this	8949
^ to	-2925
^ today	-9036
^ vai	-4403
^ vergiss	-1824
^ vete	-4766
^ was	-4290
^ we	-2287
^ what	1859
^ when	-2842
^ where	-6117
^ wipe	-2890
^ you	10263
^ •	3551
a _ $	3893
a _ for	2043
a _ i	3873
a _ of	-1904
a _ the	2823
a bot	4885
a computer	3462
a human	4122
a lot	3671
a machine	3228
a pizza	-2271
abil*	-2019
abilities	-2019
abilities $	-2019
able	-3665
able to	-3665
about _ $	3080
about me	-3960
about the	6347
acce*	-2296
accent	-2194
again	-5638
again $	-5635
ai	2757
aide	-4921
all $	-1976
all _ $	3300
alles	-5069
alles $	-4564
alone	-3624
alone $	-2058
alri*	5215
alright	5215
am	3186
am _ $	7258
am _ of	-2516
am _ sure	2664
am _ talking	4840
am _ to	7845
am _ with	-2006
am _ you	-2854
am glad	4458
am heartbroken	-4014
am not	2229
and _ $	8666
and _ nothing	2100
and i	-3459
answer $	2832
anyb*	5469
anybody	5469
anym*	-2475
anymore	-2475
anymore $	-2411
apag*	-2006
apaga	-4795
apaga _ $	-4350
apaga tudo	-3352
appr*	8233
appreciate	8233
appreciate _ $	5189
appreciate _ help	8074
are	3812
are _ a	2372
are _ able	-3541
are _ an	2298
are _ from	6381
are _ to	-4169
are _ today	2301
are the	1840
are there	-2144
are things	3843
are you	3292
are your	3479
at	-2836
at _ $	-2527
at night	-1869
away	-4035
away $	-2253
ayuda	-5541
bad	3502
bad $	5229
be	-3992
be all	2732
be quiet	-3759
being	3455
being _ $	3815
being _ bot	4474
being a	4474
big	-1820
birt*	-4271
birthday	-4271
birthday $	-4271
bitte	-4501
born	3335
born $	3335
borr*	-7888
borra	-2561
borra _ $	-2545
bot	2874
bot $	3697
brok*	-3734
broken	-3723
broken $	-3723
buy	-1988
bye	10914
bye $	6006
bye _ $	5544
call	5409
call _ $	5409
call you	5480
can	-12141
can _ do	-3664
can _ explain	-2973
can _ feel	6888
can _ me	4018
can _ speak	-4044
can _ the	-2287
can i	-1892
can not	-4085
can you	-6157
canc*	-6709
cancel	-6709
cancel _ $	-3565
capa*	-10532
chan*	-3012
change	-2333
change _ to	-2199
chat*	4848
chatting	4848
chec*	4840
check	-2625
check _ $	-2491
check in	-2322
checkin	-6143
color $	2840
comm*	-3364
commands	-2370
como	2726
como _ $	3878
comp*	3721
computer	3462
computer $	3342
cont*	-5033
contact	-3473
contact $	-2017
conv*	-2006
cool	5038
cool $	4839
coun*	2969
country	2969
cuan*	-3280
danke	6753
daqui	-2847
daqui $	-2847
data	-5161
data $	-4843
day	-6047
day _ $	-3285
days	-2665
days $	-1926
de	-3687
de _ $	-2799
dega*	-5545
deja*	-2978
dejame	-2901
dejame _ $	-2901
dele*	-3449
delete	-3219
delete _ $	-2852
dia	4825
dias	2724
dias _ $	-3012
did _ do	3505
did _ even	-2051
did _ say	-1872
did not	-2157
die	-2344
divo*	-2630
divorce	-2630
do	-3385
do $	-6431
do _ $	1873
do _ a	3360
do _ any	1949
do _ for	3596
do _ have	4056
do _ how	-2194
do _ know	2306
do _ like	5684
do _ love	2339
do _ make	-3100
do _ say	-2109
do _ sell	-4037
do _ so	3705
do _ store	-2076
do _ talk	-1941
do _ think	3801
do _ to	-2082
do _ understand	1898
do _ what	-1872
do _ work	3604
do not	2101
does	-3914
done	-5665
du	4310
du _ $	7518
e	2727
e _ $	3085
effa*	-2977
efface	-2977
efface _ $	-2610
embo*	-3907
embora	-3907
embora $	-3907
enou*	-5792
enough	-5792
enough _ $	-4443
eras*	-2541
erase	-3458
erase _ $	-2605
es _ $	2119
escr*	-2133
even	-2468
even _ $	-2260
even _ goodbye	-1872
even say	-1872
ever*	-7091
everything	-5575
everything _ $	-2355
expl*	-3379
explain	-3379
favo*	2809
favorite	2840
favorite _ $	2840
favorite color	2840
feel $	6593
feel _ $	-4939
feel*	-1959
feeling	-2550
felt	-2601
felt _ $	-2601
fine	6304
fine $	6304
for a	-2674
for the	2448
forg*	-3176
forget	-2654
forget _ $	-2124
fotos	-2852
fotos $	-2571
fren*	-2301
french	-2301
french $	-2301
frie*	5205
friend	6132
friend $	6348
from $	6381
from _ $	-5095
fuck	-1900
fuck _ $	-1891
fun	8295
func*	-2700
functions	-1861
functions $	-1861
funny	6202
funny $	6202
get	-3923
get lost	-2075
get over	-3088
give	-2173
give me	-2173
glad	10094
go	-2557
go away	-3356
going	2592
going $	4787
good	9033
good $	5190
good _ $	6511
good*	7911
goodbye	2927
goodbye $	3166
goodnight	4984
got	9270
got _ $	9270
got it	6752
great	6763
great _ $	3629
guten	4862
guten _ $	4862
hard	3843
hate	-2620
hate _ $	-2566
have	2880
have _ $	2332
have _ one	2205
have a	5408
have no	-2292
he _ $	-2605
he _ a	4873
he _ me	-2019
he wants	5021
hear	9622
hear _ $	9622
hear*	-4046
heartbroken	-4014
hello	7854
hello $	2861
hello _ $	4854
help me	-2369
help*	3900
helpful	3196
her $	-6699
her _ $	8347
hey	6287
hey there	2698
hi	5375
hi $	5590
him	-2608
hmm	5255
how	-3689
how _ $	2898
how _ are	2845
how _ day	6394
how _ going	3403
how _ help	-2314
how _ i	-3183
how _ is	-4613
how _ it	3229
how _ make	-3100
how _ things	3843
how _ use	-2132
how _ you	-4966
how _ your	6471
how are	6644
how do	-10455
how is	7534
how to	-2197
human	6234
hurts	-4773
hurts $	-4659
i	-4235
i _ $	5471
i _ glad	4458
i _ go	3081
i _ heartbroken	-4014
i _ help	2730
i _ know	7410
i _ like	-2201
i _ no	-2292
i _ not	3347
i _ of	-2884
i _ ok	2039
i _ speaking	5298
i _ sure	2664
i _ talk	2196
i _ think	3061
i _ this	-2214
i _ to	4707
i _ with	-2637
i _ •	-1871
i am	3084
i appreciate	3203
i do	3471
i feel	-7513
i hate	-2609
i have	-5806
i need	-3568
i should	2457
i talking	4840
i think	3514
i use	-1850
i want	-2790
i was	-2646
ich	-3425
in	-7517
in $	-2249
in _ $	-5892
info*	-1882
information	-1882
inst*	9610
instructions	-2980
is	5873
is _ $	11876
is _ a	2206
is _ being	4474
is _ color	2840
is _ favorite	2840
is _ from	-3609
is _ going	3999
is _ of	5983
is _ purpose	-8269
is _ to	-2223
is _ today	2726
is _ you	-4349
is a	-4313
is enough	-3789
is good	5163
is it	6876
is my	-3717
is so	-8068
is the	-2888
is there	-2362
is this	5200
is up	6306
is your	2254
isso	-2166
it	-3238
it $	-4845
it _ a	2746
it _ being	4474
it _ chatting	4848
it going	2321
it hurts	-2769
it was	3572
je	-3700
job	2897
just _ to	2455
kann	-2012
kids	5978
kids $	6653
know	1826
know $	2372
know _ me	-3192
know about	-3997
know how	-2123
konto	-3373
la	-2199
la _ $	-1959
larg*	-5939
later	3091
later $	3091
leave	-2272
leave me	-2203
left	-1822
less	-2057
less _ $	-2051
less notifications	-2027
life	8680
life $	17168
like	3587
like $	3540
like me	2125
like you	2098
list	-3727
list _ $	-3321
live	9397
log	-2492
lol	4421
lol $	3236
lone*	-5955
lonely	-5955
lonely $	-5648
long	3590
look	3328
losc*	-4800
losch	-2728
losch _ $	-2691
loschen	-3118
loschen $	-3039
lost	-4036
lost $	-2626
lot	3671
love	-2256
love me	2255
mach*	3534
machine	3534
machine $	2500
made	2244
made _ $	2390
make	8078
make _ $	9113
me	-6889
me $	-7577
me _ $	2248
me _ abilities	-2019
me _ do	-1884
me _ funny	2592
me _ news	-1945
me _ you	-2164
me a	7395
me about	-2251
me and	12431
me something	2592
me the	-2878
me what	-3190
me your	-3142
meine	-2433
mens*	6652
menu	-5634
menu $	-5634
merci	6809
mes	-1953
mess*	-4164
messages	-3088
messages $	-1913
meu	-3921
meu _ $	-3725
mi	-3792
mi _ $	-3455
mi progreso	-2077
mich	-1825
mind	4378
mind $	4378
mir	-2674
mir _ $	-2421
miss	-5420
miss _ $	-4908
miss her	-4637
moi	-5271
moi $	-4332
mond*	-1885
monday	-1885
monday $	-1885
mood	-10468
mood _ $	-9266
more	-8360
more $	-5298
more _ $	-2591
moth*	-1886
much _ $	-1851
mute	-7643
my	-9518
my _ is	-2518
my stats	-3040
name	2009
name $	2011
near*	-2737
nearby	-2621
nearby $	-2621
nece*	-3217
necessary	-3217
necessary $	-3217
need	-3620
need _ to	-1879
never	3970
never _ $	4359
news	-2080
news $	-2080
next	4913
next _ $	4913
nice	5675
nigh*	-2385
night	5571
night $	5904
nights	-2338
nights are	-2338
no	3469
no _ $	3695
no contact	-2676
no me	-4667
no more	-7880
no one	-2362
not _ $	11623
not _ goodbye	-1872
not _ how	-2082
not _ me	-2213
not _ say	-1872
not _ to	-2639
not even	-2514
not know	6063
not sure	2664
not talk	-1941
not think	3061
not understand	1833
noti*	-2763
notifications	-2763
notifications $	-2201
o	-2698
o que	-1934
obri*	8231
obrigada	8231
of _ $	3233
of _ can	-1866
of this	-2357
off	-7023
off $	-5774
oi	9119
ok	8692
ok $	4851
ok _ $	2160
okay	7024
olvi*	-2144
olvidarlo	-1948
on	-4179
on _ $	-2509
one	2582
only one	2212
or	2443
or _ $	2403
order	-2271
order _ pizza	-2271
oubl*	-2940
our	-1906
out	-2098
over	-4670
panc*	-3657
pancakes	-3657
pancakes $	-3657
para	-4823
pause	-6805
pause $	-3231
pause _ $	-2287
people _ you	1997
phot*	-2607
pizza	-2271
pizza $	-2271
plea*	-7689
please	-7689
please $	-6050
por	-1848
prog*	-6416
progreso	-2077
progreso $	-2077
purp*	-8269
purpose	-8269
quan*	-1935
que	-4569
ques*	-3601
questions	-3127
quiet	-6149
quiet $	-3510
quiet for	-1898
quit	-3471
quit _ $	-3043
quit it	-2565
rate	-2008
real	7915
real $	4826
real _ $	2273
real _ you	1934
real*	6478
really	6478
really $	6478
reco*	-2638
remi*	-2871
reminders	-2570
reminders $	-2528
right _ $	-2530
robot	7014
robot $	6437
ruhe	-3816
run	-6060
run $	-6060
savi*	-2006
savings	-2006
say	7079
say _ $	1907
say _ you	-2021
say goodbye	-2111
se	-2203
se _ $	-2139
see	8719
see $	6793
see _ $	2189
sei	-3726
sell	-4210
sell _ $	-4210
serv*	-3027
she	-4858
she _ $	-1964
she _ even	-1872
she _ not	-1887
she did	-2111
shou*	2067
should	2067
show	-1847
shut	-5024
shut _ $	-4761
shut up	-3393
sile*	-4196
so $	7838
so _ $	-6942
so lonely	-1902
some	-3992
some _ $	-3792
some*	3954
something	3965
something _ $	3965
something funny	3965
spea*	2654
speak	-4308
speak _ $	-4074
speaking	2654
speaking _ $	5298
speaking with	5298
spell	-3217
spell _ $	-3217
spell necessary	-3217
start	-5184
start _ $	-5171
stats	-3040
stats $	-3040
still	-4462
stop	-13110
stop $	-5479
stop _ $	-6603
stop talking	-2304
store	-2076
stup*	2626
stupid	2626
subj*	-2259
subjects	-2259
subjects _ know	-2259
sund*	-3385
sundays	-3308
supp*	-2916
supprime	-2480
supprime _ $	-2369
sure	6060
sure $	6060
talk	3666
talk $	3750
talk _ $	4030
talk*	2503
talking	2503
talking $	-3972
talking _ a	5873
talking _ machine	2594
talking to	7765
tell	2883
tell _ about	-2241
tell _ funny	2592
tell _ something	2592
tell _ the	-1976
tell _ what	-3190
tell _ you	-2684
tell _ your	-3697
tell me	3666
than*	13347
thank	4520
thank you	4520
thanks	13724
thanks $	6169
thanks _ lot	3671
thanks a	3671
thanks for	2554
that	3182
that _ $	1969
that _ all	4500
that _ be	2732
that _ enough	-3727
that is	1982
the	-3373
the _ i	2245
the _ one	2212
the divorce	-2417
the help	5842
the kids	7300
the news	-2080
the only	2212
there	4831
there $	6475
there a	-1885
thin*	2039
things	2144
things $	1864
think	5961
think _ $	7208
think so	7838
this $	3347
this _ $	-4711
this a	4091
this bot	-1967
time	4275
time $	5679
to $	2875
to _ machine	2594
to _ to	-2566
to _ you	3152
to a	5873
to be	-2011
to say	11334
to talk	3566
today	-4465
today $	6842
today _ $	-4412
today is	-5264
today was	-3651
todo	-4398
todo $	-4187
toi	-5481
toi $	-5481
too	-2478
too _ $	-2340
too much	-1860
tout	-5206
tout $	-4564
tran*	-6289
tudo $	-3286
tudo _ $	5144
un	3909
un _ $	4312
un robot	6259
understand	1833
until	5177
until _ $	5177
up $	-4187
up _ $	5780
us	9003
use	-2168
use you	-1833
verg*	-2102
vergiss	-1824
vergiss alles	-1824
vers*	-5576
vete	-4766
voce	7346
want	-4361
want _ $	-1932
want _ to	-1953
want to	-2614
want*	3107
wanted	3234
wanted _ say	3841
wanted to	3841
wants	7604
wants _ $	8215
wants a	5213
was	-1975
was _ $	2164
was _ chatting	4848
was _ day	3064
was a	-2449
was good	-1947
we _ to	5559
week	-2203
weg	-4765
weg $	-4765
were	3420
were _ $	2116
were _ born	3390
were you	5231
what	-4775
what _ $	3035
what _ a	-3305
what _ call	4202
what _ do	-7214
what _ favorite	2840
what _ good	2616
what _ know	-2687
what _ like	3999
what _ my	-3279
what _ purpose	-8269
what _ up	6306
what can	-1993
what did	3505
what do	3864
what i	-2487
what is	3678
what should	3030
what subjects	-2259
what you	-3713
when	-4446
when is	-2246
where	-6255
where _ you	-5943
where are	-10899
where do	3422
which _ you	3444
who _ the	-3352
who _ you	2730
who _ your	3623
why	-4068
why $	-2004
will	-2386
will be	-2133
wipe	-2927
with $	1862
with _ $	-2362
with*	-1874
without	-1874
work	2913
work _ $	3365
work for	3604
write	-2681
year	-3319
year $	-4853
you	19659
you $	15834
you _ $	7582
you _ a	2445
you _ about	-3257
you _ data	-4174
you _ do	-2453
you _ help	-1824
you _ human	2035
you _ me	3023
you _ only	1865
you _ or	2236
you _ quiet	-3117
you _ real	2069
you _ the	2410
you _ to	-3235
you _ today	5560
you _ what	-3996
you able	-3541
you an	2324
you are	6214
you born	3390
you can	-3704
you do	2167
you explain	-2973
you from	6381
you have	6694
you know	-5019
you like	3442
you sell	-4037
you speak	-4044
you store	-2076
you talk	-2575
you to	-2813
you work	3604
your	2766
your _ $	3475
your _ color	2840
your abilities	-2019
your day	6471
your favorite	2840
your functions	-1861
your help	3656
•	-2088
• $	-3668
• _ $	-8755
• _ and	10814
• _ me	9447
• _ •	-6892
• me	10191
• •	-2088
""",
    'intents.out_of_scope': """\
~	-28771
!checkin	-9827
!delete_data	-6450
!help	-8182
!out_of_scope	19947
!smalltalk	-9431
!stop	-9781
!•	-3019
.	2141
.-	-5883
.i	-1846
.i+they	-8106
.i+they-	-2876
.i+you	-3869
.i-	-11637
.they	-7526
.they-	-3768
.you-	-6765
10 $	-3780
10 _ $	1895
10 _ to	3527
15	2812
3	-2379
4	-1938
5	5915
5 $	1747
5 _ $	3124
7	-1676
8	5695
?	32799
?-	16511
?i	9258
?i+you	-2418
?i-	-7403
?they	3759
?you	1961
?you-	-5248
^ _ $	-12745
^ _ 15	2812
^ _ 5	4408
^ _ a	6052
^ _ about	2447
^ _ alarm	3290
^ _ all	-2129
^ _ am	-3274
^ _ an	3363
^ _ anyone	-2037
^ _ be	-2302
^ _ built	-2078
^ _ day	-1710
^ _ de	-4166
^ _ do	7193
^ _ does	-4797
^ _ e	6122
^ _ else	-2272
^ _ es	4135
^ _ ever	-2121
^ _ explain	6553
^ _ fast	1751
^ _ for	-2729
^ _ go	-2931
^ _ going	2107
^ _ good	-2255
^ _ got	4294
^ _ hacer	-1902
^ _ happens	-1709
^ _ has	-2430
^ _ have	-4470
^ _ he	-1953
^ _ hello	5604
^ _ humeur	-1866
^ _ is	3314
^ _ ist	2553
^ _ it	-5644
^ _ kann	-2382
^ _ la	3525
^ _ leave	-2115
^ _ leer	-1958
^ _ like	-2569
^ _ lot	-2619
^ _ many	3101
^ _ me	8040
^ _ men	-4544
^ _ messages	-2122
^ _ mich	-2014
^ _ miles	2754
^ _ moi	-2423
^ _ mood	-2588
^ _ much	2987
^ _ not	-3985
^ _ notifications	-2321
^ _ of	-1965
^ _ off	-2277
^ _ old	4885
^ _ olvidarlo	-2789
^ _ on	5229
^ _ pause	-1991
^ _ please	4795
^ _ puede	-1958
^ _ puedes	-1902
^ _ que	-4871
^ _ quiet	-2062
^ _ restaurant	3172
^ _ say	-2522
^ _ sell	3380
^ _ should	7471
^ _ size	2150
^ _ some	7531
^ _ song	6441
^ _ stop	-2071
^ _ talking	-1842
^ _ the	2710
^ _ today	-3107
^ _ un	6144
^ _ up	-1870
^ _ use	-3863
^ _ we	-3949
^ _ won	2394
^ _ year	1731
^ add	3901
^ aide	-1731
^ are	5440
^ book	3182
^ can	5766
^ change	6179
^ comment	-1849
^ como	-3508
^ convert	5693
^ dia	-1917
^ do	-4952
^ does	4041
^ elle	-2741
^ feeling	-1963
^ find	4189
^ give	-2949
^ have	-2337
^ he	-3297
^ how	6716
^ i	-9602
^ ich	-1748
^ j	-1677
^ je	-2000
^ me	-2476
^ mon	-1866
^ mute	-1799
^ no	-3239
^ our	-2987
^ para	-3149
^ pause	-1915
^ play	6424
^ please	-2680
^ que	5498
^ quelle	1838
^ quien	-1958
^ set	5958
^ she	-2169
^ thank	-1997
^ thanks	-3113
^ the	-2434
^ today	-2722
^ track	7351
^ turn	4110
^ we	-1906
^ what	7673
^ when	12050
^ which	3470
^ who	7244
^ write	5640
^ you	-2012
^ •	5926
a	8880
a 5	-2218
a 7	-2501
a _ $	5571
a _ a	1882
a _ accent	1912
a _ do	2726
a _ for	8559
a _ mierda	-1960
a _ my	-3741
a _ out	2475
a _ the	-2673
a _ to	-2222
a bot	-2480
a break	-3002
a computer	-1670
a husband	-1898
a la	-1960
a lot	-2619
a pizza	5754
a slip	-4907
a table	2020
a week	-2335
a year	-2170
about my	-2161
about the	3419
acce*	6747
accent	10948
accent $	5544
add _ my	3901
add a	-3741
after	-3494
after _ $	-3430
after a	-2890
again	-1968
aide	-1731
alarm	3290
alarm _ $	2037
alarm for	3290
all	-2601
alles	-2203
alone	-1868
am	-3659
am i	-3190
amaz*	2878
amazon	2878
an	8917
an _ $	4021
an _ for	3351
an alarm	3290
and	-5970
and _ $	-2207
answ*	-3040
answer	-2789
answer $	-2551
anyo*	-2157
anyone	-2157
anyt*	-1703
anything	-1703
are _ $	-3330
are _ a	-2998
are _ an	-1863
are good	2047
are my	-2620
are the	-5002
are there	2247
are you	-8642
as	-1859
as _ $	-1859
away	-3406
away $	-3128
back $	-2567
bala*	3887
balance	3887
balance $	3887
bank	4659
bank _ $	3377
be	-3715
be _ for	-1688
been	-2205
being	-3177
being _ $	-2486
being _ bot	-2256
being a	-2256
best	2064
best _ $	2865
bett*	-2605
better	-2605
big	3382
big _ $	3382
boil	4501
boil _ $	4501
book	3182
book _ a	3182
book _ table	2020
book me	3182
bot	-8538
bot $	-6914
boyf*	-2123
boyfriend	-2123
braz*	4640
brazil	4640
brazil $	4640
break	-3002
buy	10231
buy $	2646
buy _ $	7585
ca	-4212
ca $	-2796
can _ $	-4285
can _ be	-2451
can _ do	-3269
can _ explain	6553
can _ speak	-2373
can _ the	9173
can _ to	-2021
can _ what	-3322
can a	-3143
can i	2670
can read	-1730
can you	7984
canc*	3191
cancel	3191
capi*	6046
capital	4903
capital _ $	4903
car	7129
car _ $	5128
card	7931
cats	9229
change	1789
change _ $	-8234
change _ tire	3884
change _ to	6981
change a	3884
change my	-5482
chat	-3082
chat $	-2286
chats	-4476
chats $	-4209
chea*	-4474
cheap	3698
cheap _ $	3507
cheating	-4421
cheating $	-4421
check	-6465
check _ $	-5644
check in	-5458
chri*	-2795
christmas	-2795
close $	1896
color	6421
comm*	-7354
commands	-5505
commands $	-3930
comment	-1849
como	-4013
como _ $	-2040
como _ idioma	-1973
comp*	-2178
computer	-1670
cont*	-5675
contact	-3488
contact $	-2547
conv*	4659
convert	5693
convert 10	3527
convert _ miles	2754
convert _ to	5693
coun*	-3534
country	-3534
cover	3570
cover $	3570
cred*	4777
credit	4777
credit _ $	4777
credit score	4464
cuan*	4890
daily	-2245
data	-5052
data $	-3478
day	-2489
day _ $	-1696
days	-5320
days $	-3580
de	-2289
dele*	-4200
delete	-4113
delete _ $	-3680
delete _ draft	-2943
dia	-2040
die	13116
do	-3393
do $	-4947
do _ a	3359
do _ add	-3741
do _ change	-2790
do _ daily	-1683
do _ delete	-3357
do _ export	-2727
do _ fix	3128
do _ in	3882
do _ make	2517
do _ my	2921
do _ need	4880
do _ on	-5529
do _ say	2343
do _ set	-2395
do _ speak	3883
do _ thank	3169
do _ the	-3671
do _ this	-2687
do _ to	2418
do _ turn	-5518
do _ •	-2795
do about	-2097
do men	-4544
do not	-3530
do people	-2556
do the	-1928
do you	2523
do •	-2270
does _ do	-3522
does _ have	2189
does _ hold	-2193
does _ honda	1871
does _ in	-1914
does _ last	-4204
does _ mean	6059
does _ need	1760
does _ still	-2295
does _ take	1885
does _ work	-4827
does a	1801
does anyone	-2037
does my	5673
does the	-6245
does this	-3089
dogs	9694
draf*	-2887
draft	-6192
draft $	-6192
drafts	-2887
drafts $	-2561
e	5298
effa*	-1843
efface	-1843
eggs	5439
eiff*	3456
ele	-1742
elle	-3870
else	-2272
erase	-1676
es	3325
est _ $	-1866
euros	3085
euros $	3085
ever	-2128
ever*	-1772
every	-1965
everything	-2312
expl*	5101
explain	5101
expo*	-2727
export	-2727
export _ $	-2727
export my	-2727
feel	-4271
feel*	-2631
feeling	-2507
find	2500
find _ $	-1690
find _ a	4189
find me	4189
find my	-1690
fix	3318
flat	1967
flig*	4073
flight	4073
flight _ $	3587
for $	-5095
for _ $	5983
for _ week	-1802
for a	-3063
for the	-3380
forg*	-1951
fren*	5715
french	5715
french $	5715
from	-1892
fuck	-1776
fuck _ $	-1753
get	-4085
get _ $	-1978
give	-3232
give _ a	-2847
give me	-3232
glad	-2758
go	-6371
go _ $	-5432
go away	-2895
going $	-2005
going _ $	2566
going to	2107
good $	-3803
good _ for	1856
got	3688
got _ $	3688
grow	2102
gym	3864
gym _ $	3864
hace	4603
hace _ $	4603
hacer	-2032
hacer $	-2032
happ*	-1713
happens	-1709
has	-2758
have _ job	2415
have _ one	-2045
have _ to	3017
have a	-4677
have any	2206
have to	2687
he	-3658
he _ $	1717
hear*	-3302
hello	4226
hello _ $	4744
help	-3318
help $	-1960
her	-2938
her $	-2159
here	-5311
here $	-4888
him	-1678
hist*	-2136
history	-2136
history $	-2136
hold	-8191
hold _ $	-7898
honda	1871
honda _ $	1871
how	4168
how _ $	-4745
how _ add	-3741
how _ change	-4198
how _ days	-3178
how _ delete	-3357
how _ export	-2727
how _ fix	3327
how _ have	3287
how _ hold	-5873
how _ i	1940
how _ is	11304
how _ make	2517
how _ quiet	-1939
how _ say	4043
how _ set	-2216
how _ the	-7726
how _ turn	-5754
how _ use	-3555
how _ was	2077
how _ you	8040
how do	10448
how does	-5657
how fast	1751
how is	-7970
how many	3454
how much	2987
how old	4885
how to	-5804
hoy	-2039
human	-2450
hume*	-1866
humeur	-1866
hurt	-2321
husb*	-3992
husband	-3992
husband _ $	-3740
i	-11677
i _ $	-2387
i _ a	6699
i _ about	-2514
i _ draft	-6192
i _ drafts	-2133
i _ on	-2633
i _ the	-6195
i _ time	-1848
i _ to	-4746
i add	-3741
i am	-1723
i buy	5355
i change	-4375
i delete	-3357
i do	-3845
i export	-2727
i feel	-2113
i find	-1690
i fix	3128
i have	-2251
i need	2307
i say	2280
i see	-2146
i set	-2216
i turn	-5754
i type	-1668
i use	-1834
ich	-5634
ich _ $	-3935
idio*	-1973
idioma	-1973
idioma $	-1973
il	2132
il _ $	2987
in	4206
in _ $	4986
in _ accent	1912
in _ supermarket	-2987
in a	2117
in japanese	2689
in the	-3544
is 15	2961
is _ $	-8426
is _ a	-1940
is _ bank	2039
is _ being	-2256
is _ bot	-1716
is _ day	3209
is _ flight	2366
is _ going	3061
is _ in	2085
is _ now	-1980
is _ of	-4400
is _ on	3251
is _ streak	-4296
is a	-4804
is good	-3582
is my	2471
is the	7751
is this	-2438
is your	-2398
isso	-2071
isso $	-1712
ist	2553
ist _ $	2553
it	-7547
it $	-2675
it _ a	-2797
it _ being	-2256
it _ to	4059
it going	3455
it still	-2186
ital*	5308
its	-2094
j	-1906
japa*	2689
japanese	2689
japanese $	2689
je	-2812
job	2130
just	-3031
kann	-2619
kann _ $	-2102
kids	-2384
kids $	-2206
kilo*	1710
kilometers	1710
kilometers $	1710
kit	-3741
kit $	-3741
know	-1874
la _ $	-3618
la _ de	5098
la mierda	-1960
lang*	-2403
language	-2403
larg*	3717
last	-4632
last $	-4204
leave	-4302
leave _ $	-2622
leave me	-2287
leer	-2038
leer _ $	-1958
life	-14785
life $	-14273
like	-5180
like _ a	-2449
list	4086
list $	4794
log	-2510
log _ $	-2331
log a	-2115
lol _ $	1826
long	-3045
long _ boil	3661
long _ i	3207
long _ last	-4204
long does	-3363
lot	-2619
love	-1896
make	1792
many	3101
many _ $	-1874
many _ days	-1939
many quiet	-1939
me	-4618
me $	-8829
me _ $	-3007
me _ a	-3502
me _ about	3712
me _ flight	1706
me _ news	8726
me _ table	2020
me _ the	5505
me a	5601
me about	4911
me an	2009
me the	6535
me to	3678
mean	3176
mean $	3176
meine	-2004
men	-5297
mens*	-2438
mensajes	-1858
mensajes $	-1858
menu	-6144
menu $	-6144
mes	-2902
mess*	-5139
messages	-4202
messages $	-2270
mexi*	4340
mi	-2255
mich	-3126
mich _ $	-2204
mier*	-1960
mierda	-1960
mierda $	-1960
miles	2754
miles _ $	2754
miles _ kilometers	1710
miles to	2754
milk	6341
mis	-2745
mis _ $	-2276
moi	-2423
mon	-2031
mon humeur	-1866
mond*	4155
monday	4155
monday $	4155
money	8712
money _ $	8712
mood	-4098
mood $	-2082
more	-1865
morg*	3518
morgen	3518
morgen $	3518
moth*	2158
much	2415
much is	2419
mute	-1799
my	2777
my _ $	-2760
my _ balance	3887
my _ here	-4285
my _ in	-1814
my _ is	-2434
my _ list	4794
my _ need	1760
my _ on	2028
my _ score	4464
my _ streak	-2396
my _ zone	-1848
my boyfriend	-2123
my car	3982
my chat	-2600
my chats	-4468
my credit	4464
my data	-3953
my drafts	-2887
my husband	-2094
my kit	-3741
my messages	-1979
my mood	-2531
my shopping	3901
my streak	-2292
my stuff	-2253
my time	-1848
name	-1789
near*	5927
nearby	4991
nearby $	4991
nece*	8150
necessary	8150
necessary $	8150
need	4067
need $	1760
need _ for	3391
need a	1970
news	8776
news $	8776
next	7440
next _ $	7440
no	-4568
no _ $	-1709
not	-5748
not say	-1700
noti*	-2525
notifications	-2525
notifications _ $	-1988
o	-2258
of	-2504
of 10	-1674
of a	4440
of this	-1776
off	-2732
oil	5417
ok	-2487
old	4726
old _ you	1972
olvi*	-3193
olvidarlo	-2789
on	6112
on $	-1746
on _ $	8082
on a	3008
on the	5956
one	-2948
open	5362
open _ $	3873
or	-2098
order	5754
order _ pizza	5754
our	-3864
our song	-2987
out	2900
out _ $	-1674
out _ 10	-1674
out of	1793
over	-4192
pack*	9893
panc*	6337
pancakes	6337
pancakes $	6337
para	-3256
para que	-2860
pas	-2242
pas _ $	-1979
pass*	6888
passport	7064
passport $	7064
pause	-3966
pause _ $	-1824
peop*	-2701
people	-2701
people _ $	-3006
pers*	-3166
person	-2204
phot*	8374
pict*	-3399
picture	-3389
pizza	5754
pizza $	5754
place	2742
place $	2742
plan	-2400
plan*	7630
play	6424
play _ $	6424
play some	6424
please $	2103
prog*	-5881
progress	-5178
progress _ $	-4797
pued*	-1902
puede	-1958
puede leer	-1958
puedes	-1902
puedes _ $	-1902
puedes hacer	-1902
quan*	6013
que _ $	-3071
que _ hace	4603
que _ hacer	-1902
que puedes	-1902
quel*	1838
quelle	1838
ques*	-1825
quien	-1958
quien _ leer	-1958
quien puede	-1958
quiet	-4011
quiet _ $	-1924
quiet days	-1939
read _ $	-5878
read my	-2794
real	-2167
reci*	4842
recipe	4842
recipe _ $	4842
recipe for	4842
rela*	-5032
relationship	-5032
reminders	-3276
reminders $	-2961
reset	9624
rest*	3172
restaurant	3172
right	-1868
robot	-3395
robot $	-2844
rome	3595
rome $	3595
sans	-2318
sans _ $	-2318
sans contact	-2318
save	3698
savi*	5602
savings	5602
savings $	5232
say	1731
say _ in	4043
say _ you	3051
say thank	3169
score	1864
score $	1864
se	-2194
see	-3917
see _ $	-3627
see my	-2106
sell	3380
sell _ $	3380
sere*	2895
serendipity	2895
serendipity _ $	2895
serendipity mean	2895
serv*	-1676
set	-2478
set _ alarm	3290
set _ for	5958
set an	3290
she	-3973
shop*	3901
shopping	3901
shopping _ $	3901
shopping list	3901
shou*	5423
should	5423
should _ $	2030
should i	5801
sile*	-2841
size	2150
size _ does	2150
slip	-5131
slip $	-5131
so	-4853
so _ $	-4313
some	7073
some _ $	5966
some*	-1753
song	12807
song _ in	-2987
speak	2670
speak in	5349
spell	8150
spell _ $	8150
spell necessary	8150
start _ $	2109
still	-3518
stop	-3566
stre*	-4688
streak	-4688
streak $	-3595
stuff	-2715
stuff $	-2099
supe*	-2987
supermarket	-2987
surv*	-5918
survive	-5918
survive _ $	-5918
t	2205
t _ $	2205
table	2020
table _ two	2020
table for	2020
talk	-2789
talk $	-2774
talk*	-2891
talking	-2891
tell _ about	5114
tell _ the	8017
than*	-3769
thank _ in	3169
thank _ japanese	2689
thanks	-3661
thanks _ lot	-2619
thanks a	-2619
that	-2779
the	2426
the _ $	4096
the _ close	1896
the _ in	2963
the _ mean	-2883
the _ my	-2277
the _ the	-2349
the _ to	4570
the _ work	-4734
the check	-3164
the commands	-3562
the daily	-2126
the help	-1868
the hold	-7898
the kids	-2364
the news	8776
the supermarket	-2987
there $	-3530
there a	-1803
this	-11723
this $	-5301
this _ away	-2758
this _ go	-2758
this bot	-3298
time _ $	-2238
time zone	-1848
tire	3884
tire $	3884
tires	6977
tires $	6815
to	3028
to _ $	2210
to _ kit	-3741
to _ list	4794
to _ shopping	3901
to _ to	2826
to buy	4876
to go	-2528
to kilometers	1710
to me	-2552
to my	-4042
to say	-1974
to talk	-2772
today	-7594
today $	-2012
today _ $	-1673
today _ a	-2663
tomo*	1824
tomorrow	1824
tomorrow $	1824
toni*	2469
tonight	2469
tonight $	2469
track	7351
track _ $	7351
track my	7351
tran*	8850
tu	-2458
turn _ $	-2082
turn _ reminders	-2111
turn _ the	4614
two _ $	-1859
two weeks	-2941
un	4521
un _ $	2129
un robot	-2230
until	-2442
until _ $	-2442
up	-2532
urge	-2148
us	2740
use	-4626
wants	-1764
was	-2886
was _ $	-1987
was a	-1949
we _ $	4806
we _ to	-3164
week	-3733
week $	-3417
week*	-2140
weeks	-2945
weeks $	-2508
what	2305
what _ $	-4146
what _ 15	2961
what _ a	-2625
what _ are	-2573
what _ best	2133
what _ bot	-1716
what _ did	2190
what _ do	-4655
what _ does	4021
what _ i	-5421
what _ mean	6059
what _ my	2166
what _ progress	-5072
what _ won	2181
what _ you	-6869
what _ your	-2303
what are	4191
what does	5594
what happens	-1709
what is	-4319
what should	-2398
what size	2150
what year	2239
what you	-3775
when	10973
when _ died	1779
when _ the	2225
when i	-3013
when is	7857
where _ find	-1690
where can	1832
where do	-1953
which	2957
who	5031
who _ $	2902
who _ read	-1730
who _ the	4088
who _ this	5167
who can	-1730
why	6799
why $	7381
why _ i	-2376
why _ men	-4544
why _ still	-3111
why does	-2656
will	-2505
with	-5495
with _ $	-1958
won	3209
won the	1844
work	-6464
work $	-5196
write	4382
write _ a	3358
write me	5294
wrote	5083
wrote _ $	5367
year $	-2193
year did	2239
you	-9168
you $	-5951
you _ be	2563
you _ for	-5402
you _ japanese	2689
you _ me	-1672
you _ my	-1935
you _ the	9241
you _ what	-3703
you _ you	-2457
you a	-2681
you an	-1932
you are	-4979
you do	-1741
you explain	6553
you in	3169
you know	-1738
you speak	-2373
your	-3373
your _ $	-8737
zone	-1848
zone $	-1848
•	-2740
• $	-6431
• _ $	-9047
• _ a	4715
• _ my	9785
• _ out	3841
• _ the	-5239
• _ with	-2798
• _ •	2695
• a	8018
• my	11663
• with	-2798
• •	-2740
""",
})
