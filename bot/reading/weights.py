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
~	-43847
!	-11511
!hurt_by.fear.weak	-10548
!hurt_by.maybe.middle	3065
!hurt_by.violence.high	26757
!hurt_by.word.weak	-4913
!may_hurt.intent.high	29114
!may_hurt.maybe.middle	3266
!other.risk.high	15713
!self.gloom.weak	-4583
!self.harm.high	26980
!self.loaded.middle	10632
!self.near.weak	-1938
!self.suicide.high	26998
!self.tool.weak	4334
!self.wish_to_die.high	31784
!self.word.weak	-7106
!•	8012
.	7780
.-	2285
.i	8719
.i+they	5093
.i+you	-7861
.i+you-	-1698
.i-	5441
.they	-7511
.they-	-5840
.you	-6178
.you+they	-3521
.you-	-2732
10	-3894
10 _ $	-1695
15 _ i	1582
15 and	1582
2	-1984
20	1296
200	2503
23	1997
24	3003
30	-1560
30 and	-1505
3am	1489
3am _ i	1586
4 $	-1272
4 _ $	2717
40	-1751
40 and	-1736
5	-3782
5 $	-1780
5 _ $	-1637
6	-1820
6 $	-1551
8	-1707
?	-1510
?-	-5905
?i	2796
?i+they	-2979
?i+you	-2160
?i-	-2766
?they	-2488
?you	-4021
?you-	-1684
^ _ $	-8802
^ _ 10	-1585
^ _ 15	1403
^ _ 20	2383
^ _ 23	1997
^ _ 40	-1736
^ _ a	1551
^ _ about	8007
^ _ acabar	3716
^ _ account	-1290
^ _ afraid	4087
^ _ after	4142
^ _ again	2277
^ _ aguento	1674
^ _ ai	1877
^ _ aimerais	2488
^ _ all	-2035
^ _ alles	-1551
^ _ always	-1640
^ _ am	-3613
^ _ ameacou	3413
^ _ amenaza	1376
^ _ and	-11029
^ _ angst	1445
^ _ anxiety	-1937
^ _ anyone	1354
^ _ are	-2090
^ _ arms	2654
^ _ as	2946
^ _ ask	-1532
^ _ asked	-6242
^ _ asking	-1237
^ _ at	-1792
^ _ attempted	5419
^ _ au	1324
^ _ away	-1372
^ _ back	-2398
^ _ bad	-2357
^ _ bang	1246
^ _ beat	3274
^ _ beats	5279
^ _ bedroht	2471
^ _ been	5245
^ _ being	3526
^ _ best	3156
^ _ better	-2390
^ _ bin	-2490
^ _ birthday	1652
^ _ bite	2657
^ _ boss	-4303
^ _ bought	3989
^ _ breakup	1907
^ _ bring	3172
^ _ brings	2261
^ _ burn	2098
^ _ call	-2947
^ _ called	-6437
^ _ calling	-1566
^ _ calls	-3328
^ _ cambiar	-1227
^ _ can	1788
^ _ changer	-1218
^ _ chat	-1706
^ _ cheated	-4014
^ _ check	1372
^ _ choked	4902
^ _ clean	3816
^ _ coffee	-1328
^ _ comes	1319
^ _ como	-1322
^ _ con	-3680
^ _ contact	-1655
^ _ controls	5536
^ _ copain	3807
^ _ cortarme	5028
^ _ corto	7874
^ _ coupe	4012
^ _ cut	1567
^ _ cuts	7285
^ _ cutting	2290
^ _ d	-1320
^ _ da	-1217
^ _ dad	1733
^ _ das	-2138
^ _ de	1869
^ _ dead	2961
^ _ death	1543
^ _ decirle	-1458
^ _ deixa	-1579
^ _ dejo	-2618
^ _ denke	4231
^ _ dice	1567
^ _ did	-4824
^ _ died	-5986
^ _ dies	1693
^ _ dijo	-1329
^ _ disse	1500
^ _ do	-3809
^ _ does	-2859
^ _ dog	-3285
^ _ done	4308
^ _ drinks	-2905
^ _ droht	5908
^ _ duele	-1576
^ _ dumped	-1626
^ _ einfach	2772
^ _ el	-1737
^ _ ele	-1501
^ _ em	5178
^ _ emailed	-1730
^ _ empurrou	1909
^ _ en	2462
^ _ end	-1403
^ _ ending	4887
^ _ envie	2793
^ _ es	-2328
^ _ escribio	-1643
^ _ escribirle	-1281
^ _ esta	-2564
^ _ estar	3531
^ _ estoy	6263
^ _ etre	3823
^ _ even	5078
^ _ ever	-2545
^ _ every	2969
^ _ everyone	1818
^ _ everything	-1308
^ _ ex	3680
^ _ extrano	-1214
^ _ extremely	-1879
^ _ fais	2512
^ _ fell	-2482
^ _ fight	-1499
^ _ flinch	2406
^ _ for	-9611
^ _ forced	2797
^ _ forces	2379
^ _ forgot	-1498
^ _ found	3249
^ _ frau	-1342
^ _ freund	1718
^ _ freundin	2835
^ _ friend	4191
^ _ friends	1806
^ _ from	-4370
^ _ fuhl	-1597
^ _ fuhle	-1450
^ _ ganas	2907
^ _ gave	-2673
^ _ geschrieben	-1715
^ _ get	3536
^ _ gets	1446
^ _ getting	-2504
^ _ girlfriend	1276
^ _ give	-1305
^ _ giving	1473
^ _ go	-2312
^ _ god	1458
^ _ goodbye	1297
^ _ got	1853
^ _ grabbed	1353
^ _ grandmother	-1278
^ _ habe	1343
^ _ hacer	2619
^ _ hang	1994
^ _ harming	2683
^ _ has	-3516
^ _ hasse	-1422
^ _ hat	-1532
^ _ he	-1896
^ _ heart	-1844
^ _ her	-1604
^ _ hiding	2013
^ _ him	-2120
^ _ his	-1639
^ _ hits	3993
^ _ hope	1463
^ _ how	-2919
^ _ hung	-1601
^ _ hurts	-1336
^ _ if	-4159
^ _ ignores	-1226
^ _ ihm	-3061
^ _ in	-3698
^ _ intente	2305
^ _ intrusive	-1519
^ _ is	-2044
^ _ ist	-3436
^ _ it	-1755
^ _ jeden	1227
^ _ just	4485
^ _ kann	-1542
^ _ keeps	3256
^ _ keinen	1207
^ _ kids	1380
^ _ knife	-1231
^ _ know	-3240
^ _ konnte	1449
^ _ l	-1647
^ _ la	-2914
^ _ last	4816
^ _ le	1205
^ _ leave	-3159
^ _ left	-2359
^ _ liebsten	3350
^ _ liebt	-1767
^ _ life	-1882
^ _ ligar	-1929
^ _ liked	-1485
^ _ live	2049
^ _ living	-2436
^ _ llamar	-1437
^ _ llamo	-1454
^ _ lo	-1746
^ _ locks	-1439
^ _ looking	2421
^ _ low	-1840
^ _ machuco	3506
^ _ made	2724
^ _ mais	4440
^ _ make	-2043
^ _ mal	-2854
^ _ man	2784
^ _ mann	1514
^ _ manque	-1392
^ _ mari	2346
^ _ marido	1716
^ _ matar	5873
^ _ matarme	4785
^ _ me	3283
^ _ mean	2904
^ _ mec	1924
^ _ medo	3586
^ _ mein	-2232
^ _ menace	3296
^ _ mere	-2536
^ _ message	-1467
^ _ messaged	-2316
^ _ messages	-1370
^ _ meu	-2132
^ _ mi	-2557
^ _ mich	4242
^ _ minha	2466
^ _ miss	-2204
^ _ mit	-1851
^ _ mochte	2190
^ _ moi	-2526
^ _ monde	2265
^ _ more	1255
^ _ morning	4141
^ _ morrer	5802
^ _ morreu	-1657
^ _ mother	-2598
^ _ movie	-1498
^ _ much	-2438
^ _ mudar	-1308
^ _ mujer	-1303
^ _ mundo	1823
^ _ muss	-1655
^ _ my	2547
^ _ myself	2614
^ _ name	2699
^ _ namorado	2625
^ _ nao	1314
^ _ need	-4865
^ _ never	-2936
^ _ new	-1973
^ _ no	7629
^ _ not	-3445
^ _ nothing	1902
^ _ novio	4928
^ _ o	-2148
^ _ of	3261
^ _ off	-2485
^ _ often	-1291
^ _ old	2432
^ _ on	-3150
^ _ one	-1279
^ _ only	3014
^ _ otra	3385
^ _ our	-1797
^ _ out	-3698
^ _ outside	1214
^ _ pai	-1308
^ _ parents	-2361
^ _ partner	2219
^ _ passed	-3097
^ _ pay	2752
^ _ pelo	2551
^ _ pensando	5547
^ _ pense	3316
^ _ people	-2364
^ _ permanent	4304
^ _ peur	1685
^ _ pick	1646
^ _ plan	2528
^ _ pleure	-2135
^ _ por	-2580
^ _ promised	-1446
^ _ proud	-1320
^ _ pushed	1414
^ _ pushes	1618
^ _ put	3355
^ _ que	-3404
^ _ quer	-1270
^ _ quiero	5642
^ _ quis	-1319
^ _ quitte	-1882
^ _ raped	3134
^ _ rather	1973
^ _ reached	-1459
^ _ read	-1223
^ _ reads	2756
^ _ ready	4934
^ _ really	2428
^ _ relapsed	2826
^ _ ritze	1992
^ _ safe	-1363
^ _ sagt	2289
^ _ said	2230
^ _ saw	-1524
^ _ says	1219
^ _ scared	-4154
^ _ scarifie	1934
^ _ schlagt	5360
^ _ schon	4490
^ _ scratches	3919
^ _ se	-2493
^ _ seems	1859
^ _ self	6769
^ _ send	-1898
^ _ sending	-1880
^ _ sends	2494
^ _ sens	-2261
^ _ sent	-4849
^ _ she	-1407
^ _ shot	-2071
^ _ should	3064
^ _ showing	1433
^ _ sie	-2306
^ _ sister	1523
^ _ slapped	3306
^ _ slaps	3525
^ _ sleep	-2411
^ _ slide	2658
^ _ smash	4172
^ _ social	-1754
^ _ soeur	2952
^ _ some	-1414
^ _ sometimes	2660
^ _ son	-3329
^ _ sorry	-2588
^ _ sounds	2007
^ _ started	1643
^ _ stepdad	1850
^ _ stepfather	3195
^ _ stops	2518
^ _ stuck	-1221
^ _ suicidal	2284
^ _ suicidarme	3750
^ _ suicidas	1699
^ _ suicide	3499
^ _ sumir	3825
^ _ sure	1487
^ _ survived	-1248
^ _ swear	5614
^ _ take	-2691
^ _ talking	-1508
^ _ te	1807
^ _ team	-1859
^ _ tengo	3713
^ _ ter	2742
^ _ terminar	-2730
^ _ terrified	-1341
^ _ text	-2868
^ _ texted	-2252
^ _ texting	-1838
^ _ texts	-2116
^ _ thank	1637
^ _ that	-4462
^ _ the	-2891
^ _ then	-2306
^ _ there	2622
^ _ these	1528
^ _ think	1675
^ _ thinking	1287
^ _ this	-3307
^ _ thought	-2146
^ _ threatened	1291
^ _ threatens	2130
^ _ threw	1818
^ _ throws	1952
^ _ time	3794
^ _ today	-1328
^ _ todo	-2481
^ _ tomorrow	1382
^ _ touches	1811
^ _ tout	-1931
^ _ tranquila	-1304
^ _ trapped	-1730
^ _ triste	-1925
^ _ tudo	-1249
^ _ uberlege	1865
^ _ um	-1429
^ _ unsafe	1248
^ _ up	-2936
^ _ urge	2041
^ _ us	-2017
^ _ used	-2678
^ _ va	-1559
^ _ vais	2135
^ _ vejo	1954
^ _ veo	1738
^ _ vermisse	-2350
^ _ versucht	1603
^ _ veux	-2097
^ _ vie	3941
^ _ vive	1333
^ _ vontade	2128
^ _ voudrais	3494
^ _ vuelve	1483
^ _ wake	-2927
^ _ waking	2068
^ _ walk	1937
^ _ walked	-1244
^ _ want	-3218
^ _ wanted	1810
^ _ wants	-4665
^ _ ware	3847
^ _ waren	2409
^ _ way	-1462
^ _ we	-2544
^ _ went	-1243
^ _ werde	-2404
^ _ what	-2989
^ _ when	-2092
^ _ where	-1307
^ _ while	-3227
^ _ who	2153
^ _ will	-6252
^ _ wish	4886
^ _ with	-1497
^ _ without	2314
^ _ word	3809
^ _ worked	-1456
^ _ world	2967
^ _ worried	1584
^ _ worry	-2214
^ _ would	-2761
^ _ writing	2706
^ _ wrote	-5258
^ _ yeah	1807
^ _ you	-4503
^ _ your	-2313
^ _ •	-10326
^ a	2289
^ after	-1353
^ all	-1930
^ anoche	2305
^ back	-1937
^ because	-2982
^ been	5798
^ bitte	-1362
^ borra	-1322
^ ca	-1366
^ call	-2012
^ ce	-2307
^ cortei	-1216
^ cuando	1538
^ death	1429
^ delete	-1638
^ do	-7193
^ edit	3312
^ ele	2492
^ elle	-2391
^ er	7310
^ esta	2120
^ estou	1232
^ estoy	1360
^ eu	6233
^ even	-1285
^ every	5006
^ everyday	2648
^ everyone	-1253
^ ex	4130
^ explain	-1246
^ find	-2033
^ for	-2643
^ fuck	-1431
^ fui	1813
^ get	-1936
^ give	-2355
^ go	-2392
^ going	6121
^ goodbye	6266
^ habe	-1704
^ had	-2635
^ have	-3405
^ he	-1603
^ help	-2322
^ hey	-3056
^ hi	-1491
^ hoffentlich	2360
^ hola	-1316
^ honestly	6289
^ hope	1451
^ how	-3112
^ hoy	-2028
^ i	-1471
^ ich	4595
^ id	3197
^ il	6215
^ ill	2021
^ in	-1649
^ is	-1973
^ it	-10957
^ its	1254
^ j	5325
^ ja	1621
^ je	5107
^ just	-4025
^ lass	-1530
^ le	-4037
^ leave	-2307
^ let	-2977
^ life	4937
^ living	3114
^ llevo	1760
^ lol	-1347
^ losch	-1222
^ ma	4455
^ mein	4323
^ meine	2551
^ meu	4868
^ mi	5426
^ minha	-1475
^ mon	6004
^ must	-1654
^ no	-8891
^ nobody	-2502
^ not	-3772
^ now	-1996
^ oh	-1550
^ ohne	2538
^ ojala	3422
^ ok	-2426
^ okay	-1666
^ on	-1224
^ once	2066
^ one	1333
^ our	-1834
^ para	-1206
^ part	2233
^ pienso	2064
^ por	-1678
^ pretty	1604
^ put	-1377
^ que	-2062
^ queria	7774
^ quero	6922
^ quiero	1397
^ quisiera	4632
^ ready	2319
^ seriously	4415
^ she	-3094
^ should	-1308
^ show	-2327
^ si	4534
^ soll	-2303
^ some	2537
^ sometimes	5454
^ sorry	-4968
^ stop	-3089
^ suicide	-2580
^ tell	-1634
^ tengo	4045
^ tenho	4739
^ thanks	-2493
^ that	-5307
^ the	-6903
^ there	1484
^ thinking	-1591
^ tired	1597
^ to	2502
^ todo	1823
^ tonight	4630
^ too	-1541
^ took	3629
^ tout	2072
^ trying	-1537
^ two	3040
^ vivo	1267
^ voltei	3142
^ volvi	5758
^ vou	3490
^ waiting	1841
^ we	-7924
^ what	-3472
^ whatsapp	2471
^ whenever	2538
^ where	-2031
^ who	-2667
^ why	2660
^ wie	-1567
^ will	-1719
^ would	2078
^ write	-1342
^ wrote	2359
^ you	1631
^ your	-1569
a	2201
a _ $	-3951
a _ 8	-1357
a _ a	2295
a _ about	-1668
a _ and	3591
a _ anoche	1893
a _ as	-3214
a _ at	1512
a _ avec	2432
a _ but	-1583
a _ casa	-1422
a _ con	2988
a _ cortar	3142
a _ crash	-1483
a _ dano	2956
a _ day	1215
a _ dele	1750
a _ el	2407
a _ ex	-1415
a _ family	-1946
a _ for	-3123
a _ he	2914
a _ her	-1402
a _ hit	1449
a _ i	6593
a _ in	2547
a _ je	1305
a _ le	1562
a _ like	2948
a _ look	1986
a _ lui	4396
a _ me	4878
a _ moi	-1280
a _ my	4924
a _ ninos	-1699
a _ novio	2454
a _ now	-1482
a _ nuevo	2454
a _ or	-2309
a _ people	-1372
a _ person	-2255
a _ pills	5046
a _ que	1912
a _ self	1676
a _ solution	1354
a _ su	-1258
a _ that	-3878
a _ the	3729
a _ time	-2743
a _ to	-4076
a _ today	2213
a _ tuer	2027
a _ vida	2257
a _ where	4029
a _ y	-1386
a _ yesterday	1342
a _ you	-1483
a bad	-1615
a bat	2151
a bottle	1328
a break	-2647
a bullet	1420
a bunch	2662
a cambiar	-1227
a child	-2862
a cortarme	3471
a coward	3250
a date	3700
a divorce	-1944
a ecrit	-2800
a etranglee	5270
a fight	2095
a final	1684
a frappee	2632
a friend	2861
a goodbye	1646
a gun	6192
a hacerme	2956
a hard	-1991
a knife	2747
a larguee	-1317
a las	-1481
a letter	-1508
a liar	-1416
a list	-1910
a los	-1699
a lot	-2314
a man	1489
a matar	4239
a me	8182
a message	-1520
a mi	-3372
a minha	1556
a movie	-1426
a new	-2142
a nightmare	-1476
a permanent	1354
a person	1429
a plan	3346
a plate	1349
a relationship	1282
a rope	3192
a seguir	1425
a suicide	2642
a truck	2969
a waste	1954
a way	-1777
a week	1619
a while	-3869
a world	1268
a year	-1620
able	-1242
able to	-1242
about	-1351
about _ $	-1328
about _ a	4594
about _ and	-1783
about _ every	-1306
about _ go	1943
about _ her	3441
about _ into	1710
about _ it	1706
about _ last	-1304
about _ my	3882
about _ myself	1235
about _ night	-1370
about _ summer	-1311
about _ the	-1235
about _ thoughts	-1644
about _ to	1364
about _ when	1228
about death	3310
about getting	2234
about it	-2406
about just	1898
about killing	5514
about last	-2625
about me	-4528
about money	-1687
about my	-1539
about not	1275
about overdosing	3335
about the	-4919
about to	-3080
about what	-2498
abus*	9844
abuse _ he	1512
abuse _ only	1512
abuse if	1512
abused by	1797
abusing	2724
abusing me	2724
abusive	5816
abusive $	1361
abusive _ and	4148
abusive _ do	1563
abusive _ i	2113
abusive and	1271
abusive marriage	1455
abusive relationship	1782
acab*	6691
acabar	6230
acabar _ a	1899
acabar _ esta	2309
acabar _ minha	1899
acabar _ todo	2309
acabar com	2946
acabar con	3284
accident	1775
account	-4111
account $	-1648
accounts	4727
addi*	6200
addicted	1882
addicted to	1882
adel*	-1705
adelante	-1705
adelante $	-1705
affa*	-1274
affe*	-2741
affects	-1460
affects _ $	-1460
afra*	-1452
afraid	-1452
afraid $	3450
afraid _ $	-2544
afraid _ being	-2085
afraid _ might	1645
afraid _ my	1640
afraid i	4291
afraid of	-4239
afraid that	-3315
after _ $	1736
after _ breakup	1660
after _ days	2078
after _ months	-2132
after he	1518
agai*	1911
again	5040
again _ night	1423
again and	1264
again but	2327
again last	1423
against	1911
against _ wall	1361
against the	1911
ago	-3915
ague*	1543
aguento	1543
aguento _ $	1409
aguento mais	2063
ai _ $	-2894
ai _ de	4583
ai _ lui	-1553
ai _ ma	1503
ai _ me	4761
ai _ mon	-1748
ai _ rentrer	1602
ai ecrit	1740
ai envie	2793
ai quitte	-1882
aime	-2001
aime _ $	-1238
aime*	2488
aimerais	2488
air	2439
air $	1498
alive	14108
alive $	8314
alive _ i	2726
all	-2067
all $	-1240
all _ $	-2275
all _ friends	1530
all _ i	-3840
all _ in	2409
all _ it	2350
all _ messages	1384
all _ money	3171
all _ my	2202
all _ of	1553
all _ the	1407
all _ time	-4041
all _ to	-1771
all _ you	2201
all and	1313
all day	-3912
all our	2501
all over	1605
all the	-3339
alle	2039
alle*	-1322
allein	-1322
allein $	-1322
alles _ $	-1415
allo*	1747
allowance	-1666
allowed	3412
allowed to	3412
alone	-3767
alone $	-2161
alone _ $	-2934
alone _ i	1841
alone _ rest	-1883
along	-1965
alre*	5320
already	5320
already _ and	1328
already _ goodbye	1366
already said	1366
alwa*	-3200
always	-3200
always _ $	-1625
always _ to	1429
am $	-2124
am 15	1582
am 23	1997
am 30	-1505
am _ abused	1393
am _ abusive	2171
am _ alive	3502
am _ allowed	1775
am _ alone	2345
am _ an	2014
am _ at	-2461
am _ be	-1360
am _ because	1489
am _ being	-1408
am _ break	-1352
am _ burn	2303
am _ do	2852
am _ doing	1505
am _ end	1845
am _ for	2223
am _ go	2604
am _ going	2641
am _ good	-1830
am _ he	-1634
am _ her	-2269
am _ hour	1404
am _ hurt	3738
am _ i	7154
am _ ich	3350
am _ in	-2107
am _ just	-2101
am _ kill	-1637
am _ life	3958
am _ lose	-1991
am _ losing	-2053
am _ make	1548
am _ might	1645
am _ my	3055
am _ myself	-1561
am _ of	2642
am _ pills	1489
am _ shock	-1556
am _ so	-1499
am _ stalked	1754
am _ still	1355
am _ suicidal	-1617
am _ tell	-2024
am _ text	-1210
am _ that	1928
am _ the	-1568
am _ tired	3212
am _ to	5592
am _ ware	2002
am _ waste	2404
am _ well	-1214
am _ what	2848
am _ when	-1593
am _ will	3894
am _ with	-1544
am _ write	-1270
am _ wurde	1348
am _ •	-3411
am about	-2925
am afraid	1526
am alone	2200
am always	1366
am being	1209
am disappointed	3303
am doing	-2570
am done	3633
am driving	1302
am drunk	-1386
am dying	-1269
am ending	1928
am every	1404
am going	4630
am hiding	2013
am i	-2597
am liebsten	3350
am not	-2314
am pregnant	-1638
am proud	-1296
am ready	3384
am safe	-2999
am sorry	1285
am stressed	1208
am thinking	1562
am worried	1584
am writing	2326
am •	-1812
amea*	6846
ameaca	3434
ameacou	3413
ameacou _ $	3027
ameacou _ matar	3413
ameacou se	2714
amen*	3330
amenaza	2138
amenaza _ $	1380
amenaza con	2138
amiga _ que	1465
amiga disse	1465
amigos $	-1325
amo	-2235
amo $	-1871
an	4019
an $	-1753
an _ $	4971
an _ ago	2347
an _ marriage	1455
an _ of	-1369
an _ relationship	1782
an abusive	2498
an accident	2309
an email	-1312
an hour	1727
an selbstmord	3352
and	8295
and _ $	-3088
and _ a	5923
and _ about	-2366
and _ abusive	2704
and _ affects	-1460
and _ again	-3641
and _ and	2379
and _ answering	1646
and _ are	-2679
and _ as	-1552
and _ awful	-1581
and _ back	1549
and _ be	2228
and _ because	2226
and _ been	-1500
and _ being	-2278
and _ can	-3785
and _ come	2307
and _ cut	2012
and _ de	1920
and _ disappears	-2458
and _ do	-1271
and _ does	-1544
and _ dog	1543
and _ down	2890
and _ feel	-3469
and _ going	-1378
and _ gun	1445
and _ have	4371
and _ him	-1984
and _ hits	-1359
and _ house	-2290
and _ how	-1302
and _ i	3141
and _ in	4467
and _ it	-2906
and _ kids	1273
and _ know	3595
and _ last	-1268
and _ left	-1212
and _ life	-1975
and _ look	1357
and _ me	8095
and _ mean	-1616
and _ mom	1871
and _ my	4010
and _ needed	1321
and _ never	-3387
and _ night	1786
and _ no	-2624
and _ not	-2850
and _ of	-3190
and _ one	1765
and _ only	1534
and _ outside	3278
and _ parents	1712
and _ pas	-1250
and _ people	1374
and _ phone	2284
and _ plus	3290
and _ really	2695
and _ safe	-2079
and _ said	-1565
and _ says	1254
and _ scared	2158
and _ she	-3704
and _ sleep	-1844
and _ still	5069
and _ there	1999
and _ want	2610
and _ what	-1292
and _ when	5498
and _ where	2777
and _ wife	-1504
and _ will	5751
and _ with	1276
and _ you	1447
and _ •	7691
and a	3984
and all	-1602
and begged	1231
and breaks	1574
and calls	2114
and cried	-2001
and do	1743
and dragged	1228
and feel	-2854
and follows	1376
and has	1680
and have	-2068
and honestly	1281
and i	-7969
and is	2486
and it	-2201
and its	3355
and keeps	3540
and lately	1229
and life	-1795
and locked	1407
and looked	1242
and never	4192
and not	1814
and nothing	-1419
and now	-1245
and say	-1519
and says	2624
and scared	-1828
and see	-1540
and sometimes	-1556
and still	-1250
and takes	1445
and talk	-1741
and texted	-1333
and then	2915
and to	-1337
and took	2008
and verbally	1486
and wants	2312
and we	-1475
and wish	1264
and you	-1219
and •	4793
ande*	-3187
andern	-1658
andern $	-1285
ange*	-4552
anger	-3962
anger _ i	-1673
anger issues	-2507
angerufen	-2829
angerufen $	-2313
angry	1220
angry _ i	2182
angry that	2288
angst	3631
angst _ meinem	1445
angst vor	1445
anim*	-1568
animals	-1510
anni*	-1552
anoc*	3311
anoche	3311
anoche $	1733
anoche intente	2305
anos	-1235
anot*	2089
another	2089
another _ $	1391
anru*	-2239
anrufen	-2046
anrufen $	-1683
answ*	-7161
answer	-5033
answer $	-1933
answer _ $	-1498
answered	-1760
answering $	1481
antw*	-1277
anxi*	-2350
anxiety	-2481
any _ of	-2168
anyb*	2030
anybody	2030
anym*	-1847
anymore	-1847
anymore $	-1826
anymore _ out	1399
anymore i	1604
anyo*	2987
anyone	2987
anyone _ this	1354
anyt*	-3969
anything	-3922
anything _ $	-1704
anything _ do	1405
anything _ i	1667
anything _ myself	-3464
anything but	2021
anything to	-3397
anyw*	1969
anyway	2929
apaga	-1253
apologised $	1229
app	3161
appe*	-8817
appele	-1627
appeler	-3335
appeler $	-1344
appeler _ $	-1884
appr*	-2777
are	-4717
are $	-1821
are _ the	1600
are _ to	-1736
are covered	1735
are you	-2107
arm	5865
arms	8272
arms _ they	3559
arms are	1414
arms until	3559
arou*	3652
around	3652
around $	1241
around _ $	1754
around _ throat	1660
around for	2523
arra*	2760
arre*	-2411
as	-5978
as _ $	-3272
as _ am	-2205
as _ as	2308
as _ child	-1725
as _ i	-2205
as a	-2777
as i	-2482
asha*	1359
ashamed	1359
ask	-2843
ask _ day	-1210
ask for	3107
ask myself	-1619
asked	-8434
asked _ for	-1229
asked _ i	-4375
asked _ if	-1662
asked if	-2834
asked me	-3449
aski*	-4502
asking	-4502
asking _ $	-2629
asking myself	-2157
asle*	2710
asleep	2710
asleep and	2097
assa*	1609
at	-3360
at 3am	1606
at _ $	-4901
at _ and	-1353
at _ at	1677
at _ i	-3207
at _ in	2453
at _ kids	-2252
at _ party	-2363
at _ point	3653
at _ she	1644
at birth	1689
at her	-2301
at me	4579
at my	1539
at peace	1468
at the	1827
at this	1302
at work	1716
ate	2535
atte*	9258
attempt	2695
attempt and	2124
attempted	5850
attempted _ $	4705
attempted _ in	1381
attempted _ times	1689
audio	-1349
auf	2133
auf $	4126
auf _ $	-1873
aufg*	1651
aufgeschnitten	1651
aufgeschnitten $	1651
aufw*	2036
aufwachen	2036
aufwachen $	2036
aunt	-1298
aus	3152
avec lui	1775
away	-7939
away $	-2489
away _ i	-4156
away _ years	-1237
away and	-1372
away with	-1578
awful	-2483
awful _ people	-1980
baby	-2834
baby _ $	-2017
back	-3263
back $	2879
back _ $	-2177
back _ work	1579
back and	-1483
back or	2512
back then	-1917
back together	-1741
bad	1398
bad $	3600
bad _ i	-1333
bad _ my	-2331
bad _ now	1616
bad right	1616
badly	-2403
balc*	1383
balcony	1383
bang	1471
bang _ head	1471
bang my	1471
bang*	3569
banging	3569
banging _ the	3569
banging on	3569
basi*	1588
basically	1588
basically $	2081
bat	4031
bat $	2383
bate	1440
bateu	3995
bateu $	2381
bath*	4344
bathroom	4344
bathroom _ is	2013
bathroom he	2013
bathroom with	2171
be	6952
be $	-1309
be _ a	2025
be _ again	-2038
be _ and	-1374
be _ for	-3669
be _ her	-1997
be _ his	-2547
be _ i	5832
be _ in	-1663
be _ just	-1214
be _ last	1795
be _ me	1608
be _ much	2113
be _ next	2923
be _ now	4661
be _ of	-2392
be _ on	2845
be _ relief	1370
be _ than	2744
be _ the	-1518
be _ to	-1251
be _ •	5873
be afraid	-1264
be alive	2519
be alone	-2007
be dead	5493
be devastated	-1703
be done	1364
be easier	1445
be fine	1310
be friends	-2032
be gone	2359
be happier	3532
be happy	-1872
be here	4374
be in	1693
be my	1592
be over	2726
be the	-1506
be there	-4422
be too	2013
be with	1658
be •	6977
beat	4629
beat _ he	2264
beat _ when	1444
beat him	3158
beat*	1479
beating	2607
beats	7695
beats _ $	3633
beats _ and	2367
beats _ she	2764
beats _ when	1695
beats her	3105
beats me	3969
beau*	-3377
beautiful	-3319
beautiful $	-1824
beca*	4106
because	4106
because _ $	1548
because _ afraid	-1446
because _ all	1557
because _ be	-1426
because _ deserve	1468
because _ do	1453
because _ not	2065
because _ share	1773
because _ want	-3030
because _ will	-1334
because he	-3049
because of	2540
because she	-1671
because we	3292
bedr*	4836
bedroht	3362
bedroht _ $	2358
bedroht mich	3362
bedroom	1499
bedroom $	1227
been	5842
been _ $	-2247
been _ a	-3874
been _ about	2252
been _ are	-1716
been _ down	-3198
been _ for	-1679
been _ harming	2683
been _ me	3284
been _ my	2220
been _ thoughts	2060
been _ to	2681
been _ with	3592
been _ you	-1807
been born	1434
been calling	-1244
been depressed	-1219
been feeling	-1566
been fighting	-1731
been planning	2457
been saving	1462
been self	2683
been thinking	1832
been where	-1716
before _ $	-1268
before and	1527
beg _ $	1422
begged _ not	1231
begged me	1231
being	4256
being _ abused	1393
being _ by	4621
being _ is	-1911
being _ much	1699
being _ to	-2041
being a	3143
being alive	6426
being dead	1459
being here	1899
being stalked	1754
believe _ $	1479
believe me	1534
belong	1335
belong _ this	1335
belong _ world	1335
belong in	1335
belt	3730
bess*	2351
besser	2421
best	-2738
best _ $	-3071
best _ and	-1660
best _ i	-1431
best _ me	3473
bett*	-2589
better	-2561
better $	-4074
better _ me	2770
better _ without	-1244
better i	-1337
better without	5307
bin	-5860
bin _ $	-3445
bin _ traurig	-3376
bin nur	-2625
birth	1548
birth $	2017
bite	2657
bitte	-2389
black	2442
blade	5467
blade _ $	2534
blade again	2534
bled	3592
bled _ $	2436
blee*	1914
bleed	3427
bleeds	1914
bloc*	-1613
blocked _ $	-1546
blocked _ and	1792
blocked me	-2063
blood	3033
blood _ me	3862
bloq*	-2741
blow	1684
blow _ brains	1531
blow _ out	1531
blow my	1886
blue $	1727
body	3066
book	-2294
bored	-1831
born	7112
born $	4294
borr*	-1268
borra	-1322
boss	-2487
boss $	2643
boss _ going	-1359
boss _ to	-1658
boss is	-1591
bot	-3666
bot $	-3387
both	2917
both _ $	2035
both*	-1904
bott*	4135
bottle	4135
bottle of	1270
boug*	4205
bought	4205
bought _ $	-1305
bought _ already	1266
bought _ flowers	-1234
bought a	3806
boyf*	4483
boyfriend	4483
boyfriend $	3620
boyfriend _ $	5124
boyfriend _ and	1380
boyfriend _ anger	-2114
boyfriend _ ex	-1731
boyfriend _ her	4718
boyfriend _ his	-1517
boyfriend _ issues	-2114
boyfriend _ me	5183
boyfriend _ want	-1777
boyfriend _ years	-1441
boyfriend and	-1553
boyfriend because	-1622
boyfriend choked	1581
boyfriend does	-1635
boyfriend hits	5061
boyfriend raped	1267
boyfriend s	-2038
boyfriend threatened	1852
brai*	1531
brains	1531
brains _ $	1531
brains out	1531
braz*	2145
brazos	2348
break	-2463
break _ i	-1412
breakfast	-1459
breakfast $	-1459
breaking	-1587
breaking _ with	-1242
breaking up	-1432
breaks	1763
breaks _ and	2078
breaks things	1620
breathe	-2102
breathe $	-1458
breathing	1337
brin*	4960
bring	3175
bring _ $	3333
bring _ um	4621
brings	2324
brok*	-4465
broke	-1946
broke _ $	-3429
broke _ and	-1312
broke _ me	-1878
broke _ my	4334
broke _ with	-2423
broke down	1871
broke me	-1399
broke up	-3369
broken	-4400
broken _ $	-3162
brother $	1728
brother _ his	-1440
brother _ me	1445
brother _ to	1756
brother is	1523
bruc*	2462
brucke	2462
brucke _ springen	2462
brui*	3216
bruises	3216
bullied	-1311
bunch	2662
bunch _ pills	2662
bunch of	2662
burden to	1322
burg*	-2234
burger	-2234
burger $	-2234
burn	3871
burn _ down	2953
burn _ house	2953
burn my	1333
burn myself	1472
burn*	2832
burning	2067
burning myself	1272
burns	-1848
but	-3957
but _ afraid	-1302
but _ can	-1213
but _ did	-1425
but _ i	-1224
but _ it	-1348
but _ know	-2070
but _ punches	1496
but _ says	-1468
but _ still	1988
but _ the	3589
but _ think	1573
but _ want	-1228
but _ would	3027
but he	1875
but if	-1405
but it	-2877
but my	1448
but that	1790
but the	-2817
by	2419
by _ $	-2864
by _ and	1248
by _ boyfriend	3476
by _ ex	3050
by _ i	3723
by my	3235
by the	1975
ca	-3020
cach*	3210
cachets	3292
cafe	-1851
cafe $	-1355
cake	-1603
cake $	-1580
call	-14248
call _ $	-4253
call _ and	-2468
call _ i	-2195
call _ if	-1572
call her	-2271
call him	-1651
call me	-2378
call*	-10596
called	-5435
called _ $	-1611
called _ and	-1680
called me	-2117
called the	1277
calling	-5080
calling _ $	-1796
calling him	-1390
calling my	-1321
calls _ a	2628
calls _ and	1243
calls _ she	-1509
calls _ when	-1920
calls me	2459
calm $	2190
calms	1252
calms _ down	1252
calms me	1252
camb*	-1386
cambiar	-1227
came	2623
came _ $	1916
came home	2936
can	-2814
can _ $	-2258
can _ another	1750
can _ anyone	1579
can _ do	-2123
can _ eat	-1441
can _ even	1291
can _ find	-1374
can _ forgive	-1498
can _ from	1232
can _ get	-1881
can _ go	2147
can _ have	1247
can _ help	2948
can _ her	1248
can _ imagining	4139
can _ instead	1794
can _ it	-1785
can _ live	-1368
can _ on	1273
can _ over	-1794
can _ see	2663
can _ sleep	-3015
can _ tell	2822
can _ the	-1413
can _ thinking	-1526
can _ this	-1335
can _ to	1208
can _ wait	1303
can do	1245
can i	-2783
can not	1587
can stop	1415
can you	-1554
cans*	3378
cansada de	1364
cansado	2199
cansado _ $	2199
car	3833
car $	1843
car _ $	-1902
car _ me	2487
car _ over	1634
car _ the	1398
car i	-1314
cara	4478
care $	-2256
care _ i	2287
care if	2340
cares	1561
carta	3826
carta _ despedida	3910
carta de	3910
carv*	5759
carved	5759
casa	-2169
casa _ $	-1661
case	1868
case $	1599
cat	-1902
cat $	-1300
catch	2984
catch myself	2770
ce	-4655
ce que	-1444
celu*	2087
celular	2087
celular $	2099
cham*	-1688
chan*	-6051
chance	-1290
chance $	-2332
chance of	1605
change	-3680
change $	-3232
change _ the	1593
changer	-1218
chas*	-2853
chat	-2746
chea*	-4279
cheat	-2020
cheated	-2019
cheated $	2166
cheated _ me	-2169
cheated _ my	-2159
cheated on	-4581
cheating	-2070
chec*	-1984
check	-3475
check _ $	-3511
check in	-3437
checking	-1669
chez	1727
chez moi	2759
child	-2329
child $	-1506
children $	1949
chok*	4902
choked	4902
choked me	3862
chri*	-1310
christmas	-1310
chur*	-2020
church	-2020
church _ me	-1713
church _ reject	-1713
church will	-1713
clean	3851
clean _ months	3145
clean for	3124
close	1411
close to	2408
coeur	-1248
coff*	-1964
coffee	-1964
coll*	-3020
college	-2611
college $	-1642
com	1606
com _ $	1230
com _ minha	1556
com _ vida	1556
com a	1556
com ela	-1595
com medo	1861
com raiva	2285
come	-1401
come _ $	-2226
come _ and	-1394
come back	2237
come home	-2392
comes	3427
comes _ i	4276
comf*	2734
comm*	-2474
comment	-3476
commit	1788
commit suicide	1788
como	-3019
comp*	-1755
compared	2115
compared _ $	2323
compared _ this	2323
compared to	2115
con	3355
con _ $	6652
con _ de	-2080
con _ esta	2309
con todo	2309
conf*	-2404
cons*	-2521
conscience	-1633
conscience $	-1633
considered	-1721
considered _ $	-1721
considering	1817
cont*	-3293
contact	-8241
contact $	-2482
contact _ $	-2313
contestarle	-1856
contestarle $	-1659
control	3509
controla	2401
controla _ y	1755
controla el	1755
controlling	-2657
controlling _ my	-1425
controls	5263
controls _ i	2365
controls _ money	3171
controls all	3171
conv*	-3509
conversation	-2221
conversation _ my	-1777
copa*	2856
copain	2856
copain _ a	1500
copain m	2203
cope	-3217
cope with	-1320
copine _ a	-1245
cops	1295
cort*	9414
cortar	3931
cortar _ $	1695
cortarme	5028
cortarme _ $	3655
cortei	-1216
corto	7874
could	-4210
could _ $	-2981
could _ go	1303
could _ him	-1207
could _ to	2157
could _ would	-3040
could do	1325
could not	3418
could talk	-3461
coun*	-4288
counselor	-2110
counselor _ i	-1453
coupe	4012
couple	-1976
cove*	1868
covered	1868
cowa*	3250
coward	3250
coward $	2761
crash $	2041
cried	-3314
cried $	-2826
cry	-2623
cry _ the	-1493
cryi*	-4038
crying	-4038
crying $	-1924
crying _ $	-1828
crying _ and	1248
crying and	-1704
cuan*	2613
cuando	2836
cuando _ ella	2047
cut	7924
cut $	2071
cut _ $	3431
cut _ bad	2004
cut _ last	1835
cut _ night	1329
cut _ right	1616
cut again	1655
cut myself	2142
cut so	2004
cuts	14650
cuts _ do	2105
cuts _ i	2741
cuts and	4324
cutt*	11413
cutting	11413
cutting $	2356
cutting _ $	1707
cutting _ and	1589
cutting _ feel	1944
cutting _ i	2547
cutting herself	1209
cutting when	1944
d _ $	1296
da	3479
da _ $	3479
da sein	1615
dad _ me	4204
dad hit	-1498
dad said	1798
dad used	-1683
dano	10612
dano $	10612
das	5317
das _ $	1677
das _ nehmen	1662
das _ zu	1662
das leben	3857
dass	-1857
dass ich	-1320
data	-2950
data $	-1524
data _ $	-1425
date	2530
date _ and	3558
dated	2457
dated for	1641
dati*	-3972
dating	-3972
dating $	-1708
datos	-1331
datos $	-1331
day	-6063
day $	-3580
day _ $	-1992
day _ the	-1272
day i	1442
days _ $	-1502
days _ do	1637
days _ not	1804
days i	2695
de	6492
de _ $	-2167
de _ a	-1484
de _ appeler	-1288
de _ ecrire	-1253
de _ ex	1717
de _ le	1667
de _ mandar	-1464
de _ me	1792
de _ mes	1712
de _ moi	1423
de _ que	4039
de _ revoir	-1262
de _ tuer	1682
de casa	-1215
de despedida	3910
de l	-1422
de la	-1418
de le	-2449
de lui	-1555
de me	3699
de mourir	2259
de novo	2054
de rentrer	1602
de verdad	4610
de viver	3357
de vivre	2953
dead	9354
dead $	7319
dead _ be	1573
dead _ the	-1211
dead already	1340
death	5022
death $	-1649
death _ and	1596
death _ day	1596
death _ i	3324
death _ peaceful	2391
death is	-1870
death sounds	2391
deci*	5212
decided	4249
decided that	2272
decirle	-1458
decirle que	-1458
deix*	-2178
deixa	-2173
deixa _ $	-2171
deixa _ paz	-1429
deixou	-1573
deixou _ $	-2302
deja	2021
deja _ $	1497
deja*	-2783
dejar	-1975
dejo	-4488
dejo _ $	-1514
dejo hace	-1808
dela	-1313
dele	1689
dele $	-1311
dele*	-5694
delete	-3723
deleted	-1317
deleted _ and	1408
deleted my	1615
denke	4860
denke _ tag	1661
denke jeden	1661
dent*	-1421
depr*	-7937
depressed	-3686
depressed $	-2147
depression	-4251
depression and	-2170
der	6605
der _ $	4869
der brucke	2462
der trennung	2336
des	1984
des _ $	1280
dese*	1456
deserve	1669
deserve to	1325
desp*	10028
despedida	3910
despertara	3755
despertara _ $	3755
despues	1265
dest*	-3688
destroy	-1596
destroyed	-1806
destroyed _ $	-1759
devant	2381
devant chez	1645
devastated	-2162
dia $	1560
dias	2411
dice	3758
dice _ va	2982
dice que	3855
did	-3692
did $	2622
did _ again	1475
did _ ask	3640
did _ do	-1470
did _ for	3175
did _ get	-1487
did _ to	-3013
did _ want	-1463
did _ work	1559
did it	1314
did not	-3025
die	7631
die $	7955
die _ $	8785
die _ a	-6141
die _ aufgeschnitten	1651
die _ so	-1510
die _ the	-1221
die basically	2081
die i	1826
die if	-1873
die lol	2755
die now	-2375
die that	2476
die when	-1682
die young	1905
died	-2742
died _ $	-1558
died _ birth	1959
died _ that	2465
died _ year	-1491
died and	-2581
died in	2310
died last	-3975
died when	-1433
dies	1667
dies*	-1888
diff*	-2573
different	-2228
different _ $	-1237
different _ now	-2199
dijo	-1971
dinners	1402
disa*	3658
disappears	-2458
disappears _ $	-2458
disappears again	-2458
disappointed	4495
disappointed _ i	3303
disappointed that	3303
disp*	4744
disparaitre	2728
disse _ se	1729
disse _ vai	2203
disse que	3059
dist*	-2119
distant	-1383
dit _ il	1426
dit d	-1349
dit qu	1426
divo*	-3372
divorce	-2777
divorce and	-1212
do	2704
do _ $	3139
do _ and	-1446
do _ belong	1335
do _ but	2205
do _ cope	-1779
do _ cutting	2048
do _ deal	-1220
do _ ex	2011
do _ find	3345
do _ go	-1647
do _ help	2541
do _ her	2450
do _ hide	5837
do _ how	-1418
do _ i	1927
do _ if	1777
do _ in	2783
do _ it	1471
do _ know	-1564
do _ last	1975
do _ leave	2094
do _ love	-1959
do _ me	-3671
do _ my	-1541
do _ myself	-2656
do _ night	1975
do _ plan	1407
do _ see	4370
do _ still	-2217
do _ tell	-1348
do _ think	-3927
do _ this	-1380
do _ time	1443
do _ up	1569
do _ wake	1519
do _ want	5694
do _ why	3165
do _ with	-2670
do _ worry	-1346
do _ •	-1394
do anything	-3051
do instead	1794
do is	1220
do it	8583
do something	2003
do this	-1805
do to	2420
do you	-3222
does	-3294
does _ a	-1647
does _ else	1279
does _ just	2026
does _ know	3028
does _ to	-1938
does it	3180
does not	-2787
dog	-2065
dog _ i	1307
doing it	5544
doing well	-1397
dois	-1443
done	3206
done _ $	3115
done it	-1220
done with	3344
door	4419
door $	2339
door and	1215
dors	-1348
dors plus	-1348
doubt	1753
down	2856
down _ $	3272
down _ i	1929
down and	-1425
down my	4352
down the	-1264
down when	1458
down with	1359
draf*	-1619
drafts	-1476
dragged me	1228
drea*	-4192
dream	-1356
dreams	-3758
dreams _ my	-1831
dreams about	-1439
drink	-2982
drinking	-1385
drinks	1895
drinks $	2761
drinks _ and	-1743
drinks _ much	-1341
drinks too	-1341
driv*	1366
drive $	-1388
driving	1366
droht	5908
drop	-2412
drop dead	-1647
drop*	-2184
dropped	-1917
drow*	-1319
drunk	1783
drunk $	1222
du	1342
du _ $	2646
du mal	3799
dude _ to	1235
duele	-1868
dump*	-1617
dumped	-1617
dumped me	-1338
duri*	1862
during	1862
dying	4523
e	3344
e _ $	-1847
e _ com	1427
e _ respondi	-1452
e me	2552
e nao	2053
each	2063
early $	1355
easier	1810
easy and	1299
eat	1357
eat _ i	1775
eat _ to	1666
eati*	-3299
eating	-3299
eating _ i	-1405
ecri*	-3037
ecrire	-2624
ecrire $	-1846
ecrit _ lettre	3188
edit	3154
eine	-1991
eine _ $	-1873
einen	-1233
einf*	1806
einfach	1806
einfach _ mehr	2107
einfach nicht	2107
el $	4615
el _ $	-2900
el _ y	1755
el celular	1905
ela	-2941
ela $	-2084
ela _ $	-1258
ele	2515
ele _ bateu	2261
ele _ e	3195
ele _ em	-1799
ele _ empurrou	1909
ele _ me	-1263
ele _ minha	-1320
ele _ persegue	2104
ele me	3894
ele nao	-1486
ella $	2152
elle	-5075
elle $	-1546
elle _ a	-1392
elle m	-1259
else	-1509
else $	-1598
else _ want	1677
em	4920
em _ $	-1670
em frente	-1471
em paz	-2033
em suicidio	2589
emai*	-2693
email	-3467
email $	-1864
emailed	-2587
emailed me	-1839
emot*	2435
emotionally	2526
emotionally abusive	2171
empty	-1645
empty _ $	-1217
empu*	4352
empurrou	1909
empurrou e	1909
en	6343
en _ $	-2363
en _ air	1469
en _ la	4761
en _ todos	2064
en _ y	3495
en finir	1835
en l	1469
en la	2957
en mi	1592
en quitarme	2075
encore $	-1372
end	3353
end _ $	3902
end _ all	2186
end _ and	1495
end _ life	4163
end _ sooner	-1722
end _ the	1382
end _ tonight	1630
end my	3837
end of	-1266
endi*	8748
ending	8748
ending _ all	2572
ending _ life	2564
ending it	3104
ending my	2564
ending things	2697
enjoy	-1674
enjoy the	-1626
enou*	-3605
enough	-3605
enough _ $	-3195
enough for	-1669
enough of	-2083
envie	2270
envie _ $	1738
envie _ appeler	-1646
envie _ lui	-1919
envie _ me	3168
envie _ revoir	-1262
envie de	2101
envo*	-1710
er	5641
er _ $	-3279
er _ gestern	-1307
er _ mich	3244
er _ mir	-1490
er _ schon	3049
er droht	4244
eras*	-1393
erase	-1881
es	-3584
es _ $	-1667
esca*	3006
escape	1556
escr*	-8952
escrevi	2355
escribio	-2549
escribio y	-1365
escribirle	-2592
esposo me	1909
esqu*	-1417
est	-2000
est _ $	-1568
est _ chez	1336
est mort	-1256
est partie	1371
esta	-1525
esta en	-1738
esta*	3868
estar	6960
estar _ $	6268
estarian	1995
estarian _ mi	1995
estarian _ sin	1995
estarian mejor	1995
este*	-2877
esteem	-2816
esteem _ i	-2385
esto	2785
esto $	2785
estou	1232
estoy	4911
estoy _ $	3002
estoy _ de	2166
estoy triste	-2539
et	4879
et _ $	1222
et _ a	1513
et _ menace	1222
et il	3362
et me	1222
etra*	5270
etranglee	5270
etranglee hier	2678
etre	4630
etre _ $	4630
etre morte	4724
eu	4168
eu _ $	3512
eu _ ele	-1449
eu me	4722
eu respondi	-1452
eu terminar	1715
even	7451
even _ $	2118
even _ i	1431
even _ of	1631
even _ reason	1457
even _ say	1394
even _ to	2334
even if	-1993
even the	3144
even when	1395
even*	-1226
ever _ me	-1658
every	4579
every _ after	1661
every _ i	8586
every _ it	-2328
every _ my	-1784
every _ we	2014
every morning	3933
every single	1544
every time	4724
everyday	2648
everyday i	2648
everyone	2123
everyone _ $	1364
everyone _ be	1269
everyone _ i	1997
everyone _ just	1915
everyone _ me	-1408
everyone _ to	-1973
everyone and	-1570
everyone dies	1790
everything	-4729
everything $	-3047
ex	3236
ex $	4758
ex _ $	-5011
ex _ a	2901
ex _ calling	-1495
ex _ have	-1447
ex _ him	-1378
ex _ i	-2549
ex _ in	-1677
ex _ is	-1788
ex _ keeps	-1945
ex _ llamo	-1607
ex _ me	2234
ex _ my	-1205
ex _ not	3042
ex _ on	-1668
ex _ que	2248
ex _ see	-1289
ex _ stop	2513
ex _ the	-1895
ex _ threatening	2532
ex _ to	-1758
ex _ told	-1437
ex _ up	1275
ex _ vai	1895
ex _ vor	1667
ex _ will	1762
ex and	-3339
ex girlfriend	-1391
ex hat	-1459
ex husband	-2147
ex is	6151
ex on	-1266
ex put	2472
ex vive	1333
ex wants	-2014
ex was	-1965
ex wife	-3451
ex will	1994
exam	-2878
exams	-1404
exce*	1745
exha*	1868
exhausting	2249
exis*	14394
exist	5537
exist $	4657
existing	8458
existing $	2815
existing _ $	2930
existir	3747
existir $	3747
expl*	-2157
explain	-1653
explain myself	-1226
expr*	2014
extr*	-6248
extrano	-2149
extremely	-1879
face	6037
face $	2729
face _ $	3166
face in	4172
face*	-1978
fail*	-3591
failed	-2380
failed $	-1756
failure	-1268
fais	2343
fais _ mal	2677
fait mal	-1263
fake	3188
falar	-1645
falar _ $	-1361
falar com	-1519
fall _ and	1539
fall asleep	2611
fami*	3059
familia	1863
family _ $	1949
family _ am	-1839
family _ i	-2959
family _ me	1486
family _ not	-1583
family does	-1398
fant*	6993
fantasize	1543
fantasize _ being	1447
fantasize about	1543
far	2777
fath*	-1758
father _ i	-1760
father _ me	1474
father s	-1743
fault	1705
fault $	2566
favor	-1627
fear	1672
fear _ my	3621
feel	-1624
feel _ again	-1349
feel _ am	1240
feel _ by	-1345
feel _ i	-1483
feel _ if	1836
feel _ is	2200
feel _ lost	-1722
feel _ my	-2086
feel _ suicide	1578
feel _ the	-2313
feel _ this	2797
feel _ to	1886
feel as	1836
feel lost	-1573
feel nothing	-1269
feel safe	2811
feel something	2022
feel stuck	-1221
feel that	1814
feel the	1615
feel trapped	-1730
feel ugly	-1652
feel unsafe	1248
feel*	-3458
feeling	-2491
feeling _ $	-1213
feeling _ for	-1448
feeling _ suicidal	1290
feeling down	-3245
feels	-1345
fell _ the	-2432
femme	-1387
fica*	2670
fico	5282
fight	2533
fight $	2423
fight about	-1946
fight it	1661
fina*	-1676
final	1675
finally _ $	1806
find	6433
find _ for	2286
find _ i	2229
find out	1696
find someone	1398
fine	1217
fine _ me	1483
finir	1835
finish	1239
finish it	1865
first _ i	1486
first _ tried	1925
first husband	-1224
first time	1987
five	1520
five minutes	2934
fix	-2080
flas*	-1430
flat _ i	1693
flig*	-1716
flight	-1716
flight _ $	-1307
flin*	2406
flinch	2406
flinch _ he	2406
flow*	-2739
flowers	-2739
flowers $	-1715
foll*	6350
follow	1567
follow $	2430
following	1858
following _ $	1358
following me	1980
follows	3711
follows _ $	3223
follows me	4008
for	3075
for $	8582
for 4	3090
for _ $	-1328
for _ best	-1712
for _ but	4018
for _ did	2160
for _ else	-1475
for _ kids	-1746
for _ life	3318
for _ me	2336
for _ months	4219
for _ of	-4572
for _ this	2037
for _ when	-1339
for _ while	-2813
for _ you	2151
for a	-6431
for days	-2507
for divorce	-1431
for everything	-2023
for good	3756
for help	2582
for her	-1623
for it	2017
for leaving	2181
for months	-1234
for most	-1894
for my	4589
for someone	-1824
for the	-2169
for this	3252
for three	1331
for what	1849
for when	2943
for you	-1408
forc*	8009
forced	2342
forced _ to	2353
forced me	2353
forces	2379
forg*	-9098
forget	-2968
forget _ $	-2221
forgive	-3173
forgive _ for	-1440
forgot	-1963
forw*	1583
forward	1583
forward _ it	1859
forward to	1859
fotos	3093
fotos _ $	2116
fotos intimas	3047
found	4942
found a	2185
found my	1598
four _ and	-1726
four years	-1726
four*	2229
foutre _ air	1469
foutre _ l	1469
foutre en	1469
fr	1813
fr $	1813
frap*	7836
frappe	3727
frappee	3335
frappee $	2900
frau	-1342
free	2158
free _ $	2259
free to	2236
frente $	-1471
fresh	4060
fresh cuts	4119
freu*	1972
freund _ mich	2999
freunde	-1322
freundin	2835
freundin _ sich	2605
freundin _ umbringen	2605
freundin will	1723
frid*	-2031
friday	-1607
friday $	-1761
frie*	-3017
friend	1504
friend _ a	1646
friend _ harms	1676
friend _ i	-1561
friend _ me	2868
friend _ saying	2050
friend _ self	1676
friend _ she	2395
friend and	-2007
friend called	1459
friend keeps	1399
friend wants	1842
friend who	1400
friends	-3273
friends $	-2788
friends _ $	-1215
from _ $	-2566
from _ and	2750
from _ harm	-1409
from _ it	2112
from _ numbers	2360
from doing	2112
from him	-1695
from me	-1236
from self	-1409
front	2302
front _ kids	1803
front _ people	-1229
front _ the	3396
front of	2302
fuck	-2489
fuck off	-1254
fue	-3006
fue $	-1439
fuhl	-1597
fuhl mich	-1597
fuhle	-3043
fuhle _ $	-2238
fuhle mich	-3043
fui	1813
fun	-2208
fune*	-2747
funerals	-1823
funerals $	-1823
fur	-1226
game	-1616
ganas	1798
ganas de	1798
gara*	2012
garage	2012
gave	-2972
gave _ $	-1940
gave _ to	-1504
gave me	-2446
gay	-1765
gean*	-1599
geantwortet	-1599
geantwortet $	-1599
gema*	-1268
gemacht	-1268
gesa*	2624
geschaut	-1591
geschaut $	-1591
geschlagen	5606
geschlagen $	5606
geschrieben	-4559
geschrieben $	-2594
geschrieben und	-1444
gestern angerufen	-1383
gestern verlassen	-1333
gestern wieder	1848
gestorben	-1242
gestorben $	-1242
get _ a	2392
get _ and	1441
get _ her	-1225
get _ i	-1577
get _ my	-2283
get _ of	1244
get _ people	1429
get _ to	3635
get _ when	-3554
get _ •	3281
get hurt	2428
get jealous	1418
get out	2179
get over	-2881
get up	1319
getr*	-2002
getrennt	-2002
gets	3266
gets _ $	2050
gets _ and	2399
gets _ breaks	1574
gets _ i	-2634
gets better	-1426
gets drunk	1943
gett*	3215
getting	3222
getting a	3794
girl	-3018
girl*	-2905
girlfriend	-2905
girlfriend $	-2554
girlfriend _ and	5071
girlfriend _ me	-2409
girlfriend _ night	1806
girlfriend _ she	2133
girlfriend _ suicidal	1363
girlfriend is	2084
girlfriend last	1806
give	-2723
give _ a	-1720
give me	-1739
give out	1494
give up	-1496
given	1398
giving _ away	1812
giving my	1812
glad	-2876
glad _ $	-1685
go	1720
go _ $	-5446
go _ a	-1532
go _ early	-1362
go _ i	-1803
go _ it	1681
go _ my	2551
go _ party	-1605
go _ sleep	3920
go _ there	-1987
go _ with	3677
go _ work	2101
go away	-3390
go of	1667
go on	3073
god	5854
god _ me	3765
god _ take	3765
god i	1563
god to	1273
goes	2190
goes _ $	2001
goes _ i	2299
going	4355
going $	3598
going _ $	-3919
going _ a	-2083
going _ anything	-1890
going _ burn	2303
going _ call	-1501
going _ die	-3843
going _ do	4398
going _ end	2320
going _ get	2428
going _ her	1748
going _ his	2138
going _ hurt	5568
going _ it	3727
going _ kill	2485
going _ look	-1619
going _ lose	-1991
going _ make	2134
going _ me	-1382
going _ murder	-3271
going _ myself	2692
going _ see	1221
going _ smash	4172
going _ something	2413
going _ text	-2019
going _ the	2586
going _ this	-2057
going _ to	-2377
going _ write	-1680
going through	-1215
going to	4043
golp*	5889
gone	3733
gone _ $	2111
good _ $	1424
good _ for	-1745
good enough	-2283
good*	11158
goodbye	11646
goodbye $	1334
goodbye _ $	1227
goodbye _ and	2493
goodbye _ is	1646
goodbye _ my	1366
goodbye _ now	2948
goodbye message	1646
goog*	3476
got _ $	-2595
got _ and	-1951
got _ in	-2560
got _ kills	-1289
got _ last	-1433
got _ the	-1396
got _ to	2341
got out	1654
gott*	2301
gotten	2301
gotten _ since	1218
gotten worse	2723
grab	1463
grab*	2428
grabbed	2428
grabbed me	1534
gran*	-5248
grandma	-1255
grandma _ $	-1318
grandmother	-1289
grandmother _ and	-1208
grave $	-1269
green	-2350
green _ $	-2350
groc*	1299
groceries	1299
groceries $	1299
grou*	2851
ground	2851
group	-1632
guess	-1224
guil*	-1226
guilt	-2002
guilty	-1226
gun	8064
gun $	2088
gun _ $	1467
gun _ i	2041
gun _ know	2041
gun _ my	1992
gun and	2361
gun in	1992
guy	4441
guy _ is	1700
guy _ left	3415
guy _ me	3189
guy she	5652
guys $	1459
ha	-2224
habe _ angerufen	-1274
habe _ geschrieben	-2058
habe _ gestern	1747
habe _ meinem	-1406
habe _ seit	1820
habe _ vor	1445
habe _ wieder	1848
habe _ •	-1224
habe angst	3631
habe die	-1674
habe ihr	-1352
habe mich	-1437
habe mit	-1518
habe versucht	1603
haben	-2191
haben _ $	-1252
habl*	-1261
hace	-2303
hace _ $	-2023
hace*	2956
hacer	2619
hacerme	2956
hacerme _ $	2956
hacerme dano	2956
had _ $	6407
had _ and	-1206
had _ plan	1543
had _ would	-1518
had a	-1556
had the	2057
had to	-1784
hair _ dragged	1228
hair _ me	1228
hair and	1335
hand	3544
hand $	1863
hand _ i	1705
hands _ throat	1660
hands around	1660
hands shake	-1229
handy	2025
hang	1802
hang _ $	3234
hanging	1449
happ*	-1328
happened _ $	1818
happens	-1923
happier	3532
happier _ i	1640
happier if	1640
happiness	-1577
happy	-8191
happy $	-2339
happy _ $	-4447
happy again	-1499
happy birthday	-1506
hard	-2934
hard _ my	-1860
hard time	-1961
harm	3756
harm _ $	3083
harm and	-1915
harm is	2222
harm*	4492
harmed	1331
harming	3161
harming since	2683
harms	1676
harms $	1676
has	3942
has _ $	1236
has _ gun	1873
has _ her	2505
has _ new	-1472
has _ on	1857
has _ since	1229
has _ worse	2723
has been	1371
has gotten	2723
has no	1488
has not	-1745
hasse	-1422
hat	-3051
hat _ geschlagen	5606
hat _ verlassen	-2534
hat geschrieben	-1238
hat mich	1819
hat mir	-1273
hate _ $	-1458
hate _ alive	3745
hate _ up	2068
hate being	1816
hate waking	2068
have	2561
have _ $	2106
have _ a	-1970
have _ about	1545
have _ and	-1402
have _ bat	1648
have _ been	-2905
have _ burning	1232
have _ considered	-1721
have _ date	4112
have _ down	-3198
have _ ever	-2298
have _ feeling	-2448
have _ fighting	-1731
have _ from	1409
have _ hard	-1961
have _ her	-1560
have _ him	1363
have _ i	1234
have _ in	1490
have _ issues	-1448
have _ it	-1424
have _ knife	1752
have _ me	1491
have _ nobody	1247
have _ on	1589
have _ over	2026
have _ planning	2885
have _ reason	1528
have _ saving	1462
have _ see	1229
have _ self	-2385
have _ since	-1719
have _ sleeping	-1254
have _ speak	-1229
have _ suicidal	1943
have _ that	1695
have _ thinking	2790
have _ three	1530
have _ time	-1961
have _ times	1357
have _ to	4807
have _ up	1307
have _ wake	1247
have _ where	-1532
have _ who	2024
have _ will	2322
have _ with	-1644
have _ you	-1843
have _ •	-3902
have a	3855
have already	2062
have an	-2220
have bruises	1987
have decided	4018
have destroyed	-1442
have died	4654
have got	3508
have intrusive	-1519
have it	1797
have me	1340
have nightmares	-1564
have no	-2729
have not	-5771
have sex	1347
have so	-1247
have started	3838
have the	3810
have to	-5552
have you	-2416
have •	-1441
havi*	1810
having	1810
having _ of	2503
having _ thoughts	2576
having a	-2561
having dreams	-1234
having thoughts	2601
he	6608
he _ all	1923
he _ and	2620
he _ at	-1293
he _ away	1419
he _ back	-3305
he _ been	2202
he _ change	-2415
he _ do	2644
he _ down	3061
he _ en	2676
he _ every	-1490
he _ for	-1631
he _ from	-1668
he _ going	-1934
he _ good	-1705
he _ gun	1914
he _ hand	2406
he _ have	1272
he _ he	1311
he _ her	1907
he _ himself	1757
he _ his	4305
he _ hit	1899
he _ i	2415
he _ if	1542
he _ is	1381
he _ it	1579
he _ kill	1985
he _ let	2287
he _ me	-2710
he _ my	5296
he _ never	-2519
he _ not	5274
he _ now	-1631
he _ post	2669
he _ so	-1886
he _ the	3397
he _ to	-3975
he _ wall	1496
he _ what	1273
he _ who	1222
he _ with	1328
he _ write	-1398
he called	-2440
he came	-1705
he can	3672
he cheated	2093
he choked	2281
he controls	2878
he did	1262
he drinks	2047
he follows	2368
he forced	2353
he found	2491
he gave	1492
he grabbed	1724
he has	1697
he hurt	-1574
he is	-6035
he keeps	-2770
he left	-2297
he never	-2662
he only	1512
he parks	1415
he raises	2406
he says	2406
he sent	-1337
he slapped	2221
he texted	-1701
he texts	-1427
he threatens	2386
he threw	1522
he told	-1430
he took	2334
he tried	-1733
he wants	-1998
he was	-3563
he will	8208
head	5820
head _ and	1214
head _ the	1703
head _ wall	1703
hear	-4931
hear _ $	-1940
hear*	-1338
heard	1746
heard _ for	2574
heart	-4659
heart $	-3450
heart _ give	1494
held	2270
held _ $	1807
held me	1807
hell	-1646
hello	-1588
help	3960
help $	3346
help _ friend	1400
help _ who	2229
help a	1676
help her	2589
help me	-3237
help my	2066
help*	-1936
her	-4335
her _ a	1231
her _ boyfriend	1397
her _ day	-1316
her _ for	2055
her _ help	2357
her _ i	3095
her _ in	2219
her _ off	1386
her _ she	4034
her _ stop	1252
her _ that	1367
her _ to	-3205
her _ week	-1475
her _ will	4122
her a	-1621
her boyfriend	2476
her door	-2080
her face	4751
her for	-1691
her going	-1398
her if	2082
her in	-1444
her is	1761
her last	-2017
her new	1276
her on	-1376
her over	6156
her phone	1564
her stories	-1249
her yesterday	1601
here	7311
here _ $	5197
here anymore	1255
here on	2792
herm*	1492
hermano	1608
hers*	6276
herself	6276
herself $	3291
heute	1559
heute nacht	1950
hey	-3329
hi	-3269
hi $	-1355
hide	4972
hide _ from	2354
hide _ scars	2354
hiding _ bathroom	2013
hiding _ the	2013
hiding in	2013
hier	2234
hier _ $	2096
hier soir	2327
high	-1711
high school	-1711
high*	-1440
highway	-1440
him	-5009
him $	1270
him _ can	2176
him _ his	1834
him _ my	-1921
him _ the	1726
him and	-3914
him at	1769
him for	1813
him i	-2694
him in	4351
him one	-1224
him out	-1304
him till	1718
him to	-1942
hims*	5882
himself	5882
himself $	2910
himself _ me	1320
himself on	1320
his	-2323
his _ $	-5398
his _ and	2372
his _ house	1482
his _ in	3874
his _ last	-1861
his _ me	3054
his _ my	3041
his _ on	1736
his _ said	1519
his _ to	-1658
his ex	-4360
his face	1333
his grave	-1269
his hand	2406
his job	3517
his life	-2338
his name	2120
his phone	-2252
his sleep	2880
his whole	1560
hist*	-2527
history	-1587
history $	-1587
hit	4797
hit _ a	1524
hit _ girlfriend	1806
hit _ i	3353
hit _ if	2119
hit _ last	1756
hit _ up	-1516
hit _ with	1234
hit her	2119
hit him	-1633
hit me	4823
hit my	2858
hit myself	2335
hit the	-1508
hits	8605
hits _ $	6039
hits _ and	1554
hits her	4921
hits me	4011
hitting _ head	1254
hitting my	1254
hoff*	2360
hoffentlich	2360
hola	-1316
home	3411
home _ $	1593
home _ of	1938
home _ to	-1532
home because	1938
hone*	8871
honestly	8390
honestly i	1464
hope	2840
hope _ car	1982
hope _ get	4434
hope _ goes	1487
hope _ is	-2759
hope he	-2312
hope i	6249
horr*	-1351
hosp*	2854
hospital	1608
hospital _ $	1866
hour	1392
hour _ $	2625
hour ago	2347
house	4851
house $	3290
house _ with	1359
house down	2953
how	-3370
how _ am	-1213
how _ be	-2984
how _ been	-1216
how _ cope	-1779
how _ days	-1357
how _ deal	-1563
how _ forgive	-1333
how _ get	3481
how _ have	-1731
how _ help	5404
how _ hide	5837
how _ i	3391
how _ leave	4093
how _ of	2033
how _ out	1743
how _ stop	3169
how _ that	1367
how _ would	2293
how _ •	1241
how can	1646
how do	2425
how i	-3989
how is	-1286
how many	1729
how to	2220
hoy	-1697
hug	-3325
humor	-1658
hung _ $	1903
hung up	1387
hurry	2129
hurry _ $	2129
hurt	8063
hurt _ and	1486
hurt _ i	3599
hurt _ she	2889
hurt her	3281
hurt me	-2119
hurt my	1392
hurt myself	1764
hurt people	1726
hurt*	4295
hurting	5302
hurting $	-2824
hurting _ $	2460
hurting _ for	2981
hurting him	3512
hurting my	-1474
hurting myself	3105
hurts _ $	-1295
husb*	1731
husband	1731
husband $	4041
husband _ $	2257
husband _ a	-1335
husband _ all	1297
husband _ am	-1240
husband _ every	-2038
husband _ he	1665
husband _ her	3309
husband _ his	2709
husband _ i	-4627
husband _ job	3310
husband _ on	-1920
husband _ other	-1549
husband _ to	-1436
husband _ •	-1224
husband and	-2148
husband hits	3945
husband left	-1297
husband lost	3310
husband says	-1822
husband talks	-1579
i	4541
i _ 23	1997
i _ 30	-1667
i _ about	8062
i _ after	2388
i _ again	5069
i _ alive	6352
i _ all	-2019
i _ allowed	3412
i _ alone	1211
i _ already	4404
i _ an	-2200
i _ and	3988
i _ another	3091
i _ anxiety	-1542
i _ anymore	-1505
i _ anyway	-2338
i _ arms	4369
i _ as	1968
i _ ashamed	1359
i _ ask	2017
i _ asking	-1564
i _ asleep	2191
i _ attempted	1691
i _ bad	-1396
i _ bat	2151
i _ be	1446
i _ beat	3586
i _ been	-2283
i _ being	1656
i _ belong	1335
i _ best	-1216
i _ better	-4550
i _ born	4435
i _ boyfriend	3428
i _ break	1905
i _ bruises	3216
i _ burning	1232
i _ call	-3835
i _ calling	-1571
i _ cancer	1557
i _ car	1554
i _ care	1229
i _ child	-1273
i _ close	2427
i _ control	2376
i _ cops	1923
i _ could	-2270
i _ cut	2101
i _ cutting	2453
i _ d	-1409
i _ date	3972
i _ day	-1858
i _ dead	6990
i _ death	1364
i _ decided	4399
i _ delete	-1265
i _ depression	-1655
i _ deserve	1385
i _ did	1891
i _ died	2282
i _ disappointed	3303
i _ divorce	-1530
i _ do	6916
i _ done	3362
i _ down	-2935
i _ dreams	-2307
i _ drive	-1819
i _ driving	2572
i _ drop	-1402
i _ drunk	-2267
i _ dying	-1269
i _ empty	-1525
i _ end	-2031
i _ ending	1928
i _ ever	1978
i _ ex	-2597
i _ exam	-2001
i _ extremely	-1879
i _ fall	2146
i _ far	3335
i _ fear	2806
i _ feel	2598
i _ feeling	-2696
i _ fight	1444
i _ fighting	-1731
i _ five	2211
i _ flowers	-2651
i _ forward	1859
i _ gay	-1765
i _ get	-3416
i _ getting	3906
i _ girlfriend	1353
i _ glad	-2021
i _ god	4152
i _ going	4982
i _ gone	4440
i _ good	-1265
i _ got	2317
i _ gun	2960
i _ hang	-1205
i _ hard	-1961
i _ harmed	1331
i _ have	3615
i _ having	1850
i _ he	-3502
i _ head	1582
i _ hear	-1553
i _ her	-1881
i _ hiding	2013
i _ his	-6215
i _ honestly	1716
i _ hoping	1263
i _ hour	1404
i _ how	2811
i _ husband	-2197
i _ i	5328
i _ if	-3378
i _ in	-2079
i _ instead	1704
i _ issues	-1448
i _ job	-3272
i _ keep	4154
i _ kill	3684
i _ killed	-1354
i _ killing	3770
i _ know	-6275
i _ last	6120
i _ learn	-1413
i _ life	2065
i _ like	-2292
i _ literally	-1950
i _ looking	2225
i _ lost	-1886
i _ love	-4582
i _ low	-2385
i _ met	-1518
i _ mind	1384
i _ mom	-1268
i _ month	4171
i _ more	-2400
i _ my	-1698
i _ myself	3669
i _ name	-1284
i _ need	1674
i _ nervous	-1934
i _ never	-2185
i _ nightmares	-1763
i _ nobody	-1227
i _ of	1438
i _ off	1297
i _ one	-4496
i _ or	2762
i _ our	-3436
i _ over	-4759
i _ phone	-1794
i _ physically	1438
i _ pick	-1541
i _ plan	3820
i _ planning	3701
i _ pregnant	-1658
i _ press	1771
i _ probably	2215
i _ promise	1712
i _ proud	-2928
i _ punching	1295
i _ raped	2058
i _ razor	2843
i _ ready	4896
i _ really	2025
i _ rehearsing	1469
i _ reply	-2888
i _ researching	2260
i _ rest	2105
i _ ring	-2033
i _ rope	7390
i _ running	2424
i _ sad	-1744
i _ safe	-1973
i _ saving	1462
i _ say	-3457
i _ scars	3741
i _ screaming	-2639
i _ see	2262
i _ self	1549
i _ send	-3059
i _ sick	-1371
i _ sixteen	1883
i _ sleep	-3435
i _ so	-1249
i _ someone	2152
i _ speak	-1229
i _ stalked	1754
i _ started	3525
i _ stuck	-1258
i _ stupid	1952
i _ suicidal	4033
i _ sure	-1496
i _ take	2542
i _ taking	1416
i _ talk	-1411
i _ talking	-1364
i _ tempted	-1225
i _ text	-2046
i _ the	2423
i _ therapist	1623
i _ there	1821
i _ these	3208
i _ things	-1390
i _ thinking	3088
i _ this	-2494
i _ thoughts	1966
i _ three	2667
i _ tired	1650
i _ to	2340
i _ tomorrow	1350
i _ tonight	1555
i _ touch	-1803
i _ trouble	-1834
i _ trust	-1607
i _ two	1283
i _ unsafe	1248
i _ urges	1888
i _ waking	2068
i _ walking	1849
i _ walls	1358
i _ want	1946
i _ wanted	2771
i _ was	2842
i _ waste	2404
i _ watch	-1273
i _ well	-1595
i _ what	2329
i _ when	-5361
i _ where	-1423
i _ who	2307
i _ why	1683
i _ wife	1811
i _ will	3976
i _ wish	2226
i _ with	1562
i _ without	-1637
i _ worried	1248
i _ worthless	-1225
i _ would	2127
i _ writing	2965
i _ wrong	-1501
i _ yelling	-1292
i _ yesterday	1243
i _ you	-4014
i _ your	-1478
i _ •	1880
i already	1491
i apologised	1572
i ask	-2146
i asked	-2012
i bang	1246
i be	-1515
i bite	2657
i bought	3400
i break	1244
i broke	-2192
i burn	2465
i called	-1469
i came	2239
i can	-5768
i catch	2648
i cheated	-2251
i come	-3226
i cope	-1779
i could	-1340
i cried	-1543
i cry	-1638
i cut	4556
i dated	2570
i deal	-1220
i deserve	2225
i died	2304
i do	2916
i doubt	1753
i end	2830
i even	2505
i ever	2214
i feel	-2547
i find	4879
i flinch	2406
i forgive	-1428
i found	1216
i gave	-1768
i get	6161
i go	1840
i hang	3160
i have	4878
i hear	-1479
i heard	2573
i help	3795
i hide	4158
i hit	3513
i hope	1943
i hung	-1601
i imagine	2510
i just	7188
i know	-2767
i leave	4500
i left	-3394
i live	3210
i looked	1608
i lost	-4223
i made	4467
i mean	5136
i might	2187
i miss	-2982
i moved	1542
i need	-4390
i never	3571
i only	1301
i pick	1842
i pray	1925
i promise	-3856
i pushed	1414
i reached	-1943
i really	2327
i recovered	-3359
i relapsed	3163
i said	-3926
i saw	-1636
i say	2218
i see	1822
i self	1486
i sent	-1754
i should	3106
i slept	1235
i sometimes	2734
i spend	1774
i stand	2435
i started	-1467
i still	6150
i stop	1787
i survived	-1248
i swear	4601
i talk	1949
i tell	-2420
i texted	-1677
i think	5099
i told	-1945
i took	2312
i tried	3361
i try	2215
i wake	-2635
i wanted	-4407
i was	4403
i wear	2844
i went	-1254
i will	-2354
i worry	-1858
i wrote	-1472
i •	2054
ich	8639
ich _ $	6466
ich _ alles	1342
ich _ an	2245
ich _ angst	3631
ich _ auf	3234
ich _ das	1538
ich _ der	2462
ich _ einen	-1233
ich _ einfach	2401
ich _ geschrieben	-1220
ich _ gestern	1480
ich _ ihm	-3610
ich _ ihr	1268
ich _ keinen	1833
ich _ mehr	2867
ich _ meine	-2754
ich _ mich	1616
ich _ mir	6231
ich _ mit	-2571
ich _ nicht	1454
ich _ nur	-1496
ich _ schlafen	-1305
ich _ schluss	2436
ich _ schon	1441
ich _ seit	1426
ich _ selbst	3827
ich _ sie	-2858
ich _ sinn	1288
ich _ so	-1884
ich _ sterben	4321
ich _ suizidgedanken	1820
ich _ tag	1661
ich _ tot	5374
ich _ um	4740
ich _ umbringen	3839
ich _ versucht	1603
ich _ vor	3249
ich _ wehtun	5820
ich _ wie	-1557
ich _ •	-1505
ich bin	-3070
ich bring	3563
ich denke	4231
ich die	-1888
ich fuhl	-1597
ich fuhle	-1450
ich habe	2648
ich hasse	-1422
ich ihn	1668
ich konnte	1449
ich meine	1788
ich mochte	2671
ich muss	-1655
ich ritze	1992
ich sehe	1288
ich uberlege	1865
ich vermisse	-2382
ich ware	3672
ich werde	-2404
ich will	1370
id	4376
id _ $	1222
id be	1233
idea	-1467
idea*	1447
ideation	1447
if	5906
if _ $	2335
if _ break	1284
if _ brings	2592
if _ calls	-1444
if _ could	-1970
if _ did	1455
if _ doctor	1351
if _ ever	1884
if _ gone	2071
if _ happened	1521
if _ have	-1309
if _ him	3645
if _ hit	3540
if _ is	-1743
if _ leave	3670
if _ never	1247
if _ not	5742
if _ of	-1728
if _ one	-1232
if _ only	1409
if _ or	-1260
if _ out	-2414
if _ saw	-1873
if _ them	1655
if _ was	3185
if _ would	-1302
if _ •	-1314
if a	2548
if i	7933
if my	-1281
if only	-1618
if that	-3435
if we	-1333
if you	-3113
igno*	-2476
ignores	-1226
ignores me	-1226
ihm	-7444
ihm $	-1764
ihm _ $	-3214
ihn _ $	1923
ihn _ wieder	-1338
ihn nie	-1338
ihr _ $	1456
ihr wehtun	4073
il	4484
il _ $	1492
il _ a	3855
il _ de	2407
il _ ecrit	-2774
il _ encore	1439
il _ etranglee	5270
il _ m	-1336
il est	1514
il m	2983
il me	1534
il menace	2407
ill	4397
ill _ here	2202
ill be	4293
imag*	8107
imagine	1542
imagining	5255
impo*	1462
in	2554
in _ $	-3643
in _ abusive	3236
in _ all	-1531
in _ and	-2508
in _ bathroom	4004
in _ bedroom	1662
in _ but	-2532
in _ grave	-1269
in _ ground	2851
in _ hand	1799
in _ he	2850
in _ hospital	1370
in _ house	2246
in _ in	1234
in _ is	-1683
in _ it	-1287
in _ kitchen	1912
in _ last	1291
in _ life	-2069
in _ me	-2198
in _ my	3748
in _ next	1658
in _ now	2106
in _ of	2985
in _ people	-1229
in _ place	1831
in _ room	-2027
in _ same	-1290
in _ sleep	4647
in _ that	-1407
in _ the	1850
in _ ways	-1597
in _ when	1860
in _ world	2373
in _ years	-1214
in an	3067
in and	1226
in case	1944
in fear	1546
in front	2302
in his	2205
in it	4036
in love	-1748
in my	5252
in ruhe	-1907
in shock	-1624
in that	2422
in the	4499
insi*	1360
inst*	-1471
instagram	-4163
instagram $	-2305
instagram _ $	-1338
instead	3065
instead _ $	1987
instead of	3765
intente	2305
interests	-1740
interests me	-1740
inti*	2280
intimas	3047
into	7175
into _ $	3150
into _ river	1639
into her	-1432
into my	5169
into the	2062
is	2949
is _ a	-5067
is _ abuse	1421
is _ and	1938
is _ answer	-1395
is _ answering	1646
is _ as	-2647
is _ be	-1564
is _ by	2350
is _ else	-1556
is _ fault	2842
is _ final	1385
is _ get	1892
is _ going	-2181
is _ her	-2514
is _ herself	1210
is _ his	2257
is _ i	1268
is _ in	-2006
is _ last	2093
is _ living	3516
is _ matter	-1452
is _ me	3477
is _ my	-2143
is _ of	-4433
is _ one	1532
is _ only	5056
is _ over	-1655
is _ point	3640
is _ real	2433
is _ reason	2747
is _ she	2426
is _ someone	-1422
is _ something	-1306
is _ than	2249
is _ thing	2465
is _ to	2985
is _ town	-1287
is _ up	-1240
is _ verbally	1486
is _ without	1236
is _ worth	3642
is _ •	-2740
is a	-4639
is afraid	-1721
is an	2811
is beating	2607
is better	2725
is cheating	-1231
is cutting	2317
is dead	-3101
is drunk	1654
is emotionally	1426
is even	3178
is hurting	-1501
is in	1664
is just	1762
is my	2809
is never	-1592
is not	2499
is nothing	2161
is now	-1217
is only	2274
is out	-1499
is outside	2725
is over	-2653
is so	1326
is suicidal	2251
is the	3519
is there	2395
is threatening	1808
is what	-2405
is with	-1314
is •	-1462
issu*	-3562
issues	-3562
issues $	-1232
ist	-5135
ist $	-1271
ist _ $	-1708
it	3935
it $	2027
it _ $	-1538
it _ again	2473
it _ and	-2662
it _ as	2541
it _ be	6690
it _ because	2543
it _ being	1710
it _ but	1578
it _ calm	2190
it _ fault	1682
it _ feel	-2501
it _ for	-1419
it _ going	-1893
it _ he	1305
it _ hurting	-1399
it _ i	1440
it _ if	3118
it _ it	1315
it _ night	2001
it _ nobody	1768
it _ not	-1841
it _ now	-2587
it _ of	2147
it _ rape	1519
it _ school	-1830
it _ she	1784
it _ something	2799
it _ to	-5367
it _ too	1277
it _ wrong	-2087
it _ year	2361
it _ •	-1348
it again	1670
it all	3766
it another	2370
it away	-1892
it be	-1728
it bled	3592
it but	2267
it by	-1554
it failed	-1537
it going	-1313
it have	1839
it hurt	2237
it i	1407
it if	2789
it is	-7213
it last	4272
it makes	-1989
it now	2900
it since	-1769
it stop	-1399
it to	3335
it took	-4179
it went	-1702
its	2096
its _ $	2115
j	3251
j _ a	2090
j _ de	2303
j _ des	2186
j _ ecrit	3188
j _ envie	2490
j _ ma	1223
j _ quitte	-1882
j ai	3732
j aimerais	2488
ja	2823
jane*	2547
je	4839
je _ a	1440
je _ ai	-2230
je _ au	1324
je _ coupe	5179
je _ de	-1338
je _ disparaitre	2728
je _ dors	-1348
je _ en	-1360
je _ etre	1882
je _ je	1306
je _ les	1355
je _ me	4876
je _ ne	3451
je _ pas	-2062
je _ plus	3031
je _ scarifie	1934
je _ sens	-2261
je _ tuer	4778
je l	-2182
je le	-1658
je lui	-1970
je m	-1645
je me	9636
je pense	3650
je pleure	-1398
je suis	-3007
je vais	1895
je voudrais	3494
jeal*	-1334
jealous	-1317
jealous _ my	-1206
jealous _ people	1905
jealous _ who	1905
jealous of	1724
jealous when	-1667
jeden tag	1327
jetzt	-1213
job	-2107
job $	-1492
job _ i	-1454
job _ my	-1305
job _ wife	-1876
jour*	-1208
jours	1323
jump	5782
jump $	5947
jump*	2875
jumping	2275
just	5372
just _ $	-1675
just _ a	-1967
just _ away	-1275
just _ blow	1531
just _ case	1599
just _ die	1468
just _ go	1323
just _ goodbye	1344
just _ him	-1331
just _ i	1653
just _ if	-1267
just _ it	1375
just _ me	1960
just _ not	3042
just _ of	1846
just _ sleep	2737
just _ so	2047
just _ that	2453
just _ there	1539
just _ to	1307
just _ up	-1839
just _ wake	1961
just _ want	2032
just do	1288
just in	1599
just not	1703
just sad	-1994
just take	2683
just texted	2592
kann	-1721
kann _ schlafen	-1331
kann nicht	-1283
keep	7001
keep _ $	1755
keep _ about	-2808
keep _ at	2329
keep _ how	1306
keep _ if	-1742
keep _ killing	2165
keep _ last	-2954
keep _ of	2232
keep _ what	-1351
keep asking	-1567
keep breathing	1528
keep going	3033
keep looking	2263
keep thinking	-1305
keeps	5160
keeps _ $	-1253
keeps _ and	-1840
keeps _ at	1827
keeps _ him	-1854
keeps _ me	-1648
keeps _ she	2240
keeps _ up	2544
keeps _ wants	2050
keeps calling	-1412
keeps saying	5654
keeps showing	2544
keeps threatening	1932
kein*	2876
keinen	2876
keinen _ mehr	2876
keinen sinn	2331
kid	-1603
kids	2090
kids _ better	1723
kids _ i	1557
kids _ school	-1649
kids would	1205
kill	9627
kill _ $	4679
kill _ after	2742
kill _ i	1559
kill _ if	2387
kill _ she	1600
kill herself	2318
kill me	-2262
kill my	1390
kill myself	5526
kill*	7176
killed	-3443
killed in	-2051
killing	10619
killing $	2576
killing _ $	4619
killing _ ex	2714
killing my	2985
killing myself	6155
kills	-1640
kind	2686
kind _ wish	3211
kind of	2756
kitc*	1532
kitchen	1532
kitchen $	1532
knew	-1772
knife	4427
knife _ $	1458
knife _ the	2447
knife in	2447
knock	-1824
knock _ door	-1761
knock _ her	-1761
knock on	-1761
know	-4636
know _ am	-3514
know _ be	-1973
know _ get	1743
know _ have	2389
know _ i	-2083
know _ is	-1766
know _ lives	1790
know _ not	-1500
know _ parks	1415
know _ tell	1413
know _ to	2342
know how	-1466
know i	-2092
know if	-1333
know it	-1487
know that	2075
know what	-1719
know where	2045
knows	2233
knows $	1984
konn*	1449
konnte	1449
kontakt	-1614
l	-4238
l _ $	-3144
l air	1469
l appeler	-1986
la	7462
la _ $	6084
la cara	2591
la extrano	-1730
la vie	4018
la voir	-1481
lais*	-1986
laisse	-1786
laisse _ $	-1255
larg*	-2411
larguee	-1317
las	3383
las _ $	2921
las pastillas	2167
lass	-2177
lass _ in	-1527
lass mich	-2044
lass*	-2162
lassen	-2162
lassen $	-2162
last	5886
last _ $	-2435
last _ after	1387
last _ he	1234
last _ i	2688
last _ said	-1474
last _ she	-1955
last _ the	1718
last _ was	1571
last conversation	-1772
last month	2633
last night	4876
last spring	-1856
last time	2034
last year	-2024
late	-1949
late $	2312
late*	1514
lately	1514
lately i	1286
laue*	1924
lauert	1924
lauert mir	1924
laugh	-1509
laughs	1292
le	1740
le _ $	2059
le _ a	1559
le _ j	-2438
le _ que	-1273
le _ sentido	2145
le escribi	-1554
le monde	2265
le quiero	-1243
le revoir	-1557
le tuer	3941
le veo	2145
learn	-1721
least	3206
leave _ alone	-2194
leave _ be	-1309
leave _ is	1425
leave _ we	-1273
leave _ will	2149
leave him	2233
leave it	-2090
leave me	-5025
leave the	1812
leaving _ $	2211
leaving me	1656
leben	7194
leben $	3206
leben _ $	1793
leben _ nehmen	1662
leben zu	1662
leer	-2008
left	-2247
left $	-1451
left _ $	2015
left _ for	2672
left _ is	2315
left _ on	-2622
left _ the	1823
left _ with	-1445
left i	2279
left me	-2449
left the	-1854
left to	1864
leg	5759
leg $	5759
legs	1900
legs and	1900
les jours	1694
less	-2294
less $	-1879
let	-1533
let _ leave	1261
let it	-1286
let me	2083
let us	-2145
lett*	3994
letter	-2276
letters	1486
letters _ my	1397
letting	1943
letting go	1943
lettre	2842
liar	-1511
liar and	-1288
lie	-1306
lie _ wish	1264
lieb*	5195
liebsten	3350
liebsten _ ich	3350
liebsten ware	2002
liebsten wurde	1348
liebt	-1767
liebt _ mehr	-1767
liebt _ nicht	-1767
liebt mich	-1767
lies	-1776
life	4479
life $	6108
life _ $	1215
life _ better	-1414
life _ dead	-1391
life _ i	-2766
life _ is	2995
life _ no	1488
life _ not	1838
life and	-1809
life gets	-1414
life has	1280
life without	2297
ligar	-2775
ligar para	-2451
ligou	-1399
ligou _ $	-1257
like _ $	1773
like _ a	2317
like _ again	-2106
like _ already	1328
like _ do	1442
like _ failure	-1268
like _ is	1305
like _ lost	-1514
like _ never	1328
like _ of	-1884
like _ only	1885
like _ to	-1237
like being	1655
like me	3024
like this	1520
like to	-2048
liked	-2542
liked _ $	-1416
list	-2927
list of	-1889
listen	-1327
listen to	-1255
lite*	-2065
literally	-2065
literally _ if	-1873
literally die	-1873
little $	-2455
little _ to	1272
live	8073
live $	1369
live _ fear	1546
live _ my	1503
live _ of	3165
live _ you	2376
live anymore	4679
live for	4122
live in	1984
live with	-2240
lives	1269
lives $	1655
livi*	7217
living	7217
living $	1536
living _ $	1738
living _ is	1886
living _ this	1731
living past	2070
llam*	-4484
llamar	-1640
llamar _ mi	-1236
llamar a	-1236
llamarlo	-1733
llamarlo $	-1402
llame	-1684
llamo	-4424
llamo _ $	-2755
llamo anoche	-1680
llamo ayer	-1300
llevo _ en	1875
llevo _ los	-1515
llevo _ ninos	-1515
llevo _ pensando	1875
llevo a	-1515
lo	2977
lo _ $	3699
lo que	-1637
lo sabe	1744
lock*	3882
locked	2189
locked _ in	1407
locked me	2012
locks	-1439
log	-1480
lol	-3031
lol $	-1729
lol _ to	1845
lol _ want	1845
lone*	-1593
lonely	-1493
long	-3161
long _ ago	-2091
long _ i	-1433
long sleeves	2343
long time	-3010
look _ it	2103
look _ to	1859
look forward	1859
look*	2929
looked	1455
looked _ $	1295
looked _ how	2269
looked _ many	2269
looked up	2242
looking	1474
looking _ the	2555
looking at	1540
los	1940
los _ $	1406
los brazos	2348
los dias	1835
losc*	-1321
losch	-1222
lose	-2473
lose _ $	-4053
lose _ and	3192
lose control	1527
lose it	-1991
losi*	-2194
losing	-2194
lost	-2766
lost $	-1755
lost _ $	-2016
lost _ and	2538
lost _ in	-1573
lost _ job	2799
lost _ of	-1601
lost _ to	1791
lost _ will	1903
lost his	3352
lot	-2722
lot $	-1233
lot of	-2687
loud*	2187
louder	2187
louder than	2021
love	-10837
love _ $	-4051
love _ life	-1252
love _ who	-1901
love me	-2553
love someone	-1901
love with	-1247
loved	-3561
loved me	-1851
loves	-1464
loves me	-2747
low	-2959
low _ esteem	-2385
low self	-2385
lui	-2504
lui $	1924
lui _ $	-3638
lui ai	-1348
lui ecrire	-1817
lui parler	-1214
m _ a	2533
m _ ecrit	-2800
m _ etranglee	5270
m _ frappee	3335
m _ larguee	-1317
m _ pour	-1236
m a	2307
ma	4147
ma _ $	-1587
ma _ a	-1701
ma _ m	-1701
ma _ me	-2321
ma _ veut	4367
ma femme	-1387
ma mere	-2686
ma soeur	2672
mach	3113
mach _ $	2354
mach*	2574
machuco	3506
mad	-1258
made	4529
made _ $	-2134
made _ with	1505
madre	-1637
mai	-2015
mail*	-1552
mais	2530
mais me	-1502
mais sentido	1954
mais viver	3581
make him	1291
make me	-1631
makes _ feel	1750
mama	-1614
man _ $	-2081
man _ his	2809
man in	-1895
mand*	-6543
mandar	-2727
mandar _ $	-2045
mandar mensagem	-1451
mando	-1571
mandou	-1953
mandou _ $	-1501
mandou mensagem	-1484
mann _ mich	1910
mann _ und	-1289
manq*	-2184
manque	-1613
many	2969
many _ it	1416
many of	2269
marc*	-1327
mari	2346
mari _ $	3197
mari _ a	-1276
mari _ frappe	2053
mari m	-1276
mari me	3932
mari*	1793
marido	1822
marido _ bate	1440
marido _ con	1546
marido me	3596
marido se	-1308
marriage $	-1881
marriage and	2072
mas	3039
mas $	1509
mas _ $	3862
mas con	1530
mata*	8815
matar	18588
matar $	9908
matar _ $	5499
matar ele	4181
matar hoje	1522
matarlo	3389
matarme	5546
mato	3469
mato $	4254
maybe	-2004
maybe _ is	3127
maybe _ just	-1625
maybe _ world	2020
maybe i	-3070
maybe the	2020
me	10971
me $	-6309
me _ $	-5374
me _ a	5271
me _ about	-1209
me _ ago	-1323
me _ all	-1810
me _ am	-2590
me _ and	2045
me _ better	-1228
me _ calls	2677
me _ can	1665
me _ celular	1905
me _ chance	-1398
me _ con	1275
me _ cuando	1884
me _ d	-1349
me _ dano	7656
me _ de	1784
me _ del	1387
me _ depuis	1934
me _ do	-1987
me _ does	1490
me _ doing	2112
me _ drinks	1356
me _ du	4025
me _ e	4119
me _ else	-1757
me _ em	-1205
me _ email	-1211
me _ en	3161
me _ et	2707
me _ eu	-1588
me _ every	2929
me _ flight	-1227
me _ for	-2121
me _ from	4289
me _ goodbye	2432
me _ hace	-1808
me _ have	1621
me _ her	-1559
me _ hoje	1522
me _ i	-2535
me _ il	2200
me _ it	4783
me _ je	-1568
me _ l	1469
me _ les	2443
me _ los	1336
me _ mais	-1573
me _ mal	3077
me _ mas	-1752
me _ matar	2047
me _ me	10232
me _ mensagem	-2162
me _ mensaje	-1448
me _ mom	1707
me _ months	-1539
me _ my	2249
me _ na	1841
me _ nao	1928
me _ no	3607
me _ novo	2403
me _ of	1921
me _ ontem	-1414
me _ over	-1522
me _ para	1817
me _ paz	-2315
me _ pills	1272
me _ proposito	2530
me _ que	-1791
me _ room	1874
me _ saying	1411
me _ says	2733
me _ sex	4243
me _ she	2179
me _ si	-1568
me _ solo	-2697
me _ someone	-1824
me _ that	-1631
me _ the	2944
me _ things	1461
me _ this	-1898
me _ times	1234
me _ took	1389
me _ twenty	-1670
me _ two	-1648
me _ un	2381
me _ wants	1881
me _ weeks	-2047
me _ will	-1475
me _ y	1910
me _ years	-2649
me a	-3892
me about	-3180
me after	-2366
me alone	-1567
me ameaca	3434
me amenaza	1519
me and	2304
me anymore	-2503
me around	2155
me bate	1440
me bateu	3995
me be	-1625
me but	-2978
me controla	2401
me cortar	3931
me corto	7874
me coupe	5179
me deixa	-1424
me deixou	-1573
me dejo	-4225
me dijo	-1971
me dit	-1349
me down	5169
me duele	-1576
me empurrou	1909
me escribio	-2549
me feel	2009
me foutre	1469
me frappe	3727
me from	2460
me ha	-2137
me happy	-1404
me here	1874
me i	-5097
me in	1958
me into	1262
me last	-1850
me leave	1261
me ligou	-1399
me like	-1626
me llamo	-4260
me machuco	3506
me mandar	-1464
me mandou	-1845
me manque	-1613
me matar	5179
me menace	1748
me nobody	1247
me now	-1369
me on	-2202
me over	3417
me pega	4739
me persegue	2634
me reveiller	2927
me scarifie	1934
me sens	-2261
me she	1967
me sinto	-1278
me something	-1363
me suicider	1387
me suit	1723
me the	-2705
me threats	3122
me three	-1592
me when	4761
me who	2332
me yesterday	-2361
mean	3311
mean _ $	4403
mean it	2670
mean*	1994
meaning	1994
meant	-1439
mec	1924
mec _ a	1924
mec m	1924
medication	-1585
medication _ helps	-1409
medication _ me	-1333
medication makes	-1333
medo	4495
medo _ ex	2011
medo _ meu	2011
medo dele	1954
medo do	2011
meds	1250
meet	-1554
meet*	-1909
meeting	-1811
mehr	6538
mehr $	-1493
mehr _ $	5411
mehr _ leben	1288
mehr _ sein	1615
mehr da	1615
mehr leben	2405
mein	2983
mein _ $	-2294
mein _ bedroht	3362
mein _ ist	-1829
mein _ mich	5914
mein _ schlagt	2890
mein ex	1846
mein freund	1718
mein mann	1514
mein*	4132
meine	3450
meine _ $	-1412
meine _ sagt	2289
meine _ sich	2605
meine ex	1861
meine frau	-1342
meine freundin	2835
meinem	3202
meinem _ $	2087
meinem _ und	1622
meinem mann	-1222
meiner	1514
mejor	4499
mejor _ $	1995
mejor _ mi	3965
mejor sin	3965
meld*	-1844
melh*	4103
melhor	4103
memes	-1446
men	-2363
mena*	4518
menace	4518
menace $	1222
menace de	2770
mens*	-7416
mensagem	-3779
mensagem $	-2206
mensaje	-2416
mensaje $	-1544
mere	-2981
mere va	-1757
mes	-1357
mess $	-1470
mess*	-12313
message	-5093
message $	-1740
message _ is	1646
message _ not	1604
messaged	-2843
messaged me	-1560
messages	-2190
messages $	-2019
messaging	-2186
messaging _ $	-1528
met	-3212
met _ $	-2073
meu	6692
meu _ $	1423
meu _ bate	1440
meu _ e	-1515
meu _ me	4960
meu _ morreu	-1657
meu _ que	1895
meu _ vive	1333
meu ex	8069
meu marido	1408
meu namorado	1849
meu pai	-1308
mi	2762
mi _ $	-5698
mi _ amenaza	1380
mi _ controla	1755
mi _ dejo	-2949
mi _ dice	1567
mi _ en	-1377
mi _ esta	-1613
mi _ fue	-1724
mi _ llamo	-2595
mi _ me	5945
mi _ no	5050
mi _ pega	2376
mi _ que	1567
mi _ quiere	2946
mi _ se	-1976
mi ex	-1746
mi mama	-1614
mi mujer	-1303
mi novia	-1601
mi novio	3210
mich	10466
mich $	3846
mich _ allein	-1322
mich _ der	2438
mich _ ich	2103
mich _ lassen	-1393
mich _ mehr	-1767
mich _ ruhe	-1694
mich _ verlassen	-1333
mich geschlagen	4173
mich in	-1597
mich nicht	-3385
mich selbst	3827
mich so	-1559
mich um	2162
mich umzubringen	2052
mich und	1720
miedo	1214
mieux	2768
might	3133
might _ $	1928
might be	1508
mim	1852
mim $	2004
mind	1812
minha	1272
minha _ que	1465
minha amiga	1304
minha vida	1342
minutes	1507
mir	1273
mir $	-1859
mir _ $	-1331
mir _ die	1651
mir _ ich	1422
mir _ leben	1662
mir _ zu	1296
mir das	3210
mir gestern	1375
mir vor	3092
mirr*	-1313
mis _ intimas	3047
mis datos	-1331
mis fotos	3047
mise*	-1237
miss _ $	1552
miss me	2734
miss*	-2438
missed	-1294
mit _ schluss	-1851
moch*	2190
mochte	2190
mochte _ $	3082
moi $	2076
moi _ $	-3048
mom $	1444
mom _ dad	-1233
mom died	-1251
mom is	-1267
mome*	-1387
moment	-1409
mon	2623
mon _ $	-2205
mon _ est	-2683
mon _ et	-1781
mon _ frappe	2053
mon _ m	1831
mon _ me	8183
mon copain	2856
mon mari	2346
mon mec	1924
monde	2265
money	-1392
money $	-1297
money _ my	1507
money and	2653
mons*	-1870
mont*	2134
months	1480
months $	3362
months _ only	1390
months and	-1607
mood	-2301
mood $	-1358
more	-2958
more _ $	-1806
more _ and	-1343
more _ from	3999
more _ i	-3404
more _ that	2459
more _ will	-1471
more time	-1525
more word	3999
morgen _ $	2234
morir	-2735
morir _ estoy	-2735
morning $	-1597
morning _ $	-1855
morning i	1484
morr*	10775
morrer	11058
morrer $	7515
morrer _ $	3728
morreu	-1657
mort	-1954
morte	5265
morte $	5265
most _ i	2155
moth*	-1931
mother	-2080
mother _ $	-1350
mother _ and	-1816
mother _ death	-1316
mother and	2432
mother has	-1968
mour*	8431
mourir	8431
mourir $	5405
move	-1376
movie	-3410
much	-3570
mudar	-1308
muer*	2999
muero	1559
mujer	-1303
mum	3518
mundo	4936
mundo $	3114
murd*	-4265
murder	-3945
murder _ $	-3465
murder _ burger	-2234
music	-3132
music $	-2752
muss	-1770
must	-1654
must be	-1633
mutt*	-1915
mutter	-1915
my	6641
my _ $	-5612
my _ a	1994
my _ about	1667
my _ afraid	-2723
my _ after	1212
my _ again	1648
my _ all	-2557
my _ am	4447
my _ and	1577
my _ anger	-2114
my _ anymore	-1805
my _ are	3266
my _ asked	-5772
my _ at	2298
my _ attempt	2508
my _ away	-1751
my _ be	1869
my _ beats	2515
my _ birthday	1233
my _ boyfriend	5407
my _ broke	1273
my _ came	3640
my _ chance	1914
my _ cheated	-1865
my _ choked	1581
my _ controls	2658
my _ covered	1868
my _ cuts	3431
my _ death	-2332
my _ died	-6024
my _ drinks	-1606
my _ drunk	1943
my _ emailed	-1216
my _ emotionally	1426
my _ even	1798
my _ every	-1502
my _ everyone	1414
my _ ex	-1644
my _ father	-2026
my _ feel	-1978
my _ follows	2825
my _ found	1358
my _ gets	2946
my _ girlfriend	-1233
my _ gone	-2801
my _ got	-1473
my _ he	8225
my _ his	2230
my _ hit	-2450
my _ hits	6604
my _ home	1937
my _ if	-1247
my _ in	-2672
my _ into	3299
my _ it	1251
my _ just	4063
my _ keeps	2581
my _ last	5833
my _ life	-1304
my _ like	1231
my _ lost	4466
my _ makes	-1480
my _ me	9269
my _ my	5763
my _ never	-1416
my _ new	1867
my _ night	6172
my _ now	-1334
my _ open	6119
my _ other	-1799
my _ our	3158
my _ out	-1488
my _ passed	-2100
my _ physically	1463
my _ put	2718
my _ raped	1267
my _ reject	-1713
my _ right	-1209
my _ s	1590
my _ say	-2821
my _ says	-1250
my _ self	-2429
my _ shake	-1229
my _ she	2899
my _ slaps	3525
my _ so	1674
my _ stop	1229
my _ suicidal	1531
my _ tells	1299
my _ temper	1248
my _ texts	-2127
my _ that	-4351
my _ the	-4820
my _ there	1489
my _ they	3221
my _ this	-2553
my _ threatened	2150
my _ threatening	2589
my _ till	2718
my _ told	3397
my _ too	-1348
my _ took	2545
my _ touches	2472
my _ tried	-1359
my _ until	6488
my _ wants	-2524
my _ was	-2497
my _ week	2056
my _ while	1578
my _ wife	-3108
my _ will	-1616
my _ with	-2587
my _ work	1330
my _ •	-1969
my account	-2428
my arm	5865
my arms	8140
my attempt	-1283
my aunt	-1298
my birthday	-1620
my body	2111
my boss	-2091
my boyfriend	-6704
my brains	1531
my car	2911
my church	-1713
my counselor	-1583
my data	-2637
my daughter	2290
my death	2609
my depression	-2102
my doctor	2532
my dog	2633
my door	2958
my drafts	-1341
my ex	-2321
my exam	-1557
my family	3471
my fault	1870
my fear	-1652
my first	-1814
my friend	-1698
my friends	2502
my girlfriend	1369
my grandmother	-1278
my group	-1369
my hand	1335
my head	4332
my husband	2481
my job	-2880
my last	1677
my leg	5759
my legs	1900
my little	2017
my marriage	-2935
my mood	-1544
my mother	-2679
my mum	3851
my nudes	6714
my old	1238
my own	3965
my parents	2587
my passport	1386
my phone	4988
my plan	4053
my post	-1701
my profile	-1704
my relationships	-1939
my roommate	4443
my scars	2824
my skin	2633
my social	-1391
my stepdad	1850
my stepfather	4086
my story	-2044
my stuff	-1866
my team	-1677
my therapist	1454
my thighs	1885
my thoughts	-1370
my throat	2660
my wife	3694
my will	3023
my work	2071
my •	-1805
myse*	10064
myself	10064
myself $	2951
myself _ be	1455
myself _ day	-1210
myself _ i	2135
myself _ it	3030
myself _ my	2864
myself _ the	3788
myself _ to	-2897
myself _ when	1236
myself anymore	-2035
myself is	1430
myself long	-2228
myself not	-2369
myself on	3588
myself that	-2221
myself to	-1393
myself when	1997
myself why	-1874
myself with	2396
na	2250
nacht	1950
nadie	4318
nadie _ $	3355
nadie _ sabe	1744
nadie lo	1744
name	-1846
name $	-1909
name _ $	-1304
name _ my	2662
name in	2662
namorado	1849
namorado me	1578
nao	5081
nao _ $	1494
nao _ mais	5820
nao _ sentido	1954
nao _ viver	3581
nao aguento	1543
nao me	-2857
nao quero	1232
nao vejo	1954
ne	3008
ne _ $	2238
ne _ a	1480
ne _ me	1312
ne _ pas	-2471
ne _ rien	2728
ne dors	-1348
ne m	-1401
ne me	-2558
ne plus	2096
ne vaut	2485
ne veux	1764
need	-4014
need _ i	1260
need _ it	1404
need _ someone	1427
need _ to	-1776
need a	-2216
need it	1517
need to	-2109
need*	1934
needs	-1545
nehm*	1662
nehmen	1662
nehmen $	1662
neig*	2526
neighbor	2495
nerv*	-3052
nervous	-3052
never	-3080
never _ $	2953
never _ again	-1284
never _ and	-1896
never _ be	4031
never _ born	1434
never _ but	-2243
never _ him	-1422
never _ i	-1908
never _ me	-4464
never _ this	1705
never _ to	3591
never _ up	3237
never _ wake	1247
never born	3143
never call	-1485
never go	-1314
never have	1993
never met	-1519
never said	-1944
never wake	1916
new	-2349
new boyfriend	1286
new girlfriend	-1272
new ones	2648
next	3797
next _ head	1496
next _ my	3498
next month	-1329
next to	3480
next week	1208
nice	2334
nice _ $	3248
nicht _ $	1477
nicht _ bin	-2636
nicht _ da	1615
nicht _ ich	2050
nicht _ leben	2405
nicht _ sein	1264
nicht auf	2174
nicht mehr	3871
nicht schlafen	-1331
nigh*	-4855
night	4294
night _ $	-2276
night _ i	2222
night _ it	-1262
night _ my	1712
night _ the	1718
night after	1378
nightmare	-1878
nightmares	-3331
nightmares _ being	-1426
no	4202
no _ $	1341
no _ am	-2603
no _ con	2288
no _ do	-1376
no _ is	-1312
no _ mas	6910
no _ me	3306
no _ not	-2715
no _ of	2424
no _ que	-1596
no _ sentido	4503
no _ sin	1727
no _ to	-2678
no _ veo	2145
no _ vivir	3873
no _ would	1215
no answer	-1484
no contact	-5436
no despertara	3755
no existir	2721
no i	-2790
no me	-6469
no more	-2047
no one	1495
no puedo	2886
no quiere	1447
no quiero	8079
no tengo	3713
nobo*	3593
nobody	3593
nobody _ me	-3557
nobody can	1410
nobody knows	2571
not	6959
not _ am	1691
not _ and	-2546
not _ another	1784
not _ anymore	-2128
not _ anyone	1389
not _ back	2816
not _ be	3674
not _ because	4598
not _ being	4279
not _ crying	-2038
not _ die	3248
not _ enough	-3546
not _ exist	3012
not _ family	1250
not _ following	1358
not _ have	4006
not _ her	-2262
not _ here	1746
not _ how	-1611
not _ hurting	3707
not _ i	4545
not _ if	3098
not _ imagining	4139
not _ in	-1561
not _ just	1815
not _ like	3293
not _ live	3179
not _ living	4254
not _ me	4993
not _ my	-1465
not _ myself	1621
not _ nobody	1247
not _ of	-3230
not _ over	-1842
not _ people	-1766
not _ she	-1732
not _ since	-2421
not _ suicidal	-1409
not _ talk	-2614
not _ tell	1494
not _ text	-1992
not _ thinking	-1526
not _ to	3292
not _ type	-1971
not _ up	1883
not _ want	1349
not _ way	1348
not _ well	-1290
not _ when	-2125
not _ where	1333
not _ why	2832
not _ with	-1212
not _ write	-1337
not _ you	-2776
not a	-1678
not allowed	3412
not answering	1646
not ask	3640
not be	1953
not been	-1864
not being	-1322
not belong	1335
not care	1214
not come	2390
not do	-1426
not eat	-1303
not exist	3071
not feel	1523
not fight	1628
not get	-3818
not give	1533
not go	1661
not good	-1447
not have	1443
not in	-1459
not it	1667
not know	2070
not leave	2097
not let	3273
not live	-1260
not mind	1522
not need	2397
not pick	-2077
not plan	1407
not promise	3310
not rape	1519
not ready	-1432
not see	8473
not send	-1433
not sleep	-4462
not stop	1608
not talk	-2118
not tell	2263
not the	-2542
not there	1280
not think	-3689
not to	-2497
not understand	-1532
not wait	1303
not wake	4688
not want	4291
not work	1835
not worry	-1346
not worth	3228
note	1266
noth*	2620
nothing	2620
nothing $	-1343
nothing _ $	-3153
nothing _ for	2242
nothing _ from	1500
nothing _ live	2154
nothing _ me	1686
nothing interests	-1740
nothing left	1918
nothing to	2688
noticed	1491
noticed $	1491
novia	-1747
novio	5664
novio _ $	4034
novio me	5514
novo	1897
novo $	2054
now	-4312
now $	4884
now _ do	-1854
now _ is	1951
now _ it	-1987
now _ me	-2720
now _ to	-1397
now _ want	-1240
now and	-2964
now i	-3546
nudes	6714
nudes $	4616
nudes _ i	1376
nudes if	1376
nuevo	2384
nuevo novio	2454
numb $	1274
number	-2139
numbers	2310
numbers $	2310
nur	-4196
nur _ $	-2625
nur traurig	-2625
o	-4648
o _ $	-2352
o que	-1236
of	2342
of _ $	-2520
of _ accident	2155
of _ alive	3946
of _ all	2072
of _ alone	-2072
of _ and	-5619
of _ because	-1447
of _ being	-2157
of _ comes	-1374
of _ cuts	1710
of _ die	2098
of _ ex	3830
of _ for	-1300
of _ hands	-1229
of _ he	3848
of _ her	-1319
of _ husband	4590
of _ i	2181
of _ it	3993
of _ kids	1803
of _ lol	-1294
of _ now	-2347
of _ people	2021
of _ said	1302
of _ says	-1251
of _ she	-2040
of _ the	7482
of _ to	-1891
of _ we	-1290
of _ wheel	1890
of _ when	3376
of _ who	1905
of _ you	-1291
of a	-1904
of cutting	1944
of ending	2319
of it	-2150
of life	-3258
of living	2587
of losing	-2209
of me	2222
of my	1843
of myself	-1957
of people	-2195
of pills	5046
of stabbing	1319
of the	2751
of this	2675
of ways	1498
of what	3831
of wish	3211
off	1820
off _ $	1523
off _ my	-1534
off myself	1570
off without	-1436
often	-2841
oh	-1550
ohne	2523
oi	-1662
ojala	3422
ok	-5852
ok $	-2672
old $	1853
old _ $	-2091
old _ and	-1398
olvi*	-1417
on	1519
on $	-1667
on _ $	2511
on _ and	1763
on _ boyfriend	-2035
on _ car	2038
on _ her	1233
on _ if	1229
on _ is	1713
on _ lol	-1345
on _ own	-1346
on _ so	2190
on _ table	1576
on _ today	1294
on _ when	1550
on and	-2181
on he	1693
on it	1420
on purpose	3402
on sunday	2453
on the	4412
on weekends	-1365
one	-2851
one $	2524
one _ $	-3353
one _ and	-2005
one _ from	3850
one _ i	-2139
one _ it	1304
one _ left	1432
one _ me	2074
one _ not	-1887
one _ time	-1384
one _ will	1427
one _ word	3999
one who	-1501
ones	2648
onio*	-1422
onions	-1422
onli*	-2070
online	-2070
only	9653
only _ have	1237
only _ helps	1654
only _ i	4287
only _ left	1327
only _ me	1831
only _ out	2037
only _ that	2634
only _ to	1926
only one	1290
only thing	3746
open	4209
open _ $	2975
or	1345
or _ $	3708
or _ and	-2175
or _ her	-1721
or _ my	3123
or _ will	-1581
or i	1645
or just	-2110
other _ and	-1205
other _ i	-1475
other people	2380
other women	-1737
otra	2462
otra vez	4368
our _ and	2197
our _ i	1323
our chat	-1342
our friends	1478
our son	1480
out	-1928
out $	6152
out _ $	-4875
out _ a	1417
out _ and	1305
out _ have	2508
out _ i	1574
out _ it	1812
out _ life	2535
out _ my	-2198
out _ this	2110
out and	-2756
out of	-1663
out that	2394
out to	-3496
outl*	1214
outs*	5279
outside	5279
outside _ $	1463
outside _ the	2450
over	1592
over $	6859
over _ $	-3894
over _ of	-1488
over _ •	1495
over a	-2325
over and	1245
over her	-1348
over it	-1699
over my	1234
over text	1222
over the	-1746
over there	-1692
over*	5926
overdosed	1522
overdosing	3335
own	1916
own $	-1267
own _ because	1248
own _ of	1248
own life	2053
oxyg*	2404
oxygen	2404
page	-2840
page $	-1293
pai	-1308
pain	-2428
pain _ $	-1642
pain _ stop	-2454
pain to	-3066
pain*	3714
painful	2852
panic	-1964
para	3781
para _ $	5698
para _ me	-1667
para _ y	1508
para ele	-2249
para eu	-1599
para*	2077
pare*	2373
parents	2096
parents $	1930
parents _ me	1308
parents _ the	-3005
parents would	1205
parking _ $	1419
parks	1415
parl*	-1702
parle _ $	-1865
parler	-1667
parler $	-1214
paro	-1384
paro de	-1384
part	1321
part _ me	3046
part of	1321
part*	1360
partie	1371
partner controls	1418
party	-3423
party $	-3356
pas	-4367
pas $	-1510
pas _ $	-1296
pass*	-2320
passed	-3306
passed _ and	-1759
passed _ i	-2330
passed away	-1644
passport _ $	1638
passwords	1708
past my	1934
past*	3131
pastillas	3131
pathetic _ $	1326
pause	-1931
pay	2338
paz	-3292
paz $	-3292
peac*	3494
peace	-1500
peace _ $	-1850
peaceful	3494
peaceful _ this	3521
peaceful _ to	2323
peaceful compared	2323
pega	4739
pelo	2551
pelo _ $	2652
pens*	12335
pensando	5863
pensando _ de	1653
pensando _ quitarme	2075
pensando _ suicidio	2079
pensando em	2933
pensando en	2614
pense	3650
pense _ me	1409
pense a	1409
peop*	-3030
people	-3030
people _ $	4484
people _ animals	-1430
people _ die	1905
people _ hands	-1229
people _ my	-3452
people _ shake	-1229
people _ young	1905
people in	-1221
people like	1803
people my	-1229
perd*	2189
perdon	2273
perm*	1608
permanent	1238
permanent solution	1354
pero	-1569
pero no	-1289
pers*	2334
persegue	2634
persegue $	2104
person	-2551
person $	-1887
person _ $	-1773
person _ want	1700
peur _ rentrer	1602
phone	-1488
phone _ i	-1870
phone _ it	-1990
phone _ me	1589
phone _ my	1260
photo $	-1270
photos _ $	1713
phys*	3638
physically	3369
pic	1384
pick _ $	-2264
pick up	-2924
pick*	3305
picked	2741
pict*	-2630
picture	-2025
pien*	3407
pienso	3407
pienso _ todos	2406
pienso en	2866
pier*	1531
pill*	-1327
pillow	-1327
pillow $	-1309
pills	11474
pills $	1994
pills _ $	2118
pills _ up	1449
pills and	2629
pills are	1765
pizza	-2580
place $	-1549
place now	1207
plan	8158
plan _ here	1407
plan and	4145
plan was	2729
plan*	4794
plane	1219
planning	6042
plants	-2222
plat*	1552
plate	1349
play*	-1305
please	-4030
please $	-3327
please _ mum	3409
please _ my	3091
please tell	4268
pleu*	-2354
pleure	-2135
plus	4454
plus $	-3319
plus _ $	5454
plus _ de	2053
plus _ reveiller	1213
plus _ vivre	1924
plus de	3384
point	6621
point _ alive	1888
point _ living	2174
point in	1678
point of	2940
police _ me	1335
poor	-2175
por	-2646
por _ no	-1277
por favor	-1627
por la	2732
por que	-1209
poss*	-1931
post	2141
post _ nudes	2706
post my	2706
post the	1272
posted	1253
pray	1700
preg*	-3281
pregnant	-1658
prep*	1620
press	1227
pret*	4853
pretending	2546
pretty	2361
priv*	2042
private	2042
prob*	-1809
probably	1777
problem	-3136
proc*	-1221
prof*	-5979
profile	-5467
profile $	-1687
profile _ $	-2480
prog*	-1408
prom*	-1506
promise _ be	2771
promised	-1446
prop*	4218
proposito	2530
proud	-3100
proud _ $	-2665
publ*	5268
puedo	2754
puedo _ $	1759
puedo _ con	1530
puedo _ de	1656
puedo mas	6140
pull	1786
pull _ $	1679
pull _ trigger	1356
pull the	1356
punc*	1828
punches _ next	1496
punches _ wall	1496
punches the	1496
punching	1295
puni*	3530
punish	1668
purp*	3897
purpose	3897
purpose $	1387
push*	4210
pushed	2579
pushes	1905
pushes _ around	1618
pushes me	1618
put	1807
put _ in	2485
put _ on	2035
put _ the	1346
put a	3122
put him	1397
quand	2833
quando	1306
quar*	2470
que _ $	-2957
que _ a	4335
que _ adelante	-1705
que _ amo	-1699
que _ de	-1222
que _ le	1417
que _ matar	1729
que _ me	-2865
que _ mis	-1263
que _ no	1825
que _ que	-2059
que _ se	3758
que eu	-1937
que je	-2274
que la	-1742
que lo	2418
que me	-2262
que mi	2698
que no	1323
que vai	3834
que you	1825
queb*	2776
quer*	7850
queria	7850
queria _ $	5525
queria _ me	-1640
quero	9296
quero _ $	6941
quero _ mundo	3114
quero _ viver	1943
quero mais	1232
quero me	1687
quero sumir	4517
quie*	10167
quiere	3760
quiere _ $	2887
quiero	6839
quiero _ $	8701
quiero _ con	-1890
quiero _ el	-1331
quiero _ estoy	-2035
quiero _ lo	1896
quiero _ mas	1909
quiero _ me	-1934
quiero _ mi	-2443
quiero _ no	4005
quiero _ que	-2450
quiero _ you	3220
quiero decirle	-1458
quiero matarme	4005
quiero que	-2278
quiero terminar	-2496
quiero vivir	2440
quiet	-1711
quis	-1319
quis*	4632
quisiera	4632
quit	-2871
quit*	-2664
quitarme	2075
quitte	-3411
quitte _ et	-1882
quittee _ $	-1336
raci*	-1297
racing	-1297
raised	-1257
raises	2406
raises _ hand	2406
raises his	2406
raiva	2285
rang	-2198
rape	1519
rape _ we	1519
rape because	1519
raped	4401
raped _ my	2058
raped by	2058
raped me	2342
rates	-1920
rath*	4312
rather	4312
rather _ $	1981
rather be	3219
rather not	2705
razor	2843
reac*	-5441
reach	-4840
reach _ $	-1741
reach out	-4155
reached	-3993
reached _ $	-1482
reached _ to	-1589
reached out	-3743
read	-2938
reads	3691
reads _ i	2552
reads _ messages	1583
reads _ my	1583
reads all	1583
reads this	2552
ready	6941
ready $	1567
ready _ check	2475
ready _ it	2810
ready to	5230
real	3611
real $	1749
real*	1340
really	2684
really _ $	-1328
reas*	1338
reason	2672
reason _ alive	1457
reason _ be	-2108
reason _ get	1528
reason _ stay	1892
reason _ up	1519
reason to	1512
reco*	-3809
recovered	-3359
recovered from	-3359
regi*	-1409
registrar	-1276
regr*	-3524
regret	-1777
rehe*	1469
rehearsing	1469
reje*	-1729
reject	-1713
reject _ $	-1713
reject me	-1713
rela*	-2901
relapsed	6174
relationship	-2628
relationship $	-1949
relationship _ and	-2386
relationships	-1939
rema*	2096
reme*	1858
remi*	-2181
remo*	-2552
remove	-1548
rent*	1602
rentrer	1602
replied $	2141
replies	1373
reply	-4557
reply to	-1789
repo*	-3145
reponds	-1242
rese*	2260
researching	2260
resi*	-1332
resp*	-6759
respondi	-2350
respondi $	-2015
rest	1396
rest _ life	-1883
rest _ my	-2028
reve*	2222
reveiller	2927
reveiller $	1788
revo*	-1557
revoir	-1557
revoir $	-1262
rien	2541
right	3559
right _ $	6643
right _ i	-1210
right _ in	1367
right back	1701
right now	3736
ring	-3877
ring $	-1684
ritze	1992
ritze mich	1992
rome	-1409
rome $	-1409
romp*	1581
romper	1664
room	6396
room $	5618
room _ $	-1590
room _ and	1219
room*	3822
roommate	4273
roommate is	1429
rope	6190
ruhe	-2815
ruin*	-1460
run	1710
run _ $	3169
runn*	1769
running	1769
running _ $	2788
runs	2289
s _ her	3025
s _ hits	2460
s _ i	-1218
s _ is	-1710
s _ keeps	-1502
s _ me	1273
s boyfriend	2219
s death	-3514
s ex	-1502
s husband	2783
s new	1867
s temper	1248
sa	-1321
sabe	1683
sabe $	1744
sad	-5038
sad $	-3794
sad but	-1352
sagen	-1373
sagt	2289
said	-3562
said $	-2600
said _ $	-2609
said _ my	1366
said _ was	-2075
said _ will	3051
said goodbye	1731
said he	1496
said i	-2119
said she	2509
said that	2336
sala*	-1398
salary	-1398
same	-3496
same _ $	-1901
sang*	5354
sans	2192
sans _ $	2192
sat _ the	-1249
satu*	-1367
saturday	-1367
saving	1462
saw	-5086
saw _ $	-2639
say	-8998
say $	-4209
say _ $	-1379
say _ things	-1454
say _ to	-2050
say no	2950
sayi*	5335
saying	5335
saying _ and	1913
saying _ wants	1293
saying she	1520
says	2854
says _ $	1234
says _ am	-1943
says _ is	2437
says _ it	1328
says _ me	-2180
says _ not	1466
says _ should	-1430
says _ to	1466
says _ •	3311
says i	-2579
says it	1218
says sorry	1234
says •	3311
scar*	3793
scared	-1967
scared _ alone	-1528
scared _ being	-1484
scared _ i	2489
scared _ losing	-2209
scared _ my	-2105
scared _ tell	-1760
scared _ what	2264
scared i	1890
scared of	-2031
scared to	-1817
scares	1241
scares me	1241
scarifie	1934
scarifie depuis	1934
scars	6709
scars _ my	2949
scars from	2354
scary	-1333
scene	-1449
scha*	-1244
schl*	4210
schlafen	-2139
schlafen $	-1305
schlagt	5731
schlagt _ $	2232
schlagt mich	5360
schluss gemacht	-1268
scho*	-4056
schon	3366
schon _ $	-1289
schon wieder	2062
school	-4056
school $	-2487
school _ i	-1450
school and	-2619
schr*	-4826
schreib	-1292
schreiben	-2493
schreiben $	-2390
schu*	-1693
scra*	6932
scratched	2234
scratches	4392
scratches _ •	3426
scratches and	3426
scream $	-1475
scream _ $	2545
screams	1310
screams _ me	1310
screams at	1310
screen	-1272
se	6186
se _ $	5265
se _ los	-1515
se _ nao	1680
se _ se	-1225
se _ terminar	1715
se eu	4769
se fue	-2756
se llevo	-1515
se matar	4443
se quiere	2545
se va	2979
see _ $	-1258
see _ at	2106
see _ friends	1368
see _ future	1231
see _ go	-1349
see _ i	1529
see _ is	-1258
see _ more	-3260
see _ movie	-1736
see _ should	3183
see _ together	1609
see _ way	2389
see a	-2050
see her	-1954
see how	-1232
see it	-1488
see me	-2950
see myself	1247
see the	2277
see them	1438
see why	3183
seei*	-1798
seeing	-1798
sees	-3371
sees _ $	-3303
sees me	-1544
segu*	4378
seguir	4654
seguir $	3244
seguir _ $	1410
seguir _ frente	-1471
seguir em	-1471
sehe	1288
sehe _ mehr	1288
sehe _ sinn	1288
sehe keinen	1288
sehen	-2367
sehen $	-2115
sein	1219
sein $	3317
sein _ $	-1512
sein profile	-1661
seine	-2316
seine _ $	-1560
seit	2173
seit _ $	1820
seit _ trennung	2336
seit der	2336
selb*	8843
selbst	3827
selbstmord	5016
selbstmord $	5016
self	8308
self _ $	1463
self _ and	-3410
self _ is	2222
self _ since	3321
self esteem	-2816
self harm	3943
self harmed	1331
self harming	2683
self harms	1676
sell	-1826
sem	3004
sem _ $	2545
sema*	-1968
semana	-1446
send	-3817
send $	-1826
send _ $	-1538
send _ to	2167
send the	1354
send*	-1793
sending	-1793
sending _ $	-1254
sends	2494
sends me	2494
sens _ $	-1647
sent	-4663
sent it	-2137
sent*	9226
sentido	6457
sentido _ $	3334
sentido _ seguir	1425
sentido _ viva	1944
sentido a	2145
seri*	4226
seria	2523
serie	-1406
seriously	5377
sers	1577
ses	-1252
set	1777
sex	4247
sex _ $	1583
share	3225
share _ friends	1419
share _ private	2324
she _ $	-1651
she _ back	2380
she _ being	-1852
she _ cutting	1374
she _ die	2358
she _ drunk	1709
she _ end	1391
she _ for	2293
she _ gone	1474
she _ him	4116
she _ kill	2076
she _ last	-1317
she _ me	-4385
she _ my	-2941
she _ not	1510
she _ on	-2884
she _ she	1461
she _ so	1444
she _ texted	2008
she _ the	-1741
she _ tonight	-1790
she _ with	1834
she _ •	1509
she calls	-1847
she comes	4091
she died	-1349
she had	1709
she just	1786
she lives	1304
she loves	1268
she posts	1381
she says	-2488
she scratches	2380
she threatened	-1647
she throws	1749
she told	-2332
she took	1950
she wants	2878
she was	-1285
she will	2777
shock	-1624
shoot	3058
shoot _ $	1411
shoot me	1447
shop	-1426
shot	-2767
should _ $	1260
should _ alive	1505
should _ at	1989
should _ died	4654
should _ go	-1270
should _ in	1711
should _ it	-2734
should _ or	3629
should _ said	-1304
should _ to	-1677
should _ up	-1582
should _ •	4004
should be	2258
should give	-1306
should have	3459
should i	-2629
should just	-1208
should never	-1275
show	-2327
show me	-1498
showing	2274
showing _ at	1747
showing _ my	2544
showing up	2274
si	3342
si _ $	1356
si _ me	1329
si no	1952
sich	4520
sich _ $	3411
sich _ ich	2061
sich umbringen	2605
sick	-1719
sie _ $	-1460
sie _ sich	2197
sie hat	-2567
sien*	-1566
siento	-1566
siento _ me	1269
sign	-1220
sile*	-2974
silent	-1691
simp*	2665
simple	1496
sin	6135
sin _ $	4166
sin el	3078
sin mi	3965
since	1493
since _ $	2186
since _ baby	-1524
since _ breakup	2172
since _ divorce	1772
since _ i	1522
since _ my	-2289
since _ s	-1218
since _ school	-1261
since _ was	1788
since he	1795
since the	1601
sinn	2331
sinn mehr	2331
sinto	-2300
sist*	1413
sister _ herself	1882
sister _ husband	2783
sister _ me	-2116
sister _ on	2105
sister s	2557
sit	-1706
sitt*	2323
sitting	2323
sitting _ my	1593
sitting in	1593
six	-1738
sixt*	1883
sixteen	1883
skin	2619
slap*	4504
slapped	4504
slapped _ and	3306
slapped me	3386
slaps	3829
slaps _ in	1640
slaps _ when	1885
slaps me	2602
slee*	1979
sleep _ him	3473
sleep _ never	1288
sleep _ night	-1625
sleep and	1658
sleep with	3157
sleeves	2343
sleeves _ $	2343
slept	2010
slide	2658
small	-1837
smash	4172
smash _ face	4172
smash _ in	4172
snoo*	-1230
snooze	-1230
so	1931
so $	-1422
so _ am	2744
so _ at	-1567
so _ being	1825
so _ do	-1429
so _ hurts	2930
so _ just	1288
so _ last	-1556
so _ of	1493
so _ that	1909
so _ the	-1672
so _ to	1205
so _ want	1261
so _ would	2469
so bad	1755
so much	-1424
so strong	1281
so stupid	2482
so that	2795
so tired	3212
so who	2200
soci*	-1811
social	-1754
social _ dead	-1391
social _ is	-1391
social life	-1391
soeur	1949
soeur _ mourir	3705
soir	1760
soir $	1760
soll	-3927
soll _ $	-1311
soll ich	-2775
solo	-2827
solo _ $	-2474
solo _ triste	-2474
solo estoy	-2474
solu*	1354
solution	1354
some	2150
some _ i	2695
some _ my	3781
some _ on	2558
some days	2695
some*	4663
somebody	1731
somebody _ going	2428
somebody _ to	2428
someone	-1697
someone $	1471
someone _ $	-2945
someone _ dated	1626
someone _ is	2270
someone _ me	-1804
someone else	-2229
someone i	1626
someone new	-1471
someone to	-2588
something $	-3159
something _ $	2347
something _ me	1406
something _ to	2588
sometimes	5299
sometimes _ hits	-1630
sometimes _ i	1223
sometimes _ that	2734
sometimes i	5427
son	-1621
son $	1688
son _ $	1611
son _ i	-2636
son s	3475
song	-3378
soon	3713
soon $	1815
soon*	-1730
sooner	-1722
sorry	-6147
sorry $	1953
sorry _ i	-1431
sorry _ last	-1484
sorry _ night	-1336
sorry about	-1359
sorry for	-1614
sorry i	-2272
soun*	8888
sounds	6187
sounds good	4279
sounds peaceful	2391
space	1413
space and	1602
speak	-2225
speak _ front	-1229
speak _ of	-1229
speak in	-1355
spell	-2059
spid*	-1395
spider	-1395
spider _ $	-1395
split	-1208
spring	-1830
spring and	-1837
springen	2462
springen $	2462
stab	5550
stab _ $	5550
stab him	5550
stab*	3409
stabbing	4199
stabbing _ in	2880
stal*	5686
stalked	1587
stalked by	1754
stalking	3953
stan*	2952
stand	2432
standing	3384
star*	5976
start	-2026
start _ $	-1526
started	3721
started _ again	1728
started _ my	3178
started burning	1232
started giving	1812
starting	-1366
starve	2252
stay alive	1829
steht	2522
steht _ meiner	2522
step*	7095
stepdad	1850
stepfather	4086
ster*	4321
sterben	4321
sterben $	4321
stick	1787
stick _ $	1407
still _ $	2740
still _ to	2917
still alive	2321
still have	1656
still love	-2622
still think	1320
stim*	-1762
stood	2605
stood _ for	1285
stop _ about	-2250
stop _ her	-1353
stop _ him	2508
stop _ hurting	3512
stop _ it	-2201
stop _ my	-1936
stop _ myself	1631
stop _ of	2755
stop _ the	1250
stop _ thoughts	2841
stop being	-1368
stop cutting	2954
stop existing	2484
stop following	1358
stop having	2253
stop imagining	4139
stop thinking	-2343
stopped _ $	1214
stops	2665
stops _ from	2042
stops me	2665
stor*	-2661
stories	-2313
stories $	-1461
story	-3352
story $	-1248
stove	-2107
stra*	1687
stranger	-1259
strangled	1759
stru*	-1381
struggling	-1909
struggling with	-1886
stuck	-1796
stuff	-1621
stuff $	-2246
stuff and	1508
stupid $	1864
su	-3331
su _ $	-2742
su _ novio	2454
su casa	-1479
su nuevo	2454
such	-1956
suff*	-3186
suffering	-2565
suffering $	-2565
suic*	30540
suicidal	7134
suicidal _ $	1836
suicidal _ am	2388
suicidal _ and	1466
suicidal _ i	4825
suicidal _ just	-1465
suicidal and	3617
suicidal ideation	1447
suicidarme	3750
suicidarme $	3750
suicidarse	1541
suicidarse $	1541
suicidas	1699
suicide	8951
suicide $	2797
suicide _ $	4974
suicide _ time	1670
suicide every	1633
suicide is	-1838
suicider	2203
suicidio	3514
suicidio $	2079
suit	1723
suiz*	1820
suizidgedanken	1820
suizidgedanken _ der	1820
suizidgedanken _ trennung	1820
suizidgedanken seit	1820
sumir	4517
sumir _ $	3114
sumir _ mundo	3114
sund*	1909
sunday	2186
sunday $	2355
sure	1473
surv*	-2522
survive	-2340
survive _ $	-1350
survived	-1297
survived _ in	-1248
sus	-1748
sus _ $	-1335
swal*	4294
swea*	-2402
swear	4723
swear _ will	3593
swear i	3619
swear to	2528
sweating	-2402
sweating $	-2402
t	-1457
tabl*	3861
table _ for	1619
take	5061
take _ $	2610
take _ life	2884
take _ own	2038
take _ to	-1423
take a	-2224
take it	-1444
take me	4882
take my	1883
take to	1210
take up	1257
takes	2260
takes $	1328
takes my	1572
taking the	-1369
talk	-12460
talk _ $	-3678
talk _ her	-1499
talk _ me	-2540
talk _ the	-1480
talk about	-2429
talk it	-2782
talk to	-4245
talk*	-4209
talking	-3761
talking to	-3030
talks _ $	1538
talks about	2901
talks to	-1665
tape	5783
tbh	4337
tbh $	3546
te _ que	2428
teac*	1549
teacher	1549
teacher that	2100
team	-2465
teen*	-1930
tell	-3391
tell $	1972
tell _ $	-1213
tell _ it	-1392
tell _ that	-2682
tell _ we	1372
tell anyone	2698
tell her	-2773
tell him	-1985
tell me	-2606
tell*	-2109
telling _ i	-1282
telling _ to	1367
temp*	-2992
temper	2133
tempo	-1914
tempo $	-1861
temporary	-3088
tempted	-1347
ten	-2960
ten years	-1538
tengo	7704
tengo _ de	2670
tengo _ para	3812
tengo _ seguir	1647
tengo ganas	3348
tengo miedo	1214
tengo que	-1862
tenho	6455
tenho _ de	2128
tenho _ dele	1422
tenho medo	2634
tenho vontade	2128
tent*	2156
tentei	1634
tentei _ matar	1634
tentei me	1634
ter	2832
ter _ $	2259
term*	1680
terminal	5094
terminar $	1715
terminar con	-2496
terminei	-1344
terminei com	-1344
terr*	-2866
terrible	-1841
terrified _ what	1524
text	-12220
text $	-1784
text _ $	-3945
text _ ex	-1470
text _ has	1360
text _ i	-3029
text _ when	-1269
text _ •	1529
text her	-1729
text him	-3327
text me	-1920
text my	-1525
text*	-10323
texted	-5521
texted _ $	-1261
texted _ i	-1286
texted _ she	2161
texted me	-1898
texting	-4749
texting _ $	-2533
texting _ and	-1258
texting me	-1612
texts	-5831
texts _ and	-1220
texts me	-2032
than	5003
than _ $	2792
than _ this	1777
than this	1573
than*	-2775
thank	1494
thank _ for	1662
thank you	2152
thanks	-2505
thanks $	-1214
thanks _ the	1454
that	-3026
that $	-3026
that _ $	6750
that _ a	6019
that _ am	1914
that _ an	1765
that _ and	3879
that _ but	-2147
that _ could	-2678
that _ fine	1528
that _ going	1543
that _ have	3719
that _ his	-1489
that _ hurts	1612
that _ in	-2427
that _ it	3023
that _ left	-2114
that _ made	1566
that _ me	-2428
that _ my	1860
that _ never	-1686
that _ should	-2374
that _ someone	1415
that _ still	-1624
that _ to	2308
that _ will	-6542
that _ with	-1824
that _ would	2807
that guy	2531
that he	-2577
that helps	1308
that i	1842
that if	1751
that it	2423
that makes	1312
that my	-3463
that she	1551
that song	-1275
that spider	-1395
that way	2159
the _ $	-1529
the _ a	1322
the _ about	-1861
the _ again	4652
the _ all	-1462
the _ already	1266
the _ always	-2229
the _ and	-2988
the _ are	1575
the _ at	-3101
the _ back	1824
the _ but	-1244
the _ cut	2975
the _ day	-2248
the _ every	-1968
the _ gave	-2239
the _ goes	2473
the _ going	1227
the _ had	3453
the _ he	-1527
the _ i	8644
the _ in	1283
the _ is	3284
the _ just	-2575
the _ keep	1234
the _ left	1623
the _ like	-2503
the _ living	2174
the _ makes	1762
the _ me	2460
the _ next	3197
the _ night	-1238
the _ of	-4538
the _ on	-2811
the _ one	-1280
the _ person	-1519
the _ school	-1256
the _ so	-1485
the _ someone	-1273
the _ stay	1457
the _ stop	-1918
the _ thanks	1587
the _ the	-2457
the _ thing	2380
the _ think	1328
the _ time	1924
the _ to	9900
the _ today	2123
the _ twice	3112
the _ way	4171
the _ who	-1718
the _ with	2747
the _ would	-1360
the accident	1281
the baby	-2000
the bathroom	4344
the blade	3824
the cat	-1601
the check	-1409
the cops	1923
the day	-1371
the divorce	2828
the doctor	-1998
the dog	-2136
the door	3855
the end	-1796
the first	2610
the ground	2851
the guilt	-2002
the gun	1992
the guy	2543
the highway	-1440
the hospital	2325
the kitchen	1532
the knife	2030
the last	1625
the movie	-1535
the one	-1651
the only	6833
the pain	-3029
the party	-1846
the phone	-3614
the pills	1772
the point	3822
the reason	1411
the room	3251
the rope	2999
the same	-2774
the shop	-1412
the stove	-2107
the table	1576
the thoughts	1804
the time	-2407
the urge	3761
the wall	3897
the way	-3703
the weekend	-2987
the wheel	1321
the whole	1895
the window	1680
the world	3662
the •	-2224
them	2007
them $	-3520
them _ $	5368
them _ i	2017
them i	2997
then	-2915
then _ $	-3980
then _ again	-2458
then _ am	1419
then _ and	1246
then _ not	-2480
then _ to	-1503
then disappears	-2458
then i	-4924
then you	2340
ther*	-2475
therapist about	1782
therapy	-2942
therapy _ $	-1429
there	2436
there $	-2755
there _ can	1523
there _ my	-1389
there _ nothing	2575
there _ one	2862
there is	4225
these	2436
these _ thoughts	1840
these suicidal	1804
they _ $	3295
they _ be	1384
they _ not	1433
they _ the	-1242
they _ with	-1548
they are	2323
thig*	1885
thighs	1885
thin*	4030
thing	2098
thing _ helps	1654
thing i	3257
thing that	2634
things _ $	-3436
things _ when	1749
things at	1749
things i	-1515
things to	-1388
think	1919
think _ a	-1242
think _ be	1804
think _ death	1596
think _ have	-1275
think _ husband	-3264
think _ into	1710
think _ is	-3465
think _ killing	1321
think _ the	1395
think _ would	2884
think _ •	-1712
think about	10354
think i	-2840
think it	-2103
think of	-2258
thinking	3808
thinking _ $	2405
thinking _ a	1245
thinking _ ending	3104
thinking _ her	-1348
thinking _ him	-1819
thinking _ jumping	2448
thinking _ killing	3892
thinking _ last	-2559
thinking _ suicide	1440
thinking _ ways	1498
thinking _ what	-1241
thinking about	1899
thinking of	2931
third	1484
this $	1460
this _ $	-1368
this _ and	3321
this _ do	2324
this _ i	3267
this _ me	-2950
this _ to	-2019
this i	1761
this is	-1430
this life	6233
this morning	-1645
this point	1302
this relationship	-2176
this time	1925
this week	2291
this weekend	1226
this world	3035
this year	1206
those _ $	-1283
thou*	3711
thought about	1372
thoughts	4459
thoughts _ back	1491
thoughts _ i	-1487
thoughts _ my	6030
thoughts about	3961
thoughts are	1491
thoughts of	4880
thre*	9854
threatened	2591
threatened to	1543
threatening	3739
threatening _ my	1538
threatening me	1704
threatening to	1644
threatens	2130
threatens to	1545
threats	3122
three _ $	-1985
three _ today	1362
threw	1521
threw _ at	2017
threw a	2017
thro*	2050
throat	3178
throat $	2036
through	-4133
through _ $	-2002
through _ it	1681
through with	1205
throw	-1409
throws	2490
throws _ at	1749
throws _ me	1749
throws things	2093
thumb	-2954
thur*	1935
thursday	1935
ti	-1823
ti $	-1717
tied	2958
tiene	1811
tiene _ el	2123
till	3888
till _ $	2293
till it	2611
time	-1654
time _ $	3819
time _ he	-1942
time _ i	-1671
time _ my	-1860
time _ tried	1994
time _ weeks	1410
time ago	-2091
time and	-4960
time i	7398
time my	-1585
time no	-2441
time now	1689
time we	2014
times	2103
times _ the	1381
times in	1381
tirar	2450
tirar _ vida	2531
tired	1738
tired $	-2267
tired _ alive	2225
tired _ being	3493
tired of	4005
to	2044
to $	-4399
to _ $	2011
to _ a	-10328
to _ about	-2357
to _ after	2279
to _ again	-5210
to _ alive	3239
to _ alone	-1285
to _ am	-1958
to _ an	-1255
to _ and	-1557
to _ anymore	2311
to _ anything	-2053
to _ at	-2215
to _ away	-1778
to _ bad	3064
to _ basically	2081
to _ blade	2534
to _ brains	1531
to _ breathing	1528
to _ by	-1219
to _ car	1508
to _ contact	-1382
to _ de	3673
to _ dead	2113
to _ doctor	-1929
to _ dog	1914
to _ early	-1541
to _ em	1393
to _ ex	-2406
to _ existing	2484
to _ face	3186
to _ family	-1601
to _ for	5513
to _ fr	1847
to _ friends	-1905
to _ from	-1871
to _ front	-1453
to _ girl	-2121
to _ going	1502
to _ happy	-1729
to _ harm	3335
to _ head	1851
to _ heart	-1370
to _ her	-2488
to _ herself	2318
to _ himself	2493
to _ house	2988
to _ how	-1769
to _ hurt	3634
to _ husband	-2163
to _ i	2484
to _ if	1328
to _ into	-2601
to _ is	1972
to _ it	5764
to _ just	-1238
to _ kids	1366
to _ last	2895
to _ life	2988
to _ like	-2843
to _ list	-1872
to _ live	-1747
to _ lol	4229
to _ long	-1348
to _ me	-8239
to _ mom	-1415
to _ most	2511
to _ never	1546
to _ no	-1341
to _ not	3469
to _ now	-3344
to _ nudes	3427
to _ one	-2933
to _ out	1275
to _ over	6604
to _ people	1856
to _ private	2324
to _ sex	2061
to _ she	-1913
to _ since	1894
to _ sleep	3808
to _ so	4050
to _ somebody	2488
to _ something	1400
to _ suicide	2384
to _ the	3302
to _ then	-1903
to _ there	-2471
to _ this	-1763
to _ time	1245
to _ to	-5585
to _ today	-2213
to _ tonight	1488
to _ twice	1247
to _ until	2804
to _ up	4206
to _ viver	3357
to _ way	2026
to _ what	-1408
to _ will	1581
to _ without	1963
to _ you	-2485
to _ •	-3525
to a	-5125
to all	1991
to ask	-3026
to be	-2961
to beat	2466
to blow	1886
to break	-1746
to call	-4526
to commit	1788
to cut	3175
to die	14150
to do	4504
to eat	3254
to end	5199
to exist	3012
to feel	-4284
to find	1481
to get	1960
to give	1795
to go	2172
to god	3435
to grab	1463
to hear	-2468
to help	2411
to her	-6394
to him	-2064
to his	-4298
to hurt	6963
to it	3154
to jump	2291
to just	2239
to keep	3173
to kill	10562
to know	-1472
to learn	-1695
to leave	-1495
to live	7836
to look	-2274
to lose	-2393
to make	3290
to me	-12123
to meet	-2322
to murder	-3271
to my	2239
to myself	-3344
to not	2398
to off	1570
to pensando	1709
to people	-1424
to post	2706
to punish	1668
to reach	-3064
to reply	-1480
to ring	-1225
to run	2952
to say	-2872
to see	-7745
to self	3335
to share	2324
to sit	-2014
to sleep	5433
to smash	4172
to someone	1220
to speak	-1530
to stab	5550
to survive	-1260
to take	4558
to talk	-4272
to tell	-1295
to text	-7003
to this	4503
to wake	1689
to want	-1974
to watch	-1973
to write	-5138
to •	-3102
today	-4648
today $	-1305
today i	-2416
todo	2671
todo $	-1461
todo _ $	3053
todo _ noche	2309
todo _ que	-1637
todo dia	1753
todo esta	2309
todo lo	-1637
todo mundo	1823
todos	4762
todos _ $	2897
todos _ dias	2753
todos _ mejor	1995
todos _ sin	1995
todos estarian	1995
todos los	1835
toge*	-1324
together	-1324
toi	-1457
told	-2421
told _ does	1490
told _ he	2253
told _ teacher	2100
told _ that	-1519
told _ therapist	1759
told _ to	-3084
told him	-2121
told me	-3794
told my	-1396
told the	1228
told them	1393
tomo*	2045
tomorrow	2045
toni*	7213
tonight	7213
tonight _ $	1385
tonight _ am	3187
tonight _ my	2461
tonight _ the	2289
tonight _ want	-1516
tonight and	-1443
tonight i	3408
tonight is	2084
too	-3582
too $	1318
too _ $	-1798
too _ i	-1646
too many	1374
too much	-2003
took	8816
took _ $	-1480
took _ and	4392
took _ razor	2179
took _ to	1497
took a	2610
took me	-2845
took pills	1723
took the	2729
top	-2206
tot	3243
tot $	1548
touch	-2230
touched	-2935
touched me	-2935
touches	2848
touches me	2848
tous _ jours	1694
tout	2741
tout _ monde	2265
tout le	3362
town	-2900
town $	-1266
trac*	7442
tracks	3053
train	3044
train $	3125
tran*	-1608
tranquila	-1304
tranquila $	-1304
tranquille	-1577
tranquille $	-1577
trapped _ my	-1572
trapped in	-1730
trau*	-3408
traurig	-3376
traurig $	-2772
tren*	2246
trennung	2336
trennung $	1820
tres	-1960
tres _ $	-1542
tried	4102
tried _ end	1685
tried _ it	1685
tried _ me	-1733
tried i	2962
trigger $	1356
trin*	1856
trip	-1339
tris*	-6225
triste	-4509
triste $	-2856
trou*	-1843
trouble	-1843
trouble sleeping	-1254
truck	4000
trus*	-1340
trust	-5092
trust _ $	-2013
trust me	-2282
trusting	-1261
try to	1664
tu	-1904
tuer	4702
tuer $	4580
tuer _ je	-1568
tuer si	-1568
turn*	-1445
turned	-2229
turned _ $	-1904
turned out	-1762
twel*	1243
twelve	1243
twen*	-3964
twenty	-1979
twenty years	-1670
twice	6194
twice $	2752
twice _ $	2090
twice _ week	1872
twice this	1872
two _ $	2068
two _ ago	3342
two _ i	1276
two months	-1230
type	-2821
type _ $	-2368
typed	-1267
uberlege	1865
ugly	-2179
ugly $	-1886
um	4601
um $	7375
uma	-1335
umbr*	3512
umbringen	3847
umbringen $	3021
umzu*	3239
umzubringen	3239
umzubringen $	2052
un	-2248
un _ $	-3185
un mensaje	-1292
unbl*	-2526
unblocked	-1383
und	3681
und _ $	3382
unde*	-3092
under	-1719
under _ $	-1674
under the	-1674
understand	-2290
understand why	-1384
une	-1646
une _ $	-2270
unsa*	1248
unsafe	1248
unsafe _ my	1248
unsafe _ own	1248
unsafe in	1248
until	11579
until _ bled	3700
until i	2499
until it	4635
until they	3559
up	2025
up $	3384
up _ $	-2066
up _ a	-3193
up _ and	-1441
up _ at	-1493
up _ girlfriend	-1580
up _ it	-1218
up _ last	-1342
up _ many	2269
up _ me	-2283
up _ of	2567
up _ the	3192
up and	-1538
up at	1520
up his	1485
up how	2269
up to	1318
up with	-3469
urge	1617
urge _ $	-1306
urge _ cut	2975
urge _ is	4087
urge to	4693
urges	2705
urges to	2383
us	-4217
us $	-1897
us _ $	-1318
use	-2157
used _ be	-2004
used to	-2957
usel*	2319
useless	2319
va	1659
va $	2223
va _ $	-1502
va _ tuer	-3784
va a	2982
va me	-3784
vai	2896
vais	1753
vais _ $	2499
vais _ a	-1214
vais _ la	2490
vais lui	2510
vais me	1487
vaut	2485
vaut plus	2485
vejo	1954
vejo _ sentido	1954
vejo mais	1954
veo	2145
veo _ a	2145
veo _ seguir	1425
veo sentido	2145
ver	-3366
ver _ $	-2244
verb*	3452
verbally	3452
verbally abusive	1700
verd*	4610
verdad	4610
verg*	-3414
vergessen	-2072
vergessen $	-2072
verlassen	-4248
verlassen $	-5007
verm*	-2471
vermisse	-2382
versucht	2221
veut	3503
veut _ $	4690
veut mourir	4690
veux _ $	5326
veux le	-2603
veux plus	1937
vez	4270
vez _ lo	1612
vida	4704
vida $	4048
vide*	1957
video	1269
videos	1957
vie	4048
vie _ plus	3941
vie _ vaut	2485
vie ne	2485
view*	-1400
viewed	-1241
viewed my	-1241
viol*	2416
violent	2730
violent and	1537
viva	3207
viva $	3207
vive	1333
vive me	1333
viver	8360
viver $	7416
vivi*	2943
vivir	6578
vivir $	4877
vivir mas	1613
vivo	3888
vivre	5873
vivre $	5873
voce	-1609
voir	-2540
volt*	3038
voltei	3142
voltei _ cortar	3142
voltei _ me	3142
voltei a	3142
volvi	5758
volvi _ cortarme	3471
volvi a	5758
von	-1357
von _ $	-1230
von _ getrennt	-1708
vont*	1961
vontade	1961
vontade de	1961
vor	9127
vor _ $	1361
vor _ ich	3579
vor meinem	4660
vor meiner	2522
vou	2283
vou _ $	3109
vou _ a	3293
vou _ ele	2730
vou _ hoje	1290
vou _ matar	1947
vou _ para	-1347
vou matar	4181
vou me	1947
vou mudar	-1308
voud*	3494
voudrais	3494
voudrais _ plus	1508
voudrais ne	1508
voy	2455
voy _ $	3240
voy _ cambiar	-1227
voy _ matar	3546
voy a	2455
vuel*	1958
vuelve	1483
vuelve _ $	1483
wait	1278
wait _ $	1623
wait to	1401
wait*	1285
waiting	1821
waiting _ basically	2081
waiting _ die	2081
waiting to	2081
waits	1629
waits _ front	1663
waits _ of	1663
waits in	1663
wake	2575
wake _ $	4090
wake _ in	-1687
wake up	2616
waki*	2520
waking	2520
waking _ $	2520
waking up	2520
walk	3199
walk $	1574
walk _ the	1795
walk to	1717
walk*	2403
walked _ $	1694
walking	1849
wall	3443
wall _ my	1496
wall _ to	1496
wall next	1496
walls _ my	1358
walls and	1358
want	3644
want _ $	2720
want _ about	-1406
want _ and	2506
want _ anymore	3515
want _ be	4336
want _ blow	1886
want _ cut	2478
want _ dead	7242
want _ die	5791
want _ divorce	-1723
want _ exist	2816
want _ feel	-2683
want _ for	1633
want _ gone	-1842
want _ grab	1463
want _ happy	-1407
want _ her	1462
want _ his	-1275
want _ in	2246
want _ into	-2652
want _ kill	4642
want _ like	-2246
want _ live	3888
want _ lol	2755
want _ myself	2062
want _ out	-1891
want _ pain	-2958
want _ rest	2105
want _ say	-1332
want _ see	-4187
want _ sleep	2443
want _ so	1770
want _ talk	-3508
want _ the	3109
want _ to	-2911
want _ want	-1548
want a	-1837
want him	2002
want it	3494
want my	-2990
want out	4451
want to	3729
wanted	-2656
wanted _ be	2761
wanted to	-2288
wanting	2502
wanting to	2650
wants _ $	5213
wants _ back	-1972
wants _ die	5120
wants _ end	1391
wants _ friends	-1851
wants _ herself	2188
wants _ i	1256
wants _ kill	2946
wants _ live	1317
wants _ me	-2186
wants _ see	-1287
wants _ to	-1636
wants me	-1651
wants to	3392
war	-1926
ware	5674
ware _ $	4523
ware _ tot	2697
ware ich	2002
waren	2409
was	-2789
was _ $	-5653
was _ 4	2863
was _ a	-1537
was _ ago	1729
was _ and	-2660
was _ as	-2047
was _ born	4435
was _ by	2796
was _ child	-1273
was _ do	1975
was _ end	2213
was _ for	1811
was _ have	-1341
was _ he	1677
was _ in	-2311
was _ the	2180
was _ to	2285
was _ •	-1454
was a	-3975
was abusive	-1939
was born	-1277
was for	3325
was going	-2768
was gone	2501
was late	1354
was never	4838
was no	-1949
was raped	2058
was the	-1749
waste	1954
waste _ and	2404
waste of	2372
watc*	-3835
watch	-2823
water	-2142
way	3275
way $	1583
way _ and	1234
way _ me	1215
way _ would	-1309
way i	-2541
way out	7461
ways	2033
ways to	2543
we	-11983
we _ a	-1292
we _ about	-1803
we _ and	1220
we _ get	-1759
we _ he	-1939
we _ i	1569
we _ in	2045
we _ not	-2488
we _ our	1530
we _ talk	-1575
we _ up	-1277
we argue	1260
we could	-1773
we fight	2617
we have	-1625
we share	1732
we were	-1304
wear	2782
wear _ i	2880
wear what	2365
wears	1467
week	1783
week $	2367
week _ i	-1313
week and	-2016
week*	-3650
weekend	-1991
weekend $	-1245
weekends	-1575
weeks	-1765
weeks $	-1269
weeks ago	1630
weht*	5820
wehtun	5820
wehtun $	3964
weit*	1659
well	-4741
well $	-1864
well _ $	-1428
wenn	4411
wenn _ $	3245
wenn ich	1722
wenn sie	3216
went	-5725
went _ with	-1349
werde	-2404
werde _ andern	-1658
were	-2478
what	-5078
what _ do	2384
what _ even	3178
what _ i	-3042
what _ my	-1492
what _ said	-1588
what _ say	-1355
what _ the	2001
what _ there	2371
what _ wear	2693
what _ what	2223
what _ will	1777
what _ you	-1392
what a	-2154
what for	1979
what happens	-1587
what he	3031
what i	2602
what is	2613
what*	2214
whatsapp	1839
whatsapp the	2663
wheel	1941
wheel $	1941
when	6085
when _ a	-3915
when _ about	2390
when _ am	2146
when _ are	1591
when _ argue	1553
when _ at	1358
when _ come	-2404
when _ comes	1968
when _ drinks	4800
when _ feel	3530
when _ got	-1442
when _ him	1425
when _ in	-1570
when _ no	1674
when _ nobody	2602
when _ numb	1820
when _ say	1674
when _ stressed	1208
when _ to	1452
when _ told	-1627
when _ was	-3690
when he	7707
when his	-2492
when she	2561
when you	1383
when*	2272
whenever	2272
whenever _ fight	1979
whenever i	2135
wher*	1337
where	2496
where _ am	3350
where _ and	1401
where _ are	-1716
where _ every	1404
where _ is	-1554
where _ lives	1790
where _ parks	1415
where _ the	1651
where _ tonight	-1790
where _ went	-1592
where he	2212
where i	7063
where it	-1711
where my	-1304
where you	-1716
wherever	1337
wherever _ $	1337
wherever _ go	1337
wherever i	1337
which	-1501
while	-2504
while $	-1770
while _ $	2056
who	5002
who _ $	6609
who _ am	-2006
who _ harms	1676
who _ i	1352
who _ live	-1633
who _ me	2251
who _ talk	1387
who _ tell	1685
who _ what	2301
who _ with	-1697
who _ young	1905
who die	1905
who hurt	-2377
who is	1469
who self	1676
who to	1690
who would	2624
whole	3371
whole _ $	3027
whole bottle	2808
why	4963
why $	-1916
why _ do	-1273
why _ feel	2393
why _ i	4584
why _ it	4471
why _ keep	3281
why _ not	3089
why _ she	-1648
why _ should	3183
why _ you	-2050
why can	1445
why did	-1899
why does	1222
why i	3615
why would	-1373
wie	-1730
wie _ $	-1294
wied*	5293
wieder	5293
wieder $	1992
wife	1511
wife _ about	-1652
wife _ that	-2695
wife i	3397
will	8032
will _ alone	-1773
will _ and	1958
will _ at	-1473
will _ away	-1363
will _ em	1414
will _ for	-1595
will _ give	2303
will _ her	5345
will _ him	4317
will _ if	1889
will _ leave	3001
will _ leben	1490
will _ let	3296
will _ live	1735
will _ me	3918
will _ mehr	2408
will _ my	-1443
will _ myself	1415
will _ need	3064
will _ not	1324
will _ on	-2336
will _ over	-1383
will _ pick	-1607
will _ talk	-1942
will _ the	-2860
will _ them	1245
will _ there	-2510
will _ this	-2944
will _ to	-1563
will _ too	2013
will _ umbringen	1298
will _ wehtun	5820
will _ with	2577
will _ write	1713
will _ you	-1503
will _ •	1710
will and	1926
will be	-3161
will beat	2694
will change	-3355
will die	-3657
will do	2527
will einfach	2772
will hit	2279
will ihr	3386
will kill	2563
will leave	-1344
will lose	1218
will mich	-1307
will never	-1879
will nicht	2244
will not	2975
will pay	2814
will reject	-1713
will sich	2605
will to	2831
will •	2279
window $	2262
wipe	-1448
wish	8037
wish _ could	-1300
wish _ die	1346
wish _ had	4108
wish _ heart	1264
wish _ my	1614
wish _ never	3186
wish _ was	4029
wish _ would	2437
wish he	-2167
wish i	2677
wish the	2857
wish*	2008
wishes	1331
wishing	1268
with $	-2626
with _ $	-3700
with _ and	2961
with _ boyfriend	-1427
with _ family	1488
with _ for	1993
with _ friend	-1321
with _ friends	-1632
with _ in	7011
with _ it	3070
with _ leaving	2358
with _ on	2246
with _ the	1610
with _ when	1239
with a	2466
with him	5260
with me	-3791
with my	1416
with the	-2890
with two	-1565
with*	4373
without	5425
without _ $	1362
without _ him	-1218
without _ like	3060
without her	1434
without me	3027
wohn*	3318
wohnung	3318
woke	1997
woke up	2030
woman	-1406
women	-1865
women $	-1213
word	2852
word _ her	1884
word from	3809
words	-2221
work $	2493
work _ $	-2224
work and	1526
work*	-1707
worked	-1456
worked _ a	-1456
world	7850
world _ not	1449
world _ want	2429
world and	3035
world would	1458
worr*	-1310
worried _ $	-1327
worry	-4532
worry _ my	-1739
worry about	-1473
worse	5231
worse $	1688
worse _ the	2646
worse than	1987
worth	2382
worth _ $	2588
worth living	3930
worthless and	1277
would	12868
would _ $	1413
would _ back	-2126
would _ by	1344
would _ call	-1545
would _ care	1839
would _ devastated	-1692
would _ die	-1873
would _ easier	1445
would _ fine	1397
would _ gone	1367
would _ happier	3532
would _ if	1466
would _ in	-1677
would _ it	2193
would _ me	5253
would _ mind	1562
would _ minutes	2723
would _ my	3080
would _ relief	1370
would _ see	-1375
would _ the	2156
would _ to	-3857
would _ up	3220
would _ without	1321
would _ •	-1254
would be	8458
would do	2533
would get	1706
would hang	-1630
would have	-1813
would literally	-1873
would miss	2676
would never	-3133
would not	6353
would say	-4015
would show	1356
would write	-1299
wris*	3354
wrists	3354
writ*	1227
write	-8643
write _ $	-3200
write me	-1894
write to	-2076
writing my	2605
wrong	-3551
wrong _ i	-1922
wrote _ $	-1537
wrote _ and	-1878
wrote _ i	-1671
wrote _ to	2303
wrote me	-2621
wurde ich	1348
x	-1780
x $	-1780
y	4824
y _ $	-3083
y _ lo	1744
y _ me	3027
y _ sabe	1744
y _ se	1699
y nadie	1744
y no	4271
yeah	1652
yeah i	2130
years	-8172
years $	-3123
years _ $	-3342
years _ he	-1248
years _ i	-3083
years _ who	1294
years ago	-4982
yell*	-1325
yelling	-1345
yelling at	-1292
yesterday $	1619
yesterday he	2543
you	-15223
you $	-4336
you _ a	-1475
you _ better	2090
you _ do	-1481
you _ for	1225
you _ he	-1488
you _ i	-1529
you _ me	-4773
you _ not	-3925
you _ quiere	1431
you _ quiero	3027
you _ to	-4894
you _ vivir	2891
you _ with	-1221
you _ you	-1788
you all	1552
you are	-3412
you can	-1818
you do	-3646
you ever	-1766
you no	15780
you think	-1366
you to	-1598
you want	-1491
young	1884
young $	1905
your	-9958
your _ $	-4485
zomb*	-1454
zombie	-1402
zu	2540
zu _ $	2169
zu ihm	-1764
zu nehmen	1662
zum	2437
zum _ $	2437
•	-3947
• $	2981
• _ $	2930
• _ a	-2727
• _ after	-1309
• _ am	-2544
• _ and	-4486
• _ but	4758
• _ every	-1416
• _ find	1826
• _ guy	2021
• _ i	-1706
• _ if	-1854
• _ is	-2122
• _ it	-1747
• _ my	3324
• _ now	4102
• _ out	1778
• _ punches	1496
• _ she	2035
• _ the	-2254
• _ time	-1384
• _ try	1280
• _ want	-2156
• _ was	-1209
• _ we	1493
• _ week	2008
• _ when	2731
• _ would	1786
• _ •	-12988
• and	-3156
• but	2622
• every	-1231
• find	1826
• in	1622
• my	1477
• now	4314
• really	-1685
• when	2746
• •	-2162
""",
    'urge': """\
~	-38260
!	-8625
!look.high	19062
!seek.high	13125
!send.high	11805
!text.high	26504
!through.high	5727
!word.weak	-6003
!•	1636
.-	-6716
.i	-6864
.i+they	14620
.i+they-	3655
.i+you	-12238
.i+you+they	-2946
.i+you-	-1066
.i-	-11471
.they	9397
.they-	7395
.you	-7982
.you+they	-2425
10 _ $	2390
10 _ now	2819
10 right	2819
12	4381
12 _ i	1007
12 _ the	3944
12 and	4802
2am	1215
3	1669
3 _ and	2190
3 weeks	2093
5 $	-1032
6	-1007
7	-1058
8	-3083
8 $	-2312
9	1383
?	-9904
?-	-5888
?i	-7715
?i+they	20453
?i+you	-3554
?i+you+they	2196
?i-	1787
?they	2256
?they-	-2575
?you-	-2416
^ _ $	-1525
^ _ 12	3729
^ _ a	7747
^ _ ai	-2585
^ _ ajuda	-1553
^ _ all	-2327
^ _ allee	-1025
^ _ aller	3535
^ _ alles	-1161
^ _ almost	1248
^ _ always	2030
^ _ amiga	-3367
^ _ an	2391
^ _ aniversario	2622
^ _ anoche	-1629
^ _ apologize	1349
^ _ are	-2662
^ _ arrete	2437
^ _ as	-1309
^ _ ask	6521
^ _ asked	-2101
^ _ asking	1644
^ _ at	-1867
^ _ auf	4634
^ _ away	-1131
^ _ babe	-1163
^ _ back	1387
^ _ be	3970
^ _ been	1226
^ _ bin	-1277
^ _ birthday	-4663
^ _ boyfriend	-1637
^ _ break	-2017
^ _ by	-1151
^ _ bye	4889
^ _ called	-3364
^ _ came	-1089
^ _ card	1228
^ _ casa	1654
^ _ ce	2054
^ _ changer	-1101
^ _ chat	3338
^ _ check	2958
^ _ checked	-1955
^ _ checking	3878
^ _ closure	1216
^ _ com	1540
^ _ contact	-2421
^ _ copine	-1268
^ _ could	3458
^ _ craving	1238
^ _ dan	2033
^ _ das	-1010
^ _ dead	-1186
^ _ decirle	2160
^ _ dejar	1230
^ _ dejo	-1108
^ _ dela	1711
^ _ deleted	-1790
^ _ despues	1428
^ _ dich	-1315
^ _ did	-1383
^ _ die	2825
^ _ died	-1402
^ _ do	-5283
^ _ does	-3210
^ _ dois	-2155
^ _ done	-1077
^ _ dormir	-1271
^ _ dreamed	-2231
^ _ drive	1535
^ _ driving	1394
^ _ du	-1023
^ _ dying	-1427
^ _ e	-2177
^ _ ein	3568
^ _ ela	5431
^ _ en	-2727
^ _ end	1207
^ _ envie	2273
^ _ er	-1368
^ _ escreveu	-1316
^ _ escribi	-3013
^ _ escribirle	4671
^ _ est	-2417
^ _ esta	-1399
^ _ eu	3023
^ _ evening	1836
^ _ ex	-5320
^ _ extrano	-1139
^ _ falar	3963
^ _ falta	-1710
^ _ faut	1249
^ _ feel	2356
^ _ feels	-2501
^ _ fight	1195
^ _ finally	1305
^ _ finger	4400
^ _ flowers	5649
^ _ for	-3138
^ _ freundin	-1825
^ _ from	1100
^ _ ganas	2252
^ _ gesagt	-1287
^ _ geschrieben	3743
^ _ gestern	-1303
^ _ goodbye	-1664
^ _ got	-1214
^ _ ha	1224
^ _ habe	-6315
^ _ hacer	-2473
^ _ happy	2034
^ _ has	-1653
^ _ hate	-1156
^ _ have	-1627
^ _ he	-1744
^ _ her	-10497
^ _ heute	-1248
^ _ hey	2331
^ _ him	-7866
^ _ his	-2062
^ _ hit	1831
^ _ hoffe	-1218
^ _ hope	-1862
^ _ how	-1393
^ _ husband	-2236
^ _ i	3208
^ _ ich	8551
^ _ if	3305
^ _ in	-2563
^ _ is	2267
^ _ ist	2396
^ _ it	6788
^ _ je	8512
^ _ just	4269
^ _ kann	2317
^ _ keep	5874
^ _ keeps	-1920
^ _ kill	-1408
^ _ know	3461
^ _ kurz	1853
^ _ l	1157
^ _ la	6420
^ _ le	3685
^ _ leave	1264
^ _ left	1157
^ _ letter	8493
^ _ ligar	-1816
^ _ like	6129
^ _ liking	2528
^ _ little	4053
^ _ llamar	-5494
^ _ llamarla	5846
^ _ llamarlo	3353
^ _ lo	-1584
^ _ look	4962
^ _ looked	-1581
^ _ love	-1250
^ _ lui	-2329
^ _ m	-1316
^ _ mais	-1324
^ _ make	-1748
^ _ mal	1199
^ _ mandando	2372
^ _ mandar	4377
^ _ mandarle	4444
^ _ mande	-1725
^ _ mas	3164
^ _ me	-2291
^ _ meine	-1645
^ _ mensagem	-2973
^ _ mensaje	2280
^ _ messaged	-2947
^ _ messages	-2487
^ _ mi	-1566
^ _ midnight	2082
^ _ might	4849
^ _ minha	-1466
^ _ mir	-2261
^ _ miss	-2515
^ _ mit	-1845
^ _ mochte	3479
^ _ moi	1742
^ _ mom	-1794
^ _ mother	-1087
^ _ moved	-1049
^ _ muchas	1530
^ _ mucho	1975
^ _ muero	5689
^ _ muss	2516
^ _ my	1072
^ _ myself	1372
^ _ na	5177
^ _ nao	-1109
^ _ ne	-4251
^ _ never	-3508
^ _ no	-3930
^ _ normal	-1518
^ _ not	-4407
^ _ notifications	-1202
^ _ numero	-1816
^ _ o	5226
^ _ of	7323
^ _ off	-2930
^ _ on	4087
^ _ one	6194
^ _ only	-1316
^ _ open	2958
^ _ or	1634
^ _ otra	1122
^ _ our	-1322
^ _ outside	1682
^ _ ouvir	3541
^ _ para	-1322
^ _ paro	3145
^ _ passer	2409
^ _ perfil	-1506
^ _ please	-1916
^ _ point	-3242
^ _ por	5572
^ _ promised	1848
^ _ punto	1846
^ _ qu	-1192
^ _ quase	2117
^ _ que	1977
^ _ quero	-1388
^ _ quiere	-3437
^ _ quoi	-1219
^ _ really	3014
^ _ replied	-1386
^ _ respondeu	1903
^ _ respondo	4021
^ _ rufe	1764
^ _ s	2588
^ _ said	1608
^ _ saudade	-2259
^ _ saw	-1631
^ _ says	-2111
^ _ schreib	3470
^ _ see	3439
^ _ sein	4329
^ _ seine	1713
^ _ send	4646
^ _ sending	6067
^ _ shaking	1349
^ _ should	-4580
^ _ showing	1069
^ _ si	6078
^ _ sich	-1984
^ _ sie	3262
^ _ slide	1361
^ _ so	-1477
^ _ somebody	2411
^ _ son	5513
^ _ stalk	1164
^ _ standig	2271
^ _ still	-2579
^ _ stop	1442
^ _ su	8001
^ _ talk	-1903
^ _ talked	-2110
^ _ talking	-1776
^ _ tanto	2507
^ _ te	-1596
^ _ tellement	2302
^ _ terminar	-1320
^ _ text	-5833
^ _ texting	-2894
^ _ texts	-1338
^ _ the	-4920
^ _ there	-2268
^ _ think	1161
^ _ this	-1053
^ _ time	-2544
^ _ to	1149
^ _ today	3202
^ _ todo	-2600
^ _ told	-1525
^ _ too	1792
^ _ tout	-1557
^ _ tres	1359
^ _ triste	-2519
^ _ tudo	-2058
^ _ typed	1386
^ _ uberlege	1928
^ _ um	3997
^ _ unblocking	3925
^ _ up	-3829
^ _ urge	6382
^ _ use	4542
^ _ vais	3981
^ _ ver	4732
^ _ verla	4756
^ _ vermisse	-3549
^ _ veut	-1714
^ _ veux	5631
^ _ voy	4937
^ _ wait	3652
^ _ waiting	-1407
^ _ want	-2884
^ _ wanted	-1987
^ _ wants	-4263
^ _ war	-1266
^ _ was	-3282
^ _ watching	-3075
^ _ we	-1903
^ _ weak	1466
^ _ weird	3710
^ _ went	-2683
^ _ werde	-1485
^ _ what	-1696
^ _ will	3179
^ _ with	-1527
^ _ would	-2616
^ _ write	1672
^ _ writing	1729
^ _ you	-4329
^ _ your	-1727
^ _ •	-7984
^ a	-2198
^ about	6580
^ all	1728
^ am	-1210
^ are	-1386
^ ask	-1547
^ ayer	-1199
^ ayudame	3792
^ been	-1793
^ bin	3946
^ blocked	-1814
^ bloqueei	-1483
^ can	3056
^ checking	5322
^ day	3187
^ deberia	9372
^ delete	-1178
^ devo	5273
^ did	-1250
^ do	1745
^ dois	6900
^ dying	2806
^ e	2621
^ efface	-1243
^ ela	-3479
^ ele	-3127
^ elle	-1887
^ er	-4121
^ est	2529
^ estou	-1546
^ estoy	10264
^ everything	-1096
^ extrano	-1007
^ fous	-1023
^ fuck	3664
^ fui	-1813
^ get	-1085
^ go	-1464
^ going	4537
^ good	-2356
^ habe	2744
^ have	-1775
^ having	3126
^ he	-9757
^ help	5644
^ heute	1664
^ hey	-2111
^ hi	-2012
^ his	-4417
^ hold	1521
^ hope	-1026
^ hoping	-1952
^ how	-6447
^ i	-12282
^ ich	2188
^ if	-4659
^ is	-1444
^ j	5421
^ la	1085
^ le	4190
^ liguei	-1573
^ llevo	-1152
^ lo	-1292
^ lol	-1270
^ look	-1462
^ ma	-1399
^ mandei	-4161
^ maybe	9471
^ me	7086
^ mein	2414
^ meine	-2724
^ mi	-6920
^ mon	-2367
^ must	4282
^ my	-8594
^ nao	-4098
^ necesito	8432
^ o	-1576
^ oh	-1193
^ olhei	-1567
^ one	4690
^ part	2875
^ pausa	-1079
^ pause	-1263
^ planning	3330
^ preciso	1318
^ que	2398
^ queria	2678
^ quero	6827
^ quiero	6507
^ quisiera	1651
^ ready	2084
^ sending	6088
^ sera	4699
^ she	-10995
^ should	2468
^ si	-1499
^ sie	-2873
^ sinto	-2659
^ soll	6490
^ sometimes	-1071
^ sorry	-1775
^ talk	2198
^ tengo	4509
^ thank	1486
^ thanks	-1985
^ that	-3151
^ the	2223
^ there	-1344
^ they	-2238
^ thinking	9816
^ to	5405
^ trying	4822
^ ugh	3369
^ vou	6655
^ want	2880
^ we	-2353
^ wenn	-1170
^ what	-2095
^ whatsapp	1061
^ when	-1391
^ why	-5702
^ will	-2449
^ would	12922
^ xx	-1101
^ you	-2649
^ your	-1195
^ •	2370
a	-3282
a _ about	-1572
a _ are	2810
a _ at	-1196
a _ casa	2708
a _ christmas	1086
a _ esta	1049
a _ ex	-3049
a _ her	2354
a _ his	2864
a _ historias	2855
a _ i	-3953
a _ it	-1114
a _ je	2045
a _ la	-2354
a _ letter	2608
a _ lol	-1409
a _ lui	1668
a _ my	1982
a _ novio	-2620
a _ nuevo	-2620
a _ number	1191
a _ of	-2726
a _ or	1578
a _ page	2071
a _ que	1344
a _ see	-1174
a _ su	2189
a _ sus	2855
a _ to	3663
a _ tomorrow	-1030
a _ un	-1044
a _ with	3463
a _ •	-2513
a because	-1114
a bot	-1408
a card	1239
a ecrit	2887
a escribir	2882
a esquecer	-1382
a guy	-1667
a hotline	-1203
a huge	1657
a l	1817
a las	-1159
a letter	-2045
a llamar	1060
a merry	1086
a message	2329
a mistake	2651
a note	3134
a punto	1846
a quick	1966
a repondu	2210
a sec	1942
a voz	3541
a while	-1175
a whole	1376
about	2572
about _ $	-5691
about _ again	-1265
about _ all	-1459
about _ and	3183
about _ back	1190
about _ day	-1384
about _ feelings	-1081
about _ he	-1407
about _ her	2693
about _ hit	2142
about _ hotline	-1060
about _ if	1095
about _ mutual	1673
about _ my	1186
about _ promotion	1238
about _ send	1953
about _ together	1355
about asking	1470
about dinner	-1105
about her	-1695
about it	-2385
about me	-1119
about the	-1507
about to	13003
acab*	-2327
acabar	-1162
acci*	1844
accidentally	2303
acco*	1267
account	1271
affa*	-1195
affaires	-1195
afraid _ i	1247
afraid that	1236
after _ contact	1121
after no	1121
again $	-2459
ago $	-2583
ago _ am	1775
ago _ i	2223
ago i	1297
agora	5790
agora $	4054
agua*	3959
aguanto	3959
ague*	1595
aguento	1595
ahora	4119
ahora _ $	4138
ai	-5007
ai _ $	-4359
ai _ d	2078
ai _ de	-3579
ai _ envie	-1429
ai _ hier	-3413
ai _ je	-1287
ai _ la	-1313
ai _ le	-1174
ai _ profile	4662
ai _ son	-2008
ai ecrit	-1261
ai envie	2273
ai le	1749
ai pas	-4409
ai peur	-1508
airp*	1123
airport	1170
airport $	1175
ajuda	-1611
ajuda _ esquecer	-1382
ajuda a	-1382
algu*	3034
alive	-1426
all	-7308
all $	-1153
all _ $	-5066
all _ and	-1021
all _ i	1868
all day	-1771
allee	-1025
allee _ $	-1025
aller	3535
alles	-2183
alone	-5235
alone $	-1992
alone _ $	-2537
alre*	-1659
already	-1659
alwa*	2788
always	2788
always _ on	4436
always _ to	1566
am	2952
am $	-3342
am _ $	3278
am _ am	1189
am _ and	-2067
am _ away	4204
am _ back	1538
am _ break	2679
am _ close	2865
am _ her	2510
am _ his	2315
am _ home	-1105
am _ if	1241
am _ in	-1397
am _ know	-1655
am _ look	2331
am _ my	-2127
am _ now	-1351
am _ of	-1441
am _ respond	2036
am _ talking	-1413
am _ tempted	4908
am _ the	-1415
am _ there	5734
am _ to	1917
am _ with	-1836
am _ write	1058
am about	4859
am at	-1370
am going	2341
am i	-2164
am in	-1074
am not	-4274
am one	3939
am outside	1733
am scared	-1073
am shaking	1349
am so	3419
am sorry	3498
am thinking	1191
am this	2780
am typing	6854
am weak	1466
am writing	1512
am •	-1296
amiga quiere	-3356
amo	3053
amo $	3300
an	3659
an _ $	-1217
an _ ago	2531
an _ i	1645
an _ to	3208
an apology	1047
an hour	2153
and	-2109
and _ $	-4346
and _ a	-1182
and _ about	2546
and _ am	4368
and _ are	-1770
and _ around	-1464
and _ de	-1309
and _ do	1047
and _ go	1196
and _ he	1550
and _ her	-1974
and _ him	1485
and _ i	2352
and _ is	4331
and _ it	-2182
and _ just	1277
and _ no	-1624
and _ not	-1376
and _ of	1924
and _ out	-1714
and _ pas	-2130
and _ post	1683
and _ said	-1428
and _ stop	1248
and _ the	-1412
and _ thumb	2168
and _ to	5178
and _ up	1531
and _ want	5896
and _ would	-1182
and _ •	3091
and ai	-1598
and ask	-1630
and go	-1660
and hang	2759
and he	-1829
and i	2610
and it	2292
and knock	1252
and my	2274
and now	2380
and said	-1296
and she	-2591
and talk	1309
and tell	2435
and the	3680
and then	1363
and your	1525
and •	3142
ange*	-3835
angerufen	-1900
angerufen $	-1447
angeschaut	-1578
angeschaut $	-1578
angry	-1945
angst	-1227
aniv*	2736
aniversario	2736
anniversaire	1227
anoc*	-1848
anoche	-1848
anoche _ no	-1114
anoche y	-1114
another _ $	-1069
another day	2426
anru*	9073
anrufen	5253
anrufen $	4397
answ*	8106
answer	9153
answer $	8202
answered	-1224
antw*	4062
antworte	2445
antworte _ nicht	2535
antworten	1617
antworten $	1617
anym*	-1972
anymore	-1972
anymore $	-1178
anyt*	-2684
anything	-2497
anyw*	-1033
anyway	-1028
anzu*	8122
anzurufen	3767
anzurufen $	3767
apaga	-1092
apar*	-1628
apartment	-1628
apol*	4588
apologize	2064
apologize _ i	1407
apologize and	1440
apology	2758
appe*	5145
appele	-1418
appeler	7019
appeler $	4542
appeler _ $	1615
appeler _ soir	2183
appeler ce	2183
approach	1539
approach _ ex	1634
approach my	1634
are	-2464
are _ a	2271
are you	4053
arou*	-2412
around	-2412
around _ is	-1469
arre*	1922
arrete	2208
arrete _ de	2437
arrete pas	2437
as	-3435
as _ no	-1042
ask	7999
ask $	-1411
ask _ am	-2169
ask _ he	3057
ask _ i	-2169
ask _ if	1274
ask _ is	2566
ask _ out	-1655
ask _ sister	1689
ask _ to	-1274
ask _ why	1297
ask _ •	7853
ask her	-1930
ask him	1056
ask his	2351
ask how	-1703
ask my	-1212
ask •	7853
asked	-2403
aski*	2487
asking	2487
asking _ $	1201
at	1019
at 8	-1883
at _ $	-1134
at _ again	1327
at _ airport	1175
at _ bar	1200
at _ day	-2920
at _ every	-1142
at _ for	2011
at _ last	-1242
at _ now	-1237
at _ page	1283
at _ photos	1431
at _ today	1055
at _ where	3885
at her	3729
at his	5925
at home	-1367
at lunch	2930
at my	-2487
at the	2040
at work	-3719
audio	1409
audio $	1633
auf	3979
auf _ profile	2298
auf sein	2298
aufh*	3398
aufhoren	3398
avec	-2152
avec _ $	-2027
avec lui	-1125
away	2680
away from	3622
ayer	-4091
ayer $	-2665
ayud*	3792
ayudame	3792
ayudame a	3792
babe	-1179
babe i	-1119
back	3043
back $	4054
back _ $	1308
back _ i	-1643
back _ with	1085
back from	1105
back if	-2378
back in	1430
back so	-1485
bad _ $	-1702
bad _ now	-1627
bad i	1248
bad right	-1627
badly	1200
badly $	1060
bar	3085
be	-4108
be _ $	-2960
be _ alone	-1979
be _ by	-2575
be _ i	1886
be _ if	3845
be _ the	3664
be a	2537
be at	3899
be mad	2421
be quiet	-1099
be so	1244
be there	1114
beba*	-2671
beca*	-1127
because	-1127
because _ be	1817
because _ do	1339
because _ will	1813
bed $	1885
been _ $	-1522
been _ and	2217
been _ at	1291
been _ his	-1038
been _ myself	1788
been _ weeks	1873
been fighting	1870
been looking	1291
befo*	5109
before	5128
before _ $	2357
before _ him	1015
before _ text	2066
before bed	2062
before i	2544
behi*	-1041
behind	-1041
bei	-1079
bei _ $	-1079
bei _ melden	1064
being	-3214
being _ is	-1589
being around	-1511
beli*	-1463
believe	-1400
best	-2704
best _ and	-1313
best friend	-2557
best way	1055
better $	1629
big	-1753
big _ $	-1251
bin	1508
bin _ $	-1399
bin _ davor	1853
bin _ ihr	1395
bin _ traurig	-1881
bin kurz	1853
bin so	-1526
birthday $	2755
birthday _ i	-2213
bloc*	-1689
blocked _ $	1556
blocked me	2637
blockiert	-1205
blockiert $	-1205
bloq*	-2480
bloqueei	-1483
book _ it	-1059
bored	-1219
borr*	-1986
boss	-2384
boss $	-1347
bot	-3277
bot $	-1933
bot _ $	-1261
bought a	1014
boyf*	-3311
boyfriend	-3311
boyfriend _ his	-1011
brb	2358
brea*	-1013
break	1581
break _ $	2980
break _ contact	3638
break _ i	1149
break _ with	-3823
break and	1315
break no	3638
break up	-4257
breaking	1715
breaking _ $	1727
breaking _ contact	1776
breaking no	1776
breakup	-1873
breakup $	-1549
bring	-1789
bring _ um	-1276
buil*	2323
building	2323
building $	2487
busy	1178
but	-2115
but _ am	-1304
but _ feel	1165
but _ know	2001
but _ not	-1361
but _ really	1467
but _ want	1766
but i	2007
butt*	2711
button	2892
button $	2995
by _ $	-3678
by _ and	1504
by _ at	2922
by _ of	1335
by heart	1117
by his	1726
by mistake	-1682
bye	3780
bye $	3999
c	-1702
c est	-1166
ca	-2030
cafe	2466
call	12093
call $	3080
call _ $	6724
call _ and	-2151
call _ mom	-2052
call _ up	3260
call and	4667
call her	-1539
call him	2620
call*	2641
called	-2701
called $	2033
called _ $	-2984
called _ ask	-2282
called _ i	1507
called her	-2852
called to	-1463
calling	5613
calling $	2513
calling _ hotline	-1060
calling _ now	1088
calling a	-1080
calling and	3191
calling her	1859
calling him	-2239
calling me	-1213
calls	-1380
came	-1335
can	4638
can _ $	1276
can _ another	2484
can _ ask	-1837
can _ believe	-1319
can _ contact	1437
can _ get	1868
can _ he	-1134
can _ her	1552
can _ in	2441
can _ just	3014
can _ looking	1807
can _ resist	2979
can _ stop	3884
can _ to	-5155
can _ •	-1021
can i	2151
can not	4615
can you	-3349
canc*	-1451
cans*	-2163
cansada	-1263
cansada de	-1129
car	-1133
cara	-4402
card	1140
carta	1903
casa	4913
casa $	1965
casa _ $	3774
casa dela	3529
casa dele	1350
ce	3315
ce _ je	4160
ce que	3585
cero	2467
cero $	2467
cham*	3286
chamar	4083
chan*	-2160
chance $	-1776
chance _ $	1322
chance of	1393
change	-1557
changer	-1101
chat	6417
chat _ $	3920
chat _ open	2165
chat is	2035
chea*	-1250
chec*	5149
check _ $	-1915
check _ is	1009
check _ last	2862
check _ page	-1706
check _ seen	2862
check _ today	-1706
check her	1766
check if	1038
check in	-1341
checked	-2405
checked _ profile	-1955
checked his	-1955
checking	6513
checking _ $	1961
checking _ location	5145
checking _ she	4094
checking _ unblocked	3620
checking his	3270
checking if	4915
checking in	-1086
chest	2162
chez	1428
chez elle	2409
class	-1774
clea*	-1275
clearly	-1261
clos*	1361
close	2564
close _ $	2409
close to	2741
closure	2092
cois*	-1088
coisas	-1088
cold	-1019
com	2822
com _ dele	-1132
com _ mais	1283
com _ so	1283
com ela	2021
com o	3473
come	-5354
come _ $	-2632
come back	-2976
comi*	-1289
comm*	-1155
como	-1510
compared	-1537
compared to	-1537
con	-1853
con _ $	-1383
con ella	1385
conc*	-1046
cong*	1270
cons*	2778
considering	3346
cont*	5086
contact	1433
contact $	-1255
contact _ $	1545
contact _ ex	2790
contact _ her	-1585
contact _ not	2026
contact her	1617
contact my	2790
contacto	2382
contacto _ $	2467
contacto cero	2467
contestarle	6207
contestarle $	6636
contesto	-1136
contesto $	-1136
conv*	4717
conversation	3033
conversation _ my	2977
conversation with	3691
copi*	-1268
copine	-1268
copine _ a	-1185
cort*	-1343
cosas	-2026
could	5550
could _ about	1919
could _ and	2151
could _ him	3111
could just	3024
could not	1621
could tell	2246
coun*	-3260
counselor	-1244
counts	-1374
cour*	3465
course	3899
course $	3899
cous*	1427
cousin	1427
cousin to	1449
crav*	1238
craving	1238
craving to	1238
cried	-1649
crow*	-1482
cryi*	-1032
crying	-1032
cuen*	1181
cuenta	1181
cump*	2423
cumpleanos	2423
cut	-3986
cut _ bad	-1906
cut _ right	-1627
cut so	-1906
d _ $	-1587
d elle	-1382
da	-1413
da _ $	-1413
dad	-1544
dan	2033
dan _ de	2033
dan ganas	2033
dar	4768
dar _ $	2607
das	-2162
das _ $	-1609
dass _ liebe	1054
dati*	-1524
dating	-1524
datos	-1912
datos $	-1912
daug*	-1128
daughter	-1128
davor	1853
day	-2364
day $	-7148
day 12	4818
day _ and	4485
day _ the	3687
day _ to	2441
days _ can	1773
days _ i	1196
de	5480
de _ $	-1932
de _ appeler	3314
de _ ce	2158
de _ de	2291
de _ ecrire	1528
de _ ela	1316
de _ instagram	2115
de _ le	1657
de _ mes	1450
de _ o	1260
de _ para	2008
de _ por	-1114
de _ que	-3064
de _ si	2850
de _ su	3115
de el	1922
de escribirle	2338
de ganas	2782
de l	2900
de la	2755
de le	-4414
de ligar	5722
de llamarla	1912
de lui	2417
de me	-1267
de mirar	4469
de novo	1635
de olhar	1260
de su	-1979
de viver	-1042
dead	-4988
dead $	-1086
dead _ $	-1507
death	-2907
debe*	9372
deberia	9372
deci*	1553
decirle	2160
decirle que	2160
deja	-1836
deja _ $	-1079
deja*	-1050
dejar _ su	2111
dejo	-1324
dela	10458
dela $	4216
dela _ $	1190
dele	-1317
dele _ $	-1242
dele*	-3783
delete	-2444
delete _ $	-1080
deleted	-2664
deleted _ number	-2385
deleted his	-1582
deleting	1325
deleting _ $	1325
dem	6793
dema*	2725
depr*	-1180
depu*	-1226
depuis	-1226
der	-1650
dern*	2241
derniere	2631
desde	-1080
dese*	-1109
desp*	2762
desperate	1287
desperate $	1287
despues	1149
despues de	1208
dest*	-2245
destroy	-2041
destroy _ $	-1953
devant	1166
devant chez	1200
devo	6478
devo _ ela	5273
dia	-2919
dias	-1165
dich	-1555
did	-5735
did not	-3256
die	-4862
die $	-1411
die _ $	-3782
die nachricht	3875
died	-2152
diff*	-1193
dinn*	-1862
dinner	-1850
dinner $	-1072
dire	2807
disa*	-1170
disse	-2031
dist*	2211
dit	-1205
divo*	-1602
divorce	-1097
do	-2346
do $	-1639
do _ $	3469
do _ a	1942
do _ answer	3462
do _ approach	1634
do _ back	2651
do _ do	-1746
do _ feel	-1209
do _ get	-1588
do _ him	-2034
do _ his	2073
do _ i	1879
do _ if	-1472
do _ look	-1442
do _ out	1162
do _ say	3700
do _ start	2277
do _ still	-1504
do _ tell	-1066
do _ text	1310
do _ think	3540
do _ to	-3794
do _ want	-2822
do _ what	3456
do _ whether	-1067
do _ with	-1059
do i	9850
do it	-1714
do not	-4829
do something	-1323
do this	1069
doct*	-1430
doctor	-1364
does	-5661
does _ $	-1117
does my	-1128
does not	-1521
dog	-1742
doing	4115
doing $	3951
doing _ $	-1507
doing so	1259
dois	4919
dois _ ou	2891
dois je	6900
done $	1007
dorm*	-1660
dormir	-1660
down	-1025
draf*	1647
drea*	-2668
dreamed	-2231
driv*	3487
drive	1011
drive _ his	1867
drive by	1867
driving	3487
driving _ his	3814
driving to	3814
drop it	1237
drove	-1156
drove _ his	-1062
du	-2481
du _ $	-1257
dying	1428
dying _ $	1523
dying _ know	-2454
dying to	2754
e	-1182
e _ $	-1951
e _ respondi	-1683
e eu	-1683
e quero	2235
each	-1037
easi*	-1094
easier	-1080
ecri*	1431
ecrirai	-2250
ecrirai _ $	-2250
ecrire	3680
ecrire $	3114
ecrire _ $	1661
ecrit _ $	-1227
effa*	-1529
efface	-1529
ein	3402
eine	-1027
einen	2781
einf*	2036
einfach	2036
el	3986
el _ cero	2467
el contacto	2467
el movil	1680
ela	4085
ela $	3937
ela _ uma	1283
ela agora	1462
ela me	-1769
ela so	1283
ele	2933
ele $	6513
ele _ e	-2468
ele _ mandou	1290
ele _ respondeu	2340
ele de	1903
ele ontem	-1872
ella	-2311
ella $	-3883
elle	-3683
elle _ $	-1336
elle _ repondu	2210
elle a	-1417
elle m	-1122
em	-2468
em _ $	-1903
email $	2080
embo*	-1437
embora	-1437
embora $	-1437
emoji	1059
emoji $	1059
empty	-2347
empty _ $	-2296
en	-4083
en finir	-1035
enco*	5833
encore	5833
encore $	6004
end	-2225
end _ $	-2250
end it	-1952
end up	2419
endi*	-1552
ending	-1552
enou*	-1768
enough	-1768
ente*	4738
entr*	2224
envie	6452
envie _ appeler	4944
envie _ l	2410
envie _ la	4205
envie _ le	-3365
envie _ lui	1868
envie d	2078
envie de	4374
envo*	3037
envoye	-2290
envoye _ $	-2290
envoye un	-2290
envoyer	4076
envoyer _ $	1471
envoyer _ message	1471
envoyer un	1368
er	-4166
er _ mich	-2205
er _ nicht	-1062
er _ sich	-1603
er hat	-2143
er online	2271
eras*	-1268
erase	-1583
escr*	17573
escreveu	-1316
escreveu _ eu	-1316
escribi	-4068
escribi _ $	-1520
escribi _ no	-1600
escribi anoche	-1407
escribio _ le	-1324
escribir	2882
escribir $	2882
escribirle	5862
escribirle $	4520
escribo	6668
escribo $	2583
escrito	3021
escrito _ $	1797
esqu*	-2550
esquecer	-1382
esquecer _ $	-1382
est _ $	-1578
est _ je	4077
est _ que	4160
est ce	4160
esta	2865
esta _ $	3671
esta en	3168
esta noche	1859
estar	-1160
estar _ $	-1062
estou	-1546
estoy	8041
estoy _ $	-1878
estoy _ punto	1846
estoy a	1846
eu _ ele	1393
eu disse	-1419
eu nao	-1080
eu respondi	-1683
euros	1231
even	-2377
evening $	-1108
ever	-2622
ever _ me	-1317
ever*	-5577
every _ $	1530
every _ i	-2285
every _ minutes	2862
every day	-3194
every night	3046
every ten	2862
everyone	-1223
everything	-3235
ex	1439
ex $	3914
ex _ $	-3829
ex _ a	-2363
ex _ and	1108
ex _ calling	-1941
ex _ i	3398
ex _ is	2972
ex _ me	-1287
ex _ my	-2700
ex _ new	1258
ex _ the	1165
ex _ what	1395
ex after	2144
ex and	-2020
ex m	-1560
ex me	-2678
ex that	2003
ex tonight	2314
excuse _ him	1039
excuse to	1241
exha*	-1450
exhausting	-1117
exis*	-2141
existing	-1485
explain	1013
explain myself	2391
extr*	-1790
extrano	-1130
face	-1903
face _ $	-2771
face*	3428
facebook	3136
fake	1631
falar	3998
falar _ $	2715
falar _ ela	3231
falar _ so	1283
falar com	4536
falta	-1869
falta _ $	-1099
fami*	-1584
family	-1446
fath*	-2935
father	-2914
father $	-1734
faut	1249
favor	-1433
favor $	-1371
feel	-1503
feel _ $	-3599
feel _ and	3038
feel _ calling	3988
feel _ have	1032
feel _ need	1338
feel an	1912
feel like	3327
feel so	-1807
feel*	-3079
feeling	-1764
feelings	-1315
feelings $	-1271
feels	-4304
feels _ $	-1652
feels good	-1559
figh*	1398
fight it	1224
fighting	1609
finally _ back	1618
finally texted	1618
find	-2277
fing*	6278
finger	6336
finger is	2561
finir	-1035
first _ to	1379
five	1815
five _ and	2111
five _ i	2128
flow*	6987
flowers	6987
foi	-1608
foi _ $	-1427
foi embora	-1202
fois	2562
fois $	2562
for	-7023
for _ $	-4190
for _ in	-1539
for _ message	-1773
for _ the	1311
for _ to	1138
for _ week	1141
for a	1639
for closure	1472
for everything	1096
for his	-1844
forg*	-7381
forget	-6531
forget _ $	-5938
fous	-1023
freu*	-2278
freundin	-1825
freundin will	-1694
frid*	2261
frie*	-5016
friend	-3161
friend and	-2170
friends	-1739
friends $	-1600
friends _ $	1014
from	3383
from _ $	-2584
from _ gym	-1016
from _ her	4571
from _ number	1208
from a	2368
from messaging	1229
from texting	3462
from the	-2229
from tinder	-1157
front	1665
front _ building	1195
front of	1665
fuck	3056
fuck _ $	-1010
fue	-1325
fui	-1813
fui a	-1674
ganas	5033
ganas _ $	5341
ganas _ escribirle	2338
ganas de	5033
gean*	-1560
geantwortet	-1560
geantwortet $	-1560
gebu*	2508
geburtstag	2508
geht	1385
geht $	2082
gern	1134
gern _ $	1134
gern schreiben	1134
gesa*	-1347
gesagt	-1287
geschrieben $	-3062
geschrieben _ ich	4399
geschrieben und	-1143
gest*	-3510
gestern	-2937
gestern _ $	-1746
get	-1604
get _ $	-1459
get _ my	1821
get _ off	2185
get _ touch	3583
get this	2216
gets	-1521
gets _ $	-1016
getting _ together	1225
getting back	1225
gig	1650
girl	-1605
girl $	-1134
girl _ his	1096
girlfriend $	1194
give	-1698
glei*	4652
gleich	4652
go _ $	-4204
go _ contact	-1811
go _ gig	1650
go _ her	1052
go _ him	-1974
go _ his	1650
go _ party	1355
go _ sleep	-1457
go _ therapy	-1725
go _ there	1245
go _ without	2446
go away	-1056
go back	-1068
go no	-1574
go of	-2219
go out	-1667
go over	1252
go there	2412
go to	-1039
goes	1073
goes to	1849
going	6683
going $	-1078
going _ $	6239
going _ do	-1684
going _ her	3299
going _ him	3879
going _ his	-1445
going _ kill	-1730
going _ look	2558
going _ my	3006
going _ myself	-1196
going _ now	1096
going _ the	1700
going _ to	1127
going _ use	4623
going over	6773
going there	1922
golp*	-1217
gone	-2401
gone $	-2164
good	-5694
good $	-1914
good _ $	-2968
good _ to	-1390
good time	-1328
good*	-2462
goodbye	-2257
goodbye to	-1444
goog*	-1038
got	-2933
got _ $	-1396
gran*	-1434
grat*	2202
gratulieren	2594
gratulieren $	2594
guy	-4643
guy _ $	-1108
guy _ on	-1162
guy _ tinder	-1157
guy from	-1579
gym	1077
gym _ $	-1007
ha	1154
ha escrito	1224
habe	-5351
habe _ $	-2109
habe _ angerufen	-1026
habe _ angeschaut	-1513
habe _ auf	-1308
habe _ geschrieben	-2135
habe _ gestern	-1466
habe _ nicht	-1697
habe _ profile	1972
habe _ schon	7776
habe angst	-1227
habe die	4223
habe ihm	-1350
habe ihr	-2666
habe sein	3012
habe sie	-2637
habl*	6755
hablar	1289
hacer	-2473
had	-2580
hallo	4861
halt	1334
hang	1443
hang _ $	2110
hang up	2759
happ*	-1391
happy	1629
happy _ $	2394
happy birthday	2630
hard _ text	1088
hard _ to	1064
hard not	1088
hard*	4328
harm	4105
harm in	5213
has _ of	2407
hat _ $	-2277
hat _ ich	2787
hat _ und	-1370
hat gesagt	-1287
hat geschrieben	3921
hat mich	-2540
hate	-1533
have	-4412
have _ $	-3347
have _ a	2281
have _ fighting	1870
have _ get	1954
have _ her	2279
have _ much	1017
have _ my	-1436
have _ myself	2855
have _ see	-2926
have _ this	2181
have _ to	-1863
have _ typed	1171
have been	1402
have not	-1768
have to	-1921
have written	2368
havi*	2556
having	2556
having a	3044
he	-9620
he _ $	4226
he _ a	-1775
he _ be	1129
he _ do	1114
he _ doing	1372
he _ he	1263
he _ her	-2742
he _ his	-1114
he _ if	2104
he _ mad	2459
he _ me	2508
he _ misses	2476
he _ not	-1396
he _ online	1580
he _ out	-1023
he _ so	1900
he _ texted	1618
he _ the	-1087
he _ there	1486
he _ to	-4375
he _ with	1191
he blocked	3097
he did	-1260
he finally	1495
he has	2051
he is	-3466
he left	1874
he misses	1619
he says	-1680
he sent	-1007
he should	-2349
he texted	1416
he wants	-1852
he was	-1424
he would	-1630
he wrote	1878
head*	1525
heal*	-1559
hear	1273
hear _ voice	1495
hear her	1411
hear*	-2210
hearing	-1824
hearing _ $	-1824
heart	1873
heart _ $	1401
heart out	1917
hello	-1015
help	7449
help $	2337
help _ am	4247
help i	4159
help me	1535
her	17220
her $	5768
her _ $	4986
her _ about	-1022
her _ after	1292
her _ am	1033
her _ and	-3582
her _ at	2496
her _ day	-2003
her _ every	5386
her _ for	1060
her _ how	1559
her _ i	-3004
her _ if	-1712
her _ in	1053
her _ is	-1201
her _ it	1136
her _ last	-1885
her _ me	-1737
her _ much	1501
her _ no	-4095
her _ seen	1766
her _ sunday	-3191
her _ to	3332
her _ with	1489
her _ •	-1075
her a	4149
her again	4479
her back	-1231
her birthday	-3826
her door	1810
her ex	-9757
her going	1339
her i	1624
her if	1652
her in	-1235
her mom	-2476
her on	-1827
her page	-1345
her please	2247
her so	1091
her stories	-1889
her to	-2722
her up	2182
her voice	1123
her work	3547
here	-2332
here $	-2245
herm*	1857
hermano	1933
hers	1101
hers $	1101
hesi*	1999
heur*	1882
heures	1882
hey _ i	1577
hi	6045
hi $	7427
hi _ am	-1412
hier	-4566
hier $	-3221
hier _ $	-1253
him	13303
him $	5920
him _ $	5640
him _ a	1293
him _ and	-3362
him _ he	1943
him _ i	2946
him _ know	1894
him _ letter	-2091
him _ much	-1461
him _ now	1151
him _ promotion	1238
him _ time	1063
him _ to	1291
him _ we	1237
him _ what	-1111
him _ work	-2374
him _ you	-1438
him a	-1107
him about	1597
him again	-3742
him and	-1516
him at	-1993
him back	-2442
him for	1468
him last	-1649
him one	1262
him the	1399
him up	2274
his	6248
his _ $	3689
his _ a	1544
his _ again	2405
his _ all	-1404
his _ at	2521
his _ but	1117
his _ by	-2067
his _ called	-2169
his _ every	2037
his _ for	2032
his _ girlfriend	1992
his _ he	3886
his _ house	-2454
his _ in	-2167
his _ is	1798
his _ last	-1198
his _ me	-1108
his _ my	-1166
his _ night	3347
his _ s	1236
his _ talk	1669
his _ to	-1606
his _ today	-1607
his best	-1637
his ex	-3117
his face	-2505
his facebook	1944
his father	-1700
his gig	1650
his letters	-1074
his message	-1661
his messages	2101
his number	-3261
his page	3542
his parents	-1336
his photo	2746
his place	2253
his sister	1051
his things	-1320
his whole	-1929
hist*	3748
historias	4765
historias $	3047
historias _ $	1719
hit _ a	1417
hit _ on	1979
hit _ up	1047
hit him	1200
hit me	-1268
hoffe	-1218
hoje	-1190
hold	1631
hold _ back	1929
hold me	1929
holen	-1618
holen $	-1618
home	-3294
home $	-1054
home _ to	-1133
home now	-1111
honestly _ just	-1101
hope	-3445
hopi*	-2126
hoping	-2126
horen	3375
horen $	3375
hotl*	-1243
hotline	-1243
hotline $	-1060
hour	1991
hour _ $	-1589
hour ago	2531
hours	2276
hove*	2485
hovering	2485
hovering over	2485
how _ $	-1836
how _ am	-2810
how _ approach	1539
how _ be	2741
how _ before	1975
how _ days	2157
how _ doing	1052
how _ hurt	4284
how _ is	2991
how _ know	-2069
how _ start	2327
how _ stop	-1186
how _ you	4904
how are	5654
how he	2665
how i	-3460
how is	-1353
how many	1571
how she	1315
how to	-2227
hoy $	-1233
hoy es	3005
huge	3105
huge _ $	3221
hurt	3551
hurt $	3234
hurt _ $	1913
hurt right	2322
husb*	-3552
husband	-3552
husband _ to	-1946
i	2405
i $	1496
i _ $	4137
i _ a	1510
i _ about	2604
i _ and	-2813
i _ angry	-1413
i _ another	2441
i _ answer	3225
i _ ask	3654
i _ at	3482
i _ back	2869
i _ be	-1104
i _ before	1022
i _ boyfriend	-1264
i _ by	3895
i _ call	6054
i _ calling	4315
i _ care	2276
i _ checking	2050
i _ close	2758
i _ closure	1216
i _ could	2099
i _ cut	-2249
i _ die	-2164
i _ driving	1394
i _ end	2087
i _ every	-1314
i _ ex	4824
i _ feel	-1116
i _ fighting	1870
i _ for	-4409
i _ forget	-5635
i _ get	3212
i _ go	4059
i _ going	1222
i _ goodbye	-1468
i _ guy	-1519
i _ gym	2373
i _ he	-2428
i _ hear	1541
i _ hi	2641
i _ him	3360
i _ his	3961
i _ home	-1347
i _ hurt	-1412
i _ i	-1191
i _ if	1382
i _ is	-1541
i _ it	-1821
i _ just	7234
i _ know	3504
i _ last	2035
i _ learn	-1233
i _ let	1176
i _ like	5936
i _ look	-1734
i _ looking	2297
i _ lose	1147
i _ love	1011
i _ make	-1872
i _ met	-1288
i _ mom	-1707
i _ my	-4363
i _ never	-4239
i _ no	-2059
i _ not	-4830
i _ number	-2307
i _ of	-2067
i _ on	-3238
i _ one	4554
i _ opened	2065
i _ our	1686
i _ outside	1733
i _ over	4553
i _ overwhelming	1442
i _ probably	-1054
i _ profile	-1659
i _ reach	1791
i _ reply	3814
i _ said	2694
i _ scared	-1222
i _ scream	-1251
i _ send	3659
i _ shaking	1349
i _ should	1178
i _ sleep	-1252
i _ so	2776
i _ something	2541
i _ sorry	3214
i _ strong	-1205
i _ sure	-2690
i _ talking	-2070
i _ tell	4922
i _ tempted	5302
i _ text	3982
i _ the	-3377
i _ therapy	-1777
i _ think	1699
i _ this	4344
i _ through	-1152
i _ today	-1404
i _ too	-1123
i _ typing	7221
i _ use	3031
i _ waiting	-1435
i _ want	-1429
i _ weak	1466
i _ whether	-1009
i _ will	1464
i _ wish	-1035
i _ with	-7063
i _ worried	-1231
i _ worthless	-1102
i _ write	-1867
i _ writing	2418
i _ written	2291
i _ yesterday	-1010
i _ you	-6094
i _ your	-1225
i almost	1729
i always	2371
i am	5343
i answer	6473
i approach	1634
i ask	2336
i asked	-1152
i blocked	-1221
i call	4029
i can	2710
i check	2862
i checked	-1661
i contact	1437
i could	3950
i deleted	-1685
i dreamed	-2231
i end	-1204
i feel	2320
i go	1090
i had	-1149
i hate	-1292
i hope	-1675
i keep	4037
i know	3280
i look	4000
i messaged	-2186
i met	-1281
i might	5363
i miss	-2633
i pick	1681
i really	1721
i replied	-1146
i reply	1734
i respond	1565
i said	-2324
i saw	-1646
i say	4326
i see	-1262
i send	4861
i sent	-1365
i should	4841
i start	2336
i stayed	-2417
i swear	1442
i text	2250
i texted	-1927
i think	-2518
i told	-1302
i typed	1386
i wake	-1013
i want	1214
i was	-2437
i went	-2749
i were	-2043
i will	2989
i would	-1940
i write	6662
i wrote	-3146
i •	-2356
ich	11060
ich _ $	5775
ich _ angst	-1227
ich _ anrufen	3201
ich _ antworten	1528
ich _ auf	-1446
ich _ aufhoren	3398
ich _ bei	1313
ich _ das	-1010
ich _ davor	1853
ich _ einen	2781
ich _ einfach	1178
ich _ gestern	-1864
ich _ gleich	3414
ich _ heute	-1139
ich _ ihm	1624
ich _ ihn	-1621
ich _ jetzt	5040
ich _ kurz	2574
ich _ liebe	1054
ich _ mal	2039
ich _ mich	-2635
ich _ mit	-1140
ich _ nicht	-1405
ich _ nie	-2494
ich _ nur	2822
ich _ profile	2444
ich _ ruhe	-1007
ich _ sachen	-1618
ich _ sagen	1054
ich _ schreiben	2723
ich _ sehen	2410
ich _ sein	4802
ich _ seine	3926
ich _ sie	3544
ich _ so	-2964
ich _ standig	2271
ich _ sterben	-1191
ich _ tot	-1289
ich _ traurig	-1722
ich _ um	-1221
ich _ vor	-1155
ich _ wehtun	-2345
ich _ zu	1121
ich bin	-2006
ich habe	-7486
ich hoffe	-1218
ich ihm	1080
ich ihr	2956
ich kann	2949
ich mich	4489
ich mochte	3569
ich muss	3052
ich rufe	1764
ich schreib	2232
ich soll	-2018
ich uberlege	1928
ich vermisse	-4140
ich war	-1020
ich werde	-1485
ich will	4752
ich wurde	1034
if	3895
if _ $	1824
if _ am	-1296
if _ called	3468
if _ do	1209
if _ he	-1101
if _ is	3918
if _ just	3290
if _ me	6068
if _ ok	2170
if _ online	1737
if _ out	1640
if _ said	2562
if _ send	1341
if _ to	-1124
if _ unblocked	3620
if _ was	-1042
if _ were	-1064
if _ would	-1047
if _ you	-2499
if he	2516
if i	2529
if only	-1025
if she	2759
ihm	5910
ihm _ $	2444
ihm _ gern	1134
ihm _ mehr	-2688
ihm _ schreiben	3617
ihm nicht	-4133
ihm schluss	-1803
ihm so	1727
ihm zu	1490
ihn	-1976
ihn $	-1855
ihn _ $	2186
ihn anrufen	1855
ihr	5423
ihr $	3226
ihr _ $	-1787
ihr _ dass	1054
ihr _ geschrieben	-1360
ihr _ ich	1054
ihr sagen	1054
ihr schreiben	1895
ihr wehtun	-2209
ihre	4271
ihre _ $	4271
il _ a	1216
il _ ecrit	2964
il faut	1249
il m	1509
in $	-1529
in _ $	-2055
in _ is	1096
in _ mailbox	2812
in _ of	1654
in _ tonight	1950
in _ with	3507
in a	-1156
in front	1665
in his	2587
in my	-1007
in person	1519
in ruhe	-1301
in the	2269
in touch	3583
inst*	7353
instagram	8411
instagram $	1534
instagram _ $	4670
instagram dela	3421
inte*	-1552
into	1606
into _ $	1869
ir	2125
ir _ casa	2125
ir _ su	2125
ir a	2125
is	5727
is _ $	-4710
is _ 10	2528
is _ a	-3158
is _ am	1057
is _ and	1663
is _ at	-1127
is _ bad	1921
is _ bot	-1311
is _ button	1179
is _ dead	-1095
is _ harm	5148
is _ have	2054
is _ her	-2991
is _ i	1239
is _ if	1020
is _ in	4999
is _ it	-1148
is _ me	3911
is _ my	4124
is _ normal	-1265
is _ not	1364
is _ now	1382
is _ of	-2399
is _ ok	1983
is _ on	-1300
is _ over	2125
is _ real	-1309
is _ right	3908
is _ send	2605
is _ so	1628
is _ the	8316
is _ today	1095
is _ too	2162
is _ weeks	1882
is _ weird	3710
is a	-5225
is been	1371
is calling	1088
is dating	-1311
is dead	-1073
is doing	1506
is going	-2240
is gone	-1548
is hovering	2485
is huge	1448
is i	1567
is in	4100
is it	3271
is killing	3207
is my	-1608
is not	-3063
is ok	2170
is on	4408
is online	2028
is open	1979
is so	-1083
is the	2340
is there	-1051
is too	1171
is watching	-3010
is with	1359
ist	6365
ist _ $	3068
it	-2797
it $	-1863
it _ $	-1641
it _ a	-1980
it _ and	2438
it _ been	1399
it _ heart	1117
it _ i	2734
it _ it	3779
it _ me	2362
it _ message	3496
it _ more	-1282
it _ no	-1040
it _ over	-1040
it _ so	1124
it _ to	4600
it _ too	1262
it _ wrong	1614
it be	2779
it going	-1338
it in	1074
it is	2242
it normal	-1229
it ok	2030
it out	-1042
it sending	4160
it to	-2236
it tomorrow	2608
it too	2485
it weird	3710
j	2945
j _ a	1875
j _ d	2078
j _ de	1206
j _ le	1749
j _ peur	-1508
j _ qu	-1192
j _ son	4366
j ai	1247
j arrete	2826
je	11483
je _ $	10908
je _ ai	-7061
je _ allee	-1025
je _ aller	3535
je _ appeler	-1522
je _ appelle	1215
je _ chez	2878
je _ de	-1753
je _ ecrirai	-2250
je _ ecrire	3392
je _ ecrit	-1160
je _ en	-1607
je _ envoyer	1096
je _ je	1248
je _ l	1608
je _ la	4033
je _ le	1988
je _ lui	1430
je _ me	-1394
je _ mes	-1019
je _ ou	3006
je _ pas	-2745
je _ passer	2409
je _ repondre	2567
je _ son	3717
je _ voir	-1473
je _ •	-1163
je and	-2511
je craque	1346
je dois	-1981
je l	1472
je le	-1325
je ne	-3722
je reponds	3872
je vais	4018
je veux	5777
jetzt	5695
jetzt _ $	4462
job $	1699
jump	-1567
jump $	-1236
just	8691
just _ and	2226
just _ at	1418
just _ he	2162
just _ hi	2755
just _ him	3317
just _ if	1858
just _ look	1231
just _ once	2735
just _ one	1154
just _ out	-1336
just _ still	1738
just _ to	-2427
just _ want	1445
just _ would	1013
just call	3791
just leave	1599
just one	1783
just said	2280
just saved	1699
just send	1316
just wanted	-1273
kann	2257
kann _ aufhoren	3398
kann nicht	3303
keep	3173
keep _ about	-1095
keep _ for	-1382
keep _ his	1342
keep _ if	1150
keep _ so	1166
keep _ to	2144
keep checking	1842
keep me	1219
keep thinking	-1085
keeps	-4329
keeps _ $	-2177
keeps calling	-2191
kids	-2729
kids _ $	-1098
kill	-3669
kill _ $	-1182
kill myself	-1515
killing	1968
killing _ $	1048
killing me	3312
knock	1452
know	6451
know _ $	-1278
know _ by	1117
know _ care	1633
know _ he	-1056
know _ heart	1117
know _ i	-1300
know _ is	1708
know _ much	1070
know _ not	2316
know _ she	1454
know _ still	1751
know _ to	2249
know how	1943
know i	2186
know if	-3395
know what	2717
know whether	-1048
know*	1968
knowing	1968
knows	2078
knows _ $	2204
kurz	3499
kurz davor	1853
l	9677
l _ $	8157
l _ ce	1837
l _ soir	1837
l ai	-1193
l appeler	8809
la	4641
la _ $	4862
la _ a	3329
la _ de	-1010
la cara	-3338
la voir	1519
land*	-1486
landlord	-1486
landlord $	-1339
las	-2215
las _ $	-1342
last	-3743
last _ $	-3848
last _ and	-1178
last _ every	2862
last _ ten	2862
last night	-4053
last seen	2862
last time	1157
last week	-2589
late	-1250
le	9260
le _ a	3368
le _ anoche	-1407
le _ de	1801
le _ escribir	2882
le _ j	1255
le _ no	2612
le _ o	3269
le _ que	2314
le _ un	1202
le _ y	-1793
le escribi	-3939
le escribo	6668
le mande	-1725
le quiero	3030
le respondo	4021
le tuer	-1131
le voy	1868
learn	-1760
learn to	-1268
leave $	-1788
leave _ alone	-1564
leave _ note	1553
leave _ on	1530
leave a	1553
leave it	1643
leave me	-1020
leben	-2071
leben _ $	-1069
leer	-1080
left	-1960
left _ on	1317
left _ read	1414
left me	1409
les _ $	1635
let	-1302
let _ of	-2294
let go	-2186
lett*	6465
letter	7535
letter _ it	1926
letter _ mailbox	1615
letter and	-2188
letter in	1615
letters	-1595
liebe $	1054
life	-4502
life $	-1269
life is	-1286
ligar	3906
ligar _ $	4471
ligar _ agora	3826
ligar _ ela	3971
ligar _ ele	4327
ligar _ •	-5589
ligu*	-1829
liguei	-1829
liguei para	-1573
like	1429
like _ $	-1369
like _ am	-1251
like _ and	3272
like _ have	1032
like _ him	1179
like _ •	6675
like calling	3988
like my	-1071
like this	-1177
like to	2368
liked	-1696
liki*	2528
liking	2528
litt*	3924
little	3924
live	-2988
live without	-1052
livi*	-1006
living	-1006
llam*	15302
llamar	-2091
llamar _ •	-3618
llamar •	-3618
llamarla	7758
llamarla $	4622
llamarlo	9634
llamarlo $	6282
llamarlo _ $	3353
llevo	-1273
lo _ $	1941
lo que	-1418
loca*	5034
location	5034
lol	-4627
lol $	-3304
long	-1083
long _ $	1069
long*	1393
longer	1428
longer i	1795
look	5058
look $	2361
look _ every	2052
look _ page	1994
look _ profile	-1820
look at	2156
look*	1325
looked	-2609
looked _ her	-1891
looked at	-1760
looking	3934
looking _ her	2787
looking _ his	2905
looking _ my	-1313
looking _ profile	1924
looking _ stories	-1313
looking at	3968
los	-1409
los _ $	-1006
losc*	-1048
lose	1047
lose _ $	1178
lost	-1472
love	-1459
love _ $	-1318
love _ her	1800
love to	1558
lui	3881
lui $	-4523
lui _ $	9055
lui _ ecrit	-1452
lui _ hier	-3068
lui _ message	1801
lui _ ou	1112
lui _ un	1624
lui ai	-4562
lui dire	2807
lui ecrirai	-2250
lui ecrire	4920
lui envoyer	2062
lui parler	2985
lunch	5278
lunch $	2881
lying	-1148
lying to	-1106
m	-3026
m _ $	-3057
m _ ecrit	2887
m _ je	2061
m _ repondu	2210
m appelle	-1035
ma	-6082
ma _ $	-4482
ma copine	-1268
mach*	-1931
mad	1873
mad _ i	2317
mad if	2433
made	-1745
mail*	5211
mailbox	2812
mais	-1837
mais _ vez	1283
mais uma	1283
make	-4190
make _ me	-1440
make _ to	-1889
make it	-2444
make sure	-2128
man	-1797
mana*	-1335
manana	-1292
mand*	8568
mandando	2372
mandando mensagem	2120
mandar	6511
mandar _ $	2723
mandar _ oi	1439
mandar _ para	2051
mandar mensagem	3617
mandar um	1799
mandarle	5252
mandarle _ $	3877
mandarle _ a	1375
mandarle _ audio	1582
mandarle _ mensaje	2753
mandarle un	5252
mande	-1725
mande un	-1487
mandei	-4605
mandei mensagem	-2403
mando	6544
mando _ $	3481
mando _ mensaje	-1881
mando um	3208
mandou _ $	-1623
mandou _ e	1214
many _ i	1271
many days	2360
marr*	-1881
mas _ $	-1780
mata*	-2667
matar	-3079
matar _ $	-1822
matar ele	-1793
matarlo	-1883
maybe	9743
maybe _ $	-1408
maybe _ is	2034
maybe _ should	2133
maybe _ •	6615
maybe i	5473
maybe one	1674
me	-6920
me $	-2352
me _ $	-11136
me _ a	-1592
me _ am	2948
me _ and	-1148
me _ better	2074
me _ call	-2019
me _ calling	2916
me _ de	2387
me _ e	1201
me _ escrito	1224
me _ esquecer	-1382
me _ feel	1160
me _ for	1182
me _ ganas	4815
me _ him	2263
me _ how	-1094
me _ i	1753
me _ is	-1216
me _ la	-1532
me _ le	-1724
me _ mensagem	1270
me _ mensaje	-1909
me _ movil	1680
me _ mucho	2455
me _ no	-1077
me _ o	2034
me _ of	2309
me _ otra	1444
me _ por	3736
me _ que	2447
me _ read	1414
me _ so	1157
me _ text	3975
me _ texting	3462
me _ the	-1045
me _ this	2402
me _ to	3712
me _ un	-3294
me _ ver	2035
me _ y	1668
me about	-1466
me again	-1112
me ajuda	-1382
me back	1604
me dan	2033
me escreveu	-1316
me from	4571
me ha	1188
me mando	-1881
me muero	5689
me not	5812
me out	2567
me respondeu	2283
me to	-2821
me wants	3033
meet	-2551
meet _ $	-1902
meet _ people	-1131
meet new	-1131
meet*	-1302
meeting	-1302
mehr	-6129
mehr $	-3324
mehr _ $	-1725
mein	1682
mein _ ist	3274
mein*	-1536
meine	-5232
meine _ will	-1744
meine freundin	-1825
meine sachen	-1798
meld*	2720
melden	4212
melden $	4212
meldet	-1492
meldet _ $	-1201
meldet sich	-1201
meme	1896
meme $	2184
mens*	5388
mensagem	3627
mensagem $	3612
mensagem _ ela	-2258
mensaje	2221
merry christmas	1049
mes $	1519
mes _ $	-1275
mes affaires	-1195
mess*	6250
message	10270
message _ ex	1598
message _ my	2513
message and	3006
message my	1863
message to	1565
messaged	-3238
messaged _ yesterday	-1510
messaged my	-1116
messages	-1808
messages _ $	-1307
messaging	1026
messaging her	1508
met	-2865
met _ $	-2573
met him	-1267
meu	-3719
meu _ $	-2938
mi	-8040
mi _ me	-2499
mi _ quiere	-3515
mi amiga	-3367
mich	-2153
mich _ $	-1205
mich _ ihm	3079
mich um	-1244
midn*	2082
midnight	2082
might	7408
might _ $	3224
might _ her	2368
might _ up	1545
mim	-1495
mim $	-1337
mine	1439
minh*	-1125
minha	-3024
minha _ $	-1700
minhas	-1125
minu*	2192
minutes	1827
minutes $	2351
mir	-4352
mir _ $	-1973
mir _ zu	-1037
mira*	-1094
mirando	-1094
mirando _ $	-1094
mirar	6770
mis	-4280
mis _ $	-2414
mis cosas	-2026
mis datos	-1912
miss	-4368
miss _ $	-2713
miss _ him	-1030
miss me	-1528
misses	1434
misses _ $	1505
misses me	1526
mist*	1533
mistake	1572
mistake $	1589
mit	-1526
mit _ schluss	-1845
moch*	3479
mochte	3479
mochte meine	1758
moi _ $	-1867
moi a	2149
mom	-2408
mom _ ask	-1407
mom called	-1359
mom is	-1564
mom s	1418
mome*	2259
mon _ $	2237
mon _ a	-1904
mon _ m	-1825
mond*	-1653
monday	-1639
monday $	-1465
month	-1741
month $	-1080
mood	-1135
more	-2857
more _ $	-2592
more _ and	1376
more _ then	2299
more time	1078
morir	-1132
morn*	-2243
morning	-2199
morning $	-1304
morr*	-2546
morrer	-1981
most	-1148
moth*	-1961
mother	-1800
mour*	-1061
mourir	-1061
move	-1504
move _ $	-1259
move on	-1084
moved	-1625
movie	-1367
movil	1680
much $	-1813
much _ $	-1515
much _ am	1963
much _ hurt	1070
much _ i	1865
much _ me	1070
much longer	1547
much*	1530
muchas	1530
muchas _ de	1530
muchas ganas	1530
mucho	1904
muero	5440
muero _ $	4553
muero _ de	2782
muero _ ganas	2782
muero _ risa	-1188
muero por	4844
murd*	-1461
muss	5379
muss _ $	2283
muss _ sehen	3091
muss meine	-1720
must	4282
mutt*	-1020
mutter	-1020
mutu*	1712
mutual	1712
my	-8187
my _ $	-2316
my _ a	-2503
my _ about	-1438
my _ after	1832
my _ am	-1019
my _ and	-3733
my _ dinner	-1062
my _ everything	-1248
my _ friend	-2040
my _ from	-1163
my _ go	-1759
my _ his	-1483
my _ hovering	2485
my _ i	-2645
my _ is	2180
my _ keep	-1091
my _ keeps	-1056
my _ me	-1392
my _ mom	3496
my _ my	-1690
my _ no	1126
my _ not	3375
my _ out	2313
my _ over	1648
my _ phone	1354
my _ s	4343
my _ so	-1422
my _ texts	-1123
my _ that	1074
my _ to	1167
my _ what	1329
my _ would	-1013
my _ yesterday	-1471
my _ •	7621
my back	-1130
my best	-2053
my boss	-2214
my boyfriend	-3501
my chest	2162
my cousin	1427
my dad	-1160
my daughter	-1123
my ex	18171
my first	1313
my friend	-1611
my friends	-1036
my heart	1281
my husband	-3556
my kids	-1422
my landlord	-1292
my life	-1985
my mom	-2722
my profile	-1770
my promotion	1238
my screen	2796
my son	-2236
my stories	-1568
my stuff	-1155
my thumb	4038
my urge	1909
my wife	-1543
my •	8247
myse*	-1318
myself	-1318
myself $	-2928
myself _ $	-1315
myself _ again	1099
myself _ to	4129
myself not	3809
myself so	1248
na	4468
na _ $	3724
na _ dela	3529
na casa	5316
nach*	3013
nachricht	3875
nachricht _ $	3875
name	-1114
nao	-2353
nao $	3384
nao _ mais	-2190
nao aguento	1595
nao quero	-1566
nao respondi	-1099
ne	-2564
ne _ ecrirai	-2250
ne _ pas	-2829
ne _ plus	-1835
ne lui	-2542
near*	1394
nearly	1620
nece*	7708
necesito	8185
necesito _ $	4680
necesito _ su	3505
necesito _ voz	3505
need	1567
need _ hear	1334
need _ her	4510
need _ how	1402
need _ know	1203
need _ myself	1038
need _ see	1507
need _ to	-1132
need to	1853
needs	-1239
never	-5716
never _ $	-1928
never _ him	-2561
never _ to	-1992
never met	-1288
new _ to	1193
new girlfriend	1464
new job	2046
new people	-1131
next	-1532
nice	-2137
nice _ $	-1523
nicht	-4663
nicht $	3412
nicht _ $	-6779
nicht _ ich	-1108
nicht _ sein	-1186
nicht auf	-1014
nicht aufhoren	3398
nicht mehr	-4723
nie	-2775
nie _ $	-2685
nie wieder	-2494
night	-1568
night $	-2065
night _ $	2541
night before	2069
no	1654
no _ $	1336
no _ am	-2019
no _ contestarle	4442
no _ de	7328
no _ dejar	1230
no _ escribi	-1764
no _ escrito	-1171
no _ he	-1385
no _ i	1228
no _ is	-1116
no _ mas	2124
no _ me	-1174
no _ not	-2019
no _ si	3058
no _ vivir	-1534
no aguanto	3959
no contact	-1897
no i	-2019
no le	-2425
no more	-2739
no one	-1943
no paro	2956
no quiero	-2377
no se	3586
nobo*	-1967
nobody	-1967
noche	1207
noche $	1207
norm*	-1020
normal to	-1229
not	-1016
not $	4553
not _ $	4382
not _ but	1915
not _ call	4432
not _ can	2173
not _ check	-1480
not _ for	-1735
not _ he	-1554
not _ him	-6659
not _ it	-1383
not _ looking	1807
not _ me	-3022
not _ my	-2011
not _ right	2397
not _ see	-1247
not _ she	-1163
not _ text	3577
not _ this	3656
not _ to	-6291
not _ up	-1224
not _ what	3519
not _ write	1397
not _ •	1137
not be	-3346
not believe	-1309
not fight	1227
not going	-3195
not hurt	2688
not kill	1081
not know	1532
not knowing	2095
not reach	1157
not resist	2979
not stop	4592
not text	2525
not texting	-3747
not think	1906
not to	11761
not want	-2424
note	3058
note $	1589
note on	1523
noth*	-1911
nothing	-1911
noti*	1183
notifications	-1337
nouv*	2954
nouvelles	2954
novio	-2906
novio $	-1302
novo	1534
novo $	1635
now	5995
now $	2553
now _ i	2025
now _ to	1495
now _ want	3586
now _ will	1086
now he	1258
now i	2310
nuevo	-2675
nuevo novio	-2620
number $	-1809
number _ i	-2075
number _ know	1117
number _ my	2796
number _ on	2796
number but	1117
number is	3181
nume*	-2112
numero	-2112
numero _ $	-1816
nunca	-1081
nur	6579
nur kurz	1646
o	3864
o _ dele	-1020
o _ eu	1259
o instagram	1260
o meu	-2276
o no	3269
o numero	-1816
ob	1070
ob _ ist	1275
ob _ online	1275
oder	4185
oder _ $	4185
oder nicht	4185
of	-4138
of $	-1095
of _ $	-1820
of _ and	-2253
of _ being	-1504
of _ building	1195
of _ her	3001
of _ him	2280
of _ his	3452
of _ over	1256
of _ to	1039
of _ wants	3024
of breaking	2183
of calling	2916
of course	3899
of going	1819
of him	-2049
of his	-1614
of me	2993
of my	-1140
of showing	1095
of the	-1881
off	-2152
off $	-1558
off _ $	-1364
off _ and	2085
off my	2219
offi*	1262
office	1262
office $	1405
oh	-1193
ohne	-1483
ohne _ $	-1334
ohne sie	-1213
oi	4129
oi $	1358
oi _ $	2827
ok	5867
ok $	4077
ok _ i	1100
ok _ it	1703
ok if	1141
old	-1410
olhar	2123
olhar _ dela	2123
olhar _ instagram	1260
olhar o	2123
olhei	-1567
olvi*	-1336
on	2148
on $	3670
on _ $	-3578
on _ a	1345
on _ all	-1439
on _ and	-1401
on _ at	2046
on _ for	1387
on _ instagram	-1015
on _ job	1576
on _ new	1519
on _ page	2600
on _ screen	2796
on _ so	1401
on _ the	1779
on _ to	1373
on her	1556
on his	1964
on monday	-1143
on my	2065
on read	1414
on sunday	-3036
on the	1024
once	1903
once $	2724
one	12564
one $	-1081
one _ $	1346
one _ and	1371
one _ away	4187
one _ from	3786
one _ letter	1241
one _ message	1709
one _ not	3178
one _ then	1103
one _ time	2283
one _ would	1197
one call	2080
one last	3324
one little	4109
one more	2157
one of	-1683
onli*	4720
online	4720
online $	1737
online _ $	2933
online ist	1275
only	-2751
ontem	-3396
ontem $	-2658
open	4104
open $	1390
open _ $	2236
open his	3205
open*	1863
opened	2065
or	1268
or _ $	-1354
or _ it	1877
or just	1393
other	-2009
otra _ $	-1480
otra vez	-1123
ou	10292
ou _ $	7954
ou nao	3384
ou pas	4570
our	1407
our _ $	-1027
our chat	2438
our friends	1350
out	2368
out _ $	-3770
out _ calling	2916
out _ her	2224
out _ him	3408
out _ i	2155
out _ the	-1956
out _ this	1283
out _ today	1442
out _ will	1236
out and	2673
outs*	3019
outside	3019
outside _ $	2549
outside her	1887
outside the	1394
ouvir	3541
ouvir _ voz	3541
ouvir a	3541
over	8305
over $	-2080
over _ $	7700
over _ and	1177
over _ knock	1252
over send	2605
over the	1242
over there	5921
over to	2515
overwhelming	1442
page	4746
page _ night	3158
pain	-1375
para	5836
para _ $	4057
para _ agora	4054
para _ meu	-2276
para _ ontem	-1872
para _ •	-5613
para ela	3020
para ele	4651
para mim	-1052
para o	-2633
para ver	3802
para •	-5613
para*	4185
parabens	2610
pare*	-1624
parents	-1274
parl*	2575
parle	-2468
parle _ $	-2128
parler	2985
parler $	2985
paro	2776
paro de	2776
part	2784
part _ me	2875
part _ wants	3033
part of	2784
part*	-2005
party	1506
pas	2583
pas $	2862
pas _ $	2286
pas _ de	-3761
pas de	1846
pas envie	-3007
pass*	1256
passer	2409
passer _ elle	2409
passer chez	2409
past	-4284
past the	-3538
pausa	-1079
pause	-1659
paz	-1179
paz $	-1179
pedir	3240
pedir _ amiga	3240
pens*	-2225
peop*	-3830
people	-3830
people $	-1624
perf*	3035
perfil	2567
perfil $	2379
person $	1358
peur	-1508
peur de	-1508
phone	1234
phone _ call	1015
phone _ i	1322
phone to	1581
photo	2684
photos _ $	-1849
pick _ $	1529
place	1829
place _ $	2980
place now	2123
plan*	2390
planning	2857
planning _ for	1416
planning _ to	1855
planning to	1319
plea*	-1976
please	-1877
please _ $	-2381
please _ me	5335
please keep	1212
pleu*	-1317
plus	-2874
plus $	-1235
point	-2721
point of	-3301
por _ $	-2138
por ella	-1729
por favor	-1433
por que	-1375
posso	4888
post	2032
post*	2645
posted	2826
pour	1220
preciso	1318
preg*	1883
pres*	1616
priv*	1051
private	1051
prob*	-1048
probably	-1482
proc*	-1149
prof*	6104
profile	6448
profile _ $	3116
profile angeschaut	-1513
prom*	2454
promised	1848
promotion	1238
promotion $	1238
puedo dejar	1230
punto	1846
punto de	1846
putt*	2340
putting	2340
qu _ m	-1192
qu elle	-1529
quase	1731
quase _ $	1819
quase _ mensagem	2120
quase mandando	2372
que	3384
que _ $	7783
que _ amo	3583
que _ el	-1437
que _ embora	-1202
que _ foi	-1202
que _ l	1717
que _ la	2041
que _ le	-2459
que _ mis	-3390
que _ reponds	1793
que _ respondo	2412
que _ um	1676
que ele	-2222
que eu	5275
que je	5330
que la	3457
que le	4232
que llamar	-1922
que me	-1073
que no	-1185
que se	-1458
queb*	-1185
quel*	-1518
quelle	-1217
quer*	1728
queria	1728
queria _ com	1951
queria que	-1529
quero	7311
quero _ $	1435
quero _ ele	1786
quero _ para	3773
quero ligar	2691
ques*	-1300
quick	2791
quie*	4539
quiere	-3678
quiero	8383
quiero _ $	5921
quiero _ a	-1850
quiero _ audio	1738
quiero _ ella	1265
quiero _ la	2031
quiero _ mensaje	2378
quiero _ mi	-1208
quiero _ que	4600
quiero _ un	4116
quiero _ you	2890
quiero decirle	2160
quiero llamar	-1229
quiero mandarle	3527
quiero que	-2417
quiet	-2016
quiet $	-1121
quis*	1651
quisiera	1651
quit	-1026
quit*	-2683
quitte	-1102
quoi	1022
quoi $	2120
rain	-1080
rain $	-1076
rapp*	5831
reach	7041
reach _ $	2371
reach _ and	2250
reach out	6063
reached _ i	1039
reached _ to	-1172
ready	1082
ready to	1974
real	-1236
real*	3000
really	3205
really _ $	4025
really _ to	1867
really want	2229
refu*	-1823
refuses	-1578
refuses to	-1578
rega*	4323
regarde _ profile	-1712
regarder	4079
regarder _ $	4079
regr*	-2285
regret	-1714
regret _ $	-1565
regret it	-1523
relationship	-1500
remi*	-1166
remo*	-2025
removed	-1281
repl*	-1774
replied	-1692
replied to	-1094
reply	3555
reply $	1129
reply _ his	1036
reply _ story	1098
reply to	1860
repo*	8248
repondre	2260
reponds	4647
reponds $	1793
reponds _ $	2854
repondu	1743
resi*	2544
resist	2979
resp*	10834
respond	3667
respond $	3146
responder	4618
respondi	-3956
respondi $	-3306
respondo	6910
respondo _ $	2712
revoir $	-3108
right	5237
right $	1483
right _ $	2229
right _ i	2271
right now	5529
right to	-1143
ring $	-1089
risa	-2160
risa $	-2160
romper	2037
room	-1043
room*	1380
roommate	1392
rufe	1587
rufe _ an	1764
ruhe	-1724
ruhe _ $	-1170
s _ $	-3067
s _ is	2662
s _ on	3482
s _ to	1323
s phone	1354
sa	4956
saber	1505
sach*	-1798
sachen	-1798
sad	-1113
sagen	1369
sagen _ ich	1054
sagen _ sie	1054
sagen dass	1979
said _ $	2831
said _ birthday	2373
said _ me	2397
said _ misses	2405
said _ to	-1617
said goodbye	-1549
said happy	2373
said he	1826
said hi	2441
said i	-1720
same	1140
sang*	-1350
saud*	-2419
saudade	-2419
saudade _ $	-2091
saudade dele	-1712
saved	1538
saved me	1678
saw	-2063
say	7444
say $	1991
say _ $	3211
say _ and	1030
say _ her	1387
say _ i	1078
say hi	-1083
say to	1917
sayi*	3903
saying	3903
saying _ $	5115
says	-3619
says he	-1334
scar*	-1775
scared	-1535
scha*	4391
schauen	2732
schauen $	2120
schl*	-4167
schluss	-2205
schluss _ $	-1860
schon	11695
schon _ $	11401
schon wieder	3945
schr*	7184
schreib	3029
schreib _ $	2671
schreib ihm	2232
schreiben	6195
schreiben $	5904
schw*	1838
schwester	1915
scream	-1251
scream $	-1144
screen	2783
screw	1054
screw it	1066
se _ $	1148
se _ contestarle	4442
se fue	-1097
se si	3058
sec	1942
sec $	1942
seco*	3006
second	3071
see	-1851
see $	-2035
see _ at	-2975
see _ girlfriend	2432
see _ he	2337
see _ i	-1014
see _ is	3621
see _ new	2384
see _ she	4117
see a	-2127
see her	3730
see if	1049
see me	-1245
see my	-1416
see what	2248
seem*	1284
seeming	1287
seeming _ $	1287
seeming desperate	1287
seen	2628
seen _ minutes	2862
seen _ ten	2862
seen every	2862
sees	1104
sees _ $	1175
sees me	1453
sehen	5457
sehen $	4794
sehr	-2165
sehr $	-2114
sei	-1008
sein	5625
sein _ $	3143
sein profile	5310
seine	5078
seine _ $	3027
seine _ horen	3375
seine stimme	3375
self	-1854
self harm	-1124
sem	-1107
sema*	-2233
semana	-1656
semana $	-1408
send	16524
send $	2605
send _ $	5217
send _ message	-1530
send _ to	2210
send a	3907
send it	1495
send me	-1845
send one	1316
send*	12635
sending	12635
sending _ $	12709
sending him	1119
sending it	6022
sent	-1170
sent _ a	1628
sent me	1335
sepa*	-1521
sera	4699
sera _ eu	3023
sera _ mando	2943
sera que	4699
seri*	-1352
ses	6435
ses _ $	6455
shak*	1472
shaking	1472
she	-5804
she _ $	3213
she _ at	-1035
she _ be	-1908
she _ birthday	2491
she _ by	1366
she _ calling	1447
she _ for	1824
she _ hey	2331
she _ my	-1129
she _ not	-1450
she _ on	-1051
she _ should	1294
she _ the	-2884
she _ to	-4518
she _ tonight	2308
she _ waiting	2071
she always	1817
she called	1285
she does	-1140
she is	2728
she sent	1465
she should	-4599
she unblocked	2696
she wants	-4486
she wrote	1162
shit	-1667
shoot	-1929
short	1259
shou*	4253
should	4310
should _ $	2108
should _ and	-2294
should _ break	-3737
should _ call	2888
should _ do	-1856
should _ end	-1109
should _ first	-1629
should _ him	2815
should _ it	1218
should _ out	1255
should _ pick	1691
should _ reply	1308
should _ send	3718
should _ tell	1165
should _ the	-1629
should _ this	-1365
should _ to	1458
should _ wish	1086
should call	-1656
should i	8370
showing	1069
showing _ at	1069
showing _ her	1095
showing up	1069
si	8098
si _ $	4017
si le	3573
sich	-3459
sie	1779
sie $	-1537
sie _ $	2542
sie _ an	1610
sie _ geschrieben	2847
sie _ mich	-1178
sie _ sich	-1458
sie liebe	1054
sie nicht	-1314
silence	1477
silence $	2142
simp*	2583
simple	2761
sin	-1361
sin _ $	-1322
since	-1161
since $	1527
since _ $	-1425
sinto	-2936
sinto _ $	-1177
sinto _ dele	-1059
sinto falta	-1057
sister _ $	-1155
sister _ he	1336
sister about	-1122
sit in	1238
situ*	1605
situation	1605
six	2095
sleep	-4597
sleep $	-1248
sleep _ $	-1133
sleep and	-1203
slide	1361
snap*	2877
snapchat	2877
snow	-1009
so	2713
so _ can	-2137
so _ compared	-1418
so _ do	1334
so _ his	1269
so _ i	2581
so _ if	1529
so _ last	1239
so _ me	1451
so _ reach	1493
so _ schreiben	1727
so _ to	2063
so _ tonight	-1071
so _ uma	1283
so _ vez	2114
so badly	1423
so gern	1134
so he	4204
so mais	1283
so sehr	-2165
so tempted	4908
so traurig	-1526
soll	5020
soll _ antworten	2795
soll _ ihm	1080
soll _ ihr	1718
soll ich	8545
solo	-1325
some	-2394
some*	-1709
somebody	2142
someone	-4463
someone _ $	-1490
someone else	-1023
someone new	-1104
someone to	-1382
something	1947
something $	2605
something _ and	1359
something i	-1131
sometimes	-1300
sometimes i	-1192
son	7406
son _ $	2220
son anniversaire	1301
son instagram	2981
son profile	5890
song	-1098
soon $	-2030
sorry $	3161
sorry i	-1043
soun*	-2372
sounds	-1514
sounds like	-1011
stal*	2879
stalk	1164
stalk _ girlfriend	1164
stalk _ new	1164
stalk his	1164
stamp	5302
stamp _ $	5302
stan*	1963
standig	2054
standig _ er	2271
star*	-1036
start	1646
start a	2900
stay	-1764
stay*	-2553
stayed	-2527
stayed _ $	-2516
stayed strong	-2405
ster*	-1464
sterben	-1344
still	-1355
still _ $	2371
still _ for	-1428
still _ to	1945
still care	1633
still want	1868
stim*	2933
stimme	3291
stimme _ $	3375
stimme horen	3375
stop _ $	-2083
stop _ from	3782
stop _ her	1669
stop _ swear	1559
stop _ texting	3462
stop i	1279
stop me	3598
stop wanting	1310
stories $	2396
story _ i	1132
stro*	5142
strong	5227
stuff	-1896
su	11080
su _ $	7540
su _ le	3948
su _ novio	-2620
su casa	2100
su cumpleanos	2571
su nuevo	-2620
su perfil	2379
su voz	2600
suic*	-7220
suicidal	-1849
suicide	-3183
suis allee	-1025
sund*	-3887
sunday	-3818
sunday $	-3022
supp*	-1310
sure	-3128
surp*	1947
surprise	2000
surprise him	2089
surv*	-1926
survived	-1332
sus	5161
sus _ $	3442
sus historias	4765
swear	1413
swear $	1536
tag	-1008
take	-2272
talk	2876
talk _ about	-1158
talk _ again	1070
talk _ her	2437
talk _ him	2346
talk _ me	-2031
talk _ of	2916
talk _ out	3488
talk me	2916
talk*	-4457
talked	-2737
talked to	-2485
talking	-1720
talking _ $	1319
talking _ her	2198
talking _ him	-1401
talks	-1072
tanto	2148
tanto _ com	2681
tanto falar	2681
te	-3484
te _ $	-1666
tell	7790
tell _ $	3840
tell _ about	1881
tell _ ex	3245
tell _ i	-1200
tell _ my	1779
tell _ that	1879
tell _ to	2278
tell her	1619
tell him	4677
tell me	2037
tellement	2191
tellement _ $	2302
tellement _ parler	2302
tellement lui	2302
telling	-1647
temp*	5304
tempted	5994
tempted to	2377
ten	1898
ten _ $	2626
ten minutes	2862
tengo	4356
tengo _ ganas	1530
tengo _ llamar	-1922
tengo muchas	1530
tenho	-1728
term*	-4186
terminar	-1872
text	15917
text $	11209
text _ $	1450
text _ after	2374
text _ back	-2261
text _ ex	-1161
text _ from	-1181
text _ guy	-2662
text _ not	2103
text _ tonight	1493
text her	-3807
text him	3194
texted $	1215
texted _ i	2036
texted back	1618
texted her	-1213
texted him	-1194
texting	-1148
texting _ $	1668
texting her	3286
texts	-1916
than	-1401
thank	1590
thank _ $	1604
thank you	1263
thanks $	1596
thanks i	-1370
that	-11680
that $	-1805
that _ $	-3374
that _ am	1112
that _ his	1035
that _ i	1081
that _ is	-1955
that _ love	1357
that _ still	1330
that _ to	-1281
that girl	1096
that he	-1104
that if	1245
that is	-2500
that she	-1138
the	-8287
the _ $	-3942
the _ always	1783
the _ at	-1288
the _ back	-1279
the _ because	1645
the _ button	1862
the _ call	-1752
the _ from	-1523
the _ he	2826
the _ i	-1026
the _ in	8560
the _ is	4887
the _ job	1336
the _ killing	1553
the _ of	-4518
the _ she	1943
the _ the	-3239
the _ this	-1378
the _ to	3370
the _ where	3580
the _ with	-1600
the _ your	1559
the airport	1170
the apartment	-2301
the bar	3094
the breakup	-1009
the cafe	2463
the girl	-1157
the guy	-1094
the gym	-1246
the letter	5755
the office	1380
the point	-3409
the same	1368
the silence	1696
the urge	6197
the wife	-1315
their	1263
them	-1552
then _ i	1546
then i	2869
ther*	-3516
therapy	-2565
therapy $	-1752
there	5552
there $	7692
there _ knock	1252
there and	1437
there is	-2365
these	-1674
these _ $	-1224
they	-4202
they _ to	-1525
thin*	4066
thing	-1095
things	-2956
things $	-1718
think _ go	3284
think _ her	-1327
think _ will	1217
think about	-1841
think i	3914
think it	1043
think my	-1508
thinking	7377
thinking _ again	-2499
thinking _ asking	1749
thinking _ going	1819
thinking _ her	4443
thinking _ my	1256
thinking _ showing	1095
thinking _ up	1095
thinking about	-2679
thinking of	10118
this _ $	-2921
this _ and	-2137
this _ is	1167
this _ my	2550
this _ to	4625
this close	2780
this guy	-1187
this morning	-1436
this situation	1605
thou*	-2638
thoughts	-1921
thre*	-1492
three	-1285
thro*	-2910
through	-2173
thumb	4023
thumb _ over	4038
thumb is	4038
tien*	2242
tikt*	2866
tiktok	2866
time	-2452
time $	1620
time to	-1582
times	1576
times _ i	2105
times and	2120
tind*	-1182
tinder	-1182
tinder $	-1123
to	11266
to $	2884
to _ $	-3040
to _ about	-3203
to _ again	1634
to _ alone	-1979
to _ and	5634
to _ badly	2187
to _ best	-1228
to _ boss	-1354
to _ by	1339
to _ contact	2030
to _ counselor	-1048
to _ de	-1510
to _ every	-1039
to _ ex	3980
to _ face	-1605
to _ father	-1577
to _ first	2200
to _ for	5197
to _ friend	-2056
to _ front	1210
to _ gig	1650
to _ girl	-1278
to _ go	-2186
to _ guy	-1668
to _ he	2842
to _ heart	1581
to _ her	10002
to _ him	11712
to _ his	1147
to _ house	1358
to _ in	3703
to _ into	2694
to _ is	2666
to _ it	-3365
to _ kids	-1255
to _ landlord	-1394
to _ last	-1776
to _ left	-1851
to _ live	-1275
to _ mandando	2372
to _ me	-3278
to _ mensagem	2120
to _ message	1222
to _ mom	-1743
to _ my	1825
to _ myself	-1248
to _ no	1512
to _ note	1553
to _ now	3453
to _ o	4175
to _ of	-3218
to _ off	2090
to _ one	1357
to _ our	1390
to _ out	4499
to _ page	-1156
to _ party	1726
to _ people	-1413
to _ place	3183
to _ she	4716
to _ situation	1605
to _ so	2450
to _ someone	-1908
to _ sunday	-2045
to _ text	2921
to _ that	-1677
to _ the	-1725
to _ there	1188
to _ this	4402
to _ up	-2281
to _ viver	-1042
to _ vontade	1015
to _ what	2592
to _ who	1585
to _ why	1238
to _ wife	-1520
to _ with	-4374
to _ without	-1165
to _ write	1648
to _ you	-1021
to _ •	4814
to a	-1677
to answer	3952
to ask	5589
to be	-5917
to break	6402
to call	3502
to check	-1101
to com	3381
to come	-2106
to contact	2970
to cut	-2347
to die	-5075
to do	-4202
to drive	1815
to drop	1114
to end	-2343
to explain	2288
to feel	-1530
to find	-1346
to forget	-4813
to her	9778
to him	3218
to his	2709
to hit	2449
to hurt	-1533
to just	-1248
to kill	-3471
to learn	-1577
to live	-2546
to look	3688
to make	-1723
to me	-5749
to meet	-1469
to message	2938
to my	-2819
to quase	2372
to reach	5740
to reply	3087
to respond	2011
to ring	1756
to say	3669
to send	4955
to sit	1103
to sleep	-2559
to stalk	1164
to stop	-3345
to surprise	2089
to text	1240
to therapy	-2070
to use	6660
to wait	2194
to want	-1273
to write	6059
to you	-2176
to •	-3218
today	-2408
today and	1200
today i	-2490
todo	-5543
todo $	-1653
todo _ que	-1418
todo lo	-1418
toi	-1554
toi $	-1486
told	-3900
told her	-1359
tomorrow $	2690
tomorrow _ $	-2182
tomorrow at	-2025
toni*	1935
tonight	1935
tonight $	-1926
tonight _ do	1044
tonight _ i	1941
tonight _ to	1560
tonight _ want	2164
tonight and	1487
too _ to	3154
took	-1011
tot	-1768
tot $	-1083
touch	3563
touch _ $	1084
touch with	3583
tout	-2371
tout*	1452
toutes	1452
toutes _ $	1452
trau*	-1886
traurig	-1881
trav*	1586
tried	-1332
tris*	-3220
triste	-3003
tryi*	4739
trying	4739
trying _ not	4558
tu	-2095
tudo	-2540
tudo _ eu	-1268
tuer	-1820
two	-1832
two _ $	-1570
two _ ago	-1158
two weeks	-1163
type	-1140
typed	2557
typed _ and	1171
typed out	2168
typi*	7186
typing	7221
typing $	5052
uber	3201
uber _ $	3326
uber*	1719
uberall	-1167
uberall _ $	-1167
uberall blockiert	-1167
uberlege	1928
ugh	3369
ugh $	1901
ugh _ to	1532
ugh _ want	1532
ugh i	1600
ulti*	3202
ultima	3202
ultima _ $	3202
um	4291
um $	-1373
um _ para	2816
um _ zu	1082
um oi	4427
uma	4567
uma _ $	3768
uma _ para	-1362
uma mensagem	-1362
uma vez	2114
un	3275
un _ $	2016
un _ mi	1375
un audio	1587
un mes	1519
una _ $	1116
unbe*	2458
unbl*	8349
unblock	1057
unblocked	3298
unblocked _ $	3490
unblocked me	3298
unblocking	3993
unblocking _ $	3993
und	-2552
und _ $	-1059
und ich	-1520
une	2330
une _ $	2586
until	-1692
up	-2713
up _ $	-4531
up _ her	1458
up _ him	-3886
up _ his	2398
up _ night	2055
up at	2127
up his	-2609
up on	1530
up with	-4094
urge	11911
urge $	2952
urge _ $	2463
urge _ 10	2819
urge is	7668
urge to	1819
us	-2626
use	6396
use _ $	1329
use _ s	1354
use it	1545
use my	6100
used	-1277
used to	-1053
va	-2196
va _ $	-1068
vai	-1311
vais	4018
vais _ appeler	1695
vais _ chez	2409
vais _ ecrire	1731
vais _ elle	2409
vais _ son	2720
vais _ voir	3535
vais aller	3535
vais l	1695
vais passer	2409
ver	10541
ver _ $	8651
ver _ dele	1917
ver _ historias	3047
ver _ perfil	3210
ver su	2745
ver sus	3661
verg*	-1704
vergessen	-1107
vergessen $	-1107
verl*	-1202
verla	4756
verm*	-4207
vermisse	-4140
vermisse _ $	-1586
vermisse _ sehr	-2114
vermisse _ so	-2264
vermisse ihn	-1468
vermisse sie	-2366
vers*	-2551
veut	-1746
veux	5262
veux le	2032
vez	2262
vez $	2451
vida	-2122
vida $	-1123
viewed	1159
viewed _ story	1159
viewed my	1159
viver	-1474
vivir	-1820
voce	-1752
voice	1067
voir _ $	1084
von	-1109
vor	-2389
vor _ ich	-1198
vou	7848
vou _ $	-1111
vou _ a	-1167
vou _ casa	3529
vou _ de	2171
vou _ ele	4505
vou _ mensagem	2071
vou _ o	-1881
vou _ para	-2530
vou _ um	1320
vou _ •	-3947
vou ligar	-2865
vou mandar	2305
vou matar	-1793
voy	5291
voy _ $	4216
voy _ a	2019
voy _ escribir	2882
voy _ llamar	1060
voy _ sus	2855
voy a	5291
voz	6141
voz $	3505
voz _ $	3541
wait	4286
wait $	2081
wait _ her	1779
wait _ him	1139
wait for	2177
waiting _ his	-1773
waiting _ message	-1773
wake	-2261
wake _ $	-1060
wake up	-1949
wann	1364
want	4839
want _ a	-1109
want _ and	1562
want _ answer	4215
want _ at	1932
want _ back	-1595
want _ be	-3175
want _ by	1867
want _ call	2946
want _ cut	-2127
want _ die	-2336
want _ do	-1413
want _ drive	1867
want _ forget	-4805
want _ him	3486
want _ how	-1162
want _ into	2280
want _ it	2336
want _ know	2061
want _ meet	-1168
want _ new	-1131
want _ reply	4785
want _ say	2346
want _ see	2851
want _ stop	-1587
want _ the	-1378
want _ to	1096
want _ use	2370
want _ want	-1061
want _ who	1837
want _ write	1420
want _ •	-1679
want him	-2072
want to	10712
want*	-5023
wanted	-2922
wanted _ say	-1377
wanted to	-2756
wanting	-2101
wanting to	-2101
wants	-3093
wants _ me	-1094
wants _ see	-1529
wants _ text	2202
wants _ to	-3617
wants me	-3422
wants to	1244
warum	-1544
was	-4320
was _ $	-4634
was a	-1069
was about	1669
watc*	-3430
watching	-3170
watching _ stories	-3010
way _ my	1045
way to	1312
we	-5347
we _ talk	1297
we are	-1161
weak	1456
week	-4399
week $	-3906
week and	1232
weeks _ $	-1035
weeks _ it	2227
weeks and	2227
weg	2234
weg _ $	2660
wegen	-1173
weht*	-2345
wehtun	-2345
weird	3356
weird _ message	3496
weird _ my	3496
weird to	3496
well	-1656
wenn	-2489
wenn sie	-1197
went	-3893
went _ his	-2314
went to	-3126
werde	-1485
were	-1854
were _ $	-1377
were you	-2110
what _ are	-1009
what _ do	-4751
what _ i	2873
what _ is	-1289
what _ just	2749
what _ said	-1270
what _ say	7197
what _ the	3331
what a	-1098
what can	-1337
what do	2663
what he	-2162
what i	-1090
what if	1898
what is	1565
what she	2528
what to	2998
what you	-1244
what*	1510
whatsapp	1798
whatsapp a	1140
whatsapp the	1157
when	-6433
when _ am	-1327
when _ is	-1195
when i	-3461
where	1710
where _ $	-1373
where _ tonight	2308
where he	1671
where she	1908
whether _ is	-1126
while	-1275
who _ girl	1096
who _ in	1061
who _ with	1698
who that	1096
whole	-1200
whole _ $	-2426
why	-5201
why _ i	-2027
why _ left	1198
why _ my	-1069
why _ she	-1326
why _ still	-1752
why do	-2254
why does	-1432
why would	-1036
wie es	1935
wied*	3367
wieder	3367
wieder _ profile	3162
wieder _ sein	3162
wieder auf	3162
wife	-3704
will _ and	1168
will _ anrufen	2201
will _ at	3420
will _ be	-2801
will _ ex	-2302
will _ forever	1181
will _ him	2008
will _ his	1277
will _ ich	-1581
will _ if	1625
will _ kurz	1646
will _ mehr	-1248
will _ my	1496
will _ nicht	-1082
will _ nur	2890
will _ out	-1008
will _ sister	2082
will _ the	3466
will _ there	1482
will _ to	-2806
will _ wehtun	-2345
will be	4397
will ihm	1325
will just	2103
will lose	1151
will nicht	-1112
will not	-3232
will sie	1997
wish _ a	1168
wish _ could	2069
wish _ never	-1356
wish _ tell	2246
wish _ would	-1465
wish her	1395
with	-5179
with _ $	-1209
with _ and	-3180
with _ ex	1327
with _ he	1837
with _ note	1802
with a	1645
with him	-1080
with his	-1203
with my	2360
with no	-1183
with this	-1565
without _ $	-1026
without _ desperate	1287
without _ her	3325
without _ to	2510
without seeming	1287
work	-3097
work $	-1178
work at	2930
worr*	-1430
worried	-1245
wort*	-1144
worth	-1410
worthless	-1144
would	5709
would _ $	-1345
would _ anyone	1109
would _ back	-2837
would _ be	4688
would _ for	-1009
would _ how	6050
would _ kill	1173
would _ mad	2433
would _ so	1244
would _ to	4425
would be	-2125
would it	2322
would like	2021
would love	1558
would not	1234
would •	1622
writ*	4723
write	9580
write $	3918
write _ $	4288
write _ him	-2984
write a	-1156
write back	2207
write her	1300
write him	1466
write to	-4231
writing	2847
writing _ him	1278
writing _ to	1394
writing her	1166
written	2291
wrong _ i	1927
wrote _ a	-1683
wrote _ letter	-1240
wrote back	-1105
wrote hey	2331
wrote him	-1240
wurde _ so	1034
wurde ihm	1034
xx	-1232
xx $	-1232
y _ $	-1857
y _ contesto	-1136
y _ le	2047
y _ que	1149
y _ se	1193
y le	-1324
y no	-1133
year	-1287
years	-2482
yest*	-4652
yesterday	-4652
yesterday $	-1013
yesterday _ $	-1181
you	-8600
you $	4818
you _ $	-3100
you _ a	2279
you _ is	1039
you are	-2300
you be	2628
you hurt	3193
you think	1474
your	-6989
your _ $	-4721
your _ just	1690
your post	1702
your*	-1039
yourself	-1036
zu	3697
zu _ $	3914
zu schreiben	2885
zuru*	-1111
•	-5741
• $	5525
• _ a	-1916
• _ am	4318
• _ an	2151
• _ and	4605
• _ back	1215
• _ but	1092
• _ call	-2885
• _ ce	-3209
• _ de	1112
• _ do	3284
• _ doing	4306
• _ ex	-3616
• _ get	-1751
• _ her	-11025
• _ him	-4723
• _ his	-1023
• _ i	10535
• _ night	-1676
• _ ok	3312
• _ soir	-3209
• _ sorry	4018
• _ text	-5175
• _ to	-12634
• _ •	9322
• an	2151
• and	5395
• back	2976
• de	1261
• doing	4306
• him	-3200
• i	4073
• me	1122
• to	-12228
• •	-5741
""",
    'contact.slip': """\
~	-36420
!	-4281
!ex_contact	-3772
!ex_contact_abroad	-1563
!slip	15520
!slip_abroad	16311
!•	2791
.	4391
.-	-8177
.i	-7185
.i+they	15290
.i+you	-4494
.i-	-9758
.they	16091
.they-	9413
.you	-1927
.you+they	-1561
.you-	-3661
1	5020
10	-1801
2 $	1561
3	2491
3 $	3664
3am $	1832
?	-4351
?-	-3915
?i	-5772
?they	3953
^ _ $	-4943
^ _ a	3720
^ _ about	-2648
^ _ after	-4256
^ _ ai	7412
^ _ allee	3348
^ _ always	-1885
^ _ am	-3855
^ _ and	6840
^ _ angerufen	5089
^ _ answered	5834
^ _ apologize	1494
^ _ are	-1510
^ _ at	3413
^ _ auf	2355
^ _ back	-1450
^ _ beat	-3267
^ _ been	6169
^ _ begged	2266
^ _ best	2627
^ _ bin	-2101
^ _ boyfriend	-2872
^ _ broke	-4404
^ _ burned	-1390
^ _ by	3279
^ _ called	2169
^ _ calls	-1975
^ _ came	-2577
^ _ can	-1635
^ _ caved	1493
^ _ com	-3374
^ _ commented	2355
^ _ contact	4182
^ _ d	-1699
^ _ do	-2753
^ _ dreamt	-2033
^ _ drove	2533
^ _ el	9487
^ _ ela	4610
^ _ ele	8637
^ _ emailed	1970
^ _ en	-2455
^ _ escribi	3971
^ _ escribio	1781
^ _ est	-1622
^ _ ex	-9333
^ _ feel	-2224
^ _ for	-3090
^ _ found	-3695
^ _ gestern	2234
^ _ girlfriend	-2351
^ _ got	-1850
^ _ habe	2520
^ _ has	-2244
^ _ hat	-2811
^ _ hate	-4140
^ _ have	2603
^ _ her	13879
^ _ him	11392
^ _ his	13491
^ _ hit	4789
^ _ hope	-1597
^ _ hurt	-1921
^ _ husband	-2352
^ _ i	3650
^ _ if	4599
^ _ ihm	1656
^ _ ihr	4553
^ _ in	2391
^ _ is	-8972
^ _ keep	3238
^ _ keeps	-1863
^ _ l	3475
^ _ le	-6482
^ _ liked	2750
^ _ live	2367
^ _ llame	8780
^ _ llamo	4644
^ _ long	-1509
^ _ lui	2853
^ _ m	-4466
^ _ mande	7445
^ _ me	-7306
^ _ meine	-2488
^ _ mensagem	4385
^ _ message	-4596
^ _ messages	-2228
^ _ messaging	3560
^ _ mi	-1445
^ _ mich	-2819
^ _ minha	-1749
^ _ mir	-2814
^ _ miss	-5424
^ _ my	7703
^ _ ne	-2903
^ _ need	-1637
^ _ no	3331
^ _ o	2613
^ _ of	-2139
^ _ off	-2635
^ _ on	1811
^ _ one	2327
^ _ out	3082
^ _ outside	2326
^ _ packed	-2877
^ _ past	1467
^ _ perfil	3764
^ _ por	-1546
^ _ profile	3348
^ _ que	-2169
^ _ rang	2874
^ _ reached	2937
^ _ reminders	-1770
^ _ replied	2728
^ _ said	-2642
^ _ send	5730
^ _ sent	1893
^ _ she	-2878
^ _ sister	3337
^ _ slept	2059
^ _ so	-2919
^ _ still	-3119
^ _ sus	6657
^ _ talked	5079
^ _ talking	-1560
^ _ text	-1698
^ _ texted	9623
^ _ texting	3632
^ _ texts	-1799
^ _ that	-1790
^ _ the	-5408
^ _ thinking	-1518
^ _ through	1962
^ _ time	-1617
^ _ to	6408
^ _ took	-3619
^ _ tudo	-1402
^ _ up	4580
^ _ vermisse	-1431
^ _ viens	2967
^ _ want	-4736
^ _ war	3377
^ _ was	-5112
^ _ we	-2240
^ _ went	3751
^ _ were	1938
^ _ what	-1485
^ _ with	1493
^ _ wrote	3226
^ _ y	11527
^ _ yet	3141
^ _ you	-2940
^ _ •	-9536
^ a	-1666
^ am	-1572
^ asked	3766
^ been	1627
^ broke	6151
^ called	8492
^ checked	5835
^ could	2505
^ day	-3061
^ delete	-1958
^ drove	2034
^ efface	-1524
^ ela	-1990
^ ele	-1959
^ elle	-3432
^ every	-1482
^ ex	-1909
^ fui	3157
^ gave	6563
^ got	-5212
^ habe	8530
^ had	1976
^ he	-11083
^ heard	-1596
^ her	-5242
^ hey	-1469
^ his	-5525
^ hit	2182
^ how	-4269
^ il	2084
^ it	-2230
^ j	2678
^ je	3543
^ la	7369
^ le	14414
^ left	2879
^ liguei	4371
^ liked	4175
^ looked	1997
^ mandei	3919
^ me	3323
^ mein	-1581
^ messaged	4294
^ met	2237
^ mi	-2301
^ mon	-1397
^ my	-13693
^ nao	-4504
^ no	-6307
^ not	-1403
^ ok	3165
^ olhei	7445
^ pause	-1546
^ please	-1675
^ rang	5111
^ sent	11211
^ she	-14355
^ sie	-2160
^ sinto	-1874
^ spent	3236
^ stalked	3532
^ stop	-2399
^ the	-3108
^ told	4160
^ waited	2438
^ was	2355
^ watched	3039
^ we	3089
^ went	5243
^ what	-2488
^ when	-2958
^ woke	-1837
^ •	1425
a	-3108
a _ $	-2071
a _ a	2756
a _ account	1959
a _ at	2838
a _ back	4710
a _ but	-2335
a _ casa	3434
a _ et	6268
a _ for	3499
a _ from	-4935
a _ got	3600
a _ her	3582
a _ him	3402
a _ j	2390
a _ last	3924
a _ message	-2532
a _ my	-1523
a _ note	-1387
a _ on	4090
a _ to	3346
a _ un	-1718
a _ •	-1558
a appele	3373
a card	1423
a ecrit	1572
a fake	2124
a friend	1387
a gift	3205
a heart	1589
a long	2968
a meme	6478
a message	-4374
a note	3806
a song	3255
a su	3518
a week	-4112
about _ $	-6268
about _ i	1461
about her	-2792
about how	1811
about it	-1657
about me	-1821
about the	1851
acci*	5492
accident	2035
accidentally	3457
accidentally liked	3457
after	8465
after _ $	3962
after a	-4816
after class	2717
after six	2807
again	4634
again _ $	1557
ago	-3446
ago $	-3063
ai	6962
ai _ $	2755
ai ecrit	1823
ai pas	-5910
ai repondu	2390
all _ $	2936
all night	6029
allee	3348
allee _ $	3348
alwa*	-2494
always	-2494
am	-6102
am _ $	-2517
am _ i	2223
am _ told	2292
am and	2292
am i	-1951
an	3192
an _ of	1862
an _ picture	1914
an hour	1736
an old	1914
and	8306
and _ $	2643
and _ again	1703
and _ answered	3991
and _ argued	2568
and _ back	1956
and _ broke	-1543
and _ does	-1816
and _ ex	1922
and _ her	3056
and _ him	1774
and _ i	-1489
and _ in	1426
and _ liked	2944
and _ my	3897
and _ not	-4936
and _ pas	-4154
and _ said	5058
and _ sent	1843
and _ talked	1896
and _ thanks	2156
and _ the	3211
and _ think	-1636
and _ to	-2082
and _ told	4029
and _ wrote	1956
and called	2429
and did	-3257
and he	5121
and i	6914
and it	-2203
and messaged	2969
and she	6625
and texted	5415
and we	4655
and wrote	2491
ange*	8322
angerufen	5789
angerufen und	5089
angeschaut	3748
angeschaut $	3748
anoc*	4743
anoche	4743
anoche $	4743
anot*	-1715
another	-1715
another _ $	-1520
answ*	13867
answer	2547
answer _ $	3098
answered	11536
answered _ $	7278
answered _ a	-1817
answered _ message	7894
answered my	10935
apologize	1446
appe*	6735
appele	5033
appelee	2234
appelee _ $	2466
are	-3331
argu*	2568
argued	2568
ask	-3411
asked	6723
asked _ brother	1706
asked _ for	1573
asked _ friend	3342
asked _ how	2124
asked her	2192
asked his	4880
at _ $	1701
at _ house	3400
at _ work	2418
at her	6194
at my	-2203
at night	-1693
auf _ $	-1430
ayer	3956
ayer $	3956
back	1789
back $	4910
back to	-1506
be	-3748
be _ $	-3035
be friends	-1402
beat	-3267
beba*	3684
beca*	1661
because	1661
because _ asked	2237
because i	2943
been	3451
been _ again	2344
been _ my	5554
been calling	1500
begg*	2503
begged	2503
begged _ to	2263
begged her	1460
bei	3376
bei _ $	3376
bell	-3367
bell $	-3367
best _ to	2442
best friend	1522
birthday $	-1418
birthday _ said	2156
birthday _ she	2156
birthday and	2156
boss	-2611
bot	-1551
bot $	-1493
both	5197
boyf*	-2179
boyfriend	-2179
brea*	-1785
break _ $	1605
break up	1633
broke	1540
broke _ $	6213
broke _ contact	6650
broke no	6650
broke up	-5415
brother how	1706
buil*	2389
building	2389
burn*	-1390
burned	-1390
burned _ $	-1390
but	-2692
but _ it	-2742
but _ not	2220
but he	1486
but never	-2371
but she	2030
buzz*	-1496
buzzes	-1496
buzzes _ hope	-1496
buzzes i	-1496
by	2627
by accident	2035
by his	1459
call	2253
call $	4949
call*	11044
called	10503
called _ $	-2842
called _ answered	1712
called _ cried	5626
called _ crying	-1787
called _ last	-2180
called _ on	3004
called _ talked	1945
called _ we	1945
called and	2443
called her	2527
called him	3970
calls	-2824
calls from	-1629
came	-3078
can	-2756
can _ checking	1841
can _ stop	1511
can i	-1572
car	1440
car $	1602
casa $	-1752
casa _ $	2776
caved	1493
caved _ wrote	1493
caved and	1493
ce	-1571
cham*	5525
chan*	-2215
chance	-1534
chance $	-1414
chat	2798
chat _ $	3677
chec*	7646
checked	6228
checking	1704
chez	2223
chez _ $	2223
chez lui	2623
class	2717
coff*	3273
coffee	3273
coffee $	3031
com	-3720
com _ $	-3519
comm*	3238
comment	2202
commented	4124
commented _ her	2875
commented on	4124
comp*	-1480
cont*	8925
contact	1699
contact $	4240
contact _ $	-1761
contacto	9074
could	1843
could _ help	1402
could _ it	3694
could not	3664
cowo*	-1621
coworker	-1621
cried _ of	5218
cried at	-4133
crying _ $	-1393
d	-2320
d elle	-1981
date	-1615
day	-4433
day _ $	-3094
day _ no	-2226
days $	2565
days _ $	-1496
de	-3503
de _ $	-4743
de _ envoyer	2540
de novo	2159
dela	4428
dele	1562
dele $	-1413
dele*	-4237
delete	-2579
deleted	-1658
dia	2467
diary	-5287
diary $	-5287
did _ pick	1458
did _ up	1458
did it	2968
did not	-3084
die	1591
die _ $	1894
divo*	-1836
do	-6451
do _ $	-1959
do i	-1710
do not	-3118
does	-1880
does _ $	-1598
does _ care	-1389
does _ to	1508
doll*	4910
door*	3734
doorbell	3734
doorbell $	3814
drea*	-2033
dreamt	-2033
drove	4013
drove _ her	1664
drove _ his	2369
drove _ house	2037
drove past	2321
drunk	3351
drunk $	1977
e	2930
e _ $	3642
e _ respondi	3318
e eu	3318
ecrit	3127
ecrit _ ai	2390
ecrit _ j	2390
ecrit et	3407
effa*	-1816
efface	-1816
el	8580
el _ $	7013
ela	4149
ela _ $	5308
ela no	2537
ele $	3648
ele _ e	3318
ele _ mandou	-1472
ele _ mensagem	-1799
ele ontem	3834
elle	-4570
elle _ $	-1520
elle a	-1505
em	-2204
em _ $	-2204
emai*	3660
email	2210
email $	2149
emailed	4219
emailed _ a	2835
en	-4089
en _ $	-1940
end	3984
end $	4527
ended	1946
ended _ him	2195
ended up	3780
enou*	-1393
enough	-1393
envo*	2154
envoyer	2540
envoyer _ $	2540
er _ mich	-1730
er _ und	2741
erase	-1587
es	-1790
escr*	3866
escribi	3971
escribi y	2250
escribio	1552
escribio _ le	2000
escribio y	2000
escrito	-2632
escrito _ $	-2581
est	-1816
et	5579
et _ a	4449
et _ ai	2390
et _ repondu	2390
et j	2390
eu	2157
eu _ $	2775
eu respondi	3318
even*	2674
evening	2720
ever*	-4143
every _ my	-1496
every _ phone	-1496
every day	1848
every night	-1462
every time	-1524
everyone	-1478
everything	-1969
ex	-1777
ex _ $	5701
ex _ a	-2362
ex _ after	-1424
ex _ and	3294
ex _ because	1400
ex _ broke	-1543
ex _ how	2041
ex _ i	2066
ex _ me	-2407
ex _ work	-3238
ex asked	-1399
ex boyfriend	1733
ex for	1425
ex on	1808
ex wife	1759
face*	5133
facebook	3842
fake	2124
fake _ $	1964
fake account	1974
fami*	-1664
family	-1664
family $	-1650
favo*	-2810
favourite	-2779
feel	-2854
feel*	-1409
feelings $	-1915
fina*	-2296
finally	-2296
finally _ $	-3831
finally _ my	2143
finally answered	-2185
find	2418
find _ $	2022
fine	2661
fine $	2661
foll*	1392
followers	1542
for	-3351
for _ after	1897
for _ back	-2267
for _ class	1897
for _ days	-2008
for _ years	-1820
for a	-3174
for coffee	1673
for her	2449
forg*	-4252
fotos	4858
fotos $	5360
foug*	3654
fought	3654
fought $	3908
found	-4135
frie*	-3998
friend	1566
friend $	-1401
friend _ he	1582
friend _ him	2770
friend _ me	-2265
friend _ she	-1520
friend about	3155
friend request	1387
friends	-5473
friends $	-3801
from	-6016
from _ $	-1458
from _ account	1815
from _ ex	-2441
from _ fake	1964
from _ the	-1795
from _ today	-1683
from a	2662
from her	-6883
from him	-4999
from last	2428
from me	1882
fui	3157
fui a	3268
gave	5319
gave _ $	-2550
gave _ a	5308
gave _ and	2586
gave in	2586
gean*	4121
geantwortet	4121
geantwortet $	4121
gesc*	2199
geschrieben	3932
geschrieben $	2437
geschrieben und	1495
gest*	2072
gestern	2217
gestern _ $	-1720
gestern angerufen	-1694
get	-3594
gift	3205
gift _ her	1643
girl	1970
girlfriend $	2846
girlfriend _ for	-1472
girlfriend _ me	-1607
go	-1732
gone	2816
gone $	3088
good	-1903
got	-3603
got _ from	-3965
got _ text	-1444
guy $	-1430
habe	11093
habe _ $	7450
habe _ angerufen	4166
habe _ angeschaut	3918
habe _ die	2168
habe _ geschrieben	1502
habe _ profile	3918
habe ihm	2243
habe ihr	4553
haben	1807
haben _ $	1867
habl*	6741
had	3293
had _ $	-1434
had _ long	4647
had _ text	4557
had a	1475
hair	-3750
hair _ $	-3702
happy _ and	2156
happy _ she	2156
has	-1550
has _ his	-1420
has _ texting	-1420
has been	-1420
hat	-1959
hat _ $	-2725
hat _ angerufen	-3189
hat _ ich	2723
hat _ und	5707
hat angerufen	4812
hat gestern	-1747
hat mich	-1739
hat mir	-1948
hate	-4166
hate _ $	-3950
have _ $	-3173
have _ again	2344
have _ her	1782
have _ texting	2711
have been	4878
have to	-1511
he	-3296
he _ a	-6830
he _ after	-1435
he _ and	4044
he _ answered	-2185
he _ back	-2021
he _ friend	-1747
he _ happy	-2281
he _ he	-1819
he _ his	-5045
he _ me	-2431
he _ my	2539
he _ saying	-2260
he _ so	8504
he _ we	6692
he answered	3422
he called	-1593
he came	-1706
he finally	-3816
he left	-4390
he replied	4365
he sent	-5724
he wants	-2758
he was	6106
he wrote	2285
heard	-1596
heard from	-1596
her	15940
her $	-1758
her _ a	1412
her _ at	2258
her _ class	1741
her _ did	4129
her _ her	1894
her _ how	1942
her _ is	-2174
her _ on	1385
her _ she	3414
her _ text	3086
her _ today	3443
her _ voicemail	1769
her _ with	1726
her a	7561
her at	3067
her ex	-2094
her facebook	3236
her friend	-4058
her from	4522
her house	2407
her instagram	1677
her name	-5422
her new	-2006
her profile	-1454
her stories	2351
her story	-2102
her stuff	-2617
her to	1842
her work	4215
heute _ $	1755
hi $	-2216
hi _ $	2699
hier _ $	1515
hier soir	1515
him	10370
him $	-5476
him _ $	3879
him _ a	4408
him _ and	1401
him _ him	2213
him _ letter	3795
him _ love	1951
him _ my	-1892
him _ song	3421
him _ still	1682
him _ times	-1775
him _ was	-1940
him _ •	6440
him a	6050
him and	-1457
him at	-3331
him but	-1602
him from	2120
him i	1827
him in	3443
him three	-2616
him today	-1612
his	13632
his _ a	1737
his _ about	3155
his _ again	1595
his _ by	3215
his _ friend	1673
his _ girlfriend	1692
his _ he	3275
his _ last	1790
his _ message	-1493
his _ on	-1632
his _ that	2607
his _ to	4760
his _ today	-2449
his best	2131
his brother	-1578
his ex	-2174
his favourite	-2779
his friend	2060
his house	4081
his instagram	1733
his new	1567
his old	-2539
his story	4685
his things	-2061
hist*	5219
history	-1605
history $	-1605
hit	6971
hit _ $	3552
hit _ and	2518
hit _ up	2101
hit send	5534
hope	-3093
hope _ him	-1524
hora	5007
hour	1726
house	6161
house $	4270
how	-1781
how _ $	-2316
how _ am	1765
how _ and	2856
how _ doing	1643
how she	2161
hoy	-3022
hoy $	-2390
husb*	-2060
husband	-2060
husband _ been	-1420
husband _ texting	-1420
husband has	-1420
i	6326
i _ $	3947
i _ an	2088
i _ and	6920
i _ at	-4752
i _ back	2737
i _ been	3075
i _ but	1446
i _ every	-1898
i _ ex	5112
i _ friend	1773
i _ get	-1607
i _ happy	1887
i _ him	3592
i _ i	3744
i _ in	4698
i _ it	8129
i _ letters	-1437
i _ my	4916
i _ myself	-1457
i _ name	-5482
i _ not	-2858
i _ of	-3431
i _ off	-2182
i _ old	-2566
i _ out	3500
i _ outside	2348
i _ pregnant	-2501
i _ ready	1525
i _ say	2598
i _ send	8178
i _ sending	2737
i _ she	3134
i _ so	-3444
i _ sorry	2972
i _ stop	-1409
i _ thinking	-1518
i _ three	-2890
i _ to	2975
i _ today	-1386
i _ wrote	1493
i _ you	-2270
i _ •	-1787
i am	-3977
i answered	5740
i apologize	1494
i asked	7947
i beat	-3267
i begged	2266
i burned	-1390
i caved	1493
i cried	-4255
i do	-2668
i dreamt	-2033
i drove	2533
i emailed	2307
i feel	-2719
i finally	3142
i found	-4076
i hate	-4140
i hope	-3093
i just	2714
i keep	2893
i liked	4073
i look	1657
i loved	-1688
i met	-2275
i miss	-4306
i need	-1829
i reached	4169
i see	-2224
i sent	11380
i slept	2139
i still	1773
i texted	2666
i think	-2272
i told	3565
i took	-2342
i want	-5395
i went	3992
i wrote	5153
ich	1683
ich _ geschrieben	6414
ich _ gestern	5182
ich _ ihn	1636
ich _ ihr	1997
ich _ nicht	-5241
ich _ so	-1733
ich habe	3509
ich vermisse	-1431
ich war	3788
if	3421
if _ was	5088
if _ •	1432
if he	3912
if i	-1449
ihm _ $	-1904
ihm geschrieben	4002
ihm nicht	-4971
ihn _ $	1872
ihr	7146
ihr _ $	5956
ihr geschrieben	1885
il _ appele	3373
il a	3824
in	-2352
in and	3020
in my	-5289
in the	4245
inst*	2398
instagram	2453
is	-3640
is _ $	2271
is called	-1549
is gone	3803
it _ and	-1816
it _ her	2505
it _ my	-2446
it _ to	-1697
it in	4751
it is	5568
it to	-3850
it was	-2017
j	4144
j _ $	1577
j _ repondu	2390
j ai	4505
je	2356
je _ ai	2861
je _ allee	3348
je _ de	2967
je _ ecrit	1823
je _ en	-1760
je _ pas	-4224
je and	-4154
je l	5643
je lui	3127
je ne	-1968
je viens	2967
just _ $	1477
just _ send	4235
just hit	4235
keep	2880
keep _ $	3582
keep _ about	-1518
keep _ her	2477
keep sending	2737
keep thinking	-1518
keeps	-3002
keys	-2269
kids	-1447
l	3083
l _ $	3256
l _ appele	1660
l ai	3746
la	5715
la _ $	-1787
la llame	8780
land*	-1945
landlord	-1945
last	1627
last _ $	4305
last _ and	-1446
last week	3591
last year	-2297
le	8689
le _ $	4767
le _ mensaje	2141
le _ un	2700
le _ y	2813
le escribi	3971
le mande	7445
left	-1836
left $	-3111
left _ a	1477
left her	1769
letter	3063
letters	-2639
letters $	-1530
letters in	-2671
ligu*	4371
liguei	4371
liguei para	4371
liked	8688
liked _ $	3445
liked _ old	2350
liked _ picture	1914
liked _ so	1506
liked an	1914
liked her	2753
list	1587
list*	1448
listen	1544
listen _ $	1544
listen _ me	1544
listen to	1544
live	2269
live $	3053
llame	8780
llamo	4295
llevo	1889
lo	-1696
lol $	-2275
lol _ $	3228
long _ last	3330
look	1637
look _ her	1870
look*	2601
looked	2144
looked _ his	2377
looked _ new	1473
looked at	1798
loved	-1767
loved _ $	-1726
lui	3243
lui $	-2930
lui _ ecrit	1823
lui _ un	4350
lui ai	3127
m	-3743
m _ ecrit	1572
m _ et	2390
m a	-2238
ma	-1574
mail*	2433
mand*	2214
mande	7445
mande _ $	5122
mande _ mensaje	1578
mande un	2700
mandei	3919
mandei mensagem	2308
mandou _ $	-1659
marc*	-1627
marche	-1605
marche $	-1605
marry	-1618
me	-7484
me $	-4817
me _ $	-4590
me _ and	3084
me _ answered	2038
me _ e	2852
me _ eu	2852
me _ him	-4853
me _ i	4995
me _ le	2000
me _ mensagem	-1454
me _ night	-3639
me _ que	1653
me _ voice	-1387
me _ y	7046
me _ •	3424
me a	-2308
me after	4094
me crying	-1787
me escribio	1552
me last	-1612
me llamo	4334
me mandou	-1659
me so	3706
me to	-2070
mein	-2024
mein ex	-1426
meine	-3270
meine _ $	-2075
meme	6478
mens*	3025
mensagem	1767
mensagem $	-1518
mensagem _ ela	2383
mensaje	1854
mes	-2378
mess*	4934
message $	6523
message _ $	-1985
message from	-2615
message me	-1676
messaged	7883
messaged _ $	7128
messaged _ ex	5512
messaged _ from	3785
messaged her	4858
messaged me	-3107
messaged my	5512
messages	-5923
messages $	-2953
messages _ $	-2089
messaging	2897
messaging _ $	2986
met	1627
met _ yesterday	2941
met up	3176
mi	-3470
mi ex	-1667
mich	-3443
mich _ $	-2750
minha	-2502
minha _ $	-1813
mir	-3782
mir _ $	-1937
mira*	8177
mirando	8177
mirando _ $	8177
miss	-4310
miss her	-1563
missed	2831
missed _ $	5176
missed _ from	-2520
missed call	4337
missed calls	-1629
misses	-1828
moi	-2231
mon	-2777
mon _ et	-1487
money	-2015
money $	-1605
month	-1622
month $	-1513
months $	1420
more	-1920
morn*	2243
morning	2286
morning $	2662
moved	-1416
much	-2814
much $	-2165
my	-10006
my _ $	-5489
my _ a	1586
my _ asked	-1524
my _ been	-1458
my _ boyfriend	1733
my _ buzzes	-1496
my _ by	-1739
my _ ex	-1465
my _ has	-1476
my _ it	-1747
my _ last	1837
my _ me	-1932
my _ s	2448
my _ so	1506
my _ that	1682
my _ to	-1882
my _ wife	1759
my _ work	-2079
my _ wrote	1684
my boss	-2585
my boyfriend	-2639
my ex	10320
my girlfriend	-1869
my husband	-2222
my phone	-1740
my profile	-2612
my sister	3162
myse*	-1655
myself	-1655
nach*	2178
name	-5735
nao	-4823
ne	-2922
ne _ pas	-2263
need _ $	2047
need to	-1754
never	-4433
never _ $	-3648
never _ it	-2290
new	-2786
new _ is	-1401
new _ me	-1459
new girlfriend	1585
new guy	-1640
nicht	-6777
nicht _ $	-5849
night	2784
night $	6668
night i	-1390
no _ $	3522
no _ escrito	-2043
no _ me	1658
no answer	2965
no contact	2559
no le	-5379
no more	-1681
not	-4153
not _ $	-4547
not _ checking	1841
not _ he	1513
not _ her	1900
not _ to	2640
not care	-1389
not stop	1528
note	2318
note _ $	1523
note _ her	3898
note for	2733
novo	2159
novo $	2159
now	-2710
now $	-2145
o	1407
o _ dele	3764
o perfil	3764
of	-2894
of _ and	-1456
of _ she	-1562
of her	-2749
of his	1552
of us	4553
off	-6036
off _ $	-2906
off my	-1752
ok _ it	1396
ok i	2273
old _ of	1914
old picture	1914
olhei	7445
on	5979
on _ $	2443
on _ and	2933
on _ facebook	3982
on _ instagram	1733
on _ phone	-2623
on _ that	1767
on a	1407
on her	5811
on his	5671
on instagram	-2197
on saturday	1488
on sunday	2256
on the	-1831
one of	2365
ontem	2527
ontem $	2527
open	-3293
open _ $	-3279
open*	3010
opened	3140
otra	6667
otra _ $	6722
our	-3604
our _ $	-1604
out	-2263
out $	-1863
out _ i	1623
out _ me	-1414
out _ she	-1633
out after	2677
out of	-2414
outs*	2326
outside	2326
outside _ $	2348
over	-1555
over $	-1457
pack*	-2923
packed	-2877
page	3743
page _ $	2238
page every	2706
para	2070
para _ $	3189
para _ ontem	3834
para ela	3684
pas	-6417
pas _ $	-1917
past _ house	2236
past her	2037
pause	-1916
peop*	-2468
people	-2468
perf*	3488
perfil	3764
perfil dele	3764
phone	11351
phone $	13061
phone _ hope	-1496
phone _ i	-1496
phone buzzes	-1496
phot*	2829
photos	2858
photos _ $	2923
pict*	-2976
picture	-2031
picture $	1723
picture _ $	-3628
picture of	1914
place	1661
plea*	-3417
please	-3417
please $	-1742
plum*	-1987
plumber	-1987
plumber $	-1987
por	-2287
por _ $	-2085
post*	3715
posted	3634
posted a	3238
preg*	-2501
pregnant	-2501
pres*	4219
prof*	5841
profile	6234
profile $	3123
profile _ $	3133
profile angeschaut	3918
que	-3721
quiso	1623
quit*	-1688
quitte	-1521
rang	5412
rang _ $	1662
rang _ bell	-3367
reac*	2689
reached	2937
reached _ after	2677
reached out	2937
regret	2222
regret $	2173
remi*	-2148
reminders	-1896
remo*	-1475
repl*	4745
replied	4807
replied _ a	-1897
replied _ her	1426
replied _ story	1606
replied to	7002
replied with	-1432
repo*	3192
repondu	3407
repondu $	3407
resp*	11356
respondi	11057
respondi $	3685
s _ $	3775
said	-2093
said _ and	1962
said _ is	1478
said thanks	2156
satu*	1488
saturday	1488
saturday $	1999
saw	-3593
saw _ his	1767
saw on	1767
say	1757
say _ me	2196
sayi*	-3387
saying	-3387
saying _ wants	-1531
says	-2592
scho*	-1985
school	-1985
school $	-1678
see	-2327
see _ day	-1537
see _ every	-1537
see her	2171
see him	-2844
send	9229
sending _ $	2666
sent	13698
sent _ $	6844
sent _ a	2932
sent _ and	2231
sent _ letter	-3451
sent _ the	2588
sent _ to	-7855
sent a	2067
sent her	3492
sent him	1978
sent it	7851
sent me	-2843
she	-4466
she _ a	-5423
she _ about	-3418
she _ always	-1816
she _ and	2080
she _ for	-1461
she _ her	-6405
she _ i	5276
she _ leave	2839
she _ my	3570
she _ new	-1835
she _ not	1740
she _ on	-1599
she _ pick	2239
she _ she	-1694
she _ thanks	2156
she _ to	-2147
she answered	4266
she asked	-1842
she called	2935
she had	1537
she misses	-1937
she said	2709
she sent	-1532
she texted	-3347
she texts	-1426
she was	-2196
she wrote	4963
shop	-2063
shop $	-1660
shot	2155
shot _ a	2206
showed _ my	-1780
sie	-2738
sie _ angerufen	1852
sie _ und	2966
sile*	-1764
since i	-1565
since the	1716
sinto	-2070
sinto _ dele	-1508
sist*	2964
sister	2964
sister _ $	3255
six	2370
six _ $	2642
six months	3121
slept	2059
sms	3320
sms $	3320
so	4017
so _ $	-3209
so _ him	4388
so i	11818
so much	-2041
son	5113
son _ $	5113
sorry	5037
spent	3236
stal*	5085
stalked	3532
still	-1655
stop	-3479
stop _ $	-2538
stop checking	1841
stor*	8010
stories	8213
story $	3287
stuff	-1593
su	5293
su _ $	5341
su casa	3508
suis allee	3348
sund*	1626
sunday	1727
sus	12823
sus _ $	5791
tagg*	3329
tagged	3329
tagged _ a	2910
tagged _ in	2910
talked _ his	-5807
talked for	1945
talked to	-5807
te	-1426
te _ $	-1426
ten	-3627
ten _ $	-3055
ten _ ago	-3011
ten years	-2149
text	8688
text $	1609
text _ $	4611
text from	1430
text*	8941
texted	6661
texted $	3245
texted _ again	2261
texted _ ex	1626
texted _ happy	1717
texted _ i	3645
texted _ night	2726
texted _ so	3706
texted him	4332
texted me	2163
texting	2280
texting again	2344
texting his	-1420
texts	-2139
thanks $	1684
that _ a	-1546
that _ not	1582
that i	4326
the	-7860
the _ on	1567
the _ up	1739
the end	4597
the landlord	-1945
the plumber	-1987
the shop	-2063
then	-2137
there	-2065
thin*	-4829
things	-1597
things and	-2547
think	-3285
think of	-1693
thinking	-2985
thinking _ $	-2125
thinking _ him	-2029
thinking about	-2338
this morning	1563
three	1461
three days	4766
three times	-2531
thro*	1733
through	1733
through _ followers	1542
through her	2641
time	-3428
time _ buzzes	-1496
time _ phone	-1496
time my	-1496
times $	-2430
to	-3348
to _ $	-1604
to _ after	5895
to _ and	2470
to _ ex	1774
to _ for	-2277
to _ from	1608
to _ her	1987
to _ hi	1786
to _ him	-2842
to _ his	-1949
to _ it	2324
to _ shop	-1660
to _ that	-1417
to _ this	3093
to _ to	1901
to ask	-2192
to be	-2123
to find	2554
to get	-2363
to her	6070
to him	3527
to his	-2738
to me	3562
to say	4150
to the	-3687
today	-5754
today $	-3723
toge*	-2305
together	-2305
told	5644
told _ everything	2057
told _ ex	2559
told _ friend	2083
told _ i	3070
told _ still	1597
told _ that	2384
told _ was	-2153
told her	1406
told him	2790
told his	3114
told me	-1567
tom	-1404
tom $	-1404
tomo*	-1558
tomorrow	-1558
took	-4023
took _ off	-2324
took her	-1857
tout	-1419
tres	5689
tres _ $	5689
trois	3281
trois _ $	3281
trus*	-2134
tudo	-1480
twice	1529
two	-3432
two _ $	-1570
two months	-1651
un	2379
un _ $	2045
un sms	3320
una	4507
una _ $	4507
und	5384
und _ haben	2136
und ich	2591
until	1442
until _ $	1442
up _ $	-3316
up _ and	-1936
up _ her	2791
up _ him	2688
up _ i	1559
up _ my	-2797
up _ work	2418
up and	-1840
up on	3604
up to	-1837
us	4345
us $	5078
verm*	-1431
vermisse	-1431
vi	-1847
viens	2967
viens de	2967
voic*	1433
voice	2034
voice note	-1387
voicemail	1433
wait*	4757
waited	4834
waited _ after	1897
waited _ his	2937
waited for	1897
want	-5674
want _ to	-2045
want to	-1716
want*	-3472
wanted	-2375
wanted _ $	-1413
wants	-3747
wants _ back	-1736
wants to	-2133
war	3269
was _ and	2432
was _ best	-1445
was _ he	-2061
was _ her	-1817
was _ on	-1480
was not	2317
watc*	3313
watched	2949
watched _ $	3025
watched her	3227
we	9741
we _ $	2423
we _ about	2312
we _ all	5860
we _ and	1432
we _ been	1917
we _ long	4647
we _ texting	5523
we argued	2568
we broke	-3814
we fought	3902
we had	2399
we met	1665
we talked	1402
week	-2588
week $	-2492
weeks	-2099
wegen	-1391
well	2425
went	7996
went _ her	5167
went _ his	4665
went _ see	2226
went _ work	1662
went to	6776
what	-3777
what*	5020
whatsapp	5074
when	-4952
when _ told	-2669
when i	-3928
who	-2472
who _ $	-1679
whole	2267
why	-1739
will	-1943
wir	1899
wir haben	2357
with	-3838
with _ $	-1613
with _ on	1966
with*	-2336
without	-2751
without _ $	-2531
woke	-1837
woke _ to	-1837
woke up	-1837
word	-2032
work	1522
work _ $	3140
work today	2426
would	-2345
wrong	-1890
wrote	5469
wrote _ $	3402
wrote _ and	2481
wrote _ ex	1547
wrote _ from	2172
wrote _ her	1489
wrote _ i	3351
wrote _ message	-2997
wrote _ my	1402
wrote _ she	2251
wrote _ wrote	5288
wrote a	-4189
wrote back	3403
wrote her	-2916
wrote him	1824
wrote me	2580
wrote to	6152
y	11371
y _ $	5424
y le	2000
y me	3424
year	-3354
year $	-2216
years	-4229
years _ $	-2079
yest*	4098
yesterday	4098
yesterday _ asked	2941
yesterday she	1880
yet	2865
yet $	2865
you	-7907
you $	-2657
you _ $	-2570
your	-2788
your _ $	-2622
•	-5644
• $	2264
• _ $	3872
• _ after	4971
• _ and	-2587
• _ but	-1971
• _ ex	-2291
• _ her	-10913
• _ him	-5221
• _ his	2134
• _ it	-1517
• _ phone	16653
• _ profile	-2122
• _ •	1523
• after	4994
• her	-7522
• him	-4142
• i	-3351
• it	-1447
• •	-5644
""",
    'contact.ex_contact': """\
~	-47233
!	-4726
!ex_contact	11556
!ex_contact_abroad	15401
!slip	-2933
!slip_abroad	-2534
!•	3649
.	-1575
.-	-9079
.i	-3004
.i+they	15182
.i+they-	10958
.i+you	-5006
.i+you+they	3372
.i-	-4095
.they	2736
.you	-1707
.you+they	3605
.you-	-2680
2	3614
2 minutes	3153
3am	2873
?	-3052
?-	-2674
?i	-2193
?i+you	-1830
?you	-1718
^ _ $	-7032
^ _ a	5249
^ _ after	2121
^ _ ajuda	-1968
^ _ alone	-1881
^ _ always	-1573
^ _ am	-1911
^ _ and	-2642
^ _ angerufen	2691
^ _ answered	5021
^ _ at	-2205
^ _ been	4072
^ _ broke	-1748
^ _ called	7885
^ _ calling	3026
^ _ came	6404
^ _ caved	-1571
^ _ cheated	-3186
^ _ cried	4127
^ _ cuenta	-1684
^ _ curtiu	2930
^ _ de	-2309
^ _ did	-1745
^ _ do	-1969
^ _ dropped	1934
^ _ e	3581
^ _ ele	-1893
^ _ email	2219
^ _ emailed	-3027
^ _ escribio	4636
^ _ est	3921
^ _ everything	-2462
^ _ ex	18991
^ _ finally	1779
^ _ flowers	2971
^ _ followed	1613
^ _ forgot	-1896
^ _ found	2045
^ _ from	7971
^ _ geschrieben	2035
^ _ go	-2831
^ _ got	-5923
^ _ had	4926
^ _ happy	3332
^ _ has	-7684
^ _ hat	8480
^ _ he	-3707
^ _ her	-6479
^ _ him	-3909
^ _ his	-4786
^ _ hoy	4028
^ _ hurt	-1587
^ _ if	-2284
^ _ in	-2472
^ _ invited	2822
^ _ is	-6943
^ _ it	-2033
^ _ just	7494
^ _ keep	-2228
^ _ keeps	2869
^ _ leave	-2154
^ _ left	3719
^ _ lied	-2373
^ _ ligou	5797
^ _ like	-1676
^ _ liked	4788
^ _ llame	4944
^ _ llamo	3031
^ _ mando	4810
^ _ mandou	4331
^ _ me	-5131
^ _ meine	1573
^ _ mensagem	1926
^ _ message	-2499
^ _ messaged	3854
^ _ messaging	-2210
^ _ mi	9080
^ _ minha	5476
^ _ mir	2340
^ _ missed	2305
^ _ moved	-2497
^ _ my	-8938
^ _ nao	-3850
^ _ ne	-2620
^ _ needs	-1594
^ _ never	-2279
^ _ new	2365
^ _ not	-4055
^ _ nowhere	1528
^ _ number	5139
^ _ of	2471
^ _ ok	1725
^ _ on	-4648
^ _ out	2158
^ _ over	2943
^ _ para	-2123
^ _ que	-2240
^ _ reached	5251
^ _ replied	9024
^ _ s	-2059
^ _ said	-6525
^ _ saying	-2256
^ _ says	2613
^ _ sent	6355
^ _ she	-3834
^ _ shot	-2594
^ _ showed	6515
^ _ sich	1509
^ _ sie	-1708
^ _ soeur	-1870
^ _ still	-2325
^ _ stopped	-2552
^ _ talked	3477
^ _ talking	-1760
^ _ text	2041
^ _ texted	4224
^ _ texting	1958
^ _ texts	-3145
^ _ than	2089
^ _ thanks	2080
^ _ the	-4600
^ _ to	7111
^ _ told	-6344
^ _ un	2212
^ _ up	3789
^ _ viewed	2637
^ _ wants	2282
^ _ watched	2265
^ _ watching	3252
^ _ went	1836
^ _ were	1717
^ _ wrote	7971
^ _ y	10733
^ _ you	-3555
^ _ •	-6919
^ called	5886
^ do	-1993
^ drunk	-2927
^ ela	6292
^ ele	7932
^ elle	2506
^ er	1913
^ ex	3591
^ got	9481
^ he	10979
^ heard	6573
^ her	3747
^ his	8912
^ hola	-2154
^ how	-3468
^ i	-9044
^ ich	-2944
^ il	7287
^ je	-2518
^ just	-4733
^ la	4673
^ left	-1760
^ liked	-1632
^ ma	-2433
^ mandei	1532
^ me	7972
^ meine	-3680
^ messaged	-2803
^ mi	2363
^ minha	-3437
^ mon	1517
^ my	2147
^ no	-5771
^ out	1528
^ replied	-1840
^ she	10543
^ sie	6659
^ stop	-1733
^ texted	-1950
^ voicemail	2555
^ we	6783
^ what	-1874
^ woke	2224
^ wrote	-2544
^ •	5134
a	-2289
a _ $	6116
a _ a	2544
a _ and	-1975
a _ back	4307
a _ et	4378
a _ from	4070
a _ girlfriend	-1591
a _ got	4192
a _ him	2469
a _ last	2545
a _ message	3185
a _ my	2388
a _ note	2040
a _ of	-2392
a _ on	3259
a _ request	1521
a _ un	4033
a _ up	2270
a _ with	-2060
a _ y	-2023
a appele	6333
a appelee	3766
a break	-3026
a divorce	-1576
a ecrit	2680
a gift	-1650
a good	-2309
a letter	2586
a long	3750
a meme	2606
a mess	1815
a mi	-1944
a photo	2968
a relationship	-1553
a text	1861
a thumbs	2270
a voicemail	7000
a word	-2092
about	2651
about _ $	3232
about _ stuff	1596
about him	5819
about me	2573
about my	-2898
acce*	1589
acci*	-2232
accidentally	-2023
accidentally liked	-2023
after	6751
after a	2343
ago	-1509
ai _ message	-1808
ai _ un	-2251
ai ecrit	2105
ai envoye	-2251
aime	3249
aime _ $	4095
ajuda	-1979
all _ $	1980
all _ time	-2337
all day	-3326
all my	3515
all night	5281
all our	-1742
all the	-2350
alone	-4156
alone $	-2104
alone _ $	-2046
alone with	-1710
alre*	-1791
already	-1791
already $	-1791
alwa*	-3281
always	-3281
always _ $	-2478
am	1937
am $	5399
am _ $	-1553
amig*	-3721
amigos	-3706
amigos $	-3706
an _ $	-2069
an _ from	2219
an _ her	2009
and	3990
and _ $	-2993
and _ does	-1768
and _ he	2928
and _ hi	4278
and _ i	1642
and _ in	-2655
and _ left	-5147
and _ liked	2549
and _ me	6720
and _ no	-2207
and _ on	-2371
and _ replied	1661
and _ said	6076
and _ she	2035
and _ thanks	1528
and _ the	-2462
and _ them	1983
and _ to	-1888
and _ told	5669
and _ •	5173
and cried	-1658
and he	11219
and i	-1627
and left	-1859
and moved	-1973
and said	2504
and sent	-1674
and she	10299
and texted	-1482
and then	-2669
and wrote	-1740
and •	1861
ange*	4935
angerufen	4090
angerufen und	2691
anoc*	-2236
anoche	-2236
anoche $	-2236
answ*	4635
answer	-1655
answer $	-1584
answered	8115
answered $	3502
answered _ $	2862
answered my	2907
anym*	-3036
anymore	-3036
anymore $	-1532
apol*	4664
apologize	2185
appe*	8937
appele	6012
appele $	2721
appelee	3559
appelee _ $	2972
aqui	5954
aqui _ $	5954
aqui _ casa	5954
aqui em	5954
are	-3415
arre*	-1497
ask	6881
ask _ am	5499
ask _ i	5499
ask how	5609
asked	3556
asked _ $	2613
asked _ a	-1553
asked _ am	2080
asked _ divorce	-1553
asked _ he	-2799
asked _ her	1664
asked _ how	-3398
asked _ i	5195
asked _ me	2719
asked _ meet	2841
asked _ to	-2900
asked _ we	2637
asked about	2500
asked her	-2961
asked him	-2647
asked his	-1491
asked how	1510
asked if	4236
asked me	-1697
asked to	2109
at	3568
at 3am	2873
at _ gym	1596
at _ party	1501
at _ when	1828
at her	-1902
at my	4794
at the	-1566
audio	4319
audio _ $	2090
away	-2610
away $	3776
away _ $	-3521
away and	-2637
away from	-3451
back	10726
back $	7134
back _ $	2060
bank	-1614
be friends	1534
beca*	-4576
because	-4576
because _ to	-2519
because he	-1721
because i	-2148
been	2260
been _ again	4420
been _ every	1491
been _ me	2368
been _ since	1974
been texting	3067
befo*	-2070
before	-1894
begged _ stay	1826
begged him	2037
beli*	2976
best	-2614
best friend	-2252
birthday $	-1574
birthday _ said	1528
birthday _ she	1528
birthday and	1528
bloq*	-3649
both	4334
boyfriend $	2438
boyfriend _ his	-2054
boyfriend and	-1507
boyfriend keeps	2296
break	-1662
bring	-1518
broke	-4076
broke up	-2557
but	-2597
but _ never	-1924
but _ were	-1924
but _ •	1827
but we	-1924
but •	1827
by	-3603
by _ $	-4520
by to	1739
call	6734
call $	5052
call*	7156
called	5791
called _ $	-5690
called _ answered	1637
called _ cried	9677
called _ ex	-2557
called _ he	2946
called _ last	2306
called _ she	2390
called and	1607
called me	-3047
called my	-1592
calling	1493
calling me	3241
calls	2206
calls from	2526
calls me	2277
came	6081
came _ to	4059
came by	1739
came over	3117
can _ it	3813
casa	6819
casa $	7474
caved	-1571
caved _ wrote	-1571
caved and	-1571
ce	3113
ce _ $	3394
chan*	4378
chance	4649
chance $	4772
chat	4340
chat _ $	4561
chea*	-3279
cheated	-3233
cheated _ $	-1749
cheated _ me	-3230
cheated on	-3233
chec*	-1598
check	-1500
chez	4077
chez _ $	4077
coff*	1983
coffee	1983
comm*	2382
comment	3388
commented _ my	2016
commented _ post	2016
cont*	5805
contesto	2937
contesto $	2937
cowo*	-2616
coworker	-2616
coworker $	-1910
cried	6963
cried $	5206
cried _ of	4333
cried _ the	-2370
cuen*	-1684
cuenta	-1684
curt*	2930
curtiu	2930
curtiu _ $	2930
curtiu _ foto	2930
curtiu minha	2930
dati*	-2679
dating	-2679
day	-4141
day $	-3188
day _ $	-1947
day she	1589
de	-2402
deixa	-1696
deixa _ $	-1483
dejo	-3147
dejo _ $	-2106
dejo hace	-2287
dele*	-2476
did	-3069
did not	-1514
divorce _ $	-1553
do	-5704
do not	-2075
do you	-1562
does	-1759
doing $	-1636
doing _ $	3409
done	2020
done _ $	2192
done with	2192
door $	-3802
drop*	1934
dropped	1934
drunk	-3807
drunk texted	-2927
e	4887
e _ $	5691
e _ respondi	2306
e eu	2306
ecrit	4294
ecrit _ $	2306
ecrit et	3823
ela	7597
ela _ $	2107
ela _ de	2605
ela _ me	-2732
ela me	1528
ele	2353
ele $	-2339
ele _ $	-3351
ele _ e	2306
ele _ em	-2091
ele _ mandou	3936
ele _ me	-2070
ele _ mensagem	5013
ele _ minha	4605
ele me	4349
elle	4416
elle _ a	2477
elle _ aime	3352
elle a	3786
elle m	3324
elle ne	-1627
else	-2845
else $	-1875
em	2658
em _ $	2658
em casa	5954
emai*	-2862
email	6885
email $	5421
email _ her	2219
email from	2219
emailed	-2345
emailed me	-1542
en	-2487
envoye	1844
envoye _ $	2748
envoye _ message	2287
envoye un	1844
er	4073
er _ geantwortet	2372
er _ mir	2299
er _ nicht	-2536
er _ und	1884
er hat	5894
escr*	4756
escribi y	4749
escribio	5224
escribio _ $	4737
escribio hoy	4737
esqu*	-2717
essay	-2954
est	3449
et	4339
et _ a	3329
et _ m	2698
eu _ $	1987
eu respondi	2306
even	-1742
ever*	-3238
every	-3819
every _ $	-3681
every night	-2814
everything	-2354
everything $	1818
everything _ $	-3262
everything _ me	-2012
everything about	-1963
ex	4837
ex _ $	-4492
ex _ because	-1513
ex _ follow	1527
ex _ happy	2455
ex _ i	-3247
ex _ keeps	2296
ex _ me	14946
ex _ my	2030
ex _ on	-5104
ex _ texts	1802
ex _ the	-1576
ex _ to	4592
ex _ up	2226
ex _ work	3769
ex and	-3494
ex asked	3590
ex boyfriend	1897
ex called	4297
ex husband	3216
ex just	2191
ex keeps	-1820
ex me	3067
ex viewed	2127
face*	1915
facetimed	2261
fami*	-1787
family	-1787
family $	-1738
felt	-1721
fina*	2719
finally	2719
finally _ $	2318
finally answered	2116
fine	2620
fine $	2620
first _ in	1951
first _ weeks	1951
first time	1951
flow*	-2710
flowers	-2710
flowers $	-1832
foll*	2175
follow	1910
follow _ $	1910
followed	1613
followed _ on	1613
followed me	1613
for _ and	-3195
for _ back	1947
for _ divorce	-1553
for _ first	1951
for _ time	1920
for _ years	-3115
for a	-1699
for coffee	2568
for her	1916
for him	3761
for the	1481
forg*	-4602
forget	-2192
forgot	-1896
forgot _ me	-1527
foto	5411
foto $	5411
fotos	-2400
fotos $	-1556
foug*	4347
fought	4347
fought $	5303
found a	2637
four	1772
freu*	-2108
friend _ he	2504
friend _ me	3944
friend _ she	2332
friends $	1897
from	13490
from _ $	3418
from _ at	5147
from _ ex	4031
from _ in	3575
from _ my	3575
from _ the	5922
from _ today	1987
from a	-2526
from her	14920
from him	8173
from last	1645
from me	-5222
from your	-1932
fuck	-2076
fuck off	-1968
gave	-2390
gean*	2886
geantwortet	2886
geantwortet $	2886
gema*	-2174
gemacht	-2174
gemacht $	-2158
geme*	2524
gemeldet	2524
gemeldet $	2524
gesc*	3885
geschrieben	4008
geschrieben _ er	2372
geschrieben _ hat	2372
geschrieben und	3231
gestern _ $	1789
gestern angerufen	1884
gift	-1650
girl	-1897
girlfriend _ for	2285
give	2716
go _ and	-2198
good	-4526
good _ $	-2599
got	9254
got _ $	-1614
got _ from	5909
got a	9552
guess	6795
guy	-3212
guy $	-2528
gym	1522
gym $	1528
habe _ angerufen	-1652
habe _ und	2372
habl*	5854
hace	-2364
hace _ $	-2364
had	1928
had _ $	-1819
had _ long	5181
had a	1651
happ*	2906
happened	3063
happened $	3673
happy	4910
happy _ $	2568
happy _ and	1528
happy _ me	-1764
happy _ she	1528
happy birthday	5060
has	-2159
has _ girlfriend	-1591
has my	-2461
hat	10758
hat _ $	6580
hat _ angerufen	4173
hat _ gemeldet	2524
hat _ geschrieben	1927
hat _ gestern	1494
hat _ schluss	-2158
hat _ und	3551
hat angerufen	1568
hat mir	5032
hat sich	2524
have	-1590
have _ again	4420
have _ texting	4170
have been	1709
he	17084
he _ $	5357
he _ a	6558
he _ all	-3350
he _ answered	2116
he _ at	-1634
he _ back	3898
he _ calling	2928
he _ every	-1569
he _ ex	-2202
he _ flowers	-4335
he _ friend	4404
he _ he	3150
he _ his	3648
he _ i	3079
he _ me	1754
he _ my	7485
he _ no	3061
he _ out	3990
he _ saying	-1584
he _ seeing	2757
he _ someone	2091
he _ story	3723
he _ to	1855
he _ today	2496
he _ up	1717
he _ was	1565
he _ we	6625
he _ without	-2595
he _ •	-2057
he answered	1531
he called	2588
he came	3201
he cheated	-1908
he did	-1931
he finally	2330
he has	-1718
he is	1727
he keeps	2748
he lied	-2356
he liked	2822
he loved	-2214
he never	-2447
he posted	-2307
he rang	1652
he reached	3201
he said	1561
he sent	3741
he texted	3625
he told	-1707
he wants	2949
he was	-4393
he watched	2548
he wrote	4174
heard	6573
heard from	6573
her	-4963
her $	-2374
her _ $	3196
her _ a	-1482
her _ and	4770
her _ back	1513
her _ cried	6232
her _ did	-3775
her _ love	1813
her _ my	-1688
her _ says	1533
her _ she	5406
her _ to	-4910
her _ told	3807
her _ we	-1599
her _ yesterday	-1699
her _ •	4743
her a	-3004
her again	-1825
her and	4544
her at	2744
her friend	2779
her from	-2893
her house	-1618
her if	-1599
her in	3521
her mother	-1951
her place	3173
her she	1991
her story	-1999
her to	-2053
heute	1836
heute _ $	1955
hi	3121
hi $	3344
hier _ $	-1588
hier soir	-1588
him	-2928
him $	9997
him _ $	-6611
him _ a	-2426
him _ and	1907
him _ he	2631
him _ i	-6285
him _ said	-3793
him _ was	-2699
him _ •	4450
him a	-1996
him and	-2518
him for	1922
him from	-3137
him he	3748
him today	-2690
his _ $	-1979
his _ all	-1649
his _ and	3594
his _ friend	-1508
his _ girlfriend	2232
his _ message	2436
his _ on	4618
his best	-1669
his ex	-4727
his friend	1715
his house	1735
his story	-4025
hist*	13103
hola	-2154
hola _ me	-2132
hola mi	-2132
hora	2072
how _ $	4874
how _ am	5725
how _ and	2143
how _ doing	-3927
how _ i	-1769
how _ was	-2498
how he	-2541
how i	6163
hoy	2966
hoy $	3301
hurt	-2261
hurt _ $	-2140
hurt me	-1514
husband _ every	1802
husband texts	1712
i	-5931
i _ $	3527
i _ about	-2772
i _ an	-2016
i _ and	11230
i _ been	-1590
i _ ex	-2217
i _ flowers	1997
i _ he	6066
i _ him	-1755
i _ his	-5482
i _ home	1530
i _ how	-2705
i _ letter	2586
i _ my	-4236
i _ no	-5200
i _ not	-3682
i _ on	-2020
i _ say	2397
i _ see	-1543
i _ she	5499
i _ sorry	4405
i _ to	3415
i _ up	-2274
i _ we	2952
i _ wrote	-1571
i _ you	2424
i am	4813
i answered	1806
i asked	-3241
i caved	-1571
i did	-1532
i found	1774
i gave	-1770
i have	-3179
i keep	-2365
i let	1911
i liked	2998
i love	1723
i messaged	3372
i miss	2331
i replied	3777
i said	-4007
i sent	3463
i still	-1838
i told	-2609
i unblocked	-3969
i want	-1622
i went	3502
i wrote	7407
ich	-4494
ich _ gestern	-1584
ich soll	-1972
if	-2918
if _ •	1557
if he	-8207
if we	2637
ihr	-1841
il	5809
il _ a	4469
il _ appele	6333
il _ ecrit	3605
il a	3127
il m	5211
in	-2388
in _ her	-1889
in _ mailbox	2614
in _ me	-2016
in a	2447
in love	-1574
in my	4434
in weeks	1847
invited	2822
is	-3040
is _ a	-1820
is _ else	-1716
is _ ex	-1977
is _ good	-2220
is _ me	3209
is _ my	3985
is been	1650
is happy	-1632
is my	-2606
is not	2167
is over	-2140
is seeing	2466
is too	1522
it _ late	1529
it _ over	-2150
it is	1653
it was	-2011
je	-3136
je _ ecrit	2105
je _ envoye	-2251
just _ $	3258
just texted	7132
keep	-2401
keeps	3188
keeps texting	-1484
keys	4804
keys $	2569
l	-1691
la	3620
la llame	4944
last _ $	-4369
last month	-4590
last night	2907
later	-2615
later $	-2615
le _ a	-2381
le _ un	-1985
le _ y	6675
leave _ $	-2452
leave _ alone	-2224
leave me	-2234
left	-5564
left $	-3432
left _ a	-2415
left _ on	1657
left a	3316
let	1565
lett*	1807
letter	2536
lied	-3579
lied _ $	-2303
lied _ me	-3506
lied to	-3506
life	-1959
life _ i	-1826
ligou	5797
ligou _ $	5797
like a	1483
like i	-1497
liked	6418
liked _ $	5486
liked _ photo	1634
liked _ so	1890
liked _ story	1751
liked my	5708
llame	4944
llamo	5513
llamo _ $	3677
llor*	2718
lol	1971
lol _ $	2866
long	3007
long _ last	5233
long message	-1843
look	-2796
look*	-2070
looked	-1976
los	-3105
los _ $	-3076
love	-3649
love _ $	-3063
love _ and	1607
love her	1785
loved	-4079
loved me	-2622
lovi*	-1496
loving	-1496
loving _ $	-1491
lui	-1484
lui _ ecrit	2105
lui _ envoye	-2251
lui _ un	-2483
m	3496
m _ appelee	3766
m _ ecrit	2680
m _ hier	3125
m a	5821
ma	1483
ma _ $	4055
ma _ a	-2499
ma _ m	-2499
ma soeur	-2014
made	-1510
madr*	2729
mail*	2564
mailbox	2614
mailbox $	2614
mand*	3015
mande un	-1985
mandei	1532
mandei mensagem	2749
mando	4810
mando un	4810
mandou	2404
mandou _ $	2010
marry	-6400
matin	3413
matin $	3413
maybe	-1710
me	10751
me $	-5964
me _ $	-2317
me _ about	2208
me _ and	1845
me _ as	1580
me _ audio	4964
me _ birthday	1655
me _ but	1577
me _ de	2613
me _ e	1912
me _ em	-2965
me _ essay	-2954
me _ eu	1912
me _ hace	-2287
me _ has	3064
me _ he	7096
me _ him	8397
me _ how	2241
me _ hoy	4737
me _ i	4337
me _ instagram	2117
me _ is	7859
me _ it	-3087
me _ left	-2570
me _ look	-2602
me _ loved	-2214
me _ mensaje	1974
me _ mi	2015
me _ morning	-1668
me _ move	-1766
me _ of	1989
me _ old	1924
me _ on	-1713
me _ ontem	4665
me _ photo	3304
me _ que	3604
me _ said	2371
me _ she	2802
me _ stop	-1951
me _ that	2584
me _ the	-2138
me _ then	-1780
me _ to	-2178
me _ un	4575
me _ voice	2040
me _ we	-2878
me _ wedding	1903
me _ y	3168
me _ your	-1512
me a	-2170
me about	5964
me again	1530
me anymore	-2903
me contesto	2937
me dejo	-3147
me escribio	5224
me every	-1873
me flowers	-5676
me for	4897
me from	-2034
me i	2033
me in	2258
me last	3600
me ligou	5797
me llamo	5792
me mando	4810
me mandou	2010
me money	-1969
me our	1924
me over	-1514
me respondeu	-3850
me saying	2532
me to	-2773
me today	3987
me whenever	1715
me with	-1545
me yesterday	4082
meet	4024
meet $	2651
mehr	-1613
mehr $	-1520
meine	-2136
meine _ $	1540
meine _ hat	-3467
meme	2606
mens*	6076
mensagem	3985
mensagem _ ela	2561
mensagem e	4173
mensaje	2559
mensaje _ me	4001
mess	1815
mess $	1815
mess*	2245
message	1950
message $	2218
message _ $	3978
message me	2455
messaged	2555
messaged _ $	-2321
messaged _ from	-2732
messaged _ he	2859
messaged _ •	2436
messaged me	4543
messages from	1921
messaging	-2582
messaging _ $	-3166
mi	7603
mi _ $	13774
mi _ dejo	-2515
mi _ y	-4032
mi cuenta	-1684
mi novia	-1600
mich gestern	1494
mich nicht	-1710
minha	1997
minha _ $	5434
minha foto	2930
minu*	3675
minutes	3057
mir	2700
mir _ $	2692
mir geschrieben	1927
mira*	-1516
mirando	-1516
mirando _ $	-1516
miss	2306
miss _ $	2886
miss you	3428
miss*	11664
missed	9117
missed _ $	6530
missed _ from	2773
missed _ my	1488
missed call	6790
missed calls	2526
misses	2554
misses _ $	1694
misses me	1794
moi $	4569
mon _ est	4071
mon _ et	-2737
mon ex	2702
money	-1547
money $	-1942
mont*	-2231
month	-4096
month $	-3803
months	-2104
more _ $	-2028
moth*	-3462
mother	-3447
move	-2316
moved	-3856
moved _ $	-3400
moved out	-3108
my	-2026
my _ $	3509
my _ a	-2365
my _ and	-2102
my _ asked	3057
my _ at	1496
my _ because	-1756
my _ boyfriend	1897
my _ by	-1809
my _ called	1830
my _ did	5173
my _ ex	-2219
my _ has	-2093
my _ his	-2168
my _ husband	3216
my _ i	1733
my _ is	-2096
my _ it	-1531
my _ just	2191
my _ me	1804
my _ my	1857
my _ not	3816
my _ s	-2301
my _ so	1890
my _ texted	-2184
my _ today	3359
my _ told	-2985
my _ up	1998
my _ viewed	2127
my birthday	-3588
my boyfriend	-2809
my ex	7887
my friend	-2962
my girlfriend	-2469
my gym	1591
my husband	-2513
my mailbox	3418
my parents	-1821
my post	4042
my story	6605
my stuff	-2371
my work	1516
nao	-4575
nao _ $	-3983
nao _ respondeu	-3850
nao me	-4016
ne	-2710
ne _ plus	-1908
ne m	-1981
needs _ $	2442
never	-6644
never _ $	-5271
new _ friend	-2403
new _ me	2631
new year	1577
next	1648
nicht	-4028
nicht _ $	-3196
nicht mehr	-1515
night	5141
night $	3691
night but	1826
no	-7849
no $	1722
no _ $	-1705
no _ escrito	-1863
no _ from	-3048
no _ me	3716
no answer	-1573
no me	-1972
not	-5972
not $	2620
not _ $	1809
not _ me	-2532
not _ well	3522
not a	-1769
nothing $	-1668
nothing _ $	2710
novia	-1619
now _ me	1783
nowh*	1582
nowhere	1582
nowhere she	1528
numb*	4621
number	3282
of	3284
of her	-1643
of nowhere	1582
of stuff	2092
of the	1791
of us	4693
off	-2824
off $	-2788
off _ and	1926
off my	1815
on _ $	4649
on _ and	2124
on _ birthday	-4741
on _ last	-2626
on _ night	-2399
on _ phone	-2821
on _ post	2016
on her	-1831
on his	-1695
on instagram	1537
on me	-3071
on my	4985
on our	-4981
on read	8122
on the	-4683
one _ $	1654
ontem	3405
ontem $	3405
open*	5009
opened	5053
other	-1673
our	-4691
our _ $	-4088
our old	1917
out _ $	-3277
out _ me	1488
out _ nowhere	1582
out last	-3246
out of	2744
out to	2152
over	-1594
over $	-2005
over text	-1496
para	-3887
para _ $	-3012
para ele	-1659
pare*	-2980
parents	-2811
part*	-1942
pass*	1586
past	-2070
paz	-1512
paz $	-1512
pers*	-2219
person	-1936
phone	-4122
phone $	-3848
phot*	-1929
photo	8456
photo $	6861
photos	-1881
pictures	1801
place	2207
plea*	-2280
please	-2280
plus	-2138
poco	-2096
por	-1886
por _ $	-1797
post	3199
post $	1587
posted	-2506
posted a	-2049
posts	1930
que	1879
que _ $	4572
que ele	-1506
que me	1836
quiet	-1971
quiso	3626
quit*	-2287
rang me	1554
reac*	6368
reached	5251
reached _ to	2152
reached out	5251
read	6803
read $	7786
rela*	-1876
relationship	-1563
relationship $	-1524
remo*	-3137
remove	-3075
remove my	-1905
repl*	8003
replied	8844
replied _ a	1918
replied _ her	4603
replied _ story	-4870
replied to	1775
replied with	2729
repo*	3685
repondu	3823
repondu $	3823
requ*	2532
request	1521
resp*	5397
respondeu	3089
respondi	2390
respondi $	2652
right now	2384
s	-3265
said _ a	-1633
said _ is	1645
said _ misses	2391
said _ was	1556
said no	-2003
said she	2297
said thanks	1528
same	-1614
say	2815
say _ $	3044
saying _ a	1955
saying he	2378
says	4069
says _ me	1633
says he	2846
says she	1533
schl*	-2213
schluss	-2174
schluss gemacht	-2021
schr*	-1506
scre*	5157
seei*	2077
seeing	2077
seeing _ $	2466
seeing someone	2972
sent	4115
sent _ and	2809
sent _ flowers	-4335
sent _ old	1924
sent _ our	1924
sent _ request	2294
sent a	5291
sent her	-1762
sent it	-1817
she	18657
she _ $	6116
she _ a	2197
she _ about	3583
she _ all	2171
she _ and	2916
she _ at	4160
she _ calling	2309
she _ i	3711
she _ last	1655
she _ leave	2814
she _ me	3840
she _ more	-2040
she _ my	3224
she _ not	-2795
she _ on	5790
she _ out	-1520
she _ over	2076
she _ pick	-3749
she _ she	1768
she _ someone	-1609
she _ thanks	1528
she _ the	-1506
she _ to	3521
she _ today	1519
she _ up	2191
she _ with	2294
she _ yesterday	2310
she _ •	-3001
she answered	3060
she asked	3542
she calls	2277
she came	2748
she did	-4317
she does	1587
she followed	1613
she forgot	-1860
she got	-2820
she left	2241
she liked	3989
she moved	-1520
she replied	4439
she said	3110
she sent	2336
she texted	4098
she unblocked	2113
she walked	-2187
she wants	2413
she was	1938
she wrote	4070
she •	-3001
shot	-2624
shot _ a	-2599
sich	1956
sich _ $	1956
sich gemeldet	2524
sie	4951
sie _ $	-1668
sie _ angerufen	2678
sie _ ich	-2153
sie _ sich	1509
sie _ und	1666
sie hat	7743
sile*	1621
silence	2265
sist*	-2448
sister	-2448
so i	2029
soeur	-2014
soir	-1664
soir $	-1664
soll	-2182
soll _ $	-1972
some*	-1946
someone $	3256
someone _ $	-3514
someone else	-2756
son	-1567
son _ $	-1567
sorry	4883
sorry $	1941
space and	-2302
star*	-2095
started	-2088
started _ that	-2082
stay	2411
still	-4436
still _ and	-1647
stop	-4352
stop _ $	-2675
stop*	-2615
stopped	-2615
stopped _ $	-2552
stopped _ me	-1492
stor*	1996
stories	2111
stories $	2826
story	2853
story _ $	2207
stud*	-2896
sus	-1797
take	-1527
talk*	1645
talked	3130
talking	-1486
talking to	-1547
ten	-1786
tene*	-2778
tenemos	-2778
text $	-2242
text from	1707
text*	12296
texted	8795
texted $	5188
texted _ $	2399
texted _ again	-4746
texted _ and	2155
texted _ birthday	1990
texted _ ex	-2979
texted _ i	2673
texted _ last	-2286
texted _ night	2054
texted _ she	2202
texted _ to	1546
texted him	-3501
texted my	-3382
texting	3500
texting again	4420
texting her	-2227
texts _ day	1802
texts _ every	1802
texts me	1832
than _ $	-2470
than*	2026
thanks	2360
thanks $	3467
that	-2053
that _ not	2890
that _ wants	2265
that _ was	-1535
that he	3511
that it	-1801
the	-8220
the _ $	-5140
the _ and	-2741
the _ i	-1598
the _ time	1944
the first	1951
the phone	-2991
the same	-1594
the time	-2337
the very	1641
them	1846
then he	-2005
things	1928
things and	4083
think	-2168
this morning	1815
thou*	-2815
thought	-1956
threw	1965
thum*	2270
thumbs	2270
thumbs _ $	2270
thumbs up	2270
time _ $	1891
time _ weeks	1951
time and	-1793
time in	1951
to _ $	2825
to _ about	-2735
to _ and	2365
to _ away	2261
to _ ex	-1809
to _ for	4555
to _ he	4819
to _ him	-2137
to _ how	4717
to _ i	3520
to _ it	1776
to _ last	-3628
to _ me	4688
to _ messages	2006
to _ mother	-1951
to _ out	-3035
to _ place	2689
to _ she	1575
to _ story	-3753
to _ stuff	-2041
to _ with	1523
to _ yesterday	-2066
to ask	8099
to call	1594
to go	1852
to her	1724
to him	-2824
to me	-6231
to meet	4024
to move	-2307
to say	2084
to stay	2419
to stop	-2305
to talk	1899
today	3470
today $	3211
toge*	-6411
together	-6411
together _ me	-4312
together he	-4312
told	-4259
told _ about	-1486
told _ it	-1940
told _ love	1913
told _ loved	-2214
told _ my	-1486
told _ she	3235
told _ stop	-1927
told _ to	-3203
told _ yesterday	3043
told me	-2887
two	-4150
two _ $	-2120
two _ from	-2168
two months	-2120
um	2032
um _ $	2057
un	3173
un _ $	2064
un audio	2090
un message	2287
una	1960
una _ $	1960
unbl*	3116
unblocked	3116
unblocked _ $	4744
unblocked _ and	-1627
unblocked _ today	1637
unblocked him	-3118
unblocked me	7086
und	4443
und _ geantwortet	2055
und _ hat	2372
und er	2372
up	9255
up $	3072
up _ $	1681
up _ door	-3595
up _ gym	1596
up _ messages	2714
up _ my	1736
up the	1753
up to	2224
us	3891
us $	3564
vers*	-2154
very	1613
view*	2637
viewed	2637
viewed my	2637
voic*	9555
voice	1845
voice note	2040
voicemail	9555
voicemail $	7058
voicemail _ $	2497
walk*	-2249
walked	-2249
walked _ $	-2193
want	-1804
wanted _ $	2070
wants	6368
wants _ $	3401
wants _ back	2756
wants _ talk	2638
wants to	6033
was	-7898
was _ $	-4939
was _ and	-2552
was _ at	3558
was _ he	-2685
was _ love	-1630
was _ my	3555
was _ with	1998
was doing	-2541
was my	-2066
watc*	5020
watched	1767
watched _ story	2265
watched my	2548
watching	3252
watching _ stories	3266
we	10440
we _ $	3033
we _ all	6123
we _ and	1557
we _ been	3377
we _ long	5181
we _ never	-1924
we _ texting	7729
we _ together	-1591
we fought	4500
we have	1904
wedd*	1803
wedding	1803
wedding $	1803
weeks	1727
weeks $	1526
well	3200
well $	3522
went	2075
went _ place	3796
went to	1494
were _ for	-2127
were never	-1924
what	-3851
what*	-1610
whatsapp	-1599
when _ told	-1615
when*	1708
whenever	1708
whenever _ is	1715
where	-1493
who	5120
who _ $	6456
will	-2331
will not	-1489
with _ coworker	-1724
with her	-1880
with his	-2334
with*	-1957
without	-3174
without _ $	-3137
woke	2224
woke _ to	2224
woke up	2224
work _ $	-1505
work _ the	2283
would	-1717
wrote	5167
wrote _ a	-2718
wrote _ and	2729
wrote _ he	4407
wrote _ her	-2167
wrote _ she	4663
wrote _ wrote	4624
wrote back	1940
y	9803
y _ $	7897
y _ contesto	2937
y me	6657
year _ $	1577
years	-3696
years _ he	-2156
years and	-2630
yesterday _ called	1621
yesterday he	1621
yesterday she	2642
yo	-2775
you $	1623
you _ $	3724
you _ me	-2510
your	-3523
your _ $	-3412
•	-2822
• $	-3109
• _ $	-2833
• _ a	6378
• _ about	7232
• _ after	6179
• _ and	-1623
• _ ask	5396
• _ away	4262
• _ birthday	-4200
• _ called	-6963
• _ every	-4481
• _ ex	-1508
• _ he	3704
• _ him	5860
• _ his	5872
• _ how	2999
• _ i	-1937
• _ in	-1631
• _ me	-2614
• _ morning	-1668
• _ my	-5351
• _ night	-3479
• _ on	3486
• _ over	-1765
• _ read	8122
• _ said	3000
• _ she	-7283
• _ text	-1929
• _ that	2625
• _ then	2340
• _ to	5558
• _ together	-5305
• _ we	-1619
• _ •	-2153
• after	6303
• me	2911
• on	3717
• then	2340
• to	4210
• together	-5305
• •	-2822
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
~	-36919
!checkin	19221
!delete_data	-7974
!help	-8625
!out_of_scope	-8418
!smalltalk	-9401
!stop	-11163
!•	-2185
.	4878
.-	5254
.i	6186
.i+they	-8482
.i+they-	-2334
.i+you	-1589
.i-	6450
.they	-1204
.they-	-2718
.you	-2975
.you-	-3067
10	13230
10 $	7685
10 _ $	4233
12	4930
12 $	3085
12 _ contact	1845
15	4435
2	5549
2 _ $	3175
3	9174
3 $	4594
3 _ $	4579
30	4539
30 _ $	4298
4	8245
4 $	7174
5	9332
5 $	6621
5 _ $	2711
6	8978
6 $	6394
7	5864
7 $	4709
8	1152
8 10	1131
8 _ $	4251
?	-8945
?-	-5520
?i	4642
?i+they	2154
?i-	11592
?they	1340
?you	-2695
?you-	-3495
^ _ $	-5054
^ _ 10	4161
^ _ 12	5238
^ _ 15	4435
^ _ 2	2875
^ _ 3	5432
^ _ 5	2111
^ _ 7	4913
^ _ 8	3201
^ _ account	-1428
^ _ all	-2284
^ _ alles	-1696
^ _ am	5924
^ _ animo	5517
^ _ are	-3341
^ _ bad	1573
^ _ been	1636
^ _ better	1246
^ _ bitte	-1313
^ _ boyfriend	-1248
^ _ can	-5657
^ _ chat	-2169
^ _ como	3565
^ _ contact	2292
^ _ cuenta	-1728
^ _ daily	-3893
^ _ das	-1439
^ _ data	-1823
^ _ daten	-1829
^ _ day	1393
^ _ days	3286
^ _ de	2947
^ _ dias	8927
^ _ did	-1631
^ _ do	-1681
^ _ does	-3639
^ _ donnees	-1307
^ _ down	3234
^ _ e	-3301
^ _ est	1665
^ _ far	4162
^ _ feel	-2300
^ _ for	1674
^ _ got	-1600
^ _ happens	-1154
^ _ has	1333
^ _ have	1796
^ _ her	-1893
^ _ history	-1636
^ _ hoje	1539
^ _ how	-1387
^ _ humeur	3935
^ _ humor	2009
^ _ i	-4627
^ _ in	8205
^ _ ist	1193
^ _ it	-1183
^ _ kann	-1267
^ _ la	-1162
^ _ like	2783
^ _ long	1977
^ _ lost	-1138
^ _ made	3152
^ _ many	1987
^ _ me	-1439
^ _ meine	1162
^ _ mes	4813
^ _ messages	-2721
^ _ mi	1949
^ _ mich	-2156
^ _ mir	10125
^ _ moi	-1789
^ _ mood	4229
^ _ more	-3410
^ _ much	-1203
^ _ my	4388
^ _ nicht	-3070
^ _ not	-2069
^ _ notifications	-3576
^ _ of	-1756
^ _ off	-2487
^ _ ohne	3940
^ _ olvidarlo	-1709
^ _ on	2227
^ _ our	-2074
^ _ please	7835
^ _ profile	-1287
^ _ que	-1663
^ _ quiet	3498
^ _ records	-2628
^ _ registrar	6116
^ _ say	2090
^ _ se	-3204
^ _ see	4257
^ _ should	-1689
^ _ sie	-1130
^ _ siento	-1598
^ _ so	-1768
^ _ song	-2721
^ _ stop	-1246
^ _ streak	2846
^ _ stuff	-1416
^ _ talking	-2506
^ _ text	2044
^ _ that	1328
^ _ the	-8020
^ _ there	-1368
^ _ this	-2971
^ _ today	8419
^ _ todo	-1883
^ _ tout	-1193
^ _ tudo	-1589
^ _ un	-1304
^ _ up	-1866
^ _ urge	2128
^ _ us	3720
^ _ vermisse	-1262
^ _ was	2300
^ _ we	2136
^ _ week	2570
^ _ weeks	5028
^ _ without	2440
^ _ would	3778
^ _ you	-4303
^ _ your	-2385
^ _ •	-3933
^ am	-1821
^ apaga	-1421
^ ayuda	-1402
^ borra	-1626
^ bye	-1192
^ can	5472
^ cancel	-4306
^ change	-1703
^ check	3715
^ clear	-1211
^ combien	2659
^ day	12777
^ delete	-1927
^ dia	7641
^ did	3923
^ do	-1989
^ efface	-2398
^ elimina	-1388
^ enough	-1962
^ erase	-1797
^ evening	1893
^ feeling	4314
^ he	-1247
^ hello	-1498
^ hey	-1217
^ hi	-2039
^ hmm	-1261
^ how	1494
^ i	-5789
^ is	-3212
^ je	-2058
^ lass	-1184
^ let	3529
^ log	7224
^ lol	-1431
^ losch	-2240
^ me	-2799
^ meu	7314
^ mi	4130
^ mon	3935
^ mood	15749
^ mute	-1532
^ my	2817
^ nao	-1176
^ nobody	-2764
^ ok	-2285
^ okay	-1502
^ one	2570
^ pause	-3355
^ please	-5342
^ purge	-2415
^ put	3234
^ quantos	3998
^ quiero	3705
^ quiet	-2389
^ quit	-2179
^ rate	1724
^ record	5779
^ set	-1306
^ show	8412
^ silence	-1550
^ snooze	-3027
^ stop	-1972
^ supprime	-1592
^ tag	3940
^ that	-1277
^ today	5734
^ two	5028
^ we	-1237
^ when	-2182
^ where	-1746
^ who	-1826
^ why	-2520
^ wie	4883
^ wipe	-2350
^ •	-2522
a	-1865
a 2	2531
a 3	3724
a 4	1178
a 5	2662
a 6	2751
a 7	5203
a _ a	-1724
a _ better	2751
a _ for	-1704
a _ today	3183
a bit	2751
about	-1583
acce*	-1244
acco*	-4003
account	-4003
account $	-1329
account _ $	-2616
afra*	-1139
afraid	-1139
afraid of	-1139
again	-1695
again $	-1384
ai	-1351
all	-4730
all _ $	-2111
alles	-2335
alles _ $	-1594
alone	-1754
am	4456
am _ day	5530
am _ doing	4905
am _ of	-1534
am _ on	3318
am _ so	1455
am _ to	-1358
am i	5563
am scared	-1183
an	-1860
and	-4094
and _ $	2749
and _ i	-1544
and i	-2923
animo	5517
anni*	-2010
anniversary	-2010
apaga	-1612
apaga _ $	-1398
are	-5031
are _ $	-1707
are _ today	-1247
are you	-1856
as	3694
as _ $	3694
as a	2341
away	-1990
ayuda	-1402
bad $	1573
bala*	-3171
balance	-3171
balance $	-3171
bank	-1487
bank _ $	-1369
be	-2600
be _ $	-1535
been	7062
been _ $	5580
been _ since	-1868
been since	2021
bett*	4476
better	4476
better today	3423
birt*	-2182
birthday	-2182
birthday $	-2182
bit	2751
bit better	2751
bitte	-1926
boil	-1268
boil _ $	-1268
borr*	-1318
borra	-1626
borra _ $	-1416
bot	-2780
bot $	-2691
boyf*	-1455
boyfriend	-1455
brok*	-1513
broken	-1492
broken $	-1492
but	1440
bye	-1564
bye _ $	-1161
can _ $	-1493
can _ do	2026
can _ my	4012
can _ see	5040
can _ the	1536
can you	-1388
canc*	-4405
cancel	-4405
chan*	-3358
change	-3201
change _ check	-2455
change _ in	-2455
change my	-1956
chart	6005
chart $	6005
chat	-2453
chat _ $	-2091
chec*	13043
check	6837
check _ $	8725
check in	9371
check ins	-2237
checkin	12900
clear	-1211
clear _ $	-1146
clear my	-1146
comb*	2659
combien	2659
come	4164
come $	4446
comm*	-1409
como	2463
como _ $	2935
cont*	18174
contact	10076
contact $	6059
contact _ $	3370
contato	2806
conv*	-1953
cool	-1225
count	6842
cred*	-3629
credit	-3629
credit _ $	-3629
credit score	-3602
cuan*	5086
cuen*	-1728
cuenta	-1728
cuenta $	-1495
daily	4745
daily _ $	2050
daily _ in	1447
daily check	1447
das	-1439
das _ $	-1439
data	-3696
data $	-1872
data _ $	-1824
daten	-1829
daten _ $	-1408
datos	-1198
datos $	-1198
day	13086
day $	-1251
day 6	2734
day _ $	8198
day _ i	2390
day _ on	3318
day am	3318
day was	-1724
days	12849
days $	5382
days _ $	2911
days _ contact	1262
days _ i	3361
days _ it	2843
de _ $	-1904
dele*	-3038
delete	-2408
delete _ $	-1194
depr*	-1668
dia	6836
dias	8927
dias _ $	11272
did	2230
did not	1627
die	-4242
disc*	-3409
do	-3367
do _ check	4546
do _ daily	6731
do _ have	1471
do _ me	-1816
do _ my	-1929
do _ start	-1219
do _ to	-1143
do i	-3959
do my	1261
do not	-2970
do the	6415
do you	-1216
does	-4917
does my	-1160
doing	6485
doing _ $	5931
donn*	-1865
donnees	-1865
donnees $	-1865
down	3071
down _ a	3234
down as	3234
draf*	-1513
drafts	-1513
drafts $	-1221
e	-1292
e _ $	1807
effa*	-2563
efface	-2563
efface _ $	-1675
efface mes	-1393
eggs	-1321
elim*	-1388
elimina	-1388
en	-1416
enou*	-2597
enough	-2597
enough _ $	-1879
enough _ today	-1840
enough for	-1700
erase	-2202
erase _ $	-1130
erase my	-1214
es	2041
es _ $	2396
est	3621
est 5	2899
est _ $	3935
even*	1331
evening	1504
evening _ in	1893
evening check	1893
ever*	-2267
every	-1372
every _ $	-1183
every day	-1183
everything	-1579
far	6493
far _ come	4446
feel $	3897
feel _ $	-2288
feel _ maybe	1325
feel _ today	1325
feel better	1163
feel like	-2239
feel*	5788
feeling	5905
feeling _ $	3172
feeling _ a	3409
feeling like	3409
for	-2354
for _ $	-6703
for _ days	-1778
for today	3110
forg*	-1539
fotos	-1549
fotos $	-1193
frie*	-2184
friend	-1295
friend $	-1251
from	-1191
from _ $	-1150
funny	-1229
funny $	-1229
get	-1944
girl*	-1380
girlfriend	-1380
go	-1878
go _ $	-1558
go away	-1296
going	1760
going $	-1155
going _ $	2933
gone $	-1234
good	-1158
good $	1220
good _ $	-2128
good*	-1624
got	-2519
got _ $	-2519
happ*	-1241
happens	-1154
has	1569
has _ been	2021
has _ since	2021
has it	2021
have	2580
have $	1941
have _ been	2128
have _ since	-2245
have a	-1615
have i	4413
have my	2780
he	-2993
he _ $	-1186
hear*	-1674
heart	-1763
heart is	-1227
hello	-2020
hello _ $	-1543
help	-1243
help*	-1228
helpful	-1153
her	-1559
here	-1787
here $	-1724
hey	-1217
hi	-2240
him	2363
him $	1836
him _ it	1524
him today	1483
hist*	-1842
history	-1842
history $	-1842
hmm	-1261
hoje	1539
hoje _ $	2009
hoje e	2009
how	3405
how _ $	2126
how _ been	1787
how _ day	-3100
how _ days	6687
how _ doing	3743
how _ feel	3686
how _ has	2021
how _ have	4682
how _ i	1630
how _ is	-1398
how _ my	3824
how _ quiet	4297
how _ the	-1148
how _ was	-2750
how _ you	-2114
how am	4905
how are	-1513
how can	-2967
how do	-4918
how far	4162
how have	2567
how i	5805
how is	-1617
how long	1977
how many	2429
how much	-1203
hume*	3935
humeur	3935
humeur _ 5	1978
humeur est	1978
humor	3501
humor _ e	2009
humor hoje	2009
i	-1813
i _ $	3856
i _ a	-1858
i _ afraid	-1139
i _ all	-1412
i _ better	1163
i _ check	-1539
i _ day	4518
i _ it	2858
i _ log	3447
i _ my	-1765
i _ not	-1850
i _ of	-3337
i _ ok	3517
i _ on	2624
i _ say	2000
i _ scared	-1183
i _ the	-1977
i _ this	-2172
i _ to	3271
i _ today	3507
i _ •	-1533
i do	-1516
i doing	4905
i made	3416
i on	3318
i see	3180
i type	-1594
i want	1137
i was	-2230
i would	3828
ich	6034
ich _ $	4847
ich _ meine	3564
ich vermisse	-1262
in	4416
in $	9083
in _ $	-3099
in a	-1532
in please	1786
info*	-1207
information	-1207
ins	-2237
inst*	-2064
instructions	-2064
is	-4520
is 15	-1310
is _ $	3690
is _ bank	-1364
is _ going	-1197
is _ score	2773
is _ streak	5431
is been	3366
is it	-1489
is my	7427
is the	-1244
is up	-1271
is your	-1232
isso	-1157
ist	1193
ist _ $	1193
it	1505
it _ been	3366
it _ since	2021
it been	2021
it is	3184
it was	-3463
je	-2297
just	-1624
kann	-1876
kont*	3940
kontakt	3940
kontakt $	3940
la	-2120
la _ $	-1646
lass	-1308
lass mich	-1308
leave	-1675
leave me	-1462
less	-1228
let	3529
let _ do	3720
let _ the	3720
let us	3720
life	-1336
life $	-1233
like	1467
like _ $	1259
like a	2516
like to	3303
list	-1460
log	9682
log _ $	6178
log a	3659
log my	2519
lol	-1496
long	1307
long _ boil	-1189
long _ it	1706
losc*	-1790
losch	-2240
losch _ $	-1394
loschen	-1226
loschen $	-1151
lost	-1456
made	3152
made it	3416
make	-1391
many	1987
many _ $	2442
many _ days	4297
many _ i	1787
many _ in	-1445
many days	2391
many quiet	4297
maybe	1325
maybe _ $	1325
me	-6696
me $	-4782
me _ a	2823
me _ as	3234
me _ i	1957
me _ sola	-1598
me _ week	3380
me a	-1481
me down	3234
me my	4417
me siento	3025
me the	-1171
mehr	-2610
mehr $	-2610
meine	2228
meine daten	-1829
meine sachen	-1294
meine stimmung	6226
mens*	-1417
mes	4577
mes _ $	4813
mes donnees	-1865
mess*	-5224
messages	-4674
messages $	-1727
messages _ $	-2539
meu	8807
meu _ $	6798
meu _ e	2009
meu _ hoje	2009
meu humor	3501
mi	5868
mi _ $	5495
mi animo	5517
mi cuenta	-1728
mi progreso	4203
mich	-2515
mich _ $	-2140
mir	9279
mir _ $	10693
mis	-1799
mis _ $	-1505
mis datos	-1198
moi	-1789
mon	3330
mon _ est	1978
mon humeur	3935
mond*	2307
monday	2307
monday $	2307
mont*	6953
mood	20568
mood $	3506
mood _ $	11750
mood is	1212
more	-3560
more _ $	-1395
more _ please	-2132
much	-1402
mute	-1532
my _ $	4809
my _ and	-1850
my _ balance	-3171
my _ gone	-1206
my _ here	-1146
my _ i	-1560
my _ please	-2905
my _ removed	-1347
my _ score	-3602
my _ streak	3069
my _ to	-1570
my account	-2114
my boyfriend	-1455
my chat	-2285
my check	1441
my credit	-3602
my data	-3601
my day	1278
my drafts	-1513
my girlfriend	-1292
my heart	-1695
my history	-1601
my information	-1170
my messages	-1233
my mood	4592
my profile	-2476
my progress	2127
my records	-3265
my stats	9392
my streak	5208
my stuff	-2121
my urge	2044
myse*	-1350
myself	-1350
nach*	-1266
nachrichten	-1266
nachrichten _ $	-1266
nao	-1176
need	-1584
never	-1367
next	-2802
next _ $	-2802
nicht	-3194
nicht _ $	-3194
night	-2191
night $	-1135
no _ $	-1705
no _ for	2558
no _ please	-1947
no contact	6355
no more	-3528
nobo*	-2839
nobody	-2839
not	-3353
not _ him	1524
not _ me	-2173
not text	2044
note	2751
noti*	-3645
notifications	-3645
notifications _ $	-2973
notifications please	-2779
o	-1198
of 10	1739
of _ $	1403
of my	-1388
of ten	1219
off	-3392
off $	-1714
ohne	3940
ohne _ $	3940
ohne kontakt	3940
ok	3926
ok $	2033
ok _ $	1885
ok today	3517
okay	-1502
olvi*	-1907
olvidarlo	-1709
on	1955
on $	3073
one	1358
one week	2570
oubl*	-1167
our	-2474
our _ $	-2185
out	1618
out _ $	1739
out _ 10	1739
out of	2312
over	-1722
over*	2434
pack*	-1999
pause	-4008
pause for	-1434
peop*	-1533
people	-1533
plan*	-2979
plea*	1266
please	1266
please $	6608
por	-1323
por _ $	-1272
prof*	-2476
profile	-2476
profile _ $	-1189
prog*	18858
progreso	4203
progreso $	4203
progress	1923
progress $	1849
purge	-2415
purge my	-2415
put	3234
put _ as	3234
put _ down	3234
put me	3234
quantos	3998
quantos dias	3998
que	-3342
ques*	-1164
quie*	3383
quiero	3705
quiet days	4297
quit	-2179
quit _ $	-2043
quit _ me	-1718
rate	1465
reco*	3868
record	8386
record today	1550
records	-3871
records $	-1655
records _ $	-1611
regi*	8903
registrar	8903
registrar _ $	4280
remi*	-1204
remo*	-2576
remove	-1229
removed	-1347
removed $	-1347
reset	1548
sach*	-1294
sachen	-1294
sans	4296
sans _ $	4296
sans contact	4296
say _ $	-1143
say _ of	2125
say _ out	2125
scar*	-1183
scared	-1183
scared of	-1183
schr*	-7017
score	2519
score $	2519
se	-3204
se _ $	-3204
see	1793
see $	-1686
see _ $	3859
see my	4670
set	-1985
set _ for	-1306
she	-1543
shou*	-2110
should	-2110
should i	-1761
show	8412
show _ $	1685
show _ i	3081
show _ my	4417
show me	5555
show my	1964
sie	-1649
sien*	3025
siento	3025
siento _ $	-1598
sile*	-3134
silence	-1550
since	3263
since _ $	2974
since _ texted	2298
since _ was	-1868
snoo*	-3027
snooze	-3027
snooze _ days	-2797
snooze for	-3027
so	-2084
sola	-1598
sola $	-1598
song	-2816
speak	-1198
start	6287
start _ $	7127
stats	9392
stats $	9392
still	-1288
stim*	6226
stimmung	6226
stimmung _ $	6226
stop	-3293
stop _ $	-1668
stre*	8277
streak	8277
streak $	5491
streak _ $	2786
stro*	4654
strong	4654
strong $	4654
stuff	-2266
stuff $	-1185
supp*	-2264
supprime	-1592
supprime _ $	-1396
tag	3527
tag _ kontakt	3940
tag _ ohne	3940
tage	9019
talk*	-2733
talking	-2733
talking _ $	-1619
talking please	-1418
ten	1200
text	1960
text*	11264
texted	2298
texting	8966
texting _ $	1422
texting him	2996
than*	-2323
thanks	-2315
thanks $	-1530
that	1190
that $	1365
that _ $	-1193
that i	2812
that is	-2001
the	-7089
the _ check	-1174
the _ in	-3776
the _ thing	3277
the check	-2537
the daily	2124
there	-1412
thing	3277
this	-1474
this $	-1351
this _ $	1377
this feeling	-1320
this week	2043
three	-1152
three _ $	-1152
time	-3193
time $	-1830
to	-4853
to _ $	-4914
to _ i	3727
to _ in	2824
to log	3586
today	19397
today _ $	14201
today _ a	5401
today _ ok	1591
today is	-1177
today maybe	1325
today was	7040
todo	-2139
todo $	-1732
too	-1143
tout	-1382
tran*	-1449
tudo	-1589
turn	-1596
two	3476
two _ $	-1482
two weeks	4797
type	-1594
un	-1304
up	-2422
up _ $	-1579
urge	2413
urge _ $	1995
urge today	1417
us	3585
us _ the	3720
us do	3720
verg*	-1531
vergessen	-1133
vergessen $	-1133
verm*	-1262
vermisse	-1262
von	3618
von _ $	3618
want _ log	4322
want my	-1677
want to	3231
was	-2218
was $	-2554
was _ $	2526
was _ 3	1322
was _ 4	1178
was a	3130
was good	2933
we	-1946
we _ $	-3106
week	7076
week $	4668
week*	14296
weeks	5188
what	-1606
what _ 15	-1310
what _ am	3318
what _ do	-1486
what _ my	7776
what _ streak	1398
what _ type	-1439
what _ up	-1271
what day	3318
what does	-1228
what happens	-1154
what i	-1183
what is	4820
when	-3313
when is	-1881
where	-1785
who	-1958
why	-3366
why _ i	-1927
why am	-1795
wie	4883
wipe	-2698
wipe _ $	-1375
wipe _ please	-1276
wipe _ stuff	-1454
wipe my	-2444
with	-2435
with _ $	-1924
with*	2790
without	2790
without _ $	2863
without _ him	2928
without texting	2996
worst	-5815
would	3747
would _ out	2125
would _ to	3249
would like	1703
would say	2125
years	-1317
you	-8818
you $	-1489
you _ $	-4110
you _ today	-1336
your	-2950
your _ $	-2881
zu	-5367
zu _ $	-5367
•	-5148
• $	-1458
• _ $	-3220
• _ •	-3524
• •	-5148
""",
    'intents.help': """\
~	-35006
!checkin	-6498
!delete_data	-8442
!help	20138
!out_of_scope	-13451
!smalltalk	-11843
!stop	-9665
.	-6821
.-	-3151
.i	-9046
.i+they	-7784
.i+they-	-3587
.i+you-	3395
.i-	-12119
.they	-4941
.you	-3422
10	-1627
5	-4973
5 $	-4461
?	-5639
?-	16073
?i	6740
?i+you	16102
?i+you-	-2513
?i-	10247
?they	-4545
?you	5537
?you-	3320
^ _ $	6332
^ _ ajuda	-2575
^ _ all	-2267
^ _ anyone	4506
^ _ anything	1817
^ _ away	-1664
^ _ bot	-3588
^ _ built	2660
^ _ can	2942
^ _ commands	3414
^ _ como	4156
^ _ das	3061
^ _ de	-1590
^ _ did	-5610
^ _ du	5058
^ _ el	2217
^ _ else	3050
^ _ everything	-1613
^ _ explain	-2082
^ _ feel	-2501
^ _ for	-2795
^ _ go	3100
^ _ good	-2487
^ _ hacer	3148
^ _ happens	5763
^ _ has	3610
^ _ help	1813
^ _ i	1690
^ _ in	-2059
^ _ information	1655
^ _ is	-7555
^ _ it	-3727
^ _ kann	4836
^ _ language	3628
^ _ leave	-1888
^ _ leer	4353
^ _ many	-3031
^ _ me	4233
^ _ meine	3212
^ _ moi	-3229
^ _ need	3421
^ _ not	-3888
^ _ of	2778
^ _ off	-4127
^ _ old	-2384
^ _ on	-2334
^ _ pause	3943
^ _ peux	1817
^ _ plan	4243
^ _ please	2925
^ _ puede	4353
^ _ puedes	3148
^ _ que	4557
^ _ reminders	-2527
^ _ se	3442
^ _ sell	2514
^ _ share	2360
^ _ some	-2604
^ _ speak	7970
^ _ stop	-2206
^ _ talking	-1859
^ _ there	-2494
^ _ this	2072
^ _ to	4151
^ _ toi	-1782
^ _ topics	1903
^ _ trust	-1907
^ _ tu	12907
^ _ tudo	-2128
^ _ un	-2136
^ _ up	-2551
^ _ use	4638
^ _ voce	3141
^ _ want	-1775
^ _ was	-4209
^ _ were	-2022
^ _ what	2394
^ _ with	1760
^ _ won	-1650
^ _ you	-7043
^ _ your	3158
^ _ •	-5439
^ aide	11633
^ are	-2987
^ ayuda	14556
^ can	-3089
^ change	2405
^ comment	5095
^ como	3285
^ delete	-3245
^ do	2566
^ explain	4888
^ give	6846
^ good	-1895
^ he	-2227
^ help	8626
^ hi	-1716
^ i	-4732
^ ich	-2900
^ is	8273
^ list	8384
^ mood	-2354
^ mute	-2052
^ my	-2979
^ no	-3057
^ o	5994
^ obrigada	-2812
^ okay	-1900
^ pause	-2997
^ please	-2951
^ quien	4353
^ quit	-1786
^ show	2746
^ stop	-2852
^ tell	5096
^ thanks	-2171
^ turn	-2452
^ was	12060
^ when	-4940
^ where	9079
^ why	-4994
^ wie	6790
^ you	-6013
^ •	1631
a _ $	-7781
a _ do	-1963
a _ for	-3170
a _ i	-2281
a _ my	2474
a _ the	5392
a _ to	1723
a mortgage	-1604
a slip	8124
abil*	3935
abilities	3935
abilities $	3935
able	4749
able to	4749
about _ $	3525
about _ fear	-2307
about _ of	-2307
about my	-3287
about the	2967
accent	-4805
add a	2474
again	-3030
again $	-2177
aide	11633
aide _ a	-2452
aide moi	-2452
ajuda	11356
ajuda $	11524
all	-2685
alles	-2040
alone	-2347
alone $	-2115
am	-4426
am _ $	-3350
and _ can	3284
and _ not	-2211
and can	-1833
answ*	3536
answer	1931
anxi*	-2505
anym*	-1873
anymore	-1873
anymore $	-1854
anyo*	5708
anyone	5708
anyt*	5198
anything	5198
anything _ $	3191
anything _ i	1697
apaga	-1572
appr*	-4018
appreciate	-4018
appreciate _ $	-2976
appreciate _ help	-3971
are _ $	-2228
are _ able	4720
are _ from	-5180
are _ to	2865
are my	5718
are some	-2312
are there	1727
are you	1592
ask	3310
ask $	1818
ask _ about	1783
assi*	3771
assist	3771
assist _ $	3771
assist me	3771
at	3582
at _ $	4132
at night	5428
away	-2961
away $	-1718
ayuda	14556
back	2984
back $	3198
bank	-2965
bank _ $	-2143
be	-4575
be _ $	-2835
been	-2915
being	-2497
being _ $	-2437
best	-2308
bitte	-1889
born	-2116
born $	-2116
bot	4678
bot _ $	4997
braz*	-3752
brazil	-3752
brazil $	-3752
brok*	-2255
built	1948
buy	-3687
buy _ $	-2619
ca	11337
ca $	8584
call	-2589
call _ $	-2589
call you	-3230
can	8480
can _ $	5413
can _ about	-2307
can _ anything	3508
can _ ask	3787
can _ assist	3771
can _ at	-2438
can _ change	1739
can _ explain	-2082
can _ feel	-2546
can _ my	1732
can _ see	-1845
can _ sleep	-2226
can _ speak	7997
can _ the	-1904
can _ use	3613
can _ you	3422
can _ •	2884
can do	1946
can not	-1836
can read	3160
can you	5090
canc*	-3530
cancel	-3530
capa*	12776
car	-7821
car _ $	-3800
cats	-1608
chan*	8851
change	6509
change _ $	5626
change _ check	6644
change _ in	6644
change _ tire	-5104
change a	-5104
change my	8573
chart	-2926
chart $	-2926
chat	3260
chat _ $	2285
chats	5205
chats $	5511
cheap	-2576
cheap _ $	-2393
chec*	-1789
check	3691
check _ time	2946
check in	5521
close	-1592
color	-3536
color $	-1569
comm*	13077
commands	7982
commands $	5906
comment	5095
como	7440
como _ $	2326
como _ idioma	5114
cont*	-2097
contact	-1646
conv*	-2395
conversation	-1800
cuan*	-2007
daily	-1982
das	3061
das _ $	3061
data	5735
data $	1707
data _ $	4028
day	-5498
day $	-2559
day _ $	-1855
days	-2491
de	-3024
de _ $	-1962
dele*	-4245
delete	-3654
delete _ data	-4102
delete _ draft	7174
delete _ i	-2347
delete my	-4869
delete what	-3371
did	-6050
did _ do	-4955
did i	-3551
die	8504
disc*	3886
do	2743
do $	8418
do _ $	3569
do _ a	-2619
do _ about	1955
do _ add	2474
do _ check	-3395
do _ delete	3189
do _ do	2232
do _ export	3984
do _ fear	-2307
do _ feel	1593
do _ fix	-1768
do _ for	-2571
do _ get	-1629
do _ have	-1608
do _ how	4119
do _ in	-6227
do _ keep	2189
do _ know	5181
do _ leave	2298
do _ like	-4225
do _ make	-1567
do _ me	-2369
do _ messages	3220
do _ need	-1958
do _ on	4385
do _ say	-2166
do _ sell	5730
do _ share	2360
do _ speak	-3662
do _ start	3882
do _ store	2894
do _ thank	-1660
do _ the	1580
do _ this	-3252
do _ to	2849
do _ turn	4385
do _ understand	2548
do _ what	2321
do _ work	-2215
do _ •	-2644
do about	-2515
do anything	3508
do i	8750
do to	-3456
do you	3544
do •	-2175
does _ do	5820
does _ in	2049
does _ mean	-4684
does _ work	4777
does a	-1874
does anyone	4506
does my	-2315
does the	6018
dogs	-2307
doing	-2359
doing _ $	-2275
down	-1907
draf*	5177
draft	10111
draft $	10111
drafts	5177
drafts $	4507
du	7056
el	2217
ela	-1651
else	3050
encr*	3754
encrypted	3754
encrypted $	3754
enou*	-1895
enough	-1895
erase	-1993
even*	-1645
ever*	-3542
everything	-3051
ex	-2001
ex $	-1677
expl*	2806
explain	2806
explain _ plan	4243
explain the	4243
expo*	3984
export	3984
export _ $	3984
export my	3984
favo*	-1680
favorite	-1569
favorite _ $	-1569
favorite color	-1569
fazer	2703
fear	-2382
fear _ being	-2307
fear of	-2382
feel	-3071
feel $	-1957
feel*	-2447
fewer	-1721
fewer _ $	-1721
fewer messages	-1721
find	2377
find _ $	2800
find my	2800
fix	-1954
flat	-3345
flig*	-1599
flight	-1599
for $	5491
for _ $	-4745
for the	-1680
forg*	-3587
from	-8563
from $	-5180
from _ $	-3157
from your	-2134
func*	4382
functions	3515
functions $	3515
funny	-2030
funny $	-2030
get	-3331
give	6950
give me	6950
go	2008
go away	-1975
good	-5937
good $	-1612
good _ $	-2771
good*	-2355
hacer	3148
hacer $	3148
happ*	5759
happens	5763
happens _ i	3029
happens _ press	2903
has	3402
have	-5080
have _ about	5632
have _ issues	-1907
have _ since	-2111
have _ to	-1669
have a	4001
have to	2674
have trust	-1907
he	-3549
hear	-1900
hear _ $	-1900
hello	-1927
help	12661
help $	7012
help _ $	8521
help me	2292
here	9306
here $	8647
heure	2250
hi	-2161
him	-2459
him $	-2121
hold	6383
hold _ $	7134
how	3564
how _ $	4287
how _ add	2474
how _ day	-2231
how _ days	-1923
how _ delete	3189
how _ export	3984
how _ fix	-1926
how _ have	-2287
how _ help	3682
how _ hold	6083
how _ is	-3443
how _ my	-1913
how _ say	-2071
how _ set	2503
how _ the	9871
how _ turn	5989
how _ use	4785
how _ works	5778
how _ your	-2008
how are	-1612
how do	-3762
how does	7345
how is	3235
how many	-2394
how old	-2384
how this	5778
how to	3916
human	-2205
i _ $	2498
i _ about	-1812
i _ check	2194
i _ data	-2623
i _ do	1694
i _ draft	10111
i _ drafts	4021
i _ help	3699
i _ issues	-1907
i _ my	-5438
i _ on	3428
i _ pay	5973
i _ so	-1794
i _ the	2561
i _ time	2503
i _ to	1624
i _ trust	-4055
i _ understand	2548
i _ urge	2709
i _ when	1795
i _ you	2820
i _ •	-3538
i add	2474
i am	-3842
i ask	3310
i buy	-2585
i can	-2142
i delete	3189
i do	-3952
i export	3984
i find	2800
i fix	-1768
i have	2432
i need	1614
i press	2903
i set	2503
i turn	5989
i type	4853
i use	7373
i want	-1697
i write	3932
i wrote	-3098
i •	-2308
ich _ $	3716
idio*	5114
idioma	5114
idioma $	5114
if i	2050
in	-5905
in $	-4245
in _ $	-2049
in time	2946
info*	2471
information	2471
inst*	14291
instructions	14291
inve*	-1710
invented	-1710
is _ $	-2640
is _ bot	2300
is _ color	-1569
is _ data	4592
is _ encrypted	3754
is _ favorite	-1569
is _ for	4095
is _ purpose	8150
is _ real	-3086
is _ stored	3748
is _ to	-1787
is _ you	2088
is a	6326
is the	-2425
is there	2342
is this	6844
is up	-2068
isso	14726
isso $	15311
issu*	-1907
issues	-1907
issues _ my	-1907
it	-3510
just	-1862
kann	9348
kann _ $	4642
kann _ nachrichten	4706
keep	1729
keep _ drafts	1627
keep my	2189
kit	2474
kit $	2474
know	3167
know how	1956
la	-2401
la _ $	-2246
lang*	4805
language	4805
last	-3642
last _ $	-3078
learn	-2586
learn to	-2353
leave _ alone	-1569
leave me	-2311
leer	4353
leer _ $	4353
left	-1927
lesen	5564
lesen $	5564
less	-1848
life	-4785
life $	-4264
like	-7016
like $	-3835
list	6559
list $	-2166
list _ $	8488
list of	1678
live	-9073
lol	-2954
lol _ $	-2045
losc*	-1593
lost	-1740
love	-2201
make	-2105
many	-3031
me	-1586
me $	4381
me _ abilities	3935
me _ are	1633
me _ news	-2200
me _ of	1872
me _ the	-2854
me _ you	2475
me _ your	1995
me _ •	-1738
me a	-2264
me alone	-1569
me the	3982
me what	2961
me your	3513
mean	-1843
mean $	-1843
meine	2823
meine _ $	3371
meine _ lesen	4706
meine nachrichten	4706
men	-1912
mensajes	2583
mensajes $	2583
menu	15646
menu $	15646
mess*	2946
messages	4803
messages _ $	1632
mi	-1661
mis _ $	1875
moi	-3229
moi a	-2452
money	-3684
money _ $	-3684
mood	-2923
mood _ $	-2122
morg*	-2365
morgen	-2365
morgen $	-2365
mort*	-1604
mortgage	-1604
mute	-2052
my _ $	4317
my _ being	-2307
my _ here	6431
my _ list	-2166
my _ of	-2336
my _ s	-3578
my _ the	2446
my _ to	3402
my _ with	2306
my _ your	-1892
my _ zone	2503
my car	-2985
my chat	5107
my chats	5253
my data	3773
my drafts	5177
my ex	-1821
my fear	-2307
my kit	2474
my last	-2111
my messages	12284
my progress	-3506
my stuff	1636
my time	2503
nach*	3630
nachrichten	3630
nachrichten _ $	3630
nachrichten lesen	4706
name	-1996
name $	-2531
need a	-2632
need help	4741
news	-2395
news $	-2395
nice	-1724
night	3983
night $	4395
no	-4651
no _ $	-2307
not	-4324
not _ anything	-1955
not _ at	-3590
not _ how	3797
not _ me	-4590
not _ this	5133
not _ to	-2837
not sleep	-2226
not understand	2522
now	-3018
now $	-2900
o	6353
o _ $	2195
o _ voce	5994
o que	4158
obri*	-2812
obrigada	-2812
of _ can	2377
of being	-2344
of this	4795
off	-3441
off _ $	-1976
oil	-3593
ok	-2498
ok $	-1668
okay	-1900
old	-2425
old _ you	-1800
on	-3205
open	-2588
over	-1569
pass*	-2486
passport	-2403
passport $	-2403
pause _ $	3028
pay	5973
peop*	-2311
people	-2311
pers*	-2694
personal	-2815
personal _ $	-2815
personal data	-2815
peux	1817
phot*	-5398
pict*	5211
picture	5250
plan	6651
plan _ me	4243
plan*	-4794
plea*	-1644
please	-1644
press	2903
press _ $	2903
priv*	3853
private	3853
private $	3853
progress	2417
progress $	-3122
progress _ $	5539
pued*	3148
puede	4353
puede leer	4353
puedes	3148
puedes _ $	3148
puedes hacer	3148
purp*	8150
purpose	8150
que	3218
que _ $	4244
que _ hacer	3148
que puedes	3148
que voce	5994
ques*	9258
questions	3484
quien	4353
quien _ leer	4353
quien puede	4353
quiet	-2469
quit	-1786
read	7497
read _ $	8468
read my	2929
real	-5019
real _ $	-2421
real _ you	-2377
rela*	-2187
relationship	-2187
relationship $	-1943
reset	-7784
run	5949
run $	5949
s	-3891
s _ $	-3621
say	-2447
say _ in	-2071
say thank	-1660
score	-1676
score $	-1676
se	3442
se _ $	3442
see _ drafts	3628
sei	-1673
sell	2514
sell _ $	2514
send	-2126
sere*	-3661
serendipity	-3661
serendipity _ $	-3661
serendipity mean	-3661
serv*	5672
set	7931
set _ time	2101
set _ zone	2101
set my	2101
sett*	6283
settings	6283
settings $	6283
share	1965
share _ with	2360
share my	2360
she	-2487
show	2746
show _ the	6053
show me	4011
sile*	-1968
since	-2768
since _ last	-2200
since my	-2111
sleep	-4002
sleep $	-2206
slip	7915
slip $	7915
so	-3153
so _ $	-1808
some	-3037
some _ to	-2312
some*	-2467
song	-6244
spea*	-1582
speak	4292
speak _ $	4335
speak in	-3653
speaking	-1582
start	3341
start _ $	-4562
stop	-5785
stop _ $	-2830
stor*	3632
store	2894
stored	3632
stre*	-2119
streak	-2119
streak $	-1635
stuff	1672
stuff $	1785
subj*	1740
subjects	1740
subjects _ know	1740
supp*	1723
supposed	2483
supposed to	2483
tage	-4637
take	-1939
talk	-2153
talking $	2653
talking _ $	-2309
talking to	-2250
tele*	-1710
telephone	-1710
tell	3618
tell _ the	-3462
tell _ what	2961
tell _ you	2570
tell _ your	6104
tell me	4498
than*	-3223
thank	-2618
thank _ in	-1660
thank you	-2618
thanks	-3126
the	10225
the _ in	2133
the _ mean	2841
the _ my	2352
the _ night	8653
the _ time	2946
the _ work	5362
the check	5646
the commands	4464
the daily	-1597
the help	-3189
the hold	7134
the news	-2395
the plan	4243
the telephone	-1710
there $	-2460
there a	2637
thing _ $	1727
think	-2547
think _ $	-2517
this	12350
this $	4221
this _ $	6250
this a	-2231
this bot	6360
this week	-2746
this works	5778
time	2526
time _ $	2049
time zone	2503
tire	-5104
tire $	-5104
tires	-5680
tires $	-5576
to	2104
to _ $	5982
to _ kit	2474
to _ list	-2166
to _ my	-1855
to _ the	2452
to _ to	-1954
to _ you	-2069
to be	-2726
to go	3552
to my	6792
to pay	5973
today	-5494
today $	-3754
todo	-1979
toi	-1782
toi $	-1782
topi*	1903
topics	1903
topics _ you	1903
topics do	1829
tran*	-1711
trust	-4084
trust _ $	-2111
trust _ my	-1907
trust issues	-1907
tu	12263
tu _ $	12907
tudo	-2128
turn	3537
turn _ reminders	1912
turn on	3807
type	4853
type $	3649
un	-2136
un _ $	-1888
unde*	2284
understand	2522
up	-3120
up _ $	-2154
urge	2126
urge $	2709
use	8398
use _ $	3760
use this	2528
use you	4845
vai	-3724
vai _ $	-3724
voce	2627
voce _ $	5480
want	-2003
was	5844
was _ $	3709
we	-2353
week	-4053
week $	-3838
were	-2346
were _ $	-2081
were _ born	-2003
were you	-2142
what	9118
what _ a	4936
what _ able	2711
what _ are	3837
what _ bot	2300
what _ call	-1671
what _ can	3154
what _ do	5327
what _ does	-2158
what _ favorite	-1569
what _ good	-1747
what _ know	3157
what _ like	-2399
what _ mean	-4684
what _ my	-3123
what _ of	2140
what _ progress	3132
what _ purpose	8150
what _ some	-2312
what _ think	-2249
what _ type	3124
what _ up	-2068
what _ with	1851
what _ won	-1977
what _ write	3932
what _ you	8649
what _ your	3074
what are	-2389
what can	5750
what did	-4955
what does	-1601
what happens	5763
what i	2414
what is	-3675
what should	-2276
what subjects	1740
what topics	1903
what you	6679
when _ $	1568
when does	-1998
when i	3879
where	8131
where _ find	2800
where _ i	1594
where _ my	2766
where _ you	5976
where are	10233
who _ $	-2072
who _ my	5846
who _ read	3160
who _ the	-2896
who _ this	-2832
who _ you	-1860
who _ your	-1742
who can	3160
who is	-2099
why	-5208
why _ i	-2242
why do	-3839
wie	6790
wie _ das	2949
wipe	-1653
with my	2563
won	-2955
won the	-2282
word	-3158
work	3978
work $	6193
work _ $	-2215
work for	-2215
works	5778
works $	5778
would	-1574
write	2723
write $	3273
wrong	-2439
wrong _ $	-1686
wrote	-4634
wrote $	-2626
wrote _ $	-2008
you $	-8497
you _ $	4640
you _ a	-2317
you _ anything	5336
you _ be	-1890
you _ data	6002
you _ do	4383
you _ drafts	1627
you _ for	2246
you _ me	1727
you _ messages	1675
you _ my	2527
you _ the	-3744
you _ to	2724
you _ today	-1618
you _ what	3959
you _ you	2827
you _ •	4650
you able	4720
you are	1674
you assist	3771
you born	-2003
you can	4234
you do	5550
you explain	-2082
you from	-5180
you get	-1629
you have	-5029
you help	3266
you in	-1660
you keep	2189
you know	2302
you like	-2850
you sell	5730
you share	2360
you speak	7997
you store	2894
you to	-2257
you work	-2215
you •	2904
your	2730
your _ $	7997
your _ color	-1569
your abilities	3935
your day	-2008
your favorite	-1569
your functions	3515
your help	-1758
zone	2503
zone $	2503
• _ $	-5600
• _ at	8716
• _ data	-2815
• _ my	-3523
• _ of	1814
• _ out	1664
• _ personal	-2815
• _ •	5431
• my	-3162
""",
    'intents.stop': """\
~	-32989
!checkin	-10487
!delete_data	-10643
!help	-10748
!out_of_scope	-8952
!smalltalk	-19972
!stop	28953
.	2248
.-	16939
.i+they	-9938
.i+they-	-6254
.i+you	4049
.i-	6387
.they	-4996
.you	3021
.you-	13416
10	-3846
10 _ $	-1603
12	-2098
15	-1473
3	-2406
3 $	-1625
4	-2127
4 $	-1877
5	-1832
5 $	-1717
6	-2354
7	-2061
7 $	-1872
8	-1845
?	-6460
?-	-6830
?i	-1440
?i+they	-3688
?i+you	1505
?i+you-	-1984
?you	-1705
?you-	-1827
^ _ $	5698
^ _ 10	-2468
^ _ 12	-1852
^ _ 15	-1473
^ _ 3	-1662
^ _ 7	-1674
^ _ a	1827
^ _ about	-1533
^ _ alles	-3559
^ _ an	-1861
^ _ are	-3639
^ _ away	6619
^ _ bad	-1450
^ _ be	2972
^ _ bitte	4828
^ _ bot	-2215
^ _ break	1841
^ _ bye	-2067
^ _ can	-3518
^ _ check	-2027
^ _ como	-2295
^ _ conversation	2548
^ _ cool	-1549
^ _ daily	4492
^ _ daqui	3243
^ _ day	-1862
^ _ de	10319
^ _ deixa	5722
^ _ dias	-4104
^ _ do	-3763
^ _ does	-2980
^ _ du	-1974
^ _ em	3512
^ _ en	4093
^ _ enough	4008
^ _ everything	-1410
^ _ favor	3152
^ _ feel	-2742
^ _ for	4519
^ _ from	-1692
^ _ fuck	1931
^ _ fun	-1807
^ _ get	-1599
^ _ go	3812
^ _ good	-3754
^ _ got	-2050
^ _ hello	-1626
^ _ help	-1440
^ _ hoje	-1856
^ _ hurts	-2902
^ _ i	-4669
^ _ is	-2360
^ _ it	8161
^ _ kann	-1640
^ _ la	4494
^ _ laisse	-1410
^ _ later	-2637
^ _ leave	5212
^ _ loschen	-2034
^ _ lost	2330
^ _ m	1848
^ _ me	8593
^ _ meine	-2345
^ _ mes	-2668
^ _ message	2586
^ _ messages	7278
^ _ mi	-1627
^ _ mich	3268
^ _ mir	3438
^ _ mis	-1747
^ _ moi	8488
^ _ more	8413
^ _ my	-7484
^ _ need	2530
^ _ not	7466
^ _ notifications	6586
^ _ now	-1590
^ _ of	3051
^ _ off	12171
^ _ ok	-2311
^ _ olvidarlo	-2935
^ _ out	5490
^ _ pause	2385
^ _ por	5055
^ _ que	-3673
^ _ reminders	4310
^ _ restaurant	-1410
^ _ said	3005
^ _ say	2025
^ _ se	1414
^ _ siento	-1778
^ _ so	-2573
^ _ some	-2981
^ _ song	-2313
^ _ still	4824
^ _ stop	5322
^ _ talk	2225
^ _ the	2455
^ _ there	-3371
^ _ time	-2730
^ _ to	-2472
^ _ today	-3468
^ _ todo	-3360
^ _ toi	7728
^ _ tout	-3716
^ _ tu	-1865
^ _ tudo	-2743
^ _ un	-1844
^ _ une	4425
^ _ up	3388
^ _ want	-2236
^ _ was	-2675
^ _ weeks	-1441
^ _ with	3472
^ _ write	1761
^ _ you	2084
^ _ your	-2127
^ _ •	-1828
^ aide	-4082
^ alright	-2948
^ apaga	-2826
^ are	-2032
^ arrete	2655
^ ayuda	-4400
^ bitte	2494
^ book	-1795
^ borra	-2181
^ bye	-4943
^ can	2694
^ cancel	9545
^ check	-3697
^ cool	-2329
^ danke	-4037
^ day	-3740
^ deja	3697
^ dejame	6934
^ delete	-3678
^ dia	-1856
^ do	3496
^ efface	-4150
^ elimina	-2243
^ elle	-3367
^ end	5225
^ enough	4017
^ erase	-2241
^ everything	-1878
^ find	-1555
^ forget	-3051
^ fous	6712
^ get	7096
^ go	5226
^ good	-4088
^ goodnight	-4276
^ great	-4393
^ guten	-3256
^ he	-2617
^ hello	-2878
^ help	-2355
^ hey	-3389
^ hi	-6114
^ hmm	-3612
^ hold	1726
^ how	-4519
^ ich	-1591
^ il	-1599
^ is	-2192
^ it	-4196
^ je	-4808
^ just	3223
^ lass	5105
^ leave	6662
^ less	2320
^ let	-2921
^ log	-2168
^ lol	-4221
^ losch	-1851
^ make	-3862
^ merci	-4344
^ mi	-1481
^ mood	-5821
^ mute	12444
^ my	-2808
^ nao	4259
^ ne	-1410
^ nice	-4210
^ obrigada	-2761
^ oi	-3234
^ ok	-2466
^ okay	-4735
^ para	7703
^ pausa	4653
^ pause	11315
^ play	-2942
^ please	1472
^ quiero	-1447
^ quiet	5671
^ quit	11466
^ see	-1638
^ she	-1763
^ show	-3426
^ shut	4351
^ silence	2667
^ snooze	4057
^ stop	8468
^ supprime	-2198
^ take	1461
^ talk	-2409
^ tell	-3716
^ thank	-1970
^ thanks	-3263
^ that	3863
^ turn	2717
^ two	-1441
^ va	7123
^ vai	7406
^ vete	8181
^ we	-2005
^ what	-4848
^ who	-2371
^ why	-4823
^ wipe	-2186
^ write	-1639
^ •	-2569
a	-2567
a 7	-1507
a _ from	4232
a _ mierda	1667
a _ two	2369
a break	9607
a dit	-1635
a la	1667
a pizza	-2099
a table	-1553
a week	4643
about	-3468
about _ $	-2994
about me	-1893
again	2295
again $	2304
aide	-4082
aide _ a	-1468
aide moi	-1468
ajuda	-3672
ajuda $	-3426
all	-2517
all $	-3191
all messages	3155
alle*	-2767
allein	-2767
allein $	-2767
alles	-3835
alles $	-2489
alone	2401
alone _ $	2057
alri*	-2948
alright	-2948
am	-4704
am not	-1496
an	-2255
and	-4018
and i	-1491
anot*	2462
another	2462
another _ $	2462
anym*	3642
anymore	3642
anymore $	3409
anyo*	-3747
anyone	-3747
anyone $	-1525
anyt*	-2799
anything	-2799
anything _ $	-1981
apaga	-5397
apaga _ $	-5118
are	-5994
are _ $	-3613
are you	-1726
arre*	2655
arrete	2655
arrete _ m	2655
arrete de	2655
at night	1457
away	2641
ayuda	-4400
bad	-1469
bad $	-1450
be	6370
be $	1676
be _ $	5395
be _ for	-1451
be quiet	6292
be silent	3030
been	-1591
bitte	7323
book	-1795
book _ a	-1795
book _ table	-1553
book me	-1795
borr*	-4780
borra	-2181
borra _ $	-2123
bot	4184
bot $	4429
break	9607
break from	4232
by	-1603
by _ $	-1570
bye	-6931
bye $	-2255
bye _ $	-5255
ca	-1756
ca $	-1579
can	-2456
can _ anything	-2891
can _ be	4560
can _ do	-3654
can _ message	3004
can _ stop	2380
can not	-5282
can you	2859
canc*	9515
cancel	9515
cancel _ $	2063
cease	2935
cease _ $	2935
chec*	-5490
check in	-5032
check ins	6471
checkin	-4460
comm*	-2505
commands	-2126
commands $	-2121
como	-3287
como _ $	-2971
cont*	-5213
contact	-3034
contact $	-3039
conv*	1539
conversation	2172
conversation $	2548
cool	-3878
cool $	-3402
could	2317
cuan*	-1909
danke	-4037
daqui	3243
daqui $	3243
data	-2111
data $	-1919
day	-2821
day $	2839
day _ $	-4442
days $	3465
days _ $	-1994
days _ it	-1582
de	3080
de _ mandar	2191
de m	2655
de me	2191
dega*	8202
deixa	7610
deixa _ $	5722
deixa _ paz	3512
deja	3697
deja de	3697
deja*	5604
dejame	6934
dejame _ $	6934
dele*	-4297
delete	-3919
delete _ $	-2108
dia	-4656
dias	-4104
dias _ $	-2065
did	-1837
die	-3641
disse	-1567
dit	-1679
do $	-1838
do _ how	-1701
do _ know	-1986
do _ leave	-1943
do _ me	5497
do _ say	2790
do _ speak	2148
do _ talk	2691
do _ to	3031
do _ want	6058
do _ write	1761
do anything	-2891
do i	-1662
do not	15044
do you	-5135
does	-4448
does _ $	-1440
du	-2294
du _ $	-2012
e	-1458
effa*	-4227
efface	-4227
efface _ $	-3878
ela	-3408
ele	-2290
elim*	-2243
elimina	-2243
elle	-3750
elle _ dit	-1635
em	2023
em _ $	2023
em paz	2023
en $	1687
end	5149
end _ $	5225
enou*	9931
enough	9931
enough _ $	4277
enough _ today	2076
enough for	1615
eras*	-1669
erase	-2599
erase _ $	-1989
es	-1462
escr*	5536
escribas	2859
eu	-1567
eu disse	-1567
even*	-2015
evening	-1824
ever*	-5222
every _ $	1578
every day	1578
everything	-4582
everything _ $	-2278
everything hurts	-1550
expl*	-1522
explain	-1522
extr*	-4380
faire	4178
favor	1825
favor $	2382
feel	-3426
feel _ $	-1687
feel*	-3194
feeling	-3080
feeling _ $	-1884
fewer	2435
fewer _ $	2435
fewer messages	2435
find	-1578
find _ a	-1555
find me	-1555
for _ $	3721
for _ day	1506
for _ days	3447
for _ week	1825
for a	4143
for the	1534
for two	2556
forg*	-4773
forget	-3599
forget _ $	-2944
fotos	-3268
fotos $	-3007
fous	6712
fren*	-1604
french	-1604
french $	-1604
frie*	3363
from	2738
from _ $	2833
from your	-2470
fuck	5209
fuck _ $	4892
fuck off	1555
fun	-1813
func*	-2163
funny	-2933
funny $	-2933
get	4597
get _ $	2914
get _ my	4543
get _ of	3268
get lost	2247
give _ a	3421
go	4652
go _ $	3309
go away	3183
good	-9622
good $	-3291
good _ $	-4680
good _ for	-1482
good*	-6320
goodbye	-2045
goodbye $	-2025
goodnight	-4276
got	-5570
got _ $	-5570
got it	-5161
great	-4629
great _ $	-2603
guten	-3256
guten _ $	-3256
happy	-2820
happy _ $	-2811
have	-1621
have _ $	-1854
have _ of	2502
he	-3580
hello	-4554
hello $	-1968
hello _ $	-2433
help	-4660
help $	-3239
help*	-1728
hey	-3389
hi	-6394
hi $	-1514
him	-2207
hmm	-3612
hoje	-1856
hold	1645
hold _ messages	1726
how	-7336
how _ $	-1536
how many	-1700
hurts	-2902
hurts $	-2902
i	-6524
i _ $	-1610
i _ i	-2242
i _ know	-2226
i _ not	-3771
i _ pain	-1440
i _ the	-2059
i _ trust	-2154
i _ want	4261
i _ you	5592
i _ •	5690
i am	-3678
i can	-1822
i feel	-2975
i just	-2016
i need	2518
i said	3492
i think	-1492
i •	6274
ich	-2475
in	-1900
in $	-1812
in _ $	2342
in please	-2567
in ruhe	2606
in the	-2243
ins	6471
ins $	3423
inst*	-5436
instructions	-5436
is	-4417
is _ $	-3210
is _ from	2427
is _ in	-1865
is _ you	1962
is enough	4158
isso	-2436
isso $	-2090
it $	6048
it _ $	-5341
it _ more	2145
it all	-3767
it is	-2074
it still	-1491
je	-6196
job	-2807
just	1682
just _ $	3294
just _ to	-1614
just want	-1797
kann	-2198
kann _ $	-1408
know	-3250
know _ to	-1544
konto	-2285
la mierda	1667
la paix	3001
laisse _ $	1570
laisse pas	-1410
larg*	8507
lass	4069
lass _ allein	-2554
lass _ in	6623
lass _ nicht	-2554
lass mich	4069
later	-2887
later $	-2887
le	3723
le _ $	4544
leave	8271
leave _ alone	3785
leave _ be	1676
leave me	9533
less	2276
less _ $	2320
less notifications	1555
let	-2921
like	-2323
list	-2008
list _ $	-1579
lo	-1748
log	-2287
log _ $	-1470
lol	-4241
lol $	-3213
long	-1912
losc*	-3583
losch	-1851
loschen	-2285
loschen $	-2168
lost	1448
lost $	2369
m	1848
make	-5208
make _ $	-3375
mandar	2191
mandar _ $	2191
mas	4885
me	4278
me $	2897
me _ $	6241
me _ bot	3414
me _ mas	4885
me _ news	-2600
me _ pas	-1410
me _ sola	-1778
me _ table	-1553
me _ your	-1845
me _ •	-1729
me a	-3111
me alone	3785
me deixa	5722
me escribas	2859
me from	-1692
me in	3208
me laisse	-1410
me mandar	2191
me siento	-2097
me the	-2504
me •	-1417
mehr	6894
mehr $	6894
meine	-3007
meine _ $	-2544
mens*	4566
mensajes	5051
mensajes $	5051
menu	-3683
menu $	-3683
merci	-4344
mes	-2756
mes _ $	-2668
mess*	12958
message	3149
message me	3149
messages	8915
messages $	6166
messages _ $	1804
messages _ week	2104
messages please	1684
meu	-1689
meu _ $	-1454
mi	-3167
mi _ $	-1818
mich	2683
mich _ $	1579
mich _ allein	-2767
mich _ ruhe	2606
mich in	5302
mich nicht	-2554
mier*	1667
mierda	1667
mierda $	1667
mind	-3358
mind $	-3358
mir	2836
mir _ $	4723
mis	-2670
mis _ $	-2315
moi	8488
moi $	4400
moi _ $	5556
moi _ paix	3001
moi a	-1468
moi la	3001
money	-1484
money _ $	-1484
mont*	1423
mood	-6218
mood _ $	-4487
more	11253
more _ $	5773
more _ please	3138
more _ today	2707
morg*	-1458
morgen	-1458
morgen $	-1458
much	1882
mute	12444
my	-9808
my _ $	-4143
my messages	-3610
my phone	4131
nach*	2991
nachrichten	2991
nachrichten _ $	2991
nao	4259
ne	-1410
ne _ laisse	-1410
ne _ pas	-1410
ne me	-1410
nece*	-2006
necessary	-2006
necessary $	-2006
need	2484
need _ to	2989
need you	3710
never	-3907
news	-2605
news $	-2605
next	-3273
next _ $	-3273
nice	-4691
nice _ you	-2684
nicht allein	-2554
no	2358
no _ escribas	2859
no _ mas	4885
no _ please	3855
no _ today	1900
no contact	-3896
no me	11805
no more	10558
not	7510
not _ $	1505
not _ how	-1764
not _ leave	-2165
not _ me	5084
not _ talk	2158
not _ to	2169
not know	-1913
not say	2842
not talk	2691
not trust	-2286
not want	6058
not write	1761
noti*	8151
notifications	8151
notifications $	2589
notifications _ $	5375
notifications please	4961
now	4272
now $	3424
now _ be	1479
obri*	-2761
obrigada	-2761
of	-2577
of my	4364
of your	2427
off	11645
off $	6562
off _ $	2577
off the	1824
oi	-3234
ok	-5659
ok $	-4355
ok _ $	-1565
okay	-4735
olvi*	-3187
olvidarlo	-2935
on	-3560
on _ $	-3202
on the	-1495
once _ week	2819
once a	2819
one	-3286
one _ $	-2331
order	-2099
order _ pizza	-2099
oubl*	-2373
our	-3275
our _ $	-2883
out	3749
out of	4076
pain	-6983
pain $	-5274
paix	3001
paix $	3001
panc*	-2021
pancakes	-2021
pancakes $	-2021
para	6214
pas	-1493
pas _ $	-1410
pausa	4653
pausa _ semana	2935
pausa por	3064
pause	12719
pause $	5254
pause _ $	2572
paz	1781
paz $	1781
peop*	-1831
people	-1831
phone	4095
phone $	4131
phot*	-1662
photos	-1435
piss	2648
piss _ $	2648
piss off	2648
pizza	-2099
pizza $	-2099
play	-2942
play _ $	-2942
play some	-2942
plea*	1484
please	1484
please _ $	3727
please _ not	3249
please do	2681
please stop	-4214
por	3170
por _ $	3727
por favor	1825
prog*	-3632
quan*	-1509
que	-5222
que _ en	-1433
ques*	2230
questions	2305
quie*	2652
quiero	-1447
quiet	11354
quiet $	5736
quiet _ $	2716
quiet for	4930
quit	11466
quit _ $	2912
quit _ me	9001
quit it	2466
read	-2448
reci*	-2018
recipe	-2018
recipe _ $	-2018
recipe for	-2018
reco*	-3629
record	-1921
remi*	3766
reminders	5116
reminders $	4107
remo*	-1627
remove	-1540
rest*	-1410
restaurant	-1410
robot	-1660
robot $	-1530
ruhe	6715
ruhe $	2606
said	2423
said _ $	3917
savi*	-1482
savings	-1482
savings $	-1478
say _ $	1412
schr*	12540
se	1414
se _ $	1414
see	-4090
see $	-2291
see _ $	-1780
see you	-1696
sei	5835
sema*	3825
semana	2935
semana $	2935
send	2412
send*	2958
sending	2958
serv*	-1621
server	-1607
server $	-1607
she	-5449
she _ me	-4065
she leave	-3552
show	-3426
show _ the	-1884
show me	-3202
shut	6866
shut _ $	5217
shut up	3576
sien*	-2097
siento	-2097
siento _ $	-1778
sile*	19530
silence	2667
silent	3257
silent $	2047
snoo*	4057
snooze	4057
snooze _ days	3491
snooze for	4057
so	-3580
so _ $	-1532
sola	-1778
sola $	-1778
some	2833
some _ $	2872
some*	-2636
song	-2494
speak _ $	1433
spell	-2006
spell _ $	-2006
spell necessary	-2006
start	-1667
start _ $	-1656
still	4633
stop	20096
stop $	11895
stop _ $	4178
stop _ me	3086
stop now	3245
stop sending	2958
stop talking	1694
stop the	-5106
supp*	-2723
supprime	-2198
t en	1687
table	-1553
table _ two	-1553
table for	-1553
tage	3035
take _ break	1841
take a	1841
talk	3611
talk $	2155
talk _ $	-1835
talk*	12018
talking	12018
talking $	12946
talking _ you	-2091
talking please	2832
talking to	-3771
te	5305
te _ $	5305
tell	-4491
tell me	-4464
texting _ $	1525
than*	-5680
thank	-2978
thank _ $	-1991
thank you	-2978
thanks	-5611
thanks $	-4126
that	2960
that _ $	-1827
that _ enough	3780
that _ it	1917
that is	2675
the	-2936
the _ $	-2099
the _ check	3881
the _ in	3217
the _ ins	3423
the _ to	-1904
the check	3151
the daily	3864
the fuck	3654
the news	-2605
the pain	-6710
the reminders	2241
there	-3424
there $	-2867
these	4139
these _ $	4428
think	-1761
this _ $	3904
this _ away	-1478
this _ go	-1478
this bot	2767
this feeling	-1693
this week	1514
time	-3496
time $	-1422
time _ $	-1809
to	-5532
to _ away	-1797
to _ for	-2603
to go	-1891
to me	6114
to talk	1809
today	-4925
today $	2578
today _ $	-5682
todo	-3544
todo $	-3233
toi	7728
toi $	7728
too	3940
too _ $	3700
tout	-4174
tout $	-2110
tout _ $	-2020
tran*	4630
tranquille	2522
tranquille $	2522
trust	-2317
trust _ $	-2128
tu	-2289
tu _ $	-1865
tudo	-2743
tudo _ $	-1631
turn	2573
turn _ $	2333
turn off	2064
turn on	-1539
two _ $	3343
two weeks	2481
un	-1844
un _ $	-1601
un robot	-1442
unde*	-2172
understands	-1451
understands _ $	-1451
understands me	-1451
une	4425
une _ $	4425
up	4498
up $	5118
va	6084
va _ $	1687
va _ en	1687
va t	1687
vai	6810
vai _ $	6810
verg*	-2745
vergessen	-1444
vergessen $	-1444
vers*	8429
vete	8181
voce	-1865
want	3822
want _ talk	2158
want _ to	2022
want you	2150
was	-3981
was _ $	-2375
we	-3220
week	4591
week $	4801
week*	-2913
weekend	1861
weekend $	1861
weeks	2385
weg	6369
weg $	6369
were	-1525
what	-7498
what _ do	-2567
who	-2915
why	-5303
why _ she	-3552
wipe	-2293
wipe _ $	-1433
with the	3506
word	2581
worst	-1837
you	-1609
you $	-2809
you _ $	-6198
you _ a	-1917
you _ anything	-2932
you _ be	3541
you _ for	2550
you _ much	2182
you _ quiet	6956
you _ silent	2692
you _ stop	6297
you be	3551
you can	1898
you do	-3314
you have	-1521
you stop	2380
you talk	2225
you to	7256
your	-2720
your _ $	-2493
your*	2055
yourself	2055
zu	8142
zu _ $	8142
•	-3434
• $	-7554
• _ $	1568
• _ a	-1539
• _ alone	-1503
• _ from	-1611
• _ me	4795
• _ my	-1573
• _ our	-2147
• _ •	-4050
• alone	-1503
• me	8955
• our	-2147
• •	-3434
""",
    'intents.delete_data': """\
~	-41153
!checkin	-7561
!delete_data	22084
!help	-6661
!out_of_scope	-2358
!smalltalk	-9210
!stop	-10099
.-	5413
.i	5126
.i+they	-5974
.i+they-	-1910
.i+you	14032
.i-	18244
.they	-4160
.you	-1305
.you-	-4232
10	-2058
10 $	-968
3	-960
4	-1632
4 $	-1443
5	-1958
5 $	-1142
6	-1764
6 $	-1494
?	-4581
?-	-4800
?i	-7438
?i+you	-1070
?i-	-2296
?you-	-3232
^ _ $	-1219
^ _ 10	-1222
^ _ 5	-911
^ _ a	-3798
^ _ about	1110
^ _ account	3239
^ _ all	8503
^ _ alles	11019
^ _ am	-1974
^ _ an	-1258
^ _ animo	-1571
^ _ are	-1744
^ _ bad	-1622
^ _ be	-1261
^ _ bitte	1581
^ _ bot	-2212
^ _ can	-1902
^ _ chat	3035
^ _ checks	-888
^ _ conversation	1580
^ _ cuenta	3645
^ _ daqui	3098
^ _ daten	4540
^ _ datos	2012
^ _ day	-2594
^ _ de	-1247
^ _ deixa	-912
^ _ dias	-1169
^ _ do	-3253
^ _ does	-1788
^ _ donnees	2199
^ _ erase	3228
^ _ everything	8111
^ _ family	-857
^ _ favor	-2166
^ _ feel	-2472
^ _ for	-1941
^ _ forget	1817
^ _ forgot	-4419
^ _ friend	-2035
^ _ from	3407
^ _ get	-1235
^ _ good	-1272
^ _ got	-1098
^ _ happens	-998
^ _ have	-1634
^ _ history	1594
^ _ humeur	-898
^ _ hurts	-2025
^ _ i	894
^ _ in	-1421
^ _ information	1152
^ _ is	-3211
^ _ isso	910
^ _ ist	-973
^ _ it	2558
^ _ just	-1046
^ _ kann	-1051
^ _ konto	2529
^ _ la	-1375
^ _ like	2575
^ _ lo	6706
^ _ loschen	7594
^ _ lost	-1112
^ _ me	-4055
^ _ mein	2529
^ _ meine	4088
^ _ mes	4274
^ _ messages	-1918
^ _ mi	1484
^ _ mich	-1753
^ _ minhas	1642
^ _ mir	-2792
^ _ mis	4774
^ _ miss	-936
^ _ mood	-1729
^ _ my	9944
^ _ need	-904
^ _ nicht	-1365
^ _ no	-1118
^ _ not	-1965
^ _ notifications	-1272
^ _ o	2979
^ _ of	1622
^ _ off	-2494
^ _ olvidarlo	-2983
^ _ on	-1166
^ _ our	2567
^ _ out	-1091
^ _ please	-3892
^ _ por	-2262
^ _ profile	4567
^ _ progress	-1288
^ _ records	3446
^ _ reminders	-1393
^ _ rid	3348
^ _ said	-858
^ _ se	-1158
^ _ see	-1014
^ _ sell	-1055
^ _ siento	-1434
^ _ sobre	3567
^ _ stop	-2033
^ _ streak	-1852
^ _ stuff	1819
^ _ talking	-1713
^ _ the	-3033
^ _ there	-1066
^ _ this	-1023
^ _ to	5036
^ _ today	-1529
^ _ todo	8597
^ _ tout	9509
^ _ tudo	7534
^ _ uber	1123
^ _ urge	-942
^ _ voce	-999
^ _ want	6293
^ _ what	3063
^ _ will	-1280
^ _ wish	-2047
^ _ would	3074
^ _ you	883
^ _ your	-1967
^ _ •	4304
^ add	-872
^ am	-1173
^ apaga	10599
^ are	-1337
^ ayuda	-857
^ borra	8600
^ bye	-1063
^ can	1878
^ cancel	-1479
^ change	-964
^ clear	4323
^ close	2003
^ delete	7848
^ destroy	2477
^ do	-2534
^ efface	9117
^ elimina	7235
^ end	-1350
^ erase	7329
^ everyone	-2739
^ everything	-1870
^ forget	8241
^ get	1922
^ give	-1032
^ good	-1262
^ goodnight	-992
^ great	-887
^ he	-2035
^ hello	-2488
^ hi	-1741
^ how	-2913
^ i	-7441
^ ich	-2907
^ is	-3516
^ it	-1178
^ je	-5224
^ just	-1119
^ lass	-1105
^ log	-2141
^ lol	-1044
^ losch	7830
^ losche	3417
^ make	-1109
^ meu	-960
^ mi	-1241
^ mon	-898
^ mood	-1450
^ mute	-1127
^ my	-5370
^ nao	-1187
^ no	-2777
^ nobody	-991
^ o	-884
^ oi	-2255
^ ok	-901
^ okay	-1435
^ olvida	2078
^ pausa	-1253
^ pause	-1543
^ please	4526
^ purge	3218
^ que	-1420
^ quit	-2435
^ rate	-1286
^ record	-1447
^ remove	4864
^ scrub	2183
^ she	-2825
^ show	-4325
^ sinto	-1090
^ stop	-2582
^ supprime	7303
^ take	2090
^ tell	-2018
^ thanks	-984
^ track	-3044
^ vergiss	4449
^ what	-5741
^ where	-1197
^ who	-1868
^ why	-903
^ wipe	7433
a	-6321
a _ $	-4117
abil*	-1064
abilities	-1064
abilities $	-1064
about	2232
about _ $	3371
about me	5096
acco*	4466
account	4466
account $	2411
account _ $	1410
add	-894
add _ my	-872
add _ to	-894
affa*	1878
affaires	1878
ai	1058
ai _ $	1130
all	9739
all $	6446
all _ $	-2022
all _ my	1118
all my	1809
all of	1327
alles	11405
alles $	7661
alles _ $	1708
alles _ mich	1123
alles uber	1123
alone	-1631
alone $	-1173
am	-3459
am _ $	-2025
am i	-1512
an	-2038
an _ $	-874
and _ $	1369
and i	-1159
animo	-1571
apag*	2843
apaga	14558
apaga _ $	14230
apaga tudo	1430
are	-4338
are _ $	-2378
are you	-1163
as	-973
as _ $	-973
at	-1050
at _ $	-959
away	-1236
away $	-1439
ayuda	-857
bad	-1635
bad $	-1622
be _ $	-3145
be _ by	4059
be quiet	-1700
be silent	-1176
bitte	1439
bitte alles	2762
borr*	23708
borra	8600
borra _ $	7631
borra mis	3303
borra todo	3758
bot $	908
brok*	-1126
broken	-1120
broken $	-1120
by	3000
by _ $	3072
bye	-1293
ca	1249
ca $	1437
can	-1216
can _ $	-1182
can _ me	-1904
can _ what	1101
can _ you	-927
can _ •	2917
can i	-2226
can you	2351
canc*	-1538
cancel	-1538
cancel _ $	-1047
casa	-1986
cease	-1429
cease _ $	-1429
chan*	-1700
change	-1489
chat	7289
chat $	1588
chat _ $	5701
chec*	-1799
check	-2172
check _ $	-1970
check in	-1836
checks	-930
checks _ $	-895
checks _ me	-888
clear	4323
clear _ $	2022
clear my	2022
close	1913
close _ account	2003
close my	2003
cois*	1522
coisas	1522
coisas $	2154
comm*	-1005
como	-1173
comp*	3616
cont*	-1901
contact	-1260
contact $	-886
conv*	3803
conversation	3672
conversation $	1580
cool	-1073
cool $	-862
cosas	1408
could	-2116
cuan*	-945
cuen*	3645
cuenta	3645
cuenta $	2565
daqui	3098
daqui $	3098
data	9225
data $	9260
data*	1051
database	1051
database $	1051
daten	4540
daten _ $	3781
datos	5369
datos $	5369
day	-4195
day $	-1620
day 6	-1185
day _ $	-2098
days	-1009
de	-2551
de _ $	-2023
deixa	-1138
deixa _ $	-912
deja*	-1179
dele	-1355
dele*	14626
delete	11362
delete _ $	6044
delete _ data	2711
delete _ draft	-898
delete _ i	2715
delete all	1629
delete my	3791
delete what	2948
deleted	3263
dest*	2477
destroy	2477
destroy my	2477
dia	-859
dias	-1169
did	-879
dije	1856
dije $	2078
disse	3597
dit	1102
do	-6788
do _ delete	1789
do _ know	-909
do _ sell	-926
do not	-1320
do you	-3415
does	-2688
donn*	3473
donnees	3473
donnees $	3473
draf*	1125
draft	-946
draft $	-946
drafts	1125
drafts _ $	1483
drafts and	1649
du	958
effa*	8717
efface	8717
efface _ $	6644
efface _ donnees	1848
efface mes	2669
efface tout	2116
efface toutes	875
elim*	7235
elimina	7235
elimina _ $	2496
elimina _ cuenta	2105
elimina _ por	4739
elimina mi	2105
en	-1481
en _ $	-1139
en paz	-876
encr*	-1047
encrypted	-1047
encrypted $	-1047
end	-1402
end _ $	-1350
eras*	12516
erase	8700
erase _ $	4564
erase _ i	2634
erase _ my	948
erase _ told	994
erase all	1101
erased	932
erased $	932
esqu*	3714
est	-1013
est _ $	-898
eu	3597
eu disse	3597
ever*	4074
everyone	-2913
everything	7019
everything _ $	1208
everything _ about	1141
everything _ have	1861
everything _ know	1141
everything _ me	1554
everything _ on	2653
everything _ told	2469
everything _ you	1851
everything about	1728
everything hurts	-1697
everything i	4092
everything you	3794
fami*	-857
family	-857
favor	2574
favor $	2816
fazer	-932
feel	-3285
feel _ $	-1534
feel*	-1242
feeling	-1196
for	-3418
for _ $	-2559
forg*	10236
forget	10202
forget _ $	7434
forget _ i	2683
forget _ me	2512
forget everything	951
forget what	1817
forgot	-4419
forgot _ $	-3039
forgot _ me	-3951
fotos	-1158
fotos $	-962
frie*	-2581
friend	-2291
friend $	-2101
from	2880
from _ $	2973
from _ database	1051
from _ memory	1956
from my	-3171
from your	6673
func*	-854
get _ of	2248
get rid	3348
give	-1113
give me	-1113
go	-2138
go _ $	-1967
go away	-1705
gone	4983
gone $	5033
good	-2678
good $	-981
good _ $	-1306
good*	-1430
goodnight	-992
got	-1382
got _ $	-1382
great	-926
had	-1558
happ*	-1016
happens	-998
hate	-937
have _ $	1140
have _ me	1861
have on	1861
he	-2774
he _ me	-973
he _ to	-968
heart	-1153
heart $	-1061
hello	-2861
hello _ $	-2445
help	-1555
help _ $	-895
here	3150
here $	3250
hi	-2127
him	-987
hist*	7913
history	7913
history $	7913
how	-4422
how _ $	-1139
how _ delete	1789
hume*	-898
humeur	-898
hurts	-2025
hurts $	-2025
i	-2485
i _ $	4004
i _ a	-878
i _ all	3468
i _ be	3979
i _ could	-2028
i _ data	3558
i _ draft	-946
i _ here	4698
i _ it	-2196
i _ know	-944
i _ like	3124
i _ log	-891
i _ my	6300
i _ not	-994
i _ the	-959
i _ to	-1336
i _ you	1751
i _ •	-4967
i am	-1883
i could	-2028
i delete	1789
i feel	-3132
i get	-1167
i have	-1315
i miss	-954
i need	-913
i said	1594
i see	-1118
i told	3750
i want	6825
i wish	-2047
i would	3304
i wrote	8141
i •	-1881
ich	-3194
ich _ meine	-864
if	-1158
in	-4719
in $	-1373
in _ $	-2130
info	3383
info*	2779
information	2779
information _ $	1627
is	-7003
is _ $	-1473
is _ data	-1828
is _ encrypted	-1047
is my	-3495
ist	-973
ist _ $	-973
it	-1535
it $	-2503
it _ $	3277
it _ •	-903
it all	5440
it was	-892
it •	-903
j	1159
je	-5497
just	-944
just _ it	-882
kann	-1818
kann _ $	-916
kann _ nachrichten	-902
know	2303
know _ $	3830
know _ me	4233
know _ you	-861
know about	3830
konto	8012
konto $	2529
la	-2068
la _ $	-1865
la paix	-1130
lais*	-1453
laisse	-1453
laisse _ $	-1176
lass	-1319
lass mich	-1319
leave	-1879
leave _ $	-1433
leave _ alone	-1143
leave me	-1619
lesen	-996
lesen $	-996
life	-1861
life $	-1425
like	1749
like _ be	-906
like _ to	-976
like you	-1229
list	-1753
list $	-876
list _ $	-853
lo	6263
lo _ dije	2078
lo que	3047
log	-1107
log _ $	-2599
log _ mood	-1463
log my	-2532
lol	-1087
losc*	11538
losch	7830
losch _ $	5596
losch _ alles	3823
losch meine	2676
losche	3417
losche _ $	3417
loschen	8121
loschen $	6612
lost	-1278
make	-1962
make _ •	-903
make it	-903
me	-4943
me $	1314
me _ $	-1412
me _ abilities	-1064
me _ paz	-922
me _ sola	-1434
me _ you	-953
me _ your	2426
me about	-1154
me alone	-1143
me deixa	-912
me from	3407
me my	-1277
me siento	-1533
me to	-1190
mehr	-873
mehr $	-873
mein	2529
mein _ $	2529
mein konto	2529
meine	3863
meine _ $	5049
meine _ lesen	-902
meine daten	4540
meine nachrichten	-902
meine sachen	1558
meine stimmung	-1332
memo*	1956
memory	1956
memory $	1956
mens*	-1001
mes	4056
mes _ $	4274
mes affaires	1878
mes donnees	3473
mess*	-3341
messages	-2449
messages $	-1698
meu	-1506
meu _ $	-1229
mi	1212
mi animo	-1571
mi cuenta	3645
mi progreso	-1385
mich	880
mim	3567
mim $	3567
mind	-1407
mind $	-1407
minh*	1642
minhas	1642
minhas coisas	1642
mir _ $	-2580
mis	6399
mis _ $	7753
mis cosas	1408
mis datos	5369
miss	-954
moi $	1172
moi _ paix	-1130
moi la	-1130
mon	3073
mon humeur	-898
mont*	-1557
mood	-3901
mood $	-2363
mood _ $	-1161
more	-956
mute	-1127
my	1439
my _ $	3702
my _ and	1818
my _ erased	932
my _ from	866
my _ gone	3472
my _ here	-1511
my _ list	-876
my _ please	2120
my _ removed	3074
my _ your	3376
my account	4877
my data	4433
my day	-2394
my drafts	1125
my family	-857
my history	1512
my info	3383
my information	2825
my mood	-2267
my phone	-1411
my profile	6382
my progress	-1337
my records	4226
my shopping	-872
my stats	-1523
my streak	-1897
my stuff	2489
my urge	-915
nach*	-1357
nachrichten	-1357
nachrichten _ $	-1357
nachrichten lesen	-902
nao	-1187
need	-1010
never	-964
next	-932
next _ $	-932
nice	-881
nicht	-1579
nicht _ $	-1579
no	-4203
no _ $	-2019
no more	-904
nobo*	-1067
nobody	-1067
nobody _ me	-930
not	-2931
noth*	-852
noti*	-1322
notifications	-1322
notifications _ $	-955
now	-2075
now $	-1738
o	1372
o _ $	-960
o _ voce	-884
o que	2332
of	2144
of _ $	1614
of _ you	1103
of my	1953
off $	-1366
off _ $	1417
oi	-2255
ok	-2212
ok $	-1328
okay	-1435
old	-1019
old _ $	-923
olvi*	-906
olvida	2078
olvida _ lo	2078
olvida _ que	2078
olvida todo	2078
olvidarlo	-2983
on _ $	1110
on me	1641
one	-1407
one _ $	-1216
oubl*	5564
oublier	-3814
oublier $	-3814
our	1315
our _ $	1627
out	-1969
out of	-1820
over	-1227
pack*	-2303
paix	-1130
paix $	-1130
pausa	-1253
pausa por	-1099
pause	-2110
paz	-1665
paz $	-1665
pers*	4784
personal	4914
personal _ $	4914
personal data	4914
phone	-1424
phone $	-1411
phot*	-1444
photos	-1304
photos $	-993
plea*	3111
please	3111
please $	-1415
please _ $	-2075
please _ i	2521
please _ my	1234
please _ what	2521
please _ •	4147
please do	-1252
please erase	1587
please forget	1817
please stop	-957
por	2234
por _ $	2477
por favor	2574
prof*	6382
profile	6382
profile _ $	1815
prog*	-4717
progreso	-1385
progreso $	-1385
progress	-1342
purge	3218
purge my	3218
que	6223
que _ $	4801
que _ en	-869
que _ mis	2004
que voce	-884
quie*	-1016
quiet	-2097
quiet $	-1354
quit	-2435
quit _ $	-1048
quit _ me	-2053
rate	-1315
real	-1239
real $	-971
reco*	6054
record	-1517
records	7766
records $	2935
records _ $	1291
regi*	-2025
registrar	-2025
registrar _ $	-1926
remi*	-1944
reminders	-1475
reminders $	-1317
remo*	8490
remove	5416
remove _ $	1750
remove _ from	2256
remove _ your	2256
remove everything	1410
remove me	2256
remove my	1750
removed	3074
removed $	3074
rid	3348
rid of	3348
right	10868
right _ $	10948
ruhe	-922
sach*	1558
sachen	1558
said	2663
said $	2035
say	-1200
say _ $	-869
scrub	2183
scrub my	2183
se	-1158
se _ $	-1158
see	-1639
see $	-932
sei	-869
sell	-1055
sell _ $	-1055
serv*	3079
server	3103
server $	3103
she	-3128
she forgot	-1849
shop*	-872
shopping	-872
shopping _ $	-872
shopping list	-872
shou*	-1345
should	-1345
show	-4325
show _ $	-2078
show _ my	-1277
show _ progress	-1288
show me	-1450
show my	-2737
shut	-1050
shut _ $	-979
sien*	-1533
siento	-1533
siento _ $	-1434
sile*	-3382
silent	-1267
silent $	-1244
sinto	-1090
so	-1047
sobre	3567
sobre _ $	3567
sobre mim	3567
sola	-1434
sola $	-1434
some	-1602
some _ $	-1540
speak	-1103
speak _ $	-952
stats	-1523
stats $	-1523
still	-875
stim*	-1332
stimmung	-1332
stimmung _ $	-1332
stop	-4852
stop $	-1771
stop _ $	-1901
stop _ me	-1527
stre*	-1941
streak	-1941
streak $	-1523
stro*	-983
strong	-983
strong $	-983
stuff	2086
stuff $	1436
stuff _ $	927
supp*	6611
supprime	7303
supprime _ $	5597
take	1899
talk	-1391
talk*	-1951
talking	-1951
talking $	-1076
tell	-2546
tell _ about	-1133
tell _ your	-1171
tell me	-2526
text*	-1133
texting	-1026
than*	-1926
thanks	-1917
thanks $	-1391
that	-1508
the	-5203
the _ $	-2848
there	-1099
this	1399
this _ $	2695
this bot	4105
time	-1427
to	-2387
to _ from	-2797
to _ list	-876
to _ quiet	-1087
to _ shopping	-872
to _ you	-1117
to _ •	-1813
to be	2550
to know	-861
to log	-1106
to me	-2265
to my	-1060
to •	-1813
today	-3531
today $	-1689
today _ $	-1269
todo	7874
todo $	4827
todo _ que	3047
todo lo	3047
told	2917
told _ $	3173
told you	3750
tout	9232
tout $	10295
tout _ $	-2262
tout*	875
toutes	875
toutes _ $	875
track	-3044
track _ $	-3044
track my	-3044
tran*	-2386
tranquille	-1062
tranquille $	-1062
tudo	7534
tudo $	2164
tudo _ $	1623
tudo _ mim	3567
tudo sobre	3567
uber	2633
uber _ $	2633
uber mich	2633
up	-1023
urge	-1273
urge _ $	-1142
verg*	3114
vergessen	-1335
vergessen $	-1335
vergiss	4449
vergiss alles	4449
voce	-1108
voce _ $	-994
von	1879
von _ $	1879
want	6089
want _ be	3458
want _ data	1492
want _ gone	2425
want _ log	-889
want _ my	956
want _ to	-1029
want _ •	-2919
want all	1227
want my	4669
was	-1477
was _ $	-1641
we	-2307
we _ $	-1195
we had	-979
week	-1545
week $	-1403
weg	2529
weg $	2529
were	-1181
what	-2466
what _ my	-1188
what _ said	2655
what _ told	1281
what _ you	-931
what happens	-998
what i	4203
what is	-997
where	-1495
who	-2076
why	-1306
will	-1372
wipe	8115
wipe _ $	5161
wipe _ please	1200
wipe _ stuff	2345
wipe my	3282
wish	-2047
wish _ could	-2028
wish i	-2028
with	-2252
with _ $	-1643
would	3055
would _ to	-1511
would like	3611
wrong	-1171
wrong $	-1108
wrote	7587
wrote $	2869
wrote _ $	4718
yest*	1146
yesterday	1146
yesterday $	1204
you $	-1743
you _ $	-4926
you _ about	3771
you _ be	-2027
you _ data	-1070
you _ everything	2506
you _ i	2589
you _ me	3941
you _ on	2653
you _ quiet	-1245
you _ real	-934
you _ •	4220
you are	-1355
you have	1497
you know	3660
you sell	-926
you •	2981
your	5179
your _ $	5467
your abilities	-1064
your database	1051
your memory	3378
your server	3157
•	1696
• $	-3863
• _ $	-3792
• _ about	2845
• _ data	4914
• _ i	4414
• _ me	-4151
• _ my	-2767
• _ personal	4914
• _ •	-9995
• from	-2861
• me	-2203
• my	873
• personal	4076
• •	1696
""",
    'intents.vent': """\
~	-19719
!checkin	-10825
!delete_data	-8869
!help	-8066
!out_of_scope	-10585
!smalltalk	-5445
!stop	-11248
!•	1979
.-	-5608
.i	2432
.i+they	24147
.i+they-	17742
.i+you	-10125
.they	16113
.they-	12425
.you	-4215
.you-	-7251
10	-7586
10 $	-3588
10 _ $	-2342
2	-2700
3	-2854
30	-2890
30 _ $	-2707
4	-3834
4 $	-2997
5	-5957
5 $	-3357
5 _ $	-2600
6	-6163
6 $	-5553
7	-2439
?	-10128
?-	-12370
?i	-7184
?i+they	2897
?i+you	-2813
?i-	-3889
?they	2296
?you	-1940
?you-	-7181
^ _ $	-18886
^ _ 10	-2335
^ _ a	4462
^ _ about	-2341
^ _ all	-4231
^ _ alles	-2539
^ _ are	7767
^ _ away	-3902
^ _ can	5045
^ _ checks	3086
^ _ como	-3718
^ _ conversation	-2455
^ _ daqui	-1935
^ _ day	6030
^ _ de	-7430
^ _ deixa	-3229
^ _ dejar	2751
^ _ dias	-2320
^ _ did	6429
^ _ does	8435
^ _ em	-2374
^ _ es	-2514
^ _ everything	-5164
^ _ family	2005
^ _ feel	5888
^ _ for	-5218
^ _ forgot	4205
^ _ fun	-2974
^ _ glad	-2637
^ _ go	-4971
^ _ good	-3133
^ _ got	-5489
^ _ had	3387
^ _ has	-2210
^ _ hat	4407
^ _ hate	2926
^ _ he	3780
^ _ help	-4019
^ _ her	3873
^ _ hoje	11540
^ _ humor	-1907
^ _ hurts	9399
^ _ i	5014
^ _ in	-3960
^ _ just	2784
^ _ kann	2110
^ _ keep	2936
^ _ la	-7423
^ _ laisse	3155
^ _ leave	2366
^ _ like	-3135
^ _ lo	-3296
^ _ lost	2177
^ _ made	-2660
^ _ make	2716
^ _ many	-2897
^ _ me	-10001
^ _ men	6283
^ _ mes	-2178
^ _ mi	-2574
^ _ mich	2321
^ _ minhas	2028
^ _ mir	-2313
^ _ miss	3432
^ _ mood	-2217
^ _ my	-7056
^ _ never	3265
^ _ nicht	3971
^ _ no	-2475
^ _ normal	2301
^ _ now	-2266
^ _ off	-3346
^ _ old	-2340
^ _ olvidarlo	11511
^ _ people	2349
^ _ plan	-1972
^ _ please	-2634
^ _ puedo	2751
^ _ que	5790
^ _ registrar	-2187
^ _ said	-3219
^ _ scared	2121
^ _ se	3575
^ _ see	-2675
^ _ she	2892
^ _ should	-4716
^ _ sie	2138
^ _ siento	4836
^ _ so	5198
^ _ song	3626
^ _ stop	2650
^ _ that	-2675
^ _ the	-3502
^ _ there	-3548
^ _ this	3207
^ _ time	-2007
^ _ to	-6966
^ _ today	-2444
^ _ tudo	-2981
^ _ un	-1975
^ _ wanted	-2218
^ _ was	-1931
^ _ were	1926
^ _ will	2299
^ _ would	-3987
^ _ wrong	4842
^ _ you	-6346
^ _ your	-4987
^ _ •	2369
^ aide	4516
^ am	3243
^ apaga	-2276
^ are	-3108
^ ayuda	-2034
^ borra	-3331
^ can	-2607
^ clear	-2749
^ day	-2384
^ deja	-2029
^ do	-4833
^ does	-3048
^ efface	-2523
^ elle	8708
^ er	2969
^ erase	-3345
^ everyone	3969
^ everything	8269
^ explain	-1996
^ forget	-2560
^ fous	-2156
^ get	-2060
^ he	4860
^ hi	3666
^ hilf	2062
^ how	-3924
^ i	13150
^ ich	9061
^ il	2853
^ it	6002
^ je	15524
^ just	-2323
^ leave	-2564
^ let	3003
^ losch	-2369
^ me	6090
^ meu	-2037
^ mi	6372
^ my	6430
^ nao	6433
^ ne	3155
^ nobody	6148
^ pause	-2683
^ please	2292
^ que	-2055
^ quit	-4395
^ she	5266
^ show	-2806
^ sinto	8500
^ stop	-4224
^ supprime	-1903
^ tell	-2967
^ thanks	-2110
^ that	-2043
^ the	3444
^ vai	-2591
^ vete	-2661
^ we	8287
^ what	-8849
^ where	-3751
^ who	-2231
^ why	8493
^ wie	-3256
^ wipe	-2028
^ you	-2943
a	-3290
a _ better	-2123
a _ for	-3926
a _ from	-3036
a _ oublier	2286
a _ out	-2559
a _ the	-3084
a _ today	-2825
a bit	-2123
a break	-3518
a dit	2047
a husband	2727
a l	2286
aban*	3555
about _ $	-3830
about me	-2120
about my	4143
about the	-3360
acce*	-3683
accent	-3285
accent $	-3075
acco*	-2254
account	-2254
afra*	2216
afraid	2216
afraid of	2216
after	4124
after _ $	3975
after a	2787
again	3820
again $	2632
aide	4516
aide _ a	4979
aide moi	4979
alle*	4044
allein	4044
allein $	4044
alone $	1945
alwa*	2692
always	2692
am	3055
am _ $	4242
am _ day	-6900
am _ doing	-1904
am _ of	3567
am _ on	-1992
am _ to	-4223
am glad	-2637
am scared	2156
am so	2051
an	-6199
an _ $	-4812
and	7506
and _ have	1981
and _ not	2255
and can	2000
and i	5048
and now	2329
anni*	4826
anniversary	4826
anxi*	5069
anxious	3117
any	-1933
apaga	-4134
apaga _ $	-3916
are	3361
are _ $	10309
are _ to	-2170
are you	-4337
arou*	2549
around	2549
around people	2549
away	5641
away $	4558
ayuda	-2034
be	2073
be $	-2852
be _ for	4074
been _ $	-2279
been _ since	2358
being	1991
betr*	2672
bett*	-4192
better	-4192
better today	-2863
birt*	4526
birthday	4526
birthday $	4526
bit	-2123
bit better	-2123
borr*	-2402
borra	-3331
borra todo	-2002
bot	-6961
bot $	-6719
boyf*	6476
boyfriend	6476
break	-3518
break from	-3036
brok*	4223
broken	4674
broken $	4674
buy	-2798
buy _ $	-2027
bye	-2960
bye $	-2656
can	2392
can _ at	3074
can _ my	-4027
can _ sleep	2814
can _ to	3088
can _ •	-2272
can a	2648
can not	6703
can you	-4358
capi*	-2880
card	-3357
casa	7267
cats	-4797
chan*	-4078
change	-3460
chat	-4400
chat _ $	-3960
chat*	-2350
chatting	-2350
chea*	5346
cheating	5260
cheating $	5260
check	-4940
check _ $	-5054
check in	-4806
checks	3215
checks _ $	3132
checks _ me	3086
clear	-2749
close	-1931
coisas $	-2019
comm*	-2164
como	-4835
como _ $	-4080
cont*	-5687
contact	-4045
contact $	-1960
conv*	-2725
conversation $	-2455
cosas	3256
could	2222
cuan*	5841
daily	-2078
daqui	-1935
daqui $	-1935
data	-5193
data $	-3750
datos	-2524
datos $	-2524
day	3548
day 6	-3557
day _ $	5037
day _ on	-1992
day am	-1992
day was	2415
days	-5067
days $	-4007
de	7124
de _ $	7045
deixa	-3875
deixa _ $	-3229
deixa _ paz	-2374
deja	-2029
deja de	-2029
dejar	2751
dejar de	2751
dejara	2787
dejara _ $	2787
dejara _ paz	2787
dejara en	2787
dele	4591
delete	-3134
depr*	2455
dias	-2320
dias _ $	-2180
did	4632
did _ do	4519
did _ even	2008
did i	4589
die	-2930
divo*	2721
divorce	2721
divorce $	2183
do _ a	-2745
do _ get	7449
do _ know	2037
do _ me	-3539
do _ need	-1963
do _ this	5513
do _ to	-5348
do _ want	-6350
do _ •	5677
do about	3573
do i	-9062
do men	6283
do not	-6053
do people	3422
do to	2415
do you	3720
do •	5323
does	4961
does _ $	3217
does _ in	2480
does _ see	1981
does he	2819
does the	-2590
does this	1955
doing	-2671
doing _ $	-2554
du	-2226
e	-2915
e _ $	-2254
ela	6446
ele	4864
elle	10625
elle _ dit	2047
elle a	2740
embo*	4034
embora	4034
embora $	4034
empty	1904
en	3287
er	2969
er hat	2969
eras*	-2021
erase	-2791
erase _ $	-2005
es	-3649
escr*	-2098
est	-2077
even	2106
even*	2165
ever*	8232
every	2817
everyone	4269
everything	4440
everything _ $	3567
everything _ me	-3695
everything about	-4096
everything hurts	7868
ex	2226
expl*	-2039
explain	-2039
explain _ plan	-1972
explain the	-1972
extr*	11916
fami*	2005
family	2005
far	-2314
fault	2838
fear	4118
fear of	4118
feel	7995
feel _ $	5474
feel _ after	2468
feel _ maybe	-2234
feel _ today	-2234
feel better	-1922
feel like	3148
feel so	2874
feel*	1993
feeling	2050
find	-2972
forg*	2322
forget	-3354
forget _ me	-2336
forget everything	-2079
forgot	4205
forgot _ $	4025
forgot _ me	3549
fotos	14529
fotos $	13332
fous	-2156
from my	5826
from your	-2137
fuck	-2602
fun	-3212
get	6621
get _ $	-2815
get _ of	-1939
get over	8197
girl*	2186
girlfriend	2186
glad	-4454
go away	4489
going	-3420
gone	-2876
gone $	-2572
good	-2503
good _ $	-2088
got	-3916
got _ $	-3916
had	3421
happy	6312
happy _ $	5124
hard	7066
has	-2269
hat	4407
hate	3355
hate _ $	3324
have _ about	-2593
have _ fear	2562
have _ since	2656
he	11783
he _ $	3118
he _ in	2675
he _ my	1998
he left	2759
hear	-2542
hear _ $	-2542
hear*	10118
heart	6256
heart $	2270
heart is	3986
hello	-3176
help	-4192
help _ $	-5648
her	7471
her $	3598
here	-5098
here $	-4871
hi	2945
hilf	2062
hilf _ zu	2062
hilf mir	2062
hist*	-4228
history	-4228
history $	-4228
hoje	11540
hoje _ $	-1907
hoje e	-1907
how	-5283
how _ $	-5939
how _ be	2896
how _ day	2314
how _ does	3221
how _ doing	-1983
how _ have	-2282
how _ i	-4703
how _ is	-2032
how _ it	-3186
how _ people	2552
how _ was	2039
how _ works	-3283
how _ you	5057
how am	-1904
how can	4785
how do	4204
how many	-2606
how old	-2340
how this	-3283
how to	2008
humor	-2275
humor _ e	-1907
humor hoje	-1907
hurts	9399
hurts $	9399
husb*	4786
husband	4786
husband _ $	3689
i	7615
i _ about	4315
i _ afraid	2216
i _ anxious	3117
i _ been	3051
i _ better	-1922
i _ day	-6480
i _ empty	1904
i _ for	2924
i _ glad	-2637
i _ go	-2098
i _ help	-3799
i _ here	-3987
i _ i	2955
i _ myself	3850
i _ not	3978
i _ of	4765
i _ ok	-2020
i _ on	-5738
i _ over	2060
i _ pay	-1965
i _ scared	2156
i _ so	2582
i _ speaking	-2376
i _ the	6158
i _ this	4276
i _ trust	4832
i _ want	-3809
i _ wrong	2530
i _ you	-3369
i can	4019
i change	-1920
i do	5311
i doing	-1904
i feel	5833
i hate	2926
i have	3349
i just	2458
i keep	3030
i like	1909
i lost	2012
i made	-2491
i miss	4224
i on	-1992
i said	-4069
i see	-2051
i think	2081
i want	-3336
i was	3267
i would	-4539
i wrote	-3984
i •	-4929
ich	8265
in	3158
in $	-2730
in _ $	2671
in the	8022
is _ a	-1985
is _ going	-2252
is _ in	2582
is _ me	4777
is _ my	2450
is _ normal	2301
is the	-4211
is this	-2288
it	5550
it _ chatting	-2350
it _ fault	2838
it _ feel	2301
it going	-1897
it normal	2301
it still	3038
it was	3013
ital*	-2134
je	17895
just want	2542
kann _ $	2255
keep	2673
know _ to	4385
l oublier	2286
la	7851
la _ $	10698
la _ de	-2846
la paix	-2034
lais*	3338
laisse	3338
laisse pas	3155
lass _ allein	3155
lass _ in	-3496
lass _ nicht	3155
last	8274
le	2412
learn	3459
learn to	3508
leave _ alone	-1999
leave _ be	-2852
leave me	-5034
left	5433
left $	3613
let	3003
life	4488
life $	3682
list*	2160
lo que	-2919
log	-4027
log _ $	-2220
lone*	2992
lonely	2992
long	2204
long _ it	-2517
long does	4945
losc*	-2098
losch	-2369
lost	3621
love	9152
made	-2660
made it	-2491
make _ $	-1977
mand*	1986
many	-2897
marr*	1915
maybe	-2234
maybe _ $	-2234
me	9774
me $	3257
me _ $	-3510
me _ a	2285
me _ for	3220
me _ pas	3155
me _ sola	4836
me _ •	2791
me a	-5157
me alone	-1999
me deixa	-3229
me laisse	3155
me siento	3016
me the	-1932
me •	2225
mehr	-2305
mehr $	-2305
meine	-2554
meine _ $	-4743
meine stimmung	-2503
men	6719
mens*	-3667
mensajes	-2369
mensajes $	-2369
menu	-1992
menu $	-1992
mes _ $	-2178
mess*	-6952
messages	-5344
messages $	-2139
messages _ $	-2486
meu	-2404
meu _ e	-1907
meu _ hoje	-1907
meu humor	-2275
mi	1978
mi _ $	-2422
mich _ $	2626
mich _ allein	4044
mich in	-2388
mich nicht	3155
minh*	2028
minhas	2028
minhas coisas	2028
mir	-2817
mir _ $	-4375
mir _ vergessen	2062
mir _ zu	2062
mis _ $	-3439
mis cosas	3256
mis datos	-2524
miss	4224
moi _ $	-4969
moi _ paix	-2034
moi a	4979
moi la	-2034
mond*	-2138
monday	-2138
monday $	-2138
mood	-4262
more	-2581
more _ $	-2141
my	4658
my _ $	-7636
my _ gone	-2365
my _ he	2732
my _ i	1983
my _ in	2222
my _ is	3598
my _ never	3182
my _ of	2094
my _ s	2470
my account	-2106
my boyfriend	6476
my data	-2445
my family	2005
my fault	2838
my girlfriend	2082
my heart	5788
my husband	2059
my mood	-2572
myse*	5108
myself	5108
myself $	1938
myself _ $	3170
nao	6433
ne	3155
ne _ laisse	3155
ne _ pas	3155
ne me	3155
need _ for	-1901
need a	5053
need help	-3518
never	3650
nicht	5454
nicht _ $	5454
nicht allein	3155
nigh*	9405
night $	-1925
no _ $	-2809
no _ de	2751
no _ dejar	2751
no contact	-2279
no me	-2962
no puedo	2751
nobo*	6180
nobody	6180
nobody _ me	3034
norm*	2319
normal	2301
normal _ feel	2301
normal to	2301
not	2555
not _ at	4107
not _ me	-2026
not _ this	-3259
not even	2008
not know	2374
not sleep	2814
not want	-6350
note	-2123
noth*	2392
nothing	2392
nothing $	2392
noti*	-2570
notifications	-2570
now	-2323
now $	-2431
now _ be	-2221
numb*	2519
number	2519
number $	2052
of _ $	-2912
of being	2338
of her	2178
of your	-2124
off	-3923
ok	-4612
ok today	-2020
old _ $	2994
olvi*	10411
olvidarlo	11511
on	-3372
on $	2087
on _ $	-5210
on me	2610
once	4024
one	2697
one _ $	5237
oubl*	3498
oublier	3765
oublier $	3765
our	9338
our _ $	4277
out	-4214
out of	-4546
over	13430
pain	10578
pain $	5924
paix	-2034
paix $	-2034
pas	3429
pas _ $	3155
pass*	-5792
passport	-6515
passport $	-6515
pause	-2758
pay	-1965
pens*	2336
peop*	5059
people	5059
people _ $	3814
pers*	-3123
personal	-2737
personal _ $	-2737
personal data	-2737
phot*	3602
photos	3624
plan	-2862
plan _ me	-1972
play*	3251
plea*	-2209
please	-2209
please $	-4501
please _ $	-2658
please stop	6512
por _ $	-2186
prog*	-2454
puedo	2751
puedo _ de	2751
puedo dejar	2751
que _ $	-3328
que _ dejara	2787
que _ en	2288
que _ mis	2141
ques*	-3159
quiet _ the	2746
quit	-4395
quit _ me	-2983
read	-2845
read _ $	-2324
reco*	-5380
records	-3201
regi*	-2927
registrar	-2927
rela*	4560
relationship	4560
reminders	-2266
reminders $	-1966
remo*	-2795
right	-2010
ruhe	-1943
s	1912
s _ $	2379
said	-3925
said _ $	-3772
say	-2766
say _ $	-1963
scar*	2156
scared	2156
scared of	2156
schr*	-2932
se	3575
se _ $	3575
see $	-2048
set	-2030
sett*	-2923
settings	-2923
settings $	-2923
she	9335
she _ $	2994
she _ me	3104
should _ $	-3076
should i	2909
show	-2806
sie	3576
sien*	3016
siento	3016
siento _ $	4836
sile*	-3508
since _ was	2358
sinto	8500
sleep	2733
so	8432
so _ at	2509
sola	4836
sola $	4836
someone	2003
song	3306
spea*	-2496
speaking	-2496
speaking _ $	-2376
speaking with	-2376
still	3306
stim*	-2503
stimmung	-2503
stimmung _ $	-2503
stop $	-3998
stop _ $	3236
stop _ me	-3181
stop the	6693
sund*	6604
supprime	-1903
surv*	6573
survive	6573
survive _ $	6573
take	-2048
talk	-3332
talk $	-3087
talk*	-13240
talking	-13240
talking $	-11960
tell me	-2199
text*	-4553
texting	-2888
texting _ $	-2024
than*	-3046
thanks	-3331
that	-6850
that $	-4645
that _ $	1961
that is	-3094
the _ night	-5154
the _ the	3647
the _ thing	-1947
the last	2098
the pain	8579
the plan	-1972
there	-3900
these	-2141
these _ $	-2561
thing	-1947
think	4845
think _ $	2747
this $	3535
this _ $	-8525
this _ away	5248
this _ go	5248
this bot	-3532
this feeling	5277
this works	-3283
tires	-1933
to	2756
to _ away	2542
to _ for	2037
to _ from	3919
to _ this	2148
to _ •	3429
to feel	2301
to go	2222
to log	-2139
to pay	-1965
to say	-2218
to talk	-2620
to tell	2760
to •	3429
today	-6136
today _ $	-6122
today _ a	-2214
today is	3303
today maybe	-2234
todo	2178
todo $	5097
todo _ que	-2919
todo lo	-2919
tout _ $	2197
trust	4962
trust _ $	4506
tudo	-2981
un	-1975
unde*	3485
understands	4393
understands _ $	4393
understands me	4393
urge	-2916
vai	-2803
vai _ $	-2803
verg*	3594
vergessen	4420
vergessen $	4420
vete	-2661
voce	-2067
want	-7145
want _ my	-2417
want _ •	4099
want my	-2919
want*	-1956
wanted	-2218
wanted _ say	-2218
wanted to	-2218
was	2847
was $	3819
was _ chatting	-2350
we	9910
we _ $	3661
we had	6317
we were	3142
week	-2511
weeks	-1899
were	2726
what	-9091
what _ am	-1992
what _ do	6457
what _ i	2570
what _ with	4468
what _ wrong	4583
what _ you	-4528
what are	-5212
what day	-1992
what did	4519
what do	-2081
what should	1920
when	-5137
when _ $	-2236
when _ the	-3166
where _ $	3106
where _ i	-2938
where can	-2589
who does	2748
why	6369
why $	-2202
why _ i	5276
why _ men	6283
why _ still	2120
why am	3334
why do	3454
why does	2164
wie	-3256
will	3447
wipe	-2264
with	4131
with _ $	3645
with me	4586
with you	-1947
with*	-1940
without	-1940
without _ $	-2137
works	-3283
works $	-3283
worst	13910
would	-3709
would like	-4201
write	-2056
wrong	8980
wrong $	3713
wrong _ $	5005
wrote	-4363
wrote _ $	-4114
years	2781
you	-18366
you $	-5339
you _ $	-7484
you _ me	-3111
you _ to	-1974
you _ •	-4143
you are	-2452
you get	7449
you •	-2304
zu vergessen	2062
•	6503
• $	14310
• _ $	14640
• _ a	-3013
• _ about	1975
• _ at	-4456
• _ data	-2737
• _ from	4701
• _ i	-2681
• _ me	-2488
• _ number	2292
• _ on	4079
• _ our	2658
• _ out	-2556
• _ personal	-2737
• _ photos	1949
• _ with	2962
• _ •	7801
• a	-5999
• about	2422
• from	3950
• me	-5907
• my	-8334
• number	2292
• our	2658
• personal	-2729
• with	2962
• •	6503
""",
    'intents.smalltalk': """\
~	-35716
!checkin	-9412
!delete_data	-10565
!help	-14157
!out_of_scope	-5218
!smalltalk	26140
!stop	-21713
!•	-2262
.-	9747
.i	-7467
.i+they	-6036
.i+they-	-1988
.i+you	-3421
.i-	7743
.they	-5099
.they-	-2037
.you	6030
.you-	9132
10	-2521
12	-2610
12 $	-2122
15	-2927
2	-1417
3	-2337
3 $	-1813
4	-1639
4 $	-1555
5	-3192
5 _ $	-2192
6	-1936
7	-1401
8	-1539
?	-13839
?i	-5680
?i+you	-8171
?i+you-	9670
?i-	-2634
?you	2775
?you-	14011
^ _ $	24977
^ _ 10	-1655
^ _ 12	-2259
^ _ 15	-2927
^ _ 5	-1742
^ _ a	-2003
^ _ about	-1435
^ _ ajuda	6860
^ _ all	-3863
^ _ alles	-3816
^ _ appreciate	3066
^ _ away	-3009
^ _ bad	5016
^ _ bitte	-3640
^ _ bot	2667
^ _ built	1858
^ _ bye	3226
^ _ can	-4670
^ _ cool	1676
^ _ daqui	-2780
^ _ de	-1891
^ _ dias	3195
^ _ did	1503
^ _ do	-7199
^ _ does	-2279
^ _ du	5591
^ _ e	3059
^ _ enough	-4083
^ _ es	2051
^ _ everything	-2785
^ _ explain	-2893
^ _ feel	1564
^ _ for	2181
^ _ friend	6761
^ _ fun	7926
^ _ funny	2164
^ _ get	2799
^ _ glad	4348
^ _ go	1589
^ _ good	7344
^ _ got	8638
^ _ have	3295
^ _ hello	-1729
^ _ help	5163
^ _ hoje	-1554
^ _ how	3439
^ _ hurts	-2809
^ _ i	-4033
^ _ in	-2821
^ _ information	-1653
^ _ is	4054
^ _ it	-2256
^ _ kann	-1850
^ _ later	3057
^ _ loschen	-2968
^ _ lost	-2685
^ _ lot	3505
^ _ love	1828
^ _ made	2783
^ _ mes	-1408
^ _ messages	-1988
^ _ mir	-1859
^ _ moi	-4370
^ _ more	-6545
^ _ my	-3917
^ _ need	-3023
^ _ not	-3202
^ _ notifications	-2487
^ _ of	-1664
^ _ off	-6516
^ _ ok	3087
^ _ olvidarlo	-1599
^ _ please	-4442
^ _ que	-1923
^ _ quiet	-1575
^ _ real	4604
^ _ reminders	-2345
^ _ se	-1642
^ _ see	3676
^ _ sell	-4057
^ _ should	3955
^ _ sobre	-1395
^ _ something	2604
^ _ speak	-3809
^ _ still	-3977
^ _ stop	-2611
^ _ talk	-2548
^ _ talking	2319
^ _ that	2340
^ _ there	5292
^ _ time	8049
^ _ to	2121
^ _ today	-2835
^ _ todo	-4082
^ _ toi	-5159
^ _ tout	-4332
^ _ tu	-2037
^ _ tudo	2107
^ _ un	4371
^ _ up	2761
^ _ voce	4176
^ _ want	-1535
^ _ wanted	5013
^ _ was	3279
^ _ we	4834
^ _ what	-2117
^ _ you	10420
^ _ your	7418
^ _ •	-4086
^ aide	-4819
^ alright	5386
^ am	2700
^ apaga	-4414
^ are	3006
^ ayuda	-5340
^ borra	-2346
^ bye	4346
^ can	-2701
^ cancel	-6623
^ change	-1646
^ check	-1673
^ como	4083
^ cool	3418
^ danke	6935
^ day	-4685
^ dejame	-5000
^ delete	-3034
^ do	6346
^ efface	-2720
^ erase	-1477
^ everything	-2425
^ feeling	-1720
^ forget	-2155
^ get	-2431
^ go	-2929
^ good	4388
^ goodnight	4988
^ great	6700
^ guten	4890
^ hello	8850
^ help	-6344
^ hey	6249
^ hi	3451
^ hmm	5703
^ how	-3533
^ is	4191
^ it	1516
^ je	-2541
^ just	1827
^ less	-2011
^ list	-2274
^ log	-1463
^ lol	6209
^ losche	-1780
^ make	11884
^ me	-2354
^ merci	6930
^ meu	-2930
^ mi	-1936
^ mood	-8531
^ mute	-7117
^ my	2354
^ nice	5214
^ no	4069
^ o	-1615
^ obrigada	8554
^ oi	9384
^ ok	6667
^ okay	7105
^ para	-4524
^ pause	-5751
^ please	-1563
^ quantos	-1432
^ quit	-3304
^ she	-2091
^ show	-1560
^ shut	-3922
^ stop	-6682
^ talk	2577
^ tell	4179
^ thank	3747
^ thanks	9127
^ today	-5859
^ vai	-4220
^ vergiss	-2011
^ vete	-4638
^ was	-4488
^ we	-1981
^ what	2542
^ when	-2445
^ where	-5342
^ who	1572
^ wipe	-1562
^ you	7449
^ •	-2171
a _ $	3833
a _ for	1532
a _ i	4279
a _ right	2164
a _ the	2843
a bot	4528
a break	-1396
a computer	2885
a human	4148
a lot	3505
a machine	2599
a pizza	-2302
a real	1513
a slip	-1718
abil*	-1985
abilities	-1985
abilities $	-1985
able	-3572
able to	-3572
about	-2522
about me	-2187
acce*	-1999
accent	-1831
ai	2816
aide	-4819
ajuda	-1457
all $	-2574
all _ $	4464
alles	-3976
alles $	-3646
alone	-3444
alone $	-1754
alri*	5386
alright	5386
am	4875
am _ of	-1758
am _ talking	4071
am _ to	8019
am glad	4348
am talking	2076
and	-3967
answer $	2249
any	1782
any _ $	1823
anyb*	5344
anybody	5344
apaga	-4609
apaga _ $	-4219
apaga tudo	-3482
appr*	8555
appreciate	8555
appreciate _ $	5859
appreciate _ help	8184
are	3351
are _ $	3048
are _ a	1800
are _ able	-3478
are _ an	2473
are _ from	6129
are _ to	-4051
are _ today	2191
are there	-2398
are things	3155
are you	3310
are your	3016
away	-3865
away $	-2308
ayuda	-5340
back	-1554
bad	3161
bad $	5016
be	-3557
be _ $	-1674
be all	2534
be quiet	-3626
being	3203
being _ $	3820
being _ bot	4137
being a	4137
bitte	-4433
born	2933
born $	2933
borr*	-7832
borra	-2346
borra _ $	-2338
borra todo	-1615
bot	4670
bot $	5118
break	-1396
built	1756
buy	-1823
buy $	-1699
by	1439
by _ $	1890
bye	10825
bye $	5938
bye _ $	5494
call	5435
call _ $	5435
call you	5631
can	-11243
can _ be	-1529
can _ do	-2822
can _ explain	-2893
can _ feel	6098
can _ me	3306
can _ speak	-3796
can _ stop	-1449
can _ the	-1840
can i	-1862
can you	-6344
canc*	-6623
cancel	-6623
cancel _ $	-3735
capa*	-11076
card	-1560
chan*	-2654
change	-1898
change _ to	-1642
chat*	4811
chatting	4811
chec*	-4634
check	-2582
check _ $	-2533
check in	-2355
checkin	-3987
color	1532
color $	2805
comm*	-2915
commands	-1894
como	2930
como _ $	4021
comp*	3459
computer	2885
computer $	2738
cont*	-4432
contact	-3029
contact $	-1559
conv*	-1412
cool	5094
cool $	4880
could	-1574
coun*	2358
country	2358
cuan*	-3082
danke	6935
daqui	-2780
daqui $	-2780
data	-4786
data $	-4410
day	-5167
day _ $	-3507
days	-2494
days $	-1840
de	-3471
de _ $	-2588
dega*	-5517
deja*	-5055
dejame	-5000
dejame _ $	-5000
dele*	-3441
delete	-3207
delete _ $	-2907
delete all	-1941
dia	5261
dias	3195
dias _ $	-2634
did _ do	3422
did _ even	-1545
did _ say	-1500
did not	-1593
die	-1924
do	-4222
do $	-6077
do _ a	3025
do _ any	2213
do _ for	3532
do _ have	3265
do _ know	-1504
do _ like	4956
do _ love	1830
do _ make	-3100
do _ me	1708
do _ my	-1968
do _ sell	-3927
do _ store	-1986
do _ to	-1765
do _ work	3539
do not	-1981
does	-3406
du	4738
du _ $	8046
e	2889
e _ $	3306
effa*	-2818
efface	-2818
efface _ $	-2518
embo*	-3879
embora	-3879
embora $	-3879
enou*	-4831
enough	-4831
enough _ $	-4344
eras*	-1854
erase	-1764
es	1945
es _ $	2128
escr*	-2054
escribas	-1758
even	-1861
even _ $	-1500
even _ goodbye	-1500
even say	-1500
ever*	-6329
everything	-5875
everything _ $	-2827
everything hurts	-2387
exist	1982
exist $	1982
expl*	-3256
explain	-3256
favo*	2752
favorite	2805
favorite _ $	2805
favorite color	2805
feel $	5829
feel _ $	-2430
feel*	-1875
feeling	-2382
feeling _ a	-1507
feeling like	-1507
for _ day	-1506
for _ help	1930
for a	-2675
for now	1815
for the	2787
forg*	-2873
forget	-2538
forget _ $	-2139
fotos	-1935
fotos $	-1670
fren*	-1899
french	-1899
french $	-1899
frie*	5339
friend	5993
friend $	6480
from $	6129
from _ $	-4839
fuck	-1621
fuck _ $	-1617
fuck off	-1438
fun	7900
func*	-2879
functions	-2075
functions $	-2075
funny	6841
funny $	6841
get	-3197
get lost	-2252
get over	-3069
glad	9784
go	-1667
go _ a	-1593
go _ for	-1593
go away	-3223
going	3519
going $	5077
good	10395
good $	5780
good _ $	7549
good*	7907
goodbye	2919
goodbye $	3100
goodnight	4988
got	9250
got _ $	9250
got it	7221
great	6785
great _ $	3550
guten	4890
guten _ $	4890
hard	-2598
have	4886
have _ $	2809
have a	6086
he	-3762
he _ $	-2563
hear	9697
hear _ $	9697
hear*	-2631
hello	9362
hello $	3665
hello _ $	5481
help me	-2387
help with	-1492
help*	3508
helpful	2616
her	-1538
hey	6249
hey there	2502
hi	6222
hi $	5610
him	-2063
hmm	5703
hoje	-1554
how	-1801
how _ $	3494
how _ are	2996
how _ day	6130
how _ going	3503
how _ help	-2300
how _ i	-2920
how _ is	-4375
how _ it	3341
how _ make	-3100
how _ the	-1421
how _ things	3155
how _ use	-1961
how _ you	-4853
how _ your	6228
how are	6007
how do	-9719
how is	7192
human	6261
human $	1428
hurts	-2809
hurts $	-2809
i	-2620
i _ $	-2034
i _ a	1465
i _ glad	4348
i _ go	3775
i _ help	2370
i _ like	-1999
i _ my	-2182
i _ of	-1915
i _ say	1978
i _ so	-1504
i _ speaking	4679
i _ talking	2076
i _ to	5118
i _ with	3392
i am	3973
i appreciate	3066
i feel	-5376
i have	-4072
i like	2493
i miss	-1481
i need	-3064
i see	3609
i should	3644
i talking	4071
i told	-1508
i use	-1717
i want	-1402
ich	-1738
in	-6595
in $	-2285
in _ $	-4699
info*	-2004
information	-2004
inst*	-1531
instructions	-1531
is	7000
is _ $	10429
is _ a	2178
is _ being	4137
is _ bot	1626
is _ color	2805
is _ favorite	2805
is _ from	-3502
is _ going	3834
is _ good	-1774
is _ i	2436
is _ of	6846
is _ purpose	-7595
is _ real	1831
is _ to	-1965
is _ today	2389
is _ you	-3578
is a	-3605
is enough	-3798
is it	5219
is my	-3734
is the	-1747
is there	-2236
is up	5975
is your	3160
isso	-1764
isso $	-1443
it	-1657
it $	-4630
it _ a	2282
it _ being	4137
it _ chatting	4811
it going	2260
it was	2864
je	-2588
job	3026
just	1446
just _ to	2670
kann	-1949
kann _ $	-1798
know _ $	-2608
know _ me	-1942
know about	-2608
konto	-3171
la	-1980
la _ $	-1764
larg*	-5694
later	3529
later $	3529
leave	-2527
leave _ $	-1579
leave _ alone	-1928
leave me	-2420
less	-2018
less _ $	-2011
less notifications	-1992
life	15011
life $	15329
like	6401
like $	3460
like _ $	3156
like _ a	1777
like a	-1846
like me	1632
like you	2940
list	-2848
list _ $	-2432
list*	1760
live	10054
log	-2060
lol	5819
lol $	4833
long	2732
losc*	-4761
losche	-1780
losche _ $	-1780
loschen	-2981
loschen $	-2885
lost	-2939
lost $	-2536
lot	3505
love	-1498
love _ $	1706
love me	1833
mach*	3044
machine	3044
machine $	1838
made	2783
made _ $	2912
make	8390
make _ $	9307
me	-6176
me $	-2804
me _ $	6185
me _ abilities	-1985
me _ funny	2256
me _ news	-1719
me _ you	-2164
me a	7576
me alone	-1928
me escribas	-1758
me something	2256
me the	-2565
me what	-3064
me your	-3741
meine	-1828
mens*	7486
menu	-5578
menu $	-5578
merci	6930
mes	-1590
mes _ $	-1408
mess*	-3851
messages	-3110
messages $	-1655
meu	-3282
meu _ $	-3112
mi	-3066
mi _ $	-2811
mi progreso	-1857
mim	-1395
mim $	-1395
mind	5342
mind $	5342
mir	-1890
mir _ $	-1626
mis	-1480
miss	-1481
moi	-4370
moi $	-3758
mond*	-1584
monday	-1584
monday $	-1584
mood	-9773
mood _ $	-8570
more	-7501
more _ $	-1907
morg*	1765
morgen	1765
morgen $	1765
moth*	-1591
much	-1542
mute	-7117
my	-7521
my _ is	-1832
my _ with	-1840
my stats	-3187
name	2252
name $	2252
near*	-2546
nearby	-2458
nearby $	-2458
nece*	-3058
necessary	-3058
necessary $	-3058
need	-3138
need _ to	-1779
need you	-1398
never	4884
new	-1407
news	-1845
news $	-1845
next	4488
next _ $	4488
nice	6047
nice _ you	1961
nigh*	-2470
no	3081
no _ escribas	-1758
no contact	-2354
no me	-3600
no more	-7457
not	-4891
not _ $	-1617
not _ goodbye	-1500
not _ say	-1500
not even	-1545
noti*	-2558
notifications	-2558
notifications $	-2131
now $	1430
o	-2533
o _ voce	-1615
o que	-1809
obri*	8554
obrigada	8554
of	-1846
of _ people	1420
off	-6723
off $	-5718
oi	9384
ok	7712
ok $	3662
ok _ $	2223
okay	7105
old _ you	1548
olvi*	-1761
olvidarlo	-1599
on	-3349
on _ $	-2617
one	2469
or	2429
or _ $	2597
order	-2302
order _ pizza	-2302
oubl*	-3224
over	-3735
panc*	-3558
pancakes	-3558
pancakes $	-3558
para	-4603
pause	-6368
pause $	-3065
pause _ $	-2260
peop*	2010
people	2010
people $	1411
people _ $	1794
people _ you	1872
person	1564
phot*	-2416
pizza	-2302
pizza $	-2302
plea*	-6524
please	-6524
please $	-4961
por	-1448
por _ $	-1418
prog*	-5555
progreso	-1857
progreso $	-1857
purp*	-7595
purpose	-7595
quan*	-1849
quantos	-1432
quantos dias	-1432
que	-3631
que _ $	-1442
que voce	-1615
ques*	-3074
questions	-2899
quiet	-6142
quiet $	-3406
quiet for	-1852
quit	-3304
quit _ $	-2880
quit it	-2644
rate	-2056
real	8538
real $	5017
real _ $	2351
real _ you	2008
reco*	-2723
record	-1520
remi*	-2584
reminders	-2400
reminders $	-2372
right $	2164
right _ $	-1818
robot	7619
robot $	6661
ruhe	-3674
run	-5725
run $	-5725
savi*	-1677
savings	-1677
say	2872
say _ $	4372
say _ you	-1942
say goodbye	-1681
se	-1642
se _ $	-1642
see	8125
see $	7728
sei	-3638
sell	-4057
sell _ $	-4057
serv*	-3223
share	-1690
she	-3428
she _ even	-1500
she _ not	-1500
she did	-1913
shou*	3646
should	3646
should _ $	3093
should _ you	1498
show	-1560
shut	-4746
shut _ $	-4576
shut up	-3214
sile*	-3903
sleep	1551
sleep $	1551
slip	-1731
slip $	-1731
so _ $	2356
sobre	-1395
sobre _ $	-1395
sobre mim	-1395
some	-3662
some _ $	-3500
some*	4649
something	4128
something _ $	4128
something funny	4128
spea*	2234
speak	-3858
speak _ $	-3804
speaking	2234
speaking _ $	4679
speaking with	4679
spell	-3058
spell _ $	-3058
spell necessary	-3058
start	-3342
start _ $	-3338
stats	-3187
stats $	-3187
still	-4134
stop	-12247
stop $	-4554
stop _ $	-6876
stop talking	-2802
store	-1986
subj*	-1544
subjects	-1544
subjects _ know	-1544
sund*	-2104
supp*	-1769
take	-1407
talk	4283
talk $	4744
talk _ $	2035
talk*	2704
talking	2704
talking $	-3784
talking _ a	5277
talking _ machine	2599
talking to	7578
tell	3885
tell _ funny	2256
tell _ something	2256
tell _ the	-1589
tell _ what	-3064
tell _ you	-2568
tell _ your	-3950
tell me	3889
than*	12883
thank	3582
thank you	3582
thanks	13023
thanks $	4864
thanks _ $	1809
thanks _ lot	3505
thanks a	3505
thanks for	2576
that	5090
that _ $	2408
that _ all	5166
that _ be	2534
that _ enough	-3697
that _ kind	1506
that is	3352
that was	1465
the	-2481
the _ of	3167
the best	1777
the help	6902
the news	-1845
there	4483
there $	6373
there a	-2187
things	1442
things $	1735
this	-2562
this _ $	-5964
this a	4365
this bot	-1450
time	6259
time $	5048
time _ $	3527
to _ machine	2599
to _ you	3352
to a	5277
to be	-1477
to do	-1564
to say	5013
to talk	5005
today $	7023
today _ $	-5067
today was	-4541
todo	-4203
todo $	-4033
toi	-5159
toi $	-5159
told	-1561
told _ $	-1491
told you	-1508
too	-2362
too _ $	-2231
tout	-4409
tout $	-3927
tran*	-7481
tu _ $	-2037
tudo	2107
tudo $	-3414
tudo _ $	5619
tudo _ mim	-1395
un	4371
un _ $	4735
un robot	6511
until	4940
until _ $	4940
up	1542
up $	-3400
up _ $	5227
use	-2009
use _ $	-1668
use you	-1708
vai	1572
vai _ $	1572
verg*	-2308
vergiss	-2011
vergiss alles	-2011
vers*	-5566
vete	-4638
voce	7652
voce _ $	1860
want	-2025
want _ to	-1794
want*	4720
wanted	5013
wanted _ say	5013
wanted to	5013
was _ $	2158
was _ chatting	4811
was _ day	2799
was a	-2718
was good	-3159
we	2255
we _ to	5320
we had	-1652
week	-1984
weg	-4604
weg $	-4604
were	4487
were _ $	2409
were _ born	3010
were you	5352
what	-3335
what _ $	3249
what _ a	-3447
what _ able	-1954
what _ bot	1626
what _ call	4259
what _ can	-1970
what _ do	-6696
what _ favorite	2805
what _ good	1562
what _ know	-2027
what _ like	3710
what _ my	-3137
what _ purpose	-7595
what _ the	1512
what _ think	1695
what _ up	5975
what can	-2218
what did	3422
what do	5543
what i	-1902
what is	4004
what should	3124
what subjects	-1544
what you	-3834
when	-3303
when is	-1925
where	-5451
where _ you	-5203
where are	-11107
where do	4450
which	1794
which _ you	3434
who	1445
who _ the	-2849
who _ you	2715
who _ your	3847
who is	1529
why	-2891
why $	-1669
wipe	-1598
with	1792
with $	1485
with you	3258
work	3079
work _ $	3539
work for	3539
worst	-1592
write	-1689
you	20400
you $	14140
you _ $	9204
you _ a	1629
you _ any	2176
you _ be	-1434
you _ data	-4111
you _ do	-1942
you _ human	1966
you _ me	1618
you _ my	-1944
you _ or	2444
you _ quiet	-3035
you _ real	2103
you _ stop	-1560
you _ the	2499
you _ to	-3365
you _ today	5232
you _ what	-3544
you _ you	-1703
you a	1837
you able	-3478
you an	2501
you are	6376
you be	-1396
you born	3010
you can	-3152
you explain	-2893
you from	6129
you have	5159
you help	-1836
you know	-2675
you later	1425
you like	2645
you sell	-3927
you speak	-3796
you stop	-1449
you store	-1986
you talk	-2548
you to	-3243
you work	3539
your	3154
your _ $	3607
your _ color	2805
your abilities	-1985
your day	6228
your favorite	2805
your functions	-2075
your help	3212
•	-5324
• $	-2365
• _ $	-3615
• _ •	-2914
• •	-5324
""",
    'intents.out_of_scope': """\
~	-27433
!checkin	-9452
!delete_data	-6424
!help	-8638
!out_of_scope	20236
!smalltalk	-9299
!stop	-9651
!•	-2835
.	4323
.-	-5952
.i	-2481
.i+they	-7454
.i+they-	-3354
.i+you	-4092
.i-	-11674
.they	-6702
.they-	-2015
.you-	-7305
10 $	-3913
10 _ $	1769
10 _ to	3513
15	3560
3	-2362
4	-1978
5	4807
5 _ $	3286
7	-1850
8	5281
?	32055
?-	16949
?i	8712
?i+you	-2651
?i-	-7424
?they	3550
?you-	-5479
^ _ $	-13113
^ _ 15	3560
^ _ 5	3350
^ _ a	4639
^ _ about	3858
^ _ alarm	3090
^ _ all	-1817
^ _ am	-2873
^ _ an	3357
^ _ anyone	-1979
^ _ be	-2549
^ _ built	-2110
^ _ commands	-1708
^ _ day	-1838
^ _ de	-4103
^ _ do	6936
^ _ does	-5253
^ _ e	5722
^ _ else	-2220
^ _ es	3619
^ _ explain	6540
^ _ fast	1854
^ _ for	-2882
^ _ go	-2953
^ _ going	3879
^ _ good	-2513
^ _ got	4151
^ _ hacer	-2367
^ _ happens	-1774
^ _ has	-2287
^ _ have	-4428
^ _ he	-2018
^ _ hello	5341
^ _ hoje	-1776
^ _ how	-1816
^ _ humeur	-1787
^ _ is	4178
^ _ isso	-1692
^ _ ist	2544
^ _ it	-5490
^ _ kann	-2453
^ _ la	3443
^ _ leave	-2214
^ _ leer	-1962
^ _ like	-1797
^ _ long	-1782
^ _ lot	-2663
^ _ many	3044
^ _ me	8150
^ _ men	-4648
^ _ messages	-2242
^ _ miles	2002
^ _ moi	-2291
^ _ mood	-2748
^ _ much	2826
^ _ normal	-1712
^ _ not	-3878
^ _ notifications	-2423
^ _ of	-1804
^ _ off	-2451
^ _ old	4511
^ _ olvidarlo	-2960
^ _ on	5255
^ _ pause	-2004
^ _ please	5260
^ _ puede	-1962
^ _ puedes	-2367
^ _ que	-3133
^ _ quiet	-2104
^ _ restaurant	2947
^ _ say	-1744
^ _ sell	3223
^ _ should	7249
^ _ size	2101
^ _ some	7340
^ _ song	3854
^ _ stop	-1874
^ _ talking	-1906
^ _ the	3363
^ _ today	-3381
^ _ un	5266
^ _ up	-1984
^ _ use	-3960
^ _ we	-3688
^ _ won	2391
^ _ year	1672
^ add	3885
^ are	4901
^ book	3254
^ can	5422
^ change	5712
^ comment	-1925
^ como	-3699
^ convert	4840
^ dia	-1872
^ do	-4712
^ does	3870
^ elle	-2814
^ feeling	-2151
^ find	4335
^ give	-3090
^ he	-2157
^ how	6378
^ i	-8945
^ is	-1970
^ it	-2140
^ je	-1797
^ just	-1712
^ log	-1687
^ me	-2685
^ mon	-1787
^ mute	-1848
^ nao	-1810
^ no	-3220
^ pause	-1971
^ play	6311
^ please	-3018
^ que	7417
^ quelle	1871
^ quien	-1962
^ set	5646
^ thanks	-3127
^ that	-1708
^ the	-2126
^ today	-2454
^ track	6979
^ turn	3613
^ we	-2374
^ what	7381
^ when	11063
^ which	3260
^ who	6804
^ write	5422
^ you	-1731
^ •	6374
a	8860
a 5	-2167
a 7	-2632
a _ $	6402
a _ a	1703
a _ accent	1876
a _ do	2814
a _ for	8357
a _ mierda	-1928
a _ my	-3749
a _ out	1978
a _ the	-2715
a _ to	-2257
a bot	-2531
a break	-3089
a husband	-2025
a la	-1928
a lot	-2663
a pizza	5523
a slip	-5100
a table	2102
a week	-2398
about	1677
about my	-2193
about the	5003
acce*	6113
accent	10164
accent $	4753
add _ my	3885
add a	-3749
after	-3746
after _ $	-3669
after a	-3168
again	-1949
alarm	3090
alarm _ $	1938
alarm for	3090
all	-2366
alles	-1753
alone	-1882
am	-3377
am i	-3281
amaz*	2756
amazon	2756
an	8972
an _ $	3978
an _ for	3126
an alarm	3090
and	-5096
anot*	-1693
another	-1693
another _ $	-1693
answ*	-3028
answer	-2828
answer $	-2593
any	1858
any _ $	1879
anyo*	-2095
anyone	-2095
anyt*	-1748
anything	-1748
are _ $	-3504
are _ a	-2648
are _ an	-2011
are good	2125
are my	-2615
are the	-5600
are there	2336
are you	-8537
as	-1862
as _ $	-1862
at night	-2147
away	-3447
away $	-3100
back $	-2600
bala*	3829
balance	3829
balance $	3829
bank	4445
bank _ $	3270
be	-1802
be _ for	-1749
been	-2090
being	-3228
being _ $	-2554
being _ bot	-2309
being a	-2309
best	2564
best _ $	2774
bitte	-1759
boil	4881
boil _ $	4881
book	3254
book _ a	3254
book _ table	2102
book me	3254
bot	-8855
bot $	-7140
boyf*	-2236
boyfriend	-2236
braz*	4641
brazil	4641
brazil $	4641
break	-3089
buy	9892
buy $	2506
buy _ $	7386
ca	-4597
ca $	-3096
can _ $	-4215
can _ be	-2641
can _ do	-3106
can _ explain	6540
can _ speak	-2370
can _ the	8954
can _ to	-2104
can _ what	-3140
can a	-2885
can i	2264
can read	-1792
can you	7698
canc*	4425
cancel	4425
capi*	5946
capital	4686
capital _ $	4686
car	7004
car _ $	4811
card	7605
cats	7962
change _ $	-7816
change _ tire	3725
change _ to	6476
change a	3725
change my	-5263
chat	-2991
chat $	-2264
chats	-4378
chats $	-4055
chea*	-4337
cheap	3673
cheap _ $	3504
cheating	-4274
cheating $	-4274
check	-6663
check _ $	-5873
check in	-5439
close $	1914
color	5753
come $	-1711
comm*	-7437
commands	-5513
commands $	-3895
comment	-1925
como	-4221
como _ $	-2172
como _ idioma	-2049
comp*	-2085
cont*	-5575
contact	-3431
contact $	-2416
conv*	3765
convert	4840
convert 10	3513
convert _ miles	2002
convert _ to	4840
coun*	-3625
country	-3625
cover	3653
cover $	3653
cred*	4682
credit	4682
credit _ $	4682
credit score	4407
cuan*	4007
daily	-2409
data	-5029
data $	-3591
day	-2983
day _ $	-1948
days	-5049
days $	-3268
de	-3353
dele*	-4134
delete	-4024
delete _ $	-3559
delete _ draft	-2800
dia	-2007
die	12737
died	2473
do	-3375
do $	-4648
do _ a	3381
do _ add	-3749
do _ change	-2712
do _ daily	-1686
do _ delete	-3247
do _ export	-2756
do _ fix	2889
do _ in	3936
do _ make	2386
do _ my	3235
do _ need	5063
do _ on	-5409
do _ say	1991
do _ set	-1981
do _ speak	3805
do _ thank	3077
do _ the	-3566
do _ this	-2769
do _ to	1990
do _ turn	-5409
do _ •	-2797
do about	-2123
do men	-4648
do not	-3768
do people	-2641
do the	-1945
do you	2160
do •	-2235
does _ do	-3517
does _ have	2105
does _ hold	-2139
does _ honda	1903
does _ in	-1920
does _ mean	6031
does _ need	1803
does _ still	-2595
does _ take	2003
does _ work	-4944
does a	1863
does anyone	-1979
does my	5861
does the	-5949
does this	-2367
dogs	9481
down	-1671
draf*	-2883
draft	-6359
draft $	-6359
drafts	-2883
drafts $	-2548
e	5087
effa*	-2017
efface	-2017
eggs	5545
eiff*	3382
ele	-1883
elle	-3593
elle a	-1686
else	-2220
erase	-1700
es	3147
est _ $	-1787
euros	2996
euros $	2996
even*	-2146
everything	-2154
expl*	4993
explain	4993
expo*	-2756
export	-2756
export _ $	-2756
export my	-2756
far _ come	-1711
fast	1854
feel	-4549
feel*	-2831
feeling	-2723
find	2647
find _ $	-1688
find _ a	4335
find me	4335
find my	-1688
fix	3060
flat	1858
flig*	4085
flight	4085
flight _ $	3631
for $	-4941
for _ $	5550
for _ week	-1760
for a	-2837
for the	-3486
forg*	-2380
fotos	-1873
fren*	5490
french	5490
french $	5490
from	-1935
from _ $	-1709
fuck	-1913
fuck _ $	-1892
get	-2700
give	-3339
give _ a	-2883
give me	-3339
glad	-2596
go	-6052
go _ $	-5462
go away	-2855
going $	-1985
going _ $	1733
going to	3879
good $	-3587
good _ for	1953
got	3521
got _ $	3521
hacer	-2367
hacer $	-2367
had	-1841
happ*	-1778
happens	-1774
has	-2491
have _ job	2325
have _ to	2609
have a	-5232
have any	2102
have i	-1711
have to	2278
he	-2536
he _ $	1660
he _ in	-1788
hear*	-5138
heart	-1851
hello	3848
hello _ $	4451
help	-3540
help $	-2200
her	-2332
her $	-2165
here	-5291
here $	-4937
him	-1723
hist*	-2042
history	-2042
history $	-2042
hoje	-1776
hold	-8216
hold _ $	-7843
honda	1903
honda _ $	1903
how	3717
how _ $	-4781
how _ add	-3749
how _ an	1684
how _ change	-3900
how _ days	-3228
how _ delete	-3247
how _ does	-1871
how _ export	-2756
how _ fix	3082
how _ have	3262
how _ hold	-5800
how _ i	1751
how _ is	11873
how _ make	2386
how _ quiet	-1951
how _ say	3992
how _ set	-2278
how _ the	-7702
how _ turn	-5623
how _ use	-3575
how _ was	2057
how _ you	8014
how do	10667
how does	-5634
how fast	1854
how is	-8107
how long	-1782
how many	3440
how much	2826
how old	4511
how to	-5876
human	-2448
hume*	-1787
humeur	-1787
hurt	-2668
husb*	-3959
husband	-3959
husband _ $	-3851
i	-10983
i _ $	-2341
i _ a	6228
i _ about	-2570
i _ draft	-6359
i _ drafts	-2184
i _ on	-2647
i _ the	-6040
i _ time	-1894
i _ to	-4816
i add	-3749
i buy	5291
i change	-4229
i delete	-3247
i do	-3833
i export	-2756
i feel	-2299
i find	-1688
i fix	2889
i have	-2297
i need	2004
i say	2218
i see	-2218
i set	-2278
i turn	-5623
i type	-1691
i use	-1885
ich	-5316
ich _ $	-4201
idio*	-2049
idioma	-2049
idioma $	-2049
il	1964
il _ $	2912
in	4180
in _ $	5042
in _ accent	1876
in a	2044
in japanese	2604
in the	-3498
is 15	3738
is _ $	-8231
is _ a	-1858
is _ bank	1980
is _ being	-2309
is _ bot	-1801
is _ day	2830
is _ flight	2450
is _ for	-1858
is _ going	1895
is _ normal	-1712
is _ of	-3978
is _ on	3295
is _ purpose	-1714
is _ streak	-4296
is _ to	3044
is a	-4887
is my	2268
is the	6565
is this	-2671
is your	-2576
isso	-2139
isso $	-1896
ist	2544
ist _ $	2544
it	-7751
it $	-2880
it _ a	-2875
it _ being	-2309
it _ feel	-1712
it _ to	3267
it going	2307
it normal	-1712
it still	-2517
ital*	5172
japa*	2604
japanese	2604
japanese $	2604
je	-2662
job	1987
just	-3010
kann	-2700
kann _ $	-2189
kilo*	2002
kilometers	2002
kilometers $	2002
kit	-3749
kit $	-3749
know	-1828
la _ $	-3767
la _ de	5045
la mierda	-1928
lais*	-1914
laisse	-1914
lang*	-2360
language	-2360
larg*	3755
last	-5068
leave	-4340
leave _ $	-2641
leave me	-2272
leer	-1962
leer _ $	-1962
life	-14478
life $	-14434
like	-3817
list	3901
list $	4577
log	-2510
log _ $	-2332
log a	-2122
lol _ $	1916
long	-3707
long _ boil	3755
long _ i	3373
long does	-3988
lot	-2663
love	-2029
many	3044
many _ $	-1929
many _ days	-1951
many quiet	-1951
me	-4614
me $	-9179
me _ $	-2972
me _ a	-3439
me _ news	8474
me _ table	2102
me _ the	5152
me a	5385
me about	4192
me an	2336
me the	6220
me to	3564
mean	3279
mean $	3279
meine	-1883
men	-5466
mens*	-2420
mensajes	-1821
mensajes $	-1821
menu	-6292
menu $	-6292
mess*	-5207
messages	-4254
messages $	-2212
mexi*	4159
mi	-2335
mich	-2548
mich _ $	-1828
mier*	-1928
mierda	-1928
mierda $	-1928
miles	2002
miles _ $	2002
miles _ kilometers	2002
miles to	2002
milk	6110
mir	-1814
mis	-3151
mis _ $	-2408
moi	-2291
mon	-1964
mon humeur	-1787
mond*	3798
monday	3798
monday $	3798
money	8421
money _ $	8421
mood	-4244
mood $	-2227
morg*	3628
morgen	3628
morgen $	3628
moth*	1748
much	2245
much is	2187
mute	-1848
my	3116
my _ $	-2882
my _ balance	3829
my _ here	-4296
my _ in	-2328
my _ is	-2974
my _ list	4577
my _ need	1803
my _ on	2251
my _ score	4407
my _ streak	-2447
my _ zone	-1894
my account	-1730
my boyfriend	-2236
my car	3821
my chat	-2553
my chats	-4373
my credit	4407
my data	-3833
my drafts	-2883
my heart	-1840
my husband	-1934
my kit	-3749
my messages	-1850
my mood	-2685
my shopping	3885
my streak	-2262
my stuff	-2284
my time	-1894
myse*	-1718
myself	-1718
name	-1859
nao	-1810
near*	5818
nearby	4905
nearby $	4905
nece*	7808
necessary	7808
necessary $	7808
need	3808
need $	1803
need _ for	3646
need a	1841
news	8497
news $	8497
next	8144
next _ $	8144
no	-4554
no _ $	-1810
norm*	-1716
normal	-1712
normal _ feel	-1712
normal to	-1712
not	-5024
not say	-2001
noti*	-2663
notifications	-2663
notifications _ $	-2066
o	-2519
of	-1858
of 10	-1707
of a	3942
of this	-1937
off	-2749
oil	5377
ok	-2479
old	4490
olvi*	-3490
olvidarlo	-2960
on	6730
on $	-2182
on _ $	7959
on a	2831
on the	5620
one	-3064
open	5371
open _ $	3953
or	-2104
order	5523
order _ pizza	5523
our	-7142
out	2286
out _ $	-1707
out _ 10	-1707
over	-4590
pack*	9695
panc*	6217
pancakes	6217
pancakes $	6217
pass*	6421
passport	6654
passport $	6654
pause	-4042
pause _ $	-1818
peop*	-2831
people	-2831
people _ $	-3115
pers*	-3259
person	-2205
phot*	8043
pict*	-3358
picture	-3347
pizza	5523
pizza $	5523
place	2914
place $	2914
plan	-2450
plan*	7795
play	6311
play _ $	6311
play some	6311
play*	-3292
please $	2518
prog*	-5801
progress	-5048
progress _ $	-4692
pued*	-2367
puede	-1962
puede leer	-1962
puedes	-2367
puedes _ $	-2367
puedes hacer	-2367
purp*	-1714
purpose	-1714
quan*	5578
que	2694
que _ $	-3310
que _ hacer	-2367
que puedes	-2367
quel*	1871
quelle	1871
ques*	-1921
quien	-1962
quien _ leer	-1962
quien puede	-1962
quiet	-4969
quiet _ $	-2000
quiet days	-1951
read _ $	-5869
read my	-2719
real	-2160
reci*	4776
recipe	4776
recipe _ $	4776
recipe for	4776
rela*	-5061
relationship	-5061
relationship $	-1799
reminders	-3343
reminders $	-3003
reset	9016
rest*	2947
restaurant	2947
right	-2174
robot	-3627
robot $	-3008
rome	3457
rome $	3457
sans	-2197
sans _ $	-2197
sans contact	-2197
save	3692
savi*	5347
savings	5347
savings $	4937
say	2144
say _ $	-1790
say _ in	3992
say _ you	2959
say thank	3077
score	1819
score $	1819
see	-3968
see _ $	-3694
see _ drafts	-1686
see my	-2172
sell	3223
sell _ $	3223
sere*	2856
serendipity	2856
serendipity _ $	2856
serendipity mean	2856
serv*	-1764
set	-2336
set _ alarm	3090
set _ for	5646
set an	3090
she	-3456
she _ $	-1781
shop*	3885
shopping	3885
shopping _ $	3885
shopping list	3885
shou*	5234
should	5234
should _ $	2045
should i	5525
sile*	-2997
size	2101
size _ does	2101
slip	-5304
slip $	-5304
so	-3743
so _ $	-2335
some	6840
some _ $	5811
song	10244
speak	2485
speak in	5307
spell	7808
spell _ $	7808
spell necessary	7808
start _ $	2004
still	-3204
stop	-3453
stop _ $	-1731
stre*	-4709
streak	-4709
streak $	-3476
stuff	-2881
stuff $	-2110
surv*	-5704
survive	-5704
survive _ $	-5704
t	2114
t _ $	2114
table	2102
table _ two	2102
table for	2102
talk	-2635
talk $	-2626
talk*	-3050
talking	-3050
tell _ about	4453
tell _ the	7465
than*	-3888
thank _ in	3077
thank _ japanese	2604
thanks	-3727
thanks _ lot	-2663
thanks a	-2663
that	-3179
that is	-1668
the	2190
the _ $	4387
the _ close	1914
the _ in	2974
the _ mean	-2751
the _ my	-2248
the _ the	-1835
the _ to	3999
the _ work	-4705
the check	-3210
the commands	-3556
the daily	-2300
the fuck	-1678
the help	-2105
the hold	-7843
the news	8497
there $	-3597
there a	-1729
this	-10962
this $	-5346
this _ away	-2734
this _ go	-2734
this bot	-3550
time _ $	-2260
time zone	-1894
tire	3725
tire $	3725
tires	6838
tires $	6714
to	3390
to _ $	2099
to _ kit	-3749
to _ list	4577
to _ shopping	3885
to _ to	2420
to be	2552
to buy	4601
to feel	-1712
to go	-2595
to kilometers	2002
to me	-2748
to my	-3915
to talk	-2571
today	-7894
today $	-2278
today _ $	-1710
today _ a	-2657
toni*	2836
tonight	2836
tonight $	2836
track	6979
track _ $	6979
track my	6979
tran*	8546
tu	-3036
turn	-2010
turn _ $	-1938
turn _ reminders	-1989
turn _ the	4097
two weeks	-3124
type	-1691
un	5266
un _ $	3032
un robot	-2387
until	-2784
until _ $	-2784
up	-2708
urge	-2285
us	3059
use	-4710
was	-2847
was _ $	-2142
was a	-1975
we _ $	4740
we _ to	-3178
we had	-1830
week	-3564
week $	-3200
week*	-2203
weeks	-3127
were	-1959
what	2277
what _ $	-3764
what _ 15	3738
what _ a	-2790
what _ are	-1937
what _ best	2021
what _ bot	-1801
what _ did	2157
what _ do	-4725
what _ does	4004
what _ i	-5671
what _ like	-1941
what _ mean	6031
what _ my	2048
what _ progress	-4947
what _ purpose	-1714
what _ won	2087
what _ you	-6853
what _ your	-2461
what are	4103
what does	5880
what happens	-1774
what is	-4961
what should	-2433
what size	2101
what year	2210
what you	-3552
when	11692
when _ $	1909
when _ the	2082
when i	-2398
when is	7209
where _ find	-1688
where can	1888
where do	-2074
which	2718
who	4441
who _ $	2558
who _ read	-1792
who _ the	3943
who _ this	5078
who can	-1792
why	6411
why $	7081
why _ i	-2066
why _ men	-4648
why _ still	-2949
why does	-2948
with	-5704
with _ $	-2017
won	3172
won the	1867
work	-5984
work $	-5249
worst	-2198
write	4302
write me	5065
wrote	4779
wrote _ $	5130
year did	2210
you	-9182
you $	-5895
you _ be	2003
you _ for	-5122
you _ in	1720
you _ japanese	2604
you _ me	-1777
you _ my	-1943
you _ the	9297
you _ what	-3494
you _ you	-2295
you a	-2714
you an	-2065
you are	-4502
you do	-1688
you explain	6540
you in	3077
you know	-1745
you speak	-2370
your	-3324
your _ $	-8702
zone	-1894
zone $	-1894
•	-2749
• $	-6454
• _ $	-10700
• _ a	3682
• _ at	-1799
• _ my	9092
• _ out	3256
• _ over	-1981
• _ with	-2934
• _ •	2422
• a	7434
• my	11124
• over	-1981
• with	-2934
• •	-2749
""",
})
