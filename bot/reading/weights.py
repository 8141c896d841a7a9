"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in ten-thousandths."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {name: int(weight) / 10_000 for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)}


_BLOCKS = {
    'crisis': """\
~	-43270
!	-11836
!hurt_by.fear.weak	-10258
!hurt_by.maybe.middle	1292
!hurt_by.violence.high	25907
!hurt_by.word.weak	-4106
!may_hurt.intent.high	29567
!may_hurt.maybe.middle	1460
!may_hurt.word.weak	-1615
!other.risk.high	16095
!self.gloom.weak	-4889
!self.harm.high	26657
!self.loaded.middle	8555
!self.near.weak	-1968
!self.suicide.high	27076
!self.tool.weak	4473
!self.wish_to_die.high	31738
!self.word.weak	-7245
!•	7639
.	7263
.-	2847
.i	9510
.i+they	5413
.i+they-	1301
.i+you	-7523
.i+you-	-1375
.i-	6253
.they	-8515
.they-	-6004
.you	-7011
.you+they	-3178
.you-	-2200
10	-3919
10 _ $	-1606
15 _ i	1564
15 and	1564
2	-2219
200	2544
23	2016
24	3001
30	-1583
30 and	-1495
3am	1543
3am _ i	1642
4 $	-1461
4 _ $	2779
40	-1788
40 and	-1773
5	-3848
5 $	-1867
5 _ $	-1673
6	-1941
6 $	-1641
8	-1738
?	-1677
?-	-6117
?i	2858
?i+they	-2867
?i+you	-2173
?i-	-2947
?they	-2651
?you	-3983
?you-	-1756
^ _ $	-8361
^ _ 10	-1567
^ _ 15	1371
^ _ 20	2292
^ _ 23	2016
^ _ 40	-1773
^ _ a	2006
^ _ about	7999
^ _ abuelo	-1198
^ _ acabar	3899
^ _ account	-1335
^ _ afraid	4198
^ _ after	4162
^ _ again	2417
^ _ aguento	1504
^ _ ai	2353
^ _ aimerais	2342
^ _ ajuda	-1281
^ _ all	-1916
^ _ alles	-1386
^ _ always	-1519
^ _ am	-3483
^ _ ameacou	3363
^ _ amenaza	1356
^ _ and	-9718
^ _ angst	1763
^ _ anxiety	-1979
^ _ anyone	1320
^ _ are	-1991
^ _ arms	1672
^ _ as	2909
^ _ ask	-1542
^ _ asked	-6245
^ _ asking	-1318
^ _ at	-1821
^ _ attempted	5448
^ _ au	1340
^ _ back	-2514
^ _ bad	-2388
^ _ bang	1326
^ _ be	2458
^ _ beat	3151
^ _ beats	5271
^ _ bedroht	2226
^ _ been	5336
^ _ being	3573
^ _ best	3093
^ _ better	-2468
^ _ bin	-2592
^ _ birthday	1616
^ _ bite	2955
^ _ boss	-4117
^ _ bought	3942
^ _ breakup	1927
^ _ bring	3018
^ _ broke	1222
^ _ brother	-1240
^ _ burn	2178
^ _ call	-2864
^ _ called	-6462
^ _ calling	-1474
^ _ calls	-3147
^ _ cambiar	-1381
^ _ can	1689
^ _ changer	-1280
^ _ chat	-1638
^ _ cheated	-4254
^ _ check	1426
^ _ choked	4817
^ _ clean	3818
^ _ coffee	-1375
^ _ come	-1268
^ _ comes	2440
^ _ como	-1577
^ _ con	-2851
^ _ contact	-1619
^ _ controls	5565
^ _ copain	3934
^ _ cortarme	5225
^ _ corto	7432
^ _ coupe	3691
^ _ cut	1504
^ _ cuts	5129
^ _ cutting	2248
^ _ d	-1424
^ _ da	-1245
^ _ dad	1873
^ _ de	1862
^ _ dead	2826
^ _ death	1655
^ _ decirle	-1453
^ _ deixou	-1428
^ _ dejo	-1918
^ _ denke	4127
^ _ dice	1734
^ _ did	-4878
^ _ died	-5868
^ _ dies	1704
^ _ disse	2288
^ _ do	-4143
^ _ does	-2716
^ _ dog	-3294
^ _ done	4287
^ _ drinks	-2848
^ _ droht	6121
^ _ dropped	-1202
^ _ duele	-1877
^ _ einfach	2588
^ _ el	-2192
^ _ ele	-1676
^ _ em	6042
^ _ emailed	-1725
^ _ empurrou	1849
^ _ en	3428
^ _ end	-1458
^ _ ending	5238
^ _ envie	2769
^ _ es	-1910
^ _ escribio	-1845
^ _ esposo	1408
^ _ est	-2591
^ _ esta	-2272
^ _ estar	3163
^ _ estoy	5924
^ _ etre	3740
^ _ even	5020
^ _ ever	-2600
^ _ every	2858
^ _ everyone	1583
^ _ everything	-1306
^ _ ex	4234
^ _ extrano	-1288
^ _ extremely	-1911
^ _ fais	2474
^ _ feel	-1411
^ _ fell	-2510
^ _ fight	-1557
^ _ flinch	2407
^ _ for	-9879
^ _ forced	2715
^ _ forces	2406
^ _ forgot	-1492
^ _ found	3318
^ _ freund	1715
^ _ freundin	2693
^ _ friend	4129
^ _ friends	1834
^ _ from	-4336
^ _ fuhl	-1949
^ _ fuhle	-2230
^ _ fur	-1294
^ _ ganas	2912
^ _ gave	-2807
^ _ geschrieben	-1702
^ _ get	3762
^ _ gets	1645
^ _ getting	-2591
^ _ give	-1340
^ _ giving	1436
^ _ go	-2233
^ _ god	1390
^ _ goodbye	1231
^ _ got	1942
^ _ grabbed	1368
^ _ grandfather	-1223
^ _ grandmother	-1204
^ _ habe	3019
^ _ hacer	2535
^ _ hang	1984
^ _ harming	2755
^ _ has	-3555
^ _ hasse	-1545
^ _ he	-3091
^ _ heart	-1926
^ _ her	-1755
^ _ hiding	2046
^ _ him	-2201
^ _ his	-1549
^ _ hits	3932
^ _ hoje	-1194
^ _ home	1274
^ _ hope	1469
^ _ how	-2948
^ _ hung	-1689
^ _ hurts	-1445
^ _ if	-3930
^ _ ignores	-1334
^ _ ihm	-3241
^ _ in	-4221
^ _ intente	2397
^ _ intrusive	-1499
^ _ is	-1860
^ _ ist	-3375
^ _ job	1244
^ _ just	4521
^ _ kann	-1791
^ _ keeps	3935
^ _ keinen	1632
^ _ kids	1188
^ _ know	-3412
^ _ l	-1731
^ _ la	-2400
^ _ last	4743
^ _ leave	-2566
^ _ left	-1658
^ _ liebsten	3457
^ _ life	-1813
^ _ ligar	-2168
^ _ liked	-1460
^ _ little	1334
^ _ live	2128
^ _ living	-2484
^ _ llamar	-1549
^ _ llamo	-1535
^ _ lo	-1764
^ _ locks	-1433
^ _ looked	1187
^ _ looking	2384
^ _ lost	-1547
^ _ low	-1839
^ _ m	2815
^ _ machuco	3294
^ _ made	2416
^ _ mais	5029
^ _ make	-2061
^ _ mal	-2938
^ _ man	2919
^ _ mann	2157
^ _ manque	-1206
^ _ mari	3389
^ _ marido	3436
^ _ matar	5697
^ _ matarme	5193
^ _ me	2310
^ _ mean	2787
^ _ medo	3378
^ _ mein	-1818
^ _ menace	3399
^ _ mere	-2707
^ _ message	-1501
^ _ messaged	-2435
^ _ messages	-1440
^ _ mich	5437
^ _ minha	2266
^ _ miss	-2205
^ _ mochte	3006
^ _ monde	2017
^ _ morning	4072
^ _ morrer	5650
^ _ morreu	-1789
^ _ mother	-2503
^ _ movie	-1554
^ _ much	-2561
^ _ mudar	-1351
^ _ mundo	1684
^ _ muss	-1673
^ _ mutter	-1178
^ _ myself	2463
^ _ name	2723
^ _ namorado	2976
^ _ need	-4847
^ _ never	-3130
^ _ new	-1860
^ _ no	7199
^ _ not	-3542
^ _ nothing	1748
^ _ novio	4916
^ _ nunca	-1354
^ _ o	-1815
^ _ of	3281
^ _ off	-1719
^ _ often	-1264
^ _ old	2537
^ _ on	-3346
^ _ only	1491
^ _ otra	1234
^ _ our	-1885
^ _ out	-3001
^ _ outside	1426
^ _ pai	-1438
^ _ para	1189
^ _ pareja	1266
^ _ parents	-2459
^ _ partner	2353
^ _ passed	-3272
^ _ pay	2651
^ _ pelo	2516
^ _ pensando	5287
^ _ pense	3398
^ _ people	-2264
^ _ peur	1688
^ _ pick	1685
^ _ plan	2487
^ _ pleure	-2354
^ _ por	-2894
^ _ promised	-1468
^ _ proud	-1340
^ _ puedo	-2406
^ _ pushed	1574
^ _ pushes	1536
^ _ put	3336
^ _ que	-4584
^ _ quiero	5962
^ _ raped	3157
^ _ rather	1863
^ _ reached	-1504
^ _ read	-1224
^ _ reads	2652
^ _ ready	4974
^ _ really	2418
^ _ registrar	-1340
^ _ regret	-1292
^ _ relapsed	2896
^ _ ritze	1948
^ _ safe	-1374
^ _ sagt	2159
^ _ said	2639
^ _ saw	-1551
^ _ saying	1823
^ _ scared	-4224
^ _ scarifie	1956
^ _ schlagt	4858
^ _ schon	1482
^ _ scratches	3950
^ _ seems	1858
^ _ seine	-1187
^ _ self	6829
^ _ send	-1546
^ _ sending	-2024
^ _ sends	2491
^ _ sens	-2482
^ _ sent	-4235
^ _ she	-1394
^ _ shot	-2103
^ _ should	3045
^ _ showing	1497
^ _ sie	-2584
^ _ slapped	3320
^ _ slaps	3513
^ _ sleep	-2521
^ _ slide	3274
^ _ smash	4277
^ _ so	1194
^ _ social	-1809
^ _ soeur	2643
^ _ some	-1512
^ _ sometimes	2819
^ _ son	-3283
^ _ song	-1321
^ _ sorry	-2624
^ _ sounds	2310
^ _ started	1729
^ _ stepdad	1892
^ _ stepfather	3224
^ _ stops	2628
^ _ stuck	-1261
^ _ suicidal	2212
^ _ suicidarme	3617
^ _ suicidas	1775
^ _ suicide	3661
^ _ sumir	3921
^ _ sure	1441
^ _ survived	-1230
^ _ swear	5584
^ _ take	-2974
^ _ talking	-1564
^ _ te	2065
^ _ team	-1856
^ _ tengo	4330
^ _ ter	2705
^ _ terminar	-2598
^ _ terrified	-1390
^ _ text	-2928
^ _ texted	-2175
^ _ texting	-1896
^ _ texts	-2172
^ _ thank	1645
^ _ that	-4287
^ _ the	-2869
^ _ then	-2339
^ _ there	2650
^ _ these	1407
^ _ think	1612
^ _ thinking	1242
^ _ this	-3290
^ _ thought	-2119
^ _ threatens	2035
^ _ threw	1760
^ _ throws	1893
^ _ time	3694
^ _ today	-1394
^ _ todo	-1869
^ _ tomorrow	1299
^ _ touches	1809
^ _ tout	-1543
^ _ trapped	-1758
^ _ triste	-1737
^ _ uberlege	1753
^ _ um	-1205
^ _ unsafe	1274
^ _ until	1376
^ _ up	-3272
^ _ urge	2190
^ _ us	-2103
^ _ used	-2719
^ _ va	-1262
^ _ vais	2144
^ _ vejo	1830
^ _ veo	2099
^ _ vermisse	-2392
^ _ versucht	1378
^ _ veut	1768
^ _ vie	3874
^ _ vive	1242
^ _ vontade	2102
^ _ voudrais	3405
^ _ vuelve	1434
^ _ wake	-2958
^ _ waking	2025
^ _ walk	1928
^ _ want	-2874
^ _ wanted	1838
^ _ wants	-4759
^ _ ware	3806
^ _ waren	2219
^ _ way	-1495
^ _ we	-2844
^ _ went	-1222
^ _ werde	-2713
^ _ what	-2991
^ _ when	-2055
^ _ where	-1399
^ _ while	-3223
^ _ who	2074
^ _ will	-5398
^ _ wish	5522
^ _ with	-1616
^ _ without	2293
^ _ word	2915
^ _ worked	-1440
^ _ world	2795
^ _ worried	1648
^ _ worry	-2249
^ _ would	-2879
^ _ writing	2775
^ _ wrote	-5396
^ _ yeah	1813
^ _ you	-4107
^ _ your	-2343
^ _ •	-9881
^ a	-1690
^ after	-1372
^ all	-2081
^ am	1253
^ anoche	2397
^ any	1238
^ back	-1986
^ because	-3160
^ been	5953
^ bitte	-1317
^ borra	-1351
^ ca	-1242
^ call	-1986
^ ce	-2272
^ cortei	-1249
^ cuando	1705
^ death	1507
^ delete	-1414
^ do	-7305
^ edit	3268
^ ele	2773
^ elle	-1395
^ er	5052
^ estoy	1371
^ eu	6838
^ even	-1225
^ every	4596
^ everyday	2642
^ everyone	-1274
^ ex	4227
^ explain	-1359
^ find	-2110
^ for	-2763
^ fui	1647
^ get	-1375
^ give	-2520
^ go	-1602
^ going	6227
^ goodbye	5915
^ habe	-1683
^ had	-2629
^ have	-3418
^ help	-2500
^ hey	-2999
^ hi	-1578
^ hoffentlich	2386
^ honestly	6340
^ hope	1706
^ how	-3311
^ hoy	-2033
^ i	-1692
^ ich	6106
^ id	3184
^ il	5334
^ ill	1927
^ in	-1774
^ is	-1961
^ it	-10924
^ its	1421
^ j	5460
^ ja	1615
^ je	5522
^ just	-3680
^ lately	1220
^ le	-4016
^ leave	-1937
^ let	-2852
^ life	4795
^ living	3083
^ llevo	1662
^ lol	-1491
^ ma	3376
^ me	1658
^ mein	4604
^ meine	3789
^ meu	4270
^ mi	7878
^ minha	-1448
^ mon	7109
^ must	-1878
^ my	-1261
^ nao	2169
^ no	-6775
^ nobody	-2471
^ not	-4319
^ now	-1896
^ ohne	2352
^ ojala	3543
^ ok	-2195
^ okay	-1603
^ once	2066
^ our	-1841
^ para	-1359
^ part	1981
^ pienso	1937
^ por	-1677
^ pretty	1545
^ put	-1446
^ que	-2224
^ queria	7549
^ quero	7056
^ quiero	1441
^ quisiera	4823
^ ready	2440
^ remove	-1238
^ seriously	4654
^ she	-3050
^ should	-1277
^ show	-2480
^ si	4314
^ soll	-2513
^ some	2645
^ sometimes	5697
^ sorry	-5090
^ stop	-3373
^ suicide	-2241
^ tell	-1813
^ tengo	4484
^ tenho	4564
^ thanks	-2561
^ that	-5325
^ the	-7067
^ thinking	-1556
^ tired	1667
^ to	2326
^ todo	1684
^ tonight	4678
^ too	-1591
^ took	3529
^ tout	1825
^ trying	-1483
^ two	3107
^ ugh	-1256
^ vivo	1186
^ voltei	3012
^ volvi	5775
^ vou	3635
^ waiting	1813
^ we	-8197
^ what	-3494
^ whatsapp	2661
^ when	1243
^ whenever	2500
^ where	-2111
^ who	-2746
^ why	2561
^ wie	-1564
^ will	-1700
^ with	-1234
^ would	1954
^ write	-1490
^ wrote	2688
^ yesterday	1182
^ your	-1711
^ •	1195
a	2092
a _ $	-4709
a _ 8	-1350
a _ a	2140
a _ about	-1759
a _ and	3261
a _ anoche	1889
a _ as	-2876
a _ at	1664
a _ but	-1583
a _ casa	-1700
a _ con	2942
a _ cortar	3012
a _ crash	-1462
a _ dano	2984
a _ day	1267
a _ dele	1822
a _ el	2334
a _ ex	-1635
a _ family	-1997
a _ for	-3221
a _ he	2906
a _ her	-1379
a _ hier	1264
a _ hit	1531
a _ i	6272
a _ in	2362
a _ la	1566
a _ le	1425
a _ like	2898
a _ look	1983
a _ lui	4389
a _ me	4454
a _ mi	-1304
a _ my	4813
a _ novio	2385
a _ now	-1229
a _ nuevo	2385
a _ or	-2266
a _ people	-1344
a _ person	-2286
a _ pills	5018
a _ que	1884
a _ request	-1243
a _ self	1660
a _ that	-3874
a _ the	3643
a _ time	-2784
a _ to	-3730
a _ today	2267
a _ tuer	1750
a _ vida	2239
a _ where	4105
a _ yesterday	1352
a _ you	-1491
a appele	-1354
a bad	-1633
a bat	2189
a bottle	1340
a break	-2280
a bullet	1346
a bunch	2646
a cambiar	-1381
a child	-2875
a cortarme	3460
a coward	3318
a date	3783
a divorce	-1917
a ecrit	-3349
a etranglee	4801
a fight	2046
a frappee	2361
a friend	3140
a goodbye	1704
a gun	6224
a hacerme	2984
a hard	-2046
a knife	2698
a las	-1463
a letter	-1694
a liar	-1353
a list	-1919
a lot	-2107
a man	1433
a matar	4186
a me	7693
a message	-1604
a mi	-3376
a minha	1649
a movie	-1433
a new	-2284
a nightmare	-1487
a note	-1198
a person	1518
a plan	3488
a plate	1418
a relationship	1276
a rope	3230
a suicide	2646
a truck	2986
a walk	1185
a waste	1861
a way	-1635
a week	1614
a while	-3217
a world	1365
a year	-1708
able	-1264
able to	-1264
about	-1527
about _ $	-1279
about _ a	4728
about _ and	-1785
about _ every	-1434
about _ go	1906
about _ her	3494
about _ into	1632
about _ it	1652
about _ last	-1296
about _ my	3921
about _ myself	1195
about _ night	-1350
about _ summer	-1311
about _ the	-1266
about _ thoughts	-1743
about _ to	1321
about _ when	1223
about death	3540
about getting	2217
about it	-1868
about just	1891
about killing	5520
about last	-2611
about me	-4609
about money	-1794
about my	-1665
about not	1281
about overdosing	3290
about the	-5147
about to	-3157
about what	-2538
abue*	-1549
abuelo	-1198
abuelo _ el	-1198
abus*	9959
abuse _ he	1497
abuse _ only	1497
abuse and	-1180
abuse if	1497
abused by	1733
abusing	2681
abusing me	2681
abusive	6163
abusive $	1386
abusive _ and	4191
abusive _ do	1574
abusive _ i	2289
abusive and	1345
abusive marriage	1579
abusive relationship	1745
acab*	6069
acabar	5455
acabar _ a	1979
acabar _ esta	2421
acabar _ minha	1979
acabar _ todo	2421
acabar com	1979
acabar con	3475
accident	1926
account	-4365
account $	-1791
accounts	4850
addi*	6221
addicted	2002
addicted to	2002
adel*	-2028
adelante	-2028
adelante $	-2028
affe*	-2732
affects	-1450
affects _ $	-1450
afra*	-1473
afraid	-1473
afraid $	3497
afraid _ $	-2659
afraid _ being	-2099
afraid _ might	1811
afraid _ my	1885
afraid i	4514
afraid of	-4250
afraid that	-3298
after _ $	2024
after _ breakup	1893
after _ days	2098
after _ months	-2120
after he	1580
after the	1496
agai*	1966
again	4417
again _ night	1536
again and	1253
again but	2243
again last	1536
against	1966
against _ wall	1451
against the	1966
ago	-2926
ague*	1375
aguento	1375
aguento _ $	1314
aguento mais	1963
ai _ $	-3185
ai _ coeur	-1387
ai _ de	3950
ai _ le	-1329
ai _ lui	-1429
ai _ me	4575
ai _ rentrer	1622
ai coupe	-1338
ai ecrit	1634
ai envie	2769
ai mal	-1302
aime	-1418
aime*	2342
aimerais	2342
air	2424
air $	1477
ajuda	-1355
alive	14164
alive $	8167
alive _ i	2895
alive and	1264
all	-1699
all _ $	-2181
all _ friends	1553
all _ i	-4128
all _ in	2420
all _ it	2394
all _ messages	1387
all _ money	3205
all _ my	2144
all _ of	1436
all _ the	1394
all _ time	-4071
all _ to	-1831
all _ you	2191
all day	-3933
all our	2558
all over	1538
all the	-3320
alle	2011
alles _ mich	-1570
allo*	1705
allowance	-1743
allowed	3448
allowed to	3448
alone	-3163
alone $	-2034
alone _ $	-2304
alone _ i	1861
alone _ rest	-1943
along	-1904
alre*	5889
already	5889
already $	1690
already _ and	1336
already _ goodbye	1344
already said	1344
alwa*	-3301
always	-3301
always _ $	-1809
always _ to	1367
am $	-2134
am 15	1564
am 23	2016
am 30	-1495
am _ abused	1407
am _ abusive	2230
am _ alive	3619
am _ allowed	1778
am _ alone	2366
am _ an	2061
am _ at	-2531
am _ be	-1458
am _ because	1584
am _ being	-1312
am _ break	-1397
am _ burn	2304
am _ do	2885
am _ doing	1516
am _ end	1844
am _ for	2180
am _ go	2362
am _ going	2703
am _ good	-1692
am _ he	-1634
am _ her	-2297
am _ hour	1363
am _ hurt	4038
am _ i	7291
am _ ich	3457
am _ in	-2103
am _ it	-1281
am _ just	-2190
am _ kill	-1640
am _ life	3981
am _ lose	-1827
am _ losing	-1985
am _ make	1573
am _ might	1811
am _ my	3527
am _ myself	-1594
am _ of	2590
am _ pills	1502
am _ shock	-1549
am _ so	-1575
am _ stalked	1782
am _ still	1337
am _ suicidal	-1706
am _ tell	-2048
am _ text	-1324
am _ that	1969
am _ the	-1653
am _ this	-1241
am _ tired	3224
am _ to	5415
am _ ware	2016
am _ waste	2410
am _ well	-1258
am _ what	2940
am _ when	-1588
am _ will	3851
am _ with	-1601
am _ write	-1273
am _ wurde	1441
am _ •	-3236
am about	-3033
am afraid	1657
am alone	2037
am always	1383
am being	1202
am disappointed	3262
am doing	-2651
am done	3670
am driving	1409
am drunk	-1486
am dying	-1274
am ending	1904
am every	1363
am going	5119
am hiding	2046
am i	-2660
am liebsten	3457
am not	-2280
am pregnant	-1677
am proud	-1313
am ready	3389
am safe	-2869
am sorry	1280
am stressed	1213
am thinking	1468
am worried	1648
am writing	2385
am •	-1805
amea*	6536
ameaca	3173
ameacou	3363
ameacou _ $	2990
ameacou _ matar	3363
ameacou se	2707
amen*	2906
amenaza	1999
amenaza _ $	1222
amenaza con	1999
amiga _ que	1431
amiga disse	1431
amo	-2371
amo $	-1978
an	3629
an $	-1803
an _ $	4657
an _ ago	2225
an _ marriage	1579
an _ of	-1423
an _ relationship	1745
an abusive	2621
an accident	2249
an email	-1368
an hour	1706
an selbstmord	3355
and	8017
and _ $	-2591
and _ a	5379
and _ about	-2174
and _ abusive	2579
and _ affects	-1450
and _ again	-2580
and _ and	2886
and _ answering	1704
and _ are	-2678
and _ as	-1619
and _ awful	-1578
and _ back	1489
and _ be	2152
and _ because	2424
and _ been	-1488
and _ being	-2077
and _ can	-3857
and _ come	2248
and _ cut	1996
and _ de	1932
and _ disappears	-2532
and _ do	-1700
and _ does	-1590
and _ dog	1537
and _ down	2948
and _ exhausted	-1280
and _ feel	-3231
and _ going	-1388
and _ gun	1735
and _ has	1206
and _ have	4352
and _ hide	-1196
and _ him	-2034
and _ hits	-1256
and _ house	-2248
and _ how	-1310
and _ i	3531
and _ in	4959
and _ it	-2969
and _ kids	1319
and _ know	3589
and _ last	-1188
and _ life	-1927
and _ look	1208
and _ me	8286
and _ mean	-1497
and _ mom	1916
and _ my	3978
and _ needed	1431
and _ never	-3475
and _ night	1936
and _ no	-2461
and _ not	-3222
and _ of	-3094
and _ one	1886
and _ only	1697
and _ outside	3392
and _ parents	1572
and _ pas	-1265
and _ people	1330
and _ phone	2347
and _ plus	3218
and _ really	2730
and _ safe	-1941
and _ said	-2153
and _ says	1278
and _ scared	2082
and _ she	-3719
and _ sleep	-1889
and _ still	5077
and _ there	2142
and _ want	2255
and _ we	1200
and _ what	-1323
and _ when	5582
and _ where	2793
and _ wife	-1357
and _ will	6595
and _ with	1218
and _ you	1495
and _ •	5813
and a	3813
and all	-1704
and begged	1214
and breaks	1582
and calls	2171
and cried	-2126
and do	1707
and dragged	1253
and drink	-1222
and feel	-2631
and follows	1304
and has	1689
and have	-2052
and honestly	1365
and i	-6973
and is	2697
and it	-3545
and its	3367
and keeps	1210
and lately	1189
and life	-1767
and locked	1338
and looked	1216
and never	4202
and not	1842
and nothing	-1503
and say	-1533
and says	2606
and scared	-1874
and see	-1514
and sometimes	-1447
and takes	1612
and talk	-1791
and texted	-1276
and that	1355
and then	2892
and to	-1403
and took	2016
and turns	-1203
and verbally	1437
and wants	2396
and we	-1484
and wish	1282
and •	6350
ande*	-2869
andern	-1938
andern $	-1488
ange*	-5056
anger	-4059
anger _ i	-1721
anger issues	-2555
angerufen	-3555
angerufen $	-3061
angry	1196
angry _ i	2259
angry that	2365
angst	2221
angst _ ex	1313
angst _ meinem	1763
angst vor	1763
anim*	-1643
animals	-1581
anni*	-1614
anniversary	-1295
anoc*	3021
anoche	3021
anoche $	1214
anoche intente	2397
anot*	2089
another	2089
another _ $	1307
anru*	-2490
anrufen	-2268
anrufen $	-1880
answ*	-7252
answer	-5068
answer $	-1843
answer _ $	-1560
answered	-1760
answering $	1525
answers	-1255
antw*	-1314
anxi*	-2349
anxiety	-2525
any _ of	-2146
anyb*	1843
anybody	1843
anym*	-1778
anymore	-1778
anymore $	-1775
anymore _ out	1460
anymore i	1669
anyo*	2977
anyone	2977
anyone _ this	1336
anyt*	-4136
anything	-4092
anything _ $	-1719
anything _ do	1369
anything _ i	1667
anything _ myself	-3510
anything but	2031
anything to	-3444
anyw*	2031
anyway	3049
apar*	-1263
apologised $	1222
app	3070
appe*	-9854
appele	-1962
appelee	-1525
appeler	-3565
appeler $	-1442
appeler _ $	-2008
appr*	-2838
approve	-1239
approve _ boyfriend	-1192
approve _ my	-1192
approve of	-1192
arbeit $	-1361
are	-4453
are $	-1867
are _ going	-1203
are _ in	1222
are _ the	1596
are _ to	-1711
are covered	1836
are you	-2161
argument	1215
arm	6084
arms	7996
arms _ they	3948
arms are	1498
arms until	3948
arou*	3304
around	3304
around _ $	1702
around _ last	1236
around _ throat	1755
around for	2558
around my	1236
arra*	2679
arre*	-1468
as	-5401
as _ $	-2920
as _ am	-2296
as _ as	2274
as _ child	-1763
as _ i	-2296
as a	-3017
as i	-2481
asha*	1255
ashamed	1255
ask	-2937
ask for	3103
ask myself	-1534
asked	-8465
asked _ for	-1253
asked _ i	-4365
asked _ if	-1649
asked if	-2786
asked me	-3536
aski*	-4541
asking	-4541
asking _ $	-2714
asking myself	-2257
asle*	2578
asleep	2578
asleep and	2033
assa*	1588
at	-3537
at 3am	1665
at _ $	-4581
at _ and	-1417
at _ at	1737
at _ i	-3355
at _ in	2435
at _ kids	-2284
at _ party	-2257
at _ point	3739
at _ she	1590
at _ that	1272
at birth	1709
at her	-2297
at me	4549
at peace	1540
at the	2131
at this	1432
at work	1677
ate	2451
atta*	-1187
atte*	9327
attempt	2759
attempt and	2149
attempted	5851
attempted _ $	4688
attempted _ in	1405
attempted _ times	1716
audio	-1473
auf	2095
auf $	4089
auf _ $	-1883
aufg*	1616
aufgeschnitten	1616
aufgeschnitten $	1616
aufw*	2105
aufwachen	2105
aufwachen $	2105
aunt	-1311
aus	3505
avec lui	1488
away	-5280
away _ i	-4303
away _ not	1337
away _ years	-1373
away and	-1563
away with	-1756
awful	-2514
awful _ people	-2032
baby	-3092
baby _ $	-2143
back	-3650
back $	2734
back _ $	-2437
back _ to	-1184
back _ wanted	-1184
back _ work	1500
back and	-1491
back or	2529
back then	-1966
back together	-1760
bad	1723
bad $	3940
bad _ i	-1381
bad _ my	-2372
bad _ now	1841
bad right	1841
badly	-2227
balc*	1378
balcony	1378
bang	1556
bang _ head	1556
bang my	1556
bang*	3685
banging	3685
banging _ the	3685
banging on	3685
basi*	1601
basically	1601
basically $	2050
bat	3777
bat $	2083
bateu	3546
bateu $	1994
bath*	4449
bathroom	4449
bathroom _ is	2046
bathroom he	2046
bathroom with	2193
be	7549
be _ a	1704
be _ again	-2045
be _ and	-1275
be _ for	-3736
be _ her	-1942
be _ his	-2485
be _ i	5677
be _ in	-1756
be _ just	-1224
be _ last	1887
be _ me	1265
be _ much	2154
be _ next	2908
be _ now	4771
be _ of	-2469
be _ off	1731
be _ on	2819
be _ relief	1364
be _ than	2617
be _ the	-1945
be _ to	-1448
be _ without	3108
be _ •	6142
be afraid	-1266
be alive	2552
be alone	-2137
be better	2313
be dead	5488
be devastated	-1826
be done	1263
be easier	1333
be fine	1278
be friends	-2101
be gone	2182
be happier	3315
be happy	-1574
be here	4289
be in	1606
be my	1680
be over	2574
be put	-1183
be the	-1506
be there	-4441
be too	2031
be with	1555
be •	7081
beat	4486
beat _ he	2202
beat _ when	1408
beat him	3090
beat*	1417
beaten	-1215
beating	2632
beats	7720
beats _ $	3660
beats _ and	2388
beats _ she	2710
beats _ when	1672
beats her	3045
beats me	3995
beau*	-3418
beautiful	-3350
beautiful $	-1799
beca*	4298
because	4298
because _ $	1678
because _ afraid	-1518
because _ all	1559
because _ be	-1250
because _ deserve	1620
because _ do	1348
because _ ex	-1212
because _ not	2015
because _ share	1756
because _ want	-3165
because he	-3112
because my	-1192
because of	2508
because she	-1580
because we	3229
bedr*	4511
bedroht	3030
bedroht _ $	2026
bedroht mich	3030
bedroom	1511
bedroom $	1224
been	5920
been _ $	-2191
been _ a	-3971
been _ about	2473
been _ are	-1745
been _ down	-3145
been _ for	-1680
been _ harming	2755
been _ me	3171
been _ my	2237
been _ thoughts	2026
been _ to	2720
been _ up	1201
been _ with	3483
been _ you	-1840
been born	1386
been calling	-1326
been feeling	-1456
been fighting	-1859
been planning	2548
been saving	1463
been self	2755
been thinking	2053
been where	-1745
before _ $	-1259
before and	1565
beg _ $	1337
begged _ not	1214
begged me	1214
being	4326
being _ abused	1407
being _ by	4473
being _ is	-1886
being _ much	1718
being _ to	-2038
being a	3371
being alive	6473
being dead	1448
being here	1914
being stalked	1782
believe _ $	1387
believe me	1444
belong	1354
belong _ this	1354
belong _ world	1354
belong in	1354
belt	3885
bess*	2133
besser	2215
best	-3026
best _ $	-3222
best _ and	-1674
best _ i	-1448
best _ me	3443
betr*	-1411
bett*	-1338
better	-1307
better $	-4659
better _ me	2351
better _ promise	-1225
better _ without	1659
better i	-1424
better off	1731
better without	4788
bin	-6101
bin _ $	-3597
bin _ traurig	-3495
bin nur	-2790
birth	1563
birth $	2032
birthday $	-1178
bite	2955
bitte	-1643
black	2471
blade	5562
blade _ $	2546
blade again	2546
bled	1386
blee*	1939
bleed	3624
bleeds	1939
blocked _ $	-1549
blocked _ and	1656
blocked me	-1736
blood	2914
blood _ me	3753
bloq*	-1728
blow	1563
blow _ brains	1458
blow _ out	1458
blow my	1771
blue	1270
blue $	1958
body	3039
book	-2472
bored	-1840
born	6913
born $	4063
borra	-1351
boss	-2167
boss $	2533
boss _ going	-1345
boss _ me	-1360
boss _ to	-1731
bot	-3951
bot $	-3671
both	3112
both _ $	2001
both*	-1966
bott*	4188
bottle	4188
bottle of	1265
boug*	4193
bought	4193
bought _ $	-1385
bought _ already	1270
bought _ flowers	-1269
bought a	3830
boyf*	4725
boyfriend	4725
boyfriend $	3638
boyfriend _ $	5053
boyfriend _ and	1279
boyfriend _ anger	-2158
boyfriend _ ex	-1732
boyfriend _ her	4767
boyfriend _ his	-1557
boyfriend _ issues	-2158
boyfriend _ me	5817
boyfriend _ not	-1423
boyfriend _ want	-1890
boyfriend _ years	-1273
boyfriend and	-1274
boyfriend because	-1680
boyfriend choked	1556
boyfriend does	-1715
boyfriend hits	5076
boyfriend raped	1203
boyfriend s	-2038
boyfriend threatened	1853
brai*	1458
brains	1458
brains _ $	1458
brains out	1458
braz*	2082
brazos	2296
break	-1479
break _ i	-1417
breakfast	-1471
breakfast $	-1471
breaking	-1634
breaking _ with	-1307
breaking up	-1516
breaks	1813
breaks _ and	2137
breaks things	1669
breakup	1223
breathe	-2210
breathe $	-1527
breathing	1374
brin*	3079
bring	3020
bring _ $	3186
bring _ um	4470
brok*	-4518
broke	-1245
broke _ $	-3237
broke _ me	-1900
broke _ my	4333
broke _ with	-2228
broke down	1774
broke me	-1416
broke up	-3078
broken	-4449
broken _ $	-3138
brother $	1656
brother _ his	-1415
brother _ me	1311
brother _ to	1958
brother is	1673
bruc*	2395
brucke	2395
brucke _ springen	2395
brui*	3230
bruises	3230
bullied	-1313
bunch	2646
bunch _ pills	2646
bunch of	2646
burden to	1268
burg*	-2290
burger	-2290
burger $	-2290
burn	4023
burn _ down	3002
burn _ house	3002
burn my	1378
burn myself	1501
burn*	2864
burning	2123
burning myself	1269
burns	-1824
but	-4042
but _ afraid	-1248
but _ can	-1241
but _ did	-1459
but _ i	-1292
but _ it	-1270
but _ know	-2204
but _ punches	1501
but _ still	1962
but _ the	3613
but _ think	1568
but _ want	-1256
but _ would	2951
but he	1850
but if	-1374
but it	-3042
but my	1305
but that	1757
but the	-2727
buzz*	-1251
buzzes	-1251
buzzes _ hope	-1251
buzzes i	-1251
by	2528
by _ $	-2732
by _ boyfriend	3312
by _ ex	3131
by _ i	3778
by my	3176
by the	1962
ca	-2620
cach*	3181
cachets	3279
cafe	-1976
cafe $	-1433
cake	-1635
cake $	-1614
call	-14242
call _ $	-4370
call _ and	-2522
call _ i	-2307
call _ if	-1380
call her	-2279
call him	-1752
call me	-2529
call my	-1194
call*	-10721
called	-5477
called _ $	-1738
called _ and	-1723
called me	-2210
called the	1350
calling	-5150
calling _ $	-1841
calling _ ex	-1237
calling him	-1399
calling my	-1388
calls _ a	2724
calls _ she	-1505
calls _ when	-1881
calls me	2685
calm	1253
calm $	2277
calms	1226
calms _ down	1226
calms me	1226
camb*	-1549
cambiar	-1381
came	2556
came _ $	1952
came home	2953
can	-2915
can _ $	-2489
can _ another	1871
can _ anyone	1566
can _ do	-2180
can _ eat	-1426
can _ even	1330
can _ find	-1395
can _ forgive	-1432
can _ from	1241
can _ get	-1863
can _ go	1998
can _ have	1274
can _ help	2977
can _ her	1300
can _ imagining	4110
can _ instead	1886
can _ it	-1775
can _ live	-1342
can _ on	1185
can _ over	-1718
can _ see	2899
can _ sleep	-2998
can _ tell	2860
can _ the	-1481
can _ thinking	-1479
can _ this	-1348
can _ to	1287
can _ wait	1364
can do	1314
can i	-2968
can not	1622
can stop	1427
can you	-1565
cans*	3656
cansada	1387
cansada de	1598
cansado	2269
cansado _ $	2269
car	3728
car $	1865
car _ $	-1912
car _ me	2351
car _ over	1471
car _ the	1508
car i	-1287
cara	4561
care $	-2336
care _ i	2230
care if	2287
cares	1508
carta	3846
carta _ despedida	3933
carta de	3933
carv*	5841
carved	5841
casa _ $	-1217
case	1830
case $	1551
cat	-1864
cat $	-1275
catch	3169
catch myself	2952
ce	-4800
ce que	-1472
celu*	1899
celular	1899
celular $	2061
cham*	-1830
chan*	-6281
chance	-1413
chance $	-2569
chance of	1693
change	-3852
change $	-3335
change _ the	1501
changer	-1280
chas*	-2771
chat	-2689
chea*	-4517
cheat	-2007
cheated	-2192
cheated $	2238
cheated _ and	-1213
cheated _ me	-2343
cheated _ my	-2249
cheated on	-4839
cheating	-2130
chec*	-2024
check	-3609
check _ $	-3666
check in	-3589
checking	-1583
chil*	-1217
child	-2323
child $	-1495
children $	2005
chok*	4817
choked	4817
choked me	3794
chri*	-1379
christmas	-1379
chur*	-2012
church	-2012
church _ me	-1737
church _ reject	-1737
church will	-1737
clean	3856
clean _ months	3181
clean for	3164
close	1285
close to	2302
closure	-1187
coeur	-1510
coff*	-2013
coffee	-2013
coll*	-3113
college	-2737
college $	-1730
com	2264
com _ minha	1649
com _ vida	1649
com a	1649
com medo	1803
com raiva	2124
come	-1574
come _ $	-2384
come _ and	-1487
come back	2235
come home	-2558
come out	-1209
comes	4502
comes _ i	4292
comf*	3005
comi*	-1229
comm*	-2571
comment	-3517
commit	1861
commit suicide	1861
como	-3124
como _ $	-1324
comp*	-1532
compared	2211
compared _ $	2420
compared _ this	2420
compared to	2211
con	2868
con _ $	3893
con _ esta	2421
con todo	2421
conf*	-2349
cons*	-2466
conscience	-1854
conscience $	-1854
considered	-1814
considered _ $	-1814
considering	2102
cont*	-3387
contact	-8258
contact $	-2594
contact _ $	-2198
contacted	-1206
contestarle	-1855
contestarle $	-1672
control	3812
controla	2056
controla _ y	1495
controla el	1495
controlling	-2323
controlling _ my	-1485
controls	5289
controls _ i	2360
controls _ money	3205
controls all	3205
conv*	-3263
conversation	-2324
conversation _ my	-1846
copa*	3934
copain	3934
copain _ me	-1733
copain m	2355
cope	-3179
cope with	-1354
cops	1355
cora*	-1318
cort*	9592
cortar	3799
cortar _ $	1598
cortarme	5225
cortarme _ $	3879
cortei	-1249
corto	7432
could	-3991
could _ $	-2774
could _ go	1183
could _ him	-1265
could _ my	1276
could _ to	2168
could _ would	-2919
could do	1369
could not	3352
could talk	-3206
could tell	-1189
coun*	-4485
counselor	-2186
counselor _ i	-1526
coupe	3691
couple	-2106
cove*	1974
covered	1974
cowa*	3318
coward	3318
coward $	2832
crash $	2036
cried	-3512
cried $	-2999
cry	-2650
cry _ the	-1542
cryi*	-4154
crying	-4154
crying $	-2043
crying _ $	-1829
crying _ and	1309
crying and	-1719
cuan*	1868
cuando	2121
cuando _ $	-1307
cuando _ ella	1967
cuen*	-1253
cuenta	-1253
cut	7978
cut $	2077
cut _ $	3395
cut _ bad	2233
cut _ last	1973
cut _ night	1415
cut _ right	1841
cut again	1736
cut myself	2257
cut so	2233
cuts	12785
cuts _ do	2247
cuts _ i	2929
cuts and	4591
cutt*	11482
cutting	11482
cutting $	2426
cutting _ $	1751
cutting _ and	1523
cutting _ feel	1951
cutting _ i	2540
cutting herself	1189
cutting when	1951
da	3377
da _ $	3377
da sein	1611
dad _ me	4284
dad hit	-1501
dad said	1841
dad used	-1679
daily _ $	-1179
dano	10196
dano $	10196
das	5997
das _ $	2907
das _ nehmen	1601
das _ zu	1601
das leben	3623
dass	-1630
data	-2617
data $	-1677
date	2598
date _ and	3615
dated	2516
dated for	1669
dati*	-4150
dating	-4150
dating $	-1837
datos	-1457
datos $	-1457
daughter told	1210
day	-6186
day $	-3602
day _ $	-2110
day _ the	-1315
day i	1447
day since	-1205
days _ $	-1390
days _ do	1653
days _ not	1814
days i	2705
de	5729
de _ $	-1573
de _ a	-1547
de _ appeler	-1316
de _ ecrire	-1363
de _ ex	1638
de _ le	1553
de _ mandar	-1620
de _ me	2050
de _ mes	1806
de _ moi	1468
de _ que	2453
de _ revoir	-1364
de _ tuer	1679
de despedida	3933
de l	-1440
de la	-1638
de le	-2715
de lui	-1403
de me	3376
de mi	-1414
de mourir	2230
de novo	1949
de rentrer	1622
de viver	3495
de vivre	2935
dead	9156
dead $	7236
dead _ be	1590
dead _ the	-1203
dead already	1293
death	5611
death $	-1672
death _ and	1645
death _ day	1645
death _ i	3278
death _ peaceful	2650
death is	-1895
death sounds	2650
deci*	5322
decided	4271
decided that	2304
decirle	-1453
decirle que	-1453
deix*	-1428
deixou	-1428
deixou _ $	-1428
deja	1720
dela	-1327
dele	1715
dele $	-1237
dele*	-5685
delete	-3629
deleted	-1397
deleted _ and	1462
denke	4729
denke _ tag	1559
denke jeden	1559
dent*	-1489
depr*	-7806
depressed	-3524
depressed $	-1900
depression	-4282
depression and	-2175
der	6119
der _ $	4813
der brucke	2395
der trennung	2222
des	1989
des _ $	1317
dese*	1699
deserve	1898
deserve to	1631
desp*	10745
despedida	3933
despertara	3941
despertara _ $	3941
despues	1271
dest*	-3645
destroy	-1595
destroyed	-1756
destroyed _ $	-1710
deva*	-1783
devastated	-2281
dia $	1532
dias	2930
dias $	1864
dice	4147
dice _ va	3105
dice que	4260
did	-3601
did $	2516
did _ again	1418
did _ ask	3650
did _ do	-1435
did _ for	3174
did _ get	-1467
did _ to	-3068
did _ want	-1563
did _ work	1569
did it	1236
did not	-2661
die	7547
die $	7824
die _ $	9523
die _ a	-6165
die _ aufgeschnitten	1616
die _ so	-1483
die _ the	-1217
die basically	2050
die i	1886
die if	-1876
die lol	2733
die now	-2477
die that	2555
die when	-1649
die young	1848
died	-2544
died _ $	-1393
died _ birth	1969
died _ that	2445
died _ year	-1450
died and	-2529
died in	2245
died last	-3802
died when	-1455
dies	1679
diff*	-2558
different	-2255
different $	-1216
different _ $	-1239
different _ now	-2172
dinners	1448
disa*	3456
disappears	-2532
disappears _ $	-2532
disappears again	-2532
disappointed	4422
disappointed _ i	3262
disappointed that	3262
disp*	4714
disparaitre	2784
disse	2288
disse _ se	1682
disse _ vai	2146
disse que	2990
dist*	-2176
distant	-1400
dit _ il	1367
dit d	-1620
dit qu	1367
divo*	-2960
divorce	-2725
divorce and	-1285
do	2761
do _ $	2903
do _ a	1228
do _ and	-1432
do _ approve	-1192
do _ belong	1354
do _ but	2248
do _ cope	-1809
do _ cutting	2084
do _ deal	-1272
do _ ex	1895
do _ find	3393
do _ go	-1659
do _ help	2525
do _ her	2565
do _ hide	5970
do _ how	-1442
do _ i	1856
do _ if	1829
do _ in	2730
do _ it	1416
do _ know	-1471
do _ last	1982
do _ leave	2140
do _ love	-1817
do _ me	-3721
do _ my	-1739
do _ myself	-2750
do _ night	1982
do _ plan	1394
do _ see	4268
do _ still	-2101
do _ tell	-1368
do _ think	-3866
do _ this	-1435
do _ time	1358
do _ up	1620
do _ wake	1572
do _ want	5739
do _ why	3404
do _ with	-2762
do _ worry	-1356
do anything	-3176
do instead	1886
do is	1234
do it	8453
do something	2171
do this	-1850
do to	2603
do you	-3157
does	-3223
does _ a	-1540
does _ else	1258
does _ just	1993
does _ know	3114
does _ to	-1798
does it	3173
does not	-2506
dog	-2127
dog _ i	1267
doing it	5581
doing well	-1458
dois	-1361
done	3008
done _ $	3084
done it	-1303
done with	3257
door	4321
door $	2282
dors	-1330
dors plus	-1330
doubt	1776
down	2923
down _ $	3216
down _ i	2090
down and	-1415
down my	4402
down the	-1302
down when	1443
down with	1345
draf*	-1681
drafts	-1537
dragged me	1253
drea*	-4159
dream	-1312
dreams	-3729
dreams _ my	-1737
dreams about	-1459
drink	-3039
drinking	-1383
drinks	2106
drinks $	2754
drinks _ and	-1600
drinks _ much	-1404
drinks too	-1404
driv*	1351
drive $	-1432
driving	1351
droht	6121
drop	-2472
drop dead	-1698
drop*	-2398
dropped	-2139
drow*	-1383
drunk	1692
drunk $	1191
du	1534
du _ $	2912
du mal	3771
dude _ to	1307
duele	-1877
duri*	2023
during	2023
dying	4661
e	2810
e _ $	-1526
e _ respondi	-1524
e me	3479
e nao	1907
each	2055
early $	1342
easier	1610
easy and	1206
eat	1436
eat _ i	1858
eat _ to	1715
eat or	1194
eati*	-3353
eating	-3353
eating _ i	-1366
ecri*	-3254
ecrire	-2815
ecrire $	-2013
ecrit	-1722
ecrit _ lettre	3192
ecrit et	-1181
edit	3105
eine	-1465
eine _ $	-1335
einen	-1365
einf*	2584
einfach	2584
einfach _ mehr	2111
einfach nicht	2111
el $	4689
el _ $	-2621
el _ y	1495
el celular	1780
ela	-2877
ela $	-2115
ele	2665
ele _ bateu	2114
ele _ deixou	-1428
ele _ e	2883
ele _ empurrou	1849
ele _ me	-1537
ele _ minha	-1350
ele _ persegue	1953
ele me	4555
ele nao	-1901
ella	1790
ella $	2284
elle	-4051
elle $	-1445
else	-1292
else $	-1393
else _ want	1679
em	6045
em frente	-1754
em suicidio	2420
emai*	-2772
email	-3535
email $	-1892
emailed	-2656
emailed me	-1865
emot*	2419
emotionally	2429
emotionally abusive	2193
empi*	-1395
empty	-1751
empty _ $	-1294
empu*	3623
empurrou	1849
empurrou e	1849
en	4683
en _ $	-2351
en _ air	1485
en _ la	5321
en _ todos	1937
en l	1485
en la	2946
en quitarme	2015
enco*	-1235
encore	-1235
encore $	-1235
end	3297
end _ $	3808
end _ all	2045
end _ and	1330
end _ life	4167
end _ sooner	-1757
end _ the	1370
end _ tonight	1668
end my	3847
end of	-1354
endi*	8860
ending	8860
ending _ all	2602
ending _ life	2541
ending it	3005
ending my	2541
ending things	3030
enjoy	-1748
enjoy the	-1653
enou*	-3547
enough	-3547
enough _ $	-3206
enough for	-1584
enough of	-2128
envie	1984
envie _ $	1665
envie _ appeler	-1764
envie _ lui	-1793
envie _ me	3070
envie _ revoir	-1364
envie de	1845
envo*	-1856
er	3599
er _ $	-3254
er _ mich	3659
er _ mir	-1448
er _ nicht	-1187
er droht	4588
eras*	-1402
erase	-1330
es	-2114
es $	1862
es _ $	-1599
esca*	2591
escape	1576
escr*	-9559
escrevi	2316
escribio	-3041
escribio y	-1530
escribirle	-2724
escrito	-1199
espo*	1408
esposo	1408
esposo me	1408
est	-4721
est _ $	-1562
est mort	-1332
esta	-1510
esta en	-1217
esta*	3601
estar	6698
estar _ $	5995
estarian	1937
estarian _ mi	1937
estarian _ sin	1937
estarian mejor	1937
este*	-2901
esteem	-2842
esteem _ i	-2389
estoy	4373
estoy _ $	2314
estoy _ de	2294
estoy triste	-2826
et	3247
et il	1487
etra*	4801
etranglee	4801
etranglee hier	2483
etre	4417
etre _ $	4417
etre morte	4765
eu	4105
eu _ $	3047
eu me	4481
eu respondi	-1524
eu terminar	1682
even	7477
even _ $	2089
even _ i	1486
even _ of	1647
even _ reason	1416
even _ say	1374
even _ to	2272
even _ what	1182
even if	-1952
even the	3122
even when	1459
even*	-1285
ever _ me	-1605
every	5228
every _ after	1592
every _ i	8422
every _ it	-2434
every _ my	-1873
every _ phone	-1251
every _ since	-1205
every _ we	1972
every morning	4961
every single	1489
every time	4707
everyday	2642
everyday i	2642
everyone	1795
everyone _ $	1417
everyone _ i	1954
everyone _ me	-1542
everyone _ to	-2066
everyone and	-1597
everyone dies	1798
everything	-4744
everything $	-2666
ex	3856
ex $	4225
ex _ $	-5033
ex _ a	1981
ex _ calling	-1483
ex _ escribio	-1196
ex _ have	-1235
ex _ him	-1367
ex _ i	-2349
ex _ in	-1700
ex _ is	-1784
ex _ keeps	-1955
ex _ llamo	-1977
ex _ me	1759
ex _ not	2482
ex _ que	2242
ex _ see	-1372
ex _ stop	2654
ex _ the	-1756
ex _ threatening	2610
ex _ to	-1874
ex _ told	-1416
ex _ up	1277
ex _ vai	1938
ex _ vor	1859
ex and	-3058
ex girlfriend	-1470
ex hat	-1506
ex husband	-2105
ex is	6561
ex keeps	1247
ex last	1267
ex m	-1756
ex on	-1341
ex put	2555
ex vive	1242
ex wants	-2132
ex was	-1998
ex wife	-3532
ex will	2081
exam	-2887
exams	-1475
exce*	1808
excu*	-1251
exha*	1754
exhausting	2142
exis*	14539
exist	5647
exist $	4646
existing	8401
existing $	2818
existing _ $	2912
existir	4214
existir $	4214
expl*	-2216
explain	-1634
expr*	2065
extr*	-5190
extrano	-2236
extremely	-1911
face	6098
face $	2688
face _ $	3297
face in	4277
face*	-2003
fail*	-3700
failed	-2418
failed $	-1794
failure	-1329
fais	2271
fais _ mal	2647
fake	3233
falar	-1638
falar _ $	-1355
falar com	-1500
fall _ and	1670
fall asleep	2650
fall*	-1331
falling	-1331
fami*	2693
familia	1659
family _ $	1932
family _ am	-1864
family _ i	-3007
family _ me	1457
family _ not	-1592
family does	-1415
fant*	7058
fantasize	1524
fantasize _ being	1434
fantasize about	1524
far	2742
fath*	-1969
father	-1368
father _ i	-1782
father _ me	1241
father s	-1741
fault	1706
fault $	2559
favor	-1481
fear	1772
fear _ my	3754
feel	-1575
feel _ again	-1369
feel _ am	1248
feel _ by	-1411
feel _ failure	-1250
feel _ i	-1605
feel _ if	1723
feel _ is	2324
feel _ lost	-1659
feel _ my	-2292
feel _ suicide	1571
feel _ the	-2358
feel _ this	2733
feel _ to	1883
feel as	1723
feel lost	-1433
feel nothing	-1308
feel safe	2861
feel something	2032
feel stuck	-1261
feel that	1932
feel the	1646
feel trapped	-1758
feel ugly	-1763
feel unsafe	1274
feel*	-3402
feeling	-2401
feeling _ $	-1290
feeling _ for	-1400
feeling _ suicidal	1369
feeling down	-3189
fell _ the	-2463
fica*	2816
fico	5070
fight	2435
fight $	2477
fight about	-2040
fight it	1707
fina*	-1643
finally _ $	1797
find	6513
find _ for	2304
find _ i	2260
find out	1749
find someone	1415
fine _ me	1370
finish it	1808
first _ i	1432
first _ tried	1885
first time	1935
five	1453
five minutes	2875
fix	-2163
flas*	-1482
flat _ i	1701
flig*	-1794
flight	-1794
flight _ $	-1367
flin*	2407
flinch	2407
flinch _ he	2407
flow*	-2947
flowers	-2947
flowers $	-1776
foll*	6335
follow	1547
follow $	2461
following	1864
following _ $	1390
following me	1990
follows	3717
follows _ $	3266
follows me	4011
for	3049
for $	8648
for 4	3127
for _ $	-1226
for _ best	-1786
for _ but	4053
for _ did	2151
for _ else	-1435
for _ kids	-1882
for _ life	3374
for _ me	2156
for _ months	4344
for _ of	-4719
for _ seven	-1220
for _ this	2332
for _ when	-1412
for _ while	-2140
for _ you	2190
for a	-5710
for days	-2652
for divorce	-1454
for everything	-2260
for good	4075
for help	2604
for her	-1405
for it	1950
for leaving	2063
for months	-1259
for most	-1947
for my	4542
for someone	-1803
for the	-2385
for this	3227
for three	1253
for what	1818
for when	2988
for you	-1384
forc*	7852
forced	2184
forced _ to	2312
forced me	2312
forces	2406
forg*	-8950
forget	-2689
forget _ $	-1845
forgive	-3221
forgive _ for	-1472
forgot	-1968
forw*	1513
forward	1513
forward _ it	1827
forward to	1827
fotos	3605
fotos intimas	3302
found	5024
found a	2118
found my	1723
four _ and	-1682
four years	-1682
four*	2325
fout*	1485
foutre	1485
foutre _ air	1485
foutre _ l	1485
foutre en	1485
fr	1825
fr $	1825
frap*	7178
frappe	3520
frappee	2901
frappee $	2486
free	2097
free _ $	2203
free to	2174
fren*	-1419
frente $	-1754
fresh	4273
fresh cuts	4339
freu*	4408
freund	1715
freund _ mich	3263
freund hat	1719
freundin	2693
freundin _ sich	2343
freundin _ umbringen	2343
freundin will	1888
frid*	-1364
frie*	-2536
friend	1624
friend _ a	1704
friend _ harms	1660
friend _ i	-1599
friend _ me	2818
friend _ saying	2226
friend _ self	1660
friend _ she	2505
friend and	-2082
friend called	1473
friend keeps	1568
friend wants	1816
friend who	1399
friends	-3236
friends $	-2767
friends _ $	-1238
from _ $	-2166
from _ and	2013
from _ harm	-1426
from _ i	2065
from _ it	2187
from _ numbers	2389
from doing	2187
from her	1203
from him	-1794
from self	-1426
front	2266
front _ kids	1813
front _ people	-1256
front _ the	3427
front of	2266
fue	-2306
fue $	-2024
fuhl	-1949
fuhl mich	-1949
fuhle	-2230
fuhle mich	-2230
fui	1647
fun	-2259
fun $	-1205
fune*	-2916
funerals	-1934
funerals $	-1934
fur	-1372
game	-1616
game _ $	-1214
ganas	1884
ganas de	1884
gara*	1867
garage	1867
gave	-3227
gave _ $	-2073
gave _ to	-1541
gave me	-2575
gave the	-1187
gay	-1522
gean*	-1574
geantwortet	-1574
geantwortet $	-1574
geht	-1214
gesc*	-2931
geschaut	-1752
geschaut $	-1752
geschlagen	4268
geschlagen $	4268
geschrieben	-4763
geschrieben $	-2799
geschrieben und	-1421
gestern angerufen	-1906
gestern wieder	1861
gestorben	-1414
gestorben $	-1414
get _ $	-1305
get _ a	2403
get _ and	1696
get _ her	-1227
get _ i	-2006
get _ my	-1888
get _ of	1525
get _ people	1378
get _ to	3514
get _ when	-3590
get _ •	3483
get jealous	1349
get out	2916
get over	-2792
get up	1395
gets	1881
gets _ and	2496
gets _ breaks	1582
gets _ i	-2698
gets better	-1459
gets drunk	2017
gett*	3356
getting	3364
getting a	3863
girl	-2666
girl _ the	1475
girl*	-2548
girlfriend	-2548
girlfriend $	-2670
girlfriend _ and	5086
girlfriend _ me	-2639
girlfriend _ night	2000
girlfriend _ she	2130
girlfriend _ suicidal	1351
girlfriend is	1909
girlfriend last	2000
give	-3041
give _ a	-1789
give me	-1951
give out	1543
give up	-1518
given	1232
giving _ away	1746
giving my	1746
glad	-2934
glad _ $	-1718
go	2877
go _ $	-3890
go _ early	-1470
go _ it	1687
go _ my	2372
go _ party	-1536
go _ sleep	3769
go _ there	-2103
go _ with	3368
go _ work	2022
go of	1523
go on	2874
god	5694
god _ me	3648
god _ take	3648
god i	1538
god to	1232
goes	2147
goes _ $	2034
goes _ i	2315
going	3804
going $	3527
going _ $	-3929
going _ a	-2057
going _ anything	-1939
going _ burn	2304
going _ call	-1437
going _ die	-3809
going _ do	4539
going _ end	2350
going _ her	2032
going _ his	2218
going _ hurt	3696
going _ it	3884
going _ kill	2683
going _ look	-1545
going _ lose	-1827
going _ make	2092
going _ me	-1333
going _ murder	-3303
going _ myself	2554
going _ see	1238
going _ smash	4277
going _ something	2607
going _ text	-2197
going _ the	2973
going _ this	-2107
going _ to	-2391
going _ write	-1660
going to	3290
golp*	4878
gone	3924
gone $	1624
gone _ $	2097
good	-3028
good _ $	-2011
good _ for	-1651
good enough	-2145
good*	11023
goodbye	11551
goodbye $	1407
goodbye _ $	1299
goodbye _ and	2516
goodbye _ is	1704
goodbye _ my	1344
goodbye _ now	3043
goodbye message	1704
goog*	3480
got	1213
got _ $	-2771
got _ and	-1922
got _ in	-2635
got _ kills	-1266
got _ the	-1470
got _ to	2362
got _ with	1217
got out	1698
gott*	2335
gotten	2335
gotten _ since	1212
gotten worse	2759
grab	1506
grab*	2449
grabbed	2449
grabbed me	1565
gran*	-4888
grandfather	-1223
grandmother	-1215
grateful	1192
grave $	-1313
green	-2219
green _ $	-2219
groc*	1215
groceries	1215
groceries $	1215
grou*	2799
ground	2799
group	-1568
guess	-1335
guilt	-2091
gun	8391
gun $	2110
gun _ $	1435
gun _ i	2077
gun _ know	2077
gun _ my	2273
gun and	2401
gun in	2273
guy	2954
guy _ is	1852
guy _ left	3375
guy _ me	3117
guy _ with	1199
guy she	5754
guys $	1423
habe _ angerufen	-1345
habe _ auf	-1239
habe _ geschrieben	-2101
habe _ gestern	1626
habe _ meinem	1763
habe _ seit	1713
habe _ vor	1763
habe _ wieder	1861
habe _ •	-1478
habe angst	2221
habe die	-1753
habe ihr	-1414
habe sie	-1332
habe versucht	1378
haben	-1389
habl*	-1299
hace*	2984
hacer	2535
hacerme	2984
hacerme _ $	2984
hacerme dano	2984
had _ $	6644
had _ be	-1183
had _ plan	1546
had _ put	-1183
had _ would	-1493
had a	-1589
had the	2028
had to	-1862
hair _ dragged	1253
hair _ me	1253
hair and	1363
hand	3518
hand $	1872
hand _ i	1723
hand*	-1282
hands _ my	1236
hands _ throat	1755
hands around	1755
hands shake	-1256
handy	1519
hang	1717
hang _ $	3260
hanging	1502
happ*	-1504
happened _ $	1863
happens	-1933
happier	3315
happier _ i	1609
happier if	1609
happiness	-1524
happy	-8225
happy $	-2405
happy _ $	-4412
happy again	-1517
happy birthday	-1560
hard	-3050
hard _ my	-1918
hard time	-2021
harm	3710
harm _ $	3018
harm and	-1930
harm is	2235
harm*	4470
harmed	1259
harming	3211
harming since	2755
harms	1660
harms $	1660
has	3958
has _ $	1181
has _ gun	1868
has _ her	2509
has _ new	-1597
has _ on	1871
has _ since	1266
has _ worse	2759
has been	1385
has gotten	2759
has no	1548
has not	-1858
hasse	-1545
hat _ angerufen	-1409
hat _ geschlagen	4268
hat _ ich	-1572
hat geschrieben	-1183
hat mich	4144
hat mir	-1804
hate _ $	-1512
hate _ alive	3723
hate _ up	2025
hate being	1776
hate waking	2025
have	2714
have _ $	2185
have _ a	-1984
have _ about	1735
have _ and	-1681
have _ bat	1693
have _ been	-2896
have _ burning	1318
have _ considered	-1814
have _ date	4225
have _ done	-1185
have _ down	-3145
have _ ever	-2335
have _ feeling	-2293
have _ fighting	-1859
have _ from	1372
have _ hard	-2021
have _ her	-1714
have _ him	1345
have _ in	1432
have _ issues	-1491
have _ knife	1712
have _ me	1455
have _ my	1307
have _ nobody	1274
have _ on	1560
have _ over	1977
have _ planning	3074
have _ reason	1583
have _ saving	1463
have _ see	1234
have _ self	-2389
have _ since	-1937
have _ sleeping	-1258
have _ speak	-1256
have _ suicidal	2027
have _ that	1743
have _ thinking	3022
have _ three	1554
have _ time	-2021
have _ times	1380
have _ to	4802
have _ up	1452
have _ wake	1321
have _ where	-1502
have _ who	2006
have _ will	2312
have _ with	-1706
have _ you	-1872
have _ •	-3909
have a	3710
have already	2022
have an	-2220
have anxiety	-1183
have attempted	1217
have bruises	1973
have decided	4051
have destroyed	-1427
have died	4646
have got	3509
have intrusive	-1499
have it	1683
have me	1366
have nightmares	-1597
have no	-2548
have not	-5521
have sex	1369
have so	-1218
have started	4043
have the	4059
have to	-5583
have you	-2446
have •	-1505
havi*	1632
having	1632
having _ of	2501
having _ thoughts	2543
having a	-2593
having dreams	-1237
having thoughts	2640
he	6873
he _ all	1859
he _ and	2300
he _ at	-1819
he _ away	1348
he _ back	-3433
he _ been	2235
he _ change	-2523
he _ distant	-1196
he _ do	2583
he _ down	3023
he _ en	2663
he _ for	-1756
he _ from	-1683
he _ going	-1554
he _ good	-1532
he _ gun	1948
he _ hand	2407
he _ hands	1236
he _ have	1255
he _ he	1366
he _ himself	1673
he _ his	4582
he _ hit	1891
he _ i	2810
he _ if	1504
he _ is	1384
he _ it	1647
he _ kill	1942
he _ let	2226
he _ like	-1191
he _ me	-3394
he _ my	4916
he _ never	-2422
he _ not	5076
he _ now	-1518
he _ post	2591
he _ so	-1921
he _ texting	-1281
he _ the	3246
he _ this	-1251
he _ to	-4939
he _ wall	1501
he _ what	1312
he _ who	1229
he _ with	1244
he _ write	-1353
he called	-2460
he came	-1704
he can	3479
he cheated	2163
he choked	2238
he controls	2773
he did	1222
he drinks	2109
he follows	2490
he forced	2312
he found	2694
he gave	1426
he grabbed	1768
he has	1668
he hung	1221
he hurt	-1578
he is	-5462
he keeps	-2338
he left	-2266
he never	-2721
he only	1497
he parks	1431
he put	1236
he raises	2407
he said	-1332
he saw	-1179
he says	2212
he sent	-1454
he slapped	2233
he texted	-1711
he texts	-1446
he threatens	2301
he threw	1599
he told	-1297
he took	2249
he tried	-1715
he wants	-1734
he was	-3375
he will	7796
head	5845
head _ and	1229
head _ the	1794
head _ wall	1794
head against	1244
hear	-5006
hear _ $	-2012
hear*	-1427
heard	1727
heard _ for	2594
heart	-4776
heart $	-3425
heart _ give	1543
held	2270
held _ $	1817
held me	1817
hell	-1714
hello	-1585
help	3963
help $	3514
help _ friend	1399
help _ who	2226
help a	1660
help her	2730
help me	-3450
help my	2096
help*	-1994
her	-4891
her $	1184
her _ a	1224
her _ be	-1193
her _ boyfriend	1512
her _ for	2058
her _ help	2410
her _ i	3942
her _ in	2254
her _ off	1346
her _ she	3941
her _ stop	1377
her _ that	1411
her _ the	-2148
her _ to	-3267
her _ week	-1485
her _ will	5048
her a	-1651
her and	1756
her boyfriend	2361
her door	-2142
her face	4756
her for	-1765
her going	-1446
her if	2211
her in	-1458
her is	1804
her last	-2055
her new	1396
her on	-1497
her over	6247
her phone	1574
her stories	-1239
her yesterday	1557
here	7280
here _ $	5147
here _ i	1251
here anymore	1185
here at	1227
here on	2807
herm*	1768
hermano	2132
hers*	6260
herself	6260
herself $	3307
heute	1366
heute nacht	1968
hey	-3300
hi	-3438
hi $	-1405
hide	5006
hide _ from	2313
hide _ room	-1196
hide _ scars	2313
hide in	-1196
hiding _ bathroom	2046
hiding _ the	2046
hiding in	2046
hier	2623
hier _ $	2201
hier soir	2437
high	-1735
high school	-1735
high*	-1436
highway	-1436
him	-3891
him _ can	2115
him _ his	1861
him _ my	-1906
him _ the	1668
him _ will	-1200
him and	-4064
him at	1730
him for	1741
him i	-2708
him in	4270
him one	-1194
him out	-1352
him till	1638
him to	-1959
hims*	6178
himself	6178
himself $	3109
himself _ me	1231
himself on	1231
his	-3127
his _ $	-4953
his _ around	1236
his _ house	1538
his _ in	3955
his _ last	-1771
his _ me	3125
his _ my	3109
his _ on	1787
his _ said	1455
his _ to	-1635
his car	1182
his ex	-4240
his face	1403
his grave	-1313
his hand	2407
his hands	1236
his job	1483
his life	-2294
his name	2147
his number	-1232
his phone	-2224
his sleep	2914
his whole	1614
hist*	-2644
history	-1664
history $	-1664
hit	4808
hit _ a	1392
hit _ girlfriend	2000
hit _ i	3373
hit _ if	2134
hit _ last	1967
hit _ up	-1452
hit _ with	1181
hit her	2134
hit him	-1575
hit me	4858
hit my	3086
hit myself	2287
hit send	-1219
hit the	-1502
hits	8774
hits _ $	6279
hits _ and	1566
hits her	5025
hits me	3986
hitting _ head	1265
hitting my	1265
hoff*	2386
hoffentlich	2386
home	3962
home _ $	1666
home _ of	1900
home because	1900
hone*	8945
honestly	8520
honestly i	1520
hope	3084
hope _ $	-1178
hope _ car	1836
hope _ get	4649
hope _ goes	1457
hope _ is	-2902
hope he	-2282
hope i	6569
horr*	-1467
hosp*	2645
hospital	1486
hospital _ $	2003
hour	1311
hour _ $	2531
hour ago	2225
house	4986
house $	3221
house _ with	1345
house down	3002
how	-3580
how _ am	-1249
how _ be	-3038
how _ been	-1226
how _ cope	-1809
how _ days	-1327
how _ deal	-1642
how _ forgive	-1276
how _ get	3734
how _ have	-1780
how _ help	5567
how _ hide	5970
how _ i	3335
how _ leave	4088
how _ of	2089
how _ out	1875
how _ stop	3256
how _ that	1404
how _ would	2282
how _ •	1411
how can	1486
how do	2613
how i	-4132
how is	-1337
how many	1781
how to	2209
hoy	-2167
hoy $	-1344
hug	-3435
humor	-1833
hung _ $	2041
hung up	1484
hurry	2138
hurry _ $	2138
hurt	6115
hurt $	-2426
hurt _ and	1486
hurt _ i	3232
hurt _ she	3141
hurt her	3553
hurt me	-1896
hurt my	1492
hurt myself	1925
hurt people	1713
hurt*	4090
hurting	5128
hurting $	-2845
hurting _ $	2330
hurting _ for	2938
hurting him	3479
hurting my	-1515
hurting myself	3126
hurts _ $	-1267
husb*	1636
husband	1636
husband $	4221
husband _ $	2287
husband _ all	1426
husband _ am	-1184
husband _ every	-1944
husband _ he	1793
husband _ her	3303
husband _ i	-4719
husband _ on	-1584
husband _ other	-1512
husband and	-2272
husband hits	4085
husband says	-1917
husband talks	-1518
husband when	1182
i	4181
i _ 23	2016
i _ 30	-1670
i _ about	7688
i _ after	2416
i _ again	5304
i _ alive	6442
i _ all	-2159
i _ allowed	3448
i _ already	4294
i _ am	-1218
i _ an	-2178
i _ and	4392
i _ another	3064
i _ anxiety	-1544
i _ anymore	-1497
i _ anyway	-2215
i _ arms	4782
i _ as	1931
i _ ashamed	1255
i _ ask	1956
i _ asking	-1684
i _ asleep	2091
i _ attempted	1673
i _ away	-1249
i _ baby	-1229
i _ bat	2189
i _ be	2025
i _ beat	3532
i _ been	-2443
i _ being	1604
i _ belong	1354
i _ best	-1230
i _ better	-3332
i _ born	4403
i _ boyfriend	3866
i _ break	3303
i _ brother	1219
i _ bruises	3230
i _ burning	1318
i _ call	-4094
i _ calling	-1656
i _ cancer	1560
i _ car	1396
i _ care	1247
i _ child	-1277
i _ close	2320
i _ control	2365
i _ cops	2001
i _ could	-2134
i _ cut	2388
i _ cutting	2396
i _ d	-1467
i _ date	4080
i _ day	-2102
i _ dead	6926
i _ death	1438
i _ decided	4444
i _ delete	-1372
i _ depressed	-1209
i _ depression	-1724
i _ deserve	1386
i _ did	1906
i _ die	-1303
i _ died	2275
i _ disappointed	3262
i _ divorce	-1621
i _ do	6974
i _ done	3323
i _ down	-2964
i _ dreams	-2216
i _ drive	-1887
i _ driving	2656
i _ drop	-1424
i _ drunk	-2373
i _ dying	-1274
i _ empty	-1632
i _ end	-2162
i _ ending	1904
i _ ever	1966
i _ everyone	1223
i _ ex	-2497
i _ exam	-2032
i _ extremely	-1911
i _ fall	2174
i _ far	3328
i _ fear	2789
i _ feel	2757
i _ feeling	-2550
i _ fight	1454
i _ fighting	-1859
i _ five	2210
i _ flowers	-2808
i _ for	-1288
i _ forward	1827
i _ from	-1228
i _ gay	-1522
i _ get	-3211
i _ getting	3976
i _ girlfriend	1521
i _ give	-1213
i _ glad	-2063
i _ go	-1434
i _ god	4069
i _ going	5605
i _ gone	4179
i _ got	2239
i _ gun	2918
i _ hang	-1308
i _ hard	-2021
i _ harmed	1259
i _ have	3401
i _ having	1637
i _ he	-3525
i _ head	1674
i _ hear	-1577
i _ hiding	2046
i _ his	-6245
i _ honestly	1813
i _ hoping	1246
i _ hour	1363
i _ how	2743
i _ husband	-1825
i _ i	5146
i _ if	-3414
i _ in	-2117
i _ instead	1792
i _ issues	-1491
i _ it	2235
i _ job	-3000
i _ keep	4046
i _ kill	3668
i _ killed	-1361
i _ killing	3726
i _ know	-6284
i _ last	6536
i _ learn	-1541
i _ life	2074
i _ like	-2500
i _ literally	-1950
i _ looking	2186
i _ lose	1253
i _ lost	-1744
i _ love	-4425
i _ low	-2389
i _ met	-1640
i _ mind	1340
i _ mom	-1239
i _ month	4549
i _ more	-2287
i _ my	-1349
i _ myself	3758
i _ name	-1347
i _ need	1772
i _ nervous	-1986
i _ never	-2537
i _ nightmares	-1795
i _ no	1318
i _ nobody	-1255
i _ off	1551
i _ okay	1253
i _ on	-1189
i _ one	-4317
i _ or	2806
i _ our	-3534
i _ over	-4814
i _ phone	-1821
i _ physically	1486
i _ pick	-1475
i _ plan	3768
i _ planning	3870
i _ pregnant	-1704
i _ press	1823
i _ probably	2225
i _ promise	1785
i _ proud	-3000
i _ punching	1304
i _ raped	2087
i _ razor	2922
i _ ready	4834
i _ really	2057
i _ rehearsing	1504
i _ reply	-3083
i _ researching	2323
i _ rest	2063
i _ ring	-2017
i _ rope	7502
i _ running	2435
i _ sad	-1852
i _ safe	-1768
i _ saving	1463
i _ say	-3436
i _ scars	3658
i _ screaming	-2702
i _ see	2165
i _ self	1339
i _ send	-2811
i _ show	-1191
i _ sick	-1434
i _ sixteen	1841
i _ sleep	-3397
i _ smoking	-1190
i _ some	-1289
i _ someone	2618
i _ speak	-1256
i _ stalked	1782
i _ started	3687
i _ stuck	-1295
i _ stupid	1977
i _ suicidal	3650
i _ sure	-1546
i _ take	2382
i _ taking	1461
i _ talk	-1512
i _ talking	-1395
i _ text	-2070
i _ the	2033
i _ therapist	1585
i _ there	1678
i _ these	2873
i _ things	-1520
i _ thinking	3107
i _ this	-2512
i _ thoughts	1925
i _ three	2446
i _ tired	1608
i _ to	2231
i _ tomorrow	1358
i _ tonight	1546
i _ touch	-1840
i _ trapped	-1206
i _ trouble	-1859
i _ trust	-1590
i _ unsafe	1274
i _ urges	1747
i _ waking	2025
i _ walking	1907
i _ walls	1374
i _ want	2151
i _ wanted	2806
i _ was	2807
i _ waste	2410
i _ watch	-1220
i _ watching	-1222
i _ well	-1656
i _ what	2281
i _ when	-5378
i _ where	-1402
i _ who	2372
i _ why	1754
i _ wife	1923
i _ will	3837
i _ wish	2077
i _ with	2210
i _ without	-1834
i _ worried	1352
i _ would	1830
i _ writing	3062
i _ wrong	-1567
i _ yelling	-1336
i _ yesterday	1192
i _ you	-3947
i _ your	-1283
i _ •	2202
i already	1463
i apologised	1600
i ask	-2076
i asked	-2044
i bang	1326
i be	-1456
i bite	2955
i bought	3306
i break	1196
i broke	-1317
i burn	2528
i called	-1435
i came	2201
i can	-5691
i catch	2834
i cheated	-2349
i come	-3309
i cope	-1809
i could	-1365
i cried	-1635
i cry	-1696
i cut	4468
i dated	2629
i deal	-1272
i deserve	2450
i died	2339
i do	2758
i doubt	1776
i dropped	-1215
i end	2797
i even	2468
i ever	2269
i feel	-2509
i find	4925
i flinch	2407
i forgive	-1373
i found	1182
i gave	-1838
i get	6530
i go	1412
i hang	3194
i have	4491
i hear	-1524
i heard	2597
i help	3830
i hide	4250
i hit	3570
i hope	1768
i hung	-1689
i imagine	2539
i just	7341
i keep	1261
i know	-3038
i leave	4401
i left	-3024
i live	3184
i looked	1678
i lost	-3849
i made	4148
i mean	4964
i might	2319
i miss	-3011
i moved	1727
i need	-4518
i never	3525
i only	1367
i pick	1899
i pray	1895
i promise	-4268
i pushed	1574
i reached	-2056
i really	2232
i recovered	-3354
i relapsed	3243
i said	-4041
i saw	-1677
i say	2224
i see	2081
i self	1553
i should	2883
i slept	1193
i sometimes	2868
i spend	1774
i stand	2454
i started	-1498
i still	5906
i stop	1831
i survived	-1230
i swear	4557
i talk	1887
i tell	-2351
i texted	-1628
i think	4864
i told	-1646
i took	2785
i tried	3215
i try	2144
i wake	-2636
i wanted	-4677
i was	4267
i wear	2846
i went	-1230
i will	-2285
i worry	-1831
i wrote	-1699
i •	2130
ich	8223
ich _ $	6056
ich _ an	2196
ich _ angst	2221
ich _ auf	3269
ich _ das	3088
ich _ der	2395
ich _ einen	-1365
ich _ einfach	2151
ich _ geschrieben	-1274
ich _ gestern	1328
ich _ ihm	-4026
ich _ keinen	1632
ich _ mehr	2872
ich _ meine	-3136
ich _ mir	6434
ich _ mit	-1517
ich _ nur	-1590
ich _ schlafen	-1406
ich _ schluss	2359
ich _ schon	1634
ich _ seine	-1363
ich _ seit	1366
ich _ selbst	3278
ich _ sie	-3056
ich _ so	-1559
ich _ suizidgedanken	1713
ich _ tag	1559
ich _ tot	5193
ich _ um	4599
ich _ umbringen	3505
ich _ versucht	1378
ich _ vor	3917
ich _ wehtun	5743
ich _ wie	-1740
ich _ •	-1759
ich bin	-3141
ich bring	3434
ich denke	4127
ich die	-1955
ich fuhl	-1949
ich fuhle	-2230
ich habe	2714
ich hasse	-1545
ich ihn	2022
ich mach	1699
ich meine	1495
ich mochte	3661
ich muss	-1673
ich ritze	1948
ich uberlege	1753
ich vermisse	-2424
ich ware	3633
ich werde	-2713
id	4428
id _ $	1291
id be	1302
idea	-1534
idea*	1519
ideation	1519
if	5398
if _ $	2310
if _ break	1241
if _ calls	-1360
if _ could	-1723
if _ did	1536
if _ doctor	1354
if _ ever	1939
if _ gone	1939
if _ happened	1573
if _ have	-1246
if _ her	-1747
if _ him	3730
if _ hit	3600
if _ is	-1701
if _ leave	3624
if _ never	1258
if _ not	5795
if _ of	-1685
if _ only	1389
if _ or	-1289
if _ out	-2494
if _ saw	-1876
if _ them	1337
if _ was	3149
if _ would	-1213
if _ •	-1286
if a	2606
if he	-1880
if i	8104
if my	-1293
if only	-1545
if something	1238
if that	-3279
if we	-1360
if you	-2836
igno*	-2711
ignores	-1334
ignores me	-1334
ihm	-7038
ihm $	-1772
ihm _ $	-3439
ihn _ $	2193
ihn _ wieder	-1202
ihn nie	-1202
ihr _ $	1285
ihr wehtun	4019
il	4283
il _ $	1739
il _ a	2397
il _ de	2518
il _ ecrit	-3247
il _ etranglee	4801
il _ m	-1250
il a	1351
il m	2895
il me	1808
il menace	2518
ill	4321
ill _ here	2206
ill be	4218
imag*	8135
imagine	1633
imagining	5215
impo*	1401
in	2897
in _ $	-3698
in _ abusive	3324
in _ all	-1650
in _ and	-2317
in _ bathroom	4099
in _ bedroom	1686
in _ but	-2588
in _ grave	-1313
in _ ground	2799
in _ hand	1814
in _ he	2873
in _ hospital	1401
in _ house	2249
in _ in	1292
in _ is	-1646
in _ it	-1367
in _ kitchen	1900
in _ last	1302
in _ life	-2020
in _ me	-2108
in _ my	3767
in _ next	1541
in _ now	2338
in _ of	2933
in _ people	-1256
in _ place	1965
in _ room	-2119
in _ same	-1193
in _ sleep	4660
in _ that	-1421
in _ the	1866
in _ way	-1232
in _ ways	-1612
in _ when	1860
in _ world	2474
in _ years	-1231
in an	3148
in and	1215
in case	1902
in fear	1537
in five	-1205
in front	2266
in his	2369
in it	3912
in love	-1687
in my	5270
in shock	-1607
in that	2546
in the	4152
insi*	1316
inst*	-1636
instagram	-4365
instagram $	-2373
instagram _ $	-1476
instead	3133
instead _ $	1968
instead of	3767
intente	2397
interests	-1812
interests me	-1812
inti*	2502
intimas	3302
into	7106
into _ $	3060
into _ river	1635
into her	-1511
into my	5275
into the	1992
is	3318
is _ $	1278
is _ a	-4753
is _ abuse	1486
is _ an	1196
is _ and	2143
is _ answer	-1349
is _ answering	1704
is _ as	-2686
is _ be	-1304
is _ by	2282
is _ else	-1458
is _ fault	2872
is _ going	-2188
is _ her	-2589
is _ herself	1196
is _ his	2267
is _ i	1947
is _ in	-1736
is _ last	2082
is _ living	3571
is _ matter	-1343
is _ me	3070
is _ my	-2311
is _ of	-4230
is _ only	5227
is _ over	-1805
is _ point	3676
is _ real	3050
is _ reason	2714
is _ she	2414
is _ someone	-1358
is _ something	-1211
is _ than	2208
is _ there	1192
is _ thing	2418
is _ to	2176
is _ town	-1216
is _ up	-1209
is _ verbally	1437
is _ worth	3675
is _ •	-2409
is a	-5233
is afraid	-1813
is an	2769
is beating	2632
is better	2658
is cheating	-1271
is cutting	2273
is dead	-3165
is drunk	1620
is emotionally	1465
is even	3151
is going	-2080
is hurting	-1639
is in	1728
is just	1718
is my	3481
is never	-1475
is next	-1222
is not	2523
is nothing	2255
is out	-1432
is over	-2098
is so	1325
is suicidal	2273
is the	3726
is there	2550
is threatening	1799
is what	-2381
is with	-1290
is •	-1233
issu*	-3648
issues	-3648
issues $	-1315
ist	-5095
ist $	-1250
ist _ $	-1837
it	3750
it $	2375
it _ $	-2245
it _ a	-1735
it _ and	-1196
it _ as	2521
it _ be	6494
it _ because	2528
it _ being	1796
it _ but	1512
it _ calm	2277
it _ fault	1695
it _ feel	-2607
it _ for	-1466
it _ going	-1881
it _ he	1302
it _ hurting	-1421
it _ if	3029
it _ it	1403
it _ night	2061
it _ nobody	1669
it _ not	-1581
it _ now	-2747
it _ of	2136
it _ rape	1473
it _ school	-1883
it _ she	1806
it _ something	2827
it _ to	-4774
it _ too	1380
it _ wrong	-1854
it _ year	2309
it again	1708
it all	5088
it and	1263
it another	2392
it away	-1886
it be	-1922
it bled	1386
it but	2472
it by	-1638
it failed	-1571
it going	-1330
it hurt	2315
it i	1309
it if	2822
it is	-7820
it last	4225
it makes	-2054
it now	3021
it ok	-1199
it passed	-1207
it since	-1791
it stop	-1421
it to	3745
it took	-4251
it went	-1726
its	2255
its _ $	2167
j	3163
j _ $	-1335
j _ a	1960
j _ coupe	-1338
j _ de	2087
j _ des	2222
j _ ecrit	3192
j _ envie	2373
j _ ma	2132
j _ mal	-1302
j ai	4123
j aimerais	2342
ja	2684
je	3970
je _ a	1343
je _ ai	-2430
je _ aime	-1241
je _ au	1340
je _ changer	-1223
je _ coupe	5028
je _ de	-1352
je _ disparaitre	2784
je _ dors	-1330
je _ en	-2224
je _ etre	1847
je _ je	1336
je _ les	1290
je _ me	4643
je _ ne	3187
je _ pas	-2116
je _ plus	2768
je _ scarifie	1956
je _ sens	-2482
je _ tuer	4916
je _ veux	1626
je _ vide	-1189
je l	-2115
je lui	-2012
je me	9208
je pense	3398
je pleure	-1513
je suis	-2897
je vais	1914
je veux	-1293
je voudrais	3405
jealous _ i	-1197
jealous _ my	-1231
jealous _ people	1848
jealous _ who	1848
jealous of	1635
jealous when	-1716
jeden tag	1197
jetzt	-1274
job	-3911
job $	-1434
job _ i	-1498
job _ my	-1370
job _ wife	-1688
job and	-2105
jour*	-1336
jours	1644
jump	5864
jump $	6027
jump*	2765
jumping	2166
just	5522
just _ $	-1713
just _ a	-2086
just _ blow	1458
just _ case	1551
just _ die	1392
just _ go	1884
just _ goodbye	1401
just _ him	-1461
just _ i	1606
just _ if	-1245
just _ it	1823
just _ me	2067
just _ not	3188
just _ of	1758
just _ sleep	2657
just _ so	1985
just _ that	2475
just _ there	1542
just _ to	1295
just _ up	-1914
just _ wake	2029
just _ want	1988
just _ what	-1197
just do	1370
just in	1551
just not	1679
just sad	-2099
just take	2607
just texted	2546
kann	-1990
kann _ schlafen	-1249
kann nicht	-1381
keep	7187
keep _ $	2423
keep _ about	-2901
keep _ at	2295
keep _ how	1242
keep _ if	-1766
keep _ killing	2162
keep _ last	-3021
keep _ of	2212
keep _ what	-1322
keep asking	-1683
keep breathing	1583
keep going	3124
keep looking	2239
keep thinking	-1425
keeps	3524
keeps _ $	-1258
keeps _ and	-1853
keeps _ at	1865
keeps _ him	-1809
keeps _ she	2426
keeps _ up	2562
keeps _ wants	2226
keeps calling	-1344
keeps saying	3899
keeps showing	2562
keeps threatening	2034
kein*	2598
keinen	2598
keinen _ mehr	2598
keinen sinn	2061
kid	-1511
kids	2401
kids $	-1409
kids _ and	1508
kids _ better	1472
kids _ i	1462
kill	9891
kill _ $	4750
kill _ after	2651
kill _ i	1531
kill _ if	2366
kill _ she	1596
kill herself	2305
kill me	-2409
kill my	1502
kill myself	5489
kill*	7126
killed	-3419
killed in	-2076
killing	10545
killing $	2568
killing _ $	4631
killing _ ex	2699
killing my	2974
killing myself	6123
kills	-1622
kind	2874
kind _ wish	3440
kind of	2942
kitc*	1515
kitchen	1515
kitchen $	1515
knew	-1723
knife	4527
knife _ $	1438
knife _ the	2449
knife in	2449
knock	-1895
knock _ door	-1821
knock _ her	-1821
knock on	-1821
know	-4835
know _ am	-3609
know _ be	-2029
know _ get	1875
know _ have	2552
know _ he	1252
know _ i	-2083
know _ is	-1930
know _ lives	1878
know _ not	-1479
know _ parks	1431
know _ tell	1414
know _ to	2254
know how	-1518
know i	-2198
know if	-1398
know it	-1690
know that	2230
know what	-1678
know where	2057
knows	2018
knows $	1882
knows _ $	-1210
kontakt	-1613
l	-4020
l _ $	-3165
l ai	-1220
l air	1485
l appeler	-2062
la	7415
la _ $	6558
la cara	2614
la extrano	-1876
la vie	4500
la voir	-1680
las	3650
las _ $	2713
las pastillas	2288
last	5807
last _ $	-3131
last _ after	1510
last _ he	1311
last _ i	2461
last _ said	-1450
last _ she	-1974
last _ the	1882
last _ was	1555
last conversation	-1843
last month	2699
last night	3919
last spring	-1809
last time	1998
last year	-1665
late	-2150
late $	2341
late*	1415
lately	1415
lately _ have	1187
lately i	1341
laue*	1932
lauert	1932
lauert mir	1932
laugh	-1685
laugh _ $	-1223
laughs	1235
le	2180
le _ $	2739
le _ a	1394
le _ j	-2600
le _ sentido	2099
le escribi	-1526
le monde	2017
le quiero	-1346
le revoir	-1687
le tuer	3889
le veo	2099
learn	-1831
least	3387
leave _ is	1461
leave _ we	-1279
leave _ will	2059
leave him	2264
leave it	-2488
leave me	-3462
leave the	1711
leaving _ $	2056
leaving me	1480
leben	6665
leben $	2925
leben _ $	1719
leben _ nehmen	1601
leben zu	1601
leer	-2365
leer $	-1282
left	-2761
left $	-1355
left _ $	2622
left _ for	2838
left _ on	-2641
left _ the	1943
left _ with	-1482
left i	2314
left me	-2227
left the	-1837
left to	1982
leg	5841
leg $	5841
legs	1809
legs and	1809
les	1458
les jours	1750
less	-2359
less $	-1907
let	-1690
let _ leave	1275
let _ ring	-1180
let it	-1331
let me	2150
let us	-2217
lett*	3714
letter	-2460
letters	1428
letters _ my	1325
letting	1906
letting go	1906
lettre	2840
liar	-1456
liar and	-1222
lie	-1349
lie _ wish	1282
lieb*	5247
liebsten	3457
liebsten _ ich	3457
liebsten ware	2016
liebsten wurde	1441
lied	-1263
lies	-1869
life	4474
life $	6106
life _ better	-1446
life _ dead	-1448
life _ i	-2846
life _ is	3019
life _ no	1548
life _ not	1839
life _ worth	1220
life and	-1751
life gets	-1446
life has	1343
life without	2294
ligar	-3038
ligar _ $	-1297
ligar para	-2731
ligou	-1636
ligou _ $	-1479
like _ $	1860
like _ a	2604
like _ again	-2090
like _ already	1336
like _ do	1389
like _ failure	-1329
like _ is	1463
like _ lost	-1533
like _ never	1346
like _ of	-1997
like _ only	2233
like being	1741
like it	1258
like me	2701
like this	1519
like to	-2128
liked	-2573
liked _ $	-1457
list	-2976
list of	-1902
listen	-1358
listen _ me	-1225
listen to	-1291
lite*	-2063
literally	-2063
literally _ if	-1876
literally die	-1876
little $	-2476
little _ to	1279
live	8007
live $	1370
live _ fear	1537
live _ my	1523
live _ of	3169
live _ you	2395
live anymore	4744
live for	4165
live in	1925
live with	-2422
lives	1348
lives $	1740
livi*	6943
living	6943
living $	1528
living _ $	1682
living _ is	1891
living _ this	1789
living past	2152
llam*	-4635
llamar	-1766
llamar _ mi	-1354
llamar a	-1354
llamarla	-1212
llamarla $	-1178
llamarlo	-1657
llamarlo $	-1308
llame	-1955
llamo	-5217
llamo _ $	-3392
llamo anoche	-1842
llamo ayer	-1600
llevo	1486
llevo _ en	1793
llevo _ pensando	1793
lo	3238
lo _ $	3602
lo que	-1794
lo sabe	1777
lock*	3768
locked	2160
locked _ in	1338
locked me	1975
locks	-1433
log	-1534
lol	-3614
lol $	-2179
lol _ to	1787
lol _ want	1787
lone*	-1638
lonely	-1537
long	-3156
long _ ago	-2076
long _ i	-1472
long sleeves	2364
long time	-2994
look _ it	2086
look _ to	1827
look forward	1827
look*	2966
looked	1529
looked _ $	1291
looked _ how	2311
looked _ many	2311
looked up	2282
looking	1437
looking _ the	2542
looking at	1493
looks	1201
los	3448
los _ $	2446
los brazos	2296
los dias	1543
losc*	-1650
loschen	-1207
lose	-2278
lose _ $	-3901
lose _ and	3255
lose control	1526
lose it	-1827
losi*	-2172
losing	-2172
losing my	-1190
lost	-3687
lost $	-1482
lost _ $	-2047
lost _ in	-1564
lost _ job	1368
lost _ of	-1577
lost _ to	2036
lost _ will	2002
lost his	1318
lot	-2550
lot $	-1208
lot of	-2682
loud*	2183
louder	2183
louder than	2018
love	-10631
love _ $	-3972
love _ life	-1282
love _ who	-1755
love me	-2488
love someone	-1755
love with	-1208
loved	-3685
loved me	-1915
loves	-1462
loves me	-2842
low	-3032
low _ esteem	-2389
low self	-2389
lui	-2538
lui $	1860
lui _ $	-3728
lui ai	-1403
lui ecrire	-1844
lui parler	-1280
m	1653
m _ $	1465
m _ a	2498
m _ ecrit	-3349
m _ etranglee	4801
m _ frappee	2901
m a	4235
ma	4110
ma _ $	-1634
ma _ me	-2443
ma _ veut	4234
ma mere	-2815
ma soeur	2407
mach	3722
mach _ $	2989
mach*	2283
machuco	3294
mad	-1335
made	4207
made _ $	-2132
made _ with	1553
made myself	1313
madre	-1488
mae	-1213
mai	-3027
mail*	-1555
mais	2663
mais _ $	1211
mais sentido	1830
mais viver	2955
make _ and	-1246
make him	1273
make me	-1730
makes _ feel	1701
mal $	1375
mal _ $	1237
mama	-1935
man _ $	-2077
man _ his	2933
man in	-1967
manana $	1193
mand*	-6996
mandar	-2915
mandar _ $	-2219
mandar mensagem	-1549
mando	-1877
mando un	-1366
mandou	-2039
mandou _ $	-1605
mandou mensagem	-1618
mann	2608
mann _ mich	2157
manq*	-2150
manque	-1477
many	2872
many _ it	1476
many of	2311
mari	3389
mari _ $	2708
mari _ frappe	1801
mari me	3389
mari*	3036
marido	3061
marido _ con	1190
marido me	3436
marriage $	-1917
marriage and	2161
mas _ $	-1456
mata*	9079
matar	18220
matar $	9747
matar _ $	5473
matar ele	4297
matar hoje	1491
matarlo	3388
matarme	5836
mato	3333
mato $	4258
maybe	-2227
maybe _ is	3003
maybe _ just	-1637
maybe _ world	1879
maybe i	-3218
maybe the	1879
me	12038
me $	-7761
me _ $	-4750
me _ a	5632
me _ all	-1932
me _ am	-2463
me _ and	1752
me _ better	-1418
me _ birthday	-1235
me _ bot	-1328
me _ calls	2745
me _ can	1710
me _ celular	1780
me _ chance	-1490
me _ cuando	1568
me _ d	-1620
me _ dano	7212
me _ de	1470
me _ del	1196
me _ depuis	1956
me _ desde	-1186
me _ do	-2500
me _ does	1550
me _ doing	2187
me _ dormir	-1371
me _ drinks	1360
me _ du	4010
me _ e	3559
me _ else	-1806
me _ email	-1246
me _ en	3606
me _ et	2508
me _ eu	-1735
me _ every	3004
me _ flight	-1315
me _ for	-1982
me _ from	4339
me _ goodbye	2433
me _ have	1525
me _ her	-1505
me _ hoje	1491
me _ i	-2996
me _ il	2263
me _ it	4916
me _ je	-1456
me _ l	1485
me _ les	2394
me _ los	1246
me _ mal	2877
me _ mas	-1374
me _ matar	2027
me _ me	9947
me _ mensagem	-2359
me _ mom	1714
me _ months	-1673
me _ my	2211
me _ na	1548
me _ no	3789
me _ novo	2339
me _ of	1737
me _ over	-1617
me _ pills	1213
me _ proposito	2382
me _ que	-1525
me _ room	1855
me _ saying	1444
me _ says	2796
me _ sex	4321
me _ she	2167
me _ si	-1456
me _ someone	-1803
me _ that	-1690
me _ the	2999
me _ things	1498
me _ this	-1835
me _ times	1227
me _ took	1329
me _ twenty	-1728
me _ two	-1661
me _ un	1885
me _ vide	-1189
me _ wants	1956
me _ will	-1506
me _ y	1643
me _ years	-2705
me _ you	-1359
me a	-4385
me about	-3235
me after	-2482
me ameaca	3173
me amenaza	1420
me and	1689
me anymore	-2416
me around	1897
me bateu	3546
me but	-2871
me controla	2056
me cortar	3799
me corto	7432
me coupe	5028
me crazy	-1177
me deixou	-1428
me dit	-1620
me down	5041
me duele	-1877
me empurrou	1849
me escribio	-3041
me feel	1935
me foutre	1485
me frappe	3520
me from	2705
me happy	-1571
me here	1962
me i	-5265
me in	1180
me into	1284
me last	-1365
me leave	1275
me ligou	-1636
me like	-1725
me llamo	-5034
me machuco	3294
me mandar	-1620
me mando	-1215
me mandou	-1927
me manque	-1477
me matar	4884
me menace	1708
me nobody	1274
me now	-1364
me on	-2277
me over	3306
me pega	4020
me persegue	2465
me reveiller	2720
me scarifie	1956
me sens	-2482
me she	1962
me something	-1433
me suicider	1349
me suit	1678
me the	-2643
me threats	3158
me today	-1264
me when	4656
me who	2327
me yesterday	-2239
mean	3275
mean _ $	4306
mean it	2538
mean*	1999
meaning	1999
meant	-1557
medication	-1844
medication _ helps	-1361
medication _ me	-1369
medication makes	-1369
medo	4268
medo _ ex	1895
medo _ meu	1895
medo dele	1860
medo do	1895
meds	1276
meet	-1593
meet*	-1847
meeting	-1847
mehr	5537
mehr $	-1946
mehr _ $	4466
mehr _ sein	1611
mehr da	1611
mehr leben	2460
mein	3591
mein _ $	-2553
mein _ bedroht	3030
mein _ ist	-1649
mein _ mich	6425
mein _ schlagt	2480
mein ex	2381
mein freund	1715
mein mann	2157
mein*	2362
meine	4553
meine _ $	-1793
meine _ sagt	2159
meine _ sich	2343
meine _ will	1888
meine ex	2060
meine freundin	2693
meinem	3156
meinem _ $	2196
meinem ex	1313
mejor	4219
mejor _ $	1937
mejor _ mi	3701
mejor sin	3701
meld*	-2055
melh*	3965
melhor	3965
men	-2404
mena*	4562
menace	4562
menace de	2854
mens*	-7011
mensagem	-4050
mensagem $	-2369
mensaje	-1962
mere	-3155
mere va	-1791
mess $	-1563
mess*	-12620
message	-5062
message $	-1631
message _ is	1704
message _ not	1659
messaged	-2972
messaged me	-1668
messages	-2331
messages $	-2084
messaging	-2256
messaging _ $	-1597
met	-3337
met _ $	-2162
meu	7469
meu _ me	6398
meu _ morreu	-1789
meu _ que	1938
meu _ vive	1242
meu ex	8190
meu humor	-1252
meu marido	1519
meu namorado	2976
meu pai	-1438
mi	3533
mi _ $	-6784
mi _ amenaza	1222
mi _ controla	1495
mi _ dice	1734
mi _ escribio	-1196
mi _ esta	-1237
mi _ llamo	-3249
mi _ me	6862
mi _ pega	1796
mi _ que	1734
mi _ quiere	2098
mi abuelo	-1198
mi esposo	1408
mi ex	-1777
mi mama	-1935
mi marido	1542
mi novio	3549
mi pareja	1266
mich	10788
mich $	3100
mich _ der	2508
mich _ ich	1331
mich geschlagen	3385
mich nicht	-2704
mich selbst	3278
mich so	-2138
mich um	1997
mich umzubringen	1739
mich und	1733
mieux	2717
might	3185
might _ $	2036
might be	1533
mim	1929
mim $	2116
mind	1722
minh*	1189
minha _ $	-1343
minha _ me	-1310
minha _ que	1431
minha amiga	1251
minha mae	-1213
minha vida	1361
minhas	1189
minutes	1380
mir $	-1827
mir _ $	-1461
mir _ die	1616
mir _ ich	1741
mir _ leben	1601
mir _ zu	1183
mir das	2786
mir gestern	1247
mir vor	3503
mirr*	-1320
mis	1481
mis _ intimas	3302
mis datos	-1457
mis fotos	3302
mise*	-1319
miss _ $	1482
miss me	2660
miss*	-2508
missed	-1342
moch*	3006
mochte	3006
mochte _ $	4288
mochte meine	-1222
moi	2361
moi $	2411
mom $	1316
mom _ dad	-1322
mom died	-1263
mom is	-1234
mom s	1255
mome*	-1346
moment	-1354
mon	4425
mon _ $	-2613
mon _ a	1815
mon _ est	-2167
mon _ frappe	1801
mon _ m	2545
mon _ me	6680
mon copain	3934
mon mari	3389
monde	2017
money	-1465
money $	-1381
money _ my	1690
money and	2702
mons*	-1973
mont*	2046
months	1512
months $	3507
months _ only	1492
months and	-1617
mood	-2424
mood $	-1409
more	-3056
more _ $	-1728
more _ and	-1270
more _ i	-3262
more _ like	1216
more _ will	-1405
more time	-1500
morgen _ $	2230
morir	-3102
morir _ estoy	-3102
morn*	1187
morning	1256
morning $	-1775
morning _ $	-1950
morning i	1408
morr*	10621
morrer	11020
morrer $	7430
morrer _ $	3701
morreu	-1789
mort	-2095
morte	5208
morte $	5208
most _ $	-1208
most _ i	2177
most of	-1204
moth*	-2380
mother	-2543
mother _ $	-1268
mother _ and	-1735
mother _ death	-1286
mother and	1747
mother has	-1893
mour*	8353
mourir	8353
mourir $	5284
move	-1537
movie	-3493
much	-3520
much $	1218
mudar	-1351
muer*	2977
muero	1447
mum	3814
mundo	4857
mundo $	3173
murd*	-4246
murder	-3916
murder _ $	-3503
murder _ burger	-2290
music	-3186
music $	-2801
muss	-1772
must	-1878
must be	-1854
mutt*	-2238
mutter	-2238
mutter _ $	-1181
my	6068
my _ $	-5315
my _ a	2103
my _ about	1494
my _ afraid	-2844
my _ after	1271
my _ against	1244
my _ all	-2390
my _ am	4477
my _ and	2147
my _ anger	-2158
my _ anymore	-1853
my _ are	3357
my _ asked	-5666
my _ at	2538
my _ attempt	2534
my _ away	-2136
my _ be	1453
my _ beats	2561
my _ birthday	1313
my _ boyfriend	4705
my _ broke	1294
my _ buzzes	-1251
my _ came	3665
my _ chance	2030
my _ cheated	-2015
my _ choked	1556
my _ controls	2792
my _ covered	1974
my _ cuts	3573
my _ death	-2351
my _ died	-5929
my _ drinks	-1437
my _ drunk	2017
my _ emailed	-1314
my _ emotionally	1465
my _ even	1892
my _ every	-1287
my _ everyone	1298
my _ ex	-1654
my _ father	-1965
my _ feel	-2045
my _ follows	2818
my _ found	1272
my _ gets	3026
my _ girlfriend	-1270
my _ gone	-2515
my _ got	-1444
my _ he	7756
my _ hit	-2535
my _ hits	6589
my _ home	1931
my _ i	1234
my _ if	-1206
my _ in	-2340
my _ into	3335
my _ is	1559
my _ it	1947
my _ just	3985
my _ keeps	2547
my _ last	4292
my _ life	-1467
my _ like	1296
my _ lost	2554
my _ makes	-1515
my _ me	9173
my _ more	1441
my _ my	6448
my _ never	-1433
my _ new	1885
my _ night	6983
my _ other	-1908
my _ our	3281
my _ passed	-2195
my _ physically	1432
my _ put	2706
my _ raped	1203
my _ reject	-1737
my _ s	1655
my _ say	-2486
my _ self	-2453
my _ shake	-1256
my _ she	2838
my _ slaps	3513
my _ so	1664
my _ stop	1194
my _ suicidal	1520
my _ tells	1341
my _ temper	1274
my _ texts	-2179
my _ that	-4421
my _ the	-4414
my _ there	1575
my _ they	3605
my _ this	-2579
my _ threatened	2164
my _ threatening	2656
my _ till	2834
my _ today	-1185
my _ told	3288
my _ too	-1403
my _ took	2638
my _ touches	2523
my _ tried	-1303
my _ twice	1292
my _ until	4349
my _ used	1298
my _ wants	-2717
my _ was	-2500
my _ week	2185
my _ while	1585
my _ wife	-3251
my _ will	-2226
my _ with	-2656
my _ work	1403
my _ •	-1640
my account	-2565
my arm	6084
my arms	7656
my attempt	-1272
my aunt	-1311
my birthday	-1682
my body	2097
my boss	-2027
my boyfriend	-5738
my brains	1458
my car	2950
my church	-1737
my counselor	-1665
my data	-2290
my daughter	2202
my death	2564
my depression	-2076
my doctor	2557
my dog	2725
my door	3038
my drafts	-1376
my ex	-2289
my exam	-1593
my family	3325
my fault	1870
my fear	-1604
my first	-1716
my friend	-1821
my friends	2337
my girlfriend	1955
my grandfather	-1223
my grandmother	-1204
my group	-1355
my hand	1330
my head	4346
my husband	2259
my job	-2776
my last	1770
my leg	5841
my legs	1809
my little	1989
my marriage	-2855
my mood	-1608
my mother	-3136
my mum	4159
my nudes	6746
my old	1321
my own	3814
my parents	2351
my passport	1376
my phone	5018
my plan	3986
my post	-1725
my profile	-1781
my relationships	-1970
my roommate	4454
my scars	2696
my skin	2694
my social	-1448
my stepdad	1892
my stepfather	4137
my story	-1999
my team	-1679
my therapist	1426
my thighs	2021
my thoughts	-1332
my throat	2766
my wife	4191
my will	3013
my work	2241
my •	-1659
myse*	9929
myself	9929
myself $	2720
myself _ be	1425
myself _ i	2016
myself _ it	3012
myself _ my	2881
myself _ the	3928
myself _ to	-2969
myself _ when	1256
myself anymore	-2049
myself is	1449
myself long	-2233
myself not	-2427
myself on	3582
myself that	-2456
myself to	-1360
myself when	2082
myself why	-1900
myself with	2421
na	1907
nach*	-1772
nacht	1968
nadie	4331
nadie _ $	3294
nadie _ sabe	1777
nadie lo	1777
name	-1955
name $	-2021
name _ $	-1252
name _ my	2676
name in	2676
namo*	2573
namorado	2976
namorado me	2976
nao	5619
nao _ $	1874
nao _ mais	6296
nao _ sentido	1830
nao _ viver	2955
nao aguento	1375
nao me	-1533
nao vejo	1830
ne	3183
ne _ $	2174
ne _ a	1472
ne _ me	1606
ne _ pas	-2210
ne _ rien	2784
ne dors	-1330
ne me	-2777
ne plus	1952
ne vaut	2453
ne veux	1626
need	-4203
need _ find	1184
need _ hurt	1192
need _ i	1214
need _ it	1332
need _ someone	1441
need _ to	-1719
need a	-2160
need it	1452
need some	-1184
need to	-2122
need*	2027
needs	-1400
nehm*	1601
nehmen	1601
nehmen $	1601
neig*	2502
neighbor	2522
nerv*	-3154
nervous	-3154
never	-3383
never _ $	2820
never _ again	-1382
never _ and	-1999
never _ be	4088
never _ born	1386
never _ but	-2176
never _ him	-1531
never _ i	-1854
never _ me	-4234
never _ this	1644
never _ to	3625
never _ up	3268
never _ wake	1321
never born	3155
never call	-1602
never go	-1396
never have	2142
never met	-1642
never said	-1856
never wake	1884
new	-2239
new boyfriend	1339
new girlfriend	-1385
new ones	2545
next	3488
next _ head	1501
next _ my	3432
next month	-1437
next to	3415
nice	3004
nice _ $	3835
nicht _ $	1850
nicht _ bin	-2801
nicht _ da	1611
nicht _ ich	2006
nicht _ leben	2460
nicht _ sein	1232
nicht auf	2172
nicht mehr	3158
nicht schlafen	-1249
nigh*	-5023
night	3823
night _ $	-2149
night _ do	1241
night _ i	2274
night _ it	-1358
night _ my	1720
night _ the	1882
night after	1501
nightmare	-1990
nightmares	-3377
nightmares _ being	-1459
no	3405
no _ am	-2626
no _ de	-1336
no _ do	-1333
no _ is	-1245
no _ mas	2239
no _ me	3416
no _ not	-2764
no _ of	2664
no _ que	-1410
no _ sentido	4672
no _ sin	2424
no _ to	-2577
no _ veo	2099
no _ vivir	4465
no _ would	1320
no answer	-1313
no contact	-5144
no despertara	3941
no existir	2988
no i	-2841
no me	-5278
no more	-1886
no one	1582
no puedo	-2350
no quiero	8340
no se	-2209
no tengo	4330
nobo*	3463
nobody	3463
nobody _ me	-3532
nobody can	1436
nobody is	-1401
nobody knows	2403
not	6951
not _ am	1699
not _ and	-2498
not _ another	1921
not _ anymore	-1996
not _ anyone	1358
not _ back	2789
not _ be	3615
not _ because	4599
not _ being	4347
not _ crying	-2187
not _ die	3275
not _ enough	-3460
not _ exist	3093
not _ family	1289
not _ five	-1205
not _ following	1390
not _ have	3967
not _ her	-2144
not _ here	1816
not _ him	-1338
not _ how	-1638
not _ hurting	3684
not _ i	4525
not _ if	3067
not _ imagining	4110
not _ in	-1809
not _ just	1796
not _ like	3381
not _ live	3116
not _ living	4321
not _ me	3969
not _ my	-1492
not _ myself	1617
not _ nobody	1274
not _ of	-3340
not _ over	-1892
not _ people	-1793
not _ she	-1845
not _ since	-2452
not _ suicidal	-1504
not _ talk	-1911
not _ tell	1490
not _ text	-1987
not _ thinking	-1479
not _ to	3410
not _ type	-2074
not _ up	2142
not _ want	1433
not _ way	1540
not _ well	-1380
not _ when	-2114
not _ where	1357
not _ why	3021
not _ with	-1262
not _ write	-1353
not _ you	-2721
not a	-1691
not allowed	3448
not answering	1704
not approve	-1239
not ask	3650
not be	1994
not been	-1917
not being	-1280
not belong	1354
not care	1230
not come	2371
not do	-1468
not done	-1185
not eat	-1295
not exist	3085
not feel	1562
not fight	1674
not get	-3831
not give	1539
not go	2043
not good	-1371
not have	1477
not in	-1457
not it	1619
not know	2249
not leave	1339
not let	3261
not live	-1237
not mind	1477
not need	2376
not pick	-2022
not plan	1394
not promise	3380
not rape	1473
not ready	-1445
not say	-1202
not see	8645
not sleep	-4477
not stop	1865
not talk	-2081
not tell	2240
not text	-1237
not the	-2591
not there	1317
not think	-3629
not to	-2590
not understand	-1526
not wait	1364
not wake	4845
not want	4151
not work	1856
not worry	-1356
not worth	3256
note	1312
noth*	2327
nothing	2327
nothing $	-1322
nothing _ $	-3256
nothing _ for	2182
nothing _ from	1592
nothing _ here	1232
nothing _ live	2120
nothing _ me	1704
nothing interests	-1812
nothing left	1988
nothing to	2636
noticed	1500
noticed $	1500
notifications	-1254
novio	5934
novio _ $	3500
novio me	4916
novo	1771
novo $	1949
now	-5335
now $	3634
now _ do	-1823
now _ grateful	1192
now _ is	2083
now _ it	-2008
now _ me	-3035
now _ to	-1471
now _ want	-1288
now and	-2821
now i	-3605
nudes	6746
nudes $	4709
nudes _ i	1353
nudes if	1353
nuevo	2303
nuevo novio	2385
numb $	1255
number	-2055
numbers	2336
numbers $	2336
nur	-4449
nur _ $	-2790
nur traurig	-2790
o	-4029
o _ $	-2027
of	2369
of _ $	-2681
of _ accident	2425
of _ alive	3978
of _ all	2051
of _ alone	-2271
of _ and	-5566
of _ because	-1494
of _ being	-2139
of _ boyfriend	-1192
of _ comes	-1467
of _ cuts	1779
of _ die	2044
of _ ex	3930
of _ for	-1207
of _ hands	-1256
of _ he	3833
of _ her	-1205
of _ husband	4788
of _ i	2294
of _ if	1187
of _ it	4009
of _ kids	1813
of _ lol	-1331
of _ now	-2296
of _ people	2099
of _ said	1287
of _ says	-1256
of _ she	-2054
of _ that	1259
of _ the	7680
of _ to	-2001
of _ we	-1476
of _ wheel	1802
of _ when	3386
of _ who	1848
of a	-1712
of cutting	1951
of ending	2225
of her	-1210
of it	-2161
of life	-3265
of living	2692
of losing	-2147
of me	1996
of my	2117
of myself	-1957
of people	-2351
of pills	5018
of stabbing	1259
of the	2514
of this	2715
of ways	1484
of what	3932
of wish	3440
off	5284
off _ $	2425
off myself	1363
off without	1516
often	-2747
ohne	2264
ojala	3543
ok	-5805
ok $	-2829
old $	1885
old _ $	-2228
old _ and	-1341
on	2025
on $	-1837
on _ $	2015
on _ and	1638
on _ boyfriend	-2137
on _ car	2047
on _ date	-1207
on _ her	1343
on _ if	1257
on _ is	1594
on _ lol	-1393
on _ own	-1479
on _ so	2245
on _ table	1565
on _ today	1310
on _ when	1509
on _ with	-1263
on and	-2288
on he	1577
on instagram	-1253
on it	1384
on monday	1295
on purpose	3447
on sunday	2471
on the	4337
on weekends	-1427
one	-4070
one _ $	-3137
one _ and	-1888
one _ from	2938
one _ i	-1956
one _ it	1399
one _ me	2048
one _ not	-1739
one _ time	-1327
one _ will	1626
one more	-1705
one who	-1481
one would	1225
ones	2545
onio*	-1533
onions	-1533
onli*	-2067
online	-2067
only	8935
only _ have	1229
only _ helps	1745
only _ i	4688
only _ left	1424
only _ me	1808
only _ that	2690
only _ to	2041
only thing	4143
ontem	1302
ontem $	1864
open	-1465
or	1362
or _ $	3798
or _ and	-2175
or _ her	-1759
or _ my	3100
or _ will	-1731
or i	1618
or just	-2162
other	-1274
other _ and	-1205
other _ i	-1484
other people	2379
other women	-1710
otra vez	2447
our _ and	2256
our _ i	1237
our chat	-1272
our friends	1498
our old	-1209
our son	1526
out	-2043
out $	6141
out _ $	-4874
out _ a	1420
out _ friends	-1274
out _ have	2589
out _ i	1784
out _ life	2629
out _ my	-1960
out _ this	2199
out and	-2908
out that	2438
out to	-3504
outl*	1194
outs*	5541
outside	5541
outside _ $	1398
outside _ the	2616
over	1446
over $	6525
over _ $	-4258
over _ of	-1434
over _ •	1615
over a	-2382
over and	1813
over her	-1368
over it	-1776
over my	1291
over text	1275
over the	-1827
over there	-1758
over*	5941
overdosed	1630
overdosing	3290
own	1763
own $	-1395
own _ because	1274
own _ of	1274
own life	1980
oxyg*	2410
oxygen	2410
page	-2942
page $	-1453
pai	-1438
pain	-2125
pain _ $	-1705
pain _ stop	-2534
pain to	-3219
pain*	3927
painful	3032
panic	-2009
pape*	-1206
para	4431
para _ $	6198
para _ mandar	-1186
para _ me	-1186
para _ y	1747
para de	-1186
para ela	-1259
para ele	-1817
para eu	-1951
para minha	-1208
para*	1951
pare*	2774
pareja	1266
pareja me	1266
parents	1779
parents $	1903
parents _ approve	-1239
parents _ me	1295
parents _ the	-3048
parents would	1227
parking _ $	1295
parks	1431
parl*	-1854
parle	-1701
parle _ $	-2476
parler	-1818
parler $	-1280
paro	-1427
paro de	-1427
part	1202
part _ me	2930
part of	1202
partner controls	1414
partner is	1253
party	-5069
party $	-3266
pas	-4277
pas $	-1790
pass*	-1594
passed	-3470
passed _ and	-1823
passed _ i	-2506
passed away	-1762
passport _ $	1645
passwords	1770
past my	1963
past*	3176
pastillas	3176
pathetic _ $	1361
pause	-1595
pay	2210
peac*	3719
peace	-1664
peace $	-1235
peace _ $	-2025
peaceful	3719
peaceful _ this	3747
peaceful _ to	2420
peaceful compared	2420
pega	4020
pelo	2516
pelo _ $	2637
pens*	12230
pensando	5592
pensando _ de	1569
pensando _ quitarme	2015
pensando _ suicidio	1931
pensando em	2743
pensando en	2544
pense	3398
peop*	-3212
people	-3212
people _ $	4395
people _ animals	-1502
people _ die	1848
people _ hands	-1256
people _ my	-3461
people _ shake	-1256
people _ young	1848
people i	-1181
people in	-1194
people like	1711
people my	-1256
perd*	2012
perdon	2115
perm*	-2442
permanent	-2819
pero	-1400
pers*	1958
persegue	2465
persegue $	1953
person	-2542
person $	-1882
person _ $	-1830
person _ want	1786
peur _ rentrer	1622
phone	-1354
phone _ hope	-1251
phone _ i	-1929
phone _ it	-1977
phone _ me	1501
phone _ my	1198
phone buzzes	-1251
phot*	1321
photo	-1317
photo $	-1360
photos	1370
photos _ $	1814
phys*	3612
physically	3329
pic	1365
pick _ $	-2206
pick up	-2910
pict*	-2660
picture	-2107
pictures _ $	-1180
pien*	3403
pienso	3403
pienso _ todos	2391
pienso en	2808
pill*	-1372
pillow	-1372
pillow $	-1354
pills	11318
pills $	1922
pills _ $	2101
pills _ up	1403
pills and	2554
pills are	1765
pizza	-2696
place $	-1284
place now	1295
plan	8126
plan _ here	1394
plan and	4110
plan was	2719
plan*	5026
planning	6274
plants	-2096
plat*	1646
plate	1418
play*	-1443
please	-3879
please $	-3220
please _ mum	3423
please _ my	3228
please tell	4345
pleu*	-2549
pleure	-2354
plus	4347
plus $	-3728
plus _ $	5736
plus _ de	2013
plus _ vivre	1876
plus de	3401
point	6779
point _ alive	1895
point _ living	2175
point in	1629
point of	2984
pois*	1238
police _ me	1350
poor	-2142
por	-2156
por _ no	-1205
por favor	-1481
por la	2644
por que	-1393
poss*	-1917
post	1888
post _ nudes	2710
post my	2710
posted	1331
posts _ $	1197
pray	1656
preg*	-3316
pregnant	-1704
prep*	1549
press	1275
pret*	4895
pretending	2618
pretty	2333
priv*	2082
private	2082
private _ my	1184
prob*	-1203
probably	1734
problem	-2797
proc*	-1468
prof*	-5863
profile	-5346
profile $	-1554
profile _ $	-2601
prog*	-1601
prom	1212
prom*	-1864
promise _ be	2719
promised	-1468
prop*	4148
proposito	2382
proud	-3175
proud _ $	-2730
publ*	5560
puedo	-2462
pull	1830
pull _ $	1720
pull _ trigger	1348
pull the	1348
punc*	1891
punches _ next	1501
punches _ wall	1501
punches the	1501
punching	1304
puni*	3486
punish	1677
purp*	3910
purpose	3910
purpose $	1371
push*	4266
pushed	2736
pushes	1835
pushes _ around	1536
pushes me	1536
put	1834
put _ around	1236
put _ hands	1236
put _ in	2491
put _ on	2060
put _ the	1374
put a	3190
put him	1433
put his	1236
quand	2843
quar*	2512
que _ $	-3072
que _ a	4507
que _ adelante	-2028
que _ amo	-1789
que _ de	-1405
que _ la	-1213
que _ matar	1682
que _ me	-2903
que _ que	-2451
que _ se	3284
que ele	-1230
que eu	-1755
que je	-1728
que la	-1840
que lo	2637
que me	-2355
que mi	2272
que vai	3834
queb*	2824
quer*	7647
queria	7647
queria _ $	5539
queria _ me	-1840
quero	7818
quero _ $	6431
quero _ mundo	3173
quero me	1681
quero sumir	4623
quie*	11415
quiere	4722
quiere _ $	3797
quiero	6272
quiero _ $	8535
quiero _ con	-1781
quiero _ estoy	-2288
quiero _ lo	1930
quiero _ mas	2939
quiero _ me	-2200
quiero _ mi	-2738
quiero _ no	4304
quiero _ que	-2541
quiero _ you	3506
quiero decirle	-1453
quiero matarme	4304
quiero que	-2465
quiero terminar	-2448
quiero vivir	1990
quiet	-1686
quis*	4823
quisiera	4823
quit	-2938
quitarme	2015
quoi	-1256
raci*	-1369
racing	-1369
raises	2407
raises _ hand	2407
raises his	2407
raiva	2124
rang	-2231
rape	1473
rape _ we	1473
rape because	1473
raped	4360
raped _ my	2087
raped by	2087
raped me	2273
rates	-1985
rath*	4158
rather	4158
rather _ $	1770
rather be	3100
rather not	2621
razor	2922
reac*	-5633
reach	-4969
reach _ $	-1781
reach _ and	-1264
reach out	-4297
reached	-4154
reached _ $	-1584
reached _ my	-1191
reached _ to	-1600
reached out	-3884
read	-3019
reads	3635
reads _ i	2466
reads _ messages	1548
reads _ my	1548
reads all	1548
reads this	2466
ready	6995
ready $	1610
ready _ check	2581
ready _ it	2755
ready to	5295
real	4087
real $	1655
real*	1558
really	2907
really like	-1194
really that	1187
reas*	1458
reason	2768
reason _ alive	1416
reason _ be	-1955
reason _ get	1583
reason _ stay	1855
reason _ up	1574
reason to	1589
reco*	-4237
recovered	-3354
recovered from	-3354
rega*	-1192
regi*	-1648
registrar	-1493
regr*	-1806
regret	-1720
rehe*	1504
rehearsing	1504
reje*	-1790
reject	-1737
reject _ $	-1737
reject me	-1737
rela*	-2234
relapsed	6287
relationship	-2591
relationship $	-1943
relationship _ $	-1215
relationship _ and	-2287
relationship _ not	1186
relationship and	1186
relationships	-1970
religion	-1192
religion $	-1192
rema*	2086
reme*	1929
remi*	-2412
remo*	-2456
remove	-1393
rent*	1622
rentrer	1622
replied $	2096
replies	1386
reply	-4755
reply to	-1754
repo*	-3423
reponds	-1344
repondu	-1261
repondu $	-1181
requ*	-1243
request	-1243
rese*	2323
researching	2323
resi*	-1202
resp*	-7267
respondi	-2431
respondi $	-2072
rest _ life	-1943
rest _ my	-2094
reve*	2049
reveiller	2720
reveiller $	1606
revo*	-1687
revoir	-1687
revoir $	-1364
rien	2573
right	1636
right _ $	4337
right _ in	1458
right back	1773
right now	1444
ring	-3937
ring $	-1738
ritze	1948
ritze mich	1948
rome	-1514
rome $	-1514
romp*	2059
romper	1701
room	6233
room $	5563
room _ $	-1622
room _ and	1233
room*	3825
roommate	4281
roommate is	1397
rope	6257
rout*	-1220
router	-1220
router $	-1220
ruhe	-1922
ruin*	-1462
run	1715
run _ $	3212
runn*	1674
running	1674
running _ $	2837
runs	2151
s _ her	3025
s _ hits	2514
s _ i	-1209
s _ is	-1761
s _ keeps	-1486
s _ me	1297
s boyfriend	2276
s death	-3553
s ex	-1486
s husband	2781
s new	1885
s temper	1274
sa	-1409
sabe	1717
sabe $	1777
sad	-5256
sad $	-3930
sad but	-1377
sagen	-1416
sagt	2159
said	-3727
said $	-2611
said _ $	-2526
said _ i	1425
said _ is	1196
said _ my	1344
said _ to	-1270
said _ was	-2010
said _ will	3243
said goodbye	1653
said he	1561
said i	-2092
said she	2634
said that	1741
sala*	-1368
salary	-1368
same	-2920
same _ $	-1248
sang*	5466
sans	2090
sans _ $	2090
sat _ the	-1252
satu*	-1268
saturday	-1268
saving	1463
saw	-5170
saw _ $	-2700
say	-8743
say $	-3967
say _ $	-1387
say _ things	-1465
say _ to	-2075
say no	2991
sayi*	3707
saying	3707
saying _ and	1871
saying _ be	1506
saying _ to	1407
saying _ wants	1536
saying she	1772
says	4257
says $	2049
says _ $	1180
says _ am	-2051
says _ is	2704
says _ it	1329
says _ me	-2299
says _ not	1354
says _ should	-1513
says _ to	1472
says _ •	3722
says i	-2759
says it	1379
says sorry	1180
says •	3722
scar*	3660
scared	-2012
scared _ alone	-1640
scared _ being	-1451
scared _ i	2663
scared _ losing	-2147
scared _ my	-2169
scared _ tell	-1786
scared _ what	2432
scared i	1896
scared of	-1932
scared to	-1996
scares	1218
scares me	1218
scarifie	1956
scarifie depuis	1956
scars	6541
scars _ my	2840
scars from	2313
scary	-1392
scene	-1506
scha*	-1307
schl*	4462
schlafen	-2118
schlafen $	-1406
schlagt	5309
schlagt _ $	1995
schlagt mich	4858
schluss	1588
scho*	-3292
school	-3292
school $	-2529
school _ i	-1585
school and	-1625
schr*	-5137
schreib	-1412
schreiben	-2739
schreiben $	-2633
scra*	6415
scratches	4419
scratches _ •	3443
scratches and	3443
scratching	1201
scream $	-1493
scream _ $	2559
screams	1390
screams _ me	1390
screams at	1390
screen	-1391
se	6704
se _ $	3310
se _ nao	1469
se _ se	-1783
se _ terminar	1682
se eu	4541
se fue	-2024
se matar	4388
se quiere	1998
see _ $	-1255
see _ at	2082
see _ friends	1313
see _ future	1313
see _ go	-1424
see _ her	1202
see _ i	1428
see _ is	-1222
see _ more	-3124
see _ movie	-1754
see _ should	3175
see _ together	1290
see _ way	2572
see a	-1993
see her	-1627
see how	-1300
see it	-1496
see me	-3130
see myself	1266
see the	2271
see why	3175
seei*	-1790
seeing	-1790
sees	-3395
sees _ $	-3332
sees me	-1674
segu*	4001
seguir	4387
seguir _ frente	-1754
seguir em	-1754
sehen	-2435
sehen $	-2161
sein	1289
sein $	3171
sein _ $	-1403
sein profile	-1393
seine	-2749
seine _ $	-1779
seit	2222
seit _ $	1713
seit _ trennung	2222
seit der	2222
selb*	8165
selbst	3278
selbstmord	4888
selbstmord $	4888
self	8203
self _ $	1452
self _ and	-3423
self _ is	2235
self _ since	3317
self esteem	-2842
self harm	3872
self harmed	1259
self harming	2755
self harms	1660
sell	-1929
sem	3049
sem _ $	2584
send	-3484
send $	-2032
send _ to	2117
send the	1327
send*	-1902
sending	-1902
sending _ $	-1437
sends	2491
sends me	2491
sens _ $	-1834
sens vide	-1189
sense	1240
sent	-3448
sent*	9205
sentido	6502
sentido _ $	3140
sentido _ viva	2134
sentido a	2099
seri*	4434
seria	2353
serie	-1512
seriously	5613
sers	1622
ses	-1379
set	1780
seven $	-1220
sex	3863
sex _ $	1209
share	3377
share _ private	2353
she _ $	-1850
she _ back	2389
she _ being	-1891
she _ cutting	1345
she _ die	2333
she _ drunk	1653
she _ end	1376
she _ for	2408
she _ gone	1344
she _ him	4119
she _ kill	2241
she _ last	-1227
she _ leave	1186
she _ me	-4685
she _ my	-3182
she _ not	1368
she _ on	-2975
she _ she	1618
she _ so	1405
she _ texted	1987
she _ the	-1624
she _ tonight	-1917
she _ with	1899
she _ •	1526
she calls	-1847
she comes	4117
she did	-1192
she died	-1281
she had	1663
she is	-1377
she just	1745
she lives	1338
she loves	1364
she posts	1374
she says	-2433
she scratches	2389
she threatened	-1779
she throws	1695
she told	-2354
she took	2021
she wants	2973
she was	-1388
she will	2742
shock	-1607
shoot	3093
shoot _ $	1367
shoot me	1464
shop	-1408
shot	-2806
should _ alive	1497
should _ at	2016
should _ died	4646
should _ go	-1238
should _ in	1621
should _ it	-2929
should _ my	-1235
should _ or	3710
should _ said	-1238
should _ to	-1654
should _ up	-1614
should _ •	4111
should be	2204
should give	-1372
should have	3342
should i	-2549
should never	-1211
show	-2422
show me	-1612
show*	1284
showing	2295
showing _ at	1783
showing _ my	2562
showing up	2295
si	3102
si _ $	1215
si _ me	1293
si no	1952
sich	4175
sich _ $	2846
sich _ ich	2184
sich umbringen	2343
sick	-1790
sie	-1615
sie _ $	-1837
sie _ sich	2199
sie hat	-1550
sien*	-1651
siento	-1651
siento _ me	1313
sign	-1277
sile*	-3230
silent	-1759
silent for	-1201
simp*	2600
simple	1457
sin	6575
sin _ $	4810
sin el	3336
sin mi	3701
since	1416
since _ $	2126
since _ baby	-1623
since _ breakup	2179
since _ divorce	1790
since _ i	1541
since _ my	-2202
since _ s	-1209
since _ school	-1297
since _ was	1576
since he	1794
since i	1290
since the	1432
sinn	2061
sinn mehr	2061
sinto	-2140
sist*	2399
sister	1789
sister _ herself	1890
sister _ husband	2781
sister _ me	-2377
sister _ on	2068
sister s	2519
sit	-1646
sitt*	2434
sitting	2434
sitting _ my	1579
sitting in	1579
six	-1691
sixt*	1841
sixteen	1841
skin	2680
slap*	4520
slapped	4520
slapped _ and	3320
slapped me	3395
slaps	3836
slaps _ in	1583
slaps _ when	1930
slaps me	2597
slee*	2056
sleep _ him	3502
sleep _ never	1381
sleep _ night	-1592
sleep and	1675
sleep with	3175
sleeves	2364
sleeves _ $	2364
slept	1820
slide	3274
small	-1890
smash	4277
smash _ face	4277
smash _ in	4277
smok*	-1205
smoking	-1205
snoo*	-1381
snooze	-1381
so	2213
so _ am	2651
so _ at	-1556
so _ being	1793
so _ do	-1459
so _ hurts	2995
so _ just	1190
so _ last	-1525
so _ leaving	-1219
so _ my	-1202
so _ now	1515
so _ of	1501
so _ right	1515
so _ that	1992
so _ the	-1647
so _ this	-1187
so _ want	1222
so _ would	2453
so bad	2227
so leer	-1190
so much	-1494
so strong	1312
so stupid	2529
so that	2866
so tired	3224
so who	2122
soci*	-1868
social	-1809
social _ dead	-1448
social _ is	-1448
social life	-1448
soeur	1643
soeur _ mourir	3626
soft*	-1192
soir	1803
soir $	1803
soll	-3589
soll _ $	-1205
soll ich	-2989
solo	-2939
solo _ $	-2826
solo _ triste	-2826
solo estoy	-2826
some	2183
some _ i	2705
some _ my	3660
some _ on	2364
some days	2705
some*	3270
someone	-1920
someone $	1647
someone _ $	-4230
someone _ dated	1746
someone _ is	2339
someone _ me	-1437
someone else	-1861
someone i	1746
someone new	-1396
someone to	-2471
someone who	1484
something	1433
something $	-3095
something _ $	2423
something _ me	1442
something _ to	2701
sometimes	5832
sometimes _ hits	-1522
sometimes _ i	1269
sometimes _ that	2868
sometimes i	5666
son	-1611
son $	1844
son _ $	1566
son _ i	-2589
son s	3472
song	-3549
soon	3586
soon $	1772
soon*	-1765
sooner	-1757
sorry	-6334
sorry $	1987
sorry _ i	-1386
sorry _ last	-1464
sorry _ night	-1321
sorry about	-1347
sorry for	-1618
sorry i	-2445
soun*	5752
sounds	2435
sounds peaceful	2650
space	1374
space and	1562
speak	-2200
speak _ front	-1256
speak _ of	-1256
speak in	-1387
spell	-2067
spid*	-1415
spider	-1415
spider _ $	-1415
spring	-1462
spring and	-1467
springen	2395
springen $	2395
stab	5654
stab _ $	5654
stab him	5654
stab*	3366
stabbing	4173
stabbing _ in	2914
stal*	5789
stalked	1617
stalked by	1782
stalking	4043
stan*	3003
stand	2528
standing	3376
star*	6229
start	-2140
start _ $	-1644
started	3843
started _ again	1865
started _ arms	1266
started _ my	3194
started burning	1318
started giving	1746
starting	-1500
starve	2449
stay alive	1798
step*	7197
stepdad	1892
stepfather	4137
stick	1772
stick _ $	1449
still _ $	2601
still _ to	2707
still alive	2339
still have	1630
still love	-2515
still think	1629
stim*	-2042
stimme	-1189
stood	2684
stood _ for	1349
stop _ about	-2259
stop _ her	-1218
stop _ him	2440
stop _ hurting	3479
stop _ it	-2238
stop _ my	-1930
stop _ myself	1676
stop _ of	2800
stop _ the	1266
stop _ thoughts	2916
stop being	-1456
stop crying	-1193
stop cutting	3041
stop existing	2505
stop following	1390
stop having	2322
stop imagining	4110
stop thinking	-2350
stops	2773
stops _ from	2127
stops me	2773
stor*	-2722
stories	-2365
stories $	-1509
story	-3353
story $	-1262
stove	-2105
stra*	1571
stranger	-1335
strangled	1742
street	-1203
stru*	-1490
struggling	-1975
struggling with	-1953
stuck	-1847
stuff $	-1907
stuff and	1438
stupid $	1890
su	-2935
su _ $	-2055
su _ novio	2385
su casa	-1471
su nuevo	2385
such	-2030
suff*	-3022
suffering	-2395
suffering $	-2395
suic*	30015
suicidal	6930
suicidal _ $	1879
suicidal _ am	2341
suicidal _ and	1473
suicidal _ i	4834
suicidal _ just	-1533
suicidal and	3623
suicidal ideation	1519
suicidarme	3617
suicidarme $	3617
suicidarse	1355
suicidarse $	1355
suicidas	1775
suicide	9490
suicide $	2949
suicide _ $	5140
suicide _ time	1655
suicide every	1619
suicide is	-1488
suicider	2110
suicidio	3242
suicidio $	1931
suit	1678
suiz*	1713
suizidgedanken	1713
suizidgedanken _ der	1713
suizidgedanken _ trennung	1713
suizidgedanken seit	1713
sumir	4623
sumir _ $	3173
sumir _ mundo	3173
sund*	1898
sunday	2194
sunday $	2369
sure	1395
surv*	-2526
survive	-2359
survive _ $	-1387
survived	-1275
survived _ in	-1230
sus	-1902
sus _ $	-1533
swal*	4354
swea*	-2413
swear	4674
swear _ will	3611
swear i	3634
swear to	2483
sweating	-2413
sweating $	-2413
t	-1288
tabl*	3956
table _ for	1614
take	5413
take _ $	2310
take _ break	-1244
take _ for	-1263
take _ life	2859
take _ own	2012
take a	-2449
take it	-1511
take me	4703
take my	1825
take to	1206
take up	1231
takes	2375
takes $	1362
takes my	1730
taking the	-1360
talk	-11882
talk _ $	-3792
talk _ her	-1569
talk _ me	-2367
talk _ the	-1555
talk about	-2535
talk it	-2665
talk to	-4355
talk*	-4345
talking	-3819
talking _ $	-1203
talking to	-3137
talks _ $	1562
talks about	2891
talks to	-1608
tbh	4283
tbh $	3543
te _ que	2459
teac*	1667
teacher	1667
teacher that	2245
team	-2422
teen*	-1908
tell	-3615
tell $	2002
tell _ $	-1269
tell _ it	-1409
tell _ that	-2697
tell _ we	1311
tell anyone	2713
tell her	-2873
tell him	-2036
tell me	-2723
tell*	-1862
telling _ i	-1222
telling _ to	1327
temp*	-2759
temper	2151
tempo	-1394
tempo $	-1335
temporary	-2744
tempted	-1302
ten	-2977
ten years	-1644
tengo	8318
tengo _ de	2955
tengo _ para	4362
tengo _ seguir	1837
tengo ganas	3668
tengo que	-1902
tenho	6269
tenho _ de	2102
tenho _ dele	1321
tenho medo	2465
tenho vontade	2102
tent*	2022
tentei	1480
tentei _ matar	1480
tentei me	1480
ter	2565
ter _ $	2078
term*	2372
terminal	5164
terminar $	1682
terminar con	-2448
terr*	-2943
terrible	-1909
terrified _ what	1538
text	-12403
text $	-1851
text _ $	-4010
text _ ex	-1497
text _ has	1353
text _ i	-3231
text _ when	-1398
text _ •	1643
text her	-1655
text him	-3583
text me	-2033
text my	-1559
text*	-10478
texted	-5610
texted _ $	-1280
texted _ i	-1275
texted _ she	2154
texted me	-1986
texting	-4812
texting _ $	-2615
texting _ and	-1309
texting me	-1662
texts	-5992
texts $	-1279
texts _ and	-1210
texts me	-2060
than	4936
than _ $	2729
than _ this	1711
than this	1590
than*	-2893
thank	1376
thank _ for	1551
thank you	2164
thanks	-2615
thanks $	-1291
thanks _ the	1442
that	-3883
that $	-2818
that _ $	7032
that _ a	6022
that _ am	1923
that _ an	1716
that _ and	1948
that _ but	-2059
that _ could	-2543
that _ fine	1546
that _ going	1632
that _ have	3891
that _ his	-1508
that _ hurts	1697
that _ in	-2501
that _ it	3113
that _ left	-2074
that _ made	1569
that _ me	-2471
that _ my	1934
that _ never	-1613
that _ see	1191
that _ should	-2312
that _ still	-1650
that _ to	2647
that _ will	-6585
that _ with	-1814
that _ would	2940
that he	-2184
that helps	1421
that i	2048
that if	1763
that it	2449
that makes	1344
that my	-3512
that she	1742
that song	-1275
that spider	-1415
that way	2241
the _ $	-1567
the _ a	1303
the _ about	-1997
the _ again	4843
the _ all	-1606
the _ already	1270
the _ always	-2274
the _ and	-3181
the _ are	1572
the _ at	-3035
the _ back	1826
the _ but	-1321
the _ cut	2961
the _ day	-2330
the _ every	-2093
the _ gave	-2318
the _ goes	2355
the _ going	1243
the _ had	3763
the _ he	-1429
the _ i	8755
the _ in	1354
the _ is	1602
the _ left	1659
the _ like	-2385
the _ living	2175
the _ makes	1770
the _ me	2162
the _ next	3139
the _ of	-4779
the _ on	-2827
the _ one	-1213
the _ person	-1500
the _ so	-1548
the _ someone	-1199
the _ stay	1416
the _ stop	-1985
the _ thanks	1579
the _ the	-2640
the _ thing	2615
the _ think	1360
the _ this	1223
the _ time	1858
the _ to	10522
the _ today	2134
the _ twice	3232
the _ until	1226
the _ was	-1196
the _ way	4434
the _ who	-1688
the _ with	2745
the _ •	1362
the accident	1500
the baby	-2106
the bathroom	4449
the blade	3919
the cat	-1570
the check	-1480
the cops	2001
the day	-1410
the divorce	2932
the doctor	-1973
the dog	-2117
the door	3726
the end	-1719
the first	2581
the ground	2799
the guilt	-2091
the gun	2273
the guy	2603
the highway	-1436
the hospital	2349
the kids	1409
the kitchen	1515
the knife	2160
the last	1456
the movie	-1599
the need	1192
the one	-1671
the only	7336
the pain	-2617
the party	-3513
the phone	-3556
the pills	1734
the point	3900
the reason	1371
the ring	-1177
the room	3230
the rope	3027
the same	-2162
the shop	-1393
the stove	-2105
the table	1565
the thoughts	1811
the time	-2456
the urge	3829
the wall	3973
the way	-3591
the weekend	-3145
the wheel	1297
the whole	1975
the window	1776
the world	3409
the •	-2012
them	1835
them $	-3582
them _ $	5191
them _ i	2177
them i	3178
then	-3118
then _ $	-4062
then _ again	-2532
then _ am	1433
then _ and	1225
then _ not	-2443
then _ to	-1499
then disappears	-2532
then i	-4975
then you	2314
ther*	-2711
therapist about	1733
therapy	-3086
therapy _ $	-1574
there	2176
there $	-2805
there _ can	1602
there _ i	1244
there _ my	-1503
there _ nothing	2674
there is	3341
these	2644
these _ thoughts	1603
these suicidal	1562
they _ $	3490
they _ be	1334
they _ not	1389
they _ with	-1688
they are	2603
thig*	2021
thighs	2021
thin*	4077
thing	2330
thing _ helps	1745
thing i	3547
thing that	2690
things _ $	-3470
things _ when	1695
things at	1695
things i	-1582
things to	-1412
think	2145
think _ a	-1286
think _ am	1177
think _ be	1723
think _ death	1645
think _ have	-1241
think _ husband	-3293
think _ into	1632
think _ is	-3465
think _ killing	1259
think _ the	1285
think _ will	-1216
think _ would	2738
think _ •	-1602
think about	10198
think i	-2939
think it	-2251
think my	1288
think of	-2027
thinking	3732
thinking _ $	2217
thinking _ a	1440
thinking _ ending	3005
thinking _ her	-1314
thinking _ him	-1928
thinking _ jumping	2335
thinking _ killing	3899
thinking _ last	-2557
thinking _ suicide	1479
thinking _ ways	1484
thinking _ what	-1221
thinking about	1974
thinking of	2803
third	1505
this $	1404
this _ $	-1321
this _ and	3363
this _ do	2297
this _ i	3148
this _ me	-3162
this _ to	-2020
this bot	-1178
this i	1663
this is	-1430
this life	6378
this month	-1191
this morning	-1764
this point	1432
this relationship	-2261
this time	1816
this week	2383
this weekend	1523
this world	3045
this year	1210
those	-1233
those _ $	-1305
thou*	4013
thought about	1354
thoughts	4711
thoughts $	-1225
thoughts _ back	1495
thoughts _ i	-1464
thoughts _ my	5996
thoughts about	3944
thoughts are	1495
thoughts of	4914
thre*	9654
threatened	2497
threatened to	1414
threatening	3833
threatening _ my	1531
threatening me	1816
threatening to	1642
threatens	2035
threatens to	1457
threats	3158
three	1484
three _ $	-1242
three _ today	1320
three weeks	1185
threw	1373
threw _ at	2090
threw a	2090
thro*	2075
throat	3286
throat $	2050
throat _ $	1236
throat last	1236
through	-4262
through _ $	-2207
through _ it	1687
through it	-1263
throw	-1504
throws	2499
throws _ and	1190
throws _ at	1695
throws _ me	1695
throws things	2094
thumb	-2862
thur*	1870
thursday	1870
ti	-1374
ti $	-1268
tied	3022
tiene	2029
tiene _ el	2330
till	3874
till _ $	2373
till it	2725
time	-1886
time _ $	3929
time _ buzzes	-1251
time _ he	-1953
time _ i	-1755
time _ my	-1918
time _ phone	-1251
time _ say	1186
time _ tried	1950
time _ weeks	1356
time ago	-2076
time and	-5031
time i	7332
time my	-1677
time no	-2286
time now	1700
time we	1972
times	1985
times _ the	1405
times in	1405
tirar	2528
tirar _ vida	2528
tired	1697
tired $	-2341
tired _ alive	2244
tired _ being	3507
tired of	4038
to	2412
to $	-4671
to _ $	1693
to _ a	-10338
to _ about	-2563
to _ after	2228
to _ again	-4833
to _ alive	3218
to _ alone	-1243
to _ am	-2035
to _ an	-1243
to _ anymore	2386
to _ anything	-2117
to _ at	-2228
to _ bad	3216
to _ basically	2050
to _ blade	2546
to _ brains	1458
to _ breathing	1583
to _ car	1573
to _ contact	-1393
to _ de	3799
to _ dead	2239
to _ doctor	-1951
to _ dog	1887
to _ early	-1632
to _ em	1341
to _ ex	-2354
to _ existing	2505
to _ face	3329
to _ family	-1573
to _ for	5753
to _ fr	1857
to _ friends	-2005
to _ from	-1795
to _ front	-1479
to _ girl	-2117
to _ going	1539
to _ happy	-1760
to _ harm	3272
to _ head	1814
to _ heart	-1445
to _ her	-2482
to _ herself	2305
to _ himself	2809
to _ his	1193
to _ house	2976
to _ how	-1852
to _ husband	-2111
to _ i	2175
to _ into	-2673
to _ is	2202
to _ it	5778
to _ just	-1242
to _ kids	2349
to _ last	2941
to _ life	2887
to _ like	-2682
to _ list	-1871
to _ live	-1789
to _ lol	4005
to _ long	-1300
to _ me	-8338
to _ mom	-1534
to _ most	2515
to _ never	1638
to _ no	-1306
to _ not	3409
to _ now	-3403
to _ nudes	3393
to _ one	-2885
to _ out	1413
to _ over	6481
to _ party	-2309
to _ people	1781
to _ private	2353
to _ put	-1183
to _ sex	2113
to _ she	-1858
to _ since	1874
to _ sleep	3705
to _ so	4129
to _ something	1633
to _ suicide	2449
to _ the	4173
to _ then	-1940
to _ there	-2626
to _ this	-1882
to _ time	1208
to _ to	-5890
to _ today	-2253
to _ tonight	1525
to _ twice	1296
to _ until	2812
to _ up	3965
to _ viver	3495
to _ way	2100
to _ what	-1419
to _ will	1566
to _ without	1579
to _ you	-2487
to _ •	-3021
to a	-4683
to all	1995
to ask	-3166
to be	-2981
to beat	2519
to blow	1771
to break	-1940
to call	-4530
to check	1192
to commit	1861
to cut	3282
to die	14040
to do	4501
to eat	3299
to end	5147
to exist	3093
to feel	-4414
to find	1574
to give	1802
to go	2621
to god	3364
to grab	1506
to hear	-2426
to help	2545
to her	-6456
to him	-2251
to his	-4154
to hurt	7736
to it	3239
to jump	2290
to just	2119
to keep	3217
to kill	10864
to know	-1477
to learn	-1824
to leave	-1550
to live	7726
to look	-2117
to lose	-2238
to make	3224
to me	-12307
to meet	-2323
to message	-1204
to murder	-3303
to my	2054
to myself	-3386
to not	2380
to off	1363
to pensando	1645
to people	-1434
to post	2710
to punish	1677
to reach	-3286
to reply	-1557
to ring	-1183
to run	2966
to say	-2829
to see	-8094
to self	3272
to share	2353
to sit	-1900
to sleep	5345
to smash	4277
to someone	1365
to speak	-1566
to stab	5654
to survive	-1332
to take	5414
to talk	-3798
to tell	-1239
to text	-7210
to the	-2083
to this	4752
to wake	1321
to want	-1932
to watch	-1987
to write	-5263
to •	-2765
today	-4858
today $	-1421
today i	-2498
todo	2945
todo _ $	3108
todo _ noche	2421
todo _ que	-1794
todo dia	1737
todo esta	2421
todo lo	-1794
todo mundo	1684
todos	4360
todos _ $	2688
todos _ dias	2493
todos _ mejor	1937
todos _ sin	1937
todos estarian	1937
todos los	1543
toge*	-1433
together	-1433
toi	-1363
told	-2298
told _ does	1550
told _ he	1976
told _ teacher	2245
told _ that	-1425
told _ therapist	1718
told _ to	-2852
told him	-2113
told me	-3936
told them	1443
tomo*	1757
tomorrow	1757
toni*	7082
tonight	7082
tonight _ $	1469
tonight _ am	3191
tonight _ my	2519
tonight _ the	2324
tonight _ want	-1646
tonight and	-1495
tonight i	3357
tonight is	2131
too	-3788
too $	1299
too _ $	-1746
too _ i	-1741
too many	1273
too much	-1945
took	9162
took _ and	4394
took _ razor	2282
took _ to	1486
took a	3187
took me	-2912
took pills	1752
took the	2764
top	-2203
tot	2866
tot $	1313
touch	-2273
touched	-2837
touched me	-2837
touches	2874
touches me	2874
tous _ jours	1750
tout	1801
tout _ monde	2017
tout le	3019
town	-2859
town $	-1281
trac*	7433
tracks	3077
train	3083
train $	3164
trap*	-1206
trapped	-1206
trapped _ my	-1608
trapped in	-1758
trau*	-3528
traurig	-3495
traurig $	-2956
tren*	2126
trennung	2222
trennung $	1713
tried	3941
tried _ end	1654
tried _ it	1654
tried _ me	-1715
tried i	2854
trigger $	1348
trin*	1723
trip	-1343
tris*	-5091
triste	-4674
triste $	-3248
trou*	-1869
trouble	-1869
trouble sleeping	-1258
truck	4074
trus*	-1380
trust	-5317
trust _ $	-2095
trust me	-2473
trusting	-1298
try to	1640
tu	-1972
tuer	4626
tuer $	4362
tuer _ je	-1456
tuer si	-1456
turn*	-1476
turned	-2214
turned _ $	-1894
turned out	-1738
turns	-1203
twel*	1256
twelve	1256
twen*	-4052
twenty	-2071
twenty years	-1728
twice	6386
twice $	2753
twice _ $	2132
twice _ week	1921
twice this	1921
two _ $	1672
two _ ago	3332
two _ i	1388
type	-2946
type _ $	-2489
uber	-1435
uber _ $	-1417
uber mich	-1195
uberlege	1753
ugh	-1256
ugly	-2272
ugly $	-1963
um	4614
um $	7160
uma	-1453
uma _ $	-1304
umbr*	2765
umbringen	3086
umbringen $	2645
umzu*	3083
umzubringen	3083
umzubringen $	1739
un	-2626
un _ $	-3494
un mensaje	-1568
unbl*	-2616
unblocked	-1426
und	3545
und _ $	1568
unde*	-3136
under	-1784
under _ $	-1739
under the	-1739
understand	-2282
understand why	-1374
une _ $	-1716
uns	-1235
unsa*	1274
unsafe	1274
unsafe _ my	1274
unsafe _ own	1274
unsafe in	1274
until	9833
until i	2582
until it	2478
until they	3948
up	2303
up $	3677
up _ $	-2348
up _ a	-3257
up _ and	-1555
up _ at	-1555
up _ last	-1324
up _ many	2311
up _ me	-2349
up _ of	2601
up _ the	3136
up and	-1476
up his	1535
up how	2311
up to	1484
up with	-2672
urge	1781
urge _ $	-1300
urge _ cut	2961
urge _ is	4096
urge to	4701
urges	2633
urges to	2270
us	-4490
us $	-1966
us _ $	-1343
us _ to	-1183
use	-2325
used _ be	-2003
used to	-2996
usel*	2334
useless	2334
va _ $	-1274
va _ tuer	-3719
va a	3105
va me	-3719
vai	3559
vais	1760
vais _ $	2877
vais _ a	-1298
vais _ la	2508
vais lui	2541
vais me	1356
vaut	2453
vaut plus	2453
vejo	1830
vejo _ sentido	1830
vejo mais	1830
veo	2099
veo _ a	2099
veo sentido	2099
ver	-2805
ver _ $	-2621
ver sus	-1355
verb*	3337
verbally	3337
verbally abusive	1644
verg*	-1996
verlassen	-2493
verlassen $	-2493
verm*	-2513
vermisse	-2424
vers*	1273
versucht	1963
veut	4234
veut _ $	4573
veut mourir	4573
veux _ $	4012
veux le	-2783
veux plus	1781
vez	2230
vez _ lo	1596
vida	3576
vida $	3296
vide	-1256
vide*	1975
video	1259
videos	1975
vie	4532
vie _ plus	3874
vie _ vaut	2453
vie ne	2453
view*	-1470
viewed	-1305
viewed my	-1305
viol*	2523
violent	2847
violent and	1623
viva	3341
viva $	3341
vive	1242
vive me	1242
viver	7793
viver $	6714
vivi*	2844
vivir	7279
vivir $	4675
vivir _ $	1558
vivir mas	1990
vivo	3900
vivre	5829
vivre $	5829
voce	-1666
voir	-2323
voir _ $	-1363
volt*	2849
voltei	3012
voltei _ cortar	3012
voltei _ me	3012
voltei a	3012
volvi	5775
volvi _ cortarme	3460
volvi a	5775
vont*	1932
vontade	1932
vontade de	1932
vor	5069
vor _ $	1436
vor _ ex	1313
vor meinem	1763
vou	2054
vou _ $	3086
vou _ a	3426
vou _ ele	2687
vou _ hoje	1244
vou _ matar	1853
vou _ para	-1516
vou ligar	-1278
vou matar	4297
vou me	1853
vou mudar	-1351
voud*	3405
voudrais	3405
voudrais _ plus	1441
voudrais ne	1441
voy	2448
voy _ $	3434
voy _ cambiar	-1381
voy _ matar	3605
voy a	2448
vuel*	1870
vuelve	1434
vuelve _ $	1434
wait	1193
wait _ $	1613
wait to	1462
wait*	1221
waiting	1766
waiting _ basically	2050
waiting _ die	2050
waiting to	2050
waits	1573
waits _ front	1602
waits _ of	1602
waits in	1602
wake	2291
wake _ $	3788
wake _ in	-1763
wake up	2353
waki*	2503
waking	2503
waking _ $	2503
waking up	2503
walk	3085
walk $	1497
walk _ the	1774
walk to	1736
walk*	2959
walked _ $	1633
walking	1907
wall	3507
wall _ my	1501
wall _ to	1501
wall next	1501
walls _ my	1374
walls and	1374
want	3659
want _ $	2880
want _ about	-1504
want _ and	2507
want _ anymore	3520
want _ ask	-1270
want _ be	3755
want _ blow	1771
want _ cut	2710
want _ dead	7244
want _ die	5659
want _ divorce	-1812
want _ exist	2898
want _ feel	-2778
want _ for	1564
want _ gone	-1394
want _ grab	1506
want _ happy	-1424
want _ her	1549
want _ his	-1256
want _ in	2329
want _ into	-2681
want _ kill	4598
want _ like	-2187
want _ live	3992
want _ lol	2733
want _ myself	2030
want _ out	-1945
want _ pain	-3133
want _ reply	-1185
want _ rest	2063
want _ say	-1322
want _ see	-4447
want _ sleep	2468
want _ so	1828
want _ talk	-2888
want _ the	3128
want _ to	-2838
want _ want	-1526
want a	-1984
want him	1943
want it	3951
want my	-2605
want out	4497
want to	3549
wanted	-2869
wanted _ be	2796
wanted to	-2509
wanting	2481
wanting to	2643
wants _ $	5419
wants _ back	-1996
wants _ die	5199
wants _ end	1376
wants _ friends	-1901
wants _ herself	2158
wants _ i	1374
wants _ kill	3045
wants _ live	1308
wants _ me	-2299
wants _ see	-1237
wants _ to	-1439
wants me	-1443
wants to	3419
war	-2017
ware	5648
ware _ $	4496
ware _ tot	2654
ware ich	2016
waren	2219
was	-2766
was _ $	-5907
was _ 4	2891
was _ a	-1638
was _ ago	1692
was _ and	-2382
was _ as	-2068
was _ born	4403
was _ by	2819
was _ child	-1277
was _ do	1982
was _ end	2181
was _ for	1774
was _ have	-1280
was _ he	1628
was _ in	-2310
was _ the	2036
was _ to	2347
was _ •	-1323
was a	-4012
was abusive	-1804
was born	-1443
was for	3316
was going	-2688
was gone	2365
was late	1424
was never	4800
was no	-1667
was raped	2087
was the	-1780
waste	1861
waste _ and	2410
waste of	2380
watc*	-3935
watch	-2826
watched	-1194
water	-2242
way	2504
way $	1695
way _ $	1250
way _ me	1279
way _ would	-1331
way i	-2509
way out	6359
ways	2073
ways to	2540
we	-11555
we _ a	-1459
we _ about	-1879
we _ and	1242
we _ get	-1771
we _ he	-1957
we _ i	1566
we _ in	2078
we _ not	-2514
we _ our	1508
we _ talk	-1486
we _ up	-1286
we all	1182
we argue	1217
we could	-1718
we fight	2646
we had	-1184
we have	-1587
we share	1710
we were	-1356
wear	2848
wear _ i	2879
wear what	2360
wears	1425
week	1809
week $	2403
week _ i	-1349
week and	-2145
week*	-3670
weekend	-1938
weekends	-1650
weeks	-1382
weeks $	-1526
weeks ago	2535
weht*	5743
wehtun	5743
wehtun $	3923
weit*	1641
well	-4772
well $	-1990
well _ $	-1442
wenn	4348
wenn _ $	3263
wenn ich	1852
wenn sie	3067
went	-5849
went _ with	-1494
werde	-2713
werde _ andern	-1938
were	-2593
what	-5068
what _ do	2523
what _ even	3151
what _ i	-2993
what _ my	-1468
what _ said	-1622
what _ say	-1356
what _ the	1963
what _ there	2390
what _ wear	2729
what _ what	2218
what _ will	1912
what _ you	-1372
what a	-2190
what for	2005
what happens	-1590
what he	2961
what i	2656
what is	2601
what*	2446
whatsapp	2007
whatsapp the	2856
wheel	1853
wheel $	1853
when	6072
when _ a	-3916
when _ about	2473
when _ am	2023
when _ are	1536
when _ argue	1575
when _ at	1390
when _ come	-2389
when _ comes	1955
when _ drinks	4954
when _ feel	3582
when _ got	-1520
when _ him	1432
when _ in	-1590
when _ no	1677
when _ nobody	2653
when _ numb	1816
when _ say	1677
when _ stressed	1213
when _ to	1405
when _ told	-1704
when _ was	-3742
when he	7846
when his	-2393
when she	2446
when you	1439
when*	2173
whenever	2173
whenever _ fight	1990
whenever i	2082
wher*	1303
where	2332
where _ am	3264
where _ and	1550
where _ are	-1745
where _ every	1363
where _ is	-1656
where _ lives	1878
where _ parks	1431
where _ the	1616
where _ tonight	-1917
where _ went	-1616
where he	2178
where i	7037
where it	-1731
where my	-1199
where you	-1745
wherever	1303
wherever _ $	1303
wherever _ go	1303
wherever i	1303
which	-1530
while	-1675
while _ $	2050
who	5027
who _ $	6646
who _ am	-2102
who _ harms	1660
who _ i	1494
who _ live	-1769
who _ me	2392
who _ talk	1396
who _ tell	1699
who _ what	2338
who _ with	-1793
who _ young	1848
who die	1848
who hurt	-2188
who is	1478
who self	1660
who to	1619
who would	2588
whole	3446
whole _ $	3136
whole bottle	2848
why	4960
why $	-1778
why _ do	-1218
why _ feel	2338
why _ i	4726
why _ it	4430
why _ keep	3322
why _ not	2975
why _ she	-1729
why _ should	3175
why _ you	-2084
why can	1420
why did	-1872
why does	1178
why i	3614
why would	-1372
wie	-1626
wie _ $	-1434
wied*	2589
wieder	2589
wieder $	1948
wife	2023
wife _ about	-1651
wife _ that	-2706
wife i	3344
will	7980
will _ alone	-1474
will _ and	2017
will _ at	-1605
will _ em	1376
will _ for	-1751
will _ get	-1224
will _ give	2339
will _ her	6292
will _ him	4213
will _ if	1937
will _ leave	2254
will _ leben	1504
will _ let	3286
will _ live	1791
will _ me	3500
will _ mehr	2466
will _ my	-1493
will _ myself	1375
will _ need	2964
will _ not	1316
will _ nur	-1223
will _ on	-2343
will _ over	-1420
will _ pick	-1525
will _ since	1196
will _ talk	-2021
will _ the	-3017
will _ them	1428
will _ there	-2403
will _ this	-3188
will _ to	-1436
will _ too	2031
will _ wehtun	5743
will _ with	2434
will _ write	1685
will _ you	-1423
will _ •	1793
will and	1853
will be	-4029
will beat	2617
will change	-3456
will die	-2726
will do	2597
will einfach	2588
will hit	2364
will ihr	3308
will kill	2629
will lose	1272
will mich	-1619
will never	-1834
will nicht	2268
will not	2859
will pay	2714
will reject	-1737
will sich	2343
will to	2950
will •	2294
window $	2341
wish	8452
wish _ could	-1242
wish _ die	1330
wish _ had	4280
wish _ heart	1282
wish _ my	1654
wish _ never	3032
wish _ was	4181
wish _ would	2842
wish he	-2256
wish i	2698
wish*	2031
wishes	1293
wishing	1377
with $	-2477
with _ $	-3946
with _ and	3522
with _ boyfriend	-1428
with _ family	1486
with _ for	1904
with _ friend	-1299
with _ friends	-1752
with _ in	6922
with _ it	3140
with _ last	-1210
with _ leaving	2220
with _ on	2258
with _ the	1771
with _ when	1277
with a	2438
with him	5175
with me	-3981
with my	1590
with the	-2960
with two	-1543
with*	4937
without	5987
without _ him	-1361
without _ like	2738
without her	1359
without him	1622
without me	2331
wohn*	1659
wohnung	1659
woke	1938
woke up	1971
woman	-1187
women	-1710
women $	-1215
word	1957
word _ her	2844
word from	2915
words	-2054
work	1232
work $	2423
work _ $	-2175
work _ i	1238
work and	1612
work*	-1672
worked	-1440
worked _ a	-1440
world	7704
world _ not	1451
world _ want	2426
world and	3045
world would	1368
worried _ $	-1203
worry	-4442
worry _ my	-1716
worry about	-1386
worse	5249
worse $	1721
worse _ the	2624
worse than	1951
worth	2353
worth _ $	2550
worth living	3990
worthless and	1323
would	13271
would _ $	1254
would _ back	-2213
would _ better	1762
would _ by	1311
would _ call	-1664
would _ care	1760
would _ devastated	-1815
would _ die	-1876
would _ easier	1333
would _ fine	1372
would _ gone	1292
would _ happier	3315
would _ if	1465
would _ in	-1756
would _ it	1821
would _ me	5173
would _ mind	1519
would _ minutes	2651
would _ my	3166
would _ off	1641
would _ relief	1364
would _ see	-1380
would _ the	2100
would _ to	-3705
would _ up	3302
would _ •	-1226
would be	8976
would do	2431
would get	1766
would hang	-1724
would have	-1787
would literally	-1876
would miss	2638
would never	-3398
would not	6320
would say	-3674
would shoot	1197
would show	1435
would write	-1250
wris*	3424
wrists	3424
writ*	1450
write	-8997
write _ $	-3286
write me	-2002
write to	-2132
writing _ me	-1209
writing my	2671
wrong	-3439
wrong _ i	-2020
wrong _ me	-1177
wrote _ $	-1645
wrote _ and	-1856
wrote _ i	-1761
wrote _ to	2306
wrote me	-2700
wrote to	-1253
wurde ich	1441
x	-1792
x $	-1792
y	3384
y _ $	-2786
y _ lo	1777
y _ me	3122
y _ sabe	1777
y nadie	1777
y no	1901
yeah	1653
yeah i	2136
years	-8144
years $	-3242
years _ $	-3277
years _ he	-1266
years _ i	-3027
years _ who	1424
years ago	-5196
yell*	-1280
yelling	-1377
yelling at	-1336
yesterday $	1577
yesterday he	2615
you	-15268
you $	-4181
you _ a	-1308
you _ better	1877
you _ do	-1458
you _ for	1238
you _ he	-1286
you _ i	-1473
you _ me	-4154
you _ not	-3655
you _ quiero	2956
you _ to	-4843
you _ with	-1252
you _ you	-1718
you all	1559
you are	-3374
you can	-1646
you do	-3443
you ever	-1860
you no	14744
you think	-1257
you to	-1589
you want	-1464
young	1827
young $	1848
your	-9756
your _ $	-4428
zomb*	-1516
zombie	-1464
zu	2632
zu _ $	2181
zu ihm	-1772
zu nehmen	1601
zum	1999
zum _ $	1999
•	-4025
• $	1347
• _ $	2783
• _ a	-2739
• _ after	-1306
• _ am	-2375
• _ and	-4309
• _ but	4806
• _ every	-1301
• _ find	1870
• _ guy	2201
• _ i	-1760
• _ if	-1761
• _ in	1187
• _ is	-2145
• _ it	-1762
• _ my	3443
• _ now	4245
• _ off	-1351
• _ out	1828
• _ punches	1501
• _ she	2064
• _ that	1233
• _ the	-2135
• _ time	-1284
• _ try	1289
• _ want	-2090
• _ was	-1301
• _ we	1514
• _ week	2037
• _ when	2756
• _ would	1717
• _ •	-13526
• and	-3063
• but	2714
• find	1870
• in	1572
• my	1574
• now	4442
• off	-1351
• really	-1574
• when	2772
• •	-2197
""",
    'urge': """\
~	-37476
!	-8547
!look.high	18948
!seek.high	12852
!send.high	11779
!text.high	26214
!through.high	5705
!word.weak	-5876
.-	-6574
.i	-6513
.i+they	15050
.i+they-	3841
.i+you	-12408
.i+you+they	-2905
.i+you-	-1133
.i-	-10878
.they	9637
.they-	7238
.you	-8303
.you+they	-2387
10 _ $	2350
10 _ now	2813
10 right	2813
12	4359
12 _ i	1016
12 _ the	3956
12 and	4821
2	-1015
2am	1225
3	1622
3 _ and	2199
3 weeks	2103
5 $	-1086
6	-1043
7	-1087
8	-3168
8 $	-2338
9	1368
?	-10232
?-	-6234
?i	-7749
?i+they	20572
?i+you	-3617
?i+you+they	2235
?i-	1625
?they	2265
?they-	-2658
?you-	-2521
^ _ 12	3710
^ _ a	7596
^ _ ai	-2549
^ _ ajuda	-1706
^ _ all	-2059
^ _ allee	-1172
^ _ aller	3572
^ _ alles	-999
^ _ almost	1224
^ _ always	2052
^ _ amiga	-3516
^ _ an	2376
^ _ aniversario	2661
^ _ anoche	-1663
^ _ apologize	1371
^ _ appeler	-6280
^ _ are	-2768
^ _ arrete	2393
^ _ as	-1337
^ _ ask	6556
^ _ asked	-2093
^ _ asking	1661
^ _ at	-1875
^ _ auf	4708
^ _ babe	-1220
^ _ back	1356
^ _ be	3979
^ _ been	1165
^ _ birthday	-4743
^ _ boyfriend	-1638
^ _ break	-2068
^ _ by	-1149
^ _ bye	4986
^ _ called	-3358
^ _ calls	-1002
^ _ came	-1145
^ _ card	1217
^ _ casa	1434
^ _ ce	1881
^ _ changer	-1203
^ _ chat	3103
^ _ check	2928
^ _ checked	-1956
^ _ checking	3847
^ _ closure	1206
^ _ com	1149
^ _ contact	-2411
^ _ could	3331
^ _ craving	1164
^ _ dan	1932
^ _ de	-1008
^ _ dead	-1234
^ _ decirle	2127
^ _ dejar	1043
^ _ dejo	-1120
^ _ dela	1692
^ _ deleted	-1728
^ _ despues	1368
^ _ did	-1414
^ _ die	2758
^ _ died	-1450
^ _ do	-5443
^ _ does	-3215
^ _ dois	-1201
^ _ done	-1044
^ _ dormir	-1417
^ _ dreamed	-2265
^ _ drive	1545
^ _ driving	1421
^ _ du	-1095
^ _ dying	-1422
^ _ e	-2289
^ _ ein	3563
^ _ ela	5328
^ _ en	-2787
^ _ end	1200
^ _ envie	2407
^ _ er	-1441
^ _ escreveu	-1395
^ _ escribi	-3184
^ _ escribirle	4751
^ _ est	-2229
^ _ esta	-1589
^ _ eu	2765
^ _ evening	1837
^ _ ex	-5629
^ _ extrano	-1179
^ _ falar	3904
^ _ falta	-1728
^ _ faut	1227
^ _ feel	2307
^ _ feels	-2544
^ _ fight	1186
^ _ finally	1286
^ _ finger	4365
^ _ flowers	5676
^ _ for	-3252
^ _ freundin	-1840
^ _ from	1129
^ _ ganas	1981
^ _ geschrieben	3029
^ _ gestern	-1423
^ _ goodbye	-1693
^ _ got	-1278
^ _ ha	1230
^ _ habe	-6664
^ _ hacer	-2699
^ _ had	-1013
^ _ happy	2079
^ _ has	-1699
^ _ hate	-1184
^ _ have	-1366
^ _ he	-1802
^ _ her	-10636
^ _ heute	-1214
^ _ hey	2353
^ _ him	-7866
^ _ his	-2333
^ _ hit	1816
^ _ hoffe	-1281
^ _ hope	-1890
^ _ how	-1440
^ _ husband	-2227
^ _ i	3300
^ _ ich	7857
^ _ if	3229
^ _ in	-2770
^ _ is	2103
^ _ ist	2288
^ _ it	6729
^ _ je	8235
^ _ just	4229
^ _ kann	2178
^ _ keep	5856
^ _ keeps	-1946
^ _ kill	-1466
^ _ know	3375
^ _ kurz	1779
^ _ l	1612
^ _ la	7086
^ _ le	3883
^ _ leave	1508
^ _ left	1202
^ _ letter	8459
^ _ ligar	-1743
^ _ like	6143
^ _ liking	2540
^ _ little	4007
^ _ llamar	-5603
^ _ llamarla	5584
^ _ llamarlo	3330
^ _ lo	-1358
^ _ look	4976
^ _ looked	-1592
^ _ love	-1301
^ _ lui	-2420
^ _ mach	1042
^ _ mais	-1395
^ _ make	-1730
^ _ mal	1212
^ _ mandando	2375
^ _ mandar	4436
^ _ mandarle	4600
^ _ mande	-1810
^ _ mas	3358
^ _ me	-2443
^ _ mensagem	-3176
^ _ mensaje	2227
^ _ messaged	-2965
^ _ messages	-2611
^ _ mi	-1554
^ _ midnight	2098
^ _ might	4856
^ _ minha	-1620
^ _ mir	-2682
^ _ miss	-2518
^ _ mit	-1969
^ _ mochte	3254
^ _ moi	2933
^ _ mom	-1814
^ _ morrer	-1084
^ _ mother	-1096
^ _ moved	-1063
^ _ muchas	1469
^ _ mucho	1895
^ _ muero	5335
^ _ muss	3458
^ _ myself	1325
^ _ na	5017
^ _ nao	-1220
^ _ ne	-4314
^ _ need	1138
^ _ never	-3544
^ _ no	-3971
^ _ normal	-1535
^ _ not	-4593
^ _ notifications	-1291
^ _ now	-1094
^ _ numero	-1988
^ _ o	5653
^ _ of	7123
^ _ off	-1673
^ _ on	3881
^ _ one	5879
^ _ only	-1168
^ _ open	2908
^ _ or	1651
^ _ otra	1108
^ _ our	-1453
^ _ outside	1730
^ _ ouvir	3539
^ _ paro	3149
^ _ passer	2318
^ _ perfil	-1620
^ _ please	-2059
^ _ point	-3251
^ _ por	6037
^ _ promised	1819
^ _ punto	1815
^ _ qu	-1251
^ _ quase	2095
^ _ que	2710
^ _ quero	-1492
^ _ quiere	-3504
^ _ quoi	-1323
^ _ really	2980
^ _ replied	-1422
^ _ respondeu	1819
^ _ respondo	3963
^ _ rufe	1717
^ _ s	2654
^ _ said	1744
^ _ saudade	-2378
^ _ saw	-1633
^ _ says	-2195
^ _ schreib	3396
^ _ se	1998
^ _ see	3410
^ _ sein	4289
^ _ seine	1664
^ _ send	4613
^ _ sending	5854
^ _ shaking	1388
^ _ should	-4664
^ _ showing	1081
^ _ si	6101
^ _ sich	-2223
^ _ sie	2541
^ _ slide	1348
^ _ somebody	2402
^ _ son	5453
^ _ stalk	1166
^ _ standig	2195
^ _ still	-2574
^ _ stop	1397
^ _ su	7378
^ _ talk	-1956
^ _ talked	-2106
^ _ talking	-1847
^ _ tanto	2549
^ _ te	-1335
^ _ tellement	2287
^ _ terminar	-1415
^ _ text	-5965
^ _ texting	-2843
^ _ texts	-1369
^ _ the	-4922
^ _ there	-2367
^ _ think	1164
^ _ this	-1072
^ _ time	-2585
^ _ today	3188
^ _ todo	-2479
^ _ told	-1528
^ _ too	1810
^ _ tout	-1444
^ _ tres	1421
^ _ triste	-1627
^ _ typed	1418
^ _ uberlege	1939
^ _ um	4010
^ _ unblocking	3970
^ _ up	-3991
^ _ urge	6442
^ _ use	4690
^ _ vais	3706
^ _ ver	4652
^ _ verla	4734
^ _ vermisse	-3576
^ _ veut	-1599
^ _ veux	5459
^ _ vivir	-1038
^ _ voce	-1127
^ _ voy	4861
^ _ wait	3572
^ _ waiting	-1415
^ _ wake	-1003
^ _ want	-2885
^ _ wanted	-2033
^ _ wants	-4292
^ _ war	-1403
^ _ was	-3378
^ _ watching	-3050
^ _ we	-1998
^ _ weak	1469
^ _ weird	3728
^ _ went	-2677
^ _ werde	-1543
^ _ what	-1766
^ _ will	3563
^ _ with	-1578
^ _ would	-2526
^ _ write	1705
^ _ writing	1768
^ _ you	-4279
^ _ your	-1778
^ _ •	-7390
^ a	-1836
^ about	6580
^ all	1727
^ am	-1278
^ are	-1436
^ ask	-1637
^ ayer	-1232
^ ayudame	3876
^ been	-1835
^ bin	4095
^ blocked	-1885
^ bloqueei	-1658
^ can	3024
^ checking	5305
^ day	3114
^ deberia	9294
^ delete	-1111
^ devo	5242
^ did	-1301
^ do	1697
^ does	-1035
^ dois	6726
^ dying	2844
^ e	2672
^ efface	-1099
^ ela	-3541
^ ele	-2796
^ elle	-1309
^ er	-3636
^ est	2414
^ estou	-1111
^ estoy	10153
^ everything	-1177
^ extrano	-1099
^ fuck	3918
^ fui	-2044
^ going	4538
^ good	-2467
^ habe	2707
^ have	-1825
^ having	3099
^ he	-9743
^ help	5601
^ heute	1422
^ hey	-2246
^ hi	-2157
^ his	-4481
^ hold	1467
^ hope	-1061
^ hoping	-1942
^ how	-6492
^ i	-12415
^ ich	1706
^ if	-4783
^ il	1595
^ is	-1445
^ j	5321
^ just	1013
^ le	4092
^ liguei	-1675
^ llevo	-1254
^ lo	-1241
^ lol	-1352
^ look	-1468
^ ma	-1687
^ mandei	-4302
^ maybe	9384
^ me	7240
^ mein	2418
^ meine	-2805
^ mi	-6580
^ mon	-2324
^ must	4169
^ my	-8742
^ nao	-4372
^ necesito	8325
^ no	-1309
^ o	-1841
^ oh	-1098
^ olhei	-1678
^ one	4867
^ part	2836
^ pausa	-1249
^ pause	-1422
^ planning	3346
^ preciso	1808
^ que	2216
^ queria	2536
^ quero	6442
^ quiero	6172
^ quisiera	1598
^ ready	2124
^ sending	6150
^ sera	4387
^ she	-11110
^ should	2417
^ si	-1623
^ sinto	-2757
^ soll	6281
^ sometimes	-1097
^ sorry	-1819
^ talk	2088
^ tengo	5098
^ thank	1449
^ thanks	-2054
^ that	-3204
^ the	1923
^ there	-1152
^ they	-2334
^ thinking	9771
^ this	-1006
^ to	4991
^ trying	4796
^ tu	-1039
^ turn	-1020
^ ugh	3294
^ vou	6612
^ voy	1065
^ want	2871
^ we	-2348
^ wenn	-1255
^ what	-2130
^ whatsapp	1040
^ when	-1386
^ why	-5772
^ will	-2473
^ would	12970
^ xx	-1158
^ you	-2737
^ your	-1215
^ •	2461
a	-3336
a _ about	-1598
a _ are	2848
a _ at	-1194
a _ casa	1936
a _ christmas	1077
a _ esta	1034
a _ ex	-3625
a _ her	2341
a _ his	2837
a _ historias	2888
a _ i	-3995
a _ it	-1129
a _ la	-2624
a _ letter	2587
a _ lol	-1403
a _ lui	1277
a _ my	1993
a _ novio	-2699
a _ nuevo	-2699
a _ number	1218
a _ of	-2733
a _ or	1593
a _ page	1949
a _ see	-1216
a _ su	2185
a _ sus	2888
a _ to	3637
a _ tomorrow	-1024
a _ un	-1364
a _ with	3515
a _ •	-2322
a appele	-1025
a bot	-1411
a break	-1062
a card	1228
a ecrit	2588
a escribir	2914
a esquecer	-1522
a guy	-1607
a hotline	-1239
a huge	1640
a l	1760
a las	-1245
a letter	-2159
a llamar	1281
a merry	1077
a message	2353
a mistake	2681
a note	3075
a punto	1815
a quick	1987
a repondu	1979
a sec	1927
a su	-1323
a voz	3539
a while	-1083
a whole	1382
about	2569
about _ $	-5721
about _ again	-1271
about _ all	-1500
about _ and	3193
about _ back	1330
about _ day	-1387
about _ feelings	-1087
about _ he	-1428
about _ her	2747
about _ hit	2141
about _ hotline	-1093
about _ if	1111
about _ mutual	1683
about _ my	1198
about _ promotion	1245
about _ send	1951
about _ together	1361
about asking	1494
about dinner	-1143
about her	-1706
about it	-2383
about me	-1111
about the	-1528
about to	13155
acab*	-2341
acabar	-1145
acci*	1843
accidentally	2306
acco*	1209
account	1213
afraid _ i	1241
afraid that	1229
after _ contact	1128
after _ months	994
after no	1128
again $	-2495
ago $	-2606
ago _ am	1788
ago _ i	2211
ago i	1309
agora	5687
agora $	3909
agua*	3971
aguanto	3971
ague*	1624
aguento	1624
ahora	4206
ahora _ $	4206
ai	-5185
ai _ $	-4510
ai _ d	2365
ai _ de	-3959
ai _ envie	-1399
ai _ hier	-3398
ai _ je	-1290
ai _ la	-1482
ai _ le	-1289
ai _ profile	4609
ai _ son	-2117
ai ecrit	-1301
ai envie	2407
ai le	1684
ai pas	-4515
ai peur	-1707
airp*	1147
airport	1195
airport $	1200
ajuda	-1776
ajuda _ esquecer	-1522
ajuda a	-1522
algu*	3041
alive	-1461
all	-7102
all $	-1043
all _ $	-5020
all _ and	-1044
all _ i	1878
all day	-1805
allee	-1172
allee _ $	-1172
aller	3572
alles	-2024
alles _ mich	-1051
alone	-4971
alone $	-1853
alone _ $	-2396
alre*	-1609
already	-1609
alwa*	2798
always	2798
always _ on	4493
always _ to	1578
am	2769
am $	-3355
am _ $	2976
am _ am	1193
am _ an	1038
am _ and	-2039
am _ away	4139
am _ back	1545
am _ break	2722
am _ call	1008
am _ close	2896
am _ her	2581
am _ his	2374
am _ home	-1162
am _ if	1235
am _ in	-1434
am _ know	-1658
am _ look	2346
am _ my	-2096
am _ now	-1396
am _ of	-1482
am _ respond	2085
am _ talking	-1398
am _ tempted	4903
am _ the	-1423
am _ there	5795
am _ to	2041
am _ with	-1808
am _ write	1058
am about	4893
am at	-1427
am going	2424
am i	-2177
am in	-1088
am not	-4258
am one	3889
am outside	1730
am scared	-1086
am shaking	1388
am so	3350
am sorry	3536
am thinking	1171
am this	2833
am typing	6864
am weak	1469
am writing	1548
am •	-1275
amiga quiere	-3504
amo	3095
amo $	3368
an	3374
an _ $	-1446
an _ ago	2514
an _ i	1659
an _ to	3239
an apology	1060
an hour	2138
an ihn	-1049
and	-2155
and _ $	-4470
and _ a	-1018
and _ about	2585
and _ am	4484
and _ are	-1776
and _ around	-1426
and _ de	-1375
and _ go	1192
and _ he	1537
and _ her	-2017
and _ him	1531
and _ i	2387
and _ is	4531
and _ it	-2203
and _ just	1251
and _ no	-1612
and _ not	-1469
and _ of	1916
and _ out	-1855
and _ pas	-2190
and _ post	1667
and _ said	-1436
and _ so	1012
and _ stop	1290
and _ the	-1373
and _ thumb	2170
and _ to	5128
and _ up	1575
and _ want	5854
and _ would	-1187
and _ •	3173
and ai	-1569
and ask	-1628
and go	-1766
and hang	2789
and he	-1835
and i	2596
and it	2489
and knock	1234
and my	2239
and now	2370
and said	-1328
and she	-2579
and talk	1279
and tell	2432
and the	3685
and then	1356
and your	1509
and •	3219
ange*	-4262
angerufen	-2202
angerufen $	-1575
angeschaut	-1552
angeschaut $	-1552
angry	-1949
aniv*	3106
aniversario	3106
anni*	1218
anniversaire	1541
anoc*	-1902
anoche	-1902
anoche _ no	-1105
anoche y	-1105
another _ $	-1099
another day	2419
anru*	8961
anrufen	5169
anrufen $	4319
answ*	7983
answer	9125
answer $	8183
answered	-1271
antw*	3599
antworte	2161
antworte _ nicht	2258
antworten	1437
antworten $	1437
anym*	-1993
anymore	-1993
anymore $	-1201
anyt*	-2674
anything	-2489
anzu*	8228
anzurufen	3780
anzurufen $	3780
apar*	-1662
apartment	-1662
apol*	4647
apologize	2097
apologize _ i	1437
apologize and	1464
apology	2796
appe*	3735
appele	-1527
appeler	5816
appeler $	4589
appeler _ soir	2413
appeler _ •	-3481
appeler ce	2413
appeler •	-3481
approach	1558
approach _ ex	1650
approach my	1650
are	-2526
are _ a	2281
are you	4001
arou*	-2427
around	-2427
around _ is	-1431
arre*	1885
arrete	2152
arrete _ de	2393
arrete pas	2393
as	-3105
as _ no	-1028
ask	7980
ask $	-1466
ask _ am	-2169
ask _ he	3068
ask _ i	-2169
ask _ if	1278
ask _ is	2565
ask _ out	-1745
ask _ sister	1698
ask _ to	-1274
ask _ why	1325
ask _ •	7949
ask her	-1982
ask him	1059
ask his	2369
ask how	-1687
ask my	-1226
ask •	7949
asked	-2401
aski*	2468
asking	2468
asking _ $	1167
at 8	-1891
at _ $	-1253
at _ again	1330
at _ airport	1200
at _ bar	1207
at _ day	-2928
at _ every	-1143
at _ for	2003
at _ last	-1250
at _ now	-1295
at _ page	1290
at _ photos	1435
at _ today	1080
at _ where	3910
at her	3754
at his	5979
at home	-1422
at lunch	2935
at my	-2514
at the	2048
at work	-3737
audio	1378
audio $	1631
auf	3941
auf _ profile	2279
auf sein	2279
aufh*	3457
aufhoren	3457
avec	-2207
avec _ $	-2100
avec lui	-1320
away	3876
away from	3505
ayer	-4430
ayer $	-2936
ayud*	3876
ayudame	3876
ayudame a	3876
babe	-1237
babe i	-1176
back	2978
back $	3927
back _ $	1225
back _ i	-1619
back _ with	1051
back from	1092
back if	-2346
back in	1499
back so	-1519
bad _ $	-1732
bad _ now	-1655
bad i	1266
bad right	-1655
badly	1212
badly $	1015
bar	3111
be	-4209
be _ $	-3000
be _ alone	-2017
be _ by	-2622
be _ i	1912
be _ if	3881
be _ the	3677
be a	2568
be at	3924
be mad	2449
be quiet	-1147
be so	1242
be there	1094
beba*	-2789
beca*	-1003
because	-1003
because _ be	1814
because _ do	1364
because _ will	1810
bed $	1887
been _ $	-1592
been _ and	2231
been _ at	1296
been _ his	-1069
been _ myself	1794
been _ weeks	1869
been fighting	1878
been looking	1296
befo*	5097
before	5116
before _ $	2363
before _ him	1000
before _ text	2093
before bed	2075
before i	2528
behi*	-1058
behind	-1058
being	-3223
being _ is	-1552
being around	-1473
beli*	-1497
believe	-1431
best	-2716
best _ and	-1308
best friend	-2583
best way	1055
better $	1594
big	-1773
big _ $	-1263
bin	1993
bin _ $	-1655
bin _ davor	1779
bin _ ihr	1367
bin _ traurig	-1168
bin kurz	1779
birthday $	2799
birthday _ i	-2252
bloc*	-1779
blocked _ $	1617
blocked me	2701
bloq*	-2402
bloqueei	-1658
book _ it	-1073
bored	-1230
boss	-2390
boss $	-1392
bot	-3091
bot $	-1750
bot _ $	-1253
bought a	994
boyf*	-3290
boyfriend	-3290
boyfriend _ his	-1032
brb	2376
break	1602
break _ $	3003
break _ contact	3730
break _ i	1201
break _ with	-3884
break and	1312
break no	3730
break up	-4313
breaking	1783
breaking _ $	1795
breaking _ contact	1848
breaking no	1848
breakup	-1884
breakup $	-1551
bring	-1890
bring _ um	-1356
buil*	2317
building	2317
building $	2487
busy	1174
but	-1996
but _ am	-1345
but _ feel	1190
but _ know	2028
but _ not	-1361
but _ really	1436
but _ want	1731
but i	1963
butt*	2739
button	2930
button $	3035
by _ $	-3842
by _ and	1525
by _ at	2925
by _ of	1345
by heart	1119
by his	1704
bye	3805
bye $	4056
c	-1823
c est	-1257
ca	-2004
cafe	2470
call	11955
call $	3038
call _ $	6737
call _ and	-2210
call _ mom	-2113
call _ up	3289
call and	4751
call her	-1612
call him	2567
call my	-1003
call*	2526
called	-2750
called $	2048
called _ $	-3032
called _ ask	-2284
called _ i	1534
called her	-2882
called to	-1471
calling	5603
calling $	2525
calling _ hotline	-1093
calling _ now	1066
calling a	-1113
calling and	3262
calling her	1828
calling him	-2232
calling me	-1290
calls	-1422
came	-1393
can	4615
can _ $	1264
can _ another	2479
can _ ask	-1883
can _ believe	-1350
can _ contact	1485
can _ get	1858
can _ he	-1134
can _ her	1604
can _ in	2451
can _ just	3046
can _ looking	1816
can _ resist	2994
can _ stop	3944
can _ to	-5202
can i	2165
can not	4670
can you	-3387
canc*	-1549
cans*	-2258
cansada	-1290
cansada de	-1143
car	-1209
cara	-4651
card	1127
carta	1828
casa	6323
casa $	3122
casa _ $	3783
casa dela	3389
ce	3306
ce _ je	3919
ce que	3278
cero	2430
cero $	2430
cham*	3073
chamar	3907
chan*	-2327
chance $	-1863
chance _ $	1334
chance of	1406
change	-1582
changer	-1203
chat	6220
chat _ $	3712
chat _ open	2211
chat is	2082
chea*	-1277
chec*	4994
check _ $	-2021
check _ is	1010
check _ last	2868
check _ page	-1730
check _ seen	2868
check _ today	-1730
check her	1766
check if	1039
check in	-1419
checked	-2419
checked _ profile	-1956
checked his	-1956
checking	6420
checking _ $	1921
checking _ location	5190
checking _ she	4077
checking _ unblocked	3608
checking his	3294
checking if	4898
checking in	-1172
chest	2152
chez	2064
chez elle	2318
class	-1817
clea*	-1265
clearly	-1252
clos*	1361
close	2579
close _ $	2441
close to	2772
closure	2081
cold	-1022
com	2849
com _ dele	-1193
com _ mais	1247
com _ so	1247
com ela	2358
com o	3329
come	-5386
come _ $	-2672
come back	-2981
comi*	-1295
comm*	-1203
como	-1633
compared	-1595
compared to	-1595
con	-1795
con _ $	-1438
con ella	1392
conc*	-1046
cong*	1282
cons*	2757
considering	3387
cont*	4728
contact	1372
contact $	-1348
contact _ $	1598
contact _ ex	2808
contact _ her	-1584
contact _ not	1958
contact her	1540
contact my	2808
contacto	2340
contacto _ $	2430
contacto cero	2430
contestarle	6223
contestarle $	6676
contesto	-1136
contesto $	-1136
conv*	4917
conversation	2983
conversation _ my	3019
conversation with	3729
cort*	-1463
could	5425
could _ about	1929
could _ and	2178
could _ him	3135
could just	3011
could not	1601
could tell	2245
coun*	-3285
counselor	-1257
counts	-1366
cour*	3469
course	3924
course $	3924
cous*	1399
cousin	1399
cousin to	1422
crack	1002
crav*	1164
craving	1164
craving to	1164
cried	-1686
crow*	-1531
cryi*	-1063
crying	-1063
cuen*	1014
cuenta	1014
cump*	2878
cumpleanos	2878
cut	-4084
cut _ bad	-1935
cut _ right	-1655
cut so	-1935
d _ $	-1416
d elle	-1178
da	-1069
da _ $	-1069
dad	-1586
dan	1932
dan _ de	1932
dan ganas	1932
dar	4928
das	-1843
das _ $	-1157
dass	1251
dati*	-1513
dating	-1513
datos	-2401
datos $	-2401
daug*	-1150
daughter	-1150
davor	1779
day	-2568
day $	-7234
day 12	4811
day _ and	4473
day _ the	3698
day _ to	2437
days _ can	1810
days _ i	1226
de	5640
de _ $	-1234
de _ appeler	3469
de _ ce	2155
de _ de	2342
de _ ecrire	1487
de _ ela	1224
de _ ella	-1016
de _ instagram	2083
de _ le	1606
de _ mes	1392
de _ o	1260
de _ para	1989
de _ por	-1184
de _ que	-2943
de _ si	2867
de _ su	2917
de el	1896
de escribirle	2325
de ganas	2862
de l	2978
de la	2545
de le	-4668
de ligar	5619
de llamarla	1844
de lui	2175
de me	-1354
de mirar	4452
de novo	1486
de olhar	1260
de viver	-1057
dead	-5114
dead $	-1137
dead _ $	-1545
death	-2975
debe*	9294
deberia	9294
deci*	1506
decirle	2127
decirle que	2127
deja	-2029
deja _ $	-1152
dejar _ su	2010
dejo	-1241
dela	10571
dela $	4414
dela _ $	1082
dele	-1201
dele _ $	-1335
dele*	-3698
delete	-2414
delete _ $	-1126
deleted	-2642
deleted _ number	-2396
deleted his	-1575
deleting	1357
deleting _ $	1357
dem	6945
dema*	3090
depr*	-1183
depu*	-1317
depuis	-1317
der	-1856
dern*	2185
derniere	2615
desde	-1227
desde que	-1029
dese*	-1132
desp*	2670
desperate	1312
desperate $	1312
despues	1089
despues de	1159
dest*	-2329
destroy	-2119
destroy _ $	-2026
deva*	1048
devant	1293
devo	6418
devo _ ela	5242
dia	-3136
dias	-1259
dich	-1250
did	-5866
did _ $	-1032
did not	-3335
die	-4966
die $	-1445
die _ $	-3893
die nachricht	3864
died	-2223
diff*	-1204
dinn*	-1913
dinner	-1900
dinner $	-1109
dire	2588
disa*	-1114
disc*	-1054
dist*	2236
divo*	-1548
divorce	-1117
do	-2341
do $	-1656
do _ $	3335
do _ a	1969
do _ answer	3407
do _ approach	1650
do _ back	2683
do _ do	-1766
do _ feel	-1224
do _ get	-1608
do _ him	-2066
do _ his	2014
do _ i	1898
do _ if	-1457
do _ look	-1486
do _ out	1153
do _ say	3741
do _ start	2300
do _ still	-1552
do _ tell	-1006
do _ text	1315
do _ think	3580
do _ to	-3479
do _ want	-2475
do _ what	3398
do _ whether	-1062
do _ with	-1091
do i	9873
do it	-1723
do not	-4721
do something	-1378
do this	1110
doct*	-1446
doctor	-1378
does	-5701
does _ $	-1137
does my	-1134
does not	-1513
dog	-1726
doing	4033
doing $	3978
doing _ $	-1534
doing so	1231
dois	5694
dois _ ou	2889
dois appeler	-4090
dois je	6726
done $	1014
dorm*	-1843
dormir	-1843
down	-1015
draf*	1651
drea*	-2727
dreamed	-2265
driv*	3490
drive _ his	1882
drive by	1882
driving	3490
driving _ his	3831
driving to	3831
drop it	1227
drove	-1216
drove _ his	-1120
du	-2591
du _ $	-1277
dying	1423
dying _ $	1553
dying _ know	-2508
dying to	2788
e _ $	-2144
e _ respondi	-1822
e eu	-1822
each	-1067
each other	-1019
easi*	-1122
easier	-1108
ecrirai	-2296
ecrirai _ $	-2296
ecrire	3235
ecrire $	3145
ecrire _ $	1676
ecrit _ $	-1417
effa*	-1099
efface	-1099
ein	3381
eine	-1208
eine _ $	-1050
einen	2776
einf*	1946
einfach	1946
el	3676
el _ cero	2430
el contacto	2430
el movil	1723
ela	3780
ela $	3869
ela _ uma	1247
ela agora	1420
ela me	-1569
ela so	1247
ele	2717
ele $	6169
ele _ e	-2670
ele _ mandou	1300
ele _ me	-1019
ele _ respondeu	2300
ele de	1801
ele nao	-1054
ele ontem	-1972
ella	-2135
ella $	-3883
elle	-3225
elle _ $	-1554
elle _ repondu	1979
elle a	-1186
em	-2055
em _ $	-1430
email $	2138
embo*	-1064
embora	-1064
embora $	-1064
emoji	1055
emoji $	1055
empty	-2375
empty _ $	-2322
en	-3704
enco*	6013
encore	6013
encore $	6013
end	-2274
end _ $	-2312
end it	-1992
end up	2460
endi*	-1583
ending	-1583
enou*	-1840
enough	-1840
ente*	4751
entr*	2177
envie	6574
envie _ appeler	5424
envie _ l	2526
envie _ la	4108
envie _ le	-3500
envie _ lui	1840
envie d	2365
envie de	4209
envo*	2825
envoye	-2417
envoye _ $	-2417
envoye un	-2417
envoyer	3985
envoyer _ $	1417
envoyer _ message	1417
envoyer un	1389
er	-3812
er _ mich	-1791
er _ nicht	-1021
er _ sich	-1744
er hat	-2007
er online	2195
eras*	-1343
erase	-1424
escr*	16982
escreveu	-1395
escreveu _ eu	-1395
escribi	-4248
escribi _ $	-1563
escribi _ no	-1681
escribi anoche	-1423
escribio _ le	-1412
escribir	2914
escribir $	2914
escribirle	5742
escribirle $	4463
escribo	6618
escribo $	2526
escrito	2984
escrito _ $	1754
esqu*	-1522
esquecer	-1522
esquecer _ $	-1522
est _ $	-1720
est _ je	3919
est _ que	3919
est ce	3919
esta	2683
esta _ $	3526
esta en	3211
esta noche	1788
estar	-1259
estar _ $	-1156
estou	-1111
estou com	-1073
estoy	7843
estoy _ $	-1987
estoy _ punto	1815
estoy a	1815
eu	1490
eu _ $	1185
eu _ ele	1511
eu nao	-1166
eu respondi	-1822
euros	1170
even	-2398
evening $	-1150
ever	-2677
ever _ me	-1348
ever*	-5685
every _ $	1479
every _ i	-2297
every _ minutes	2868
every day	-3221
every night	3038
every ten	2868
everyone	-1237
everything	-3305
ex $	3812
ex _ $	-4167
ex _ a	-2511
ex _ and	1122
ex _ calling	-1916
ex _ i	3472
ex _ is	2997
ex _ me	-1323
ex _ my	-2718
ex _ new	1305
ex _ the	1203
ex _ what	1444
ex after	2140
ex and	-1984
ex m	-1706
ex me	-2752
ex that	2033
ex tonight	2353
excuse _ him	1084
excuse to	1287
exha*	-1510
exhausting	-1168
exis*	-2248
existing	-1544
explain	1019
explain myself	2431
extr*	-2021
extrano	-1274
face	-2014
face _ $	-2884
face*	3438
facebook	3138
fake	1645
falar	3873
falar _ $	2626
falar _ ela	3167
falar _ so	1247
falar com	4470
falta	-1906
falta _ $	-1075
fami*	-1617
family	-1467
fath*	-2993
father	-2971
father $	-1756
faut	1227
favor	-1295
favor $	-1243
feel	-1610
feel _ $	-3645
feel _ and	3104
feel _ calling	4060
feel _ have	1045
feel _ need	1342
feel _ worthless	-1020
feel an	1922
feel like	3360
feel so	-1859
feel*	-3158
feeling	-1831
feeling _ $	-1016
feelings	-1326
feelings $	-1285
feels	-4363
feels _ $	-1656
feels good	-1556
figh*	1392
fight it	1217
fighting	1610
finally _ back	1622
finally texted	1622
find	-2272
fing*	6258
finger	6317
finger is	2574
first _ to	1364
five	1817
five _ and	2139
five _ i	2156
flow*	6974
flowers	6974
foi	-1508
foi _ $	-1315
foi embora	-1064
fois	2512
fois $	2512
for	-7077
for _ $	-4206
for _ in	-1585
for _ message	-1787
for _ the	1304
for _ to	1205
for _ week	1147
for a	1824
for closure	1484
for everything	1086
for his	-1858
forg*	-7442
forget	-6623
forget _ $	-5993
forgot	-1004
frap*	-1068
freu*	-2001
freundin	-1840
freundin will	-1802
frid*	2298
frie*	-5041
friend	-3233
friend and	-2214
friends	-1788
friends $	-1624
friends _ $	1035
from	3515
from _ $	-2442
from _ gym	-1014
from _ her	4559
from _ number	1235
from a	2384
from messaging	1192
from texting	3462
from the	-2259
from tinder	-1194
front	1657
front _ building	1187
front of	1657
fuck	3918
fue	-1093
fui	-2044
fui a	-1892
ganas	4843
ganas _ $	5356
ganas _ escribirle	2325
ganas de	4843
gean*	-1778
geantwortet	-1778
geantwortet $	-1778
gebu*	2285
geburtstag	2285
geht	1325
geht $	2074
gern	1131
gern _ $	1131
gern schreiben	1131
gesc*	-1372
geschrieben $	-3223
geschrieben _ ich	3841
geschrieben und	-1331
gest*	-3708
gestern	-3000
gestern _ $	-1734
get	-1255
get _ $	-1386
get _ my	1915
get _ off	2167
get _ touch	3563
get this	2207
gets	-1415
getting _ together	1221
getting back	1221
gig	1673
girl	-1664
girl $	-1173
girl _ his	1085
girl _ the	-998
girlfriend $	1172
give	-1695
glei*	4659
gleich	4659
go _ $	-3975
go _ contact	-1877
go _ gig	1673
go _ her	1027
go _ him	-2092
go _ his	1673
go _ party	1353
go _ sleep	-1534
go _ therapy	-1805
go _ there	1227
go _ without	2432
go back	-1110
go no	-1632
go of	-2302
go out	-1773
go over	1234
go there	2361
go to	-1229
goes	1074
goes to	1868
going	6591
going $	-1119
going _ $	6165
going _ do	-1682
going _ her	3307
going _ him	3918
going _ his	-1527
going _ kill	-1726
going _ look	2575
going _ my	3096
going _ myself	-1209
going _ now	1118
going _ text	-1011
going _ the	1708
going _ to	1118
going _ use	4803
going over	6846
going there	1945
golp*	-1260
gone	-2437
gone $	-2191
good	-5625
good $	-1937
good _ $	-2880
good _ to	-1379
good time	-1314
good*	-2564
goodbye	-2331
goodbye to	-1461
goog*	-1101
google	-1001
google it	-1001
got	-2922
got _ $	-1402
gran*	-1536
grat*	1947
gratulieren	2380
gratulieren $	2380
guy	-4489
guy _ $	-1139
guy _ on	-1164
guy _ tinder	-1194
guy from	-1619
gym	1021
gym _ $	-1002
ha	1195
ha escrito	1230
habe	-5604
habe _ $	-1915
habe _ angerufen	-1010
habe _ angeschaut	-1552
habe _ auf	-1271
habe _ geschrieben	-2102
habe _ gestern	-1452
habe _ nicht	-1617
habe _ profile	1927
habe _ schon	7791
habe die	4242
habe ihm	-1380
habe ihr	-2653
habe sein	2985
habe sie	-2896
habl*	6706
hablar	1262
hacer	-2699
had	-2628
hallo	4880
halt	1278
hang	1410
hang _ $	2101
hang up	2789
happ*	-1432
happy	1640
happy _ $	2449
happy birthday	2651
hard _ text	1087
hard _ to	1063
hard not	1087
hard*	4326
harm	4155
harm in	5285
has _ of	2423
hat _ $	-2371
hat _ ich	3384
hat _ und	-1550
hat geschrieben	3219
hat mich	-1561
hate	-1573
have	-4311
have _ $	-3268
have _ a	2259
have _ fighting	1878
have _ her	2240
have _ my	-1223
have _ myself	2889
have _ see	-2934
have _ this	2170
have _ to	-1921
have _ typed	1169
have been	1366
have no	-1008
have not	-1730
have to	-1732
have written	2345
havi*	2512
having	2512
having a	3016
he	-9793
he _ $	4111
he _ a	-1835
he _ am	-1010
he _ be	1131
he _ do	1126
he _ doing	1337
he _ he	1314
he _ her	-2775
he _ his	-1040
he _ if	2111
he _ mad	2489
he _ me	2332
he _ misses	2485
he _ not	-1389
he _ online	1609
he _ out	-1014
he _ so	1852
he _ texted	1622
he _ the	-1107
he _ there	1486
he _ to	-4289
he _ want	1011
he _ with	1266
he blocked	3093
he did	-1269
he finally	1494
he has	2049
he is	-3351
he left	1879
he misses	1603
he says	-1717
he sent	-1030
he should	-2385
he texted	1404
he wants	-1863
he was	-1434
he would	-1675
he wrote	1873
head*	1496
heal*	-1522
hear	1261
hear _ voice	1492
hear her	1411
hear*	-2277
hearing	-1874
hearing _ $	-1874
heart	1820
heart _ $	1378
heart out	1926
hello	-1106
help	7436
help $	2354
help _ am	4245
help i	4138
help me	1531
her	17002
her $	5650
her _ $	4828
her _ about	-1022
her _ after	1302
her _ am	1044
her _ and	-3666
her _ at	2507
her _ day	-2021
her _ every	5405
her _ for	1071
her _ how	1584
her _ i	-2987
her _ if	-1677
her _ in	1014
her _ is	-1176
her _ it	1153
her _ last	-1930
her _ me	-1728
her _ much	1548
her _ no	-4049
her _ seen	1766
her _ sunday	-3188
her _ to	3335
her _ with	1463
her _ •	-1008
her a	4156
her again	4532
her back	-1220
her birthday	-3891
her door	1815
her ex	-9788
her going	1327
her i	1636
her if	1706
her in	-1279
her mom	-2543
her on	-1794
her page	-1362
her please	2263
her so	1123
her stories	-1842
her to	-2649
her up	2194
her voice	1124
her work	3559
here	-2272
here $	-2216
herm*	1815
hermano	1906
hers	1088
hers $	1088
hesi*	1967
heur*	1844
heures	1844
hey _ $	-1072
hey _ i	1574
hi	5891
hi $	7402
hi _ am	-1485
hier	-4547
hier $	-3162
hier _ $	-1263
him	13092
him $	5736
him _ $	5565
him _ a	1293
him _ and	-3413
him _ he	1934
him _ i	3038
him _ know	1940
him _ letter	-2150
him _ much	-1494
him _ now	1157
him _ promotion	1245
him _ time	1069
him _ to	1259
him _ we	1235
him _ what	-1083
him _ work	-2379
him _ you	-1382
him a	-1180
him about	1622
him again	-3750
him and	-1580
him at	-1973
him back	-2508
him for	1436
him last	-1646
him one	1268
him the	1405
him up	2289
his	6196
his _ $	3831
his _ a	1506
his _ again	2350
his _ all	-1438
his _ at	2557
his _ but	1119
his _ by	-2231
his _ called	-2169
his _ every	2070
his _ for	2025
his _ friend	-1009
his _ girl	-1039
his _ girlfriend	1974
his _ he	3927
his _ house	-2496
his _ i	-996
his _ in	-2274
his _ is	1825
his _ last	-1216
his _ me	-1113
his _ my	-1200
his _ night	3371
his _ s	1358
his _ talk	1660
his _ to	-1624
his _ today	-1610
his best	-1647
his ex	-3117
his face	-2608
his facebook	1941
his father	-1726
his gig	1673
his letters	-1086
his message	-1678
his messages	2137
his number	-3338
his page	3602
his parents	-1353
his photo	2769
his place	2476
his sister	1034
his things	-1279
his whole	-1974
hist*	3633
historias	4750
historias $	3031
historias _ $	1719
history	-1061
history $	-1025
hit _ a	1409
hit _ on	1975
hit _ up	1058
hit him	1215
hit me	-1317
hoffe	-1281
hoje	-1410
hold	1585
hold _ back	1918
hold me	1918
home	-3393
home $	-1108
home now	-1168
honestly _ just	-1165
honestly i	-1014
hope	-3516
hopi*	-2121
hoping	-2121
horen	3357
horen $	3357
hotl*	-1278
hotline	-1278
hotline $	-1093
hour	1973
hour _ $	-1608
hour ago	2514
hours	2217
hove*	2463
hovering	2463
hovering over	2463
how _ $	-1853
how _ am	-2805
how _ approach	1558
how _ be	2778
how _ before	2007
how _ days	2197
how _ doing	1028
how _ hurt	4284
how _ is	3030
how _ know	-2062
how _ start	2352
how _ stop	-1189
how _ you	4890
how are	5649
how he	2686
how i	-3464
how is	-1386
how many	1592
how she	1344
how to	-2279
hoy	-1124
hoy $	-1267
hoy es	3002
huge	3104
huge _ $	3224
hurt	3598
hurt $	3337
hurt _ $	1876
hurt right	2292
husb*	-3557
husband	-3557
husband _ to	-1927
i	1962
i $	1430
i _ $	3964
i _ a	1453
i _ about	2589
i _ alone	-994
i _ and	-2819
i _ angry	-1412
i _ another	2435
i _ answer	3286
i _ ask	3651
i _ at	3420
i _ back	2843
i _ be	-1114
i _ before	1028
i _ boyfriend	-1250
i _ by	3900
i _ call	6093
i _ calling	4389
i _ care	2310
i _ checking	2056
i _ close	2789
i _ closure	1206
i _ could	2126
i _ cut	-2278
i _ die	-2205
i _ driving	1422
i _ end	2114
i _ every	-1326
i _ ex	4904
i _ feel	-1147
i _ fighting	1878
i _ for	-4487
i _ forget	-5664
i _ get	3312
i _ go	3898
i _ going	1265
i _ goodbye	-1487
i _ guy	-1553
i _ gym	2322
i _ he	-2427
i _ hear	1539
i _ hi	2635
i _ him	3384
i _ his	3874
i _ home	-1406
i _ hurt	-1436
i _ i	-1198
i _ if	1374
i _ is	-1553
i _ it	-1350
i _ just	7211
i _ know	3458
i _ last	2020
i _ learn	-1259
i _ let	1161
i _ like	5924
i _ look	-1792
i _ looking	2306
i _ lose	1138
i _ love	1000
i _ make	-1857
i _ met	-1306
i _ mom	-1666
i _ my	-4316
i _ never	-4236
i _ no	-2101
i _ not	-4587
i _ number	-2325
i _ of	-2089
i _ on	-3229
i _ one	4478
i _ opened	2092
i _ our	1699
i _ outside	1730
i _ over	4603
i _ overwhelming	1445
i _ probably	-1103
i _ profile	-1644
i _ reach	1804
i _ reply	3813
i _ said	2705
i _ scared	-1238
i _ scream	-1316
i _ send	3646
i _ shaking	1388
i _ should	1220
i _ sleep	-1311
i _ so	2610
i _ something	2574
i _ sorry	3246
i _ strong	-1228
i _ sure	-2727
i _ talking	-2031
i _ tell	4938
i _ tempted	5313
i _ text	4081
i _ the	-3378
i _ therapy	-1857
i _ think	1701
i _ this	4394
i _ through	-1158
i _ today	-1414
i _ too	-1150
i _ typing	7235
i _ use	3034
i _ waiting	-1442
i _ want	-1028
i _ weak	1469
i _ whether	-1001
i _ will	1457
i _ wish	-1144
i _ with	-7120
i _ worried	-1218
i _ worthless	-1139
i _ write	-1866
i _ writing	2480
i _ written	2267
i _ yesterday	-1004
i _ you	-6000
i _ your	-1231
i almost	1723
i always	2401
i am	5279
i answer	6514
i approach	1650
i ask	2313
i asked	-1159
i blocked	-1222
i call	4087
i can	2726
i check	2868
i checked	-1646
i contact	1485
i could	3909
i deleted	-1683
i dreamed	-2265
i end	-1240
i feel	2303
i had	-1164
i hate	-1322
i have	1066
i hope	-1689
i keep	4054
i know	3234
i look	4006
i messaged	-2170
i met	-1288
i might	5401
i miss	-2638
i pick	1712
i really	1674
i replied	-1171
i reply	1777
i respond	1600
i said	-2357
i saw	-1654
i say	4405
i see	-1287
i send	4884
i sent	-1121
i should	4890
i start	2362
i stayed	-2458
i stop	1041
i swear	1476
i text	2249
i texted	-1938
i think	-2519
i told	-1208
i typed	1418
i wake	-1028
i want	1041
i was	-2455
i went	-2740
i were	-2012
i will	2850
i would	-1935
i write	6709
i wrote	-3237
i •	-2304
ich	11259
ich _ $	5773
ich _ anrufen	3218
ich _ antworten	1515
ich _ auf	-1571
ich _ aufhoren	3457
ich _ bei	1088
ich _ davor	1779
ich _ einen	2776
ich _ gestern	-1947
ich _ gleich	3464
ich _ heute	-1100
ich _ ihm	1157
ich _ ihn	-1712
ich _ jetzt	5007
ich _ kurz	2478
ich _ mich	-3056
ich _ mit	-1341
ich _ nicht	-1939
ich _ nie	-2577
ich _ nur	2709
ich _ profile	2421
ich _ schreiben	2747
ich _ sehen	2297
ich _ sein	4784
ich _ seine	3883
ich _ sie	3159
ich _ so	-2164
ich _ standig	2195
ich _ sterben	-1191
ich _ tot	-1380
ich _ um	-1297
ich _ vor	-1283
ich _ wehtun	-2478
ich _ zu	1019
ich bin	-1634
ich habe	-7645
ich hoffe	-1281
ich ihm	1063
ich ihr	2903
ich kann	2964
ich meine	-1056
ich mich	4200
ich mochte	3359
ich muss	3977
ich rufe	1717
ich schreib	2201
ich uberlege	1939
ich vermisse	-4180
ich war	-1140
ich werde	-1543
ich will	4365
ich wurde	1024
if	3781
if _ $	1840
if _ am	-1289
if _ called	3459
if _ do	1200
if _ does	-1000
if _ he	-1164
if _ is	4002
if _ just	3294
if _ me	6066
if _ ok	2153
if _ online	1773
if _ out	1646
if _ said	2568
if _ send	1351
if _ to	-1155
if _ unblocked	3608
if _ was	-1069
if _ were	-1006
if _ would	-1110
if _ you	-2469
if he	2549
if i	2485
if only	-1079
if she	2704
ihm	6664
ihm _ $	3215
ihm _ gern	1131
ihm _ mehr	-2751
ihm _ schreiben	3495
ihm nicht	-4208
ihm schluss	-1969
ihm so	1718
ihm zu	1381
ihn	-2478
ihn $	-2145
ihn _ $	2114
ihn anrufen	1852
ihr	6188
ihr $	4348
ihr _ $	-1982
ihr _ geschrieben	-1335
ihr schreiben	1939
ihr wehtun	-2332
ihre	4353
ihre _ $	4353
il _ a	1581
il _ ecrit	2685
il faut	1227
il m	1607
in $	-1637
in _ $	-1564
in _ is	1085
in _ mailbox	2768
in _ of	1646
in _ tonight	1952
in _ with	3486
in a	-1091
in front	1657
in his	2522
in my	-1112
in person	1472
in the	2124
in touch	3563
inst*	7143
instagram	8213
instagram $	1422
instagram _ $	4607
instagram dela	3416
inte*	-1299
into	1611
into _ $	1879
ir	1889
ir _ casa	1889
ir _ su	1889
ir a	1889
is	5638
is _ $	-4820
is _ 10	2507
is _ a	-3162
is _ am	1043
is _ and	1633
is _ at	-1156
is _ bad	1893
is _ bot	-1305
is _ button	1203
is _ dead	-1111
is _ harm	5221
is _ have	2082
is _ her	-2955
is _ i	1218
is _ if	1015
is _ in	5007
is _ it	-1157
is _ me	3794
is _ my	4113
is _ normal	-1271
is _ not	1418
is _ now	1405
is _ of	-2359
is _ ok	2007
is _ on	-1328
is _ over	2076
is _ real	-1344
is _ right	3878
is _ send	2580
is _ so	1611
is _ the	8311
is _ today	1112
is _ too	2197
is _ weeks	1878
is _ weird	3728
is a	-5062
is been	1336
is calling	1066
is dating	-1293
is dead	-1108
is doing	1474
is going	-2233
is gone	-1608
is hovering	2463
is huge	1464
is i	1586
is in	3983
is it	3240
is killing	3186
is my	-1632
is not	-3031
is ok	2153
is on	4453
is online	2070
is open	2024
is so	-1137
is the	2404
is there	-1057
is too	1185
is watching	-2979
is with	1396
ist	6389
ist _ $	2992
it	-2743
it $	-2141
it _ $	-1647
it _ a	-1839
it _ and	2554
it _ be	-1013
it _ been	1366
it _ day	1007
it _ heart	1119
it _ i	2747
it _ it	3633
it _ me	2340
it _ message	3518
it _ more	-1319
it _ no	-1082
it _ so	1114
it _ to	4712
it _ too	1278
it _ wrong	1698
it be	2788
it going	-1404
it in	1067
it is	2406
it normal	-1234
it ok	2059
it out	-1091
it sending	4004
it to	-2106
it tomorrow	2587
it too	2535
it was	-999
it weird	3728
it would	-994
j	2573
j _ $	-1074
j _ a	1826
j _ d	2365
j _ envie	1123
j _ le	1684
j _ peur	-1707
j _ qu	-1251
j _ son	4284
j ai	1115
j arrete	2797
je	11779
je _ $	11067
je _ ai	-7098
je _ allee	-1172
je _ aller	3572
je _ appeler	-3213
je _ appelle	1191
je _ chez	2613
je _ de	-1835
je _ ecrirai	-2296
je _ ecrire	3504
je _ ecrit	-1188
je _ en	-1526
je _ envoyer	1105
je _ je	1241
je _ l	2049
je _ la	3956
je _ le	1806
je _ lui	1379
je _ me	-1403
je _ ou	3008
je _ pas	-2845
je _ passer	2318
je _ repondre	2559
je _ son	3683
je _ voir	-1019
je _ •	-3307
je and	-2546
je craque	1345
je dois	-1032
je l	1478
je ne	-3840
je reponds	3793
je vais	3724
je veux	5841
jetzt	5648
jetzt _ $	4414
job $	1665
jump	-1640
jump $	-1276
just	8723
just _ and	2241
just _ at	1410
just _ he	2146
just _ hi	2764
just _ him	3322
just _ if	1819
just _ look	1226
just _ once	2765
just _ one	1124
just _ out	-1357
just _ still	1731
just _ to	-2505
just _ want	1426
just _ would	1005
just call	3799
just one	1774
just said	2268
just saved	1683
just send	1308
just wanted	-1310
kann	2106
kann _ aufhoren	3457
kann nicht	3357
keep	3149
keep _ $	-1014
keep _ about	-1088
keep _ for	-1392
keep _ his	1359
keep _ if	1139
keep _ so	1161
keep _ to	2167
keep checking	1838
keep me	1216
keep thinking	-1078
keeps	-4338
keeps _ $	-2164
keeps calling	-2175
kids	-2810
kids _ $	-1167
kill	-3756
kill _ $	-1200
kill myself	-1509
killed	-1034
killing	1919
killing _ $	1023
killing me	3297
knock	1432
know	6341
know _ $	-1288
know _ by	1119
know _ care	1671
know _ he	-1082
know _ heart	1119
know _ i	-1307
know _ is	1714
know _ much	1093
know _ not	2365
know _ she	1458
know _ still	1790
know _ to	2183
know how	1946
know i	2206
know if	-3422
know what	2653
know whether	-1043
know*	1985
knowing	1985
knows	2054
knows _ $	2191
kurz	3374
kurz davor	1779
l	10028
l _ $	8237
l _ ce	2020
l _ soir	2020
l ai	-1228
l appeler	9441
la	4415
la _ $	4886
la _ a	3301
la _ de	-1171
la cara	-3568
la voir	1500
land*	-1556
landlord	-1556
landlord $	-1401
las	-2211
las _ $	-1407
last	-3832
last _ $	-3927
last _ and	-1174
last _ every	2868
last _ ten	2868
last night	-4085
last seen	2868
last time	1157
last week	-2615
late	-1260
le	9580
le _ a	3157
le _ anoche	-1423
le _ de	1793
le _ escribir	2914
le _ j	1146
le _ mensaje	-1022
le _ no	2447
le _ o	3204
le _ un	1282
le _ y	-1892
le escribi	-4113
le escribo	6618
le mande	-1810
le quiero	3167
le respondo	3963
le tuer	-1236
le voy	1661
learn	-1802
learn to	-1291
leave $	-1833
leave _ alone	-1213
leave _ note	1539
leave _ on	1515
leave a	1539
leave it	1652
leben	-2129
leben _ $	-1130
leer	-1236
left	-1803
left _ on	1330
left _ read	1432
left me	1444
les _ $	1583
let	-1453
let _ of	-2374
let go	-2270
lett*	6191
letter	7368
letter _ it	1905
letter _ mailbox	1587
letter and	-2255
letter in	1587
letters	-1626
life	-4616
life $	-1302
life is	-1347
ligar	3876
ligar _ $	4388
ligar _ agora	3678
ligar _ ela	3859
ligar _ ele	4207
ligar _ •	-5132
ligu*	-1956
liguei	-1956
liguei para	-1675
like	1309
like _ $	-1453
like _ am	-1250
like _ and	3344
like _ have	1045
like _ him	1175
like _ •	6806
like calling	4060
like my	-1124
like this	-1182
like to	2396
liked	-1863
liki*	2540
liking	2540
litt*	3870
little	3870
live	-2965
live without	-1074
livi*	-1057
living	-1057
llam*	14740
llamar	-2160
llamar _ •	-3425
llamar •	-3425
llamarla	7428
llamarla $	4547
llamarlo	9472
llamarlo $	6142
llamarlo _ $	3330
llevo	-1324
lo _ $	1785
lo que	-1564
loca*	5075
location	5075
log	-1016
lol	-4787
lol $	-3389
long	-1122
long _ $	1043
long*	1410
longer	1446
longer i	1817
look	5026
look $	2365
look _ every	2065
look _ her	-1022
look _ page	1997
look _ profile	-1813
look at	2166
look*	1300
looked	-2650
looked _ her	-1910
looked at	-1782
looking	3950
looking _ her	2813
looking _ his	2912
looking _ my	-1318
looking _ profile	1941
looking _ stories	-1318
looking at	3982
los	-1485
los _ $	-1088
losc*	-1225
lose	1041
lose _ $	1170
lost	-1240
love	-1500
love _ $	-1343
love _ her	1834
love to	1571
lui	3661
lui $	-4236
lui _ $	8762
lui _ ecrit	-1474
lui _ hier	-3062
lui _ message	1758
lui _ ou	1116
lui _ un	1642
lui ai	-4587
lui dire	2588
lui ecrirai	-2296
lui ecrire	4991
lui envoyer	2003
lui parler	2948
lunch	5288
lunch $	2880
lying	-1134
lying to	-1092
m	-2522
m _ $	-2878
m _ ecrit	2588
m _ repondu	1979
m appelle	-1105
ma	-5093
ma _ $	-3293
mach*	-2061
mad	1888
mad _ i	2348
mad if	2461
made	-1779
mail*	5145
mailbox	2768
main*	1064
maintenant	1064
mais	-1916
mais _ vez	1247
mais uma	1247
make	-4196
make _ me	-1441
make _ to	-1874
make it	-2446
make sure	-2109
man	-1846
mana*	-1439
manana	-1396
mand*	8407
mandando	2375
mandando mensagem	2125
mandar	6440
mandar _ $	2610
mandar _ oi	1406
mandar _ para	2052
mandar mensagem	3634
mandar um	1763
mandarle	5405
mandarle _ $	3972
mandarle _ a	1433
mandarle _ audio	1618
mandarle _ mensaje	2837
mandarle un	5405
mande	-1810
mande un	-1539
mandei	-4770
mandei mensagem	-2492
mando	6424
mando _ $	3386
mando _ mensaje	-1902
mando um	3199
mandou _ $	-1702
mandou _ e	1228
many _ i	1307
many days	2405
marr*	-1898
marriage	-997
mas _ $	-1614
mata*	-2739
matar	-3282
matar _ $	-1855
matar ele	-1822
matarlo	-1939
matin	-1087
matin $	-1087
maybe	9609
maybe _ $	-1549
maybe _ is	2037
maybe _ should	2172
maybe _ •	6600
maybe i	5513
maybe one	1686
me	-6928
me $	-2479
me _ $	-10885
me _ a	-1267
me _ am	2998
me _ and	-1164
me _ better	2064
me _ call	-2043
me _ calling	2856
me _ de	2057
me _ e	1186
me _ escrito	1230
me _ esquecer	-1522
me _ feel	1181
me _ for	1211
me _ ganas	4794
me _ him	2226
me _ how	-1094
me _ i	1756
me _ is	-1243
me _ la	-1626
me _ le	-1865
me _ me	-1046
me _ mensagem	1298
me _ mensaje	-1902
me _ movil	1723
me _ mucho	2437
me _ no	-1221
me _ of	2240
me _ otra	1324
me _ por	3463
me _ que	2271
me _ read	1432
me _ so	1151
me _ text	3991
me _ texting	3462
me _ the	-1054
me _ this	2448
me _ to	3666
me _ un	-3388
me _ ver	1907
me _ y	1667
me about	-1481
me again	-1146
me ajuda	-1522
me back	1590
me but	995
me dan	1932
me escreveu	-1395
me from	4613
me ha	1230
me mando	-1902
me muero	5335
me not	5842
me out	2497
me quiero	-1082
me respondeu	2237
me to	-2837
me wants	3001
meet	-2542
meet _ $	-1889
meet _ people	-1159
meet new	-1159
meet*	-1357
meeting	-1357
mehr	-6220
mehr $	-3372
mehr _ $	-1629
mein	1626
mein _ ist	3294
meine	-4490
meine _ $	-1159
meine _ will	-1802
meine freundin	-1840
meine mutter	-1021
meld*	2147
melden	3731
melden $	3731
meldet	-1584
meldet _ $	-1277
meldet sich	-1277
meme	1983
meme $	2296
mens*	5426
mensagem	3691
mensagem $	3804
mensagem _ ela	-2327
mensaje	2232
ment*	-1019
merry christmas	1040
mes $	1496
mes _ $	-1313
mess*	5950
message	10101
message _ ex	1633
message _ my	2561
message and	3058
message my	1758
message to	1582
messaged	-3267
messaged _ yesterday	-1513
messaged my	-1125
messages	-1890
messages _ $	-1376
messaging	1005
messaging her	1510
met	-2901
met _ $	-2600
met him	-1285
meu	-3780
meu _ $	-3166
mi	-7752
mi _ me	-2340
mi _ quiere	-3705
mi amiga	-3516
mich	-1944
mich _ $	-1106
mich _ ihm	3135
mich um	-1372
midn*	2098
midnight	2098
might	7383
might _ $	3211
might _ her	2359
might _ up	1560
mim	-1626
mim $	-1432
mine	1409
minha	-3047
minha _ $	-1863
minu*	2268
minutes	1787
minutes $	2330
mir	-4841
mir _ $	-2286
mir _ ich	-1062
mir _ zu	-1117
mira*	-1182
mirando	-1182
mirando _ $	-1182
mirar	6791
mis	-2888
mis _ $	-2793
mis datos	-2401
miss	-4378
miss _ $	-2726
miss _ him	-1055
miss me	-1534
misses	1407
misses _ $	1483
misses me	1505
mist*	1419
mistake	1459
mistake $	1476
mit	-1738
mit _ schluss	-1969
mit ihm	-1050
moch*	3254
mochte	3254
mochte meine	1599
moi	1608
moi a	1928
mom	-2455
mom _ ask	-1413
mom called	-1364
mom is	-1528
mom s	1433
mome*	2297
mon _ $	2541
mon _ a	-1820
mon _ m	-1800
mon ex	1193
mond*	-1677
monday	-1662
monday $	-1484
month	-1817
month $	-1140
mood	-1241
more	-2841
more _ $	-2635
more _ and	1381
more _ then	2330
more time	1087
morg*	-997
morgen	-997
morir	-1169
morn*	-2258
morning	-2209
morning $	-1324
morr*	-2743
morrer	-2124
mort	-1083
most	-1201
moth*	-1991
mother	-1825
mour*	-1163
mourir	-1163
move	-1517
move _ $	-1264
move on	-1083
moved	-1648
movie	-1396
movil	1723
much $	-1854
much _ $	-1553
much _ am	2000
much _ hurt	1093
much _ i	1882
much _ me	1093
much longer	1563
much*	1469
muchas	1469
muchas _ de	1469
muchas ganas	1469
mucho	1820
muero	5049
muero _ $	4201
muero _ de	2862
muero _ ganas	2862
muero _ risa	-1234
muero por	4483
murd*	-1500
murder	-1023
muss	6246
muss _ $	2181
muss _ sehen	2897
must	4169
mutt*	-1180
mutter	-1180
mutu*	1719
mutual	1719
my	-8190
my _ $	-2614
my _ a	-2478
my _ about	-1339
my _ after	1811
my _ am	-1035
my _ and	-3844
my _ dinner	-1098
my _ everything	-1294
my _ friend	-2047
my _ go	-1870
my _ his	-1206
my _ hovering	2463
my _ i	-2621
my _ is	2235
my _ keep	-1095
my _ keeps	-1077
my _ me	-1391
my _ mom	3518
my _ my	-1708
my _ no	1137
my _ not	3347
my _ out	2752
my _ over	1611
my _ phone	1331
my _ s	4338
my _ so	-1509
my _ texts	-1149
my _ that	1121
my _ to	1105
my _ what	1376
my _ would	-1100
my _ yesterday	-1488
my _ •	7763
my back	-1150
my best	-2060
my boss	-2224
my boyfriend	-3482
my chest	2152
my cousin	1399
my dad	-1204
my daughter	-1144
my ex	18412
my first	1297
my friend	-1669
my friends	-1098
my heart	1261
my husband	-3558
my kids	-1501
my landlord	-1379
my life	-2036
my mom	-2733
my profile	-1830
my promotion	1245
my screen	2809
my son	-2284
my stories	-1586
my thumb	4022
my urge	1905
my wife	-1516
my •	8385
myse*	-1375
myself	-1375
myself $	-2937
myself _ $	-1369
myself _ again	1113
myself _ to	4115
myself not	3790
myself so	1272
na	4257
na _ $	3573
na _ dela	3389
na casa	5169
nach*	3318
nachricht	3864
nachricht _ $	3864
name	-1149
nao	-2703
nao $	3399
nao _ mais	-2137
nao _ que	-1110
nao aguento	1624
nao quero	-1492
nao respondi	-1137
ne	-2699
ne _ ecrirai	-2296
ne _ pas	-2879
ne _ plus	-1787
ne lui	-2582
near*	1363
nearly	1602
nece*	7501
necesito	8040
necesito _ $	4653
necesito _ su	3387
necesito _ voz	3387
need	1588
need _ hear	1329
need _ her	4543
need _ how	1373
need _ know	1164
need _ myself	1055
need _ see	1518
need _ to	-1178
need to	1990
needs	-1212
never	-5774
never _ $	-2005
never _ him	-2550
never _ to	-1987
never met	-1306
new _ to	1202
new girl	-1039
new girlfriend	1454
new job	2070
new number	1010
new people	-1159
next	-1606
nice	-2278
nice _ $	-1614
nicht	-5152
nicht $	3089
nicht _ $	-6688
nicht _ ich	-1229
nicht _ sein	-1137
nicht aufhoren	3457
nicht mehr	-4710
nie	-2885
nie _ $	-2781
nie wieder	-2577
night	-1678
night $	-2144
night _ $	2542
night before	2081
no	1359
no _ $	1449
no _ am	-1998
no _ contestarle	4393
no _ de	7399
no _ dejar	1043
no _ escribi	-1814
no _ escrito	-1193
no _ he	-1437
no _ i	1270
no _ is	-1118
no _ mas	2811
no _ me	-1295
no _ not	-1998
no _ si	2970
no _ vivir	-1580
no aguanto	3971
no contact	-1871
no i	-1998
no le	-2531
no more	-2817
no one	-1996
no paro	2981
no quiero	-2423
no se	3533
nobo*	-1999
nobody	-1999
noche	1092
noche $	1092
norm*	-1023
normal	-997
normal to	-1234
not	-1121
not $	4434
not _ $	4228
not _ but	1888
not _ call	4424
not _ can	2163
not _ check	-1500
not _ for	-1689
not _ he	-1562
not _ him	-6740
not _ it	-1373
not _ looking	1816
not _ me	-3004
not _ my	-2001
not _ right	2338
not _ see	-1285
not _ she	-1194
not _ text	3564
not _ this	3692
not _ to	-6076
not _ up	-1253
not _ what	3461
not _ write	1363
not _ •	1168
not be	-3342
not believe	-1339
not fight	1220
not going	-3263
not hurt	2645
not kill	1085
not know	1502
not knowing	2105
not reach	1141
not resist	2994
not stop	4663
not text	2527
not texting	-3715
not think	1910
not to	11758
not want	-2114
note	2983
note $	1540
note on	1508
noth*	-1977
nothing	-1977
noti*	1104
notifications	-1433
nouv*	3275
nouvelles	3275
novio	-2873
novio $	-1349
novo	1374
novo $	1486
now	5865
now $	2523
now _ i	2051
now _ to	1438
now _ want	3581
now _ will	1062
now he	1283
now i	2288
nuevo	-2765
nuevo novio	-2699
number $	-1877
number _ i	-2090
number _ know	1119
number _ my	2809
number _ on	2809
number but	1119
number is	3217
nume*	-2313
numero	-2313
numero _ $	-1988
nunca	-1165
nur	6456
nur kurz	1595
o	4231
o _ $	-1027
o _ dele	-1196
o instagram	1260
o meu	-2445
o no	3204
o numero	-1988
ob	1189
ob _ ist	1189
ob _ online	1189
oder	3931
oder _ $	3931
oder nicht	3931
of	-4239
of $	-1069
of _ $	-1697
of _ and	-2212
of _ being	-1465
of _ building	1187
of _ by	-1001
of _ her	2934
of _ him	2250
of _ his	3499
of _ over	1252
of _ to	996
of _ wants	2992
of breaking	2247
of calling	2856
of course	3924
of going	1812
of him	-2189
of his	-1364
of me	2936
of my	-1067
of showing	1106
of the	-1903
off _ $	-1193
off _ and	2176
off my	2206
offi*	1252
office	1252
office $	1399
oh	-1098
ohne	-1648
ohne _ $	-1479
ohne sie	-1347
oi	4099
oi $	1308
oi _ $	2806
ok	5787
ok $	3966
ok _ i	1114
ok _ it	1734
ok if	1156
old	-1474
olhar	2097
olhar _ dela	2097
olhar _ instagram	1260
olhar o	2097
olhei	-1678
olvi*	-1214
on	1933
on $	3613
on _ $	-3738
on _ a	1366
on _ all	-1478
on _ and	-1384
on _ at	2070
on _ for	1401
on _ instagram	-1037
on _ job	1607
on _ new	1548
on _ page	2638
on _ screen	2809
on _ so	1423
on _ the	1797
on _ to	1402
on her	1558
on his	1943
on monday	-1139
on my	2049
on read	1432
on sunday	-3012
on the	1046
once	1930
once $	2775
one	12501
one _ $	1251
one _ and	1376
one _ away	4117
one _ from	3889
one _ letter	1252
one _ message	1752
one _ not	3163
one _ then	1113
one _ time	2293
one _ would	1202
one call	2059
one last	3342
one little	4064
one more	2301
one of	-1843
onli*	4641
online	4641
online $	1773
online _ $	2831
online ist	1189
only	-2652
only _ would	-1046
ontem	-3579
ontem $	-2791
open	4140
open $	1436
open _ $	2255
open his	3176
open*	1888
opened	2092
or	1240
or _ $	-1429
or _ it	1898
or just	1416
other	-2067
otra _ $	-1565
otra vez	-1094
ou	10324
ou _ $	7946
ou nao	3399
ou pas	4547
our	1308
our _ $	-1084
our chat	2435
our friends	1378
out	2583
out _ $	-3994
out _ calling	2856
out _ her	2177
out _ him	3359
out _ i	2164
out _ the	-1944
out _ this	1247
out _ today	1455
out _ will	1229
out and	2626
outs*	3059
outside	3059
outside _ $	2545
outside her	1894
outside the	1389
ouvir	3539
ouvir _ voz	3539
ouvir a	3539
over	8173
over $	-2047
over _ $	7638
over _ and	1157
over _ knock	1234
over send	2580
over the	1238
over there	5949
over to	2455
overwhelming	1445
page	4665
page _ night	3193
pain	-1328
para	5905
para _ $	4440
para _ agora	3909
para _ meu	-2445
para _ ontem	-1972
para _ •	-5156
para ela	2763
para ele	4701
para mim	-1106
para o	-2445
para ver	3730
para •	-5156
para*	4232
parabens	2660
pare*	-1588
parents	-1330
parl*	2517
parle	-2455
parle _ $	-2126
parler	2948
parler $	2948
paro	2740
paro de	2740
part	2742
part _ me	2836
part _ wants	3001
part of	2742
part*	-1877
party	1483
pas	2273
pas $	2767
pas _ $	2319
pas _ de	-3899
pas de	1775
pas envie	-3109
passer	2318
passer _ elle	2318
passer chez	2318
past	-4334
past the	-3554
pausa	-1249
pause	-1803
pedir	3153
pedir _ amiga	3153
pens*	-2475
peop*	-3913
people	-3913
people $	-1652
perf*	2835
perfil	2334
perfil $	2285
person $	1365
peur	-1707
peur de	-1707
phone	1353
phone _ call	1012
phone _ i	1304
phone to	1566
photo	2585
photos _ $	-2039
pick _ $	1560
place	1998
place _ $	2900
place now	2105
plan*	2386
planning	2861
planning _ for	1412
planning _ to	1875
planning to	1317
plea*	-2046
please	-1947
please _ $	-2282
please _ me	5321
please keep	1209
pleu*	-1405
plus	-2882
plus $	-1254
point	-2691
point of	-3311
por	1442
por _ $	-1256
por ella	-1529
por favor	-1295
por que	-1617
posso	4882
post	2019
post _ i	1019
post*	2684
posted	2869
pour	1285
prec*	1334
preciso	1808
preg*	1858
pres*	1608
priv*	1045
private	1045
probably	-1520
proc*	-1259
prof*	5940
profile	6285
profile _ $	3090
profile angeschaut	-1552
prom*	2397
promised	1819
promotion	1245
promotion $	1245
puedo _ de	1043
puedo dejar	1043
punto	1815
punto de	1815
putt*	2354
putting	2354
qu _ m	-1251
qu elle	-1611
quase	1679
quase _ $	1820
quase _ mensagem	2125
quase mandando	2375
que	3604
que _ $	7433
que _ amo	3685
que _ el	-1460
que _ embora	-1064
que _ foi	-1064
que _ l	1688
que _ la	1924
que _ reponds	1660
que _ respondo	2331
que _ um	1621
que ele	-2273
que eu	5958
que je	5606
que la	3565
que le	4134
que llamar	-2262
que me	-1066
que se	-1431
queb*	-1217
quel*	-1641
quelle	-1298
quer	-1030
quer*	1572
queria	1572
queria _ com	1928
queria que	-1636
quero	7172
quero _ $	1615
quero _ ele	1659
quero _ para	3678
quero ligar	2629
quero morrer	-1021
ques*	-1324
quick	2791
quie*	4369
quiere	-3741
quiero	8118
quiero _ $	6165
quiero _ a	-1905
quiero _ audio	1792
quiero _ con	1013
quiero _ ella	1262
quiero _ la	2099
quiero _ mas	-1003
quiero _ mensaje	2463
quiero _ mi	-1261
quiero _ que	4688
quiero _ un	4255
quiero _ you	2999
quiero decirle	2127
quiero llamar	-1179
quiero mandarle	3649
quiero que	-2906
quiet	-2118
quiet $	-1162
quis*	1598
quisiera	1598
quit	-1117
quit*	-2145
quoi $	2156
rain	-1110
rain $	-1106
rapp*	5564
reach	7059
reach _ $	2398
reach _ and	2239
reach out	6085
reached _ i	1060
reached _ to	-1181
ready	1099
ready to	2009
real	-1293
real*	2930
really	3127
really _ $	3961
really _ to	1836
really want	2187
refu*	-1850
refuses	-1600
refuses to	-1600
rega*	4227
regarde _ profile	-1792
regarder	4094
regarder _ $	4094
regr*	-1951
regret	-1713
regret _ $	-1570
regret it	-1514
relationship	-1543
remi*	-1293
remo*	-2121
removed	-1346
repl*	-1825
replied	-1736
replied to	-1116
reply	3502
reply $	1061
reply _ his	1062
reply _ story	1131
reply to	1920
repo*	7816
repondre	2234
reponds	4566
reponds $	1660
reponds _ $	2906
repondu	1426
resi*	2523
resist	2994
resp*	10506
respond	3754
respond $	3215
responder	4756
respondeu $	-1019
respondi	-4223
respondi $	-3543
respondo	6839
respondo _ $	2628
revoir $	-3219
right	5137
right $	1400
right _ $	2189
right _ i	2299
right now	5598
right to	-1215
ring $	-1113
risa	-2296
risa $	-2296
romper	1859
room	-1074
room*	1350
roommate	1362
rufe	1517
rufe _ an	1717
s	1037
s _ $	-3135
s _ is	2670
s _ on	3518
s _ to	1298
s phone	1331
sa	5015
saber	1446
sad	-1142
sagen	1098
sagen dass	1823
said _ $	2863
said _ birthday	2437
said _ me	2440
said _ misses	2409
said _ to	-1627
said goodbye	-1572
said happy	2437
said he	1887
said hi	2435
said i	-1739
same	1131
sang*	-1462
saud*	-2552
saudade	-2552
saudade _ $	-2197
saudade dele	-1789
saved	1520
saved me	1663
saw	-2079
say	7320
say $	1973
say _ $	3132
say _ and	1050
say _ her	1410
say _ i	1060
say hi	-1136
say to	1909
sayi*	3933
saying	3933
saying _ $	5178
says	-3622
says he	-1368
scar*	-1817
scared	-1558
scha*	4218
schauen	2576
schauen $	2022
schl*	-4429
schluss	-2186
schluss _ $	-2045
schon	11902
schon _ $	11279
schon wieder	4288
schr*	6726
schreib	2924
schreib _ $	2637
schreib ihm	2201
schreiben	5928
schreiben $	5638
schw*	1798
schwester	1882
scream	-1316
scream $	-1208
screen	2795
screw	1074
screw it	1086
se _ $	1185
se _ contestarle	4393
se si	2970
sec	1927
sec $	1927
seco*	2934
second	3000
see	-1955
see $	-2110
see _ at	-2981
see _ girlfriend	2466
see _ he	2392
see _ i	-1057
see _ is	3696
see _ new	2425
see _ she	4184
see a	-2180
see her	3782
see if	1083
see me	-1281
see my	-1498
see what	2274
seem*	1309
seeming	1312
seeming _ $	1312
seeming desperate	1312
seen	2632
seen _ minutes	2868
seen _ ten	2868
seen every	2868
sees	1121
sees _ $	1194
sees me	1474
sehen	5345
sehen $	4710
sehr	-2268
sehr $	-2216
sei	-1136
sein	5505
sein $	-1063
sein _ $	3089
sein profile	5264
seine	5012
seine _ $	2977
seine _ horen	3357
seine stimme	3357
self	-1898
self harm	-1151
sem	-1199
sem _ $	-1013
sema*	-2147
semana	-1669
semana $	-1499
send	16478
send $	2580
send _ $	5153
send _ message	-1541
send _ to	2242
send a	3940
send it	1441
send me	-1858
send one	1308
send*	12481
sending	12481
sending _ $	12564
sending him	1113
sending it	5814
sent _ a	1624
sent me	1298
sent*	-1002
sera	4387
sera _ eu	2765
sera _ mando	2712
sera que	4387
seri*	-1391
ses	6753
ses _ $	6777
shak*	1516
shaking	1516
she	-5807
she _ $	3071
she _ a	-1019
she _ at	-1049
she _ be	-1922
she _ birthday	2563
she _ by	1379
she _ calling	1462
she _ for	1810
she _ hey	2353
she _ my	-1182
she _ not	-1418
she _ on	-1087
she _ should	1303
she _ the	-2888
she _ to	-4545
she _ tonight	2311
she _ waiting	2077
she always	1832
she called	1307
she does	-1124
she is	2722
she sent	1444
she should	-4670
she unblocked	2676
she wants	-4491
she would	1119
she wrote	1203
shit	-1631
shoot	-1974
short	1267
shou*	4290
should	4348
should _ $	2036
should _ and	-2347
should _ break	-3797
should _ call	2934
should _ do	-1879
should _ end	-1150
should _ first	-1666
should _ him	2835
should _ it	1161
should _ out	1263
should _ pick	1722
should _ reply	1342
should _ send	3726
should _ tell	1187
should _ the	-1592
should _ this	-1400
should _ to	1412
should _ wish	1077
should call	-1718
should i	8461
showing	1081
showing _ at	1081
showing _ her	1106
showing up	1081
si	7858
si _ $	3819
si le	3667
sich	-3784
sie	2684
sie $	-1689
sie _ $	1648
sie _ an	1605
sie _ geschrieben	2313
sie _ sich	-1614
sie hat	1250
sie nicht	-1388
silence	1454
silence $	2171
simp*	2610
simple	2796
sin	-1443
sin _ $	-1399
since	-1143
since $	1534
since _ $	-1474
sinto	-2893
sinto _ $	-1114
sinto _ dela	-1080
sinto _ dele	-1021
sinto falta	-1141
sister _ $	-1198
sister _ he	1359
sister about	-1160
sit in	1232
situ*	1594
situation	1594
six	2089
sleep	-4778
sleep $	-1300
sleep _ $	-1191
sleep and	-1258
slide	1348
snap*	2850
snapchat	2850
snow	-1032
so	3081
so _ can	-2154
so _ compared	-1471
so _ do	1313
so _ his	1236
so _ i	2550
so _ if	1535
so _ last	1263
so _ me	1474
so _ reach	1479
so _ schreiben	1718
so _ to	1928
so _ tonight	-1095
so _ uma	1247
so _ vez	2079
so badly	1399
so gern	1131
so he	4247
so i	-1014
so mais	1247
so sehr	-2268
so tempted	4903
so worthless	-1020
soll	5599
soll _ antworten	2637
soll _ ihm	1063
soll _ ihr	1709
soll ich	8177
solo	-1374
some	-2298
some*	-1777
somebody	2135
someone	-4465
someone _ $	-1384
someone else	-1056
someone new	-1111
someone to	-1411
something	1932
something $	2612
something _ and	1345
something i	-1105
sometimes	-1326
sometimes i	-1216
son	7347
son _ $	2274
son anniversaire	1635
son instagram	2983
son profile	5848
song	-1180
soon $	-2029
sorry $	3148
sorry i	-1067
soun*	-2221
sounds	-1314
sounds like	-1017
stal*	2878
stalk	1166
stalk _ girlfriend	1166
stalk _ new	1166
stalk his	1166
stamp	5254
stamp _ $	5254
stan*	1843
standig	1933
standig _ er	2195
star*	-1081
start	1624
start a	2940
stay	-1826
stay*	-2598
stayed	-2572
stayed _ $	-2561
stayed strong	-2447
ster*	-1489
sterben	-1351
still	-1359
still _ $	2386
still _ for	-1471
still _ to	1933
still care	1671
still want	1851
stim*	2834
stimme	3262
stimme _ $	3357
stimme horen	3357
stop _ $	-2279
stop _ from	3786
stop _ her	1707
stop _ swear	1601
stop _ texting	3462
stop i	1315
stop me	3603
stop wanting	1342
stories $	2374
story _ i	1124
stro*	5148
strong	5236
su	11712
su _ $	8345
su _ le	3902
su _ novio	-2699
su casa	3043
su nuevo	-2699
su perfil	2285
su voz	2400
suic*	-7576
suicidal	-1868
suicide	-3259
suis allee	-1172
sund*	-3884
sunday	-3809
sunday $	-3034
supp*	-1266
sure	-3178
surp*	1974
surprise	2027
surprise him	2122
surv*	-1937
survived	-1323
sus	5024
sus _ $	3305
sus historias	4750
swear	1444
swear $	1576
ta	-1124
tag	-1067
take	-2386
talk	2956
talk $	1261
talk _ about	-1163
talk _ again	1074
talk _ her	2432
talk _ him	2309
talk _ me	-1954
talk _ of	2856
talk _ out	3408
talk me	2856
talk*	-4503
talked	-2744
talked to	-2480
talking	-1759
talking _ $	1296
talking _ her	2196
talking _ him	-1377
talks	-1060
tanto	2159
tanto _ com	2657
tanto falar	2657
te	-3406
te _ $	-1441
tell	7750
tell _ $	3826
tell _ about	1892
tell _ ex	3265
tell _ i	-1185
tell _ my	1756
tell _ that	1910
tell _ to	2275
tell her	1578
tell him	4760
tell me	1985
tellement	2178
tellement _ $	2287
tellement _ parler	2287
tellement lui	2287
telling	-1638
temp*	5246
tempted	6001
tempted to	2378
ten	1857
ten _ $	2618
ten minutes	2868
tengo	4922
tengo _ ganas	1469
tengo _ llamar	-2262
tengo muchas	1469
tenho	-1876
tenho _ $	-1070
term*	-3885
terminar	-2169
text	15793
text $	11144
text _ $	1470
text _ after	2387
text _ and	-1036
text _ back	-2233
text _ but	-1018
text _ ex	-1139
text _ from	-1199
text _ guy	-2697
text _ not	2087
text _ tonight	1520
text her	-3767
text him	3223
texted $	1170
texted _ i	2055
texted back	1622
texted her	-1225
texted him	-1216
texting	-1094
texting _ $	1687
texting her	3295
texts	-1949
than	-1374
thank	1529
thank _ $	1570
thank you	1212
thanks $	1560
thanks i	-1411
that	-11659
that $	-1808
that _ $	-3433
that _ am	1128
that _ his	1025
that _ i	1074
that _ is	-1957
that _ love	1387
that _ still	1356
that _ to	-1300
that girl	1085
that he	-1094
that if	1240
that is	-2526
that she	-1145
the	-8536
the _ $	-4019
the _ always	1794
the _ at	-1311
the _ back	-1281
the _ because	1639
the _ button	1877
the _ call	-1753
the _ from	-1522
the _ he	2832
the _ i	-1023
the _ in	8477
the _ is	4813
the _ job	1359
the _ killing	1546
the _ of	-4527
the _ she	1964
the _ the	-3303
the _ thing	-1012
the _ this	-1363
the _ to	3356
the _ where	3585
the _ with	-1567
the _ your	1541
the airport	1195
the apartment	-2335
the bar	3121
the breakup	-1008
the cafe	2474
the girl	-1155
the guy	-1109
the gym	-1250
the letter	5713
the office	1376
the point	-3414
the same	1364
the silence	1739
the urge	6268
the wife	-1300
their	1294
them	-1546
then _ am	1012
then _ i	1591
then i	2877
ther*	-3657
therapy	-2657
therapy $	-1833
there	5540
there $	7562
there _ knock	1234
there and	1409
there is	-2194
these	-1600
these _ $	-1252
they	-4331
they _ to	-1575
thin*	4005
thing	-1099
things	-2961
things $	-1776
think _ go	3274
think _ her	-1323
think _ will	1217
think about	-1862
think i	3919
think it	1061
think my	-1471
thinking	7310
thinking _ again	-2530
thinking _ asking	1771
thinking _ going	1812
thinking _ her	4459
thinking _ my	1271
thinking _ showing	1106
thinking _ up	1106
thinking about	-2739
thinking of	10113
this	-1179
this _ $	-3068
this _ and	-2135
this _ is	1133
this _ my	2548
this _ to	4695
this close	2833
this guy	-1222
this morning	-1435
this situation	1594
thou*	-2552
thoughts	-1854
thre*	-1539
three	-1359
thro*	-2959
through	-2192
thumb	4007
thumb _ over	4022
thumb is	4022
tien*	2195
tikt*	2892
tiktok	2892
time	-2460
time $	1583
time i	-1010
time to	-1494
times	1593
times _ i	2132
times and	2150
tind*	-1221
tinder	-1221
tinder $	-1157
to	10988
to $	2825
to _ $	-3154
to _ about	-3213
to _ again	1668
to _ alone	-1989
to _ and	5602
to _ badly	2235
to _ best	-1228
to _ boss	-1359
to _ by	1392
to _ contact	2071
to _ counselor	-1053
to _ de	-1555
to _ every	-1023
to _ ex	4058
to _ face	-1709
to _ father	-1598
to _ first	2266
to _ for	5426
to _ friend	-2104
to _ front	1203
to _ gig	1673
to _ girl	-1322
to _ go	-2270
to _ guy	-1661
to _ he	2904
to _ heart	1582
to _ her	9986
to _ him	11797
to _ his	1011
to _ house	1359
to _ in	3670
to _ into	2732
to _ is	2689
to _ it	-3426
to _ kids	-1308
to _ landlord	-1460
to _ last	-1792
to _ left	-1893
to _ live	-1303
to _ lol	-1018
to _ mandando	2375
to _ me	-3294
to _ mensagem	2125
to _ message	1233
to _ mom	-1830
to _ my	2188
to _ myself	-1225
to _ no	1540
to _ note	1539
to _ now	3405
to _ o	4090
to _ of	-3307
to _ off	2089
to _ one	1313
to _ our	1415
to _ out	4495
to _ page	-1173
to _ party	1721
to _ people	-1444
to _ place	3150
to _ she	4775
to _ situation	1594
to _ so	2504
to _ someone	-1939
to _ sunday	-2040
to _ text	2912
to _ that	-1689
to _ the	-1728
to _ there	1169
to _ this	4340
to _ up	-2271
to _ viver	-1057
to _ vontade	1025
to _ what	2637
to _ who	1618
to _ why	1266
to _ wife	-1507
to _ with	-4326
to _ without	-1190
to _ write	1647
to _ •	5232
to a	-1735
to answer	3992
to ask	5696
to be	-5979
to break	6543
to call	3448
to check	-1146
to com	3234
to come	-2092
to contact	2863
to cut	-2380
to die	-4991
to do	-4283
to drive	1828
to drop	1094
to end	-2353
to explain	2328
to feel	-1544
to find	-1342
to forget	-4808
to her	9768
to him	3269
to his	2738
to hit	2458
to hurt	-1551
to just	-1284
to kill	-3491
to learn	-1619
to live	-2630
to look	3714
to make	-1695
to me	-5800
to meet	-1494
to message	2870
to my	-2799
to quase	2375
to reach	5766
to reply	3041
to respond	2060
to ring	1753
to say	3554
to send	4938
to sit	1064
to sleep	-2672
to stalk	1166
to stop	-3422
to surprise	2122
to text	1179
to therapy	-2155
to use	6844
to wait	2187
to want	-1288
to write	6120
to you	-2176
to •	-3048
today	-2556
today and	1227
today i	-2536
todo	-5620
todo $	-1430
todo _ que	-1564
todo lo	-1564
toi	-1329
toi $	-1256
told	-3859
told _ i	-1010
told her	-1361
tomorrow $	2658
tomorrow _ $	-2205
tomorrow at	-2032
toni*	1795
tonight	1795
tonight $	-2090
tonight _ do	1061
tonight _ i	1947
tonight _ to	1594
tonight _ want	2167
tonight and	1472
too _ to	3209
took	-1005
tot	-1896
tot $	-1168
touch	3543
touch _ $	1050
touch with	3563
tout	-2196
tout*	1651
toutes	1651
toutes _ $	1651
trau*	-1174
traurig	-1168
trav*	1555
tres	1159
tried	-1349
tris*	-2427
triste	-2148
tryi*	4714
trying	4714
trying _ not	4552
tu	-2275
tudo	-1297
tuer	-1981
turn _ $	-1007
two	-1867
two _ $	-1544
two _ ago	-1182
two weeks	-1197
type	-1099
typed	2586
typed _ and	1169
typed out	2170
typi*	7198
typing	7235
typing $	5048
uber	3087
uber _ $	3211
uber*	1591
uberlege	1939
ugh	3294
ugh $	1825
ugh _ to	1543
ugh _ want	1543
ugh i	1611
ulti*	3206
ultima	3206
ultima _ $	3206
um	4086
um $	-1471
um _ para	2775
um _ zu	1075
um oi	4409
uma	4318
uma _ $	3589
uma _ para	-1426
uma mensagem	-1426
uma vez	2079
un	2998
un _ $	1737
un _ mi	1433
un audio	1614
un mes	1496
una _ $	1106
unbe*	2462
unbl*	8344
unblock	1043
unblocked	3263
unblocked _ $	3469
unblocked me	3263
unblocking	4037
unblocking _ $	4037
und	-2558
und _ geantwortet	-1140
und _ habe	-1116
und ich	-1705
une	2238
une _ $	2520
until	-1675
up	-2788
up _ $	-4562
up _ her	1465
up _ him	-3946
up _ his	2407
up _ night	2068
up at	2128
up his	-2678
up on	1536
up with	-4138
urge	11923
urge $	2929
urge _ $	2472
urge _ 10	2813
urge is	7711
urge to	1849
us	-2675
use	6541
use _ $	1342
use _ s	1331
use it	1567
use my	6260
used	-1302
used to	-1065
va	-1689
vai	-1125
vais	3724
vais _ appeler	2132
vais _ chez	2318
vais _ ecrire	1828
vais _ elle	2318
vais _ la	-1040
vais _ son	2764
vais _ voir	3572
vais _ •	-1177
vais aller	3572
vais l	2132
vais passer	2318
ver	10289
ver _ $	8378
ver _ dele	1910
ver _ historias	3031
ver _ perfil	3117
ver su	2638
ver sus	3541
verg*	-1532
verl*	-1195
verla	4734
verm*	-4250
vermisse	-4180
vermisse _ $	-1503
vermisse _ sehr	-2216
vermisse _ so	-2216
vermisse ihn	-1360
vermisse sie	-2482
veut	-1631
veux	5358
veux le	1911
vez	2191
vez $	2306
vida	-2330
vida $	-1269
vie	-1114
viewed	1147
viewed _ story	1147
viewed my	1147
viver	-1338
vivir	-1884
voce	-1981
voce _ $	-1002
voice	1051
voir _ $	1009
vont*	1010
vontade	1010
vontade de	1010
vor	-1742
vou	7662
vou _ $	-1159
vou _ a	-1193
vou _ casa	3389
vou _ de	2183
vou _ ele	4292
vou _ mensagem	2109
vou _ o	-2082
vou _ para	-2507
vou _ um	1309
vou _ •	-3597
vou ligar	-2837
vou mandar	2339
vou matar	-1822
voy	5320
voy _ $	4495
voy _ a	1832
voy _ escribir	2914
voy _ llamar	1281
voy _ sus	2888
voy a	5320
voz	5939
voz $	3387
voz _ $	3539
wait	4207
wait $	2006
wait _ her	1775
wait _ him	1147
wait for	2170
waiting _ his	-1787
waiting _ message	-1787
wake	-2265
wake _ $	-1046
wake up	-1946
wann	1227
want	4840
want _ a	-1165
want _ and	1603
want _ answer	4273
want _ at	1923
want _ back	-1703
want _ be	-3244
want _ by	1882
want _ call	3007
want _ cut	-2153
want _ die	-2379
want _ do	-1491
want _ drive	1882
want _ forget	-4799
want _ him	3524
want _ how	-1181
want _ into	2313
want _ it	2376
want _ kill	-1009
want _ know	2114
want _ meet	-1184
want _ my	-1109
want _ new	-1159
want _ reply	4801
want _ say	2368
want _ see	2852
want _ stop	-1622
want _ the	-1406
want _ to	1193
want _ use	2385
want _ want	-1078
want _ who	1876
want _ write	1438
want _ •	-1584
want him	-2117
want to	10709
want*	-5043
wanted	-2971
wanted _ say	-1416
wanted to	-2798
wanting	-2072
wanting to	-2072
wants	-3139
wants _ me	-1129
wants _ see	-1560
wants _ text	2245
wants _ to	-3626
wants me	-3426
wants to	1226
warum	-1674
was	-4454
was _ $	-4714
was a	-1083
was about	1653
watc*	-3427
watching	-3150
watching _ stories	-2979
way _ my	1039
way to	1304
we	-5487
we _ $	-1051
we _ talk	1283
we are	-1179
weak	1459
week	-4472
week $	-4017
week and	1256
weeks _ $	-1051
weeks _ it	2243
weeks and	2243
weht*	-2478
wehtun	-2478
weird	3421
weird _ message	3518
weird _ my	3518
weird to	3518
well	-1645
wenn	-2758
wenn ich	-998
wenn sie	-1352
went	-3903
went _ his	-2327
went to	-3123
werde	-1543
were	-1838
were _ $	-1332
were you	-2083
what _ are	-1004
what _ do	-4825
what _ i	2852
what _ is	-1260
what _ just	2730
what _ said	-1314
what _ say	7205
what _ the	3389
what a	-1152
what can	-1377
what do	2654
what he	-2201
what i	-1108
what if	1922
what is	1588
what she	2570
what to	2946
what you	-1245
what*	1469
whatsapp	1772
whatsapp a	1175
whatsapp the	1159
when	-6437
when _ am	-1321
when _ is	-1202
when i	-3452
where	1605
where _ $	-1404
where _ tonight	2311
where he	1648
where she	1893
whether _ is	-1117
while	-1188
who _ girl	1085
who _ in	1048
who _ with	1733
who he	1043
who that	1085
whole	-1273
whole _ $	-2484
why	-5201
why _ i	-2061
why _ left	1226
why _ my	-1072
why _ she	-1341
why _ still	-1801
why do	-2310
why does	-1441
why would	-1035
wie es	1920
wied*	3502
wieder	3502
wieder _ profile	3078
wieder _ sein	3078
wieder auf	3078
wife	-3666
will _ and	1160
will _ anrufen	2215
will _ at	3444
will _ be	-2798
will _ ex	-2467
will _ forever	1169
will _ him	2001
will _ his	1276
will _ if	1608
will _ kurz	1595
will _ mehr	-1186
will _ my	1452
will _ nicht	-1032
will _ nur	2838
will _ out	-1013
will _ sister	2084
will _ the	3476
will _ there	1478
will _ to	-2788
will _ wehtun	-2478
will be	4361
will ihm	1292
will just	2077
will lose	1142
will nicht	-1175
will not	-3297
will sie	1995
wish _ a	1181
wish _ could	2080
wish _ never	-1376
wish _ tell	2245
wish _ would	-1411
wish her	1402
with	-5187
with _ $	-1288
with _ and	-3133
with _ ex	1401
with _ he	1841
with _ note	1760
with a	1615
with him	-1117
with his	-1254
with my	2396
with no	-1169
with this	-1547
without _ $	-1056
without _ desperate	1312
without _ her	3324
without _ to	2506
without seeming	1312
work	-3190
work $	-1241
work at	2933
worr*	-1422
worried	-1233
wort*	-1182
worth	-1461
worthless	-1182
would	5699
would _ $	-1452
would _ anyone	1112
would _ back	-2838
would _ be	4708
would _ how	6064
would _ kill	1179
would _ mad	2461
would _ see	1004
would _ so	1242
would _ to	4475
would be	-2174
would it	2324
would like	2038
would love	1571
would not	1233
would •	1708
writ*	4714
write	9555
write $	3896
write _ $	4304
write _ him	-3002
write a	-1173
write back	2201
write her	1279
write him	1489
write to	-4268
writing	2883
writing _ him	1311
writing _ to	1417
writing her	1209
written	2267
wrong _ i	1944
wrote _ a	-1698
wrote _ letter	-1251
wrote back	-1156
wrote hey	2353
wrote him	-1251
wurde _ so	1024
wurde ihm	1024
x	-1023
x $	-1023
xx	-1296
xx $	-1296
y _ $	-1977
y _ contesto	-1136
y _ que	1151
y le	-1412
y no	-1146
year	-1326
years	-2523
yest*	-4693
yesterday	-4693
yesterday $	-1046
yesterday _ $	-1191
you	-8765
you $	4763
you _ $	-3239
you _ a	2302
you _ is	1066
you are	-2301
you be	2660
you hurt	3170
you think	1510
your	-7056
your _ $	-4722
your _ just	1675
your post	1686
your*	-1144
yourself	-1141
zu	3640
zu _ $	3902
zu schreiben	2748
zuru*	-1184
•	-6470
• $	4394
• _ $	-1015
• _ a	-2010
• _ am	4340
• _ an	2141
• _ and	4466
• _ back	1332
• _ but	1116
• _ call	-2928
• _ ce	-2769
• _ de	1300
• _ do	3247
• _ doing	4333
• _ ex	-3649
• _ get	-1719
• _ her	-11141
• _ him	-4776
• _ his	-1012
• _ i	10450
• _ night	-1720
• _ ok	3366
• _ soir	-2769
• _ sorry	4036
• _ text	-5230
• _ to	-12689
• _ •	10777
• an	2141
• and	5306
• back	3055
• de	1460
• doing	4333
• him	-3243
• i	4088
• me	1151
• to	-12278
• •	-6470
""",
    'contact.slip': """\
~	-34609
!	-4121
!ex_contact	-3920
!ex_contact_abroad	-2402
!slip	15131
!slip_abroad	16163
!•	2621
.	4472
.-	-7866
.i	-6295
.i+they	15793
.i+you	-4284
.i-	-11325
.they	16697
.they-	9460
.you	-2271
.you+they	-1610
.you-	-2764
1	4757
10	-1845
2 $	1362
3	2322
3 $	3572
3am $	1813
?	-4471
?-	-4197
?i	-5680
?they	4043
?you-	-1463
^ _ $	-5131
^ _ a	3705
^ _ about	-2613
^ _ after	-4312
^ _ ai	8043
^ _ allee	3083
^ _ always	-1944
^ _ am	-3626
^ _ and	6221
^ _ angerufen	4772
^ _ answered	5557
^ _ apologize	1581
^ _ are	-1779
^ _ at	3454
^ _ auf	2287
^ _ back	-1666
^ _ beat	-3309
^ _ been	6009
^ _ begged	2011
^ _ best	2476
^ _ boyfriend	-2875
^ _ broke	-4570
^ _ burned	-1404
^ _ by	3123
^ _ call	-1390
^ _ called	2128
^ _ calls	-2020
^ _ came	-3147
^ _ can	-1612
^ _ com	-3363
^ _ commented	2269
^ _ contact	4381
^ _ d	-2398
^ _ dele	-1586
^ _ do	-2712
^ _ dreamt	-1885
^ _ drove	2594
^ _ el	8890
^ _ ela	4544
^ _ ele	8767
^ _ emailed	1968
^ _ en	-2798
^ _ escribi	3777
^ _ escribio	1609
^ _ est	-1884
^ _ ex	-9032
^ _ feel	-2274
^ _ finally	-1370
^ _ for	-3245
^ _ found	-3483
^ _ gestern	2336
^ _ girlfriend	-2600
^ _ habe	2208
^ _ has	-2293
^ _ hat	-2576
^ _ hate	-3846
^ _ have	3004
^ _ her	13941
^ _ him	11272
^ _ his	12859
^ _ hit	5592
^ _ hope	-1475
^ _ hurt	-1901
^ _ husband	-2410
^ _ i	2311
^ _ if	4363
^ _ ihm	1353
^ _ ihr	4255
^ _ in	3246
^ _ is	-8199
^ _ it	-2743
^ _ keep	3078
^ _ keeps	-1871
^ _ l	3406
^ _ le	-5468
^ _ liked	2650
^ _ live	2692
^ _ llame	9869
^ _ llamo	4417
^ _ long	-1588
^ _ lui	2512
^ _ m	-4555
^ _ mande	6960
^ _ me	-7200
^ _ meine	-2002
^ _ mensagem	4240
^ _ message	-3807
^ _ messages	-2395
^ _ messaging	3538
^ _ mich	-2376
^ _ minha	-1831
^ _ mir	-2998
^ _ miss	-5913
^ _ my	7485
^ _ ne	-3100
^ _ need	-1393
^ _ night	-1659
^ _ no	4236
^ _ o	2831
^ _ of	-2625
^ _ off	-1826
^ _ on	1625
^ _ one	1954
^ _ out	3253
^ _ outside	2332
^ _ perfil	3580
^ _ profile	3100
^ _ que	-1726
^ _ rang	2996
^ _ reached	2530
^ _ reminders	-1845
^ _ replied	2370
^ _ said	-2506
^ _ send	2405
^ _ sent	-1691
^ _ she	-2740
^ _ sister	3253
^ _ slept	1934
^ _ still	-2906
^ _ sus	6115
^ _ talked	4931
^ _ talking	-1819
^ _ text	-1715
^ _ texted	9231
^ _ texting	3626
^ _ texts	-1973
^ _ that	-1819
^ _ the	-5348
^ _ thinking	-1504
^ _ through	1977
^ _ time	-1477
^ _ to	5616
^ _ took	-3965
^ _ tout	-1446
^ _ up	4201
^ _ vermisse	-1568
^ _ viewed	-1423
^ _ want	-4194
^ _ wants	-1389
^ _ war	3383
^ _ was	-5219
^ _ we	-2247
^ _ went	3518
^ _ were	1770
^ _ what	-1372
^ _ wrote	3092
^ _ y	11048
^ _ you	-2824
^ _ •	-10172
^ a	-1723
^ am	-1636
^ asked	3765
^ been	1565
^ broke	6045
^ called	8224
^ checked	5561
^ could	2575
^ day	-3383
^ delete	-1973
^ drove	1817
^ drunk	1346
^ efface	-1631
^ ela	-2205
^ ele	-1553
^ elle	-3265
^ every	-1404
^ everyone	-1373
^ ex	-1996
^ fui	3320
^ gave	6493
^ got	-5321
^ habe	8237
^ had	1519
^ he	-10678
^ heard	-1500
^ her	-5240
^ his	-5760
^ hit	2970
^ how	-4192
^ ich	2003
^ il	1888
^ it	-2050
^ j	3848
^ je	3790
^ la	7735
^ le	13423
^ left	2795
^ liguei	4223
^ liked	3904
^ looked	1958
^ mandei	3815
^ me	3895
^ messaged	4087
^ met	2160
^ mi	-1630
^ my	-14694
^ nao	-4835
^ no	-8562
^ not	-1444
^ ok	3178
^ olhei	7139
^ on	-1323
^ pause	-1749
^ please	-1676
^ rang	4985
^ sent	8657
^ she	-14273
^ sie	-1870
^ sinto	-2027
^ spent	3150
^ stalked	3445
^ stop	-2387
^ the	-3251
^ told	4048
^ waited	2369
^ was	2126
^ watched	2878
^ we	2944
^ went	5258
^ what	-2440
^ when	-2834
^ woke	-1867
^ you	-1450
a	-2469
a _ $	-2299
a _ a	2971
a _ account	1860
a _ at	2950
a _ back	4728
a _ casa	3693
a _ et	5894
a _ for	3297
a _ from	-5139
a _ got	3602
a _ her	3349
a _ him	3031
a _ j	2258
a _ last	3833
a _ message	-3015
a _ my	-1522
a _ on	3585
a _ to	2765
a _ •	-1935
a appele	3085
a appelee	-1661
a break	-1373
a card	1449
a ecrit	1384
a fake	2018
a friend	1737
a gift	3455
a heart	1566
a long	2910
a meme	6463
a message	-3665
a note	3596
a song	3004
a week	-4070
about _ $	-6372
about _ i	1882
about her	-2754
about how	1873
about me	-1797
about the	1517
acci*	5406
accident	1910
accidentally	3497
accidentally liked	3497
after	8379
after _ $	3804
after _ months	1431
after a	-4941
after class	2543
after six	3124
again	4621
again _ $	1606
ago	-2572
ago $	-2143
ai	6989
ai _ $	2070
ai ecrit	1597
ai pas	-6591
ai repondu	2258
all _ $	2534
all night	6022
allee	3083
allee _ $	3083
alone	1522
alone $	1686
alwa*	-2529
always	-2529
am	-6269
am _ $	-2644
am _ i	1917
am _ told	1997
am and	1997
am i	-1960
an	3039
an _ of	1772
an _ picture	1843
an hour	1726
an old	1843
and	9870
and _ $	2085
and _ again	1592
and _ answered	3917
and _ argued	2341
and _ back	1693
and _ do	-1371
and _ does	-1965
and _ ex	2102
and _ her	2991
and _ him	1588
and _ in	1543
and _ liked	2542
and _ my	3476
and _ not	-4985
and _ pas	-4673
and _ said	5111
and _ sent	2409
and _ talked	1959
and _ thanks	2063
and _ the	3423
and _ to	-2414
and _ told	3474
and _ up	1591
and _ wrote	1693
and asked	-1518
and called	2523
and did	-3035
and he	5432
and i	7532
and it	-1961
and messaged	2777
and now	1610
and she	6815
and texted	5219
and then	-1327
and we	4146
and wrote	2110
ange*	7391
angerufen	5088
angerufen und	4772
angeschaut	3774
angeschaut $	3774
anoc*	4261
anoche	4261
anoche $	4261
anot*	-1830
another	-1830
another _ $	-1568
another woman	-1363
answ*	12072
answered	11624
answered _ $	6907
answered _ a	-1853
answered _ message	7501
answered my	10565
apartment	1323
apartment and	1375
apologize	1532
appe*	6432
appele	4593
appelee	2434
appelee _ $	2721
aqui	-1601
aqui _ $	-1601
aqui _ casa	-1601
aqui em	-1601
are	-3051
argu*	2341
argued	2341
ask	-3213
asked	6617
asked _ brother	1720
asked _ for	1705
asked _ friend	3331
asked _ her	-1374
asked _ how	2152
asked her	2291
asked his	4903
at _ house	3459
at _ work	2377
at her	6295
at my	-2326
at night	-1750
auf _ $	-1874
away $	1459
ayer	4161
ayer $	4161
back	2723
back $	4779
be	-4072
be _ $	-3454
be friends	-1509
beat	-3309
beba*	3530
beca*	1676
because	1676
because _ asked	2160
because he	-1682
because i	3083
been	3097
been _ again	2283
been _ my	5440
been calling	1584
been texting	1343
begg*	2223
begged	2223
begged _ to	1958
bell	-3156
bell $	-3156
best _ to	2398
best friend	1392
birthday $	-1415
birthday _ said	2063
birthday _ she	2063
birthday and	2063
bot	-1386
bot $	-1324
both	5034
boyf*	-2129
boyfriend	-2129
brea*	-2089
break _ $	1655
break up	1743
breaking	-1365
breaking _ with	-1365
breaking up	-1365
broke	1995
broke _ $	6064
broke _ contact	6500
broke no	6500
broke up	-5088
brother how	1720
buil*	2369
building	2369
burn*	-1404
burned	-1404
burned _ $	-1404
but	-1461
but _ not	2153
but he	1392
but she	2319
buzz*	-1352
buzzes	-1352
buzzes _ hope	-1352
buzzes i	-1352
by	2873
by _ $	1373
by accident	1910
call	1831
call $	4941
call*	10551
called	10230
called _ $	-2036
called _ answered	2151
called _ cried	5495
called _ crying	-1841
called _ last	-2300
called _ on	2771
called _ talked	1937
called _ we	1937
called and	2237
called her	2362
called him	4076
calls	-2881
calls from	-1666
came	-3692
can	-2586
can _ checking	1855
can _ stop	1541
can i	-1515
car	1449
car $	1707
card	1328
casa	1661
casa $	-1909
casa _ $	3570
ce	-1868
cham*	5493
chan*	-2363
chance	-1630
chance $	-1483
chat	2556
chat _ $	3384
chec*	7444
checked	5999
checking	1725
chez	2831
chez _ $	2831
class	2543
coff*	3284
coffee	3284
coffee $	3020
com	-3363
com _ $	-3363
comm*	3168
comment	1748
commented	4151
commented _ her	3153
commented on	4151
comp*	-1321
cont*	7982
contact	1784
contact $	4247
contact _ $	-1744
contacto	9129
could	2220
could _ help	1506
could _ it	4012
could not	3973
coup*	-1342
cowo*	-1602
coworker	-1602
cried $	-1448
cried _ of	5077
cried at	-4016
cryi*	-1457
crying	-1457
crying _ $	-1356
d	-2563
date	-1582
day	-4583
day _ $	-3341
day _ i	-1382
day _ no	-1920
day and	-1352
days	1361
days $	2535
de	-3456
de _ $	-5353
de _ envoyer	3337
de novo	2042
dela	4488
dele	1838
dele*	-4363
delete	-2636
deleted	-1726
deleted _ $	-1389
dia	1924
diary	-4862
diary $	-4862
did _ pick	1355
did _ up	1355
did it	4426
did not	-3327
die	1396
die _ $	1817
do	-6566
do _ $	-2120
do _ talk	-1483
do i	-1638
do not	-3247
does	-2128
does _ $	-1744
does _ care	-1501
does _ to	1419
doll*	4605
door*	3635
doorbell	3635
doorbell $	3728
drea*	-1885
dreamt	-1885
drove	4386
drove _ apartment	1375
drove _ her	2086
drove _ his	2324
drove _ house	1974
drove past	2228
drove to	1375
drunk	3193
drunk $	1847
drunk texted	1346
e	3012
e _ $	3287
e _ respondi	3061
e eu	3061
ecrit	2664
ecrit _ ai	2258
ecrit _ j	2258
ecrit et	3129
effa*	-1631
efface	-1631
el	8018
el _ $	6842
ela	4167
ela _ $	5277
ela no	2567
ele $	3104
ele _ e	3061
ele _ mandou	-1515
ele _ mensagem	-1712
ele ontem	3774
elle	-4835
elle _ $	-2193
elle a	-1481
em	-1949
em _ $	-1949
em casa	-1601
emai*	3425
email	2179
email $	2147
emailed	4020
emailed _ a	2620
en	-4273
en _ $	-1893
ended	2209
ended _ him	1997
ended up	3386
enou*	-1485
enough	-1485
envo*	2349
envoye _ $	-1657
envoyer	3337
envoyer _ $	3337
er _ mich	-1759
er _ und	2307
escr*	3446
escribi	3777
escribi y	2222
escribio	1356
escribio _ le	1801
escribio y	1801
escrito	-2573
escrito _ $	-2529
est	-1987
et	6765
et _ a	4506
et _ ai	2258
et _ repondu	2258
et j	2258
eu	2826
eu _ $	3061
eu respondi	3061
even*	2542
evening	2600
ever*	-3710
every _ my	-1352
every _ phone	-1352
every day	1803
every night	-1611
every time	-1377
everyone	-1581
everything	-1989
ex	-1522
ex _ $	5033
ex _ a	-2549
ex _ after	-1627
ex _ and	3048
ex _ how	2089
ex _ i	3132
ex _ me	-2617
ex _ work	-3511
ex asked	-1396
ex boyfriend	1844
ex for	1396
ex on	1583
ex wife	1810
face*	5003
facebook	3846
fake	2018
fake _ $	1881
fake account	1876
fami*	-1621
family	-1621
family $	-1608
favo*	-2753
favourite	-2722
feel	-2776
feel*	-1450
feelings $	-1910
fina*	-2472
finally	-2472
finally _ $	-3905
finally _ my	2174
finally answered	-2138
finally texted	-1395
find	2233
find _ $	1810
fine	3021
fine $	3021
foll*	1333
followers	1594
for	-3858
for _ after	1856
for _ back	-2341
for _ class	1856
for _ days	-1985
for _ years	-2060
for a	-3272
for coffee	1846
for her	2268
forg*	-4227
foug*	3569
fought	3569
fought $	3871
found	-4004
frie*	-3290
friend	1321
friend $	-1364
friend _ he	1834
friend _ him	2773
friend _ me	-2353
friend _ she	-1553
friend about	3084
friend request	1737
friends	-4633
friends $	-3740
from	-6251
from _ $	-1338
from _ account	1739
from _ at	-1384
from _ ex	-2639
from _ fake	1881
from _ the	-1775
from _ today	-1609
from a	2449
from her	-6964
from him	-5095
from last	2358
from me	1808
fui	3320
fui a	3460
gave	5263
gave _ $	-2524
gave _ a	5093
gave _ and	2727
gave in	2727
gean*	3913
geantwortet	3913
geantwortet $	3913
gesc*	1408
geschrieben	3372
geschrieben $	2050
geschrieben und	1322
gest*	1880
gestern	2073
gestern _ $	-2012
gestern angerufen	-2012
get	-2848
gift	3455
gift _ her	1699
girl	1746
girlfriend $	2708
girlfriend _ for	-1511
girlfriend _ me	-1656
good	-2045
good _ $	-1481
got	-3069
got _ from	-4153
got _ text	-1421
guess	-1343
habe	10359
habe _ $	7006
habe _ angerufen	4147
habe _ angeschaut	3774
habe _ die	2077
habe _ profile	3774
habe ihm	2048
habe ihr	4255
haben	2241
haben _ $	2355
habl*	6574
had	2858
had _ $	-1552
had _ long	4588
had _ text	4261
hair	-3940
hair _ $	-3888
happy _ and	2063
happy _ she	2063
has	-1732
has _ his	-1348
has _ texting	-1348
has been	-1348
hat	-1810
hat _ $	-2699
hat _ angerufen	-3547
hat _ ich	2614
hat _ und	5329
hat angerufen	4488
hat mich	-1799
hat mir	-2011
hate	-3874
hate _ $	-3633
have _ $	-3476
have _ again	2283
have _ her	2040
have _ texting	2691
have a	-1358
have been	4490
he	-2955
he _ a	-6109
he _ after	-1568
he _ and	3709
he _ answered	-2138
he _ back	-1813
he _ friend	-1889
he _ happy	-2409
he _ he	-2194
he _ his	-5358
he _ me	-3026
he _ my	1612
he _ saying	-2495
he _ so	8096
he _ we	6510
he answered	3459
he asked	-1424
he called	-1621
he came	-1963
he finally	-3895
he keeps	-1405
he left	-4254
he replied	4161
he sent	-3911
he wants	-3072
he was	5849
he wrote	2475
heard	-1500
heard from	-1500
help it	1467
her	14940
her $	-1879
her _ at	2209
her _ class	1622
her _ did	4071
her _ her	1872
her _ how	1993
her _ is	-2057
her _ it	1368
her _ on	1400
her _ she	3412
her _ text	2605
her _ today	3495
her _ voicemail	1699
her _ with	2073
her a	7489
her at	3012
her but	1395
her ex	-2182
her facebook	3150
her friend	-4041
her from	4270
her house	2315
her instagram	1650
her name	-5011
her new	-2117
her photo	1363
her profile	-1546
her stories	2341
her story	-1943
her stuff	-2557
her work	4117
heute _ $	1577
hey _ $	1343
hi $	-2491
hi _ $	3153
hier $	-1483
hier _ $	1396
hier soir	1396
him	9980
him $	-5801
him _ $	4181
him _ a	4237
him _ and	1645
him _ at	-1365
him _ him	2312
him _ letter	3451
him _ love	1989
him _ my	-2064
him _ song	3404
him _ still	1692
him _ times	-1702
him _ was	-1913
him _ •	6160
him a	6097
him and	-1619
him at	-3529
him but	-1680
him from	2028
him i	1959
him in	3526
him three	-2569
him to	1857
him today	-1587
his	12967
his _ a	1852
his _ about	3084
his _ again	1499
his _ by	2844
his _ friend	1574
his _ girlfriend	1583
his _ he	3358
his _ last	1840
his _ message	-1611
his _ on	-1664
his _ that	2902
his _ to	4279
his _ today	-2919
his best	2073
his brother	-1659
his ex	-2115
his favourite	-2722
his friend	1959
his house	4076
his instagram	1765
his new	1450
his old	-2347
his story	4788
his things	-2133
hist*	4524
history	-1888
history $	-1888
hit	8561
hit _ $	4420
hit _ and	3474
hit _ up	1980
hit send	7394
hope	-2827
hora	4834
hour	1718
house	5885
house $	4246
how	-1611
how _ $	-2181
how _ am	1696
how _ and	2564
how _ doing	1664
how _ have	-1326
how _ is	1415
how she	2198
hoy	-3034
hoy $	-2310
husb*	-2202
husband	-2202
husband _ been	-1348
husband _ texting	-1348
husband has	-1348
i	5444
i _ $	2021
i _ an	2270
i _ and	7071
i _ at	-4395
i _ back	4068
i _ been	2804
i _ breaking	-1365
i _ every	-2155
i _ ex	4734
i _ friend	2056
i _ happy	1824
i _ him	3634
i _ his	1599
i _ i	4960
i _ if	1358
i _ it	3139
i _ letters	-1425
i _ message	2267
i _ my	4847
i _ name	-5069
i _ not	-2906
i _ of	-3675
i _ old	-2375
i _ on	1555
i _ out	3285
i _ outside	2332
i _ pregnant	-2510
i _ ready	1438
i _ say	2925
i _ see	-1388
i _ sending	2711
i _ she	2950
i _ so	-3853
i _ sorry	2484
i _ stop	-1434
i _ the	1570
i _ thinking	-1504
i _ three	-2879
i _ to	5286
i _ today	-1365
i _ with	1648
i _ you	-1880
i _ •	-1408
i am	-4178
i answered	6104
i apologize	1581
i asked	7787
i beat	-3309
i begged	2011
i burned	-1404
i cried	-4114
i did	1484
i do	-2836
i dreamt	-1885
i drove	2594
i emailed	2338
i feel	-2687
i finally	3322
i found	-3938
i hate	-3846
i hope	-2827
i just	3631
i keep	3028
i liked	3670
i look	1731
i love	1462
i loved	-1663
i met	-2639
i miss	-4040
i need	-1744
i reached	4054
i see	-1877
i sent	7424
i slept	2030
i still	1669
i texted	2643
i think	-2453
i told	3597
i took	-2576
i want	-4984
i went	3782
i wrote	4894
ich	3127
ich _ geschrieben	6150
ich _ gestern	5319
ich _ ihn	1502
ich _ ihr	1782
ich _ nicht	-5659
ich habe	3160
ich vermisse	-1568
ich war	3866
if	3228
if _ was	4901
if _ •	1478
if he	3681
if i	-1484
ihm	1353
ihm _ $	-1552
ihm geschrieben	4004
ihm nicht	-5241
ihn $	-1764
ihn _ $	1829
ihr	8340
ihr _ $	5867
ihr geschrieben	1695
il _ appele	3085
il a	3575
in	-3233
in _ $	-3490
in and	3257
in my	-4755
inst*	2119
instagram	2176
is	-4629
is called	-1515
it	-2815
it $	-4223
it _ her	2575
it is	3267
it was	-1875
its	-1416
its _ $	-1410
j	4902
j _ repondu	2258
j ai	5400
je	3989
je _ ai	1928
je _ allee	3083
je _ ecrit	1597
je _ pas	-4749
je and	-4673
je l	5808
je lui	2711
je ne	-2182
just _ $	2136
just _ send	5162
just hit	5162
just texted	-1367
keep	3014
keep _ $	3884
keep _ about	-1504
keep _ her	2337
keep sending	2711
keep thinking	-1504
keeps	-3084
keys	-2304
l	2928
l _ $	3210
l _ appele	1508
l ai	3703
la	7005
la llame	9869
last	1970
last _ $	4068
last week	3738
last year	-1917
le	9756
le _ $	6068
le _ mensaje	2144
le _ un	2685
le _ y	2771
le escribi	3777
le mande	6960
leave	1574
leave _ $	1504
leave _ alone	2041
leave me	1922
left	-1802
left $	-3164
left _ a	1380
left her	1699
letter	3059
letters	-2267
letters $	-1576
letters in	-2446
ligu*	4223
liguei	4223
liguei para	4223
liked	7699
liked _ $	3100
liked _ old	2268
liked _ picture	1843
liked _ so	1470
liked an	1843
liked her	2824
list	1328
list*	1347
listen	1455
listen _ $	1455
listen _ me	1455
listen to	1455
live	2596
live $	2895
llame	9869
llamo	3972
llevo	1585
lol $	-2363
lol _ $	3193
long	1334
long _ last	3471
look	1709
look _ her	1947
look*	2475
looked	2010
looked _ his	2384
looked _ new	1429
looked at	1734
love and	-1513
loved	-1763
loved _ $	-1690
lui	3642
lui $	-3094
lui _ ecrit	1597
lui _ un	5138
lui ai	2711
m	-3745
m _ appelee	-1661
m _ ecrit	1384
m _ et	2258
m a	-2253
ma	-1665
ma _ $	-1418
mail*	2171
mand*	1940
mande	6960
mande _ $	4738
mande _ mensaje	1595
mande un	2685
mandei	3815
mandei mensagem	2262
mandou _ $	-1719
marc*	-2054
marche	-2054
marche $	-2054
marry	-1632
maybe	-1329
me	-7797
me $	-5606
me _ $	-3927
me _ and	2687
me _ answered	1981
me _ e	2635
me _ eu	2635
me _ her	-1330
me _ him	-4908
me _ i	4823
me _ le	1801
me _ mensagem	-1520
me _ night	-3519
me _ que	1639
me _ y	6715
me _ •	3280
me a	-2041
me after	3883
me alone	2184
me crying	-1841
me escribio	1356
me if	-1357
me last	-1464
me llamo	4023
me mandou	-1719
me so	3567
me to	-2165
mein	-1490
meine	-2661
meine _ $	-2174
meme	6463
mens*	2891
mensagem	1709
mensagem $	-1404
mensagem _ ela	2286
mensaje	1831
mes	-1574
mes _ $	-1485
mess*	5095
message $	7037
message _ $	-2269
message _ him	-1354
message from	-2897
message me	-1805
messaged	7587
messaged _ $	7157
messaged _ ex	5445
messaged _ from	3621
messaged her	4769
messaged me	-3259
messaged my	5445
messages	-6314
messages $	-3148
messages _ $	-2201
messaging	2772
messaging _ $	2880
met	1372
met _ yesterday	2991
met up	3413
mi	-2856
mi _ $	-1534
mi ex	-1500
mich	-2983
mich _ $	-2811
minha	-2456
minha _ $	-1910
mir	-3765
mir _ $	-1992
mira*	9108
mirando	9108
mirando _ $	9108
miss	-4045
missed	2700
missed _ $	5202
missed _ from	-2643
missed _ my	-1378
missed call	4278
missed calls	-1666
misses	-1700
mist*	1321
mon	-1396
money	-2103
money $	-1705
month	-1691
month $	-1593
months $	1567
more	-1571
morn*	2124
morning	2176
morning $	2329
moved	-1388
moved _ $	-1350
much	-3073
much $	-2414
my	-9168
my _ $	-6147
my _ a	1666
my _ asked	-1528
my _ been	-1390
my _ boyfriend	1844
my _ buzzes	-1352
my _ ex	-1350
my _ from	1463
my _ has	-1418
my _ last	1624
my _ me	-2123
my _ my	-1354
my _ s	2079
my _ so	1470
my _ that	1450
my _ to	-1980
my _ wife	1810
my _ work	-2503
my boyfriend	-2695
my ex	9971
my husband	-2226
my phone	-1445
my profile	-2862
my sister	3216
myse*	-1433
myself	-1433
nach*	2052
name	-5334
nao	-5185
ne	-3100
ne _ pas	-2490
need _ $	1967
need to	-1576
never	-3355
never _ $	-2898
new	-3008
new _ me	-1490
new girlfriend	1447
new guy	-1539
nicht	-7067
nicht _ $	-5901
night	2163
night $	6552
night i	-1377
no	-2061
no _ $	1634
no _ escrito	-1933
no _ me	1650
no contact	2585
no le	-5048
no more	-1356
not	-4209
not _ $	-4330
not _ checking	1855
not _ he	1425
not _ her	1922
not _ to	2446
not care	-1501
not help	1428
not stop	1538
not talk	-1483
note	2284
note _ $	1530
note _ her	3689
note for	2530
noti*	-1388
notifications	-1388
novo	2042
novo $	2042
now $	-1744
now i	1899
nowh*	-1384
nowhere	-1384
o	1617
o _ dele	3580
o perfil	3580
of	-2995
of _ and	-1344
of her	-3000
of his	1553
of nowhere	-1384
of us	4386
off	-4739
off _ $	-2972
off my	-1985
ok _ it	1732
old _ of	1843
old picture	1843
olhei	7139
on	5209
on _ $	2124
on _ and	2580
on _ facebook	3979
on _ instagram	1765
on _ phone	-2861
on _ that	1919
on a	1618
on her	6035
on his	5751
on instagram	-2125
on saturday	1666
on sunday	2042
on the	-2204
one of	1953
ontem	2513
ontem $	2513
open	-3084
open _ $	-3069
open*	3007
opened	3161
otra	6233
otra _ $	6233
our	-2916
our _ $	-1562
out	-2042
out $	-2087
out _ i	1581
out _ nowhere	-1384
out _ she	-1758
out after	2601
out of	-2180
outs*	2332
outside	2332
outside _ $	2332
pack*	-2914
page	3610
page _ $	2220
page every	2815
para	1730
para _ $	2795
para _ ontem	3774
para ela	3530
pas	-7163
past _ house	2185
past her	1974
pause	-2132
peop*	-2176
people	-2176
perf*	3157
perfil	3580
perfil dele	3580
phone	11207
phone $	12805
phone _ hope	-1352
phone _ i	-1352
phone buzzes	-1352
phot*	2799
photos	2832
photos _ $	2504
pick	-1445
pick up	-1445
pict*	-2904
picture	-1933
picture $	1833
picture _ $	-3634
picture of	1843
place	1834
plea*	-3344
please	-3344
please $	-1668
plum*	-1975
plumber	-1975
plumber $	-1975
por	-1394
post*	3420
posted	3278
posted a	2903
preg*	-2510
pregnant	-2510
prof*	6119
profile	6531
profile $	3728
profile _ $	2878
profile angeschaut	3774
que	-3428
quiet	-1421
quiso	1596
rang	5394
rang _ $	1600
rang _ bell	-3156
reac*	2214
reached	2530
reached _ after	2601
reached out	2530
real	-1404
regr*	2675
regret	3080
regret $	1801
remi*	-2244
reminders	-1965
remo*	-1551
repl*	4293
replied	4361
replied _ a	-2055
replied _ her	1347
replied _ story	1519
replied to	6799
replied with	-1536
repo*	2885
repondu	3129
repondu $	3129
resp*	10754
respondi	10725
respondi $	3375
s	1607
s _ $	3431
said	-2001
said _ is	1663
said thanks	2063
same	1606
same _ $	1606
satu*	1666
saturday	1666
saturday $	1810
saw	-3365
saw _ his	1919
saw on	1919
say	1672
say _ me	2095
sayi*	-3677
saying	-3677
saying _ to	-1351
saying _ wants	-1626
saying he	-1429
says	-2194
scho*	-1862
school	-1862
school $	-1782
second	-1430
second _ $	-1430
see	-2241
see her	2397
see him	-2730
send	6897
sending _ $	2637
sent	10345
sent _ a	4209
sent _ and	2965
sent _ back	2332
sent _ letter	-2426
sent _ message	2501
sent _ to	-2647
sent a	3361
sent flowers	1385
sent her	4083
sent him	2438
sent me	-2389
she	-4220
she _ a	-5337
she _ about	-3336
she _ always	-1753
she _ and	1652
she _ for	-1477
she _ her	-5953
she _ i	5578
she _ is	1615
she _ my	3199
she _ new	-1733
she _ not	1626
she _ on	-1746
she _ pick	2173
she _ she	-1608
she _ thanks	2063
she _ to	-2360
she answered	3881
she asked	-2060
she called	2792
she had	1638
she misses	-1796
she said	2802
she texted	-3315
she texts	-1593
she was	-2212
she wrote	4824
shot	1811
shot _ a	1867
showed _ my	-1880
sie	-2731
sie _ angerufen	1899
sie _ und	3021
sile*	-2085
since i	-1444
since the	1777
sinto	-2049
sinto _ dele	-1586
sist*	2998
sister	2998
sister _ $	3289
six	2599
six _ $	2946
six months	3124
slept	1934
sms	4224
sms $	4224
so	6238
so _ $	-3656
so _ him	4542
so i	11283
so much	-2284
sorry	4657
sorry $	1360
spent	3150
stal*	4921
stalked	3445
stop	-3618
stop _ $	-2713
stop checking	1855
stop*	-1455
stopped	-1455
stor*	7751
stories	7939
story $	3288
story _ i	1360
story so	1360
su	5615
su _ $	5680
suis allee	3083
sunday	1373
sus	13545
sus _ $	6928
tagg*	3284
tagged	3284
tagged _ a	2901
tagged _ in	2901
talk	-1428
talked _ his	-5751
talked for	1937
talked to	-5751
ten	-2854
ten _ $	-2147
ten years	-2586
text	8200
text _ $	4552
text from	1492
text*	8456
texted	6304
texted $	2838
texted _ again	2341
texted _ ex	1575
texted _ happy	1684
texted _ i	3406
texted _ night	2956
texted _ so	3567
texted her	1427
texted him	4237
texted me	1879
texting	2152
texting again	2283
texting his	-1348
texts	-2335
thanks $	1550
that _ a	-1851
that _ him	1376
that _ not	1503
that i	4204
the	-7530
the _ on	1399
the plumber	-1975
the same	1812
then	-2504
there	-1579
thin*	-5105
things	-1883
things and	-2823
think	-2892
think _ $	-1423
think _ her	-1417
think of	-1371
thinking	-2993
thinking _ $	-2091
thinking _ him	-2052
thinking about	-2318
three	1416
three _ and	1467
three days	4643
three times	-2530
thro*	1517
through	1517
through _ followers	1594
through her	2711
time	-3482
time _ buzzes	-1352
time _ phone	-1352
time my	-1352
times	-1334
times $	-2493
to	-2254
to _ $	-1448
to _ after	5674
to _ and	1702
to _ apartment	1375
to _ for	-2339
to _ from	1450
to _ her	1774
to _ hi	1630
to _ him	-2984
to _ his	-2137
to _ it	2803
to _ that	-1584
to _ this	2732
to _ to	1769
to ask	-2232
to be	-2449
to find	2378
to get	-1953
to her	5430
to him	2903
to his	-2871
to me	2929
to say	4320
to stop	-1495
today	-6006
today $	-3962
toge*	-1698
together	-1698
told	5382
told _ everything	1786
told _ ex	2480
told _ friend	1990
told _ i	3137
told _ still	1596
told _ that	2143
told _ was	-2138
told him	2697
told his	3194
told me	-1647
tom	-1374
tom $	-1374
tomo*	-1624
tomorrow	-1624
took	-3965
took _ $	-1359
took _ off	-2576
took her	-1978
tout	-1504
town	-1354
trus*	-2002
twice	1395
two	-3505
two _ $	-1458
two months	-1585
un	2313
un _ $	2109
un sms	4224
una	4258
una _ $	4258
und	6095
und ich	2614
up _ $	-4225
up _ and	-2143
up _ her	2758
up _ him	2336
up _ i	1720
up _ my	-2638
up _ work	2377
up and	-1485
up on	3715
up to	-1867
us	4011
us $	4767
verm*	-1568
vermisse	-1568
vermisse ihn	-1411
vi	-2021
view*	-1423
viewed	-1423
viewed my	-1423
voice	2192
wait*	4670
waited	4742
waited _ after	1856
waited _ his	2887
waited for	1856
want	-5267
want _ to	-1556
want to	-1899
want*	-3749
wanted	-2593
wanted _ $	-1428
wants	-4052
wants _ back	-1954
wants to	-2252
war	3310
was	-1337
was _ and	2136
was _ best	-1454
was _ he	-2040
was _ her	-1770
was _ on	-1416
was my	-1335
was not	2315
watc*	3069
watched	2779
watched _ $	2837
watched her	3047
we	8978
we _ $	2510
we _ about	2065
we _ all	6016
we _ and	1478
we _ been	1819
we _ long	4588
we _ texting	5386
we argued	2341
we broke	-4477
we fought	3849
we had	2096
we met	1850
we talked	1581
week	-2468
week $	-2461
weeks	-1990
went	7794
went _ her	5110
went _ his	4356
went _ see	2397
went _ work	1579
went to	6583
what	-3794
what*	5037
whatsapp	5104
when	-4980
when _ told	-2665
when i	-3972
who	-2657
who _ $	-1919
whole	2190
why	-1470
will	-1535
wir	2053
wir haben	2355
with	-3513
with _ $	-1759
with _ on	1784
with my	1638
with*	-2320
without	-2600
without _ $	-2494
woke	-1867
woke _ to	-1867
woke up	-1867
woman	-1363
word	-2038
work _ $	3086
work today	2467
would	-2216
wrong	-1503
wrote	5876
wrote _ $	2734
wrote _ a	1443
wrote _ and	2456
wrote _ from	1921
wrote _ i	3023
wrote _ message	-2095
wrote _ she	1790
wrote _ wrote	4919
wrote a	-3626
wrote back	3095
wrote her	-2732
wrote him	1877
wrote me	2232
wrote to	6010
y	11055
y _ $	4481
y le	1801
y me	2680
year	-3047
year $	-2513
years	-4503
years _ $	-2164
years and	-1411
yest*	3646
yesterday	3646
yesterday _ asked	2991
yesterday she	2063
you	-7667
you $	-2242
you _ $	-2663
your	-2942
your _ $	-2788
•	-5672
• $	1651
• _ $	4254
• _ after	4966
• _ and	-2974
• _ but	-2009
• _ ex	-2285
• _ her	-10648
• _ him	-5622
• _ his	1822
• _ night	-1458
• _ phone	17122
• _ profile	-2192
• _ sorry	-1441
• _ the	-1392
• after	4966
• and	-1793
• her	-7504
• him	-4408
• i	-3138
• •	-5672
""",
    'contact.ex_contact': """\
~	-44575
!	-4298
!ex_contact	10833
!ex_contact_abroad	13354
!slip	-2962
!slip_abroad	-2524
!•	2986
.	-1770
.-	-9854
.i	-1960
.i+they	16909
.i+they-	11558
.i+you	-4850
.i+you+they	3419
.i-	-4378
.they	3292
.you	-1892
.you+they	3573
.you-	-2280
2	3495
2 minutes	3092
3am	2830
?	-3235
?-	-3188
?i	-2245
?i+you	-1886
?you	-1798
^ _ $	-6631
^ _ a	5813
^ _ after	2052
^ _ ajuda	-2861
^ _ alone	-2950
^ _ always	-1705
^ _ am	-2179
^ _ and	-2664
^ _ angerufen	1897
^ _ answered	4987
^ _ at	-1946
^ _ been	3615
^ _ best	-1582
^ _ broke	-1859
^ _ brother	-1471
^ _ called	7770
^ _ calling	2682
^ _ came	6069
^ _ caved	-1539
^ _ cheated	-3218
^ _ cried	3975
^ _ cuenta	-2357
^ _ curtiu	2850
^ _ de	-2740
^ _ did	-1953
^ _ do	-1920
^ _ dropped	1627
^ _ e	3451
^ _ ele	-2313
^ _ email	2179
^ _ emailed	-2894
^ _ escribio	4454
^ _ est	2210
^ _ everything	-1392
^ _ ex	22024
^ _ finally	1685
^ _ flowers	2485
^ _ followed	1597
^ _ found	1968
^ _ from	6937
^ _ geschrieben	1572
^ _ got	-6132
^ _ had	4589
^ _ happy	3272
^ _ has	-8034
^ _ hat	10901
^ _ he	-4136
^ _ her	-6223
^ _ him	-3870
^ _ his	-5097
^ _ hoy	3888
^ _ hurt	-1714
^ _ if	-2342
^ _ in	-2653
^ _ invited	2493
^ _ is	-7657
^ _ just	7277
^ _ keep	-2184
^ _ keeps	3965
^ _ left	3644
^ _ lied	-2312
^ _ ligou	5461
^ _ like	-1613
^ _ liked	4976
^ _ llame	3874
^ _ llamo	2419
^ _ m	3318
^ _ made	-1536
^ _ mando	4638
^ _ mandou	4209
^ _ me	-6154
^ _ mensagem	1692
^ _ message	-2470
^ _ messaged	3603
^ _ messaging	-2236
^ _ mi	11188
^ _ minha	5250
^ _ missed	2005
^ _ mother	-1568
^ _ moved	-2514
^ _ mutter	-1978
^ _ my	-9402
^ _ nao	-4183
^ _ ne	-2391
^ _ needs	-1729
^ _ never	-2577
^ _ new	2253
^ _ not	-3943
^ _ nowhere	1424
^ _ number	4850
^ _ of	2193
^ _ ok	1585
^ _ on	-4905
^ _ our	-1545
^ _ out	2364
^ _ over	2841
^ _ para	-1795
^ _ que	-2537
^ _ reached	5056
^ _ replied	8832
^ _ s	-2075
^ _ said	-5499
^ _ says	2370
^ _ sent	6156
^ _ she	-3779
^ _ shot	-2874
^ _ showed	6462
^ _ sie	-1697
^ _ sister	-1397
^ _ soeur	-2712
^ _ still	-2177
^ _ stopped	-2769
^ _ talked	3281
^ _ talking	-1902
^ _ text	1905
^ _ texted	4222
^ _ texting	1899
^ _ texts	-3431
^ _ than	2044
^ _ thanks	2025
^ _ the	-4186
^ _ to	6027
^ _ told	-5940
^ _ uma	-1445
^ _ un	2157
^ _ up	3568
^ _ viewed	2245
^ _ wanted	-1414
^ _ wants	3412
^ _ watched	2389
^ _ watching	3015
^ _ were	1672
^ _ word	-1561
^ _ wrote	7820
^ _ y	11578
^ _ you	-3897
^ _ •	-7805
^ borra	-1552
^ called	5405
^ day	-1531
^ do	-2003
^ drunk	-2960
^ ela	6639
^ ele	8255
^ elimina	-1419
^ elle	5448
^ er	2659
^ ex	3247
^ fui	-1513
^ got	9110
^ he	10787
^ heard	6423
^ her	3531
^ his	8464
^ how	-3645
^ i	-9693
^ ich	-3309
^ if	-1435
^ il	6812
^ je	-3024
^ just	-4595
^ la	3538
^ left	-1817
^ liked	-1841
^ ma	-2712
^ me	8463
^ meine	-2166
^ messaged	-2951
^ met	-1641
^ mi	3176
^ minha	-3175
^ mon	2872
^ no	-5451
^ not	-1540
^ out	1424
^ quero	-1914
^ remove	-1609
^ replied	-1771
^ she	11070
^ sie	6896
^ stop	-1834
^ texted	-1855
^ the	-1532
^ voicemail	2477
^ we	6620
^ what	-1894
^ when	1442
^ woke	2156
^ wrote	-2607
^ •	4709
a	-1927
a _ $	5587
a _ a	3576
a _ about	-1378
a _ and	-2232
a _ back	4220
a _ en	-1743
a _ et	3896
a _ from	3643
a _ girlfriend	-1781
a _ got	4119
a _ him	2255
a _ last	2143
a _ me	-1432
a _ message	2243
a _ my	2298
a _ note	1875
a _ of	-2359
a _ on	2971
a _ request	1402
a _ to	-1438
a _ up	2213
a _ with	-2105
a appele	5349
a appelee	2827
a birthday	-1634
a break	-3209
a divorce	-1921
a gift	-1700
a good	-2428
a letter	2487
a long	3867
a meme	2462
a mess	1578
a mi	-2664
a new	-1654
a photo	2816
a relationship	-1498
a text	1847
a thumbs	2213
a voicemail	6799
a word	-2126
about	2414
about _ $	3465
about _ stuff	1871
about her	1658
about him	5673
about it	-1640
about me	3060
about my	-2694
acce*	1501
acci*	-2291
accidentally	-2059
accidentally liked	-2059
acco*	-1383
account	-1383
after	6496
after a	2174
ago	-1411
ai _ message	-1428
ai _ un	-1803
ai ecrit	1502
ai envoye	-1803
ajuda	-2874
all _ $	2481
all _ and	-1557
all _ time	-2699
all day	-3563
all my	3310
all night	5002
all the	-2715
alone	-2121
alone _ $	-2583
alre*	-1971
already	-1971
already $	-1971
alwa*	-3416
always	-3416
always _ $	-2583
am	3325
am $	5316
am _ $	-1683
an _ $	-2099
an _ from	2179
an _ her	1951
and	3870
and _ $	-1885
and _ does	-2018
and _ he	3201
and _ hi	3887
and _ i	1540
and _ in	-2650
and _ left	-5370
and _ liked	2535
and _ me	6042
and _ no	-2114
and _ on	-2856
and _ out	-1521
and _ replied	1739
and _ said	6150
and _ she	1760
and _ thanks	1488
and _ that	1547
and _ the	-1613
and _ them	1458
and _ to	-2000
and _ told	5480
and _ went	1467
and _ •	6307
and cried	-2213
and he	10906
and i	-1765
and left	-2052
and moved	-2058
and said	2223
and sent	-1657
and she	10742
and texted	-1751
and then	-2872
and wrote	-1713
and •	3195
ange*	2979
angerufen	1961
angerufen und	1897
anoc*	-3630
anoche	-3630
anoche $	-3630
answ*	4248
answer	-1901
answer $	-1835
answered	8025
answered $	3489
answered _ $	2873
answered my	2993
anym*	-2926
anymore	-2926
anymore $	-1388
apol*	4267
apologize	2041
appe*	6464
appele	5057
appele $	2035
appelee	2600
appelee _ $	2376
aqui	5369
aqui _ $	5369
aqui _ casa	5369
aqui em	5369
are	-3225
ask	6579
ask _ am	5465
ask _ i	5465
ask how	5568
asked	3175
asked _ $	2491
asked _ am	2049
asked _ he	-2743
asked _ her	1837
asked _ how	-3256
asked _ i	5196
asked _ me	2643
asked _ meet	2953
asked _ to	-3168
asked _ we	2534
asked her	-2818
asked him	-2581
asked his	-1410
asked how	1529
asked if	4124
asked me	-2008
asked to	1977
at	3560
at 3am	2830
at _ gym	1545
at _ when	1779
at her	-1822
at my	4515
at the	-1497
audio	4119
audio _ $	1992
away	3449
away $	4370
ayer	-1411
ayer $	-1411
back	9994
back $	6506
back _ $	1919
bank	-1586
beba*	-1600
beca*	-4955
because	-4955
because _ asked	-1641
because _ lied	-1564
because _ to	-3013
because he	-2092
because i	-2245
been	1865
been _ $	1484
been _ again	4090
been _ every	1546
been _ me	2294
been _ since	1602
been calling	1378
been texting	2845
befo*	-2135
before	-1973
begged _ stay	1843
begged him	2127
beli*	2653
best	-2860
best friend	-2506
birt*	-1378
birthday	-1378
birthday $	-1679
birthday _ said	1488
birthday _ she	1488
birthday and	1488
borra	-1552
bot	-1395
both	4193
boyfriend $	2406
boyfriend _ his	-2025
boyfriend and	-1549
boyfriend keeps	1731
break	-1743
break up	1467
bring	-1607
bring _ $	-1506
broke	-4370
broke up	-2945
but	-1959
but _ never	-1963
but _ were	-1963
but we	-1963
by	-2367
by _ $	-3093
by to	1481
call	6194
call $	5057
call*	6139
called	5476
called _ $	-5482
called _ answered	1714
called _ cried	9755
called _ ex	-3019
called _ he	3023
called _ hung	1403
called _ last	2394
called _ she	2719
called and	1483
called her	1560
called me	-2842
called my	-2128
calling me	3028
calls	1914
calls from	2214
calls me	2352
came	5712
came _ to	3748
came by	1481
came over	2990
can _ it	3423
care	-1445
care $	-1445
casa	5894
casa $	6362
caved	-1539
caved _ wrote	-1539
caved and	-1539
ce	2687
ce _ $	3035
chan*	3983
chance	4339
chance $	4468
chat	4178
chat _ $	4444
chea*	-3315
cheated	-3266
cheated _ $	-1721
cheated _ me	-3263
cheated _ with	-1513
cheated on	-3266
chec*	-1677
check	-1538
chez	2460
chez _ $	2460
coff*	1920
coffee	1920
comm*	2122
comment	3164
commented _ my	1927
commented _ post	1927
cont*	4613
contesto	2684
contesto $	2684
cowo*	-2581
coworker	-2581
coworker $	-1869
cried	6227
cried $	5107
cried _ of	4199
cried _ the	-2855
cuen*	-2357
cuenta	-2357
cuenta $	-1868
curt*	2850
curtiu	2850
curtiu _ $	2850
curtiu _ foto	2850
curtiu minha	2850
dad	-1391
date	-1566
date $	-1547
dati*	-2735
dating	-2735
day	-4577
day $	-3396
day _ $	-2215
day she	1694
de	-2150
dele*	-1926
delete	-1384
did	-3296
did not	-1580
do	-5638
do not	-2022
do you	-1562
does	-2044
doing $	-1625
doing _ $	3394
done	2088
done _ $	2257
done with	2257
door $	-3734
drop*	1627
dropped	1627
drove	-1418
drunk	-3827
drunk texted	-2960
e	5245
e _ $	5348
e _ respondi	2021
e eu	2021
ecrit	1906
ecrit _ $	1617
ecrit et	2962
ela	8366
ela $	-1422
ela _ $	3149
ela _ de	2490
ele	1595
ele $	-3270
ele _ $	-3390
ele _ e	2021
ele _ mandou	3844
ele _ mensagem	5289
ele _ minha	4642
ele me	3936
elim*	-1419
elimina	-1419
elle	6263
elle _ a	5057
elle a	3931
elle m	5057
else	-2812
else $	-1734
em	2744
em _ $	2744
em casa	5369
emai*	-2920
email	6756
email $	5509
email _ her	2179
email from	2179
emailed	-2383
emailed me	-1587
en	-2626
en _ $	-2064
envoye _ $	1726
er	4565
er _ geantwortet	2108
er _ nicht	-1903
er hat	6670
escr*	3663
escribi y	4467
escribio	4729
escribio _ $	4380
escribio hoy	4380
essay	-2900
est	2088
et	5984
et _ a	5110
eu	1869
eu _ $	2021
eu respondi	2021
even	-1709
ever*	-2844
every	-3914
every _ $	-3908
every night	-2940
everything	-1962
everything $	1695
everything _ $	-2491
ex	6968
ex $	-2393
ex _ $	-4770
ex _ because	-1672
ex _ happy	1888
ex _ i	-3255
ex _ is	-1402
ex _ keeps	1731
ex _ me	13116
ex _ my	1738
ex _ on	-2891
ex _ someone	-1402
ex _ texts	1598
ex _ to	3890
ex _ up	1902
ex _ work	3784
ex a	-1689
ex and	-3752
ex asked	3480
ex called	3895
ex husband	2734
ex is	-2104
ex just	1884
ex keeps	-1920
ex me	2681
ex on	-1422
ex viewed	1738
face*	1617
facetimed	1980
fami*	-1812
family	-1812
family $	-1755
felt	-2390
fina*	2536
finally	2536
finally _ $	2222
finally answered	2023
fine	2799
fine $	2799
first _ in	1989
first _ weeks	1989
first time	1989
flow*	-3567
flowers	-3567
flowers $	-1860
foll*	1828
follow	1575
follow _ $	1575
followed	1597
followed _ on	1597
followed me	1597
for _ and	-3257
for _ back	2014
for _ first	1989
for _ time	1955
for _ years	-3261
for a	-2033
for coffee	2540
for her	2103
for him	3666
for the	1477
forg*	-3975
forget	-2959
forget everything	-1832
foto	4331
foto $	4331
foug*	4153
fought	4153
fought $	5255
found a	2588
four	1715
friday	1570
friday $	1570
friend _ $	-1480
friend _ he	2289
friend _ me	3770
friend _ she	2329
friend about	-1450
friends	2078
friends $	1686
from	14074
from _ $	4394
from _ at	5093
from _ ex	3618
from _ in	3503
from _ me	-1638
from _ my	3503
from _ the	5735
from _ today	1873
from a	-2465
from her	14468
from him	7430
from last	1477
from me	-2312
from your	-1924
fui	-1513
fui a	-1490
gave	-2434
gean*	2311
geantwortet	2311
geantwortet $	2311
geme*	1892
gemeldet	1892
gemeldet $	1892
gesc*	2691
geschrieben	2835
geschrieben _ er	2108
geschrieben _ hat	2108
geschrieben und	2669
gestern _ $	1582
gestern angerufen	1582
gift	-1700
girl	-1896
girl*	-1578
girlfriend	-1578
girlfriend _ for	2288
give	2346
go	3064
go _ $	2442
go away	3322
good	-4662
good _ $	-2780
got	8590
got _ $	-1960
got _ from	5750
got _ message	1378
got a	9051
guess	6823
guy	-2429
guy $	-1875
gym	1448
gym $	1453
habe	-1676
habe _ angerufen	-1483
habe _ und	2108
habl*	5255
had _ $	-1858
had _ long	5158
had a	1456
happ*	2765
happened	2920
happened $	3531
happy	4411
happy _ $	2254
happy _ and	1488
happy _ me	-1924
happy _ she	1488
happy birthday	4725
happy without	-1625
has	-2416
has _ girlfriend	-1781
has my	-2612
hat	13009
hat _ $	6207
hat _ angerufen	3473
hat _ gemeldet	1892
hat _ geschrieben	1731
hat _ und	2458
hat mich	1826
hat mir	3654
hat sich	1892
have _ again	4090
have _ texting	3868
he	16491
he _ $	4518
he _ a	5983
he _ all	-2708
he _ answered	2023
he _ back	3548
he _ calling	2707
he _ ex	-2459
he _ flowers	-4619
he _ friend	4080
he _ he	2434
he _ his	3459
he _ i	3028
he _ my	6759
he _ no	3121
he _ our	1611
he _ out	4040
he _ seeing	2660
he _ someone	2001
he _ story	3851
he _ the	-1511
he _ to	3175
he _ today	2435
he _ up	1747
he _ was	1603
he _ we	6516
he _ without	-2693
he _ •	-2558
he called	2617
he came	2974
he cheated	-1881
he did	-1888
he finally	2236
he got	-1607
he has	-1707
he is	1640
he keeps	4220
he left	-1387
he lied	-2684
he liked	2977
he loved	-2418
he never	-2541
he posted	-2305
he rang	1509
he reached	3043
he replied	1435
he said	1977
he sent	3680
he texted	3422
he texts	-1444
he wants	3900
he was	-4423
he watched	2670
he wrote	4087
heard	6423
heard from	6423
heart	-1406
help me	-1391
her	-5889
her $	-2460
her _ $	2831
her _ and	3945
her _ back	1635
her _ cried	6401
her _ did	-3624
her _ love	1749
her _ my	-1601
her _ she	5274
her _ to	-4528
her _ told	3747
her _ we	-1590
her _ yesterday	-1474
her _ •	3822
her a	-2884
her again	-1672
her alone	-1435
her and	4347
her at	2785
her friend	2737
her from	-2975
her house	-1403
her if	-1590
her in	3451
her place	2297
her she	2327
her story	-1935
her stuff	1725
her to	-1980
her work	-1381
hi	2546
hi $	3009
hier $	2524
hier _ $	-1380
hier soir	-1380
him	-3574
him $	9116
him _ $	-6463
him _ a	-2347
him _ and	1995
him _ he	2713
him _ i	-6248
him _ said	-3639
him _ was	-2626
him _ •	4228
him a	-1860
him and	-2540
him for	1972
him from	-3088
him he	3772
him to	1454
him today	-2613
his _ $	-1957
his _ about	-1450
his _ all	-1825
his _ and	3311
his _ friend	-1736
his _ girlfriend	2127
his _ message	2337
his _ on	4334
his best	-1861
his ex	-4953
his friend	1646
his house	1558
his story	-3976
hist*	12368
hoje	-1534
hora	1683
how _ $	4847
how _ am	5578
how _ and	2168
how _ doing	-3867
how _ i	-1703
how _ was	-2318
how he	-2495
how i	5921
hoy	2633
hoy $	3097
hung _ me	1403
hung _ on	1403
hurt	-2396
hurt _ $	-2248
hurt me	-1623
husband _ every	1598
husband texts	1517
i	-7149
i _ $	3294
i _ about	-2736
i _ an	-1824
i _ and	10220
i _ been	-1485
i _ ex	-1949
i _ flowers	1468
i _ happy	1438
i _ he	6123
i _ his	-5359
i _ home	1385
i _ how	-2647
i _ letter	2542
i _ my	-3832
i _ no	-5203
i _ not	-3630
i _ nothing	-1450
i _ on	-1938
i _ say	2583
i _ see	-1390
i _ she	3482
i _ sorry	2494
i _ to	3371
i _ up	-2535
i _ we	3013
i _ wrote	-1539
i _ you	2576
i am	4300
i answered	1908
i asked	-3082
i broke	-1535
i caved	-1539
i did	-1485
i found	1761
i gave	-1817
i have	-2955
i keep	-2302
i let	1862
i liked	2982
i love	1666
i messaged	3573
i miss	2412
i replied	3917
i said	-4023
i sent	3612
i still	-1839
i told	-2575
i unblocked	-3892
i went	3018
i will	-1450
i wrote	5507
ich	-2203
ich _ gestern	-1621
ich _ sie	-1390
if	-2902
if _ •	1627
if he	-8162
if i	1378
if we	2534
ihr	-1857
ihr _ $	-1513
il	6070
il _ a	5251
il _ appele	5349
il _ ecrit	2844
il a	2844
il m	5251
in	-2703
in _ her	-1894
in _ mailbox	2611
in _ me	-2038
in a	2197
in love	-1490
in my	4330
in the	-1941
in weeks	1882
invi*	2493
invited	2493
is	-3439
is _ a	-1860
is _ else	-1764
is _ ex	-1930
is _ good	-2335
is _ me	2882
is _ my	3764
is _ without	-1625
is a	-1517
is been	1670
is happy	-1739
is my	-2436
is not	2295
is over	-1901
is seeing	2367
is too	1433
it _ him	-1422
it _ late	1440
it _ over	-1913
it is	1998
it was	-2036
je	-3399
je _ ecrit	1502
je _ envoye	-1803
just _ $	3091
just said	-1413
just texted	7164
keep	-2334
keeps	3672
keeps _ me	1630
keeps texting	-1633
keys	4703
keys $	2345
la	3238
la llame	3874
last	-1822
last _ $	-4625
last month	-4887
last night	3011
later	-2834
later $	-2834
le _ a	-3327
le _ un	-1791
le _ y	6206
leave her	-1435
left	-6106
left $	-3569
left _ a	-2421
left _ on	1563
left a	3190
let	1531
lett*	1636
letter	2436
lied	-3824
lied _ $	-2633
lied _ me	-3757
lied to	-3757
lies	-1461
life	-1864
life _ i	-1724
ligou	5461
ligou _ $	5461
like i	-1475
liked	5953
liked _ $	5593
liked _ photo	1771
liked _ so	1916
liked _ story	1817
liked my	5850
llame	3874
llamo	3376
llamo _ $	1973
llor*	2557
lol	1777
lol _ $	2718
long	3151
long _ last	5202
long message	-1649
look	-3077
look*	-2172
looked	-2073
love	-3584
love _ $	-2959
love _ and	1576
love and	-1408
love her	1726
loved	-4319
loved me	-2812
lovi*	-1576
loving	-1576
loving _ $	-1572
lui	-1665
lui _ ecrit	1502
lui _ envoye	-1803
lui _ un	-2078
m	5230
m _ $	-1846
m _ appelee	2827
m a	7682
ma	1411
ma _ $	4123
ma soeur	-2842
made	-1672
madr*	2670
mail*	2560
mailbox	2611
mailbox $	2611
mand*	2212
mande un	-1791
mandei mensagem	2647
mando	4638
mando un	4638
mandou	1921
mandou _ $	1557
marr*	-1551
married	-1549
marry	-6437
matin	3054
matin $	3054
maybe	-1579
me	11550
me $	-6470
me _ $	-1378
me _ about	1956
me _ and	1690
me _ as	1615
me _ audio	4703
me _ but	1671
me _ calling	-1548
me _ coworker	-1513
me _ e	1656
me _ essay	-2900
me _ eu	1656
me _ has	3143
me _ he	6699
me _ him	7995
me _ how	1955
me _ hoy	4380
me _ i	3977
me _ instagram	2115
me _ is	7440
me _ it	-3337
me _ left	-2802
me _ look	-2888
me _ loved	-2418
me _ me	-1420
me _ mi	1737
me _ morning	-1746
me _ move	-1652
me _ of	1859
me _ old	1666
me _ on	-1986
me _ ontem	4495
me _ photo	3097
me _ que	3333
me _ said	2106
me _ she	2854
me _ stop	-2420
me _ that	2251
me _ the	-2657
me _ then	-2029
me _ to	-2303
me _ un	4028
me _ voice	1875
me _ we	-2921
me _ wedding	1498
me _ y	2787
me _ you	1384
me a	-2609
me about	5156
me again	1473
me alone	1951
me anymore	-2802
me contesto	2684
me escribio	4729
me every	-2325
me flowers	-6047
me for	4727
me from	-1852
me i	2147
me in	1542
me last	3584
me ligou	5461
me llamo	3705
me mando	4638
me mandou	1557
me money	-2253
me our	1666
me over	-1650
me respondeu	-4183
me saying	2087
me today	3882
me when	-1390
me whenever	1684
me with	-1622
me yesterday	3908
meet	3769
meet $	2542
mehr	-1945
mehr $	-1945
meme	2462
memes	1565
mens*	5677
mensagem	3636
mensagem _ ela	2392
mensagem e	4076
mensaje	2594
mensaje _ me	3801
mess	1578
mess $	1578
mess*	1458
message	1792
message $	1980
message _ $	3908
message _ him	-1402
message me	2305
messaged	2098
messaged _ $	-2210
messaged _ from	-2836
messaged _ he	2816
messaged _ •	2520
messaged me	4278
messages from	1859
messaging	-2805
messaging _ $	-3330
met _ ex	-1569
met my	-1569
mi	9941
mi _ $	9955
mi _ me	1561
mi cuenta	-2357
minha	2016
minha _ $	5191
minha foto	2850
minu*	3642
minutes	2984
mir	1443
mir _ $	1778
mir geschrieben	1731
mira*	-2055
mirando	-2055
mirando _ $	-2055
miss	2382
miss _ $	2953
miss you	3469
miss*	10947
missed	8845
missed _ $	6643
missed _ from	2419
missed call	6864
missed calls	2214
misses	2107
misses _ $	1455
misses me	1554
moi	2844
mon	2590
mon _ est	2734
mon ex	3320
money	-2049
money $	-2381
mont*	-2620
month	-4383
month $	-4114
months	-2475
more	-1593
more _ $	-2393
moth*	-3625
mother	-3611
mother _ me	-1535
move	-2237
moved	-3851
moved _ $	-3731
moved out	-3146
mutt*	-1978
mutter	-1978
my	-2711
my _ $	2516
my _ a	-3044
my _ and	-2656
my _ asked	3011
my _ at	1476
my _ because	-1921
my _ called	1698
my _ did	4897
my _ ex	-2243
my _ has	-2195
my _ his	-1921
my _ husband	2734
my _ i	2056
my _ is	-2531
my _ it	-1487
my _ just	1884
my _ my	1658
my _ not	4074
my _ s	-2367
my _ so	1916
my _ texted	-2113
my _ today	3200
my _ told	-3000
my _ up	1709
my _ viewed	1738
my _ work	1435
my birthday	-3540
my boyfriend	-2708
my ex	6099
my friend	-3181
my girlfriend	-2299
my gym	1540
my husband	-2227
my mailbox	3375
my parents	-1912
my post	3912
my sister	-1434
my story	6646
my work	1503
nao	-4782
nao _ $	-4191
nao _ respondeu	-4183
nao me	-4183
ne	-2391
ne m	-2040
needs _ $	2676
never	-7020
never _ $	-5517
new _ friend	-2378
new _ me	2514
new year	1412
next	1733
nicht	-3570
nicht _ $	-2479
nicht mehr	-1832
night	4824
night $	3488
night but	1934
no	-7882
no $	1563
no _ $	-1915
no _ escrito	-1624
no _ from	-3036
no _ me	3497
no answer	-1807
no me	-1872
not	-6118
not $	2543
not _ me	-2230
not _ well	3495
not a	-1794
nothing $	-1715
nothing _ $	2234
nowh*	1465
nowhere	1465
nowhere she	1424
numb*	4292
number	3285
of	3289
of her	-1717
of nowhere	1465
of stuff	2041
of the	1773
of us	4463
off $	-1897
off my	1498
on	1668
on _ $	3107
on _ and	2129
on _ birthday	-4512
on _ last	-2458
on _ night	-2302
on _ phone	-3235
on _ post	1927
on _ with	-1516
on a	2364
on her	-1820
on his	-1641
on instagram	1528
on me	-3274
on my	4730
on our	-5350
on read	7857
on the	-5192
one _ $	1574
ontem	3260
ontem $	3260
open*	4932
opened	4986
other	-1624
our	-4121
our _ $	-3137
our old	1658
out _ $	-3249
out _ nowhere	1465
out last	-3204
out of	2894
out to	2222
over	-1740
over $	-1797
over text	-1629
para	-3786
para _ $	-3132
para ela	-1600
para ele	-1382
pare*	-2853
parents	-2853
pas	-1506
pass*	1531
past	-2017
peop*	-1616
people	-1616
pers*	-1843
person	-1543
phone	-4338
phone $	-4117
photo	8451
photo $	6756
picture	-1461
pictures	1514
place	1542
plea*	-2331
please	-2331
plus	-1457
post	3040
post $	1613
posted	-2504
posted a	-2045
que _ $	4453
que ele	-1915
que me	1775
quero	-1914
quiet	-2050
quiso	3338
reac*	6170
reached	5056
reached _ to	2222
reached out	5056
read	6672
read $	7518
rela*	-1826
relationship	-1508
relationship $	-1465
remo*	-1799
remove	-1736
repl*	7914
replied	8801
replied _ a	1784
replied _ her	4798
replied _ story	-4743
replied to	1991
replied with	2534
repo*	2779
repondu	2962
repondu $	2962
requ*	2160
request	1402
resp*	4719
respondeu	2736
respondi	2034
respondi $	2317
right now	2394
s	-2900
said _ a	-1691
said _ is	1548
said _ misses	1898
said no	-1944
said she	2017
said thanks	1488
say	2626
say _ $	3127
sayi*	3053
saying	3053
saying _ a	1695
saying he	1991
says	4104
says _ me	1553
says he	2653
schr*	-1691
scre*	4872
seei*	2013
seeing	2013
seeing _ $	2367
seeing someone	2833
sent	3778
sent _ an	-1528
sent _ and	2204
sent _ email	-1528
sent _ ex	-1689
sent _ flowers	-4619
sent _ old	1666
sent _ our	1666
sent _ photo	1436
sent _ request	2140
sent a	4920
sent her	-1658
sent my	-1715
she	18005
she _ $	5140
she _ a	1426
she _ about	5210
she _ all	2752
she _ and	2900
she _ at	3814
she _ calling	2200
she _ i	3377
she _ last	1733
she _ me	2156
she _ more	-2410
she _ my	2738
she _ not	-2667
she _ on	5500
she _ out	-1716
she _ over	2007
she _ pick	-3600
she _ she	1559
she _ someone	-1666
she _ thanks	1488
she _ to	2988
she _ today	1470
she _ up	2059
she _ with	2011
she _ yesterday	2258
she _ •	-3146
she answered	3171
she asked	3235
she calls	2352
she came	2645
she did	-4189
she does	1569
she followed	1597
she got	-2936
she left	2041
she liked	4058
she moved	-1716
she replied	4321
she said	4048
she sent	2381
she texted	4291
she unblocked	2250
she walked	-2328
she wants	2186
she was	2007
she wrote	4259
she •	-3146
shot	-2905
shot _ a	-2880
sich gemeldet	1892
sie	5199
sie _ $	-1637
sie _ angerufen	2389
sie hat	7791
silence	2167
sist*	-2385
sister	-2385
so _ her	1390
so i	1995
soeur	-2842
soir	-1467
soir $	-1467
some*	-2365
someone $	3116
someone _ $	-3608
someone else	-2718
sorry	3237
sorry $	2017
space and	-2444
star*	-2073
started	-2067
started _ that	-2061
stay	2330
still	-4327
still _ and	-1660
stop	-4914
stop _ $	-3182
stop calling	-1548
stop*	-2834
stopped	-2834
stopped _ $	-2769
stopped _ me	-1578
stor*	1684
stories	1807
stories $	2596
story	2084
stud*	-2820
stuff	3680
stuff $	1649
sus	-2380
sus _ $	-1975
take	-1468
talk $	1500
talked	2924
talking	-1654
talking to	-1687
ten	-1867
text	-1642
text $	-2452
text from	1551
text*	11377
texted	8482
texted $	4952
texted _ $	2580
texted _ again	-4633
texted _ and	2082
texted _ birthday	2254
texted _ ex	-2845
texted _ i	2414
texted _ last	-2224
texted _ night	1778
texted _ she	2129
texted _ to	1533
texted him	-3367
texted my	-3270
texting	2895
texting again	4090
texting her	-2246
texts	-1867
texts _ all	-1683
texts _ day	1598
texts _ every	1598
texts me	1621
than _ $	-2940
than*	1814
thanks	2188
thanks $	3348
that	-2221
that _ not	2975
that _ wants	1966
that _ was	-1439
that he	3223
that i	-1408
that it	-1892
the	-8038
the _ $	-4714
the _ and	-3179
the _ i	-1953
the _ time	1983
the first	1989
the phone	-3425
the time	-2699
the very	1729
then	-1728
then he	-1895
things	1937
things and	3662
think	-2083
this morning	1663
thou*	-2643
thought	-1908
threw	1437
thum*	2213
thumbs	2213
thumbs _ $	2213
thumbs up	2213
time	-1540
time _ $	1933
time _ weeks	1989
time and	-1991
time in	1989
to $	-1612
to _ $	3016
to _ about	-2765
to _ alone	-1436
to _ back	-1477
to _ calling	-1548
to _ ex	-1703
to _ for	4372
to _ he	4622
to _ him	-2140
to _ how	4812
to _ i	3475
to _ it	1642
to _ last	-3470
to _ me	3815
to _ messages	1952
to _ out	-3036
to _ place	1883
to _ she	1550
to _ story	-3628
to _ with	1521
to _ yesterday	-1982
to ask	7984
to forget	-1529
to go	2782
to him	-2758
to me	-6661
to meet	3769
to move	-2228
to say	1997
to stay	2332
to stop	-2740
to talk	1821
today	2894
today $	2667
toge*	-5963
together	-5963
together _ me	-4199
together he	-4199
told	-4253
told _ about	-1426
told _ it	-2068
told _ love	1848
told _ loved	-2418
told _ my	-1426
told _ she	3238
told _ still	-1443
told _ stop	-2392
told _ to	-2194
told _ yesterday	2910
told me	-2484
two	-1677
two _ $	-2507
two months	-2365
um	1967
um _ $	1997
uma	-1445
un	2205
un audio	1992
una	1549
una _ $	1549
unbl*	2866
unblocked	2866
unblocked _ $	4674
unblocked _ and	-1809
unblocked _ today	1594
unblocked him	-3045
unblocked me	6757
und	4566
und _ geantwortet	1659
und _ hat	2108
und er	2108
up	8931
up $	3441
up _ $	1487
up _ door	-3528
up _ gym	1545
up _ me	1403
up _ messages	2543
up _ my	1429
up the	1845
up to	2156
us	3580
us $	3351
very	1701
view*	2245
viewed	2245
viewed my	2245
voic*	9276
voice	1655
voice note	1875
voicemail	9276
voicemail $	6917
voicemail _ $	2359
walk*	-2341
walked	-2341
walked _ $	-2334
want	-1512
wanted _ $	1823
wants	6820
wants _ $	2881
wants _ back	2318
wants _ talk	2326
wants me	1502
wants to	5095
was	-7944
was _ $	-5066
was _ and	-2487
was _ at	3472
was _ he	-2665
was _ love	-1605
was _ my	3467
was _ with	2079
was doing	-2495
was my	-2147
watc*	4869
watched	1854
watched _ $	1562
watched _ story	2389
watched my	2670
watching	3015
watching _ stories	3038
we	9577
we _ $	2521
we _ all	5846
we _ and	1627
we _ been	2906
we _ long	5158
we _ never	-1963
we _ texting	7382
we _ the	1582
we broke	-1449
we fought	4320
we have	2400
we met	1407
wedd*	1475
wedding	1475
wedding $	1475
weeks	1622
weeks $	1518
well	3495
well $	3495
went	1681
went _ place	2999
were _ for	-2057
were never	-1963
what	-3900
what*	-1529
whatsapp	-1515
when _ her	-1398
when _ told	-1552
when*	1677
whenever	1677
whenever _ is	1684
where	-1457
who	4980
who _ $	6412
will	-1504
with _ coworker	-1769
with _ new	-1706
with her	-1933
with his	-2314
with*	-2013
without	-3178
without _ $	-3159
without me	-1625
woke	2156
woke _ to	2156
woke up	2156
word _ her	-1561
word from	-1561
work _ $	-1498
work _ the	2302
would	-1897
wrote	4790
wrote _ a	-2623
wrote _ and	4489
wrote _ he	4124
wrote _ her	-2341
wrote _ she	2745
wrote _ wrote	2712
wrote back	1854
y	12203
y _ $	6948
y _ contesto	2684
y me	5894
year _ $	1412
years	-3728
years _ he	-2252
years _ left	-1441
years and	-2781
yesterday _ called	1644
yesterday he	1644
yesterday she	2613
you $	1779
you _ $	3258
you _ me	-2617
your	-3393
your _ $	-3271
•	-2902
• $	-1970
• _ $	-1962
• _ a	6237
• _ about	7136
• _ after	6384
• _ and	-1625
• _ ask	5380
• _ birthday	-4000
• _ called	-6727
• _ every	-4827
• _ ex	-1977
• _ he	3695
• _ him	5809
• _ his	5989
• _ how	3081
• _ i	-1812
• _ in	-1631
• _ me	-2745
• _ morning	-1746
• _ my	-5180
• _ night	-3737
• _ on	3396
• _ over	-1918
• _ read	7857
• _ said	3057
• _ she	-7138
• _ text	-2131
• _ that	2657
• _ then	2081
• _ to	5295
• _ together	-5397
• _ we	-1612
• _ •	-3047
• after	6384
• me	2183
• on	3666
• then	2081
• to	4053
• together	-5397
• •	-2902
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
~	-35137
!checkin	19388
!delete_data	-5703
!help	-8732
!out_of_scope	-8663
!smalltalk	-9816
!stop	-10258
!•	-2196
.	4951
.-	5262
.i	6577
.i+they	-7372
.i+they-	-2554
.i+you	-1642
.i-	6351
.they-	-2290
.you	-3085
.you-	-2809
10	13465
10 $	8353
10 _ $	3941
10 _ to	-1104
12	4761
12 $	2996
12 _ contact	1765
15	4290
2	5399
2 _ $	2997
3	9853
3 $	4370
3 _ $	5483
30	4506
30 _ $	4262
4	7999
4 $	6996
5	9003
5 $	6473
5 _ $	2530
6	8878
6 $	6308
6 _ $	1108
7	5675
7 $	4629
8 10	1090
8 _ $	4160
?	-9364
?-	-5913
?i	4436
?i+they	2191
?i+you	-1133
?i-	11371
?they	1281
?you	-2808
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
^ _ animo	5480
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
^ _ far	4105
^ _ feel	-2336
^ _ for	1388
^ _ got	-1710
^ _ happens	-1143
^ _ has	1315
^ _ have	1771
^ _ her	-1752
^ _ history	-1901
^ _ hoje	1438
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
^ _ me	-1219
^ _ meine	2330
^ _ mes	4734
^ _ messages	-2840
^ _ mi	1732
^ _ mich	-2413
^ _ mir	9451
^ _ mood	4262
^ _ more	-3477
^ _ much	-1216
^ _ my	4189
^ _ nicht	-3169
^ _ night	-1175
^ _ not	-2200
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
^ _ should	-1700
^ _ sie	-1314
^ _ siento	-1699
^ _ so	-1780
^ _ song	-2784
^ _ stop	-1297
^ _ streak	2824
^ _ talking	-2572
^ _ text	2038
^ _ that	1187
^ _ the	-8148
^ _ there	-1442
^ _ this	-2986
^ _ today	8152
^ _ tudo	-1380
^ _ un	-1427
^ _ up	-1953
^ _ urge	2088
^ _ us	3628
^ _ vermisse	-1477
^ _ want	1131
^ _ was	2108
^ _ we	2123
^ _ week	2520
^ _ weeks	4886
^ _ without	2354
^ _ would	3718
^ _ you	-4502
^ _ your	-2438
^ _ •	-4112
^ am	-1905
^ apaga	-1233
^ are	-1111
^ ayuda	-1464
^ borra	-1627
^ bye	-1305
^ can	5394
^ cancel	-4411
^ change	-1715
^ check	3667
^ clear	-1391
^ combien	2653
^ como	-1215
^ convert	-1187
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
^ he	-1213
^ hello	-1596
^ hey	-1313
^ hi	-2135
^ hmm	-1359
^ how	1344
^ i	-6087
^ is	-3176
^ je	-1859
^ less	-1104
^ let	3628
^ log	7232
^ lol	-1534
^ losch	-1280
^ me	-2207
^ meu	7150
^ mi	3956
^ mon	3840
^ mood	15341
^ mute	-1674
^ my	2353
^ nao	-1126
^ nobody	-2796
^ ok	-2296
^ okay	-1606
^ one	2520
^ pause	-3581
^ please	-5108
^ purge	-2754
^ put	3146
^ quantos	3883
^ quiero	4010
^ quiet	-2489
^ quit	-2306
^ rate	1745
^ record	5698
^ set	-1396
^ show	8194
^ silence	-1609
^ snooze	-3049
^ stop	-2195
^ supprime	-1543
^ tag	3838
^ thanks	-1205
^ that	-1344
^ today	5712
^ two	4886
^ we	-1328
^ when	-2176
^ where	-1730
^ who	-1894
^ why	-2508
^ wie	4228
^ wipe	-1757
^ you	-1097
^ •	-2915
a	-2168
a 2	2580
a 3	3647
a 4	1189
a 5	2656
a 6	2744
a 7	5091
a _ a	-1667
a _ better	2751
a _ for	-1832
a _ today	3247
a bit	2751
a good	-1126
about	-1697
acce*	-1268
acco*	-4280
account	-4280
account $	-1529
account _ $	-2694
afra*	-1135
afraid	-1135
afraid of	-1135
again	-1742
again $	-1429
ai	-1475
all	-3500
all _ $	-1717
alone	-1322
am	4303
am _ day	5534
am _ doing	4923
am _ of	-1601
am _ on	3368
am _ so	1552
am _ to	-1381
am i	5600
am scared	-1213
an	-1972
and	-4435
and _ $	2660
and _ i	-1627
and i	-2974
animo	5480
anni*	-2061
anniversary	-2061
apaga	-1233
are	-5215
are _ $	-1829
are _ today	-1266
are you	-1877
as	3612
as _ $	3612
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
been _ since	-1879
been since	2014
bett*	4450
better	4450
better today	3445
birt*	-2069
birthday	-2069
birthday $	-2069
bit	2751
bit better	2751
boil	-1282
boil _ $	-1282
borra	-1627
borra _ $	-1342
bot	-2807
bot $	-2718
boyf*	-1475
boyfriend	-1475
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
checking	1212
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
convert	-1187
convert 10	-1104
convert _ to	-1187
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
cuenta $	-1563
daily	4640
daily _ $	1927
daily _ in	1400
daily check	1400
data	-4179
data $	-2215
data _ $	-1964
daten	-1929
datos	-1661
datos $	-1661
day	12591
day $	-1324
day 6	2756
day _ $	7921
day _ i	2393
day _ on	3368
day am	3368
day was	-1723
days	12613
days $	5087
days _ $	2918
days _ contact	1281
days _ i	3393
days _ it	2851
de _ $	-1985
dele*	-2374
delete	-1623
depr*	-1694
dia	6515
dias	8437
dias _ $	11009
did	2083
did not	1590
die	-4571
disc*	-3445
do	-3442
do _ check	4549
do _ daily	6706
do _ have	1489
do _ me	-1880
do _ my	-1972
do _ start	-1245
do _ to	-1086
do i	-3883
do my	1277
do not	-3068
do the	6341
do you	-1261
does	-5091
does my	-1208
doing	6465
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
e _ $	1751
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
es	1860
es _ $	2284
est	3502
est 5	2783
est _ $	3840
even*	1296
evening	1471
evening _ in	1886
evening check	1886
ever*	-2434
every	-1393
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
feel*	5623
feeling	5748
feeling _ $	3037
feeling _ a	3407
feeling like	3407
for	-2606
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
go	-1373
go _ $	-1147
going	1619
going $	-1184
going _ $	2820
gone $	-1103
good	-1438
good _ $	-2214
good*	-1776
got	-2679
got _ $	-2679
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
he	-3062
he _ $	-1242
hear*	-1729
heart	-1828
heart is	-1265
hello	-2191
hello _ $	-1685
help	-1335
help*	-1265
helpful	-1178
her	-1541
her _ $	-1739
here	-1799
here $	-1739
hey	-1313
hi	-2362
him	2095
him $	1659
him _ it	1524
him today	1420
hist*	-2121
history	-2121
history $	-2121
hmm	-1359
hoje	1438
hoje _ $	1970
hoje e	1970
how	3130
how _ $	2029
how _ been	1748
how _ day	-3070
how _ days	6711
how _ doing	3743
how _ feel	3656
how _ has	2014
how _ have	4659
how _ i	1634
how _ is	-1438
how _ my	3875
how _ quiet	4283
how _ the	-1147
how _ was	-2765
how _ you	-2182
how am	4923
how are	-1542
how can	-2978
how do	-4948
how far	4105
how have	2571
how i	5756
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
i	-2375
i _ $	3663
i _ a	-1764
i _ afraid	-1135
i _ all	-1553
i _ better	1162
i _ check	-1520
i _ day	4526
i _ drafts	-1111
i _ it	2869
i _ log	3454
i _ my	-1695
i _ not	-1860
i _ of	-3424
i _ ok	3493
i _ on	2626
i _ say	1917
i _ scared	-1213
i _ the	-1941
i _ this	-2179
i _ to	3418
i _ today	3452
i _ •	-1500
i am	-1184
i do	-1501
i doing	4923
i made	3246
i on	3368
i see	3140
i type	-1545
i want	1131
i was	-2286
i would	3747
ich	6470
ich _ $	4766
ich vermisse	-1477
in	4083
in $	8939
in _ $	-3216
in a	-1516
in please	1808
info*	-1440
information	-1440
ins	-2311
inst*	-2172
instructions	-2172
is	-4683
is 15	-1388
is _ $	3542
is _ bank	-1366
is _ going	-1226
is _ score	2722
is _ streak	5458
is been	3321
is it	-1551
is my	7511
is the	-1241
is up	-1252
is your	-1255
it	1570
it _ been	3321
it _ since	2014
it been	2014
it is	3146
it was	-3579
je	-1859
just	-1236
kann	-2163
kann _ $	-1135
kont*	3838
kontakt	3838
kontakt $	3838
la	-1768
la _ $	-1210
leave	-1332
leave me	-1091
left	-1087
lesen	-1114
lesen $	-1114
less	-1238
less _ $	-1104
let	3628
let _ do	3628
let _ the	3628
let us	3628
life	-1398
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
many _ i	1811
many _ in	-1450
many days	2428
many quiet	4283
maybe	1357
maybe _ $	1357
me	-6465
me $	-5117
me _ a	2733
me _ as	3146
me _ i	1945
me _ sola	-1699
me _ week	3326
me a	-1638
me down	3146
me my	4270
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
meu	8596
meu _ $	6627
meu _ e	1970
meu _ hoje	1970
meu humor	3416
mi	5404
mi _ $	5411
mi animo	5480
mi cuenta	-1839
mi progreso	4162
mich	-2893
mich _ $	-2626
mir	9451
mir _ $	10121
mis	-1727
mis _ $	-1727
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
my _ and	-1859
my _ balance	-3074
my _ here	-1161
my _ i	-1573
my _ please	-2889
my _ removed	-1303
my _ score	-3557
my _ streak	3119
my _ to	-1576
my account	-2499
my boyfriend	-1475
my chat	-2530
my check	1395
my credit	-3557
my data	-4083
my day	1396
my drafts	-1530
my girlfriend	-1342
my heart	-1746
my history	-1828
my information	-1404
my messages	-1270
my mood	4623
my profile	-2552
my progress	2142
my records	-3489
my stats	9147
my streak	5163
my urge	2011
myse*	-1396
myself	-1396
myself $	-1115
nach*	-1472
nachrichten	-1472
nachrichten _ $	-1472
nao	-1126
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
note	2751
noti*	-3677
notifications	-3677
notifications _ $	-3011
notifications please	-2812
now $	1200
o	-1246
of 10	1606
of _ $	1316
of her	-1179
of ten	1167
off	-2503
ohne	3838
ohne _ $	3838
ohne kontakt	3838
ok	3782
ok $	1862
ok _ $	1789
ok today	3493
okay	-1606
olvi*	-1247
on	1702
on $	3054
on me	-1111
one	1271
one week	2520
our	-2583
our _ $	-2274
out	1991
out _ $	1606
out _ 10	1606
out of	2756
over	-1831
over*	2375
pack*	-2121
pause	-4293
pause for	-1456
peop*	-1591
people	-1591
plan*	-3016
plea*	1232
please	1232
please $	6340
por	-1251
por _ $	-1251
prof*	-2552
profile	-2552
profile _ $	-1190
prog*	18228
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
ques*	-1206
questions	-1128
quie*	4010
quiero	4010
quiet days	4283
quit	-2306
quit _ $	-2167
quit _ me	-1808
rate	1493
reco*	3457
record	8325
record today	1531
records	-4215
records $	-1737
records _ $	-1752
regi*	8608
registrar	8608
registrar _ $	4258
remi*	-1333
remo*	-2754
remove	-1451
remove _ $	-1296
remove my	-1296
removed	-1303
removed $	-1303
reset	1511
ruhe	-1362
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
see	1694
see $	-1754
see _ $	3829
see my	4700
set	-2042
set _ for	-1396
she	-1525
shou*	-2158
should	-2158
should i	-1772
show	8194
show _ $	1729
show _ i	3066
show _ my	4270
show _ the	-1143
show me	5310
show my	2001
shut	-1095
shut _ $	-1095
sie	-1314
sien*	2651
siento	2651
siento _ $	-1699
sile*	-3419
silence	-1609
since	3135
since _ $	2850
since _ texted	2310
since _ was	-1879
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
stats	9147
stats $	9147
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
supprime	-1543
supprime _ $	-1543
tag	3336
tag _ kontakt	3838
tag _ ohne	3838
tage	8736
talk*	-2802
talking	-2802
talking _ $	-1645
talking please	-1442
tell	-1122
ten	1147
text	1953
text*	11048
texted	2310
texting	8739
texting _ $	1317
texting him	2978
than*	-2462
thanks	-2453
thanks $	-1623
that $	1334
that _ $	-1260
that i	2785
that is	-2101
the	-7408
the _ $	-1372
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
to	-5041
to _ $	-5215
to _ i	3700
to _ in	2850
to log	3589
today	19097
today _ $	13992
today _ a	5385
today _ ok	1579
today is	-1112
today maybe	1357
today was	6988
todo	-1227
too	-1169
tudo	-1380
tudo _ $	-1099
turn	-1816
two	3294
two _ $	-1515
two weeks	4632
type	-1545
un	-1427
up	-2458
up _ $	-1591
urge	2306
urge _ $	1889
urge today	1348
us	3490
us _ the	3628
us do	3628
verg*	-1248
verm*	-1477
vermisse	-1477
want _ log	4287
want my	-1441
want to	3247
was	-2466
was $	-2557
was _ $	2350
was _ 3	1296
was _ 4	1189
was _ day	-1147
was a	3104
was good	2868
we	-2080
we _ $	-3151
week	6858
week $	4493
week*	13978
weeks	5030
were	-1205
what	-1881
what _ 15	-1388
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
where _ i	-1122
who	-2027
why	-3403
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
without texting	2978
worst	-6045
would	3718
would _ out	2041
would _ to	3325
would like	1706
would say	2041
years	-1376
you	-9153
you $	-1508
you _ $	-4322
you _ today	-1361
you have	-1129
your	-3056
your _ $	-2988
zu	-5582
zu _ $	-5582
•	-5213
• $	-1210
• _ $	-2891
• _ my	-1591
• _ •	-2835
• •	-5213
""",
    'intents.help': """\
~	-33152
!checkin	-6522
!delete_data	-5902
!help	20009
!out_of_scope	-13488
!smalltalk	-12305
!stop	-8018
.	-6702
.-	-3100
.i	-8655
.i+they	-6602
.i+they-	-3780
.i+you-	3242
.i-	-12317
.they	-4121
.you	-3418
10	-1756
5	-5015
5 $	-4461
?	-5873
?-	16060
?i	6466
?i+you	16502
?i+you-	-2701
?i-	10217
?they	-4655
?you	5057
?you-	2822
^ _ $	6218
^ _ ajuda	-2797
^ _ anyone	4508
^ _ anything	1805
^ _ bot	-3404
^ _ built	2578
^ _ can	2633
^ _ chat	1849
^ _ commands	3377
^ _ como	4078
^ _ das	3360
^ _ de	-1870
^ _ did	-5575
^ _ du	4757
^ _ el	2199
^ _ else	2972
^ _ everything	-1813
^ _ explain	-1982
^ _ feel	-2493
^ _ for	-2852
^ _ go	3126
^ _ good	-2558
^ _ hacer	3006
^ _ happens	5734
^ _ has	3574
^ _ how	-1660
^ _ in	-2167
^ _ information	1634
^ _ is	-7567
^ _ it	-3854
^ _ kann	4562
^ _ language	3495
^ _ leer	4256
^ _ many	-3043
^ _ me	3818
^ _ meine	3640
^ _ moi	-2694
^ _ need	3410
^ _ not	-4210
^ _ of	2741
^ _ off	-3116
^ _ old	-2366
^ _ on	-2435
^ _ pause	3617
^ _ peux	1947
^ _ plan	4165
^ _ please	2750
^ _ puede	4256
^ _ puedes	3006
^ _ que	5245
^ _ reminders	-2644
^ _ se	3822
^ _ sell	2294
^ _ share	2217
^ _ some	-2630
^ _ speak	7837
^ _ stop	-2199
^ _ talking	-1919
^ _ there	-2545
^ _ this	2754
^ _ to	3891
^ _ topics	1911
^ _ trust	-1872
^ _ tu	12530
^ _ un	-2277
^ _ up	-2700
^ _ use	4529
^ _ voce	2057
^ _ want	-1768
^ _ was	-4348
^ _ were	-2020
^ _ what	2392
^ _ with	1696
^ _ won	-1657
^ _ you	-7384
^ _ your	3097
^ _ •	-4387
^ aide	11099
^ are	-2962
^ ayuda	14112
^ bye	-1611
^ can	-2875
^ change	2329
^ comment	4728
^ como	2448
^ danke	-1778
^ do	3153
^ end	-1585
^ explain	4718
^ give	6589
^ good	-1999
^ goodnight	-1595
^ he	-1992
^ hello	-1586
^ help	7887
^ hi	-1884
^ i	-4725
^ ich	-2628
^ is	7922
^ list	8081
^ mood	-2566
^ mute	-2319
^ my	-3052
^ nao	-1686
^ nice	-1677
^ no	-3202
^ o	5887
^ obrigada	-2986
^ okay	-2096
^ pause	-3247
^ please	-2887
^ quien	4256
^ quit	-1852
^ show	2663
^ stop	-3027
^ tell	4996
^ thanks	-2251
^ turn	-2889
^ was	11919
^ when	-4679
^ where	9075
^ why	-5203
^ wie	6063
^ you	-6258
a	-2040
a _ $	-8069
a _ do	-2001
a _ for	-3187
a _ i	-2275
a _ my	2555
a _ the	5367
a _ to	1799
a mortgage	-1601
a slip	8086
abil*	3817
abilities	3817
abilities $	3817
able	4637
able to	4637
about $	1580
about _ $	3476
about _ fear	-2290
about _ of	-2290
about my	-3196
about the	2882
accent	-4829
add a	2555
again	-2981
again $	-2135
aide	11099
aide _ a	-2694
aide moi	-2694
ajuda	10755
ajuda $	11021
am	-4476
am _ $	-3316
an overview	1572
and _ can	3271
and _ not	-2125
and can	-1730
answ*	3624
answer	2034
anxi*	-2394
anym*	-1906
anymore	-1906
anymore $	-1889
anyo*	5627
anyone	5627
anyt*	5014
anything	5014
anything _ $	3080
anything _ i	1676
appr*	-3985
appreciate	-3985
appreciate _ $	-2981
appreciate _ help	-3942
are _ $	-2390
are _ able	4613
are _ from	-5146
are _ to	2798
are my	5868
are some	-2271
are there	1744
are you	1804
are your	1592
ask	3305
ask $	1858
ask _ about	1775
assi*	3657
assist	3657
assist _ $	3657
assist me	3657
at	3227
at _ $	3791
at night	5181
away	-1649
ayuda	14112
back	2961
back $	3176
bank	-2893
bank _ $	-2047
be	-4605
be _ $	-2944
been	-2872
being	-2477
being _ $	-2417
best	-2352
bitte	-1964
born	-2085
born $	-2085
bot	4509
bot _ $	4819
braz*	-3785
brazil	-3785
brazil $	-3785
brok*	-2233
built	1822
buy	-3587
buy _ $	-2569
bye	-1757
ca	13277
call	-2585
call _ $	-2585
call you	-3222
can	8500
can _ $	5514
can _ about	-2290
can _ anything	3414
can _ ask	3809
can _ assist	3657
can _ at	-2313
can _ change	1721
can _ explain	-1982
can _ feel	-2541
can _ me	1936
can _ my	1717
can _ see	-1893
can _ sleep	-2131
can _ speak	7863
can _ the	-1964
can _ use	3518
can _ you	3381
can _ •	2347
can do	1953
can not	-1709
can read	3082
can you	4886
canc*	-3554
cancel	-3554
capa*	12978
car	-7697
car _ $	-3791
cats	-1779
chan*	8752
change	6384
change _ $	5915
change _ check	6706
change _ in	6706
change _ tire	-5232
change _ to	-1596
change a	-5232
change my	8620
chart	-2947
chart $	-2947
chat	4412
chat _ $	1731
chats	5213
chats $	5465
cheap	-2512
cheap _ $	-2327
chec*	-1913
check	3542
check _ time	2987
check in	5470
close	-1733
close $	-1589
color	-3710
comm*	12640
commands	7912
commands $	5811
comment	4728
como	6526
como _ idioma	5132
cont*	-2199
contact	-1714
conv*	-2765
conversation	-2134
cool	-1686
cuan*	-2259
daily	-2035
danke	-1778
das	3360
das _ $	3360
data	5367
data _ $	4137
day	-5656
day $	-2581
day _ $	-1984
days	-2555
de	-3008
de _ $	-1727
dele*	-3436
delete	-2754
delete _ $	1970
delete _ data	-4653
delete _ draft	6965
delete _ i	-2543
delete my	-5598
delete what	-3658
did	-6028
did _ do	-4883
did i	-3517
die	8331
disc*	3756
do	3209
do $	8301
do _ $	3108
do _ a	-2660
do _ about	1964
do _ add	2555
do _ check	-3461
do _ delete	2498
do _ do	2241
do _ export	4035
do _ fear	-2290
do _ feel	1600
do _ fix	-1719
do _ for	-2576
do _ get	-1747
do _ have	-1721
do _ how	4078
do _ in	-6330
do _ keep	2150
do _ know	5133
do _ leave	2084
do _ like	-4174
do _ me	-2657
do _ messages	3020
do _ need	-1973
do _ on	4404
do _ say	-2180
do _ sell	5660
do _ share	2217
do _ speak	-3705
do _ start	3876
do _ store	2923
do _ thank	-1683
do _ the	1579
do _ this	-3272
do _ to	2787
do _ turn	4404
do _ understand	2520
do _ what	2253
do _ work	-2236
do about	-2483
do anything	3414
do i	8822
do not	-1641
do to	-3473
do you	3257
does _ do	5595
does _ in	2112
does _ mean	-4713
does _ see	1655
does _ work	4655
does a	-1867
does anyone	4508
does my	-2274
does the	5947
dogs	-2546
doing	-2349
doing _ $	-2257
down	-1806
draf*	5019
draft	9969
draft $	9969
drafts	5019
drafts $	4512
du	6753
el	2199
else	2972
encr*	3510
encrypted	3510
encrypted $	3510
end	-1695
end _ $	-1585
enou*	-2033
enough	-2033
eras*	-1640
even*	-1729
ever*	-3909
everything	-3311
ex	-2069
ex $	-1835
expl*	2736
explain	2736
explain _ plan	4165
explain the	4165
expo*	4035
export	4035
export _ $	4035
export my	4035
favo*	-1659
fazer	2405
fear	-2368
fear _ being	-2290
fear of	-2368
feel	-3133
feel $	-1958
feel*	-2690
fewer	-1742
fewer _ $	-1742
fewer messages	-1742
find	2367
find _ $	2807
find my	2807
fix	-1905
for	-1630
for $	5476
for _ $	-4859
for the	-1702
forg*	-3576
from	-8556
from $	-5146
from _ $	-3196
from your	-2271
func*	4446
functions	3469
functions $	3469
funny	-2164
funny $	-2164
get	-2799
give	6683
give _ an	1572
give _ overview	1572
give me	6683
go	3385
go _ $	2760
good	-6150
good $	-1710
good _ $	-2928
good*	-2566
goodnight	-1595
great	-1580
hacer	3006
hacer $	3006
happ*	5731
happens	5734
happens _ i	2999
happens _ press	2892
has	3357
have	-5077
have _ about	5573
have _ issues	-1872
have _ since	-2083
have _ to	-1642
have a	3934
have to	2646
have trust	-1872
he	-3435
hear	-2040
hear _ $	-2040
hello	-2099
help	11841
help $	6951
help _ $	8501
help me	1761
her	-1752
here	9416
here $	8706
heure	2270
hi	-2377
him	-2809
him $	-2434
hold	6213
hold _ $	7077
how	3274
how _ $	4147
how _ add	2555
how _ day	-2177
how _ days	-1943
how _ delete	2498
how _ export	4035
how _ fix	-1873
how _ have	-2285
how _ help	3805
how _ hold	6017
how _ is	-3440
how _ my	-1835
how _ say	-2076
how _ set	2539
how _ the	9940
how _ turn	5950
how _ use	4758
how _ works	5676
how _ your	-1948
how are	-1653
how do	-3943
how does	7243
how is	3175
how many	-2397
how old	-2366
how this	5676
how to	3941
human	-2227
i _ $	2184
i _ about	-1779
i _ check	2149
i _ data	-2777
i _ do	1652
i _ draft	9969
i _ drafts	4034
i _ help	3475
i _ issues	-1872
i _ my	-5150
i _ on	3443
i _ pay	5784
i _ so	-1878
i _ the	2587
i _ time	2542
i _ to	1794
i _ trust	-3960
i _ understand	2520
i _ urge	2676
i _ when	1774
i _ you	2813
i _ •	-4152
i add	2555
i am	-3892
i ask	3305
i buy	-2515
i can	-2137
i delete	2498
i do	-3874
i export	4035
i find	2807
i fix	-1719
i have	2401
i need	1689
i press	2892
i set	2539
i turn	5950
i type	4923
i use	7265
i want	-1768
i write	3903
i wrote	-3274
i •	-3035
ich	1619
ich _ $	3692
idio*	5132
idioma	5132
idioma $	5132
if i	2065
in	-6076
in $	-4355
in _ $	-2110
in time	2987
info*	2297
information	2297
inst*	13947
instructions	13947
inve*	-1740
invented	-1740
is _ $	-2955
is _ bot	2224
is _ data	4771
is _ encrypted	3510
is _ for	4005
is _ purpose	8179
is _ real	-3054
is _ stored	3799
is _ to	-1731
is _ you	2084
is a	6279
is the	-2477
is there	2389
is this	6378
is up	-2054
isso	14696
isso $	14696
issu*	-1872
issues	-1872
issues _ my	-1872
it	-3670
just	-1675
kann	8909
kann _ $	4376
kann _ nachrichten	4533
keep	1678
keep _ drafts	1572
keep my	2150
kit	2555
kit $	2555
know	3064
know how	1975
la	-2487
la _ $	-2315
lang*	4669
language	4669
last	-3632
last _ $	-3074
learn	-2547
learn to	-2328
leer	4256
leer _ $	4256
left	-2034
left $	-1593
lesen	5324
lesen $	5324
less	-1856
life	-4856
life $	-4269
like	-7039
like $	-3753
list	6256
list $	-2168
list _ $	8174
list of	1620
live	-9032
lol	-3098
lol _ $	-2064
losc*	-1916
love	-2275
make	-2317
many	-3043
me $	3846
me _ abilities	3817
me _ are	1614
me _ news	-2266
me _ of	1916
me _ overview	1572
me _ the	-2911
me _ you	2445
me _ your	2105
me a	-2411
me the	4148
me what	2928
me your	3355
mean	-1885
mean $	-1885
meine	3181
meine _ $	3305
meine _ lesen	4533
meine nachrichten	4533
men	-2014
mensajes	2497
mensajes $	2497
menu	14996
menu $	14996
mess*	2465
messages	4401
messages _ $	1592
mi	-1922
mis	1795
mis _ $	1795
moi	-2694
moi a	-2694
money	-3707
money _ $	-3707
mood	-3110
mood _ $	-2293
morg*	-2495
morgen	-2495
morgen $	-2495
mort*	-1601
mortgage	-1601
mute	-2319
my	-1714
my _ $	4148
my _ being	-2290
my _ here	6519
my _ list	-2168
my _ of	-2317
my _ s	-3589
my _ the	2299
my _ to	3350
my _ with	2149
my _ your	-2075
my _ zone	2542
my car	-2945
my chat	4530
my chats	5282
my data	3288
my drafts	5019
my ex	-1790
my fear	-2290
my kit	2555
my last	-2087
my messages	12071
my progress	-3451
my time	2542
nach*	3365
nachrichten	3365
nachrichten _ $	3365
nachrichten lesen	4533
name	-1942
name $	-2459
nao	-1686
near*	-1582
need a	-2653
need help	4479
never	-1697
news	-2446
news $	-2446
nice	-1842
night	3722
night $	4155
no	-4864
no _ $	-2417
not	-4566
not _ anything	-2020
not _ at	-3534
not _ how	3742
not _ me	-4922
not _ this	5122
not _ to	-2852
not sleep	-2131
not understand	2497
noti*	-1644
notifications	-1644
now	-3154
now $	-3010
o	6380
o _ $	2005
o _ voce	5887
o que	4375
obri*	-2986
obrigada	-2986
of _ can	2408
of _ you	1572
of being	-2333
of this	4519
off	-2559
off _ $	-1946
oil	-3576
ok	-2770
ok $	-1822
okay	-2096
old	-2406
old _ you	-1775
on	-3276
open	-2519
over	-1692
overview	1572
pass*	-2439
passport	-2339
passport $	-2339
pause $	-1584
pause _ $	2683
pay	5784
peop*	-2394
people	-2394
pers*	-2493
personal	-2672
personal _ $	-2672
personal data	-2672
peux	1947
phot*	-5162
pict*	5099
picture	5148
plan	6591
plan _ me	4165
plan*	-5127
plea*	-1884
please	-1884
press	2892
press _ $	2892
priv*	3892
private	3892
private $	3892
progress	2407
progress $	-3071
progress _ $	5478
pued*	3006
puede	4256
puede leer	4256
puedes	3006
puedes _ $	3006
puedes hacer	3006
purp*	8179
purpose	8179
que	3507
que _ $	4512
que _ hacer	3006
que puedes	3006
que voce	5887
ques*	9339
questions	3598
quien	4256
quien _ leer	4256
quien puede	4256
quiet	-2641
quit	-1852
read	7214
read _ $	8259
read my	2878
real	-4967
real _ $	-2403
real _ you	-2364
rela*	-2180
relationship	-2180
relationship $	-1915
reset	-7579
run	5952
run $	5952
s	-3931
s _ $	-3635
say	-2480
say _ in	-2076
say thank	-1683
score	-1640
score $	-1640
se	3822
se _ $	3822
see _ drafts	3654
sei	-2143
sell	2294
sell _ $	2294
sem	-1669
sem _ $	-1669
send	-2221
sere*	-3592
serendipity	-3592
serendipity _ $	-3592
serendipity mean	-3592
serv*	5622
set	7892
set _ time	2134
set _ zone	2134
set my	2134
sett*	6219
settings	6219
settings $	6219
share	1819
share _ with	2217
share my	2217
she	-2159
show	2663
show _ the	5942
show me	3913
sile*	-2295
since	-2752
since _ last	-2169
since my	-2087
sleep	-4022
sleep $	-2330
slip	7869
slip $	7869
so	-3376
so _ $	-1927
some	-2630
some _ to	-2271
some*	-2622
something	-1640
something _ $	-1640
something funny	-1640
song	-6678
spea*	-1626
speak	4122
speak _ $	4158
speak in	-3694
speaking	-1626
start	3240
start _ $	-4541
stop	-5916
stop _ $	-2885
stor*	3681
store	2923
stored	3681
stre*	-2072
streak	-2072
streak $	-1589
stuff	2644
stuff $	2080
subj*	1765
subjects	1765
subjects _ know	1765
supp*	1889
supposed	2446
supposed to	2446
tage	-4897
take	-2049
talk	-2016
talking $	2525
talking _ $	-2310
talking to	-2247
tele*	-1740
telephone	-1740
tell	3398
tell _ the	-3439
tell _ what	2928
tell _ you	2530
tell _ your	5902
tell me	4238
than*	-3379
thank	-2650
thank _ in	-1683
thank you	-2650
thanks	-3261
thanks $	-1596
that _ $	1574
the	9673
the _ close	-1589
the _ in	2091
the _ mean	2828
the _ my	2291
the _ night	8373
the _ time	2987
the _ work	5447
the check	5620
the commands	4442
the daily	-1642
the help	-3173
the hold	7077
the news	-2446
the plan	4165
the telephone	-1740
there $	-2525
there a	2692
thing _ $	1668
think	-2535
think _ $	-2508
this	12469
this $	4195
this _ $	6214
this a	-2227
this bot	6227
this week	-2866
this works	5676
time	2474
time _ $	2046
time zone	2542
tire	-5232
tire $	-5232
tires	-5748
tires $	-5660
to	1749
to _ $	5695
to _ kit	2555
to _ list	-2168
to _ my	-1835
to _ the	2480
to _ to	-1952
to _ you	-2200
to be	-2786
to my	6821
to pay	5784
today	-5535
today $	-3684
todo	-1831
told	-1655
topi*	1911
topics	1911
topics _ you	1911
topics do	1837
trust	-3989
trust _ $	-2055
trust _ my	-1872
trust issues	-1872
tu	11849
tu _ $	12530
turn	3061
turn _ reminders	1912
turn on	3809
type	4923
type $	3724
un	-2277
un _ $	-2014
unde*	2254
understand	2497
up	-2840
up _ $	-2163
urge	2044
urge $	2676
use	8276
use _ $	3747
use this	2459
use you	4806
voce _ $	5353
want	-1926
was	5373
was _ $	3477
we	-2506
week	-4199
week $	-3988
were	-2341
were _ $	-2059
were _ born	-1976
were you	-2116
what	8676
what _ a	4900
what _ able	2508
what _ are	3784
what _ bot	2224
what _ call	-1631
what _ can	3139
what _ do	5352
what _ does	-2182
what _ good	-1675
what _ know	3064
what _ like	-2357
what _ mean	-4713
what _ my	-2912
what _ of	2157
what _ progress	3106
what _ purpose	8179
what _ some	-2271
what _ think	-2227
what _ type	3211
what _ up	-2054
what _ with	1774
what _ won	-2006
what _ write	3903
what _ you	8579
what _ your	3271
what are	-2274
what can	5320
what did	-4883
what does	-1850
what happens	5734
what i	2250
what is	-3609
what should	-2219
what subjects	1765
what topics	1911
what you	6589
when does	-1589
when i	3771
where	7982
where _ find	2807
where _ i	1631
where _ my	2785
where _ you	6003
where are	10188
who _ $	-2156
who _ my	6068
who _ read	3082
who _ the	-2883
who _ this	-3330
who _ you	-1836
who _ your	-1676
who can	3082
who is	-2020
why	-5432
why _ i	-2184
why do	-4070
wie	6063
wie _ das	2569
with _ $	2021
with my	2507
won	-2953
won the	-2244
word	-3117
work	3895
work $	6131
work _ $	-2236
work for	-2236
works	5676
works $	5676
write	2566
write $	3194
wrong	-2468
wrong _ $	-1722
wrote	-4879
wrote $	-2819
wrote _ $	-2061
you $	-8276
you _ $	4456
you _ a	-2453
you _ anything	5229
you _ be	-1868
you _ data	5899
you _ do	4416
you _ for	2248
you _ me	2266
you _ messages	1635
you _ my	2542
you _ the	-3715
you _ to	2645
you _ today	-1578
you _ what	3668
you _ you	2909
you _ •	3822
you able	4613
you are	1677
you assist	3657
you born	-1976
you can	4293
you do	5497
you explain	-1982
you from	-5146
you get	-1747
you have	-5022
you help	3321
you in	-1683
you keep	2150
you know	2195
you like	-2840
you sell	5660
you share	2217
you speak	7863
you store	2923
you to	-2293
you work	-2236
you •	2362
your	2459
your _ $	7748
your abilities	3817
your day	-1948
your functions	3469
your help	-1740
zone	2542
zone $	2542
• _ $	-4475
• _ at	8298
• _ data	-2760
• _ my	-4185
• _ of	1635
• _ out	1681
• _ personal	-2672
• _ •	6989
• my	-3591
""",
    'intents.stop': """\
~	-35040
!checkin	-9587
!delete_data	-6953
!help	-9074
!out_of_scope	-8411
!smalltalk	-17025
!stop	26438
.	2758
.-	14999
.i+they	-7818
.i+they-	-4846
.i+you	3448
.i-	3258
.they	-2849
.you	3429
.you-	10062
10	-3802
10 _ $	-1665
12	-1696
15	-1083
3	-2229
3 $	-1391
4	-1756
4 $	-1657
5	-1375
5 $	-1633
6	-2163
6 $	-1250
7	-1831
7 $	-1748
8	-1641
8 _ $	-1170
?	-6420
?-	-6677
?i	-1447
?i+they	-1264
?i+you-	-1544
?they	-1331
?you-	-1296
^ _ $	2993
^ _ 10	-2396
^ _ 12	-1418
^ _ 15	-1083
^ _ 3	-1525
^ _ 7	-1530
^ _ a	2278
^ _ about	-1576
^ _ all	1951
^ _ alles	-2626
^ _ alone	3285
^ _ am	-1322
^ _ an	-1792
^ _ are	-3223
^ _ be	3946
^ _ bot	-2685
^ _ break	1998
^ _ bye	-1837
^ _ can	-1262
^ _ check	-2091
^ _ como	-1295
^ _ contact	1256
^ _ conversation	2390
^ _ cool	-1171
^ _ daily	4286
^ _ datos	-1214
^ _ day	-1567
^ _ de	10076
^ _ dias	-3127
^ _ did	-1677
^ _ do	-2935
^ _ does	-2870
^ _ du	-1382
^ _ el	-1277
^ _ enough	4330
^ _ everything	-1394
^ _ favor	3371
^ _ feel	-2239
^ _ for	4098
^ _ from	-1215
^ _ fun	-1812
^ _ go	3190
^ _ good	-2953
^ _ got	-2230
^ _ had	1136
^ _ help	-1226
^ _ hoje	-1650
^ _ hurts	-2787
^ _ i	-5630
^ _ in	1897
^ _ is	-1979
^ _ it	10621
^ _ kann	-1639
^ _ later	-1994
^ _ leave	1809
^ _ like	-1259
^ _ loschen	-1612
^ _ m	2490
^ _ made	-1081
^ _ make	-1618
^ _ me	8613
^ _ meine	-1316
^ _ mes	-2447
^ _ message	2736
^ _ messages	6680
^ _ mi	-1613
^ _ mich	5015
^ _ mir	4221
^ _ mis	-1214
^ _ more	8863
^ _ my	-6339
^ _ need	2553
^ _ nicht	1882
^ _ no	1720
^ _ not	9135
^ _ notifications	7079
^ _ off	7906
^ _ ok	-1714
^ _ our	-1229
^ _ pause	2699
^ _ please	1680
^ _ por	4923
^ _ reminders	4505
^ _ restaurant	-1274
^ _ said	2687
^ _ say	2326
^ _ se	-1309
^ _ sending	1409
^ _ she	-1119
^ _ siento	-1214
^ _ so	-2490
^ _ some	-1552
^ _ song	-2205
^ _ speak	-1211
^ _ still	5962
^ _ stop	5951
^ _ talk	1968
^ _ talking	1369
^ _ the	2394
^ _ there	-2832
^ _ time	-2419
^ _ to	-1956
^ _ today	-3025
^ _ todo	-1547
^ _ tout	-2392
^ _ tu	-1380
^ _ tudo	-2402
^ _ un	-1507
^ _ une	4726
^ _ up	4460
^ _ want	-2007
^ _ was	-2618
^ _ weeks	-1100
^ _ with	3282
^ _ write	1747
^ _ your	-1871
^ aide	-2391
^ alright	-2398
^ apaga	-2408
^ are	-2025
^ arrete	2490
^ ayuda	-2781
^ bitte	3375
^ book	-1890
^ borra	-1815
^ bye	-3860
^ can	1994
^ cancel	10530
^ check	-3723
^ cool	-1652
^ danke	-2594
^ day	-3120
^ deja	3516
^ delete	-2242
^ dia	-1871
^ did	-1066
^ do	3851
^ efface	-1615
^ elimina	-1598
^ end	5699
^ enough	4214
^ erase	-1230
^ evening	-1390
^ everything	-1414
^ explain	-1289
^ find	-1769
^ forget	-2410
^ good	-3115
^ goodnight	-3226
^ great	-3151
^ guten	-2359
^ he	-2778
^ hello	-2146
^ help	-1794
^ hey	-2401
^ hi	-4526
^ hilf	-1413
^ hmm	-2527
^ hold	1670
^ how	-4599
^ i	1196
^ ich	-2172
^ is	-2602
^ it	-4524
^ je	-3284
^ just	2517
^ leave	6727
^ less	2667
^ log	-1997
^ lol	-3111
^ losche	-1087
^ make	-2722
^ me	-2795
^ merci	-3020
^ mood	-4713
^ mute	13909
^ my	-2208
^ nao	-1761
^ nice	-3345
^ obrigada	-2017
^ oi	-2298
^ ok	-2802
^ okay	-3456
^ para	8838
^ pausa	4830
^ pause	12639
^ play	-1518
^ quiet	6201
^ quit	11627
^ remove	-1465
^ set	-1069
^ she	-1427
^ show	-2322
^ shut	3568
^ silence	2975
^ snooze	4241
^ stop	9617
^ take	1786
^ talk	-1933
^ tell	-2955
^ thank	-1256
^ thanks	-2730
^ that	3814
^ today	-1262
^ too	1451
^ turn	5022
^ two	-1100
^ vergiss	-1116
^ we	-1784
^ what	-4615
^ who	-2222
^ why	-2672
^ write	-1738
^ you	1414
^ •	-2642
a 7	-1337
a _ $	1558
a _ from	3853
a _ two	1847
a bot	-1088
a break	8987
a pizza	-1707
a table	-1606
a week	4022
about	-3156
about _ $	-2655
about me	-1634
acce*	-1353
accent	-1329
accent $	-1194
again	2261
again $	2275
aide	-2391
ajuda	-2857
ajuda $	-2428
all messages	1988
alles	-2813
alles $	-1769
alone	1287
alri*	-2398
alright	-2398
alwa*	-1087
always	-1087
am	-4611
am _ to	-1268
am not	-1588
an	-2212
and	-4393
and i	-1509
anot*	2399
another	2399
another _ $	2399
anym*	3809
anymore	3809
anymore $	3607
anyo*	-3783
anyone	-3783
anyone $	-1594
anyt*	-2705
anything	-2705
anything _ $	-1734
apaga	-2408
apaga _ $	-2101
apaga tudo	-1191
are	-5559
are _ $	-3129
are you	-1751
arre*	2490
arrete	2490
arrete _ m	2490
arrete de	2490
as	-1159
as _ $	-1159
as a	-1139
at night	1415
away	-1684
away $	-1445
ayuda	-2781
be	8202
be _ $	5058
be alone	-1175
be quiet	6602
be silent	2382
been	-1670
betr*	-1769
bitte	9100
book	-1890
book _ a	-1890
book _ table	-1606
book me	-1890
borra	-1815
borra _ $	-1652
borra todo	-1224
bot	4342
bot $	4616
break	8987
break from	3853
buy	-1104
by	-1684
by _ $	-1668
bye	-5439
bye $	-1513
bye _ $	-4377
can	-1127
can _ anything	-2327
can _ be	3723
can _ do	-3138
can _ message	3318
can _ stop	2407
can not	-2713
can you	2067
canc*	10507
cancel	10507
cancel _ $	2145
cease	2865
cease _ $	2865
chan*	-1266
chec*	-4481
check	1066
check _ $	1156
check in	-5147
check ins	6633
checkin	-3590
comm*	-1764
commands	-1361
commands $	-1355
como	-1890
como _ $	-1585
cont*	-5007
contact	-2856
contact $	-2850
contato	-1158
conv*	1277
conversation	1853
conversation $	2390
cool	-2823
cool $	-2488
could	2663
cuan*	-1314
danke	-2594
data	-1367
data $	-1205
data*	-1229
database	-1229
database $	-1229
datos	-1416
datos $	-1416
day	-1878
day $	2905
day _ $	-3513
days $	3486
days _ $	-2169
days _ it	-1874
de	5165
de _ $	2078
de _ mandar	2039
de _ mensagem	1383
de m	2490
de me	2039
deja	3516
deja de	3516
dele*	-2803
delete	-2462
delete _ $	-1087
delete my	-1159
dia	-3636
dias	-3127
dias _ $	-1777
did	-2770
did not	-1492
die	-3262
do $	-2002
do _ $	-1367
do _ a	-1093
do _ anymore	1101
do _ have	-1113
do _ how	-1698
do _ know	-2034
do _ leave	-1772
do _ me	5006
do _ messages	-1125
do _ say	2686
do _ speak	2050
do _ talk	2584
do _ text	1324
do _ to	2385
do _ want	5562
do _ write	1747
do anything	-2327
do i	-1776
do my	-1159
do not	13614
do you	-4483
does	-4618
does _ $	-1409
does _ do	-1124
does _ me	-1375
does not	-1491
donn*	-1066
donnees	-1066
donnees $	-1066
down	-1072
du	-1789
du _ $	-1439
e	-1220
effa*	-1615
efface	-1615
efface _ $	-1122
el	-1277
elim*	-1598
elimina	-1598
elle	-2246
end	5633
end _ $	5699
enou*	10149
enough	10149
enough _ $	4639
enough _ today	2154
enough for	1520
eras*	-1528
erase	-1421
erase _ $	-1164
es	-1130
escr*	6777
escribas	4105
even*	-1928
evening	-1749
evening _ in	-1390
evening check	-1390
ever*	-4090
every	1171
every _ $	1636
every day	1636
everything	-3389
everything _ $	-1822
everything hurts	-1182
expl*	-1533
explain	-1533
extr*	-2786
favor	2668
favor $	2668
feel	-2906
feel*	-3226
feeling	-3105
feeling _ $	-2038
fewer	2588
fewer _ $	2588
fewer messages	2588
find	-1784
find _ a	-1769
find me	-1769
for	1394
for _ $	5259
for _ day	1531
for _ days	3338
for _ week	1142
for a	4661
for the	1461
for today	-1322
for two	1967
forg*	-4205
forget	-2906
forget _ $	-2293
from	3201
from _ $	3306
from _ database	-1229
from your	-2580
fun	-1817
func*	-2153
funny	-2324
funny $	-2324
give _ a	2893
go	1249
go _ $	-1085
good	-8011
good $	-2372
good _ $	-3853
good _ for	-1573
good*	-4934
goodbye	-1708
goodbye $	-1685
goodnight	-3226
got	-5497
got _ $	-5497
got it	-5154
great	-3368
great _ $	-1955
guten	-2359
guten _ $	-2359
had	1114
have	-1580
have _ $	-1467
have _ of	2395
have a	-1185
he	-4032
he _ me	-1091
he _ •	-1471
he said	-1426
hello	-3121
hello $	-1425
hello _ $	-1539
help	-3939
help $	-2407
help*	-1357
her	-1798
her $	-1244
hey	-2401
hi	-4937
hi $	-1298
hilf	-1413
hilf _ zu	-1413
hilf mir	-1413
him	-2711
him $	-1269
him _ it	-1067
him today	-1197
hist*	-1139
history	-1139
history $	-1139
hmm	-2527
hoje	-1650
hold	1604
hold _ messages	1670
how	-7499
how _ $	-1548
how _ days	-1358
how _ quiet	-1304
how _ works	-1324
how many	-1756
how this	-1324
hurts	-2787
hurts $	-2787
i	-6258
i _ be	-1375
i _ i	-2236
i _ know	-2356
i _ not	-5037
i _ our	-1116
i _ the	-1873
i _ trust	-2137
i _ want	5562
i _ you	4657
i _ •	4498
i am	-3585
i can	-2436
i feel	-2418
i need	2541
i said	3709
i think	-1573
i want	-2007
i •	5258
ich	-2724
il _ $	1242
in	-1149
in $	-1412
in _ $	2956
in a	-1220
in please	-3066
in the	-2274
ins	6633
ins $	3852
inst*	-4205
instructions	-4205
is	-4651
is _ $	-3056
is _ from	2517
is _ in	-1978
is _ you	2156
is enough	3998
isso	-1701
isso $	-1701
it	1096
it $	7061
it _ $	-3443
it _ more	1805
it is	-2175
it still	-1969
je	-3284
job	-2158
just	2849
just _ $	3728
kann	-2244
kann _ $	-1377
know	-3286
know _ to	-1582
know how	-1209
konto	-1695
la	-2610
la _ $	-1841
later	-2245
later $	-2245
leave	5253
leave _ alone	2846
leave me	6697
left	-1198
less	2599
less _ $	2667
less _ please	1204
less notifications	2007
like	-2303
like _ $	-1225
like _ to	1213
list	-1495
list*	-1232
log	-2099
log _ $	-1352
log a	-1294
lol	-3131
lol $	-2347
long	-1953
losc*	-3356
losche	-1087
losche _ $	-1087
loschen	-2269
loschen $	-2081
love	-1480
love _ $	-1306
m	2490
made	-1081
make	-4358
make _ $	-1895
mand*	2882
mandar	2039
mandar _ $	2039
mandar mensagem	1383
many _ days	-1304
many messages	1451
many quiet	-1304
mas	5291
me	4878
me $	3562
me _ $	2366
me _ a	1094
me _ bot	4230
me _ for	1847
me _ mas	5291
me _ mensagem	1383
me _ news	-1536
me _ of	-1130
me _ sola	-1214
me _ table	-1606
me _ your	-1404
me a	-3265
me alone	3285
me escribas	4105
me from	-1215
me in	3403
me mandar	2039
me siento	-1497
me the	-2880
me to	-1416
mehr	6597
mehr $	6597
meine	-1903
meine _ $	-1638
mens*	5250
mensagem	1383
mensagem $	1383
mensajes	5086
mensajes $	5086
menu	-2535
menu $	-2535
merci	-3020
mes	-2447
mes _ $	-2447
mes donnees	-1066
mess*	14140
message	3435
message me	3435
messages	9822
messages $	6764
messages _ $	2510
messages _ week	1930
messages please	1503
meu	-1158
mi	-2607
mi _ $	-1285
mich	3971
mich _ $	4171
mind	-2323
mind $	-2323
mir	4221
mir _ $	5634
mir _ vergessen	-1413
mir _ zu	-1413
mis	-1911
mis _ $	-1911
mis datos	-1416
mont*	1901
mood	-5032
mood _ $	-3536
more	11396
more _ $	5287
more _ please	2870
more _ today	2544
morg*	-1141
morgen	-1141
morgen $	-1141
much	1738
mute	13909
my	-11258
my _ $	-5610
my _ your	-1114
my messages	-4128
nach*	3164
nachrichten	3164
nachrichten _ $	3164
nao	-1761
near*	-1168
nearby	-1095
nearby $	-1095
nece*	-1450
necessary	-1450
necessary $	-1450
need	2521
need _ to	2855
need to	-1095
need you	3729
never	-2975
news	-1541
news $	-1541
next	-2920
next _ $	-2920
nice	-3699
nice _ you	-2346
nicht	1882
nicht _ $	1882
no	3455
no _ $	1267
no _ escribas	4105
no _ for	-1582
no _ mas	5291
no _ please	3773
no _ today	1619
no contact	-3869
no me	8842
no more	10668
not	8877
not _ him	-1067
not _ how	-1775
not _ me	8324
not _ to	1605
not know	-1964
not say	2757
not talk	2584
not trust	-2143
not want	5562
not write	1747
noti*	8324
notifications	8324
notifications $	2773
notifications _ $	5432
notifications please	5005
now	4225
now $	2597
now _ be	2136
o	-1419
obri*	-2017
obrigada	-2017
of	-3791
of _ $	-1860
of your	2428
off	7582
off $	3838
off the	2417
oi	-2298
ok	-5539
ok $	-3395
ok _ $	-1339
okay	-3456
okay _ $	-1151
olvi*	-3337
on	-3219
on $	-1256
on _ $	-2974
on the	-1689
once	2880
once _ week	2880
once a	2880
one	-3456
one _ $	-2390
order	-1707
order _ pizza	-1707
oubl*	-1818
our	-2553
our _ $	-2097
over	-1249
pain	-6410
pain $	-5098
panc*	-1824
pancakes	-1824
pancakes $	-1824
para	8838
pausa	4830
pausa _ semana	3138
pausa por	3245
pause	14026
pause $	6115
pause _ $	2977
peop*	-1311
people	-1311
pers*	-1318
pizza	-1707
pizza $	-1707
play	-1518
play _ $	-1518
play some	-1518
plea*	1710
please	1710
please _ $	2974
please _ not	3033
please do	3033
please stop	-3530
por	4220
por _ $	4220
por favor	2668
prog*	-2653
quan*	-1379
que	-2501
ques*	2067
questions	2157
quiet	12433
quiet $	6009
quiet _ $	3206
quiet days	-1304
quiet for	5362
quit	11627
quit _ $	3292
quit _ me	9465
quit it	2162
read	-1687
reci*	-1824
recipe	-1824
recipe _ $	-1824
recipe for	-1824
reco*	-3633
record	-2152
regi*	-1071
registrar	-1071
remi*	4217
reminders	5548
reminders $	4627
remo*	-1617
remove	-1556
remove _ from	-1215
remove _ your	-1215
remove me	-1215
rest*	-1274
restaurant	-1274
robot	-1450
robot $	-1254
rome	-1195
rome $	-1195
ruhe	13504
s	1349
said	2140
said _ $	4037
said _ me	-1398
say _ $	1162
schr*	12011
se	-1309
se _ $	-1309
see	-3056
see $	-1979
sei	7315
sema*	4053
semana	3138
semana $	3138
send	2321
send*	3096
sending	3096
serv*	-1288
server	-1269
server $	-1269
set	-1106
set _ for	-1069
she	-2655
she _ $	-1192
she _ me	-2109
show	-2322
show _ the	-1315
show me	-2163
shut	6494
shut _ $	6494
shut up	4659
sien*	-1497
siento	-1497
siento _ $	-1214
sile*	21087
silence	2975
silent	2974
silent $	2238
since	-1125
snoo*	4241
snooze	4241
snooze _ days	3733
snooze for	4241
so	-4220
so _ $	-2076
sola	-1214
sola $	-1214
some	-1552
some _ $	-1518
some*	-2708
someone	-1162
song	-2400
spea*	1779
speak	1070
speak _ $	1427
speaking	1779
spell	-1450
spell _ $	-1450
spell necessary	-1450
start	-1178
start _ $	-1168
still	5530
still _ $	-1615
stop	21550
stop $	12468
stop _ $	4680
stop _ bot	1204
stop _ me	3672
stop now	3289
stop sending	3096
stop talking	1500
stop the	-4939
supp*	-1404
table	-1606
table _ two	-1606
table for	-1606
tag	-1154
tage	3467
take	1618
take _ break	1998
take a	1998
talk	3734
talk $	1401
talk _ you	1148
talk to	1148
talk*	11673
talking	11673
talking $	12290
talking _ you	-1963
talking please	2746
talking to	-3321
te	1405
te _ $	1405
tell	-3693
tell me	-3674
text me	1324
texting _ $	1865
than*	-5334
thank	-1981
thank _ $	-1107
thank you	-1981
thanks	-5261
thanks $	-3640
thanks for	-1264
that	3334
that $	1552
that _ $	-1583
that _ enough	3738
that _ it	1473
that is	2833
the	-3320
the _ $	-2421
the _ check	3676
the _ in	3047
the _ ins	3852
the _ to	-2304
the check	3531
the daily	3598
the news	-1541
the pain	-6407
the reminders	2813
there	-2879
there $	-2265
these	4426
these _ $	4426
think	-1746
this	1175
this $	-1194
this _ $	4610
this bot	2253
this feeling	-1798
this week	1689
this works	-1324
three	1277
three _ $	1277
time	-3259
time $	-1147
time _ $	-1777
to	-4892
to _ alone	-1298
to _ anymore	1419
to _ for	-1629
to _ quiet	1530
to me	6565
to talk	1114
today	-4664
today $	2648
today _ $	-5580
today _ a	-1079
today was	-1075
todo	-1826
todo $	-1339
too	3729
too _ $	3588
too _ messages	1451
too many	1451
tout	-2392
tout $	-2263
tran*	-1731
trust	-2180
trust _ $	-2106
tu	-1686
tu _ $	-1380
tudo	-2402
tudo _ $	-1518
turn	4846
turn _ $	4208
turn _ check	1703
turn off	2776
turn on	-1767
two _ $	2885
two weeks	2353
un	-1507
un _ $	-1292
un robot	-1143
unde*	-2039
understands	-1201
understands _ $	-1201
understands me	-1201
une	4726
une _ $	4726
up	4080
up $	4659
verg*	-2529
vergessen	-1413
vergessen $	-1413
vergiss	-1116
vergiss alles	-1116
voce	-1307
voce _ $	-1113
want	3555
want _ to	1261
want you	1175
was	-3860
was _ $	-2227
we	-2947
we had	-1074
week	4569
week $	4942
week*	-2628
weekend	1791
weekend $	1791
weeks	2203
were	-1335
what	-7318
what _ do	-2783
what _ you	-1139
what does	-1365
what is	-1286
who	-3129
why	-3248
with the	3305
with*	-1118
without	-1118
without _ $	-1087
word	2528
work	-1352
works	-1324
works $	-1324
worst	-1563
you	-1765
you $	-3927
you _ $	-4069
you _ a	-1509
you _ anything	-2359
you _ be	3633
you _ for	2326
you _ much	2041
you _ quiet	7429
you _ silent	2006
you _ stop	6161
you are	-1095
you be	2848
you can	1536
you do	-2798
you have	-1247
you stop	2407
you talk	1968
you to	6087
your	-2432
your _ $	-2170
your database	-1229
your*	3805
yourself	3805
zu	8034
zu _ $	8034
zu vergessen	-1413
•	-2070
• $	-7817
• _ $	2017
• _ me	4066
• _ my	-1533
• _ on	-1229
• _ our	-1116
• _ •	-1720
• me	9034
• our	-1116
• •	-2070
""",
    'intents.delete_data': """\
~	-43378
!checkin	-7637
!delete_data	19548
!help	-6762
!out_of_scope	-2207
!smalltalk	-8878
!stop	-7545
.	-5215
.-	8156
.i	4439
.i+they	-3833
.i+they-	-2238
.i+you	13184
.i-	19103
.they	-4871
.you	-1220
.you-	-3255
10	-1644
10 $	-807
3	-805
4	-1571
4 $	-1333
5	-1859
5 $	-1073
5 _ $	-786
6	-1800
6 $	-1478
?	-4069
?-	-3878
?i	-7156
?i-	-2678
?you	-1322
?you-	-3038
^ _ $	-1301
^ _ 10	-1112
^ _ 5	-903
^ _ a	-3378
^ _ account	4051
^ _ all	1684
^ _ alles	8664
^ _ am	-1899
^ _ an	-1041
^ _ animo	-1514
^ _ are	-1742
^ _ bad	-1642
^ _ be	-889
^ _ bot	-1834
^ _ can	-2872
^ _ chat	2108
^ _ check	-807
^ _ conversation	2281
^ _ cuenta	5072
^ _ data	2011
^ _ daten	4295
^ _ datos	2123
^ _ day	-2821
^ _ de	-1484
^ _ dias	-1252
^ _ do	-2358
^ _ does	-1322
^ _ donnees	2704
^ _ erase	2904
^ _ est	-789
^ _ everything	9330
^ _ favor	-1323
^ _ feel	-2218
^ _ for	-2115
^ _ forget	1666
^ _ forgot	-3726
^ _ friend	-2179
^ _ from	2854
^ _ good	-1239
^ _ got	-869
^ _ had	-1027
^ _ happens	-832
^ _ have	-1625
^ _ history	3043
^ _ hoje	-843
^ _ humeur	-863
^ _ hurts	-2189
^ _ i	1496
^ _ in	-1483
^ _ information	1113
^ _ is	-3065
^ _ ist	-886
^ _ it	-3000
^ _ just	-1157
^ _ kann	-1152
^ _ konto	2930
^ _ like	2912
^ _ lo	3835
^ _ loschen	7743
^ _ me	-3578
^ _ mein	2930
^ _ meine	2249
^ _ mes	3695
^ _ messages	-2446
^ _ mi	1966
^ _ mich	-1306
^ _ mir	-2391
^ _ mis	2123
^ _ miss	-969
^ _ mood	-1814
^ _ more	-823
^ _ my	10941
^ _ need	-817
^ _ nicht	-1092
^ _ no	-946
^ _ not	-1823
^ _ notifications	-1337
^ _ now	-835
^ _ of	2901
^ _ off	-897
^ _ ok	-749
^ _ on	-894
^ _ our	3495
^ _ please	-3932
^ _ por	-1655
^ _ profile	4172
^ _ progress	-1355
^ _ que	4833
^ _ records	3252
^ _ reminders	-1194
^ _ rid	2444
^ _ said	-903
^ _ se	-928
^ _ see	-940
^ _ sell	-1036
^ _ siento	-1066
^ _ sobre	4060
^ _ some	-849
^ _ stop	-2015
^ _ streak	-1973
^ _ talking	-1697
^ _ the	-2738
^ _ there	-990
^ _ this	-2451
^ _ to	4734
^ _ today	-1401
^ _ todo	8043
^ _ told	-1015
^ _ tout	10749
^ _ tudo	5489
^ _ uber	1528
^ _ un	-760
^ _ une	-840
^ _ up	-854
^ _ urge	-922
^ _ voce	-832
^ _ want	6209
^ _ what	3834
^ _ would	3361
^ _ you	832
^ _ your	-1672
^ _ •	8609
^ add	-839
^ am	-1131
^ apaga	11673
^ are	-1342
^ ayuda	-931
^ borra	7331
^ bye	-1160
^ can	2781
^ cancel	-1217
^ change	-923
^ clear	4536
^ close	1910
^ day	-768
^ delete	4960
^ destroy	3034
^ do	-2631
^ efface	6555
^ elimina	5239
^ end	-1530
^ erase	5032
^ everyone	-3222
^ everything	-2290
^ forget	9088
^ get	2444
^ give	-905
^ good	-1311
^ goodnight	-1049
^ great	-905
^ he	-1838
^ hello	-2614
^ hi	-1822
^ hmm	-789
^ how	-2632
^ i	-7101
^ ich	-1640
^ is	-3049
^ it	-736
^ je	-2086
^ just	-775
^ list	-924
^ log	-2414
^ lol	-1062
^ losch	5262
^ losche	3732
^ make	-2042
^ me	-1255
^ merci	-808
^ meu	-788
^ mi	-1013
^ mon	-863
^ mood	-1495
^ mute	-1267
^ my	-4710
^ nice	-729
^ no	-2432
^ nobody	-749
^ oi	-1933
^ ok	-886
^ okay	-1458
^ olvida	2668
^ pausa	-1121
^ pause	-1731
^ play	-790
^ please	4144
^ purge	4125
^ que	-1444
^ quiero	3611
^ quit	-1664
^ rate	-1401
^ record	-1352
^ remove	5340
^ scrub	1896
^ she	-1170
^ show	-4430
^ sinto	-751
^ stop	-2249
^ supprime	6156
^ take	2050
^ tell	-1775
^ thanks	-924
^ track	-3206
^ turn	-970
^ vergiss	4901
^ what	-6370
^ where	-1387
^ who	-1886
^ why	-772
^ wipe	4355
^ •	7370
a	-6059
a _ $	-4507
abil*	-877
abilities	-877
abilities $	-877
about	2599
about _ $	3773
about me	5106
acce*	-861
acco*	5106
account	5106
account $	2454
account _ $	1560
account and	1092
add	-870
add _ my	-839
add _ to	-870
ai	1498
ai _ $	1566
ajuda	-767
ajuda $	-751
all	5218
all my	2253
alles	10263
alles $	7136
alles _ mich	1528
alles uber	1528
alone	-1006
am	-3358
am _ $	-1954
am i	-1423
an	-2056
an _ $	-1092
and _ $	1689
and i	-1126
animo	-1514
anyt*	-766
anything	-766
apaga	11673
apaga _ $	11376
apaga tudo	3324
are	-4243
are _ $	-2155
are you	-1122
as	-941
as _ $	-941
ask	849
ask you	918
at	-1217
at _ $	-1126
ayuda	-931
bad	-1648
bad $	-1642
be	1037
be _ $	-3306
be _ by	4503
be quiet	-1823
be silent	-1284
birt*	-938
birthday	-938
birthday $	-938
borra	7331
borra _ $	6164
borra todo	5375
bot	1384
bot $	1483
brok*	-1082
broken	-1076
broken $	-1076
by	3659
by _ $	3739
bye	-1474
bye $	-843
bye _ $	-925
can	-1216
can _ $	-1148
can _ ask	-802
can _ me	-1478
can _ my	-784
can _ what	1390
can _ you	-1097
can _ •	2253
can i	-2405
can you	2482
canc*	-1318
cancel	-1318
cancel _ $	-743
cease	-1235
cease _ $	-1235
chan*	-1670
change	-1499
change _ to	-762
chart	-849
chart $	-849
chat	4535
chat _ $	4803
chec*	-1584
check	-2094
check _ $	-1896
check in	-1856
clear	4536
clear _ $	2547
clear my	2547
close	1824
close _ account	1910
close my	1910
comm*	-1094
commands	-787
commands $	-773
como	-1153
como _ $	-917
comp*	4351
cont*	-1920
contact	-1261
contact $	-968
conv*	5823
conversation	4729
conversation $	2281
cool	-1094
cool $	-875
could	-851
cuan*	-919
cuen*	5072
cuenta	5072
cuenta $	2270
data	8639
data $	8305
data*	1334
database	1334
database $	1334
daten	4295
datos	7676
datos $	7676
day	-4296
day $	-1692
day 6	-1278
day _ $	-2179
days	-868
de	-1028
death	-734
death $	-734
dele*	13147
delete	9340
delete _ $	4990
delete _ data	3643
delete _ draft	-957
delete _ i	3393
delete my	4764
delete what	3841
deleted	3807
dest*	3034
destroy	3034
destroy my	3034
dia	-870
dias	-1252
dias _ $	-886
did	-827
dije	2668
dije $	2668
do	-5899
do _ delete	2635
do _ export	-889
do _ sell	-923
do not	-1079
do you	-3383
does	-2247
donn*	4860
donnees	4860
donnees $	4860
draf*	1635
draft	-1032
draft $	-1032
drafts	1635
drafts _ $	1869
drafts and	2342
du	1137
effa*	6555
efface	6555
efface _ $	2764
efface _ donnees	3395
efface tout	3160
elim*	5239
elimina	5239
elimina _ $	2438
elimina _ cuenta	3705
elimina mi	3705
encr*	-902
encrypted	-902
encrypted $	-902
end	-1575
end _ $	-1530
enou*	-894
enough	-894
eras*	12293
erase	7936
erase _ $	4426
erase _ i	2904
erase my	1278
erased	1157
erased $	1157
est	-995
est 5	-815
est _ $	-863
ever*	5664
everyone	-3436
everything	9135
everything _ $	1542
everything _ about	1485
everything _ have	2066
everything _ know	1485
everything _ me	2311
everything _ on	2850
everything _ told	1863
everything about	2542
everything hurts	-2058
everything i	3367
everything you	4335
ex	-1306
ex $	-1075
expo*	-889
export	-889
export _ $	-889
export my	-889
extr*	-791
favor	1478
favor $	1478
feel	-2922
feel _ $	-1248
feel*	-959
feeling	-912
for	-3154
for _ $	-2383
forg*	11515
forget	10509
forget _ $	8534
forget _ i	2294
forget _ me	2339
forget what	1666
forgot	-3726
forgot _ $	-3726
frie*	-2489
friend	-2449
friend $	-2254
from	3311
from _ $	3397
from _ database	1334
from my	-2481
from your	6176
get	1724
get _ my	1135
get _ of	2382
get rid	2444
give	-991
give me	-991
go	-781
gone	4933
gone $	4971
good	-2668
good $	-1012
good _ $	-1351
good*	-1478
goodnight	-1049
got	-1016
got _ $	-1016
great	-950
had	-1899
happ*	-852
happens	-832
hate	-751
have _ $	1321
have _ me	2066
have on	2066
he	-2768
he _ me	-973
he _ my	-756
he _ to	-969
hear*	-779
heart	-1043
heart $	-960
hello	-3021
hello _ $	-2632
help	-1513
her	-1819
her $	-1563
here	2004
here $	2099
hi	-2031
him	-2374
him $	-2226
hist*	7865
history	7865
history $	7865
hmm	-789
hoje	-843
how	-3898
how _ $	-966
how _ delete	2635
how _ export	-889
hume*	-863
humeur	-863
humor	-728
hurts	-2189
hurts $	-2189
i	-2264
i _ $	3578
i _ a	-952
i _ all	6016
i _ be	4385
i _ data	3622
i _ draft	-1032
i _ everything	1129
i _ here	3367
i _ know	-800
i _ like	3421
i _ log	-806
i _ my	6313
i _ not	-1066
i _ nothing	-982
i _ of	-773
i _ our	-1026
i _ the	-1324
i _ to	-1226
i _ you	2174
i _ •	-9108
i am	-1903
i ask	849
i delete	2635
i export	-889
i feel	-2790
i have	-1391
i miss	-983
i need	-831
i said	1746
i see	-1089
i told	3548
i want	6209
i was	-877
i would	3501
i wrote	7038
i •	-3933
ich	-1803
if	-1427
in	-4589
in $	-1416
in _ $	-2053
info	4282
info*	3768
information	3768
information _ $	2655
is	-6770
is _ $	-1662
is _ data	-1834
is _ encrypted	-902
is my	-3476
ist	-886
ist _ $	-886
it	-4829
it _ $	-3068
it _ •	-2208
it •	-2208
j	1577
je	-2086
job	-830
just	-780
just _ •	-1064
kann	-1641
kann _ $	-1062
keep	-743
know	2026
know _ $	3227
know _ me	3596
know about	3227
konto	7984
konto $	2930
la	-906
last	-942
leave	-1166
leave _ $	-762
leave me	-770
left	-781
life	-2255
life $	-1533
like	1868
like _ be	-1033
like _ to	-1055
like i	-894
like you	-1293
list	-1876
list $	-842
list _ $	-1010
list of	-728
lo	3835
lo _ dije	2668
lo que	3835
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
loschen $	7048
lost	-729
make	-2921
make _ •	-2208
make it	-2208
marr*	-771
me	-6177
me $	-1427
me _ $	-1852
me _ abilities	-877
me _ sola	-1066
me _ week	-772
me _ you	-983
me _ your	2042
me about	-954
me an	-750
me from	2854
me my	-1271
me siento	-1254
me to	-1208
me what	-814
mehr	-909
mehr $	-909
mein	2930
mein _ $	2930
mein konto	2930
meine	2581
meine _ $	3340
meine daten	4295
meine stimmung	-1135
mens*	-966
menu	-1179
menu $	-1179
merci	-808
mes	3695
mes _ $	3695
mes donnees	4860
mess*	-1791
messages	-983
messages _ $	-1114
meu	-1291
meu _ $	-1065
meu humor	-728
mi	2120
mi _ $	-1273
mi animo	-1514
mi cuenta	5072
mi progreso	-2191
mich	1821
mich _ $	1196
mim	4060
mim $	4060
mind	-1581
mind $	-1581
mir	-2391
mir _ $	-2131
mis	7328
mis _ $	7328
mis datos	7676
miss	-983
mon	3828
mon humeur	-863
money	-884
money _ $	-884
mont*	-1462
mood	-4053
mood $	-2509
mood _ $	-1150
more	-925
mute	-1267
my	2673
my _ $	4576
my _ and	2867
my _ death	-734
my _ erased	1157
my _ gone	3636
my _ here	-1335
my _ in	-924
my _ list	-842
my _ me	-746
my _ now	1609
my _ please	2839
my _ removed	2693
my _ your	3024
my account	5584
my chat	1841
my data	5328
my day	-2631
my drafts	1635
my heart	-789
my history	2516
my info	4282
my information	3830
my messages	2037
my mood	-2391
my phone	-814
my profile	6321
my progress	-1403
my records	4168
my shopping	-839
my stats	-1539
my streak	-2026
my urge	-910
nach*	-1069
nachrichten	-1069
nachrichten _ $	-1069
need	-936
never	-764
next	-963
next _ $	-963
nice	-874
nicht	-1092
nicht _ $	-1092
night	-729
no	-3669
no _ $	-1915
no more	-838
nobo*	-801
nobody	-801
not	-2555
not _ $	-812
noth*	-1115
nothing	-1115
nothing $	-1115
noti*	-1345
notifications	-1345
notifications _ $	-1005
notifications please	-831
now	-948
o	-1519
o que	-975
of	3917
of _ $	2334
of _ you	862
of my	4354
of this	-765
of your	-1031
off	1424
off _ $	1724
oi	-1933
ok	-2100
ok $	-1251
okay	-1458
old	-1048
old _ $	-960
olvi*	2464
olvida	2668
olvida _ lo	2668
olvida _ que	2668
olvida todo	2668
on $	-1133
on _ $	1579
on me	2109
one	-1233
one _ $	-1089
oubl*	7317
our	2364
our _ $	2756
out	-1561
out of	-1429
over	-1924
over _ $	-834
pack*	-2452
pausa	-1121
pausa por	-888
pause	-2364
pause $	-871
pers*	3300
personal	3410
personal _ $	3410
personal data	3410
phone	-826
phone $	-814
phot*	-1225
photos	-1083
play	-790
play _ $	-790
play some	-790
plea*	2656
please	2656
please $	-1488
please _ $	-1634
please _ i	2836
please _ talking	-735
please _ what	2836
please _ •	4346
please forget	1666
please stop	-924
please •	4346
por	1146
por _ $	1146
por favor	1478
prof*	6321
profile	6321
profile _ $	2148
prog*	-5334
progreso	-2191
progreso $	-2191
progress	-1407
purge	4125
purge my	4125
que	8604
que _ $	1853
quie*	3611
quiero	3611
quiet	-2209
quiet $	-1392
quiet _ $	-757
quit	-1664
quit _ $	-744
quit _ me	-1472
rate	-1431
real	-1059
real $	-814
reco*	6568
record	-1383
records	8191
records $	2741
records _ $	1427
regi*	-2042
registrar	-2042
registrar _ $	-1854
remi*	-1755
reminders	-1317
reminders $	-1158
remo*	8511
remove	5818
remove _ $	1652
remove _ from	2854
remove _ your	2854
remove everything	1311
remove me	2854
remove my	1652
removed	2693
removed $	2693
rid	2444
rid of	2444
right	10589
right _ $	10664
ruhe	-1082
s	-817
said	2674
said $	1691
said _ $	1118
savi*	-861
savings	-861
savings $	-858
say	-1114
scrub	1896
scrub my	1896
se	-928
se _ $	-928
see	-1615
see $	-865
sell	-1036
sell _ $	-1036
sema*	-824
serv*	2508
server	2531
server $	2531
she	-1599
shop*	-839
shopping	-839
shopping _ $	-839
shopping list	-839
shou*	-1265
should	-1265
should i	-778
show	-4430
show _ $	-2231
show _ my	-1271
show _ progress	-1355
show me	-1387
show my	-2924
shut	-978
shut _ $	-978
shut up	-827
sien*	-1254
siento	-1254
siento _ $	-1066
sile*	-3227
silent	-1422
silent $	-1396
sinto	-751
so	-1515
sobre	4060
sobre _ $	4060
sobre mim	4060
sola	-1066
sola $	-1066
some	-849
some _ $	-790
some*	-799
speak	-891
speak _ $	-787
stats	-1539
stats $	-1539
still	-740
stim*	-1135
stimmung	-1135
stimmung _ $	-1135
stop	-4487
stop $	-1748
stop _ $	-1666
stop _ me	-1267
stre*	-2075
streak	-2075
streak $	-1649
stro*	-920
strong	-920
strong $	-920
supp*	5775
supprime	6156
supprime _ $	6156
take	1920
talk	-1140
talk*	-1996
talking	-1996
talking $	-1173
te	838
te _ $	838
tell	-2277
tell _ about	-927
tell _ what	-814
tell _ your	-956
tell me	-2249
text*	-774
than*	-1799
thanks	-1791
thanks $	-1357
that	-1320
the	-5339
the _ $	-2680
the last	-741
there	-1018
this $	-1110
this _ $	1059
this bot	4448
three	-755
three _ $	-755
time	-1439
to	-1001
to _ $	-1255
to _ from	-1609
to _ list	-842
to _ quiet	-1131
to _ shopping	-839
to _ •	-2988
to be	2696
to delete	805
to log	-1062
to me	-1441
to my	-1012
to •	-2988
today	-3162
today $	-1516
today _ $	-1209
todo	7624
todo $	3788
todo _ que	3835
todo lo	3835
told	2532
told _ $	3033
told _ to	-892
told me	-892
told you	3548
tout	10749
tout $	9114
track	-3206
track _ $	-3206
track my	-3206
tran*	-1164
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
up	-1000
up $	-827
urge	-1289
urge _ $	-1180
use	-735
verg*	4642
vergiss	4901
vergiss alles	4901
voce	-935
voce _ $	-822
want	5980
want _ be	3714
want _ delete	805
want _ gone	1678
want _ log	-804
want _ my	2127
want _ records	917
want _ •	-4502
want all	2253
want my	3719
want to	-1162
was	-1430
was _ $	-1871
we	-2270
we _ $	-1261
we had	-1106
week	-1423
week $	-1345
were	-1117
what	-1885
what _ $	779
what _ my	-1236
what _ said	2949
what _ told	1685
what _ you	-1182
what can	-1236
what happens	-832
what i	5282
what is	-1035
when	-740
where	-1629
who	-2285
why	-1154
wipe	4355
wipe _ $	1768
wipe _ you	1141
wipe everything	1141
wipe my	3214
with	-2525
with _ $	-1349
with my	-1335
would	3361
would _ to	-1642
would like	3895
wrote	6658
wrote $	3240
wrote _ $	3418
years	-873
yest*	1625
yesterday	1625
yesterday $	1692
you	943
you $	-1371
you _ $	-4636
you _ about	3166
you _ be	-2158
you _ data	-1064
you _ everything	2362
you _ i	2908
you _ me	4522
you _ on	2850
you _ quiet	-1286
you _ real	-768
you _ silent	-941
you _ what	1182
you _ •	3923
you are	-1271
you have	1727
you know	3079
you sell	-923
you •	2362
your	4908
your _ $	5143
your abilities	-877
your database	1334
your server	2642
•	4213
• $	11863
• _ $	3084
• _ a	-784
• _ about	1871
• _ at	-836
• _ data	3601
• _ her	-1167
• _ him	-2056
• _ i	2828
• _ know	2053
• _ life	-1110
• _ me	-10258
• _ of	3231
• _ on	-1109
• _ our	-1026
• _ out	-997
• _ over	-842
• _ personal	3410
• _ photos	-1083
• _ this	-1571
• _ with	-1041
• _ you	2053
• _ •	-10720
• from	-1718
• him	-1712
• me	-5070
• of	3975
• our	-1026
• over	-842
• personal	2625
• with	-1041
• you	2053
• •	4213
""",
    'intents.vent': """\
~	-21351
!checkin	-10733
!delete_data	-7521
!help	-7996
!out_of_scope	-9741
!smalltalk	-5641
!stop	-6288
.	2448
.-	-6073
.i	2418
.i+they	19821
.i+they-	19564
.i+you	-9043
.they	13894
.they-	11095
.you	-4085
.you-	-6556
10	-7690
10 $	-3703
10 _ $	-2423
2	-2834
3	-3069
3 $	-1781
30	-3004
30 _ $	-2808
4	-3802
4 $	-2929
5	-5974
5 $	-3375
5 _ $	-2599
6	-6390
6 $	-5649
7	-2498
?	-10967
?-	-12439
?i	-7177
?i+they	1991
?i+you	-2918
?i-	-3678
?they	3020
?you-	-7227
^ _ $	-17453
^ _ 10	-2196
^ _ a	6223
^ _ about	-1929
^ _ account	-1978
^ _ all	-2310
^ _ animo	-1876
^ _ are	8241
^ _ be	-1806
^ _ can	4927
^ _ checks	2855
^ _ como	-3594
^ _ conversation	-2587
^ _ day	5933
^ _ de	-5812
^ _ dejar	3129
^ _ dias	-2077
^ _ did	6580
^ _ does	7315
^ _ el	1885
^ _ es	-2469
^ _ everything	-5271
^ _ family	1946
^ _ feel	5763
^ _ for	-4173
^ _ forgot	4235
^ _ fun	-2829
^ _ glad	-2398
^ _ go	-3563
^ _ good	-3096
^ _ got	-5285
^ _ had	2634
^ _ has	-2315
^ _ hate	2382
^ _ have	1767
^ _ he	4320
^ _ help	-4041
^ _ her	3659
^ _ hoje	11960
^ _ humor	-1854
^ _ hurts	9618
^ _ i	5982
^ _ ihn	2312
^ _ in	-5725
^ _ is	-2110
^ _ kann	3028
^ _ keep	3090
^ _ la	-2987
^ _ leave	2081
^ _ like	-3302
^ _ lo	-2142
^ _ long	1788
^ _ lost	2040
^ _ made	-2757
^ _ make	4674
^ _ many	-2730
^ _ me	-10466
^ _ meine	-2878
^ _ men	6520
^ _ mi	-2657
^ _ mich	4077
^ _ mir	-1924
^ _ miss	3535
^ _ moi	3611
^ _ mood	-2234
^ _ my	-8532
^ _ never	3394
^ _ nicht	3415
^ _ no	-2707
^ _ normal	2180
^ _ now	-2909
^ _ ok	-1787
^ _ old	-2410
^ _ our	1997
^ _ people	2504
^ _ plan	-2045
^ _ please	-2874
^ _ puedo	3129
^ _ registrar	-1790
^ _ said	-2969
^ _ scared	2190
^ _ se	4772
^ _ see	-2990
^ _ she	3214
^ _ should	-4531
^ _ sie	2654
^ _ siento	4344
^ _ so	4211
^ _ some	-1754
^ _ song	3926
^ _ stop	2529
^ _ that	-2848
^ _ the	-3271
^ _ there	-3415
^ _ this	2158
^ _ time	-1815
^ _ to	-6819
^ _ today	-2339
^ _ todo	-2254
^ _ un	-1756
^ _ vermisse	2204
^ _ wanted	-2136
^ _ was	-1751
^ _ were	2303
^ _ with	-2028
^ _ would	-4344
^ _ wrong	4820
^ _ you	-5045
^ _ your	-5275
^ aide	3251
^ am	3067
^ are	-3136
^ ayuda	-2367
^ borra	-1908
^ can	-2943
^ clear	-2775
^ day	-2644
^ do	-6427
^ does	-2798
^ erase	-2618
^ everyone	4955
^ everything	8572
^ explain	-2065
^ feeling	-2154
^ find	-1856
^ forget	-2654
^ he	4993
^ hi	3400
^ hilf	2762
^ how	-3458
^ i	12344
^ ich	8495
^ it	5900
^ je	14835
^ just	-1715
^ leave	-2112
^ log	-1969
^ me	8327
^ meu	-2020
^ mi	5676
^ my	6235
^ nao	9613
^ nobody	5897
^ pause	-2688
^ please	3627
^ quiero	-2289
^ quit	-4791
^ she	4599
^ show	-3144
^ sinto	9733
^ stop	-4657
^ tell	-3720
^ thanks	-2146
^ that	-1864
^ the	2875
^ was	-1860
^ we	7448
^ what	-7992
^ when	-3162
^ where	-3712
^ who	-1842
^ why	8551
^ wie	-2512
^ you	-3218
a	-3185
a _ $	3174
a _ better	-2069
a _ for	-3224
a _ from	-2867
a _ oublier	2367
a _ out	-2433
a _ the	-2888
a _ today	-3154
a bit	-2069
a break	-3234
a good	-2015
a human	-1737
a husband	3184
a l	2367
aban*	3595
about _ $	-5485
about me	-2079
about my	3972
about the	-2929
acce*	-3224
accent	-2722
accent $	-2507
acco*	-3038
account	-3038
afra*	2437
afraid	2437
afraid of	2437
after	4112
after _ $	3975
after a	2598
again	3991
again $	2614
aide	3251
aide _ a	3611
aide moi	3611
alone	2220
alone $	1730
alwa*	2620
always	2620
am	2600
am _ $	3539
am _ day	-6737
am _ doing	-2052
am _ of	3730
am _ on	-2257
am _ to	-4251
am glad	-2398
am not	1734
am scared	2221
am so	1885
an	-4978
an _ $	-3818
and	8028
and _ have	1838
and _ i	1719
and _ not	2237
and can	1980
and i	4784
and now	2495
angry	2157
animo	-1876
anni*	5838
anniversary	5838
anxi*	5206
anxious	3271
any	-1732
anym*	-1747
anymore	-1747
are	3701
are _ $	9995
are you	-4184
arou*	2664
around	2664
around people	2664
ask	-1919
away	5256
away $	4676
ayuda	-2367
been _ $	-2308
been _ since	2310
being	1958
betr*	5787
bett*	-4126
better	-4126
better today	-2893
birt*	4456
birthday	4456
birthday $	4456
bit	-2069
bit better	-2069
boil	-1780
boil _ $	-1780
borra	-1908
bot	-6572
bot $	-6372
boyf*	6272
boyfriend	6272
break	-3234
break from	-2867
brok*	4156
broken	4522
broken $	4522
buy	-2650
buy _ $	-1897
bye	-3161
bye $	-2940
can	2276
can _ at	3078
can _ be	2074
can _ do	1956
can _ me	-1757
can _ my	-4248
can _ sleep	2755
can _ to	3113
can a	2579
can not	5577
can you	-3352
capi*	-3015
capital	-2059
capital _ $	-2059
card	-3166
cats	-4202
chan*	-4158
change	-3549
chat	-3081
chat _ $	-2784
chat*	-2217
chatting	-2217
chea*	5569
cheap	-1715
cheating	5493
cheating $	5493
check	-4717
check _ $	-4976
check in	-4451
checks	3006
checks _ $	2893
checks _ me	2855
clear	-2775
close	-2079
comm*	-2279
como	-4890
como _ $	-4007
comp*	-1722
cont*	-5483
contact	-4012
contact $	-1752
conv*	-3620
conversation $	-2587
could	1964
cry	1741
cuan*	5325
data	-4803
data $	-3672
day	4007
day $	1970
day 6	-3632
day _ $	5503
day _ i	-1955
day _ on	-2257
day am	-2257
day was	2370
days	-4939
days $	-3945
de	5075
de _ $	4157
dejar	3129
dejar de	3129
delete	-1812
depr*	2396
dias	-2077
dias _ $	-1943
did	4917
did _ do	4284
did _ even	2329
did i	4391
die	-3241
divo*	2911
divorce	2911
divorce $	2404
do	-1745
do _ $	1711
do _ a	-2635
do _ do	-1723
do _ get	7365
do _ know	1822
do _ me	-3147
do _ this	5206
do _ to	-4030
do _ want	-5253
do about	3464
do i	-8625
do men	6520
do not	-4709
do people	3504
do to	2124
do you	3889
does	4328
does _ $	3817
does _ in	2292
does _ see	1811
does _ still	1883
does he	2818
does the	-1947
doing	-2794
doing _ $	-2674
draf*	-1904
drafts	-1904
du	-2142
e	-2910
e _ $	-2187
el	1885
elle	10613
empty	1793
en	2521
enjoy	1827
eras*	-1961
erase	-2935
erase _ $	-2537
es	-3478
escr*	-2235
est	-1956
even	2422
even*	1766
ever*	8208
every	2787
everyone	5313
everything	3331
everything _ $	3668
everything _ me	-3670
everything about	-4143
everything hurts	8099
ex	4271
ex $	3021
expl*	-2106
explain	-2106
explain _ plan	-2045
explain the	-2045
extr*	11965
fami*	1946
family	1946
far	-2467
fault	2861
fear	4150
fear of	4150
feel	7979
feel _ $	4604
feel _ after	2519
feel _ i	1911
feel _ maybe	-2250
feel _ today	-2250
feel better	-1906
feel like	3284
feel so	2862
feel*	2735
feeling	2777
feeling _ $	2392
feeling _ a	-1918
feeling like	-1918
find	-2954
find _ a	-1856
find me	-1856
for _ $	-2808
for _ day	1785
forg*	2480
forget	-3560
forget _ about	-1793
forget _ me	-2314
forget everything	-2077
forgot	4235
forgot _ $	4235
from my	4660
fun	-3056
func*	-1748
get	5960
get _ $	-2069
get over	7995
girl*	2423
girlfriend	2423
glad	-4278
going	-3678
going _ $	-2035
gone	-2742
gone $	-2285
good	-2502
good _ $	-2341
got	-3708
got _ $	-3708
had	2688
happy	3017
hard	7379
has	-2372
hate	2865
hate _ $	2818
have _ about	-2332
have _ fear	2560
have _ since	2565
he	12573
he _ $	3232
he _ in	2504
he _ me	1733
he _ my	2023
he _ •	1748
he left	2765
hear	-2336
hear _ $	-2336
hear*	10087
heart	6372
heart $	2303
heart is	4070
hello	-3113
help	-3139
help _ $	-5923
her	8453
her $	4435
her _ $	4014
here	-4586
here $	-4309
hi	2673
hilf	2762
hilf _ zu	2762
hilf mir	2762
him	3998
him $	3732
hist*	-3213
history	-3213
history $	-3213
hoje	11960
hoje _ $	-1854
hoje e	-1854
how	-4787
how _ $	-5944
how _ be	3083
how _ change	-1777
how _ day	2235
how _ does	3619
how _ doing	-2134
how _ have	-2313
how _ i	-5042
how _ is	-1925
how _ it	-3235
how _ people	2712
how _ was	2061
how _ works	-3363
how _ you	4607
how am	-2052
how can	4706
how do	4013
how long	1788
how many	-2539
how old	-2410
how this	-3363
how to	2017
human	-1997
humor	-2297
humor _ e	-1854
humor hoje	-1854
hurts	9618
hurts $	9618
husb*	5107
husband	5107
husband _ $	4078
i	8524
i _ about	4406
i _ afraid	2437
i _ all	-2426
i _ anxious	3271
i _ been	3009
i _ better	-1906
i _ day	-6349
i _ empty	1793
i _ enjoy	1827
i _ for	3554
i _ glad	-2398
i _ go	-2443
i _ happy	2553
i _ help	-3822
i _ here	-3388
i _ him	1887
i _ i	2444
i _ in	1827
i _ log	-1737
i _ myself	3995
i _ not	4938
i _ nothing	1716
i _ of	5147
i _ ok	-1998
i _ on	-5697
i _ over	2052
i _ say	-1716
i _ scared	2221
i _ so	2168
i _ speaking	-2364
i _ the	6229
i _ this	3501
i _ trust	4867
i _ urge	-1769
i _ want	-5253
i _ wrong	2731
i _ you	-3402
i _ •	4969
i am	1881
i ask	-1919
i buy	-1756
i can	3911
i change	-1991
i do	6172
i doing	-2052
i feel	5943
i hate	2382
i have	3545
i keep	3170
i like	1740
i lost	2208
i made	-2558
i miss	4234
i on	-2257
i said	-4155
i see	-1916
i should	-1921
i think	2007
i was	3667
i would	-4336
i wrote	-3408
ich	6692
ich vermisse	2204
ihn	2312
ihn _ $	2312
in	3234
in $	-2372
in _ $	2378
in the	7748
info*	-1943
information	-1943
is _ a	-2112
is _ going	-2210
is _ in	1929
is _ me	4901
is _ my	2382
is _ normal	2180
is the	-4157
is this	-2335
it	4918
it $	-3331
it _ $	2599
it _ chatting	-2217
it _ fault	2861
it _ feel	2180
it _ •	3094
it going	-1824
it normal	2180
it still	2976
it was	3607
it •	3094
ital*	-2364
je	14835
kann	2445
kann _ $	3182
keep	2872
know _ to	4209
l oublier	2367
la	8603
la _ $	11591
la _ de	-2987
last	8761
learn	3505
learn to	3558
leave _ $	1795
leave me	-3991
left	5519
left $	3775
less	1898
life	4846
life $	3783
like i	2104
list	-1722
list*	2186
lo	-2142
lo que	-2142
log	-4241
log _ $	-2419
lone*	2724
lonely	2724
long	2561
long _ it	-2470
long does	5291
losc*	-2232
lost	3170
love	9137
made	-2757
made it	-2558
make	3338
make _ $	-3268
make _ •	3094
make it	3094
mand*	-1795
many	-2730
marr*	2729
mas	-1793
maybe	-2250
maybe _ $	-2250
me	8967
me $	5922
me _ her	2372
me _ mas	-1793
me _ sola	4344
me a	-5681
me of	2012
me siento	2996
me the	-2117
mehr	-2061
mehr $	-2061
meine	-3823
meine _ $	-3553
meine stimmung	-2006
men	6966
mens*	-3103
mensajes	-1873
mensajes $	-1873
mess*	-7991
messages	-6329
messages $	-3470
messages _ $	-2271
meu	-2463
meu _ e	-1854
meu _ hoje	-1854
meu humor	-2297
mi	2066
mi _ $	-2621
mi animo	-1876
mich	2567
mich _ $	3270
mind	1781
mind $	1781
mir	-1924
mir _ $	-4686
mir _ vergessen	2762
mir _ zu	2762
miss	4234
moi	3611
moi a	3611
mon	-1911
mond*	-2049
monday	-2049
monday $	-2049
mood	-4053
more	-2747
more _ $	-2288
mother	1848
my	5392
my _ $	-7531
my _ gone	-2063
my _ he	2727
my _ i	1895
my _ in	2513
my _ is	4430
my _ me	1862
my _ never	3281
my _ of	2098
my _ over	2150
my _ s	2649
my _ was	1852
my account	-2897
my boyfriend	6272
my data	-3150
my drafts	-1904
my ex	2233
my family	1946
my fault	2861
my girlfriend	2236
my heart	5696
my husband	1922
my information	-1876
my mood	-2494
my mother	1848
my phone	1952
my profile	-2029
myse*	5352
myself	5352
myself $	1960
myself _ $	3392
nao	9613
need a	4067
need help	-3533
never	3823
next	-1787
next _ $	-1787
nicht	3415
nicht _ $	3415
nigh*	9969
no _ $	-2321
no _ de	3129
no _ dejar	3129
no _ mas	-1793
no contact	-2402
no me	-2490
no more	-1747
no puedo	3129
nobo*	5926
nobody	5926
nobody _ me	2770
norm*	2190
normal	2180
normal _ feel	2180
normal to	2180
not	2519
not _ at	3945
not _ me	-3383
not _ this	-3344
not _ to	2094
not even	2329
not know	2190
not sleep	2755
not trust	1907
not want	-5253
note	-2069
noth*	2740
nothing	2740
nothing $	2740
noti*	-2780
notifications	-2780
now	-2556
now $	-2184
now _ be	-2866
o	2885
of _ $	-2709
of _ alone	1804
of being	2418
of her	2315
of your	-1720
off	-2037
ok	-3766
ok today	-1998
old _ $	3088
olvi*	16750
on	-1990
on $	4236
on _ $	-5881
on a	-1728
on me	2218
one	2386
one _ $	5290
oubl*	2190
oublier	2367
oublier $	2367
our	8342
our _ $	2801
out	-3450
out of	-3721
over	13947
pain	8161
pain $	6173
pass*	-4061
passport	-4718
passport $	-4718
pause	-2219
pens*	2740
peop*	5275
people	5275
people $	1913
people _ $	3862
pers*	-2175
phone	1894
phone $	1952
phot*	2060
photos	2078
plan	-2976
plan _ me	-2045
play*	3649
please $	-4659
please _ •	-3026
please stop	6302
please •	-3026
prof*	-2029
profile	-2029
prog*	-2313
puedo	3129
puedo _ de	3129
puedo dejar	3129
que	-3638
que _ $	-1880
ques*	-3044
quie*	-2289
quiero	-2289
quiet _ the	2126
quit	-4791
quit _ me	-3244
read	-2929
read _ $	-2148
reco*	-5813
records	-3456
regi*	-2657
registrar	-2657
rela*	4647
relationship	4647
relationship $	1717
reminders	-2474
reminders $	-2086
reminds	2012
reminds _ her	2012
reminds _ of	2012
reminds me	2012
remo*	-2744
right	-2136
ruhe	-4267
s	2154
s _ $	2570
said	-3673
said _ $	-3815
say	-2386
scar*	2221
scared	2221
scared of	2221
schr*	-2886
se	4772
se _ $	4772
see $	-2289
see _ $	2018
sei	1804
sem	1839
sem _ $	1839
set	-2017
sett*	-2698
settings	-2698
settings $	-2698
she	8048
she _ $	3378
she _ me	2413
she left	1724
should _ $	-3331
should i	3042
show	-3144
show me	-1840
sie	2654
sien*	2996
siento	2996
siento _ $	4344
sile*	-3094
since _ was	2310
sinto	9733
sleep	2691
so	9960
so _ $	3465
so _ at	2702
so angry	2157
sola	4344
sola $	4344
some	-1754
someone	2792
song	3566
spea*	-2463
speaking	-2463
speaking _ $	-2364
speaking with	-2364
still	3277
stim*	-2006
stimmung	-2006
stimmung _ $	-2006
stop	-2393
stop $	-4003
stop _ $	2984
stop _ me	-3547
stop the	6656
stro*	-2100
strong	-2100
strong $	-2100
sund*	6898
surv*	6641
survive	6641
survive _ $	6641
take	-2107
talk	-3145
talk $	-2206
talk*	-11899
talking	-11899
talking $	-10266
tell me	-2413
text*	-4799
texting	-3090
texting _ $	-2236
texting him	-1852
than*	-2774
thanks	-3210
that	-6595
that $	-4344
that _ $	1983
that is	-3299
the _ night	-4448
the _ the	3203
the check	-2042
the last	2366
the pain	8716
the plan	-2045
there	-3805
these	-2469
these _ $	-2469
think	4991
think _ $	3012
this $	5228
this _ $	-7822
this bot	-3147
this feeling	6503
this works	-3363
tires	-1830
tires $	-1745
to	2794
to _ from	2829
to _ this	1973
to _ •	4100
to feel	2180
to log	-1969
to say	-2136
to talk	-1915
to tell	3261
to •	4100
today	-6250
today _ $	-5851
today _ a	-2521
today is	3066
today maybe	-2250
today was	-1900
todo $	2182
todo _ que	-2142
todo lo	-2142
trust	5019
trust _ $	4591
turn	-2049
un	-1756
unde*	3075
understands	3985
understands _ $	3985
understands me	3985
urge	-2812
urge $	-1769
verg*	1943
vergessen	2762
vergessen $	2762
verm*	2204
vermisse	2204
want	-6886
want _ my	-2639
want _ •	4769
want my	-2344
want*	-1754
wanted	-2136
wanted _ say	-2136
wanted to	-2136
was	3338
was $	3972
was _ chatting	-2217
we	9126
we _ $	3731
we had	5118
we were	3642
week	-2573
weeks	-1736
were	3211
what	-8381
what _ am	-2257
what _ are	-1714
what _ do	6191
what _ i	1777
what _ the	-1938
what _ with	4320
what _ wrong	4439
what _ you	-2929
what _ your	-1806
what are	-4609
what day	-2257
what did	4284
what do	-2160
what i	-2085
what should	1763
when	-6029
when _ $	-2291
when _ the	-2591
where _ $	3059
where _ i	-2934
where can	-2637
which	-1725
who _ $	1946
who does	3226
why	6567
why $	-2081
why _ i	5147
why _ men	6520
why _ still	2154
why am	3376
why do	4107
why does	2367
wie	-2512
with	4563
with _ $	3257
with me	4439
with the	-1910
with you	-1970
without _ $	-1941
without texting	-1852
works	-3363
works $	-3363
worst	14033
would	-4344
would like	-4029
write	-2154
wrong	7980
wrong $	2731
wrong _ $	4867
wrote	-3837
wrote _ $	-3514
years	3240
years and	2037
you	-17546
you $	-5409
you _ $	-7846
you _ me	-3343
you _ •	-2290
you are	-2709
you get	7365
zu vergessen	2762
•	4929
• $	5984
• _ $	9185
• _ a	-2334
• _ at	-3312
• _ data	-2511
• _ from	3850
• _ him	3940
• _ me	1899
• _ of	-4009
• _ on	6493
• _ out	-2471
• _ over	1750
• _ photos	2078
• _ this	3806
• _ with	3358
• _ •	5651
• a	-6000
• from	2861
• him	3660
• me	-3037
• my	-6027
• of	-3028
• over	1750
• with	3358
• •	4929
""",
    'intents.smalltalk': """\
~	-33338
!checkin	-9689
!delete_data	-9241
!help	-14674
!out_of_scope	-5693
!smalltalk	24659
!stop	-19404
!•	-2521
.-	10022
.i	-7224
.i+they	-5561
.i+they-	-2358
.i+you	-3045
.i-	8053
.they	-4248
.they-	-1780
.you	5866
.you-	10678
10	-2741
10 _ $	-1403
12	-2873
12 $	-2338
15	-3231
2	-1473
3	-2415
3 $	-1848
4	-1735
4 $	-1652
5	-3389
5 _ $	-2326
6	-1983
7	-1477
8	-1710
?	-13971
?-	-1422
?i	-5801
?i+you	-8467
?i+you-	9381
?i-	-2567
?you	2379
?you-	13294
^ _ $	26147
^ _ 10	-1796
^ _ 12	-2525
^ _ 15	-3231
^ _ 3	-1395
^ _ 5	-1934
^ _ a	-2241
^ _ about	-1356
^ _ ajuda	7010
^ _ all	-1511
^ _ alles	-4146
^ _ alone	-1323
^ _ appreciate	2955
^ _ are	-1418
^ _ bad	4445
^ _ bot	2971
^ _ built	1620
^ _ bye	3142
^ _ can	-4758
^ _ como	-1402
^ _ cool	1485
^ _ de	-2163
^ _ dias	2289
^ _ did	1357
^ _ do	-7137
^ _ does	-2348
^ _ du	4943
^ _ e	2706
^ _ enough	-4359
^ _ es	1832
^ _ everything	-3371
^ _ explain	-2888
^ _ feel	1421
^ _ for	2147
^ _ friend	6865
^ _ fun	7652
^ _ funny	2073
^ _ get	2536
^ _ glad	4317
^ _ good	6992
^ _ got	8698
^ _ have	3309
^ _ hello	-2337
^ _ help	5135
^ _ history	-1366
^ _ hoje	-1710
^ _ how	3456
^ _ hurts	-3007
^ _ i	-3888
^ _ in	-3067
^ _ information	-1619
^ _ is	3855
^ _ it	-2406
^ _ kann	-1972
^ _ later	2588
^ _ loschen	-3369
^ _ lot	3534
^ _ love	1808
^ _ made	2396
^ _ mes	-1549
^ _ messages	-2451
^ _ mir	-2161
^ _ miss	-1358
^ _ more	-6867
^ _ my	-4200
^ _ need	-3064
^ _ not	-3282
^ _ notifications	-2741
^ _ of	-1659
^ _ off	-1373
^ _ ok	2777
^ _ please	-4877
^ _ por	-1450
^ _ que	-2014
^ _ quiet	-1913
^ _ real	4305
^ _ reminders	-2592
^ _ see	3385
^ _ sell	-4008
^ _ should	3607
^ _ sobre	-1499
^ _ some	-1563
^ _ something	2465
^ _ speak	-3788
^ _ still	-4657
^ _ stop	-2621
^ _ talk	-2465
^ _ talking	2278
^ _ that	2143
^ _ there	5109
^ _ time	7738
^ _ to	1661
^ _ today	-3064
^ _ todo	-2857
^ _ tout	-4965
^ _ tu	-2374
^ _ un	4040
^ _ up	2336
^ _ voce	4488
^ _ wanted	5213
^ _ was	3221
^ _ we	4737
^ _ what	-2291
^ _ you	11449
^ _ your	7262
^ _ •	-4903
^ aide	-5704
^ alright	4954
^ am	2622
^ apaga	-4997
^ are	2795
^ ayuda	-6278
^ borra	-3045
^ bye	3753
^ can	-3107
^ cancel	-7185
^ change	-1667
^ check	-2012
^ como	4333
^ cool	2906
^ danke	5713
^ day	-5143
^ delete	-2131
^ do	5885
^ efface	-2169
^ everything	-2620
^ feeling	-1712
^ find	-1406
^ forget	-2536
^ good	3797
^ goodnight	4299
^ great	5770
^ guten	4220
^ hello	8590
^ help	-7102
^ hey	5546
^ hi	2459
^ hmm	4891
^ how	-3878
^ ich	-1402
^ in	1349
^ is	4065
^ je	-2804
^ just	2101
^ leave	-1395
^ less	-2310
^ list	-2681
^ log	-1510
^ lol	5426
^ losche	-1995
^ make	10927
^ me	-1768
^ merci	5882
^ meu	-3320
^ mi	-2147
^ mood	-9109
^ mute	-8091
^ my	1633
^ nice	4386
^ no	3249
^ o	-1832
^ obrigada	8399
^ oi	8828
^ ok	6422
^ okay	6123
^ para	-5518
^ pause	-6452
^ play	-1382
^ please	-1709
^ quantos	-1495
^ que	-1393
^ quit	-3467
^ record	-1362
^ she	-1937
^ show	-1654
^ shut	-4127
^ stop	-7482
^ take	-1439
^ talk	2289
^ tell	3869
^ thank	3533
^ thanks	8899
^ today	-5812
^ turn	-1658
^ vergiss	-2332
^ was	-4519
^ we	-2053
^ what	2473
^ when	-2399
^ where	-5417
^ who	1410
^ you	6989
^ •	-3444
a _ $	3115
a _ for	1529
a _ i	4337
a _ right	2256
a _ the	2890
a bot	4606
a break	-1454
a computer	2944
a good	1359
a human	4255
a lot	3534
a machine	2589
a pizza	-2444
a real	1518
a slip	-1651
abil*	-2032
abilities	-2032
abilities $	-2032
able	-3606
able to	-3606
about	-2539
about me	-2128
acce*	-1959
accent	-1802
ai	2843
aide	-5704
ajuda	-2469
ajuda $	-2079
all	1953
all _ $	3981
alles	-4237
alles $	-4005
alone	-2839
alri*	4954
alright	4954
am	4815
am _ of	-1815
am _ talking	4130
am _ to	8048
am glad	4317
am talking	2058
and	-3924
answer $	2328
any	1700
any _ $	1746
anyb*	5196
anybody	5196
apaga	-4997
apaga _ $	-4670
apaga tudo	-4561
appr*	8431
appreciate	8431
appreciate _ $	5751
appreciate _ help	8156
are	2862
are _ $	2671
are _ a	1877
are _ able	-3527
are _ an	2316
are _ from	6187
are _ to	-4078
are _ today	2338
are there	-2316
are things	3127
are you	3007
are your	3252
ayuda	-6278
back	-1736
bad	2598
bad $	4445
be	-3677
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
borra _ $	-3038
borra todo	-2619
bot	4632
bot $	5047
break	-1454
brok*	-1361
broken	-1354
broken $	-1354
built	1514
buy	-1701
buy $	-1581
by _ $	1675
bye	9842
bye $	5238
bye _ $	5119
call	5232
call _ $	5232
call you	5403
can	-11493
can _ be	-1472
can _ do	-2818
can _ explain	-2888
can _ feel	5902
can _ me	3184
can _ speak	-3779
can _ stop	-1351
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
chan*	-2656
change	-1884
change _ to	-1665
chat*	4624
chatting	4624
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
contact _ $	-1416
conv*	-1754
cool	4391
cool $	4217
could	-1885
coun*	2418
country	2418
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
did _ do	3321
did _ even	-1524
did _ say	-1483
did not	-1563
die	-2121
do	-4698
do $	-5885
do _ a	3117
do _ any	2174
do _ for	3478
do _ have	3341
do _ know	-1456
do _ like	5027
do _ love	1809
do _ make	-2963
do _ me	1649
do _ my	-1947
do _ sell	-3874
do _ store	-1901
do _ to	-1739
do _ work	3483
do not	-2187
does	-3558
dogs	-1416
du	4079
du _ $	7427
e	2547
e _ $	3005
effa*	-2169
efface	-2169
efface _ $	-1846
efface tout	-1663
enou*	-5110
enough	-5110
enough _ $	-4653
eras*	-1965
es	1726
es _ $	1950
escr*	-2341
escribas	-2002
even	-1860
even _ $	-1483
even _ goodbye	-1483
even say	-1483
ever*	-7237
everything	-6769
everything _ $	-3080
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
find	-1411
find _ a	-1406
find me	-1406
for _ day	-1821
for _ help	2058
for a	-2936
for now	1940
for the	2871
forg*	-3342
forget	-2988
forget _ $	-2527
fren*	-2465
french	-2465
french $	-2465
frie*	5583
friend	6079
friend $	6606
from $	6187
from _ $	-4838
fun	7623
func*	-3092
functions	-2115
functions $	-2115
funny	6554
funny $	6554
get	-1334
get over	-3122
give	-1427
give me	-1427
glad	9683
go _ $	2363
going	3482
going $	5033
good	9401
good $	5170
good _ $	7053
good*	6811
goodbye	2512
goodbye $	2707
goodnight	4299
got	9049
got _ $	9049
got it	7204
great	5861
great _ $	3120
guten	4220
guten _ $	4220
hard	-2729
have	4886
have _ $	2591
have a	6313
have been	1330
he	-3694
he _ $	-2552
hear	9419
hear _ $	9419
hear*	-2554
hello	8464
hello $	3352
hello _ $	4936
help	-1525
help me	-2315
help with	-1393
help*	3293
helpful	2631
her	-1568
hey	5546
hey there	2449
hi	5461
hi $	5409
him	-2204
him $	-1355
hist*	-1393
history	-1393
history $	-1393
hmm	4891
hoje	-1710
how	-2039
how _ $	3291
how _ are	2917
how _ day	6271
how _ doing	1364
how _ going	3375
how _ help	-2238
how _ i	-2916
how _ is	-4449
how _ it	3217
how _ make	-2963
how _ the	-1408
how _ things	3127
how _ use	-1969
how _ you	-4809
how _ your	6365
how are	6002
how do	-9525
how is	7026
human	6227
human $	1338
hurts	-3007
hurts $	-3007
i	-3167
i _ $	-2665
i _ a	1554
i _ glad	4317
i _ go	3367
i _ help	2340
i _ know	1375
i _ like	-2006
i _ my	-2176
i _ of	-1945
i _ say	1930
i _ so	-1573
i _ speaking	4630
i _ talking	2058
i _ to	5565
i _ with	3477
i am	4007
i appreciate	2955
i feel	-5377
i have	-3997
i like	2202
i miss	-1469
i need	-3102
i see	3313
i should	3258
i talking	4130
i told	-1445
i use	-1751
ich	-1745
in	-6963
in $	-2608
in _ $	-4807
info*	-1976
information	-1976
inst*	-1867
instructions	-1867
is	6674
is _ $	10210
is _ a	2412
is _ being	4207
is _ bot	1627
is _ color	2754
is _ favorite	2754
is _ from	-3644
is _ going	3821
is _ good	-1676
is _ i	2355
is _ of	6814
is _ purpose	-7497
is _ real	1721
is _ to	-1900
is _ today	2363
is _ you	-3708
is a	-3433
is enough	-3895
is it	5316
is my	-3660
is the	-1871
is there	-2158
is up	5920
is your	3178
isso	-1809
isso $	-1809
it	-1971
it $	-5993
it _ $	1968
it _ a	2360
it _ being	4207
it _ chatting	4624
it going	2164
it was	2687
je	-2804
job	2543
just	1914
kann	-2095
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
leave	-1721
leave _ alone	-1359
leave me	-1568
less	-2316
less _ $	-2310
less notifications	-2297
life	14817
life $	15154
like	6121
like $	3492
like _ $	2892
like _ a	1819
like a	-1796
like me	1507
like you	2669
list	-3219
list _ $	-2831
list*	1664
live	9864
log	-2252
lol	5034
lol $	4170
long	2808
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
machine $	1791
made	2396
made _ $	2524
make	7506
make _ $	8393
me	-5848
me $	-3432
me _ $	7062
me _ abilities	-2032
me _ funny	2120
me _ news	-1911
me _ you	-2312
me a	7229
me alone	-1323
me escribas	-2002
me siento	-1602
me something	2120
me the	-2805
me what	-3068
me your	-3823
meine	-1510
mens*	6748
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
mir _ $	-1902
miss	-1469
mon	-1450
mond*	-1685
monday	-1685
monday $	-1685
mood	-10254
mood _ $	-9099
more	-7728
more _ $	-1725
morg*	1518
morgen	1518
morgen $	1518
moth*	-1568
much	-1694
mute	-8091
my	-8230
my _ is	-1821
my _ with	-1888
my stats	-3485
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
new	-1470
news	-2032
news $	-2032
next	4220
next _ $	4220
nice	5199
nice _ you	1731
nigh*	-2690
no	2212
no _ escribas	-2002
no contact	-2366
no me	-2606
no more	-7679
not	-5125
not _ $	-1760
not _ goodbye	-1483
not _ say	-1483
not even	-1524
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
ok _ $	2190
okay	6123
old _ you	1503
olvi*	-2178
on	-3413
on _ $	-2717
one	2504
or	2337
or _ $	2529
order	-2444
order _ pizza	-2444
oubl*	-3456
over	-3763
panc*	-3489
pancakes	-3489
pancakes $	-3489
para	-5518
pause	-7115
pause $	-3620
pause _ $	-2440
peop*	1793
people	1793
people $	1374
people _ $	1659
people _ you	1750
pers*	1414
person	1576
phot*	-2264
pizza	-2444
pizza $	-2444
play	-1382
play _ $	-1382
play some	-1382
plea*	-6994
please	-6994
please $	-5286
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
quiet $	-3633
quiet for	-2178
quit	-3467
quit _ $	-3066
quit it	-2804
rate	-1997
real	8168
real $	4733
real _ $	2279
real _ you	1916
reco*	-2948
record	-1533
remi*	-2901
reminders	-2712
reminders $	-2694
remo*	-1466
remove	-1359
right $	2256
right _ $	-1913
robot	7445
robot $	6387
ruhe	-5339
run	-5817
run $	-5817
savi*	-1917
savings	-1917
say	2933
say _ $	4390
say _ you	-1995
say goodbye	-1678
see	7653
see $	7475
sei	-4340
sell	-4008
sell _ $	-4008
serv*	-3135
share	-1709
she	-3349
she _ even	-1483
she _ not	-1483
she did	-1896
shou*	3298
should	3298
should _ $	2752
should _ you	1465
show	-1654
shut	-5029
shut _ $	-5029
shut up	-3584
sien*	-1602
siento	-1602
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
some*	4344
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
stats	-3485
stats $	-3485
still	-4796
stop	-13032
stop $	-4863
stop _ $	-7315
stop now	-1430
stop talking	-2780
store	-1901
subj*	-1498
subjects	-1498
subjects _ know	-1498
sund*	-2258
supp*	-1931
take	-1514
talk	3926
talk $	4532
talk _ $	1824
talk*	2663
talking	2663
talking $	-3871
talking _ $	1355
talking _ a	5328
talking _ machine	2589
talking to	7529
tell	3584
tell _ funny	2120
tell _ something	2120
tell _ the	-1722
tell _ what	-3068
tell _ you	-2603
tell _ your	-4040
tell me	3587
than*	12551
thank	3215
thank you	3215
thanks	12716
thanks $	4582
thanks _ $	1781
thanks _ lot	3534
thanks a	3534
thanks for	2511
that	4430
that _ $	2304
that _ all	4791
that _ be	2240
that _ enough	-3803
that _ kind	1401
that i	-1374
that is	3251
that was	1464
the	-2833
the _ $	-1484
the _ of	3217
the _ the	-1351
the best	1643
the help	6943
the news	-2032
there	4337
there $	6041
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
to _ you	3072
to a	5328
to be	-1489
to do	-1543
to know	1416
to say	5213
to talk	4941
today	-1543
today $	6861
today _ $	-5104
today was	-4506
todo	-3050
todo $	-2806
told	-1526
told _ $	-1433
told you	-1445
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
un robot	6230
until	4664
until _ $	4664
up $	-3584
up _ $	5102
use	-2011
use _ $	-1709
use you	-1746
verg*	-2591
vergiss	-2332
vergiss alles	-2332
voce	7652
voce _ $	1332
want	-1538
want*	4874
wanted	5213
wanted _ say	5213
wanted to	5213
was	-1436
was _ $	2016
was _ chatting	4624
was _ day	2860
was a	-2687
was good	-3129
we	2037
we _ to	5221
we had	-1666
week	-2086
week $	-1374
were	4164
were _ $	2364
were _ born	2992
were you	5093
what	-3542
what _ $	3143
what _ a	-3282
what _ able	-1926
what _ bot	1627
what _ call	4197
what _ can	-1877
what _ do	-6435
what _ favorite	2754
what _ good	1939
what _ know	-2027
what _ like	3619
what _ my	-3069
what _ purpose	-7497
what _ the	1429
what _ think	1542
what _ up	5920
what can	-2360
what did	3321
what do	5351
what i	-2032
what is	4202
what should	3138
what subjects	-1498
what you	-3806
when	-3292
when is	-1893
where	-5534
where _ you	-5294
where are	-10872
where do	4179
which	1678
which _ you	3228
who _ the	-2821
who _ you	2572
who _ your	3889
who is	1593
why	-3016
why $	-1797
with	1703
with $	1575
with you	3050
work	3047
work _ $	3483
work for	3483
worst	-1657
write	-1757
you	20211
you $	15592
you _ $	8308
you _ a	1694
you _ any	2130
you _ be	-1428
you _ data	-4055
you _ do	-1856
you _ human	1913
you _ me	1880
you _ my	-1929
you _ or	2378
you _ quiet	-3348
you _ real	2143
you _ stop	-1650
you _ the	2318
you _ to	-3480
you _ today	5242
you _ what	-3467
you _ you	-1564
you a	1909
you able	-3527
you an	2343
you are	6251
you be	-1340
you born	2992
you can	-3033
you explain	-2888
you from	6187
you have	5098
you help	-1829
you know	-2559
you like	2525
you sell	-3874
you speak	-3779
you stop	-1351
you store	-1901
you talk	-2465
you to	-2772
you work	3483
your	2927
your _ $	3304
your _ color	2754
your abilities	-2032
your day	6365
your favorite	2754
your functions	-2115
your help	3272
your*	-1622
yourself	-1622
•	-5984
• $	-3507
• _ $	-4330
• _ •	-1856
• •	-5984
""",
    'intents.out_of_scope': """\
~	-25616
!checkin	-9339
!delete_data	-4628
!help	-8838
!out_of_scope	20183
!smalltalk	-9434
!stop	-8388
!•	-2654
.	4558
.-	-6282
.i	-1830
.i+they	-7105
.i+they-	-3643
.i+you	-4061
.i-	-11880
.they	-4661
.you-	-7040
10 $	-4182
10 _ $	1671
10 _ to	3499
15	3382
3	-2610
4	-2022
5	4477
5 _ $	3073
7	-1907
8	5060
?	32054
?-	15665
?i	8721
?i+you	-2450
?i-	-7262
?they	3120
?you-	-5902
^ _ $	-12849
^ _ 15	3382
^ _ 5	3108
^ _ a	4826
^ _ about	3551
^ _ ajuda	-1810
^ _ alarm	3074
^ _ am	-2927
^ _ an	3175
^ _ anyone	-2060
^ _ be	-2159
^ _ built	-2233
^ _ commands	-1814
^ _ day	-1771
^ _ de	-4463
^ _ dias	-1675
^ _ do	7140
^ _ does	-4479
^ _ e	5475
^ _ else	-2288
^ _ es	3081
^ _ explain	6445
^ _ fast	1813
^ _ for	-2924
^ _ go	-3602
^ _ going	3817
^ _ good	-2710
^ _ got	4030
^ _ hacer	-2405
^ _ happens	-1788
^ _ has	-2167
^ _ have	-4486
^ _ he	-2228
^ _ hello	4986
^ _ history	-1733
^ _ hoje	-1854
^ _ how	-1981
^ _ humeur	-1799
^ _ is	4038
^ _ ist	2469
^ _ it	-5412
^ _ kann	-2464
^ _ la	4530
^ _ leave	-1826
^ _ leer	-1995
^ _ like	-1846
^ _ long	-1823
^ _ lot	-2646
^ _ many	2978
^ _ me	8630
^ _ men	-4582
^ _ messages	-2397
^ _ miles	1978
^ _ mir	-1814
^ _ moi	-1921
^ _ mood	-2756
^ _ much	2747
^ _ normal	-1731
^ _ not	-4203
^ _ notifications	-2449
^ _ of	-1869
^ _ off	-1973
^ _ old	4444
^ _ on	5208
^ _ pause	-2119
^ _ peux	-1708
^ _ please	5218
^ _ puede	-1995
^ _ puedes	-2405
^ _ quiet	-2093
^ _ restaurant	2893
^ _ say	-1916
^ _ sell	3137
^ _ she	-1619
^ _ should	6961
^ _ size	1911
^ _ some	7028
^ _ song	3725
^ _ stop	-1952
^ _ talking	-1909
^ _ the	3568
^ _ today	-3445
^ _ tu	-1849
^ _ un	5100
^ _ up	-2145
^ _ use	-3659
^ _ we	-3650
^ _ won	2328
^ add	3858
^ aide	-2053
^ are	4670
^ book	3047
^ can	5321
^ cancel	-1814
^ change	5700
^ comment	-1917
^ como	-3791
^ convert	4807
^ dia	-1933
^ do	-3894
^ does	3617
^ explain	-1658
^ feeling	-2146
^ find	4438
^ give	-3228
^ he	-1859
^ how	6009
^ i	-9075
^ is	-1954
^ it	-2299
^ je	-1653
^ log	-1691
^ me	-2319
^ mon	-1799
^ mute	-1963
^ nao	-1949
^ no	-3400
^ pause	-2045
^ play	6063
^ please	-2882
^ que	6848
^ quelle	1676
^ quien	-1995
^ set	5557
^ show	-1591
^ sinto	-1796
^ thanks	-3124
^ that	-1795
^ the	-2223
^ today	-2456
^ track	6959
^ turn	3329
^ we	-2416
^ what	7161
^ when	11950
^ which	3267
^ who	6634
^ write	4970
^ you	-1851
^ •	3806
a	8595
a 5	-2189
a 7	-2690
a _ $	5292
a _ a	1841
a _ accent	2017
a _ do	2429
a _ for	7851
a _ my	-3666
a _ out	1832
a _ the	-2725
a _ to	-2320
a bot	-2488
a break	-3225
a computer	-1603
a husband	-2134
a lot	-2646
a pizza	5471
a slip	-4928
a table	2013
a week	-2388
about my	-2081
about the	4768
acce*	6033
accent	9877
accent $	4545
add _ my	3858
add a	-3666
after	-3798
after _ $	-3723
after a	-3190
again	-1945
ai	-1698
aide	-2053
aide _ a	-1921
aide moi	-1921
ajuda	-1966
alarm	3074
alarm _ $	1936
alarm for	3074
all	-1690
am	-3465
am i	-3211
amaz*	2659
amazon	2659
an	8359
an _ $	3632
an _ for	3099
an alarm	3074
and	-5798
and _ can	-1590
anot*	-1859
another	-1859
another _ $	-1859
answ*	-2998
answer	-2788
answer $	-2561
any	1690
any _ $	1707
anyo*	-2176
anyone	-2176
anyt*	-1824
anything	-1824
are _ $	-3019
are _ a	-2622
are _ an	-1920
are good	1916
are my	-2552
are the	-5746
are there	2026
are you	-8586
as	-1960
as _ $	-1960
at	-1643
at night	-2250
back $	-3247
bala*	3840
balance	3840
balance $	3840
bank	4422
bank _ $	3328
been	-2026
being	-3191
being _ $	-2522
being _ bot	-2275
being a	-2275
best	2335
best _ $	2607
boil	4932
boil _ $	4932
book	3047
book _ a	3047
book _ table	2013
book me	3047
bot	-9180
bot $	-7177
bot _ $	-1891
boyf*	-2223
boyfriend	-2223
braz*	4526
brazil	4526
brazil $	4526
break	-3225
built	-1765
buy	9644
buy $	2571
buy _ $	7073
ca	-5274
can _ $	-4305
can _ be	-2955
can _ do	-3205
can _ explain	6445
can _ speak	-2308
can _ the	8994
can _ to	-2135
can _ what	-3033
can a	-2924
can i	2395
can read	-1854
can you	7447
canc*	4216
cancel	4216
capi*	5454
capital	4352
capital _ $	4352
car	6797
car _ $	4562
card	7479
cats	7861
change _ $	-7861
change _ tire	3802
change _ to	6439
change a	3802
change my	-5264
chat	-3033
chats	-4108
chats $	-3851
chea*	-4337
cheap	3548
cheap _ $	3405
cheating	-4276
cheating $	-4276
check	-6814
check _ $	-6053
check in	-5501
color	5599
come $	-1700
comm*	-7493
commands	-5575
commands $	-3851
comment	-1917
como	-4372
como _ $	-2386
como _ idioma	-1986
comp*	-2110
computer	-1603
cont*	-5654
contact	-3449
contact $	-2427
conv*	3193
convert	4807
convert 10	3499
convert _ miles	1978
convert _ to	4807
coun*	-3562
country	-3562
cover	3495
cover $	3495
cred*	4668
credit	4668
credit _ $	4668
credit score	4393
cuan*	3786
daily	-2559
daily _ in	-1654
daily check	-1654
data	-5036
data $	-3696
day	-3256
day _ $	-1972
days	-5027
days $	-3254
de	-3715
dele*	-3945
delete	-3822
delete _ $	-3583
delete _ draft	-2729
dia	-2089
dias	-1675
die	12392
died	2455
do	-2853
do $	-4969
do _ a	3428
do _ add	-3666
do _ change	-2699
do _ daily	-1815
do _ delete	-3314
do _ export	-2872
do _ fix	2853
do _ in	3764
do _ make	2387
do _ my	3265
do _ need	4951
do _ on	-5360
do _ say	1880
do _ set	-1983
do _ speak	3648
do _ thank	3089
do _ the	-3551
do _ this	-2863
do _ to	1987
do _ turn	-5360
do about	-2014
do men	-4582
do not	-4122
do people	-2749
do the	-2151
do you	1974
does _ do	-3712
does _ have	1978
does _ hold	-2236
does _ honda	1835
does _ in	-1909
does _ mean	6002
does _ need	1746
does _ still	-2636
does _ take	1820
does _ work	-5199
does a	1688
does anyone	-2060
does my	5646
does the	-6716
dogs	9093
down	-1733
draf*	-3327
draft	-6310
draft $	-6310
drafts	-3327
drafts $	-2391
e	4787
eggs	5562
eiff*	3247
elle	-2270
else	-2288
enou*	-1631
enough	-1631
es	2578
est _ $	-1799
euros	2978
euros $	2978
even*	-2311
everything	-2237
ex	-1640
expl*	4787
explain	4787
expo*	-2872
export	-2872
export _ $	-2872
export my	-2872
far _ come	-1700
fast	1813
feel	-4634
feel _ $	-1601
feel*	-2925
feeling	-2811
find	2808
find _ $	-1630
find _ a	4438
find me	4438
find my	-1630
fix	3063
flig*	4021
flight	4021
flight _ $	3610
for $	-4938
for _ $	5200
for _ week	-1697
for a	-3039
for the	-3453
forg*	-2429
fren*	5129
french	5129
french $	5129
from	-1978
from _ $	-1759
get	-2223
give	-3455
give _ a	-2980
give me	-3455
glad	-2548
go	-4038
go _ $	-3455
going $	-1938
going _ $	1664
going to	3817
good $	-3505
good _ for	1738
got	3271
got _ $	3271
hacer	-2405
hacer $	-2405
had	-1879
happ*	-1790
happens	-1788
has	-2366
have _ job	2215
have _ to	2652
have a	-5324
have any	1965
have i	-1669
have to	2328
he	-2587
he _ in	-1854
hear*	-5305
heart	-1882
hello	3497
hello _ $	4125
help	-3590
help $	-2208
her	-2819
her $	-2402
here	-5196
here $	-4849
him	-2182
him $	-2045
hist*	-2455
history	-2455
history $	-2455
hoje	-1854
hold	-8268
hold _ $	-7885
honda	1835
honda _ $	1835
how	3221
how _ $	-4452
how _ add	-3666
how _ an	1596
how _ change	-3854
how _ days	-3180
how _ delete	-3314
how _ does	-2118
how _ export	-2872
how _ fix	3084
how _ have	3198
how _ hold	-5708
how _ i	2090
how _ is	11937
how _ make	2387
how _ quiet	-1920
how _ say	4039
how _ set	-2257
how _ the	-7656
how _ turn	-5582
how _ use	-3198
how _ was	2047
how _ you	7994
how do	10695
how does	-5835
how fast	1813
how is	-7929
how long	-1823
how many	3405
how much	2747
how old	4444
how to	-6115
human	-2479
hume*	-1799
humeur	-1799
hurt	-2697
husb*	-3964
husband	-3964
husband _ $	-3859
i	-11450
i _ $	-2791
i _ a	6420
i _ about	-2462
i _ draft	-6310
i _ drafts	-2050
i _ on	-2692
i _ the	-6008
i _ time	-1862
i _ to	-4645
i _ •	-1687
i add	-3666
i buy	5322
i change	-4187
i delete	-3314
i do	-3794
i export	-2872
i feel	-2378
i find	-1630
i fix	2853
i have	-2303
i need	1969
i say	2221
i see	-2125
i set	-2257
i turn	-5582
i type	-1689
i use	-1936
ich	-5183
ich _ $	-4278
idio*	-1986
idioma	-1986
idioma $	-1986
il	3577
il _ $	3003
in	4004
in _ $	4826
in _ accent	2017
in a	2182
in japanese	2592
in the	-3197
info*	-1638
information	-1638
is 15	3581
is _ $	-8107
is _ a	-1739
is _ bank	1969
is _ being	-2275
is _ bot	-1928
is _ day	2690
is _ flight	2593
is _ for	-2005
is _ going	1880
is _ normal	-1731
is _ of	-3943
is _ on	3383
is _ purpose	-1669
is _ streak	-4198
is _ to	2985
is a	-4811
is my	2411
is the	6752
is this	-3064
is up	-1624
is your	-2572
isso	-2093
isso $	-2093
ist	2469
ist _ $	2469
it	-7714
it $	-2716
it _ a	-2962
it _ being	-2275
it _ feel	-1731
it _ to	3195
it going	2259
it normal	-1731
it still	-2556
ital*	4875
j	-1630
japa*	2592
japanese	2592
japanese $	2592
je	-1653
job	1850
just	-3002
kann	-2763
kann _ $	-2190
kilo*	1978
kilometers	1978
kilometers $	1978
kit	-3666
kit $	-3666
know	-1905
la	2283
la _ $	-2247
la _ de	4530
lang*	-2385
language	-2385
last	-5197
learn to	-1589
leave	-3353
leave _ $	-2827
leer	-1995
leer _ $	-1995
life	-14376
life $	-14329
like	-3955
list	3877
list $	4571
log	-2516
log _ $	-2319
log a	-2139
lol _ $	1890
long	-3738
long _ boil	3807
long _ i	3441
long does	-4159
lot	-2646
love	-2094
many	2978
many _ $	-1921
many _ days	-1920
many quiet	-1920
me	-3911
me $	-9790
me _ $	-3111
me _ a	-3462
me _ news	8126
me _ table	2013
me _ the	4927
me a	5043
me about	3968
me an	2073
me the	6844
me to	3184
mean	3237
mean $	3237
meine	-1657
men	-5356
mens*	-2721
mensajes	-2020
mensajes $	-2020
menu	-6086
menu $	-6086
mess*	-5543
messages	-4488
messages $	-2299
mexi*	4357
mi	-2757
mich	-2426
mich _ $	-2118
miles	1978
miles _ $	1978
miles _ kilometers	1978
miles to	1978
milk	5841
mir	-1814
mis	-2678
mis _ $	-2678
moi	-1921
moi a	-1921
mon	-2013
mon humeur	-1799
mond*	3564
monday	3564
monday $	3564
money	8272
money _ $	8272
mood	-4339
mood $	-2242
morg*	3437
morgen	3437
morgen $	3437
much	2137
much is	2116
mute	-1963
my	2395
my _ $	-3526
my _ balance	3840
my _ here	-4230
my _ in	-2321
my _ is	-3070
my _ list	4571
my _ need	1746
my _ on	2376
my _ score	4393
my _ streak	-2430
my _ zone	-1862
my account	-1824
my boyfriend	-2223
my car	3764
my chat	-2597
my chats	-4101
my credit	4393
my data	-3922
my drafts	-3327
my heart	-1867
my history	-1599
my husband	-1829
my kit	-3666
my messages	-1948
my mood	-2691
my shopping	3858
my streak	-2173
my time	-1862
myse*	-1745
myself	-1745
name	-1878
nao	-1949
near*	5653
nearby	4794
nearby $	4794
nece*	7488
necessary	7488
necessary $	7488
need	3715
need $	1746
need _ for	3480
need a	1731
news	8138
news $	8138
next	8150
next _ $	8150
no	-4791
no _ $	-1807
norm*	-1732
normal	-1731
normal _ feel	-1731
normal to	-1731
not	-5420
not say	-2159
noti*	-2696
notifications	-2696
notifications _ $	-2104
o	-2675
of	-2512
of 10	-1700
of a	3817
of this	-1954
off	-2290
oil	5263
ok	-2492
old	4426
old _ you	1592
olvi*	-4741
on	6182
on $	-2801
on _ $	8011
on a	2963
on the	5616
one	-3093
open	5229
open _ $	3758
or	-2102
order	5471
order _ pizza	5471
oubl*	-1596
our	-7294
out	2486
out _ $	-1700
out _ 10	-1700
over	-4753
pack*	9682
panc*	6115
pancakes	6115
pancakes $	6115
pass*	5897
passport	6180
passport $	6180
pause	-4241
pause _ $	-1914
peop*	-3086
people	-3086
people _ $	-3389
pers*	-3133
person	-2176
peux	-1708
phot*	8924
pict*	-3412
picture	-3400
pizza	5471
pizza $	5471
plan	-2458
plan*	7685
play	6063
play _ $	6063
play some	6063
play*	-2354
please $	2156
prog*	-5787
progress	-4982
progress _ $	-4670
pued*	-2405
puede	-1995
puede leer	-1995
puedes	-2405
puedes _ $	-2405
puedes hacer	-2405
purp*	-1669
purpose	-1669
quan*	5348
que	3324
que _ $	-3251
que _ hacer	-2405
que puedes	-2405
quel*	1676
quelle	1676
ques*	-1947
quien	-1995
quien _ leer	-1995
quien puede	-1995
quiet	-4952
quiet _ $	-2002
quiet days	-1920
read _ $	-6068
read my	-2687
real	-2251
reci*	4674
recipe	4674
recipe _ $	4674
recipe for	4674
rela*	-5108
relationship	-5108
relationship $	-1782
reminders	-3425
reminders $	-3093
reset	8948
rest*	2893
restaurant	2893
right	-2207
robot	-3686
robot $	-3046
rome	3113
rome $	3113
sans	-2210
sans _ $	-2210
sans contact	-2210
save	3681
savi*	5174
savings	5174
savings $	4807
say	1864
say _ $	-2112
say _ in	4039
say _ you	2981
say thank	3089
score	1899
score $	1899
see	-3888
see _ $	-3616
see my	-2065
sell	3137
sell _ $	3137
sere*	2799
serendipity	2799
serendipity _ $	2799
serendipity mean	2799
serv*	-1750
set	-2349
set _ alarm	3074
set _ for	5557
set _ time	-1617
set _ zone	-1617
set an	3074
set my	-1617
she	-3494
she _ $	-1954
shop*	3858
shopping	3858
shopping _ $	3858
shopping list	3858
shou*	4956
should	4956
should _ $	2090
should i	5275
show	-1591
sile*	-3505
sinto	-1796
size	1911
size _ does	1911
slip	-5127
slip $	-5127
so	-3893
so _ $	-2480
some	7028
some _ $	6063
some*	-1743
song	9786
speak	2449
speak in	5264
spell	7488
spell _ $	7488
spell necessary	7488
start _ $	2018
still	-3280
stop	-3628
stop _ $	-1868
stre*	-4604
streak	-4604
streak $	-3426
stuff	-2427
stuff $	-2168
surv*	-5864
survive	-5864
survive _ $	-5864
table	2013
table _ two	2013
table for	2013
talk	-2510
talk $	-2589
talk*	-3086
talking	-3086
tell _ about	4249
tell _ the	7257
tell _ your	-1604
text*	-1645
than*	-3977
thank _ in	3089
thank _ japanese	2592
thanks	-3789
thanks _ lot	-2646
thanks a	-2646
that	-3347
that is	-1698
the _ $	4396
the _ in	3338
the _ mean	-2766
the _ my	-2292
the _ the	-1993
the _ to	3938
the _ work	-4644
the check	-3383
the commands	-3535
the daily	-2454
the help	-2099
the hold	-7885
the news	8138
there $	-3681
this	-10167
this $	-5675
this bot	-3805
time _ $	-2242
time zone	-1862
tire	3802
tire $	3802
tires	6740
tires $	6617
to	2825
to _ $	1631
to _ kit	-3666
to _ list	4571
to _ shopping	3858
to _ this	-1603
to _ to	2466
to be	2598
to buy	4322
to feel	-1731
to kilometers	1978
to me	-2788
to my	-3652
to talk	-2513
today	-8069
today $	-2403
today _ $	-1752
today _ a	-2629
too	-1708
track	6959
track _ $	6959
track my	6959
tran*	9623
tu	-3210
tu _ $	-1849
turn	-2253
turn _ $	-1981
turn _ reminders	-1976
turn _ the	3946
two weeks	-3255
type	-1689
un	5100
un _ $	2989
un robot	-2459
until	-3005
until _ $	-3005
up	-2197
up _ $	-1664
urge	-2329
us	3486
use	-4396
voce	-1688
was	-2979
was _ $	-2112
was a	-2039
we _ $	4611
we _ to	-3159
we had	-1872
week	-3537
week $	-3131
week*	-2296
weeks	-3257
were	-2044
what	2176
what _ $	-3662
what _ 15	3581
what _ a	-2837
what _ best	1902
what _ bot	-1928
what _ did	2045
what _ do	-4873
what _ does	3745
what _ i	-5578
what _ like	-1935
what _ mean	6002
what _ my	2179
what _ progress	-4896
what _ purpose	-1669
what _ up	-1624
what _ won	1981
what _ you	-7119
what _ your	-2608
what are	3703
what does	5273
what happens	-1788
what is	-4603
what should	-2312
what size	1911
what year	2099
what you	-3442
when	12428
when _ $	1842
when i	-2602
when is	6692
where _ find	-1630
where can	1893
where do	-2119
which	2716
who	4126
who _ $	2434
who _ read	-1854
who _ the	4046
who _ this	4606
who can	-1854
who does	-1610
why	5976
why $	6909
why _ i	-2201
why _ men	-4582
why _ still	-2994
why does	-3015
with	-5811
with _ $	-2011
won	3073
won the	1836
work	-6144
work $	-5437
worst	-2387
write	3788
write me	4585
wrong	-1635
wrote	4738
wrote _ $	5121
year did	2099
you	-9540
you $	-5726
you _ be	2034
you _ for	-5276
you _ in	1841
you _ japanese	2592
you _ me	-1778
you _ my	-1819
you _ or	-1619
you _ the	9345
you _ what	-3386
you _ you	-2160
you _ •	-1624
you a	-2687
you an	-1971
you are	-4491
you do	-1709
you explain	6445
you in	3089
you know	-1825
you say	1710
you speak	-2308
your	-3566
your _ $	-8869
zone	-1862
zone $	-1862
•	-2137
• $	-4642
• _ $	-8534
• _ a	3447
• _ at	-1951
• _ my	7091
• _ on	-2229
• _ out	3126
• _ over	-2063
• _ with	-2988
• _ •	4737
• a	7297
• my	10389
• over	-2063
• with	-2988
• •	-2137
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
