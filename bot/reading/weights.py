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
~	-40014
!	-8575
!hurt_by.fear.weak	-10749
!hurt_by.maybe.middle	2457
!hurt_by.near.weak	-1727
!hurt_by.threat.high	7075
!hurt_by.violence.high	33093
!hurt_by.word.weak	-4676
!may_hurt.intent.high	30778
!may_hurt.maybe.middle	6050
!may_hurt.word.weak	-2148
!other.risk.high	16322
!self.gloom.weak	-6617
!self.harm.high	28949
!self.harm.weak	1662
!self.loaded.middle	16900
!self.near.weak	-1949
!self.suicide.high	29226
!self.tool.weak	4825
!self.wish_to_die.high	33717
!self.word.weak	-8869
!•	8290
.	9235
.-	4949
.i	8769
.i+they	5360
.i+they-	4910
.i+you	-6893
.i-	8580
.they-	-7581
.you	-12172
.you-	-2407
10	-4017
10 _ $	-1687
15	1510
2	-2080
20	2769
20 _ $	1804
200	2896
200 days	2918
23	1651
24	1947
38	-1790
38 $	-1790
4 $	-1806
4 _ $	1564
4 months	1943
40 _ $	-1665
40 and	-1711
5	-4406
5 $	-1632
5 _ $	-1941
6	-2448
6 $	-1695
8	-2351
9	-1808
?-	-2000
?i	2448
?i+they	-3204
?i+you	-2275
?i-	-2001
?they	-3599
?they-	2152
?you	-1562
?you-	-1712
^ _ $	-4115
^ _ 10	-1543
^ _ 15	1958
^ _ 23	1651
^ _ 40	-1899
^ _ about	7140
^ _ acabar	3965
^ _ account	-1712
^ _ afraid	3988
^ _ after	3400
^ _ aguanto	-1487
^ _ ai	3709
^ _ aimerais	1767
^ _ alive	-2084
^ _ alles	-2124
^ _ already	2488
^ _ am	-4644
^ _ ameaca	2044
^ _ ameacou	2364
^ _ amenaza	1967
^ _ and	-11244
^ _ angry	-2463
^ _ angst	3347
^ _ anyone	1567
^ _ anything	3902
^ _ apareceu	1925
^ _ aqui	2399
^ _ are	-1975
^ _ arm	1540
^ _ arms	2402
^ _ as	1874
^ _ ask	-1835
^ _ asked	-6818
^ _ attempted	4150
^ _ back	-2746
^ _ bad	-2343
^ _ banging	1617
^ _ bateu	2679
^ _ be	2151
^ _ beat	4081
^ _ beats	5921
^ _ bedroht	1805
^ _ been	5920
^ _ begged	-1637
^ _ being	2613
^ _ best	2231
^ _ bin	-2864
^ _ bite	1803
^ _ black	2432
^ _ bleach	2713
^ _ blocked	-2284
^ _ boiling	2980
^ _ bon	1821
^ _ boss	-1862
^ _ bottle	-2720
^ _ bought	3808
^ _ break	1768
^ _ breaking	2759
^ _ breakup	1482
^ _ bring	1855
^ _ brings	2058
^ _ bruises	2199
^ _ burn	3263
^ _ bye	2139
^ _ call	-3075
^ _ called	-4963
^ _ calling	-1927
^ _ calls	-3430
^ _ care	2569
^ _ cat	-1643
^ _ chat	-1841
^ _ cheated	-4062
^ _ choked	5873
^ _ clean	2932
^ _ controls	5075
^ _ copain	2700
^ _ cortarme	3822
^ _ corto	6379
^ _ coupe	3525
^ _ cried	-1491
^ _ cut	3058
^ _ cuts	6501
^ _ cutting	1702
^ _ dad	1661
^ _ daughter	1620
^ _ de	2638
^ _ dead	4382
^ _ death	2529
^ _ decided	2395
^ _ deixa	-1780
^ _ dejo	-2567
^ _ denke	4209
^ _ desaparecer	1782
^ _ dice	1733
^ _ did	-3655
^ _ died	-7502
^ _ dit	2270
^ _ do	-2455
^ _ does	-2205
^ _ dog	-4225
^ _ doing	-1923
^ _ done	2406
^ _ dors	-2371
^ _ down	-2763
^ _ drinks	-2812
^ _ droht	5199
^ _ drove	2365
^ _ duele	-2478
^ _ dumped	-3966
^ _ einfach	2114
^ _ ela	-2357
^ _ ele	-1828
^ _ em	5309
^ _ emailed	-1897
^ _ empurrou	1855
^ _ en	4735
^ _ ending	3521
^ _ envy	4464
^ _ es	-3265
^ _ escribio	-1884
^ _ escribirle	-1905
^ _ est	-2552
^ _ esta	-2662
^ _ estar	4522
^ _ estarian	1567
^ _ estoy	3849
^ _ etre	2830
^ _ even	3247
^ _ ever	-1606
^ _ everyone	5540
^ _ everything	4385
^ _ ex	5365
^ _ exhausting	2079
^ _ existing	2338
^ _ extremely	-1737
^ _ failed	-1504
^ _ fais	2041
^ _ family	1572
^ _ fantasize	3357
^ _ fantasizing	2801
^ _ feels	-1949
^ _ fehlt	-2098
^ _ fell	-3682
^ _ fiance	-1600
^ _ find	1914
^ _ flinch	1605
^ _ foi	-1834
^ _ forced	3077
^ _ forces	3288
^ _ forgot	-1995
^ _ found	2219
^ _ frappe	2148
^ _ freundin	2013
^ _ friend	5101
^ _ from	-3272
^ _ fuhl	-1731
^ _ fuhle	-1495
^ _ ganas	1773
^ _ gehe	-2438
^ _ gesagt	1654
^ _ geschrieben	-1720
^ _ get	3721
^ _ girlfriend	2604
^ _ giving	2869
^ _ go	2092
^ _ going	-1834
^ _ got	1629
^ _ grabbed	1750
^ _ grandfather	-1479
^ _ gun	3934
^ _ hacer	1933
^ _ had	1469
^ _ hanging	2554
^ _ happens	2354
^ _ happy	-1980
^ _ hard	-1826
^ _ harming	1935
^ _ has	-3124
^ _ hasse	-1646
^ _ have	2150
^ _ he	-4106
^ _ heart	-2205
^ _ her	-1495
^ _ heute	-3141
^ _ hiding	1604
^ _ himself	1597
^ _ his	-2690
^ _ hits	4780
^ _ hope	3022
^ _ hung	-1580
^ _ hurts	-1545
^ _ i	-2232
^ _ ihm	-2939
^ _ il	1473
^ _ imagining	2270
^ _ in	-1584
^ _ intente	1652
^ _ intrusive	-1584
^ _ ist	-4625
^ _ it	-4064
^ _ jumped	1904
^ _ just	2945
^ _ keep	-2969
^ _ keeps	2888
^ _ kill	1866
^ _ killed	-1546
^ _ kinder	2655
^ _ know	3038
^ _ knows	2055
^ _ konnte	2062
^ _ l	-1953
^ _ la	3650
^ _ las	2042
^ _ lasst	2410
^ _ last	3142
^ _ lauert	2414
^ _ leave	-3514
^ _ left	-3799
^ _ letters	3367
^ _ liebsten	3105
^ _ liebt	-2395
^ _ lied	-2223
^ _ ligar	-2465
^ _ liked	-2244
^ _ living	-1848
^ _ llamar	-1530
^ _ llamo	-1712
^ _ lo	-1791
^ _ locked	2517
^ _ looked	3031
^ _ looking	1485
^ _ low	-1820
^ _ machuco	3058
^ _ made	4365
^ _ mais	3985
^ _ mal	-3951
^ _ man	1982
^ _ mandou	-1490
^ _ manque	-2435
^ _ mari	1761
^ _ mas	2468
^ _ matar	5982
^ _ matarme	2037
^ _ mec	1501
^ _ medo	2611
^ _ mein	-1782
^ _ meine	-2473
^ _ menace	3599
^ _ message	-1673
^ _ messaged	-2317
^ _ messages	-1842
^ _ meu	2084
^ _ mi	-2810
^ _ miss	-1824
^ _ mochte	2181
^ _ moi	-2845
^ _ more	2096
^ _ morning	3983
^ _ morrer	4021
^ _ morta	1644
^ _ mourir	2378
^ _ move	-1666
^ _ movie	-1990
^ _ much	-1976
^ _ mucho	-1547
^ _ muerta	3487
^ _ muss	-2018
^ _ my	4310
^ _ myself	2717
^ _ name	2074
^ _ neighbor	2338
^ _ never	-3305
^ _ new	-2720
^ _ nice	2201
^ _ nicht	-2973
^ _ nobody	-2365
^ _ noch	2328
^ _ not	-2664
^ _ note	5778
^ _ nothing	3759
^ _ novio	1802
^ _ now	1670
^ _ nunca	-1482
^ _ o	-2521
^ _ of	5652
^ _ off	-4016
^ _ often	-2238
^ _ on	-2177
^ _ one	2762
^ _ only	2849
^ _ or	-1659
^ _ os	2317
^ _ otra	3667
^ _ out	-4480
^ _ pain	2190
^ _ parents	-1777
^ _ part	-1532
^ _ pas	-2229
^ _ passed	-3309
^ _ peaceful	1537
^ _ pelo	1525
^ _ pensado	2025
^ _ pensando	4841
^ _ pense	2159
^ _ people	-3342
^ _ permanent	3128
^ _ peur	2609
^ _ picked	3357
^ _ pills	1715
^ _ plan	3433
^ _ pleure	-2548
^ _ por	-1756
^ _ pray	2421
^ _ pushed	4835
^ _ put	4299
^ _ que	3363
^ _ quiet	-1706
^ _ quit	2829
^ _ quitte	-1889
^ _ raped	4701
^ _ reads	1979
^ _ ready	5220
^ _ really	1816
^ _ reason	1943
^ _ relapsed	2346
^ _ remedios	2037
^ _ replaying	-1922
^ _ reply	-1624
^ _ rest	2668
^ _ ritze	1662
^ _ sagt	1702
^ _ said	3407
^ _ sat	-1595
^ _ saturday	1852
^ _ saw	-2204
^ _ says	3215
^ _ scared	-3137
^ _ scarifie	1725
^ _ schlagt	5565
^ _ schon	2669
^ _ scratches	3684
^ _ se	-2191
^ _ see	-1743
^ _ seems	5660
^ _ seguir	3310
^ _ self	6384
^ _ send	-2095
^ _ sends	1905
^ _ sens	-2607
^ _ sent	-2880
^ _ she	-5019
^ _ shot	-2174
^ _ should	1805
^ _ sinto	-1728
^ _ sister	2241
^ _ sit	-2113
^ _ slapped	4284
^ _ slaps	3458
^ _ sleep	-2936
^ _ slide	1609
^ _ smash	2649
^ _ so	-2156
^ _ sobro	2676
^ _ social	-1867
^ _ soeur	2312
^ _ some	-1754
^ _ sometimes	2255
^ _ son	-2422
^ _ song	-1539
^ _ sorry	-2349
^ _ sounds	4404
^ _ spring	1826
^ _ standing	2254
^ _ starve	1486
^ _ stehe	1656
^ _ steht	1762
^ _ stepdad	2585
^ _ stepfather	2391
^ _ still	-2501
^ _ stopped	1534
^ _ stops	2284
^ _ suicidal	3025
^ _ suicidarme	2401
^ _ suicidas	1573
^ _ suicide	1659
^ _ suis	1695
^ _ sumir	3500
^ _ swallowed	2298
^ _ swear	4733
^ _ ta	4203
^ _ tabletten	3504
^ _ take	-2799
^ _ taken	2249
^ _ talking	-1678
^ _ tengo	3739
^ _ ter	1911
^ _ terminar	-1497
^ _ text	-3236
^ _ texted	-2374
^ _ texting	-2469
^ _ texts	-2665
^ _ that	-4423
^ _ the	-4330
^ _ then	-2477
^ _ there	1752
^ _ this	-2156
^ _ thought	-3443
^ _ threatens	2037
^ _ threw	3965
^ _ throws	1554
^ _ time	5306
^ _ tired	-3083
^ _ to	-2203
^ _ today	-2244
^ _ todo	-1609
^ _ told	-3430
^ _ tome	2735
^ _ too	2063
^ _ touches	2459
^ _ tracks	3837
^ _ trapped	-1653
^ _ triste	-2286
^ _ tut	-2161
^ _ twisted	1635
^ _ uberlege	1519
^ _ uma	3856
^ _ up	-4468
^ _ urges	1864
^ _ us	-2795
^ _ used	-3338
^ _ vais	2369
^ _ vejo	2215
^ _ veo	1836
^ _ verfolgt	1633
^ _ vermisse	-2425
^ _ veux	-3014
^ _ vie	3190
^ _ vor	1866
^ _ voudrais	3223
^ _ voy	3418
^ _ wake	-3029
^ _ waking	1976
^ _ want	-2167
^ _ wants	-5504
^ _ ware	2639
^ _ waren	4172
^ _ way	-1631
^ _ we	-1976
^ _ werde	-1822
^ _ when	-1881
^ _ where	-1602
^ _ while	-2395
^ _ wife	-1624
^ _ will	-2526
^ _ with	-4994
^ _ without	2575
^ _ word	2822
^ _ worked	-1806
^ _ world	3123
^ _ worry	-2738
^ _ worth	1848
^ _ would	-1498
^ _ wrote	-3172
^ _ wunschte	2429
^ _ y	-2643
^ _ you	-7976
^ _ your	-2451
^ _ •	-9767
^ all	-1998
^ alle	2544
^ anoche	2900
^ at	2947
^ back	-2734
^ because	-2685
^ been	7750
^ being	2171
^ blade	2882
^ bought	2087
^ ca	-1539
^ call	-2107
^ day	-1601
^ death	4368
^ delete	-2282
^ dice	3316
^ do	-5215
^ does	2678
^ drunk	-1986
^ edit	2489
^ efface	-1500
^ ele	9726
^ elle	-2573
^ er	7411
^ erase	-1856
^ esta	4645
^ estoy	3204
^ eu	3810
^ every	3724
^ everyday	1961
^ ex	2059
^ existing	2460
^ find	-1871
^ found	2278
^ fuck	-1588
^ get	-2440
^ give	-1785
^ go	-2443
^ going	2264
^ goodbye	2974
^ habe	2683
^ had	-1555
^ help	-1854
^ hey	-2811
^ hi	-1627
^ hoffentlich	1763
^ honestly	5084
^ how	-2733
^ hoy	-2178
^ if	2735
^ il	7730
^ ill	5013
^ it	-13820
^ its	4350
^ j	7031
^ ja	1643
^ je	3409
^ just	-1595
^ keep	1827
^ kill	2118
^ last	6407
^ le	-4169
^ leave	-2898
^ let	-2748
^ life	1992
^ like	2469
^ living	2759
^ llevo	1530
^ lo	-2142
^ lost	4112
^ ma	4560
^ me	1539
^ mein	2511
^ meine	1875
^ meu	2735
^ mi	3557
^ minha	-1524
^ mon	4989
^ must	-1575
^ my	-1894
^ nao	-1679
^ ninguem	2443
^ no	-1733
^ nothing	-1818
^ oh	-1964
^ ohne	2666
^ ojala	6527
^ ok	-2753
^ okay	-1733
^ on	-1933
^ os	1806
^ our	-2894
^ para	-1484
^ part	2576
^ penso	1704
^ people	-2097
^ pienso	2883
^ por	-1478
^ prefiero	1544
^ que	-2041
^ queria	5764
^ quero	3707
^ quisiera	2280
^ quit	-1782
^ ready	3414
^ remove	-1689
^ s	2116
^ scared	1825
^ seriously	3466
^ should	-2342
^ show	-2778
^ si	5215
^ siento	2095
^ sinto	2220
^ soll	-1783
^ some	1541
^ sometimes	6314
^ sorry	-5088
^ standing	2437
^ started	2471
^ stop	-4151
^ swallowed	6162
^ tell	-1689
^ ten	-1935
^ tengo	4454
^ tenho	4402
^ thank	2127
^ that	-6471
^ the	-4245
^ there	3905
^ they	2268
^ thinking	-1472
^ tired	2926
^ to	2505
^ told	4317
^ tomei	7237
^ tonight	4703
^ took	6467
^ trying	-1546
^ two	2590
^ voltei	2634
^ volvi	4665
^ vou	4616
^ voy	1712
^ waiting	2228
^ we	-10085
^ whenever	1951
^ where	-2480
^ who	-1871
^ why	3270
^ will	-1951
^ wipe	-2136
^ worst	-1534
^ would	1509
^ wozu	2457
^ wrote	1914
^ ya	5184
^ you	-4091
^ your	-1564
a	1893
a _ $	-3954
a _ a	4293
a _ about	-1539
a _ and	2491
a _ as	-2935
a _ at	2034
a _ attack	1873
a _ avec	2417
a _ bon	1821
a _ but	-2351
a _ con	2298
a _ cortar	2634
a _ dano	2492
a _ el	2058
a _ eye	2432
a _ for	-2929
a _ he	3055
a _ i	4526
a _ in	3440
a _ like	2009
a _ lo	2559
a _ lui	2461
a _ me	2468
a _ my	3917
a _ novio	1971
a _ now	-3816
a _ nuevo	1971
a _ of	1881
a _ or	-2299
a _ people	-1747
a _ person	-2186
a _ pills	4008
a _ que	2701
a _ self	1654
a _ si	1767
a _ te	2297
a _ that	-3040
a _ the	2396
a _ they	1626
a _ time	-2753
a _ to	-4053
a _ today	2748
a _ tuer	1569
a _ vida	2835
a _ where	3461
a _ you	-1472
a _ •	1652
a bad	-2040
a bat	2597
a black	2432
a break	-2853
a bullet	2600
a bunch	1623
a car	1992
a child	-2783
a cortarme	2852
a coward	2617
a date	5961
a death	-1508
a divorce	-2164
a ecrit	-2375
a etranglee	3816
a fight	1592
a frappee	3948
a friend	2577
a girlfriend	-1667
a goodbye	1888
a gun	5848
a hacerme	2492
a hammer	3266
a handful	3408
a hard	-2120
a human	1683
a ir	-1484
a knife	4807
a la	-2012
a las	-1663
a lawyer	-1705
a letter	-1608
a list	-2217
a long	-2109
a man	2163
a matar	2793
a me	6097
a mess	-1846
a mi	-3042
a minha	1694
a new	-3498
a nurse	-1863
a part	-2124
a person	1730
a photo	2196
a plan	3467
a quitte	-1899
a quittee	-1667
a quoi	1711
a relief	2055
a ring	-1686
a rope	7404
a seguir	1555
a stranger	-1826
a suicide	2561
a terminal	3218
a truck	2762
a waste	3713
a way	-1973
a while	-2995
a year	-1542
about	-2446
about _ $	-5108
about _ a	3115
about _ all	1590
about _ and	-2510
about _ being	1573
about _ her	4179
about _ here	1573
about _ into	2564
about _ it	2994
about _ my	3053
about _ terminal	3218
about _ •	-1721
about death	3420
about hurting	2227
about it	-1757
about just	1787
about killing	4922
about last	-1930
about me	-5714
about my	-2906
about not	2009
about overdosing	2415
about the	-4616
about to	-3584
about walking	2168
about what	-1874
abus*	9355
abused by	1770
abusing	2550
abusing me	2550
abusive	5683
abusive _ and	3573
abusive _ do	1721
abusive _ i	2087
abusive marriage	1548
abusive relationship	1576
acab*	5995
acabar	6224
acabar _ a	1994
acabar _ esta	1523
acabar _ mi	1584
acabar _ minha	1994
acabar _ todo	1523
acabar _ vida	1584
acabar com	3117
acabar con	3107
account	-4089
account $	-1884
accounts	2741
acor*	2436
acordar	2885
acordar $	1991
addi*	5729
addicted	1512
addicted to	1512
affe*	-2237
afra*	-2054
afraid	-2054
afraid $	3627
afraid _ $	-2252
afraid _ being	-1868
afraid _ go	2207
afraid _ will	-2153
afraid i	1756
afraid of	-4097
afraid that	-2824
afraid to	2297
after	4170
after _ attempt	1707
after _ days	1644
after _ months	-2861
after he	2188
after my	1606
after tonight	2467
agai*	3037
again	4617
again $	-2957
again _ $	2771
again _ am	2103
again _ i	2295
again _ night	1836
again but	2198
again last	1836
again lol	1985
against	3037
against _ $	1977
against _ wall	2984
against the	3250
agar*	1716
agarro	1716
agarro _ cuello	1716
agarro del	1716
ago	-4899
aguento mais	1671
ai	1544
ai _ au	-2019
ai _ d	-2253
ai _ de	4065
ai _ etre	-2415
ai _ me	3256
ai envie	1595
ai mal	-2032
ai pleure	-1694
ai pris	1796
ai quitte	-1889
ai tout	4167
aime	-1960
aime*	1767
aimerais	1767
air	2317
air $	1869
ajuda	-2849
ajuda $	-2006
alive	16735
alive $	10631
alive _ $	2865
alive _ much	1681
alive so	1681
all _ $	-1469
all _ and	-1694
all _ i	-3478
all _ in	1702
all _ messages	1548
all _ money	2591
all _ my	2077
all _ stop	2003
all _ the	2599
all _ time	-3497
all _ you	1731
all day	-2104
all of	4862
all our	2103
all over	2105
all the	-3263
alle	5012
alle _ $	1510
alles	-2229
allo*	1764
allowance	-1508
allowed	3272
allowed to	3729
alone	-3173
alone $	-2321
alone _ of	-1595
alone _ rest	-1841
alone for	1566
alone with	1824
along	-3375
alre*	4632
already	4632
alwa*	-3803
always	-3803
always _ $	-2427
am	1643
am $	-2484
am 23	1651
am _ $	-2516
am _ a	-1498
am _ abusive	2172
am _ alive	3753
am _ alone	1809
am _ an	1953
am _ and	-3168
am _ angry	1763
am _ at	-2809
am _ be	-1847
am _ because	1696
am _ being	-3685
am _ burn	1995
am _ dead	2136
am _ die	-4871
am _ do	2119
am _ for	2310
am _ go	6235
am _ going	2967
am _ good	-2090
am _ happy	-1747
am _ her	-1815
am _ his	3174
am _ hurt	3298
am _ i	4207
am _ ich	2080
am _ in	-1736
am _ it	-1600
am _ just	-2059
am _ life	4017
am _ lose	-2666
am _ losing	-2247
am _ make	2654
am _ me	-3044
am _ my	4545
am _ myself	-2838
am _ off	2756
am _ ready	-1638
am _ shock	-2329
am _ stalked	1944
am _ still	1890
am _ that	4849
am _ the	5246
am _ tired	3240
am _ to	6395
am _ waste	4438
am _ what	2544
am _ will	2929
am _ •	-3753
am about	-2988
am afraid	2105
am alone	2330
am at	3972
am being	1549
am disappointed	3484
am done	2132
am drunk	-1747
am dying	-2330
am ending	1806
am going	2933
am gone	3730
am hiding	1604
am in	2079
am just	2155
am liebsten	3105
am not	-5471
am nothing	2499
am on	2307
am ready	3819
am safe	-2800
am terrified	2814
am tired	-2877
ama	-1875
ambu*	1689
ambulance	1689
amea*	5003
ameaca	2639
ameacou	2364
ameacou _ $	2093
ameacou _ matar	2364
ameacou se	1871
amen*	4001
amenaza	3165
amenaza _ mis	1476
amenaza con	3165
amiga $	-1621
amo	-1853
an	3682
an _ $	1728
an _ i	-2042
an _ in	1901
an _ marriage	1548
an _ of	-1770
an _ relationship	1576
an abusive	2602
an accident	1550
an attempt	1629
an email	-1670
an order	-1474
an selbstmord	3051
and	7542
and _ $	-4483
and _ a	7301
and _ abusive	2371
and _ again	-2739
and _ alone	2061
and _ and	2028
and _ are	-1971
and _ as	-1725
and _ awful	-1484
and _ because	1556
and _ being	-1881
and _ bottle	2300
and _ calm	1696
and _ came	1881
and _ can	-3012
and _ come	1839
and _ cut	3411
and _ de	1618
and _ disappears	-2533
and _ do	-1756
and _ drunk	1754
and _ feel	-4685
and _ fell	1500
and _ for	-2492
and _ has	3549
and _ hate	-2031
and _ have	4831
and _ her	1891
and _ house	-2060
and _ how	-1597
and _ i	5635
and _ is	3358
and _ it	-2951
and _ its	2300
and _ kill	1988
and _ know	5366
and _ life	-2709
and _ like	-1654
and _ look	2465
and _ lost	-1692
and _ love	3042
and _ me	5051
and _ mom	2271
and _ my	4897
and _ never	-2154
and _ nothing	-1778
and _ now	-1733
and _ of	-1973
and _ off	1504
and _ outside	3284
and _ parents	1753
and _ phone	3096
and _ plus	1840
and _ safe	-1758
and _ said	-2364
and _ see	1997
and _ she	-2737
and _ sleep	-2238
and _ something	-1793
and _ still	5197
and _ today	3021
and _ want	3727
and _ wants	1878
and _ was	-2470
and _ what	-1497
and _ when	7362
and _ where	2118
and _ wife	-1532
and _ will	5106
and _ wish	1662
and _ yet	-1803
and _ •	6792
and a	2350
and all	-1821
and beat	1738
and breaks	1521
and cried	-3691
and feel	-2686
and have	-1913
and he	1791
and her	3450
and honestly	1772
and i	-3800
and is	2579
and it	-3118
and its	2890
and keeps	2912
and me	1564
and more	2502
and never	4128
and nobody	-1633
and now	-3194
and said	2841
and says	4477
and scared	-1753
and see	-1896
and sometimes	-1675
and that	1591
and the	1626
and then	2909
and we	-1598
and wrote	2140
and •	3191
ande*	-2486
ange*	-4385
anger	-3935
anger _ i	-1776
anger issues	-2123
angerufen	-2836
angerufen $	-2326
angry	1577
angry $	-1744
angry _ could	1753
angry i	3011
angry that	1933
angst	5352
angst $	1762
angst _ mir	3923
angst dass	2715
anniversary $	1630
anoc*	3270
anoche	3270
anoche intente	1652
anos	-2762
anot*	2666
another	2666
another _ $	2160
another _ of	2565
another christmas	-1470
another night	1895
anru*	-2250
anrufen	-2127
anrufen $	-1809
answ*	-5712
answer	-4059
answer $	-1877
answer _ $	-1743
answered	-1893
answering	1655
antw*	-1624
anxi*	-1872
anxiety	-1949
any	1745
any _ $	3485
any _ of	-2211
any _ way	-1490
any more	2567
anymore _ want	1860
anymore i	2358
anyo*	3942
anyone	3942
anything _ $	-2416
anything _ i	3014
anything _ me	1792
anything _ myself	-3030
anything _ to	3265
anything but	3481
anything to	-3305
anyw*	1583
anyway	2535
apaga	-1762
apaga _ $	-1489
apareceu	1925
apareceu aqui	1925
apologized $	1690
app	1551
appe*	-10197
appele	-1632
appeler	-3803
appeler $	-1586
appeler _ $	-1956
appr*	-2558
aqui	5727
aqui $	1984
aqui _ $	2405
arbe*	-2705
arbeit	-2705
arbeit $	-2750
are	-2706
are $	-1798
are _ $	-2133
are _ the	3075
are covered	1729
are in	2104
are on	1967
are you	-2097
arm	7878
arm _ he	1875
arms	6911
arms _ they	3006
arms until	2549
arou*	3063
around	3063
around for	1945
arra*	2314
arre*	-3810
arri*	-1523
as	-5626
as _ $	-2500
as _ am	-2117
as _ child	-1900
as _ i	-2117
as a	-1864
as i	-2021
as my	-1615
ask _ $	3199
ask _ he	-1742
ask _ tomorrow	2994
ask for	2521
ask me	2912
asked	-8869
asked _ i	-3876
asked _ if	-1562
asked if	-2385
asked me	-2931
aski*	-5410
asking	-5410
asking _ $	-1880
asking myself	-1797
asle*	2543
asleep	2543
asleep and	1867
at	-3772
at 38	-1790
at _ $	-3663
at _ and	1521
at _ dads	2114
at _ door	-2545
at _ for	-2148
at _ i	-3748
at _ party	-2636
at _ point	2037
at _ river	2362
at _ tracks	4610
at her	-1942
at me	6580
at myself	-1502
at night	1822
at peace	2050
at the	4936
ate	3300
atta*	1589
attack	1873
atte*	9573
attempt	2307
attempted	6508
attempted _ $	5446
audio	-1469
auf	1774
auf $	4482
auf _ brucke	1656
aufh*	-1527
aufhoren	-1527
aufw*	3655
aufwachen	3655
aufwachen $	3655
aujo*	-1937
aujourd	-1937
aujourd hui	-1937
aunt	-1498
aus	2047
avale	3990
avec _ couteau	2141
avec un	2141
away	-7742
away $	-3899
away _ and	3078
away _ i	-3698
away and	-1835
away my	3449
awful	-2647
awful _ people	-1913
ayuda	-1578
baby _ $	-1995
baby _ him	2402
back	-6916
back $	1509
back _ $	-3244
back _ my	-1516
back and	-1626
back or	2015
back then	-2111
bad $	2960
bad _ my	-2225
badly	-2010
balc*	2688
balcony	2688
bang*	3360
banging	3360
banging _ door	1915
banging _ the	2597
banging on	3360
bat	7075
bat $	4691
bat _ am	1478
bat _ i	1478
bat and	1478
bateu	5466
bateu $	2937
bateu _ $	1669
bath	-1535
bath*	2856
bathroom	2856
bathroom with	1745
be	5284
be _ $	-4099
be _ a	1726
be _ again	-2476
be _ anymore	2991
be _ by	-1952
be _ dead	1662
be _ for	-3728
be _ her	-1802
be _ his	-2923
be _ i	3591
be _ me	1908
be _ monday	4129
be _ much	2531
be _ next	3623
be _ now	3278
be _ of	-1810
be _ than	2521
be _ the	-2496
be _ this	2425
be _ tomorrow	1506
be _ •	7277
be alive	3129
be alone	-2518
be dead	2984
be devastated	-1604
be done	1955
be gone	3221
be happier	2147
be happy	-1517
be here	6115
be honest	-1676
be over	2688
be there	-4493
be with	3068
be •	8242
beat	8041
beat _ $	1479
beat _ out	2240
beat him	3401
beat the	2624
beating	2094
beating _ wife	2366
beating his	2366
beats	8519
beats _ $	5144
beats _ and	2198
beats her	2042
beats me	3297
beau*	-3905
beautiful	-3813
beautiful $	-2206
beca*	2802
because	2802
because _ $	2001
because _ all	1499
because _ do	1571
because _ her	1635
because _ kids	2006
because _ my	2132
because _ not	1755
because _ share	1645
because _ want	-2446
because he	-2758
because of	3172
because we	2720
bed	-2407
bed $	-1706
bed _ $	-2123
bedr*	3532
bedroht	2792
bedroht _ $	2097
bedroht mich	2792
been	6250
been _ $	-3846
been _ a	-3246
been _ about	2018
been _ and	2009
been _ are	-1699
been _ down	-2428
been _ harming	1935
been _ me	2413
been _ on	2151
been _ the	3595
been _ thoughts	1811
been _ to	2081
been _ with	1911
been _ you	-1841
been born	1519
been planning	1619
been self	1935
been sitting	2108
been thinking	1513
been where	-1699
befo*	1931
before	2025
before _ go	2353
before i	3321
beg	-1700
beg _ to	-2703
being	5083
being _ anymore	1832
being _ by	3995
being _ is	-2370
being _ much	2030
being _ so	1625
being a	1910
being alive	9744
being around	-1548
being dead	2745
being here	3476
being stalked	1944
believe	-2087
believe it	-1651
believes	1937
believes _ $	1937
believes _ man	1675
believes a	1675
belt	4395
belt _ my	1560
besser	1475
best	-3827
best _ $	-2078
best _ and	-2047
best _ i	-1709
best _ me	2913
betr*	-2380
betrogen	-2121
better $	-4390
better _ him	-2413
better _ me	2331
better _ than	1806
better off	2399
better without	4206
bike	1987
bin	-4630
bin _ $	-1585
birth $	1480
birthday	-2845
birthday $	-1917
birthday and	-1910
bit	2043
bit _ today	1785
bite	1803
bitte	-2332
blac*	2108
black	4260
black _ from	2432
black eye	2432
blade	8670
blade _ $	1960
blade _ my	2882
blade _ the	2528
blade again	1960
blade is	2375
blea*	2713
bleach	2713
bled	1526
bleed	5748
bleed _ $	3042
bloc*	-4291
blocked	-4010
blocked _ $	-2132
blocked me	-2795
blood	2151
blood _ me	2240
bloq*	-4540
bloqueou	-1852
blow	1531
blow _ brains	1497
blow _ out	1497
blow my	1784
body	3023
body _ just	1739
body wants	1474
boil*	2473
boiling	2573
boiling _ me	2980
boite	3385
bon	1649
book	-2183
bored	-1742
born	6252
born $	3851
borr*	-1768
boss	-2095
boss _ me	-1694
bot	-4225
bot $	-3922
both	2169
both _ $	1598
both*	1626
bott*	1755
bottle	1755
bottle $	2097
bottle _ $	2034
bottle _ vodka	1842
bottle _ wine	-1758
boug*	6525
bought	6525
bought _ $	2369
bought _ a	-1770
bought _ for	2542
bought _ gun	1546
bought _ rope	4028
bought a	3417
bought myself	-3574
bought the	2958
boxes	-1680
boyf*	3149
boyfriend	3149
boyfriend $	2571
boyfriend _ $	4463
boyfriend _ anger	-1652
boyfriend _ ex	-2064
boyfriend _ her	4020
boyfriend _ his	-1900
boyfriend _ issues	-1652
boyfriend _ me	4695
boyfriend _ years	-1565
boyfriend and	-1716
boyfriend hits	4666
boyfriend threatened	1471
boys	3498
brai*	1497
brains	1497
brains _ $	1497
brains out	1497
braz*	1958
brazos	2282
brea*	1761
break _ $	2321
breakfast	-1797
breakfast $	-1797
breaks _ and	1858
breathe	-1869
breathe $	-1798
breathing	3305
brid*	6670
bridge	6933
bridge and	1792
brin*	2559
bring	2906
bring _ $	3408
bring _ um	4442
bring mich	2089
brings	2082
bringt _ $	2026
bringt _ um	3606
bringt _ zum	-3085
bringt sich	1912
brok*	-2954
broke _ $	-1532
broke _ last	3018
broke _ me	-1490
broke _ my	2380
broke _ with	-2045
broke in	3298
broke up	-2372
broken	-2879
broken _ $	-2649
brother _ me	2974
brother is	1810
bruc*	2773
brucke	2773
brucke _ springen	1590
brui*	5012
bruises	3744
bruises on	2162
buil*	1494
building	1494
bullet	1917
bullet _ $	1743
bunch	1623
bunch _ pills	1623
bunch of	1623
burg*	-2337
burger	-2337
burger $	-2337
burn	4188
burn _ down	2656
burn _ house	2656
burn myself	2670
burn*	3641
burned	2310
burned _ so	1631
burned _ with	2083
burns	-1872
bus	-1659
but	-5600
but _ came	2116
but _ know	-3032
but _ the	4077
but _ think	2796
but _ would	3388
but he	1980
but if	-2268
but it	-3094
but my	1660
but that	2740
but the	-2992
buzz*	-2249
buzzes	-2249
by _ $	-3798
by _ boyfriend	3292
by _ ex	2880
by _ flat	1552
by _ i	3559
by my	3746
by now	-2190
bye	3455
ca	-1950
cabi*	1501
cabinet	1501
cach*	1509
cachets	1642
cafe	-2040
call	-16279
call _ $	-5410
call _ and	-2379
call _ i	-1960
call _ if	-1619
call her	-2474
call him	-1947
call me	-2638
call*	-10365
called	-5139
called _ and	-1866
called _ to	1909
called he	2478
called me	-2020
calling	-4958
calling _ $	-2195
calling him	-1656
calls _ a	1691
calls _ when	-2082
calls me	1679
calm	6268
calm $	4903
camb*	-1672
came	2217
came _ close	1732
came _ from	1766
came*	2148
can	-3047
can _ anymore	1641
can _ believe	-2523
can _ do	-3323
can _ forgive	-1679
can _ get	-1611
can _ go	3314
can _ help	2439
can _ ill	1771
can _ imagining	2859
can _ in	-2559
can _ instead	1688
can _ it	-4631
can _ leave	1660
can _ live	-1889
can _ on	2834
can _ promise	1913
can _ see	2188
can _ sleep	-3736
can _ stay	3005
can _ tell	2022
can _ to	1805
can come	1513
can i	-3119
can stop	1686
can you	-1638
cancer	1804
cans*	2795
cansada	1630
cansada de	2154
car	2284
car _ $	-1512
car _ i	-1604
car _ me	2700
car with	2131
cara	2830
care $	-3422
care _ i	4907
care if	2291
care of	1872
carta	2316
carta _ despedida	2423
carta de	2423
carv*	4398
carved	4398
casa	-3830
casa $	-1990
casa _ $	-1685
case	2659
cat	-2893
cat $	-3911
cat _ my	1704
catch	2400
catch myself	2545
ce	-1698
ce que	-1801
cease	1569
cease _ $	1569
celu*	2027
celular	2027
chair	2255
cham*	-2057
chan*	-7575
chance	-1786
chance $	-2174
change	-3993
change $	-3216
change _ the	1644
chas*	-2622
chat	-1481
chat _ $	-1495
chea*	-4929
cheated	-3106
cheated _ me	-2202
cheated _ my	-2113
cheated on	-4235
cheating	-1648
chec*	-1767
check	-3193
check _ $	-3136
check in	-1524
checking	-1627
chez moi	1497
chil*	-1806
child	-2363
children $	1632
chok*	6569
choked	6714
choked _ $	1696
choked me	4002
chor*	-2162
chorar	-1962
chorar $	-1890
chri*	-3644
christmas	-3644
christmas _ $	-1500
chur*	-2404
church	-2404
church _ me	-1980
church _ reject	-1980
church will	-1980
ciga*	2491
cigarette	1713
class	-1506
clea*	2285
clean	2801
clean _ months	2785
clean for	2757
cleaned	2560
cleaned _ flat	2149
cleaned the	2149
cliff	4352
cliff $	3419
close to	2350
closet	2026
code	1865
coff*	-2316
coffee	-2029
coll*	-1499
college	-2673
college $	-1854
com _ minha	1694
com _ vida	1694
com raiva	1652
com uma	1647
come _ $	-2077
come _ funeral	2629
come _ my	1859
come back	1914
come home	-2267
come to	2047
comes	4514
comes _ i	3329
comes _ my	1609
comes _ room	1611
comes back	1670
comes into	1611
comf*	1609
comi*	-1887
comigo	-1798
comigo _ quero	1888
comm*	-3707
comment	-4035
como	-5091
como _ $	-2892
como seguir	-2442
compared _ $	1553
compared _ this	1553
con	1641
con _ $	5019
con _ esta	1523
con _ fotos	1476
con _ mis	1476
con _ vida	1584
con todo	1523
conf*	-2865
cons*	-3089
conscience	-1543
conscience $	-1543
considering	1521
cont*	-3821
contact	-8621
contact $	-2576
contact _ $	-3156
contacts	-1809
contacts $	-1809
continuar	3876
continuar _ $	3876
control	2884
control and	2528
controla	2525
controla _ y	1934
controla el	1934
controlling	-2425
controls	4820
controls _ i	2485
controls _ money	2591
controls all	2591
controls who	1559
conv*	-3316
conversation	-1617
cook	-1743
copa*	2014
copain	2042
copain _ rompu	-1697
copain a	-1697
copain m	2152
cope	-3713
copine _ a	-1509
cops	1657
cora*	-1607
cort*	11106
cortar	3262
cortarme	3822
cortarme _ $	2597
cortes	2838
corto	6379
couch	-2075
could	-3132
could _ $	-2207
could _ have	2000
could _ i	2173
could _ to	2150
could _ would	-3189
could kill	1486
could not	1987
could talk	-3286
coun*	-3727
counselor	-2456
counselor _ i	-1697
coupe	3525
coupee	2749
couple	-1660
course	-1473
course $	-1473
court	-1570
cout*	2141
couteau	2141
couteau $	2141
cove*	1836
covered	1836
cowa*	2617
coward	2617
coward $	2289
cras*	4485
crash $	2011
crashes	2903
crazy	-1791
cried	-7743
cried $	-3190
cros*	1712
crossed	1712
cry	-3138
cry $	1757
cry _ $	-2417
cry _ the	-1754
cryi*	-3664
crying	-3664
crying $	-2287
crying _ $	-2177
cuando _ ella	1849
cuel*	1716
cuello	1716
cut	10824
cut $	2556
cut _ $	6646
cut _ bad	1650
cut _ last	1722
cut is	2124
cut myself	3000
cut so	1650
cuts	13541
cuts _ do	2278
cuts _ i	3007
cuts and	4338
cuts herself	2214
cutt*	12496
cutting	12496
cutting $	3187
cutting _ and	1800
cutting _ feel	1683
cutting _ i	2391
cutting herself	1675
cutting when	1683
d	-1588
d _ seul	-1873
da	5317
da _ $	3344
da _ vida	-1933
da sein	1925
dad _ gun	1695
dad _ heaven	1616
dad _ me	3402
dad in	1616
dads	6379
dads $	2114
dads _ $	3172
dano	6861
dano $	7511
dans	3822
dans _ $	3822
dans la	2385
das	3462
das leben	3262
dass _ mir	2274
dass ich	-1636
data	-4231
data $	-2210
data _ $	-2020
date	3043
date _ and	2234
dated	2620
dated for	1844
dati*	-4887
dating	-4887
dating $	-2648
datos	-1574
datos $	-1574
daug*	1752
daughter	2285
daughter _ her	1509
daughter _ herself	2110
day	-5770
day _ $	-3305
days	-1680
days $	-2813
days _ purpose	1886
days _ want	1773
days i	2585
days on	1886
de	1695
de _ a	-1485
de _ en	-1519
de _ ex	2327
de _ me	1953
de _ ninos	1506
de _ no	3517
de _ que	3735
de _ so	-3012
de _ tuer	2022
de chorar	-1962
de despedida	2423
de ficar	-2766
de l	-1969
de le	-1532
de llorar	-2185
de los	1506
de lui	-1526
de me	3125
de mourir	1988
de nada	-2452
de novo	3051
de pensar	-1495
de verdad	4160
de viver	2488
de vivir	3780
de vivre	3596
de vuelta	-2249
dead	11742
dead $	8859
dead _ $	5571
dead _ be	2202
dead _ that	-2070
dead after	-1479
dead than	2730
death	8030
death _ $	5901
death _ day	2351
death _ i	2370
death _ of	-1796
death _ peaceful	2201
death all	2122
death is	-2247
death sounds	2201
deci*	5333
decided	4877
decided $	2711
decided that	1988
deep*	2106
deeper	2106
deix*	-2862
deixa	-2495
deixa _ $	-2535
deixa _ paz	-1687
deixou	-2349
deixou _ $	-2016
deja*	-3637
dejado	-1546
dejo	-5300
dejo _ se	-1578
del	1801
del cuello	1716
dela	-1756
dela*	3867
delante	3867
delante _ los	1506
delante _ ninos	1506
delante de	1506
dele $	-1713
dele*	-6304
delete	-4635
delete all	-1689
deleted _ and	2743
den	4384
den _ $	4173
den hals	3313
denke	4290
denke _ $	1649
denke an	1649
dent*	-2062
dentist	-1705
dentist $	-1648
depr*	-8089
depressed	-4225
depressed $	-2612
depression	-3849
depression and	-1923
depu*	-1757
depuis	-1757
depuis _ $	-2207
depuis _ rupture	-2188
der	5578
der _ $	3269
der brucke	2773
desa*	2089
desaparecer	2628
desaparecer _ $	1866
desaparecer _ siempre	2628
desaparecer para	2628
deserve	1731
deserve to	1667
desp*	7426
despedida	2423
despertar	2442
despertar $	2165
despertara	2835
despertara _ $	2835
despues de	-1808
dest*	-4620
destroy	-1852
destroyed	-2403
destroyed _ $	-2337
devant	4094
devant _ $	2249
devant moi	2667
devastated	-2954
dias	1594
dice	4891
dice _ se	1815
dice _ va	2679
dice que	5049
did	-1685
did $	3163
did _ $	3405
did _ again	1691
did _ ask	2949
did _ for	2362
did _ get	-2071
did _ to	-1931
did it	3813
did not	-3425
die	7407
die $	9292
die _ $	7215
die _ a	-4870
die _ i	-1512
die _ this	-2702
die _ •	-2365
die basically	1543
die ganze	-1685
die if	-6681
die lol	2449
die now	-1707
die tabletten	2929
die that	1691
die young	1927
die •	-2365
died	-4207
died _ him	2000
died _ of	2000
died _ that	2379
died and	-2255
died in	1750
died instead	2000
died last	-3659
diff*	-2918
different	-2545
different _ $	-1868
different _ now	-1909
dinner	-2242
dinners	1603
disa*	5752
disappear	2237
disappear and	1508
disappears	-2533
disappears _ $	-1841
disappears again	-1841
disappointed	4589
disappointed _ i	2898
disappointed that	2898
disp*	3898
disparaitre	2476
disse _ vai	1764
disse que	2397
dist*	-2130
dit _ il	1664
dit qu	1664
divo*	-6489
divorce	-5401
divorce $	-1839
do	4007
do _ $	2745
do _ be	-1498
do _ but	2654
do _ christmas	-1470
do _ cutting	1895
do _ ex	3536
do _ find	3027
do _ go	-4725
do _ help	3043
do _ her	1978
do _ hide	4447
do _ him	1990
do _ how	-2234
do _ i	3358
do _ it	3243
do _ keep	3338
do _ know	-3300
do _ love	-1509
do _ me	-4287
do _ myself	-2061
do _ need	2598
do _ night	2410
do _ on	-1915
do _ see	4070
do _ still	-2493
do _ tell	-1984
do _ them	2591
do _ think	-2574
do _ to	-1586
do _ understand	-2209
do _ up	1761
do _ wake	1704
do _ want	4576
do _ what	-1500
do _ with	-2066
do _ worry	-1634
do _ •	-2924
do anymore	-2106
do anything	-3310
do instead	1688
do it	12574
do not	-1469
do now	-1745
do something	2345
do to	2052
do you	-2640
do •	-1703
does	-1493
does _ a	-2053
does _ care	-1927
does _ know	2492
does _ take	2386
does it	4175
does not	-3347
dog	-4122
doing it	5522
dois	-1731
done	3760
done $	4227
done _ $	2016
done _ life	2644
done with	1603
door	6572
door _ $	5319
door screaming	1617
dorm*	1885
dormir _ acordar	2018
dormir _ nao	2018
dormir e	2885
dors	-2536
dors _ depuis	-1995
dors plus	-2536
down	2878
down $	2391
down _ $	3072
down my	2076
down with	1486
draf*	-1769
drafts	-1591
drank	-2474
drank _ bottle	-1992
drank _ of	-2607
drank a	-2438
draw*	2339
drawer	2339
drea*	-4172
dreams	-3556
dreams _ my	-1818
drin*	2123
drink	-3307
drinks	2009
drinks $	3108
drinks _ and	-1903
droht	5199
droht _ $	2474
droht _ nacktbilder	1724
droht _ umzubringen	2420
droht _ zu	1724
droht sich	1895
drop	-2259
drop dead	-2445
drop*	-1927
dropped	-1554
drove	2165
drow*	1921
drunk	2019
drunk _ things	1770
du	1654
du _ $	3254
du mal	3852
duele	-3492
dump*	-3073
dumped	-3073
dumped _ he	2365
dumped _ last	-3179
dumped _ night	-3179
dumped and	2365
dumped me	-4673
dusc*	-1819
dusche	-1819
dusche $	-1819
dying	9069
dying $	3404
dying _ $	2649
e	4371
e _ $	-1974
e _ acordar	2885
e _ com	1575
e _ de	-3704
e _ mais	1780
e _ matar	2125
e _ me	3046
e _ medo	-2012
e _ morrer	1618
e _ perdido	-1617
e nao	3274
e quero	2300
e tenho	-2012
e to	-1719
e vou	2125
each	3174
earth	2421
easi*	2209
easier	2736
easier with	1737
easy	4132
easy $	3993
easy _ $	2118
easy to	-1475
eat _ $	-2472
eat _ i	2626
eat _ to	1525
eat more	-1872
eati*	-1801
eating	-1801
eating _ $	-2423
ecri*	-2822
ecrire	-2552
ecrire $	-1994
ecrit	-1694
ecrit _ lettre	2054
edit	2330
effa*	-1568
efface	-1568
eine	-2382
eine _ $	-1732
einfach _ mehr	1556
einfach nicht	1556
el $	1753
el _ y	3768
el celular	1534
el frasco	3739
el pecho	-1702
ela	-4641
ele	6957
ele $	-2037
ele _ bateu	3270
ele _ empurrou	1855
ele _ mata	1587
ele _ me	-3756
ele _ minha	-1733
ele _ ou	1992
ele _ persegue	1723
ele _ que	1720
ele _ volta	1746
ele nao	-2478
ele ta	4620
ella	3514
elle	-5777
elle $	-2129
else _ want	1513
em	5281
em _ da	2365
em paz	-2200
em suicidio	1862
emai*	-2715
email	-3853
email $	-1912
emailed	-2546
emailed me	-1758
emot*	2365
emotionally	2648
emotionally abusive	2188
empty	-1582
empty _ $	-2435
empty _ the	1670
empu*	4577
empujo	1775
empujo _ escaleras	1775
empujo _ las	1775
empujo por	1775
empurrou	1855
en	5487
en _ air	1493
en _ la	3218
en _ mundo	2559
en _ y	1996
en este	2559
en finir	2936
en l	1493
en quitarme	2612
en tirarme	2771
en veux	-1873
enco*	2307
encore	2307
encore $	-2107
encore _ $	3715
end	2679
end _ $	7230
end _ all	1775
end _ life	4063
end _ me	-1991
end _ tonight	2481
end it	4498
end my	2961
end of	-2783
endi*	9083
ending	9083
ending _ $	2464
ending _ all	1885
ending _ life	2630
ending it	3470
ending my	2630
ending things	2411
ener*	-1598
enga*	-3028
engano	-2669
enjoy the	-1895
enough _ $	-3141
enough for	-2142
enough of	-2392
envie _ $	1890
envie _ appeler	-1602
envie _ lui	-1912
envie _ me	2570
envo*	-1921
envy	4464
er	6927
er _ einfach	-1645
er _ er	2587
er _ gesagt	1901
er _ mich	1695
er _ mir	2711
er _ nacktbilder	1724
er _ nicht	-1750
er _ schon	1927
er _ um	1695
er _ umzubringen	1895
er _ was	2365
er droht	4144
er lasst	2410
er liebt	-2073
er mich	2516
eras*	-1705
erase	-3291
erase _ $	-1500
ernst	2950
ernst $	2950
es	-3863
esca*	5623
escaleras	1775
escaleras $	1775
escape	1477
escr*	-8730
escrevi	2081
escribi _ $	1738
escribio	-2887
escribirle	-2884
escribirle _ $	-1505
esqu*	-1499
est	-3525
est _ $	-1575
esta	3597
esta _ $	1488
esta en	-1570
esta*	3318
estar	9226
estar _ $	6176
estar muerta	3487
estarian	2085
estarian _ mi	2085
estarian _ sin	2085
estarian mejor	2085
este mundo	2559
este*	-2896
esteem	-2832
esteem _ i	-2102
estoy	4816
estoy _ de	2338
estoy _ el	2171
estoy cansada	1610
estu*	1511
et	2876
et _ m	-1682
et _ me	2518
et _ plus	2038
et _ veux	3791
et il	2075
et j	-1722
etra*	3816
etranglee	3816
etranglee hier	1909
etre	1735
etre _ $	1735
etre morte	3433
etre seul	-1873
eu _ $	1699
eu _ ela	-1584
eu me	4145
eu terminar	1566
even	6270
even _ $	2568
even _ to	1558
even if	-1817
even when	1636
even*	-2029
ever	1929
ever _ to	2106
ever*	4287
every	1940
every _ i	6998
every _ it	-1684
every _ my	-1706
every _ phone	-1649
every _ we	1887
every morning	3152
every time	2873
everyday	1961
everyday i	1961
everyone	3789
everyone _ breathe	2032
everyone _ they	2813
everyone _ to	-1895
everyone _ will	1750
everyone a	2600
everyone can	2032
everything $	-2641
everything _ a	2090
everything _ me	-2380
everything _ need	2147
everything _ the	1559
everything _ wrote	2192
everything is	1872
ex	3365
ex $	4360
ex _ a	2446
ex _ fake	2116
ex _ hit	-2990
ex _ i	-2169
ex _ in	-1520
ex _ is	-1740
ex _ keeps	-1477
ex _ llamo	-1658
ex _ mich	2328
ex _ my	-1780
ex _ not	3239
ex _ on	-1503
ex _ que	2985
ex _ se	3173
ex _ stop	1726
ex _ the	-1625
ex _ threatening	3133
ex _ to	-2001
ex _ will	1706
ex and	-3061
ex dice	1567
ex husband	-1996
ex is	5778
ex made	2116
ex me	2476
ex verfolgt	1633
ex wants	-1783
ex wife	-3084
ex will	1947
exam	-3307
exce*	1668
exha*	1971
exhausting	2577
exis*	14559
exist	8936
exist $	7108
existing	7993
existing $	3558
existing _ $	2823
existing _ exhausting	2460
existing is	2460
existir	4387
existir $	3395
expl*	-3930
explain	-2329
expr*	1588
extr*	-5636
extrano	-2400
extremely	-1737
eye	2432
eye from	2432
eyes	3409
face	7816
face $	6234
face in	3282
face*	-1745
fail*	-4008
failed	-3122
failed $	-1658
failed my	-2023
fais _ $	-1594
fais _ mal	2189
fait	-1571
fake	2073
fake _ my	2116
fake _ with	2116
falar	-1850
falar _ $	-1528
falar com	-1723
fall asleep	2321
fami*	2276
family _ $	1615
family _ am	-1834
family _ i	-2434
fant*	7129
fantasize	4048
fantasize _ a	3218
fantasize about	4048
fantasizing	2906
fantasizing about	2906
far	1990
fath*	-2300
father	-1777
father _ i	-1564
father _ kids	-1646
father of	-1916
fault	2549
fault $	2489
favor	-1493
fear _ my	2390
fecha	3616
fecha $	3616
feel	-1590
feel _ $	2279
feel _ a	-1492
feel _ again	-1607
feel _ alone	-1963
feel _ being	1771
feel _ dying	7840
feel _ else	1631
feel _ i	-1620
feel _ if	1545
feel _ is	1474
feel _ lost	-1495
feel _ my	-1571
feel _ not	2109
feel _ now	3373
feel _ should	1592
feel _ stupid	2005
feel _ the	-2689
feel _ this	1801
feel as	1545
feel like	4099
feel safe	1617
feel so	-2212
feel something	2092
feel trapped	-1653
feel*	-3338
feeling	-2512
feeling _ $	-1619
feeling down	-2474
feels	-2332
feels _ $	1931
feels _ she	-1881
fehlt	-2538
fehlt mir	-1618
feliz	-1676
fell $	4123
fell _ the	-3076
fian*	-1789
fica*	1478
ficar	-2766
ficar _ $	-2766
ficar so	-2766
fico	3947
figh*	-2906
fighting	-2349
fighting $	-1566
fina*	-1530
find	8441
find _ again	-1779
find _ for	2184
find _ i	2673
find me	1519
find out	2014
find them	2669
fine $	-1608
fine _ $	1549
finir	2936
finir $	3036
finish it	1702
first	-2149
fix	-2016
flat _ the	1751
flig*	-2162
flight	-2162
flin*	1605
flinch	1605
flinch _ he	1605
floor	1798
flow*	-3727
flowers	-3727
flowers $	-1928
foi	-2167
foll*	5853
follow $	1679
following	1897
following me	2119
follows	3693
follows _ $	2265
follows me	3905
for	2933
for $	6869
for 4	2715
for _ and	-2166
for _ best	-1691
for _ but	2859
for _ for	1490
for _ have	1862
for _ heart	2740
for _ i	-1562
for _ kids	-1751
for _ life	5033
for _ me	1809
for _ months	3948
for _ of	-3412
for _ this	2434
for _ when	-1541
for _ while	-2280
for _ work	1708
for a	-6683
for days	-2597
for everything	3378
for good	5455
for hours	2503
for it	2457
for me	7837
for months	-1621
for most	-1754
for my	5231
for not	-2089
for real	3009
for the	-6973
for this	2772
for when	2735
for years	2498
forc*	7885
forced	2646
forced _ have	2033
forced _ to	2033
forced me	2033
forces	3288
forces _ to	2431
forces me	2431
fore*	2409
forever	2409
forever $	1971
forg*	-11573
forget	-3801
forget _ $	-2668
forgive	-3610
forgot	-3410
forward _ it	1490
forward to	1490
fought $	1936
found	5091
found _ address	2200
found _ and	3175
found _ new	1988
found _ note	2196
found _ on	1622
found her	2418
found my	2521
four _ and	-1761
foutre _ air	1493
foutre _ l	1493
foutre en	1493
fr	1837
fr _ $	1774
frap*	8875
frappe	3602
frappe $	1632
frappee	4654
frappee $	2364
frappee hier	1872
fras*	3739
frasco	3739
free	1596
free _ $	1698
free to	1679
fresh	3210
fresh cuts	3314
freund _ mich	2263
freundin	1669
freundin _ sich	2535
freundin _ umbringen	2535
freundin will	1666
frid*	-1613
fridge	-1714
frie*	-5113
friend $	-2186
friend _ a	1851
friend _ and	1546
friend _ harms	1654
friend _ i	-1639
friend _ me	2330
friend _ self	1654
friend _ she	1978
friend and	-2332
friend who	1883
friends	-4885
friends $	-2426
friends _ $	-2278
friends _ her	1505
from _ $	-4752
from _ it	2037
from _ numbers	2234
from doing	2037
front	3329
front _ the	3142
front _ train	1740
front of	1941
fuck	-2790
fue	-2240
fuhl	-1731
fuhl mich	-1731
fuhle	-3017
fuhle _ $	-1977
fuhle _ schuldig	-1522
fuhle mich	-3017
funeral	2736
funeral _ $	2971
funerals	-1748
funerals $	-1748
fur immer	1888
ganas _ nada	-2206
ganze	-1685
ganze _ $	-1685
gara*	1791
garage	1791
gave	-2372
gave _ $	-2738
gave _ my	2510
gave away	4067
gave me	-2421
gay	-1700
gean*	-1707
geantwortet	-1707
geantwortet $	-1707
gebo*	1655
geboren	1655
geboren $	1655
gehe bringt	-1736
geht	-1733
gema*	-2286
gemacht	-2286
geno*	4893
genommen	4893
gesa*	3633
gesagt	1654
gesammelt	1979
gesammelt $	1979
geschlagen	6487
geschlagen $	6487
geschrieben	-4890
geschrieben $	-2600
geschrieben und	-1506
gestern wieder	1557
get	-1933
get _ a	3403
get _ by	1577
get _ life	-2227
get _ my	-1914
get _ people	1481
get _ to	2900
get _ when	-3819
get _ •	2495
get hurt	2321
get jealous	1590
get out	2272
get over	-1835
getr*	-2028
getrennt	-2028
getrennt _ fuhle	-1522
getrennt _ mich	-1522
getrennt und	-1522
gets	2140
gets _ and	2870
gets _ breaks	1521
gets _ i	-3206
gets drunk	2434
gets hurt	2515
gets the	-2231
gett*	2339
getting	2339
getting _ $	-1560
getting a	1874
girl	-3570
girl*	-2974
girlfriend	-2974
girlfriend $	-2324
girlfriend _ and	4527
girlfriend _ her	1477
girlfriend _ me	-2768
girlfriend _ she	1639
girlfriend and	-1603
girlfriend is	1893
girlfriend just	2195
give	-3327
give me	-2066
givi*	1833
giving	1833
giving _ away	3153
giving my	3153
glad	-3667
glad _ $	-1656
glasses $	1471
go	4605
go $	2139
go _ $	-3129
go _ i	-1478
go _ living	3870
go _ my	1641
go _ party	-1671
go _ police	1735
go _ sleep	2250
go _ there	-2007
go _ with	1472
go away	-4851
go home	2570
go in	-1837
go on	5110
go to	1750
god	4338
god _ me	3550
god _ take	3550
god to	1669
goes _ my	1469
going	2841
going $	2560
going _ $	-3280
going _ a	-1885
going _ beat	1994
going _ burn	1995
going _ die	-8138
going _ do	5102
going _ end	2352
going _ get	2321
going _ her	4631
going _ hurt	4777
going _ if	-5303
going _ it	3845
going _ kill	3871
going _ lose	-2666
going _ make	3068
going _ myself	4164
going _ off	2752
going _ shoot	2222
going _ smash	2649
going _ sure	1673
going _ text	-2486
going _ the	2309
going _ this	-1733
going _ to	-1974
going _ write	-1729
going to	3388
golp*	9441
golpea	2941
golpea $	2941
golpeo	1918
gone	1573
gone $	2793
gone _ $	2123
good $	4123
good _ anyone	-1759
good _ for	-2051
good enough	-2575
good*	10690
goodbye	10721
goodbye $	4490
goodbye _ $	2270
goodbye _ and	2674
goodbye _ now	1871
goodbye _ the	-3760
goodbye _ will	1838
goodbye everyone	2628
goodbye forever	1506
goog*	4316
googled	3330
got _ $	-3130
got _ black	2432
got _ eye	2432
got _ the	-1628
got _ to	1772
got a	2538
got dumped	1921
gott*	1776
gotten	1776
gotten worse	2328
grab*	3106
grabbed	3106
grabbed _ $	2030
grabbed _ throat	2030
grabbed my	2460
gran*	-2196
grandfather	-1479
grandma is	2629
grat*	-1688
great	-1610
grou*	3244
ground	3244
ground $	1529
guess	-2614
guil*	-1570
guilt	-1850
guilty	-1570
guit*	1584
guitar	1584
gun	11439
gun $	2417
gun _ i	1562
gun _ is	2928
gun _ the	1952
gun and	1733
guy	5594
guy $	3054
guy _ left	2838
guy _ me	2648
guy she	4246
gym	-2937
gym _ $	-2211
ha	-1603
ha dejado	-1546
habe	3461
habe _ dass	2715
habe _ er	1926
habe _ ganze	-1685
habe _ genommen	4893
habe _ geschrieben	-2098
habe _ mehr	3078
habe _ seit	1715
habe _ tabletten	1703
habe _ und	-2235
habe _ wieder	2351
habe _ •	-2652
habe angst	5352
habe ihr	-2159
haben	-1911
habl*	-1603
hace	-2285
hace _ $	-1812
hace*	3867
hacer $	-1886
hacerme	2492
hacerme _ $	2492
hacerme dano	2492
had _ $	4097
had _ and	-1655
had _ bad	-1923
had _ go	2409
had _ me	1627
had _ of	2146
had _ would	-2114
had _ •	2266
had the	2307
had •	2459
half	-1576
hals	3313
hamm*	3266
hammer	3266
hammer $	2409
hand	4855
hand $	5769
hand*	1572
handful	3408
handful of	3408
hands around	1701
handy	1814
hang	3250
hang _ $	4950
hang himself	2806
hang*	2232
hanging	3173
happened $	-1672
happens	3052
happens _ me	2881
happens _ you	4612
happens if	2093
happens to	2422
happier	2147
happy	-9401
happy $	-2377
happy _ $	-4141
happy birthday	-1599
hard	-5166
hard _ my	-1957
hard time	-2064
harm	3611
harm _ $	3322
harm and	-1719
harm is	2830
harm*	4601
harming	3315
harming since	1935
harms	1654
harms $	1654
has	5359
has _ her	2485
has _ key	1919
has _ new	-2594
has _ now	2252
has _ point	2090
has _ worse	2328
has gotten	2328
has my	-2436
has no	3269
has not	-2098
has the	1481
hasse	-1646
hat	-2572
hat _ betrogen	-2121
hat _ die	2657
hat _ geschlagen	6487
hat _ verlassen	-2816
hat gesagt	1654
hate	-3583
hate _ $	-1617
hate _ alive	3810
hate _ for	-1668
hate _ so	2016
hate _ up	1976
hate being	1690
hate waking	1976
have	2604
have _ about	1473
have _ bat	2384
have _ been	-1769
have _ date	4585
have _ down	-2428
have _ eat	-2270
have _ ever	-1871
have _ feeling	-1768
have _ for	-1633
have _ hard	-2064
have _ her	-2777
have _ here	1535
have _ i	1618
have _ idea	-1664
have _ in	1772
have _ my	1954
have _ peace	1506
have _ pills	2053
have _ plan	1593
have _ planning	2434
have _ self	-2102
have _ since	-1614
have _ suicidal	1624
have _ that	1497
have _ thinking	2594
have _ time	-2064
have _ to	3230
have _ what	-1643
have _ where	-2201
have _ will	2413
have _ you	-1802
have _ •	-4091
have a	4237
have already	1805
have an	-2211
have decided	5443
have destroyed	-2018
have died	5103
have got	2587
have intrusive	-1584
have made	1627
have nightmares	-1572
have no	-5534
have not	-4366
have picked	2097
have sex	2745
have started	3147
have the	4817
have to	-7994
have you	-2122
have •	-1826
havi*	1936
having	1936
having _ of	2396
having _ thoughts	2063
having a	-2559
having thoughts	3014
he	8705
he _ $	-2925
he _ all	2004
he _ anyway	2236
he _ arm	1635
he _ ask	1624
he _ back	-3270
he _ banging	1915
he _ been	1684
he _ boiling	2980
he _ car	-1510
he _ change	-2171
he _ do	2342
he _ doing	-1780
he _ down	2022
he _ drunk	3265
he _ en	1647
he _ from	-1729
he _ getting	1644
he _ good	-1527
he _ gun	1729
he _ hand	1894
he _ happy	-2048
he _ have	2519
he _ he	1895
he _ her	1848
he _ himself	2129
he _ his	3968
he _ hurt	1788
he _ i	2042
he _ if	3026
he _ it	2153
he _ kicking	2052
he _ let	1991
he _ meet	-1688
he _ my	4779
he _ never	-3011
he _ now	-2296
he _ one	-1665
he _ pills	2714
he _ post	1560
he _ so	-2909
he _ someone	-1494
he _ story	-2296
he _ the	6721
he _ throat	2467
he _ to	-5419
he _ too	3408
he _ took	2141
he _ us	2316
he _ was	1592
he _ would	1968
he _ write	-1670
he broke	5054
he called	-3099
he came	-2358
he can	2703
he choked	2374
he controls	2668
he died	-1705
he drinks	2026
he follows	2674
he forced	2772
he found	3115
he got	-1493
he grabbed	2862
he hit	5292
he hits	2192
he hurt	-1901
he just	-1974
he left	-2114
he lied	-1998
he loves	-1666
he makes	1647
he might	1630
he needs	-1547
he never	-2908
he parks	2024
he pensado	2025
he posts	-1501
he put	2778
he raised	1953
he raises	1605
he raped	2658
he said	-2417
he sent	-1757
he slapped	1478
he threatens	1692
he threw	4013
he took	2136
he tried	1945
he twisted	1635
he wants	-2065
he was	-4023
he will	6625
he •	-1684
head	3530
head _ the	1860
hear	-2769
hear _ $	-1852
hear*	-2627
heart	-2538
heart $	-3733
heart _ $	1811
heart attack	1873
heav*	2285
heaven	2285
heaven $	1635
held	1606
hello	-1923
help $	-1514
help _ friend	1883
help _ who	2499
help a	1985
help her	2632
help me	-2667
help my	1972
help*	-1652
her	-3621
her _ and	4966
her _ in	1880
her _ into	2796
her _ is	1950
her _ off	2891
her _ party	1792
her _ she	7059
her _ then	2188
her _ to	-2892
her _ will	2898
her a	-2677
her and	1803
her boyfriend	1593
her door	-1865
her face	6784
her for	-1911
her if	1508
her in	-1474
her over	4008
her pay	1858
her phone	4830
her wrists	2957
her yesterday	1968
here	12953
here $	2104
here _ $	4031
here _ he	1561
here _ the	2299
here anymore	3806
here tomorrow	1525
hers*	6955
herself	6955
herself $	2883
herself since	1714
heute	-1805
heute _ ich	2370
heute _ mach	2370
heute _ mit	1738
heute nacht	2293
heute nicht	-2093
heute schluss	1738
hey	-4273
hi	-3942
hice _ $	1634
hide	3688
hide _ from	1861
hide _ scars	1861
hides	2128
hiding _ the	2033
hiding in	2033
high	1513
hilfe	-1848
hilfe $	-1848
him $	2131
him _ $	-2098
him _ back	-1479
him _ for	3369
him _ ground	1529
him _ it	-2162
him _ letter	-1617
him _ me	-1548
him _ my	-2933
him _ real	3009
him _ the	5390
him _ we	1918
him alone	1996
him and	-4855
him in	5405
him to	-2087
hims*	6799
himself	6799
himself $	3889
himself _ me	2075
himself on	1902
his _ $	-2276
his _ a	5958
his _ at	3621
his _ called	2390
his _ is	-2633
his _ last	-2402
his _ me	3476
his _ my	1813
his _ now	1750
his _ spring	-1638
his _ that	-1534
his _ to	-2108
his _ with	7076
his car	2262
his dads	2722
his ex	-4743
his face	1814
his hand	1894
his job	2691
his life	-2768
his mother	2328
his new	-1517
his number	-1877
his phone	-1979
his sleep	2429
his street	2862
hist*	-3004
history	-1983
history $	-1983
hit	8560
hit _ $	7610
hit _ a	1799
hit _ girlfriend	2136
hit _ i	2299
hit _ if	1572
hit _ too	3905
hit _ up	-1509
hit by	1538
hit her	2069
hit him	-1697
hit me	7953
hit my	5747
hit myself	1886
hit send	-1602
hits	9853
hits _ $	7248
hits her	4613
hits me	4629
hitt*	3985
hitting	3985
hoff*	1763
hoffentlich	1763
hold*	1477
holding	1477
holi*	-1680
home _ of	1738
home because	1738
hone*	6936
honest	-1488
honestly	8424
honestly _ sounds	2285
honestly _ would	1759
honestly i	1696
hope	2452
hope _ cancer	1699
hope _ get	4760
hope _ is	-3659
hope _ plane	3735
hope he	-3798
hope i	5852
hope the	4083
hopi*	1860
hoping	1860
hoping _ heart	2668
hoping for	2186
hosp*	3223
hospital	1513
hospitalized	2453
hours	1520
hours $	1790
house	2352
house _ $	-1766
house _ the	1623
house _ with	1486
house down	2656
house with	2606
how	-3460
how _ $	-2331
how _ am	-1528
how _ be	-2226
how _ cope	-2336
how _ get	3678
how _ go	-1780
how _ have	-1804
how _ help	5719
how _ her	1499
how _ hide	4447
how _ i	3674
how _ it	3688
how _ know	1977
how _ leave	3685
how _ out	1958
how _ stop	2757
how _ tell	-2340
how _ the	-2174
how _ would	2125
how can	1703
how i	-3934
how is	-1673
how many	2137
hoy	-2773
hug	-3174
hugg*	3113
hugged	3113
hugged me	-1736
hui	-1937
human	1594
human $	1937
humor	-1677
hurry	1633
hurry _ $	1633
hurt	8557
hurt $	2832
hurt _ bad	1774
hurt _ i	2127
hurt _ kids	1553
hurt _ much	-1617
hurt _ she	2009
hurt her	3086
hurt him	1518
hurt me	-2183
hurt my	2023
hurt myself	2492
hurt people	1495
hurt*	3728
hurting	4637
hurting $	-1710
hurting _ $	2886
hurting _ for	2166
hurting him	2112
hurting myself	2793
hurts _ much	1924
hurts _ when	-1582
husband $	2324
husband _ $	2473
husband _ every	-2049
husband _ her	2635
husband _ his	2319
husband _ i	-3182
husband _ job	2601
husband and	-1786
husband hits	2677
husband lost	2601
i	2464
i _ 23	1651
i _ 30	-1667
i _ 40	-1665
i _ about	6398
i _ after	2523
i _ again	3738
i _ alive	5892
i _ all	-1666
i _ allowed	3272
i _ already	3657
i _ an	-1829
i _ and	4868
i _ angry	1810
i _ another	3004
i _ anxiety	-1541
i _ anyone	2434
i _ anyway	-2303
i _ arm	2526
i _ arms	3391
i _ asleep	1910
i _ attempted	1518
i _ away	1495
i _ bat	1961
i _ be	3421
i _ beat	2398
i _ been	-2217
i _ believe	-2592
i _ best	-1829
i _ better	-2692
i _ born	4071
i _ boyfriend	1592
i _ break	3664
i _ breathe	-1908
i _ bruises	3744
i _ call	-4173
i _ calling	-1657
i _ cancer	2172
i _ cat	-2449
i _ close	1675
i _ control	2239
i _ could	-2663
i _ cutting	3541
i _ date	4098
i _ day	-1903
i _ dead	9749
i _ death	3077
i _ decided	5875
i _ deeper	2106
i _ depression	-1602
i _ deserve	1832
i _ did	2153
i _ die	2100
i _ died	2573
i _ disappointed	3484
i _ do	6443
i _ down	-1634
i _ dreams	-2115
i _ driving	2374
i _ drunk	-2350
i _ dying	4252
i _ eat	-1975
i _ eating	-1626
i _ ending	2435
i _ everyone	2417
i _ everything	1968
i _ ex	-1732
i _ exam	-1937
i _ extremely	-1737
i _ fall	1826
i _ fear	1624
i _ feeling	-1966
i _ finally	1477
i _ find	-2371
i _ fine	1547
i _ flowers	-2425
i _ forgive	-1626
i _ forward	1490
i _ gay	-1700
i _ get	-2927
i _ getting	1976
i _ glad	-2002
i _ go	1482
i _ god	3736
i _ going	4312
i _ gone	5938
i _ good	-1768
i _ gun	2861
i _ handful	3408
i _ hard	-2844
i _ have	3315
i _ he	-3765
i _ help	-1640
i _ her	-2406
i _ hiding	1604
i _ him	-2866
i _ his	-4351
i _ home	-2781
i _ honestly	1631
i _ how	5539
i _ hurt	2572
i _ husband	-1941
i _ i	3391
i _ idea	-1643
i _ if	-3505
i _ imagining	2270
i _ instead	2649
i _ insulin	2379
i _ jump	4074
i _ keep	3572
i _ kill	4259
i _ killing	2976
i _ know	-6356
i _ last	4939
i _ let	-1540
i _ live	2223
i _ looking	2995
i _ lost	-2576
i _ love	-4720
i _ low	-2102
i _ made	1627
i _ many	3983
i _ might	1548
i _ mind	1915
i _ mom	-2275
i _ month	3005
i _ more	-1647
i _ much	-1931
i _ name	-1561
i _ nervous	-1915
i _ never	-3383
i _ nightmares	-1746
i _ nobody	-2714
i _ nothing	2434
i _ off	3194
i _ one	-4877
i _ or	1855
i _ our	-4123
i _ out	2499
i _ over	-6416
i _ peace	2236
i _ phone	-2377
i _ pick	-1949
i _ picked	2036
i _ places	1716
i _ plan	3156
i _ plane	3735
i _ planning	3281
i _ probably	1764
i _ proud	-2726
i _ put	2920
i _ raped	2043
i _ razor	4214
i _ ready	4137
i _ really	2711
i _ replaying	-1922
i _ reply	-2649
i _ researching	1825
i _ ring	-3429
i _ rope	3736
i _ run	4047
i _ sad	-2089
i _ safe	-2137
i _ say	-2106
i _ scars	2798
i _ screaming	-2695
i _ send	-3529
i _ shock	-1919
i _ sick	-1890
i _ sit	-3656
i _ sleep	-4494
i _ someone	2455
i _ stab	3711
i _ stalked	1944
i _ started	2732
i _ stay	3406
i _ stop	-1606
i _ stopped	1811
i _ strangling	2657
i _ suicidal	3919
i _ talk	-1832
i _ that	2112
i _ the	3848
i _ therapist	1554
i _ these	2690
i _ thinking	2144
i _ this	-2298
i _ thoughts	2166
i _ three	1743
i _ told	1923
i _ touch	-1931
i _ trade	1716
i _ trouble	-1752
i _ understand	-2174
i _ up	-2530
i _ urges	1538
i _ waking	1976
i _ wanted	2195
i _ wanting	1497
i _ was	3665
i _ waste	4438
i _ what	2766
i _ which	2068
i _ who	2173
i _ why	1492
i _ wife	2564
i _ will	2040
i _ wish	2058
i _ with	2701
i _ writing	1578
i _ wrong	-2456
i _ yesterday	1492
i _ •	3851
i already	3440
i apologized	1949
i ask	-1925
i asked	-2241
i ate	-2136
i be	-1609
i begged	-1937
i bite	1803
i bought	2944
i broke	-2316
i burn	3190
i called	-2209
i can	-4614
i catch	2445
i cheated	-2314
i choked	2712
i come	-2800
i cried	-2516
i cry	-3157
i cut	6641
i dated	2774
i deserve	1633
i die	2095
i died	3272
i drove	3510
i end	1912
i envy	4464
i even	2729
i fantasize	3429
i feel	-2810
i find	2703
i flinch	1605
i get	7332
i go	2961
i hang	2128
i hate	-3168
i have	4835
i help	3912
i hide	2969
i hit	4481
i hope	3772
i hung	-1580
i imagine	2076
i just	4460
i keep	2351
i leave	4009
i left	-4440
i live	1962
i lost	-5085
i love	6794
i made	2446
i mean	6415
i might	2300
i miss	-4838
i need	-6584
i never	3909
i pick	1512
i picked	1524
i pray	3742
i promise	-3664
i pushed	4637
i quit	4026
i reached	-1520
i really	1603
i recovered	-2701
i relapsed	2651
i said	-3893
i sat	-1595
i saw	-2509
i say	2016
i see	2728
i sent	-2518
i should	2631
i sit	1604
i slapped	3278
i sleep	-1761
i sometimes	2276
i spend	1651
i started	-2411
i starve	1486
i still	3638
i stop	1637
i swear	4187
i take	-1818
i talk	2220
i texted	-1642
i think	3616
i thought	-1585
i told	-2841
i took	1881
i tried	2385
i try	1788
i wake	-2344
i want	2275
i wanted	-3647
i was	2217
i wear	2207
i went	-2812
i wish	-1583
i worry	-1941
i wrote	-2819
i •	1850
ich	6200
ich _ $	6808
ich _ an	1652
ich _ angst	5352
ich _ auf	2092
ich _ aufhoren	-1527
ich _ den	2268
ich _ der	2773
ich _ einfach	2440
ich _ ernst	2950
ich _ ganze	-1685
ich _ geboren	1655
ich _ heute	-2076
ich _ ich	1986
ich _ ihm	-3259
ich _ jetzt	-1538
ich _ mehr	3957
ich _ meine	-2495
ich _ mich	3558
ich _ mir	4647
ich _ mit	-2618
ich _ nur	-2858
ich _ schlafen	-1476
ich _ schluss	1904
ich _ seit	1514
ich _ selbst	3208
ich _ sie	-3683
ich _ so	-2570
ich _ sterben	4970
ich _ suizidgedanken	1715
ich _ tabletten	1979
ich _ tot	6442
ich _ um	4533
ich _ umbringen	2054
ich _ vor	2188
ich _ ware	1784
ich _ wehtun	4384
ich _ •	-2140
ich bin	-4163
ich bring	3745
ich denke	4209
ich fuhl	-1731
ich fuhle	-1495
ich habe	2133
ich hasse	-1646
ich konnte	2062
ich mach	1477
ich meine	2311
ich mochte	2181
ich muss	-2175
ich ritze	1662
ich spring	1826
ich stehe	1656
ich tot	1615
ich uberlege	1519
ich vermisse	-2454
ich ware	3096
ich werde	-1822
ich will	-2378
ich wunschte	2429
idea	-2844
idea _ do	-1718
idea _ to	-2013
idea what	-2013
if	5471
if _ $	3734
if _ about	-1521
if _ anyone	2434
if _ brings	2292
if _ calls	-1781
if _ could	-3009
if _ did	1794
if _ ever	2826
if _ go	2716
if _ gone	2326
if _ had	-2428
if _ happens	1772
if _ have	-2484
if _ him	1931
if _ i	-2439
if _ is	-2241
if _ leave	3216
if _ not	4589
if _ of	-2050
if _ one	-2668
if _ or	-1577
if _ out	-2074
if _ posts	-1501
if _ take	2333
if _ tell	1842
if _ them	1918
if _ •	-1675
if a	1817
if anything	2670
if he	-1855
if i	10031
if my	-1620
if only	-2795
if she	-2018
if that	-3688
if the	2434
if this	-1578
igno*	-2254
ihm	-5976
ihm _ $	-3333
ihn _ $	1905
ihn _ ich	1809
ihr wehtun	3367
il	8433
il _ $	1627
il _ dit	1579
il _ ecrit	-2442
il _ etranglee	3816
il _ frappe	2148
il _ il	3129
il _ je	1704
il _ la	3600
il _ m	-1672
il _ manque	-2204
il _ partout	1562
il _ suit	1777
il _ •	3714
il a	1519
il me	4373
il •	3714
ill	7298
ill _ here	1753
ill _ it	1992
ill _ •	3746
ill be	2798
ill •	3746
imag*	7649
imagine	1706
imagining	5129
imagining _ him	3551
immer	1515
immer $	1888
in	2957
in _ $	-4131
in _ abusive	3125
in _ and	-3849
in _ back	-1527
in _ bathroom	2603
in _ closet	2235
in _ drawer	2339
in _ flat	-1540
in _ ground	2954
in _ hand	4363
in _ hospital	1952
in _ house	3542
in _ is	-2255
in _ kitchen	1579
in _ life	-2371
in _ mailbox	-1862
in _ me	-2152
in _ now	1862
in _ of	1545
in _ place	2144
in _ right	2133
in _ sleep	4396
in _ street	2875
in _ the	1657
in _ ways	-1549
in _ with	2320
in _ world	3168
in _ years	-1507
in an	2990
in case	2515
in front	1941
in heaven	2285
in his	8381
in it	4452
in love	-2378
in my	3140
in ruhe	-2012
in shock	-2415
in that	2414
in the	1637
in with	-1511
ins	-1814
insi*	1894
inside	1690
inside $	1499
inst*	-1627
instagram	-3825
instagram $	-1675
instagram _ $	-1581
instead	2576
instead _ $	1975
instead _ him	2000
instead of	3323
insu*	6838
insulin	5949
insulin $	3627
intente	1652
into	7868
into _ $	4453
into _ for	-1545
into _ room	1611
into my	3616
into the	3420
invi*	1504
inviting	2638
ir	-2252
is	3036
is $	2212
is _ a	-2898
is _ an	2806
is _ anniversary	1929
is _ answering	2858
is _ as	-2800
is _ be	-2571
is _ by	2177
is _ dog	1677
is _ door	3786
is _ else	-1507
is _ enough	2545
is _ fault	2422
is _ get	1788
is _ going	-2410
is _ her	-2380
is _ herself	1501
is _ him	-1555
is _ his	2286
is _ i	-4480
is _ in	2166
is _ last	3400
is _ life	2626
is _ live	1833
is _ living	1626
is _ matter	-1527
is _ me	2290
is _ message	2304
is _ now	-2329
is _ of	-7014
is _ on	2049
is _ only	4665
is _ out	-1539
is _ painful	4937
is _ plan	3822
is _ point	3285
is _ quiet	-1626
is _ reason	3013
is _ rope	1650
is _ she	2584
is _ since	-1780
is _ someone	-1684
is _ than	1488
is _ the	2610
is _ to	2198
is _ too	-1700
is _ up	-1615
is _ wife	2366
is _ •	-3948
is a	-8106
is afraid	-1736
is an	1678
is back	2472
is banging	1915
is beating	2229
is better	1926
is cutting	2328
is dead	-4036
is done	2507
is drunk	3926
is emotionally	1539
is exhausting	1724
is happy	-2240
is hurting	-1967
is it	-2731
is kicking	2052
is my	1655
is never	-1690
is not	3228
is off	3402
is one	3630
is only	1641
is our	1929
is outside	1596
is over	-2445
is something	-1541
is suicidal	3075
is the	4535
is there	1876
is threatening	2930
is what	-2771
is worried	-1481
is •	-1995
issu*	-3116
issues	-3116
ist	-6636
ist $	-1662
ist _ $	-2242
it	1959
it $	3965
it _ as	2631
it _ be	4899
it _ because	1652
it _ being	1625
it _ but	1494
it _ calm	1897
it _ dog	2031
it _ end	1748
it _ feel	-1835
it _ going	-1503
it _ have	-2035
it _ him	1703
it _ if	2841
it _ me	-1673
it _ night	1931
it _ not	-1625
it _ now	-2959
it _ school	-1590
it _ something	2256
it _ soon	-1489
it _ stop	1836
it _ to	-2508
it _ wrong	-1533
it _ year	2124
it again	1799
it all	3611
it and	3133
it another	2202
it away	-1612
it back	-3210
it bled	1526
it but	2241
it by	-1982
it failed	-1494
it if	2016
it is	-8325
it last	3202
it now	2613
it since	-1493
it take	1956
it takes	1730
it to	4418
it tonight	1983
it took	-3462
it was	2408
it would	-1818
its	3020
its _ $	1730
its _ and	2905
its _ to	1597
its _ worth	2325
its just	1664
its over	-2235
j	3636
j _ au	-1799
j _ avale	3990
j _ d	-2253
j _ de	2158
j _ ecrit	2054
j _ mal	-2032
j _ pleure	-1694
j _ pris	1796
j _ quitte	-1889
j _ son	-1663
j _ tout	4167
j ai	5112
j aimerais	1767
ja	2327
je	3176
je _ $	3154
je _ ai	-3474
je _ coupe	3525
je _ de	-1679
je _ depuis	2131
je _ disparaitre	2476
je _ dors	-2159
je _ encore	2851
je _ finir	1735
je _ il	2607
je _ jeter	1919
je _ juste	-1657
je _ la	-1689
je _ me	5188
je _ morte	3610
je _ mourir	3744
je _ ne	2676
je _ pas	-4543
je _ plus	1998
je _ quoi	-2351
je _ scarifie	1725
je _ sens	-2607
je _ suis	3982
je _ tuer	3507
je _ vide	-1545
je _ vivre	1818
je _ •	2719
je l	-2724
je le	-1728
je lui	-2371
je m	-2406
je me	10669
je pars	1817
je pense	2049
je suis	-3527
je vais	3721
je veux	2060
je voudrais	3223
je •	2262
jeal*	-2168
jealous	-1897
jealous _ people	1927
jealous _ who	1927
jeter	1919
jetzt	-2077
job $	-2382
job _ i	1886
job _ my	-1547
job _ wife	-1602
job and	2743
jogar	4381
joki*	2492
joking	2492
joking $	3276
jonas	1923
jump	6920
jump $	6414
jump*	4532
jumped	2340
jumping	2356
jumping off	1646
june $	-1533
juro	4092
just	3854
just _ $	-5110
just _ and	-1803
just _ blow	1497
just _ case	1505
just _ die	2952
just _ here	-1484
just _ him	-1620
just _ in	-1856
just _ it	2258
just _ my	1691
just _ not	6225
just _ sleep	2063
just _ the	-1708
just _ up	-1606
just _ want	1814
just did	3904
just in	1505
just left	-1987
just let	1859
just sit	-3228
just take	1926
just waiting	1526
just wrote	1789
juste	-1697
kann	-1935
kann _ aufhoren	-1527
kann _ mehr	2504
keep	7433
keep _ $	3381
keep _ if	-1946
keep _ killing	1478
keep _ last	-2815
keep _ my	1757
keep _ under	1770
keep _ what	-2070
keep asking	-1795
keep fantasizing	2801
keep going	2463
keep imagining	2270
keep replaying	-1922
keeps	5341
keeps _ and	-1579
keeps _ gun	1848
keeps _ him	-1927
keeps _ me	-1808
keeps _ she	1541
keeps _ up	2092
keeps _ •	2826
keeps calling	-1670
keeps saying	4754
keeps showing	2092
keeps threatening	1638
keine _ $	-1585
keine _ zu	1534
keinen _ mehr	2111
keinen sinn	2408
key	2301
key and	2461
keys	2819
keys _ the	2984
kick*	3843
kicking	2052
kicking _ door	2052
kids _ better	1532
kids _ do	-1981
kids _ is	2314
kids _ school	-1845
kids _ that	2314
kids and	2403
kids but	2197
kill	15012
kill _ $	5520
kill _ i	4513
kill _ if	2032
kill _ now	-3359
kill herself	2318
kill him	5189
kill my	2144
kill myself	4489
kill*	5697
killed	-4672
killed in	-2235
killing	10368
killing $	2457
killing _ $	3405
killing _ ex	2173
killing my	2444
killing myself	6678
kind	3131
kind _ wish	2344
kind of	2111
kinder $	1791
kiss*	-1525
knew	-2545
knife	7191
knife $	3373
knife _ the	2018
knock	-1879
knock _ door	-1778
knock on	-1778
know _ $	3998
know _ am	-3808
know _ and	1981
know _ did	1636
know _ get	1958
know _ have	3428
know _ he	1993
know _ is	-2937
know _ it	2399
know _ not	-2018
know _ parks	2024
know _ she	-2413
know _ was	2404
know i	-2186
know if	-1633
know what	-1563
know when	2419
know where	2813
knows	2178
knows $	2710
knows _ $	-2758
knows i	-1790
knows it	2024
knows yet	-1803
konn*	2062
konnte	2062
kurz	-2807
l	-3815
l _ $	-2256
l air	1493
l appeler	-2321
la	6489
la _ $	5070
la _ a	3716
la _ •	3393
la boite	3385
la cara	1877
la extrano	-1817
la maison	-1943
la porte	3600
la quiero	-3528
la rupture	-2188
la vie	3329
la voy	3174
lais*	-2676
laisse	-2422
larg*	-2239
las	6631
las _ $	6982
las _ aqui	1984
las escaleras	1775
las pastillas	4169
lass	-2373
lass _ in	-1726
lass mich	-2227
lass*	-2195
lassen	-2195
lassen $	-1733
lasst	2410
lasst _ nicht	2410
lasst mich	2410
last	9108
last $	3536
last _ $	-2528
last _ and	-2099
last _ do	-2089
last _ for	3579
last _ i	2031
last _ it	1559
last _ she	-1624
last _ was	3123
last message	2107
last night	2560
last spring	-2037
last time	5612
last year	-1889
late	-2525
lately $	-2365
laue*	2788
lauert	2788
lauert _ $	1954
lauert _ auf	1954
lauert mir	2788
laugh	-2246
lawy*	-3752
lawyer	-3752
le _ a	1898
le _ j	-1725
le _ sentido	2721
le monde	3022
le tuer	2349
le veo	2721
learn	-1530
least	2436
leave $	1513
leave _ alone	-1990
leave _ be	-1482
leave it	-1905
leave me	-5262
leave the	2264
leaves	2084
leben	8643
leben $	5532
leben _ mehr	1603
leer	-2341
left	-1700
left $	-3472
left _ for	2984
left _ i	-1562
left _ is	1835
left _ letter	1999
left _ live	1473
left _ with	-1835
left a	3034
left me	-4642
left to	2281
leg	4398
leg $	4398
legs	3473
les	1568
les _ devant	2667
less $	1964
let _ die	1917
let me	2912
let us	-2518
lett*	5224
letter	-3053
letter _ her	1951
letter _ not	-1533
letters	6148
lettre	1816
liar	-1551
lie	-2032
lieb*	4417
liebsten	3105
liebsten _ ich	3105
liebsten _ tot	1615
liebt	-2395
liebt _ mehr	-2395
liebt _ nicht	-2395
liebt mich	-2395
lied	-3079
lied to	-1589
lieg*	2227
liegen	2227
lies	-1905
life	4382
life $	8894
life _ $	1515
life _ i	-2214
life _ no	3269
life _ not	2479
life _ over	1766
life _ point	2905
life _ spring	-1638
life and	-2484
life has	3105
life last	-1638
ligar	-3356
ligar _ $	-1559
ligar para	-3209
ligou	-1644
ligou _ $	-1491
like	-2934
like _ $	2283
like _ again	-1661
like _ and	2227
like _ it	2161
like _ not	5311
like _ of	-3465
like _ should	1587
like _ to	-2058
like a	-3244
like being	1697
like dying	6582
like it	2758
like me	2266
like she	2130
like the	-1661
like to	-2731
liked	-3848
liked _ $	-2248
liked my	-1832
list	-3492
list of	-2249
listen	-1797
lite*	-2258
literally	-2258
litt*	-2147
little	-2147
little $	-1733
little _ not	-1563
little sister	2329
live	10441
live $	3212
live _ $	2274
live _ him	2556
live _ of	2035
live _ you	1714
live anymore	4598
live for	3957
live with	-2914
livi*	11048
living	11048
living $	4739
living _ $	2752
living _ her	2098
living _ is	1480
living anymore	1543
living past	1756
llam*	-4829
llamar	-2266
llame	-2128
llamo	-4575
llamo _ $	-2823
llamo anoche	-1700
llevo _ en	1873
llevo _ pensando	1873
llor*	-2623
llorar	-2366
llorar $	-2249
lo	1539
lo _ $	3133
lo _ de	-2111
lo _ mata	2705
lo _ matar	1841
lo _ me	2348
lo juro	4092
lo quiero	-1625
lock _ in	1504
lock _ the	1504
lock myself	1504
lock*	5637
locked	3868
locked _ $	2388
locked _ in	2838
locked me	1843
locks _ in	2043
log	-1697
lol	-3405
lol $	-3783
lol _ i	1918
lone*	-2255
lonely	-2128
long	-3616
long _ ago	-1912
long _ and	-1545
long _ it	1904
long _ take	1890
long does	1660
long sleeves	1804
long time	-2785
long*	1799
longer	1983
longer _ $	2220
look _ $	1881
look _ it	1754
look _ the	-2007
look _ to	1490
look after	1741
look at	-2926
look forward	1490
look*	6363
looked	3034
looked _ $	4531
looking	3329
looking _ $	2673
looking _ me	1762
looking _ the	1907
looking for	1762
looks	2264
looks _ $	2395
los brazos	2282
losc*	-1472
lose	-4122
lose _ $	-4501
lose _ and	1925
lose it	-2783
losi*	-2784
losing	-2784
lost	-2892
lost $	-2411
lost _ and	2370
lost _ in	-1529
lost _ job	1686
lost _ of	-1593
lost _ will	5084
lost his	2301
lost my	1570
lot of	-1637
loud*	1643
louder	1643
louder than	1501
love	-7783
love _ $	-3338
love _ life	-3084
love _ my	-1481
love _ to	3275
love _ who	-1472
love her	3624
love me	-2383
love my	-1971
love with	-1733
love you	3023
loved	-3747
loved _ $	-1553
loved me	-2484
loves _ and	-1666
loves _ then	-1666
loves me	-2482
low	-2614
low _ esteem	-2102
low self	-2102
lui	-1658
lui $	4543
lui _ $	-3764
lui ai	-1633
lui ecrire	-1761
m	-2603
m _ ecrit	-2555
m _ etranglee	3816
m _ frappee	4654
m _ hier	1949
m _ quitte	-1899
m _ quittee	-1667
m _ veux	-1873
m a	1754
m en	-1873
ma	3256
ma _ $	-2064
ma _ veut	3159
ma soeur	1805
mach	3848
mach _ mit	1738
mach _ schluss	2967
mach heute	1738
mach ich	2370
mach*	1821
machuco	3058
mad	-1850
made	2908
made _ $	-2738
made _ it	1506
made _ with	1574
mail*	-2325
mailbox	-1862
main	2142
mais	2304
mais $	-1508
mais _ $	1786
mais _ viver	1756
mais me	-1763
mais sentido	2640
mais viver	3782
mais*	-1943
maison	-1943
make	3400
make _ 30	1519
make _ he	2937
make _ pay	2116
make her	1753
make me	-2044
make sure	1613
mal au	-1475
man _ $	-2049
man _ his	1948
man in	-1780
mand*	-7288
mandar	-2855
mandar _ $	-1968
mando	-1742
mandou	-2292
mandou _ $	-1725
mandou mensagem	-1716
manq*	-3627
manque	-2698
manque _ $	-1556
many	3501
many days	-1600
many photos	-2713
mao	4081
mari _ $	1971
mari me	2707
marido me	4264
marr*	-2797
marriage	-1949
marriage $	-1770
marriage and	1660
mas	2716
mas _ $	2016
mata	5263
mata $	4291
mata*	9441
matar	18718
matar $	10238
matar _ $	4250
matar _ e	1630
matar ele	3638
matarlo	2322
matarme	4929
matarme $	2892
mato	6265
mato $	7103
maybe	-2127
maybe _ is	2436
maybe _ just	-1489
maybe i	-2732
me	9978
me $	-2623
me _ $	-1669
me _ a	2957
me _ am	-3712
me _ and	-1719
me _ as	-1658
me _ calls	1646
me _ celular	1534
me _ com	-1966
me _ con	2156
me _ cortes	2838
me _ coupee	2749
me _ cuello	1716
me _ da	2160
me _ dano	4248
me _ days	-1825
me _ de	7404
me _ dejado	-1546
me _ del	2180
me _ delante	1506
me _ do	-1990
me _ doing	2037
me _ du	4327
me _ e	2115
me _ en	1962
me _ encore	2851
me _ et	3091
me _ eu	-1686
me _ every	2581
me _ everything	-1599
me _ for	-1956
me _ from	3234
me _ goodbye	1861
me _ her	-2165
me _ hit	1705
me _ how	-1907
me _ il	3197
me _ it	3421
me _ know	1672
me _ l	1493
me _ las	2513
me _ les	2436
me _ mais	-2119
me _ mal	3724
me _ me	7720
me _ mensagem	-2413
me _ mom	1525
me _ morir	2649
me _ my	3046
me _ night	-2323
me _ novo	3710
me _ now	-1630
me _ of	2810
me _ otra	1594
me _ over	-3223
me _ partout	1971
me _ paz	-2515
me _ pecho	-1664
me _ pic	1669
me _ proposito	2274
me _ que	-2582
me _ says	1982
me _ sex	3877
me _ she	3451
me _ sola	-3045
me _ that	-3589
me _ todas	1746
me _ tonight	1753
me _ twenty	-2243
me _ un	2010
me _ vez	2551
me _ vide	-1545
me _ wants	1840
me _ what	-1674
me a	-4521
me about	-2942
me after	-2267
me agarro	1716
me ajuda	-2377
me ama	-1875
me ameaca	2131
me amenaza	2674
me anymore	-3996
me around	1985
me at	-1864
me bateu	5466
me be	-1759
me bloqueou	-1852
me but	-4311
me controla	2525
me cortar	3262
me corto	6379
me coupe	3525
me deixa	-1564
me deixou	-2349
me dejo	-6007
me dijo	-1796
me down	3565
me duele	-3153
me empujo	1775
me empurrou	1855
me engano	-2669
me escribio	-2887
me foutre	1493
me frappe	3602
me from	1862
me golpea	2941
me golpeo	1918
me ha	-2144
me have	1997
me here	2455
me i	-6097
me in	1950
me into	1567
me its	-1905
me jeter	1919
me jogar	4381
me last	-3999
me ligou	-1644
me llamo	-4264
me machuco	3058
me mandou	-2165
me manque	-2698
me mata	5263
me matar	6846
me mato	4545
me menace	1674
me money	-1603
me muero	2896
me nobody	1505
me now	-3202
me on	-2076
me once	-1699
me over	2734
me parle	-2364
me pega	5031
me pego	1727
me persegue	2477
me quiere	-1770
me quiero	4577
me reveiller	3341
me scarifie	1725
me sens	-2607
me siento	-2450
me sinto	-2036
me so	-2235
me suis	3982
me suit	2186
me the	-2330
me threats	2240
me tome	2766
me tomorrow	2752
me too	3682
me traiu	-2921
me tuer	4909
me up	2087
me when	4995
me with	2078
me yesterday	-1549
me you	2079
mean	3430
mean _ $	4266
mean it	3166
mec	1501
mec _ a	1501
mec m	1501
medo _ ex	2363
medo _ ficar	-2766
medo _ meu	2363
medo _ so	-2766
medo de	-3839
medo dele	1774
medo do	2363
meds	2046
meds $	1644
meet	-3849
meet _ $	-1616
meet _ and	-1837
meet*	-3510
meeting	-3390
mehr	6168
mehr $	-4178
mehr _ $	8264
mehr _ leben	2631
mehr _ mach	1569
mehr _ sein	1925
mehr aufwachen	2133
mehr da	1925
mehr ich	2228
mehr leben	4105
mein	1716
mein _ $	-1803
mein _ bedroht	2792
mein _ hat	-2007
mein _ ist	-1932
mein _ mich	6023
mein _ schlagt	2842
mein _ verfolgt	1633
mein ex	2447
mein*	2791
meine	1479
meine _ ernst	2950
meine _ sich	2535
meine ex	1754
meine freundin	2013
meinem	2602
mejor	7363
mejor _ $	5603
mejor _ mi	3488
mejor sin	3488
meld*	-2270
melh*	2807
melhor	2807
meme	-2509
meme $	-1740
men	-1854
mena*	5892
menace	4404
menace de	2730
mens*	-7456
mensagem	-4378
mensagem $	-2479
mensaje	-2151
mes	-1798
mess	-1823
mess $	-1506
mess*	-11292
message	-4079
messaged	-3144
messaged me	-1722
messages	-3234
messages $	-2633
messaging	-2550
messaging _ $	-1650
met	-3683
met _ $	-1967
meu	7867
meu _ $	4621
meu _ bateu	2196
meu _ me	4171
meu ex	7051
mi _ $	-6652
mi _ amenaza	1689
mi _ controla	1934
mi _ dejo	-3959
mi _ dice	1733
mi _ en	-1509
mi _ engano	-1695
mi _ golpea	2941
mi _ llamo	-2458
mi _ me	5615
mi _ no	2203
mi _ pega	3352
mi _ que	1733
mi _ quiere	1643
mi ex	1993
mi novia	-1565
mi vida	-1471
mich	9582
mich $	4422
mich _ $	2789
mich _ ich	1824
mich _ mehr	-2395
mich _ raus	1678
mich _ ruhe	-1769
mich _ trinkt	1577
mich _ zug	-2592
mich betrogen	-2121
mich geschlagen	5069
mich in	-1779
mich schuldig	-1522
mich selbst	3208
mich so	-1578
mich um	4572
mich umzubringen	2308
mich und	1574
mich verlassen	-1956
mich wenn	1577
mich wieder	3084
miedo	1874
mieux	3086
mieux _ $	3591
might	4296
might _ $	2596
might hurt	3013
mim	2231
mim $	2378
mind	2709
mind if	1568
minha	3161
minha _ me	-1552
minha _ nao	1903
minha falta	2443
minutes $	-1497
mir	4112
mir _ $	1785
mir _ an	2992
mir _ zu	1627
mir auf	1711
mir das	2550
mir vor	2282
mir was	2365
mis datos	-1574
mis fotos	2341
miss	-2002
miss him	-1931
miss me	3372
miss*	-4181
misses	-1639
misses me	-1496
mit _ $	2476
moch*	2181
mochte	2181
moi _ $	-3129
mom i	2163
mom is	-1667
mon	2097
mon _ est	-2254
mon _ et	-1753
mon _ m	1739
mon _ me	6078
mon _ rompu	-1566
mon copain	2042
mon mec	1501
monde	3022
money	-2442
mons*	-2181
month	-3104
months $	1607
months _ nothing	-1528
months and	-1677
mood	-2881
mood $	-1695
more	-2400
more _ am	-1545
more _ from	3023
more _ i	-2155
more _ more	2502
more _ that	2287
more and	2502
more pain	1933
more word	3023
morgen nicht	2592
mori*	1621
morir	3393
morir $	3402
morirme	1621
morning _ $	-2030
morning _ i	2012
morning i	1823
morr*	9246
morrer	8966
morrer $	6267
morrer _ $	2635
mort	-1637
morta	1644
morte	5884
morte $	5884
most	-1540
most _ $	-1525
mother _ and	-1674
mother _ he	3257
mother and	1717
mother called	2474
mother has	-1957
mour*	8925
mourir	9113
mourir $	6171
move	-3803
move on	-1917
moved	-2503
moved _ $	-2037
movie	-3461
much $	2552
mucho	-1574
muer*	2857
muero	2797
muerta	3487
muerta $	3487
mujer _ dejo	-1548
mum	8593
mum $	3235
mum _ for	2093
mum _ her	2060
mum _ love	2081
mum i	3572
mums	5474
mundo	9143
mundo $	7851
murd*	-3586
murder	-3163
murder _ $	-2082
murder _ burger	-2337
music	-2900
music $	-2173
muss	-2323
must	-1753
must be	-1543
my	6744
my _ $	-3295
my _ a	3544
my _ address	1532
my _ afraid	-2894
my _ after	2178
my _ again	1561
my _ all	-1802
my _ am	2586
my _ anger	-1652
my _ anymore	-1803
my _ are	3210
my _ asked	-5225
my _ attempt	1483
my _ beating	2366
my _ beats	2437
my _ before	1629
my _ boyfriend	6075
my _ came	3857
my _ choked	1628
my _ controls	2407
my _ covered	1836
my _ cuts	4069
my _ death	-2453
my _ died	-7153
my _ drinks	-1587
my _ drunk	2434
my _ emotionally	1539
my _ everything	-1724
my _ ex	-1582
my _ father	-1624
my _ feel	-1995
my _ follows	2078
my _ for	1835
my _ gets	3493
my _ gone	-3845
my _ he	4907
my _ herself	2214
my _ his	5714
my _ hit	-2852
my _ hits	4669
my _ home	1802
my _ hurts	-1973
my _ i	1728
my _ into	2550
my _ it	1609
my _ just	5377
my _ keeps	2774
my _ kids	1867
my _ last	2133
my _ left	-1489
my _ life	-1504
my _ like	1936
my _ look	2194
my _ lost	2470
my _ love	3549
my _ made	2116
my _ man	1757
my _ me	5753
my _ message	2189
my _ my	7383
my _ new	1540
my _ night	4219
my _ of	-2016
my _ one	1731
my _ open	4438
my _ our	2117
my _ passed	-2164
my _ physically	1520
my _ put	2362
my _ reject	-1980
my _ said	4160
my _ say	-2613
my _ she	2767
my _ sister	2329
my _ slaps	2934
my _ so	1524
my _ suicidal	2458
my _ texts	-1773
my _ that	-2666
my _ the	-5383
my _ there	1890
my _ they	2492
my _ this	-2539
my _ threatened	1667
my _ threatening	3072
my _ took	1483
my _ touches	3145
my _ twice	1921
my _ until	3935
my _ wants	-1561
my _ was	-3508
my _ when	-2429
my _ wife	-2677
my _ will	-3591
my _ with	-4115
my _ worried	-1481
my _ •	-4473
my account	-3001
my arm	6569
my arms	6723
my attempt	-1626
my aunt	-1498
my baby	1628
my balcony	1754
my bike	2544
my birthday	-2382
my body	3071
my boss	-1721
my boyfriend	-6381
my brains	1497
my building	1917
my car	1766
my church	-1980
my contacts	-1809
my counselor	-1807
my data	-3871
my daughter	3762
my death	2202
my depression	-2065
my doctor	1868
my dog	2196
my door	4054
my ex	-4844
my exam	-1616
my eyes	3131
my family	3563
my fault	1851
my fiance	-1683
my first	-2158
my funeral	6247
my girlfriend	2354
my grandfather	-1479
my grandma	-2974
my group	-2041
my hand	1961
my head	1944
my husband	1548
my insulin	4784
my last	4852
my leg	4398
my life	-4948
my little	2367
my marriage	-3049
my meds	1926
my mood	-1798
my mother	-2799
my mums	1924
my neck	2112
my neighbor	2338
my nudes	5118
my only	1537
my own	2210
my phone	2345
my plan	3350
my post	-2278
my profile	-2173
my relationships	-1811
my roommate	3949
my scars	2239
my sisters	-1823
my skin	2178
my son	2067
my stepdad	2585
my stepfather	2820
my story	-3082
my thighs	1785
my throat	4457
my twenties	-1890
my wife	1915
my will	5934
my work	1965
my wrist	-1697
my wrists	1941
my •	-2177
myse*	9890
myself	9890
myself $	2637
myself _ do	2202
myself _ i	4661
myself _ it	2789
myself _ my	2022
myself _ not	-2060
myself _ the	3900
myself for	-1783
myself in	1571
myself not	-1486
myself on	2576
myself so	2234
myself that	-2160
myself to	-3012
myself when	1739
myself with	2556
na	5846
na _ $	2019
na _ minha	1887
na frente	1603
na minha	1639
nach	-2867
nach _ $	-2662
nach*	-2037
nachrichten	-1476
nachrichten _ $	-1476
nacht	3437
nacht _ ich	2370
nacht mach	2370
nack*	1724
nacktbilder	1724
nacktbilder _ $	1724
nacktbilder _ veroffentlichen	1724
nacktbilder zu	1724
nada	-1990
nada $	-1808
nadie	2316
nadie _ $	2349
name	-3474
name $	-2486
name _ $	-1562
name _ my	2185
name in	2185
namorado _ bateu	2196
nao	1942
nao _ $	1643
nao _ de	-1753
nao _ mais	4442
nao _ sentido	2640
nao _ viver	3782
nao acordar	2018
nao me	-3343
nao quero	2057
nao vejo	2215
ne	1720
ne _ $	1636
ne _ depuis	-1995
ne _ me	1483
ne _ pas	-2226
ne _ rien	2476
ne dors	-2159
ne me	-1543
ne plus	2137
ne vaut	2614
necesito	-1719
necesito _ $	-1539
neck	3024
neck _ $	2112
need	-2330
need _ $	1580
need _ to	-2852
need a	-3104
neig*	3796
neighbor	2067
neighbor _ beating	2366
neighbor _ his	2366
neighbor is	2366
nela	1666
nela $	1666
nerv*	-3100
nervous	-2846
never	-3641
never _ $	4404
never _ and	-1661
never _ be	3172
never _ born	1519
never _ but	-2362
never _ me	-5190
never _ this	1689
never _ to	2334
never _ up	2810
never born	2772
never find	-1821
never go	-1573
never have	2122
never said	-1854
never wake	1759
never walks	1809
never wanted	1912
new	-1722
new _ $	1801
new address	1846
new girlfriend	-1618
new guy	2955
new ones	2113
next	4597
next _ my	2704
next time	1687
next to	2309
nice	2529
nice $	3451
nicht	-3702
nicht _ aufwachen	2133
nicht _ da	1925
nicht _ er	-1481
nicht _ ich	1753
nicht _ leben	4105
nicht _ sein	1658
nicht _ und	-2468
nicht auf	1681
nicht aufhoren	-1527
nicht mehr	3764
nicht raus	1678
nie	1695
nie _ $	1946
nie _ aufwachen	1522
nie geboren	1655
nigh*	-4422
night	3633
night $	-1801
night _ a	1503
night _ do	-1570
night _ me	2673
night _ my	2370
night _ will	2468
night for	3223
nightmare	-1665
nightmares	-3267
ninguem _ minha	2443
no _ $	3965
no _ a	-1662
no _ am	-1992
no _ como	-2565
no _ de	-2155
no _ dejar	-1711
no _ despertar	1631
no _ for	2749
no _ i	-1755
no _ mas	4644
no _ me	2616
no _ nada	1631
no _ not	-2078
no _ now	2281
no _ of	2199
no _ que	-2084
no _ quiere	-1770
no _ sentido	3535
no _ veo	2721
no _ viviendo	1641
no _ vivir	2813
no _ what	-2013
no contact	-4912
no despertara	2835
no existir	1692
no i	-2127
no idea	-2130
no la	-1539
no le	1622
no me	-6591
no need	3540
no point	3400
no purpose	-1538
no quiero	7798
no reason	3268
no se	-1651
nobo*	2236
nobody	2236
nobody _ a	1675
nobody _ for	-2357
nobody _ man	1675
nobody _ yet	-1803
nobody believes	1937
nobody is	-1525
nobody knows	2078
nobody to	-2544
nobody will	1608
nobody would	1543
noch _ $	1664
norm*	-2511
normal	-1772
not	5130
not $	-1872
not _ about	-1585
not _ alive	3423
not _ am	3049
not _ and	1651
not _ another	2113
not _ anyone	2715
not _ anything	-1741
not _ at	-1562
not _ back	2747
not _ be	2235
not _ because	3824
not _ being	5804
not _ christmas	-1726
not _ die	2973
not _ enough	-4365
not _ exist	3250
not _ for	-1679
not _ go	-3681
not _ have	3544
not _ he	1705
not _ her	-1911
not _ here	5831
not _ how	-2404
not _ hurting	2711
not _ i	5099
not _ if	2729
not _ ill	2406
not _ imagining	2859
not _ in	-3662
not _ is	-1587
not _ it	-1854
not _ just	1969
not _ lately	-1608
not _ live	4812
not _ living	8156
not _ me	2176
not _ myself	1681
not _ of	-2370
not _ on	2210
not _ one	2959
not _ people	-1660
not _ right	-2331
not _ she	-1561
not _ since	-2928
not _ talk	-2118
not _ this	-1522
not _ type	-1666
not _ up	2631
not _ wake	2886
not _ want	1493
not _ was	1994
not _ well	-1472
not _ what	-1477
not _ when	-3552
not _ you	-2458
not _ •	-1952
not a	-2066
not allowed	3272
not answering	2858
not ask	2949
not be	6695
not believe	-2032
not bother	1533
not breathe	-1850
not come	2444
not do	-3057
not eating	1977
not end	-1692
not enough	1780
not exist	4527
not feel	1776
not get	-4449
not good	-1860
not hurt	-2147
not in	-1585
not joking	3584
not leave	3272
not let	2944
not me	-1922
not mind	2148
not myself	-1669
not need	3638
not promise	2629
not ready	-2030
not see	8634
not send	-2159
not sleep	-4869
not stay	3005
not stop	2885
not talk	-3048
not tell	1673
not the	-2343
not think	-2456
not to	-2948
not understand	-2491
not wake	3433
not want	2947
not work	1502
not worry	-1634
not worth	3387
note	8114
note $	3895
note _ $	2696
note and	2973
note on	-1778
noth*	1522
nothing	1522
nothing _ $	-4169
nothing _ any	1950
nothing _ for	2049
nothing _ from	1630
nothing _ live	2427
nothing _ more	1520
nothing left	2164
noti*	2395
notice	3518
notifications	-1757
novia	-1751
novia me	-1971
novio	2634
novio _ $	2922
novio me	3867
novo	2867
novo $	3051
now	-4325
now $	4707
now _ do	-1546
now _ i	-2189
now _ is	2961
now _ it	-2041
now _ just	1869
now _ love	-1805
now _ my	-1793
now and	-4391
now i	-3439
now that	1587
now the	3012
nudes	5118
nudes $	2631
nuevo	1867
nuevo novio	1971
number	-3431
numbers	2187
nur	-2986
nur kurz	-2390
o	-3688
o que	-1635
of	2916
of _ $	2853
of _ accident	1587
of _ alive	3694
of _ alone	-2462
of _ and	-5487
of _ being	-2234
of _ building	1645
of _ can	1746
of _ cuts	1582
of _ die	2583
of _ do	2589
of _ ex	4914
of _ front	1655
of _ he	2686
of _ heart	-2523
of _ her	-2232
of _ husband	2804
of _ i	4241
of _ is	-1801
of _ it	1661
of _ just	-2059
of _ kids	3161
of _ life	-2753
of _ me	-2265
of _ my	-1677
of _ now	-2561
of _ people	1562
of _ picture	2531
of _ says	-1509
of _ she	-2292
of _ the	6179
of _ this	2039
of _ to	-2846
of _ tonight	2473
of _ train	1740
of _ wheel	1610
of _ when	3453
of _ who	1927
of _ with	2471
of _ would	1874
of _ years	-1623
of _ •	3602
of a	2572
of being	-1641
of course	-1473
of cutting	1683
of ending	2034
of existing	2338
of her	-2765
of him	3223
of it	-4238
of life	-2027
of living	3691
of losing	-2367
of my	2004
of myself	-1672
of people	-2437
of pills	4570
of them	1528
of this	1752
of us	-1546
of vodka	1842
of ways	1810
of what	3036
of wine	-2503
of wish	2344
off	2468
off _ $	3326
off _ him	-2413
off _ my	-1723
off myself	1907
often	-4109
oh	-1964
ohne	2131
ohne sie	1544
oi	-1585
ojala	6527
ojala me	2323
ojala no	4204
ok	-5283
ok $	-3077
okay	-2018
old	-2448
old _ $	-3376
olvi*	-1493
on	-1802
on $	-2299
on _ $	2833
on _ and	1752
on _ balcony	2312
on _ boyfriend	-1765
on _ bridge	3761
on _ house	-2143
on _ last	-2133
on _ own	-3097
on _ planet	1544
on _ roof	3371
on _ screaming	1617
on _ so	1782
on _ table	5266
on _ the	-1861
on _ when	1594
on _ with	-2025
on and	-2519
on her	-1787
on living	3977
on my	-2457
on purpose	6714
on the	7887
once _ years	-2163
one	-1640
one _ and	-2611
one _ from	2851
one _ i	-1728
one _ mum	1672
one _ not	-2324
one _ the	2333
one _ word	3023
one for	3321
one little	-1631
one more	-2978
one who	-1556
ones	2113
onli*	-2592
online	-2592
only	6985
only _ because	2140
only _ i	3948
only _ out	1583
only _ that	2071
only reason	3289
only thing	2900
open	1968
open _ $	2952
open again	1864
opti*	1775
option	2021
or _ but	2120
or _ her	-1834
or _ i	2407
or _ my	2434
or _ will	-2300
or anything	1628
or just	-2058
order _ he	2805
order _ me	-2194
order _ still	1737
order and	1737
os	4862
os _ $	2124
os _ na	2915
os remedios	2580
other	-1990
other people	1504
otra	2517
otra _ $	1656
otra vez	4732
our _ $	2143
our _ him	2477
our baby	2489
our son	2363
out	-1557
out $	6609
out _ $	-3661
out _ and	1560
out _ have	2149
out _ i	1830
out _ it	1708
out _ life	4496
out _ my	-3132
out _ picture	2552
out _ the	1902
out that	2140
out to	-3506
outs*	4022
outside	4022
outside _ with	1794
outside and	-1732
outside his	2037
over $	6981
over _ $	-4533
over _ now	-1675
over a	-1778
over her	-1500
over life	3054
over my	1607
over the	-2204
over*	6084
overdosed	1666
overdosing	2415
own _ $	-1653
oxy	4688
oxyg*	1859
oxygen	1859
page	-2828
paid	2459
paid the	2487
pain	-1991
pain $	1583
pain _ $	-1706
pain _ go	-1740
pain to	-3910
pain*	5366
painful	4885
panic	-2011
pape*	-2032
papers	-1597
para _ $	5369
para _ me	-2542
para _ sepas	-1837
para ele	-3100
para sempre	2149
para siempre	2628
para*	1818
paracetamol	2590
parents _ 38	-1790
parents _ me	1591
parents _ the	-2294
park*	3879
parked	3264
parking garage	1635
parks	2024
parks $	1754
parle	-1801
parle $	-1832
paro	-2686
paro de	-2686
pars	1817
part _ me	2324
partout	1510
party	-3586
party $	-3836
pas	-7637
pas _ $	-2180
pass*	-2675
passed	-3001
passed _ and	-1609
passed _ i	-2357
passed away	-1529
passwords	2033
past my	1756
past*	4819
pastillas	4819
pastillas _ $	2617
pastillas aqui	1984
pause	-2338
pay	1811
pay _ blood	2303
pay with	2303
paz	-3825
paz $	-3825
peac*	4080
peace _ it	1506
peace now	1911
peaceful	4080
peaceful _ this	2217
peaceful _ to	1553
peaceful compared	1553
pecho	-1702
pega	5031
pega $	2358
pego	1727
pelo	1525
pelo _ $	1687
pens*	6780
pensado	2025
pensado en	2025
pensando	2974
pensando _ de	1664
pensando _ quitarme	1845
pensando _ suicidio	1773
pensando em	2474
pensar	-1495
pensar _ $	-1495
pense	2049
penso em	1704
peop*	-3334
people	-3334
people _ $	4478
people _ die	1927
people _ my	-3495
people _ young	1927
people _ •	-1807
people in	-1625
perd*	-3431
perdido	-1617
perdido $	-1617
perdon	1595
perf*	-1637
persegue	2477
persegue $	1723
person	-3435
person _ $	-1873
peur _ etre	-2415
peur _ seul	-1873
peur d	-2415
phone	-2619
phone _ $	1494
phone _ i	-1966
phone _ it	-1726
phone _ me	1788
phone _ night	1501
phone _ off	2931
phone buzzes	-2249
phone is	1867
phone to	-1509
phot*	-1934
photo $	-2008
photo of	3388
photos	-1885
photos $	-1561
phys*	3857
physically	3595
pic _ and	1669
pic _ pills	1669
pick*	5355
picked	4931
picked _ $	3506
picked _ date	2867
picked a	2867
pict*	2116
picture	2479
picture $	2062
pien*	4384
pienso	4384
pienso _ todos	1496
pienso en	3223
pill*	3662
pillow	2851
pillow $	2201
pills	14511
pills $	2961
pills _ $	2882
pills _ the	1603
pills and	3418
pills here	1889
pills on	2137
pist*	3258
pistola	3258
pizza	-3194
place $	-1556
places with	1716
plan	11202
plan $	3142
plan and	3435
plan was	2203
plan*	6000
plane	4751
plane _ $	4441
planet $	1544
planning	5597
planning _ for	1636
plat*	4878
platform	4740
play*	-1551
please	-4150
please $	-4541
please _ $	-2449
please _ my	4068
please help	-1562
please tell	4341
pleu*	-3489
pleure	-2548
plus	5099
plus $	-2675
plus _ $	5149
plus _ d	1495
plus _ de	2328
plus _ reveiller	1852
plus _ vivre	1911
plus de	2858
plus depuis	-1995
plus vivre	3381
point	6374
point _ $	4142
point _ alive	1589
point _ living	2609
point in	1539
point now	2597
point of	2069
poli*	1763
police	1833
poor	-2193
por	-5615
por _ $	-1983
por _ escaleras	1775
por favor	-1493
por las	1775
porte	3600
porte $	3600
poss*	-1911
post _ nudes	2133
post my	2133
posts	-1598
posts _ more	-1674
posts one	-1674
pour tout	1511
pray	3306
pred*	1630
pref*	4654
prefiero	1544
pregnant _ $	1698
prep*	2453
prepare	2535
pret*	2723
pretty	1762
pris	1796
priv*	1652
private	1652
prob*	-1866
problem	-2789
proc*	-1572
prof*	-6621
profil	-2787
profile	-3449
profile _ $	-1839
prog*	-1855
prom*	-2153
promise _ be	1835
promise _ here	1771
promise ill	1771
prop*	3165
proposito	2274
proud	-3056
proud _ $	-2450
publ*	4163
publicar	1805
publicar _ fotos	1805
publicar mis	1805
puedo dejar	-1711
puedo mas	4525
puer*	4841
puerta	4841
pulled _ on	1896
punc*	1963
puni*	3584
punishment	1665
purp*	6174
purpose	6174
purpose $	3689
push*	6938
pushed	5332
pushed _ and	2845
pushed _ down	3056
pushed _ the	2558
pushed her	3119
pushes	1606
put	4625
put _ in	3676
put _ on	2502
put _ the	1757
put a	5272
put him	1839
put his	1564
put the	-1539
qu il	2000
que	2229
que _ $	-6972
que _ a	6872
que _ en	1760
que _ matar	1757
que _ que	-2014
que _ si	-1690
que _ va	1620
que ele	-2538
que eu	-3161
que je	-2622
que me	-3639
que mi	1618
que si	5030
que sobro	2676
que vai	2955
queb*	5198
quer _ $	1484
quer _ matar	1484
quer se	1484
quer*	6349
queria	6349
queria _ $	3929
queria _ e	1761
queria _ me	-1817
queria dormir	1761
quero	8247
quero _ $	6952
quero _ ele	-1658
quero _ mundo	1984
quero _ viver	2709
quero ele	1746
quero mais	2530
quero morrer	1882
quero sumir	2811
quie*	6790
quiere $	-1770
quiere _ $	2002
quiero	8517
quiero _ $	7204
quiero _ dano	2192
quiero _ el	-1558
quiero _ me	-2464
quiero _ no	2583
quiero _ que	-1592
quiero _ siempre	1866
quiero _ viviendo	1641
quiero _ vuelta	-2249
quiero acabar	1574
quiero de	-2249
quiero desaparecer	1866
quiero despertar	1631
quiero matarme	3690
quiero morir	3738
quiero que	-2437
quiero seguir	2243
quiero vivir	2970
quiet	-4019
quiet $	-2058
quis*	2280
quisiera	2280
quit	1639
quit _ job	2956
quit my	3697
quit*	-3331
quitarme	2612
quitte	-3860
quitte _ et	-1889
quittee	-1843
quittee _ $	-1815
quoi $	-1867
quoi bon	1821
rais*	2940
raised his	1953
raises	1605
raises _ hand	1605
raises his	1605
raiva	1652
rang	-2859
raped	6328
raped _ my	2043
raped by	2043
raped me	4060
rath*	1866
rather	1866
rather be	2406
raus	1678
raus $	1678
razor	3685
reac*	-5380
reach	-5480
reach _ $	-2385
reach out	-4866
reached	-3829
reached _ to	-1661
reached out	-3562
read	-3163
reads	2918
reads _ i	1594
reads this	1594
ready	7530
ready _ go	4303
ready _ it	2123
ready to	6251
real	3257
really _ $	-2168
really _ to	-1490
really think	1937
reas*	6428
reason	6906
reason _ be	-1824
reason _ here	1813
reason _ on	2440
reason _ stay	2000
reason _ up	1948
reason to	3699
reco*	-5147
recovered	-2701
recovered from	-2701
recu*	-2797
redet	-1598
regr*	-3573
reje*	-2158
reject	-1980
reject _ $	-1980
reject me	-1980
rela*	-3220
relapsed	5329
relationship	-2739
relationship $	-2252
relationship _ and	-2237
relationships	-1811
relief	2208
rema*	1514
reme*	3935
remedios	3598
remember	-1685
remi*	-3160
remo*	-3710
remove	-2160
repl*	-2430
replaying	-1922
replaying _ last	-1922
replied $	1640
reply	-5863
reply $	-1706
reply to	-2173
repo*	-3145
rese*	1825
researching	1825
resi*	-1586
resp*	-6937
respondi	-2245
respondi $	-1852
rest	2552
rest _ life	-1841
restraining _ me	-1807
reve*	1573
reveiller	3341
reveiller $	2401
revenge	-1753
rich*	1599
right	2340
right $	-1962
right _ $	5717
right now	3682
ring	-7362
ring $	-3473
ring _ $	-1809
ring him	-1801
ritze	1662
ritze mich	1662
river	2329
river _ the	2362
roll	-1486
roof	3842
roof _ its	1952
room	2314
room $	1473
room _ night	1611
room*	3402
roommate	3749
rope	11139
rope $	8669
rope in	2033
ruhe	-3096
ruhe $	-1735
ruin*	-2513
run	2749
run $	-1888
run _ $	3838
run _ over	4656
running _ $	2061
runs	1868
rupt*	-2494
rupture	-2188
rupture $	-2188
s _ $	-3910
s _ her	3444
s _ hits	3004
s _ is	-1766
s _ me	4012
s boyfriend	3451
s death	-2939
s husband	2187
s il	1876
s new	1540
sabe	2977
sabe _ $	1725
sad	-7461
sad $	-4617
sad _ $	-1775
sagt _ bringt	1912
sagt _ sich	1912
sagt sie	1912
said $	-2526
said _ $	-2541
said _ he	2734
said _ the	-2689
said _ to	-2749
said _ was	-2873
said _ will	2200
said he	1933
said if	1576
said that	1564
sala*	-1613
salary	-1613
salir	3645
same	-3763
same _ $	-2112
sang*	4405
sans	4304
sans _ $	4304
sans moi	1614
sat _ his	1722
sat _ the	-2119
saw	-5920
saw _ $	-3480
say	-9000
say $	-3722
say _ to	-1842
say no	3768
sayi*	3590
saying	3590
says	4880
says _ am	-2048
says _ i	2993
says _ loves	-1666
says _ me	-3193
says _ my	1535
says _ should	-1769
says _ tell	2659
says _ things	-1606
says _ wants	2475
says _ •	2799
says hell	1616
says i	-3202
says if	4181
says •	2799
scar*	5343
scared $	-2479
scared _ alone	-2232
scared _ do	2240
scared _ go	3032
scared _ home	1499
scared _ i	1819
scared _ losing	-2367
scared _ never	-1856
scared _ what	1909
scared for	2531
scared to	1603
scarifie	1725
scarifie depuis	1725
scars	4755
scars _ my	1999
scars from	1861
scene	-1641
schl*	6848
schlagt	5808
schlagt _ $	3270
schlagt _ wenn	1577
schlagt mich	4175
schluss gemacht	-2286
schluss mit	1738
scho*	-4575
schon	2953
school	-4575
school $	-2945
school and	-2048
schr*	-4419
schreib	-1671
schreiben	-2884
schreiben $	-2799
schu*	-1701
schuldig	-1522
schuldig $	-1522
scra*	5728
scratches	4164
scratches _ •	2876
scratches and	3257
scre*	1859
screaming $	1617
screen	-1637
se	4803
se $	2202
se _ $	1811
se _ seguir	-1975
se _ terminar	1566
se como	-2565
se eu	5048
se fue	-1987
se matar	4562
se quiere	1680
se va	3444
sea	1957
sea $	3193
see _ $	-2655
see _ at	2033
see _ friends	1502
see _ he	-1614
see _ i	2854
see _ is	-1679
see _ more	-2272
see _ reason	2387
see _ should	2787
see _ to	2261
see _ together	1706
see _ way	1612
see her	-2655
see his	-1760
see me	-2768
see myself	1544
see no	1691
see the	1786
see them	2401
see why	2787
seei*	-2204
seeing	-2204
seems	4725
seems _ $	2443
seen	-1540
sees	-3199
sees _ $	-2948
segu*	2176
seguir	2589
seguir _ ella	1509
seguir viviendo	3323
sehen	-2283
sehen $	-2105
sein	1606
sein $	3583
sein profil	-1574
seine	-1609
selb*	7315
selbst	3208
selbstmord	4106
selbstmord $	4106
self	8313
self _ $	2179
self _ again	1470
self _ and	-3034
self _ is	2830
self _ since	2406
self esteem	-2832
self harm	3974
self harming	2996
self harms	1654
selfie	-1624
sell	-1687
sem	1581
sem _ $	1779
sem mim	1722
sema*	-3241
semana	-2101
semp*	2149
sempre	2149
send	-6974
send $	-2909
send _ $	-2728
send _ to	1637
send it	-1856
sends	1905
sends me	1905
sens _ $	-1531
sens vide	-1545
sent	-4061
sent _ of	2907
sent _ photo	2186
sent a	1655
sent it	-2006
sent*	9651
sentido	6174
sentido _ $	2097
sentido _ seguir	1555
sentido _ viva	1614
sentido a	2721
sentir	2595
sentir _ $	2595
sepas	-1837
sera*	3591
seri*	4288
seria	2157
seriously	4199
sers	1498
sert*	2725
sertraline	2725
ses	-1985
ses _ $	-1687
seul	-2339
seul $	-2062
sex	4641
sex $	2757
sex _ $	1754
share	2157
share _ private	2020
she _ $	-1806
she _ a	1604
she _ again	1718
she _ and	3047
she _ away	-1705
she _ back	1791
she _ being	-2059
she _ die	2326
she _ him	2291
she _ hitting	1723
she _ i	2004
she _ it	1639
she _ kill	1512
she _ like	1488
she _ me	-7216
she _ more	-1621
she _ my	-2980
she _ not	3513
she _ on	-3260
she _ our	4386
she _ photo	2472
she _ the	-3234
she _ tonight	-2859
she beats	2895
she calls	-1550
she comes	2925
she did	-1601
she does	3481
she drinks	1569
she even	1987
she gets	-1577
she hides	2261
she hits	-1685
she says	-1706
she scratches	2319
she sent	2251
she swallowed	2548
she threatened	-1889
she told	-1894
she wants	2300
she was	-2266
she will	1628
shel*	1689
shelter	1689
shelter $	1689
shock	-2415
shock $	-2005
shoot	3431
shoot _ $	2139
shoot me	2163
shop	-1481
shot	-2959
should	-2313
should _ $	2596
should _ at	1497
should _ died	4065
should _ in	1735
should _ it	-3034
should _ or	2410
should _ to	-1860
should _ up	-1481
should _ •	2576
should have	2771
should i	-3554
should not	1849
show	-3312
show me	-1731
showing	1837
showing _ my	2092
showing up	1837
shut	2221
si	8074
si _ me	4350
si _ pars	1817
si je	2845
si lo	2892
si me	2096
sich	3897
sich _ $	2331
sich _ ich	2847
sich um	1912
sich umbringen	2535
sich umzubringen	1895
sick	-3207
sie	-1970
sie _ $	-1989
sie _ um	1912
sie bringt	1912
siem*	2628
siempre	2628
siempre $	1866
siento _ $	-3107
siento _ en	2676
siento _ mejor	2216
siento _ sobro	2676
siento que	2095
siento sola	-2255
sile*	-4028
silence	-2213
simp*	2633
sin	3921
sin _ $	3223
sin ella	2132
sin mi	3022
since _ baby	-1525
since _ breakup	1797
since _ divorce	2324
since _ i	1633
since _ my	-1937
since _ was	1571
since the	1470
sing*	-2548
single _ $	-2357
sinn	2408
sinn mehr	2408
sister _ $	-2286
sister _ a	1784
sister _ him	1546
sister _ husband	2187
sister _ me	-2018
sister is	-1726
sister s	1902
sisters	-1823
sit	-3366
sit _ empty	1588
sit here	-1484
sitt*	1934
sitting	1934
skin	2160
slap*	5254
slapped	5254
slapped _ and	3315
slapped me	1975
slaps	3925
slaps _ in	1572
slaps _ when	1886
slaps me	3215
slash	4073
slash her	4073
slee*	3292
sleep	-4747
sleep $	-2863
sleep _ $	-1625
sleep _ him	2800
sleep _ never	1507
sleep _ the	-1681
sleep and	2234
sleep with	2379
sleeping _ $	2241
sleeping _ my	-2172
sleeping pills	4140
sleeves	1804
sleeves _ $	1804
small	-2274
smash	3282
smash _ face	3282
smash _ in	3282
smash her	2253
snoo*	-1610
snooze	-1610
so $	-4370
so _ $	1834
so _ am	1952
so _ at	-1810
so _ being	1585
so _ feel	1631
so _ hurts	2170
so _ i	2207
so _ myself	-1502
so _ never	1694
so _ right	1564
so _ that	2387
so alone	-1963
so angry	2565
so bad	2213
so easy	4553
so quiet	-1501
so stupid	1632
so that	2441
so tired	3029
sobro	2676
sobro en	2676
soci*	-1937
social	-1867
soeur _ mourir	3032
sofa	-2104
sofa $	-1613
soir	1727
soir $	1727
sola	-3471
sola $	-2341
soll	-5051
soll _ $	-2395
soll ich	-3523
some _ i	2213
some _ my	2068
some days	2057
somebody _ going	2321
somebody _ to	2321
someone	-2840
someone _ $	-2125
someone _ dated	1925
someone _ is	2236
someone _ me	-1735
someone gets	2515
someone i	1925
someone new	-1678
someone to	-2895
something $	-5388
something _ $	3176
something _ do	2178
something _ not	1631
something _ to	1543
something else	1631
something i	1569
something to	2135
sometimes	5098
sometimes $	-1931
sometimes _ hits	-1737
sometimes _ hope	1924
sometimes _ that	2276
sometimes i	6165
son $	3633
son _ $	-2001
son _ he	1487
son _ his	1848
son _ i	-2109
son asked	-2316
song	-3639
soon	4645
soon $	2224
soon*	-2236
sooner	-2227
sorry	-7560
sorry for	-2240
sorry i	-2121
soun*	8057
sounds	6387
sounds _ $	3189
sounds good	2918
sounds nice	2054
sounds peaceful	2201
soup	-2477
soup $	-2073
sozi*	-1828
speak	-2407
spell	-1883
spend $	1559
spri*	4152
spring and	-1679
springe	3237
springen	1590
springen $	1590
stab	5079
stab _ $	5079
stab him	5079
stab*	2673
stabbing	3641
stabbing _ in	2429
stairs $	2705
stal*	4617
stalked	1911
stalked by	1944
stan*	5060
standing	5800
standing _ bridge	1749
standing _ the	6102
standing on	5690
star*	6919
start	-2446
start _ $	-1867
started	3038
started _ again	1522
started _ my	4276
started giving	3153
starting	-1681
starve	2313
starve _ i	1556
stay	2972
stay $	3062
staying	1993
staying _ $	1993
staying alive	1993
stehe	1656
stehe _ brucke	1656
stehe _ der	1656
stehe auf	1656
steht	2339
steht _ meiner	1790
step	1743
step*	7641
stepdad	3283
stepdad touches	1875
stepfather	2820
stepped	1740
stepped _ front	1740
stepped _ of	1740
stepped in	1740
ster*	4970
sterben	4970
sterben $	4970
still	-2064
still _ $	2166
still _ to	3454
still alive	2986
still have	1631
still love	-2221
stop _ about	-1902
stop _ hurting	2489
stop _ myself	2277
stop _ of	3318
stop _ thoughts	2801
stop cutting	2726
stop existing	2030
stop having	2267
stop imagining	2859
stop*	2284
stopped	2284
stopped _ $	2157
stops	3973
stops _ from	1937
stops me	2430
stor*	-3687
stories	-3188
stories $	-2360
story	-5218
story $	-1749
story _ i	-1518
stove	-2501
stra*	4592
stranger	-2360
strangle	6064
strangle _ $	5152
strangle her	3696
strangling	2657
stre*	-1545
street	1747
streit	-1592
stru*	-1754
struggling	-2093
struggling with	-2067
stuff $	-1759
su	-3122
su _ $	-2423
su _ novio	1971
su nuevo	1971
such	-2528
suff*	-2609
suffering	-2688
suffering $	-2688
suic*	29746
suicidal	8474
suicidal $	2124
suicidal _ $	3284
suicidal _ am	1798
suicidal _ i	3936
suicidal again	1846
suicidal and	2805
suicidarme	3231
suicidarme $	3231
suicidarse	1501
suicidarse $	1501
suicidas	1573
suicide	8631
suicide $	2953
suicide _ $	3812
suicide _ the	-1551
suicide is	-2059
suicider	1690
suicidio	2776
suicidio $	1773
suis encore	3715
suit	2186
suit partout	1971
suiz*	1715
suizidgedanken	1715
suizidgedanken _ der	1715
suizidgedanken _ trennung	1715
suizidgedanken seit	1715
sumir	4132
sumir _ $	2992
sumir _ mundo	1984
sumir _ sempre	2149
sumir para	2149
sun	-1517
supp*	-2192
sure	1591
sure he	2937
surp*	-1644
survive	-2490
surviving	3597
surviving $	3711
sus	-2336
sus _ $	-1616
swal*	10791
swallow	1678
swallowed	9113
swallowed _ of	3259
swea*	-2321
swear	4289
swear _ will	2599
swear i	3487
swear to	1555
sweating	-2321
sweating $	-2321
t	-1605
ta	4454
tabl*	6813
table	5261
table $	3949
tabletten	5879
tabletten _ $	1979
tabletten schon	1703
take	8893
take _ $	1522
take _ i	1862
take _ in	-1600
take _ life	2233
take _ of	2345
take a	-2250
take it	-1983
take me	4183
take to	2799
taken	3214
takes	3945
takes $	2092
takes my	2487
taking the	-1596
talk	-12534
talk _ $	-3921
talk _ me	-3262
talk _ the	-1539
talk about	-2267
talk it	-2783
talk to	-4223
talk*	-4749
talking	-3634
talking to	-2682
talks _ $	1733
talks about	3003
tape	3740
tbh	4140
tbh $	3756
te	1951
te _ juro	4092
te _ que	1544
te lo	4092
team	-2114
teen*	-2570
tell	-2366
tell $	1702
tell _ $	-2151
tell _ i	1578
tell _ mom	2220
tell _ mum	2161
tell _ that	-2472
tell anyone	5264
tell her	-3016
tell him	-2472
tell me	-2834
tellement	-1535
telling _ to	1675
temp*	-3151
temper	1723
tempo	-1779
tempo $	-1705
temporary	-2692
ten	-4191
ten _ $	-1498
ten _ ago	-1989
ten years	-2697
tengo	8090
tengo _ $	3323
tengo _ aqui	1984
tengo _ nada	-2206
tengo _ para	1850
tengo _ pastillas	3197
tengo _ plan	1802
tengo las	3197
tengo que	-3028
tengo un	1614
tenho	2454
tenho _ de	-2196
tenho _ ficar	-2766
tenho vontade	1643
tent*	1619
ter	2106
ter _ $	1568
terminal	4010
terminal _ $	3218
terminei	-1867
terrible	-1707
text	-13059
text $	-2757
text _ $	-2899
text _ i	-2676
text her	-1795
text him	-2471
text me	-2810
text my	-1499
text*	-10660
texted	-5443
texted _ $	-1563
texted _ i	-1632
texted _ that	1617
texted me	-1896
texting	-5128
texting _ $	-3085
texting me	-2104
texts	-5086
texts me	-1557
than	2492
than _ $	1666
than this	2202
than*	-1773
thank	2837
thank _ for	3053
thank you	3460
thanks	-1504
thanks $	-1719
thanks _ everything	3868
thanks for	2851
that	-4873
that _ a	3402
that _ and	2609
that _ but	-2283
that _ had	1793
that _ have	3314
that _ hit	1590
that _ in	-2075
that _ left	-1539
that _ made	1606
that _ me	-2413
that _ never	-1567
that _ only	2092
that _ plan	3897
that _ should	-2295
that _ the	3605
that _ to	2872
that _ will	-6619
that _ with	-1642
that _ would	1886
that guy	1864
that he	-1567
that is	2580
that it	2318
that my	-2702
the _ a	1804
the _ again	3792
the _ all	-2857
the _ always	-2519
the _ and	-2781
the _ are	3855
the _ back	1630
the _ better	1596
the _ cleaned	3202
the _ code	1865
the _ cried	-1588
the _ cut	2300
the _ day	-2113
the _ down	1726
the _ eating	-1841
the _ every	-1928
the _ from	2148
the _ garage	1635
the _ gave	-2132
the _ goes	2172
the _ had	2272
the _ he	-2006
the _ her	-1628
the _ here	2332
the _ house	1588
the _ i	4925
the _ just	-1825
the _ key	2195
the _ left	3234
the _ like	-2933
the _ living	2034
the _ looked	4143
the _ looks	2317
the _ next	2496
the _ of	-3418
the _ on	-1881
the _ one	-2719
the _ our	1667
the _ person	-1507
the _ reason	3010
the _ said	1560
the _ school	-1491
the _ so	2721
the _ stop	-1726
the _ this	1715
the _ time	1497
the _ to	6655
the _ twice	2335
the _ type	-1654
the _ was	-3207
the _ way	3064
the _ where	-1753
the _ who	-1758
the _ with	4117
the _ yesterday	-1902
the baby	-1527
the bathroom	2856
the best	-1886
the blade	4488
the bus	-2474
the car	-2353
the cat	-3306
the cliff	4213
the cops	2223
the couch	-1762
the dentist	-1695
the dog	-3706
the door	4082
the drawer	1834
the empty	1588
the end	-3651
the father	-1646
the first	1670
the flat	1678
the fridge	-1591
the funeral	-2034
the ground	3244
the guilt	-1850
the gun	6140
the guy	2082
the hospital	2626
the house	-1984
the keys	2426
the knife	2703
the last	3497
the letters	4806
the movie	-2046
the new	-1891
the one	-1651
the only	6219
the pain	-4194
the party	-2364
the phone	-5071
the picture	1956
the pillow	1574
the pills	3241
the plan	3903
the plane	5157
the platform	4740
the point	1896
the police	1953
the razor	3191
the rest	2316
the ring	-1622
the river	2329
the roof	2980
the room	1475
the rope	4046
the same	-3138
the sea	2060
the shelter	1689
the sofa	-1525
the stove	-2501
the sun	-1517
the table	4395
the thoughts	1840
the time	-2351
the tracks	5785
the urge	2105
the wall	4401
the way	-3786
the weekend	-3483
the whole	2480
the world	6547
the •	-2599
them	8918
them $	1885
them _ $	6589
them _ i	1958
them together	3677
then _ $	-2143
then _ again	-1896
then _ not	-2615
then disappears	-1841
then i	-5021
then you	1838
ther*	-3192
therapist says	-1608
therapy	-2935
there $	-4526
there _ be	3021
there _ my	-1512
there _ not	3021
there _ nothing	1525
there _ one	1905
there is	3504
there will	3021
these _ thoughts	1628
these suicidal	1567
they	6171
they _ $	3335
they _ be	1562
they _ did	3864
they _ not	5861
they _ the	-2277
they are	2641
they do	2369
they want	-1966
thig*	1785
thighs	1785
thin*	2092
thing i	1669
thing that	2071
things _ $	-3205
think	2134
think _ $	-3274
think _ am	1987
think _ husband	-2673
think _ is	-4257
think _ it	2315
think _ might	1548
think _ not	1756
think _ would	2496
think _ •	-2257
think about	10129
think ill	1585
think it	-1750
think of	-3254
thinking	5116
thinking _ $	1895
thinking _ all	1528
thinking _ death	2652
thinking _ ending	2062
thinking _ her	-2209
thinking _ him	-2555
thinking _ jumping	1614
thinking _ killing	3735
thinking _ last	-1994
thinking _ ways	1810
thinking about	4548
this _ and	2469
this _ do	1824
this _ i	3227
this _ last	4369
this _ me	-2621
this _ not	-1962
this _ want	1863
this i	1871
this life	5579
this one	2646
this planet	1544
this relationship	-1645
this time	3284
this week	1944
this world	3699
thou*	3276
thought	-2288
thoughts	5368
thoughts $	-1631
thoughts _ back	1617
thoughts _ i	-1532
thoughts _ my	5458
thoughts about	2838
thoughts are	1617
thoughts of	4803
thre*	9119
threatened	1676
threatening	4568
threatening _ my	1884
threatening me	1510
threatening to	2651
threatens	2037
threats	2240
three _ $	-1529
threw	5847
threw _ against	2227
threw _ at	3648
threw _ away	-1747
threw _ the	2578
threw a	3697
thro*	4721
throat	4883
throat $	3596
through	-2485
throws	1917
throws things	1510
thursday _ am	1481
tied	1623
tiene	1795
til	2957
til i	3057
till	2945
till it	1651
time _ $	3113
time _ buzzes	-1649
time _ i	-1734
time _ my	-1957
time _ phone	-1649
time _ tried	1491
time ago	-1912
time and	-4182
time he	2102
time i	6022
time my	-1558
time we	1783
times	1500
tira*	2515
tirar	3243
tirar _ vida	1977
tirarme	2771
tired $	-1868
tired _ $	2454
tired _ alive	1897
tired _ being	1670
tired _ existing	2338
tired of	2779
tires	2818
tires and	3167
to	4240
to $	-2977
to _ a	-8778
to _ after	4407
to _ again	-6965
to _ alive	3722
to _ alone	-2696
to _ am	-1735
to _ an	-1818
to _ anymore	2615
to _ around	2567
to _ at	-2668
to _ away	-3349
to _ bad	2505
to _ basically	1543
to _ blade	1960
to _ brains	1497
to _ bullet	2755
to _ car	1658
to _ de	3466
to _ doctor	-1824
to _ ever	1745
to _ ex	-3041
to _ exist	2080
to _ existing	2030
to _ for	1480
to _ from	-2127
to _ girl	-2199
to _ harm	3570
to _ he	-1472
to _ head	1901
to _ her	-2162
to _ here	2154
to _ herself	2041
to _ him	-1828
to _ himself	4331
to _ his	-1541
to _ home	1673
to _ house	2785
to _ how	-1829
to _ hurt	3520
to _ husband	-1929
to _ if	-5307
to _ into	-1921
to _ is	4655
to _ it	3979
to _ know	2017
to _ last	2710
to _ life	2065
to _ like	-2753
to _ list	-2368
to _ live	-1683
to _ lol	3459
to _ me	-2800
to _ more	-2513
to _ most	1507
to _ my	-2001
to _ myself	3391
to _ not	3081
to _ now	-3927
to _ nudes	2875
to _ over	5743
to _ police	1735
to _ private	2020
to _ sex	2268
to _ since	1561
to _ sleep	2326
to _ so	3167
to _ somebody	2377
to _ suicide	1901
to _ sure	1673
to _ the	2597
to _ there	-2263
to _ this	-1642
to _ to	-7026
to _ tomorrow	4339
to _ too	1892
to _ until	3325
to _ up	5235
to _ viver	2488
to _ where	3603
to _ with	-4425
to _ •	-4812
to a	-4416
to act	-1542
to all	1501
to beat	2735
to blow	1784
to call	-4677
to com	1531
to contact	-1936
to cope	-2668
to cut	2370
to die	10329
to disappear	1508
to do	3821
to end	6305
to exist	4996
to feel	-4209
to go	5433
to god	2301
to hang	3226
to hear	-2929
to help	2476
to her	-6461
to him	-2688
to his	-3801
to hit	-1752
to hurt	6491
to it	2551
to jump	3897
to just	1806
to keep	1966
to kill	8594
to know	-1479
to learn	-1671
to live	9271
to look	-2296
to lose	-3432
to make	2733
to me	-11392
to meet	-4046
to my	3021
to myself	-2904
to not	2930
to off	1907
to pensando	1536
to perdido	-1617
to post	2133
to put	2254
to reach	-3668
to reply	-1816
to ring	-2233
to run	3201
to say	-2569
to see	-8373
to self	3570
to share	1658
to shoot	2222
to sit	-1656
to sleep	3366
to smash	3282
to stab	5079
to stay	3392
to stop	1760
to strangle	3575
to take	4487
to talk	-4071
to tell	-2696
to text	-7018
to the	-4749
to therapy	-1530
to this	3558
to wake	4709
to want	-1824
to write	-5324
to •	-4243
today	-3573
today _ not	-1545
today i	-2752
todo	1683
todo $	-1817
todo _ $	4797
todo _ noche	1523
todo esta	1523
todos	4982
todos _ $	3271
todos _ dias	1665
todos _ mejor	2085
todos _ sin	2085
todos estarian	2085
todos os	2466
told	-1826
told _ bye	3657
told _ he	1993
told _ its	-1869
told _ over	-1869
told _ therapist	2129
told _ to	-2742
told _ today	2303
told everyone	2292
told me	-4626
tome	2735
tomei	7237
tomei _ remedios	2579
tomo*	3169
tomorrow	3169
tomorrow _ not	1757
tomorrow _ will	1703
toni*	8439
tonight	8439
tonight $	4247
tonight _ am	4091
tonight _ i	-2524
tonight _ my	1696
tonight _ want	-2754
tonight and	-2826
tonight i	3965
too $	4154
too _ $	-2005
too _ photos	-2713
too many	1740
took	9545
took _ and	2561
took _ life	-1638
took _ many	2043
took _ my	1850
took _ of	5792
took _ photos	-2713
took _ razor	1577
took _ train	-1592
took a	2047
took all	4176
took his	-1638
took me	-2564
took too	2043
top	-1719
tot	5441
tot $	3404
tot _ $	2496
tot sein	2496
touch	-2357
touched	-3082
touched me	-3082
touches	4257
touches me	2091
touches my	2166
tout	4268
tout _ $	3188
tout _ monde	3022
tout ca	-1613
tout le	3533
toute _ $	-1549
town	-3253
trab*	-3011
trabajo	-1738
trabajo $	-2202
trac*	9639
tracks	6749
tracks $	4438
trade	1716
trade _ with	1716
trade places	1716
traiu	-2921
tran*	-2865
trapped _ my	-1518
trapped in	-1653
trea*	-2136
treated	-1705
tried	5944
tried _ himself	2722
tried i	2075
tried to	2487
trinkt	1577
trinkt $	1577
trip	-1770
tris*	-3956
triste	-2804
trouble	-1762
truck	4549
truck $	1744
trus*	-1733
trust	-4430
trust me	-2483
trusting	-1631
try	-1991
tu	-1732
tudo _ $	1529
tudo que	2559
tuer	7735
tuer $	6171
turn	-2616
turned _ $	-2777
turned _ her	1484
turned out	-1945
turns	-1582
twen*	-4491
twenties	-1890
twenty	-2601
twenty years	-2243
twice	5327
twice _ $	1704
twice _ week	1545
twice this	1545
twis*	1635
twisted	1635
twisted _ arm	1635
twisted my	1635
two	-1580
two _ ago	3410
two _ i	1810
type	-3011
type _ $	-2225
uber	-1827
uber _ $	-1813
uberlege	1519
ugly	-1896
ugly $	-1526
um	5722
um $	7226
um _ $	-2166
um _ de	1816
uma	2241
uma _ $	-1860
uma _ para	2056
umbr*	5446
umbringen	4589
umbringen $	1712
umzu*	4203
umzubringen	4203
umzubringen $	3727
un _ $	-3392
un _ pour	1731
un couteau	2141
un plan	1802
una	2861
una _ y	1728
una pistola	3258
unbl*	-3038
unblocked	-1624
und	2428
und _ aufwachen	1522
und _ schuldig	-1522
und _ sterben	1674
und _ wieder	1522
und _ will	3319
und fuhle	-1522
und nie	1522
unde*	-3476
under _ pillow	2149
understand	-2468
understand _ $	-2442
understand why	-2401
une	-1900
une _ $	-2485
until	7996
until _ bled	1623
until i	2910
until it	2118
until they	2549
up $	3059
up _ $	-1590
up _ a	-3081
up _ again	3079
up _ at	-1547
up _ girlfriend	-1758
up _ me	-1920
up _ of	1481
up _ the	4069
up _ to	1720
up and	-1485
up for	-1864
up how	1973
up to	1674
up with	-3616
urge _ cut	2300
urge _ is	2856
urge to	4199
urges	3065
urges to	2802
us	-6335
us $	-2630
us in	2567
use	-2351
used _ be	-1818
used to	-3548
usel*	1539
useless	1539
va	3361
va $	1501
va a	2679
vai	4106
vais	3632
vais _ $	5304
vais _ la	1663
vais _ tuer	2861
vais lui	1487
vais me	1925
vaut	2614
vaut plus	2614
vejo	2215
vejo _ sentido	1606
vejo mais	2215
veo	2192
veo _ a	2721
veo _ seguir	1555
veo sentido	2721
ver	-3839
ver _ $	-2422
verb*	3033
verbally	3033
verd*	4160
verdad	4160
verf*	1633
verfolgt	1633
verfolgt mich	1633
verg*	-3013
vergessen	-1803
vergessen $	-1803
verlassen	-3916
verlassen $	-3572
verm*	-2527
vermisse	-2454
vero*	1724
veroffentlichen	1724
veroffentlichen $	1724
veut	2188
veut _ $	3381
veut mourir	3381
veux $	-1573
veux _ $	6004
veux _ vivre	3381
veux le	-1897
veux mourir	3744
veux plus	3292
vez	4062
vida	2153
vida $	2505
vide	-1624
vide*	2938
videos	2938
vie	2711
vie _ plus	3957
vie _ vaut	2614
vie ne	2614
viel	3257
view*	-1625
viol*	3127
violent	3654
violent $	2063
viva	2355
viva $	2355
viver	8026
viver $	7150
vivi*	3192
viviendo	3323
viviendo $	1641
vivir	7189
vivir $	5574
vivo	3982
vivo $	3444
vivre	10340
vivre $	6977
vodka	4970
vodka $	4089
voice	-1550
voir	-2747
volt*	1671
voltei	2634
voltei _ cortar	2634
voltei _ me	2634
voltei a	2634
volv*	-2583
volver	-1868
volvi	4665
volvi _ cortarme	2852
volvi a	4665
vor	8008
vor _ $	1951
vor _ ich	2661
vor _ und	2731
vor den	1766
vor meinem	3162
vor meiner	1790
vou	4497
vou _ $	5347
vou _ a	2510
vou _ com	1556
vou _ matar	3751
vou _ para	-2000
vou acabar	1556
vou ligar	-1706
vou matar	3638
vou me	6731
voud*	3223
voudrais	3223
voy	5460
voy _ matar	1478
voy a	4488
vuel*	2412
vuelta	-2249
vuelvo	2987
wait*	3730
waiting	4497
waiting _ basically	1543
waiting _ die	1543
waiting to	1543
wake	4511
wake _ $	3528
wake _ in	-1512
wake up	4736
waki*	2310
waking	2310
waking _ $	2310
waking up	2310
walked	-1732
walking	2137
walking into	2168
walks	1809
walks _ $	1809
walks again	1809
wall	4822
wall $	2159
want	1794
want _ $	2030
want _ alive	1736
want _ and	2775
want _ anymore	4346
want _ ask	-1637
want _ back	-1702
want _ be	5430
want _ blow	1784
want _ but	1679
want _ cut	2185
want _ dead	4157
want _ die	8276
want _ disappear	1508
want _ end	2430
want _ exist	3115
want _ feel	-2728
want _ get	-1983
want _ go	-4885
want _ his	-2012
want _ home	-2159
want _ hurting	-1892
want _ in	1843
want _ into	-1891
want _ kill	3297
want _ leave	-1609
want _ life	-1744
want _ like	-1811
want _ live	4754
want _ lol	2449
want _ my	-1653
want _ myself	1675
want _ out	-2520
want _ pain	-3776
want _ put	2799
want _ ring	-1536
want _ run	3438
want _ see	-4494
want _ sleep	2073
want _ stab	3711
want _ stop	-1845
want _ take	1675
want _ talk	-2956
want _ the	2983
want _ to	2933
want _ wake	2886
want _ want	-1714
want _ with	1733
want _ •	-1598
want a	-2066
want it	6108
want my	-3348
want out	5144
want the	-1865
want to	4538
wanted	-2761
wanted _ be	2180
wanted _ now	-1898
wanted to	-1996
wanting	3278
wanting _ live	1952
wanting to	3417
wants _ $	5186
wants _ back	-2075
wants _ die	4803
wants _ herself	1544
wants _ kill	1581
wants _ me	-1610
wants _ meet	-2180
wants _ of	1790
wants _ to	-1635
wants me	-2060
wants out	3645
wants to	1796
war $	2419
ware	4423
ware _ $	3730
ware _ geboren	1655
ware _ tot	1946
waren	3987
was	-3562
was _ 4	2499
was _ a	-2537
was _ and	-2551
was _ as	-2140
was _ born	4071
was _ but	-1797
was _ by	2967
was _ do	3491
was _ end	1695
was _ last	4024
was _ of	1980
was _ to	2489
was a	-4302
was abusive	-1649
was an	3371
was dead	5212
was for	2347
was goodbye	3670
was it	-1892
was my	-1917
was never	3719
was no	-1905
was raped	2043
waste	3713
waste _ and	1859
waste of	3810
watc*	-3441
watch	-1893
watched	-1602
water _ $	3648
way i	-2842
way out	6207
ways	1853
ways to	2741
we	-12317
we _ and	1560
we _ get	-2197
we _ he	-1856
we _ not	-2807
we argue	1565
we fight	1910
we fought	1804
we have	-1696
we share	1496
we were	-2736
wear	2854
wear _ i	2522
wear what	1919
wedd*	-1989
wedding	-1989
week*	-4804
weekend	-2092
weekend $	-1952
weekends	-1878
weeks $	-1757
weeks ago	2138
weg	2215
weg _ $	2745
weh	-1762
weht*	4384
wehtun	4384
wehtun $	2706
wein*	-1524
weinen	-1524
weinen $	-1524
weird _ $	3016
weiss	-1663
weit*	2552
weiterleben	4091
weiterleben $	4091
well	-4745
well $	-2094
wenn	4915
wenn _ $	1617
wenn _ bringt	-1736
wenn _ trinkt	1577
wenn ich	3017
wenn sie	1842
went	-4851
went _ jonas	1923
werde	-1822
were	-3826
what	-4708
what _ anymore	-2106
what _ i	-3375
what _ if	1633
what _ life	3916
what _ my	-2554
what _ now	-1643
what _ of	4136
what _ one	3630
what _ point	1822
what _ said	-1954
what _ spend	1559
what _ there	1698
what _ wear	2693
what _ with	-1491
what _ wrong	-1901
what _ you	1489
what a	-2445
what he	1587
what i	1510
what is	2735
what to	-2389
what was	3001
whatever	1738
wheel	1660
wheel $	1660
when	5446
when $	3191
when _ a	-4338
when _ about	1637
when _ am	5313
when _ argue	1483
when _ come	-2015
when _ drinks	4597
when _ feel	2551
when _ find	1908
when _ gone	1823
when _ little	-1548
when _ no	1534
when _ nobody	2087
when _ numb	1609
when _ say	1534
when _ them	-1672
when _ was	-4179
when he	6210
when his	-2823
when she	1986
when we	2026
when*	1844
whenever	1844
whenever _ fight	1585
whenever i	1814
where _ $	3945
where _ am	2904
where _ are	-1699
where _ find	-1772
where _ parks	2024
where _ the	1683
where _ tonight	-2859
where he	1517
where i	5082
where she	-1496
where you	-1699
which	2679
which _ is	1676
which bridge	4432
while	-1962
while _ $	1571
who	3820
who _ $	7737
who _ am	-2103
who _ harms	1654
who _ it	1992
who _ me	2705
who _ talk	1614
who _ what	1786
who _ with	-1683
who _ young	1927
who die	1927
who hurt	-1803
who self	1654
who to	1943
who would	3032
whole	1535
whole _ of	1629
why	2004
why $	-3572
why _ even	1975
why _ feel	2493
why _ i	7691
why _ it	2474
why _ keep	5540
why _ not	1677
why _ should	2787
why _ you	-2041
why am	1603
why could	2000
why did	-1985
why do	3026
why i	1962
wied*	4325
wieder	4325
wieder $	2778
wieder aufwachen	1522
wife _ that	-2551
wife hit	-1801
wife i	1920
will	8973
will _ $	4554
will _ alone	-1851
will _ and	1710
will _ answer	1648
will _ at	-2196
will _ away	-1699
will _ be	4047
will _ end	-1560
will _ find	-2856
will _ for	-1583
will _ give	1592
will _ her	3405
will _ him	3658
will _ his	3499
will _ it	2291
will _ leave	3027
will _ leben	2868
will _ let	2969
will _ live	4423
will _ me	4993
will _ my	-1666
will _ need	1818
will _ on	-2285
will _ over	-1522
will _ sein	2496
will _ something	1539
will _ talk	-2500
will _ the	-4811
will _ them	3480
will _ there	-2663
will _ this	-2092
will _ to	-1766
will _ umbringen	3169
will _ up	-1893
will _ wehtun	4384
will _ wieder	-1524
will _ with	2148
will _ without	3488
will _ you	-1827
will _ •	1490
will be	-2175
will beat	1656
will break	4266
will change	-3350
will die	-4264
will do	2860
will einfach	2670
will end	2529
will find	3649
will ihr	2778
will keinen	-1840
will kill	3512
will never	-3450
will not	7918
will reject	-1980
will sich	2535
will sterben	2306
will to	2633
will tot	1489
wine	-4179
wipe	-2559
wipe my	-1504
wir	-1582
wish	6198
wish _ could	-2570
wish _ dead	4187
wish _ had	3347
wish _ my	1672
wish _ never	3047
wish _ was	6178
wish he	-2670
wish i	2558
wish that	1902
wish the	2370
wish*	2825
wishes	2332
with	1775
with $	-3772
with _ because	-2198
with _ but	-1531
with _ cigarette	1713
with _ friend	-1718
with _ girlfriend	-1546
with _ hammer	1771
with _ in	8019
with _ it	2955
with _ knife	2075
with _ nudes	2116
with _ sister	-1800
with a	7374
with blood	2303
with her	-2542
with him	3341
with it	1549
with life	2644
with me	-3050
with the	-4851
with two	-1658
with*	1861
without	2836
without _ is	2038
without _ like	2301
without _ not	2641
without her	2191
without him	-1600
without me	1644
wohn*	1961
wohnung	1961
woke	1774
woke up	1803
woman	-1697
women	-1544
word	1860
word from	2822
words	-2202
work	-2677
work _ $	-5588
work _ and	1471
work _ too	-1478
work and	2310
work is	-1713
work*	-2141
worked	-1806
worked _ a	-1806
world	9722
world _ $	2595
world _ better	1596
world _ want	1747
world _ without	1596
world and	2525
world is	1596
worr*	-1715
worried _ $	-1490
worried _ me	-1481
worry	-4190
worry _ my	-1830
worse	3431
worse $	1557
worse _ the	2190
worst	-3150
worst _ my	-1741
worst _ of	-1865
worth	2400
worth _ $	2222
worth living	2018
would	14625
would _ $	2254
would _ anything	-1690
would _ back	-1758
would _ care	1598
would _ devastated	-1591
would _ even	3140
would _ happier	2147
would _ if	2284
would _ in	-2165
would _ it	3172
would _ me	5558
would _ mind	2186
would _ minutes	1625
would _ my	3572
would _ stop	1791
would _ to	-5017
would _ up	2430
would _ with	2216
would _ without	1706
would _ •	2608
would be	5634
would been	-1749
would do	3438
would find	2634
would get	1538
would hang	-1532
would have	-2831
would kill	1906
would like	-2833
would miss	1478
would never	-2525
would not	6768
would say	-3931
would she	1763
would write	-1515
would •	2841
wozu	2457
wris*	4898
wrist	-1697
wrists	4898
write	-9304
write $	-1533
write _ $	-2195
write her	-1766
write here	1884
write me	-2172
write to	-2011
writing _ $	-1560
writing my	1697
writing to	-1515
wrong	-4539
wrong _ i	-1783
wrong _ me	-1618
wrote _ $	1715
wrote _ and	-1854
wrote _ letters	4272
wrote _ note	3440
wrote _ to	1476
wrote _ tonight	3317
wrote a	2351
wrote me	-2451
wuns*	2429
wunschte	2429
wunschte _ ware	1784
wunschte ich	2429
x	-1579
x $	-1579
y	5878
y _ $	2660
y _ como	-1801
y _ el	4269
y _ las	1984
y _ me	2012
y _ morir	1941
y _ pastillas	1984
y _ que	-2578
y _ quiero	3849
y _ siento	-2115
y _ sola	-1856
y a	2454
ya	6182
ya _ la	2765
ya _ las	2703
ya _ me	-3150
ya _ quiero	2330
ya escribi	2322
ya no	2237
ya tengo	3146
yeah i	1604
year	-2037
years	-8347
years $	-2278
years _ i	-3833
years ago	-5004
yell*	-1846
yelling	-1498
yest*	1778
yesterday	1778
yesterday _ i	1610
yesterday _ •	2190
yesterday he	1547
yet	-2523
yet $	-2625
you	-19890
you $	-3941
you _ 20	2443
you _ did	2070
you _ everything	1857
you _ i	-1484
you _ me	-3730
you _ mum	3312
you _ not	-1614
you _ to	-4344
you _ who	2089
you _ you	-1471
you are	-3107
you do	-2675
you for	2193
you know	1694
you take	2275
you think	-1510
you to	2036
you will	1610
young	1909
young $	1927
your	-9378
your _ $	-4478
zu	4050
zu _ $	3808
zu leben	1873
zu veroffentlichen	1724
zum	-1518
zum zug	-2592
•	-3091
• _ $	3880
• _ all	-1640
• _ am	-2399
• _ and	-1796
• _ anything	1957
• _ but	4890
• _ ella	3444
• _ find	1639
• _ guy	5269
• _ if	-1813
• _ in	-1990
• _ is	-2314
• _ it	-1744
• _ new	3652
• _ now	2331
• _ off	-1927
• _ out	1587
• _ quiero	2139
• _ the	-4029
• _ them	3829
• _ they	-1792
• _ week	1485
• _ when	1809
• _ would	1721
• _ •	-16744
• but	2131
• find	1639
• in	-1666
• me	-2631
• now	2971
• off	-1609
• really	-2063
• they	-1734
• when	1852
• •	-1486
""",
    'urge': """\
