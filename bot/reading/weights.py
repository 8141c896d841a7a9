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
~	-40169
!	-8576
!hurt_by.fear.weak	-10567
!hurt_by.maybe.middle	3180
!hurt_by.near.weak	-2225
!hurt_by.threat.high	7172
!hurt_by.violence.high	33150
!hurt_by.word.weak	-4732
!may_hurt.intent.high	30893
!may_hurt.maybe.middle	5903
!may_hurt.word.weak	-2396
!other.risk.high	16075
!self.gloom.weak	-6407
!self.harm.high	28966
!self.harm.weak	1592
!self.loaded.middle	16276
!self.near.weak	-1732
!self.suicide.high	28884
!self.tool.weak	4743
!self.wish_to_die.high	33349
!self.word.weak	-8877
!•	8827
.	8839
.-	5605
.i	8560
.i+they	5009
.i+they-	5363
.i+you	-7149
.i-	8382
.they-	-6639
.you	-12391
.you-	-2470
10	-4122
10 _ $	-1760
15	1565
2	-2138
20	2609
20 _ $	1887
200	2933
200 days	2955
23	1781
24	2040
38	-1737
38 $	-1737
4 $	-1898
4 _ $	1511
4 months	1959
40 _ $	-1682
40 and	-1728
5	-4627
5 $	-1730
5 _ $	-2062
6	-2468
6 $	-1763
8	-2489
?-	-2032
?i	1891
?i+they	-3483
?i+you	-2385
?i-	-2636
?they	-3840
?they-	2201
?you	-1497
?you-	-1789
^ _ $	-4912
^ _ 10	-1589
^ _ 15	2066
^ _ 23	1781
^ _ 40	-1925
^ _ about	7178
^ _ acabar	3876
^ _ account	-1765
^ _ afraid	4306
^ _ after	3428
^ _ aguanto	-1529
^ _ ai	3105
^ _ aimerais	1827
^ _ alive	-2112
^ _ alles	-2164
^ _ already	2356
^ _ am	-4900
^ _ ameaca	2300
^ _ ameacou	2479
^ _ amenaza	1957
^ _ and	-10836
^ _ angry	-2538
^ _ angst	3188
^ _ anyone	1562
^ _ anything	3862
^ _ apareceu	2114
^ _ aqui	2533
^ _ are	-1927
^ _ arm	1570
^ _ arms	2405
^ _ as	1880
^ _ ask	-1762
^ _ asked	-6997
^ _ attempted	4314
^ _ away	1470
^ _ back	-2823
^ _ bad	-2389
^ _ banging	1594
^ _ bateu	2736
^ _ be	2151
^ _ beat	4170
^ _ beats	5986
^ _ bedroht	1748
^ _ been	6286
^ _ begged	-1647
^ _ being	2657
^ _ best	2292
^ _ bin	-3149
^ _ bite	1870
^ _ black	2460
^ _ bleach	2853
^ _ blocked	-2258
^ _ boiling	3139
^ _ bon	1919
^ _ boss	-2014
^ _ bottle	-2838
^ _ bought	3732
^ _ break	1817
^ _ breaking	2876
^ _ breakup	1538
^ _ bring	2397
^ _ brings	2118
^ _ bruises	2263
^ _ burn	3361
^ _ bye	2110
^ _ call	-3144
^ _ called	-5029
^ _ calling	-1886
^ _ calls	-3612
^ _ care	2597
^ _ cat	-1718
^ _ chat	-1996
^ _ cheated	-4593
^ _ choked	5727
^ _ clean	3125
^ _ como	-1786
^ _ controls	5277
^ _ copain	3440
^ _ cortarme	3853
^ _ corto	6462
^ _ coupe	3632
^ _ cried	-1610
^ _ cry	-1627
^ _ cut	3642
^ _ cuts	6399
^ _ cutting	1787
^ _ da	-1589
^ _ dad	1595
^ _ das	-1574
^ _ dead	4810
^ _ death	2651
^ _ decided	2479
^ _ decirle	-1605
^ _ deixa	-1755
^ _ dejo	-2879
^ _ denke	4183
^ _ desaparecer	1808
^ _ dice	1674
^ _ did	-3532
^ _ died	-7515
^ _ dit	2479
^ _ do	-4328
^ _ does	-2377
^ _ dog	-4017
^ _ doing	-1950
^ _ done	2459
^ _ dors	-2460
^ _ down	-2689
^ _ drinks	-2938
^ _ droht	5259
^ _ drove	2478
^ _ duele	-2626
^ _ dumped	-2586
^ _ einfach	2238
^ _ ele	-3135
^ _ em	5467
^ _ emailed	-1981
^ _ empurrou	1887
^ _ en	4194
^ _ ending	3631
^ _ envy	4641
^ _ es	-3389
^ _ escribio	-1893
^ _ escribirle	-2128
^ _ est	-2296
^ _ esta	-2894
^ _ estar	5004
^ _ estarian	1612
^ _ estoy	3946
^ _ etre	2947
^ _ even	3194
^ _ ever	-1546
^ _ everyone	5504
^ _ everything	4394
^ _ ex	5056
^ _ exhausting	2159
^ _ existing	2303
^ _ extrano	-1600
^ _ extremely	-1739
^ _ failed	-1522
^ _ fais	1965
^ _ family	1498
^ _ fantasize	3420
^ _ fantasizing	2915
^ _ feel	-1984
^ _ feels	-2003
^ _ fehlt	-2240
^ _ fell	-3643
^ _ find	2010
^ _ flinch	1688
^ _ forced	3175
^ _ forces	3265
^ _ forgot	-2091
^ _ found	2081
^ _ frappe	2032
^ _ frau	-1579
^ _ freundin	2180
^ _ friend	5154
^ _ from	-3408
^ _ fuhl	-1779
^ _ fuhle	-1524
^ _ ganas	1813
^ _ gehe	-2541
^ _ geht	-1470
^ _ gesagt	1667
^ _ geschrieben	-1746
^ _ get	4070
^ _ girlfriend	3134
^ _ giving	2909
^ _ go	2296
^ _ going	-1490
^ _ grabbed	1781
^ _ grandfather	-1530
^ _ gun	4096
^ _ hacer	1838
^ _ hanging	2649
^ _ happens	2408
^ _ happy	-1984
^ _ hard	-1661
^ _ harm	-1536
^ _ harming	1938
^ _ has	-2370
^ _ hasse	-1735
^ _ hate	-2418
^ _ have	2129
^ _ he	-3775
^ _ heart	-2294
^ _ her	-1924
^ _ heute	-3272
^ _ hiding	1630
^ _ himself	1575
^ _ his	-2665
^ _ hits	4508
^ _ hope	2952
^ _ hung	-1582
^ _ hurts	-1493
^ _ i	-2239
^ _ ich	-1508
^ _ ihm	-3048
^ _ il	1470
^ _ imagining	2338
^ _ in	-2029
^ _ intente	1667
^ _ intrusive	-1616
^ _ ist	-4527
^ _ it	-4013
^ _ its	-1647
^ _ jumped	1883
^ _ just	3610
^ _ keep	-3170
^ _ keeps	3001
^ _ kill	2158
^ _ killed	-1577
^ _ kind	1524
^ _ kinder	2723
^ _ know	3174
^ _ knows	1874
^ _ konnte	2104
^ _ l	-1831
^ _ la	4649
^ _ las	2608
^ _ lasst	2482
^ _ last	3134
^ _ lauert	2472
^ _ leave	-3626
^ _ left	-3195
^ _ letters	3546
^ _ liebsten	3184
^ _ liebt	-2349
^ _ lied	-2269
^ _ ligar	-2503
^ _ liked	-2275
^ _ living	-1925
^ _ llamar	-1571
^ _ llame	-1561
^ _ llamo	-1648
^ _ lo	-2046
^ _ locked	2645
^ _ long	1508
^ _ looked	3110
^ _ looking	1523
^ _ lost	-1522
^ _ low	-1605
^ _ machuco	3023
^ _ made	4453
^ _ mais	4878
^ _ mal	-4075
^ _ man	2137
^ _ manque	-2530
^ _ mari	2009
^ _ marido	2301
^ _ mas	2210
^ _ matar	6745
^ _ matarme	2145
^ _ medo	1751
^ _ mein	-1856
^ _ meine	-2587
^ _ menace	3597
^ _ message	-1662
^ _ messaged	-2260
^ _ messages	-1850
^ _ meu	1876
^ _ mi	-3462
^ _ miss	-1670
^ _ mochte	2466
^ _ moi	-3085
^ _ more	2323
^ _ morning	4113
^ _ morrer	4466
^ _ morta	1629
^ _ mourir	2757
^ _ move	-1774
^ _ moved	-1709
^ _ movie	-1991
^ _ much	-1852
^ _ muerta	3459
^ _ mujer	-1512
^ _ muss	-2163
^ _ my	4558
^ _ myself	2268
^ _ nada	1563
^ _ name	2170
^ _ namorado	1948
^ _ neighbor	2274
^ _ never	-3526
^ _ new	-2835
^ _ nice	2300
^ _ nicht	-2971
^ _ nobody	-2579
^ _ noch	2396
^ _ not	-2790
^ _ note	5961
^ _ nothing	3868
^ _ notifications	-1514
^ _ novia	-1512
^ _ novio	3051
^ _ now	1818
^ _ o	-2650
^ _ of	6030
^ _ off	-4148
^ _ often	-2225
^ _ ok	-1487
^ _ old	1521
^ _ on	-2087
^ _ one	2777
^ _ only	2835
^ _ or	-1576
^ _ os	2273
^ _ otra	3675
^ _ out	-4597
^ _ over	-1738
^ _ pain	2269
^ _ parents	-1766
^ _ part	-1569
^ _ partner	1644
^ _ pas	-2487
^ _ passed	-3169
^ _ peaceful	1527
^ _ pelo	1593
^ _ pensado	1995
^ _ pensando	4794
^ _ pense	2151
^ _ people	-3488
^ _ permanent	3270
^ _ peur	1751
^ _ picked	3390
^ _ pills	1844
^ _ plan	3524
^ _ pleure	-2739
^ _ por	-1826
^ _ pray	2488
^ _ pushed	4846
^ _ put	4296
^ _ que	3102
^ _ quiero	6106
^ _ quiet	-1759
^ _ quit	2806
^ _ quitte	-1876
^ _ rang	-1587
^ _ raped	4880
^ _ reads	1849
^ _ ready	5306
^ _ really	1885
^ _ reason	1925
^ _ relapsed	2356
^ _ remedios	2151
^ _ replaying	-1985
^ _ reply	-1604
^ _ rest	2579
^ _ ritze	1707
^ _ sagt	1800
^ _ said	3583
^ _ sat	-1713
^ _ saturday	1765
^ _ saw	-2251
^ _ say	-1469
^ _ says	3528
^ _ scared	-4239
^ _ scarifie	1597
^ _ schlagt	5477
^ _ schon	2730
^ _ scratches	3884
^ _ se	-2932
^ _ see	-1981
^ _ seems	5785
^ _ seguir	3111
^ _ self	6480
^ _ send	-2056
^ _ sends	1902
^ _ sens	-2926
^ _ sent	-2735
^ _ she	-4896
^ _ shot	-2223
^ _ should	1754
^ _ sick	-1469
^ _ sinto	-1692
^ _ sister	2312
^ _ sit	-2152
^ _ slapped	3360
^ _ slaps	3243
^ _ sleep	-3087
^ _ slide	1673
^ _ smash	2652
^ _ so	-2290
^ _ sobro	2502
^ _ social	-1831
^ _ soeur	2576
^ _ some	-1849
^ _ sometimes	2238
^ _ son	-2411
^ _ song	-1553
^ _ sorry	-2467
^ _ sounds	4393
^ _ spring	1846
^ _ standing	2088
^ _ starve	1586
^ _ stehe	1725
^ _ steht	1791
^ _ stepdad	2567
^ _ stepfather	2246
^ _ still	-2510
^ _ stopped	1578
^ _ stops	2337
^ _ suicidal	2972
^ _ suicidarme	2398
^ _ suicidas	1595
^ _ suicide	1662
^ _ sumir	3720
^ _ swallowed	2321
^ _ swear	5137
^ _ ta	4342
^ _ tabletten	3629
^ _ take	-2558
^ _ taken	2252
^ _ talking	-1697
^ _ team	-1590
^ _ tengo	3978
^ _ ter	1950
^ _ terminar	-1857
^ _ text	-3292
^ _ texted	-2343
^ _ texting	-2337
^ _ texts	-2773
^ _ that	-4122
^ _ the	-3951
^ _ then	-2451
^ _ there	1750
^ _ this	-2398
^ _ thought	-3525
^ _ threatens	1758
^ _ threw	4218
^ _ throws	1480
^ _ time	5631
^ _ tired	-3090
^ _ to	-1983
^ _ today	-2303
^ _ todo	-1783
^ _ told	-2962
^ _ tome	3033
^ _ too	2519
^ _ touches	2342
^ _ tracks	3890
^ _ train	-1535
^ _ traiu	-1536
^ _ tranquila	-1545
^ _ trapped	-1690
^ _ triste	-2386
^ _ tut	-2325
^ _ twisted	1673
^ _ uma	3668
^ _ up	-5273
^ _ urges	1796
^ _ us	-2840
^ _ used	-3496
^ _ vais	3022
^ _ vejo	2284
^ _ veo	1863
^ _ verfolgt	1632
^ _ vermisse	-2532
^ _ vie	3051
^ _ vor	1897
^ _ voudrais	3368
^ _ voy	3455
^ _ wake	-3131
^ _ waking	2118
^ _ want	-1838
^ _ wants	-6075
^ _ ware	2645
^ _ waren	4287
^ _ way	-1609
^ _ we	-2078
^ _ werde	-1899
^ _ when	-1818
^ _ while	-2408
^ _ wish	2957
^ _ with	-4859
^ _ without	2698
^ _ word	3086
^ _ worked	-1789
^ _ world	3109
^ _ worry	-2751
^ _ worth	1882
^ _ would	-1578
^ _ wrote	-3196
^ _ wunschte	2476
^ _ y	-2655
^ _ you	-7937
^ _ your	-2490
^ _ •	-9055
^ all	-2165
^ alle	2560
^ anoche	2957
^ at	3021
^ back	-2639
^ because	-2853
^ been	7837
^ being	2209
^ blade	3007
^ bought	2052
^ ca	-1624
^ call	-2163
^ day	-1574
^ death	4376
^ delete	-2317
^ dice	3466
^ do	-5495
^ does	2860
^ drunk	-2051
^ edit	2580
^ efface	-1579
^ ele	10415
^ elle	-2644
^ er	7191
^ erase	-1879
^ esta	4604
^ estoy	2779
^ eu	5094
^ every	3949
^ everyday	1977
^ everyone	-1621
^ ex	2205
^ existing	2505
^ find	-1958
^ found	2344
^ fuck	-1598
^ get	-2529
^ give	-1881
^ go	-2420
^ going	2296
^ goodbye	2875
^ habe	2843
^ help	-2285
^ hey	-2872
^ hi	-1724
^ hoffentlich	1788
^ honestly	5162
^ how	-3496
^ hoy	-2282
^ if	2747
^ il	7887
^ ill	5198
^ it	-14170
^ its	4224
^ j	6421
^ ja	1702
^ je	4395
^ just	-1697
^ keep	1848
^ kill	2108
^ last	6174
^ le	-4549
^ leave	-2876
^ let	-2820
^ life	2581
^ like	2479
^ living	3255
^ llevo	1576
^ losch	-1483
^ lost	4175
^ ma	4391
^ mein	2897
^ meine	1824
^ meu	3740
^ mi	4089
^ mon	5586
^ must	-1481
^ my	-1538
^ ngl	1511
^ ninguem	2471
^ no	-1953
^ nothing	-2157
^ oh	-1997
^ ohne	2849
^ ojala	7006
^ ok	-2817
^ okay	-1954
^ on	-2060
^ os	1773
^ our	-3051
^ part	2493
^ penso	1778
^ people	-2091
^ pienso	2971
^ prefiero	1541
^ que	-2217
^ queria	6461
^ quero	3412
^ quiero	-1801
^ quisiera	2321
^ quit	-1833
^ ready	3471
^ remove	-1678
^ s	2121
^ scared	1752
^ self	-1536
^ seriously	3599
^ should	-2310
^ show	-2808
^ si	5497
^ siento	1906
^ sinto	2333
^ soll	-2050
^ some	1501
^ sometimes	6355
^ sorry	-5020
^ standing	2482
^ started	2486
^ stop	-4290
^ swallowed	6165
^ tell	-1751
^ ten	-1956
^ tengo	4762
^ tenho	3462
^ thank	2179
^ that	-6722
^ the	-3897
^ there	4203
^ they	2553
^ thinking	-1520
^ tired	2892
^ to	1572
^ told	4231
^ tomei	7410
^ tonight	5176
^ took	7381
^ trying	-1510
^ two	2646
^ voltei	2660
^ volvi	4740
^ vou	5759
^ voy	1651
^ waiting	2309
^ we	-10130
^ whenever	2040
^ where	-2472
^ who	-1931
^ why	2958
^ will	-1850
^ wipe	-2260
^ worst	-1518
^ would	1508
^ wozu	2526
^ wrote	1909
^ ya	5485
^ you	-4080
^ your	-1564
a	1962
a _ $	-4675
a _ a	4295
a _ about	-1572
a _ and	2317
a _ as	-3057
a _ at	2471
a _ attack	1975
a _ avec	2844
a _ bon	1919
a _ but	-2305
a _ chat	1523
a _ con	2331
a _ cortar	2660
a _ dano	2556
a _ el	2104
a _ eye	2460
a _ family	-1716
a _ for	-3025
a _ he	3199
a _ i	4761
a _ in	3313
a _ l	1533
a _ like	2004
a _ lo	2566
a _ lui	2427
a _ man	-1595
a _ me	2476
a _ my	3968
a _ novio	1954
a _ now	-4088
a _ nuevo	1954
a _ of	1866
a _ or	-2341
a _ people	-1727
a _ person	-2201
a _ pills	4190
a _ que	2714
a _ self	1641
a _ si	1872
a _ te	2306
a _ that	-3063
a _ the	2453
a _ they	1573
a _ time	-2782
a _ to	-4519
a _ today	2811
a _ tuer	1685
a _ vida	2616
a _ where	3548
a _ you	-1527
a _ •	1750
a bad	-2032
a bat	2718
a black	2460
a break	-3060
a bullet	2706
a bunch	1610
a car	2048
a child	-2849
a cortarme	2897
a coward	2683
a date	6035
a death	-1547
a divorce	-1984
a ecrit	-2573
a etranglee	3936
a fight	1497
a frappee	3654
a friend	2562
a girlfriend	-1762
a goodbye	1898
a gun	5939
a hacerme	2556
a hammer	3283
a handful	3502
a hard	-2138
a human	1719
a ir	-1495
a knife	4862
a la	-2200
a las	-1678
a lawyer	-1827
a letter	-1686
a list	-2228
a long	-2023
a man	2084
a matar	2933
a me	6301
a mess	-1957
a mi	-3168
a minha	1630
a new	-3607
a nurse	-1868
a part	-2162
a person	1858
a photo	2387
a plan	3432
a quittee	-2000
a quoi	1797
a relief	1950
a ring	-1688
a rope	7468
a seguir	1492
a stranger	-2125
a suicide	2653
a terminal	3279
a truck	2853
a waste	3897
a way	-2140
a while	-3043
a year	-1577
able	-1485
able to	-1485
about	-2621
about _ $	-5211
about _ a	3174
about _ all	1528
about _ and	-2427
about _ being	1639
about _ day	1498
about _ go	1494
about _ her	4327
about _ here	1639
about _ into	2566
about _ it	2909
about _ my	3032
about _ terminal	3279
about _ •	-1562
about death	3539
about hurting	2323
about it	-2138
about just	1901
about killing	4930
about last	-2088
about me	-5716
about money	-1535
about my	-2882
about not	2098
about overdosing	2454
about the	-4652
about to	-3473
about walking	2159
about what	-2002
abus*	9345
abused by	1722
abusing	2613
abusing me	2613
abusive	5713
abusive _ and	3622
abusive _ do	1547
abusive _ i	1977
abusive marriage	1528
abusive relationship	1527
acab*	5591
acabar	5992
acabar _ a	1974
acabar _ esta	1554
acabar _ minha	1974
acabar _ todo	1554
acabar com	3003
acabar con	2988
acco*	-1505
account	-4269
account $	-1956
accounts	2765
acor*	1804
acordar	2252
addi*	5828
addicted	1569
addicted to	1569
affe*	-2219
afra*	-2212
afraid	-2212
afraid $	3513
afraid _ $	-2234
afraid _ being	-1918
afraid _ go	2287
afraid _ will	-2156
afraid i	1775
afraid of	-4299
afraid that	-2812
afraid to	2344
after	3964
after _ attempt	1763
after _ days	1665
after _ months	-2938
after he	2285
after my	1541
after tonight	2546
agai*	3046
again	4786
again $	-3030
again _ $	2854
again _ am	2081
again _ i	2588
again _ night	1770
again but	2408
again last	1770
again lol	1999
against	3046
against _ $	1978
against _ wall	3047
against the	3307
agar*	1694
agarro	1694
agarro _ cuello	1694
agarro del	1694
ago	-4453
aguento mais	1881
ai	1666
ai _ au	-2040
ai _ d	-1481
ai _ de	3675
ai _ me	3440
ai envie	1518
ai mal	-2027
ai pleure	-1781
ai pris	1789
ai quitte	-1876
ai tout	4350
aime	-1819
aime*	1827
aimerais	1827
air	2358
air $	1890
alive	16870
alive $	10604
alive _ $	2964
alive _ much	1793
alive because	1489
alive so	1793
all _ $	-1656
all _ and	-1687
all _ friends	1535
all _ i	-3422
all _ in	1844
all _ money	2681
all _ my	1935
all _ stop	2056
all _ the	2659
all _ time	-3599
all _ you	1802
all day	-2236
all of	4940
all our	2233
all over	2166
all the	-3240
alle	5067
alle _ $	1530
alles	-2279
allo*	1805
allowed	3259
allowed to	3701
alone	-2807
alone $	-1977
alone _ of	-1642
alone _ rest	-1965
alone for	1545
alone with	1874
along	-3349
alre*	4914
already	4914
alwa*	-3660
always	-3660
always _ $	-2296
am	1658
am $	-2652
am 23	1781
am _ $	-1650
am _ a	-1555
am _ abusive	2061
am _ alive	3871
am _ alone	2045
am _ an	1846
am _ and	-2761
am _ angry	1815
am _ at	-2837
am _ be	-1890
am _ because	1762
am _ being	-3899
am _ burn	2043
am _ dead	2195
am _ die	-4719
am _ do	2142
am _ end	1528
am _ for	2034
am _ go	6312
am _ going	3023
am _ good	-2181
am _ happy	-1767
am _ her	-1894
am _ his	3254
am _ hurt	3372
am _ i	4699
am _ ich	2075
am _ in	-1802
am _ it	-1788
am _ just	-2126
am _ life	4118
am _ lose	-2825
am _ losing	-2476
am _ make	2737
am _ me	-2983
am _ my	4438
am _ myself	-2858
am _ off	2909
am _ ready	-1743
am _ stalked	1961
am _ still	1969
am _ that	4804
am _ the	5157
am _ tired	3433
am _ to	6330
am _ today	-1480
am _ waste	4609
am _ what	2301
am _ when	-1624
am _ will	3081
am _ •	-3366
am about	-2842
am afraid	2321
am alone	2029
am at	4034
am being	1531
am disappointed	3548
am done	2181
am drunk	-1774
am dying	-2497
am ending	1730
am going	3127
am gone	3513
am hiding	1630
am in	2827
am just	2069
am liebsten	3184
am not	-5870
am nothing	2617
am on	2199
am pregnant	-1589
am ready	3818
am safe	-2963
am terrified	2932
am tired	-2933
ama	-1784
ambu*	1742
ambulance	1742
amea*	5218
ameaca	2739
ameacou	2479
ameacou _ $	2201
ameacou _ matar	2479
ameacou se	1949
amen*	3688
amenaza	2987
amenaza con	2987
amiga $	-1889
amo	-2207
amo $	-1841
an	3715
an _ $	2157
an _ ago	1485
an _ i	-2095
an _ in	1929
an _ marriage	1528
an _ of	-1772
an _ relationship	1527
an abusive	2534
an accident	1597
an attempt	1584
an email	-1697
an order	-1496
an selbstmord	3019
and	7077
and _ $	-4637
and _ a	7745
and _ abusive	2431
and _ again	-2895
and _ alone	1929
and _ and	1997
and _ are	-1870
and _ as	-1576
and _ at	-1580
and _ awful	-1552
and _ because	1658
and _ been	-1496
and _ being	-1944
and _ bottle	2397
and _ calm	1738
and _ came	1969
and _ can	-2767
and _ come	1868
and _ cut	2086
and _ de	1586
and _ disappears	-2511
and _ do	-1952
and _ drunk	1832
and _ feel	-3763
and _ fell	1554
and _ for	-2401
and _ have	5316
and _ her	2316
and _ house	-2089
and _ how	-1567
and _ i	4020
and _ in	1645
and _ is	3247
and _ it	-4447
and _ its	2337
and _ know	5412
and _ life	-2749
and _ like	-1704
and _ look	2562
and _ love	3149
and _ me	5194
and _ mom	1839
and _ my	5004
and _ never	-2020
and _ not	-2096
and _ nothing	-1847
and _ now	-1910
and _ of	-2053
and _ off	1523
and _ outside	3404
and _ parents	1679
and _ phone	3141
and _ plus	1885
and _ safe	-1829
and _ said	-2346
and _ scared	1663
and _ see	1888
and _ she	-2702
and _ sleep	-2292
and _ something	-1802
and _ still	5502
and _ today	3040
and _ took	-1502
and _ want	2559
and _ wants	1762
and _ was	-2272
and _ what	-1568
and _ when	7712
and _ where	2213
and _ wife	-1586
and _ will	2507
and _ •	5519
and a	2011
and all	-1675
and beat	1782
and breaks	1596
and cried	-3678
and feel	-2782
and have	-2019
and he	2244
and her	3451
and hit	1570
and honestly	1805
and i	-5781
and is	2619
and it	-3080
and its	2824
and keeps	3073
and life	-1876
and more	2530
and never	4205
and now	-3238
and said	3045
and says	4274
and scared	-1940
and see	-1914
and sometimes	-1624
and that	1597
and then	3054
and wants	1500
and we	-1506
and wrote	2133
and •	3873
ande*	-2648
ange*	-4593
anger	-3895
anger _ i	-1699
anger issues	-2072
angerufen	-2961
angerufen $	-2421
angry	1719
angry $	-1733
angry _ could	1790
angry i	3177
angry that	1931
angst	5230
angst $	1791
angst _ mir	3863
angst dass	2620
anim*	-1555
anniversary $	1669
anoc*	3341
anoche	3341
anoche intente	1667
anos	-2873
anot*	3010
another	3010
another _ $	2059
another _ i	1547
another _ of	2729
another christmas	-1555
another night	2205
anru*	-2370
anrufen	-2232
anrufen $	-1919
answ*	-5913
answer	-4189
answer $	-2052
answer _ $	-1789
answered	-1906
answering	1584
antw*	-1830
anxi*	-1983
anxiety	-2016
any	1703
any _ $	3523
any _ of	-2320
any _ way	-1537
any more	2666
anymore _ want	1954
anymore i	2385
anyo*	3909
anyone	3909
anyone $	-1591
anything _ $	-2412
anything _ i	3078
anything _ me	1744
anything _ myself	-3080
anything _ to	3238
anything but	3539
anything to	-3262
anyw*	1811
anyway	2661
apaga	-1786
apaga _ $	-1496
apareceu	2114
apareceu aqui	2114
apologized $	1702
app	1648
appe*	-10532
appele	-1680
appeler	-3907
appeler $	-1639
appeler _ $	-2001
appr*	-2666
aqui	3980
aqui _ $	2667
arbe*	-2820
arbeit	-2820
arbeit $	-2812
are	-2616
are $	-1829
are _ $	-2128
are _ the	3115
are covered	1708
are in	2179
are on	1967
are you	-2130
arm	8044
arm _ he	1971
arms	6986
arms _ they	3033
arms until	2548
arou*	3132
around	3132
around for	1997
arra*	2386
arre*	-3336
as	-5088
as _ $	-2650
as _ am	-1990
as _ child	-1963
as _ i	-1990
as a	-1903
as i	-2022
as my	-1798
ask _ $	3351
ask _ he	-1771
ask _ i	1473
ask _ tomorrow	3167
ask for	2571
ask me	3085
asked	-8982
asked _ i	-3954
asked _ if	-1632
asked if	-2419
asked me	-3054
aski*	-5458
asking	-5458
asking _ $	-1944
asking myself	-1879
asle*	2480
asleep	2480
asleep and	1910
assa*	1564
at	-4026
at 38	-1737
at _ $	-3558
at _ and	1528
at _ dads	2119
at _ door	-2642
at _ for	-2124
at _ i	-4299
at _ party	-2626
at _ point	2175
at _ river	2471
at _ tracks	4744
at her	-1998
at home	-1556
at me	6677
at myself	-1485
at peace	2115
at the	5215
ate	3519
atta*	1604
attack	1975
atte*	9632
attempt	2340
attempted	6607
attempted _ $	5492
attempted _ times	1481
audio	-1524
auf	1612
auf $	4587
auf _ brucke	1725
aufw*	3450
aufwachen	3450
aufwachen $	3450
aujo*	-1942
aujourd	-1942
aujourd hui	-1942
aunt	-1495
aus	2146
avale	4154
avec _ couteau	2178
avec un	2178
awake	-1483
away	-7711
away $	-3749
away _ and	3149
away _ i	-3653
away and	-1805
away from	-1504
away my	3469
awful	-2696
awful _ people	-1923
baby _ $	-2064
baby _ him	2494
back	-6444
back $	1664
back _ $	-3202
back _ my	-1537
back and	-1550
back or	2134
back then	-2080
bad $	2898
bad _ my	-2206
badly	-2086
balc*	2633
balcony	2633
bang*	3457
banging	3457
banging _ door	1902
banging _ the	2695
banging on	3457
bar	-1480
bat	7300
bat $	4820
bat _ am	1528
bat _ i	1528
bat and	1528
bateu	5056
bateu $	2751
bath	-1522
bath*	2902
bathroom	2902
bathroom with	1773
be	5186
be _ $	-3863
be _ a	1772
be _ again	-2542
be _ anymore	3251
be _ by	-2161
be _ dead	1765
be _ for	-3853
be _ her	-1959
be _ his	-3015
be _ i	3458
be _ me	1873
be _ monday	4320
be _ much	2694
be _ next	3770
be _ now	3361
be _ of	-1984
be _ than	2541
be _ the	-2669
be _ this	2457
be _ too	1753
be _ •	7534
be afraid	-1469
be alive	3081
be alone	-2732
be dead	3186
be devastated	-1759
be done	2033
be gone	3678
be happier	2324
be happy	-1564
be here	5882
be honest	-1708
be over	2900
be there	-4709
be with	3157
be •	8558
beat	8276
beat _ $	1523
beat _ out	2311
beat him	3552
beat the	2678
beating	2042
beating _ wife	2303
beating his	2303
beats	8361
beats _ $	5306
beats _ and	1899
beats _ she	1587
beats her	2214
beats me	3200
beau*	-3823
beautiful	-3726
beautiful $	-2107
beca*	2869
because	2869
because _ $	1900
because _ all	1562
because _ do	1761
because _ her	1660
because _ kids	1972
because _ my	2199
because _ not	1664
because _ share	1723
because _ want	-2608
because he	-2656
because of	3046
because we	2850
bed	-2454
bed $	-1751
bed _ $	-2188
bed _ not	1567
bedr*	3536
bedroht	2780
bedroht _ $	2079
bedroht mich	2780
been	6189
been _ $	-4003
been _ a	-3251
been _ about	2110
been _ and	2115
been _ are	-1746
been _ down	-2431
been _ harming	1938
been _ me	2515
been _ on	2157
been _ the	3502
been _ thoughts	1910
been _ to	2067
been _ with	2039
been _ you	-1895
been born	1502
been fighting	-1528
been planning	1710
been self	1938
been sitting	2086
been thinking	1567
been where	-1746
befo*	1906
before	2009
before _ go	2290
before i	3310
beg	-1566
beg _ to	-2638
being	5100
being _ anymore	1916
being _ by	4035
being _ is	-2459
being _ much	2125
being _ so	1740
being a	1971
being alive	9910
being around	-1570
being dead	2868
being here	3622
being stalked	1961
believes	1881
believes _ $	1881
believes _ man	1645
believes a	1645
belt	4610
belt _ my	1585
bere*	-1575
bereue	-1575
besser	1519
best	-3900
best _ $	-2061
best _ and	-2155
best _ i	-1822
best _ me	2994
betr*	-1670
better $	-4346
better _ him	-2502
better _ me	2415
better _ than	1877
better off	2431
better without	4235
bike	1990
bin	-4238
birth $	1510
birthday	-2832
birthday $	-1804
birthday and	-2041
bit	2059
bit _ today	1821
bite	1870
bitte	-2392
blac*	2262
black	4343
black _ from	2460
black eye	2460
blade	8909
blade _ $	1955
blade _ my	3007
blade _ the	2605
blade again	1955
blade is	2464
blea*	2853
bleach	2853
bled	1614
bleed	5928
bleed _ $	3151
bloc*	-4231
blocked	-3941
blocked _ $	-2113
blocked me	-2803
blood	2258
blood _ me	2334
bloq*	-4613
bloqueou	-1843
blow	1523
blow _ brains	1495
blow _ out	1495
blow my	1769
body	3025
body _ just	1758
boil*	2665
boiling	2762
boiling _ me	3139
boite	3316
bon	1740
book	-2209
bored	-1747
born	6505
born $	4096
borr*	-1891
boss	-2328
boss _ me	-1957
bot	-4361
bot $	-4048
both	2093
both _ $	1638
both*	1936
bott*	1943
bottle	1943
bottle $	2105
bottle _ $	2112
bottle _ pills	1489
bottle _ vodka	1909
bottle _ wine	-1824
boug*	6553
bought	6553
bought _ $	2339
bought _ a	-1774
bought _ for	2562
bought _ gun	1494
bought _ rope	4005
bought a	3301
bought myself	-3668
bought the	3138
boul*	-1547
boulot	-1547
boulot $	-1547
boxes	-1759
boyf*	3057
boyfriend	3057
boyfriend $	2476
boyfriend _ $	4416
boyfriend _ anger	-1654
boyfriend _ ex	-2057
boyfriend _ her	4122
boyfriend _ his	-1894
boyfriend _ issues	-1654
boyfriend _ me	6102
boyfriend _ years	-1772
boyfriend and	-1768
boyfriend hits	4554
boyfriend threatened	1486
boys	3619
brai*	1495
brains	1495
brains _ $	1495
brains out	1495
braz*	1909
brazos	2261
brea*	1953
break _ $	2634
breakfast	-1803
breakfast $	-1803
breaks	1534
breaks _ and	1955
breaks things	1577
breathe	-1939
breathe $	-1831
breathing	3297
brid*	6681
bridge	6952
bridge and	1712
brin*	2778
bring	2171
bring _ $	2446
bring _ um	3605
brings	2143
bringt _ $	2225
bringt _ um	3889
bringt _ zum	-3210
bringt sich	2033
brok*	-3056
broke _ last	3140
broke _ me	-2082
broke _ my	2485
broke _ with	-2642
broke in	3455
broke up	-2861
broken	-2974
broken _ $	-2696
brother _ his	-1541
brother _ me	2898
brother is	1854
bruc*	2798
brucke	2798
brucke _ springen	1608
brui*	5162
bruises	3883
bruises on	2176
bullet	2076
bullet _ $	1799
bunch	1610
bunch _ pills	1610
bunch of	1610
burg*	-2431
burger	-2431
burger $	-2431
burn	4275
burn _ down	2742
burn _ house	2742
burn myself	2812
burn*	3579
burned	2201
burned _ so	1661
burned _ with	1993
burns	-1891
but	-5880
but _ came	2137
but _ know	-3122
but _ not	-1510
but _ the	4184
but _ think	2860
but _ would	3551
but he	2075
but if	-2184
but it	-3252
but my	1553
but that	2808
but the	-3089
buzz*	-2291
buzzes	-2291
by _ $	-3856
by _ boyfriend	3389
by _ ex	3033
by _ flat	1565
by _ i	3555
by my	3827
by now	-2280
bye	3525
ca	-2053
cabi*	1558
cabinet	1558
cach*	1573
cachets	1710
cafe	-2070
call	-16432
call $	-1482
call _ $	-5288
call _ and	-2344
call _ i	-1912
call _ if	-1649
call her	-2455
call him	-1937
call me	-2616
call*	-10339
called	-5100
called $	-1555
called _ and	-1724
called _ to	1938
called he	2571
called me	-2100
calling	-4966
calling _ $	-2184
calling him	-1707
calls _ a	1713
calls _ when	-2122
calls me	1738
calm	6405
calm $	5110
camb*	-1821
came	2054
came _ close	1759
came _ from	1811
came*	2228
can	-2993
can _ anymore	1602
can _ do	-3950
can _ forgive	-1674
can _ help	2424
can _ ill	1931
can _ imagining	2830
can _ in	-2514
can _ instead	1654
can _ it	-3211
can _ leave	1626
can _ live	-1652
can _ promise	2095
can _ see	2320
can _ sleep	-2815
can _ stay	3110
can _ stop	1762
can _ tell	2088
can _ to	2017
can come	1591
can i	-3409
can stop	1757
can you	-1634
cancer	1771
cans*	2481
cansada de	1923
car	2355
car _ $	-1544
car _ i	-1628
car _ me	2783
car with	2086
cara	2901
care $	-3696
care _ i	5115
care if	2440
care of	1791
carta	2343
carta _ despedida	2450
carta de	2450
carv*	4583
carved	4583
casa	-4661
casa $	-2566
casa _ $	-1726
case	2637
cat	-3001
cat $	-3919
cat _ my	1718
catch	2418
catch myself	2567
ce	-1714
ce que	-1936
cease	1625
cease _ $	1625
celu*	1979
celular	1979
chair	2289
cham*	-2074
chan*	-7403
chance	-1887
chance $	-2255
change	-3640
change $	-3127
change _ the	1867
chas*	-2721
chat	-1616
chat _ $	-1542
chea*	-5561
cheat	-1512
cheated	-3195
cheated $	1491
cheated _ me	-2095
cheated _ my	-2246
cheated on	-4284
cheating	-2189
chec*	-1826
check	-3254
check _ $	-3262
check in	-1631
checking	-1619
chil*	-1902
child	-2379
children $	1725
chok*	6628
choked	6780
choked _ $	1820
choked me	3890
chor*	-1597
chri*	-3724
christmas	-3724
christmas _ $	-1533
chur*	-2373
church	-2373
church _ me	-1931
church _ reject	-1931
church will	-1931
ciga*	2456
cigarette	1610
class	-1567
clea*	2285
clean	3018
clean _ months	2831
clean for	2806
cleaned	2611
cleaned _ flat	2191
cleaned the	2191
cliff	4490
cliff $	3542
close to	2294
closet	2025
closure	-1487
code	1893
coff*	-2362
coffee	-2056
college	-2613
college $	-1780
com _ minha	1630
com _ vida	1630
com ela	-1538
com raiva	1745
come _ $	-2279
come _ funeral	2693
come _ my	1962
come back	1943
come home	-2385
come to	2094
comes	4408
comes _ i	3429
comes _ my	1507
comes _ room	1553
comes back	1808
comes into	1553
comf*	1643
comi*	-1826
comigo	-1616
comm*	-3730
comment	-4091
como	-4063
como $	-1593
compared _ $	1528
compared _ this	1528
con	2241
con _ $	5109
con _ de	-1553
con _ esta	1554
con todo	1554
conf*	-3065
cons*	-3178
considered	-1533
considered _ $	-1533
considering	1603
cont*	-3961
contact	-8687
contact $	-2478
contact _ $	-3136
contacts	-1897
contacts $	-1897
contestarle	-1596
continuar	4096
continuar _ $	4096
control	3088
control and	2792
controla	2282
controla _ y	1771
controla el	1771
controlling	-2356
controls	5078
controls _ i	2596
controls _ money	2681
controls all	2681
controls who	1639
conv*	-3421
conversation	-1682
cook	-1867
cook _ $	-1567
cook for	-1555
copa*	2696
copain	2729
copain _ a	1793
copain m	2399
cope	-3260
cops	1754
cora*	-1703
cort*	11254
cortar	3307
cortar _ $	1482
cortarme	3853
cortarme _ $	2604
corte _ $	1501
cortes	3029
corto	6462
couch	-2075
could	-2932
could _ $	-2197
could _ have	2018
could _ i	2246
could _ to	2140
could _ would	-3121
could kill	1597
could not	1907
could talk	-3217
coun*	-3868
counselor	-2473
counselor _ i	-1673
coupe	3632
coupee	2673
couple	-1701
course	-1503
course $	-1503
court	-1556
cout*	2178
couteau	2178
couteau $	2178
cove*	1814
covered	1814
cowa*	2683
coward	2683
coward $	2373
cras*	4543
crash $	2075
crashes	2986
crazy	-1791
cried	-7829
cried $	-3129
cros*	1757
crossed	1757
cry	-3408
cry $	1840
cry _ $	-2618
cry _ the	-1902
cryi*	-3603
crying	-3603
crying $	-1622
crying _ $	-2306
cuando _ ella	1823
cuel*	1694
cuello	1694
cut	10063
cut $	2176
cut _ $	5908
cut _ bad	1635
cut _ last	1697
cut is	2179
cut myself	1650
cut so	1635
cuts	13579
cuts _ do	2019
cuts _ i	2812
cuts and	4291
cuts herself	2330
cutt*	12456
cutting	12456
cutting $	3101
cutting _ $	1486
cutting _ and	1595
cutting _ feel	1674
cutting _ i	2143
cutting _ the	1536
cutting herself	1499
cutting when	1674
da	5268
da _ $	3234
da _ vida	-2145
da sein	2038
dad _ gun	1682
dad _ heaven	1607
dad _ me	3220
dad in	1607
dads	6433
dads $	2119
dads _ $	3188
dano	6837
dano $	7480
dans	3833
dans _ $	3833
dans la	2382
das	3451
das leben	3387
dass _ mir	2153
dass er	2065
dass ich	-1817
data	-4269
data $	-2267
data _ $	-2002
date	3020
date _ and	2268
dated	2641
dated for	1866
dati*	-5061
dating	-5061
dating $	-2743
datos	-1663
datos $	-1663
daug*	1619
daughter	2116
daughter _ her	1591
daughter _ herself	2101
day	-5768
day _ $	-3480
days	-1669
days $	-2863
days _ purpose	1974
days _ want	1709
days i	2588
days on	1974
de	2501
de _ ex	2343
de _ no	3744
de _ que	3791
de _ tuer	2109
de casa	-1514
de despedida	2450
de l	-2101
de la	-1712
de le	-1898
de lui	-1698
de me	3221
de mi	-1767
de mourir	2114
de nada	-2549
de novo	2968
de pensar	-1843
de verdad	4156
de viver	2515
de vivir	3968
de vivre	3702
dead	11772
dead $	7910
dead _ $	5837
dead _ be	2280
dead _ that	-2069
dead after	-1490
dead than	2757
death	7939
death _ $	6031
death _ day	2445
death _ i	2432
death _ my	-1470
death _ of	-1816
death _ peaceful	2229
death all	2220
death is	-2356
death of	-1470
death sounds	2229
deci*	5323
decided	5043
decided $	2753
decided that	2074
decirle	-1605
decirle que	-1605
deep*	2285
deeper	2285
deix*	-2777
deixa	-2622
deixa _ $	-2564
deixa _ paz	-1644
deixou	-2240
deixou _ $	-2125
deja*	-3846
dejado	-1593
dejo	-5618
dejo por	-1856
del	1796
del cuello	1694
dela	-1794
dela*	3736
delante	3736
dele $	-1765
dele*	-6337
delete	-4674
delete _ $	-1468
delete all	-1766
deleted _ and	2724
dema*	-1601
den	4827
den _ $	4176
den hals	3421
denke	4258
denke _ $	1603
denke an	1603
dent*	-2164
dentist	-1794
dentist $	-1735
depr*	-8420
depressed	-4241
depressed $	-2632
depression	-4163
depression and	-2141
depu*	-2089
depuis	-2089
depuis _ $	-2427
depuis _ rupture	-2339
depuis la	-1540
der	5461
der _ $	3219
der brucke	2798
desa*	2111
desaparecer	2605
desaparecer _ $	1790
desaparecer _ siempre	2605
desaparecer para	2605
deserve	1849
deserve to	1790
desp*	6660
despedida	2450
despertara	3006
despertara _ $	3006
despues de	-1797
dest*	-4668
destroy	-1894
destroyed	-2370
destroyed _ $	-2300
deux	-1571
devant	3946
devant _ $	2170
devant moi	2643
devastated	-2144
dice	4965
dice _ se	1865
dice _ va	2757
dice que	5141
did	-1758
did $	3365
did _ $	3168
did _ again	1780
did _ ask	3000
did _ for	2438
did _ get	-2002
did _ to	-1949
did it	3960
did not	-3622
did wrong	-1556
die	7376
die $	8556
die _ $	7572
die _ a	-4931
die _ i	-1720
die _ this	-2676
die _ •	-2165
die basically	1559
die ganze	-1735
die if	-6687
die lol	2572
die now	-1731
die tabletten	3041
die that	1743
die young	1970
die •	-2165
died	-4199
died _ $	-1566
died _ birth	1499
died _ him	2018
died _ month	-1693
died _ of	2018
died _ that	2433
died and	-2296
died in	1886
died instead	2018
died last	-3948
diff*	-2961
different	-2579
different _ $	-1843
different _ now	-1938
dinner	-2464
dinners	1640
disa*	5947
disappear	2263
disappear and	1490
disappears	-2511
disappears _ $	-1827
disappears again	-1827
disappointed	4706
disappointed _ i	2956
disappointed that	2956
disp*	4074
disparaitre	2619
disse _ vai	1815
disse que	2475
dist*	-2275
dit _ il	1760
dit qu	1760
divo*	-6120
divorce	-5785
divorce $	-2136
do	4293
do _ $	4639
do _ a	1518
do _ be	-1511
do _ but	2573
do _ christmas	-1555
do _ cope	-1771
do _ cutting	1907
do _ ex	3132
do _ find	2979
do _ go	-3099
do _ help	2979
do _ her	1833
do _ hide	4570
do _ him	2123
do _ how	-1933
do _ i	3493
do _ it	3139
do _ keep	3470
do _ know	-3366
do _ love	-1519
do _ me	-4400
do _ myself	-2264
do _ need	2550
do _ night	2288
do _ see	4151
do _ still	-2528
do _ tell	-2110
do _ them	2541
do _ think	-2615
do _ to	-2169
do _ up	1734
do _ wake	1663
do _ want	4183
do _ why	1473
do _ with	-2387
do _ worry	-1677
do _ •	-2863
do anything	-3456
do instead	1654
do it	12292
do something	2329
do to	1847
do with	-1651
do you	-2757
do •	-1579
does	-1531
does _ a	-2062
does _ care	-2058
does _ hurt	1569
does _ just	1508
does _ know	2565
does _ take	2390
does it	4156
does not	-3444
dog	-4306
doing it	5505
dois	-1829
done	3880
done $	4407
done _ $	1966
done _ life	2787
done with	1667
door	6844
door _ $	5351
door screaming	1594
dormir e	2252
dors	-2617
dors _ depuis	-2086
dors plus	-2617
down	2962
down $	2363
down _ $	3172
down my	2107
down with	1489
draf*	-1786
drafts	-1595
drank	-2572
drank _ bottle	-2101
drank _ of	-2695
drank a	-2598
draw*	2416
drawer	2416
drea*	-4282
dreams	-3663
dreams _ my	-1775
drin*	2058
drink	-3398
drinks	1926
drinks $	3264
drinks _ and	-2010
droht	5259
droht _ $	2517
droht _ nacktbilder	1706
droht _ umzubringen	2475
droht _ zu	1706
droht sich	1922
drop	-2259
drop dead	-2399
drop*	-2029
dropped	-1652
drove	2222
drow*	2080
drunk	1748
drunk _ things	1899
du	1542
du _ $	3176
du mal	3836
duele	-3633
dumped _ he	2270
dumped and	2270
dumped me	-2531
dusc*	-1903
dusche	-1903
dusche $	-1903
dying	8975
dying $	3402
dying _ $	2555
dying and	1619
e	4480
e _ $	-3221
e _ acordar	2252
e _ respondi	-1508
e nao	2971
each	3241
earth	2529
earth $	1525
easi*	2279
easier	2898
easier with	1777
easy	4519
easy $	4181
easy _ $	2342
easy and	1677
eat _ $	-2477
eat _ i	2663
eat _ to	1501
eat more	-1885
eati*	-1935
eating	-1935
eating _ $	-2527
ecri*	-2880
ecrire	-2600
ecrire $	-2037
ecrit	-1868
ecrit _ lettre	2079
edit	2416
effa*	-1649
efface	-1649
eine	-2488
eine _ $	-1814
einfach _ mehr	1738
einfach nicht	1738
el $	1988
el _ $	-1540
el _ y	4182
el celular	1501
el frasco	3852
el pecho	-1784
ela	-3365
ela _ $	-1515
ele	6569
ele $	-1638
ele _ bateu	3247
ele _ e	1513
ele _ empurrou	1887
ele _ mata	1638
ele _ me	-3621
ele _ minha	-1906
ele _ persegue	1632
ele _ que	1783
ele me	1672
ele nao	-2357
ele ta	4796
ella	3643
ella $	1914
elle	-5670
elle $	-1913
em	5084
em _ $	-1617
em _ da	2478
em paz	-2181
em suicidio	1912
emai*	-2870
email	-3897
email $	-1987
emailed	-2687
emailed me	-1865
embo*	1524
embora	1524
emot*	2135
emotionally	2446
emotionally abusive	2097
empty	-1616
empty _ $	-2590
empty _ the	1712
empu*	4632
empujo	1947
empujo _ escaleras	1947
empujo _ las	1947
empujo por	1947
empurrou	1887
en	5527
en _ air	1501
en _ la	3099
en _ mundo	2539
en _ vida	2619
en _ y	1849
en el	-1513
en este	2539
en finir	2842
en l	1501
en la	1601
en paz	-1537
en quitarme	2502
en tirarme	2871
en veux	-1820
enco*	2270
encore	2270
encore $	-2001
encore _ $	3581
end $	-3113
end _ $	6973
end _ all	2081
end _ life	4307
end _ me	-1963
end _ tonight	1529
end it	4255
end my	3230
end of	-2885
endi*	9071
ending	9071
ending _ $	2330
ending _ all	1864
ending _ life	2617
ending it	3366
ending my	2617
ending things	2477
ener*	-1685
enga*	-1618
enjoy the	-1883
enough _ $	-3150
enough for	-2191
enough of	-2367
envie _ $	1962
envie _ appeler	-1661
envie _ lui	-1989
envie _ me	2730
envo*	-1946
envy	4641
er	7252
er _ einfach	-1749
er _ er	2758
er _ gesagt	1973
er _ mir	2740
er _ nacktbilder	1706
er _ nicht	-1720
er _ schon	1998
er _ um	1856
er _ umzubringen	1922
er _ was	2357
er droht	4181
er fehlt	-1538
er lasst	2482
er liebt	-2040
er mich	2608
eras*	-1739
erase	-3332
erase _ $	-1508
ernst	3080
ernst $	3080
es	-4118
esca*	5959
escaleras	1947
escaleras $	1947
escape	1545
escr*	-9002
escrevi	2110
escribi _ $	1850
escribio	-2901
escribirle	-3185
escribirle _ $	-1696
esqu*	-1669
est	-3510
est _ $	-1909
esta	3100
esta en	-1764
esta*	3402
estar	9837
estar _ $	6661
estar muerta	3459
estarian	2126
estarian _ mi	2126
estarian _ sin	2126
estarian mejor	2126
este mundo	2539
este*	-2773
esteem	-2706
esteem _ i	-1902
estoy	5067
estoy _ de	2091
estoy _ el	2252
estoy cansada	1551
estu*	1593
et	2608
et _ m	-1589
et _ veux	1567
et il	2140
etra*	3936
etranglee	3936
etranglee hier	1973
etre	2651
etre _ $	2651
etre morte	3313
eu	2529
eu _ $	2027
eu me	4054
eu respondi	-1508
eu terminar	1565
even	6062
even _ $	2594
even if	-1832
even when	1602
even*	-2191
ever	2013
ever _ to	2159
ever again	1499
ever*	4222
every	2073
every _ i	6582
every _ it	-1618
every _ my	-1738
every _ phone	-1659
every _ we	1987
every morning	3105
every single	1626
every time	2896
everyday	1977
everyday i	1977
everyone	3667
everyone _ breathe	2058
everyone _ me	-1489
everyone _ they	2827
everyone _ to	-1905
everyone _ will	1843
everyone a	2658
everyone can	2058
everything $	-2844
everything _ a	2130
everything _ me	-2332
everything _ need	2277
everything _ the	1632
everything _ wrote	2231
everything is	1970
ex	3196
ex $	4461
ex _ a	2625
ex _ calling	-1474
ex _ fake	2181
ex _ hit	-2988
ex _ i	-1983
ex _ in	-1474
ex _ is	-1798
ex _ keeps	-1571
ex _ llamo	-1646
ex _ mich	2333
ex _ my	-1674
ex _ not	3443
ex _ que	2970
ex _ se	3212
ex _ sigue	1501
ex _ stop	1818
ex _ the	-1590
ex _ threatening	3265
ex _ to	-2080
ex _ will	1766
ex and	-2918
ex dice	1628
ex hat	-1484
ex husband	-1965
ex is	6037
ex made	2181
ex me	2453
ex verfolgt	1632
ex wants	-1687
ex was	-1492
ex wife	-3039
ex will	1946
exam	-3310
exce*	1703
exha*	1976
exhausting	2722
exis*	14611
exist	9035
exist $	7036
existing	7937
existing $	3588
existing _ $	2805
existing _ exhausting	2505
existing is	2505
existir	4421
existir $	3319
expl*	-3960
explain	-2353
expr*	1538
extr*	-6092
extrano	-2680
extremely	-1739
eye	2460
eye from	2460
eyes	3526
face	7952
face $	6477
face in	3313
face*	-1831
fail*	-4089
failed	-3179
failed $	-1680
failed my	-2073
fais	1740
fais _ mal	2146
fait	-1662
fake	2516
fake _ my	2181
fake _ with	2181
falar	-1861
falar _ $	-1516
falar com	-1725
fall asleep	2337
fami*	1948
family _ $	1641
family _ am	-2089
family _ i	-2655
fant*	7373
fantasize	4188
fantasize _ a	3279
fantasize about	4188
fantasizing	3010
fantasizing about	3010
far	2000
fath*	-2287
father	-1744
father _ i	-1568
fault	2590
fault $	2545
favor	-1466
fear _ my	2526
fecha	3663
fecha $	3663
feel	-1624
feel _ $	2339
feel _ a	-1514
feel _ again	-1757
feel _ being	1823
feel _ dying	8070
feel _ else	1661
feel _ i	-1596
feel _ if	1645
feel _ is	1479
feel _ lost	-1533
feel _ not	2036
feel _ now	3520
feel _ should	1616
feel _ stupid	2021
feel _ the	-2693
feel _ this	1843
feel as	1645
feel like	4075
feel nothing	-1505
feel safe	1717
feel so	-1729
feel something	2134
feel trapped	-1690
feel*	-3496
feeling	-2589
feeling _ $	-1662
feeling down	-2477
feels	-2228
feels _ $	2088
feels _ she	-1942
fehlt	-2707
fehlt mir	-1755
feliz	-1669
fell $	4198
fell _ the	-3001
fica*	1542
fico	4104
figh*	-1596
find	8425
find _ again	-1916
find _ for	2257
find _ i	2759
find me	1481
find out	2081
find them	2846
fine $	-1786
fine _ $	1519
finir	2842
finir $	3148
finir _ $	1512
finish it	1756
first	-2160
first _ tried	1492
first time	1484
fix	-2045
flat _ the	1793
flig*	-2202
flight	-2202
flin*	1688
flinch	1688
flinch _ he	1688
floor	1814
flow*	-3763
flowers	-3763
flowers $	-1893
foll*	6060
follow $	1914
following	1721
following me	1958
follows	3836
follows _ $	2399
follows me	4034
for	2457
for $	7256
for 4	2760
for _ $	1634
for _ and	-2417
for _ best	-1680
for _ but	2907
for _ for	1497
for _ have	1905
for _ heart	2873
for _ him	-2096
for _ i	-1637
for _ kids	-1977
for _ life	4982
for _ me	1902
for _ months	4107
for _ of	-3377
for _ this	2540
for _ when	-1532
for _ while	-2306
for _ work	1474
for _ you	1496
for a	-6675
for days	-2512
for everything	3456
for good	5761
for hours	2583
for it	3692
for me	7623
for months	-1725
for most	-1599
for my	5262
for now	-1491
for real	3033
for someone	-1601
for the	-7156
for this	2794
for when	2793
for years	2793
forc*	7984
forced	2748
forced _ have	2063
forced _ to	2063
forced me	2063
forces	3265
forces _ to	2490
forces me	2490
fore*	2430
forever	2430
forever $	1978
forg*	-11589
forget	-3841
forget _ $	-2674
forgive	-3589
forgot	-3436
forward _ it	1552
forward to	1552
fought $	2036
found	5126
found _ address	2268
found _ and	3278
found _ new	2045
found _ note	2212
found _ on	1683
found her	2486
found my	2610
four _ and	-1708
foutre _ air	1501
foutre _ l	1501
foutre en	1501
fr	2000
fr _ $	1921
frap*	8303
frappe	3441
frappe $	1688
frappee	4260
frappee $	2264
frappee hier	1703
fras*	3852
frasco	3852
frau	-1579
free	1630
free _ $	1733
free to	1712
fresh	3313
fresh cuts	3425
freund _ mich	2610
freundin	1793
freundin _ sich	2065
freundin _ umbringen	2065
frid*	-1871
fridge	-1774
frie*	-5256
friend $	-2248
friend _ a	1885
friend _ harms	1641
friend _ i	-1736
friend _ me	2211
friend _ self	1641
friend _ she	2077
friend and	-2434
friend who	1849
friends	-4856
friends $	-2449
friends _ $	-2272
friends _ her	1620
from _ $	-4617
from _ and	1611
from _ it	2070
from _ numbers	2280
from doing	2070
front	3252
front _ the	3145
front _ train	1732
front of	1822
fuck	-2877
fue	-2516
fue $	-1495
fuhl	-1779
fuhl mich	-1779
fuhle	-2959
fuhle _ $	-1894
fuhle mich	-2959
fun	-1468
funeral	2764
funeral _ $	3173
funerals	-1910
funerals $	-1910
fur immer	2016
game	-1536
ganas _ $	-1562
ganas _ nada	-2278
ganze	-1735
ganze _ $	-1735
gara*	1729
garage	1729
gave	-2527
gave _ $	-2811
gave _ my	2544
gave away	4126
gave me	-2534
gay	-1983
gean*	-1657
geantwortet	-1657
geantwortet $	-1657
gebo*	1685
geboren	1685
geboren $	1685
gehe bringt	-1780
geht	-1790
gema*	-2220
gemacht	-2220
gemacht $	-1660
geno*	5015
genommen	5015
gesa*	3666
gesagt	1667
gesammelt	1999
gesammelt $	1999
geschlagen	6205
geschlagen $	6205
geschrieben	-5047
geschrieben $	-2697
gestern wieder	1643
get	-1946
get _ a	3463
get _ angry	1587
get _ by	1661
get _ life	-2208
get _ my	-2091
get _ people	1473
get _ to	2843
get _ when	-3780
get _ •	2688
get hit	1473
get hurt	2357
get jealous	1647
get out	2289
get over	-2048
getr*	-1949
getrennt	-1949
gets	1646
gets _ and	2634
gets _ breaks	1596
gets _ i	-3288
gets drunk	2226
gets hurt	2550
gets the	-2266
gett*	2511
getting	2511
getting _ $	-1641
getting a	1906
gewe*	-1499
geweint	-1499
geweint $	-1499
girl	-3577
girl*	-2921
girlfriend	-2921
girlfriend $	-2252
girlfriend _ and	4812
girlfriend _ her	1619
girlfriend _ me	-2126
girlfriend _ she	1709
girlfriend and	-1550
girlfriend is	1835
give	-3266
give me	-2213
givi*	1958
giving	1958
giving _ away	3197
giving my	3197
glad	-3798
glad _ $	-1675
glasses $	1585
go	4057
go _ $	-4448
go _ my	1744
go _ party	-1686
go _ police	1783
go _ sleep	2366
go _ there	-1873
go _ with	1499
go away	-4646
go home	2809
go in	-1737
go on	3726
go to	1926
god	4563
god _ me	3646
god _ take	3646
god to	1759
goes	1469
goes _ my	1525
going	2729
going $	2490
going _ $	-3208
going _ a	-1928
going _ beat	2060
going _ burn	2043
going _ die	-8157
going _ do	4918
going _ end	2693
going _ get	2357
going _ her	4649
going _ hurt	4865
going _ if	-5303
going _ it	3755
going _ kill	3806
going _ look	-1473
going _ lose	-2825
going _ make	3133
going _ myself	3978
going _ off	2872
going _ shoot	2318
going _ smash	2652
going _ sure	1725
going _ text	-2489
going _ the	2285
going _ this	-1807
going _ to	-2036
going _ write	-1755
going to	3546
golp*	9105
golpea	2722
golpea $	2722
golpeo	1770
gone	1480
gone $	2378
gone _ $	2592
gone _ the	-1601
good $	4214
good _ anyone	-1809
good _ for	-2099
good enough	-2657
good night	-1476
good*	10713
goodbye	10801
goodbye $	4560
goodbye _ $	2208
goodbye _ and	2688
goodbye _ now	1955
goodbye _ the	-3787
goodbye _ will	1904
goodbye everyone	2652
goodbye forever	1522
goog*	4329
googled	3370
got _ $	-3287
got _ black	2460
got _ eye	2460
got _ need	1468
got _ the	-1707
got _ to	1874
got a	2498
got dumped	1689
got everything	1468
gott*	1860
gotten	1860
gotten worse	2453
grab*	3191
grabbed	3191
grabbed _ $	2056
grabbed _ throat	2056
grabbed my	2507
gran*	-2170
grandfather	-1530
grandma is	2738
grat*	-1734
great	-1700
grou*	3311
ground	3311
ground $	1562
guess	-2704
guil*	-1584
guilt	-1930
guilty	-1584
guit*	1625
guitar	1625
gun	11602
gun $	2486
gun _ i	1629
gun _ is	3049
gun _ the	1982
gun and	1785
guy	5972
guy $	3186
guy _ left	3065
guy _ me	2895
guy she	4475
gym	-2970
gym _ $	-2205
ha	-1825
ha dejado	-1593
habe	3491
habe _ dass	2620
habe _ er	1930
habe _ ganze	-1735
habe _ genommen	5015
habe _ geschrieben	-2175
habe _ mehr	3221
habe _ seit	1744
habe _ tabletten	1752
habe _ und	-2151
habe _ wieder	2481
habe _ •	-2359
habe angst	5230
habe ihr	-2202
haben	-1962
habl*	-1761
hace	-2442
hace _ $	-1975
hace*	3874
hacer $	-1798
hacerme	2556
hacerme _ $	2556
hacerme dano	2556
had _ $	4062
had _ and	-1722
had _ bad	-1962
had _ go	2560
had _ me	1849
had _ of	2263
had _ would	-2042
had _ •	2340
had the	2400
had •	2525
half	-1616
hals	3421
hamm*	3283
hammer	3283
hammer $	2471
hand	4943
hand $	5922
hand*	1507
handful	3502
handful of	3502
hands around	1778
handy	1898
hang	3336
hang _ $	5140
hang himself	2908
hang*	2286
hanging	3268
happened $	-1730
happened _ $	1495
happens	3027
happens _ me	2837
happens _ you	4785
happens if	2177
happens to	2434
happier	2324
happy	-9460
happy $	-2393
happy _ $	-4207
happy birthday	-1635
hard	-5024
hard _ my	-1974
hard time	-2086
harm	3432
harm _ $	3368
harm and	-1812
harm is	2699
harm*	4540
harming	3298
harming since	1938
harms	1641
harms $	1641
has	4269
has _ her	2593
has _ key	1916
has _ meaning	1782
has _ new	-2565
has _ worse	2453
has gotten	2453
has my	-2436
has not	-2004
has the	1511
hasse	-1735
hat	-2335
hat _ $	-1752
hat _ die	2775
hat _ geschlagen	6205
hat _ und	-1892
hat _ verlassen	-2949
hat gesagt	1667
hate	-3556
hate _ $	-1526
hate _ alive	4005
hate _ for	-1598
hate _ so	1516
hate _ up	2118
hate being	1811
hate waking	2118
have	2660
have _ $	1758
have _ about	1507
have _ bat	2480
have _ been	-1793
have _ considered	-1533
have _ cook	-1555
have _ date	4695
have _ down	-2431
have _ eat	-2296
have _ ever	-2013
have _ feeling	-1737
have _ fighting	-1528
have _ for	-1544
have _ hard	-2086
have _ her	-2704
have _ i	1963
have _ in	1900
have _ issues	-1503
have _ my	1875
have _ peace	1517
have _ plan	1493
have _ planning	2552
have _ self	-1902
have _ since	-1720
have _ suicidal	1727
have _ that	1692
have _ thinking	2667
have _ time	-2086
have _ to	3114
have _ where	-2178
have _ will	2340
have _ you	-1853
have _ •	-4087
have a	4377
have already	1850
have an	-2231
have decided	5661
have destroyed	-1950
have died	5193
have got	2433
have intrusive	-1616
have made	1642
have nightmares	-1590
have no	-4300
have not	-4422
have picked	2103
have sex	2781
have started	3216
have the	3404
have to	-8048
have you	-2204
have •	-1667
havi*	1940
having	1940
having _ of	2380
having _ thoughts	2116
having a	-2603
having thoughts	3016
he	7888
he _ $	-2428
he _ all	2118
he _ anyway	2345
he _ arm	1673
he _ ask	1687
he _ back	-3336
he _ banging	1902
he _ been	1724
he _ boiling	3139
he _ change	-2140
he _ come	1540
he _ do	2129
he _ doing	-1810
he _ down	2235
he _ drunk	3359
he _ en	1545
he _ from	-1669
he _ getting	1682
he _ good	-1539
he _ gun	1748
he _ hand	1948
he _ happy	-2073
he _ have	2587
he _ he	1995
he _ her	1886
he _ himself	2122
he _ his	4348
he _ hit	1498
he _ hurt	1868
he _ i	2212
he _ if	3112
he _ it	2234
he _ kicking	2064
he _ let	1792
he _ life	-1507
he _ meet	-1578
he _ my	4764
he _ never	-3180
he _ now	-2193
he _ one	-1662
he _ pills	2512
he _ post	1580
he _ so	-2951
he _ story	-2363
he _ the	6564
he _ throat	2490
he _ to	-5212
he _ took	2046
he _ us	2420
he _ wants	-1495
he _ was	1833
he _ would	1942
he _ write	-1665
he beat	1548
he broke	4742
he called	-3084
he came	-2372
he can	3060
he choked	2634
he controls	2818
he died	-1654
he drinks	1937
he follows	2764
he forced	2863
he found	3218
he got	-1525
he grabbed	2932
he hit	1738
he hits	2213
he hurt	-1833
he just	-1582
he left	-2304
he lied	-2031
he loves	-1670
he makes	1707
he might	1633
he needs	-1560
he never	-2810
he parks	2065
he pensado	1995
he posted	-1517
he posts	-1487
he put	2876
he raised	2053
he raises	1688
he raped	2789
he said	-2443
he sent	-1740
he slapped	1678
he threatens	1690
he threw	4166
he took	2191
he tried	1950
he twisted	1673
he wants	-2254
he was	-4017
he will	6592
he •	-2452
head	3670
head _ the	1972
hear	-3035
hear _ $	-1904
hear*	-2753
heart	-2485
heart $	-3816
heart _ $	1910
heart attack	1975
heav*	2323
heaven	2323
heaven $	1681
held	1604
hello	-1929
help	1565
help _ friend	1849
help _ who	2501
help a	1979
help her	2433
help me	-3164
help my	1933
help*	-1688
her	-3890
her _ and	4534
her _ her	1468
her _ in	1908
her _ into	2958
her _ is	1911
her _ off	2869
her _ party	1825
her _ she	7272
her _ then	2291
her _ to	-2935
her _ will	3388
her a	-2611
her and	2017
her boyfriend	1717
her door	-1851
her face	6990
her for	-1968
her if	1535
her in	-1560
her is	1547
her over	4068
her pay	1875
her phone	4842
her wrists	3181
here	12092
here _ $	3840
here _ he	1628
here _ the	2342
here anymore	4032
hers	-1480
hers*	7013
herself	7013
herself $	2977
herself since	1840
heute	-1957
heute _ ich	2435
heute _ mach	2435
heute _ mit	1773
heute nacht	2358
heute nicht	-2217
heute schluss	1773
hey	-4398
hi	-4197
hi $	-1471
hice _ $	1805
hide	3875
hide _ from	1937
hide _ scars	1937
hides	2263
hiding _ the	2069
hiding in	2069
hier	1490
high	1526
high school	-1491
him $	2041
him _ $	-2771
him _ for	3501
him _ ground	1562
him _ it	-2001
him _ letter	-1532
him _ me	-1536
him _ my	-2952
him _ real	3033
him _ the	5597
him _ we	2016
him alone	2107
him and	-4939
him go	-1924
him in	5558
him to	-2029
him when	1527
hims*	6808
himself	6808
himself $	4009
himself _ me	2079
himself on	1887
his _ $	-2506
his _ a	6170
his _ at	3728
his _ called	2477
his _ is	-2689
his _ last	-2554
his _ me	3768
his _ my	1813
his _ now	1814
his _ spring	-1719
his _ that	-1521
his _ to	-2169
his _ with	7309
his car	2279
his dads	2753
his ex	-4741
his face	1867
his hand	1948
his job	2844
his life	-2809
his mother	2411
his name	1495
his new	-1660
his number	-1858
his phone	-2010
his sleep	2413
his street	2921
hist*	-3057
history	-2023
history $	-2023
hit	7223
hit _ $	4843
hit _ a	2144
hit _ girlfriend	2001
hit _ i	2689
hit _ if	1656
hit by	1669
hit her	2227
hit him	-1637
hit me	5496
hit my	5661
hit myself	2200
hit send	-1485
hits	9818
hits _ $	7484
hits her	4745
hits me	4462
hitt*	3993
hitting	3993
hoff*	1788
hoffentlich	1788
hold*	1707
holding	1707
holi*	-1727
home _ of	1702
home because	1702
hone*	6990
honest	-1564
honestly	8555
honestly _ sounds	2309
honestly _ would	1866
honestly i	1746
hope	2658
hope _ cancer	1637
hope _ car	1504
hope _ get	4929
hope _ hit	1473
hope _ is	-3665
hope _ plane	3844
hope he	-3726
hope i	5963
hope the	4177
hopi*	1976
hoping	1976
hoping _ heart	2755
hoping for	2294
hosp*	3270
hospitalized	2543
hour _ $	1628
hour ago	1485
hours	1560
hours $	1863
house	2318
house _ $	-1791
house _ the	1667
house _ with	1489
house down	2742
house with	2675
how	-3044
how _ $	-2173
how _ am	-1659
how _ be	-2603
how _ cope	-1771
how _ does	1490
how _ get	3532
how _ have	-1859
how _ help	5505
how _ hide	4570
how _ i	4347
how _ is	-1556
how _ it	3696
how _ know	2009
how _ leave	3777
how _ out	1825
how _ stop	2718
how _ would	2060
how can	1828
how i	-4121
how is	-1766
how many	2101
hoy	-2937
hoy $	-1527
hug	-3282
hugg*	3206
hugged	3206
hugged me	-1792
hui	-1942
human	1630
human $	2024
humor	-1731
hurry	1675
hurry _ $	1675
hurt	8534
hurt $	2788
hurt _ bad	1814
hurt _ i	1980
hurt _ kids	1542
hurt _ much	-1638
hurt _ she	1973
hurt her	3106
hurt him	1648
hurt me	-2084
hurt my	2010
hurt myself	2581
hurt*	3705
hurting	4643
hurting $	-1805
hurting _ $	3061
hurting _ for	2147
hurting him	2113
hurting my	-1468
hurting myself	2855
hurts _ much	2171
hurts _ when	-1653
husband $	2344
husband _ $	2514
husband _ every	-2106
husband _ her	2837
husband _ his	2444
husband _ i	-2942
husband _ job	2730
husband _ on	-1697
husband and	-1897
husband hits	2764
husband left	-1886
husband lost	2730
i	2682
i _ 23	1781
i _ 30	-1480
i _ 40	-1682
i _ about	6634
i _ after	2562
i _ again	3946
i _ alive	6116
i _ allowed	3259
i _ already	3911
i _ an	-2155
i _ and	5506
i _ angry	1956
i _ another	2861
i _ anxiety	-1623
i _ anyone	2571
i _ anyway	-2303
i _ arm	2595
i _ arms	3414
i _ asleep	1883
i _ attempted	1592
i _ bad	-1478
i _ bat	2047
i _ be	3665
i _ beat	2492
i _ been	-2344
i _ best	-1846
i _ better	-2671
i _ born	4423
i _ break	4006
i _ breathe	-1965
i _ bruises	3883
i _ call	-4113
i _ calling	-1621
i _ cancer	2113
i _ cat	-2420
i _ close	1637
i _ control	2420
i _ could	-2369
i _ cut	1545
i _ cutting	3569
i _ date	4199
i _ day	-1898
i _ dead	8819
i _ death	3148
i _ decided	6060
i _ deeper	2285
i _ depression	-1767
i _ deserve	1909
i _ did	2112
i _ died	2730
i _ disappointed	3548
i _ do	6295
i _ down	-1598
i _ dreams	-2206
i _ driving	2441
i _ drunk	-2478
i _ dying	4310
i _ eat	-2054
i _ eating	-1639
i _ ending	2349
i _ everyone	2465
i _ everything	1949
i _ ex	-1838
i _ exam	-1960
i _ extremely	-1739
i _ fall	1867
i _ far	1543
i _ fear	1672
i _ feeling	-1942
i _ fighting	-1528
i _ finally	1624
i _ find	-2630
i _ flowers	-2515
i _ forgive	-1598
i _ forward	1552
i _ gay	-1983
i _ get	-2993
i _ getting	2053
i _ glad	-2021
i _ god	3932
i _ going	4413
i _ gone	5813
i _ good	-1866
i _ gun	2853
i _ handful	3502
i _ hard	-2848
i _ have	3367
i _ he	-3440
i _ her	-2845
i _ hiding	1630
i _ him	-3306
i _ his	-4325
i _ home	-3005
i _ honestly	1644
i _ how	5742
i _ hurt	2458
i _ husband	-1919
i _ i	2841
i _ if	-3392
i _ imagining	2338
i _ instead	2617
i _ insulin	2408
i _ is	1480
i _ issues	-1503
i _ jump	4225
i _ keep	3733
i _ kill	3278
i _ killing	3000
i _ know	-6243
i _ last	4978
i _ let	-1540
i _ live	2588
i _ looking	3022
i _ lost	-1892
i _ love	-4842
i _ low	-1902
i _ made	1642
i _ make	1521
i _ many	4125
i _ might	1603
i _ mind	1982
i _ mom	-2276
i _ month	3108
i _ more	-1776
i _ much	-1875
i _ name	-1574
i _ nervous	-2015
i _ never	-2949
i _ nightmares	-1759
i _ nobody	-2998
i _ nothing	2645
i _ off	3419
i _ one	-5188
i _ or	1935
i _ our	-4226
i _ out	2504
i _ over	-6675
i _ peace	2268
i _ phone	-2489
i _ pick	-2034
i _ picked	2043
i _ places	1800
i _ plan	3110
i _ plane	3844
i _ planning	3404
i _ pregnant	-1611
i _ probably	1834
i _ proud	-2754
i _ put	2941
i _ raped	2091
i _ razor	4244
i _ ready	4112
i _ really	2773
i _ replaying	-1985
i _ reply	-2550
i _ researching	1793
i _ ring	-3659
i _ rope	3802
i _ run	4102
i _ sad	-2330
i _ safe	-2265
i _ say	-2138
i _ scars	2929
i _ screaming	-2616
i _ send	-3440
i _ sick	-1926
i _ sit	-3637
i _ sleep	-3761
i _ someone	2509
i _ stab	3830
i _ stalked	1961
i _ started	2795
i _ stay	3479
i _ stopped	1862
i _ strangling	2723
i _ suicidal	4048
i _ talk	-1773
i _ that	2261
i _ the	3636
i _ therapist	1640
i _ these	2676
i _ thinking	2226
i _ this	-2463
i _ thoughts	2097
i _ three	1854
i _ told	1881
i _ touch	-1992
i _ trade	1800
i _ trouble	-1815
i _ up	-2311
i _ waking	2118
i _ wanted	2210
i _ wanting	1585
i _ was	2109
i _ waste	4609
i _ what	2794
i _ which	2063
i _ who	2234
i _ why	1556
i _ wife	2285
i _ will	2336
i _ wish	2069
i _ with	2930
i _ writing	1724
i _ wrong	-2532
i _ •	3675
i already	3409
i am	1652
i apologized	1992
i ask	-1857
i asked	-2151
i ate	-2179
i be	-1717
i begged	-1969
i bite	1870
i bought	3030
i broke	-2212
i burn	3332
i called	-2063
i can	-4896
i catch	2461
i cheated	-2487
i choked	2890
i come	-3007
i cope	-1771
i cried	-2518
i cry	-3452
i cut	5173
i dated	2794
i deserve	1801
i die	2124
i died	3360
i drove	3629
i end	2118
i envy	4641
i even	2695
i fantasize	3487
i feel	-2380
i find	2703
i flinch	1688
i get	7607
i go	4203
i hang	2212
i hate	-3106
i have	4682
i help	3865
i hide	3073
i hit	4569
i hope	3790
i hung	-1582
i imagine	2075
i just	4297
i keep	2512
i know	1472
i leave	4160
i left	-4815
i live	2180
i lost	-5152
i love	6971
i made	2576
i mean	6760
i might	2427
i miss	-4801
i need	-5961
i never	4070
i pick	1500
i picked	1602
i pray	3798
i promise	-3610
i pushed	4666
i quit	4005
i reached	-1561
i really	1861
i recovered	-2821
i relapsed	2687
i said	-4274
i sat	-1713
i saw	-2595
i say	1987
i see	2896
i sent	-2496
i should	2699
i sit	1615
i slapped	2192
i sleep	-1888
i sometimes	2258
i spend	1751
i started	-2416
i starve	1586
i still	3870
i stop	1628
i swear	4535
i take	-1842
i talk	2160
i texted	-1664
i think	4026
i thought	-1524
i threw	1509
i told	-2974
i took	2064
i tried	2447
i try	2002
i wake	-2531
i want	1814
i wanted	-3562
i was	1628
i wear	2292
i went	-2806
i will	-1588
i wish	-2701
i worry	-1970
i wrote	-2759
ich	6678
ich _ $	6788
ich _ an	1591
ich _ angst	5230
ich _ auf	2086
ich _ dass	1980
ich _ den	2280
ich _ der	2798
ich _ einfach	2633
ich _ ernst	3080
ich _ ganze	-1735
ich _ geboren	1685
ich _ geschrieben	-1500
ich _ heute	-2242
ich _ ich	1954
ich _ ihm	-3383
ich _ jetzt	-1652
ich _ mehr	3036
ich _ meine	-2589
ich _ mich	2691
ich _ mir	4678
ich _ mit	-2367
ich _ nur	-2820
ich _ schlafen	-1514
ich _ schluss	1955
ich _ seit	1541
ich _ selbst	3307
ich _ sie	-3455
ich _ so	-2868
ich _ sterben	3924
ich _ suizidgedanken	1744
ich _ tabletten	1999
ich _ tot	6456
ich _ um	3691
ich _ umbringen	2255
ich _ vor	2129
ich _ ware	1797
ich _ wehtun	4557
ich _ •	-1900
ich bin	-3742
ich bring	2748
ich denke	4183
ich fuhl	-1779
ich fuhle	-1524
ich habe	2142
ich hasse	-1735
ich konnte	2104
ich meine	2403
ich mochte	2466
ich muss	-2325
ich ritze	1707
ich spring	1846
ich stehe	1725
ich tot	1610
ich vermisse	-2559
ich ware	3117
ich werde	-1899
ich will	-3503
ich wunschte	2476
idea	-1605
if	5905
if _ $	3713
if _ anyone	2571
if _ brings	2351
if _ called	-1528
if _ calls	-1836
if _ could	-2989
if _ did	1729
if _ ever	2873
if _ go	2696
if _ gone	2300
if _ had	-2402
if _ happens	1734
if _ have	-2450
if _ him	2145
if _ hit	1697
if _ i	-2539
if _ is	-2449
if _ leave	3273
if _ not	4593
if _ of	-2189
if _ one	-2757
if _ or	-1604
if _ out	-2253
if _ posts	-1487
if _ take	2458
if _ tell	1888
if _ them	1920
if _ was	1563
if _ •	-1623
if a	1793
if anything	2615
if he	-1609
if i	10217
if my	-1632
if only	-3002
if she	-2097
if that	-3526
if the	2421
if this	-1609
igno*	-2295
ihm	-5891
ihm _ $	-3048
ihn _ $	2384
ihr wehtun	3475
il	8586
il _ $	4318
il _ de	1530
il _ dit	1747
il _ ecrit	-2630
il _ etranglee	3936
il _ frappe	2032
il _ il	3163
il _ la	3554
il _ m	-1596
il _ manque	-2303
il _ partout	1522
il _ qu	1492
il _ suit	1740
il _ •	3863
il a	1743
il me	5505
il menace	1530
il •	3863
ill	7550
ill _ here	1911
ill _ it	2000
ill _ •	3909
ill be	2921
ill •	3909
imag*	7810
imagine	1815
imagining	5169
imagining _ him	3585
immer	1616
immer $	2016
in	3042
in _ $	-3884
in _ abusive	3054
in _ all	-1513
in _ and	-3742
in _ back	-1561
in _ bathroom	2627
in _ closet	2243
in _ drawer	2416
in _ flat	-1536
in _ ground	3013
in _ hand	4405
in _ he	1517
in _ hospital	2010
in _ house	3568
in _ is	-2208
in _ kitchen	1599
in _ life	-2244
in _ mailbox	-1890
in _ me	-2326
in _ now	1805
in _ place	2123
in _ right	2196
in _ rooms	1593
in _ sleep	4343
in _ so	-1497
in _ street	2959
in _ the	1544
in _ ways	-1583
in _ with	2379
in _ world	3285
in an	2901
in case	2485
in front	1822
in heaven	2323
in his	8520
in it	4374
in love	-2488
in my	2969
in ruhe	-2124
in that	2403
in the	1537
in with	-1561
ins	-1931
ins _ $	-1567
insi*	1954
inside	1734
inst*	-1768
instagram	-3971
instagram $	-1728
instagram _ $	-1625
instead	2572
instead _ $	1995
instead _ him	2018
instead of	3311
insu*	6996
insulin	6248
insulin $	3725
intente	1667
into	7949
into _ $	4530
into _ for	-1578
into _ room	1553
into my	3582
into the	3483
invi*	1577
inviting	2679
ir	-2312
is	3350
is $	2284
is _ a	-3105
is _ an	2886
is _ and	1861
is _ anniversary	1977
is _ answering	2917
is _ as	-2814
is _ be	-2737
is _ by	2168
is _ dog	1749
is _ door	3887
is _ else	-1511
is _ enough	2587
is _ fault	2433
is _ get	1825
is _ going	-2450
is _ gone	-1615
is _ her	-2525
is _ him	-1552
is _ his	2252
is _ i	-4174
is _ in	2211
is _ is	1483
is _ last	3543
is _ life	2818
is _ live	1870
is _ living	1970
is _ me	2507
is _ message	2406
is _ now	-2334
is _ of	-7120
is _ on	2399
is _ only	4738
is _ out	-1570
is _ over	-1535
is _ painful	5120
is _ plan	3929
is _ point	3761
is _ quiet	-1706
is _ real	1499
is _ reason	3031
is _ rope	1658
is _ she	2706
is _ since	-1787
is _ someone	-1681
is _ than	1584
is _ the	2615
is _ to	2059
is _ too	-1567
is _ up	-1593
is _ wife	2303
is _ worth	1729
is _ •	-3740
is a	-8132
is afraid	-1814
is an	1574
is back	2549
is banging	1902
is beating	2181
is better	1845
is cutting	2316
is dead	-3899
is done	2656
is drunk	4044
is exhausting	1825
is happy	-2275
is hurting	-2007
is it	-2583
is kicking	2064
is my	1842
is never	-1776
is not	3308
is off	3396
is one	3799
is only	1654
is our	1977
is outside	1694
is over	-2657
is something	-1534
is suicidal	2952
is the	4293
is there	1835
is threatening	2971
is what	-2964
is worried	-1495
is •	-1874
issu*	-3158
issues	-3158
ist	-6718
ist $	-1817
ist _ $	-2112
it	2257
it $	4874
it _ as	2557
it _ be	5219
it _ because	1631
it _ being	1659
it _ calm	2034
it _ dog	2064
it _ feel	-1923
it _ going	-1476
it _ have	-2061
it _ him	1919
it _ if	3003
it _ me	-1683
it _ night	1883
it _ not	-1925
it _ now	-2897
it _ school	-1649
it _ she	1508
it _ something	2395
it _ soon	-1543
it _ stop	1828
it _ to	-2402
it _ wrong	-1564
it _ year	2158
it again	1978
it all	3923
it and	3260
it another	2270
it away	-1621
it back	-2913
it bled	1614
it but	2202
it by	-1956
it did	-1478
it failed	-1503
it going	-1490
it if	2141
it is	-8316
it last	3146
it makes	-1513
it now	2722
it since	-1554
it take	1998
it takes	1825
it to	2798
it took	-3648
it was	2534
it would	-1790
its	4119
its _ and	3313
its _ i	2123
its _ to	1489
its _ worth	2346
its just	1712
j	4377
j _ au	-1806
j _ avale	4154
j _ d	-1481
j _ de	1751
j _ ecrit	2079
j _ mal	-2027
j _ pleure	-1781
j _ pris	1789
j _ quitte	-1876
j _ son	-1684
j _ tout	4350
j ai	5337
j aimerais	1827
ja	2373
jane*	1545
je	3753
je _ $	2055
je _ ai	-3522
je _ coupe	3632
je _ de	-1551
je _ depuis	2046
je _ disparaitre	2619
je _ dors	-2243
je _ encore	2852
je _ finir	1885
je _ jeter	1999
je _ me	4466
je _ morte	3577
je _ mourir	2757
je _ ne	2830
je _ pas	-4502
je _ plus	1669
je _ scarifie	1597
je _ sens	-2926
je _ suis	3852
je _ tuer	2721
je _ vide	-1878
je l	-2596
je lui	-2370
je m	-2405
je me	10286
je pars	1934
je pense	2066
je suis	-3110
je vais	3122
je voudrais	3368
jeal*	-2153
jealous	-1899
jealous _ people	1970
jealous _ who	1970
jeter	1999
jetzt	-2206
job $	-2418
job _ i	2098
job _ my	-1635
job _ wife	-1656
job and	2868
jogar	4685
joki*	2531
joking	2531
joking $	3274
jonas	1998
jump	7102
jump $	6629
jump*	4583
jumped	2286
jumping	2469
jumping off	1694
june $	-1542
juro	4179
just	4209
just _ $	-5275
just _ blow	1495
just _ case	1473
just _ die	3201
just _ him	-1676
just _ i	1616
just _ in	-1933
just _ it	2235
just _ my	1677
just _ not	6104
just _ sleep	2075
just _ the	-1957
just _ up	-1650
just _ want	2000
just did	3840
just in	1473
just let	2058
just sit	-3209
just take	1946
just waiting	1569
just wrote	1804
kann _ mehr	2497
keep	7482
keep _ $	3366
keep _ if	-2053
keep _ killing	1503
keep _ last	-2917
keep _ my	1874
keep _ under	1832
keep _ what	-2130
keep asking	-1952
keep fantasizing	2915
keep going	2425
keep imagining	2338
keep replaying	-1985
keeps	5476
keeps _ and	-1692
keeps _ gun	1808
keeps _ him	-1946
keeps _ me	-1648
keeps _ she	1531
keeps _ up	2061
keeps _ •	2982
keeps calling	-1655
keeps saying	4878
keeps showing	2061
keeps threatening	1729
keine _ $	-1621
keine _ zu	1621
keinen _ mehr	2254
keinen sinn	2514
key	2334
key and	2452
keys	2986
keys _ the	3119
kick*	3970
kicking	2064
kicking _ door	2064
kids _ better	1486
kids _ i	2612
kids _ is	2318
kids _ school	-1593
kids _ that	2318
kids and	2075
kids but	2251
kill	14470
kill _ $	4394
kill _ after	1537
kill _ i	4458
kill _ if	2146
kill _ now	-3257
kill herself	2421
kill him	3586
kill my	2430
kill myself	4718
kill*	5675
killed	-4910
killed in	-2287
killing	10585
killing $	2453
killing _ $	3517
killing _ ex	2185
killing my	2458
killing myself	6892
kind	3299
kind $	1510
kind _ wish	2392
kind of	2181
kinder $	1817
kiss*	-1527
knew	-2510
knife	7265
knife $	3550
knife _ the	2014
knock	-1811
knock _ door	-1705
knock on	-1705
know _ $	3585
know _ am	-3983
know _ and	2073
know _ be	-1734
know _ did	1666
know _ get	1825
know _ have	3437
know _ he	2025
know _ is	-2887
know _ it	2331
know _ not	-2076
know _ parks	2065
know _ she	-2320
know _ was	2536
know i	-2108
know if	-1698
know that	1512
know when	2498
know where	2996
knows	3554
knows $	2545
knows _ a	-1575
knows _ had	-1566
knows i	-2194
knows it	1979
konn*	2104
konnte	2104
kurz	-2942
l	-3908
l _ $	-2330
l air	1501
l appeler	-2394
la	7283
la _ $	5641
la _ a	3669
la _ •	3482
la boite	3316
la cara	1848
la extrano	-2044
la maison	-2081
la porte	3554
la rupture	-2339
la vie	2963
la voir	-1556
la voy	3215
lais*	-2223
laisse	-1850
larg*	-1940
las	5710
las _ $	5998
las escaleras	1947
las pastillas	2952
lass	-2413
lass _ in	-1760
lass mich	-2267
lass*	-2014
lassen	-2014
lassen $	-2014
lasst	2482
lasst _ nicht	2482
lasst mich	2482
last	9623
last $	3577
last _ $	-3196
last _ and	-1536
last _ for	3568
last _ i	2919
last _ it	1545
last _ said	-1505
last _ she	-1771
last _ was	2911
last fight	-1521
last message	2213
last night	3613
last spring	-2116
last time	5687
last year	-1980
late	-2723
lately $	-2411
laue*	2851
lauert	2851
lauert _ $	1991
lauert _ auf	1991
lauert mir	2851
laugh	-2181
lawy*	-3875
lawyer	-3875
le _ a	1804
le _ j	-2097
le _ sentido	2683
le monde	3009
le tuer	2826
le veo	2683
leak*	1474
learn	-1592
least	2506
leave _ alone	-1830
leave it	-2004
leave me	-5240
leave the	2144
leaves	2026
leben	8023
leben $	4736
leben _ mehr	1788
leer	-2402
left $	-3921
left _ and	1909
left _ for	2592
left _ is	1812
left _ letter	1933
left _ live	1518
left a	2946
left and	1738
left i	1753
left me	-3874
left to	2243
leg	4583
leg $	4583
legs	3692
les	1929
les _ devant	2643
less $	2046
let _ die	2095
let it	-1501
let me	2857
let us	-2506
lett*	4291
letter	-3067
letter _ her	1894
letter _ not	-1530
letters	6368
letting go	1494
lettre	1835
liar	-1483
lie	-2198
lieb*	4503
liebsten	3184
liebsten _ ich	3184
liebsten _ tot	1610
liebt	-2349
liebt _ mehr	-2349
liebt _ nicht	-2349
liebt mich	-2349
lied	-3216
lied to	-1620
lieg*	2335
liegen	2335
lies	-1998
life	3641
life $	9142
life _ $	1751
life _ i	-2122
life _ meaning	1782
life _ not	2598
life _ over	1799
life _ spring	-1719
life and	-2173
life last	-1719
ligar	-3458
ligar _ $	-1614
ligar para	-3292
ligou	-1683
ligou _ $	-1529
like	-2842
like _ $	2434
like _ again	-1763
like _ and	2405
like _ it	2169
like _ lost	-1540
like _ not	5163
like _ of	-3549
like _ should	1611
like _ to	-2003
like a	-3336
like being	1746
like dying	6807
like it	2705
like me	2238
like she	2120
like the	-1687
like to	-2804
liked	-3879
liked _ $	-2241
liked my	-1868
list	-3643
list of	-2276
listen	-1868
lite*	-2307
literally	-2307
litt*	-2074
little	-2074
little $	-1751
little _ not	-1597
little sister	2477
live	10555
live $	3486
live _ him	2731
live _ of	2062
live _ you	1744
live anymore	3188
live for	4097
live with	-2713
livi*	9943
living	9943
living $	2086
living _ $	3289
living _ her	2208
living _ is	1561
living anymore	1808
living past	1903
llam*	-5112
llamar	-2398
llamarla	-1494
llame	-2363
llamo	-4541
llamo _ $	-2793
llamo anoche	-1647
llevo _ en	1886
llevo _ pensando	1886
llor*	-1864
llorar	-1598
lo	2871
lo _ $	3601
lo _ mata	2767
lo _ matar	1738
lo _ me	2401
lo juro	4179
lock _ in	1515
lock _ the	1515
lock myself	1515
lock*	6023
locked	4025
locked _ $	2472
locked _ in	2923
locked me	1898
locks _ in	2015
log	-1746
lol	-2811
lol $	-3749
lol _ i	2344
lone*	-2271
lonely	-2128
long	-3455
long _ ago	-1936
long _ and	-1626
long _ it	1946
long _ take	1929
long does	1689
long sleeves	1952
long time	-2816
long*	1849
longer	2034
longer _ $	2265
look _ $	1864
look _ it	1859
look _ the	-2078
look _ to	1552
look after	1762
look at	-2937
look forward	1552
look*	6487
looked	3109
looked _ $	4639
looking	3378
looking _ $	2733
looking _ me	1846
looking _ the	1952
looking for	1846
looks	2343
looks _ $	2504
los brazos	2261
losc*	-1509
losch	-1483
lose	-4163
lose _ $	-4580
lose _ and	2062
lose it	-2918
losi*	-2981
losing	-2981
lost	-2182
lost $	-1593
lost _ and	2548
lost _ in	-1623
lost _ job	1636
lost _ of	-1614
lost _ to	1505
lost _ will	5255
lost his	2442
lost my	1525
lot of	-1768
loud*	1657
louder	1657
louder than	1504
love	-7961
love _ $	-3333
love _ life	-3098
love _ my	-1610
love _ to	3380
love her	3752
love me	-2447
love my	-1916
love with	-1827
love you	3118
loved	-3788
loved _ $	-1573
loved me	-2487
loves _ and	-1670
loves _ then	-1670
loves me	-2556
low	-2439
low _ esteem	-1902
low self	-1902
lui	-1839
lui $	4555
lui _ $	-3906
lui ai	-1634
lui ecrire	-1805
m	-2600
m _ $	-1481
m _ ecrit	-2755
m _ etranglee	3936
m _ frappee	4260
m _ hier	1541
m _ quittee	-2000
m _ veux	-1820
m a	1601
m en	-1820
ma	3063
ma _ $	-2224
ma _ a	-1559
ma _ veut	3559
ma soeur	2042
mach	3813
mach _ mit	1773
mach _ schluss	3039
mach heute	1773
mach ich	2435
mach*	1802
machuco	3023
mad	-1957
made	3013
made _ $	-2799
made _ it	1517
made _ with	1632
mai	-1521
mail*	-2311
mailbox	-1890
main	2135
mais	2067
mais _ viver	1797
mais me	-1738
mais sentido	2674
mais viver	3559
mais*	-2081
maison	-2081
make	3506
make _ 30	1545
make _ he	3041
make _ pay	2372
make her	1770
make me	-2221
make sure	1653
makes _ feel	1524
mal	-1502
mal au	-1476
man _ $	-2074
man _ his	2097
man in	-1963
mand*	-7208
mandar	-2777
mandar _ $	-1957
mando	-1732
mandou	-2226
mandou _ $	-1752
mandou mensagem	-1634
mann _ mich	1749
manq*	-3713
manque	-2784
manque _ $	-1580
many	3608
many days	-1631
many photos	-2825
mao	3760
mari _ $	1958
mari me	2666
mari*	2363
marido	2382
marido me	4245
marr*	-2738
marriage	-1889
marriage $	-1901
marriage and	1899
mas	2347
mas _ $	1853
mata	5353
mata $	4406
mata*	9596
matar	18052
matar $	8845
matar _ $	4830
matar _ e	1714
matar ele	3984
matar hoje	1788
matarlo	2379
matarme	5035
matarme $	2890
mato	2274
mato $	2968
maybe	-1996
maybe _ is	2462
maybe _ just	-1617
maybe i	-2706
me	10302
me $	-3324
me _ $	-2852
me _ a	2787
me _ calls	1645
me _ celular	1501
me _ con	2817
me _ cortes	3029
me _ coupee	2673
me _ cuello	1694
me _ da	2106
me _ dano	4277
me _ days	-1889
me _ de	6710
me _ dejado	-1593
me _ del	2190
me _ doing	2070
me _ du	4292
me _ e	2672
me _ else	-1638
me _ en	1975
me _ encore	2695
me _ et	2714
me _ eu	-1975
me _ every	2429
me _ everything	-1561
me _ for	-2167
me _ from	3375
me _ goodbye	1908
me _ her	-2088
me _ hoje	1788
me _ i	-1483
me _ il	3220
me _ it	3202
me _ know	1670
me _ l	1501
me _ las	2888
me _ les	2313
me _ mais	-2056
me _ mal	3659
me _ matar	1559
me _ me	7030
me _ mensagem	-2336
me _ my	2845
me _ nao	1860
me _ no	1726
me _ novo	3718
me _ of	2837
me _ otra	1506
me _ over	-1556
me _ partout	1964
me _ paz	-2520
me _ pecho	-1747
me _ pic	1795
me _ proposito	2173
me _ que	-2058
me _ says	2011
me _ sex	4063
me _ she	3302
me _ sola	-1644
me _ someone	-1601
me _ that	-3735
me _ todas	1966
me _ tonight	1772
me _ twenty	-2259
me _ un	1786
me _ vez	2570
me _ vide	-1878
me _ wants	1707
me _ weeks	-1635
me a	-4659
me about	-3030
me after	-2744
me agarro	1694
me ama	-1784
me ameaca	2185
me amenaza	2484
me anymore	-4060
me around	1930
me at	-1927
me bateu	5056
me be	-1718
me bloqueou	-1843
me but	-4489
me controla	2282
me cortar	3307
me corto	6462
me coupe	3632
me deixa	-1674
me deixou	-2240
me dejo	-6144
me dijo	-1813
me down	3750
me duele	-3283
me empujo	1947
me empurrou	1887
me escribio	-2901
me foutre	1501
me frappe	3441
me from	1964
me golpea	2722
me golpeo	1770
me ha	-2260
me have	2125
me here	2693
me home	1509
me i	-4835
me in	1699
me into	1658
me jeter	1999
me jogar	4685
me last	-1535
me ligou	-1683
me llamo	-4227
me machuco	3023
me mandou	-2099
me manque	-2784
me mata	5353
me matar	5639
me menace	1752
me muero	3053
me now	-3044
me on	-2260
me once	-1558
me over	2898
me pega	4931
me pego	1559
me persegue	2136
me quiere	-1679
me quiero	2272
me reveiller	3423
me scarifie	1597
me sens	-2926
me she	1500
me siento	-1529
me sigue	1501
me sinto	-2035
me so	-2208
me suis	3852
me suit	2183
me the	-2470
me threats	2357
me tome	3061
me tomorrow	3102
me traiu	-1835
me tuer	3982
me up	2069
me when	4758
me with	2726
me you	2131
mean	3670
mean _ $	4457
mean it	3424
mean*	1574
meaning	1574
medo	2634
medo _ ex	2134
medo _ meu	2134
medo dele	1630
medo do	2134
meds	1971
meds $	1567
meet	-3690
meet _ $	-1641
meet _ and	-1647
meet*	-3531
meeting	-3412
mehr	5903
mehr $	-4045
mehr _ $	7614
mehr _ leben	2722
mehr _ mach	1545
mehr _ sein	2038
mehr aufwachen	2394
mehr da	2038
mehr ich	2296
mehr leben	3259
mein	2073
mein _ $	-1879
mein _ bedroht	2780
mein _ ist	-2105
mein _ mich	6692
mein _ schlagt	2558
mein _ verfolgt	1632
mein ex	2393
mein*	2897
meine _ ernst	3080
meine _ sich	2065
meine ex	1970
meine frau	-1579
meine freundin	2180
meinem	2768
mejor	7488
mejor _ $	5682
mejor _ mi	3576
mejor sin	3576
meld*	-2420
meldet	-1518
melh*	2921
melhor	2921
meme	-2516
meme $	-1750
men	-2113
mena*	6022
menace	4487
menace de	2735
mens*	-7547
mensagem	-4297
mensagem $	-2521
mensaje	-2257
mes	-1950
mess	-1908
mess $	-1585
mess*	-11321
message	-4074
messaged	-3083
messaged me	-1697
messages	-3341
messages $	-2610
messaging	-2613
messaging _ $	-1663
met	-3608
met _ $	-1946
meu	8397
meu _ $	4396
meu _ bateu	1809
meu _ me	4511
meu ex	6446
mi _ $	-6229
mi _ amenaza	1533
mi _ controla	1771
mi _ dejo	-3818
mi _ dice	1674
mi _ en	-1693
mi _ golpea	2722
mi _ llamo	-2483
mi _ me	6265
mi _ no	1987
mi _ pega	3191
mi _ que	1674
mi _ quiere	2107
mi _ sigue	1501
mi ex	2167
mi marido	1545
mi mujer	-1512
mi novia	-2248
mi novio	1664
mich	10077
mich $	4124
mich _ $	2164
mich _ ich	1485
mich _ mehr	-2349
mich _ raus	1767
mich _ ruhe	-1848
mich _ trinkt	1604
mich _ zug	-2703
mich geschlagen	5022
mich in	-1833
mich selbst	3307
mich so	-1637
mich um	3606
mich umzubringen	2380
mich und	1612
mich verlassen	-1958
mich wenn	1604
mich wieder	3211
miedo	2027
mieux	3142
mieux _ $	3652
might	4413
might _ $	2640
might hurt	3111
mim	2304
mim $	2445
mind	2783
mind if	1584
minha	3922
minha _ me	-1748
minha _ nao	1892
minha falta	2471
minutes $	-1491
mir	3833
mir $	-1507
mir _ $	1664
mir _ an	3099
mir _ zu	1552
mir auf	1728
mir das	2621
mir vor	2330
mir was	2357
mis datos	-1663
mis fotos	2347
miss	-1824
miss him	-1828
miss me	3459
miss*	-4221
misses	-1631
misses me	-1488
mit _ $	2130
moch*	2466
mochte	2466
moi $	2027
moi _ $	-3707
mom i	2237
mom is	-1652
mon	2422
mon _ est	-2529
mon _ et	-1850
mon _ m	2363
mon _ me	5539
mon copain	2729
monde	3009
money	-2401
money _ my	1472
mons*	-2240
month	-3229
months $	1500
months _ nothing	-1540
months and	-1646
mood	-2986
mood $	-1759
more	-2175
more _ am	-1677
more _ from	3308
more _ i	-2332
more _ more	2530
more _ that	2380
more and	2530
more pain	2048
more word	3308
morgen _ $	1475
morgen nicht	2671
mori*	1520
morirme	1520
morning _ $	-1980
morning _ i	2077
morning i	1842
morr*	8245
morrer	8104
morrer $	5072
morrer _ $	2891
mort	-1716
morta	1629
morte	5639
morte $	5639
most	-1530
mother _ and	-1636
mother _ he	3418
mother and	1876
mother called	2558
mother has	-1901
mour*	8467
mourir	8654
mourir $	5482
move	-4005
move on	-2082
moved	-3507
moved _ $	-2066
moved out	-1800
movie	-3527
much $	3098
muer*	2744
muero	2950
muerta	3459
muerta $	3459
mujer	-1512
mum	8638
mum $	3309
mum _ for	2132
mum _ her	2126
mum _ love	2146
mum i	3584
mums	5771
mundo	9348
mundo $	8105
murd*	-3694
murder	-3299
murder _ $	-2167
murder _ burger	-2431
music	-2981
music $	-2237
muss	-2473
must	-1667
my	6993
my _ $	-3595
my _ a	3237
my _ address	1624
my _ afraid	-2927
my _ after	2308
my _ again	1576
my _ all	-2003
my _ am	2472
my _ anger	-1654
my _ anymore	-1953
my _ are	3043
my _ asked	-5411
my _ at	1556
my _ beating	2303
my _ beats	2269
my _ before	1551
my _ boyfriend	5926
my _ came	3943
my _ cheated	-1691
my _ controls	2459
my _ covered	1814
my _ cuts	4020
my _ death	-2633
my _ died	-7246
my _ drinks	-1637
my _ drunk	2226
my _ everything	-1773
my _ ex	-1630
my _ father	-1604
my _ feel	-2048
my _ follows	2227
my _ for	1884
my _ gets	3015
my _ gone	-3890
my _ has	1530
my _ he	5858
my _ herself	2330
my _ his	5957
my _ hit	-2821
my _ hits	4494
my _ home	1836
my _ hurts	-2105
my _ i	1484
my _ into	2443
my _ it	1564
my _ just	5811
my _ keeps	2427
my _ kids	1860
my _ last	1548
my _ like	1948
my _ look	2240
my _ lost	2495
my _ love	3664
my _ made	2181
my _ makes	-1497
my _ man	1907
my _ me	7835
my _ message	2284
my _ my	7334
my _ never	-1599
my _ new	1576
my _ night	3623
my _ of	-1982
my _ one	1727
my _ open	4528
my _ other	-1568
my _ our	2155
my _ passed	-2117
my _ put	2405
my _ reject	-1931
my _ said	4517
my _ say	-2705
my _ she	2977
my _ sister	2477
my _ slaps	2660
my _ suicidal	2269
my _ texts	-1783
my _ that	-2930
my _ the	-5424
my _ there	2055
my _ they	2509
my _ this	-2605
my _ threatened	1674
my _ threatening	3234
my _ told	1606
my _ touches	3020
my _ twice	1966
my _ until	3965
my _ wants	-1612
my _ was	-3585
my _ when	-2618
my _ wife	-2653
my _ will	-3625
my _ with	-3999
my _ worried	-1495
my _ •	-3386
my account	-3092
my arm	6669
my arms	6764
my attempt	-1483
my aunt	-1495
my baby	1607
my balcony	1742
my bike	2551
my birthday	-2433
my body	3007
my boss	-1950
my boyfriend	-6455
my brains	1495
my building	1885
my car	1689
my church	-1931
my contacts	-1897
my counselor	-1782
my data	-3906
my daughter	3586
my death	2178
my depression	-2160
my doctor	1805
my dog	2091
my door	4238
my ex	-4622
my exam	-1634
my eyes	3232
my family	3457
my fault	1876
my first	-2197
my funeral	6563
my girlfriend	2592
my grandfather	-1530
my grandma	-2986
my group	-2047
my hand	1996
my head	2022
my husband	1564
my insulin	4979
my last	4784
my leg	4583
my life	-4596
my little	2516
my marriage	-3188
my meds	1827
my mood	-1869
my mother	-2921
my mums	2019
my neck	2216
my neighbor	2274
my nudes	5286
my only	1553
my own	2361
my phone	2377
my plan	3513
my post	-2245
my profile	-2188
my relationships	-1813
my roommate	3906
my scars	2415
my sisters	-2175
my skin	2186
my son	2182
my stepdad	2567
my stepfather	2630
my story	-3135
my thighs	1833
my throat	4520
my twenties	-1912
my wife	1969
my will	6163
my work	1849
my wrist	-1596
my wrists	2047
my •	-2029
myse*	10004
myself	10004
myself $	1944
myself _ do	2319
myself _ i	4224
myself _ it	3939
myself _ my	2204
myself _ the	4151
myself anymore	-1599
myself for	-1672
myself in	1546
myself lately	-1502
myself not	-1551
myself on	2426
myself so	1691
myself that	-2016
myself to	-2783
myself when	1955
myself with	2725
na	6488
na _ $	3073
na _ minha	1843
na minha	2847
nach	-3041
nach _ $	-2827
nach*	-2087
nachrichten	-1478
nachrichten _ $	-1478
nacht	3544
nacht _ ich	2435
nacht mach	2435
nack*	1706
nacktbilder	1706
nacktbilder _ $	1706
nacktbilder _ veroffentlichen	1706
nacktbilder zu	1706
nada	-1889
nada $	-1794
nadie	2359
nadie _ $	2420
name	-3414
name $	-2435
name _ $	-1573
name _ my	2270
name in	2270
namorado _ bateu	1809
namorado me	1889
nao	1672
nao _ mais	4285
nao _ ninguem	-1836
nao _ sentido	2674
nao _ viver	3559
nao me	-3296
nao quero	2034
nao vejo	2284
ne _ $	1701
ne _ depuis	-2086
ne _ pas	-2544
ne _ rien	2619
ne dors	-2243
ne me	-1929
ne plus	1967
ne vaut	2557
neck	3175
neck _ $	2216
need	-1839
need _ $	2704
need _ to	-2978
need a	-3232
neig*	3720
neighbor	2013
neighbor _ beating	2303
neighbor _ his	2303
neighbor is	2303
nela	1883
nela $	1883
nerv*	-3428
nervous	-3137
never	-3415
never _ $	4789
never _ again	-1506
never _ and	-1639
never _ be	3181
never _ born	1502
never _ but	-2441
never _ me	-5247
never _ this	1734
never _ to	2411
never _ up	2941
never born	3121
never find	-1958
never go	-1467
never have	2117
never said	-1700
never wake	1837
never walks	1808
never wanted	1909
new	-1804
new _ $	1981
new address	1894
new girlfriend	-1651
new guy	3107
new ones	2262
next	4683
next _ my	2779
next time	1730
next to	2369
ngl	1511
nice	2591
nice $	3528
nicht	-3046
nicht _ aufwachen	2394
nicht _ da	2038
nicht _ er	-1521
nicht _ ich	2059
nicht _ leben	3259
nicht _ sein	1744
nicht _ und	-2532
nicht auf	1699
nicht mehr	3262
nicht raus	1767
nie _ $	1528
nie geboren	1685
nigh*	-4470
night	4200
night $	-2552
night _ a	1497
night _ have	1808
night _ i	2558
night _ me	2303
night _ my	2268
night _ will	2249
night for	3200
nightmare	-1694
nightmares	-3311
ninguem _ minha	2471
no _ $	1773
no _ a	-1724
no _ am	-2067
no _ de	-1730
no _ for	2573
no _ i	-1756
no _ mas	4339
no _ me	2679
no _ nada	1865
no _ not	-2163
no _ of	2204
no _ que	-2230
no _ quiere	-1679
no _ seguir	1733
no _ sentido	3462
no _ to	2060
no _ veo	2683
no _ vivir	2040
no contact	-4942
no despertara	3006
no existir	1795
no i	-2211
no le	1590
no me	-6249
no meaning	1782
no need	3677
no paro	-1480
no purpose	-1514
no quiero	6253
no reason	3173
nobo*	2625
nobody	2625
nobody _ a	1645
nobody _ cook	-1555
nobody _ for	-2607
nobody _ i	-1644
nobody _ man	1645
nobody believes	1881
nobody is	-1735
nobody knows	3752
nobody to	-2664
nobody will	1630
nobody would	1568
noch _ $	1709
norm*	-2573
normal	-1879
not	5295
not $	-1836
not _ a	1663
not _ about	-1647
not _ alive	3389
not _ am	3099
not _ and	1667
not _ another	2518
not _ anyone	2705
not _ anything	-1687
not _ at	-1578
not _ back	2716
not _ be	2388
not _ because	4008
not _ being	5948
not _ christmas	-1805
not _ die	3101
not _ enough	-4559
not _ exist	3464
not _ for	-1596
not _ go	-3655
not _ have	3633
not _ he	1695
not _ her	-1929
not _ here	5492
not _ how	-2099
not _ hurting	2675
not _ i	5082
not _ if	2936
not _ ill	2642
not _ imagining	2830
not _ in	-3484
not _ is	-1720
not _ just	2042
not _ lately	-1684
not _ like	1774
not _ live	4032
not _ living	5289
not _ me	2168
not _ myself	1871
not _ next	1485
not _ of	-2219
not _ one	3067
not _ over	-1746
not _ people	-1618
not _ right	-2411
not _ she	-1673
not _ since	-2981
not _ talk	-2095
not _ type	-1650
not _ up	2611
not _ wake	3017
not _ want	1568
not _ was	2149
not _ well	-1551
not _ when	-3598
not _ you	-2482
not _ •	-1909
not a	-2113
not allowed	3259
not answering	2917
not ask	3000
not be	6533
not bother	1590
not breathe	-1907
not come	2465
not do	-3412
not eating	2015
not end	-1675
not enough	1767
not exist	4419
not feel	1564
not get	-4295
not go	-1997
not good	-1928
not hurt	-2251
not in	-1665
not joking	3577
not leave	3286
not let	2751
not me	-2251
not mind	2225
not myself	-1703
not need	3671
not promise	2833
not ready	-2140
not see	8861
not send	-2213
not sleep	-4029
not stay	3110
not stop	3348
not talk	-3280
not tell	1701
not the	-2414
not think	-2534
not to	-3199
not wake	3340
not want	2737
not work	1521
not worry	-1677
not worth	3660
note	8288
note $	4010
note _ $	2820
note and	3064
note on	-1814
noth*	1490
nothing	1490
nothing _ $	-4242
nothing _ any	1967
nothing _ for	2139
nothing _ from	1679
nothing _ live	2532
nothing left	2142
noti*	2312
notice	3527
notifications	-1825
novia	-2447
novia me	-1585
novio	3618
novio _ $	2606
novio me	4210
novo	2771
novo $	2968
now	-4272
now $	4371
now _ do	-1625
now _ i	-2099
now _ is	2998
now _ it	-1957
now _ just	1939
now _ love	-1797
now _ my	-1785
now and	-4162
now i	-3488
now that	1602
now the	3122
nudes	5286
nudes $	2723
nuevo	1846
nuevo novio	1954
number	-3468
numbers	2232
numbers $	1492
nur	-2955
nur kurz	-2492
o	-4995
o _ $	-1967
of	2830
of _ $	3011
of _ accident	1607
of _ alive	3751
of _ alone	-2695
of _ and	-5507
of _ being	-2245
of _ building	1563
of _ can	1689
of _ cuts	1557
of _ die	2677
of _ do	2441
of _ ex	4998
of _ front	1714
of _ he	2704
of _ heart	-2563
of _ her	-2410
of _ husband	2841
of _ i	3620
of _ is	-1797
of _ it	1694
of _ just	-1992
of _ kids	3704
of _ life	-2761
of _ me	-2302
of _ my	-1794
of _ now	-2382
of _ people	1573
of _ picture	2616
of _ says	-1552
of _ she	-2362
of _ the	6436
of _ this	2096
of _ to	-2765
of _ tonight	2472
of _ train	1732
of _ wheel	1727
of _ when	3390
of _ who	1970
of _ with	2540
of _ would	1966
of _ •	3576
of a	2672
of being	-1850
of course	-1503
of cutting	1674
of ending	2031
of existing	2303
of her	-2733
of him	3532
of it	-4133
of life	-2005
of living	4364
of losing	-2599
of my	1967
of myself	-1647
of people	-2226
of pills	4803
of them	1607
of this	1652
of us	-1565
of vodka	1909
of ways	1864
of what	2687
of wine	-2561
of wish	2392
off	2490
off _ $	3280
off _ him	-2502
off _ my	-1821
off myself	2009
often	-4208
oh	-1997
ohne	2382
ohne mich	1492
ohne sie	1782
oi	-1809
ojala	7006
ojala me	2532
ojala no	4474
ok	-5388
ok $	-3182
ok with	1479
okay	-2272
old	-2370
old _ $	-3447
olvi*	-1620
on _ balcony	2260
on _ boyfriend	-1849
on _ bridge	3741
on _ house	-2137
on _ last	-2430
on _ own	-3168
on _ planet	1595
on _ roof	3321
on _ screaming	1594
on _ so	1869
on _ table	5415
on _ the	-1821
on _ when	1569
on _ with	-2059
on and	-2473
on her	-2151
on my	-2459
on purpose	6924
on sunday	1561
on the	8050
once _ years	-2138
one	-1610
one _ $	1544
one _ and	-2656
one _ from	3139
one _ i	-1933
one _ mum	1689
one _ not	-2364
one _ the	2365
one _ word	3308
one for	3349
one last	-1479
one little	-1666
one more	-2859
one who	-1601
ones	2262
onli*	-2601
online	-2601
only	6956
only _ because	2202
only _ i	4019
only _ me	1516
only _ out	1588
only _ that	2122
only alive	1489
only reason	3317
only thing	2980
open	1800
open _ $	2969
open again	1895
opti*	1814
option	2027
or _ $	1656
or _ but	2202
or _ her	-1894
or _ i	2398
or _ my	2571
or _ will	-2250
or anything	1692
or just	-2110
order _ he	2931
order _ me	-2293
order _ still	1793
order and	1793
os	4803
os _ $	2140
os _ na	2847
os remedios	2554
other	-2242
otra	2294
otra _ $	1627
otra vez	4665
oubl*	-1555
our _ $	2144
our _ him	2564
our baby	2580
our son	2451
out	-1725
out $	6858
out _ $	-3758
out _ have	2239
out _ it	1740
out _ life	4562
out _ my	-3013
out _ picture	2638
out _ the	2142
out and	-2463
out that	2237
out to	-3465
outs*	3865
outside	3865
outside _ with	1842
outside and	-1785
outside his	2111
over $	6558
over _ $	-4755
over _ i	1535
over _ now	-1751
over a	-1901
over him	-1577
over life	3144
over my	1498
over the	-2288
over*	6243
overdosed	1649
overdosing	2454
own _ $	-1703
own life	1531
oxy	4812
oxyg*	1901
oxygen	1901
page	-2853
paid	2538
paid the	2571
pain	-1939
pain $	1705
pain _ $	-1634
pain _ go	-1720
pain to	-3970
pain*	5533
painful	5061
panic	-2091
pape*	-2072
papers	-1606
para _ $	5354
para _ me	-2610
para _ sepas	-1921
para ele	-3151
para sempre	2263
para siempre	2605
para*	1623
paracetamol	2428
parents _ 38	-1737
parents _ me	1529
parents _ the	-2342
park*	3838
parked	3382
parking garage	1639
parks	2065
parks $	1784
paro	-2215
paro de	-2215
pars	1934
part _ me	2206
partout	1498
party	-3523
party $	-3879
pas	-7258
pas _ $	-1917
pass*	-2674
passed	-2907
passed _ and	-1596
passed _ i	-2190
passed away	-1485
passwords	2035
past my	1709
past*	3631
pastillas	3631
pause	-2503
pay	2025
pay _ blood	2347
pay with	2347
paz	-3881
paz $	-3881
peac*	4127
peace _ i	1494
peace _ it	1517
peace now	1975
peaceful	4127
peaceful _ this	2231
peaceful _ to	1528
peaceful compared	1528
pecho	-1784
pega	4931
pega $	2304
pego	1559
pelo	1593
pelo _ $	1768
pens*	6375
pensado	1995
pensado en	1995
pensando	2821
pensando _ de	1622
pensando _ quitarme	1796
pensando _ suicidio	1830
pensando em	2441
pensar	-1843
pensar _ $	-1843
pensar en	-1541
pense	2066
penso em	1778
peop*	-3283
people	-3283
people $	1473
people _ $	4553
people _ die	1970
people _ my	-3613
people _ young	1970
people _ •	-1815
people in	-1612
perdon	1638
perf*	-1691
persegue	2136
persegue $	1632
person	-3372
person _ $	-1909
phone	-2811
phone _ i	-1985
phone _ it	-1736
phone _ me	1742
phone _ my	-1511
phone _ night	1541
phone _ off	2950
phone buzzes	-2291
phone is	1794
phone to	-1525
phot*	-2018
photo $	-2249
photo of	3473
photos	-1971
photos $	-1644
phys*	3635
physically	3399
pic _ and	1795
pic _ pills	1795
pic of	1504
pick*	5492
picked	5005
picked _ $	3586
picked _ date	2948
picked a	2948
pict*	2133
picture	2435
picture $	2140
pien*	4519
pienso	4519
pienso _ todos	1534
pienso en	3346
pill*	3761
pillow	2941
pillow $	2310
pills	13260
pills $	3223
pills _ the	1770
pills and	3656
pills on	2214
pist*	3338
pistola	3338
pizza	-3225
place $	-1735
places with	1800
plan	11399
plan $	3146
plan and	3499
plan was	2310
plan*	6149
plane	4807
plane _ $	4513
planet $	1595
planning	5715
planning _ for	1721
plat*	4972
platform	4862
play*	-1615
please	-3779
please $	-4803
please _ my	4067
please tell	4403
pleu*	-3187
pleure	-2739
plus	4143
plus $	-2929
plus _ $	4433
plus _ de	2389
plus _ reveiller	1810
plus _ vivre	1943
plus de	2892
plus depuis	-2086
plus vivre	2829
point	4728
point _ $	1958
point _ alive	1584
point _ living	3087
point in	1777
point of	2376
poli*	1694
police	1773
poor	-2254
por	-6082
por _ $	-2109
por _ escaleras	1947
por _ no	-1557
por las	1947
porte	3554
porte $	3554
poss*	-1916
post _ nudes	2207
post my	2207
post*	-1601
posts	-1541
posts _ more	-1669
posts one	-1669
pour	1493
pour tout	1514
pray	3355
pred*	1629
pref*	4419
prefiero	1541
pregnant _ $	1811
prep*	2488
prepare	2573
pret*	2740
pretty	1833
pris	1789
priv*	1716
private	1716
prob*	-2037
problem	-2893
proc*	-1539
prof*	-6816
profil	-2920
profile	-3521
profile _ $	-1804
prog*	-1933
prom*	-1956
promise _ be	2001
promise _ here	1931
promise ill	1931
prop*	2998
proposito	2173
proud	-3077
proud _ $	-2455
publ*	4170
publicar	1847
publicar _ fotos	1847
publicar mis	1847
puedo _ de	1692
puedo mas	4340
puer*	4789
puerta	4789
pulled _ on	1943
punc*	2024
puni*	3765
punishment	1689
purp*	6421
purpose	6421
purpose $	3854
push*	6956
pushed	5391
pushed _ and	2883
pushed _ down	3152
pushed _ the	2627
pushed her	3184
pushes	1565
put	4625
put _ in	3714
put _ on	2558
put _ the	1811
put a	5443
put him	1897
put his	1611
put the	-1593
qu _ me	1722
qu il	2131
quar*	1569
que	2346
que _ $	-4186
que _ a	7112
que _ amo	-1610
que _ de	-1553
que _ en	1503
que _ matar	1862
que _ me	-3687
que _ mis	-1468
que _ que	-2293
que _ si	-1690
que _ va	1662
que ele	-2173
que eu	-2690
que je	-2703
que la	-1683
que me	-3254
que mi	1519
que si	5297
que sobro	2502
que vai	2937
queb*	5464
quer _ $	1502
quer _ matar	1502
quer se	1502
quer*	6989
queria	6989
queria _ $	4192
queria _ e	2252
queria _ me	-1852
queria dormir	2252
quero	6684
quero _ $	5699
quero _ mundo	2050
quero _ viver	2427
quero mais	2472
quero sumir	3033
quie*	8255
quiere $	-1679
quiere _ $	1803
quiero	8739
quiero _ $	8858
quiero _ dano	2074
quiero _ me	-2068
quiero _ no	1977
quiero _ que	-2449
quiero _ siempre	1790
quiero decirle	-1605
quiero desaparecer	1790
quiero escribirle	-1630
quiero matarme	3870
quiero morir	1679
quiero que	-2654
quiero seguir	2035
quiero terminar	-1663
quiero vivir	2138
quiet	-4223
quiet $	-2188
quis*	2321
quisiera	2321
quit	1595
quit _ job	3036
quit my	3733
quit*	-3497
quitarme	2502
quitte	-2996
quitte _ et	-1876
quittee	-2193
quittee _ $	-2046
quoi bon	1919
rais*	2949
raised his	2053
raises	1688
raises _ hand	1688
raises his	1688
raiva	1745
rang	-3190
raped	6356
raped _ my	2091
raped by	2091
raped me	4027
rath*	1820
rather	1820
rather be	2475
raus	1767
raus $	1767
razor	3678
reac*	-5458
reach	-5611
reach _ $	-2479
reach out	-4959
reached	-3870
reached _ to	-1578
reached out	-3579
read	-3327
reads	2889
reads _ i	1660
reads this	1660
ready	7529
ready _ $	1542
ready _ go	4382
ready _ it	2184
ready to	6387
real	3273
really _ $	-2133
really think	1893
reas*	6522
reason	6916
reason _ be	-1834
reason _ here	1795
reason _ on	2468
reason _ stay	2007
reason _ up	1902
reason to	3654
reco*	-5328
recovered	-2821
recovered from	-2821
regr*	-3012
reje*	-2133
reject	-1931
reject _ $	-1931
reject me	-1931
rela*	-3464
relapsed	5412
relationship	-2802
relationship $	-2328
relationship _ and	-2104
relationships	-1813
relief	2095
rema*	1571
reme*	3987
remedios	3725
remember	-1780
remi*	-3172
remo*	-3743
remove	-2149
repl*	-2381
replaying	-1985
replaying _ last	-1985
replied $	1733
reply	-5775
reply $	-1683
reply to	-2121
repo*	-3380
rese*	1793
researching	1793
resi*	-1663
resp*	-7119
respondi	-2271
respondi $	-1923
rest	2662
rest _ life	-1965
restraining _ me	-1881
reve*	1617
reveiller	3423
reveiller $	2419
revenge	-1790
rich*	1649
right	2532
right $	-2088
right _ $	5911
right now	4036
ring	-7649
ring $	-3726
ring _ $	-1777
ring him	-1771
ritze	1707
ritze mich	1707
river	2327
river _ the	2471
roll	-1555
roof	3854
roof _ its	1941
room	2314
room $	1616
room _ night	1553
room*	3345
roommate	3704
rooms	1593
rope	11201
rope $	8844
rope in	2022
ruhe	-3213
ruhe $	-1760
ruin*	-2539
run	2689
run $	-1973
run _ $	3872
run _ over	4695
running _ $	2107
runs	1917
rupt*	-2671
rupture	-2339
rupture $	-2339
s _ $	-3959
s _ her	3509
s _ hits	3023
s _ is	-1772
s _ me	4154
s boyfriend	3485
s death	-3142
s husband	2370
s il	1868
s new	1576
sabe	3093
sabe _ $	1805
sad	-7688
sad $	-4951
sad _ $	-1797
sagt _ bringt	2033
sagt _ sich	2033
sagt sie	2033
said $	-2623
said _ $	-2878
said _ he	2933
said _ the	-2778
said _ to	-2763
said _ was	-2793
said _ will	2290
said he	2008
said if	1561
said she	1505
said that	1688
salir	3680
same	-3795
same _ $	-2129
sang*	4513
sans	4432
sans _ $	4432
sans moi	1633
sat _ his	1739
sat _ the	-2240
saw	-6057
saw _ $	-3559
say	-9416
say $	-3972
say _ $	-1604
say _ to	-1874
say no	3739
sayi*	3664
saying	3664
says	4746
says _ am	-2194
says _ i	2990
says _ loves	-1670
says _ me	-3328
says _ my	1518
says _ should	-1815
says _ tell	2809
says _ things	-1660
says _ wants	2401
says _ •	2945
says hell	1608
says i	-3240
says if	4340
says •	2945
scar*	5877
scared _ alone	-2563
scared _ being	-1627
scared _ do	2308
scared _ go	2957
scared _ i	1644
scared _ losing	-2599
scared _ never	-2054
scared _ what	1715
scared for	2299
scared of	-2357
scarifie	1597
scarifie depuis	1597
scars	5048
scars _ my	2138
scars from	1937
scene	-1703
schl*	6180
schlafen	-1952
schlagt	5724
schlagt _ $	3179
schlagt _ wenn	1604
schlagt mich	3954
schluss gemacht	-2220
schluss mit	1773
scho*	-4513
schon	3009
school	-4513
school $	-3029
school and	-2278
schr*	-4535
schreib	-1692
schreiben	-3039
schreiben $	-2944
schu*	-1631
scra*	5879
scratches	4334
scratches _ •	3075
scratches and	3455
scratching	1480
scre*	1802
screaming $	1594
screen	-1658
se	4835
se $	2259
se _ $	2797
se _ nao	1497
se _ sin	-1519
se _ terminar	1565
se eu	5112
se fue	-2262
se matar	4709
se que	-1477
se quiere	1480
se va	3414
sea	1923
sea $	3291
see _ $	-2816
see _ at	1902
see _ he	-1593
see _ i	2756
see _ is	-1680
see _ more	-2427
see _ reason	2403
see _ should	2690
see _ to	2274
see _ together	1736
see _ way	1656
see her	-2750
see his	-1782
see me	-2877
see myself	1687
see no	1641
see the	1934
see them	2374
see why	2690
seei*	-2057
seeing	-2057
seems	4844
seems _ $	2521
seen	-1592
sees	-3340
sees _ $	-3093
segu*	3093
seguir	3589
seguir $	1521
seguir viviendo	3090
sehen	-2382
sehen $	-2203
sein	2034
sein $	4142
sein profil	-1689
seine	-1678
selb*	7403
selbst	3307
selbstmord	4096
selbstmord $	4096
self	8364
self _ $	2207
self _ again	1552
self _ and	-2858
self _ is	2699
self _ since	2403
self esteem	-2706
self harm	3863
self harming	3066
self harms	1641
selfie	-1621
sell	-1719
sem	1652
sem _ $	1867
sem mim	1805
sema*	-4071
semana	-2658
semp*	2263
sempre	2263
send	-6929
send $	-2781
send _ $	-2875
send _ to	1699
send it	-1909
sends	1902
sends me	1902
sens	-1589
sens _ $	-1502
sens _ depuis	-1487
sens vide	-1878
sent	-4042
sent _ of	2968
sent _ photo	2307
sent _ pic	1504
sent a	1746
sent it	-2076
sent*	9676
sentido	6136
sentido _ $	1991
sentido _ seguir	1492
sentido _ viva	1617
sentido a	2683
sentir	2669
sentir _ $	2669
sepas	-1921
sera*	3652
seri*	4265
seria	2256
seriously	4337
sers	1478
sert*	2486
sertraline	2486
ses	-2117
ses _ $	-1830
seule	-2191
seule $	-1931
sex	4725
sex $	2904
sex _ $	1748
share	2323
share _ private	2058
she _ $	-1723
she _ a	1905
she _ again	1732
she _ and	2986
she _ away	-1701
she _ back	1898
she _ being	-2135
she _ die	2392
she _ him	2488
she _ hitting	1648
she _ i	1933
she _ it	1607
she _ kill	1571
she _ like	1505
she _ me	-7698
she _ more	-1597
she _ my	-2771
she _ not	3720
she _ on	-3033
she _ our	4579
she _ photo	2577
she _ pick	1502
she _ the	-3285
she _ tonight	-2737
she beats	3061
she calls	-1517
she comes	3100
she did	-1506
she does	3504
she drinks	1627
she even	2026
she gets	-1618
she hides	2389
she hits	-1628
she says	-1733
she scratches	2471
she sent	2411
she swallowed	2663
she threatened	-1803
she told	-2370
she wants	2316
she was	-2281
she will	1778
shel*	1708
shelter	1708
shelter $	1708
shoot	3552
shoot _ $	2172
shoot me	2185
shop	-1491
shot	-3026
should	-2323
should _ $	2424
should _ at	1534
should _ died	4153
should _ in	1758
should _ it	-3147
should _ or	2493
should _ to	-1831
should _ up	-1469
should _ •	2761
should have	2756
should i	-3584
should not	1842
show	-3391
show me	-1702
showing	1780
showing _ my	2061
showing up	1780
shut	2248
shut up	-1523
si	8428
si _ me	4666
si _ pars	1934
si je	3062
si lo	2953
si me	2106
sich	3436
sich _ $	2500
sich _ ich	2264
sich um	2033
sich umbringen	2065
sich umzubringen	1922
sick	-3261
sie	-1728
sie _ $	-1844
sie _ sich	1554
sie _ um	2033
sie bringt	2033
siem*	2605
siempre	2605
siempre $	1790
siento _ $	-1631
siento _ en	2502
siento _ mejor	2289
siento _ sobro	2502
siento que	1906
sigue	1501
sigue a	1501
sile*	-4110
silence	-2275
simp*	2628
sin	3544
sin _ $	3065
sin ella	1620
sin mi	3134
since _ baby	-1606
since _ breakup	1876
since _ divorce	2312
since _ i	1730
since _ my	-1963
since _ was	1567
sing*	-2394
single _ $	-2462
sinn	2514
sinn mehr	2514
sinto _ $	-1470
sister _ $	-2520
sister _ a	1718
sister _ him	1566
sister _ husband	2370
sister _ me	-2180
sister _ on	1498
sister is	-1723
sister s	2093
sisters	-2175
sit	-3334
sit _ empty	1577
sitt*	2015
sitting	2015
skin	2169
slap*	4415
slapped	4415
slapped _ and	2348
slapped me	2222
slaps	3651
slaps _ when	1854
slaps me	2887
slash	4232
slash her	4232
slee*	3462
sleep	-4647
sleep $	-2295
sleep _ $	-1813
sleep _ him	2826
sleep _ never	1533
sleep _ night	-1558
sleep _ the	-1821
sleep and	2272
sleep with	2413
sleeping _ $	2229
sleeping _ my	-2239
sleeping pills	4296
sleeves	1952
sleeves _ $	1952
small	-2232
smash	3313
smash _ face	3313
smash _ in	3313
smash her	2275
snoo*	-1599
snooze	-1599
so $	-1987
so _ $	1989
so _ am	1950
so _ at	-1839
so _ being	1587
so _ feel	1661
so _ hit	1619
so _ hurts	2250
so _ i	1811
so _ last	-1472
so _ myself	-1485
so _ never	1771
so _ right	1554
so _ that	2313
so angry	2780
so bad	2070
so easy	4657
so quiet	-1662
so stupid	1636
so that	2475
so tired	3192
sobro	2502
sobro en	2502
soci*	-1899
social	-1831
soeur	1496
soeur _ mourir	3279
sofa	-2178
sofa $	-1640
soir	1774
soir $	1774
sola	-2181
soll	-4164
soll ich	-2547
some _ i	2202
some _ my	2169
some days	2046
somebody _ going	2357
somebody _ to	2357
someone	-2984
someone _ $	-2052
someone _ dated	1941
someone _ is	2294
someone _ me	-1577
someone else	-1842
someone gets	2550
someone i	1941
someone new	-1707
someone to	-2868
something $	-5497
something _ $	3310
something _ do	2040
something _ not	1494
something _ to	1781
something else	1661
something to	2197
sometimes	5195
sometimes $	-1914
sometimes _ hits	-1697
sometimes _ hope	1920
sometimes _ that	2258
sometimes i	6214
son $	3869
son _ $	-2100
son _ he	1682
son _ his	1923
son _ i	-2128
son asked	-2353
song	-3575
soon	4651
soon $	2178
soon*	-2200
sooner	-2191
sorry	-7990
sorry for	-2248
sorry i	-2156
soun*	8214
sounds	6479
sounds _ $	3142
sounds good	3038
sounds nice	2011
sounds peaceful	2229
soup	-2556
soup $	-2110
sozi*	-1813
speak	-2454
spell	-1918
spend	1490
spend $	1639
spri*	4151
spring and	-1797
springe	3366
springen	1608
springen $	1608
stab	5263
stab _ $	5263
stab him	5263
stab*	2684
stabbing	3659
stabbing _ in	2413
stairs $	2761
stal*	4836
stalked	1927
stalked by	1961
stan*	4964
standing	5769
standing _ bridge	1662
standing _ the	6062
standing on	5664
star*	7029
start	-2534
start _ $	-1908
started	3052
started _ again	1552
started _ my	4325
started giving	3197
starting	-1830
starve	2488
starve _ i	1676
stay	3004
stay $	3102
staying	1989
staying _ $	1989
staying alive	1989
stehe	1725
stehe _ brucke	1725
stehe _ der	1725
stehe auf	1725
steht	2370
steht _ meiner	1807
step	1675
step*	7499
stepdad	3328
stepdad touches	1804
stepfather	2630
stepped	1732
stepped _ front	1732
stepped _ of	1732
stepped in	1732
ster*	3924
sterben	3924
sterben $	3924
still	-2051
still _ $	2283
still _ him	-1519
still _ to	3501
still alive	3051
still have	1628
still love	-2181
stim*	-1490
stop _ about	-2019
stop _ hurting	2504
stop _ my	-1539
stop _ myself	2276
stop _ of	3357
stop _ thoughts	2843
stop cutting	2693
stop existing	2079
stop having	2295
stop imagining	2830
stop*	2204
stopped	2204
stopped _ $	2227
stops	4055
stops _ from	1972
stops me	2480
stor*	-3819
stories	-3316
stories $	-2427
story	-5326
story $	-1796
story _ i	-1514
stove	-2533
stra*	4642
stranger	-2659
strangle	6356
strangle _ $	5424
strangle her	3923
strangling	2723
stre*	-1743
street	1739
streit	-1634
stru*	-1683
struggling	-2065
struggling with	-2040
stuck	-1508
stuff $	-1749
su	-3368
su _ $	-2549
su _ novio	1954
su nuevo	1954
such	-2658
suff*	-2504
suffering	-2635
suffering $	-2635
suic*	29672
suicidal	8434
suicidal $	2021
suicidal _ $	3279
suicidal _ am	1641
suicidal _ i	3830
suicidal again	1845
suicidal and	2691
suicidarme	3248
suicidarme $	3248
suicidas	1595
suicide	8581
suicide $	2916
suicide _ $	3872
suicide _ the	-1653
suicide is	-2189
suicide note	1475
suicider	1726
suicidio	2839
suicidio $	1830
suis _ $	1854
suis encore	3581
suit	2183
suit partout	1964
suiz*	1744
suizidgedanken	1744
suizidgedanken _ der	1744
suizidgedanken _ trennung	1744
suizidgedanken seit	1744
sumir	4313
sumir _ $	3070
sumir _ mundo	2050
sumir _ sempre	2263
sumir para	2263
sun	-1640
supp*	-2292
sure	1550
sure he	3041
surp*	-1683
survive	-2502
surviving	3650
surviving $	3764
sus	-2394
sus _ $	-1680
swal*	10899
swallow	1707
swallowed	9192
swallowed _ of	3330
swea*	-2353
swear	4636
swear _ will	2893
swear i	3866
swear to	1603
sweating	-2353
sweating $	-2353
t	-1732
ta	4635
tabl*	6947
table	5353
table $	3991
tabletten	6018
tabletten _ $	1999
tabletten schon	1752
take	9009
take _ $	1617
take _ i	2170
take _ in	-1593
take _ life	2387
take _ of	2266
take _ own	1530
take _ pills	1486
take a	-2460
take it	-1988
take me	4238
take to	2791
taken	2904
takes	3941
takes $	2157
takes my	2485
taking the	-1665
talk	-12762
talk _ $	-3931
talk _ me	-3370
talk _ the	-1537
talk about	-2339
talk it	-2722
talk to	-4303
talk*	-4840
talking	-3785
talking to	-2768
talks _ $	1634
talks about	2941
talks to	-1467
tanto	-1587
tape	3480
tbh	4229
tbh $	3834
te	1900
te _ juro	4179
te _ que	1613
te lo	4179
team	-2178
teen*	-2492
tell	-2015
tell $	1612
tell _ mom	2279
tell _ mum	2153
tell _ that	-2611
tell anyone	5202
tell her	-3097
tell him	-2614
tell me	-2959
tellement	-1564
telling _ to	1586
temp*	-3119
temper	1842
tempo	-1777
tempo $	-1705
temporary	-2803
ten	-4236
ten _ $	-1546
ten _ ago	-1977
ten years	-2752
tengo	7281
tengo _ $	3319
tengo _ nada	-2278
tengo _ para	1762
tengo _ pastillas	1728
tengo _ plan	1862
tengo el	1477
tengo las	1728
tengo que	-3184
tengo un	1674
tenho	3922
tenho vontade	1578
tent*	1757
ter	2013
ter _ $	1554
terminal	4129
terminal _ $	3279
terminar con	-1663
terminei	-2043
terrible	-1807
terrified of	1485
text	-13040
text $	-2833
text _ $	-2810
text _ i	-2693
text her	-1808
text him	-2574
text me	-2804
text my	-1484
text*	-10648
texted	-5583
texted _ $	-1584
texted _ i	-1559
texted me	-2092
texting	-4991
texting _ $	-3073
texting me	-1884
texts	-5156
texts me	-1596
than	2529
than _ $	1612
than this	2280
than*	-1747
thank	2927
thank _ for	3144
thank you	3527
thanks	-1482
thanks $	-1739
thanks _ everything	3851
thanks for	2850
that	-4998
that _ a	3580
that _ and	2718
that _ but	-2435
that _ had	2015
that _ have	3464
that _ hit	1864
that _ in	-2159
that _ left	-1496
that _ made	1679
that _ me	-2386
that _ never	-1505
that _ only	2109
that _ plan	4009
that _ should	-2164
that _ the	3723
that _ to	2928
that _ will	-6491
that _ with	-1768
that _ would	1792
that guy	1886
that he	-1743
that is	2603
that it	2372
that my	-2775
the _ a	1782
the _ again	3660
the _ all	-3069
the _ always	-2438
the _ an	1740
the _ and	-2663
the _ are	3948
the _ back	1687
the _ better	1588
the _ cleaned	3300
the _ code	1893
the _ cried	-1686
the _ cut	2389
the _ day	-2213
the _ down	1720
the _ eating	-1934
the _ every	-1969
the _ for	-1646
the _ from	2155
the _ garage	1639
the _ gave	-2237
the _ goes	2268
the _ had	2340
the _ he	-2221
the _ her	-1701
the _ house	1577
the _ i	4858
the _ just	-1801
the _ key	2284
the _ left	3206
the _ like	-3013
the _ living	2412
the _ looked	4263
the _ looks	2417
the _ next	2571
the _ of	-3206
the _ on	-1764
the _ one	-2797
the _ our	1703
the _ out	1500
the _ person	-1521
the _ reason	3027
the _ said	1569
the _ so	2544
the _ stop	-1734
the _ this	1702
the _ to	7002
the _ twice	2507
the _ type	-1637
the _ up	-1557
the _ was	-3330
the _ way	3129
the _ where	-1718
the _ who	-1798
the _ with	4043
the _ yesterday	-1783
the baby	-1611
the bathroom	2902
the best	-1921
the blade	4560
the bus	-2135
the car	-2247
the cat	-3315
the cliff	4345
the cops	2349
the couch	-1734
the death	-1470
the dentist	-1783
the dog	-3561
the door	4112
the drawer	1933
the empty	1577
the end	-3600
the first	1739
the flat	1724
the fridge	-1643
the funeral	-2240
the ground	3311
the guilt	-1930
the gun	6259
the guy	2121
the hospital	2694
the house	-2111
the keys	2506
the knife	2752
the last	3533
the letters	4992
the movie	-2055
the new	-1996
the one	-1526
the only	6256
the pain	-4172
the party	-2265
the phone	-5154
the picture	2007
the pillow	1570
the pills	1542
the plan	4004
the plane	5253
the platform	4862
the point	2402
the police	1905
the razor	3252
the rest	2471
the ring	-1714
the river	2327
the roof	2986
the room	1565
the rope	4073
the same	-3186
the sea	2025
the shelter	1708
the shop	-1478
the sofa	-1616
the stove	-2533
the sun	-1640
the table	4555
the thoughts	1901
the time	-2322
the tracks	5922
the urge	2015
the wall	4560
the way	-3874
the weekend	-3610
the whole	2447
the world	6604
the worst	-1500
the •	-2683
them	9092
them $	2000
them _ $	6574
them _ i	2112
them together	3834
then _ $	-2270
then _ again	-1878
then _ not	-2727
then disappears	-1827
then i	-4909
then you	1922
ther*	-3380
therapist says	-1665
therapy	-3011
there $	-4545
there _ be	3128
there _ my	-1705
there _ not	3128
there _ nothing	1680
there _ one	1948
there is	3746
there will	3128
these _ thoughts	1668
these suicidal	1599
they	6071
they _ $	3523
they _ be	1578
they _ did	3960
they _ not	5900
they _ the	-2322
they are	2669
they do	2471
they want	-1957
thig*	1833
thighs	1833
thin*	2378
thing _ $	-1524
thing i	1703
thing that	2122
things _ $	-3187
think	2362
think _ $	-3339
think _ am	1985
think _ be	1542
think _ husband	-2643
think _ is	-4211
think _ it	2368
think _ might	1603
think _ not	1764
think _ would	2551
think _ •	-2246
think about	10344
think ill	1567
think it	-1686
think of	-3169
thinking	5137
thinking _ $	1881
thinking _ all	1616
thinking _ death	2764
thinking _ ending	1999
thinking _ her	-2194
thinking _ him	-2579
thinking _ jumping	1722
thinking _ killing	3738
thinking _ last	-2091
thinking _ ways	1864
thinking about	4505
this _ and	2559
this _ do	1816
this _ does	-1469
this _ i	3176
this _ last	4444
this _ me	-2635
this _ not	-2044
this _ want	1980
this i	1971
this life	5845
this one	2706
this planet	1595
this relationship	-1618
this time	3217
this week	1957
this world	3816
thou*	3345
thought	-2228
thought about	1558
thoughts	5390
thoughts $	-1677
thoughts _ back	1677
thoughts _ i	-1545
thoughts _ my	5457
thoughts about	2864
thoughts are	1677
thoughts of	4837
thre*	9197
threatened	1800
threatening	4701
threatening _ my	1922
threatening me	1593
threatening to	2704
threatens	1758
threats	2357
three _ $	-1871
threw	6061
threw _ against	2273
threw _ at	3839
threw _ away	-1731
threw _ the	2574
threw a	3800
thro*	4689
throat	4947
throat $	3648
through	-2472
throws	1846
throws things	1586
tied	1633
tiene	1815
til	3087
til i	3189
till	3039
till it	1740
time _ $	3115
time _ buzzes	-1659
time _ i	-1751
time _ my	-1974
time _ phone	-1659
time _ tried	1576
time ago	-1936
time and	-4309
time he	2162
time i	5897
time my	-1592
time we	1875
times	1662
tira*	2581
tirar	3198
tirar _ vida	1868
tirarme	2871
tired $	-2059
tired _ $	2507
tired _ alive	1969
tired _ being	1846
tired _ existing	2303
tired of	2900
tires	2967
tires and	3325
to	4519
to $	-2807
to _ a	-8800
to _ about	-1481
to _ after	4611
to _ again	-7154
to _ alive	3726
to _ alone	-3060
to _ am	-1815
to _ anymore	2676
to _ around	2676
to _ at	-2720
to _ away	-3314
to _ bad	2572
to _ basically	1559
to _ blade	1955
to _ brains	1495
to _ bullet	2840
to _ car	1666
to _ de	3293
to _ doctor	-1898
to _ ever	1870
to _ ex	-2861
to _ exist	2117
to _ existing	2079
to _ family	-1566
to _ for	1599
to _ from	-2196
to _ girl	-2006
to _ harm	3610
to _ head	1947
to _ her	-2395
to _ here	2273
to _ herself	2123
to _ him	-1598
to _ himself	4442
to _ his	-1518
to _ home	1864
to _ house	2684
to _ how	-2012
to _ hurt	3645
to _ husband	-2014
to _ if	-5314
to _ into	-1973
to _ is	4823
to _ it	4178
to _ know	2027
to _ last	2584
to _ life	2297
to _ like	-2749
to _ list	-2447
to _ live	-1590
to _ lol	3581
to _ me	-2698
to _ mom	-1508
to _ more	-2514
to _ my	-2200
to _ myself	3096
to _ not	3066
to _ now	-2406
to _ nudes	2996
to _ over	6002
to _ police	1783
to _ private	2058
to _ sex	2245
to _ since	1506
to _ sleep	2362
to _ so	3045
to _ somebody	2469
to _ suicide	1925
to _ sure	1725
to _ the	2870
to _ there	-2419
to _ this	-1654
to _ to	-6922
to _ tomorrow	4580
to _ too	2629
to _ until	3414
to _ up	5074
to _ viver	2515
to _ where	3724
to _ with	-5159
to _ •	-4199
to a	-4342
to act	-1632
to all	1531
to beat	2774
to blow	1769
to break	-1475
to call	-4676
to contact	-1977
to cook	-1555
to cut	2701
to die	9789
to disappear	1490
to do	4378
to end	5458
to exist	5284
to feel	-4416
to go	6315
to god	2388
to hang	3360
to hear	-2954
to help	2278
to her	-6770
to him	-2589
to his	-3756
to hit	-1746
to hurt	6408
to it	2619
to jump	4022
to just	1750
to keep	2087
to kill	9267
to know	-1590
to learn	-1729
to live	8802
to look	-2323
to lose	-3607
to make	2727
to me	-11722
to meet	-4010
to my	2790
to myself	-2948
to not	2884
to off	2009
to post	2207
to put	2254
to reach	-3806
to reply	-1831
to ring	-2223
to run	3236
to say	-2447
to see	-8585
to self	3610
to share	1730
to shoot	2318
to sit	-1642
to sleep	3153
to smash	3313
to stab	5263
to stay	3540
to strangle	3727
to take	4256
to talk	-3985
to tell	-2137
to text	-7019
to the	-5055
to therapy	-1565
to this	3553
to wake	4826
to want	-1703
to write	-5566
to •	-4063
today	-3525
today _ not	-1578
today i	-2607
todo $	-1997
todo _ $	4984
todo _ noche	1554
todo esta	1554
todos	4986
todos _ $	3367
todos _ dias	1686
todos _ mejor	2126
todos _ sin	2126
todos estarian	2126
todos os	2490
told _ bye	3638
told _ everything	-1469
told _ he	1707
told _ that	-1615
told _ therapist	2191
told _ to	-3073
told _ today	2282
told everyone	2182
told me	-3887
tome	3033
tomei	7410
tomei _ remedios	2745
tomo*	3158
tomorrow	3158
tomorrow _ not	1877
tomorrow _ will	1829
toni*	8402
tonight	8402
tonight $	3688
tonight _ $	1484
tonight _ am	4408
tonight _ i	-2365
tonight _ my	1722
tonight _ want	-2536
tonight and	-2640
tonight i	4474
too $	1476
too _ $	-1535
too _ photos	-2825
too many	1861
took	10589
took _ and	2719
took _ life	-1719
took _ many	2143
took _ my	1636
took _ of	5262
took _ photos	-2825
took a	2059
took all	4009
took his	-1719
took me	-2684
took too	2143
top	-1676
tot	5457
tot $	3408
tot _ $	2549
tot sein	2549
touch	-2383
touched	-3153
touched me	-3153
touches	4151
touches me	1901
touches my	2250
tout	4310
tout _ $	3223
tout _ monde	3009
tout ca	-1593
tout le	3499
toute _ $	-1618
town	-3181
trab*	-3154
trabajo	-1826
trabajo $	-2321
trac*	9924
tracks	6847
tracks $	4514
trade	1800
trade _ with	1800
trade places	1800
traiu	-1835
tran*	-3144
tranquila	-1697
tranquila $	-1545
trapped _ my	-1561
trapped in	-1690
trea*	-2076
treated	-1645
tres	-1511
tried	6114
tried _ himself	2803
tried i	2134
tried to	2682
trinkt	1604
trinkt $	1604
trip	-1797
tris*	-4215
triste	-2912
trouble	-1825
truck	4880
truck $	1841
trus*	-1823
trust	-4671
trust me	-2665
trusting	-1714
try	-1715
tu	-1836
tudo que	2540
tuer	7257
tuer $	5551
turn	-2663
turned _ $	-2728
turned _ her	1502
turned out	-1856
turns	-1617
twen*	-4534
twenties	-1912
twenty	-2622
twenty years	-2259
twice	5711
twice $	1773
twice _ $	1724
twice _ week	1564
twice this	1564
twis*	1673
twisted	1673
twisted _ arm	1673
twisted my	1673
two	-1667
two _ ago	3447
two _ i	1789
type	-2959
type _ $	-2163
typi*	-1480
uber	-1956
uber _ $	-1942
ugly	-2000
ugly $	-1616
um	5205
um $	6640
um _ $	-2144
um _ de	1825
uma	1954
uma _ $	-1971
uma _ para	2151
umbr*	5206
umbringen	4320
umbringen $	1963
umzu*	4302
umzubringen	4302
umzubringen $	3820
un	-1477
un _ $	-3568
un _ pour	1755
un couteau	2178
un plan	1862
una	2809
una _ y	1811
una pistola	3338
unbl*	-3109
unblocked	-1658
unde*	-2181
under _ pillow	2175
une	-2089
une _ $	-2675
until	7989
until _ bled	1693
until i	2906
until it	2183
until they	2548
up $	3149
up _ $	-1557
up _ a	-3171
up _ again	3160
up _ and	-1669
up _ at	-1539
up _ girlfriend	-1761
up _ me	-2516
up _ of	1537
up _ the	4100
up _ to	1682
up and	-1585
up for	-1848
up how	1983
up to	1627
up with	-4092
urge _ $	-1510
urge _ cut	2389
urge _ is	2924
urge to	4304
urges	2931
urges to	2681
us	-6258
us $	-2685
us in	2689
use	-2276
used _ be	-1961
used to	-3722
usel*	1560
useless	1560
va	3293
va a	2757
vai	4015
vais	3028
vais _ $	4661
vais _ la	1653
vais lui	1524
vaut	2557
vaut plus	2557
vejo	2284
vejo _ sentido	1646
vejo mais	2284
veo	2142
veo _ a	2683
veo _ seguir	1492
veo sentido	2683
ver	-3883
ver _ $	-2494
verb*	3199
verbally	3199
verbally abusive	1537
verd*	4156
verdad	4156
verf*	1632
verfolgt	1632
verfolgt mich	1632
verg*	-3205
vergessen	-1885
vergessen $	-1885
verlassen	-4307
verlassen $	-4270
verm*	-2634
vermisse	-2559
vero*	1706
veroffentlichen	1706
veroffentlichen $	1706
versucht	1480
veut	2624
veut _ $	3783
veut mourir	3783
veux $	-1485
veux _ $	6276
veux _ vivre	2829
veux le	-2258
veux me	1601
veux mourir	2757
veux plus	2883
vez	3823
vida	2953
vida $	3603
vide	-1963
vide depuis	-1487
vide*	3125
videos	3125
vie	2350
vie _ plus	3894
vie _ vaut	2557
vie ne	2557
viel	3304
view*	-1600
viol*	3254
violent	3737
violent $	2108
viva	2249
viva $	2249
viver	7872
viver $	7012
vivi*	2943
viviendo	3090
vivir	6643
vivir $	4925
vivo	3953
vivo $	3535
vivre	10043
vivre $	6530
voce	-1515
vodka	5141
vodka $	4263
voice	-1590
voir	-2849
volt*	1895
voltei	2660
voltei _ cortar	2660
voltei _ me	2660
voltei a	2660
volv*	-2155
volvi	4740
volvi _ cortarme	2897
volvi a	4740
vor	8054
vor _ $	1898
vor _ ich	2698
vor _ und	2836
vor den	1765
vor meinem	3272
vor meiner	1807
vou	3722
vou _ $	4099
vou _ a	2605
vou _ com	1552
vou _ ele	1494
vou _ hoje	1585
vou _ matar	2083
vou _ para	-2014
vou acabar	1552
vou ligar	-1720
vou matar	3984
vou me	5435
voud*	3368
voudrais	3368
voy	5489
voy _ matar	1521
voy a	4542
vuel*	3715
vuelvo	3074
wait	1502
wait*	3612
waiting	4402
waiting _ basically	1559
waiting _ die	1559
waiting to	1559
wake	4376
wake _ $	3439
wake _ in	-1598
wake up	4645
waki*	2421
waking	2421
waking _ $	2421
waking up	2421
walked	-1509
walking	2163
walking into	2159
walks	1808
walks _ $	1808
walks again	1808
wall	4997
wall $	2223
want	1795
want _ $	2024
want _ alive	1770
want _ and	2803
want _ anymore	3113
want _ ask	-1728
want _ back	-1711
want _ be	6191
want _ blow	1769
want _ but	1924
want _ cut	2386
want _ dead	4592
want _ die	7322
want _ disappear	1490
want _ exist	3340
want _ feel	-2848
want _ get	-1957
want _ go	-4157
want _ his	-2066
want _ home	-2084
want _ hurting	-2035
want _ in	2047
want _ into	-1928
want _ kill	3820
want _ leave	-1512
want _ life	-1771
want _ like	-1841
want _ live	3941
want _ lol	2572
want _ myself	1966
want _ out	-2431
want _ pain	-3816
want _ put	2839
want _ ring	-1516
want _ run	3483
want _ see	-4323
want _ sleep	1928
want _ stab	3830
want _ stop	-2022
want _ take	1762
want _ talk	-2925
want _ the	3018
want _ to	2467
want _ wake	3017
want _ want	-1595
want _ with	1778
want _ •	-1618
want a	-2086
want it	4518
want my	-3368
want out	5322
want to	4870
wanted	-2705
wanted _ be	2194
wanted _ now	-1939
wanted to	-1890
wanting	3437
wanting _ $	1494
wanting _ live	2030
wanting to	3570
wants _ $	5274
wants _ back	-2152
wants _ die	4820
wants _ herself	1630
wants _ kill	1667
wants _ me	-1742
wants _ meet	-2078
wants _ of	1713
wants _ to	-1612
wants me	-2113
wants out	3547
wants to	1701
war $	2467
ware	4442
ware _ $	3742
ware _ geboren	1685
ware _ tot	1944
waren	4070
was	-2781
was _ $	-1616
was _ 4	2533
was _ a	-2590
was _ and	-2663
was _ as	-2216
was _ born	4423
was _ but	-1765
was _ by	3079
was _ do	3435
was _ end	1790
was _ i	-1487
was _ last	3970
was _ of	1865
was _ to	2672
was a	-4178
was abusive	-1727
was an	3552
was born	-1481
was dead	3764
was for	2319
was goodbye	3853
was it	-1967
was my	-2069
was never	4008
was no	-1892
was raped	2091
waste	3897
waste _ and	1901
waste of	3937
watc*	-3532
watch	-1831
watched	-1613
water _ $	3913
way i	-2841
way out	6271
ways	1876
ways to	2747
we	-12209
we _ and	1680
we _ at	-1581
we _ get	-2172
we _ he	-1790
we _ in	1567
we _ not	-2782
we _ our	1527
we argue	1592
we fight	2080
we fought	1915
we have	-1741
we share	1571
we were	-2832
wear	2694
wear _ i	2525
wear what	1987
wedd*	-2288
wedding	-2288
week	-1497
week and	-1648
week*	-5019
weekend	-2270
weekend $	-1978
weekends	-1961
weeks $	-1751
weeks ago	1820
weg	2297
weg _ $	2843
weh	-1904
weht*	4557
wehtun	4557
wehtun $	2827
weird _ $	3153
weit*	3190
weiterleben	4188
weiterleben $	4188
well	-4975
well $	-2201
wenn	4994
wenn _ $	1597
wenn _ bringt	-1780
wenn _ trinkt	1604
wenn ich	2964
wenn sie	2051
went	-4983
went _ jonas	1998
werde	-1899
were	-3977
what	-3513
what _ i	-2734
what _ if	1683
what _ life	4105
what _ my	-2635
what _ of	4259
what _ one	3799
what _ point	2078
what _ said	-2443
what _ spend	1639
what _ there	1730
what _ wear	2497
what _ what	1584
what _ with	-2171
what _ wrong	-1975
what _ you	1485
what a	-2493
what is	2789
what was	3019
whatever	1764
wheel	1776
wheel $	1776
when	5271
when $	3358
when _ a	-4445
when _ about	1739
when _ am	5116
when _ argue	1513
when _ come	-2006
when _ drinks	4645
when _ feel	2459
when _ find	1992
when _ gone	1737
when _ him	1603
when _ little	-1504
when _ no	1500
when _ nobody	2108
when _ numb	1602
when _ say	1500
when _ them	-1801
when _ to	1504
when _ was	-4018
when he	6160
when his	-2853
when she	1959
when we	2163
when*	1891
whenever	1891
whenever _ fight	1642
whenever i	1818
where	1742
where _ $	4170
where _ am	2801
where _ are	-1746
where _ find	-1838
where _ parks	2065
where _ the	1663
where _ tonight	-2737
where he	1744
where i	5038
where you	-1746
which	2783
which _ is	1744
which bridge	4553
while	-2026
while $	-1526
while _ $	1572
who	3474
who _ $	7704
who _ am	-2344
who _ harms	1641
who _ it	2020
who _ me	2879
who _ talk	1673
who _ what	1799
who _ with	-1647
who _ young	1970
who die	1970
who hurt	-1801
who self	1641
who to	1945
who would	3173
whole	1471
whole _ of	1563
why	2558
why $	-2203
why _ even	2007
why _ feel	2396
why _ i	7647
why _ it	2391
why _ keep	5600
why _ not	1586
why _ she	-1479
why _ should	2690
why _ you	-2051
why am	1544
why could	2018
why did	-1923
why do	3049
why i	1621
wied*	4411
wieder	4411
wieder $	2862
wife _ that	-2742
wife hit	-1799
wife i	1822
will	8186
will _ $	4005
will _ alone	-1939
will _ and	1881
will _ answer	1698
will _ at	-2203
will _ away	-1733
will _ be	3764
will _ end	-1533
will _ find	-3132
will _ for	-1512
will _ give	1578
will _ her	3716
will _ him	2276
will _ his	3652
will _ if	1577
will _ it	1725
will _ leave	3342
will _ leben	1746
will _ let	2777
will _ live	4490
will _ me	5274
will _ my	-1652
will _ need	1811
will _ on	-2291
will _ over	-1512
will _ pay	1585
will _ pick	-1498
will _ sein	2549
will _ something	1592
will _ talk	-2506
will _ the	-4740
will _ them	3796
will _ there	-2657
will _ this	-2118
will _ to	-1830
will _ umbringen	2804
will _ up	-1902
will _ wehtun	4557
will _ wieder	-1546
will _ with	2133
will _ without	3692
will _ you	-1732
will _ •	1852
will and	1472
will be	-1973
will beat	1778
will break	4649
will change	-3265
will die	-4186
will do	2964
will einfach	2878
will find	3856
will hit	1601
will ihr	2861
will keinen	-1860
will kill	1807
will never	-3533
will not	7711
will reject	-1931
will sich	2065
will to	2600
will tot	1572
wine	-4188
wipe	-2702
wipe _ $	-1480
wipe my	-1544
wir	-1684
wish	6057
wish _ could	-2268
wish _ dead	2295
wish _ had	3689
wish _ my	1681
wish _ never	3417
wish _ was	4955
wish he	-2463
wish i	1594
wish that	2122
wish the	2458
wish*	3053
wishes	2526
with	1729
with $	-3920
with _ because	-2303
with _ but	-1698
with _ cigarette	1610
with _ friend	-1819
with _ friends	-1496
with _ girlfriend	-1552
with _ hammer	1754
with _ in	8123
with _ it	2988
with _ knife	2103
with _ new	-1569
with _ nudes	2181
with _ sister	-1798
with a	7629
with blood	2347
with her	-2638
with him	3655
with it	1497
with life	2787
with me	-3598
with the	-4312
with two	-1738
with*	2105
without	3106
without _ is	2250
without _ kids	-1534
without _ like	2274
without _ not	2889
without her	2530
without him	-1611
without me	1698
wohn*	1881
wohnung	1881
woke	1778
woke up	1808
woman	-1725
women	-1559
word	2081
word from	3086
words	-2283
work	-2815
work $	1549
work _ $	-5708
work and	2283
work is	-1618
work*	-2130
worked	-1789
worked _ a	-1789
world	9856
world _ $	2679
world _ better	1588
world _ want	1881
world _ without	1588
world and	2630
world is	1588
worr*	-1946
worried _ $	-1503
worried _ me	-1495
worry	-4258
worry _ my	-1868
worse	3714
worse $	1679
worse _ the	2337
worst	-3207
worst _ my	-1739
worst _ of	-1874
worth	2689
worth _ $	2336
worth living	2385
would	14777
would _ $	2298
would _ anything	-1567
would _ back	-1752
would _ care	1723
would _ devastated	-1748
would _ even	3154
would _ happier	2324
would _ if	2449
would _ in	-2250
would _ it	3150
would _ me	5700
would _ mind	2264
would _ minutes	1668
would _ my	3557
would _ stop	1805
would _ to	-4934
would _ up	2495
would _ with	2215
would _ without	1670
would _ •	2792
would be	5431
would been	-1773
would do	3505
would find	2746
would get	1526
would hang	-1635
would have	-2746
would kill	2009
would like	-2893
would miss	1517
would never	-2463
would not	6820
would say	-4073
would she	1762
would write	-1515
would •	3023
wozu	2526
wris*	5228
wrist	-1596
wrists	5228
write	-9400
write $	-1599
write _ $	-2094
write her	-1806
write here	1944
write me	-2133
write to	-1969
writing _ $	-1651
writing my	1831
writing to	-1600
wrong	-4652
wrong _ $	-1477
wrong _ i	-1776
wrong _ me	-1654
wrote _ $	1822
wrote _ and	-1794
wrote _ i	-1481
wrote _ letters	4256
wrote _ note	3553
wrote _ tonight	3470
wrote a	2466
wrote me	-2505
wuns*	2476
wunschte	2476
wunschte _ ware	1797
wunschte ich	2476
x	-1577
x $	-1577
y	5853
y _ $	2781
y _ el	4407
y _ me	1910
y _ que	-2489
y _ se	2063
y a	2601
y no	2086
ya	6295
ya _ la	2733
ya _ las	3164
ya _ me	-3043
ya _ quiero	2071
ya escribi	2468
ya no	2087
ya tengo	3429
yeah i	1667
year	-2017
years	-7990
years $	-2116
years _ i	-3732
years ago	-5172
yell*	-1832
yelling	-1499
yesterday $	1739
yesterday and	-1618
yesterday he	1688
yo	-1569
you	-19897
you $	-4065
you _ 20	2563
you _ did	2125
you _ everything	1915
you _ me	-3832
you _ mum	3415
you _ not	-1693
you _ to	-4335
you _ who	2142
you are	-3167
you can	-1524
you do	-2754
you ever	-1565
you for	2242
you know	1712
you take	2398
you think	-1582
you to	2161
you will	1744
young	1952
young $	1970
your	-9465
your _ $	-4550
zu	4610
zu _ $	4364
zu leben	1995
zu veroffentlichen	1706
zum	-1612
zum zug	-2703
•	-3249
• _ $	4053
• _ am	-2390
• _ and	-4245
• _ anything	2051
• _ but	5189
• _ ella	3533
• _ find	1700
• _ guy	5593
• _ if	-1765
• _ in	-2038
• _ is	-2264
• _ it	-1632
• _ new	3824
• _ now	2582
• _ off	-1936
• _ out	1655
• _ quiero	2209
• _ the	-3970
• _ them	4005
• _ they	-1777
• _ want	-1984
• _ week	1623
• _ when	2077
• _ would	1821
• _ •	-16572
• and	-2008
• but	2286
• find	1700
• in	-1672
• me	-1962
• now	3120
• off	-1632
• or	1470
• really	-2073
• they	-1715
• when	2119
• •	-2631
""",
    'urge': """\
~	-40134
!	-9290
!loaded.middle	-1156
!look.high	21206
!seek.high	13654
!send.high	12426
!text.high	28204
!through.high	5262
!word.weak	-6397
!•	2032
.	-2709
.-	-4836
.i	-8357
.i+they	12385
.i+they-	3444
.i+you	-11434
.i+you+they	-2267
.i-	-10721
.they	10021
.they-	4384
.you	-10019
.you+they	-2681
.you-	-3423
10	2309
10 _ $	2221
10 _ now	2678
10 right	2678
12	4077
12 _ the	3752
12 and	4551
2am	1601
3	6485
3 _ $	5060
3 _ and	1833
3 months	5242
3 weeks	1796
40	1721
5	1275
6	-1150
8 $	-2211
?	-4760
?-	-6275
?i	-8800
?i+they	20292
?i+you	-3070
?i+you+they	2193
?i-	3020
?they	3441
?they-	-2212
?you-	-2163
^ _ $	1212
^ _ 12	3558
^ _ 40	1751
^ _ a	8688
^ _ about	-1439
^ _ aguanto	3788
^ _ aguento	1401
^ _ ai	-2751
^ _ ajuda	-1153
^ _ all	-2530
^ _ aller	3141
^ _ alles	-1180
^ _ almost	1256
^ _ always	1948
^ _ am	3577
^ _ amiga	-2962
^ _ and	2088
^ _ aniversario	2530
^ _ anoche	-1257
^ _ are	-2724
^ _ arrete	2282
^ _ as	-1754
^ _ ask	6590
^ _ asking	1576
^ _ at	-1763
^ _ auf	3556
^ _ back	1169
^ _ be	4293
^ _ been	2769
^ _ best	-1449
^ _ bin	-2462
^ _ birthday	-4596
^ _ bon	-2841
^ _ boyfriend	-1665
^ _ break	-2417
^ _ breaking	1922
^ _ bye	3338
^ _ call	3932
^ _ called	-3478
^ _ came	-1199
^ _ can	-4007
^ _ cansada	-1152
^ _ card	1156
^ _ casa	1668
^ _ ce	2343
^ _ chamar	3735
^ _ chat	2553
^ _ check	2480
^ _ checking	3521
^ _ closure	1440
^ _ contact	3312
^ _ could	3749
^ _ dan	1880
^ _ daughter	-3861
^ _ dead	-1187
^ _ decir	2520
^ _ decirle	2353
^ _ dejar	1186
^ _ dejo	-1447
^ _ dela	1913
^ _ deleted	-2124
^ _ despues	1520
^ _ did	-1272
^ _ die	2191
^ _ died	-1189
^ _ do	-2163
^ _ does	-3354
^ _ dois	-1305
^ _ dormir	-1473
^ _ dreamed	-1852
^ _ driving	1321
^ _ drop	1217
^ _ drunk	1749
^ _ dying	-1635
^ _ e	-1704
^ _ ela	4356
^ _ em	-1241
^ _ en	-3022
^ _ end	1193
^ _ envie	2058
^ _ escribi	-2538
^ _ escribirle	5535
^ _ est	-2582
^ _ esta	-1229
^ _ eu	2361
^ _ evening	1920
^ _ ex	-6161
^ _ extrano	-1165
^ _ falar	3896
^ _ falta	-1617
^ _ faut	1483
^ _ feel	2280
^ _ feels	-1936
^ _ finally	1255
^ _ finger	5136
^ _ flowers	5173
^ _ for	-3303
^ _ freundin	-1514
^ _ from	5847
^ _ ganas	3388
^ _ geschrieben	4015
^ _ give	-1754
^ _ goodbye	-1266
^ _ got	-2095
^ _ habe	-6947
^ _ haben	-3035
^ _ hacer	-1820
^ _ happen	1726
^ _ happy	1523
^ _ has	-2184
^ _ hate	-4278
^ _ he	-1506
^ _ her	-9690
^ _ hey	4180
^ _ hi	1444
^ _ him	-7318
^ _ his	-2746
^ _ hit	1466
^ _ hope	-1920
^ _ husband	-2340
^ _ ich	9194
^ _ if	2810
^ _ ihr	1469
^ _ in	-3329
^ _ ist	1431
^ _ it	7703
^ _ je	8104
^ _ just	3816
^ _ kann	1923
^ _ keep	7815
^ _ keeps	-2014
^ _ kill	-1210
^ _ know	3704
^ _ kurz	2558
^ _ l	1840
^ _ la	4738
^ _ le	4602
^ _ letter	8631
^ _ like	4970
^ _ liking	2051
^ _ little	5344
^ _ llamar	-3459
^ _ llamarla	2460
^ _ llamarlo	2875
^ _ llamo	2825
^ _ lo	-1449
^ _ look	4409
^ _ looked	-1414
^ _ m	-1702
^ _ mais	-1653
^ _ make	-1568
^ _ mandando	2032
^ _ mandar	4815
^ _ mandarle	3514
^ _ mande	-1297
^ _ mas	2501
^ _ matar	-1421
^ _ mensagem	-3127
^ _ mensaje	1541
^ _ message	1761
^ _ messaged	-2498
^ _ messages	-2176
^ _ mi	-1267
^ _ midnight	2300
^ _ might	4847
^ _ mir	-1998
^ _ miss	-2726
^ _ mochte	3207
^ _ moi	1884
^ _ mom	-1548
^ _ mucho	2061
^ _ muero	6054
^ _ muss	3566
^ _ my	2616
^ _ na	5149
^ _ ne	-3474
^ _ never	-3064
^ _ no	-4487
^ _ noch	-3636
^ _ normal	-1657
^ _ not	-5562
^ _ now	-1322
^ _ numero	-1695
^ _ o	6040
^ _ of	6694
^ _ off	-2614
^ _ office	-1219
^ _ on	3442
^ _ one	6160
^ _ open	2995
^ _ or	5463
^ _ otra	1267
^ _ outside	1658
^ _ ouvir	3239
^ _ para	1406
^ _ paro	3078
^ _ passer	2302
^ _ perfil	-1410
^ _ please	-1815
^ _ point	-2838
^ _ por	6397
^ _ posted	1218
^ _ promised	1887
^ _ punto	2027
^ _ qu	-1239
^ _ quase	4194
^ _ quero	-1812
^ _ quiere	-3027
^ _ quoi	-3563
^ _ really	2838
^ _ replied	-1329
^ _ repondre	3044
^ _ respondeu	1677
^ _ respondo	3431
^ _ rufe	1282
^ _ s	2656
^ _ saber	2017
^ _ saudade	-1337
^ _ saw	-1292
^ _ says	-3461
^ _ scared	-1764
^ _ schau	1692
^ _ schreib	3053
^ _ se	2441
^ _ sein	3668
^ _ seine	1713
^ _ send	2806
^ _ sending	6171
^ _ shaking	1204
^ _ should	-5359
^ _ si	7636
^ _ sich	-1568
^ _ sie	3392
^ _ smash	-1820
^ _ so	-1831
^ _ somebody	2387
^ _ son	3837
^ _ still	-2176
^ _ stop	3188
^ _ su	7628
^ _ talk	-1849
^ _ talked	-1852
^ _ talking	-1823
^ _ tanto	2880
^ _ te	-1255
^ _ tell	1443
^ _ tellement	2256
^ _ text	-5126
^ _ texting	-1871
^ _ texts	-1367
^ _ the	-5433
^ _ there	-2332
^ _ these	-1579
^ _ thumb	3478
^ _ time	-2625
^ _ to	4386
^ _ today	2607
^ _ todo	-2178
^ _ told	-1527
^ _ tout	-1400
^ _ triste	-2015
^ _ trop	1387
^ _ tudo	-1875
^ _ typing	5241
^ _ uberlege	1694
^ _ um	3645
^ _ unblocking	3500
^ _ up	-4141
^ _ urge	7661
^ _ use	5139
^ _ vais	4463
^ _ ver	4147
^ _ verla	6487
^ _ vermisse	-3362
^ _ veut	-1308
^ _ veux	4627
^ _ vou	1497
^ _ voy	2907
^ _ wait	3381
^ _ waiting	-1721
^ _ want	-3600
^ _ wanted	-1789
^ _ wants	-3574
^ _ war	-1380
^ _ was	-3026
^ _ watching	-2738
^ _ we	-1899
^ _ weak	1381
^ _ weird	3912
^ _ went	-2848
^ _ what	-2161
^ _ who	1696
^ _ wieder	1511
^ _ will	2278
^ _ with	-1321
^ _ write	1167
^ _ writing	1150
^ _ wurde	1453
^ _ you	-5408
^ _ your	-1591
^ _ •	-10788
^ a	-4651
^ about	8623
^ all	1779
^ ask	-1189
^ ayudame	3233
^ been	-1324
^ bin	4834
^ blocked	-1505
^ bloqueei	-1317
^ can	4604
^ checking	5352
^ day	2716
^ deberia	8092
^ devo	4586
^ did	-1457
^ dois	6835
^ drunk	2013
^ dying	2175
^ e	2550
^ ela	-3365
^ ele	-3776
^ elle	-2125
^ er	-4415
^ est	2708
^ estoy	8284
^ fuck	3625
^ fui	-1588
^ go	-1156
^ going	5314
^ good	-2505
^ habe	2401
^ have	-1658
^ having	2908
^ he	-10972
^ help	4947
^ heute	1225
^ hey	-1821
^ hi	-1748
^ his	-4273
^ hold	1563
^ hope	-1193
^ hoping	-1728
^ how	-6537
^ hoy	1322
^ i	-12009
^ ich	4488
^ if	-5399
^ is	-1468
^ it	2360
^ j	5815
^ just	1254
^ la	-1180
^ le	4716
^ liguei	-1554
^ liked	-1459
^ literally	1739
^ lo	1424
^ lol	-1208
^ ma	-1286
^ mandei	-4235
^ maybe	9962
^ me	6748
^ mein	1519
^ meine	-2199
^ mi	-6618
^ might	2041
^ mon	-2235
^ must	3989
^ my	-9100
^ nao	-3149
^ necesito	7230
^ new	1827
^ nobody	-1258
^ olhei	-1338
^ one	7422
^ our	-3170
^ para	-6256
^ part	2885
^ pause	-1179
^ planning	4303
^ preciso	2208
^ que	2584
^ queria	3033
^ quero	6678
^ quiero	7228
^ quisiera	1273
^ ready	1397
^ same	-1391
^ sending	5691
^ sera	5083
^ she	-11288
^ should	5027
^ si	-1169
^ sie	-2161
^ sinto	-2592
^ soll	6795
^ sorry	-1327
^ stop	3745
^ talk	2506
^ tempted	2404
^ tengo	7568
^ thank	1545
^ thanks	-1736
^ that	-2505
^ the	4142
^ there	-4363
^ they	-2204
^ thinking	9550
^ to	3734
^ trying	4244
^ ugh	1313
^ vou	7700
^ voy	2408
^ want	1990
^ we	-2542
^ wenn	-1508
^ went	-1302
^ what	1399
^ why	-5402
^ will	-2410
^ wir	-3245
^ would	12082
^ wozu	-3572
^ ya	-1835
^ you	-1815
^ •	-7798
a	-3652
a _ $	-1273
a _ about	-1397
a _ an	1171
a _ are	2884
a _ at	-1813
a _ bon	-2841
a _ casa	3373
a _ christmas	1184
a _ de	2281
a _ ex	-2871
a _ from	-1480
a _ her	2567
a _ his	2285
a _ historias	2617
a _ i	-2403
a _ je	1861
a _ l	1591
a _ la	-1700
a _ le	-1778
a _ letter	2372
a _ my	1550
a _ note	2077
a _ novio	-2177
a _ nuevo	-2177
a _ number	1903
a _ of	-3187
a _ or	1169
a _ page	1984
a _ qu	1698
a _ que	1615
a _ see	-1268
a _ should	1380
a _ su	2079
a _ sus	2617
a _ the	-1415
a _ to	5521
a _ tomorrow	-1168
a _ tout	-1472
a _ with	3171
a _ •	-1296
a card	1163
a ecrit	3295
a escribir	2491
a guy	-1483
a hotline	-1368
a huge	1719
a l	1502
a letter	-1232
a matar	-1469
a meme	3371
a merry	1184
a mistake	2791
a new	1299
a note	2876
a punto	2027
a quick	1719
a quoi	-2894
a repondu	2090
a sec	1372
a voice	2198
a voz	3239
ab	1628
ab _ schreiben	1880
ab _ zu	1880
about	4501
about _ $	-1737
about _ all	-1571
about _ and	2312
about _ day	-1652
about _ feelings	-1270
about _ he	-1699
about _ her	3242
about _ hit	2041
about _ hotline	-1228
about _ mutual	1612
about _ promotion	1221
about _ send	1896
about _ together	1227
about a	-1205
about asking	1426
about calling	4140
about dinner	-1250
about her	-4222
about him	-2430
about it	-2475
about ringing	1404
about to	14884
acab*	-2011
acci*	2503
accidentally	2663
acco*	1217
account	1227
afraid _ i	1207
afraid that	1197
after	2286
after 3	5604
after _ $	4337
after _ months	5584
again $	-2593
again _ $	1516
ago $	-2063
ago _ am	1207
ago _ i	2360
agora	2831
agora $	1518
agora _ $	1313
agua*	3146
aguanto	3146
aguanto _ voy	2337
aguanto mas	3542
ague*	2733
aguento	2733
aguento vou	1613
ahora	3620
ahora _ $	3713
ahora mismo	3835
ai	-4596
ai _ $	-4375
ai _ d	1777
ai _ de	-2393
ai _ hier	-3068
ai _ je	-1313
ai _ la	-1169
ai _ numero	1532
ai _ son	-1396
ai ecrit	-1248
ai envie	1990
ai le	1554
ai pas	-4660
ai peur	-1298
ai son	5100
ai trop	1387
ajuda	-1209
algu*	2435
alive	-1693
all	-6581
all _ $	-6337
all _ i	2266
all _ out	1528
all day	-2158
all evening	1378
all week	-1211
alle	-1175
aller	3141
alles	-2052
allo*	-3386
allowed	-3291
allowed to	-3291
alone	-4934
alone $	-1886
alone _ $	-2103
alre*	-1956
already	-1956
alwa*	2616
always	2616
always _ on	4112
always _ to	1374
am	2823
am $	-3403
am _ $	1938
am _ allowed	-3281
am _ and	1641
am _ away	4154
am _ break	2347
am _ close	4123
am _ die	-1424
am _ drink	1315
am _ her	2487
am _ his	3466
am _ if	1206
am _ in	-1372
am _ know	-1708
am _ look	2458
am _ my	-2039
am _ now	-1413
am _ of	-1545
am _ over	5464
am _ reply	2530
am _ respond	1709
am _ scream	-1279
am _ supposed	-1571
am _ tempted	4905
am _ there	5805
am _ with	-2082
am _ write	1745
am about	4692
am at	-1325
am drunk	1626
am going	1744
am i	-2357
am itching	1422
am not	-7917
am one	3910
am outside	1757
am scared	-2194
am shaking	1204
am so	2571
am sorry	3695
am thinking	1469
am this	4190
am typing	7754
am weak	1381
am writing	1436
amiga quiere	-2952
amo	3208
amo $	3456
an	2018
an _ ago	2355
an _ i	-2151
an _ to	4096
an apology	1254
an email	1418
an hour	1973
an order	-3285
and	-2225
and _ $	-2195
and _ a	-1174
and _ about	2236
and _ am	4509
and _ and	1559
and _ are	-1420
and _ around	-1515
and _ can	-1168
and _ do	1805
and _ dying	2649
and _ going	-1278
and _ have	-1868
and _ he	1557
and _ her	-1789
and _ him	1948
and _ is	5596
and _ it	-2461
and _ killing	2023
and _ know	2003
and _ no	-1572
and _ not	-1227
and _ of	1725
and _ out	-2254
and _ pas	-2561
and _ phone	1576
and _ post	1732
and _ said	-1240
and _ so	1253
and _ thumb	2444
and _ to	4795
and _ typing	3178
and _ up	1240
and _ want	7014
and _ would	-1205
and ai	-2079
and ask	-1719
and deleting	3021
and go	-2290
and hang	2424
and his	1656
and i	3221
and it	1886
and knock	1279
and my	4385
and now	1283
and said	-1195
and she	-3007
and talk	1246
and tell	1917
and the	3251
and write	1208
and your	1575
ange*	-2994
angerufen	-1663
angerufen $	-1365
angry	-1961
angst	-1553
aniv*	2640
aniversario	2640
anniversaire	1251
anoc*	-1468
anoche	-1468
another _ $	-1273
another _ without	2469
another day	2348
anru*	9179
anrufen	5853
anrufen $	5212
answ*	9540
answer	10413
answer $	8175
answer _ $	1623
antw*	4147
antworte	2624
antworte _ nicht	2688
antworten	1563
antworten $	1563
anym*	-2467
anymore	-2467
anymore $	-1548
anyt*	-3815
anything	-3643
anything _ have	-1403
anything _ her	-2257
anything _ talk	2135
anything _ to	1610
anzu*	8154
anzurufen	4072
anzurufen $	4072
apol*	4303
apologized and	1296
apology	2555
appe*	5570
appele	-1460
appeler	7474
appeler $	5201
appeler _ $	1525
appeler _ soir	1852
appeler ce	1852
approach	1448
approach _ ex	1512
approach my	1512
are	-2007
are _ a	2478
are you	4345
arou*	-2715
around	-2715
around _ is	-1516
arre*	1718
arrete	2078
arrete _ de	2282
arrete pas	2282
as	-3831
as _ no	-1333
ask	9247
ask _ am	-2588
ask _ friend	2054
ask _ he	2657
ask _ i	-2755
ask _ if	1191
ask _ is	2274
ask _ out	-1309
ask _ sister	1504
ask _ to	-1473
ask _ •	8690
ask her	-1687
ask his	1940
ask how	-1521
ask my	-1488
ask our	2404
ask •	8690
asked _ am	1312
asked _ i	1222
asked how	1312
aski*	2319
asking	2319
at	1977
at $	1368
at 8	-1852
at _ $	-1749
at _ bar	1232
at _ door	2152
at _ every	1569
at _ for	1425
at _ gym	1226
at _ last	-1182
at _ now	-1365
at _ page	1216
at _ parents	-2228
at _ where	4135
at her	4137
at his	5430
at home	-1390
at lunch	2327
at my	-2179
at the	1189
audio	1543
audio $	1608
auf	3515
auf _ profil	2140
auf sein	2140
aufh*	3538
aufhoren	3538
aujo*	-1603
aujourd	-1603
aujourd _ $	-1273
aujourd hui	-1603
avec	-2180
avec _ $	-1964
avec lui	-1174
away	2260
away from	3610
ayer	-3084
ayer $	-2180
ayud*	3233
ayudame	3233
ayudame a	3233
back _ $	1184
back _ to	1215
back if	-1729
back in	1548
back*	2530
bad _ $	-1780
bad _ now	-1625
bad right	-1625
bail	-1452
bar	4343
bar _ works	2922
bar he	1549
be	-3545
be _ $	-3150
be _ alone	-1556
be _ by	-2063
be _ i	1201
be _ if	3442
be _ the	3996
be a	2568
be at	4147
be left	-1431
be mad	2190
be so	2092
beba*	-1958
beca*	-1765
because	-1765
because _ be	1586
because _ do	1159
because _ the	-1399
because _ will	1581
because of	-1929
bed $	1322
been	1542
been _ $	-1219
been _ and	1894
been _ at	1382
been _ days	2071
been _ myself	1848
been _ weeks	1683
been fighting	1946
been looking	1382
befo*	4782
before	4799
before _ $	2380
before _ text	1966
before bed	2132
before i	2185
bei _ melden	1384
bei ihm	1241
being	-3422
being _ is	-1665
being around	-1586
beli*	-1188
best	-3251
best _ and	-1502
best friend	-2641
better $	1469
big	-1736
big _ $	-1259
bin	1489
bin _ davor	2558
bin _ dem	2540
bin _ ihn	1459
bin _ traurig	-1303
bin kurz	2558
bin so	-1759
birthday $	3759
birthday _ i	-1511
blocked _ $	1379
blocked me	2296
blocked my	-1156
bloq*	-2467
bloqueei	-1317
bon	-2970
bon lui	-1802
book	-1257
borr*	-1463
boss	-2726
boss $	-1856
bot	-3005
bot $	-1981
botao	2604
botao _ $	2604
botao de	2604
boug*	1340
bought	1340
boyf*	-3461
boyfriend	-3461
brb	2258
brea*	-2547
break	3005
break _ $	4193
break _ contact	5648
break _ with	-3495
break no	5648
break up	-3874
breakup	-1803
breakup $	-1521
brin*	-1804
bring	-1324
bringt	-1698
broke	-1516
buil*	2221
building	2221
building $	2339
bump	1438
bump _ her	1438
bump into	1438
busc*	1715
buscar	1914
but	-1975
but _ am	-1308
but _ feel	1175
but _ know	1679
but _ not	-1224
but _ really	1573
but _ want	1642
but i	2032
butt*	3966
button	4112
button $	4224
by	1681
by _ $	-3232
by _ and	1481
by _ at	2317
by _ flat	1440
by _ of	1313
by heart	1205
by her	3821
by his	1262
by mistake	-1380
bye	2484
bye $	2791
c	-1729
c est	-1323
ca	-1968
cafe	2636
call	14055
call $	3746
call _ $	6040
call _ and	-1985
call _ mom	-1165
call _ up	3057
call and	6675
call button	2513
call from	1991
call my	-1333
call*	6096
called	-1291
called $	3412
called _ $	-2655
called _ ask	-2082
called _ i	1362
called her	-2508
called to	-1319
calling	7949
calling $	6696
calling _ hotline	-1228
calling _ now	1161
calling a	-1249
calling her	1654
came	-1725
can	6791
can _ $	2684
can _ another	2307
can _ ask	-2541
can _ break	2246
can _ get	1744
can _ her	1627
can _ hurt	1356
can _ in	2322
can _ just	1367
can _ keep	1329
can _ looking	1551
can _ no	2024
can _ resist	3091
can _ stop	3346
can _ text	2692
can _ to	-4770
can _ write	-1197
can _ •	-1472
can go	2408
can i	4990
can not	4670
can you	-3510
canc*	-1173
cans*	-2518
cansada	-1557
cansada de	-1276
car	-2296
cara	-3674
carta	1507
casa	4514
casa $	1608
casa _ $	4354
casa dela	3549
casa dele	1407
ce	3648
ce _ je	4430
ce que	3995
cero	2606
cero $	2606
cham*	4206
chamar	4724
chamar ele	2286
chan*	-2098
chance $	-1614
chance _ $	1248
chance of	1356
change	-1486
chat	6081
chat _ $	3275
chat _ open	2335
chat is	2252
chec*	7347
check _ $	-1655
check _ last	2540
check _ page	-1371
check _ seen	2540
check _ today	-1371
check her	1561
check if	1540
check in	-1245
checked	-1247
checking	7449
checking _ $	1800
checking _ location	5218
checking _ she	3598
checking _ unblocked	3526
checking his	3288
checking if	4389
checking in	-1203
chest	1685
chez	1947
chez elle	2302
chor*	-1163
cida*	-1166
cidade	-1166
class	-2893
class $	-1944
clos*	1621
close	3796
close _ $	3854
close _ texting	2838
close to	3959
closure	2347
closure _ i	1204
closure so	1204
com _ dedo	2604
com _ mais	1416
com _ no	2604
com _ so	1416
com ela	2553
com o	1682
come	-3222
comi*	-1655
comigo	-1179
comment	1346
comment on	2117
como	-1652
con	-1740
con _ $	-1403
con ella	1538
cons*	2250
considering	2905
cont*	6528
contact	3267
contact $	4397
contact _ $	-2072
contact _ ex	3399
contact _ her	-1457
contact _ not	1795
contact her	-1606
contact my	3399
contacto	2527
contacto _ $	2606
contacto cero	2606
contesta	-2104
contesta $	-2104
contestarle	5317
contestarle $	5638
conv*	4075
conversation	2848
conversation _ my	2757
conversation with	3432
copi*	-1176
copine	-1176
cort*	-1305
cosas	-1849
could	5246
could _ about	1953
could _ and	1996
could _ him	3328
could forget	-1414
could just	3825
could tell	2363
coun*	-3667
counselor	-1172
counts	-1592
cour*	3788
course	4102
course $	4102
court	-1156
cous*	1581
cousin	1581
cousin to	1682
craq*	2070
craque	2070
crav*	6314
craving	6314
cried	-1893
crow*	-1157
cry	-1845
cryi*	-1730
crying	-1730
cuen*	1351
cuenta	1351
cump*	2470
cumpleanos	2470
cut	-4065
cut _ bad	-1854
cut _ right	-1625
cut so	-1854
d _ $	-1345
da	-1799
da _ $	-1400
dad	-1827
dan	1880
dan _ de	1880
dan ganas	1880
dar	4541
dar _ $	2534
darf	2410
darf ich	2410
das	-2135
das _ $	-1366
dass _ liebe	1174
dati*	-1651
dating	-1651
datos	-1312
datos $	-1312
daug*	-4208
daughter	-4131
daughter _ so	-3703
daughter is	-3777
davon	1880
davon _ zu	1880
davon ab	1880
davor	2558
davor _ $	1976
davor _ anzurufen	1976
davor ihn	1976
day $	-5454
day 12	4586
day _ and	4510
day _ the	3565
day _ to	2401
days _ can	1711
days _ i	3341
days i	-1844
de	6200
de _ appeler	3919
de _ casa	-1692
de _ ce	1822
de _ de	2005
de _ ecrire	1755
de _ en	-1428
de _ instagram	2962
de _ le	1783
de _ mes	1556
de _ o	1200
de _ para	1584
de _ por	-1657
de _ que	-2288
de _ si	3137
de _ su	3186
de el	1917
de escribirle	2417
de ganas	2506
de l	2934
de la	2097
de le	-3722
de ligar	2549
de llamarla	1929
de lui	2528
de mirar	4703
de olhar	1200
de pensar	-1258
de regarder	3612
de su	-1676
dead	-5004
dead $	-1759
dead _ $	-1323
death	-3173
debe*	8092
deberia	8092
deci*	1804
decir	2520
decirle	2353
decirle que	2353
dedo	4470
dedo _ botao	2604
dedo _ de	2604
dedo no	2604
dejar _ su	2146
dejo	-2237
dela	10458
dela $	4803
dele*	-2659
delete	-2959
deleted	-2953
deleted _ number	-2702
deleted his	-2048
deleting	3253
dem	5724
dem _ $	3021
dema*	2162
den	-1192
denke	-1344
depr*	-1495
depu*	-1374
depuis	-1374
der	-1883
dern*	2386
derniere	2635
desa*	-1170
desde	-1726
desde que	-1393
desp*	2468
desperate	1369
desperate $	1369
despues de	1179
dest*	-1995
destroy	-1753
destroy _ $	-1669
devant chez	1305
devo	5715
devo _ ela	4586
dia	-2422
dial	3478
dial*	8686
dialing	8686
dich	-1244
did	-6129
did _ $	-1631
did not	-3305
die	-6371
die $	-1825
die _ $	-3244
die _ schon	3541
die nachricht	3444
died	-1908
dinn*	-1977
dinner	-1966
dinner $	-1374
dire	2736
disa*	-1617
disse	-1679
dit	-1176
divo*	-1696
divorce	-1290
do	1220
do $	-2056
do _ $	1867
do _ a	1740
do _ answer	4565
do _ approach	1512
do _ back	2539
do _ do	-2622
do _ feel	-1285
do _ get	-1579
do _ have	-1940
do _ him	-1385
do _ his	2092
do _ i	1664
do _ if	-1658
do _ it	1492
do _ look	-1162
do _ say	3336
do _ start	2181
do _ still	-1352
do _ text	1474
do _ think	3588
do _ to	-4924
do _ want	-3704
do _ what	3735
do _ with	-1243
do _ •	4843
do i	9263
do it	-2314
do not	-4490
do •	5141
doct*	-1485
doctor	-1420
does	-5867
does _ $	-1543
does not	-1505
dog	-3832
dog $	-2086
doing	5523
doing $	5772
doing _ $	-1633
dois	5732
dois _ ou	2828
dois je	6835
door	1484
door $	1793
dorm*	-2155
dormir	-2139
down	-1310
draf*	1823
drea*	-2205
dreamed	-1852
drin*	-1723
drink _ from	1315
drink away	1315
drinks	-1296
driv*	3093
drive _ his	1996
drive _ house	1300
drive by	1311
driving	3093
driving _ his	3213
driving _ place	2299
driving to	3426
drop	2230
drop _ her	2636
drop it	1157
drunk	3056
drunk _ my	1841
drunk and	3777
du	-2068
dying	1563
dying _ $	2421
dying _ know	-2521
dying to	3079
e	-2490
e _ $	-2171
e _ respondi	-1241
e ela	-1239
e eu	-1457
e quero	2073
eat	-1619
ecrirai	-1750
ecrirai _ $	-1750
ecrire	2643
ecrire $	3224
ecrire _ $	2074
ecrit	1209
effa*	-1300
efface	-1300
eine	2236
einen	2576
einen _ $	1377
einf*	1896
einfach	1896
el	2748
el $	-2290
el _ cero	2606
el _ de	1752
el _ el	1776
el contacto	2606
el dedo	1866
el le	2017
el movil	1515
ela	3433
ela $	4220
ela _ uma	1416
ela me	-1978
ela so	1416
ele	1873
ele $	7461
ele _ $	-1191
ele _ e	-2004
ele _ mandou	1277
ele _ respondeu	1959
ele de	1449
ele ontem	-1658
ella	-2883
ella $	-3271
elle	-3460
elle _ repondu	2090
elle a	-1388
em	-2499
em _ $	-1530
email	1401
email $	2184
embo*	-1335
embora	-1335
embora $	-1285
empe*	1524
empty	-1913
empty _ $	-1470
en	-2696
en _ $	-1618
en _ de	1163
enco*	3171
encore	3171
encore $	3370
end	-2960
end _ $	-2973
end _ on	2473
end it	-2902
end up	2400
ended	-1322
endi*	-1247
ending	-1247
enou*	-1765
enough	-1765
ente*	4265
entr*	1966
envie	6150
envie _ appeler	4901
envie _ ecrire	1313
envie _ l	2587
envie _ la	3405
envie _ le	-2989
envie _ lui	2261
envie d	1922
envie de	4228
envo*	2833
envoye	-2102
envoye _ $	-2102
envoye un	-2102
envoyer	3713
envoyer _ $	1335
envoyer _ message	1335
envoyer un	1254
er	-3499
er _ $	1361
er _ mich	-1924
er _ sich	-1299
er hat	-2002
er online	3023
eras*	-1416
erase	-1350
escr*	16565
escribi	-3158
escribio y	1260
escribir	2491
escribir $	2491
escribirle	6811
escribirle $	5823
escribirle _ $	2233
escribo	4673
escribo $	3117
escrito	2375
esqu*	-1956
est _ $	-1730
est _ je	4193
est _ que	4430
est ce	4430
esta	3045
esta _ $	3730
esta en	3358
esta noche	1842
estoy	6548
estoy _ $	-1477
estoy _ el	3741
estoy _ punto	2027
estoy a	2027
et	-1333
eu _ $	1858
eu _ ele	1273
eu respondi	-1241
euros	1156
even	-2840
evening $	-2575
ever	-2623
ever _ me	-1221
ever*	-5989
every	2709
every _ $	2863
every _ i	-1583
every _ minutes	2540
every night	2729
every ten	2540
everyone	-1752
everything	-3002
ex	2258
ex $	4475
ex _ $	-2392
ex _ a	-2120
ex _ calling	-1672
ex _ i	3100
ex _ is	2647
ex _ me	-1204
ex _ my	-2114
ex _ what	1262
ex after	1488
ex and	-1751
ex m	-1543
ex me	-2609
ex s	1601
ex that	1931
ex tonight	2010
ex wants	-1387
excuse	1239
excuse _ him	1265
excuse to	1494
exis*	-2114
exist	-1221
explain myself	2080
exs	2633
extr*	-1150
eyes	1259
face	-1893
face _ $	-1636
face _ tonight	-1820
face in	-1820
face*	2888
facebook	2384
fake	1371
falar	4213
falar _ $	2797
falar _ ela	3334
falar _ so	1416
falar com	4575
falta	-1782
fami*	-1584
family	-1438
fath*	-2959
father	-2945
father $	-1872
faut	1483
favor	-1189
fazer	-1268
feel	-1426
feel _ $	-3821
feel _ calling	1708
feel _ need	1872
feel a	2039
feel an	2585
feel so	-1488
feel*	-3311
feeling	-1820
feelings	-1491
feelings $	-1439
feels	-3879
feels _ $	-1693
feels good	-1456
figh*	1636
fight _ to	1272
fighting	1781
finally _ back	1537
finally texted	1537
find	-2436
fine	-1248
fing*	7240
finger	6043
finger _ on	2350
finger _ the	2350
finger is	2755
fingers	1197
first	1212
five	1929
five _ and	2334
five _ i	2344
flow*	6065
flowers	6065
foi	-1539
foi _ $	-1157
fois	2595
fois $	2595
for	-6542
for _ $	-3460
for _ in	-1237
for _ message	-1881
for _ outside	1350
for _ the	1333
for _ to	1424
for closure	1514
for him	1496
for his	-1954
forg*	-7140
forget	-6099
forget _ $	-5450
forget her	-4571
found	-1314
freu*	-2431
freundin	-1612
freundin will	-1395
frie*	-3488
friend	-2444
friend _ $	-1359
friend _ out	-1153
friend _ she	1455
friend and	-2806
friends $	-1473
friends _ $	1990
from	6214
from _ ex	1760
from _ friends	1573
from _ her	2575
from _ new	1518
from _ number	1931
from _ phone	1331
from a	3252
from him	-1435
from texting	2699
from the	-2438
from tinder	-1367
front	1251
front of	1319
fuck	3080
fue	-1396
fui	-1683
fui a	-1181
fur	-1183
ganas	5380
ganas _ $	5597
ganas _ escribirle	2417
ganas de	5380
gean*	-1175
geantwortet	-1175
geantwortet $	-1175
gebu*	2682
geburtstag	2682
gehe	-1546
geht	1459
geht $	2183
gera*	3730
gerade	3730
gern	2373
gern _ $	2373
gern anrufen	1259
gesa*	-1228
geschrieben	1193
geschrieben $	-2352
geschrieben _ ich	4431
gest*	-2990
gestern	-2594
gestern _ $	-1637
get	-2641
get _ $	-3515
get _ my	1449
get _ off	1720
get _ touch	3563
get this	1709
gets	-1593
getting _ together	1201
getting back	1201
gig	1957
girl _ his	1247
give _ phone	1779
give anything	-1229
give my	1527
glei*	4337
gleich	4337
go _ $	-5064
go _ contact	-1933
go _ gig	1957
go _ him	-1458
go _ his	1957
go _ sleep	-1357
go _ the	1791
go _ therapy	-1901
go _ there	1274
go _ without	2420
go back	-1150
go no	-1742
go of	-1705
go out	-2270
go over	1279
go there	2671
goes to	1484
going	7132
going _ $	3662
going _ die	-1425
going _ do	-1353
going _ end	-1196
going _ go	1540
going _ her	3705
going _ him	3333
going _ his	-1271
going _ if	-1525
going _ in	4221
going _ kill	-1355
going _ look	2422
going _ my	2574
going _ myself	-1736
going _ now	4210
going _ scream	-1279
going _ shoot	-1362
going _ smash	-1820
going _ text	-2167
going _ the	1446
going _ there	5392
going _ to	2383
going _ use	5253
going _ •	-1174
going over	6566
going there	2265
golp*	-1161
gone	-3471
gone $	-2116
good	-6076
good $	-2117
good _ $	-2876
good _ to	-1513
good time	-1447
good*	-2227
goodbye	-1991
got	-3143
gran*	-1483
grat*	2275
gratulieren	2759
gratulieren $	2759
gun	-1275
guy	-4653
guy _ $	-1324
guy _ tinder	-1367
guy from	-1900
gym	1861
gym $	1186
gym _ $	-1853
ha _ no	1240
ha _ y	1189
ha escrito	1257
habe	-5959
habe _ $	-1712
habe _ geschrieben	-2062
habe _ gestern	-1353
habe _ profil	1501
habe _ schon	6044
habe angst	-1553
habe die	3426
habe ihr	-3241
habe sein	2203
habe sie	-1932
haben	-3253
habl*	6007
hablar	1453
hacer	-2856
had	-5129
had _ him	-3905
had _ my	1758
had a	-1214
had to	-2594
hallo	5027
halt	2613
halt mich	1741
hand _ is	1774
hand _ the	-2334
hand and	1841
hand over	-2378
hang _ $	1447
hang up	2424
happen	1518
happy	2132
happy _ $	3143
happy birthday	3488
hard _ text	1242
hard _ to	1212
hard not	1242
hard*	3730
hardest	3934
harm	2792
harm in	4463
has _ of	2654
hat _ $	-1936
hat _ ich	3208
hat geschrieben	4143
hat mich	-2334
hate	-4529
hate _ without	-3266
hate mondays	-2404
have	-3884
have _ $	-5080
have _ a	1284
have _ all	1468
have _ fighting	1946
have _ get	1362
have _ her	1616
have _ message	1532
have _ my	-1490
have _ myself	2996
have _ next	-1629
have _ our	2233
have _ see	1224
have _ sit	-2568
have _ this	1695
have _ to	-1679
have _ typed	3314
have it	1513
have not	-1660
have to	-1418
have written	2156
havi*	2294
having	2294
having a	2875
he	-10125
he _ $	4184
he _ and	-1912
he _ do	1953
he _ doing	1729
he _ her	-2016
he _ if	1826
he _ mad	2208
he _ me	2312
he _ misses	2453
he _ my	1383
he _ not	-1228
he _ ok	1729
he _ online	1461
he _ so	1718
he _ story	2096
he _ texted	1537
he _ texting	-1171
he _ the	-1176
he _ there	1207
he _ to	-4595
he apologized	1230
he blocked	2953
he drinks	-1218
he finally	1470
he has	1937
he is	-4328
he left	1674
he misses	2572
he never	-1253
he posted	1244
he says	-1607
he sees	1738
he should	-2041
he texted	2031
he was	-1484
he will	-1205
he would	-1644
he wrote	1910
head*	1244
heal*	-1607
hear	1329
hear _ $	1786
hear _ voice	2501
hear her	1461
hear his	1476
hear*	-2214
hearing	-1555
hearing _ $	-1523
heart	1150
heart _ $	1293
heart _ i	1504
heart and	1504
heart out	1780
help	6991
help $	2598
help _ am	3265
help i	3201
help me	1813
her	16948
her $	4751
her _ $	3230
her _ and	-3414
her _ at	1943
her _ birthday	1158
her _ day	-1752
her _ email	1216
her _ every	5234
her _ for	2054
her _ how	1326
her _ i	-2137
her _ if	-1222
her _ it	1170
her _ last	-1761
her _ me	-1853
her _ much	1385
her _ no	-4063
her _ of	-1662
her _ seen	1561
her _ sunday	-2895
her _ the	2067
her a	4295
her again	4694
her back	-2440
her birthday	-3873
her door	1890
her ex	-7697
her face	1179
her for	1804
her going	1251
her i	1692
her if	2135
her in	-2523
her mom	-1638
her on	-4042
her out	-1443
her page	-1219
her stories	-1654
her to	-1625
her up	2287
her work	2973
here	-2634
here $	-1987
herm*	1339
hermano	1407
hers	1895
hers $	1956
hesi*	1853
heur*	1420
heures	1673
hey	2491
hey _ i	2135
hi	6588
hi $	6598
hi _ am	-1243
hi can	1174
hier	-4083
hier $	-2842
him	13738
him $	3360
him _ $	4090
him _ a	1693
him _ and	-3452
him _ good	-1669
him _ he	1919
him _ i	4377
him _ know	1782
him _ letter	-1844
him _ promotion	1221
him _ the	-1242
him _ we	1274
him _ week	-1584
him _ you	-1230
him about	2334
him again	-2658
him all	-1518
him and	-1250
him at	-1639
him back	-2774
him first	1187
him for	1519
him last	-1584
him one	1275
him the	1428
him up	2128
hims*	-1243
himself	-1243
his	5618
his _ $	5012
his _ again	2696
his _ at	1701
his _ but	1205
his _ by	-1686
his _ called	-2083
his _ every	1775
his _ girlfriend	1425
his _ he	3253
his _ house	-1767
his _ in	-3054
his _ is	3001
his _ me	-1464
his _ mistake	-1339
his _ my	-1346
his _ night	3277
his _ open	1543
his _ seen	2281
his _ so	-1292
his _ the	-1153
his _ to	-1629
his best	-1340
his chat	1543
his door	1283
his ex	-2898
his face	-2602
his facebook	1406
his father	-1819
his gig	1957
his house	1439
his last	2281
his message	-1797
his messages	1445
his number	-1502
his page	3729
his photo	2221
his photos	1237
his place	1280
his profile	1972
his things	-1517
his voice	1375
his whole	-1500
hist*	4061
historias	4858
historias $	3153
historias _ $	1705
hit _ on	1348
hit me	-1412
hit send	1648
hold	1769
hold _ back	1868
hold me	1868
home	-3382
honestly $	1387
hood*	1688
hoodie	1688
hoodie back	1161
hope	-3640
hopi*	-1918
hoping	-1918
horen	3304
horen $	3304
hotl*	-1401
hotline	-1401
hotline $	-1228
hour	1843
hour _ $	-1228
hour ago	2355
hours	2438
hove*	3537
hovering	3537
hovering _ $	3132
hovering _ send	1944
hovering over	3537
how	1232
how _ $	-2252
how _ am	-1775
how _ approach	1448
how _ be	2841
how _ before	1861
how _ can	1434
how _ days	1950
how _ doing	1443
how _ hurt	3814
how _ is	3463
how _ know	-1908
how _ start	2213
how _ stop	-1414
how _ you	5062
how are	5602
how he	2839
how i	-2489
how many	1335
how she	1398
how to	-2317
hoy	2566
hoy $	1654
hoy es	2888
huge	3142
huge _ $	3229
hui	-1603
hui $	-1273
hurt	4008
hurt $	5051
hurt right	2917
husb*	-3751
husband	-3751
husband _ to	-2041
i	1750
i $	1176
i _ $	4972
i _ about	2793
i _ allowed	-3291
i _ and	2075
i _ angry	-1352
i _ another	2409
i _ answer	2646
i _ anything	-1509
i _ ask	3900
i _ at	3100
i _ back	3118
i _ boyfriend	-1466
i _ by	3196
i _ call	2539
i _ calling	2584
i _ can	1423
i _ care	2030
i _ checking	1717
i _ close	4024
i _ closure	1440
i _ contact	1155
i _ could	1341
i _ cut	-2205
i _ dead	-1309
i _ delete	-1343
i _ die	-2176
i _ drink	1315
i _ drunk	1589
i _ end	2062
i _ ex	4402
i _ fighting	1946
i _ for	-4538
i _ forget	-5222
i _ get	4204
i _ go	3682
i _ guy	-1816
i _ gym	2623
i _ happy	1255
i _ he	-3463
i _ hear	1501
i _ her	2440
i _ hi	2436
i _ him	3219
i _ his	2394
i _ home	-1305
i _ honestly	1219
i _ hurt	-1485
i _ i	-1433
i _ itching	1422
i _ just	7607
i _ know	4603
i _ last	1820
i _ learn	-1184
i _ like	4901
i _ look	-1421
i _ looking	2078
i _ lose	1613
i _ make	-1620
i _ meet	-3046
i _ message	1567
i _ mom	-1748
i _ mondays	-2404
i _ more	-1488
i _ my	-4773
i _ never	-3391
i _ not	-6527
i _ number	-2658
i _ of	-1649
i _ on	-4168
i _ one	3605
i _ opened	2309
i _ our	1874
i _ outside	1717
i _ over	4072
i _ overwhelming	1987
i _ reach	1819
i _ reply	3379
i _ said	2505
i _ say	1655
i _ scared	-2390
i _ see	2777
i _ send	3411
i _ shaking	1204
i _ sit	-2632
i _ sleep	-1281
i _ so	2105
i _ something	2427
i _ sorry	3434
i _ stop	-3485
i _ supposed	-1413
i _ sure	-2505
i _ talk	1149
i _ talking	-1789
i _ tell	5467
i _ tempted	5164
i _ text	4381
i _ the	-1514
i _ therapy	-1724
i _ think	1519
i _ this	4928
i _ through	-1419
i _ today	-1226
i _ too	-1289
i _ turn	1505
i _ typing	10610
i _ unblock	1217
i _ use	2722
i _ waiting	-1600
i _ weak	1381
i _ will	1844
i _ with	-7056
i _ without	-2067
i _ worried	-1243
i _ write	-2587
i _ writing	2008
i _ written	1993
i _ you	-5014
i _ •	1740
i almost	1552
i always	2364
i am	5257
i answer	8500
i approach	1512
i ask	2775
i call	3658
i can	-1305
i check	2540
i contact	1489
i could	4006
i deleted	-2045
i dreamed	-1852
i feel	2279
i had	-4865
i hate	-4368
i have	2604
i hope	-1791
i keep	4605
i know	2060
i look	3890
i messaged	-1833
i met	-1164
i might	5137
i miss	-2671
i only	1443
i open	2431
i pick	1568
i really	3404
i replied	-1264
i reply	1276
i respond	1292
i said	-1945
i saw	-1297
i say	3977
i see	-1389
i send	4837
i should	4597
i start	2225
i stayed	-2254
i tell	-1472
i text	3632
i texted	-1772
i think	-2409
i told	-1231
i want	1530
i was	-2546
i went	-2684
i were	-1479
i will	3141
i wish	1235
i would	-1821
i write	5950
i wrote	-2372
i •	-1463
ich	10711
ich _ $	6045
ich _ an	-2542
ich _ angst	-1553
ich _ anrufen	2655
ich _ antworten	1502
ich _ aufhoren	3538
ich _ bei	1508
ich _ davor	1200
ich _ eine	2988
ich _ einen	2712
ich _ einfach	1455
ich _ er	-1150
ich _ gestern	-1666
ich _ gleich	3103
ich _ ihm	3551
ich _ ihr	-1398
ich _ jetzt	5416
ich _ kurz	1934
ich _ liebe	1174
ich _ mal	2143
ich _ mehr	-1259
ich _ mich	-2937
ich _ nie	-1750
ich _ nur	2412
ich _ ob	1285
ich _ profil	1800
ich _ sagen	1174
ich _ schreiben	3587
ich _ sehen	2256
ich _ sein	3407
ich _ seine	3996
ich _ sie	4515
ich _ so	-1760
ich _ tot	-1667
ich _ traurig	-1183
ich _ vor	-1268
ich _ wehtun	-1877
ich bin	-2992
ich gehe	-1546
ich habe	-7864
ich ihm	1556
ich ihr	3407
ich kann	2390
ich mich	4435
ich mochte	3263
ich rufe	1282
ich schau	1692
ich schreib	1819
ich soll	-1348
ich uberlege	1694
ich vermisse	-3864
ich will	4590
ich wurde	1531
if	5068
if _ am	-1355
if _ called	4723
if _ her	1592
if _ is	3177
if _ just	5260
if _ me	6704
if _ ok	1958
if _ one	-1771
if _ online	1527
if _ out	1484
if _ said	2127
if _ to	-1331
if _ unblocked	3526
if _ was	-1207
if _ you	-1847
if he	2570
if i	2614
if she	3396
ihm	4810
ihm _ $	1478
ihm _ mehr	-2010
ihm nicht	-3131
ihm schluss	-1283
ihm schreiben	1950
ihm so	1743
ihm zu	1210
ihn $	-2063
ihn _ $	2016
ihn anrufen	1506
ihn anzurufen	1976
ihr	5558
ihr $	2770
ihr _ dass	1174
ihr _ schreiben	1590
ihr sagen	1174
ihr schreiben	1637
ihr wehtun	-1768
ihr zu	1252
ihre	4022
ihre _ $	4022
il	-2262
il _ $	-2648
il _ a	1180
il _ ecrit	3374
il _ je	1252
il _ que	1177
il faut	1483
il m	1219
ill	3516
ill _ $	3247
ill just	2410
in $	-1512
in _ $	-2369
in _ a	3233
in _ car	-1590
in _ hand	1740
in _ i	-1362
in _ is	1190
in _ mailbox	2952
in _ of	1308
in _ to	1228
in _ tonight	1983
in _ with	3452
in class	-1938
in front	1319
in his	1527
in person	1393
in the	2160
in tonight	-1820
in touch	3563
in with	3264
inst*	7432
instagram	8375
instagram $	2096
instagram _ $	4306
instagram dela	3207
inte*	-1314
into	1583
into _ at	1284
into her	2007
ir	1821
ir _ casa	2029
ir _ su	2029
ir a	2029
is	3944
is _ $	-4677
is _ 10	2104
is _ a	-2836
is _ am	1217
is _ and	1228
is _ bad	1654
is _ call	2104
is _ hand	1807
is _ harm	4444
is _ have	1604
is _ her	-2477
is _ i	-3427
is _ if	1743
is _ in	3395
is _ it	-1273
is _ me	3310
is _ my	4658
is _ normal	-1339
is _ now	1190
is _ of	-2859
is _ ok	1964
is _ order	-3337
is _ out	2069
is _ over	1970
is _ right	3989
is _ send	2435
is _ so	-2308
is _ the	9617
is _ there	1153
is _ to	-1347
is _ too	1833
is _ weeks	1851
is _ weird	4008
is a	-4607
is an	-2906
is been	1383
is calling	1161
is doing	1850
is going	-2703
is gone	-1965
is hovering	2285
is huge	1423
is i	1523
is in	4947
is it	3603
is killing	2987
is like	2180
is my	-1547
is no	-1183
is not	-2931
is ok	1795
is on	4032
is online	2070
is open	2209
is right	1617
is sick	-3598
is the	2218
is too	1176
is waiting	2071
is watching	-2687
is with	1194
ist	5180
ist _ $	3473
it	-2232
it $	-2825
it _ $	-2215
it _ a	-1587
it _ and	2727
it _ been	1440
it _ heart	1205
it _ i	3668
it _ if	1794
it _ it	3663
it _ me	2051
it _ message	2781
it _ out	2049
it _ so	1649
it _ to	3508
it _ too	1312
it _ wrong	1482
it be	2514
it going	-1208
it is	4085
it normal	-1307
it ok	1993
it sending	4087
it to	-1920
it tomorrow	2372
it too	2026
it weird	4008
itch*	1946
itching	1946
itching to	1946
its _ $	-1740
its been	2047
j	3926
j _ a	2363
j _ d	1777
j _ envie	1719
j _ le	1554
j _ peur	-1298
j _ son	4781
j _ tellement	1246
j _ trop	1387
j ai	1950
j arrete	2481
japan	-1393
je	12381
je _ $	10981
je _ ai	-7380
je _ aller	3141
je _ appelle	1447
je _ chez	3033
je _ de	-1904
je _ ecrirai	-1750
je _ ecrire	3646
je _ ecrit	-1163
je _ en	-1775
je _ je	1205
je _ l	1930
je _ la	3875
je _ le	2349
je _ lui	1620
je _ me	-1566
je _ ou	2905
je _ pas	-3907
je _ passer	2302
je _ plus	-1431
je _ quoi	2098
je _ repondre	2380
je _ son	4158
je and	-2934
je craque	3133
je l	1477
je ne	-3085
je reponds	3996
je vais	4426
je veux	4724
jeal*	-1221
jealous	-1203
jetzt	7928
jetzt $	3090
jetzt _ $	5156
jetzt an	2042
job $	1615
jump	-1712
jump $	-1261
just	10271
just _ and	1855
just _ at	1830
just _ birthday	1261
just _ from	1511
just _ happy	1483
just _ he	2456
just _ her	1733
just _ hi	2296
just _ him	3972
just _ if	1717
just _ not	-1298
just _ once	2260
just _ out	-1326
just _ still	1566
just _ to	-2120
just _ up	1322
just _ want	1308
just ask	3454
just call	3756
just leave	1195
just one	1512
just said	1917
just saved	1745
just send	1166
just text	1385
just turn	1716
kann	1877
kann _ aufhoren	3538
kann nicht	2850
keep	5006
keep _ and	2601
keep _ for	-1553
keep _ his	1474
keep _ off	1412
keep _ to	1513
keep checking	1389
keep my	1355
keep typing	2856
keeps	-3986
keeps _ $	-1902
keeps calling	-1941
kids	-3266
kill	-3414
kill anyone	1579
kill myself	-1435
killing	1897
killing me	3028
kind	-3461
knock	1900
know	7641
know $	2734
know _ $	-2281
know _ by	1205
know _ care	1569
know _ heart	1205
know _ i	-1733
know _ is	1938
know _ not	2088
know _ say	3842
know _ she	1481
know _ still	1652
know _ to	2719
know how	1315
know i	2076
know if	-2373
know what	2791
know*	1938
knowing	1938
knows	1201
knows _ $	1989
kurz	4008
kurz _ anzurufen	1976
kurz _ ihn	1976
kurz davor	2558
l	8613
l _ $	7224
l _ ce	1583
l _ soir	1583
l ai	-1352
l appeler	8818
la	4339
la _ $	4677
la _ a	3243
la _ de	-1311
la cara	-2688
la voy	3288
land*	-2084
landlord	-2084
landlord $	-1758
las	-2033
las _ $	-1346
last	-3175
last _ $	-2677
last _ and	-1204
last _ every	2540
last _ ten	2540
last night	-3978
last seen	3842
last week	-2120
le	8301
le _ $	-2076
le _ a	3604
le _ de	1665
le _ escribir	2491
le _ j	1341
le _ mandar	1219
le _ no	2301
le _ o	2698
le _ que	2473
le _ un	1278
le _ y	-1228
le escribi	-2745
le escribo	4673
le mande	-1297
le quiero	3089
le respondo	3431
le temps	-1562
le voy	2625
learn	-1682
learn to	-1189
leave $	-1838
leave _ alone	-1442
leave _ note	1174
leave a	1174
leave it	1268
leben	-2505
leben $	-1204
leer	-1552
left	-2298
left _ on	1217
left _ read	1333
left alone	-1431
left me	1181
les	1852
less	-1199
let _ of	-1740
let go	-1637
lett*	7851
letter	8176
letter _ i	1325
letter _ it	1713
letter _ mailbox	1802
letter and	-2165
letter in	1802
letters	-1170
liebe $	1174
life	-5212
life $	-1298
life _ $	-1351
liga*	1955
ligar	3256
ligar _ $	4701
ligar _ agora	1551
ligar _ ela	2934
ligar _ ele	3317
ligar _ •	-4159
ligar para	6251
ligar •	-4159
ligu*	-1758
liguei	-1758
liguei para	-1554
like	2896
like _ $	-1281
like _ am	-1163
like _ ask	4636
like _ of	2083
like _ our	1483
like _ out	2216
like calling	1708
like this	-1232
like to	3763
liked	-1555
liki*	2051
liking	2051
lite*	3312
literally	3312
literally _ the	1589
litt*	5136
little	5136
little _ not	2618
little _ will	2322
live	-2638
llam*	15159
llamar $	4008
llamar _ •	-1916
llamar •	-1916
llamarla	4389
llamarla $	4485
llamarlo	10222
llamarlo $	7346
llamarlo _ $	2875
llamo	2593
llamo $	3098
llamo _ no	2990
lo	1817
lo _ $	3879
lo _ no	3027
lo que	-1181
loca*	5100
location	5100
lol	-4978
lol $	-3739
long	-1423
long*	1937
longer	1970
longer i	2325
look	5083
look $	2174
look _ every	2114
look _ page	1842
look _ profile	-1299
look at	1955
looked	-2297
looked _ her	-1776
looked at	-1554
looking	3319
looking _ her	2789
looking _ his	2301
looking _ profile	1980
looking at	3385
los	-1646
lose	1527
lose _ $	1634
lost	-1424
love	-1558
love _ her	1471
love to	1542
luck	1159
lui	3325
lui $	-3811
lui _ $	9171
lui _ ecrit	-1413
lui _ hier	-2776
lui _ message	1691
lui _ ou	1378
lui _ un	1679
lui ai	-4199
lui dire	2736
lui ecrirai	-1750
lui ecrire	3707
lui envoyer	1851
lui parler	3003
lunch	4991
lunch $	2270
m	-2262
m _ $	-2668
m _ ecrit	3217
m _ je	2163
m _ repondu	2090
ma	-5277
ma _ $	-3832
mach*	-1550
mad	1833
mad _ i	2113
mad if	2196
made	-1827
mail*	5135
mailbox	2952
mais	-1862
mais _ vez	1416
mais uma	1416
make	-4135
make _ me	-1327
make _ to	-1644
make it	-2202
make sure	-2205
man	-1395
mand*	9699
mandando	2032
mandando mensagem	1846
mandar	7589
mandar _ $	3322
mandar _ oi	2432
mandar _ para	1803
mandar mensagem	2896
mandar um	1603
mandar un	1219
mandarle	5134
mandarle _ $	4118
mandarle _ audio	1463
mandarle _ mensaje	3121
mandarle un	5134
mande	-1297
mandei	-4598
mandei _ ele	-1838
mandei _ para	-1838
mandei mensagem	-2936
mando	6563
mando _ $	3495
mando _ mensaje	-1839
mando um	3180
mandou _ $	-1392
mandou _ e	1342
many _ i	1252
many days	2074
marr*	-1735
mas _ $	-1309
mas _ a	1693
mata*	-2822
matar	-4555
matar _ $	-1588
matar ele	-2125
matarlo	-1603
maybe	10562
maybe _ ask	4294
maybe _ is	2122
maybe _ should	1910
maybe _ •	6212
maybe i	5906
maybe one	1569
me	-6548
me $	-3041
me _ $	-7485
me _ a	-1231
me _ am	1959
me _ better	1931
me _ call	-1438
me _ calling	1866
me _ de	1756
me _ escrito	1257
me _ feel	1189
me _ ganas	4386
me _ her	-1631
me _ him	2383
me _ his	-1262
me _ i	1444
me _ is	-1370
me _ la	-1422
me _ le	-1151
me _ mensaje	-2139
me _ movil	1515
me _ mucho	2539
me _ note	1240
me _ o	1621
me _ of	2517
me _ otra	1489
me _ por	3503
me _ que	2183
me _ quiero	2071
me _ read	1333
me _ text	4155
me _ texting	2699
me _ the	-1169
me _ this	2589
me _ to	3280
me _ un	-3068
me _ ver	2289
me _ y	1943
me about	-1588
me back	1616
me dan	1880
me dejo	-1442
me from	8797
me mando	-1839
me muero	6019
me not	5630
me out	2704
me respondeu	1901
me to	-2371
me wants	3050
meet	-3538
meet _ $	-1895
meet her	-1854
mehr	-6589
mehr $	-3305
mehr _ $	-1378
mein _ ist	2817
meine	-4642
meine _ $	-1304
meine _ will	-1431
meine freundin	-1514
meine sachen	-1288
meld*	2842
melden	4131
melden $	4131
meldet	-1289
meme	4736
meme $	5012
mens*	4813
mensagem	2968
mensagem $	3192
mensagem _ ela	-1165
mensagem _ ele	-1447
mensaje	2094
ment*	-1551
mess*	7007
message	11241
message $	2056
message _ ex	1330
message _ i	2800
message _ my	1826
message _ out	1532
message and	2200
message to	1252
message typed	1532
messaged	-2826
messaged _ yesterday	-1388
messages	-2297
messaging her	1423
met	-2261
met _ $	-2053
meu	-1257
mi	-7867
mi _ me	-2703
mi _ quiere	-3051
mi amiga	-2962
mich	-2568
mich _ $	-1902
mich _ ab	1880
mich _ ihm	2911
mich davon	1880
mich um	-1194
midn*	2300
midnight	2300
might	9486
might _ $	3316
might _ her	1748
might _ turn	1716
might _ up	2251
might just	1493
mim	-1939
mim $	-1821
mine	1494
minha	-2713
minha _ $	-1441
minu*	2758
minutes	2543
minutes $	3071
mir	-4243
mir _ $	-2124
mirar	6736
mis	-3539
mis _ $	-1900
mis cosas	-1735
mis datos	-1312
mismo	3835
mismo $	3835
miss	-4396
miss _ $	-2449
miss her	-1247
miss me	-1416
miss*	1257
misses	1980
misses me	2041
mist*	2186
mistake	2213
mistake $	2230
mit	-1863
mit _ $	-2583
mit _ schluss	-1310
moch*	3207
mochte	3207
mochte meine	1370
moi _ $	-1708
moi a	2101
mom	-2979
mom _ $	-1272
mom _ ask	-1263
mom called	-1198
mom is	-1599
mom s	1170
mome*	2001
mon _ $	1846
mon _ a	-1839
mon _ m	-1784
mond*	-3714
monday	-1257
monday $	-1170
mondays	-2457
mont*	3459
month	-1711
months	3879
months $	5184
more	-4905
more _ $	-3112
more _ and	1406
more _ then	2303
more time	1187
morg*	-1317
morgen	-1317
morir	-1336
morn*	-2188
morning	-1968
morr*	-2165
morrer	-1456
moth*	-1901
mother	-1769
move	-1788
move _ $	-1356
move on	-1335
moved	-1581
movie	-1271
movil	1515
much $	-1509
much _ $	-1160
much _ am	2287
much _ i	2072
much longer	1947
mucho	2002
muero	5815
muero _ $	3906
muero _ de	2506
muero _ ganas	2506
muero por	5237
mum	-1459
murd*	-1162
muss	2602
muss _ $	1997
muss _ sehen	3012
muss sie	2024
muss standig	-1696
must	3989
mutu*	1642
mutual	1642
my	-7761
my _ $	-3386
my _ a	-2731
my _ about	-2198
my _ and	-4202
my _ can	1224
my _ dinner	-1214
my _ everything	-1180
my _ friend	-2125
my _ from	-1207
my _ go	-2386
my _ hovering	2285
my _ i	-1259
my _ is	4953
my _ literally	1675
my _ me	-1478
my _ mom	2781
my _ not	3279
my _ off	1306
my _ on	2668
my _ out	1747
my _ phone	2708
my _ s	3608
my _ so	1395
my _ tell	1742
my _ that	1498
my _ to	1420
my _ wants	-1611
my _ what	1182
my _ yesterday	-1329
my _ •	8692
my back	-1196
my best	-2157
my boss	-2593
my boyfriend	-3556
my chest	1695
my cousin	1637
my ex	17087
my exs	2633
my eyes	1277
my finger	1801
my friend	-2074
my hand	1763
my heart	1160
my husband	-3728
my kids	-1482
my landlord	-1898
my life	-2024
my mom	-3480
my phone	3116
my promotion	1221
my screen	2590
my son	-3126
my stories	-1312
my story	1484
my stuff	-1311
my thumb	5922
my urge	1662
my wife	-1594
my •	9163
myse*	-2136
myself	-2136
myself $	-3591
myself _ $	-1495
myself _ to	4076
myself not	3909
myself so	1234
na	4003
na _ $	3848
na _ dela	3549
na casa	5329
nach*	5445
nachricht	6562
nachricht _ $	6562
nada	-1710
nao	-2469
nao $	3269
nao _ $	-1210
nao _ mais	-2578
nao _ o	-1167
nao _ que	-1469
nao _ vou	1584
nao aguento	2733
nao quero	-1923
nao sei	-1414
ne	-1769
ne _ ecrirai	-1750
ne _ pas	-2339
ne _ plus	-1541
ne lui	-2000
near*	1431
nearly	1623
nece*	6749
necesito	7084
necesito _ $	3688
necesito _ su	3396
necesito _ voz	3396
need	2437
need _ her	3574
need _ him	1784
need _ how	1176
need _ know	1848
need _ see	1712
need _ tell	1443
need to	2882
needs	-1538
neig*	-1571
never	-5582
never _ $	-2051
never _ him	-1906
never _ to	-1639
new	1197
new _ $	1693
new job	2071
new number	1997
new phone	1373
next	-3131
next _ in	-1635
next to	-1705
nice	-1572
nicht	-4086
nicht $	3400
nicht _ $	-5847
nicht _ sie	-1287
nicht aufhoren	3538
nicht mehr	-4777
nie	-2308
nie _ $	-2134
nie wieder	-1862
night	-1708
night $	-1705
night _ $	2348
night before	2140
no _ $	1850
no _ am	-1486
no _ contestarle	3533
no _ de	6069
no _ dejar	1562
no _ escribi	-1212
no _ la	1897
no _ le	1905
no _ mas	1777
no _ not	-1486
no _ si	4963
no _ vivir	-1515
no aguanto	3146
no botao	2604
no contact	-1842
no i	-1513
no le	-1617
no lo	3063
no more	-2514
no one	-2388
no paro	2746
no quiero	-3150
no se	4226
nobo*	-2462
nobody	-2462
noch	-3601
noch _ $	-2964
noche	1383
noche $	1383
norm*	-1560
normal	-1541
normal to	-1307
not $	8375
not _ $	3312
not _ anyone	1256
not _ but	1719
not _ call	2800
not _ calling	-2000
not _ can	2067
not _ check	-1233
not _ for	-1979
not _ he	-1154
not _ him	-6526
not _ looking	1551
not _ me	-2842
not _ much	1973
not _ right	3161
not _ text	3696
not _ this	3263
not _ to	-10322
not _ what	3781
not _ write	1666
not allowed	-3291
not answer	-2227
not be	-2859
not going	-2713
not hurt	4315
not keep	1329
not kill	1477
not know	1978
not knowing	2020
not reach	1156
not resist	3091
not stop	4360
not text	2534
not texting	-3306
not think	1654
not to	11525
not want	-3179
note	4753
note $	1262
note and	1240
note on	1614
noth*	-2571
nothing	-2571
notices	2553
nouv*	2558
nouvelles	2558
novio	-2570
now	5521
now $	3188
now _ i	1937
now _ to	1400
now _ want	3414
now i	1693
nuevo	-2226
nuevo novio	-2177
numb*	2360
number	2691
number _ i	-2278
number _ know	1205
number _ my	2590
number _ on	2590
number but	1205
number is	4539
numero _ $	-1695
nur	6558
nur kurz	1451
o	6474
o _ botao	2604
o _ fazer	-1167
o _ no	2604
o dedo	2604
o instagram	1200
o no	5845
o numero	-1695
ob	1823
ob _ ist	1949
ob _ online	1949
ob er	1350
oder	4010
oder _ $	4010
oder nicht	4010
of	-4651
of 10	2074
of _ $	-3153
of _ a	1748
of _ and	-2534
of _ being	-1589
of _ days	-1549
of _ from	1360
of _ her	2827
of _ him	1682
of _ his	2795
of _ over	1239
of _ please	1169
of _ to	1250
of _ wants	3043
of breaking	1923
of calling	1866
of course	4102
of going	1848
of him	-1432
of his	-2084
of me	2871
of my	-1732
of texting	1309
of the	-3007
of these	-1577
off	-1787
off $	-1527
off _ $	-1656
off _ and	1611
off my	1739
ohne	-2383
ohne _ $	-1596
ohne sie	-1471
oi	5031
oi $	2350
oi _ $	2722
ok	5588
ok $	3534
ok _ it	1864
old	-1459
olhar	1742
olhar _ dela	1742
olhar _ instagram	1200
olhar o	1742
olhei	-1338
on	2313
on $	3374
on _ a	1255
on _ and	-1804
on _ at	2206
on _ button	3947
on _ call	2513
on _ for	1275
on _ job	1284
on _ new	1236
on _ page	2564
on _ screen	2590
on _ so	1710
on _ the	1492
on _ to	-1181
on her	1691
on his	3244
on my	1454
on read	1333
on sunday	-2701
on the	2188
once	1768
once $	2686
one	12313
one $	-1246
one _ and	3649
one _ away	4130
one _ can	1440
one _ days	-1520
one _ from	3744
one _ letter	1400
one _ message	1962
one _ not	2293
one _ the	1593
one _ then	1278
one _ these	-1520
one _ time	2070
one _ will	2309
one call	3717
one day	-1284
one drink	1315
one last	2965
one little	5555
one of	-2614
one text	2127
onli*	5483
online	5483
online $	1642
online _ $	3828
online ist	1949
only _ to	1411
only have	1471
ontem	-3211
ontem $	-2602
open	3971
open $	1497
open _ $	2266
open his	3170
open*	2118
opened	2309
or	4746
or _ $	2590
or _ it	1439
or not	4113
order	-3554
other	-2005
otra _ $	-1307
ou	10088
ou _ $	8013
ou nao	3269
ou pas	4745
our _ five	2321
our _ is	-2888
our chat	2902
out	4502
out _ $	-1601
out _ 10	2074
out _ calling	1866
out _ her	1857
out _ him	2582
out _ i	1784
out _ the	-1974
out _ this	2590
out _ thumb	1532
out _ today	1410
out _ will	1195
out and	3248
out of	1320
outs*	2763
outside	2763
outside _ $	2663
outside her	1866
outside the	1358
ouvir	3239
ouvir _ voz	3239
ouvir a	3239
over	5998
over $	-2333
over _ $	6727
over _ dog	-2346
over _ house	1268
over _ knock	1279
over _ now	2500
over send	3796
over the	-1655
over there	6344
over to	2224
overwhelming	1987
page	4871
page _ night	3033
pague	-1835
pain	-1250
para	4904
para _ $	6390
para _ agora	1749
para _ ontem	-1870
para _ si	-2259
para ela	2643
para ele	4834
para mim	-1497
para que	-6341
para ver	3665
para*	3407
parabens	2530
pare*	-3327
parents	-2964
parents _ $	-2217
parl*	2691
parle	-2151
parle _ $	-1936
parler	3003
parler $	3003
paro	2608
paro de	2608
part	2703
part _ me	2820
part _ wants	3050
part of	2757
part*	-2324
party	1253
pas $	1590
pas _ $	1738
pas _ de	-3440
pas de	1785
pas envie	-2737
passed	-1163
passer	2302
passer _ elle	2302
passer chez	2302
past	-3264
past the	-3097
pause	-1535
pedir	2931
pedir _ amiga	2931
pens*	-2554
pensar	-1258
pensar _ $	-1258
pense a	-1908
peop*	-4363
people	-4363
people $	-1536
perf*	3138
perfil	2622
perfil $	2461
person $	1283
peur	-1298
peur de	-1160
phone	6225
phone _ in	1644
phone _ my	3556
phone is	1731
phone to	3021
photo	2394
photo _ notices	2553
photo so	2553
photos _ $	-1289
pic	1941
pic $	1979
pick _ $	1442
place	1171
place _ $	2169
place now	1858
plan*	3432
planning	3909
planning _ for	1419
planning _ to	1580
planning to	2702
plea*	-2277
please	-2171
please $	-1669
please _ $	-2463
please _ am	1240
please _ me	4251
please i	1240
please stop	-1233
plus	-3629
point	-2454
point of	-2985
por _ $	-2756
por favor	-1189
posso	4501
post	1241
post*	2797
posted	3001
posts	-1239
prec*	1891
preciso	2208
pres*	1955
press	1332
press _ $	1481
probably	-1336
prof*	7255
profil	7388
profil $	2580
profil _ $	2306
prom*	2188
promised	1887
promotion	1221
promotion $	1221
puedo _ de	1309
puedo dejar	1562
pull	1991
pull _ $	1999
punto	2027
punto de	2027
putt*	2173
putting	2173
qu elle	-1158
quase	3857
quase _ $	1444
quase _ mensagem	1846
quase _ para	2717
quase mandando	2032
que	2610
que _ $	9141
que _ amo	3720
que _ el	-1322
que _ hoy	2565
que _ l	2011
que _ la	2202
que _ le	-1714
que _ mis	-2510
que _ no	-2491
que _ reponds	1919
que _ respondo	2508
que _ um	1627
que _ ya	1702
que ele	-2082
que eu	4508
que fazer	-1167
que je	6154
que la	3717
que le	3678
que llamar	-1373
que me	-1157
que se	-1226
quel*	-1473
quer*	2382
queria	2382
queria _ com	1888
queria tanto	1868
quero	6665
quero _ $	1428
quero _ a	1643
quero _ ele	1313
quero _ para	3072
quero ligar	1624
ques*	-1249
quic*	1396
quick	2471
quickly	1396
quickly $	1396
quie*	4052
quiere	-3253
quiero	7629
quiero _ $	4595
quiero _ a	-1617
quiero _ audio	1551
quiero _ ella	1439
quiero _ la	2312
quiero _ mensaje	1961
quiero _ que	4895
quiero _ un	3511
quiero decirle	2353
quiero escribirle	3013
quiero mandarle	2964
quiero morir	-1214
quiero que	-1627
quiet	-2096
quis*	1273
quisiera	1273
quit	-1186
quit*	-2862
quitte	-1212
quoi	-1586
quoi $	2201
quoi _ lui	-1802
quoi bon	-2841
rapp*	5014
reach	6547
reach _ $	2199
reach _ and	2066
reach out	5646
real*	3929
really	4293
really _ $	3932
really _ to	3690
really want	3880
reco*	1527
reden $	-1563
refu*	-2048
refuses	-1763
refuses to	-1763
rega*	4993
regarder	4342
regarder _ $	4342
regarder _ instagram	1658
regarder son	1658
regr*	-2372
regret	-1648
regret _ $	-1540
regret it	-1518
relationship	-1329
remi*	-1333
remo*	-1763
repl*	-1967
replied	-1691
reply	5113
reply $	3534
repo*	7645
repond	-1734
repond _ $	-1734
repondre	2998
reponds	4920
reponds $	1919
reponds _ $	3001
repondu	1743
resi*	2688
resist	3091
resp*	14207
respond	3061
respond $	2698
responder	5410
responder _ $	3301
respondi	-2979
respondi $	-2531
respondo	6175
respondo _ $	2262
revoir $	-2774
rich*	-1188
right	6229
right $	1892
right _ $	2656
right _ i	2301
right now	4596
right there	1603
right to	-1322
ring*	1404
ringing	1404
ringing _ $	1404
ringing her	1404
risa	-1492
risa $	-1492
romper	2430
room*	1175
roommate	1185
ruf _ an	2511
rufe	1198
rufe _ an	1282
ruhe	-1305
s	2099
s _ $	-1909
s _ is	2552
s _ on	3092
sa	4426
saber	1690
saber _ el	2017
saber _ le	2017
saber de	2017
sach*	-1288
sachen	-1288
sad	-1367
sagen	1630
sagen _ ich	1174
sagen _ sie	1174
sagen dass	2025
said _ $	2480
said _ birthday	2153
said _ me	2402
said _ misses	2407
said _ to	-1207
said goodbye	-1183
said happy	2153
said he	1753
said hi	2050
said i	-1908
same office	-1187
sang*	-1287
saud*	-1840
saudade	-1840
saudade _ $	-1170
saved	1572
saved me	1728
saw	-2368
say	6675
say _ $	3897
say _ birthday	1261
say _ her	1183
say happy	1483
say to	1583
sayi*	2936
saying	2936
saying _ $	4399
says	-3207
says _ $	1449
says _ can	-1177
says _ me	1260
says _ not	-1324
says i	-1589
scar*	-3252
scared	-2992
scared _ will	-1238
scha*	3803
schau	1692
schauen	2130
schauen $	1465
schl*	-4560
schluss	-1970
schluss _ $	-1685
schon	10783
schon _ $	10087
schon wieder	3292
schr*	5683
schreib	2731
schreib _ $	2293
schreib _ jetzt	1609
schreib ihm	1843
schreiben	4639
schreiben $	4339
schw*	2042
schwester	2106
scre*	-1420
scream	-2262
scream $	-2127
screen	2559
screen $	2930
se _ $	3427
se _ contestarle	3533
se fue	-1222
se si	4963
sec	1372
sec $	1372
seco*	2756
second	2815
see	-1425
see $	-1993
see _ all	-1250
see _ at	-1953
see _ day	1301
see _ every	1301
see _ face	1471
see _ girlfriend	2027
see _ he	1944
see _ is	3228
see _ new	1986
see _ she	3083
see _ the	-1914
see a	-2096
see her	4175
see him	1665
see his	-1258
see my	-1663
see what	1253
seem*	1366
seeming	1369
seeming _ $	1369
seeming desperate	1369
seen	3553
seen $	1184
seen _ minutes	2540
seen _ ten	2540
seen every	2540
sees	1478
sees _ $	1551
sees me	1748
seguir	-1607
sehen	5505
sehen $	4906
sehr	-2028
sehr $	-1985
sei	-1583
sei _ fazer	-1167
sei _ que	-1167
sei o	-1167
sein	4554
sein $	-1254
sein _ $	3306
sein profil	4344
seine	5245
seine _ $	3071
seine _ horen	3304
seine stimme	3304
seit	-1327
self	-2377
self harm	-1679
self*	-1203
sem	-1653
sem _ $	-1297
sema*	-2280
semana	-1669
semana $	-1412
send	20109
send $	6531
send _ $	7348
send _ message	-1634
send _ to	1646
send a	3089
send it	2022
send me	-2126
send*	12159
sending	12159
sending _ $	12312
sending it	6131
sent _ a	2223
sent me	2019
sepa*	-1375
sera	5083
sera _ eu	3457
sera _ mando	3284
sera que	5083
ses	5405
ses _ $	5424
shak*	1420
shaking	1420
share	-1179
she	-6268
she _ $	2402
she _ about	1530
she _ be	-1629
she _ birthday	2228
she _ by	1335
she _ calling	1320
she _ for	1880
she _ happy	2052
she _ hey	1582
she _ me	1187
she _ my	-1262
she _ not	-1809
she _ right	1851
she _ say	-1750
she _ should	1264
she _ the	-2689
she _ to	-4568
she _ tonight	2466
she _ waiting	2133
she always	1563
she does	-1233
she is	2442
she posted	1833
she sent	2051
she should	-4310
she unblocked	2646
she wants	-3675
shit	-1675
shoot	-1446
shou*	5795
should	5933
should _ and	-2144
should _ ask	1993
should _ break	-3384
should _ call	2480
should _ do	-2068
should _ first	-1503
should _ him	2497
should _ or	4155
should _ pick	1577
should _ send	2897
should _ the	-1737
should _ this	-1549
should _ wish	1184
should _ •	1528
should call	-1480
should i	9777
si	7920
si _ $	4003
si le	3302
si no	-2326
sich	-3061
sick	-4590
sie	1800
sie $	1802
sie _ an	1648
sie _ geschrieben	3010
sie _ sich	-1432
sie jetzt	2409
sie liebe	1174
sien*	-1226
siento	-1226
silence $	1776
simp*	2697
simple	2878
sin	-1699
sin _ $	-1525
since	-2259
since $	1461
since _ $	-2066
sinto	-3145
sister _ $	-1333
sister _ he	1235
sister _ i	1300
sister about	-1300
sit	-1165
situ*	1557
situation	1684
six	1785
sleep	-4978
sleep $	-1451
sleep _ $	-1444
slide	4259
smash	-1820
smash _ face	-1820
smash _ in	-1820
smash his	-1820
snap*	1331
snapchat	1331
so	2897
so _ am	1426
so _ anrufen	1259
so _ can	-2561
so _ do	1409
so _ i	3211
so _ if	1403
so _ last	1244
so _ me	2145
so _ notices	2553
so _ one	1246
so _ reach	1568
so _ schreiben	1743
so _ text	1280
so _ uma	1416
so _ vez	2075
so _ •	1690
so gern	2373
so he	3969
so i	-2843
so mais	1416
so sehr	-2028
so tempted	4905
soll	6437
soll _ antworten	2764
soll _ ihm	1556
soll _ ihr	1489
soll _ schreiben	1194
soll ich	8870
some	-2275
some*	-1915
somebody $	-1681
someone	-3468
someone to	-1241
something	2260
something $	2573
something _ and	1192
sometimes	-1230
son	7228
son _ $	4445
son _ les	3579
son anniversaire	1308
son instagram	3384
son numero	1532
son profil	3747
song	-1671
soon $	-1864
sorry $	2297
soun*	-1952
sounds	-1408
sous	1602
spri*	-1410
stal*	2432
stalking	1906
stamp	5241
stamp _ $	5241
standig _ er	2338
star*	-1153
start a	2693
stay	-1967
stay*	-2416
stayed	-2344
stayed _ $	-2335
stayed strong	-2241
ster*	-1241
still	-1923
still _ $	1779
still _ to	1700
still care	1491
still want	1703
stim*	2995
stimme	3244
stimme _ $	3304
stimme horen	3304
stop	2135
stop _ $	-2596
stop _ calling	4731
stop _ from	8042
stop _ him	-2572
stop _ swear	1276
stop _ texting	2699
stop me	7875
stories $	2306
story	1311
story _ i	3206
story and	2130
stre*	-1189
stro*	5938
strong	6012
strong _ to	2904
stuff	-2066
su	11465
su _ $	8000
su _ le	3811
su _ novio	-2177
su casa	3102
su cumpleanos	2599
su nuevo	-2177
su perfil	2461
su voz	2860
suff*	-1844
suffer	-1616
suic*	-6874
suicidal	-2117
suicide	-2909
sund*	-3694
sunday	-3598
sunday $	-2684
supp*	-2652
supposed	-1635
supposed to	-1635
sure	-3243
surp*	1697
surprise	1743
surprise him	1808
surv*	-2497
survived	-1759
sus	4965
sus _ $	3375
sus historias	4858
take	-2640
talk	3592
talk _ $	-1222
talk _ again	1216
talk _ for	1291
talk _ her	4186
talk _ him	2835
talk _ me	-2227
talk _ of	3181
talk _ out	3741
talk me	3181
talk*	-4032
talked	-2509
talked to	-2099
talking	-1523
talking _ $	1264
talking _ her	2187
talking _ him	-1222
tanto	2502
tanto _ com	2480
tanto _ ele	1869
tanto falar	2480
te	-2951
te _ $	-1602
tell	8101
tell _ $	2844
tell _ about	2129
tell _ ex	3115
tell _ my	2044
tell _ that	1663
tell _ to	2268
tell her	1942
tell him	5089
tell me	2186
tellement	2150
tellement _ $	2256
tellement _ parler	2358
tellement lui	2358
telling	-1388
temp*	7012
temps	-1993
temps $	-1934
tempted	7568
tempted to	3960
ten	1606
ten _ $	2148
ten minutes	2540
tengo	6548
tengo _ en	1769
tengo _ ganas	1192
tengo _ llamar	-1373
tengo el	3475
tengo que	1836
tenho	-1689
term*	-3621
terminar	-1347
text	15635
text $	9575
text _ $	2363
text _ about	-1390
text _ after	1645
text _ back	-2293
text _ ex	-1516
text _ first	-1393
text _ from	-1676
text _ guy	-2875
text _ hurt	1683
text _ not	1611
text _ now	1150
text _ tonight	1324
text her	-2657
text him	4775
text my	-1588
text*	1555
texted _ i	2311
texted back	1537
texting	1528
texting $	1522
texting from	1296
texting her	1236
texting him	-1160
texts	-1815
than	-1529
thank	1767
thank _ $	1607
thank you	1357
thanks $	1324
thanks i	-1173
that	-10720
that $	-2189
that _ $	-3524
that _ his	1203
that _ in	1153
that _ is	-1637
that _ love	1212
that girl	1247
that if	1211
that is	-2000
that she	-1287
the	-8744
the _ $	-6127
the _ always	1535
the _ and	-1666
the _ at	-1269
the _ because	1448
the _ button	3837
the _ call	-1643
the _ empty	-1531
the _ evening	-1911
the _ from	-1705
the _ he	4451
the _ i	-3797
the _ in	7821
the _ is	7637
the _ killing	1395
the _ like	2001
the _ of	-4306
the _ she	1884
the _ the	-3265
the _ this	-1497
the _ to	3650
the _ where	3777
the _ with	-1983
the _ your	1623
the apartment	-1338
the bail	-1452
the bar	4395
the cafe	2764
the call	2513
the car	-1470
the dog	-2284
the kids	-1544
the letter	5650
the message	2373
the office	1392
the point	-3058
the same	1492
the silence	1424
the urge	7485
the wife	-1427
them	-1409
then _ am	1232
then _ i	1268
then i	2741
ther*	-3767
therapy	-2806
therapy $	-1676
there	4546
there $	6740
there _ $	2836
there _ an	-3244
there _ knock	1279
there and	1555
there is	-5714
there now	2579
these	-3143
these _ $	-1300
these days	-1760
they	-5007
they _ to	-1510
thin*	3644
things	-3324
things $	-1855
think _ go	3211
think _ will	1714
think about	-1950
think i	3821
think my	-1548
thinking	7259
thinking _ $	-1223
thinking _ again	-1713
thinking _ asking	1705
thinking _ calling	4168
thinking _ going	1848
thinking _ her	1740
thinking _ him	-1555
thinking _ ringing	1404
thinking about	-3177
thinking of	11327
this _ $	-3258
this _ and	-2309
this _ is	1284
this _ my	1771
this _ to	5176
this close	4141
this guy	-1400
this please	1181
this situation	1684
thou*	-2579
thoughts	-1769
thre*	-1573
three	-1694
thro*	-2971
through	-2107
thumb	7449
thumb _ $	2766
thumb _ hovering	1880
thumb _ over	3101
thumb _ send	3075
thumb is	4699
tien*	2439
tikt*	3040
tiktok	3040
time	-3812
time to	-1763
times	1823
times _ i	2322
times and	2326
tind*	-1512
tinder	-1512
tinder $	-1339
tired	-2150
to	11036
to $	2927
to _ $	-1601
to _ about	-2705
to _ all	-1552
to _ alone	-1712
to _ and	4260
to _ at	2650
to _ badly	1294
to _ bar	3171
to _ best	-1408
to _ boss	-1438
to _ casa	1512
to _ class	-2167
to _ contact	1567
to _ de	-1749
to _ dedo	2604
to _ ex	3285
to _ father	-1763
to _ first	2572
to _ for	5156
to _ from	1592
to _ gig	1957
to _ go	-1637
to _ guy	-1524
to _ he	3384
to _ heart	1425
to _ her	9355
to _ him	12300
to _ house	1251
to _ hurt	-1501
to _ in	4613
to _ into	3246
to _ is	2154
to _ it	-4540
to _ japan	-1317
to _ kids	-1166
to _ landlord	-1983
to _ last	-1616
to _ left	-1444
to _ live	-1190
to _ mandando	2032
to _ me	-3282
to _ mensagem	1846
to _ mom	-1588
to _ my	3631
to _ myself	-2141
to _ next	-1612
to _ note	1174
to _ now	3930
to _ o	2147
to _ of	-2812
to _ off	1461
to _ on	-1875
to _ our	2485
to _ out	4307
to _ over	-1971
to _ para	3169
to _ party	1508
to _ people	-1334
to _ phone	1750
to _ place	2410
to _ right	1354
to _ send	3160
to _ she	3810
to _ situation	1684
to _ so	3639
to _ someone	-1894
to _ sunday	-1732
to _ text	3473
to _ the	-2856
to _ there	1232
to _ this	3684
to _ up	-1455
to _ voice	1890
to _ what	1488
to _ who	1312
to _ wife	-1739
to _ with	-2080
to _ write	1352
to _ •	5705
to a	-1552
to answer	3384
to ask	5709
to be	-6612
to break	5677
to bump	1438
to call	1669
to cut	-2356
to die	-6029
to do	-4263
to drive	1837
to drop	1232
to end	-3081
to explain	1288
to feel	-1548
to forget	-3875
to give	2037
to go	1214
to have	-2076
to hear	1957
to her	10059
to him	2919
to his	2126
to hit	2260
to kill	-3097
to know	1377
to learn	-1528
to live	-3068
to look	3352
to make	-1833
to me	-5932
to meet	-2443
to message	3942
to my	-1659
to press	1750
to quase	4398
to reach	5252
to reply	5133
to respond	1689
to ring	1663
to say	3693
to scream	-1501
to see	3647
to send	4631
to shoot	-1281
to sleep	-2810
to slide	4803
to smash	-1820
to stop	-3334
to surprise	1808
to tell	2179
to texting	2838
to therapy	-2317
to use	7145
to visit	-1317
to wait	1953
to write	6855
to you	-1735
to •	-2385
today	-2122
today _ i	1186
today and	1166
today i	-2265
todo	-4822
todo $	-1500
todo _ que	-1181
todo lo	-1181
toi	-1307
toi $	-1245
told	-3864
told her	-1432
tomorrow $	2715
tomorrow _ $	-2138
tomorrow _ 8	-1782
tomorrow at	-2016
toni*	2258
tonight	2258
tonight _ i	3000
tonight _ to	1183
tonight _ want	2033
tonight and	2604
too _ to	2558
took	-1645
tot	-2136
touch	3546
touch with	3563
tout	-3658
tout _ $	-2162
tout _ temps	-1562
tout le	-1867
tout*	1306
toutes	1306
toutes _ $	1306
trau*	-1309
traurig	-1303
trav*	1177
tried	-1335
tris*	-2624
triste	-2453
trop _ de	1387
trop envie	1387
tryi*	4159
trying	4159
trying _ not	4229
tu	-1711
tudo	-2726
tuer	-1432
turn _ at	1716
turn up	1716
tut	-1282
two	-2185
two _ $	-1648
type	-1267
typed	4170
typed _ and	1771
typed _ my	1532
typed out	3987
typi*	10575
typing	10610
typing $	4138
typing _ $	6240
typing and	5009
uber	3438
uber _ $	3530
uber*	1659
uberlege	1694
ugh	1313
ugh $	2027
ugh _ to	1706
ugh _ want	1706
ulti*	3160
ultima	3160
ultima _ $	3160
um	4925
um $	-1294
um _ para	2430
um oi	5300
uma	3454
uma _ $	3420
uma _ para	-1411
uma vez	2075
un	3280
un _ $	2886
un audio	1642
un mes	1199
unbe*	2528
unbearable	2059
unbearable $	2059
unbl*	8704
unblock	1862
unblock him	1785
unblocked	3263
unblocked _ $	3416
unblocked me	3263
unblocking	3579
unblocking _ $	3579
und	-2748
une	2654
une _ $	2861
until	-1403
up	-2162
up _ $	-4515
up _ a	-1530
up _ door	2178
up _ her	1770
up _ him	-3511
up _ his	2906
up _ night	1857
up at	2542
up his	-2009
up on	1514
up with	-3757
urge	12363
urge $	2698
urge _ $	1703
urge _ 10	2678
urge is	8886
urge to	1391
us	-2423
use	6989
use _ $	1359
use it	1511
use my	6457
used	-1154
va	-1889
vai	-1285
vais	4426
vais _ appeler	2353
vais _ chez	2302
vais _ ecrire	1572
vais _ elle	2302
vais _ son	2305
vais _ voir	3141
vais aller	3141
vais l	2353
vais passer	2302
vent	-2645
vent $	-2645
ver	10028
ver _ $	8625
ver _ dele	1518
ver _ historias	3153
ver _ perfil	3490
ver ele	1904
ver su	2836
ver sus	3939
verg*	-1708
verl*	-1321
verla	6487
verla _ $	2653
verm*	-3917
vermisse	-3864
vermisse _ $	-1510
vermisse _ sehr	-1985
vermisse _ so	-2133
vermisse ihn	-1578
vermisse sie	-1973
vers*	-1791
veut	-1321
veux	3962
veux le	2239
vez	2437
vez $	2574
vida	-2368
vida $	-1512
view*	1766
viewed	1924
viewed _ story	1924
viewed my	1924
visit	-1317
visit japan	-1317
viver	-1456
vivir	-1795
vivre	-1323
voce	-1282
voice	3695
voice $	1732
voice note	2099
vor	-2161
vou	10328
vou _ casa	3549
vou _ de	1673
vou _ ele	4714
vou _ mensagem	1550
vou _ para	2229
vou _ um	2161
vou _ •	-3605
vou chamar	2286
vou ligar	-1594
vou mandar	2853
vou matar	-2125
voy	7051
voy _ $	4391
voy _ escribir	2491
voy _ matar	-1311
voy _ sus	2617
voy _ un	1222
voy a	7135
voz	6100
voz $	3396
voz _ $	3239
wait	4286
wait $	2442
wait _ her	1771
wait for	1731
waiting _ his	-1881
waiting _ me	2015
waiting _ message	-1881
wake	-1895
wake up	-1682
wann	1465
want	5477
want _ $	1957
want _ a	-1979
want _ and	1285
want _ answer	3636
want _ at	1399
want _ be	-3515
want _ by	1311
want _ call	2718
want _ cut	-2167
want _ die	-2462
want _ do	-1402
want _ drive	1996
want _ forget	-3869
want _ get	2104
want _ go	1476
want _ hear	1619
want _ her	1918
want _ him	4513
want _ his	1891
want _ how	-1226
want _ if	1869
want _ into	1335
want _ it	2057
want _ know	2024
want _ left	-1431
want _ reply	4495
want _ say	2319
want _ see	1671
want _ stop	-1274
want _ the	-1215
want _ use	2192
want _ who	1541
want _ •	-1214
want closure	1204
want him	-2443
want to	11361
want*	-4809
wanted	-2630
wanted _ say	-1152
wanted to	-2467
wanting	-2178
wanting to	-2178
wants	-1976
wants _ $	-1416
wants _ see	-1366
wants _ talk	-1418
wants _ text	1947
wants _ to	-2908
wants me	-2736
wants to	1507
war $	1550
warum	-1166
was	-4280
was _ $	-5147
was about	1713
watc*	-3193
watching	-2931
watching _ stories	-2687
way	-1395
we	-5852
weak	1372
week	-4938
week $	-4283
week*	-1233
weeks _ it	2071
weeks and	1948
weg ist	-1164
weht*	-1877
wehtun	-1877
weird	3278
weird _ i	1473
weird _ message	2781
weird _ my	2781
weird if	1473
weird to	2781
well	-1328
wenn	-3559
wenn _ gehe	-1285
wenn ich	-2450
went	-4719
went _ his	-2748
went to	-3456
were	-1779
were you	-1529
what	2743
what _ $	-1805
what _ about	1499
what _ did	-1322
what _ do	-6048
what _ if	1425
what _ is	-1295
what _ just	3150
what _ said	-1168
what _ say	6771
what _ says	1300
what _ the	3074
what _ •	4980
what can	-1628
what counts	-1296
what do	6549
what he	-2125
what i	-1704
what if	2092
what is	1168
what she	3280
what to	3446
what would	2285
what*	2459
whatsapp	2791
whatsapp $	1301
when	-7032
when _ am	-1622
when i	-3915
where _ $	-2512
where _ tonight	2466
where she	1998
while	-1279
who _ girl	1247
who _ in	1222
who _ with	1406
who that	1247
whole	-1248
whole _ $	-1894
why	-5121
why _ i	-2239
why _ still	-1687
why do	-2274
why does	-1443
wie es	2108
wied*	1609
wieder	1609
wieder _ profil	2588
wieder _ sein	2588
wieder auf	2588
wife	-4435
will	1482
will _ and	1171
will _ anrufen	1789
will _ at	1841
will _ be	-2125
will _ calling	-2000
will _ ex	-1984
will _ forever	1179
will _ hurt	1732
will _ if	1511
will _ kurz	1585
will _ mehr	-2473
will _ my	1690
will _ nicht	-1304
will _ nur	2987
will _ schreiben	1244
will _ sister	1837
will _ the	3767
will _ there	1334
will _ to	-2544
will _ wehtun	-1877
will be	4303
will get	1373
will ihm	2186
will ihn	1328
will just	1910
will lose	1616
will nicht	-1569
will sie	1926
wir	-3525
wir haben	-3116
wish _ could	1701
wish _ forget	-1414
wish _ luck	1467
wish _ tell	2363
wish _ would	-2293
wish her	2481
wish she	-1458
with	-4809
with _ and	-3170
with _ ex	1383
with _ he	1963
with _ note	1557
with a	3837
with him	-1390
with his	-1318
with my	1814
with no	-1453
with this	-1631
with*	-1777
without	-1628
without _ $	-1771
without _ desperate	1369
without _ from	-1871
without _ her	3395
without _ to	2471
without her	-3621
without seeming	1369
work $	-1387
work at	2324
works	2527
works _ $	1549
worr*	-1471
worried	-1306
worth	-1211
would	5858
would _ $	-1797
would _ anything	-1592
would _ ask	4636
would _ back	-2152
would _ be	4219
would _ how	5859
would _ i	1874
would _ mad	2196
would _ me	-1243
would _ so	2092
would _ to	3780
would _ •	1223
would give	-1229
would it	2086
would just	-1527
would like	3553
would love	1542
would •	1686
wozu	-3572
writ*	5318
write	9547
write $	4353
write _ $	3396
write _ book	-1605
write _ him	-3264
write a	-1695
write back	2273
write her	1935
write him	1982
write to	-4696
writing	2433
written	3368
wrong _ i	1715
wrote _ a	-1522
wrote hey	1582
wurde	1388
wurde _ so	1596
y	-1404
y _ $	-2186
y _ le	1817
y no	-1486
y quiero	2071
ya	1560
ya $	4582
ya no	-1986
year	-2257
years	-3062
yest*	-4097
yesterday	-4097
you	-13850
you $	-3178
you _ $	-3093
you _ a	2451
you are	-1856
you be	2745
you hurt	2920
you stop	-1181
you think	1616
your	-6420
your _ $	-4733
your _ just	1738
your post	1749
zu	4378
zu _ $	4504
zu ihr	2223
zu schreiben	3310
•	-3513
• $	-5719
• _ $	-6900
• _ a	-1690
• _ after	5118
• _ again	-1303
• _ am	4749
• _ an	2439
• _ and	5097
• _ back	-1621
• _ but	1181
• _ call	-1756
• _ ce	-2663
• _ de	1484
• _ do	3637
• _ doing	5522
• _ ex	-1968
• _ get	-1456
• _ her	-7985
• _ him	-3387
• _ i	11020
• _ ok	3052
• _ soir	-2663
• _ sorry	4392
• _ text	-4869
• _ to	-10482
• _ •	5149
• after	5500
• an	2439
• and	5941
• de	1775
• doing	5522
• him	-2362
• i	4413
• me	1182
• to	-10148
• •	-3513
""",
    'contact.slip': """\
~	-37578
!	-4592
!ex_contact	-4008
!ex_contact_abroad	-1774
!slip	16639
!slip_abroad	17147
!•	2984
.	3306
.-	-7199
.i	-7845
.i+they	13718
.i+you	-4445
.i-	-8863
.they	15621
.they-	9531
.you	-1900
.you+they	-1622
.you-	-3374
1	5224
10	-1609
2	1706
2 $	1783
3	1999
3 $	3424
3am $	2056
6	2244
6 _ $	2678
6 times	3423
?	-4549
?-	-3598
?i	-5667
?they	4705
^ _ $	-5271
^ _ 6	2734
^ _ a	2965
^ _ about	-2807
^ _ after	-3969
^ _ again	2908
^ _ ai	7384
^ _ allee	3267
^ _ am	-5293
^ _ and	5256
^ _ angerufen	5111
^ _ anoche	3190
^ _ answered	5818
^ _ apologized	1818
^ _ at	5014
^ _ beat	-3047
^ _ been	6493
^ _ begged	1738
^ _ best	2793
^ _ bin	-1840
^ _ boyfriend	-2571
^ _ broke	-5359
^ _ by	2665
^ _ called	1774
^ _ calls	-2121
^ _ came	-2831
^ _ can	-2486
^ _ caved	1704
^ _ cheated	-1738
^ _ check	1671
^ _ com	-3671
^ _ commented	3911
^ _ contact	4544
^ _ dialed	3664
^ _ do	-2908
^ _ dreamt	-1983
^ _ drove	3852
^ _ el	9594
^ _ ela	4703
^ _ ele	9597
^ _ emailed	1743
^ _ en	-2440
^ _ escribi	3703
^ _ escribio	1744
^ _ est	-1865
^ _ everything	-1805
^ _ ex	-8841
^ _ feel	-3832
^ _ finally	-1847
^ _ for	-2848
^ _ found	-3157
^ _ from	-1713
^ _ gave	-4188
^ _ gestern	2267
^ _ girlfriend	-1603
^ _ habe	3209
^ _ happy	3052
^ _ has	-2564
^ _ hat	-2928
^ _ hate	-4515
^ _ have	1688
^ _ help	1824
^ _ her	12448
^ _ him	13536
^ _ his	14299
^ _ hit	4203
^ _ hope	-3304
^ _ hurt	-1708
^ _ husband	-2424
^ _ i	2483
^ _ if	2924
^ _ ihr	4261
^ _ is	-9151
^ _ it	2665
^ _ keep	3581
^ _ keeps	-1825
^ _ l	2668
^ _ la	-1617
^ _ le	-6982
^ _ left	-3592
^ _ letter	5074
^ _ liked	3009
^ _ live	2337
^ _ llame	10132
^ _ llamo	3909
^ _ lui	3765
^ _ m	-4353
^ _ mande	7518
^ _ me	-7319
^ _ meine	-2313
^ _ mensagem	4992
^ _ message	-4953
^ _ messages	-2426
^ _ messaging	3258
^ _ mi	-1746
^ _ mich	-3208
^ _ minha	-1846
^ _ mir	-2413
^ _ miss	-4790
^ _ my	9735
^ _ ne	-2689
^ _ night	2682
^ _ no	3379
^ _ o	2534
^ _ of	-2186
^ _ off	-2736
^ _ on	4175
^ _ one	2397
^ _ out	3323
^ _ outside	2583
^ _ packed	-2254
^ _ past	2385
^ _ perfil	3473
^ _ pressed	4576
^ _ que	-2695
^ _ rang	2711
^ _ reached	3124
^ _ reminders	-1901
^ _ replied	3360
^ _ said	-2872
^ _ send	7171
^ _ she	-2153
^ _ sister	3062
^ _ sleep	-2972
^ _ slept	4953
^ _ slipped	5832
^ _ so	-2727
^ _ sorry	2991
^ _ still	-4586
^ _ sus	7058
^ _ talk	-3040
^ _ talked	4667
^ _ text	-1629
^ _ texted	6898
^ _ texting	3492
^ _ that	-2256
^ _ the	-3091
^ _ through	1729
^ _ to	4421
^ _ together	4275
^ _ took	-2906
^ _ up	8242
^ _ vermisse	-1611
^ _ viens	3008
^ _ want	-4294
^ _ war	3482
^ _ was	-4466
^ _ we	-2235
^ _ wear	-3968
^ _ went	3727
^ _ will	-1972
^ _ wish	-2203
^ _ wrote	3308
^ _ y	11683
^ _ yet	1866
^ _ you	-2965
^ _ •	-9113
^ a	-2180
^ asked	5190
^ broke	6294
^ called	7975
^ checked	5465
^ could	3191
^ day	-2962
^ delete	-1997
^ drunk	3124
^ ela	-2523
^ ele	-2206
^ elle	-2808
^ emailed	2768
^ ex	-2307
^ fuck	4553
^ fui	3493
^ gave	7302
^ got	-5057
^ habe	6763
^ he	-12605
^ her	-4775
^ his	-5013
^ hit	2723
^ how	-4328
^ il	2258
^ it	-1990
^ j	2701
^ je	3393
^ la	7601
^ le	14582
^ left	4994
^ liguei	3990
^ liked	4433
^ looked	2273
^ mandei	4498
^ me	2746
^ mein	-1631
^ messaged	4452
^ met	1929
^ mi	-2148
^ my	-15132
^ nao	-4471
^ no	-5506
^ not	-1665
^ ok	3883
^ olhei	7710
^ please	-1703
^ rang	4816
^ saw	-3455
^ sent	14041
^ she	-15795
^ sie	-2227
^ sinto	-1640
^ spent	6427
^ stalked	3841
^ stalkeei	4417
^ stop	-2689
^ texted	1696
^ the	-3941
^ told	4457
^ waited	2515
^ was	2223
^ watched	3066
^ we	4095
^ went	6184
^ what	-2532
^ when	-2791
^ woke	-2203
a	-2858
a _ $	-1834
a _ a	1859
a _ about	-1977
a _ account	1930
a _ at	2679
a _ back	4480
a _ but	-2641
a _ casa	3628
a _ et	6874
a _ for	3961
a _ from	-5078
a _ got	3101
a _ her	5064
a _ him	2116
a _ in	1711
a _ j	2440
a _ last	3353
a _ message	-2531
a _ on	4684
a _ to	3207
a _ un	-2191
a _ yesterday	1654
a appele	4138
a card	1706
a dream	-1884
a envoye	-1765
a fake	2160
a gift	3385
a heart	2273
a letter	1618
a long	2428
a meme	6059
a message	-4688
a note	3661
a song	2339
a su	3757
a voicemail	2241
a week	-3654
about _ $	-6765
about me	-2043
about the	2406
acci*	5759
accident	2230
accidentally	3529
accidentally liked	3529
after	8846
after _ $	4174
after a	-4515
after class	2842
after six	2620
again	6206
again $	1889
again _ $	1878
ago	-3314
ago $	-2946
ai	7098
ai _ $	4220
ai _ de	-3263
ai appele	2655
ai appelee	3869
ai ecrit	2730
ai pas	-4857
ai repondu	2440
all _ $	1623
all night	4591
allee	3267
allee _ $	3267
alwa*	-2201
always	-2201
am	-7277
am _ $	-2744
am _ i	2171
am _ told	2694
am and	2694
an	2588
an _ of	1832
an _ picture	2042
an hour	1717
an old	1889
and	6840
and _ $	2553
and _ a	1620
and _ again	1927
and _ answered	4358
and _ argued	2732
and _ back	2081
and _ broke	-1635
and _ ex	1806
and _ for	1607
and _ her	4020
and _ him	2056
and _ i	-1604
and _ it	-2260
and _ liked	2971
and _ my	3584
and _ not	-4153
and _ pas	-3259
and _ said	6294
and _ sent	2304
and _ talked	1824
and _ thanks	2087
and _ the	2718
and _ to	-1652
and _ told	4597
and _ wrote	2081
and _ yes	1692
and ai	-4063
and called	5128
and did	-3326
and he	6122
and i	5935
and it	-2729
and messaged	3538
and she	6262
and texted	2256
and we	4836
and wrote	2661
ange*	8871
angerufen	5862
angerufen und	5111
angeschaut	4083
angeschaut $	4083
anoc*	4303
anoche	4303
anoche $	4303
answ*	13217
answer _ $	1838
answered	11695
answered _ $	7113
answered _ message	7643
answered my	10974
apol*	1597
apologized	1778
appe*	6672
appele	4992
appelee	2762
are	-3437
argu*	2211
argued	2211
argued _ the	2022
ask	-2922
asked	8249
asked _ about	3819
asked _ brother	1895
asked _ friend	2820
asked _ how	2722
asked _ roommate	2302
asked her	4051
asked his	5109
at _ $	2620
at _ house	3039
at _ on	-1749
at her	6644
at his	2044
at me	-2042
at my	-2460
at night	-2051
at the	-2729
ayer	4286
ayer $	4286
back	2381
back $	5090
be	-3506
be _ $	-2682
beat	-3047
beba*	3366
beca*	1639
because	1639
because _ asked	1929
because i	2533
been	4053
been _ again	2295
been _ my	5283
begg*	1772
begged	1772
begged _ stay	1713
begged _ to	2974
begged her	2344
bei	3639
bei _ $	3639
bell	-3675
bell $	-3675
best _ $	-1613
best _ to	2590
best friend	1883
birthday _ said	2087
birthday _ she	2087
birthday and	1811
borr*	2871
boss	-2723
bot	-1739
bot $	-1681
both	4673
both _ us	4724
both of	4724
box	-2058
box $	-2058
boxes	-1921
boyf*	-2315
boyfriend	-2315
brea*	-2033
broke _ $	5868
broke _ contact	6677
broke no	6677
broke up	-6655
brother _ is	1605
brother how	1895
buil*	2628
building	2628
but	-3226
but _ it	-2999
but _ not	1975
but never	-2636
but she	2013
by	2425
by accident	2230
call	2420
call $	5196
call*	11938
called	11728
called $	2309
called _ cried	5265
called _ crying	-2008
called _ last	-2500
called _ on	3420
called _ talked	2190
called _ times	3718
called _ we	2190
called and	2768
called her	2256
called him	3114
calls	-2947
calls from	-1637
came	-3188
can	-3095
can _ checking	1924
car $	2299
casa $	-1752
casa _ $	3041
caved	1704
caved and	1704
cham*	5418
chan*	-2248
chat	2121
chat _ $	2985
chea*	-2077
cheated	-1996
chec*	7689
checked	6068
checking	1827
chez	2272
chez _ $	2272
chez lui	2632
class	2842
coff*	2859
coffee	2859
coffee $	2735
com	-4007
com _ $	-3860
comm*	4420
comment	2166
commented	5114
commented _ her	3208
commented _ post	1906
commented on	5114
cont*	9257
contact $	3226
contacto	8769
contesto	1845
contesto $	1845
could	2431
could _ help	2447
could _ it	4452
could not	4419
cried _ his	-4811
cried _ of	4856
cried at	-3096
cried in	-2571
cryi*	-1721
crying	-1721
crying _ $	-1627
d	-2072
d elle	-1732
day	-5758
day _ $	-2514
day _ no	-1807
days $	2538
de	-3127
de _ $	-4260
de _ envoyer	2614
de novo	2361
dela	4568
dele $	-1650
dele*	-3904
delete	-2481
dia	2439
dial*	3664
dialed	3664
dialed _ $	3664
dialed _ ex	3664
dialed my	3664
diary	-4905
diary $	-4905
did _ to	1591
did it	3462
did not	-3281
divo*	-1947
do	-6370
do _ $	-1777
do i	-1717
do not	-2914
doll*	5265
door*	3628
doorbell	3628
doorbell $	3680
drea*	-1983
dream	-1884
dreamt	-1983
drop*	1751
dropped	1751
dropped _ in	1859
drove	4978
drove _ his	3531
drove _ house	1650
drove past	3151
drunk	5798
drunk _ ex	3994
drunk _ my	3994
drunk dialed	3664
e	3096
e _ $	3812
e _ respondi	3629
e eu	3492
ecrit	4090
ecrit _ ai	2440
ecrit _ j	2440
ecrit et	3110
effa*	-1835
efface	-1835
eight	-1797
el	8457
el _ $	6732
ela	3802
ela _ $	5705
ela no	2394
ele	2402
ele $	4629
ele _ e	3629
ele _ mandou	-1714
ele _ mensagem	-2111
ele ontem	5028
elle	-4406
em	-2074
em _ $	-2074
emai*	3981
email	2191
email $	1754
emailed	4448
emailed _ a	2267
emailed him	2768
en	-3959
en _ $	-1935
end	4602
end $	5215
ended up	3825
envo*	2033
envoyer	2614
envoyer _ $	2614
er _ mich	-1739
er _ und	2786
erase	-1918
es	-2020
escr*	3533
escribi	3703
escribi y	2327
escribio _ le	2468
escribio y	2468
escrito	-2799
escrito _ $	-2735
est	-2028
et	6055
et _ a	4839
et _ ai	2440
et _ repondu	2440
et j	2440
eu	2447
eu _ $	3174
eu respondi	3629
even*	2033
evening	2064
ever*	-3835
every	-2252
every day	2439
everything	-1826
ex $	2573
ex _ $	5576
ex _ a	-2753
ex _ after	-1609
ex _ and	3163
ex _ broke	-1635
ex _ how	1748
ex _ i	1691
ex _ me	-2802
ex _ work	-3121
ex on	2124
face*	4275
facebook	3089
fake	2160
fake _ $	1998
fake account	1946
fami*	-1642
family	-1642
favo*	-1793
favourite	-1760
feel	-4432
feelings $	-1636
fina*	-2609
finally	-2609
finally _ $	-4068
finally _ my	1692
finally answered	-2704
find	1855
fine	2719
fine $	2780
flat	1862
for	-4250
for _ after	1945
for _ back	-1915
for _ class	1945
for _ days	-1786
for _ years	-1936
for a	-3301
for coffee	1792
for her	1997
forg*	-4792
fotos	5248
fotos $	5694
foug*	3903
fought	3903
fought $	4212
found	-5095
found his	-2672
four	-1713
frie*	-3276
friend	1635
friend _ him	2384
friend _ me	-2040
friend about	2888
friends	-4834
friends $	-3265
from	-5972
from _ account	1785
from _ ex	-2803
from _ fake	1998
from _ the	-1763
from _ today	-1707
from a	2894
from her	-7454
from him	-4660
from last	2834
from me	1984
fuck	3837
fui	3418
fui a	3599
gave	2871
gave _ $	-2095
gave _ a	6163
gave _ and	3556
gave _ everything	-1852
gave her	-2419
gave him	-1863
gave in	3556
gean*	3624
geantwortet	3624
geantwortet $	3624
gesc*	2698
geschrieben	3407
geschrieben und	1841
gest*	2480
gestern	2616
gestern angerufen	-2083
get	-3756
gift	3385
gift _ her	1777
girl	2176
girlfriend $	3320
girlfriend _ $	-1898
good	-1845
got	-3574
got _ from	-3762
got _ lol	2947
habe	10233
habe _ $	6629
habe _ angerufen	3548
habe _ angeschaut	4221
habe _ geschrieben	2171
habe _ nacht	1771
habe _ profil	4221
habe ihm	1755
habe ihr	4261
haben	1822
haben _ $	1868
habl*	6449
had	2041
had _ long	3935
had _ text	4391
hair	-3227
hair _ $	-3178
happy _ and	2065
happy _ she	2087
happy birthday	2375
has	-1799
hat	-1880
hat _ $	-3103
hat _ angerufen	-3115
hat _ ich	2898
hat _ und	5853
hat angerufen	4806
hat gestern	-1877
hat mich	-1954
hat mir	-1828
hate	-4545
hate _ $	-3516
hate her	-3281
have _ $	-2894
have _ again	2295
have _ her	1955
have _ texting	2791
have _ the	-2174
have been	5247
have to	-2747
he	-3051
he _ a	-7399
he _ and	3901
he _ answered	-1605
he _ back	-1593
he _ birthday	-2505
he _ by	-1720
he _ happy	-2628
he _ his	-4359
he _ me	-2094
he _ my	2378
he _ not	1969
he _ say	2887
he _ saying	-1720
he _ so	9115
he _ twice	-1944
he _ we	7513
he answered	3719
he asked	-1597
he called	-3525
he came	-2245
he finally	-2956
he left	-4000
he replied	4151
he sent	-6482
he wants	-1987
he was	4983
he wrote	2635
hear*	-1838
hearing	-1615
hearing _ $	-1615
heart	1953
help	1636
help _ her	2108
help it	2402
her	17392
her _ $	2586
her _ at	1953
her _ class	1920
her _ did	3877
her _ her	3821
her _ how	1891
her _ i	-2429
her _ is	-2119
her _ on	1713
her _ she	3804
her _ text	3064
her _ the	-2472
her _ today	3182
her a	7763
her ex	-2399
her facebook	2185
her friend	-3785
her from	4599
her house	2557
her name	-5031
her new	-1993
her photo	-2756
her roommate	2302
her stories	2468
her story	-1879
her stuff	-2560
her to	2699
her work	3447
hi $	-2169
hi _ $	2868
him	9418
him $	-5713
him _ $	3599
him _ a	4784
him _ and	1624
him _ birthday	3754
him _ him	1959
him _ last	-1968
him _ letter	4144
him _ love	2168
him _ song	2427
him _ still	1901
him _ times	-2413
him _ was	-1779
him _ work	2007
him _ •	6046
him a	7029
him at	-1595
him back	-1793
him but	-1849
him from	2050
him happy	3754
him i	1869
him in	3348
him three	-2991
him to	1911
his	14191
his _ a	2517
his _ about	2888
his _ again	1763
his _ and	-2070
his _ by	3246
his _ friend	2056
his _ he	4114
his _ last	1596
his _ on	-1662
his _ that	2733
his _ to	5266
his _ today	-1768
his best	2589
his ex	-1919
his favourite	-1760
his flat	2177
his friend	1753
his hoodie	-4214
his house	3752
his instagram	2096
his old	-1957
his story	4313
his things	-2132
hist*	5566
history	-1613
history $	-1613
hit	6926
hit _ $	2977
hit _ and	3809
hit _ up	1646
hit send	6231
hood*	-4214
hoodie	-4214
hoodie $	-2849
hope	-4458
hora	4076
hora $	4133
hour	1708
house	5150
house $	4085
how _ $	-1638
how _ am	1712
how _ and	3414
how _ is	2107
how she	2082
hoy	-3510
hoy $	-2745
hug	-2328
hug $	-2328
hurt _ feelings	-1611
husb*	-2603
husband	-2603
i	6994
i _ $	6759
i _ 6	3398
i _ again	2883
i _ an	2208
i _ and	6812
i _ at	-3754
i _ back	1603
i _ been	3426
i _ boxes	-1909
i _ every	-4742
i _ ex	4798
i _ friend	1710
i _ happy	1775
i _ her	-4424
i _ him	2482
i _ his	1645
i _ hurt	1592
i _ i	2908
i _ in	2320
i _ it	4453
i _ messaged	2429
i _ my	3496
i _ myself	-1635
i _ name	-5088
i _ new	-2107
i _ not	-3147
i _ of	-3264
i _ off	-1739
i _ old	-2027
i _ on	1747
i _ one	-2598
i _ out	3591
i _ outside	2601
i _ photo	-1847
i _ pregnant	-2300
i _ say	2761
i _ send	8112
i _ sending	2881
i _ sent	2108
i _ she	2250
i _ sleep	-2405
i _ so	-3736
i _ sorry	2851
i _ ten	-2382
i _ texting	1753
i _ three	-3242
i _ to	2577
i _ up	4353
i _ you	-2492
i am	-5694
i answered	5922
i apologized	1968
i asked	8918
i beat	-3047
i begged	1636
i called	2411
i caved	1704
i commented	2799
i cried	-5128
i do	-2445
i dreamt	-1983
i drove	3852
i emailed	2266
i feel	-4220
i finally	2761
i found	-3519
i gave	-4369
i hate	-4515
i hope	-4458
i just	2446
i keep	3089
i left	-2220
i liked	4169
i look	1979
i met	-1979
i miss	-4455
i pressed	4576
i rang	-1859
i reached	4184
i regret	-1680
i replied	2782
i said	-1605
i see	-3142
i sent	11358
i slipped	5832
i talk	-3084
i texted	4380
i think	-2010
i told	4108
i took	-3080
i want	-4961
i was	-1700
i went	3953
i wish	-2203
i wrote	6096
ich	2340
ich _ geschrieben	6737
ich _ gestern	5535
ich _ ihr	3112
ich _ nicht	-4927
ich _ so	-2142
ich habe	4359
ich vermisse	-1611
ich war	3931
if	1839
if _ was	3635
if he	2652
ihm geschrieben	3911
ihm nicht	-4496
ihr	7391
ihr _ $	6058
ihr geschrieben	2200
il _ appele	4138
il a	4245
in	-3285
in _ $	-1876
in _ hoodie	-2849
in and	4117
in her	1820
in his	-4636
in my	-5256
in the	4208
inst*	3056
instagram	3353
is	-4592
is gone	2128
it	-2029
it $	1647
it _ day	-3035
it _ fine	2908
it _ her	3191
it _ my	-1894
it _ to	-1655
it every	-3015
it in	5586
it is	4936
it to	-3491
it was	-1854
j	4243
j _ $	1642
j _ repondu	2440
j ai	4617
je	2851
je _ ai	3457
je _ allee	3267
je _ appele	2655
je _ appelee	3869
je _ de	2898
je _ ecrit	2730
je _ en	-1732
je _ pas	-3473
je and	-4267
je l	5408
je lui	3913
je ne	-1877
je viens	3008
jump*	-1939
just	-1953
just _ me	-1941
just _ send	3894
just hit	3894
keep	3056
keep _ $	3094
keep _ her	2785
keep sending	2881
keeps	-3083
keys	-2448
kids	-2092
kiss*	-2214
kissed	-2214
kissed _ $	-2214
l	2629
l _ $	4113
l _ appelee	3869
l ai	3606
la	5582
la llame	9599
land*	-1779
landlord	-1779
last _ $	4022
last night	3334
last week	3434
last year	-1872
lawy*	-2325
lawyer	-2325
le	8811
le _ $	4476
le _ mensaje	2251
le _ un	2872
le _ y	2946
le escribi	3703
le mande	7518
left	-2946
left $	-2938
left _ a	2957
left _ and	-3533
left _ i	-2300
left _ voicemail	2335
lett*	1955
letter	4104
letter _ mailbox	1798
letter in	1798
letters	-2149
letters $	-1656
letters in	-2100
ligu*	3990
liguei	3990
liguei _ ela	2783
liguei _ ontem	2163
liguei para	3990
liked	9065
liked _ $	2960
liked _ old	2567
liked _ picture	2372
liked an	2042
liked her	3108
list	1699
live	2174
live $	3070
llame	10132
llame _ $	7559
llame y	2573
llamo	3668
llevo	2149
lol $	-2493
lol _ $	2761
long _ last	2531
long _ night	3939
look	1865
look _ her	2295
look*	1664
looked _ $	-2194
looked _ his	2310
looked _ me	-1706
looked _ new	1759
lost	-1946
love _ $	1695
lui	5134
lui $	-1848
lui _ ecrit	2730
lui _ un	4252
lui ai	3913
m	-4054
m _ $	-1790
m _ envoye	-1765
m _ et	2302
m _ un	-1765
m a	-2562
mail*	3976
mand*	2572
mande	7518
mande _ $	4903
mande _ mensaje	1631
mande un	2872
mandei	4498
mandei _ ele	2236
mandei _ para	2236
mandei mensagem	2958
mandou _ $	-1899
marry	-1619
me	-8082
me $	-5780
me _ $	-5583
me _ and	3577
me _ answered	2135
me _ days	4882
me _ e	2998
me _ eu	2998
me _ him	-4251
me _ i	5835
me _ le	2468
me _ mensagem	-1718
me _ night	-3954
me _ no	1607
me _ que	1619
me _ y	7202
me _ •	3764
me a	-2630
me after	3842
me and	1754
me crying	-2008
me last	-1734
me llamo	3701
me mandou	-1899
me so	3981
me to	-1791
meet _ said	1692
meet and	1692
mein	-2105
meine	-3124
meine _ $	-2027
meme	5895
meme $	3121
mens*	3437
mensagem	2048
mensagem $	-1654
mensagem _ ela	2262
mensagem _ ele	2236
mensagem para	2236
mensaje	2011
mes	-2321
mess*	6892
message $	6420
message _ $	-1684
message from	-2756
messaged	8536
messaged _ $	6624
messaged _ ex	4757
messaged _ from	3909
messaged her	4494
messaged him	1905
messaged me	-2832
messaged my	4757
messages	-6390
messages $	-3105
messages _ $	-2388
messages from	-1589
messaging	2584
messaging _ $	2677
met _ yesterday	2646
met up	3082
mi	-3657
mich	-4002
mich _ $	-3133
minha	-2660
minha _ $	-1901
mir	-3430
mir _ $	-1796
mira*	8835
mirando	8835
mirando _ $	8835
miss	-4530
miss _ much	-1932
miss _ so	-1932
miss her	-1735
missed	3013
missed _ $	5376
missed _ from	-2596
missed call	4473
missed calls	-1637
misses	-1640
moi	-2612
mon	-2598
money	-2020
month	-1797
month $	-1665
more	-2381
morn*	2233
morning	2316
morning $	2739
much	-3544
mum	3974
mum $	4070
my	-10026
my _ $	-4879
my _ him	3565
my _ last	2226
my _ me	-2644
my _ on	1762
my _ s	2396
my _ that	1627
my _ work	-1964
my boss	-2700
my boyfriend	-2278
my ex	12176
my husband	-2835
my sister	2614
myse*	-2226
myself	-2226
nach*	1947
nachricht	2567
nachricht _ $	2567
nacht	1771
nacht _ $	1771
name	-5308
nao	-5011
ne	-3077
ne _ pas	-2172
need _ $	2364
never	-4949
never _ $	-4247
never _ it	-2607
new	-3270
next	-1644
nicht	-6485
nicht _ $	-5342
night	7214
night $	7471
no _ $	4304
no _ escrito	-2253
no _ me	1621
no answer	1777
no contact	1907
no le	-5912
no more	-2076
not	-3917
not _ $	-4804
not _ checking	1924
not _ her	1637
not _ to	2671
not help	2367
not stop	1596
note	2255
note _ $	1633
note _ her	3717
note for	2788
novo	2361
novo $	2361
now	-2779
now $	-2086
o _ dele	3473
o perfil	3473
of	-2757
of her	-2849
of his	2066
of us	4081
off	-5610
off _ $	-2584
ok	1880
ok _ i	2128
ok i	2472
ok so	2128
old _ of	2042
old picture	2042
olhei	7710
on	5088
on _ and	3678
on _ car	1590
on _ facebook	3078
on _ instagram	1804
on _ phone	-1797
on _ post	1906
on _ that	1937
on a	2484
on friday	-2172
on her	5861
on his	3840
on saturday	1680
on sunday	2431
one	-1707
one _ $	-2843
one of	2489
onli*	4415
online	4415
online $	4415
ontem	4447
ontem $	4447
open	-3355
open _ $	-3338
open*	3465
opened	3570
otra	6955
otra _ $	7148
our	-3206
out $	-1710
out _ i	1594
out after	2586
out of	-2094
outs*	2423
outside	2423
outside _ $	2601
pack*	-2305
packed	-2254
page	4010
page _ $	2339
page every	3558
para	1592
para _ $	3244
para _ ontem	2625
para ela	4323
pas	-5609
pas _ $	-2075
past	1853
past _ house	1790
past _ twice	1989
past her	1650
past his	1641
pause	-1933
peop*	-1935
people	-1935
perf*	3253
perfil	3473
perfil dele	3473
phon*	3950
phone	11469
phone $	12894
phot*	3011
photo	-2581
photo $	-4418
photo and	1708
photos	3037
photos _ $	2932
pick _ $	3318
pict*	-2762
picture	-1906
picture _ $	-2969
picture of	2042
place	1952
plea*	-3629
please	-3629
please $	-1926
plum*	-2568
plumber	-2568
plumber $	-2568
plus	-1709
por	-2420
por _ $	-2214
post	1656
post*	3598
posted	3581
posted a	3026
preg*	-2507
pregnant	-2300
pres*	4559
pressed	4576
pressed send	4576
prof*	8816
profil	9418
profil _ $	4221
profil angeschaut	4221
que	-4340
quiso	1598
quit*	-1606
rang	6326
rang _ $	2764
rang _ bell	-3675
reac*	2807
reached	3124
reached _ after	2586
reached out	3124
regret $	2275
regret _ $	2064
regret _ every	-3015
remi*	-2269
reminders	-2025
repl*	5459
replied	5949
replied _ a	-2318
replied _ her	1832
replied _ story	2401
replied to	7737
replied with	-1613
repo*	2561
repondu	3110
repondu $	3110
resp*	11213
respondi	10581
respondi $	4111
room*	2302
roommate	2302
s	1756
s _ $	4139
said _ and	1810
said _ is	1794
said thanks	2087
said yes	1692
satu*	1680
saturday	1680
saturday $	2009
saw	-4055
saw _ his	1937
saw on	1937
say _ me	2080
say it	2918
sayi*	-2817
saying	-2817
says	-2960
schl*	-1632
scho*	-1678
school	-1678
scro*	4606
see	-2355
see _ the	-2352
see him	-1649
send	10184
send $	5726
sending _ $	2802
sent	15248
sent _ $	8014
sent _ a	2503
sent _ and	2723
sent _ letter	-3835
sent _ meme	2774
sent _ my	-1962
sent _ the	3545
sent _ to	-8033
sent her	3735
sent him	1743
sent it	10494
sent me	-3056
she	-5705
she _ a	-5185
she _ about	-3384
she _ always	-1637
she _ and	2920
she _ at	-2524
she _ for	-1607
she _ her	-6259
she _ i	5213
she _ leave	2856
she _ me	2158
she _ my	3434
she _ new	-2255
she _ not	1670
she _ on	-1852
she _ pick	1920
she _ thanks	2087
she _ to	-1779
she _ wrote	1767
she answered	4479
she asked	-2408
she called	2557
she finally	-1640
she just	-1959
she misses	-1781
she said	3567
she texted	-3132
she wrote	5496
shop	-1749
shot	2242
shot _ a	2291
showed _ her	1891
showed _ my	-1830
shut	-1834
shut _ $	-1636
side	-2936
side $	-2936
sie	-2606
sie _ angerufen	1986
sie _ und	3095
sile*	-1892
since i	-1708
sinto	-1786
sist*	2846
sister	2851
sister _ $	2918
sister _ him	4297
six	2125
six _ $	2439
six months	3131
sleep	-3662
sleep _ his	-2830
sleep on	-2133
slept	4913
slept in	-2220
slip*	8034
slipped	8034
slipped _ $	8034
sms	3217
sms $	3217
snor*	-1791
so	4002
so _ $	-3133
so _ him	4984
so i	13148
so much	-1983
son	4778
son _ $	4790
sorry	5109
spent	6427
spent the	5784
stal*	8258
stalked	3841
stalkeei	4417
still	-3369
still _ his	-2625
stop	-3738
stop _ $	-2478
stop checking	1924
stor*	8378
stories	8569
story $	2816
stuff	-2008
su	5628
su _ $	5664
su casa	3742
suis allee	3267
sund*	1943
sunday	2101
sus	13397
sus _ $	6006
tagg*	3600
tagged	3600
tagged _ a	3236
tagged _ in	3236
talk	-2289
talk to	-3277
talked _ his	-5627
talked for	2190
talked to	-5863
ten	-4298
ten _ $	-3877
ten _ ago	-2891
ten years	-2877
text	9017
text $	1917
text _ $	4372
text from	1907
text*	9475
texted	6580
texted _ at	2109
texted _ birthday	-1731
texted _ ex	2495
texted _ i	4718
texted _ night	2316
texted _ so	4021
texted happy	-2914
texted her	2237
texted him	3852
texted me	2607
texting	2896
texting again	2295
texts	-1827
that _ was	1667
that i	3937
the	-8753
the _ and	-3474
the end	5231
the landlord	-1779
the lawyer	-2325
the night	4159
the plumber	-2568
the shop	-1749
then	-2621
then _ $	-1597
there	-2065
thin*	-4497
things	-1822
things and	-2606
think	-2846
thinking	-2551
thinking _ $	-1773
thinking _ him	-1669
thinking about	-2015
three days	4598
three times	-2730
thro*	2107
through	2107
through her	2219
time	-3008
to	-3952
to _ $	-1644
to _ after	5803
to _ and	3315
to _ ex	1851
to _ for	-2030
to _ from	1849
to _ her	2443
to _ hi	1966
to _ him	-2161
to _ his	-2959
to _ it	2430
to _ story	2085
to _ this	2484
to _ to	2589
to _ up	-1976
to ask	-2014
to be	-2017
to find	2802
to get	-2570
to her	4208
to him	4347
to me	3750
to say	4303
to talk	2201
to the	-4045
today	-5421
today $	-4046
together _ $	4506
told	6606
told _ everything	2442
told _ ex	2631
told _ friend	2116
told _ i	3393
told _ still	2024
told _ that	2340
told _ was	-1964
told her	2063
told him	3207
told his	3122
took	-4433
took _ $	-2129
took _ off	-1824
took him	-2615
tout	-1796
tres	3350
tres _ $	3350
trois	1952
trois _ $	1952
trus*	-2612
tudo	-1836
tues*	-1675
tuesday	-1675
tuesday $	-1675
twice $	1715
two	-3330
un	2169
un _ $	2293
un sms	3217
una	3620
una _ $	3620
una hora	4133
und	5538
und _ haben	2213
und ich	2725
until	1625
until _ $	1625
up $	2517
up _ $	-1854
up _ and	-1987
up _ her	2914
up _ him	2037
up _ his	3303
up _ i	1993
up _ my	-3121
up on	2933
up to	-2203
us	3222
us $	4036
verm*	-1611
vermisse	-1611
vi	-1682
viens	3008
viens de	3008
voic*	2762
voice	1906
voice _ at	3379
voicemail	2762
voicemail $	2268
wait*	4604
waited	5149
waited _ after	1945
waited _ his	3204
waited for	1945
want	-5458
want _ to	-1699
want to	-1744
want*	-3240
wanted	-2622
wants	-3125
wants to	-1867
war	3375
was _ and	2439
was _ he	-1920
was _ her	-2076
was not	2424
watc*	3298
watched	2684
watched _ $	2742
watched her	3246
we	10623
we _ all	5243
we _ and	1741
we _ been	1974
we _ last	3785
we _ long	3935
we _ texting	5264
we _ together	3679
we _ up	-1946
we argued	2211
we broke	-4997
we fought	4150
we had	2265
we met	1737
wear	-4056
wear _ $	-3968
week	-2630
week $	-2707
weeks	-1845
well	1698
went	8704
went _ her	6530
went _ his	5422
went _ see	2838
went _ work	1905
went to	7223
what	-3785
what i	-1765
what*	4827
whatsapp	4877
when	-5155
when _ told	-2497
when i	-3847
who	-2068
why	-1773
will	-3375
wir	1887
wir haben	2326
wish	-2218
wish i	-1843
wish*	2989
wished	2989
wished _ birthday	3061
wished _ happy	2989
with	-4627
with _ $	-1699
with _ on	2132
with her	-1969
with*	-2041
without	-2464
without _ $	-2210
woke	-2203
woke _ to	-2203
woke up	-2203
word	-2184
work	1720
work _ $	2076
work today	2055
would	-2107
wrote	6195
wrote _ $	3023
wrote _ and	2889
wrote _ from	2412
wrote _ her	2239
wrote _ i	3412
wrote _ message	-3178
wrote _ she	2421
wrote _ wrote	5186
wrote a	-4712
wrote back	3621
wrote her	-2598
wrote him	1766
wrote me	2690
wrote to	7146
y	11403
y _ $	5695
y _ contesto	1845
y le	2468
y me	2694
y no	2140
year	-2833
year $	-1811
years	-5753
years $	-2406
years _ $	-2097
yes	1602
yes $	1644
yest*	4660
yesterday	4660
yesterday _ asked	2646
yesterday she	1851
yet	1639
yet $	1639
you	-8043
you $	-2648
you _ $	-2748
your	-2493
your _ $	-2335
•	-5616
• $	2925
• _ $	3140
• _ after	5194
• _ and	-1802
• _ but	-2160
• _ ex	-2926
• _ her	-11149
• _ him	-4941
• _ his	2647
• _ night	-1901
• _ phone	15894
• _ •	2134
• after	5213
• her	-7502
• him	-4141
• i	-3659
• •	-5616
""",
    'contact.ex_contact': """\
~	-49310
!	-4891
!ex_contact	12093
!ex_contact_abroad	14390
!slip	-2742
!slip_abroad	-3168
!•	4411
.	-4091
.-	-9428
.i	-4504
.i+they	13239
.i+they-	10257
.i+you	-5148
.i+you+they	3621
.i-	-2414
.they	1724
.you	-1683
.you+they	3680
.you-	-2482
2	3811
2 minutes	3187
3am	2877
?	-2978
?-	-2411
?i	-2123
?i+you	-1809
?you	-1644
^ _ a	3112
^ _ after	1992
^ _ ajuda	-1804
^ _ alone	-1708
^ _ am	-2242
^ _ and	-3005
^ _ angerufen	2557
^ _ anoche	4179
^ _ answered	5314
^ _ apologized	2448
^ _ asked	2534
^ _ at	-1695
^ _ been	4561
^ _ broke	-2793
^ _ brother	-1652
^ _ called	11180
^ _ calling	3217
^ _ came	6597
^ _ caved	-1711
^ _ cheated	-3616
^ _ cried	3754
^ _ curtiu	3070
^ _ de	-2436
^ _ did	-1887
^ _ do	-1994
^ _ dropped	2175
^ _ e	3288
^ _ ele	-2208
^ _ email	2129
^ _ escribio	7574
^ _ est	3339
^ _ everything	-2615
^ _ ex	18545
^ _ finally	2302
^ _ flowers	4412
^ _ followed	3611
^ _ forgot	-2279
^ _ found	2423
^ _ from	8270
^ _ geschrieben	2523
^ _ go	-2663
^ _ got	-5617
^ _ habe	-1985
^ _ had	5742
^ _ happy	2287
^ _ has	-10402
^ _ hat	7385
^ _ he	-2745
^ _ her	-6586
^ _ him	-4663
^ _ his	-5408
^ _ hoy	2255
^ _ hurt	-2734
^ _ if	-2087
^ _ ihr	-1749
^ _ in	-2446
^ _ invited	2468
^ _ is	-8365
^ _ it	-2424
^ _ just	9020
^ _ keep	-2005
^ _ keeps	2376
^ _ leave	-1831
^ _ left	3806
^ _ lied	-2888
^ _ ligou	7643
^ _ like	-1887
^ _ liked	5405
^ _ llame	3600
^ _ llamo	6453
^ _ made	-2756
^ _ mando	4726
^ _ mandou	5336
^ _ me	-6923
^ _ meine	1945
^ _ mensagem	1885
^ _ message	-2646
^ _ messaged	5005
^ _ messaging	-1915
^ _ mi	10065
^ _ mich	-3807
^ _ minha	5341
^ _ mir	3246
^ _ missed	2206
^ _ moved	-2941
^ _ my	-9192
^ _ nao	-3776
^ _ ne	-2472
^ _ never	-2749
^ _ new	2347
^ _ not	-4350
^ _ number	5348
^ _ of	2341
^ _ on	-4797
^ _ out	2329
^ _ over	2766
^ _ para	-2430
^ _ que	-2193
^ _ rang	2775
^ _ reached	5432
^ _ reacted	1686
^ _ replied	8843
^ _ s	-1982
^ _ said	-7228
^ _ saying	-1921
^ _ seeing	-2081
^ _ sent	7981
^ _ she	-4037
^ _ shot	-2395
^ _ showed	6855
^ _ sich	2100
^ _ sie	-2492
^ _ sister	-1993
^ _ soeur	-2342
^ _ someone	-2560
^ _ sorry	4127
^ _ still	-2385
^ _ talked	3161
^ _ talking	-1647
^ _ text	2012
^ _ texted	6673
^ _ texting	1973
^ _ texts	-3126
^ _ than	1945
^ _ thanks	1857
^ _ the	-4934
^ _ told	-6226
^ _ un	2484
^ _ up	4014
^ _ viewed	2816
^ _ watched	2303
^ _ watching	3675
^ _ went	2370
^ _ were	1936
^ _ will	-1763
^ _ wished	2814
^ _ wrote	9575
^ _ y	9666
^ _ you	-3977
^ _ •	-9112
^ called	6058
^ do	-2210
^ drunk	-2515
^ ela	7208
^ ele	8404
^ elle	2071
^ ex	3428
^ got	9745
^ he	10785
^ heard	6190
^ her	4260
^ his	9394
^ hola	-1674
^ how	-3132
^ i	-8936
^ ich	-3735
^ il	8448
^ je	-2362
^ just	-5030
^ la	5110
^ left	-2329
^ liked	-1697
^ lo	-1958
^ ma	-2905
^ me	12023
^ meine	-3348
^ messaged	-2942
^ mi	2393
^ minha	-3018
^ mon	1915
^ no	-6330
^ she	10317
^ sie	6260
^ stop	-2124
^ texted	-5275
^ voicemail	2501
^ we	7294
^ what	-1837
^ woke	2619
^ wrote	-2453
^ •	4496
a _ $	6476
a _ a	2549
a _ and	-2997
a _ back	4226
a _ casa	1839
a _ et	4073
a _ from	4492
a _ got	4104
a _ hier	1660
a _ him	2665
a _ last	2072
a _ message	3239
a _ my	2393
a _ of	-2212
a _ on	3694
a _ request	1707
a _ un	2871
a _ up	2401
a _ with	-2058
a appele	6284
a appelee	3853
a break	-2729
a ecrit	5130
a envoye	3987
a good	-1770
a happy	1973
a letter	1912
a long	3547
a meme	2595
a mess	1856
a new	-1710
a photo	2274
a text	2232
a thumbs	2401
a trompee	-2480
a voicemail	8049
a word	-1986
about	3125
about _ $	3271
about _ car	2055
about him	5833
about me	4201
about my	-5296
acce*	1810
acci*	-2102
accidentally	-1777
accidentally liked	-1777
after	7102
after a	2368
ai _ message	-1835
ai _ un	-2093
ai ecrit	1914
ai envoye	-2093
aime	4194
aime _ $	4909
ajuda	-1818
all _ $	2371
all _ time	-2094
all day	-3269
all my	3589
all night	4986
all the	-2107
alone	-3699
alone $	-1837
alone _ $	-1859
alre*	-1934
already	-1934
already $	-1934
alwa*	-2970
always	-2970
always _ $	-2312
am $	4972
amig*	-2909
amiga	-3755
amigos	-2895
amigos $	-2895
an _ $	-1787
an _ from	2129
an _ her	1958
and	3527
and _ $	-2452
and _ answered	1715
and _ he	3382
and _ hi	4538
and _ is	-3055
and _ just	-2494
and _ left	-3856
and _ liked	2654
and _ me	6905
and _ no	-2261
and _ on	-2219
and _ out	-2515
and _ replied	2159
and _ said	7121
and _ she	2501
and _ thanks	1760
and _ the	-2892
and _ them	1782
and _ told	5482
and _ •	5849
and called	-1966
and he	10326
and i	-1659
and left	-1817
and moved	-1843
and said	2692
and she	9497
and then	-3050
and •	2178
ange*	8783
angerufen	6747
angerufen $	4190
angerufen und	2557
answ*	5324
answered	8298
answered $	3730
answered _ $	2722
answered my	2816
anym*	-2929
anymore	-2929
anymore $	-1654
apol*	4439
apologized	3291
apologized _ me	1852
appe*	8864
appele	5914
appele $	2273
appelee	3605
appelee _ $	3146
aqui	6068
aqui _ $	6068
aqui _ casa	6068
aqui em	6068
are	-3182
ask	5894
ask _ am	4671
ask _ i	4671
ask how	4857
asked	5387
asked _ $	2205
asked _ am	2405
asked _ he	-2595
asked _ her	1811
asked _ how	-3511
asked _ i	5595
asked _ me	2742
asked _ meet	2672
asked _ to	-3347
asked _ we	2938
asked _ •	3489
asked about	2517
asked her	-2792
asked him	-2482
asked his	-1735
asked how	2013
asked if	4523
asked me	-2252
asked my	1680
asked to	2123
at	1673
at 3am	2901
at _ $	-4702
at _ again	-2858
at _ when	2075
at her	-1877
at my	5903
audio	4283
audio _ $	2273
away	-2776
away $	3615
away _ $	-2965
away and	-3208
away from	-2886
back	11688
back $	7419
back _ $	1984
be friends	1714
beca*	-4504
because	-4504
because _ to	-2521
because he	-1679
because i	-2163
been	2834
been _ again	4521
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
bloq*	-3475
bot	-1650
both	3786
both _ us	3804
both of	3804
boyfriend $	3005
boyfriend _ he	-2443
boyfriend _ his	-1873
boyfriend _ is	-2253
boyfriend and	-2728
boyfriend keeps	2548
broke	-4956
broke _ $	-2288
broke up	-2438
but	-2589
but _ •	1777
but •	1777
by	-2734
by _ $	-3874
by to	1937
call	7670
call $	5281
call*	8530
called	6857
called $	3058
called _ $	-3916
called _ cried	9782
called _ ex	-2285
called _ he	2541
called _ last	2110
called _ she	2439
called _ today	2819
called me	-3653
calling	1852
calling me	3604
calls	2753
calls from	2485
calls me	2542
came	6557
came _ to	4131
came by	1937
came over	3090
can _ believe	2540
can _ it	3411
casa	7437
casa $	7971
caved	-1711
caved and	-1711
ce	2186
ce _ $	2392
chan*	3691
chance	4055
chance $	4156
chat	4478
chat _ $	4656
chea*	-3709
cheated	-3668
cheated _ $	-1708
cheated _ me	-3068
cheated on	-3071
chez	4181
chez _ $	4181
coff*	2653
coffee	2653
com	-1955
comm*	2784
comment	3427
commented _ my	2176
commented _ post	2021
cont*	5178
contesto	1733
contesto $	1733
cowo*	-2556
coworker	-2556
coworker $	-1729
cried	5517
cried $	3874
cried _ of	4020
cried _ the	-2114
curt*	3070
curtiu	3070
curtiu _ $	3070
curtiu _ foto	3070
curtiu minha	3070
dati*	-2199
dating	-2199
day	-4019
day $	-3373
day _ $	-1786
day she	1714
de	-2967
dead	-2160
deix*	-1867
deixa	-2157
deixa _ $	-1910
dejo	-2937
dejo _ $	-1639
dejo hace	-1839
dele*	-2311
did	-3295
do	-5763
do not	-2084
do you	-1711
doing _ $	3610
done _ $	2368
done with	2317
door $	-3836
door _ $	1917
drunk	-3369
drunk _ ex	-1771
drunk _ my	-1771
drunk texted	-2223
e	4346
e _ $	5899
e _ respondi	2654
e eu	1915
ecrit	6406
ecrit et	3963
ela	8241
ela _ $	4296
ela _ de	1874
ela _ ligou	4914
ela _ me	-2659
ela me	2688
ele	2727
ele $	-2784
ele _ $	-2999
ele _ e	2654
ele _ em	-1669
ele _ mandou	4926
ele _ me	-1933
ele _ mensagem	5873
ele _ minha	4421
ele me	5109
ele nao	-1656
ella	-1868
elle	4091
elle _ a	1717
elle _ aime	4311
elle a	4729
elle m	2432
else	-2161
em	3052
em _ $	3052
em casa	6068
email	8281
email $	7645
email _ her	2129
email from	2129
emailed _ about	2030
en	-2175
ended	-2693
envoye	1894
envoye _ $	3035
envoye _ message	2152
envoye un	1894
er	3618
er _ geantwortet	3007
er _ geschrieben	1696
er _ mich	-2373
er _ mir	2728
er _ nicht	-1683
er _ und	1873
er hat	5154
es	-1807
escr*	7645
escribi y	5200
escribio	8337
escribio $	3917
escribio _ $	3378
escribio hoy	3084
esqu*	-2462
essay	-2850
est	2920
est _ moi	4198
et	4677
et _ a	4333
et _ m	2880
eu _ $	2415
eu respondi	2654
ever*	-3608
every	-3888
every _ $	-4125
every night	-3079
everything	-2573
everything $	1778
everything _ $	-2946
everything _ me	-2194
everything about	-1851
ex	5412
ex $	-1714
ex _ $	-4162
ex _ a	2154
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
ex called	3690
ex husband	3449
ex is	-2231
ex just	2154
ex keeps	-1735
ex viewed	2210
ex wants	1664
face*	2114
facetimed	2112
fami*	-1859
family	-1859
family $	-1818
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
flowers _ my	3553
flowers on	-4143
foll*	4124
follow	1790
follow _ $	1790
followed	3611
followed _ again	2943
followed me	3611
for _ and	-2987
for _ back	2054
for _ first	2111
for _ time	2080
for _ years	-2830
for a	-1983
for coffee	3165
for her	1854
for him	3973
forg*	-4751
forget	-2108
forgot	-2279
foto	5987
foto $	5987
fotos	-1823
foug*	5268
fought	5268
fought $	6131
found _ from	1807
found a	2876
found out	-1733
four	2175
freu*	-1721
friend _ he	2828
friend _ me	3963
friend _ she	2438
from	14543
from _ $	3438
from _ at	5739
from _ ex	4097
from _ in	3854
from _ my	3854
from _ the	5859
from a	-3748
from her	15208
from him	8695
from last	1971
from me	-4824
from your	-2005
fuck	-1909
fuck off	-1762
gave	-1954
gean*	3584
geantwortet	3584
geantwortet $	3584
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
good	-3724
good _ $	-2182
got	10020
got _ from	6231
got _ lol	2515
got a	9903
grat*	2549
guess	6651
guy	-2609
guy $	-1944
habe	-1912
habe _ angerufen	-1711
habe _ gestern	-2169
habe _ und	2977
habe ihr	-1749
habe sie	-2217
habl*	5310
hace	-1936
hace _ $	-1936
had	2624
had _ $	-1730
had _ long	5375
had a	2163
happ*	3095
happened	3219
happened $	3697
happy	5135
happy _ $	3416
happy _ me	-1766
happy _ she	1760
happy _ year	1946
happy birthday	5645
happy new	1946
has	-4076
has _ girlfriend	-1876
has _ new	-2090
has my	-2343
hat	10361
hat _ $	2077
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
have _ again	4521
have _ texting	4316
have been	1935
he	16788
he _ $	7826
he _ a	6570
he _ again	1926
he _ all	-3268
he _ at	-2162
he _ back	4821
he _ calling	3029
he _ every	-2042
he _ ex	-2006
he _ flowers	-2982
he _ friend	4422
he _ happy	2043
he _ he	3929
he _ his	3934
he _ i	3580
he _ kids	-2309
he _ last	1654
he _ me	3821
he _ my	8811
he _ new	-1969
he _ no	2966
he _ not	-2191
he _ out	4682
he _ say	2479
he _ seeing	2622
he _ stay	-1775
he _ story	3930
he _ the	-1857
he _ things	-2706
he _ to	2352
he _ today	4098
he _ up	2227
he _ wanted	-2460
he _ wants	1856
he _ we	7326
he _ •	-3155
he answered	1699
he asked	2589
he called	7714
he came	3611
he cheated	-2505
he did	-1943
he finally	1843
he has	-3551
he hurt	-1815
he keeps	2879
he lied	-2900
he liked	2852
he loved	-2289
he never	-3821
he posted	-2144
he rang	2571
he reached	3014
he reacted	1686
he replied	1680
he sent	4879
he texted	3267
he was	-3985
he watched	2480
he wished	2440
he wrote	4463
he •	-1652
heard	6190
heard from	6190
heart	-1774
heart $	-1665
her	-4941
her $	-3222
her _ $	2662
her _ and	5101
her _ cried	6573
her _ did	-4189
her _ love	2064
her _ says	1986
her _ she	6558
her _ to	-4220
her _ told	3789
her _ •	5317
her a	-3137
her and	4936
her at	3342
her friend	2976
her from	-3036
her house	-1838
her in	3801
her my	1966
her place	3512
her she	1990
her story	-4046
her to	-1713
heute	2054
heute _ $	2195
hey	2701
hey $	1689
hi	3347
hi $	3505
him	-3158
him $	9531
him _ $	-7265
him _ a	-2643
him _ and	2409
him _ he	3352
him _ i	-7388
him _ long	-2101
him _ said	-3951
him _ was	-2540
him _ work	-1974
him _ •	6038
him a	-2966
him and	-2790
him for	1972
him from	-3265
him he	3671
him to	1774
him today	-2635
his _ a	-1733
his _ all	-1640
his _ and	3839
his _ friend	-1636
his _ girlfriend	2209
his _ message	2493
his _ on	4797
his best	-1800
his ex	-4437
his friend	1864
his house	1676
his story	-3363
hist*	13060
hola	-1674
hola _ me	-1651
hola mi	-1651
how _ $	3086
how _ am	5659
how _ and	2449
how _ doing	-3551
how _ was	-1957
how he	-2763
how i	6364
hugg*	2364
hugged	2364
hurt	-3265
hurt me	-2684
husband _ every	1892
husband texts	1834
i	-7118
i _ $	2183
i _ about	-2226
i _ again	-1959
i _ and	9992
i _ ex	-1649
i _ flowers	1635
i _ friend	1659
i _ happy	1720
i _ he	7266
i _ him	-2154
i _ his	-5133
i _ home	1878
i _ how	-2583
i _ letter	2794
i _ my	-3945
i _ no	-5217
i _ not	-3053
i _ on	-1956
i _ say	2653
i _ she	4447
i _ sorry	3930
i _ then	-3378
i _ to	3832
i _ up	-3665
i _ you	2743
i am	3725
i answered	1672
i asked	-3056
i called	-1939
i caved	-1711
i have	-2899
i keep	-2111
i let	2297
i liked	3077
i love	1971
i messaged	3572
i miss	2802
i replied	3945
i said	-3868
i sent	3387
i still	-2651
i told	-2079
i unblocked	-3490
i went	4055
i wrote	7732
ich	-4490
ich _ gestern	-2438
ich _ sie	-2281
if	-2496
if _ •	1904
if he	-8166
if we	2938
ihr	-2096
il	7095
il _ a	5922
il _ appele	6284
il _ ecrit	6262
il _ trompee	-2480
il a	3198
il m	6564
in	-2139
in _ mailbox	2289
in _ me	-1754
in a	2129
in my	4719
in weeks	2010
invited	2468
is	-5055
is _ good	-1662
is _ me	2107
is _ mess	1913
is _ my	4366
is _ someone	1646
is _ to	-3056
is been	1995
is happy	-1952
is my	-2554
is not	2509
is over	-1997
is seeing	2560
is too	1872
it	-1837
it _ fine	2717
it _ late	1879
it _ over	-1986
it is	2453
it was	-1740
its	-1753
je	-3528
je _ ecrit	1914
je _ envoye	-2093
just _ $	5050
just texted	7019
keep	-2269
keeps	3012
keys	4015
keys $	1812
kids	-2759
kids _ we	-2309
l	-1679
la	4159
la llame	5490
last	-2284
last _ $	-5399
last month	-5004
last night	3413
last year	-1660
late	1726
late $	1876
later	-1956
later $	-1956
le	2092
le _ a	-2605
le _ un	-1770
le _ y	7482
leave $	1801
leave _ $	-2207
leave _ alone	-2079
leave me	-2155
left	-5162
left $	-3258
left _ a	-2979
left a	4229
les	-2341
les _ $	-2303
let	1965
letter	1874
letter _ her	2193
lied	-4082
lied _ $	-1859
lied _ me	-3001
lied to	-3848
life	-2585
life _ i	-1715
ligou	7643
ligou _ $	4733
like _ happened	1826
like a	1789
like nothing	1826
liked	6929
liked _ $	5520
liked _ photo	2278
liked _ so	1948
liked _ story	1790
liked my	6239
llame	3600
llame y	4149
llamo	7090
llamo _ $	5833
llamo anoche	5271
llor*	2636
lo	-2505
lol	1753
lol _ $	2542
long	2848
long _ last	4543
long _ night	4127
long message	-1736
look	-2702
look*	-2825
looked	-2755
looked _ $	-1755
looked at	-1895
los	-2614
los _ $	-2562
love	-3168
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
m	3499
m _ appelee	3853
m _ ecrit	5130
m _ envoye	3987
m _ hier	3095
m _ trompee	-2480
m _ un	3987
m a	5800
ma	1884
ma _ $	4913
ma _ a	-2940
ma _ m	-2896
ma soeur	-2455
made	-2944
madr*	1991
mail*	2252
mailbox	2289
mailbox $	2289
mand*	3787
mande un	-1770
mandei mensagem	2546
mando	4726
mando un	4726
mandou	3295
mandou _ $	2885
marry	-6233
matin	2402
matin $	2402
maybe	-1792
me	11878
me $	-6299
me _ about	2219
me _ anoche	5271
me _ as	1716
me _ audio	4799
me _ birthday	3060
me _ de	1918
me _ em	-2672
me _ essay	-2850
me _ hace	-1839
me _ has	3588
me _ he	7690
me _ him	8070
me _ how	5068
me _ hoy	2782
me _ i	4118
me _ instagram	1810
me _ is	9648
me _ it	-3667
me _ left	-1896
me _ like	1826
me _ look	-2403
me _ loved	-2289
me _ mensaje	1861
me _ move	-1863
me _ no	3784
me _ of	2926
me _ old	1866
me _ on	-2423
me _ ontem	3976
me _ photo	3749
me _ que	3767
me _ said	2472
me _ she	3666
me _ stop	-2034
me _ text	-1971
me _ that	3207
me _ to	-2275
me _ un	4489
me _ was	-1726
me _ we	-2472
me _ y	2197
me about	6794
me again	3922
me anymore	-2750
me contesto	3623
me deixa	-1899
me dejo	-2937
me escribio	8337
me every	-2032
me flowers	-5872
me for	4948
me from	-1903
me happy	1959
me i	2268
me in	2021
me last	1849
me ligou	7643
me llamo	7284
me mando	4726
me mandou	2885
me our	1866
me over	-2201
me respondeu	-3595
me saying	2498
me to	-2037
me today	3705
me whenever	1884
me yesterday	5211
mean	-1933
meet	4776
meet $	2736
meine _ $	1882
meine _ hat	-3116
meme	2568
mens*	7076
mensagem	4598
mensagem _ ela	2537
mensagem e	4019
mensaje	2889
mensaje _ me	4218
mess	1856
mess $	1879
mess*	3413
message	2146
message $	2227
message _ $	4288
message me	2360
messaged	3443
messaged _ $	-2489
messaged _ from	-2756
messaged _ he	3021
messaged _ •	2624
messaged me	5634
messages _ $	1699
messages from	2229
messaging	-2023
messaging _ $	-2940
mi	6324
mi _ $	13613
mi _ dejo	-2149
mi _ me	-2677
mi _ y	-3024
mich	-4536
mich _ $	-3474
mich betrogen	-3464
mich gestern	3205
mich verlassen	-2853
midnight $	1714
minha	2290
minha _ $	5308
minha _ me	-3354
minha foto	3070
minu*	3755
minutes	3119
mir	3536
mir _ $	3527
mir geschrieben	2637
miss	1991
miss _ $	2437
miss you	3684
miss*	12111
missed	8917
missed _ $	6343
missed _ from	2759
missed call	6627
missed calls	2485
misses	3331
misses _ $	2030
misses me	2094
moi $	3856
mon _ est	4125
mon _ et	-2306
mon ex	3095
money $	-1683
mont*	-2627
month	-4407
month $	-3710
months	-2511
more _ $	-1835
moth*	-2928
mother	-2917
move	-2409
moved	-4222
moved _ $	-3297
moved out	-3029
mum	-2350
mum $	-2274
my _ $	3756
my _ and	-1838
my _ asked	2715
my _ because	-1773
my _ boyfriend	2152
my _ did	5367
my _ ex	-2182
my _ his	-1986
my _ husband	3449
my _ i	2291
my _ is	-2998
my _ just	2154
my _ liked	2109
my _ me	2408
my _ my	2197
my _ not	4248
my _ s	-2247
my _ so	1674
my _ texted	-2239
my _ to	1886
my _ today	3270
my _ told	-2874
my _ two	-3174
my _ up	1908
my _ viewed	2210
my _ wants	1645
my _ work	1741
my birthday	-3661
my boyfriend	-2603
my ex	7947
my friend	-2962
my girlfriend	-2395
my gym	1987
my husband	-2570
my mailbox	3710
my mum	-2282
my parents	-1802
my post	4496
my story	7310
my stuff	-1929
my work	1815
nao	-5221
nao _ $	-3776
nao _ respondeu	-3595
nao me	-3968
ne	-2641
ne _ plus	-1886
ne m	-1932
needs _ $	2103
never	-7547
never _ $	-5149
new _ and	-3327
new _ friend	-2370
new _ me	2626
new year	1857
next	1650
nicht	-3164
nicht _ $	-2223
night	5362
night $	3419
night but	1776
no	-10473
no $	1767
no _ $	-4390
no _ escrito	-1642
no _ from	-2951
no _ me	3839
no me	-2783
not	-5854
not $	3061
not _ me	-2978
not _ well	3728
nothing $	-1833
nothing _ $	2677
nothing happened	1826
now _ me	1967
nowh*	2129
nowhere	2129
numb*	4797
number	3358
o	-1647
of	2258
of _ it	1934
of my	-1929
of nowhere	2129
of stuff	1945
of the	1647
of us	4260
off	-2565
off $	-2794
off _ and	2169
off my	2105
on	1891
on _ $	4592
on _ and	2645
on _ birthday	-4482
on _ last	-2323
on _ night	-2157
on _ phone	-2671
on _ post	2021
on his	-1866
on me	-2899
on my	5494
on our	-4966
on read	8540
on the	-4622
one _ $	1698
ontem	2651
ontem $	2651
open*	5840
opened	5884
our	-4459
our _ $	-4452
our old	1833
out _ $	-2525
out _ me	1693
out _ nowhere	2129
out last	-3156
out of	3505
out to	2299
over	-2054
over $	-1808
over text	-2139
para	-4162
para _ $	-3217
pare*	-2785
parents	-2642
part*	-1852
past	-1708
pers*	-1978
person	-1704
phone	-3839
phone $	-3631
phot*	-1734
photo	8710
photo $	6375
photos	-1696
pick*	1670
picked	1670
picked up	1670
pictures	1841
place	2313
plea*	-2493
please	-2493
plus	-2085
por	-1706
post	3215
post $	1694
posted	-2321
posted a	-2013
posts	2392
pret*	-1764
prop*	-1833
que _ $	3880
quiet	-1771
quiso	3753
quit*	-2702
rang	2280
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
replied _ a	1868
replied _ her	4628
replied _ his	-2524
replied _ story	-6448
replied to	2366
replied with	2718
repo*	3730
repondu	3963
repondu $	3963
requ*	2738
request	1707
resp*	5681
respondeu	2875
respondi	2593
respondi $	2953
right	2265
right _ $	1849
right now	2726
s	-3022
said _ is	2070
said _ misses	2451
said _ was	1860
said no	-2102
said thanks	1760
say	3203
say _ $	3111
say it	2711
saying _ a	2033
saying _ me	-2285
saying he	2430
says	2059
says _ wants	1895
says he	3791
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
sent	4912
sent _ and	2805
sent _ flowers	-4885
sent _ meme	2886
sent _ my	1710
sent _ old	1866
sent _ our	1866
sent _ request	2412
sent a	5513
sent flowers	2732
sent her	-2092
sent it	-1742
she	18820
she _ $	7202
she _ a	3454
she _ about	4247
she _ all	2835
she _ and	3156
she _ answered	2135
she _ at	3728
she _ away	-1746
she _ calling	2660
she _ i	2131
she _ in	-1648
she _ is	1725
she _ last	1654
she _ leave	2575
she _ loving	-2462
she _ me	2298
she _ meet	1750
she _ more	-1661
she _ my	3985
she _ not	-2851
she _ on	5764
she _ over	2026
she _ pick	-4166
she _ someone	-2070
she _ thanks	1760
she _ to	4620
she _ today	1647
she _ up	2735
she _ with	2401
she _ without	-1793
she _ wrote	1947
she _ yesterday	2869
she _ •	-2204
she answered	2738
she asked	3675
she calls	2542
she came	2767
she did	-4650
she does	1854
she emailed	-1982
she got	-2617
she left	2482
she liked	4268
she misses	2756
she moved	-2109
she replied	4462
she said	3239
she sent	3754
she stopped	-2462
she texted	6037
she unblocked	2431
she walked	-2235
she wants	2579
she wrote	3311
she •	-2204
shot	-2435
shot _ a	-2415
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
sile*	1646
silence	2238
silence $	2576
so _ $	-2198
so i	2311
soeur	-2455
some*	-2695
someone	-1928
someone $	3078
someone _ $	-2603
someone else	-2076
sorry	4851
sorry $	2237
space and	-2184
split	-2006
split $	-1891
star*	-2025
started	-2013
started _ that	-1992
still	-5018
still _ $	-1688
stop	-4566
stop _ $	-2400
stop _ me	-1716
stop*	-3458
stopped	-3458
stopped _ me	-2480
stopped loving	-2462
stor*	2630
stories	2739
stories $	3390
story	2584
story $	-1780
story _ $	2628
stud*	-2802
stuff	1690
talk	1920
talk $	2202
talk tomorrow	1693
talk*	1995
talked	3278
tall	-2262
ten	-1825
tene*	-2193
tenemos	-2193
text $	-2686
text from	1932
text*	12537
texted	8490
texted $	5772
texted _ again	-3583
texted _ at	-3121
texted _ ex	-4616
texted _ i	3084
texted _ night	2388
texted _ she	2833
texted happy	3207
texted him	-4697
texted my	-4932
texting	4047
texting again	4521
texting her	-2477
texts _ day	1892
texts _ every	1892
texts me	1913
than	-1812
than _ $	-3750
than me	-2146
than*	2126
thanks	2429
thanks $	3483
that	-1746
that _ not	2953
that _ wants	2672
that he	4454
that it	-1771
the	-9137
the _ $	-5870
the _ and	-2967
the _ day	1866
the _ time	2104
the car	1710
the first	2111
the phone	-2851
the time	-2103
the very	1770
them _ $	1757
then	-4093
then _ $	-2625
then he	-1755
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
time and	-1682
time in	2111
to _ $	3139
to _ a	-2630
to _ about	-2819
to _ and	3638
to _ away	2358
to _ ex	-1864
to _ for	3185
to _ he	5127
to _ him	-2129
to _ how	4481
to _ i	3170
to _ it	1836
to _ last	-3360
to _ me	4780
to _ messages	2339
to _ out	-2864
to _ place	2740
to _ she	2565
to _ story	-4762
to _ the	-1884
to _ yesterday	-1862
to ask	6784
to call	2194
to go	2151
to him	-2298
to me	-7103
to meet	4776
to move	-2324
to say	2873
to stop	-2266
to talk	3627
today	4850
today $	4441
toge*	-6826
together	-6826
together _ me	-5143
together he	-5143
told	-3402
told _ it	-1875
told _ love	2127
told _ loved	-2289
told _ she	2739
told _ stop	-2013
told _ to	-3277
told _ was	-1777
told _ yesterday	4034
told me	-2614
took	-2327
trom*	-3066
trompee	-2480
turned _ my	1986
twice _ $	1886
two	-3735
two _ $	-1790
two _ from	-1721
um	1849
um _ $	1871
un	2518
un audio	2273
un message	2152
unbl*	3666
unblocked	3666
unblocked _ $	4721
unblocked him	-2551
unblocked me	7157
und	5094
und _ geantwortet	2398
und _ hat	3007
und er	3007
up	10250
up $	3138
up _ door	-3200
up _ her	-1828
up _ messages	3011
up _ my	2754
up the	1863
up to	2619
us	3534
us $	3318
verl*	-2935
verlassen	-2935
verlassen $	-2904
very	1751
view*	2816
viewed	2816
viewed my	2816
voic*	10550
voicemail	10550
voicemail $	7979
voicemail _ $	2571
waiting	2113
walk*	-2300
walked	-2300
walked _ $	-2241
want	-1679
wanted _ $	2147
wanted kids	-1658
wants	4360
wants _ $	1860
wants _ back	3459
wants _ meet	2366
wants _ talk	4124
wants _ to	-2306
wants _ tomorrow	1693
wants a	-2315
wants to	7252
was	-8621
was _ $	-4585
was _ and	-2486
was _ at	3518
was _ he	-2504
was _ in	-1651
was _ me	2080
was _ my	3532
was _ with	2133
was doing	-2390
was my	-2330
watc*	5611
watched	1936
watched _ story	2303
watched my	2480
watching	3675
watching _ stories	3685
we	9711
we _ all	6175
we _ been	3467
we _ long	5375
we _ texting	7899
we fought	5390
we had	2273
we have	1868
we split	-1999
weeks	2307
weeks $	1651
well	3467
well $	3728
went	2525
went _ her	1657
went _ place	3762
went to	1868
what	-3754
when	-1823
when _ $	-2030
when _ home	2049
when _ split	-1823
when*	1877
whenever	1877
whenever _ is	1884
who	5417
who _ $	6356
whole	-1854
whole _ $	-1646
will	-2390
wish*	2520
wished	2520
wished _ birthday	1666
wished _ happy	2520
wished me	2814
with her	-2378
with his	-2376
with*	-2782
without	-4088
without _ $	-3392
without me	-2526
woke	2619
woke _ to	2619
woke up	2619
work _ the	2328
would	-2100
would _ $	-1697
wrote	7026
wrote _ $	2392
wrote _ a	-2423
wrote _ and	3466
wrote _ he	4839
wrote _ her	-1694
wrote _ she	4087
wrote _ wrote	4080
wrote back	1841
wrote him	1781
y	8443
y _ $	6432
y _ contesto	1733
y me	7279
y no	1894
years	-3578
years _ he	-1951
years and	-2375
yell*	-1688
yelled	-1688
yest*	1705
yesterday	1705
yesterday she	3199
yo	-2262
you $	2279
you _ $	3640
you _ me	-2595
your	-3572
your _ $	-3469
•	-3369
• $	-3181
• _ $	-2705
• _ a	7266
• _ about	7289
• _ after	6069
• _ and	-1661
• _ ask	4490
• _ away	4518
• _ birthday	-3874
• _ called	-7237
• _ every	-4456
• _ he	3201
• _ him	5937
• _ his	5894
• _ in	-1705
• _ me	-2658
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
• _ together	-5991
• _ •	3795
• after	6154
• me	2145
• on	4512
• then	2434
• together	-5991
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
