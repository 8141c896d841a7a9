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
~	-39955
!	-8610
!hurt_by.fear.weak	-10758
!hurt_by.maybe.middle	2528
!hurt_by.near.weak	-1684
!hurt_by.threat.high	6970
!hurt_by.violence.high	33088
!hurt_by.word.weak	-4771
!may_hurt.intent.high	30505
!may_hurt.maybe.middle	6104
!may_hurt.word.weak	-2089
!other.risk.high	16273
!self.gloom.weak	-6528
!self.harm.high	29003
!self.harm.weak	1674
!self.loaded.middle	16700
!self.near.weak	-1770
!self.suicide.high	29148
!self.tool.weak	4842
!self.wish_to_die.high	33444
!self.word.weak	-8954
!•	8358
.	9001
.-	5363
.i	8507
.i+they	5181
.i+they-	5013
.i+you	-7031
.i-	8480
.they-	-6750
.you	-12219
.you-	-2427
10	-4019
10 _ $	-1693
15	1529
2	-2080
20	2787
20 _ $	1799
200	2897
200 days	2918
23	1664
24	1939
38	-1798
38 $	-1798
4 $	-1791
4 _ $	1536
4 months	1931
40 _ $	-1657
40 and	-1703
5	-4408
5 $	-1630
5 _ $	-1966
6	-2342
6 $	-1685
8	-2398
9	-1769
?-	-1994
?i	2316
?i+they	-3234
?i+you	-2268
?i-	-2030
?they	-3658
?they-	2156
?you	-1561
?you-	-1716
^ _ $	-4604
^ _ 10	-1548
^ _ 15	1983
^ _ 23	1664
^ _ 40	-1889
^ _ about	7178
^ _ acabar	3699
^ _ account	-1730
^ _ afraid	4021
^ _ after	3402
^ _ ai	3684
^ _ aimerais	1797
^ _ alive	-2087
^ _ alles	-2125
^ _ already	2466
^ _ am	-4758
^ _ ameaca	2104
^ _ ameacou	2332
^ _ amenaza	1939
^ _ and	-11156
^ _ angry	-2442
^ _ angst	3225
^ _ anyone	1560
^ _ anything	3896
^ _ apareceu	1915
^ _ aqui	2389
^ _ are	-1971
^ _ arm	1546
^ _ arms	2390
^ _ as	1908
^ _ ask	-1797
^ _ asked	-6772
^ _ attempted	4144
^ _ back	-2739
^ _ bad	-2352
^ _ banging	1612
^ _ bateu	2664
^ _ be	2133
^ _ beat	4075
^ _ beats	5910
^ _ bedroht	1815
^ _ been	6060
^ _ begged	-1617
^ _ being	2749
^ _ best	2235
^ _ bin	-2895
^ _ bite	1807
^ _ black	2440
^ _ bleach	2724
^ _ blocked	-2287
^ _ boiling	3003
^ _ bon	1881
^ _ boss	-1834
^ _ bottle	-2723
^ _ bought	3751
^ _ break	1773
^ _ breaking	2765
^ _ breakup	1495
^ _ bring	1932
^ _ brings	2058
^ _ bruises	2210
^ _ burn	3343
^ _ bye	2116
^ _ call	-3083
^ _ called	-4889
^ _ calling	-1931
^ _ calls	-3477
^ _ care	2561
^ _ cat	-1658
^ _ chat	-1839
^ _ cheated	-4013
^ _ choked	5862
^ _ clean	2940
^ _ controls	5063
^ _ copain	2710
^ _ cortarme	3765
^ _ corto	6298
^ _ coupe	3588
^ _ cried	-1499
^ _ cry	-1473
^ _ cut	3152
^ _ cuts	6524
^ _ cutting	1692
^ _ da	-1526
^ _ dad	1666
^ _ das	-1507
^ _ daughter	1590
^ _ de	2519
^ _ dead	4413
^ _ death	2547
^ _ decided	2385
^ _ decirle	-1533
^ _ deixa	-1803
^ _ dejo	-2591
^ _ denke	4194
^ _ desaparecer	1771
^ _ dice	1723
^ _ did	-3633
^ _ died	-7494
^ _ dit	2404
^ _ do	-2521
^ _ does	-2235
^ _ dog	-4212
^ _ doing	-1943
^ _ done	2393
^ _ dors	-2389
^ _ down	-2727
^ _ drinks	-2849
^ _ droht	5182
^ _ drove	2383
^ _ duele	-2513
^ _ dumped	-3970
^ _ einfach	2106
^ _ ele	-3140
^ _ em	5296
^ _ emailed	-1896
^ _ empurrou	1873
^ _ en	4235
^ _ ending	3539
^ _ envy	4469
^ _ es	-3275
^ _ escribio	-1971
^ _ escribirle	-2155
^ _ est	-2594
^ _ esta	-2757
^ _ estar	4823
^ _ estarian	1569
^ _ estoy	3922
^ _ etre	3083
^ _ even	3225
^ _ ever	-1587
^ _ everyone	5523
^ _ everything	4303
^ _ ex	5331
^ _ exhausting	2080
^ _ existing	2308
^ _ extrano	-1580
^ _ extremely	-1742
^ _ failed	-1520
^ _ fais	2015
^ _ family	1560
^ _ fantasize	3369
^ _ fantasizing	2822
^ _ feel	-1473
^ _ feels	-1965
^ _ fehlt	-2116
^ _ fell	-3661
^ _ fiance	-1606
^ _ find	1945
^ _ flinch	1609
^ _ foi	-1826
^ _ forced	3078
^ _ forces	3287
^ _ forgot	-1997
^ _ found	2217
^ _ frappe	2079
^ _ freundin	2040
^ _ friend	5104
^ _ from	-3270
^ _ fuhl	-1732
^ _ fuhle	-1501
^ _ ganas	1730
^ _ gehe	-2462
^ _ gesagt	1660
^ _ geschrieben	-1723
^ _ get	3932
^ _ girlfriend	2657
^ _ giving	2888
^ _ go	2165
^ _ going	-1771
^ _ got	1624
^ _ grabbed	1743
^ _ grandfather	-1485
^ _ gun	3953
^ _ hacer	1750
^ _ hanging	2559
^ _ happens	2379
^ _ happy	-1978
^ _ hard	-1834
^ _ harming	1948
^ _ has	-3092
^ _ hasse	-1659
^ _ hate	-2206
^ _ have	2218
^ _ he	-4231
^ _ heart	-2231
^ _ her	-1986
^ _ heute	-3169
^ _ hiding	1590
^ _ himself	1607
^ _ his	-2692
^ _ hits	4761
^ _ hope	3022
^ _ how	1485
^ _ hung	-1586
^ _ hurts	-1614
^ _ i	-2158
^ _ ihm	-3029
^ _ il	1476
^ _ imagining	2275
^ _ in	-1631
^ _ intente	1640
^ _ intrusive	-1600
^ _ ist	-4624
^ _ it	-3996
^ _ jumped	1897
^ _ just	3046
^ _ keep	-2965
^ _ keeps	2944
^ _ kill	1857
^ _ killed	-1532
^ _ kinder	2638
^ _ know	3135
^ _ knows	2039
^ _ konnte	2089
^ _ l	-1828
^ _ la	4565
^ _ las	1963
^ _ lasst	2417
^ _ last	3114
^ _ lauert	2408
^ _ leave	-3531
^ _ left	-3826
^ _ letters	3440
^ _ liebsten	3163
^ _ liebt	-2388
^ _ lied	-2230
^ _ ligar	-2440
^ _ liked	-2232
^ _ living	-1821
^ _ llamar	-1593
^ _ llame	-1514
^ _ llamo	-1666
^ _ lo	-1945
^ _ locked	2522
^ _ looked	3047
^ _ looking	1480
^ _ low	-1753
^ _ machuco	2998
^ _ made	4357
^ _ mais	4038
^ _ mal	-3989
^ _ man	2012
^ _ manque	-2533
^ _ mari	1765
^ _ mas	2401
^ _ matar	5899
^ _ matarme	2016
^ _ mec	1505
^ _ medo	2615
^ _ mein	-1797
^ _ meine	-2528
^ _ menace	3579
^ _ message	-1670
^ _ messaged	-2292
^ _ messages	-1864
^ _ meu	2148
^ _ mi	-2985
^ _ miss	-1745
^ _ mochte	2158
^ _ moi	-2966
^ _ more	2154
^ _ morning	3977
^ _ morrer	3936
^ _ morta	1591
^ _ mourir	2288
^ _ move	-1679
^ _ movie	-1979
^ _ much	-1914
^ _ muerta	3408
^ _ muss	-2062
^ _ my	4365
^ _ myself	1926
^ _ nada	1475
^ _ name	2072
^ _ neighbor	2332
^ _ never	-3351
^ _ new	-2734
^ _ nice	2226
^ _ nicht	-2961
^ _ nobody	-2385
^ _ noch	2332
^ _ not	-2812
^ _ note	5805
^ _ nothing	3758
^ _ notifications	-1482
^ _ novio	1820
^ _ now	1660
^ _ nunca	-1481
^ _ o	-2405
^ _ of	5713
^ _ off	-4075
^ _ often	-2176
^ _ on	-2166
^ _ one	2746
^ _ only	2875
^ _ or	-1648
^ _ os	2233
^ _ otra	3633
^ _ out	-4510
^ _ over	-1481
^ _ pain	2183
^ _ parents	-1777
^ _ part	-1531
^ _ pas	-2267
^ _ passed	-3316
^ _ peaceful	1534
^ _ pelo	1518
^ _ pensado	1917
^ _ pensando	4711
^ _ pense	2118
^ _ people	-3307
^ _ permanent	3141
^ _ peur	2613
^ _ picked	3341
^ _ pills	1723
^ _ plan	3401
^ _ pleure	-2615
^ _ por	-1822
^ _ pray	2409
^ _ pushed	4919
^ _ put	4304
^ _ que	3392
^ _ quiero	4947
^ _ quiet	-1710
^ _ quit	2804
^ _ quitte	-1895
^ _ raped	4702
^ _ reads	1961
^ _ ready	5259
^ _ really	1733
^ _ reason	1923
^ _ relapsed	2347
^ _ remedios	1983
^ _ replaying	-1938
^ _ reply	-1580
^ _ rest	2668
^ _ ritze	1656
^ _ sagt	1704
^ _ said	3452
^ _ sat	-1620
^ _ saturday	1854
^ _ saw	-2181
^ _ say	-1468
^ _ says	3249
^ _ scared	-3216
^ _ scarifie	1665
^ _ schlagt	5614
^ _ schon	2659
^ _ scratches	3751
^ _ se	-2201
^ _ see	-1800
^ _ seems	5717
^ _ seguir	3075
^ _ self	6386
^ _ send	-2068
^ _ sends	1900
^ _ sens	-2696
^ _ sent	-2766
^ _ she	-5058
^ _ shot	-2177
^ _ should	1822
^ _ sinto	-1681
^ _ sister	2334
^ _ sit	-2129
^ _ slapped	3089
^ _ slaps	3454
^ _ sleep	-2930
^ _ slide	1616
^ _ smash	2638
^ _ so	-1993
^ _ sobro	2561
^ _ social	-1876
^ _ soeur	2289
^ _ some	-1723
^ _ sometimes	2240
^ _ son	-2398
^ _ song	-1530
^ _ sorry	-2320
^ _ sounds	4369
^ _ spring	1805
^ _ standing	2241
^ _ starve	1566
^ _ stehe	1650
^ _ steht	1771
^ _ stepdad	2579
^ _ stepfather	2414
^ _ still	-2531
^ _ stopped	1522
^ _ stops	2286
^ _ suicidal	3034
^ _ suicidarme	2246
^ _ suicidas	1581
^ _ suicide	1663
^ _ suis	1666
^ _ sumir	3544
^ _ swallowed	2304
^ _ swear	4770
^ _ ta	4239
^ _ tabletten	3519
^ _ take	-2833
^ _ taken	2281
^ _ talking	-1684
^ _ tengo	3654
^ _ ter	1912
^ _ terminar	-1664
^ _ text	-3255
^ _ texted	-2365
^ _ texting	-2469
^ _ texts	-2653
^ _ that	-4301
^ _ the	-4416
^ _ then	-2483
^ _ there	1767
^ _ this	-2143
^ _ thought	-3486
^ _ threatens	2021
^ _ threw	3985
^ _ throws	1594
^ _ time	5313
^ _ tired	-3101
^ _ to	-2088
^ _ today	-2271
^ _ todo	-1791
^ _ told	-3490
^ _ tome	2752
^ _ too	2043
^ _ touches	2459
^ _ tracks	3853
^ _ tranquila	-1553
^ _ trapped	-1656
^ _ triste	-2285
^ _ tut	-2190
^ _ twisted	1641
^ _ uberlege	1501
^ _ uma	3920
^ _ up	-4465
^ _ urges	1867
^ _ us	-2787
^ _ used	-3429
^ _ vais	2184
^ _ vejo	2195
^ _ veo	1812
^ _ verfolgt	1633
^ _ vermisse	-2471
^ _ veux	-2308
^ _ vie	3042
^ _ vor	1866
^ _ voudrais	3299
^ _ voy	3330
^ _ wake	-3038
^ _ waking	2061
^ _ want	-1759
^ _ wants	-5505
^ _ ware	2632
^ _ waren	4186
^ _ way	-1628
^ _ we	-1956
^ _ werde	-1840
^ _ when	-1890
^ _ where	-1528
^ _ while	-2373
^ _ wife	-1618
^ _ will	-2426
^ _ with	-4982
^ _ without	2565
^ _ word	2860
^ _ worked	-1793
^ _ world	3115
^ _ worry	-2739
^ _ worth	1870
^ _ would	-1491
^ _ wrote	-3147
^ _ wunschte	2458
^ _ y	-2627
^ _ you	-8001
^ _ your	-2466
^ _ •	-9194
^ all	-2005
^ alle	2553
^ anoche	2901
^ at	2967
^ back	-2760
^ because	-2721
^ been	7785
^ being	2151
^ blade	2887
^ bought	2065
^ ca	-1586
^ call	-2116
^ day	-1599
^ death	4345
^ delete	-2277
^ dice	3392
^ do	-5272
^ does	2675
^ drunk	-1994
^ edit	2513
^ efface	-1502
^ ele	9984
^ elle	-2564
^ er	7253
^ erase	-1857
^ esta	4573
^ estoy	3000
^ eu	4818
^ every	3757
^ everyday	1955
^ ex	2068
^ existing	2463
^ find	-1859
^ found	2304
^ fuck	-1587
^ get	-2446
^ give	-1793
^ go	-2431
^ going	2229
^ goodbye	2944
^ habe	2784
^ had	-1532
^ help	-1859
^ hey	-2797
^ hi	-1645
^ hoffentlich	1766
^ honestly	5092
^ how	-2807
^ hoy	-2181
^ if	2749
^ il	7621
^ ill	5042
^ it	-13819
^ its	4400
^ j	7197
^ ja	1659
^ je	3842
^ just	-1627
^ keep	1852
^ kill	2146
^ last	6375
^ le	-4358
^ leave	-2894
^ let	-2754
^ life	2015
^ like	2467
^ living	2716
^ llevo	1561
^ lost	4105
^ ma	4559
^ me	1507
^ mein	2526
^ meine	1947
^ meu	2739
^ mi	3369
^ minha	-1597
^ mon	5036
^ must	-1562
^ my	-1660
^ nao	-1485
^ ninguem	2410
^ no	-1654
^ nothing	-1812
^ oh	-1977
^ ohne	2683
^ ojala	6657
^ ok	-2772
^ okay	-1782
^ on	-1950
^ os	1699
^ our	-2863
^ para	-1532
^ part	2573
^ penso	1720
^ people	-2087
^ pienso	2900
^ prefiero	1502
^ que	-2084
^ queria	6088
^ quero	2728
^ quiero	-2221
^ quisiera	2292
^ quit	-1795
^ ready	3459
^ remove	-1693
^ s	2114
^ scared	1811
^ seriously	3466
^ should	-2348
^ show	-2767
^ si	5361
^ siento	2037
^ sinto	2252
^ soll	-1797
^ some	1539
^ sometimes	6342
^ sorry	-5047
^ standing	2462
^ started	2475
^ stop	-4165
^ swallowed	6192
^ tell	-1687
^ ten	-1950
^ tengo	4374
^ tenho	4391
^ thank	2121
^ that	-6506
^ the	-4223
^ there	3990
^ they	2270
^ tired	2886
^ to	2362
^ told	4329
^ tomei	7185
^ tonight	4700
^ took	6486
^ trying	-1541
^ two	2591
^ voltei	2648
^ volvi	4675
^ vou	4740
^ voy	1688
^ waiting	2223
^ we	-10073
^ whenever	1974
^ where	-2477
^ who	-1885
^ why	3262
^ will	-1974
^ wipe	-2169
^ worst	-1546
^ would	1474
^ wozu	2459
^ wrote	1946
^ ya	5057
^ you	-4109
^ your	-1574
a	1907
a _ $	-4159
a _ a	4282
a _ about	-1544
a _ and	2615
a _ as	-2940
a _ at	2051
a _ attack	1898
a _ avec	2418
a _ bon	1881
a _ but	-2352
a _ con	2296
a _ cortar	2648
a _ dano	2491
a _ el	2033
a _ eye	2440
a _ for	-2984
a _ he	3046
a _ i	4610
a _ in	3453
a _ l	1477
a _ like	2003
a _ lo	2515
a _ lui	2462
a _ me	2554
a _ my	3931
a _ novio	1907
a _ now	-3834
a _ nuevo	1907
a _ of	1872
a _ or	-2286
a _ people	-1737
a _ person	-2179
a _ pills	4013
a _ que	2777
a _ self	1650
a _ si	1882
a _ te	2258
a _ that	-3054
a _ the	2359
a _ they	1622
a _ time	-2746
a _ to	-4027
a _ today	2760
a _ tuer	1574
a _ vida	2555
a _ where	3432
a _ you	-1479
a _ •	1828
a bad	-2038
a bat	2621
a black	2440
a break	-2855
a bullet	2648
a bunch	1615
a car	2020
a child	-2799
a cortarme	2859
a coward	2616
a date	5953
a death	-1501
a divorce	-2157
a ecrit	-2354
a etranglee	3797
a fight	1589
a frappee	3975
a friend	2566
a girlfriend	-1675
a goodbye	1864
a gun	5821
a hacerme	2491
a hammer	3261
a handful	3410
a hard	-2108
a human	1691
a knife	4813
a la	-2232
a las	-1704
a lawyer	-1714
a letter	-1496
a list	-2206
a long	-2098
a man	2155
a matar	2714
a me	6147
a mess	-1853
a mi	-3149
a minha	1549
a new	-3528
a nurse	-1872
a part	-2115
a person	1738
a photo	2242
a plan	3472
a quitte	-1864
a quittee	-1698
a quoi	1771
a relief	2021
a ring	-1662
a rope	7412
a seguir	1593
a stranger	-1829
a suicide	2592
a terminal	3230
a truck	2765
a waste	3751
a way	-1959
a while	-2976
a year	-1554
about	-2461
about _ $	-5150
about _ a	3129
about _ all	1608
about _ and	-2523
about _ being	1557
about _ day	1475
about _ her	4213
about _ here	1557
about _ into	2560
about _ it	2975
about _ my	3039
about _ terminal	3230
about _ •	-1666
about death	3433
about hurting	2249
about it	-1943
about just	1841
about killing	4911
about last	-1918
about me	-5697
about my	-2935
about not	1989
about overdosing	2390
about the	-4656
about to	-3534
about walking	2169
about what	-1862
abus*	9366
abused by	1752
abusing	2551
abusing me	2551
abusive	5716
abusive _ and	3585
abusive _ do	1721
abusive _ i	2105
abusive marriage	1561
abusive relationship	1565
acab*	5554
acabar	5883
acabar _ a	1892
acabar _ esta	1517
acabar _ minha	1892
acabar _ todo	1517
acabar com	3030
acabar con	2852
account	-4114
account $	-1886
accounts	2735
acor*	1751
acordar	2175
addi*	5731
addicted	1513
addicted to	1513
affe*	-2218
afra*	-2126
afraid	-2126
afraid $	3602
afraid _ $	-2253
afraid _ being	-1879
afraid _ go	2230
afraid _ will	-2187
afraid i	1723
afraid of	-4161
afraid that	-2831
afraid to	2329
after	4208
after _ attempt	1702
after _ days	1646
after _ months	-2859
after he	2194
after my	1611
after tonight	2442
agai*	3033
again	4740
again $	-3029
again _ $	2732
again _ am	2087
again _ i	2458
again _ night	1853
again but	2297
again last	1853
again lol	1979
against	3033
against _ $	1977
against _ wall	2980
against the	3245
agar*	1694
agarro	1694
agarro _ cuello	1694
agarro del	1694
ago	-4932
aguento mais	1717
ai _ au	-2013
ai _ d	-2231
ai _ de	3966
ai _ etre	-2418
ai _ me	3329
ai envie	1559
ai mal	-2023
ai pleure	-1738
ai pris	1737
ai quitte	-1895
ai tout	4195
aime	-1834
aime*	1797
aimerais	1797
air	2268
air $	1826
ajuda	-2844
ajuda $	-2005
alive	16849
alive $	10612
alive _ $	2895
alive _ much	1804
alive so	1804
all _ $	-1543
all _ and	-1725
all _ i	-3511
all _ in	1707
all _ messages	1539
all _ money	2575
all _ my	2065
all _ stop	2086
all _ the	2586
all _ time	-3490
all _ you	1748
all day	-2077
all of	4872
all our	2092
all over	2092
all the	-3285
all to	1498
alle	5041
alle _ $	1522
alles	-2240
allo*	1768
allowance	-1510
allowed	3278
allowed to	3732
alone	-3177
alone $	-2258
alone _ of	-1613
alone _ rest	-1858
alone for	1558
alone with	1823
along	-3357
alre*	4669
already	4669
alwa*	-3768
always	-3768
always _ $	-2369
am	1762
am $	-2515
am 23	1664
am _ $	-2566
am _ a	-1544
am _ abusive	2175
am _ alive	3797
am _ alone	1831
am _ an	1959
am _ and	-3168
am _ angry	1787
am _ at	-2806
am _ be	-1840
am _ because	1741
am _ being	-3716
am _ burn	1989
am _ dead	2129
am _ die	-4799
am _ do	2108
am _ for	2299
am _ go	6270
am _ going	2979
am _ good	-2132
am _ happy	-1741
am _ her	-1731
am _ his	3219
am _ hurt	3307
am _ i	4248
am _ ich	2127
am _ in	-1771
am _ it	-1559
am _ just	-2077
am _ life	4009
am _ lose	-2723
am _ losing	-2257
am _ make	2654
am _ me	-3036
am _ my	4461
am _ myself	-2867
am _ off	2753
am _ ready	-1655
am _ shock	-2296
am _ stalked	1920
am _ still	1861
am _ that	4836
am _ the	5156
am _ tired	3282
am _ to	6637
am _ waste	4450
am _ what	2593
am _ will	2902
am _ •	-3419
am about	-2942
am afraid	2118
am alone	2319
am at	3939
am being	1502
am disappointed	3505
am done	2115
am drunk	-1760
am dying	-2331
am ending	1793
am going	2932
am gone	3718
am hiding	1590
am in	2106
am just	2185
am liebsten	3163
am not	-5617
am nothing	2495
am on	2293
am ready	3842
am safe	-2750
am terrified	2833
am tired	-2924
ama	-1848
ambu*	1700
ambulance	1700
amea*	5020
ameaca	2688
ameacou	2332
ameacou _ $	2061
ameacou _ matar	2332
ameacou se	1835
amen*	3948
amenaza	3123
amenaza con	3123
amiga $	-1645
amo	-2113
amo $	-1747
an	3650
an _ $	1643
an _ i	-2039
an _ in	1906
an _ marriage	1561
an _ of	-1774
an _ relationship	1565
an abusive	2611
an accident	1546
an attempt	1620
an email	-1664
an order	-1468
an selbstmord	3033
and	7470
and _ $	-4294
and _ a	7319
and _ abusive	2326
and _ again	-2771
and _ alone	2057
and _ and	2066
and _ are	-1950
and _ as	-1683
and _ at	-1485
and _ awful	-1491
and _ because	1543
and _ being	-1895
and _ bottle	2306
and _ calm	1716
and _ came	1882
and _ can	-2913
and _ come	1825
and _ cut	3527
and _ de	1564
and _ disappears	-2555
and _ do	-1618
and _ drunk	1754
and _ feel	-4577
and _ fell	1513
and _ for	-2549
and _ has	3540
and _ have	4916
and _ her	1946
and _ house	-2079
and _ how	-1613
and _ i	5632
and _ is	3384
and _ it	-4471
and _ its	2302
and _ kill	2014
and _ know	5352
and _ life	-2727
and _ like	-1642
and _ look	2474
and _ lost	-1675
and _ love	3041
and _ me	5147
and _ mom	2266
and _ my	4848
and _ myself	2104
and _ never	-2096
and _ nothing	-1802
and _ now	-1747
and _ of	-1980
and _ off	1491
and _ outside	3307
and _ parents	1750
and _ phone	3096
and _ plus	1752
and _ safe	-1697
and _ said	-2280
and _ see	2023
and _ she	-2734
and _ sleep	-2244
and _ something	-1800
and _ still	5261
and _ today	3016
and _ want	2500
and _ wants	1868
and _ was	-2415
and _ what	-1503
and _ when	7431
and _ where	2124
and _ wife	-1549
and _ will	5221
and _ wish	1718
and _ yet	-1807
and _ •	5464
and a	2346
and all	-1778
and beat	1736
and breaks	1518
and cried	-3697
and feel	-2713
and have	-1931
and he	1774
and her	3464
and honestly	1765
and i	-4450
and is	2572
and it	-3067
and its	2853
and keeps	3020
and me	1564
and more	2491
and never	4120
and nobody	-1665
and now	-3110
and said	2873
and says	4467
and scared	-1766
and see	-1912
and sometimes	-1694
and that	1613
and the	1599
and then	3018
and we	-1617
and wrote	2133
and •	3842
ande*	-2497
ange*	-4440
anger	-3919
anger _ i	-1751
anger issues	-2129
angerufen	-2875
angerufen $	-2363
angry	1622
angry $	-1740
angry _ could	1761
angry i	3017
angry that	1933
angst	5242
angst $	1771
angst _ mir	3796
angst dass	2578
anniversary $	1640
anoc*	3306
anoche	3306
anoche intente	1640
anos	-2740
anot*	2681
another	2681
another _ $	2196
another _ of	2547
another christmas	-1477
another night	1880
anru*	-2307
anrufen	-2185
anrufen $	-1860
answ*	-5751
answer	-4082
answer $	-1888
answer _ $	-1744
answered	-1897
answering	1615
antw*	-1651
anxi*	-1887
anxiety	-1962
any	1722
any _ $	3504
any _ of	-2226
any _ way	-1498
any more	2574
anymore _ want	1910
anymore i	2400
anyo*	3982
anyone	3982
anything _ $	-2421
anything _ i	2993
anything _ me	1804
anything _ myself	-3051
anything _ to	3272
anything but	3458
anything to	-3336
anyw*	1625
anyway	2572
apaga	-1777
apaga _ $	-1497
apareceu	1915
apareceu aqui	1915
apologized $	1691
app	1559
appe*	-10190
appele	-1666
appeler	-3812
appeler $	-1591
appeler _ $	-1959
appr*	-2584
aqui	5624
aqui $	2011
aqui _ $	2340
arbe*	-2721
arbeit	-2721
arbeit $	-2772
are	-2661
are $	-1793
are _ $	-2142
are _ the	3069
are covered	1720
are in	2116
are on	1961
are you	-2099
arm	7883
arm _ he	1879
arms	6895
arms _ they	3010
arms until	2548
arou*	3056
around	3056
around for	1947
arra*	2336
arre*	-3727
arri*	-1501
as	-5568
as _ $	-2530
as _ am	-2073
as _ child	-1904
as _ i	-2073
as a	-1860
as i	-2004
as my	-1598
ask _ $	3227
ask _ he	-1723
ask _ tomorrow	3017
ask for	2498
ask me	2935
asked	-8815
asked _ i	-3900
asked _ if	-1568
asked if	-2398
asked me	-2925
aski*	-5418
asking	-5418
asking _ $	-1890
asking myself	-1792
asle*	2543
asleep	2543
asleep and	1868
at	-3826
at 38	-1798
at _ $	-3607
at _ and	1562
at _ dads	2133
at _ door	-2552
at _ for	-2117
at _ i	-3722
at _ party	-2631
at _ point	2038
at _ river	2360
at _ tracks	4651
at her	-1937
at home	-1481
at me	6614
at night	1820
at peace	2050
at the	5012
ate	3360
atta*	1596
attack	1898
atte*	9569
attempt	2306
attempted	6510
attempted _ $	5450
audio	-1507
auf	1763
auf $	4490
auf _ brucke	1650
aufh*	-1531
aufhoren	-1531
aufw*	3208
aufwachen	3208
aufwachen $	3208
aujo*	-1924
aujourd	-1924
aujourd hui	-1924
aus	2044
avale	4007
avec _ couteau	2131
avec un	2131
away	-7701
away $	-3821
away _ and	3098
away _ i	-3710
away and	-1864
away my	3436
awful	-2654
awful _ people	-1915
ayuda	-1587
baby _ $	-2035
baby _ him	2397
back	-6844
back $	1578
back _ $	-3237
back _ my	-1529
back and	-1605
back or	2025
back then	-2119
bad $	2969
bad _ my	-2233
badly	-1990
balc*	2691
balcony	2691
bang*	3357
banging	3357
banging _ door	1909
banging _ the	2594
banging on	3357
bat	7112
bat $	4702
bat _ am	1516
bat _ i	1516
bat and	1516
bateu	5470
bateu $	2942
bateu _ $	1666
bath	-1541
bath*	2863
bathroom	2863
bathroom with	1771
be	5297
be _ $	-4094
be _ a	1725
be _ again	-2489
be _ anymore	2972
be _ by	-1990
be _ dead	1656
be _ for	-3721
be _ her	-1806
be _ his	-2950
be _ i	3562
be _ me	1955
be _ monday	4172
be _ much	2538
be _ next	3672
be _ now	3270
be _ of	-1804
be _ than	2521
be _ the	-2555
be _ this	2383
be _ tomorrow	1508
be _ •	7459
be alive	3078
be alone	-2551
be dead	3002
be devastated	-1591
be done	1974
be gone	3241
be happier	2145
be happy	-1517
be here	6052
be honest	-1639
be over	2796
be there	-4538
be with	3052
be •	8369
beat	8028
beat _ $	1487
beat _ out	2245
beat him	3378
beat the	2625
beating	2105
beating _ wife	2360
beating his	2360
beats	8530
beats _ $	5167
beats _ and	2187
beats her	2051
beats me	3300
beau*	-3939
beautiful	-3845
beautiful $	-2210
beca*	2831
because	2831
because _ $	1970
because _ all	1494
because _ do	1675
because _ her	1630
because _ kids	2004
because _ my	2118
because _ not	1804
because _ share	1643
because _ want	-2451
because he	-2765
because of	3117
because we	2721
bed	-2395
bed $	-1696
bed _ $	-2115
bedr*	3546
bedroht	2812
bedroht _ $	2105
bedroht mich	2812
been	6268
been _ $	-3857
been _ a	-3256
been _ about	2008
been _ and	2110
been _ are	-1694
been _ down	-2425
been _ harming	1948
been _ me	2433
been _ on	2149
been _ the	3555
been _ thoughts	1808
been _ to	2092
been _ with	1919
been _ you	-1838
been born	1511
been planning	1624
been self	1948
been sitting	2125
been thinking	1509
been where	-1694
befo*	1940
before	2034
before _ go	2397
before i	3368
beg	-1631
beg _ to	-2626
being	5099
being _ anymore	1841
being _ by	3970
being _ is	-2403
being _ much	2150
being _ so	1751
being a	1931
being alive	9861
being around	-1564
being dead	2723
being here	3466
being stalked	1920
believe	-2133
believe it	-1686
believes	1945
believes _ $	1945
believes _ man	1682
believes a	1682
belt	4423
belt _ my	1554
bere*	-1472
bereue	-1472
besser	1489
best	-3802
best _ $	-2081
best _ and	-2040
best _ i	-1694
best _ me	2938
betr*	-2394
betrogen	-2131
better $	-4340
better _ him	-2413
better _ me	2339
better _ than	1807
better off	2380
better without	4212
bike	1982
bin	-4666
bin _ $	-1590
birth $	1477
birthday	-2817
birthday $	-1928
birthday and	-1913
bit	2033
bit _ today	1786
bite	1807
bitte	-2329
blac*	2113
black	4276
black _ from	2440
black eye	2440
blade	8678
blade _ $	1944
blade _ my	2887
blade _ the	2527
blade again	1944
blade is	2377
blea*	2724
bleach	2724
bled	1549
bleed	5768
bleed _ $	3058
bloc*	-4301
blocked	-4007
blocked _ $	-2131
blocked me	-2808
blood	2175
blood _ me	2278
bloq*	-4523
bloqueou	-1830
blow	1509
blow _ brains	1484
blow _ out	1484
blow my	1764
body	2991
body _ just	1748
boil*	2494
boiling	2594
boiling _ me	3003
boite	3261
bon	1708
book	-2183
bored	-1750
born	6216
born $	3848
borr*	-1865
boss	-2075
boss _ me	-1701
bot	-4243
bot $	-3944
both	2197
both _ $	1626
both*	1612
bott*	1764
bottle	1764
bottle $	2104
bottle _ $	2037
bottle _ vodka	1836
bottle _ wine	-1751
boug*	6534
bought	6534
bought _ $	2371
bought _ a	-1741
bought _ for	2525
bought _ gun	1528
bought _ rope	3995
bought a	3361
bought myself	-3551
bought the	2958
boxes	-1700
boyf*	3162
boyfriend	3162
boyfriend $	2539
boyfriend _ $	4469
boyfriend _ anger	-1664
boyfriend _ ex	-2050
boyfriend _ her	4042
boyfriend _ his	-1891
boyfriend _ issues	-1664
boyfriend _ me	4728
boyfriend _ years	-1566
boyfriend and	-1704
boyfriend hits	4687
boyfriend threatened	1471
boys	3504
brai*	1484
brains	1484
brains _ $	1484
brains out	1484
braz*	1953
brazos	2279
brea*	1743
break _ $	2347
breakfast	-1783
breakfast $	-1783
breaks _ and	1848
breathe	-1887
breathe $	-1810
breathing	3268
brid*	6683
bridge	6950
bridge and	1808
brin*	2589
bring	2770
bring _ $	3201
bring _ um	4270
bring mich	1835
brings	2092
bringt _ $	2058
bringt _ um	3638
bringt _ zum	-3097
bringt sich	1916
brok*	-2981
broke _ $	-1520
broke _ last	3000
broke _ me	-1479
broke _ my	2360
broke _ with	-2040
broke in	3296
broke up	-2364
broken	-2907
broken _ $	-2665
brother _ me	2991
brother is	1807
bruc*	2764
brucke	2764
brucke _ springen	1586
brui*	5087
bruises	3756
bruises on	2177
buil*	1482
building	1482
bullet	1965
bullet _ $	1747
bunch	1615
bunch _ pills	1615
bunch of	1615
burg*	-2345
burger	-2345
burger $	-2345
burn	4218
burn _ down	2643
burn _ house	2643
burn myself	2758
burn*	3667
burned	2329
burned _ so	1630
burned _ with	2116
burns	-1889
bus	-1665
but	-5609
but _ came	2117
but _ know	-3041
but _ the	4077
but _ think	2765
but _ would	3431
but he	1955
but if	-2241
but it	-3139
but my	1641
but that	2749
but the	-3014
buzz*	-2233
buzzes	-2233
by _ $	-3803
by _ boyfriend	3297
by _ ex	2880
by _ flat	1550
by _ i	3537
by my	3730
by now	-2217
bye	3434
ca	-1984
cabi*	1510
cabinet	1510
cach*	1499
cachets	1626
cafe	-2037
call	-16236
call _ $	-5399
call _ and	-2323
call _ i	-1894
call _ if	-1628
call her	-2474
call him	-1950
call me	-2624
call*	-10297
called	-5090
called _ and	-1794
called _ to	1907
called he	2482
called me	-2008
calling	-4930
calling _ $	-2195
calling him	-1653
calls _ a	1674
calls _ when	-2095
calls me	1642
calm	6250
calm $	4911
camb*	-1730
came	2190
came _ close	1719
came _ from	1761
came*	2145
can	-3078
can _ anymore	1639
can _ believe	-2557
can _ do	-3307
can _ forgive	-1672
can _ get	-1633
can _ go	3386
can _ help	2450
can _ ill	1773
can _ imagining	2866
can _ in	-2571
can _ instead	1689
can _ it	-4608
can _ leave	1641
can _ live	-1891
can _ on	2913
can _ promise	1913
can _ see	2173
can _ sleep	-3746
can _ stay	3020
can _ tell	2021
can _ to	1816
can come	1516
can i	-3113
can stop	1706
can you	-1640
cancer	1792
cans*	2637
cansada	1515
cansada de	2049
car	2304
car _ $	-1503
car _ i	-1619
car _ me	2735
car with	2110
cara	2783
care $	-3471
care _ i	4914
care if	2298
care of	1856
carta	2320
carta _ despedida	2426
carta de	2426
carv*	4446
carved	4446
casa	-3968
casa $	-2067
casa _ $	-1746
case	2669
cat	-2894
cat $	-3891
cat _ my	1705
catch	2333
catch myself	2482
ce	-1677
ce que	-1804
cease	1607
cease _ $	1607
celu*	2043
celular	2043
chair	2240
cham*	-2045
chan*	-7584
chance	-1829
chance $	-2188
change	-3901
change $	-3229
change _ the	1759
chas*	-2616
chat	-1474
chat _ $	-1503
chea*	-5400
cheated	-3043
cheated $	1469
cheated _ me	-2174
cheated _ my	-2100
cheated on	-4198
cheating	-2183
chec*	-1795
check	-3201
check _ $	-3149
check in	-1547
checking	-1647
chez moi	1496
chil*	-1833
child	-2376
children $	1629
chok*	6584
choked	6729
choked _ $	1714
choked me	4009
chor*	-2189
chorar	-1992
chorar $	-1917
chri*	-3607
christmas	-3607
christmas _ $	-1507
chur*	-2402
church	-2402
church _ me	-1981
church _ reject	-1981
church will	-1981
ciga*	2527
cigarette	1727
class	-1506
clea*	2291
clean	2822
clean _ months	2776
clean for	2752
cleaned	2564
cleaned _ flat	2161
cleaned the	2161
cliff	4350
cliff $	3425
close to	2322
closet	2027
code	1876
coff*	-2327
coffee	-2039
coll*	-1492
college	-2653
college $	-1845
com _ minha	1549
com _ vida	1549
com ela	-1532
com raiva	1659
com uma	1701
come _ $	-2080
come _ funeral	2638
come _ my	1874
come back	1880
come home	-2257
come to	2062
comes	4511
comes _ i	3334
comes _ my	1610
comes _ room	1616
comes back	1685
comes into	1616
comf*	1613
comi*	-1697
comigo	-1591
comigo _ quero	1927
comm*	-3739
comment	-4061
como	-5078
como _ $	-2869
como seguir	-2365
compared _ $	1573
compared _ this	1573
con	1991
con _ $	5560
con _ esta	1517
con todo	1517
conf*	-2909
cons*	-2988
conscience	-1529
conscience $	-1529
considering	1539
cont*	-3763
contact	-8616
contact $	-2563
contact _ $	-3130
contacts	-1819
contacts $	-1819
contestarle	-1551
continuar	3922
continuar _ $	3922
control	2889
control and	2530
controla	2579
controla _ y	1968
controla el	1968
controlling	-2363
controls	4831
controls _ i	2489
controls _ money	2575
controls all	2575
controls who	1565
conv*	-3271
conversation	-1622
cook	-1747
copa*	2053
copain	2082
copain _ rompu	-1684
copain a	-1684
copain m	2176
cope	-3733
copine _ a	-1494
cops	1653
cora*	-1590
cort*	11015
cortar	3307
cortarme	3765
cortarme _ $	2523
cortes	2852
corto	6298
couch	-2081
could	-3041
could _ $	-2212
could _ have	2000
could _ i	2143
could _ to	2179
could _ would	-3106
could kill	1483
could not	1936
could talk	-3221
coun*	-3712
counselor	-2458
counselor _ i	-1688
coupe	3588
coupee	2710
couple	-1668
course	-1494
course $	-1494
court	-1573
cout*	2131
couteau	2131
couteau $	2131
cove*	1827
covered	1827
cowa*	2616
coward	2616
coward $	2298
cras*	4485
crash $	2009
crashes	2905
crazy	-1810
cried	-7756
cried $	-3167
cried _ $	-1489
cros*	1713
crossed	1713
cry	-3129
cry $	1765
cry _ $	-2441
cry _ the	-1725
cryi*	-3868
crying	-3868
crying $	-2224
crying _ $	-2181
cuando _ ella	1812
cuel*	1694
cuello	1694
cut	10495
cut $	2027
cut _ $	6758
cut _ bad	1659
cut _ last	1729
cut is	2128
cut myself	3075
cut so	1659
cuts	13568
cuts _ do	2290
cuts _ i	3020
cuts and	4366
cuts herself	2207
cutt*	12502
cutting	12502
cutting $	3207
cutting _ and	1796
cutting _ feel	1668
cutting _ i	2383
cutting herself	1683
cutting when	1668
d	-1609
d _ seul	-1876
da	5201
da _ $	3204
da _ vida	-2082
da sein	1874
dad _ gun	1685
dad _ heaven	1607
dad _ me	3430
dad in	1607
dads	6400
dads $	2133
dads _ $	3173
dano	6641
dano $	7256
dans	3740
dans _ $	3740
dans la	2302
das	3501
das leben	3274
dass _ mir	2096
dass er	1937
dass ich	-1739
data	-4232
data $	-2216
data _ $	-2016
date	3020
date _ and	2217
dated	2599
dated for	1822
dati*	-4913
dating	-4913
dating $	-2671
datos	-1641
datos $	-1641
daug*	1736
daughter	2272
daughter _ her	1506
daughter _ herself	2118
day	-5760
day _ $	-3333
days	-1680
days $	-2868
days _ purpose	1927
days _ want	1789
days i	2583
days on	1927
de	2216
de _ a	-1504
de _ ex	2340
de _ ninos	1498
de _ no	3611
de _ que	3656
de _ so	-3024
de _ tuer	2030
de chorar	-1992
de despedida	2426
de ficar	-2798
de l	-2025
de la	-1582
de le	-1621
de llorar	-2207
de los	1498
de lui	-1590
de me	3203
de mi	-1554
de mourir	1959
de nada	-2402
de novo	3086
de pensar	-1571
de verdad	4203
de viver	2439
de vivir	3779
de vivre	3575
dead	11731
dead $	8875
dead _ $	5536
dead _ be	2203
dead _ that	-2088
dead after	-1496
dead than	2722
death	7987
death _ $	5870
death _ day	2364
death _ i	2386
death _ of	-1789
death _ peaceful	2205
death all	2138
death is	-2256
death sounds	2205
deci*	5145
decided	4871
decided $	2689
decided that	1993
decirle	-1533
decirle que	-1533
deep*	2122
deeper	2122
deix*	-2857
deixa	-2523
deixa _ $	-2585
deixa _ paz	-1663
deixou	-2333
deixou _ $	-2014
deja*	-3671
dejado	-1514
dejo	-5462
dejo _ se	-1547
del	1775
del cuello	1694
dela	-1756
dela*	3951
delante	3951
delante _ los	1498
delante _ ninos	1498
delante de	1498
dele $	-1730
dele*	-6298
delete	-4649
delete all	-1712
deleted _ and	2735
dema*	-1471
den	4366
den _ $	4160
den hals	3315
denke	4278
denke _ $	1629
denke an	1629
dent*	-2066
dentist	-1707
dentist $	-1648
depr*	-8097
depressed	-4208
depressed $	-2581
depression	-3874
depression and	-1943
depu*	-2000
depuis	-2000
depuis _ $	-2334
depuis _ rupture	-2296
depuis la	-1481
der	5597
der _ $	3286
der brucke	2764
desa*	2081
desaparecer	2572
desaparecer _ $	1759
desaparecer _ siempre	2572
desaparecer para	2572
deserve	1705
deserve to	1672
desp*	6691
despedida	2426
despertar	1474
despertara	2901
despertara _ $	2901
despues de	-1716
dest*	-4619
destroy	-1842
destroyed	-2402
destroyed _ $	-2336
deux	-1473
devant	4069
devant _ $	2266
devant moi	2644
devastated	-2957
dias	1517
dice	4952
dice _ se	1828
dice _ va	2706
dice que	5116
did	-1682
did $	3206
did _ $	3400
did _ again	1725
did _ ask	2921
did _ for	2316
did _ get	-2066
did _ to	-1961
did it	3854
did not	-3562
die	7454
die $	9301
die _ $	7185
die _ a	-4873
die _ i	-1526
die _ this	-2670
die _ •	-2224
die basically	1525
die ganze	-1695
die if	-6679
die lol	2412
die now	-1685
die tabletten	2951
die that	1674
die young	1923
die •	-2224
died	-4202
died _ him	2000
died _ of	2000
died _ that	2381
died and	-2226
died in	1758
died instead	2000
died last	-3672
diff*	-2932
different	-2573
different _ $	-1880
different _ now	-1917
dinner	-2246
dinners	1624
disa*	5775
disappear	2270
disappear and	1483
disappears	-2555
disappears _ $	-1854
disappears again	-1854
disappointed	4610
disappointed _ i	2924
disappointed that	2924
disp*	3882
disparaitre	2473
disse _ vai	1790
disse que	2427
dist*	-2125
dit _ il	1661
dit qu	1661
divo*	-6533
divorce	-5434
divorce $	-1872
do	4099
do _ $	2826
do _ be	-1508
do _ but	2620
do _ christmas	-1477
do _ cutting	1894
do _ ex	3538
do _ find	3023
do _ go	-4730
do _ help	3031
do _ her	2010
do _ hide	4461
do _ him	2066
do _ how	-2251
do _ i	3382
do _ it	3299
do _ keep	3341
do _ know	-3289
do _ love	-1501
do _ me	-4286
do _ myself	-2103
do _ need	2586
do _ night	2387
do _ on	-1933
do _ see	4123
do _ still	-2480
do _ tell	-2021
do _ them	2610
do _ think	-2516
do _ to	-1739
do _ understand	-2218
do _ up	1743
do _ wake	1684
do _ want	4599
do _ what	-1487
do _ with	-2101
do _ worry	-1632
do _ •	-2729
do anymore	-2116
do anything	-3374
do instead	1689
do it	12633
do not	-1558
do now	-1740
do something	2337
do to	2087
do you	-2640
do •	-1608
does	-1503
does _ a	-2019
does _ care	-1970
does _ know	2461
does _ take	2381
does it	4183
does not	-3374
dog	-4184
doing it	5525
dois	-1770
done	3751
done $	4238
done _ $	2006
done _ life	2641
done with	1585
door	6599
door _ $	5311
door screaming	1612
dormir e	2175
dors	-2555
dors _ depuis	-2028
dors plus	-2555
down	2932
down $	2383
down _ $	3064
down my	2063
down with	1482
draf*	-1771
drafts	-1594
drank	-2468
drank _ bottle	-2003
drank _ of	-2616
drank a	-2451
draw*	2346
drawer	2346
drea*	-4163
dreams	-3556
dreams _ my	-1821
drin*	2098
drink	-3298
drinks	1977
drinks $	3112
drinks _ and	-1909
droht	5182
droht _ $	2451
droht _ nacktbilder	1725
droht _ umzubringen	2403
droht _ zu	1725
droht sich	1870
drop	-2284
drop dead	-2453
drop*	-1940
dropped	-1566
drove	2192
drow*	1922
drunk	2015
drunk _ things	1765
du	1613
du _ $	3233
du mal	3818
duele	-3484
dump*	-3081
dumped	-3081
dumped _ he	2362
dumped _ last	-3189
dumped _ night	-3189
dumped and	2362
dumped me	-4675
dusc*	-1830
dusche	-1830
dusche $	-1830
dying	9069
dying $	3417
dying _ $	2596
dying and	1511
e	4318
e _ $	-2729
e _ acordar	2175
e _ com	1584
e _ de	-3734
e _ mais	2008
e _ matar	2125
e _ me	3085
e _ medo	-2025
e _ morrer	1666
e _ perdido	-1622
e nao	2619
e quero	2387
e tenho	-2025
e to	-1714
e vou	2125
each	3233
earth	2445
easi*	2313
easier	2849
easier with	1745
easy	4248
easy $	4010
easy _ $	2223
easy and	1574
easy to	-1471
eat _ $	-2444
eat _ i	2639
eat _ to	1504
eat more	-1884
eati*	-1813
eating	-1813
eating _ $	-2419
ecri*	-2809
ecrire	-2538
ecrire $	-1992
ecrit	-1630
ecrit _ lettre	2088
edit	2354
effa*	-1571
efface	-1571
eine	-2413
eine _ $	-1761
einfach _ mehr	1539
einfach nicht	1539
el $	2031
el _ y	3858
el celular	1547
el frasco	3851
el pecho	-1668
ela	-3447
ele	6461
ele $	-1746
ele _ bateu	3275
ele _ empurrou	1873
ele _ mata	1597
ele _ me	-3566
ele _ minha	-1824
ele _ persegue	1744
ele _ que	1744
ele me	1748
ele nao	-2371
ele ta	4667
ella	3761
ella $	2140
elle	-5524
elle $	-1877
else _ want	1527
em	5283
em _ da	2399
em paz	-2188
em suicidio	1868
emai*	-2720
email	-3837
email $	-1901
emailed	-2545
emailed me	-1753
emot*	2306
emotionally	2607
emotionally abusive	2180
empty	-1594
empty _ $	-2446
empty _ the	1672
empu*	4609
empujo	1793
empujo _ escaleras	1793
empujo _ las	1793
empujo por	1793
empurrou	1873
en	5508
en _ la	3011
en _ mundo	2503
en _ vida	2608
en _ y	2002
en este	2503
en finir	2681
en paz	-1478
en quitarme	2491
en tirarme	2755
en veux	-1945
enco*	2331
encore	2331
encore $	-2018
encore _ $	3662
end	1558
end $	-3088
end _ $	7499
end _ all	1857
end _ life	4151
end _ me	-1969
end _ tonight	2615
end it	4936
end my	3021
end of	-2737
endi*	9078
ending	9078
ending _ $	2440
ending _ all	1884
ending _ life	2620
ending it	3454
ending my	2620
ending things	2423
ener*	-1604
enga*	-3040
engano	-2682
enjoy the	-1905
enough _ $	-3195
enough for	-2187
enough of	-2399
envie _ $	1884
envie _ appeler	-1592
envie _ lui	-1971
envie _ me	2638
envo*	-1935
envy	4469
er	7263
er _ einfach	-1651
er _ er	2578
er _ gesagt	1909
er _ mich	1674
er _ mir	2709
er _ nacktbilder	1725
er _ nicht	-1759
er _ schon	1928
er _ um	1723
er _ umzubringen	1870
er _ was	2314
er droht	4127
er lasst	2417
er liebt	-2070
er mich	2460
eras*	-1714
erase	-3295
erase _ $	-1508
ernst	2996
ernst $	2996
es	-3886
esca*	5658
escaleras	1793
escaleras $	1793
escape	1476
escr*	-9066
escrevi	2098
escribi _ $	1736
escribio	-2961
escribirle	-3136
escribirle _ $	-1699
esqu*	-1508
est	-3674
est _ $	-1712
esta	3311
esta en	-1644
esta*	3334
estar	9526
estar _ $	6466
estar muerta	3408
estarian	2088
estarian _ mi	2088
estarian _ sin	2088
estarian mejor	2088
este mundo	2503
este*	-2843
esteem	-2779
esteem _ i	-2043
estoy	4707
estoy _ de	2249
estoy _ el	2151
estoy cansada	1548
estu*	1549
et	2541
et _ m	-1731
et _ me	2185
et _ plus	1693
et _ veux	3744
et il	2067
et j	-1730
etra*	3797
etranglee	3797
etranglee hier	1906
etre	1942
etre _ $	1942
etre morte	3401
etre seul	-1876
eu	2402
eu _ $	1594
eu me	4005
eu terminar	1570
even	6266
even _ $	2571
even _ to	1553
even if	-1770
even when	1627
even*	-2059
ever	1866
ever _ to	2102
ever*	4299
every	2070
every _ i	6975
every _ it	-1638
every _ my	-1689
every _ phone	-1631
every _ we	1881
every morning	3127
every time	2918
everyday	1955
everyday i	1955
everyone	3793
everyone _ breathe	2034
everyone _ they	2803
everyone _ to	-1896
everyone _ will	1760
everyone a	2612
everyone can	2034
everything $	-2700
everything _ a	2099
everything _ me	-2346
everything _ need	2136
everything _ the	1561
everything _ wrote	2200
everything is	1869
ex	3375
ex $	4349
ex _ a	2449
ex _ fake	2111
ex _ hit	-3005
ex _ i	-2161
ex _ in	-1531
ex _ is	-1758
ex _ keeps	-1497
ex _ llamo	-1645
ex _ mich	2340
ex _ my	-1800
ex _ not	3250
ex _ on	-1489
ex _ que	2958
ex _ se	3182
ex _ stop	1717
ex _ the	-1635
ex _ threatening	3187
ex _ to	-2025
ex _ will	1744
ex and	-3055
ex dice	1587
ex husband	-2066
ex is	5789
ex made	2111
ex me	2562
ex verfolgt	1633
ex wants	-1797
ex wife	-3043
ex will	1941
exam	-3324
exce*	1676
exha*	1977
exhausting	2602
exis*	14529
exist	8902
exist $	7094
existing	7976
existing $	3553
existing _ $	2791
existing _ exhausting	2463
existing is	2463
existir	4337
existir $	3321
expl*	-3871
explain	-2304
expr*	1543
extr*	-5862
extrano	-2618
extremely	-1742
eye	2440
eye from	2440
eyes	3414
face	7787
face $	6225
face in	3274
face*	-1727
fail*	-4044
failed	-3144
failed $	-1654
failed my	-2041
fais _ $	-1564
fais _ mal	2164
fait	-1624
fake	2067
fake _ my	2111
fake _ with	2111
falar	-1885
falar _ $	-1542
falar com	-1750
fall asleep	2328
fami*	2273
family _ $	1632
family _ am	-1834
family _ i	-2437
fant*	7159
fantasize	4058
fantasize _ a	3230
fantasize about	4058
fantasizing	2925
fantasizing about	2925
far	1979
fath*	-2297
father	-1770
father _ i	-1556
father _ kids	-1627
father of	-1894
fault	2573
fault $	2509
favor	-1490
fear _ my	2397
fecha	3551
fecha $	3551
feel	-1605
feel _ $	2241
feel _ a	-1502
feel _ again	-1658
feel _ alone	-1945
feel _ being	1774
feel _ dying	7872
feel _ else	1630
feel _ i	-1571
feel _ if	1585
feel _ lost	-1509
feel _ my	-1575
feel _ not	2074
feel _ now	3374
feel _ should	1580
feel _ stupid	2008
feel _ the	-2694
feel _ this	1789
feel as	1585
feel like	4036
feel safe	1629
feel so	-2153
feel something	2092
feel trapped	-1656
feel*	-3330
feeling	-2492
feeling _ $	-1635
feeling down	-2472
feels	-2284
feels _ $	1948
feels _ she	-1886
fehlt	-2598
fehlt mir	-1638
feliz	-1642
fell $	4138
fell _ the	-3042
fian*	-1784
fica*	1488
ficar	-2798
ficar _ $	-2798
ficar so	-2798
fico	3973
figh*	-1609
fina*	-1558
find	8430
find _ again	-1799
find _ for	2172
find _ i	2665
find me	1526
find out	2002
find them	2689
fine $	-1632
fine _ $	1571
finir	2681
finir $	2907
finish it	1710
first	-2089
fix	-1976
flat _ the	1765
flig*	-2157
flight	-2157
flin*	1609
flinch	1609
flinch _ he	1609
floor	1790
flow*	-3665
flowers	-3665
flowers $	-1855
foi	-2157
foll*	5890
follow $	1715
following	1887
following me	2111
follows	3719
follows _ $	2278
follows me	3932
for	2568
for $	6980
for 4	2706
for _ and	-1994
for _ best	-1698
for _ but	2852
for _ for	1479
for _ have	1883
for _ heart	2771
for _ him	-2089
for _ i	-1734
for _ kids	-1794
for _ life	4987
for _ me	1809
for _ months	3941
for _ of	-3362
for _ this	2468
for _ when	-1528
for _ while	-2259
for _ work	1734
for _ you	1484
for a	-6683
for days	-2599
for everything	3317
for good	5523
for hours	2535
for it	3333
for me	7806
for months	-1654
for most	-1730
for my	5193
for real	3019
for the	-6996
for this	2756
for when	2767
for years	2494
forc*	7878
forced	2649
forced _ have	2030
forced _ to	2030
forced me	2030
forces	3287
forces _ to	2428
forces me	2428
fore*	2438
forever	2438
forever $	2002
forg*	-11540
forget	-3789
forget _ $	-2667
forgive	-3600
forgot	-3401
forward _ it	1500
forward to	1500
fought $	1943
found	5127
found _ address	2203
found _ and	3189
found _ new	1991
found _ note	2221
found _ on	1623
found her	2450
found my	2520
four _ and	-1743
fr	1851
fr _ $	1789
frap*	8829
frappe	3545
frappe $	1604
frappee	4690
frappee $	2379
frappee hier	1894
fras*	3851
frasco	3851
free	1632
free _ $	1733
free to	1717
fresh	3211
fresh cuts	3315
freund _ mich	2294
freundin	1692
freundin _ sich	2530
freundin _ umbringen	2530
freundin will	1651
frid*	-1634
fridge	-1723
frie*	-5145
friend $	-2214
friend _ a	1831
friend _ and	1538
friend _ harms	1650
friend _ i	-1618
friend _ me	2351
friend _ self	1650
friend _ she	2004
friend and	-2321
friend who	1882
friends	-4887
friends $	-2394
friends _ $	-2292
friends _ her	1519
from _ $	-4735
from _ and	1480
from _ it	2041
from _ numbers	2233
from doing	2041
front	3312
front _ the	3127
front _ train	1737
front of	1925
fuck	-2806
fue	-2236
fuhl	-1732
fuhl mich	-1732
fuhle	-3009
fuhle _ $	-1967
fuhle _ schuldig	-1508
fuhle mich	-3009
funeral	2753
funeral _ $	2994
funerals	-1734
funerals $	-1734
fur immer	1917
game	-1477
ganas _ nada	-2176
ganze	-1695
ganze _ $	-1695
gara*	1779
garage	1779
gave	-2383
gave _ $	-2730
gave _ my	2497
gave away	4043
gave me	-2404
gay	-1703
gean*	-1714
geantwortet	-1714
geantwortet $	-1714
gebo*	1673
geboren	1673
geboren $	1673
gehe bringt	-1747
geht	-1742
gema*	-2277
gemacht	-2277
geno*	4899
genommen	4899
gesa*	3627
gesagt	1660
gesammelt	1967
gesammelt $	1967
geschlagen	6497
geschlagen $	6497
geschrieben	-4908
geschrieben $	-2614
geschrieben und	-1511
gestern wieder	1574
get	-1905
get _ a	3373
get _ by	1568
get _ life	-2238
get _ my	-1940
get _ people	1474
get _ to	2859
get _ when	-3830
get _ •	2627
get hurt	2319
get jealous	1583
get out	2271
get over	-1876
getr*	-2013
getrennt	-2013
getrennt _ fuhle	-1508
getrennt _ mich	-1508
getrennt und	-1508
gets	2090
gets _ and	2872
gets _ breaks	1518
gets _ i	-3238
gets drunk	2438
gets hurt	2511
gets the	-2255
gett*	2380
getting	2380
getting _ $	-1599
getting a	1882
girl	-3528
girl*	-2994
girlfriend	-2994
girlfriend $	-2299
girlfriend _ and	4526
girlfriend _ her	1481
girlfriend _ me	-2791
girlfriend _ she	1619
girlfriend and	-1613
girlfriend is	1871
girlfriend just	2194
give	-3288
give me	-2051
give up	-1467
givi*	1842
giving	1842
giving _ away	3170
giving my	3170
glad	-3679
glad _ $	-1649
glasses $	1467
go	4132
go _ $	-2988
go _ i	-1473
go _ living	3948
go _ my	1673
go _ party	-1659
go _ police	1791
go _ sleep	2280
go _ there	-1984
go _ with	1469
go away	-4795
go home	2596
go in	-1845
go on	5187
go to	1881
god	4385
god _ me	3597
god _ take	3597
god to	1711
goes _ my	1473
going	2879
going $	2578
going _ $	-3270
going _ a	-1881
going _ beat	1986
going _ burn	1989
going _ die	-8134
going _ do	5035
going _ end	2441
going _ get	2319
going _ her	4656
going _ hurt	4772
going _ if	-5291
going _ it	3810
going _ kill	3883
going _ lose	-2723
going _ make	3062
going _ myself	4152
going _ off	2721
going _ shoot	2238
going _ smash	2638
going _ sure	1676
going _ text	-2497
going _ the	2311
going _ this	-1736
going _ to	-1973
going _ write	-1740
going to	3422
golp*	9351
golpea	2971
golpea $	2971
golpeo	1934
gone	1541
gone $	2775
gone _ $	2174
gone _ the	-1511
good $	4142
good _ anyone	-1776
good _ for	-2086
good enough	-2633
good*	10680
goodbye	10711
goodbye $	4456
goodbye _ $	2272
goodbye _ and	2642
goodbye _ now	1883
goodbye _ the	-3773
goodbye _ will	1834
goodbye everyone	2634
goodbye forever	1516
goog*	4307
googled	3320
got _ $	-3137
got _ black	2440
got _ eye	2440
got _ the	-1645
got _ to	1778
got a	2529
got dumped	1919
gott*	1789
gotten	1789
gotten worse	2341
grab*	3100
grabbed	3100
grabbed _ $	2019
grabbed _ throat	2019
grabbed my	2451
gran*	-2215
grandfather	-1485
grandma is	2649
grat*	-1690
great	-1632
grou*	3250
ground	3250
ground $	1528
guess	-2598
guil*	-1530
guilt	-1839
guilty	-1530
guit*	1607
guitar	1607
gun	11409
gun $	2412
gun _ i	1571
gun _ is	2951
gun _ the	1931
gun and	1741
guy	5641
guy $	3084
guy _ left	2880
guy _ me	2696
guy she	4271
gym	-2934
gym _ $	-2225
ha	-1618
ha dejado	-1514
habe	3484
habe _ dass	2578
habe _ er	1874
habe _ ganze	-1695
habe _ genommen	4899
habe _ geschrieben	-2112
habe _ mehr	3096
habe _ seit	1707
habe _ tabletten	1714
habe _ und	-2216
habe _ wieder	2380
habe _ •	-2425
habe angst	5242
habe ihr	-2148
haben	-1940
habl*	-1697
hace	-2268
hace _ $	-1804
hace*	3695
hacer $	-1882
hacerme	2491
hacerme _ $	2491
hacerme dano	2491
had _ $	4149
had _ and	-1650
had _ bad	-1930
had _ go	2442
had _ me	1627
had _ of	2141
had _ would	-2105
had _ •	2349
had the	2298
had •	2539
half	-1577
hals	3315
hamm*	3261
hammer	3261
hammer $	2405
hand	4863
hand $	5774
hand*	1610
handful	3410
handful of	3410
hands around	1716
handy	1835
hang	3233
hang _ $	4957
hang himself	2807
hang*	2232
hanging	3168
happened $	-1679
happens	3069
happens _ me	2884
happens _ you	4612
happens if	2094
happens to	2437
happier	2145
happy	-9356
happy $	-2351
happy _ $	-4146
happy birthday	-1595
hard	-5157
hard _ my	-1947
hard time	-2055
harm	3586
harm _ $	3321
harm and	-1740
harm is	2826
harm*	4605
harming	3326
harming since	1948
harms	1650
harms $	1650
has	5379
has _ her	2511
has _ key	1912
has _ meaning	1530
has _ new	-2602
has _ now	2267
has _ point	2105
has _ worse	2341
has gotten	2341
has my	-2452
has no	3385
has not	-2118
has the	1478
hasse	-1659
hat	-2553
hat _ betrogen	-2131
hat _ die	2671
hat _ geschlagen	6497
hat _ verlassen	-2790
hat gesagt	1660
hate	-3666
hate _ alive	4008
hate _ for	-1795
hate _ so	1542
hate _ up	2061
hate being	1870
hate waking	2061
have	2663
have _ bat	2410
have _ been	-1794
have _ date	4570
have _ down	-2425
have _ eat	-2285
have _ ever	-1882
have _ feeling	-1745
have _ for	-1669
have _ hard	-2055
have _ her	-2728
have _ here	1542
have _ i	1663
have _ idea	-1659
have _ in	1795
have _ issues	-1468
have _ my	1947
have _ peace	1476
have _ pills	2071
have _ plan	1583
have _ planning	2422
have _ self	-2043
have _ since	-1649
have _ suicidal	1646
have _ that	1522
have _ thinking	2584
have _ time	-2055
have _ to	3232
have _ what	-1638
have _ where	-2196
have _ will	2387
have _ you	-1799
have _ •	-3939
have a	4246
have already	1800
have an	-2223
have decided	5433
have destroyed	-2013
have died	5100
have got	2608
have intrusive	-1600
have made	1597
have nightmares	-1577
have no	-5540
have not	-4346
have picked	2079
have sex	2733
have started	3125
have the	4834
have to	-7966
have you	-2125
have •	-1745
havi*	1944
having	1944
having _ of	2377
having _ thoughts	2066
having a	-2567
having thoughts	2994
he	8658
he _ $	-2991
he _ all	2009
he _ anyway	2250
he _ arm	1641
he _ ask	1618
he _ back	-3275
he _ banging	1909
he _ been	1680
he _ boiling	3003
he _ car	-1489
he _ change	-2192
he _ do	2322
he _ doing	-1781
he _ down	2016
he _ drunk	3254
he _ en	1474
he _ from	-1744
he _ getting	1627
he _ good	-1526
he _ gun	1716
he _ hand	1894
he _ happy	-2046
he _ have	2534
he _ he	1872
he _ her	1847
he _ himself	2131
he _ his	3971
he _ hurt	1788
he _ i	2110
he _ if	3117
he _ it	2164
he _ kicking	2048
he _ let	2013
he _ meet	-1642
he _ my	4762
he _ never	-3020
he _ now	-2315
he _ one	-1676
he _ pills	2693
he _ post	1545
he _ so	-2867
he _ someone	-1491
he _ story	-2296
he _ the	6726
he _ throat	2450
he _ to	-5410
he _ too	3398
he _ took	2119
he _ us	2325
he _ was	1605
he _ would	1982
he _ write	-1666
he broke	5061
he called	-3102
he came	-2365
he can	2682
he choked	2389
he controls	2666
he died	-1698
he drinks	2012
he follows	2695
he forced	2778
he found	3104
he got	-1510
he grabbed	2853
he hit	5290
he hits	2174
he hurt	-1898
he just	-1940
he left	-2113
he lied	-2030
he loves	-1683
he makes	1639
he might	1632
he needs	-1549
he never	-2899
he parks	2020
he pensado	1917
he posts	-1512
he put	2791
he raised	1966
he raises	1609
he raped	2653
he said	-2376
he sent	-1764
he slapped	1590
he threatens	1690
he threw	4034
he took	2120
he tried	1928
he twisted	1641
he wants	-2041
he was	-4010
he will	6523
he •	-1629
head	3561
head _ the	1853
hear	-2786
hear _ $	-1866
hear*	-2645
heart	-2491
heart $	-3746
heart _ $	1837
heart attack	1898
heav*	2277
heaven	2277
heaven $	1632
held	1590
hello	-1926
help $	-1528
help _ friend	1882
help _ who	2499
help a	1982
help her	2666
help me	-2628
help my	1971
help*	-1651
her	-3855
her _ and	4022
her _ in	1883
her _ into	2845
her _ is	1976
her _ off	2932
her _ party	1790
her _ she	7232
her _ then	2229
her _ to	-2895
her _ will	2953
her a	-2611
her and	1924
her boyfriend	1585
her door	-1848
her face	6770
her for	-1919
her if	1542
her in	-1487
her over	4008
her pay	1857
her phone	4843
her wrists	2990
here	12891
here $	2089
here _ $	4044
here _ he	1554
here _ the	2278
here anymore	3798
here tomorrow	1526
hers*	6946
herself	6946
herself $	2870
herself since	1720
heute	-1812
heute _ ich	2386
heute _ mach	2386
heute _ mit	1741
heute nacht	2309
heute nicht	-2120
heute schluss	1741
hey	-4269
hi	-3980
hice _ $	1662
hide	3701
hide _ from	1875
hide _ scars	1875
hides	2122
hiding _ the	2012
hiding in	2012
high	1506
hilfe	-1846
hilfe $	-1846
him $	2329
him _ $	-2852
him _ back	-1468
him _ for	3374
him _ ground	1528
him _ it	-2168
him _ letter	-1586
him _ me	-1519
him _ my	-2931
him _ real	3019
him _ the	5409
him _ we	1925
him alone	1990
him and	-4870
him go	-1900
him in	5423
him to	-1972
hims*	6793
himself	6793
himself $	3877
himself _ me	2082
himself on	1907
his _ $	-2439
his _ a	5952
his _ at	3640
his _ called	2394
his _ is	-2652
his _ last	-2419
his _ me	3526
his _ my	1843
his _ now	1740
his _ spring	-1644
his _ that	-1563
his _ to	-2107
his _ with	7090
his car	2258
his dads	2730
his ex	-4692
his face	1809
his hand	1894
his job	2793
his life	-2784
his mother	2332
his new	-1514
his number	-1864
his phone	-1973
his sleep	2442
his street	2862
hist*	-3008
history	-1994
history $	-1994
hit	8620
hit _ $	7596
hit _ a	1805
hit _ girlfriend	2132
hit _ i	2355
hit _ if	1578
hit _ too	3904
hit _ up	-1512
hit by	1535
hit her	2077
hit him	-1701
hit me	7932
hit my	5726
hit myself	1989
hit send	-1588
hits	9859
hits _ $	7234
hits her	4640
hits me	4633
hitt*	4006
hitting	4006
hoff*	1766
hoffentlich	1766
hold*	1496
holding	1496
holi*	-1658
home _ of	1733
home because	1733
hone*	6954
honestly	8409
honestly _ sounds	2271
honestly _ would	1775
honestly i	1712
hope	2572
hope _ cancer	1685
hope _ car	1495
hope _ get	4878
hope _ is	-3650
hope _ plane	3739
hope he	-3793
hope i	5949
hope the	4082
hopi*	1939
hoping	1939
hoping _ heart	2694
hoping for	2214
hosp*	3200
hospital	1476
hospitalized	2464
hours	1540
hours $	1758
house	2284
house _ $	-1791
house _ the	1624
house _ with	1482
house down	2643
house with	2603
how	-3411
how _ $	-2326
how _ am	-1532
how _ be	-2266
how _ cope	-2354
how _ get	3640
how _ go	-1792
how _ have	-1815
how _ help	5753
how _ her	1523
how _ hide	4461
how _ i	3717
how _ it	3701
how _ know	1976
how _ leave	3734
how _ out	1968
how _ stop	2745
how _ tell	-2344
how _ the	-2178
how _ would	2111
how can	1708
how i	-3913
how is	-1680
how many	2144
hoy	-2776
hug	-3190
hugg*	3130
hugged	3130
hugged me	-1729
hui	-1924
human	1602
human $	1950
humor	-1620
hurry	1639
hurry _ $	1639
hurt	8562
hurt $	2781
hurt _ bad	1792
hurt _ i	2120
hurt _ kids	1557
hurt _ much	-1594
hurt _ she	2007
hurt her	3140
hurt him	1548
hurt me	-2185
hurt my	2029
hurt myself	2530
hurt people	1493
hurt*	3727
hurting	4645
hurting $	-1707
hurting _ $	2894
hurting _ for	2178
hurting him	2132
hurting my	-1470
hurting myself	2797
hurts _ much	1903
hurts _ when	-1596
husband $	2312
husband _ $	2457
husband _ every	-2058
husband _ her	2650
husband _ his	2418
husband _ i	-3183
husband _ job	2704
husband and	-1799
husband hits	2663
husband lost	2704
i	2405
i _ 23	1664
i _ 30	-1647
i _ 40	-1657
i _ about	6480
i _ after	2535
i _ again	3791
i _ alive	6066
i _ all	-1585
i _ allowed	3278
i _ already	3681
i _ an	-1825
i _ and	5068
i _ angry	1828
i _ another	3044
i _ anxiety	-1558
i _ anyone	2531
i _ anyway	-2300
i _ arm	2520
i _ arms	3390
i _ asleep	1908
i _ attempted	1517
i _ away	1476
i _ bat	1997
i _ be	3516
i _ beat	2371
i _ been	-2290
i _ believe	-2627
i _ best	-1792
i _ better	-2692
i _ born	4097
i _ boyfriend	1546
i _ break	3724
i _ breathe	-1919
i _ bruises	3756
i _ call	-4112
i _ calling	-1663
i _ cancer	2160
i _ cat	-2432
i _ close	1660
i _ control	2241
i _ could	-2684
i _ cutting	3575
i _ date	4089
i _ day	-1883
i _ dead	9821
i _ death	3070
i _ decided	5858
i _ deeper	2122
i _ depression	-1600
i _ deserve	1823
i _ did	2100
i _ die	2126
i _ died	2573
i _ disappointed	3505
i _ do	6626
i _ down	-1626
i _ dreams	-2108
i _ driving	2412
i _ drop	-1469
i _ drunk	-2350
i _ dying	4299
i _ eat	-1946
i _ eating	-1637
i _ ending	2420
i _ everyone	2427
i _ everything	1969
i _ ex	-1694
i _ exam	-1954
i _ extremely	-1742
i _ fall	1818
i _ fear	1608
i _ feeling	-1938
i _ find	-2423
i _ fine	1522
i _ flowers	-2427
i _ forgive	-1638
i _ forward	1500
i _ gay	-1703
i _ get	-2971
i _ getting	1968
i _ glad	-1990
i _ go	1674
i _ god	3786
i _ going	4361
i _ gone	5900
i _ good	-1812
i _ gun	2845
i _ handful	3410
i _ hard	-2835
i _ have	3319
i _ he	-3753
i _ help	-1648
i _ her	-2794
i _ hiding	1590
i _ him	-2552
i _ his	-4289
i _ home	-2796
i _ honestly	1617
i _ how	5628
i _ hurt	2581
i _ husband	-1894
i _ i	3440
i _ idea	-1638
i _ if	-3456
i _ imagining	2275
i _ instead	2647
i _ insulin	2363
i _ issues	-1468
i _ jump	4077
i _ keep	3588
i _ kill	4306
i _ killing	2957
i _ know	-6325
i _ last	4982
i _ let	-1535
i _ live	2219
i _ looking	2985
i _ lost	-2599
i _ love	-4708
i _ low	-2043
i _ made	1597
i _ many	3987
i _ might	1547
i _ mind	1919
i _ mom	-2308
i _ month	3004
i _ more	-1671
i _ much	-1880
i _ name	-1546
i _ nervous	-1928
i _ never	-3352
i _ nightmares	-1751
i _ nobody	-2719
i _ nothing	2423
i _ off	3360
i _ one	-4917
i _ or	1853
i _ our	-4134
i _ out	2523
i _ over	-6448
i _ peace	2190
i _ phone	-2391
i _ pick	-1972
i _ picked	2018
i _ places	1713
i _ plan	3161
i _ plane	3739
i _ planning	3271
i _ pregnant	-1490
i _ probably	1816
i _ proud	-2749
i _ put	2909
i _ raped	2049
i _ razor	4231
i _ ready	4158
i _ really	2696
i _ replaying	-1938
i _ reply	-2649
i _ researching	1864
i _ ring	-3409
i _ rope	3729
i _ run	4063
i _ sad	-2093
i _ safe	-2111
i _ say	-2080
i _ scars	2815
i _ screaming	-2690
i _ send	-3521
i _ shock	-1907
i _ sick	-1899
i _ sit	-3661
i _ sleep	-4521
i _ someone	2446
i _ stab	3729
i _ stalked	1920
i _ started	2708
i _ stay	3423
i _ stop	-1604
i _ stopped	1815
i _ strangling	2662
i _ suicidal	3961
i _ talk	-1812
i _ that	2224
i _ the	3936
i _ therapist	1563
i _ these	2687
i _ thinking	2151
i _ this	-2299
i _ thoughts	2132
i _ three	1733
i _ told	1946
i _ touch	-1937
i _ trade	1713
i _ trouble	-1758
i _ understand	-2183
i _ up	-2420
i _ urges	1529
i _ waking	2061
i _ wanted	2167
i _ wanting	1511
i _ was	3731
i _ waste	4450
i _ what	2808
i _ which	2063
i _ who	2182
i _ why	1498
i _ wife	2610
i _ will	2032
i _ wish	2072
i _ with	2762
i _ writing	1576
i _ wrong	-2431
i _ •	3626
i already	3442
i am	1481
i apologized	1960
i ask	-1881
i asked	-2201
i ate	-2145
i be	-1620
i begged	-1922
i bite	1807
i bought	2938
i broke	-2235
i burn	3283
i called	-2153
i can	-4553
i catch	2380
i cheated	-2305
i choked	2719
i come	-2805
i cried	-2522
i cry	-3148
i cut	6200
i dated	2751
i deserve	1604
i die	2085
i died	3270
i drove	3541
i end	1966
i envy	4469
i even	2748
i fantasize	3441
i feel	-2704
i find	2720
i flinch	1609
i get	7491
i go	3088
i hang	2136
i hate	-3256
i have	4857
i help	3927
i hide	2978
i hit	4582
i hope	3804
i hung	-1586
i imagine	2091
i just	4481
i keep	2412
i leave	4056
i left	-4466
i live	1959
i lost	-5102
i love	6847
i made	2515
i mean	6517
i might	2348
i miss	-4754
i need	-6588
i never	4027
i pick	1513
i picked	1533
i pray	3730
i promise	-3637
i pushed	4759
i quit	4010
i reached	-1516
i really	1679
i recovered	-2730
i relapsed	2656
i said	-4166
i sat	-1620
i saw	-2483
i say	2031
i see	2697
i sent	-2487
i should	2694
i sit	1600
i slapped	1986
i sleep	-1770
i sometimes	2260
i spend	1658
i started	-2407
i starve	1566
i still	3697
i stop	1627
i swear	4218
i take	-1848
i talk	2231
i texted	-1640
i think	3704
i thought	-1574
i told	-2806
i took	1898
i tried	2444
i try	1831
i wake	-2329
i want	1750
i wanted	-3576
i was	2246
i wear	2207
i went	-2815
i wish	-1611
i worry	-1966
i wrote	-2761
ich	6451
ich _ $	6660
ich _ an	1627
ich _ angst	5242
ich _ auf	2087
ich _ aufhoren	-1531
ich _ dass	1993
ich _ den	2257
ich _ der	2764
ich _ einfach	2436
ich _ ernst	2996
ich _ ganze	-1695
ich _ geboren	1673
ich _ geschrieben	-1470
ich _ heute	-2107
ich _ ich	1984
ich _ ihm	-3388
ich _ jetzt	-1563
ich _ mehr	3985
ich _ meine	-2549
ich _ mich	3424
ich _ mir	4600
ich _ mit	-2259
ich _ nur	-2829
ich _ schlafen	-1474
ich _ schluss	1925
ich _ seit	1512
ich _ selbst	3211
ich _ sie	-3329
ich _ so	-2597
ich _ sterben	4928
ich _ suizidgedanken	1707
ich _ tabletten	1967
ich _ tot	6324
ich _ um	4359
ich _ umbringen	2089
ich _ vor	2181
ich _ ware	1793
ich _ wehtun	4315
ich _ •	-1995
ich bin	-4200
ich bring	3526
ich denke	4194
ich fuhl	-1732
ich fuhle	-1501
ich habe	2099
ich hasse	-1659
ich konnte	2089
ich mach	1472
ich meine	2352
ich mochte	2158
ich muss	-2222
ich ritze	1656
ich spring	1805
ich stehe	1650
ich tot	1604
ich uberlege	1501
ich vermisse	-2499
ich ware	3095
ich werde	-1840
ich will	-1962
ich wunschte	2458
idea	-2798
idea _ do	-1713
idea _ to	-2003
idea what	-2003
if	5564
if _ $	3750
if _ about	-1474
if _ anyone	2531
if _ brings	2302
if _ calls	-1795
if _ could	-2931
if _ did	1781
if _ ever	2806
if _ go	2768
if _ gone	2307
if _ had	-2414
if _ happens	1769
if _ have	-2446
if _ him	1931
if _ i	-2473
if _ is	-2297
if _ leave	3218
if _ not	4531
if _ of	-2066
if _ one	-2719
if _ or	-1584
if _ out	-2084
if _ posts	-1512
if _ take	2336
if _ tell	1950
if _ them	1909
if _ •	-1595
if a	1794
if anything	2663
if he	-1921
if i	10140
if my	-1632
if only	-2804
if she	-2054
if that	-3628
if the	2428
if this	-1551
igno*	-2235
ihm	-5731
ihm _ $	-2992
ihn _ $	2341
ihr wehtun	3324
il	8402
il _ $	4219
il _ dit	1705
il _ ecrit	-2410
il _ etranglee	3797
il _ frappe	2079
il _ il	3112
il _ la	3468
il _ m	-1607
il _ manque	-2301
il _ partout	1549
il _ suit	1761
il _ •	3833
il a	1607
il me	5589
il •	3833
ill	7354
ill _ here	1755
ill _ it	1994
ill _ •	3766
ill be	2810
ill •	3766
imag*	7674
imagine	1717
imagining	5141
imagining _ him	3567
immer	1550
immer $	1917
in	2996
in _ $	-4113
in _ abusive	3126
in _ all	-1472
in _ and	-3805
in _ back	-1538
in _ bathroom	2615
in _ closet	2235
in _ drawer	2346
in _ flat	-1526
in _ ground	2957
in _ hand	4372
in _ hospital	1943
in _ house	3537
in _ is	-2241
in _ kitchen	1562
in _ life	-2369
in _ mailbox	-1840
in _ me	-2157
in _ now	1843
in _ of	1527
in _ place	2143
in _ right	2119
in _ sleep	4406
in _ so	-1471
in _ street	2873
in _ the	1647
in _ ways	-1553
in _ with	2362
in _ world	3185
in _ years	-1488
in an	2990
in case	2523
in front	1925
in heaven	2277
in his	8416
in it	4383
in love	-2371
in my	3116
in ruhe	-2029
in shock	-2377
in that	2413
in the	1669
in with	-1515
ins	-1823
ins _ $	-1468
insi*	1920
inside	1713
inside $	1529
inst*	-1635
instagram	-3839
instagram $	-1671
instagram _ $	-1592
instead	2580
instead _ $	1976
instead _ him	2000
instead of	3320
insu*	6863
insulin	5961
insulin $	3610
intente	1640
into	7859
into _ $	4505
into _ for	-1563
into _ room	1616
into my	3622
into the	3427
invi*	1543
inviting	2646
ir	-2323
is	3092
is $	2215
is _ a	-2913
is _ an	2823
is _ and	1476
is _ anniversary	1940
is _ answering	2843
is _ as	-2806
is _ be	-2592
is _ by	2179
is _ dog	1677
is _ door	3789
is _ else	-1510
is _ enough	2543
is _ fault	2436
is _ get	1788
is _ going	-2418
is _ her	-2384
is _ herself	1507
is _ him	-1554
is _ his	2276
is _ i	-4371
is _ in	2165
is _ last	3391
is _ life	2632
is _ live	1851
is _ living	1621
is _ matter	-1513
is _ me	2381
is _ message	2307
is _ now	-2356
is _ of	-7052
is _ on	2142
is _ only	4695
is _ out	-1538
is _ painful	4948
is _ plan	3812
is _ point	3264
is _ quiet	-1641
is _ reason	3030
is _ rope	1661
is _ she	2594
is _ since	-1781
is _ someone	-1692
is _ than	1485
is _ the	2555
is _ to	2196
is _ too	-1698
is _ up	-1643
is _ wife	2360
is _ •	-3726
is a	-8105
is afraid	-1758
is an	1669
is back	2476
is banging	1909
is beating	2238
is better	1920
is cutting	2320
is dead	-4061
is done	2494
is drunk	3922
is emotionally	1534
is exhausting	1727
is happy	-2237
is hurting	-1981
is it	-2735
is kicking	2048
is my	1663
is never	-1700
is not	3055
is off	3425
is one	3639
is only	1634
is our	1940
is outside	1595
is over	-2461
is something	-1551
is suicidal	3093
is the	4500
is there	1898
is threatening	2929
is what	-2783
is worried	-1486
is •	-1875
issu*	-3132
issues	-3132
ist	-6690
ist $	-1716
ist _ $	-2249
it	2125
it $	4437
it _ as	2646
it _ be	4999
it _ because	1647
it _ being	1632
it _ but	1472
it _ calm	1908
it _ dog	2040
it _ feel	-1841
it _ going	-1482
it _ have	-2053
it _ him	1756
it _ if	2833
it _ me	-1677
it _ night	1939
it _ not	-1676
it _ now	-2932
it _ school	-1605
it _ something	2297
it _ soon	-1468
it _ stop	1911
it _ to	-2401
it _ wrong	-1503
it _ year	2152
it again	1864
it all	3826
it and	3114
it another	2229
it away	-1601
it back	-3126
it bled	1549
it but	2209
it by	-1970
it failed	-1489
it if	2054
it is	-8196
it last	3231
it now	2582
it since	-1509
it take	1953
it takes	1744
it to	2620
it tonight	2074
it took	-3487
it was	2454
it would	-1751
its	3078
its _ $	1734
its _ and	2941
its _ to	1580
its _ worth	2326
its just	1673
its over	-2248
j	3710
j _ au	-1788
j _ avale	4007
j _ d	-2231
j _ de	2046
j _ ecrit	2088
j _ mal	-2023
j _ pleure	-1738
j _ pris	1737
j _ quitte	-1895
j _ son	-1624
j _ tout	4195
j ai	5112
j aimerais	1797
ja	2340
jane*	1479
je	3782
je _ ai	-3584
je _ coupe	3588
je _ depuis	1984
je _ disparaitre	2473
je _ dors	-2194
je _ encore	2909
je _ finir	1491
je _ jeter	1851
je _ me	5101
je _ morte	3580
je _ mourir	3661
je _ ne	2727
je _ pas	-4644
je _ plus	1916
je _ quoi	-2305
je _ scarifie	1665
je _ sens	-2696
je _ suis	4024
je _ tuer	3468
je _ vide	-1619
je _ vivre	1789
je l	-2605
je lui	-2382
je m	-2498
je me	10655
je pars	1951
je pense	2010
je suis	-3577
je vais	3589
je veux	2397
je voudrais	3299
jeal*	-2148
jealous	-1889
jealous _ people	1923
jealous _ who	1923
jeter	1851
jetzt	-2113
job $	-2377
job _ i	1894
job _ my	-1533
job _ wife	-1612
job and	2826
jogar	4401
joki*	2480
joking	2480
joking $	3250
jonas	1948
jump	6925
jump $	6420
jump*	4513
jumped	2329
jumping	2347
jumping off	1642
june $	-1544
juro	4120
just	3800
just _ $	-5119
just _ and	-1796
just _ blow	1484
just _ case	1499
just _ die	2971
just _ here	-1488
just _ him	-1606
just _ in	-1874
just _ it	2296
just _ my	1681
just _ not	6167
just _ sleep	2033
just _ the	-1721
just _ up	-1607
just _ want	1797
just did	3879
just in	1499
just left	-2003
just let	1884
just sit	-3247
just take	1937
just waiting	1528
just wrote	1778
kann	-1918
kann _ aufhoren	-1531
kann _ mehr	2511
keep	7452
keep _ $	3423
keep _ if	-1961
keep _ killing	1476
keep _ last	-2839
keep _ my	1756
keep _ under	1776
keep _ what	-2029
keep asking	-1798
keep fantasizing	2822
keep going	2512
keep imagining	2275
keep replaying	-1938
keeps	5475
keeps _ and	-1589
keeps _ gun	1827
keeps _ him	-1923
keeps _ me	-1716
keeps _ she	1535
keeps _ up	2088
keeps _ •	2947
keeps calling	-1648
keeps saying	4846
keeps showing	2088
keeps threatening	1692
keine _ $	-1622
keine _ zu	1543
keinen _ mehr	2094
keinen sinn	2431
key	2308
key and	2453
keys	2863
keys _ the	3009
kick*	3848
kicking	2048
kicking _ door	2048
kids _ better	1528
kids _ do	-1997
kids _ is	2316
kids _ school	-1849
kids _ that	2316
kids and	2425
kids but	2201
kill	15068
kill _ $	5557
kill _ after	1470
kill _ i	4499
kill _ if	2006
kill _ now	-3358
kill herself	2307
kill him	5211
kill my	2146
kill myself	4542
kill*	5717
killed	-4674
killed in	-2232
killing	10391
killing $	2457
killing _ $	3405
killing _ ex	2163
killing my	2435
killing myself	6721
kind	3210
kind _ wish	2423
kind of	2181
kinder $	1764
kiss*	-1520
knew	-2522
knife	7204
knife $	3388
knife _ the	2014
knock	-1860
knock _ door	-1757
knock on	-1757
know _ $	3981
know _ am	-3798
know _ and	1992
know _ did	1623
know _ get	1968
know _ have	3422
know _ he	1993
know _ is	-2898
know _ it	2401
know _ not	-2021
know _ parks	2020
know _ she	-2359
know _ was	2417
know i	-2164
know if	-1609
know what	-1525
know when	2427
know where	2855
knows	2181
knows $	2720
knows _ $	-2762
knows i	-1812
knows it	2027
knows yet	-1807
konn*	2089
konnte	2089
kurz	-2869
l	-3806
l _ $	-2222
l appeler	-2348
la	7359
la _ $	5546
la _ a	3489
la _ •	3360
la boite	3261
la cara	1824
la extrano	-1997
la maison	-2041
la porte	3468
la rupture	-2296
la vie	3113
la voir	-1517
la voy	3112
lais*	-2635
laisse	-2378
larg*	-2246
las	6583
las _ $	7015
las _ aqui	2011
las escaleras	1793
las pastillas	4176
lass	-2358
lass _ in	-1719
lass mich	-2214
lass*	-2204
lassen	-2204
lassen $	-1743
lasst	2417
lasst _ nicht	2417
lasst mich	2417
last	9123
last $	3509
last _ $	-2558
last _ and	-2074
last _ do	-2103
last _ for	3569
last _ i	2104
last _ it	1575
last _ she	-1639
last _ was	3119
last fight	-1468
last message	2110
last night	2590
last spring	-2044
last time	5607
last year	-1891
late	-2543
lately $	-2382
laue*	2789
lauert	2789
lauert _ $	1949
lauert _ auf	1949
lauert mir	2789
laugh	-2224
lawy*	-3743
lawyer	-3743
le _ a	1880
le _ j	-1811
le _ sentido	2721
le monde	3028
le tuer	2333
le veo	2721
learn	-1538
least	2440
leave $	1499
leave _ alone	-1938
leave _ be	-1473
leave it	-1913
leave me	-5245
leave the	2288
leaves	2055
leben	8615
leben $	5517
leben _ mehr	1618
leer	-2345
left	-1709
left $	-3501
left _ for	3075
left _ i	-1598
left _ is	1829
left _ letter	2021
left _ live	1498
left _ with	-1863
left a	3045
left me	-4631
left to	2304
leg	4446
leg $	4446
legs	3469
les	1552
les _ devant	2644
less $	1976
let _ die	1945
let me	2971
let us	-2531
lett*	4405
letter	-2908
letter _ her	1975
letter _ not	-1523
letters	6281
lettre	1852
liar	-1537
lie	-2036
lieb*	4465
liebsten	3163
liebsten _ ich	3163
liebsten _ tot	1604
liebt	-2388
liebt _ mehr	-2388
liebt _ nicht	-2388
liebt mich	-2388
lied	-3107
lied to	-1586
lieg*	2251
liegen	2251
lies	-1925
life	4456
life $	8877
life _ $	1511
life _ i	-2221
life _ meaning	1530
life _ no	3385
life _ not	2449
life _ over	1772
life _ point	2918
life _ spring	-1644
life and	-2470
life has	3215
life last	-1644
ligar	-3338
ligar _ $	-1568
ligar para	-3196
ligou	-1666
ligou _ $	-1509
like	-2930
like _ $	2227
like _ again	-1689
like _ and	2296
like _ it	2146
like _ lost	-1467
like _ not	5243
like _ of	-3424
like _ should	1575
like _ to	-2050
like a	-3232
like being	1701
like dying	6629
like it	2758
like me	2270
like she	2115
like the	-1675
like to	-2720
liked	-3837
liked _ $	-2234
liked my	-1836
list	-3492
list of	-2244
listen	-1795
lite*	-2287
literally	-2287
litt*	-2154
little	-2154
little $	-1734
little _ not	-1587
little sister	2361
live	10467
live $	3208
live _ $	2301
live _ him	2558
live _ of	2040
live _ you	1733
live anymore	4631
live for	3999
live with	-2912
livi*	11074
living	11074
living $	4797
living _ $	2758
living _ her	2105
living anymore	1539
living past	1745
llam*	-5023
llamar	-2369
llamarla	-1479
llame	-2303
llamo	-4518
llamo _ $	-2802
llamo anoche	-1651
llevo _ en	1874
llevo _ pensando	1874
llor*	-2638
llorar	-2388
llorar $	-2261
lo	2895
lo _ $	3635
lo _ mata	2669
lo _ matar	1606
lo _ me	2318
lo juro	4120
lock _ in	1508
lock _ the	1508
lock myself	1508
lock*	5749
locked	3870
locked _ $	2395
locked _ in	2844
locked me	1844
locks _ in	2042
log	-1705
lol	-3262
lol $	-3654
lol _ i	1913
lone*	-2207
lonely	-2081
long	-3569
long _ ago	-1918
long _ and	-1537
long _ it	1903
long _ take	1887
long does	1656
long sleeves	1836
long time	-2801
long*	1806
longer	1989
longer _ $	2222
look _ $	1885
look _ it	1777
look _ the	-2030
look _ to	1500
look after	1752
look at	-2923
look forward	1500
look*	6362
looked	3050
looked _ $	4539
looking	3312
looking _ $	2658
looking _ me	1746
looking _ the	1907
looking for	1746
looks	2262
looks _ $	2388
los _ $	1501
los brazos	2279
losc*	-1472
lose	-4177
lose _ $	-4543
lose _ and	1927
lose it	-2838
losi*	-2774
losing	-2774
lost	-2852
lost $	-2421
lost _ and	2451
lost _ in	-1498
lost _ job	1760
lost _ of	-1610
lost _ will	5070
lost his	2386
lost my	1530
lot of	-1641
loud*	1605
louder	1605
love	-7758
love _ $	-3334
love _ life	-3103
love _ my	-1480
love _ to	3273
love her	3691
love me	-2368
love my	-1980
love with	-1724
love you	3020
loved	-3750
loved _ $	-1547
loved me	-2486
loves	-1494
loves _ and	-1683
loves _ then	-1683
loves me	-2508
low	-2558
low _ esteem	-2043
low self	-2043
lui	-1840
lui $	4515
lui _ $	-3775
lui ai	-1662
lui ecrire	-1764
m	-2516
m _ ecrit	-2530
m _ etranglee	3797
m _ frappee	4690
m _ hier	1958
m _ quitte	-1864
m _ quittee	-1698
m _ veux	-1945
m a	1781
m en	-1945
ma	3202
ma _ $	-2140
ma _ veut	3175
ma soeur	1783
mach	3857
mach _ mit	1741
mach _ schluss	2983
mach heute	1741
mach ich	2386
mach*	1778
machuco	2998
mad	-1870
made	2945
made _ $	-2717
made _ it	1476
made _ with	1536
mail*	-2280
mailbox	-1840
main	2062
mais	2545
mais _ $	1888
mais _ viver	1769
mais me	-1753
mais sentido	2562
mais viver	3753
mais*	-2041
maison	-2041
make	3513
make _ 30	1531
make _ he	2954
make _ pay	2123
make her	1750
make me	-2025
make sure	1651
makes _ feel	1479
mal au	-1470
man _ $	-2056
man _ his	1971
man in	-1777
mand*	-7286
mandar	-2833
mandar _ $	-1994
mando	-1679
mandou	-2260
mandou _ $	-1719
mandou mensagem	-1687
manq*	-3702
manque	-2791
manque _ $	-1585
many	3507
many days	-1599
many photos	-2722
mao	4031
mari _ $	1990
mari me	2729
marido me	4270
marr*	-2694
marriage	-1916
marriage $	-1803
marriage and	1730
mas	2401
mas _ $	2041
mata	5199
mata $	4266
mata*	9306
matar	18550
matar $	10162
matar _ $	4300
matar _ e	1662
matar ele	3698
matarlo	2357
matarme	4806
matarme $	2791
mato	2265
mato $	2918
maybe	-2167
maybe _ is	2433
maybe _ just	-1486
maybe i	-2763
me	9704
me $	-2523
me _ $	-1921
me _ a	3081
me _ am	-3706
me _ and	-1589
me _ as	-1652
me _ calls	1629
me _ celular	1547
me _ com	-1955
me _ con	2109
me _ cortes	2852
me _ coupee	2710
me _ cuello	1694
me _ da	2176
me _ dano	4149
me _ days	-1818
me _ de	7327
me _ dejado	-1514
me _ del	2162
me _ delante	1498
me _ do	-2048
me _ doing	2041
me _ du	4307
me _ e	2322
me _ en	1891
me _ encore	2776
me _ et	3112
me _ eu	-1681
me _ every	2572
me _ everything	-1587
me _ for	-1985
me _ from	3239
me _ goodbye	1852
me _ her	-2089
me _ hit	1703
me _ how	-1909
me _ il	3157
me _ it	3375
me _ know	1664
me _ las	2543
me _ les	2413
me _ mais	-2100
me _ mal	3682
me _ me	7767
me _ mensagem	-2384
me _ mom	1518
me _ morir	2140
me _ my	3033
me _ night	-2297
me _ novo	3715
me _ now	-1612
me _ of	2801
me _ otra	1652
me _ over	-3213
me _ partout	1967
me _ paz	-2512
me _ pecho	-1629
me _ pic	1671
me _ proposito	2211
me _ que	-2575
me _ says	2028
me _ sex	3883
me _ she	3431
me _ sola	-3000
me _ that	-3610
me _ todas	1765
me _ tonight	1730
me _ twenty	-2247
me _ un	1988
me _ vez	2584
me _ vide	-1619
me _ wants	1871
me _ what	-1671
me a	-4488
me about	-2941
me after	-2277
me agarro	1694
me ajuda	-2360
me ama	-1848
me ameaca	2181
me amenaza	2639
me anymore	-3968
me around	1981
me at	-1798
me bateu	5470
me be	-1756
me bloqueou	-1830
me but	-4349
me controla	2579
me cortar	3307
me corto	6298
me coupe	3588
me deixa	-1568
me deixou	-2333
me dejo	-6068
me dijo	-1765
me down	3652
me duele	-3155
me empujo	1793
me empurrou	1873
me engano	-2682
me escribio	-2961
me frappe	3545
me from	1873
me golpea	2971
me golpeo	1934
me ha	-2111
me have	2006
me here	2465
me i	-6061
me in	1958
me into	1570
me its	-1920
me jeter	1851
me jogar	4401
me last	-3988
me ligou	-1666
me llamo	-4197
me machuco	2998
me mandou	-2136
me manque	-2791
me mata	5199
me matar	6909
me menace	1674
me money	-1591
me muero	2926
me nobody	1512
me now	-3185
me on	-2074
me once	-1703
me over	2810
me pega	5088
me pego	1751
me persegue	2516
me quiere	-1709
me quiero	3721
me reveiller	3163
me scarifie	1665
me sens	-2696
me siento	-2408
me sinto	-2020
me so	-2211
me suis	4024
me suit	2178
me the	-2332
me threats	2243
me tome	2783
me tomorrow	2807
me too	3679
me traiu	-2886
me tuer	4909
me up	2091
me when	4983
me with	2073
me yesterday	-1478
me you	2075
mean	3520
mean _ $	4330
mean it	3254
mec	1505
mec _ a	1505
mec m	1505
medo _ ex	2361
medo _ ficar	-2798
medo _ meu	2361
medo _ so	-2798
medo de	-3881
medo dele	1783
medo do	2361
meds	2053
meds $	1642
meet	-3817
meet _ $	-1636
meet _ and	-1781
meet*	-3466
meeting	-3345
mehr	6117
mehr $	-4217
mehr _ $	8209
mehr _ leben	2640
mehr _ mach	1578
mehr _ sein	1874
mehr aufwachen	2182
mehr da	1874
mehr ich	2254
mehr leben	4078
mein	1725
mein _ $	-1818
mein _ bedroht	2812
mein _ hat	-1980
mein _ ist	-1932
mein _ mich	6068
mein _ schlagt	2867
mein _ verfolgt	1633
mein ex	2469
mein*	2794
meine	1534
meine _ ernst	2996
meine _ sich	2530
meine ex	1780
meine freundin	2040
meinem	2616
mejor	7408
mejor _ $	5610
mejor _ mi	3504
mejor sin	3504
meld*	-2309
meldet	-1489
melh*	2857
melhor	2857
meme	-2524
meme $	-1751
men	-1840
mena*	5893
menace	4401
menace de	2727
mens*	-7421
mensagem	-4313
mensagem $	-2485
mensaje	-2173
mes	-1845
mess	-1817
mess $	-1502
mess*	-11312
message	-4089
messaged	-3115
messaged me	-1707
messages	-3267
messages $	-2650
messaging	-2562
messaging _ $	-1652
met	-3677
met _ $	-1978
meu	8002
meu _ $	4729
meu _ bateu	2195
meu _ me	4230
meu ex	7018
mi _ $	-6059
mi _ amenaza	1669
mi _ controla	1968
mi _ dejo	-4022
mi _ dice	1723
mi _ en	-1581
mi _ engano	-1684
mi _ golpea	2971
mi _ llamo	-2439
mi _ me	5755
mi _ no	2229
mi _ pega	3370
mi _ que	1723
mi ex	1967
mi marido	1476
mi novia	-1604
mich	9475
mich $	4442
mich _ $	2669
mich _ ich	1866
mich _ mehr	-2388
mich _ raus	1690
mich _ ruhe	-1765
mich _ trinkt	1578
mich _ zug	-2598
mich betrogen	-2131
mich geschlagen	5070
mich in	-1774
mich schuldig	-1508
mich selbst	3211
mich so	-1575
mich um	4392
mich umzubringen	2329
mich und	1600
mich verlassen	-1930
mich wenn	1578
mich wieder	3079
miedo	1877
mieux	3073
mieux _ $	3575
might	4340
might _ $	2593
might hurt	3015
mim	2241
mim $	2383
mind	2708
mind if	1565
minha	3710
minha _ me	-1540
minha _ nao	1878
minha falta	2410
minutes $	-1492
mir	4018
mir _ $	1632
mir _ an	3008
mir _ zu	1627
mir auf	1707
mir das	2564
mir vor	2279
mir was	2314
mis datos	-1641
mis fotos	2333
miss	-1917
miss him	-1888
miss me	3367
miss*	-4189
misses	-1638
misses me	-1495
mit _ $	2387
moch*	2158
mochte	2158
moi _ $	-3261
mom i	2179
mom is	-1683
mon	2171
mon _ est	-2236
mon _ et	-1734
mon _ m	1749
mon _ me	6088
mon _ rompu	-1548
mon copain	2082
mon mec	1505
monde	3028
money	-2472
mons*	-2212
month	-3117
months $	1543
months _ nothing	-1526
months and	-1653
mood	-2901
mood $	-1703
more	-2351
more _ am	-1575
more _ from	3064
more _ i	-2211
more _ more	2491
more _ that	2275
more and	2491
more pain	1966
more word	3064
morgen nicht	2619
mori*	1554
morir	2768
morir $	2788
morirme	1554
morning _ $	-2035
morning _ i	2010
morning i	1817
morr*	9232
morrer	8989
morrer $	6279
morrer _ $	2627
mort	-1619
morta	1591
morte	5817
morte $	5817
most	-1529
most _ $	-1510
most _ i	1470
mother _ and	-1684
mother _ he	3295
mother and	1762
mother called	2477
mother has	-1967
mour*	8822
mourir	9013
mourir $	6174
move	-3828
move on	-1927
moved	-2536
moved _ $	-2047
movie	-3452
much $	2690
muer*	2771
muero	2824
muerta	3408
muerta $	3408
mujer _ dejo	-1523
mum	8617
mum $	3223
mum _ for	2090
mum _ her	2086
mum _ love	2107
mum i	3590
mums	5515
mundo	9161
mundo $	7853
murd*	-3596
murder	-3182
murder _ $	-2085
murder _ burger	-2345
music	-2905
music $	-2183
muss	-2370
must	-1738
must be	-1529
my	6854
my _ $	-3377
my _ a	3497
my _ address	1532
my _ afraid	-2912
my _ after	2180
my _ again	1552
my _ all	-1835
my _ am	2553
my _ anger	-1664
my _ anymore	-1824
my _ are	3164
my _ asked	-5239
my _ attempt	1494
my _ beating	2360
my _ beats	2438
my _ before	1676
my _ boyfriend	6107
my _ came	3861
my _ choked	1621
my _ controls	2397
my _ covered	1827
my _ cuts	4081
my _ death	-2473
my _ died	-7143
my _ drinks	-1609
my _ drunk	2438
my _ emotionally	1534
my _ everything	-1719
my _ ex	-1589
my _ father	-1619
my _ feel	-2013
my _ follows	2094
my _ for	1779
my _ gets	3488
my _ gone	-3827
my _ he	4937
my _ herself	2207
my _ his	5823
my _ hit	-2868
my _ hits	4674
my _ home	1796
my _ hurts	-1997
my _ i	1736
my _ into	2531
my _ it	1604
my _ just	5341
my _ keeps	2805
my _ kids	1868
my _ last	2144
my _ left	-1498
my _ life	-1528
my _ like	1942
my _ look	2198
my _ lost	2570
my _ love	3588
my _ made	2111
my _ man	1778
my _ me	5817
my _ message	2192
my _ my	7332
my _ never	-1479
my _ new	1528
my _ night	4240
my _ of	-2013
my _ one	1713
my _ open	4449
my _ our	2107
my _ passed	-2183
my _ physically	1502
my _ put	2363
my _ reject	-1981
my _ said	4176
my _ say	-2617
my _ she	2748
my _ sister	2361
my _ slaps	2928
my _ so	1512
my _ suicidal	2482
my _ texts	-1755
my _ that	-2752
my _ the	-5411
my _ there	1900
my _ they	2494
my _ this	-2557
my _ threatened	1668
my _ threatening	3128
my _ took	1506
my _ touches	3155
my _ twice	1912
my _ until	3941
my _ wants	-1601
my _ was	-3487
my _ when	-2486
my _ wife	-2681
my _ will	-3603
my _ with	-4074
my _ worried	-1486
my _ •	-4021
my account	-3013
my arm	6576
my arms	6708
my attempt	-1633
my baby	1628
my balcony	1760
my bike	2536
my birthday	-2389
my body	3060
my boss	-1695
my boyfriend	-6365
my brains	1484
my building	1907
my car	1760
my church	-1981
my contacts	-1819
my counselor	-1794
my data	-3870
my daughter	3746
my death	2217
my depression	-2086
my doctor	1854
my dog	2187
my door	4045
my ex	-4914
my exam	-1633
my eyes	3136
my family	3541
my fault	1874
my fiance	-1686
my first	-2103
my funeral	6278
my girlfriend	2355
my grandfather	-1485
my grandma	-2982
my group	-2030
my hand	1970
my head	1978
my husband	1600
my insulin	4795
my last	4852
my leg	4446
my life	-4889
my little	2399
my marriage	-3069
my meds	1923
my mood	-1804
my mother	-2795
my mums	1909
my neck	2122
my neighbor	2332
my nudes	5115
my only	1521
my own	2193
my phone	2344
my plan	3337
my post	-2271
my profile	-2183
my relationships	-1818
my roommate	3965
my scars	2267
my sisters	-1828
my skin	2180
my son	2057
my stepdad	2579
my stepfather	2840
my story	-3100
my thighs	1788
my throat	4441
my twenties	-1894
my wife	1945
my will	5894
my work	1959
my wrist	-1673
my wrists	1962
my •	-2088
myse*	9888
myself	9888
myself $	2676
myself _ do	2229
myself _ i	3958
myself _ it	3658
myself _ my	2078
myself _ the	4007
myself for	-1848
myself in	1603
myself not	-1527
myself on	2583
myself so	1726
myself that	-2114
myself to	-2852
myself when	1831
myself with	2615
na	6884
na _ $	3000
na _ minha	1848
na frente	1617
na minha	2741
nach	-2898
nach _ $	-2693
nach*	-2044
nachrichten	-1508
nachrichten _ $	-1508
nacht	3431
nacht _ ich	2386
nacht mach	2386
nack*	1725
nacktbilder	1725
nacktbilder _ $	1725
nacktbilder _ veroffentlichen	1725
nacktbilder zu	1725
nada	-1945
nada $	-1828
nadie	2311
nadie _ $	2331
name	-3326
name $	-2461
name _ $	-1476
name _ my	2189
name in	2189
namorado _ bateu	2195
nao	1539
nao _ de	-1748
nao _ mais	4593
nao _ sentido	2562
nao _ viver	3753
nao me	-3195
nao quero	2095
nao vejo	2195
ne _ $	1628
ne _ depuis	-2028
ne _ pas	-2235
ne _ plus	-1487
ne _ rien	2473
ne dors	-2194
ne me	-1584
ne plus	1851
ne vaut	2581
necesito	-1738
necesito _ $	-1553
neck	3043
neck _ $	2122
need	-2369
need _ $	1535
need _ to	-2839
need a	-3083
neig*	3775
neighbor	2064
neighbor _ beating	2360
neighbor _ his	2360
neighbor is	2360
nela	1755
nela $	1755
nerv*	-3131
nervous	-2867
never	-3557
never _ $	4377
never _ and	-1586
never _ be	3137
never _ born	1511
never _ but	-2382
never _ me	-5173
never _ this	1728
never _ to	2330
never _ up	2820
never born	2768
never find	-1840
never go	-1561
never have	2111
never said	-1813
never wake	1760
never walks	1799
never wanted	1882
new	-1730
new _ $	1839
new address	1845
new girlfriend	-1627
new guy	2970
new ones	2123
next	4648
next _ my	2714
next time	1692
next to	2320
nice	2545
nice $	3447
nicht	-3731
nicht _ aufwachen	2182
nicht _ da	1874
nicht _ er	-1496
nicht _ ich	1802
nicht _ leben	4078
nicht _ sein	1606
nicht _ und	-2468
nicht auf	1685
nicht aufhoren	-1531
nicht mehr	3755
nicht raus	1690
nie _ $	1518
nie geboren	1673
nigh*	-4448
night	3645
night $	-1836
night _ a	1526
night _ do	-1587
night _ me	2661
night _ my	2355
night _ will	2465
night for	3216
nightmare	-1681
nightmares	-3275
ninguem _ minha	2410
no _ $	3548
no _ a	-1759
no _ am	-2014
no _ como	-2563
no _ de	-2206
no _ dejar	-1718
no _ despertar	1474
no _ for	2731
no _ i	-1743
no _ mas	4436
no _ me	2865
no _ nada	1594
no _ not	-2100
no _ now	2301
no _ of	2194
no _ que	-2109
no _ quiere	-1709
no _ sentido	3500
no _ veo	2721
no _ vivir	2505
no _ what	-2003
no contact	-4897
no despertara	2901
no existir	1766
no i	-2147
no idea	-2120
no le	1634
no me	-6326
no meaning	1530
no need	3554
no point	3418
no purpose	-1545
no quiero	6479
no reason	3268
no se	-1562
nobo*	2272
nobody	2272
nobody _ a	1682
nobody _ for	-2353
nobody _ man	1682
nobody _ yet	-1807
nobody believes	1945
nobody is	-1517
nobody knows	2062
nobody to	-2526
nobody will	1592
nobody would	1544
noch _ $	1670
norm*	-2526
normal	-1793
not	5478
not $	-1848
not _ about	-1600
not _ alive	3398
not _ am	3034
not _ and	1683
not _ another	2083
not _ anyone	2702
not _ anything	-1749
not _ at	-1584
not _ back	2779
not _ be	2130
not _ because	3837
not _ being	5806
not _ christmas	-1736
not _ die	2977
not _ enough	-4475
not _ exist	3241
not _ for	-1773
not _ go	-3662
not _ have	3538
not _ he	1675
not _ her	-1913
not _ here	5809
not _ how	-2422
not _ hurting	2710
not _ i	5099
not _ if	2791
not _ ill	2423
not _ imagining	2866
not _ in	-3649
not _ is	-1566
not _ it	-1837
not _ just	1964
not _ lately	-1636
not _ live	4839
not _ living	8219
not _ me	2128
not _ myself	1638
not _ of	-2371
not _ on	2274
not _ one	2965
not _ people	-1674
not _ right	-2352
not _ she	-1554
not _ since	-2967
not _ talk	-2120
not _ type	-1671
not _ up	2612
not _ wake	2893
not _ want	1514
not _ was	2003
not _ when	-3556
not _ you	-2467
not _ •	-1871
not a	-2094
not allowed	3278
not answering	2843
not ask	2921
not be	6646
not believe	-2074
not bother	1507
not breathe	-1865
not come	2422
not do	-3035
not eating	1972
not end	-1653
not enough	1781
not exist	4453
not feel	1750
not get	-4460
not good	-1898
not hurt	-2187
not in	-1619
not joking	3549
not leave	3237
not let	2951
not me	-1951
not mind	2153
not myself	-1696
not need	3630
not promise	2601
not ready	-2051
not see	8681
not send	-2157
not sleep	-4891
not stay	3020
not stop	2878
not talk	-3079
not tell	1673
not the	-2366
not think	-2403
not to	-3024
not understand	-2504
not wake	3394
not want	2925
not work	1490
not worry	-1632
not worth	3380
note	8164
note $	3900
note _ $	2695
note and	3011
note on	-1775
noth*	1505
nothing	1505
nothing _ $	-4178
nothing _ any	1963
nothing _ for	2060
nothing _ from	1638
nothing _ live	2448
nothing _ more	1536
nothing left	2201
noti*	2354
notice	3500
notifications	-1783
novia	-1796
novia me	-1998
novio	2480
novio _ $	2961
novio me	3880
novo	2896
novo $	3086
now	-4196
now $	4737
now _ do	-1540
now _ i	-2169
now _ is	2971
now _ it	-2008
now _ just	1900
now _ love	-1814
now _ my	-1802
now and	-4335
now i	-3435
now that	1569
now the	3025
nudes	5115
nudes $	2637
nuevo	1802
nuevo novio	1907
number	-3436
numbers	2185
nur	-2955
nur kurz	-2448
o	-5650
o _ $	-2202
o que	-1513
of	2932
of _ $	2878
of _ accident	1653
of _ alive	3681
of _ alone	-2469
of _ and	-5499
of _ being	-2256
of _ building	1630
of _ can	1742
of _ cuts	1582
of _ die	2577
of _ do	2582
of _ ex	4904
of _ front	1655
of _ he	2667
of _ heart	-2536
of _ her	-2227
of _ husband	2804
of _ i	4263
of _ is	-1786
of _ it	1669
of _ just	-2071
of _ kids	3197
of _ life	-2785
of _ me	-2256
of _ my	-1704
of _ now	-2524
of _ people	1563
of _ picture	2540
of _ says	-1516
of _ she	-2299
of _ the	6282
of _ this	2016
of _ to	-2805
of _ tonight	2479
of _ train	1737
of _ wheel	1653
of _ when	3424
of _ who	1923
of _ with	2482
of _ would	1903
of _ years	-1587
of _ •	3751
of a	2594
of being	-1678
of course	-1494
of cutting	1668
of ending	2028
of existing	2308
of her	-2712
of him	3221
of it	-4251
of life	-2047
of living	3678
of losing	-2378
of my	1978
of myself	-1687
of people	-2431
of pills	4577
of them	1517
of this	1704
of us	-1561
of vodka	1836
of ways	1832
of what	3096
of wine	-2503
of wish	2423
off	2613
off _ $	3286
off _ him	-2413
off _ my	-1728
off myself	1884
often	-4047
oh	-1977
ohne	2128
ohne mich	1471
ohne sie	1529
oi	-1535
ojala	6657
ojala me	2438
ojala no	4219
ok	-5286
ok $	-3093
okay	-2049
old	-2419
old _ $	-3377
olvi*	-1640
on	-1743
on $	-2286
on _ $	2655
on _ and	1793
on _ balcony	2314
on _ boyfriend	-1758
on _ bridge	3774
on _ house	-2149
on _ last	-2141
on _ own	-3087
on _ planet	1543
on _ roof	3369
on _ screaming	1612
on _ so	1803
on _ table	5289
on _ the	-1859
on _ when	1594
on _ with	-2028
on and	-2463
on her	-2279
on living	4055
on my	-2419
on purpose	6779
on the	7921
once _ years	-2169
one	-1561
one _ and	-2601
one _ from	2892
one _ i	-1775
one _ mum	1666
one _ not	-2296
one _ the	2317
one _ word	3064
one for	3337
one little	-1655
one more	-2941
one who	-1569
ones	2123
onli*	-2621
online	-2621
only	7047
only _ because	2181
only _ i	3999
only _ out	1577
only _ that	2072
only reason	3302
only thing	2927
open	1975
open _ $	2951
open again	1861
opti*	1786
option	2030
or _ but	2112
or _ her	-1839
or _ i	2335
or _ my	2445
or _ will	-2362
or anything	1629
or just	-2063
order _ he	2803
order _ me	-2196
order _ still	1735
order and	1735
os	4675
os _ $	2113
os _ na	2741
os remedios	2501
other	-1961
other people	1497
otra	2525
otra _ $	1645
otra vez	4726
oubl*	-1545
our _ $	2124
our _ him	2472
our baby	2484
our son	2363
out	-1560
out $	6655
out _ $	-3706
out _ and	1580
out _ have	2141
out _ i	1810
out _ it	1700
out _ life	4499
out _ my	-3102
out _ picture	2561
out _ the	1911
out that	2134
out to	-3504
outs*	4038
outside	4038
outside _ with	1796
outside and	-1754
outside his	2075
over $	7028
over _ $	-4553
over _ now	-1687
over a	-1775
over her	-1499
over life	3073
over my	1582
over the	-2222
over*	6129
overdosed	1653
overdosing	2390
own _ $	-1657
oxy	4695
oxyg*	1857
oxygen	1857
page	-2812
paid	2477
paid the	2507
pain	-1922
pain $	1588
pain _ $	-1641
pain _ go	-1728
pain to	-3833
pain*	5403
painful	4895
panic	-2026
pape*	-2027
papers	-1592
para _ $	5288
para _ me	-2546
para _ sepas	-1881
para ele	-3057
para sempre	2159
para siempre	2572
para*	1814
paracetamol	2597
parents _ 38	-1798
parents _ me	1592
parents _ the	-2307
park*	3876
parked	3271
parking garage	1627
parks	2020
parks $	1750
paro	-2729
paro de	-2729
pars	1951
part _ me	2340
partout	1513
party	-3591
party $	-3814
pas	-7647
pas _ $	-2158
pass*	-2655
passed	-3009
passed _ and	-1625
passed _ i	-2357
passed away	-1547
passwords	2020
past my	1733
past*	4811
pastillas	4811
pastillas _ $	2655
pastillas aqui	2011
pause	-2394
pay	1804
pay _ blood	2283
pay with	2283
paz	-3853
paz $	-3853
peac*	4091
peace _ it	1476
peace now	1911
peaceful	4091
peaceful _ this	2244
peaceful _ to	1573
peaceful compared	1573
pecho	-1668
pega	5088
pega $	2369
pego	1751
pelo	1518
pelo _ $	1685
pens*	6483
pensado	1917
pensado en	1917
pensando	2823
pensando _ de	1660
pensando _ quitarme	1803
pensando _ suicidio	1774
pensando em	2381
pensar	-1571
pensar _ $	-1571
pense	2010
penso em	1720
peop*	-3288
people	-3288
people _ $	4506
people _ die	1923
people _ my	-3507
people _ young	1923
people _ •	-1753
people in	-1616
perd*	-2215
perdido	-1622
perdido $	-1622
perdon	1629
perf*	-1615
persegue	2516
persegue $	1744
person	-3386
person _ $	-1890
peur _ etre	-2418
peur _ seul	-1876
peur d	-2418
phone	-2603
phone _ $	1478
phone _ i	-1939
phone _ it	-1718
phone _ me	1798
phone _ night	1484
phone _ off	2946
phone buzzes	-2233
phone is	1887
phone to	-1528
phot*	-1943
photo $	-2271
photo of	3400
photos	-1893
photos $	-1564
phys*	3834
physically	3570
pic _ and	1671
pic _ pills	1671
pick*	5318
picked	4922
picked _ $	3500
picked _ date	2875
picked a	2875
pict*	2141
picture	2494
picture $	2069
pien*	4457
pienso	4457
pienso _ todos	1508
pienso en	3278
pill*	3647
pillow	2839
pillow $	2202
pills	14522
pills $	2950
pills _ $	2891
pills _ the	1599
pills and	3400
pills here	1906
pills on	2134
pist*	3265
pistola	3265
pizza	-3202
place $	-1563
places with	1713
plan	11205
plan $	3127
plan and	3449
plan was	2186
plan*	5999
plane	4746
plane _ $	4443
planet $	1543
planning	5577
planning _ for	1640
plat*	4903
platform	4748
play*	-1546
please	-4140
please $	-4559
please _ $	-2469
please _ my	4077
please help	-1561
please tell	4353
pleu*	-3582
pleure	-2615
plus	4626
plus $	-2688
plus _ $	4752
plus _ de	2315
plus _ reveiller	1595
plus _ vivre	1898
plus de	2806
plus depuis	-2028
plus vivre	3285
point	6359
point _ $	4157
point _ alive	1578
point _ living	2604
point in	1549
point now	2611
point of	2041
poli*	1809
police	1880
poor	-2192
por	-5628
por _ $	-2075
por _ escaleras	1793
por favor	-1490
por las	1793
porte	3468
porte $	3468
poss*	-1909
post _ nudes	2134
post my	2134
posts	-1617
posts _ more	-1685
posts one	-1685
pour tout	1513
pray	3290
pred*	1649
pref*	4555
prefiero	1502
pregnant _ $	1705
prep*	2489
prepare	2567
pret*	2727
pretty	1769
pris	1737
priv*	1654
private	1654
prob*	-1845
problem	-2794
proc*	-1533
prof*	-6647
profil	-2803
profile	-3459
profile _ $	-1834
prog*	-1890
prom*	-2163
promise _ be	1799
promise _ here	1773
promise ill	1773
prop*	3046
proposito	2211
proud	-3076
proud _ $	-2469
publ*	4181
publicar	1825
publicar _ fotos	1825
publicar mis	1825
puedo dejar	-1718
puedo mas	4541
puer*	4743
puerta	4743
pulled _ on	1896
punc*	1975
puni*	3613
punishment	1643
purp*	6228
purpose	6228
purpose $	3716
push*	7046
pushed	5447
pushed _ and	2875
pushed _ down	3058
pushed _ the	2540
pushed her	3164
pushes	1599
put	4625
put _ in	3673
put _ on	2523
put _ the	1757
put a	5288
put him	1839
put his	1574
put the	-1559
qu _ me	1675
qu il	2064
quar*	1472
que	1770
que _ $	-5158
que _ a	6915
que _ amo	-1522
que _ en	1608
que _ matar	1784
que _ me	-3701
que _ que	-2088
que _ si	-1663
que _ va	1632
que ele	-1996
que eu	-3205
que je	-2630
que la	-1598
que me	-3149
que mi	1497
que si	5206
que sobro	2561
que vai	2931
queb*	5224
quer _ $	1494
quer _ matar	1494
quer se	1494
quer*	6678
queria	6678
queria _ $	3861
queria _ e	2175
queria _ me	-1770
queria dormir	2175
quero	7771
quero _ $	7118
quero _ mundo	2021
quero _ viver	2714
quero mais	2561
quero morrer	1928
quero sumir	2893
quie*	7914
quiere $	-1709
quiere _ $	1922
quiero	9847
quiero _ $	10273
quiero _ dano	1862
quiero _ me	-1927
quiero _ no	1734
quiero _ que	-2326
quiero _ siempre	1759
quiero decirle	-1533
quiero desaparecer	1759
quiero despertar	1474
quiero escribirle	-1683
quiero matarme	3580
quiero morir	3104
quiero que	-2633
quiero seguir	1936
quiero terminar	-1474
quiero vivir	2624
quiet	-4040
quiet $	-2071
quis*	2292
quisiera	2292
quit	1605
quit _ job	2951
quit my	3672
quit*	-3755
quitarme	2491
quitte	-3823
quitte _ et	-1895
quittee	-1882
quittee _ $	-1804
quoi $	-1815
quoi bon	1881
rais*	2944
raised his	1966
raises	1609
raises _ hand	1609
raises his	1609
raiva	1659
rang	-2832
raped	6336
raped _ my	2049
raped by	2049
raped me	4058
rath*	1872
rather	1872
rather be	2414
raus	1690
raus $	1690
razor	3697
reac*	-5395
reach	-5466
reach _ $	-2360
reach out	-4860
reached	-3823
reached _ to	-1652
reached out	-3557
read	-3153
reads	2898
reads _ i	1581
reads this	1581
ready	7591
ready _ $	1513
ready _ go	4366
ready _ it	2144
ready to	6331
real	3278
really _ $	-2113
really think	1902
reas*	6525
reason	6958
reason _ be	-1757
reason _ here	1795
reason _ on	2451
reason _ stay	1991
reason _ up	1917
reason to	3733
reco*	-5191
recovered	-2730
recovered from	-2730
regr*	-3069
reje*	-2177
reject	-1981
reject _ $	-1981
reject me	-1981
rela*	-3297
relapsed	5325
relationship	-2721
relationship $	-2229
relationship _ and	-2216
relationships	-1818
relief	2173
rema*	1506
reme*	3867
remedios	3534
remember	-1689
remi*	-3147
remo*	-3727
remove	-2167
repl*	-2430
replaying	-1938
replaying _ last	-1938
replied $	1660
reply	-5798
reply $	-1674
reply to	-2125
repo*	-3105
rese*	1864
researching	1864
resi*	-1580
resp*	-6743
respondi	-2204
respondi $	-1836
rest	2616
rest _ life	-1858
restraining _ me	-1811
reveiller	3163
reveiller $	2179
revenge	-1719
rich*	1586
right	2324
right $	-1981
right _ $	5705
right now	3708
ring	-7328
ring $	-3428
ring _ $	-1808
ring him	-1796
ritze	1656
ritze mich	1656
river	2323
river _ the	2360
roll	-1504
roof	3838
roof _ its	1956
room	2366
room $	1512
room _ night	1616
room*	3420
roommate	3771
roommate _ $	1470
rope	11100
rope $	8632
rope in	2047
ruhe	-3153
ruhe $	-1747
ruin*	-2518
run	2764
run $	-1892
run _ $	3862
run _ over	4669
running _ $	2067
runs	1885
rupt*	-2622
rupture	-2296
rupture $	-2296
s _ $	-3942
s _ her	3485
s _ hits	3019
s _ is	-1772
s _ me	4016
s boyfriend	3482
s death	-2958
s husband	2204
s il	1865
s new	1528
sabe	2988
sabe _ $	1756
sad	-7440
sad $	-4636
sad _ $	-1792
sagt _ bringt	1916
sagt _ sich	1916
sagt sie	1916
said $	-2508
said _ $	-2858
said _ he	2728
said _ the	-2708
said _ to	-2721
said _ was	-2861
said _ will	2188
said he	1937
said if	1574
said that	1605
sala*	-1607
salary	-1607
salir	3729
same	-3793
same _ $	-2120
sang*	4380
sans	4307
sans _ $	4307
sans moi	1622
sat _ his	1727
sat _ the	-2147
saw	-5897
saw _ $	-3480
say	-9013
say $	-3743
say _ to	-1835
say no	3778
sayi*	3677
saying	3677
says	4924
says _ am	-2088
says _ i	3114
says _ loves	-1683
says _ me	-3229
says _ my	1541
says _ should	-1766
says _ tell	2760
says _ things	-1620
says _ wants	2449
says _ •	2881
says hell	1613
says i	-3233
says if	4333
says •	2881
scar*	5295
scared $	-2431
scared _ alone	-2245
scared _ do	2241
scared _ go	3026
scared _ home	1498
scared _ i	1852
scared _ losing	-2378
scared _ never	-1874
scared _ what	1950
scared for	2532
scared to	1579
scarifie	1665
scarifie depuis	1665
scars	4806
scars _ my	2024
scars from	1875
scene	-1639
schl*	6347
schlafen	-1858
schlagt	5859
schlagt _ $	3305
schlagt _ wenn	1578
schlagt mich	4207
schluss gemacht	-2277
schluss mit	1741
scho*	-4582
schon	2965
school	-4582
school $	-2961
school and	-2060
schr*	-4482
schreib	-1669
schreiben	-2909
schreiben $	-2824
schu*	-1695
schuldig	-1508
schuldig $	-1508
scra*	5754
scratches	4224
scratches _ •	2946
scratches and	3328
scre*	1880
screaming $	1612
screen	-1603
se	4773
se $	2296
se _ $	1684
se _ nao	1483
se _ seguir	-1910
se _ terminar	1570
se como	-2563
se eu	5077
se fue	-1980
se matar	4538
se quiere	1547
se va	3465
sea	1972
sea $	3191
see _ $	-2652
see _ at	2054
see _ friends	1506
see _ he	-1631
see _ i	2818
see _ is	-1705
see _ more	-2304
see _ reason	2394
see _ should	2781
see _ to	2268
see _ together	1692
see _ way	1609
see her	-2646
see his	-1774
see me	-2788
see myself	1560
see no	1708
see the	1790
see them	2422
see why	2781
seei*	-2147
seeing	-2147
seems	4781
seems _ $	2428
seen	-1522
sees	-3210
sees _ $	-2961
segu*	2024
seguir	2439
seguir _ ella	1548
seguir viviendo	3105
sehen	-2298
sehen $	-2112
sein	1877
sein $	3890
sein profil	-1590
seine	-1644
selb*	7298
selbst	3211
selbstmord	4088
selbstmord $	4088
self	8339
self _ $	2159
self _ again	1467
self _ and	-2977
self _ is	2826
self _ since	2409
self esteem	-2779
self harm	3946
self harming	3004
self harms	1650
selfie	-1635
sell	-1705
sem	1631
sem _ $	1829
sem mim	1734
sema*	-3521
semana	-2279
semp*	2159
sempre	2159
send	-6968
send $	-2906
send _ $	-2750
send _ to	1632
send it	-1864
sends	1900
sends me	1900
sens _ $	-1550
sens vide	-1619
sent	-3986
sent _ of	2913
sent _ photo	2205
sent a	1666
sent it	-1974
sent*	9520
sentido	6062
sentido _ $	2051
sentido _ seguir	1593
sentido _ viva	1640
sentido a	2721
sentir	2591
sentir _ $	2591
sepas	-1881
sera*	3575
seri*	4306
seria	2207
seriously	4206
sers	1488
sert*	2726
sertraline	2726
ses	-1962
ses _ $	-1668
seul	-2347
seul $	-2062
seule	-1471
sex	4644
sex $	2765
sex _ $	1741
share	2186
share _ private	2018
she _ $	-1815
she _ a	1645
she _ again	1702
she _ and	3125
she _ away	-1709
she _ back	1796
she _ being	-2075
she _ die	2303
she _ him	2300
she _ hitting	1732
she _ i	2004
she _ it	1607
she _ kill	1503
she _ like	1474
she _ me	-7105
she _ more	-1630
she _ my	-3026
she _ not	3521
she _ on	-3270
she _ our	4378
she _ photo	2488
she _ the	-3285
she _ tonight	-2815
she beats	2893
she calls	-1558
she comes	2939
she did	-1544
she does	3481
she drinks	1575
she even	1979
she gets	-1600
she hides	2255
she hits	-1693
she says	-1725
she scratches	2368
she sent	2277
she swallowed	2557
she threatened	-1893
she told	-1890
she wants	2298
she was	-2285
she will	1585
shel*	1687
shelter	1687
shelter $	1687
shock	-2377
shock $	-1987
shoot	3450
shoot _ $	2149
shoot me	2176
shop	-1476
shot	-2967
should	-2266
should _ $	2558
should _ at	1498
should _ died	4064
should _ in	1740
should _ it	-3018
should _ or	2417
should _ to	-1852
should _ up	-1481
should _ •	2652
should have	2762
should i	-3553
should not	1821
show	-3320
show me	-1715
showing	1830
showing _ my	2088
showing up	1830
shut	2207
shut up	-1493
si	8367
si _ me	4518
si _ pars	1951
si je	2979
si lo	2854
si me	2059
sich	3834
sich _ $	2292
sich _ ich	2845
sich um	1916
sich umbringen	2530
sich umzubringen	1870
sick	-3198
sie	-1793
sie _ $	-1757
sie _ um	1916
sie bringt	1916
siem*	2572
siempre	2572
siempre $	1759
siento _ $	-3060
siento _ en	2561
siento _ mejor	2245
siento _ sobro	2561
siento que	2037
siento sola	-2223
sile*	-4032
silence	-2235
simp*	2640
sin	3726
sin _ $	3276
sin ella	1775
sin mi	3072
since _ baby	-1563
since _ breakup	1815
since _ divorce	2315
since _ i	1616
since _ my	-1932
since _ was	1514
sing*	-2523
single _ $	-2339
sinn	2431
sinn mehr	2431
sinto _ $	-1478
sister _ $	-2318
sister _ a	1818
sister _ him	1536
sister _ husband	2204
sister _ me	-2003
sister is	-1685
sister s	1916
sisters	-1828
sit	-3372
sit _ empty	1579
sit here	-1488
sitt*	1953
sitting	1953
skin	2163
slap*	4104
slapped	4104
slapped _ and	2034
slapped me	2118
slaps	3917
slaps _ in	1567
slaps _ when	1887
slaps me	3206
slash	4114
slash her	4114
slee*	3297
sleep	-4776
sleep $	-2862
sleep _ $	-1663
sleep _ him	2807
sleep _ never	1499
sleep _ the	-1690
sleep and	2225
sleep with	2379
sleeping _ $	2238
sleeping _ my	-2188
sleeping pills	4138
sleeves	1836
sleeves _ $	1836
small	-2248
smash	3274
smash _ face	3274
smash _ in	3274
smash her	2250
snoo*	-1641
snooze	-1641
so	-1758
so $	-4407
so _ $	2159
so _ am	2016
so _ at	-1754
so _ being	1589
so _ feel	1630
so _ hurts	2256
so _ i	1854
so _ never	1704
so _ right	1573
so _ that	2448
so alone	-1945
so angry	2635
so bad	2223
so easy	4574
so quiet	-1520
so stupid	1636
so that	2442
so tired	3089
sobro	2561
sobro en	2561
soci*	-1945
social	-1876
soeur _ mourir	3003
sofa	-2102
sofa $	-1610
soir	1719
soir $	1719
sola	-3429
sola $	-2313
soll	-5084
soll _ $	-2413
soll ich	-3552
some _ i	2216
some _ my	2075
some days	2060
somebody _ going	2319
somebody _ to	2319
someone	-2832
someone _ $	-2194
someone _ dated	1916
someone _ is	2243
someone _ me	-1746
someone gets	2511
someone i	1916
someone new	-1684
someone to	-2818
something $	-5380
something _ $	3184
something _ do	2171
something _ not	1618
something _ to	1573
something else	1630
something i	1558
something to	2144
sometimes	5097
sometimes $	-1926
sometimes _ hits	-1755
sometimes _ hope	1924
sometimes _ that	2260
sometimes i	6191
son $	3607
son _ $	-2016
son _ he	1488
son _ his	1854
son _ i	-2121
son asked	-2330
song	-3571
soon	4658
soon $	2236
soon*	-2193
sooner	-2184
sorry	-7522
sorry for	-2238
sorry i	-2136
soun*	8054
sounds	6376
sounds _ $	3138
sounds good	2931
sounds nice	2030
sounds peaceful	2205
soup	-2502
soup $	-2090
sozi*	-1786
speak	-2422
spell	-1890
spend $	1565
spri*	4113
spring and	-1693
springe	3244
springen	1586
springen $	1586
stab	5104
stab _ $	5104
stab him	5104
stab*	2677
stabbing	3659
stabbing _ in	2442
stairs $	2701
stal*	4626
stalked	1887
stalked by	1920
stan*	5036
standing	5809
standing _ bridge	1745
standing _ the	6127
standing on	5691
star*	6952
start	-2452
start _ $	-1867
started	3012
started _ again	1502
started _ my	4289
started giving	3170
starting	-1687
starve	2389
starve _ i	1610
stay	2976
stay $	3080
staying	1991
staying _ $	1991
staying alive	1991
stehe	1650
stehe _ brucke	1650
stehe _ der	1650
stehe auf	1650
steht	2350
steht _ meiner	1797
step	1727
step*	7657
stepdad	3278
stepdad touches	1869
stepfather	2840
stepped	1737
stepped _ front	1737
stepped _ of	1737
stepped in	1737
ster*	4928
sterben	4928
sterben $	4928
still	-2032
still _ $	2140
still _ to	3501
still alive	2977
still have	1646
still love	-2212
stop _ about	-1918
stop _ hurting	2506
stop _ my	-1486
stop _ myself	2234
stop _ of	3329
stop _ thoughts	2801
stop cutting	2720
stop existing	2041
stop having	2269
stop imagining	2866
stop*	2271
stopped	2271
stopped _ $	2146
stops	3992
stops _ from	1944
stops me	2432
stor*	-3683
stories	-3182
stories $	-2380
story	-5225
story $	-1759
story _ i	-1512
stove	-2522
stra*	4599
stranger	-2368
strangle	6105
strangle _ $	5189
strangle her	3728
strangling	2662
stre*	-1592
street	1733
streit	-1613
stru*	-1747
struggling	-2088
struggling with	-2063
stuff $	-1769
su	-3213
su _ $	-2435
su _ novio	1907
su nuevo	1907
such	-2544
suff*	-2447
suffering	-2614
suffering $	-2614
suic*	29581
suicidal	8549
suicidal $	2134
suicidal _ $	3214
suicidal _ am	1803
suicidal _ i	3963
suicidal again	1813
suicidal and	2814
suicidarme	3089
suicidarme $	3089
suicidas	1581
suicide	8641
suicide $	2962
suicide _ $	3804
suicide _ the	-1545
suicide is	-2068
suicider	1699
suicidio	2779
suicidio $	1774
suis encore	3662
suit	2178
suit partout	1967
suiz*	1707
suizidgedanken	1707
suizidgedanken _ der	1707
suizidgedanken _ trennung	1707
suizidgedanken seit	1707
sumir	4180
sumir _ $	2996
sumir _ mundo	2021
sumir _ sempre	2159
sumir para	2159
sun	-1521
supp*	-2194
sure	1614
sure he	2954
surp*	-1653
survive	-2480
surviving	3608
surviving $	3725
sus	-2348
sus _ $	-1644
swal*	10832
swallow	1684
swallowed	9148
swallowed _ of	3260
swea*	-2329
swear	4320
swear _ will	2630
swear i	3520
swear to	1561
sweating	-2329
sweating $	-2329
t	-1648
ta	4512
tabl*	6812
table	5232
table $	3926
tabletten	5879
tabletten _ $	1967
tabletten schon	1714
take	8907
take _ $	1647
take _ i	1865
take _ in	-1618
take _ life	2224
take _ of	2332
take a	-2278
take it	-1927
take me	4231
take to	2787
taken	3245
takes	3919
takes $	2109
takes my	2463
taking the	-1587
talk	-12471
talk _ $	-3941
talk _ me	-3266
talk _ the	-1535
talk about	-2292
talk it	-2711
talk to	-4201
talk*	-4720
talking	-3673
talking to	-2682
talks _ $	1729
talks about	2989
tanto	-1486
tape	3744
tbh	4150
tbh $	3760
te	1954
te _ juro	4120
te _ que	1614
te lo	4120
team	-2113
teen*	-2567
tell	-2230
tell $	1705
tell _ $	-2086
tell _ i	1581
tell _ mom	2234
tell _ mum	2168
tell _ that	-2508
tell anyone	5357
tell her	-2950
tell him	-2511
tell me	-2823
tellement	-1550
telling _ to	1655
temp*	-3055
temper	1723
tempo	-1757
tempo $	-1690
temporary	-2697
ten	-4174
ten _ $	-1492
ten _ ago	-1997
ten years	-2702
tengo	8084
tengo _ $	3211
tengo _ aqui	2011
tengo _ nada	-2176
tengo _ para	1813
tengo _ pastillas	3204
tengo _ plan	1783
tengo el	1535
tengo las	3204
tengo que	-3049
tengo un	1592
tenho	2437
tenho _ de	-2233
tenho _ ficar	-2798
tenho vontade	1648
tent*	1624
ter	2110
ter _ $	1552
terminal	4026
terminal _ $	3230
terminar con	-1474
terminei	-1846
terrible	-1681
text	-12956
text $	-2734
text _ $	-2841
text _ i	-2677
text her	-1791
text him	-2449
text me	-2798
text my	-1517
text*	-10612
texted	-5421
texted _ $	-1573
texted _ i	-1598
texted _ that	1616
texted me	-1853
texting	-5118
texting _ $	-3074
texting me	-2098
texts	-5073
texts me	-1553
than	2542
than _ $	1648
than this	2203
than*	-1814
thank	2826
thank _ for	3042
thank you	3437
thanks	-1544
thanks $	-1721
thanks _ everything	3798
thanks for	2811
that	-4770
that _ a	3416
that _ and	2626
that _ but	-2317
that _ had	1789
that _ have	3289
that _ hit	1591
that _ in	-2090
that _ left	-1555
that _ made	1654
that _ me	-2397
that _ never	-1551
that _ only	2113
that _ plan	3889
that _ should	-2281
that _ the	3570
that _ to	2957
that _ will	-6636
that _ with	-1657
that _ would	1841
that guy	1851
that he	-1605
that is	2564
that it	2338
that my	-2715
the _ a	1821
the _ again	3782
the _ all	-2902
the _ always	-2515
the _ and	-2744
the _ are	3850
the _ back	1592
the _ better	1598
the _ cleaned	3216
the _ code	1876
the _ cried	-1604
the _ cut	2304
the _ day	-2149
the _ down	1694
the _ eating	-1836
the _ every	-1925
the _ for	-1522
the _ from	2124
the _ garage	1627
the _ gave	-2134
the _ goes	2168
the _ had	2349
the _ he	-2036
the _ her	-1628
the _ here	2333
the _ house	1579
the _ i	4974
the _ just	-1830
the _ key	2208
the _ left	3271
the _ like	-2935
the _ living	2030
the _ looked	4160
the _ looks	2312
the _ next	2502
the _ of	-3419
the _ on	-1854
the _ one	-2713
the _ our	1663
the _ person	-1523
the _ reason	3024
the _ said	1559
the _ school	-1504
the _ so	2719
the _ stop	-1671
the _ this	1707
the _ time	1497
the _ to	6881
the _ twice	2340
the _ type	-1659
the _ up	-1467
the _ was	-3297
the _ way	3071
the _ where	-1755
the _ who	-1769
the _ with	4125
the _ yesterday	-1839
the baby	-1570
the bathroom	2863
the best	-1886
the blade	4471
the bus	-2468
the car	-2369
the cat	-3294
the cliff	4211
the cops	2219
the couch	-1765
the dentist	-1697
the dog	-3740
the door	4095
the drawer	1834
the empty	1579
the end	-3563
the father	-1627
the first	1673
the flat	1695
the fridge	-1596
the funeral	-2040
the ground	3250
the guilt	-1839
the gun	6149
the guy	2077
the hospital	2612
the house	-2044
the keys	2446
the knife	2713
the last	3448
the letters	4808
the movie	-2036
the new	-1886
the one	-1544
the only	6278
the pain	-4107
the party	-2375
the phone	-5063
the picture	1959
the pillow	1560
the pills	3257
the plan	3912
the plane	5159
the platform	4748
the point	1871
the police	1998
the razor	3205
the rest	2399
the ring	-1621
the river	2323
the roof	2979
the room	1541
the rope	4011
the same	-3158
the sea	2073
the shelter	1687
the sofa	-1529
the stove	-2522
the sun	-1521
the table	4408
the thoughts	1808
the time	-2342
the tracks	5836
the urge	2092
the wall	4405
the way	-3756
the weekend	-3519
the whole	2491
the world	6553
the •	-2486
them	8922
them $	1870
them _ $	6577
them _ i	1982
them together	3686
then _ $	-2160
then _ again	-1910
then _ not	-2636
then disappears	-1854
then i	-4995
then you	1857
ther*	-3223
therapist says	-1616
therapy	-2936
there $	-4567
there _ be	3004
there _ my	-1542
there _ not	3004
there _ nothing	1540
there _ one	1886
there is	3592
there will	3004
these _ thoughts	1635
these suicidal	1538
they	6166
they _ $	3269
they _ be	1553
they _ did	3845
they _ not	5833
they _ the	-2225
they are	2640
they do	2380
they want	-1913
thig*	1788
thighs	1788
thin*	2119
thing i	1657
thing that	2072
things _ $	-3182
think	2182
think _ $	-3216
think _ am	1956
think _ husband	-2617
think _ is	-4197
think _ it	2264
think _ might	1547
think _ not	1714
think _ would	2489
think _ •	-2213
think about	10141
think ill	1581
think it	-1707
think of	-3231
thinking	5134
thinking _ $	1852
thinking _ all	1540
thinking _ death	2663
thinking _ ending	2057
thinking _ her	-2183
thinking _ him	-2564
thinking _ jumping	1607
thinking _ killing	3732
thinking _ last	-2014
thinking _ ways	1832
thinking about	4519
this _ $	-1467
this _ and	2493
this _ do	1829
this _ i	3270
this _ last	4384
this _ me	-2591
this _ not	-1945
this _ want	1903
this i	1845
this life	5550
this one	2639
this planet	1543
this relationship	-1625
this time	3244
this week	1912
this world	3719
thou*	3368
thought	-2204
thoughts	5390
thoughts $	-1632
thoughts _ back	1586
thoughts _ i	-1550
thoughts _ my	5436
thoughts about	2834
thoughts are	1586
thoughts of	4790
thre*	9154
threatened	1668
threatening	4621
threatening _ my	1886
threatening me	1564
threatening to	2652
threatens	2021
threats	2243
three _ $	-1573
threw	5857
threw _ against	2227
threw _ at	3665
threw _ away	-1768
threw _ the	2589
threw a	3701
thro*	4796
throat	4868
throat $	3586
through	-2423
throws	1952
throws things	1517
thursday _ am	1519
tied	1615
tiene	1802
til	2962
til i	3062
till	2983
till it	1661
time _ $	3085
time _ buzzes	-1631
time _ i	-1703
time _ my	-1947
time _ phone	-1631
time _ tried	1487
time ago	-1918
time and	-4200
time he	2090
time i	5995
time my	-1543
time we	1778
times	1504
tira*	2502
tirar	3150
tirar _ vida	1860
tirarme	2755
tired $	-1843
tired _ $	2429
tired _ alive	1896
tired _ being	1665
tired _ existing	2308
tired of	2718
tires	2859
tires and	3209
to	4233
to $	-2912
to _ a	-8706
to _ after	4421
to _ again	-6977
to _ alive	3682
to _ alone	-2698
to _ am	-1740
to _ an	-1825
to _ anymore	2603
to _ around	2576
to _ at	-2650
to _ away	-3278
to _ bad	2537
to _ basically	1525
to _ blade	1944
to _ brains	1484
to _ bullet	2802
to _ car	1639
to _ de	3380
to _ doctor	-1817
to _ ever	1761
to _ ex	-3020
to _ exist	2115
to _ existing	2041
to _ family	-1472
to _ for	1527
to _ from	-2125
to _ girl	-2127
to _ harm	3567
to _ he	-1510
to _ head	1900
to _ her	-2054
to _ here	2097
to _ herself	2033
to _ him	-1612
to _ himself	4323
to _ his	-1517
to _ home	1741
to _ house	2789
to _ how	-1833
to _ hurt	3509
to _ husband	-1953
to _ if	-5303
to _ into	-1942
to _ is	4723
to _ it	4268
to _ know	1995
to _ last	2729
to _ life	2177
to _ like	-2775
to _ list	-2358
to _ live	-1671
to _ lol	3396
to _ me	-2693
to _ more	-2525
to _ most	1512
to _ my	-2056
to _ myself	3292
to _ not	3067
to _ now	-3928
to _ nudes	2879
to _ over	5873
to _ police	1791
to _ private	2018
to _ sex	2257
to _ since	1534
to _ sleep	2337
to _ so	3198
to _ somebody	2394
to _ suicide	1905
to _ sure	1676
to _ the	2698
to _ there	-2288
to _ this	-1675
to _ to	-6908
to _ tomorrow	4361
to _ too	2007
to _ until	3308
to _ up	5140
to _ viver	2439
to _ where	3625
to _ with	-4519
to _ •	-4326
to a	-4372
to act	-1538
to all	1506
to beat	2724
to blow	1764
to call	-4658
to com	1582
to contact	-1942
to cope	-2680
to cut	2445
to die	10364
to disappear	1483
to do	3808
to end	4826
to exist	5030
to feel	-4233
to go	5789
to god	2314
to hang	3228
to hear	-2901
to help	2485
to her	-6569
to him	-2620
to his	-3741
to hit	-1765
to hurt	6504
to it	2559
to jump	3895
to just	1763
to keep	1934
to kill	8611
to learn	-1682
to live	9329
to look	-2286
to lose	-3478
to make	2751
to me	-11339
to meet	-4015
to my	3020
to myself	-2926
to not	2890
to off	1884
to perdido	-1622
to post	2134
to put	2253
to reach	-3649
to reply	-1804
to ring	-2235
to run	3219
to say	-2539
to see	-8314
to self	3567
to share	1685
to shoot	2238
to sit	-1637
to sleep	3344
to smash	3274
to stab	5104
to stay	3424
to stop	1848
to strangle	3606
to take	4477
to talk	-4034
to tell	-2647
to text	-7016
to the	-4756
to therapy	-1518
to this	3581
to wake	4711
to want	-1782
to write	-5355
to •	-4020
today	-3569
today _ not	-1549
today i	-2738
todo $	-2013
todo _ $	4882
todo _ noche	1517
todo esta	1517
todos	4964
todos _ $	3291
todos _ dias	1672
todos _ mejor	2088
todos _ sin	2088
todos estarian	2088
todos os	2459
told	-1814
told _ bye	3652
told _ he	1988
told _ its	-1883
told _ over	-1883
told _ therapist	2135
told _ to	-2729
told _ today	2289
told everyone	2259
told me	-4649
tome	2752
tomei	7185
tomei _ remedios	2584
tomo*	3172
tomorrow	3172
tomorrow _ not	1762
tomorrow _ will	1707
toni*	8532
tonight	8532
tonight $	4229
tonight _ am	4069
tonight _ i	-2438
tonight _ my	1700
tonight _ want	-2679
tonight and	-2747
tonight i	3972
too $	4244
too _ $	-2026
too _ photos	-2722
too many	1743
took	9583
took _ and	2614
took _ life	-1644
took _ many	2045
took _ my	1836
took _ of	5771
took _ photos	-2722
took _ razor	1578
took _ train	-1590
took a	2039
took all	4173
took his	-1644
took me	-2576
took too	2045
top	-1719
tot	5309
tot $	3369
tot _ $	2403
tot sein	2403
touch	-2357
touched	-3103
touched me	-3103
touches	4259
touches me	2089
touches my	2170
tout	4216
tout _ $	3100
tout _ monde	3028
tout ca	-1586
tout le	3497
toute _ $	-1593
town	-3219
trab*	-2999
trabajo	-1722
trabajo $	-2191
trac*	9699
tracks	6800
tracks $	4470
trade	1713
trade _ with	1713
trade places	1713
traiu	-2886
tran*	-3075
tranquila	-1700
tranquila $	-1553
trapped _ my	-1523
trapped in	-1656
trea*	-2054
treated	-1642
tried	5996
tried _ himself	2722
tried i	2061
tried to	2566
trinkt	1578
trinkt $	1578
trip	-1762
tris*	-3936
triste	-2783
trouble	-1768
truck	4558
truck $	1763
trus*	-1748
trust	-4440
trust me	-2454
trusting	-1643
try	-1926
tu	-1726
tudo que	2500
tuer	7713
tuer $	6139
turn	-2637
turned _ $	-2774
turned _ her	1471
turned out	-1950
turns	-1563
twen*	-4490
twenties	-1894
twenty	-2595
twenty years	-2247
twice	5308
twice _ $	1674
twice _ week	1538
twice this	1538
twis*	1641
twisted	1641
twisted _ arm	1641
twisted my	1641
two	-1639
two _ ago	3390
two _ i	1816
type	-3000
type _ $	-2218
uber	-1832
uber _ $	-1818
uberlege	1501
ugly	-1897
ugly $	-1520
um	5680
um $	7086
um _ $	-2138
um _ de	1818
uma	2279
uma _ $	-1896
uma _ para	2073
umbr*	5427
umbringen	4619
umbringen $	1689
umzu*	4199
umzubringen	4199
umzubringen $	3725
un	-1502
un _ $	-3455
un _ pour	1726
un couteau	2131
un mensaje	-1469
un plan	1783
una	2809
una _ y	1757
una pistola	3265
unbl*	-3049
unblocked	-1634
und	2089
und _ schuldig	-1508
und _ sterben	1655
und _ will	3294
und fuhle	-1508
unde*	-3484
under _ $	-1470
under _ pillow	2137
understand	-2471
understand _ $	-2450
understand why	-2414
une	-1929
une _ $	-2508
until	7952
until _ bled	1635
until i	2903
until it	2130
until they	2548
up $	3053
up _ $	-1588
up _ a	-3098
up _ again	3076
up _ at	-1532
up _ girlfriend	-1768
up _ me	-1908
up _ of	1483
up _ the	4075
up _ to	1713
up and	-1471
up for	-1908
up how	1974
up to	1645
up with	-3636
urge _ cut	2304
urge _ is	2853
urge to	4193
urges	3024
urges to	2797
us	-6357
us $	-2640
us in	2580
use	-2326
used	-1490
used _ be	-1840
used to	-3635
usel*	1530
useless	1530
va	3410
va $	1507
va a	2706
vai	4081
vais	3500
vais _ $	5377
vais _ la	1563
vais _ tuer	2861
vais me	1923
vaut	2581
vaut plus	2581
vejo	2195
vejo _ sentido	1581
vejo mais	2195
veo	2177
veo _ a	2721
veo _ seguir	1593
veo sentido	2721
ver	-3875
ver _ $	-2494
verb*	3002
verbally	3002
verd*	4203
verdad	4203
verf*	1633
verfolgt	1633
verfolgt mich	1633
verg*	-3083
vergessen	-1818
vergessen $	-1818
verlassen	-3896
verlassen $	-3583
verm*	-2573
vermisse	-2499
vero*	1725
veroffentlichen	1725
veroffentlichen $	1725
veut	2267
veut _ $	3394
veut mourir	3394
veux $	-1622
veux _ $	7076
veux _ vivre	3285
veux le	-1995
veux mourir	3661
veux plus	3212
vez	3930
vida	2991
vida $	3621
vide	-1700
vide*	2944
videos	2944
vie	2426
vie _ plus	3884
vie _ vaut	2581
vie ne	2581
viel	3268
view*	-1631
viol*	3132
violent	3651
violent $	2054
viva	2218
viva $	2218
viver	7961
viver $	7106
vivi*	2964
viviendo	3105
vivir	6887
vivir $	5484
vivo	3971
vivo $	3461
vivre	10239
vivre $	6860
vodka	4965
vodka $	4084
voice	-1547
voir	-2804
volt*	1887
voltei	2648
voltei _ cortar	2648
voltei _ me	2648
voltei a	2648
volv*	-2177
volver	-1477
volver a	-1477
volvi	4675
volvi _ cortarme	2859
volvi a	4675
vor	8027
vor _ $	1955
vor _ ich	2657
vor _ und	2740
vor den	1770
vor meinem	3170
vor meiner	1797
vou	4624
vou _ $	5468
vou _ a	2435
vou _ com	1477
vou _ matar	3747
vou _ para	-1977
vou acabar	1477
vou ligar	-1677
vou matar	3698
vou me	6741
voud*	3299
voudrais	3299
voy	5331
voy a	4397
vuel*	3686
vuelvo	3022
wait*	3752
waiting	4514
waiting _ basically	1525
waiting _ die	1525
waiting to	1525
wake	4483
wake _ $	3529
wake _ in	-1529
wake up	4703
waki*	2383
waking	2383
waking _ $	2383
waking up	2383
walked	-1705
walking	2126
walking into	2169
walks	1799
walks _ $	1799
walks again	1799
wall	4839
wall $	2174
want _ $	2432
want _ alive	1725
want _ and	2761
want _ anymore	4386
want _ ask	-1653
want _ back	-1701
want _ be	5569
want _ blow	1764
want _ but	1769
want _ cut	2257
want _ dead	4193
want _ die	8282
want _ disappear	1483
want _ exist	3105
want _ feel	-2741
want _ get	-2017
want _ go	-4732
want _ his	-2003
want _ home	-2171
want _ hurting	-1911
want _ in	1826
want _ into	-1909
want _ kill	3309
want _ leave	-1596
want _ life	-1742
want _ like	-1839
want _ live	4801
want _ lol	2412
want _ my	-1676
want _ myself	1688
want _ out	-2454
want _ pain	-3696
want _ put	2805
want _ ring	-1529
want _ run	3457
want _ see	-4379
want _ sleep	2032
want _ stab	3729
want _ stop	-1839
want _ take	1712
want _ talk	-2944
want _ the	3056
want _ to	1936
want _ wake	2893
want _ want	-1659
want _ with	1724
want _ •	-1503
want a	-2068
want it	4378
want my	-3292
want out	5159
want the	-1664
want to	5196
wanted	-2727
wanted _ be	2152
wanted _ now	-1877
wanted to	-1957
wanting	3283
wanting _ live	1951
wanting to	3411
wants _ $	5118
wants _ back	-2083
wants _ die	4779
wants _ herself	1541
wants _ kill	1568
wants _ me	-1624
wants _ meet	-2132
wants _ of	1786
wants _ to	-1628
wants me	-2058
wants out	3611
wants to	1811
war $	2405
ware	4425
ware _ $	3724
ware _ geboren	1673
ware _ tot	1931
waren	3985
was	-3510
was _ 4	2488
was _ a	-2551
was _ and	-2545
was _ as	-2149
was _ born	4097
was _ but	-1793
was _ by	2971
was _ do	3491
was _ end	1718
was _ last	4006
was _ of	1990
was _ to	2524
was a	-4260
was abusive	-1590
was an	3388
was dead	5227
was for	2334
was goodbye	3681
was it	-1869
was my	-1920
was never	3694
was no	-1918
was raped	2049
waste	3751
waste _ and	1857
waste of	3821
watc*	-3466
watch	-1836
watched	-1595
water _ $	3665
way i	-2782
way out	6172
ways	1924
ways to	2772
we	-12332
we _ and	1583
we _ get	-2194
we _ he	-1853
we _ not	-2820
we argue	1552
we fight	1962
we fought	1812
we have	-1708
we share	1494
we were	-2745
wear	2862
wear _ i	2529
wear what	1920
wedd*	-2264
wedding	-2264
week*	-4787
weekend	-2078
weekend $	-1964
weekends	-1886
weeks $	-1775
weeks ago	2128
weg	2225
weg _ $	2758
weh	-1783
weht*	4315
wehtun	4315
wehtun $	2648
wein*	-1529
weinen	-1529
weinen $	-1529
weird _ $	3020
weiss	-1682
weit*	2542
weiterleben	4099
weiterleben $	4099
well	-4758
well $	-2093
wenn	4924
wenn _ $	1613
wenn _ bringt	-1747
wenn _ trinkt	1578
wenn ich	2986
wenn sie	1891
went	-4819
went _ jonas	1948
werde	-1840
were	-3844
what	-4784
what _ anymore	-2116
what _ i	-3383
what _ if	1632
what _ life	3926
what _ my	-2550
what _ now	-1638
what _ of	4152
what _ one	3639
what _ point	1797
what _ said	-2292
what _ spend	1565
what _ there	1717
what _ wear	2702
what _ what	1473
what _ with	-1502
what _ wrong	-1890
what _ you	1497
what a	-2420
what he	1637
what is	2731
what to	-2372
what was	3012
whatever	1738
wheel	1703
wheel $	1703
when	5444
when $	3198
when _ a	-4342
when _ about	1703
when _ am	5270
when _ are	1470
when _ argue	1492
when _ come	-2005
when _ drinks	4604
when _ feel	2538
when _ find	1904
when _ gone	1825
when _ little	-1558
when _ no	1537
when _ nobody	2101
when _ numb	1614
when _ say	1537
when _ them	-1683
when _ was	-4141
when he	6198
when his	-2847
when she	1966
when we	2030
when*	1845
whenever	1845
whenever _ fight	1603
whenever i	1811
where _ $	3975
where _ am	2872
where _ are	-1694
where _ find	-1765
where _ parks	2020
where _ the	1675
where _ tonight	-2815
where he	1522
where i	5050
where you	-1694
which	2685
which _ is	1683
which bridge	4437
while	-1957
while $	-1488
while _ $	1552
who	3755
who _ $	7737
who _ am	-2114
who _ harms	1650
who _ it	1984
who _ me	2733
who _ talk	1598
who _ tell	1469
who _ what	1788
who _ with	-1682
who _ young	1923
who die	1923
who hurt	-1795
who self	1650
who to	1948
who would	3049
whole	1552
whole _ of	1641
why	1952
why $	-3602
why _ even	2002
why _ feel	2487
why _ i	7711
why _ it	2467
why _ keep	5540
why _ not	1653
why _ should	2781
why _ you	-2039
why am	1584
why could	2000
why did	-1979
why do	3042
why i	1927
wied*	4270
wieder	4270
wieder $	2761
wife _ that	-2590
wife hit	-1809
wife i	1905
will	9012
will _ $	4638
will _ alone	-1885
will _ and	1700
will _ answer	1633
will _ at	-2220
will _ away	-1727
will _ be	4092
will _ end	-1529
will _ find	-2897
will _ for	-1620
will _ give	1599
will _ her	3457
will _ him	3625
will _ his	3504
will _ it	2404
will _ leave	3045
will _ leben	2853
will _ let	2977
will _ live	4396
will _ me	4996
will _ my	-1688
will _ need	1791
will _ on	-2282
will _ over	-1542
will _ pick	-1486
will _ sein	2403
will _ something	1544
will _ talk	-2522
will _ the	-4855
will _ them	3493
will _ there	-2666
will _ this	-2130
will _ to	-1743
will _ umbringen	3149
will _ up	-1960
will _ wehtun	4315
will _ wieder	-1532
will _ with	2122
will _ without	3496
will _ you	-1823
will _ •	1706
will be	-2224
will beat	1632
will break	4322
will change	-3363
will die	-4353
will do	2862
will einfach	2671
will end	2608
will find	3679
will ihr	2689
will keinen	-1891
will kill	3537
will never	-3496
will not	7716
will reject	-1981
will sich	2530
will sterben	2272
will to	2608
wine	-4165
wipe	-2592
wipe my	-1511
wir	-1615
wish	6286
wish _ could	-2570
wish _ dead	4230
wish _ had	3404
wish _ my	1677
wish _ never	3018
wish _ was	6230
wish he	-2659
wish i	2518
wish that	1900
wish the	2451
wish*	2816
wishes	2331
with	1818
with $	-3776
with _ because	-2215
with _ but	-1575
with _ cigarette	1727
with _ friend	-1713
with _ girlfriend	-1560
with _ hammer	1767
with _ in	7978
with _ it	2936
with _ knife	2080
with _ nudes	2111
with _ sister	-1829
with a	7400
with blood	2283
with her	-2476
with him	3375
with it	1473
with life	2641
with me	-3028
with the	-4782
with two	-1677
with*	1907
without	2876
without _ is	2034
without _ like	2305
without _ not	2641
without her	2224
without him	-1611
without me	1667
wohn*	1952
wohnung	1952
woke	1772
woke up	1802
woman	-1713
women	-1550
word	1891
word from	2860
words	-2208
work	-2644
work _ $	-5603
work _ and	1493
work _ too	-1485
work and	2319
work is	-1722
work*	-2124
worked	-1793
worked _ a	-1793
world	9730
world _ $	2586
world _ better	1598
world _ want	1768
world _ without	1598
world and	2546
world is	1598
worr*	-1746
worried _ $	-1495
worried _ me	-1486
worry	-4230
worry _ my	-1853
worse	3459
worse $	1574
worse _ the	2202
worst	-3164
worst _ my	-1752
worst _ of	-1878
worth	2404
worth _ $	2203
worth living	2014
would	14673
would _ $	2262
would _ anything	-1696
would _ back	-1773
would _ care	1613
would _ devastated	-1578
would _ even	3130
would _ fine	1468
would _ happier	2145
would _ if	2274
would _ in	-2172
would _ it	3179
would _ me	5584
would _ mind	2191
would _ minutes	1623
would _ my	3568
would _ stop	1770
would _ to	-4943
would _ up	2427
would _ with	2208
would _ without	1703
would _ •	2664
would be	5582
would been	-1759
would do	3526
would find	2627
would get	1526
would hang	-1550
would have	-2825
would kill	1898
would like	-2815
would miss	1488
would never	-2446
would not	6744
would say	-3925
would she	1748
would write	-1516
would •	2888
wozu	2459
wris*	4952
wrist	-1673
wrists	4952
write	-9310
write $	-1597
write _ $	-2167
write her	-1765
write here	1882
write me	-2155
write to	-1988
writing _ $	-1553
writing my	1696
writing to	-1509
wrong	-4484
wrong _ i	-1766
wrong _ me	-1632
wrote _ $	1713
wrote _ and	-1848
wrote _ letters	4302
wrote _ note	3463
wrote _ to	1497
wrote _ tonight	3324
wrote a	2365
wrote me	-2446
wuns*	2458
wunschte	2458
wunschte _ ware	1793
wunschte ich	2458
x	-1569
x $	-1569
y	5606
y _ $	2086
y _ como	-1740
y _ el	4243
y _ las	2011
y _ me	2105
y _ morir	1824
y _ pastillas	2011
y _ que	-2541
y _ quiero	3628
y _ siento	-2089
y _ sola	-1833
y a	2454
ya	5899
ya _ la	2653
ya _ las	2714
ya _ me	-3033
ya _ quiero	2146
ya escribi	2325
ya no	2183
ya tengo	3043
yeah i	1662
year	-1989
years	-8322
years $	-2330
years _ i	-3818
years ago	-5032
yell*	-1838
yelling	-1477
yesterday he	1603
yet	-2537
yet $	-2636
yo	-1523
you	-19953
you $	-3955
you _ 20	2449
you _ did	2067
you _ everything	1856
you _ i	-1482
you _ me	-3731
you _ mum	3310
you _ not	-1664
you _ to	-4336
you _ who	2085
you are	-3104
you can	-1477
you do	-2688
you ever	-1471
you for	2186
you know	1685
you take	2280
you think	-1527
you to	2046
you will	1604
young	1905
young $	1923
your	-9426
your _ $	-4487
zu	4011
zu _ $	3767
zu leben	1885
zu veroffentlichen	1725
zum	-1531
zum zug	-2598
•	-3215
• _ $	3606
• _ all	-1591
• _ am	-2290
• _ and	-2615
• _ anything	1960
• _ but	4988
• _ ella	3414
• _ find	1634
• _ guy	5329
• _ if	-1784
• _ in	-1969
• _ is	-2217
• _ it	-1629
• _ new	3675
• _ now	2416
• _ off	-1866
• _ out	1584
• _ quiero	2035
• _ the	-3913
• _ them	3853
• _ they	-1731
• _ want	-1995
• _ week	1551
• _ when	1895
• _ would	1811
• _ yesterday	1688
• _ •	-16729
• and	-2414
• but	2230
• find	1634
• in	-1655
• me	-2563
• now	3015
• off	-1556
• really	-2028
• they	-1674
• when	1937
• yesterday	1793
• •	-1963
""",
    'urge': """\
~	-39854
!	-9275
!loaded.middle	-1206
!look.high	21232
!seek.high	13568
!send.high	12425
!text.high	28403
!through.high	5210
!word.weak	-6472
!•	1981
.	-2722
.-	-4929
.i	-8554
.i+they	12353
.i+they-	3385
.i+you	-11334
.i+you+they	-2256
.i-	-10602
.they	9947
.they-	4366
.you	-10002
.you+they	-2695
.you-	-3373
10	2257
10 _ $	2170
10 _ now	2619
10 right	2619
12	4070
12 _ the	3710
12 and	4532
2am	1635
3	6445
3 _ $	4992
3 _ and	1849
3 months	5188
3 weeks	1790
40	1715
5	1266
8 $	-2181
?	-4794
?-	-6230
?i	-8800
?i+they	20270
?i+you	-3015
?i+you+they	2201
?i-	3090
?they	3377
?they-	-2179
?you-	-2154
^ _ $	1193
^ _ 12	3522
^ _ 40	1745
^ _ a	8533
^ _ about	-1444
^ _ aguanto	3706
^ _ aguento	1391
^ _ ai	-2688
^ _ all	-2501
^ _ aller	3088
^ _ alles	-1164
^ _ almost	1249
^ _ always	1934
^ _ am	3562
^ _ amiga	-2816
^ _ and	2205
^ _ aniversario	2501
^ _ anoche	-1205
^ _ apologized	1148
^ _ are	-2667
^ _ arrete	2281
^ _ as	-1706
^ _ ask	6570
^ _ asking	1553
^ _ at	-1745
^ _ auf	3518
^ _ back	1191
^ _ be	4300
^ _ been	2773
^ _ best	-1443
^ _ bin	-2401
^ _ birthday	-4525
^ _ bon	-2809
^ _ boyfriend	-1713
^ _ break	-2340
^ _ breaking	1875
^ _ bye	3252
^ _ call	3919
^ _ called	-3414
^ _ came	-1155
^ _ can	-3851
^ _ card	1153
^ _ casa	1661
^ _ ce	2323
^ _ chamar	3674
^ _ chat	2560
^ _ check	2472
^ _ checking	3493
^ _ closure	1449
^ _ contact	3152
^ _ copine	-1283
^ _ could	3785
^ _ dan	1866
^ _ daughter	-3848
^ _ dead	-1181
^ _ decir	2489
^ _ decirle	2319
^ _ dejar	1283
^ _ dejo	-1361
^ _ dela	1891
^ _ deleted	-2114
^ _ despues	1501
^ _ did	-1259
^ _ die	2164
^ _ do	-2028
^ _ does	-3334
^ _ dois	-1200
^ _ dormir	-1440
^ _ dreamed	-1838
^ _ driving	1292
^ _ drop	1233
^ _ drunk	1719
^ _ dying	-1609
^ _ e	-1635
^ _ ela	4257
^ _ em	-1223
^ _ en	-2966
^ _ end	1183
^ _ ended	-1332
^ _ envie	2057
^ _ escribi	-2451
^ _ escribirle	5469
^ _ est	-2593
^ _ esta	-1204
^ _ eu	2322
^ _ evening	1900
^ _ ex	-5865
^ _ extrano	-1147
^ _ falar	3851
^ _ falta	-1603
^ _ faut	1467
^ _ feel	2280
^ _ feels	-1900
^ _ finally	1258
^ _ finger	5218
^ _ flowers	5052
^ _ for	-3291
^ _ freundin	-1559
^ _ from	5744
^ _ ganas	3423
^ _ geschrieben	4071
^ _ give	-1731
^ _ goodbye	-1265
^ _ got	-2033
^ _ habe	-6873
^ _ haben	-2987
^ _ hacer	-1776
^ _ happen	1698
^ _ happy	1518
^ _ has	-2111
^ _ hate	-4240
^ _ he	-1455
^ _ her	-9609
^ _ hey	4164
^ _ hi	1438
^ _ him	-7312
^ _ his	-2706
^ _ hit	1528
^ _ hope	-1908
^ _ husband	-2504
^ _ ich	9385
^ _ if	2771
^ _ ihr	1457
^ _ in	-3271
^ _ it	7543
^ _ je	8066
^ _ just	3458
^ _ kann	2159
^ _ keep	7751
^ _ keeps	-1957
^ _ kill	-1183
^ _ know	3674
^ _ kurz	2535
^ _ l	1824
^ _ la	4612
^ _ le	4553
^ _ letter	8562
^ _ like	4961
^ _ liking	2040
^ _ little	5324
^ _ llamar	-3361
^ _ llamarla	2421
^ _ llamarlo	2857
^ _ llamo	2768
^ _ lo	-1426
^ _ look	4357
^ _ looked	-1391
^ _ m	-1882
^ _ mais	-1623
^ _ make	-1565
^ _ mandando	2003
^ _ mandar	4771
^ _ mandarle	3446
^ _ mande	-1293
^ _ mas	2446
^ _ matar	-1369
^ _ mensagem	-3043
^ _ mensaje	1495
^ _ message	1729
^ _ messaged	-2432
^ _ messages	-2181
^ _ mi	-1194
^ _ midnight	2299
^ _ might	4811
^ _ mir	-1985
^ _ miss	-2731
^ _ mochte	3146
^ _ moi	1674
^ _ mom	-1521
^ _ moved	-1390
^ _ muchas	1146
^ _ mucho	2051
^ _ muero	5984
^ _ muss	3503
^ _ my	2683
^ _ na	5090
^ _ ne	-3410
^ _ never	-3020
^ _ no	-4429
^ _ noch	-3575
^ _ normal	-1635
^ _ not	-5423
^ _ now	-1274
^ _ numero	-1654
^ _ o	6089
^ _ of	6446
^ _ off	-2585
^ _ office	-1211
^ _ on	3226
^ _ one	6156
^ _ open	2957
^ _ or	5373
^ _ otra	1263
^ _ outside	1640
^ _ ouvir	3189
^ _ para	1381
^ _ paro	3020
^ _ passer	2246
^ _ perfil	-1384
^ _ please	-1780
^ _ point	-2777
^ _ por	6355
^ _ posted	1233
^ _ promised	1867
^ _ punto	2027
^ _ qu	-1227
^ _ quase	4122
^ _ quero	-1778
^ _ quiere	-3095
^ _ quoi	-3518
^ _ really	2809
^ _ replied	-1315
^ _ repondre	3011
^ _ respondeu	1668
^ _ respondo	3370
^ _ rufe	1271
^ _ s	2636
^ _ saber	1965
^ _ saudade	-1324
^ _ saw	-1288
^ _ says	-3362
^ _ scared	-1722
^ _ schau	1697
^ _ schreib	3020
^ _ se	2293
^ _ sein	3642
^ _ seine	1696
^ _ send	2776
^ _ sending	6158
^ _ shaking	1167
^ _ should	-5193
^ _ si	7556
^ _ sich	-1554
^ _ sie	3348
^ _ smash	-1798
^ _ so	-1805
^ _ somebody	2375
^ _ son	3822
^ _ still	-2158
^ _ stop	3154
^ _ su	7511
^ _ talk	-1851
^ _ talked	-1829
^ _ talking	-1809
^ _ tanto	2843
^ _ te	-1237
^ _ tell	1448
^ _ tellement	2223
^ _ text	-5068
^ _ texting	-1890
^ _ texts	-1313
^ _ the	-5506
^ _ there	-2310
^ _ these	-1542
^ _ thumb	3485
^ _ time	-2584
^ _ to	4423
^ _ today	2548
^ _ todo	-2151
^ _ told	-1582
^ _ tout	-1387
^ _ triste	-1981
^ _ trop	1371
^ _ tudo	-1810
^ _ typing	5137
^ _ uberlege	1657
^ _ um	3613
^ _ unblocking	3410
^ _ up	-4154
^ _ urge	7573
^ _ use	5060
^ _ vais	4483
^ _ ver	4115
^ _ verla	6354
^ _ vermisse	-3337
^ _ veut	-1227
^ _ veux	4632
^ _ vou	1487
^ _ voy	2908
^ _ wait	3395
^ _ waiting	-1696
^ _ want	-3632
^ _ wanted	-1760
^ _ wants	-3455
^ _ war	-1340
^ _ was	-2901
^ _ watching	-2714
^ _ we	-1872
^ _ weak	1353
^ _ weird	3883
^ _ went	-2823
^ _ what	-2083
^ _ who	1691
^ _ wieder	1493
^ _ will	2383
^ _ with	-1286
^ _ wurde	1428
^ _ you	-5342
^ _ your	-1588
^ _ •	-10700
^ a	-4559
^ about	8500
^ all	1759
^ ayudame	3160
^ been	-1282
^ bin	4768
^ blocked	-1500
^ bloqueei	-1288
^ can	4598
^ checking	5278
^ day	2697
^ deberia	7913
^ devo	4498
^ did	-1447
^ dois	6738
^ drunk	1974
^ dying	2129
^ e	2520
^ ela	-3282
^ ele	-3644
^ elle	-1990
^ er	-4180
^ est	2684
^ estoy	8178
^ fuck	3608
^ fui	-1534
^ going	5247
^ good	-2462
^ habe	2348
^ have	-1667
^ having	2879
^ he	-11194
^ help	4974
^ heute	1253
^ hey	-1792
^ hi	-1709
^ his	-4216
^ hold	1573
^ hope	-1193
^ hoping	-1723
^ how	-6495
^ hoy	1279
^ i	-11710
^ ich	4786
^ if	-5354
^ is	-1391
^ it	2438
^ j	5968
^ just	1282
^ la	-1152
^ le	4722
^ liguei	-1520
^ liked	-1427
^ literally	1699
^ lo	1379
^ lol	-1184
^ ma	-1755
^ mandei	-4152
^ maybe	9946
^ me	6986
^ meine	-2587
^ meu	-1434
^ mi	-7171
^ might	2006
^ minha	-1250
^ mon	-2686
^ must	3922
^ my	-9448
^ nao	-3048
^ necesito	7123
^ new	1814
^ nobody	-1218
^ olhei	-1309
^ one	7378
^ our	-3100
^ para	-6192
^ part	2875
^ pause	-1165
^ planning	4284
^ preciso	2142
^ que	2542
^ queria	3002
^ quero	6644
^ quiero	7254
^ quisiera	1233
^ ready	1405
^ same	-1385
^ sending	5563
^ sera	5006
^ she	-11718
^ should	4887
^ sie	-1952
^ sinto	-2567
^ soll	6896
^ sorry	-1312
^ stop	3665
^ talk	2520
^ tempted	2384
^ tengo	7588
^ thank	1545
^ thanks	-1732
^ that	-2518
^ the	4064
^ there	-4324
^ they	-2199
^ thinking	9500
^ to	3747
^ trying	4204
^ ugh	1312
^ vou	7657
^ voy	2428
^ want	1975
^ we	-2484
^ wenn	-1460
^ went	-1281
^ what	1570
^ why	-5375
^ will	-2378
^ wir	-3197
^ would	11992
^ wozu	-3511
^ ya	-1783
^ you	-1805
^ •	-7757
a	-3708
a _ $	-1239
a _ about	-1385
a _ an	1188
a _ are	2840
a _ at	-1756
a _ bon	-2809
a _ casa	3282
a _ christmas	1176
a _ de	2161
a _ et	-1459
a _ ex	-2682
a _ from	-1469
a _ her	2558
a _ his	2258
a _ historias	2589
a _ i	-2311
a _ je	1611
a _ l	1399
a _ la	-1642
a _ le	-1753
a _ letter	2360
a _ my	1615
a _ note	2090
a _ novio	-2124
a _ nuevo	-2124
a _ number	1897
a _ of	-3164
a _ or	1153
a _ page	1982
a _ qu	1717
a _ que	1631
a _ see	-1247
a _ should	1365
a _ su	2101
a _ sus	2589
a _ the	-1351
a _ to	5492
a _ tomorrow	-1149
a _ tout	-1461
a _ with	3121
a _ •	-1266
a card	1160
a ecrit	3398
a escribir	2457
a guy	-1435
a hotline	-1343
a huge	1718
a l	1509
a letter	-1170
a matar	-1407
a meme	3293
a merry	1176
a mistake	2750
a new	1299
a note	2861
a punto	2027
a quick	1712
a quoi	-2861
a repondu	2057
a sec	1342
a voice	2205
a voz	3189
ab	1615
ab _ schreiben	1861
ab _ zu	1861
about	4462
about _ $	-1794
about _ all	-1579
about _ and	2251
about _ day	-1668
about _ feelings	-1261
about _ he	-1684
about _ her	3176
about _ hit	2052
about _ hotline	-1203
about _ mutual	1570
about _ promotion	1215
about _ send	1908
about _ together	1197
about a	-1191
about asking	1395
about calling	4032
about dinner	-1224
about her	-4168
about him	-2409
about it	-2412
about ringing	1369
about to	14780
acab*	-1957
acci*	2468
accidentally	2624
acco*	1211
account	1220
afraid _ i	1197
afraid that	1187
after	2174
after 3	5520
after _ $	4349
after _ months	5531
again $	-2603
again _ $	1521
ago $	-2147
ago _ am	1228
ago _ i	2379
agora	2793
agora $	1499
agora _ $	1294
agua*	3093
aguanto	3093
aguanto _ voy	2289
aguanto mas	3461
ague*	2702
aguento	2702
aguento vou	1596
ahora	3552
ahora _ $	3637
ahora mismo	3757
ai	-4519
ai _ $	-4312
ai _ d	1665
ai _ de	-2255
ai _ hier	-3062
ai _ je	-1306
ai _ numero	1483
ai _ son	-1382
ai ecrit	-1247
ai envie	1998
ai le	1527
ai pas	-4584
ai peur	-1343
ai son	4985
ai trop	1371
aidez	2370
aidez moi	2370
ajuda	-1266
algu*	2400
alive	-1665
all	-6535
all _ $	-6291
all _ i	2223
all _ out	1524
all day	-2142
all evening	1374
all week	-1203
aller	3088
alles	-2021
allo*	-3370
allowed	-3278
allowed to	-3278
alone	-4904
alone $	-1934
alone _ $	-2049
alre*	-1874
already	-1874
alwa*	2630
always	2630
always _ on	4077
always _ to	1385
am	2870
am $	-3367
am _ $	1705
am _ allowed	-3268
am _ and	1653
am _ away	4119
am _ break	2323
am _ close	4098
am _ die	-1415
am _ drink	1310
am _ her	2441
am _ his	3384
am _ if	1198
am _ in	-1338
am _ know	-1677
am _ look	2439
am _ my	-2001
am _ now	-1353
am _ of	-1524
am _ over	5430
am _ reply	2561
am _ respond	1707
am _ scream	-1275
am _ supposed	-1580
am _ tempted	4889
am _ there	5777
am _ with	-2072
am _ write	1736
am about	4702
am at	-1300
am drunk	1597
am going	1663
am i	-2302
am itching	1428
am not	-7864
am one	3877
am outside	1740
am scared	-2322
am shaking	1167
am so	2613
am sorry	3704
am thinking	1448
am this	4162
am typing	7767
am weak	1353
am writing	1431
amiga quiere	-2807
amo	3172
amo $	3415
an	1989
an _ ago	2308
an _ i	-2118
an _ to	4036
an apology	1229
an email	1403
an hour	1931
an order	-3275
and	-2192
and _ $	-2166
and _ about	2257
and _ am	4363
and _ and	1568
and _ are	-1387
and _ around	-1525
and _ can	-1490
and _ do	1904
and _ dying	2676
and _ going	-1322
and _ have	-1977
and _ he	1636
and _ her	-1794
and _ him	1873
and _ is	5593
and _ it	-2413
and _ killing	2008
and _ know	1983
and _ no	-1773
and _ not	-1357
and _ of	1715
and _ out	-2209
and _ pas	-2511
and _ phone	1553
and _ post	1731
and _ said	-1239
and _ so	1231
and _ thumb	2457
and _ to	4725
and _ typing	3186
and _ up	1284
and _ want	6913
and _ would	-1197
and _ wrote	1162
and ai	-2058
and ask	-1697
and deleting	2953
and go	-2259
and hang	2432
and his	1625
and i	2781
and it	1887
and knock	1269
and my	4371
and now	1503
and said	-1166
and she	-2953
and talk	1226
and tell	1883
and the	3233
and write	1179
and your	1572
ange*	-2913
angerufen	-1613
angerufen $	-1347
angry	-1946
angst	-1547
aniv*	2624
aniversario	2624
anniversaire	1245
anoc*	-1532
anoche	-1532
another _ $	-1256
another _ without	2454
another day	2334
anru*	9169
anrufen	5776
anrufen $	5145
answ*	9612
answer	10388
answer $	8190
answer _ $	1589
antw*	4234
antworte	2611
antworte _ nicht	2675
antworten	1664
antworten $	1664
anym*	-2611
anymore	-2611
anymore $	-1713
anyt*	-3801
anything	-3625
anything _ have	-1407
anything _ her	-2226
anything _ talk	2101
anything _ to	1580
anzu*	8088
anzurufen	3995
anzurufen $	3995
apol*	4273
apologized and	1302
apology	2510
appe*	5503
appele	-1414
appeler	7354
appeler $	5002
appeler _ $	1602
appeler _ soir	1827
appeler ce	1827
approach	1422
approach _ ex	1481
approach my	1481
are	-1978
are _ a	2435
are you	4287
arou*	-2696
around	-2696
around _ is	-1527
arre*	1479
arrete	2086
arrete _ de	2281
arrete pas	2281
as	-3913
as _ no	-1304
ask	9325
ask _ am	-2576
ask _ friend	2037
ask _ he	2688
ask _ i	-2727
ask _ if	1169
ask _ is	2286
ask _ out	-1258
ask _ sister	1481
ask _ to	-1451
ask _ •	8636
ask her	-1613
ask his	1909
ask how	-1508
ask my	-1479
ask our	2372
ask •	8636
asked _ am	1317
asked _ i	1232
asked how	1317
aski*	2297
asking	2297
at	2041
at $	1354
at 8	-1826
at _ $	-1757
at _ bar	1236
at _ door	2147
at _ every	1541
at _ for	1389
at _ gym	1208
at _ last	-1153
at _ now	-1331
at _ page	1209
at _ parents	-2205
at _ where	4091
at her	4098
at his	5353
at home	-1366
at lunch	2293
at my	-2150
at the	1172
audio	1526
audio $	1590
auf	3513
auf _ profil	2144
auf sein	2144
aufh*	3408
aufhoren	3408
aujo*	-1591
aujourd	-1591
aujourd _ $	-1262
aujourd hui	-1591
avec	-2370
avec _ $	-1874
away	2334
away from	3586
ayer	-3016
ayer $	-2131
ayud*	3160
ayudame	3160
ayudame a	3160
back	1201
back _ $	1180
back _ to	1192
back if	-1732
back in	1536
back*	2482
bad _ $	-1743
bad _ now	-1590
bad right	-1590
bail	-1460
bar	4329
bar _ works	2896
bar he	1529
be	-3482
be _ $	-3164
be _ alone	-1513
be _ by	-2021
be _ i	1213
be _ if	3415
be _ the	3955
be a	2522
be at	4103
be left	-1396
be mad	2175
be so	2067
beba*	-1923
beca*	-1778
because	-1778
because _ be	1565
because _ the	-1411
because _ will	1559
because of	-1925
bed $	1307
been	1614
been _ $	-1219
been _ and	1898
been _ at	1361
been _ days	2048
been _ myself	1833
been _ weeks	1674
been fighting	1926
been looking	1361
befo*	4767
before	4782
before _ $	2355
before _ text	1960
before bed	2101
before i	2211
bei _ melden	1361
bei ihm	1233
being	-3394
being _ is	-1673
being around	-1590
beli*	-1295
believe	-1173
best	-3218
best _ and	-1490
best friend	-2618
better $	1452
big	-1703
big _ $	-1231
bin	1495
bin _ davor	2535
bin _ dem	2503
bin _ ihn	1442
bin _ traurig	-1277
bin kurz	2535
bin so	-1740
birthday $	3719
birthday _ i	-1461
blocked _ $	1391
blocked me	2346
blocked my	-1154
bloq*	-2423
bloqueei	-1288
bon	-2937
bon lui	-1795
book	-1247
borr*	-1451
boss	-2677
boss $	-1827
bot	-2990
bot $	-1964
botao	2603
botao _ $	2603
botao de	2603
boug*	1334
bought	1334
boyf*	-3471
boyfriend	-3471
brb	2231
brea*	-2524
break	3041
break _ $	4105
break _ contact	5638
break _ i	1148
break _ with	-3435
break no	5638
break up	-3777
breakup	-1802
breakup $	-1527
brin*	-1766
bring	-1314
bringt	-1660
broke	-1593
buil*	2197
building	2197
building $	2307
bump	1419
bump _ her	1419
bump into	1419
busc*	1673
buscar	1872
but	-1896
but _ am	-1274
but _ feel	1162
but _ know	1669
but _ not	-1198
but _ really	1556
but _ want	1623
but i	2066
butt*	3988
button	4132
button $	4242
by	1699
by _ $	-3175
by _ and	1464
by _ at	2284
by _ flat	1453
by _ of	1308
by heart	1184
by her	3799
by his	1230
by mistake	-1348
bye	2423
bye $	2722
c	-1661
c est	-1254
ca	-1926
cafe	2601
call	14026
call $	3753
call _ $	6027
call _ and	-1909
call _ mom	-1158
call _ up	3033
call and	6562
call button	2507
call from	1973
call my	-1313
call*	6039
called	-1285
called $	3371
called _ $	-2633
called _ ask	-2073
called _ i	1377
called her	-2488
called to	-1311
calling	7875
calling $	6606
calling _ hotline	-1203
calling _ now	1162
calling a	-1224
calling her	1640
came	-1670
can	6779
can _ $	2668
can _ another	2298
can _ ask	-2488
can _ break	2229
can _ get	1723
can _ her	1598
can _ hurt	1354
can _ in	2297
can _ just	1371
can _ keep	1319
can _ looking	1535
can _ no	2044
can _ resist	3052
can _ stop	3296
can _ text	2678
can _ to	-4734
can _ write	-1223
can _ •	-1435
can go	2393
can i	4996
can not	4540
can you	-3452
canc*	-1164
cans*	-2464
cansada	-1526
cansada de	-1249
car	-2215
cara	-3574
carta	1465
casa	4565
casa $	1585
casa _ $	4336
casa dela	3528
casa dele	1369
ce	3655
ce _ je	4425
ce que	3995
cero	2597
cero $	2597
cham*	4152
chamar	4650
chamar ele	2252
chan*	-2029
chance $	-1585
chance _ $	1245
chance of	1351
change	-1461
chat	6046
chat _ $	3178
chat _ open	2345
chat is	2264
chea*	-1695
cheated	-1209
chec*	7332
check _ $	-1633
check _ last	2531
check _ page	-1344
check _ seen	2531
check _ today	-1344
check her	1562
check if	1511
check in	-1225
checked	-1224
checking	7409
checking _ $	1809
checking _ location	5130
checking _ she	3571
checking _ unblocked	3520
checking his	3220
checking if	4376
checking in	-1155
chest	1655
chez	1912
chez elle	2246
chor*	-1210
cida*	-1145
cidade	-1145
class	-2854
class $	-1914
clos*	1595
close	3773
close _ $	3825
close _ texting	2777
close to	3935
closure	2317
closure _ i	1204
closure so	1204
com _ dedo	2603
com _ mais	1406
com _ no	2603
com _ so	1406
com ela	2546
com o	1698
come	-3206
comi*	-1837
comigo	-1375
comment	1326
comment on	2089
como	-1673
con	-1767
con _ $	-1344
con ella	1489
cons*	2183
considering	2820
cont*	6549
contact	3144
contact $	4268
contact _ $	-2052
contact _ ex	3344
contact _ her	-1429
contact _ not	1800
contact her	-1618
contact my	3344
contacto	2519
contacto _ $	2597
contacto cero	2597
contesta	-2071
contesta $	-2071
contestarle	5309
contestarle $	5626
conv*	4037
conversation	2818
conversation _ my	2716
conversation with	3399
copi*	-1368
copine	-1368
cort*	-1268
cosas	-1805
could	5282
could _ about	1938
could _ and	2003
could _ him	3293
could forget	-1412
could just	3854
could tell	2353
coun*	-3619
counselor	-1164
counts	-1562
cour*	3748
course	4061
course $	4061
cous*	1562
cousin	1562
cousin to	1660
craq*	2024
craque	2024
crav*	6132
craving	6132
cried	-1832
cry	-1806
cryi*	-1772
crying	-1772
cuen*	1340
cuenta	1340
cump*	2382
cumpleanos	2382
cut	-4004
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
dar	4494
dar _ $	2512
darf	2419
darf ich	2419
das	-2071
das _ $	-1340
dass _ liebe	1161
dati*	-1644
dating	-1644
datos	-1305
datos $	-1305
daug*	-4188
daughter	-4112
daughter _ so	-3710
daughter is	-3773
davon	1861
davon _ zu	1861
davon ab	1861
davor	2535
davor _ $	1954
davor _ anzurufen	1954
davor ihn	1954
day $	-5409
day 12	4557
day _ and	4496
day _ the	3523
day _ to	2385
days _ can	1702
days _ i	3344
days i	-1794
de	6201
de _ appeler	3909
de _ casa	-1651
de _ ce	1783
de _ de	1981
de _ ecrire	1722
de _ en	-1388
de _ instagram	3022
de _ le	1734
de _ mes	1528
de _ o	1196
de _ para	1561
de _ por	-1636
de _ que	-2223
de _ si	3065
de _ su	3197
de el	1867
de escribirle	2417
de ganas	2467
de l	2962
de la	2019
de le	-3620
de ligar	2532
de llamarla	1934
de lui	2481
de mirar	4635
de olhar	1196
de pensar	-1222
de regarder	3656
de su	-1600
dead	-5012
dead $	-1806
dead _ $	-1321
death	-3158
debe*	7913
deberia	7913
deci*	1776
decir	2489
decirle	2319
decirle que	2319
dedo	4447
dedo _ botao	2603
dedo _ de	2603
dedo no	2603
dejar _ su	2167
dejo	-2340
dela	10359
dela $	4798
dele*	-2666
delete	-2917
deleted	-2930
deleted _ number	-2683
deleted his	-2040
deleting	3182
dem	5756
dem _ $	3094
dema*	2112
den	-1327
denke	-1295
depr*	-1466
depu*	-1325
depuis	-1325
der	-1811
dern*	2342
derniere	2588
desde	-1674
desde que	-1348
desp*	2426
desperate	1344
desperate $	1344
despues de	1174
dest*	-1945
destroy	-1712
destroy _ $	-1630
devant chez	1301
devo	5613
devo _ ela	4498
dia	-2400
dial	3383
dial*	8461
dialing	8461
dich	-1224
did	-6012
did _ $	-1584
did not	-3265
die	-6404
die $	-2001
die _ $	-3159
die _ schon	3467
die nachricht	3369
died	-1864
dinn*	-1926
dinner	-1915
dinner $	-1342
dire	2700
disa*	-1593
disse	-1612
dist*	1159
divo*	-1936
divorce	-1339
do	1255
do $	-2169
do _ $	1739
do _ a	1704
do _ answer	4610
do _ approach	1481
do _ back	2500
do _ do	-2687
do _ feel	-1262
do _ get	-1570
do _ have	-1929
do _ him	-1351
do _ his	2078
do _ i	1693
do _ if	-1623
do _ it	1481
do _ say	3316
do _ start	2160
do _ still	-1329
do _ tell	-1160
do _ text	1494
do _ think	3563
do _ to	-4872
do _ want	-3638
do _ what	3647
do _ with	-1191
do _ •	4769
do i	9131
do it	-2222
do not	-4404
do •	5060
doct*	-1459
doctor	-1392
does	-5813
does _ $	-1533
does not	-1476
dog	-3814
dog $	-2077
doing	5555
doing $	5776
doing _ $	-1607
dois	5740
dois _ ou	2798
dois je	6738
door	1517
door $	1795
dorm*	-2093
dormir	-2077
down	-1286
draf*	1789
drea*	-2185
dreamed	-1838
drin*	-1689
drink _ from	1310
drink away	1310
drinks	-1272
driv*	3044
drive _ his	1954
drive _ house	1273
drive by	1285
driving	3044
driving _ his	3155
driving _ place	2279
driving to	3373
drop	2245
drop _ her	2644
drop it	1153
drunk	3009
drunk _ my	1803
drunk and	3706
du	-2043
dying	1601
dying _ $	2451
dying _ know	-2476
dying to	3110
e	-2864
e _ $	-2257
e _ respondi	-1197
e ela	-1189
e eu	-1378
e quero	2016
eat	-1581
ecrirai	-1728
ecrirai _ $	-1728
ecrire	2630
ecrire $	3174
ecrire _ $	2031
ecrit	1321
effa*	-1288
efface	-1288
eine	2199
einen	2523
einen _ $	1347
einf*	1905
einfach	1905
el	2629
el $	-2226
el _ cero	2597
el _ de	1737
el _ el	1754
el contacto	2597
el dedo	1844
el le	1965
el movil	1497
ela	3492
ela $	4190
ela _ uma	1406
ela me	-1919
ela so	1406
ele	1938
ele $	7356
ele _ $	-1165
ele _ e	-1922
ele _ mandou	1276
ele _ respondeu	1945
ele de	1404
ele ontem	-1629
ella	-2854
ella $	-3228
elle	-3348
elle _ repondu	2057
elle a	-1372
em	-2456
em _ $	-1517
email	1384
email $	2160
embo*	-1527
embora	-1527
embora $	-1224
empe*	1568
empty	-1890
empty _ $	-1452
en	-2615
en _ $	-1578
en _ de	1160
enco*	3120
encore	3120
encore $	3309
end	-2973
end _ $	-3003
end _ on	2437
end it	-2929
end up	2366
ended	-1672
endi*	-1222
ending	-1222
enou*	-1772
enough	-1772
ente*	4144
entr*	1900
envie	6067
envie _ appeler	4852
envie _ ecrire	1281
envie _ l	2564
envie _ la	3287
envie _ le	-2923
envie _ lui	2222
envie d	1918
envie de	4150
envo*	2846
envoye	-2011
envoye _ $	-2011
envoye un	-2011
envoyer	3630
envoyer _ $	1306
envoyer _ message	1306
envoyer un	1222
er	-3316
er _ $	1310
er _ mich	-1832
er _ sich	-1296
er hat	-1787
er online	2966
eras*	-1382
erase	-1345
escr*	16567
escribi	-3066
escribio y	1285
escribir	2457
escribir $	2457
escribirle	6839
escribirle $	5753
escribirle _ $	2212
escribo	4582
escribo $	3062
escrito	2384
esqu*	-1887
est _ $	-1670
est _ je	4229
est _ que	4425
est ce	4425
esta	2999
esta _ $	3663
esta en	3276
esta noche	1829
estoy	6443
estoy _ $	-1474
estoy _ el	3685
estoy _ punto	2027
estoy a	2027
et	-1933
et je	-1255
eu _ $	1734
eu _ ele	1259
eu respondi	-1197
even	-2783
evening $	-2532
ever	-2601
ever _ me	-1210
ever*	-5914
every	2750
every _ $	2861
every _ i	-1529
every _ minutes	2531
every night	2705
every ten	2531
everyone	-1714
everything	-2981
ex	2475
ex $	4453
ex _ $	-2351
ex _ a	-2013
ex _ calling	-1672
ex _ i	3051
ex _ is	2609
ex _ me	-1194
ex _ my	-2083
ex _ what	1247
ex after	1496
ex and	-1741
ex m	-1436
ex me	-2520
ex s	1575
ex that	1893
ex tonight	1971
ex wants	-1338
excuse	1297
excuse _ him	1315
excuse to	1545
exis*	-2051
exist	-1185
explain myself	2063
exs	2586
eyes	1249
face	-1906
face _ $	-1618
face _ tonight	-1798
face in	-1798
face*	2845
facebook	2346
fake	1351
falar	4159
falar _ $	2753
falar _ ela	3286
falar _ so	1406
falar com	4510
falta	-1763
fami*	-1558
family	-1416
fath*	-3026
father	-3011
father $	-1799
faut	1467
favor	-1177
fazer	-1266
feel	-1394
feel _ $	-3834
feel _ calling	1669
feel _ need	1846
feel a	2000
feel an	2549
feel so	-1537
feel*	-3287
feeling	-1810
feelings	-1478
feelings $	-1428
feels	-3826
feels _ $	-1689
feels good	-1456
figh*	1630
fight _ to	1254
fighting	1766
finally _ back	1537
finally texted	1537
find	-2414
fine	-1223
fing*	7293
finger	6114
finger _ on	2354
finger _ the	2354
finger is	2759
fingers	1178
first	1235
five	1945
five _ and	2334
five _ i	2343
flow*	5957
flowers	5957
foi	-1729
fois	2544
fois $	2544
for	-6495
for _ $	-3497
for _ in	-1215
for _ message	-1874
for _ outside	1361
for _ the	1334
for _ to	1393
for closure	1481
for him	1485
for his	-1945
forg*	-7058
forget	-6021
forget _ $	-5385
forget her	-4506
found	-1287
freu*	-2960
freundin	-1651
freundin will	-1301
friday	-1167
frie*	-3470
friend	-2431
friend _ $	-1366
friend _ she	1444
friend and	-2779
friends $	-1465
friends _ $	1962
from	6171
from _ ex	1748
from _ friends	1553
from _ her	2557
from _ new	1509
from _ number	1925
from _ phone	1331
from a	3245
from him	-1435
from texting	2701
from the	-2432
from tinder	-1354
front	1309
front of	1374
fuck	3073
fue	-1535
fui	-1627
fui a	-1148
ganas	5392
ganas _ $	5574
ganas _ escribirle	2417
ganas de	5392
gebu*	2697
geburtstag	2697
gehe	-1522
geht	1411
geht $	2126
gera*	3661
gerade	3661
gern	2337
gern _ $	2337
gern anrufen	1241
gesa*	-1147
geschrieben	1263
geschrieben $	-2343
geschrieben _ ich	4479
gest*	-3123
gestern	-2761
gestern _ $	-1589
get	-2657
get _ $	-3462
get _ my	1423
get _ off	1681
get _ touch	3518
get this	1667
gets	-1552
getting _ together	1173
getting back	1173
ghos*	-1277
gig	1889
girl _ his	1229
give _ phone	1740
give anything	-1213
give my	1488
glei*	4278
gleich	4278
go _ $	-5111
go _ contact	-1894
go _ gig	1889
go _ him	-1457
go _ his	1889
go _ sleep	-1347
go _ the	1776
go _ therapy	-1871
go _ there	1263
go _ without	2403
go no	-1699
go of	-1709
go out	-2240
go over	1269
go there	2615
goes to	1487
going	7123
going _ $	3692
going _ die	-1419
going _ do	-1308
going _ end	-1177
going _ go	1519
going _ her	3692
going _ him	3287
going _ his	-1241
going _ if	-1518
going _ in	4126
going _ kill	-1432
going _ look	2382
going _ my	2521
going _ myself	-1800
going _ now	4186
going _ scream	-1275
going _ shoot	-1345
going _ smash	-1798
going _ text	-2126
going _ the	1452
going _ there	5366
going _ to	2337
going _ use	5155
going _ •	-1165
going over	6525
going there	2254
gone	-3382
gone $	-2065
good	-6036
good $	-2113
good _ $	-2842
good _ to	-1493
good time	-1423
good*	-2194
goodbye	-1961
got	-3018
gran*	-1461
grat*	2316
gratulieren	2773
gratulieren $	2773
gun	-1210
guy	-4559
guy _ $	-1312
guy _ tinder	-1354
guy from	-1889
gym	1801
gym $	1169
gym _ $	-1844
ha _ no	1287
ha _ y	1240
ha escrito	1290
habe	-5874
habe _ $	-1660
habe _ geschrieben	-2070
habe _ gestern	-1350
habe _ profil	1494
habe _ schon	5943
habe angst	-1547
habe die	3354
habe ihr	-3221
habe sein	2188
habe sie	-1911
haben	-3194
habl*	5848
hablar	1431
hacer	-2799
had	-5138
had _ him	-3918
had _ my	1719
had a	-1196
had to	-2630
hallo	4942
halt	2600
halt mich	1727
hand _ is	1735
hand _ the	-2306
hand and	1803
hand over	-2349
hang _ $	1474
hang up	2432
happen	1500
happy	2113
happy _ $	3101
happy birthday	3443
hard _ text	1228
hard _ to	1197
hard not	1228
hard*	3695
hardest	3892
harm	2716
harm in	4360
has _ of	2617
hat	-1254
hat _ $	-1836
hat _ ich	3376
hat _ und	-1181
hat geschrieben	4198
hat mich	-2757
hate	-4485
hate _ without	-3237
hate mondays	-2369
have	-3854
have _ $	-4990
have _ a	1310
have _ all	1466
have _ fighting	1926
have _ get	1326
have _ her	1572
have _ message	1548
have _ my	-1458
have _ myself	2970
have _ next	-1607
have _ our	2232
have _ see	1164
have _ sit	-2551
have _ this	1659
have _ to	-1647
have _ typed	3328
have it	1509
have no	-1177
have not	-1654
have to	-1467
have written	2143
havi*	2286
having	2286
having a	2843
he	-10285
he _ $	4214
he _ and	-2042
he _ do	2023
he _ doing	1718
he _ her	-1971
he _ if	1819
he _ mad	2192
he _ me	2314
he _ misses	2417
he _ my	1409
he _ not	-1203
he _ ok	1714
he _ online	1446
he _ out	-1188
he _ so	1746
he _ story	2131
he _ texted	1537
he _ texting	-1165
he _ the	-1152
he _ there	1189
he _ to	-4535
he apologized	1239
he blocked	2941
he drinks	-1198
he finally	1471
he has	1931
he is	-4294
he left	1796
he misses	2569
he never	-1245
he posted	1256
he says	-1584
he sees	1671
he should	-2006
he texted	2018
he was	-1452
he will	-1174
he would	-1624
he wrote	2006
head*	1227
heal*	-1618
hear	1311
hear _ $	1762
hear _ voice	2474
hear her	1445
hear his	1456
hear*	-2204
hearing	-1555
hearing _ $	-1523
heart	1174
heart _ $	1306
heart _ i	1489
heart and	1489
heart out	1781
help	6440
help $	1934
help _ am	3259
help i	3200
help me	1852
her	16840
her $	4767
her _ $	3219
her _ and	-3375
her _ at	1909
her _ day	-1753
her _ email	1194
her _ every	5183
her _ for	2040
her _ how	1315
her _ i	-2081
her _ if	-1231
her _ it	1145
her _ last	-1730
her _ me	-1808
her _ much	1373
her _ no	-4030
her _ of	-1672
her _ seen	1562
her _ sunday	-2880
her _ the	2046
her a	4236
her again	4617
her back	-2431
her birthday	-3802
her door	1864
her ex	-7679
her for	1761
her going	1248
her i	1708
her if	2104
her in	-2476
her mom	-1636
her on	-4001
her out	-1393
her page	-1199
her stories	-1646
her to	-1649
her up	2253
her work	2936
here	-2545
here $	-1963
herm*	1303
hermano	1366
hers	1866
hers $	1927
hesi*	1820
heur*	1403
heures	1650
hey	2518
hey _ i	2130
hi	6504
hi $	6497
hi _ am	-1215
hi can	1167
hier	-4446
hier $	-2791
him	13648
him $	3380
him _ $	4080
him _ a	1685
him _ and	-3393
him _ good	-1672
him _ he	1926
him _ i	4324
him _ know	1748
him _ letter	-1825
him _ promotion	1215
him _ the	-1252
him _ we	1246
him _ week	-1580
him _ you	-1232
him about	2302
him again	-2632
him all	-1513
him and	-1161
him at	-1640
him back	-2762
him first	1191
him for	1532
him last	-1576
him one	1243
him the	1427
him up	2078
hims*	-1211
himself	-1211
his	5602
his _ $	4991
his _ again	2647
his _ at	1671
his _ but	1184
his _ by	-1655
his _ called	-2078
his _ every	1758
his _ girlfriend	1436
his _ he	3217
his _ house	-1738
his _ in	-3013
his _ is	2903
his _ me	-1415
his _ mistake	-1309
his _ my	-1307
his _ night	3220
his _ open	1494
his _ seen	2259
his _ so	-1271
his _ the	-1153
his _ to	-1637
his best	-1346
his chat	1494
his door	1307
his ex	-2839
his face	-2567
his facebook	1372
his father	-1748
his gig	1889
his house	1383
his last	2259
his message	-1791
his messages	1412
his number	-1506
his page	3693
his photo	2207
his photos	1242
his place	1269
his profile	1917
his things	-1470
his voice	1356
his whole	-1483
hist*	4030
historias	4820
historias $	3138
historias _ $	1683
hit _ on	1347
hit me	-1395
hit send	1658
hold	1777
hold _ back	1877
hold me	1877
home	-3303
honestly $	1388
hood*	1726
hoodie	1726
hope	-3622
hopi*	-1904
hoping	-1904
horen	3273
horen $	3273
hotl*	-1376
hotline	-1376
hotline $	-1203
hour	1800
hour _ $	-1316
hour ago	2308
hours	2385
hove*	3523
hovering	3523
hovering _ $	3118
hovering _ send	1934
hovering over	3523
how	1207
how _ $	-2255
how _ am	-1730
how _ approach	1422
how _ be	2800
how _ before	1849
how _ can	1433
how _ days	1943
how _ doing	1447
how _ hurt	3808
how _ is	3410
how _ know	-1886
how _ start	2192
how _ stop	-1380
how _ you	4998
how are	5535
how he	2808
how i	-2433
how many	1335
how she	1383
how to	-2322
hoy	2513
hoy $	1636
hoy es	2794
huge	3148
huge _ $	3234
hui	-1591
hui $	-1262
hurt	4066
hurt $	5010
hurt right	2900
husb*	-3880
husband	-3880
husband _ to	-1992
i	1466
i $	1145
i _ $	4996
i _ a	1192
i _ about	2851
i _ allowed	-3278
i _ and	2231
i _ angry	-1347
i _ another	2398
i _ answer	2583
i _ anything	-1517
i _ ask	3890
i _ at	3102
i _ back	3163
i _ boyfriend	-1453
i _ by	3148
i _ call	2446
i _ calling	2545
i _ can	1427
i _ care	2002
i _ checking	1707
i _ close	3999
i _ closure	1449
i _ contact	1179
i _ could	1317
i _ cut	-2168
i _ dead	-1356
i _ delete	-1315
i _ die	-2310
i _ drink	1310
i _ drunk	1563
i _ end	1959
i _ ex	4355
i _ fighting	1926
i _ for	-4493
i _ forget	-5156
i _ get	4124
i _ go	3621
i _ guy	-1807
i _ gym	2568
i _ happy	1241
i _ he	-3430
i _ hear	1489
i _ her	2408
i _ hi	2394
i _ him	3191
i _ his	2285
i _ home	-1281
i _ honestly	1232
i _ hurt	-1453
i _ i	-1491
i _ itching	1428
i _ just	7655
i _ know	4505
i _ last	1827
i _ learn	-1185
i _ like	4911
i _ look	-1392
i _ looking	2057
i _ lose	1591
i _ make	-1616
i _ meet	-3018
i _ message	1589
i _ mom	-1759
i _ mondays	-2369
i _ more	-1484
i _ my	-4737
i _ never	-3357
i _ not	-6667
i _ number	-2638
i _ of	-1649
i _ on	-4090
i _ one	3628
i _ opened	2306
i _ our	1873
i _ outside	1700
i _ over	4082
i _ overwhelming	1952
i _ reach	1810
i _ reply	3349
i _ said	2460
i _ say	1687
i _ scared	-2505
i _ see	2707
i _ send	3408
i _ shaking	1167
i _ sit	-2610
i _ sleep	-1390
i _ so	2085
i _ something	2435
i _ sorry	3441
i _ stop	-3446
i _ supposed	-1425
i _ sure	-2484
i _ talking	-1791
i _ tell	5431
i _ tempted	5139
i _ text	4343
i _ the	-1506
i _ therapy	-1721
i _ think	1512
i _ this	4863
i _ through	-1417
i _ today	-1219
i _ too	-1242
i _ turn	1519
i _ typing	10569
i _ unblock	1211
i _ use	2710
i _ waiting	-1585
i _ weak	1353
i _ will	1806
i _ with	-6919
i _ without	-2033
i _ worried	-1215
i _ write	-2556
i _ writing	1990
i _ written	1980
i _ you	-5017
i _ •	1771
i almost	1543
i always	2328
i am	5220
i answer	8519
i approach	1481
i ask	2811
i call	3651
i can	-1399
i check	2531
i contact	1457
i could	4048
i deleted	-2036
i dreamed	-1838
i feel	2242
i had	-4856
i hate	-4323
i have	2572
i hope	-1777
i keep	4561
i know	2055
i look	3842
i messaged	-1787
i might	5089
i miss	-2666
i only	1425
i open	2385
i pick	1555
i really	3380
i replied	-1240
i reply	1249
i respond	1316
i said	-1918
i saw	-1293
i say	3965
i see	-1374
i send	4776
i should	4529
i start	2203
i stayed	-2198
i tell	-1483
i text	3620
i texted	-1734
i think	-2433
i told	-1207
i want	1477
i was	-2473
i went	-2668
i were	-1486
i will	2996
i wish	1147
i would	-1823
i write	5865
i wrote	-2327
i •	-1461
ich	10367
ich _ $	5795
ich _ an	-2470
ich _ angst	-1547
ich _ anrufen	2644
ich _ antworten	1549
ich _ aufhoren	3408
ich _ bei	1497
ich _ davor	1193
ich _ eine	2927
ich _ einen	2648
ich _ einfach	1445
ich _ gestern	-1646
ich _ gleich	3045
ich _ ihm	3462
ich _ ihr	-1448
ich _ jetzt	5361
ich _ kurz	1920
ich _ liebe	1161
ich _ mal	2085
ich _ mehr	-1292
ich _ mich	-2902
ich _ nie	-1717
ich _ nur	2393
ich _ ob	1280
ich _ profil	1782
ich _ sagen	1161
ich _ schreiben	3548
ich _ sehen	2219
ich _ sein	3378
ich _ seine	3920
ich _ sie	4398
ich _ so	-1773
ich _ tot	-1633
ich _ traurig	-1163
ich _ vor	-1249
ich _ wehtun	-1836
ich bin	-2929
ich gehe	-1522
ich habe	-7740
ich ihm	1607
ich ihr	3423
ich kann	2318
ich mich	4424
ich mochte	3199
ich rufe	1271
ich schau	1697
ich schreib	1786
ich soll	-1225
ich uberlege	1657
ich vermisse	-3822
ich will	4426
ich wurde	1500
if	5137
if _ am	-1305
if _ called	4646
if _ her	1602
if _ is	3109
if _ just	5177
if _ me	6700
if _ ok	1945
if _ one	-1762
if _ online	1507
if _ out	1484
if _ said	2080
if _ to	-1305
if _ unblocked	3520
if _ was	-1164
if _ you	-1846
if he	2571
if i	2657
if she	3380
ihm	4829
ihm _ $	1540
ihm _ mehr	-1979
ihm nicht	-3082
ihm schluss	-1248
ihm schreiben	1936
ihm so	1707
ihm zu	1197
ihn $	-2042
ihn _ $	2012
ihn anrufen	1516
ihn anzurufen	1954
ihr	5518
ihr $	2768
ihr _ dass	1161
ihr _ schreiben	1580
ihr sagen	1161
ihr schreiben	1612
ihr wehtun	-1727
ihr zu	1246
ihre	4034
ihre _ $	4034
il	-2004
il _ $	-2631
il _ a	1386
il _ ecrit	3445
il _ je	1244
il _ que	1171
il faut	1467
il m	1413
ill	3502
ill _ $	3208
ill just	2431
in $	-1472
in _ $	-2464
in _ a	3154
in _ car	-1540
in _ hand	1705
in _ i	-1310
in _ is	1172
in _ mailbox	2969
in _ of	1364
in _ to	1209
in _ tonight	1965
in _ with	3411
in class	-1907
in front	1374
in his	1526
in person	1372
in the	2212
in tonight	-1798
in touch	3518
in with	3182
inst*	7474
instagram	8416
instagram $	2182
instagram _ $	4286
instagram dela	3179
inte*	-1290
into	1594
into _ at	1277
into her	1986
ir	1785
ir _ casa	1992
ir _ su	1992
ir a	1992
is	4035
is _ $	-4734
is _ 10	2047
is _ a	-2842
is _ am	1199
is _ and	1452
is _ bad	1640
is _ call	2089
is _ hand	1770
is _ harm	4341
is _ have	1626
is _ her	-2446
is _ i	-3282
is _ if	1774
is _ in	3375
is _ it	-1264
is _ me	3346
is _ my	4614
is _ normal	-1327
is _ now	1185
is _ of	-2860
is _ ok	1946
is _ order	-3331
is _ out	2039
is _ over	1977
is _ right	3939
is _ send	2462
is _ so	-2330
is _ the	9626
is _ to	-1335
is _ too	1807
is _ weeks	1829
is _ weird	3980
is a	-4587
is an	-2909
is been	1374
is calling	1162
is doing	1839
is going	-2683
is gone	-1905
is hovering	2289
is huge	1429
is i	1490
is in	4935
is it	3627
is killing	2982
is like	2148
is my	-1547
is no	-1179
is not	-2950
is ok	1780
is on	4102
is online	2041
is open	2224
is right	1587
is sick	-3605
is the	2141
is waiting	2042
is watching	-2664
is with	1184
ist	4708
ist _ $	3342
it	-2265
it $	-2704
it _ $	-2196
it _ a	-1565
it _ and	2495
it _ been	1420
it _ heart	1184
it _ i	3420
it _ if	1827
it _ it	3633
it _ me	2050
it _ message	2736
it _ out	2036
it _ so	1632
it _ to	3492
it _ too	1282
it _ wrong	1473
it be	2506
it going	-1164
it is	4092
it normal	-1295
it ok	1975
it sending	4055
it to	-1905
it tomorrow	2360
it too	1999
it weird	3980
itch*	1946
itching	1946
itching to	1946
its _ $	-1683
its been	2041
j	3817
j _ a	2160
j _ d	1665
j _ envie	1761
j _ le	1527
j _ peur	-1343
j _ son	4671
j _ tellement	1230
j _ trop	1371
j ai	1994
j arrete	2473
japan	-1364
je	12167
je _ $	10645
je _ ai	-7341
je _ aller	3088
je _ appelle	1432
je _ chez	2979
je _ de	-1844
je _ ecrirai	-1728
je _ ecrire	3585
je _ ecrit	-1168
je _ en	-1699
je _ je	1202
je _ l	1918
je _ la	3808
je _ le	2363
je _ lui	1613
je _ me	-1576
je _ ou	2870
je _ pas	-3829
je _ passer	2246
je _ plus	-1477
je _ quoi	1872
je _ repondre	2354
je _ son	4105
je and	-2866
je craque	3075
je l	1472
je ne	-3034
je reponds	4053
je vais	4384
je veux	4495
jeal*	-1198
jealous	-1179
jetzt	7798
jetzt $	2996
jetzt _ $	5107
jetzt an	2024
job $	1625
jump	-1678
jump $	-1235
just	9983
just _ and	1387
just _ at	1849
just _ birthday	1235
just _ from	1529
just _ happy	1461
just _ he	2455
just _ her	1746
just _ hi	2250
just _ him	3990
just _ i	-1214
just _ if	1712
just _ not	-1255
just _ once	2203
just _ out	-1304
just _ still	1556
just _ to	-2064
just _ up	1368
just _ want	1307
just ask	3454
just call	3780
just leave	1181
just one	1506
just said	1886
just saved	1745
just send	1181
just text	1365
just turn	1725
kann	1824
kann _ aufhoren	3408
kann nicht	2747
keep	5005
keep _ and	2551
keep _ for	-1543
keep _ his	1405
keep _ off	1402
keep _ to	1491
keep checking	1375
keep me	1146
keep my	1345
keep typing	2802
keeps	-3924
keeps _ $	-1898
keeps calling	-1933
kids	-3484
kill	-3400
kill anyone	1566
kill myself	-1507
killing	1915
killing me	3025
kind	-3401
knock	1888
know	7569
know $	2693
know _ $	-2215
know _ by	1184
know _ care	1524
know _ heart	1184
know _ i	-1640
know _ is	1918
know _ not	2064
know _ say	3908
know _ she	1512
know _ still	1610
know _ to	2545
know how	1273
know i	2026
know if	-2296
know what	2731
know*	1926
knowing	1926
knows _ $	1885
kurz	3954
kurz _ anzurufen	1954
kurz _ ihn	1954
kurz davor	2535
l	8469
l _ $	7078
l _ ce	1566
l _ soir	1566
l ai	-1343
l appeler	8591
la	4355
la _ $	4676
la _ a	3182
la _ de	-1267
la cara	-2621
la voy	3231
land*	-2038
landlord	-2038
landlord $	-1717
las	-2011
las _ $	-1370
last	-3250
last _ $	-2614
last _ and	-1282
last _ every	2531
last _ ten	2531
last night	-4100
last seen	3820
last week	-2122
le	8305
le _ $	-2005
le _ a	3567
le _ de	1682
le _ escribir	2457
le _ j	1341
le _ mandar	1204
le _ no	2299
le _ o	2662
le _ que	2442
le _ un	1248
le _ y	-1151
le escribi	-2664
le escribo	4582
le mande	-1293
le quiero	3049
le respondo	3370
le temps	-1549
le voy	2632
learn	-1676
learn to	-1195
leave $	-1790
leave _ alone	-1415
leave _ note	1150
leave a	1150
leave it	1247
leben	-2465
leben $	-1220
leer	-1532
left	-3235
left _ on	1304
left _ read	1405
left alone	-1396
les	1581
les _ je	1640
less	-1184
let _ of	-1738
let go	-1640
lett*	7838
letter	8172
letter _ i	1333
letter _ it	1691
letter _ mailbox	1823
letter and	-2135
letter in	1823
letters	-1161
liebe $	1161
life	-5118
life $	-1288
life _ $	-1337
liga*	1909
ligar	3206
ligar _ $	4647
ligar _ agora	1534
ligar _ ela	2895
ligar _ ele	3286
ligar _ •	-4141
ligar para	6181
ligar •	-4141
ligu*	-1719
liguei	-1719
liguei para	-1520
like	2940
like _ $	-1287
like _ am	-1147
like _ ask	4589
like _ of	2065
like _ our	1470
like _ out	2184
like calling	1669
like this	-1222
like to	3734
liked	-1506
liki*	2040
liking	2040
lite*	3282
literally	3282
literally _ the	1594
litt*	5125
little	5125
little _ not	2612
little _ will	2314
live	-2623
llam*	15040
llamar $	3940
llamar _ •	-1877
llamar •	-1877
llamarla	4355
llamarla $	4445
llamarlo	10106
llamarlo $	7248
llamarlo _ $	2857
llamo	2546
llamo $	3019
llamo _ no	2925
llor*	-1160
llorar	-1160
lo	1769
lo _ $	3789
lo _ no	2951
lo que	-1165
loca*	5015
location	5015
lol	-4912
lol $	-3696
long	-1446
long*	1924
longer	1958
longer i	2304
look	5050
look $	2139
look _ every	2083
look _ page	1814
look _ profile	-1293
look at	1930
looked	-2258
looked _ her	-1755
looked at	-1526
looking	3277
looking _ her	2762
looking _ his	2274
looking _ profile	1963
looking at	3343
los	-1731
lose	1505
lose _ $	1612
lost	-1630
love	-1543
love _ her	1440
love to	1516
luck	1167
lui	3266
lui $	-3741
lui _ $	9058
lui _ ecrit	-1423
lui _ hier	-2774
lui _ message	1655
lui _ ou	1365
lui _ un	1655
lui ai	-4196
lui dire	2700
lui ecrirai	-1728
lui ecrire	3620
lui envoyer	1802
lui parler	2966
lunch	4922
lunch $	2239
m	-2349
m _ $	-2596
m _ ecrit	3321
m _ je	2134
m _ repondu	2057
m a	-1160
ma	-5588
ma _ $	-3691
ma copine	-1283
mach*	-1508
mad	1842
mad _ i	2101
mad if	2180
made	-1788
mail*	5137
mailbox	2969
mais	-1826
mais _ vez	1406
mais uma	1406
make	-4103
make _ me	-1297
make _ to	-1638
make it	-2184
make sure	-2205
man	-1373
mand*	9632
mandando	2003
mandando mensagem	1818
mandar	7504
mandar _ $	3274
mandar _ oi	2411
mandar _ para	1797
mandar mensagem	2853
mandar um	1591
mandar un	1204
mandarle	5058
mandarle _ $	4068
mandarle _ audio	1446
mandarle _ mensaje	3077
mandarle un	5058
mande	-1293
mandei	-4512
mandei _ ele	-1813
mandei _ para	-1813
mandei mensagem	-2880
mando	6486
mando _ $	3471
mando _ mensaje	-1784
mando um	3126
mandou _ $	-1366
mandou _ e	1353
many _ i	1254
many days	2063
marr*	-1688
mas _ $	-1272
mas _ a	1659
mata*	-2751
matar	-4455
matar _ $	-1537
matar ele	-2048
matarlo	-1562
maybe	10545
maybe _ ask	4309
maybe _ is	2083
maybe _ should	1852
maybe _ •	6232
maybe i	5882
maybe one	1558
me	-6768
me $	-2840
me _ $	-7502
me _ am	1752
me _ and	-1168
me _ better	1915
me _ call	-1330
me _ calling	1882
me _ de	1816
me _ escrito	1290
me _ feel	1172
me _ for	1179
me _ ganas	4333
me _ her	-1516
me _ him	2401
me _ his	-1208
me _ is	-1346
me _ la	-1367
me _ mensaje	-2051
me _ movil	1497
me _ mucho	2521
me _ note	1263
me _ o	1551
me _ of	2545
me _ otra	1482
me _ por	3507
me _ que	2113
me _ quiero	2070
me _ read	1405
me _ text	4123
me _ texting	2701
me _ the	-1155
me _ this	2600
me _ to	3384
me _ un	-2962
me _ ver	2283
me _ y	1842
me about	-1560
me and	-1492
me back	1634
me dan	1866
me dejo	-1573
me from	8691
me mando	-1784
me muero	5951
me not	5659
me out	2733
me respondeu	1888
me to	-2234
me wants	3031
meet	-3531
meet _ $	-1913
meet her	-1836
mehr	-6499
mehr $	-3260
mehr _ $	-1388
mein _ ist	2523
meine	-4941
meine _ $	-1246
meine _ will	-1332
meine freundin	-1559
meine sachen	-1252
meld*	2815
melden	4104
melden $	4104
meldet	-1288
meme	4657
meme $	4930
mens*	4827
mensagem	2993
mensagem $	3147
mensagem _ ele	-1423
mensaje	2083
ment*	-1532
mess*	7027
message	11224
message $	2085
message _ ex	1315
message _ i	2763
message _ my	1811
message _ out	1548
message and	2179
message to	1251
message typed	1548
messaged	-2762
messaged _ yesterday	-1340
messages	-2315
messaging her	1399
met	-2232
met _ $	-2027
meu	-1717
mi	-8230
mi _ me	-2961
mi _ quiere	-3112
mi amiga	-2816
mich	-2841
mich _ $	-1821
mich _ ab	1861
mich _ ihm	2882
mich davon	1861
mich um	-1174
midn*	2299
midnight	2299
might	9358
might _ $	3256
might _ her	1710
might _ turn	1725
might _ up	2265
might just	1510
mim	-1932
mim $	-1814
mine	1496
minha	-2977
minha _ $	-1406
minu*	2760
minutes	2546
minutes $	3065
mir	-4198
mir _ $	-2118
mirar	6639
mis	-3484
mis _ $	-1890
mis cosas	-1693
mis datos	-1305
mismo	3757
mismo $	3757
miss	-4362
miss _ $	-2421
miss her	-1255
miss me	-1386
miss*	1282
misses	1997
misses me	2057
mist*	2203
mistake	2230
mistake $	2245
mit	-1975
mit _ $	-2479
mit _ schluss	-1272
moch*	3146
mochte	3146
mochte meine	1337
moi _ $	-1651
moi a	1901
mom	-2983
mom _ $	-1252
mom _ ask	-1256
mom called	-1193
mom is	-1608
mom s	1169
mome*	1972
mon _ $	1833
mon _ a	-2333
mon _ m	-1983
mond*	-3669
monday	-1248
monday $	-1163
mondays	-2421
mont*	3497
month	-1694
months	3906
months $	5132
more	-4879
more _ $	-3090
more _ and	1377
more _ then	2294
more time	1151
morg*	-1292
morgen	-1292
morir	-1344
morn*	-2177
morning	-1957
morr*	-2173
morrer	-1480
moth*	-1879
mother	-1751
move	-1743
move _ $	-1313
move on	-1293
moved	-1974
movie	-1268
movil	1497
much $	-1490
much _ $	-1145
much _ am	2267
much _ i	2071
much longer	1926
much*	1146
muchas	1146
muchas _ de	1146
muchas ganas	1146
mucho	1992
muero	5753
muero _ $	3835
muero _ de	2467
muero _ ganas	2467
muero por	5157
mum	-1391
murd*	-1148
muss	2566
muss _ $	1961
muss _ sehen	2939
muss sie	1987
muss standig	-1634
must	3922
mutu*	1600
mutual	1600
my	-7817
my _ $	-3285
my _ 9	1434
my _ a	-2777
my _ about	-2176
my _ and	-4069
my _ can	1236
my _ dinner	-1188
my _ everything	-1177
my _ friend	-2098
my _ from	-1201
my _ go	-2355
my _ hovering	2289
my _ is	5017
my _ literally	1682
my _ me	-1746
my _ mom	2736
my _ not	3266
my _ off	1295
my _ on	2561
my _ out	1613
my _ phone	2702
my _ s	3601
my _ so	1435
my _ tell	1706
my _ that	1492
my _ to	1551
my _ wants	-1611
my _ what	1175
my _ yesterday	-1279
my _ •	8613
my back	-1162
my best	-2130
my boss	-2546
my boyfriend	-3575
my chest	1666
my cousin	1617
my ex	16835
my exs	2586
my eyes	1266
my finger	1817
my friend	-2056
my girlfriend	-1211
my hand	1727
my heart	1183
my husband	-3865
my kids	-1582
my landlord	-1855
my life	-1945
my mom	-3429
my phone	3127
my promotion	1215
my screen	2562
my son	-3008
my stories	-1307
my story	1502
my stuff	-1289
my thumb	5942
my urge	1628
my wife	-1647
my •	9066
myse*	-2139
myself	-2139
myself $	-3680
myself _ $	-1451
myself _ to	4039
myself not	3867
myself so	1221
na	4016
na _ $	3796
na _ dela	3528
na casa	5262
nach*	5334
nachricht	6421
nachricht _ $	6421
nada	-1664
nao	-2501
nao $	3214
nao _ $	-1180
nao _ mais	-2569
nao _ o	-1167
nao _ que	-1459
nao _ vou	1569
nao aguento	2702
nao quero	-1933
nao sei	-1409
ne	-1894
ne _ ecrirai	-1728
ne _ pas	-2294
ne _ plus	-1515
ne lui	-1983
near*	1432
nearly	1623
nece*	6558
necesito	6884
necesito _ $	3509
necesito _ su	3375
necesito _ voz	3375
need	2194
need _ $	-1165
need _ her	3557
need _ him	1779
need _ how	1161
need _ know	1863
need _ see	1700
need _ tell	1429
need to	3016
needs	-1516
neig*	-1547
never	-5535
never _ $	-2069
never _ him	-1909
never _ to	-1621
new	1234
new _ $	1711
new job	2065
new number	1984
new phone	1364
next	-3075
next _ in	-1614
next to	-1682
nice	-1542
nicht	-4114
nicht $	3380
nicht _ $	-5846
nicht _ sie	-1254
nicht aufhoren	3408
nicht mehr	-4749
nie	-2257
nie _ $	-2083
nie wieder	-1820
night	-1795
night $	-1656
night _ $	2292
night before	2110
no _ $	1867
no _ am	-1472
no _ contestarle	3530
no _ de	5929
no _ dejar	1442
no _ escribi	-1204
no _ la	1852
no _ le	1868
no _ mas	1761
no _ not	-1472
no _ si	4890
no _ vivir	-1528
no aguanto	3093
no botao	2603
no contact	-1761
no i	-1498
no le	-1594
no lo	2985
no more	-2491
no one	-2325
no paro	2700
no quiero	-3177
no se	4200
nobo*	-2485
nobody	-2485
noch	-3534
noch _ $	-2917
noche	1379
noche $	1379
norm*	-1537
normal	-1520
normal to	-1295
not $	8236
not _ $	3333
not _ anyone	1259
not _ but	1698
not _ call	2750
not _ calling	-1990
not _ can	2067
not _ check	-1204
not _ for	-1987
not _ him	-6382
not _ looking	1535
not _ me	-2814
not _ much	1953
not _ right	3136
not _ text	3655
not _ this	3267
not _ to	-10372
not _ what	3692
not _ write	1644
not allowed	-3278
not answer	-2205
not be	-2872
not going	-2655
not hurt	4295
not keep	1319
not kill	1464
not know	1892
not knowing	2005
not reach	1148
not resist	3052
not stop	4289
not text	2560
not texting	-3302
not think	1651
not to	11473
not want	-3114
note	4755
note $	1246
note and	1261
note on	1605
noth*	-2491
nothing	-2491
notices	2544
nouv*	2492
nouvelles	2492
novio	-2727
now	5600
now $	2969
now _ i	1934
now _ to	1426
now _ want	3444
now he	1189
now i	1817
nuevo	-2173
nuevo novio	-2124
numb*	2340
number	2661
number _ i	-2264
number _ know	1184
number _ my	2562
number _ on	2562
number but	1184
number is	4468
numero _ $	-1654
nur	6466
nur kurz	1419
o	6385
o _ botao	2603
o _ fazer	-1167
o _ no	2603
o dedo	2603
o instagram	1196
o no	5729
o numero	-1654
ob	1827
ob _ ist	1942
ob _ online	1942
ob er	1345
oder	3987
oder _ $	3987
oder nicht	3987
of	-4604
of 10	2043
of _ $	-3094
of _ a	1755
of _ and	-2421
of _ being	-1593
of _ days	-1512
of _ from	1352
of _ her	2821
of _ him	1690
of _ his	2766
of _ over	1221
of _ please	1150
of _ to	1291
of _ wants	2995
of breaking	1877
of calling	1882
of course	4061
of going	1824
of him	-1430
of his	-2032
of me	2941
of my	-1844
of texting	1300
of the	-2997
of these	-1540
off	-1773
off $	-1507
off _ $	-1647
off _ and	1574
off my	1701
ohne	-2337
ohne _ $	-1571
ohne sie	-1443
oi	4973
oi $	2331
oi _ $	2678
ok	5609
ok $	3519
ok _ it	1876
old	-1436
olhar	1738
olhar _ dela	1738
olhar _ instagram	1196
olhar o	1738
olhei	-1309
on	2058
on $	3356
on _ a	1323
on _ and	-2310
on _ at	2189
on _ button	3955
on _ call	2507
on _ for	1345
on _ he	1677
on _ i	-1650
on _ job	1279
on _ new	1233
on _ page	2528
on _ screen	2562
on _ so	1645
on _ the	1506
on her	1703
on his	3267
on me	-1613
on my	1516
on read	1405
on sunday	-2670
on the	2301
once	1719
once $	2617
one	12347
one $	-1234
one _ and	3576
one _ away	4096
one _ can	1435
one _ days	-1483
one _ from	3710
one _ letter	1406
one _ message	1939
one _ not	2273
one _ the	1538
one _ then	1283
one _ these	-1483
one _ time	2024
one _ will	2301
one call	3653
one day	-1266
one drink	1310
one last	2947
one little	5528
one of	-2538
one text	2099
onli*	5443
online	5443
online $	1628
online _ $	3774
online ist	1942
only _ to	1397
only have	1453
ontem	-3404
ontem $	-2559
open	3981
open $	1451
open _ $	2222
open his	3127
open*	2114
opened	2306
or	4671
or _ $	2534
or _ it	1419
or not	4025
order	-3543
other	-1976
otra _ $	-1279
ou	9923
ou _ $	7899
ou nao	3214
ou pas	4686
our _ five	2320
our _ is	-2838
our chat	2965
out	4237
out _ $	-1609
out _ 10	2043
out _ calling	1882
out _ her	1853
out _ him	2578
out _ i	1683
out _ please	1290
out _ the	-1933
out _ this	2576
out _ thumb	1548
out _ today	1418
out _ will	1190
out and	3276
out of	1396
outs*	2757
outside	2757
outside _ $	2646
outside her	1845
outside the	1357
ouvir	3189
ouvir _ voz	3189
ouvir a	3189
over	5953
over $	-2278
over _ $	6772
over _ dog	-2318
over _ house	1252
over _ knock	1269
over _ now	2493
over send	3787
over the	-1622
over there	6307
over to	2201
overwhelming	1952
page	4864
page _ night	2996
pague	-1798
pain	-1227
para	4845
para _ $	6340
para _ agora	1730
para _ ontem	-1836
para _ si	-2228
para ela	2629
para ele	4781
para mim	-1491
para que	-6271
para ver	3614
para*	3379
parabens	2500
pare*	-3383
parents	-2909
parents _ $	-2182
parl*	2662
parle	-2134
parle _ $	-1927
parler	2966
parler $	2966
paro	2499
paro de	2499
part	2697
part _ me	2812
part _ wants	3031
part of	2749
part*	-2464
party	1234
pas $	1591
pas _ $	1521
pas _ de	-3632
pas de	1786
pas envie	-2669
passer	2246
passer _ elle	2246
passer chez	2246
past	-3195
past the	-3034
pause	-1507
pedir	2878
pedir _ amiga	2878
pens*	-2503
pensar	-1222
pensar _ $	-1222
pense a	-1887
peop*	-4323
people	-4323
people $	-1531
perf*	3208
perfil	2629
perfil $	2443
person $	1276
peur	-1343
phone	6268
phone _ $	1165
phone _ in	1619
phone _ my	3481
phone is	1700
phone to	2997
photo	2402
photo _ notices	2544
photo so	2544
photos _ $	-1261
pic	1909
pic $	1945
pick _ $	1453
place	1190
place _ $	2161
place now	1845
plan*	3433
planning	3905
planning _ for	1418
planning _ to	1584
planning to	2686
plea*	-2340
please	-2233
please $	-1619
please _ $	-2664
please _ am	1229
please _ me	4290
please i	1229
please stop	-1194
pleu*	-1367
plus	-3632
point	-2455
point of	-2923
por	1204
por _ $	-2699
por favor	-1177
posso	4416
post	1268
post*	2782
posted	2982
posts	-1224
prec*	1829
preciso	2142
pres*	1943
press	1324
press _ $	1470
probably	-1320
prof*	7148
profil	7322
profil $	2578
profil _ $	2267
prom*	2177
promised	1867
promotion	1215
promotion $	1215
puedo _ de	1201
puedo dejar	1442
pull	1954
pull _ $	1961
punto	2027
punto de	2027
putt*	2157
putting	2157
quase	3790
quase _ $	1417
quase _ mensagem	1818
quase _ para	2667
quase mandando	2003
que	2675
que _ $	8963
que _ amo	3675
que _ el	-1275
que _ hoy	2508
que _ l	1996
que _ la	2179
que _ le	-1670
que _ mis	-2463
que _ no	-2440
que _ reponds	1939
que _ respondo	2458
que _ um	1606
que _ ya	1687
que ele	-2054
que eu	4302
que fazer	-1167
que je	6143
que la	3663
que le	3629
que llamar	-1343
que se	-1179
quel*	-1466
quer*	2358
queria	2358
queria _ com	1866
queria tanto	1843
quero	6574
quero _ $	1334
quero _ a	1614
quero _ ele	1295
quero _ para	3044
quero ligar	1606
ques*	-1226
quic*	1408
quick	2476
quickly	1408
quickly $	1408
quie*	3975
quiere	-3301
quiero	7562
quiero _ $	4430
quiero _ a	-1556
quiero _ audio	1528
quiero _ ella	1389
quiero _ la	2296
quiero _ mensaje	1923
quiero _ que	4828
quiero _ un	3450
quiero decirle	2319
quiero escribirle	2980
quiero mandarle	2910
quiero morir	-1223
quiero que	-1603
quiet	-2065
quis*	1233
quisiera	1233
quit	-1170
quit*	-2885
quitte	-1310
quoi	-1752
quoi $	2004
quoi _ lui	-1795
quoi bon	-2809
rapp*	4926
reach	6550
reach _ $	2166
reach _ and	2048
reach out	5650
real*	3938
really	4269
really _ $	3901
really _ to	3649
really want	3836
reco*	1541
reden $	-1504
refu*	-1973
refuses	-1690
refuses to	-1690
rega*	5013
regarder	4377
regarder _ $	4377
regarder _ instagram	1709
regarder son	1709
regr*	-2312
regret	-1636
regret _ $	-1529
regret it	-1507
relationship	-1312
remi*	-1310
remo*	-1745
repl*	-1924
replied	-1659
reply	5137
reply $	3616
repo*	7685
repond	-1727
repond _ $	-1727
repondre	2971
reponds	4969
reponds $	1939
reponds _ $	3031
repondu	1754
resi*	2654
resist	3052
resp*	14157
respond	3087
respond $	2733
responder	5338
responder _ $	3237
respondi	-2893
respondi $	-2456
respondo	6057
respondo _ $	2237
revoir $	-2708
rich*	-1160
right	6222
right $	1895
right _ $	2642
right _ i	2281
right now	4573
right there	1569
right to	-1293
ring*	1369
ringing	1369
ringing _ $	1369
ringing her	1369
risa	-1435
risa $	-1435
romper	2406
room*	1164
roommate	1173
ruf _ an	2449
rufe	1195
rufe _ an	1271
ruhe	-1278
s	2092
s _ $	-1887
s _ is	2517
s _ on	3054
sa	4298
saber	1645
saber _ el	1965
saber _ le	1965
saber de	1965
sach*	-1252
sachen	-1252
sad	-1340
sagen	1628
sagen _ ich	1161
sagen _ sie	1161
sagen dass	1983
said _ $	2453
said _ birthday	2130
said _ me	2369
said _ misses	2372
said _ to	-1209
said goodbye	-1183
said happy	2130
said he	1736
said hi	2020
said i	-1856
same office	-1179
sang*	-1239
saud*	-1821
saudade	-1821
saudade _ $	-1158
saved	1579
saved me	1731
saw	-2339
say	6789
say _ $	4025
say _ birthday	1235
say _ her	1176
say happy	1461
say to	1558
sayi*	2882
saying	2882
saying _ $	4297
says	-3075
says _ $	1448
says _ me	1259
says _ not	-1276
says i	-1536
scar*	-3343
scared	-3093
scared _ will	-1208
scha*	3742
schau	1697
schauen	2121
schauen $	1459
schl*	-4597
schluss	-2104
schluss _ $	-1624
schon	10629
schon _ $	9918
schon wieder	3279
schr*	5682
schreib	2700
schreib _ $	2271
schreib _ jetzt	1579
schreib ihm	1814
schreiben	4650
schreiben $	4344
schw*	1993
schwester	2056
scre*	-1397
scream	-2250
scream $	-2115
screen	2534
screen $	2892
se _ $	3410
se _ contestarle	3530
se fue	-1362
se si	4890
sec	1342
sec $	1342
seco*	2751
second	2799
see	-1347
see $	-1956
see _ all	-1235
see _ at	-1925
see _ day	1305
see _ every	1305
see _ face	1417
see _ girlfriend	1994
see _ he	1891
see _ is	3160
see _ new	1951
see _ she	3035
see _ the	-1891
see a	-2090
see her	4079
see him	1640
see his	-1205
see my	-1607
see what	1235
seem*	1341
seeming	1344
seeming _ $	1344
seeming desperate	1344
seen	3539
seen $	1171
seen _ minutes	2531
seen _ ten	2531
seen every	2531
sees	1414
sees _ $	1482
sees me	1680
seguir	-1618
sehen	5390
sehen $	4792
sehr	-2023
sehr $	-1979
sei	-1576
sei _ fazer	-1167
sei _ que	-1167
sei o	-1167
sein	4552
sein $	-1235
sein _ $	3310
sein profil	4333
seine	5163
seine _ $	3045
seine _ horen	3273
seine stimme	3273
seit	-1291
self	-2315
self harm	-1652
self*	-1197
sem	-1620
sem _ $	-1274
sema*	-2225
semana	-1630
semana $	-1390
send	20089
send $	6514
send _ $	7354
send _ message	-1614
send _ to	1643
send a	3061
send it	1997
send me	-2082
send*	12047
sending	12047
sending _ $	12157
sending him	1150
sending it	6108
sent _ a	2270
sent me	2073
sepa*	-1321
sera	5006
sera _ eu	3400
sera _ mando	3228
sera que	5006
ses	5323
ses _ $	5341
shak*	1391
shaking	1391
share	-1157
she	-6512
she _ $	2505
she _ about	1520
she _ be	-1573
she _ birthday	2205
she _ by	1331
she _ calling	1321
she _ for	1861
she _ happy	2038
she _ hey	1592
she _ my	-1213
she _ not	-1778
she _ on	-1212
she _ right	1840
she _ say	-1700
she _ should	1280
she _ the	-2604
she _ to	-4351
she _ tonight	2466
she _ waiting	2094
she always	1566
she called	1159
she does	-1220
she is	2495
she posted	1799
she sent	2102
she should	-4167
she unblocked	2632
she wants	-3560
she wrote	1172
shit	-1682
shoot	-1423
shou*	5821
should	5956
should _ and	-2054
should _ ask	1966
should _ break	-3334
should _ call	2477
should _ do	-1980
should _ first	-1466
should _ him	2546
should _ or	4068
should _ pick	1564
should _ send	2849
should _ the	-1744
should _ this	-1536
should _ wish	1176
should _ •	1504
should call	-1424
should i	9681
si	7857
si _ $	3951
si le	3247
si no	-2290
sich	-3021
sick	-4576
sie	2016
sie $	1771
sie _ an	1635
sie _ geschrieben	3024
sie _ sich	-1414
sie jetzt	2389
sie liebe	1161
sien*	-1252
siento	-1252
silence $	1737
simp*	2661
simple	2839
sin	-1668
sin _ $	-1502
since	-2164
since $	1443
since _ $	-2031
sinto	-3106
sister _ $	-1304
sister _ he	1212
sister _ i	1286
sister about	-1273
sit	-1157
situ*	1565
situation	1686
six	1786
sleep	-4981
sleep $	-1549
sleep _ $	-1402
slide	4148
smash	-1798
smash _ face	-1798
smash _ in	-1798
smash his	-1798
snap*	1312
snapchat	1312
so	2823
so _ am	1410
so _ anrufen	1241
so _ can	-2546
so _ do	1435
so _ i	3246
so _ if	1392
so _ last	1232
so _ me	2082
so _ notices	2544
so _ one	1234
so _ reach	1560
so _ schreiben	1707
so _ text	1293
so _ uma	1406
so _ vez	2065
so _ •	1653
so gern	2337
so he	3889
so i	-2779
so mais	1406
so sehr	-2023
so tempted	4889
soll	6087
soll _ antworten	2836
soll _ ihm	1607
soll _ ihr	1516
soll _ schreiben	1220
soll ich	8457
some	-2239
some*	-1881
somebody $	-1644
someone	-3494
someone to	-1228
something	2278
something $	2610
something _ and	1176
sometimes	-1214
son	7322
son _ $	4545
son _ les	3501
son anniversaire	1301
son instagram	3413
son numero	1483
son profil	3683
song	-1636
soon $	-1862
sorry $	2347
soun*	-1950
sounds	-1410
sous	1558
spri*	-1341
stal*	2380
stalking	1888
stamp	5184
stamp _ $	5184
standig _ er	2283
start a	2652
stay	-1925
stay*	-2358
stayed	-2285
stayed _ $	-2276
stayed strong	-2183
ster*	-1310
still	-1927
still _ $	1735
still _ to	1682
still care	1446
still want	1689
stim*	2980
stimme	3213
stimme _ $	3273
stimme horen	3273
stop	2127
stop _ $	-2603
stop _ calling	4610
stop _ from	7915
stop _ him	-2551
stop _ swear	1257
stop _ texting	2701
stop me	7753
stories $	2280
story	1345
story _ i	3228
story and	2134
stre*	-1175
stro*	5875
strong	5949
strong _ to	2859
stuff	-2028
su	11490
su _ $	8082
su _ le	3727
su _ novio	-2124
su casa	3038
su cumpleanos	2510
su nuevo	-2124
su perfil	2443
su voz	2863
suff*	-1812
suffer	-1581
suic*	-6755
suicidal	-2069
suicide	-2887
sund*	-3666
sunday	-3571
sunday $	-2661
supp*	-2647
supposed	-1643
supposed to	-1643
sure	-3224
surp*	1673
surprise	1720
surprise him	1784
surv*	-2441
survived	-1730
sus	4937
sus _ $	3366
sus historias	4820
take	-2581
talk	3557
talk _ $	-1207
talk _ again	1199
talk _ for	1270
talk _ her	4130
talk _ him	2773
talk _ me	-2200
talk _ of	3176
talk _ out	3724
talk me	3176
talk*	-4002
talked	-2485
talked to	-2078
talking	-1517
talking _ $	1263
talking _ her	2169
talking _ him	-1225
tanto	2479
tanto _ com	2445
tanto _ ele	1845
tanto falar	2445
te	-2922
te _ $	-1594
tell	8069
tell _ $	2760
tell _ about	2119
tell _ ex	3062
tell _ my	2039
tell _ that	1637
tell _ to	2261
tell her	1953
tell him	4999
tell me	2219
tellement	2118
tellement _ $	2223
tellement _ parler	2323
tellement lui	2323
telling	-1374
temp*	6979
temps	-1972
temps $	-1913
tempted	7523
tempted to	3919
ten	1628
ten _ $	2149
ten minutes	2531
tengo	6419
tengo _ en	1748
tengo _ ganas	1209
tengo _ llamar	-1343
tengo el	3437
tengo muchas	1146
tengo que	1837
tenho	-1789
term*	-3815
terminar	-1291
text	15541
text $	9496
text _ $	2380
text _ about	-1362
text _ after	1640
text _ back	-2293
text _ ex	-1543
text _ first	-1355
text _ from	-1667
text _ guy	-2835
text _ hurt	1671
text _ not	1608
text _ tonight	1300
text her	-2689
text him	4830
text my	-1553
text*	1620
texted _ and	1188
texted _ i	2374
texted back	1537
texting	1463
texting $	1466
texting from	1292
texting her	1232
texting him	-1183
texts	-1757
than	-1508
thank	1771
thank _ $	1607
thank you	1357
thanks $	1317
thanks i	-1170
that	-10628
that $	-2151
that _ $	-3493
that _ his	1184
that _ is	-1630
that _ love	1196
that girl	1229
that if	1201
that is	-2025
that she	-1268
the	-8651
the _ $	-6133
the _ always	1537
the _ and	-1553
the _ at	-1262
the _ because	1425
the _ button	3845
the _ call	-1595
the _ empty	-1511
the _ evening	-1886
the _ from	-1705
the _ he	4384
the _ i	-3636
the _ in	7729
the _ is	7596
the _ killing	1399
the _ like	1973
the _ of	-4403
the _ she	1923
the _ the	-3242
the _ this	-1473
the _ to	3571
the _ where	3738
the _ with	-1922
the _ your	1622
the apartment	-1323
the bail	-1460
the bar	4379
the cafe	2725
the call	2507
the car	-1414
the dog	-2274
the kids	-1698
the letter	5592
the message	2361
the office	1390
the point	-2999
the same	1494
the silence	1372
the urge	7428
the wife	-1403
them	-1428
then _ am	1242
then _ i	1250
then i	2737
ther*	-3690
therapy	-2753
therapy $	-1672
there	4529
there $	6676
there _ $	2824
there _ an	-3235
there _ knock	1269
there and	1549
there is	-5651
there now	2567
these	-3080
these _ $	-1272
these days	-1720
they	-4964
they _ to	-1495
thin*	3737
things	-3242
things $	-1808
think _ go	3188
think _ will	1679
think about	-1949
think i	3787
think my	-1558
thinking	7267
thinking _ $	-1203
thinking _ again	-1689
thinking _ asking	1678
thinking _ calling	4061
thinking _ going	1824
thinking _ her	1721
thinking _ him	-1503
thinking _ ringing	1369
thinking about	-3130
thinking of	11267
this _ $	-3267
this _ and	-2276
this _ is	1284
this _ my	1736
this _ to	5149
this close	4115
this guy	-1387
this please	1161
this situation	1686
thou*	-2550
thoughts	-1735
thre*	-1537
three	-1648
thro*	-2934
through	-2099
thumb	7466
thumb _ $	2773
thumb _ hovering	1883
thumb _ over	3107
thumb _ send	3087
thumb is	4708
tien*	2421
tikt*	3003
tiktok	3003
time	-3786
time to	-1742
times	1826
times _ i	2321
times and	2325
tind*	-1493
tinder	-1493
tinder $	-1326
tired	-2110
to	11001
to $	2990
to _ $	-1597
to _ about	-2685
to _ all	-1551
to _ alone	-1674
to _ and	4349
to _ at	2582
to _ badly	1252
to _ bar	3152
to _ best	-1408
to _ boss	-1410
to _ casa	1476
to _ class	-2148
to _ contact	1619
to _ de	-1717
to _ dedo	2603
to _ ex	3199
to _ father	-1693
to _ first	2536
to _ for	5107
to _ from	1579
to _ gig	1889
to _ go	-1640
to _ guy	-1482
to _ he	3319
to _ heart	1431
to _ her	9237
to _ him	12220
to _ house	1211
to _ hurt	-1466
to _ in	4562
to _ into	3197
to _ is	2121
to _ it	-4447
to _ japan	-1290
to _ kids	-1181
to _ landlord	-1939
to _ last	-1609
to _ left	-1407
to _ live	-1192
to _ mandando	2003
to _ me	-3180
to _ mensagem	1818
to _ mom	-1549
to _ my	3674
to _ myself	-2173
to _ next	-1589
to _ no	1148
to _ note	1150
to _ now	3735
to _ o	2161
to _ of	-2811
to _ off	1426
to _ on	-1841
to _ our	2454
to _ out	4327
to _ over	-1928
to _ para	3099
to _ party	1488
to _ people	-1324
to _ phone	1713
to _ place	2395
to _ right	1343
to _ send	3151
to _ she	3775
to _ situation	1686
to _ so	3559
to _ someone	-1861
to _ sunday	-1709
to _ text	3440
to _ the	-2910
to _ there	1223
to _ this	3679
to _ up	-1429
to _ voice	1873
to _ what	1489
to _ who	1292
to _ wife	-1713
to _ with	-2094
to _ write	1326
to _ •	5613
to a	-1535
to answer	3351
to ask	5660
to be	-6514
to break	5647
to bump	1419
to call	1645
to cut	-2316
to die	-6130
to do	-4503
to drive	1797
to drop	1227
to end	-3035
to explain	1297
to feel	-1534
to forget	-3814
to give	1993
to go	1264
to have	-2028
to hear	1936
to her	9978
to him	2840
to his	2023
to hit	2260
to kill	-3121
to know	1410
to learn	-1521
to live	-3059
to look	3320
to make	-1840
to me	-5763
to meet	-2442
to message	3887
to my	-1655
to press	1734
to quase	4321
to reach	5245
to reply	5148
to respond	1692
to ring	1638
to say	3778
to scream	-1497
to see	3643
to send	4615
to shoot	-1265
to sleep	-2759
to slide	4688
to smash	-1798
to stop	-3269
to surprise	1784
to tell	2186
to texting	2777
to therapy	-2281
to use	7041
to visit	-1290
to wait	1955
to write	6849
to you	-1748
to •	-2360
today	-2102
today _ i	1188
today and	1169
today i	-2205
todo	-4764
todo $	-1482
todo _ que	-1165
todo lo	-1165
toi	-1292
toi $	-1231
told	-3899
told her	-1412
tomorrow $	2681
tomorrow _ $	-2113
tomorrow _ 8	-1755
tomorrow at	-1988
toni*	2296
tonight	2296
tonight _ i	3000
tonight _ to	1165
tonight _ want	2019
tonight and	2613
too _ to	2512
took	-1796
tot	-2074
touch	3501
touch with	3518
tout	-3605
tout _ $	-2143
tout _ temps	-1549
tout le	-1847
tout*	1285
toutes	1285
toutes _ $	1285
trau*	-1283
traurig	-1277
trav*	1150
tried	-1309
tris*	-2575
triste	-2408
trop _ de	1371
trop envie	1371
tryi*	4120
trying	4120
trying _ not	4188
tu	-1680
tudo	-2648
tuer	-1447
turn _ at	1725
turn up	1725
tut	-1233
two	-2124
two _ $	-1625
type	-1268
typed	4184
typed _ and	1789
typed _ my	1548
typed out	3996
typi*	10534
typing	10569
typing $	4185
typing _ $	6155
typing and	4908
uber	3505
uber _ $	3595
uber*	1619
uberlege	1657
ugh	1312
ugh $	2034
ugh _ to	1659
ugh _ want	1659
ulti*	3124
ultima	3124
ultima _ $	3124
um	4907
um $	-1278
um _ para	2405
um oi	5232
uma	3447
uma _ $	3356
uma _ para	-1386
uma vez	2065
un	3347
un _ $	2985
un audio	1619
un mes	1181
unbe*	2478
unbearable	2023
unbearable $	2023
unbl*	8624
unblock	1853
unblock him	1777
unblocked	3282
unblocked _ $	3417
unblocked me	3282
unblocking	3489
unblocking _ $	3489
und	-3228
und ich	-1729
une	2609
une _ $	2815
until	-1346
up	-2059
up _ $	-4451
up _ a	-1539
up _ door	2166
up _ her	1746
up _ him	-3460
up _ his	2899
up _ night	1866
up at	2568
up his	-1983
up on	1515
up with	-3834
urge	12243
urge $	2676
urge _ $	1691
urge _ 10	2619
urge is	8763
urge to	1398
us	-2397
use	6901
use _ $	1334
use it	1486
use my	6371
va	-1837
vai	-1258
vais	4384
vais _ appeler	2332
vais _ chez	2246
vais _ ecrire	1554
vais _ elle	2246
vais _ son	2285
vais _ voir	3088
vais aller	3088
vais l	2332
vais passer	2246
vent	-2593
vent $	-2593
ver	9939
ver _ $	8537
ver _ dele	1507
ver _ historias	3138
ver _ perfil	3472
ver ele	1846
ver su	2817
ver sus	3917
verg*	-1672
verl*	-1504
verla	6354
verla _ $	2606
verm*	-3875
vermisse	-3822
vermisse _ $	-1478
vermisse _ sehr	-1979
vermisse _ so	-2126
vermisse ihn	-1553
vermisse sie	-1958
vers*	-1700
veut	-1240
veux	3779
veux _ $	-1233
veux le	2219
vez	2416
vez $	2544
vida	-2291
vida $	-1476
view*	1781
viewed	1935
viewed _ story	1935
viewed my	1935
visit	-1290
visit japan	-1290
viver	-1480
vivir	-1804
vivre	-1371
voce	-1256
voice	3688
voice $	1710
voice note	2109
vor	-2099
vou	10191
vou _ casa	3528
vou _ de	1628
vou _ ele	4670
vou _ mensagem	1529
vou _ para	2211
vou _ um	2143
vou _ •	-3586
vou chamar	2252
vou ligar	-1593
vou mandar	2824
vou matar	-2048
voy	7058
voy _ $	4330
voy _ escribir	2457
voy _ matar	-1264
voy _ sus	2589
voy _ un	1200
voy a	7137
voz	6051
voz $	3375
voz _ $	3189
wait	4302
wait $	2452
wait _ her	1769
wait for	1736
waiting _ his	-1874
waiting _ me	1988
waiting _ message	-1874
wake	-1870
wake up	-1661
wann	1424
want	5553
want _ $	1945
want _ a	-1946
want _ and	1251
want _ answer	3600
want _ at	1366
want _ be	-3455
want _ by	1285
want _ call	2642
want _ cut	-2129
want _ die	-2612
want _ do	-1361
want _ drive	1954
want _ forget	-3808
want _ get	2071
want _ go	1485
want _ hear	1593
want _ her	1892
want _ him	4500
want _ his	1860
want _ how	-1200
want _ if	1817
want _ into	1307
want _ it	2022
want _ know	1994
want _ left	-1396
want _ reply	4448
want _ say	2308
want _ see	1647
want _ stop	-1268
want _ the	-1184
want _ use	2180
want _ who	1518
want _ •	-1190
want closure	1204
want him	-2427
want to	11321
want*	-4728
wanted	-2589
wanted to	-2427
wanting	-2139
wanting to	-2139
wants	-1897
wants _ $	-1400
wants _ see	-1297
wants _ talk	-1419
wants _ text	1909
wants _ to	-2807
wants me	-2625
wants to	1554
war $	1505
warum	-1148
was	-4753
was _ $	-5101
was about	1716
watc*	-3165
watching	-2905
watching _ stories	-2664
way	-1353
we	-5759
weak	1345
week	-4837
week $	-4280
week and	1147
week*	-1214
weeks _ it	2055
weeks and	1944
weht*	-1836
wehtun	-1836
weird	3247
weird _ i	1490
weird _ message	2736
weird _ my	2736
weird if	1490
weird to	2736
well	-1317
wenn	-3422
wenn _ gehe	-1267
wenn ich	-2366
went	-4664
went _ his	-2720
went to	-3416
were	-1766
were you	-1537
what	2552
what _ $	-1880
what _ about	1487
what _ did	-1274
what _ do	-6350
what _ if	1399
what _ is	-1297
what _ just	3103
what _ say	6832
what _ says	1295
what _ the	3004
what _ •	4911
what can	-1587
what counts	-1267
what do	6380
what he	-2082
what i	-1592
what if	2036
what she	3245
what to	3148
what would	2261
what*	2436
whatsapp	2765
whatsapp $	1288
when	-6920
when _ am	-1597
when i	-3823
where _ $	-2452
where _ tonight	2466
where she	2026
while	-1256
who _ girl	1229
who _ in	1204
who _ with	1383
who that	1229
whole	-1226
whole _ $	-1873
why	-5067
why _ i	-2228
why _ still	-1659
why do	-2255
why does	-1437
wie es	2063
wied*	1647
wieder	1647
wieder _ profil	2578
wieder _ sein	2578
wieder auf	2578
wife	-4457
will	1453
will _ and	1161
will _ anrufen	1759
will _ at	1829
will _ be	-2147
will _ calling	-1990
will _ ex	-1911
will _ forever	1170
will _ hurt	1729
will _ if	1511
will _ kurz	1550
will _ mehr	-2486
will _ my	1667
will _ nicht	-1271
will _ nur	2930
will _ schreiben	1240
will _ sister	1814
will _ the	3730
will _ there	1321
will _ to	-2544
will _ wehtun	-1836
will be	4264
will get	1346
will ihm	2117
will ihn	1308
will just	1901
will lose	1594
will nicht	-1583
will sie	1886
wir	-3461
wir haben	-3063
wish _ could	1687
wish _ forget	-1412
wish _ luck	1475
wish _ tell	2353
wish _ would	-2233
wish her	2481
wish she	-1426
with	-4839
with _ and	-3231
with _ ex	1339
with _ he	1953
with _ note	1544
with a	3783
with him	-1372
with his	-1249
with my	1815
with no	-1443
with this	-1609
with*	-1754
without	-1610
without _ $	-1751
without _ desperate	1344
without _ from	-1883
without _ her	3357
without _ to	2456
without her	-3570
without seeming	1344
work $	-1355
work at	2291
works	2495
works _ $	1529
worr*	-1442
worried	-1278
worth	-1205
would	5836
would _ $	-1787
would _ anything	-1600
would _ ask	4589
would _ back	-2138
would _ be	4202
would _ how	5793
would _ i	1852
would _ mad	2180
would _ me	-1216
would _ so	2067
would _ to	3714
would _ •	1207
would give	-1213
would it	2083
would just	-1485
would like	3525
would love	1516
would •	1672
wozu	-3511
writ*	5294
write	9477
write $	4290
write _ $	3425
write _ book	-1587
write _ him	-3228
write a	-1669
write back	2233
write her	1939
write him	2036
write to	-4653
writing	2424
written	3342
wrong _ i	1715
wrote _ a	-1521
wrote _ i	1167
wrote hey	1592
wurde	1365
wurde _ so	1563
y	-1778
y _ $	-1992
y _ le	1801
y no	-1602
y quiero	2070
ya	1509
ya $	4516
ya no	-1997
year	-2222
years	-3322
yest*	-4388
yesterday	-4388
you	-13841
you $	-3183
you _ $	-3101
you _ a	2403
you are	-1859
you be	2699
you hurt	2898
you stop	-1156
you think	1603
your	-6406
your _ $	-4728
your _ just	1737
your post	1749
zu	4267
zu _ $	4391
zu ihr	2212
zu schreiben	3279
•	-3465
• $	-5725
• _ $	-6873
• _ a	-1659
• _ after	5049
• _ again	-1285
• _ am	4723
• _ an	2433
• _ and	5174
• _ back	-1623
• _ but	1169
• _ call	-1764
• _ ce	-2617
• _ de	1463
• _ do	3712
• _ doing	5504
• _ ex	-1956
• _ get	-1461
• _ her	-7929
• _ him	-3370
• _ i	11096
• _ ok	3016
• _ soir	-2617
• _ sorry	4367
• _ text	-4851
• _ to	-10460
• _ •	5119
• after	5415
• an	2433
• and	6033
• de	1751
• doing	5504
• him	-2352
• i	4387
• me	1170
• to	-10125
• •	-3465
""",
    'contact.slip': """\
~	-37581
!	-4592
!ex_contact	-4009
!ex_contact_abroad	-1774
!slip	16641
!slip_abroad	17150
!•	2984
.	3300
.-	-7212
.i	-7848
.i+they	13721
.i+you	-4446
.i-	-8862
.they	15625
.they-	9537
.you	-1900
.you+they	-1622
.you-	-3376
1	5223
10	-1608
2	1705
2 $	1782
3	1997
3 $	3422
3am $	2055
6	2245
6 _ $	2679
6 times	3423
?	-4544
?-	-3598
?i	-5668
?they	4704
^ _ $	-5264
^ _ 6	2735
^ _ a	2948
^ _ about	-2807
^ _ after	-3967
^ _ again	2908
^ _ ai	7383
^ _ allee	3267
^ _ am	-5294
^ _ and	5253
^ _ angerufen	5111
^ _ anoche	3190
^ _ answered	5818
^ _ apologized	1818
^ _ at	5014
^ _ beat	-3048
^ _ been	6493
^ _ begged	1738
^ _ best	2794
^ _ bin	-1840
^ _ boyfriend	-2571
^ _ broke	-5359
^ _ by	2663
^ _ called	1775
^ _ calls	-2121
^ _ came	-2832
^ _ can	-2487
^ _ caved	1703
^ _ cheated	-1731
^ _ check	1671
^ _ com	-3672
^ _ commented	3911
^ _ contact	4544
^ _ dialed	3664
^ _ do	-2909
^ _ dreamt	-1984
^ _ drove	3850
^ _ el	9595
^ _ ela	4702
^ _ ele	9594
^ _ emailed	1746
^ _ en	-2440
^ _ escribi	3705
^ _ escribio	1744
^ _ est	-1865
^ _ everything	-1805
^ _ ex	-8843
^ _ feel	-3832
^ _ finally	-1849
^ _ for	-2851
^ _ found	-3156
^ _ from	-1717
^ _ gave	-4192
^ _ gestern	2267
^ _ girlfriend	-1603
^ _ habe	3209
^ _ happy	3051
^ _ has	-2564
^ _ hat	-2929
^ _ hate	-4515
^ _ have	1691
^ _ help	1825
^ _ her	12452
^ _ him	13539
^ _ his	14297
^ _ hit	4203
^ _ hope	-3303
^ _ hurt	-1707
^ _ husband	-2424
^ _ i	2480
^ _ if	2925
^ _ ihr	4261
^ _ is	-9151
^ _ it	2665
^ _ keep	3580
^ _ keeps	-1825
^ _ l	2668
^ _ la	-1615
^ _ le	-6981
^ _ left	-3592
^ _ letter	5075
^ _ liked	3010
^ _ live	2336
^ _ llame	10133
^ _ llamo	3910
^ _ lui	3765
^ _ m	-4351
^ _ mande	7519
^ _ me	-7319
^ _ meine	-2314
^ _ mensagem	4992
^ _ message	-4953
^ _ messages	-2425
^ _ messaging	3258
^ _ mi	-1746
^ _ mich	-3207
^ _ minha	-1846
^ _ mir	-2413
^ _ miss	-4791
^ _ my	9733
^ _ ne	-2689
^ _ night	2690
^ _ no	3379
^ _ o	2534
^ _ of	-2187
^ _ off	-2738
^ _ on	4172
^ _ one	2397
^ _ out	3326
^ _ outside	2583
^ _ packed	-2253
^ _ past	2387
^ _ perfil	3473
^ _ pressed	4576
^ _ que	-2694
^ _ rang	2710
^ _ reached	3124
^ _ reminders	-1900
^ _ replied	3361
^ _ said	-2874
^ _ send	7173
^ _ she	-2152
^ _ sister	3062
^ _ sleep	-2972
^ _ slept	4952
^ _ slipped	5831
^ _ so	-2725
^ _ sorry	2992
^ _ still	-4587
^ _ sus	7060
^ _ talk	-3040
^ _ talked	4667
^ _ text	-1629
^ _ texted	6896
^ _ texting	3491
^ _ that	-2256
^ _ the	-3131
^ _ through	1727
^ _ to	4421
^ _ together	4273
^ _ took	-2904
^ _ up	8240
^ _ vermisse	-1611
^ _ viens	3008
^ _ want	-4294
^ _ war	3482
^ _ was	-4468
^ _ we	-2232
^ _ wear	-3968
^ _ went	3726
^ _ will	-1972
^ _ wish	-2203
^ _ wrote	3307
^ _ y	11682
^ _ yet	1865
^ _ you	-2965
^ _ •	-9112
^ a	-2179
^ asked	5190
^ broke	6294
^ called	7973
^ checked	5465
^ could	3191
^ day	-2962
^ delete	-1997
^ drunk	3124
^ ela	-2523
^ ele	-2205
^ elle	-2807
^ emailed	2768
^ ex	-2308
^ fuck	4551
^ fui	3495
^ gave	7302
^ got	-5055
^ habe	6765
^ he	-12602
^ her	-4776
^ his	-5012
^ hit	2723
^ how	-4325
^ il	2264
^ it	-1989
^ j	2702
^ je	3393
^ la	7603
^ le	14584
^ left	4995
^ liguei	3990
^ liked	4432
^ looked	2274
^ mandei	4498
^ me	2747
^ mein	-1631
^ messaged	4452
^ met	1928
^ mi	-2148
^ my	-15132
^ nao	-4471
^ no	-5507
^ not	-1664
^ ok	3882
^ olhei	7710
^ please	-1702
^ rang	4814
^ saw	-3456
^ sent	14044
^ she	-15796
^ sie	-2228
^ sinto	-1640
^ spent	6438
^ stalked	3845
^ stalkeei	4416
^ stop	-2688
^ texted	1698
^ the	-3935
^ told	4458
^ waited	2514
^ was	2223
^ watched	3064
^ we	4095
^ went	6183
^ what	-2532
^ when	-2791
^ woke	-2202
a	-2858
a _ $	-1854
a _ a	1864
a _ about	-1977
a _ account	1931
a _ at	2679
a _ back	4482
a _ but	-2640
a _ casa	3630
a _ et	6877
a _ for	3960
a _ from	-5078
a _ got	3103
a _ her	5064
a _ him	2115
a _ in	1712
a _ j	2440
a _ last	3356
a _ message	-2528
a _ on	4688
a _ to	3208
a _ un	-2191
a _ yesterday	1654
a appele	4141
a card	1705
a dream	-1885
a envoye	-1765
a fake	2161
a gift	3385
a heart	2274
a letter	1623
a long	2399
a meme	6062
a message	-4688
a note	3660
a song	2341
a su	3759
a voicemail	2244
a week	-3652
about _ $	-6764
about me	-2042
about the	2406
acci*	5758
accident	2228
accidentally	3530
accidentally liked	3530
after	8848
after _ $	4176
after a	-4513
after class	2841
after six	2620
again	6208
again $	1891
again _ $	1878
ago	-3385
ago $	-3020
ai	7099
ai _ $	4219
ai _ de	-3263
ai appele	2655
ai appelee	3869
ai ecrit	2730
ai pas	-4857
ai repondu	2440
all _ $	1621
all night	4589
allee	3267
allee _ $	3267
alwa*	-2200
always	-2200
am	-7279
am _ $	-2744
am _ i	2171
am _ told	2694
am and	2694
an	2558
an _ of	1834
an _ picture	2044
an hour	1660
an old	1892
and	6846
and _ $	2556
and _ a	1620
and _ again	1932
and _ answered	4358
and _ argued	2731
and _ back	2080
and _ broke	-1630
and _ ex	1806
and _ for	1610
and _ her	4020
and _ him	2061
and _ i	-1605
and _ it	-2262
and _ liked	2969
and _ my	3584
and _ not	-4155
and _ pas	-3260
and _ said	6297
and _ sent	2303
and _ talked	1827
and _ thanks	2087
and _ the	2721
and _ to	-1652
and _ told	4596
and _ wrote	2080
and _ yes	1692
and ai	-4063
and called	5130
and did	-3327
and he	6120
and i	5940
and it	-2731
and messaged	3538
and she	6261
and texted	2257
and we	4837
and wrote	2659
ange*	8872
angerufen	5862
angerufen und	5111
angeschaut	4085
angeschaut $	4085
anoc*	4304
anoche	4304
anoche $	4304
answ*	13218
answer _ $	1837
answered	11696
answered _ $	7112
answered _ message	7642
answered my	10973
apol*	1604
apologized	1777
appe*	6674
appele	4995
appelee	2763
are	-3433
argu*	2210
argued	2210
argued _ the	2021
ask	-2919
asked	8246
asked _ about	3819
asked _ brother	1896
asked _ friend	2821
asked _ how	2722
asked _ roommate	2302
asked her	4050
asked his	5110
at _ $	2616
at _ house	3038
at _ on	-1749
at her	6643
at his	2044
at me	-2041
at my	-2460
at night	-2051
at the	-2725
ayer	4288
ayer $	4288
back	2383
back $	5093
be	-3506
be _ $	-2682
beat	-3048
beba*	3366
beca*	1638
because	1638
because _ asked	1928
because i	2531
been	4051
been _ again	2295
been _ my	5283
begg*	1773
begged	1773
begged _ stay	1713
begged _ to	2974
begged her	2344
bei	3639
bei _ $	3639
bell	-3675
bell $	-3675
best _ $	-1613
best _ to	2591
best friend	1883
birthday _ said	2087
birthday _ she	2087
birthday and	1810
borr*	2872
boss	-2723
bot	-1737
bot $	-1679
both	4674
both _ us	4724
both of	4724
box	-2057
box $	-2057
boxes	-1920
boyf*	-2315
boyfriend	-2315
brea*	-2032
broke _ $	5866
broke _ contact	6676
broke no	6676
broke up	-6649
brother _ is	1605
brother how	1896
buil*	2628
building	2628
but	-3226
but _ it	-2998
but _ not	1976
but never	-2634
but she	2013
by	2425
by accident	2228
call	2419
call $	5196
call*	11938
called	11727
called $	2309
called _ cried	5265
called _ crying	-2010
called _ last	-2502
called _ on	3419
called _ talked	2194
called _ times	3718
called _ we	2194
called and	2771
called her	2255
called him	3111
calls	-2947
calls from	-1637
came	-3190
can	-3095
can _ checking	1924
car $	2297
casa $	-1752
casa _ $	3042
caved	1703
caved and	1703
cham*	5418
chan*	-2247
chat	2128
chat _ $	2987
chea*	-2070
cheated	-1989
chec*	7688
checked	6068
checking	1826
chez	2272
chez _ $	2272
chez lui	2632
class	2841
coff*	2857
coffee	2857
coffee $	2734
com	-4008
com _ $	-3861
comm*	4418
comment	2164
commented	5112
commented _ her	3207
commented _ post	1905
commented on	5112
cont*	9265
contact $	3227
contacto	8768
contesto	1845
contesto $	1845
could	2430
could _ help	2447
could _ it	4452
could not	4419
cried _ his	-4812
cried _ of	4856
cried at	-3096
cried in	-2571
cryi*	-1721
crying	-1721
crying _ $	-1628
d	-2072
d elle	-1732
day	-5757
day _ $	-2512
day _ no	-1806
days $	2537
de	-3126
de _ $	-4259
de _ envoyer	2614
de novo	2361
dela	4567
dele $	-1650
dele*	-3903
delete	-2482
dia	2440
dial*	3664
dialed	3664
dialed _ $	3664
dialed _ ex	3664
dialed my	3664
diary	-4908
diary $	-4908
did _ to	1591
did it	3462
did not	-3282
divo*	-1946
do	-6369
do _ $	-1778
do i	-1718
do not	-2911
doll*	5264
door*	3629
doorbell	3629
doorbell $	3681
drea*	-1984
dream	-1885
dreamt	-1984
drop*	1752
dropped	1752
dropped _ in	1860
drove	4977
drove _ his	3529
drove _ house	1649
drove past	3150
drunk	5797
drunk _ ex	3994
drunk _ my	3994
drunk dialed	3664
e	3098
e _ $	3813
e _ respondi	3630
e eu	3493
ecrit	4091
ecrit _ ai	2440
ecrit _ j	2440
ecrit et	3110
effa*	-1834
efface	-1834
eight	-1796
el	8459
el _ $	6733
ela	3801
ela _ $	5705
ela no	2394
ele	2401
ele $	4628
ele _ e	3630
ele _ mandou	-1714
ele _ mensagem	-2111
ele ontem	5027
elle	-4405
em	-2075
em _ $	-2075
emai*	3983
email	2195
email $	1756
emailed	4451
emailed _ a	2272
emailed him	2768
en	-3958
en _ $	-1935
end	4603
end $	5214
ended up	3823
envo*	2033
envoyer	2614
envoyer _ $	2614
er _ mich	-1740
er _ und	2786
erase	-1918
es	-2020
escr*	3533
escribi	3705
escribi y	2326
escribio _ le	2467
escribio y	2467
escrito	-2800
escrito _ $	-2736
est	-2027
et	6057
et _ a	4842
et _ ai	2440
et _ repondu	2440
et j	2440
eu	2448
eu _ $	3175
eu respondi	3630
even*	2033
evening	2064
ever*	-3828
every	-2249
every day	2438
everything	-1828
ex $	2571
ex _ $	5573
ex _ a	-2751
ex _ after	-1609
ex _ and	3167
ex _ broke	-1630
ex _ how	1747
ex _ i	1695
ex _ me	-2804
ex _ work	-3115
ex on	2123
face*	4279
facebook	3093
fake	2161
fake _ $	1999
fake account	1947
fami*	-1641
family	-1641
favo*	-1795
favourite	-1762
feel	-4432
feelings $	-1635
fina*	-2610
finally	-2610
finally _ $	-4068
finally _ my	1691
finally answered	-2704
find	1855
fine	2718
fine $	2780
flat	1862
for	-4246
for _ after	1944
for _ back	-1916
for _ class	1944
for _ days	-1787
for _ years	-1938
for a	-3300
for coffee	1790
for her	1995
forg*	-4793
fotos	5247
fotos $	5693
foug*	3903
fought	3903
fought $	4211
found	-5095
found his	-2672
four	-1714
frie*	-3277
friend	1635
friend _ him	2384
friend _ me	-2040
friend about	2889
friends	-4835
friends $	-3266
from	-5972
from _ account	1785
from _ ex	-2804
from _ fake	1999
from _ the	-1764
from _ today	-1708
from a	2896
from her	-7456
from him	-4656
from last	2833
from me	1984
fuck	3836
fui	3420
fui a	3601
gave	2869
gave _ $	-2094
gave _ a	6162
gave _ and	3557
gave _ everything	-1853
gave her	-2421
gave him	-1863
gave in	3557
gean*	3624
geantwortet	3624
geantwortet $	3624
gesc*	2698
geschrieben	3407
geschrieben und	1841
gest*	2480
gestern	2616
gestern angerufen	-2084
get	-3755
gift	3385
gift _ her	1778
girl	2175
girlfriend $	3319
girlfriend _ $	-1897
good	-1843
got	-3571
got _ from	-3764
got _ lol	2949
habe	10235
habe _ $	6629
habe _ angerufen	3547
habe _ angeschaut	4223
habe _ geschrieben	2171
habe _ nacht	1771
habe _ profil	4223
habe ihm	1754
habe ihr	4261
haben	1823
haben _ $	1869
habl*	6449
had	2046
had _ long	3938
had _ text	4390
hair	-3227
hair _ $	-3178
happy _ and	2064
happy _ she	2087
happy birthday	2375
has	-1799
hat	-1881
hat _ $	-3103
hat _ angerufen	-3115
hat _ ich	2898
hat _ und	5853
hat angerufen	4806
hat gestern	-1877
hat mich	-1954
hat mir	-1829
hate	-4544
hate _ $	-3515
hate her	-3281
have _ $	-2895
have _ again	2295
have _ her	1955
have _ texting	2791
have _ the	-2175
have been	5247
have to	-2748
he	-3050
he _ a	-7397
he _ and	3901
he _ answered	-1605
he _ back	-1595
he _ birthday	-2505
he _ by	-1720
he _ happy	-2628
he _ his	-4361
he _ me	-2095
he _ my	2375
he _ not	1968
he _ say	2887
he _ saying	-1720
he _ so	9114
he _ twice	-1938
he _ we	7509
he answered	3719
he asked	-1598
he called	-3531
he came	-2246
he finally	-2957
he left	-3998
he replied	4151
he sent	-6482
he wants	-1988
he was	4981
he wrote	2636
hear*	-1838
hearing	-1615
hearing _ $	-1615
heart	1953
help	1637
help _ her	2108
help it	2402
her	17393
her _ $	2589
her _ at	1951
her _ class	1919
her _ did	3877
her _ her	3821
her _ how	1891
her _ i	-2430
her _ is	-2120
her _ on	1713
her _ she	3805
her _ text	3066
her _ the	-2469
her _ today	3182
her a	7770
her ex	-2400
her facebook	2192
her friend	-3786
her from	4599
her house	2557
her name	-5029
her new	-1994
her photo	-2757
her roommate	2302
her stories	2467
her story	-1880
her stuff	-2560
her to	2699
her work	3447
hi $	-2170
hi _ $	2869
him	9419
him $	-5713
him _ $	3598
him _ a	4785
him _ and	1622
him _ birthday	3753
him _ him	1959
him _ last	-1970
him _ letter	4141
him _ love	2168
him _ song	2429
him _ still	1901
him _ times	-2414
him _ was	-1779
him _ work	2005
him _ •	6045
him a	7032
him at	-1594
him back	-1786
him but	-1849
him from	2050
him happy	3753
him i	1869
him in	3347
him three	-2991
him to	1910
his	14190
his _ a	2517
his _ about	2889
his _ again	1762
his _ and	-2072
his _ by	3246
his _ friend	2056
his _ he	4114
his _ last	1596
his _ on	-1662
his _ that	2732
his _ to	5267
his _ today	-1768
his best	2590
his ex	-1920
his favourite	-1762
his flat	2177
his friend	1753
his hoodie	-4215
his house	3752
his instagram	2095
his old	-1957
his story	4314
his things	-2133
hist*	5567
history	-1614
history $	-1614
hit	6926
hit _ $	2977
hit _ and	3810
hit _ up	1646
hit send	6231
hood*	-4215
hoodie	-4215
hoodie $	-2848
hope	-4458
hora	4078
hora $	4135
hour	1651
house	5151
house $	4085
how _ $	-1637
how _ am	1711
how _ and	3413
how _ is	2108
how she	2082
hoy	-3510
hoy $	-2747
hug	-2328
hug $	-2328
hurt _ feelings	-1611
husb*	-2604
husband	-2604
i	6996
i _ $	6757
i _ 6	3398
i _ again	2882
i _ an	2212
i _ and	6808
i _ at	-3756
i _ back	1609
i _ been	3426
i _ boxes	-1908
i _ every	-4742
i _ ex	4802
i _ friend	1710
i _ happy	1775
i _ her	-4427
i _ him	2485
i _ his	1646
i _ hurt	1592
i _ i	2907
i _ in	2320
i _ it	4452
i _ messaged	2428
i _ my	3495
i _ myself	-1634
i _ name	-5086
i _ new	-2106
i _ not	-3146
i _ of	-3265
i _ off	-1729
i _ old	-2027
i _ on	1744
i _ one	-2598
i _ out	3591
i _ outside	2601
i _ photo	-1848
i _ pregnant	-2301
i _ say	2760
i _ send	8112
i _ sending	2880
i _ sent	2108
i _ she	2251
i _ sleep	-2406
i _ so	-3739
i _ sorry	2852
i _ ten	-2378
i _ texting	1753
i _ three	-3243
i _ to	2576
i _ up	4356
i _ you	-2491
i am	-5695
i answered	5922
i apologized	1967
i asked	8917
i beat	-3048
i begged	1636
i called	2414
i caved	1703
i commented	2800
i cried	-5129
i do	-2442
i dreamt	-1984
i drove	3850
i emailed	2269
i feel	-4221
i finally	2760
i found	-3518
i gave	-4371
i hate	-4515
i hope	-4458
i just	2445
i keep	3091
i left	-2221
i liked	4167
i look	1979
i met	-1972
i miss	-4456
i pressed	4576
i rang	-1859
i reached	4183
i regret	-1680
i replied	2781
i said	-1606
i see	-3142
i sent	11356
i slipped	5831
i talk	-3084
i texted	4380
i think	-2010
i told	4107
i took	-3085
i want	-4960
i was	-1699
i went	3951
i wish	-2203
i wrote	6095
ich	2340
ich _ geschrieben	6737
ich _ gestern	5534
ich _ ihr	3113
ich _ nicht	-4927
ich _ so	-2142
ich habe	4359
ich vermisse	-1611
ich war	3931
if	1840
if _ was	3635
if he	2653
ihm geschrieben	3911
ihm nicht	-4496
ihr	7391
ihr _ $	6058
ihr geschrieben	2200
il _ appele	4141
il a	4248
in	-3284
in _ $	-1876
in _ hoodie	-2848
in and	4117
in her	1820
in his	-4636
in my	-5258
in the	4209
inst*	3060
instagram	3357
is	-4592
is gone	2128
it	-2027
it $	1646
it _ day	-3035
it _ fine	2907
it _ her	3191
it _ my	-1892
it _ to	-1655
it every	-3015
it in	5585
it is	4936
it to	-3490
it was	-1854
j	4243
j _ $	1642
j _ repondu	2440
j ai	4616
je	2850
je _ ai	3457
je _ allee	3267
je _ appele	2655
je _ appelee	3869
je _ de	2898
je _ ecrit	2730
je _ en	-1732
je _ pas	-3474
je and	-4267
je l	5407
je lui	3914
je ne	-1877
je viens	3008
jump*	-1940
just	-1951
just _ me	-1940
just _ send	3894
just hit	3894
keep	3058
keep _ $	3097
keep _ her	2785
keep sending	2880
keeps	-3083
keys	-2450
kids	-2099
kiss*	-2214
kissed	-2214
kissed _ $	-2214
l	2629
l _ $	4113
l _ appelee	3869
l ai	3606
la	5587
la llame	9600
land*	-1778
landlord	-1778
last _ $	4023
last night	3338
last week	3433
last year	-1872
lawy*	-2326
lawyer	-2326
le	8813
le _ $	4478
le _ mensaje	2251
le _ un	2872
le _ y	2945
le escribi	3705
le mande	7519
left	-2944
left $	-2939
left _ a	2959
left _ and	-3535
left _ i	-2301
left _ voicemail	2338
lett*	1957
letter	4105
letter _ mailbox	1799
letter in	1799
letters	-2148
letters $	-1656
letters in	-2100
ligu*	3990
liguei	3990
liguei _ ela	2783
liguei _ ontem	2163
liguei para	3990
liked	9063
liked _ $	2958
liked _ old	2568
liked _ picture	2374
liked an	2044
liked her	3106
list	1700
live	2173
live $	3068
llame	10133
llame _ $	7560
llame y	2573
llamo	3668
llevo	2150
lol $	-2495
lol _ $	2763
long _ last	2536
long _ night	3942
look	1865
look _ her	2294
look*	1665
looked _ $	-2193
looked _ his	2310
looked _ me	-1705
looked _ new	1759
lost	-1947
love _ $	1695
lui	5133
lui $	-1849
lui _ ecrit	2730
lui _ un	4252
lui ai	3914
m	-4051
m _ $	-1789
m _ envoye	-1765
m _ et	2302
m _ un	-1765
m a	-2559
mail*	3973
mand*	2572
mande	7519
mande _ $	4904
mande _ mensaje	1632
mande un	2872
mandei	4498
mandei _ ele	2236
mandei _ para	2236
mandei mensagem	2958
mandou _ $	-1899
marry	-1620
me	-8085
me $	-5781
me _ $	-5584
me _ and	3577
me _ answered	2135
me _ days	4882
me _ e	2999
me _ eu	2999
me _ him	-4250
me _ i	5833
me _ le	2467
me _ mensagem	-1718
me _ night	-3955
me _ no	1607
me _ que	1619
me _ y	7201
me _ •	3764
me a	-2628
me after	3842
me and	1751
me crying	-2010
me last	-1735
me llamo	3702
me mandou	-1899
me so	3981
me to	-1791
meet _ said	1692
meet and	1692
mein	-2106
meine	-3124
meine _ $	-2027
meme	5897
meme $	3122
mens*	3437
mensagem	2048
mensagem $	-1653
mensagem _ ela	2262
mensagem _ ele	2236
mensagem para	2236
mensaje	2011
mes	-2320
mess*	6894
message $	6419
message _ $	-1682
message from	-2754
messaged	8536
messaged _ $	6623
messaged _ ex	4756
messaged _ from	3909
messaged her	4494
messaged him	1905
messaged me	-2832
messaged my	4756
messages	-6389
messages $	-3104
messages _ $	-2388
messages from	-1588
messaging	2584
messaging _ $	2677
met _ yesterday	2645
met up	3080
mi	-3656
mich	-4002
mich _ $	-3132
minha	-2660
minha _ $	-1901
mir	-3431
mir _ $	-1796
mira*	8834
mirando	8834
mirando _ $	8834
miss	-4530
miss _ much	-1933
miss _ so	-1933
miss her	-1735
missed	3014
missed _ $	5377
missed _ from	-2596
missed call	4473
missed calls	-1637
misses	-1639
moi	-2613
mon	-2599
money	-2020
month	-1796
month $	-1665
more	-2380
morn*	2239
morning	2321
morning $	2738
much	-3545
mum	3973
mum $	4069
my	-10025
my _ $	-4876
my _ him	3563
my _ last	2225
my _ me	-2646
my _ on	1760
my _ s	2396
my _ that	1626
my _ work	-1957
my boss	-2700
my boyfriend	-2278
my ex	12180
my husband	-2834
my sister	2614
myse*	-2225
myself	-2225
nach*	1947
nachricht	2566
nachricht _ $	2566
nacht	1771
nacht _ $	1771
name	-5306
nao	-5010
ne	-3077
ne _ pas	-2173
need _ $	2365
never	-4950
never _ $	-4248
never _ it	-2606
new	-3271
next	-1643
nicht	-6486
nicht _ $	-5342
night	7220
night $	7473
no _ $	4307
no _ escrito	-2255
no _ me	1621
no answer	1778
no contact	1907
no le	-5912
no more	-2075
not	-3917
not _ $	-4806
not _ checking	1924
not _ her	1636
not _ to	2671
not help	2367
not stop	1595
note	2257
note _ $	1634
note _ her	3716
note for	2787
novo	2361
novo $	2361
now	-2781
now $	-2087
o _ dele	3473
o perfil	3473
of	-2757
of her	-2851
of his	2066
of us	4081
off	-5598
off _ $	-2571
ok	1879
ok _ i	2126
ok i	2473
ok so	2126
old _ of	2044
old picture	2044
olhei	7710
on	5092
on _ and	3677
on _ car	1590
on _ facebook	3084
on _ instagram	1803
on _ phone	-1798
on _ post	1905
on _ that	1936
on a	2487
on friday	-2173
on her	5865
on his	3838
on saturday	1682
on sunday	2430
one	-1707
one _ $	-2844
one of	2489
onli*	4415
online	4415
online $	4415
ontem	4447
ontem $	4447
open	-3355
open _ $	-3339
open*	3468
opened	3573
otra	6957
otra _ $	7149
our	-3207
out $	-1720
out _ i	1592
out after	2587
out of	-2094
outs*	2424
outside	2424
outside _ $	2601
pack*	-2304
packed	-2253
page	4014
page _ $	2338
page every	3557
para	1593
para _ $	3244
para _ ontem	2625
para ela	4322
pas	-5610
pas _ $	-2074
past	1854
past _ house	1789
past _ twice	1988
past her	1649
past his	1640
pause	-1931
peop*	-1935
people	-1935
perf*	3253
perfil	3473
perfil dele	3473
phon*	3949
phone	11467
phone $	12892
phot*	3010
photo	-2581
photo $	-4418
photo and	1708
photos	3037
photos _ $	2931
pick _ $	3319
pict*	-2763
picture	-1906
picture _ $	-2968
picture of	2044
place	1952
plea*	-3628
please	-3628
please $	-1926
plum*	-2562
plumber	-2562
plumber $	-2562
plus	-1708
por	-2419
por _ $	-2213
post	1656
post*	3598
posted	3581
posted a	3026
preg*	-2507
pregnant	-2301
pres*	4560
pressed	4576
pressed send	4576
prof*	8816
profil	9420
profil _ $	4223
profil angeschaut	4223
que	-4340
quiso	1598
quit*	-1606
rang	6323
rang _ $	2763
rang _ bell	-3675
reac*	2808
reached	3124
reached _ after	2587
reached out	3124
regret $	2277
regret _ $	2065
regret _ every	-3015
remi*	-2268
reminders	-2024
repl*	5459
replied	5949
replied _ a	-2317
replied _ her	1832
replied _ story	2401
replied to	7737
replied with	-1613
repo*	2560
repondu	3110
repondu $	3110
resp*	11211
respondi	10579
respondi $	4112
room*	2302
roommate	2302
s	1756
s _ $	4139
said _ and	1809
said _ is	1794
said thanks	2087
said yes	1692
satu*	1682
saturday	1682
saturday $	2008
saw	-4056
saw _ his	1936
saw on	1936
say _ me	2081
say it	2917
sayi*	-2816
saying	-2816
says	-2959
schl*	-1632
scho*	-1688
school	-1688
scro*	4611
see	-2355
see _ the	-2352
see him	-1648
send	10185
send $	5725
sending _ $	2801
sent	15254
sent _ $	8015
sent _ a	2505
sent _ and	2722
sent _ letter	-3832
sent _ meme	2775
sent _ my	-1961
sent _ the	3545
sent _ to	-8035
sent her	3736
sent him	1747
sent it	10493
sent me	-3054
she	-5705
she _ a	-5181
she _ about	-3384
she _ always	-1637
she _ and	2918
she _ at	-2524
she _ for	-1608
she _ her	-6260
she _ i	5213
she _ leave	2857
she _ me	2157
she _ my	3436
she _ new	-2255
she _ not	1670
she _ on	-1853
she _ pick	1920
she _ thanks	2087
she _ to	-1778
she _ wrote	1766
she answered	4480
she asked	-2408
she called	2556
she finally	-1640
she just	-1959
she misses	-1780
she said	3566
she texted	-3132
she wrote	5495
shop	-1750
shot	2245
shot _ a	2294
showed _ her	1891
showed _ my	-1829
shut	-1831
shut _ $	-1634
side	-2927
side $	-2927
sie	-2605
sie _ angerufen	1985
sie _ und	3095
sile*	-1890
since i	-1708
sinto	-1786
sist*	2846
sister	2850
sister _ $	2917
sister _ him	4297
six	2125
six _ $	2439
six months	3131
sleep	-3663
sleep _ his	-2831
sleep on	-2134
slept	4912
slept in	-2219
slip*	8034
slipped	8034
slipped _ $	8034
sms	3217
sms $	3217
snor*	-1791
so	4005
so _ $	-3134
so _ him	4982
so i	13148
so much	-1984
son	4779
son _ $	4790
sorry	5110
spent	6438
spent the	5789
stal*	8261
stalked	3845
stalkeei	4416
still	-3370
still _ his	-2626
stop	-3738
stop _ $	-2478
stop checking	1924
stor*	8377
stories	8569
story $	2815
stuff	-2010
su	5630
su _ $	5666
su casa	3743
suis allee	3267
sund*	1944
sunday	2101
sus	13398
sus _ $	6006
tagg*	3601
tagged	3601
tagged _ a	3236
tagged _ in	3236
talk	-2290
talk to	-3277
talked _ his	-5628
talked for	2194
talked to	-5864
ten	-4289
ten _ $	-3868
ten _ ago	-2878
ten years	-2873
text	9018
text $	1920
text _ $	4372
text from	1906
text*	9476
texted	6581
texted _ at	2112
texted _ birthday	-1731
texted _ ex	2494
texted _ i	4718
texted _ night	2315
texted _ so	4021
texted happy	-2913
texted her	2237
texted him	3854
texted me	2608
texting	2895
texting again	2295
texts	-1828
that _ was	1666
that i	3937
the	-8771
the _ and	-3465
the end	5231
the landlord	-1778
the lawyer	-2326
the night	4163
the plumber	-2562
the shop	-1750
then	-2623
then _ $	-1598
there	-2062
thin*	-4498
things	-1823
things and	-2606
think	-2847
thinking	-2552
thinking _ $	-1773
thinking _ him	-1669
thinking about	-2015
three days	4598
three times	-2730
thro*	2111
through	2111
through her	2217
time	-3006
to	-3956
to _ $	-1641
to _ after	5803
to _ and	3319
to _ ex	1851
to _ for	-2029
to _ from	1849
to _ her	2443
to _ hi	1967
to _ him	-2161
to _ his	-2959
to _ it	2430
to _ story	2085
to _ this	2485
to _ to	2588
to _ up	-1977
to ask	-2013
to be	-2018
to find	2802
to get	-2570
to her	4208
to him	4348
to me	3750
to say	4304
to talk	2200
to the	-4045
today	-5422
today $	-4048
together _ $	4505
told	6606
told _ everything	2442
told _ ex	2630
told _ friend	2117
told _ i	3393
told _ still	2023
told _ that	2340
told _ was	-1964
told her	2063
told him	3205
told his	3123
took	-4572
took _ $	-2146
took _ off	-1810
took him	-2597
tout	-1795
tres	3351
tres _ $	3351
trois	1953
trois _ $	1953
trus*	-2613
tudo	-1835
tues*	-1675
tuesday	-1675
tuesday $	-1675
twice $	1714
two	-3334
un	2171
un _ $	2294
un sms	3217
una	3623
una _ $	3623
una hora	4135
und	5539
und _ haben	2212
und ich	2725
until	1624
until _ $	1624
up $	2520
up _ $	-1855
up _ and	-1988
up _ her	2914
up _ him	2036
up _ his	3303
up _ i	1992
up _ my	-3121
up on	2933
up to	-2202
us	3223
us $	4037
verm*	-1611
vermisse	-1611
vi	-1682
viens	3008
viens de	3008
voic*	2765
voice	1906
voice _ at	3376
voicemail	2765
voicemail $	2270
wait*	4602
waited	5148
waited _ after	1944
waited _ his	3204
waited for	1944
want	-5458
want _ to	-1699
want to	-1744
want*	-3241
wanted	-2622
wants	-3126
wants to	-1867
war	3376
was _ and	2438
was _ he	-1920
was _ her	-2077
was not	2424
watc*	3298
watched	2684
watched _ $	2740
watched her	3244
we	10626
we _ all	5242
we _ and	1740
we _ been	1974
we _ last	3784
we _ long	3938
we _ texting	5264
we _ together	3678
we _ up	-1948
we argued	2210
we broke	-4996
we fought	4150
we had	2268
we met	1735
wear	-4056
wear _ $	-3968
week	-2630
week $	-2707
weeks	-1845
well	1698
went	8705
went _ her	6529
went _ his	5422
went _ see	2837
went _ work	1905
went to	7223
what	-3785
what i	-1765
what*	4825
whatsapp	4875
when	-5154
when _ told	-2497
when i	-3848
who	-2066
why	-1771
will	-3375
wir	1888
wir haben	2326
wish	-2218
wish i	-1843
wish*	2989
wished	2989
wished _ birthday	3061
wished _ happy	2989
with	-4625
with _ $	-1699
with _ on	2131
with her	-1968
with*	-2040
without	-2463
without _ $	-2209
woke	-2202
woke _ to	-2202
woke up	-2202
word	-2184
work	1723
work _ $	2077
work today	2055
would	-2107
wrote	6194
wrote _ $	3021
wrote _ and	2887
wrote _ from	2412
wrote _ her	2239
wrote _ i	3411
wrote _ message	-3176
wrote _ she	2422
wrote _ wrote	5186
wrote a	-4708
wrote back	3620
wrote her	-2602
wrote him	1766
wrote me	2691
wrote to	7145
y	11403
y _ $	5695
y _ contesto	1845
y le	2467
y me	2694
y no	2140
year	-2833
year $	-1811
years	-5751
years $	-2409
years _ $	-2089
yes	1602
yes $	1644
yest*	4660
yesterday	4660
yesterday _ asked	2645
yesterday she	1850
yet	1639
yet $	1639
you	-8043
you $	-2649
you _ $	-2748
your	-2493
your _ $	-2336
•	-5616
• $	2926
• _ $	3140
• _ after	5194
• _ and	-1803
• _ but	-2161
• _ ex	-2927
• _ her	-11150
• _ him	-4941
• _ his	2646
• _ night	-1901
• _ phone	15891
• _ •	2135
• after	5213
• her	-7503
• him	-4141
• i	-3659
• •	-5616
""",
    'contact.ex_contact': """\
~	-49314
!	-4890
!ex_contact	12092
!ex_contact_abroad	14392
!slip	-2743
!slip_abroad	-3168
!•	4411
.	-4095
.-	-9452
.i	-4502
.i+they	13242
.i+they-	10259
.i+you	-5148
.i+you+they	3621
.i-	-2414
.they	1728
.you	-1683
.you+they	3680
.you-	-2482
2	3812
2 minutes	3187
3am	2876
?	-2975
?-	-2410
?i	-2123
?i+you	-1808
?you	-1643
^ _ a	3091
^ _ after	1993
^ _ ajuda	-1801
^ _ alone	-1708
^ _ am	-2242
^ _ and	-2999
^ _ angerufen	2557
^ _ anoche	4179
^ _ answered	5314
^ _ apologized	2448
^ _ asked	2534
^ _ at	-1695
^ _ been	4560
^ _ broke	-2793
^ _ brother	-1652
^ _ called	11179
^ _ calling	3217
^ _ came	6596
^ _ caved	-1712
^ _ cheated	-3614
^ _ cried	3755
^ _ curtiu	3070
^ _ de	-2435
^ _ did	-1887
^ _ do	-1994
^ _ dropped	2174
^ _ e	3288
^ _ ele	-2209
^ _ email	2129
^ _ escribio	7573
^ _ est	3340
^ _ everything	-2615
^ _ ex	18544
^ _ finally	2302
^ _ flowers	4411
^ _ followed	3611
^ _ forgot	-2279
^ _ found	2423
^ _ from	8268
^ _ geschrieben	2523
^ _ go	-2663
^ _ got	-5618
^ _ habe	-1986
^ _ had	5747
^ _ happy	2284
^ _ has	-10402
^ _ hat	7386
^ _ he	-2746
^ _ her	-6587
^ _ him	-4663
^ _ his	-5411
^ _ hoy	2256
^ _ hurt	-2734
^ _ if	-2087
^ _ ihr	-1749
^ _ in	-2446
^ _ invited	2467
^ _ is	-8365
^ _ it	-2424
^ _ just	9022
^ _ keep	-2005
^ _ keeps	2376
^ _ leave	-1830
^ _ left	3814
^ _ lied	-2888
^ _ ligou	7643
^ _ like	-1886
^ _ liked	5405
^ _ llame	3602
^ _ llamo	6453
^ _ made	-2756
^ _ mando	4726
^ _ mandou	5335
^ _ me	-6923
^ _ meine	1944
^ _ mensagem	1885
^ _ message	-2648
^ _ messaged	5006
^ _ messaging	-1916
^ _ mi	10064
^ _ mich	-3807
^ _ minha	5341
^ _ mir	3246
^ _ missed	2206
^ _ moved	-2940
^ _ my	-9195
^ _ nao	-3776
^ _ ne	-2473
^ _ never	-2749
^ _ new	2347
^ _ not	-4351
^ _ number	5348
^ _ of	2341
^ _ on	-4799
^ _ out	2329
^ _ over	2766
^ _ para	-2430
^ _ que	-2193
^ _ rang	2774
^ _ reached	5432
^ _ reacted	1686
^ _ replied	8843
^ _ s	-1983
^ _ said	-7230
^ _ saying	-1922
^ _ seeing	-2081
^ _ sent	7980
^ _ she	-4036
^ _ shot	-2393
^ _ showed	6854
^ _ sich	2100
^ _ sie	-2492
^ _ sister	-1993
^ _ soeur	-2343
^ _ someone	-2560
^ _ sorry	4127
^ _ still	-2385
^ _ talked	3161
^ _ talking	-1647
^ _ text	2012
^ _ texted	6671
^ _ texting	1972
^ _ texts	-3127
^ _ than	1945
^ _ thanks	1858
^ _ the	-4947
^ _ told	-6226
^ _ un	2485
^ _ up	4014
^ _ viewed	2816
^ _ watched	2303
^ _ watching	3675
^ _ went	2370
^ _ were	1935
^ _ will	-1763
^ _ wished	2814
^ _ wrote	9575
^ _ y	9665
^ _ you	-3976
^ _ •	-9111
^ called	6058
^ do	-2210
^ drunk	-2516
^ ela	7209
^ ele	8403
^ elle	2075
^ ex	3429
^ got	9751
^ he	10787
^ heard	6190
^ her	4261
^ his	9395
^ hola	-1674
^ how	-3131
^ i	-8937
^ ich	-3735
^ il	8456
^ je	-2362
^ just	-5030
^ la	5110
^ left	-2327
^ liked	-1697
^ lo	-1957
^ ma	-2906
^ me	12026
^ meine	-3347
^ messaged	-2942
^ mi	2393
^ minha	-3018
^ mon	1914
^ no	-6330
^ she	10317
^ sie	6260
^ stop	-2123
^ texted	-5275
^ voicemail	2502
^ we	7296
^ what	-1837
^ woke	2619
^ wrote	-2453
^ •	4498
a _ $	6459
a _ a	2551
a _ and	-2998
a _ back	4226
a _ casa	1841
a _ et	4075
a _ from	4493
a _ got	4104
a _ hier	1660
a _ him	2665
a _ last	2077
a _ message	3246
a _ my	2393
a _ of	-2214
a _ on	3698
a _ request	1708
a _ un	2870
a _ up	2401
a _ with	-2057
a appele	6288
a appelee	3852
a break	-2729
a ecrit	5131
a envoye	3986
a good	-1770
a happy	1973
a letter	1914
a long	3512
a meme	2597
a mess	1857
a new	-1710
a photo	2273
a text	2230
a thumbs	2401
a trompee	-2478
a voicemail	8051
a word	-1985
about	3126
about _ $	3272
about _ car	2055
about him	5832
about me	4201
about my	-5296
acce*	1811
acci*	-2102
accidentally	-1777
accidentally liked	-1777
after	7104
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
all day	-3269
all my	3589
all night	4984
all the	-2108
alone	-3699
alone $	-1836
alone _ $	-1859
alre*	-1934
already	-1934
already $	-1934
alwa*	-2970
always	-2970
always _ $	-2314
am $	4972
amig*	-2910
amiga	-3755
amigos	-2895
amigos $	-2895
an _ $	-1798
an _ from	2129
an _ her	1959
and	3532
and _ $	-2451
and _ answered	1715
and _ he	3382
and _ hi	4538
and _ is	-3055
and _ just	-2495
and _ left	-3858
and _ liked	2653
and _ me	6903
and _ no	-2262
and _ on	-2220
and _ out	-2515
and _ replied	2158
and _ said	7121
and _ she	2501
and _ thanks	1760
and _ the	-2884
and _ them	1782
and _ told	5482
and _ •	5848
and called	-1964
and he	10325
and i	-1659
and left	-1818
and moved	-1844
and said	2693
and she	9496
and then	-3052
and •	2178
ange*	8784
angerufen	6748
angerufen $	4190
angerufen und	2557
answ*	5324
answered	8298
answered $	3730
answered _ $	2722
answered my	2816
anym*	-2929
anymore	-2929
anymore $	-1655
apol*	4446
apologized	3290
apologized _ me	1852
appe*	8866
appele	5918
appele $	2274
appelee	3605
appelee _ $	3146
aqui	6068
aqui _ $	6068
aqui _ casa	6068
aqui em	6068
are	-3179
ask	5895
ask _ am	4671
ask _ i	4671
ask how	4857
asked	5386
asked _ $	2206
asked _ am	2405
asked _ he	-2596
asked _ her	1811
asked _ how	-3511
asked _ i	5594
asked _ me	2743
asked _ meet	2672
asked _ to	-3346
asked _ we	2938
asked _ •	3490
asked about	2518
asked her	-2792
asked him	-2482
asked his	-1734
asked how	2013
asked if	4523
asked me	-2252
asked my	1681
asked to	2123
at	1673
at 3am	2901
at _ $	-4704
at _ again	-2858
at _ when	2075
at her	-1877
at my	5903
audio	4283
audio _ $	2273
away	-2776
away $	3615
away _ $	-2965
away and	-3209
away from	-2886
back	11690
back $	7422
back _ $	1984
be friends	1714
beca*	-4504
because	-4504
because _ to	-2521
because he	-1679
because i	-2163
been	2833
been _ again	4520
been _ every	1851
been _ me	2543
been _ since	1953
been calling	1659
been texting	3337
befo*	-1996
before	-1851
begged _ stay	2177
begged him	2217
beli*	2358
believe	2540
believe _ $	2600
best	-2567
best friend	-2234
betr*	-3468
betrogen	-3464
betrogen $	-3464
birthday _ said	1760
birthday _ she	1760
bloq*	-3474
bot	-1649
both	3787
both _ us	3805
both of	3805
boyfriend $	3006
boyfriend _ he	-2443
boyfriend _ his	-1873
boyfriend _ is	-2253
boyfriend and	-2727
boyfriend keeps	2548
broke	-4955
broke _ $	-2288
broke up	-2439
but	-2589
but _ •	1777
but •	1777
by	-2736
by _ $	-3875
by to	1936
call	7670
call $	5282
call*	8530
called	6857
called $	3057
called _ $	-3916
called _ cried	9783
called _ ex	-2285
called _ he	2542
called _ last	2109
called _ she	2439
called _ today	2818
called me	-3654
calling	1852
calling me	3603
calls	2752
calls from	2484
calls me	2542
came	6556
came _ to	4131
came by	1936
came over	3090
can _ believe	2540
can _ it	3411
casa	7438
casa $	7971
caved	-1712
caved and	-1712
ce	2185
ce _ $	2390
chan*	3693
chance	4056
chance $	4157
chat	4483
chat _ $	4660
chea*	-3706
cheated	-3665
cheated _ $	-1709
cheated _ me	-3070
cheated on	-3072
chez	4181
chez _ $	4181
coff*	2652
coffee	2652
com	-1955
comm*	2783
comment	3426
commented _ my	2175
commented _ post	2021
cont*	5180
contesto	1733
contesto $	1733
cowo*	-2555
coworker	-2555
coworker $	-1730
cried	5518
cried $	3874
cried _ of	4020
cried _ the	-2115
curt*	3070
curtiu	3070
curtiu _ $	3070
curtiu _ foto	3070
curtiu minha	3070
dati*	-2199
dating	-2199
day	-4018
day $	-3373
day _ $	-1786
day she	1714
de	-2967
dead	-2160
deix*	-1867
deixa	-2156
deixa _ $	-1909
dejo	-2937
dejo _ $	-1639
dejo hace	-1839
dele*	-2311
did	-3295
do	-5764
do not	-2084
do you	-1711
doing _ $	3610
done _ $	2368
done with	2316
door $	-3835
door _ $	1917
drunk	-3370
drunk _ ex	-1771
drunk _ my	-1771
drunk texted	-2224
e	4346
e _ $	5900
e _ respondi	2654
e eu	1915
ecrit	6406
ecrit et	3963
ela	8242
ela _ $	4296
ela _ de	1874
ela _ ligou	4914
ela _ me	-2659
ela me	2689
ele	2728
ele $	-2781
ele _ $	-2999
ele _ e	2654
ele _ em	-1669
ele _ mandou	4925
ele _ me	-1933
ele _ mensagem	5873
ele _ minha	4421
ele me	5109
ele nao	-1657
ella	-1868
elle	4094
elle _ a	1719
elle _ aime	4312
elle a	4731
elle m	2434
else	-2161
em	3052
em _ $	3052
em casa	6068
email	8284
email $	7646
email _ her	2129
email from	2129
emailed _ about	2030
en	-2175
ended	-2694
envoye	1893
envoye _ $	3034
envoye _ message	2151
envoye un	1893
er	3618
er _ geantwortet	3007
er _ geschrieben	1696
er _ mich	-2373
er _ mir	2727
er _ nicht	-1683
er _ und	1873
er hat	5154
es	-1807
escr*	7645
escribi y	5199
escribio	8336
escribio $	3915
escribio _ $	3379
escribio hoy	3084
esqu*	-2459
essay	-2850
est	2920
est _ moi	4197
et	4678
et _ a	4334
et _ m	2879
eu _ $	2415
eu respondi	2654
ever*	-3609
every	-3886
every _ $	-4128
every night	-3080
everything	-2574
everything $	1777
everything _ $	-2946
everything _ me	-2194
everything about	-1851
ex	5413
ex $	-1715
ex _ $	-4162
ex _ a	2157
ex _ i	-3107
ex _ keeps	2548
ex _ me	15256
ex _ my	2359
ex _ on	-4396
ex _ texts	1892
ex _ to	3342
ex _ up	2385
ex _ work	4097
ex and	-3091
ex asked	3484
ex boyfriend	2152
ex called	3692
ex husband	3449
ex is	-2231
ex just	2154
ex keeps	-1735
ex viewed	2210
ex wants	1664
face*	2114
facetimed	2112
fami*	-1860
family	-1860
family $	-1819
feel	-2218
fina*	2903
finally	2903
finally _ $	2752
finally answered	2546
fine $	2881
first _ in	2111
first _ weeks	2111
first time	2111
flowers $	-1864
flowers _ my	3552
flowers on	-4143
foll*	4123
follow	1790
follow _ $	1790
followed	3611
followed _ again	2943
followed me	3611
for _ and	-2988
for _ back	2054
for _ first	2111
for _ time	2080
for _ years	-2831
for a	-1981
for coffee	3163
for her	1853
for him	3973
forg*	-4752
forget	-2108
forgot	-2279
foto	5988
foto $	5988
fotos	-1823
foug*	5268
fought	5268
fought $	6130
found _ from	1807
found a	2877
found out	-1733
four	2175
freu*	-1721
friend _ he	2829
friend _ me	3962
friend _ she	2439
from	14546
from _ $	3438
from _ at	5739
from _ ex	4097
from _ in	3855
from _ my	3855
from _ the	5858
from a	-3746
from her	15208
from him	8698
from last	1970
from me	-4823
from your	-2005
fuck	-1909
fuck off	-1763
gave	-1953
gean*	3585
geantwortet	3585
geantwortet $	3585
gema*	-1867
gemacht	-1867
gemacht $	-1836
geme*	3257
gemeldet	3257
gemeldet $	3257
gesc*	4909
geschrieben	5244
geschrieben _ er	3007
geschrieben _ hat	3007
geschrieben und	3964
gest*	1773
gestern	1800
gestern _ $	2222
gestern angerufen	3193
girl	-1881
girlfriend _ for	2225
give	2460
go _ and	-2118
good	-3722
good _ $	-2179
got	10025
got _ from	6230
got _ lol	2517
got a	9909
grat*	2548
guess	6655
guy	-2610
guy $	-1945
habe	-1912
habe _ angerufen	-1711
habe _ gestern	-2169
habe _ und	2977
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
happened $	3697
happy	5140
happy _ $	3415
happy _ me	-1759
happy _ she	1760
happy _ year	1946
happy birthday	5644
happy new	1946
has	-4075
has _ girlfriend	-1875
has _ new	-2090
has my	-2343
hat	10361
hat _ $	2078
hat _ angerufen	8271
hat _ betrogen	-3464
hat _ gemeldet	3257
hat _ geschrieben	2637
hat _ gestern	3205
hat _ schluss	-1744
hat _ und	3483
hat _ verlassen	-2884
hat mich	-3284
hat mir	5913
hat sich	3257
have _ again	4520
have _ texting	4316
have been	1934
he	16791
he _ $	7825
he _ a	6578
he _ again	1925
he _ all	-3268
he _ at	-2162
he _ back	4820
he _ calling	3029
he _ every	-2037
he _ ex	-2007
he _ flowers	-2982
he _ friend	4420
he _ happy	2042
he _ he	3928
he _ his	3932
he _ i	3578
he _ kids	-2307
he _ last	1654
he _ me	3819
he _ my	8809
he _ new	-1969
he _ no	2965
he _ not	-2192
he _ out	4682
he _ say	2479
he _ seeing	2621
he _ stay	-1775
he _ story	3930
he _ the	-1852
he _ things	-2706
he _ to	2348
he _ today	4097
he _ up	2226
he _ wanted	-2461
he _ wants	1856
he _ we	7325
he _ •	-3156
he answered	1699
he asked	2589
he called	7711
he came	3610
he cheated	-2502
he did	-1943
he finally	1843
he has	-3550
he hurt	-1815
he keeps	2879
he lied	-2900
he liked	2853
he loved	-2289
he never	-3821
he posted	-2144
he rang	2570
he reached	3014
he reacted	1686
he replied	1680
he sent	4879
he texted	3266
he was	-3987
he watched	2481
he wished	2441
he wrote	4463
he •	-1653
heard	6190
heard from	6190
heart	-1770
heart $	-1660
her	-4940
her $	-3224
her _ $	2663
her _ and	5101
her _ cried	6573
her _ did	-4189
her _ love	2064
her _ says	1986
her _ she	6558
her _ to	-4221
her _ told	3789
her _ •	5317
her a	-3132
her and	4936
her at	3342
her friend	2976
her from	-3037
her house	-1838
her in	3802
her my	1967
her place	3512
her she	1990
her story	-4046
her to	-1713
heute	2054
heute _ $	2195
hey	2701
hey $	1688
hi	3347
hi $	3505
him	-3157
him $	9534
him _ $	-7266
him _ a	-2642
him _ and	2407
him _ he	3352
him _ i	-7388
him _ long	-2098
him _ said	-3951
him _ was	-2540
him _ work	-1974
him _ •	6038
him a	-2964
him and	-2791
him for	1972
him from	-3265
him he	3672
him to	1774
him today	-2638
his _ a	-1733
his _ all	-1639
his _ and	3839
his _ friend	-1636
his _ girlfriend	2209
his _ message	2491
his _ on	4797
his best	-1800
his ex	-4437
his friend	1863
his house	1676
his story	-3362
hist*	13058
hola	-1674
hola _ me	-1651
hola mi	-1651
how _ $	3086
how _ am	5660
how _ and	2449
how _ doing	-3551
how _ was	-1958
how he	-2764
how i	6364
hugg*	2364
hugged	2364
hurt	-3265
hurt me	-2684
husband _ every	1892
husband texts	1834
i	-7118
i _ $	2181
i _ about	-2227
i _ again	-1960
i _ and	9990
i _ ex	-1650
i _ flowers	1635
i _ friend	1659
i _ happy	1720
i _ he	7266
i _ him	-2153
i _ his	-5132
i _ home	1877
i _ how	-2583
i _ letter	2795
i _ my	-3946
i _ no	-5217
i _ not	-3053
i _ on	-1956
i _ say	2653
i _ she	4446
i _ sorry	3930
i _ then	-3378
i _ to	3831
i _ up	-3664
i _ you	2744
i am	3725
i answered	1672
i asked	-3056
i called	-1939
i caved	-1712
i have	-2900
i keep	-2110
i let	2296
i liked	3077
i love	1971
i messaged	3573
i miss	2802
i replied	3945
i said	-3868
i sent	3386
i still	-2652
i told	-2079
i unblocked	-3491
i went	4054
i wrote	7734
ich	-4491
ich _ gestern	-2438
ich _ sie	-2281
if	-2495
if _ •	1904
if he	-8165
if we	2938
ihr	-2097
il	7102
il _ a	5928
il _ appele	6288
il _ ecrit	6263
il _ trompee	-2478
il a	3200
il m	6570
in	-2139
in _ mailbox	2289
in _ me	-1755
in a	2130
in my	4719
in weeks	2010
invited	2467
is	-5055
is _ good	-1661
is _ me	2106
is _ mess	1913
is _ my	4366
is _ someone	1646
is _ to	-3056
is been	1995
is happy	-1953
is my	-2552
is not	2509
is over	-1997
is seeing	2560
is too	1872
it	-1838
it _ fine	2716
it _ late	1878
it _ over	-1986
it is	2452
it was	-1740
its	-1753
je	-3529
je _ ecrit	1914
je _ envoye	-2093
just _ $	5053
just texted	7022
keep	-2268
keeps	3011
keys	4015
keys $	1812
kids	-2760
kids _ we	-2307
l	-1679
la	4162
la llame	5490
last	-2282
last _ $	-5396
last month	-5006
last night	3418
last year	-1661
late	1726
late $	1876
later	-1956
later $	-1956
le	2094
le _ a	-2603
le _ un	-1769
le _ y	7480
leave $	1801
leave _ $	-2207
leave _ alone	-2079
leave me	-2155
left	-5156
left $	-3260
left _ a	-2977
left a	4230
les	-2340
les _ $	-2303
let	1964
letter	1877
letter _ her	2194
lied	-4083
lied _ $	-1860
lied _ me	-3001
lied to	-3848
life	-2585
life _ i	-1716
ligou	7643
ligou _ $	4733
like _ happened	1826
like a	1790
like nothing	1826
liked	6929
liked _ $	5521
liked _ photo	2278
liked _ so	1948
liked _ story	1790
liked my	6239
llame	3602
llame y	4149
llamo	7090
llamo _ $	5832
llamo anoche	5270
llor*	2636
lo	-2504
lol	1755
lol _ $	2543
long	2815
long _ last	4550
long _ night	4133
long message	-1732
look	-2701
look*	-2825
looked	-2756
looked _ $	-1755
looked at	-1895
los	-2613
los _ $	-2562
love	-3169
love _ $	-3082
love _ and	1852
love her	2038
loved	-4412
loved me	-2996
lovi*	-2502
loving	-2502
loving me	-2462
lui _ ecrit	1914
lui _ envoye	-2093
lui _ un	-2279
m	3503
m _ appelee	3852
m _ ecrit	5131
m _ envoye	3986
m _ hier	3095
m _ trompee	-2478
m _ un	3986
m a	5806
ma	1884
ma _ $	4914
ma _ a	-2941
ma _ m	-2897
ma soeur	-2456
made	-2944
madr*	1991
mail*	2251
mailbox	2289
mailbox $	2289
mand*	3787
mande un	-1769
mandei mensagem	2546
mando	4726
mando un	4726
mandou	3295
mandou _ $	2885
marry	-6233
matin	2400
matin $	2400
maybe	-1792
me	11878
me $	-6298
me _ about	2220
me _ anoche	5270
me _ as	1716
me _ audio	4799
me _ birthday	3060
me _ de	1918
me _ em	-2672
me _ essay	-2850
me _ hace	-1839
me _ has	3589
me _ he	7691
me _ him	8069
me _ how	5068
me _ hoy	2782
me _ i	4118
me _ instagram	1810
me _ is	9648
me _ it	-3668
me _ left	-1897
me _ like	1826
me _ look	-2401
me _ loved	-2289
me _ mensaje	1861
me _ move	-1863
me _ no	3783
me _ of	2925
me _ old	1866
me _ on	-2423
me _ ontem	3976
me _ photo	3749
me _ que	3766
me _ said	2472
me _ she	3667
me _ stop	-2035
me _ text	-1971
me _ that	3206
me _ to	-2275
me _ un	4489
me _ was	-1726
me _ we	-2473
me _ y	2198
me about	6793
me again	3922
me anymore	-2751
me contesto	3621
me deixa	-1899
me dejo	-2937
me escribio	8336
me every	-2033
me flowers	-5872
me for	4948
me from	-1903
me happy	1959
me i	2268
me in	2021
me last	1848
me ligou	7643
me llamo	7284
me mando	4726
me mandou	2885
me our	1866
me over	-2201
me respondeu	-3596
me saying	2499
me to	-2037
me today	3705
me whenever	1884
me yesterday	5211
mean	-1933
meet	4775
meet $	2736
meine _ $	1881
meine _ hat	-3115
meme	2569
mens*	7075
mensagem	4598
mensagem _ ela	2537
mensagem e	4019
mensaje	2889
mensaje _ me	4217
mess	1857
mess $	1880
mess*	3415
message	2149
message $	2228
message _ $	4291
message me	2358
messaged	3441
messaged _ $	-2490
messaged _ from	-2757
messaged _ he	3022
messaged _ •	2625
messaged me	5633
messages _ $	1699
messages from	2229
messaging	-2024
messaging _ $	-2940
mi	6325
mi _ $	13614
mi _ dejo	-2149
mi _ me	-2677
mi _ y	-3023
mich	-4537
mich _ $	-3474
mich betrogen	-3464
mich gestern	3205
mich verlassen	-2853
midnight $	1713
minha	2290
minha _ $	5308
minha _ me	-3353
minha foto	3070
minu*	3757
minutes	3120
mir	3536
mir _ $	3527
mir geschrieben	2637
miss	1991
miss _ $	2437
miss you	3685
miss*	12112
missed	8917
missed _ $	6343
missed _ from	2759
missed call	6628
missed calls	2484
misses	3331
misses _ $	2031
misses me	2094
moi $	3856
mon _ est	4125
mon _ et	-2306
mon ex	3095
money $	-1682
mont*	-2628
month	-4407
month $	-3710
months	-2512
more _ $	-1835
moth*	-2928
mother	-2916
move	-2410
moved	-4222
moved _ $	-3297
moved out	-3028
mum	-2350
mum $	-2274
my _ $	3757
my _ and	-1839
my _ asked	2716
my _ because	-1773
my _ boyfriend	2152
my _ did	5367
my _ ex	-2182
my _ his	-1986
my _ husband	3449
my _ i	2290
my _ is	-2998
my _ just	2154
my _ liked	2108
my _ me	2410
my _ my	2197
my _ not	4248
my _ s	-2247
my _ so	1674
my _ texted	-2238
my _ to	1886
my _ today	3271
my _ told	-2874
my _ two	-3174
my _ up	1908
my _ viewed	2210
my _ wants	1645
my _ work	1741
my birthday	-3661
my boyfriend	-2603
my ex	7946
my friend	-2962
my girlfriend	-2395
my gym	1987
my husband	-2570
my mailbox	3710
my mum	-2283
my parents	-1802
my post	4496
my story	7311
my stuff	-1929
my work	1815
nao	-5221
nao _ $	-3777
nao _ respondeu	-3596
nao me	-3969
ne	-2643
ne _ plus	-1887
ne m	-1934
needs _ $	2104
never	-7548
never _ $	-5150
new _ and	-3327
new _ friend	-2370
new _ me	2625
new year	1856
next	1650
nicht	-3165
nicht _ $	-2223
night	5366
night $	3423
night but	1775
no	-10472
no $	1766
no _ $	-4388
no _ escrito	-1643
no _ from	-2953
no _ me	3838
no me	-2783
not	-5855
not $	3061
not _ me	-2979
not _ well	3728
nothing $	-1834
nothing _ $	2677
nothing happened	1826
now _ me	1967
nowh*	2129
nowhere	2129
numb*	4797
number	3359
o	-1647
of	2259
of _ it	1934
of my	-1926
of nowhere	2129
of stuff	1946
of the	1646
of us	4260
off	-2564
off $	-2793
off _ and	2169
off my	2105
on	1893
on _ $	4592
on _ and	2645
on _ birthday	-4481
on _ last	-2322
on _ night	-2156
on _ phone	-2672
on _ post	2021
on his	-1865
on me	-2900
on my	5494
on our	-4966
on read	8540
on the	-4623
one _ $	1697
ontem	2651
ontem $	2651
open*	5840
opened	5884
our	-4460
our _ $	-4453
our old	1833
out _ $	-2525
out _ me	1694
out _ nowhere	2129
out last	-3156
out of	3505
out to	2299
over	-2054
over $	-1808
over text	-2139
para	-4162
para _ $	-3217
pare*	-2784
parents	-2641
part*	-1851
past	-1708
pers*	-1978
person	-1703
phone	-3840
phone $	-3632
phot*	-1735
photo	8712
photo $	6378
photos	-1696
pick*	1670
picked	1670
picked up	1670
pictures	1840
place	2312
plea*	-2492
please	-2492
plus	-2086
por	-1706
post	3215
post $	1694
posted	-2321
posted a	-2013
posts	2391
pret*	-1763
prop*	-1834
que _ $	3880
quiet	-1771
quiso	3753
quit*	-2703
rang	2279
rang me	2741
reac*	7118
reached	5432
reached _ to	2299
reached out	5432
reacted	1686
reacted _ my	1686
reacted _ story	1686
reacted to	1686
read	7299
read $	8040
rela*	-1649
remo*	-2855
remove	-2798
repl*	8985
replied	9824
replied _ a	1869
replied _ her	4628
replied _ his	-2523
replied _ story	-6447
replied to	2366
replied with	2718
repo*	3729
repondu	3963
repondu $	3963
requ*	2739
request	1708
resp*	5680
respondeu	2874
respondi	2593
respondi $	2953
right	2266
right _ $	1850
right now	2726
s	-3023
said _ is	2069
said _ misses	2451
said _ was	1860
said no	-2102
said thanks	1760
say	3203
say _ $	3111
say it	2711
saying _ a	2034
saying _ me	-2285
saying he	2431
says	2058
says _ wants	1895
says he	3790
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
sent	4918
sent _ and	2805
sent _ flowers	-4885
sent _ meme	2888
sent _ my	1709
sent _ old	1866
sent _ our	1866
sent _ request	2413
sent a	5518
sent flowers	2731
sent her	-2090
sent it	-1742
she	18820
she _ $	7202
she _ a	3456
she _ about	4248
she _ all	2835
she _ and	3155
she _ answered	2135
she _ at	3728
she _ away	-1747
she _ calling	2660
she _ i	2132
she _ in	-1648
she _ is	1724
she _ last	1654
she _ leave	2576
she _ loving	-2462
she _ me	2298
she _ meet	1750
she _ more	-1662
she _ my	3986
she _ not	-2851
she _ on	5763
she _ over	2026
she _ pick	-4167
she _ someone	-2070
she _ thanks	1760
she _ to	4618
she _ today	1647
she _ up	2735
she _ with	2400
she _ without	-1794
she _ wrote	1946
she _ yesterday	2870
she _ •	-2204
she answered	2739
she asked	3674
she calls	2542
she came	2767
she did	-4650
she does	1854
she emailed	-1983
she got	-2617
she left	2482
she liked	4268
she misses	2756
she moved	-2109
she replied	4461
she said	3239
she sent	3753
she stopped	-2462
she texted	6037
she unblocked	2431
she walked	-2235
she wants	2578
she wrote	3311
she •	-2204
shot	-2433
shot _ a	-2413
sich	2687
sich _ $	2687
sich gemeldet	3257
sie	3623
sie _ angerufen	4143
sie _ geschrieben	1898
sie _ sich	2100
sie _ und	1642
sie gestern	-2169
sie hat	7380
sile*	1648
silence	2239
silence $	2576
so _ $	-2198
so i	2311
soeur	-2456
some*	-2695
someone	-1929
someone $	3078
someone _ $	-2603
someone else	-2076
sorry	4851
sorry $	2237
space and	-2185
split	-2006
split $	-1892
star*	-2025
started	-2014
started _ that	-1992
still	-5017
still _ $	-1686
stop	-4565
stop _ $	-2400
stop _ me	-1716
stop*	-3459
stopped	-3459
stopped _ me	-2481
stopped loving	-2462
stor*	2630
stories	2739
stories $	3391
story	2585
story $	-1779
story _ $	2628
stud*	-2803
stuff	1690
talk	1919
talk $	2201
talk tomorrow	1693
talk*	1994
talked	3278
tall	-2262
ten	-1825
tene*	-2193
tenemos	-2193
text $	-2686
text from	1931
text*	12538
texted	8492
texted $	5777
texted _ again	-3584
texted _ at	-3120
texted _ ex	-4617
texted _ i	3083
texted _ night	2387
texted _ she	2834
texted happy	3206
texted him	-4698
texted my	-4933
texting	4047
texting again	4520
texting her	-2477
texts _ day	1892
texts _ every	1892
texts me	1914
than	-1811
than _ $	-3749
than me	-2146
than*	2127
thanks	2430
thanks $	3484
that	-1747
that _ not	2953
that _ wants	2672
that he	4454
that it	-1771
the	-9138
the _ $	-5869
the _ and	-2959
the _ day	1867
the _ time	2104
the car	1711
the first	2111
the phone	-2851
the time	-2103
the very	1770
them _ $	1757
then	-4095
then _ $	-2627
then he	-1756
things _ my	-2684
things about	-2684
things and	4044
think	-1975
this morning	2106
thou*	-2806
thought	-1981
thum*	2401
thumbs	2401
thumbs _ $	2401
thumbs up	2401
time _ $	2021
time _ weeks	2111
time and	-1683
time in	2111
to _ $	3141
to _ a	-2629
to _ about	-2819
to _ and	3642
to _ away	2358
to _ ex	-1864
to _ for	3185
to _ he	5127
to _ him	-2129
to _ how	4481
to _ i	3170
to _ it	1835
to _ last	-3360
to _ me	4785
to _ messages	2338
to _ out	-2863
to _ place	2740
to _ she	2565
to _ story	-4761
to _ the	-1879
to _ yesterday	-1862
to ask	6785
to call	2193
to go	2150
to him	-2298
to me	-7104
to meet	4775
to move	-2325
to say	2873
to stop	-2266
to talk	3627
today	4852
today $	4439
toge*	-6828
together	-6828
together _ me	-5144
together he	-5144
told	-3402
told _ it	-1875
told _ love	2128
told _ loved	-2289
told _ she	2739
told _ stop	-2013
told _ to	-3278
told _ was	-1777
told _ yesterday	4035
told me	-2614
took	-2424
trom*	-3064
trompee	-2478
turned _ my	1986
twice _ $	1885
two	-3736
two _ $	-1790
two _ from	-1721
um	1849
um _ $	1871
un	2518
un audio	2273
un message	2151
unbl*	3666
unblocked	3666
unblocked _ $	4721
unblocked him	-2551
unblocked me	7157
und	5094
und _ geantwortet	2398
und _ hat	3007
und er	3007
up	10249
up $	3140
up _ door	-3200
up _ her	-1828
up _ messages	3011
up _ my	2754
up the	1863
up to	2619
us	3534
us $	3319
verl*	-2935
verlassen	-2935
verlassen $	-2904
very	1751
view*	2816
viewed	2816
viewed my	2816
voic*	10553
voicemail	10553
voicemail $	7980
voicemail _ $	2573
waiting	2113
walk*	-2300
walked	-2300
walked _ $	-2241
want	-1679
wanted _ $	2147
wanted kids	-1658
wants	4361
wants _ $	1862
wants _ back	3459
wants _ meet	2365
wants _ talk	4123
wants _ to	-2306
wants _ tomorrow	1693
wants a	-2311
wants to	7250
was	-8617
was _ $	-4585
was _ and	-2487
was _ at	3518
was _ he	-2505
was _ in	-1651
was _ me	2080
was _ my	3532
was _ with	2133
was doing	-2391
was my	-2331
watc*	5612
watched	1937
watched _ story	2303
watched my	2481
watching	3675
watching _ stories	3685
we	9714
we _ all	6173
we _ been	3466
we _ long	5380
we _ texting	7898
we fought	5390
we had	2278
we have	1868
we split	-1999
weeks	2306
weeks $	1651
well	3467
well $	3728
went	2524
went _ her	1656
went _ place	3762
went to	1867
what	-3755
when	-1824
when _ $	-2030
when _ home	2049
when _ split	-1823
when*	1876
whenever	1876
whenever _ is	1884
who	5420
who _ $	6360
whole	-1854
whole _ $	-1647
will	-2390
wish*	2520
wished	2520
wished _ birthday	1665
wished _ happy	2520
wished me	2814
with her	-2379
with his	-2375
with*	-2782
without	-4089
without _ $	-3392
without me	-2526
woke	2619
woke _ to	2619
woke up	2619
work _ the	2328
would	-2101
would _ $	-1698
wrote	7026
wrote _ $	2391
wrote _ a	-2423
wrote _ and	3466
wrote _ he	4838
wrote _ her	-1694
wrote _ she	4087
wrote _ wrote	4080
wrote back	1840
wrote him	1781
y	8444
y _ $	6433
y _ contesto	1733
y me	7279
y no	1895
years	-3579
years _ he	-1952
years and	-2376
yell*	-1688
yelled	-1688
yest*	1707
yesterday	1707
yesterday she	3200
yo	-2262
you $	2279
you _ $	3640
you _ me	-2596
your	-3572
your _ $	-3469
•	-3369
• $	-3180
• _ $	-2705
• _ a	7266
• _ about	7288
• _ after	6069
• _ and	-1662
• _ ask	4490
• _ away	4517
• _ birthday	-3874
• _ called	-7237
• _ every	-4457
• _ he	3201
• _ him	5936
• _ his	5894
• _ in	-1705
• _ me	-2657
• _ my	-5051
• _ night	-3860
• _ on	4106
• _ over	-2376
• _ read	8540
• _ said	2975
• _ she	-6992
• _ text	-2449
• _ that	3041
• _ then	2434
• _ to	5574
• _ together	-5992
• _ •	3794
• after	6155
• me	2145
• on	4512
• then	2434
• together	-5992
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
~	-37672
!checkin	19098
!delete_data	-8095
!help	-8686
!out_of_scope	-8628
!smalltalk	-9591
!stop	-11862
!•	-2077
.	4131
.-	5251
.i	5061
.i+they	-8793
.i+they-	-2202
.i+you	-1561
.i-	4850
.they	-2661
.they-	-3215
.you	-2695
.you-	-2961
10	14148
10 $	8420
10 _ $	4456
12	4847
12 $	2878
12 _ contact	1969
15	4070
2	5175
2 _ $	2799
3	7056
3 $	4911
3 _ $	2939
30	4646
30 _ $	4432
4	8002
4 $	7025
5	7921
5 $	7409
6	9686
6 $	7008
7	5847
7 $	4768
8	1436
8 _ $	4085
9	4970
?	-8579
?-	-5715
?i	4905
?i+they	2265
?i-	11848
?they	1833
?you	-2805
?you-	-3408
^ _ $	-4936
^ _ 10	3921
^ _ 12	4895
^ _ 15	4070
^ _ 2	2382
^ _ 3	5769
^ _ 5	3199
^ _ 7	4945
^ _ 8	3196
^ _ a	1665
^ _ account	-1373
^ _ all	-2593
^ _ alles	-1839
^ _ am	5214
^ _ and	1884
^ _ animo	5480
^ _ are	-3434
^ _ bad	1302
^ _ been	2657
^ _ better	1141
^ _ bitte	-1279
^ _ bot	-1256
^ _ boyfriend	-1190
^ _ can	-5746
^ _ chat	-2144
^ _ como	3473
^ _ contact	2439
^ _ cuenta	-1682
^ _ daily	-3842
^ _ das	-1277
^ _ data	-2052
^ _ daten	-1701
^ _ day	2621
^ _ days	3411
^ _ de	2867
^ _ dias	9154
^ _ did	-1355
^ _ do	-1705
^ _ does	-3619
^ _ donnees	-1279
^ _ down	3230
^ _ e	-2877
^ _ est	1767
^ _ ever	-4266
^ _ far	4285
^ _ feel	-2276
^ _ for	1825
^ _ got	-1512
^ _ had	-1142
^ _ happens	-1148
^ _ has	1285
^ _ hat	-1479
^ _ her	-2303
^ _ history	-1572
^ _ hoje	1526
^ _ how	-1536
^ _ humeur	4086
^ _ humor	1933
^ _ hurts	-1789
^ _ i	-4262
^ _ in	8931
^ _ ist	1388
^ _ life	-1834
^ _ like	2341
^ _ long	1792
^ _ made	3523
^ _ many	2363
^ _ me	-1502
^ _ meine	1643
^ _ mes	5061
^ _ messages	-2736
^ _ mi	2214
^ _ mich	-1950
^ _ mir	10760
^ _ moi	-1653
^ _ mood	4347
^ _ more	-3523
^ _ moved	-1323
^ _ much	-1266
^ _ my	4808
^ _ nicht	-2781
^ _ night	-1176
^ _ not	-3950
^ _ notifications	-3530
^ _ of	-3223
^ _ off	-2338
^ _ ohne	3945
^ _ ok	-2323
^ _ olvidarlo	-1769
^ _ on	1987
^ _ our	-1140
^ _ please	8478
^ _ profile	-1248
^ _ que	-2522
^ _ quiet	3621
^ _ records	-2581
^ _ registrar	6243
^ _ say	2064
^ _ se	-2495
^ _ see	4454
^ _ should	-1674
^ _ siento	-1494
^ _ so	-2558
^ _ song	-2651
^ _ stop	-1190
^ _ streak	2733
^ _ stuff	-1341
^ _ talking	-2388
^ _ text	2239
^ _ that	1139
^ _ the	-8509
^ _ there	-1331
^ _ this	-3427
^ _ today	8406
^ _ todo	-1890
^ _ tout	-1237
^ _ tudo	-1525
^ _ un	-1206
^ _ up	-1888
^ _ urge	2464
^ _ us	2521
^ _ was	2247
^ _ we	2055
^ _ week	2800
^ _ weeks	4877
^ _ without	2592
^ _ would	1662
^ _ you	-4093
^ _ your	-2578
^ _ •	-3832
^ am	-1402
^ apaga	-1410
^ ayuda	-1460
^ borra	-1586
^ bye	-1172
^ can	5523
^ cancel	-4273
^ change	-1569
^ check	3648
^ combien	2614
^ convert	-1236
^ day	13231
^ delete	-1862
^ dia	8066
^ did	4046
^ do	-1761
^ efface	-2368
^ elimina	-1400
^ enough	-1903
^ erase	-1697
^ evening	1908
^ feeling	4347
^ have	-3042
^ he	-1749
^ hello	-1446
^ hey	-1290
^ hi	-1255
^ how	1923
^ i	-6466
^ is	-3192
^ je	-2270
^ let	3747
^ log	7077
^ lol	-1571
^ losch	-2320
^ me	-2524
^ meu	7532
^ mi	4593
^ mon	4086
^ mood	16761
^ mute	-1396
^ my	2906
^ no	-1254
^ nobody	-2953
^ ok	-2274
^ okay	-1457
^ one	2800
^ para	-1709
^ pause	-3094
^ please	-5117
^ purge	-2335
^ put	3230
^ quantos	4081
^ quiero	3832
^ quiet	-2310
^ quit	-1878
^ rate	1510
^ record	6058
^ set	-1280
^ she	-2136
^ show	8908
^ silence	-1508
^ snooze	-2493
^ stop	-2500
^ supprime	-1597
^ tag	3945
^ that	-1239
^ today	4090
^ two	4877
^ when	-2144
^ where	-1811
^ who	-1826
^ why	-2534
^ wie	5279
^ wipe	-2193
^ •	-2580
a	-2168
a 2	2555
a 3	4030
a 5	2916
a 6	3685
a 7	5090
a _ a	-1639
a _ better	2910
a _ for	-1617
a _ today	3217
a bit	2910
a slip	-1194
a week	-1186
about	-1532
acco*	-4007
account	-4007
account $	-1303
account _ $	-2633
again	-2013
again $	-1690
ai	-1379
all	-4434
all _ $	-2229
all my	-1227
alles	-2379
alles _ $	-1410
alone	-1797
am	3660
am _ day	6163
am _ doing	5009
am _ on	3423
am _ so	1653
am i	6337
an	-1819
and	-3598
and _ $	3307
and _ going	2205
and _ i	-1536
and i	-3371
animo	5480
anni*	-4587
anniversary	-4587
anniversary $	-3582
apaga	-1583
apaga _ $	-1364
are	-5064
are _ $	-1671
are _ today	-1306
are you	-1977
as	3992
as _ $	3992
as a	2412
away	-1846
ayuda	-1460
bad $	1302
bala*	-3309
balance	-3309
balance $	-3309
bank	-1557
bank _ $	-1433
be	-2692
be _ $	-1585
been	5837
been _ $	7009
been _ since	-1391
been since	2059
bett*	4342
better	4342
better _ yesterday	1147
better today	3408
birt*	-1780
birthday	-1780
birthday $	-1780
bit	2910
bit better	2910
bitte	-1763
boil	-1276
boil _ $	-1276
borr*	-1184
borra	-1586
borra _ $	-1412
bot	-3127
bot $	-3043
boyf*	-1417
boyfriend	-1417
brok*	-1485
broken	-1460
broken $	-1460
but	1732
bye	-1499
can _ $	-1383
can _ do	2204
can _ my	3815
can _ see	4944
can _ the	1655
can you	-1327
canc*	-4382
cancel	-4382
chan*	-3230
change	-3076
change _ check	-2233
change _ in	-2233
change my	-1933
chart	5919
chart $	5919
chat	-2417
chat _ $	-2079
chec*	13398
check	7778
check _ $	9462
check in	10083
check ins	-2095
checkin	13211
checking	1663
comb*	2614
combien	2614
come	3981
come $	4573
comm*	-1294
como	2404
como _ $	2867
cont*	18897
contact	10313
contact $	5973
contact _ $	3674
contato	2729
conv*	-1988
convert	-1236
convert _ to	-1236
cool	-1152
count	6944
cred*	-3760
credit	-3760
credit _ $	-3760
credit score	-3727
cuan*	5801
cuen*	-1682
cuenta	-1682
cuenta $	-1437
daily	4861
daily _ $	2085
daily _ in	1429
daily check	1429
das	-1277
das _ $	-1277
data	-3852
data $	-1761
data _ $	-2090
daten	-1701
daten _ $	-1305
day	14698
day $	-1734
day 6	2376
day _ $	8933
day _ and	4800
day _ i	2437
day _ on	3423
day am	3423
day was	-2000
days	11679
days $	4262
days _ $	2674
days _ contact	1370
days _ i	3431
days _ it	2616
de _ $	-1887
dele*	-2751
delete	-2348
delete _ $	-1167
depr*	-1210
dia	7295
dias	9154
dias _ $	11257
did	2595
did not	1962
die	-3913
died	-1479
died $	-1287
disc*	-3471
divo*	-1184
divorce	-1184
do	-2924
do _ check	4633
do _ daily	6987
do _ have	1670
do _ me	-1552
do _ my	-2176
do _ start	-1173
do _ to	-1213
do i	-4259
do my	1162
do not	-2525
do the	6703
do you	-1161
does	-4806
does my	-1194
doing	6708
doing _ $	6081
donn*	-1844
donnees	-1844
donnees $	-1844
down	3143
down _ a	3230
down as	3230
draf*	-1556
drafts	-1556
drafts $	-1237
e _ $	1705
effa*	-2528
efface	-2528
efface _ $	-1668
efface mes	-1389
eggs	-1315
elim*	-1400
elimina	-1400
elle	-1179
en	-1286
enou*	-2622
enough	-2622
enough _ $	-1768
enough _ today	-1739
enough for	-1591
erase	-2042
es	1323
es _ $	2236
est	3782
est 5	3021
est _ $	4086
even*	1372
evening	1513
evening _ in	1908
evening check	1908
ever	-4287
ever*	-2716
every	-2070
every _ $	-1616
every day	-1616
everything	-1816
far	6776
far _ come	4573
feel $	4144
feel _ $	-2307
feel _ maybe	1490
feel _ today	1490
feel like	-2455
feel*	6644
feeling	6734
feeling _ $	3730
feeling _ a	3486
feeling like	3486
felt	2059
felt _ $	2059
for	-2395
for _ $	-6579
for _ days	-1191
for a	-1196
for today	2630
forg*	-1444
fotos	-1435
fotos $	-1139
frie*	-1930
friend	-1311
friend $	-1166
fue	-1210
fue $	-1210
funny	-1175
funny $	-1175
get	-1856
go	-1934
go _ $	-1560
go away	-1282
going	2698
going _ $	1787
good $	1563
good _ $	-1967
good*	-1484
got	-2510
got _ $	-2510
had	-1152
happ*	-1193
happens	-1148
has	1517
has _ been	2059
has _ since	2059
has it	2059
hat	-1479
have $	2047
have _ been	2935
have _ since	-1683
have been	-2982
have i	4531
have my	3338
he	-3383
he _ $	-1181
hear*	-1215
heart	-1497
hello	-1932
hello _ $	-1476
help	-1150
her	-1953
her _ $	-2184
here	-1837
here $	-1758
hey	-1290
hi	-1441
him	2903
him $	1933
him _ it	2053
him today	1840
hist*	-1794
history	-1794
history $	-1794
hoje	1526
hoje _ $	1933
hoje e	1933
how	4112
how _ $	2577
how _ been	2022
how _ day	-3542
how _ days	6872
how _ doing	3791
how _ feel	3918
how _ has	2059
how _ have	4961
how _ i	1527
how _ is	-1584
how _ my	4280
how _ quiet	4416
how _ was	-2799
how _ you	-2063
how _ your	-1192
how am	5009
how are	-1580
how can	-3146
how do	-5151
how far	4285
how have	3255
how i	6237
how is	-1916
how long	1792
how many	2802
how much	-1266
hoy	2226
hume*	4086
humeur	4086
humeur _ 5	2071
humeur est	2071
humor	3577
humor _ e	1933
humor hoje	1933
hurts	-1824
hurts $	-1166
i	-1684
i _ $	3040
i _ a	-1893
i _ check	-1525
i _ day	5183
i _ every	-1147
i _ it	3088
i _ log	3658
i _ my	-2121
i _ not	-1824
i _ of	-2937
i _ ok	2033
i _ on	3311
i _ say	2367
i _ the	-2523
i _ this	-1939
i _ to	3777
i _ today	3546
i _ •	-1312
i am	-2584
i come	3189
i do	-1397
i doing	5009
i feel	1160
i have	2155
i made	3798
i on	3423
i see	3478
i think	-1246
i type	-1629
i was	-1857
i would	5224
ich	4968
ich _ $	5490
ich _ meine	3950
in	2770
in $	9193
in _ $	-4848
in _ week	-1609
in a	-1287
in please	2008
ins	-2095
inst*	-2605
instructions	-1869
is	-4689
is _ $	3862
is _ bank	-1425
is _ going	-1577
is _ score	2768
is _ streak	5399
is a	1479
is been	3825
is it	-1617
is my	7121
is the	-1170
is up	-1291
is your	-1367
isso	-1208
ist	1388
ist _ $	1388
it	1669
it _ been	3825
it _ since	2059
it been	2059
it is	3825
it was	-3024
its	-1393
je	-2516
just	-1689
kann	-1650
kont*	3945
kontakt	3945
kontakt $	3945
la	-2017
la _ $	-1467
leave	-1617
leave me	-1375
less	-1269
let	3747
let _ do	3928
let _ the	3928
let us	3928
life	-3066
like a	2245
like to	3912
list	-1351
log	9835
log _ $	6099
log a	3613
log my	2487
lol	-2042
long	1141
long _ boil	-1197
long _ it	1737
losc*	-1684
losch	-2320
losch _ $	-1461
loschen	-1165
lost	-1547
made	3523
made it	3798
make	-1369
many	2363
many _ $	2489
many _ days	4416
many _ i	1798
many _ in	-1218
many days	2456
many quiet	4416
maybe	1490
maybe _ $	1490
me	-6091
me $	-4631
me _ a	2847
me _ as	3230
me _ i	2088
me _ sola	-1494
me _ week	3543
me a	-1521
me down	3230
me my	4593
me siento	3106
mehr	-2788
mehr $	-2788
meine	2310
meine _ $	1543
meine daten	-1701
meine stimmung	6637
mens*	-1329
mes	4542
mes _ $	5061
mes donnees	-1844
mess*	-5021
messages	-4553
messages $	-1766
messages _ $	-2386
meu	9176
meu _ $	7242
meu _ e	1933
meu _ hoje	1933
meu humor	3577
mi	6197
mi _ $	5391
mi animo	5480
mi cuenta	-1682
mi progreso	4323
mi vida	-1551
mich	-2912
mich _ $	-1986
mir	9902
mir _ $	11464
mis	-1662
mis _ $	-1434
moi	-1653
mon	3586
mon _ est	2071
mon humeur	4086
mond*	2337
monday	2337
monday $	2337
mont*	6952
month	2285
mood	21813
mood $	3413
mood _ $	13499
mood is	1496
more	-4008
more _ $	-1374
more _ please	-2225
moved	-1323
moved on	-1323
much	-1540
mute	-1396
my _ $	5392
my _ and	-1865
my _ balance	-3309
my _ here	-1170
my _ i	-1502
my _ in	1491
my _ please	-3119
my _ score	-3727
my _ streak	2879
my _ to	-1453
my _ was	-1221
my account	-2023
my boyfriend	-1417
my chat	-2244
my check	1398
my credit	-3727
my data	-3756
my drafts	-1556
my heart	-1437
my history	-1532
my life	-1678
my messages	-1306
my mood	4776
my profile	-2234
my progress	2190
my records	-3185
my stats	9922
my streak	5252
my stuff	-2034
my urge	2359
nach*	-1484
nachrichten	-1484
nachrichten _ $	-1484
need	-1473
next	-2776
next _ $	-2776
nicht	-3542
nicht _ $	-3542
night	-2373
night $	-1310
no _ $	-1714
no _ for	2329
no _ please	-1852
no contact	6389
no more	-3651
nobo*	-3032
nobody	-3032
not	-5439
not _ $	-1431
not _ him	2053
not _ in	-2593
not _ me	-1861
not text	2239
note	2910
noth*	-1700
nothing	-1700
nothing $	-1362
noti*	-3603
notifications	-3603
notifications _ $	-3013
notifications please	-2803
of 10	1626
of _ $	1377
of her	-1165
of my	-1177
of ten	1550
off	-3228
off $	-1694
ohne	3945
ohne _ $	3945
ohne kontakt	3945
ok	3400
ok $	1496
ok _ $	1469
ok today	3623
okay	-1457
old	-1143
olvi*	-1952
olvidarlo	-1769
on	1336
on $	3236
on in	-1234
one _ $	-1758
one week	1330
our	-5096
our _ $	-1325
out	1916
out _ $	1626
out _ 10	1626
out of	2575
over	-1817
over*	2372
pack*	-1752
para	-1770
para que	-1196
pause	-3738
pause for	-1224
peop*	-1444
people	-1444
plan*	-3025
plea*	1286
please	1286
please $	6403
por	-1399
por _ $	-1258
prof*	-2234
profile	-2234
prog*	19550
progreso	4323
progreso $	4323
progress	1991
progress $	1880
purge	-2335
purge my	-2335
put	3230
put _ as	3230
put _ down	3230
put me	3230
quan*	1433
quantos	4081
quantos dias	4081
que	-4335
quie*	3544
quiero	3832
quiet days	4416
quit	-1878
quit _ $	-1746
quit _ me	-1377
rate	1255
reco*	4187
record	8431
record today	1854
records	-3567
records $	-1630
records _ $	-1555
regi*	9184
registrar	9184
registrar _ $	4584
remi*	-1239
remo*	-2661
remove	-1554
remove my	-1425
repo*	3416
reset	1424
sad _ $	1383
sans	4275
sans _ $	4275
sans contact	4275
say _ of	2471
say _ out	2471
schr*	-5904
score	2454
score $	2454
se	-2860
se _ $	-2787
se fue	-1210
see	1705
see $	-1373
see _ $	3449
see my	4550
set	-2075
set _ for	-1280
she	-2939
she _ in	-1137
she _ on	-1323
she moved	-1323
shou*	-2244
should	-2244
should i	-1786
show	8908
show _ $	1658
show _ i	3283
show _ my	4593
show me	5947
show my	1968
sie	-1489
sien*	3106
siento	3106
siento _ $	-1494
sile*	-3035
silence	-1508
since	3793
since _ $	2962
since _ texted	2271
since _ was	-1391
snoo*	-2493
snooze	-2493
snooze _ days	-2255
snooze for	-2493
so	-2875
sola	-1494
sola $	-1494
some*	-1537
song	-2741
start	6512
start _ $	7301
stats	9922
stats $	9922
still _ $	1642
stim*	6637
stimmung	6637
stimmung _ $	6637
stop	-3766
stop _ $	-1983
stop _ me	-1365
stre*	8131
streak	8131
streak $	5517
streak _ $	2614
stro*	3784
strong	3784
strong $	3784
stuff	-2158
stuff $	-1160
supp*	-2268
supprime	-1597
supprime _ $	-1421
tag	3654
tag _ kontakt	3945
tag _ ohne	3945
tage	9053
talk*	-2604
talking	-2604
talking _ $	-1534
talking please	-1342
ten	1539
text	2148
text*	11706
texted	2271
texting	9434
texting _ $	1173
texting him	3240
texting me	-2067
than yesterday	1147
than*	-2489
thanks	-2480
thanks $	-1736
that	1284
that $	1628
that _ $	-1241
that i	2575
that is	-1871
the	-7446
the _ in	-3253
the _ thing	3413
the check	-2295
the daily	2391
there	-1379
thing	3410
think	-1389
think _ $	-1348
this	-2187
this $	-1728
this _ $	1377
this feeling	-1171
this week	2815
time	-3077
time $	-1752
to	-5018
to _ $	-4967
to _ a	-1429
to _ i	3995
to _ in	3420
to log	3836
today	18890
today _ $	14503
today _ 6	1931
today _ a	6680
today _ better	1164
today _ ok	1896
today maybe	1490
today was	7243
todo	-2100
todo $	-1743
too	-1144
tout	-1403
tran*	-1565
tudo	-1525
turn	-1588
two	3694
two _ $	-2234
two weeks	4686
type	-1629
un	-1520
un _ $	-1174
up	-2332
up _ $	-1520
urge	2850
urge _ $	2293
urge today	1597
us	2434
us _ the	3928
us do	3928
verg*	-1466
vida	-1551
von	4428
von _ $	4428
want _ log	4600
want my	-1770
want to	2977
was	-1782
was $	-2661
was _ $	3023
was _ 3	1494
was _ day	-1250
was a	3056
was good	2952
we	-1731
we _ $	-3082
week	6526
week $	3871
week*	14257
weeks	5083
weeks $	-1312
what	-1344
what _ $	-1329
what _ am	3423
what _ do	-1427
what _ my	7650
what _ streak	1698
what _ type	-1492
what _ up	-1291
what day	3423
what does	-1162
what happens	-1148
what is	4656
when	-4450
when i	-1567
when is	-1856
where	-1849
who	-1953
why	-3255
why _ i	-1918
why am	-1691
wie	5279
will	-1319
wipe	-2540
wipe _ $	-1313
wipe _ stuff	-1392
wipe my	-2261
with	-2284
with _ $	-1777
with*	3052
without	3052
without _ $	3102
without _ him	3194
without texting	3240
worst	-4232
would	1375
would _ out	2471
would _ to	3869
would like	2753
would say	2471
year	-4234
you	-8319
you $	-1453
you _ $	-4075
you _ today	-1398
your	-3169
your _ $	-3093
your day	-1192
zu	-4430
zu _ $	-4430
•	-4852
• $	-1405
• _ $	-3061
• _ •	-3390
• •	-4852
""",
    'intents.help': """\
~	-36208
!checkin	-6586
!delete_data	-8780
!help	20093
!out_of_scope	-13678
!smalltalk	-11726
!stop	-9573
.	-7761
.-	-3315
.i	-8981
.i+they	-9268
.i+they-	-3159
.i+you-	3363
.i-	-12185
.they	-6170
.they-	-2268
.you	-4571
5	-4892
5 $	-4262
?	-4616
?-	17409
?i	7603
?i+you	16364
?i+you-	-2576
?i-	10353
?they	-4418
?you	6120
?you-	3513
^ _ $	6603
^ _ a	1916
^ _ ajuda	-2306
^ _ all	-2680
^ _ anyone	4658
^ _ anything	1801
^ _ bot	-4192
^ _ built	2607
^ _ can	3123
^ _ commands	3415
^ _ como	4670
^ _ das	3049
^ _ did	-5576
^ _ du	5485
^ _ el	2087
^ _ else	3277
^ _ explain	-2300
^ _ feel	-2498
^ _ for	-2734
^ _ go	3084
^ _ good	-2487
^ _ hacer	3312
^ _ happens	5785
^ _ has	3670
^ _ help	2351
^ _ i	2091
^ _ in	-2362
^ _ information	1689
^ _ is	-8153
^ _ it	-3586
^ _ kann	4938
^ _ language	3633
^ _ leave	-1931
^ _ leer	4299
^ _ life	-1737
^ _ long	-1624
^ _ many	-3087
^ _ me	3799
^ _ meine	3366
^ _ moi	-2911
^ _ need	3972
^ _ not	-3974
^ _ off	-3746
^ _ old	-2324
^ _ on	-2187
^ _ pause	3962
^ _ peux	3052
^ _ plan	4450
^ _ please	3506
^ _ puede	4299
^ _ puedes	3312
^ _ que	3601
^ _ quoi	4814
^ _ reminders	-2239
^ _ se	4530
^ _ sell	2601
^ _ share	2334
^ _ some	-2689
^ _ speak	8110
^ _ stop	-2596
^ _ talking	-1751
^ _ there	-2556
^ _ time	-2478
^ _ to	4162
^ _ topics	1902
^ _ trust	-1980
^ _ tu	9148
^ _ tudo	-1835
^ _ un	-1973
^ _ up	-2595
^ _ use	4655
^ _ voce	3138
^ _ was	-4320
^ _ were	-2051
^ _ what	2354
^ _ with	1836
^ _ you	-6802
^ _ your	3289
^ _ •	-5442
^ a	4814
^ aide	11924
^ are	-3057
^ ayuda	15034
^ can	-2999
^ change	2587
^ comment	5221
^ como	2906
^ delete	-3019
^ do	2916
^ explain	5108
^ give	7324
^ good	-1645
^ he	-2569
^ help	8822
^ i	-5082
^ ich	-3061
^ is	9190
^ list	8849
^ mi	-2004
^ mood	-2556
^ mute	-1864
^ my	-3245
^ no	-3555
^ o	6209
^ obrigada	-2571
^ okay	-1755
^ para	-2072
^ pause	-2840
^ please	-2887
^ que	3822
^ quien	4299
^ show	2995
^ stop	-2607
^ tell	5466
^ thanks	-2031
^ turn	-2236
^ was	12084
^ when	-4677
^ where	9069
^ why	-5221
^ wie	6906
^ wipe	-1924
^ you	-5929
a	-5108
a _ $	-6246
a _ about	5398
a _ do	-1844
a _ for	-2871
a _ i	-1897
a _ my	2553
a _ the	5485
a _ to	1935
a quoi	4814
a slip	8449
abil*	4084
abilities	4084
abilities $	4084
able	4814
able to	4814
about _ $	2887
about _ fear	-2287
about _ of	-2287
about my	-3282
about the	2284
accent	-4739
add a	2553
again	-4844
again $	-4022
aide	11924
aide _ a	-2178
aide moi	-2178
ajuda	11698
ajuda $	11808
all	-3178
all _ $	-2037
alles	-2187
alone	-2404
alone $	-2101
am	-4098
am _ $	-3110
and	-1906
and _ can	3323
and _ not	-2357
answ*	3534
answer	2074
anxi*	-2218
any	-1630
anym*	-2160
anymore	-2160
anyo*	5864
anyone	5864
anyt*	5386
anything	5386
anything _ $	3081
anything _ i	1767
appr*	-3896
appreciate	-3896
appreciate _ $	-2867
appreciate _ help	-3844
are _ able	4775
are _ from	-5169
are _ to	2892
are my	5728
are some	-2421
ask	3389
ask $	1893
ask _ about	1806
assi*	3713
assist	3713
assist _ $	3713
assist me	3713
at	2584
at _ $	3074
at night	4928
away	-2599
ayuda	15034
back	2994
back $	3230
bank	-2983
bank _ $	-2210
be	-4653
be _ $	-2887
been	-2855
being	-2486
being _ $	-2430
best	-2391
born	-2132
born $	-2132
bot	4606
bot _ $	5345
braz*	-3721
brazil	-3721
brazil $	-3721
brok*	-2113
built	1975
buy	-3770
buy _ $	-2712
ca	11264
ca $	8501
call	-2682
call _ $	-2682
call you	-3328
can	8495
can _ $	4490
can _ about	-2287
can _ anything	3625
can _ ask	3890
can _ assist	3713
can _ at	-1830
can _ change	1764
can _ do	1688
can _ explain	-2300
can _ feel	-2471
can _ my	1800
can _ see	-1757
can _ sleep	-1654
can _ speak	8131
can _ this	1748
can _ use	3712
can _ you	3463
can _ •	2616
can do	1936
can not	-1954
can read	3131
can you	5306
canc*	-3059
cancel	-3059
capa*	12403
car	-7874
car _ $	-3896
cats	-1881
chan*	9305
change	6846
change _ $	5809
change _ check	6840
change _ in	6840
change _ tire	-5302
change a	-5302
change my	8651
chart	-2949
chart $	-2949
chat	3551
chat _ $	2267
chats	5214
chats $	5507
cheap	-2667
cheap _ $	-2517
chec*	-2682
check	3940
check _ time	3236
check in	5595
color	-3623
color $	-1654
comm*	13272
commands	8051
commands $	6162
comment	5221
como	7576
como _ $	2695
como _ idioma	4881
cont*	-1944
conv*	-2155
cred*	-1631
credit	-1631
credit _ $	-1631
cuan*	-1667
daily	-1945
das	3049
das _ $	3049
data	5696
data $	1765
data _ $	3932
day	-5496
day $	-2712
day _ $	-1724
days	-2498
de	-2811
de _ $	-1837
dele*	-3911
delete	-3466
delete _ data	-4356
delete _ draft	7322
delete _ i	-2393
delete my	-5200
delete what	-3357
did	-5984
did _ do	-4937
did i	-3495
die	8546
disc*	3983
do	2841
do $	8739
do _ $	3756
do _ a	-2389
do _ about	2190
do _ add	2553
do _ check	-3484
do _ delete	3089
do _ do	2347
do _ export	4021
do _ fear	-2287
do _ feel	1780
do _ fix	-1891
do _ for	-2586
do _ get	-1714
do _ how	4676
do _ in	-6221
do _ keep	2239
do _ know	4976
do _ leave	2380
do _ like	-4208
do _ make	-1639
do _ me	-2065
do _ messages	3264
do _ need	-2005
do _ on	4174
do _ say	-2156
do _ sell	5902
do _ share	2334
do _ speak	-3608
do _ start	3839
do _ store	2972
do _ think	-1965
do _ this	-3138
do _ to	2758
do _ turn	4414
do _ understand	2295
do _ what	2472
do _ work	-2236
do _ •	-2848
do about	-2496
do anything	3625
do i	8553
do to	-3329
do you	3476
do •	-2371
does _ do	5716
does _ in	2017
does _ mean	-4754
does _ work	4965
does a	-1783
does anyone	4658
does my	-2394
does the	6166
dogs	-2221
doing	-2329
doing _ $	-2255
draf*	5346
draft	10122
draft $	10122
drafts	5346
drafts $	4627
du	7650
el	1903
el _ $	2016
ele	-1655
elle	-2424
else	3277
encr*	3873
encrypted	3873
encrypted $	3873
enou*	-1842
enough	-1842
erase	-2127
ever*	-3542
everything	-3098
ex	-1730
expl*	2808
explain	2808
explain _ plan	4450
explain the	4450
expo*	4021
export	4021
export _ $	4021
export my	4021
faire	2257
faire $	2753
favo*	-1744
favorite	-1654
favorite _ $	-1654
favorite color	-1654
fazer	2325
fazer $	2870
fear	-2349
fear _ being	-2287
fear of	-2349
feel	-2857
feel $	-1938
feel*	-2316
fewer	-1758
fewer _ $	-1758
fewer messages	-1758
find	2513
find _ $	2856
find my	2856
fix	-2045
flat	-3498
for $	5687
for _ $	-4281
forg*	-3325
from	-8462
from $	-5169
from _ $	-3088
from your	-2141
func*	4407
functions	3421
functions $	3421
funny	-2022
funny $	-2022
get	-3401
give	7459
give me	7459
go	1898
go away	-1759
good	-5616
good _ $	-2510
good*	-2209
grow	-3832
gym	-2097
gym _ $	-2097
hace	-2429
hace _ $	-2429
hacer	1853
hacer $	1853
happ*	5779
happens	5785
happens _ i	3082
happens _ press	2914
has	3444
have	-4824
have _ about	5687
have _ issues	-1980
have _ since	-2139
have _ to	-1893
have a	4228
have to	2660
have trust	-1980
he	-3713
hear	-1918
hear _ $	-1918
hello	-1720
help	13419
help $	7205
help _ $	8797
help me	2414
her	-2546
here	9332
here $	8728
heure	2381
hi	-1921
him	-2192
him $	-1842
hold	6719
hold _ $	7333
how	4366
how _ $	4682
how _ add	2553
how _ day	-2293
how _ days	-1922
how _ delete	3089
how _ does	-1814
how _ export	4021
how _ fix	-2032
how _ have	-2297
how _ help	3616
how _ hold	6324
how _ is	-3151
how _ make	-1639
how _ say	-2065
how _ set	2715
how _ the	9825
how _ turn	5917
how _ use	4699
how _ works	6201
how _ your	-2069
how do	-3317
how does	7518
how is	3458
how many	-2478
how old	-2324
how this	6201
how to	3885
human	-2269
i _ $	2601
i _ about	-1730
i _ and	-1626
i _ check	2155
i _ data	-2776
i _ draft	10122
i _ drafts	4091
i _ help	4135
i _ issues	-1980
i _ my	-5786
i _ on	3378
i _ pay	5978
i _ so	-1636
i _ the	2479
i _ time	2662
i _ to	1681
i _ trust	-3764
i _ understand	2886
i _ urge	2889
i _ when	1924
i _ you	2942
i _ •	-3311
i add	2553
i am	-3674
i ask	3389
i buy	-2711
i can	-3069
i delete	3089
i do	-3788
i export	4021
i find	2856
i fix	-1891
i have	2962
i need	2045
i press	2914
i set	2715
i turn	5917
i type	4985
i use	7469
i write	4112
i wrote	-3063
i •	-2096
ich _ $	4047
idio*	4881
idioma	4881
idioma $	4881
if i	2003
in	-6146
in $	-4233
in _ $	-1959
in the	-1958
in time	3236
info*	2507
information	2507
inst*	13827
instructions	14934
inve*	-1771
invented	-1771
is _ $	-3668
is _ bot	2489
is _ color	-1654
is _ data	4663
is _ encrypted	3873
is _ favorite	-1654
is _ for	4328
is _ purpose	8456
is _ real	-2972
is _ stored	3832
is _ streak	-1744
is _ to	-1850
is _ you	2026
is a	6647
is the	-1726
is there	2224
is this	7057
is up	-2135
isso	14461
isso $	15824
issu*	-1980
issues	-1980
issues _ my	-1980
it	-3272
just	-1888
kann	9421
kann _ $	4712
kann _ nachrichten	4709
keep	1756
keep _ drafts	1647
keep my	2239
kids	-2164
kids $	-1860
kit	2553
kit $	2553
know	3169
know how	2152
la	-2288
la _ $	-1947
lang*	4853
language	4853
last	-4293
last _ $	-3077
learn	-2227
learn to	-1974
leave _ alone	-1661
leave me	-2351
leer	4181
leer _ $	4299
left	-2578
lesen	5518
lesen $	5518
less	-1955
life	-4380
life $	-3929
like	-7140
like $	-3836
list	7065
list $	-2179
list _ $	8984
list _ commands	1661
list of	1921
live	-8991
lol	-3085
lol _ $	-2285
long	-1818
look	-2264
lost	-1627
love	-2104
make	-2101
many	-3087
me	-2009
me $	4425
me _ abilities	4084
me _ news	-2147
me _ of	1904
me _ the	-2485
me _ you	2364
me _ your	2181
me a	-2124
me alone	-1661
me the	4244
me what	2937
me your	3479
mean	-1886
mean $	-1886
meine	2800
meine _ $	3436
meine _ lesen	4709
meine nachrichten	4709
men	-1755
mensajes	2622
mensajes $	2622
menu	16200
menu $	16200
mess*	3383
messages	5086
messages _ $	1700
mi	-2708
mis _ $	1898
moi	-2911
moi a	-2178
money	-3809
money _ $	-3809
mood	-3113
mood _ $	-2362
morg*	-2269
morgen	-2269
morgen $	-2269
mute	-1864
my _ $	4489
my _ being	-2287
my _ here	6394
my _ list	-2179
my _ of	-2301
my _ s	-3692
my _ the	2527
my _ to	3465
my _ with	2291
my _ your	-1899
my _ zone	2662
my car	-3125
my chat	5128
my chats	5259
my data	3657
my drafts	5346
my fear	-2287
my kit	2553
my last	-2193
my messages	12257
my progress	-3322
my stuff	1673
my time	2662
nach*	3778
nachrichten	3778
nachrichten _ $	3778
nachrichten lesen	4709
name	-1916
name $	-2415
need a	-2561
need help	5165
news	-2334
news $	-2334
night	2198
night $	2398
no	-6459
no _ $	-1905
no _ que	-2097
not	-5083
not _ anything	-1670
not _ at	-2649
not _ how	4384
not _ me	-4224
not _ this	4976
not _ to	-2895
not sleep	-1654
not understand	2278
now	-2940
now $	-2835
o	6854
o _ $	1731
o _ voce	6209
o que	4607
obri*	-2571
obrigada	-2571
of _ can	2419
of _ you	1650
of being	-2341
of commands	1661
of this	4319
off	-3842
off _ $	-1922
oil	-3747
ok	-2702
ok $	-1760
okay	-1755
old	-2435
old _ you	-1808
on	-3876
open	-2580
out of	1779
para	-2157
pass*	-2658
passport	-2598
passport $	-2598
pause _ $	3051
pay	5978
peop*	-2443
people	-2443
pers*	-2539
personal	-2801
personal _ $	-2801
personal data	-2801
peux	3052
phot*	-5572
pict*	5268
picture	5297
plan	6849
plan _ me	4450
plan*	-4366
plea*	-1668
please	-1668
press	2914
press _ $	2914
priv*	4052
private	4052
private $	4052
progress	2675
progress $	-2930
progress _ $	5604
pued*	3312
puede	4299
puede leer	4299
puedes	3312
puedes _ $	3312
puedes hacer	3312
purp*	8456
purpose	8456
que	2972
que _ $	2689
que _ hace	-2429
que _ hacer	3312
que puedes	3312
que voce	6209
ques*	9320
questions	3550
quien	4299
quien _ leer	4299
quien puede	4299
quiet	-2454
quoi	4442
quoi _ $	5651
read	7823
read _ $	8685
read my	2999
real	-4818
real _ $	-2453
real _ you	-2404
rela*	-2227
relationship	-2227
relationship $	-2002
reset	-8175
run	6003
run $	6003
s	-4005
s _ $	-3734
say	-3001
say _ in	-2065
score	-1720
score $	-1720
se	2319
se _ $	2433
see _ drafts	3633
sell	2601
sell _ $	2601
send	-2108
sere*	-3779
serendipity	-3779
serendipity _ $	-3779
serendipity mean	-3779
serv*	5693
set	7574
set _ time	2242
set _ zone	2242
set my	2242
sett*	6290
settings	6290
settings $	6290
share	1909
share _ with	2334
share my	2334
she	-2480
show	2995
show _ the	6264
show me	4309
sile*	-1788
since	-2761
since _ last	-2286
since my	-2193
sleep	-3546
sleep $	-2106
slip	8230
slip $	8230
so	-3287
so _ $	-2335
some	-3074
some _ to	-2421
some*	-2583
song	-5912
speak	4485
speak _ $	4523
speak in	-3594
start	3380
start _ $	-4365
still	-1771
stop	-5954
stop $	-1876
stop _ $	-2478
stor*	3741
store	2972
stored	3741
stre*	-2331
streak	-2331
streak $	-1860
stuff	1796
stuff $	1801
subj*	1637
subjects	1637
subjects _ know	1637
supposed	2471
supposed to	2471
tage	-4372
take	-1815
talk	-2646
talk to	-1691
talking $	2850
talking _ $	-2153
talking to	-2094
tele*	-1771
telephone	-1771
tell	3986
tell _ the	-3206
tell _ what	2937
tell _ you	2575
tell _ your	6203
tell me	4753
than*	-3153
thank	-2937
thank you	-2937
thanks	-3104
the	8715
the _ at	7575
the _ in	2518
the _ mean	2867
the _ my	2480
the _ night	7409
the _ time	3236
the _ work	4915
the check	5818
the commands	4500
the help	-3006
the hold	7333
the kids	-1675
the news	-2334
the plan	4450
the telephone	-1771
there $	-2546
there a	2602
thing _ $	1807
think	-2332
think _ $	-2276
think about	-1971
this	10920
this $	3402
this _ $	6198
this a	-1876
this bot	7198
this week	-2673
this works	6201
time	1679
time zone	2662
tire	-5302
tire $	-5302
tires	-5928
tires $	-5788
to	1836
to _ $	6180
to _ again	-1751
to _ kit	2553
to _ list	-2179
to _ the	2388
to _ to	-2244
to _ you	-1977
to be	-2716
to go	3396
to my	6867
to pay	5978
today	-5505
today $	-3949
todo	-1769
topi*	1902
topics	1902
topics _ you	1902
topics do	1821
tout	-1737
tran*	-1644
trust	-3790
trust _ $	-1753
trust _ my	-1980
trust issues	-1980
tu	8728
tu _ $	9148
tudo	-1835
turn	3681
turn _ reminders	1869
turn on	3953
type	4985
type $	3655
un	-2092
un _ $	-1834
unde*	2134
understand	2278
up	-3107
up _ $	-2206
urge	2353
urge $	2889
use	8411
use _ $	3757
use this	2642
use you	4826
vai	-3801
vai _ $	-3801
voce	2682
voce _ $	5753
want	-1992
was	5994
was _ $	4231
we	-2268
week	-3857
week $	-3668
were	-2374
were _ $	-2132
were _ born	-2059
were you	-2200
what	9410
what _ $	-1902
what _ a	5303
what _ able	2731
what _ are	3525
what _ bot	2489
what _ call	-1719
what _ can	3129
what _ do	5184
what _ does	-2203
what _ favorite	-1654
what _ good	-2161
what _ know	3090
what _ like	-2594
what _ mean	-4754
what _ my	-3187
what _ of	2159
what _ progress	3422
what _ purpose	8456
what _ some	-2421
what _ think	-1936
what _ type	3197
what _ up	-2135
what _ won	-1974
what _ write	4112
what _ you	8816
what _ your	3129
what are	-2809
what can	6140
what did	-4937
what happens	5785
what i	2361
what is	-3317
what should	-2285
what subjects	1637
what topics	1902
what you	6724
when does	-1875
when i	3621
where	8329
where _ find	2856
where _ my	2745
where _ you	6048
where are	10300
who _ $	-2110
who _ and	2809
who _ my	5780
who _ read	3131
who _ the	-2742
who _ this	-2572
who _ you	-1906
who _ your	-1626
who can	3131
who is	-2003
why	-5412
why _ i	-2599
why do	-4276
wie	6906
wie _ das	2858
wipe	-2043
with my	2562
won	-2718
won the	-2019
word	-3203
work	3944
work $	6600
work _ $	-2656
work for	-2236
works	6201
works $	6201
write	2609
write $	3459
wrong	-2298
wrote	-4740
wrote $	-2648
wrote _ $	-2093
year	-2366
year $	-1830
you	1646
you $	-8428
you _ $	4718
you _ a	-2087
you _ anything	5255
you _ be	-1918
you _ data	6213
you _ do	4894
you _ drafts	1647
you _ for	2214
you _ me	1810
you _ messages	1653
you _ my	2688
you _ the	-3852
you _ to	2698
you _ today	-1651
you _ what	4162
you _ you	2791
you _ •	4405
you able	4775
you are	1655
you assist	3713
you born	-2059
you can	4297
you do	4969
you explain	-2300
you from	-5169
you get	-1705
you have	-5074
you help	3207
you keep	2239
you know	2364
you like	-3036
you sell	5902
you share	2334
you speak	8131
you store	2972
you to	-2222
you work	-2236
you •	2693
your	2999
your _ $	8261
your _ color	-1654
your abilities	4084
your day	-2069
your favorite	-1654
your functions	3421
your help	-1769
zone	2662
zone $	2662
• _ $	-4857
• _ at	7501
• _ data	-2801
• _ my	-3449
• _ of	2247
• _ out	2136
• _ personal	-2801
• _ the	7599
• _ •	5265
• my	-3104
""",
    'intents.stop': """\
~	-32919
!checkin	-10404
!delete_data	-10982
!help	-10756
!out_of_scope	-8714
!smalltalk	-19677
!stop	29168
.	1897
.-	16074
.i+they	-12929
.i+they-	-4781
.i+you	7544
.i-	3591
.they	-5851
.they-	-1655
.you-	12751
10	-3829
10 _ $	-1538
12	-2013
3	-3197
3 _ $	-1683
4	-2532
4 $	-1600
5	-1812
5 $	-1592
6	-2346
7	-2006
7 $	-1830
8	-1769
9	-1839
?	-6620
?-	-6948
?i+they	-3508
?i+you-	-1886
?i-	1484
?you-	-1576
^ _ $	5003
^ _ 10	-2487
^ _ 12	-1796
^ _ 7	-1632
^ _ a	2414
^ _ about	-1930
^ _ alles	-3743
^ _ an	-1773
^ _ are	-3598
^ _ away	7218
^ _ be	2699
^ _ bitte	5744
^ _ bot	-6320
^ _ break	1842
^ _ bye	-2184
^ _ can	-3226
^ _ check	-2721
^ _ como	-2284
^ _ conversation	3181
^ _ cool	-1501
^ _ daily	4435
^ _ daqui	3504
^ _ day	-1487
^ _ de	10061
^ _ deixa	5742
^ _ dias	-3917
^ _ do	-5819
^ _ does	-2944
^ _ du	-1898
^ _ em	3485
^ _ en	4251
^ _ enough	4252
^ _ ever	-2322
^ _ everything	-1524
^ _ extrano	-2099
^ _ favor	3379
^ _ feel	-2893
^ _ for	5059
^ _ from	-1652
^ _ fuck	2129
^ _ fun	-2574
^ _ go	4017
^ _ good	-2698
^ _ got	-2183
^ _ hello	-1605
^ _ hurts	-2976
^ _ i	-4222
^ _ is	-2818
^ _ it	8041
^ _ kann	-1821
^ _ keine	3768
^ _ la	4184
^ _ later	-2680
^ _ le	4585
^ _ leave	4872
^ _ like	-1834
^ _ loschen	-1967
^ _ lost	2675
^ _ m	1749
^ _ manque	-2553
^ _ me	5872
^ _ meine	-2131
^ _ mes	-2633
^ _ message	2314
^ _ messages	6922
^ _ mi	-1512
^ _ mich	3237
^ _ mir	3748
^ _ mis	-1745
^ _ moi	9077
^ _ more	9979
^ _ my	-7536
^ _ need	2435
^ _ not	5877
^ _ notifications	6957
^ _ now	-1590
^ _ of	3468
^ _ off	12337
^ _ ok	-2649
^ _ olvidarlo	-2830
^ _ on	-1925
^ _ out	5443
^ _ pause	2371
^ _ por	4744
^ _ que	-5168
^ _ reminders	4206
^ _ se	2187
^ _ siento	-1768
^ _ slept	-2031
^ _ so	-2436
^ _ some	-2948
^ _ song	-2498
^ _ speak	-1481
^ _ still	5167
^ _ stop	4401
^ _ talk	1564
^ _ talking	1499
^ _ texting	4074
^ _ the	1745
^ _ there	-3442
^ _ this	-2735
^ _ time	-3837
^ _ to	-4796
^ _ today	-3056
^ _ todo	-3242
^ _ toi	8253
^ _ too	1950
^ _ tout	-3887
^ _ tudo	-2713
^ _ un	-1763
^ _ une	4522
^ _ up	3733
^ _ us	-1531
^ _ want	-1949
^ _ was	-2909
^ _ weeks	-1946
^ _ will	3818
^ _ with	2952
^ _ write	2318
^ _ writing	4052
^ _ your	-2023
^ _ •	-3221
^ aide	-4023
^ alright	-2825
^ apaga	-2820
^ are	-2202
^ arrete	2602
^ ayuda	-4090
^ book	-1621
^ borra	-2110
^ bye	-4833
^ can	3275
^ cancel	9918
^ check	-3515
^ cool	-2123
^ danke	-3637
^ day	-3611
^ deja	3583
^ dejame	6375
^ delete	-3630
^ dia	-1935
^ do	5143
^ efface	-3887
^ ela	-2575
^ elimina	-2301
^ elle	-2662
^ end	5593
^ enough	4226
^ erase	-3059
^ everything	-1837
^ forget	-1879
^ fous	6179
^ get	7320
^ go	6083
^ good	-3868
^ goodnight	-4039
^ great	-4108
^ guten	-3037
^ he	-5409
^ hello	-2656
^ help	-2157
^ hey	-3072
^ hi	-5674
^ hmm	-3237
^ hold	1755
^ how	-4489
^ il	-2874
^ is	-2020
^ it	-3073
^ je	-4351
^ just	3189
^ la	-2099
^ lass	5417
^ leave	7223
^ less	2320
^ let	-2695
^ log	-2021
^ lol	-4163
^ losch	-2286
^ make	-3197
^ merci	-3958
^ mood	-5972
^ mute	13252
^ my	-2822
^ nao	6278
^ nice	-3612
^ nobody	-4038
^ not	-1984
^ obrigada	-2592
^ oi	-2957
^ ok	-2406
^ okay	-4475
^ para	6621
^ pausa	4688
^ pause	11693
^ play	-2914
^ please	1891
^ quiero	-1529
^ quiet	5568
^ quit	10242
^ see	-2398
^ she	-2471
^ show	-2920
^ shut	4763
^ silence	2781
^ snooze	4288
^ stop	11566
^ supprime	-2493
^ talk	-2360
^ tell	-3315
^ thank	-2558
^ thanks	-3121
^ that	4512
^ to	-2234
^ today	-1485
^ too	1505
^ turn	2917
^ two	-1946
^ va	7352
^ vai	7742
^ vete	8421
^ what	-4883
^ who	-2301
^ why	-4619
^ wipe	-2622
^ write	-1611
^ you	-1851
^ •	-7155
a	-3077
a _ from	3935
a _ mierda	1580
a _ of	-1527
a _ two	2593
a break	9252
a dit	-1733
a la	1580
a pizza	-2034
a week	4270
about	-3961
about _ $	-3529
aide	-4023
aide _ a	-1746
aide moi	-1746
ajuda	-3369
ajuda $	-3173
all	-2452
all $	-2359
all messages	3276
alle*	-2665
allein	-2665
allein $	-2665
alles	-4450
alles $	-2904
alone	2538
alone _ $	1943
alri*	-2825
alright	-2825
am	-2175
am _ $	-2374
am _ with	6302
am _ you	5431
am not	-1983
an	-2307
and	-4309
anot*	2742
another	2742
another _ $	2742
anym*	4103
anymore	4103
anymore $	3909
anyo*	-3286
anyone	-3286
anyone _ $	-1934
anyt*	-2476
anything	-2476
anything _ $	-1840
apaga	-5359
apaga _ $	-5061
are	-6161
are _ $	-3377
are you	-1903
arre*	2602
arrete	2602
arrete _ m	2602
arrete de	2602
at night	1577
away	3778
ayuda	-4090
be	6381
be $	1839
be _ $	5157
be quiet	5985
be silent	2953
bett*	-1653
better	-1653
bitte	5472
book	-1621
book _ a	-1621
book me	-1621
borr*	-4245
borra	-2110
borra _ $	-2047
bot	5901
bot $	6109
break	9252
break from	3935
bugg*	2802
bye	-6801
bye $	-2012
bye _ $	-5356
ca	-1557
can	-2122
can _ $	2313
can _ anything	-2644
can _ be	3968
can _ do	-3520
can _ message	2888
can _ stop	4013
can not	-5161
can you	3318
canc*	9891
cancel	9891
cancel _ $	2159
cease	2989
cease _ $	2989
chec*	-5299
check in	-4729
check ins	5821
checkin	-4397
comm*	-2419
commands	-1999
commands $	-1991
como	-3355
como _ $	-3014
cont*	-4951
contact	-2659
contact $	-2851
conv*	1962
conversation	2652
conversation $	2895
cool	-3624
cool $	-3194
could	2430
cuan*	-1607
danke	-3637
daqui	3504
daqui $	3504
data	-1900
data $	-1626
day	-2775
day $	2468
day _ $	-3961
days $	2679
days _ $	-2100
days _ it	-1689
de	3929
de _ mandar	2263
de m	2602
de me	2263
dega*	8369
deixa	7706
deixa _ $	5742
deixa _ paz	3485
deja	3583
deja de	3583
deja*	5197
dejame	6375
dejame _ $	6375
dele*	-4180
delete	-3823
delete _ $	-1817
dia	-4356
dias	-3917
dias _ $	-2118
did	-1531
die	-3337
dit	-1781
do $	-2337
do _ get	-1689
do _ know	-2153
do _ leave	-1944
do _ me	6755
do _ messages	-1539
do _ say	3116
do _ speak	2366
do _ talk	2962
do _ understand	-1606
do _ want	5218
do _ write	2318
do anything	-2644
do i	-1778
do my	-1590
do not	15978
do you	-5474
does	-3992
does _ $	-1493
done	6119
du	-2289
du _ $	-1951
e	-1549
effa*	-3986
efface	-3986
efface _ $	-3588
ela	-2892
ela me	-2575
ele	-2179
elim*	-2301
elimina	-2301
elle	-3096
elle _ dit	-1733
em	2272
em _ $	2272
em paz	2272
en $	1639
end	5182
end _ $	5593
enou*	10054
enough	10054
enough _ $	4951
enough _ today	2176
enough for	1916
erase	-3452
erase _ $	-2815
es	-2633
escr*	5499
escribas	2828
eu	-1826
even*	-2026
evening	-1870
ever	-2654
ever*	-5398
everything	-4679
everything _ $	-2047
extr*	-2761
extrano	-2099
faire	4291
favor	1971
favor $	2473
feel	-3527
feel _ $	-1538
feel*	-2999
feeling	-2837
feeling _ $	-1951
fewer	2256
fewer _ $	2256
fewer messages	2256
for _ $	3488
for _ day	1741
for _ days	3639
for _ week	1599
for a	4324
for the	1747
for two	2862
forg*	-3265
forget	-2385
forget _ $	-1691
fotos	-3134
fotos $	-2874
fous	6179
fren*	-1604
french	-1604
french $	-1604
frie*	3765
from	2876
from _ $	2996
from your	-2463
fuck	5574
fuck _ $	5295
fuck off	1595
fun	-2580
func*	-1816
funny	-2681
funny $	-2681
get	3187
get _ $	3669
get _ my	4630
get _ of	3433
get lost	2964
give _ a	3320
glad	-1530
go	3815
go _ a	1814
go _ for	1814
go away	4467
good	-8131
good $	-2055
good _ $	-4573
good*	-5903
goodbye	-1864
goodbye $	-1846
goodnight	-4039
got	-5466
got _ $	-5466
got it	-5044
great	-4329
great _ $	-2484
guten	-3037
guten _ $	-3037
had _ of	2282
happy	-2573
happy _ $	-2553
hard	-1705
have	-2735
have _ $	-1660
have _ of	1978
he	-5938
he said	-4642
hello	-4295
hello $	-1776
hello _ $	-2388
help	-4507
help $	-2961
help*	-1680
her	-2016
her $	-1622
hey	-3072
hi	-5884
him	-2164
hmm	-3237
hold	1683
hold _ messages	1755
home	-2471
home $	-2454
how	-6473
how many	-1760
hurts	-3004
hurts $	-2893
i	-6193
i _ $	-1904
i _ enough	2249
i _ i	-2094
i _ know	-2285
i _ not	-4745
i _ speaking	-1781
i _ the	-2521
i _ trust	-1627
i _ want	3894
i _ with	5908
i _ you	4328
i _ •	7114
i can	-1844
i feel	-2836
i had	-1661
i just	-1584
i need	2299
i said	4776
i •	7523
ich	-1673
ich will	2630
il	-2251
in	-1806
in _ $	2256
in please	-2641
in ruhe	2785
ins	5821
ins $	3596
inst*	-5351
instructions	-5084
is	-4961
is _ $	-5399
is _ from	2678
is _ you	2273
is enough	4377
isso	-2487
isso $	-1936
it $	6629
it _ $	-4932
it _ more	2127
it all	-3043
it still	-1561
je	-5340
job	-2628
just	1835
just _ $	3262
kann	-2352
kann _ $	-1587
keine	3768
keine _ $	3768
keine _ mehr	3768
keine nachrichten	3768
know	-3222
konto	-2099
la extrano	-2099
la mierda	1580
la paix	2989
lais*	1612
laisse	1612
laisse _ $	2039
larg*	8730
lass	4561
lass _ allein	-2486
lass _ in	7048
lass _ nicht	-2486
lass mich	4561
later	-2915
later $	-2915
le	2920
le _ $	4400
leave	8502
leave _ alone	3848
leave _ be	1839
leave me	9986
less	2263
less _ $	2320
less notifications	1725
let	-2695
like	-2574
like _ $	-1576
list	-2097
list of	-1511
lo	-1662
log	-2116
lol	-4359
lol $	-2953
losc*	-3279
losch	-2286
losch _ $	-1811
loschen	-2138
loschen $	-1977
lost	1543
lost $	2706
m	1749
make	-4628
make _ $	-2845
makes	-1778
mandar	2263
mandar _ $	2263
manq*	-2553
manque	-2553
many messages	1505
mas	5270
me	4124
me _ $	8062
me _ bot	3248
me _ mas	5270
me _ news	-2215
me _ paz	1512
me _ sola	-1768
me _ your	-1808
me a	-2685
me alone	3848
me anymore	-2952
me deixa	5742
me escribas	2828
me from	-1652
me in	3058
me mandar	2263
me manque	-2553
me siento	-2161
me the	-1799
mehr	7489
mehr $	7489
meine	-3096
meine _ $	-2329
mens*	4711
mensajes	5148
mensajes $	5148
menu	-3326
menu $	-3326
merci	-3958
mes	-2990
mes _ $	-2633
mess*	14071
message	3127
message me	3127
messages	9547
messages $	5944
messages _ $	2753
messages _ a	1559
messages _ week	2228
meu	-1502
mi	-3693
mi _ $	-2255
mich	2342
mich _ $	1509
mich _ allein	-2665
mich _ ruhe	2785
mich in	5653
mich nicht	-2486
mier*	1580
mierda	1580
mierda $	1580
mind	-2700
mind $	-2700
mir	3272
mir _ $	4646
mis	-2619
mis _ $	-2314
moi	9077
moi $	5158
moi _ $	5665
moi _ paix	2989
moi a	-1746
moi la	2989
mood	-6363
mood _ $	-5048
more	12065
more _ $	6353
more _ please	4993
more _ today	2352
much _ $	2008
mute	13252
my	-10204
my _ $	-3750
my messages	-4367
my phone	4176
nach*	3003
nachrichten	3003
nachrichten _ $	3003
nachrichten mehr	3768
nao	6181
nece*	-1888
necessary	-1888
necessary $	-1888
need	2264
need _ to	2427
need you	3115
never	-3177
never _ $	-2734
news	-2222
news $	-2222
next	-3254
next _ $	-3254
nice	-4186
nice _ you	-2286
nicht allein	-2486
night	-2983
night $	-2959
no	2027
no _ escribas	2828
no _ mas	5270
no _ please	3923
no _ today	1771
no contact	-3577
no me	13375
no more	12105
nobo*	-4079
nobody	-4079
nobody _ me	-4063
not	4345
not _ $	-2535
not _ leave	-2051
not _ me	7250
not _ talk	3024
not know	-2026
not say	3174
not talk	2962
not trust	-1786
not understand	-1619
not want	5218
not write	2318
noth*	-3135
nothing	-3135
nothing $	-1478
noti*	8039
notifications	8039
notifications $	2312
notifications _ $	5458
notifications please	4950
now	4415
now $	3656
obri*	-2592
obrigada	-2592
of	-3096
of my	4399
of this	1625
of your	1778
off	11403
off $	6415
off _ $	2515
off the	1956
oi	-2957
ok	-5924
ok $	-4477
ok _ $	-1771
okay	-4475
olvi*	-3040
olvidarlo	-2830
on	-4308
on _ $	-2719
once _ week	2671
once a	2671
one	-2986
one _ $	-1952
only	2112
order	-2034
order _ pizza	-2034
oubl*	-2111
our	-3080
our _ $	-2573
out	3989
out of	4244
pain	-7061
pain $	-5579
paix	2989
paix $	2989
panc*	-2044
pancakes	-2044
pancakes $	-2044
para	5408
para que	-2339
pas	-1811
pas _ $	-1743
pausa	4688
pausa _ semana	2968
pausa por	3187
pause	13195
pause $	5466
pause _ $	2523
paz	2484
paz $	2484
peop*	-1603
people	-1603
phone	4149
phone $	4176
phot*	-1632
piss	2748
piss _ $	2748
piss off	2748
pizza	-2034
pizza $	-2034
play	-2914
play _ $	-2914
play some	-2914
plea*	2471
please	2471
please _ $	3254
please _ not	3863
please do	3345
please stop	-3638
por	2834
por _ $	3940
por favor	1971
prog*	-3204
quan*	-1540
que	-7665
que _ $	-1772
que me	-1563
ques*	1820
questions	1872
quie*	2692
quiero	-1529
quiet	12824
quiet $	5423
quiet _ $	2489
quiet for	5144
quit	10242
quit _ $	6227
quit _ me	8151
quit it	2092
read	-2174
real*	-3241
really	-3241
really $	-3241
reci*	-2039
recipe	-2039
recipe _ $	-2039
recipe for	-2039
reco*	-3698
record	-2038
remi*	4579
reminders	5629
reminders $	4592
remo*	-1674
remove	-1591
repo*	-3111
robot	-1549
ruhe	7610
ruhe $	2785
said _ $	5170
said _ me	-4589
say _ $	1901
schr*	10766
see	-4339
see $	-1616
see _ $	-2697
sei	6247
sema*	3902
semana	2968
semana $	2968
send	2310
send*	2734
sending	2734
serv*	-1888
server	-1866
server $	-1866
she	-6183
she _ me	-3883
she leave	-3385
show	-2920
show _ the	-1697
show me	-2704
shut	7410
shut _ $	5577
shut up	3879
sien*	-2161
siento	-2161
siento _ $	-1768
sile*	20031
silence	2781
silent	3301
silent $	2163
slept	-2031
snoo*	4288
snooze	4288
snooze _ days	3606
snooze for	4288
so	-4544
so _ $	-3552
sola	-1768
sola $	-1768
some	3094
some _ $	3128
some*	-2579
song	-2655
speaking _ $	-1781
speaking with	-1781
spell	-1888
spell _ $	-1888
spell necessary	-1888
start	-1531
start _ $	-1518
still	4783
still _ $	-1660
stop	20987
stop $	13771
stop _ $	1867
stop _ me	2621
stop _ to	1739
stop now	3469
stop sending	2734
stop talking	1533
stop texting	-2081
stop the	-5336
stup*	-4799
stupid	-4799
supp*	-3029
supprime	-2493
sure	-2967
sure $	-2967
t en	1639
tage	2987
take _ break	1842
take a	1842
talk	4261
talk $	2838
talk*	12284
talking	12284
talking $	12781
talking _ you	-1805
talking please	2695
talking to	-3063
te	5600
te _ $	5600
tell	-4116
tell me	-4101
than*	-5765
thank	-3244
thank _ $	-2059
thank you	-3244
thanks	-5737
thanks $	-4075
that	3491
that _ $	-1894
that _ enough	3904
that _ it	1875
that is	3250
the	-3417
the _ check	3868
the _ in	3332
the _ ins	3596
the check	3354
the daily	3839
the fuck	3978
the news	-2222
the pain	-6853
the reminders	2088
there	-3509
there $	-2932
these	4722
these _ $	5164
think	-2347
this $	-2585
this _ $	4380
this bot	2456
this feeling	-1540
time	-4404
time _ $	-2978
to	-7467
to _ $	-1915
to _ anymore	3340
to _ for	-4754
to _ tomorrow	1670
to go	-3629
to me	5456
to talk	2414
today	-5627
today $	1620
today _ $	-5329
todo	-3402
todo $	-3128
toi	8253
toi $	8253
too	3279
too _ $	3024
too _ messages	1505
too many	1505
too much	1950
tout	-4314
tout $	-2497
tout _ $	-1769
tran*	4882
tranquille	2899
tranquille $	2899
trust	-1807
trust _ $	-1610
tu	-1610
tudo	-2713
tudo _ $	-1644
turn	2755
turn _ $	2285
turn _ check	1560
turn off	2182
two _ $	2572
two weeks	2099
un	-2039
un _ $	-1793
unde*	-2465
understand	-1619
une	4522
une _ $	4522
up	2445
up $	5662
us	-1647
va	6226
va _ $	1639
va _ en	1639
va t	1639
vai	7108
vai _ $	7108
verg*	-2398
vers*	8681
vete	8421
voce	-1717
want	3270
want _ anymore	3976
want _ go	-3174
want _ talk	3024
want _ to	2784
want to	-2737
want you	2572
was	-4264
was _ $	-2084
we	-3165
week	4201
week $	4184
week*	-2985
weekend	2184
weekend $	2184
weeks	1983
weeks $	3053
weg	6768
weg $	6768
were	-1843
what	-7462
what _ do	-2375
when	-1573
who	-2649
why	-4969
why _ not	-3167
why _ she	-3385
will	1897
wipe	-2735
with	4200
with _ $	3117
with the	3022
with you	4359
word	2931
work	-3372
work _ $	-3058
writ*	4052
writing	4052
writing _ $	4052
writing _ me	4052
writing to	4052
year	-2856
year $	-2202
you $	-5400
you _ $	-2511
you _ a	-1960
you _ anything	-2736
you _ be	3824
you _ for	2920
you _ much	1621
you _ only	2119
you _ quiet	6829
you _ silent	2618
you _ stop	5864
you be	2971
you can	1924
you do	-4434
you stop	4013
you talk	1564
you to	7082
your	-3295
your _ $	-2992
your*	2027
yourself	2027
zu	6146
zu _ $	6146
•	-4757
• $	-6594
• _ our	-1667
• our	-1667
• •	-4757
""",
    'intents.delete_data': """\
~	-42687
!checkin	-7383
!delete_data	22455
!help	-6706
!out_of_scope	-2042
!smalltalk	-9338
!stop	-10206
.-	5331
.i	4511
.i+they	-6881
.i+they-	-1947
.i+you	13818
.i-	17425
.they	-4275
.they-	-984
.you	-1248
.you-	-4069
10	-1723
3	-1052
4	-1567
4 $	-1323
5	-2132
5 $	-989
5 _ $	-970
6	-1660
6 $	-1438
?	-4410
?-	-4454
?i	-7439
?i+you	-1021
?i-	-2338
?you-	-3064
^ _ 10	-1074
^ _ 5	-971
^ _ a	-3647
^ _ about	1137
^ _ account	3085
^ _ all	7422
^ _ alles	11607
^ _ am	-2179
^ _ an	-1209
^ _ animo	-1439
^ _ are	-1750
^ _ bad	-1586
^ _ be	-1310
^ _ bitte	1460
^ _ bot	-2646
^ _ can	-1923
^ _ chat	3040
^ _ checks	-898
^ _ conversation	1115
^ _ cuenta	3848
^ _ daqui	3335
^ _ daten	4808
^ _ datos	1937
^ _ day	-2492
^ _ de	-1182
^ _ deixa	-856
^ _ dias	-1116
^ _ do	-3157
^ _ does	-1752
^ _ donnees	2038
^ _ erase	2927
^ _ everything	8859
^ _ favor	-2089
^ _ feel	-2344
^ _ for	-1813
^ _ forget	1943
^ _ forgot	-4607
^ _ friend	-1982
^ _ from	3017
^ _ get	-878
^ _ got	-916
^ _ happens	-951
^ _ hate	-1029
^ _ have	-1590
^ _ history	1566
^ _ hurts	-2272
^ _ i	1370
^ _ in	-1407
^ _ information	1098
^ _ is	-3472
^ _ isso	924
^ _ ist	-892
^ _ it	1813
^ _ just	-969
^ _ kann	-913
^ _ konto	2702
^ _ la	-1252
^ _ like	2038
^ _ lo	6986
^ _ loschen	7696
^ _ lost	-920
^ _ me	-2480
^ _ mein	2702
^ _ meine	4284
^ _ mes	4333
^ _ messages	-1858
^ _ mi	1779
^ _ mich	-1984
^ _ minhas	1701
^ _ mir	-2396
^ _ mis	4609
^ _ moi	989
^ _ mood	-1728
^ _ more	-1164
^ _ my	10294
^ _ nicht	-1139
^ _ no	-908
^ _ not	-2033
^ _ notifications	-1215
^ _ o	3183
^ _ of	2076
^ _ off	-2381
^ _ ok	-1080
^ _ olvidarlo	-3070
^ _ on	-1237
^ _ our	2014
^ _ out	-976
^ _ please	-3798
^ _ por	-2345
^ _ profile	4662
^ _ progress	-1261
^ _ records	3558
^ _ reminders	-1369
^ _ rid	3387
^ _ say	-859
^ _ se	-924
^ _ sell	-1052
^ _ siento	-1379
^ _ so	-1036
^ _ sobre	3603
^ _ stop	-2031
^ _ streak	-1786
^ _ stuff	1651
^ _ talking	-1638
^ _ the	-3155
^ _ there	-1052
^ _ this	-1837
^ _ time	-982
^ _ to	5100
^ _ today	-1387
^ _ todo	8712
^ _ tout	10098
^ _ tudo	7673
^ _ uber	1273
^ _ urge	-873
^ _ us	-2142
^ _ voce	-862
^ _ want	5567
^ _ was	-933
^ _ what	2912
^ _ will	-1090
^ _ wish	-2208
^ _ would	2941
^ _ writing	-1094
^ _ your	-1861
^ _ •	4470
^ alles	1226
^ am	-925
^ apaga	10783
^ are	-1322
^ borra	8672
^ bye	-1081
^ can	2009
^ cancel	-1498
^ clear	4165
^ close	2051
^ delete	8123
^ destroy	2641
^ do	-2518
^ efface	9314
^ elimina	7341
^ end	-1077
^ erase	10874
^ everyone	-2853
^ everything	-1810
^ forget	7588
^ get	2053
^ give	-1033
^ good	-1253
^ goodnight	-988
^ great	-883
^ he	-2391
^ hello	-2458
^ hi	-1493
^ how	-2845
^ i	-8392
^ ich	-3323
^ is	-3398
^ it	-2078
^ its	-1481
^ je	-4963
^ just	-978
^ lass	-943
^ leave	-929
^ log	-2114
^ lol	-1230
^ losch	8645
^ losche	3389
^ make	-1004
^ me	1253
^ meu	-909
^ mi	-1236
^ mood	-1666
^ mute	-1074
^ my	-5479
^ nao	-965
^ no	-3363
^ nobody	-1322
^ oi	-2154
^ ok	-983
^ okay	-1428
^ olvida	2172
^ para	-2139
^ pausa	-1204
^ pause	-1485
^ please	4607
^ purge	3336
^ que	-1193
^ quit	-2498
^ rate	-1244
^ record	-1313
^ remove	4981
^ scrub	2304
^ she	-2964
^ show	-4275
^ sinto	-907
^ stop	-2717
^ supprime	8000
^ take	2151
^ tell	-2096
^ thanks	-930
^ track	-2972
^ vergiss	4204
^ what	-5521
^ where	-1208
^ who	-1765
^ why	-1010
^ wipe	9171
a	-6319
a _ $	-4035
abil*	-1099
abilities	-1099
abilities $	-1099
about	2001
about _ $	3046
about me	4986
acco*	4542
account	4542
account $	2479
account _ $	1478
add	-874
add _ to	-874
affa*	1937
affaires	1937
ai	1204
ai _ $	1277
all	9539
all $	4785
all _ my	1003
all my	1495
all of	3944
alles	11981
alles $	8248
alles _ $	1941
alles _ mich	877
alles uber	1273
alone	-1677
alone $	-980
am	-3503
am _ $	-2145
am i	-1247
an	-2308
an _ $	-1180
and	-1005
and i	-1138
animo	-1439
apag*	2857
apaga	14978
apaga _ $	14579
apaga tudo	1480
are	-4075
are _ $	-2043
are you	-1155
as	-916
as _ $	-916
at	-956
at _ $	-861
away	-915
away $	-1294
back	-1630
back $	-1617
bad	-1597
bad $	-1586
be	894
be _ $	-3107
be _ by	4559
be quiet	-1648
be silent	-1139
been	-920
bitte	1507
bitte alles	2653
borr*	23552
borra	8672
borra _ $	7653
borra mis	3224
borra todo	3761
bot $	931
brok*	-1021
broken	-1015
broken $	-1015
by	3578
by _ $	3644
bye	-1270
ca	1118
ca $	1294
can	-1237
can _ $	-1181
can _ me	-2067
can _ what	1123
can _ you	-884
can _ •	2911
can i	-2182
can you	2302
canc*	-1542
cancel	-1542
cancel _ $	-1061
casa	-1702
cease	-1422
cease _ $	-1422
chan*	-1559
change	-1361
chat	7384
chat $	1521
chat _ $	5862
chec*	-2028
check	-1865
check _ $	-1698
check in	-1595
checks	-941
checks _ $	-902
checks _ me	-898
clear	4165
clear _ $	2150
clear my	2150
close	1978
close _ account	2051
close my	2051
cois*	1605
coisas	1605
coisas $	2217
comm*	-935
como	-1133
comp*	3383
cont*	-1736
contact	-1150
conv*	3180
conversation	3098
conversation $	911
cool	-1059
cosas	1581
could	-2263
cuen*	3848
cuenta	3848
cuenta $	2771
daqui	3335
daqui $	3335
data	9445
data $	9097
data*	1034
database	1034
database $	1034
daten	4808
daten _ $	4108
datos	5678
datos $	5678
day	-4069
day $	-1600
day 6	-1145
day _ $	-1991
days	-919
de	-2353
de _ $	-1861
deixa	-1085
deixa _ $	-856
deja*	-1186
dele	-1187
dele*	14678
delete	11715
delete _ $	6120
delete _ data	2536
delete _ i	2708
delete all	1703
delete my	3700
delete what	2949
deleted	2963
dest*	2641
destroy	2641
destroy my	2641
dias	-1116
did	-902
dije	1975
dije $	2172
disse	3640
dit	1246
do	-6682
do _ delete	1703
do _ know	-1022
do _ sell	-926
do not	-1269
do you	-3310
does	-2667
donn*	3366
donnees	3366
donnees $	3366
draf*	1274
drafts	1274
drafts _ $	1630
drafts and	1813
du	1107
effa*	8941
efface	8941
efface _ $	6645
efface _ donnees	1996
efface mes	2796
efface tout	2153
efface toutes	956
elim*	7341
elimina	7341
elimina _ $	2469
elimina _ cuenta	2161
elimina _ por	4872
elimina mi	2161
en	-1341
en _ $	-1024
encr*	-1014
encrypted	-1014
encrypted $	-1014
end	-1268
end _ $	-1077
eras*	13534
erase	11799
erase _ $	7773
erase _ i	2320
erase all	957
erased	1232
erased $	1232
es	-892
esqu*	3719
est	-884
eu	2674
eu disse	3640
ever*	3244
everyone	-2946
everything	6285
everything $	-2060
everything _ $	1666
everything _ about	1194
everything _ have	1764
everything _ know	1194
everything _ me	1834
everything _ on	2428
everything _ said	1095
everything _ told	2716
everything _ you	2070
everything about	2064
everything hurts	-1509
everything i	4547
everything you	3622
fault	-1366
fault $	-1261
favor	2783
favor $	3018
feel	-3047
feel _ $	-1499
feel*	-1006
feeling	-961
for	-3251
for _ $	-2480
forg*	10083
forget	9729
forget _ $	6329
forget _ about	1044
forget _ i	3038
forget _ me	2695
forget _ said	1095
forget everything	1457
forget what	1943
forgot	-4607
forgot _ $	-3109
forgot _ me	-4135
fotos	-1027
frie*	-2472
friend	-2236
friend $	-2041
from	2975
from _ $	3065
from _ database	1034
from _ memory	1924
from my	-2811
from your	6350
func*	-877
get _ of	2394
get rid	3387
give	-1107
give me	-1107
go	-1931
go _ $	-1759
go away	-1519
gone	5949
gone $	5993
good	-2255
good _ $	-1328
good*	-1413
goodnight	-988
got	-1168
got _ $	-1168
great	-915
gym	-1460
gym _ $	-1460
had	-1391
happ*	-965
happens	-951
hate	-1360
hate _ $	-1219
have _ $	1085
have _ me	1764
have on	1764
he	-2987
he _ me	-1067
he _ my	-988
he _ to	-965
heart	-1140
heart $	-943
hello	-2784
hello _ $	-2391
help	-1559
help _ $	-948
her	-1082
here	3375
here $	3470
hi	-1775
him	-1092
hist*	8055
history	8055
history $	8055
how	-4100
how _ $	-894
how _ delete	1703
hurts	-2289
hurts $	-1733
i	-2679
i _ $	3740
i _ all	3842
i _ be	4500
i _ could	-2175
i _ data	3638
i _ here	4915
i _ it	-1593
i _ like	2889
i _ my	6575
i _ not	-1228
i _ old	-1804
i _ this	-1110
i _ to	-2121
i _ you	2238
i _ •	-4367
i am	-2203
i could	-2175
i delete	1703
i feel	-2777
i hate	-1029
i have	-995
i said	1955
i see	-952
i told	3891
i want	6035
i wish	-2208
i would	3424
i wrote	8255
i •	-1698
ich	-3890
ich will	-945
il	-1032
in	-4515
in $	-1183
in _ $	-2083
info	3702
info*	3020
information	3020
information _ $	1922
inst*	-1025
is	-7281
is _ $	-1887
is _ data	-1905
is _ encrypted	-1014
is my	-3524
ist	-892
ist _ $	-892
it	-2646
it $	-2058
it _ $	2400
it _ my	-1292
it all	4317
it was	-1692
its	-1602
j	1165
je	-5200
kann	-1620
kann _ nachrichten	-855
know	2242
know _ $	3471
know _ me	3908
know about	3565
konto	7991
konto $	2702
la	-2047
la _ $	-1622
la paix	-1023
lais*	-1342
laisse	-1342
laisse _ $	-1038
lass	-1141
lass mich	-1141
le	-993
leave	-1980
leave _ $	-1318
leave _ alone	-1211
leave me	-1715
lesen	-957
lesen $	-957
life	-2734
like	1276
like _ $	-1088
like _ of	2936
like _ to	-899
like you	-1084
list	-1664
list $	-857
lo	6622
lo _ dije	2172
lo que	3191
log _ $	-2475
log _ mood	-1357
log my	-2411
lol	-1287
losc*	11652
losch	8645
losch _ $	6558
losch _ alles	3317
losch meine	2495
losche	3389
losche _ $	3389
loschen	8262
loschen $	6640
lost	-1283
lovi*	-1778
loving	-1778
loving _ $	-1778
make	-1753
me	-3887
me $	4672
me _ $	-2111
me _ abilities	-1099
me _ paz	-860
me _ sola	-1379
me _ you	-913
me _ your	2012
me about	-1213
me alone	-1211
me deixa	-856
me from	3017
me my	-1361
me siento	-1490
me to	-1152
mein	2702
mein _ $	2702
mein konto	2702
meine	3997
meine _ $	5329
meine _ lesen	-855
meine daten	4808
meine sachen	1535
meine stimmung	-1171
memo*	1924
memory	1924
memory $	1924
mens*	-979
mes	3847
mes _ $	4333
mes affaires	1937
mes donnees	3366
mess*	-3364
messages	-2364
messages $	-1676
meu	-1393
meu _ $	-1134
mi	1255
mi animo	-1439
mi cuenta	3848
mi progreso	-1377
mim	3603
mim $	3603
mind	-1319
mind $	-1319
minh*	1701
minhas	1701
minhas coisas	1701
mir _ $	-2188
mis	6890
mis _ $	7980
mis cosas	1581
mis datos	5678
moi	989
moi $	1335
moi _ paix	-1023
moi la	-1023
mon	2928
mont*	-1522
mood	-4008
mood $	-2262
mood _ $	-1430
more	-1427
mute	-1074
my	1151
my _ $	4699
my _ and	1983
my _ erased	1232
my _ from	954
my _ gone	4115
my _ here	-1508
my _ life	-1804
my _ list	-857
my _ me	-897
my _ please	2083
my _ removed	3568
my _ your	3484
my account	4930
my chat	963
my data	4722
my day	-2322
my drafts	1274
my fault	-1366
my history	1473
my info	3702
my information	3065
my mind	-902
my mood	-2165
my old	-1804
my phone	-1332
my profile	6742
my progress	-1312
my records	4556
my stats	-1542
my streak	-1860
my stuff	2401
nach*	-1269
nachrichten	-1269
nachrichten _ $	-1269
nao	-1121
need	-886
never	-1000
nicht	-1657
nicht _ $	-1657
night	-1058
night $	-975
no	-4690
no _ $	-1964
no more	-1200
nobo*	-1407
nobody	-1407
nobody _ me	-1275
not	-3318
not _ $	-1343
noth*	-1199
nothing	-1199
nothing $	-1008
noti*	-1247
notifications	-1247
notifications _ $	-911
now	-1922
now $	-1661
o	1706
o _ $	-965
o que	2515
of	2222
of _ $	1139
of _ data	2055
of _ you	1094
of me	3080
of my	1418
of this	1993
off $	-1400
off _ $	1556
oi	-2154
ok	-2543
ok $	-1601
okay	-1428
old	-1977
old _ $	-1913
old life	-1804
olvi*	-898
olvida	2172
olvida _ lo	2172
olvida _ que	2172
olvida todo	2172
olvidarlo	-3070
on _ $	873
on me	1424
one	-1474
one _ $	-1210
oubl*	4915
oublier	-3465
oublier $	-3465
our _ $	1029
out	-1746
out of	-1628
over	-1321
pack*	-2226
paix	-1023
paix $	-1023
para	-2248
para que	-1719
pausa	-1204
pausa por	-1052
pause	-1998
paz	-1547
paz $	-1547
pers*	4716
personal	4837
personal _ $	4837
personal data	4837
phone	-1343
phone $	-1332
phot*	-1325
photos	-1195
photos $	-859
plea*	3118
please	3118
please $	-1489
please _ $	-2099
please _ i	2533
please _ my	1235
please _ what	2533
please _ •	4204
please do	-1035
please erase	1388
please forget	1943
please stop	-1130
por	2292
por _ $	2700
por favor	2783
prof*	6742
profile	6742
profile _ $	2080
prog*	-4519
progreso	-1377
progreso $	-1377
progress	-1318
purge	3336
purge my	3336
que	5394
que _ $	4496
que _ mis	2651
que eu	2938
quiet	-2055
quiet $	-1277
quit	-2498
quit _ $	-1574
quit _ me	-2198
rate	-1272
real	-979
reco*	6173
record	-1359
records	7701
records $	3035
records _ $	1521
regi*	-1869
registrar	-1869
registrar _ $	-1758
remi*	-2012
reminders	-1435
reminders $	-1309
remo*	9098
remove	5530
remove _ $	1692
remove _ from	2120
remove _ your	2120
remove everything	1380
remove me	2120
remove my	2030
removed	3568
removed $	3568
rid	3387
rid _ my	2055
rid of	3387
right	11761
right _ $	11825
sach*	1535
sachen	1535
said	3022
said $	2399
said _ $	860
saud*	-990
saudade	-990
say	-1550
scrub	2304
scrub my	2304
se	-1357
se _ $	-1304
see	-1613
sell	-1052
sell _ $	-1052
serv*	3171
server	3194
server $	3194
she	-3382
she forgot	-1969
shou*	-1331
should	-1331
show	-4275
show _ $	-1989
show _ my	-1361
show _ progress	-1261
show me	-1532
show my	-2632
shut	-984
shut _ $	-924
sien*	-1490
siento	-1490
siento _ $	-1379
sile*	-3263
silent	-1229
silent $	-1206
sinto	-907
so	-1929
so _ $	-1143
sobre	3603
sobre _ $	3603
sobre mim	3603
sola	-1379
sola $	-1379
some	-1552
some _ $	-1496
some*	-874
speak	-894
stats	-1542
stats $	-1542
still	-867
stim*	-1171
stimmung	-1171
stimmung _ $	-1171
stop	-4954
stop $	-1581
stop _ $	-1935
stop _ me	-1992
stre*	-1906
streak	-1906
streak $	-1475
stro*	-892
strong	-892
strong $	-892
stuff	2017
stuff $	1404
supp*	7375
supprime	8000
supprime _ $	6468
take	1966
talk	-1301
talk*	-1848
talking	-1848
talking $	-1016
tell	-2570
tell _ about	-1191
tell _ your	-1215
tell me	-2555
text*	-1318
texting	-1236
texting _ $	-913
than*	-1993
thanks	-1983
thanks $	-1502
that	-1260
the	-5272
the _ $	-3066
there	-1090
this	2718
this $	1241
this _ $	2494
this bot	4664
time	-1655
to	-1947
to _ $	-1234
to _ from	-2374
to _ list	-857
to _ quiet	-981
to _ •	-1494
to be	3105
to me	-2089
to my	-1032
to say	-955
to •	-1494
today	-3262
today $	-1371
today _ $	-1149
todo	8136
todo $	4945
todo _ que	3191
todo lo	3191
told	3157
told _ $	3306
told you	3891
tout	9793
tout $	10595
tout _ $	-2142
tout*	956
toutes	956
toutes _ $	956
track	-2972
track _ $	-2972
track my	-2972
tran*	-2218
tranquille	-913
tranquille $	-913
tudo	7673
tudo $	2152
tudo _ $	1772
tudo _ mim	3603
tudo sobre	3603
uber	2895
uber _ $	2895
uber mich	2895
un	-1003
up	-961
urge	-1187
urge _ $	-1078
us	-2146
verg*	3144
vergessen	-1060
vergessen $	-1060
vergiss	4204
vergiss alles	4204
voce	-975
voce _ $	-860
von	1814
von _ $	1814
want	5414
want _ $	-2729
want _ be	4090
want _ data	1753
want _ gone	2815
want _ my	1515
want _ records	998
want _ •	-2471
want all	1581
want my	4079
want to	-1546
was	-2159
was _ $	-1184
was _ fault	-1261
we	-2025
we _ $	-1038
we had	-883
week	-1616
week $	-1493
weg	2684
weg $	2684
were	-1052
what	-2301
what _ my	-1221
what _ said	2697
what _ told	1175
what _ you	-1041
what happens	-951
what i	4293
what is	-958
when	-1448
where	-1413
who	-1998
whole	1941
why	-1408
will	-1308
wipe	9857
wipe _ $	4737
wipe _ please	955
wipe _ stuff	2171
wipe my	2952
wish	-2208
wish _ could	-2175
wish i	-2191
with	-2232
with _ $	-1596
with my	-864
work	-1680
work _ $	-1490
would	2830
would _ to	-1253
would like	3648
writ*	-1094
writing	-1094
writing _ $	-1094
writing _ me	-1094
writing to	-1094
wrote	7742
wrote $	2827
wrote _ $	4915
year	-985
yest*	1127
yesterday	1127
yesterday $	1180
you	886
you $	-1566
you _ $	-4598
you _ about	3522
you _ be	-1870
you _ data	-1072
you _ everything	2420
you _ i	2583
you _ me	3313
you _ on	2428
you _ quiet	-1156
you _ what	876
you _ •	4129
you are	-1189
you have	1461
you know	3410
you sell	-926
you •	3009
your	5069
your _ $	5327
your abilities	-1099
your database	1034
your memory	3148
your server	3245
•	2152
• $	-3936
• _ $	-3124
• _ about	2599
• _ and	-903
• _ data	4837
• _ i	4763
• _ me	-4188
• _ my	-2450
• _ personal	4837
• _ •	-9931
• from	-2475
• me	-2331
• my	858
• personal	3994
• •	2152
""",
    'intents.vent': """\
~	-19906
!checkin	-11136
!delete_data	-9848
!help	-6671
!out_of_scope	-11770
!smalltalk	-6291
!stop	-12444
.	5776
.-	-4643
.i	4160
.i+they	28555
.i+they-	13328
.i+you	-10676
.they	19559
.they-	8289
.you	-5134
.you-	-7762
10	-9341
10 $	-5005
10 _ $	-2843
2	-3693
2 _ $	-2432
3 $	-2585
30	-3122
30 _ $	-2940
4	-2807
4 $	-3308
5	-4738
5 $	-3535
6	-6265
6 $	-5345
7	-3057
?	-10557
?-	-12993
?i	-7214
?i+they	2389
?i+you	-2459
?i-	-2665
?you-	-6794
^ _ $	-17114
^ _ 5	-2568
^ _ about	-3428
^ _ alles	-3064
^ _ am	-3296
^ _ animo	-2397
^ _ are	6119
^ _ arrive	3110
^ _ away	-4395
^ _ broke	2269
^ _ can	5728
^ _ como	-3532
^ _ conversation	-2336
^ _ day	2388
^ _ de	-6073
^ _ deixa	-2943
^ _ dejar	2837
^ _ did	5876
^ _ does	7459
^ _ es	-3178
^ _ ever	11232
^ _ everything	-6632
^ _ extrano	5012
^ _ feel	6992
^ _ for	-6080
^ _ forgot	4137
^ _ fun	-3049
^ _ glad	-2276
^ _ go	-5529
^ _ good	-3860
^ _ got	-5955
^ _ had	3192
^ _ hat	4823
^ _ hate	4498
^ _ have	2611
^ _ he	3692
^ _ help	-4226
^ _ hoje	6574
^ _ hurts	11539
^ _ i	3618
^ _ in	-4106
^ _ is	-2821
^ _ keep	2380
^ _ keine	-2713
^ _ la	-6551
^ _ laisse	2633
^ _ leave	2715
^ _ lo	-3775
^ _ long	2490
^ _ made	-3002
^ _ make	3017
^ _ manque	5952
^ _ many	-3007
^ _ me	-6796
^ _ meine	-3136
^ _ men	6339
^ _ mes	-2386
^ _ mi	-2749
^ _ mich	3203
^ _ mir	-2456
^ _ mood	-3010
^ _ moved	2348
^ _ my	-7057
^ _ nicht	2446
^ _ no	-2987
^ _ nothing	5660
^ _ now	-2332
^ _ of	-4175
^ _ off	-3387
^ _ ok	-3611
^ _ old	-3314
^ _ olvidarlo	12192
^ _ people	2539
^ _ plan	-2389
^ _ puedo	2837
^ _ que	8861
^ _ she	3494
^ _ should	-5304
^ _ siento	4785
^ _ slept	3331
^ _ so	8640
^ _ stop	3424
^ _ that	-2896
^ _ there	-3594
^ _ think	-3589
^ _ this	5582
^ _ time	3201
^ _ to	-4789
^ _ today	-3379
^ _ tudo	-3580
^ _ un	-2270
^ _ wants	-2773
^ _ with	-2268
^ _ would	-2728
^ _ writing	-2823
^ _ wrong	4677
^ _ you	-6264
^ _ your	-5027
^ _ •	3229
^ aide	4668
^ am	3669
^ are	-2996
^ borra	-2851
^ can	-2501
^ clear	-2419
^ day	-2740
^ do	-5345
^ does	-3401
^ efface	-3224
^ ela	4092
^ ele	2459
^ elle	5296
^ er	2455
^ erase	-4399
^ everyone	4657
^ everything	7375
^ explain	-2465
^ feeling	-2673
^ forget	-3243
^ get	-3055
^ go	-3067
^ have	2585
^ he	6162
^ hi	3748
^ how	-4951
^ i	10069
^ ich	11854
^ il	6082
^ is	-3338
^ it	5528
^ its	4544
^ j	4241
^ je	16069
^ just	-2552
^ la	5012
^ lass	-2788
^ leave	-3209
^ let	3077
^ losch	-2444
^ me	5896
^ mi	4315
^ my	6432
^ ne	2633
^ nobody	8610
^ para	4649
^ pause	-2921
^ que	-3819
^ quit	-4610
^ she	6573
^ show	-3739
^ sinto	9834
^ stop	-5444
^ tell	-3366
^ that	-2478
^ the	5403
^ to	15116
^ today	3852
^ vai	-2304
^ vete	-2290
^ we	5820
^ what	-9020
^ when	-3426
^ where	-3374
^ who	-2557
^ why	8646
^ wie	-3552
^ wipe	-2429
^ you	-3763
a 3	-2356
a _ about	-2845
a _ better	-2759
a _ for	-4957
a _ from	-2737
a _ out	-2720
a _ the	-3028
a _ today	-4019
a bit	-2759
a break	-3472
a dit	2589
a good	-2449
a part	2509
aban*	3104
about _ $	-4738
about it	2555
about me	-2301
about my	4159
about the	-3808
acce*	-4550
accent	-4029
accent $	-3844
acco*	-2403
account	-2403
after	2895
after _ $	2767
again	10359
again $	9534
aide	4668
aide _ a	5298
aide moi	5298
alle*	3329
allein	3329
allein $	3329
alwa*	2283
always	2283
am	3810
am _ $	-2295
am _ a	5165
am _ day	-5394
am _ good	3315
am _ of	3640
am _ sure	-3972
am _ to	-4485
am glad	-2276
am heartbroken	4849
am i	3655
an	-4549
an _ $	-2784
and	5502
and _ $	-5153
and _ i	2358
and _ not	2770
and _ nothing	-3080
and i	8180
and now	2308
animo	-2397
anni*	5573
anniversary	5573
anniversary $	3693
anxi*	4323
anxious	2814
any more	2694
anyo*	2344
anyone	2344
anyone _ $	2305
apaga	-4093
apaga _ $	-3879
are _ $	8904
are you	-3200
arou*	2951
around	2951
around people	2951
arri*	3110
arrive	3110
arrive _ a	3110
arrive pas	3110
away	3729
away $	4426
be	4095
be $	-3029
be _ $	2679
be _ for	3967
bed	2659
been _ $	-4016
been _ since	2257
being	2277
betr*	2450
better today	-4012
birt*	5862
birthday	5862
birthday $	5862
bit	-2759
bit better	-2759
borr*	-3602
borra	-2851
bot	-8396
bot $	-8001
boyf*	6171
boyfriend	6171
brea*	2753
break	-3472
break from	-2737
brok*	5646
broke	2269
broken	6045
broken $	6045
buy	-3010
buy _ $	-2309
bye	-3871
bye $	-3514
can _ eat	2460
can _ my	-3631
can _ sleep	2635
can a	2851
can not	8005
can you	-4204
capi*	-2582
card	-3971
casa	6662
cats	-5084
chan*	-4916
change	-4223
chat	-5064
chat _ $	-4348
chat*	-2549
chatting	-2549
chea*	5500
cheating	5184
cheating $	5184
chec*	-3944
check	-6297
check _ $	-6361
check in	-5766
checks	2327
chri*	4615
christmas	4615
clear	-2419
coisas $	-2383
comi*	2783
coming	2374
como	-4532
como _ $	-3910
cont*	-5812
contact	-4353
conv*	-3894
cosas	2978
cried	2562
dad	2282
dad died	2282
daily	-2422
data	-5962
data $	-4165
datos	-3496
datos $	-3496
day 6	-2643
day _ and	-2649
day was	2293
days	-2301
de	2881
de _ $	3867
deixa	-3673
deixa _ $	-2943
dejar	2837
dejar de	2837
dele	3553
dele*	-3137
delete	-3386
depr*	2292
did	4087
did _ do	5149
did i	5254
die	-2998
divo*	6881
divorce	6881
do _ a	-3174
do _ get	7563
do _ me	-3776
do _ need	-2354
do _ still	2570
do _ this	4995
do _ to	-3483
do _ want	-5131
do _ what	2537
do _ •	6174
do about	3500
do i	-8673
do men	6339
do not	-8070
do people	3695
do you	3064
do •	5866
does	3639
does _ $	2935
does _ in	2629
does _ last	6140
does he	2924
does the	-2902
does this	3938
doing	-3379
doing _ $	-3043
du	-2428
e	-2618
eat	2460
eat $	2460
ela	5555
ela me	4092
ele	5232
elle	8802
elle _ dit	2589
elle a	3160
embo*	3506
embora	3506
embora $	3506
en	2286
er	2455
er hat	2455
eras*	-2845
erase	-3751
es	3230
es _ $	-2831
eu	2371
even	2477
ever	11574
ever*	10087
every	4500
everyone	5096
everything	4550
everything $	3418
everything _ me	-3562
everything about	-4450
everything hurts	6440
expl*	-2504
explain	-2504
explain _ plan	-2389
explain the	-2389
extr*	6382
extrano	5012
far	-2475
fault	5686
fault $	3146
fear	3688
fear of	3688
feel	6801
feel $	-2374
feel _ $	6571
feel _ after	2342
feel better	-2820
feel like	2680
feeling _ a	-2495
feeling like	-2495
feels	5142
feels like	5142
felt	4610
felt _ $	4610
fight	4724
fight $	4724
find	-3086
fine	-4785
fine $	-4785
forget	-3626
forget everything	-2421
forgot	4137
forgot _ $	3980
forgot _ me	3363
fotos	14769
fotos $	13771
from my	4637
fuck	-2664
fue	4745
fue $	4745
fun	-3288
get	9865
get _ of	-2587
get over	8030
girl*	2362
girlfriend	2362
glad	-4012
go _ $	2707
going $	-2375
gone	-4033
gone $	-3665
good enough	3315
got	-4423
got _ $	-4423
hacer	2675
hacer $	2675
had	3246
happy	5611
happy _ $	4735
hard	5334
hat	4823
hat mich	3195
hate	4883
hate _ $	4767
hate this	2576
have	3602
have _ about	-2445
have _ since	2585
have been	2857
have no	2685
he	11790
he _ a	-2859
he _ in	2829
he _ my	3432
he left	2647
he said	2536
he wants	-2773
hear	-2259
hear _ $	-2259
hear*	7361
heart	5732
heart $	3068
heart is	2664
heartbroken	4849
hello	-3048
help	-4568
help _ $	-5157
her	5392
her $	5280
here	-5129
here $	-4905
hi	2775
hist*	-4599
history	-4599
history $	-4599
hoje	6574
home	6242
home $	4194
how	-6438
how _ $	-5769
how _ be	3483
how _ day	2350
how _ does	3850
how _ have	-2701
how _ i	-5265
how _ it	-2788
how _ people	2769
how _ works	-2397
how _ you	5625
how can	3813
how do	5010
how does	-2582
how i	-2784
how long	2490
how many	-2591
how old	-3314
how this	-2397
hurts	11561
hurts $	8158
hurts _ when	3403
husb*	4508
husband	4508
husband _ $	3438
i	8628
i _ $	-5171
i _ about	5032
i _ all	-3297
i _ and	2332
i _ anxious	2814
i _ better	-2820
i _ day	-5155
i _ eat	2460
i _ for	2662
i _ glad	-2276
i _ go	-2395
i _ good	3315
i _ heartbroken	4849
i _ help	-3930
i _ here	-3588
i _ him	2259
i _ i	2432
i _ like	-2845
i _ log	-2878
i _ myself	3826
i _ no	2685
i _ of	5211
i _ ok	-4018
i _ old	3154
i _ on	-4803
i _ over	2799
i _ pay	-2610
i _ sleep	3648
i _ so	-2609
i _ sure	-3972
i _ the	7102
i _ this	3188
i _ trust	4015
i _ urge	-2337
i _ want	-3593
i _ wrong	3379
i _ you	-3265
i can	5042
i do	3290
i feel	4722
i hate	4498
i have	2559
i keep	2465
i made	-2883
i said	-4741
i still	2584
i was	4199
i would	-5875
i wrote	-3454
i •	-3886
ich	11616
ich _ nicht	3789
il	4609
in	3713
in $	-3481
in _ $	4480
in ruhe	-2283
in the	6180
inst*	-6149
is _ and	2599
is _ going	-3591
is _ me	4893
is _ to	2921
is so	5372
is the	-5562
is this	-5146
it	5723
it _ chatting	-2549
it _ fault	2566
it _ my	3035
it going	-3411
it was	3844
its	6401
j	2350
je	17214
keine	-2713
keine _ $	-2713
keine _ mehr	-2713
keine nachrichten	-2713
kids	2593
know $	-3829
know _ $	-2378
know _ do	2417
know _ to	5387
l	2707
la	4760
la _ $	7058
la _ de	-2519
la extrano	5012
laisse pas	2633
lass _ allein	3180
lass _ in	-4550
lass _ nicht	3180
last	7609
last $	6140
leave _ alone	-2292
leave _ be	-3029
leave me	-5777
left	5537
left $	3591
let	3077
lied	2894
life	8614
like	4339
like _ of	3036
list*	2600
lo	-2926
lo que	-3274
log	-4746
lol	3213
lol $	3901
lone*	3215
lonely	3215
long _ last	6140
long does	5286
losc*	-2664
losch	-2444
lost	4197
love	9309
made	-3002
made it	-2883
make _ $	-2591
makes	4859
manq*	5952
manque	5952
many	-3007
mas	-2332
me	7668
me $	6367
me _ $	-2381
me _ for	2632
me _ mas	-2332
me _ pas	2633
me _ sola	4785
me _ •	3433
me a	-6094
me alone	-2292
me and	-7411
me anymore	3598
me deixa	-2943
me laisse	2633
me manque	5952
me siento	3029
me the	-2846
me •	2717
mehr	-4080
mehr $	-4080
meine	-2389
meine _ $	-5156
meine stimmung	-3136
men	6682
mens*	-3759
mensajes	-2402
mensajes $	-2402
menu	-2469
menu $	-2469
mes _ $	-2386
mess*	-9642
messages	-7446
messages _ $	-5012
met	2671
mi animo	-2397
mi vida	3343
mich	2881
mich _ $	3341
mich _ allein	3329
mich _ ruhe	-2283
mich in	-3257
mich nicht	3180
mir	-2957
mir _ $	-4248
mis _ $	-4229
mis cosas	2978
mis datos	-3496
moi _ $	-4505
moi a	5298
mond*	-2382
monday	-2382
monday $	-2382
mood	-5827
more $	4292
more _ $	-3298
moved	2348
moved on	2348
my	5364
my _ $	-7750
my _ died	2402
my _ gone	-3404
my _ he	2570
my _ life	3154
my _ removed	-2325
my _ s	2455
my boyfriend	6171
my dad	2282
my data	-3133
my fault	5686
my heart	4986
my husband	2346
my life	2319
my mood	-3525
my old	3154
my profile	-2432
myse*	5030
myself	5030
myself _ $	3091
nach*	-3239
nachrichten	-3239
nachrichten _ $	-3239
nachrichten mehr	-2713
ne	4940
ne _ laisse	2633
ne _ pas	2633
ne me	2633
need a	5047
need help	-3590
never	2313
nicht	5602
nicht _ $	5602
nicht allein	3180
nigh*	6423
nights	6402
nights are	6402
no _ $	-5638
no _ de	2837
no _ dejar	2837
no _ mas	-2332
no _ que	6218
no contact	-2403
no me	-3643
no more	-2557
no one	4622
no puedo	2837
nobo*	8655
nobody	8655
nobody _ me	5705
not	3867
not _ $	-8006
not _ at	3092
not _ enough	3315
not _ in	4459
not _ this	-2783
not _ to	5169
not _ what	2619
not eat	2460
not even	2511
not good	3315
not sleep	2635
not sure	-3972
not trust	2533
not want	-5131
note	-2759
noth*	7429
nothing	7429
nothing $	2808
noti*	-3002
notifications	-3002
now _ be	-2310
numb*	2805
number	2805
of _ $	-4171
of being	2628
of the	2833
of this	-2623
off	-2684
ok	-6173
ok $	-3179
old _ $	4030
old life	3154
olvi*	10328
olvidarlo	12192
on _ $	-6039
once	3702
one _ $	5005
oubl*	3038
oublier	3324
oublier $	3324
our	9802
our _ $	3583
out	-4713
out of	-5096
over	13775
pain	9765
pain $	6540
para	5901
para que	7147
part	2509
part of	2509
pas	5840
pas _ $	5772
pas a	3110
pass*	-6787
passport	-7623
passport $	-7623
pause	-3535
pay	-2610
peop*	5549
people	5549
people _ $	4087
pers*	-3202
personal	-2818
personal _ $	-2818
personal data	-2818
phot*	3802
photos	3825
plan	-3177
plan _ me	-2389
plea*	-3266
please	-3266
please $	-4203
please stop	5092
por _ $	-2640
prof*	-2432
profile	-2432
prog*	-2830
puedo	2837
puedo _ de	2837
puedo dejar	2837
que	6087
que me	2338
ques*	-3268
quie*	-2286
quiet	-2459
quit	-4610
quit _ me	-2846
read	-3215
read _ $	-2388
real*	-2802
really	-2802
really $	-2802
reco*	-6420
records	-4032
regi*	-3023
registrar	-3023
rela*	4512
relationship	4512
remi*	-2646
reminders	-3245
reminders $	-2809
remo*	-3426
removed	-2325
removed $	-2325
right	-2279
ruhe	-2404
ruhe $	-2283
s _ $	2383
said _ $	-3398
saud*	7654
saudade	7654
say	-4543
say _ $	-2395
schr*	-2449
se	5660
se _ $	4824
se fue	4745
see $	-3246
sett*	-2684
settings	-2684
settings $	-2684
she	11390
she _ $	3851
she _ me	2713
she _ on	2348
she _ she	3227
she is	3407
she moved	2348
should _ $	-2811
should i	3416
show	-3739
show me	-2464
sie	4874
sie $	3436
sien*	3029
siento	3029
siento _ $	4785
sile*	-3820
since _ was	2257
sinto	9834
sleep	5079
slept	3331
so	8953
so $	-7723
so _ $	12431
so _ at	2418
sola	4785
sola $	4785
some*	2678
still	3054
stim*	-3136
stimmung	-3136
stimmung _ $	-3136
stop	-2916
stop $	-3734
stop _ $	4088
stop _ me	-4066
stop the	6564
sund*	6578
sundays	6788
sure	-4089
sure $	-4089
surv*	7105
survive	7105
survive _ $	7105
talk	-3694
talk $	-4174
talk*	-13785
talking	-13785
talking $	-11762
tell me	-2730
text*	-4918
texting	-3482
than*	-3448
thanks	-3725
that	-7949
that $	-4911
that is	-3250
the _ at	-5103
the _ in	-2420
the _ is	2445
the _ night	-5714
the _ of	2352
the _ the	5386
the _ to	-2626
the check	-2369
the divorce	5730
the pain	8351
the plan	-2389
there	-3825
these	-2543
these _ $	-2876
think _ $	-2918
think so	-7723
this _ $	-5195
this _ away	4811
this _ go	4811
this bot	-5343
this feeling	3763
this works	-2397
thou*	2292
time $	-2815
time _ $	4455
to	4088
to _ for	5706
to be	2270
to go	4017
to log	-3215
to me	-2474
to pay	-2610
to say	-3748
to tell	2628
today	-3733
today _ $	-6613
today _ a	-3407
today is	4032
today was	-2458
todo $	4677
todo _ que	-3274
todo lo	-3274
toge*	2325
together	2325
tran*	-2966
trust	4568
trust _ $	3656
tu	-2321
tudo	-3580
two _ $	3099
understands	3072
understands _ $	3072
understands me	3072
up	2884
urge	-3787
urge $	-2337
us	-2437
vai	-2515
vai _ $	-2515
verg*	2596
vergessen	3668
vergessen $	3668
vete	-2290
vida	3343
voce	-2529
voce _ $	-2318
want	-3729
want _ $	5831
want _ anymore	-3439
want _ be	-2964
want _ go	3957
want _ log	-2782
want _ my	-4444
want _ •	2303
want my	-2368
want to	5478
wanted _ say	-2294
wanted to	-2294
wants	-7040
wants _ $	-7687
wants a	-2767
was	3523
was $	3505
was _ $	-2601
was _ chatting	-2549
was _ fault	3146
we	8248
we _ $	3300
we had	4509
we were	2561
what	-7770
what _ do	7293
what _ i	3422
what _ the	-2548
what _ with	4612
what _ wrong	4551
what _ you	-4380
what are	-4567
what did	5149
what do	-2722
what to	2619
when _ the	-4354
where _ $	2603
where _ i	-2726
where can	-2388
who does	3553
why	6942
why _ i	7333
why _ men	6339
why _ still	3282
why am	3787
why do	5239
wie	-3552
will	5650
wipe	-2632
with	3633
with _ $	2849
with me	4557
work	2899
work _ $	4883
works	-2397
works $	-2397
world	2716
world $	3617
worst	7739
would like	-5524
writ*	-2823
write	-2340
writing	-2823
writing _ $	-2823
writing _ me	-2823
writing to	-2823
wrong	9207
wrong $	4200
wrong _ $	4873
wrote	-3848
wrote _ $	-3714
year	9774
year $	8129
years	2860
you	-18941
you $	-4658
you _ $	-7532
you _ me	-3093
you _ •	-3850
you are	-2419
you get	7080
you have	-2742
you •	-2270
•	5578
• $	14670
• _ $	17105
• _ a	-4255
• _ and	-5724
• _ at	-5065
• _ data	-2818
• _ from	3676
• _ i	-2353
• _ number	2606
• _ on	2610
• _ our	3901
• _ out	-3068
• _ personal	-2818
• _ with	2882
• _ •	5457
• a	-6803
• from	2503
• me	-3050
• my	-7551
• number	2606
• our	3901
• personal	-2798
• with	2882
• •	5578
""",
    'intents.smalltalk': """\
~	-32136
!checkin	-10626
!delete_data	-11865
!help	-15168
!out_of_scope	-5165
!smalltalk	25211
!stop	-22652
.	-4513
.-	9454
.i	-7092
.i+they	-10605
.i+they-	-1862
.i+you	-5609
.i-	11087
.they	-7491
.they-	8628
.you	8039
.you-	9093
10	-2641
12	-2709
12 $	-2120
15	-3081
3	-3101
4	-2562
5	-3647
5 _ $	-2262
6	-2879
?	-15066
?-	-2790
?i	-7139
?i+you	-8674
?i+you-	11153
?i-	-3365
?you-	13234
^ _ $	22969
^ _ 12	-2325
^ _ 15	-3081
^ _ 3	-1955
^ _ 5	-1988
^ _ about	4440
^ _ ajuda	6570
^ _ all	-5100
^ _ alles	-4874
^ _ and	-1968
^ _ appreciate	3198
^ _ away	-3182
^ _ bad	5185
^ _ bitte	-3833
^ _ bot	6295
^ _ bye	3141
^ _ can	-6474
^ _ daqui	-2891
^ _ de	-2156
^ _ dias	2671
^ _ do	-3463
^ _ does	-2652
^ _ du	5090
^ _ e	2981
^ _ enough	-4112
^ _ es	2132
^ _ everything	-2708
^ _ explain	-2966
^ _ friend	6533
^ _ fun	8237
^ _ get	2914
^ _ glad	4459
^ _ good	6565
^ _ got	8550
^ _ hate	-2661
^ _ have	3062
^ _ hello	-2198
^ _ help	4713
^ _ her	5991
^ _ how	3633
^ _ hurts	-2930
^ _ i	-5844
^ _ in	-3511
^ _ is	6662
^ _ it	-2163
^ _ kann	-1882
^ _ later	2724
^ _ life	2799
^ _ loschen	-3134
^ _ lost	-2815
^ _ lot	3654
^ _ love	2249
^ _ made	2247
^ _ messages	-2094
^ _ mir	-2628
^ _ moi	-5353
^ _ more	-7023
^ _ my	-4283
^ _ need	-3380
^ _ not	2793
^ _ nothing	-3040
^ _ notifications	-2727
^ _ of	5328
^ _ off	-6827
^ _ ok	5219
^ _ olvidarlo	-1928
^ _ please	-5390
^ _ que	-2457
^ _ real	4424
^ _ reminders	-2449
^ _ say	6059
^ _ se	-1912
^ _ sell	-4212
^ _ should	3618
^ _ so	-4872
^ _ something	2183
^ _ speak	-4046
^ _ still	-4174
^ _ stop	-3063
^ _ talk	-2554
^ _ talking	2139
^ _ the	2669
^ _ there	5577
^ _ think	3959
^ _ this	-2876
^ _ time	5166
^ _ to	4063
^ _ today	-2552
^ _ todo	-4328
^ _ toi	-5544
^ _ too	-1836
^ _ tout	-5161
^ _ un	4095
^ _ up	2932
^ _ us	9573
^ _ voce	4050
^ _ want	-2901
^ _ wanted	3071
^ _ wants	4824
^ _ was	3068
^ _ we	4784
^ _ what	-2002
^ _ will	-2060
^ _ you	12231
^ _ your	7816
^ aide	-5018
^ alright	5208
^ am	2335
^ apaga	-4601
^ are	2407
^ ayuda	-5616
^ borra	-2569
^ bye	4378
^ can	-2939
^ cancel	-6792
^ change	-2214
^ como	3936
^ cool	3247
^ danke	6647
^ day	-5460
^ dejame	-2929
^ delete	-2988
^ do	6276
^ efface	-2883
^ erase	-3181
^ everything	-2367
^ forget	-2269
^ get	-2429
^ give	-1876
^ go	-3088
^ good	4271
^ goodnight	4935
^ great	6586
^ guten	4793
^ have	3268
^ hello	8793
^ help	-6317
^ hey	6193
^ hi	2702
^ hmm	5158
^ how	-3376
^ i	4323
^ ich	-2899
^ is	1997
^ je	-3561
^ less	-2084
^ list	-3070
^ lol	6883
^ losch	-2739
^ make	11230
^ me	-2668
^ merci	6697
^ meu	-3456
^ mi	-2196
^ mood	-9364
^ mute	-7725
^ nice	4679
^ no	4635
^ obrigada	8269
^ oi	9101
^ ok	5851
^ okay	6924
^ para	-4848
^ pause	-6049
^ quit	-3498
^ see	2603
^ she	-2697
^ show	-1847
^ shut	-4004
^ sinto	-1935
^ stop	-7184
^ supprime	-2483
^ talk	2269
^ tell	3754
^ thank	4793
^ thanks	8387
^ this	10231
^ to	-2898
^ today	-9258
^ vai	-4423
^ vergiss	-1840
^ vete	-4850
^ was	-4327
^ we	-2290
^ what	1848
^ when	-2782
^ where	-6118
^ wipe	-2936
^ you	10180
^ •	3595
a _ $	3950
a _ for	2019
a _ i	3818
a _ of	-1871
a _ the	2804
a bot	4929
a computer	3464
a human	4106
a lot	3654
a machine	3234
a pizza	-2277
abil*	-2042
abilities	-2042
abilities $	-2042
able	-3653
able to	-3653
about _ $	3101
about me	-3938
about the	6345
acce*	-2313
accent	-2211
again	-5712
again $	-5708
ai	2776
aide	-5018
all $	-2048
all _ $	3283
alles	-5111
alles $	-4619
alone	-3624
alone $	-2062
alri*	5208
alright	5208
am	3146
am _ $	7275
am _ of	-2469
am _ sure	2703
am _ talking	4842
am _ to	7847
am _ with	-1922
am _ you	-2754
am glad	4459
am heartbroken	-3973
am not	2281
and _ $	8724
and _ nothing	2138
and i	-3502
answer $	2811
anyb*	5529
anybody	5529
anym*	-2463
anymore	-2463
anymore $	-2400
apag*	-2125
apaga	-4819
apaga _ $	-4380
apaga tudo	-3409
appr*	8236
appreciate	8236
appreciate _ $	5195
appreciate _ help	8079
are	3801
are _ a	2372
are _ able	-3530
are _ an	2300
are _ from	6374
are _ to	-4161
are _ today	2319
are the	1832
are there	-2175
are things	3852
are you	3308
are your	3386
at	-3012
at _ $	-2713
at night	-2082
away	-4047
away $	-2307
ayuda	-5616
bad	3331
bad $	5185
be	-4037
be all	2702
be quiet	-3771
being	3516
being _ $	3865
being _ bot	4519
being a	4519
birt*	-4790
birthday	-4790
birthday $	-4790
bitte	-4559
born	3352
born $	3352
borr*	-8035
borra	-2569
borra _ $	-2554
bot	2895
bot $	3734
brok*	-3687
broken	-3676
broken $	-3676
buy	-2005
bye	10885
bye $	5998
bye _ $	5508
call	5399
call _ $	5399
call you	5469
can	-12131
can _ do	-3677
can _ explain	-2966
can _ feel	6891
can _ me	4005
can _ speak	-4034
can _ the	-2317
can i	-1887
can not	-4069
can you	-6159
canc*	-6793
cancel	-6793
cancel _ $	-3607
capa*	-10579
chan*	-3031
change	-2340
change _ to	-2208
chat*	4633
chatting	4633
chec*	3625
check	-2646
check _ $	-2516
check in	-2349
checkin	-5995
color $	2830
comm*	-3396
commands	-2386
como	2702
como _ $	3869
comp*	3717
computer	3464
computer $	3345
cont*	-4983
contact	-3440
contact $	-1997
conv*	-2003
cool	4961
cool $	4768
coun*	2961
country	2961
cuan*	-3292
danke	6647
daqui	-2891
daqui $	-2891
data	-5146
data $	-4831
day	-6169
day _ $	-3281
days	-2722
days $	-1988
de	-3659
de _ $	-2774
dega*	-5666
deja*	-3006
dejame	-2929
dejame _ $	-2929
dele*	-3437
delete	-3209
delete _ $	-2841
dia	4719
dias	2671
dias _ $	-2959
did _ do	3505
did _ even	-2030
did _ say	-1857
did not	-2142
die	-2326
divo*	-2667
divorce	-2667
do	-3392
do $	-6451
do _ $	1927
do _ a	3371
do _ any	1960
do _ for	3598
do _ have	4081
do _ how	-2188
do _ know	2323
do _ like	5703
do _ love	2333
do _ make	-3102
do _ say	-2082
do _ sell	-4037
do _ so	3623
do _ store	-2078
do _ talk	-1955
do _ think	3766
do _ to	-2110
do _ understand	1920
do _ what	-1870
do _ work	3607
do not	2074
does	-3958
done	-5561
du	4322
du _ $	7561
e	2750
e _ $	3110
effa*	-2991
efface	-2991
efface _ $	-2629
embo*	-3955
embora	-3955
embora $	-3955
enou*	-5776
enough	-5776
enough _ $	-4424
eras*	-2534
erase	-3513
erase _ $	-2678
es _ $	2153
escr*	-2130
even	-2434
even _ $	-2228
even _ goodbye	-1857
even say	-1857
ever*	-7536
everything	-6078
everything _ $	-2933
everything hurts	-2287
exist	1847
exist $	1847
expl*	-3378
explain	-3378
favo*	2799
favorite	2830
favorite _ $	2830
favorite color	2830
feel $	6591
feel _ $	-4927
feel*	-1870
feeling	-2470
felt	-2613
felt _ $	-2613
fine	6325
fine $	6325
for a	-2682
for the	2466
forg*	-3191
forget	-2677
forget _ $	-2187
fotos	-2940
fotos $	-2660
fren*	-2280
french	-2280
french $	-2280
frie*	5235
friend	6141
friend $	6379
from $	6374
from _ $	-5086
fuck	-1891
fuck _ $	-1882
fun	8202
func*	-2733
functions	-1883
functions $	-1883
funny	6301
funny $	6301
get	-3975
get lost	-2109
get over	-3086
give	-2101
give me	-2101
glad	10077
go	-2550
go away	-3378
going	2573
going $	4694
good	8975
good $	5270
good _ $	6469
good*	7741
goodbye	2807
goodbye $	3047
goodnight	4935
got	9205
got _ $	9205
got it	6819
great	6670
great _ $	3590
guten	4793
guten _ $	4793
hard	3864
hate	-2673
hate _ $	-2604
hate this	-1859
have	2877
have _ $	2445
have _ one	2265
have a	5451
have no	-2220
he	-1887
he _ $	-2699
he _ a	4683
he _ me	-1944
he wants	4824
hear	9632
hear _ $	9632
hear*	-4005
heartbroken	-3973
hello	7879
hello $	2847
hello _ $	4886
help me	-2370
help*	3757
helpful	2997
her	3119
her $	-2872
her _ $	6351
hey	6193
hey there	2690
hi	5318
hi $	5555
him	-2438
hmm	5158
how	-3668
how _ $	2976
how _ are	2811
how _ day	6429
how _ going	3263
how _ help	-2315
how _ i	-3206
how _ is	-4495
how _ it	3007
how _ make	-3102
how _ things	3852
how _ use	-2153
how _ you	-4928
how _ your	6503
how are	6667
how do	-10425
how is	7543
how to	-2207
human	6221
hurts	-3113
hurts $	-2948
i	-4533
i _ $	5672
i _ glad	4459
i _ go	3130
i _ heartbroken	-3973
i _ help	2715
i _ her	-1892
i _ know	7424
i _ like	-2157
i _ no	-2220
i _ not	3418
i _ of	-2949
i _ ok	2074
i _ speaking	5334
i _ sure	2703
i _ talk	2171
i _ think	3010
i _ this	-2284
i _ to	4735
i _ with	-2774
i _ •	-1868
i am	3064
i appreciate	3198
i do	3447
i feel	-7466
i hate	-2661
i have	-5700
i need	-3569
i should	2503
i talking	4842
i think	3452
i use	-1858
i want	-2739
i was	-2567
ich	-3446
in	-7521
in $	-2278
in _ $	-5874
info*	-1879
information	-1879
inst*	8262
instructions	-2852
is	5636
is _ $	11613
is _ a	2191
is _ being	4519
is _ color	2830
is _ favorite	2830
is _ from	-3595
is _ going	3924
is _ of	6058
is _ purpose	-8246
is _ to	-2278
is _ today	2802
is _ you	-4332
is a	-4195
is enough	-3771
is good	5215
is it	6542
is my	-3629
is so	-8533
is the	-2813
is there	-2352
is this	5272
is up	6351
is your	2404
isso	-2151
it	-2562
it $	-5057
it _ a	2665
it _ being	4519
it _ chatting	4633
it going	2216
it was	3079
je	-3690
job	2861
just _ to	2482
kann	-2015
kids	5788
kids $	6679
know $	2426
know _ me	-3198
know about	-3998
know how	-2116
konto	-3410
la	-2174
la _ $	-1935
larg*	-6060
later	3095
later $	3095
leave	-2278
leave me	-2209
less	-2090
less _ $	-2084
less notifications	-2061
life	8363
life $	17261
like	3594
like $	3544
like me	2127
like you	2113
list	-3700
list _ $	-3294
live	9394
log	-2488
lol	4362
lol $	3201
long	3606
look	3343
losc*	-4846
losch	-2739
losch _ $	-2702
loschen	-3155
loschen $	-3078
lost	-4029
lost $	-2658
lot	3654
love	-2211
love me	2249
mach*	3540
machine	3540
machine $	2501
made	2247
made _ $	2407
make	7986
make _ $	9140
me	-6840
me $	-7579
me _ $	2295
me _ abilities	-2042
me _ do	-1843
me _ funny	2582
me _ news	-1964
me _ you	-2165
me a	7394
me about	-2273
me and	12407
me something	2582
me the	-2906
me what	-3180
me your	-3171
meine	-2415
mens*	6714
menu	-5724
menu $	-5724
merci	6697
mes	-1920
mess*	-4143
messages	-3061
messages $	-1891
meu	-3990
meu _ $	-3794
mi	-3818
mi _ $	-3483
mi progreso	-2116
mich	-1846
mind	4324
mind $	4324
mir	-2664
mir _ $	-2417
moi	-5353
moi $	-4430
mond*	-1875
monday	-1875
monday $	-1875
mood	-10463
mood _ $	-9308
more	-8335
more $	-5358
more _ $	-2520
much $	2595
much _ $	-1975
mute	-7725
my	-9524
my _ is	-2400
my stats	-3108
name	2029
name $	2030
near*	-2743
nearby	-2630
nearby $	-2630
nece*	-3253
necessary	-3253
necessary $	-3253
need	-3621
need _ to	-1879
never	3891
never _ $	4304
news	-2098
news $	-2098
next	4957
next _ $	4957
nice	5593
nigh*	-2358
night	5264
night $	5700
nights	-2313
nights are	-2313
no	3428
no _ $	3696
no contact	-2655
no me	-4626
no more	-7856
no one	-2302
not _ $	11709
not _ goodbye	-1857
not _ how	-2069
not _ me	-2220
not _ say	-1857
not _ to	-2630
not even	-2479
not know	6079
not sure	2703
not talk	-1955
not think	3010
not understand	1858
noti*	-2775
notifications	-2775
notifications $	-2228
o	-2696
o que	-1925
obri*	8269
obrigada	8269
of _ $	3215
of _ can	-1866
of this	-2409
off	-7067
off $	-5848
oi	9101
ok	8748
ok $	4861
ok _ $	2186
okay	6924
olvi*	-2123
olvidarlo	-1928
on	-4137
on _ $	-2464
one	2641
only one	2201
or	2442
or _ $	2404
order	-2277
order _ pizza	-2277
oubl*	-2970
our	-1922
out	-2072
over	-4683
panc*	-3658
pancakes	-3658
pancakes $	-3658
para	-4905
pause	-6839
pause $	-3271
pause _ $	-2308
people _ you	1991
phot*	-2595
pizza	-2277
pizza $	-2277
plea*	-7618
please	-7618
please $	-5968
prog*	-6496
progreso	-2116
progreso $	-2116
purp*	-8246
purpose	-8246
quan*	-1914
que	-4571
ques*	-3605
questions	-3131
quiet	-6188
quiet $	-3527
quiet for	-1909
quit	-3498
quit _ $	-3072
quit it	-2605
rate	-2008
real	7912
real $	4849
real _ $	2256
real _ you	1917
real*	6488
really	6488
really $	6488
reco*	-2615
remi*	-2912
reminders	-2585
reminders $	-2545
right _ $	-2523
robot	7064
robot $	6484
ruhe	-3884
run	-6064
run $	-6064
savi*	-1997
savings	-1997
say	7160
say _ $	1966
say _ you	-1989
say goodbye	-2097
se	-2158
se _ $	-2094
see	8687
see $	6818
see _ $	2132
sei	-3725
sell	-4212
sell _ $	-4212
serv*	-3043
she	-4824
she _ $	-1918
she _ even	-1857
she _ not	-1872
she did	-2091
shou*	2086
should	2086
show	-1847
shut	-5069
shut _ $	-4810
shut up	-3419
sile*	-4186
sinto	-1935
so $	7794
so _ $	-5379
so much	2413
some	-4020
some _ $	-3820
some*	3834
something	3958
something _ $	3958
something funny	3958
spea*	2649
speak	-4299
speak _ $	-4064
speaking	2649
speaking _ $	5334
speaking with	5334
spell	-3253
spell _ $	-3253
spell necessary	-3253
start	-5063
start _ $	-5049
stats	-3108
stats $	-3108
still	-4669
stop	-13145
stop $	-5471
stop _ $	-6660
stop talking	-2303
store	-2078
stup*	2573
stupid	2573
subj*	-2261
subjects	-2261
subjects _ know	-2261
sund*	-3352
sundays	-3275
supp*	-2914
supprime	-2483
supprime _ $	-2376
sure	6010
sure $	6010
talk	3648
talk $	3718
talk _ $	3958
talk*	2520
talking	2520
talking $	-3957
talking _ a	5881
talking _ machine	2599
talking to	7738
tell	2860
tell _ about	-2264
tell _ funny	2582
tell _ something	2582
tell _ the	-1998
tell _ what	-3180
tell _ you	-2680
tell _ your	-3738
tell me	3619
than*	13376
thank	4155
thank you	4155
thanks	13741
thanks $	6154
thanks _ lot	3654
thanks a	3654
thanks for	2543
that	3344
that _ $	2130
that _ all	4515
that _ be	2702
that _ enough	-3711
that is	2077
the	-3325
the _ i	2230
the _ one	2201
the divorce	-2427
the help	5906
the kids	7308
the news	-2098
the only	2201
there	4847
there $	6490
there a	-1873
thin*	2050
things	2150
things $	1873
think	5889
think _ $	7097
think so	7794
this $	3352
this _ $	-5148
this a	4064
this bot	-2000
time	4220
time $	5720
to $	2848
to _ machine	2599
to _ to	-2525
to _ you	3086
to a	5881
to be	-1981
to say	11371
to talk	3592
today	-4595
today $	6908
today _ $	-4247
today is	-5685
today was	-3461
todo	-4435
todo $	-4225
toi	-5544
toi $	-5544
too	-2444
too _ $	-2308
too much	-1836
tout	-5257
tout $	-4628
tran*	-6291
tudo $	-3339
tudo _ $	5219
un	3913
un _ $	4321
un robot	6307
understand	1858
until	5209
until _ $	5209
up $	-4201
up _ $	5834
us	9022
use	-2188
use you	-1841
verg*	-2112
vergiss	-1840
vergiss alles	-1840
vers*	-5693
vete	-4850
voce	7355
want	-4325
want _ $	-1923
want _ to	-1927
want to	-2623
want*	2950
wanted	3071
wanted _ say	3900
wanted to	3900
wants	7410
wants _ $	8019
wants a	4959
was	-2139
was _ $	2256
was _ chatting	4633
was _ day	2942
was a	-2533
was good	-1883
we _ to	5541
week	-2208
weg	-4851
weg $	-4851
were	3434
were _ $	2112
were _ born	3403
were you	5263
what	-4779
what _ $	3109
what _ a	-3284
what _ call	4199
what _ do	-7234
what _ favorite	2830
what _ good	2661
what _ know	-2682
what _ like	3997
what _ my	-3204
what _ purpose	-8246
what _ up	6351
what can	-1998
what did	3505
what do	3884
what i	-2511
what is	3945
what should	3030
what subjects	-2261
what you	-3711
when	-4409
when is	-2181
where	-6254
where _ you	-5948
where are	-10893
where do	3417
which _ you	3450
who _ the	-3344
who _ you	2729
who _ your	3696
why	-4050
why $	-1977
will	-2408
will be	-2156
wipe	-2973
with $	1864
with _ $	-2503
with*	-1988
without	-1988
without _ $	-1923
work	2922
work _ $	3378
work for	3607
write	-2692
year	-3400
year $	-4959
years	-1846
you	19561
you $	15843
you _ $	7492
you _ a	2438
you _ about	-3242
you _ data	-4172
you _ do	-2462
you _ human	2040
you _ me	3031
you _ only	1845
you _ or	2236
you _ quiet	-3106
you _ real	2068
you _ the	2458
you _ to	-3239
you _ today	5598
you _ what	-3979
you able	-3530
you an	2326
you are	6301
you born	3403
you can	-3695
you do	2196
you explain	-2966
you from	6374
you have	6522
you know	-5036
you like	3445
you sell	-4037
you speak	-4034
you store	-2078
you talk	-2554
you to	-2772
you work	3607
your	2783
your _ $	3511
your _ color	2830
your abilities	-2042
your day	6503
your favorite	2830
your functions	-1883
your help	3647
•	-2102
• $	-3733
• _ $	-8840
• _ and	10843
• _ me	9472
• _ •	-6839
• me	10208
• •	-2102
""",
    'intents.out_of_scope': """\
~	-28743
!checkin	-9817
!delete_data	-6447
!help	-8184
!out_of_scope	19953
!smalltalk	-9439
!stop	-9783
!•	-3016
.	2136
.-	-5876
.i	-1864
.i+they	-8120
.i+they-	-2813
.i+you	-3868
.i-	-11645
.they	-7539
.they-	-3686
.you-	-6775
10 $	-3780
10 _ $	1893
10 _ to	3526
15	2810
3	-2379
4	-1939
5	5911
5 $	1748
5 _ $	3120
7	-1675
8	5691
?	32784
?-	16499
?i	9253
?i+you	-2420
?i-	-7406
?they	3752
?you	1962
?you-	-5250
^ _ $	-12635
^ _ 15	2810
^ _ 5	4401
^ _ a	6038
^ _ about	2446
^ _ alarm	3290
^ _ all	-2130
^ _ am	-3281
^ _ an	3362
^ _ anyone	-2038
^ _ be	-2300
^ _ built	-2079
^ _ day	-1711
^ _ de	-4166
^ _ do	7189
^ _ does	-4796
^ _ e	6119
^ _ else	-2273
^ _ es	4134
^ _ ever	-2122
^ _ explain	6552
^ _ fast	1753
^ _ for	-2730
^ _ go	-2927
^ _ going	2113
^ _ good	-2255
^ _ got	4294
^ _ hacer	-1902
^ _ happens	-1709
^ _ has	-2427
^ _ have	-4473
^ _ he	-1967
^ _ hello	5601
^ _ how	-1667
^ _ humeur	-1865
^ _ is	3305
^ _ ist	2553
^ _ it	-5659
^ _ kann	-2382
^ _ la	3523
^ _ leave	-2113
^ _ leer	-1958
^ _ like	-2570
^ _ lot	-2618
^ _ many	3098
^ _ me	8036
^ _ men	-4542
^ _ messages	-2122
^ _ mich	-2017
^ _ miles	2754
^ _ moi	-2424
^ _ mood	-2589
^ _ much	2975
^ _ not	-3985
^ _ notifications	-2320
^ _ of	-1965
^ _ off	-2282
^ _ old	4887
^ _ olvidarlo	-2792
^ _ on	5219
^ _ pause	-1990
^ _ please	4783
^ _ puede	-1958
^ _ puedes	-1902
^ _ que	-4872
^ _ quiet	-2062
^ _ restaurant	3167
^ _ say	-2525
^ _ sell	3378
^ _ should	7463
^ _ size	2148
^ _ some	7528
^ _ song	6443
^ _ stop	-2070
^ _ talking	-1840
^ _ the	2712
^ _ today	-3105
^ _ un	6142
^ _ up	-1870
^ _ use	-3863
^ _ we	-3947
^ _ won	2394
^ _ year	1730
^ add	3901
^ aide	-1732
^ are	5433
^ book	3181
^ can	5767
^ change	6173
^ comment	-1850
^ como	-3508
^ convert	5692
^ dia	-1918
^ do	-4950
^ does	4039
^ elle	-2743
^ feeling	-1964
^ find	4189
^ give	-2948
^ have	-2335
^ he	-3299
^ how	6712
^ i	-9561
^ ich	-1751
^ j	-1675
^ je	-1999
^ me	-2475
^ mon	-1865
^ mute	-1802
^ no	-3241
^ our	-2984
^ para	-3150
^ pause	-1918
^ play	6422
^ please	-2675
^ que	5493
^ quelle	1836
^ quien	-1958
^ set	5956
^ she	-2180
^ thank	-2005
^ thanks	-3112
^ the	-2456
^ today	-2722
^ track	7347
^ turn	4108
^ we	-1905
^ what	7666
^ when	12049
^ which	3471
^ who	7238
^ write	5638
^ you	-2015
^ •	5921
a	8877
a 5	-2217
a 7	-2501
a _ $	5563
a _ a	1882
a _ accent	1914
a _ do	2726
a _ for	8557
a _ mierda	-1960
a _ my	-3740
a _ out	2475
a _ the	-2672
a _ to	-2221
a bot	-2478
a break	-3002
a computer	-1668
a husband	-1897
a la	-1960
a lot	-2618
a pizza	5752
a slip	-4906
a table	2020
a week	-2334
a year	-2166
about my	-2159
about the	3417
acce*	6746
accent	10944
accent $	5543
add _ my	3901
add a	-3740
after	-3504
after _ $	-3440
after a	-2902
again	-1966
aide	-1732
alarm	3290
alarm _ $	2036
alarm for	3290
all	-2601
alles	-2203
alone	-1868
am	-3665
am i	-3193
amaz*	2879
amazon	2879
an	8914
an _ $	4019
an _ for	3350
an alarm	3290
and	-5980
and _ $	-2203
answ*	-3038
answer	-2788
answer $	-2549
anyo*	-2158
anyone	-2158
anyt*	-1703
anything	-1703
are _ $	-3324
are _ a	-2998
are _ an	-1865
are good	2047
are my	-2622
are the	-5001
are there	2247
are you	-8642
as	-1859
as _ $	-1859
away	-3405
away $	-3127
back $	-2564
bala*	3887
balance	3887
balance $	3887
bank	4657
bank _ $	3375
be	-3713
be _ for	-1687
been	-2208
being	-3174
being _ $	-2484
being _ bot	-2253
being a	-2253
best	2061
best _ $	2863
bett*	-2605
better	-2605
big	3377
big _ $	3377
boil	4499
boil _ $	4499
book	3181
book _ a	3181
book _ table	2020
book me	3181
bot	-8540
bot $	-6915
boyf*	-2122
boyfriend	-2122
braz*	4639
brazil	4639
brazil $	4639
break	-3002
buy	10225
buy $	2643
buy _ $	7582
ca	-4217
ca $	-2801
can _ $	-4286
can _ be	-2449
can _ do	-3270
can _ explain	6552
can _ speak	-2374
can _ the	9168
can _ to	-2021
can _ what	-3320
can a	-3140
can i	2669
can read	-1731
can you	7979
canc*	3183
cancel	3183
capi*	6043
capital	4901
capital _ $	4901
car	7125
car _ $	5124
card	7927
cats	9228
change	1786
change _ $	-8229
change _ tire	3883
change _ to	6975
change a	3883
change my	-5478
chat	-3078
chat $	-2284
chats	-4474
chats $	-4206
chea*	-4471
cheap	3695
cheap _ $	3505
cheating	-4418
cheating $	-4418
check	-6464
check _ $	-5642
check in	-5456
chri*	-2793
christmas	-2793
close $	1897
color	6414
comm*	-7354
commands	-5504
commands $	-3930
comment	-1850
como	-4013
como _ $	-2040
como _ idioma	-1973
comp*	-2175
computer	-1668
cont*	-5675
contact	-3486
contact $	-2547
conv*	4657
convert	5692
convert 10	3526
convert _ miles	2754
convert _ to	5692
coun*	-3530
country	-3530
cover	3570
cover $	3570
cred*	4774
credit	4774
credit _ $	4774
credit score	4463
cuan*	4888
daily	-2245
data	-5051
data $	-3479
day	-2494
day _ $	-1700
days	-5320
days $	-3578
de	-2289
dele*	-4197
delete	-4109
delete _ $	-3677
delete _ draft	-2940
dia	-2043
die	13114
do	-3392
do $	-4946
do _ a	3364
do _ add	-3740
do _ change	-2787
do _ daily	-1684
do _ delete	-3354
do _ export	-2726
do _ fix	3127
do _ in	3882
do _ make	2514
do _ my	2921
do _ need	4882
do _ on	-5527
do _ say	2342
do _ set	-2394
do _ speak	3884
do _ thank	3169
do _ the	-3668
do _ this	-2689
do _ to	2416
do _ turn	-5516
do _ •	-2795
do about	-2095
do men	-4542
do not	-3531
do people	-2558
do the	-1928
do you	2524
do •	-2270
does _ do	-3521
does _ have	2191
does _ hold	-2192
does _ honda	1871
does _ in	-1930
does _ last	-4202
does _ mean	6059
does _ need	1760
does _ still	-2290
does _ take	1884
does _ work	-4829
does a	1799
does anyone	-2038
does my	5674
does the	-6238
does this	-3091
dogs	9688
draf*	-2884
draft	-6191
draft $	-6191
drafts	-2884
drafts $	-2558
e	5296
effa*	-1844
efface	-1844
eggs	5437
eiff*	3456
ele	-1747
elle	-3870
else	-2273
erase	-1676
es	3311
est _ $	-1865
euros	3085
euros $	3085
ever	-2130
ever*	-1775
every	-1975
everything	-2318
expl*	5098
explain	5098
expo*	-2726
export	-2726
export _ $	-2726
export my	-2726
feel	-4289
feel*	-2629
feeling	-2506
find	2500
find _ $	-1689
find _ a	4189
find me	4189
find my	-1689
fix	3316
flat	1965
flig*	4073
flight	4073
flight _ $	3588
for $	-5093
for _ $	5980
for _ week	-1801
for a	-3060
for the	-3378
forg*	-1950
fren*	5711
french	5711
french $	5711
from	-1894
fuck	-1777
fuck _ $	-1754
get	-4086
get _ $	-1979
give	-3230
give _ a	-2846
give me	-3230
glad	-2756
go	-6371
go _ $	-5429
go away	-2894
going $	-2009
going _ $	2569
going to	2113
good $	-3801
good _ for	1856
got	3685
got _ $	3685
grow	2100
gym	3864
gym _ $	3864
hace	4599
hace _ $	4599
hacer	-2032
hacer $	-2032
happ*	-1714
happens	-1709
has	-2754
have _ job	2415
have _ one	-2043
have _ to	3015
have a	-4677
have any	2207
have to	2685
he	-3669
he _ $	1722
hear*	-3300
hello	4217
hello _ $	4737
help	-3318
help $	-1960
her	-2833
her $	-2021
here	-5310
here $	-4889
hist*	-2132
history	-2132
history $	-2132
hold	-8186
hold _ $	-7894
honda	1871
honda _ $	1871
how	4164
how _ $	-4742
how _ add	-3740
how _ change	-4196
how _ days	-3179
how _ delete	-3354
how _ export	-2726
how _ fix	3326
how _ have	3283
how _ hold	-5868
how _ i	1934
how _ is	11302
how _ make	2514
how _ quiet	-1939
how _ say	4043
how _ set	-2215
how _ the	-7721
how _ turn	-5752
how _ use	-3553
how _ was	2084
how _ you	8039
how do	10447
how does	-5656
how fast	1753
how is	-7969
how many	3451
how much	2975
how old	4887
how to	-5800
hoy	-2041
human	-2451
hume*	-1865
humeur	-1865
hurt	-2318
husb*	-3990
husband	-3990
husband _ $	-3738
i	-11670
i _ $	-2355
i _ a	6694
i _ about	-2512
i _ draft	-6191
i _ drafts	-2129
i _ on	-2634
i _ the	-6193
i _ time	-1847
i _ to	-4745
i add	-3740
i am	-1725
i buy	5350
i change	-4372
i delete	-3354
i do	-3843
i export	-2726
i feel	-2116
i find	-1689
i fix	3127
i have	-2253
i need	2299
i say	2282
i see	-2141
i set	-2215
i turn	-5752
i use	-1835
ich	-5640
ich _ $	-3940
idio*	-1973
idioma	-1973
idioma $	-1973
il	2130
il _ $	2985
in	4201
in _ $	4987
in _ accent	1914
in _ supermarket	-2984
in a	2118
in japanese	2690
in the	-3542
is 15	2961
is _ $	-8420
is _ a	-1936
is _ bank	2037
is _ being	-2253
is _ bot	-1716
is _ day	3210
is _ flight	2368
is _ going	3061
is _ in	2083
is _ now	-1988
is _ of	-4398
is _ on	3253
is _ streak	-4294
is a	-4802
is good	-3579
is my	2480
is the	7757
is this	-2441
is your	-2397
isso	-2072
isso $	-1713
ist	2553
ist _ $	2553
it	-7524
it $	-2681
it _ a	-2797
it _ being	-2253
it _ to	4047
it going	3454
it still	-2186
ital*	5307
its	-2096
j	-1905
japa*	2690
japanese	2690
japanese $	2690
je	-2811
job	2127
just	-3030
kann	-2619
kann _ $	-2102
kids	-2384
kids $	-2207
kilo*	1710
kilometers	1710
kilometers $	1710
kit	-3740
kit $	-3740
know	-1875
la _ $	-3618
la _ de	5095
la mierda	-1960
lang*	-2405
language	-2405
larg*	3713
last	-4631
last $	-4202
leave	-4299
leave _ $	-2619
leave me	-2285
leer	-2039
leer _ $	-1958
life	-14782
life $	-14269
like	-5180
like _ a	-2447
list	4088
list $	4795
log	-2510
log _ $	-2331
log a	-2115
lol _ $	1823
long	-3046
long _ boil	3659
long _ i	3204
long _ last	-4202
long does	-3362
lot	-2618
love	-1896
make	1789
many	3098
many _ $	-1873
many _ days	-1939
many quiet	-1939
me	-4614
me $	-8827
me _ $	-3012
me _ a	-3499
me _ about	3710
me _ flight	1705
me _ news	8724
me _ table	2020
me _ the	5507
me a	5603
me about	4911
me an	2009
me the	6532
me to	3679
mean	3179
mean $	3179
meine	-2003
men	-5296
mens*	-2437
mensajes	-1858
mensajes $	-1858
menu	-6144
menu $	-6144
mes	-2904
mess*	-5138
messages	-4200
messages $	-2269
mexi*	4339
mi	-2254
mich	-3126
mich _ $	-2205
mier*	-1960
mierda	-1960
mierda $	-1960
miles	2754
miles _ $	2754
miles _ kilometers	1710
miles to	2754
milk	6340
mis	-2745
mis _ $	-2276
moi	-2424
mon	-2030
mon humeur	-1865
mond*	4150
monday	4150
monday $	4150
money	8708
money _ $	8708
mood	-4105
mood $	-2085
more	-1866
morg*	3517
morgen	3517
morgen $	3517
moth*	2157
much	2487
much is	2409
mute	-1802
my	2772
my _ $	-2768
my _ balance	3887
my _ here	-4286
my _ in	-1812
my _ is	-2430
my _ list	4795
my _ need	1760
my _ on	2029
my _ score	4463
my _ streak	-2397
my _ zone	-1847
my boyfriend	-2122
my car	3981
my chat	-2597
my chats	-4466
my credit	4463
my data	-3949
my drafts	-2884
my husband	-2093
my kit	-3740
my messages	-1978
my mood	-2533
my shopping	3901
my streak	-2291
my stuff	-2252
my time	-1847
name	-1788
near*	5926
nearby	4988
nearby $	4988
nece*	8129
necessary	8129
necessary $	8129
need	4059
need $	1760
need _ for	3393
need a	1964
news	8772
news $	8772
next	7435
next _ $	7435
no	-4568
no _ $	-1710
norm*	-1670
not	-5749
not say	-1702
noti*	-2524
notifications	-2524
notifications _ $	-1988
o	-2256
of	-2505
of 10	-1672
of a	4438
of this	-1779
off	-2736
oil	5417
ok	-2493
old	4727
old _ you	1968
olvi*	-3195
olvidarlo	-2792
on	6105
on $	-1747
on _ $	8075
on a	3008
on the	5954
one	-2944
open	5364
open _ $	3875
or	-2098
order	5752
order _ pizza	5752
our	-3860
our song	-2984
out	2898
out _ $	-1672
out _ 10	-1672
out of	1793
over	-4195
pack*	9890
panc*	6332
pancakes	6332
pancakes $	6332
para	-3257
para que	-2861
pas	-2241
pas _ $	-1979
pass*	6885
passport	7062
passport $	7062
pause	-3968
pause _ $	-1825
peop*	-2702
people	-2702
people _ $	-3008
pers*	-3167
person	-2203
phot*	8370
pict*	-3397
picture	-3387
pizza	5752
pizza $	5752
place	2742
place $	2742
plan	-2400
plan*	7627
play	6422
play _ $	6422
play some	6422
please $	2095
prog*	-5879
progress	-5175
progress _ $	-4795
pued*	-1902
puede	-1958
puede leer	-1958
puedes	-1902
puedes _ $	-1902
puedes hacer	-1902
quan*	6009
que _ $	-3070
que _ hace	4599
que _ hacer	-1902
que puedes	-1902
quel*	1836
quelle	1836
ques*	-1827
quien	-1958
quien _ leer	-1958
quien puede	-1958
quiet	-4012
quiet _ $	-1925
quiet days	-1939
read _ $	-5879
read my	-2791
real	-2166
reci*	4838
recipe	4838
recipe _ $	4838
recipe for	4838
rela*	-5027
relationship	-5027
reminders	-3274
reminders $	-2960
reset	9622
rest*	3167
restaurant	3167
right	-1869
robot	-3395
robot $	-2844
rome	3593
rome $	3593
sans	-2318
sans _ $	-2318
sans contact	-2318
save	3697
savi*	5598
savings	5598
savings $	5228
say	1732
say _ in	4043
say _ you	3052
say thank	3169
score	1865
score $	1865
se	-2195
see	-3930
see _ $	-3641
see my	-2102
sell	3378
sell _ $	3378
sere*	2893
serendipity	2893
serendipity _ $	2893
serendipity mean	2893
serv*	-1678
set	-2476
set _ alarm	3290
set _ for	5956
set an	3290
she	-3981
shop*	3901
shopping	3901
shopping _ $	3901
shopping list	3901
shou*	5413
should	5413
should _ $	2025
should i	5794
sile*	-2845
size	2148
size _ does	2148
slip	-5130
slip $	-5130
so	-4761
so _ $	-4212
some	7063
some _ $	5958
some*	-1754
song	12801
song _ in	-2984
speak	2671
speak in	5351
spell	8129
spell _ $	8129
spell necessary	8129
start _ $	2109
still	-3518
stop	-3568
stre*	-4687
streak	-4687
streak $	-3595
stuff	-2713
stuff $	-2098
supe*	-2984
supermarket	-2984
surv*	-5917
survive	-5917
survive _ $	-5917
t	2203
t _ $	2203
table	2020
table _ two	2020
table for	2020
talk	-2787
talk $	-2771
talk*	-2889
talking	-2889
tell _ about	5114
tell _ the	8013
than*	-3769
thank _ in	3169
thank _ japanese	2690
thanks	-3663
thanks _ lot	-2618
thanks a	-2618
that	-2778
the	2414
the _ $	4096
the _ close	1897
the _ in	2965
the _ mean	-2880
the _ my	-2275
the _ the	-2349
the _ to	4569
the _ work	-4734
the check	-3164
the commands	-3563
the daily	-2126
the help	-1867
the hold	-7894
the kids	-2364
the news	8772
the supermarket	-2984
there $	-3532
there a	-1799
this	-11687
this $	-5306
this _ away	-2758
this _ go	-2758
this bot	-3300
time _ $	-2237
time zone	-1847
tire	3883
tire $	3883
tires	6973
tires $	6811
to	3017
to _ $	2212
to _ kit	-3740
to _ list	4795
to _ shopping	3901
to _ to	2824
to buy	4875
to go	-2525
to kilometers	1710
to me	-2552
to my	-4036
to say	-1974
to talk	-2770
today	-7596
today $	-2016
today _ $	-1673
today _ a	-2660
tomo*	1825
tomorrow	1825
tomorrow $	1825
toni*	2467
tonight	2467
tonight $	2467
track	7347
track _ $	7347
track my	7347
tran*	8838
tu	-2458
turn _ $	-2079
turn _ reminders	-2109
turn _ the	4612
two _ $	-1858
two weeks	-2940
un	4516
un _ $	2127
un robot	-2230
until	-2445
until _ $	-2445
up	-2532
urge	-2147
us	2738
use	-4626
wants	-1771
was	-2884
was _ $	-1988
was a	-1951
we _ $	4804
we _ to	-3160
week	-3733
week $	-3418
week*	-2141
weeks	-2944
weeks $	-2507
what	2302
what _ $	-4142
what _ 15	2961
what _ a	-2625
what _ are	-2569
what _ best	2132
what _ bot	-1716
what _ did	2189
what _ do	-4653
what _ does	4020
what _ i	-5420
what _ mean	6059
what _ my	2170
what _ progress	-5069
what _ won	2180
what _ you	-6869
what _ your	-2305
what are	4189
what does	5584
what happens	-1709
what is	-4310
what should	-2397
what size	2148
what year	2238
what you	-3772
when	10962
when _ died	1774
when _ the	2226
when i	-3017
when is	7860
where _ find	-1689
where can	1831
where do	-1952
which	2958
who	5025
who _ $	2899
who _ read	-1731
who _ the	4090
who _ this	5157
who can	-1731
why	6796
why $	7377
why _ i	-2381
why _ men	-4542
why _ still	-3106
why does	-2652
will	-2504
with	-5495
with _ $	-1956
won	3209
won the	1844
work	-6462
work $	-5195
write	4382
write _ a	3356
write me	5292
wrote	5079
wrote _ $	5363
year $	-2190
year did	2238
you	-9172
you $	-5949
you _ be	2561
you _ for	-5397
you _ japanese	2690
you _ me	-1670
you _ my	-1937
you _ the	9240
you _ what	-3700
you _ you	-2455
you a	-2680
you an	-1933
you are	-4975
you do	-1741
you explain	6552
you in	3169
you know	-1738
you speak	-2374
your	-3376
your _ $	-8738
zone	-1847
zone $	-1847
•	-2742
• $	-6430
• _ $	-9050
• _ a	4716
• _ my	9786
• _ out	3838
• _ the	-5236
• _ with	-2799
• _ •	2694
• a	8017
• my	11667
• with	-2799
• •	-2742
""",
})