~	-39945
!	-9314
!loaded.middle	-1207
!look.high	21319
!seek.high	13588
!send.high	12414
!text.high	28537
!through.high	5238
!word.weak	-6492
!•	1945
.	-2501
.-	-5051
.i	-8337
.i+they	12146
.i+they-	3176
.i+you	-11242
.i+you+they	-2258
.i-	-10598
.they	10064
.they-	3780
.you	-9907
.you+they	-2706
.you-	-3317
10	2238
10 _ $	2161
10 _ now	2608
10 right	2608
12	4063
12 _ the	3703
12 and	4523
2am	1632
3	6456
3 _ $	4992
3 _ and	1859
3 months	5192
3 weeks	1796
40	1708
5	1262
8 $	-2194
?	-4712
?-	-6145
?i	-8747
?i+they	20246
?i+you	-3006
?i+you+they	2193
?i-	3131
?they	3381
?they-	-2180
?you-	-2144
^ _ $	1513
^ _ 12	3515
^ _ 40	1737
^ _ a	8556
^ _ about	-1418
^ _ aguanto	3656
^ _ aguento	1370
^ _ ai	-2674
^ _ all	-2493
^ _ aller	3093
^ _ alles	-1160
^ _ almost	1243
^ _ always	1936
^ _ am	3521
^ _ amiga	-2796
^ _ and	2225
^ _ aniversario	2493
^ _ anoche	-1212
^ _ apologized	1147
^ _ are	-2657
^ _ arrete	2293
^ _ as	-1706
^ _ ask	6585
^ _ asking	1548
^ _ at	-1738
^ _ auf	3542
^ _ back	1181
^ _ be	4340
^ _ been	2775
^ _ best	-1434
^ _ bin	-2279
^ _ birthday	-4515
^ _ bon	-2826
^ _ boyfriend	-1709
^ _ break	-2321
^ _ breaking	1866
^ _ bye	3279
^ _ call	3905
^ _ called	-3406
^ _ came	-1155
^ _ can	-3874
^ _ card	1148
^ _ casa	1737
^ _ ce	2395
^ _ chamar	3732
^ _ chat	2559
^ _ check	2468
^ _ checking	3510
^ _ closure	1453
^ _ contact	3152
^ _ copine	-1277
^ _ could	3764
^ _ dan	1855
^ _ dass	-1541
^ _ daughter	-3839
^ _ dead	-1180
^ _ decir	2651
^ _ decirle	2507
^ _ dejar	1309
^ _ dejo	-1355
^ _ dela	1896
^ _ deleted	-2116
^ _ despues	1490
^ _ did	-1258
^ _ die	2128
^ _ do	-2034
^ _ does	-3331
^ _ dormir	-1552
^ _ dreamed	-1836
^ _ driving	1294
^ _ drop	1229
^ _ drunk	1724
^ _ dying	-1606
^ _ e	-1610
^ _ ela	3309
^ _ em	-1213
^ _ en	-2904
^ _ end	1189
^ _ ended	-1333
^ _ envie	2057
^ _ escribi	-2436
^ _ escribio	1157
^ _ escribirle	5618
^ _ est	-2579
^ _ esta	-1179
^ _ eu	2424
^ _ evening	1896
^ _ ex	-5833
^ _ falar	3979
^ _ falta	-1592
^ _ faut	1518
^ _ feel	2253
^ _ feels	-1904
^ _ finally	1266
^ _ finger	5189
^ _ flowers	5060
^ _ for	-3308
^ _ freundin	-1518
^ _ from	5747
^ _ ganas	3451
^ _ geschrieben	4074
^ _ give	-1728
^ _ goodbye	-1263
^ _ got	-2028
^ _ ha	1159
^ _ habe	-6727
^ _ haben	-2979
^ _ hacer	-1731
^ _ happen	1698
^ _ happy	1533
^ _ has	-2111
^ _ hate	-4261
^ _ he	-1463
^ _ her	-9569
^ _ hey	4180
^ _ hi	1435
^ _ him	-7251
^ _ his	-2706
^ _ hit	1524
^ _ hope	-1909
^ _ husband	-2503
^ _ ich	9495
^ _ if	2755
^ _ ihr	1657
^ _ in	-3263
^ _ it	7549
^ _ je	8111
^ _ just	3476
^ _ kann	2128
^ _ keep	7725
^ _ keeps	-1953
^ _ kill	-1184
^ _ know	3680
^ _ kurz	2533
^ _ l	1495
^ _ la	4337
^ _ le	4380
^ _ letter	8539
^ _ like	4947
^ _ liking	2031
^ _ little	5342
^ _ llamar	-3306
^ _ llamarla	2601
^ _ llamarlo	2845
^ _ llamo	2755
^ _ lo	-1403
^ _ look	4352
^ _ looked	-1388
^ _ m	-1841
^ _ mais	-1565
^ _ make	-1555
^ _ mandando	1998
^ _ mandar	4816
^ _ mandarle	3538
^ _ mande	-1304
^ _ mas	2412
^ _ matar	-1303
^ _ mensagem	-3073
^ _ mensaje	1450
^ _ message	1731
^ _ messaged	-2434
^ _ messages	-2163
^ _ mi	-1170
^ _ midnight	2293
^ _ might	4809
^ _ mir	-1917
^ _ miss	-2724
^ _ mochte	3130
^ _ moi	1681
^ _ mom	-1513
^ _ moved	-1391
^ _ mucho	1873
^ _ muero	5944
^ _ muss	3623
^ _ my	2701
^ _ na	5150
^ _ ne	-3368
^ _ never	-3014
^ _ no	-4334
^ _ noch	-3534
^ _ normal	-1628
^ _ not	-5401
^ _ now	-1269
^ _ numero	-1620
^ _ o	6141
^ _ of	6427
^ _ off	-2569
^ _ office	-1215
^ _ on	3194
^ _ one	6154
^ _ open	2950
^ _ or	5362
^ _ otra	1246
^ _ outside	1644
^ _ ouvir	3250
^ _ para	1578
^ _ paro	3032
^ _ passer	2284
^ _ perfil	-1393
^ _ please	-1770
^ _ point	-2786
^ _ por	6294
^ _ posted	1236
^ _ promised	1868
^ _ punto	2013
^ _ qu	-1382
^ _ quase	4093
^ _ quero	-2399
^ _ quiere	-3067
^ _ quiero	-1174
^ _ quoi	-3535
^ _ really	2802
^ _ replied	-1312
^ _ repondre	3029
^ _ respondeu	1714
^ _ respondo	3402
^ _ rufe	1298
^ _ s	2639
^ _ saber	1991
^ _ saudade	-1294
^ _ saw	-1288
^ _ says	-3350
^ _ scared	-1708
^ _ schau	1750
^ _ schreib	3044
^ _ se	2315
^ _ sein	3849
^ _ seine	1795
^ _ send	2779
^ _ sending	6166
^ _ shaking	1167
^ _ should	-5214
^ _ si	7527
^ _ sich	-1553
^ _ sie	3616
^ _ smash	-1800
^ _ so	-1803
^ _ somebody	2375
^ _ son	3837
^ _ still	-2156
^ _ stop	3159
^ _ su	7496
^ _ talk	-1849
^ _ talked	-1825
^ _ talking	-1800
^ _ tanto	2689
^ _ te	-1185
^ _ tell	1441
^ _ tellement	2226
^ _ text	-5070
^ _ texting	-1913
^ _ texts	-1308
^ _ the	-5513
^ _ there	-2308
^ _ these	-1539
^ _ thumb	3479
^ _ time	-2584
^ _ to	4418
^ _ today	2569
^ _ todo	-2121
^ _ told	-1582
^ _ tout	-1373
^ _ triste	-1977
^ _ trop	1369
^ _ tudo	-1772
^ _ typing	5124
^ _ uberlege	1732
^ _ um	3633
^ _ unblocking	3417
^ _ up	-4148
^ _ urge	7575
^ _ use	5073
^ _ vais	4599
^ _ ver	4257
^ _ verla	6428
^ _ vermisse	-3237
^ _ veut	-1209
^ _ veux	3965
^ _ vou	1466
^ _ voy	2939
^ _ wait	3395
^ _ waiting	-1691
^ _ want	-3650
^ _ wanted	-1762
^ _ wants	-3459
^ _ war	-1330
^ _ was	-2908
^ _ watching	-2714
^ _ we	-1867
^ _ weak	1352
^ _ weird	3884
^ _ went	-2824
^ _ what	-2082
^ _ who	1698
^ _ will	1651
^ _ with	-1287
^ _ wurde	1423
^ _ you	-5335
^ _ your	-1582
^ _ •	-10715
^ a	-4566
^ about	8496
^ all	1756
^ ayudame	3149
^ been	-1294
^ bin	4691
^ blocked	-1488
^ bloqueei	-1254
^ can	4608
^ checking	5297
^ day	2692
^ deberia	7888
^ devo	4621
^ did	-1449
^ dois	6774
^ drunk	1974
^ dying	2130
^ e	2512
^ ela	-3200
^ ele	-3470
^ elle	-1940
^ er	-4107
^ est	2755
^ estoy	8167
^ fuck	3621
^ fui	-1535
^ going	5226
^ good	-2465
^ habe	2302
^ have	-1673
^ having	2867
^ he	-11151
^ help	4973
^ heute	1243
^ hey	-1787
^ hi	-1710
^ his	-4198
^ hold	1564
^ hope	-1189
^ hoping	-1705
^ how	-6493
^ hoy	1254
^ i	-11643
^ ich	4455
^ if	-5350
^ il	1208
^ is	-1379
^ it	2439
^ j	5953
^ just	1278
^ la	-1691
^ le	4852
^ liguei	-1466
^ liked	-1427
^ literally	1701
^ lo	1234
^ lol	-1185
^ ma	-1744
^ mandei	-4175
^ maybe	9948
^ me	7149
^ meine	-2544
^ meu	-1419
^ mi	-7142
^ might	1996
^ minha	-1230
^ mon	-2684
^ must	3950
^ my	-9424
^ nao	-2859
^ necesito	7121
^ new	1808
^ nobody	-1214
^ olhei	-1312
^ one	7370
^ our	-3092
^ para	-6032
^ part	2874
^ pause	-1155
^ planning	4277
^ preciso	2180
^ que	2644
^ queria	3021
^ quero	5708
^ quiero	7265
^ quisiera	1233
^ ready	1398
^ same	-1389
^ sending	5570
^ sera	5094
^ she	-11667
^ should	4892
^ sie	-1866
^ sinto	-2539
^ soll	6964
^ sorry	-1311
^ stop	3672
^ talk	2513
^ tempted	2388
^ tengo	7764
^ thank	1541
^ thanks	-1730
^ that	-2513
^ the	4050
^ there	-4332
^ they	-2189
^ thinking	9501
^ to	3809
^ trying	4194
^ ugh	1316
^ vou	7704
^ voy	2351
^ want	1977
^ we	-2482
^ wenn	-1347
^ went	-1284
^ what	1582
^ why	-5360
^ will	-2319
^ wir	-3184
^ would	11989
^ wozu	-3470
^ ya	-1749
^ you	-1804
^ •	-7782
a	-3719
a _ about	-1390
a _ an	1182
a _ are	2833
a _ at	-1774
a _ bon	-2826
a _ casa	3212
a _ christmas	1177
a _ de	2173
a _ et	-1449
a _ ex	-2658
a _ from	-1469
a _ her	2553
a _ his	2251
a _ historias	2572
a _ i	-2311
a _ je	1608
a _ l	1382
a _ la	-1617
a _ le	-1745
a _ letter	2362
a _ my	1610
a _ note	2093
a _ novio	-2051
a _ nuevo	-2051
a _ number	1894
a _ of	-3177
a _ or	1153
a _ page	1987
a _ qu	1732
a _ que	1671
a _ see	-1247
a _ should	1370
a _ su	2077
a _ sus	2572
a _ the	-1353
a _ to	5457
a _ tomorrow	-1160
a _ tout	-1450
a _ with	3116
a _ •	-1286
a card	1155
a ecrit	3395
a escribir	2453
a guy	-1438
a hotline	-1353
a huge	1714
a l	1506
a letter	-1167
a matar	-1376
a meme	3278
a merry	1177
a mistake	2742
a new	1289
a note	2849
a punto	2013
a quick	1705
a quoi	-2877
a repondu	2079
a sec	1339
a voice	2209
a voz	3250
ab	1601
ab _ schreiben	1846
ab _ zu	1846
about	4451
about _ $	-1755
about _ all	-1582
about _ and	2245
about _ day	-1667
about _ feelings	-1266
about _ he	-1685
about _ her	3196
about _ hit	2050
about _ hotline	-1213
about _ mutual	1571
about _ promotion	1213
about _ send	1904
about _ together	1195
about a	-1188
about asking	1389
about calling	4018
about dinner	-1228
about her	-4166
about him	-2390
about it	-2414
about ringing	1382
about to	14769
acab*	-1886
acci*	2483
accidentally	2643
acco*	1235
account	1243
afraid _ i	1201
afraid that	1192
after	2181
after 3	5523
after _ $	4357
after _ months	5535
again $	-2556
again _ $	1515
ago $	-2152
ago _ am	1222
ago _ i	2368
agora	2749
agora $	1481
agora _ $	1267
agua*	3082
aguanto	3082
aguanto _ voy	2275
aguanto mas	3415
ague*	2654
aguento	2654
aguento vou	1574
ahora	3538
ahora _ $	3622
ahora mismo	3742
ai	-4450
ai _ $	-4281
ai _ d	1655
ai _ de	-2227
ai _ hier	-3045
ai _ je	-1307
ai _ numero	1468
ai _ son	-1392
ai ecrit	-1240
ai envie	1998
ai le	1521
ai pas	-4604
ai peur	-1303
ai son	4985
ai trop	1369
aidez	2353
aidez moi	2353
ajuda	-1245
algu*	2394
alive	-1666
all	-6533
all _ $	-6302
all _ i	2220
all _ out	1517
all day	-2143
all evening	1360
all week	-1208
aller	3093
alles	-1989
allo*	-3376
allowed	-3284
allowed to	-3284
alone	-4898
alone $	-1935
alone _ $	-2046
alre*	-1861
already	-1861
alwa*	2630
always	2630
always _ on	4076
always _ to	1381
am	2844
am $	-3360
am _ $	1723
am _ allowed	-3274
am _ and	1652
am _ away	4108
am _ break	2321
am _ close	4087
am _ die	-1411
am _ drink	1306
am _ her	2443
am _ his	3392
am _ if	1202
am _ in	-1340
am _ know	-1674
am _ look	2450
am _ my	-1997
am _ now	-1359
am _ of	-1507
am _ over	5416
am _ reply	2565
am _ respond	1704
am _ scream	-1276
am _ supposed	-1582
am _ tempted	4874
am _ there	5765
am _ with	-2068
am _ write	1733
am about	4700
am at	-1306
am drunk	1603
am going	1665
am i	-2298
am itching	1432
am not	-7873
am one	3866
am outside	1743
am scared	-2308
am shaking	1167
am so	2605
am sorry	3697
am thinking	1452
am this	4148
am typing	7762
am weak	1352
am writing	1425
amiga quiere	-2787
amo	3178
amo $	3672
an	2169
an _ ago	2285
an _ i	-2129
an _ to	4014
an apology	1214
an email	1394
an hour	1905
an order	-3281
and	-2213
and _ $	-2201
and _ about	2260
and _ am	4357
and _ and	1561
and _ are	-1383
and _ around	-1532
and _ can	-1489
and _ do	1900
and _ dying	2674
and _ going	-1322
and _ have	-1980
and _ he	1635
and _ her	-1798
and _ him	1863
and _ is	5600
and _ it	-2439
and _ killing	2016
and _ know	1978
and _ no	-1776
and _ not	-1369
and _ of	1718
and _ out	-2206
and _ pas	-2490
and _ phone	1552
and _ post	1727
and _ said	-1240
and _ so	1226
and _ thumb	2449
and _ to	4743
and _ typing	3180
and _ up	1270
and _ want	6896
and _ would	-1197
and _ wrote	1161
and ai	-2054
and ask	-1700
and deleting	2949
and go	-2260
and hang	2421
and his	1630
and i	2765
and it	1900
and knock	1269
and my	4367
and now	1505
and said	-1164
and she	-2954
and talk	1236
and tell	1883
and the	3223
and write	1179
and your	1568
ange*	-2893
angerufen	-1582
angerufen $	-1317
angry	-1943
angst	-1511
aniv*	2611
aniversario	2611
anniversaire	1267
anoc*	-1533
anoche	-1533
another _ $	-1257
another _ without	2452
another day	2333
anru*	9473
anrufen	6111
anrufen $	5383
answ*	9614
answer	10379
answer $	8189
answer _ $	1584
antw*	4225
antworte	2595
antworte _ nicht	2660
antworten	1671
antworten $	1671
anym*	-2614
anymore	-2614
anymore $	-1713
anyt*	-3794
anything	-3617
anything _ have	-1401
anything _ her	-2220
anything _ talk	2097
anything _ to	1579
anzu*	8130
anzurufen	4068
anzurufen $	4068
apol*	4253
apologized and	1300
apology	2495
appe*	5611
appele	-1407
appeler	7383
appeler $	5025
appeler _ $	1605
appeler _ soir	1823
appeler ce	1823
approach	1418
approach _ ex	1479
approach my	1479
are	-1967
are _ a	2427
are you	4286
arou*	-2700
around	-2700
around _ is	-1534
arre*	1501
arrete	2102
arrete _ de	2293
arrete pas	2293
as	-3903
as _ no	-1303
ask	9387
ask _ am	-2570
ask _ friend	2035
ask _ he	2724
ask _ i	-2722
ask _ if	1192
ask _ is	2325
ask _ out	-1237
ask _ sister	1505
ask _ to	-1454
ask _ •	8625
ask her	-1596
ask his	1929
ask how	-1505
ask my	-1485
ask our	2373
ask •	8625
asked _ am	1321
asked _ i	1236
asked how	1321
aski*	2299
asking	2299
at	2047
at $	1345
at 8	-1837
at _ $	-1773
at _ bar	1249
at _ door	2150
at _ every	1538
at _ for	1385
at _ gym	1203
at _ last	-1151
at _ now	-1333
at _ page	1210
at _ parents	-2168
at _ where	4122
at her	4081
at his	5361
at home	-1368
at lunch	2295
at my	-2151
at the	1218
audio	1589
audio $	1645
auf	3597
auf _ profil	2232
auf sein	2232
aufh*	3364
aufhoren	3364
aujo*	-1599
aujourd	-1599
aujourd _ $	-1269
aujourd hui	-1599
avec	-2652
avec _ $	-2163
away	2336
away from	3575
ayer	-3007
ayer $	-2116
ayud*	3149
ayudame	3149
ayudame a	3149
back	1209
back _ $	1182
back _ to	1191
back if	-1737
back in	1542
back*	2473
bad _ $	-1742
bad _ now	-1589
bad right	-1589
bail	-1464
bar	4329
bar _ works	2900
bar he	1520
be	-3427
be _ $	-3141
be _ alone	-1512
be _ by	-2019
be _ i	1209
be _ if	3405
be _ the	3989
be a	2514
be at	4135
be left	-1395
be mad	2169
be so	2061
beba*	-1918
beca*	-1767
because	-1767
because _ be	1576
because _ the	-1414
because _ will	1570
because of	-1928
bed $	1303
been	1600
been _ $	-1218
been _ and	1906
been _ at	1361
been _ days	2040
been _ myself	1829
been _ weeks	1680
been fighting	1922
been looking	1361
befo*	4766
before	4780
before _ $	2354
before _ text	1959
before bed	2099
before i	2208
bei _ melden	1376
bei ihm	1279
being	-3402
being _ is	-1679
being around	-1595
beli*	-1295
believe	-1174
best	-3214
best _ and	-1491
best friend	-2611
better $	1459
big	-1703
big _ $	-1230
bin	1565
bin _ davor	2533
bin _ dem	2466
bin _ ihn	1451
bin _ traurig	-1237
bin kurz	2533
bin so	-1718
birthday $	3726
birthday _ i	-1451
blocked _ $	1378
blocked me	2332
blocked my	-1148
bloq*	-2360
bloqueei	-1254
bon	-2952
bon lui	-1809
book	-1255
borr*	-1340
boss	-2688
boss $	-1836
bot	-2988
bot $	-1955
botao	2608
botao _ $	2608
botao de	2608
boug*	1333
bought	1333
boyf*	-3471
boyfriend	-3471
brb	2252
brea*	-2544
break	3042
break _ $	4120
break _ contact	5619
break _ i	1146
break _ with	-3434
break no	5619
break up	-3777
breakup	-1806
breakup $	-1531
brin*	-1714
bring	-1610
bring _ um	-1221
bringt	-1609
broke	-1593
buil*	2198
building	2198
building $	2307
bump	1415
bump _ her	1415
bump into	1415
busc*	1666
buscar	1860
but	-1895
but _ am	-1278
but _ feel	1167
but _ know	1671
but _ not	-1197
but _ really	1555
but _ want	1625
but i	2071
butt*	3977
button	4122
button $	4232
by	1691
by _ $	-3181
by _ and	1467
by _ at	2285
by _ flat	1447
by _ of	1321
by heart	1187
by her	3795
by his	1218
by mistake	-1347
bye	2448
bye $	2746
c	-1674
c est	-1267
ca	-1905
cafe	2618
call	13995
call $	3734
call _ $	6059
call _ and	-1913
call _ mom	-1160
call _ up	3026
call and	6540
call button	2503
call from	1969
call my	-1322
call*	6058
called	-1284
called $	3369
called _ $	-2628
called _ ask	-2065
called _ i	1378
called her	-2488
called to	-1306
calling	7887
calling $	6590
calling _ hotline	-1213
calling _ now	1173
calling a	-1234
calling her	1637
came	-1671
can	6755
can _ $	2670
can _ another	2298
can _ ask	-2489
can _ break	2222
can _ get	1709
can _ her	1591
can _ hurt	1348
can _ in	2284
can _ just	1373
can _ keep	1317
can _ looking	1533
can _ no	2036
can _ resist	3047
can _ stop	3292
can _ text	2678
can _ to	-4736
can _ write	-1227
can _ •	-1431
can go	2391
can i	4985
can not	4506
can you	-3441
canc*	-1163
cans*	-2389
cansada	-1479
cansada de	-1205
car	-2215
cara	-3518
carta	1443
casa	4671
casa $	1604
casa _ $	4407
casa dela	3576
casa dele	1367
ce	3728
ce _ je	4509
ce que	4081
cero	2578
cero $	2578
cham*	4281
chamar	4747
chamar ele	2307
chan*	-1984
chance $	-1579
chance _ $	1257
chance of	1364
change	-1456
chat	6040
chat _ $	3177
chat _ open	2346
chat is	2264
chea*	-1691
cheated	-1206
chec*	7481
check _ $	-1631
check _ last	2531
check _ page	-1346
check _ seen	2531
check _ today	-1346
check her	1562
check if	1503
check in	-1224
checked	-1235
checking	7424
checking _ $	1825
checking _ location	5168
checking _ she	3570
checking _ unblocked	3519
checking his	3233
checking if	4372
checking in	-1154
chest	1657
chez	1984
chez elle	2284
chor*	-1189
class	-2853
class $	-1913
clos*	1588
close	3762
close _ $	3811
close _ texting	2774
close to	3924
closure	2313
closure _ i	1208
closure so	1208
com _ dedo	2608
com _ mais	1403
com _ no	2608
com _ so	1403
com ela	2631
com o	1712
come	-3205
comi*	-2070
comigo	-1611
comment	1334
comment on	2079
como	-1649
con	-1830
con _ $	-1544
con ella	1365
cons*	2186
considering	2818
cont*	6591
contact	3116
contact $	4216
contact _ $	-2046
contact _ ex	3339
contact _ her	-1407
contact _ not	1805
contact her	-1626
contact my	3339
contacto	2502
contacto _ $	2578
contacto cero	2578
contesta	-2079
contesta $	-2079
contestarle	5399
contestarle $	5714
conv*	4065
conversation	2824
conversation _ my	2715
conversation with	3401
copi*	-1364
copine	-1364
cort*	-1211
cosas	-1778
could	5264
could _ about	1936
could _ and	1992
could _ him	3293
could forget	-1411
could just	3841
could tell	2349
coun*	-3621
counselor	-1166
counts	-1563
cour*	3781
course	4092
course $	4092
cous*	1607
cousin	1607
cousin to	1705
craq*	2018
craque	2018
crav*	6125
craving	6125
cried	-1833
cry	-1803
cryi*	-1768
crying	-1768
cuen*	1301
cuenta	1301
cump*	2352
cumpleanos	2352
cut	-4019
cut _ bad	-1816
cut _ right	-1589
cut so	-1816
d _ $	-1409
da	-1697
da _ $	-1336
dad	-1797
dan	1855
dan _ de	1855
dan ganas	1855
dar	4460
dar _ $	2505
darf	2409
darf ich	2409
das	-1982
das _ $	-1293
dass	-1469
dass _ $	-1684
dass _ liebe	1244
dass sie	-1511
dati*	-1645
dating	-1645
datos	-1199
datos $	-1199
daug*	-4178
daughter	-4102
daughter _ so	-3702
daughter is	-3764
davon	1846
davon _ zu	1846
davon ab	1846
davor	2533
davor _ $	1953
davor _ anzurufen	1953
davor ihn	1953
day $	-5403
day 12	4549
day _ and	4487
day _ the	3516
day _ to	2384
days _ can	1701
days _ i	3337
days i	-1791
de	5821
de _ appeler	3928
de _ casa	-1620
de _ ce	1783
de _ de	1996
de _ ecrire	1724
de _ ela	1178
de _ en	-1380
de _ instagram	3004
de _ le	1759
de _ mes	1518
de _ o	1188
de _ para	1553
de _ por	-1507
de _ que	-2129
de _ si	3071
de _ su	3181
de el	1893
de escribirle	2400
de ganas	2473
de l	3041
de la	2120
de le	-3587
de ligar	2524
de llamarla	1921
de lui	2515
de mirar	4625
de olhar	1188
de pensar	-1214
de regarder	3647
de su	-1572
dead	-5011
dead $	-1807
dead _ $	-1322
death	-3160
debe*	7888
deberia	7888
deci*	1955
decir	2651
decirle	2507
decirle que	2507
dedo	4431
dedo _ botao	2608
dedo _ de	2608
dedo no	2608
dejar _ su	2155
dejo	-2315
dela	10360
dela $	4847
dele*	-2655
delete	-2915
deleted	-2919
deleted _ number	-2672
deleted his	-2042
deleting	3178
dem	5691
dem _ $	3067
dema*	2135
den	-1314
denke	-1263
depr*	-1464
depu*	-1289
depuis	-1289
der	-1781
dern*	2442
derniere	2689
desde	-1619
desde que	-1291
desp*	2359
desperate	1344
desperate $	1344
despues de	1172
dest*	-1935
destroy	-1702
destroy _ $	-1621
devant chez	1304
devo	5760
devo _ ela	4621
dia	-2416
dial	3393
dial*	8490
dialing	8490
dich	-1205
did	-6016
did _ $	-1588
did not	-3270
die	-6405
die $	-1995
die _ $	-3138
die _ schon	3430
die nachricht	3331
died	-1868
dinn*	-1930
dinner	-1918
dinner $	-1345
dire	2756
disa*	-1597
disse	-1564
dist*	1152
divo*	-1926
divorce	-1337
do	1245
do $	-2168
do _ $	1742
do _ a	1704
do _ answer	4601
do _ approach	1479
do _ back	2491
do _ do	-2686
do _ feel	-1260
do _ get	-1573
do _ have	-1924
do _ him	-1361
do _ his	2076
do _ i	1685
do _ if	-1622
do _ it	1482
do _ say	3326
do _ start	2161
do _ still	-1330
do _ tell	-1170
do _ text	1489
do _ think	3555
do _ to	-4864
do _ want	-3644
do _ what	3644
do _ with	-1188
do _ •	4773
do i	9115
do it	-2225
do not	-4418
do •	5063
doct*	-1461
doctor	-1394
does	-5804
does _ $	-1535
does not	-1477
dog	-3814
dog $	-2076
doing	5555
doing $	5770
doing _ $	-1606
dois	5851
dois _ ou	2831
dois je	6774
door	1530
door $	1805
dorm*	-2198
dormir	-2183
down	-1284
draf*	1775
drea*	-2181
dreamed	-1836
drin*	-1687
drink _ from	1306
drink away	1306
drinks	-1271
driv*	3040
drive _ his	1950
drive _ house	1272
drive by	1280
driving	3040
driving _ his	3153
driving _ place	2273
driving to	3369
drop	2237
drop _ her	2633
drop it	1148
drunk	3016
drunk _ my	1802
drunk and	3711
du	-2021
dying	1594
dying _ $	2449
dying _ know	-2476
dying to	3106
e	-2784
e _ $	-2216
e _ respondi	-1200
e ela	-1160
e eu	-1374
e quero	2056
eat	-1582
ecrirai	-1722
ecrirai _ $	-1722
ecrire	2626
ecrire $	3171
ecrire _ $	2043
ecrit	1324
effa*	-1281
efface	-1281
eine	2231
einen	2553
einen _ $	1349
einf*	2085
einfach	2085
el	2656
el $	-2199
el _ cero	2578
el _ de	1719
el _ el	1734
el contacto	2578
el dedo	1823
el le	1991
el movil	1497
ela	2969
ela $	4279
ela _ uma	1403
ela me	-1864
ela so	1403
ele	1595
ele $	7415
ele _ $	-1391
ele _ e	-1918
ele _ mandou	1312
ele _ respondeu	1979
ele ontem	-1618
ella	-3075
ella $	-3308
elle	-3529
elle _ repondu	2079
elle a	-1355
em	-2435
em _ $	-1499
email	1378
email $	2160
embo*	-1474
embora	-1474
embora $	-1175
empe*	1568
empty	-1895
empty _ $	-1457
en	-2525
en _ $	-1526
en _ de	1170
enco*	2755
encore	2755
encore $	2938
end	-2990
end _ $	-2991
end _ on	2439
end it	-2922
end up	2368
ended	-1672
endi*	-1228
ending	-1228
enou*	-1772
enough	-1772
ente*	4266
entr*	1866
envie	6120
envie _ appeler	4834
envie _ ecrire	1277
envie _ l	2556
envie _ la	3359
envie _ le	-2945
envie _ lui	2238
envie d	1908
envie de	4212
envo*	2871
envoye	-2017
envoye _ $	-2017
envoye un	-2017
envoyer	3654
envoyer _ $	1340
envoyer _ message	1340
envoyer un	1244
er	-3782
er _ mich	-1805
er _ sich	-1249
er hat	-1758
er online	3024
eras*	-1365
erase	-1344
escr*	16838
escribi	-3059
escribio y	1348
escribir	2453
escribir $	2453
escribirle	6964
escribirle $	5803
escribirle _ $	2279
escribo	4561
escribo $	3076
escrito	2348
esqu*	-1845
est _ $	-1641
est _ je	4313
est _ que	4509
est ce	4509
esta	3063
esta _ $	3710
esta en	3274
esta noche	1835
estar	-1293
estoy	6439
estoy _ $	-1471
estoy _ el	3645
estoy _ punto	2013
estoy a	2013
et	-1938
et je	-1238
eu _ $	1859
eu _ de	-1342
eu _ ele	1337
eu respondi	-1200
even	-2782
evening $	-2506
ever	-2562
ever _ me	-1178
ever*	-5898
every	2761
every _ $	2876
every _ i	-1531
every _ minutes	2531
every night	2705
every ten	2531
everyone	-1723
everything	-2962
ex	2533
ex $	4493
ex _ $	-2340
ex _ a	-2014
ex _ calling	-1679
ex _ i	3044
ex _ is	2610
ex _ me	-1165
ex _ my	-2074
ex _ what	1247
ex after	1496
ex and	-1750
ex m	-1438
ex me	-2526
ex s	1561
ex that	1890
ex tonight	1973
ex wants	-1332
excuse	1282
excuse _ him	1301
excuse to	1529
exis*	-1995
exist	-1184
explain myself	2072
exs	2589
eyes	1246
face	-1905
face _ $	-1619
face _ tonight	-1800
face in	-1800
face*	2844
facebook	2344
fake	1331
falar	4309
falar _ $	2905
falar _ ela	3304
falar _ so	1403
falar com	4650
falta	-1751
fami*	-1559
family	-1416
fath*	-3019
father	-3005
father $	-1795
faut	1518
favor	-1177
fazer	-1235
feel	-1412
feel _ $	-3831
feel _ calling	1670
feel _ need	1844
feel a	1983
feel an	2544
feel so	-1531
feel*	-3290
feeling	-1808
feelings	-1483
feelings $	-1433
feels	-3837
feels _ $	-1697
feels good	-1466
figh*	1620
fight _ to	1253
fighting	1755
finally _ back	1541
finally texted	1541
find	-2409
fine	-1226
fing*	7272
finger	6083
finger _ on	2351
finger _ the	2351
finger is	2758
fingers	1188
first	1237
five	1940
five _ and	2328
five _ i	2337
flow*	5969
flowers	5969
foi	-1669
fois	2648
fois $	2648
for	-6514
for _ $	-3503
for _ in	-1215
for _ message	-1871
for _ outside	1359
for _ the	1333
for _ to	1404
for closure	1477
for him	1486
for his	-1942
forg*	-7050
forget	-6013
forget _ $	-5376
forget her	-4496
found	-1287
freu*	-2930
freundin	-1609
freundin will	-1260
friday	-1160
frie*	-3473
friend	-2427
friend _ $	-1369
friend _ she	1446
friend and	-2779
friends $	-1467
friends _ $	1957
from	6166
from _ ex	1747
from _ friends	1549
from _ her	2554
from _ new	1507
from _ number	1923
from _ phone	1329
from a	3238
from him	-1429
from texting	2700
from the	-2435
from tinder	-1350
front	1306
front of	1371
fuck	3091
fue	-1517
fui	-1625
fui a	-1160
ganas	5426
ganas _ $	5568
ganas _ escribirle	2400
ganas de	5426
gebu*	2688
geburtstag	2688
gehe	-1493
geht	1466
geht $	2179
gera*	3688
gerade	3688
gern	2434
gern _ $	2434
gern anrufen	1353
geschrieben	1243
geschrieben $	-2345
geschrieben _ ich	4467
gest*	-3105
gestern	-2745
gestern _ $	-1572
get	-2632
get _ $	-3456
get _ my	1423
get _ off	1682
get _ touch	3510
get this	1668
gets	-1552
getting _ together	1171
getting back	1171
ghos*	-1278
gig	1892
girl _ his	1236
give _ phone	1743
give anything	-1212
give my	1489
glei*	4310
gleich	4310
go _ $	-5103
go _ contact	-1899
go _ gig	1892
go _ him	-1454
go _ his	1892
go _ sleep	-1347
go _ the	1771
go _ therapy	-1870
go _ there	1263
go _ without	2402
go no	-1704
go of	-1706
go out	-2240
go over	1269
go there	2611
goes to	1483
going	7116
going _ $	3700
going _ die	-1416
going _ do	-1312
going _ end	-1177
going _ go	1510
going _ her	3717
going _ him	3277
going _ his	-1243
going _ if	-1516
going _ in	4110
going _ kill	-1433
going _ look	2391
going _ my	2516
going _ myself	-1795
going _ now	4184
going _ scream	-1276
going _ shoot	-1338
going _ smash	-1800
going _ text	-2116
going _ the	1455
going _ there	5352
going _ to	2337
going _ use	5151
going _ •	-1165
going over	6514
going there	2254
gone	-3372
gone $	-2056
good	-6055
good $	-2121
good _ $	-2848
good _ to	-1495
good time	-1425
good*	-2194
goodbye	-1963
got	-3013
gran*	-1459
grat*	2303
gratulieren	2763
gratulieren $	2763
gun	-1209
guy	-4554
guy _ $	-1308
guy _ tinder	-1350
guy from	-1885
gym	1795
gym $	1165
gym _ $	-1840
ha _ no	1304
ha _ y	1256
ha escrito	1297
habe	-5767
habe _ $	-1662
habe _ geschrieben	-2082
habe _ gestern	-1337
habe _ profil	1539
habe _ schon	5968
habe angst	-1511
habe die	3317
habe ihr	-3273
habe sein	2251
habe sie	-1849
haben	-3171
habl*	5943
hablar	1543
hacer	-2720
had	-5137
had _ him	-3909
had _ my	1721
had a	-1201
had to	-2622
hallo	4902
halt	2586
halt mich	1713
hand _ is	1734
hand _ the	-2303
hand and	1802
hand over	-2346
hang _ $	1465
hang up	2421
happen	1503
happy	2123
happy _ $	3111
happy birthday	3456
hard _ text	1236
hard _ to	1205
hard not	1236
hard*	3684
hardest	3880
harm	2703
harm in	4350
has _ of	2634
hat	-1182
hat _ $	-1806
hat _ ich	3369
hat _ und	-1181
hat geschrieben	4199
hat mich	-2733
hate	-4539
hate _ without	-3220
hate mondays	-2355
have	-3873
have _ $	-4984
have _ a	1313
have _ all	1458
have _ fighting	1922
have _ get	1328
have _ her	1570
have _ message	1543
have _ my	-1462
have _ myself	2972
have _ next	-1605
have _ our	2227
have _ see	1158
have _ sit	-2545
have _ this	1661
have _ to	-1645
have _ typed	3317
have it	1502
have no	-1183
have not	-1662
have to	-1462
have written	2146
havi*	2272
having	2272
having a	2831
he	-10165
he _ $	4233
he _ and	-2035
he _ do	2024
he _ doing	1720
he _ her	-1983
he _ if	1817
he _ mad	2187
he _ me	2349
he _ misses	2408
he _ my	1412
he _ not	-1184
he _ ok	1758
he _ online	1424
he _ out	-1185
he _ so	1750
he _ story	2137
he _ texted	1541
he _ texting	-1167
he _ the	-1150
he _ there	1193
he _ to	-4526
he apologized	1237
he blocked	2926
he drinks	-1198
he finally	1476
he has	1952
he is	-4262
he left	1780
he misses	2586
he never	-1238
he posted	1259
he says	-1576
he sees	1673
he should	-2017
he texted	2027
he was	-1461
he would	-1623
he wrote	2003
head*	1220
heal*	-1624
hear	1313
hear _ $	1761
hear _ voice	2474
hear her	1446
hear his	1457
hear*	-2201
hearing	-1555
hearing _ $	-1523
heart	1181
heart _ $	1308
heart _ i	1492
heart and	1492
heart out	1783
help	6431
help $	1926
help _ am	3266
help i	3206
help me	1845
her	16939
her $	4833
her _ $	3257
her _ and	-3377
her _ at	1911
her _ day	-1754
her _ email	1186
her _ every	5182
her _ for	2037
her _ how	1313
her _ i	-2059
her _ if	-1238
her _ it	1148
her _ last	-1726
her _ me	-1769
her _ much	1379
her _ no	-4034
her _ of	-1675
her _ seen	1562
her _ sunday	-2875
her _ the	2036
her a	4238
her again	4610
her back	-2431
her birthday	-3798
her door	1869
her ex	-7714
her for	1765
her going	1243
her i	1714
her if	2094
her in	-2475
her mom	-1642
her on	-3993
her out	-1371
her page	-1201
her stories	-1653
her to	-1648
her up	2253
her work	2936
here	-2563
here $	-1972
herm*	1305
hermano	1367
hers	1867
hers $	1928
hesi*	1815
heur*	1411
heures	1655
hey	2544
hey _ i	2130
hi	6489
hi $	6485
hi _ am	-1217
hi can	1161
hier	-4426
hier $	-2783
him	13769
him $	3419
him _ $	4128
him _ a	1679
him _ and	-3392
him _ good	-1682
him _ he	1912
him _ i	4336
him _ know	1748
him _ letter	-1821
him _ promotion	1213
him _ the	-1219
him _ we	1250
him _ week	-1586
him _ you	-1236
him about	2300
him again	-2608
him all	-1518
him and	-1165
him at	-1610
him back	-2752
him first	1187
him for	1537
him last	-1580
him one	1245
him the	1428
him up	2081
hims*	-1211
himself	-1211
his	5693
his _ $	5050
his _ again	2647
his _ at	1673
his _ but	1187
his _ by	-1654
his _ called	-2070
his _ every	1756
his _ girlfriend	1439
his _ he	3230
his _ house	-1730
his _ in	-3013
his _ is	2921
his _ me	-1407
his _ mistake	-1307
his _ my	-1301
his _ night	3219
his _ open	1495
his _ seen	2256
his _ so	-1284
his _ the	-1152
his _ to	-1633
his best	-1342
his chat	1495
his door	1312
his ex	-2837
his face	-2567
his facebook	1367
his father	-1744
his gig	1892
his house	1395
his last	2256
his message	-1787
his messages	1410
his number	-1501
his page	3693
his photo	2198
his photos	1243
his place	1265
his profile	1906
his things	-1473
his voice	1357
his whole	-1476
hist*	4004
historias	4793
historias $	3128
historias _ $	1665
hit _ on	1343
hit me	-1386
hit send	1654
hold	1768
hold _ back	1869
hold me	1869
home	-3306
honestly $	1392
hood*	1711
hoodie	1711
hope	-3621
hopi*	-1883
hoping	-1883
horen	3456
horen $	3456
hotl*	-1387
hotline	-1387
hotline $	-1213
hour	1775
hour _ $	-1322
hour ago	2285
hours	2382
hove*	3531
hovering	3531
hovering _ $	3124
hovering _ send	1943
hovering over	3531
how	1199
how _ $	-2249
how _ am	-1722
how _ approach	1418
how _ be	2793
how _ before	1849
how _ can	1437
how _ days	1942
how _ doing	1450
how _ hurt	3811
how _ is	3411
how _ know	-1883
how _ start	2194
how _ stop	-1380
how _ you	4998
how are	5531
how he	2810
how i	-2424
how many	1335
how she	1382
how to	-2325
hoy	2566
hoy $	1715
hoy es	2768
huge	3137
huge _ $	3224
hui	-1599
hui $	-1269
hurt	4077
hurt $	5010
hurt right	2905
husb*	-3876
husband	-3876
husband _ to	-1993
i	1530
i $	1144
i _ $	4991
i _ a	1146
i _ about	2841
i _ allowed	-3284
i _ and	2216
i _ angry	-1344
i _ another	2396
i _ answer	2573
i _ anything	-1509
i _ ask	3949
i _ at	3115
i _ back	3158
i _ boyfriend	-1456
i _ by	3150
i _ call	2434
i _ calling	2545
i _ can	1430
i _ care	2005
i _ checking	1702
i _ close	3987
i _ closure	1453
i _ contact	1175
i _ could	1315
i _ cut	-2166
i _ dead	-1359
i _ delete	-1317
i _ die	-2305
i _ drink	1306
i _ drunk	1569
i _ end	1963
i _ ex	4344
i _ fighting	1922
i _ for	-4504
i _ forget	-5147
i _ get	4172
i _ go	3623
i _ guy	-1803
i _ gym	2563
i _ happy	1238
i _ he	-3408
i _ hear	1494
i _ her	2403
i _ hi	2394
i _ him	3230
i _ his	2309
i _ home	-1285
i _ honestly	1235
i _ hurt	-1455
i _ i	-1498
i _ itching	1432
i _ just	7680
i _ know	4498
i _ last	1828
i _ learn	-1184
i _ like	4900
i _ look	-1396
i _ looking	2053
i _ lose	1600
i _ make	-1599
i _ meet	-3015
i _ message	1581
i _ mom	-1766
i _ mondays	-2355
i _ more	-1486
i _ my	-4715
i _ never	-3358
i _ not	-6663
i _ number	-2639
i _ of	-1637
i _ on	-4092
i _ one	3620
i _ opened	2301
i _ our	1865
i _ outside	1703
i _ over	4065
i _ overwhelming	1948
i _ reach	1824
i _ reply	3336
i _ said	2457
i _ say	1686
i _ scared	-2491
i _ see	2733
i _ send	3398
i _ shaking	1167
i _ sit	-2605
i _ sleep	-1389
i _ so	2085
i _ something	2430
i _ sorry	3434
i _ stop	-3446
i _ supposed	-1429
i _ sure	-2471
i _ talking	-1790
i _ tell	5434
i _ tempted	5124
i _ text	4331
i _ the	-1501
i _ therapy	-1720
i _ think	1508
i _ this	4860
i _ through	-1423
i _ today	-1221
i _ too	-1242
i _ turn	1519
i _ typing	10557
i _ unblock	1213
i _ use	2725
i _ waiting	-1581
i _ weak	1352
i _ will	1824
i _ with	-6913
i _ without	-2020
i _ worried	-1214
i _ write	-2564
i _ writing	1984
i _ written	1982
i _ you	-5018
i _ •	1783
i almost	1536
i always	2330
i am	5213
i answer	8521
i approach	1479
i ask	2806
i call	3655
i can	-1417
i check	2531
i contact	1453
i could	4030
i deleted	-2039
i dreamed	-1836
i feel	2222
i had	-4850
i hate	-4344
i have	2570
i hope	-1776
i keep	4539
i know	2069
i look	3836
i messaged	-1790
i might	5089
i miss	-2662
i only	1421
i open	2381
i pick	1556
i really	3382
i replied	-1237
i reply	1246
i respond	1311
i said	-1916
i saw	-1293
i say	3976
i see	-1375
i send	4779
i should	4513
i start	2206
i stayed	-2191
i tell	-1493
i text	3620
i texted	-1741
i think	-2433
i told	-1206
i want	1457
i was	-2486
i went	-2669
i were	-1493
i will	3374
i wish	1145
i would	-1837
i write	5856
i wrote	-2326
i •	-1453
ich	10359
ich _ $	5950
ich _ an	-2443
ich _ angst	-1511
ich _ anrufen	2873
ich _ antworten	1549
ich _ aufhoren	3364
ich _ bei	1524
ich _ dass	-2515
ich _ davor	1201
ich _ eine	2947
ich _ einen	2678
ich _ einfach	1683
ich _ gestern	-1624
ich _ gleich	3093
ich _ ihm	4011
ich _ ihr	-1196
ich _ jetzt	5413
ich _ kurz	2029
ich _ liebe	1244
ich _ mal	2140
ich _ mehr	-1175
ich _ mich	-3194
ich _ mit	-1814
ich _ nie	-1582
ich _ noch	-1149
ich _ nur	1988
ich _ ob	1366
ich _ profil	1826
ich _ sagen	1244
ich _ schreiben	3697
ich _ sehen	2328
ich _ sein	3652
ich _ seine	4074
ich _ sie	3739
ich _ so	-1577
ich _ tot	-1495
ich _ um	-1174
ich _ vor	-1224
ich _ wehtun	-1686
ich bin	-2791
ich gehe	-1493
ich habe	-7597
ich ihm	1615
ich ihr	3385
ich kann	2281
ich mich	4498
ich mochte	3183
ich rufe	1298
ich schau	1750
ich schreib	1826
ich soll	-1235
ich uberlege	1732
ich vermisse	-3664
ich will	3170
ich wurde	1489
if	5144
if _ am	-1302
if _ called	4636
if _ her	1601
if _ is	3118
if _ just	5171
if _ me	6713
if _ ok	1987
if _ one	-1760
if _ online	1486
if _ out	1482
if _ said	2079
if _ to	-1302
if _ unblocked	3519
if _ was	-1173
if _ you	-1852
if he	2604
if i	2643
if she	3378
ihm	4586
ihm _ mehr	-1988
ihm nicht	-3084
ihm schreiben	2019
ihm so	1683
ihm zu	1207
ihn	-1206
ihn $	-1995
ihn _ $	1900
ihn anrufen	1611
ihn anzurufen	1953
ihr	5740
ihr $	2714
ihr _ dass	1244
ihr _ schreiben	1544
ihr sagen	1244
ihr schreiben	1678
ihr wehtun	-1589
ihr zu	1219
ihre	4001
ihre _ $	4001
il	-2123
il _ $	-2763
il _ a	1378
il _ ecrit	3440
il _ je	1244
il _ que	1243
il faut	1518
il m	1402
ill	3492
ill _ $	3203
ill just	2425
in $	-1469
in _ $	-2414
in _ a	3140
in _ car	-1539
in _ hand	1703
in _ i	-1314
in _ is	1179
in _ mailbox	2959
in _ of	1361
in _ to	1211
in _ tonight	1959
in _ with	3403
in class	-1906
in front	1371
in his	1528
in person	1376
in the	2197
in tonight	-1800
in touch	3510
in with	3168
inst*	7619
instagram	8565
instagram $	2146
instagram _ $	4471
instagram dela	3142
inte*	-1283
into	1580
into _ at	1271
into her	1981
ir	1770
ir _ casa	1977
ir _ su	1977
ir a	1977
is	4021
is _ $	-4693
is _ 10	2034
is _ a	-2858
is _ am	1206
is _ and	1453
is _ bad	1642
is _ call	2085
is _ hand	1768
is _ harm	4333
is _ have	1621
is _ her	-2444
is _ i	-3287
is _ if	1777
is _ in	3364
is _ it	-1266
is _ me	3380
is _ my	4625
is _ normal	-1322
is _ now	1186
is _ of	-2868
is _ ok	1937
is _ order	-3336
is _ out	2029
is _ over	1979
is _ right	3938
is _ send	2460
is _ so	-2316
is _ the	9601
is _ to	-1335
is _ too	1802
is _ weeks	1836
is _ weird	3982
is a	-4606
is an	-2918
is been	1384
is calling	1173
is doing	1842
is going	-2684
is gone	-1893
is hovering	2287
is huge	1423
is i	1498
is in	4916
is it	3626
is killing	2986
is like	2138
is my	-1546
is no	-1181
is not	-2962
is ok	1825
is on	4103
is online	2027
is open	2225
is right	1591
is sick	-3597
is the	2137
is waiting	2052
is watching	-2663
is with	1188
ist	4853
ist _ $	3331
it	-2261
it $	-2683
it _ $	-2200
it _ a	-1574
it _ and	2494
it _ been	1425
it _ heart	1187
it _ i	3414
it _ if	1827
it _ it	3644
it _ me	2063
it _ message	2739
it _ out	2031
it _ so	1629
it _ to	3487
it _ too	1280
it _ wrong	1471
it be	2502
it going	-1160
it is	4066
it normal	-1291
it ok	1966
it sending	4067
it to	-1924
it tomorrow	2362
it too	1994
it weird	3982
itch*	1953
itching	1953
itching to	1953
its _ $	-1679
its been	2033
j	3861
j _ a	2148
j _ d	1655
j _ de	1183
j _ envie	1731
j _ le	1521
j _ peur	-1303
j _ son	4667
j _ tellement	1222
j _ trop	1369
j ai	2015
j arrete	2475
japan	-1350
je	11982
je _ $	10802
je _ ai	-7294
je _ aller	3093
je _ appelle	1484
je _ chez	3022
je _ de	-2146
je _ ecrirai	-1722
je _ ecrire	3591
je _ ecrit	-1160
je _ en	-1635
je _ je	1212
je _ l	1966
je _ la	3638
je _ le	2534
je _ lui	1731
je _ me	-1543
je _ ou	2908
je _ pas	-3765
je _ passer	2284
je _ plus	-1394
je _ quoi	1859
je _ repondre	2380
je _ son	4122
je and	-2839
je craque	3072
je l	1202
je le	-1247
je ne	-2995
je reponds	4053
je vais	4494
je veux	4232
jeal*	-1194
jealous	-1175
jetzt	7965
jetzt $	3025
jetzt _ $	5245
jetzt an	2056
job $	1620
jump	-1680
jump $	-1236
just	9965
just _ and	1377
just _ at	1848
just _ birthday	1233
just _ from	1527
just _ happy	1458
just _ he	2498
just _ her	1739
just _ hi	2250
just _ him	3984
just _ i	-1213
just _ if	1751
just _ not	-1260
just _ once	2203
just _ out	-1299
just _ still	1549
just _ to	-2080
just _ up	1372
just _ want	1301
just ask	3495
just call	3767
just leave	1182
just one	1501
just said	1885
just saved	1740
just send	1175
just text	1357
just turn	1725
kann	1784
kann _ aufhoren	3364
kann nicht	2706
keep	4980
keep _ and	2543
keep _ for	-1539
keep _ his	1399
keep _ off	1399
keep _ to	1498
keep checking	1368
keep me	1145
keep my	1342
keep typing	2795
keeps	-3925
keeps _ $	-1904
keeps calling	-1942
kids	-3479
kill	-3390
kill anyone	1564
kill myself	-1500
killing	1920
killing me	3028
kind	-3395
knock	1891
know	7571
know $	2688
know _ $	-2218
know _ by	1187
know _ care	1524
know _ heart	1187
know _ i	-1637
know _ is	1926
know _ not	2070
know _ say	3902
know _ she	1514
know _ still	1610
know _ to	2536
know how	1274
know i	2023
know if	-2291
know what	2724
know*	1934
knowing	1934
knows _ $	1892
kurz	4222
kurz _ anzurufen	1953
kurz _ ihn	1953
kurz davor	2533
l	8293
l _ $	6885
l _ ce	1561
l _ soir	1561
l ai	-1310
l appeler	8620
la	4048
la _ $	4643
la _ a	3277
la _ de	-1222
la cara	-2557
la voy	3269
land*	-2047
landlord	-2047
landlord $	-1725
las	-2005
las _ $	-1367
last	-3246
last _ $	-2610
last _ and	-1283
last _ every	2531
last _ ten	2531
last night	-4103
last seen	3818
last week	-2121
le	8276
le _ $	-1930
le _ a	3570
le _ de	1289
le _ escribir	2453
le _ j	1378
le _ mandar	1219
le _ no	2280
le _ o	2634
le _ que	2606
le _ un	1252
le _ y	-1145
le escribi	-2664
le escribo	4561
le mande	-1304
le quiero	3233
le respondo	3402
le temps	-1536
le voy	2632
learn	-1670
learn to	-1193
leave $	-1786
leave _ alone	-1410
leave _ note	1149
leave a	1149
leave it	1247
leben	-2320
leer	-1493
left	-3243
left _ on	1303
left _ read	1404
left alone	-1395
les	1587
les _ je	1630
less	-1179
let _ of	-1734
let go	-1638
lett*	7828
letter	8158
letter _ i	1329
letter _ it	1695
letter _ mailbox	1818
letter and	-2130
letter in	1818
letters	-1159
liebe $	1244
life	-5118
life $	-1289
life _ $	-1336
liga*	1935
ligar	3273
ligar _ $	4784
ligar _ agora	1511
ligar _ ela	2984
ligar _ ele	3311
ligar _ •	-4190
ligar para	6295
ligar •	-4190
ligu*	-1667
liguei	-1667
liguei para	-1466
like	2931
like _ $	-1282
like _ ask	4584
like _ of	2062
like _ our	1472
like _ out	2174
like calling	1670
like this	-1219
like to	3728
liked	-1507
liki*	2031
liking	2031
lite*	3283
literally	3283
literally _ the	1591
litt*	5143
little	5143
little _ not	2629
little _ will	2331
live	-2625
llam*	15229
llamar $	3949
llamar _ •	-1865
llamar •	-1865
llamarla	4521
llamarla $	4563
llamarlo	10065
llamarlo $	7221
llamarlo _ $	2845
llamo	2535
llamo $	3006
llamo _ no	2913
llor*	-1148
llorar	-1148
lo	1751
lo _ $	3736
lo _ no	2939
loca*	5054
location	5054
lol	-4918
lol $	-3702
long	-1447
long*	1920
longer	1953
longer i	2301
look	5035
look $	2148
look _ every	2082
look _ page	1813
look _ profile	-1302
look at	1911
looked	-2249
looked _ her	-1756
looked at	-1515
looking	3266
looking _ her	2761
looking _ his	2265
looking _ profile	1962
looking at	3332
los	-1719
lose	1512
lose _ $	1620
lost	-1625
love	-1545
love _ her	1441
love to	1515
luck	1179
lui	3563
lui $	-3646
lui _ $	9111
lui _ ecrit	-1413
lui _ hier	-2763
lui _ message	1696
lui _ ou	1389
lui _ un	1680
lui ai	-4185
lui dire	2756
lui ecrirai	-1722
lui ecrire	3615
lui envoyer	1830
lui parler	2983
lunch	4941
lunch $	2240
m	-2295
m _ $	-2568
m _ ecrit	3317
m _ je	2124
m _ repondu	2079
ma	-5558
ma _ $	-3671
ma copine	-1277
mach*	-1293
mad	1836
mad _ i	2095
mad if	2174
made	-1788
mail*	5129
mailbox	2959
mais	-1702
mais _ vez	1403
mais uma	1403
make	-4069
make _ me	-1274
make _ to	-1622
make it	-2170
make sure	-2188
man	-1374
mand*	9732
mandando	1998
mandando mensagem	1813
mandar	7528
mandar _ $	3274
mandar _ oi	2424
mandar _ para	1857
mandar mensagem	2811
mandar um	1628
mandar un	1219
mandarle	5127
mandarle _ $	4132
mandarle _ audio	1477
mandarle _ mensaje	3125
mandarle un	5127
mande	-1304
mandei	-4535
mandei _ ele	-1822
mandei _ para	-1822
mandei mensagem	-2885
mando	6518
mando _ $	3471
mando _ mensaje	-1796
mando um	3152
mandou _ $	-1358
mandou _ e	1390
many _ i	1254
many days	2061
marr*	-1687
mas _ $	-1221
mas _ a	1663
mata*	-2622
matar	-4351
matar _ $	-1521
matar ele	-2008
matarlo	-1477
maybe	10553
maybe _ ask	4302
maybe _ is	2092
maybe _ should	1846
maybe _ •	6222
maybe i	5874
maybe one	1566
me	-6817
me $	-2792
me _ $	-7911
me _ am	1733
me _ and	-1160
me _ better	1919
me _ call	-1345
me _ calling	1873
me _ de	1897
me _ escrito	1297
me _ feel	1179
me _ for	1177
me _ ganas	4328
me _ her	-1535
me _ him	2397
me _ his	-1206
me _ is	-1348
me _ la	-1309
me _ mensaje	-2059
me _ movil	1497
me _ mucho	2516
me _ note	1264
me _ o	1569
me _ of	2540
me _ otra	1443
me _ por	3461
me _ que	2213
me _ quiero	2162
me _ read	1404
me _ text	4126
me _ texting	2700
me _ the	-1154
me _ this	2595
me _ to	3381
me _ un	-2985
me _ ver	2271
me _ y	1928
me about	-1563
me and	-1472
me back	1632
me dan	1855
me dejo	-1563
me from	8685
me mando	-1796
me muero	5911
me not	5658
me out	2732
me respondeu	1924
me to	-2234
me wants	3033
meet	-3533
meet _ $	-1922
meet her	-1835
mehr	-6242
mehr $	-3205
mehr _ $	-1351
mein _ ist	2484
meine	-4848
meine _ $	-1239
meine _ will	-1290
meine freundin	-1518
meine sachen	-1230
meld*	2861
melden	4102
melden $	4102
meldet	-1240
meme	4665
meme $	4937
mens*	4848
mensagem	3031
mensagem $	3161
mensagem _ ele	-1436
mensaje	2068
ment*	-1518
mess*	7048
message	11230
message $	2111
message _ ex	1317
message _ i	2754
message _ my	1808
message _ out	1543
message and	2170
message to	1252
message typed	1543
messaged	-2761
messaged _ yesterday	-1339
messages	-2300
messaging her	1397
met	-2234
met _ $	-2029
meu	-1673
mi	-8127
mi _ me	-2967
mi _ quiere	-3081
mi amiga	-2796
mich	-2942
mich _ $	-2045
mich _ ab	1846
mich _ ihm	2914
mich davon	1846
mich um	-1503
midn*	2293
midnight	2293
might	9343
might _ $	3254
might _ her	1707
might _ turn	1725
might _ up	2268
might just	1513
mim	-1932
mim $	-1815
mine	1491
minha	-3300
minha _ $	-1754
minu*	2760
minutes	2547
minutes $	3066
mir	-3961
mir _ $	-1939
mirar	6615
mis	-3337
mis _ $	-1771
mis cosas	-1665
mis datos	-1199
mismo	3742
mismo $	3742
miss	-4333
miss _ $	-2400
miss her	-1252
miss me	-1362
miss*	1302
misses	2015
misses me	2075
mist*	2193
mistake	2220
mistake $	2235
mit	-2657
mit _ $	-2278
moch*	3130
mochte	3130
mochte meine	1324
moi _ $	-1610
moi a	1886
mom	-2987
mom _ $	-1253
mom _ ask	-1250
mom called	-1187
mom is	-1614
mom s	1164
mome*	1958
mon _ $	1828
mon _ a	-2333
mon _ m	-1984
mond*	-3651
monday	-1245
monday $	-1160
mondays	-2407
mont*	3506
month	-1696
months	3910
months $	5135
more	-4886
more _ $	-3079
more _ and	1369
more _ then	2282
more time	1153
morg*	-1253
morgen	-1253
morir	-1500
morn*	-2176
morning	-1957
morr*	-2071
morrer	-1401
moth*	-1875
mother	-1747
move	-1738
move _ $	-1311
move on	-1291
moved	-1973
movie	-1268
movil	1497
much $	-1531
much _ $	-1161
much _ am	2268
much _ i	2070
much longer	1923
mucho	1814
muero	5715
muero _ $	3803
muero _ de	2473
muero _ ganas	2473
muero por	5075
mum	-1392
murd*	-1151
muss	2749
muss _ $	1989
muss _ sehen	2986
muss sie	2026
muss standig	-1606
must	3950
mutu*	1602
mutual	1602
my	-7784
my _ $	-3283
my _ 9	1427
my _ a	-2782
my _ about	-2188
my _ and	-4064
my _ can	1238
my _ dinner	-1191
my _ everything	-1171
my _ friend	-2096
my _ from	-1200
my _ go	-2356
my _ hovering	2287
my _ is	4998
my _ literally	1680
my _ me	-1748
my _ mom	2739
my _ not	3256
my _ off	1292
my _ on	2558
my _ out	1608
my _ phone	2711
my _ s	3616
my _ so	1446
my _ tell	1707
my _ that	1489
my _ to	1586
my _ wants	-1605
my _ what	1175
my _ yesterday	-1277
my _ •	8602
my back	-1160
my best	-2128
my boss	-2556
my boyfriend	-3574
my chest	1667
my cousin	1662
my ex	16879
my exs	2589
my eyes	1263
my finger	1817
my friend	-2052
my girlfriend	-1212
my hand	1726
my heart	1185
my husband	-3861
my kids	-1582
my landlord	-1864
my life	-1944
my mom	-3434
my phone	3129
my promotion	1213
my screen	2567
my son	-3001
my stories	-1305
my story	1503
my stuff	-1287
my thumb	5929
my urge	1621
my wife	-1651
my •	9054
myse*	-2178
myself	-2178
myself $	-3669
myself _ $	-1455
myself _ to	4040
myself not	3865
myself so	1208
na	3710
na _ $	3468
na _ dela	3576
na casa	5317
nach*	5368
nachricht	6401
nachricht _ $	6401
nada	-1621
nao	-2306
nao $	3226
nao _ $	-1233
nao _ mais	-2487
nao _ que	-1420
nao _ vou	1547
nao aguento	2654
nao quero	-1788
nao sei	-1382
ne	-1888
ne _ ecrirai	-1722
ne _ pas	-2278
ne _ plus	-1487
ne lui	-1976
near*	1429
nearly	1618
nece*	6570
necesito	6890
necesito _ $	3505
necesito _ su	3385
necesito _ voz	3385
need	2184
need _ $	-1163
need _ her	3560
need _ him	1782
need _ how	1165
need _ know	1864
need _ see	1698
need _ tell	1436
need to	3000
needs	-1522
neig*	-1546
never	-5528
never _ $	-2062
never _ him	-1909
never _ to	-1621
new	1225
new _ $	1718
new job	2064
new number	1977
new phone	1362
next	-3074
next _ in	-1610
next to	-1680
nice	-1547
nicht	-3803
nicht $	3381
nicht _ $	-5821
nicht _ sie	-1232
nicht aufhoren	3364
nicht mehr	-4601
nie	-2225
nie _ $	-2055
nie wieder	-1795
night	-1800
night $	-1652
night _ $	2291
night before	2109
no _ $	1903
no _ am	-1467
no _ contestarle	3528
no _ de	5930
no _ dejar	1434
no _ escribi	-1207
no _ la	1841
no _ le	1831
no _ mas	1794
no _ not	-1467
no _ si	4864
no _ vivir	-1436
no aguanto	3082
no botao	2608
no contact	-1795
no i	-1493
no le	-1620
no lo	2971
no more	-2490
no one	-2326
no paro	2699
no quiero	-2880
no se	4225
nobo*	-2483
nobody	-2483
noch	-3844
noch _ $	-2733
noche	1406
noche $	1406
norm*	-1535
normal	-1518
normal to	-1291
not $	8258
not _ $	3324
not _ anyone	1258
not _ but	1699
not _ call	2732
not _ calling	-1950
not _ can	2067
not _ check	-1206
not _ for	-1990
not _ him	-6365
not _ looking	1533
not _ me	-2806
not _ much	1950
not _ right	3142
not _ text	3661
not _ this	3270
not _ to	-10387
not _ what	3689
not _ write	1656
not allowed	-3284
not answer	-2209
not be	-2835
not going	-2645
not hurt	4296
not keep	1317
not kill	1462
not know	1881
not knowing	2012
not reach	1153
not resist	3047
not stop	4285
not text	2549
not texting	-3307
not think	1649
not to	11457
not want	-3114
note	4745
note $	1238
note and	1262
note on	1602
noth*	-2488
nothing	-2488
notices	2538
nouv*	2515
nouvelles	2515
novio	-2642
now	5594
now $	2960
now _ i	1936
now _ to	1418
now _ want	3443
now he	1193
now i	1820
nuevo	-2100
nuevo novio	-2051
numb*	2355
number	2676
number _ i	-2265
number _ know	1187
number _ my	2567
number _ on	2567
number but	1187
number is	4475
numero _ $	-1620
nur	6065
nur kurz	1689
o	6434
o _ botao	2608
o _ no	2608
o dedo	2608
o instagram	1188
o no	5688
o numero	-1620
ob	1914
ob _ ist	2029
ob _ online	2029
ob er	1356
oder	3532
oder _ $	3975
oder nicht	3975
of	-4615
of 10	2033
of _ $	-3084
of _ a	1750
of _ and	-2427
of _ being	-1598
of _ days	-1510
of _ from	1350
of _ her	2808
of _ him	1685
of _ his	2753
of _ over	1224
of _ please	1152
of _ to	1294
of _ wants	2997
of breaking	1868
of calling	1873
of course	4092
of going	1836
of him	-1419
of his	-2029
of me	2944
of my	-1847
of texting	1298
of the	-2995
of these	-1537
off	-1761
off $	-1498
off _ $	-1640
off _ and	1575
off my	1702
ohne	-2216
ohne _ $	-1521
ohne sie	-1335
oi	5001
oi $	2344
oi _ $	2693
ok	5643
ok $	3557
ok _ it	1873
old	-1437
olhar	1727
olhar _ dela	1727
olhar _ instagram	1188
olhar o	1727
olhei	-1312
on	2038
on $	3350
on _ a	1321
on _ and	-2304
on _ at	2191
on _ button	3950
on _ call	2503
on _ for	1343
on _ he	1679
on _ i	-1646
on _ job	1277
on _ new	1230
on _ page	2530
on _ screen	2567
on _ so	1647
on _ the	1502
on her	1703
on his	3252
on me	-1607
on my	1524
on read	1404
on sunday	-2662
on the	2290
once	1719
once $	2617
one	12336
one $	-1237
one _ and	3564
one _ away	4086
one _ can	1429
one _ days	-1481
one _ from	3698
one _ letter	1402
one _ message	1938
one _ not	2261
one _ the	1531
one _ then	1279
one _ these	-1481
one _ time	2027
one _ will	2318
one call	3644
one day	-1268
one drink	1306
one last	2959
one little	5547
one of	-2532
one text	2094
onli*	5554
online	5554
online $	1606
online _ $	3908
online ist	2029
only _ to	1393
only have	1449
ontem	-3370
ontem $	-2533
open	3978
open $	1452
open _ $	2218
open his	3121
open*	2108
opened	2301
or	4677
or _ $	2536
or _ it	1419
or not	4023
order	-3548
other	-1975
otra _ $	-1262
ou	9658
ou _ $	7566
ou nao	3226
ou pas	4760
our _ five	2315
our _ is	-2830
our chat	2959
out	4244
out _ $	-1580
out _ 10	2033
out _ calling	1873
out _ her	1854
out _ him	2571
out _ i	1683
out _ please	1293
out _ the	-1929
out _ this	2572
out _ thumb	1543
out _ today	1412
out _ will	1194
out and	3275
out of	1383
outs*	2759
outside	2759
outside _ $	2647
outside her	1849
outside the	1355
ouvir	3250
ouvir _ voz	3250
ouvir a	3250
over	5940
over $	-2272
over _ $	6760
over _ dog	-2314
over _ house	1245
over _ knock	1269
over _ now	2487
over send	3788
over the	-1622
over there	6298
over to	2198
overwhelming	1948
page	4866
page _ night	2998
pague	-1768
pain	-1225
para	5229
para _ $	6601
para _ agora	1708
para _ ontem	-1816
para _ si	-2235
para ela	2797
para ele	4864
para mim	-1495
para que	-6104
para ver	3584
para*	3366
parabens	2493
pare*	-3344
parents	-2870
parents _ $	-2147
parl*	2679
parle	-2163
parle _ $	-1922
parler	2983
parler $	2983
paro	2515
paro de	2515
part	2697
part _ me	2813
part _ wants	3033
part of	2750
part*	-2451
party	1240
pas $	1650
pas _ $	1512
pas _ de	-3633
pas de	1805
pas envie	-2690
passer	2284
passer _ elle	2284
passer chez	2284
past	-3198
past the	-3042
pause	-1493
pedir	2835
pedir _ amiga	2835
pens*	-2480
pensar	-1214
pensar _ $	-1214
pense a	-1867
peop*	-4325
people	-4325
people $	-1530
perf*	3209
perfil	2640
perfil $	2427
person $	1276
peur	-1303
phone	6278
phone _ $	1161
phone _ in	1615
phone _ my	3483
phone is	1698
phone to	3011
photo	2407
photo _ notices	2538
photo so	2538
photos _ $	-1258
pic	1898
pic $	1934
pick _ $	1463
place	1185
place _ $	2157
place now	1840
plan*	3426
planning	3897
planning _ for	1417
planning _ to	1580
planning to	2680
plea*	-2334
please	-2227
please $	-1607
please _ $	-2661
please _ am	1230
please _ me	4289
please i	1230
please stop	-1195
pleu*	-1340
plus	-3558
point	-2443
point of	-2932
por	1345
por _ $	-2585
por favor	-1177
posso	4376
post	1258
post*	2777
posted	2977
posts	-1221
prec*	1885
preciso	2180
pres*	1935
press	1321
press _ $	1468
probably	-1323
prof*	7239
profil	7454
profil $	2615
profil _ $	2301
prom*	2210
promised	1868
promotion	1213
promotion $	1213
puedo _ de	1193
puedo dejar	1434
pull	1938
pull _ $	1945
punto	2013
punto de	2013
putt*	2151
putting	2151
quase	3769
quase _ $	1414
quase _ mensagem	1813
quase _ para	2642
quase mandando	1998
que	2338
que _ $	8240
que _ amo	3926
que _ el	-1227
que _ hoy	2595
que _ l	2080
que _ la	2247
que _ le	-1632
que _ mis	-2329
que _ no	-2418
que _ reponds	1956
que _ respondo	2524
que _ um	1641
que _ ya	1766
que ela	-1611
que ele	-2145
que eu	4501
que je	6328
que la	3923
que le	3698
que llamar	-1315
que se	-1145
quel*	-1446
quer*	2399
queria	2399
queria _ com	1873
queria tanto	1843
quero	5072
quero _ $	1433
quero _ a	1720
quero _ de	-1590
quero _ para	3349
quero ligar	1743
quero muito	1184
ques*	-1223
quic*	1404
quick	2467
quickly	1404
quickly $	1404
quie*	3429
quiere	-3261
quiero	6968
quiero _ $	3274
quiero _ a	-1491
quiero _ audio	1585
quiero _ ella	1290
quiero _ la	2615
quiero _ mensaje	1990
quiero _ que	4894
quiero _ un	3575
quiero decirle	2507
quiero escribirle	3155
quiero mandarle	3013
quiero morir	-1380
quiero que	-2692
quiet	-2064
quis*	1233
quisiera	1233
quit	-1171
quit*	-2786
quitte	-1304
quoi	-1781
quoi $	1990
quoi _ lui	-1809
quoi bon	-2826
rapp*	4968
reach	6554
reach _ $	2170
reach _ and	2052
reach out	5655
real*	3924
really	4259
really _ $	3890
really _ to	3652
really want	3841
reco*	1606
recu*	-1182
reden $	-1385
refu*	-1970
refuses	-1686
refuses to	-1686
rega*	5002
regarder	4368
regarder _ $	4368
regarder _ instagram	1703
regarder son	1703
regr*	-2679
regret	-1624
regret _ $	-1517
regret it	-1497
relationship	-1313
remi*	-1304
remo*	-1744
repl*	-1920
replied	-1655
reply	5140
reply $	3633
repo*	7739
repond	-1741
repond _ $	-1741
repondre	3003
reponds	4987
reponds $	1956
reponds _ $	3032
repondu	1776
resi*	2648
resist	3047
resp*	14423
respond	3080
respond $	2726
responder	5445
responder _ $	3308
respondi	-2895
respondi $	-2476
respondo	6183
respondo _ $	2257
revoir $	-2723
right	6240
right $	1896
right _ $	2658
right _ i	2285
right now	4571
right there	1572
right to	-1274
ring*	1382
ringing	1382
ringing _ $	1382
ringing her	1382
risa	-1421
risa $	-1421
romper	2388
room*	1168
roommate	1177
ruf _ an	2489
rufe	1220
rufe _ an	1298
ruhe	-1162
s	2093
s _ $	-1903
s _ is	2518
s _ on	3056
s phone	1157
sa	4415
saber	1685
saber _ el	1991
saber _ le	1991
saber de	1991
sach*	-1230
sachen	-1230
sad	-1342
sagen	1868
sagen _ ich	1244
sagen _ sie	1244
sagen dass	2230
said _ $	2463
said _ birthday	2142
said _ me	2360
said _ misses	2363
said _ to	-1208
said goodbye	-1181
said happy	2142
said he	1729
said hi	2020
said i	-1856
same office	-1183
sang*	-1195
saud*	-1774
saudade	-1774
saved	1574
saved me	1727
saw	-2340
say	6821
say _ $	4039
say _ birthday	1233
say _ her	1173
say happy	1458
say to	1558
sayi*	2876
saying	2876
saying _ $	4288
says	-3056
says _ $	1451
says _ me	1268
says _ not	-1272
says i	-1532
scar*	-3313
scared	-3068
scared _ will	-1181
scha*	3849
schau	1750
schauen	2181
schauen $	1518
schl*	-4450
schluss	-1876
schluss _ $	-1395
schon	10697
schon _ $	9932
schon wieder	3396
schr*	5908
schreib	2719
schreib _ $	2265
schreib _ jetzt	1574
schreib ihm	1832
schreiben	4849
schreiben $	4543
schw*	2045
schwester	2108
scre*	-1393
scream	-2250
scream $	-2114
screen	2538
screen $	2894
se _ $	3460
se _ contestarle	3528
se fue	-1343
se si	4864
sec	1339
sec $	1339
seco*	2744
second	2793
see	-1336
see $	-1953
see _ all	-1239
see _ at	-1889
see _ day	1305
see _ every	1305
see _ face	1416
see _ girlfriend	1989
see _ he	1884
see _ is	3154
see _ new	1947
see _ she	3027
see _ the	-1854
see a	-2098
see her	4078
see him	1664
see his	-1204
see my	-1606
see what	1225
seem*	1341
seeming	1344
seeming _ $	1344
seeming desperate	1344
seen	3538
seen $	1170
seen _ minutes	2531
seen _ ten	2531
seen every	2531
sees	1417
sees _ $	1485
sees me	1682
seguir	-1569
sehen	5683
sehen $	5009
sehr	-1962
sehr $	-1920
sei	-1549
sein	3857
sein $	-2223
sein _ $	3543
sein profil	4483
seine	5396
seine _ $	3224
seine _ horen	3456
seine stimme	3456
seit	-1261
self	-2316
self harm	-1656
self*	-1195
sem	-1581
sem _ $	-1249
sema*	-2186
semana	-1595
semana $	-1360
send	20051
send $	6508
send _ $	7351
send _ message	-1626
send _ to	1636
send a	3061
send it	2001
send me	-2096
send*	12067
sending	12067
sending _ $	12171
sending him	1151
sending it	6115
sent _ a	2266
sent me	2069
sepa*	-1312
sera	5094
sera _ eu	3453
sera _ mando	3266
sera que	5094
ses	5339
ses _ $	5357
shak*	1393
shaking	1393
share	-1161
she	-6410
she _ $	2522
she _ about	1523
she _ be	-1570
she _ birthday	2216
she _ by	1343
she _ calling	1327
she _ for	1876
she _ happy	2049
she _ hey	1601
she _ my	-1211
she _ not	-1780
she _ on	-1207
she _ right	1842
she _ say	-1689
she _ should	1280
she _ the	-2605
she _ to	-4362
she _ tonight	2482
she _ waiting	2103
she always	1563
she called	1160
she does	-1225
she is	2508
she posted	1791
she sent	2098
she should	-4178
she unblocked	2634
she wants	-3573
she wrote	1180
shit	-1689
shoot	-1417
shou*	5794
should	5929
should _ and	-2060
should _ ask	1969
should _ break	-3333
should _ call	2480
should _ do	-1976
should _ first	-1477
should _ him	2534
should _ or	4065
should _ pick	1565
should _ send	2852
should _ the	-1756
should _ this	-1531
should _ wish	1177
should _ •	1508
should call	-1433
should i	9694
si	7847
si _ $	3937
si le	3250
si no	-2299
sich	-2973
sick	-4568
sie	2002
sie $	1856
sie _ an	1662
sie _ geschrieben	3020
sie _ sich	-1418
sie jetzt	2427
sie liebe	1244
sien*	-1224
siento	-1224
silence $	1728
simp*	2654
simple	2832
sin	-1898
sin _ $	-1451
sin ella	-1155
since	-2163
since $	1442
since _ $	-2033
sinto	-3062
sister	1156
sister _ $	-1307
sister _ he	1236
sister _ i	1289
sister about	-1276
sit	-1151
situ*	1559
situation	1681
six	1792
sleep	-4983
sleep $	-1551
sleep _ $	-1404
slide	4130
smash	-1800
smash _ face	-1800
smash _ in	-1800
smash his	-1800
snap*	1310
snapchat	1310
so	2718
so _ am	1420
so _ anrufen	1353
so _ can	-2542
so _ do	1437
so _ i	3255
so _ if	1391
so _ last	1239
so _ me	2087
so _ notices	2538
so _ one	1240
so _ reach	1558
so _ schreiben	1683
so _ text	1296
so _ uma	1403
so _ vez	2085
so _ •	1656
so gern	2434
so he	3882
so i	-2763
so mais	1403
so sehr	-1962
so tempted	4874
soll	6142
soll _ antworten	2841
soll _ ihm	1615
soll _ ihr	1495
soll _ schreiben	1208
soll ich	8530
solo	-1260
some	-2236
some*	-1879
somebody $	-1642
someone	-3500
someone to	-1230
something	2284
something $	2596
something _ and	1182
sometimes	-1215
son	7341
son _ $	4535
son _ les	3494
son anniversaire	1322
son instagram	3411
son numero	1468
son profil	3683
song	-1633
soon $	-1845
sorry $	2336
soun*	-1943
sounds	-1400
sous	1545
spri*	-1325
stal*	2462
stalking	1887
stamp	5170
stamp _ $	5170
standig _ er	2331
start a	2650
stay	-1922
stay*	-2351
stayed	-2279
stayed _ $	-2269
stayed strong	-2176
ster*	-1223
still	-1935
still _ $	1724
still _ to	1677
still care	1446
still want	1685
stim*	3162
stimme	3395
stimme _ $	3456
stimme horen	3456
stop	2131
stop _ $	-2590
stop _ calling	4605
stop _ from	7916
stop _ him	-2557
stop _ swear	1252
stop _ texting	2700
stop me	7753
stories $	2279
story	1349
story _ i	3232
story and	2136
stre*	-1162
stro*	5869
strong	5942
strong _ to	2846
stuff	-2025
su	11480
su _ $	8034
su _ le	3693
su _ novio	-2051
su casa	3028
su cumpleanos	2479
su nuevo	-2051
su perfil	2427
su voz	2867
suff*	-1809
suffer	-1578
suic*	-6694
suicidal	-2075
suicide	-2894
sund*	-3658
sunday	-3564
sunday $	-2660
supp*	-2650
supposed	-1645
supposed to	-1645
sure	-3209
surp*	1663
surprise	1711
surprise him	1775
surv*	-2444
survived	-1736
sus	4934
sus _ $	3382
sus historias	4793
take	-2580
talk	3572
talk _ $	-1199
talk _ again	1194
talk _ for	1272
talk _ her	4136
talk _ him	2777
talk _ me	-2205
talk _ of	3170
talk _ out	3723
talk me	3170
talk*	-3990
talked	-2483
talked to	-2076
talking	-1508
talking _ $	1270
talking _ her	2168
talking _ him	-1224
tanto	2332
tanto _ com	2576
tanto _ ele	1959
tanto falar	2576
te	-2837
te _ $	-1573
tell	8068
tell _ $	2770
tell _ about	2117
tell _ ex	3065
tell _ my	2037
tell _ that	1635
tell _ to	2262
tell her	1956
tell him	4996
tell me	2221
tellement	2122
tellement _ $	2226
tellement _ parler	2325
tellement lui	2325
telling	-1377
temp*	6967
temps	-1954
temps $	-1895
tempted	7512
tempted to	3918
ten	1626
ten _ $	2148
ten minutes	2531
tengo	6594
tengo _ en	1727
tengo _ ganas	1192
tengo _ llamar	-1315
tengo el	3377
tengo que	2036
tenho	-1706
term*	-3646
terminar	-1194
text	15550
text $	9527
text _ $	2360
text _ about	-1366
text _ after	1639
text _ back	-2299
text _ ex	-1557
text _ first	-1366
text _ from	-1663
text _ guy	-2834
text _ hurt	1673
text _ not	1603
text _ tonight	1298
text her	-2707
text him	4815
text my	-1559
text*	1607
texted _ and	1193
texted _ i	2383
texted back	1541
texting	1440
texting $	1458
texting from	1291
texting her	1232
texting him	-1199
texts	-1752
than	-1509
thank	1766
thank _ $	1602
thank you	1353
thanks $	1331
thanks i	-1170
that	-10627
that $	-2152
that _ $	-3497
that _ his	1191
that _ is	-1633
that _ love	1192
that girl	1236
that if	1205
that is	-2028
that she	-1270
the	-8656
the _ $	-6140
the _ always	1533
the _ and	-1558
the _ at	-1263
the _ because	1436
the _ button	3840
the _ call	-1600
the _ empty	-1517
the _ evening	-1850
the _ from	-1705
the _ he	4399
the _ i	-3630
the _ in	7704
the _ is	7584
the _ killing	1395
the _ like	1964
the _ of	-4411
the _ she	1939
the _ the	-3245
the _ this	-1475
the _ to	3560
the _ where	3768
the _ with	-1923
the _ your	1618
the apartment	-1329
the bail	-1464
the bar	4380
the cafe	2743
the call	2503
the car	-1410
the dog	-2272
the kids	-1694
the letter	5577
the message	2354
the office	1388
the point	-3008
the same	1489
the silence	1364
the urge	7433
the wife	-1405
them	-1410
then _ am	1238
then _ i	1244
then i	2725
ther*	-3679
therapy	-2748
therapy $	-1672
there	4529
there $	6683
there _ $	2822
there _ an	-3241
there _ knock	1269
there and	1555
there is	-5664
there now	2562
these	-3070
these _ $	-1269
these days	-1718
they	-4924
they _ to	-1491
thin*	3737
things	-3245
things $	-1808
think _ go	3192
think _ will	1693
think about	-1948
think i	3788
think my	-1565
thinking	7269
thinking _ $	-1197
thinking _ again	-1666
thinking _ asking	1673
thinking _ calling	4047
thinking _ going	1836
thinking _ her	1737
thinking _ him	-1479
thinking _ ringing	1382
thinking about	-3108
thinking of	11249
this _ $	-3251
this _ and	-2280
this _ is	1281
this _ my	1738
this _ to	5140
this close	4102
this guy	-1382
this please	1163
this situation	1681
thou*	-2556
thoughts	-1735
thre*	-1540
three	-1650
thro*	-2937
through	-2103
thumb	7445
thumb _ $	2762
thumb _ hovering	1880
thumb _ over	3099
thumb _ send	3075
thumb is	4699
tien*	2421
tikt*	3001
tiktok	3001
time	-3782
time to	-1744
times	1822
times _ i	2315
times and	2319
tind*	-1489
tinder	-1489
tinder $	-1322
tired	-2109
to	10962
to $	2988
to _ $	-1577
to _ about	-2689
to _ all	-1547
to _ alone	-1673
to _ and	4365
to _ at	2568
to _ badly	1244
to _ bar	3139
to _ best	-1408
to _ boss	-1420
to _ casa	1479
to _ class	-2148
to _ contact	1603
to _ de	-1667
to _ dedo	2608
to _ ex	3191
to _ father	-1689
to _ first	2543
to _ for	5100
to _ from	1580
to _ gig	1892
to _ go	-1638
to _ guy	-1482
to _ he	3310
to _ heart	1433
to _ her	9274
to _ him	12234
to _ house	1209
to _ hurt	-1463
to _ in	4545
to _ into	3189
to _ is	2106
to _ it	-4433
to _ japan	-1276
to _ kids	-1180
to _ landlord	-1948
to _ last	-1610
to _ left	-1406
to _ live	-1192
to _ mandando	1998
to _ me	-3166
to _ mensagem	1813
to _ mom	-1552
to _ my	3645
to _ myself	-2154
to _ next	-1586
to _ note	1149
to _ now	3742
to _ o	2163
to _ of	-2810
to _ off	1426
to _ on	-1824
to _ our	2455
to _ out	4318
to _ over	-1927
to _ para	3041
to _ party	1499
to _ people	-1323
to _ phone	1715
to _ place	2392
to _ right	1350
to _ send	3143
to _ she	3766
to _ situation	1681
to _ so	3563
to _ someone	-1866
to _ sunday	-1705
to _ text	3424
to _ the	-2928
to _ there	1223
to _ this	3679
to _ up	-1425
to _ voice	1871
to _ what	1481
to _ who	1296
to _ wife	-1715
to _ with	-2120
to _ write	1325
to _ •	5610
to a	-1542
to answer	3349
to ask	5647
to be	-6540
to break	5626
to bump	1415
to call	1644
to cut	-2311
to die	-6133
to do	-4505
to drive	1793
to drop	1224
to end	-3063
to explain	1306
to feel	-1533
to forget	-3806
to give	1994
to go	1252
to have	-2027
to hear	1936
to her	9994
to him	2824
to his	2033
to hit	2257
to kill	-3120
to know	1413
to learn	-1515
to live	-3062
to look	3327
to make	-1827
to me	-5753
to meet	-2438
to message	3873
to my	-1663
to press	1732
to quase	4294
to reach	5235
to reply	5152
to respond	1689
to ring	1658
to say	3787
to scream	-1498
to see	3623
to send	4619
to shoot	-1257
to sleep	-2759
to slide	4672
to smash	-1800
to stop	-3277
to surprise	1775
to tell	2193
to texting	2774
to therapy	-2276
to use	7039
to visit	-1276
to wait	1952
to write	6820
to you	-1748
to •	-2351
today	-2088
today _ i	1191
today and	1172
today i	-2198
todo	-4703
todo $	-1448
toi	-1282
toi $	-1222
told	-3897
told her	-1416
tomorrow $	2700
tomorrow _ $	-2125
tomorrow _ 8	-1767
tomorrow at	-2000
toni*	2301
tonight	2301
tonight _ i	3002
tonight _ to	1166
tonight _ want	2022
tonight and	2622
too _ to	2503
took	-1800
tot	-1937
touch	3493
touch with	3510
tout	-3578
tout _ $	-2119
tout _ temps	-1536
tout le	-1833
tout*	1292
toutes	1292
toutes _ $	1292
trau*	-1242
traurig	-1237
trav*	1161
tried	-1312
tris*	-2558
triste	-2392
trop _ de	1369
trop envie	1369
tryi*	4109
trying	4109
trying _ not	4175
tu	-1666
tudo	-2553
tuer	-1426
turn _ at	1725
turn up	1725
tut	-1209
two	-2126
two _ $	-1624
type	-1274
typed	4170
typed _ and	1785
typed _ my	1543
typed out	3981
typi*	10522
typing	10557
typing $	4191
typing _ $	6136
typing and	4895
uber	3498
uber _ $	3589
uber*	1694
uberlege	1732
ugh	1316
ugh $	2030
ugh _ to	1653
ugh _ want	1653
ulti*	3218
ultima	3218
ultima _ $	3218
um	4714
um $	-1559
um _ para	2414
um _ zu	1158
um oi	5259
uma	3423
uma _ $	3347
uma _ para	-1389
uma vez	2085
un	3369
un _ $	3006
un audio	1666
un mes	1171
unbe*	2527
unbearable	2019
unbearable $	2019
unbl*	8637
unblock	1858
unblock him	1783
unblocked	3281
unblocked _ $	3416
unblocked me	3281
unblocking	3497
unblocking _ $	3497
und	-3153
und ich	-1732
une	2714
une _ $	2919
until	-1352
up	-2053
up _ $	-4458
up _ a	-1537
up _ door	2171
up _ her	1748
up _ him	-3460
up _ his	2899
up _ night	1864
up at	2568
up his	-1980
up on	1513
up with	-3833
urge	12220
urge $	2664
urge _ $	1713
urge _ 10	2608
urge is	8763
urge to	1390
us	-2389
use	6914
use _ $	1337
use _ s	1157
use it	1488
use my	6379
va	-1823
vai	-1235
vais	4494
vais _ appeler	2355
vais _ chez	2284
vais _ ecrire	1548
vais _ elle	2284
vais _ son	2279
vais _ voir	3093
vais aller	3093
vais l	2355
vais passer	2284
vent	-2588
vent $	-2588
ver	10041
ver _ $	8599
ver _ dele	1515
ver _ historias	3128
ver _ perfil	3494
ver ele	1918
ver su	2797
ver sus	3925
verg*	-1628
verl*	-1464
verla	6428
verla _ $	2691
verm*	-3717
vermisse	-3664
vermisse _ $	-1393
vermisse _ sehr	-1920
vermisse _ so	-2061
vermisse ihn	-1454
vermisse sie	-1901
vers*	-1687
veut	-1222
veux	3156
veux _ $	-1763
veux le	2361
vez	2590
vez $	2719
vida	-2601
vida $	-1805
view*	1783
viewed	1936
viewed _ story	1936
viewed my	1936
visit	-1276
visit japan	-1276
viver	-1434
vivir	-1708
vivre	-1306
voce	-1213
voice	3692
voice $	1710
voice note	2113
volt*	-1340
volta	-1358
voltar	-1170
vor	-2047
vou	10255
vou _ casa	3576
vou _ de	1712
vou _ ele	4806
vou _ mensagem	1500
vou _ para	2173
vou _ um	2118
vou _ •	-3627
vou chamar	2307
vou ligar	-1670
vou mandar	2785
vou matar	-2008
voy	7065
voy _ $	4395
voy _ escribir	2453
voy _ matar	-1233
voy _ sus	2572
voy _ un	1182
voy a	7146
voz	6117
voz $	3385
voz _ $	3250
vuel*	-1255
wait	4300
wait $	2447
wait _ her	1768
wait for	1736
waiting _ his	-1871
waiting _ me	1998
waiting _ message	-1871
wake	-1874
wake up	-1663
wann	1470
want	5532
want _ $	1959
want _ a	-1957
want _ and	1242
want _ answer	3593
want _ at	1361
want _ be	-3468
want _ by	1280
want _ call	2637
want _ cut	-2124
want _ die	-2613
want _ do	-1366
want _ drive	1950
want _ forget	-3800
want _ get	2073
want _ go	1488
want _ hear	1595
want _ her	1911
want _ him	4502
want _ his	1869
want _ how	-1200
want _ if	1808
want _ into	1305
want _ it	2025
want _ know	1995
want _ left	-1395
want _ reply	4444
want _ say	2312
want _ see	1641
want _ stop	-1271
want _ the	-1184
want _ use	2180
want _ who	1522
want _ •	-1185
want closure	1208
want him	-2413
want to	11312
want*	-4745
wanted	-2594
wanted to	-2433
wanting	-2150
wanting to	-2150
wants	-1898
wants _ $	-1399
wants _ see	-1296
wants _ talk	-1414
wants _ text	1907
wants _ to	-2817
wants me	-2631
wants to	1560
war $	1551
was	-4782
was _ $	-5105
was about	1711
watc*	-3162
watching	-2904
watching _ stories	-2663
way	-1355
we	-5740
weak	1344
week	-4846
week $	-4284
week*	-1218
weeks _ it	2064
weeks and	1952
weht*	-1686
wehtun	-1686
weird	3240
weird _ i	1488
weird _ message	2739
weird _ my	2739
weird if	1488
weird to	2739
well	-1316
wenn	-3276
wenn _ gehe	-1245
wenn ich	-2303
went	-4670
went _ his	-2725
went to	-3414
were	-1778
were _ $	-1146
were you	-1544
what	2555
what _ $	-1886
what _ about	1489
what _ did	-1274
what _ do	-6343
what _ if	1399
what _ is	-1303
what _ just	3099
what _ say	6823
what _ says	1296
what _ the	3000
what _ •	4915
what can	-1583
what counts	-1267
what do	6375
what he	-2082
what i	-1596
what if	2027
what she	3239
what to	3140
what would	2257
what*	2474
whatsapp	2800
whatsapp $	1334
when	-6908
when _ am	-1587
when i	-3818
where _ $	-2456
where _ tonight	2482
where she	2043
while	-1260
who _ girl	1236
who _ in	1211
who _ with	1386
who that	1236
whole	-1223
whole _ $	-1867
why	-5053
why _ i	-2230
why _ still	-1660
why do	-2254
why does	-1437
wie es	2117
wieder _ profil	2681
wieder _ sein	2681
wieder auf	2681
wife	-4461
will _ and	1175
will _ anrufen	1990
will _ at	1903
will _ be	-2104
will _ calling	-1950
will _ ex	-1847
will _ forever	1174
will _ hurt	1742
will _ if	1561
will _ ihm	-1925
will _ kurz	1815
will _ mehr	-2252
will _ mit	-1481
will _ my	1730
will _ nicht	-1169
will _ nur	3314
will _ schreiben	1496
will _ sister	1853
will _ the	3773
will _ there	1340
will _ to	-2512
will _ wehtun	-1686
will be	4354
will dass	-1203
will get	1392
will ihm	2424
will just	1949
will lose	1603
will nicht	-1405
will sie	2161
wir	-3441
wir haben	-3056
wish _ could	1688
wish _ forget	-1411
wish _ luck	1488
wish _ tell	2349
wish _ would	-2236
wish her	2485
wish she	-1427
with	-4872
with _ and	-3239
with _ ex	1329
with _ he	1939
with _ note	1536
with a	3763
with him	-1381
with his	-1248
with my	1814
with no	-1448
with this	-1611
with*	-1743
without	-1599
without _ $	-1743
without _ desperate	1344
without _ from	-1879
without _ her	3353
without _ to	2455
without her	-3561
without seeming	1344
work $	-1357
work at	2293
works	2497
works _ $	1520
worr*	-1440
worried	-1276
worth	-1213
would	5797
would _ $	-1799
would _ anything	-1593
would _ ask	4584
would _ back	-2146
would _ be	4193
would _ how	5789
would _ i	1853
would _ mad	2174
would _ me	-1212
would _ so	2061
would _ to	3708
would _ •	1220
would give	-1212
would it	2080
would just	-1489
would like	3517
would love	1515
would •	1680
wozu	-3470
writ*	5289
write	9450
write $	4280
write _ $	3406
write _ book	-1590
write _ him	-3232
write a	-1673
write back	2239
write her	1941
write him	2024
write to	-4656
writing	2420
written	3340
wrong _ i	1715
wrote _ a	-1520
wrote _ i	1166
wrote hey	1601
wurde	1361
wurde _ so	1552
y	-1792
y _ $	-2055
y _ le	1795
y no	-1713
y quiero	2162
ya	1722
ya $	4618
ya no	-1901
year	-2218
years	-3324
yest*	-4390
yesterday	-4390
you	-13826
you $	-3190
you _ $	-3089
you _ a	2396
you are	-1857
you be	2691
you hurt	2902
you stop	-1150
you think	1598
your	-6411
your _ $	-4730
your _ just	1732
your post	1744
zu	4250
zu _ $	4373
zu ihr	2170
zu schreiben	3233
zuru*	-2226
zuruckkommt	-1190
zusa*	-1330
zusammen	-1330
zusammen _ $	-1196
•	-3465
• $	-5755
• _ $	-6868
• _ a	-1654
• _ after	5049
• _ again	-1286
• _ am	4717
• _ an	2422
• _ and	5172
• _ back	-1632
• _ but	1175
• _ call	-1769
• _ ce	-2620
• _ de	1491
• _ do	3705
• _ doing	5500
• _ ex	-1973
• _ get	-1470
• _ her	-7935
• _ him	-3359
• _ i	11091
• _ ok	3009
• _ soir	-2620
• _ sorry	4360
• _ text	-4857
• _ to	-10476
• _ •	5095
• after	5418
• an	2422
• and	6028
• de	1775
• doing	5500
• him	-2344
• i	4380
• me	1176
• to	-10141
• •	-3465
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
