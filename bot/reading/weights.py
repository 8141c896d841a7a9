"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in ten-thousandths."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {name: int(weight) / 10_000 for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)}


_BLOCKS = {
    'crisis': """\
~	-43194
!	-11939
!hurt_by.fear.weak	-10309
!hurt_by.maybe.middle	1802
!hurt_by.near.weak	1904
!hurt_by.violence.high	25181
!hurt_by.word.weak	-3463
!may_hurt.intent.high	29092
!may_hurt.maybe.middle	1500
!may_hurt.word.weak	-1636
!other.risk.high	16286
!self.gloom.weak	-4858
!self.harm.high	27097
!self.harm.weak	1544
!self.loaded.middle	9401
!self.near.weak	-1545
!self.suicide.high	26562
!self.tool.weak	4388
!self.wish_to_die.high	32293
!self.word.weak	-7113
!•	7645
.	7761
.-	2722
.i	9606
.i+they	5411
.i+they-	1367
.i+you	-7293
.i+you-	-1394
.i-	6277
.they	-8864
.they-	-6191
.you	-7066
.you+they	-3369
.you-	-2223
10	-4071
10 _ $	-1653
15 _ i	1558
15 and	1558
2	-2295
20	1235
200	2598
23	2105
24	3020
30	-1643
30 and	-1547
3am	1499
3am _ i	1600
4 $	-1440
4 _ $	2749
40	-1764
40 and	-1749
5	-3933
5 $	-1908
5 _ $	-1704
6	-1828
6 $	-1597
8	-1771
?	-1775
?-	-5838
?i	2800
?i+they	-2366
?i+you	-2169
?i-	-2904
?they	-2706
?you	-4068
?you-	-1759
^ _ $	-8320
^ _ 10	-1655
^ _ 15	1365
^ _ 20	2359
^ _ 23	2105
^ _ 40	-1749
^ _ a	2542
^ _ about	8500
^ _ abuelo	-1205
^ _ acabar	3913
^ _ account	-1339
^ _ afraid	4192
^ _ after	4277
^ _ again	2364
^ _ aguento	1518
^ _ ai	2378
^ _ aimerais	2357
^ _ ajuda	-1321
^ _ all	-1512
^ _ alles	-1403
^ _ always	-1448
^ _ am	-3577
^ _ ameacou	3374
^ _ amenaza	1367
^ _ and	-9709
^ _ angst	1774
^ _ anxiety	-2056
^ _ anyone	1250
^ _ are	-1604
^ _ arms	1872
^ _ as	2875
^ _ ask	-1499
^ _ asked	-6354
^ _ asking	-1373
^ _ at	-1862
^ _ attempted	5525
^ _ au	1345
^ _ back	-2748
^ _ bad	-2477
^ _ bang	1345
^ _ be	3174
^ _ beat	3238
^ _ beats	5331
^ _ bedroht	2239
^ _ been	5310
^ _ being	3554
^ _ best	3190
^ _ better	-2463
^ _ bin	-2602
^ _ birthday	1711
^ _ boss	-4078
^ _ bought	4328
^ _ breakup	1907
^ _ bring	3025
^ _ brother	-1654
^ _ burn	2350
^ _ call	-2891
^ _ called	-6606
^ _ calling	-1599
^ _ calls	-3163
^ _ cambiar	-1422
^ _ can	1667
^ _ changer	-1295
^ _ chat	-1617
^ _ cheated	-4374
^ _ check	1579
^ _ choked	4831
^ _ clean	3780
^ _ coffee	-1413
^ _ comes	2398
^ _ como	-1586
^ _ con	-2896
^ _ contact	-1629
^ _ controls	5559
^ _ copain	3976
^ _ cortarme	5204
^ _ corto	7492
^ _ coupe	3705
^ _ cuts	5065
^ _ cutting	2254
^ _ d	-1433
^ _ da	-1255
^ _ dad	2323
^ _ de	1804
^ _ dead	2735
^ _ death	1668
^ _ decirle	-1475
^ _ deixou	-1458
^ _ dejo	-1934
^ _ denke	4149
^ _ dice	1714
^ _ did	-4916
^ _ died	-5934
^ _ dies	1703
^ _ disse	2293
^ _ do	-4329
^ _ does	-2440
^ _ dog	-3306
^ _ done	4456
^ _ drinks	-2914
^ _ droht	6185
^ _ duele	-1884
^ _ dumped	-1232
^ _ einfach	2599
^ _ el	-2199
^ _ ele	-1644
^ _ em	6038
^ _ emailed	-1802
^ _ empurrou	1848
^ _ en	3463
^ _ end	-1479
^ _ ending	4957
^ _ envie	2780
^ _ es	-1941
^ _ escribio	-1849
^ _ escribirle	-1175
^ _ esposo	1410
^ _ est	-2634
^ _ esta	-2294
^ _ estar	3179
^ _ estoy	5971
^ _ etre	3743
^ _ even	5057
^ _ ever	-2686
^ _ every	2757
^ _ everyone	1408
^ _ ex	4253
^ _ extrano	-1310
^ _ extremely	-1936
^ _ fais	2468
^ _ feel	-1607
^ _ fell	-2541
^ _ fight	-1417
^ _ flinch	2423
^ _ for	-9801
^ _ forced	3963
^ _ forces	2412
^ _ forgot	-1564
^ _ found	3401
^ _ freund	1701
^ _ freundin	2676
^ _ friend	4181
^ _ friends	1792
^ _ from	-4148
^ _ fuhl	-1957
^ _ fuhle	-2240
^ _ fur	-1310
^ _ ganas	2939
^ _ gave	-2827
^ _ geschrieben	-1708
^ _ get	3933
^ _ gets	1675
^ _ give	-1377
^ _ giving	1456
^ _ go	-2083
^ _ god	1319
^ _ got	1635
^ _ grabbed	1384
^ _ grandfather	-1235
^ _ grandmother	-1212
^ _ habe	3060
^ _ hacer	2525
^ _ hang	2011
^ _ harming	2786
^ _ has	-3724
^ _ hasse	-1579
^ _ he	-2847
^ _ heart	-1956
^ _ hiding	2082
^ _ him	-1988
^ _ his	-1398
^ _ hits	3966
^ _ hoje	-1212
^ _ home	1371
^ _ hope	1200
^ _ how	-3017
^ _ hung	-1708
^ _ hurts	-1466
^ _ if	-3986
^ _ ignores	-1377
^ _ ihm	-3237
^ _ in	-3952
^ _ intente	2405
^ _ intrusive	-1534
^ _ is	-2032
^ _ ist	-3430
^ _ job	1302
^ _ just	4977
^ _ kann	-1806
^ _ keep	-1182
^ _ keeps	3808
^ _ keinen	1634
^ _ know	-3328
^ _ konnte	1177
^ _ l	-1745
^ _ la	-2452
^ _ last	4795
^ _ leave	-2630
^ _ left	-1925
^ _ liebsten	3463
^ _ life	-1793
^ _ ligar	-2176
^ _ liked	-1499
^ _ literally	-1202
^ _ live	2040
^ _ living	-2541
^ _ llamar	-1590
^ _ llamo	-1538
^ _ lo	-1771
^ _ locks	-1429
^ _ looked	1231
^ _ looking	2360
^ _ lost	-1654
^ _ low	-1842
^ _ m	2716
^ _ machuco	3306
^ _ made	2618
^ _ mais	5036
^ _ make	-1530
^ _ mal	-2972
^ _ man	2896
^ _ mann	2163
^ _ manque	-1206
^ _ mari	3412
^ _ marido	3432
^ _ matar	5718
^ _ matarme	5213
^ _ me	2531
^ _ mean	2756
^ _ medo	3420
^ _ mein	-1836
^ _ menace	3423
^ _ mere	-2724
^ _ message	-1451
^ _ messaged	-2379
^ _ messages	-1402
^ _ mich	5437
^ _ minha	2296
^ _ miss	-2137
^ _ mochte	3015
^ _ monde	2031
^ _ more	-2089
^ _ morning	4124
^ _ morrer	5641
^ _ morreu	-1818
^ _ mother	-2606
^ _ movie	-1568
^ _ much	-2574
^ _ mudar	-1376
^ _ mundo	1673
^ _ muss	-1685
^ _ mutter	-1199
^ _ myself	2476
^ _ name	2684
^ _ namorado	2999
^ _ need	-4809
^ _ never	-3413
^ _ new	-1884
^ _ no	7375
^ _ not	-3420
^ _ nothing	1664
^ _ novio	4974
^ _ nunca	-1347
^ _ o	-1844
^ _ of	3237
^ _ often	-1189
^ _ old	2507
^ _ on	-2596
^ _ one	-1625
^ _ only	1498
^ _ otra	1255
^ _ our	-1927
^ _ out	-3038
^ _ outside	1465
^ _ pai	-1465
^ _ pareja	1280
^ _ parents	-2295
^ _ partner	2338
^ _ passed	-3227
^ _ pay	2595
^ _ pelo	2560
^ _ pensando	5280
^ _ pense	3401
^ _ people	-2231
^ _ peur	1720
^ _ pick	1788
^ _ plan	2306
^ _ pleure	-2383
^ _ por	-2918
^ _ promised	-1519
^ _ proud	-1308
^ _ puedo	-2430
^ _ pushed	1634
^ _ pushes	1523
^ _ put	3852
^ _ que	-4591
^ _ quiero	5987
^ _ raped	3192
^ _ rather	1874
^ _ reached	-1510
^ _ reads	2644
^ _ ready	5023
^ _ really	2458
^ _ registrar	-1342
^ _ regret	-1345
^ _ relapsed	2923
^ _ ritze	1963
^ _ safe	-1360
^ _ sagt	2167
^ _ said	2423
^ _ saw	-1505
^ _ saying	1795
^ _ scared	-4270
^ _ scarifie	1951
^ _ schlagt	4883
^ _ schon	1502
^ _ scratches	3982
^ _ seems	1849
^ _ seine	-1202
^ _ self	6874
^ _ send	-1537
^ _ sending	-2052
^ _ sends	2408
^ _ sens	-2500
^ _ sent	-4356
^ _ she	-2049
^ _ shot	-2131
^ _ should	3058
^ _ showing	1416
^ _ sie	-2578
^ _ sister	1752
^ _ slapped	2547
^ _ slaps	3481
^ _ sleep	-2374
^ _ slide	3304
^ _ smash	4343
^ _ so	1228
^ _ social	-1848
^ _ soeur	2633
^ _ some	-1526
^ _ sometimes	2719
^ _ son	-3333
^ _ song	-1348
^ _ sorry	-2685
^ _ sounds	2304
^ _ started	1922
^ _ stepdad	1935
^ _ stepfather	3182
^ _ stops	2663
^ _ stuck	-1295
^ _ suicidal	2329
^ _ suicidarme	3656
^ _ suicidas	1767
^ _ suicide	3529
^ _ sumir	3930
^ _ sure	1395
^ _ survived	-1201
^ _ swear	5830
^ _ take	-2992
^ _ talking	-1605
^ _ te	2097
^ _ team	-1900
^ _ tengo	4335
^ _ ter	2732
^ _ terminar	-2623
^ _ terrified	-1350
^ _ text	-2989
^ _ texted	-2088
^ _ texting	-1682
^ _ texts	-2135
^ _ thank	1616
^ _ that	-4230
^ _ the	-2988
^ _ then	-2353
^ _ there	2623
^ _ these	1387
^ _ think	1199
^ _ this	-3307
^ _ thought	-1864
^ _ threatened	2736
^ _ threatens	1606
^ _ threw	1639
^ _ throws	1486
^ _ time	3608
^ _ to	-1231
^ _ today	-1354
^ _ todo	-1887
^ _ tomorrow	1246
^ _ touches	1820
^ _ tout	-1558
^ _ trapped	-1789
^ _ triste	-1754
^ _ uberlege	1758
^ _ um	-1229
^ _ unsafe	1249
^ _ until	1424
^ _ up	-3333
^ _ urge	2015
^ _ us	-2137
^ _ used	-2214
^ _ va	-1252
^ _ vais	2151
^ _ vejo	1824
^ _ veo	2093
^ _ vermisse	-2415
^ _ versucht	1388
^ _ veut	1762
^ _ vie	3887
^ _ vive	1253
^ _ vontade	2108
^ _ voudrais	3408
^ _ vuelve	1459
^ _ wake	-2963
^ _ waking	2036
^ _ walk	1885
^ _ want	-2675
^ _ wanted	1541
^ _ wants	-4755
^ _ ware	3823
^ _ waren	2224
^ _ way	-1489
^ _ we	-2847
^ _ went	-1243
^ _ werde	-2728
^ _ what	-2892
^ _ when	-2138
^ _ where	-1368
^ _ who	2016
^ _ will	-4776
^ _ wish	5589
^ _ with	-1638
^ _ without	2211
^ _ worked	-1536
^ _ world	2726
^ _ worried	1839
^ _ worry	-2181
^ _ would	-3181
^ _ writing	2883
^ _ wrote	-5502
^ _ yeah	1820
^ _ you	-4133
^ _ your	-2252
^ _ •	-9709
^ a	-1804
^ after	-1484
^ all	-2041
^ am	1243
^ anoche	2405
^ back	-1990
^ because	-3116
^ been	5699
^ bitte	-1335
^ borra	-1354
^ ca	-1254
^ call	-2055
^ ce	-2284
^ cortei	-1260
^ cuando	1711
^ death	1501
^ delete	-1468
^ do	-7186
^ edit	3307
^ ele	2779
^ elle	-1422
^ er	5113
^ estoy	1338
^ eu	6863
^ even	-1303
^ every	4731
^ everyday	2648
^ everyone	-1354
^ ex	4233
^ explain	-1447
^ find	-2182
^ fui	1663
^ get	-1501
^ give	-2391
^ going	6205
^ goodbye	5748
^ habe	-1730
^ had	-2641
^ have	-3501
^ help	-2532
^ hey	-3028
^ hi	-1608
^ hoffentlich	2406
^ honestly	6294
^ hope	1938
^ how	-3368
^ hoy	-2082
^ i	-1714
^ ich	6067
^ id	3240
^ il	5222
^ ill	1861
^ imagine	-1232
^ in	-1608
^ is	-1868
^ it	-11043
^ its	1342
^ j	5441
^ ja	1592
^ je	5511
^ just	-3716
^ lately	1241
^ le	-4050
^ leave	-1185
^ let	-2931
^ life	4712
^ living	2945
^ llevo	1660
^ lol	-1593
^ ma	3350
^ me	1708
^ mein	4589
^ meine	3764
^ meu	4234
^ mi	7893
^ minha	-1470
^ mon	7156
^ my	-1818
^ nao	2128
^ no	-7096
^ nobody	-2477
^ not	-4339
^ now	-1945
^ oh	-1197
^ ohne	2363
^ ojala	3550
^ ok	-2077
^ okay	-1501
^ on	-1187
^ once	2248
^ one	-2158
^ our	-1830
^ para	-1359
^ part	1956
^ pause	-1182
^ pienso	1942
^ por	-1681
^ pretty	1506
^ put	-1534
^ que	-2242
^ queria	7596
^ quero	7132
^ quiero	1396
^ quisiera	4826
^ ready	2425
^ seriously	4386
^ she	-1541
^ should	-1193
^ show	-2508
^ si	4329
^ soll	-2544
^ some	2536
^ sometimes	5803
^ sorry	-5042
^ stop	-3236
^ suicide	-2175
^ tell	-1862
^ tengo	4422
^ tenho	4594
^ thanks	-2673
^ that	-5615
^ the	-7057
^ tired	1671
^ to	2168
^ todo	1673
^ tonight	4685
^ too	-1624
^ took	3469
^ tout	1835
^ trying	-1584
^ two	3152
^ ugh	-1260
^ vivo	1186
^ voltei	2979
^ volvi	5712
^ vou	3643
^ waiting	1801
^ we	-8262
^ what	-3473
^ whatsapp	2673
^ when	1453
^ whenever	2599
^ where	-2109
^ who	-2515
^ why	2591
^ wie	-1597
^ will	-1499
^ with	-1306
^ would	1845
^ write	-1543
^ wrote	2610
^ your	-1720
^ •	1222
a	2213
a _ $	-4660
a _ 8	-1362
a _ a	2062
a _ about	-1830
a _ and	2958
a _ anoche	1869
a _ as	-2918
a _ at	1556
a _ because	-1230
a _ but	-1553
a _ casa	-1745
a _ con	2926
a _ cortar	2979
a _ crash	-1466
a _ dano	2971
a _ day	1265
a _ dele	1814
a _ el	2330
a _ ex	-1654
a _ family	-1949
a _ for	-3375
a _ get	1204
a _ he	2947
a _ her	-1321
a _ hier	1220
a _ hit	1414
a _ i	8263
a _ in	2213
a _ la	1530
a _ le	1421
a _ like	2940
a _ look	1947
a _ lui	4425
a _ me	4245
a _ mi	-1335
a _ my	4613
a _ novio	2361
a _ now	-1467
a _ nuevo	2361
a _ or	-2261
a _ people	-1437
a _ person	-2456
a _ pills	4936
a _ que	1872
a _ request	-1240
a _ self	1665
a _ she	1279
a _ that	-3995
a _ the	3404
a _ time	-2892
a _ to	-4121
a _ today	2291
a _ tuer	1754
a _ vida	2212
a _ where	4063
a _ yesterday	1263
a _ you	-1509
a appele	-1389
a appelee	-1193
a bad	-1788
a bat	2196
a bottle	1268
a break	-2172
a bullet	1403
a bunch	2578
a cambiar	-1422
a child	-2870
a cortarme	3415
a coward	3368
a date	3843
a divorce	-1904
a ecrit	-3394
a etranglee	4809
a fight	2029
a frappee	2374
a friend	3213
a goodbye	1734
a gun	6128
a hacerme	2971
a hard	-2124
a knife	2726
a las	-1530
a letter	-1779
a liar	-1357
a list	-2050
a lot	-2095
a man	1399
a matar	4190
a me	7666
a message	-1622
a mi	-3435
a minha	1648
a movie	-1481
a new	-2346
a nightmare	-1488
a note	-1272
a person	1472
a plan	3216
a plate	1387
a relationship	1189
a rope	3289
a suicide	2619
a truck	2915
a waste	1831
a way	-1745
a week	1568
a world	1408
a year	-1836
able	-1272
able to	-1272
about	-1212
about _ $	-1683
about _ a	4649
about _ and	-1750
about _ every	-1217
about _ go	1935
about _ her	3503
about _ into	1682
about _ it	1615
about _ last	-1348
about _ my	3911
about _ myself	1227
about _ night	-1391
about _ summer	-1365
about _ to	1206
about _ when	1355
about death	2684
about getting	3812
about it	-2156
about just	1837
about killing	5551
about last	-2703
about me	-4551
about money	-1807
about my	-1663
about not	1212
about overdosing	3288
about the	-5127
about to	-3215
about what	-2497
abue*	-1559
abuelo	-1205
abuelo _ el	-1205
abus*	9835
abuse _ he	1498
abuse _ only	1498
abuse and	-1194
abuse if	1498
abused _ a	-1175
abused by	1720
abusing	2755
abusing me	2755
abusive	5997
abusive $	1215
abusive _ and	4218
abusive _ do	1617
abusive _ i	2366
abusive and	1364
abusive marriage	1635
abusive relationship	1768
acab*	6024
acabar	5440
acabar _ a	1989
acabar _ esta	2415
acabar _ minha	1989
acabar _ todo	2415
acabar com	1989
acabar con	3451
accident	1851
account	-4481
account $	-1893
accounts	4903
add	-1188
addi*	6155
addicted	1931
addicted to	1931
adel*	-2054
adelante	-2054
adelante $	-2054
affe*	-2744
affects	-1419
affects _ $	-1419
afraid $	3329
afraid _ $	-2647
afraid _ being	-2181
afraid _ might	1810
afraid _ my	1617
afraid i	4684
afraid of	-3775
afraid that	-3347
after _ $	2037
after _ breakup	1856
after _ days	2136
after _ months	-2141
after he	1527
after the	1586
agai*	1961
again	4485
again _ night	1489
again and	1278
again but	2231
again last	1489
against	1961
against _ wall	1483
against the	1961
ago	-3016
ague*	1386
aguento	1386
aguento _ $	1324
aguento mais	1980
ai _ $	-3203
ai _ coeur	-1410
ai _ de	4008
ai _ le	-1348
ai _ lui	-1438
ai _ me	4598
ai _ rentrer	1640
ai coupe	-1363
ai ecrit	1660
ai envie	2780
ai mal	-1322
aime	-1426
aime*	2357
aimerais	2357
air	2398
air $	1448
ajuda	-1396
alive	14347
alive $	8148
alive _ i	2993
alive and	1361
all	-1282
all _ $	-2121
all _ and	-1903
all _ friends	1567
all _ i	-4278
all _ in	2318
all _ it	1207
all _ messages	1405
all _ money	3213
all _ my	2089
all _ of	1369
all _ the	1360
all _ time	-4004
all _ to	-1931
all _ you	2239
all day	-4695
all of	1969
all our	2561
all over	1539
all the	-3190
alle	2017
alles _ mich	-1577
allo*	3924
allowed	3292
allowed to	3292
alone	-3128
alone $	-2113
alone _ $	-2345
alone _ i	1967
alone _ rest	-1926
along	-1880
alre*	5924
already	5924
already $	1698
already _ and	1322
already _ goodbye	1347
already said	1347
alwa*	-3190
always	-3190
always _ $	-1774
always _ to	1500
am $	-2124
am 15	1558
am 23	2105
am 30	-1547
am _ abused	1403
am _ abusive	2283
am _ alive	3585
am _ allowed	1703
am _ alone	2427
am _ an	2135
am _ at	-2541
am _ back	1185
am _ be	-1551
am _ because	1546
am _ being	-1277
am _ break	-1343
am _ burn	2335
am _ die	-1213
am _ do	2865
am _ doing	1547
am _ end	1837
am _ for	2104
am _ go	2386
am _ going	2875
am _ good	-1708
am _ he	-1634
am _ her	-2234
am _ hour	1328
am _ hurt	4050
am _ i	7624
am _ ich	3463
am _ in	-2122
am _ it	-1253
am _ just	-2235
am _ kill	-1673
am _ life	4055
am _ lose	-1608
am _ losing	-2064
am _ make	1569
am _ might	1810
am _ my	3426
am _ myself	-1633
am _ of	2385
am _ shock	-1511
am _ so	-1604
am _ stalked	1774
am _ still	1266
am _ suicidal	-1723
am _ tell	-2208
am _ text	-1348
am _ that	1977
am _ the	-1716
am _ this	-1263
am _ tired	3252
am _ to	5268
am _ ware	2019
am _ waste	2406
am _ well	-1221
am _ what	2983
am _ when	-1606
am _ will	4070
am _ with	-1582
am _ write	-1300
am _ wurde	1443
am _ •	-3256
am about	-3018
am afraid	1561
am alone	2097
am always	1507
am being	1202
am disappointed	3321
am doing	-2680
am done	3850
am driving	1442
am drunk	-1521
am dying	-1301
am ending	1898
am every	1328
am going	5150
am hiding	2082
am i	-2784
am liebsten	3463
am not	-2227
am pregnant	-1660
am proud	-1280
am ready	3345
am safe	-2832
am sorry	1204
am thinking	1418
am without	-1214
am worried	1839
am writing	2506
am •	-1828
amea*	6580
ameaca	3206
ameacou	3374
ameacou _ $	3002
ameacou _ matar	3374
ameacou se	2715
amen*	2922
amenaza	2008
amenaza _ $	1223
amenaza con	2008
amiga _ que	1427
amiga disse	1427
amo	-2412
amo $	-2014
an	3605
an $	-1816
an _ $	4708
an _ ago	2289
an _ marriage	1635
an _ of	-1424
an _ relationship	1768
an abusive	2678
an accident	2217
an email	-1369
an hour	1702
an selbstmord	3374
and	7393
and _ $	-1600
and _ a	5460
and _ about	-1963
and _ abusive	2506
and _ affects	-1419
and _ again	-2505
and _ and	2927
and _ answering	1734
and _ are	-2517
and _ as	-1639
and _ awful	-1579
and _ be	2299
and _ because	2497
and _ been	-1393
and _ being	-2094
and _ can	-3666
and _ come	1185
and _ cut	1968
and _ de	1978
and _ disappears	-2452
and _ do	-1276
and _ does	-1549
and _ dog	1566
and _ down	3032
and _ exhausted	-1395
and _ feel	-3239
and _ going	-1397
and _ gun	1805
and _ has	1303
and _ have	4617
and _ him	-1936
and _ hits	-1355
and _ house	-2278
and _ how	-1321
and _ i	3706
and _ in	5030
and _ it	-2881
and _ kids	1355
and _ know	3553
and _ last	-1188
and _ life	-1961
and _ look	1258
and _ me	7778
and _ mean	-1542
and _ mom	1937
and _ my	3971
and _ needed	1228
and _ never	-3382
and _ night	2019
and _ no	-2305
and _ not	-2688
and _ noticed	1197
and _ of	-3076
and _ one	2014
and _ only	1695
and _ outside	3450
and _ parents	1557
and _ pas	-1245
and _ people	1458
and _ phone	2366
and _ plus	3287
and _ really	2674
and _ safe	-1943
and _ said	-2081
and _ says	1344
and _ scared	2204
and _ she	-3825
and _ sleep	-2050
and _ still	5261
and _ there	2265
and _ want	2520
and _ what	-1446
and _ when	5639
and _ where	2787
and _ wife	-1358
and _ will	4258
and _ with	1228
and _ you	1556
and _ •	5254
and a	3776
and all	-1734
and begged	1232
and breaks	1512
and calls	2201
and cried	-2219
and do	1694
and dragged	1244
and feel	-2561
and follows	1234
and has	1689
and have	-1860
and honestly	1382
and i	-7869
and is	2736
and it	-4394
and its	3403
and lately	1223
and life	-1748
and locked	1334
and looked	1255
and never	4491
and nothing	-1437
and now	-1534
and say	-1545
and says	2703
and scared	-1815
and see	-1521
and sometimes	-1559
and takes	1626
and talk	-1748
and texted	-1282
and that	1359
and then	2411
and to	-1446
and took	2045
and turns	-1248
and verbally	1433
and wants	2336
and we	-1600
and wish	1255
and •	5773
ande*	-2909
andern	-1953
andern $	-1498
ange*	-5107
anger	-4099
anger _ i	-1756
anger issues	-2574
angerufen	-3581
angerufen $	-3084
angry	1185
angry _ i	2273
angry that	2381
angst	2234
angst _ ex	1322
angst _ meinem	1774
angst vor	1774
anim*	-1635
animals	-1572
anni*	-1611
anniversary	-1289
anoc*	3011
anoche	3011
anoche $	1200
anoche intente	2405
anot*	2197
another	2197
another _ $	1355
anru*	-2506
anrufen	-2280
anrufen $	-1891
answ*	-7147
answer	-5146
answer $	-1872
answer _ $	-1566
answered	-1565
answering $	1544
answers	-1278
antw*	-1319
anxi*	-2223
anxiety	-2625
anxious $	1316
any	-1718
any _ of	-2187
any _ way	-1199
anyb*	1925
anybody	1925
anym*	-2194
anymore	-2194
anymore $	-2214
anymore _ out	1405
anymore i	1640
anyo*	2988
anyone	2988
anyone _ i	1192
anyone _ this	1391
anyt*	-4129
anything	-4085
anything _ $	-1604
anything _ do	1314
anything _ i	1671
anything _ myself	-3497
anything but	2038
anything to	-3443
anyw*	2044
anyway	2994
apar*	-1306
apologize	-1244
app	3056
appe*	-9925
appele	-1997
appelee	-1555
appeler	-3589
appeler $	-1453
appeler _ $	-2020
appr*	-2781
approve	-1198
arbeit $	-1382
are	-5964
are $	-1833
are _ $	-3149
are _ going	-1236
are _ in	1266
are _ the	1715
are _ to	-1743
are all	-1188
are covered	1910
are getting	-1180
are you	-2121
argument	1200
arm	6146
arms	6172
arms _ bleed	1636
arms _ they	1636
arms are	1645
arms until	1636
arou*	3269
around	3269
around _ $	1729
around _ last	1185
around _ throat	1744
around for	2529
around my	1185
arra*	2672
arre*	-1436
as	-5606
as _ $	-2979
as _ am	-2415
as _ as	2182
as _ child	-1793
as _ i	-2415
as a	-3021
as i	-2510
asha*	1241
ashamed	1241
ask	-3308
ask for	2750
ask my	-1207
ask myself	-1467
asked	-8642
asked _ for	-1296
asked _ i	-4455
asked _ if	-1642
asked if	-2880
asked me	-3612
asked to	-1192
aski*	-4466
asking	-4466
asking _ $	-2796
asking myself	-2316
asle*	2604
asleep	2604
asleep and	2036
assa*	1595
at	-3643
at 3am	1614
at _ $	-4150
at _ and	-1611
at _ at	1687
at _ i	-3453
at _ in	2367
at _ kids	-2347
at _ party	-1348
at _ point	3706
at _ she	1532
at birth	1736
at her	-2250
at me	4617
at peace	1402
at the	2738
at this	1420
at work	1666
ate	2438
atte*	9603
attempt	2924
attempt and	2260
attempted	5946
attempted _ $	4770
attempted _ in	1416
attempted _ times	1730
audio	-1494
auf	2111
auf $	4125
auf _ $	-1903
aufg*	1612
aufgeschnitten	1612
aufgeschnitten $	1612
aufw*	2109
aufwachen	2109
aufwachen $	2109
aunt	-1310
aus	3536
avec lui	1487
away	-5421
away _ i	-4259
away _ not	1361
away _ years	-1375
away and	-1606
away with	-1791
awful	-2516
awful _ people	-2031
baby	-3203
baby _ $	-2114
back	-4375
back $	1969
back _ $	-2455
back _ to	-1414
back _ wanted	-1414
back _ work	1465
back and	-1472
back or	2559
back together	-1808
bad	2165
bad $	3850
bad _ $	1713
bad _ i	-1459
bad _ my	-2452
bad _ now	1717
bad right	1717
badly	-2248
balc*	1353
balcony	1353
bang	1592
bang _ head	1592
bang my	1592
bang*	3706
banging	3706
banging _ the	3706
banging on	3706
basi*	1576
basically	1576
basically $	2040
bat	3801
bat $	2113
bateu	3587
bateu $	2018
bath*	4483
bathroom	4483
bathroom _ is	2082
bathroom he	2082
bathroom with	2218
be	7789
be _ $	-1176
be _ a	1677
be _ again	-2064
be _ and	-1277
be _ for	-4039
be _ her	-1981
be _ his	-2559
be _ i	5438
be _ in	-1849
be _ last	1958
be _ much	2222
be _ next	2934
be _ now	4755
be _ of	-2681
be _ off	1668
be _ on	2831
be _ relief	1422
be _ than	2544
be _ the	-2180
be _ to	-1569
be _ without	4279
be _ •	6154
be afraid	-1442
be alive	2601
be alone	-2078
be better	2106
be dead	5443
be devastated	-1878
be done	1255
be easier	1274
be fine	1315
be friends	-2106
be gone	2113
be happier	3377
be happy	-1554
be here	4326
be in	1454
be my	1634
be over	2568
be put	-1214
be the	-1224
be there	-4616
be too	2141
be with	1619
be •	7117
beat	4581
beat _ he	2254
beat _ when	1442
beat him	3158
beat*	1485
beaten	-1192
beating	2677
beats	7733
beats _ $	3583
beats _ and	2520
beats _ she	2788
beats _ when	1629
beats her	3132
beats me	3922
beau*	-3485
beautiful	-3416
beautiful $	-1778
beca*	4254
because	4254
because _ $	1621
because _ afraid	-1454
because _ all	1569
because _ be	-1343
because _ deserve	1648
because _ do	1336
because _ ex	-1211
because _ not	2064
because _ share	1778
because _ want	-3227
because _ will	-1247
because he	-3101
because my	-1185
because of	2534
because she	-1647
because we	3283
bedr*	4489
bedroht	3041
bedroht _ $	2033
bedroht mich	3041
bedroom	1479
been	5738
been _ $	-2115
been _ a	-4083
been _ about	2532
been _ are	-1721
been _ down	-3112
been _ for	-1814
been _ harming	2786
been _ me	3119
been _ my	2026
been _ thoughts	1972
been _ to	2771
been _ up	1215
been _ with	3486
been _ you	-1821
been born	1380
been calling	-1263
been feeling	-1534
been fighting	-1822
been planning	2346
been saving	1461
been self	2786
been thinking	2053
been where	-1721
before _ $	-1273
before and	1580
beg _ $	1332
begged _ not	1232
begged me	1232
being	4129
being _ abused	1403
being _ by	4514
being _ is	-1909
being _ much	1717
being _ so	1178
being _ to	-2113
being a	3433
being alive	6642
being dead	1420
being here	1860
being stalked	1774
believe _ $	1357
believe me	1419
belong	1362
belong _ this	1362
belong _ world	1362
belong in	1362
belt	3888
bess*	2142
besser	2224
best	-3013
best _ $	-3338
best _ and	-1707
best _ i	-1459
best _ me	3495
betr*	-1445
bett*	-1211
better	-1178
better $	-4604
better _ me	2193
better _ promise	-1242
better _ without	1576
better by	1237
better i	-1256
better off	1668
better without	4558
bin	-6157
bin _ $	-3643
bin _ traurig	-3530
bin nur	-2830
birth	1590
birth $	2048
birthday $	-1352
bitte	-1664
black	2510
blade	5543
blade _ $	2518
blade again	2518
bled	1429
blee*	1948
bleed	4051
bleeds	1948
blocked _ $	-1550
blocked _ and	1747
blocked me	-1784
blood	2835
blood _ me	3680
bloq*	-1741
blow	1465
blow _ brains	1379
blow _ out	1379
blow my	1676
blue	-1397
body	2991
book	-2579
book _ a	-1200
bored	-1842
born	6823
born $	4158
borra	-1354
boss	-2239
boss $	2425
boss _ going	-1329
boss _ me	-1318
boss _ to	-1680
bot	-3258
bot $	-2955
both	3156
both _ $	2058
both*	-2080
bott*	4109
bottle	4109
bottle of	1246
boug*	3563
bought	3563
bought _ $	-2147
bought _ already	1318
bought a	3879
boyf*	4959
boyfriend	4959
boyfriend $	3795
boyfriend _ $	4998
boyfriend _ and	1588
boyfriend _ anger	-2202
boyfriend _ ex	-1681
boyfriend _ her	4944
boyfriend _ his	-1596
boyfriend _ issues	-2202
boyfriend _ me	5897
boyfriend _ not	-1406
boyfriend _ want	-1864
boyfriend _ years	-1341
boyfriend and	-1386
boyfriend because	-1632
boyfriend choked	1550
boyfriend does	-1712
boyfriend hits	5116
boyfriend raped	1198
boyfriend s	-2024
boyfriend threatened	1622
brai*	1379
brains	1379
brains _ $	1379
brains out	1379
braz*	2057
brazos	2275
break	-4209
break _ $	-1963
break _ i	-1396
breaking	-1615
breaking _ with	-1297
breaking up	-1494
breaks	1737
breaks _ and	2045
breaks things	1585
breakup	1203
breathe	-2212
breathe $	-1544
breathing	1409
brin*	3123
bring	3221
bring _ $	3357
bring _ um	4484
brok*	-4612
broke	-1433
broke _ $	-3250
broke _ me	-1898
broke _ my	4174
broke _ with	-2221
broke down	1742
broke me	-1422
broke up	-3078
broken	-4538
broken _ $	-3234
brot*	1612
brother	1659
brother $	1524
brother _ his	-1475
brother _ to	1937
brother is	1706
bruc*	2415
brucke	2415
brucke _ springen	2415
brui*	3243
bruises	3243
bullied	-1295
bunch	2578
bunch _ pills	2578
bunch of	2578
burden to	1295
burg*	-2333
burger	-2333
burger $	-2333
burn	4168
burn _ down	3017
burn _ house	3017
burn my	1570
burn myself	1490
burn*	2925
burning	2174
burning myself	1261
burns	-1858
but	-4212
but _ afraid	-1333
but _ can	-1265
but _ did	-1477
but _ i	-1269
but _ it	-1293
but _ know	-2172
but _ punches	1507
but _ still	1884
but _ the	3559
but _ think	1545
but _ want	-1289
but _ would	2987
but he	1895
but if	-1353
but it	-3027
but that	1738
but the	-2609
buzz*	-1210
buzzes	-1210
buzzes _ hope	-1210
buzzes i	-1210
by	2474
by _ $	-2688
by _ boyfriend	3362
by _ ex	3157
by _ i	3918
by my	3144
by the	1996
ca	-2650
cach*	3213
cachets	3311
cafe	-2007
cafe $	-1468
cake	-1680
cake $	-1658
call	-13820
call _ $	-4442
call _ and	-2111
call _ i	-2338
call _ if	-1425
call her	-2277
call him	-1780
call me	-2611
call my	-1269
call*	-10678
called	-5585
called _ $	-1683
called _ and	-1721
called me	-2187
called the	1303
calling	-4998
calling _ $	-1929
calling _ ex	-1184
calling him	-1283
calling my	-1336
calls _ a	2808
calls _ she	-1544
calls _ when	-1866
calls me	2763
calm	1448
calm $	2378
calms	1198
calms _ down	1198
calms me	1198
camb*	-1593
cambiar	-1422
came	2824
came _ $	1998
came home	2980
can	-3139
can _ $	-2308
can _ another	1852
can _ anyone	1578
can _ do	-2247
can _ eat	-1309
can _ even	1388
can _ find	-1385
can _ forgive	-1488
can _ get	-1901
can _ go	1879
can _ have	1288
can _ help	2973
can _ her	1326
can _ imagining	4084
can _ in	-1205
can _ instead	1903
can _ it	-1655
can _ on	2391
can _ over	-1719
can _ see	2835
can _ sleep	-2926
can _ tell	2867
can _ the	-1534
can _ thinking	-1621
can _ this	-1356
can _ wait	1218
can do	1242
can i	-3109
can not	2202
can you	-1552
cans*	3657
cansada	1374
cansada de	1587
cansado	2283
cansado _ $	2283
car	3831
car $	1877
car _ $	-1918
car _ me	2395
car _ over	1611
car _ the	1472
car i	-1275
cara	4549
care $	-2390
care _ i	2250
care if	2312
cares	1429
carta	3883
carta _ despedida	3971
carta de	3971
carv*	5816
carved	5816
casa _ $	-1239
case	1813
case $	1552
cat	-1919
cat $	-1269
catch	2990
catch myself	2782
ce	-4849
ce que	-1479
celu*	1912
celular	1912
celular $	2079
cham*	-1846
chan*	-6369
chance	-1463
chance $	-2515
chance of	1575
change	-3887
change $	-3365
change _ the	1479
changer	-1295
chas*	-2710
chat	-2575
chea*	-4566
cheat	-2010
cheated	-2270
cheated $	2262
cheated _ me	-2352
cheated _ my	-2355
cheated on	-4944
cheating	-2142
chec*	-2152
check	-3696
check _ $	-3674
check in	-3755
checking	-1617
child	-2315
child $	-1512
children $	2116
chok*	4831
choked	4831
choked me	3804
chri*	-1418
christmas	-1418
chur*	-2058
church	-2058
church _ me	-1758
church _ reject	-1758
church will	-1758
class	-1185
clean	3792
clean _ months	3154
clean for	3134
close	1271
close to	2297
closure	-1264
coeur	-1535
coff*	-2083
coffee	-2083
coll*	-3133
college	-2727
college $	-1725
com	2252
com _ minha	1648
com _ vida	1648
com a	1648
com medo	1804
com raiva	2136
come	-2078
come _ $	-3037
come _ and	-1409
come back	1465
come home	-2423
comes	4750
comes _ i	4318
coming _ $	-1213
coming _ tonight	-1181
coming over	-1183
comm*	-2734
comment	-3632
commit	1881
commit suicide	1881
como	-3166
como _ $	-1324
comp*	-1519
compared	2212
compared _ $	2425
compared _ this	2425
compared to	2212
con	2779
con _ $	3873
con _ esta	2415
con todo	2415
conf*	-2389
cons*	-1597
consider	-1185
considered	-1903
considered _ $	-1903
considering	1876
cont*	-3679
contact	-8342
contact $	-2644
contact _ $	-2170
contacted	-1248
contestarle	-1857
contestarle $	-1671
control	3860
controla	2085
controla _ y	1516
controla el	1516
controlling	-2378
controlling _ my	-1492
controls	5278
controls _ i	2346
controls _ money	3213
controls all	3213
conv*	-3356
conversation	-2365
conversation _ my	-1892
copa*	3976
copain	3976
copain _ me	-1748
copain m	2363
cope	-3154
cope with	-1320
cops	1318
cora*	-1338
cort*	9530
cortar	3763
cortar _ $	1584
cortarme	5204
cortarme _ $	3886
cortei	-1260
corto	7492
could	-4101
could _ $	-2841
could _ go	1278
could _ him	-1230
could _ my	1270
could _ to	2172
could _ would	-2983
could do	1357
could not	3424
could talk	-3292
could tell	-1213
coun*	-4620
counselor	-2220
counselor _ i	-1556
coupe	3705
couple	-2014
cove*	2044
covered	2044
cowa*	3368
coward	3368
coward $	2865
crash $	2027
crea*	-1189
cried	-3590
cried $	-3143
cry	-2404
cry _ the	-1573
cryi*	-4214
crying	-4214
crying $	-2062
crying _ $	-1832
crying _ and	1327
crying and	-1725
cuan*	1855
cuando	2112
cuando _ $	-1333
cuando _ ella	1982
cuen*	-1261
cuenta	-1261
cut	9306
cut $	2028
cut _ $	5484
cut _ bad	2101
cut _ last	1897
cut _ night	1379
cut _ right	1717
cut again	1708
cut my	1766
cut myself	2156
cut so	2101
cuts	12741
cuts _ do	2255
cuts _ i	3000
cuts and	4676
cutt*	11467
cutting	11467
cutting $	2403
cutting _ $	1801
cutting _ and	1521
cutting _ feel	1892
cutting _ i	2497
cutting herself	1212
cutting when	1892
da	3379
da _ $	3379
da sein	1616
dad _ me	4202
dad _ the	-1178
dad hit	-1657
dad said	1815
daily _ $	-1242
dano	10237
dano $	10237
das	5998
das _ $	2913
das _ nehmen	1603
das _ zu	1603
das leben	3627
dass	-1639
data	-2553
data $	-1736
date	2599
date _ and	3647
dated	2435
dated for	1658
dati*	-3971
dating	-3971
dating $	-1930
datos	-1487
datos $	-1487
day	-6677
day $	-3546
day _ $	-2122
day _ the	-1226
day and	-1249
day i	1463
days	-1250
days _ $	-1351
days _ do	1577
days _ not	1730
days i	2603
de	5625
de _ $	-1650
de _ a	-1605
de _ appeler	-1324
de _ ecrire	-1369
de _ ex	1665
de _ le	1544
de _ mandar	-1620
de _ me	2061
de _ mes	1819
de _ moi	1485
de _ que	2457
de _ revoir	-1378
de _ tuer	1691
de despedida	3971
de l	-1447
de la	-1658
de le	-2748
de lui	-1387
de me	3435
de mi	-1409
de mourir	2234
de novo	1958
de rentrer	1640
de viver	3494
de vivre	2986
dead	9139
dead $	7283
dead _ be	1580
dead _ the	-1264
dead already	1306
death	4692
death $	-1655
death _ i	3312
death _ peaceful	2643
death is	-1944
death sounds	2643
deci*	5280
decided	4250
decided that	2380
decirle	-1475
decirle que	-1475
deix*	-1458
deixou	-1458
deixou _ $	-1458
deja	1741
dela	-1341
dele	1720
dele $	-1260
dele*	-5587
delete	-3668
deleted	-1323
deleted _ and	1474
denke	4755
denke _ tag	1562
denke jeden	1562
dent*	-1522
dentist	-1186
dentist $	-1186
depr*	-7607
depressed	-3478
depressed $	-1811
depression	-4129
depression and	-2117
der	6142
der _ $	4842
der brucke	2415
der trennung	2225
des	2015
des _ $	1338
dese*	1682
deserve	1835
deserve to	1552
desp*	10781
despedida	3971
despertara	3950
despertara _ $	3950
despues	1294
dest*	-3348
destroy	-1613
destroyed	-1735
destroyed _ $	-1687
deva*	-1817
devastated	-2308
dia $	1514
dias	2906
dias $	1833
dice	4123
dice _ va	3107
dice que	4240
did	-3967
did $	2441
did _ again	1480
did _ ask	3390
did _ do	-1480
did _ for	2913
did _ get	-1433
did _ to	-3174
did _ want	-1598
did _ work	1611
did it	1300
did not	-2946
die	8080
die $	7390
die _ $	9159
die _ a	-6550
die _ aufgeschnitten	1612
die _ i	1920
die _ so	-1529
die _ the	-1441
die basically	2040
die i	1811
die if	-1919
die lol	2670
die that	2501
die when	-1907
die young	1854
died	-2547
died _ $	-1427
died _ birth	1990
died _ my	1232
died _ that	2444
died _ the	-1198
died _ year	-1464
died and	-2498
died in	2254
died last	-3850
died when	-1460
dies	1676
diff*	-2748
different	-2475
different $	-1304
different _ $	-1338
different _ now	-2241
dinners	1442
disa*	2947
disappears	-2452
disappears _ $	-2452
disappears again	-2452
disappointed	4533
disappointed _ i	3321
disappointed that	3321
disp*	4720
disparaitre	2780
disse	2293
disse _ se	1678
disse _ vai	2165
disse que	3006
dist*	-2231
distant	-1452
dit _ il	1360
dit d	-1644
dit qu	1360
divo*	-3082
divorce	-2775
divorce and	-1279
do	2769
do _ $	3119
do _ a	1266
do _ and	-1362
do _ belong	1362
do _ but	2280
do _ cope	-1751
do _ cutting	2084
do _ deal	-1285
do _ ex	1907
do _ find	3297
do _ go	-1569
do _ help	2475
do _ her	2499
do _ hide	5978
do _ how	-1308
do _ i	1830
do _ if	1829
do _ in	2730
do _ it	1473
do _ know	-1346
do _ last	1928
do _ leave	2271
do _ love	-1813
do _ me	-3699
do _ my	-1689
do _ myself	-2653
do _ night	1928
do _ plan	1347
do _ see	4309
do _ still	-2099
do _ tell	-1390
do _ think	-3786
do _ this	-1406
do _ time	1423
do _ up	1597
do _ wake	1555
do _ want	5314
do _ why	3479
do _ with	-2744
do _ worry	-1345
do anything	-3199
do instead	1903
do is	1180
do it	8492
do not	-1304
do something	2219
do this	-1925
do to	2495
do you	-3137
does	-2752
does _ a	-1463
does _ else	1245
does _ just	1988
does _ know	3084
does _ to	-1771
does it	3030
does not	-2506
dog	-2280
dog _ i	1240
doing it	5685
doing well	-1425
dois	-1375
done	3008
done _ $	3138
done it	-1258
done with	3309
door	4221
door $	2345
dors	-1339
dors plus	-1339
doubt	1798
down	2890
down _ $	3243
down _ i	2063
down and	-1451
down my	4409
down the	-1261
down when	1399
down with	1335
draf*	-1713
drafts	-1567
dragged me	1244
drea*	-4111
dreams	-3686
dreams _ my	-1721
dreams about	-1451
drink	-2999
drinking	-1415
drinks	2109
drinks $	2713
drinks _ and	-1634
drinks _ much	-1436
drinks he	1267
drinks too	-1436
driv*	1380
drive $	-1378
driving	1380
droht	6185
drop	-2488
drop dead	-1700
drop*	-1474
dropped	-1380
drow*	-1394
drunk	1524
du	1492
du _ $	2896
du mal	3768
dude	1234
dude _ to	1382
duele	-1884
dump*	-1193
dumped	-1193
duri*	1977
during	1977
dying	4490
e	2752
e _ $	-1557
e _ respondi	-1542
e me	3515
e nao	1895
each	2223
early $	1299
earth	1184
earth $	1184
easier	1531
easy and	1178
easy to	-1193
eat	1494
eat _ i	1900
eat _ to	1755
eat or	1226
eati*	-3450
eating	-3450
eating _ i	-1367
ecri*	-3283
ecrire	-2841
ecrire $	-2023
ecrit	-1743
ecrit _ lettre	3228
ecrit et	-1191
edit	3142
eine	-1487
eine _ $	-1352
einen	-1375
einf*	2590
einfach	2590
einfach _ mehr	2122
einfach nicht	2122
el $	4693
el _ $	-2653
el _ y	1516
el celular	1804
ela	-2897
ela $	-2127
ele	2717
ele _ bateu	2137
ele _ deixou	-1458
ele _ e	2900
ele _ empurrou	1848
ele _ me	-1528
ele _ minha	-1362
ele _ persegue	1993
ele me	4604
ele nao	-1904
ella	1817
ella $	2312
elle	-4091
elle $	-1460
else $	-1315
else _ want	1682
em	6004
em frente	-1782
em suicidio	2422
emai*	-2862
email	-3552
email $	-1828
emailed	-2737
emailed me	-1954
emot*	2395
emotionally	2455
emotionally abusive	2184
empi*	-1437
empty	-1781
empty _ $	-1324
empu*	3624
empurrou	1848
empurrou e	1848
en	4668
en _ $	-2433
en _ air	1486
en _ la	5384
en _ todos	1942
en l	1486
en la	2969
en quitarme	2017
enco*	-1239
encore	-1239
encore $	-1239
end	3097
end _ $	3935
end _ all	1890
end _ life	4181
end _ me	-1207
end _ sooner	-1816
end _ the	1356
end _ tonight	1644
end my	3830
end of	-1406
endi*	8495
ending	8495
ending _ all	2561
ending _ life	2511
ending it	2945
ending my	2511
ending things	2775
enjoy	-1785
enjoy the	-1689
enou*	-3488
enough	-3488
enough _ $	-3226
enough for	-1614
enough of	-2204
envie	2018
envie _ $	1677
envie _ appeler	-1777
envie _ lui	-1798
envie _ me	3107
envie _ revoir	-1378
envie de	1877
envo*	-1841
er	3629
er _ $	-3270
er _ mich	3692
er _ mir	-1462
er _ nicht	-1207
er droht	4642
eras*	-1376
erase	-1399
es	-2144
es $	1887
es _ $	-1621
esca*	2525
escape	1512
escr*	-9583
escrevi	2350
escribio	-3043
escribio y	-1535
escribirle	-2751
escrito	-1197
espo*	1410
esposo	1410
esposo me	1410
est	-4777
est _ $	-1581
est mort	-1351
esta	-1568
esta en	-1222
esta*	3613
estar	6716
estar _ $	6026
estarian	1939
estarian _ mi	1939
estarian _ sin	1939
estarian mejor	1939
este*	-3015
esteem	-2956
esteem _ i	-2481
estoy	4331
estoy _ $	2302
estoy _ de	2288
estoy triste	-2865
et	3227
et il	1476
etra*	4809
etranglee	4809
etranglee hier	2463
etre	4398
etre _ $	4398
etre morte	4790
eu	4051
eu _ $	3039
eu me	4502
eu respondi	-1542
eu terminar	1700
even	7523
even _ $	2127
even _ i	1522
even _ of	1673
even _ reason	1418
even _ say	1368
even _ to	2287
even _ what	1223
even if	-2035
even the	3174
even when	1390
even*	-1352
ever _ me	-1556
every	5498
every _ after	1599
every _ fight	1221
every _ how	1269
every _ i	8417
every _ it	-2383
every _ my	-1868
every _ phone	-1210
every _ we	1998
every morning	5015
every single	1522
every time	4669
everyday	2648
everyday i	2648
everyone	1638
everyone _ $	1445
everyone _ i	1964
everyone _ me	-1624
everyone _ to	-2134
everyone and	-1602
everyone dies	1814
everything	-4834
everything $	-2684
ex	3924
ex $	4076
ex _ $	-5078
ex _ a	1964
ex _ calling	-1363
ex _ escribio	-1194
ex _ have	-1352
ex _ him	-1232
ex _ i	-2460
ex _ in	-1634
ex _ is	-1798
ex _ keeps	-1985
ex _ llamo	-1977
ex _ me	1791
ex _ not	2510
ex _ que	2244
ex _ see	-1224
ex _ stop	2647
ex _ the	-1719
ex _ threatening	2485
ex _ to	-1864
ex _ told	-1425
ex _ up	1300
ex _ vai	1939
ex _ vor	1871
ex and	-3167
ex girlfriend	-1483
ex hat	-1514
ex husband	-2089
ex is	6490
ex keeps	1358
ex last	1285
ex m	-1765
ex on	-1371
ex put	2547
ex tonight	-1176
ex vive	1253
ex wants	-1978
ex was	-1927
ex wife	-3580
ex will	2106
exam	-2670
exams	-1483
exce*	1814
excu*	-1267
exha*	1853
exhausting	2201
exis*	14550
exist	5742
exist $	4683
existing	8458
existing $	2804
existing _ $	2928
existir	4183
existir $	4183
expl*	-2366
explain	-1777
explain _ plan	-1253
explain _ to	-1182
explain the	-1253
expr*	2061
extr*	-5251
extrano	-2270
extremely	-1936
face	6315
face $	2868
face _ $	3365
face in	4343
face*	-1995
fail*	-3720
failed	-2379
failed $	-1787
failure	-1390
fais	2262
fais _ mal	2643
fake	3304
falar	-1641
falar _ $	-1359
falar com	-1499
fall _ and	1705
fall asleep	2654
fall*	-1366
falling	-1366
fami*	2633
familia	1669
family _ $	1839
family _ am	-1946
family _ i	-3086
family _ me	1473
family _ not	-1654
family does	-1452
fant*	6984
fantasize	1508
fantasize _ being	1419
fantasize about	1508
far	2716
fath*	-2037
father	-1446
father _ i	-1717
father _ me	1185
father s	-1707
fault	1732
fault $	2584
favor	-1497
faz	-1187
fear	1840
fear _ my	3810
feel	-1565
feel _ $	1548
feel _ again	-1406
feel _ by	-1439
feel _ failure	-1316
feel _ i	-1542
feel _ if	1664
feel _ in	-1213
feel _ is	2194
feel _ lost	-1677
feel _ my	-2310
feel _ suicide	1564
feel _ the	-2353
feel _ this	2915
feel _ to	1884
feel as	1664
feel better	-1191
feel lost	-1446
feel nothing	-1305
feel safe	2885
feel something	2069
feel stuck	-1295
feel that	1826
feel the	1606
feel trapped	-1789
feel ugly	-1689
feel unsafe	1249
feel*	-3492
feeling	-2486
feeling _ $	-1373
feeling _ for	-1392
feeling _ suicidal	1393
feeling down	-3156
fell _ the	-2492
fica*	2817
fico	5080
fight	2657
fight $	2563
fight about	-2028
fight it	1719
fina*	-1272
finally _ $	1794
find	6401
find _ for	2363
find me	-1329
find out	1891
find someone	1369
fine _ me	1339
finish it	1693
first _ i	1449
first _ tried	1899
first time	1897
five	1446
five minutes	2841
fix	-2198
flas*	-1531
flat _ i	1558
flig*	-1832
flight	-1832
flight _ $	-1394
flin*	2423
flinch	2423
flinch _ he	2423
flow*	-3599
flowers	-3599
flowers $	-2424
foll*	6255
follow	1677
follow $	2615
following	1841
following _ $	1389
following me	1975
follows	3586
follows _ $	3169
follows me	3901
for	3869
for $	8482
for 4	3110
for _ $	-1388
for _ best	-1873
for _ but	3980
for _ did	2107
for _ else	-1550
for _ kids	-1973
for _ life	3131
for _ me	2080
for _ months	4319
for _ of	-4842
for _ seven	-1258
for _ this	2101
for _ when	-1503
for _ you	2172
for a	-3765
for days	-2753
for divorce	-1501
for everything	-2363
for good	3821
for help	2647
for her	-1364
for it	2143
for leaving	1990
for months	-1255
for most	-1890
for my	4353
for someone	-1933
for the	-1626
for this	3221
for three	1176
for two	-1211
for what	1750
for when	2964
for you	-1418
forc*	9108
forced	3415
forces	2412
forg*	-8761
forget	-2625
forget _ $	-1898
forgive	-2903
forgot	-2052
forw*	1490
forward	1490
forward _ it	1841
forward to	1841
fotos	3616
fotos intimas	3312
found	5139
found a	2155
found my	1791
four _ and	-1693
four years	-1693
four*	2388
fout*	1486
foutre	1486
foutre _ air	1486
foutre _ l	1486
foutre en	1486
fr	1785
fr $	1785
frap*	7198
frappe	3520
frappee	2915
frappee $	2499
free	2178
free _ $	2286
free to	2260
fren*	-1447
frente $	-1782
fresh	4258
fresh cuts	4329
freu*	4377
freund	1701
freund _ mich	3277
freund hat	1727
freundin	2676
freundin _ sich	2331
freundin _ umbringen	2331
freundin will	1873
frid*	-1472
frie*	-2637
friend	1706
friend _ a	1734
friend _ harms	1665
friend _ i	-1596
friend _ me	2956
friend _ saying	2194
friend _ self	1665
friend _ she	2472
friend and	-2116
friend called	1493
friend keeps	1539
friend wants	1803
friend who	1396
friends	-3394
friends $	-2810
friends _ $	-1306
from	-2579
from _ $	-2166
from _ harm	-1353
from _ it	2213
from _ numbers	2367
from being	1181
from doing	2213
from her	-1567
from him	-1741
from self	-1353
front	2151
front _ kids	1784
front _ people	-1279
front _ the	3349
front of	2151
fue	-2336
fue $	-2049
fuhl	-1957
fuhl mich	-1957
fuhle	-2240
fuhle mich	-2240
fui	1663
fun	-2189
fun $	-1242
fune*	-2541
funerals	-1967
funerals $	-1967
fur	-1388
game	-1649
game _ $	-1241
ganas	1883
ganas de	1883
gara*	2512
garage	2512
gave	-3130
gave _ $	-2075
gave _ to	-1520
gave me	-2546
gave the	-1201
gay	-1484
gean*	-1579
geantwortet	-1579
geantwortet $	-1579
geht	-1227
gesc*	-2966
geschaut	-1791
geschaut $	-1791
geschlagen	4308
geschlagen $	4308
geschrieben	-4779
geschrieben $	-2810
geschrieben und	-1424
gestern angerufen	-1921
gestern wieder	1870
gestorben	-1432
gestorben $	-1432
get _ $	-1897
get _ a	2332
get _ and	1845
get _ i	-1888
get _ my	-1871
get _ of	1450
get _ people	1378
get _ to	3542
get _ when	-3602
get _ •	3539
get jealous	1350
get out	2901
get over	-2602
get up	1438
gets	1877
gets _ and	2438
gets _ breaks	1512
gets _ i	-2716
gets better	-1461
gets drunk	1955
gett*	4529
getting	4537
getting _ together	-1218
getting a	3694
getting back	-1218
girl	-2628
girl _ the	1550
girl*	-2658
girlfriend	-2658
girlfriend $	-2735
girlfriend _ and	5096
girlfriend _ me	-2731
girlfriend _ night	1993
girlfriend _ she	2101
girlfriend _ suicidal	1393
girlfriend is	1862
girlfriend last	1993
give	-2894
give _ a	-1830
give me	-1848
give out	1537
give up	-1522
given	1274
giving _ away	1752
giving my	1752
glad	-2926
glad _ $	-1695
go	2703
go _ $	-3696
go _ early	-1357
go _ it	1659
go _ my	2371
go _ party	-1609
go _ sleep	2907
go _ there	-1970
go _ with	3527
go _ work	1975
go of	1473
go on	2777
god	5783
god _ me	3567
god _ take	3567
god i	1713
god to	1219
goes	2269
goes _ $	2282
goes _ i	2340
going	3692
going $	3555
going _ $	-3876
going _ a	-2015
going _ anything	-1942
going _ burn	2335
going _ call	-1447
going _ die	-3936
going _ do	4556
going _ end	2339
going _ her	2119
going _ his	2242
going _ hurt	3694
going _ it	3884
going _ kill	2727
going _ look	-1560
going _ lose	-1608
going _ make	2090
going _ me	-1324
going _ murder	-3335
going _ myself	2518
going _ see	1322
going _ smash	4343
going _ something	2653
going _ text	-2270
going _ the	2932
going _ this	-2149
going _ to	-2368
going _ write	-1705
going to	3011
golp*	4896
gone	4013
gone $	1823
gone _ $	2091
good	-3217
good _ $	-2131
good _ for	-1605
good enough	-2162
good*	10958
goodbye	11493
goodbye $	1472
goodbye _ and	2523
goodbye _ is	1734
goodbye _ my	1347
goodbye _ now	3110
goodbye message	1734
goog*	3465
got	1674
got _ $	-2071
got _ and	-2007
got _ in	-2742
got _ kills	-1369
got _ the	-1479
got _ to	2366
got _ with	1220
got out	1729
gott*	2328
gotten	2328
gotten _ since	1203
gotten worse	2748
grab	1501
grab*	2462
grabbed	2462
grabbed me	1581
gran*	-4825
grandfather	-1235
grandmother	-1223
grave $	-1347
green	-2202
green _ $	-2202
grie*	-1183
groc*	1211
groceries	1211
groceries $	1211
grou*	2712
ground	2712
group	-1642
guess	-1431
guilt	-2193
gun	8252
gun $	2058
gun _ $	1412
gun _ i	2063
gun _ know	2063
gun _ my	2291
gun and	2396
gun in	2291
guy	3007
guy _ is	1898
guy _ left	3354
guy _ me	3099
guy _ with	1225
guy she	5776
guys $	1537
gym	-1179
habe _ angerufen	-1348
habe _ auf	-1252
habe _ geschrieben	-2109
habe _ gestern	1633
habe _ meinem	1774
habe _ seit	1718
habe _ vor	1774
habe _ wieder	1870
habe _ •	-1492
habe angst	2234
habe die	-1811
habe ihr	-1418
habe sie	-1321
habe versucht	1388
haben	-1411
habl*	-1303
hace*	2971
hacer	2525
hacerme	2971
hacerme _ $	2971
hacerme dano	2971
had _ $	6722
had _ be	-1214
had _ plan	1542
had _ put	-1214
had _ would	-1448
had a	-1747
had the	2053
had to	-1918
hair _ dragged	1244
hair _ me	1244
hair and	1353
hand	3429
hand $	1880
hand _ i	1667
hand*	-1306
hands _ my	1185
hands _ throat	1744
hands around	1744
hands shake	-1279
handy	1504
hang	1722
hang _ $	3316
hanging	1581
happ*	-1337
happened _ $	1879
happens	-1953
happier	3377
happier _ i	1641
happier if	1641
happiness	-1534
happy	-8252
happy $	-2377
happy _ $	-4437
happy again	-1498
happy birthday	-1505
hard	-1856
hard _ my	-1993
hard time	-2097
harm	3853
harm _ $	3029
harm and	-1858
harm is	2191
harm*	4425
harmed	1205
harming	3220
harming since	2786
harms	1665
harms $	1665
has	3706
has _ gun	1845
has _ her	2482
has _ new	-1627
has _ on	1920
has _ since	1303
has _ worse	2748
has been	1459
has gotten	2748
has no	1599
has not	-1876
hasse	-1579
hat _ angerufen	-1426
hat _ geschlagen	4308
hat _ ich	-1579
hat geschrieben	-1188
hat mich	4168
hat mir	-1817
hate _ $	-1515
hate _ alive	3759
hate _ up	2036
hate being	1806
hate waking	2036
have	2782
have _ $	2266
have _ a	-1916
have _ about	1857
have _ and	-1831
have _ bat	1688
have _ been	-2956
have _ burning	1374
have _ considered	-1903
have _ date	4281
have _ down	-3112
have _ ever	-2446
have _ feeling	-2394
have _ fighting	-1822
have _ from	1490
have _ hard	-2097
have _ her	-1707
have _ him	1312
have _ i	1211
have _ in	1376
have _ issues	-1462
have _ knife	1765
have _ me	1484
have _ my	1429
have _ nobody	1288
have _ on	1562
have _ over	1993
have _ planning	3066
have _ reason	1622
have _ saving	1461
have _ see	1216
have _ self	-2481
have _ since	-1943
have _ sleeping	-1222
have _ speak	-1279
have _ suicidal	1875
have _ that	1791
have _ thinking	3129
have _ three	1626
have _ time	-2097
have _ times	1390
have _ to	4703
have _ up	1445
have _ wake	1374
have _ where	-1373
have _ who	2047
have _ will	2328
have _ with	-1817
have _ you	-1853
have _ •	-4025
have a	3647
have already	2011
have an	-2203
have anxiety	-1207
have attempted	1226
have bruises	2060
have decided	4054
have destroyed	-1393
have died	4666
have got	3438
have intrusive	-1534
have it	1794
have me	1392
have nightmares	-1580
have no	-2533
have not	-5542
have sex	1450
have so	-1239
have started	4085
have the	3915
have to	-5715
have you	-2488
have •	-1563
havi*	1489
having	1489
having _ of	2471
having _ thoughts	2456
having a	-2608
having dreams	-1226
having thoughts	2503
he	7058
he _ $	-1252
he _ all	1864
he _ and	1716
he _ at	-1919
he _ away	1407
he _ back	-3318
he _ been	2190
he _ change	-2551
he _ distant	-1244
he _ do	2571
he _ down	3058
he _ en	2704
he _ for	-1963
he _ from	-1612
he _ going	-1603
he _ good	-1487
he _ gun	1923
he _ hand	2423
he _ hands	1185
he _ have	1547
he _ he	1554
he _ himself	1757
he _ his	4752
he _ hit	1929
he _ i	2788
he _ if	1509
he _ is	1374
he _ it	1668
he _ kill	1931
he _ last	-1219
he _ let	2218
he _ like	-1237
he _ me	-2988
he _ my	5204
he _ never	-2484
he _ not	5392
he _ now	-1577
he _ post	2468
he _ so	-1982
he _ texting	-1273
he _ the	3359
he _ this	-1305
he _ to	-4165
he _ wall	1507
he _ who	1235
he _ with	1396
he _ write	-1407
he called	-2461
he came	-1588
he can	3534
he cheated	2180
he choked	2254
he controls	2761
he did	1210
he drinks	2134
he follows	2480
he found	2703
he gave	1489
he grabbed	1795
he has	1531
he hurt	-1634
he is	-5680
he keeps	-2362
he left	-2360
he never	-2807
he only	1498
he parks	1446
he put	1185
he raises	2423
he said	-1338
he saw	-1216
he says	2285
he sent	-1472
he texted	-1768
he texts	-1391
he threatens	2086
he threw	1575
he told	-1251
he took	2250
he tried	-1758
he wants	-1659
he was	-3488
he will	7762
head	5779
head _ and	1221
head _ the	1823
head _ wall	1823
head against	1277
hear	-4884
hear _ $	-2044
hear*	-1450
heard	1784
heard _ for	2637
heart	-4956
heart $	-3516
heart _ $	-1182
heart _ give	1537
held	2394
held _ $	1948
held me	1948
hell	-1754
hello	-1565
help	3917
help $	3542
help _ friend	1396
help _ who	2234
help a	1665
help her	2769
help me	-3508
help my	2048
help*	-1942
her	-4837
her _ a	1202
her _ boyfriend	1530
her _ for	2091
her _ help	2440
her _ i	1578
her _ in	2320
her _ off	1366
her _ she	4159
her _ stop	1303
her _ that	1368
her _ the	-2039
her _ to	-3412
her _ week	-1505
her _ will	2221
her a	-1597
her boyfriend	2537
her door	-2043
her face	4964
her for	-1834
her going	-1490
her if	2326
her in	-1454
her is	1687
her last	-2065
her new	1408
her on	-1609
her over	6366
her phone	1593
her yesterday	1826
here	7570
here _ $	5161
here _ i	1391
here anymore	1273
here at	1192
here on	2733
herm*	1730
hermano	2106
hers*	6172
herself	6172
herself $	3231
heute	1375
heute nacht	1993
hey	-3345
hi	-3434
hi $	-1441
hide	5069
hide _ from	2394
hide _ scars	2394
hiding _ bathroom	2082
hiding _ the	2082
hiding in	2082
hier	2573
hier _ $	2209
hier soir	2446
high	-1678
high school	-1678
high*	-1462
highway	-1462
him	-3976
him _ can	2167
him _ her	1182
him _ his	1919
him _ my	-1905
him _ the	1706
him and	-3914
him at	1722
him for	1637
him i	-2818
him in	4487
him out	-1351
him till	1679
him to	-1869
hims*	6182
himself	6182
himself $	3098
himself _ me	1239
himself on	1239
his	-3126
his _ $	-4888
his _ around	1185
his _ house	1539
his _ in	3923
his _ last	-1823
his _ me	3177
his _ my	3031
his _ on	1749
his _ said	1518
his _ to	-1679
his car	1184
his ex	-4331
his face	1425
his grave	-1347
his hand	2423
his hands	1185
his job	1431
his life	-2319
his name	2117
his number	-1251
his phone	-2205
his sleep	2942
his whole	1618
hist*	-2698
history	-1692
history $	-1692
hit	5122
hit _ a	1254
hit _ girlfriend	1993
hit _ i	3405
hit _ if	2235
hit _ last	1921
hit _ up	-1570
hit her	2235
hit him	-1715
hit me	4652
hit my	3065
hit myself	2315
hit send	-1293
hit the	-1676
hits	8715
hits _ $	6051
hits _ and	1676
hits her	4999
hits me	4054
hitting _ head	1246
hitting my	1246
hoff*	2406
hoffentlich	2406
holi*	1503
home	3946
home $	-1184
home _ $	1660
home _ of	1884
home because	1884
hone*	8950
honestly	8532
honestly i	1576
hope	3509
hope _ car	1888
hope _ get	4739
hope _ goes	1687
hope _ is	-2602
hope he	-2293
hope i	6677
hope the	1331
horr*	-1287
hosp*	2614
hospital	1463
hospital _ $	2073
hour	1254
hour _ $	2607
hour ago	2289
house	5070
house $	3261
house _ with	1335
house down	3017
how	-3540
how _ am	-1298
how _ be	-3049
how _ been	-1249
how _ cope	-1751
how _ days	-1367
how _ deal	-1673
how _ forgive	-1314
how _ get	3697
how _ have	-1816
how _ help	5627
how _ hide	5978
how _ i	3349
how _ leave	4247
how _ of	2100
how _ out	1964
how _ stop	3375
how _ that	1456
how _ would	2384
how _ •	1406
how can	1369
how do	2762
how i	-4121
how is	-1360
how many	1758
how to	2267
hoy	-2224
hoy $	-1343
hug	-3363
humor	-1873
hung _ $	1982
hung up	1412
hurry	2158
hurry _ $	2158
hurt	6019
hurt $	-2434
hurt _ and	1526
hurt _ i	3231
hurt _ she	3130
hurt her	3545
hurt me	-1958
hurt my	1469
hurt myself	1934
hurt people	1762
hurt*	4382
hurting	5278
hurting $	-2481
hurting _ $	2205
hurting _ for	2900
hurting him	3463
hurting my	-1544
hurting myself	3058
hurts _ $	-1241
husb*	1527
husband	1527
husband $	4188
husband _ $	2227
husband _ all	1428
husband _ am	-1261
husband _ every	-1990
husband _ he	1888
husband _ her	3187
husband _ i	-4746
husband _ on	-1583
husband _ other	-1505
husband _ to	-1309
husband and	-2243
husband hits	4051
husband says	-1978
husband talks	-1547
husband when	1195
i	3704
i _ 23	2105
i _ 30	-1720
i _ about	7221
i _ after	2476
i _ again	5189
i _ alive	6438
i _ all	-2158
i _ allowed	3292
i _ already	4247
i _ am	-1212
i _ an	-2022
i _ and	4701
i _ another	3095
i _ anxiety	-1585
i _ anymore	-1433
i _ anyway	-2238
i _ arms	2488
i _ as	1843
i _ ashamed	1241
i _ ask	1656
i _ asking	-1746
i _ asleep	2045
i _ attempted	1697
i _ away	-1226
i _ baby	-1346
i _ bat	2196
i _ be	1934
i _ beat	3603
i _ been	-2506
i _ being	1617
i _ belong	1362
i _ best	-1215
i _ better	-3289
i _ born	4459
i _ boyfriend	3972
i _ brother	1244
i _ bruises	3243
i _ burning	1374
i _ call	-4186
i _ calling	-1545
i _ cancer	1603
i _ car	1441
i _ child	-1248
i _ close	2316
i _ control	2370
i _ cops	1985
i _ could	-2124
i _ cut	2197
i _ cutting	2432
i _ d	-1506
i _ date	4119
i _ day	-2266
i _ dead	7134
i _ decided	4434
i _ delete	-1409
i _ depressed	-1244
i _ depression	-1738
i _ deserve	1411
i _ did	1925
i _ died	2307
i _ disappointed	3321
i _ divorce	-1643
i _ do	6891
i _ done	3466
i _ down	-2998
i _ dreams	-2175
i _ drive	-1833
i _ driving	2679
i _ drop	-1423
i _ drunk	-2433
i _ dying	-1301
i _ empty	-1652
i _ end	-2422
i _ ending	1898
i _ enjoy	-1178
i _ ever	2057
i _ everyone	1255
i _ ex	-2365
i _ exam	-2009
i _ extremely	-1936
i _ fall	2176
i _ far	3309
i _ fear	2730
i _ feel	2705
i _ feeling	-2658
i _ fight	1464
i _ fighting	-1822
i _ five	2210
i _ flowers	-2610
i _ for	-1289
i _ forward	1841
i _ gay	-1484
i _ get	-3125
i _ getting	3757
i _ girlfriend	1527
i _ give	-1206
i _ glad	-2051
i _ go	-1974
i _ god	4237
i _ going	5714
i _ gone	4138
i _ good	-1178
i _ got	2196
i _ gun	2823
i _ hang	-1328
i _ hard	-2097
i _ harmed	1205
i _ have	3483
i _ having	1567
i _ he	-3359
i _ head	1704
i _ hear	-1524
i _ her	-2150
i _ hiding	2082
i _ his	-6197
i _ honestly	1843
i _ hoping	1312
i _ hour	1328
i _ how	2695
i _ husband	-1678
i _ i	5264
i _ if	-3478
i _ in	-2215
i _ instead	1807
i _ issues	-1462
i _ it	2412
i _ job	-2925
i _ keep	4085
i _ kill	3667
i _ killed	-1351
i _ killing	3999
i _ know	-6190
i _ last	6537
i _ learn	-1577
i _ life	2144
i _ like	-2160
i _ literally	-1991
i _ live	1865
i _ look	-1225
i _ looking	2171
i _ lose	1267
i _ lost	-1817
i _ love	-4460
i _ low	-2481
i _ met	-1647
i _ mind	1372
i _ month	4617
i _ more	-2098
i _ my	-1702
i _ myself	3991
i _ name	-1346
i _ need	1706
i _ nervous	-1998
i _ never	-2386
i _ nightmares	-1778
i _ no	1495
i _ nobody	-1280
i _ off	1481
i _ okay	1368
i _ on	-1398
i _ one	-3947
i _ or	2814
i _ our	-3541
i _ over	-4837
i _ phone	-1777
i _ physically	1480
i _ pick	-1462
i _ plan	3700
i _ planning	3840
i _ pregnant	-1685
i _ press	1773
i _ probably	2258
i _ promise	1754
i _ proud	-2985
i _ punching	1289
i _ put	1287
i _ raped	2092
i _ razor	2919
i _ ready	4855
i _ really	2110
i _ rehearsing	1328
i _ reply	-3077
i _ researching	2342
i _ rest	2147
i _ ring	-2106
i _ rope	7611
i _ running	2409
i _ sad	-1890
i _ safe	-1756
i _ saving	1461
i _ say	-3389
i _ scars	3727
i _ screaming	-2745
i _ see	2139
i _ self	1426
i _ send	-2860
i _ show	-1276
i _ sick	-1315
i _ sixteen	1874
i _ sleep	-3191
i _ smoking	-1190
i _ some	-1287
i _ someone	2727
i _ speak	-1279
i _ stalked	1774
i _ started	3734
i _ stuck	-1330
i _ stupid	2021
i _ suicidal	3688
i _ sure	-1588
i _ take	2342
i _ taking	1439
i _ talk	-1510
i _ talking	-1428
i _ text	-2104
i _ the	2286
i _ therapist	1606
i _ there	1709
i _ these	2764
i _ things	-1400
i _ thinking	2971
i _ this	-2474
i _ thoughts	1826
i _ three	2374
i _ tired	1641
i _ to	2992
i _ told	1177
i _ tomorrow	1387
i _ tonight	1551
i _ touch	-1865
i _ trapped	-1234
i _ trouble	-1812
i _ trust	-1551
i _ unsafe	1249
i _ urges	1794
i _ waking	2036
i _ walking	1921
i _ walls	1374
i _ want	1798
i _ wanted	2592
i _ was	2831
i _ waste	2406
i _ watch	-1292
i _ well	-1636
i _ what	2336
i _ when	-5557
i _ where	-1276
i _ who	2399
i _ why	1777
i _ wife	1947
i _ will	4081
i _ wish	2107
i _ with	2027
i _ without	-1950
i _ worried	1511
i _ worthless	-1200
i _ would	1886
i _ writing	3195
i _ written	1184
i _ wrong	-1562
i _ yelling	-1397
i _ yesterday	1462
i _ you	-3724
i _ your	-1207
i _ •	2515
i already	1496
i apologised	1520
i ask	-2015
i asked	-2042
i bang	1345
i be	-1481
i bought	3589
i broke	-1318
i burn	2714
i called	-1534
i came	2281
i can	-5023
i catch	2666
i cheated	-2455
i come	-3185
i cope	-1751
i could	-1382
i cried	-1712
i cry	-1741
i cut	3941
i dated	2551
i deal	-1285
i deserve	2472
i died	2414
i do	2770
i doubt	1798
i dropped	-1380
i end	2793
i even	2553
i ever	2301
i feel	-2486
i find	4885
i flinch	2423
i forgive	-1415
i found	1287
i gave	-1857
i get	6650
i got	1350
i hang	3254
i have	4528
i hear	-1492
i heard	2641
i help	3892
i hide	4391
i hit	3473
i hope	1564
i hung	-1708
i imagine	2640
i just	7376
i keep	1327
i know	-2907
i leave	4166
i left	-3092
i live	3061
i looked	1715
i lost	-3789
i made	4059
i mean	4873
i might	2374
i miss	-2930
i moved	1687
i need	-4366
i never	3494
i only	1412
i pick	1930
i pray	1866
i promise	-4215
i pushed	1634
i reached	-2066
i really	2109
i recovered	-3214
i relapsed	3275
i said	-3937
i saw	-2482
i say	2163
i see	2237
i self	1605
i should	2868
i sometimes	2772
i spend	1743
i stand	2383
i started	-1422
i still	5968
i stop	1921
i survived	-1201
i swear	4826
i talk	1758
i tell	-2322
i texted	-1583
i think	4794
i told	-1679
i took	2787
i tried	3242
i try	2189
i wake	-2487
i wanted	-2452
i was	4428
i wear	2843
i went	-1235
i will	-3009
i worry	-1773
i wrote	-1212
i •	2138
ich	8117
ich _ $	6067
ich _ an	2211
ich _ angst	2234
ich _ auf	3302
ich _ das	3117
ich _ der	2415
ich _ einen	-1375
ich _ einfach	2157
ich _ geschrieben	-1277
ich _ gestern	1334
ich _ ihm	-4022
ich _ keinen	1634
ich _ mehr	2879
ich _ mein	-1179
ich _ meine	-3172
ich _ mir	6465
ich _ mit	-1531
ich _ nur	-1593
ich _ schlafen	-1431
ich _ schluss	2367
ich _ schon	1656
ich _ seine	-1376
ich _ seit	1366
ich _ selbst	3304
ich _ sie	-3053
ich _ so	-1523
ich _ suizidgedanken	1718
ich _ tag	1562
ich _ tot	5224
ich _ um	4616
ich _ umbringen	3552
ich _ versucht	1388
ich _ vor	3962
ich _ wehtun	5765
ich _ wie	-1777
ich _ •	-1779
ich bin	-3155
ich bring	3444
ich denke	4149
ich die	-2007
ich fuhl	-1957
ich fuhle	-2240
ich habe	2759
ich hasse	-1579
ich ihn	2056
ich konnte	1177
ich mach	1707
ich meine	1523
ich mochte	3684
ich muss	-1685
ich ritze	1963
ich uberlege	1758
ich vermisse	-2447
ich ware	3656
ich werde	-2728
id	4394
id _ $	1203
id be	1214
idea	-1558
idea*	1589
ideation	1589
if	5274
if _ $	1977
if _ called	-1203
if _ calls	-1347
if _ comes	1244
if _ could	-1761
if _ did	1622
if _ doctor	1384
if _ ever	1974
if _ gone	1981
if _ happened	1623
if _ have	-1192
if _ her	-1669
if _ him	3792
if _ hit	3502
if _ is	-1555
if _ leave	3204
if _ never	1275
if _ not	6067
if _ of	-1762
if _ only	1498
if _ or	-1331
if _ out	-2570
if _ saw	-1919
if _ them	1336
if _ was	3144
if _ would	-1245
if _ •	-1269
if a	2539
if he	-1967
if i	7847
if my	-1341
if only	-1619
if something	1234
if that	-3233
if we	-1265
if you	-2825
igno*	-2321
ignores	-1377
ignores me	-1377
ihm	-7058
ihm $	-1791
ihm _ $	-3443
ihn _ $	2223
ihn _ wieder	-1210
ihn nie	-1210
ihr _ $	1295
ihr wehtun	4043
il	4166
il _ $	1723
il _ a	2289
il _ de	2542
il _ ecrit	-3288
il _ etranglee	4809
il _ m	-1262
il a	1318
il m	2797
il me	1817
il menace	2542
ill	4213
ill _ here	2176
ill be	4137
imag*	8154
imagine	1569
imagining	5228
impo*	1390
in	2993
in _ $	-3333
in _ abusive	3404
in _ all	-1622
in _ and	-2106
in _ back	-1216
in _ bathroom	4136
in _ bedroom	1659
in _ but	-2579
in _ garage	1237
in _ grave	-1347
in _ ground	2712
in _ hand	1761
in _ have	-1186
in _ he	2887
in _ hospital	1339
in _ house	2310
in _ in	1187
in _ is	-1703
in _ it	-1384
in _ kitchen	1774
in _ last	1246
in _ life	-2012
in _ me	-2054
in _ my	3700
in _ next	1426
in _ now	2333
in _ of	2751
in _ people	-1279
in _ place	1925
in _ room	-2084
in _ same	-1220
in _ sleep	4672
in _ that	-1468
in _ the	1806
in _ town	-1185
in _ way	-1331
in _ ways	-1610
in _ when	1840
in _ world	2512
in _ years	-1226
in an	3230
in and	1240
in case	1888
in fear	1502
in five	-1200
in front	2151
in his	2356
in it	3808
in love	-1688
in my	4746
in shock	-1571
in that	2719
in the	4150
insi*	1233
inst*	-1762
instagram	-4478
instagram $	-2481
instagram _ $	-1475
instead	3151
instead _ $	2004
instead of	3833
intente	2405
interests	-1777
interests me	-1777
inti*	2509
intimas	3312
into	7117
into _ $	3065
into _ river	1630
into her	-1542
into my	6242
is	3145
is _ a	-4856
is _ abuse	1438
is _ and	2236
is _ answer	-1307
is _ answering	1734
is _ as	-2702
is _ be	-1423
is _ by	2396
is _ else	-1469
is _ fault	2953
is _ going	-2180
is _ he	1175
is _ her	-1729
is _ herself	1213
is _ his	2316
is _ i	2252
is _ in	-1752
is _ last	2175
is _ living	3427
is _ matter	-1427
is _ me	2952
is _ my	-2530
is _ of	-3517
is _ only	5101
is _ over	-1973
is _ point	3644
is _ real	3049
is _ reason	2694
is _ she	2435
is _ someone	-1373
is _ something	-1179
is _ than	2227
is _ thing	2508
is _ to	2074
is _ town	-1223
is _ up	-1297
is _ verbally	1433
is _ worth	3523
is _ •	-2399
is a	-5329
is an	2759
is beating	2677
is better	2706
is cheating	-1237
is coming	-1189
is cutting	2291
is dead	-3218
is drunk	1588
is emotionally	1508
is even	3174
is going	-2190
is hurting	-1675
is in	1658
is just	1706
is my	3480
is never	-1510
is next	-1257
is not	2432
is nothing	2346
is now	-1198
is out	-1445
is over	-2106
is so	1320
is suicidal	2299
is the	3793
is there	2466
is threatening	1673
is what	-2471
is with	-1288
is •	-1245
issu*	-3664
issues	-3664
issues $	-1347
ist	-5159
ist $	-1253
ist _ $	-1872
it	3828
it $	2534
it _ $	-2530
it _ a	-1570
it _ and	-1322
it _ as	2541
it _ be	6593
it _ because	2500
it _ being	1909
it _ but	1436
it _ calm	2378
it _ fault	1734
it _ feel	-2559
it _ for	-1666
it _ going	-1925
it _ he	1301
it _ if	3056
it _ it	1332
it _ me	-1816
it _ night	2003
it _ nobody	1661
it _ not	-1308
it _ now	-3008
it _ of	2086
it _ rape	1505
it _ school	-1845
it _ she	1806
it _ something	2891
it _ to	-4932
it _ too	1465
it _ wrong	-1828
it _ year	2373
it again	1721
it all	4880
it and	1234
it another	2472
it away	-1878
it be	-1833
it bled	1429
it but	2464
it by	-1664
it failed	-1545
it going	-1332
it hurt	2267
it hurts	1225
it i	1297
it if	2861
it is	-7484
it last	4255
it makes	-1979
it now	2852
it ok	-1196
it passed	-1176
it since	-1734
it to	3737
it took	-4232
it went	-1659
its	2110
its _ $	2223
j	3118
j _ $	-1347
j _ a	1946
j _ coupe	-1363
j _ de	2101
j _ des	2239
j _ ecrit	3228
j _ envie	2390
j _ ma	2162
j _ mal	-1322
j ai	4121
j aimerais	2357
ja	2663
je	3957
je _ a	1304
je _ ai	-2400
je _ aime	-1239
je _ au	1345
je _ changer	-1238
je _ coupe	5069
je _ de	-1365
je _ disparaitre	2780
je _ dors	-1339
je _ en	-2205
je _ etre	1846
je _ je	1325
je _ les	1288
je _ me	4647
je _ ne	3214
je _ pas	-2100
je _ plus	2792
je _ scarifie	1951
je _ sens	-2500
je _ tuer	4991
je _ veux	1619
je _ vide	-1201
je l	-2128
je lui	-2022
je me	9220
je pense	3401
je pleure	-1530
je suis	-2915
je vais	1917
je veux	-1299
je voudrais	3408
jealous _ i	-1214
jealous _ my	-1253
jealous _ people	1854
jealous _ who	1854
jealous of	1627
jealous when	-1736
jeden tag	1199
jetzt	-1281
job	-4028
job $	-1446
job _ i	-1436
job _ my	-1311
job _ wife	-1696
job and	-2186
jour*	-1371
jours	1648
jump	5991
jump $	6113
jump*	2620
jumping	2055
just	5558
just _ $	-1883
just _ a	-2237
just _ blow	1379
just _ case	1552
just _ die	1353
just _ go	1882
just _ goodbye	1402
just _ him	-1466
just _ i	1659
just _ if	-1221
just _ it	2154
just _ me	1908
just _ not	3312
just _ of	1712
just _ sleep	2806
just _ so	1984
just _ that	2407
just _ there	1543
just _ to	1292
just _ up	-2062
just _ wake	2069
just _ want	2045
just _ what	-1331
just do	1395
just in	1552
just not	1686
just sad	-2094
just take	2541
just texted	2467
just want	1292
kann	-2009
kann _ schlafen	-1259
kann nicht	-1391
keep	7067
keep _ $	2393
keep _ about	-3013
keep _ at	2264
keep _ how	1186
keep _ if	-1836
keep _ killing	2244
keep _ last	-3115
keep _ of	2140
keep _ what	-1320
keep asking	-1746
keep breathing	1622
keep going	3246
keep living	-1195
keep looking	2215
keep thinking	-1615
keeps	3432
keeps _ $	-1277
keeps _ and	-1754
keeps _ at	1825
keeps _ him	-1683
keeps _ she	2400
keeps _ up	2542
keeps _ wants	2194
keeps saying	3821
keeps showing	2542
keeps threatening	1956
kein*	2599
keinen	2599
keinen _ mehr	2599
keinen sinn	2060
kid	-1441
kids	2292
kids $	-1689
kids _ and	1540
kids _ better	1430
kids _ i	1536
kill	9902
kill _ $	4753
kill _ after	2628
kill _ i	1518
kill _ if	2361
kill _ she	1632
kill herself	2281
kill me	-2540
kill my	1442
kill myself	5612
kill*	6679
killed	-3551
killed in	-2068
killing	10230
killing $	2466
killing _ $	4194
killing _ ex	2834
killing my	3132
killing myself	5764
kills	-1369
kind	2865
kind _ wish	3414
kind of	2916
kitc*	1352
kitchen	1352
kitchen $	1352
knew	-1728
knife	4441
knife _ $	1408
knife _ the	2380
knife in	2380
knock	-1814
knock _ door	-1739
knock _ her	-1739
knock on	-1739
know	-4725
know _ am	-3592
know _ be	-2036
know _ get	1964
know _ have	2548
know _ he	1251
know _ i	-2110
know _ is	-1928
know _ lives	1866
know _ not	-1422
know _ parks	1446
know _ tell	1383
know _ to	2323
know how	-1395
know i	-2222
know if	-1375
know it	-1757
know that	2251
know what	-1635
know where	2120
know who	-1195
knows	2038
knows $	1850
konn*	1177
konnte	1177
kontakt	-1631
l	-4064
l _ $	-3198
l ai	-1231
l air	1486
l appeler	-2079
la	7344
la _ $	6567
la cara	2604
la extrano	-1905
la vie	4533
la voir	-1709
las	3599
las _ $	2674
las pastillas	2293
last	5895
last _ $	-3240
last _ after	1457
last _ he	1281
last _ i	2585
last _ said	-1505
last _ she	-2046
last _ the	1842
last _ was	1568
last conversation	-1875
last month	2690
last night	3941
last spring	-1873
last time	2140
last year	-1791
late	-1696
late $	2291
late*	1446
lately	1446
lately _ have	1224
lately i	1365
laue*	1947
lauert	1947
lauert mir	1947
laugh	-1931
laugh _ $	-1455
laughed	-1239
laughs	1209
le	2100
le _ $	2738
le _ a	1340
le _ j	-2625
le _ sentido	2093
le escribi	-1537
le monde	2031
le quiero	-1368
le revoir	-1704
le tuer	3931
le veo	2093
learn	-1864
least	3396
leave _ is	1495
leave _ we	-1423
leave _ will	2083
leave him	2511
leave it	-2535
leave me	-2819
leave the	1539
leaving _ $	2037
leaving me	1474
leben	6681
leben $	2938
leben _ $	1719
leben _ nehmen	1603
leben zu	1603
leer	-2386
leer $	-1301
left	-3090
left $	-1472
left _ $	2653
left _ for	2683
left _ on	-2768
left _ the	1917
left _ with	-1529
left i	2307
left me	-2400
left the	-1875
left to	1985
leg	5816
leg $	5816
legs	1789
legs and	1789
les	1428
les jours	1754
less	-2361
less $	-1901
let	-1510
let _ leave	1294
let it	-1388
let me	2132
let us	-2243
lett*	3733
letter	-2539
letters	1467
letters _ my	1292
letting	1935
letting go	1935
lettre	2870
liar	-1460
liar and	-1227
lie _ wish	1255
lieb*	5266
liebsten	3463
liebsten _ ich	3463
liebsten ware	2019
liebsten wurde	1443
lied	-1211
lies	-1856
life	4037
life $	5776
life _ $	1202
life _ better	-1447
life _ dead	-1471
life _ i	-2859
life _ is	2917
life _ no	1599
life _ not	1802
life _ worth	1225
life and	-1834
life gets	-1447
life has	1403
life without	2133
ligar	-3062
ligar _ $	-1305
ligar para	-2743
ligou	-1645
ligou _ $	-1487
like _ $	1713
like _ a	2669
like _ again	-2108
like _ already	1322
like _ do	1389
like _ failure	-1390
like _ is	1589
like _ lost	-1505
like _ never	1353
like _ of	-2026
like _ only	2271
like being	1684
like it	1344
like me	2601
like this	1569
like to	-1888
liked	-2661
liked _ $	-1523
liked my	-1213
list	-3155
list of	-2026
listen	-1359
listen _ me	-1227
listen to	-1291
lite*	-2096
literally	-2096
literally _ if	-1919
literally die	-1919
little $	-2542
little _ to	1326
live	8903
live $	1248
live _ fear	1502
live _ my	1480
live _ of	3115
live _ this	1713
live _ you	2355
live anymore	5020
live for	4039
live in	1913
live with	-2533
lives	1284
lives $	1723
livi*	7778
living	7778
living $	1417
living _ $	1598
living _ a	2165
living _ is	1787
living _ this	1723
living past	2044
llam*	-4760
llamar	-1813
llamar _ mi	-1390
llamar a	-1390
llamarla	-1238
llamarla $	-1203
llamarlo	-1709
llamarlo $	-1347
llame	-1949
llamo	-5231
llamo _ $	-3390
llamo anoche	-1844
llamo ayer	-1602
llevo	1482
llevo _ en	1793
llevo _ pensando	1793
lo	3239
lo _ $	3622
lo que	-1812
lo sabe	1781
lock*	3724
locked	2119
locked _ in	1334
locked me	1917
locks	-1429
log	-1266
lol	-3092
lol $	-1554
lol _ to	1713
lol _ want	1713
lone*	-1663
lonely	-1561
long	-3375
long _ ago	-2134
long _ i	-1573
long sleeves	2418
long time	-3097
look _ it	2102
look _ to	1841
look forward	1841
look*	2994
looked	1610
looked _ $	1352
looked _ how	2330
looked _ many	2330
looked _ me	1217
looked up	2301
looking	1385
looking _ the	2478
looking at	1434
looks	1238
los	3379
los _ $	2382
los brazos	2275
los dias	1526
losc*	-1669
loschen	-1222
lose	-2036
lose _ $	-3748
lose _ and	3339
lose control	1568
lose it	-1608
losi*	-2107
losing	-2107
losing my	-1242
lost	-3751
lost $	-1485
lost _ $	-2091
lost _ in	-1630
lost _ job	1396
lost _ of	-1562
lost _ to	2061
lost _ will	2032
lost his	1261
lot	-2545
lot $	-1196
lot of	-2783
loud*	2260
louder	2260
louder than	2066
love	-10683
love _ $	-3961
love _ but	1212
love _ life	-1314
love _ who	-1751
love me	-2533
love someone	-1751
love with	-1183
loved	-3736
loved me	-1938
loves	-1309
loves me	-2733
low	-3131
low _ esteem	-2481
low self	-2481
lui	-2500
lui $	1882
lui _ $	-3759
lui ai	-1406
lui ecrire	-1863
lui parler	-1292
m	1535
m _ $	1463
m _ a	2491
m _ appelee	-1193
m _ ecrit	-3394
m _ etranglee	4809
m _ frappee	2915
m a	4131
ma	4087
ma _ $	-1663
ma _ me	-2448
ma _ veut	4223
ma mere	-2823
ma soeur	2395
mach	3755
mach _ $	3013
mach*	2283
machuco	3306
mad	-1397
made	4318
made _ $	-2169
made _ with	1890
made myself	1306
made peace	-1203
madre	-1492
mae	-1227
mai	-3056
mail*	-1562
mais	2633
mais _ $	1238
mais sentido	1824
mais viver	2977
make _ and	-1206
make him	1240
make me	-1699
makes _ feel	1788
mal $	1363
mal _ $	1211
mama	-1961
man _ $	-2149
man _ his	2911
man in	-1963
manana $	1185
mand*	-7032
mandar	-2927
mandar _ $	-2231
mandar mensagem	-1555
mando	-1898
mando un	-1377
mandou	-2051
mandou _ $	-1614
mandou mensagem	-1623
mann	2615
mann _ mich	2163
manq*	-2159
manque	-1480
many	2863
many _ it	1477
many of	2330
mari	3412
mari _ $	2737
mari _ frappe	1807
mari me	3412
mari*	3028
marido	3055
marido _ con	1193
marido me	3432
marriage $	-1970
marriage and	2282
mas _ $	-1481
mata*	9134
matar	18244
matar $	9775
matar _ $	5489
matar ele	4323
matar hoje	1479
matarlo	3426
matarme	5854
mato	3347
mato $	4328
maybe	-2186
maybe _ is	3022
maybe _ just	-1722
maybe _ world	1837
maybe i	-3223
maybe the	1837
me	11954
me $	-7702
me _ $	-5159
me _ a	5611
me _ am	-2476
me _ and	1942
me _ best	-1185
me _ better	-1398
me _ birthday	-1265
me _ calls	2749
me _ can	1762
me _ celular	1804
me _ chance	-1482
me _ cuando	1569
me _ d	-1644
me _ dano	7266
me _ de	1455
me _ del	1205
me _ depuis	1951
me _ desde	-1191
me _ do	-2367
me _ does	1538
me _ doing	2213
me _ dormir	-1404
me _ drinks	1307
me _ du	4010
me _ e	3563
me _ else	-1550
me _ email	-1273
me _ en	3623
me _ et	2515
me _ eu	-1758
me _ every	3004
me _ flight	-1344
me _ for	-2090
me _ from	4448
me _ goodbye	2477
me _ have	1587
me _ her	-1462
me _ hoje	1479
me _ i	-3071
me _ il	2256
me _ it	4961
me _ je	-1451
me _ l	1486
me _ les	2377
me _ los	1252
me _ mal	2866
me _ mas	-1377
me _ matar	2037
me _ me	10120
me _ mensagem	-2364
me _ mom	1746
me _ months	-1707
me _ my	2027
me _ na	1557
me _ no	3788
me _ novo	2352
me _ of	1721
me _ over	-1619
me _ pills	1219
me _ proposito	2373
me _ que	-1551
me _ room	1817
me _ saying	1444
me _ says	2850
me _ sex	4388
me _ she	1967
me _ si	-1451
me _ someone	-1933
me _ that	-1486
me _ the	2713
me _ then	-1588
me _ things	1523
me _ this	-1919
me _ times	1216
me _ took	1353
me _ twenty	-1784
me _ two	-1706
me _ un	1901
me _ vide	-1201
me _ wants	1940
me _ weeks	-1224
me _ will	-1475
me _ with	1241
me _ y	1663
me _ years	-2751
me _ you	-1368
me a	-4577
me about	-3303
me after	-2435
me ameaca	3206
me amenaza	1426
me and	1449
me anymore	-2342
me around	1877
me bateu	3587
me but	-2896
me controla	2085
me cortar	3763
me corto	7492
me coupe	5069
me deixou	-1458
me dit	-1644
me down	5131
me duele	-1884
me empurrou	1848
me escribio	-3043
me feel	2048
me foutre	1486
me frappe	3520
me from	2339
me happy	-1585
me here	2057
me i	-5500
me in	2174
me into	1258
me last	-1386
me leave	1294
me ligou	-1645
me like	-1405
me llamo	-5044
me machuco	3306
me mandar	-1620
me mando	-1221
me mandou	-1940
me manque	-1480
me matar	4866
me menace	1713
me nobody	1288
me now	-1492
me on	-2491
me over	3257
me pega	4075
me persegue	2504
me reveiller	2764
me scarifie	1951
me sens	-2500
me she	1920
me something	-1399
me suicider	1355
me suit	1696
me the	-2684
me threats	3088
me today	-1306
me when	4598
me who	2388
me yesterday	-2280
mean	3203
mean _ $	4258
mean it	2492
mean*	2034
meaning	2034
meant	-1597
medication	-2093
medication $	-1267
medication _ helps	-1437
medication _ me	-1373
medication makes	-1373
medo	4308
medo _ ex	1907
medo _ meu	1907
medo dele	1891
medo do	1907
meds	1297
meet	-1594
meet*	-1759
meeting	-1759
mehr	5532
mehr $	-1974
mehr _ $	4482
mehr _ sein	1616
mehr da	1616
mehr leben	2488
mein	3556
mein _ $	-2589
mein _ bedroht	3041
mein _ ist	-1672
mein _ mich	6448
mein _ schlagt	2483
mein ex	2398
mein freund	1701
mein mann	2163
mein*	2363
meine	4555
meine _ $	-1803
meine _ sagt	2167
meine _ sich	2331
meine _ will	1873
meine ex	2072
meine freundin	2676
meinem	3176
meinem _ $	2213
meinem ex	1322
mejor	4208
mejor _ $	1939
mejor _ mi	3715
mejor sin	3715
meld*	-2068
melh*	3965
melhor	3965
men	-2189
mena*	4593
menace	4593
menace de	2880
mens*	-7043
mensagem	-4062
mensagem $	-2375
mensaje	-1974
mere	-3176
mere va	-1782
mes	-1178
mess $	-1549
mess*	-13011
message	-4885
message $	-1622
message _ is	1734
message _ not	1689
messaged	-2909
messaged me	-1644
messages	-3104
messages $	-2034
messages _ $	-1693
messaging	-2113
messaging _ $	-1447
met	-3328
met _ $	-2179
meu	7424
meu _ me	6440
meu _ morreu	-1818
meu _ que	1939
meu _ vive	1253
meu ex	8265
meu humor	-1274
meu marido	1516
meu namorado	2999
meu pai	-1465
mi	3476
mi _ $	-6876
mi _ amenaza	1223
mi _ controla	1516
mi _ dice	1714
mi _ escribio	-1194
mi _ esta	-1243
mi _ llamo	-3255
mi _ me	6944
mi _ pega	1806
mi _ que	1714
mi _ quiere	2123
mi abuelo	-1205
mi esposo	1410
mi ex	-1767
mi mama	-1961
mi marido	1539
mi novio	3601
mi pareja	1280
mich	10774
mich $	3106
mich _ der	2532
mich _ ich	1336
mich geschlagen	3420
mich nicht	-2756
mich selbst	3304
mich so	-2142
mich um	2003
mich umzubringen	1753
mich und	1739
mieux	2734
might	3249
might _ $	2038
might be	1591
mim	1920
mim $	2112
mind	1663
minh*	1207
minha _ $	-1403
minha _ me	-1314
minha _ que	1427
minha amiga	1245
minha mae	-1227
minha vida	1346
minhas	1207
minutes	1267
minutes $	-1188
mir $	-1859
mir _ $	-1490
mir _ die	1612
mir _ ich	1772
mir _ leben	1603
mir _ zu	1179
mir das	2780
mir gestern	1243
mir vor	3549
mirr*	-1399
mis	1458
mis _ intimas	3312
mis datos	-1487
mis fotos	3312
mise*	-1318
miss _ $	1519
miss me	2669
miss*	-2500
missed	-1317
moch*	3015
mochte	3015
mochte _ $	4318
mochte meine	-1235
moi	2347
moi $	2427
mom	-1188
mom $	1491
mom _ dad	-1385
mom died	-1326
mom is	-1234
mom s	1251
mome*	-1256
moment	-1266
mon	4427
mon _ $	-2647
mon _ a	1820
mon _ est	-2197
mon _ frappe	1807
mon _ m	2556
mon _ me	6761
mon copain	3976
mon mari	3412
monde	2031
money	-1526
money $	-1401
money _ my	1701
money and	2701
mons*	-2083
mont*	2014
months	1470
months $	3490
months _ only	1483
months and	-1580
mood	-1854
more	-5402
more _ $	-2064
more _ i	-2862
more _ like	1315
more _ will	-1229
more time	-1321
morgen _ $	2248
morir	-3151
morir _ estoy	-3151
morn*	1233
morning	1298
morning $	-1743
morning _ $	-2000
morning i	1414
morr*	10580
morrer	11001
morrer $	7465
morrer _ $	3704
morreu	-1818
mort	-2142
morte	5231
morte $	5231
most _ $	-1177
most _ i	2107
moth*	-2578
mother	-2683
mother _ $	-1273
mother _ and	-1827
mother _ death	-1296
mother and	1750
mother has	-1983
mour*	8368
mourir	8368
mourir $	5280
move	-1288
movie	-3577
much	-3505
much $	1346
mudar	-1376
muer*	2990
muero	1443
mum	3796
mundo	4854
mundo $	3181
murd*	-4300
murder	-3952
murder _ $	-3536
murder _ burger	-2333
music	-3111
music $	-2689
muss	-1787
mutt*	-2268
mutter	-2268
mutter _ $	-1191
my	6490
my _ $	-5029
my _ a	2114
my _ about	1371
my _ afraid	-2050
my _ after	1214
my _ against	1277
my _ all	-2224
my _ am	4514
my _ and	2933
my _ anger	-2202
my _ anymore	-1991
my _ are	3722
my _ asked	-5787
my _ at	3415
my _ attempt	2622
my _ away	-2210
my _ be	1302
my _ beats	2543
my _ birthday	1244
my _ boyfriend	4871
my _ broke	1189
my _ buzzes	-1210
my _ came	3631
my _ chance	1924
my _ cheated	-2003
my _ choked	1550
my _ controls	2798
my _ covered	2044
my _ cuts	3488
my _ death	-2529
my _ died	-5939
my _ drinks	-1404
my _ drunk	1955
my _ emailed	-1389
my _ emotionally	1508
my _ even	1919
my _ everyone	1349
my _ ex	-1534
my _ father	-1999
my _ feel	-1969
my _ follows	2680
my _ for	1735
my _ found	1266
my _ gets	3011
my _ girlfriend	-1252
my _ gone	-2486
my _ got	-1501
my _ he	7649
my _ hit	-2761
my _ hits	6578
my _ home	1809
my _ i	1550
my _ if	-1550
my _ in	-2490
my _ into	3136
my _ is	1992
my _ it	1960
my _ just	3991
my _ keep	1192
my _ keeps	2596
my _ last	4800
my _ life	-1516
my _ lost	2571
my _ makes	-1488
my _ me	9154
my _ more	1519
my _ my	6453
my _ never	-1466
my _ new	1864
my _ night	7292
my _ now	-1224
my _ other	-1885
my _ our	3217
my _ passed	-2177
my _ physically	1456
my _ put	2693
my _ raped	1198
my _ reject	-1758
my _ right	-1241
my _ s	1760
my _ say	-2526
my _ self	-2405
my _ shake	-1279
my _ she	2724
my _ slaps	3481
my _ so	1659
my _ suicidal	1562
my _ tells	1372
my _ temper	1249
my _ texts	-2155
my _ that	-4339
my _ the	-2815
my _ there	1721
my _ they	1384
my _ this	-2711
my _ threatened	1874
my _ threatening	2530
my _ till	2858
my _ today	-1249
my _ told	3228
my _ too	-1442
my _ took	2576
my _ touches	2569
my _ tried	-1411
my _ twice	1329
my _ until	2060
my _ used	2060
my _ wants	-2653
my _ was	-2524
my _ week	2169
my _ while	1425
my _ wife	-3303
my _ will	-2114
my _ with	-2477
my _ work	1439
my _ •	-1481
my account	-2582
my arm	6146
my arms	5805
my attempt	-1220
my aunt	-1310
my birthday	-1824
my body	1987
my boss	-2094
my boyfriend	-6017
my brains	1379
my brother	1502
my car	2917
my church	-1758
my counselor	-1696
my data	-2206
my daughter	2098
my death	2620
my depression	-1959
my doctor	2618
my dog	2631
my door	2777
my drafts	-1397
my ex	-2376
my exam	-1571
my family	3036
my fault	1896
my fear	-1586
my first	-1746
my friend	-1927
my friends	2222
my girlfriend	1834
my grandfather	-1235
my grandmother	-1212
my group	-1448
my hand	1258
my head	4290
my husband	2235
my job	-2688
my last	1709
my leg	5816
my legs	1789
my little	1738
my marriage	-2898
my mother	-3250
my mum	4156
my nudes	6356
my old	1362
my own	3331
my parents	2341
my passport	1377
my phone	4912
my plan	3906
my post	-1640
my profile	-1875
my relationships	-1990
my roommate	4398
my scars	2769
my sister	1493
my skin	2723
my social	-1471
my stepdad	1935
my stepfather	4115
my story	-2088
my team	-1718
my therapist	1528
my thighs	2007
my thoughts	-1457
my throat	2731
my wife	4164
my will	3136
my work	2280
my •	-1669
myse*	9907
myself	9907
myself $	2383
myself _ be	1466
myself _ i	2183
myself _ it	3004
myself _ my	2789
myself _ the	3943
myself _ to	-2968
myself _ when	1252
myself anymore	-2057
myself for	1176
myself is	1454
myself long	-2298
myself not	-2465
myself on	3554
myself that	-2443
myself to	-1406
myself when	2179
myself why	-1882
myself with	2377
na	1902
nach*	-1806
nacht	1993
nadie	4318
nadie _ $	3295
nadie _ sabe	1781
nadie lo	1781
name	-2136
name $	-2064
name _ $	-1366
name _ my	2641
name in	2641
namo*	2592
namorado	2999
namorado me	2999
nao	5583
nao _ $	1888
nao _ mais	6279
nao _ sentido	1824
nao _ viver	2977
nao aguento	1386
nao me	-1535
nao vejo	1824
ne	3153
ne _ $	2184
ne _ a	1452
ne _ me	1630
ne _ pas	-2213
ne _ rien	2780
ne dors	-1339
ne me	-2788
ne plus	1964
ne vaut	2450
ne veux	1619
need	-4092
need _ hurt	1181
need _ i	1233
need _ it	1290
need _ someone	1396
need _ to	-1669
need a	-2080
need it	1509
need some	-1184
need to	-2153
need*	1777
needs	-1364
nehm*	1603
nehmen	1603
nehmen $	1603
neig*	2504
neighbor	2563
nerv*	-3124
nervous	-3124
never	-3278
never _ $	2930
never _ again	-1352
never _ and	-2029
never _ be	3905
never _ born	1380
never _ but	-2244
never _ him	-1535
never _ i	-1854
never _ me	-4363
never _ this	1679
never _ to	3575
never _ up	3289
never _ wake	1374
never born	3168
never call	-1641
never go	-1353
never have	2217
never met	-1652
never said	-1838
never wake	1920
new	-2273
new boyfriend	1357
new girlfriend	-1362
new ones	2545
new years	1237
next	3496
next _ head	1507
next _ my	3312
next month	-1407
next to	3312
nice	2893
nice _ $	3861
nicht _ $	1865
nicht _ bin	-2841
nicht _ da	1616
nicht _ ich	2020
nicht _ leben	2488
nicht _ sein	1237
nicht auf	2195
nicht mehr	3154
nicht schlafen	-1259
nigh*	-5005
night	3885
night $	-1253
night _ $	-1681
night _ do	1236
night _ i	2196
night _ it	-1414
night _ my	1668
night _ the	1842
night after	1448
nightmare	-2005
nightmares	-3358
nightmares _ being	-1449
no	3375
no _ am	-2622
no _ de	-1355
no _ do	-1329
no _ is	-1228
no _ mas	2245
no _ me	3422
no _ not	-2764
no _ of	2587
no _ que	-1412
no _ sentido	4672
no _ sin	2414
no _ to	-2492
no _ veo	2093
no _ vivir	4463
no _ would	1454
no answer	-1307
no contact	-5120
no despertara	3950
no existir	2971
no i	-2842
no me	-5318
no more	-1421
no puedo	-2374
no quiero	8411
no se	-2224
no tengo	4335
nobo*	3467
nobody	3467
nobody _ me	-3471
nobody can	1468
nobody is	-1407
nobody knows	2400
not	6587
not _ a	1225
not _ am	1707
not _ and	-2210
not _ another	1908
not _ anymore	-1996
not _ anyone	1394
not _ back	1689
not _ be	3764
not _ because	4613
not _ being	4257
not _ crying	-2214
not _ die	3202
not _ enough	-3547
not _ exist	3155
not _ family	1305
not _ five	-1200
not _ following	1389
not _ have	3996
not _ her	-2071
not _ here	1811
not _ him	-1317
not _ how	-1510
not _ hurting	3613
not _ i	4853
not _ if	3102
not _ imagining	4084
not _ in	-2060
not _ just	1779
not _ like	3310
not _ live	3282
not _ living	4138
not _ me	3959
not _ my	-1520
not _ myself	1585
not _ nobody	1288
not _ of	-3412
not _ on	2074
not _ over	-1907
not _ people	-1776
not _ she	-1857
not _ since	-2390
not _ suicidal	-1525
not _ talk	-1883
not _ tell	1522
not _ text	-2057
not _ thinking	-1621
not _ to	3543
not _ type	-2067
not _ up	2085
not _ want	1513
not _ way	1501
not _ well	-1362
not _ when	-2081
not _ where	1411
not _ why	3063
not _ with	-1244
not _ write	-1335
not _ you	-2799
not a	-1685
not allowed	3292
not answering	1734
not approve	-1198
not ask	3390
not be	1958
not been	-1952
not being	-1374
not belong	1362
not come	1269
not do	-1522
not eat	-1176
not exist	3128
not feel	1589
not fight	1685
not get	-3843
not give	1532
not go	2058
not good	-1385
not have	1524
not in	-1480
not it	1648
not know	2354
not leave	1449
not let	3263
not mind	1500
not need	2512
not pick	-2003
not plan	1347
not promise	3330
not rape	1505
not ready	-1452
not say	-1186
not see	8617
not sleep	-4488
not stop	1682
not talk	-2049
not tell	2245
not text	-1232
not the	-2605
not there	1263
not think	-3548
not to	-2683
not understand	-1525
not wait	1218
not wake	4904
not want	3671
not work	1880
not worry	-1345
not worth	3122
note	1314
noth*	2487
nothing	2487
nothing $	-1317
nothing _ $	-3240
nothing _ for	2052
nothing _ from	1653
nothing _ here	1370
nothing _ live	2061
nothing _ me	1825
nothing i	-1194
nothing interests	-1777
nothing left	1941
nothing makes	-1198
nothing to	2570
noticed	1542
noticed $	1542
notifications	-1298
novio	5962
novio _ $	3545
novio me	4974
novo	1777
novo $	1958
now	-4490
now $	3310
now _ do	-1970
now _ i	-1339
now _ is	2096
now _ it	-2061
now _ me	-3100
now _ to	-1534
now _ want	-1375
now and	-3063
now i	-1618
nudes	6356
nudes $	4565
nuevo	2277
nuevo novio	2361
numb $	1258
number	-1833
numbers	2312
numbers $	2312
nur	-4495
nur _ $	-2830
nur traurig	-2830
o	-4074
o _ $	-2043
of	2818
of _ $	-3152
of _ accident	2352
of _ alive	4046
of _ all	1999
of _ alone	-2314
of _ and	-5454
of _ because	-1464
of _ being	-2217
of _ comes	-1379
of _ cuts	1845
of _ die	2040
of _ ex	3845
of _ for	-1307
of _ hands	-1279
of _ he	3837
of _ her	-1245
of _ husband	4776
of _ i	2349
of _ it	3981
of _ kids	1784
of _ now	-2325
of _ people	2064
of _ said	1283
of _ says	-1205
of _ she	-2096
of _ that	1224
of _ the	7629
of _ to	-2191
of _ we	-1501
of _ wheel	1766
of _ when	3387
of _ who	1854
of _ you	-1194
of a	-1909
of cutting	1892
of ending	2115
of it	-2294
of life	-3400
of living	2560
of losing	-2064
of me	2074
of my	1823
of myself	-1893
of people	-2379
of pills	4936
of stabbing	1190
of the	2278
of this	2663
of ways	1442
of what	3935
of wish	3414
off	5745
off _ $	2236
off _ and	1499
off myself	1312
off without	1444
often	-2704
oh	-1197
ohne	2284
ojala	3550
ok	-5575
ok $	-2805
old $	1985
old _ $	-2200
old _ and	-1364
on	2277
on $	-1968
on _ $	2260
on _ and	1430
on _ boyfriend	-2228
on _ car	2052
on _ date	-1206
on _ her	1266
on _ is	1521
on _ lol	-1435
on _ own	-1617
on _ so	2320
on _ table	1672
on _ today	1320
on _ when	1514
on _ with	-1341
on and	-2365
on he	1538
on instagram	-1360
on it	1364
on monday	1232
on purpose	3512
on sunday	2476
on the	4136
one	-6188
one _ $	-2868
one _ and	-1626
one _ i	-1677
one _ it	1484
one _ me	1473
one _ not	-1637
one _ will	1772
one more	-4237
one who	-1367
one would	1347
ones	2545
onio*	-1616
onions	-1616
onli*	-2108
online	-2108
only	8858
only _ have	1239
only _ helps	1733
only _ i	4725
only _ left	1420
only _ me	1816
only _ that	2687
only _ to	2030
only thing	4200
ontem	1291
ontem $	1857
open	-1408
or	1587
or _ $	3862
or _ and	-2153
or _ her	-1792
or _ my	3117
or _ will	-1601
or i	1686
or just	-2161
other	-1502
other _ i	-1417
other people	2107
other women	-1692
otra vez	2455
our _ and	2238
our _ i	1238
our chat	-1224
our friends	1510
our old	-1238
our son	1557
out	-2026
out $	6001
out _ $	-4924
out _ a	1337
out _ friends	-1176
out _ have	2743
out _ i	1912
out _ life	2621
out _ my	-1809
out _ this	2188
out and	-2770
out of	-1256
out that	2594
out to	-3449
outl*	1261
outs*	5643
outside	5643
outside _ $	1469
outside _ the	2622
over	1539
over $	6709
over _ $	-4490
over _ of	-1451
over _ •	1558
over a	-2467
over and	1865
over her	-1277
over it	-1755
over my	1381
over text	1205
over the	-1889
over there	-1654
over tonight	-1177
over*	5979
overdosed	1657
overdosing	3288
own	2175
own $	-1527
own _ because	1249
own _ of	1249
own life	1939
oxyg*	2406
oxygen	2406
page	-2942
page $	-1471
pai	-1465
pain	-2187
pain _ $	-1686
pain _ stop	-2448
pain to	-3114
pain*	3975
painful	3067
panic	-2028
pape*	-1226
para	4317
para _ $	6173
para _ mandar	-1185
para _ me	-1185
para _ y	1739
para de	-1185
para ela	-1260
para ele	-1822
para eu	-1975
para minha	-1241
para*	1992
pare*	2848
pareja	1280
pareja me	1280
parents	1837
parents $	1889
parents _ approve	-1198
parents _ me	1325
parents _ the	-2986
parents would	1296
parking _ $	1234
parks	1446
parl*	-1832
parle	-1747
parle _ $	-2493
parler	-1832
parler $	-1292
paro	-1424
paro de	-1424
part _ me	2888
partner controls	1419
partner is	1268
party	-4334
party $	-2384
pas	-4271
pas $	-1797
pass*	-1461
passed	-3424
passed _ and	-1794
passed _ i	-2472
passed away	-1777
passport _ $	1647
past my	1918
past*	3193
pastillas	3193
pathetic _ $	1412
pause	-1623
pay	2288
peac*	3707
peace $	-1340
peace _ $	-1203
peace with	-1203
peaceful	3707
peaceful _ this	3737
peaceful _ to	2425
peaceful compared	2425
pega	4075
pelo	2560
pelo _ $	2681
pens*	12262
pensando	5578
pensando _ de	1566
pensando _ quitarme	2017
pensando _ suicidio	1936
pensando em	2739
pensando en	2542
pense	3401
peop*	-3341
people	-3341
people _ $	4284
people _ animals	-1487
people _ die	1854
people _ hands	-1279
people _ my	-3550
people _ shake	-1279
people _ young	1854
people in	-1291
people like	1682
people my	-1279
perd*	2056
perdon	2159
perm*	-2505
permanent	-2853
pero	-1429
pers*	1864
persegue	2504
persegue $	1993
person	-2686
person $	-1990
person _ $	-1837
person _ want	1737
peur _ rentrer	1640
phone	-1483
phone _ hope	-1210
phone _ i	-1859
phone _ me	1484
phone _ the	-1186
phone buzzes	-1210
phot*	1282
photos	1334
photos _ $	1828
phys*	3608
physically	3304
pic	1354
pick _ $	-2122
pick up	-2845
pick*	1502
pict*	-2657
picture	-2145
pictures	-1189
pictures _ $	-1186
pien*	3414
pienso	3414
pienso _ todos	2388
pienso en	2820
pill*	-1397
pillow	-1397
pillow $	-1397
pills	11545
pills $	1833
pills _ $	2351
pills _ up	1406
pills and	2557
pills are	1893
pizza	-2666
place $	-1246
place now	1309
plan	10034
plan _ here	1347
plan and	4132
plan was	2656
plan*	4740
planning	6026
plants	-2056
plat*	1267
plate	1387
play*	-1490
please	-3385
please $	-2846
please _ mum	3419
please _ my	3199
please tell	4336
pleu*	-2572
pleure	-2383
plus	4383
plus $	-3755
plus _ $	5767
plus _ de	2044
plus _ vivre	1910
plus de	3454
point	6676
point _ alive	1909
point _ living	2110
point in	1612
point of	2951
pois*	1207
poor	-2244
por	-2167
por _ no	-1207
por favor	-1497
por la	2684
por que	-1387
poss*	-1946
post	1594
post _ nudes	2306
post my	2306
post the	1212
posted	1374
posts _ $	1211
pray	1624
pref*	1208
preg*	-3324
pregnant	-1685
prep*	1520
press	1229
pret*	5177
pretending	2847
pretty	2385
priv*	1863
private	1863
prob*	-1224
probably	1748
problem	-2839
proc*	-1466
prof*	-5950
profile	-5439
profile $	-1557
profile _ $	-2662
prog*	-1606
prom	1232
prom*	-1919
promise _ be	2672
promised	-1519
prop*	4166
proposito	2373
proud	-3172
proud _ $	-2710
prove	-1206
publ*	5543
puedo	-2487
pull	1803
pull _ $	1693
pull _ trigger	1309
pull the	1309
punc*	1834
punches _ next	1507
punches _ wall	1507
punches the	1507
punching	1289
puni*	3251
punish	1583
purp*	4069
purpose	4069
purpose $	1398
push*	4412
pushed	2856
pushes	1879
pushes _ around	1523
pushes me	1523
put	2195
put _ around	1185
put _ hands	1185
put _ in	3101
put _ on	2020
put _ the	1393
put a	3127
put him	1456
put his	1185
quand	2833
quar*	2512
que _ $	-3094
que _ a	4504
que _ adelante	-2054
que _ amo	-1821
que _ de	-1408
que _ la	-1218
que _ matar	1678
que _ me	-2890
que _ que	-2466
que _ se	3309
que ele	-1220
que eu	-1763
que je	-1732
que la	-1866
que lo	2672
que me	-2344
que mi	2304
que vai	3852
queb*	2822
quer*	7677
queria	7677
queria _ $	5552
queria _ me	-1837
quero	7889
quero _ $	6519
quero _ mundo	3181
quero me	1682
quero sumir	4620
quick $	1226
quie*	11434
quiere	4739
quiere _ $	3791
quiero	6248
quiero _ $	8602
quiero _ con	-1799
quiero _ estoy	-2322
quiero _ lo	1957
quiero _ mas	2944
quiero _ me	-2189
quiero _ mi	-2772
quiero _ no	4332
quiero _ que	-2581
quiero _ you	3527
quiero decirle	-1475
quiero matarme	4332
quiero que	-2488
quiero terminar	-2472
quiero vivir	2013
quiet	-1753
quis*	4826
quisiera	4826
quit	-2943
quitarme	2017
quoi	-1273
raci*	-1417
racing	-1417
raise	-1197
raises	2423
raises _ hand	2423
raises his	2423
raiva	2136
rang	-2020
rape	1505
rape _ we	1505
rape because	1505
raped	4391
raped _ my	2092
raped by	2092
raped me	2298
rates	-1812
rath*	4046
rather	4046
rather _ $	1820
rather be	2982
rather not	2695
razor	2919
reac*	-5620
reach	-5024
reach _ $	-1823
reach _ and	-1219
reach out	-4336
reached	-4191
reached _ $	-1597
reached _ my	-1199
reached _ to	-1618
reached out	-3913
read	-2880
reads	3697
reads _ i	2505
reads _ messages	1566
reads _ my	1566
reads all	1566
reads this	2505
ready	7006
ready $	1658
ready _ check	2558
ready _ it	2790
ready to	5339
real	4030
real $	1607
real*	1623
really	2983
really that	1207
reas*	1413
reason	2813
reason _ alive	1418
reason _ be	-1893
reason _ get	1622
reason _ stay	1847
reason _ up	1612
reason to	1663
reco*	-4076
recovered	-3214
recovered from	-3214
rega*	-1200
regi*	-1643
registrar	-1497
regr*	-2017
regret	-1560
rehe*	1328
rehearsing	1328
reje*	-1863
reject	-1758
reject _ $	-1758
reject me	-1758
rela*	-2402
relapsed	6294
relationship	-2681
relationship $	-1969
relationship _ and	-2362
relationship _ not	1190
relationship and	1190
relationships	-1990
rema*	2110
reme*	1927
remi*	-3172
reminders	-1871
reminders $	-1657
remo*	-2039
rent*	1640
rentrer	1640
replied $	2146
replies	1367
reply	-4782
reply to	-1763
repo*	-3453
reponds	-1355
repondu	-1272
repondu $	-1191
requ*	-1240
request	-1240
rese*	2342
researching	2342
resi*	-1235
resp*	-7319
respondi	-2461
respondi $	-2093
rest	1211
rest _ life	-1926
rest _ my	-1926
reve*	2051
reveiller	2764
reveiller $	1630
revo*	-1704
revoir	-1704
revoir $	-1378
rien	2570
right	1507
right _ $	4279
right _ i	-1244
right _ in	1482
right back	1820
right now	1249
ring	-3955
ring $	-1810
ritze	1963
ritze mich	1963
roll	-1193
rome	-1565
rome $	-1565
romp*	2043
romper	1691
room	6123
room $	5477
room _ $	-1551
room _ and	1177
room*	3756
roommate	4225
roommate is	1389
rope	6401
rout*	-1239
router	-1239
router $	-1239
rude	-1251
ruhe	-1994
ruin*	-1437
run	1729
run _ $	3277
runn*	2284
running	2284
running _ $	2875
runs	2188
s _ her	3077
s _ hits	2536
s _ i	-1177
s _ is	-1879
s _ keeps	-1354
s _ me	1298
s boyfriend	2370
s death	-3550
s ex	-1354
s husband	2720
s new	1864
s temper	1249
sa	-1440
sabe	1720
sabe $	1781
sad	-5356
sad $	-3958
sad but	-1384
sagen	-1425
sagt	2167
said	-3957
said $	-2725
said _ $	-2501
said _ i	1417
said _ my	1347
said _ to	-1349
said _ was	-2045
said _ will	3334
said goodbye	1574
said he	1651
said i	-2245
said she	2485
said that	1771
same	-2928
same _ $	-1229
sang*	5490
sans	2100
sans _ $	2100
sat _ the	-1291
satu*	-1316
saturday	-1316
saving	1461
saw	-5927
saw _ $	-3470
say	-8906
say $	-4000
say _ $	-1337
say _ things	-1473
say _ to	-2067
say i	-1188
say no	2967
sayi*	3556
saying	3556
saying _ and	1895
saying _ be	1451
saying _ to	1340
saying _ wants	1472
saying she	1713
says	4288
says $	2029
says _ $	1191
says _ am	-2003
says _ is	2841
says _ it	1432
says _ me	-2221
says _ not	1353
says _ should	-1526
says _ to	1360
says _ •	3817
says i	-2756
says it	1367
says sorry	1191
says •	3817
scar*	3876
scared	-1833
scared _ alone	-1700
scared _ being	-1467
scared _ i	2630
scared _ losing	-2064
scared _ my	-2338
scared _ tell	-1936
scared _ what	2403
scared i	2005
scared of	-1905
scared to	-2174
scares	1253
scares me	1253
scarifie	1951
scarifie depuis	1951
scars	6612
scars _ my	2890
scars from	2394
scary	-1470
scene	-1441
scha*	-1319
schl*	4455
schlafen	-2151
schlafen $	-1431
schlagt	5335
schlagt _ $	2002
schlagt mich	4883
schluss	1594
scho*	-3190
school	-3190
school $	-2476
school _ i	-1589
school and	-1609
schr*	-5170
schreib	-1422
schreiben	-2754
schreiben $	-2648
scra*	6954
scratches	4470
scratches _ •	3481
scratches and	3481
scratching	1354
scream $	-1432
scream _ $	2602
screams	1410
screams _ me	1410
screams at	1410
screen	-1432
se	6697
se _ $	3289
se _ nao	1474
se _ se	-1805
se _ terminar	1700
se eu	4571
se fue	-2049
se matar	4393
se quiere	2025
see _ $	-1285
see _ at	2093
see _ friends	1244
see _ future	1321
see _ go	-1428
see _ her	1287
see _ i	1621
see _ is	-1226
see _ more	-2812
see _ movie	-1824
see _ should	3200
see _ together	1289
see _ way	2553
see a	-2112
see her	-1563
see how	-1309
see it	-1529
see me	-2995
see myself	1202
see the	2179
see them	1200
see why	3200
seei*	-1785
seeing	-1785
sees	-3360
sees _ $	-3297
sees me	-1582
segu*	4027
seguir	4415
seguir _ frente	-1782
seguir em	-1782
sehen	-2444
sehen $	-2171
sein	1293
sein $	3183
sein _ $	-1408
sein profile	-1400
seine	-2784
seine _ $	-1801
seit	2225
seit _ $	1718
seit _ trennung	2225
seit der	2225
selb*	8222
selbst	3304
selbstmord	4917
selbstmord $	4917
self	8276
self _ $	1552
self _ and	-3366
self _ i	-1203
self _ is	2191
self _ since	3322
self esteem	-2956
self harm	4031
self harmed	1205
self harming	2786
self harms	1665
sem	3051
sem _ $	2585
send	-3705
send $	-2118
send _ to	2066
send the	1333
send*	-1876
sending	-1876
sending _ $	-1406
sends	2408
sends me	2408
sens _ $	-1841
sens vide	-1201
sense	1303
sent	-3475
sent*	9200
sentido	6497
sentido _ $	3142
sentido _ viva	2125
sentido a	2093
seri*	4123
seria	2347
serie	-1557
seriously	5344
sers	1612
ses	-1398
set	1747
seven $	-1258
sex	3978
sex _ $	1224
share	3118
share _ private	2074
she _ $	-2349
she _ back	2420
she _ being	-1940
she _ cutting	1345
she _ die	2171
she _ drunk	1566
she _ end	1381
she _ for	2296
she _ gone	1416
she _ him	4134
she _ kill	2190
she _ last	-1246
she _ me	-5491
she _ my	-1595
she _ not	1354
she _ on	-2110
she _ she	1481
she _ so	1401
she _ texted	1911
she _ the	-1792
she _ to	1517
she _ tonight	-1861
she _ with	1709
she _ •	1464
she calls	-1850
she comes	4271
she did	-1250
she died	-1318
she had	1667
she is	-1382
she just	1714
she lives	1315
she loves	1407
she posts	1357
she says	-2523
she scratches	2351
she throws	1642
she told	-2572
she took	1931
she wants	2677
she was	-1586
she will	2865
shock	-1571
shoot	3111
shoot _ $	1395
shoot me	1486
shop	-1442
shot	-2841
should _ alive	1500
should _ at	2032
should _ died	4666
should _ go	-1262
should _ in	1536
should _ it	-2955
should _ my	-1238
should _ or	3780
should _ said	-1244
should _ to	-1682
should _ up	-1580
should _ •	4130
should be	2195
should give	-1368
should have	3347
should i	-2536
should never	-1217
show	-2465
show me	-1624
showing	2242
showing _ at	1734
showing _ my	2542
showing up	2242
si	3120
si _ $	1226
si _ me	1313
si no	1976
sich	4162
sich _ $	2827
sich _ ich	2197
sich umbringen	2331
sick	-1673
sie	-1588
sie _ $	-1833
sie _ mich	1180
sie _ sich	2208
sie hat	-1564
sien*	-1649
siento	-1649
siento _ me	1319
sign	-1259
sile*	-3157
silent	-1735
silent for	-1232
simp*	2554
simple	1465
sin	6579
sin _ $	4803
sin el	3343
sin mi	3715
since	1532
since _ $	2053
since _ baby	-1623
since _ breakup	2182
since _ divorce	1757
since _ i	1545
since _ my	-2200
since _ s	-1177
since _ school	-1233
since _ was	1655
since he	1838
since i	1298
since the	1476
single _ $	-1176
sinn	2060
sinn mehr	2060
sinto	-2157
sist*	2728
sister	2094
sister _ herself	1803
sister _ husband	2720
sister _ me	-2509
sister _ on	2038
sister s	2459
sit	-1691
sitt*	2348
sitting	2348
sitting _ my	1500
sitting in	1500
six	-1702
sixt*	1874
sixteen	1874
skin	2709
slap*	3866
slapped	3866
slapped _ and	2547
slapped me	2542
slaps	3817
slaps _ in	1557
slaps _ when	1923
slaps me	2566
slee*	2021
sleep _ him	3572
sleep _ never	1473
sleep _ night	-1637
sleep with	3203
sleeves	2418
sleeves _ $	2418
slept	1602
slide	3304
small	-1996
smash	4343
smash _ face	4343
smash _ in	4343
smok*	-1206
smoking	-1206
snoo*	-1467
snooze	-1467
so	2030
so _ am	2678
so _ at	-1573
so _ being	1809
so _ do	-1430
so _ hurts	3057
so _ last	-1501
so _ leaving	-1248
so _ my	-1193
so _ now	1391
so _ of	1575
so _ right	1391
so _ that	1962
so _ the	-1721
so _ this	-1226
so _ want	1215
so _ would	2505
so bad	1935
so leer	-1203
so much	-1489
so strong	1355
so stupid	2588
so that	2905
so tired	3252
so who	2055
soci*	-1909
social	-1848
social _ dead	-1471
social _ is	-1471
social life	-1471
soeur	1619
soeur _ mourir	3635
soft*	-1189
soir	1791
soir $	1791
soll	-3635
soll _ $	-1218
soll ich	-3024
solo	-2978
solo _ $	-2865
solo _ triste	-2865
solo estoy	-2865
some	1993
some _ i	2603
some _ my	3650
some _ on	2357
some days	2603
some*	3013
someone	-2014
someone $	1662
someone _ $	-4257
someone _ dated	1693
someone _ is	2305
someone _ me	-1410
someone else	-1936
someone i	1693
someone new	-1388
someone to	-2542
someone who	1528
something	1581
something $	-3085
something _ $	2579
something _ me	1461
something _ to	2650
something to	1287
sometimes	5717
sometimes _ hits	-1634
sometimes _ i	1281
sometimes _ that	2772
sometimes i	5775
son	-1606
son $	1863
son _ $	1634
son _ i	-2684
son s	3530
song	-3304
soon	3569
soon $	1813
soon*	-1824
sooner	-1816
sorry	-6342
sorry $	2004
sorry _ i	-1349
sorry _ last	-1516
sorry _ night	-1361
sorry about	-1386
sorry for	-1519
sorry i	-2495
soun*	5704
sounds	2358
sounds peaceful	2643
space	1363
space and	1544
speak	-2263
speak _ front	-1279
speak _ of	-1279
speak in	-1414
spell	-2133
spid*	-1413
spider	-1413
spider _ $	-1413
spring	-1536
spring and	-1524
springen	2415
springen $	2415
stab	5796
stab _ $	5796
stab him	5796
stab*	3258
stabbing	4132
stabbing _ in	2942
stal*	5800
stalked	1603
stalked by	1774
stalking	4047
stan*	2987
stand	2486
standing	3344
star*	6284
start	-1552
started	4001
started _ again	1852
started _ arms	1498
started _ my	3429
started burning	1374
started giving	1752
starting	-1527
starve	2398
stay alive	1836
step*	7208
stepdad	1935
stepfather	4115
stick	1742
stick _ $	1464
still _ $	2573
still _ to	2644
still alive	2332
still have	1884
still love	-2495
still think	1600
stim*	-2068
stimme	-1202
stood	2705
stood _ for	1360
stop _ about	-2435
stop _ her	-1256
stop _ him	2376
stop _ hurting	3463
stop _ it	-2307
stop _ my	-1977
stop _ myself	1648
stop _ of	2704
stop _ the	1277
stop _ thoughts	2818
stop being	-1494
stop crying	-1223
stop cutting	3015
stop existing	2491
stop following	1389
stop having	2238
stop imagining	4084
stop thinking	-2543
stopped _ $	1218
stops	2828
stops _ from	2163
stops me	2828
stor*	-2693
stories	-2329
stories $	-1550
story	-3412
story $	-1237
stove	-2156
stra*	1640
stranger	-1371
strangled	1778
street	-1205
stru*	-1485
struggling	-1994
struggling with	-1973
stuck	-1887
stuff $	-2010
stuff and	1505
stupid $	1929
su	-3035
su _ $	-2141
su _ novio	2361
su casa	-1509
su nuevo	2361
such	-2126
suff*	-3029
suffering	-2399
suffering $	-2399
suic*	30056
suicidal	6814
suicidal _ $	1829
suicidal _ am	2401
suicidal _ and	1497
suicidal _ away	-1267
suicidal _ i	4956
suicidal _ just	-1498
suicidal and	3697
suicidal ideation	1589
suicidarme	3656
suicidarme $	3656
suicidarse	1362
suicidarse $	1362
suicidas	1767
suicide	9587
suicide $	3074
suicide _ $	5082
suicide _ time	1640
suicide every	1605
suicide is	-1567
suicider	2120
suicidio	3246
suicidio $	1936
suit	1696
suiz*	1718
suizidgedanken	1718
suizidgedanken _ der	1718
suizidgedanken _ trennung	1718
suizidgedanken seit	1718
sumir	4620
sumir _ $	3181
sumir _ mundo	3181
sund*	1892
sunday	2189
sunday $	2375
sure	1338
surv*	-2429
survive	-2392
survive _ $	-1414
survived	-1247
survived _ in	-1201
sus	-1945
sus _ $	-1561
swal*	4301
swea*	-2403
swear	4940
swear _ will	3670
swear i	3695
swear to	2664
sweating	-2403
sweating $	-2403
t	-1294
tabl*	4021
table _ for	1734
take	5252
take _ $	2250
take _ for	-1280
take _ life	2767
take _ own	1977
take a	-2392
take it	-1517
take me	4602
take my	1714
take to	1212
take up	1201
takes	2355
takes $	1393
takes my	1708
taking the	-1385
talk	-12020
talk _ $	-3764
talk _ her	-1491
talk _ me	-2388
talk _ the	-1613
talk about	-2496
talk it	-2689
talk to	-4458
talk*	-4383
talking	-3924
talking _ $	-1251
talking to	-3181
talks _ $	1616
talks about	2902
talks to	-1638
tbh	4272
tbh $	3537
te _ que	2496
teac*	1639
teacher	1639
teacher that	2237
team	-2490
teen*	-1844
tell	-4087
tell $	2030
tell _ $	-1532
tell _ it	-1457
tell _ that	-2842
tell _ we	1294
tell anyone	2741
tell her	-2877
tell him	-2086
tell me	-2786
tell*	-1840
telling _ i	-1228
telling _ to	1353
temp*	-2850
temper	2112
tempo	-1458
tempo $	-1398
temporary	-2787
tempted	-1281
ten	-2986
ten years	-1653
tengo	8250
tengo _ de	2916
tengo _ para	4357
tengo _ seguir	1839
tengo ganas	3688
tengo que	-1922
tenho	6287
tenho _ de	2108
tenho _ dele	1349
tenho medo	2504
tenho vontade	2108
tent*	2008
tentei	1463
tentei _ matar	1463
tentei me	1463
ter	2587
ter _ $	2095
term*	2277
terminal	5107
terminar $	1700
terminar con	-2472
terr*	-2766
terrible	-1776
terrified _ what	1597
text	-12285
text $	-1872
text _ $	-3926
text _ ex	-1532
text _ has	1320
text _ i	-3133
text _ when	-1430
text _ •	1585
text her	-1645
text him	-3597
text me	-2076
text my	-1648
text*	-10307
texted	-5609
texted _ $	-1305
texted _ i	-1282
texted _ she	2104
texted me	-2083
texting	-4642
texting _ $	-2500
texting _ and	-1271
texting me	-1522
texts	-5906
texts $	-1248
texts me	-2023
than	4849
than _ $	2729
than _ this	1705
than this	1580
than*	-2842
thank	1325
thank _ for	1488
thank you	2141
thanks	-2544
thanks $	-1295
thanks _ the	1552
that	-4097
that $	-2857
that _ $	7239
that _ a	6049
that _ all	-1176
that _ am	1988
that _ an	1683
that _ and	2112
that _ but	-2098
that _ could	-2571
that _ fine	1568
that _ going	1636
that _ have	3823
that _ his	-1519
that _ hurts	1751
that _ in	-2505
that _ it	3140
that _ left	-2101
that _ made	1544
that _ me	-2514
that _ my	1843
that _ never	-1622
that _ should	-2317
that _ still	-1641
that _ to	2560
that _ will	-6539
that _ with	-1828
that _ would	2910
that he	-2085
that helps	1327
that i	1962
that if	1740
that it	2480
that makes	1411
that my	-3528
that she	1557
that spider	-1413
that way	2189
that would	1180
the _ a	1309
the _ about	-1986
the _ again	4716
the _ all	-1585
the _ already	1318
the _ always	-2263
the _ and	-2855
the _ are	1656
the _ at	-2939
the _ back	1893
the _ but	-1215
the _ cut	2776
the _ day	-2233
the _ every	-2055
the _ gave	-2254
the _ goes	2519
the _ going	1254
the _ had	3737
the _ he	-1532
the _ i	8650
the _ in	1682
the _ is	1353
the _ left	1539
the _ like	-2424
the _ living	2110
the _ makes	1778
the _ me	1896
the _ next	3056
the _ of	-4474
the _ on	-3383
the _ one	-1238
the _ person	-1475
the _ so	-1492
the _ someone	-1223
the _ stay	1418
the _ stop	-1901
the _ the	-2079
the _ thing	2681
the _ think	1440
the _ time	1916
the _ to	10466
the _ today	2238
the _ twice	3132
the _ until	1263
the _ was	-1226
the _ way	4495
the _ who	-1574
the _ with	2735
the _ •	1307
the accident	1512
the baby	-2072
the bathroom	4483
the best	-1187
the blade	3875
the bus	-1199
the cat	-1609
the check	-1537
the cops	1985
the day	-1413
the divorce	2935
the doctor	-1954
the dog	-2133
the door	3774
the end	-1819
the first	2562
the garage	1230
the ground	2712
the guilt	-2193
the gun	2291
the guy	2552
the highway	-1462
the hospital	2378
the kids	1346
the kitchen	1352
the knife	2075
the last	1579
the movie	-1612
the need	1181
the one	-1472
the only	7409
the pain	-2581
the party	-2681
the phone	-3593
the pills	1749
the point	3806
the reason	1373
the ring	-1248
the room	3163
the rope	3111
the same	-2176
the shop	-1426
the stove	-2156
the table	1672
the thoughts	1819
the time	-2300
the urge	3684
the wall	4051
the way	-3481
the weekend	-2291
the wheel	1286
the whole	1969
the window	1667
the world	3290
the •	-2039
them	2003
them $	-3598
them _ $	5312
them _ i	2252
them i	3262
then	-3783
then _ $	-3898
then _ again	-2452
then _ am	1526
then _ and	1304
then _ not	-2514
then _ to	-1542
then disappears	-2452
then i	-5108
then you	2367
ther*	-2647
therapist about	1741
therapy	-3103
therapy _ $	-1570
there	2345
there $	-2670
there _ can	1556
there _ i	1261
there _ it	1181
there _ my	-1573
there _ nothing	2746
there is	3382
these	2572
these _ thoughts	1492
these suicidal	1485
they	-2268
they _ be	1396
they _ not	1498
they _ with	-1597
they bleed	1636
thig*	2007
thighs	2007
thin*	5054
thing	2403
thing _ helps	1733
thing i	3695
thing that	2687
things	1503
things _ $	-3592
things _ me	1642
things _ when	1642
things and	1782
things at	1642
things i	-1591
things to	-1429
think	2188
think _ a	-1252
think _ be	1794
think _ have	-1209
think _ husband	-3252
think _ into	1682
think _ is	-3297
think _ killing	1333
think _ the	1423
think _ would	2878
think _ •	-1527
think about	9753
think i	-2885
think it	-2275
think my	1517
think of	-2020
thinking	4188
thinking _ $	1856
thinking _ a	1486
thinking _ ending	2945
thinking _ her	-1384
thinking _ him	-2060
thinking _ jumping	2224
thinking _ killing	3812
thinking _ last	-2660
thinking _ suicide	1407
thinking _ ways	1442
thinking _ what	-1229
thinking about	2965
thinking of	2310
third	1577
this $	1421
this _ and	3315
this _ do	2345
this _ i	3086
this _ me	-3353
this _ to	-1981
this bot	-1282
this i	1724
this is	-1395
this life	6242
this month	-1221
this morning	-1824
this point	1420
this relationship	-2222
this time	1889
this week	2268
this weekend	1223
this world	3027
those	-1364
those _ $	-1433
thou*	5307
thought about	1350
thoughts	5799
thoughts _ back	1530
thoughts _ i	-1493
thoughts _ my	5843
thoughts about	3877
thoughts are	1530
thoughts of	4789
thre*	11781
threatened	4031
threatened to	2990
threatening	3629
threatening _ my	1403
threatening me	1746
threatening to	1516
threatens	2033
threatens to	1486
threats	3088
three	1363
three _ $	-1388
three _ today	1307
three weeks	1185
threw	1245
threw _ at	2043
threw a	2043
thro*	1824
throat	3290
throat $	2106
throat _ $	1185
throat last	1185
through	-4163
through _ $	-2196
through _ it	1659
through it	-1261
throw	-1592
throws	2090
throws _ at	1642
throws _ me	1642
throws things	2038
thumb	-2818
thur*	1932
thursday	1932
ti	-1405
ti $	-1297
tied	3063
tiene	2021
tiene _ el	2329
till	4123
till _ $	2393
till it	2749
time	-1786
time _ $	3755
time _ buzzes	-1210
time _ fight	1221
time _ he	-2022
time _ i	-1610
time _ my	-1993
time _ phone	-1210
time _ say	1180
time _ tried	1961
time _ weeks	1355
time ago	-2134
time and	-4796
time i	7396
time my	-1659
time no	-2247
time now	1557
time we	1998
times	1982
times _ the	1416
times in	1416
tirar	2524
tirar _ vida	2524
tired	1736
tired $	-2344
tired _ alive	2289
tired _ being	3505
tired of	4080
to	2835
to $	-4615
to _ $	1425
to _ a	-10770
to _ about	-2685
to _ after	2248
to _ again	-4858
to _ alive	3270
to _ all	2076
to _ alone	-1275
to _ am	-2174
to _ an	-1251
to _ and	-1377
to _ anymore	1954
to _ anything	-1995
to _ at	-2165
to _ bad	2995
to _ basically	2040
to _ blade	2518
to _ brains	1379
to _ breathing	1622
to _ car	1563
to _ contact	-1374
to _ de	3792
to _ dead	2241
to _ doctor	-1991
to _ dog	1812
to _ early	-1514
to _ em	1328
to _ ex	-2699
to _ existing	2491
to _ face	3390
to _ family	-1784
to _ for	5366
to _ fr	1818
to _ friends	-2118
to _ from	-1610
to _ front	-1507
to _ girl	-2130
to _ going	1586
to _ happy	-1738
to _ harm	3275
to _ head	1805
to _ heart	-1509
to _ her	-2267
to _ herself	2281
to _ himself	2705
to _ his	1212
to _ house	2881
to _ how	-1968
to _ husband	-2166
to _ i	3715
to _ in	-1257
to _ into	-2456
to _ is	2064
to _ it	5713
to _ just	-1266
to _ kids	2226
to _ last	2834
to _ life	2767
to _ like	-2834
to _ list	-1996
to _ live	-1799
to _ lol	3893
to _ long	-1302
to _ me	-8232
to _ mom	-1643
to _ most	2423
to _ my	2008
to _ never	1871
to _ no	-1438
to _ not	2178
to _ nudes	2933
to _ one	-2578
to _ out	1440
to _ over	6578
to _ parents	-1212
to _ party	-2447
to _ people	1762
to _ private	2074
to _ put	-1214
to _ sex	2193
to _ she	-1958
to _ since	1762
to _ sleep	2666
to _ so	3951
to _ something	1648
to _ suicide	2470
to _ the	3867
to _ then	-1875
to _ there	-2582
to _ this	-1673
to _ to	-6002
to _ today	-2362
to _ tonight	1476
to _ twice	1279
to _ until	2744
to _ up	4119
to _ viver	3494
to _ way	2037
to _ what	-1445
to _ will	1567
to _ without	1394
to _ you	-2404
to _ •	-2856
to a	-4864
to all	1963
to ask	-3350
to be	-3399
to beat	2607
to blow	1676
to break	-1650
to call	-4306
to commit	1881
to cut	5328
to die	15246
to do	4374
to eat	3263
to end	5068
to exist	3155
to feel	-4498
to find	1497
to give	1814
to go	1929
to god	3542
to grab	1501
to hear	-2360
to help	2491
to her	-6339
to him	-2198
to his	-4252
to hurt	7714
to it	3180
to jump	2304
to just	1863
to keep	3131
to kill	10703
to know	-1472
to learn	-1851
to leave	-2048
to live	7542
to look	-2138
to lose	-1999
to make	3173
to me	-12652
to meet	-2355
to message	-1235
to murder	-3335
to my	1552
to myself	-3366
to not	2386
to off	1312
to pensando	1626
to people	-1454
to post	2306
to punish	1583
to reach	-3298
to reply	-1563
to ring	-1234
to run	3049
to say	-2997
to see	-7978
to self	3275
to share	2074
to sit	-1935
to sleep	4613
to smash	4343
to someone	1368
to speak	-1601
to stab	5796
to survive	-1353
to take	5263
to talk	-3752
to tell	-1522
to text	-7546
to the	-2002
to this	4766
to wake	1374
to want	-1938
to write	-5411
to •	-2623
today	-4741
today $	-1214
today i	-2589
todo	2893
todo _ $	3081
todo _ noche	2415
todo _ que	-1812
todo dia	1722
todo esta	2415
todo lo	-1812
todo mundo	1673
todos	4333
todos _ $	2666
todos _ dias	2470
todos _ mejor	1939
todos _ sin	1939
todos estarian	1939
todos los	1526
toge*	-1399
together	-1399
toi	-1378
told	-2450
told _ does	1538
told _ he	1899
told _ teacher	2237
told _ that	-1411
told _ therapist	1735
told _ to	-2888
told him	-2223
told his	1209
told me	-4223
told them	1539
tomo*	1735
tomorrow	1735
toni*	6804
tonight	6804
tonight _ $	1505
tonight _ am	3160
tonight _ my	2464
tonight _ the	2163
tonight _ want	-1558
tonight and	-1469
tonight i	3162
tonight is	2163
too	-3744
too $	1384
too _ $	-1644
too _ i	-1782
too many	1255
too much	-1934
took	9007
took _ and	4343
took _ razor	2277
took _ to	1493
took a	3159
took me	-2799
took pills	1715
took the	2740
top	-2294
tot	2843
tot $	1284
touch	-2280
touched	-2868
touched me	-2868
touches	2871
touches me	2871
tous _ jours	1754
tout	1802
tout _ monde	2031
tout le	3031
town	-2908
town $	-1318
trac*	7500
tracks	3100
train	3104
train $	3185
trap*	-1234
trapped	-1234
trapped _ my	-1639
trapped in	-1789
trau*	-3564
traurig	-3530
traurig $	-2996
tren*	2127
trennung	2225
trennung $	1718
tried	3907
tried _ end	1726
tried _ it	1726
tried _ me	-1758
tried i	2859
trigger $	1309
trin*	1737
trip	-1425
tris*	-5154
triste	-4732
triste $	-3289
trou*	-1821
trouble	-1821
trouble sleeping	-1222
truck	4008
trus*	-1386
trust	-5326
trust _ $	-2087
trust me	-2497
trusting	-1303
try to	1587
tu	-2005
tuer	4725
tuer $	4459
tuer _ je	-1451
tuer si	-1451
turn*	-1499
turned	-2187
turned _ $	-1869
turns	-1248
twel*	1307
twelve	1307
twen*	-4185
twenty	-2139
twenty years	-1784
twice	6393
twice $	2716
twice _ $	2085
twice _ week	1863
twice this	1863
two _ $	1738
two _ ago	3387
two _ i	1379
type	-2988
type _ $	-2511
uber	-1453
uber _ $	-1435
uber mich	-1210
uberlege	1758
ugh	-1260
ugly	-2210
ugly $	-1896
um	4590
um $	7191
uma	-1460
uma _ $	-1312
umbr*	2760
umbringen	3082
umbringen $	2637
umzu*	3102
umzubringen	3102
umzubringen $	1753
un	-2687
un _ $	-3545
un mensaje	-1578
unbl*	-2667
unblocked	-1448
und	3541
und _ $	1572
unde*	-3114
under	-1856
under _ $	-1806
under the	-1806
understand	-2276
understand why	-1369
une	-1193
une _ $	-1737
unha*	-1201
unhappy	-1201
uns	-1254
unsa*	1249
unsafe	1249
unsafe _ my	1249
unsafe _ own	1249
unsafe in	1249
until	7834
until _ bleed	1636
until i	2557
until it	2561
until they	1636
up	2515
up $	3711
up _ $	-2585
up _ a	-3325
up _ and	-1613
up _ at	-1616
up _ it	-1194
up _ many	2330
up _ me	-2347
up _ of	2626
up _ the	3216
up and	-1435
up his	1527
up how	2330
up to	1495
up with	-2814
urge	1592
urge _ $	-1306
urge _ cut	2776
urge _ is	3949
urge to	4570
urges	2667
urges to	2310
us	-4596
us $	-1901
us _ $	-1359
us _ be	-1231
us _ to	-1214
use	-2424
used _ be	-2189
used to	-2503
usel*	2283
useless	2283
va _ $	-1271
va _ tuer	-3711
va a	3107
va me	-3711
vai	3566
vais	1762
vais _ $	2914
vais _ a	-1315
vais _ la	2548
vais lui	2593
vais me	1334
vaut	2450
vaut plus	2450
vejo	1824
vejo _ sentido	1824
vejo mais	1824
veo	2093
veo _ a	2093
veo sentido	2093
ver	-2834
ver _ $	-2651
ver sus	-1380
verb*	3286
verbally	3286
verbally abusive	1658
verg*	-2009
verlassen	-2494
verlassen $	-2494
verm*	-2538
vermisse	-2447
vers*	1280
versucht	1973
veut	4223
veut _ $	4571
veut mourir	4571
veux _ $	4032
veux le	-2809
veux plus	1777
vez	2250
vez _ lo	1597
vida	3471
vida $	3241
vide	-1269
vide*	2060
videos	2060
vie	4557
vie _ plus	3887
vie _ vaut	2450
vie ne	2450
view*	-1524
viewed	-1325
viewed my	-1325
viol*	2536
violent	2861
violent and	1716
viva	3353
viva $	3353
vive	1253
vive me	1253
viver	7805
viver $	6742
vivi*	2902
vivir	7296
vivir $	4686
vivir _ $	1560
vivir mas	2013
vivo	3913
vivre	5883
vivre $	5883
voce	-1693
voir	-2359
voir _ $	-1376
volt*	2815
voltei	2979
voltei _ cortar	2979
voltei _ me	2979
voltei a	2979
volvi	5712
volvi _ cortarme	3415
volvi a	5712
vont*	1937
vontade	1937
vontade de	1937
vor	5104
vor _ $	1430
vor _ ex	1322
vor meinem	1774
vou	2044
vou _ $	3104
vou _ a	3442
vou _ ele	2717
vou _ hoje	1225
vou _ matar	1845
vou _ para	-1516
vou ligar	-1280
vou matar	4323
vou me	1845
vou mudar	-1376
voud*	3408
voudrais	3408
voudrais _ plus	1445
voudrais ne	1445
voy	2281
voy _ $	3418
voy _ cambiar	-1422
voy _ matar	3610
voy a	2281
vuel*	1893
vuelve	1459
vuelve _ $	1459
wait _ $	1699
wait to	1306
waiting	1524
waiting _ basically	2040
waiting _ die	2040
waiting to	2040
waits	1581
waits _ front	1581
waits _ of	1581
waits in	1581
wake	2594
wake _ $	4051
wake _ in	-1766
wake up	2651
waki*	2520
waking	2520
waking _ $	2520
waking up	2520
walk	3021
walk $	1512
walk _ the	1705
walk to	1691
walk*	2923
walked _ $	1599
walking	1921
wall	3574
wall _ my	1507
wall _ to	1507
wall next	1507
walls _ my	1374
walls and	1374
want	3468
want _ $	3118
want _ about	-1493
want _ and	2875
want _ anymore	3844
want _ ask	-1339
want _ be	4084
want _ blow	1676
want _ cut	2552
want _ dead	7413
want _ die	5382
want _ divorce	-1837
want _ exist	2945
want _ feel	-2816
want _ for	1497
want _ get	-1184
want _ gone	-1347
want _ grab	1501
want _ happy	-1406
want _ her	1687
want _ his	-1249
want _ in	2436
want _ into	-1569
want _ kill	4533
want _ like	-2138
want _ live	4192
want _ lol	2670
want _ myself	2064
want _ out	-1918
want _ pain	-3035
want _ reply	-1187
want _ rest	2147
want _ say	-1362
want _ see	-4364
want _ sleep	2639
want _ so	1655
want _ talk	-2856
want _ the	3197
want _ to	-3547
want _ want	-1517
want a	-1956
want him	2114
want it	4029
want my	-2441
want out	4455
want to	3071
wanted	-1773
wanted _ be	2580
wanted to	-1392
wanting	2377
wanting to	2539
wants _ $	5267
wants _ back	-1969
wants _ die	4945
wants _ end	1381
wants _ friends	-1864
wants _ herself	2133
wants _ i	1376
wants _ kill	3023
wants _ live	1312
wants _ me	-2173
wants _ to	-1539
wants me	-1440
wants to	3281
war	-2031
ware	5676
ware _ $	4520
ware _ tot	2667
ware ich	2019
waren	2224
was	-2964
was _ $	-5954
was _ 4	2867
was _ a	-1657
was _ ago	1726
was _ and	-2185
was _ as	-2090
was _ born	4459
was _ by	2846
was _ child	-1248
was _ do	1928
was _ end	2233
was _ for	1747
was _ have	-1291
was _ he	1660
was _ in	-2321
was _ the	2015
was _ to	2038
was _ •	-1339
was a	-3999
was abusive	-1806
was born	-1392
was for	3232
was going	-2816
was gone	2406
was i	1191
was late	1388
was never	4805
was no	-1692
was raped	2092
was the	-1805
waste	1831
waste _ and	2406
waste of	2373
watc*	-3870
watch	-1729
watched	-1226
water	-2298
way	2351
way $	1668
way _ $	1261
way _ me	1251
way _ would	-1329
way i	-2463
way out	6357
ways	2061
ways to	2496
we	-11851
we _ a	-1553
we _ about	-1903
we _ and	1321
we _ get	-1731
we _ he	-2007
we _ i	1587
we _ in	1949
we _ not	-2485
we _ our	1522
we _ talk	-1541
we _ up	-1230
we could	-1819
we fight	2739
we had	-1198
we have	-1558
we share	1731
we were	-1391
wear	2851
wear _ i	2831
wear what	2346
wears	1414
week	1783
week $	2498
week _ i	-1365
week and	-2179
week*	-3150
weekend	-1478
weekends	-1581
weeks	-1454
weeks $	-1667
weeks ago	2601
weht*	5765
wehtun	5765
wehtun $	3926
weit*	1668
well	-4727
well $	-1973
well _ $	-1403
wenn	4375
wenn _ $	3290
wenn ich	1860
wenn sie	3094
went	-5764
went _ with	-1494
werde	-2728
werde _ andern	-1953
were	-2666
what	-5272
what _ do	2551
what _ even	3174
what _ i	-3013
what _ my	-1469
what _ need	1215
what _ said	-1694
what _ say	-1355
what _ the	1937
what _ there	2369
what _ wear	2684
what _ what	2185
what _ will	1886
what _ you	-1395
what a	-2438
what for	2017
what happens	-1607
what he	2944
what i	2569
what is	2551
what*	2463
whatsapp	1993
whatsapp the	2874
wheel	1815
wheel $	1815
when	5896
when _ a	-3853
when _ about	2588
when _ am	1869
when _ anxious	1316
when _ are	1628
when _ argue	1614
when _ at	1395
when _ come	-2352
when _ comes	1996
when _ drinks	5023
when _ feel	3879
when _ gets	1192
when _ in	-1657
when _ no	1664
when _ nobody	2598
when _ numb	1797
when _ say	1664
when _ think	1180
when _ to	1281
when _ told	-1836
when _ was	-3753
when he	8005
when his	-2496
when she	2250
when you	1362
when*	2101
whenever	2101
whenever _ $	-1193
whenever _ fight	2026
whenever i	2135
where	2452
where _ am	3166
where _ and	1562
where _ are	-1721
where _ every	1328
where _ is	-1590
where _ lives	1866
where _ parks	1446
where _ the	1593
where _ tonight	-1861
where _ went	-1547
where he	2246
where i	6941
where it	-1669
where you	-1721
which	-1543
while _ $	1847
while i	2439
who	5281
who _ $	6594
who _ am	-2108
who _ harms	1665
who _ i	1480
who _ live	-1806
who _ me	2434
who _ talk	1360
who _ tell	1690
who _ what	2337
who _ with	-1851
who _ without	-1214
who _ young	1854
who die	1854
who hurt	-2208
who is	1626
who self	1665
who to	1516
who would	2592
whole	3419
whole _ $	3127
whole bottle	2840
why	5020
why $	-1766
why _ do	-1254
why _ feel	2327
why _ i	4608
why _ it	4411
why _ keep	3351
why _ not	2958
why _ she	-1840
why _ should	3200
why _ you	-2148
why can	1392
why did	-1935
why does	1321
why i	3583
why would	-1470
wie	-1662
wie _ $	-1468
wied*	2600
wieder	2600
wieder $	1963
wife	1928
wife _ about	-1699
wife _ that	-2718
wife and	1224
wife i	3392
will	7452
will _ alone	-1534
will _ and	2104
will _ at	-1610
will _ em	1391
will _ for	-1886
will _ give	2371
will _ her	3672
will _ him	4407
will _ if	2164
will _ leave	2392
will _ leben	1524
will _ let	3289
will _ live	1778
will _ me	3227
will _ mehr	2483
will _ my	-1430
will _ myself	1481
will _ need	3048
will _ not	1363
will _ nur	-1229
will _ on	-2351
will _ over	-1342
will _ pick	-1497
will _ talk	-1918
will _ the	-2487
will _ them	1536
will _ there	-2496
will _ this	-3287
will _ to	-1445
will _ too	2141
will _ wehtun	5765
will _ with	2355
will _ write	1782
will _ you	-1228
will _ •	1836
will and	1928
will be	-4099
will beat	2670
will change	-3469
will die	-2917
will do	2668
will einfach	2599
will hit	2480
will ihr	3322
will kill	2690
will lose	1288
will mich	-1650
will never	-1703
will nicht	2291
will not	3426
will pay	2662
will put	1287
will reject	-1758
will sich	2331
will to	2985
will •	2344
window $	2275
wish	8451
wish _ could	-1234
wish _ die	1277
wish _ had	4349
wish _ heart	1255
wish _ my	1630
wish _ never	3028
wish _ was	4201
wish _ would	2872
wish he	-2281
wish i	2754
wish*	2062
wishes	1255
wishing	1437
with $	-2579
with _ $	-3890
with _ and	3475
with _ boyfriend	-1455
with _ family	1278
with _ for	1777
with _ friend	-1359
with _ friends	-1752
with _ in	7087
with _ it	3148
with _ last	-1216
with _ leaving	2201
with _ on	2217
with _ the	1850
with _ when	1296
with a	2322
with him	5276
with me	-3993
with my	1437
with the	-2958
with two	-1626
with*	5797
without	6853
without _ $	2163
without _ him	-1451
without _ like	2641
without him	1433
without me	2693
wohn*	1672
wohnung	1672
woke	1965
woke up	1998
women	-1692
women $	-1213
words	-2067
work	1327
work $	2549
work _ $	-2338
work _ i	1289
work and	1675
work*	-1773
worked	-1536
worked _ a	-1536
world	7605
world _ not	1424
world _ want	2407
world and	3027
world would	1339
worried _ $	-1208
worry	-4373
worry _ my	-1662
worry about	-1317
worse	5214
worse $	1713
worse _ the	2598
worse than	1919
worth	2498
worth _ $	2727
worth living	3828
worthless and	1443
would	13309
would _ $	1354
would _ back	-2198
would _ better	1685
would _ by	1322
would _ call	-1704
would _ care	1795
would _ devastated	-1867
would _ die	-1919
would _ easier	1274
would _ fine	1408
would _ gone	1278
would _ happier	3377
would _ if	1515
would _ in	-1797
would _ it	1930
would _ me	5311
would _ mind	1542
would _ minutes	2603
would _ my	3320
would _ off	1628
would _ relief	1422
would _ see	-1453
would _ the	2133
would _ to	-3692
would _ up	3342
would _ •	-1245
would be	8797
would do	2653
would get	1874
would hang	-1766
would have	-1787
would literally	-1919
would miss	2655
would never	-3412
would not	6327
would say	-3698
would shoot	1217
would show	1495
would write	-1290
wris*	3452
wrists	3452
writ*	1587
write	-9050
write _ $	-3302
write a	-1197
write me	-2038
write to	-2206
writing _ me	-1223
writing my	2768
written	1184
wrong	-3501
wrong _ i	-2025
wrong _ me	-1196
wrote _ $	-1226
wrote _ and	-1868
wrote _ i	-1836
wrote _ to	2281
wrote me	-2728
wurde ich	1443
x	-1841
x $	-1841
y	3386
y _ $	-2817
y _ lo	1781
y _ me	3183
y _ sabe	1781
y nadie	1781
y no	1896
yeah	1667
yeah i	2181
years	-8358
years $	-3301
years _ $	-3412
years _ he	-1300
years _ i	-3116
years _ who	1411
years ago	-5329
yelling	-1446
yelling at	-1397
yesterday $	1424
yesterday he	2703
you	-15168
you $	-4175
you _ a	-1310
you _ better	1739
you _ do	-1486
you _ he	-1409
you _ i	-1503
you _ it	-1185
you _ me	-4033
you _ not	-3811
you _ quiero	2931
you _ to	-4924
you _ with	-1221
you _ you	-1742
you all	1527
you are	-3320
you can	-1766
you do	-3592
you ever	-1950
you no	14755
you think	-1267
you to	-1639
you want	-1511
young	1833
young $	1854
your	-9640
your _ $	-4255
zomb*	-1583
zombie	-1530
zu	2646
zu _ $	2195
zu ihm	-1791
zu nehmen	1603
zum	2023
zum _ $	2023
•	-4233
• $	1404
• _ $	3036
• _ a	-2812
• _ after	-1277
• _ am	-2401
• _ and	-4238
• _ but	4897
• _ every	-1231
• _ find	2017
• _ guy	2257
• _ i	-1852
• _ if	-1820
• _ in	1211
• _ is	-2143
• _ it	-1643
• _ my	3416
• _ now	4220
• _ off	-1403
• _ out	1977
• _ punches	1507
• _ she	2104
• _ that	1312
• _ the	-2788
• _ time	-1213
• _ try	1278
• _ want	-2102
• _ was	-1347
• _ we	1582
• _ week	2045
• _ when	2811
• _ would	1743
• _ •	-13513
• and	-3023
• but	2772
• find	2017
• in	1572
• my	1588
• now	4425
• off	-1403
• really	-1500
• that	-1178
• when	2828
• •	-2373
""",
    'urge': """\
~	-37487
!	-8499
!look.high	18930
!seek.high	12813
!send.high	11741
!text.high	26123
!through.high	5716
!word.weak	-5870
.-	-6453
.i	-6482
.i+they	15091
.i+they-	3851
.i+you	-12397
.i+you+they	-2906
.i+you-	-1147
.i-	-10902
.they	9707
.they-	7333
.you	-8265
.you+they	-2420
10 _ $	2358
10 _ now	2830
10 right	2830
12	4333
12 _ i	1015
12 _ the	3938
12 and	4804
2	-1064
2am	1219
3	1597
3 _ and	2197
3 weeks	2095
5 $	-1102
6	-1024
7	-1092
8	-3197
8 $	-2356
9	1376
?	-10200
?-	-6231
?i	-7553
?i+they	20576
?i+you	-3694
?i+you+they	2228
?i-	1534
?they	2312
?they-	-2677
?you-	-2553
^ _ 12	3686
^ _ a	7519
^ _ ai	-2541
^ _ ajuda	-1731
^ _ all	-1894
^ _ allee	-1186
^ _ aller	3588
^ _ alles	-1011
^ _ almost	1221
^ _ always	2108
^ _ amiga	-3525
^ _ an	2364
^ _ aniversario	2674
^ _ anoche	-1669
^ _ apologize	1379
^ _ appeler	-6311
^ _ are	-2767
^ _ arrete	2405
^ _ as	-1339
^ _ ask	6568
^ _ asked	-2114
^ _ asking	1586
^ _ at	-1556
^ _ auf	4706
^ _ babe	-1234
^ _ back	1334
^ _ be	4022
^ _ been	1100
^ _ birthday	-4696
^ _ boyfriend	-1636
^ _ break	-2064
^ _ by	-1183
^ _ bye	5043
^ _ called	-3385
^ _ calls	-1013
^ _ came	-1136
^ _ card	1205
^ _ casa	1419
^ _ ce	1887
^ _ changer	-1224
^ _ chat	3108
^ _ check	3254
^ _ checked	-1990
^ _ checking	3875
^ _ closure	1202
^ _ com	1105
^ _ contact	-2515
^ _ could	3448
^ _ craving	1164
^ _ dan	1936
^ _ de	-1030
^ _ dead	-1240
^ _ decirle	2137
^ _ dejar	1033
^ _ dejo	-1135
^ _ dela	1695
^ _ deleted	-1722
^ _ despues	1362
^ _ dich	-998
^ _ did	-1436
^ _ die	2739
^ _ died	-1472
^ _ do	-5450
^ _ does	-3066
^ _ dois	-1210
^ _ done	-1042
^ _ dormir	-1439
^ _ dreamed	-2276
^ _ drive	1540
^ _ driving	1392
^ _ du	-1108
^ _ dying	-1415
^ _ e	-2312
^ _ ein	3561
^ _ ela	5323
^ _ en	-2805
^ _ end	1175
^ _ envie	2398
^ _ er	-1449
^ _ escreveu	-1404
^ _ escribi	-3206
^ _ escribirle	4750
^ _ est	-2251
^ _ esta	-1607
^ _ eu	2780
^ _ evening	1849
^ _ ex	-5627
^ _ extrano	-1196
^ _ falar	3919
^ _ falta	-1742
^ _ faut	1232
^ _ feel	2325
^ _ feels	-2601
^ _ fight	1196
^ _ finally	1279
^ _ finger	4386
^ _ flowers	5654
^ _ for	-3193
^ _ freundin	-1849
^ _ from	1111
^ _ ganas	1960
^ _ geschrieben	3032
^ _ gestern	-1434
^ _ goodbye	-1697
^ _ got	-1286
^ _ ha	1234
^ _ habe	-6666
^ _ hacer	-2722
^ _ had	-1006
^ _ happy	2045
^ _ has	-1734
^ _ hate	-1190
^ _ have	-1418
^ _ he	-1738
^ _ her	-10608
^ _ heute	-1217
^ _ hey	2328
^ _ him	-7889
^ _ his	-1796
^ _ hit	1846
^ _ hoffe	-1289
^ _ hope	-1918
^ _ how	-1468
^ _ husband	-2222
^ _ i	3376
^ _ ich	7846
^ _ if	3293
^ _ in	-2802
^ _ is	2130
^ _ ist	2283
^ _ it	6693
^ _ je	8256
^ _ just	4201
^ _ kann	2175
^ _ keep	5882
^ _ keeps	-1971
^ _ kill	-1515
^ _ know	3332
^ _ kurz	1784
^ _ l	1603
^ _ la	7127
^ _ le	3860
^ _ leave	1492
^ _ left	1186
^ _ letter	8964
^ _ ligar	-1758
^ _ like	6210
^ _ liking	2530
^ _ little	4040
^ _ llamar	-5681
^ _ llamarla	5601
^ _ llamarlo	3335
^ _ lo	-1365
^ _ look	4992
^ _ looked	-1564
^ _ love	-1303
^ _ lui	-2453
^ _ mach	1054
^ _ mais	-1404
^ _ make	-1646
^ _ mal	1218
^ _ mandando	2372
^ _ mandar	4447
^ _ mandarle	4634
^ _ mande	-1831
^ _ mas	3345
^ _ me	-2425
^ _ mensagem	-3208
^ _ mensaje	2229
^ _ messaged	-2980
^ _ messages	-2670
^ _ mi	-1559
^ _ midnight	2102
^ _ might	4853
^ _ minha	-1634
^ _ mir	-2692
^ _ miss	-2489
^ _ mit	-1982
^ _ mochte	3273
^ _ moi	2952
^ _ mom	-1849
^ _ morrer	-1085
^ _ mother	-1100
^ _ moved	-1112
^ _ muchas	1465
^ _ mucho	1894
^ _ muero	5343
^ _ muss	3463
^ _ myself	1317
^ _ na	5015
^ _ nao	-1230
^ _ ne	-4336
^ _ need	1284
^ _ never	-3542
^ _ no	-3956
^ _ normal	-1563
^ _ not	-4564
^ _ notifications	-1354
^ _ now	-1110
^ _ numero	-2010
^ _ o	5619
^ _ of	7101
^ _ off	-1666
^ _ on	4462
^ _ one	5805
^ _ only	-1170
^ _ open	2910
^ _ or	1665
^ _ otra	1104
^ _ our	-1517
^ _ outside	1749
^ _ ouvir	3549
^ _ paro	3159
^ _ passer	2329
^ _ perfil	-1630
^ _ please	-2219
^ _ point	-3247
^ _ por	6017
^ _ promised	1816
^ _ punto	1813
^ _ qu	-1258
^ _ quase	2086
^ _ que	2668
^ _ quer	-999
^ _ quero	-1493
^ _ quiere	-3513
^ _ quoi	-1328
^ _ really	3122
^ _ replied	-1433
^ _ respondeu	1834
^ _ respondo	3981
^ _ rufe	1714
^ _ s	2616
^ _ said	1693
^ _ saudade	-2407
^ _ saw	-1647
^ _ say	1041
^ _ says	-2206
^ _ schreib	3404
^ _ se	1986
^ _ see	3443
^ _ sein	4307
^ _ seine	1669
^ _ send	4652
^ _ sending	5814
^ _ shaking	1407
^ _ should	-4682
^ _ showing	1067
^ _ si	6111
^ _ sich	-2244
^ _ sie	2547
^ _ slide	1359
^ _ somebody	2347
^ _ son	5451
^ _ stalk	1175
^ _ standig	2203
^ _ still	-2542
^ _ stop	1320
^ _ su	7381
^ _ talk	-1997
^ _ talked	-2090
^ _ talking	-1891
^ _ tanto	2558
^ _ te	-1348
^ _ tellement	2271
^ _ terminar	-1424
^ _ text	-5973
^ _ texting	-2825
^ _ texts	-1366
^ _ the	-5103
^ _ there	-2170
^ _ think	1164
^ _ this	-1056
^ _ time	-2622
^ _ today	3189
^ _ todo	-2496
^ _ told	-1572
^ _ too	1824
^ _ tout	-1456
^ _ tres	1421
^ _ triste	-1654
^ _ typed	1417
^ _ uberlege	1950
^ _ um	4004
^ _ unblocking	3988
^ _ up	-3975
^ _ urge	6376
^ _ use	4695
^ _ vais	3710
^ _ ver	4658
^ _ verla	4765
^ _ vermisse	-3581
^ _ veut	-1618
^ _ veux	5501
^ _ vivir	-1050
^ _ voce	-1136
^ _ voy	4901
^ _ wait	3524
^ _ waiting	-1420
^ _ wake	-1002
^ _ want	-2703
^ _ wanted	-2157
^ _ wants	-4303
^ _ war	-1418
^ _ was	-3435
^ _ watching	-3044
^ _ we	-2019
^ _ weak	1466
^ _ weird	3717
^ _ went	-2721
^ _ werde	-1556
^ _ what	-1670
^ _ will	3614
^ _ with	-1412
^ _ would	-2524
^ _ write	1677
^ _ writing	1775
^ _ you	-4302
^ _ your	-1786
^ _ •	-7356
^ a	-1858
^ about	6523
^ all	1726
^ am	-1287
^ are	-1451
^ ask	-1649
^ ayer	-1256
^ ayudame	3891
^ been	-1901
^ bin	4109
^ blocked	-1902
^ bloqueei	-1678
^ can	3017
^ checking	5257
^ cut	-1000
^ day	3078
^ deberia	9334
^ delete	-1144
^ devo	5260
^ did	-1321
^ do	1833
^ does	-1054
^ dois	6753
^ dying	2855
^ e	2685
^ efface	-1108
^ ela	-3569
^ ele	-2823
^ elle	-1298
^ er	-3657
^ est	2421
^ estou	-1132
^ estoy	10170
^ everything	-1204
^ extrano	-1121
^ fuck	3911
^ fui	-2071
^ going	4473
^ good	-2505
^ habe	2695
^ have	-1842
^ having	3072
^ he	-9675
^ help	5620
^ heute	1427
^ hey	-2295
^ hi	-2215
^ his	-4546
^ hold	1455
^ hope	-1044
^ hoping	-1956
^ how	-6409
^ i	-12437
^ ich	1700
^ if	-4837
^ il	1573
^ is	-1346
^ j	5313
^ le	4083
^ liguei	-1688
^ llevo	-1267
^ lo	-1257
^ lol	-1281
^ look	-1510
^ looked	-1013
^ ma	-1706
^ mandei	-4329
^ maybe	9320
^ me	7216
^ mein	2429
^ meine	-2819
^ mi	-6593
^ mon	-2323
^ must	4262
^ my	-8853
^ nao	-4387
^ necesito	8357
^ no	-1306
^ o	-1858
^ oh	-1129
^ ok	1007
^ olhei	-1692
^ one	4939
^ part	2830
^ pausa	-1260
^ pause	-1444
^ planning	3381
^ preciso	1807
^ que	2219
^ queria	2537
^ quero	6434
^ quiero	6150
^ quisiera	1601
^ ready	2130
^ sending	6172
^ sera	4402
^ she	-11105
^ should	2377
^ si	-1650
^ sinto	-2783
^ soll	6296
^ sometimes	-1098
^ sorry	-1838
^ stop	-1036
^ talk	2096
^ tengo	5071
^ thank	1460
^ thanks	-2058
^ that	-3291
^ the	2258
^ there	-1187
^ they	-1978
^ thinking	9996
^ this	-1029
^ to	4909
^ trying	4817
^ tu	-1054
^ turn	-1035
^ ugh	3268
^ vou	6616
^ voy	1032
^ waiting	-1002
^ want	2799
^ we	-2369
^ wenn	-1270
^ what	-2258
^ whatsapp	1015
^ when	-1393
^ why	-5805
^ will	-2510
^ would	12962
^ xx	-1170
^ you	-2680
^ your	-1194
^ •	2548
a	-3363
a _ about	-1606
a _ are	2857
a _ at	-1155
a _ casa	1912
a _ christmas	1080
a _ esta	1034
a _ ex	-3634
a _ her	2346
a _ his	2807
a _ historias	2896
a _ i	-3909
a _ it	-1133
a _ la	-2648
a _ letter	2590
a _ lol	-1436
a _ lui	1301
a _ my	1972
a _ novio	-2721
a _ nuevo	-2721
a _ number	1210
a _ of	-2757
a _ or	1600
a _ page	1947
a _ see	-1201
a _ su	2200
a _ sus	2896
a _ to	3620
a _ tomorrow	-1032
a _ un	-1341
a _ with	3466
a _ •	-2358
a appele	-1032
a bot	-1371
a break	-1091
a card	1216
a ecrit	2590
a escribir	2917
a esquecer	-1544
a guy	-1613
a hotline	-1299
a huge	1645
a l	1770
a las	-1272
a letter	-2279
a llamar	1286
a merry	1080
a message	2376
a mistake	2684
a note	3071
a punto	1813
a quick	1978
a repondu	2004
a sec	1894
a su	-1351
a voz	3549
a whole	1381
about	2599
about _ $	-5867
about _ again	-1343
about _ all	-1539
about _ and	3162
about _ back	1275
about _ day	-1388
about _ feelings	-1083
about _ he	-1429
about _ her	2695
about _ hit	2112
about _ hotline	-1148
about _ if	1104
about _ it	-1047
about _ mutual	1647
about _ my	1193
about _ promotion	1253
about _ send	1929
about _ together	1305
about asking	1427
about dinner	-1141
about getting	1365
about her	-1707
about it	-2412
about me	-1099
about the	-1538
about to	13114
acab*	-2365
acabar	-1154
acci*	1833
accidentally	2310
acco*	1174
account	1178
account $	-1022
afraid _ i	1256
afraid that	1244
after _ contact	1105
after no	1105
again $	-2563
ago $	-2628
ago _ am	1811
ago _ i	2200
ago i	1327
agora	5719
agora $	3942
agua*	3970
aguanto	3970
ague*	1620
aguento	1620
ahora	4237
ahora _ $	4237
ai	-5190
ai _ $	-4513
ai _ d	2371
ai _ de	-3972
ai _ envie	-1399
ai _ hier	-3396
ai _ je	-1297
ai _ la	-1505
ai _ le	-1294
ai _ profile	4633
ai _ son	-2143
ai ecrit	-1302
ai envie	2398
ai le	1696
ai pas	-4514
ai peur	-1709
airp*	1120
airport	1170
airport $	1175
ajuda	-1803
ajuda _ esquecer	-1544
ajuda a	-1544
algu*	3054
alive	-1480
all	-7076
all $	-1062
all _ $	-5121
all _ and	-1058
all _ i	1881
all day	-1822
allee	-1186
allee _ $	-1186
aller	3588
alles	-2042
alles _ mich	-1056
alone	-4949
alone $	-1860
alone _ $	-2504
alre*	-1608
already	-1608
alwa*	2880
always	2880
always _ on	4520
always _ to	1622
am	2739
am $	-3391
am _ $	2907
am _ am	1181
am _ an	1051
am _ and	-2025
am _ away	4145
am _ back	1571
am _ break	2728
am _ call	1019
am _ close	2908
am _ her	2614
am _ his	2366
am _ home	-1175
am _ if	1250
am _ in	-1461
am _ know	-1668
am _ look	2352
am _ my	-2106
am _ now	-1385
am _ of	-1497
am _ respond	2099
am _ talking	-1380
am _ tempted	4946
am _ the	-1488
am _ there	5794
am _ to	2043
am _ with	-1805
am _ write	1085
am about	4904
am at	-1448
am going	2444
am i	-2212
am in	-1091
am not	-4270
am one	3893
am outside	1749
am scared	-1093
am shaking	1407
am so	3372
am sorry	3520
am thinking	1155
am this	2845
am typing	6899
am weak	1466
am writing	1552
am •	-1274
amiga quiere	-3513
amo	3098
amo $	3375
an	3507
an _ $	-1498
an _ ago	2520
an _ i	1676
an _ to	3247
an apology	1070
an hour	2135
an ihn	-1054
and	-2195
and _ $	-4454
and _ a	-1031
and _ about	2598
and _ am	4464
and _ are	-1788
and _ around	-1436
and _ de	-1373
and _ go	1193
and _ he	1549
and _ her	-2042
and _ him	1592
and _ i	2383
and _ is	4500
and _ it	-2238
and _ just	1259
and _ me	1067
and _ no	-1621
and _ not	-1481
and _ of	1915
and _ out	-1879
and _ pas	-2187
and _ post	1672
and _ said	-1443
and _ so	1004
and _ stop	1290
and _ the	-1418
and _ this	1000
and _ thumb	2178
and _ to	5126
and _ up	1598
and _ want	5876
and _ would	-1185
and _ •	3174
and ai	-1560
and ask	-1652
and go	-1797
and hang	2816
and he	-1847
and i	2546
and it	2488
and knock	1226
and my	2222
and now	2376
and said	-1330
and she	-2580
and talk	1305
and tell	2441
and the	3675
and then	1381
and your	1506
and •	3221
ange*	-4281
angerufen	-2204
angerufen $	-1574
angeschaut	-1565
angeschaut $	-1565
angry	-1958
aniv*	3121
aniversario	3121
anni*	1346
anniversaire	1528
anoc*	-1911
anoche	-1911
anoche _ no	-1108
anoche y	-1108
another _ $	-1124
another day	2416
anru*	9010
anrufen	5199
anrufen $	4346
answ*	7980
answer	9145
answer $	8195
answered	-1291
antw*	3601
antworte	2171
antworte _ nicht	2269
antworten	1431
antworten $	1431
anym*	-1966
anymore	-1966
anymore $	-1148
anyt*	-2698
anything	-2513
anyw*	-1016
anyway	-1011
anzu*	8279
anzurufen	3804
anzurufen $	3804
apar*	-1709
apartment	-1709
apol*	4632
apologize	2072
apologize _ i	1437
apologize and	1475
apology	2819
appe*	3736
appele	-1535
appeler	5831
appeler $	4613
appeler _ soir	2420
appeler _ •	-3501
appeler ce	2420
appeler •	-3501
approach	1508
approach _ ex	1600
approach my	1600
are	-2566
are _ a	2271
are you	3942
arou*	-2416
around	-2416
around _ is	-1441
arre*	1891
arrete	2163
arrete _ de	2405
arrete pas	2405
as	-3001
as _ no	-1024
ask	7889
ask $	-1486
ask _ about	1012
ask _ am	-2196
ask _ he	3094
ask _ i	-2196
ask _ if	1277
ask _ is	2592
ask _ out	-1758
ask _ sister	1709
ask _ to	-1306
ask _ why	1342
ask _ •	7910
ask her	-1988
ask him	1056
ask his	2395
ask how	-1711
ask my	-1240
ask •	7910
asked	-2420
aski*	2426
asking	2426
asking _ $	1167
at	1046
at 8	-1910
at _ again	1288
at _ airport	1175
at _ bar	1188
at _ day	-2929
at _ every	-1147
at _ for	1977
at _ last	-1254
at _ now	-1311
at _ page	1297
at _ photos	1397
at _ today	1083
at _ where	3913
at her	3763
at his	6341
at home	-1445
at lunch	2937
at my	-2573
at the	1996
at work	-3766
audio	1363
audio $	1627
auf	3924
auf _ profile	2267
auf sein	2267
aufh*	3465
aufhoren	3465
avec	-2221
avec _ $	-2113
avec lui	-1329
away	3824
away from	3475
ayer	-4491
ayer $	-2969
ayud*	3891
ayudame	3891
ayudame a	3891
babe	-1251
babe i	-1188
back	2945
back $	3937
back _ $	1110
back _ i	-1617
back _ with	1054
back from	1091
back if	-2344
back in	1493
back so	-1518
bad _ $	-1723
bad _ now	-1667
bad i	1266
bad right	-1667
badly	1213
badly $	1014
bar	3140
be	-4235
be _ $	-3054
be _ by	-2724
be _ i	1891
be _ if	3885
be _ the	3668
be a	2574
be at	3927
be mad	2450
be quiet	-1183
be so	1259
be there	1031
beba*	-2816
beca*	-1022
because	-1022
because _ be	1796
because _ do	1363
because _ will	1792
bed $	1903
been _ $	-1447
been _ and	2228
been _ at	1313
been _ his	-1124
been _ myself	1807
been _ weeks	1840
been fighting	1891
been looking	1313
befo*	5096
before	5115
before _ $	2372
before _ him	1008
before _ text	2090
before bed	2094
before i	2522
behi*	-1056
behind	-1056
being	-3187
being _ is	-1563
being around	-1482
beli*	-1503
believe	-1437
best	-2314
best _ and	-1363
best friend	-2129
best way	1021
better $	1586
big	-1770
big _ $	-1251
bin	1991
bin _ $	-1661
bin _ davor	1784
bin _ ihr	1369
bin _ traurig	-1170
bin kurz	1784
birthday $	2765
birthday _ i	-2273
bloc*	-1843
blocked _ $	1597
blocked me	2669
bloq*	-2426
bloqueei	-1678
book _ it	-1075
bored	-1262
boss	-2428
boss $	-1422
bot	-3016
bot $	-1644
bot _ $	-1282
boyf*	-3295
boyfriend	-3295
boyfriend _ his	-1028
brb	2402
break	1594
break _ $	2991
break _ contact	3758
break _ i	1210
break _ with	-3883
break and	1308
break no	3758
break up	-4313
breaking	1799
breaking _ $	1811
breaking _ contact	1863
breaking no	1863
breakup	-1914
breakup $	-1573
bring	-1823
bring _ um	-1372
buil*	2334
building	2334
building $	2510
busy	1160
but	-2031
but _ am	-1341
but _ feel	1196
but _ know	2031
but _ not	-1355
but _ really	1431
but _ want	1729
but i	1977
butt*	2672
button	2870
button $	2976
by _ $	-3950
by _ and	1534
by _ at	2928
by _ of	1340
by heart	1116
by his	1718
bye	3820
bye $	4082
c	-1855
c est	-1260
ca	-2024
cafe	2474
call	11913
call $	3034
call _ $	6703
call _ and	-2204
call _ mom	-2142
call _ up	3322
call and	4771
call her	-1595
call him	2584
call my	-1013
call*	2551
called	-2687
called $	2100
called _ $	-3054
called _ ask	-2318
called _ i	1552
called her	-2885
called to	-1503
calling	5573
calling $	2534
calling _ hotline	-1148
calling _ now	1059
calling a	-1170
calling and	3267
calling her	1847
calling him	-2194
calling me	-1311
calls	-1435
came	-1345
can	4592
can _ $	1257
can _ another	2478
can _ ask	-1886
can _ believe	-1353
can _ contact	1479
can _ get	1853
can _ he	-1127
can _ her	1618
can _ in	2449
can _ just	3073
can _ looking	1796
can _ resist	2988
can _ stop	3944
can _ to	-5223
can i	2212
can not	4647
can you	-3425
canc*	-1599
cans*	-2281
cansada	-1305
cansada de	-1155
car	-1227
cara	-4691
card	1111
carta	1839
casa	6287
casa $	3116
casa _ $	3756
casa dela	3384
ce	3308
ce _ je	3928
ce que	3286
cero	2432
cero $	2432
cham*	3081
chamar	3932
chan*	-2156
chance $	-1718
chance _ $	1332
chance of	1404
change	-1536
changer	-1224
chat	6222
chat _ $	3719
chat _ open	2227
chat is	2091
chea*	-1174
chec*	4915
check _ $	-1746
check _ last	2848
check _ page	-1744
check _ seen	2848
check _ today	-1744
check her	1766
check if	1024
check in	-1529
checked	-2455
checked _ profile	-1990
checked his	-1990
checking	6380
checking _ $	1927
checking _ location	5187
checking _ she	4075
checking _ unblocked	3600
checking his	3271
checking if	4894
checking in	-1210
chest	2159
chez	2067
chez elle	2329
class	-1887
clea*	-1294
clearly	-1280
clos*	1337
close	2586
close _ $	2448
close to	2781
closure	2070
cold	-1031
com	2805
com _ dele	-1215
com _ mais	1251
com _ so	1251
com ela	2365
com o	3323
come	-5298
come _ $	-2510
come back	-2878
comi*	-1303
comm*	-1229
como	-1655
compared	-1603
compared to	-1603
con	-1818
con _ $	-1456
con ella	1404
conc*	-1057
cong*	1377
cons*	2863
considering	3416
cont*	4639
contact	1268
contact $	-1376
contact _ $	1624
contact _ ex	2805
contact _ her	-1665
contact _ not	1966
contact her	1532
contact my	2805
contacto	2341
contacto _ $	2432
contacto cero	2432
contestarle	6256
contestarle $	6715
contesto	-1139
contesto $	-1139
conv*	4901
conversation	2968
conversation _ my	3025
conversation with	3735
cort*	-1478
could	5503
could _ about	1942
could _ and	2199
could _ him	3148
could just	3014
could not	1580
could tell	2252
coun*	-3303
counselor	-1258
counts	-1364
cour*	3463
course	3927
course $	3927
cous*	1416
cousin	1416
cousin to	1440
crack	1000
crav*	1164
craving	1164
craving to	1164
cried	-1690
crow*	-1563
cryi*	-1080
crying	-1080
cuan*	-1000
cuen*	1014
cuenta	1014
cump*	2896
cumpleanos	2896
cut	-4046
cut _ bad	-1950
cut _ right	-1667
cut so	-1950
d _ $	-1431
d elle	-1193
da	-1081
da _ $	-1081
dad	-1595
dan	1936
dan _ de	1936
dan ganas	1936
dar	4951
das	-1854
das _ $	-1163
dass	1259
dati*	-1549
dating	-1549
datos	-2420
datos $	-2420
daug*	-1142
daughter	-1142
davor	1784
day	-2574
day $	-7294
day 12	4787
day _ and	4444
day _ the	3673
day _ to	2434
days _ can	1805
days _ i	1212
de	5585
de _ $	-1280
de _ appeler	3479
de _ ce	2165
de _ de	2359
de _ ecrire	1500
de _ ela	1240
de _ ella	-1014
de _ instagram	2091
de _ le	1616
de _ mes	1387
de _ o	1267
de _ para	2004
de _ por	-1179
de _ que	-2973
de _ si	2866
de _ su	2915
de el	1904
de escribirle	2326
de ganas	2879
de l	2982
de la	2585
de le	-4679
de ligar	5635
de llamarla	1843
de lui	2198
de me	-1363
de mirar	4451
de novo	1508
de olhar	1267
de viver	-1070
dead	-5186
dead $	-1152
dead _ $	-1578
death	-3031
debe*	9334
deberia	9334
deci*	1492
decirle	2137
decirle que	2137
deja	-2051
deja _ $	-1162
dejar _ su	2008
dejo	-1255
dela	10573
dela $	4382
dela _ $	1081
dele	-1230
dele _ $	-1343
dele*	-3555
delete	-2270
deleted	-2647
deleted _ number	-2405
deleted his	-1574
deleting	1361
deleting _ $	1361
dem	6979
dema*	3128
depr*	-1190
depu*	-1320
depuis	-1320
der	-1873
dern*	2195
derniere	2631
desde	-1231
desde que	-1028
dese*	-1122
desp*	2648
desperate	1304
desperate $	1304
despues	1082
despues de	1153
dest*	-2250
destroy	-2158
destroy _ $	-2064
deva*	1049
devant	1298
devo	6434
devo _ ela	5260
dia	-3167
dias	-1278
dich	-1263
did	-5929
did _ $	-1042
did not	-3367
die	-4972
die $	-1415
die _ $	-3953
die nachricht	3865
died	-2251
diff*	-1227
dinn*	-1947
dinner	-1934
dinner $	-1106
dire	2613
disc*	-1072
dist*	2238
divo*	-1573
divorce	-1135
do	-2383
do $	-1720
do _ $	3296
do _ a	1938
do _ answer	3394
do _ approach	1600
do _ back	2682
do _ do	-1787
do _ feel	-1223
do _ get	-1625
do _ him	-2113
do _ his	2015
do _ i	1894
do _ if	-1464
do _ know	-1005
do _ look	-1518
do _ out	1168
do _ say	3686
do _ start	2285
do _ still	-1554
do _ tell	-1038
do _ text	1290
do _ think	3552
do _ to	-3265
do _ want	-2463
do _ what	3393
do _ whether	-1089
do _ with	-1099
do i	10034
do it	-1761
do not	-4818
do something	-1391
do this	1107
doct*	-1485
doctor	-1413
does	-5569
does _ $	-1106
does my	-1161
does not	-1540
dog	-1761
doing	3991
doing $	3971
doing _ $	-1553
doing so	1233
dois	5711
dois _ ou	2897
dois appeler	-4107
dois je	6753
dorm*	-1874
dormir	-1874
down	-1036
draf*	1659
drea*	-2745
dreamed	-2276
driv*	3416
drive _ his	1880
drive by	1880
driving	3416
driving _ his	3768
driving to	3768
drop it	1215
drove	-1251
drove _ his	-1153
du	-2626
du _ $	-1296
dying	1415
dying _ $	1564
dying _ know	-2542
dying to	2796
e _ $	-2164
e _ respondi	-1836
e eu	-1836
each	-1036
easi*	-1125
easier	-1111
ecrirai	-2307
ecrirai _ $	-2307
ecrire	3239
ecrire $	3168
ecrire _ $	1676
ecrit _ $	-1438
effa*	-1108
efface	-1108
ein	3377
eine	-1224
eine _ $	-1062
einen	2798
einf*	1947
einfach	1947
el	3642
el _ cero	2432
el contacto	2432
el movil	1726
ela	3756
ela $	3865
ela _ uma	1251
ela agora	1434
ela me	-1579
ela no	-1005
ela so	1251
ele	2698
ele $	6153
ele _ e	-2686
ele _ mandou	1306
ele _ me	-1023
ele _ respondeu	2321
ele de	1828
ele nao	-1054
ele ontem	-1977
ella	-2139
ella $	-3901
elle	-3231
elle _ $	-1562
elle _ repondu	2004
elle a	-1192
em	-2077
em _ $	-1446
email $	2154
embo*	-1062
embora	-1062
embora $	-1062
emoji	1047
emoji $	1047
empty	-2426
empty _ $	-2373
en	-3768
enco*	6059
encore	6059
encore $	6059
end	-2363
end _ $	-2330
end it	-2007
end up	2439
endi*	-1628
ending	-1628
ending it	-1034
enou*	-1623
enough	-1623
ente*	4803
entr*	2192
envie	6624
envie _ appeler	5444
envie _ l	2528
envie _ la	4160
envie _ le	-3508
envie _ lui	1843
envie d	2371
envie de	4254
envo*	2866
envoye	-2419
envoye _ $	-2419
envoye un	-2419
envoyer	4022
envoyer _ $	1432
envoyer _ message	1432
envoyer un	1402
er	-3832
er _ mich	-1797
er _ nicht	-1026
er _ sich	-1752
er hat	-2014
er online	2203
eras*	-1352
erase	-1490
escr*	16986
escreveu	-1404
escreveu _ eu	-1404
escribi	-4293
escribi _ $	-1588
escribi _ no	-1690
escribi anoche	-1428
escribio _ le	-1425
escribir	2917
escribir $	2917
escribirle	5747
escribirle $	4479
escribo	6630
escribo $	2535
escrito	2984
escrito _ $	1750
esqu*	-1544
esquecer	-1544
esquecer _ $	-1544
est _ $	-1731
est _ je	3928
est _ que	3928
est ce	3928
esta	2662
esta _ $	3511
esta en	3214
esta noche	1792
estar	-1281
estar _ $	-1176
estou	-1132
estou com	-1093
estoy	7818
estoy _ $	-2028
estoy _ punto	1813
estoy a	1813
eu	1502
eu _ $	1197
eu _ ele	1516
eu nao	-1174
eu respondi	-1836
euros	1150
even	-2446
evening $	-1211
ever	-2693
ever _ me	-1356
ever*	-5743
every _ $	1450
every _ i	-2308
every _ minutes	2848
every day	-3233
every night	3064
every ten	2848
everyone	-1250
everything	-3364
ex $	3821
ex _ $	-4154
ex _ a	-2513
ex _ and	1136
ex _ calling	-1907
ex _ i	3494
ex _ is	3009
ex _ me	-1319
ex _ my	-2732
ex _ new	1301
ex _ the	1188
ex _ what	1457
ex after	2115
ex and	-1972
ex m	-1699
ex me	-2753
ex that	2047
ex tonight	2365
excuse _ him	1070
excuse to	1274
exha*	-1516
exhausting	-1170
exis*	-2256
existing	-1540
explain	1033
explain myself	2450
extr*	-2057
extrano	-1307
face	-2036
face _ $	-2928
face*	3431
facebook	3125
fake	1669
falar	3885
falar _ $	2634
falar _ ela	3179
falar _ so	1251
falar com	4487
falta	-1922
falta _ $	-1089
fami*	-1540
family	-1388
fath*	-3025
father	-3003
father $	-1782
faut	1232
favo*	-1007
favor	-1313
favor $	-1261
feel	-1653
feel _ $	-3667
feel _ and	3108
feel _ calling	4071
feel _ have	1054
feel _ need	1341
feel _ worthless	-1021
feel an	1923
feel like	3378
feel so	-1861
feel*	-3201
feeling	-1872
feeling _ $	-1039
feelings	-1330
feelings $	-1287
feels	-4411
feels _ $	-1645
feels good	-1544
figh*	1388
fight it	1228
fighting	1614
finally _ back	1624
finally texted	1624
find	-2350
fing*	6221
finger	6284
finger is	2524
first _ to	1360
five	1816
five _ and	2146
five _ i	2162
flow*	7080
flowers	7080
foi	-1514
foi _ $	-1317
foi embora	-1062
fois	2525
fois $	2525
for	-6923
for _ $	-4085
for _ in	-1624
for _ message	-1800
for _ the	1292
for _ to	1192
for _ week	1163
for a	1851
for closure	1486
for everything	1071
for his	-1873
forg*	-7391
forget	-6522
forget _ $	-5896
forgot	-1059
frap*	-1079
freu*	-2011
freundin	-1849
freundin will	-1811
frid*	2247
frie*	-4707
friend	-2856
friend and	-2291
friends	-1831
friends $	-1656
friends _ $	1039
from	3771
from _ $	-2085
from _ gym	-1031
from _ her	4490
from _ number	1227
from a	2375
from messaging	1177
from texting	3394
from the	-2332
from tinder	-1218
front	1658
front _ building	1196
front of	1658
fuck	3911
fue	-1108
fui	-2071
fui a	-1916
ganas	4839
ganas _ $	5373
ganas _ escribirle	2326
ganas de	4839
gean*	-1788
geantwortet	-1788
geantwortet $	-1788
gebu*	2296
geburtstag	2296
geht	1330
geht $	2088
gern	1134
gern _ $	1134
gern schreiben	1134
gesc*	-1371
geschrieben $	-3238
geschrieben _ ich	3858
geschrieben und	-1335
gest*	-3725
gestern	-3008
gestern _ $	-1734
get	-1287
get _ $	-1408
get _ my	1919
get _ off	2170
get _ touch	3567
get this	2215
gets	-1427
getting _ $	1084
getting _ together	1154
getting back	1154
gig	1642
girl	-1699
girl $	-1185
girl _ gym	-1008
girl _ his	1083
girl _ the	-1016
girl from	-1008
girlfriend $	1161
give	-1697
glei*	4686
gleich	4686
go _ $	-3876
go _ contact	-1910
go _ gig	1642
go _ her	1022
go _ him	-2134
go _ his	1642
go _ party	1339
go _ sleep	-1410
go _ therapy	-1829
go _ there	1219
go _ without	2427
go back	-1127
go no	-1660
go of	-2330
go out	-1804
go over	1226
go there	2324
go to	-1207
goes	1136
goes to	1911
going	6515
going $	-1133
going _ $	6173
going _ do	-1685
going _ her	3348
going _ him	3918
going _ his	-1572
going _ kill	-1775
going _ look	2569
going _ my	3114
going _ myself	-1219
going _ now	1126
going _ the	1730
going _ to	1061
going _ use	4820
going over	6868
going there	1944
golp*	-1268
gone	-2463
gone $	-2217
good	-5599
good $	-1932
good _ $	-2860
good _ to	-1403
good time	-1333
good*	-2566
goodbye	-2328
goodbye to	-1456
goog*	-1134
google	-1033
google it	-1033
got	-2926
got _ $	-1383
gran*	-1536
grat*	1952
gratulieren	2394
gratulieren $	2394
guy	-4535
guy _ $	-1162
guy _ on	-1169
guy _ tinder	-1218
guy from	-1655
gym _ $	-1019
ha	1198
ha escrito	1234
habe	-5627
habe _ $	-1922
habe _ angerufen	-1007
habe _ angeschaut	-1565
habe _ auf	-1276
habe _ geschrieben	-2101
habe _ gestern	-1451
habe _ nicht	-1614
habe _ profile	1929
habe _ schon	7813
habe die	4248
habe ihm	-1385
habe ihr	-2658
habe sein	2991
habe sie	-2911
habl*	6759
hablar	1278
hacer	-2722
had	-2603
hallo	4886
halt	1282
hang	1409
hang _ $	2112
hang up	2816
happ*	-1453
happy	1653
happy _ $	2489
happy birthday	2690
hard _ text	1081
hard _ to	1055
hard not	1081
hard*	4344
harm	4080
harm in	5224
has _ of	2424
hat _ $	-2390
hat _ ich	3398
hat _ und	-1559
hat geschrieben	3222
hat mich	-1568
hate	-1589
have	-4344
have _ $	-3234
have _ a	2262
have _ fighting	1891
have _ her	2232
have _ my	-1240
have _ myself	2912
have _ see	-2936
have _ this	2177
have _ to	-1988
have _ typed	1184
have been	1378
have no	-1055
have not	-1740
have to	-1788
have written	2348
havi*	2472
having	2472
having a	2987
he	-9727
he _ $	3981
he _ a	-1782
he _ am	-1014
he _ be	1103
he _ do	1147
he _ doing	1337
he _ he	1294
he _ her	-2766
he _ his	-1094
he _ if	2111
he _ mad	2490
he _ me	2291
he _ misses	2479
he _ not	-1415
he _ online	1625
he _ out	-1025
he _ so	1836
he _ texted	1624
he _ the	-1139
he _ there	1469
he _ to	-4025
he _ want	1013
he _ with	1307
he blocked	3084
he did	-1271
he finally	1493
he has	2100
he is	-3437
he left	1875
he misses	1586
he says	-1728
he sent	-1102
he should	-2387
he texted	1384
he wants	-1889
he was	-1394
he would	-1688
he wrote	1984
head*	1510
heal*	-1523
hear	1219
hear _ voice	1495
hear her	1420
hear*	-2316
hearing	-1904
hearing _ $	-1904
heart	1810
heart _ $	1382
heart out	1931
hello	-1022
help	7414
help $	2362
help _ am	4263
help i	4153
help me	1523
her	16855
her $	5570
her _ $	4777
her _ about	-1033
her _ after	1322
her _ am	1030
her _ and	-3648
her _ at	2506
her _ day	-2027
her _ every	5451
her _ for	1059
her _ how	1593
her _ i	-2964
her _ if	-1673
her _ in	1003
her _ is	-1206
her _ it	1143
her _ last	-1939
her _ me	-1815
her _ much	1560
her _ no	-4028
her _ seen	1766
her _ sunday	-3203
her _ to	3352
her _ with	1457
her _ •	-1010
her a	4170
her again	4589
her back	-1223
her birthday	-3895
her door	1800
her ex	-9770
her going	1317
her i	1637
her if	1704
her in	-1312
her mom	-2580
her on	-1801
her page	-1357
her please	2216
her so	1143
her stories	-1799
her to	-2705
her up	2214
her voice	1133
her work	3557
here	-2170
here $	-2070
herm*	1824
hermano	1915
hers	1090
hers $	1090
hesi*	1981
heur*	1853
heures	1853
hey _ $	-1103
hey _ i	1556
hi	6165
hi $	7180
hi _ am	-1505
hier	-4556
hier $	-3171
hier _ $	-1262
him	13018
him $	5736
him _ $	5563
him _ a	1298
him _ and	-3438
him _ he	1932
him _ i	3037
him _ know	1946
him _ letter	-2207
him _ much	-1475
him _ now	1162
him _ promotion	1253
him _ time	1062
him _ to	1236
him _ we	1242
him _ what	-1097
him _ work	-2372
him _ you	-1384
him a	-1235
him about	1635
him again	-3804
him and	-1567
him at	-2004
him back	-2513
him for	1403
him last	-1635
him one	1261
him the	1399
him up	2325
his	6267
his _ $	3842
his _ a	1471
his _ again	2244
his _ all	-1501
his _ at	2536
his _ but	1116
his _ by	-2252
his _ called	-2196
his _ every	2050
his _ for	1999
his _ girl	-1042
his _ girlfriend	1973
his _ he	3929
his _ house	-2554
his _ i	-1018
his _ in	-2334
his _ is	1833
his _ last	-1226
his _ me	-1116
his _ my	-1211
his _ night	3328
his _ s	1405
his _ talk	1651
his _ to	-1119
his _ today	-1642
his best	-1109
his ex	-3105
his face	-2645
his facebook	1917
his father	-1784
his gig	1642
his house	1391
his letters	-1113
his message	-1691
his messages	2169
his number	-3373
his page	3566
his parents	-1386
his photo	2760
his place	2405
his sister	1043
his things	-1328
his whole	-2017
hist*	3591
historias	4748
historias $	3034
historias _ $	1714
history	-1101
history $	-1064
hit _ a	1388
hit _ on	1942
hit _ up	1074
hit him	1236
hit me	-1332
hoffe	-1289
hoje	-1440
hold	1569
hold _ back	1919
hold me	1919
home	-3424
home $	-1105
home now	-1181
hone*	-1098
honestly _ just	-1208
honestly i	-1039
hope	-3416
hopi*	-2134
hoping	-2134
horen	3367
horen $	3367
hotl*	-1339
hotline	-1339
hotline $	-1148
hour	1961
hour _ $	-1613
hour ago	2520
hours	2177
hove*	2469
hovering	2469
hovering over	2469
how _ $	-1968
how _ am	-2843
how _ approach	1508
how _ be	2789
how _ before	2000
how _ days	2198
how _ doing	1022
how _ hurt	4267
how _ is	2954
how _ know	-2089
how _ start	2338
how _ stop	-1183
how _ you	4876
how are	5632
how he	2704
how i	-3500
how is	-1420
how many	1581
how she	1274
how to	-2311
hoy	-1193
hoy $	-1288
hoy es	3023
huge	3081
huge _ $	3203
hurt	3532
hurt $	3318
hurt _ $	1847
hurt right	2272
husb*	-3557
husband	-3557
husband _ to	-1920
i	1908
i $	1450
i _ $	3995
i _ a	1384
i _ about	2566
i _ and	-2796
i _ angry	-1415
i _ another	2433
i _ answer	3309
i _ ask	3670
i _ at	3326
i _ back	2818
i _ be	-1236
i _ before	1031
i _ boyfriend	-1248
i _ by	3897
i _ call	6096
i _ calling	4402
i _ care	2316
i _ checking	2062
i _ close	2798
i _ closure	1202
i _ could	2109
i _ cut	-2295
i _ die	-2147
i _ driving	1394
i _ end	2085
i _ every	-1300
i _ ex	4880
i _ feel	-1142
i _ fighting	1891
i _ for	-4510
i _ forget	-5719
i _ get	3293
i _ go	3986
i _ going	1282
i _ goodbye	-1482
i _ guy	-1588
i _ gym	2285
i _ he	-2468
i _ hear	1522
i _ hi	2654
i _ him	3415
i _ his	3700
i _ home	-1423
i _ hurt	-1448
i _ i	-1194
i _ if	1380
i _ is	-1572
i _ it	-1394
i _ just	7252
i _ kill	-1004
i _ know	3458
i _ last	2002
i _ learn	-1296
i _ let	1158
i _ like	6017
i _ look	-1830
i _ looking	2336
i _ lose	1152
i _ love	999
i _ make	-1870
i _ met	-1298
i _ mom	-1677
i _ my	-4320
i _ never	-4204
i _ no	-2131
i _ not	-4496
i _ number	-2328
i _ of	-2105
i _ on	-3259
i _ one	4693
i _ opened	2098
i _ our	1695
i _ outside	1749
i _ over	4616
i _ overwhelming	1445
i _ probably	-1123
i _ profile	-1671
i _ reach	1838
i _ reply	3828
i _ said	2711
i _ scared	-1242
i _ scream	-1334
i _ send	3650
i _ shaking	1407
i _ should	1223
i _ sleep	-1339
i _ so	2632
i _ something	2579
i _ sorry	3223
i _ strong	-1228
i _ sure	-2762
i _ talking	-2023
i _ tell	4946
i _ tempted	5358
i _ text	4092
i _ the	-3382
i _ therapy	-1881
i _ think	1710
i _ this	4376
i _ through	-1161
i _ today	-1427
i _ too	-1154
i _ typing	7269
i _ use	3040
i _ waiting	-1448
i _ want	-1088
i _ weak	1466
i _ whether	-1031
i _ will	1480
i _ wish	-1137
i _ with	-7122
i _ worried	-1198
i _ worthless	-1142
i _ write	-1865
i _ writing	2486
i _ written	2268
i _ yesterday	-1001
i _ you	-6003
i _ your	-1213
i almost	1732
i always	2375
i am	5295
i answer	6510
i approach	1600
i ask	2304
i asked	-1166
i blocked	-1225
i call	4109
i can	2755
i check	2848
i checked	-1673
i contact	1479
i could	3882
i deleted	-1675
i dreamed	-2276
i end	-1242
i feel	2303
i had	-1166
i hate	-1328
i have	1088
i hope	-1704
i keep	4087
i know	3182
i look	4016
i messaged	-2180
i met	-1295
i might	5427
i miss	-2600
i pick	1715
i really	1646
i replied	-1170
i reply	1795
i respond	1613
i said	-2359
i saw	-1668
i say	4335
i see	-1295
i send	4907
i sent	-1136
i should	4911
i start	2349
i stayed	-2470
i stop	1063
i swear	1470
i text	2236
i texted	-1943
i think	-2519
i told	-1201
i typed	1417
i wake	-1027
i was	-2478
i went	-2782
i were	-2004
i will	2936
i would	-1879
i write	6742
i wrote	-3007
i •	-2307
ich	11246
ich _ $	5762
ich _ anrufen	3228
ich _ antworten	1512
ich _ auf	-1584
ich _ aufhoren	3465
ich _ bei	1087
ich _ davor	1784
ich _ einen	2798
ich _ gestern	-1951
ich _ gleich	3492
ich _ heute	-1101
ich _ ihm	1163
ich _ ihn	-1714
ich _ jetzt	5022
ich _ kurz	2484
ich _ mich	-3062
ich _ mit	-1351
ich _ nicht	-1939
ich _ nie	-2605
ich _ nur	2720
ich _ profile	2433
ich _ schreiben	2763
ich _ sehen	2306
ich _ sein	4810
ich _ seine	3904
ich _ sie	3179
ich _ so	-2158
ich _ standig	2203
ich _ sterben	-1196
ich _ tot	-1394
ich _ um	-1312
ich _ vor	-1291
ich _ wehtun	-2496
ich _ zu	1023
ich bin	-1651
ich habe	-7652
ich hoffe	-1289
ich ihm	1059
ich ihr	2899
ich kann	2971
ich meine	-1064
ich mich	4229
ich mochte	3379
ich muss	3984
ich rufe	1714
ich schreib	2210
ich uberlege	1950
ich vermisse	-4186
ich war	-1149
ich werde	-1556
ich will	4391
ich wurde	1030
if	3676
if _ $	1816
if _ am	-1290
if _ called	3481
if _ do	1213
if _ does	-1014
if _ he	-1162
if _ is	4019
if _ just	3315
if _ me	6064
if _ ok	2175
if _ online	1789
if _ out	1656
if _ said	2596
if _ send	1326
if _ to	-1177
if _ unblocked	3600
if _ was	-1076
if _ would	-1118
if _ you	-2480
if he	2514
if i	2437
if only	-1082
if she	2677
ihm	6671
ihm _ $	3218
ihm _ gern	1134
ihm _ mehr	-2760
ihm _ schreiben	3505
ihm nicht	-4226
ihm schluss	-1982
ihm so	1726
ihm zu	1381
ihn	-2499
ihn $	-2160
ihn _ $	2135
ihn anrufen	1854
ihr	6197
ihr $	4363
ihr _ $	-1997
ihr _ geschrieben	-1338
ihr schreiben	1954
ihr wehtun	-2351
ihre	4379
ihre _ $	4379
il _ a	1569
il _ ecrit	2687
il faut	1232
il m	1596
in $	-1713
in _ $	-1102
in _ is	1083
in _ mailbox	2707
in _ of	1646
in _ tonight	1932
in _ with	3488
in a	-1131
in front	1658
in his	2477
in my	-1170
in person	1442
in the	2514
in touch	3567
inst*	7084
instagram	8182
instagram $	1405
instagram _ $	4581
instagram dela	3431
inte*	-1314
into	1658
into _ $	1905
ir	1892
ir _ casa	1892
ir _ su	1892
ir a	1892
is	5732
is _ $	-5030
is _ 10	2511
is _ a	-3089
is _ am	1039
is _ and	1604
is _ at	-1218
is _ bad	1890
is _ bot	-1334
is _ button	1199
is _ dead	-1137
is _ harm	5157
is _ have	2086
is _ her	-2937
is _ i	1203
is _ in	4906
is _ it	-1065
is _ me	3702
is _ my	4073
is _ normal	-1295
is _ not	1396
is _ now	1397
is _ of	-2355
is _ ok	2005
is _ on	-1378
is _ over	2061
is _ real	-1379
is _ right	3889
is _ send	2591
is _ so	1613
is _ the	8874
is _ today	1070
is _ too	2206
is _ weeks	1850
is _ weird	3717
is a	-4987
is been	1466
is calling	1059
is dating	-1342
is dead	-1143
is doing	1476
is going	-2271
is gone	-1659
is hovering	2469
is huge	1436
is i	1595
is in	4476
is it	3160
is killing	3139
is my	-1659
is not	-3059
is ok	2175
is on	4348
is online	2088
is open	2035
is so	-1151
is the	2282
is too	1160
is watching	-2972
is with	1403
ist	6381
ist _ $	2982
it	-2741
it $	-2132
it _ $	-1614
it _ a	-1425
it _ and	2543
it _ be	-1023
it _ been	1512
it _ day	1006
it _ heart	1116
it _ i	2775
it _ it	3636
it _ me	2332
it _ message	3506
it _ more	-1375
it _ no	-1150
it _ over	-1007
it _ so	1121
it _ to	4616
it _ too	1258
it _ wrong	1718
it be	2798
it going	-1422
it in	1047
it is	2630
it normal	-1258
it ok	2022
it out	-1120
it sending	4005
it to	-2123
it tomorrow	2590
it too	2552
it was	-1014
it weird	3717
it would	-1004
j	2552
j _ $	-1078
j _ a	1839
j _ d	2371
j _ envie	1114
j _ le	1696
j _ peur	-1709
j _ qu	-1258
j _ son	4305
j ai	1108
j arrete	2807
je	11790
je _ $	11102
je _ ai	-7102
je _ allee	-1186
je _ aller	3588
je _ appeler	-3242
je _ appelle	1197
je _ chez	2617
je _ de	-1839
je _ ecrirai	-2307
je _ ecrire	3513
je _ ecrit	-1187
je _ en	-1532
je _ envoyer	1114
je _ je	1240
je _ l	2058
je _ la	3975
je _ le	1822
je _ lui	1341
je _ me	-1412
je _ ou	3015
je _ pas	-2843
je _ passer	2329
je _ repondre	2567
je _ son	3694
je _ voir	-1030
je _ •	-3311
je and	-2540
je craque	1345
je dois	-1042
je l	1471
je ne	-3851
je reponds	3810
je vais	3722
je veux	5884
jetzt	5665
jetzt _ $	4426
job $	1680
jump	-1656
jump $	-1283
just	8584
just _ and	2263
just _ at	1404
just _ he	2169
just _ hi	2788
just _ him	3340
just _ if	1846
just _ look	1242
just _ once	2789
just _ one	1112
just _ out	-1358
just _ still	1738
just _ to	-2759
just _ want	1434
just _ would	1013
just call	3809
just one	1776
just said	2269
just saved	1688
just send	1302
just wanted	-1420
kann	2102
kann _ aufhoren	3465
kann nicht	3365
keep	3114
keep _ $	-1035
keep _ about	-1102
keep _ for	-1398
keep _ his	1398
keep _ if	1135
keep _ so	1149
keep _ to	2171
keep checking	1847
keep me	1204
keep thinking	-1092
keeps	-4387
keeps _ $	-2160
keeps calling	-2170
kids	-2800
kids _ $	-1179
kill	-3455
kill _ $	-1268
kill myself	-1537
killed	-1063
killing	1851
killing me	3255
knock	1424
know	6224
know _ $	-1319
know _ by	1116
know _ care	1670
know _ he	-1109
know _ heart	1116
know _ i	-1306
know _ is	1696
know _ much	1090
know _ not	2380
know _ she	1455
know _ still	1794
know _ to	2174
know how	1964
know i	2206
know if	-3446
know what	2632
know whether	-1070
know*	1978
knowing	1978
knows	2052
knows _ $	2191
kurz	3389
kurz davor	1784
l	10042
l _ $	8266
l _ ce	2025
l _ soir	2025
l ai	-1233
l appeler	9472
la	4369
la _ $	4868
la _ a	3323
la _ de	-1188
la cara	-3601
la voir	1507
land*	-1586
landlord	-1586
landlord $	-1428
las	-2250
las _ $	-1437
last	-3863
last _ $	-3916
last _ and	-1169
last _ every	2848
last _ ten	2848
last night	-4111
last seen	2848
last time	1186
last week	-2620
late	-1266
le	9541
le _ a	3155
le _ anoche	-1428
le _ de	1816
le _ escribir	2917
le _ j	1159
le _ mensaje	-1030
le _ no	2443
le _ o	3206
le _ un	1267
le _ y	-1902
le escribi	-4153
le escribo	6630
le mande	-1831
le quiero	3176
le respondo	3981
le tuer	-1242
le voy	1662
learn	-1845
learn to	-1322
leave $	-1855
leave _ alone	-1217
leave _ note	1548
leave _ on	1521
leave a	1548
leave it	1662
leben	-2137
leben _ $	-1135
leer	-1245
left	-1932
left _ on	1352
left _ read	1455
left me	1464
les _ $	1590
let	-1468
let _ of	-2405
let go	-2297
lett*	6551
letter	7768
letter _ it	1900
letter _ mailbox	1550
letter and	-2290
letter in	1550
letters	-1652
life	-4656
life $	-1325
life is	-1366
ligar	3876
ligar _ $	4409
ligar _ agora	3709
ligar _ ela	3886
ligar _ ele	4232
ligar _ •	-5182
ligu*	-1974
liguei	-1974
liguei para	-1688
like	1339
like _ $	-1484
like _ am	-1241
like _ and	3348
like _ have	1054
like _ him	1179
like _ •	6768
like calling	4071
like my	-1145
like this	-1215
like to	2491
liked	-1889
liki*	2530
liking	2530
litt*	3897
little	3897
live	-2996
live without	-1106
llam*	14707
llamar	-2201
llamar _ •	-3480
llamar •	-3480
llamarla	7444
llamarla $	4558
llamarlo	9464
llamarlo $	6129
llamarlo _ $	3335
llevo	-1339
lo _ $	1783
lo que	-1568
loca*	5069
location	5069
lol	-4771
lol $	-3442
long	-1168
long _ $	1015
long*	1424
longer	1460
longer i	1837
look	4965
look $	2370
look _ every	2084
look _ her	-1065
look _ page	1993
look _ profile	-1843
look at	2137
look*	1200
looked	-2680
looked _ her	-1908
looked at	-1830
looking	3880
looking _ her	2861
looking _ his	2849
looking _ my	-1353
looking _ profile	1974
looking _ stories	-1353
looking at	3913
los	-1510
los _ $	-1108
losc*	-1238
lose	1052
lose _ $	1185
lost	-1263
love	-1528
love _ $	-1346
love _ her	1854
love to	1570
lui	3635
lui $	-4260
lui _ $	8787
lui _ ecrit	-1471
lui _ hier	-3060
lui _ message	1777
lui _ ou	1114
lui _ un	1652
lui ai	-4593
lui dire	2613
lui ecrirai	-2307
lui ecrire	5014
lui envoyer	2024
lui parler	2929
lunch	5286
lunch $	2880
lying	-1141
lying to	-1100
m	-2527
m _ $	-2904
m _ ecrit	2590
m _ repondu	2004
m appelle	-1111
ma	-5131
ma _ $	-3310
mach*	-2078
mad	1875
mad _ i	2344
mad if	2463
made	-1713
mail*	5087
mailbox	2707
main*	1066
maintenant	1066
mais	-1931
mais _ vez	1251
mais uma	1251
make	-4204
make _ to	-1887
make it	-2373
make sure	-2124
man	-1847
mana*	-1448
manana	-1419
mand*	8385
mandando	2372
mandando mensagem	2124
mandar	6440
mandar _ $	2599
mandar _ oi	1404
mandar _ para	2065
mandar mensagem	3635
mandar um	1761
mandarle	5437
mandarle _ $	3985
mandarle _ a	1452
mandarle _ audio	1623
mandarle _ mensaje	2848
mandarle un	5437
mande	-1831
mande un	-1558
mandei	-4801
mandei mensagem	-2504
mando	6445
mando _ $	3410
mando _ mensaje	-1901
mando um	3197
mandou _ $	-1720
mandou _ e	1239
many _ i	1289
many days	2410
marr*	-1897
marriage	-1003
mas _ $	-1636
mata*	-2765
matar	-3324
matar _ $	-1878
matar ele	-1845
matarlo	-1955
mate	-1026
matin	-1097
matin $	-1097
maybe	9516
maybe _ $	-1595
maybe _ is	2033
maybe _ should	2171
maybe _ •	6575
maybe i	5506
maybe one	1688
me	-6831
me $	-2250
me _ $	-10855
me _ a	-1231
me _ am	3005
me _ and	-1181
me _ better	2065
me _ call	-2026
me _ calling	2879
me _ de	2060
me _ e	1197
me _ escrito	1234
me _ esquecer	-1544
me _ feel	1187
me _ for	1231
me _ ganas	4815
me _ him	2247
me _ how	-1098
me _ i	1693
me _ is	-1254
me _ la	-1641
me _ le	-1878
me _ me	-1053
me _ mensagem	1309
me _ mensaje	-1901
me _ movil	1726
me _ mucho	2443
me _ no	-1230
me _ of	2254
me _ otra	1324
me _ por	3469
me _ que	2290
me _ read	1455
me _ so	1138
me _ text	4006
me _ texting	3394
me _ the	-1087
me _ this	2454
me _ to	3582
me _ un	-3406
me _ ver	1904
me _ y	1683
me about	-1483
me again	-1132
me ajuda	-1544
me back	1601
me dan	1936
me escreveu	-1404
me from	4527
me ha	1234
me mando	-1901
me muero	5343
me not	5794
me out	2513
me quiero	-1085
me respondeu	2258
me to	-2828
me wants	3000
meet	-2578
meet _ $	-1922
meet _ people	-1171
meet new	-1171
meet*	-1193
meeting	-1193
mehr	-6249
mehr $	-3383
mehr _ $	-1643
mein	1631
mein _ ist	3305
meine	-4521
meine _ $	-1170
meine _ will	-1811
meine freundin	-1849
meine mutter	-1029
meld*	2161
melden	3754
melden $	3754
meldet	-1593
meldet _ $	-1285
meldet sich	-1285
meme	1977
meme $	2299
mens*	5403
mensagem	3674
mensagem $	3802
mensagem _ ela	-2348
mensaje	2238
ment*	-1032
merry christmas	1042
mes $	1492
mes _ $	-1327
mess*	5767
message	10090
message _ ex	1627
message _ my	2553
message and	3054
message my	1703
message to	1586
messaged	-3318
messaged _ yesterday	-1492
messaged my	-1110
messages	-1953
messages _ $	-1433
messaging her	1502
met	-2909
met _ $	-2600
met him	-1277
meu	-3791
meu _ $	-3171
mi	-7742
mi _ me	-2340
mi _ quiere	-3713
mi amiga	-3525
mich	-1948
mich _ $	-1102
mich _ ihm	3144
mich um	-1383
midn*	2102
midnight	2102
might	7357
might _ $	3184
might _ her	2354
might _ up	1550
mim	-1644
mim $	-1447
mine	1415
minha	-3071
minha _ $	-1882
minu*	2192
minutes	1715
minutes $	2287
mir	-4869
mir _ $	-2295
mir _ ich	-1071
mir _ zu	-1128
mira*	-1197
mirando	-1197
mirando _ $	-1197
mirar	6803
mis	-2912
mis _ $	-2817
mis datos	-2420
miss	-4427
miss _ $	-2808
miss _ him	-1055
miss me	-1616
misses	1385
misses _ $	1462
misses me	1485
mist*	1430
mistake	1470
mistake $	1487
mit	-1750
mit _ schluss	-1982
mit ihm	-1058
moch*	3273
mochte	3273
mochte meine	1614
moi	1614
moi a	1939
mom	-2355
mom _ ask	-1441
mom called	-1390
mom is	-1542
mom s	1480
mome*	2309
mon _ $	2557
mon _ a	-1814
mon _ m	-1795
mon ex	1217
mond*	-1724
monday	-1709
monday $	-1517
month	-1848
month $	-1154
mood	-1026
more	-2646
more _ $	-2593
more _ and	1352
more _ then	2273
more time	1076
morg*	-1006
morgen	-1006
morir	-1181
morn*	-2283
morning	-2233
morning $	-1344
morr*	-2769
morrer	-2144
mort	-1097
most	-1212
moth*	-2014
mother	-1845
mour*	-1177
mourir	-1177
move	-1500
move _ $	-1243
move on	-1114
moved	-1494
movie	-1426
movil	1726
much $	-1852
much _ $	-1563
much _ am	2028
much _ hurt	1090
much _ i	1914
much _ me	1090
much longer	1583
much*	1465
muchas	1465
muchas _ de	1465
muchas ganas	1465
mucho	1817
muero	5051
muero _ $	4213
muero _ de	2879
muero _ ganas	2879
muero _ risa	-1243
muero por	4489
murd*	-1550
murder	-1043
muss	6242
muss _ $	2189
muss _ sehen	2911
must	4262
mutt*	-1189
mutter	-1189
mutu*	1682
mutual	1682
my	-8198
my _ $	-2622
my _ a	-2508
my _ about	-1400
my _ after	1780
my _ am	-1065
my _ and	-3889
my _ dinner	-1095
my _ everything	-1306
my _ friend	-2143
my _ go	-1904
my _ his	-1207
my _ hovering	2469
my _ i	-2471
my _ in	-1022
my _ is	2217
my _ keep	-1120
my _ keeps	-1112
my _ me	-1423
my _ mom	3506
my _ my	-1719
my _ no	1116
my _ not	3348
my _ out	2765
my _ over	1611
my _ phone	1330
my _ s	4336
my _ so	-1529
my _ texts	-1143
my _ that	1131
my _ to	1118
my _ what	1389
my _ would	-1124
my _ yesterday	-1475
my _ •	7745
my back	-1147
my best	-2157
my boss	-2259
my boyfriend	-3491
my chest	2159
my cousin	1416
my dad	-1205
my daughter	-1137
my ex	18337
my first	1293
my friend	-1719
my friends	-1111
my heart	1261
my husband	-3558
my kids	-1521
my landlord	-1405
my life	-2026
my mom	-2614
my profile	-1875
my promotion	1253
my screen	2806
my son	-2341
my stories	-1624
my thumb	4032
my urge	1925
my wife	-1523
my •	8384
myse*	-1415
myself	-1415
myself $	-2955
myself _ $	-1387
myself _ again	1125
myself _ to	4129
myself not	3803
myself so	1280
na	4249
na _ $	3566
na _ dela	3384
na casa	5170
nach*	3313
nachricht	3865
nachricht _ $	3865
name	-1149
nao	-2739
nao $	3396
nao _ mais	-2151
nao _ que	-1111
nao aguento	1620
nao quero	-1493
nao respondi	-1148
ne	-2710
ne _ ecrirai	-2307
ne _ pas	-2888
ne _ plus	-1795
ne lui	-2590
near*	1360
nearly	1606
nece*	7514
necesito	8066
necesito _ $	4681
necesito _ su	3385
necesito _ voz	3385
need	1672
need _ hear	1310
need _ her	4548
need _ how	1373
need _ know	1158
need _ myself	1066
need _ see	1537
need _ to	-1219
need to	2127
needs	-1232
never	-5809
never _ $	-2046
never _ him	-2525
never _ to	-1971
never met	-1298
new _ to	1209
new girl	-1042
new girlfriend	1449
new job	2092
new number	1003
new people	-1171
next	-1605
nice	-2329
nice _ $	-1651
nicht	-5183
nicht $	3095
nicht _ $	-6712
nicht _ ich	-1236
nicht _ sein	-1137
nicht aufhoren	3465
nicht mehr	-4719
nie	-2916
nie _ $	-2810
nie wieder	-2605
night	-1724
night $	-2214
night _ $	2572
night before	2101
no	1421
no _ $	1361
no _ am	-2005
no _ contestarle	4405
no _ de	7386
no _ dejar	1033
no _ escribi	-1844
no _ escrito	-1215
no _ he	-1465
no _ i	1272
no _ is	-1143
no _ mas	2796
no _ me	-1312
no _ not	-2005
no _ si	2972
no _ vivir	-1598
no aguanto	3970
no contact	-1967
no i	-2005
no le	-2599
no more	-2454
no one	-2076
no paro	2982
no quiero	-2453
no se	3531
nobo*	-2025
nobody	-2025
noche	1088
noche $	1088
norm*	-1040
normal	-1014
normal to	-1258
not	-1164
not $	4424
not _ $	4288
not _ but	1888
not _ call	4438
not _ can	2155
not _ check	-1510
not _ for	-1704
not _ he	-1555
not _ her	1031
not _ him	-6743
not _ it	-1388
not _ looking	1796
not _ me	-3046
not _ my	-2010
not _ right	2267
not _ see	-1301
not _ she	-1206
not _ text	3567
not _ this	3666
not _ to	-6101
not _ up	-1268
not _ what	3460
not _ write	1367
not _ •	1225
not be	-3332
not believe	-1341
not fight	1231
not going	-3267
not hurt	2619
not kill	1089
not know	1503
not knowing	2101
not reach	1153
not resist	2988
not stop	4682
not text	2522
not texting	-3702
not think	1903
not to	11724
not want	-2103
note	3023
note $	1518
note on	1516
noth*	-1988
nothing	-1988
noti*	1029
notifications	-1501
nouv*	3323
nouvelles	3323
novio	-2896
novio $	-1357
novo	1393
novo $	1508
now	5874
now $	2512
now _ i	2056
now _ to	1422
now _ want	3582
now _ will	1073
now he	1309
now i	2374
nuevo	-2789
nuevo novio	-2721
number $	-1879
number _ i	-2098
number _ know	1116
number _ my	2806
number _ on	2806
number but	1116
number is	3224
nume*	-2338
numero	-2338
numero _ $	-2010
nunca	-1185
nur	6474
nur kurz	1605
o	4206
o _ $	-1055
o _ dele	-1210
o instagram	1267
o meu	-2443
o no	3206
o numero	-2010
ob	1189
ob _ ist	1189
ob _ online	1189
oder	3946
oder _ $	3946
oder nicht	3946
of	-4327
of $	-1063
of _ $	-1682
of _ and	-2249
of _ being	-1474
of _ building	1196
of _ her	2923
of _ him	2252
of _ his	3533
of _ over	1243
of _ wants	2991
of breaking	2242
of calling	2879
of course	3927
of going	1803
of him	-2218
of his	-1370
of me	2908
of my	-1044
of showing	1092
of the	-1944
off _ $	-1205
off _ and	2218
off my	2248
offi*	1231
office	1231
office $	1385
oh	-1129
ohne	-1655
ohne _ $	-1483
ohne sie	-1349
oi	4084
oi $	1303
oi _ $	2796
ok	5978
ok $	3964
ok _ i	1087
ok _ it	1695
ok if	1131
old	-1509
olhar	2110
olhar _ dela	2110
olhar _ instagram	1267
olhar o	2110
olhei	-1692
olvi*	-1226
on	2210
on $	4121
on _ $	-3758
on _ all	-1538
on _ and	-1404
on _ at	2082
on _ for	1424
on _ instagram	-1094
on _ job	1592
on _ new	1530
on _ page	2617
on _ screen	2806
on _ so	1391
on _ the	1834
on _ to	1435
on her	1555
on his	1834
on monday	-1172
on my	2082
on read	1455
on sunday	-3039
once	1960
once $	2799
one	12559
one _ $	1409
one _ and	1348
one _ away	4121
one _ from	3893
one _ letter	1211
one _ message	1749
one _ not	3154
one _ then	1070
one _ time	2311
one _ would	1208
one call	2042
one last	3377
one little	4040
one more	2208
one of	-1857
onli*	4653
online	4653
online $	1789
online _ $	2840
online ist	1189
only	-2634
only _ would	-1044
ontem	-3602
ontem $	-2809
open	4117
open $	1455
open _ $	2235
open his	3180
open*	1891
opened	2098
or	1240
or _ $	-1436
or _ it	1912
or just	1433
other	-2041
otra _ $	-1595
otra vez	-1117
ou	10344
ou _ $	7951
ou nao	3396
ou pas	4555
our	1378
our chat	2405
our friends	1393
out	2583
out _ $	-3918
out _ calling	2879
out _ her	2175
out _ him	3358
out _ i	2176
out _ the	-1979
out _ this	1239
out _ today	1427
out _ will	1243
out and	2607
outs*	3061
outside	3061
outside _ $	2543
outside her	1915
outside the	1374
ouvir	3549
ouvir _ voz	3549
ouvir a	3549
over	8071
over $	-2077
over _ $	7603
over _ and	1147
over _ knock	1226
over send	2591
over the	1226
over there	5941
over to	2456
overwhelming	1445
page	4633
page _ night	3168
pain	-1350
para	5871
para _ $	4407
para _ agora	3942
para _ meu	-2443
para _ ontem	-1977
para _ •	-5206
para ela	2769
para ele	4723
para mim	-1117
para o	-2443
para ver	3744
para •	-5206
para*	4225
parabens	2673
pare*	-1639
parents	-1371
parl*	2929
parle	-2464
parle _ $	-2126
parler	2929
parler $	2929
paro	2746
paro de	2746
part	2735
part _ me	2830
part _ wants	3000
part of	2735
part*	-1888
party	1467
pas	2296
pas $	2764
pas _ $	2339
pas _ de	-3902
pas de	1789
pas envie	-3115
passer	2329
passer _ elle	2329
passer chez	2329
past	-4343
past the	-3551
pausa	-1260
pause	-1832
pedir	3186
pedir _ amiga	3186
pens*	-2497
peop*	-3955
people	-3955
people $	-1668
perf*	2876
perfil	2332
perfil $	2285
person $	1333
peur	-1709
peur de	-1709
phone	1321
phone _ call	1009
phone _ i	1316
phone to	1565
photo	2615
photos _ $	-2054
pick _ $	1634
place	1999
place _ $	2865
place now	2074
plan*	2388
planning	2879
planning _ for	1398
planning _ to	1923
planning to	1294
plea*	-1744
please	-1640
please _ $	-2352
please _ me	5224
please keep	1196
pleu*	-1411
plus	-2893
plus $	-1260
point	-2690
point of	-3307
por	1405
por _ $	-1289
por ella	-1531
por favor	-1313
por que	-1629
posso	4914
post	2042
post _ i	1016
post*	2692
posted	2880
pour	1278
prec*	1329
preciso	1807
preg*	1874
pres*	1652
priv*	1032
private	1032
prob*	-1009
probably	-1542
proc*	-1266
prof*	5925
profile	6272
profile _ $	3052
profile angeschaut	-1565
prom*	2382
promised	1816
promotion	1253
promotion $	1253
puedo _ de	1033
puedo dejar	1033
punto	1813
punto de	1813
putt*	2335
putting	2335
qu _ m	-1258
qu elle	-1618
quase	1665
quase _ $	1819
quase _ mensagem	2124
quase mandando	2372
que	3546
que _ $	7431
que _ amo	3697
que _ el	-1471
que _ embora	-1062
que _ foi	-1062
que _ l	1692
que _ la	1931
que _ reponds	1661
que _ respondo	2345
que _ um	1622
que ele	-2285
que eu	6001
que je	5620
que la	3580
que le	4174
que llamar	-2292
que me	-1068
que se	-1453
queb*	-1225
quel*	-1647
quelle	-1303
quer	-1037
quer*	1560
queria	1560
queria _ com	1936
queria que	-1653
quero	7184
quero _ $	1621
quero _ ele	1656
quero _ para	3685
quero ligar	2638
quero morrer	-1018
ques*	-1171
quick	2794
quie*	4341
quiere	-3750
quiero	8099
quiero _ $	6173
quiero _ a	-1916
quiero _ audio	1798
quiero _ con	1026
quiero _ ella	1282
quiero _ la	2099
quiero _ mas	-1016
quiero _ mensaje	2475
quiero _ mi	-1267
quiero _ que	4707
quiero _ un	4273
quiero _ you	2997
quiero decirle	2137
quiero llamar	-1194
quiero mandarle	3668
quiero que	-2925
quiet	-2196
quiet $	-1191
quis*	1601
quisiera	1601
quit	-1136
quit*	-2154
quoi $	2169
rain	-1124
rain $	-1120
rapp*	5592
reach	7065
reach _ $	2434
reach _ and	2238
reach out	6086
reached _ i	1060
reached _ to	-1179
ready	1123
ready to	2014
real	-1331
real*	3018
really	3228
really _ $	4099
really _ to	1819
really want	2178
refu*	-1903
refuses	-1650
refuses to	-1650
rega*	4232
regarde _ profile	-1815
regarder	4111
regarder _ $	4111
regr*	-1985
regret	-1736
regret _ $	-1590
regret it	-1533
relationship	-1567
remi*	-1329
remo*	-1956
removed	-1375
repl*	-1845
replied	-1750
replied to	-1117
reply	3501
reply $	1091
reply _ his	1066
reply _ story	1137
reply to	1925
repo*	7846
repondre	2242
reponds	4580
reponds $	1661
reponds _ $	2920
repondu	1448
resi*	2509
resist	2988
resp*	10534
respond	3781
respond $	3240
responder	4775
respondeu $	-1025
respondi	-4272
respondi $	-3571
respondo	6872
respondo _ $	2631
revoir $	-3225
right	5059
right $	1354
right _ $	2145
right _ i	2307
right now	5575
right to	-1221
ring $	-1131
risa	-2325
risa $	-2325
romper	1856
room	-1125
room*	1353
roommate	1365
rufe	1511
rufe _ an	1714
s	1048
s _ $	-3131
s _ is	2645
s _ on	3525
s _ to	1297
s phone	1330
sa	5065
saber	1454
sad	-1156
sagen	1097
sagen dass	1834
said _ $	2849
said _ birthday	2417
said _ me	2431
said _ misses	2401
said _ to	-1626
said goodbye	-1569
said happy	2417
said he	1873
said hi	2459
said i	-1746
same	1151
sang*	-1485
saud*	-2581
saudade	-2581
saudade _ $	-2226
saudade dele	-1810
saved	1526
saved me	1669
saw	-2099
say	7704
say $	1946
say _ $	3113
say _ her	1416
say _ i	1031
say to	1893
sayi*	3850
saying	3850
saying _ $	5109
says	-3644
says he	-1380
scar*	-1830
scared	-1568
scha*	4211
schauen	2561
schauen $	2009
schl*	-4451
schluss	-2200
schluss _ $	-2058
schon	11921
schon _ $	11301
schon wieder	4301
schr*	6737
schreib	2930
schreib _ $	2643
schreib ihm	2210
schreiben	5945
schreiben $	5658
schw*	1808
schwester	1894
scream	-1334
scream $	-1223
screen	2791
screw	1091
screw it	1104
se _ $	1160
se _ contestarle	4405
se si	2972
sec	1894
sec $	1894
seco*	2910
second	2976
see	-1952
see $	-2138
see _ at	-2985
see _ girlfriend	2503
see _ he	2425
see _ i	-1062
see _ is	3670
see _ new	2456
see _ she	4139
see a	-2213
see her	3823
see if	1106
see me	-1290
see my	-1519
see what	2278
seem*	1301
seeming	1304
seeming _ $	1304
seeming desperate	1304
seen	2609
seen _ minutes	2848
seen _ ten	2848
seen every	2848
sees	1085
sees _ $	1158
sees me	1444
sehen	5375
sehen $	4738
sehr	-2269
sehr $	-2216
sei	-1144
sein	5501
sein $	-1073
sein _ $	3080
sein profile	5258
seine	5032
seine _ $	2984
seine _ horen	3367
seine stimme	3367
self	-1925
self harm	-1167
sem	-1204
sem _ $	-1018
sema*	-2163
semana	-1682
semana $	-1510
send	16432
send $	2591
send _ $	5114
send _ message	-1552
send _ to	2258
send a	3936
send it	1465
send me	-1877
send one	1302
send*	12435
sending	12435
sending _ $	12524
sending him	1100
sending it	5785
sent _ a	1643
sent me	1302
sent*	-1018
sera	4402
sera _ eu	2780
sera _ mando	2730
sera que	4402
seri*	-1432
ses	6811
ses _ $	6835
shak*	1539
shaking	1539
she	-5773
she _ $	3043
she _ a	-1057
she _ at	-1059
she _ be	-1935
she _ birthday	2541
she _ by	1376
she _ calling	1459
she _ for	1801
she _ hey	2328
she _ me	-1041
she _ my	-1110
she _ not	-1424
she _ on	-1056
she _ should	1315
she _ the	-2914
she _ to	-4443
she _ tonight	2309
she _ waiting	2077
she called	1321
she does	-1133
she is	2771
she sent	1463
she should	-4677
she unblocked	2669
she wants	-4492
she would	1128
she wrote	1116
shit	-1644
shoot	-2012
short	1281
shou*	4257
should	4318
should _ $	2015
should _ and	-2346
should _ break	-3796
should _ call	2955
should _ do	-1925
should _ end	-1148
should _ first	-1662
should _ him	2855
should _ it	1198
should _ out	1267
should _ pick	1726
should _ reply	1377
should _ send	3773
should _ tell	1194
should _ the	-1631
should _ this	-1423
should _ to	1384
should _ wish	1080
should call	-1705
should i	8450
showing	1067
showing _ at	1067
showing _ her	1092
showing up	1067
si	7841
si _ $	3831
si le	3682
sich	-3813
sie	2665
sie $	-1694
sie _ $	1647
sie _ an	1599
sie _ geschrieben	2310
sie _ sich	-1634
sie hat	1238
sie nicht	-1405
silence	1402
silence $	2160
simp*	2619
simple	2806
sin	-1458
sin _ $	-1414
since	-1148
since $	1560
since _ $	-1483
sinto	-2921
sinto _ $	-1129
sinto _ dela	-1094
sinto _ dele	-1028
sinto falta	-1149
sister _ $	-1195
sister _ he	1373
sister about	-1158
sit in	1242
situ*	1599
situation	1599
six	2088
sleep	-4721
sleep $	-1328
sleep _ $	-1222
sleep and	-1119
slide	1359
snap*	2855
snapchat	2855
snow	-1041
so	3016
so _ can	-2148
so _ compared	-1477
so _ do	1312
so _ his	1236
so _ i	2570
so _ if	1555
so _ last	1271
so _ me	1443
so _ reach	1499
so _ schreiben	1726
so _ to	1903
so _ tonight	-1091
so _ uma	1251
so _ vez	2086
so badly	1403
so gern	1134
so he	4209
so i	-1029
so mais	1251
so sehr	-2269
so tempted	4946
so worthless	-1021
soll	5586
soll _ antworten	2640
soll _ ihm	1059
soll _ ihr	1705
soll ich	8195
solo	-1386
some	-2334
some*	-1932
somebody	2076
someone	-4516
someone _ $	-1388
someone else	-1062
someone new	-1148
someone to	-1424
something	1893
something $	2590
something _ and	1337
something i	-1100
sometimes	-1325
sometimes i	-1212
son	7305
son _ $	2241
son anniversaire	1625
son instagram	2997
son profile	5879
song	-1190
soon $	-2030
sorry $	3197
sorry i	-1097
soun*	-2240
sounds	-1312
sounds like	-1011
stal*	2895
stalk	1175
stalk _ girlfriend	1175
stalk _ new	1175
stalk his	1175
stan*	1884
standig	1941
standig _ er	2203
star*	-1088
start	1683
start a	2944
stay	-1748
stay*	-2610
stayed	-2584
stayed _ $	-2572
stayed strong	-2458
ster*	-1496
sterben	-1358
still	-1368
still _ $	2366
still _ for	-1502
still _ to	1935
still care	1670
still want	1851
stim*	2838
stimme	3271
stimme _ $	3367
stimme horen	3367
stop _ $	-2251
stop _ from	3719
stop _ her	1732
stop _ swear	1597
stop _ texting	3394
stop i	1304
stop me	3528
stop wanting	1355
stories $	2332
story _ i	1124
stro*	5101
strong	5190
su	11697
su _ $	8306
su _ le	3939
su _ novio	-2721
su casa	3025
su nuevo	-2721
su perfil	2285
su voz	2378
suic*	-7690
suicidal	-1898
suicide	-3333
suis allee	-1186
sund*	-3911
sunday	-3835
sunday $	-3047
supp*	-1281
sure	-3219
surp*	2039
surprise	2092
surprise him	2094
surv*	-1943
survived	-1316
sus	5010
sus _ $	3296
sus historias	4748
swear	1438
swear $	1572
ta	-1137
tag	-1078
take	-2439
talk	2910
talk $	1250
talk _ about	-1165
talk _ again	1090
talk _ her	2458
talk _ him	2298
talk _ me	-1965
talk _ of	2879
talk _ out	3443
talk me	2879
talk to	-1000
talk*	-4552
talked	-2747
talked to	-2509
talking	-1805
talking _ $	1265
talking _ her	2191
talking _ him	-1359
talks	-1057
tanto	2165
tanto _ com	2668
tanto falar	2668
te	-3439
te _ $	-1447
tell	7753
tell _ $	3807
tell _ about	1899
tell _ ex	3278
tell _ i	-1079
tell _ my	1737
tell _ that	1911
tell _ to	2224
tell her	1532
tell him	4776
tell me	1921
tell my	1105
tellement	2161
tellement _ $	2271
tellement _ parler	2271
tellement lui	2271
telling	-1648
temp*	5275
tempted	6049
tempted to	2397
ten	1812
ten _ $	2590
ten minutes	2848
tengo	4892
tengo _ ganas	1465
tengo _ llamar	-2292
tengo muchas	1465
tenho	-1896
tenho _ $	-1079
term*	-3913
terminar	-2178
text	15760
text $	11129
text _ $	1489
text _ after	2380
text _ and	-1046
text _ back	-2233
text _ but	-1014
text _ ex	-1159
text _ from	-1244
text _ guy	-2736
text _ not	2083
text _ tonight	1520
text her	-3721
text him	3248
texted $	1153
texted _ i	2058
texted back	1624
texted her	-1237
texted him	-1212
texting	-1125
texting _ $	1639
texting her	3242
texts	-1913
than	-1420
thank	1514
thank _ $	1570
thank you	1204
thanks $	1499
thanks i	-1409
that	-11724
that $	-1813
that _ $	-3429
that _ am	1149
that _ his	1022
that _ i	1086
that _ is	-1983
that _ love	1390
that _ still	1358
that _ to	-1328
that girl	1083
that he	-1118
that if	1255
that is	-2597
that she	-1158
the	-8533
the _ $	-3890
the _ always	1834
the _ at	-1169
the _ back	-1319
the _ because	1618
the _ button	1821
the _ call	-1757
the _ from	-1554
the _ he	2791
the _ i	-1055
the _ in	9287
the _ is	5234
the _ job	1380
the _ killing	1517
the _ of	-4465
the _ on	-1012
the _ she	1972
the _ the	-3193
the _ thing	-1034
the _ this	-1384
the _ to	3254
the _ where	3574
the _ with	-1379
the _ your	1539
the airport	1170
the apartment	-2394
the bar	3150
the breakup	-1026
the cafe	2479
the girl	-1182
the guy	-1152
the gym	-1273
the letter	6272
the office	1359
the point	-3414
the same	1383
the silence	1726
the urge	6171
the wife	-1319
their	1291
them	-1553
then _ i	1586
then i	2812
ther*	-3707
therapy	-2707
therapy $	-1857
there	5696
there $	7690
there _ knock	1226
there and	1397
there is	-2041
these	-1577
these _ $	-1217
they	-3986
they _ to	-1173
thin*	4083
thing	-1119
things	-3021
things $	-1796
think _ go	3287
think _ her	-1330
think _ will	1233
think about	-1864
think i	3940
think it	1048
think my	-1482
thinking	7456
thinking _ again	-2611
thinking _ asking	1697
thinking _ ending	-1034
thinking _ going	1803
thinking _ her	4383
thinking _ it	-1041
thinking _ my	1241
thinking _ showing	1092
thinking _ up	1092
thinking about	-2569
thinking of	10072
this	-1119
this _ $	-3126
this _ and	-2147
this _ is	1124
this _ my	2537
this _ to	4714
this close	2845
this guy	-1247
this morning	-1446
this situation	1599
thou*	-1976
thoughts	-1279
thre*	-1289
three	-1409
thro*	-2998
through	-2225
thumb	4017
thumb _ over	4032
thumb is	4032
tien*	2196
tikt*	2886
tiktok	2886
time	-2532
time $	1576
time i	-1018
time to	-1520
times	1594
times _ i	2138
times and	2157
tind*	-1246
tinder	-1246
tinder $	-1180
to	11145
to $	2812
to _ $	-3362
to _ about	-3235
to _ again	1709
to _ alone	-2095
to _ and	5777
to _ badly	2253
to _ best	-1281
to _ boss	-1387
to _ by	1390
to _ contact	2062
to _ counselor	-1051
to _ de	-1576
to _ every	-1022
to _ ex	4091
to _ face	-1719
to _ first	2269
to _ for	5596
to _ friend	-2178
to _ front	1213
to _ gig	1642
to _ girl	-1332
to _ go	-2297
to _ guy	-1690
to _ he	2903
to _ heart	1586
to _ her	10065
to _ him	11793
to _ house	1303
to _ in	3529
to _ into	2798
to _ is	2703
to _ it	-3370
to _ kids	-1333
to _ landlord	-1488
to _ last	-1773
to _ left	-1998
to _ live	-1335
to _ lol	-1036
to _ mandando	2372
to _ me	-3251
to _ mensagem	2124
to _ message	1209
to _ mom	-1708
to _ my	2333
to _ myself	-1226
to _ no	1523
to _ note	1548
to _ now	3439
to _ o	4094
to _ of	-3314
to _ off	2089
to _ one	1298
to _ other	-1015
to _ our	1427
to _ out	4409
to _ page	-1179
to _ party	1700
to _ people	-1457
to _ place	3133
to _ she	4840
to _ situation	1599
to _ so	2493
to _ someone	-1948
to _ sunday	-2052
to _ text	2893
to _ that	-1727
to _ the	-1395
to _ there	1159
to _ this	4560
to _ up	-2344
to _ viver	-1070
to _ vontade	1030
to _ what	2628
to _ who	1618
to _ why	1283
to _ wife	-1531
to _ with	-4335
to _ without	-1215
to _ write	1643
to _ you	-1009
to _ •	5097
to a	-1760
to answer	4011
to ask	5632
to be	-6081
to break	6563
to call	3472
to check	-1208
to com	3218
to come	-2137
to contact	2858
to cut	-2295
to die	-4926
to do	-4323
to drive	1825
to drop	1056
to end	-2390
to explain	2346
to feel	-1565
to find	-1404
to forget	-4849
to her	9798
to him	3272
to his	2573
to hit	2440
to hurt	-1567
to just	-1301
to kill	-3164
to learn	-1661
to live	-2680
to look	3707
to make	-1686
to me	-5884
to meet	-1527
to message	2839
to my	-2820
to quase	2372
to reach	5751
to reply	3060
to respond	2073
to ring	1773
to say	3985
to send	4879
to sit	1066
to sleep	-2571
to stalk	1175
to stop	-3471
to surprise	2094
to text	1162
to therapy	-2192
to use	6857
to wait	2181
to want	-1314
to write	6076
to you	-2216
to •	-3157
today	-2560
today and	1236
today i	-2553
todo	-5653
todo $	-1436
todo _ que	-1568
todo lo	-1568
toi	-1345
toi $	-1272
told	-3236
told _ i	-1034
told her	-1374
tomorrow $	2629
tomorrow _ $	-2232
tomorrow at	-2057
toni*	1745
tonight	1745
tonight $	-2186
tonight _ do	1063
tonight _ i	1948
tonight _ to	1600
tonight _ want	2167
tonight and	1486
too _ to	3227
took	-1020
tot	-1916
tot $	-1178
touch	3547
touch _ $	1053
touch with	3567
tout	-2218
tout*	1658
toutes	1658
toutes _ $	1658
trau*	-1176
traurig	-1170
trav*	1535
tres	1156
tried	-1369
tris*	-2463
triste	-2180
tryi*	4733
trying	4733
trying _ not	4570
tu	-2301
tudo	-1313
tuer	-1994
turn _ $	-1016
two	-1912
two _ $	-1575
two _ ago	-1194
two weeks	-1219
type	-1112
typed	2601
typed _ and	1184
typed out	2178
typi*	7231
typing	7269
typing $	5061
uber	3098
uber _ $	3226
uber*	1594
uberlege	1950
ugh	3268
ugh $	1792
ugh _ to	1552
ugh _ want	1552
ugh i	1620
ulti*	3225
ultima	3225
ultima _ $	3225
um	4055
um $	-1488
um _ para	2788
um _ zu	1088
um oi	4401
uma	4322
uma _ $	3601
uma _ para	-1442
uma mensagem	-1442
uma vez	2086
un	2974
un _ $	1701
un _ mi	1452
un audio	1607
un mes	1492
una _ $	1117
unbe*	2453
unbl*	8349
unblock	1045
unblocked	3249
unblocked _ $	3458
unblocked me	3249
unblocking	4056
unblocking _ $	4056
und	-2565
und _ geantwortet	-1145
und _ habe	-1121
und ich	-1712
une	2232
une _ $	2513
until	-1660
up	-2894
up _ $	-4487
up _ her	1449
up _ him	-3945
up _ his	2355
up _ night	2087
up at	2092
up his	-2773
up on	1481
up with	-4136
urge	11812
urge $	2902
urge _ $	2405
urge _ 10	2830
urge is	7659
urge to	1823
us	-2708
use	6530
use _ $	1339
use _ s	1330
use it	1569
use my	6279
used	-1142
va	-1704
vai	-1136
vais	3722
vais _ appeler	2142
vais _ chez	2329
vais _ ecrire	1838
vais _ elle	2329
vais _ la	-1073
vais _ son	2774
vais _ voir	3588
vais _ •	-1162
vais aller	3588
vais l	2142
vais passer	2329
ver	10307
ver _ $	8383
ver _ dele	1923
ver _ historias	3034
ver _ perfil	3119
ver su	2636
ver sus	3537
verg*	-1548
verl*	-1199
verla	4765
verm*	-4257
vermisse	-4186
vermisse _ $	-1507
vermisse _ sehr	-2216
vermisse _ so	-2216
vermisse ihn	-1363
vermisse sie	-2484
veut	-1651
veux	5399
veux le	1925
vez	2193
vez $	2309
vida	-2352
vida $	-1282
vie	-1125
viewed	1147
viewed _ story	1147
viewed my	1147
viver	-1354
vivir	-1909
voce	-1999
voce _ $	-1011
voice	1043
voir _ $	1012
vont*	1015
vontade	1015
vontade de	1015
vor	-1754
vou	7667
vou _ $	-1183
vou _ a	-1201
vou _ casa	3384
vou _ de	2207
vou _ ele	4326
vou _ mensagem	2108
vou _ o	-2082
vou _ para	-2513
vou _ um	1318
vou _ •	-3630
vou ligar	-2844
vou mandar	2338
vou matar	-1845
voy	5301
voy _ $	4513
voy _ a	1849
voy _ escribir	2917
voy _ llamar	1286
voy _ sus	2896
voy a	5301
voz	5927
voz $	3385
voz _ $	3549
wait	4175
wait $	1973
wait _ her	1766
wait _ him	1160
wait for	2161
waiting _ his	-1800
waiting _ message	-1800
wake	-2284
wake _ $	-1065
wake up	-1963
wann	1232
want	4855
want _ a	-1189
want _ and	1571
want _ answer	4300
want _ at	1885
want _ back	-1710
want _ be	-3362
want _ by	1880
want _ call	3020
want _ cut	-2166
want _ die	-2433
want _ do	-1512
want _ drive	1880
want _ forget	-4840
want _ him	3522
want _ how	-1197
want _ if	1013
want _ into	2378
want _ it	2362
want _ know	2115
want _ live	-1001
want _ meet	-1190
want _ my	-1202
want _ new	-1171
want _ reply	4836
want _ say	2287
want _ see	2854
want _ stop	-1632
want _ the	-1024
want _ to	1463
want _ use	2385
want _ want	-1092
want _ who	1885
want _ write	1442
want _ •	-1674
want him	-2136
want to	10741
want*	-5073
wanted	-3014
wanted _ say	-1532
wanted to	-2840
wanting	-2060
wanting to	-2060
wants	-3159
wants _ me	-1133
wants _ see	-1560
wants _ text	2254
wants _ to	-3630
wants me	-3428
wants to	1214
warum	-1690
was	-4499
was _ $	-4736
was a	-1048
was about	1658
watc*	-3427
watching	-3146
watching _ stories	-2972
way _ my	1004
way to	1251
we	-5511
we _ $	-1091
we _ talk	1292
we are	-1197
weak	1456
week	-4476
week $	-4035
week and	1279
weeks _ $	-1073
weeks _ it	2242
weeks and	2242
weht*	-2496
wehtun	-2496
weird	3405
weird _ message	3506
weird _ my	3506
weird to	3506
well	-1657
wenn	-2780
wenn ich	-1003
wenn sie	-1365
went	-3980
went _ his	-2387
went to	-3177
werde	-1556
were	-1841
were _ $	-1324
were you	-2077
what _ are	-1014
what _ do	-4890
what _ i	2796
what _ is	-1271
what _ just	2737
what _ said	-1348
what _ say	7164
what _ the	3277
what a	-1029
what can	-1381
what do	2600
what he	-2215
what i	-1161
what if	2013
what is	1489
what she	2585
what to	2931
what you	-1261
what*	1430
whatsapp	1742
whatsapp a	1193
whatsapp the	1132
when	-6474
when _ am	-1326
when _ is	-1216
when i	-3447
where	1578
where _ $	-1418
where _ tonight	2309
where he	1646
where she	1886
whether _ is	-1146
which	-1003
who _ girl	1083
who _ in	1043
who _ is	1000
who _ with	1739
who he	1058
who that	1083
whole	-1345
whole _ $	-2540
why	-5223
why _ i	-2104
why _ left	1243
why _ my	-1097
why _ she	-1357
why _ still	-1815
why do	-2306
why does	-1453
why would	-1047
wie es	1934
wied*	3475
wieder	3475
wieder _ profile	3064
wieder _ sein	3064
wieder auf	3064
wife	-3694
will _ and	1170
will _ anrufen	2227
will _ at	3425
will _ be	-2785
will _ ex	-2468
will _ forever	1183
will _ him	2023
will _ his	1290
will _ if	1623
will _ kurz	1605
will _ mehr	-1186
will _ my	1484
will _ nicht	-1033
will _ nur	2850
will _ out	-1008
will _ sister	2105
will _ the	3485
will _ there	1436
will _ to	-2796
will _ wehtun	-2496
will be	4301
will ihm	1302
will just	2099
will lose	1156
will nicht	-1176
will not	-3264
will sie	2004
wish _ a	1192
wish _ could	2060
wish _ never	-1367
wish _ tell	2252
wish _ would	-1411
wish her	1410
with	-5102
with _ $	-1333
with _ and	-3141
with _ ex	1418
with _ he	1839
with _ note	1749
with a	1592
with him	-1117
with his	-1269
with my	2430
with no	-1122
with this	-1570
without _ desperate	1304
without _ her	3322
without _ to	2505
without seeming	1304
work	-3265
work $	-1277
work at	2935
worr*	-1409
worried	-1214
wort*	-1186
worth	-1404
worthless	-1186
would	5621
would _ $	-1478
would _ anyone	1120
would _ back	-2841
would _ be	4713
would _ how	6060
would _ kill	1185
would _ mad	2463
would _ see	1016
would _ so	1259
would _ to	4564
would be	-2196
would it	2332
would like	2126
would love	1570
would not	1239
would •	1702
writ*	4703
write	9519
write $	3929
write _ $	4271
write _ him	-3009
write a	-1181
write back	2193
write her	1290
write him	1476
write to	-4333
writing	2888
writing _ him	1316
writing _ to	1425
writing her	1221
written	2268
wrong _ i	1963
wrote _ a	-1725
wrote _ letter	-1274
wrote back	-1215
wrote hey	2328
wrote him	-1274
wurde _ so	1030
wurde ihm	1030
x	-1063
x $	-1063
xx	-1312
xx $	-1312
y _ $	-1994
y _ contesto	-1139
y _ que	1155
y le	-1425
y no	-1157
year	-1349
years	-2557
yest*	-4694
yesterday	-4694
yesterday $	-1035
yesterday _ $	-1177
you	-8613
you $	4831
you _ $	-3274
you _ a	2354
you _ is	1052
you are	-2305
you be	2662
you hurt	3154
you think	1487
your	-7017
your _ $	-4692
your post	1691
your*	-1168
yourself	-1164
zu	3621
zu _ $	3883
zu schreiben	2750
zuru*	-1197
•	-6466
• $	4556
• _ a	-2055
• _ am	4337
• _ an	2124
• _ and	4456
• _ back	1332
• _ but	1121
• _ call	-2960
• _ ce	-2787
• _ de	1280
• _ do	3225
• _ doing	4331
• _ ex	-3644
• _ get	-1711
• _ her	-11205
• _ him	-4796
• _ his	-1021
• _ i	10432
• _ night	-1752
• _ ok	3317
• _ soir	-2787
• _ sorry	4031
• _ text	-5221
• _ to	-12762
• _ •	10723
• an	2124
• and	5307
• back	3052
• de	1443
• doing	4331
• him	-3272
• i	4085
• me	1153
• to	-12346
• •	-6466
""",
    'contact.slip': """\
~	-34853
!	-4510
!ex_contact	-3441
!ex_contact_abroad	-2455
!slip	15430
!slip_abroad	16033
!•	3639
.	4900
.-	-7329
.i	-7948
.i+they	15397
.i+you	-4256
.i-	-11479
.they	15396
.they-	9240
.you	-2225
.you+they	-1407
.you-	-2703
1	4441
10	-1864
2 $	1287
20	-1329
2am	1640
3am	1315
3am $	2165
?	-4264
?-	-3981
?i	-5786
?they	4438
?you-	-1439
^ _ $	-4782
^ _ a	4714
^ _ about	-2663
^ _ after	-3785
^ _ ai	8184
^ _ allee	3096
^ _ always	-1849
^ _ am	-3490
^ _ and	6108
^ _ angerufen	4847
^ _ answered	4390
^ _ apologize	1841
^ _ are	-1671
^ _ at	2276
^ _ auf	2429
^ _ back	-1785
^ _ beat	-2866
^ _ been	5976
^ _ begged	1921
^ _ boyfriend	-2553
^ _ broke	-4414
^ _ burned	-1505
^ _ by	3230
^ _ call	-1362
^ _ called	2708
^ _ calls	-1824
^ _ came	-3088
^ _ can	-1726
^ _ caved	1393
^ _ check	1323
^ _ com	-3216
^ _ commented	2011
^ _ contact	4150
^ _ cried	-2852
^ _ d	-2342
^ _ dele	-1507
^ _ do	-2634
^ _ dreamt	-1616
^ _ drove	2676
^ _ el	8826
^ _ ela	4510
^ _ ele	8776
^ _ emailed	1961
^ _ en	-2760
^ _ escribi	3700
^ _ escribio	1642
^ _ est	-1858
^ _ ex	-8459
^ _ feel	-2170
^ _ for	-3030
^ _ found	-3263
^ _ gestern	2392
^ _ girlfriend	-2542
^ _ got	-1336
^ _ habe	2104
^ _ had	1703
^ _ has	-2105
^ _ hat	-2531
^ _ hate	-3989
^ _ have	3110
^ _ her	13413
^ _ him	10451
^ _ his	11179
^ _ hit	5374
^ _ hope	-1438
^ _ hurt	-2102
^ _ husband	-2385
^ _ i	1985
^ _ if	4345
^ _ ihm	1444
^ _ ihr	4365
^ _ in	1533
^ _ is	-7551
^ _ it	-2501
^ _ keep	2696
^ _ keeps	-1477
^ _ l	3565
^ _ le	-5474
^ _ liked	3185
^ _ live	2833
^ _ llame	9829
^ _ llamo	4443
^ _ long	-1659
^ _ lui	2413
^ _ m	-4743
^ _ mande	6911
^ _ me	-7280
^ _ meine	-1961
^ _ mensagem	4347
^ _ message	-4585
^ _ messages	-2539
^ _ messaging	3272
^ _ mi	-1284
^ _ mich	-2303
^ _ minha	-1817
^ _ mir	-2868
^ _ miss	-5692
^ _ mom	-1301
^ _ my	6273
^ _ ne	-2927
^ _ never	-1318
^ _ night	-1539
^ _ no	4352
^ _ o	2927
^ _ of	-1686
^ _ off	-1749
^ _ on	2241
^ _ one	2010
^ _ out	3045
^ _ outside	2282
^ _ past	1588
^ _ perfil	3647
^ _ profile	3318
^ _ que	-1786
^ _ rang	2306
^ _ reached	2551
^ _ read	-1596
^ _ reminders	-1714
^ _ replied	2288
^ _ s	-1315
^ _ said	-2341
^ _ says	-1300
^ _ send	2332
^ _ sent	-1888
^ _ she	-1883
^ _ slept	1890
^ _ still	-2946
^ _ sus	5906
^ _ talking	-1283
^ _ texted	9067
^ _ texting	3724
^ _ texts	-1967
^ _ that	-1913
^ _ the	-5237
^ _ thinking	-1467
^ _ through	2254
^ _ time	-1388
^ _ to	5219
^ _ took	-4091
^ _ tout	-1400
^ _ up	4625
^ _ vermisse	-1542
^ _ viewed	-1363
^ _ want	-3658
^ _ war	3421
^ _ was	-4940
^ _ we	-2046
^ _ went	3623
^ _ were	1837
^ _ what	-1366
^ _ with	1277
^ _ wrote	1819
^ _ y	11218
^ _ you	-2773
^ _ •	-9550
^ a	-1618
^ am	-1665
^ asked	3857
^ been	1658
^ broke	5897
^ called	5150
^ checked	5605
^ could	2767
^ day	-3310
^ delete	-1981
^ drove	2163
^ drunk	1340
^ efface	-1576
^ ela	-2106
^ ele	-1618
^ elle	-3412
^ every	-1331
^ everyone	-1310
^ ex	-1959
^ fui	3149
^ gave	6200
^ got	-5032
^ habe	8508
^ had	-2182
^ he	-10924
^ her	-5204
^ his	-5169
^ hit	2931
^ how	-4181
^ ich	2125
^ il	1788
^ it	-1914
^ j	4164
^ je	4001
^ la	7647
^ le	13407
^ left	2818
^ liguei	4203
^ liked	4010
^ looked	2382
^ mandei	3925
^ me	3979
^ messaged	4449
^ met	2223
^ mi	-1704
^ my	-14493
^ nao	-4699
^ no	-8540
^ not	-1503
^ ok	3416
^ olhei	7263
^ on	-1371
^ pause	-1763
^ please	-1492
^ rang	4707
^ sent	9379
^ she	-13529
^ sie	-1767
^ sinto	-1921
^ spent	3269
^ stalked	3656
^ stop	-2193
^ the	-3154
^ told	2759
^ waited	2573
^ was	2008
^ watched	3005
^ we	3079
^ went	5215
^ what	-2284
^ when	-2931
^ woke	-1661
^ wrote	1433
^ you	-1390
^ •	2135
a	-2164
a _ $	-2898
a _ a	3886
a _ account	2014
a _ at	3420
a _ back	5414
a _ but	-1279
a _ casa	3548
a _ et	5855
a _ for	2408
a _ from	-4746
a _ got	4561
a _ her	3572
a _ him	2449
a _ j	2250
a _ last	4122
a _ message	-3240
a _ my	-1478
a _ on	3376
a _ to	2934
a _ •	-1655
a appele	3036
a appelee	-1702
a birthday	1345
a break	-1300
a ecrit	1361
a fake	2184
a friend	1612
a gift	3352
a heart	1319
a long	2773
a message	-4467
a note	4097
a song	2996
a text	1972
a week	-3401
about _ $	-5475
about _ i	1962
about her	-2928
about how	1952
about me	-1826
acci*	5502
accident	1924
accidentally	3578
accidentally liked	3578
account $	1277
after	8642
after _ $	4283
after _ months	1418
after a	-4517
after class	2743
after six	3123
after two	-1362
again	5015
again _ $	1675
ago	-2650
ago $	-2188
ai	7305
ai _ $	1975
ai ecrit	1646
ai pas	-6566
ai repondu	2250
all _ $	2428
all night	5571
allee	3096
allee _ $	3096
alone	1731
alone $	1906
alwa*	-2460
always	-2460
am	-6237
am _ $	-2640
am _ i	1891
am _ told	1966
am and	1966
am i	-1994
an	3620
an _ $	1577
an _ of	1743
an _ picture	1811
an hour	1857
an old	1811
and	10377
and _ $	2674
and _ again	1472
and _ answered	3699
and _ argued	2246
and _ back	1682
and _ do	-1478
and _ does	-2149
and _ ex	1972
and _ her	2620
and _ him	1980
and _ in	1426
and _ liked	2607
and _ my	3413
and _ not	-5047
and _ pas	-4749
and _ said	4878
and _ sent	2303
and _ talked	2474
and _ thanks	2003
and _ the	3649
and _ to	-2393
and _ told	3564
and _ wrote	1682
and asked	-1588
and called	3091
and deleted	-1457
and did	-2947
and he	5237
and i	6972
and it	-1750
and messaged	2678
and now	1518
and she	6502
and texted	4930
and then	-1293
and we	4497
and wrote	2235
ange*	7395
angerufen	5172
angerufen und	4847
angeschaut	3709
angeschaut $	3709
anoc*	4227
anoche	4227
anoche $	4227
anot*	-1839
another	-1839
another _ $	-1558
another woman	-1407
answ*	11175
answered	10238
answered _ $	8382
answered _ a	-1342
answered _ message	9014
apartment and	1276
apol*	1312
apologize	1791
appe*	6475
appele	4446
appelee	2565
appelee _ $	2839
aqui	-1499
aqui _ $	-1499
aqui _ casa	-1499
aqui em	-1499
are	-2996
argu*	2246
argued	2246
ask	-3158
asked	6211
asked _ brother	1806
asked _ for	1599
asked _ friend	3218
asked _ her	-1467
asked _ how	2363
asked her	2563
asked his	4716
asked me	-1364
at 2am	1640
at 3am	1315
at _ $	-2831
at _ work	2286
at her	6451
at his	-1388
at my	-2164
at night	-1415
auf _ $	-1863
away $	1327
ayer	4210
ayer $	4210
back	3153
back $	5301
back _ $	-1301
be	-4158
be _ $	-3549
be friends	-1570
beat	-2866
beba*	3569
beca*	1781
because	1781
because _ asked	2223
because he	-1854
because i	3141
been	3279
been _ again	2330
been _ my	5411
been calling	1445
been texting	1386
begg*	2189
begged	2189
begged _ to	1962
birthday $	-1911
birthday _ said	2003
birthday _ she	2003
birthday and	2003
bot	-1308
boyf*	-1887
boyfriend	-1887
brea*	-2038
break _ $	1535
break up	1608
breaking	-1437
breaking _ with	-1437
breaking up	-1437
broke	1930
broke _ $	5904
broke _ contact	6353
broke no	6353
broke up	-5075
brother how	1806
buil*	2321
building	2321
burn*	-1505
burned	-1505
burned _ $	-1505
but	-2036
but _ not	1507
but he	1352
but never	-1322
but she	1873
by	3110
by _ $	1649
by accident	1924
by his	1505
call	2370
call $	4723
call*	9558
called	9053
called $	1745
called _ answered	2149
called _ crying	-1777
called _ last	-2293
called _ night	-1520
called _ on	2615
called _ she	1823
called _ talked	2323
called _ we	2323
called and	2465
called her	3139
called him	5278
calls	-2620
calls from	-1301
came	-3577
can	-2491
can _ checking	1924
can _ stop	1569
can i	-1644
car	1341
car $	1514
casa	1616
casa $	-1788
casa _ $	3404
caved	1393
caved _ wrote	1393
caved and	1393
ce	-1825
cham*	5460
chan*	-2160
chance	-1439
chance $	-1298
chat	2979
chat _ $	3732
chec*	7513
checked	5966
checking	1824
chez	2856
chez _ $	2856
class	2743
coff*	3351
coffee	3351
coffee $	3139
com	-3216
com _ $	-3216
comm*	2950
comment	1792
commented	3884
commented _ her	3083
commented on	3884
cont*	7880
contact	1828
contact $	4483
contact _ $	-1891
contacto	9133
could	2554
could _ help	1541
could _ it	4281
could not	4223
cowo*	-1618
coworker	-1618
cried	-2923
cried at	-2872
cryi*	-1392
crying	-1392
d	-2494
date	-1612
day	-4621
day _ $	-3003
day _ contact	-1326
day _ no	-1985
days	1392
days $	2553
de	-3403
de _ $	-5377
de _ envoyer	3389
de novo	2085
dela	4583
dele	2002
dele*	-4324
delete	-2502
deleted	-1822
deleted _ $	-1501
deleted it	-1476
depr*	-1389
depressed	-1370
dia	1852
diary	-4545
diary $	-4545
did _ to	1385
did it	4345
did not	-3331
die	1533
die _ $	1964
divo*	-1353
divorce	-1353
do	-6550
do _ $	-2177
do _ talk	-1595
do i	-1640
do not	-3334
does	-2201
does _ $	-1858
does _ care	-1625
does _ to	1379
doing $	1421
doll*	4294
door*	3462
doorbell	3462
doorbell $	3560
drea*	-1616
dreamt	-1616
drove	4813
drove _ apartment	1276
drove _ her	2403
drove _ his	2435
drove _ house	2303
drove past	2590
drove to	1276
drunk	3340
drunk $	2000
drunk texted	1340
e	3061
e _ $	3342
e _ respondi	3040
e eu	3040
ecrit	2692
ecrit _ ai	2250
ecrit _ j	2250
ecrit et	3157
effa*	-1576
efface	-1576
el	7965
el _ $	6846
ela	4338
ela _ $	5274
ela no	2535
ele	1326
ele $	3187
ele _ e	3040
ele _ mandou	-1528
ele _ mensagem	-1733
ele ontem	3795
elle	-4881
elle _ $	-2137
elle a	-1515
em	-1822
em _ $	-1822
em casa	-1499
emai*	3659
email	2414
email $	2109
emailed	3974
emailed _ a	2512
en	-4232
en _ $	-1899
ended	2229
ended _ him	2103
ended up	3423
envo*	2156
envoye _ $	-1785
envoye _ message	-1424
envoyer	3389
envoyer _ $	3389
er _ mich	-1740
er _ und	2277
escr*	3476
escribi	3700
escribi y	2266
escribio	1381
escribio _ le	1848
escribio y	1848
escrito	-2474
escrito _ $	-2429
est	-1945
et	6762
et _ a	4512
et _ ai	2250
et _ repondu	2250
et j	2250
eu	2845
eu _ $	3040
eu respondi	3040
even*	2844
evening	2909
ever*	-3601
every day	1900
every night	-1840
everyone	-1521
everything	-1942
ex _ $	4954
ex _ a	-2529
ex _ after	-1887
ex _ and	3058
ex _ because	1283
ex _ birthday	1305
ex _ how	2135
ex _ i	3181
ex _ me	-2834
ex _ texting	-1278
ex _ work	-3529
ex a	1833
ex asked	-1445
ex boyfriend	1745
ex for	1318
ex on	1701
ex wife	1885
extrano	-1339
extrano _ $	-1339
face*	5023
facebook	3781
fake	2184
fake _ $	2088
fake account	2031
fami*	-1590
family	-1590
family $	-1578
favo*	-1747
favourite	-1720
feel	-2672
feel*	-1513
feelings $	-2109
fina*	-2001
finally	-2001
finally _ $	-3835
finally answered	-1885
finally texted	-1639
find	2566
find _ $	2008
flat	1419
foll*	1367
followers	1445
for	-3803
for _ after	2040
for _ back	-2420
for _ class	2040
for _ days	-1968
for _ years	-2189
for a	-2932
for coffee	1751
for her	2685
forg*	-4162
foug*	3374
fought	3374
fought $	3690
found	-3806
frie*	-3054
friend	1869
friend _ $	2909
friend _ he	1553
friend _ him	2834
friend _ she	-1740
friend about	3581
friend request	1612
friends	-4939
friends $	-3994
from	-7348
from _ $	-2590
from _ account	1936
from _ ex	-2622
from _ fake	2088
from _ the	-1817
from a	2809
from her	-5909
from him	-3844
fui	3149
fui a	3287
gave	4922
gave _ $	-2653
gave _ a	4278
gave _ and	3324
gave in	3324
gean*	3984
geantwortet	3984
geantwortet $	3984
gesc*	1544
geschrieben	3427
geschrieben $	2129
geschrieben und	1298
gest*	1947
gestern	2150
gestern _ $	-1996
gestern angerufen	-1996
get	-2890
gift	3352
gift _ her	1823
girl	1906
girlfriend $	2791
girlfriend _ for	-1484
girlfriend _ me	-1624
good	-2046
good _ $	-1489
got	-1964
got _ from	-3777
got _ message	-1743
guy $	-1320
habe	10518
habe _ $	6917
habe _ angerufen	4155
habe _ angeschaut	3709
habe _ die	2226
habe _ profile	3709
habe ihm	2116
habe ihr	4365
haben	2341
haben _ $	2435
habl*	6663
had _ $	-1430
had _ long	4623
hair	-4012
hair _ $	-3963
happy $	-1285
happy _ $	-1369
happy _ and	2003
happy _ she	2003
has	-1636
has _ his	-1317
has _ texting	-1317
has been	-1317
hat	-1773
hat _ $	-2698
hat _ angerufen	-3551
hat _ ich	2573
hat _ und	5387
hat angerufen	4568
hat mich	-1796
hat mir	-2025
hate	-4012
hate _ $	-3803
have _ $	-3454
have _ again	2330
have _ her	1801
have _ texting	2702
have a	-1379
have been	4320
he	-3045
he _ a	-6249
he _ after	-1529
he _ and	3847
he _ answered	-1885
he _ back	-1846
he _ happy	-1578
he _ he	-2199
he _ his	-3390
he _ me	-2261
he _ not	1442
he _ saying	-2610
he _ so	7712
he _ to	-1738
he _ we	6576
he asked	-1309
he came	-1879
he finally	-3826
he left	-4302
he replied	4351
he sent	-3619
he wants	-2800
he was	6219
help it	1503
her	15047
her $	-2288
her _ a	1532
her _ at	2675
her _ class	1548
her _ did	3823
her _ her	1898
her _ how	2216
her _ is	-1742
her _ it	1448
her _ she	3096
her _ text	3754
her _ today	3050
her _ voicemail	1793
her _ with	2244
her a	8115
her everything	-1320
her ex	-2347
her facebook	3269
her friend	-4332
her from	4271
her house	2688
her instagram	1646
her name	-4631
her new	-1809
her photo	1278
her profile	-1921
her she	1609
her stories	2339
her story	-1817
her stuff	-2601
her work	3905
heute _ $	1751
hey	1383
hey _ $	1541
hi $	-1926
hi _ $	1412
hier $	-1532
hier _ $	1291
hier soir	1291
him	8095
him $	-6974
him _ $	4307
him _ a	1508
him _ and	1809
him _ fake	1437
him _ him	2569
him _ letter	3450
him _ love	2430
him _ my	-2170
him _ said	-1277
him _ song	3379
him _ still	1839
him _ times	-1557
him _ was	-1983
him _ •	6023
him a	6193
him and	-1501
him at	-2492
him but	-1709
him from	2917
him he	1306
him i	2412
him three	-2541
him to	2133
him today	-1630
his	12901
his _ about	3581
his _ again	1620
his _ by	2840
his _ girlfriend	1786
his _ he	3223
his _ last	2230
his _ on	-1550
his _ that	3133
his _ to	3250
his _ today	-3132
his brother	-1323
his ex	-1939
his favourite	-1720
his friend	3638
his instagram	1876
his new	1601
his old	-1997
his place	1450
his stories	1388
his story	4832
his things	-1736
hist*	4501
history	-1752
history $	-1752
hit	8305
hit _ $	4383
hit _ and	3126
hit _ up	1810
hit send	7272
hope	-2692
hora	4886
hour	1849
house	2951
how	-1306
how _ $	-2126
how _ am	1687
how _ and	2440
how _ doing	1734
how _ is	1716
how she	2387
hoy	-2958
hoy $	-2230
husb*	-2037
husband	-2037
husband _ been	-1317
husband _ texting	-1317
husband has	-1317
i	6815
i _ $	1933
i _ an	2112
i _ and	7378
i _ at	-2899
i _ back	4071
i _ been	2639
i _ breaking	-1437
i _ every	-1679
i _ ex	4888
i _ friend	1746
i _ happy	1739
i _ him	5265
i _ his	2939
i _ hurt	1408
i _ i	4986
i _ it	3141
i _ letters	-1523
i _ message	2090
i _ my	5072
i _ name	-4691
i _ not	-3248
i _ of	-3168
i _ old	-2023
i _ on	1524
i _ out	3233
i _ outside	2282
i _ pregnant	-2578
i _ ready	1401
i _ sending	2610
i _ she	3092
i _ so	-3750
i _ sorry	2744
i _ stop	-1574
i _ thinking	-1467
i _ three	-2819
i _ to	3830
i _ today	-1413
i _ with	1625
i _ wrote	1393
i _ you	-1958
i _ your	-1479
i _ •	-1830
i am	-4105
i answered	5879
i apologize	1841
i asked	7699
i beat	-2866
i begged	1921
i burned	-1505
i caved	1393
i cried	-2954
i do	-2890
i dreamt	-1616
i drove	2676
i emailed	2338
i feel	-2589
i finally	3028
i found	-3747
i hate	-3989
i hope	-2692
i just	3276
i keep	2631
i liked	3756
i look	1704
i love	1769
i loved	-1631
i messaged	1493
i met	-2647
i miss	-3625
i need	-1576
i rang	1600
i reached	4003
i see	-1472
i sent	7117
i slept	1987
i still	1826
i texted	2675
i think	-2410
i told	3792
i took	-2766
i want	-4453
i went	3835
i would	-1285
i wrote	3163
ich	3273
ich _ geschrieben	6037
ich _ gestern	5395
ich _ ihn	1519
ich _ ihr	1709
ich _ nicht	-5604
ich habe	3028
ich vermisse	-1542
ich war	3929
if	3182
if _ was	4948
if he	3904
if i	-1552
ihm	1444
ihm _ $	-1549
ihm geschrieben	3959
ihm nicht	-5201
ihn $	-1737
ihn _ $	1850
ihr	8511
ihr _ $	5856
ihr geschrieben	1627
il _ appele	3036
il a	3546
in	-3592
in _ $	-4449
in a	-2382
in and	3980
in my	-4414
inst*	2081
instagram	2141
is	-5617
is too	1447
it	-3642
it $	-3465
it _ $	-2258
it _ her	2767
it _ late	1465
it again	1413
it was	-1613
its	-1505
its _ $	-1500
j	5301
j _ repondu	2250
j ai	5778
je	4192
je _ ai	1875
je _ allee	3096
je _ ecrit	1646
je _ pas	-4819
je and	-4749
je l	5837
je lui	2604
je ne	-2046
just _ $	2139
just _ send	5148
just hit	5148
keep	2617
keep _ $	3592
keep _ about	-1467
keep _ her	1833
keep sending	2610
keep thinking	-1467
keeps	-2797
keeps _ $	-1332
keeps texting	-1300
keys	-2412
l	3125
l _ $	3023
l _ appele	1409
l ai	3860
la	6931
la llame	9829
last _ $	2283
last night	1930
last year	-1357
late	1431
le	9780
le _ $	6020
le _ mensaje	2122
le _ un	2630
le _ y	2827
le escribi	3700
le mande	6911
leave	1906
leave _ $	1720
leave _ alone	2234
leave me	2240
left	-1734
left $	-3223
left _ a	1456
left a	1298
left her	1793
letter	3204
letters	-2044
letters in	-2091
ligu*	4203
liguei	4203
liguei para	4203
liked	8416
liked _ $	2956
liked _ old	2387
liked _ picture	1811
liked _ so	1501
liked an	1811
liked her	3013
list	1622
list*	1303
listen	1417
listen _ $	1417
listen _ me	1417
listen to	1417
live	2743
live $	3017
llame	9829
llamo	3977
llevo	1516
lol	2693
lol $	-1467
lol _ $	4160
long _ last	3528
look	1678
look _ her	1906
look*	3173
looked	2689
looked _ his	2704
looked _ new	1412
looked at	2240
love _ $	1797
love and	-1454
love him	1346
loved	-1744
loved _ $	-1656
lui	3600
lui $	-3137
lui _ ecrit	1646
lui _ un	5091
lui ai	2604
m	-3895
m _ appelee	-1702
m _ ecrit	1361
m _ et	2250
m a	-2392
ma	-1647
ma _ $	-1446
mail*	2073
mand*	2042
mande	6911
mande _ $	4718
mande _ mensaje	1561
mande un	2630
mandei	3925
mandei mensagem	2331
mandou	-1317
mandou _ $	-1740
marc*	-1964
marche	-1964
marche $	-1964
marry	-1590
maybe	-1325
me	-7166
me $	-5678
me _ $	-3460
me _ and	2238
me _ answered	1947
me _ e	2618
me _ eu	2618
me _ him	-4493
me _ i	4537
me _ instagram	-1389
me _ le	1848
me _ mensagem	-1527
me _ night	-3746
me _ ontem	-1284
me _ que	1678
me _ y	6814
me _ •	3221
me a	-2016
me after	3733
me alone	2407
me crying	-1777
me escribio	1381
me if	-1410
me last	-1616
me llamo	4018
me mandou	-1740
me so	3499
me to	-1789
mein	-1476
meine	-2589
meine _ $	-2131
mens*	2989
mensagem	1807
mensagem $	-1399
mensagem _ ela	2358
mensaje	1823
mes	-1525
mes _ $	-1449
mess*	6323
message	2605
message $	7807
message _ him	-1415
message from	-3439
messaged	7516
messaged _ $	6850
messaged _ best	1794
messaged _ ex	5089
messaged _ from	3435
messaged her	4547
messaged his	1794
messaged me	-3442
messaged my	5089
messages	-6354
messages $	-3287
messages _ $	-2131
messaging	2556
messaging _ $	2700
met	1421
met _ yesterday	2889
met up	3253
mi	-2890
mi _ $	-1526
mi ex	-1564
mich	-2866
mich _ $	-2699
minha	-2432
minha _ $	-1883
mir	-3646
mir _ $	-1930
mira*	9509
mirando	9509
mirando _ $	9509
miss	-3629
missed	2731
missed _ $	4953
missed _ from	-2342
missed _ my	-1421
missed call	3970
missed calls	-1301
misses	-1614
misses _ $	-1308
mist*	1344
mistake	1344
mistake $	1344
mon	-1349
money	-2176
money $	-1781
month	-1603
month $	-1515
months $	1437
more	-1344
morn*	2038
morning	2091
morning $	2231
moved	-1281
moved _ $	-1344
much	-3051
much $	-2467
my	-9941
my _ $	-4981
my _ a	2971
my _ about	1525
my _ asked	-1580
my _ been	-1344
my _ boyfriend	1745
my _ ex	-1466
my _ from	-1305
my _ has	-1394
my _ me	-2338
my _ my	-1341
my _ s	2013
my _ so	1501
my _ that	1586
my _ to	-1803
my _ wife	1885
my _ work	-2503
my _ wrote	1506
my boyfriend	-2683
my ex	10389
my husband	-2201
my phone	-1332
my profile	-2646
myse*	-1361
myself	-1361
nach*	2151
name	-4989
nao	-5075
ne	-2927
ne _ pas	-2316
need _ $	1872
need to	-1519
never	-3207
never _ $	-2780
new	-2475
new _ me	-1467
new girlfriend	1648
new guy	-1591
nicht	-6954
nicht _ $	-5833
night	2888
night $	6553
night but	-1332
night i	-1290
no	-1587
no _ $	1842
no _ escrito	-1839
no _ me	1687
no contact	2630
no le	-5074
not	-3909
not _ $	-4346
not _ checking	1924
not _ he	1385
not _ her	1976
not _ to	2533
not care	-1625
not help	1461
not in	1377
not stop	1522
not talk	-1595
note	2922
note _ $	2134
note _ her	4217
noti*	-1446
notifications	-1446
novo	2085
novo $	2085
now $	-1601
now i	1796
o	1777
o _ dele	3647
o perfil	3647
of	-5546
of _ $	-3642
of her	-2576
of his	1683
off	-4803
off _ $	-3148
ok	1414
ok $	-1295
ok _ it	1681
old _ of	1811
old picture	1811
olhei	7263
on	5217
on _ $	2046
on _ and	2523
on _ facebook	4032
on _ instagram	1876
on _ phone	-2548
on _ that	1852
on a	1754
on her	5977
on his	6100
on instagram	-2202
on saturday	1615
on sunday	1909
on the	-1890
one of	2017
ontem	2511
ontem $	2511
open	-2995
open _ $	-2978
open*	2949
opened	3104
or	-1356
or _ $	-1289
otra	6066
otra _ $	6066
our	-2757
our _ $	-1445
out	-1660
out $	-2084
out _ i	1391
out _ she	-1651
out after	2499
out of	-1920
outs*	2282
outside	2282
outside _ $	2282
pack*	-3005
page	3651
page _ $	2071
page every	2776
para	1883
para _ $	2946
para _ ontem	3795
para ela	3569
pas	-7065
past _ house	2545
past her	2303
pause	-2146
peop*	-2158
people	-2158
perf*	3229
perfil	3647
perfil dele	3647
phone	10842
phone $	12147
phot*	3309
photos	3345
photos _ $	2998
pick	-1350
pick up	-1350
pict*	-1862
picture $	1823
picture _ $	-2756
picture of	1811
place	1970
plea*	-3011
please	-3011
please $	-1518
plum*	-1985
plumber	-1985
plumber $	-1985
por	-1357
post*	3043
posted	3413
posted a	3035
preg*	-2578
pregnant	-2578
prof*	6087
profile	6562
profile $	3710
profile _ $	2759
profile angeschaut	3709
que	-3268
quiet	-1429
quiso	1640
rang	7337
rang _ $	4364
rang her	2322
reac*	2319
reached	2551
reached _ after	2499
reached out	2551
read	-1359
read _ $	-1535
real	-1383
regr*	3473
regret	3983
regret $	2822
remi*	-2012
reminders	-1837
remo*	-1552
repl*	4336
replied	4392
replied _ a	-1979
replied _ her	1378
replied _ story	1551
replied to	6832
replied with	-1505
repo*	2907
repondu	3157
repondu $	3157
resp*	10562
respondi	10783
respondi $	3355
s	1574
s _ $	3487
said	-1621
said _ $	1359
said _ is	1779
said thanks	2003
same	1584
same _ $	1584
satu*	1615
saturday	1615
saturday $	1772
saw	-3174
saw _ his	1852
saw on	1852
say	-2222
say _ $	-2122
say hi	-1771
sayi*	-3412
saying	-3412
saying _ to	-1342
saying _ wants	-1661
saying he	-1505
says	-2347
says _ me	-1371
scho*	-1467
school	-1467
school $	-1396
see	-1929
see her	2025
see him	-2135
send	6747
sending _ $	2526
sent	10800
sent _ a	4316
sent _ and	2775
sent _ back	2224
sent _ ex	1833
sent _ letter	-2583
sent _ message	2312
sent _ to	-2129
sent a	3553
sent flowers	1340
sent her	3380
sent him	2456
sent me	-2465
she	-3143
she _ a	-5235
she _ about	-3544
she _ always	-1818
she _ and	1470
she _ for	-1543
she _ her	-6115
she _ i	5226
she _ is	1779
she _ my	4668
she _ new	-1792
she _ not	1279
she _ on	-2467
she _ pick	1850
she _ she	-1584
she _ thanks	2003
she _ to	-2439
she answered	5858
she asked	-2353
she called	2829
she had	1453
she misses	-1845
she said	2931
she sent	-1498
she texted	-3365
she texts	-1575
she was	-2543
she wrote	4981
shot	2861
shot _ a	2905
showed _ my	-1783
shut	-1423
shut _ $	-1423
shut up	-1308
sie	-2680
sie _ angerufen	2002
sie _ und	3110
sile*	-1622
since i	-1320
since the	1679
sinto	-1945
sinto _ dele	-1507
six	2603
six _ $	2954
six months	3123
slept	1890
sms	4325
sms $	4325
so	5902
so _ $	-3676
so _ him	4315
so i	10778
so much	-2345
sorry	2306
spent	3269
stal*	5155
stalked	3656
stop	-3097
stop _ $	-2363
stop checking	1924
stop*	-1313
stopped	-1313
stor*	8150
stories	8339
story $	3330
story _ i	1418
story so	1418
su	5390
su _ $	5447
suis allee	3096
sunday	1346
sus	13805
sus _ $	7352
talk	-1302
talk*	-2794
talked	-2624
talked _ his	-4725
talked for	2323
talked to	-4725
ten	-2604
ten _ $	-1826
ten years	-2689
text	3090
text $	2447
text _ $	1315
text*	8501
texted	6052
texted $	2763
texted _ again	2404
texted _ birthday	-1662
texted _ ex	1581
texted _ i	3225
texted _ night	2865
texted _ so	3499
texted her	1290
texted him	3224
texted me	1815
texting	2449
texting again	2330
texting his	-1317
texts	-2345
thanks $	1480
that _ a	-1973
that _ him	1644
that _ not	1425
that i	4422
the	-7152
the _ on	1462
the plumber	-1985
the same	1804
then	-2479
there	-1594
thin*	-4344
things	-1602
things and	-2399
think	-2842
think _ her	-1281
think _ was	-1386
thinking	-2567
thinking _ $	-1925
thinking _ him	-1699
thinking about	-2182
three	1318
three days	4649
three times	-2474
thro*	1644
through	1644
through _ followers	1445
through _ photos	1475
through her	2920
time	-3233
times $	-2438
times _ $	1311
to	-1789
to _ $	-2451
to _ after	5698
to _ and	1660
to _ apartment	1276
to _ ex	1470
to _ for	-2227
to _ he	1298
to _ him	-2121
to _ his	-1733
to _ last	1607
to _ story	1318
to _ that	-1417
to _ this	2954
to _ to	1785
to ask	-2172
to be	-2502
to find	2718
to get	-2043
to her	5974
to him	3799
to his	-1584
to me	3261
today	-5239
today $	-3211
toge*	-1941
together	-1941
told	4175
told _ everything	1672
told _ ex	2591
told _ i	3409
told _ love	1349
told _ still	1755
told _ that	2312
told _ was	-2224
told him	3002
told his	1701
told me	-1811
tomo*	-1374
tomorrow	-1374
took	-4091
took _ $	-1300
took _ off	-2766
took her	-1970
tout	-1449
town	-1301
trus*	-1909
trust	-1292
twice	1397
two	-3308
two months	-1707
un	2228
un _ $	2124
un message	-1424
un sms	4325
una	4291
una _ $	4291
und	6145
und ich	2573
up _ $	-3898
up _ and	-1739
up _ her	2675
up _ him	2434
up _ i	1605
up _ my	-2535
up _ work	2286
up and	-1521
up on	4057
up to	-1661
verm*	-1542
vermisse	-1542
vermisse ihn	-1387
vi	-2043
view*	-1363
viewed	-1363
viewed my	-1363
wait*	4818
waited	4898
waited _ after	2040
waited _ his	2857
waited for	2040
want	-4727
want to	-1805
want*	-3599
wanted	-2451
wanted _ $	-1607
wants	-3800
wants _ back	-2009
wants to	-1897
war	3350
was _ and	1979
was _ he	-2105
was _ her	-1804
was _ in	1394
was _ on	-1449
was not	2557
watc*	3064
watched	2923
watched _ $	2956
watched her	3128
we	9334
we _ $	2642
we _ about	1961
we _ all	5897
we _ been	1806
we _ for	1415
we _ long	4623
we _ texting	5410
we _ up	-1362
we argued	2246
we broke	-4382
we fought	3660
we had	2176
we met	1846
we talked	2265
week	-3901
week $	-4393
weeks	-1933
went	7819
went _ her	4475
went _ his	4985
went _ see	2025
went _ work	1500
went to	6533
what	-3637
what i	-1342
what*	5008
whatsapp	5079
when	-5294
when _ told	-2949
when i	-4247
who	-2333
who _ $	-1733
whole	2300
why	-1479
will	-1663
wir	2125
wir haben	2435
with	-3542
with _ $	-1564
with _ on	1725
with my	1602
with*	-1871
without	-2319
without _ $	-2238
woke	-1661
woke _ to	-1661
woke up	-1661
woman	-1407
word	-2084
work	1797
work _ $	3270
work today	2082
would	-2116
wrong	-1442
wrote	5335
wrote _ $	2958
wrote _ a	1812
wrote _ and	2435
wrote _ ex	1455
wrote _ from	2373
wrote _ her	1666
wrote _ i	3003
wrote _ message	-2384
wrote _ my	1406
wrote _ she	2050
wrote _ wrote	5202
wrote a	-3674
wrote back	3006
wrote her	-2237
wrote him	2292
wrote me	2601
wrote to	3522
y	11229
y _ $	4566
y le	1848
y me	2719
year	-2513
year $	-2064
years	-4602
years _ $	-2201
years and	-1473
yest*	3952
yesterday	3952
yesterday _ asked	2889
yesterday she	1896
you	-7454
you $	-2315
you _ $	-2387
your	-2881
your _ $	-2737
•	-4871
• $	1442
• _ $	3141
• _ after	4713
• _ and	-3142
• _ but	-2094
• _ ex	-2603
• _ her	-9002
• _ him	-5402
• _ his	1391
• _ i	1936
• _ night	-1835
• _ on	-1284
• _ phone	16753
• _ profile	-2607
• _ sorry	-1425
• _ the	-1446
• _ with	-1502
• _ •	1326
• after	4713
• and	-1985
• her	-8901
• him	-4340
• with	-1502
• •	-4871
""",
    'contact.ex_contact': """\
~	-44278
!	-3978
!ex_contact	10770
!ex_contact_abroad	13247
!slip	-3343
!slip_abroad	-2543
!•	3597
.	-1730
.-	-9884
.i	-4115
.i+they	16980
.i+they-	11893
.i+you	-4669
.i+you+they	3339
.i-	-4871
.they	3608
.you	-1943
.you+they	4731
.you-	-2360
2	3801
2 minutes	3375
3am	3878
?	-3054
?-	-3254
?i	-2285
?i+you	-1747
?you	-1951
^ _ $	-6794
^ _ a	6658
^ _ after	2244
^ _ ajuda	-2882
^ _ alone	-2639
^ _ am	-1964
^ _ and	-2100
^ _ angerufen	1887
^ _ answered	5079
^ _ apologised	1466
^ _ apologize	1474
^ _ at	-1776
^ _ back	1671
^ _ been	3632
^ _ broke	-1698
^ _ called	5469
^ _ calling	2528
^ _ came	5677
^ _ caved	-1429
^ _ cheated	-3190
^ _ commented	1343
^ _ cuenta	-2375
^ _ curtiu	2815
^ _ de	-2755
^ _ did	-2159
^ _ do	-1868
^ _ e	3400
^ _ ele	-2464
^ _ email	2584
^ _ emailed	-2784
^ _ escribio	4339
^ _ est	2193
^ _ ex	21904
^ _ finally	1579
^ _ flowers	1842
^ _ followed	1467
^ _ found	1927
^ _ from	6382
^ _ geschrieben	1561
^ _ got	-5861
^ _ habe	-1371
^ _ had	2228
^ _ happy	3626
^ _ has	-8005
^ _ hat	10856
^ _ he	-3842
^ _ her	-7476
^ _ him	-3057
^ _ his	-5419
^ _ hoy	3825
^ _ hurt	-1551
^ _ if	-2213
^ _ ihr	-1380
^ _ in	-2002
^ _ invited	2527
^ _ is	-7257
^ _ just	7981
^ _ keep	-2169
^ _ keeps	4297
^ _ last	-1431
^ _ left	3643
^ _ lied	-2262
^ _ ligou	5402
^ _ like	-1538
^ _ liked	5450
^ _ llame	3834
^ _ llamo	2481
^ _ m	3267
^ _ mando	4723
^ _ mandou	4277
^ _ me	-6773
^ _ mensagem	1612
^ _ messaged	3275
^ _ messaging	-2153
^ _ mi	11197
^ _ minha	5186
^ _ missed	2087
^ _ mother	-1622
^ _ moved	-2438
^ _ mutter	-1966
^ _ my	-8455
^ _ nao	-4268
^ _ ne	-2378
^ _ needs	-1571
^ _ never	-2500
^ _ new	2195
^ _ not	-3509
^ _ number	4820
^ _ of	2761
^ _ ok	1616
^ _ on	-4613
^ _ our	-1801
^ _ out	2649
^ _ over	3003
^ _ para	-1765
^ _ que	-2733
^ _ rang	1461
^ _ reached	5092
^ _ replied	8957
^ _ s	-2081
^ _ said	-5620
^ _ says	2193
^ _ sent	6773
^ _ she	1534
^ _ shot	-3153
^ _ showed	6691
^ _ sie	-1719
^ _ soeur	-2461
^ _ still	-2139
^ _ stopped	-2851
^ _ talking	-1645
^ _ text	1831
^ _ texted	3788
^ _ texting	2219
^ _ texts	-3203
^ _ than	2013
^ _ thanks	1991
^ _ the	-4280
^ _ think	-1364
^ _ to	5424
^ _ told	-6032
^ _ uma	-1482
^ _ un	2182
^ _ up	3645
^ _ viewed	2187
^ _ wants	3718
^ _ watched	2402
^ _ watching	3072
^ _ were	1752
^ _ with	1418
^ _ word	-1553
^ _ wrote	7112
^ _ y	11828
^ _ you	-4223
^ _ •	-7237
^ borra	-1547
^ called	3140
^ day	-1724
^ do	-2106
^ drunk	-2993
^ ela	6532
^ ele	8164
^ elimina	-1397
^ elle	5317
^ er	2600
^ ex	3129
^ fui	-1608
^ got	8916
^ he	10195
^ her	3396
^ his	8300
^ how	-3671
^ i	-9962
^ ich	-3348
^ if	-1383
^ il	6569
^ je	-2984
^ just	-5016
^ la	3481
^ left	-1872
^ liked	-1845
^ ma	-2461
^ me	8525
^ meine	-2163
^ messaged	-2461
^ met	-1630
^ mi	3112
^ minha	-3057
^ mon	2864
^ my	1764
^ no	-4806
^ not	-1527
^ nothing	-1516
^ on	-1641
^ quero	-2091
^ remove	-1493
^ replied	-1727
^ she	8954
^ sie	6879
^ stop	-1513
^ texted	-1345
^ the	-1641
^ told	1377
^ voicemail	2776
^ we	6928
^ what	-1856
^ woke	2212
^ wrote	-2776
^ •	6022
a	-1904
a _ $	5256
a _ a	3782
a _ ago	-1541
a _ and	-2198
a _ back	4366
a _ en	-1811
a _ et	3851
a _ from	4060
a _ girlfriend	-1720
a _ got	4268
a _ him	2205
a _ last	2673
a _ me	-1528
a _ message	2209
a _ my	2262
a _ note	1993
a _ of	-1937
a _ on	2809
a _ request	1542
a _ time	-1431
a _ to	-1630
a _ up	1972
a _ with	-1754
a appele	5276
a appelee	2862
a birthday	-1662
a break	-3074
a divorce	-1897
a ecrit	1455
a fake	-1387
a gift	-1902
a good	-2334
a letter	2261
a long	3913
a mess	1412
a message	1564
a mi	-2634
a new	-1622
a photo	1660
a relationship	-1443
a text	1705
a thumbs	1972
a voicemail	6307
a word	-2095
about	2424
about _ $	3507
about _ stuff	1836
about her	1666
about him	4903
about it	-1389
about me	3117
about my	-2627
acce*	1528
acci*	-2134
accidentally	-1877
accidentally liked	-1877
acco*	-1391
account	-1391
after	6456
after a	2347
ago	-1629
ai _ message	-1347
ai _ un	-1742
ai ecrit	1458
ai envoye	-1742
ajuda	-2895
all _ $	2446
all _ time	-2542
all day	-3595
all my	3361
all night	4896
all the	-2559
alone	-1869
alone _ $	-2235
alre*	-1900
already	-1900
already $	-1900
alwa*	-2774
always	-2774
always _ $	-2007
always _ me	-1438
am	3478
am $	5320
am _ $	-1678
an _ $	-2385
an _ from	2584
an _ her	2334
and	3301
and _ $	-3028
and _ a	-1343
and _ answered	1521
and _ does	-2088
and _ he	3342
and _ hi	3616
and _ i	1894
and _ in	-2737
and _ left	-5363
and _ liked	2547
and _ me	4853
and _ no	-2076
and _ on	-2607
and _ out	-1441
and _ replied	1767
and _ said	6328
and _ she	1721
and _ thanks	1436
and _ that	1586
and _ the	-1374
and _ to	-1523
and _ told	5464
and _ went	1445
and _ •	5860
and cried	-1829
and he	10855
and left	-1979
and messaged	-1338
and moved	-2094
and said	2075
and sent	-1652
and she	9920
and texted	-1953
and then	-2847
and wrote	-1583
and •	3223
ange*	2952
angerufen	1956
angerufen und	1887
anoc*	-3734
anoche	-3734
anoche $	-3734
answ*	3931
answer	-1931
answer $	-1857
answered	7747
answered $	3160
answered _ $	3518
answered _ a	1376
answered _ message	1446
anym*	-3027
anymore	-3027
anymore $	-1401
apol*	4449
apologised	1466
apologised to	1466
apologize	2138
appe*	6478
appele	5001
appele $	2052
appelee	2671
appelee _ $	2443
aqui	5288
aqui _ $	5288
aqui _ casa	5288
aqui em	5288
are	-3598
are still	-1390
ask	6351
ask _ am	5321
ask _ i	5321
ask how	5417
asked	3410
asked _ $	2650
asked _ am	2071
asked _ he	-2814
asked _ her	1874
asked _ how	-3275
asked _ i	5147
asked _ me	2658
asked _ meet	3090
asked _ to	-3237
asked _ we	2191
asked her	-3118
asked him	-2646
asked how	1596
asked if	4209
asked me	-2106
asked to	2088
at	4396
at 3am	3878
at _ $	-1692
at _ gym	1537
at _ today	1404
at _ when	1662
at her	-1736
at my	4542
at the	-1595
audio	4269
audio _ $	2107
away	3422
away $	4348
ayer	-1455
ayer $	-1455
back	10318
back $	6487
back _ $	2097
bank	-1455
be friends	1418
beba*	-1627
beca*	-5131
because	-5131
because _ asked	-1630
because _ lied	-1514
because _ to	-2946
because he	-2093
because i	-2287
been	2104
been _ $	1530
been _ again	4110
been _ every	1692
been _ me	2493
been _ since	1624
been calling	1469
been texting	2793
befo*	-1879
before	-1715
begged _ stay	1876
begged him	2061
beli*	2691
best	-1829
best friend	-1430
birt*	-1422
birthday	-1422
birthday $	-1650
birthday _ said	1436
birthday _ she	1436
birthday and	1436
borra	-1547
boyfriend $	2360
boyfriend _ his	-1970
boyfriend and	-1574
boyfriend keeps	1729
break	-1786
broke	-4213
broke up	-2796
but	-2508
but _ never	-1950
but _ were	-1950
but we	-1950
by	-2143
by _ $	-3087
by to	1690
call	5911
call $	4843
call*	6466
called	5846
called _ ex	-2768
called _ he	3041
called _ hung	1454
called _ last	1723
called _ she	3820
called and	1721
called her	2605
called him	-1663
called my	-2018
calling him	-1349
calling me	2961
calls	1963
calls from	2283
calls me	2226
came	5336
came _ to	4037
came by	1690
came over	3257
can _ it	3621
care	-1333
care $	-1333
casa	5801
casa $	6289
caved	-1429
caved _ wrote	-1429
caved and	-1429
ce	2645
ce _ $	2946
chan*	4131
chance	4455
chance $	4542
chat	4523
chat _ $	4788
chea*	-3287
cheated	-3234
cheated _ $	-1645
cheated _ me	-3232
cheated _ with	-1561
cheated on	-3234
chec*	-1486
check	-1566
chez	2401
chez _ $	2401
clear	-1350
coff*	1836
coffee	1836
comm*	2383
comment	3064
commented _ my	2055
commented _ post	2055
cont*	4711
contesto	2682
contesto $	2682
cowo*	-2636
coworker	-2636
coworker $	-1930
cried	3979
cried $	6742
cried _ the	-2608
cuen*	-2375
cuenta	-2375
cuenta $	-1954
curt*	2815
curtiu	2815
curtiu _ $	2815
curtiu _ foto	2815
curtiu minha	2815
date	-4337
date $	-4320
dati*	-2724
dating	-2724
day	-4878
day $	-3415
day _ $	-2393
day she	1556
de	-2071
dele*	-1807
did	-3653
did not	-1526
do	-5834
do _ think	-1387
do not	-2069
do you	-1646
does	-1753
does _ me	-1361
doing $	-1646
doing _ $	3137
done	2066
done _ $	2236
done with	2236
door $	-3823
drove	-1416
drunk	-3808
drunk texted	-2993
e	5269
e _ $	5377
e _ respondi	2062
e eu	2062
ecrit	2049
ecrit _ $	1495
ecrit et	2980
ela	8175
ela $	-1455
ela _ $	3099
ela _ de	2562
ele	1358
ele $	-3270
ele _ $	-3536
ele _ e	2062
ele _ mandou	3930
ele _ mensagem	5305
ele _ minha	4622
ele me	3810
elim*	-1397
elimina	-1397
elle	6086
elle _ $	-1429
elle _ a	4921
elle a	4004
elle m	4921
else	-2862
else $	-1733
em	2718
em _ $	2718
em casa	5288
emai*	-2675
email	7063
email $	5252
email _ her	2584
email from	2584
emailed	-2294
emailed me	-1536
en	-2692
en _ $	-2119
envoye _ $	1581
er	4494
er _ geantwortet	2102
er _ mir	1343
er _ nicht	-1923
er hat	6625
escr*	3398
escribi y	4530
escribio	4602
escribio _ $	4268
escribio hoy	4268
essay	-2856
est	2090
et	5929
et _ a	5026
eu	1934
eu _ $	2062
eu respondi	2062
even	-1525
ever*	-2914
every	-4273
every _ $	-4369
every night	-3267
everything	-1974
everything $	1426
everything _ $	-2479
ex	6777
ex $	-2021
ex _ $	-4871
ex _ because	-1653
ex _ happy	1706
ex _ i	-3190
ex _ keeps	1729
ex _ me	13042
ex _ my	1688
ex _ on	-2641
ex _ someone	-1372
ex _ texts	1617
ex _ to	3900
ex _ told	1400
ex _ up	1832
ex _ work	3370
ex a	-1677
ex and	-3474
ex asked	3398
ex called	3898
ex husband	2813
ex is	-2043
ex just	1827
ex keeps	-1942
ex me	2496
ex on	-1347
ex viewed	1688
face*	1781
facetimed	2164
fake	-1387
fami*	-1669
family	-1669
family $	-1616
felt	-1977
fina*	2559
finally	2559
finally _ $	2498
finally answered	2289
first _ $	-3547
first _ in	3014
first _ weeks	3014
first time	3014
flow*	-2081
flowers	-2081
foll*	1684
follow	1562
follow _ $	1562
followed	1467
followed _ on	1467
followed me	1467
for _ and	-3254
for _ back	1921
for _ first	3014
for _ time	2974
for _ years	-3282
for a	-1993
for coffee	2537
for her	2130
for him	3652
for the	2516
forg*	-3747
forget	-2712
forget everything	-1604
foto	4322
foto $	4322
foug*	4078
fought	4078
fought $	5144
found	1365
found a	2488
four	1792
friday	1599
friday $	1599
friend	-2257
friend _ $	-3608
friend _ he	2421
friend _ she	2370
friends	2029
friends $	1667
from	14275
from _ $	2286
from _ at	5928
from _ ex	3334
from _ in	3402
from _ me	-1466
from _ my	3402
from _ the	7113
from a	-2922
from her	12208
from him	9172
from your	-1786
fui	-1608
fui a	-1584
gave	-2163
gean*	2288
geantwortet	2288
geantwortet $	2288
geme*	1915
gemeldet	1915
gemeldet $	1915
gesc*	2652
geschrieben	2782
geschrieben _ er	2102
geschrieben _ hat	2102
geschrieben und	2657
gestern _ $	1602
gestern angerufen	1602
gift	-1902
gift _ her	-1480
girl	-1545
girl*	-1756
girlfriend	-1756
girlfriend _ for	2292
girlfriend _ that	-1373
give	2377
go	3196
go _ $	2592
go away	3324
good	-4875
good _ $	-2992
got	8722
got _ $	-1871
got _ from	6172
got _ message	1794
got a	9080
guess	7596
guy	-2350
guy $	-1834
gym	1454
gym $	1459
habe	-1707
habe _ angerufen	-1487
habe _ und	2102
habe ihr	-1380
habl*	5448
had _ $	-1695
had _ long	5510
had a	2118
happ*	2729
happened	2875
happened $	3419
happy	4686
happy _ $	2789
happy _ and	1436
happy _ me	-1886
happy _ she	1436
happy birthday	4952
happy without	-1557
has	-2521
has _ girlfriend	-1720
has my	-2586
hat	12957
hat _ $	6202
hat _ angerufen	3478
hat _ gemeldet	1915
hat _ geschrieben	1694
hat _ und	2443
hat mich	1799
hat mir	3612
hat sich	1915
have _ again	4110
have _ for	-1377
have _ texting	3900
have been	1438
he	15323
he _ $	4877
he _ a	6097
he _ all	-2791
he _ and	1616
he _ answered	2289
he _ back	3710
he _ calling	2554
he _ every	-1881
he _ ex	-2188
he _ flowers	-3917
he _ he	2703
he _ i	3074
he _ in	-1817
he _ last	1748
he _ me	1822
he _ my	6965
he _ no	3079
he _ our	1505
he _ out	4276
he _ seeing	2696
he _ someone	2190
he _ story	3833
he _ the	-1534
he _ to	2688
he _ today	2750
he _ up	1914
he _ was	1532
he _ we	6734
he _ without	-2587
he _ •	-3186
he called	2324
he came	2393
he cheated	-1795
he did	-1726
he does	-1376
he finally	2508
he got	-1532
he has	-1499
he is	2272
he keeps	4588
he lied	-2479
he liked	3116
he loved	-2422
he never	-2450
he posted	-1942
he rang	1828
he reached	3205
he replied	1597
he said	2157
he sent	4429
he texted	3370
he wants	4146
he was	-4098
he watched	2669
he wrote	1865
heart	-1407
heart $	-1349
help me	-1396
her	-5594
her $	-2489
her _ $	1819
her _ a	-1538
her _ and	4251
her _ back	1659
her _ cried	7931
her _ did	-3933
her _ love	1745
her _ she	5018
her _ still	-1411
her _ the	1684
her _ to	-4573
her _ told	3761
her _ voicemail	-1334
her _ we	-2019
her _ yesterday	-1523
her _ •	3207
her a	-2651
her again	-1513
her alone	-1520
her and	4097
her at	4053
her friend	2845
her from	-2787
her house	-1443
her if	-2019
her in	3330
her place	2148
her she	3420
her story	-1874
her stuff	1750
her to	-1855
hi	3320
hi $	2827
hier $	2553
him	-2662
him $	8382
him _ $	-5406
him _ a	-2014
him _ and	2233
him _ he	2695
him _ i	-6216
him _ me	-1551
him _ said	-3586
him _ was	-2691
him _ •	3443
him a	-1899
him and	-2546
him for	3052
him from	-2869
him he	3696
him to	1525
him today	-1441
his _ $	-1694
his _ all	-1589
his _ and	3648
his _ girlfriend	2084
his _ on	4374
his brother	1400
his ex	-4346
his house	1731
his story	-4056
his things	1457
hist*	12445
hoje	-1509
hora	1795
how _ $	4867
how _ am	5473
how _ and	2018
how _ doing	-3990
how _ i	-1613
how _ was	-2449
how he	-2559
how i	6001
hoy	2506
hoy $	2940
hung	1396
hung _ me	1454
hung _ on	1454
hung up	1399
hurt	-2167
hurt _ $	-2034
hurt me	-1477
husband _ every	1617
husband texts	1546
i	-7259
i _ $	2936
i _ about	-2695
i _ an	-1786
i _ and	9914
i _ ex	-1775
i _ friend	1495
i _ happy	1386
i _ he	6211
i _ him	-1524
i _ his	-5060
i _ how	-2693
i _ letter	2457
i _ my	-3563
i _ no	-5123
i _ not	-3396
i _ nothing	-1470
i _ on	-2017
i _ see	-1436
i _ she	3392
i _ sorry	2483
i _ to	2278
i _ up	-2460
i _ we	3046
i _ wrote	-1429
i _ you	2514
i am	4476
i answered	1547
i apologize	1474
i asked	-3379
i broke	-1483
i caved	-1429
i did	-1355
i do	-1364
i found	1727
i gave	-1782
i have	-2765
i keep	-2350
i let	2299
i liked	2980
i love	1628
i messaged	3381
i miss	2429
i replied	3965
i said	-3966
i sent	3263
i still	-1880
i told	-2693
i unblocked	-3947
i went	2914
i will	-1402
i wrote	4356
ich	-2236
ich _ gestern	-1637
ich _ sie	-1402
if	-3242
if he	-8068
if i	1331
if we	2191
ihr	-1876
ihr _ $	-1525
il	5842
il _ a	5099
il _ appele	5276
il _ ecrit	2815
il a	2772
il m	5099
in	-2182
in _ her	-1764
in _ mailbox	2602
in _ me	-1855
in love	-1518
in my	4249
in the	-1999
in weeks	2830
invi*	2527
invited	2527
is	-4378
is _ a	-1685
is _ else	-1644
is _ ex	-2205
is _ from	-1535
is _ good	-2250
is _ me	2749
is _ my	3832
is _ without	-1557
is a	-1497
is been	1819
is called	-1413
is dating	-1341
is happy	-1461
is my	-2648
is not	2197
is over	-1646
is seeing	2469
is too	1716
it	-1679
it $	1392
it _ $	-1485
it _ late	1724
it _ over	-1655
it was	-1894
je	-3378
je _ ecrit	1458
je _ envoye	-1742
just _ $	3516
just said	-1461
just texted	7965
keep	-2383
keeps	3987
keeps _ me	1754
keeps texting	-1754
keys	4600
keys $	2250
la	3185
la llame	3834
last	-2439
last _ $	-4460
last month	-4984
last night	2795
late	1583
later	-2813
later $	-2813
le _ a	-3363
le _ un	-1830
le _ y	6283
leave her	-1520
left	-6082
left $	-3556
left _ a	-2364
left _ on	1394
left a	3113
left her	-1334
let	1900
lett*	1599
letter	2202
lied	-3726
lied _ $	-2430
lied _ me	-3660
lied to	-3660
life	-1783
life _ i	-1647
ligou	5402
ligou _ $	5402
like i	-1408
liked	6347
liked _ $	5708
liked _ photo	1764
liked _ post	1457
liked _ so	1861
liked _ story	1726
liked my	6134
llame	3834
llamo	3451
llamo _ $	1877
llor*	2696
lol	1800
lol _ $	3098
long	3190
long _ last	5512
long message	-1466
look	-3368
look*	-2117
looked	-2014
love	-3658
love _ $	-3097
love _ and	1599
love and	-1417
love her	1725
love me	-1560
loved	-4327
loved me	-2810
lovi*	-1659
loving	-1659
loving _ $	-1655
lui	-1681
lui _ ecrit	1458
lui _ envoye	-1742
lui _ un	-2025
m	5169
m _ $	-1706
m _ appelee	2862
m _ ecrit	1455
m a	7645
ma	1795
ma _ $	4256
ma soeur	-2574
madr*	2744
mail*	2543
mailbox	2602
mailbox $	2602
mand*	2246
mande un	-1830
mandei mensagem	2618
mando	4723
mando un	4723
mandou	1985
mandou _ $	1638
marr*	-1623
married	-1620
marry	-6386
matin	2960
matin $	2960
maybe	-1930
me	11649
me $	-7740
me _ about	1967
me _ and	1589
me _ as	1540
me _ audio	4880
me _ calling	-1522
me _ coworker	-1561
me _ e	1715
me _ essay	-2856
me _ eu	1715
me _ has	3079
me _ he	6508
me _ him	6715
me _ how	1561
me _ hoy	4268
me _ i	4217
me _ instagram	1920
me _ is	7530
me _ it	-2847
me _ left	-2778
me _ look	-3173
me _ loved	-2422
me _ me	-1351
me _ mi	1691
me _ morning	-1894
me _ move	-1818
me _ of	2290
me _ old	1505
me _ ontem	4413
me _ photo	1991
me _ que	3449
me _ said	1618
me _ she	2574
me _ stop	-2520
me _ text	-1465
me _ that	2341
me _ the	-2489
me _ then	-1936
me _ to	-2259
me _ un	4180
me _ voice	1993
me _ we	-2710
me _ wedding	1501
me _ y	2992
me a	-2876
me about	3937
me again	1339
me alone	1839
me anymore	-2909
me contesto	2682
me escribio	4602
me every	-2819
me flowers	-3917
me for	4360
me from	-1567
me i	2026
me last	3218
me ligou	5402
me llamo	3723
me mando	4723
me mandou	1638
me money	-2676
me our	1505
me over	-1795
me respondeu	-4268
me saying	1925
me today	4159
me when	-1434
me whenever	1835
me with	-1662
me yesterday	3970
meet	3909
meet $	2613
mehr	-1968
mehr $	-1968
memes	1595
mens*	5612
mensagem	3617
mensagem _ ela	2321
mensagem e	4020
mensaje	2539
mensaje _ me	3758
mess	1412
mess $	1412
mess*	1404
message $	2458
message from	1372
messaged	2233
messaged _ $	-2172
messaged _ from	-2515
messaged _ he	2736
messaged _ •	2392
messaged me	4107
messages _ $	1394
messages from	1934
messaging	-2592
messaging _ $	-3077
met _ ex	-1549
met _ yesterday	-1345
met my	-1549
mi	9939
mi _ $	9932
mi _ me	1506
mi cuenta	-2375
minha	2078
minha _ $	5134
minha foto	2815
minu*	3913
minutes	3250
mir	1456
mir _ $	1789
mir geschrieben	1694
mira*	-1912
mirando	-1912
mirando _ $	-1912
miss	2389
miss _ $	2865
miss you	3400
miss*	10596
missed	8553
missed _ $	6250
missed _ from	2518
missed call	6499
missed calls	2283
misses	2049
misses _ $	1532
misses me	1627
moi	2819
mon	2583
mon _ est	2709
mon ex	3268
money	-2484
money $	-2825
mont*	-2449
month	-4394
month $	-4210
months	-2297
more	-1533
more _ $	-2327
moth*	-2951
mother	-2938
mother _ me	-1594
move	-2328
moved	-3829
moved _ $	-3607
moved out	-3058
mutt*	-1966
mutter	-1966
my	-3141
my _ $	2944
my _ a	-3099
my _ and	-3665
my _ asked	3001
my _ because	-1872
my _ called	1784
my _ did	4941
my _ ex	-2233
my _ has	-2264
my _ his	-1836
my _ husband	2813
my _ i	2125
my _ is	-2390
my _ it	-1347
my _ just	1827
my _ my	1613
my _ not	4158
my _ s	-2378
my _ so	1861
my _ texted	-2047
my _ today	3792
my _ told	-2602
my _ up	1637
my _ viewed	1688
my birthday	-3842
my boyfriend	-2598
my ex	6050
my friend	-2872
my girlfriend	-2412
my gym	1532
my husband	-2255
my mailbox	3254
my parents	-1658
my post	3173
my story	6672
my work	1528
nao	-4858
nao _ $	-4276
nao _ respondeu	-4268
nao me	-4268
ne	-2378
ne m	-2051
need*	-1345
needed	-1345
needed _ and	-1334
needed _ moved	-1334
needs _ $	2515
never	-6838
never _ $	-5451
new _ friend	-1976
new _ me	2470
next	1606
nicht	-3600
nicht _ $	-2501
nicht mehr	-1852
night	4158
night $	3633
no	-7163
no $	1670
no _ $	-2121
no _ escrito	-1741
no _ from	-1835
no _ me	3574
no answer	-1821
no me	-2087
not	-5840
not $	2588
not _ anymore	-1345
not _ me	-2258
not _ well	3244
not a	-1713
nothing $	-1718
nothing _ $	1902
now _ me	1344
numb*	4468
number	3371
of	1536
of her	-1413
of stuff	2007
of the	1993
off	-2917
off $	-2275
on	2117
on _ $	2735
on _ and	1893
on _ birthday	-4794
on _ date	-3856
on _ last	-2565
on _ night	-2371
on _ phone	-3079
on _ post	2055
on _ with	-1563
on a	2259
on her	-1895
on his	-1659
on instagram	1330
on me	-3080
on my	4491
on our	-4726
on read	7597
on the	-5010
one _ $	1662
ontem	3197
ontem $	3197
open*	4832
opened	4890
other	-1629
our	-3655
our _ $	-2289
our _ date	-3379
our old	1499
out _ $	-3316
out last	-3299
out of	2805
out to	2046
over	-1339
over $	-1429
over text	-1749
para	-3744
para _ $	-3127
para ela	-1627
para ele	-1360
pare*	-2706
parents	-2706
pas	-1502
pass*	1476
past	-2027
peop*	-1605
people	-1605
pers*	-1851
person	-1532
phone	-4204
phone $	-3999
photo	7512
photo $	5675
pictures	1500
place	1420
place $	-1338
plea*	-2033
please	-2033
plus	-1461
post	2501
posted	-2233
posted a	-1775
que _ $	4472
que ele	-2091
que me	1698
quero	-2091
quiet	-2122
quiso	3418
rang me	1542
reac*	6353
reached	5092
reached _ to	2046
reached out	5092
read	6615
read $	7278
rela*	-1754
relationship	-1453
relationship $	-1405
remo*	-1685
remove	-1633
repl*	8269
replied	8997
replied _ a	1774
replied _ her	4881
replied _ story	-4699
replied to	2073
replied with	2597
repo*	2795
repondu	2980
repondu $	2980
requ*	2329
request	1542
resp*	4784
respondeu	2594
respondi	2112
respondi $	2379
right now	2278
s	-2893
said _ a	-1566
said _ is	1825
said _ misses	1809
said _ needed	-1334
said no	-1915
said she	1782
said thanks	1436
say	1501
sayi*	3263
saying	3263
saying _ a	1535
saying he	1879
says	3883
says _ me	1536
says he	2648
schr*	-1630
scre*	4924
seco*	1336
seei*	2121
seeing	2121
seeing _ $	2469
seeing someone	2853
sent	4203
sent _ an	-1713
sent _ and	1915
sent _ email	-1713
sent _ ex	-1677
sent _ flowers	-3917
sent _ old	1505
sent _ our	1505
sent _ photo	1660
sent _ request	2160
sent a	5193
sent her	-1399
sent my	-1701
she	19288
she _ $	5060
she _ about	5126
she _ all	2788
she _ always	-1609
she _ and	2672
she _ at	3993
she _ calling	2451
she _ i	2737
she _ is	1825
she _ me	4458
she _ more	-2523
she _ my	1778
she _ not	-2973
she _ on	4883
she _ out	-1695
she _ over	2063
she _ pick	-3912
she _ someone	-1782
she _ thanks	1436
she _ to	2683
she _ today	1431
she _ up	1635
she _ with	1947
she _ yesterday	2178
she _ •	-4146
she answered	3800
she asked	3404
she called	3551
she calls	2226
she came	2734
she did	-4474
she does	1518
she followed	1467
she got	-2967
she left	1915
she liked	4210
she moved	-1695
she replied	4287
she said	3980
she sent	2597
she texted	4204
she texts	-1414
she unblocked	2243
she walked	-2697
she wants	2286
she was	1823
she wrote	4521
she •	-4146
shot	-3175
shot _ a	-3162
sich gemeldet	1915
sie	5160
sie _ $	-1653
sie _ angerufen	2394
sie hat	7780
sile*	1697
silence	2392
sist*	-2276
sister	-2276
so i	1867
soeur	-2574
soir	-1386
soir $	-1386
some*	-2278
someone $	3141
someone _ $	-3552
someone else	-2759
space and	-2255
star*	-2028
started	-2022
started _ that	-2016
stay	2398
still	-4403
still _ $	-1361
still _ and	-1687
still _ her	-1421
stop	-4676
stop _ $	-2897
stop calling	-1522
stop*	-2938
stopped	-2938
stopped _ $	-2851
stopped _ me	-1657
stor*	1667
stories	1791
stories $	2590
story	2072
stud*	-2783
stuff	3572
stuff $	1574
sus	-2252
sus _ $	-1832
talk $	1658
talk _ $	-1511
talking to	-1430
ten	-1945
ten years	-1377
text	-2701
text $	-2626
text*	12091
texted	9050
texted $	5449
texted _ $	2584
texted _ again	-4656
texted _ and	1867
texted _ birthday	2792
texted _ ex	-2874
texted _ i	2403
texted _ last	-2119
texted _ night	1545
texted _ she	1912
texted _ to	1467
texted him	-2943
texted my	-3320
texting	3041
texting _ $	1540
texting again	4110
texting her	-2248
texts	-1623
texts _ all	-1516
texts _ day	1617
texts _ every	1617
texts me	1638
than _ $	-2826
than*	1868
thanks	2226
thanks $	3261
that	-2238
that _ has	1400
that _ not	2791
that _ wants	1909
that _ was	-1331
that he	3322
that i	-1434
that it	-1641
the	-7017
the _ $	-4674
the _ and	-3031
the _ i	-1881
the _ in	2127
the _ time	3007
the car	1339
the first	3014
the phone	-3284
the time	-2542
the very	1635
then	-2119
then he	-1873
things and	2424
think	-2069
this morning	1927
thou*	-2617
thought	-1839
thum*	1972
thumbs	1972
thumbs _ $	1972
thumbs up	1972
time _ $	2955
time _ weeks	3014
time and	-1852
time in	3014
to $	-1617
to _ $	2384
to _ about	-2716
to _ alone	-1522
to _ and	1776
to _ back	-1481
to _ calling	-1522
to _ for	3289
to _ he	5005
to _ him	-2288
to _ how	4510
to _ i	3090
to _ last	-3571
to _ me	4019
to _ messages	2021
to _ my	1466
to _ out	-3034
to _ place	1739
to _ she	1467
to _ story	-3438
to _ with	1683
to _ yesterday	-1967
to ask	7762
to call	1586
to forget	-1496
to go	2764
to her	1585
to him	-2811
to me	-6544
to meet	3909
to move	-2319
to stay	2400
to stop	-2786
to talk	1365
toge*	-6564
together	-6564
together _ me	-5119
together he	-5119
told	-3253
told _ about	-1488
told _ it	-1817
told _ love	1840
told _ loved	-2422
told _ my	-1488
told _ she	2814
told _ still	-1501
told _ stop	-2495
told _ to	-2407
told _ yesterday	2900
told me	-2317
two	-1347
two _ $	-2361
two months	-2311
um	1994
um _ $	2026
uma	-1482
un	2254
un audio	2107
una	1652
una _ $	1652
unbl*	2709
unblocked	2709
unblocked _ $	5059
unblocked _ and	-2351
unblocked _ today	1819
unblocked him	-3201
unblocked me	6655
und	4544
und _ geantwortet	1652
und _ hat	2102
und er	2102
up	9303
up $	4021
up _ $	1578
up _ and	1418
up _ door	-3605
up _ gym	1537
up _ me	1454
up _ messages	2564
up the	1710
up to	2212
very	1615
view*	2187
viewed	2187
viewed my	2187
voic*	9083
voice	1993
voice note	1993
voicemail	9083
voicemail $	6311
voicemail _ $	2772
walk*	-2709
walked	-2709
walked _ $	-2702
wanted _ $	1724
wants	7141
wants _ $	2900
wants _ back	2308
wants _ talk	2608
wants me	1434
wants to	5439
was	-7457
was _ $	-4975
was _ and	-2538
was _ at	3592
was _ he	-2757
was _ love	-1477
was _ my	3590
was _ with	2052
was doing	-2559
was my	-1785
watc*	4909
watched	1837
watched _ $	1520
watched _ story	2402
watched my	2669
watching	3072
watching _ stories	3092
we	9894
we _ $	2826
we _ all	5773
we _ been	2812
we _ long	5510
we _ never	-1950
we _ still	-1390
we _ texting	7436
we _ the	1483
we _ to	-1381
we are	-1390
we broke	-1348
we fought	4270
we had	1418
we have	2285
we met	1405
wedd*	1473
wedding	1473
wedding $	1473
weeks	2589
weeks $	2439
well	3244
well $	3244
went	1910
went _ place	3029
were _ for	-2032
were never	-1950
what	-3731
what*	-1348
whatsapp	-1334
when _ her	-1449
when _ told	-1601
when he	-1337
when*	1829
whenever	1829
whenever _ is	1835
where	-1417
who	6064
who _ $	7042
why	-1474
will	-1593
with	-1405
with _ $	-1544
with _ coworker	-1816
with _ new	-1370
with her	-2098
with his	-1938
with*	-1945
without	-3107
without _ $	-3091
without me	-1557
woke	2212
woke _ to	2212
woke up	2212
word _ her	-1553
word from	-1553
work _ $	-1417
work _ the	2207
would	-2038
wrote	4221
wrote _ a	-2335
wrote _ and	4684
wrote _ he	4063
wrote _ her	-1698
wrote _ she	2749
wrote _ wrote	2750
wrote back	2091
wrote to	-2315
y	12389
y _ $	6941
y _ contesto	2682
y me	5796
years	-3691
years _ he	-2328
years _ left	-1388
years and	-2824
yesterday _ asked	-1345
yesterday _ called	1737
yesterday he	1737
yesterday she	2512
you $	1596
you _ $	4219
you _ me	-2471
your	-3189
your _ $	-3062
• _ $	-2197
• _ a	5466
• _ about	6023
• _ after	6097
• _ and	-1775
• _ ask	5154
• _ birthday	-4319
• _ every	-4799
• _ ex	-2401
• _ he	2331
• _ him	4196
• _ his	5388
• _ how	3105
• _ i	-1694
• _ in	-1520
• _ me	1494
• _ morning	-1894
• _ my	-5718
• _ night	-3608
• _ on	2571
• _ over	-2086
• _ read	7597
• _ said	3146
• _ text	-2339
• _ that	2306
• _ then	1594
• _ to	4835
• _ today	-1440
• _ together	-6084
• _ we	-1424
• _ •	-6824
• after	6097
• on	3026
• then	1594
• to	3935
• together	-6084
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
