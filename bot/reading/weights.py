"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in ten-thousandths."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {name: int(weight) / 10_000 for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)}


_BLOCKS = {
    'crisis': """\
~	-42269
!	-19646
!hurt_by.fear.weak	-8200
!hurt_by.maybe.middle	3323
!hurt_by.near.weak	2632
!hurt_by.violence.high	21975
!hurt_by.word.weak	-3295
!may_hurt.intent.high	24612
!may_hurt.maybe.middle	1762
!other.risk.high	13833
!self.gloom.weak	-4063
!self.harm.high	23743
!self.harm.weak	1987
!self.loaded.middle	6680
!self.suicide.high	22181
!self.tool.weak	3995
!self.wish_to_die.high	26571
!self.word.weak	-3679
!•	6501
.	5777
.-	2676
.i	9383
.i+they	4080
.i+they-	1268
.i+you	-6997
.i+you-	-1373
.i-	6189
.they	-8634
.they-	-6812
.you	-5858
.you+they	-3065
.you-	-2054
10	-3747
10 _ $	-1579
13	1007
15	1162
2	-1930
200	2828
23	1745
24	1454
3	-1106
30	-1628
30 and	-1255
3am	1531
3am _ i	1626
4 $	-1506
4 _ $	2707
40	-1798
40 and	-1784
5	-3497
5 $	-1614
5 _ $	-1559
6	-1896
6 $	-1512
7	-1345
8	-1995
?-	-5067
?i	1983
?i+they	-1402
?i+you	-1586
?i-	-2607
?they	-3653
?you	-4167
?you-	-1630
^ _ $	-9736
^ _ 10	-1471
^ _ 15	1714
^ _ 23	1745
^ _ 40	-1784
^ _ 8	-1088
^ _ a	1507
^ _ about	5547
^ _ abuelo	-1196
^ _ acabar	3839
^ _ afraid	4254
^ _ after	5163
^ _ again	2559
^ _ aguento	1649
^ _ ai	3457
^ _ ajuda	-1234
^ _ alone	-1213
^ _ already	1498
^ _ always	-1608
^ _ am	-3508
^ _ ameacou	1157
^ _ amenaza	1326
^ _ and	-8252
^ _ angst	1689
^ _ anxiety	-1954
^ _ anyone	1669
^ _ are	-1520
^ _ arms	1776
^ _ as	3305
^ _ ashamed	1364
^ _ ask	-1539
^ _ asked	-4457
^ _ asking	-1742
^ _ attempted	5636
^ _ back	-2163
^ _ bang	1203
^ _ be	1865
^ _ beat	2908
^ _ beats	4617
^ _ bedroht	2044
^ _ been	4641
^ _ being	3259
^ _ best	2786
^ _ better	-1592
^ _ bin	-1713
^ _ birthday	1577
^ _ boss	-2868
^ _ bought	4041
^ _ bring	3057
^ _ broke	1508
^ _ bullied	-1074
^ _ burn	2438
^ _ call	-2647
^ _ called	-5860
^ _ calls	-1495
^ _ cambiar	-1340
^ _ can	2447
^ _ cat	-1133
^ _ changer	-1435
^ _ chat	-1468
^ _ cheated	-3692
^ _ choked	3660
^ _ clean	3010
^ _ come	-1150
^ _ comes	1855
^ _ como	-1561
^ _ con	-2257
^ _ contact	-1257
^ _ controls	4084
^ _ copain	3891
^ _ cortarme	5106
^ _ corto	6190
^ _ could	1748
^ _ counselor	-1531
^ _ coupe	3333
^ _ cut	1810
^ _ cuts	4062
^ _ cutting	2253
^ _ d	-1405
^ _ da	-1225
^ _ dad	3143
^ _ dan	-1192
^ _ das	-1540
^ _ day	1868
^ _ days	1125
^ _ de	4100
^ _ dead	2076
^ _ death	1588
^ _ decirle	-1763
^ _ deixou	-1480
^ _ dejo	-2094
^ _ dele	1263
^ _ denke	3824
^ _ deserves	1009
^ _ dice	1200
^ _ did	-3837
^ _ die	-1927
^ _ died	-5056
^ _ dies	1616
^ _ disse	2138
^ _ do	-3829
^ _ does	-1032
^ _ dog	-3253
^ _ doing	-1031
^ _ done	2880
^ _ dreams	-1053
^ _ drinks	-2712
^ _ droht	6293
^ _ drove	-1150
^ _ du	-1110
^ _ duele	-1915
^ _ dumped	-1218
^ _ e	1120
^ _ einfach	2468
^ _ el	-1813
^ _ em	3501
^ _ emailed	-1710
^ _ empurrou	1792
^ _ en	5467
^ _ end	-1038
^ _ ending	6304
^ _ envie	2595
^ _ es	-1799
^ _ escribio	-1731
^ _ esposo	1350
^ _ est	-2209
^ _ esta	-2436
^ _ estar	1850
^ _ estoy	6390
^ _ etre	2348
^ _ even	5034
^ _ every	4238
^ _ everyone	1398
^ _ everything	-1136
^ _ ex	5868
^ _ excuse	-1088
^ _ extrano	-1032
^ _ extremely	-1860
^ _ fais	2243
^ _ feel	-2464
^ _ fell	-2304
^ _ find	1293
^ _ for	-8320
^ _ forced	3454
^ _ found	3091
^ _ freund	1182
^ _ freundin	2743
^ _ friend	4577
^ _ from	-3464
^ _ fuhl	-2232
^ _ ganas	2547
^ _ gave	-2750
^ _ gehe	-1260
^ _ geschrieben	-1050
^ _ gets	1767
^ _ getting	-1108
^ _ girlfriend	2086
^ _ go	-2123
^ _ going	-1539
^ _ goodbye	-1270
^ _ got	1396
^ _ grabbed	1540
^ _ grandfather	-1086
^ _ grandma	-1099
^ _ grandmother	-1130
^ _ guilty	-1093
^ _ ha	-1032
^ _ habe	3953
^ _ had	-1381
^ _ hang	2265
^ _ has	-2548
^ _ hasse	-1402
^ _ he	-1645
^ _ heart	-1522
^ _ her	-1345
^ _ heute	1207
^ _ him	-2131
^ _ his	-3564
^ _ hit	1454
^ _ hits	4485
^ _ hoje	-1319
^ _ home	-1665
^ _ hope	1201
^ _ how	-2603
^ _ hung	-1625
^ _ hurts	-1053
^ _ if	-3948
^ _ ignores	-1371
^ _ ihm	-3029
^ _ in	-3853
^ _ intente	2277
^ _ intrusive	-1387
^ _ is	-2658
^ _ ist	-2658
^ _ job	1422
^ _ just	4867
^ _ kann	-2002
^ _ keep	-1072
^ _ keeps	1547
^ _ keine	-1286
^ _ keinen	3099
^ _ kill	1230
^ _ kind	1216
^ _ know	-3861
^ _ konnte	2353
^ _ l	-1594
^ _ la	-3042
^ _ last	4942
^ _ le	1397
^ _ leave	-2547
^ _ left	-2860
^ _ liebsten	2798
^ _ life	-2113
^ _ ligar	-2005
^ _ liked	-1053
^ _ literally	-1270
^ _ little	1599
^ _ llamar	-1622
^ _ llame	-1326
^ _ llamo	-1413
^ _ lo	-1937
^ _ locks	-1055
^ _ looked	1183
^ _ lost	-1590
^ _ love	-1070
^ _ low	-2077
^ _ m	2751
^ _ machuco	3212
^ _ made	1957
^ _ mais	4066
^ _ make	-1332
^ _ mal	-3307
^ _ mandou	-1067
^ _ mann	2108
^ _ manque	-1246
^ _ mari	3350
^ _ marido	2291
^ _ matar	5736
^ _ matarme	4805
^ _ me	3273
^ _ medo	2251
^ _ mein	-1820
^ _ menace	2680
^ _ mere	-2711
^ _ message	-1202
^ _ messaged	-2116
^ _ messages	-1276
^ _ mich	5066
^ _ might	-1344
^ _ minha	3969
^ _ mir	-1908
^ _ miss	-1713
^ _ mochte	3342
^ _ moi	-1123
^ _ monde	2143
^ _ more	-1883
^ _ morrer	3719
^ _ morreu	-1893
^ _ mother	-2620
^ _ movie	-1017
^ _ much	-1848
^ _ mudar	-1449
^ _ mundo	1649
^ _ muss	-1810
^ _ mutter	-1039
^ _ my	-3122
^ _ myself	2571
^ _ namorado	3728
^ _ need	-4297
^ _ never	-3406
^ _ new	-1256
^ _ no	6867
^ _ not	-5260
^ _ nothing	1792
^ _ novio	4311
^ _ nunca	-1369
^ _ o	-1384
^ _ of	1408
^ _ often	-1042
^ _ on	-1873
^ _ one	-1259
^ _ only	1746
^ _ otra	1172
^ _ our	-1620
^ _ out	-2730
^ _ pai	-1522
^ _ pareja	1127
^ _ parents	-1788
^ _ partner	3058
^ _ pas	-1055
^ _ passed	-1683
^ _ pay	2768
^ _ pelo	4371
^ _ pensando	4901
^ _ pense	3417
^ _ people	-1447
^ _ pere	-1075
^ _ peur	1481
^ _ pick	1692
^ _ plan	2286
^ _ pleure	-2431
^ _ por	-3139
^ _ promise	-2785
^ _ promised	-1590
^ _ proud	-1305
^ _ puedo	-2409
^ _ pushed	1470
^ _ pushes	1681
^ _ put	3575
^ _ que	-2900
^ _ quiero	4601
^ _ rang	-1954
^ _ raped	2993
^ _ reached	-1511
^ _ reads	2946
^ _ ready	4329
^ _ really	2190
^ _ registrar	-1444
^ _ regret	-1399
^ _ relapsed	3151
^ _ ritze	1734
^ _ roommate	1082
^ _ ruf	-1021
^ _ s	2022
^ _ safe	-1178
^ _ said	2885
^ _ saw	-1137
^ _ scared	-4604
^ _ scarifie	1922
^ _ schlagt	4487
^ _ schon	1187
^ _ scratches	2140
^ _ see	-2832
^ _ seems	2032
^ _ seine	-1326
^ _ self	4988
^ _ sending	-1805
^ _ sends	2182
^ _ sens	-2587
^ _ sent	-4187
^ _ shot	-1859
^ _ should	3333
^ _ showing	1551
^ _ sie	-2150
^ _ sinto	-1084
^ _ sister	1378
^ _ slapped	2601
^ _ slaps	3327
^ _ sleep	-1646
^ _ slide	3511
^ _ smash	3996
^ _ so	-1306
^ _ social	-1192
^ _ soeur	2743
^ _ some	-1430
^ _ sometimes	2457
^ _ sorry	-2045
^ _ sounds	2145
^ _ started	1693
^ _ stepdad	2051
^ _ stepfather	2833
^ _ stop	-1690
^ _ stops	2780
^ _ stuck	-1089
^ _ suicidal	3335
^ _ suicidarme	3897
^ _ suicidas	1762
^ _ swear	5509
^ _ take	-2111
^ _ talking	-1307
^ _ te	1946
^ _ team	-1899
^ _ tell	-2743
^ _ tells	-1166
^ _ tengo	4293
^ _ ter	2647
^ _ terminar	-2675
^ _ text	-2225
^ _ texted	-1579
^ _ texting	-1158
^ _ texts	-1901
^ _ thank	1560
^ _ that	-3699
^ _ the	-3068
^ _ then	-1702
^ _ there	2619
^ _ these	1423
^ _ they	-1326
^ _ think	3203
^ _ this	-2432
^ _ thought	-1787
^ _ threatened	3222
^ _ three	-1098
^ _ threw	2367
^ _ throws	1536
^ _ time	2386
^ _ today	-1169
^ _ todo	-2064
^ _ tome	1099
^ _ took	-1663
^ _ touches	1256
^ _ tout	-1447
^ _ trapped	-1464
^ _ triste	-1790
^ _ try	1375
^ _ uberlege	1697
^ _ uncle	1149
^ _ up	-2547
^ _ us	-1945
^ _ used	-2763
^ _ va	-1192
^ _ vais	2121
^ _ vejo	1809
^ _ veo	2051
^ _ ver	-1186
^ _ vermisse	-2266
^ _ versucht	1186
^ _ veut	1498
^ _ vie	3901
^ _ vive	1111
^ _ vivir	1484
^ _ vontade	2177
^ _ voudrais	3476
^ _ vuelve	1628
^ _ wake	-2784
^ _ want	-1445
^ _ wanted	1425
^ _ wants	-4784
^ _ ware	3044
^ _ waren	2305
^ _ we	-1700
^ _ week	1056
^ _ went	-1106
^ _ werde	-2769
^ _ what	-1670
^ _ when	-2343
^ _ where	-1064
^ _ who	1019
^ _ wife	1044
^ _ will	-2783
^ _ with	-1031
^ _ wonder	1031
^ _ worked	-1539
^ _ world	3277
^ _ worry	-1340
^ _ would	-2863
^ _ writing	2069
^ _ wrote	-4051
^ _ wurde	1347
^ _ yeah	1684
^ _ you	-2176
^ _ your	-1841
^ _ •	-5518
^ a	-1499
^ after	-1258
^ all	-1647
^ anoche	2277
^ any	1119
^ ayer	1826
^ back	-1487
^ because	-3231
^ been	3838
^ book	-1175
^ borra	-1477
^ both	1085
^ call	-1903
^ can	-1849
^ ce	-2140
^ cortei	-1264
^ cuando	1460
^ death	1843
^ der	-1250
^ do	-6596
^ dying	1210
^ edit	3128
^ ela	-1599
^ ele	1966
^ elle	-1056
^ er	5130
^ estou	1104
^ estoy	3978
^ eu	5106
^ even	-1425
^ every	1492
^ everyday	2793
^ explain	-1008
^ find	-2054
^ fui	3501
^ get	-1340
^ give	-2078
^ going	7237
^ goodbye	3025
^ got	-1334
^ guess	-1010
^ habe	-1352
^ have	-1248
^ help	-2549
^ hey	-2420
^ hi	-1344
^ hoffentlich	3970
^ honestly	5957
^ hope	-1234
^ how	-2414
^ hoy	-2069
^ i	1675
^ ich	5992
^ il	5204
^ ill	2961
^ imagine	-1398
^ in	-1362
^ is	-1736
^ it	-9106
^ its	1513
^ j	5090
^ ja	3013
^ je	6270
^ just	-2204
^ la	-1041
^ last	1279
^ lately	1092
^ le	-2421
^ leave	-1071
^ let	-2811
^ life	4017
^ living	3075
^ llevo	1544
^ lo	1199
^ lol	-1396
^ ma	3268
^ maybe	-1115
^ me	1482
^ mein	4474
^ meine	1541
^ meu	3738
^ mi	7696
^ mon	6097
^ nao	1306
^ no	-5184
^ nobody	-1817
^ not	-2825
^ now	-2518
^ ohne	2425
^ ojala	3366
^ ok	-1473
^ okay	-1503
^ on	-1094
^ one	-1805
^ our	-1690
^ part	2934
^ pause	-1078
^ please	-3675
^ por	-1221
^ put	-1052
^ que	-1151
^ queria	7594
^ quero	7274
^ quiero	2549
^ quisiera	6344
^ se	-1039
^ show	-2292
^ si	2463
^ soll	-2380
^ some	2619
^ sometimes	5026
^ sorry	-3950
^ stop	-2756
^ suicide	-2342
^ tell	-1084
^ tengo	3925
^ tenho	4953
^ thanks	-2329
^ that	-4636
^ the	-4277
^ tired	2364
^ to	3722
^ todo	1649
^ too	-1418
^ tout	1943
^ trying	-1281
^ two	3121
^ ugh	-1270
^ voltei	2822
^ volvi	5687
^ vou	3300
^ waiting	1977
^ want	4263
^ we	-6482
^ what	-3779
^ whatsapp	2867
^ when	1806
^ whenever	3225
^ where	-1949
^ who	-2675
^ why	3223
^ wie	-1330
^ will	-1066
^ wish	2243
^ write	-1344
^ wrote	1235
^ yesterday	1027
^ your	-1436
^ •	-2181
a	2902
a _ $	-4780
a _ 8	-1577
a _ a	2362
a _ about	-1268
a _ and	1972
a _ anoche	1899
a _ as	-2326
a _ at	1568
a _ but	-1238
a _ casa	-1174
a _ con	3142
a _ cortar	2822
a _ dano	2867
a _ day	1222
a _ de	-1271
a _ dele	1864
a _ el	2392
a _ en	-1232
a _ ex	-1600
a _ for	-2524
a _ from	-1593
a _ get	1045
a _ go	-1018
a _ her	-1037
a _ hier	1711
a _ i	8837
a _ if	-1577
a _ in	4630
a _ lui	4214
a _ me	2817
a _ mi	-1299
a _ my	4523
a _ note	1189
a _ novio	2431
a _ nuevo	2431
a _ or	-1918
a _ out	-1027
a _ page	-1047
a _ people	-1273
a _ person	-2037
a _ pills	3241
a _ self	1463
a _ she	1251
a _ that	-3449
a _ time	-2647
a _ to	-4194
a _ today	2889
a _ toi	-1107
a _ tuer	1685
a _ two	-1216
a _ vida	1684
a _ where	4366
a _ x	-1035
a _ yesterday	1497
a _ you	-1458
a appelee	-1396
a bat	1736
a belt	1023
a bottle	1046
a break	-2160
a bunch	2579
a cambiar	-1340
a car	1553
a child	-2900
a cortarme	3386
a coward	3084
a date	1052
a divorce	-2006
a ecrit	-2753
a etranglee	4599
a fight	2364
a friend	3524
a girlfriend	-1012
a good	-1180
a goodbye	1866
a gun	2855
a hacerme	2867
a hard	-1910
a hug	-1058
a knife	2399
a las	-1672
a liar	-1409
a list	-1234
a little	-1570
a long	-1902
a lot	-1888
a matar	4041
a me	7506
a message	-1386
a mi	-2871
a minha	1431
a movie	-1207
a new	-2372
a nightmare	-1475
a person	1434
a plan	3034
a plate	1283
a really	-1226
a relationship	1784
a run	-1073
a suicide	2444
a truck	1635
a waste	1731
a week	-1112
a while	-1090
a world	1366
a year	-1349
about	-1372
about _ $	-4496
about _ a	4395
about _ and	-1543
about _ go	1947
about _ her	3719
about _ husband	1233
about _ i	-1895
about _ into	2219
about _ it	1214
about _ my	3376
about _ myself	1347
about _ night	-1177
about _ summer	-1371
about _ to	1895
about _ when	1544
about _ whenever	1445
about death	2620
about getting	3787
about it	-2215
about just	1573
about killing	5276
about last	-2492
about me	-4674
about money	-1150
about suicide	1234
about the	-6291
about to	-2810
about what	-2597
abue*	-1555
abuelo	-1196
abuelo _ el	-1196
abus*	9483
abuse _ he	1474
abuse _ only	1474
abuse if	1474
abused _ a	-1006
abused by	1643
abusing	2688
abusing me	2688
abusive	5597
abusive $	1355
abusive _ and	4017
abusive _ do	1396
abusive _ i	1894
abusive and	1272
abusive marriage	1621
abusive relationship	1544
acab*	5554
acabar	5162
acabar _ a	1838
acabar _ esta	2434
acabar _ minha	1838
acabar _ todo	2434
acabar com	1838
acabar con	3325
acci*	-1234
accident _ $	1128
acco*	1387
account	-3594
account $	-1539
accounts	4980
add	-1188
add _ to	-1140
addi*	5998
addicted	1824
addicted to	1824
adel*	-2304
adelante	-2304
adelante $	-2304
affe*	-2820
affects	-1482
affects _ $	-1482
affects my	-1056
afraid $	3618
afraid _ $	-2803
afraid _ being	-2437
afraid _ might	1575
afraid _ my	2632
afraid i	4931
afraid of	-3074
afraid that	-2928
after	1565
after _ $	3055
after _ attempt	1038
after _ breakup	1769
after _ days	2362
after _ divorce	1418
after _ i	1022
after _ months	-2024
after a	1488
after the	1791
agai*	1764
again	3074
again $	-2669
again _ $	1201
again _ i	1207
again _ night	1157
again and	1308
again but	2300
again last	1157
against	1764
against _ until	1068
against _ wall	1342
against the	1764
ago _ am	-1168
ago _ i	-1421
ago and	-1088
ague*	1513
aguento	1513
aguento _ $	1475
aguento mais	2155
ai	1274
ai _ $	-3040
ai _ au	-1202
ai _ coeur	-1551
ai _ de	4714
ai _ hier	-1399
ai _ le	-1302
ai _ lui	-1411
ai _ me	3935
ai _ rentrer	1454
ai coupe	-1654
ai ecrit	1219
ai envie	2595
ai mal	-1466
ai pas	-1400
ai repondu	-1065
aime	-1343
air	2516
air $	1696
ajuda	-1298
alive	12870
alive $	7587
alive _ feel	-1126
alive _ i	3402
alive and	1352
all _ $	-2799
all _ and	-1412
all _ friends	1455
all _ i	-3953
all _ messages	1434
all _ money	2926
all _ my	2662
all _ of	1407
all _ the	1252
all _ time	-4001
all _ you	1764
all because	1057
all day	-4121
all i	1218
all our	2333
all over	1279
all the	-2953
alle	2054
alles _ mich	-1198
allo*	2658
allowed	2072
allowed to	2072
alone	-3317
alone $	-1580
alone _ $	-2436
alone _ i	1617
alone _ rest	-1244
along	-1328
alre*	3870
already	3870
already $	1584
already _ goodbye	1842
already said	1842
alwa*	-3085
always	-3085
always _ $	-1374
always _ me	-1264
always _ to	1312
am $	-1142
am 23	1745
am 30	-1255
am _ $	-2247
am _ a	-1620
am _ abused	1377
am _ abusive	2210
am _ afraid	1521
am _ alive	3388
am _ allowed	2072
am _ alone	2283
am _ an	2046
am _ angry	-1208
am _ at	-2282
am _ be	-1135
am _ because	2059
am _ being	-1267
am _ break	-1305
am _ die	-1263
am _ do	1644
am _ end	2213
am _ enough	-1513
am _ for	2241
am _ go	2301
am _ going	2966
am _ good	-1895
am _ he	-1418
am _ here	1187
am _ him	-1154
am _ hour	1334
am _ hurt	2699
am _ i	6938
am _ ich	2798
am _ in	-1946
am _ it	-2347
am _ just	-1624
am _ kill	-1524
am _ leave	1032
am _ lose	-1248
am _ losing	-1920
am _ make	1692
am _ might	1575
am _ my	2829
am _ myself	-1857
am _ now	-1367
am _ on	1024
am _ sad	-1014
am _ shock	-1428
am _ so	-1030
am _ stalked	1609
am _ tell	-2091
am _ that	2103
am _ this	-1144
am _ tired	3193
am _ to	5258
am _ waste	2192
am _ what	3125
am _ when	-1705
am _ will	1752
am _ with	-3133
am _ write	-1383
am _ wurde	1537
am _ •	-3414
am about	-2722
am afraid	1011
am alone	2473
am always	1174
am being	1263
am disappointed	3414
am doing	-1750
am done	2166
am drunk	-1060
am every	1334
am getting	1107
am going	2485
am i	-2646
am liebsten	2798
am only	1076
am pregnant	-1447
am proud	-1284
am ready	3275
am safe	-2558
am sorry	-1408
am terrified	1145
am tired	-1061
am without	-1244
am writing	1687
am •	-1643
amea*	4567
ameaca	3410
ameacou	1157
ameacou _ matar	1157
amen*	1925
amenaza	1925
amenaza _ $	1129
amenaza con	1925
amiga _ que	1376
amiga disse	1376
amo	-1470
amo $	-1047
an	2830
an $	-1844
an _ $	2698
an _ and	1735
an _ marriage	1621
an _ of	-1417
an _ relationship	1544
an abusive	2718
an accident	2154
an email	-1266
an selbstmord	3136
and	6837
and _ $	-6538
and _ a	7170
and _ about	-1604
and _ abusive	2549
and _ affects	-1482
and _ again	-2063
and _ all	1014
and _ alone	1341
and _ am	4222
and _ and	2781
and _ answering	1866
and _ are	-2200
and _ as	-1672
and _ be	2248
and _ been	-1237
and _ being	-1679
and _ can	-2120
and _ de	1614
and _ disappears	-2018
and _ do	-2110
and _ does	-1516
and _ dog	1766
and _ down	2853
and _ dreams	-1139
and _ everywhere	1299
and _ feel	-2862
and _ going	-1377
and _ gun	1901
and _ has	1578
and _ have	4798
and _ hide	-1171
and _ him	-1752
and _ hits	-1390
and _ house	-2137
and _ how	-1204
and _ hurt	-1085
and _ husband	1183
and _ i	2589
and _ in	4578
and _ is	-1226
and _ it	-2143
and _ know	2853
and _ last	-1132
and _ look	1280
and _ mad	1088
and _ made	1265
and _ me	8415
and _ mean	-1421
and _ mom	1184
and _ my	3549
and _ never	-2485
and _ night	1853
and _ no	-3655
and _ noticed	1373
and _ of	-2994
and _ one	1879
and _ only	1054
and _ outside	3346
and _ parents	1564
and _ pas	-1042
and _ people	1864
and _ phone	2019
and _ plus	2649
and _ really	2636
and _ safe	-1984
and _ said	-2913
and _ says	1482
and _ scared	3036
and _ she	-3985
and _ sleep	-2092
and _ still	4169
and _ surgery	-1026
and _ there	2752
and _ things	1102
and _ think	-1122
and _ this	-1099
and _ time	1162
and _ told	-1063
and _ up	-1068
and _ when	3540
and _ where	2249
and _ wife	-1670
and _ will	1549
and _ would	1017
and _ you	1142
and a	1575
and afraid	1434
and all	-1697
and breaks	1423
and calls	2003
and cried	-1823
and do	1797
and drink	-1127
and every	1142
and feel	-1997
and follows	1535
and has	1823
and have	-1463
and honestly	1019
and i	-7175
and is	2834
and it	-4009
and keeps	1136
and life	-1518
and locked	1359
and looked	1255
and never	4146
and said	-2005
and says	3628
and scared	-1793
and see	-1290
and she	1992
and sometimes	-1573
and takes	1386
and talk	-1167
and texted	-1253
and the	-1067
and then	2633
and took	2157
and verbally	1432
and wants	2771
and wish	1243
and you	-1041
ande*	-2755
andern	-2055
andern $	-1558
ange*	-5173
anger	-2955
anger _ i	-1763
anger issues	-1597
angerufen	-3392
angerufen $	-2914
angry $	-1057
angry _ i	1680
angry that	1792
angst	1689
angst _ ex	1267
angst _ meinem	1689
angst vor	1689
anim*	-1460
animals	-1403
anni*	-1327
anniversary	-1144
anoc*	1850
anoche	1850
anoche intente	2277
anos	-1206
another _ $	1673
another day	1399
anru*	-1983
anrufen	-1983
anrufen $	-1518
answ*	-5295
answer	-4223
answer $	-1749
answer _ $	-1064
answered	-1419
answering	1573
answering $	1605
answers	-1226
anxi*	-1775
anxiety	-2567
anxiety and	-1014
anxious $	1667
any _ of	-2146
anyb*	3218
anybody	3218
anybody _ $	1498
anymore $	-1207
anymore _ out	1421
anymore i	1584
anyo*	2344
anyone	2344
anyone _ i	1156
anyone _ this	1418
anyone else	1409
anyt*	-3233
anything	-3189
anything _ $	-1251
anything _ do	1444
anything _ i	1786
anything _ myself	-3232
anything but	2136
anything to	-3416
anyw*	1237
anyway	2318
apol*	-2188
apologize	-1083
app	3139
appe*	-7979
appelee	-1611
appeler	-2882
appeler $	-1299
appeler _ $	-1461
appetite	-1209
appr*	-2905
approve	-1313
approve _ boyfriend	-1275
approve _ my	-1275
approve of	-1275
are	-4419
are $	-1734
are _ $	-2574
are _ i	1124
are _ than	1055
are _ the	2235
are getting	-1440
are you	-1969
argue	1022
argument	1189
arms	6501
arms _ bleed	1840
arms _ they	1840
arms again	1004
arms are	1548
arms until	1840
arou*	1903
around	1903
around _ last	1452
around _ throat	2159
around my	1452
arra*	2829
arre*	-1540
arrete	-1235
as	-5377
as _ $	-3710
as _ am	-2474
as _ as	2576
as _ child	-1553
as _ i	-2474
as a	-3786
as i	-2294
asha*	1697
ashamed	1697
ashamed of	1319
ask	-2776
ask _ day	-1157
ask for	2658
ask my	-1305
ask myself	-1535
asked	-6932
asked _ for	-1352
asked _ i	-3427
asked _ if	-1906
asked if	-1563
asked me	-3314
asked to	-1071
aski*	-4217
asking	-4217
asking _ $	-2411
asking myself	-2055
asle*	2126
asleep	2126
asleep $	1202
asleep and	1292
at	-3382
at 3am	1699
at _ $	-1775
at _ and	-1899
at _ at	1781
at _ i	-3652
at _ kids	-1949
at _ party	-1101
at _ point	3772
at _ she	1452
at _ that	1153
at birth	1507
at her	-2260
at him	-1190
at me	5528
at school	-1532
at the	1038
at this	1272
at work	1685
ate	2376
atta*	-1422
attacked	-1032
atte*	9086
attempt	2858
attempt and	2100
attempted	5636
attempted _ in	1336
attempted _ times	1619
attr*	-1152
attracted	-1152
audio	-1164
audio $	-1065
auf	3483
auf $	5584
auf _ $	-2247
aufw*	2131
aufwachen	2131
aufwachen $	2131
aunt	-1150
aus	2479
avec	1206
avec _ $	1206
avec lui	2325
away	-5384
away _ $	1638
away _ i	-3304
away _ years	-1346
away with	-1672
ayer	1726
baby	-1879
baby _ $	-2230
baby came	-1066
back	-5074
back $	1029
back _ $	-1810
back _ i	-1768
back _ to	-1377
back _ wanted	-1377
back _ work	1258
back and	-1446
back together	-1873
bad	2395
bad $	1782
bad _ $	1625
bad _ i	-1224
bad _ it	1313
bad _ now	1474
bad right	1474
badly	-2289
bang	1507
bang _ head	1507
bang my	1507
bar	-1114
basi*	1676
basically	1676
basically $	2176
bat	3414
bateu	1703
bateu $	1703
bath*	4930
bathroom	4930
bathroom with	2591
be	7788
be _ $	-2144
be _ again	-2095
be _ easier	1127
be _ for	-3356
be _ his	-2498
be _ i	5073
be _ in	-1544
be _ just	-1078
be _ last	1616
be _ me	2723
be _ much	2305
be _ next	2814
be _ now	4564
be _ off	1674
be _ than	3178
be _ the	-3483
be _ this	1370
be _ to	-1792
be _ with	1074
be _ without	3353
be _ •	5882
be alive	2221
be alone	-1461
be better	1178
be dead	5216
be easier	1044
be fine	1209
be friends	-1241
be gone	1587
be happier	2409
be happy	-1623
be here	2599
be my	1416
be over	2580
be put	-1261
be there	-4734
be too	2006
be with	1621
be •	6828
beat	4908
beat _ he	2304
beat _ when	1152
beat him	2994
beat*	1643
beaten	-1108
beating	2751
beats	4617
beats _ and	2288
beats me	2818
beau*	-2714
beautiful	-2654
beautiful $	-1541
beca*	4188
because	4188
because _ $	1348
because _ afraid	-1540
because _ am	-1016
because _ be	-1323
because _ deserve	1311
because _ do	1386
because _ ex	-1109
because _ i	1417
because _ is	-1014
because _ lied	-1093
because _ not	2353
because _ share	1654
because _ to	-1365
because _ toi	-1107
because _ want	-3276
because _ was	1099
because _ will	-1344
because he	-2880
because my	-1117
because of	1837
because she	-1492
because we	2981
bed $	-1007
bed _ $	-1169
bed _ and	1120
bedr*	3909
bedroht	2863
bedroht _ $	2013
bedroht mich	2863
bedroom	1075
been	4894
been _ $	-1563
been _ a	-3958
been _ about	1972
been _ are	-1750
been _ for	-1103
been _ me	3051
been _ most	-1143
been _ my	1569
been _ since	-1379
been _ the	1088
been _ thoughts	1868
been _ to	2513
been _ up	1228
been _ with	3670
been _ you	-1809
been born	1494
been calling	-1248
been cutting	1137
been depressed	-1136
been fighting	-1708
been planning	2276
been thinking	1544
been where	-1750
before _ $	-1237
before _ this	1102
before and	1771
before i	1041
being	4554
being _ abused	1377
being _ by	4149
being _ forever	-1020
being _ is	-1917
being _ much	1654
being _ so	1052
being _ this	1014
being _ to	-1623
being a	3595
being alive	6491
being alone	-1076
being dead	1367
being stalked	1609
believe _ $	1313
believe me	1372
belo*	1407
belong	1459
belong _ this	1459
belong _ world	1459
belong in	1459
belt	1023
bess*	2214
besser	2286
best	-3367
best _ $	-2531
best _ and	-1361
best _ i	-1171
best _ me	3849
betr*	-1646
better $	-4532
better _ $	1121
better _ me	2298
better _ without	1623
better by	1267
better off	1674
better without	3854
bin	-5352
bin _ $	-3741
bin _ traurig	-3668
bin nur	-2935
birth	1462
birth $	1870
birthday $	-1016
blade	5813
blade _ $	2380
blade again	2380
blee*	2299
bleed	4320
bleeds	2299
blocked _ $	-1497
blocked _ and	1685
blocked me	-1636
blood	2013
blow	1076
blow my	1247
blue	-1351
body	1902
book	-2480
book _ a	-1233
book me	-1175
bored	-1703
born	6136
born $	3594
borra	-1477
borra todo	-1005
boss $	2215
boss _ me	-1247
bot	-2035
bot $	-1806
both	1179
both _ i	1446
both times	1446
both*	-1529
bothering	-1025
bothering _ $	-1025
bott*	4086
bottle	4086
bottle of	1155
boug*	3499
bought	3499
bought _ $	-2185
bought a	2581
bought the	1719
boyf*	4516
boyfriend	4516
boyfriend $	4076
boyfriend _ $	1724
boyfriend _ a	1136
boyfriend _ and	1850
boyfriend _ her	2815
boyfriend _ me	4657
boyfriend _ not	-1050
boyfriend _ want	-1624
boyfriend _ when	1025
boyfriend _ years	-1414
boyfriend and	-1317
boyfriend because	-1717
boyfriend does	-1494
boyfriend hits	3036
braz*	2076
brazos	2276
break	-3318
break _ $	-1778
break _ contact	-1091
break _ he	1236
break _ i	-1548
break _ with	1128
break no	-1091
breaking	-1591
breaking _ with	-1224
breaking up	-1401
breaks	1829
breaks _ and	1829
breaks things	1409
breakup	1075
breathe	-2295
breathe $	-1574
breathing	1252
brid*	1104
bridge	1104
brig*	-1034
bring	3579
bring _ $	3382
bring _ um	4507
brok*	-1912
broke	-1168
broke _ $	-3106
broke _ me	-1851
broke _ my	4844
broke _ with	-2179
broke down	1572
broke me	-1585
broke my	-1378
broke up	-2982
broken	-1826
brot*	1028
brother	1056
brother _ his	-1143
brother _ me	1149
brother _ to	1846
brother is	1756
bruc*	2213
brucke	2213
brucke _ springen	2213
brui*	3445
bruises	3445
buil*	1408
building	1408
bull*	-1445
bullied	-1074
bunch	2579
bunch _ pills	2579
bunch of	2579
burg*	-2667
burger	-2667
burger $	-2667
burn	3896
burn _ cigarettes	1075
burn _ down	2666
burn _ house	2666
burn my	1716
burn myself	1427
burn the	1022
burns	-1682
but	-2194
but _ afraid	-1567
but _ can	-1101
but _ did	-1552
but _ for	-1355
but _ i	-1279
but _ it	-1144
but _ just	-1030
but _ know	-2325
but _ punches	1590
but _ still	1800
but _ the	3889
but _ think	1523
but _ us	1186
but _ want	-1415
but _ wish	1139
but _ would	2836
but he	1389
but if	-1302
but it	-2554
but my	2619
but that	1595
but the	-2554
button	1146
buy	-1160
by	2341
by _ $	-2614
by _ boyfriend	3197
by _ ex	3048
by _ i	3874
by my	2718
by now	-1069
by the	2330
bye	1139
bye $	1269
ca	-1474
ca _ $	-1013
cach*	4700
cachets	4804
cafe	-2767
cafe $	-2204
call	-12886
call $	-1066
call _ $	-3857
call _ and	-2266
call _ i	-1591
call _ if	-1501
call her	-1854
call him	-1753
call me	-2355
call my	-1306
call*	-8784
called	-4488
called _ $	-1647
called _ and	-1663
called me	-1862
called the	1358
calling	-4211
calling $	-1027
calling _ $	-1611
calling him	-1212
calls _ a	2479
calls _ she	-1657
calls me	1676
calm	1794
calm $	2539
camb*	-1515
cambiar	-1340
came	2664
came $	-1152
came _ $	2272
came _ to	1051
came home	1771
came to	-1073
can	-3037
can _ $	-1282
can _ anyone	1504
can _ crying	-1162
can _ do	-1691
can _ even	1250
can _ find	-1252
can _ forgive	-1549
can _ get	-1040
can _ have	1330
can _ help	2921
can _ her	1159
can _ in	-1137
can _ instead	1758
can _ it	-1375
can _ my	1079
can _ over	-1455
can _ see	1428
can _ sleep	-2465
can _ stand	1056
can _ stop	2295
can _ tell	2094
can _ the	-1016
can _ thinking	-1056
can _ this	-1408
can _ to	1581
can _ wait	1829
can do	1026
can i	-2105
can not	1617
can you	-1437
canc*	1080
cancer	1153
cans*	3352
cansada de	1290
car	4341
car $	2036
car _ $	-1304
car _ me	2566
car i	-1340
car keys	1605
cara	2790
care $	-2546
care _ i	2202
care if	2011
cares	1899
carta	4929
carta _ despedida	5009
carta de	5009
casa $	1037
casa _ $	-1058
casa esta	-1065
case	1832
case $	1615
cat	-1735
cat $	-1103
catch	1356
catch myself	1104
ce	-4745
ce _ $	-1115
ce que	-1490
celu*	1511
celular	1511
celular $	1813
cham*	-1730
chan*	-4684
chance	-1154
chance $	-2012
chance of	1221
change	-2234
change $	-1986
change _ the	1626
change _ to	-1039
changed _ $	-1142
changer	-1435
chas*	-2690
chat	-1933
chats	1570
chea*	-5767
cheated	-3833
cheated _ me	-1704
cheated _ my	-2260
cheated on	-4188
cheating	-1836
chec*	-1283
check	-5496
check _ $	-3359
check _ is	-1052
check in	-3465
checking	-1244
chez moi	1211
child	-2397
child $	-1646
children	1591
children $	2303
chok*	3660
choked	3660
choked _ during	1324
choked me	2473
chri*	-1657
christmas	-1657
chur*	-1967
church	-1967
church _ me	-1718
church _ reject	-1718
church will	-1718
ciga*	1075
cigarettes	1075
cigarettes when	1075
clean	3176
clean _ months	3240
clean for	3240
clos*	1066
close	1398
close to	2207
closer	1005
closure	-1079
coeur	-1551
coff*	-1913
coffee	-1913
coll*	-1928
college	-1596
com	1419
com _ minha	1431
com _ vida	1431
com a	1431
com raiva	2242
come	-1336
come _ $	-2276
come _ and	-1582
come and	1092
come back	1058
come home	-2491
comes _ i	1854
comes back	-1309
coming _ $	-1103
coming _ tonight	-1076
coming over	-1073
comm*	-2170
comment	-3330
commit	1867
commit suicide	1867
como	-2974
como _ $	-1214
comp*	-1084
compared	2022
compared _ $	2219
compared _ this	2219
compared to	2022
comparing	1286
con	2657
con _ $	2827
con _ esta	2434
con todo	2434
conf*	-2461
cons*	1443
consider	-1489
cont*	-3142
contact	-7324
contact $	-2561
contact _ $	-1942
contact _ not	-1054
contacted	-1149
contestarle	-1622
contestarle $	-1622
control	3801
controla	1831
controla _ y	1365
controla el	1365
controlling	-1990
controlling _ my	-1322
controls	3894
controls _ money	2926
controls all	2926
conv*	-3226
conversation	-2344
conversation _ my	-1845
copa*	3891
copain	3891
copain _ me	-1875
copain m	2544
cope	-1533
cops	1441
cora*	-1053
coracao	-1053
coracao _ $	-1053
cort*	9042
cortar	3587
cortar _ $	1555
cortarme	5106
cortarme _ $	3844
cortei	-1264
corto	6190
could	-2170
could _ $	-2036
could _ and	1379
could _ go	1179
could _ him	-1127
could _ i	1179
could _ to	2285
could _ would	-2993
could not	3170
could talk	-3078
could tell	-1083
coun*	-5098
counselor	-2811
counselor _ i	-2140
coupe	3333
couple	-1411
cowa*	3084
coward	3084
coward $	2714
coworker	-1004
crash	1573
crea*	-1155
cried	-2819
cried $	-2508
cry	-1837
cryi*	-2692
crying	-2692
crying $	-1675
crying _ $	-1749
crying _ and	1276
crying and	-1615
cuan*	3727
cuando	4002
cuando _ ella	2146
cuen*	-1265
cuenta	-1265
cut	5912
cut _ $	2781
cut _ bad	1804
cut _ last	1874
cut _ night	1254
cut _ right	1474
cut again	1824
cut myself	2781
cut so	1804
cuts	9902
cuts _ do	2321
cuts _ i	2915
cuts and	3215
cutt*	10050
cutting	10050
cutting $	2397
cutting _ $	1905
cutting _ and	1448
cutting _ feel	1744
cutting _ i	2396
cutting herself	1204
cutting myself	1303
cutting when	1744
d _ $	1247
dad _ $	1849
dad _ me	3665
dad _ to	-1166
daily _ $	-1177
daily _ in	-1048
daily check	-1048
dan	-1192
dan _ de	-1192
dan ganas	-1192
dano	9727
dano $	9727
das	5664
das _ $	3254
das _ nehmen	1569
das _ zu	1569
das leben	2410
dass	-1201
data	-1959
data $	-1361
dated	2333
dated for	1547
dati*	-3142
dating	-3142
dating $	-1767
day	-5109
day $	-4050
day _ $	-1483
day _ i	1198
day _ school	1426
day _ the	-1115
day _ to	1252
day after	1352
day i	1871
day of	1443
days _ $	-1136
days _ not	1606
days i	2500
de	8299
de _ $	-1306
de _ a	-1937
de _ appeler	-1221
de _ ecrire	-1453
de _ ex	1570
de _ le	1838
de _ mandar	-1144
de _ me	1768
de _ mensagem	-1144
de _ mes	1686
de _ moi	1211
de _ que	1938
de _ revoir	-1193
de _ tuer	1752
de despedida	5009
de l	-1367
de le	-2526
de lui	-1679
de me	1988
de mi	-1048
de mourir	2048
de rentrer	1454
de toi	-1408
de viver	3166
de vivre	2554
dead	9992
dead $	7115
dead _ be	1694
dead _ the	-1448
death	5049
death $	-1671
death _ $	1316
death _ i	2756
death _ my	-1321
death _ peaceful	2485
death is	-1167
death of	-1321
death sounds	2485
deci*	4177
decided	3496
decided that	2075
decirle	-1763
decirle que	-1763
deix*	-1480
deixou	-1480
deixou _ $	-1480
deja	1488
deja _ $	1041
dejo	-1200
dejo de	-1209
dela	-1231
dele	2111
dele $	-1123
dele*	-4309
delete	-2569
delete _ $	-1034
deleted	-1244
deleted _ and	1301
dema*	-1629
denke	5292
denke _ tag	1408
denke jeden	1408
dent*	-1673
dentist	-1379
dentist $	-1379
depr*	-7023
depressed	-3525
depressed $	-1401
depressed _ i	-1181
depression	-3497
depression and	-1901
der	6211
der _ $	5248
der brucke	2213
der trennung	1877
des	1866
des _ $	1216
dese*	1780
deserve	1802
deserve to	1409
desp*	9719
despedida	5009
despertara	3822
despertara _ $	3822
despues	1167
despues de	-1142
dest*	-2781
destroy	-1403
destroy _ $	-1077
destroyed	-1378
destroyed _ $	-1366
dia $	1663
dias	2024
dice	3506
dice _ va	2927
dice que	3633
dich	-1155
did	-3426
did $	2504
did _ $	-1386
did _ again	1388
did _ ask	3369
did _ do	-1401
did _ for	3142
did _ get	-1087
did _ to	-2611
did _ want	-2145
did _ work	1875
did it	1221
did not	-3292
die	7123
die $	7589
die _ $	4606
die _ a	-4126
die _ i	1608
die _ the	-1598
die basically	2176
die i	1537
die if	-1871
die that	2577
die when	-2021
die young	1853
died	-2499
died _ $	-1210
died _ sleep	1086
died _ that	2435
died _ the	-1177
died _ year	-1553
died and	-2107
died in	2559
died last	-3783
died when	-1403
dies	1593
dies*	-1091
diff*	-1537
different	-1067
different $	-1187
dinn*	1801
dinners	1466
disa*	3020
disappears	-2018
disappears _ $	-2018
disappears again	-2018
disappointed	4832
disappointed _ i	3414
disappointed that	3414
disp*	2571
disparaitre	2843
disse	2138
disse _ se	1575
disse _ vai	2111
disse que	2945
dist*	-2105
distant	-1205
dit _ il	1278
dit d	-1780
dit qu	1278
divorce	-1074
divorce and	-1490
do	3545
do $	1139
do _ $	3415
do _ a	1075
do _ and	-1589
do _ anymore	1049
do _ approve	-1275
do _ belong	1459
do _ but	2507
do _ check	-1158
do _ cope	-1533
do _ cutting	2159
do _ deal	-1308
do _ enjoy	-1013
do _ find	3739
do _ get	1061
do _ go	-1516
do _ help	1837
do _ hide	5801
do _ how	-1375
do _ i	2048
do _ if	1083
do _ in	1816
do _ it	1761
do _ know	-1128
do _ last	1462
do _ leave	1967
do _ love	-1904
do _ me	-2995
do _ my	-1564
do _ myself	-3099
do _ night	1462
do _ plan	1344
do _ safe	1076
do _ see	2781
do _ sleep	-1203
do _ still	-1885
do _ these	1067
do _ think	-3433
do _ this	-1761
do _ time	1179
do _ to	-1246
do _ up	1680
do _ wake	1623
do _ want	4874
do _ what	-1193
do _ when	-1173
do _ why	1573
do _ with	-2411
do _ worry	-1077
do anything	-2382
do i	1750
do instead	1758
do is	1300
do it	7681
do something	1251
do this	-1816
do to	1799
do when	-1135
do you	-3146
does	-2249
does _ $	-1848
does _ a	-1225
does _ care	-1074
does _ know	2788
does _ to	-1449
does anyone	1370
does it	2223
does not	-2003
dog	-1210
dog _ i	1050
dog _ my	-1089
dog _ to	-1337
doing it	3875
dois	-1171
done	1387
done it	-1143
door	4313
door $	2255
door and	1160
dors	-1417
dors plus	-1417
doubt	1736
down	3222
down _ $	2996
down _ i	1256
down _ me	1125
down and	-1275
down my	4231
down the	-1267
down when	1560
draf*	-1363
drafts	-1278
drea*	-3794
dreams	-3368
dreams _ my	-1208
drink	-1188
drinks	1273
drinks $	1508
drinks _ and	-1563
drinks _ much	-1261
drinks he	1464
drinks too	-1261
drive $	-1033
droht	6293
drop	-1097
drow*	-1475
drunk	1883
drunk $	1620
du	1176
du _ $	2673
du mal	3485
duele	-1915
dump*	-1123
dumped	-1123
duri*	2393
during	2393
during _ and	1324
during _ fight	1324
during a	1324
during the	1069
dying	4669
e	2802
e _ $	-1613
e _ respondi	-1499
e eu	-1169
e me	3788
e nao	2107
each	2113
earth	1449
earth $	1449
easier	1449
easy and	1391
easy to	-1110
eat _ to	1655
eat or	1063
eati*	-2384
eating	-2384
ecri*	-3349
ecrire	-2894
ecrire $	-1908
ecrit	-1313
ecrit _ ai	-1065
ecrit _ j	-1065
ecrit _ lettre	2930
ecrit et	-1291
edit	2945
eine	-1679
eine _ $	-1555
einen	-1381
einf*	2444
einfach	2444
einfach _ $	1034
einfach _ aufwachen	1084
einfach _ mehr	2071
einfach nicht	2071
eith*	-1946
either	-1946
el $	4224
el _ $	-2512
el _ y	1365
el celular	1551
el pecho	-1074
ela	-4059
ela $	-1371
ele	2923
ele $	1301
ele _ deixou	-1480
ele _ e	3130
ele _ empurrou	1792
ele _ me	-1274
ele _ persegue	2251
ele me	3764
ele nao	-1639
ella	1445
ella $	1946
elle	-3260
elle _ $	-1116
else $	-1048
else _ want	1774
em	3433
em _ $	1138
em casa	1924
em frente	-1886
em suicidio	2500
emai*	-2283
email	-3160
email $	-1748
emailed	-2162
emailed me	-1348
emot*	1875
emotionally	2037
emotionally abusive	1811
empi*	-1388
empty	-1487
empty _ $	-1111
empu*	3440
empurrou	1792
empurrou e	1792
en	5940
en _ $	-2049
en _ air	1298
en _ avec	-1088
en _ de	2130
en _ la	7004
en el	-1129
en l	1298
en la	2742
en quitarme	1795
enco*	-1017
encore	-1017
encore $	-1017
end	1859
end _ $	1596
end _ all	1222
end _ in	1505
end _ life	2166
end _ sooner	-1997
end _ the	1516
end _ tonight	1908
end my	1673
endi*	8371
ending	8371
ending _ all	2737
ending _ life	1579
ending it	2737
ending my	1579
ending things	3992
endo*	1157
endormir	1157
endormir _ ne	1157
endormir et	1157
enjoy	-1754
enjoy the	-1629
enou*	-3615
enough	-3615
enough _ $	-2500
enough for	-1606
enough of	-1673
envie _ $	1598
envie _ appeler	-1221
envie _ l	-1221
envie _ lui	-1759
envie _ revoir	-1193
envo*	-1776
envoyer	-1093
er	4031
er _ $	-3256
er _ geschrieben	-1020
er _ ist	-1061
er _ mich	3295
er _ mir	-1419
er _ nicht	-1263
er droht	4909
er hat	1161
eras*	-1185
erase	-1049
es	-2072
es $	1782
es _ $	-1505
esca*	2388
escape	1349
escr*	-7911
escrevi	3732
escriba	-1362
escribas	-1080
escribio	-2705
escribio _ $	-1127
escribio hoy	-1127
escribio y	-1578
escribirle	-2670
escrito	-1204
espo*	1350
esposo	1350
esposo me	1350
est	-4181
est _ $	-1409
est mort	-1409
esta	-1319
esta en	-1269
esta*	3659
estar	7313
estar _ $	6609
estarian	1974
estarian _ mi	1974
estarian _ sin	1974
estarian mejor	1974
este*	-3290
esteem	-3232
esteem _ i	-2659
estou	1104
estoy	7348
estoy _ $	2843
estoy _ de	4893
estoy triste	-2778
et	2785
et _ $	1092
et _ jamais	1157
et _ menace	1092
et _ repondu	-1065
et me	1092
et ne	1157
etra*	4599
etranglee	4599
etranglee hier	2294
etre	3059
etre _ $	3059
eu	1985
eu _ $	3653
eu _ ele	-1013
eu me	4897
eu respondi	-1499
eu terminar	1782
even	6349
even _ i	1722
even _ of	1877
even _ reason	1313
even _ say	1470
even _ to	1989
even _ what	1157
even if	-1909
even the	3271
even when	1461
even*	-1475
evening	-1018
ever	2367
ever _ $	1014
ever _ me	-1602
ever*	2374
every	3746
every _ after	1352
every _ how	1288
every _ i	4281
every _ it	-1423
every _ my	-1201
every _ pray	1565
every _ school	1426
every hour	1334
every morning	1756
every single	1551
every time	3900
everybody	1425
everyday	2793
everyday i	2793
everyone	1795
everyone _ $	1351
everyone _ be	2248
everyone _ i	1231
everyone _ me	-1770
everyone _ to	-2186
everyone and	-1719
everyone dies	1724
everyone i	1044
everyone tells	-1217
everything	-4434
everything $	-2382
everything _ me	-1036
ex	3876
ex $	4150
ex _ $	-4050
ex _ a	1319
ex _ calling	-1329
ex _ he	1212
ex _ him	-1254
ex _ i	-1065
ex _ keeps	-1528
ex _ me	1311
ex _ new	-1055
ex _ not	1479
ex _ pictures	1115
ex _ que	1814
ex _ stop	1407
ex _ suit	1080
ex _ talk	-1043
ex _ to	-1287
ex _ told	-1478
ex _ up	1208
ex _ vai	1562
ex _ vor	1885
ex _ week	1169
ex and	-1889
ex asked	-1159
ex girlfriend	-1234
ex has	1191
ex husband	-1745
ex is	3621
ex last	1265
ex m	-1135
ex on	-1239
ex put	2667
ex s	-1200
ex tonight	-1372
ex vive	1111
ex wants	-1811
ex was	-1392
ex wife	-1741
ex will	1557
exam	-2236
exams	-1114
exce*	1841
excu*	-1417
excuse	-1269
exha*	1187
exis*	12100
exist	2884
exist $	1802
existing	5020
existing $	1379
existing _ $	3223
existir	4474
existir $	4474
expl*	-1722
expr*	1900
extr*	-5051
extrano	-2138
extrano $	-1008
extremely	-1860
face	5712
face _ $	3175
face in	3996
face*	-1359
fail*	-3116
failed	-2246
failed $	-1854
faire	1097
fais	2045
fais _ mal	2413
fake	3324
falar	-1477
falar _ $	-1199
falar com	-1358
fall out	-1055
fall*	-1361
falling	-1361
fami*	2738
familia	1690
family	1049
family _ $	1719
family _ i	-2276
family _ me	1563
family _ not	-1732
family does	-1494
fant*	6419
fantasize	1036
fantasize about	1036
fantasizing	1090
fantasizing _ my	1090
fantasizing about	1090
far	3046
fath*	-2659
father	-2080
father _ i	-1278
father s	-1256
fault	1844
fault $	2603
favor	-1522
faz	-1097
fear of	-2074
feel	-2856
feel _ $	1390
feel _ again	-1458
feel _ am	1079
feel _ by	-1564
feel _ failure	-1195
feel _ i	-2354
feel _ if	1441
feel _ in	-1277
feel _ is	1922
feel _ lost	-1456
feel _ my	-2535
feel _ suicide	1814
feel _ the	-2103
feel _ this	1874
feel a	1013
feel as	1441
feel ashamed	1241
feel better	-1149
feel lost	-1314
feel loved	-1306
feel nothing	-1150
feel safe	2769
feel stuck	-1089
feel that	1291
feel the	1032
feel trapped	-1464
feel ugly	-1682
feel*	-2290
feeling	-1097
feeling _ $	-1216
feeling _ suicidal	1315
feeling down	-1519
feelings	-1192
feels	-1015
feels _ $	1028
fehlt	-1073
fell	-2304
fell _ the	-2268
fica*	2927
fico	5209
figh*	-1736
fight	1371
fight about	-1768
fight and	1324
fight it	1564
fighting	-1303
fina*	-3038
finally	-2265
find	5216
find _ a	-2054
find me	-2584
find out	2118
find someone	1070
finir avec	-1088
finish it	1788
first _ i	1144
first _ tried	1543
first time	1373
five	-1439
fix	-1475
flat	1412
flat _ i	2292
flig*	-1568
flight	-1568
flight _ $	-1182
flow*	-3413
flowers	-3413
flowers $	-2421
foll*	3366
follows	3975
follows _ $	3407
follows me	4266
for	4288
for $	3707
for 4	3165
for _ $	-1578
for _ anyway	1054
for _ best	-1552
for _ but	3713
for _ did	2153
for _ else	-1124
for _ i	1642
for _ kids	-1964
for _ life	2925
for _ me	2181
for _ months	3623
for _ of	-3347
for _ run	-1073
for _ the	-1247
for _ this	3644
for _ weekend	2059
for _ when	-1613
for _ years	-1454
for _ you	2128
for a	-4727
for days	-2825
for divorce	-1292
for everything	-2422
for good	4916
for her	-1360
for it	2404
for leaving	2342
for my	4480
for some	-1175
for someone	-1481
for the	-1848
for this	2683
for two	-1588
for us	-1067
for what	1835
for you	-1348
forc*	7562
forced	3454
forg*	-6979
forget	-2338
forget _ $	-1782
forgive	-2723
forgive _ for	-1154
forgive my	-1161
forgot	-1455
forgot to	-1210
forw*	1636
forward	1636
forward _ it	1889
forward to	1889
fotos	3597
fotos intimas	3230
found	4977
found a	2058
found my	1532
four _ and	-1368
four years	-1368
four*	1937
fout*	1298
foutre	1298
foutre _ air	1298
foutre _ l	1298
foutre en	1298
frap*	5267
frappe	3502
frappee	1029
free	2038
free _ $	2122
free to	2106
fren*	-1623
frente	-1242
frente $	-1886
fresh	4139
fresh cuts	4185
freu*	3925
freund	1182
freund _ mich	2668
freundin	2743
freundin _ sich	2365
freundin _ umbringen	2365
freundin will	1924
frie*	-3572
friend	1348
friend _ $	-1370
friend _ a	1866
friend _ harms	1463
friend _ i	-1332
friend _ me	3467
friend _ self	1463
friend _ to	1137
friend and	-1742
friend called	1441
friend told	1187
friend wants	1786
friend who	1066
friends	-4088
friends $	-1785
friends _ $	-1360
from	-2925
from _ $	-1031
from _ and	-1569
from _ harm	-1198
from _ i	-1551
from _ it	2282
from _ numbers	2106
from being	1203
from doing	2282
from her	-1142
from self	-1198
front	2599
front _ kids	1804
front _ people	-1339
front _ the	4107
front of	2599
fuhl	-2232
fuhl mich	-2232
fui	3501
fun	-2286
fun $	-1306
future _ and	1149
future for	1149
ganas	1400
ganas de	1400
gara*	1194
garage	1194
gave	-4316
gave _ $	-2021
gave _ to	-1558
gave me	-2357
gave the	-1397
gean*	-1213
geantwortet	-1213
geantwortet $	-1213
geht	-1198
gelo*	-1026
gesc*	-2810
geschlagen	3869
geschlagen $	3869
geschrieben	-3860
geschrieben $	-2387
geschrieben _ ich	-1050
geschrieben und	-1082
gestern angerufen	-2121
gestern wieder	2120
get	-1028
get _ $	-2315
get _ a	2933
get _ and	-1376
get _ i	-1481
get _ my	-1510
get _ of	2821
get _ people	1399
get _ to	3796
get _ when	-3331
get jealous	1395
get out	3697
get over	-2107
get up	1338
gets	1779
gets _ and	1796
gets _ breaks	1423
gets _ i	-2001
gett*	4172
getting	4178
getting _ together	-1411
getting a	3652
getting back	-1411
girl	-2285
girl _ the	1636
girl*	-2932
girlfriend	-2932
girlfriend $	-3157
girlfriend _ and	4773
girlfriend _ in	1291
girlfriend _ me	-2791
girlfriend _ night	1925
girlfriend _ suicidal	1123
girlfriend is	1353
girlfriend last	1925
girlfriend told	-1199
give	-1571
give _ a	-1292
give _ on	-1040
give out	1484
give up	-1498
given	1069
glad	-2918
glei*	-1056
gleich	-1056
go	2204
go _ $	-2523
go _ early	-1338
go _ it	1598
go _ my	2606
go _ party	-1494
go _ sleep	3261
go _ with	4124
go _ work	1815
go back	1056
go home	1052
go of	1477
go through	1038
god	3223
god _ me	1565
god _ take	1565
god i	1735
goes	3308
goes $	-1051
goes _ $	3447
going	2183
going _ $	-2791
going _ a	-2244
going _ anything	-1377
going _ do	3643
going _ end	2555
going _ her	2109
going _ him	-2343
going _ his	1441
going _ hurt	2398
going _ it	3092
going _ kill	2837
going _ look	-1459
going _ lose	-1248
going _ make	1642
going _ myself	3399
going _ now	-1014
going _ see	1134
going _ smash	3996
going _ text	-1551
going _ the	1810
going _ this	-2445
going _ to	-1063
going _ write	-1747
going through	-1349
going to	5136
golp*	4298
gone	3249
gone $	1414
gone _ and	1117
good	-1239
good _ for	-1738
good enough	-2237
good*	7207
goodbye	7531
goodbye $	-1496
goodbye _ and	2878
goodbye _ is	1866
goodbye _ my	1842
goodbye _ now	3616
goodbye message	1866
got _ $	-1666
got _ and	-1843
got _ in	-2171
got _ kills	-1092
got _ last	-1098
got _ my	1239
got _ night	-1098
got _ the	-1124
got _ with	1301
got out	1654
gott*	1382
gotten	1382
gotten _ since	1640
grab	1429
grab*	2130
grabbed	2130
grabbed _ by	1116
grabbed _ the	1116
grabbed me	1867
gran*	-4901
grandfather	-1086
grandma	-1465
grandmother	-1140
grandmother _ and	-1068
grave	-1092
grave $	-1092
green	-1835
green _ $	-1835
grie*	-1018
groc*	1134
groceries	1134
groceries $	1134
group	-1044
guilt	-2084
gun	5047
gun _ my	2340
gun and	1569
gun in	2340
guy	2883
guy _ is	2816
guy _ me	2152
guy _ with	2337
guy she	5704
guys	1703
guys $	2096
ha	-1032
ha escrito	-1032
habe	1132
habe _ angerufen	-1107
habe _ auf	-1175
habe _ geschrieben	-2492
habe _ meinem	1689
habe _ seit	1468
habe _ vor	1689
habe _ wieder	2120
habe _ •	-1807
habe angst	1689
habe die	-2345
habe ihr	-1591
habe sie	-1345
habe versucht	1186
haben	-1435
hace*	2867
hacerme	2867
hacerme _ $	2867
hacerme dano	2867
had	-2373
had _ $	2670
had _ and	-2013
had _ be	-1261
had _ plan	1135
had _ put	-1261
had _ thoughts	-2494
had _ would	-1164
had suicidal	-2494
had the	2292
had to	-1736
hand	3424
hand $	3307
hand*	-1473
hands _ my	1452
hands _ throat	2159
hands around	2159
hands shake	-1339
handy	1433
hang	1589
hang _ $	3656
hang*	1864
hanging	1864
hanging _ and	1216
hanging _ it	1216
hanging _ the	1249
happ*	-2450
happened _ $	1676
happens	-1793
happens $	-1123
happier	2409
happier _ i	1459
happier if	1459
happiness	-1674
happy	-8007
happy $	-2386
happy _ $	-4395
happy again	-1571
happy birthday	-1456
hard	-2045
hard _ my	-1798
hard time	-1893
harm	4402
harm _ $	2513
harm and	-1770
harm is	3312
harm*	2552
harmed	1140
harming	1412
harms	1463
harms $	1463
has	3793
has _ $	-1249
has _ her	2877
has _ me	1229
has _ new	-1569
has _ of	-1127
has _ on	2183
has _ since	2048
has a	-1946
has been	1219
has no	1767
has not	-1073
hasse	-1402
hat _ angerufen	-1566
hat _ geschlagen	3869
hat _ ich	-1478
hat _ und	-1173
hat geschrieben	-1050
hat mich	3539
hate	-1112
hate _ $	-1060
hate _ alive	2065
hate _ for	1157
hate being	1737
have	4324
have $	-1150
have _ $	1944
have _ a	-1983
have _ about	1617
have _ again	1414
have _ at	1573
have _ bat	1736
have _ be	-1006
have _ been	-2806
have _ both	1034
have _ close	1019
have _ date	1847
have _ depressed	-1136
have _ feeling	-1071
have _ fighting	-1708
have _ for	-1679
have _ from	1543
have _ hard	-1893
have _ her	-1429
have _ him	1303
have _ in	1321
have _ issues	-1876
have _ knife	1792
have _ me	1257
have _ my	1314
have _ nobody	1330
have _ of	1060
have _ on	1466
have _ or	1214
have _ over	1753
have _ plan	1046
have _ planning	2834
have _ purpose	1378
have _ reason	1520
have _ see	1243
have _ self	-2659
have _ since	-1788
have _ so	1226
have _ speak	-1339
have _ suicidal	1156
have _ that	1427
have _ the	1224
have _ thinking	2566
have _ thoughts	1064
have _ three	1700
have _ time	-1893
have _ times	1311
have _ to	3421
have _ up	1370
have _ wake	1176
have _ where	-1358
have _ who	1827
have _ will	1892
have _ with	-1722
have _ you	-1867
have _ •	-3895
have a	2628
have an	-1413
have anxiety	-1146
have attempted	1160
have bruises	2161
have changed	-1058
have decided	3337
have died	4490
have got	1310
have intrusive	-1387
have it	1087
have me	1458
have my	1159
have nightmares	-1491
have no	-1977
have not	-5100
have sex	1029
have so	-1149
have started	3764
have the	4127
have to	-4580
have •	-1652
havi*	1327
having	1327
having _ nightmare	-1340
having _ of	1280
having _ thoughts	2436
having a	-2483
having thoughts	1208
he	8273
he _ $	-2220
he _ all	1618
he _ and	1849
he _ at	-1453
he _ back	-2441
he _ been	2490
he _ distant	-1205
he _ do	1654
he _ down	3260
he _ drunk	1651
he _ for	-1462
he _ from	-1462
he _ going	-2192
he _ hands	1452
he _ happy	-1088
he _ have	1592
he _ himself	1776
he _ his	4304
he _ hit	1288
he _ hunt	1162
he _ i	3309
he _ if	1083
he _ is	1401
he _ kill	1321
he _ let	2213
he _ like	-1224
he _ me	-4328
he _ my	3210
he _ never	-1847
he _ not	2691
he _ of	-1437
he _ our	1058
he _ phone	-1076
he _ so	-1609
he _ stand	1056
he _ take	1052
he _ the	2590
he _ there	-1127
he _ this	-1454
he _ to	-4708
he _ up	-1454
he _ wall	1590
he _ what	1936
he _ will	1601
he _ with	1686
he _ write	-1502
he called	-1997
he calls	1130
he came	-1422
he can	2576
he choked	2106
he did	1037
he does	-1262
he drinks	2309
he follows	2375
he found	2974
he grabbed	2130
he has	1234
he hurt	-2043
he is	-5347
he keeps	-1696
he left	-1388
he loved	-1114
he never	-3040
he only	1474
he parks	2036
he punches	1590
he put	1452
he saw	-1290
he says	2290
he showed	-1185
he texted	-1717
he threw	1463
he told	-1832
he tried	-1794
he wants	-1322
he was	-2720
he will	6310
head	5671
head _ and	1321
head _ the	1656
head _ wall	1656
head against	1174
hear	-2292
hear that	-1114
heard	1611
heard _ for	2708
heart	-1650
heart _ $	-1443
heart _ broken	-1056
heart _ give	1484
heart _ just	1287
heart is	-1056
held	2487
held _ $	1886
held me	1886
hell	-1797
hello	-1272
help	4110
help $	3719
help _ friend	1066
help _ who	1988
help a	1463
help her	2750
help me	-3699
help my	1773
help*	-1811
her	-2490
her _ a	1244
her _ and	1760
her _ boyfriend	1498
her _ for	1956
her _ help	2573
her _ i	1176
her _ in	1918
her _ me	-1107
her _ my	3376
her _ not	-1337
her _ off	1468
her _ she	2102
her _ stop	1249
her _ the	-1516
her _ to	-4276
her _ will	3068
her a	-1591
her boyfriend	3018
her door	-2301
her face	4330
her for	-1873
her going	-2267
her house	1322
her in	-2007
her last	-1292
her life	1057
her new	1418
her over	7585
her phone	1529
her stories	-1260
her yesterday	1673
here	5164
here _ $	3329
here anymore	1480
here at	1334
herm*	2008
hers*	4664
herself	4664
herself $	1663
heute	1907
heute nacht	1871
hey	-2688
hi	-2785
hi $	-1195
hide	5505
hide _ from	2210
hide _ room	-1171
hide _ scars	2210
hide in	-1171
hides	1179
hier	3759
hier _ $	3012
hier soir	3298
high	-1504
high school	-1504
high*	-1094
highway	-1094
him	-2195
him $	1285
him _ am	-1038
him _ can	2212
him _ her	1416
him _ his	1859
him _ my	-1748
him _ the	2191
him _ will	-1025
him and	-3564
him for	2624
him i	-1694
him in	5293
him one	-1019
him out	-1224
him so	-1051
him till	1628
him to	-2085
him up	-1022
him with	1229
hims*	6394
himself	6394
himself $	3027
himself _ me	1198
himself on	1198
his	-5258
his _ $	-2441
his _ around	1452
his _ died	-1031
his _ house	1717
his _ i	1446
his _ in	1375
his _ last	-1362
his _ tonight	1144
his car	1193
his cuts	1115
his ex	-2193
his grave	-1092
his hands	1452
his job	1732
his life	-1677
his mom	-1024
his phone	-2042
his sleep	2819
his whole	1835
hist*	-1858
history	-1187
history $	-1187
hit	4803
hit _ a	1619
hit _ girlfriend	1925
hit _ i	3191
hit _ last	1700
hit _ up	-1358
hit _ with	1349
hit him	-1532
hit me	4485
hit my	2946
hit myself	1879
hit send	-1413
hits	6720
hits _ $	4113
hits _ and	1711
hits her	2713
hits me	4164
hitt*	1127
hitting	1127
hitting _ head	1163
hitting my	1163
hoff*	3970
hoffentlich	3970
holi*	1640
home	1026
home $	-2851
home _ $	2104
home*	-1026
hone*	8896
honestly	8033
honestly $	1057
honestly i	1223
honestly if	1196
hope	1548
hope _ goes	1863
hope _ is	-1598
hope he	-1698
hope i	1702
hope the	1567
hope you	-1196
horen	-1076
horen $	-1076
hosp*	1906
house	4413
house $	4027
house down	2666
how	-2843
how _ be	-3177
how _ been	-1194
how _ change	-1094
how _ cope	-1533
how _ days	-1355
how _ deal	-1656
how _ do	1200
how _ forgive	-1339
how _ get	4359
how _ have	-1672
how _ help	5283
how _ hide	5801
how _ i	3508
how _ leave	3880
how _ of	2107
how _ out	1851
how _ stop	1797
how _ that	1318
how _ was	-1174
how _ would	2760
how _ •	1429
how can	1963
how do	2111
how i	-3056
how many	1969
how to	1235
hoy	-2146
hoy $	-1520
hug	-3253
hug $	-1070
humor	-1424
hung	-1756
hunt _ down	1162
hunt me	1162
hurry	2053
hurry _ $	2053
hurt	5618
hurt $	-2183
hurt _ $	-1104
hurt _ and	1633
hurt _ i	2645
hurt _ she	2995
hurt her	3587
hurt me	-2319
hurt myself	1425
hurt people	1682
hurt*	4263
hurting	4816
hurting $	-2193
hurting _ for	3504
hurting him	4056
hurting my	-1315
hurting myself	3152
husb*	1624
husband	1624
husband $	4381
husband _ $	1005
husband _ all	1054
husband _ am	-1251
husband _ and	1197
husband _ every	-1950
husband _ he	3079
husband _ her	1698
husband _ i	-4536
husband _ me	-1871
husband _ other	-1473
husband _ to	-2699
husband and	-2364
husband hits	4380
husband talks	-1359
husband when	1137
i	2212
i _ 15	1338
i _ 23	1745
i _ 30	-1255
i _ about	6060
i _ after	2702
i _ again	6192
i _ alive	6774
i _ all	-2938
i _ allowed	2072
i _ alone	1559
i _ am	-1308
i _ and	4540
i _ angry	-1083
i _ another	3065
i _ anxiety	-1565
i _ anymore	-1300
i _ anyway	-2042
i _ arms	2769
i _ as	2007
i _ ashamed	1697
i _ ask	1894
i _ asking	-2055
i _ asleep	1518
i _ at	-1208
i _ attempted	1160
i _ away	-1245
i _ bat	1736
i _ be	2838
i _ beat	3444
i _ been	-1312
i _ being	1662
i _ belong	1459
i _ best	-1023
i _ better	-3173
i _ born	3214
i _ boyfriend	4693
i _ brother	1333
i _ bruises	3445
i _ bullied	-1074
i _ call	-4026
i _ calling	-1324
i _ cancer	1711
i _ car	2225
i _ cat	-1021
i _ changed	-1058
i _ child	-1228
i _ close	2223
i _ control	3827
i _ cops	2063
i _ could	-2032
i _ cut	2244
i _ cutting	2560
i _ d	-1352
i _ date	1375
i _ day	-1836
i _ dead	6639
i _ decided	3762
i _ delete	-1139
i _ depressed	-1414
i _ depression	-1676
i _ deserve	1415
i _ desire	-1065
i _ did	1125
i _ died	1525
i _ disappointed	3414
i _ do	5721
i _ doing	-2103
i _ done	1855
i _ down	-3020
i _ dreams	-1677
i _ drive	-1479
i _ driving	1570
i _ drunk	-1800
i _ empty	-1368
i _ end	-1962
i _ enjoy	-1185
i _ even	1086
i _ ever	1773
i _ every	2224
i _ everyone	1087
i _ ex	-1474
i _ exam	-1848
i _ extremely	-1860
i _ fall	1630
i _ far	3662
i _ feeling	-1381
i _ fighting	-1708
i _ five	-1133
i _ flowers	-2533
i _ forward	1889
i _ from	-1192
i _ get	-1605
i _ getting	4228
i _ girlfriend	1400
i _ glad	-2144
i _ go	-2013
i _ god	4000
i _ going	2926
i _ gone	3541
i _ good	-1457
i _ gun	2171
i _ hang	-1822
i _ hard	-1893
i _ harmed	1140
i _ have	2788
i _ having	1121
i _ he	-4118
i _ head	1549
i _ hear	-1358
i _ here	1080
i _ his	-5257
i _ hit	-2029
i _ home	-1019
i _ honestly	1626
i _ hoping	1448
i _ hour	1334
i _ how	2697
i _ hurt	2270
i _ husband	-1244
i _ i	4554
i _ if	-3647
i _ in	-3271
i _ instead	1666
i _ issues	-1876
i _ job	-3305
i _ just	-1464
i _ keep	2141
i _ kill	2500
i _ killed	-1218
i _ killing	3393
i _ know	-6344
i _ last	6984
i _ late	-1218
i _ learn	-1028
i _ leave	-2353
i _ like	-2675
i _ literally	-1931
i _ live	1618
i _ lose	1650
i _ lost	-2114
i _ love	-4472
i _ low	-2659
i _ met	-1504
i _ mind	1342
i _ money	-1125
i _ month	4763
i _ more	-1759
i _ my	-1536
i _ myself	3283
i _ nervous	-1307
i _ never	-1715
i _ nightmares	-1701
i _ nobody	-1491
i _ not	1926
i _ nothing	-1402
i _ now	-1278
i _ numb	1059
i _ of	2467
i _ off	1274
i _ okay	1448
i _ one	-2915
i _ or	3219
i _ our	-3477
i _ out	2910
i _ over	-4470
i _ phone	-1683
i _ physically	1561
i _ pills	1434
i _ plan	3513
i _ planning	3633
i _ pregnant	-1535
i _ press	1815
i _ probably	2124
i _ promise	1815
i _ proud	-2842
i _ punching	1234
i _ put	1416
i _ raped	1940
i _ razor	3183
i _ ready	4655
i _ really	2352
i _ reply	-3054
i _ researching	2338
i _ ring	-1772
i _ rope	7307
i _ running	2240
i _ sad	-1557
i _ safe	-1399
i _ say	-1516
i _ scars	3332
i _ scratching	1481
i _ screaming	-2639
i _ seeing	-1026
i _ send	-1968
i _ she	-2140
i _ show	-1331
i _ sick	-1058
i _ sixteen	1562
i _ sleep	-2768
i _ smoking	-1096
i _ some	-1198
i _ someone	1893
i _ sorry	-1926
i _ speak	-1339
i _ stalked	1609
i _ started	3341
i _ stop	-2082
i _ stuck	-1122
i _ stupid	2342
i _ suicidal	3187
i _ sure	-1633
i _ take	1445
i _ talking	-1228
i _ tempted	-1019
i _ text	-1790
i _ that	1560
i _ the	2782
i _ therapist	1678
i _ these	3219
i _ they	-1459
i _ things	-1452
i _ thinking	2738
i _ this	-1361
i _ three	1924
i _ time	2338
i _ tired	1632
i _ to	3555
i _ told	1518
i _ tomorrow	1354
i _ touch	-1681
i _ trouble	-1413
i _ trust	-1412
i _ urges	1808
i _ walking	2138
i _ walls	1360
i _ wanted	2234
i _ was	1624
i _ waste	2192
i _ we	-1005
i _ well	-1223
i _ what	1577
i _ when	-4517
i _ where	-1796
i _ who	2481
i _ why	1853
i _ wife	1567
i _ will	4513
i _ wish	2305
i _ with	1666
i _ without	-1631
i _ worthless	-1016
i _ would	1335
i _ writing	2407
i _ written	1006
i _ wrong	-1120
i _ yelling	-1232
i _ yesterday	1615
i _ you	-3405
i _ your	-1056
i _ •	2283
i already	1864
i ask	-2023
i asked	-1860
i bang	1203
i be	-1089
i bought	3018
i break	1289
i broke	-1397
i burn	2791
i called	-1273
i can	-3054
i cheated	-2322
i come	-3055
i cope	-1533
i cried	-1540
i cry	-1242
i cut	3700
i dated	2396
i deal	-1308
i deserve	2190
i died	2468
i do	3705
i doubt	1736
i drank	1410
i even	2186
i ever	2154
i feel	-2059
i fell	-2304
i find	5078
i forgive	-1450
i gave	-1927
i get	4180
i go	1285
i got	2648
i had	-1449
i hang	3471
i have	4230
i heard	2734
i help	3454
i hide	4278
i hit	3043
i hope	2571
i hung	-1625
i imagine	2742
i just	6321
i keep	1222
i know	-3450
i leave	4120
i left	-2937
i looked	1642
i lost	-3767
i made	4518
i mean	2248
i might	1788
i miss	-2584
i moved	1013
i need	-3376
i never	2847
i pick	1909
i pray	2059
i promise	-3772
i pushed	1470
i reached	-2103
i really	1964
i recovered	-2797
i relapsed	3437
i said	-4328
i saw	-2138
i say	1090
i scratch	1188
i see	2564
i self	1511
i should	1215
i slept	1715
i sometimes	2490
i started	-1355
i stay	-1015
i still	4481
i stop	1234
i swear	4807
i talk	2634
i tell	-2227
i texted	-1594
i think	4008
i told	-1019
i took	1404
i tried	3857
i try	1021
i used	-1492
i wake	-2269
i want	-2602
i wanted	-2617
i was	4650
i wear	1708
i went	-1207
i will	-1921
i wonder	1031
i worry	-1100
i would	1232
i •	2302
ich	8826
ich _ $	4141
ich _ an	2000
ich _ andern	-1210
ich _ angst	1689
ich _ auf	4670
ich _ das	2480
ich _ der	2213
ich _ einen	-1381
ich _ einfach	2006
ich _ ihm	-4030
ich _ ihn	1605
ich _ keinen	3099
ich _ mehr	2435
ich _ mein	-1186
ich _ meine	-2963
ich _ mir	4027
ich _ mutter	-1229
ich _ nicht	2591
ich _ nur	-1600
ich _ schlafen	-1582
ich _ schluss	2148
ich _ schon	1345
ich _ seine	-1494
ich _ seit	1143
ich _ selbst	3678
ich _ sie	-3107
ich _ suizidgedanken	1468
ich _ tag	1408
ich _ tot	5100
ich _ um	4655
ich _ umbringen	4025
ich _ versucht	1186
ich _ vor	1689
ich _ wehtun	5573
ich _ wie	-1658
ich _ •	-2121
ich bin	-2256
ich bring	3405
ich denke	3824
ich die	-1634
ich fuhl	-2232
ich habe	3332
ich hasse	-1402
ich kann	-1088
ich konnte	2353
ich mach	1624
ich meine	2100
ich mochte	4077
ich muss	-1810
ich ritze	1734
ich ruf	-1021
ich uberlege	1697
ich vermisse	-2294
ich ware	3603
ich werde	-2769
idea*	1588
ideation	1588
if	5088
if _ break	1335
if _ called	-1160
if _ can	1090
if _ could	-1956
if _ died	1417
if _ do	1038
if _ does	1153
if _ ever	1751
if _ gone	1941
if _ had	-2074
if _ happened	1417
if _ have	-1285
if _ her	-1651
if _ him	4467
if _ hit	2317
if _ in	1086
if _ is	-1461
if _ leave	3307
if _ never	1118
if _ not	4165
if _ only	1474
if _ saw	-1871
if _ suicidal	-2178
if _ was	4958
if _ would	-1443
if a	1231
if he	-2128
if i	7579
if it	1101
if my	-1194
if something	1057
if that	-1708
if we	-1221
if you	-2806
igno*	-2251
ignores	-1371
ignores me	-1371
ihm	-6992
ihm $	-2101
ihm _ $	-2971
ihn $	-1174
ihn _ $	1107
ihn _ an	-1021
ihn _ sehen	-1152
ihn _ wieder	-1279
ihn nie	-1279
ihr _ $	1140
ihr wehtun	3769
il	4122
il _ $	1722
il _ a	2815
il _ de	2408
il _ ecrit	-3044
il _ etranglee	4599
il _ m	-1086
il a	1474
il m	3373
il me	1309
il menace	2408
ill	3201
imag*	7602
imagine	1682
imagining	4577
impo*	1686
in	3310
in _ $	-4043
in _ abusive	3165
in _ all	-1636
in _ and	-1931
in _ bathroom	4578
in _ but	-2351
in _ crash	1573
in _ garage	1194
in _ grave	-1092
in _ he	2007
in _ hospital	1356
in _ house	2686
in _ i	-1290
in _ it	-1533
in _ last	1298
in _ life	-1609
in _ mailbox	-1046
in _ me	-2285
in _ my	1390
in _ now	1852
in _ of	1024
in _ people	-1339
in _ place	1388
in _ room	-1903
in _ same	-1157
in _ sleep	4559
in _ the	2601
in _ town	-1053
in _ way	-1248
in _ ways	-1461
in _ we	-1009
in _ world	2629
in a	-1549
in an	3058
in and	1417
in case	1932
in front	2599
in his	2728
in it	1991
in love	-1555
in my	3175
in shock	-1476
in that	2428
in the	2995
in weeks	-1092
inst*	-1097
instagram	-3520
instagram $	-2312
instead	2929
instead _ $	1755
instead of	3671
inte*	2321
intente	2277
inti*	2305
intimas	3230
into	7496
into _ $	4431
into _ lane	1050
into her	-2308
into my	8029
irma	-1270
is	2418
is $	-1622
is _ a	-4592
is _ abuse	1312
is _ an	1016
is _ and	4036
is _ answer	-1224
is _ answering	1866
is _ as	-2479
is _ bad	-1068
is _ be	-1830
is _ by	2196
is _ do	1513
is _ fault	3053
is _ going	-1853
is _ her	-1379
is _ herself	1317
is _ his	2127
is _ i	3786
is _ if	1804
is _ in	-2167
is _ last	1898
is _ me	1625
is _ my	-2815
is _ of	-3714
is _ only	4810
is _ over	-1966
is _ pain	1121
is _ point	1877
is _ real	3284
is _ really	1033
is _ reason	2583
is _ relief	-1100
is _ someone	-1341
is _ something	-1081
is _ than	2315
is _ the	1500
is _ thing	2493
is _ through	-1268
is _ to	2868
is _ tonight	1125
is _ town	-1253
is _ verbally	1432
is _ without	1167
is _ worth	2621
is _ •	-1943
is a	-3450
is an	2561
is at	1088
is beating	2751
is been	1552
is better	2862
is broken	-1056
is cheating	-1009
is coming	-1065
is cutting	2315
is dead	-1694
is drunk	2023
is emotionally	1409
is even	3271
is going	-2018
is gone	1483
is happy	-1088
is hurting	-1527
is just	1122
is my	4186
is never	-1487
is next	-1078
is not	1091
is nothing	1146
is now	-1117
is on	-1138
is out	-1415
is over	-2192
is something	-1049
is suicidal	1162
is suicide	-1220
is the	3438
is there	2833
is this	-1079
is threatening	1499
is what	-1772
is •	-1020
issu*	-2927
issues	-2927
issues $	-1932
ist	-4523
ist $	-1351
ist _ $	-1905
it	2894
it _ $	-2965
it _ a	-1106
it _ as	2590
it _ be	6153
it _ because	2599
it _ calm	2539
it _ fault	1890
it _ feel	-2670
it _ for	-2451
it _ going	-1778
it _ hard	-1239
it _ he	1313
it _ i	1592
it _ if	2681
it _ it	1274
it _ like	-1230
it _ me	-1798
it _ my	1165
it _ night	1553
it _ nobody	1638
it _ not	-1339
it _ now	-3176
it _ over	1178
it _ pain	1139
it _ rape	1328
it _ school	-1643
it _ something	2832
it _ the	-1332
it _ to	-4543
it _ too	1501
it _ when	-1017
it _ wrong	-1830
it _ year	2133
it again	1330
it all	4120
it and	1356
it another	2393
it away	-1715
it be	-1876
it but	2599
it by	-1705
it did	-1166
it failed	-1599
it going	-1092
it hurt	2264
it hurts	1440
it i	1239
it if	2414
it is	-6948
it last	3631
it makes	-2036
it now	1257
it ok	-1086
it since	-1586
it to	3912
it took	-2063
it went	-1409
j	2533
j _ $	-1474
j _ a	2078
j _ coupe	-1654
j _ de	1048
j _ des	2135
j _ ecrit	2930
j _ envie	1185
j _ ma	1921
j _ mal	-1466
j _ pas	-1055
j _ repondu	-1065
j ai	3771
ja	4141
ja _ $	1128
jamais _ reveiller	1157
jamais me	1157
je	2560
je _ $	1054
je _ ai	-2612
je _ aime	-1155
je _ appeler	-1102
je _ changer	-1381
je _ coupe	4987
je _ d	-1007
je _ de	-1580
je _ depuis	1024
je _ disparaitre	2843
je _ dors	-1417
je _ en	-2549
je _ etre	2665
je _ finir	-1088
je _ je	1570
je _ les	1173
je _ me	4022
je _ ne	1076
je _ pas	-1921
je _ plus	2720
je _ scarifie	1922
je _ sens	-2587
je _ suicider	1023
je _ triste	-1072
je _ tuer	5083
je _ veux	1971
je _ vide	-1236
je l	-2073
je lui	-1948
je m	-1343
je me	8527
je pense	3417
je pleure	-1465
je reponds	-1247
je suis	-2564
je vais	2089
je veux	-1638
je voudrais	3476
jeal*	-1126
jealous	-1126
jealous _ i	-1252
jealous _ my	-1241
jealous _ people	1853
jealous _ who	1853
jealous of	1635
jealous when	-1816
jeden tag	1027
jetzt	-1330
jetzt _ $	-1147
job	-2774
job $	-1554
job _ i	-1423
job _ wife	-1980
job and	-1598
joki*	1385
joking	1385
joking $	1982
jour*	-1458
journee	-1072
journee $	-1072
jours	1537
jump	5940
jump $	6495
jump*	1266
just	5860
just _ $	-2730
just _ a	-1698
just _ case	1615
just _ go	2005
just _ goodbye	1468
just _ him	-1482
just _ i	1461
just _ not	2265
just _ of	1958
just _ send	-1233
just _ sleep	2186
just _ so	1820
just _ that	2239
just _ there	1201
just _ to	2376
just _ up	-1520
just _ want	2462
just _ what	-1262
just _ •	4999
just can	1028
just do	1251
just hit	-1233
just in	1615
just not	1798
just pain	1121
just texted	2443
just want	1672
kann	-2196
kann _ schlafen	-1497
kann das	-1239
kann nicht	-1306
keep	4901
keep _ about	-1179
keep _ how	1222
keep _ killing	2186
keep _ last	-3045
keep _ my	1068
keep _ of	2503
keep _ what	-1296
keep asking	-2080
keep breathing	1520
keep going	1503
keeps	2167
keeps _ $	-1245
keeps _ and	-1032
keeps _ at	1914
keeps _ him	-1576
keeps _ me	-1909
keeps _ up	2610
keeps saying	2203
keeps showing	2610
kein*	3940
keine	-1286
keinen	3940
keinen _ mehr	3940
keinen sinn	1926
keys	1725
keys _ the	1274
kid	-1179
kids $	-3043
kids _ and	1971
kids are	1492
kill	7100
kill _ $	4940
kill _ after	2653
kill _ i	1573
kill _ if	2508
kill _ she	1100
kill herself	2237
kill me	-3234
kill my	1949
kill myself	5217
kill*	7247
killed	-3083
killed in	-1566
killing	10330
killing _ $	4245
killing _ ex	2099
killing my	2370
killing myself	5730
kills	-1092
knew	-1330
knife	2232
knock	-2002
knock _ door	-1938
knock _ her	-1938
knock on	-1938
know	-4854
know $	1545
know _ $	-1061
know _ am	-3355
know _ be	-2381
know _ get	1851
know _ he	1799
know _ is	-1631
know _ not	-1466
know _ parks	2036
know _ she	-1921
know _ still	-1105
know _ tell	1414
know _ to	1018
know _ will	-1122
know how	-1452
know i	-2286
know it	-1362
know that	2188
know what	-1604
know where	1454
know who	-1442
know why	1157
knows	2167
knows $	1843
knows _ $	-1108
konn*	2353
konnte	2353
kont*	-1201
kontakt	-1945
kurz	-1199
l	-3994
l _ $	-3142
l ai	-1049
l air	1298
l appeler	-2019
la	8476
la _ $	6610
la _ a	1119
la extrano	-1779
la vie	4353
land*	-1059
landlord	-1059
lane	1050
las	3251
las _ $	2547
las pastillas	2371
last	5871
last _ $	-3810
last _ after	1304
last _ he	1236
last _ i	3276
last _ the	1645
last _ was	1467
last conversation	-1809
last month	3055
last night	3021
last spring	-1513
last thing	1898
last time	1679
last year	-1587
late	-2404
late*	1194
lately	1194
lately _ have	1054
lately i	1198
laue*	1905
lauert	1905
lauert mir	1905
laugh	-1915
laugh _ $	-1421
laughs	1571
le	1229
le _ $	1220
le _ j	-2649
le _ me	-1262
le _ sentido	2051
le escribi	-1255
le monde	2143
le revoir	-1513
le tuer	4055
le veo	2051
le voy	-1364
learn	-1267
least	3528
leav*	1512
leave _ $	-1044
leave _ i	1147
leave _ is	1350
leave _ we	-1576
leave _ will	1979
leave him	2775
leave it	-1838
leave me	-2656
leaving $	-1088
leaving _ $	2662
leaving me	2073
leben	5365
leben $	2813
leben _ $	1711
leben _ nehmen	1569
leben zu	1569
leer	-2965
leer $	-1775
leer _ $	-1190
left	-3456
left _ $	1733
left _ do	1151
left _ for	1160
left _ me	1207
left _ on	-2243
left _ with	-1338
left i	2824
left me	-2114
left the	-1738
legs	1661
legs and	1661
les _ a	1005
les jours	1685
let	-1330
let _ $	-1476
let _ have	1094
let _ know	-1004
let _ leave	1364
let it	-1279
let me	2173
let us	-2194
lett*	5751
letter	-1246
letters	2541
letters _ my	1099
letting	1947
letting go	1947
lettre	2508
liar	-1494
liar and	-1250
lie _ wish	1243
lieb*	4581
liebsten	2798
liebsten _ ich	2798
liebsten wurde	1537
lied	-1180
lied _ me	-1061
lies	-1068
life _ $	1346
life _ hell	-1057
life _ i	-1787
life _ no	1767
life _ not	3194
life _ worth	2366
life has	1692
life is	2109
ligar	-2063
ligar para	-2063
like _ $	1272
like _ a	2515
like _ am	1311
like _ do	1286
like _ in	-1073
like _ is	1451
like _ lost	-1506
like _ never	1282
like _ not	1174
like _ of	-1713
like _ too	-1083
like it	1334
like me	1854
like this	1345
liked	-2110
liked _ $	-1094
list	-2116
list of	-1178
listen	-1365
listen _ me	-1235
listen to	-1305
lite*	-2062
literally	-2062
literally _ if	-1871
literally die	-1871
little $	-2925
little _ to	1253
live	6631
live $	1113
live _ $	-1693
live _ my	1453
live _ this	1673
live _ you	2320
live anymore	4598
live for	2948
live with	-2231
livi*	6768
living	6768
living _ $	2467
living _ a	2128
living _ this	2638
living past	2159
llam*	-4254
llamar	-1844
llamar _ mi	-1430
llamar a	-1430
llamarlo	-1500
llamarlo $	-1433
llame	-1326
llame _ me	-1163
llame y	-1163
llamo	-4275
llamo _ $	-2835
llamo anoche	-2075
llevo	1351
llevo _ en	1683
llevo _ pensando	1683
lo	2903
lo _ $	3313
lo amo	-1124
lo que	-1988
lo sabe	1902
lock*	3067
locked	1359
locked _ in	1359
locked me	1359
locks	-1055
log	-1013
lol	-2770
lol $	-1551
lol _ to	1652
lol _ want	1652
lone*	-1290
lonely	-1181
long	-2581
long _ $	-1189
long _ i	-1461
long sleeves	2616
long time	-1071
look	-1737
look $	-1267
look _ it	2217
look _ to	1889
look forward	1889
looked	1598
looked _ $	1531
looked _ how	2349
looked _ many	2349
looked _ me	1331
looked up	2324
looks	1297
los	2135
los brazos	2276
losc*	-1136
lose _ $	-3055
lose _ and	3475
lose it	-1248
lose my	-1300
losi*	-1983
losing	-1983
losing my	-1091
lost	-3082
lost $	-1400
lost _ $	-1663
lost _ and	1191
lost _ in	-1722
lost _ job	1607
lost _ of	-1551
lost _ to	1808
lost _ will	1782
lost his	1551
lot	-1888
lot $	-1176
lot of	-2437
loud*	2169
louder	2169
louder than	1959
love	-9608
love _ $	-2882
love _ who	-1848
love me	-2235
love someone	-1848
loved	-3750
loved _ $	-1031
loved me	-1869
loves me	-2367
low	-2818
low _ esteem	-2659
low self	-2659
lui	-1297
lui $	2575
lui _ $	-3559
lui ai	-1472
lui ecrire	-1772
lui parler	-1303
m	1721
m _ appelee	-1396
m _ ecrit	-2753
m _ en	-1025
m _ etranglee	4599
m _ frappee	1029
m _ ne	1157
m _ pour	-1141
m a	3627
m endormir	1157
ma	4152
ma _ $	-1293
ma _ me	-2451
ma _ veut	3859
ma mere	-2853
ma soeur	2488
mach	3551
mach _ $	2769
mach*	2157
machuco	3212
mad	-1660
made	4901
made _ $	-1905
made me	-1924
made myself	1401
mae	-1346
mai	-3186
mail*	-1539
mailbox	-1046
mailbox $	-1046
mais	1673
mais _ $	1579
mais sentido	1809
mais viver	3246
make _ and	-1161
make him	1210
make me	-1672
makes _ feel	1526
mal $	1158
mama	-2173
manana	1088
manana $	1165
mand*	-5913
mandar	-2053
mandar _ $	-1730
mandar mensagem	-1542
mando	-1326
mando _ $	-1074
mando _ mensaje	-1041
mando un	-1041
mandou	-2060
mandou _ $	-1608
mandou mensagem	-1632
mann	2530
mann _ mich	2108
manq*	-2261
manque	-1571
many	2534
many _ i	1228
many _ it	1499
many of	2349
mari	3350
mari _ $	2754
mari _ frappe	1672
mari me	3350
mari*	1898
marido	1929
marido me	2291
marr*	-1517
marriage	-1597
marriage $	-1820
mas	-1708
mas _ $	-1254
mata*	8581
matar	15777
matar $	7523
matar _ $	5503
matar ele	4400
matar hoje	1405
matarlo	3328
matarme	5405
mato	3818
mato $	4354
matter $	1092
maybe	-2268
maybe _ just	-1593
maybe _ world	2087
maybe i	-2517
maybe the	2087
me	11708
me $	-5580
me _ $	-5252
me _ a	5373
me _ all	-1090
me _ am	-2521
me _ and	1765
me _ anoche	-2075
me _ as	-1104
me _ belt	1023
me _ better	-1495
me _ birthday	-1211
me _ calls	2496
me _ can	1771
me _ celular	1551
me _ cuando	1598
me _ d	-1780
me _ days	-1141
me _ del	1049
me _ depuis	1922
me _ desde	-1310
me _ do	-2486
me _ does	1384
me _ doing	2282
me _ dormir	-1310
me _ du	3809
me _ e	3517
me _ else	-1124
me _ em	1116
me _ email	-1197
me _ en	3925
me _ escrito	-1032
me _ et	1879
me _ eu	-1762
me _ every	2826
me _ flight	-1247
me _ for	-2012
me _ from	3854
me _ ganas	-1192
me _ goodbye	2552
me _ have	2793
me _ he	-1123
me _ hoje	1405
me _ i	-3070
me _ it	4147
me _ je	-1329
me _ l	1298
me _ les	2160
me _ los	1324
me _ loved	-1030
me _ mal	3809
me _ mas	-1273
me _ matar	1832
me _ me	9419
me _ mean	1026
me _ mensagem	-2676
me _ mensaje	-1041
me _ mom	1853
me _ months	-1559
me _ my	1967
me _ na	1425
me _ no	4072
me _ partout	1080
me _ pecho	-1047
me _ proposito	3612
me _ que	-1339
me _ room	2108
me _ saying	1447
me _ says	1490
me _ sex	4016
me _ she	1193
me _ si	-1329
me _ someone	-1481
me _ still	1082
me _ text	-1041
me _ the	2316
me _ then	-1138
me _ this	-1693
me _ two	-1517
me _ un	1420
me _ vide	-1236
me _ wants	2437
me _ week	-1457
me _ weeks	-1081
me _ will	-1049
me _ y	1248
me _ years	-1191
me _ you	-1277
me a	-4930
me about	-2455
me after	-2396
me again	-3619
me ameaca	3410
me amenaza	1396
me and	2207
me anymore	-1672
me around	2043
me bateu	1703
me but	-3087
me controla	1831
me cortar	3587
me corto	6190
me coupe	4987
me crazy	-1019
me dan	-1192
me deixou	-1480
me dit	-1780
me down	3677
me duele	-1915
me empurrou	1792
me escriba	-1362
me escribas	-1080
me escribio	-2705
me everywhere	1084
me feel	1847
me for	-2375
me foutre	1298
me frappe	3502
me from	2048
me ha	-1032
me happy	-1527
me have	1214
me i	-3333
me if	1585
me in	1382
me into	1267
me last	-1923
me leave	1364
me like	-1556
me llamo	-4093
me machuco	3212
me mandar	-1144
me mando	-1041
me mandou	-1960
me manque	-1571
me matar	4686
me mato	1284
me menace	1092
me my	1150
me nobody	1330
me on	-2446
me out	-1087
me over	2076
me pega	4089
me persegue	2674
me quiero	-2147
me respondeu	-1046
me reveiller	1758
me scarifie	1922
me sens	-2587
me she	2058
me siento	-1182
me since	1068
me sinto	-1084
me so	-1669
me something	-1272
me suicider	1229
me suit	1080
me the	-2174
me threats	3004
me to	-1139
me when	2563
me who	2255
me yesterday	-2439
mean $	-1118
mean _ $	1843
mean*	2044
meaning	2044
meant	-1498
medication _ helps	-1414
medication _ me	-1456
medication makes	-1456
medo	3003
medo dele	2002
meds	1918
meet	-2443
meet _ $	-1282
meet*	-1516
meeting	-1516
mehr	5517
mehr _ $	2822
mehr aufwachen	1084
mehr leben	2573
mein	3474
mein _ $	-2643
mein _ bedroht	2863
mein _ ist	-1546
mein _ mich	5626
mein _ schlagt	2540
mein ex	2731
mein freund	1182
mein mann	2108
mein*	2597
meine	3440
meine _ sich	2365
meine _ will	1924
meine freundin	2743
meine stimmung	-1045
meinem	2996
meinem _ $	2110
meinem ex	1267
mejor	3162
mejor _ $	1974
mejor _ mi	3776
mejor sin	3776
meld*	-2008
melden	-1146
melden $	-1146
melh*	4241
melhor	4241
men	-1463
mena*	3771
menace	3771
menace $	1092
menace de	2680
mens*	-6759
mensagem	-3888
mensagem $	-2538
mensaje	-1853
mensaje $	-1119
mere	-3192
mere va	-1766
mess $	-1460
mess*	-11332
message	-4151
message $	-1453
message _ is	1866
message _ not	1830
message and	1327
messaged	-2507
messaged me	-1395
messages	-2582
messages $	-1425
messages _ $	-1779
messages anymore	-1161
messaging	-2091
messaging _ $	-1430
met	-2105
met _ $	-2127
meu	8895
meu _ $	2572
meu _ me	6697
meu _ morreu	-1893
meu _ que	1562
meu _ vive	1111
meu ex	8363
meu humor	-1424
meu marido	1336
meu namorado	3728
meu pai	-1522
mi	3814
mi _ $	-5903
mi _ amenaza	1129
mi _ controla	1365
mi _ dice	1200
mi _ esta	-1260
mi _ llamo	-2391
mi _ me	5434
mi _ pega	1780
mi _ que	1200
mi _ quiere	1743
mi _ se	1726
mi abuelo	-1196
mi amiga	-1037
mi esposo	1350
mi ex	-1111
mi mama	-2173
mi novio	2881
mi pareja	1127
mi vida	2002
mich	10595
mich $	3010
mich _ der	2466
mich _ ich	1724
mich andern	-1210
mich nicht	-3121
mich selbst	3678
mich um	2005
mich umzubringen	1504
mich und	1106
miedo _ mi	1119
mieux	2971
might	2681
might _ $	1847
might be	1490
mim	2064
mim $	2233
mind $	-1030
minh*	1226
minha	3060
minha _ $	-1376
minha _ hoje	1191
minha _ que	1376
minha amiga	1376
minha irma	-1270
minha mae	-1346
minha vida	1097
minhas	1226
minu*	-1811
minutes	-1063
mir $	-1755
mir _ leben	1569
mir _ zu	1219
mir das	2703
mirr*	-1324
mis	2372
mis _ $	1576
mis _ intimas	3230
mis fotos	3230
miss _ $	1371
miss me	2578
miss*	-1916
mistake $	-1146
moch*	3342
mochte	3342
mochte _ $	4214
moi	2814
mom $	1482
mom _ $	-1710
mom _ dad	-1633
mom and	-1325
mom s	1308
moment	-1009
mon	5531
mon _ est	-1767
mon _ frappe	1672
mon _ m	1409
mon _ me	6254
mon copain	3891
mon ex	1074
mon mari	3350
mond*	-1777
monday	-1719
monday $	-1653
monde	2143
money	-1174
money _ my	1191
money and	2349
mons*	-1820
mont*	1568
months $	1982
months _ only	1281
mood	-1583
more	-4445
more _ $	-1870
more _ a	1131
more _ i	-2143
more _ like	1382
more _ will	-1214
more time	-1117
morg*	2916
morgen	2916
morgen _ $	3813
morir	-3067
morir _ estoy	-3067
morn*	-1468
morning	-1407
morning $	-1522
morning _ $	-1675
morning i	1828
morr*	8734
morrer	9301
morrer $	9314
morreu	-1893
mort	-1409
morte	3654
morte $	3654
most _ i	1996
most _ my	-1143
moth*	-1964
mother	-2030
mother _ $	-1083
mother _ and	-1702
mother _ death	-1148
mother and	1836
mother has	-1855
mour*	7837
mourir	7837
mourir $	4984
move	-1275
move on	-1134
moved	-1135
movie	-2760
much	-2227
much easier	1127
mudar	-1449
muer*	2824
muero	1695
mundo	5131
mundo $	3483
murd*	-3476
murder	-3234
murder _ $	-2667
murder _ burger	-2667
music	-2959
music $	-2718
muss	-1924
mutt*	-2269
mutter	-2269
mutter _ $	-1229
my	4698
my _ $	-3554
my _ a	2011
my _ about	2055
my _ afraid	-1964
my _ against	1174
my _ all	-1947
my _ am	1213
my _ and	3276
my _ are	2796
my _ asked	-4399
my _ at	2349
my _ attempt	2415
my _ away	-1554
my _ back	1403
my _ beats	2818
my _ birthday	1249
my _ boyfriend	2217
my _ broke	1869
my _ broken	-1056
my _ but	-1057
my _ calls	1033
my _ came	3639
my _ chance	1542
my _ cheated	-1426
my _ controls	2812
my _ death	-1786
my _ died	-5476
my _ drinks	-1036
my _ emotionally	1409
my _ every	-2861
my _ everyone	1311
my _ ex	-1553
my _ father	-1860
my _ feel	-1813
my _ follows	3024
my _ found	1181
my _ gets	2443
my _ girlfriend	-1081
my _ go	-1049
my _ going	1609
my _ gone	-2144
my _ got	-1439
my _ has	1205
my _ he	6270
my _ his	1821
my _ hits	4618
my _ husband	-1495
my _ into	3802
my _ is	3174
my _ just	3158
my _ keep	1431
my _ keeps	1894
my _ last	4326
my _ leave	-1012
my _ like	1361
my _ look	1216
my _ lost	2828
my _ makes	-1047
my _ me	6328
my _ more	1624
my _ my	6596
my _ never	-1142
my _ night	6914
my _ other	-1806
my _ our	3156
my _ out	-1377
my _ passed	-1733
my _ physically	1313
my _ place	-1159
my _ posted	1733
my _ put	2797
my _ reject	-1718
my _ right	-1084
my _ s	1149
my _ say	-1910
my _ says	1441
my _ shake	-1339
my _ she	2823
my _ slaps	3327
my _ suicidal	1292
my _ talks	-1020
my _ tells	1536
my _ texts	-2007
my _ that	-3076
my _ the	-2161
my _ they	1571
my _ this	-1881
my _ threatened	1295
my _ time	-1714
my _ to	1250
my _ today	-1208
my _ told	1781
my _ too	-1230
my _ took	1563
my _ touches	2307
my _ twice	1450
my _ until	2327
my _ want	-1128
my _ wants	-2653
my _ was	-2232
my _ week	2415
my _ what	1019
my _ while	2135
my _ wife	-1556
my _ will	-2954
my _ with	-2765
my account	-2028
my arms	6224
my attempt	-1021
my aunt	-1150
my birthday	-1592
my boyfriend	-3817
my car	2308
my church	-1718
my counselor	-2214
my dad	1880
my data	-1860
my daughter	1696
my death	2429
my depression	-1369
my doctor	2540
my dog	2500
my door	2673
my drafts	-1165
my ex	-1582
my exam	-1377
my family	2529
my fault	1962
my fear	-1315
my first	-1465
my friend	-1351
my girlfriend	1427
my grandfather	-1086
my grandma	-1409
my grandmother	-1130
my hands	-1969
my head	4462
my heart	1096
my husband	2696
my job	-1442
my last	1404
my legs	1661
my life	-1232
my little	2072
my marriage	-2496
my messages	1122
my mood	-1056
my mother	-2957
my nudes	5347
my old	-1211
my own	3682
my parents	2690
my partner	1520
my passport	1549
my phone	4796
my plan	3587
my post	-1356
my profile	-1491
my records	-1047
my relationships	-1826
my roommate	4142
my scars	2783
my self	1258
my skin	2934
my son	2781
my stepdad	2051
my stepfather	3589
my story	-1251
my team	-1724
my therapist	2040
my thoughts	-1208
my throat	2388
my uncle	1149
my wife	2594
my will	1973
my work	2419
my wrist	-1336
my •	-1303
myse*	8914
myself	8914
myself $	1743
myself _ be	1078
myself _ cigarettes	1075
myself _ day	-1157
myself _ i	1635
myself _ it	1508
myself _ my	2836
myself _ she	1282
myself _ the	2994
myself _ to	-2878
myself _ when	1177
myself _ years	1056
myself anymore	-2405
myself for	1269
myself if	1233
myself is	1327
myself not	-2499
myself on	1354
myself that	-2219
myself to	-1045
myself when	2542
myself why	-1731
myself with	1817
na	1890
na _ $	1018
nach*	-1897
nacht	1871
nadie	3567
nadie _ $	3677
nadie _ sabe	1902
nadie lo	1902
name	-3343
name $	-1588
name _ $	-1145
namo*	3190
namorado	3728
namorado me	3728
nao	5205
nao _ $	2677
nao _ de	-1057
nao _ mais	5290
nao _ sentido	1809
nao _ viver	3246
nao aguento	1513
nao me	-1377
nao vejo	1809
ne	1844
ne _ a	1523
ne _ me	1758
ne _ pas	-1681
ne _ reveiller	1123
ne _ rien	2843
ne dors	-1417
ne me	-2931
ne plus	2162
ne vaut	2535
ne veux	1971
near*	1617
nearly	1966
need	-4415
need $	1078
need _ it	1639
need _ on	-1049
need _ someone	1101
need a	-1720
need me	1183
need some	-1100
need surgery	-1026
need to	-1377
needs	-1220
nehm*	1569
nehmen	1569
nehmen $	1569
neig*	2275
neighbor	2646
nerv*	-2405
nervous	-2405
never	-1465
never _ $	3911
never _ again	-1018
never _ and	-2011
never _ anything	-1157
never _ be	3633
never _ born	1494
never _ but	-2520
never _ him	-1307
never _ i	-1576
never _ me	-3835
never _ this	1292
never _ to	2393
never _ up	3410
never _ wake	1176
never been	1182
never call	-1551
never do	-1137
never have	1909
never met	-1469
never said	-1656
never wake	2213
new	-1523
new _ her	1151
new girlfriend	-1286
new ones	2475
new years	1267
next	1522
next _ head	1590
next _ my	1558
next month	-1495
next to	1558
next week	1119
nice	2408
nice _ $	4756
nice to	-1016
nicht _ $	2618
nicht _ aufwachen	1084
nicht _ bin	-2946
nicht _ ich	1988
nicht _ leben	2573
nicht mehr	1818
nicht schlafen	-1497
nigh*	-4771
night	4693
night _ $	-1666
night _ i	1715
night _ my	1462
night _ the	1645
night after	1295
nightmare	-2110
nightmares	-3128
nightmares _ being	-1387
nightmares about	-1049
ning*	1076
ninguem	1076
no	2558
no $	-1047
no _ $	2586
no _ am	-2520
no _ de	-1356
no _ do	-1195
no _ escribas	-1080
no _ mas	1075
no _ me	3253
no _ not	-2520
no _ of	2514
no _ que	-1511
no _ sentido	4273
no _ sin	1953
no _ to	-1416
no _ veo	2051
no _ vivir	4557
no answer	-1232
no contact	-4668
no despertara	3822
no friends	-1035
no i	-2595
no me	-5071
no more	-1366
no puedo	-2313
no quiero	6986
no reason	1264
no se	-2134
no tengo	4293
nobo*	4333
nobody	4333
nobody _ $	1672
nobody _ me	-3253
nobody can	1504
nobody is	-1128
nobody knows	2415
not	5157
not $	-1503
not _ a	1098
not _ and	-2169
not _ anymore	-2397
not _ anyone	1008
not _ back	1407
not _ be	1073
not _ because	4544
not _ being	4230
not _ but	-1311
not _ crying	-1162
not _ dying	1053
not _ enough	-3852
not _ exist	3218
not _ have	3613
not _ her	-1892
not _ here	1940
not _ how	-1557
not _ hurting	4382
not _ i	2713
not _ if	3007
not _ in	-1172
not _ just	1153
not _ like	2692
not _ live	3419
not _ living	2638
not _ me	3994
not _ myself	1809
not _ nobody	1330
not _ of	-2877
not _ one	1014
not _ people	-1687
not _ relationship	-1069
not _ safe	1076
not _ she	-1742
not _ since	-1724
not _ talk	-1783
not _ tell	1263
not _ text	-1977
not _ thinking	-1056
not _ to	1725
not _ up	2232
not _ want	1347
not _ well	-1556
not _ what	-1172
not _ when	-1671
not _ why	1279
not _ with	-1105
not _ write	-1222
not _ you	-2610
not a	-1422
not allowed	2072
not answering	1866
not approve	-1313
not ask	3369
not be	2305
not been	-2090
not being	-1300
not belong	1459
not care	1155
not do	-1096
not enjoy	-1013
not feel	1298
not fight	1538
not get	-3014
not give	1709
not good	-1513
not have	1367
not it	1478
not joking	1982
not know	2251
not leave	1929
not let	3251
not mind	1448
not pick	-1057
not plan	1344
not rape	1328
not see	5393
not sleep	-4156
not stand	1056
not stop	2105
not talk	-1892
not tell	2386
not think	-3179
not to	-2768
not understand	-1457
not wait	1829
not wake	3796
not want	3054
not work	2191
not worry	-1077
not worth	2036
note	1973
note _ $	1379
noth*	1499
nothing	1499
nothing _ $	-1162
nothing _ for	2526
nothing _ from	1689
nothing _ me	2908
nothing makes	-1098
noticed	1707
noticed $	1707
notifications	-1038
nouv*	-1332
nouvelles	-1332
novio	5312
novio _ $	3774
novio me	4311
now	-3874
now $	4483
now _ be	-1503
now _ do	-1678
now _ is	1300
now _ it	-2095
now _ me	-3320
now and	-2004
now i	-2331
nudes	5347
nudes _ i	1529
nudes if	1529
nuevo	2357
nuevo novio	2431
numb $	1164
numb*	1385
numbers	2044
numbers $	2044
nur	-4608
nur _ $	-2935
nur traurig	-2935
o	-3443
o _ $	-1697
of	1956
of _ $	-2750
of _ alive	4115
of _ all	2201
of _ alone	-2465
of _ and	-4854
of _ because	-1558
of _ being	-1742
of _ boyfriend	-1275
of _ cuts	1709
of _ die	2129
of _ ex	1437
of _ for	-1597
of _ forever	-1020
of _ hands	-1339
of _ have	-1083
of _ he	2659
of _ her	-1163
of _ husband	4295
of _ i	2856
of _ it	4234
of _ kids	1804
of _ life	-1833
of _ my	1284
of _ now	-2037
of _ on	1180
of _ over	-1182
of _ own	1387
of _ she	-1653
of _ that	1249
of _ the	3340
of _ to	-3242
of _ we	-1215
of _ wheel	1868
of _ when	3533
of _ where	1030
of _ who	1853
of _ you	-1294
of cutting	1744
of ending	2526
of it	-2816
of life	-2104
of living	1197
of losing	-1920
of me	3021
of my	1497
of myself	-1847
of people	-2357
of pills	3241
of the	3402
of them	1054
of us	-1630
of ways	1498
of what	3751
off	5409
off _ $	2933
off _ and	1590
off myself	2239
off without	1429
often	-1135
ohne	2272
ojala	3366
ok	-3941
ok $	-1822
okay $	1079
old	-3206
old _ $	-1690
old _ and	-1141
on $	-1707
on _ again	-2102
on _ boyfriend	-2108
on _ car	1804
on _ date	-1215
on _ her	1216
on _ lol	-1265
on _ phone	1212
on _ so	2331
on _ table	2219
on _ that	1123
on _ today	2186
on _ when	1540
on _ •	-1040
on and	-1760
on it	1632
on purpose	2803
on sunday	1617
on the	4373
on this	1938
one	-6088
one $	1109
one _ $	-2764
one _ and	-1464
one _ i	-1510
one _ it	1529
one _ not	-1287
one _ time	-1130
one _ will	1659
one more	-3748
ones	2475
onio*	-1274
onions	-1274
onli*	-1022
online	-1022
online _ $	-1136
only	8389
only _ a	-1208
only _ have	1156
only _ helps	1990
only _ i	3438
only _ left	1795
only _ me	1742
only _ of	1552
only _ that	2769
only _ to	1762
only reason	1016
only thing	2787
open	-1273
or _ $	4049
or _ and	-1772
or _ her	-1603
or _ will	-1455
or just	-1864
other	-1899
other _ and	-1208
other women	-1628
otra _ $	1109
otra vez	2281
our _ and	2299
our _ i	1192
our _ is	-1209
our chat	-1157
our friends	1420
our old	-1048
our song	-1059
out	-2541
out $	6108
out _ $	-4598
out _ a	1793
out _ have	3321
out _ i	2610
out and	-2764
out my	-1210
out of	-2207
out that	2746
out to	-3269
outl*	1552
outs*	3571
outside	3571
outside _ $	1813
outside the	1100
over	2910
over $	7782
over _ $	-3525
over _ have	1030
over _ of	-1303
over a	-1420
over and	1787
over it	-1898
over my	1427
over the	-2236
over there	-1434
over tonight	-1067
over*	3987
overdosed	1367
own	2763
own _ $	-1162
own life	1427
oxyg*	2192
oxygen	2192
page	-2659
page $	-1367
pai	-1522
pain _ $	-1118
pain _ i	1227
pain _ stop	-2144
pain and	1121
pain to	-2800
pain*	4137
painful	3129
panic	-1801
pape*	-1142
para	5134
para _ $	6819
para _ y	2838
para ele	-1594
para eu	-2203
para minha	-1324
para ver	-1078
pare*	3682
pareja	1127
pareja me	1127
parents	2776
parents $	2454
parents _ approve	-1313
parents _ me	1357
parents _ the	-3029
parents would	1264
parks	2036
parl*	-1303
parle	-1629
parle _ $	-2717
parler	-1303
parler $	-1303
paro	-1583
paro de	-1583
part	2730
part _ me	3831
part of	2730
partner controls	1800
partner is	1063
partout	1080
party	-3816
party $	-2121
pas	-4311
pas $	-1192
pas _ de	-1308
pas de	-1070
passed	-1709
passed _ and	-1147
passed _ i	-1272
passed away	-1733
past my	1896
past*	3499
pastillas	3499
path*	1242
pathetic	1242
pause	-1491
pay	2964
peac*	3351
peace $	-1728
peaceful	3351
peaceful _ this	3389
peaceful _ to	2219
peaceful compared	2219
pecho	-1074
pega	4089
pelo	4371
pelo _ $	4509
pens*	10897
pensando	5142
pensando _ de	1422
pensando _ quitarme	1795
pensando _ suicidio	1872
pensando em	2603
pensando en	2297
pense	3417
pense _ me	1024
pense a	1024
peop*	-2123
people	-2123
people _ $	5111
people _ animals	-1403
people _ die	1853
people _ hands	-1339
people _ me	1170
people _ my	-2652
people _ shake	-1339
people _ young	1853
people like	1869
people my	-1339
perd*	2085
perdon	2193
pere	-1075
pere _ mort	-1075
pere est	-1075
perf*	-1036
perm*	-1747
permanent	-2274
pero	-1450
pero no	-1145
persegue	2674
persegue $	2251
person	-2152
person $	-1645
person _ $	-1620
person _ want	1688
peur _ rentrer	1454
phone _ i	-1482
phone _ me	1556
phone _ night	1215
phone _ off	1098
phone to	-1087
phot*	1181
photos	1221
photos _ $	1713
phys*	3835
physically	3572
physically $	1276
physically _ when	1013
pick _ $	-1172
pick up	-1932
pick*	2351
picked	1623
pict*	-1996
picture	-2115
pictures	-1012
pictures _ $	-1193
pictures _ cuts	1115
pictures _ his	1115
pien*	2090
pienso	2090
pienso _ $	1005
pienso _ ella	1005
pienso en	1405
pill*	-1672
pillow	-1672
pillow $	-1672
pills	10480
pills $	2712
pills _ $	2270
pills _ the	1435
pills are	2433
pizza	-2469
pizza _ $	-1219
place	-1241
place $	-1148
plan	9633
plan _ here	1344
plan and	4044
plan was	2280
plan*	4612
plane	1345
planet	1082
planning	6190
planning _ and	1343
planning it	1045
plants	-1677
plat*	2164
plate	1283
play*	-1042
plea*	-3384
please	-6551
please $	-1988
please _ me	-1356
pleu*	-2624
pleure	-2431
plus	4119
plus $	-4023
plus _ $	5437
plus _ de	1787
plus _ reveiller	1236
plus _ vivre	1686
plus de	3002
point	5960
point _ $	1487
point _ alive	2090
point of	1853
pois*	1139
police _ me	1122
poor	-2266
por _ $	1963
por _ no	-1026
por favor	-1522
por la	4556
poss*	-1680
post	1371
post the	1028
posted	1952
posts _ $	1324
pray	1853
pref*	2150
preg*	-2488
pregnant	-1535
pren*	1209
prep*	1306
press	1294
pret*	4069
pretending	3342
priv*	2166
private	2166
probably	1798
problem	-2255
proc*	-1100
prof*	-4847
profile	-4382
profile $	-1929
profile _ $	-1791
prog*	-1498
prom*	-3517
promise	-1605
promise _ will	-1036
promise _ would	1181
promised	-1590
prop*	5105
proposito	3612
proud	-2985
proud _ $	-2538
proud of	-1036
publ*	5653
puedo	-2466
pull	1962
pull _ $	1861
pull _ trigger	1501
pull the	1501
punc*	3100
punches	2022
punches _ next	1590
punches _ wall	1590
punches the	1590
punching	1234
puni*	3401
punish	1618
purp*	4117
purpose	4117
push*	4304
pushed	2623
pushes	1681
pushes _ around	1681
pushes me	1681
put	2820
put _ around	1452
put _ hands	1452
put _ in	3238
put _ on	2007
put _ the	1559
put a	2667
put him	1611
put his	1452
quand	2847
quando	1136
quar*	2593
quase _ $	1061
que _ $	-2251
que _ a	3980
que _ adelante	-2304
que _ de	-1600
que _ matar	1575
que _ me	-2149
que _ mi	-1114
que _ se	2932
que eu	-1879
que je	-1737
que lo	2270
que mi	1924
que vai	3475
queb*	2795
quer*	8392
queria	8392
queria _ $	5538
quero	8084
quero _ $	6734
quero _ mundo	3483
quero me	1635
quero sumir	3483
quick $	1103
quie*	10546
quiere	4145
quiere _ $	3549
quiero	5985
quiero _ $	6399
quiero _ con	-1969
quiero _ el	-1179
quiero _ estoy	-2271
quiero _ lo	1682
quiero _ mas	1844
quiero _ me	-1606
quiero _ mi	-2901
quiero _ no	4031
quiero _ que	-1763
quiero _ you	3282
quiero decirle	-1763
quiero llamar	-1010
quiero matarme	4031
quiero terminar	-2552
quiero vivir	2425
quiet	-1538
quis*	6344
quisiera	6344
quit	-1698
quit*	-1085
quitarme	1795
quoi	-1375
race	-1147
raci*	-1451
racing	-1451
rais*	3026
raised	-1049
raiva	2242
rang	-3002
rang me	-1270
rape	1328
rape _ we	1328
rape because	1328
raped	3587
raped _ my	1940
raped by	1940
raped me	1646
rates	-1702
rather _ $	-1081
razor	3183
reac*	-5198
reach	-4256
reach _ $	-1608
reach _ and	-1366
reach out	-3634
reached	-3774
reached _ $	-1436
reached _ to	-1403
reached out	-3554
read	-1851
reads	3636
reads _ i	2660
reads _ messages	1569
reads _ my	1569
reads all	1569
reads this	2660
ready	4134
ready $	2107
ready _ it	2343
ready to	2054
real	4690
real $	2109
real*	1484
really	2872
really like	-1131
really that	1280
reas*	1633
reason	2927
reason _ alive	1313
reason _ be	-1696
reason _ get	1520
reason _ have	1016
reason _ stay	1691
reason _ up	1512
reason to	1573
reco*	-4075
records	-1820
recovered	-2797
recovered from	-2797
rega*	-1465
regi*	-1736
registrar	-1600
regr*	-1856
regret	-1498
reje*	-2062
reject	-1718
reject _ $	-1718
reject me	-1718
rela*	-1980
relapsed	6549
relationship	-2394
relationship $	-1948
relationship _ $	-1557
relationship _ and	-2246
relationship _ not	1097
relationship and	1097
relationships	-1826
reli*	-1168
religion	-1275
religion $	-1275
reme*	3647
remi*	-3291
reminders	-1867
reminders $	-1666
remo*	-1597
rent*	1454
rentrer	1454
replied $	1720
replies	1355
reply	-4563
reply _ $	-1164
reply to	-1753
repo*	-3307
reponds	-1455
repondu	-1291
repondu $	-1291
rese*	2338
researching	2338
resi*	-1081
resp*	-6413
respect	-1018
respondeu	-1075
respondi	-2075
respondi $	-2023
rest _ life	-1244
rest _ my	-1244
rest of	-1265
reve*	1031
reveiller	1758
reveiller $	1758
revo*	-1513
revoir	-1513
revoir $	-1193
rien	2554
right _ $	3870
right _ i	-1085
right _ in	1150
right back	1421
ring	-3874
ring $	-1850
ritze	1734
ritze mich	1734
roll	-1118
rome	-1379
rome $	-1379
room	4181
room $	3201
room _ $	-1417
room _ and	1101
room*	3555
roommate	3981
roommate is	1429
rope	6177
rude	-1132
ruf	-1021
ruf ihn	-1021
rufe	-1168
ruhe	-1154
ruin	1091
ruin*	-1056
run	3082
run _ $	4586
runn*	2144
running	2144
running _ $	2778
runs	2426
s _ her	1429
s _ hits	2713
s _ is	-1134
s _ keeps	-1376
s _ me	1472
s boyfriend	2488
s death	-2958
s ex	-1376
s husband	1168
sa	-1565
sabe	1840
sabe $	1902
sad	-3038
sad $	-1823
sad but	-1340
safe now	-1042
sagen	-1071
said	-5120
said $	-1234
said _ $	-3583
said _ he	1120
said _ i	1408
said _ is	1098
said _ my	1842
said _ not	-1078
said _ to	-1561
said _ was	-1936
said _ will	1318
said i	-3034
said no	-2010
said she	2979
said that	1736
same	-3013
same _ $	-1163
sang*	5398
sans	2257
sans _ $	2257
sat _ the	-1232
satu*	-1097
saturday	-1097
saw	-4562
saw _ $	-2375
saw him	-1033
say	-7295
say $	-3191
say i	-1273
say no	1761
sayi*	2345
saying	2345
saying _ and	1880
saying _ be	1504
says	5584
says $	1955
says _ $	1292
says _ am	-1721
says _ i	-1087
says _ is	3890
says _ it	1384
says _ me	-1707
says _ should	-1830
says _ to	1322
says _ will	1310
says i	-2175
says it	2023
says sorry	1292
scar*	3253
scared	-1854
scared _ $	1038
scared _ alone	-1385
scared _ being	-1316
scared _ go	1042
scared _ i	1899
scared _ losing	-1920
scared _ my	-1901
scared _ tell	-1819
scared _ what	1715
scared of	-2141
scarifie	1922
scarifie depuis	1922
scars	6708
scars _ my	2551
scars from	2210
scary	-1157
scene	-1340
scha*	-1266
schl*	4056
schlafen	-2449
schlafen $	-1582
schlagt	4909
schlagt _ $	2047
schlagt mich	4487
schlecht	-1139
schluss	1267
scho*	-3557
school	-3557
school $	-2212
school _ i	-1422
school and	-1895
schr*	-4838
schreib	-1395
schreiben	-2536
schreiben $	-2427
schw*	-1026
scra*	3899
scratch _ arms	1188
scratch _ until	1188
scratch my	1188
scratches	2630
scratching	1638
scratching my	1481
scream $	-1475
scream _ $	2644
screams	1632
screams _ me	1632
screams at	1632
screen	-1064
se	5989
se _ $	2992
se _ nao	1584
se _ terminar	1782
se eu	4692
se matar	2034
se quiere	1726
seco*	1429
second	1429
second _ $	1219
see	-1994
see $	1204
see _ at	1460
see _ for	1149
see _ friends	1466
see _ future	1317
see _ go	-1380
see _ he	-1138
see _ her	1416
see _ is	-1265
see _ more	-2403
see _ movie	-1597
see _ other	1221
see _ with	1126
see a	-1680
see any	1421
see her	-1234
see how	-1399
see it	-1093
see me	-3051
see my	1306
see myself	1396
see the	2259
seei*	-1963
seeing	-1963
seen	-1045
sees	-3633
sees _ $	-3581
sees me	-1755
segu*	4286
seguir	4775
seguir _ $	1394
seguir _ frente	-1886
seguir em	-1886
sehen	-2373
sehen $	-2083
sein	1982
sein $	2680
seine	-2967
seine _ $	-1936
seine _ horen	-1076
seine stimme	-1076
seit	1877
seit _ $	1468
seit _ trennung	1877
seit der	1877
selb*	8198
selbst	3678
selbstmord	4520
selbstmord $	4520
self	7692
self _ $	1444
self _ and	-3436
self _ i	-1219
self _ is	3312
self _ since	1440
self esteem	-3232
self harm	4678
self harmed	1140
self harms	1463
sem	3075
sem _ $	2679
send	-2382
send $	-1657
send _ to	1884
send the	1177
send*	-1335
sending	-1335
sending _ $	-1220
sends	2182
sends me	2182
sens	-1221
sens _ $	-1900
sens vide	-1236
sense	1260
sent	-3044
sent _ a	-1808
sent me	-1657
sent*	10143
sentido	6082
sentido _ $	2763
sentido _ viva	2229
sentido a	2051
seri*	2408
seriously	3434
sers	1669
ses	-1519
ses _ $	-1165
set	-1074
sex	4299
sex _ $	1400
shake	-1188
share	2809
share _ private	1886
she _ $	-3532
she _ about	1284
she _ and	-1224
she _ be	-1177
she _ being	-1658
she _ cutting	1244
she _ drunk	1247
she _ end	1792
she _ for	1731
she _ gone	1780
she _ him	4092
she _ if	1711
she _ is	1098
she _ it	1136
she _ last	-1193
she _ leave	2250
she _ mad	-1180
she _ me	-4682
she _ my	-1606
she _ not	2057
she _ on	-1693
she _ she	2037
she _ texted	1945
she _ the	-1576
she _ time	1004
she _ to	1422
she _ tonight	-1467
she _ up	1179
she _ when	-1154
she _ with	3312
she broke	-1653
she calls	-1921
she did	-1017
she does	1026
she had	1755
she hurt	1054
she just	1798
she left	-1248
she said	2882
she says	-2426
she throws	1537
she told	-2136
she took	2392
she wants	1333
she was	-1114
she will	3054
she would	-1328
shock	-1476
shock $	-1246
shoot	3013
shot	-2553
shot _ in	-1070
should _ alive	2169
should _ and	-1015
should _ at	1852
should _ died	4490
should _ go	-1256
should _ in	1683
should _ it	-3050
should _ or	4100
should _ said	-1277
should _ to	-1636
should _ up	-1486
should _ •	4244
should be	1958
should give	-1385
should have	3140
should i	-1547
should never	-1249
show	-2343
show me	-1480
show*	1662
showing	2368
showing _ at	1822
showing _ my	2610
showing up	2368
si	1712
si _ $	1258
si _ me	1426
si je	-1148
si no	2114
sich	1857
sich _ ich	2066
sich umbringen	2365
sick	-1399
sie	-2378
sie _ $	-1329
sie _ mich	1697
sie nicht	1024
sien*	-1912
siento	-1912
siento _ me	1069
sile*	-2516
silent	-1235
silent for	-1025
sim	1027
simp*	1052
simply	1094
sin	6081
sin _ $	4279
sin el	2915
sin mi	3776
since _ $	1556
since _ 12	1061
since _ and	-1534
since _ baby	-1824
since _ breakup	1048
since _ came	-1066
since _ divorce	2033
since _ i	1662
since _ left	1446
since _ my	-2384
since _ was	2087
since i	1750
single _ $	-1160
sinn	1926
sinn mehr	1926
sinto	-2075
sist*	1873
sister _ husband	1168
sister _ me	-1575
sister _ on	2556
sit	-1200
sitt*	2217
sitting	2217
sitting _ my	1407
sitting in	1407
six	-1823
sixt*	1562
sixteen	1562
skin	2921
slap*	3784
slapped	3784
slapped _ and	2601
slapped me	2336
slaps	3690
slaps _ in	1919
slaps me	2282
slee*	1858
sleep $	1258
sleep _ $	-2267
sleep _ never	1277
sleep _ night	-1126
sleep at	-1126
sleep with	1947
sleeping	-1331
sleeves	2616
sleeves _ $	2616
slept	2467
slide	3511
small	-1980
smash	3996
smash _ face	3996
smash _ in	3996
smile	1056
smok*	-1115
smoking	-1115
snoo*	-1333
snooze	-1333
so	2810
so _ am	1243
so _ at	-1262
so _ being	1806
so _ easier	1127
so _ hurts	2828
so _ just	1222
so _ last	-1277
so _ leaving	-1439
so _ now	1138
so _ of	1717
so _ right	1138
so _ that	1682
so _ to	1085
so _ tonight	1530
so _ would	1019
so bad	1227
so done	1259
so i	-2588
so leer	-1302
so that	2860
so tired	3193
soci*	-1249
social	-1192
soeur	1583
soeur _ mourir	3311
soft*	-1226
softly	-1204
soir	2626
soir $	2626
soll	-3443
soll _ $	-1331
soll ich	-2902
solo	-2878
solo _ $	-2778
solo _ triste	-2778
solo estoy	-2778
some	2221
some _ i	2500
some _ my	3888
some _ on	2509
some days	2500
some*	3722
someone	-1565
someone $	1507
someone _ $	-3484
someone _ dated	1649
someone _ is	2172
someone _ me	-2478
someone i	1649
someone new	-1017
someone to	-2300
someone who	1129
something $	-2331
something _ $	1209
something _ me	1303
something _ to	2916
sometimes	6078
sometimes _ get	1271
sometimes _ hits	-1635
sometimes _ my	1131
sometimes _ that	2490
sometimes i	4995
son	1693
son $	1694
son _ $	2025
son s	2829
song	-2699
soon	1290
soon $	-1155
soon*	-2004
sooner	-1997
sorry	-7421
sorry _ i	-1048
sorry _ last	-1383
sorry _ night	-1143
sorry about	-1161
sorry for	-1185
sorry i	-1951
soun*	4532
sounds peaceful	2485
space	1419
space _ $	1139
space and	1632
speak	-1911
speak _ front	-1339
speak _ of	-1339
speak in	-1447
spri*	1073
spring	-1140
spring and	-1163
springen	2213
springen $	2213
stab*	2103
stabbing	3036
stabbing _ in	2819
stal*	5888
stalked	1489
stalked by	1609
stalking	4162
stan*	3235
stand	2036
standing	3660
star*	4654
start	-1529
start _ $	-1045
started	2832
started _ again	1857
started _ arms	1679
started _ my	2195
starting	-1633
starve	2053
stay _ $	1270
stay alive	2304
stay*	1138
stee*	1343
steering	1343
step*	7704
stepdad	2051
stepfather	3589
stick	-1146
still	1027
still _ $	3764
still _ i	1077
still _ to	3118
still alive	1655
still have	1801
still here	1118
still love	-2652
still think	1568
stim*	-2263
stimme	-1218
stimme _ $	-1076
stimme horen	-1076
stimmung	-1045
stimmung _ $	-1045
stood	3499
stood _ for	1288
stop	-2441
stop _ about	-1432
stop _ her	-1047
stop _ him	3017
stop _ hurting	4056
stop _ it	-1285
stop _ my	-1501
stop _ myself	1952
stop _ of	1724
stop _ thoughts	1713
stop being	-1415
stop crying	-1162
stop cutting	3234
stop thinking	-1665
stopped _ $	1166
stops	2909
stops _ from	2236
stops me	2909
stor*	-2549
stories	-2247
stories $	-1496
story	-2264
stove	-1796
stra*	3049
stranger	-1293
stre*	-2088
street	-1519
street $	-1280
strong _ $	1093
stru*	-1735
struggling	-1876
struggling with	-1858
stuck	-1671
stuff	-1554
stuff $	-1610
stup*	1257
stupid	1257
stupid $	2237
stupid _ $	-1100
su	-2252
su _ $	-1341
su _ novio	2431
su casa	-1368
su nuevo	2431
sua	-1028
suff*	-2584
suffering	-2235
suffering $	-2235
suic*	27693
suicidal	7675
suicidal _ am	2410
suicidal _ i	3422
suicidal and	3487
suicidal ideation	1588
suicidarme	3897
suicidarme $	3897
suicidarse	1308
suicidarse $	1308
suicidas	1762
suicide	6749
suicide $	3778
suicide _ $	3084
suicide _ i	1080
suicide _ time	1926
suicide every	1907
suicide is	-3072
suicider	1881
suicidio	3402
suicidio $	1872
suis triste	-1035
suit	1080
suit partout	1080
suiz*	1468
suizidgedanken	1468
suizidgedanken _ der	1468
suizidgedanken _ trennung	1468
suizidgedanken seit	1468
sumir	3483
sumir _ $	3483
sumir _ mundo	3483
sun	-1050
sund*	1106
sunday	1397
sunday $	1539
surg*	1113
surgery	1113
surgery _ $	1716
surv*	-1619
survive	-2252
survive _ $	-1255
sus	-1575
sus _ $	-1226
swal*	4333
swea*	-2162
swear	4920
swear _ will	3413
swear i	3437
swear to	2548
sweating	-2162
sweating $	-2162
t	-1377
tabl*	4848
table	1508
table _ for	2253
take	3905
take _ and	1216
take _ break	-1185
take _ for	-1366
take _ kids	1291
take _ life	1882
take a	-2421
take it	-1041
take me	2892
take my	1070
take to	1348
take up	1575
takes	2390
takes $	1392
takes my	1598
taking my	1190
taking the	-1016
talk	-9424
talk _ $	-3066
talk _ me	-2077
talk _ out	-1101
talk about	-2313
talk it	-2451
talk to	-2602
talk*	-4265
talking	-3277
talking _ $	-1164
talking to	-2876
talks _ $	1758
talks about	3078
talks to	-1454
tbh	4829
tbh $	4044
te _ que	2359
team	-2582
team _ last	-1098
team got	-1098
teen*	-1420
tell	-5317
tell $	1839
tell _ $	-1362
tell _ i	-1942
tell _ that	-2449
tell anyone	1923
tell her	-2317
tell him	-1769
tell me	-1773
tell my	-1974
tell*	-1853
telling	-1200
telling _ i	-1264
telling _ that	-1284
telling _ to	1371
telling me	-1087
temp*	-3390
tempo	-1378
tempo $	-1318
temporary	-2206
tempted	-1146
ten	-2004
tengo	6983
tengo _ de	2395
tengo _ para	4271
tengo _ seguir	1685
tengo ganas	3461
tengo que	-2157
tenho	5252
tenho _ de	2177
tenho _ dele	1508
tenho medo	2674
tenho vontade	2177
tent*	1807
tentei	1344
tentei _ matar	1344
tentei me	1344
ter	2305
ter _ $	1914
term*	2320
terminal	5236
terminamos	-1005
terminar $	1782
terminar con	-2552
terr*	-1589
terrible	-1214
terrible _ $	-1096
terrified _ what	1411
text	-12150
text _ $	-3158
text _ ex	-1470
text _ i	-2800
text her	-1791
text him	-2645
text me	-1549
text my	-1390
text*	-8726
texted	-4853
texted _ i	-1123
texted _ she	2088
texted me	-2090
texting	-3812
texting _ $	-2055
texting him	-1127
texts	-4763
texts $	-1352
texts _ and	-1138
texts me	-1012
texts other	-1049
than	3195
than _ of	1338
than _ this	1727
than this	1694
than*	-1868
thank	1334
thank _ for	1483
thank you	2128
thanks	-1543
thanks $	-1130
thanks _ the	2133
thanks for	1228
that	-2289
that $	-2236
that _ $	6207
that _ a	3909
that _ all	-1102
that _ an	1541
that _ but	-2200
that _ could	-2377
that _ fine	1586
that _ for	-1124
that _ have	3558
that _ his	-1381
that _ in	-2282
that _ it	3014
that _ left	-1921
that _ made	1469
that _ me	-1019
that _ my	2007
that _ never	-1052
that _ over	-1151
that _ see	1204
that _ should	-2336
that _ still	-1289
that _ suicide	-1220
that _ to	2174
that _ was	-1004
that _ will	-6271
that _ with	-1650
that _ would	2971
that helps	1746
that i	2162
that if	2116
that is	-1386
that it	2831
that makes	1202
that my	-3031
that way	2143
that would	1106
the	1048
the _ $	-1948
the _ a	1495
the _ about	-1413
the _ again	4310
the _ all	-1652
the _ always	-2185
the _ and	-2277
the _ are	1767
the _ at	-2567
the _ back	2055
the _ because	1402
the _ but	-1094
the _ day	-1925
the _ do	1397
the _ every	-1166
the _ from	1172
the _ gave	-2088
the _ gets	-1375
the _ goes	3849
the _ he	-1582
the _ i	7058
the _ is	2723
the _ keys	1087
the _ left	1284
the _ like	-1897
the _ makes	1627
the _ next	1298
the _ not	2105
the _ of	-5157
the _ on	-2362
the _ one	-1145
the _ person	-1309
the _ reason	1016
the _ someone	-1205
the _ stay	1313
the _ stop	-1663
the _ the	-3751
the _ they	1028
the _ thing	3266
the _ think	1323
the _ time	1272
the _ to	6494
the _ today	2092
the _ twice	2956
the _ until	1189
the _ was	-2129
the _ way	4493
the _ with	2253
the _ •	-1966
the accident	-1665
the baby	-2242
the bathroom	4930
the blade	4042
the bridge	1370
the bus	-1247
the cat	-1485
the check	-1286
the cops	2063
the courage	1382
the day	-1278
the death	-1321
the dentist	-1368
the divorce	2896
the doctor	-2836
the dog	-2224
the door	4310
the first	2046
the garage	1194
the guilt	-2084
the gun	2340
the guy	1406
the highway	-1094
the hospital	1356
the job	-1095
the kids	1317
the last	2165
the movie	-1075
the new	-1222
the night	1560
the only	6111
the pain	-1946
the party	-2495
the phone	-2655
the pictures	-1077
the pills	2112
the point	3001
the post	1091
the reason	1265
the rest	-1265
the ring	-1320
the rope	3105
the same	-2356
the second	-1072
the stove	-1796
the sun	-1050
the surgery	2366
the table	2219
the thoughts	1860
the time	-2455
the train	1916
the urge	2436
the wall	3863
the way	-1938
the weekend	-2672
the wheel	1313
the whole	2028
the world	3452
the •	-1593
them	2155
them $	-2812
them _ $	3694
them _ i	1657
them*	-1093
themselves	-1093
themselves $	-1071
then	-2045
then _ $	-3030
then _ again	-2018
then _ am	1530
then _ and	1786
then _ it	1143
then _ not	-2062
then _ to	-1368
then disappears	-2018
then i	-4449
then you	1834
ther*	-1452
therapist	1515
therapist _ i	-1296
therapist about	1807
therapist says	-1348
therapy	-2967
therapy _ $	-1591
there	2547
there $	-1561
there _ can	1389
there _ i	1171
there _ it	1230
there _ my	-1635
there _ nothing	1731
there _ on	-1202
there is	3737
there was	1337
these	2184
these _ thoughts	1353
they	-1487
they _ be	1408
they _ do	1054
they _ i	1188
they _ with	-1588
they bleed	1840
they would	1692
thin*	5396
thing	2973
thing _ helps	1990
thing i	1901
thing that	2769
things	2766
things _ $	-2204
things _ me	1537
things _ she	-1155
things _ when	1537
things and	1505
things at	1537
things i	-1537
think _ a	-1086
think _ be	1093
think _ husband	-3018
think _ into	2219
think _ is	-2842
think _ the	-1860
think _ would	1702
think _ •	-1285
think about	6188
think he	-1108
think i	-1437
think it	-2053
think my	2461
think of	-2200
thinking	3418
thinking _ $	1342
thinking _ a	1389
thinking _ ending	2737
thinking _ her	-1148
thinking _ him	-1426
thinking _ it	1298
thinking _ killing	4265
thinking _ suicide	1907
thinking _ ways	1498
thinking _ what	-1151
thinking about	3262
thinking of	1195
third	1396
this	1345
this $	1792
this _ and	1648
this _ be	1192
this _ do	2053
this _ i	3404
this _ me	-3649
this _ to	-1660
this _ will	1192
this i	1934
this is	-1344
this life	3303
this month	-1371
this morning	-1690
this out	-1040
this point	1272
this relationship	-2436
this time	1537
this week	2639
this weekend	2833
this world	1459
this year	1260
thou*	4552
thought about	1404
thoughts	4964
thoughts _ back	1504
thoughts _ ending	1579
thoughts _ i	-2716
thoughts _ my	6392
thoughts about	3542
thoughts and	-1393
thoughts are	1504
thoughts of	3660
thre*	9087
thread	-1020
threatened	4490
threatened _ my	1348
threatened to	3736
threatening	1928
threatening _ my	1324
threatening to	1324
threatens _ the	1283
threats	3004
three _ $	-2150
three _ today	1098
three weeks	1058
threw	1951
threw _ at	2009
threw a	2009
thro*	2372
throat	3095
throat $	1642
throat _ $	1452
throat last	1452
through	-3211
through _ $	-1194
through _ it	1598
through a	-1332
through it	-1021
through with	1124
throw	-1559
throw _ $	-1069
throw my	-1102
throws	2012
throws _ at	1537
throws _ me	1537
throws things	1846
thumb	-2471
thur*	1815
thursday	1815
ti	-1544
ti $	-1432
tick*	1652
tied	3155
tiene	1822
tiene _ el	1990
till	2245
time _ $	2542
time _ he	-1758
time _ his	2755
time _ i	-1455
time _ my	-1798
time _ tried	1602
time and	-4396
time i	4894
time my	-1035
time no	-1912
time now	2295
times	1491
times $	-1272
times _ the	1336
times i	1353
times in	1336
tirar	2165
tirar _ vida	2165
tired	2649
tired $	-2050
tired _ alive	2157
tired _ being	3416
tired of	4699
tires	1098
to	3457
to $	-4352
to _ $	2626
to _ a	-7974
to _ about	-3491
to _ after	2332
to _ again	-2938
to _ alive	2685
to _ all	1462
to _ alone	-1270
to _ am	-1589
to _ an	-1107
to _ and	-2854
to _ anymore	1286
to _ anything	-1500
to _ at	-2552
to _ back	-1751
to _ bad	1425
to _ basically	2176
to _ be	2366
to _ blade	2380
to _ breathing	1520
to _ class	-1170
to _ comment	-1077
to _ contact	-1387
to _ de	3407
to _ dead	1400
to _ dentist	-1306
to _ doctor	-2015
to _ dog	1995
to _ early	-1520
to _ em	1234
to _ everything	1158
to _ ex	-1803
to _ face	3283
to _ family	-1520
to _ for	3098
to _ friends	-1066
to _ from	-1474
to _ front	-1511
to _ girl	-2320
to _ going	2003
to _ happy	-1794
to _ harm	2752
to _ he	1629
to _ head	1990
to _ heart	-1514
to _ here	1235
to _ herself	2237
to _ him	-2679
to _ himself	2509
to _ his	1069
to _ house	2630
to _ how	-1561
to _ husband	-1534
to _ i	3684
to _ into	-3154
to _ it	6968
to _ last	2837
to _ life	3672
to _ like	-2594
to _ list	-1683
to _ me	-6071
to _ mom	-1582
to _ most	2122
to _ my	2028
to _ never	2021
to _ no	-1510
to _ not	2206
to _ nudes	1690
to _ on	-1575
to _ one	-2619
to _ over	6056
to _ party	-2255
to _ people	1843
to _ private	1886
to _ put	-1261
to _ sad	-1048
to _ sex	1953
to _ she	-2503
to _ since	1798
to _ sleep	2836
to _ so	5503
to _ something	1136
to _ suicide	2372
to _ that	-1315
to _ the	3067
to _ then	-1764
to _ there	-2895
to _ this	-1991
to _ time	1180
to _ to	-5390
to _ today	-1745
to _ tonight	1959
to _ twice	1763
to _ until	1073
to _ up	4297
to _ viver	3166
to _ way	2009
to _ we	-1359
to _ what	-1485
to _ will	1394
to _ with	-1609
to _ without	2342
to _ you	-2401
to _ •	5384
to a	-4913
to ask	-3247
to be	-1828
to beat	2370
to blow	1247
to break	-1178
to call	-3732
to check	-1354
to commit	1867
to cut	3007
to die	14711
to do	2759
to end	5012
to everyone	1037
to exist	3218
to feel	-4707
to find	1214
to get	-1094
to give	1554
to go	1461
to god	3883
to grab	1429
to hear	-2379
to help	2404
to her	-6549
to him	-1498
to his	-2979
to hurt	7366
to it	3162
to jump	2371
to keep	2836
to kill	9077
to know	-1320
to learn	-1226
to leave	-2804
to let	-1138
to live	7158
to look	-1822
to lose	-1639
to make	2585
to me	-10651
to meet	-1654
to message	-1109
to myself	-3232
to not	2752
to off	2239
to pensando	1475
to punish	1618
to reach	-3112
to reply	-1602
to ring	-1415
to run	4364
to say	-2842
to see	-6715
to self	2752
to share	1886
to sit	-1715
to sleep	3290
to smash	3996
to someone	1392
to speak	-1610
to stop	-2289
to survive	-1377
to take	4589
to talk	-3722
to tell	-1042
to text	-6736
to the	-3028
to this	2706
to wake	1176
to want	-1988
to wear	1193
to write	-4391
to •	6294
today	-2729
today $	-1299
today and	1605
today i	-1973
todo	3561
todo _ $	3300
todo _ noche	2434
todo _ que	-1988
todo dia	1857
todo esta	2434
todo lo	-1988
todo mundo	1649
todos	3193
todos _ $	1427
todos _ dias	1275
todos _ mejor	1974
todos _ sin	1974
todos estarian	1974
toge*	-1903
together	-1903
toi	-1602
toi $	-1166
told	-2530
told _ about	1315
told _ doctor	1120
told _ does	1384
told _ loved	-1132
told _ she	1106
told _ that	-1399
told _ therapist	1810
told _ to	-1975
told _ yesterday	-1090
told his	1208
told me	-3171
tome	1099
tomorrow $	-1399
tomorrow _ $	1292
toni*	5461
tonight	5461
tonight $	1303
tonight _ $	1651
tonight _ my	2278
tonight _ the	2100
tonight _ want	-1207
tonight and	-1041
tonight is	2100
too	-3105
too _ $	-1018
too _ i	-1655
too many	1275
too much	-1205
took	6789
took _ razor	2559
took a	1222
took me	-2063
took my	2016
took pills	1384
took the	1875
tot	2760
tot $	1270
touc*	1181
touch	-2178
touches	2443
touches me	2443
tous _ jours	1685
tout	1864
tout _ monde	2143
tout le	3030
toute	-1205
toute _ $	-1205
town	-2872
town $	-1302
trac*	5420
traffic $	1281
train	3848
train $	3951
trapped _ my	-1333
trapped in	-1464
trau*	-3720
traurig	-3668
traurig $	-3099
tren*	1794
trennung	1877
trennung $	1468
tres	-1121
tried	4674
tried _ me	-1794
tried i	2837
trigger $	1501
trin*	1700
trip	-1348
tris*	-5037
triste	-4673
triste $	-3216
trou*	-1413
trouble	-1413
truck	2594
trus*	-1376
trust	-3512
trust _ $	-2220
trusting	-1283
try	-1380
try _ break	1497
try _ up	1497
tu	-2043
tuer	4956
tuer $	4535
tuer _ je	-1329
tuer si	-1329
turn	-1088
turn*	-1577
turned	-1847
twel*	1147
twelve	1147
twice	5828
twice $	2340
twice _ $	1880
twice _ week	1763
twice this	1763
two _ $	1673
two _ ago	2583
two _ i	1137
two months	-1067
typed	-1112
uberlege	1697
ugh	-1270
ugh i	-1192
ugly	-2111
ugly $	-1842
um	2601
um $	4655
uma	-1261
uma _ $	-1178
umbr*	3480
umbringen	3480
umbringen $	2618
umzu*	2831
umzubringen	2831
umzubringen $	1504
un	-2719
un _ $	-3923
un mensaje	-1460
unbl*	-2364
unblocked	-1317
uncle	1149
und	3726
und _ $	1260
und _ geantwortet	-1082
und _ mich	1075
unde*	-2999
understand	-2107
understand why	-1242
une	-1320
une _ $	-1783
unha*	-1021
unhappy	-1021
uns	-1340
until	5219
until _ bleed	1840
until _ can	1056
until _ not	1056
until he	1056
until i	1044
until it	1026
until they	1840
up	1964
up $	2835
up _ $	-3619
up _ a	-3124
up _ and	-1058
up _ at	-1507
up _ girlfriend	-1014
up _ i	-1514
up _ many	2349
up _ me	-2192
up _ of	2649
up _ the	3863
up _ work	1102
up alone	-1253
up and	-1287
up his	1752
up how	2349
up my	1043
up space	1303
up the	-1005
up to	1081
up with	-2524
urge _ $	-1057
urge to	3113
urges	1941
urges to	2311
us	-4370
us $	-1353
us _ $	-1393
us _ be	-1426
us _ to	-1378
us when	1197
use	-1462
used	-2904
used to	-3129
va _ $	-1323
va _ tuer	-3564
va a	2927
va me	-3564
vacia	-1141
vai	3306
vais	1920
vais _ $	3096
vais _ a	-1576
vais _ suicider	1023
vais lui	2904
vaut	2535
vaut plus	2535
vejo	1809
vejo _ sentido	1809
vejo mais	1809
veo	2051
veo _ a	2051
veo sentido	2051
ver	-2545
ver _ $	-2356
ver sus	-1034
verb*	3243
verbally	3243
verbally abusive	1623
verg*	-1092
verm*	-2385
vermisse	-2294
vers*	1019
versucht	1768
very _ $	1068
veut	3859
veut _ $	4304
veut mourir	4304
veux _ $	4086
veux _ avec	-1088
veux _ finir	-1088
veux en	-1088
veux le	-2826
veux plus	2094
vez	1891
vez _ lo	1361
vida	3579
vida $	1990
vide	-1299
vide*	2332
videos	2332
vie	4226
vie _ plus	3901
vie _ vaut	2535
vie ne	2535
view*	-1159
viewed	-1008
viewed my	-1008
viol*	3054
violent	3501
violent and	1833
viva	2229
viva $	2229
vive	1111
vive me	1111
viver	6411
viver $	5613
vivi*	3490
vivir	7309
vivir $	4461
vivir _ $	1714
vivir mas	2425
vivo	4361
vivre	5382
vivre $	5382
voce	-1750
volt*	2565
voltei	2822
voltei _ cortar	2822
voltei _ me	2822
voltei a	2822
volvi	5687
volvi _ cortarme	3386
volvi a	5687
von	1040
vont*	1973
vontade	1973
vontade de	1973
vor	2772
vor _ $	1266
vor _ ex	1267
vor meinem	1689
vou	2006
vou _ $	3415
vou _ a	3401
vou _ de	-1276
vou _ ele	2651
vou _ hoje	1156
vou _ matar	1775
vou _ para	-1643
vou ligar	-1402
vou matar	4400
vou me	1775
vou mudar	-1449
voud*	3476
voudrais	3476
voudrais _ plus	1528
voudrais ne	1528
voy	1215
voy _ $	3477
voy _ a	-1065
voy _ cambiar	-1340
voy _ matar	3547
voy a	1215
vrai*	1119
vraiment	1119
vuel*	2088
vuelve	1628
vuelve _ $	1628
wait	1581
wait _ $	2257
wait to	1864
wait*	1427
waiting	2008
waiting _ basically	2176
waiting _ die	2176
waiting to	2176
waits	1604
waits _ front	1604
waits _ of	1604
waits in	1604
wake	2019
wake _ $	3514
wake _ in	-1794
wake up	2095
waki*	1217
waking	1217
waking _ $	1217
waking up	1217
walk	1325
walk $	1425
walk*	1360
walking	2138
wall	3863
wall _ my	1590
wall _ to	1590
wall next	1590
wall until	1068
walls	1360
walls _ my	1360
walls and	1360
wann	-1052
want	2490
want _ $	2306
want _ a	-1263
want _ about	-1405
want _ and	1927
want _ anymore	3252
want _ ask	-1525
want _ be	4099
want _ beat	1056
want _ blow	1247
want _ cut	2436
want _ dead	6485
want _ die	1283
want _ exist	2997
want _ feel	-2959
want _ for	1242
want _ get	-1400
want _ gone	-1031
want _ grab	1429
want _ happy	-1462
want _ her	2457
want _ here	1158
want _ his	-1054
want _ hurt	2260
want _ in	2451
want _ into	-2353
want _ kill	4685
want _ leave	-1092
want _ like	-2082
want _ live	3947
want _ more	-1176
want _ my	-1086
want _ myself	1842
want _ of	-1224
want _ out	-1793
want _ over	-2180
want _ pain	-2800
want _ reply	-1218
want _ say	-1093
want _ see	-3748
want _ sleep	1607
want _ so	1637
want _ stop	-2618
want _ talk	-2916
want _ text	-1249
want _ the	2529
want _ to	-4337
want _ want	-1550
want _ •	8845
want a	-1772
want him	1860
want it	3819
want my	-1820
want out	3282
want the	-2840
want to	5089
wanted	-2032
wanted _ be	2221
wanted to	-1769
wanting	2191
wanting to	2349
wants _ $	2908
wants _ back	-1573
wants _ die	4340
wants _ end	1792
wants _ friends	-1067
wants _ herself	2122
wants _ i	1345
wants _ kill	2122
wants _ live	1266
wants _ me	-2206
wants _ see	-1083
wants _ to	-1529
wants to	2387
war	-1753
ware	4864
ware _ $	4864
ware _ tot	3044
waren	2305
was 12	1143
was _ $	-5140
was _ 4	2928
was _ ago	1409
was _ and	-1532
was _ as	-1872
was _ at	-1014
was _ born	3214
was _ but	-1039
was _ by	2635
was _ child	-1228
was _ do	1462
was _ end	1690
was _ for	2955
was _ have	-1311
was _ he	1264
was _ home	1091
was _ in	-2066
was _ the	1350
was _ to	1969
was _ when	-1036
was _ •	-1130
was a	-3169
was abusive	-1868
was bullied	-1074
was gone	2443
was in	1578
was never	3344
was no	-1613
was not	-2502
was raped	1940
was the	-2089
waste	1731
waste _ and	2192
waste of	2157
watc*	-3322
watch	-1311
way	3450
way $	2028
way _ $	1365
way _ i	1287
way _ me	1179
way i	-1043
way out	4651
ways	2256
ways to	2373
we	-8765
we _ $	-2724
we _ a	-1144
we _ about	-1308
we _ all	1369
we _ and	1398
we _ get	-1506
we _ he	-1307
we _ i	1697
we _ in	1779
we _ not	-1969
we _ talk	-1467
we _ up	-1070
we argue	1430
we could	-1835
we have	-1463
we share	1602
wear	2219
wear _ i	1757
wears	1743
week _ i	-1179
week and	-1907
week*	-1639
weekends	-1380
weeks	-1516
weeks $	-1740
weeks ago	2100
weht*	5573
wehtun	5573
wehtun $	3809
weit*	1687
well	-3950
well $	-1929
well _ $	-1408
wenn	5216
wenn _ $	3274
wenn ich	2700
wenn sie	3180
went	-5263
went _ $	-1243
went _ with	-1475
werde	-2769
werde _ andern	-2055
werde mich	-1210
were	-2039
what	-4500
what _ and	1289
what _ did	1238
what _ do	2271
what _ even	3271
what _ i	-3582
what _ is	-1773
what _ me	1147
what _ need	1158
what _ person	-1030
what _ said	-1220
what _ say	-1191
what _ the	1272
what _ there	2318
what _ to	1183
what _ wear	2307
what _ will	1454
what _ you	-1423
what a	-1397
what happens	-1466
what he	3189
what i	3441
what is	2306
what it	-1589
what*	2868
whatsapp	2545
whatsapp the	2944
wheel	1915
wheel $	1915
when	6135
when _ $	-1178
when _ a	-3719
when _ about	3162
when _ am	1673
when _ and	2229
when _ anxious	1667
when _ are	1483
when _ argue	2140
when _ at	1629
when _ come	-2122
when _ comes	1506
when _ drinks	3985
when _ drunk	1576
when _ feel	3898
when _ gets	1033
when _ in	-1456
when _ left	1200
when _ like	1303
when _ no	1761
when _ nobody	2468
when _ numb	1664
when _ saw	-1031
when _ say	1761
when _ think	1220
when _ was	-3732
when he	7632
when his	-2553
when i	1103
when we	2004
when you	1425
when*	3495
whenever	3495
whenever _ $	-1342
whenever _ fight	2116
whenever _ to	1549
whenever i	3654
where	1841
where _ am	2364
where _ and	1607
where _ are	-1750
where _ every	1334
where _ is	-1151
where _ parks	2036
where _ the	1765
where _ tonight	-1467
where _ went	-1318
where he	2833
where i	6493
where it	-1318
where my	-1278
where you	-1750
which	-1270
while	1109
while $	-1130
while _ $	2550
while i	3301
who	4905
who _ $	6727
who _ am	-2044
who _ harms	1463
who _ me	1937
who _ talk	1833
who _ tell	1492
who _ with	-2183
who _ without	-1244
who _ young	1853
who die	1853
who hurt	-2281
who is	1526
who self	1463
who to	1177
who wants	1298
who would	2349
whoe*	1197
whoever	1197
whole	3685
whole _ $	3290
whole bottle	3040
why	3953
why $	-1358
why _ do	-1172
why _ feel	2157
why _ i	4200
why _ it	4669
why _ keep	1041
why _ left	-1127
why _ not	2124
why _ she	-1608
why _ you	-1975
why did	-1637
why do	1734
why does	1988
why i	2227
why would	-1618
wie	-3430
wie _ $	-1270
wied*	2925
wieder	2925
wieder $	1734
wife	1815
wife _ about	-1768
wife _ i	-1136
wife _ me	1937
wife _ that	-2890
wife and	-1019
wife i	3087
will	6520
will _ $	1606
will _ alone	-1448
will _ and	2359
will _ at	-1663
will _ for	-2173
will _ give	2585
will _ her	1322
will _ him	5165
will _ house	1022
will _ in	1068
will _ leave	3003
will _ leben	1586
will _ let	3277
will _ live	1320
will _ me	3509
will _ mehr	1403
will _ my	-1964
will _ myself	1285
will _ nicht	-1329
will _ nur	-1211
will _ on	-1304
will _ since	1286
will _ talk	-1179
will _ the	-1222
will _ there	-2547
will _ this	-2704
will _ to	-1735
will _ too	2006
will _ wehtun	5573
will _ with	2523
will _ write	1711
will _ •	2159
will be	-3341
will beat	2387
will burn	1022
will change	-2089
will die	-2353
will do	1759
will einfach	2468
will ihn	-1155
will ihr	3432
will kill	1468
will leave	-1092
will lose	1666
will mich	-1918
will never	-1346
will nicht	1586
will not	3416
will put	1416
will reject	-1718
will send	1019
will sich	2365
will to	2721
wind*	-1489
window	-1446
wish	5126
wish _ $	-1014
wish _ die	1204
wish _ heart	1243
wish _ just	1050
wish _ my	1616
wish _ never	2461
wish _ not	-1081
wish _ tell	-1039
wish _ was	3328
wish _ would	3407
wish _ write	-1022
wish he	-1938
wish i	3543
wish*	3315
wishes	2497
wishing	1461
with $	-2484
with _ $	-3375
with _ and	1332
with _ belt	1023
with _ boyfriend	-1434
with _ family	1082
with _ for	1758
with _ friend	-1247
with _ friends	-1435
with _ i	1816
with _ in	5410
with _ it	1155
with _ kids	1068
with _ last	-1389
with _ of	-1146
with _ on	2360
with _ the	2131
with _ when	1202
with a	2213
with cigarettes	1075
with him	3264
with me	-4361
with my	2786
with that	-1803
with the	-2674
with two	-1130
with*	4362
without	5216
without _ $	2882
without him	1111
without me	2280
without my	1061
wohn*	1715
wohnung	1715
woke	2027
woke up	2060
women	-1628
women $	-1178
wonder	1031
wonder _ he	-1063
words	-1972
work	1398
work _ $	-2211
work _ i	1355
work and	1931
work*	-1783
worked	-1539
worked _ a	-1539
world	6165
world _ not	1732
world and	1459
worr*	-1932
worried	-1026
worried _ $	-1482
worried about	-1633
worry	-2068
worse	4594
worse _ the	3224
worse than	2214
worth	1621
worth living	2393
worthless and	1458
would	12065
would _ $	2654
would _ a	-1219
would _ anything	-1321
would _ back	-1412
would _ call	-1622
would _ care	1930
would _ dead	2266
would _ die	-1871
would _ easier	1044
would _ fine	1302
would _ gone	1032
would _ happier	2409
would _ if	2696
would _ in	-1092
would _ it	2325
would _ me	3513
would _ mind	1472
would _ much	1127
would _ my	1498
would _ off	1460
would _ over	1427
would _ see	-1274
would _ that	-1604
would _ the	1588
would _ to	-2557
would _ up	3128
would _ want	-1025
would be	7139
would consider	-1295
would do	2262
would get	2038
would hang	-1822
would have	-1428
would i	1301
would just	1599
would like	-2145
would literally	-1871
would never	-1766
would not	5135
would say	-3032
would show	1436
would write	-1361
would you	-1146
wrist	-1336
writ*	1184
write	-7550
write _ $	-2744
write _ i	-1041
write _ me	-1018
write her	-1016
write me	-1947
write to	-1849
writing _ me	-1207
written	1006
wrong	-1889
wrong $	1542
wrong _ $	-1054
wrong _ i	-1968
wrote _ and	-1598
wrote _ i	-1031
wrote a	1426
wrote me	-2532
wrote to	-1301
wurde	1347
wurde ich	1537
x	-1451
x $	-1451
y	3977
y _ $	-2166
y _ lo	1902
y _ me	3137
y _ sabe	1902
y nadie	1902
y no	2982
yeah	1529
yeah i	2017
year	1112
year _ am	1663
year _ i	1366
year and	1237
years	-4998
years $	-3233
years _ $	-1541
years _ he	-1433
years _ i	-2708
years _ who	1083
years ago	-1663
yell	-1022
yelling	-1351
yelling at	-1232
yells at	-1168
yest*	1434
yesterday	1434
yesterday $	1954
yesterday he	2499
you	-13170
you $	-3736
you _ a	-1339
you _ better	1799
you _ die	-1168
you _ do	-1517
you _ for	1161
you _ have	-1201
you _ he	-1438
you _ i	-1308
you _ me	-2990
you _ not	-3441
you _ that	-1008
you _ to	-4786
you _ with	-1156
you _ you	-1551
you all	1469
you are	-3040
you can	-1553
you do	-3517
you have	-1044
you no	12648
you think	-1367
you to	-1530
you want	-1642
you will	1388
young	1831
young $	1853
your	-8105
your _ $	-3456
zomb*	-1520
zombie	-1475
zu	2179
zu _ $	1757
zu ihm	-2101
zu nehmen	1569
zum	2003
zum _ $	2003
•	-4662
• $	-1193
• _ a	-2478
• _ after	-1170
• _ am	-1907
• _ and	-3366
• _ but	4389
• _ find	2216
• _ guy	4209
• _ i	-3720
• _ if	-2129
• _ in	1135
• _ it	-1159
• _ my	3152
• _ now	4092
• _ off	-1539
• _ out	2179
• _ parents	1526
• _ punches	1590
• _ she	4015
• _ that	1383
• _ the	-2371
• _ want	-2021
• _ was	-1225
• _ we	1653
• _ week	1948
• _ when	1126
• _ would	1633
• _ •	-16001
• and	-2502
• but	2459
• find	2216
• guy	4271
• if	-1005
• in	1356
• my	1587
• now	4304
• off	-1539
• really	-1259
• that	-1168
• when	1126
• •	-2931
""",
    'urge': """\
~	-36094
!	-14596
!loaded.middle	3697
!look.high	14566
!seek.high	8904
!send.high	9424
!text.high	21139
!through.high	3798
!word.weak	-4244
!•	2122
.	1239
.-	-6119
.i	-5735
.i+they	14444
.i+they-	3571
.i+you	-10161
.i+you+they	-2479
.i+you-	-1048
.i-	-10328
.they	8671
.they-	8091
.you	-6713
.you+they	-1833
10 _ $	2372
10 _ now	2811
10 right	2811
12	3895
12 _ i	886
12 _ the	3675
12 and	4367
2	-1154
2am	1000
3	1398
3 _ and	1855
3 weeks	1604
5 $	-823
8	-2539
8 $	-1943
9	1661
?	-8412
?-	-3923
?i	-6047
?i+they	18045
?i+you	-2901
?i+you+they	1560
?they	1961
?they-	-1913
?you-	-2291
^ _ $	-1952
^ _ 12	3435
^ _ a	7632
^ _ acabar	-890
^ _ ai	-3271
^ _ ajuda	-1516
^ _ all	-1418
^ _ always	1765
^ _ am	-2292
^ _ amiga	-2808
^ _ an	1233
^ _ and	903
^ _ anoche	-1613
^ _ answer	-1079
^ _ apologize	1182
^ _ appeler	-4930
^ _ are	-2314
^ _ arrete	2134
^ _ as	-1322
^ _ ask	5450
^ _ asked	-1802
^ _ asking	1477
^ _ at	-2005
^ _ auf	5522
^ _ babe	-873
^ _ back	855
^ _ be	3411
^ _ been	885
^ _ birthday	-3729
^ _ boyfriend	-1412
^ _ break	-1967
^ _ by	-1294
^ _ bye	6331
^ _ call	961
^ _ called	-3432
^ _ came	-935
^ _ cansada	-835
^ _ card	1132
^ _ casa	1613
^ _ ce	1921
^ _ changer	-1200
^ _ check	3067
^ _ checked	-1537
^ _ checking	1996
^ _ choked	-815
^ _ consigo	790
^ _ contact	-1865
^ _ could	3909
^ _ craving	980
^ _ dan	1846
^ _ dead	-903
^ _ decirle	2258
^ _ dejar	1504
^ _ dejo	-887
^ _ dela	-794
^ _ deleted	-1630
^ _ despues	1041
^ _ deteste	-956
^ _ did	-1178
^ _ die	4519
^ _ do	-4578
^ _ does	-2616
^ _ dois	-2006
^ _ dormir	-1343
^ _ dreamed	-2109
^ _ drive	1241
^ _ driving	1382
^ _ du	-1105
^ _ dying	-1468
^ _ e	-1884
^ _ ein	5139
^ _ el	894
^ _ ela	2518
^ _ else	979
^ _ en	-2689
^ _ end	1166
^ _ envie	1222
^ _ er	-1342
^ _ es	-2323
^ _ escreveu	-1748
^ _ escribi	-2205
^ _ escribirle	3504
^ _ est	-1873
^ _ esta	-1393
^ _ eu	2201
^ _ evening	1574
^ _ ex	-5425
^ _ extrano	-1009
^ _ falar	3262
^ _ falta	-1417
^ _ faut	852
^ _ favor	-787
^ _ feel	1897
^ _ feels	-2298
^ _ fight	1002
^ _ finally	993
^ _ for	-2330
^ _ freundin	-1247
^ _ ganas	1871
^ _ geschrieben	1480
^ _ going	-1345
^ _ goodbye	-1355
^ _ got	-926
^ _ great	1052
^ _ ha	1864
^ _ habe	-7199
^ _ had	-848
^ _ happened	1168
^ _ happy	1869
^ _ has	-1514
^ _ hasse	-858
^ _ hat	-1535
^ _ have	-1166
^ _ help	1045
^ _ her	-8919
^ _ hey	1972
^ _ him	-4238
^ _ his	1033
^ _ hit	1919
^ _ hoffe	-1224
^ _ hope	-1646
^ _ how	-1333
^ _ husband	-2087
^ _ i	3042
^ _ ich	7396
^ _ if	1607
^ _ ihm	894
^ _ ihn	820
^ _ ihr	1079
^ _ in	-1565
^ _ ist	-985
^ _ it	5326
^ _ je	6840
^ _ just	3403
^ _ kann	-881
^ _ keep	5238
^ _ keeps	-1843
^ _ kill	-1357
^ _ know	2928
^ _ kurz	1605
^ _ l	1390
^ _ la	6718
^ _ le	4332
^ _ leave	1551
^ _ left	1676
^ _ ligar	-804
^ _ like	4944
^ _ liking	2114
^ _ little	3376
^ _ llamar	-5857
^ _ llamarla	5433
^ _ lo	-1219
^ _ look	3192
^ _ looked	-1376
^ _ lui	-2199
^ _ m	-1393
^ _ mach	912
^ _ mais	-1098
^ _ make	-1059
^ _ mal	1942
^ _ mandando	2217
^ _ mandar	3695
^ _ mandarle	4056
^ _ mande	-1097
^ _ many	-1315
^ _ mas	3118
^ _ matar	-921
^ _ me	-1113
^ _ meine	-1826
^ _ mensagem	-3191
^ _ mensaje	3471
^ _ messaged	-2728
^ _ messages	-2076
^ _ mi	-1209
^ _ midnight	1929
^ _ might	4346
^ _ minha	-867
^ _ mir	-1614
^ _ miss	-2498
^ _ mit	-1684
^ _ mochte	2041
^ _ moi	2674
^ _ more	1945
^ _ morrer	-836
^ _ mother	-1537
^ _ moved	-892
^ _ muchas	1396
^ _ muero	4650
^ _ muss	3217
^ _ myself	1196
^ _ na	3446
^ _ nao	-1031
^ _ ne	-3915
^ _ need	981
^ _ never	-2802
^ _ nicht	-2377
^ _ no	-1240
^ _ normal	-1293
^ _ not	-2336
^ _ notifications	-983
^ _ now	-1013
^ _ number	-1004
^ _ o	3133
^ _ of	6524
^ _ off	-1269
^ _ ok	1238
^ _ on	1924
^ _ one	4118
^ _ only	-1210
^ _ open	2479
^ _ otra	1191
^ _ our	-833
^ _ outside	917
^ _ ouvir	3263
^ _ over	793
^ _ parar	790
^ _ paro	3497
^ _ pasar	1021
^ _ passer	1644
^ _ please	-1693
^ _ point	-2707
^ _ por	5252
^ _ promised	1633
^ _ punto	802
^ _ qu	-792
^ _ quase	1959
^ _ que	3884
^ _ quero	-1216
^ _ quiere	-2798
^ _ quiero	-1061
^ _ quoi	-1096
^ _ really	3265
^ _ regarde	1586
^ _ replied	-1391
^ _ respondo	4285
^ _ rufe	1735
^ _ said	1298
^ _ saudade	-1659
^ _ saw	-1357
^ _ say	865
^ _ says	-1309
^ _ schreib	3539
^ _ see	1617
^ _ seine	1655
^ _ send	3044
^ _ sending	5138
^ _ shaking	1539
^ _ she	-2944
^ _ should	-4080
^ _ sie	2113
^ _ slide	1178
^ _ somebody	2117
^ _ son	1207
^ _ stalk	1777
^ _ standig	1921
^ _ still	-1768
^ _ stop	1361
^ _ su	3555
^ _ talk	-1332
^ _ talked	-1851
^ _ talking	-1538
^ _ tanto	1954
^ _ te	-1398
^ _ terminar	-1025
^ _ text	-4829
^ _ texting	-1800
^ _ texts	-1104
^ _ the	-2558
^ _ there	-1159
^ _ think	1308
^ _ this	-1952
^ _ time	-2014
^ _ to	1542
^ _ today	-2034
^ _ todo	-2066
^ _ told	-1227
^ _ tout	-1135
^ _ tres	1442
^ _ triste	-1328
^ _ tudo	-811
^ _ typed	1254
^ _ uberlege	2020
^ _ um	2264
^ _ uma	-2318
^ _ up	-2927
^ _ urge	3917
^ _ use	3781
^ _ vais	3656
^ _ ver	4573
^ _ verla	4724
^ _ vermisse	-2956
^ _ veut	-1072
^ _ veux	4982
^ _ vivir	-838
^ _ voce	-1018
^ _ voudrais	1103
^ _ voy	4605
^ _ wait	1230
^ _ waiting	-1393
^ _ wake	-1009
^ _ want	-2438
^ _ wanted	-1902
^ _ wants	-1562
^ _ was	-2941
^ _ watching	-2692
^ _ we	-1390
^ _ weak	1641
^ _ weird	3185
^ _ went	-2370
^ _ what	-1315
^ _ will	2979
^ _ with	-1159
^ _ would	-1308
^ _ write	1756
^ _ writing	1819
^ _ you	-3550
^ _ your	-1444
^ _ •	-5532
^ a	-1796
^ about	4733
^ aide	-1031
^ all	1469
^ am	-935
^ are	-1340
^ ask	-1434
^ ayer	-1602
^ ayudame	4602
^ been	-1591
^ bin	5239
^ blocked	-1558
^ can	3232
^ checking	3503
^ cut	-809
^ day	3209
^ deberia	9042
^ did	-997
^ do	957
^ does	-848
^ dois	6081
^ drove	-1022
^ dying	2608
^ efface	-894
^ ela	-3121
^ ele	-1027
^ elle	-2160
^ er	-1897
^ est	2335
^ estoy	9815
^ fuck	4962
^ going	3255
^ good	-2054
^ habe	4331
^ have	-1743
^ he	-8497
^ help	1501
^ hey	-1450
^ hi	-1846
^ hilf	-930
^ his	-3228
^ hoffentlich	-885
^ hoping	-1367
^ how	-5952
^ hoy	-2381
^ i	-11587
^ ich	2597
^ if	-4008
^ il	1272
^ is	-1516
^ it	929
^ j	2535
^ je	957
^ la	1195
^ le	3360
^ liguei	-1771
^ llevo	-944
^ lo	-1273
^ lol	-1006
^ look	-1368
^ ma	-1169
^ mandei	-3996
^ maybe	6611
^ me	6263
^ meine	-2029
^ mi	-4856
^ mon	-1538
^ must	4295
^ my	-6923
^ nao	-2810
^ necesito	8449
^ no	-809
^ not	1692
^ o	-1902
^ olhei	-1655
^ one	5289
^ part	2662
^ pausa	-1066
^ pause	-1187
^ planning	3187
^ preciso	1910
^ que	2067
^ queria	2594
^ quero	5235
^ quiero	6645
^ ready	2315
^ send	-1671
^ sera	3870
^ she	-7022
^ should	2476
^ sie	-1674
^ sinto	-2238
^ soll	5017
^ something	958
^ sometimes	-1018
^ sorry	-1457
^ stop	-796
^ take	-872
^ talk	1664
^ te	-895
^ tengo	3506
^ tenho	-857
^ thank	1324
^ thanks	-1807
^ that	-2515
^ the	-2898
^ they	-1634
^ thinking	8124
^ this	-835
^ to	1440
^ trying	4721
^ tu	-895
^ ugh	1955
^ vou	5458
^ voy	2270
^ want	1835
^ we	-1769
^ wenn	-948
^ whatsapp	1293
^ when	-797
^ why	-3987
^ will	-2211
^ would	10982
^ xx	-811
^ you	-2107
^ your	-975
^ •	3291
a	-1314
a _ $	-1377
a _ a	901
a _ about	-1338
a _ are	2476
a _ at	-986
a _ casa	2067
a _ ce	-896
a _ christmas	822
a _ ex	-2633
a _ from	-789
a _ her	2176
a _ his	818
a _ historias	3098
a _ i	-3336
a _ in	-1071
a _ instagram	909
a _ it	-942
a _ letter	2365
a _ lol	-1291
a _ mandarle	802
a _ matin	-896
a _ my	2288
a _ novio	-2395
a _ nuevo	-2395
a _ number	1265
a _ of	-2480
a _ or	1544
a _ oublier	-791
a _ page	1694
a _ person	-853
a _ que	1029
a _ su	2531
a _ sus	3098
a _ to	3082
a _ tomorrow	-1084
a _ two	-870
a _ with	3235
a _ •	-2494
a because	-807
a bot	-1172
a break	-1107
a card	1142
a ecrit	2406
a escribir	2000
a esquecer	-1354
a guy	-1249
a hotline	-989
a huge	1475
a l	2402
a las	-1298
a letter	-2641
a llamar	1076
a long	889
a me	-861
a merry	822
a message	1871
a mistake	2316
a note	2716
a punto	802
a quick	1800
a son	-1198
a su	-1907
a ver	1021
a voz	3263
a whole	1215
about	1397
about _ $	-4994
about _ again	-1646
about _ all	-1317
about _ and	1313
about _ back	1439
about _ day	-1156
about _ feelings	-941
about _ he	-1283
about _ her	3059
about _ his	1267
about _ hit	2135
about _ hotline	-962
about _ if	1073
about _ mutual	1453
about _ promotion	1026
about _ send	1986
about _ together	1449
about asking	1311
about calling	-979
about dinner	-995
about getting	1502
about her	-1457
about him	-1339
about it	-1876
about the	-951
about to	10128
acab*	-1772
acabar	-1050
acabar _ esta	-807
acabar _ todo	-807
acabar con	-899
acci*	1361
accidentally	1887
account $	-1125
actu*	-892
actually	-833
after _ contact	954
after _ days	981
after how	1022
after no	954
again $	-1379
ago	1763
ago $	-926
ago _ am	1542
ago _ i	1990
ago i	1140
agora	5343
agora $	3678
agua*	3530
aguanto	3530
ague*	1522
aguento	1522
ahora	6655
ahora _ $	6655
ai	-5314
ai _ $	-3242
ai _ de	-1173
ai _ hier	-2755
ai _ le	-1060
ai ecrit	-983
ai envie	1222
ai le	3005
ai pas	-3027
ai peur	-1410
aide	-1031
aide _ a	-977
aide moi	-977
air	-940
airp*	996
airport	1037
airport $	1041
ajuda	-1569
ajuda _ esquecer	-1354
ajuda a	-1354
alive	-1359
all	-5443
all _ $	-3823
all _ and	-790
all _ i	1382
all day	-1146
all evening	789
all my	-858
alles	-1644
alles _ mich	-864
alone	-4196
alone $	-1411
alone _ $	-2357
alre*	-1184
already	-1184
alwa*	2541
always	2541
always _ on	4043
always _ to	1434
am	3035
am $	-1806
am _ $	2479
am _ am	1379
am _ an	1072
am _ and	-929
am _ ask	812
am _ away	3889
am _ back	1313
am _ break	2940
am _ close	2532
am _ her	1893
am _ his	2653
am _ in	-939
am _ know	-1700
am _ look	2056
am _ my	-1170
am _ now	-1069
am _ respond	1780
am _ talking	-1168
am _ tempted	4641
am _ the	-916
am _ to	3295
am _ with	-1187
am _ write	1281
am _ •	-800
am about	3868
am at	-1011
am done	2115
am i	-1885
am in	-886
am not	-3426
am one	3629
am outside	917
am scared	-1046
am shaking	1539
am so	3032
am sorry	2886
am thinking	1397
am this	2639
am typing	2383
am weak	1641
am writing	1546
am •	-1215
amiga	810
amiga quiere	-2798
amo $	904
an	3615
an _ ago	3643
an _ i	1390
an _ to	2039
an hour	3337
an ihn	-1181
and	-2723
and _ $	-5172
and _ a	-1052
and _ about	2252
and _ am	4143
and _ and	-857
and _ are	-1230
and _ around	-1307
and _ de	-1342
and _ do	889
and _ first	1103
and _ go	1506
and _ have	-937
and _ he	1650
and _ her	-2220
and _ him	1936
and _ his	-831
and _ how	893
and _ i	2788
and _ is	4356
and _ it	-1971
and _ just	1252
and _ me	827
and _ no	-1328
and _ not	-1670
and _ of	1538
and _ out	-1521
and _ pas	-1760
and _ post	1514
and _ said	-1296
and _ the	-987
and _ them	815
and _ this	963
and _ thumb	1850
and _ to	4152
and _ up	1911
and _ want	4915
and _ what	-816
and _ would	-1094
and ai	-1023
and apologize	-1346
and ask	-1489
and go	-1467
and hang	2947
and he	-1580
and i	2235
and it	2023
and knock	1561
and my	2371
and now	2482
and said	-1097
and she	-2111
and tell	2155
and the	3481
and then	1135
and want	1056
and your	1378
ange*	-2662
angerufen	-1546
angerufen $	-1089
angry	-1555
anniversaire	832
anniversaire $	832
anoc*	-1821
anoche	-1821
anoche _ no	-1016
anoche y	-1016
another _ $	-1065
another day	2049
anru*	3666
anrufen	3666
anrufen $	2581
answ*	4699
answer	5419
answer $	6508
answered	-929
antw*	2693
antworten	2772
antworten $	2772
anym*	-2043
anymore	-2043
anymore $	-1265
anyo*	-978
anyone	-978
anyt*	-2264
anything	-2107
anything to	797
anzu*	3861
anzurufen	3861
anzurufen $	3861
apartment $	1474
apol*	2201
apologize $	-1993
apologize _ for	1084
apologize _ i	1198
apologize and	1239
apologize to	975
apology	1873
appe*	2581
appele	-952
appeler	3712
appeler $	4504
appeler _ $	-1693
appeler _ soir	2129
appeler _ •	-3079
appeler ce	2129
appeler •	-3079
approach	1573
approach _ ex	1735
approach my	1735
are	-2073
are _ a	1977
are _ us	-803
are you	3176
arou*	-2107
around	-2107
around _ is	-1315
arre*	1735
arrete	1963
arrete _ de	2134
arrete pas	2134
as	-2568
as _ no	-1055
ask	5799
ask $	-1273
ask _ he	1234
ask _ if	1501
ask _ out	-1521
ask _ sister	1855
ask _ to	-1249
ask _ why	1185
ask _ •	7581
ask her	-1771
ask his	1855
ask my	-1162
ask •	7581
asked	-2145
asked to	-788
aski*	1967
asking	1967
asking _ to	919
asle*	-806
asleep	-806
at	1557
at 8	-1705
at _ again	1009
at _ airport	1041
at _ bar	1088
at _ birthday	795
at _ day	-2712
at _ door	1050
at _ every	-2740
at _ for	2109
at _ last	-939
at _ now	-947
at _ photos	1133
at _ today	896
at _ where	3382
at _ work	804
at her	3147
at his	4795
at home	-1082
at lunch	2328
at my	-2102
at night	931
at the	2233
at work	-3430
audio	1206
audio $	1662
auf	5262
auf _ profile	3294
auf sein	3294
avec	-1632
avec _ $	-1632
away	3714
away before	787
away from	3193
ayer	-2795
ayer $	-967
ayud*	4602
ayudame	4602
ayudame a	4602
babe	-886
babe i	-830
back _ $	1632
back _ her	1403
back _ i	-1137
back _ with	878
back from	1149
back if	-1874
back in	1503
back so	-1409
back together	937
bad	1003
bad _ $	-1515
bad _ now	-1470
bad i	1190
bad right	-1470
badly	-814
badly $	-1051
bar	2913
be	-2700
be _ $	-1698
be _ by	-2499
be _ i	1505
be _ if	3376
be _ the	3198
be a	2305
be at	3391
be mad	2080
be quiet	-1059
be so	1165
be there	916
beba*	-2442
beca*	-1015
because	-1015
because _ be	1470
because _ do	1297
because _ will	1467
because de	-807
bed	924
bed $	1898
been _ $	-1279
been _ and	1717
been _ at	1349
been _ his	-945
been _ myself	1512
been _ weeks	1409
been fighting	1606
been looking	1349
been thinking	-864
befo*	3210
before	3227
before _ $	2368
before _ him	926
before bed	2059
behi*	-901
behind	-901
being	-2640
being _ is	-1316
being around	-1364
beli*	-1499
believe	-1445
best	-2088
best _ and	-1181
best friend	-1661
bet	1200
better $	1399
bien	-896
big	-1241
big _ $	-975
bin	3555
bin _ $	-1380
bin _ davor	1605
bin _ ihr	1021
bin _ traurig	-1118
bin kurz	1605
bin so	-843
birthday $	2420
birthday _ i	-1444
birthday party	795
bist	-915
bloc*	-1548
blocked _ $	1682
blocked _ and	-787
blocked _ then	-909
blocked me	2177
bloq*	-2333
book _ it	-888
bored	-1197
boss	-1971
boss $	-1154
bot	-2369
bot $	-1171
bot _ $	-1122
bought a	872
boyf*	-2708
boyfriend	-2708
boyfriend _ his	-871
boyfriend texts	-799
break	1753
break _ $	3020
break _ contact	3742
break _ i	1220
break _ with	-3689
break and	1457
break no	3742
break up	-4162
breaking	1882
breaking _ $	1889
breaking _ contact	1937
breaking no	1937
breakup	-1507
breakup $	-1282
bring	-1423
bring _ um	-1060
buil*	850
building	850
building $	998
busy	995
but	-1241
but _ do	-907
but _ feel	1223
but _ it	1272
but _ know	2237
but _ not	-1167
but _ really	1086
but _ want	1582
but i	2326
butt*	3707
button	3787
button $	3932
by _ $	-3197
by _ and	1270
by _ at	2324
by _ of	1193
by his	1096
bye	5156
bye $	5393
c	-1366
c est	-1030
ca	-1585
cafe	2109
call	9501
call $	2072
call _ $	5100
call _ a	786
call _ and	-1307
call _ apologize	-1346
call _ mom	-2157
call _ up	3441
call him	2418
call my	-895
call*	1621
called	-2570
called $	1938
called _ $	-2524
called _ to	-1395
called her	-2615
called him	-834
called me	-1369
calling	4439
calling $	2384
calling _ $	1019
calling _ hotline	-962
calling a	-979
calling her	2668
calls	-900
camb*	-963
came	-1090
can	3045
can _ ask	-2267
can _ believe	-1387
can _ contact	1339
can _ explain	-839
can _ get	1656
can _ he	-1244
can _ her	1685
can _ in	2130
can _ just	2906
can _ looking	1422
can _ resist	2683
can _ stop	3552
can _ this	1013
can _ to	-4996
can _ •	-997
can i	1801
can not	4409
can talk	873
can you	-2979
canc*	-1324
cans*	-1791
cansada	-1085
cansada de	-937
capi*	-831
car	-950
cara	-2453
card	1042
carta	1842
casa	5307
casa $	1570
casa _ $	4236
casa dela	3585
ce	4037
ce _ $	1383
ce _ je	3371
ce matin	-896
ce que	2873
ce soir	1851
cero	2076
cero $	2076
cham*	4456
chamar	4716
chan*	-2319
chance $	-1431
chance _ $	1174
chance of	1242
change	-1191
changer	-1200
chat	3962
chat _ $	1395
chat _ open	2467
chat is	2415
chea*	-1085
chec*	2643
check	1207
check _ $	-1565
check _ is	969
check _ last	2365
check _ seen	2365
check her	1450
check if	996
check in	-1428
checked	-1538
checked _ profile	-1537
checked his	-1537
checking	4450
checking his	4230
checking if	3104
chez	3953
chez elle	1644
chok*	-868
choked	-821
chor*	-905
chorar	-795
class	-1635
clea*	-1139
clearly	-1128
close	2250
close _ $	2314
close to	2414
closure	955
cold	-825
cold $	-825
com _ mais	1227
com _ so	1227
com ela	3663
com ele	-904
come	-4110
come _ $	-1824
come back	-2180
comm*	-1007
como	-1166
compared	-1366
compared to	-1366
con	-1419
con _ $	-1401
con _ esta	-807
con ella	1135
con todo	-807
conc*	-930
cong*	1430
consigo	790
consigo _ de	790
consigo _ olhar	1012
consigo parar	790
cont*	3380
contact	2420
contact _ $	1698
contact _ ex	2696
contact _ her	-1490
contact _ not	1925
contact her	1342
contact my	2696
contacto	1992
contacto _ $	2076
contacto cero	2076
contato	-855
contestarle	4029
contestarle $	4029
conteste	-852
conteste $	-852
contesto	-1132
contesto $	-1132
conv*	5918
conversation	2760
conversation _ my	2870
conversation with	3582
cort*	-1561
could	5348
could _ a	-797
could _ about	1566
could _ and	2399
could _ him	2617
could just	3735
could not	1015
could tell	1750
coun*	-3041
counselor	-1184
count	-796
counts	-1272
cour*	2872
course	3391
course $	3391
crack	869
crav*	980
craving	980
craving to	980
cried	-1645
cryi*	-877
crying	-877
cuan*	-896
cuen*	1226
cuenta	1226
cut	-3058
cut _ bad	-1666
cut _ right	-1470
cut so	-1666
cutt*	-997
cutting	-997
d	-1083
dad	-1385
dan	1846
dan _ de	1846
dan ganas	1846
das	-1326
das _ $	-954
dass	869
dati*	-1198
dating	-1198
daug*	-1199
daughter	-1199
davor	1605
day	-1210
day $	-5853
day 12	4405
day _ and	4343
day _ the	3404
day _ to	2086
days	-1376
de	4874
de _ $	-2191
de _ appeler	2857
de _ ce	1980
de _ de	2448
de _ ecrire	1581
de _ ella	-907
de _ instagram	2675
de _ mes	1057
de _ o	1581
de _ por	-970
de _ que	-2785
de _ risa	-817
de _ si	3165
de _ su	3426
de _ un	1001
de chorar	-795
de escribirle	1742
de ganas	2732
de l	2360
de la	3229
de le	-3664
de lui	2289
de mandarle	802
de mi	813
de mirar	4784
de novo	2015
de olhar	1581
de viver	-881
dead	-3975
dead $	-919
dead _ $	-1146
death	-2517
debe*	9042
deberia	9042
deci*	1536
decirle	2258
decirle que	2258
deja	-1806
deja _ $	-1394
dejar	1007
dejar _ su	2376
dejar de	1050
dejo	-979
dela	6427
dela $	2484
dela _ $	1416
dele	-1191
dele _ $	-1329
dele*	-2268
delete	-1209
deleted	-2429
deleted _ number	-2217
deleted his	-1504
deleting	1369
deleting _ $	1369
dema*	2855
denke	-881
depr*	-1063
depressed	-854
depu*	-1275
depuis	-1275
der	-1466
dern*	2223
derniere	2653
desde	-1076
desde que	-903
dese*	-907
deserve	-812
desp*	2607
desperate	1237
desperate $	1237
despues de	823
dest*	-2134
destroy	-2112
destroy _ $	-2045
dete*	-956
deteste	-956
deteste $	-956
deva*	2437
devant	2674
devo	5169
dia	-2077
dich	-979
did	-4338
did not	-2518
die	-2758
die $	-1239
die _ $	-4105
die _ a	-944
die nachricht	5087
died	-1327
diff*	-1009
different	-787
dinn*	-1356
dinner	-1347
dinner $	-974
dist*	2151
divo*	-806
do	-1739
do _ $	2297
do _ a	1965
do _ answer	1568
do _ approach	1735
do _ back	2398
do _ do	-1727
do _ feel	-1103
do _ get	-1308
do _ him	-1670
do _ his	1365
do _ how	-974
do _ i	2038
do _ if	-1112
do _ know	-1082
do _ like	-973
do _ right	-903
do _ say	2888
do _ speak	-810
do _ start	2242
do _ tell	-1575
do _ text	1085
do _ think	3362
do _ to	-2370
do _ want	-1780
do _ what	2967
do _ whether	-847
do _ with	-1186
do i	7491
do it	-1475
do not	-5244
do something	-828
do this	1157
do with	-1066
doct*	-1134
doctor	-1060
does	-4558
does _ to	811
does my	-944
does not	-1359
dog	-1309
doing	3489
doing $	3417
doing _ $	-1084
doing so	863
dois	4213
dois appeler	-2783
dois je	6081
dois lui	915
done	1309
done $	2408
door	1038
door _ $	990
dorm*	-1805
dormir	-1805
dormir $	-965
drea*	-2415
dreamed	-2109
driv*	2880
drive	826
driving	2880
driving _ his	3175
driving to	3175
drop it	1141
drove	-1348
drove _ his	-1275
drove _ place	-1022
drunk	914
drunk _ to	882
drunk _ want	882
drunk and	854
du	-2358
du _ $	-1130
dying	1325
dying _ $	1330
dying _ know	-2248
dying to	2475
e	-3059
e _ $	-1820
e _ respondi	-1911
e eu	-1911
easi*	-1034
easier	-1022
ecri*	1341
ecrirai	-2284
ecrirai _ $	-2284
ecrire	3625
ecrire $	2783
ecrire _ $	1901
ecris	798
ecrit	1129
ecrit _ $	-928
effa*	-894
efface	-894
ein	4961
eine	-1069
eine _ $	-938
einen	2633
einf*	1750
einfach	1750
el	3076
el $	-832
el _ cero	2076
el contacto	2076
el movil	1147
ela	2422
ela $	2118
ela _ $	2751
ela _ uma	1227
ela agora	1495
ela me	-1654
ela so	1227
ele	3615
ele $	3742
ele _ e	-2755
ele _ mandou	973
ele _ para	-1152
ele _ respondeu	3635
ele de	1984
ele me	1196
ele ontem	-2243
ella	-1416
ella $	-2916
elle	-3863
elle _ $	-1602
elle _ a	-1203
elle _ partie	-869
elle a	-979
elle est	-869
elle m	-1697
em	-1248
em _ $	-996
email $	2205
embo*	-1149
embora	-1149
embora $	-1149
emoji	1777
emoji $	1777
empty	-2087
empty _ $	-2043
en	-2707
en _ air	-938
en ella	-809
en l	-938
end	-1945
end _ $	-2094
end it	-1914
end up	2165
endi*	-1049
ending	-1049
ends	-846
enou*	-1200
enough	-1200
ente*	4559
entr*	2407
envie	6286
envie _ appeler	2857
envie _ l	2857
envie _ la	4271
envie _ le	-2485
envie _ lui	2210
envie de	6442
envo*	3475
envoye	-1761
envoye _ $	-1761
envoye un	-1761
envoyer	4727
envoyer _ $	1173
envoyer _ message	1173
envoyer un	1106
er	-1957
er _ geschrieben	1578
er _ mich	-1260
er _ sich	-1621
er online	1921
eras*	-1230
erase	-1011
es	-993
es _ $	1581
escr*	19802
escreveu	-1748
escreveu _ eu	-1748
escrevi	1433
escriba	-1043
escriba $	-921
escribi	-3645
escribi _ $	-1985
escribi anoche	-1433
escribio _ le	-1424
escribir	2000
escribir $	2000
escribirle	4143
escribirle $	3414
escribo	6056
escribo $	2398
escrito	6128
espa*	-830
espe*	858
esqu*	-1354
esquecer	-1354
esquecer _ $	-1354
est _ $	-1516
est _ je	3371
est _ que	3371
est ce	3371
est partie	-869
esta	2176
esta _ $	2835
esta en	3451
estar	-1022
estar _ $	-931
estoy	7336
estoy _ $	-2147
estoy _ punto	802
estoy a	802
et	-913
eu	1699
eu _ $	1645
eu _ ele	1032
eu nao	-1381
eu respondi	-1911
eu terminar	-823
euros	927
even	-1829
evening $	-984
ever	-2172
ever _ me	-1172
ever*	-3935
every _ i	-1674
every _ minutes	2365
every day	-2456
every night	1378
every ten	2365
everyone	-936
everything	-1895
everything _ $	-844
ex	-2090
ex _ $	-4265
ex _ a	-1767
ex _ am	995
ex _ and	1128
ex _ calling	-1015
ex _ i	2625
ex _ me	-1158
ex _ months	828
ex _ my	-1818
ex _ new	1397
ex _ the	1271
ex _ what	1151
ex after	1872
ex and	-1083
ex me	-1895
ex on	796
ex s	-1911
ex that	1111
ex tonight	2280
excu*	1121
excuse	1264
excuse _ him	1348
excuse to	1560
exis*	-1030
extr*	-1357
extrano $	897
face	-1459
face _ $	-2223
face*	3836
facebook	3347
fake	1543
falar	3708
falar _ $	2481
falar _ ela	4216
falar _ so	1227
falar com	4216
falta	-1557
falta _ $	-918
fami*	-1339
family	-1199
fath*	-1458
father	-1440
father _ i	-821
father and	-805
faut	852
favo*	-952
favor	-1231
favor $	-1183
fazer	-828
feel	-1071
feel _ $	-2881
feel _ have	1234
feel _ i	860
feel _ need	1338
feel _ should	919
feel _ worthless	-925
feel an	1859
feel like	2100
feel so	-1555
feel*	-2717
feeling	-1549
feeling _ $	-848
feelings	-1168
feelings $	-1127
feels	-3460
feels _ $	-1043
figh*	1232
fight it	1030
fighting	1456
fina*	810
finally	904
finally _ back	1305
finally texted	1305
find	-2215
fing*	3524
finger	3576
finger is	3616
first	-1251
first $	-1450
five	1859
five _ and	1956
five _ i	1971
flow*	1254
flowers	1254
flowers $	1042
foi	-1542
foi _ $	-1373
foi embora	-1149
follow	928
for	-5459
for _ $	-3428
for _ me	-791
for _ message	-1683
for _ the	1288
for _ week	991
for a	2035
for everything	1262
for his	-1753
for me	-1228
forg*	-6170
forget	-5685
forget _ $	-5126
forgot	-844
found	-875
fout*	-938
foutre	-938
foutre _ air	-938
foutre _ l	-938
foutre en	-938
freu*	-1327
freundin	-1247
freundin will	-1220
frid*	2231
frie*	-3761
friend	-2602
friend _ $	-1450
friend and	-1977
friends	-1146
friends $	-1015
friends _ $	841
from	3953
from _ $	-1300
from _ am	922
from _ ex	809
from _ gym	-876
from _ her	3527
from _ i	899
from _ number	1281
from a	2437
from messaging	1174
from texting	2372
from the	-2121
from tinder	-1084
front	1597
front _ building	991
front of	1597
fuck	4962
fue	-800
ganas	4603
ganas _ $	4925
ganas _ escribirle	1742
ganas de	4603
gean*	-1675
geantwortet	-1675
geantwortet $	-1675
gebu*	1088
geburtstag	1088
geht	2001
geht $	2694
gesc*	-1316
geschrieben	-936
geschrieben $	-1938
geschrieben _ ich	1480
gest*	-1953
gestern	-1621
gestern _ $	-1306
get	-1700
get _ $	-1279
get _ my	1737
get _ off	1813
get _ to	-1237
get _ touch	3070
get _ with	1410
get my	-1331
get this	1933
gets	-1355
gets _ $	-911
gett*	973
getting	975
getting _ $	1192
getting _ together	1253
getting back	1253
gig	1359
girl	-1523
girl $	-1082
girl _ gym	-876
girl _ his	1044
girl _ the	-883
girl from	-876
girl in	803
girl*	-804
girlfriend	-804
girlfriend _ $	855
girlfriend s	834
give	-1334
give _ one	-835
glei*	4812
gleich	4812
go _ $	-2482
go _ contact	-1845
go _ gig	1359
go _ him	-1827
go _ his	1359
go _ party	1110
go _ sleep	-1271
go _ therapy	-1184
go _ there	1561
go _ without	2076
go back	-938
go no	-1601
go of	-2151
go out	-1465
go over	1561
go talk	916
go there	2111
go to	-845
goes	1205
goes to	1764
going	4778
going _ $	1644
going _ do	-1375
going _ her	2564
going _ him	3404
going _ kill	-1505
going _ look	2418
going _ my	2546
going _ myself	-820
going _ now	906
going _ the	1681
going _ to	1535
going _ use	3841
going back	1023
going there	1766
going to	2726
golp*	-1009
gone	-1390
gone $	-1119
good	-3815
good $	-1233
good _ $	-1941
good _ to	-1148
good time	-1209
good*	-1969
goodbye	-1830
goodbye to	-1291
got	-1898
got _ $	-1179
gran*	-1369
grat*	879
guy	-3661
guy _ $	-1035
guy _ tinder	-1084
guy from	-1451
gym	988
ha	1864
ha escrito	1864
habe	-3672
habe _ $	-1064
habe _ auf	-1166
habe _ die	-1183
habe _ geschrieben	-1749
habe _ gestern	-1370
habe die	6167
habe ihm	-1994
habe ihr	-2162
habe sie	-2521
habl*	7212
had	-2135
hallo	6284
halt	1133
hang	1768
hang _ $	2263
hang up	2947
happened and	1008
happy	1340
happy _ $	2047
happy birthday	2150
hard	-1150
hard*	3955
harm	5641
harm in	6539
has _ of	2082
hasse	-858
hat	-1933
hat _ $	-1010
hat _ ich	1122
hat _ und	-794
hat geschrieben	1480
hat mich	-1184
have	-3564
have _ $	-2592
have _ a	2082
have _ and	-829
have _ fighting	1606
have _ her	2019
have _ looked	-800
have _ much	869
have _ my	-1200
have _ myself	2650
have _ see	-2723
have _ this	1880
have _ to	-795
have _ typed	1000
have a	-794
have been	1387
have no	-854
have not	-1589
have so	857
have written	2153
havi*	2893
having	2893
having a	3371
he	-6981
he _ $	2811
he _ a	-1414
he _ be	855
he _ come	-811
he _ do	998
he _ doing	868
he _ he	858
he _ her	-2080
he _ his	-814
he _ i	1147
he _ if	1878
he _ me	3003
he _ misses	2111
he _ not	-1108
he _ online	2290
he _ out	-883
he _ so	1458
he _ texted	1305
he _ texting	-834
he _ the	-1038
he _ there	1294
he _ to	-2942
he _ up	-1018
he _ want	999
he _ with	1289
he blocked	2549
he can	-1122
he did	-1206
he finally	1171
he has	1788
he is	-2966
he keeps	-914
he left	1765
he liked	924
he misses	1492
he never	-848
he says	-1091
he sent	-855
he should	-1700
he unblocked	1461
he wants	-2164
he would	-1681
he wrote	2002
head*	1573
hear	1331
hear _ voice	1218
hear her	1023
hear*	-1321
heart	1896
heart _ $	1033
heart out	1550
hello	-877
help	4014
help $	2404
help me	1774
her	16461
her $	5183
her _ $	1587
her _ am	840
her _ and	-2501
her _ at	1963
her _ day	-1250
her _ email	967
her _ every	5144
her _ everything	801
her _ for	1216
her _ how	1678
her _ i	-2494
her _ if	-1232
her _ in	1017
her _ is	-1127
her _ it	1117
her _ last	-1444
her _ me	-1369
her _ much	1137
her _ night	1113
her _ no	-3632
her _ now	1215
her _ right	1129
her _ seen	1450
her _ sunday	-2924
her _ the	957
her _ to	3243
her _ with	1315
her _ •	-911
her a	3466
her again	3657
her and	1063
her birthday	-2807
her door	2073
her ex	-6500
her going	1236
her i	1187
her if	1440
her mom	-2471
her on	-1601
her page	-909
her please	1788
her profile	908
her so	838
her stories	-1635
her to	-2301
her up	2188
her work	3170
here	-789
here $	-1128
here _ to	861
hers	1367
hers $	1367
hesi*	3175
heur*	1941
heures	1941
heute	-1360
hey	976
hey $	1139
hey _ i	1192
hi	7279
hi $	7815
hi _ am	-1106
hier	-3593
hier $	-2368
hier _ $	-1108
hilf	-930
hilf _ zu	-930
hilf mir	-930
him	12642
him $	4775
him _ $	5494
him _ a	1154
him _ am	872
him _ and	-2551
him _ he	1657
him _ i	2690
him _ know	1550
him _ letter	-1033
him _ much	-1250
him _ now	1152
him _ promotion	1026
him _ still	814
him _ time	853
him _ to	1089
him _ we	1124
him _ what	-1077
him _ you	-1157
him about	1234
him again	-3774
him and	-1075
him at	-1957
him back	-2354
him for	1454
him last	-1619
him one	1000
him right	1005
him so	874
him the	902
him to	1550
him up	2115
hims*	-1020
himself	-1020
his	7671
his _ $	4620
his _ a	1625
his _ again	3563
his _ all	-1188
his _ at	2199
his _ by	-2138
his _ for	2131
his _ girl	-949
his _ he	3937
his _ house	-2108
his _ in	-2050
his _ is	2042
his _ last	-1071
his _ me	-1550
his _ my	-857
his _ night	1352
his _ s	1508
his _ talk	1596
his _ tonight	-1513
his apartment	1336
his best	-914
his birthday	939
his ex	-2854
his gig	1359
his message	-1613
his messages	1831
his mother	-1418
his number	-1575
his page	2862
his parents	-1307
his photo	2373
his place	1686
his profile	844
his sister	1152
his story	-875
his things	-1573
his whole	-1703
hist*	2101
historias	2652
historias _ $	1948
hit	848
hit _ a	1502
hit _ on	1960
hit _ up	1059
hit him	1146
hit me	-991
hits	-820
hoff*	-885
hoffe	-1224
hoffentlich	-885
hoje	-830
hold	910
home	-2630
home $	-848
home now	-821
honestly i	-912
hope	-2449
hopi*	-1557
hoping	-1557
horen	3083
horen $	3083
hotl*	-989
hotline	-989
hotline $	-962
hour	3221
hour ago	3643
hours	1979
house to	1000
hove*	2736
hovering	2736
hovering over	2736
how _ am	-1699
how _ approach	1573
how _ ask	-791
how _ be	2408
how _ days	787
how _ hurt	3469
how _ i	839
how _ is	2860
how _ know	-1769
how _ start	2320
how _ stop	-813
how _ you	4227
how are	4713
how he	2429
how i	-2178
how is	-994
how she	1250
how to	-2177
hoy	-2733
huge	3638
huge _ $	3753
hurt	3003
hurt $	2786
hurt _ $	1712
hurt right	1785
husb*	-3203
husband	-3203
husband _ to	-1770
i	2560
i $	1539
i _ $	2871
i _ a	1415
i _ about	2292
i _ and	-2551
i _ angry	-1133
i _ another	2086
i _ apologize	909
i _ ask	1677
i _ at	1463
i _ back	1483
i _ been	940
i _ before	1014
i _ bored	-954
i _ boyfriend	-1105
i _ by	3670
i _ call	4308
i _ calling	2093
i _ care	1735
i _ checking	2458
i _ close	2428
i _ could	2322
i _ cut	-1912
i _ die	-1914
i _ done	1970
i _ driving	1390
i _ end	1886
i _ every	-1083
i _ ex	4284
i _ feel	-1182
i _ fighting	1606
i _ fly	807
i _ for	-2708
i _ from	805
i _ get	1579
i _ go	2783
i _ going	-1338
i _ goodbye	-1316
i _ guy	-1400
i _ gym	2103
i _ he	-1916
i _ hear	1223
i _ her	830
i _ hi	2294
i _ him	2471
i _ his	2619
i _ home	-1017
i _ how	-820
i _ hurt	-1043
i _ if	2148
i _ is	-1446
i _ it	-1859
i _ just	5483
i _ kill	-815
i _ know	2930
i _ last	1369
i _ let	995
i _ like	5280
i _ make	-1263
i _ met	-1197
i _ mom	-1338
i _ my	-3166
i _ never	-3578
i _ no	-1592
i _ not	-3962
i _ number	-1283
i _ of	-918
i _ on	-1960
i _ one	4341
i _ our	1609
i _ outside	917
i _ overwhelming	1418
i _ profile	-1257
i _ reach	864
i _ reply	3273
i _ said	2106
i _ scared	-1232
i _ scream	-1181
i _ send	2439
i _ shaking	1539
i _ she	1262
i _ should	1093
i _ so	2477
i _ something	2443
i _ sorry	2590
i _ sure	-1835
i _ talking	-1771
i _ tell	3867
i _ tempted	5063
i _ text	3090
i _ that	-1472
i _ the	-2418
i _ therapy	-1231
i _ think	1301
i _ this	3199
i _ through	-911
i _ to	1447
i _ today	-1038
i _ typing	2775
i _ up	1088
i _ use	2675
i _ waiting	-1400
i _ weak	1641
i _ whether	-793
i _ will	838
i _ wish	-959
i _ with	-6531
i _ worried	-964
i _ worthless	-1046
i _ write	-2096
i _ writing	2447
i _ written	2049
i _ you	-4679
i _ your	-1089
i _ •	-966
i always	2030
i am	4785
i answer	4181
i approach	1735
i ask	1283
i asked	-1015
i be	-812
i blocked	-915
i call	2324
i can	1069
i check	2365
i checked	-1258
i contact	1339
i could	4836
i deleted	-1571
i dreamed	-2109
i end	-1008
i feel	2409
i go	837
i had	-1020
i have	1117
i hope	-1391
i keep	3793
i know	3489
i look	2187
i messaged	-1866
i met	-877
i might	4820
i miss	-2597
i pick	1425
i reached	831
i really	1196
i replied	-1205
i reply	1785
i respond	1876
i said	-2017
i saw	-1314
i say	3873
i see	-1250
i send	2959
i sent	-852
i should	4125
i start	2322
i stayed	-1582
i swear	985
i talk	-952
i tell	-865
i text	2464
i think	-2312
i told	-813
i typed	1254
i use	-925
i wake	-1025
i was	-2383
i went	-2475
i were	-1556
i will	1015
i would	-973
i write	6042
i wrote	-2352
i •	-1896
ich	8574
ich _ $	3616
ich _ anrufen	3666
ich _ antworten	955
ich _ auf	-1659
ich _ davor	1605
ich _ einen	2633
ich _ einfach	1020
ich _ gestern	-893
ich _ gleich	2758
ich _ ihm	2824
ich _ ihn	-1019
ich _ jetzt	4413
ich _ kurz	2290
ich _ meine	-1042
ich _ mich	-2397
ich _ mit	-1684
ich _ nicht	-4175
ich _ nie	-1956
ich _ nur	2465
ich _ schon	797
ich _ schreiben	2638
ich _ sehen	2108
ich _ seine	4497
ich _ sie	3981
ich _ so	-1578
ich _ standig	1921
ich _ sterben	-827
ich _ tot	-1058
ich _ traurig	-986
ich _ um	-1019
ich _ wehtun	-2426
ich _ wieder	795
ich _ zu	1125
ich bin	-1267
ich die	-1135
ich habe	-7429
ich hasse	-858
ich hoffe	-1224
ich ihm	880
ich ihr	3961
ich mach	861
ich meine	-791
ich mich	3998
ich mochte	2136
ich muss	3880
ich rufe	1735
ich schreib	1485
ich soll	-887
ich uberlege	2020
ich vermisse	-3401
ich will	3951
if	2440
if _ $	1826
if _ a	814
if _ am	-1232
if _ called	3370
if _ he	-1215
if _ is	2842
if _ just	2801
if _ me	3824
if _ not	-919
if _ online	2290
if _ out	1671
if _ send	1161
if _ to	-1003
if _ would	-1176
if _ you	-1698
if he	2236
if i	2298
if she	826
ihm	5621
ihm _ $	3609
ihm _ schreiben	2384
ihm nicht	-1987
ihm schluss	-1684
ihm schreiben	1014
ihm so	1776
ihn	-1291
ihn $	-2343
ihn _ $	2720
ihn anrufen	2020
ihr	9380
ihr $	6595
ihr _ $	-1253
ihr _ geschrieben	-1266
ihr schreiben	1623
ihr wehtun	-2303
il _ $	-861
il _ a	1433
il _ ecrit	2480
il faut	852
il m	1463
in $	-1466
in _ $	-1182
in _ is	1044
in _ mailbox	901
in _ of	1587
in _ with	3000
in a	-953
in front	1597
in person	1625
in the	-2016
in touch	3070
inst*	5210
instagram	6116
instagram $	1984
instagram _ $	1584
instagram dela	1581
instead	-798
inte*	-1270
into	1528
into _ $	1711
ir	2173
ir _ casa	2173
ir _ su	2173
ir a	2173
is	4101
is _ $	-4328
is _ 10	2593
is _ a	-2027
is _ am	984
is _ and	1378
is _ at	-929
is _ bad	1514
is _ bot	-1174
is _ but	-822
is _ dead	-985
is _ for	-1935
is _ have	1915
is _ her	-2443
is _ i	1941
is _ if	865
is _ in	6589
is _ it	-970
is _ me	2652
is _ my	1827
is _ normal	-1008
is _ not	1213
is _ now	1315
is _ of	-1997
is _ ok	1968
is _ on	-999
is _ over	2458
is _ real	-1262
is _ right	4305
is _ send	2529
is _ so	1317
is _ tell	1068
is _ the	4656
is _ today	1960
is _ weeks	1418
is _ weird	3185
is _ worth	-825
is a	-4138
is been	1403
is dating	-1061
is doing	1019
is going	-2008
is hovering	2736
is huge	2164
is i	1389
is in	-790
is it	2189
is killing	3183
is my	-1243
is not	-2767
is on	2368
is online	2290
is open	2349
is the	3483
is this	-827
is to	944
is too	1357
is watching	-2661
is with	1382
ist	4974
ist _ $	4791
it	-1145
it $	-1301
it _ a	-1249
it _ and	2181
it _ been	1073
it _ day	878
it _ feel	-793
it _ him	1060
it _ i	3010
it _ if	897
it _ it	4818
it _ me	1987
it _ message	2995
it _ more	-1145
it _ no	-980
it _ over	-817
it _ so	1002
it _ the	-816
it _ to	2731
it _ too	1316
it _ wrong	1589
it be	2457
it by	1276
it going	-858
it in	951
it is	2607
it normal	-983
it ok	1987
it out	-1168
it sending	5326
it to	-1490
it tomorrow	2365
it was	-960
it weird	3185
it would	-879
its	-1180
j _ a	3060
j _ de	2504
j _ envie	897
j _ le	3005
j _ peur	-1410
j _ qu	-792
j arrete	2604
ja	-793
je	11709
je _ $	10630
je _ ai	-5186
je _ appeler	-2344
je _ appelle	808
je _ changer	-970
je _ chez	4361
je _ de	-1815
je _ deteste	-956
je _ ecrirai	-2284
je _ ecrire	3230
je _ ecrit	-930
je _ en	-1791
je _ je	815
je _ l	1684
je _ le	952
je _ lui	1340
je _ me	-1894
je _ pas	-2434
je _ passer	1644
je _ reponds	1139
je _ son	2963
je _ tuer	-821
je and	-2069
je dois	-1868
je l	1174
je me	-868
je ne	-3493
je reponds	3166
je vais	3275
je veux	5402
je voudrais	1103
jetzt	5291
jetzt _ $	4483
job	998
job $	1821
jump	-1520
jump $	-1165
just	6065
just _ $	1068
just _ and	2418
just _ ask	812
just _ at	1478
just _ hi	2294
just _ him	2352
just _ it	1435
just _ look	1218
just _ me	1173
just _ once	2721
just _ one	1711
just _ out	-1310
just _ to	-1360
just call	3897
just said	1784
just send	1990
just to	1006
just want	1727
just wanted	-1352
kann	-931
keep	3325
keep _ about	-835
keep _ back	1023
keep _ for	-1375
keep _ his	1292
keep _ messages	960
keep _ so	982
keep _ to	2238
keep checking	2229
keep going	978
keep looking	-909
keep me	1042
keep thinking	-826
keep writing	901
keeps	-3290
keeps _ $	-1202
keeps _ my	-849
keeps calling	-1282
kids	-1953
kill	-3707
kill _ $	-2016
kill myself	-1095
killed	-822
killing	2001
killing _ $	1496
killing me	3280
killing myself	-796
knock	1907
know	5931
know _ $	-823
know _ care	1425
know _ he	-1587
know _ i	-964
know _ is	1242
know _ much	827
know _ not	2230
know _ she	1450
know _ still	1534
know _ to	1844
know how	1074
know i	1871
know if	-3189
know it	1121
know what	2482
know whether	-828
know*	1584
knowing	1584
knows	1713
knows _ $	1837
kurz	2947
kurz davor	1605
l	9421
l _ $	7876
l _ ce	1485
l _ soir	1485
l ai	-967
l air	-938
l appeler	8813
l oublier	-791
la	3583
la _ $	4907
la _ a	1529
la _ de	-1155
la risa	-817
land*	-1546
landlord	-1546
landlord $	-1426
las	-2180
las _ $	-1482
last	-2921
last _ $	-3121
last _ and	-1061
last _ every	2365
last _ ten	2365
last night	-3472
last seen	2365
last time	898
last week	-2273
late	-826
laugh	-1084
laugh $	-975
le	6786
le _ $	-825
le _ a	2723
le _ anoche	-1433
le _ escribir	2000
le _ j	2399
le _ no	3381
le _ o	3381
le _ y	-1132
le escribi	-3401
le escribo	6056
le mande	-1097
le respondo	4285
le tuer	-1026
le voy	3090
leave $	-1600
leave _ alone	-1036
leave _ note	1461
leave _ on	1435
leave a	1461
leave it	1812
leben	-1668
leben _ $	-929
leer	-1092
leer _ $	-824
left	-1490
left _ here	902
left _ hoodie	960
left _ on	1270
left _ read	1275
left me	1480
les	931
les _ $	1666
let	-1439
let _ just	789
let _ of	-2239
let go	-2129
lett*	2474
letter	2904
letter _ it	1805
letter and	-1436
letters	-1286
lettre	916
lettre $	968
lied	-825
life	-3807
life is	-1346
ligar _ $	3326
ligar _ agora	3497
ligar _ ela	2959
ligar _ ele	3864
ligar _ •	-4323
ligu*	-2029
liguei	-2029
liguei _ ele	-1081
liguei _ ontem	-1081
liguei para	-1771
like _ am	-1014
like _ have	1234
like _ her	1911
like _ him	1128
like _ my	883
like _ should	919
like i	901
like it	-921
like my	-890
like this	-1040
like to	2591
liked	-1646
liked _ post	870
liki*	2114
liking	2114
litt*	3035
little	3035
live	-1804
llam*	12692
llamar	-2446
llamar _ •	-3604
llamar •	-3604
llamarla	6352
llamarla $	3658
llamarlo	8786
llamarlo $	6542
llevo	-1006
lo	1827
lo _ $	3204
lo amo	808
lo que	-1490
lol	-3007
lol $	-2137
long _ $	1298
long*	1807
longer	1807
longer i	1872
look	5066
look $	2310
look _ $	961
look _ every	2048
look _ profile	-1522
look _ stories	825
look*	896
looked	-1876
looked _ her	-1588
looked at	-1178
looking	2771
looking _ her	1988
looking _ his	2233
looking _ my	-1145
looking _ profile	1988
looking _ stories	-1145
looking at	2804
los	-1333
los _ $	-942
lost	-1122
love	-1314
love _ $	-955
love _ her	1526
love to	1161
lui	2924
lui $	-2780
lui _ $	6648
lui _ ecrit	-930
lui _ hier	-2422
lui _ message	1682
lui _ ou	1815
lui _ un	988
lui ai	-3196
lui ecrirai	-2284
lui ecrire	4811
lui envoyer	1533
lui parler	2122
lui reponds	1139
lunch	4374
lunch $	2327
lying	-909
lying to	-909
m	-2401
m _ $	-1400
m _ ce	-896
m _ ecrit	2406
m a	-1124
ma	-3507
ma _ $	-2286
mach*	-1817
mad	1778
mad _ i	1995
mad if	2089
made	-1413
mail*	3092
mailbox	901
mailbox $	901
main*	922
maintenant	922
mais	-1536
mais _ vez	1227
mais uma	1227
make	-3334
make _ to	-1284
make it	-1721
make sure	-1497
maki*	832
making	832
mal	1107
mal $	-848
man	-1173
mana*	-1495
manana	-1471
mand*	7709
mandando	2217
mandando mensagem	2006
mandar	6092
mandar _ $	3269
mandar _ oi	1498
mandar _ para	1157
mandar mensagem	2828
mandar um	1498
mandarle	4858
mandarle _ $	3656
mandarle _ audio	1540
mandarle _ mensaje	2116
mandarle un	4858
mande	-1097
mande un	-995
mandei	-3996
mandei _ e	-871
mandei mensagem	-2244
mando	2839
mando _ $	2452
mando _ mensaje	-1420
mando un	-1420
mandou _ $	-2077
mandou _ e	1307
many _ $	796
many days	923
marc*	-845
marr*	-1819
marriage	-971
mas _ $	-1189
mata*	-2756
matar	-3114
matar $	-790
matar _ $	-1818
matar ele	-1789
matarlo	-1982
mate	-882
matin	-1097
matin $	-1097
maybe	7433
maybe _ $	-909
maybe _ should	2078
maybe _ •	6048
maybe i	5462
maybe one	1648
me	-5106
me $	-2272
me _ $	-7985
me _ a	-1721
me _ am	2565
me _ and	-1068
me _ better	1729
me _ calling	2243
me _ de	1713
me _ e	1085
me _ en	-1080
me _ escrito	1864
me _ esquecer	-1354
me _ eu	-1492
me _ feel	1211
me _ feelings	-856
me _ for	1091
me _ from	1028
me _ ganas	4578
me _ he	-886
me _ her	1696
me _ him	2211
me _ his	-869
me _ how	-1532
me _ i	1445
me _ is	-923
me _ l	-938
me _ la	-1270
me _ le	-1878
me _ me	-996
me _ mensagem	1104
me _ mensaje	-1420
me _ movil	1147
me _ of	1695
me _ ontem	-893
me _ otra	1430
me _ por	3235
me _ que	4014
me _ read	1275
me _ so	1043
me _ text	1991
me _ texting	2372
me _ the	-1007
me _ this	2309
me _ to	3127
me _ um	-965
me _ un	-2712
me _ y	2183
me a	-976
me about	-1300
me again	-951
me ajuda	-1354
me back	806
me but	975
me dan	1846
me escreveu	-1748
me escriba	-1043
me foutre	-938
me from	3251
me ha	1864
me i	1284
me mando	-1420
me muero	4650
me not	5104
me on	839
me out	1927
me respondeu	3556
me to	-2159
me wants	2841
meet	-1483
meet _ $	-884
meet*	-979
meeting	-979
mehr	-4704
mehr $	-2360
mehr _ $	-1407
mein	-1213
meine	-4646
meine _ $	-2176
meine _ will	-1220
meine freundin	-1247
meine mutter	-811
meld*	3123
melden	4576
melden $	4576
meldet	-1454
meldet _ $	-1208
meldet sich	-1208
mens*	6396
mensagem	3383
mensagem $	3970
mensagem _ ela	-1837
mensagem ontem	-991
mensaje	3628
mensaje $	841
ment*	-1073
merry christmas	792
mes $	1165
mes _ $	-1128
mess*	5842
message	9073
message _ ex	1437
message _ my	2209
message and	2346
message my	1355
message to	976
messaged	-3036
messaged _ best	-914
messaged _ yesterday	-1217
messaged his	-914
messaged my	-866
messages	-1460
messages _ $	-1284
messaging	1266
messaging her	1477
met	-2411
met _ $	-2082
met him	-1181
meu	-3550
meu _ $	-3037
mi	-5404
mi _ $	-791
mi _ me	-1512
mi _ quiere	-2973
mi amiga	-2808
mich	-1419
mich um	-1021
midn*	1929
midnight	1929
might	6500
might _ $	2716
might _ her	1888
might _ up	1441
might just	948
mim	-1798
mim $	-1589
mine	1276
minha	-2107
minha _ $	-971
minu*	1900
minutes	1427
minutes $	1846
mir	-2405
mir _ vergessen	-930
mir _ zu	-1250
mira*	-878
mirando	-878
mirando _ $	-878
mirar	7177
mis	-909
mis _ $	-845
miss	-4168
miss _ $	-2505
miss _ him	-1156
miss _ laugh	-982
miss me	-1435
misses	1263
misses _ $	1360
misses me	1378
mist*	1223
mistake	1258
mistake $	1267
mit	-1958
mit _ schluss	-1684
mit ihm	-1684
moch*	2041
mochte	2041
moi	1508
moi a	1985
mom	-1093
mom _ to	1151
mom is	-1420
mom s	1123
mome*	2346
mon	-1733
mon _ a	-1203
mon _ m	-1185
mond*	-1404
monday	-1391
monday $	-1307
month	-1551
month $	-918
more	-1206
more _ $	-2256
more _ i	1625
more _ then	3155
more _ will	-812
more messages	-789
more time	858
morir	-1082
morir solo	-800
morn*	-1859
morning	-1819
morning $	-1060
morr*	-1736
morrer	-1462
mort	-856
most	-1314
moth*	-2297
mother	-2143
mother _ me	-1447
mour*	-994
mourir	-994
move	-1117
move _ $	-929
move on	-805
moved	-1210
movil	1147
much $	-1543
much _ $	-1296
much _ am	1553
much _ hurt	827
much _ i	2051
much _ me	827
much longer	1626
much*	1396
muchas	1396
muchas _ de	1396
muchas ganas	1396
muero	4369
muero _ $	3396
muero _ de	2732
muero _ ganas	2732
muero _ la	-817
muero _ risa	-1108
muero _ verte	-840
muero de	911
muero por	3625
murd*	-1271
murder	-940
muss	6253
muss _ $	2097
muss _ sehen	2460
must	4295
mutt*	-942
mutter	-942
mutu*	1465
mutual	1465
my	-4780
my _ $	-4523
my _ a	-2087
my _ about	-950
my _ after	1617
my _ am	-938
my _ and	-2370
my _ dinner	-961
my _ everything	-877
my _ friend	-1734
my _ go	-1576
my _ his	-1078
my _ hovering	2736
my _ i	-2182
my _ in	-824
my _ is	3492
my _ keep	-899
my _ keeps	-951
my _ me	-1071
my _ mom	2995
my _ my	-1142
my _ no	947
my _ not	3240
my _ now	856
my _ on	1271
my _ out	2825
my _ over	1246
my _ phone	1172
my _ s	1095
my _ said	-827
my _ so	-1070
my _ talk	-845
my _ talks	-796
my _ texts	-986
my _ to	1461
my _ wants	-864
my _ what	1062
my _ would	-1139
my _ yesterday	-1251
my _ •	6119
my back	-941
my best	-1744
my boss	-1836
my boyfriend	-3039
my dad	-1112
my daughter	-1199
my ex	13578
my first	1117
my friend	-1325
my friends	-903
my girlfriend	-815
my heart	939
my husband	-3183
my kids	-1207
my landlord	-1409
my life	-1757
my mom	-2100
my profile	-931
my promotion	1026
my stories	-1432
my story	1178
my thumb	3802
my wife	-1071
my •	6700
myse*	-1211
myself	-1211
myself $	-2277
myself _ $	-909
myself _ to	3530
myself not	3291
myself so	1309
na	3079
na _ $	2258
na _ dela	3585
na casa	3585
nach*	4688
nachricht	5087
nachricht _ $	5087
name	-891
nao	-2323
nao _ mais	-1747
nao _ parar	790
nao _ que	-1033
nao aguento	1522
nao consigo	790
nao quero	-1216
ne	-995
ne _ ecrirai	-2284
ne _ pas	-2227
ne _ plus	-1719
ne lui	-2284
near*	1210
nearly	1455
nece*	7627
necesito	8140
necesito _ $	4608
necesito _ su	3532
necesito _ voz	3532
need	1047
need _ a	-886
need _ hear	1600
need _ her	4362
need _ how	925
need _ know	989
need _ see	1599
need _ to	-1409
need to	1328
needs	-993
never	-4693
never _ $	-1685
never _ him	-2211
never _ to	-1597
never know	844
never met	-1192
new _ to	810
new girl	-949
new job	1909
next	-1192
nice	-2047
nice _ $	-1480
nicht	-5947
nicht _ $	-3137
nicht mehr	-3028
nie	-2051
nie _ $	-1956
nie wieder	-1956
night	-2424
night $	-3334
night _ $	2513
night before	2066
no	-1083
no $	1177
no _ am	-1400
no _ de	4426
no _ dejar	1504
no _ escribi	-1826
no _ i	1295
no _ is	-861
no _ mas	2682
no _ messages	-789
no _ morir	-800
no _ not	-1400
no _ que	1108
no _ solo	-815
no _ vivir	-1319
no aguanto	3530
no i	-1400
no le	-1388
no more	-1913
no one	-1740
no paro	3277
no quiero	-1791
no se	1465
nobo*	-1402
nobody	-1402
norm*	-893
normal	-860
normal to	-983
not $	4428
not _ $	3390
not _ but	1663
not _ call	3940
not _ can	1876
not _ for	-1532
not _ he	-1489
not _ her	890
not _ him	-4272
not _ how	-924
not _ if	1152
not _ is	-853
not _ it	-1415
not _ like	-931
not _ looking	1422
not _ me	-2786
not _ my	-1421
not _ now	-878
not _ of	-793
not _ right	901
not _ she	-1328
not _ tell	-816
not _ text	2355
not _ this	3325
not _ to	-3881
not _ up	-955
not _ what	3070
not _ write	1131
not _ •	1248
not be	-2019
not believe	-1372
not do	980
not feel	-910
not fight	1033
not going	-1709
not help	1421
not hurt	2067
not know	1154
not knowing	1598
not looked	-800
not resist	2683
not stop	3798
not text	2564
not texting	-2265
not think	1605
not to	9342
not want	-1354
note	2318
note $	1116
note on	1425
noth*	-1716
nothing	-1716
noti*	1042
notifications	-1112
nouv*	2719
nouvelles	2719
novio	-2543
novio $	-1109
novo	1929
novo $	2015
now	4546
now $	3273
now _ do	1071
now _ i	1809
now _ want	1625
now he	1056
now i	1177
nuevo	-2445
nuevo novio	-2395
number _ i	-1504
nur	7916
nur kurz	1342
o	3268
o instagram	1581
o no	3381
o que	1304
ob	1088
ob _ ist	1088
ob _ online	1088
of	-3162
of $	-828
of _ $	-2063
of _ and	-1741
of _ being	-1358
of _ building	991
of _ by	-1087
of _ he	-811
of _ her	2343
of _ him	1831
of _ his	2934
of _ to	1310
of _ wants	2832
of breaking	2304
of calling	2243
of course	3391
of going	1705
of him	-2274
of his	-1321
of me	3011
of my	-805
of the	-1600
off _ $	-966
off _ and	1935
off my	1959
offi*	1202
office	1202
office $	1335
ohne	-1296
ohne _ $	-1156
ohne sie	-1040
oi	1491
oi $	1427
ok	4141
ok $	2671
ok if	1024
ok to	964
old	-1304
olhar	2516
olhar _ dela	2516
olhar _ instagram	1581
olhar o	2516
olhei	-1655
olvi*	-959
on $	-1102
on _ $	-3714
on _ all	-843
on _ and	-928
on _ at	1891
on _ for	1269
on _ instagram	-897
on _ job	1543
on _ new	1496
on _ page	2297
on _ so	1165
on _ the	1693
on _ to	1384
on a	1134
on friday	852
on her	2013
on his	2464
on monday	-919
on read	1275
on sunday	-2614
on the	2483
once	2105
once $	2748
one	11299
one $	-799
one _ $	1850
one _ away	3773
one _ from	3629
one _ letter	2599
one _ message	1172
one _ not	1349
one _ then	2481
one _ time	1796
one call	1596
one last	3047
one little	3376
one more	2904
one of	-1883
onli*	4428
online	4428
online $	2290
online _ $	2594
online ist	1088
only	-2183
ontem	-3715
ontem $	-2991
open	4360
open $	1590
open _ $	2287
open his	2731
open*	1805
or _ $	-947
or _ it	2043
or just	1454
os _ $	805
other	-1664
otra _ $	-1483
otra vez	-951
ou	4200
ou _ $	4200
ou pas	2325
oubl*	-973
oublier	-791
oublier $	-791
our	2296
our chat	2817
our friends	1155
out	2170
out $	-798
out _ $	-3031
out _ calling	2243
out _ her	1946
out _ him	2984
out _ i	1299
out _ the	-1706
out _ this	1379
out _ today	2157
out and	2111
out if	-791
outs*	2188
outside	2188
outside _ $	1236
outside the	1327
ouvir	3263
ouvir _ voz	3263
ouvir a	3263
over	4837
over $	-1448
over _ $	3174
over _ and	1496
over _ knock	1561
over send	2529
over the	1138
over there	1484
over to	2566
overwhelming	1418
page	4437
page _ night	1334
pain	-937
para	7941
para _ $	4200
para _ agora	3678
para _ ontem	-2243
para _ •	-4346
para ela	1943
para ele	4726
para mim	-1360
para ver	3852
para •	-4346
para*	1644
parar _ o	1012
parar _ olhar	1012
pare*	-2202
parents	-1996
parl*	2122
parle	-1874
parle _ $	-1651
parler	2122
parler $	2122
paro	3169
paro de	3169
part	2582
part _ me	2662
part _ wants	2841
part of	2582
part*	-1787
partie	-869
partie $	-869
party	1255
pas	2052
pas $	839
pas _ $	3229
pas _ de	-2930
pas de	1493
pasar	1021
pasar por	1021
passar	802
passer	1644
passer _ elle	1644
passer chez	1644
past	-3690
past the	-3035
pausa	-1066
pausa por	-796
pause	-1553
pedir	3618
pedir _ amiga	3618
pens*	-2039
peop*	-2737
people	-2737
perf*	3546
perfil	2880
perfil $	2360
person $	1273
peur	-1410
peur de	-1410
phone _ before	787
phone _ call	825
phone _ him	992
phone _ i	1021
phone away	787
phone to	1345
photo	1838
photos _ $	-1946
pick _ $	1648
picture	851
pizza	-1009
place	1763
place _ $	2576
place again	-1022
place now	1507
plan*	2300
planning	2672
planning _ for	1343
planning _ to	1767
planning to	1238
plea*	-1418
please	-1317
please _ $	-1980
please _ me	4204
please _ not	-943
please do	-955
please keep	1037
pleu*	-1278
plus	-2655
plus $	-1193
point	-3010
point of	-2758
por	2198
por _ $	-1143
por favor	-1231
por que	-954
por verte	-840
posso	2345
post	2007
post _ i	925
post*	2406
posted	2602
pour	1245
prec*	1498
preciso	1910
priv*	954
private	954
probably	-1219
prof*	3310
profile	3648
profile $	3772
prom*	2011
promised	1633
promotion	1026
promotion $	1026
puedo _ de	1504
puedo dejar	1504
punto	802
punto _ mandarle	802
punto _ un	802
punto de	802
qu	-872
qu _ m	-792
qu elle	-1259
quase	1789
quase _ $	1772
quase _ mensagem	2006
quase mandando	2217
que	5177
que _ $	5080
que _ de	813
que _ el	-1503
que _ embora	-1149
que _ escriba	-921
que _ foi	-1149
que _ l	1239
que _ reponds	1135
que _ respondo	2209
que _ um	1670
que ele	-1865
que eu	6423
que je	4610
que le	4392
que llamar	-2175
que me	-1092
que se	-1126
queb*	-1189
quel*	-1401
quelle	-1146
quer	-805
quer*	1907
queria	1907
queria _ com	2576
queria que	-1867
quero	6275
quero _ $	1758
quero _ ela	1090
quero _ ele	1675
quero _ para	3319
quero ligar	2731
quero morrer	-843
ques*	-1069
quick	2502
quie*	4608
quiere	-2999
quiero	7617
quiero _ $	5560
quiero _ a	-1792
quiero _ audio	1955
quiero _ con	959
quiero _ mi	-1364
quiero _ que	2258
quiero _ solo	-800
quiero _ su	809
quiero _ un	3726
quiero _ you	2109
quiero decirle	2258
quiero llamar	-1347
quiero mandarle	2854
quiero morir	-800
quiero que	-914
quiet	-1711
quiet $	-865
quit*	-1907
quoi	1035
quoi $	2015
rapp*	4949
reach	4670
reach _ and	1859
reach out	4300
reached	1191
reached _ $	952
reached _ i	1393
reached _ to	-1090
reached out	1289
reaching	-805
reaching _ $	-805
ready	1549
ready to	2150
real	-1300
real*	3029
really	3180
really _ $	4233
really _ to	1334
really want	1773
rega*	4985
regarde	1276
regarde son	1276
regarder	3709
regarder _ $	3709
regr*	-921
rela*	-1716
relationship	-1338
remi*	-1235
remo*	-1179
repl*	-1766
replied	-1660
replied to	-1110
reply	3475
reply $	946
reply _ $	1446
reply to	1083
repo*	3383
reponds	4305
reponds $	1135
reponds _ $	3169
resi*	2425
resist	2683
resp*	8078
respond	3710
respond $	3255
respondeu	2758
respondeu $	-984
respondi	-4313
respondi $	-3832
respondo	4634
respondo _ $	2774
revi*	787
revoir $	-2400
right	5000
right $	1180
right _ $	2471
right _ i	2036
right now	5422
right to	-1093
ring	838
ring $	-860
ring him	817
risa	-1764
risa $	-1764
romp*	2327
room*	940
roommate	952
rufe	1583
rufe _ an	1735
s _ $	-1643
s _ to	1158
s phone	1172
sa	4870
sad	-849
sagen dass	1353
said _ $	2437
said _ birthday	2131
said _ me	2075
said _ misses	2014
said _ to	-1418
said _ would	-856
said goodbye	-1403
said happy	2131
said he	1669
said hi	1997
said i	-1579
said no	-822
same	1070
sang*	-1411
saud*	-1801
saudade	-1801
saudade _ $	-1496
saudade dele	-1219
saved	1380
saved me	1499
saw	-1799
say	6142
say $	1437
say _ $	2372
say _ and	1017
say _ her	1288
say _ him	845
say _ i	865
say to	1675
sayi*	4616
saying	4616
saying _ $	6263
saying _ to	-903
saying _ wants	-919
saying she	-832
says	-2788
says he	-1305
scar*	-1687
scared	-1486
scha*	4067
schauen	2561
schauen $	2146
schl*	-3483
schluss	-1845
schluss _ $	-1735
scho*	-822
schon	12166
schon _ $	11369
school	-822
schr*	5658
schreib	3196
schreib _ $	3069
schreib ihm	1485
schreiben	4902
schreiben $	4550
schw*	2485
schwester	2560
scre*	-2847
scream	-1181
scream $	-1062
screw	947
screw it	957
se	-1353
se _ terminar	-823
se eu	-947
seco*	2854
second	2854
see	-1704
see $	-1319
see _ again	932
see _ at	-2753
see _ he	2371
see _ i	-910
see _ is	3685
see _ she	3892
see _ tonight	979
see a	-1639
see her	2340
see his	-932
see if	1191
see me	-1353
see my	-1274
see what	1882
seem*	1234
seeming	1237
seeming _ $	1237
seeming desperate	1237
seen	2130
seen _ minutes	2365
seen _ ten	2365
seen every	2365
sees	889
sees _ $	967
sees me	1204
sehen	4769
sehen $	4096
sehr	-1945
sehr $	-1901
sei	-930
sein	2690
sein _ $	3294
sein profile	3294
seine	5417
seine _ $	2752
seine _ horen	3083
seine stimme	3083
selb*	-859
self	-1443
self harm	-912
sem	-1026
sem _ $	-850
sema*	-1757
semana	-1374
semana $	-1222
send	11353
send $	2529
send _ $	3736
send _ message	-1419
send a	4121
send me	-1671
send one	1990
send*	5961
sending	5961
sending _ $	5566
sending him	1234
sending it	5102
sent _ a	1411
sent me	1167
sent*	-882
sepa*	-972
sera	3870
sera _ eu	2201
sera _ mando	2385
sera que	3870
seri*	-991
ses	5969
ses _ $	5992
shak*	1658
shaking	1658
she	-4363
she _ $	1924
she _ at	-878
she _ be	-1822
she _ birthday	2264
she _ by	1205
she _ calling	1199
she _ hey	1972
she _ i	-1247
she _ not	-1296
she _ on	-856
she _ the	-2683
she _ to	-1584
she _ tonight	2032
she _ with	-833
she does	-992
she is	1654
she sent	1195
she should	-3836
she wants	-1732
she would	1588
she wrote	1421
shit	-1436
shoot	-1651
short	1459
shou*	4195
should	4208
should _ $	3654
should _ a	983
should _ and	-1656
should _ be	-836
should _ break	-3593
should _ call	1457
should _ end	-985
should _ him	2362
should _ my	1274
should _ out	1360
should _ pick	1435
should _ reply	1377
should _ tell	814
should _ the	-1421
should _ this	-1307
should _ to	1982
should _ wish	822
should call	-1139
should i	7536
shut	-822
shut _ $	-813
si	3017
si _ $	877
si je	-936
sich	-2168
sie	1615
sie $	-1333
sie _ $	3084
sien*	-801
siento	-801
silence	1369
silence $	1963
simp*	2301
sin	-1275
sin _ $	-1239
since $	1602
since _ $	-1116
sinto	-2347
sinto _ $	-855
sinto _ dela	-794
sinto _ dele	-917
sinto falta	-874
sister _ $	-1012
sister _ he	1551
sister _ to	884
sister about	-1017
sit in	1044
situ*	1365
situation	1365
six	1927
sleep	-3312
sleep _ $	-879
sleep and	-999
slide	1178
snap*	2377
snapchat	2377
so	2767
so _ can	-2025
so _ compared	-1264
so _ do	1218
so _ his	999
so _ i	3118
so _ if	1421
so _ last	1303
so _ me	1203
so _ not	-1694
so _ reach	1672
so _ schreiben	1776
so _ to	1043
so _ tonight	-945
so _ uma	1227
so _ vez	1977
so bad	1161
so he	3547
so mais	1227
so much	-798
so sehr	-1945
so tempted	4641
so traurig	-843
so worthless	-925
soir	1250
soir $	1250
soll	6292
soll _ $	1019
soll _ antworten	2772
soll _ ihm	880
soll _ ihr	1907
soll ich	7362
solo	-1145
some	-1836
somebody	1862
someone	-2905
someone _ phone	787
someone new	-896
someone take	787
someone to	-1188
something	2086
something $	1994
something _ and	1572
something _ happened	1178
something i	-854
sometimes	-1204
sometimes i	-1142
son	4355
son _ $	3649
son instagram	2963
son profile	2594
song	-947
soon	-1500
soon $	-1378
sorry $	2394
sorry i	-977
soun*	-1777
sounds	-971
space	-806
speak	-834
speak _ $	-938
spri*	-835
stal*	3170
stalk	1777
stalk _ girlfriend	1777
stalk _ new	1777
stalk his	1777
stan*	1640
standig	1694
standig _ er	1921
start	1766
start a	2783
stay	-1695
stay _ $	-860
stay*	-1635
stayed	-1611
stayed _ $	-1600
ster*	-1121
sterben	-1002
still	-1339
still care	1425
stim*	2767
stimme	3016
stimme _ $	3083
stimme horen	3083
stop _ $	-2008
stop _ from	2611
stop _ her	1401
stop _ swear	1061
stop _ texting	2372
stop _ to	860
stop i	831
stop me	2517
stop talking	-883
stop thinking	-818
store	-823
stories $	2623
stro*	1566
strong	1635
strong $	-1747
su	6328
su _ $	5554
su _ novio	-2395
su casa	3299
su nuevo	-2395
su perfil	2360
su voz	2875
suic*	-5651
suicidal	-1534
suicide	-2591
suis _ de	-918
sund*	-3455
sunday	-3393
sunday $	-2670
supp*	-870
sure	-2279
surp*	1904
surprise	1959
surprise him	1960
surv*	-1760
survived	-1172
sus	3269
sus _ $	1321
sus historias	2652
swear	952
swear $	1038
ta	-1112
tag	-977
take	-1887
take _ phone	787
talk	2237
talk $	1678
talk _ about	-1054
talk _ again	1206
talk _ her	1669
talk _ him	1727
talk _ me	-1650
talk _ of	2243
talk _ out	2680
talk me	2243
talk to	-1276
talk*	-3378
talked	-1888
talking	-1490
talking _ $	1009
talking _ her	1877
talking _ him	-1112
talks	-903
talks to	-868
tanto	1812
te	-3292
te _ $	-1281
te _ que	-990
tell	6010
tell $	-799
tell _ $	3606
tell _ about	1543
tell _ ex	2651
tell _ my	1319
tell _ that	1248
tell _ to	1947
tell her	1126
tell him	3652
tell me	1363
tell my	1079
tellement	1339
telling	-1497
telling _ just	-814
temp*	5106
tempted	5878
tempted to	2628
ten	1500
ten _ $	2144
ten minutes	2365
tengo	3337
tengo _ ganas	1396
tengo _ llamar	-2175
tengo muchas	1396
tenho	-1411
tenho _ $	-796
term*	-3265
terminar	-1848
terminar $	-823
text	10660
text $	6888
text _ $	908
text _ a	868
text _ after	2338
text _ and	-824
text _ back	-1702
text _ but	-1078
text _ from	-986
text _ guy	-2165
text _ later	1037
text _ me	906
text _ so	840
text _ tonight	1444
text her	-1519
text him	3618
text*	1408
texted _ i	1808
texted back	1305
texting $	-802
texting _ $	1329
texting _ now	1005
texting _ right	1005
texting her	2512
texts	-1585
than	-1392
thank	1350
thank _ $	1419
thank you	1167
thanks $	1383
thanks i	-1284
that	-9850
that $	-1111
that _ $	-2710
that _ am	1281
that _ and	-801
that _ his	986
that _ in	970
that _ is	-1462
that _ to	-1054
that girl	1044
that he	-912
that is	-1599
that she	-894
the	-6192
the _ $	-4675
the _ always	1703
the _ back	-1008
the _ because	1336
the _ button	2722
the _ call	-1631
the _ from	-1339
the _ he	2426
the _ i	-813
the _ in	4960
the _ is	-997
the _ job	1361
the _ killing	1978
the _ of	-3768
the _ she	2086
the _ the	-2383
the _ this	-1242
the _ to	3096
the _ where	3103
the _ with	-1232
the _ your	1410
the airport	1037
the apartment	-2065
the bar	2921
the cafe	2107
the girl	-1042
the guy	-871
the gym	-1061
the new	1030
the office	1306
the point	-2836
the same	1278
the silence	1690
the urge	3915
their	1260
them	-1157
then	1601
then _ am	2369
then _ and	-1059
then _ i	1052
then i	4114
ther*	-2525
therapy	-1998
therapy $	-1214
there	3215
there $	3193
there _ knock	1561
there and	1688
there is	-1144
these	-1290
these _ $	-958
they	-3458
they _ to	-984
thin*	3459
things	-2785
things $	-1709
think _ go	2119
think _ her	-1234
think _ should	1020
think about	-1384
think i	3296
think it	1146
think my	-1350
thinking	6598
thinking _ again	-2695
thinking _ asking	1551
thinking _ going	1705
thinking _ her	4419
thinking _ him	-1202
thinking _ it	-951
thinking _ what	-1002
thinking about	-2306
thinking of	8802
this $	812
this _ $	-1844
this _ and	-1951
this _ i	-822
this _ is	1057
this _ my	2295
this _ so	-842
this _ to	3382
this close	2639
this guy	-1067
this morning	-1190
this out	821
this situation	1365
thou*	-1715
thoughts	-1137
thre*	-1095
three	-1273
three _ $	-839
thro*	-2534
through	-1841
thumb	3791
thumb _ over	3802
thumb is	3802
tikt*	2222
tiktok	2222
time	-1878
time $	1277
time to	-1299
times	1520
times _ i	1957
times and	1949
tind*	-1104
tinder	-1104
tinder $	-1048
to	9682
to $	796
to _ $	-3923
to _ a	1326
to _ about	-2814
to _ again	1163
to _ alone	-2003
to _ am	-827
to _ and	3432
to _ anymore	-864
to _ back	1441
to _ best	-1114
to _ boss	-1080
to _ by	1368
to _ contact	2099
to _ counselor	-969
to _ de	-1006
to _ every	-901
to _ ex	5325
to _ face	-1296
to _ flowers	873
to _ for	4197
to _ friend	-1882
to _ from	1113
to _ front	1010
to _ gig	1359
to _ girl	-1232
to _ go	-2129
to _ guy	-1273
to _ he	2798
to _ heart	1278
to _ her	9524
to _ him	9808
to _ his	1329
to _ house	1582
to _ in	3039
to _ into	2463
to _ is	2934
to _ it	-1882
to _ kids	-843
to _ landlord	-1475
to _ last	-1690
to _ left	-1995
to _ mandando	2217
to _ me	-2864
to _ mensagem	2006
to _ message	1162
to _ mom	-1940
to _ my	2826
to _ myself	-1339
to _ no	1668
to _ note	1461
to _ now	2758
to _ of	-2720
to _ off	1737
to _ our	1181
to _ out	3962
to _ over	1082
to _ parents	-943
to _ party	1385
to _ place	2590
to _ she	4379
to _ situation	1365
to _ so	1514
to _ someone	-1255
to _ sunday	-1822
to _ that	-1316
to _ the	-907
to _ there	1500
to _ this	4025
to _ to	937
to _ tomorrow	-790
to _ up	-2257
to _ viver	-881
to _ voice	1218
to _ vontade	1549
to _ what	2644
to _ who	1607
to _ why	1185
to _ wife	-1282
to _ with	-3253
to _ write	1738
to _ you	-871
to _ •	4746
to a	-1527
to answer	1860
to apologize	924
to ask	6061
to be	-5264
to break	6525
to call	1329
to come	-1640
to contact	2699
to cut	-1910
to death	-890
to die	-3920
to do	-3629
to drive	1549
to drop	960
to end	-2069
to explain	1223
to feel	-1281
to find	-1364
to forget	-5053
to hear	1487
to her	7521
to his	1691
to hit	2377
to hurt	-1076
to just	-1202
to kill	-2510
to leave	1143
to let	-793
to live	-1565
to look	3858
to make	-1148
to me	-4394
to meet	-913
to message	2233
to my	-2095
to quase	2217
to reach	4232
to reply	2520
to respond	1746
to ring	1751
to say	3179
to see	1197
to send	4434
to sit	964
to sleep	-2141
to stalk	1777
to stop	-1932
to surprise	1960
to tell	1145
to the	815
to therapy	-1449
to unblock	1002
to use	5508
to wait	1664
to want	-1249
to write	5430
to you	-1973
to •	-2933
today	-3994
today $	-1917
today and	1003
today i	-1683
todo	-4342
todo _ $	-848
todo _ noche	-807
todo _ que	-1490
todo esta	-807
todo lo	-1490
toi	-1148
toi $	-1085
told	-2304
told her	-1002
tomorrow $	2014
tomorrow _ $	-2026
tomorrow at	-1823
toni*	1229
tonight	1229
tonight $	-2900
tonight _ $	-886
tonight _ do	957
tonight _ i	1731
tonight _ to	1508
tonight _ want	1870
tonight and	1327
tonight i	1012
too much	-788
tot	-1494
tot $	-979
touch	3062
touch _ $	877
touch with	3070
tout	-1815
tout*	1777
toutes	1777
toutes _ $	1777
trau*	-1122
traurig	-1118
tres	1216
tried	-1108
tris*	-2000
triste	-1774
try	-834
tryi*	4621
trying	4621
trying _ not	4180
tu	-1894
tudo	-861
tuer	-1727
tuer $	-870
two	-1850
two _ $	-1435
two _ ago	-1097
two weeks	-1139
typed	2254
typed _ and	1000
typed out	1850
typi*	2749
typing	2775
typing $	814
uber*	1641
uberlege	2020
ugh	1955
ugh _ to	2029
ugh _ want	2029
ugh i	2102
ulti*	3096
ultima	3096
ultima _ $	3096
um	2592
um $	-1180
um _ ele	2086
um _ para	3675
um _ zu	935
um oi	1709
uma	2809
uma _ $	3848
uma _ para	-1039
uma mensagem	-1039
uma vez	1977
un	1886
un _ $	872
un _ manana	-813
un audio	1956
un mes	1165
una	900
una _ $	1024
unbe*	1932
unbl*	3279
unblock	1111
unblock him	996
unblocked	1229
unblocked _ $	1438
unblocked me	1229
unblocking	940
unblocking _ $	940
und	-1854
unde*	-788
une	2357
une _ $	2519
until	-1159
until he	1138
until i	-840
up	-1493
up $	979
up _ $	-4298
up _ birthday	795
up _ her	1123
up _ him	-3741
up _ his	3122
up _ night	2070
up _ work	804
up at	2246
up his	-2432
up on	1867
up with	-3926
urge	9814
urge $	3084
urge _ 10	2811
urge is	4713
urge to	2469
us	-2343
us just	-844
use	5242
use _ $	1143
use _ s	1172
use it	1318
use my	5188
used	-915
va	-1408
vai	-1013
vais	3275
vais _ appeler	1684
vais _ chez	1644
vais _ elle	1644
vais _ son	4281
vais _ •	1070
vais l	1684
vais lui	-1348
vais me	-1374
vais passer	1644
ver	8113
ver _ $	6307
ver _ dele	1806
ver _ fotos	805
ver _ perfil	3110
ver su	2676
ver sus	1509
verg*	-1347
vergessen	-930
vergessen $	-930
verl*	-938
verla	4724
verm*	-3461
vermisse	-3401
vermisse _ $	-1087
vermisse _ sehr	-1901
vermisse _ so	-1901
vermisse ihn	-1140
vermisse sie	-2140
verte	-840
verte $	-840
veut	-1108
veux	4873
veux _ $	-1056
veux le	1940
vez	2214
vez $	2321
vida	-2032
vida $	-1184
vie	-1050
view*	1228
viewed	1475
viewed _ story	1475
viewed my	1475
viver	-984
vivir	-1579
vivir _ $	-796
voce	-1745
voce _ $	-993
voir	2963
voir _ $	2963
vont*	1482
vontade	1482
vontade de	1482
vou	6329
vou _ $	-1375
vou _ a	-1140
vou _ casa	3585
vou _ de	2295
vou _ ele	3687
vou _ mensagem	1929
vou _ o	-1773
vou _ para	-1916
vou _ um	1417
vou _ •	-2967
vou ligar	-2179
vou mandar	2290
vou matar	-1789
voud*	1103
voudrais	1103
voy	5648
voy _ $	3433
voy _ a	2214
voy _ escribir	2000
voy _ llamar	1076
voy _ sus	3098
voy _ ver	1021
voy a	5648
voz	6138
voz $	3532
voz _ $	3263
wait	1934
wait _ her	1708
wait for	1651
wait*	-2166
waiting	-1893
waiting _ his	-1683
waiting _ message	-1683
waiting for	-1772
wake	-2229
wake _ $	-1013
wake up	-1965
wann	1253
want	4077
want _ answer	2202
want _ apologize	924
want _ at	2081
want _ back	-1651
want _ be	-2941
want _ call	962
want _ cut	-1815
want _ die	-1906
want _ do	-1241
want _ forget	-5046
want _ her	-1256
want _ him	3909
want _ his	-897
want _ how	-815
want _ if	1085
want _ into	2069
want _ it	1942
want _ know	1699
want _ live	-905
want _ reply	4193
want _ say	1673
want _ see	979
want _ so	-954
want _ tell	1017
want _ text	1458
want _ the	-914
want _ to	1148
want _ use	2006
want _ want	-978
want _ who	1834
want _ write	1101
want _ •	-1517
want him	-1341
want me	-833
want to	8249
want*	-4089
wanted	-2521
wanted _ say	-1445
wanted to	-2382
wanting	-1568
wanting to	-1568
wants	-909
wants _ me	-1191
wants _ see	-1504
wants _ text	2084
war	1005
warum	-805
was	-1646
was _ $	-3780
was a	-1164
was about	1527
watc*	-3032
watching	-2785
watching _ stories	-2661
way _ my	821
we	-3276
we _ talk	1094
weak	1641
week	-3833
week $	-3420
week and	1113
weeks _ $	-994
weeks _ it	1740
weeks ago	-820
weeks and	1740
weht*	-2426
wehtun	-2426
wehtun $	-882
weird	3061
weird _ message	2995
weird _ my	2995
weird to	2995
well	-1405
well $	-919
wenn	-2340
wenn ich	-956
wenn sie	-1014
went	-3460
went _ his	-2021
went _ house	-822
went to	-2783
were	-1306
were _ $	-934
were you	-1620
what _ are	-1015
what _ do	-3393
what _ i	2742
what _ is	-1018
what _ just	2200
what _ said	-1430
what _ say	6147
what _ the	3918
what a	-901
what can	-1215
what counts	-1028
what do	1460
what he	-2222
what if	1972
what is	2336
what she	2141
what should	1536
what to	2854
what would	829
what you	-1236
what*	2436
whatsapp	2698
whatsapp a	1576
whatsapp the	925
when	-5220
when _ am	-923
when _ is	-976
when can	1034
when i	-3165
where	1588
where _ $	-1099
where _ tonight	2032
where he	1221
where she	1808
whether _ is	-866
while	-789
who _ girl	1044
who _ in	1004
who _ is	1021
who _ to	977
who _ with	1666
who he	1071
who that	1044
whole	-1144
whole _ $	-2161
why	-3198
why _ left	1094
why _ my	-881
why _ she	-1141
why do	-894
why does	-1239
why would	-921
wie	1296
wie es	2621
wied*	1017
wieder	1017
wieder _ $	-1987
wieder _ profile	3294
wieder _ sein	3294
wieder auf	3294
wife	-3074
will _ $	1363
will _ anrufen	2729
will _ at	3025
will _ be	-1342
will _ ex	-1804
will _ his	1454
will _ kurz	1342
will _ me	-795
will _ nur	2369
will _ sister	2310
will _ the	3107
will _ there	1251
will _ to	-1926
will _ wehtun	-2426
will be	3697
will ihm	1059
will ihr	-973
will not	-1460
will sie	2260
win	792
wish _ a	822
wish _ could	2190
wish _ never	-1245
wish _ tell	1750
wish _ would	-1363
wish her	990
with	-4054
with _ $	-1234
with _ and	-2141
with _ ex	2119
with _ he	1417
with _ note	1255
with a	1115
with him	-1343
with his	-1428
with my	2414
with no	-1025
with this	-1436
with*	857
without	1054
without _ $	-940
without _ desperate	1237
without _ her	2796
without _ to	2151
without seeming	1237
work	-2806
work $	-941
work _ $	-1069
work at	2335
works	852
worr*	-1044
worried	-976
wort*	-1082
worth	-1320
worthless	-1082
would	4302
would _ $	-1124
would _ back	-2329
would _ be	3911
would _ for	-883
would _ how	5143
would _ mad	2089
would _ say	846
would _ see	948
would _ so	1165
would _ to	4261
would be	-1789
would it	2056
would like	2373
would love	1161
would •	1221
writ*	4620
write	8372
write $	3808
write _ $	2947
write _ him	-2858
write back	1955
write her	979
write him	1463
write to	-4037
writing	2746
writing _ him	1216
writing _ to	1349
writing her	1205
written	2049
wrong	995
wrong _ i	1753
wrote	1122
wrote _ a	-1566
wrote _ and	806
wrote _ letter	-1127
wrote _ me	1404
wrote hey	1972
wrote him	-1127
wrote me	-1052
x	-835
x $	-835
xx	-925
xx $	-925
y	-853
y _ $	-1771
y _ conteste	-852
y _ contesto	-1132
y _ que	1873
y le	-1424
year	-1306
years	-2096
yest*	-3680
yesterday	-3680
yesterday _ $	-925
you	-6725
you $	3904
you _ $	-2566
you _ a	2013
you _ is	1138
you _ us	-812
you are	-2096
you be	2280
you hurt	2622
you say	797
you think	1668
you were	824
your	-5495
your _ $	-3682
your*	-1004
yourself	-1002
zu	4058
zu _ $	4285
zu schreiben	1227
zu vergessen	-930
zum	895
zum _ $	895
zum geburtstag	1088
zuru*	-903
•	-5405
• $	4405
• _ $	-873
• _ a	-1414
• _ am	3644
• _ an	1898
• _ and	3823
• _ back	-1032
• _ but	1098
• _ call	-2982
• _ de	874
• _ do	2942
• _ doing	3686
• _ get	-842
• _ her	-9529
• _ him	-4056
• _ his	-1072
• _ i	9194
• _ night	-1613
• _ ok	3623
• _ sorry	3330
• _ text	-4295
• _ to	-10461
• _ •	7177
• an	1898
• and	4810
• de	981
• doing	3686
• her	-1018
• him	-2794
• i	3399
• me	1214
• to	-10103
• •	-5405
""",
    'contact.slip': """\
~	-32402
!	-10425
!ex_contact	-2951
!ex_contact_abroad	-973
!slip	16289
!slip_abroad	13448
!•	2749
.	4024
.-	-7185
.i	-5426
.i+they	12920
.i+you	-3117
.i-	-9075
.they	15586
.they-	6287
.you	-1589
.you+they	-1111
.you-	-1917
10	-1407
2 $	1089
20	-1152
20 _ $	-1065
2am	1232
3am	1317
3am $	2009
?	-2992
?-	-2771
?i	-4280
?they	4230
?you	-979
?you-	-999
^ _ $	-4988
^ _ a	1505
^ _ about	-2284
^ _ ai	5534
^ _ always	-1479
^ _ am	-2834
^ _ an	1134
^ _ and	6376
^ _ angerufen	3659
^ _ answered	3368
^ _ apologize	1394
^ _ are	-1292
^ _ at	1399
^ _ auf	2141
^ _ beat	-2041
^ _ been	4992
^ _ begged	1624
^ _ best	1324
^ _ boyfriend	-1823
^ _ broke	-1020
^ _ burned	-1022
^ _ by	2311
^ _ called	3191
^ _ calls	-888
^ _ came	-2482
^ _ can	-1541
^ _ caved	1086
^ _ check	1075
^ _ com	-2145
^ _ commented	1809
^ _ contact	2925
^ _ cried	-2100
^ _ d	-1322
^ _ did	1018
^ _ do	-2553
^ _ dreamt	-1275
^ _ drove	2606
^ _ el	7317
^ _ ela	1749
^ _ ele	6474
^ _ emailed	1474
^ _ en	-1199
^ _ escribi	3130
^ _ escribio	1536
^ _ est	-942
^ _ ex	-6161
^ _ feel	-1708
^ _ flowers	1270
^ _ for	-1586
^ _ found	-3050
^ _ from	-1941
^ _ got	-901
^ _ ha	-882
^ _ habe	2873
^ _ happy	1111
^ _ has	-1904
^ _ hat	-1159
^ _ hate	-2428
^ _ have	2152
^ _ he	-1986
^ _ help	958
^ _ her	10667
^ _ him	8797
^ _ his	9304
^ _ hit	3032
^ _ hope	-1038
^ _ hurt	-1349
^ _ husband	-2124
^ _ i	1195
^ _ ihm	1588
^ _ ihn	1232
^ _ ihr	4553
^ _ in	1472
^ _ invited	897
^ _ is	-5770
^ _ it	-2087
^ _ just	1352
^ _ keep	1393
^ _ keeps	-1482
^ _ l	2338
^ _ le	-2678
^ _ liked	2607
^ _ llame	7732
^ _ lui	2418
^ _ m	-3053
^ _ mande	4013
^ _ mandou	-1052
^ _ me	-6104
^ _ meine	-1324
^ _ mensagem	3176
^ _ message	-3002
^ _ messaged	917
^ _ messages	-1817
^ _ mich	-1494
^ _ mir	-2430
^ _ miss	-4006
^ _ mom	-1071
^ _ my	5426
^ _ need	-1178
^ _ new	1202
^ _ night	-1182
^ _ no	1813
^ _ notifications	-922
^ _ o	2424
^ _ of	-1139
^ _ off	-1119
^ _ on	1894
^ _ one	1553
^ _ out	2890
^ _ outside	1895
^ _ para	3205
^ _ past	1561
^ _ por	-882
^ _ rang	2140
^ _ reached	2414
^ _ read	-1076
^ _ reminders	-1400
^ _ replied	2880
^ _ said	-1993
^ _ send	2134
^ _ sending	1008
^ _ she	-1920
^ _ slept	1376
^ _ still	-2085
^ _ sus	4700
^ _ talking	-1723
^ _ texted	7997
^ _ texting	2986
^ _ that	-1771
^ _ the	-4185
^ _ thinking	-1197
^ _ through	1638
^ _ time	-1066
^ _ to	6797
^ _ todo	1224
^ _ took	-2840
^ _ tout	-1156
^ _ uma	924
^ _ up	3416
^ _ vermisse	-965
^ _ want	-2860
^ _ wants	-1202
^ _ was	-3210
^ _ we	-1596
^ _ went	3530
^ _ were	1724
^ _ with	1340
^ _ wrote	3432
^ _ y	8585
^ _ you	-2313
^ _ •	-9547
^ a	-1247
^ am	-1040
^ asked	3504
^ broke	4758
^ called	2416
^ checked	1438
^ could	2732
^ day	-2083
^ delete	-1212
^ drove	1305
^ drunk	1086
^ efface	-1275
^ ela	-1975
^ ele	-928
^ elle	-2134
^ every	-945
^ got	-2282
^ habe	4710
^ he	-6766
^ her	-3728
^ his	-2877
^ hit	3126
^ how	-3164
^ i	1706
^ il	2415
^ it	-1571
^ j	3616
^ je	2681
^ la	6290
^ le	9141
^ left	1864
^ liguei	3430
^ liked	2300
^ looked	1028
^ mandei	2850
^ me	4352
^ met	1915
^ mi	-1703
^ my	-12482
^ nao	-3208
^ no	-5022
^ ok	2889
^ olhei	6657
^ on	-900
^ pause	-1249
^ please	-1168
^ replied	1110
^ sent	4912
^ she	-10079
^ sie	-1120
^ sinto	-1183
^ spent	2863
^ stalked	2989
^ stop	-1824
^ the	-2409
^ told	2244
^ waited	2400
^ was	1850
^ we	3850
^ went	3268
^ what	-1589
^ when	-2157
^ woke	-1659
^ wrote	1064
^ you	-970
^ •	1926
a	-3014
a _ $	-1754
a _ account	1920
a _ at	3511
a _ back	1847
a _ but	-918
a _ et	5160
a _ from	-3093
a _ him	2346
a _ i	1134
a _ it	-1067
a _ j	1712
a _ message	-2440
a _ my	-954
a _ on	2751
a _ request	1430
a _ to	2394
a _ yesterday	942
a appelee	-1150
a birthday	1573
a different	1006
a ecrit	1170
a fake	2082
a friend	1995
a heart	1448
a letter	3149
a message	-3265
a new	-1026
a photo	1176
a song	2362
a week	-2651
about _ $	-3969
about _ i	1702
about her	-2560
about him	1007
about how	1685
about me	-1520
about us	1165
acci*	4306
accident	1437
accidentally	2869
accidentally liked	2869
account $	1068
after	7212
after _ $	4063
after a	-2916
after class	1902
after six	2256
after two	-1199
again	5176
again $	2480
again _ $	975
again today	1149
ago	-1921
ago $	-1657
ai	6186
ai _ $	3575
ai ecrit	1698
ai repondu	1712
all _ $	1539
all day	-983
all my	-1008
all night	3965
alone	1069
alone $	1247
alwa*	-1801
always	-1801
am	-4990
am _ $	-1820
am _ i	1308
am _ told	1371
am and	1371
am i	-1305
an	2855
an _ $	1948
an email	1316
an hour	1861
and	8947
and _ $	2172
and _ again	1298
and _ answered	2146
and _ argued	1802
and _ back	2021
and _ do	-1072
and _ does	-1511
and _ ex	1710
and _ for	952
and _ her	2225
and _ hi	-1508
and _ him	1911
and _ it	967
and _ liked	2291
and _ my	2812
and _ not	-3707
and _ pas	-3459
and _ said	4096
and _ talked	1824
and _ thanks	1380
and _ the	3096
and _ to	-2159
and _ told	2348
and _ up	1021
and _ wrote	2021
and asked	-1595
and called	3078
and deleted	-1133
and did	-2138
and he	3456
and i	5648
and it	-1487
and messaged	2281
and moved	-924
and now	1377
and she	5183
and texted	3541
and we	3590
and wrote	1981
ange*	4665
angerufen	5284
angerufen $	1625
angerufen und	3659
anoc*	3879
anoche	3879
anoche $	3879
anot*	-1612
another	-1612
another _ $	-1116
another woman	-1329
answ*	9470
answer	1032
answer $	1090
answered	7919
answered $	1512
answered _ $	6526
answered _ a	-1247
answered _ message	6995
apartment and	884
apol*	1412
apologize	1394
appe*	5372
appele	6828
appelee	-1150
are	-2359
argu*	1802
argued	1802
ask	-1770
asked	5485
asked _ $	1365
asked _ brother	1880
asked _ for	1101
asked _ how	2517
asked _ me	-966
asked _ to	-1402
asked _ we	1141
asked her	2347
asked his	3078
asked if	901
asked me	-1108
at 2am	1232
at 3am	1317
at _ $	-1381
at _ door	1126
at _ work	1845
at her	5986
at his	-1664
at my	-1768
at night	-1141
audio	1369
auf	1419
ayer	1312
ayer $	1312
back $	1024
be	-3302
be _ $	-2945
be _ again	-900
be friends	-1181
be happy	-921
beat	-2041
beba*	3348
beca*	1509
because	1509
because _ asked	1915
because _ lied	-884
because he	-1385
because i	2273
because she	918
been	2472
been _ my	4395
been calling	989
been texting	928
begg*	1876
begged	1876
begged _ stay	1077
begged _ to	1876
begged her	1107
best	1352
best friend	1180
bin	1107
birt*	1588
birthday	1588
birthday _ said	1380
birthday _ she	1380
birthday and	1380
boyf*	-1638
boyfriend	-1638
brea*	-916
break _ $	1138
break up	1106
broke	3871
broke _ $	4488
broke _ contact	5046
broke no	5046
broke up	-1768
brother how	1880
buil*	1947
building	1947
burn*	-1022
burned	-1022
burned _ $	-1022
but	-1567
but _ not	1470
but he	1107
but never	-1067
buzz*	-990
buzzes	-990
buzzes _ hope	-990
buzzes i	-990
by	5040
by _ $	4021
by accident	1437
by his	1315
call	3236
call $	4150
call*	7185
called	7020
called $	1912
called _ answered	2405
called _ crying	-1281
called _ last	-1424
called _ night	-1078
called _ on	2267
called _ picked	1288
called _ she	930
called _ talked	1819
called _ we	1819
called and	2084
called her	2486
called him	2208
calls	-1857
calls _ $	-1113
calls _ him	-1113
calls from	-1445
came	-2484
came _ to	-918
can	-1825
can _ checking	1669
can _ stop	1332
can i	-1271
car	943
casa	-1305
caved	1086
caved _ wrote	1086
caved and	1086
ce	-1495
chan*	-1001
chec*	3568
checked	2181
checked _ profile	1522
checked her	1438
checking	1584
class	1902
coff*	2407
coffee	2407
coffee $	2175
com	-2145
com _ $	-2145
comm*	3105
comment	1860
commented	3602
commented _ her	2836
commented on	3602
cont*	7983
contact	1912
contact $	3541
contacto	6955
contesto	1457
contesto $	1457
could	2638
could _ help	1559
could _ it	3856
could not	3767
cowo*	-1388
coworker	-1388
coworker $	-1080
cried	-2732
cried $	-1582
cried at	-2095
cryi*	-1072
crying	-1072
d	-1459
date	-1335
day	-3290
day _ $	-2335
day _ contact	-964
day _ no	-1470
days	1516
days $	1803
de	-1663
de _ $	-3046
de _ envoyer	2658
de novo	2781
dela	3483
dele	1853
dele*	-3025
delete	-1570
deleted	-1455
deleted _ $	-1169
deleted it	-1143
dia	915
did it	3601
did not	-3080
die	1621
die _ $	1878
diff*	884
different	884
dit	-932
do	-5523
do _ $	-1671
do _ talk	-1186
do i	-1387
do not	-2847
does	-1184
does _ $	-1097
does _ care	-1154
does _ to	1122
dog	-910
doing	1248
doing $	1596
door	1086
door $	1175
drea*	-1275
dreamt	-1275
drive	-1010
drove	3911
drove _ apartment	884
drove _ her	1852
drove _ his	2059
drove _ place	1305
drove past	2210
drove to	884
drunk	3785
drunk $	2698
drunk texted	1086
e	2853
e _ $	3055
e _ respondi	2560
e eu	2560
ecrit	2483
ecrit _ ai	1712
ecrit _ j	1712
ecrit et	2549
effa*	-1275
efface	-1275
efface tout	-988
el	6620
el _ $	5188
ela	1554
ela $	950
ela _ $	2579
ele	3704
ele $	4710
ele _ e	2560
ele _ mandou	-1378
ele ontem	2102
elle	-2672
elle _ $	-1176
elle a	-932
em	-1391
em _ $	-1391
emai*	3916
email	2287
email $	2230
emailed	4166
emailed _ a	3084
en	-2278
en _ $	-1425
ended	1624
ended _ him	1559
ended up	2660
envo*	1777
envoye	-882
envoye _ $	-1602
envoye _ message	-1002
envoye un	-882
envoyer	2658
envoyer _ $	2658
er _ mich	-1461
er _ mir	-1125
er _ und	2042
escr*	4032
escribi	3130
escribio	1294
escribio _ le	1733
escribio y	1733
escrito	-882
est	-980
et	5997
et _ a	4284
et _ ai	1712
et _ repondu	1712
et j	1712
eu	2357
eu _ $	2560
eu respondi	2560
even*	2494
evening	2548
ever*	-1943
every _ my	-990
every _ phone	-990
every day	1498
every night	-1202
every time	-999
everything	-1023
ex _ $	3868
ex _ a	-1132
ex _ after	-1604
ex _ and	2317
ex _ birthday	1209
ex _ happy	-1019
ex _ i	2197
ex _ me	-2388
ex _ work	-2682
ex a	2326
ex asked	-1111
ex boyfriend	1300
ex for	1096
ex me	-1281
ex on	1321
extrano	-924
extrano _ $	-924
face*	3335
facebook	2541
fake	2082
fake _ $	1911
fake account	1939
fami*	-1023
family	-1023
family $	-1018
favo*	-1172
favourite	-1154
feel	-2116
feel*	-968
feelings $	-1380
finally _ $	-2612
finally answered	-1389
finally texted	-1040
find	2595
find _ $	1982
flow*	953
flowers	953
foll*	1040
for	-2970
for _ $	-2231
for _ after	1902
for _ back	-1257
for _ class	1902
for _ days	-1506
for _ hour	1153
for _ years	-1568
for a	-1518
for an	1016
for coffee	1219
forg*	-3106
found	-3597
frie*	-2383
friend	1299
friend _ $	3309
friend _ him	2916
friend _ she	-1390
friend about	3705
friend request	1995
friends	-3702
friends $	-2853
from	-6099
from _ $	-3907
from _ account	1768
from _ at	-928
from _ ex	-1199
from _ fake	1911
from _ the	-1018
from a	2705
from her	-3435
from him	-2646
from my	-1463
gave	2285
gave _ $	-1730
gave _ and	3215
gave in	3215
gean*	3310
geantwortet	3310
geantwortet $	3310
gesc*	2081
geschrieben	3287
geschrieben $	2357
geschrieben und	930
get	-2711
girl	1759
girlfriend $	1852
good	-1312
good _ $	-1002
got	-2490
got _ from	-1587
got _ message	-910
got a	-1468
ha	-882
ha escrito	-882
habe	7677
habe _ $	5972
habe _ angerufen	4094
habe _ die	2079
habe ihm	1588
habe ihr	4553
haben	1552
haben _ $	1616
had a	-1035
hair	-2371
happy $	-1034
happy _ and	1380
happy _ she	1380
has	-1651
has _ his	-1148
has _ texting	-1148
has been	-1148
hat _ $	-1838
hat _ angerufen	-2469
hat _ ich	2310
hat _ und	4140
hat angerufen	3659
hat mir	-1293
hate	-2450
hate _ $	-2335
have _ $	-2404
have _ texting	2076
have a	-925
have been	3880
he	-3552
he _ a	-2899
he _ and	2790
he _ answered	-1389
he _ back	-2038
he _ he	-1610
he _ his	-2534
he _ i	922
he _ me	-2163
he _ no	1167
he _ on	1110
he _ out	974
he _ saying	-1997
he _ to	-1620
he _ we	3051
he _ •	-2675
he came	-1286
he finally	-2606
he is	-900
he keeps	-1005
he left	-3635
he lied	-887
he replied	4017
he sent	-2266
he texted	1529
he wants	-2165
he was	1804
he •	-2587
heart	1231
heart _ $	1163
help _ her	1302
help it	1536
her	11721
her $	-3863
her _ a	1268
her _ and	-1596
her _ at	2472
her _ did	3099
her _ her	915
her _ how	1825
her _ is	-1259
her _ it	1314
her _ she	2849
her _ status	1391
her _ today	2571
her _ voicemail	1864
her _ with	1630
her a	4742
her ex	-2059
her facebook	2863
her friend	-3131
her from	978
her house	2045
her instagram	1033
her photo	1133
her profile	-1095
her stories	2316
her story	-1006
her stuff	-2297
her to	1070
her whatsapp	1391
her work	2983
heute	1504
heute _ $	1847
hey	1225
hey _ $	1352
hi	-1640
hi $	-1598
hier $	-974
hier _ $	1581
hier soir	1581
him	6306
him $	-3281
him _ $	3855
him _ a	1228
him _ and	1509
him _ email	1496
him _ fake	1144
him _ him	1802
him _ letter	2356
him _ love	1984
him _ my	-1805
him _ said	-992
him _ still	1524
him _ was	-1118
him _ •	985
him a	5363
him an	1496
him and	-1130
him at	-1922
him but	-1159
him from	1049
him he	1061
him i	2103
him three	-1379
him to	1945
him today	-1211
his	10306
his _ $	-946
his _ about	3705
his _ again	2049
his _ by	2299
his _ girlfriend	2219
his _ he	2394
his _ i	954
his _ last	1254
his _ on	-1257
his _ that	2416
his _ to	2098
his _ today	-1330
his best	2021
his ex	-1717
his favourite	-1154
his friend	2916
his instagram	2248
his new	1916
his page	1028
his place	1607
his story	1773
his things	-1468
hist*	3506
history	-1360
history $	-1360
hit	6158
hit _ $	3058
hit send	5639
hoje $	992
hold	978
hope	-2027
hora	4814
hour	1852
hour $	1144
house	2502
house $	1513
how	-1114
how _ $	-1770
how _ am	1064
how _ and	1549
how _ doing	1895
how _ is	1494
how do	-1089
how i	-1295
how she	1825
hoy	-1093
husb*	-1351
husband	-1351
husband _ been	-1148
husband _ texting	-1148
husband has	-1148
i	6131
i _ $	1101
i _ a	2053
i _ about	-937
i _ an	1134
i _ and	5157
i _ at	-1629
i _ back	1869
i _ been	2665
i _ every	-1433
i _ ex	4018
i _ get	-1138
i _ happy	1161
i _ her	1917
i _ him	4540
i _ his	2801
i _ i	3497
i _ if	1549
i _ it	2413
i _ message	1380
i _ my	4047
i _ myself	-961
i _ not	-2207
i _ of	-2299
i _ old	-1840
i _ on	1275
i _ out	2165
i _ outside	1895
i _ past	1073
i _ pregnant	-1828
i _ ready	1135
i _ sending	2552
i _ she	2778
i _ so	-2475
i _ sorry	2026
i _ stop	-967
i _ talking	-1048
i _ texting	1219
i _ thinking	-1197
i _ three	-1653
i _ through	1204
i _ to	2936
i _ today	-1104
i _ trust	-1171
i _ watching	1005
i _ with	1062
i _ wrote	1086
i _ you	-1882
i _ your	-894
i am	-3589
i answered	4551
i apologize	1394
i asked	5920
i beat	-2041
i begged	1624
i burned	-1022
i caved	1086
i cried	-2217
i did	1172
i do	-2493
i dreamt	-1275
i drove	2606
i emailed	1988
i feel	-2045
i finally	2070
i found	-3597
i hate	-2428
i hope	-2027
i just	2391
i keep	1341
i liked	2291
i look	1194
i loved	-1107
i messaged	2500
i met	-1955
i miss	-2675
i need	-1488
i rang	1515
i reached	2922
i regret	1727
i see	-1142
i sent	6162
i slept	1434
i still	1589
i texted	1528
i think	-992
i told	3072
i took	-2232
i want	-2920
i went	3762
i wrote	4053
ich	2258
ich _ geschrieben	4823
ich _ ihn	1432
ich _ ihr	1922
ich _ nicht	-4274
ich bin	1107
ich habe	3620
ich vermisse	-965
if _ is	1099
if _ •	1417
if i	-1132
if we	1141
ihm	1588
ihm _ $	-1240
ihm geschrieben	3277
ihn $	-1125
ihn _ $	1635
ihr	4553
ihr _ $	1922
il	1639
il a	3381
in	-2868
in _ $	-1236
in a	-2142
in and	3811
in my	-1053
inst*	3186
instagram	3224
invi*	897
invited	897
is	-4731
is called	-921
it	-1627
it $	-2426
it _ $	-1257
it _ a	1246
it _ her	2732
it _ late	1142
it again	1425
it ended	-1036
it was	-980
its	-1174
its _ $	-1175
j	4294
j _ repondu	1712
j ai	4724
je	2801
je _ ai	1752
je _ ecrit	1698
je _ pas	-3524
je and	-3459
je l	2564
je lui	2539
just	908
just _ $	2117
just _ send	3753
just hit	3753
keep	1334
keep _ about	-1197
keep _ him	1048
keep _ stories	1049
keep sending	2552
keep thinking	-1197
keep watching	1049
keeps	-2246
keys	-1615
l	1992
l _ $	3092
l ai	2564
la	5709
la llame	7732
last _ $	1713
late	1144
later	-989
later $	-989
le	8196
le _ $	3277
le _ mensaje	2256
le _ un	3161
le _ y	1457
le escribi	3130
le mande	4013
leave	1214
leave _ $	1061
leave _ alone	1504
leave me	1513
left	-1283
left $	-2418
left _ a	1573
left her	1864
lett*	1837
letter	4657
letter $	1706
letters	-2820
lied	-926
ligu*	3430
liguei	3430
liguei para	3430
like _ times	1137
like ten	1137
liked	6057
liked _ $	1109
liked _ from	1002
liked _ old	1416
liked her	2056
list	1521
list*	1081
listen	1155
listen _ $	1155
listen _ me	1155
listen to	1155
llame	7732
llamo	3942
llevo	1799
long	-1428
look	1185
look _ her	1387
look*	2093
looked	1449
looked _ his	1352
looked _ new	1028
looked at	1241
love _ $	1063
love and	-1123
love him	1278
loved	-1207
loved _ $	-1107
lui	1934
lui $	-3992
lui _ ecrit	1698
lui _ un	4228
lui ai	2539
m	-2275
m _ appelee	-1150
m _ ecrit	1170
m _ et	1712
m a	-1022
ma	-996
ma _ $	-934
mail*	992
mand*	1143
mande	4013
mande un	3161
mandei	2850
mandei mensagem	1644
mandou	-1201
mandou _ $	-1526
marc*	-932
marche	-932
marche $	-932
me	-6196
me $	-5684
me _ $	-1863
me _ and	932
me _ answered	1398
me _ e	2234
me _ escrito	-882
me _ eu	2234
me _ him	-2568
me _ i	3614
me _ instagram	-1270
me _ le	1733
me _ mensagem	-1376
me _ months	-1008
me _ night	-2554
me _ ontem	-1150
me _ the	-897
me _ y	6605
me _ •	3486
me a	-1305
me after	2807
me alone	1679
me contesto	1457
me crying	-1281
me escribio	1294
me ha	-882
me if	-1032
me last	-1145
me llamo	3981
me mandou	-1526
me saying	-1174
me so	3838
me to	-1693
meine	-1592
meine _ $	-1459
memes	1180
mens*	3197
mensagem	1800
mensagem _ ela	2036
mensagem e	1155
mensaje	1912
mes	-1161
mes _ $	-1076
mess*	3888
message	2669
message $	6028
message from	-2210
messaged	6666
messaged _ $	6288
messaged _ best	2021
messaged _ ex	3945
messaged _ •	1061
messaged her	1427
messaged him	2206
messaged his	2021
messaged me	-1694
messaged my	3945
messages	-4837
messages $	-2531
messages _ $	-1614
messages from	-971
met	1489
met _ yesterday	2469
met up	2438
mi	-2407
mi _ me	-1133
mi ex	-1402
mich	-1824
mich _ $	-1669
mim	-1088
mim $	-1088
mir	-2464
mir _ $	-1776
mira*	7342
mirando	7342
mirando _ $	7342
miss	-2675
miss*	1205
missed	2840
missed _ $	4285
missed _ from	-1445
missed _ him	-1113
missed calls	-1445
misses	-1530
misses _ $	-918
misses me	-918
mist*	1011
mistake	1011
mistake $	1011
money	-1570
money $	-1220
months $	1112
more	-1129
more _ $	-911
morn*	1265
morning	1303
morning $	1437
moved	-1016
moved _ $	-1014
much	-1891
much $	-1508
my	-9193
my _ $	-4040
my _ about	1192
my _ and	1583
my _ asked	-1248
my _ been	-1164
my _ boyfriend	1300
my _ buzzes	-990
my _ did	-898
my _ ex	-979
my _ has	-1217
my _ me	-2216
my _ my	-916
my _ not	-1043
my _ s	1764
my _ that	1863
my _ to	-1409
my _ work	-1874
my account	-1210
my boyfriend	-2192
my ex	8028
my friend	-1134
my girlfriend	-902
my husband	-1218
my phone	-1142
my profile	-1788
myse*	-1165
myself	-1165
nach*	1954
name	-963
nao	-3616
need _ $	1643
need _ get	-1138
need to	-1514
never	-1947
never _ $	-1611
never _ it	-890
new _ $	1395
new girlfriend	2054
nicht	-4923
nicht _ $	-4459
night	1715
night $	4590
night i	-1030
no	-1274
no _ $	1143
no answer	1231
no contact	2672
no le	-2294
no more	-896
not	-2745
not _ $	-3884
not _ checking	1669
not _ he	1120
not _ her	1769
not _ it	1646
not _ my	-916
not _ to	1594
not care	-1154
not help	1498
not ready	1026
not stop	1382
not talk	-1186
noti*	-1150
notifications	-1150
novo	2781
novo $	2781
now $	-1288
now i	1611
nowh*	-1164
nowhere	-1164
o	1752
of	-5103
of _ $	-2706
of _ and	-1213
of _ she	-1117
of her	-1603
of his	1093
of mine	-884
of nowhere	-1164
off	-3569
off _ $	-2420
ok	1429
ok $	-941
ok _ it	1407
olhei	6657
on	5287
on _ $	1877
on _ and	2287
on _ date	-973
on _ facebook	2863
on _ instagram	2248
on _ phone	-2074
on a	2474
on her	4540
on his	2593
on instagram	-1857
on read	982
on saturday	1397
on sunday	1689
on the	-1342
one _ $	-949
one of	1361
ontem	953
ontem $	953
open	-2166
open _ $	-2147
or	-1281
or _ $	-1244
otra	4765
otra _ $	4765
our	-2190
our _ $	-1117
out	-1382
out $	-888
out _ i	1130
out _ nowhere	-1164
out _ she	-1616
out after	1659
out of	-1871
outs*	1895
outside	1895
outside _ $	1895
pack*	-2108
page	3233
page _ $	2022
page every	2103
para	3733
para _ $	4643
para _ ontem	2102
para ela	3348
para ele	2102
pas	-3524
past	918
past _ house	2187
past his	952
pause	-1526
peop*	-2018
people	-2018
perf*	2452
phone	9323
phone $	10448
phone _ hope	-990
phone _ i	-990
phone buzzes	-990
phot*	2655
photo	1564
photo and	1301
photos	2688
photos _ $	2525
pick*	1295
picked	1295
picked up	1295
pict*	1450
picture	2267
place	1896
place _ $	1120
place again	1305
plea*	-2358
please	-2358
please $	-1190
plus	-886
por	-1016
post $	-1478
post*	2491
posted	2788
posted a	2341
preg*	-1828
pregnant	-1828
pret*	912
prof*	3918
profile	4352
profile $	3775
profile _ today	1522
que	-2630
que _ $	-956
quiet	-1155
rang	3910
rang her	2637
reac*	2172
reached	2414
reached _ after	1659
reached out	2414
ready	1003
real	-900
regr*	1383
regret	1727
remi*	-1609
reminders	-1498
reminders _ $	-957
remo*	-1410
repl*	4322
replied	4390
replied _ her	1302
replied _ story	1498
replied to	5504
repo*	2299
repondu	2549
repondu $	2549
requ*	1396
request	1430
resp*	8890
respondi	7925
respondi $	2739
s	1417
s _ $	2705
said _ $	1331
said _ is	1336
said thanks	1380
same	1286
same _ $	1286
satu*	1397
saturday	1397
saw	-2821
saw a	-924
say	-2147
say _ $	-1793
say hi	-1486
sayi*	-2806
saying	-2806
saying _ to	-1350
saying _ wants	-1064
saying he	-888
says	-1617
scho*	-1144
school	-1144
school $	-1092
see	-1501
see her	1691
see him	-1733
send	5292
send*	1008
sending	1008
sending _ $	2467
sent	7634
sent _ $	1338
sent _ a	4274
sent _ an	1349
sent _ and	1746
sent _ back	1141
sent _ email	1349
sent _ ex	2326
sent _ message	1729
sent _ photo	1176
sent _ to	-1292
sent a	1856
sent flowers	1506
sent her	1643
sent him	2133
sent me	-1778
sent my	2326
she	-2852
she _ a	-3359
she _ about	-3051
she _ all	-910
she _ always	-1388
she _ and	1302
she _ for	-940
she _ her	-3992
she _ i	2161
she _ is	1336
she _ last	-896
she _ my	3650
she _ not	999
she _ on	-1950
she _ pick	1374
she _ she	-1398
she _ thanks	1380
she _ to	-1782
she _ with	-918
she answered	4538
she asked	-1756
she called	2941
she had	968
she misses	-1475
she replied	-1514
she said	2008
she texted	-3041
she was	-2057
she wrote	3316
showed _ my	-1354
shut	-1173
shut _ $	-1173
shut up	-1094
sie _ $	1447
sie _ angerufen	2471
sie _ und	2097
sile*	-1136
since the	1265
sinto	-1207
six	1777
six _ $	2154
six months	2256
slept	1376
sms	3508
sms $	3508
so	3347
so _ $	-2213
so i	6429
so much	-1431
soir	1439
soir $	1439
some*	1053
sorry	1861
sorry $	-1030
space	-926
space and	-1096
spent	2863
stal*	2989
stalked	2989
stat*	1382
status	1391
stop	-2247
stop $	-901
stop _ $	-1473
stop _ her	1464
stop checking	1669
stop sending	-1012
stop*	-961
stopped	-961
stor*	6120
stories	6283
su	1831
sund*	1084
sunday	1158
sus	10174
sus _ $	5114
take _ $	903
talk	-1001
talked	1168
talked for	1819
talking to	-1225
tell	965
ten	-1097
ten times	1137
ten years	-1997
text	1853
text _ $	1874
text*	7878
texted	5976
texted $	2609
texted _ $	1126
texted _ again	1622
texted _ ex	1048
texted _ i	3246
texted _ night	2326
texted _ so	3838
texted him	2233
texted me	1690
texting	1902
texting _ $	937
texting his	-1148
texts	-1203
thanks $	1018
that _ a	-1190
that _ him	1187
that _ not	1208
that _ was	1434
that i	4126
that she	-1464
the	-4923
the _ $	-1088
the _ on	1856
the _ to	-1110
the same	1458
then	-1511
thin*	-3491
things	-1251
things and	-2153
things through	1174
think	-1154
thinking	-2187
thinking _ $	-1686
thinking _ him	-1460
thinking about	-1908
this	-950
this _ $	-950
three _ $	1143
three days	3552
thro*	1545
through	1545
through _ photos	1369
through her	2164
time	-2560
time _ buzzes	-990
time _ phone	-990
time my	-990
times	933
times $	-993
times _ $	1949
to _ $	-1959
to _ a	892
to _ again	-976
to _ and	1057
to _ apartment	884
to _ for	-2023
to _ friends	-1071
to _ happy	-921
to _ her	1393
to _ him	-2908
to _ his	-1448
to _ me	-1352
to _ messages	-973
to _ or	-1136
to _ story	1255
to _ that	-1023
to _ the	1460
to _ this	2223
to ask	-963
to be	-2058
to find	2728
to get	-2056
to her	4711
to him	1891
to me	1882
to stay	911
to tell	1175
today	-2679
today $	-1305
toge*	-1750
together	-1750
told	3383
told _ ex	1992
told _ i	2078
told _ still	1467
told _ that	2342
told _ was	-1456
told him	2686
told his	1575
told me	-1640
told my	1723
tomo*	-1294
tomorrow	-1294
took	-2840
took _ off	-2232
took her	-1121
tout	-1197
town	-1224
trus*	-1481
trust	-1255
twice	910
two	-2813
two months	-1537
uma	924
un	3172
un _ $	2796
un mensaje	1060
un message	-1002
un sms	3508
una	4201
una _ $	4201
und	4589
und _ geantwortet	930
und ich	2310
until	921
until _ $	921
up	1694
up _ $	1454
up _ and	-1474
up _ her	2021
up _ him	2501
up _ my	-2091
up _ work	1845
up and	-1519
up to	-1659
verm*	-965
vermisse	-965
voic*	1520
voicemail	1520
wait*	4288
waited	4350
waited _ after	1902
waited _ his	2447
waited for	1902
want	-3151
want _ be	-925
want _ to	-1029
want to	-953
want*	-2461
wanted	-1969
wanted _ $	-1235
wants	-3011
wants _ back	-1144
wants to	-1930
was	-2109
was _ $	-2627
was _ and	1847
was _ he	-1334
was _ her	-1283
was _ on	-1209
was _ ready	1047
was _ the	1350
watc*	1046
watching _ $	1049
we	7188
we _ about	1560
we _ all	4609
we _ and	1417
we _ been	1279
we _ for	1272
we _ texting	3979
we _ the	-952
we _ up	1334
we _ •	1120
we argued	1802
we broke	-1000
we have	899
we met	1529
we talked	1461
we •	1120
week	-4037
week $	-3193
weeks	-1608
went	6087
went _ $	-922
went _ a	-1067
went _ her	4080
went _ his	3312
went _ house	1047
went _ see	1691
went to	4286
what	-2519
what*	1386
whatsapp	1427
whatsapp status	1391
when	-3983
when _ told	-2078
when i	-3322
while	1020
whole	1963
why	-1108
wife	888
wir	1407
wir haben	1616
with	-1788
with _ $	-1030
with _ on	1343
with my	1081
with*	-1433
without	-1881
without _ $	-1821
woke	-1659
woke _ to	-1659
woke up	-1659
woman	-1329
word	-1774
word $	-1229
work _ $	2502
work _ the	-949
work today	1484
would	-1418
wrote	6128
wrote _ $	1541
wrote _ a	1432
wrote _ and	2285
wrote _ ex	1136
wrote _ from	2061
wrote _ her	1441
wrote _ i	2898
wrote _ message	-1714
wrote _ my	965
wrote _ she	1409
wrote a	-2067
wrote back	2021
wrote him	1729
wrote me	2363
wrote to	2778
y	9287
y _ $	4415
y _ contesto	1457
y le	1733
y me	2682
year	-1468
year $	-1120
years	-3307
years _ $	-1670
years and	-985
yest*	3709
yesterday	3709
yesterday $	924
yesterday _ asked	2469
yesterday _ i	934
yesterday she	1425
you	-6174
you $	-2022
you _ $	-1930
your	-1809
your _ $	-1717
•	-3410
• _ $	1304
• _ after	3949
• _ and	-2010
• _ but	-1209
• _ ex	-2379
• _ her	-5987
• _ him	-4498
• _ his	2013
• _ i	-1347
• _ my	-1018
• _ night	-1121
• _ phone	11869
• _ profile	-1873
• _ read	982
• _ said	1125
• _ sorry	-890
• _ the	-1415
• _ to	-1019
• _ together	-921
• _ with	-894
• after	3949
• and	-1024
• her	-5931
• him	-3336
• to	-1016
• together	-921
• with	-894
• •	-3410
""",
    'contact.ex_contact': """\
~	-40685
!	-9181
!ex_contact	11104
!ex_contact_abroad	12076
!slip	-3018
!slip_abroad	-1305
!•	2470
.-	-11053
.i	-1705
.i+they	17007
.i+they-	9738
.i+you	-3720
.i+you+they	2862
.i-	-3590
.they	7536
.they-	-1848
.you	-1500
.you+they	3804
.you-	-1669
2	1244
3am	2906
?	-1727
?-	-1827
?i	-1769
?i+you	-1413
?you	-1161
^ _ $	-3579
^ _ a	6310
^ _ ajuda	-1688
^ _ alone	-2193
^ _ am	-1652
^ _ and	-974
^ _ angerufen	1323
^ _ answered	4608
^ _ apologised	1099
^ _ apologize	1121
^ _ asked	1019
^ _ at	-1291
^ _ aunt	-1040
^ _ been	2841
^ _ broke	-1062
^ _ brother	-1020
^ _ by	1026
^ _ called	7554
^ _ calling	970
^ _ calls	1940
^ _ came	4459
^ _ caved	-1076
^ _ cheated	-2415
^ _ commented	1228
^ _ cuenta	-1968
^ _ de	-2184
^ _ did	-1616
^ _ do	-1495
^ _ e	2574
^ _ emailed	-2368
^ _ escribi	-1331
^ _ escribio	4012
^ _ ex	15868
^ _ finally	1910
^ _ flowers	1501
^ _ found	1699
^ _ from	7450
^ _ gave	-1055
^ _ got	-3748
^ _ habe	-1605
^ _ happy	1650
^ _ has	-5938
^ _ hat	10030
^ _ he	-5721
^ _ her	-6185
^ _ him	-1504
^ _ his	-3661
^ _ hoy	2734
^ _ hurt	-1144
^ _ ihr	-1094
^ _ in	-1539
^ _ invited	1794
^ _ is	-6076
^ _ just	2170
^ _ keep	-1764
^ _ keeps	4391
^ _ last	-1148
^ _ le	1424
^ _ left	2784
^ _ lied	-1616
^ _ ligou	3794
^ _ liked	4033
^ _ llame	2934
^ _ long	1136
^ _ m	4037
^ _ mandou	3030
^ _ me	-3697
^ _ messaged	3086
^ _ messaging	-1973
^ _ met	1230
^ _ mi	7345
^ _ minha	2528
^ _ mir	1226
^ _ missed	1663
^ _ mom	1224
^ _ moved	-1450
^ _ my	-7550
^ _ nao	-3238
^ _ ne	-1140
^ _ never	-1877
^ _ not	-3132
^ _ number	3218
^ _ ok	2117
^ _ on	-2218
^ _ our	-1263
^ _ over	2290
^ _ para	-1206
^ _ rang	1125
^ _ reached	3420
^ _ replied	6637
^ _ s	-1771
^ _ said	-4101
^ _ says	2165
^ _ sent	4951
^ _ she	-2702
^ _ shot	-2115
^ _ showed	4756
^ _ sich	1153
^ _ sie	-1576
^ _ still	-1950
^ _ stopped	-1389
^ _ texted	5312
^ _ texting	2280
^ _ texts	-2057
^ _ than	1302
^ _ thanks	1297
^ _ the	-3196
^ _ think	-1008
^ _ to	4640
^ _ told	-4462
^ _ uma	-1401
^ _ un	1691
^ _ up	2599
^ _ viewed	2024
^ _ wants	4017
^ _ watched	1959
^ _ watching	2106
^ _ were	1754
^ _ word	-1080
^ _ wrote	5155
^ _ y	8545
^ _ you	-3428
^ _ •	-6623
^ borra	-1255
^ called	-2000
^ do	-1690
^ drunk	-2383
^ ela	9057
^ ele	3848
^ elimina	-1118
^ elle	4015
^ er	2258
^ fui	-1102
^ got	7191
^ he	9006
^ her	2658
^ his	4596
^ how	-2340
^ i	-9156
^ ich	-2505
^ il	5436
^ je	-1901
^ just	-2655
^ la	2662
^ le	-1389
^ liked	-1383
^ me	7564
^ met	-1379
^ mi	2200
^ my	4078
^ no	-3034
^ not	-1195
^ on	-1267
^ remove	-1438
^ replied	-1150
^ she	9363
^ sie	5582
^ stop	-1489
^ take	-981
^ that	-1023
^ the	-1241
^ told	1249
^ we	6134
^ what	-1330
^ woke	1580
^ wrote	-2186
^ •	5012
a	-1764
a _ $	2140
a _ a	1892
a _ and	-1529
a _ apology	1249
a _ back	2329
a _ crying	1623
a _ en	-1200
a _ et	4205
a _ from	2896
a _ girlfriend	-970
a _ her	2159
a _ him	1479
a _ last	-2031
a _ me	-1320
a _ message	2329
a _ note	1960
a _ of	-1599
a _ on	2647
a _ request	1679
a _ with	-1314
a _ year	1273
a appelee	3175
a birthday	-1299
a break	-2496
a divorce	-1784
a ecrit	2647
a fake	-1317
a follow	983
a good	-1755
a happy	1107
a long	1119
a mess	1511
a message	1389
a mi	-1587
a new	-1124
a photo	1188
a text	1805
a voicemail	1479
a word	-1481
about	1275
about _ $	2693
about _ stuff	1865
about her	1686
about him	3649
about it	-1073
about me	2378
about my	-2096
acce*	1537
acci*	-2018
accidentally	-1758
accidentally liked	-1758
acco*	-1265
account	-1265
after	6139
after a	1514
after i	1185
after work	-1121
again	1381
again $	1682
again today	-1194
ai _ un	-1132
ai envoye	-1132
ajuda	-1696
all _ $	2561
all _ and	-1058
all _ time	-2137
all day	-2470
all my	2071
all night	4621
all the	-2147
alone	-1310
alone _ $	-1661
alre*	-1195
already	-1195
already $	-1195
alwa*	-1697
always	-1697
always _ $	-1160
always _ me	-1160
am	2537
am $	3736
an _ $	-1932
an _ her	1002
an _ of	986
an _ picture	1069
an idiot	-1040
an old	1069
and	3138
and _ answered	1168
and _ back	1028
and _ does	-1534
and _ he	2545
and _ her	-1074
and _ hi	2407
and _ i	1400
and _ in	-2457
and _ left	-4203
and _ liked	2271
and _ me	3313
and _ no	-1927
and _ out	-1607
and _ replied	1331
and _ said	5602
and _ she	974
and _ thanks	1448
and _ that	1134
and _ them	1206
and _ to	-1215
and _ told	3640
and _ went	1127
and _ wrote	1028
and _ yes	1074
and _ •	3322
and asked	977
and he	7276
and i	-1200
and left	-1923
and messaged	-1058
and moved	-1973
and said	1249
and sent	-1255
and she	8507
and then	-1842
and wrote	-1237
ange*	3004
angerufen	2344
angerufen $	1021
angerufen und	1323
anoc*	-1876
anoche	-1876
anoche $	-1876
answ*	4336
answer	-1577
answer $	-1546
answered	6763
answered $	2734
answered _ $	2776
answered _ a	1311
answered _ message	1162
anym*	-2662
anymore	-2662
apol*	3464
apologised	1099
apologised to	1099
apologize	1121
apology	1244
appe*	6333
appele	3419
appelee	3175
are	-2480
are you	-988
ask	3010
ask _ am	3355
ask _ i	3355
ask how	3426
asked	2901
asked _ am	1686
asked _ and	1074
asked _ he	-1970
asked _ her	1530
asked _ how	-2298
asked _ i	3851
asked _ if	-1422
asked _ me	2099
asked _ meet	1074
asked _ to	-1169
asked _ we	1946
asked her	-2775
asked him	-1719
asked how	1216
asked if	3679
at	3545
at 3am	2906
at _ $	-1412
at _ gym	1335
at _ party	1173
at _ today	1147
at _ when	1015
at her	-1531
at my	3368
at the	-962
audio	1535
aunt	-1040
away	4085
away $	4777
ayer	-1012
ayer $	-1012
back	7014
back $	4357
back _ $	981
bank	-1137
be friends	1208
beba*	-1534
beca*	-4489
because	-4489
because _ asked	-1379
because _ lied	-1388
because _ to	-2618
because he	-1842
because i	-1919
because she	-1113
been	1815
been _ $	2840
been _ every	1349
been _ ex	-1147
been _ his	-1214
been _ me	2045
been calling	1068
been texting	2133
befo*	-1699
before	-1514
begged _ stay	1245
begged him	1385
beli*	1958
best	-1458
best friend	-1035
birt*	-1352
birthday	-1352
birthday $	-1956
birthday _ said	1448
birthday _ she	1448
birthday and	1448
borra	-1255
borra _ $	-1010
bot	-1093
bot $	-1045
boyfriend $	1829
boyfriend _ his	-1098
boyfriend _ me	997
boyfriend and	-1435
break	-1801
break from	-1170
broke	-3289
broke up	-2232
but	-1688
but _ never	-1606
but _ were	-1606
but we	-1606
by	-1224
by _ $	-2295
by to	1893
call	5841
call $	4384
call*	3675
called	3662
called _ and	1179
called _ answered	987
called _ last	1705
called _ picked	1539
called _ she	-1179
called _ talked	1105
called _ we	1105
called and	1656
called her	-1907
called me	1529
calling $	-1238
calling him	-1374
calling me	2638
calls	3228
calls from	1752
calls me	1521
came	4070
came _ to	3598
came by	1893
came over	2306
can _ it	2673
care	-1242
care $	-1242
casa	7462
caved	-1076
caved _ wrote	-1076
caved and	-1076
ce	1766
ce _ $	2003
chan*	1751
chance	2007
chea*	-2504
cheated	-2465
cheated _ $	-1291
cheated _ me	-2466
cheated _ with	-1144
cheated on	-2465
chec*	-1122
clear	-1568
coff*	1589
coffee	1589
comment	1042
commented	1166
commented _ my	1854
commented _ post	1854
commented on	1166
cont*	4251
contesto	2801
contesto $	2801
cowo*	-1947
coworker	-1947
coworker $	-1552
cried	-1296
cryi*	2218
crying	2218
crying $	1597
cuen*	-1968
cuenta	-1968
cuenta $	-1630
d	-989
dad	-1060
date	-3171
date $	-3160
dati*	-1329
dating	-1329
day	-2796
day $	-2318
day she	1058
de	-2668
dele*	-1532
delete	-1107
did	-2472
did not	-1476
divo*	-1269
divorce	-1269
do	-5058
do _ $	-1107
do _ she	-1015
do _ think	-1402
do not	-2152
do you	-1411
does	-1245
does _ me	-992
doing _ $	2282
done	1326
done _ $	1496
done with	1496
door $	-2549
drunk	-2426
drunk texted	-2383
e	4414
e _ $	4506
e _ respondi	1997
e eu	1997
ecrit	2693
ecrit et	2099
ela	10105
ela $	-1492
ela _ $	2539
ela _ de	994
ele $	-1826
ele _ $	-1198
ele _ e	1997
ele _ mandou	2661
ele _ mensagem	1274
ele me	4605
elim*	-1118
elimina	-1118
elimina _ cuenta	-1059
elimina mi	-1059
elle	4565
elle _ $	-1187
elle _ a	3180
elle a	2778
elle m	3180
else	-1621
em	5101
em _ $	5101
emai*	-2552
email	4896
email $	3870
emailed	-2441
emailed me	-1900
en	-1823
en _ $	-1431
ended _ him	-1212
envoye _ $	1259
er	3575
er _ $	1318
er _ geschrieben	1048
er _ mir	1070
er _ nicht	-1514
er hat	5292
erase	-1299
escr*	2995
escribi	-1331
escribio	4160
escribio _ $	3037
escribio _ le	1124
escribio hoy	3037
escribio y	1124
essay	-2457
et	5719
et _ a	5133
eu	1858
eu _ $	1997
eu respondi	1997
even	-1454
ever*	-2412
every	-3353
every _ $	-3287
every night	-2555
everything	-1964
everything _ $	-1993
ex	3421
ex $	-1825
ex _ $	-1840
ex _ a	-1146
ex _ follow	1114
ex _ happy	2014
ex _ i	-2651
ex _ me	9621
ex _ on	-1747
ex _ someone	-1541
ex _ texting	-976
ex _ texts	1216
ex _ to	3036
ex _ told	1289
ex _ up	1359
ex _ work	2658
ex a	-1423
ex and	-2659
ex asked	2093
ex called	3595
ex husband	2330
ex is	-1791
ex just	2024
ex keeps	-1748
ex me	1798
ex on	-1522
ex sent	1137
ex wrote	1273
extr*	2241
face*	1463
facetimed	1625
fake	-1317
fake _ $	-1011
fami*	-1293
family	-1293
family $	-1201
felt	-1326
fina*	1716
finally	1716
finally _ $	2674
finally answered	2137
first _ $	-2845
first _ in	2480
first _ weeks	2480
first love	-1002
first time	2480
flow*	-1548
flowers	-1548
foll*	1607
follow	1599
follow _ $	1599
follow request	983
for	-1716
for _ and	-2358
for _ back	1680
for _ first	2480
for _ time	2455
for _ years	-2543
for a	-2793
for coffee	2217
for her	1831
for him	1607
for my	-1084
for the	2018
forg*	-2719
forget	-2034
forget everything	-1011
foto	4757
foto $	4757
fought $	1257
found	1162
found a	1889
four	1371
friend	-1436
friend _ $	-3106
friend _ he	2310
friend _ she	1791
friends	1182
from	12039
from _ $	3111
from _ at	4718
from _ ex	2625
from _ fake	-1011
from _ in	3106
from _ my	3106
from _ the	4395
from a	-2410
from her	8662
from him	6565
from my	1223
from your	-1806
fui	-1102
gave	-1731
gave _ and	-976
gave in	-976
gean*	1677
geantwortet	1677
geantwortet $	1677
geme*	1735
gemeldet	1735
gemeldet $	1735
gesc*	2039
geschrieben	2128
geschrieben und	2063
gest*	1240
gestern	1264
gestern _ $	1264
gestern angerufen	1264
girl	-1168
girl*	-2442
girlfriend	-2442
girlfriend _ that	-1196
give	1513
go	2795
go _ $	2340
go away	2779
good	-3400
good _ $	-2079
good*	-974
got	6462
got _ from	3530
got _ message	1549
got a	7455
guy	-1785
guy $	-1340
gym	1319
gym $	1319
habe	-1876
habe _ angerufen	-1415
habe ihr	-1094
habe sie	-1280
had	-2124
happ*	1598
happened	1695
happened $	2310
happy	3806
happy _ $	1506
happy _ and	1448
happy _ me	-1300
happy _ she	1448
happy birthday	2952
happy without	-1081
has	-1588
has _ girlfriend	-970
has _ his	-1031
has _ texting	-1031
has been	-1031
has my	-1707
hat	11550
hat _ $	6530
hat _ angerufen	2436
hat _ gemeldet	1735
hat _ geschrieben	1637
hat _ ich	1115
hat _ und	1866
hat angerufen	1323
hat mir	2991
hat sich	1735
have _ texting	3164
have been	1139
he	11087
he _ $	3946
he _ all	-2453
he _ and	2129
he _ answered	2137
he _ at	-1150
he _ back	2781
he _ calling	1314
he _ every	-1279
he _ ex	-1908
he _ flowers	-3044
he _ he	2272
he _ how	1139
he _ i	3578
he _ in	-1686
he _ me	1350
he _ my	6348
he _ no	2612
he _ not	-1445
he _ out	1896
he _ seeing	1665
he _ story	3195
he _ the	-1149
he _ to	1050
he _ today	2454
he _ up	1273
he _ wants	1217
he _ was	1160
he _ we	2846
he _ without	-1770
he _ •	-4878
he called	1098
he came	1538
he cheated	-1388
he did	-1449
he finally	2680
he is	2616
he keeps	3886
he lied	-1986
he liked	1962
he loved	-2013
he never	-1717
he posted	-1620
he rang	1835
he replied	1058
he said	2101
he says	1217
he sent	1847
he wants	3889
he was	-2540
he watched	2197
he wrote	1804
he •	-3290
help me	-1051
her	-4299
her $	-2028
her _ a	-1394
her _ and	3991
her _ at	-1046
her _ back	1502
her _ did	-2384
her _ my	1143
her _ says	1003
her _ she	4199
her _ still	-998
her _ to	-4008
her _ told	2371
her _ we	-1733
her _ with	-1145
her _ yesterday	-1606
her _ •	3343
her a	-1925
her about	-1924
her alone	-1161
her and	3822
her at	3256
her friend	2343
her house	-1409
her if	-1733
her in	3058
her story	-1315
her stuff	1799
her to	-1322
her work	-1136
heute _ $	983
hi	2206
hi $	2276
hier	1242
hier $	2633
hier _ $	-1391
hier soir	-1391
him	-1581
him $	4777
him _ $	-2940
him _ a	-1671
him _ and	1494
him _ i	-5377
him _ said	-3052
him _ time	-1195
him _ times	-1072
him _ was	-1738
him _ •	2617
him all	-1195
him and	-2793
him from	-1153
him he	2806
him today	-1573
his	-1349
his _ all	-1483
his _ and	2810
his _ he	1343
his _ on	2545
his brother	1077
his ex	-2946
his house	1304
his mom	1810
his new	-1375
his story	-2662
his things	1108
hist*	8713
history	-1096
history $	-1096
hoje	-1247
hoje $	-1024
hora	2414
how _ $	3476
how _ am	4589
how _ doing	-2072
how _ i	-1181
how _ was	-2336
how he	-1701
how i	4914
hoy	2537
hoy $	2866
hurt	-1762
hurt _ $	-1749
hurt me	-1128
husband _ been	-1031
husband _ every	1216
husband _ texting	-1031
husband has	-1031
husband texts	1125
i	-5269
i _ $	3349
i _ about	-2534
i _ an	-1812
i _ and	7152
i _ been	-1245
i _ ex	-1649
i _ flowers	1199
i _ happy	1398
i _ he	3073
i _ his	-3115
i _ how	-1855
i _ meet	1074
i _ my	-3197
i _ no	-4624
i _ not	-2454
i _ nothing	-1276
i _ on	-1795
i _ ring	1126
i _ see	-1351
i _ she	3316
i _ sorry	2238
i _ to	2290
i _ up	-2308
i _ we	2633
i _ wrote	-1076
i _ you	2283
i am	3369
i answered	1349
i apologize	1121
i asked	-1804
i broke	-1380
i called	1093
i caved	-1076
i did	-1188
i do	-1635
i found	1162
i gave	-1438
i have	-2260
i keep	-1913
i let	1987
i liked	2271
i love	1356
i messaged	2802
i miss	1956
i replied	3254
i said	-3320
i sent	2756
i still	-1394
i texted	1118
i told	-2210
i unblocked	-2184
i went	2250
i wrote	2938
ich	-1542
ich _ sie	-1363
ich habe	-1043
idiot	-1040
if	-1358
if _ •	1003
if he	-4869
if we	1946
ihm geschrieben	1066
ihr	-1094
il	4937
il _ a	3313
il _ ecrit	1688
il a	3539
il m	3313
il ne	-973
in	-1030
in _ her	-1271
in _ mailbox	2230
in _ me	-1820
in _ today	1112
in _ with	-1075
in a	1128
in love	-1465
in my	3834
in the	-1557
in weeks	2299
invi*	1794
invited	1794
is	-2581
is _ $	1112
is _ a	-1102
is _ ex	-1710
is _ from	-1082
is _ good	-1690
is _ in	-1004
is _ me	1290
is _ my	2695
is _ without	-1081
is been	1511
is dating	-1292
is my	-2122
is not	1283
is over	-1482
is seeing	1485
it	-2073
it _ $	-1040
it _ him	-1039
it _ i	-1162
it _ late	1386
it _ over	-1488
it _ that	-1016
it was	-1681
je	-2229
je _ envoye	-1132
just	-1977
just _ $	-1984
just said	-1017
keep	-1941
keeps	3653
keeps _ me	2502
keeps calling	1659
keeps texting	-1596
keys	3797
keys $	1798
la	2478
la llame	2934
last	-2132
last _ $	-4133
last _ i	1118
late	1247
later	-2225
later $	-2225
le	1159
le _ $	1081
le _ a	-1398
le _ me	1550
le _ un	-1153
le _ y	2801
le escribi	-1331
leave her	-1161
left	-4644
left $	-3281
left _ a	-1461
left _ voicemail	1479
left a	2793
let	1672
letter $	-1324
lied	-2992
lied _ $	-1974
lied _ about	-993
lied _ me	-2967
lied to	-2967
life	-1647
life _ i	-1480
ligou	3794
ligou _ $	3794
like a	1329
like i	-1338
liked	5364
liked _ $	4718
liked _ photo	2004
liked _ picture	1069
liked _ so	1128
liked _ story	1363
liked an	1069
liked my	4681
llame	2934
llamo	3413
long apology	1249
look	-2344
look*	-1585
looked	-1507
looked at	-967
love	-3543
love _ $	-2842
love _ and	1268
love _ me	-1075
love and	-1274
love her	1511
love me	-1220
love with	-1075
loved	-3163
loved me	-2013
lovi*	-1182
loving	-1182
loving _ $	-1182
lui _ envoye	-1132
lui _ un	-1332
m	5424
m _ appelee	3175
m _ ecrit	2647
m a	6848
ma	2932
ma _ $	2990
made	-1231
made it	-989
madr*	1184
mail*	2183
mailbox	2230
mailbox $	2230
mand*	3150
mande un	-1153
mandei mensagem	1890
mandou	3531
mandou _ $	3162
mandou mensagem	1775
manq*	-1038
marr*	-1188
married	-1188
matin	2046
matin $	2046
maybe	-1353
me	11098
me $	-4301
me _ $	1503
me _ about	1607
me _ as	1081
me _ birthday	1160
me _ calling	-1477
me _ coworker	-1144
me _ day	-1181
me _ e	1628
me _ essay	-2457
me _ eu	1628
me _ has	2378
me _ he	5044
me _ her	-1119
me _ him	3323
me _ how	3573
me _ hoy	3037
me _ i	2702
me _ instagram	1535
me _ is	4939
me _ it	-2421
me _ le	1124
me _ left	-2279
me _ look	-2139
me _ loved	-2013
me _ me	-1191
me _ message	1092
me _ morning	-1246
me _ of	1915
me _ on	-1122
me _ ontem	3506
me _ she	1327
me _ stop	-1504
me _ text	-1422
me _ that	1542
me _ then	-1452
me _ to	-2500
me _ un	2869
me _ voice	1960
me _ we	-1426
me _ y	3577
me _ you	995
me _ your	-1209
me a	-1749
me about	3209
me again	1401
me alone	1355
me anymore	-2614
me contesto	2801
me escribio	4160
me every	-2121
me flowers	-3044
me for	1618
me from	-1758
me i	1594
me last	3026
me ligou	3794
me llamo	3603
me mandou	3162
me money	-1833
me over	-1814
me respondeu	-3238
me saying	2160
me so	1149
me to	2439
me today	3134
me whenever	1126
me with	-1254
me yesterday	3162
meet	2269
meet _ said	1074
meet and	1074
mehr	-1639
mehr $	-1639
memes	1019
mens*	4469
mensagem	1498
mensagem _ ela	1449
mensagem e	3156
mensaje	3380
mensaje _ me	4311
mess	1511
mess $	1511
mess*	1256
message	1638
message $	2662
message from	1245
messaged	1918
messaged _ $	-1704
messaged _ ex	-987
messaged _ he	3135
messaged _ •	2806
messaged him	1636
messaged me	1725
messaged my	-987
messages $	-1167
messages _ $	976
messages from	1405
messaging	-2376
messaging _ $	-2888
messaging me	-1058
met _ ex	-1297
met _ yesterday	-1149
met my	-1297
mi	7436
mi _ $	7289
mi _ me	1297
mi cuenta	-1968
mi ex	1227
minha	2455
minha _ $	2494
minu*	1224
mir	1183
mir _ $	1636
mir _ mehr	-1056
mir geschrieben	1637
mir nicht	-1056
mira*	-1387
mirando	-1387
mirando _ $	-1387
miss	1956
miss _ $	2396
miss you	2920
miss*	8658
missed	6832
missed _ $	5080
missed _ from	1752
missed calls	1752
misses	1831
misses _ $	1305
misses me	1305
mom	1285
money	-1433
money $	-1809
mont*	-1846
month	-1917
month $	-1917
months	-1765
more	-1079
more _ $	-1954
moth*	-1531
mother	-1522
moved	-2892
moved _ $	-2637
moved out	-2525
my _ $	1999
my _ a	-1677
my _ and	-3189
my _ asked	2114
my _ because	-1434
my _ been	-1048
my _ called	1956
my _ did	3250
my _ ex	-1952
my _ has	-1791
my _ husband	2330
my _ is	-2101
my _ it	-1070
my _ just	2024
my _ keeps	1043
my _ lied	-993
my _ love	-1001
my _ me	2036
my _ my	1120
my _ not	2594
my _ s	-2165
my _ so	1128
my _ today	3575
my _ told	-2141
my _ up	1096
my _ within	1287
my _ wrote	1110
my aunt	-1040
my bank	-980
my birthday	-2294
my boyfriend	-1725
my ex	4801
my first	-1001
my friend	-2261
my girlfriend	-1812
my gym	1335
my house	1072
my husband	-2372
my mailbox	2747
my parents	-1496
my post	1919
my sister	-999
my story	5652
nao	-3742
nao _ $	-3241
nao _ respondeu	-3238
nao me	-3238
ne	-1140
ne _ plus	-973
ne m	-1006
need*	-1199
needed	-1199
needed _ and	-1186
needed _ moved	-1186
needs _ and	-1228
never	-4382
never _ $	-3347
new	-1451
new _ friend	-1546
new girlfriend	-1246
new year	1295
next	1128
nicht	-2587
nicht _ $	-1958
nicht mehr	-1581
night	1682
night i	1058
no	-7832
no $	-1876
no _ $	-1125
no _ from	-1791
no answer	-1508
no me	-1685
not	-4898
not $	1975
not _ $	1324
not _ love	-1075
not _ me	-1743
not _ my	-1036
not _ well	2408
not a	-1381
not in	-1075
note	1586
nothing $	-1501
nothing _ $	2299
nowh*	1292
nowhere	1292
numb*	2695
number	1789
of _ $	-2242
of _ she	1165
of her	-1151
of nowhere	1292
of stuff	1283
of the	1810
off	-2372
off $	-1880
ok $	1055
old	1351
old _ $	1365
old _ of	1069
old picture	1069
on	1486
on _ $	2753
on _ and	1552
on _ birthday	-3178
on _ date	-3067
on _ last	-1731
on _ night	-1603
on _ phone	-1925
on _ post	1854
on _ weekend	-1033
on _ with	-1145
on a	3249
on her	-1172
on me	-3382
on my	2256
on our	-3785
on read	6221
on the	-3851
one _ $	1456
ontem	2549
ontem $	2549
other	-1262
our	-2406
our _ $	-1482
our _ date	-2735
our old	1399
out	2570
out $	-2408
out _ i	1074
out _ nowhere	1292
out and	1047
out of	2778
out to	2432
over	-1560
over $	-1487
over text	-1422
page	-984
para	-3056
para _ $	-2552
para ela	-1534
pare*	-1948
parents	-1948
past	-1640
peop*	-1312
people	-1312
pers*	-1714
person	-1413
phone	-2654
phone $	-2606
photo	5691
photo $	4251
photo and	1322
pick	2023
pick up	2023
pick*	1868
picked	1868
picked up	1868
pict*	1538
picture _ $	1060
picture of	1069
pictures	1639
place	2216
plea*	-1244
please	-1244
plus	-1191
plus $	-973
post	1794
posted	-1962
posted a	-1441
que	1221
que _ $	2102
que me	2677
quiet	-1413
rang	1000
rang me	1317
reac*	4722
reached	3420
reached _ to	2432
reached out	3420
read	5698
read $	5723
real	-1077
reco*	-971
rela*	-1175
remo*	-1627
remove	-1585
remove _ from	-1145
remove _ your	-1145
remove me	-1145
repl*	6230
replied	6818
replied _ her	4053
replied _ story	-3528
replied to	1832
repo*	1996
repondu	2099
repondu $	2099
requ*	2295
request	1679
resp*	2443
respondi	2168
respondi $	2317
ring	1125
ring $	1127
s	-2526
said	1055
said _ a	-1419
said _ is	1461
said _ misses	1661
said _ needed	-1186
said no	-1872
said she	1671
said thanks	1448
said yes	1074
say	1080
say hi	996
sayi*	3272
saying	3272
saying _ a	1803
saying he	2131
says	3559
says _ me	1435
says _ wants	1217
says he	2548
says she	1003
schr*	-1301
scre*	3251
see	-1339
seei*	1290
seeing	1290
seeing _ $	1485
seeing someone	1930
sent	2647
sent _ $	-1875
sent _ a	1201
sent _ an	-1210
sent _ and	1415
sent _ email	-1210
sent _ ex	-1423
sent _ flowers	-3044
sent _ follow	983
sent _ friend	1097
sent _ photo	1188
sent _ request	2170
sent a	1482
sent him	1494
sent my	-1423
seri*	-983
she	14738
she _ $	3574
she _ about	4445
she _ all	2333
she _ always	-1345
she _ and	1519
she _ at	2635
she _ calling	1939
she _ her	1689
she _ i	1848
she _ is	1461
she _ me	4217
she _ more	-2195
she _ my	1358
she _ not	-1831
she _ ok	1165
she _ on	3284
she _ out	-1015
she _ pick	-2372
she _ thanks	1448
she _ to	2378
she _ up	1280
she _ with	1617
she _ yesterday	1758
she _ •	-3342
she answered	2889
she asked	3099
she called	3199
she calls	1521
she came	2557
she did	-2898
she does	1054
she got	-1956
she liked	3829
she misses	1078
she moved	-1015
she replied	3656
she said	3629
she sent	2369
she texted	4915
she told	-1217
she wants	1330
she wrote	3019
she •	-3342
shot	-2115
shot _ a	-2107
show	-1139
sich	1314
sich _ $	1314
sich gemeldet	1735
sie	4005
sie _ $	-1480
sie _ angerufen	1216
sie _ geschrieben	1133
sie _ sich	1153
sie hat	6097
since	-1558
sist*	-1741
sister	-1741
so _ her	998
so i	1825
soir	-1475
soir $	-1475
someone $	1930
someone _ $	-2081
someone else	-1588
sorry	1429
space and	-2188
stay	1737
still	-3094
still _ and	-1233
still _ her	-990
stop	-3451
stop _ $	-1673
stop _ me	-1135
stop calling	-1477
stop*	-1506
stopped	-1506
stopped _ $	-1389
stopped _ me	-1202
stor*	997
stories	1101
stories $	1817
story	2676
story within	1287
stud*	-2393
stuff	2785
stuff $	1512
sus	-1707
sus _ $	-1330
take	-1148
take _ break	-1031
take a	-1031
talk $	1476
talk _ $	-1206
talked for	1105
ten	-1384
ten years	-968
text	-1774
text $	-2010
text _ $	-1564
text*	8585
texted	6033
texted _ $	4156
texted _ again	-3580
texted _ and	2149
texted _ ex	-2763
texted _ i	1954
texted _ last	-1304
texted _ night	1763
texted _ so	1149
texted her	1712
texted him	-1922
texted me	1128
texted my	-2960
texting	2552
texting _ $	2880
texting her	-2009
texting his	-1031
texts _ all	-1350
texts _ day	1216
texts _ every	1216
texts me	1216
than _ $	-1862
than*	1461
thanks	1826
thanks $	2601
that	-1776
that _ has	1289
that _ love	-982
that _ not	1867
that _ was	-1272
that he	4534
that i	-1501
that it	-1479
the	-5304
the _ $	-3779
the _ and	-2515
the _ i	-1309
the _ in	1614
the _ time	2474
the first	2480
the phone	-2135
the time	-2137
the very	1110
the weekend	-1046
them	1151
then	-1466
then he	-1654
things and	2351
think	-1566
think she	-1015
this morning	1873
thou*	-2154
thought	-1392
threw	1141
time $	-963
time _ $	2456
time _ weeks	2480
time and	-1378
time in	2480
to $	-1388
to _ $	1266
to _ a	-2133
to _ about	-1937
to _ alone	-1160
to _ and	1279
to _ calling	-1477
to _ ex	-1153
to _ for	2013
to _ he	4231
to _ him	-1899
to _ how	2817
to _ i	2653
to _ me	2840
to _ messages	1514
to _ my	1118
to _ place	2553
to _ story	-2226
to _ with	1435
to ask	4181
to call	1483
to get	1320
to go	2578
to her	2397
to him	-1862
to me	-4620
to meet	2269
to see	-1178
to stay	1737
to stop	-1723
to talk	1260
today	1011
today $	1358
toge*	-4807
together	-4807
together _ me	-4043
together he	-4043
told	-2819
told _ about	-1381
told _ it	-1652
told _ loved	-2013
told _ my	-1381
told _ she	1999
told _ still	-1096
told _ stop	-1477
told _ that	-1857
told _ to	-1735
told _ yesterday	2340
told her	-1215
told me	-1909
turned _ my	1021
two _ $	-1517
two months	-1729
um	1643
um _ $	1661
uma	-1401
un	1596
un mensaje	2288
una	2328
una _ $	2328
unbl*	2171
unblocked	2171
unblocked _ $	3058
unblocked _ today	1705
unblocked him	-1420
unblocked me	4355
und	3386
und _ geantwortet	2063
und ich	1115
up	8755
up $	3851
up _ $	2795
up _ and	1067
up _ door	-2239
up _ gym	1335
up _ him	-1347
up the	1207
up to	1580
very	1095
view*	2024
viewed	2024
viewed my	2024
voic*	1449
voice	1960
voice note	1960
voicemail	1449
voicemail _ $	1479
voicemail crying	1623
walk*	-1733
walked	-1733
walked _ $	-1730
wanted _ $	1678
wants	6079
wants _ $	3052
wants _ back	2183
wants _ meet	1358
wants _ talk	2659
wants me	1150
wants to	4665
was	-6363
was $	-992
was _ $	-3616
was _ and	-1609
was _ at	2591
was _ first	-1001
was _ he	-1949
was _ love	-1492
was _ my	2581
was _ with	1300
was doing	-1701
was my	-1409
watc*	3759
watched	1653
watched _ $	1393
watched _ story	1959
watched my	2197
watching	2106
watching _ stories	2123
we	7240
we _ all	5116
we _ and	1003
we _ been	2500
we _ for	1210
we _ never	-1606
we _ texting	6121
we _ the	1153
we _ to	-1003
we _ up	1152
we _ •	970
we fought	996
we have	2062
we met	1300
we talked	1005
we •	970
wedd*	1929
wedding	1929
wedding $	1929
week*	-1057
weekend	-1047
weeks	2198
weeks $	1879
well	2408
well $	2408
went	1507
went _ place	2553
went to	1075
were _ $	-1145
were _ for	-1354
were never	-1606
what	-3137
when _ her	-1342
when _ told	-1481
when*	1122
whenever	1122
whenever _ is	1126
why	-969
with	-1618
with _ coworker	-1502
with _ new	-1089
with her	-1461
with his	-1606
within	1288
within _ $	1288
without	-2163
without _ $	-2163
without me	-1081
woke	1580
woke _ to	1580
woke up	1580
word _ her	-1080
word from	-1080
work _ $	-1304
work _ the	1760
wrong	-1076
wrote	3233
wrote $	1005
wrote _ a	-1631
wrote _ and	2268
wrote _ ex	-970
wrote _ he	1048
wrote _ her	-1362
wrote _ my	-994
wrote _ she	2489
wrote back	1028
wrote him	-1359
wrote me	1077
wrote to	-1432
y	8547
y _ $	6093
y _ contesto	2801
y le	1124
y me	4970
year	1771
year _ $	1295
years	-2907
years _ he	-1598
years _ left	-1054
years and	-2008
yes	1050
yes $	1061
yesterday _ $	-1352
yesterday _ asked	-1149
yesterday _ me	1048
yesterday she	1942
you $	1613
you _ $	3089
you _ me	-1895
your	-2553
your _ $	-2478
•	-1286
• _ $	-3069
• _ about	4469
• _ after	4886
• _ and	-1448
• _ birthday	-2750
• _ every	-3778
• _ ex	-1298
• _ he	2675
• _ him	3217
• _ his	4421
• _ in	-1157
• _ me	1850
• _ morning	-1246
• _ my	-3905
• _ night	-3071
• _ on	2823
• _ over	-1817
• _ read	6221
• _ said	2695
• _ text	-1671
• _ that	2020
• _ then	1295
• _ to	4279
• _ together	-4621
• _ we	-1375
• _ •	-3897
• after	4886
• on	3347
• then	1295
• to	1196
• together	-4621
• •	-1286
""",
    'draft.logistics': """\
~	-23142
!apology	-5635
!attack	-6060
!bargain	-6467
!begging	-7572
!caring	-6960
!guilt	-5697
!logistics	18037
!probe	-6944
.	6338
.-	-3449
.i+they	4020
.i+you-	-2584
.i-	-4772
.they	4199
.you-	-4514
1	3065
10	4292
10 _ $	1848
10 _ late	1726
10 minutes	1685
12	3575
2	4789
2 _ you	-1659
20	1663
4 $	1531
4 tomorrow	-1291
5	4568
5 $	4568
6	3714
6 $	2120
8	1658
?	10810
?i-	-1435
?you	2227
^ _ $	-5936
^ _ 10	1429
^ _ 4	-2699
^ _ a	1501
^ _ about	-2108
^ _ am	5671
^ _ and	-1603
^ _ any	1723
^ _ are	-4272
^ _ arrived	2148
^ _ as	5343
^ _ at	3658
^ _ babe	-1685
^ _ baby	-1283
^ _ back	-1383
^ _ best	-1662
^ _ bist	-1873
^ _ bout	-1529
^ _ can	1552
^ _ changed	2575
^ _ day	2648
^ _ de	-1960
^ _ dich	-1987
^ _ did	2902
^ _ do	-1586
^ _ driving	2588
^ _ du	1336
^ _ email	1373
^ _ for	-6281
^ _ forgot	3132
^ _ fun	-1312
^ _ have	4555
^ _ her	2386
^ _ here	-1955
^ _ home	-3664
^ _ i	1815
^ _ ich	1322
^ _ if	-1978
^ _ in	2953
^ _ insurance	1571
^ _ is	-2126
^ _ just	-2051
^ _ know	1577
^ _ la	3103
^ _ left	4067
^ _ luck	-2288
^ _ minutes	1726
^ _ moved	5258
^ _ mum	1678
^ _ my	2460
^ _ needs	3745
^ _ never	-1800
^ _ no	-2164
^ _ not	-3750
^ _ of	-5292
^ _ on	-1524
^ _ or	-2074
^ _ passe	2004
^ _ passport	2155
^ _ pay	2224
^ _ peux	2067
^ _ plans	-2007
^ _ please	-1730
^ _ por	-2183
^ _ prendre	2004
^ _ puedo	3042
^ _ recuperer	2067
^ _ saw	-1324
^ _ says	-1614
^ _ send	1510
^ _ start	-1583
^ _ still	2137
^ _ stop	-1900
^ _ stranger	-1310
^ _ te	-1342
^ _ tell	2002
^ _ that	-1324
^ _ the	3385
^ _ this	-1797
^ _ to	1780
^ _ tout	-1615
^ _ up	-2889
^ _ us	-1685
^ _ want	-2591
^ _ was	-2194
^ _ well	-1381
^ _ what	-5060
^ _ when	2880
^ _ where	-2634
^ _ will	4226
^ _ with	-1640
^ _ you	-1977
^ _ your	1925
^ all	-1674
^ any	-2007
^ call	2416
^ can	4319
^ come	-1752
^ du	-2286
^ feliz	-1398
^ fine	-1417
^ get	-1475
^ give	-1601
^ good	-2183
^ got	4760
^ guess	-1558
^ happy	-1468
^ have	-4000
^ heard	-1751
^ hello	1574
^ hey	-1685
^ hi	4480
^ hope	-2710
^ how	-3631
^ i	-1403
^ ich	-1552
^ is	-1401
^ kannst	4438
^ me	-2081
^ mia	1410
^ my	4413
^ need	2688
^ nice	-1427
^ oops	2943
^ please	4540
^ remember	-1542
^ running	1726
^ si	-1288
^ te	3241
^ thanks	-2932
^ the	5923
^ wann	1660
^ was	-2850
^ when	3124
^ where	2145
^ xx	-1422
^ you	-6583
^ your	2460
a	1365
a _ $	-1466
a _ a	3130
a _ am	1410
a _ and	-1484
a _ day	-2860
a _ i	1356
a _ the	1680
a _ when	2523
a _ will	1804
a coward	-1668
a fever	1410
a great	-1953
a joke	-1740
a las	4196
about it	-1758
about the	2101
acco*	2794
account	2794
account $	2794
addr*	5654
address	5654
address _ the	1481
affa*	2004
affaires	2004
affaires samedi	2004
all	-4379
all _ best	-2064
all _ for	-1753
all the	-3474
alre*	3343
already	3343
am _ $	-3408
am _ her	1410
am _ hospital	-1400
am _ my	-1592
am _ now	3673
am _ the	3161
am _ your	-1312
am at	1583
am late	-1405
am sorry	-1880
amo	-1327
an hour	2718
and	-6466
and _ you	3172
and i	-1977
answ*	-3741
answer	-3741
answer _ i	-1324
any plans	-2007
anything _ $	1426
apol*	-2521
apologize	-2521
apologize for	-2283
appo*	2857
appointment	2857
appointment is	1605
are	-3968
are _ $	1437
are _ coming	-1941
are _ doing	-1461
are you	-1282
arri*	2148
arrived	2148
as	5281
as _ $	1809
at	8744
at 5	2168
at 6	2901
at 8	1976
at _ $	4863
at _ now	-1622
at half	2132
at home	-2368
at work	-1682
b	1514
babe	-1802
babe i	-1500
baby	-2477
back	1569
back $	-2235
back _ $	2418
back _ the	1820
back from	1872
back on	1919
bad	-2389
bank	2053
be	1911
be _ at	1942
be _ you	-1692
be there	3778
beca*	-2249
because	-2249
because _ $	-1882
because _ you	-2163
because of	-2326
been	2691
best	-5055
best _ the	-3613
best for	-1662
bett*	-1462
better	-1358
bill	2550
bill $	1588
birt*	-1432
birthday	-1432
bist	-2633
bitte	-1536
book	1277
book*	2549
booked	1734
bored	-1909
both	1890
both _ us	1890
both of	1890
bout	-1570
boxes	1830
boxes $	1830
brau*	6945
bring	4443
bus	1831
by	4789
by _ $	2078
by _ my	1821
by friday	2556
by text	-1668
by the	1317
c	1447
call	2538
call _ when	2957
call _ you	2957
camb*	-1442
can	7239
can _ be	1422
can _ by	1821
can _ drop	1628
can _ get	1714
can _ it	2997
can _ make	1599
can _ me	2100
can _ over	-1509
can _ please	-1335
can _ send	2099
can _ take	2850
can be	-1352
can i	1357
can not	-1473
can you	7395
canc*	2020
car	1654
chance	-2787
chance $	-2398
changed	3500
check	2485
chri*	-1323
christmas	-1323
cinco	4839
cinco $	4839
class	4652
coll*	2304
come _ for	1821
come _ my	1808
come _ please	-1291
come _ you	1790
come back	-1794
come by	1821
come home	-1498
come over	-1702
coming _ $	2919
coming to	-1699
comp*	2117
completely	2117
completely forgot	2117
cong*	-1971
could	-2784
coun*	-1728
cowa*	-1668
coward	-1668
coward _ by	-1668
cuan*	3318
cuando	3318
da	2679
da _ $	2679
dame	-1442
day at	-1938
de	-4044
de _ $	-2414
dent*	7591
depo*	2029
deposit	2316
deposit $	2219
dich	-2612
did _ the	1997
die	11754
dinner $	2674
dinner _ feel	-1425
divo*	4106
divorce	4106
do	1713
do _ $	-2787
do _ if	1810
do _ need	1801
do _ want	3052
do _ you	-1597
do you	5529
dog	-2217
dog _ $	-2635
doing	-3121
draw*	1336
drawer	1336
driv*	1941
driving	1941
drop	1410
du	2551
du _ $	2353
du bist	-1453
e	2704
eight	3487
elec*	2028
electricity	1323
electricity bill	1323
email	1763
enfa*	2067
enfants	2067
enfants _ $	2067
enfants a	2067
enjoy	-1713
eres	-1547
es	-1969
espe*	-1316
eu	-1921
ever*	-2675
every	-2006
every night	-1417
everything	-1975
exci*	-1321
exciting	-1321
face	-1290
fami*	-1653
family	-1399
family $	-1355
fault	-1338
favo*	-1823
favor	-1747
favor $	-1392
feel	-2892
feel*	-1726
feeling	-1539
feeling _ $	-1278
feliz	-1398
fever	1410
fever _ am	1410
fever i	1410
fine	-2002
fini*	3554
finish	4528
finish _ at	2250
finish _ i	1749
five	-1705
flat	1542
flig*	-1915
flight	-1915
flight _ $	-1915
foot*	1314
football	1314
for	-1573
for _ handover	1649
for _ i	-2611
for _ night	1560
for how	-1296
for my	1821
for the	-2620
for your	-1622
forg*	2863
forgot	2589
form	1571
form $	1571
frid*	5213
friday	5040
friday $	5688
frie*	-2238
friends	-2238
from	2370
from _ $	1654
from the	2063
fun	-1769
gd	2042
geht	-1424
get	4815
get _ $	3362
get there	2576
give it	1820
give me	-1821
go	-2033
go to	-1452
goes	2408
going	-1572
good	-1470
good _ $	-1451
good _ with	-1563
good luck	-2183
got	3848
got _ message	3109
got a	1566
got your	3109
great	-2058
guess	-2636
guess what	-1607
had	-1914
had _ $	-1303
half	7241
half _ $	2664
half eight	3487
hand*	2295
handover	2295
happ*	-2051
happened	-1346
happy	-2326
has	4176
has _ fever	1410
has _ i	1410
has a	1345
have	-2133
have _ $	-2745
have _ great	-1935
have _ late	3305
have fun	-1617
have to	2331
he	1853
hear	-1457
heard	-2670
hello	1574
hello $	2167
her	5981
here	4991
here where	4622
hey	-1789
hi	4480
hi $	1481
hi _ up	-1566
hi _ you	2347
hi hope	3117
him	1776
holen	1660
holen $	1660
home $	-1437
home _ you	4960
hope	-4035
hope _ good	1705
hope _ is	-1835
hope the	-3866
hope you	1463
hosp*	-1400
hospital	-1400
hospital _ of	-1400
hospital because	-1400
hour	2641
hour _ is	1573
how	-6656
how _ the	-3900
how i	-1323
how is	-5585
i	-1942
i _ $	-1936
i _ a	1555
i _ about	-1697
i _ apologize	-1523
i _ at	2783
i _ bored	-1895
i _ by	1821
i _ come	-1335
i _ for	-2392
i _ get	2716
i _ her	2479
i _ home	2016
i _ i	-3638
i _ it	4494
i _ key	1564
i _ never	-1538
i _ not	-1333
i _ over	-1622
i _ pick	2682
i _ so	-1620
i _ sorry	-2676
i _ stop	-1458
i _ text	1360
i _ the	3340
i _ there	2175
i _ to	-3035
i _ work	1400
i _ you	-7148
i come	3441
i do	1588
i finish	1985
i get	1671
i left	4451
i saw	-1571
i think	1998
i want	-1883
i was	-1604
i will	-1896
ich	-3323
ich _ $	-1785
ich _ dich	-1784
ich _ holen	1660
ich _ sachen	1660
ich meine	1660
if _ is	1455
if _ just	-1705
if you	-4200
il	3180
impo*	-1541
in	4136
in _ because	-1400
in _ drawer	1336
in _ hospital	-1400
in _ now	1648
insu*	2125
insurance	2125
is	3447
is _ in	1984
is _ new	-1892
is _ on	1803
is _ you	-1696
is the	-1531
is your	-1486
it	3624
it $	3364
it _ on	1295
it _ the	1916
it _ tomorrow	2670
it is	-4739
its _ $	-1801
je _ mes	2004
je _ prendre	2004
je passe	2004
job	-3076
job $	-2480
joke	-1764
just	-5756
just _ $	-3088
just _ check	2485
kann _ meine	1660
kann _ sachen	1660
kann*	4438
kannst	4438
kannst du	4438
keep	-1503
key	1939
keys	2330
kids	2835
kids _ $	1719
know _ that	-2341
la	5522
la _ $	-3032
las	4196
las _ $	4196
last	-2130
last _ $	-1635
late	6229
late $	1901
late _ $	3924
later $	1761
leave	1609
leave the	1396
left	2441
les	5910
les _ a	2067
les enfants	2067
let	-1439
let _ when	1558
let us	-1744
life	-2141
like	-1695
lo	-1301
lol	-2063
los	5795
love*	-1978
lovely	-1854
luck	-2288
luck with	-1563
lunch	4091
made	-1373
mail	3012
me $	-5023
me _ $	-3731
me _ chance	-1605
me _ i	-3348
me _ the	3974
me _ to	-1637
me _ when	1452
me at	1345
me back	-1317
me i	-1918
me the	2958
me up	2812
me what	1469
me when	2552
me your	1459
meet*	3332
meeting	3332
meeting _ at	1425
meine	4137
meine _ $	1660
meine _ holen	1660
meine sachen	4137
ment*	-1847
mes	2004
mes _ samedi	2004
mes affaires	2004
mess*	1386
message	2169
mia	1410
mia _ a	1410
mia _ fever	1410
mia has	1410
minu*	2851
minutes	2920
minutes late	3805
miss	-2177
miss*	-1397
money	4350
money _ $	2468
morn*	1863
morning	1863
morning $	1863
moved	5258
moved to	5258
my	5488
my _ $	-2170
my _ address	3148
my _ again	-1490
my _ is	2946
my _ place	1703
my account	1695
my life	-1353
my new	2217
my parents	2075
nece*	-1546
need	4004
need _ $	-1458
need _ the	2571
need anything	2125
need it	1413
need my	1953
needs	4430
needs your	1518
never	-2808
new	-5735
new _ $	-5175
new _ is	1465
new guy	-1759
new job	-1996
new place	-1994
nice	-2670
night	-2935
night $	-1874
night _ you	-1587
nine	1562
nine $	1562
no	-4837
no _ $	-3101
no _ to	-1388
no puedo	-1662
noon	1909
noon $	1909
not	-5403
not _ $	-3278
not _ now	1934
not _ please	-1297
not _ tonight	1352
not been	2075
not get	1306
noth*	-1371
nothing	-1371
now	5687
now _ you	7986
of	-4104
of _ $	-3081
of _ to	1890
of the	1326
of us	1890
of you	-2972
ok	7085
ok $	4044
ok _ $	1808
ok _ at	1404
ok _ you	3924
on	1914
on _ radio	-1651
on friday	1956
on my	1318
on sunday	1716
one _ $	3781
oops	2943
open	1427
or _ the	2071
or _ will	-1476
or i	-2538
our	-2537
our _ on	-1651
our song	-1738
out _ the	1504
outs*	1567
outside	1567
over	-2796
over _ $	-2097
over there	-2097
owe	2308
owe me	2308
pape*	13956
pare*	2228
parents	1539
party	-3148
party $	-1634
party _ $	-1514
passe	2004
passe _ affaires	2004
passe _ mes	2004
passe prendre	2004
passport	2155
passport is	2155
pay	2224
pay the	1863
perd*	-1320
pers*	-2637
person	-2085
person _ $	-1619
peux	2067
peux _ enfants	2067
peux _ les	2067
peux recuperer	2067
pick	3971
pick _ $	1672
pick _ kids	1288
pick _ the	1884
pick*	3831
picking	3831
picking _ up	3831
picking me	2290
pict*	-2471
picture	-1801
picture $	-1801
plans	-2007
plea*	2559
please _ $	-3344
please _ by	2861
please _ i	-1632
please _ the	1456
please _ up	-1675
please call	-1321
please come	-2229
please tell	1718
plum*	2576
plumber	2576
por favor	-1747
post	2107
pour	-1576
pour _ $	-1367
pren*	1543
prendre	2004
prendre _ affaires	2004
prendre _ samedi	2004
prendre mes	2004
prom*	-2274
puedo	2799
quan*	6303
que	-1651
que _ $	-2746
radio	-1651
radio $	-1651
real*	-3356
really	-2156
reco*	4746
recu*	2067
recuperer	2067
recuperer _ a	2067
recuperer _ enfants	2067
recuperer les	2067
reme*	-1632
remember	-1632
ring	3422
room	1749
room _ $	1749
ruin*	-1503
runn*	1726
running	1726
running 10	1726
running _ late	1726
running _ minutes	1726
s	-1420
s _ appointment	1605
s _ is	1693
sach*	4137
sachen	4137
sachen _ $	1660
sachen holen	1660
safe	-1705
same*	2004
samedi	2004
satu*	1724
saturday	1724
saw	-3356
saw your	-2545
say	1516
says	-1614
scho*	3567
school	3567
school _ $	1495
school tomorrow	1596
see	-1428
see _ $	-1488
see _ the	1886
send	6568
send _ $	3401
send _ the	1569
send _ your	1459
send it	3012
send me	3028
she	1329
shop	3351
shou*	2258
should	2365
should i	3391
si	-1712
sick	-1670
sign	2390
sign $	1890
sign*	4031
sist*	3332
sister	3332
sleep	-2011
so	-4341
so _ you	-1388
some*	-3915
something	-3163
something $	-2256
song	-1966
song _ the	-1651
soon	-1601
sorry $	2276
sorry _ $	1445
sorry _ a	1495
sorry _ am	-1969
sorry _ forgot	1317
sorry _ late	-1528
sorry _ the	-1448
sorry _ to	1307
sorry _ will	3073
sorry for	-2296
sorry i	-5400
spare	1740
start	-1912
stat*	2312
station $	1480
still	3309
still _ me	3093
still here	3372
stop	-2589
stranger	-1310
sua	-1598
summ*	-2073
summer	-2073
summer $	-2073
sund*	2166
sunday	2166
sunday $	1716
surp*	1517
table	2445
talk	-2522
talk _ me	-1387
talk to	-1576
te	-1437
te _ $	-3192
te _ que	-1279
te amo	-1327
tell _ what	1396
text	2117
text $	-1726
than*	-2704
thanks	-2704
that	-8692
that $	-1678
the	17259
the _ $	7008
the _ 2	1548
the _ at	1655
the _ bill	2550
the _ both	1890
the _ come	1886
the _ for	2297
the _ in	1369
the _ is	4377
the _ job	-1996
the _ keys	1844
the _ needs	2522
the _ on	2138
the _ place	-1994
the _ the	4453
the _ to	1471
the _ will	1618
the _ you	-2340
the address	1481
the bank	2053
the best	-2234
the car	2120
the deposit	2316
the doctor	-2177
the dog	-1548
the electricity	1323
the flat	1542
the form	1571
the handover	2295
the hospital	-1400
the insurance	1885
the kids	2835
the money	2061
the new	-5689
the party	-2386
the plumber	2576
the radio	-1651
the shop	2248
the spare	1740
the tickets	1596
the train	1900
then i	1814
ther*	-1523
there	2813
there at	2140
this	2486
this _ is	-1372
this week	2979
threw	1360
thur*	2359
thursday	2359
ti	-1968
ti $	-1714
tick*	1596
tickets	1596
to	2087
to _ $	4067
to _ am	-1294
to _ for	-1403
to _ i	-2158
to _ is	1372
to _ on	-1810
to _ parents	1930
to _ place	4725
to _ that	1278
to _ the	3603
to _ to	1741
to _ with	2144
to _ your	-1340
to check	2485
to do	-1975
to me	-3426
to my	1433
to say	1393
to sign	1890
to you	-1359
tomo*	3687
tomorrow	3687
tomorrow $	3795
too	-2264
too _ $	-1488
tout	-2040
traf*	2257
traffic	2257
train	1892
train _ $	1900
tran*	8225
trip	-1952
try	-1991
try _ $	-1583
tu	-2274
tu _ les	2067
tu _ recuperer	2067
tu peux	2067
tues*	5052
tuesday	5052
tuesday _ $	4011
una	-1432
uns	-2425
up $	-1694
up _ $	2808
up _ at	1631
up the	1884
us	-2502
us _ sign	1890
verm*	7499
vida	-1304
vida $	-1304
voce	-2949
voice	-1329
voy	-2264
voy a	-2264
vuel*	-1425
waiting	1485
walk	1870
wan	8026
wann	1660
wann _ ich	1660
wann _ meine	1660
wann kann	1660
want	-2713
want $	-1668
want _ $	2310
want to	-3279
was	-10258
was _ $	-2957
was _ the	-1685
was _ you	-2478
we	-4143
we could	-2103
wedn*	1851
wednesday	1851
week	2325
week*	1813
well	-4175
well _ $	-1645
what	-2120
what _ $	-3651
what _ did	-1435
what _ doing	-1316
what _ the	4382
what _ with	-1300
what _ you	3259
what _ your	-1511
what a	-2630
what are	-1470
what did	1427
what is	1430
what time	2198
what you	-2504
when	8910
when _ get	3244
when _ i	2041
when _ there	2576
when can	2041
when i	1713
when you	2119
where	5040
where _ you	3450
which	2596
which _ you	2596
why	-1375
will	5304
will _ $	-2088
will _ back	2277
will _ it	3034
will _ this	-1301
will _ to	2316
will _ when	-1451
will bring	3417
will call	1963
will come	1320
will give	1451
will stop	-1416
wish	-1548
wish*	-3042
with	2982
with _ $	5653
with you	1822
with your	2208
work $	-2141
work _ will	1407
works	2544
xx	-2013
xx $	-2013
year	-3920
year $	-3654
years	-1335
yest*	-3542
yesterday	-3542
yesterday $	-2539
you	-7397
you $	-4234
you _ $	-2992
you _ 2	3844
you _ a	-2490
you _ about	-1360
you _ anything	1703
you _ back	-1805
you _ be	-1579
you _ dinner	-1734
you _ do	1835
you _ here	2486
you _ home	-1600
you _ i	4321
you _ me	2156
you _ money	2288
you _ my	-1476
you _ ring	1818
you _ station	-2367
you _ that	-2506
you _ the	5269
you _ then	2622
you _ there	2546
you _ you	-1921
you are	-2856
you at	1485
you been	2184
you coming	-1941
you did	-1933
you get	2311
you have	2475
you i	-1362
you in	1438
you know	-1531
you left	-2009
you pay	1588
you send	2099
you take	2330
you wan	8026
you when	2581
you will	-2518
your _ arrived	2148
your _ here	4163
your _ of	2035
your _ your	2791
your day	3017
your half	1451
your message	3109
your sister	3332
yours	-1833
yours $	-1833
zuru*	-1395
""",
    'draft.caring': """\
~	-30167
!apology	-5274
!attack	-7296
!bargain	-3940
!begging	-6446
!caring	19216
!guilt	-4054
!logistics	-7619
!probe	-6699
.	4143
.-	9473
.i	-7779
.i+you	-1956
.i+you-	4130
.i-	-1075
.they	-1007
.you	10112
.you+they	-2076
.you-	-1915
10	-1730
2	2545
2 _ about	1451
2 _ you	1564
2 _ your	1449
2 hear	1084
4	4080
5	-1307
5 $	-1307
?-	-2472
?i	-2308
?i+you	-2511
?you	-2417
?you-	-2182
^ _ $	3055
^ _ 2	1162
^ _ 4	4683
^ _ a	2030
^ _ about	1695
^ _ all	-2024
^ _ already	-1427
^ _ am	3986
^ _ and	-1460
^ _ apologize	-2189
^ _ are	-2157
^ _ as	-1148
^ _ at	-1307
^ _ being	2658
^ _ bem	-2439
^ _ best	2466
^ _ birthday	4121
^ _ bist	-1346
^ _ care	4684
^ _ culpa	-1123
^ _ cumpleanos	3818
^ _ day	-2819
^ _ dead	-1343
^ _ dich	-1795
^ _ dir	3590
^ _ do	-1789
^ _ doing	-1450
^ _ done	1609
^ _ du	-1771
^ _ es	-1127
^ _ espere	3782
^ _ feeling	2731
^ _ for	4751
^ _ fun	-1827
^ _ geht	-3519
^ _ god	2407
^ _ got	1261
^ _ happy	5814
^ _ have	-2890
^ _ hear	1206
^ _ heard	1768
^ _ home	2115
^ _ hope	4065
^ _ how	-2447
^ _ i	-1681
^ _ in	-1501
^ _ is	-3123
^ _ it	-1992
^ _ just	-1001
^ _ know	-1396
^ _ la	-1530
^ _ life	2891
^ _ love	1207
^ _ luck	5483
^ _ me	-2479
^ _ miss	-1084
^ _ mother	2027
^ _ moved	-1105
^ _ need	-1209
^ _ needs	-1489
^ _ never	-2126
^ _ new	-1087
^ _ night	2030
^ _ no	-1022
^ _ not	-1336
^ _ now	-1922
^ _ of	1688
^ _ on	2414
^ _ only	-1164
^ _ para	987
^ _ plans	-1195
^ _ poor	2285
^ _ por	-2124
^ _ pour	2847
^ _ que	3665
^ _ quoi	-2275
^ _ ruining	-1875
^ _ s	975
^ _ safe	1210
^ _ saw	1757
^ _ she	-1502
^ _ should	-1187
^ _ sleep	2576
^ _ so	-2646
^ _ soon	4127
^ _ sorry	-997
^ _ still	-1446
^ _ stranger	-1773
^ _ surgery	1095
^ _ t	1924
^ _ te	2123
^ _ the	3182
^ _ thinking	-1122
^ _ this	-1039
^ _ tonight	-1065
^ _ tout	-967
^ _ tu	-1098
^ _ una	-1608
^ _ up	-2083
^ _ was	-2528
^ _ we	-1345
^ _ well	3320
^ _ what	-1302
^ _ wie	-1692
^ _ will	-3016
^ _ wish	5996
^ _ with	1280
^ _ worries	2814
^ _ you	1401
^ _ your	-1311
^ all	2432
^ any	-1195
^ are	1378
^ been	-1122
^ bon	7081
^ can	-1826
^ congrats	4009
^ did	-1240
^ du	-1544
^ eres	-1618
^ espero	4478
^ feliz	8781
^ get	3281
^ glad	2138
^ good	4084
^ got	-1426
^ happy	4705
^ have	3263
^ hello	-1121
^ hey	-1787
^ hi	-3989
^ hola	-2923
^ hope	7397
^ how	-2194
^ i	2584
^ ich	3138
^ j	3782
^ je	-1658
^ let	-1573
^ lol	-966
^ may	2844
^ merry	3425
^ miss	-1179
^ my	-1134
^ nice	-1626
^ no	1604
^ oh	-1788
^ oi	-1595
^ please	-1776
^ proud	2074
^ remember	-1119
^ se	5782
^ si	-1601
^ sinto	-1302
^ sleep	1055
^ take	4684
^ te	-2505
^ thank	2659
^ thanks	2937
^ the	-3863
^ thinking	-2403
^ tu	-3451
^ typical	-1189
^ was	-999
^ wegen	-1295
^ well	1609
^ what	-3023
^ wishing	3553
^ wow	-1022
^ x	-3389
^ you	-4966
^ your	-1734
a	-1431
a _ $	-3015
a _ a	-1589
a _ day	3811
a _ new	3291
a _ trip	1210
a _ week	1099
a _ x	1217
a _ year	3291
a _ you	-1970
a good	1029
a great	2649
a la	-1127
a lovely	1410
a safe	1210
about	5431
about _ $	-2628
about _ dad	2497
about _ i	1549
about _ thinking	3023
about it	1872
about me	2306
about you	-956
about your	4799
again	-1723
again $	-1019
all $	1408
all _ $	-1281
all _ best	3624
all _ for	2326
all day	-1384
all the	3436
allem	-999
alles	3724
alone	-1333
alone $	-1063
alre*	-1515
already	-1515
alwa*	1227
always	1227
am	1238
am _ $	-1835
am _ for	2926
am _ in	2384
am _ sorry	1936
am _ to	-1064
am _ you	6389
am in	-1417
am so	2237
am sorry	-2851
amo	-1136
an	-1123
and	4135
and _ family	1427
and _ is	1329
and _ sun	1210
and _ the	1210
and _ what	1267
and _ x	2329
and _ you	1717
and enjoy	1210
and have	1464
and i	-2197
and that	1588
and your	1876
anni*	4878
answer $	1101
any plans	-1195
anyo*	-1017
anyone	-1017
anyt*	-1695
anything	-1695
apol*	-2194
apologize	-2194
apologize for	-2186
are	-2753
are $	-1088
are _ and	-1099
are a	-1212
are doing	3764
are happy	-2349
are well	-1709
arou*	2137
around	2137
around _ $	2188
arre*	-1100
as	-1324
at	-3413
at _ $	-3615
b	2446
babe	-1233
back	-3065
back _ you	-1534
be	1528
be _ $	4533
be _ to	-1367
be there	-1031
beber	-1385
beber $	-1385
beca*	-1624
because	-1624
been	-2092
been thinking	-1122
being	2358
best	10171
best $	1336
best _ the	5776
best for	2466
bett*	6454
better	5758
better _ $	4118
better soon	2247
bien	3540
birt*	4901
birthday	4901
birthday $	4272
bist	-1498
bitte	-1329
bitte _ $	-1055
bon	7081
book*	-1053
booked	-1041
bored	1956
bored $	2372
brau*	-1384
but i	2532
by	-1652
by _ $	-1309
ca	-2127
call	-1781
call*	-1187
calm	1087
calm _ $	1087
camb*	-1015
can	-5935
can not	-1162
can you	-1586
car	-988
card	2760
care	5331
care _ $	4360
care*	3248
ce	-1122
chan*	-1492
chea*	-1974
christmas for	-1875
clas*	-1682
classy	-1682
classy $	-1682
come	-2896
come home	-1347
comi*	-1514
coming	-1514
coming _ $	-1274
cong*	4207
congrats	4009
congrats on	3170
cont*	-965
coun*	1171
crazy	-2423
cros*	1386
crossed	1386
culpa	-1123
cump*	3818
cumpleanos	3818
dad	5331
dad _ am	2497
dad _ so	2497
dad i	2497
dame	-1015
darl*	1999
darling	2014
date	-979
date _ $	-979
day	3897
day $	3958
day at	2274
day x	1410
de beber	-1385
de toi	2896
dead	-1441
dent*	-1091
dese*	1573
dich	-2417
dich _ $	-1143
did	-2028
did _ and	1494
did not	-1063
did you	-1421
die	-1612
dir	3590
dir _ es	4022
dir geht	4022
do	-1783
do _ about	2124
do not	1054
do you	-1863
dog	-1014
doing	1322
doing _ $	1321
doing tonight	-1088
done	1306
done _ passing	1609
done _ your	1609
done on	1609
drea*	4580
dreams	4580
dreams _ $	4264
drink	1470
driv*	967
driving	967
driving _ $	1609
driving test	1609
drop	-1614
drop _ $	-1510
du	-4266
du _ $	-1214
du bist	-1122
earl*	-1076
earlier	-1076
earn*	3348
earned	3348
earned _ $	3348
earned it	3348
easy	3334
end	-992
enjoy _ $	1210
enjoy _ sun	1210
enjoy the	1210
entr*	2921
eres	-2043
eres _ $	-1239
eres una	-1546
es $	-1692
es _ $	3758
espe*	8260
espere	3782
espere que	3782
espero	4478
espero que	4478
eu	-1341
every	-1318
everyone	-1099
everything	993
everything _ wish	1132
exam	3294
exam _ $	2228
exam tomorrow	2228
fait	-1138
fait _ $	-988
falta	-1302
family $	-1111
fault	-1004
favo*	-1420
feel _ soon	1966
feel better	1966
feel*	1923
feeling	3692
feeling _ better	3100
feelings	-1769
feliz	8781
feliz _ $	4544
feliz cumpleanos	3818
fine	1330
fing*	1386
fingers	1386
fingers _ $	1386
fingers crossed	1386
fini*	1633
finishing	2074
finishing _ $	2074
flig*	2391
flight	2391
flight _ $	2391
for	2655
for _ when	2358
for _ wish	1132
for being	2399
for everything	976
for finishing	2074
for you	2526
for your	2134
forg*	-1563
forgot	-1008
frid*	-1047
friday	-1007
friday $	-992
frie*	-1293
friends	-1293
from	-2566
fun _ your	-1633
fun with	-1633
geht	1366
geht _ $	3193
geht es	2330
get	2709
get _ of	1576
get _ rest	2240
get _ sleep	1120
get some	1771
give	-1202
glad	5733
glad _ got	1830
glad _ home	1830
glad you	5425
go to	-1201
god	2407
going	1174
going _ be	2011
going to	1749
good	3867
good _ $	1194
good _ tomorrow	1739
good _ with	2345
good luck	4084
got	2254
got _ $	3826
got _ safe	1830
got home	1830
got the	2109
great	4048
gute	8613
gute _ $	8613
half	-1691
happy	8526
happy _ $	3676
happy _ that	-1897
happy _ you	4583
happy birthday	4121
have	7009
have _ $	1266
have _ answer	1214
have _ day	1360
have _ great	2101
have _ lovely	1410
have _ safe	1210
have _ trip	1210
have _ with	-1633
have _ you	2971
have _ your	-1783
have a	6952
have no	-1433
have not	-976
hear	2420
hear _ your	3023
hear about	3023
heard	1681
heard _ dad	2497
heard _ your	2497
heard about	2497
hello	-1121
her	-1136
here _ $	1722
hey	-1091
hey $	-1370
hey _ $	3138
hey _ you	-1408
hi	-3989
hi $	-1605
hi hope	-1530
hola	-2923
home	2180
home safe	1830
hope	11130
hope _ a	3420
hope _ are	1869
hope _ doing	3764
hope _ happy	-2349
hope _ have	2517
hope _ is	5687
hope _ ok	-1124
hope _ surgery	1095
hope _ well	-1709
hope _ went	1095
hope _ you	-3782
hope she	-1502
hope the	3702
hope your	5913
how	-4386
how _ i	-1428
how _ pain	-1183
how _ the	-1238
how _ weekend	-960
how _ you	-1660
how _ your	-1205
how is	-2394
how much	-1428
how was	-1205
how you	2468
hugs	2123
hugs $	2123
hun	1784
hunny	2586
hunny $	2586
hurt	1329
hurt _ i	1994
hurt you	1380
i	-5179
i _ $	-4791
i _ about	1833
i _ and	-1478
i _ feel	-1660
i _ got	2418
i _ have	3467
i _ how	2098
i _ i	-1714
i _ it	-1693
i _ my	-1284
i _ no	-1028
i _ not	-1808
i _ so	1688
i _ sorry	-1006
i _ the	-3401
i _ to	-2331
i _ you	6421
i am	1462
i apologize	-2180
i had	-1119
i have	-1656
i hope	1914
i love	-1289
i miss	-1069
i never	1816
i saw	1929
i should	-1133
i was	-1005
i will	-2943
i wish	7128
ich	1007
ich _ $	-1379
ich _ dich	-1552
id	-1083
if	-3191
il	-1455
ill	7823
in	-4339
in $	-1846
in _ $	-1042
in the	-1200
inte*	3946
is	-3279
is _ at	-1015
is _ it	-1336
is _ new	-1035
is _ to	2775
is _ you	4425
is a	-1021
is the	-1511
it $	1929
it _ have	996
it easy	3334
it is	-1092
j	5109
j _ que	3782
j espere	3782
je	-2099
job	4501
job $	5109
just	-2457
just _ $	-1434
just _ to	1465
just wanted	1578
keep	1752
keep _ $	2414
kids	-2110
kids _ $	-1686
kind	2881
knew	2539
know	-1620
knows	-1377
knows what	-1088
la	-1798
la _ $	-1051
last	-1025
late	-2181
late $	-1050
laugh	-971
laugh _ $	-971
leave	-1290
les	-1092
let	-1947
let me	-1180
liar	-1825
liar $	-1340
life $	-2070
life _ you	2750
life is	2891
like	-3061
like _ $	-1328
like to	-1125
ll	1214
lo	2239
lo _ $	2668
loads	-1295
lol	-1328
long	-981
los	-1320
lost	1702
lots	2476
lots _ and	1781
lots of	2476
love _ $	981
love _ x	1284
love me	1268
love you	-1338
love*	5018
lovely	4186
lovely _ $	1410
lovely _ x	1410
lovely day	1410
luck	5483
luck 4	2386
luck _ exam	2228
luck _ tomorrow	1739
luck _ your	2228
luck with	2345
made	2560
made _ $	2656
mal	-1043
may	5588
may _ you	2897
me	-6274
me $	-2478
me _ $	-1179
me when	2259
me x	1386
ment*	-2118
merry	3425
mess*	-1571
message	-1259
mir	-1252
miss	-2887
miss _ $	-1068
miss _ loads	-1145
miss you	-2222
money	-1262
moth*	1491
mother	1491
mother s	2027
moved	-1105
moved to	-1105
much	-1748
much _ am	-1183
much _ i	-1183
much pain	-1183
mum _ $	1194
my	-1481
my _ $	-1393
my _ was	2702
need	-1000
need _ $	1219
need _ reply	1782
need _ the	-1085
need to	1633
need*	1061
needed	1061
needs	-1538
needs your	-1016
new _ $	1147
new job	2689
new place	1808
new year	1960
nice	-3009
nice _ $	-1911
no _ $	-2374
no _ reply	1782
no _ to	2400
no need	2870
no puedo	-1261
no worries	2814
not	-3300
not _ $	-3464
not _ about	2032
not _ answer	1109
not _ it	1409
not have	1017
noth*	-1119
nothing	-1119
now	-4422
now _ am	-1256
now _ i	-1501
now that	-1188
of	2321
of _ $	-2568
of _ and	2734
of _ day	-1385
of _ finishing	2074
of _ for	2074
of _ your	2035
of the	-2218
of you	3153
of yourself	2499
off	-1336
oh	-1788
oi	-1595
ok	1589
okay	3534
on _ $	-2717
on _ driving	1609
on _ your	1609
on passing	1609
one	-1045
only	-1233
over	-1370
over $	-1068
pain	-1642
pain _ am	-1183
pain _ in	-1183
pain i	-1353
pape*	-2692
para	987
pas	1339
passing	1609
passing _ driving	1609
passing _ test	1609
passing your	1609
perd*	-1157
pers*	-1246
plans	-1195
plea*	-4477
please	-4355
please _ back	-1588
poor	2285
por	-4158
por _ $	-2530
pour	2109
pour _ $	2260
pren*	3386
prends	3613
prends _ de	3613
prends _ toi	3613
prends soin	3613
prom*	-1283
proud	2722
proud _ for	2074
proud _ you	2913
proud of	2913
puedo	-1429
quan*	-1614
que	1251
que _ $	-2173
que _ bien	3540
que ta	1340
quoi	-2275
quoi _ $	-1799
real*	4602
really	4802
really _ to	-1317
reme*	-1498
remember	-1498
reply	2621
reply $	1782
rest	2982
rest _ $	1393
revi*	-1623
reviens	-1623
ring	-1073
ruin*	-2018
ruining	-1875
ruining _ for	-1875
ruining christmas	-1875
s	6573
s _ $	3104
sad	-1151
safe	5642
safe $	4432
safe _ and	1210
safe _ enjoy	1210
safe trip	1210
said	-1413
saw you	2367
saw your	-1516
schl*	-1295
se	5782
seco*	-964
second	-964
see	-3122
see _ $	-1382
see you	-2140
send	-1086
she	-1643
shou*	-1751
should	-1698
should have	-976
si	-1754
sinto	-1302
sleep	3603
sleep _ $	1871
sleep _ and	1093
sleep _ have	1244
sleep tight	1871
sleep well	1093
so	-2682
so _ 2	1451
so _ have	-1608
so _ hear	1451
so _ is	-1095
so _ you	-1932
so sorry	3562
soin	3613
soin _ $	3613
soin _ toi	3613
soin de	3613
some	1771
some sleep	1120
some*	-2086
someone	-1012
something	-985
soon	4081
soon $	4319
sorry	-1086
sorry 2	1025
sorry _ about	2804
sorry _ hear	2657
sorry _ i	-1083
sorry _ your	1073
sorry i	-1348
sorry to	1284
stay	-1465
still	-2367
stra*	-1812
stranger	-1773
stranger $	-1323
stre*	1997
sua	-1397
sua falta	-1302
summ*	-1151
summer	-1151
summer $	-1151
sun	1210
sun $	1210
surg*	1095
surgery	1095
surgery _ well	1095
surgery went	1095
sweet	4927
sweet _ $	2861
sweet dreams	4522
t	2184
t _ me	2385
ta	1172
table	-1117
take	7262
take _ $	3802
take _ and	1138
take _ easy	3334
take care	5568
take it	2919
talk	-1027
te	-3434
te _ $	-2444
te _ que	-1420
te amo	-1136
test	1609
test $	1609
than*	3123
thank	2659
thank _ everything	1132
thank _ for	2659
thank you	2659
thanks	3123
that	-2891
that $	-1360
that _ $	-1773
that _ what	3622
that i	-1259
that s	2957
the _ for	1439
the _ job	2689
the _ needs	-1113
the _ of	-1071
the _ place	1808
the _ we	1464
the _ well	1095
the _ went	1095
the best	3801
the kids	-2110
the new	4400
the sun	1210
the surgery	1095
there $	-1358
there when	2891
think	-1825
think _ $	-1360
think _ yourself	-1164
thinking	1362
thinking _ $	-1617
thinking _ you	1819
thinking of	1990
this	-3461
this _ $	-2455
tight	1871
time	-2174
to	-1049
to _ $	1213
to _ and	3353
to _ back	1008
to _ the	-1155
to _ you	-1209
to _ your	4765
to answer	1186
to be	1439
to hear	1347
to reply	1604
to see	-1458
to you	3450
today	3234
today $	-1513
today _ to	4564
today is	2955
toi	2369
toi $	2656
tomo*	974
tomorrow	974
toni*	-1952
tonight	-1952
tonight $	-1495
too _ $	-2429
tout	-1120
trea*	2295
trip _ enjoy	1210
trip _ the	1210
trip and	1210
tu	5213
tu _ $	7780
tu es	-1127
tudo	-1362
tues*	-1170
tuesday	-1170
tuesday _ $	-1099
typi*	-1189
typical	-1189
una	-2033
una _ $	-1546
uns	-1175
up	-4288
up $	-1240
up _ $	-1489
us	-1878
verm*	-1312
vict*	-2723
victim	-2723
victim $	-2723
voce _ $	1951
voy	-1615
voy a	-1615
walk	-1131
want	-1546
want*	1335
wanted	1336
wanted to	1578
was _ $	3083
was _ and	-1072
was _ weekend	-960
was your	-1205
watc*	-1284
we	-1660
we _ be	1361
we had	1112
week*	1252
weekend	1332
weekend $	1437
wegen	-1295
wegen dir	-1295
well	12124
well $	4682
well _ $	4698
well _ on	1609
well _ passing	1609
well and	1093
well done	1609
went	1095
went well	1095
were	-1785
were _ $	-1220
what	-4818
what _ $	2373
what _ you	-1309
what a	-1182
what you	-2121
what*	-2329
whatsapp	-2272
when _ was	2904
when you	-2111
where	-1537
where _ you	-1242
which	-1525
which _ you	-1525
wie	-1692
wie _ $	-1692
wie _ es	-1692
wie geht	-1692
will	-4708
will _ you	-1201
wish	7196
wish _ $	5792
wish _ the	1336
wish you	7356
wish*	8351
wishing	3647
wishing _ a	3647
wishing you	3647
with	-1258
with _ $	-2176
with the	1014
worr*	3121
worries	2814
worry	2609
would	-1789
would _ to	-1313
wow	-1022
x	1776
x $	1776
xx	2136
xx $	2136
year	1020
you	-3607
you $	-2095
you _ $	-2587
you _ about	1358
you _ alone	-996
you _ and	-1352
you _ any	2065
you _ be	2218
you _ best	3001
you _ day	-1072
you _ doing	3764
you _ family	1427
you _ finishing	2074
you _ great	1348
you _ happy	-3073
you _ home	1760
you _ it	3155
you _ lots	2285
you _ love	-1164
you _ me	-965
you _ mum	1285
you _ my	-1475
you _ never	1950
you _ no	1103
you _ of	1824
you _ off	-1111
you _ okay	3980
you _ please	-1457
you _ safe	1830
you _ the	1203
you _ think	-1308
you _ to	-992
you _ up	-1174
you _ week	1078
you _ you	1505
you _ your	4472
you a	4434
you all	1443
you and	3074
you are	-1899
you at	-1502
you can	-1701
you doing	-1160
you feel	-1674
you for	3060
you get	1188
you got	3865
you have	4651
you i	-979
you in	-1021
you loads	-1295
you only	-987
you still	-1314
you today	1131
you well	2836
you were	-1436
you when	-1087
your	1191
your _ $	-3591
your _ am	2347
your _ and	1623
your _ for	-2487
your _ i	2172
your _ of	3379
your _ test	1609
your _ that	1365
your _ thinking	4265
your _ tomorrow	2228
your _ victim	-2723
your _ well	1719
your _ your	-1200
your dad	2406
your day	-1111
your driving	1609
your exam	2542
your new	-4616
your weekend	-960
your*	1177
yourself	1040
yourself $	1102
""",
    'draft.begging': """\
~	-35716
!apology	-4019
!attack	-6921
!bargain	-3550
!begging	17917
!caring	-4835
!guilt	-5753
!logistics	-5151
!probe	-4734
.-	1436
.i	-4546
.i+you	3349
.i+you-	3489
.i-	1792
.they	-1762
.you-	3767
2 _ $	1763
2 _ 2	2404
4 _ $	1138
4 tomorrow	1304
?-	-1485
?i+you	912
?i-	2296
?you	-1722
?you-	-1226
^ _ $	-4847
^ _ 4	914
^ _ am	-2419
^ _ amo	3865
^ _ answer	2054
^ _ anything	4440
^ _ are	5592
^ _ be	-1445
^ _ begging	3250
^ _ bist	-1179
^ _ bored	-1063
^ _ can	-2926
^ _ come	3250
^ _ culpa	-1715
^ _ de	2519
^ _ dich	9326
^ _ dir	-1126
^ _ do	3088
^ _ du	-1905
^ _ ever	-1927
^ _ everything	-1270
^ _ favor	3895
^ _ for	-2451
^ _ geht	1701
^ _ hate	-1787
^ _ here	-1097
^ _ home	1554
^ _ hope	-1883
^ _ i	-2974
^ _ if	1124
^ _ in	-1076
^ _ just	2917
^ _ la	-1350
^ _ leave	2198
^ _ left	-1433
^ _ life	1657
^ _ like	2350
^ _ loads	1508
^ _ love	3388
^ _ make	-1513
^ _ manques	3223
^ _ me	3167
^ _ mir	1753
^ _ miss	3689
^ _ missed	997
^ _ mum	-991
^ _ need	1725
^ _ never	-1860
^ _ not	5921
^ _ of	3638
^ _ on	-1213
^ _ para	3096
^ _ please	1117
^ _ poor	-1253
^ _ por	-1704
^ _ puedo	5081
^ _ que	-2101
^ _ quoi	-1209
^ _ s	4202
^ _ saw	-897
^ _ say	3178
^ _ see	1533
^ _ send	-1081
^ _ so	-2467
^ _ something	3827
^ _ sorry	-1450
^ _ sua	3624
^ _ t	3762
^ _ take	-1650
^ _ te	-2128
^ _ the	-2459
^ _ tu	-2115
^ _ unblock	1530
^ _ up	-1178
^ _ us	3156
^ _ voce	4308
^ _ vuelve	4259
^ _ want	4380
^ _ we	-1548
^ _ what	952
^ _ will	-1687
^ _ wish	-1485
^ _ would	2700
^ _ you	3707
^ after	-1040
^ are	-2364
^ bitte	6426
^ call	-1496
^ come	1476
^ did	-981
^ do	2598
^ du	973
^ feliz	-1324
^ give	2742
^ happy	-1072
^ have	-1054
^ hello	-937
^ hey	-2146
^ hi	-2877
^ hope	-1568
^ i	1446
^ ich	1336
^ if	-1561
^ je	2168
^ let	1906
^ me	-1961
^ missing	3031
^ my	2958
^ no	3992
^ okay	-1014
^ please	2177
^ por	2043
^ se	-934
^ si	-1943
^ sinto	6781
^ so	-2917
^ sorry	-3384
^ te	5446
^ tell	1954
^ thinking	5064
^ tu	1839
^ voce	-894
^ we	-1524
^ what	-2323
^ when	1180
^ where	1184
^ why	2260
^ wish	4674
^ wow	-1032
^ x	4726
^ xx	1337
^ you	-6533
^ your	-1434
a	-3958
a _ $	-4979
a _ from	1534
a _ you	1056
a hug	1534
about	-4039
about _ $	-1565
about _ thinking	-1087
about your	-1374
acco*	-1068
account	-1068
account $	-1068
addr*	-1287
address	-1287
after	-1469
after _ i	-1040
again	-1715
again _ $	-1835
again you	-1600
all day	1587
all i	1103
allem	-1420
alone	-1010
am _ $	-1676
am _ my	1186
am _ you	2780
am begging	4295
am bored	-1063
am different	-1274
am going	2772
am on	999
am sorry	-1177
amo	6176
an	-1219
and	-5425
and _ $	-894
and _ back	-907
and _ will	1185
and your	1067
anot*	2153
another	2153
answ*	1064
answer	1064
answer $	-1507
answer _ $	2495
answer please	2505
any	-1238
anyo*	-1031
anyone	-1031
anyt*	5281
anything	5281
anything $	4000
anything _ $	-1064
anything to	2581
are	1494
are _ $	2213
are _ coming	1594
are _ everything	4027
are _ i	931
are _ love	2180
are _ of	1421
are _ to	-903
are my	4027
are the	1309
are well	1774
arms	3810
arms _ $	3810
arou*	-943
around	-943
arre*	-1495
at	-3519
at _ $	-2595
away	-1580
away $	-1494
babe	1596
babe _ you	1285
baby	6548
baby $	2860
baby _ $	2344
baby _ miss	1448
baby _ your	2139
baby i	1343
back	5946
back $	5248
back _ me	2417
back _ the	-1380
back _ you	1791
back to	2417
bad	1667
bad $	1119
be	-2043
be _ $	-1128
be _ again	1383
be _ you	1333
beber	-1031
beber $	-1031
beca*	-3684
because	-3684
because _ $	-2052
because _ you	-2521
because of	-2575
been	1393
been _ 2	1721
been up	1721
begg*	4295
begging	4295
begging you	3250
beli*	-1839
believe	-1839
bem	-905
bem $	-905
bett*	-2533
better	-1535
better _ $	-968
birt*	-1296
birthday	-1296
birthday $	-1177
bist	-1396
bitte	9277
bitte _ $	4844
bored $	-1188
bored _ the	1166
bored with	1166
brau*	3823
brea*	1916
bus	-1626
but	-2275
but i	-1009
by	-3650
by _ $	-1747
by friday	-1170
by the	-1406
call	1522
call $	1259
call _ $	2438
call _ back	-951
call me	1520
can	2019
can _ $	-1188
can _ at	923
can _ believe	-1775
can _ get	-1317
can _ i	-1099
can _ me	-2475
can _ or	-1288
can _ send	-1203
can _ start	-1112
can _ stop	1969
can _ without	2644
can _ you	2554
can i	1549
can not	3345
can we	-1378
can you	-939
care	-1722
care*	-1457
chan*	-3078
chance	-1753
chance $	-1587
changed	-988
char*	-1045
charger	-1045
coll*	1169
come	3964
come _ $	1683
come _ please	1638
come home	5476
come over	-976
comi*	1127
coming	1127
coming _ $	-1028
could	-1166
crazy	4793
crazy _ $	5081
cryi*	1160
crying	1160
cuan*	-2319
cuando	-2319
culpa	-1715
d	-1113
dass	-1062
dass _ dich	-1023
dass ich	-1062
de _ $	1526
de _ que	-1100
de beber	-1031
de toi	-1004
dejes	2394
dejes $	2394
dele*	-1079
depo*	-959
desc*	-1037
desculpa	-1037
dich	7139
dich _ $	4049
dich _ habe	-2187
did	-3719
did _ $	-891
did not	-1000
did you	-1018
diff*	-1560
different	-1560
different $	-1334
dinn*	-889
dinner	-889
dir	-1126
disg*	-1181
disgust	-1181
disgust _ $	-1181
disgust me	-1181
do _ $	-1456
do _ be	915
do _ do	2424
do _ ever	-1548
do _ get	2224
do _ have	-966
do _ leave	3295
do _ me	2118
do _ this	2424
do _ to	4456
do _ us	2869
do _ you	2041
do anything	2969
do not	1227
do this	2522
do to	1906
do you	-3338
doing	-1910
doing _ $	-963
drea*	-951
dreams	-951
dreams _ $	-918
du	-1685
du _ $	-1130
du _ so	1589
du bist	-961
eres	-979
es	-2298
espe*	-1064
eu	-2368
even	-1187
ever _ me	-1610
ever*	2576
every	4656
every _ $	4641
everyone	-949
everything	3525
everything $	6422
everything _ $	-961
everything _ you	-1782
everything i	-1357
face	2407
face _ $	-972
face again	-972
falta	6781
fault	-1218
fault $	-905
favor	8077
favor $	4182
feel*	-1277
feeling	-1153
feeling _ better	-1023
feliz	-1324
fine	-970
fini*	-1464
finish	-1235
five	1070
five minutes	1804
for	-3646
for _ $	-2999
for _ you	-1078
for you	1842
forg*	-1240
forgot	-914
frid*	-1453
friday	-1407
friday $	-1366
frie*	-1509
friends	-1509
from you	1062
geht	1430
geht es	-1271
get	-1918
get my	-1245
give	1569
give _ another	2152
give _ chance	-1054
give _ on	1109
give _ one	-1347
give us	1855
glad	-1197
glad you	-1151
goes	-1717
going	2161
going _ $	2641
good	-1775
got	-1653
habe	-2226
habe $	-2226
had	-1990
happ*	-2505
happens	-1162
happens _ me	-977
happens to	-977
happy	-2076
has	-1035
hate	-1787
hate you	-1787
have	-5058
have _ $	-1085
have _ been	1036
have _ up	1684
have rung	1001
have to	-1174
hear	1432
hear _ voice	1610
hear _ your	-1087
hear about	-1087
hear your	1610
heard	-951
heart	3573
hello	-937
here	2401
here $	2491
here with	918
hey	-3144
hey _ $	-1443
hey _ miss	1559
hey _ you	1432
hi	-2877
hi _ i	-892
hold	2344
hold you	2344
holi*	1478
holiday	1478
home	3297
home $	3037
home _ $	1825
home _ you	-1078
home now	-1073
hope	-4531
hope _ well	1774
hope you	-1163
how	-3888
how is	-975
hug	1465
hug _ $	1534
hug _ you	1534
hug from	1534
hurt	-1281
hurt _ i	-930
hurt you	-1193
i	1473
i _ $	-2535
i _ 2	1471
i _ anything	2581
i _ are	-972
i _ at	-1324
i _ baby	2808
i _ back	4094
i _ been	1660
i _ begging	4295
i _ believe	-1775
i _ bored	-1145
i _ can	1374
i _ come	1353
i _ different	-1500
i _ do	1830
i _ for	-1913
i _ get	-1012
i _ going	2772
i _ have	-1066
i _ how	-958
i _ i	-2247
i _ in	3593
i _ just	-1133
i _ lose	1531
i _ need	2483
i _ never	-1032
i _ nothing	1266
i _ on	985
i _ rung	1001
i _ sleep	1231
i _ so	1663
i _ sorry	-1600
i _ want	1347
i _ will	1487
i _ you	7389
i _ your	3343
i come	-1850
i had	-1302
i hate	-1787
i hope	-2022
i just	2579
i love	5422
i miss	4817
i need	3708
i never	-1676
i really	1280
i see	1647
i still	1640
i think	1167
i want	3948
i was	1262
i will	-5743
i wish	-2068
i would	2760
ich	2260
ich _ dich	5311
ich _ habe	-1062
ich dich	-1023
if	-5356
if _ come	-1059
if _ happens	-977
if _ just	1319
if _ me	-1077
if _ to	-1018
if i	-907
if something	-977
if you	-3477
igno*	-1047
ignore	-892
il	4935
ill	-1260
impo*	1126
in $	-1002
in _ $	-2030
in _ arms	3810
in the	-1412
in your	4899
is	-3584
is _ $	-1166
is _ it	1441
is not	1380
it	-3811
it _ $	-1132
its	-1001
j	-2216
je	1655
je _ $	-1452
just	2552
just _ $	3003
just _ away	-1866
just _ please	1957
just _ to	2184
just _ you	3178
just answer	2052
just say	3178
just want	1778
just wanted	-1212
keys	-1050
kiss*	2263
kisses	2263
kisses $	2263
know	-1291
komm	4288
komm _ $	4288
komm zuruck	4288
la	-1430
last	-946
laugh	3098
laugh _ $	3098
leave _ $	1585
leave _ with	-961
leave me	3670
leave the	-1369
left _ i	909
left me	-983
let me	2461
let us	-1828
life	2092
life $	-1097
life is	1657
lo	-1241
loads	3283
long	-887
lose	1909
lose you	2222
lots	-1318
lots of	-1318
love	7659
love _ $	2163
love _ my	2363
love me	2034
love you	5667
love*	-1548
made	-1231
made me	-1092
make	-1549
make me	-1376
manq*	3223
manques	3223
manques _ $	3223
may	-1020
me	5562
me $	3695
me _ $	9498
me _ am	3734
me _ chance	-1345
me _ do	2417
me _ i	-2955
me _ minutes	1804
me _ need	1184
me _ of	1205
me _ or	-1214
me _ to	1565
me _ you	-1885
me again	-1689
me back	-1362
me come	1911
me dejes	2394
me five	1804
me i	5173
me like	-1509
me manques	3223
me one	-1239
me what	901
me when	-2355
me you	1188
me your	-1077
meet	-1283
meet me	-934
ment*	-1193
minu*	2015
minutes	1282
mir	1241
mir so	1783
miss	9316
miss _ $	2846
miss _ baby	2159
miss _ loads	2373
miss _ much	1482
miss _ so	1482
miss me	-2597
miss you	6772
miss your	5423
miss*	4897
missed	997
missing	3900
missing you	3031
more	1833
more _ $	1496
moth*	-937
mother	-937
much	3200
much $	2771
much _ you	-1173
mum	-1913
mum _ $	-921
my	2043
my _ $	1114
my _ for	3820
my _ i	1200
my _ is	1348
my _ so	1600
my _ you	-1167
my everything	4027
my fault	-1060
my life	2958
my parents	-950
nao	2621
ne	4311
nece*	2104
need	2946
need 2	1432
need _ answer	-1105
need _ back	-1139
need _ from	1472
need _ hear	1195
need _ hug	1534
need a	1534
need my	-1620
need to	-1284
need you	4291
need*	-1009
needed	-1009
needs	-936
never	-4056
never _ me	-909
never _ see	-976
never _ to	-1364
new	-1863
new _ $	-1395
nich*	2532
nicht	4214
nichts	2532
nichts _ $	2532
night	1816
night $	3521
no	2861
no _ $	1153
no _ answer	-969
no _ dejes	2394
no _ to	-2608
no me	2211
no need	-2315
no puedo	4783
not	2485
not _ $	2322
not _ 2	1608
not _ answer	1144
not _ can	-1691
not _ please	2797
not _ this	4356
not _ to	1506
not _ up	2887
not _ without	2742
not _ you	1375
not answer	-1335
not been	1568
not believe	-1839
not do	2311
not ever	-1522
not have	-895
not leave	3295
not make	-1430
not stop	1969
not you	2226
now $	2436
now _ $	1441
of	1215
of _ all	919
of _ day	2003
of _ i	1647
of _ life	1624
of _ time	973
of _ today	-1173
of _ x	-1127
of my	1139
of you	993
of your	1665
ok	-1845
okay	-1635
on	-3697
on you	-1068
on your	-897
one	-917
one more	1364
or	-3018
or i	-1305
out	-1720
out _ $	-1042
over	-1647
over $	-968
over _ $	-1304
over there	-1304
pape*	-1500
papers	-1059
para	3096
pare*	-1487
parents	-1374
pas	4338
pass*	-1115
path*	-1389
pathetic	-1389
pathetic $	-1303
pers*	-939
phone	-888
pict*	-1385
pictures	-1134
place	-2871
place $	-2726
plea*	11404
please	11684
please $	6254
please _ $	3993
please _ back	2890
please _ by	-1195
please _ i	2614
please _ me	2872
please _ the	-2585
please _ up	2164
please call	1341
please come	3109
please just	1581
please leave	-1949
please please	2531
please unblock	1530
poor	-1253
por	2713
por _ $	1339
por _ me	3895
por _ no	990
por favor	8077
post	-1662
prob*	-1028
prom*	-1472
puedo	4075
que	-3941
que _ $	-1214
que _ por	-1100
quoi	-1209
quoi _ $	-955
real*	2887
really	1410
really _ 2	1432
really need	1432
reply	-1202
resp*	1687
revi*	5138
reviens	5138
right	2288
right _ $	3232
rung	1001
s	2249
s _ $	-1410
sad	1387
saw	-1359
say	6529
say _ $	4796
say you	3178
se	-934
see	1486
see _ $	1538
see you	4078
see your	-1152
sehr	3973
self*	-1086
selfish	-1086
send	-2237
send _ $	-981
send _ your	-1077
send me	-1245
she	-906
si	-2155
sign	-1157
since	1401
since _ left	1401
since you	1401
sing*	3637
single	3637
single _ $	3637
sinto	6781
sleep	-1190
sleep $	-1164
sleep _ of	-1280
sleep because	-1280
so	4219
so _ $	2814
so _ can	-893
so are	-1297
so bad	2074
so much	3609
so sehr	3973
some*	2621
someone	-1319
something	4249
something $	1028
something _ me	-977
something _ to	-977
something happens	-977
sorry	-5753
sorry $	-1018
sorry _ about	-1095
sorry _ hear	-1128
sorry i	-1619
start	-1485
start _ $	-1398
still	2468
still _ $	2260
still _ me	1650
still love	2390
stop	1131
sua	5936
sua falta	6781
sweet	-1018
t	3164
t _ me	4154
take	-3293
take _ $	-890
take me	-952
talk	1573
talk _ i	2676
talk _ me	1652
talk to	1657
te	8431
te _ $	3165
te _ vuelve	4259
te amo	6176
tell _ to	2098
tell _ you	1344
tell me	1193
tell*	1740
ten	959
text	-1035
than*	-1310
thanks	-1310
that	-5029
that $	-992
that _ $	-1621
that _ you	-971
the	-9473
the _ $	-7563
the _ 2	1516
the _ and	-955
the _ i	-1099
the _ in	-1142
the _ my	1578
the _ of	1665
the _ please	-1730
the _ the	-1548
the _ want	1543
the papers	-984
then	-2619
ther*	-1849
therapy	-1217
there	-3222
there $	-1998
thin*	3019
things	-1408
think of	1009
thinking	4427
thinking _ $	4205
thinking _ all	919
thinking _ you	4723
thinking of	4090
this	1075
this $	1224
this to	2161
thou*	-945
thought	-913
ti	4796
ti $	5337
time	1513
time $	1217
time _ i	1210
times	900
to _ $	-5099
to _ again	-1028
to _ am	1979
to _ back	1991
to _ just	-1014
to _ place	-2130
to _ please	1172
to _ so	2868
to _ to	2467
to _ voice	1610
to _ with	1174
to _ you	7971
to answer	-1287
to do	1628
to get	2436
to hear	1897
to hold	2311
to me	2503
to my	-956
to reply	-975
to say	-1104
to see	981
to you	-2466
to your	-2483
today	-2228
today $	-1159
toge*	-983
together	-983
toi	-1086
tomorrow $	1093
tonight $	-1197
tonight i	1237
too	1559
too $	1985
tran*	-1199
trea*	-1023
try	974
try _ $	1466
tu	-1531
tu _ $	-1233
tu _ manques	3223
tu me	3223
una	-1084
unbl*	1530
unblock	1530
unblock me	1530
up $	-1582
up 2	1368
up _ a	1612
up now	1269
us	5809
us $	1949
us _ $	3101
us another	2152
verm*	1069
voce	5815
voce $	2402
voce _ $	5074
voice	1526
voice _ $	1378
voice again	1378
volta	9313
vuel*	3995
vuelve	4259
vuelve _ $	4259
walk	-1036
want	6052
want _ $	2549
want _ back	3360
want _ hold	2311
want _ you	3348
want to	1887
wanted to	-1212
was	-2062
was _ $	-1142
was _ you	-1078
was in	3681
we	-2154
we _ $	1160
we _ start	-1004
week	-1105
week*	-1822
weekend	-1782
were _ $	989
were _ me	918
were _ with	918
were here	2423
what	-5426
what _ $	-1459
what _ do	1906
what _ you	-1022
what you	-2399
what*	-1043
when _ coming	2157
when _ you	1128
when i	-1842
where _ $	912
where are	1248
why	1860
why _ not	2260
why _ you	2260
why will	2255
will	-3254
will _ your	-1126
will not	1746
wish	3598
wish _ $	-1588
wish _ here	2423
wish _ were	2423
with _ $	-1397
with _ again	1505
with me	918
with you	1103
with your	-971
with*	4565
without	4565
without _ $	4081
without you	4565
work	-3007
work _ not	-910
works	909
would	1563
would _ anything	2771
would _ to	2896
would do	2661
wow	-1032
write	1639
write back	1370
x	5418
x $	5418
xx	2112
xx $	2112
years	-1107
you	-2020
you $	5293
you _ $	-2216
you _ 2	-1270
you _ a	-2047
you _ about	-1188
you _ and	-940
you _ back	1298
you _ bad	2074
you _ can	1697
you _ day	1246
you _ do	-1081
you _ everything	2923
you _ good	-1011
you _ have	-1055
you _ here	2314
you _ home	-1198
you _ i	1070
you _ just	-1448
you _ like	-1616
you _ lots	-1253
you _ love	4196
you _ me	-3181
you _ much	3201
you _ my	2757
you _ never	-1581
you _ night	3716
you _ no	-1092
you _ not	-1982
you _ out	-1082
you _ pictures	-1097
you _ please	4259
you _ that	-1150
you _ this	-1337
you _ to	1287
you _ tonight	-1227
you _ too	1985
you _ up	-905
you _ well	1500
you _ when	949
you _ x	3031
you _ your	-2734
you a	-919
you again	1873
you are	2480
you back	4050
you call	2196
you come	-1059
you coming	1594
you d	-1113
you did	-1250
you disgust	-1181
you do	-1799
you every	5374
you for	-946
you have	-1398
you in	-1026
you like	2332
you loads	3283
you made	-1092
you my	1601
you need	-1333
you nothing	1123
you send	-1203
you so	4955
you still	1871
you today	-1210
you want	-1086
you were	1467
your	-2027
your _ and	1373
your _ is	-1055
your _ of	-1279
your _ s	-934
your _ thinking	-1138
your _ your	3875
your arms	3810
your kisses	2263
your mum	-941
your voice	1610
zuru*	3774
zuruck	4288
zuruck $	4288
""",
    'draft.attack': """\
~	-21995
!apology	-2051
!attack	19938
!bargain	-4826
!begging	-7891
!caring	-8609
!guilt	-4181
!logistics	-7774
!probe	-10380
.	-3119
.i	-5312
.i+you	-5269
.i+you-	5300
.they	-1370
.you	2733
.you+they	2957
.you-	7098
10	-1337
2	-3136
4	-1734
5	-1071
5 $	-1071
8	-1102
?	1504
?-	-3426
?i	-2728
?you	-3906
?you-	-4746
^ _ $	1778
^ _ 4	-1489
^ _ a	2629
^ _ about	-1586
^ _ all	1786
^ _ already	2964
^ _ am	-3783
^ _ and	5745
^ _ as	1701
^ _ be	1968
^ _ bem	-1322
^ _ birthday	-1629
^ _ bist	4621
^ _ broke	-4125
^ _ can	3284
^ _ care	-2524
^ _ come	-1466
^ _ could	-1195
^ _ culpa	-2011
^ _ cumpleanos	-1414
^ _ d	-1576
^ _ de	-2281
^ _ dead	6826
^ _ dich	1611
^ _ dir	-1178
^ _ doing	-1088
^ _ drink	-1482
^ _ du	-4335
^ _ e	2778
^ _ es	4141
^ _ ever	2101
^ _ everything	3987
^ _ fais	-1429
^ _ five	3385
^ _ for	-2970
^ _ friends	1749
^ _ fun	3328
^ _ geht	-1853
^ _ got	-1178
^ _ had	-1628
^ _ happy	-1602
^ _ has	-1422
^ _ hate	5980
^ _ her	-1121
^ _ here	-1545
^ _ how	-1651
^ _ hun	-1285
^ _ i	-4453
^ _ it	-1373
^ _ joke	2014
^ _ just	-1073
^ _ kind	1964
^ _ la	5798
^ _ lied	1141
^ _ life	-1152
^ _ love	-1299
^ _ luck	-1983
^ _ lying	2023
^ _ manques	-1492
^ _ me	-2873
^ _ mir	-1263
^ _ moved	-1651
^ _ my	-2413
^ _ needs	-1114
^ _ never	8499
^ _ new	1242
^ _ no	-2022
^ _ not	1847
^ _ now	1465
^ _ of	3024
^ _ one	1942
^ _ only	2250
^ _ owe	-1862
^ _ por	-2367
^ _ que	-3140
^ _ quoi	-1892
^ _ ruined	1575
^ _ ruining	2086
^ _ s	-1763
^ _ saw	-1540
^ _ says	-1139
^ _ she	4250
^ _ should	-1191
^ _ show	-1282
^ _ sleep	-1276
^ _ so	5999
^ _ something	-1165
^ _ sorry	3058
^ _ still	-1842
^ _ stranger	-1410
^ _ such	1726
^ _ t	-1380
^ _ te	4499
^ _ that	2773
^ _ the	-3543
^ _ then	-1658
^ _ this	-1075
^ _ tonight	-1664
^ _ took	1407
^ _ tout	3355
^ _ um	2778
^ _ un	3332
^ _ una	3304
^ _ us	-1273
^ _ voce	-1421
^ _ vuelve	-1226
^ _ we	-2262
^ _ well	-1093
^ _ were	4833
^ _ will	-2295
^ _ wish	-1128
^ _ you	-3561
^ _ your	-2523
^ are	-1782
^ bitte	-2125
^ bon	-1459
^ can	-2953
^ congrats	-2468
^ congratulations	2458
^ did	-1130
^ du	8919
^ eres	6480
^ everyone	1490
^ fancy	-1482
^ feliz	-2512
^ fine	1835
^ grow	7277
^ happy	-3000
^ hello	-1226
^ hey	-4110
^ hi	-2319
^ hola	-1376
^ hope	2987
^ how	-1944
^ i	2371
^ ich	2770
^ if	-1222
^ it	3318
^ je	1500
^ just	-2067
^ kannst	-1235
^ let	-1570
^ lol	-1168
^ may	-1628
^ me	2085
^ merry	-2462
^ miss	-1649
^ nice	2751
^ no	-1399
^ nobody	1796
^ oh	1525
^ oi	-1411
^ one	-1864
^ please	-2008
^ por	-1274
^ saw	-1204
^ se	-1236
^ si	-1463
^ sinto	-1894
^ sorry	-3564
^ take	-2524
^ that	-1272
^ the	-3545
^ thinking	-1524
^ tu	4102
^ typical	3123
^ voce	5907
^ we	-1367
^ wishing	-1672
^ wow	4502
^ x	-1244
^ you	11157
^ your	2132
a _ $	3128
a _ day	-1639
a _ new	-1808
a _ of	3073
a _ year	-1808
a child	2576
a coward	2596
a drink	-1482
a good	-1167
a great	-1306
a joke	4670
a la	3911
a las	-2077
a liar	1224
about _ $	2149
about you	3037
about your	-1816
about yourself	3090
act	2231
addr*	-1067
address	-1067
after	-2097
after _ $	-1446
again	4388
again _ $	1685
again you	4674
all _ $	2826
all _ for	-1305
all your	3307
allem	3319
alles	3546
alone	4317
alone $	4610
alre*	2785
already	2785
alwa*	3916
always	3916
am	-5927
am _ $	-2179
am sorry	-2519
amo	-2581
an	2815
and	-2210
and _ $	1077
and _ family	1931
and i	-1567
and then	1350
and your	1185
answer $	-1674
answer _ $	2324
answer me	2418
anyo*	5603
anyone	5603
anyone $	1430
anyone _ $	2222
anyt*	-1642
anything	-1642
anyw*	1657
anyway	1657
are	3690
are $	2639
are _ $	-2858
are _ and	2042
are _ everything	-3317
are _ i	-1840
are _ liar	1224
are _ like	2869
are _ me	1206
are _ of	-1232
are _ the	2617
are a	2934
are my	-3317
are such	1726
are you	-4462
arou*	2241
around	2241
around _ $	2290
arre*	-1144
as	1168
as _ $	2738
at	-3054
at 8	-1091
at _ $	-1319
at you	2340
baby	-2013
baby $	-1191
back	-3794
back _ you	-1099
bad	-1537
be _ $	-2634
be _ to	4698
beca*	-2269
because	-2269
because _ $	-1686
because _ you	-1314
because of	-1570
been	-2529
been $	-1770
beli*	3276
believe	3276
believe _ you	4538
bem	-1637
bem $	-1637
bene*	-1176
benefits	-1176
best	-1108
bett*	-1477
better _ $	1238
better soon	-1174
birt*	-1763
birthday	-1763
bist	3084
bist du	-2025
bist so	1371
bitte	-2722
blam*	2092
blamed	2092
bon	-1459
brau*	-2768
broke	-4125
broke me	-4125
busy	1922
busy _ $	1922
but	2118
by	1373
by _ $	1933
by text	2596
ca	-1880
call	-2116
camb*	-1395
can	-2702
can _ believe	3913
can _ me	-1776
can _ you	-1366
can you	-2283
car	-1136
care	-3618
care _ $	-1919
care*	-1316
chan*	-2856
chance	-1399
chea*	6681
child	2576
child $	2576
christmas for	2086
cinco	-1756
cinco $	-1756
clas*	5357
classy	5357
classy $	5357
com	2587
come	-3328
come _ $	-1197
come back	-1326
comi*	-1205
coming	-1205
congrats	-2468
congrats on	-1246
congratulations	2458
cont*	-1276
contestas	-1127
contestas _ a	-1127
could	-1737
coun*	-1274
cowa*	2596
coward	2596
coward _ by	2596
crazy	-1100
cuan*	-1633
cuando	-1633
culpa	-2011
cump*	-1414
cumpleanos	-1414
d	-2182
da	-1310
da _ $	-1310
dame	-1395
day $	-1402
day _ $	2683
de	-3901
de _ $	-2821
dead	6166
dent*	-1134
desc*	-1398
desculpa	-1398
deserve	1460
deserve _ $	1460
deserve it	-1228
dich $	3973
dich _ $	-2675
did	-5562
did $	-1653
did _ $	-1449
did you	-1230
die	-1799
dinn*	-2351
dinner	-2351
dinner _ you	-1566
dir	-1178
disg*	4060
disgust	4060
disgust _ $	4060
disgust me	4060
do	-3585
do _ even	-1310
do _ ever	2953
do _ have	-2046
do _ me	-1444
do _ think	-1109
do _ to	-1917
do not	1096
do you	-3132
does	1918
does _ $	1964
does that	1964
doing	-2789
doing _ $	-1142
drea*	-1271
dreams	-1271
drink	-1779
drink $	-1482
drop	5353
drop _ $	5450
du	3534
du _ $	-2882
du bist	5109
e	1740
e _ $	2778
e um	2778
egoi*	1842
elec*	-1260
end	4517
enjoy	4136
eres	7870
eres _ $	4949
eres una	5462
es	2151
es _ $	3627
even	1583
ever	3389
ever _ me	2031
ever*	4521
every	-1649
every night	-1072
everyone	4873
everyone $	3256
everyone _ you	1447
everyone knows	2184
everything $	-4421
everything _ $	3634
everything _ you	-1101
exam	-1506
exam _ $	-1379
exam tomorrow	-1379
face	4191
face _ $	5296
face again	5296
fais	-1429
fais quoi	-1429
falta	-1894
fancy	-1571
fancy _ $	-1571
fancy _ drink	-1482
fancy a	-1482
fault	2787
fault $	3019
favo*	-1125
feel	3451
feel _ $	-1695
feeling	-1724
feeling better	-1141
feelings	1522
feliz	-2512
feliz cumpleanos	-1414
find	4303
fine	1291
fini*	-1202
five	3566
five _ $	-1451
five years	3758
for _ $	-1491
for _ next	7953
for _ years	2254
for _ you	-1677
for me	1568
for the	-2612
for you	-2800
forg*	-1266
frid*	-1377
friday	-1326
friday $	-1318
frie*	3171
friends	3171
friends _ $	-1459
friends _ benefits	-1176
friends with	-1176
from	1583
from _ $	2664
fun	2823
fun _ your	3415
fun with	3415
geht	-2367
geht _ $	-1202
geht es	-1500
get	-3499
get _ you	-1364
get some	-1440
give	-1258
glad	-1368
glad you	-1201
go	4389
go to	7354
good _ for	1598
got	-1919
got _ $	-1245
great	-2432
grow	7277
grow up	7277
gute	-1899
gute _ $	-1899
habe	-1175
habe $	-1175
had	1140
had _ $	-1590
had a	-2023
half	-1438
happ*	-2290
happens	-1169
happy	-4744
happy _ $	-1223
happy _ that	-1511
happy birthday	-1629
has	-2509
hate	5980
hate you	5980
have	3456
have _ $	7762
have _ been	-1899
have _ met	3857
have _ with	3415
have _ you	-1255
have _ your	3367
have a	-2595
have fun	2910
have no	5782
have not	-1408
have to	-3193
have you	-1774
heard	-1088
hello	-1226
her	-1648
here	-3470
here _ $	-2172
hey	-4852
hey _ $	-1818
hey you	-1621
hi	-2319
hola	-1376
home	-1732
hope	2769
hope _ a	-2061
hope _ are	-3276
hope _ have	-1284
hope _ you	7444
hope she	4250
hope you	-1325
hope your	-3031
how	-2522
how _ $	-1766
how _ been	-1284
how _ life	-1537
how _ you	2826
how have	-1284
how i	-1531
how is	-2895
hun	-1388
hurt	-2466
hurt you	-1093
i	-8561
i _ $	-2336
i _ a	-1264
i _ believe	3913
i _ for	2771
i _ have	-1925
i _ i	-2176
i _ it	-1454
i _ met	3857
i _ not	-1255
i _ sorry	3370
i _ the	-1334
i _ trust	-1536
i _ up	-1091
i _ want	2497
i _ your	-2548
i am	-5439
i feel	5147
i had	-1627
i hate	5980
i have	1292
i hope	1495
i miss	-1383
i never	1380
i was	-1400
i will	-3334
i wish	-1273
ich	-1877
ich _ $	3343
ich _ dich	1789
if	-4453
if you	-1804
il	-1785
impo*	1386
in	-3078
in the	2512
is _ it	3040
is _ joke	2603
is _ to	-1926
is _ your	3174
is a	2266
is all	3198
is the	-1272
it	-2921
it $	-3062
it _ $	-1613
it _ all	3429
it _ your	3265
it is	1662
je _ $	3592
je vais	-1156
job	2216
joke	4617
just	-4769
just _ me	-1353
just saw	-1191
kann*	-1235
kannst	-1235
kannst du	-1235
keep _ $	-1104
kind _ does	1964
kind _ person	1964
kind of	1964
kiss*	-1250
kisses	-1250
kisses $	-1250
know	-1307
knows	2971
knows what	2639
la	4409
la _ $	8695
las	-2077
las _ $	-2077
last	-1108
late	-1511
laugh	2064
laugh _ $	2064
leave	-2240
leave _ $	-1325
leave me	-1372
left	-2458
les	-1677
let	-2459
let me	-1142
let us	-1178
liar	8444
liar $	7220
lie	1163
lied _ you	1100
life	5274
life $	6724
life _ you	-1508
life is	-1152
like	3540
like _ $	4227
like you	-2454
ll	-1419
lo	-1491
lo _ $	-1128
lol	-1392
long	-1307
long time	-1231
lost	-1081
love	-3439
love _ $	-1513
love*	-1535
luck	-1983
luck 4	-1286
luck _ exam	-1379
luck _ your	-1379
lying	2023
lying to	2023
made	-2370
made me	-2248
mal	-1071
manq*	-1492
manques	-1492
manques _ $	-1492
may	-1858
me $	1461
me _ answer	-1404
me _ did	-1424
me _ i	-2635
me again	1839
me an	-1648
me like	1358
me manques	-1492
me when	-1153
means	1622
ment*	3420
merry	-2462
met	3795
minha	2480
minha _ $	2480
mir	-1561
mir so	-1072
miss	-3451
miss _ $	-2044
miss your	-1688
miss*	-1763
missing	-1569
mom	-1120
moth*	1206
mother	1206
mother $	1629
moved	-1651
moved to	-1651
much	-3034
much _ you	-1620
mum	-1204
my	-2089
my _ again	1618
my _ is	-1124
my _ right	2139
my everything	-3317
my life	3226
my time	1230
nece*	-2278
need	-3512
need _ $	-1114
need to	-1629
needs	-1274
never	4444
never _ anyone	4174
never _ see	1424
never have	-1921
new	1251
new _ a	2603
new _ is	2041
new _ you	-1615
new year	-4514
next	6869
nice	6639
nice _ $	-3530
nicht	-1195
night	-3003
night _ you	-1102
no	-1608
no _ $	2941
no _ to	-1242
nobo*	1402
nobody	1402
noon	-1067
noon $	-1067
not	-1472
not _ $	-1327
not _ answer	-1092
not _ anyone	1430
not _ how	2938
not _ me	2045
not _ talk	2162
not _ you	-3109
not answer	2585
not believe	3276
not deserve	2682
not even	-1125
not ever	3404
not have	-1128
nothing $	1387
nothing _ you	-1839
numb*	-1099
number	-1099
of	2705
of _ $	6063
of _ does	1964
of _ life	1805
of _ that	1964
of _ time	1191
of _ today	-1493
of _ you	-1264
of my	2686
of person	1964
of the	6720
of you	-5093
of your	-1068
oh	1525
oi	-1411
ok	-3749
ok _ $	-1721
ok _ you	-1331
okay	-1554
on	1315
on _ $	1373
on _ new	2167
on the	-1318
on you	4320
on your	1680
one	1235
one $	3001
one _ $	-1325
one _ then	-1741
one _ you	-1703
only	3784
only _ $	1534
only _ yourself	3090
or	-1179
our	-1126
out	-1147
owe	-1898
owe _ an	-1648
owe me	-1898
pape*	-1545
pare*	-1101
pass*	-1822
path*	3711
pathetic	3711
pathetic $	3380
perd*	-1249
pers*	5959
person	3038
person _ $	1378
person _ that	1964
person does	1964
pict*	2018
pictures	2473
place	-1928
place $	-1834
play*	3193
plea*	-4477
please	-4472
please $	-1387
por	-4575
por _ $	-2388
post	2323
pour	-1650
pour _ $	-1392
pren*	-1162
prom*	-2105
proud	-2518
proud _ you	-1987
proud of	-1987
puedo	-1205
quan*	-1696
que	-5233
que _ $	-2935
quoi	-1892
reco*	-2147
reme*	-1201
remember	-1201
rest	-1121
revi*	-1788
reviens	-1788
right _ $	2440
right _ you	2139
right about	1894
ruin*	3661
ruined	1575
ruined _ life	1575
ruined my	1575
ruining	2086
ruining _ for	2086
ruining christmas	2086
s	-3337
sad	4458
safe	-1808
safe $	-1361
said	-1387
saw	-1933
saw your	-1686
say	-1732
says	-1139
se	-1236
see	-1590
see _ $	-2299
see _ again	-2014
see you	-1713
see your	2697
sehr	-1710
self*	2575
selfish	2575
selfish _ $	2358
send	-1552
she	3146
shou*	-1901
should	-1687
show	-1282
show you	-1121
si	-2047
si _ contestas	-1127
si no	-1127
sick	1847
sign*	-1108
sing*	-1288
single	-1288
single _ $	-1288
sinto	-1894
sleep	-2904
sleep _ have	-1202
so	3879
so $	-1323
so _ $	2328
so _ can	2550
so _ have	1511
so _ is	1435
so _ of	1390
so _ you	2221
so bad	-1418
so sehr	-1710
soir	-1083
soir $	-1083
some	-1440
some*	-1982
someone $	-1107
something	-1470
song	-1144
soon	-1553
sorry	-1159
sorry $	-1322
sorry _ i	-1145
sorry for	4059
sorry i	-1347
start	-1329
stay	2772
still	-1916
stra*	-1439
stranger	-1410
sua	-2128
sua falta	-1894
such	1726
such _ i	1726
sweet	-1078
t	-1884
t _ me	-1083
ta	-1529
take	-4384
take care	-2600
talk _ me	1524
talk to	1514
te _ $	6771
te _ que	-1680
te _ vuelve	-1226
te amo	-2581
text	3291
text $	2529
than	1837
that	-2841
that $	1207
that _ $	-3084
that _ are	3172
that _ you	-2134
that you	2795
the	-7907
the _ can	-1336
the _ of	-2055
the _ the	-1849
the _ your	-1175
the new	-1209
then _ $	1497
there	-1298
thin*	-4103
think _ $	1880
think _ yourself	2250
thinking	-3334
thinking _ $	-1596
thinking _ you	-3100
thinking of	-2902
this	-5533
this $	-2259
this _ $	-2203
thou*	-1451
thought	-1454
three	2357
to _ again	3083
to _ and	-3147
to _ so	-1282
to _ the	-1168
to answer	-1578
to my	2156
to you	-4906
today	-4028
today $	-2429
today _ to	-1553
today is	-1548
toi	-1184
tomo*	-2316
tomorrow	-2316
tomorrow $	-1854
toni*	-2862
tonight	-2862
tonight $	-2543
too	-1294
took	1407
tout	2772
tran*	-3063
trea*	3138
treated	4646
trust	-1536
try	-1175
tu	1572
tu _ $	-2726
tu _ manques	-1492
tu _ quoi	-1429
tu es	4141
tu fais	-1429
tu me	-1492
two	2296
typi*	3123
typical	3123
um	1894
um _ $	1894
un	3332
un _ $	3332
una	4693
una _ $	5462
uns	-1334
up $	-2301
up _ $	4390
us	-2973
us _ $	-1124
va	-1411
vais	-1156
vas	-1151
verm*	-1847
vict*	4458
victim	4458
victim $	4458
vida	6524
vida $	6524
voce	3045
voce $	-1442
voce _ $	-1166
voce _ um	2778
voce e	2778
volta	-1071
voy	-1634
voy a	-1634
vuel*	-1450
vuelve	-1226
vuelve _ $	-1226
want	-1170
want _ see	2146
want _ you	-1704
was	-3938
was _ $	-1934
was _ about	1149
was _ you	1199
wast*	5826
we _ $	3857
we could	-1421
we had	4117
week	-1304
week*	-1411
weekend	-1280
weekend $	-1203
weeks	2011
well	-5956
well $	-1668
well _ $	-2187
were	4047
were _ about	2266
were right	2054
what	-1420
what _ $	-1910
what _ doing	-1201
what _ of	4031
what _ person	1964
what _ with	-1481
what a	5266
what are	-1175
what is	-2072
what kind	1964
what*	-2535
whatsapp	-2091
when	-4405
when you	-1345
where	-1680
who	-1888
why	-1586
will	-4684
will _ you	-1228
will not	-1311
wish	-1668
wish _ $	-1085
wish you	-1597
wish*	-2121
wishing	-1928
wishing _ a	-1928
wishing you	-1928
with benefits	-1176
with you	-1784
with your	2844
work	-2971
would	-2031
wow	4502
x	-4362
x $	-4362
y	-1217
year	4364
year $	5283
years	6891
years _ you	5066
you	4491
you $	4311
you _ a	2281
you _ about	1449
you _ alone	4573
you _ and	2302
you _ back	-1137
you _ bad	-1418
you _ be	-1455
you _ deserve	1460
you _ even	-1075
you _ family	1931
you _ from	3361
you _ good	1120
you _ great	-1627
you _ happy	-1569
you _ have	-3066
you _ i	-2368
you _ in	1345
you _ it	-2690
you _ life	1575
you _ like	5249
you _ love	-1506
you _ much	-1104
you _ my	-2915
you _ never	1760
you _ number	-1104
you _ of	-2057
you _ okay	-1339
you _ pictures	2509
you _ selfish	1950
you _ sick	2416
you _ such	1726
you _ that	-1340
you _ the	-2927
you _ then	1907
you _ think	1472
you _ this	-1830
you _ tonight	-2215
you _ up	4113
you _ you	-2759
you _ your	2214
you a	-2008
you are	9017
you been	-1771
you broke	-4125
you can	1571
you d	-2182
you did	-2627
you disgust	4060
you doing	-1262
you even	2708
you for	-1250
you got	-1237
you had	-1350
you have	2599
you in	-1377
you left	-2092
you like	-1603
you made	-2248
you nothing	1464
you only	2185
you owe	-1683
you ruined	1575
you selfish	2358
you so	-1820
you still	-1943
you today	-1617
you up	-7695
you want	-1162
you were	1603
you would	-1108
you you	2821
your	1418
your _ $	2856
your _ again	2416
your _ at	3137
your _ is	1994
your _ of	-2697
your _ the	-1237
your _ thinking	-1348
your _ tomorrow	-1379
your _ victim	4458
your exam	-1396
your friends	2589
your kisses	-1250
your new	7219
your*	1804
yourself	2124
yourself $	2258
zuru*	-1467
""",
    'draft.guilt': """\
~	-42523
!apology	-5791
!attack	-4418
!bargain	-3470
!begging	-6149
!caring	-2177
!guilt	15736
!logistics	-3544
!probe	-5714
.-	-7337
.i	-1175
.i+you	15465
.i-	-4004
.you	-2553
.you+they	2162
.you-	-4503
2	-4346
2 _ $	-1568
2 _ you	-1723
?	-3202
?-	-1314
?i	1540
?i+you	3211
?you	-1068
?you-	-1709
^ _ $	-4050
^ _ 10	1428
^ _ 4	-1026
^ _ a	-3926
^ _ am	-5829
^ _ and	-1857
^ _ apologize	-1737
^ _ are	-2264
^ _ asks	3205
^ _ be	1149
^ _ begging	-1075
^ _ being	-1153
^ _ bist	3826
^ _ broke	5351
^ _ c	2509
^ _ chance	2663
^ _ cry	2102
^ _ culpa	3962
^ _ d	2243
^ _ day	1614
^ _ de	5168
^ _ dead	-1665
^ _ dich	-2820
^ _ dir	3469
^ _ do	1725
^ _ doctor	2030
^ _ du	1851
^ _ espere	-1024
^ _ even	1495
^ _ favor	-1469
^ _ five	-1151
^ _ gave	1752
^ _ geht	2402
^ _ give	-1848
^ _ guess	3912
^ _ had	-1119
^ _ happens	1711
^ _ happy	-1710
^ _ has	1921
^ _ hate	-1230
^ _ hope	2120
^ _ how	-2133
^ _ i	2219
^ _ ich	-1404
^ _ if	-1118
^ _ ignore	3635
^ _ in	1140
^ _ is	-3977
^ _ kann	1923
^ _ kids	1112
^ _ know	1931
^ _ leave	-1766
^ _ life	-1326
^ _ love	-1996
^ _ loved	1266
^ _ make	2228
^ _ me	1748
^ _ meet	-1337
^ _ mir	-1105
^ _ need	-1463
^ _ never	-3349
^ _ no	3014
^ _ not	3288
^ _ of	-1217
^ _ on	-1476
^ _ or	5793
^ _ owe	1206
^ _ por	-1837
^ _ pour	-1309
^ _ promised	2794
^ _ puedo	-1725
^ _ que	-2060
^ _ really	2817
^ _ ruining	3104
^ _ says	5936
^ _ should	-1292
^ _ siento	-1023
^ _ so	-1092
^ _ something	1539
^ _ sorry	-2813
^ _ still	-1472
^ _ sua	5445
^ _ such	-1331
^ _ t	-1074
^ _ te	-1151
^ _ that	-1260
^ _ this	2738
^ _ to	1663
^ _ tout	1148
^ _ tu	2802
^ _ up	3288
^ _ was	2493
^ _ we	-1024
^ _ were	-2257
^ _ what	2683
^ _ when	-1425
^ _ where	2208
^ _ will	-3104
^ _ you	-1587
^ _ your	-2501
^ after	3217
^ answer	1293
^ bitte	-1199
^ can	-2375
^ did	-1313
^ do	2161
^ du	-1384
^ fine	5149
^ got	-1466
^ hey	-1994
^ hi	-2657
^ hope	-2558
^ i	-5537
^ ich	-3399
^ if	1764
^ is	2335
^ j	-1024
^ just	-2754
^ let	-2828
^ lo	-1023
^ look	1720
^ me	5001
^ my	2753
^ nice	-1417
^ no	-1620
^ nobody	2081
^ one	1483
^ pardon	-1401
^ please	-4076
^ por	8592
^ si	3610
^ so	-1417
^ sorry	-4101
^ te	-2094
^ thanks	5097
^ that	-1527
^ the	2095
^ was	2863
^ wegen	5075
^ what	-3753
^ wish	-1277
^ you	6611
^ your	2558
a _ $	2505
a _ a	-1049
a _ de	2261
a _ toi	2261
a because	2261
about	-5437
about _ $	-3164
about me	-1895
about you	-1283
about yourself	-1174
after	5968
after _ $	1093
after _ did	3362
after _ i	3217
after all	1523
again	-3155
again $	-1391
ai	1294
ai fait	1294
all _ did	1523
all _ for	1302
all because	1230
all i	1272
all the	-1081
allem	4260
alone	1109
alone $	-2150
alwa*	-1527
always	-1527
am	4948
am _ $	7872
am _ for	-1359
am _ i	-1269
am _ you	-3701
am _ your	2407
am begging	-1405
am gone	1276
am in	2162
am sorry	-3703
amo	-1269
and _ $	-2450
and _ is	1702
and _ you	-1438
and i	-1762
and it	2803
and then	-1737
and this	1323
and you	3402
and your	-1114
answ*	4603
answer	4603
answer _ $	-1462
answer _ i	1130
answer _ or	1293
answer me	-1268
anyone $	2418
anything _ $	1350
anything to	1746
apart	2953
apol*	-1751
apologize	-1751
apologize for	-1449
are	-2341
are _ $	-2326
are _ i	3489
are _ me	-1746
are _ to	-1768
are doing	-1147
are happy	3063
are such	-1331
are the	2649
are you	-1882
arre*	3317
asks	3205
at	-1890
at _ $	-1701
at _ now	1625
at you	-1100
away	2761
away $	3339
back $	-2430
back _ i	1088
back _ you	2968
back or	1639
be _ $	1118
be _ i	1276
be _ when	1276
be sorry	1276
beca*	9425
because	9425
because _ $	5203
because _ could	1807
because _ not	1807
because _ toi	2261
because _ you	4237
because de	2261
because of	5472
because you	1807
begg*	-1405
begging	-1405
begging you	-1075
being	-1775
believe _ you	-2095
bett*	-2471
better	-2468
better _ $	-1879
birt*	2125
birthday	2125
birthday $	2593
bist	3546
bist du	4555
bitte	-1288
blam*	-1481
blamed	-1481
boss	3140
boss $	3140
brau*	-1276
broke	5351
broke me	5351
but	-2512
by _ i	1219
c	1856
ca	2511
call _ $	-1312
call _ back	2043
call _ i	1927
call _ or	1639
call _ when	-1569
call _ you	-1569
call*	1302
calling	1736
can _ at	1590
can _ sleep	1849
can _ without	-1716
can _ work	1230
can i	-1749
can not	2670
care	2700
care _ i	2009
care _ you	1252
ce	1194
ce _ ai	1294
ce _ j	1294
ce que	1294
chance	1156
chance $	-1243
changed	-1351
chea*	-1745
chri*	2231
christmas	2231
christmas for	3104
come	1195
come _ $	1394
come _ you	2304
come back	1200
come home	-1037
come over	2922
comes	2075
cont*	5152
contestas	5466
contestas _ a	5466
could	1208
could not	1807
cry	2572
cry _ night	2102
cry every	2102
cuan*	4077
cuando	4077
culpa	3962
d	4948
dad	-1099
dass	-1947
dass _ dich	-1892
dass ich	-1947
day	-1590
day $	-1446
day _ $	-1944
de	2385
de _ $	-3200
de _ que	4468
de toi	1833
dead	-1676
dead _ $	-1643
dejes	-1714
dejes $	-1714
deposit	-1485
deposit $	-1276
dese*	-1923
deserve	-1905
deserve _ $	-1905
dich $	-1325
dich _ $	1739
dich _ habe	3145
did	3918
did $	4624
did _ me	1834
did for	1523
did not	-2567
did you	-1472
dinn*	-2169
dinner	-2169
dinner $	-1036
dir	3469
dir _ es	1285
dir geht	1285
disg*	-2072
disgust	-2072
disgust _ $	-2072
disgust me	-2072
do	2817
do _ answer	3123
do _ by	1219
do _ call	1493
do _ care	2149
do _ even	2576
do _ get	-1196
do _ know	2165
do _ leave	-1907
do _ me	3010
do _ to	-2882
do _ you	-1590
do not	3012
doct*	1753
doctor	1753
doctor _ is	2030
does	-1234
doing	-2118
doing _ $	-1134
du _ ich	3235
end	-1287
es _ $	-1731
espe*	-1153
espere	-1024
espere que	-1024
eu	6366
even	3078
even _ what	1495
even _ you	1495
ever _ me	1490
ever*	1538
every	3259
every _ $	-1650
every _ i	1374
every night	5028
everything _ you	3140
everything for	1987
everything i	1119
fait	1051
fait _ $	2210
fami*	3195
family	3402
family $	3504
favor	-1994
feel	3868
feel _ $	3494
find	-1704
fine	4946
fini*	-2151
finish	-2011
finish _ i	-1269
five _ $	1246
for _ and	1044
for _ at	-1211
for _ i	-1589
for _ this	1323
for _ when	1171
for _ you	2525
for being	-1246
for the	2016
for you	3788
forg*	-1619
frie*	-1680
friends	-1680
from _ $	-2380
gave	1203
gave _ everything	1987
gave _ for	1987
gave up	1987
geht _ $	-1783
geht es	1108
get $	1323
get _ $	-1538
get _ you	2047
get there	-1088
give	-3463
give me	-2020
go	-2012
gone	1276
gone $	1276
good	-2070
got	-2021
guess	3375
guess i	4116
habe	3090
habe $	3090
had _ $	3512
had a	2484
half	-1023
happ*	2596
happened	-1065
happens	4601
happens $	1919
happens _ me	2682
happens to	2682
happy _ that	1417
happy _ you	-1507
hate	-1230
hate you	-1230
have	-4568
have _ $	-4104
have _ you	-1026
have a	-1296
have changed	-1071
have not	2159
have to	-1458
heart	1139
heart $	2516
here _ $	-1056
hey	-1997
hi	-2657
hice	1614
hice $	-1023
him	2467
him $	2549
home	-2720
home $	-1095
home _ you	-1127
hope	2713
hope _ a	-1225
hope _ are	1394
hope _ doing	-1147
hope _ happy	3063
hope _ is	-1230
hope _ you	1991
hope you	3778
how _ $	1031
how _ i	1881
how _ pain	2086
how much	1881
hurt _ i	-1097
hurt you	-1695
i	5610
i _ $	-2958
i _ a	-1140
i _ and	-1607
i _ anything	1746
i _ are	2194
i _ be	-1993
i _ been	1205
i _ begging	-1405
i _ can	1399
i _ changed	-1071
i _ every	1219
i _ everyone	1824
i _ everything	1987
i _ feel	4228
i _ for	2806
i _ gone	1276
i _ have	-2082
i _ how	-2295
i _ in	2129
i _ it	-2643
i _ just	4536
i _ not	1438
i _ nothing	2518
i _ over	2168
i _ sick	1508
i _ so	-1120
i _ sorry	-4386
i _ stop	-1953
i _ talk	-1028
i _ that	2652
i _ there	-1121
i _ to	-1374
i _ trust	3711
i _ up	1450
i _ work	1049
i _ you	-2275
i apologize	-1435
i can	2282
i come	-1346
i gave	1203
i get	3220
i guess	4116
i hate	-1230
i have	1863
i hope	4998
i love	-1954
i miss	-1507
i need	-1087
i never	1150
i quit	1193
i really	2874
i regret	-2066
i see	-1296
i should	-1074
i stayed	2791
i think	-1101
i was	-1923
ich	3671
ich _ dich	2306
ich _ habe	-1947
ich dich	-1892
if	2602
if _ a	2986
if _ come	-2425
if _ give	-1436
if _ happens	2682
if _ keep	1582
if _ not	1227
if _ to	2095
if something	2682
if you	1363
igno*	4651
ignore	3263
ignore _ see	3440
ignore me	3635
ill	-1979
in $	1952
in _ $	-1934
in the	1240
in your	-1040
is _ get	1323
is _ i	3571
it $	-2912
it _ too	4108
it is	5782
j	-1351
j _ fait	1294
j _ que	-1024
j ai	1294
j espere	-1024
je	3193
je _ $	1922
je _ mal	3342
je vais	3022
jeal*	-1100
jealous	-1100
just	1410
just _ away	3884
just _ me	1575
kann	1923
kann ich	1923
keep	3799
keep _ $	3389
kind	-1021
know	3696
know _ that	3326
know what	1826
last	1170
last night	-1436
late	2219
late $	3820
left	5398
left _ when	1342
left me	1621
let	-2443
let _ you	-1618
let us	-1213
life	-3056
life is	-1326
like	1102
like you	2038
lo	1283
lo _ hice	1614
lo _ por	1614
lo _ todo	-1023
lo que	1614
lo siento	-1023
look	3451
look _ you	1720
look what	1720
lose	-1054
lost	2857
love	-5314
love _ $	-2847
love you	-1972
loved	1266
made	2951
made me	3601
make	2110
make me	2524
mal	3100
mal $	2345
me	4465
me $	4341
me _ $	-5672
me _ and	-1215
me _ answer	2640
me _ did	2615
me _ i	5689
me _ love	-1051
me _ on	1711
me _ or	1121
me _ the	-1569
me _ to	-2237
me _ what	1663
me _ when	1286
me _ you	-1850
me an	2455
me back	1200
me come	3206
me dejes	-1714
me i	-3131
me like	2881
me once	-1215
me see	1690
mean	1027
mean _ to	1399
mean _ you	1464
meet	-2278
meet _ and	-1314
meet _ once	-1215
meet me	-1733
minu*	-1737
minutes	-1618
mir	1786
mir so	2590
miss	-2659
miss _ $	-1087
miss you	-1099
more	-1661
much _ am	2086
much _ i	2086
much pain	2086
mum	1508
my	-2600
my _ $	-1469
my _ i	-1205
my _ you	3883
my job	1201
my life	-2389
my parents	1424
nao	5404
ne	1401
nece*	5080
need	-3358
need _ $	-1165
need to	-1960
never _ anyone	-1747
never _ to	1961
never leave	2794
new	-1701
new _ $	-1058
nice	-1613
nicht	1250
night	3594
night $	-1997
night _ you	6866
night i	1443
no	4866
no _ $	1243
no _ dejes	-1714
no _ to	-1087
no me	-1190
no puedo	3887
nobo*	3308
nobody	3308
not	1021
not _ $	1140
not _ anyone	2418
not _ by	1219
not _ can	2654
not _ i	1610
not _ if	2141
not _ now	-1231
not _ this	-1082
not _ to	-1980
not _ will	2485
not _ without	-1896
not answer	1924
not be	2087
not call	1529
not deserve	-1899
not do	-1429
not even	1852
not leave	-1907
not make	2993
noth*	1714
nothing	1714
nothing $	1186
nothing _ $	1468
nothing to	2115
now $	1134
now _ am	2796
now _ i	2590
now _ you	-2952
now that	1735
of _ $	1886
of my	-1501
of you	2669
okay	-1690
on	-1484
on _ $	1176
on my	2369
once	-2383
once and	-1314
one	-1481
one $	-1878
one _ you	1923
only	-1427
only _ $	-1251
only _ yourself	-1174
or	7035
or _ am	1355
or _ will	4865
or i	7432
our	1247
out	-1188
over	4652
over $	1723
over _ $	3179
over there	3179
owe _ an	2455
pain	1985
pain _ am	2086
pain _ in	2086
pain i	2003
pard*	-1401
pardon	-1401
pare*	1392
parents	1488
party	2800
party _ $	2976
path*	-1342
pathetic	-1342
pathetic $	-1260
pers*	-1827
person	-1745
person _ $	-1067
phone	-1271
pick _ i	2092
pick _ or	1767
pick up	1518
pict*	1920
pictures	2046
pictures $	3244
place	-1037
play*	-1632
plea*	-6100
please	-5491
please _ i	-1479
please _ me	-1707
por	9515
por _ $	2132
por _ lo	-1023
por _ me	-1469
por _ no	3297
por _ que	-1023
por favor	-1994
por todo	-1023
post	1964
post _ $	3186
post _ pictures	3244
pour _ $	2111
prom*	1432
promised	2794
promised _ never	2794
promised you	2794
proud	2129
prove	-1178
puedo	2703
que	2395
que _ $	-1569
que _ ai	1294
que _ fait	1294
que _ por	4468
que hice	2221
que j	1294
really _ to	2930
regret _ i	-1362
regret how	-1362
reme*	1578
remember	1578
reply	4458
reply _ i	4927
revi*	-1862
reviens	-1862
right	-1039
right _ $	-1076
ruin*	2352
ruining	3104
ruining _ for	3104
ruining christmas	3104
s	-1331
saw	-1136
say	-1640
says	5936
schl*	5075
see _ again	1058
see _ happens	1919
see what	1919
see you	-2184
send	-1788
shou*	-1954
should	-1949
si	6197
si _ contestas	5466
si no	5466
sick	2742
sick _ $	3321
sien*	-1023
siento	-1023
siento _ lo	-1023
siento _ todo	-1023
siento por	-1023
since	1500
since _ left	1500
since you	1500
sing*	-1377
single	-1377
single _ $	-1377
sleep	2248
so	-4102
so _ can	-1272
so _ you	-1499
so much	-1065
some*	1672
something	1872
something _ me	2682
something _ to	2682
something happens	2682
song	-1039
sorry	-7695
sorry $	-2552
sorry _ am	1051
sorry _ not	-1434
sorry _ was	-1104
sorry for	-1210
sorry i	-2568
sorry when	1276
stat*	-1333
stay*	2791
stayed	2791
still	-2995
still _ $	-1231
still _ me	-2023
stop	-1979
stre*	2092
sua	4988
such	-1331
such _ i	-1331
t	-1249
ta	2081
take	-2623
take _ $	-1573
talk	-2053
talk to	-1245
te	5546
te _ $	3230
te amo	-1269
tell _ $	3078
tell me	-2278
tell your	3009
text	-2777
than	-2117
than*	6346
thanks	6346
thanks _ $	2722
thanks _ i	1585
thanks _ you	3634
thanks for	3294
thanks to	3634
that	1532
that _ to	3028
that _ what	-1586
that _ you	4599
that i	1031
that is	-1834
the	-3471
the _ $	-3198
the _ can	3649
the _ i	2569
the _ says	2115
the _ you	-1267
the deposit	-1485
the doctor	2018
then	-1858
then _ $	-1347
then i	-1111
then see	1075
ther*	3033
there $	2518
there when	-1486
thin*	-1108
think	-1663
thinking	-1373
thinking _ you	-1076
this	4983
this $	2972
this _ $	-1195
this _ i	3464
this _ is	1870
this _ what	1323
this is	1250
throw	1714
throw _ $	1714
throw _ away	1714
ti	1889
ti $	2095
time	-1424
to _ $	5090
to _ and	-1132
to _ if	-1088
to _ you	-4391
to _ your	-1831
to answer	-1162
to do	-1104
to me	1160
to reply	2423
to you	6318
to your	1511
today	-1986
today $	-1441
todo	1614
todo _ hice	2221
todo _ que	1614
todo lo	1614
toi	4285
toi $	2780
tomo*	-1358
tomorrow	-1358
too	2337
too $	-1471
too _ $	3931
too late	4108
tout	3735
tout _ j	1294
tout _ que	1294
tout ce	1294
trea*	-3645
treated	-3016
trust	3711
tu	1437
tudo	1778
two	1215
unde*	1832
understand	1832
up $	-1520
up _ $	-1658
up _ for	1987
up _ i	1735
up _ will	2020
up _ you	1832
up everything	1987
up or	1767
us	-1197
vais	3022
vais mal	3342
vas	4289
voce $	1416
wait*	1975
walk	1449
wan	-2007
want	-2903
want to	-1215
want*	-1142
wanted	-1028
was	2438
was _ you	-1437
wast*	-1303
we	-4391
we _ $	-1876
we had	-2087
week*	-1475
weekend	-1414
weeks	1076
wegen	5075
wegen dir	5075
well	-2530
well $	-1735
were _ $	1840
what	4807
what _ $	1870
what _ did	3439
what _ for	2159
what _ get	3773
what _ i	-1067
what _ me	2657
what _ you	-1671
what happens	1919
what i	2858
what you	6889
what*	-1148
whatever	-1037
whatever you	-1037
when	3299
when _ am	1276
when _ get	-1258
when _ gone	1276
when _ i	-1291
when _ need	2144
when _ sick	2421
when _ there	-1088
when _ you	1620
when can	-1291
when i	3885
why	2682
why _ left	3205
why you	3205
will	1078
will _ $	3038
will _ all	-1554
will _ everyone	1824
will _ it	-1546
will _ late	1997
will _ our	1796
will _ sorry	1276
will _ this	1963
will _ what	1623
will _ when	3346
will _ you	-1972
will _ your	1363
will be	2159
will give	-1040
will never	-1320
will not	-1615
will stop	-1556
wish	-2292
wish you	-1520
with	-1556
with*	-2950
without	-2950
without _ $	-2284
without you	-2950
would	1204
would _ me	1397
x	-1707
x $	-1707
years	-1181
years _ you	-1069
you	3209
you $	1973
you _ 2	-1646
you _ a	-1119
you _ about	-2665
you _ alone	-1128
you _ am	1036
you _ an	1256
you _ and	1829
you _ answer	1556
you _ away	1184
you _ be	2199
you _ call	1954
you _ come	2969
you _ deserve	-1905
you _ dinner	-1275
you _ do	2472
you _ doing	-1147
you _ even	1517
you _ everything	-2511
you _ from	-1887
you _ good	-1212
you _ happy	2611
you _ have	-1295
you _ heart	2516
you _ here	-1135
you _ him	2549
you _ home	-1059
you _ hope	2279
you _ i	-5944
you _ if	-1824
you _ is	1274
you _ it	1742
you _ just	2017
you _ know	2387
you _ leave	2794
you _ like	-1228
you _ love	-1896
you _ me	6936
you _ much	-1116
you _ my	-1381
you _ not	3043
you _ okay	-1166
you _ pictures	1879
you _ sick	1235
you _ such	-1331
you _ that	4666
you _ the	-1618
you _ then	-1996
you _ this	2889
you _ too	-1471
you _ up	-2058
you _ what	4338
you _ would	1737
you _ you	5291
you _ your	-2430
you and	-1164
you are	-1827
you at	-1219
you back	-1117
you broke	5351
you can	2428
you come	-2425
you could	1807
you d	4948
you did	5796
you disgust	-2072
you even	1227
you every	-1769
you feel	3831
you for	-1213
you get	-1730
you give	-1436
you had	2972
you have	-2655
you in	-1051
you just	2086
you know	3076
you left	6047
you made	3601
you never	-1405
you owe	1683
you post	3019
you promised	2794
you put	1142
you so	-1609
you still	-2460
you up	-1117
you wan	-2007
you want	-1253
you well	-1304
you when	1606
you will	4109
you would	3125
you you	-1431
your	-3439
your boss	3140
your family	-1064
your*	-1075
yourself	-1047
yourself $	-1517
zuru*	-1923
""",
    'draft.bargain': """\
~	-36821
!apology	-3548
!attack	-2575
!bargain	13528
!begging	-2851
!caring	-3623
!guilt	-4803
!logistics	-5332
!probe	-4829
.	7490
.-	-8710
.i	5534
.i+you	2421
.i+you-	-1560
.you	-3938
.you-	-3696
10	-719
14th	-699
14th $	-699
2	-1273
3rd	-715
4	-1161
4 _ $	-726
4 tomorrow	-802
6	-1475
6 $	-1021
?-	-1368
?i	3050
?i+you	1213
?i-	1037
?you	-2080
?you-	-1230
^ _ $	-4420
^ _ a	-1141
^ _ about	3071
^ _ am	-2338
^ _ and	934
^ _ apologize	723
^ _ are	-1490
^ _ as	-1583
^ _ back	1789
^ _ birthday	-681
^ _ bist	-2120
^ _ can	2841
^ _ chance	-672
^ _ changed	1329
^ _ changer	1601
^ _ could	2544
^ _ culpa	-729
^ _ de	-2394
^ _ dich	-1513
^ _ dir	-822
^ _ do	-2371
^ _ du	4405
^ _ email	-749
^ _ espere	-1218
^ _ everything	-794
^ _ for	-2202
^ _ forgot	-666
^ _ friends	2344
^ _ give	2366
^ _ go	740
^ _ got	1034
^ _ hope	-1343
^ _ ich	-704
^ _ if	2549
^ _ ignore	-1152
^ _ in	-809
^ _ is	-2766
^ _ kann	-745
^ _ la	-692
^ _ leave	-953
^ _ love	-1321
^ _ me	-889
^ _ meet	2439
^ _ mich	3126
^ _ mir	-837
^ _ move	1608
^ _ my	-1415
^ _ need	-888
^ _ no	-1610
^ _ not	-3600
^ _ of	-1294
^ _ or	-1714
^ _ promise	2014
^ _ que	2081
^ _ quit	1331
^ _ quoi	-710
^ _ s	-949
^ _ see	-973
^ _ should	-739
^ _ sorry	-1485
^ _ start	3882
^ _ still	-847
^ _ swap	-699
^ _ take	2517
^ _ te	-869
^ _ the	-2358
^ _ then	1501
^ _ to	-2756
^ _ try	1428
^ _ tu	4127
^ _ una	3220
^ _ up	-1262
^ _ us	3029
^ _ vais	932
^ _ voce	2244
^ _ want	-2257
^ _ was	-2402
^ _ we	6136
^ _ well	-810
^ _ werde	3126
^ _ what	-1138
^ _ will	4002
^ _ work	-1039
^ _ would	858
^ _ you	-7494
^ _ your	-1422
^ bitte	-711
^ can	1038
^ come	2311
^ do	-1832
^ du	-1095
^ eres	-710
^ feliz	-656
^ fine	-763
^ give	1989
^ happy	-738
^ have	-817
^ hey	-1776
^ hi	-1464
^ hope	-1305
^ i	1364
^ ich	1802
^ if	1505
^ is	-754
^ j	-1218
^ je	-715
^ kannst	-871
^ let	5859
^ meet	656
^ my	-2275
^ nice	-840
^ no	-1227
^ ok	-1218
^ okay	4803
^ one	1956
^ please	-2139
^ por	-925
^ se	2939
^ si	4850
^ sleep	-684
^ sorry	-3884
^ te	3693
^ the	-1262
^ tu	-1280
^ we	4028
^ what	5161
^ you	-5828
^ your	-708
a	2500
a _ a	-1468
a _ about	-1079
a _ day	-656
a _ de	-866
a _ the	-984
a _ toi	-866
a _ week	1068
a _ x	-791
a _ you	-723
a because	-866
a break	3014
a call	-955
a counselor	780
a las	-938
a week	1338
about	1348
about _ i	-956
about _ night	-677
about it	1285
about the	-1260
about you	-963
addr*	-899
address	-899
after _ $	838
again	3268
again $	2101
again if	953
all	1611
all $	877
all _ $	-836
all _ you	1041
all my	839
alone	670
alone $	1062
alwa*	1250
always	1250
always _ $	2107
am	-1775
am _ for	-904
am _ now	825
am different	3083
am sorry	-1322
amo	-990
an	-683
and	3611
and _ $	947
and _ all	-738
and _ decide	2065
and _ it	909
and _ no	842
and _ not	844
and _ that	-821
and _ will	1887
and have	-732
and i	-786
and see	1671
and talk	1811
and that	-662
and then	2603
ande*	3126
andern	3126
anot*	-2625
another	-2625
another _ $	-1168
answ*	-1981
answer	-1981
answer _ i	-759
any	-1022
anyo*	-1412
anyone	-1412
anyone _ $	-1126
anyt*	-937
anything	-937
anything $	1451
anything to	-1687
apart	833
apol*	672
apologize	672
apologize _ your	905
are	-2706
are _ $	-723
are you	-1116
arou*	-734
around	-734
arre*	3503
at	-5367
at 6	-1477
at _ $	-3156
at half	-1162
away	-1245
back	778
back $	896
back _ $	-1165
back at	-906
be	2736
be _ at	-1248
be _ just	2107
be _ the	-929
be _ to	-699
be _ you	2184
be better	1082
be friends	1532
be there	-1420
beber	5507
beber $	5507
beca*	-1430
because	-1430
because _ $	-915
because _ toi	-866
because de	-866
been	-884
bene*	2877
benefits	2877
bien	-1126
birt*	-1092
birthday	-1092
bist	-2390
bist du	-1964
bitte	-805
book*	983
booked	1035
brau*	-712
brea*	869
break	3014
breaking	998
breaking up	998
bring	-1626
but	1731
by	-1500
by _ $	-667
call	-2795
call _ back	-1026
call _ i	-762
call _ the	-715
call me	-1353
call*	-1454
calling	-905
calm	1340
calm _ $	1340
camb*	7608
can	2146
can _ a	1255
can _ come	-1059
can _ do	-914
can _ over	1484
can _ start	2142
can _ swap	-699
can _ the	3123
can _ weekends	-699
can be	3245
can i	-1523
can not	-2651
can we	2501
can you	-897
care	-1686
chan*	10182
chance	5350
chance $	5542
change	1937
change _ $	1484
changed	2899
changed $	2301
changer	1601
changer _ moi	1601
changer _ une	1601
changer donne	1601
cinco	-999
cinco $	-999
come	2498
come back	3018
come to	1754
cont*	-2250
contestas	-1813
contestas _ a	-1813
could	6548
coun*	3734
counseling	1953
counselor	780
counselor _ $	780
culpa	-729
d	-676
da	2669
da _ $	2669
dame	7608
dass	-700
dass ich	-700
day	-1364
de	4970
de _ $	6575
de _ que	-790
de beber	5507
de toi	-1320
deci*	2065
decide	2065
decide $	2065
dele*	2010
dent*	-692
dich	-2147
dich $	-797
dich _ $	-1257
did	-2766
did $	-858
did _ $	-850
diff*	3600
different	3600
different $	3176
dinn*	2701
dinner	2701
dinner _ you	2132
dir	-822
do	1017
do _ $	3933
do _ about	-734
do _ again	-685
do _ be	-1155
do _ call	-1455
do _ have	661
do _ leave	2980
do _ me	-1434
do _ to	1308
do _ you	1805
do anything	-1487
do it	-685
do not	701
do you	-862
dog	1974
doing	-677
done	-673
donne	1601
donne _ chance	1601
donne _ une	1601
donne moi	1601
drea*	-860
dreams	-860
drin*	2037
drinking	2037
du	2953
du _ $	-873
du _ ich	6098
e	-1286
email	-757
eres	-989
eres una	-906
es	-1330
es _ $	-683
espe*	-1652
espere	-1218
espere que	-1218
eu	5788
ever	-752
ever*	-2927
everyone	-2276
everyone _ you	-824
face	-1060
face _ $	-1013
face again	-1013
fami*	-689
favor	-813
feels	994
feels $	994
fine	-782
fini*	-784
finish	-776
for	-2726
for _ $	-1768
for _ messages	-731
for _ the	-903
for _ to	3416
for the	-1111
for what	-737
for you	1302
fore*	1909
forever	1909
forever $	1909
forg*	-1250
forgot	-772
frid*	1083
friday	1150
frie*	5097
friends	5097
friends _ $	4645
friends _ benefits	2877
friends with	2877
from	-1564
from the	-1110
gami*	2879
gaming	2879
geht	-831
geht es	-657
get _ $	-1115
get _ you	2139
get the	2330
give	5011
give _ another	-2034
give _ chance	774
give _ more	1051
give _ one	2099
give it	713
give me	4256
give up	1218
give us	-2020
give you	845
go	1061
go to	673
good	-1052
guess	-1222
habe	-854
habe $	-854
had	-1858
had _ $	-888
had a	-756
half	-1432
half _ $	-1196
happ*	-972
happened	-759
happy	-1501
happy birthday	-681
has	-1161
have	2502
have _ for	1947
have _ met	-1154
have a	-1642
have changed	4614
have no	-778
have not	-927
have to	4319
here	-1427
hey	-1788
hi	-1464
him	-711
home	-1303
hope	-1964
hope _ is	-770
hope you	-825
hour	691
hour _ is	754
how _ feels	994
how _ you	-842
how is	-706
hun	-852
i	1928
i _ $	1590
i _ about	-749
i _ all	1568
i _ and	-1327
i _ anything	-1687
i _ apologize	946
i _ at	-875
i _ away	-713
i _ back	-1027
i _ be	4105
i _ better	1082
i _ can	-725
i _ changed	4614
i _ come	-1051
i _ different	3507
i _ drinking	2085
i _ everyone	-1780
i _ give	2192
i _ go	1160
i _ have	-755
i _ home	-749
i _ i	5151
i _ just	-801
i _ late	-1375
i _ leave	734
i _ let	1396
i _ lose	1330
i _ met	-1154
i _ move	1608
i _ my	-923
i _ never	2206
i _ not	-2905
i _ now	1479
i _ on	-757
i _ out	741
i _ over	-843
i _ responsibility	-963
i _ sorry	-1547
i _ stop	1805
i _ tell	-907
i _ that	-887
i _ therapy	2043
i _ there	-1254
i _ to	1965
i _ want	-1262
i _ whatever	680
i _ will	2250
i _ work	-658
i _ would	2092
i _ you	-2622
i _ your	-1404
i can	1222
i come	-939
i got	1572
i had	-667
i have	3753
i hope	-997
i just	-1365
i love	-870
i miss	-799
i never	-884
i promise	2004
i quit	697
i swear	2408
i take	-963
i want	-980
i was	-2219
i will	9876
i would	-959
ich	5771
ich _ $	-1333
ich _ andern	3126
ich _ dich	-1573
ich _ habe	-700
ich _ mich	3126
ich werde	3126
if	9339
if _ back	1285
if _ come	3830
if _ give	950
if _ home	1161
if _ is	1176
if _ just	764
if _ keep	-1416
if _ me	1665
if _ not	-759
if _ take	2470
if _ to	1018
if _ what	1255
if i	2227
if that	1255
if we	848
if you	5782
igno*	-2419
ignore	-1154
ignore me	-1152
il	-702
in	-3735
in _ $	-1229
inst*	1004
instead	1004
is	-3288
is _ it	1096
is _ takes	1255
is all	694
is it	-1005
is what	1143
it _ $	1099
it _ tomorrow	-706
it again	-685
it is	-1134
it takes	1255
j	2549
j _ que	-1218
j espere	-1218
je	-1235
je _ changer	1601
je _ donne	1601
je _ mal	-992
jeal*	933
jealous	933
just	5370
just _ friends	1286
just _ me	2541
just _ once	1307
just _ our	-767
just _ please	-945
just _ to	-1088
just be	1286
just let	999
just meet	1307
just want	-725
kann	-745
kann ich	-745
kann*	-871
kannst	-871
kannst du	-871
keep	-2218
keep _ $	-2170
kids	-1401
kids $	-753
la	-1051
las	-938
las _ $	-938
late	-2146
leave	3169
leave _ $	663
leave _ alone	1151
leave you	1151
left	-907
leo	-843
let	8285
let _ $	713
let _ a	2123
let _ have	1205
let _ meet	1132
let _ start	964
let _ take	1496
let _ try	914
let _ you	1688
let me	1229
let us	6753
lied	-672
ll	2351
lo	-973
lol	-677
los	-1451
lose	1231
love	-1943
love you	-1447
make	1227
make _ $	1530
make it	1458
mal	-1137
me	-925
me $	-4055
me _ and	1974
me _ chance	5049
me _ i	1238
me _ is	1040
me _ to	3419
me _ will	-1748
me _ you	1340
me again	1333
me back	762
me come	-1333
me i	-1379
me once	1974
me one	1105
meet	2467
meet _ and	1530
meet _ once	1974
meet me	1937
meine	-1013
meine sachen	-1013
mess*	-1288
messages	-757
messages $	-731
met	-1432
mich	3126
mich andern	3126
minha	-711
minha _ $	-711
minu*	-797
mir	-907
miss	-1591
moi	1601
moi _ $	1601
moi _ chance	1601
moi une	1601
money	-1046
month	852
month _ then	1019
month and	1019
more	1717
more _ i	1428
more _ will	1442
more month	1061
move	3173
much	-791
my	-3094
my _ $	-982
my _ address	-841
my _ again	1555
my _ and	-727
my _ place	704
nao	-816
nece*	-819
need	-1153
need _ the	-967
need _ you	944
need to	-819
never	1810
never _ again	1106
never _ anyone	-1357
never _ see	1217
never _ to	1018
never have	1496
new	-1566
new _ $	-856
nice	-1582
nicht	-735
night	-1658
night $	-1110
nine	-1215
nine $	-1215
no	-1642
no me	-1574
no pressure	2198
not	-2229
not _ $	4163
not _ be	724
not _ i	-795
not _ it	-967
not _ me	-1565
not _ this	-890
not call	-740
not do	-997
not leave	2980
now	3134
now $	2332
now _ $	-1081
now _ you	-899
of	-2764
of _ $	-818
of _ and	-930
ok	-3002
ok $	-1320
okay	4700
on	-2688
on _ $	-3164
on _ 14th	-699
on friday	1271
on the	-1251
once	2630
once _ i	1307
once _ week	1338
once _ will	1307
once a	1338
once and	1530
one	4218
one _ $	-847
one _ and	2967
one _ month	1061
one _ then	2726
one _ you	1333
one chance	845
open	3348
or	-2344
or _ will	-1626
or i	-2012
our	-2383
our _ $	-957
out	1537
over	1321
over $	1554
pain	-723
pape*	-1325
pas	-1259
past	-1520
pers*	2612
person	3081
person _ $	2726
pick	-1591
pick _ i	-781
pick _ or	-802
pick up	-1271
place $	-774
plea*	-3440
please	-3427
please $	-3068
please _ $	710
please please	-1512
por	-2987
por _ $	-1618
por favor	-813
pour	-926
pren*	-816
pres*	2198
pressure	2198
prom*	7193
promise	2004
promise _ will	1473
promise i	2000
prove	3486
prove i	2569
que	4007
que _ $	2100
que _ bien	-1126
que _ por	-790
que ta	-680
quit	1599
quit _ let	1139
quit drinking	1505
quoi	-710
real*	-874
reco*	-943
regr*	-668
regret	-668
reply	-1174
reply _ i	-1102
resp*	-1074
responsibility	-963
revi*	3427
reviens	3427
s	-666
sach*	-1013
sachen	-1013
said	-873
saw	-720
say $	1045
se	2939
see	1542
see _ $	1146
see _ again	1319
see you	-696
see your	-750
shou*	-972
should	-959
show you	1317
si	4527
si _ contestas	-1813
si no	-1813
sleep	-1580
sleep _ and	-859
sleep well	-859
slow	1277
so	-3326
so _ $	-2000
some*	-1120
sorry	-6370
sorry $	-1106
sorry _ a	-791
sorry _ be	-859
sorry _ i	-705
sorry _ the	-680
sorry _ you	-723
sorry for	-1176
sorry i	-1310
space	1418
start	6629
start _ $	3106
start over	2433
stay	3622
stay $	3721
still	-1397
still love	-741
stop	1729
sua	-942
swap	-699
swap weekends	-699
swear	2408
sweet	-861
sweet _ $	-785
sweet dreams	-841
t	-984
ta	-1008
take	2593
take _ back	1775
take _ break	3014
take a	3014
take care	-1062
take me	1704
takes $	1255
takes _ kids	-700
takes the	-700
talk	677
talk _ me	-983
talk to	-988
te	4539
te _ $	-1864
te _ que	9380
te amo	-990
tell	-1007
tell _ $	-725
tell _ what	-951
tell your	-751
text	-790
than*	-778
thanks	-778
that	713
that $	-1045
that _ $	1562
that _ it	1255
that _ what	1324
that i	827
that is	2251
the	-6482
the 14th	-699
the 3rd	-715
the _ $	-6459
the _ at	-668
the _ of	-670
the _ on	-832
the _ the	-1347
the _ to	-860
the _ want	3175
the _ you	6646
the dog	2036
the kids	-1401
the money	-1022
then	7010
then _ $	1790
then decide	2065
ther*	2756
therapy	3077
there	-863
there _ $	1033
there at	-1234
thin*	-1658
things	-1002
think	895
think _ $	1339
think about	1297
this	-2198
this $	-774
this _ $	-758
three	2336
ti	-814
to	-1020
to _ $	-2579
to _ a	-905
to _ again	829
to _ am	2024
to _ for	2294
to _ i	1883
to _ if	2252
to _ just	680
to _ on	1225
to _ parents	871
to _ that	809
to _ with	-1023
to _ your	-1145
to be	-1029
to dinner	1860
to do	1880
to me	-1748
to my	-723
to see	743
to the	-702
to your	921
today	-1436
today $	-1391
toge*	4440
together	4440
together $	2897
toi	-1480
toi $	-1283
tomo*	-1893
tomorrow	-1893
tomorrow $	-1607
toni*	-911
tonight	-911
too $	1244
tout	-895
try	2625
try _ $	1129
try _ together	2210
try again	1381
tu _ $	-1542
una	2941
una _ $	-906
une	1601
une _ $	1601
une chance	1601
uns	13261
up	-1878
up _ $	-746
up now	-715
up or	-802
us	4070
us _ a	2123
us _ and	1132
us _ one	1972
us _ to	822
us another	-2034
us meet	1132
us start	964
us try	914
vais _ donne	1601
vais _ moi	1601
vais changer	1601
vais mal	-992
vas	-1718
voce	698
voce $	-950
voce _ $	-844
voice	1595
voice _ $	1639
voice again	1639
volta	-842
voy	8224
voy a	8224
vuel*	1811
wan	-732
want	1805
want $	4593
want _ $	-1020
want _ back	-882
want _ you	-868
want to	-1749
want*	2314
wanted	2485
was	-4074
was _ $	-707
was _ and	-1181
we	14758
we _ a	1966
we _ be	723
we _ friends	2111
we _ it	2266
we _ slow	1277
we _ start	1187
we _ the	2146
we _ weekends	-699
we could	6751
we had	-801
we start	2859
we swap	-699
we take	694
we try	2163
wedn*	-949
wednesday	-949
week	2227
week $	1266
week*	-936
weekends	-699
well	-1668
well and	-859
werde	3126
werde _ andern	3126
werde mich	3126
were	-685
what	2208
what _ did	-700
what _ i	3284
what _ of	-837
what _ take	694
what _ takes	1255
what _ we	1651
what _ with	2539
what _ you	-1052
what a	-923
what did	-657
what happened	-758
what if	3216
what it	1164
what you	-1469
what*	2594
whatever	2771
whatever _ $	2758
whatever _ want	1428
whatever you	2771
when	-2691
when _ i	-774
when can	-774
when i	-707
who	-797
will	7474
will _ about	1490
will _ all	2812
will _ alone	1151
will _ at	-1207
will _ back	-1069
will _ do	-685
will _ drinking	1214
will _ everyone	-1780
will _ it	-1276
will _ jealous	1285
will _ my	3561
will _ our	-1445
will _ out	1242
will _ the	-762
will _ there	-1207
will _ this	979
will _ to	1774
will _ up	981
will _ what	-1023
will _ whatever	2023
will _ you	3413
will bring	-1530
will come	-1139
will give	1959
will leave	734
will move	1608
will never	2565
will stop	2032
will tell	-818
will you	1591
with _ again	-1009
with benefits	2877
with you	-1115
woke	-851
work	1275
work _ $	2320
would	2162
would _ to	678
would do	-1568
would that	1562
x	-1379
x $	-1379
y	3076
year	-680
yest*	-772
yesterday	-772
you	-6058
you $	-3933
you _ $	5318
you _ about	938
you _ and	-969
you _ answer	-711
you _ back	2623
you _ call	-761
you _ dinner	1666
you _ give	-748
you _ have	3903
you _ home	973
you _ i	-986
you _ if	1951
you _ it	808
you _ me	-1581
you _ never	-1034
you _ not	-2165
you _ please	-1028
you _ space	1418
you _ to	2178
you _ too	1244
you _ week	695
you all	993
you alone	1151
you always	2107
you and	-1509
you are	-1387
you back	-672
you come	3830
you d	-676
you did	-1179
you give	950
you have	-743
you i	838
you need	811
you never	1367
you please	-677
you so	-683
you take	1147
you that	794
you think	1556
you to	2821
you wan	-732
you want	4481
you will	-1287
your	-5773
your _ $	-4371
your _ again	-1214
your _ if	1775
your _ you	1775
your parents	755
your work	-772
zuru*	7199
""",
    'draft.probe': """\
~	-18984
!apology	-5161
!attack	-11089
!bargain	-4006
!begging	-6656
!caring	-12362
!guilt	-2948
!logistics	-11528
!probe	16023
.	-5888
.-	6956
.i	-3901
.i+they	-1692
.i+you	-15663
.i+you-	-4191
.i-	1854
.they	-1386
.you	-5152
.you+they	-1916
.you-	5660
10	-1282
2	-1990
4	-1614
4 $	-1168
5	-2385
5 $	-2385
6	-1628
6 $	-1212
9	-1227
9 $	-1227
?	-5487
?-	9608
?i	-2768
?you	5886
?you-	8262
^ _ $	12111
^ _ a	-2384
^ _ about	-2133
^ _ all	-1521
^ _ already	-1671
^ _ am	2134
^ _ and	-1567
^ _ are	1870
^ _ as	-1506
^ _ at	-1429
^ _ awake	2194
^ _ be	-1313
^ _ bem	3852
^ _ birthday	-3921
^ _ bist	-2300
^ _ bored	5082
^ _ bout	3288
^ _ can	-3909
^ _ care	-3439
^ _ change	2349
^ _ could	-1277
^ _ culpa	-1924
^ _ cumpleanos	-1434
^ _ d	3490
^ _ de	1151
^ _ dead	-3094
^ _ dich	-1814
^ _ did	-3248
^ _ do	1531
^ _ doing	2356
^ _ du	6412
^ _ es	-1528
^ _ fais	3142
^ _ geht	2378
^ _ get	1294
^ _ had	2959
^ _ heard	1171
^ _ here	5069
^ _ how	4982
^ _ hun	1579
^ _ if	-1452
^ _ in	1281
^ _ is	6860
^ _ it	3987
^ _ just	1561
^ _ know	-2151
^ _ la	-2172
^ _ like	-1226
^ _ long	1641
^ _ love	3471
^ _ me	1174
^ _ miss	-2968
^ _ my	-2199
^ _ need	-1175
^ _ never	-1181
^ _ not	-1940
^ _ now	-1281
^ _ on	-2646
^ _ only	-1193
^ _ pay	-1528
^ _ plans	4367
^ _ por	-2719
^ _ que	3167
^ _ question	2098
^ _ quoi	7487
^ _ really	-1245
^ _ s	-2239
^ _ saw	5796
^ _ say	-1185
^ _ show	2419
^ _ so	-2628
^ _ something	-1724
^ _ soon	-1502
^ _ sorry	-2324
^ _ still	1731
^ _ stranger	3184
^ _ sua	-1594
^ _ the	-1345
^ _ thinking	2791
^ _ time	1693
^ _ to	-1830
^ _ tonight	2901
^ _ took	-1522
^ _ tout	-1221
^ _ un	-1210
^ _ una	-2255
^ _ up	1324
^ _ us	-2136
^ _ voce	-1816
^ _ want	2566
^ _ wanted	-1502
^ _ we	-2540
^ _ well	-1712
^ _ what	2561
^ _ where	1299
^ _ who	2556
^ _ wie	2787
^ _ with	-1272
^ _ work	2525
^ _ you	8115
^ _ your	5470
^ any	4367
^ are	4779
^ been	2791
^ bon	-3229
^ congratulations	-1179
^ did	5102
^ do	-2127
^ du	-3196
^ eres	-2319
^ espero	-2404
^ feliz	-4015
^ glad	-1298
^ grow	-5023
^ guess	3416
^ happy	-2144
^ heard	4246
^ hey	6851
^ hi	4840
^ hola	5695
^ hope	-3267
^ how	2405
^ ich	-1384
^ je	-2246
^ just	3088
^ kannst	-1513
^ let	-2241
^ lol	3982
^ love	-1780
^ miss	5631
^ my	-1846
^ nice	2633
^ no	-1323
^ oh	-1206
^ oi	4294
^ please	-2557
^ por	-1328
^ remember	3879
^ saw	2201
^ se	-3675
^ si	-1306
^ sinto	-1373
^ so	1785
^ sorry	-3598
^ take	-3439
^ te	-3839
^ the	-2185
^ thinking	1315
^ typical	-2432
^ was	4341
^ what	3412
^ when	-2404
^ where	-2787
^ wishing	-1629
^ x	2297
^ xx	1920
^ yes	-1468
^ yo	5124
^ you	1470
^ your	-2989
a	-1578
a _ $	2801
a _ a	-1537
a _ about	3929
a _ and	-1273
a _ day	-1753
a _ new	-1389
a _ x	1496
a _ year	-1389
a _ you	3370
a call	1530
a child	-1155
a dream	4121
a good	2336
a joke	-1640
a la	-1717
a new	2672
about _ $	2747
about you	2454
addr*	-2333
address	-2333
address _ the	-1303
after	-2562
after _ did	-1631
again	-3910
again $	-2745
ages	1650
ages $	1650
all	-3956
all day	-1183
alles	-2361
alre*	-1725
already	-1725
alwa*	-2533
always	-2533
am _ $	-2567
am _ home	1222
am _ the	-1438
am _ to	4561
am bored	5082
am sorry	-1420
an	-1961
and	-5700
and _ $	-2127
and _ did	1424
and _ was	1665
anni*	-3012
answ*	-1756
answer	-1756
any	4691
any plans	4367
anything $	-2234
appo*	-1643
appointment	-1643
are	1759
are _ at	1357
are _ awake	2194
are _ coming	2618
are _ doing	1407
are _ like	-2277
are _ me	1729
are _ seeing	1449
are _ someone	1449
are _ to	2439
are _ up	1217
are a	-1421
are you	8540
arou*	-1649
around	-1649
around _ $	-1641
as	-1899
as _ $	-1162
at 9	-1227
at _ $	1482
at _ now	1423
at _ station	2293
at home	3349
awake	2194
awake $	2194
away	-1385
babe i	1382
baby $	-1833
baby i	1719
back	-2758
back from	1488
be	-3787
beca*	-1858
because	-1858
been	4588
been $	2921
been thinking	2791
beli*	1854
believe	1854
bem	3389
bem $	3389
best	-1268
bett*	-1983
better	-1538
bien	-2187
bill	-1657
bill $	-1456
birt*	-4011
birthday	-4011
birthday $	-3887
bist	1622
bist du	3220
bitte	-2296
bitte _ $	-2173
bon	-3229
book	1916
bored	6025
bout	2749
bring	-1229
busy	-1867
busy _ $	-1867
by	-2061
by _ $	-1547
c	-1318
ca	4131
call _ $	1426
can	-5505
can _ at	-1608
can _ come	1356
can _ over	1280
can _ the	-1589
can i	1286
can we	-1308
can you	-3285
care	-3815
care $	-2300
ce	1207
chan*	-1484
chance	-1303
chance $	-1233
change	1286
change _ $	1656
changed	-1570
chea*	-1217
chec*	2550
check	-1744
child	-1155
child $	-1155
clas*	-2767
classy	-2767
classy $	-2767
come	-3302
come home	-1523
come over	1440
coming to	1802
cong*	-2176
congratulations	-1179
could	-1724
crazy	2191
crazy _ $	-1429
culpa	-1924
cump*	-1434
cumpleanos	-1434
d	3149
day	-5678
day $	-2225
day _ $	-2107
day at	-1290
de toi	-1202
dead	-3535
dentist	1524
dentist $	1524
dese*	-1300
dich	-2318
did	4365
did $	-1948
did _ $	1546
did _ get	1274
did _ my	1538
did _ see	1192
did _ the	-1742
did _ you	1243
did _ your	2335
did you	4750
die	-2669
dinn*	2080
dinner	2080
dinner $	2832
do	-1219
do _ if	-1240
do _ still	2466
do _ think	3849
do _ to	-1442
do _ want	-1773
do not	-3952
do you	2277
dog	2675
dog _ $	3000
doing	5866
doing $	2363
doing _ $	2379
doing tonight	2220
drea*	-1399
dream	4121
dream _ you	4121
dream about	4121
dreams	-1399
dreams _ $	-1353
driv*	-1500
driving	-1500
drop	-3563
drop _ $	-3060
du	1735
du _ $	3983
du _ ich	-1198
du bist	-1598
e	-1264
earl*	3556
earlier	3556
easy	-1406
eres	-2436
eres _ $	-1274
eres una	-1725
es $	2787
es _ $	-1745
espe*	-3314
espero	-2404
espero que	-2404
even	-1219
ever _ that	2142
ever*	-3986
everyone	-1300
everything	-2686
everything $	-1473
exam	-1287
exci*	1841
exciting	1841
face	-1647
fais	3142
fais quoi	3142
falta	-1373
fancy	1846
fancy _ $	1846
fault	-1391
favo*	8463
feel	-1236
feelings	-1240
feliz	-4015
feliz _ $	-3734
feliz cumpleanos	-1434
find	-1291
finish	1348
finish _ i	2010
five	-2094
five years	-1793
flig*	-1205
flight	-1205
flight _ $	-1205
for _ $	4825
for the	2880
for you	-1345
forg*	-1407
frid*	-3022
friday	-2419
friday $	-2387
frie*	-2038
friends	-2038
friends _ $	-1194
from _ tomorrow	-1448
from the	-1172
game	1805
game _ $	1308
game _ night	1308
game last	1308
gave	1722
gd	-1392
geht	2160
geht _ $	2569
geht es	2281
get	-2412
get _ $	-1555
get _ message	1538
get _ you	-1154
get my	1432
give _ a	1706
give me	1387
glad	-1330
go $	1400
go to	-1354
going $	1536
good _ $	2485
got _ $	-1282
grow	-5023
grow up	-5023
guess	4339
guess _ at	1175
guess _ happened	1175
guess _ i	2556
guess _ saw	1421
guess what	2035
guess who	2556
gute	-4117
gute _ $	-4117
had	2985
had _ about	4121
had _ dream	4121
had a	2434
happ*	2707
happened	2683
happened $	1461
happened _ work	1175
happened at	1175
happy	-1660
happy _ $	-4272
happy _ that	3942
happy birthday	-3921
has a	2053
have	-1742
have _ $	1218
have _ been	3058
have _ you	1623
have no	-1455
have not	1690
have you	2761
he	-1341
heard	5417
heart	-1596
heart $	-1471
hello $	-2055
hello _ long	1641
hello _ time	1641
hello stranger	1641
her	-2272
here	2356
here _ $	2951
hey	6405
hey $	2038
hey _ you	1550
hey _ your	-1263
hey you	1510
hi	4840
hi _ $	1297
hi _ i	3213
hi _ up	1871
hola	5695
home _ $	-2033
home now	1290
hope	-5476
hope _ a	-1191
hope _ not	3986
hope _ ok	-1288
hope work	2221
hope you	-2524
hope your	-3942
hour	-1379
how	6776
how _ $	1450
how _ been	1477
how _ going	1536
how _ it	1536
how _ new	1525
how _ the	4378
how _ weekend	3001
how _ you	1407
how _ your	1536
how are	2038
how have	1477
how is	8684
how was	1536
how you	-1697
hun _ your	1414
i	-8164
i _ $	2141
i _ a	3720
i _ bored	5523
i _ dream	4121
i _ for	-2596
i _ got	1324
i _ her	-1436
i _ home	1561
i _ in	-1370
i _ just	1648
i _ our	1423
i _ over	1501
i _ pick	-1267
i _ sorry	-1646
i _ talk	4392
i _ that	-1598
i _ the	-3411
i _ today	2556
i _ you	-3965
i _ your	2423
i can	-1893
i come	1351
i gave	1722
i get	-1155
i had	3842
i just	1389
i really	-1250
i saw	3573
i was	1282
i will	-2899
ich	-3962
if	-4115
if _ is	-1261
if i	-2027
in	5761
in $	2202
in _ $	6089
in ages	1650
in rome	2551
in the	-1691
is	2709
is _ at	3428
is _ going	1536
is _ in	-1240
is _ joke	-1153
is _ new	2638
is _ on	-1270
is _ to	-1262
is _ too	2221
is a	-1396
is not	2518
is on	2896
is the	3069
is what	-2255
is you	1399
is your	3059
it	-5043
it $	-1477
it _ $	-2127
it easy	-1406
it going	1536
it is	1662
j	-1263
je	-2696
joke	-2099
just	4610
just _ $	1410
just _ check	-1744
just _ our	2667
just _ to	-2184
just _ you	-1185
just got	1754
just saw	3182
just say	-1185
just wanted	-1560
kann*	-1513
kannst	-1513
kannst du	-1513
kids	-2196
know _ is	-1189
la	-2417
la _ $	-2023
last	3194
last _ $	4460
last night	1689
late	-2483
late $	-1234
laugh	-1759
laugh _ $	-1759
leave	-1711
les	-1387
let	-2610
let us	-1598
liar	-4240
liar $	-3595
life $	-1233
like _ $	-1561
like you	2168
loads	-1655
lol	5464
lol $	2211
lol _ will	2672
lol you	2672
long	4240
long _ no	3163
long time	4273
los	-1472
love $	-1247
love _ $	1460
mach*	1490
me	-5937
me _ $	1305
me _ the	-1350
me a	1763
me up	-1569
means	-1760
meet	-1506
meet*	-1450
meeting	-1450
meeting _ at	-1238
meine	-1233
meine sachen	-1233
ment*	-2910
mentido	-1254
mentido $	-1254
message $	1547
met	1794
minu*	-1756
minutes	-1738
minutes late	-1269
miss	3151
miss _ $	4610
miss _ loads	-1508
miss me	6542
miss you	-2569
miss your	-1428
missing	-1265
moth*	-1415
mother	-1415
much	2468
much _ you	3707
my	-5249
name	1837
name _ that	2003
name of	1837
near	1453
need	-3858
need to	-1991
new	4036
new _ $	5065
new _ a	-1153
new _ is	-1567
new _ you	1575
new year	1775
nice	3113
nice _ $	4767
nich*	2359
nichts	2359
nichts _ $	2359
night $	2733
night _ $	1318
night _ you	-1920
no	-2647
not _ $	2275
not _ in	1456
not _ to	-1298
not _ you	2567
not believe	1854
not too	2221
noth*	1674
nothing	1674
nothing $	-1941
nothing _ you	3615
now	-4031
now $	-1542
numb*	1836
number	1836
of	-4155
of _ all	-1483
of _ day	-1152
of _ today	1868
of that	2003
of the	-2867
oh	-1206
oi	4294
ok	-4262
ok _ you	-1771
old	3171
old _ $	3171
old place	3171
on	1192
on _ $	1710
on _ radio	2575
on friday	-2100
on sunday	-1617
on the	3848
one	-2459
one _ $	-1185
only	-1298
open	-1835
or	-1830
our	6195
our _ $	2054
our _ on	2575
our _ place	3171
our old	3171
our song	3196
out _ $	1595
over	1337
pape*	-3358
party	1509
party _ $	1814
pass*	3613
past	1514
pay	-1528
pay the	-1451
perd*	-1763
pers*	-1834
pick	-2742
pick _ kids	-1347
pick _ up	-1425
pick up	-1310
pick*	-1650
picking	-1650
picking _ up	-1650
picking me	-1394
pict*	2063
picture	2339
picture $	2339
place	5874
place $	4362
plans	4367
plea*	-4911
please	-4751
please $	-1932
plum*	-2519
plumber	-2519
por	-4997
por _ $	-3050
por _ mentido	-1254
pour	-1276
pren*	-1370
prob*	-1168
prom*	-1775
put	-1318
que	3058
que _ $	7090
que _ bien	-2187
que ta	4034
ques*	2098
question	2098
question what	2098
quoi	7487
quoi _ $	5989
radio	2575
radio $	2575
rand*	2098
random	2098
random _ what	2098
random question	2098
real*	-1448
really	-1445
really _ to	-1245
reme*	3865
remember	3865
reply	-1387
resp*	-1332
rest	-1332
rome	2551
rome $	2551
room	-1392
room _ $	-1392
ruin*	-1162
s	-1618
sach*	-1233
sachen	-1233
safe	-1157
sat	1887
satu*	1154
saturday	1154
saturday _ $	1370
saw	8956
saw your	6976
say	-4076
say _ $	-1514
say you	-1185
scho*	-1180
school	-1180
se	-3675
see _ game	1308
see _ last	1308
see the	1308
seei*	1380
seeing	1380
seeing _ $	1449
seeing someone	1449
she	-1334
shop	-2082
show	2419
show you	2434
si	-1612
sign*	-1165
sinto	-1373
sleep	-3023
so	-1889
so $	1728
so _ $	-3154
so _ have	-1188
so are	2246
some*	5610
someone	2014
something $	1510
song	7348
song _ the	2575
soon	-2166
soon $	-1526
sorry	-6846
sorry $	-1316
sorry i	-1248
start	-1456
stat*	1855
station	2015
stay	-1965
still	2572
still _ me	-1704
stra*	2844
stranger	3184
stranger $	1542
stranger _ time	1641
stranger long	1641
stre*	-1856
sua	-1756
sua falta	-1373
summ*	4508
summer	4508
summer $	4508
sund*	-1639
sunday	-1639
sunday $	-1617
sweet	-1847
sweet dreams	-1190
t	-1892
ta	3391
take	-6497
take _ $	-4400
take _ easy	-1406
take care	-3475
take it	-1621
talk	4934
talk _ $	4360
talk _ me	2904
talk to	2882
te	-5994
te _ $	-2709
te _ que	-1534
text	-1498
than*	-1460
thanks	-1460
that	7369
that $	-1728
that _ $	4511
that _ are	-2555
that _ i	1973
that _ to	2635
that _ what	-2257
that is	-3079
the	-8334
the _ $	-1758
the _ bill	-1657
the _ come	-1237
the _ is	-3534
the _ last	1308
the _ night	1308
the _ that	2003
the _ the	-2338
the _ this	-1161
the address	-1303
the dog	1483
the game	1308
the kids	-2196
the name	1837
the party	1612
the plumber	-2519
the radio	2575
the shop	-1197
the station	2293
then	-1458
thin*	2021
things	-1275
think	1924
think _ $	1258
think _ yourself	-1193
think about	1859
thinking	3296
thinking _ $	2035
thinking _ all	-1483
this	2580
this _ $	5457
thou*	3205
thought	2606
time	1155
time _ is	-1467
time no	3163
to	-3229
to _ a	3827
to _ i	-1189
to _ on	1710
to _ the	-1543
to _ to	-1277
to check	-1744
to the	1847
to you	-4198
today	4644
today $	6742
toi	-1301
toi $	-1157
tomo*	-3999
tomorrow	-3999
tomorrow $	-3371
toni*	4125
tonight	4125
tonight $	4332
too _ $	2991
took	-1522
tout	-1527
trip	3753
try	-1379
tu	-1751
tu _ quoi	3142
tu es	-1528
tu fais	3142
tudo	1705
tues*	-1456
tuesday	-1456
tuesday _ $	-1404
tv	3962
two	-1243
typi*	-2432
typical	-2432
um	-1540
um _ $	-1540
un	-1210
un _ $	-1210
una	-2372
una _ $	-1725
uns	-1310
up	2688
up $	2884
up _ $	-1255
up _ a	2061
up _ i	1398
up _ me	1590
us $	2012
us _ $	-1532
va	3773
vict*	-1342
victim	-1342
victim $	-1342
voce	-3351
voce _ $	-1756
volta	-1508
voy	-1336
voy a	-1336
vuel*	-1173
want	2265
want _ $	-1738
want to	3881
wanted	-1573
wanted to	-1560
was	7125
was _ day	-1534
was _ name	2003
was _ of	1171
was _ the	2015
was _ to	1624
was _ weekend	3001
was _ you	1732
was on	1868
was the	2003
was your	1536
watc*	2495
we	-3196
we could	-1656
week	-1607
week $	-1155
week*	1879
weekend	2228
weeks	-1271
well	-4680
well $	-1367
well _ $	-1687
were	-1830
were _ $	-1173
what	2423
what _ at	1175
what _ did	-2086
what _ doing	1885
what _ for	1871
what _ is	-1383
what _ name	2003
what _ the	-1885
what _ up	2245
what _ with	1187
what _ work	1175
what _ you	3135
what _ your	2052
what are	2568
what happened	2636
what i	-1253
what if	-1307
what is	2785
what time	-2404
what was	2003
what*	3798
whatsapp	4003
when	-4156
when _ you	-2158
where	-2018
where _ you	-1675
where are	-1849
who	4294
who _ today	2556
who i	2556
wie	2787
wie _ $	2787
wie _ es	2787
wie geht	2787
will	-3093
will _ what	2521
will not	1547
wish	-2062
wish you	-1718
wish*	-2287
wishing	-1678
wishing _ a	-1678
wishing you	-1678
with	-1517
with _ new	-1222
with you	1505
woke	1578
work	3722
work _ not	2173
work _ too	2221
work _ was	1387
work is	2221
would	-1687
wrong	-1624
year	1463
year $	1652
years	-2521
years _ you	-1781
yes	-1497
yes i	-1468
yest*	1487
yesterday	1487
yesterday $	2313
yo	5124
you	-3001
you _ $	2264
you _ about	1647
you _ ages	1638
you _ back	-1555
you _ come	-1172
you _ dinner	2853
you _ do	-1235
you _ game	1308
you _ give	1745
you _ good	2306
you _ happy	3673
you _ heart	-1471
you _ here	-1186
you _ hope	-1315
you _ how	1402
you _ i	-1372
you _ if	-1213
you _ in	3354
you _ it	-1455
you _ last	2055
you _ love	2689
you _ me	-5543
you _ my	2989
you _ no	-1705
you _ number	2011
you _ on	1736
you _ someone	1449
you _ station	2662
you _ that	1475
you _ think	1429
you _ this	2712
you _ to	-1389
you _ tonight	2902
you _ up	1354
you _ what	-1236
you _ you	-2159
you a	-1772
you all	-1489
you are	-6583
you at	2332
you awake	2194
you been	2143
you coming	2618
you d	3149
you did	-3219
you doing	1839
you ever	2142
you got	-1271
you had	-1687
you have	-3040
you in	1507
you like	1703
you loads	-1655
you nothing	-1851
you only	-1193
you pay	-1456
you put	-1314
you see	1308
you seeing	1449
you still	1627
you think	1179
you up	5503
you were	-1576
you will	1871
your _ $	-3221
your _ for	3059
your _ still	1722
your _ that	-1494
your _ victim	-1342
your _ well	-1200
your _ your	-2148
your day	-1742
your mom	1469
your new	-2832
your ok	-1653
your weekend	3001
your*	-2142
yours	3872
yours $	3872
yourself	-2118
yourself $	-1585
zuru*	-1450
""",
    'draft.apology': """\
~	-45122
!apology	15507
!attack	-2644
!bargain	-2640
!begging	-3722
!caring	-2733
!guilt	-4651
!logistics	-5108
!probe	-3523
.	-3847
.-	1067
.i	9447
.i+you	5051
.i+you-	576
.i-	10256
.you	-4663
.you-	-1821
2	1363
2 _ you	2899
?	-1527
?-	-1143
?i	-1389
?i+you	-1410
?you	-1472
?you-	-1073
^ _ $	-4125
^ _ 2	1099
^ _ a	-2188
^ _ about	1333
^ _ all	-1198
^ _ am	1557
^ _ apologize	4533
^ _ at	-807
^ _ baby	1064
^ _ bored	-711
^ _ bout	1176
^ _ can	-1265
^ _ changed	-841
^ _ come	-637
^ _ culpa	11517
^ _ dich	-873
^ _ did	1596
^ _ do	-1648
^ _ du	-1053
^ _ favor	-835
^ _ for	6636
^ _ full	1683
^ _ god	1019
^ _ going	-801
^ _ got	-1054
^ _ guess	-936
^ _ had	2149
^ _ have	-2331
^ _ heard	-1146
^ _ how	2105
^ _ i	4126
^ _ ich	3290
^ _ if	1960
^ _ in	-1332
^ _ joke	631
^ _ just	-1946
^ _ leave	-830
^ _ left	-786
^ _ lied	1493
^ _ love	-822
^ _ me	-1944
^ _ mir	1591
^ _ missed	1111
^ _ my	1873
^ _ no	1432
^ _ not	-632
^ _ of	-688
^ _ ok	797
^ _ on	1658
^ _ or	-748
^ _ por	13890
^ _ pour	2665
^ _ promise	-629
^ _ que	-1052
^ _ really	-639
^ _ regret	3207
^ _ should	3737
^ _ siento	2325
^ _ sorry	2607
^ _ stop	561
^ _ sua	-578
^ _ t	2678
^ _ take	1259
^ _ ter	2572
^ _ the	-1558
^ _ tout	925
^ _ tu	-1051
^ _ tut	1766
^ _ up	-978
^ _ us	-1514
^ _ vais	-626
^ _ was	2307
^ _ we	-1107
^ _ what	-696
^ _ who	-847
^ _ will	-3929
^ _ you	-4127
^ _ your	-1351
^ after	-1041
^ can	-1394
^ desculpa	2572
^ did	-594
^ do	-861
^ es	1766
^ forgive	3371
^ give	-692
^ guess	-854
^ hey	-905
^ hope	-723
^ how	-1317
^ i	3463
^ ich	-1093
^ is	698
^ it	2186
^ je	4904
^ just	-1169
^ let	-1486
^ lo	2325
^ no	739
^ oh	1057
^ pardon	5356
^ please	-1493
^ por	-2223
^ sorry	13738
^ te	-635
^ thank	-563
^ thanks	-1763
^ that	2844
^ the	-628
^ tu	-620
^ was	-1067
^ we	-647
^ what	-1675
^ wish	-841
^ you	-3015
^ your	-562
a	-3198
a _ about	-616
a _ day	920
a _ x	652
a _ you	-712
a call	789
a dream	-600
about	2719
about _ $	1904
about _ dad	-1425
about _ family	2080
about _ i	827
about _ money	1536
about _ night	1138
about _ thinking	-667
about last	1435
about me	1264
about the	1369
about you	-1287
after	-1482
after _ did	-861
after _ i	-1041
after all	-842
ai	1005
ai fait	1005
all _ $	875
all _ did	-842
all _ for	-976
all i	-929
all my	782
allem	-1707
alre*	-711
already	-711
alwa*	966
always	966
am	-690
am _ for	1637
am _ i	2550
am _ it	803
am _ now	-1130
am _ the	-1275
am _ to	-1847
am _ you	-609
am at	-1334
am bored	-711
am different	-749
am going	-1033
am in	-691
am late	1084
am so	-583
am sorry	7843
an	-1032
an hour	-647
and	3385
and _ $	-1112
and _ all	658
and _ am	911
and _ family	-1035
and _ i	1365
and _ is	-641
and _ no	844
and _ own	1133
and _ see	826
and _ sorry	911
and _ that	2037
and _ was	1243
and _ will	-619
and i	6287
and that	791
and then	-713
and your	-1186
anot*	686
another	686
another _ $	838
answer $	1326
answer _ i	-730
anyo*	-569
anyone	-569
anyt*	-1539
anything	-1539
anything _ $	-749
anything to	-565
apol*	5951
apologize	5951
apologize _ your	766
apologize for	6247
are	-1879
are _ $	-1201
are _ me	1210
are you	-1193
arms	-875
arms _ $	-875
arou*	-592
around	-592
at _ $	1454
at you	2530
avoir	5579
b	1362
baby	567
baby i	1080
back	-1291
back $	-1121
back _ $	-579
back from	1231
bad	1926
be	-3330
be _ for	-1321
be _ the	-1291
beca*	-1258
because	-1258
because _ $	-713
because of	-632
been	-817
being	2042
beli*	-570
believe	-570
best	-696
blam*	590
blamed	590
bored	-1303
bother	600
bother you	600
bout	1112
but	928
but i	1350
by	-906
c	-566
call	619
call _ $	957
call _ in	898
call _ the	914
call me	-684
call*	1915
called	622
calling	1293
can	-4407
can _ come	-656
can i	-940
can not	-1963
care	-1044
care*	1417
casu*	713
ce	865
ce _ ai	1005
ce _ j	1005
ce que	1005
chan*	-3322
chance	-1263
chance $	-987
change	-778
changed	-1365
com	1947
come	-2331
come _ $	-721
could	-1437
coun*	-774
cuan*	-572
cuando	-572
culpa	11517
dad	-2306
dad _ am	-1425
dad _ so	-1425
dad i	-1425
dass	5440
dass _ dich	4318
dass ich	5440
day	677
day $	1271
de	2514
de _ $	-1280
de _ avoir	5579
de _ que	-1647
de t	5579
depo*	-942
desc*	6079
desculpa	6079
desculpa _ ter	2572
desculpa por	2572
dich	1837
dich _ $	2341
dich _ habe	2710
did	2741
did _ $	-832
did _ you	2183
did for	-842
did not	5225
did you	-615
diff*	-998
different	-998
different $	-804
dinner _ feel	636
do	-2089
do _ $	897
do _ again	1724
do _ me	-638
do it	1724
do not	-1933
done	680
dream	-600
dream _ you	-600
dream about	-600
du	817
du _ $	2038
eres	-590
es	1051
es _ leid	1766
es _ mir	1766
es tut	1766
eu	-1500
even	-885
ever	-631
ever*	-1765
every	-702
everything	-1297
everything $	-623
everything _ you	-898
exci*	-638
exciting	-638
excu*	5801
excuse	5801
face	-862
face _ $	-840
face again	-840
fait	3444
fami*	908
family	962
family $	1018
fault	2614
favor	-1312
feel	-3154
feelings	879
fine	-594
fini*	-1075
finish	-1042
for	3456
for _ at	2212
for _ handover	-1397
for _ happened	1683
for _ i	4416
for _ messages	1841
for _ next	-3561
for _ so	1561
for _ when	-1392
for _ you	2614
for _ your	1040
for being	2164
for how	1442
for what	2698
for yelling	2510
for you	-2453
for your	-879
forg*	5108
forgive	3371
forgive _ for	3371
forgive me	3371
forgot	1860
forgot to	1221
frie*	669
friends	669
friends $	1378
front	1311
front _ friends	1378
front _ your	1378
front of	1311
full	1672
full _ for	1683
full _ what	1683
full responsibility	1683
gave	-804
geht	-713
get	-1786
get _ $	-1099
give _ a	1237
go	1782
god	1019
going	-1442
going _ be	-578
going to	-927
got _ $	-655
got _ message	-581
got your	-581
grit*	7107
guess	-1798
guess _ i	-847
guess i	-886
guess who	-847
habe	3832
habe $	3832
had	3026
had _ $	986
had _ about	-600
had _ dream	-600
had a	-654
had no	4130
half	-1015
hand*	-1398
handover	-1398
happened	1469
happened $	1648
happy	-1418
has	-760
have _ $	-982
have _ that	1804
have _ to	719
have _ you	1134
have changed	-982
have said	2080
have to	-584
hear	-663
hear _ your	-667
hear about	-667
heard	-1688
heard _ dad	-1425
heard _ your	-1425
heard about	-1425
here	-732
here $	-1319
here _ $	1413
hey	-961
hey _ $	-558
hi _ i	913
hice	1407
hice $	2325
home	-1123
hope	-1943
hope _ are	-652
hope _ not	1090
hope _ you	-602
hope you	-1779
hour	-765
hour _ is	-633
how	3112
how _ $	-1084
how _ you	-1013
how i	4152
how is	-671
how you	1428
hurt	3905
hurt _ $	1196
hurt _ i	2819
hurt you	4015
i	5682
i _ $	4926
i _ a	-1021
i _ about	1246
i _ and	2788
i _ anything	-565
i _ apologize	1121
i _ back	-684
i _ be	-1852
i _ bored	-949
i _ call	1268
i _ changed	-982
i _ different	-943
i _ do	1060
i _ dream	-600
i _ for	1731
i _ full	1683
i _ going	-1033
i _ got	1162
i _ have	4022
i _ how	4803
i _ i	2779
i _ in	-821
i _ it	582
i _ jealous	1054
i _ just	883
i _ late	631
i _ leave	-629
i _ my	675
i _ no	3886
i _ not	4713
i _ nothing	-966
i _ now	844
i _ our	-968
i _ out	962
i _ responsibility	2920
i _ right	2851
i _ so	-757
i _ sorry	4227
i _ talk	666
i _ tell	1096
i _ that	1489
i _ the	784
i _ to	4809
i _ today	-847
i _ unfair	912
i _ up	1177
i _ want	-892
i _ will	-979
i _ you	2818
i apologize	4830
i can	-1494
i come	-828
i did	2948
i feel	-2944
i forgot	1961
i gave	-804
i get	-765
i guess	-886
i had	3414
i have	-729
i hurt	1859
i just	-867
i know	690
i left	-579
i lied	2306
i love	-1069
i miss	-1650
i missed	1268
i need	-1030
i never	1705
i own	1133
i promise	-716
i really	-923
i regret	3780
i said	1260
i saw	-843
i see	817
i should	3211
i stayed	-576
i swear	-670
i take	2920
i think	-604
i was	4910
i will	-3594
i wish	-780
ich	1443
ich _ dich	-2418
ich _ habe	5440
ich dich	4318
if _ take	-560
if i	1438
igno*	985
in	-2181
in _ $	-1970
in _ arms	-875
in _ of	1311
in _ your	1378
in front	1311
in your	-1223
inte*	1408
is	-6134
is _ $	-2781
is _ if	743
is _ it	-790
is _ me	2304
is _ ok	743
is on	1859
is what	-990
it	2066
it $	831
it _ $	600
it _ fault	2399
it _ if	743
it _ my	2399
it _ you	584
it again	1724
it is	-796
it ok	743
it was	2645
its	920
its _ you	1003
j _ fait	1005
j ai	1005
je	4448
je _ $	-667
je _ mal	-581
je vais	-945
jeal*	910
jealous	910
job	-692
joke	612
just	-2796
just _ $	-640
just _ me	-687
just _ to	-558
just got	742
keep	-691
kids	-754
knew	1373
know _ you	659
last	1162
last _ i	1435
last _ was	581
last night	1496
leave	-1153
leave _ with	-582
left	-1633
leid	1766
leid _ ich	1766
leid dass	1766
let	-2069
let me	-619
let us	-1441
lied	2263
lied _ money	1536
lied _ the	1536
lied _ you	726
lied about	1536
life	-961
like	-986
list*	1177
lo	1260
lo _ $	914
lo _ hice	1407
lo _ por	1407
lo _ todo	2325
lo que	1407
lo siento	2325
long	779
long _ $	965
lost	1274
love	-2133
love _ $	-1272
love me	-570
love you	-1106
mail	-571
make	-834
make it	-781
mal	1858
mal $	2121
me	-1154
me $	979
me _ $	-858
me _ i	-620
me _ to	-864
me _ what	703
me _ you	-1207
me a	1248
me for	3371
me i	-1028
me when	1060
means	844
meet _ $	792
meine	-587
meine sachen	-587
ment*	4012
mentido	4457
mentido $	4457
mess*	1793
message $	-590
messages	1995
messages $	1841
met	-849
minha	3133
minha _ $	3133
minu*	-703
minutes	-612
mir	1490
mir _ dass	1766
mir _ ich	1766
mir leid	1766
miss	-2117
miss $	-612
miss _ much	-560
miss _ so	-560
miss you	-1103
miss*	1031
missed	1111
missed _ call	1268
missed your	1268
mom	-581
money _ $	-1189
move	-573
mum	-658
my	2846
my _ $	1842
my _ again	-589
my _ and	925
my _ i	1532
my _ is	-610
my _ off	605
my _ you	-564
my bad	1821
my fault	2804
my life	-722
my phone	1941
my time	820
ne	-1372
near	-1394
need	-1294
need _ $	560
need _ answer	1378
need you	-603
never	996
never _ said	2080
never _ see	-590
never _ to	-971
never have	877
new	-1128
new _ $	-628
next	-3718
nice	-580
night	1487
night _ was	581
night i	1154
no	1258
no _ $	-631
no _ answer	872
no _ to	2942
no me	-622
no puedo	-978
not	5784
not _ $	1852
not _ a	638
not _ again	1478
not _ it	1464
not _ me	-816
not _ now	926
not _ was	1075
not _ you	2632
not believe	-570
not do	1585
not even	-753
not have	926
not talk	1022
not you	1024
noth*	-1100
nothing	-1100
nothing _ $	-684
nothing _ you	-676
nothing to	-665
now	-1804
now $	-623
now _ you	617
of	-1472
of _ friends	1378
of _ your	-990
of my	-861
of you	-2254
of your	909
off	1564
oh	1057
ok	-599
ok $	-661
ok if	743
old	-1036
old _ $	-1036
old place	-1036
on me	2757
once	-596
one	-1887
one _ and	-725
or	-1303
or i	-918
our	-1646
our _ place	-1036
our old	-1036
our song	-573
out	1345
out $	1254
out _ i	614
own	1133
own _ $	1133
own that	1133
pain	1486
pain i	611
pard*	5356
pardon	5356
pare*	-644
parents	-576
party	2189
party $	2498
pas	-1406
perd*	8992
pers*	-604
phone	5844
phone $	2711
phone _ $	2513
phone _ off	605
phone was	605
pick	-863
place	-1719
plea*	-3289
please	-3188
please $	-688
please _ $	-891
please _ me	-772
por	9147
por _ $	6725
por _ lo	2325
por _ me	-835
por _ mentido	4457
por _ no	-1368
por _ que	2325
por favor	-1312
por ter	2572
por todo	2325
pour	5209
pour _ $	2293
pren*	-563
prom*	-870
promise	-716
promise i	-633
proud	-625
prove	-614
puedo	-1375
que _ $	1601
que _ ai	1005
que _ fait	1005
que _ por	-1647
que j	1005
real*	-1332
really	-1325
really _ to	-770
rece*	-602
regr*	3776
regret	3776
regret _ i	2824
regret how	2824
reme*	-663
remember	-663
reply	-985
resp*	2525
responsibility	2920
responsibility _ happened	1683
responsibility _ what	1683
responsibility for	1683
right	1768
right _ $	-1055
rude	2746
s _ $	-604
sach*	-587
sachen	-587
said	4247
said _ about	2080
said _ things	1976
saw	-973
say	-710
see _ $	1728
send	-753
send _ $	-590
send it	-571
shou*	3903
should	3645
should _ have	1879
should _ said	2080
should have	2483
should i	-716
should not	949
si	-715
sick	-667
sien*	2325
siento	2325
siento _ lo	2325
siento _ todo	2325
siento por	2325
since	-660
since _ left	-660
since you	-660
sleep	-921
so	-1317
so _ $	-2007
so _ i	2139
so bad	-582
so much	-803
soir	4315
soir $	4315
some*	-927
something	-656
song	-582
sorry	17651
sorry $	3203
sorry 2	1149
sorry _ am	722
sorry _ calling	1531
sorry _ forgot	639
sorry _ i	4083
sorry _ last	1627
sorry _ late	1767
sorry _ missed	1268
sorry _ night	1435
sorry _ not	2630
sorry _ the	1810
sorry _ was	1543
sorry _ will	-2393
sorry _ you	2222
sorry about	1681
sorry i	8609
start	-1151
start _ $	-667
stat*	-781
station	-680
stay*	-576
stayed	-576
still	-1784
still _ $	-1343
still here	-1168
sua	-640
swear	-670
t	5768
t _ $	3090
t avoir	5579
ta	-582
take	1206
take _ for	1605
take _ responsibility	1683
take full	1683
talk _ me	-711
talk to	-755
ter	2572
than*	-2377
thank	-563
thank _ for	-563
thank you	-563
thanks	-2377
thanks _ $	-575
thanks _ you	-568
thanks for	-1338
thanks to	-568
that	7521
that $	2999
that _ all	757
that _ have	643
that _ i	616
that _ me	2757
that _ my	921
that _ on	2757
that _ to	-708
that _ what	839
that i	699
that is	1552
that s	1423
that was	983
that you	-888
the	-4829
the _ and	1001
the _ for	-1137
the _ i	1798
the _ in	-1292
the _ of	-620
the _ the	-582
the handover	-1398
the kids	-754
the party	1393
the phone	1192
then	-1246
then _ $	-635
ther*	-695
therapy	-592
there	-1418
things	2425
things $	675
think	-1083
thinking	-2226
thinking _ you	-2066
thinking of	-1759
this	-2871
this _ $	-1024
this week	-1131
three	-756
thro*	2760
through	2760
ti	-1023
ti $	-969
time _ that	732
times	834
to _ $	-910
to _ a	658
to _ for	1317
to _ i	1504
to _ so	-616
to _ that	-753
to _ your	1194
to answer	1367
to hear	-904
to me	-1598
to reply	-715
to tell	1196
to you	2646
to your	-778
today	-997
today $	-928
todo	1407
todo _ que	1407
todo lo	1407
toi	-2394
toi $	-2256
tomo*	-788
tomorrow	-788
tomorrow $	-594
toni*	-654
tonight	-654
too	747
tout	606
tout _ j	1005
tout _ que	1005
tout ce	1005
traf*	-1779
traffic	-1779
tran*	-821
try	-709
tu	-2033
tudo	-810
tut	1766
tut _ dass	1766
tut _ leid	1766
tut mir	1766
unfa*	912
unfair	912
unfair _ and	912
unfair _ you	912
unfair to	912
up $	1468
up _ $	-699
up _ a	1102
up _ i	-715
up _ me	1175
us	-2776
us _ $	-1270
us _ one	-683
vais	-945
vais mal	-581
vida	-675
vida $	-675
voce	661
voce $	1525
wait	-616
want	-1433
want _ $	-575
want _ back	-593
want _ see	-631
want _ you	-830
want*	742
was	6795
was _ $	980
was _ and	2481
was _ day	1730
was _ fault	2399
was _ i	1243
was _ me	645
was _ not	2945
was _ to	2170
was _ you	582
was a	1158
was my	2446
was off	605
was out	1950
was unfair	912
was wrong	1720
wast*	-683
we	-2243
we _ it	-586
we could	-1214
week	-1387
week*	-982
weekend	-892
well $	1457
what	-885
what _ $	2442
what _ i	-1098
what _ said	1260
what did	-631
what happened	1591
what i	829
what you	-991
when	-1551
when _ sick	-585
when _ was	-1025
when i	-1165
where	-811
who	-927
who _ today	-847
who i	-847
will	-6752
will _ do	1724
will _ it	1292
will _ late	-1270
will _ the	-742
will _ to	-690
will _ you	-687
will be	-2287
will leave	-629
will not	1420
will stop	564
wish	-1644
wish you	-859
with	-1840
with _ $	-1787
with the	-785
with*	-725
without	-725
without you	-725
woke	1918
work	-691
work $	-588
work _ $	-762
work _ was	1550
would	-1601
would _ to	-605
would that	-623
wrong	1426
wrong _ i	993
wrong and	993
y	736
yell*	2510
yelling	2510
yest*	4400
yesterday	4400
yesterday $	2151
yesterday my	1403
you	-6788
you $	837
you _ $	-1218
you _ about	906
you _ am	754
you _ bad	-582
you _ do	-857
you _ even	-653
you _ everything	-794
you _ family	-1035
you _ front	1378
you _ give	1221
you _ here	-607
you _ hope	-597
you _ i	2556
you _ it	-560
you _ me	-1179
you _ much	-807
you _ never	1190
you _ of	1149
you _ on	1192
you _ out	1251
you _ see	849
you _ this	-594
you _ to	-664
you _ up	984
you _ was	1298
you _ you	-1470
you _ your	-1528
you are	-614
you have	-1553
you i	1432
you in	1031
you left	-1054
you that	563
you up	2287
you well	1622
you when	-733
you you	-560
your	-1074
your _ $	2666
your _ again	-831
your _ am	-1271
your _ for	768
your _ here	-1139
your _ i	-1524
your _ of	-1488
your _ thinking	-1437
your _ was	1158
your arms	-875
your call	1268
your dad	-1430
your family	1045
your friends	1332
your message	-581
your messages	1217
yours	2231
yours $	2231
""",
    'intents.checkin': """\
~	-32619
!checkin	20400
!delete_data	-5208
!help	-8071
!out_of_scope	-8633
!smalltalk	-9101
!stop	-9758
!•	-2061
.	5184
.-	4853
.i	6546
.i+they	-5941
.i+they-	-2201
.i+you	-1615
.i-	6528
.they-	-1758
.you	-2523
.you-	-2341
10	11579
10 $	7001
10 _ $	3604
10 _ to	-876
12	3514
12 $	2362
15	3019
2	4599
2 _ $	2560
3	7971
3 $	3516
3 _ $	4455
30	4244
30 _ $	3887
4	6701
4 $	6142
5	7899
5 $	5010
5 _ $	2890
6	7359
6 $	5086
7	5387
7 $	4091
8	1383
8 10	1034
8 _ $	3569
?	-7724
?-	-4929
?i	4532
?i+they	1362
?i+you	-1198
?i-	8204
?they	2166
?you	-2734
?you-	-3165
^ _ $	-4211
^ _ 10	3536
^ _ 12	4205
^ _ 15	3019
^ _ 2	2198
^ _ 3	5323
^ _ 5	2569
^ _ 7	4322
^ _ 8	2558
^ _ account	-1806
^ _ am	5462
^ _ an	-1044
^ _ animo	4463
^ _ are	-2732
^ _ bad	1671
^ _ be	-891
^ _ been	1618
^ _ better	1781
^ _ bot	-930
^ _ boyfriend	-862
^ _ can	-4718
^ _ chat	-1563
^ _ check	1982
^ _ como	2071
^ _ contact	1859
^ _ cuenta	-1581
^ _ data	-1782
^ _ daten	-1503
^ _ day	2546
^ _ days	2999
^ _ de	2658
^ _ dias	5669
^ _ did	-1515
^ _ do	-1412
^ _ does	-3036
^ _ donnees	-1069
^ _ down	2634
^ _ e	-2365
^ _ est	2223
^ _ far	3952
^ _ feel	-1642
^ _ friend	-907
^ _ got	-1387
^ _ happens	-888
^ _ has	1200
^ _ have	1342
^ _ history	-1890
^ _ hoje	1354
^ _ humeur	2552
^ _ humor	1796
^ _ hurts	-989
^ _ i	-3392
^ _ in	7091
^ _ ist	1226
^ _ kann	-1187
^ _ like	3009
^ _ long	1484
^ _ loschen	-1196
^ _ made	2537
^ _ many	2035
^ _ meine	1701
^ _ mes	3860
^ _ messages	-2792
^ _ mi	1620
^ _ mir	6998
^ _ mood	3164
^ _ more	-1335
^ _ much	-1086
^ _ my	3485
^ _ need	-858
^ _ nicht	-2136
^ _ night	-941
^ _ notifications	-2586
^ _ now	-1032
^ _ of	-1162
^ _ off	-1321
^ _ ohne	3323
^ _ on	1551
^ _ our	-2050
^ _ please	5069
^ _ profile	-1112
^ _ progress	1012
^ _ quiet	2682
^ _ records	-1862
^ _ registrar	4850
^ _ reminders	-1073
^ _ say	1720
^ _ scared	-999
^ _ see	3371
^ _ should	-1348
^ _ sie	-921
^ _ siento	-1354
^ _ so	-1323
^ _ song	-1775
^ _ stop	-1286
^ _ talking	-2133
^ _ text	2353
^ _ that	1387
^ _ the	-7880
^ _ there	-1196
^ _ this	-2640
^ _ today	7190
^ _ tudo	-1150
^ _ un	-898
^ _ up	-1663
^ _ urge	1588
^ _ us	3341
^ _ vermisse	-1067
^ _ was	1742
^ _ we	1684
^ _ week	2971
^ _ weeks	4183
^ _ without	3088
^ _ would	3373
^ _ you	-4415
^ _ your	-2242
^ _ •	-4077
^ am	-1555
^ apaga	-988
^ are	-1165
^ ayuda	-1722
^ borra	-1511
^ bye	-1099
^ can	4299
^ cancel	-4007
^ change	-1737
^ check	2851
^ clear	-1383
^ convert	-958
^ day	9795
^ delete	-1028
^ destroy	-964
^ dia	5313
^ do	-1662
^ efface	-1523
^ elimina	-1322
^ enough	-1534
^ erase	-1628
^ feeling	3774
^ good	-998
^ he	-1194
^ hello	-1201
^ hey	-1083
^ hi	-1733
^ hmm	-1128
^ how	2004
^ i	-5881
^ ich	1389
^ is	-3177
^ je	-1447
^ less	-915
^ let	3341
^ log	5578
^ losch	-976
^ me	-1811
^ meine	881
^ meu	5692
^ mi	4512
^ mon	2552
^ mood	12980
^ mute	-1409
^ my	1167
^ nao	-924
^ no	-1704
^ nobody	-2139
^ ok	-1797
^ okay	-1429
^ one	2971
^ pausa	-909
^ pause	-2816
^ please	-3907
^ purge	-2228
^ put	2634
^ quiero	4188
^ quiet	-1634
^ rate	1499
^ record	5361
^ remove	-903
^ set	-1234
^ she	-926
^ show	7921
^ silence	-1223
^ snooze	-1548
^ stop	-2023
^ supprime	-1092
^ tag	3323
^ tell	-889
^ thanks	-1160
^ that	-1373
^ today	5234
^ two	4183
^ we	-1104
^ when	-1906
^ where	-1545
^ who	-1638
^ why	-2071
^ wie	3011
^ wipe	-890
^ you	-937
^ •	-2740
a	-2366
a 2	2172
a 3	2665
a 4	1269
a 5	2535
a 6	2840
a 7	4500
a _ $	1500
a _ a	-1140
a _ for	-1208
a _ out	975
a _ today	1078
a good	-977
a week	-972
about	-2099
about _ $	-1009
acce*	-1142
acco*	-3709
account	-3709
account $	-1615
account _ $	-2036
afra*	-1052
afraid	-1052
afraid of	-1052
again	-1236
again $	-1115
ai	-1200
all	-3045
all _ $	-1402
alles	-921
alone	-1339
alone $	-957
am	3919
am _ $	878
am _ day	4386
am _ doing	4214
am _ of	-1493
am _ on	2835
am _ so	1113
am _ to	-1267
am i	4726
am scared	-1102
an	-1919
and	-3774
and _ $	1987
and _ i	-1377
and i	-2676
and now	-948
animo	4463
apaga	-988
are	-4507
are _ $	-1828
are _ today	-1037
are you	-1735
as	3580
as _ $	3580
as a	2088
at	850
away	-1362
ayuda	-1722
bad	1104
bad $	1671
bala*	-2185
balance	-2185
balance $	-2185
bank	-1179
bank _ $	-1040
be	-2160
be _ $	-1490
be quiet	-952
been	6993
been _ $	5522
been _ since	-1569
been since	1961
bett*	2434
better	2434
better _ yesterday	1417
better today	1781
birt*	-1723
birthday	-1723
birthday $	-1723
boil	-909
boil _ $	-909
borra	-1511
borra _ $	-1193
bot	-2127
bot $	-2007
boyf*	-1127
boyfriend	-1127
brok*	-1266
broken	-1243
broken $	-1243
bye	-1502
bye _ $	-1110
can	-1193
can _ $	-1343
can _ do	1718
can _ my	3177
can _ see	4063
can _ the	1149
can not	-894
can you	-1396
canc*	-4007
cancel	-4007
chan*	-3215
change	-3084
change _ check	-2218
change _ in	-2218
change my	-2077
chart	4881
chart $	4881
chat	-1828
chat _ $	-1582
chec*	9329
check	6547
check _ $	8349
check _ time	-883
check in	7096
checkin	9219
checking	1076
checks	-967
clear	-1383
clear _ $	-1277
clear my	-1277
come	4011
come $	4281
comm*	-1316
commands	-1014
commands $	-971
como	1441
como _ $	1839
cont*	15998
contact	9056
contact $	5823
contact _ $	2383
contato	3479
conv*	-1903
convert	-958
convert 10	-876
convert _ to	-958
cool	-973
cool $	-973
count	6080
cred*	-2922
credit	-2922
credit _ $	-2922
credit score	-2901
cuan*	5147
cuen*	-1581
cuenta	-1581
cuenta $	-1311
daily	3973
daily _ $	1749
daily _ in	1013
daily check	1013
data	-3447
data $	-2299
data _ $	-1148
daten	-1503
day	11429
day $	-933
day 6	2176
day _ $	6886
day _ contact	917
day _ i	2079
day _ no	917
day _ on	2835
day am	2835
day was	-1063
days	9955
days $	5628
days _ contact	1016
days _ i	3033
de _ $	-1909
dele*	-1891
delete	-1218
delete _ $	-992
depr*	-1372
dest*	-964
destroy	-964
destroy my	-964
dia	4637
dias	5669
dias _ $	7093
did	968
did not	2056
die	-2877
disc*	-2657
do	-2656
do _ check	4197
do _ daily	6099
do _ have	1503
do _ in	868
do _ me	-1510
do _ my	-2010
do i	-2815
do my	1388
do not	-2945
do the	5566
do you	-1332
does	-4289
does my	-1158
doing	5961
doing _ $	5196
donn*	-1680
donnees	-1680
donnees $	-1680
down	2462
down _ a	2634
down as	2634
draf*	-1252
drafts	-1252
drafts $	-940
e _ $	1616
effa*	-1523
efface	-1523
efface _ donnees	-1107
eggs	-955
elim*	-1322
elimina	-1322
elimina _ $	-1053
enou*	-2096
enough	-2096
enough _ $	-1382
enough _ today	-1534
enough for	-1365
erase	-1760
erase _ $	-907
erase my	-1419
es	1219
es _ $	1587
escr*	-933
est	2223
est _ $	2552
evening	983
ever*	-2032
every	-1164
every _ $	-914
every day	-914
everything	-1361
extr*	-946
far	5824
far _ come	4281
favor	-849
favor $	-849
feel	-2396
feel _ $	-1244
feel _ maybe	1712
feel _ today	1712
feel better	1678
feel like	-1573
feel*	4657
feeling	4794
feeling _ $	2330
feeling _ a	3042
feeling like	3042
find	-891
for	-3731
for _ $	-4301
for _ days	-2469
for today	2118
for two	-904
forg*	-1207
frie*	-1546
friend	-1119
friend $	-1079
from	-1039
from _ $	-983
get	-1012
girl*	-1362
girlfriend	-1362
go	-1135
go _ $	-859
going	1192
going $	-1021
going _ $	2235
good	-957
good $	1279
good _ $	-1926
good*	-1601
goodbye	-849
got	-2167
got _ $	-2167
got it	-862
great	-947
happ*	-986
happens	-888
has	1477
has _ been	1961
has _ since	1961
has it	1961
have	2513
have $	1870
have _ been	1782
have _ since	-1844
have a	-1338
he	-2364
he _ $	-1114
hear*	-1348
hello	-1697
hello _ $	-1244
help	-1328
help*	-1114
helpful	-1039
her	-906
her _ $	-1427
here	-931
hey	-1083
hi	-1943
him	3014
him $	1493
him today	1887
hist*	-2052
history	-2052
history $	-2052
hmm	-1128
hoje	1354
hoje _ $	1796
hoje e	1796
how _ $	-1035
how _ been	1536
how _ change	-973
how _ day	-2383
how _ days	6000
how _ doing	3280
how _ has	1961
how _ have	4010
how _ i	1441
how _ is	-1349
how _ it	967
how _ my	3638
how _ quiet	3475
how _ the	-1198
how _ turn	-875
how _ was	-2100
how _ you	-1893
how am	4214
how are	-1244
how can	-2374
how do	-4284
how far	3952
how have	2209
how i	1644
how is	-1042
how long	1484
how many	2508
how much	-1086
hume*	2552
humeur	2552
humeur _ 5	2552
humeur est	2552
humor	3130
humor _ e	1796
humor hoje	1796
hurts	-989
hurts $	-989
i	-2051
i _ $	2370
i _ a	-2869
i _ about	-987
i _ afraid	-1052
i _ all	-1376
i _ better	1678
i _ check	-1547
i _ day	3650
i _ drafts	-850
i _ her	852
i _ it	2513
i _ log	990
i _ my	-1999
i _ not	-1338
i _ of	-3007
i _ ok	2897
i _ on	2069
i _ say	1652
i _ scared	-1102
i _ the	-2053
i _ this	-1886
i _ to	2345
i _ today	3246
i _ •	-1329
i change	-1009
i do	-1476
i doing	4214
i feel	-2281
i have	929
i like	-934
i made	2804
i need	-872
i on	2835
i see	2699
i turn	-875
i type	-959
i was	-1843
i would	3414
ich	5545
ich _ $	3492
ich vermisse	-1067
in	4169
in $	7992
in _ $	-2177
in a	-1404
in the	-954
in time	-883
info*	-1058
information	-1058
inst*	-1532
instructions	-1532
is	-3266
is 15	-1075
is _ $	3665
is _ bank	-1034
is _ data	-866
is _ going	-1075
is _ of	-878
is _ score	1647
is _ streak	4803
is it	-1449
is my	6192
is the	-1512
is up	-1046
is your	-1186
ist	1226
ist _ $	1226
it $	-855
it _ since	1961
it been	1961
it is	3337
it was	-3251
je	-1447
job	-875
just	-1082
kann	-1753
kann _ $	-939
kont*	3323
kontakt	3323
kontakt $	3323
konto	-896
la	-1374
la _ $	-873
leave	-951
left	-1082
lesen	-885
lesen $	-885
less	-1040
less _ $	-915
let	3341
let _ do	3341
let _ the	3341
let us	3341
life	-911
like	1768
like _ $	871
like _ today	1078
like a	2496
list	-1298
list $	-855
log	5687
log _ $	6567
log _ mood	1640
log a	3429
log my	3138
long	956
long _ it	1597
long is	1027
losc*	-1764
losch	-976
losch _ $	-976
loschen	-1196
loschen $	-1096
made	2537
made it	2804
make	-1383
many	2035
many _ $	1862
many _ days	3475
many _ i	1706
many _ in	-1305
many days	2525
many quiet	3475
maybe	1712
maybe _ $	1712
me	-5339
me $	-3857
me _ a	2277
me _ as	2634
me _ i	1730
me _ sola	-1354
me a	-1745
me down	2634
me my	3680
me siento	2161
me the	-1131
mehr	-1789
mehr $	-1789
meine	2582
meine daten	-1503
meine stimmung	4898
mens*	-1582
mensajes	-901
mensajes $	-901
mes	3860
mes _ $	3860
mes donnees	-1680
mess*	-5229
messages	-4696
messages $	-1733
messages _ $	-2447
messages _ week	-961
messages please	-868
meu	7026
meu _ $	5230
meu _ e	1796
meu _ hoje	1796
meu humor	3130
mi	5814
mi _ $	4466
mi animo	4463
mi cuenta	-1581
mi progreso	3250
mir	6998
mir _ $	7509
mon	2032
mon _ est	2552
mon humeur	2552
mond*	1975
monday	1975
monday $	1975
mont*	5022
mood	17694
mood $	3763
mood _ $	9599
more	-1611
more _ $	-1318
much	-1309
much is	-990
mute	-1409
my _ $	3968
my _ and	-1652
my _ balance	-2185
my _ i	-1383
my _ in	1466
my _ list	-855
my _ please	-1901
my _ removed	-1042
my _ score	-2901
my _ to	-1611
my _ was	-1063
my account	-2483
my boyfriend	-1127
my chat	-1809
my credit	-2901
my data	-3401
my day	1384
my drafts	-1252
my girlfriend	-1265
my history	-1807
my information	-1015
my messages	-1160
my mood	4574
my profile	-1987
my progress	2631
my records	-2337
my stats	6400
my streak	4507
myse*	-1298
myself	-1298
myself $	-1029
nach*	-1157
nachrichten	-1157
nachrichten _ $	-1157
nao	-924
need	-1459
never	-1309
next	-1836
next _ $	-1836
nicht	-2136
nicht _ $	-2136
night	-1536
no	-1171
no _ $	-1699
no _ please	-1265
no contact	4815
no me	-935
no more	-1551
nobo*	-2199
nobody	-2199
not	-2512
not _ me	-1978
not text	2353
noti*	-2678
notifications	-2678
notifications _ $	-2050
notifications please	-1842
now $	1441
o	-1110
of 10	1210
of _ $	1268
of her	-983
of ten	1471
off	-2169
ohne	3323
ohne _ $	3323
ohne kontakt	3323
ok	4226
ok $	2486
ok _ $	1347
ok today	2897
okay	-1429
old	-901
olvi*	-983
on	1168
on $	2505
on me	-966
one	1939
one week	2971
our	-2411
our _ $	-2127
out	2118
out _ $	1210
out _ 10	1210
out of	2737
over	-1286
over*	2253
pack*	-1620
pausa	-909
pause	-3419
pause for	-1093
peop*	-1350
people	-1350
plan*	-2327
plea*	1855
please	1855
please $	5762
por	-1098
por _ $	-1098
prof*	-1987
profile	-1987
profile _ $	-876
prog*	14995
progreso	3250
progreso $	3250
progress	2433
progress $	2298
purge	-2228
purge my	-2228
put	2634
put _ as	2634
put _ down	2634
put me	2634
que	-2157
quie*	4188
quiero	4188
quiet days	3475
rate	1235
reco*	1928
record	5361
record today	1659
records	-2983
records _ $	-1535
regi*	7378
registrar	7378
registrar _ $	3862
remi*	-1606
reminders	-1266
remo*	-2467
remove	-1425
remove _ $	-1238
remove my	-1238
removed	-1042
removed $	-1042
sad	915
sad _ $	1227
sans	4355
sans _ $	4355
sans contact	4355
saw	-967
say _ $	-1283
scar*	-1102
scared	-1102
scared of	-1102
schr*	-4250
score	1434
score $	1434
see	1657
see $	-1235
see _ $	3273
see my	3758
sem	1313
sem _ $	1313
sema*	-879
set	-1880
set _ for	-1234
she	-1450
shou*	-1871
should	-1871
should i	-1436
show	7921
show _ $	2278
show _ i	2674
show _ my	3680
show _ progress	1012
show _ the	-1044
show me	4552
show my	2611
shut	-907
shut _ $	-907
sie	-921
sien*	2161
siento	2161
siento _ $	-1354
sile*	-2514
silence	-1223
since	2857
since _ $	2184
since _ texted	2239
since _ was	-1569
since i	954
snoo*	-1548
snooze	-1548
snooze for	-1548
so	-1205
sola	-1354
sola $	-1354
song	-1869
speak	-1134
speak in	-859
start	4393
start _ $	4911
stats	6400
stats $	6400
still	-1047
stim*	4898
stimmung	4898
stimmung _ $	4898
stop	-3377
stop $	-864
stop _ $	-1839
stre*	6403
streak	6403
streak $	4980
stro*	3979
strong	3979
strong $	3979
supp*	-1808
supprime	-1092
supprime _ $	-1092
tag	2920
tag _ kontakt	3323
tag _ ohne	3323
tage	5874
talk	-930
talk*	-2330
talking	-2330
talking _ $	-1387
talking please	-1172
tell	-975
tell me	-975
ten	1441
text	2280
text*	8919
texted	2239
texting	6679
than	1417
than yesterday	1417
than*	-2238
thanks	-2225
thanks $	-1409
that	-881
that i	2136
that is	-1490
the	-8046
the _ $	-1798
the _ check	-1431
the _ in	-3843
the _ thing	2929
the _ time	-883
the check	-2301
the daily	1529
there	-1248
thing	2929
this	-1044
this $	-1177
this _ $	1534
this feeling	-1216
this week	1921
three	-875
three _ $	-875
time	-2778
time $	-1611
to	-5296
to _ $	-4622
to _ in	2760
to _ list	-855
to _ my	2264
to log	990
to my	-962
today	16935
today _ $	11488
today _ a	4692
today _ ok	1710
today maybe	1712
today was	5333
todo	-1136
too	-1086
tudo	-1150
tudo _ $	-906
turn	-1640
turn _ check	-927
two	3279
two weeks	3901
type	-959
un	-898
un _ $	-898
up	-2075
up _ $	-1287
urge	2116
urge _ $	2314
urge today	917
us	3168
us _ the	3341
us do	3341
verg*	-1090
verm*	-1067
vermisse	-1067
want _ my	1877
want my	-1026
want to	1538
was	-2472
was $	-1909
was _ $	2046
was _ 4	1269
was _ day	-935
was a	3009
was good	2250
we	-1645
we _ $	-2467
week	6770
week $	3986
week*	8946
weeks	4335
were	-1068
what	-1785
what _ $	-1077
what _ 15	-1075
what _ am	2835
what _ do	-1437
what _ does	-861
what _ my	6802
what _ progress	1421
what _ streak	1859
what _ the	-1029
what _ up	-1046
what day	2835
what does	-867
what happens	-888
what i	-1009
what is	3520
when	-2837
when is	-1636
where	-1585
where _ i	-905
who	-1858
why	-2911
why _ i	-1729
why am	-1577
wie	3011
wipe	-890
wipe _ $	-852
wipe my	-852
with	-2248
with _ $	-1830
with*	2711
without	2711
without _ $	2719
without contact	908
work	-864
worst	-3788
would	3373
would _ to	3055
would like	1652
yest*	1239
yesterday	1239
you	-8687
you $	-1576
you _ $	-3950
you _ today	-1107
you have	-1078
your	-2854
your _ $	-2817
zu	-3316
zu _ $	-3316
•	-4717
• $	-963
• _ $	-2677
• _ my	-1540
• _ •	-2886
• •	-4717
""",
    'intents.help': """\
~	-31416
!checkin	-5699
!delete_data	-5525
!help	20588
!out_of_scope	-13068
!smalltalk	-11187
!stop	-7238
!•	-1868
.	-8698
.-	-2177
.i	-5854
.i+they	-5256
.i+they-	-2833
.i+you-	3110
.i-	-10387
.they	-2425
.you	-2521
.you-	2061
10	-1438
5	-3244
5 $	-2770
?	-6348
?-	15261
?i	5566
?i+you	13975
?i-	7395
?they	-3066
?you	3853
?you-	3784
^ _ $	4640
^ _ ajuda	-1970
^ _ anything	1565
^ _ are	-4002
^ _ bot	-2250
^ _ can	2885
^ _ chat	1480
^ _ commands	3298
^ _ como	4445
^ _ das	2966
^ _ data	1370
^ _ de	-1659
^ _ did	-4499
^ _ does	2101
^ _ du	3698
^ _ el	1442
^ _ explain	-1438
^ _ feel	-2352
^ _ for	-2697
^ _ go	2567
^ _ good	-2178
^ _ hacer	2479
^ _ happens	4421
^ _ has	2831
^ _ have	-1503
^ _ help	1477
^ _ in	-1828
^ _ information	1237
^ _ is	-6444
^ _ it	-2721
^ _ kann	4484
^ _ language	2029
^ _ leer	3718
^ _ many	-2662
^ _ me	3336
^ _ meine	2985
^ _ moi	-1983
^ _ my	-1173
^ _ need	2467
^ _ not	-2526
^ _ of	2881
^ _ off	-2449
^ _ old	-1853
^ _ on	-1991
^ _ pause	1917
^ _ peux	1822
^ _ please	1945
^ _ puede	3718
^ _ puedes	2479
^ _ que	4185
^ _ reminders	-1667
^ _ sell	1944
^ _ share	2033
^ _ size	-1404
^ _ some	-2140
^ _ speak	6021
^ _ stop	-1855
^ _ team	-1186
^ _ the	3490
^ _ there	-1263
^ _ this	2579
^ _ to	3036
^ _ topics	1571
^ _ trust	-1558
^ _ tu	9734
^ _ un	-1523
^ _ up	-2519
^ _ use	4027
^ _ voce	4185
^ _ was	-3529
^ _ we	-1231
^ _ what	1943
^ _ with	1696
^ _ would	-1310
^ _ wrong	-1182
^ _ you	-8313
^ _ your	4780
^ _ •	-5796
^ aide	6995
^ ayuda	11490
^ can	-1778
^ cancel	-1221
^ change	2474
^ clear	-1375
^ comment	4062
^ como	4169
^ do	1581
^ explain	4712
^ give	4945
^ good	-1258
^ he	-1981
^ help	5735
^ hi	-1249
^ i	-3370
^ ich	-1875
^ is	7457
^ list	5938
^ mood	-1766
^ mute	-1718
^ my	-2977
^ nice	-1270
^ no	-2727
^ o	4185
^ obrigada	-2041
^ okay	-1493
^ pause	-2172
^ please	-2657
^ que	1644
^ quien	3718
^ quit	-1335
^ show	2162
^ stop	-2061
^ tell	5338
^ thanks	-1866
^ turn	-2363
^ was	9357
^ what	2264
^ when	-3683
^ where	3501
^ why	-3948
^ wie	5049
^ you	-3655
^ •	-3167
a	-1512
a _ $	-8244
a _ do	-1363
a _ for	-1728
a _ i	-1644
a _ my	2201
a _ the	4617
a _ to	1519
a slip	5853
aban*	-1211
abil*	2739
abilities	2739
abilities $	2739
able	4845
able to	4845
about $	1221
about _ $	3236
about _ fear	-2114
about _ of	-2114
about my	-3334
about the	2458
acce*	1354
accent	-3077
add a	2201
after	-1252
again	-2395
again $	-1595
aide	6995
aide _ a	-1983
aide moi	-1983
ajuda	6920
ajuda $	7150
all	-1592
alone	-1195
alwa*	-1212
always	-1212
am	-3596
am _ $	-2822
am _ to	1613
and	-2204
answ*	3617
answer	2005
anxi*	-1210
anyb*	-1579
anybody	-1579
anym*	-1578
anymore	-1578
anymore $	-1526
anyo*	3581
anyone	3581
anyt*	3147
anything	3147
anything _ i	1496
appr*	-3009
appreciate	-3009
appreciate _ $	-2153
appreciate _ help	-2967
are _ $	-3937
are _ able	4845
are _ from	-1618
are _ to	3586
are some	-1790
are there	1372
are you	-2248
ask	3130
ask $	1499
ask _ about	2139
ask you	1631
assi*	2887
assist	2887
assist _ $	2887
assist me	2887
at	-1709
at _ $	-1413
ayuda	11490
back	2245
back $	2368
bank	-1946
bank _ $	-1284
be	-3710
be _ $	-2709
been	-2369
being	-2202
being _ $	-2145
best	-1481
bitte	-1365
bot	4210
bot _ $	4548
braz*	-2919
brazil	-2919
brazil $	-2919
brok*	-1919
buy	-2506
buy _ $	-1656
bye	-1323
ca	8783
call	-2888
call _ $	-2888
call you	-2888
can	7567
can _ $	3287
can _ about	-2114
can _ ask	3750
can _ assist	2887
can _ be	-1394
can _ change	1209
can _ explain	-1438
can _ feel	-1994
can _ for	1374
can _ me	2795
can _ my	1291
can _ see	-1476
can _ speak	6042
can _ use	3168
can _ you	3320
can _ •	1945
can do	1919
can you	4249
canc*	-1221
cancel	-1221
capa*	8854
car	-6102
car _ $	-3532
cats	-1500
chan*	7637
change	5375
change _ $	4245
change _ check	5358
change _ in	5358
change _ tire	-3717
change a	-3717
change my	6144
chart	-2725
chart $	-2725
chat	4204
chat _ $	1396
chats	4208
chats $	4348
cheap	-1579
cheap _ $	-1392
chec*	-1537
check	3482
check _ time	2611
check in	4688
clear	-1375
clear _ $	-1269
clear my	-1269
close	-1347
close $	-1202
color	-3238
color $	-1821
comm*	11265
commands	7203
commands $	5400
comment	4062
como	8613
como _ $	4916
como _ idioma	3697
cont*	-2002
contact	-1532
conv*	-1997
conversation	-1553
cred*	-1444
credit	-1444
credit _ $	-1444
daily	-1602
daily _ in	-1349
daily check	-1349
das	2966
das _ $	2966
data	5520
data _ $	4494
day	-5267
day $	-2360
day _ $	-1798
days	-2136
de	-2721
de _ $	-1618
dele*	-5908
delete	-5538
delete _ $	-2303
delete _ data	-2193
delete my	-2828
delete what	-2529
did	-4813
did _ do	-3559
did i	-2428
die	5672
disc*	3434
do	2934
do $	7832
do _ $	1691
do _ a	-3649
do _ add	2201
do _ always	-1201
do _ check	-2566
do _ do	2066
do _ export	2572
do _ fear	-2114
do _ feel	1279
do _ fix	-1847
do _ for	-1715
do _ get	-1217
do _ have	-3677
do _ how	3676
do _ in	-4636
do _ keep	1847
do _ know	3765
do _ leave	1709
do _ like	-2420
do _ make	-1215
do _ me	-1420
do _ messages	3212
do _ my	3472
do _ need	-1696
do _ on	3537
do _ say	-1193
do _ sell	4163
do _ set	1832
do _ share	2033
do _ speak	-2913
do _ start	2573
do _ store	2388
do _ the	1793
do _ this	-1614
do _ to	-1509
do _ turn	3537
do _ understand	1920
do _ what	1611
do _ work	-1426
do about	-2399
do for	1374
do i	6182
do my	1554
do to	-2284
do you	3041
does _ do	3496
does _ hold	1320
does _ work	3188
does a	-1378
does my	-2058
does the	4349
dogs	-1738
doing	-1828
doing _ $	-1753
draf*	4201
drafts	4201
drafts $	3535
du	5672
el	1442
encr*	2892
encrypted	2892
encrypted $	2892
end	-1279
eras*	-1351
erase	-1450
ever*	-2848
everything	-2445
everything _ $	-1319
ex	-1443
expl*	3274
explain	3274
expo*	2572
export	2572
export _ $	2572
export my	2572
far	-1182
favo*	-1996
favorite	-1821
favorite _ $	-1821
favorite color	-1821
fazer	1794
fear	-2167
fear _ being	-2114
fear of	-2167
feel	-2911
feel so	-1202
feel*	-1890
fewer	-1502
fewer _ $	-1502
fewer messages	-1502
find	2220
find _ $	2700
find my	2700
fix	-2036
flig*	-1211
flight	-1211
for	-1564
for $	4694
for _ $	-4387
for me	1374
for the	-1241
forg*	-2690
forget	-1645
from	-4724
from $	-1618
from _ $	-2960
from your	-2143
func*	2823
funny	-1906
funny $	-1906
get	-2615
give	5115
give me	5115
go	3278
go _ $	2337
going	-1446
good	-4669
good $	-1560
good _ $	-1845
good*	-1549
hacer	2479
hacer $	2479
happ*	4419
happens	4421
happens _ i	2574
happens _ press	2574
has	2601
have	-4956
have _ $	-3031
have _ about	4790
have _ issues	-1558
have _ since	-1760
have _ to	-1251
have a	3942
have trust	-1558
he	-2923
hello	-1322
help	9394
help $	4797
help _ $	7372
help me	1968
here	6606
here $	5851
heure	2187
hi	-1556
him	-1563
hold	5330
hold _ $	6001
how	4128
how _ $	4994
how _ add	2201
how _ be	-1204
how _ day	-2023
how _ days	-1625
how _ export	2572
how _ fix	-1995
how _ have	-1602
how _ help	3192
how _ hold	5050
how _ i	1375
how _ is	-3276
how _ make	-1215
how _ set	1832
how _ the	7676
how _ this	1539
how _ turn	4715
how _ use	3924
how _ works	4610
how _ your	-1753
how can	-1759
how do	-2353
how does	5990
how is	3594
how many	-2070
how old	-1853
how this	4610
how to	3316
human	-1537
i _ $	1670
i _ a	-2263
i _ about	-1597
i _ check	1964
i _ data	-1518
i _ do	2335
i _ drafts	3120
i _ for	-1211
i _ help	2734
i _ issues	-1558
i _ log	1185
i _ my	-2884
i _ on	3383
i _ so	-1563
i _ the	2572
i _ this	1748
i _ time	1796
i _ trust	-3159
i _ understand	1920
i _ urge	2307
i _ when	1395
i _ you	2628
i _ •	-3198
i add	2201
i am	-3178
i ask	3130
i buy	-1546
i can	-1392
i do	-3619
i export	2572
i feel	-1524
i find	2700
i fix	-1847
i need	1516
i press	2574
i set	1832
i told	-1419
i turn	4715
i type	5446
i use	6232
i write	3331
i wrote	-2168
i •	-1898
ich	1492
ich _ $	2983
idio*	3697
idioma	3697
idioma $	3697
if	1227
if i	1751
in	-4838
in $	-3759
in the	-1617
in time	2611
info*	2031
information	2031
inst*	10541
instructions	10541
inve*	-1472
invented	-1472
is _ $	-1245
is _ bot	1811
is _ color	-1821
is _ data	4684
is _ encrypted	2892
is _ favorite	-1821
is _ going	-1362
is _ me	-1179
is _ of	-1386
is _ on	-1206
is _ real	-2431
is _ stored	3556
is _ streak	-1276
is _ to	-1289
is _ you	1800
is a	3821
is it	-1228
is the	-3276
is there	2195
is this	5487
is up	-2024
is your	1886
isso	9314
isso $	9314
issu*	-1558
issues	-1558
issues _ my	-1558
it	-5018
it $	-1456
just	-1491
kann	7962
kann _ $	4225
kann _ nachrichten	3738
keep _ drafts	1510
keep my	1847
kit	2201
kit $	2201
know	3093
know how	1918
l	1492
la	-1813
la _ $	-1680
lang*	3271
language	3271
last	-2709
last _ $	-2080
learn	-1830
learn to	-1602
leer	3718
leer _ $	3718
left	-1885
left $	-1444
lesen	4542
lesen $	4542
less	-1647
life	-2722
life $	-2254
like	-5364
like $	-1991
like _ $	-1326
like me	-1191
list	4655
list $	-1826
list _ $	6109
list _ commands	1665
list of	2038
live	-1794
log a	1205
long	-1377
losc*	-1419
lost	-1222
love	-2260
make	-1839
many	-2662
me $	3704
me _ $	1407
me _ a	-1204
me _ abilities	2739
me _ funny	-1616
me _ of	1315
me _ the	-2528
me _ you	1947
me _ your	1427
me a	-1901
me something	-1616
me the	3923
me to	-1472
me what	2662
me your	3253
meine	2606
meine _ $	2707
meine _ lesen	3738
meine nachrichten	3738
mensajes	2063
mensajes $	2063
menu	10821
menu $	10821
mess*	3020
messages	4538
messages $	1227
messages _ $	2098
mis	2017
mis _ $	2017
moi	-1983
moi a	-1983
money	-2618
money _ $	-2618
mood	-2375
mood _ $	-1519
morg*	-1434
morgen	-1434
morgen $	-1434
mute	-1718
my _ $	4923
my _ anyone	1200
my _ being	-2114
my _ here	3360
my _ list	-1826
my _ of	-2148
my _ s	-3453
my _ the	2117
my _ to	2587
my _ with	1937
my _ your	-1844
my _ zone	1796
my car	-2765
my chat	4288
my chats	4292
my check	1249
my data	3920
my drafts	4201
my ex	-1359
my fear	-2114
my kit	2201
my last	-1787
my messages	10653
my progress	-2363
my time	1796
myse*	-1209
myself	-1209
nach*	2906
nachrichten	2906
nachrichten _ $	2906
nachrichten lesen	3738
name	-2918
name $	-3588
need a	-1351
need help	3589
never	-1373
news	-1315
news $	-1315
nice	-1379
no	-3971
no _ $	-1910
not	-2056
not _ at	-1240
not _ how	3127
not _ me	-2856
not _ this	4062
not _ to	-2245
not understand	1856
noti*	-1202
notifications	-1202
now	-2644
now $	-2406
o	4773
o _ $	1531
o _ voce	4185
o que	3243
obri*	-2041
obrigada	-2041
of _ $	-2727
of _ can	2397
of _ you	2459
of being	-2175
of commands	1665
off	-2044
off _ $	-1273
oil	-3306
ok	-1545
okay	-1493
old	-1945
old _ you	-1296
on	-2552
open	-1241
over	-1604
pass*	-2508
passport	-2385
passport $	-2385
pause _ $	1382
peop*	-2304
people	-2304
people _ $	-1213
pers*	-1569
personal	-1967
personal _ $	-1967
personal data	-1967
peux	1822
phot*	-3749
pict*	4126
plan	6275
plan*	-3677
plea*	-1355
please	-1355
please $	1302
please _ i	-1502
please _ what	-1502
press	2574
press _ $	2574
priv*	3783
private	3783
private $	3783
progress	1799
progress $	-2102
progress _ $	3901
pued*	2479
puede	3718
puede leer	3718
puedes	2479
puedes _ $	2479
puedes hacer	2479
que	4041
que _ $	3528
que _ hacer	2479
que puedes	2479
que voce	4185
ques*	8308
questions	3423
questions can	1407
quien	3718
quien _ leer	3718
quien puede	3718
quiet	-2271
quit	-1335
read	2396
read _ $	3478
read my	3478
real	-3745
real _ $	-1983
real _ you	-1963
rela*	-1763
relationship	-1763
relationship $	-1561
remo*	-1520
remove	-1270
s	-3743
s _ $	-3507
say	-1747
score	-1601
score $	-1601
see	1237
see _ drafts	2532
sei	-1389
sell	1944
sell _ $	1944
sere*	-4108
serendipity	-4108
serendipity _ $	-4108
serendipity mean	-4108
serv*	3892
set	6115
sett*	5343
settings	5343
settings $	5343
share	1689
share _ with	2033
share my	2033
she	-1723
shou*	-1404
should	-1404
should i	-1275
show	2162
show _ the	4744
show me	3143
sile*	-1541
since	-2511
since _ last	-1901
since my	-1787
size	-1404
size _ does	-1404
sleep	-1984
sleep $	-1573
slip	5624
slip $	5624
so	-2136
so _ $	-1698
some	-2140
some _ to	-1790
some*	-2463
something	-1695
something _ $	-1695
something funny	-1695
song	-3966
spea*	-1380
speak	3066
speak _ $	3129
speak in	-2889
speaking	-1380
start	2107
start _ $	-3036
stop	-4422
stop _ $	-2410
stor*	3364
store	2388
stored	3364
stre*	-1592
streak	-1592
streak $	-1346
stuff	2304
stuff $	1499
subj*	1459
subjects	1459
subjects _ know	1459
supp*	1821
supposed	2330
supposed to	2330
tage	-2911
take	-1722
talk	-1662
talk*	-2167
talking	-2167
talking _ $	-1313
talking to	-1249
team	-1186
team _ the	-1186
tele*	-1472
telephone	-1472
tell	4518
tell _ funny	-1616
tell _ something	-1616
tell _ the	-2071
tell _ what	2662
tell _ you	2350
tell _ your	5232
tell me	4518
than*	-2621
thank	-1842
thank you	-1842
thanks	-2533
that $	-1174
that _ $	1617
the	5280
the _ $	1211
the _ close	-1202
the _ in	1574
the _ mean	2028
the _ my	2406
the _ of	-2057
the _ time	2611
the _ work	4055
the best	-1305
the check	5437
the commands	3734
the help	-2321
the hold	6001
the news	-1315
the telephone	-1472
there $	-1184
think	-2153
think _ $	-2053
this	7895
this $	2079
this _ $	5760
this a	-1565
this bot	4606
this week	-1407
this works	4610
time	2094
time $	1203
time _ $	1473
time zone	1796
timer	1531
tire	-3717
tire $	-3717
tires	-3729
tires $	-3573
to	1821
to _ $	3969
to _ anymore	-1175
to _ kit	2201
to _ list	-1826
to _ the	1952
to _ this	-1825
to _ to	-1494
to _ you	-1848
to be	-1773
to log	1185
to me	1173
to my	5486
today	-4913
today $	-3236
todo	-1479
told	-1846
told you	-1419
too	1332
topi*	1571
topics	1571
topics _ you	1571
topics do	1505
trust	-3249
trust _ $	-1431
trust _ my	-1558
trust issues	-1558
tu	9251
tu _ $	9734
turn	2352
turn _ $	1193
turn _ reminders	1428
turn _ the	-1629
turn off	-1255
turn on	2996
type	5446
type $	4041
un	-1523
un _ $	-1523
unde*	1610
understand	1856
up	-2608
up _ $	-2057
urge	1747
urge $	2307
us	-1643
use	7092
use _ $	3065
use this	2704
use you	3528
voce	3705
voce _ $	3705
want	-1432
was	3907
was _ $	2168
was _ day	-1191
we	-2198
week	-3032
week $	-2745
were	-1222
what	9536
what _ $	1238
what _ a	2845
what _ able	2829
what _ are	3785
what _ bot	1811
what _ call	-1913
what _ can	2802
what _ do	3310
what _ does	-2200
what _ favorite	-1821
what _ good	-1863
what _ i	1187
what _ know	1688
what _ like	-2864
what _ my	-5477
what _ of	2025
what _ progress	2273
what _ some	-1790
what _ the	-2958
what _ think	-2088
what _ told	-1355
what _ type	3884
what _ up	-2024
what _ write	3331
what _ you	8247
what _ your	5711
what can	3470
what did	-3559
what happens	4421
what i	2572
what is	-3858
what should	-1873
what size	-1404
what subjects	1459
what topics	1571
what you	5617
when _ $	1384
when does	-1202
when i	3189
where	2852
where _ find	2700
where _ i	3183
where _ my	3052
where _ you	-2338
where can	1746
where is	1598
who	-1196
who _ $	-1655
who _ my	4838
who _ the	-1711
who _ you	-1183
who _ your	-2098
who is	-2182
why	-4313
why _ always	-1201
why _ i	-1886
why do	-2918
wie	5049
wie _ das	2162
with anyone	1200
with my	1839
won	-1380
won the	-1380
word	-2233
work	3645
work $	5072
work _ $	-1426
work for	-1426
works	4610
works $	4610
would	-1310
write	2107
write $	2576
wrong	-2466
wrong _ $	-1576
wrote	-3392
wrote $	-2168
you	1908
you $	-6551
you _ $	4494
you _ a	-1380
you _ be	-1479
you _ data	4373
you _ do	4196
you _ drafts	1510
you _ for	2076
you _ me	2685
you _ my	2349
you _ the	-2267
you _ to	3019
you _ today	-1240
you _ what	2981
you _ you	1201
you _ •	3457
you able	4845
you about	1358
you are	2144
you assist	2887
you can	3785
you do	2704
you explain	-1438
you from	-1618
you get	-1217
you have	-3133
you help	2788
you keep	1847
you know	2080
you like	-3396
you sell	4163
you share	2033
you speak	6042
you store	2388
you to	-1975
you work	-1426
you •	2004
your	2729
your _ $	6270
your _ color	-1821
your abilities	2739
your day	-1753
your favorite	-1821
your help	-1447
your server	-1257
zone	1796
zone $	1796
•	-3179
• $	3017
• _ data	-2050
• _ my	-2768
• _ personal	-1967
• _ •	2112
• my	-2539
• •	-3179
""",
    'intents.stop': """\
~	-33666
!checkin	-7679
!delete_data	-6049
!help	-8111
!out_of_scope	-7445
!smalltalk	-15690
!stop	24698
!•	-891
.	3576
.-	14513
.i+they	-5921
.i+they-	-2599
.i+you	3197
.i+you-	-1037
.i-	1089
.they	-1930
.you	3454
.you-	6954
10	-3378
10 _ $	-1521
12	-1269
15	-901
3	-2163
3 $	-1287
3 _ $	-875
4	-1241
4 $	-1233
5	-2202
5 $	-1085
5 _ $	-1117
6	-1123
6 $	-862
7	-1565
7 $	-1436
8	-1320
8 _ $	-1028
?	-5044
?-	-5497
?i	-2182
?i+they	-905
?i+you	-855
?they	-901
?you-	-1537
^ _ $	2849
^ _ 10	-2110
^ _ 12	-1232
^ _ 15	-901
^ _ 2	915
^ _ 3	-1513
^ _ 5	-1354
^ _ 7	-1211
^ _ a	1126
^ _ about	-1048
^ _ all	2054
^ _ alles	-1647
^ _ alone	3926
^ _ am	-1164
^ _ an	-1382
^ _ are	-2931
^ _ be	3565
^ _ been	-987
^ _ bot	-1708
^ _ break	1926
^ _ bye	-1507
^ _ can	-1347
^ _ check	-2196
^ _ como	-1435
^ _ conversation	2042
^ _ cool	-935
^ _ datos	-1162
^ _ day	-1227
^ _ de	8310
^ _ dejar	-985
^ _ dias	-2181
^ _ did	-1305
^ _ do	-1536
^ _ does	-2166
^ _ du	-910
^ _ el	-923
^ _ enough	2973
^ _ everything	-1178
^ _ favor	3137
^ _ feel	-1890
^ _ for	4812
^ _ from	-840
^ _ fun	-1129
^ _ go	2332
^ _ good	-1824
^ _ got	-1710
^ _ had	1545
^ _ help	-1122
^ _ hoje	-1316
^ _ hurts	-2285
^ _ i	-5009
^ _ in	-4083
^ _ is	-1418
^ _ it	8345
^ _ kann	-1198
^ _ later	-1421
^ _ leave	1538
^ _ like	-1171
^ _ loschen	-1310
^ _ m	2105
^ _ made	-963
^ _ me	3013
^ _ meine	-965
^ _ mes	-2056
^ _ message	2467
^ _ messages	6076
^ _ messaging	1243
^ _ mi	-1168
^ _ mir	4814
^ _ mis	-1162
^ _ more	4973
^ _ my	-5676
^ _ need	2750
^ _ nicht	1964
^ _ not	7434
^ _ notifications	5703
^ _ off	8086
^ _ ohne	-909
^ _ ok	-914
^ _ pause	2536
^ _ please	2666
^ _ por	4492
^ _ puedo	-985
^ _ reminders	4315
^ _ restaurant	-1003
^ _ said	3448
^ _ say	2133
^ _ sending	1201
^ _ siento	-993
^ _ so	-1544
^ _ some	-1248
^ _ song	-1551
^ _ speak	-845
^ _ still	3631
^ _ stop	5798
^ _ talk	1715
^ _ talking	966
^ _ that	1138
^ _ the	1140
^ _ there	-1400
^ _ time	-1846
^ _ to	-956
^ _ today	-1936
^ _ todo	-1311
^ _ tout	-1827
^ _ tu	-920
^ _ tudo	-1994
^ _ un	-999
^ _ une	4207
^ _ up	3985
^ _ want	-2230
^ _ was	-2560
^ _ weeks	-852
^ _ with	1868
^ _ write	1454
^ _ your	-1973
^ _ •	-1548
^ aide	-1711
^ alright	-1752
^ apaga	-1897
^ are	-2000
^ arrete	2105
^ ayuda	-2306
^ book	-1444
^ borra	-1504
^ bye	-2996
^ can	2858
^ cancel	9109
^ change	-871
^ check	-1590
^ danke	-1763
^ day	-2922
^ deja	2840
^ delete	-2125
^ dia	-1289
^ do	3774
^ efface	-1391
^ elimina	-1365
^ end	4512
^ enough	2268
^ everything	-1223
^ explain	-934
^ feeling	-925
^ find	-959
^ forget	-1261
^ give	1280
^ good	-2684
^ goodnight	-2396
^ great	-2198
^ guten	-1702
^ he	-1621
^ hello	-1246
^ help	-1330
^ hey	-1916
^ hi	-3273
^ hilf	-1034
^ hmm	-1999
^ hold	1457
^ how	-4704
^ i	2099
^ ich	-896
^ is	-2222
^ it	-3442
^ je	-1763
^ just	2242
^ leave	3926
^ less	2432
^ log	-1026
^ lol	-1846
^ losche	-907
^ make	-1741
^ me	-2210
^ merci	-2129
^ mood	-3786
^ mute	11008
^ my	-2136
^ nao	-1278
^ nice	-2364
^ no	1733
^ obrigada	-1445
^ oi	-1666
^ ok	-2838
^ okay	-2473
^ para	5797
^ pausa	4233
^ pause	10588
^ play	-1209
^ quiet	4441
^ quit	9909
^ remove	-1129
^ set	-1187
^ she	-1243
^ show	-1798
^ shut	2979
^ silence	2344
^ snooze	2668
^ stop	8987
^ tag	-909
^ take	1725
^ talk	-1463
^ tell	-2318
^ thank	-997
^ thanks	-2676
^ that	2979
^ today	-1195
^ too	1266
^ turn	5602
^ two	-852
^ vergiss	-882
^ we	-1183
^ what	-4735
^ who	-2076
^ why	-1802
^ write	-1011
^ you	1924
^ •	-5102
a 7	-1069
a _ from	3147
a _ of	-1023
a _ two	1613
a break	7556
a pizza	-1389
a table	-1232
a week	3912
about	-2648
about _ $	-2040
about me	-968
acce*	-841
again	1704
again $	1721
aide	-1711
ajuda	-2118
ajuda $	-1722
all messages	2004
alles	-1721
alles $	-1545
alone	1845
alone _ $	1126
alri*	-1752
alright	-1752
alwa*	-896
always	-896
am	-4166
am _ to	-1073
an	-1888
and	-4343
and _ $	-979
and i	-1517
anot*	2138
another	2138
another _ $	2138
any	1121
any more	1502
anym*	2228
anymore	2228
anymore $	1782
anyo*	-2626
anyone	-2626
anyone $	-1314
anyt*	-991
anything	-991
apaga	-1897
apaga _ $	-1617
apaga tudo	-1014
are	-5252
are _ $	-2892
are you	-1784
arre*	2105
arrete	2105
arrete _ m	2105
arrete de	2105
at night	1388
away	-1338
away $	-1159
ayuda	-2306
bad	-840
be	7921
be _ $	4835
be _ now	851
be alone	-1135
be quiet	5198
be silent	2580
been	-1564
bitte	9571
book	-1444
book _ a	-1444
book _ table	-1232
book me	-1444
borra	-1504
borra _ $	-1359
borra todo	-997
bot	3577
bot $	3912
break	7556
break from	3147
bye	-4227
bye $	-1202
bye _ $	-3419
can _ be	3172
can _ do	-1057
can _ stop	2099
can _ the	-896
can i	-899
can not	-2171
can you	2730
canc*	9109
cancel	9109
cancel _ $	2128
chan*	-1162
change	-985
change _ to	-865
chec*	-3147
check	1660
check _ $	1786
check in	-1501
checkin	-2730
comm*	-1499
commands	-1182
commands $	-1176
como	-1759
como _ $	-1509
cont*	-4279
contact	-2609
contact $	-2409
contato	-1107
conv*	1039
conversation	1618
conversation $	2042
cool	-2029
cool $	-2029
could	2415
count	-841
cuan*	-860
daily	942
daily _ $	1340
daily _ in	1197
daily check	1197
danke	-1763
data*	-1089
database	-1089
database $	-1089
datos	-1162
datos $	-1162
day	-1683
day $	2607
day _ $	-2852
day _ contact	-1207
day _ no	-1207
days	1210
days $	1935
de	4417
de _ $	1888
de _ mandar	1670
de _ mensagem	1670
de m	2105
de me	1670
deja	2840
deja de	2840
dejar	-985
dejar de	-985
dele*	-2833
delete	-2357
delete _ $	-1003
delete my	-1151
dia	-2565
dias	-2181
dias _ $	-1122
did	-2198
did not	-1277
die	-2163
do $	-1981
do _ $	-1664
do _ a	-1097
do _ anymore	1450
do _ have	-1103
do _ how	-1469
do _ know	-1746
do _ leave	-1373
do _ me	4056
do _ messages	-938
do _ say	2704
do _ speak	1654
do _ talk	2198
do _ text	1399
do _ to	2767
do _ want	3840
do _ write	1454
do i	-1645
do my	-1011
do not	11515
do you	-4022
does	-3617
does _ $	-1093
does _ me	-1191
does not	-1341
donn*	-1005
donnees	-1005
donnees $	-1005
du	-1162
du _ $	-968
e	-872
effa*	-1391
efface	-1391
efface _ $	-953
el	-923
elim*	-1365
elimina	-1365
elle	-1450
end	4428
end _ $	4512
enou*	7049
enough	7049
enough _ $	3402
enough _ today	2268
enough for	875
eras*	-1315
erase	-885
es	-948
escr*	5718
escribas	3608
even*	-1045
ever*	-3395
every	1035
every _ $	1533
every day	1533
everything	-3013
everything _ $	-1667
everything hurts	-963
expl*	-1211
explain	-1211
extr*	-1952
favor	2612
favor $	2612
feel	-2769
feel _ $	-1032
feel*	-2549
feeling	-2428
feeling _ $	-1440
fewer	2157
fewer _ $	2157
fewer messages	2157
find	-987
find _ a	-959
find me	-959
for	2739
for _ $	4492
for _ day	1379
for _ days	3353
for _ week	1265
for a	4205
for two	1722
forg*	-1848
forget	-1791
forget _ $	-1178
from	2908
from _ $	3045
from _ database	-1089
from your	-2108
fun	-1129
func*	-1142
funny	-1160
funny $	-1160
give	1110
give _ a	2306
give me	1110
go _ $	-1309
good	-6118
good $	-1202
good _ $	-3347
good _ for	-1294
good*	-3879
goodbye	-1483
goodbye $	-1483
goodnight	-2396
got	-4010
got _ $	-4010
got it	-3699
great	-2470
great _ $	-1462
guten	-1702
guten _ $	-1702
had	1522
have	-1683
have _ $	-1335
have _ of	2165
have a	-1167
have been	-866
he	-2900
he _ me	-1004
hello	-2076
hello $	-1141
help	-3359
help $	-1915
help _ $	-965
help*	-1179
her	-1336
hey	-1916
hi	-3713
hi $	-1134
hilf	-1034
hilf _ zu	-1034
hilf mir	-1034
him	-2014
him today	-979
hmm	-1999
hoje	-1316
hold	1357
hold _ messages	1457
how	-7272
how _ $	-1341
how _ be	-881
how _ days	-1102
how _ i	-995
how _ quiet	-1023
how _ works	-1099
how _ you	-1052
how many	-1278
how this	-1099
how to	-953
hurts	-2285
hurts $	-2285
i	-5264
i _ i	-1916
i _ know	-2107
i _ not	-4149
i _ the	-1680
i _ trust	-1353
i _ want	3840
i _ you	3080
i _ •	4396
i am	-3220
i can	-1700
i do	-1204
i feel	-2175
i need	2722
i said	3424
i think	-1288
i want	-2230
i •	5228
ich	-1295
il	870
il _ $	1060
in	-4970
in _ $	-3093
in the	-1146
inst*	-2848
instructions	-2848
is	-3645
is _ $	-2223
is _ from	2505
is _ in	-999
is _ you	2294
is enough	3270
is the	-1114
isso	-1198
isso $	-1198
it	2635
it $	5243
it _ $	-2971
it _ more	1726
it is	-1275
it was	-856
je	-1763
job	-1594
just	2710
just _ $	3421
kann	-1628
kann _ $	-1006
know	-2700
know _ to	-1288
know how	-1085
know what	-891
kont*	-909
kontakt	-909
kontakt $	-909
konto	-1373
la	-1931
la _ $	-1287
later	-1701
later $	-1701
leave	3016
leave _ $	1548
leave _ alone	3527
leave me	4204
left	-1198
less	2343
less _ $	2432
less _ please	1124
less notifications	1904
like	-2006
like _ $	-1134
like _ be	1134
like _ to	1401
like i	-975
like you	1196
list	-1353
list _ $	-877
list of	-900
list*	-1153
log	-1115
log _ $	-1061
log a	-1001
lol	-1846
lol $	-1846
long	-1616
losc*	-2217
losche	-907
losche _ $	-907
loschen	-1310
loschen $	-1236
love	-1293
love _ $	-1021
m	2105
made	-963
make	-2917
make _ $	-1037
mand*	2400
mandar	1670
mandar _ $	1670
mandar mensagem	1670
many _ days	-1023
many messages	1266
many quiet	-1023
mas	4952
me	5439
me $	2050
me _ $	5076
me _ a	1192
me _ for	1613
me _ i	-886
me _ mas	4952
me _ mensagem	1670
me _ monday	910
me _ sola	-993
me _ table	-1232
me _ your	-1026
me a	-1871
me alone	3926
me escribas	3608
me mandar	1670
me siento	-1358
me the	-1871
me to	-1053
me until	910
mehr	5799
mehr $	5799
meine	-1372
meine _ $	-1196
mens*	5656
mensagem	1670
mensagem $	1670
mensajes	4777
mensajes $	4777
menu	-1787
menu $	-1787
merci	-2129
mes	-2056
mes _ $	-2056
mes donnees	-1005
mess*	13447
message	2467
message me	2467
messages	9375
messages $	6381
messages _ $	2458
messages _ week	1754
messages please	1140
messaging	1605
messaging _ $	1605
messaging me	1605
mi	-1735
mi _ $	-914
mind	-1630
mind $	-1630
mir	4814
mir _ $	5848
mir _ vergessen	-1034
mir _ zu	-1034
mis	-1584
mis _ $	-1584
mis datos	-1162
mont*	1595
mood	-4136
mood _ $	-2750
more	8201
more _ $	4096
more _ now	913
more for	913
more reminders	1371
morg*	-851
morgen	-851
morgen $	-851
much	1331
mute	11008
my	-10597
my _ $	-5300
my _ from	-879
my _ your	-1080
my messages	-3543
nach*	2759
nachrichten	2759
nachrichten _ $	2759
nao	-1278
near*	-1008
nearby	-915
nearby $	-915
nece*	-1058
necessary	-1058
necessary $	-1058
need	2697
need _ to	2683
need a	1053
need to	-874
need you	3016
never	-1974
news	-861
news $	-861
next	-2227
next _ $	-2227
nice	-2439
nice _ you	-1460
nicht	1964
nicht _ $	1964
no	3129
no _ $	2925
no _ de	-985
no _ dejar	-985
no _ escribas	3608
no _ mas	4952
no _ please	2258
no contact	-2982
no me	8077
no more	6699
no puedo	-985
not	7039
not _ $	1230
not _ how	-1589
not _ me	6472
not _ to	2252
not _ until	910
not know	-1634
not say	2726
not talk	2198
not trust	-1355
not want	3840
not write	1454
noti*	7595
notifications	7595
notifications $	3371
notifications _ $	4114
notifications please	3724
now	3651
now $	2152
now _ be	1998
o	-1129
obri*	-1445
obrigada	-1445
of	-2972
of _ $	-1285
off	7753
off $	3130
off the	3594
ohne	-909
ohne _ $	-909
ohne kontakt	-909
oi	-1666
ok	-4043
ok $	-1801
ok _ $	-1117
okay	-2473
okay _ $	-1008
olvi*	-2317
on	-2743
on $	-918
on _ $	-2615
on the	-1470
once	2647
once _ week	2647
once a	2647
one	-2667
one _ $	-1774
order	-1389
order _ pizza	-1389
oubl*	-1357
our	-1430
our _ $	-1185
over	-1127
pain	-5388
pain $	-4264
panc*	-1457
pancakes	-1457
pancakes $	-1457
para	5797
pausa	4233
pausa _ semana	2710
pausa por	2879
pause	12000
pause $	5175
pause _ $	2706
peop*	-935
people	-935
pizza	-1389
pizza $	-1389
play	-1209
play _ $	-1209
play some	-1209
plea*	849
please	849
please $	1366
please _ $	2174
please _ not	2694
please be	1086
please do	2694
please stop	-2645
por	3968
por _ $	3968
por favor	2612
prog*	-1953
puedo	-985
puedo _ de	-985
puedo dejar	-985
que	-1946
quiet	10155
quiet $	4347
quiet _ $	2727
quiet days	-1023
quiet for	4293
quiet now	851
quit	9909
quit _ $	1902
quit _ me	7123
quit it	2786
read	-1266
real	-973
reci*	-1458
recipe	-1458
recipe _ $	-1458
recipe for	-1458
reco*	-1856
regi*	-895
registrar	-895
remi*	4605
reminders	5532
reminders $	4543
reminders _ $	990
remo*	-1276
remove	-1191
rest*	-1003
restaurant	-1003
robot	-1159
robot $	-995
s	1061
said	2898
say	1052
say _ $	1220
schr*	9147
see	-2375
see $	-1484
see _ $	-868
sei	4810
sema*	3585
semana	2710
semana $	2710
send*	2806
sending	2806
serv*	-1065
server	-1031
server $	-1031
set	-1240
set _ for	-1187
she	-2077
she _ me	-1567
show	-1798
show _ the	-980
show me	-1629
shut	5662
shut _ $	5662
shut up	4220
sien*	-1358
siento	-1358
siento _ $	-993
sile*	15459
silence	2344
silent	2580
silent $	2034
since	-1260
since _ $	-1070
snoo*	2668
snooze	2668
snooze for	2668
so	-2378
so _ $	-1162
sola	-993
sola $	-993
some	-1248
some _ $	-1209
some*	-1988
something	-1030
something _ $	-1030
something funny	-1030
song	-1724
spea*	1165
speak	1311
speak _ $	964
speaking	1165
spell	-1058
spell _ $	-1058
spell necessary	-1058
start	-934
start _ $	-914
still	3534
still _ $	-1333
stop	19609
stop $	10782
stop _ $	4903
stop _ bot	1199
stop _ me	4676
stop now	2622
stop sending	2806
stop talking	1442
supp*	-1131
table	-1232
table _ two	-1232
table for	-1232
tag	-1023
tag _ kontakt	-909
tag _ ohne	-909
tage	2697
take	1526
take _ break	1926
take a	1926
talk	3568
talk $	942
talk _ you	1091
talk to	1091
talk*	9664
talking	9664
talking $	9403
talking _ $	1340
talking _ you	-1378
talking please	2375
talking to	-2052
te	1162
te _ $	1162
tell	-2692
tell _ your	-885
tell me	-2692
text me	1399
than*	-4666
thank	-1492
thank you	-1492
thanks	-4599
thanks $	-3103
thanks for	-1183
that	3631
that $	1530
that _ enough	2973
that _ it	1229
that is	3072
the	-2696
the _ $	-1495
the _ check	2961
the _ in	2494
the _ to	-1888
the check	2958
the daily	2706
the help	-884
the news	-861
the pain	-5386
the reminders	2196
there	-1470
there $	-891
think	-1448
this	1129
this _ $	3603
this bot	2394
this feeling	-1439
this week	950
this works	-1099
three	1165
three _ $	1165
time	-2588
time $	-959
time _ $	-1151
to	-3026
to _ alone	-1191
to _ anymore	1881
to _ to	857
to get	856
to me	5547
to talk	1118
today	-5314
today _ $	-4588
today _ a	-1049
today was	-999
todo	-1509
todo $	-1051
too	3191
too _ $	3024
too _ messages	1266
too many	1266
tout	-1827
tout $	-1727
tran*	-1447
trust	-1410
trust _ $	-1305
tu	-1148
tu _ $	-920
tudo	-1994
tudo _ $	-1260
turn	5410
turn _ $	3366
turn _ check	3198
turn _ the	2139
turn off	3844
turn on	-1564
two	870
two _ $	2404
two weeks	1992
un	-999
un _ $	-999
un robot	-881
unde*	-1558
une	4207
une _ $	4207
until monday	910
up	3722
up $	4220
verg*	-1916
vergessen	-1034
vergessen $	-1034
vergiss	-882
vergiss alles	-882
voce	-860
voce _ $	-860
want	1610
want to	1857
was	-3524
was _ $	-2007
was a	-946
we	-2237
week	4023
week $	4184
week*	-1492
weekend	1291
weekend $	1291
weeks	1812
were	-1043
what	-7376
what _ can	-961
what _ do	-2570
what _ you	-1367
what does	-968
what is	-1438
what you	-1120
when	-981
where	-937
who	-2763
why	-2370
why do	-875
will	851
will be	851
with you	-891
with*	-1296
without	-1296
without _ $	-1276
word	2244
work	-1236
works	-1099
works $	-1099
worst	-1230
would _ to	1236
years	-1127
years and	-1025
you $	-2750
you _ $	-3110
you _ a	-1581
you _ be	2513
you _ do	-1066
you _ for	1647
you _ me	-1278
you _ much	1720
you _ quiet	5540
you _ silent	2023
you _ stop	4779
you are	-1082
you be	2367
you can	863
you have	-1273
you stop	2099
you talk	1715
you to	4482
your	-1705
your _ $	-1446
your database	-1089
your*	3104
yourself	3104
zu	5694
zu _ $	5694
zu vergessen	-1034
•	-2606
• $	-4489
• _ from	-921
• _ me	-866
• _ my	-924
• _ on	-886
• _ •	1846
• •	-2606
""",
    'intents.delete_data': """\
~	-41541
!checkin	-7092
!delete_data	20305
!help	-5722
!out_of_scope	-1939
!smalltalk	-7780
!stop	-6409
!•	628
.	-4404
.-	7240
.i	2605
.i+they	-3463
.i+they-	-2078
.i+you	12312
.i-	17328
.they	-3026
.you	-533
.you-	-2459
10	-1227
10 $	-536
3	-712
4	-1027
4 $	-975
5	-1322
5 $	-784
5 _ $	-537
6	-1484
6 $	-1233
8	-563
?	-3596
?-	-2553
?i	-5158
?i-	-1940
?you	-1538
?you-	-2896
^ _ 10	-934
^ _ 3	-535
^ _ 5	-634
^ _ a	-3289
^ _ about	1879
^ _ account	3747
^ _ all	2133
^ _ alles	7050
^ _ am	-1452
^ _ an	-669
^ _ animo	-1276
^ _ are	-1612
^ _ bad	-1398
^ _ be	-687
^ _ bot	-866
^ _ broke	-535
^ _ can	-2652
^ _ chat	2086
^ _ check	-575
^ _ checks	-625
^ _ conversation	2275
^ _ cuenta	3942
^ _ data	1154
^ _ daten	3885
^ _ datos	4363
^ _ day	-2431
^ _ de	-1199
^ _ dias	-773
^ _ do	-1542
^ _ does	-1237
^ _ donnees	2458
^ _ erase	2924
^ _ est	-696
^ _ everything	5826
^ _ favor	-933
^ _ feel	-2053
^ _ for	-1882
^ _ forget	2102
^ _ friend	-1698
^ _ from	2265
^ _ good	-778
^ _ got	-632
^ _ had	-1007
^ _ have	-1624
^ _ history	3906
^ _ hoje	-579
^ _ humeur	-581
^ _ hurts	-1654
^ _ i	-1656
^ _ in	-736
^ _ information	1081
^ _ is	-3521
^ _ ist	-658
^ _ it	-2669
^ _ just	-587
^ _ kann	-837
^ _ keep	-678
^ _ konto	2789
^ _ like	2673
^ _ lo	3724
^ _ loschen	6931
^ _ lost	-536
^ _ many	-620
^ _ me	-2797
^ _ mein	2789
^ _ meine	1961
^ _ mes	3488
^ _ messages	-1792
^ _ mi	2219
^ _ mir	-1756
^ _ mis	4363
^ _ miss	-783
^ _ mood	-1822
^ _ more	-715
^ _ my	9878
^ _ need	-770
^ _ nicht	-886
^ _ no	-696
^ _ not	-1689
^ _ notifications	-1042
^ _ now	-569
^ _ of	1398
^ _ on	-816
^ _ our	2792
^ _ please	-2999
^ _ por	-1172
^ _ profile	3388
^ _ progress	-1224
^ _ records	1893
^ _ reminders	-995
^ _ rid	2317
^ _ said	-553
^ _ see	-763
^ _ sell	-867
^ _ should	-609
^ _ siento	-960
^ _ sobre	3566
^ _ some	-600
^ _ stop	-1593
^ _ talking	-1189
^ _ the	-2754
^ _ there	-770
^ _ this	-1321
^ _ to	2164
^ _ today	-1166
^ _ todo	6775
^ _ told	-784
^ _ tout	8899
^ _ tudo	5231
^ _ une	-601
^ _ up	-687
^ _ urge	-624
^ _ want	4742
^ _ what	2469
^ _ would	3223
^ _ you	2292
^ _ your	-1455
^ _ •	5120
^ am	-646
^ apaga	9319
^ are	-1425
^ ayuda	-805
^ borra	6951
^ bye	-857
^ can	3173
^ cancel	-942
^ change	-636
^ clear	3759
^ close	1642
^ day	-740
^ delete	3468
^ destroy	3205
^ do	-2575
^ efface	6263
^ elimina	5641
^ end	-802
^ erase	4467
^ everything	-1803
^ forget	6218
^ get	2317
^ good	-947
^ goodnight	-715
^ great	-672
^ guten	-554
^ he	-1493
^ hello	-1962
^ hey	-592
^ hi	-1073
^ hmm	-632
^ how	-2185
^ i	-5957
^ ich	-984
^ is	-2032
^ it	-677
^ je	-1448
^ just	-600
^ list	-601
^ log	-2199
^ lol	-582
^ losch	4478
^ losche	3557
^ make	-1834
^ me	-1114
^ meine	695
^ merci	-617
^ meu	-663
^ mi	-650
^ mon	-581
^ mood	-1156
^ mute	-993
^ my	-4224
^ nice	-560
^ no	-2276
^ nobody	-724
^ oi	-1172
^ ok	-644
^ okay	-1202
^ olvida	2489
^ pausa	-836
^ pause	-1390
^ play	-533
^ please	4251
^ purge	4054
^ que	-818
^ quiero	-603
^ quit	-1222
^ rate	-1196
^ record	-989
^ remove	4806
^ she	-1388
^ show	-4322
^ stop	-2018
^ supprime	5039
^ take	1643
^ tell	-1764
^ thanks	-839
^ that	-685
^ track	-2564
^ turn	-617
^ vergiss	4425
^ what	-5657
^ where	-1290
^ who	-1512
^ why	-647
^ wipe	3190
^ •	4967
a	-5761
a _ $	-4135
a _ of	-690
abil*	-769
abilities	-769
abilities $	-769
about	2729
about _ $	3965
about me	5234
acce*	-648
acco*	4751
account	4751
account $	2206
account _ $	1518
account and	1027
add	-590
add _ to	-590
ai	1883
ai _ $	1975
ajuda	-564
ajuda $	-546
all	4993
all my	2231
alles	8631
alles $	5984
alone	-875
am	-2510
am _ $	-1253
am _ of	-671
am i	-918
an	-1460
an _ $	-876
and	780
and _ $	1962
and _ •	567
and i	-1264
animo	-1276
answ*	-550
anyt*	-669
anything	-669
apaga	9319
apaga _ $	9053
apaga tudo	2840
are	-3865
are _ $	-1733
are you	-1374
as	-721
as _ $	-721
ask	999
ask _ about	-586
ask you	1046
at	-891
at _ $	-787
away	-703
ayuda	-805
bad	-1403
bad $	-1398
be	-1943
be _ $	-1788
be quiet	-765
be silent	-931
been	-625
birt*	-1126
birthday	-1126
birthday $	-1126
bitte	-642
borra	6951
borra _ $	5716
borra todo	4286
bot	-1572
bot $	-1520
boyf*	-586
boyfriend	-586
brok*	-640
broke	-535
broken	-632
broken $	-632
bye	-1148
bye $	-713
bye _ $	-671
can	-634
can _ $	-1151
can _ ask	-749
can _ me	-1488
can _ my	-724
can _ what	1942
can _ you	-988
can _ •	2022
can i	-2085
can not	-770
can you	2898
canc*	-942
cancel	-942
cancel _ $	-586
capa*	-534
chan*	-1304
change	-1205
change my	-685
chart	-772
chart $	-772
chat	1782
chat _ $	2033
chec*	-1495
check	-1718
check _ $	-1493
check in	-1633
checkin	-556
checks	-692
checks _ $	-660
checks _ me	-625
clear	3759
clear _ $	2499
clear my	2499
close	1550
close _ account	1642
close my	1642
comm*	-858
commands	-666
commands $	-651
como	-792
como _ $	-607
comp*	3394
cont*	-1537
contact	-1002
contact $	-746
conv*	6288
conversation	4241
conversation $	2275
cool	-725
cool $	-725
cuen*	3942
cuenta	3942
cuenta $	1763
data	7154
data $	7398
data*	1294
database	1294
database $	1294
daten	3885
datos	4363
datos $	4363
day	-3872
day $	-1556
day 6	-1085
day _ $	-1843
days	-751
death	-685
death $	-685
dele*	12117
delete	8948
delete _ $	6010
delete _ data	3432
delete my	4315
delete what	2404
deleted	3169
dest*	3205
destroy	3205
destroy my	3205
dia	-657
dias	-773
dije	2489
dije $	2489
do	-5141
do $	-533
do _ $	-658
do _ export	-765
do _ know	-634
do _ sell	-784
do i	839
do not	-1015
do you	-3356
does	-1963
donn*	4252
donnees	4252
donnees $	4252
draf*	1644
drafts	1644
drafts $	-548
drafts _ $	1768
drafts and	2423
du	1282
effa*	6263
efface	6263
efface _ $	2406
efface _ donnees	2919
efface tout	3345
elim*	5641
elimina	5641
elimina _ $	3462
elimina _ cuenta	2780
elimina mi	2780
encr*	-591
encrypted	-591
encrypted $	-591
end	-844
end _ $	-802
enou*	-783
enough	-783
eras*	10288
erase	7391
erase _ $	3880
erase _ i	2924
erase my	1450
erased	1419
erased $	1419
escr*	-675
est	-696
est _ $	-581
ever*	5959
everyone	-691
everything	6707
everything _ $	1817
everything _ have	1819
everything _ me	1180
everything _ on	2442
everything about	1440
everything hurts	-1542
everything i	2273
everything you	2825
ex	-862
expo*	-765
export	-765
export _ $	-765
export my	-765
favor	1247
favor $	1247
feel	-2366
feel _ $	-1172
feel*	-795
feeling	-740
fewer	-548
fewer _ $	-548
fewer messages	-548
for	-2991
for _ $	-2213
forg*	7417
forget	8553
forget _ $	6038
forget _ i	2914
forget _ me	1523
forget what	2102
frie*	-2012
friend	-1980
friend $	-1743
from	2830
from _ $	2934
from _ database	1294
from _ server	537
from my	-2311
from your	5472
get	1675
get _ my	1171
get _ of	2317
get rid	2317
girl*	-665
girlfriend	-665
give	-662
give me	-662
go	-650
gone	3751
gone $	3751
good	-1841
good $	-544
good _ $	-1028
good*	-1059
goodnight	-715
got	-770
got _ $	-770
great	-730
guten	-554
guten _ $	-554
had	-1586
hate	-739
have	-546
have _ $	1249
have _ me	1819
have _ of	-616
have on	1819
he	-2046
he _ me	-687
he _ to	-672
heart	-749
heart $	-673
hello	-2245
hello _ $	-1900
help	-1508
help _ $	-789
her	-1217
her $	-1172
here	-813
here $	-777
hey	-592
hi	-1223
him	-1705
him $	-1555
hist*	5905
history	5905
history $	5905
hmm	-632
hoje	-579
how	-2955
how _ export	-765
how _ you	-911
how can	-594
how do	955
hume*	-581
humeur	-581
humeur _ 5	-581
humeur est	-581
humor	-546
hurts	-1654
hurts $	-1654
i	-2430
i _ $	2042
i _ a	-709
i _ about	-585
i _ all	5278
i _ data	3701
i _ i	-572
i _ like	3164
i _ my	6705
i _ not	-1164
i _ nothing	-666
i _ of	-871
i _ our	-724
i _ the	-1133
i _ to	-1534
i _ you	3020
i _ •	-6163
i am	-1557
i ask	999
i can	-692
i change	-542
i do	-651
i export	-765
i feel	-2201
i have	-1497
i just	1169
i lost	-634
i miss	-801
i need	-785
i see	-946
i told	2540
i want	4742
i was	-593
i would	3380
i wrote	3707
i •	-2925
ich	-1109
if	-949
in	-3593
in $	-1310
in _ $	-1215
info	3671
info*	2458
information	2458
information _ $	1377
inst*	-637
instructions	-637
is	-6085
is _ $	-1605
is _ data	-1096
is _ encrypted	-591
is _ of	-609
is my	-2686
is the	-606
ist	-658
ist _ $	-658
it	-3633
it _ $	-1828
it was	-728
j	2004
je	-1448
job	-722
just _ $	975
kann	-1158
kann _ $	-749
keep	-824
know	1630
know _ $	2189
know _ me	2450
know about	2189
konto	6875
konto $	2789
la	-613
last	-788
leave	-970
leave _ $	-767
leave me	-589
left	-669
less	-545
life	-1741
life $	-1317
like	1942
like _ $	-629
like _ be	-706
like _ to	-808
like i	-572
like you	-999
list	-1326
list $	-535
list _ $	-751
list _ commands	-561
list of	-602
lo	3724
lo _ dije	2489
lo que	3724
log _ $	-2375
log _ mood	-1214
log my	-2291
lol	-582
lol $	-582
long	-676
losc*	10488
losch	4478
losch _ $	4478
losche	3557
losche _ $	3557
loschen	6931
loschen $	5350
lost	-676
love	-563
make	-2170
make _ $	-592
many	-620
marr*	-608
me	-3569
me $	1614
me _ $	-2401
me _ abilities	-769
me _ sola	-960
me _ you	-1004
me _ your	1544
me a	-649
me about	-940
me from	2265
me my	-1292
me siento	-1000
me to	-882
me what	-798
mehr	-627
mehr $	-627
mein	2789
mein _ $	2789
mein konto	2789
meine	2656
meine _ $	3225
meine daten	3885
meine stimmung	-820
mens*	-709
merci	-617
mes	3488
mes _ $	3488
mes donnees	4252
mess*	-1658
messages	-957
messages _ $	-1045
messaging	-590
messaging _ $	-590
messaging me	-590
meu	-1051
meu _ $	-893
meu humor	-546
mi	2804
mi animo	-1276
mi cuenta	3942
mi progreso	-1097
mich	2434
mich _ $	1368
mim	3566
mim $	3566
mind	-1284
mind $	-1284
mir	-1756
mir _ $	-1545
mis	4192
mis _ $	4192
mis datos	4363
miss	-801
mon	3124
mon _ est	-581
mon humeur	-581
mont*	-972
mood	-3302
mood $	-2097
mood _ $	-912
more	-860
more _ $	-665
moth*	-542
mute	-993
my	3960
my _ $	4613
my _ and	2808
my _ death	-685
my _ erased	1419
my _ from	1013
my _ gone	3751
my _ here	-762
my _ in	-849
my _ is	-567
my _ list	-535
my _ over	-536
my _ please	1699
my _ removed	2842
my _ your	2869
my account	5190
my boyfriend	-586
my chat	1835
my check	-552
my data	4738
my day	-2334
my drafts	1644
my girlfriend	-633
my heart	-749
my history	3119
my info	3671
my information	2507
my life	-553
my messages	1376
my mood	-1995
my phone	-871
my profile	5136
my progress	-1302
my records	3177
my stats	-1448
my streak	-1656
nach*	-705
nachrichten	-705
nachrichten _ $	-705
need	-916
never	-685
next	-651
next _ $	-651
nice	-619
nicht	-886
nicht _ $	-886
no	-3323
no _ $	-1640
no me	-554
no more	-728
nobo*	-789
nobody	-789
nobody _ me	-658
not	-2492
not _ $	-820
not _ me	-557
noth*	-773
nothing	-773
nothing $	-773
noti*	-1046
notifications	-1046
notifications _ $	-723
notifications please	-576
now	-1813
now $	-1499
o	-828
of	3386
of _ $	3643
of _ you	675
of commands	-561
of it	552
of my	3531
off	1343
off _ $	1539
oi	-1172
ok	-1333
ok $	-783
okay	-1202
okay _ $	-541
old	-883
old _ $	-781
olvi*	2306
olvida	2489
olvida _ lo	2489
olvida _ que	2489
olvida todo	2489
on $	-646
on _ $	1155
on me	1677
one	-599
or	-539
oubl*	5337
our	1977
our _ $	2293
out	-692
out of	-556
over	-1399
over _ $	-643
pack*	-1846
pass*	-537
pausa	-836
pausa por	-643
pause	-1853
pause $	-656
pers*	2348
personal	2507
personal _ $	2507
personal data	2507
phone	-890
phone $	-871
phot*	-1175
photos	-1025
play	-533
plea*	2490
please	2490
please $	-1761
please _ $	-936
please _ i	3341
please _ what	3341
please forget	2102
please stop	-876
por	1008
por _ $	1008
por favor	1247
prof*	5136
profile	5136
profile _ $	1748
prog*	-3686
progreso	-1097
progreso $	-1097
progress	-1306
progress $	-668
progress _ $	-638
purge	4054
purge my	4054
que	4525
que _ $	2026
quie*	-603
quiero	-603
quiet	-1169
quiet _ $	-652
quit	-1222
quit _ me	-1061
rate	-1236
real	-720
reco*	5339
record	-989
records	6521
records _ $	1972
regi*	-1589
registrar	-1589
registrar _ $	-1549
remi*	-1559
reminders	-1135
reminders $	-994
remo*	8022
remove	5180
remove _ $	1503
remove _ from	2265
remove _ your	2265
remove everything	1411
remove me	2265
remove my	1503
removed	2842
removed $	2842
rid	2317
rid of	2317
right	8420
right _ $	8514
s	-706
s _ $	-634
sad	-557
said	1771
said $	2324
say	-796
say _ $	-540
see	-1428
see $	-678
see _ $	-640
sell	-867
sell _ $	-867
sema*	-619
serv*	2231
server	2252
server $	2252
she	-1594
shou*	-863
should	-863
should i	-616
show	-4322
show _ $	-2167
show _ my	-1292
show _ progress	-1224
show me	-1440
show my	-2800
shut	-802
shut _ $	-802
shut up	-665
sien*	-1000
siento	-1000
siento _ $	-960
sile*	-2215
silent	-931
silent $	-898
since	-766
so	-1116
sobre	3566
sobre _ $	3566
sobre mim	3566
sola	-960
sola $	-960
some	-600
some*	-738
speak	-830
speak _ $	-675
stats	-1448
stats $	-1448
stim*	-820
stimmung	-820
stimmung _ $	-820
stop	-3865
stop $	-1327
stop _ $	-1661
stop _ me	-1245
stop talking	-772
stre*	-1697
streak	-1697
streak $	-1670
stro*	-667
strong	-667
strong $	-667
supp*	4691
supprime	5039
supprime _ $	5039
take	1548
talk	-928
talk*	-1355
talking	-1355
talking $	-602
talking _ $	-642
te	836
te _ $	836
tell	-2170
tell _ about	-905
tell _ what	-798
tell _ you	-581
tell _ your	-851
tell me	-2170
than*	-1484
thanks	-1467
thanks $	-1062
that	-687
that _ you	693
that i	638
the	-5123
the _ $	-2702
the last	-547
there	-806
this	-2236
this _ $	-1562
time	-1275
time $	-534
to	-998
to _ $	672
to _ from	-1329
to _ i	799
to _ in	-595
to _ list	-535
to _ •	-1024
to be	-763
to me	-1334
to my	-745
to •	-1024
today	-2820
today $	-1372
today _ $	-1076
todo	6489
todo $	2765
todo _ que	3724
todo lo	3724
told	1756
told _ $	2027
told _ to	-597
told me	-597
told you	2540
tout	8899
tout $	6837
track	-2564
track _ $	-2564
track my	-2564
tran*	-658
tudo	5231
tudo _ $	2657
tudo _ mim	3566
tudo sobre	3566
turn	-668
uber	2647
uber _ $	2647
uber mich	2647
unde*	-538
une	-601
une _ $	-601
up	-841
up $	-665
urge	-950
urge _ $	-905
use	-543
verg*	4215
vergiss	4425
vergiss alles	4425
want	4520
want _ gone	1937
want _ my	1982
want _ records	1284
want _ to	1012
want _ •	-2557
want all	2231
want my	4457
want to	-3193
want you	1089
was	-959
was _ $	-1570
we	-1694
we _ $	-913
we had	-794
week	-1446
week $	-1369
were	-701
what	-2121
what _ $	1189
what _ are	-572
what _ can	-538
what _ do	-761
what _ my	-1254
what _ said	1512
what _ told	1752
what _ you	-768
what are	-535
what can	-964
what do	-537
what i	4787
what is	-1346
when	-739
where	-1500
where _ i	-539
where _ my	-565
who	-1881
who _ my	-622
why	-945
wipe	3190
wipe _ $	1977
wipe _ you	1213
wipe everything	1213
wipe my	1977
with	-2001
with _ $	-1335
with my	-832
with*	-603
without	-603
without _ $	-595
would	3223
would _ to	-1054
would like	3614
write	-616
wrote	3557
wrote $	3707
years	-666
you	1162
you $	-953
you _ $	-5295
you _ about	2120
you _ be	-915
you _ data	-936
you _ everything	2497
you _ i	3361
you _ me	3082
you _ on	2442
you _ silent	-683
you _ what	1667
you _ •	3814
you are	-940
you have	1470
you know	2026
you sell	-784
you to	1933
you •	2200
your	4516
your _ $	4693
your abilities	-769
your database	1294
your server	2394
•	3623
• $	8333
• _ $	2688
• _ a	-595
• _ about	1829
• _ data	2726
• _ her	-730
• _ him	-1423
• _ know	2079
• _ life	-738
• _ me	-5773
• _ my	1152
• _ of	3098
• _ on	-621
• _ our	-724
• _ over	-578
• _ personal	2507
• _ photos	-1025
• _ you	2079
• _ •	-7648
• from	-1507
• him	-1118
• me	-2358
• my	1851
• of	3098
• our	-724
• over	-578
• you	2079
• •	3623
""",
    'intents.vent': """\
~	-21727
!checkin	-10392
!delete_data	-6857
!help	-8015
!out_of_scope	-9630
!smalltalk	-6050
!stop	-5799
!•	1549
.	1444
.-	-3755
.i+they	18878
.i+they-	17874
.i+you	-8643
.i+you-	-1420
.i-	1951
.they	11538
.they-	9263
.you	-3427
.you-	-5117
10	-6483
10 $	-3306
10 _ $	-2086
2	-2488
3	-2113
30	-2159
30 _ $	-1996
4	-2493
4 $	-1761
5	-4778
5 $	-2787
5 _ $	-1991
6	-5399
6 $	-4604
7	-2398
7 10	-1358
7 _ $	-1358
?	-7936
?-	-11202
?i	-5222
?i+they	2540
?i+you	-2911
?i-	-2789
?they	-2290
?you-	-5448
^ _ $	-16315
^ _ 10	-1681
^ _ a	6177
^ _ about	-3592
^ _ account	-1933
^ _ all	-2225
^ _ alone	-1840
^ _ are	7044
^ _ be	-1488
^ _ broke	2258
^ _ can	4214
^ _ checks	2445
^ _ como	-1925
^ _ conversation	-1827
^ _ day	3816
^ _ de	-4387
^ _ dejar	2898
^ _ did	5695
^ _ does	3521
^ _ el	1744
^ _ es	-1776
^ _ est	-1462
^ _ everything	-3292
^ _ family	2018
^ _ feel	5040
^ _ for	-3635
^ _ fun	-2094
^ _ go	-2559
^ _ good	-2526
^ _ got	-3945
^ _ had	2159
^ _ has	-1934
^ _ hate	1777
^ _ have	2080
^ _ help	-2213
^ _ hoje	8080
^ _ hurts	8636
^ _ i	6501
^ _ ihn	2217
^ _ is	-1903
^ _ jealous	1592
^ _ kann	2616
^ _ keep	2879
^ _ la	-2150
^ _ leave	1506
^ _ left	1586
^ _ like	-2421
^ _ lo	-1485
^ _ long	2068
^ _ lost	2079
^ _ made	-2405
^ _ many	-2683
^ _ me	-6172
^ _ meine	-1940
^ _ messages	-1367
^ _ mi	-1800
^ _ miss	2972
^ _ moi	3533
^ _ mood	-1702
^ _ my	-6403
^ _ never	2828
^ _ nicht	3194
^ _ no	-1866
^ _ normal	2455
^ _ now	-2311
^ _ o	1748
^ _ ok	-1520
^ _ old	-1537
^ _ our	2809
^ _ people	2080
^ _ peux	1520
^ _ please	-2437
^ _ puedo	2898
^ _ registrar	-1571
^ _ said	-2598
^ _ scared	1994
^ _ see	-2379
^ _ should	-3733
^ _ sie	2559
^ _ siento	3970
^ _ so	3171
^ _ some	-1397
^ _ song	3072
^ _ still	1518
^ _ stop	2072
^ _ talking	-1577
^ _ text	-1665
^ _ that	-2140
^ _ the	-3558
^ _ there	-2654
^ _ this	2042
^ _ to	-3943
^ _ today	-2099
^ _ todo	-1600
^ _ vermisse	2617
^ _ wanted	-1761
^ _ week	-1637
^ _ were	2460
^ _ with	-1382
^ _ without	-1570
^ _ would	-3543
^ _ wrong	4390
^ _ you	-4840
^ _ your	-4052
^ _ •	3370
^ aide	3232
^ am	2132
^ are	-2657
^ can	-2736
^ clear	-1976
^ close	-1410
^ day	-1898
^ do	-5056
^ does	-1426
^ erase	-1902
^ everything	7410
^ explain	-1952
^ feeling	-1645
^ find	-1630
^ forget	-1942
^ he	5588
^ hi	2515
^ hilf	2158
^ how	-3002
^ i	11001
^ ich	5987
^ it	6543
^ je	11583
^ just	-1363
^ leave	-1840
^ log	-1460
^ me	7729
^ meu	-1358
^ my	5454
^ nao	7712
^ nobody	5071
^ one	-1637
^ pause	-2088
^ please	3493
^ quiero	-1539
^ quit	-3755
^ she	5716
^ show	-3244
^ sinto	8042
^ stop	-4226
^ tell	-2445
^ thanks	-1993
^ that	-1593
^ the	3241
^ was	-1576
^ we	6737
^ what	-7396
^ when	-2689
^ where	-3081
^ which	-1455
^ who	-3122
^ why	6158
^ wie	-1854
^ you	-2377
^ •	2530
a	-2127
a 6	-1564
a _ for	-2242
a _ from	-2353
a _ oublier	2543
a _ out	-2667
a _ the	-2530
a break	-2740
a good	-1491
a human	-1431
a husband	2454
a l	2543
aban*	2997
about	-1886
about _ $	-6143
about _ fear	1401
about _ of	1401
about me	-3833
about my	3820
about the	-2404
acce*	-3018
accent	-2741
accent $	-2603
acco*	-3033
account	-3033
account and	-1386
afra*	2326
afraid	2326
afraid of	2326
after	2789
after _ $	2589
again	3368
again $	2327
aide	3232
aide _ a	3533
aide moi	3533
all my	-1479
alone	2419
alone $	2043
alwa*	3516
always	3516
am	1716
am _ $	2812
am _ day	-4833
am _ doing	-1532
am _ of	3421
am _ on	-1548
am _ to	-4865
am scared	2028
an	-4305
an _ $	-3395
and	7934
and _ have	1459
and _ i	1604
and _ not	1463
and i	4561
and now	2210
angry	1834
anxi*	3806
anxious	2678
any	-1796
any _ $	-1651
anyo*	1819
anyone	1819
are	3124
are _ $	8280
are the	1836
are you	-3473
arou*	2125
around	2125
around people	2125
ask	-2155
away	4927
away $	3900
be alone	1798
been _ $	-1656
been _ since	1906
been since	-1410
being	2081
being _ $	1865
betr*	4868
bett*	-2390
better	-2390
better _ 7	-1358
better _ yesterday	-1501
birt*	5680
birthday	5680
birthday $	5680
boil	-1407
boil _ $	-1407
bot	-5009
bot $	-4783
boyf*	4513
boyfriend	4513
break	-2740
break from	-2353
brok*	3932
broke	2258
broken	4176
broken $	4176
buy	-2342
buy _ $	-1653
bye	-2584
bye $	-2332
can	1826
can _ about	1401
can _ ask	-1492
can _ at	2078
can _ be	1600
can _ do	1621
can _ me	-1417
can _ my	-3174
can _ sleep	1994
can _ to	2810
can a	2275
can not	4228
can you	-3139
capi*	-2194
capital	-1378
capital _ $	-1378
card	-2195
cats	-1350
chan*	-3967
change	-3527
change my	-1615
chat*	-1894
chatting	-1894
chea*	4853
cheap	-1513
cheating	4729
cheating $	4729
chec*	1418
check	-4212
check _ $	-4462
check in	-4461
checks	2758
checks _ $	2536
checks _ me	2445
clear	-1976
close	-1879
close _ account	-1410
close my	-1410
comm*	-1903
como	-2793
como _ $	-2051
comp*	-1373
cont*	-4764
contact	-3525
contact $	-1732
conv*	-3285
conversation $	-1827
cry	1708
daily	-1526
data	-4095
data $	-3013
day	3752
day $	1951
day 6	-2936
day _ $	4113
day _ on	-1548
day am	-1548
day was	2115
days	-3947
days $	-3111
de	5318
de _ $	3938
death	1767
death $	1767
dejar	2898
dejar de	2898
depr*	2003
did	4630
did _ do	3470
did _ even	1914
did _ say	1405
did i	3589
die	-2110
disc*	-1510
divo*	2420
divorce	2420
divorce $	1982
do	-1660
do _ a	-2251
do _ always	2638
do _ do	-1919
do _ fear	1401
do _ get	6528
do _ how	-1548
do _ know	1521
do _ leave	1683
do _ me	-3139
do _ this	4025
do _ to	-2902
do _ want	-3566
do _ what	1754
do about	3134
do i	-6723
do not	-3922
do people	2913
do to	1720
do you	3494
does	1964
does _ $	4310
does _ me	1894
does not	2065
does the	-1401
doing	-2551
doing _ $	-2368
draf*	-2043
drafts	-2043
du	-1687
e	-1971
e _ $	-1475
el	1744
elle	7555
empty	1620
en	2415
enjoy	1843
eras*	-1758
erase	-2350
erase _ $	-1819
es	-2077
escr*	-1832
est	-1462
even	2037
even _ $	1405
even _ goodbye	1405
even say	1405
even*	2279
ever*	6119
every	2503
everyone	2424
everything	4009
everything _ $	3377
everything _ me	-2090
everything about	-2661
everything hurts	6839
ex	3832
ex $	1672
expl*	-1992
explain	-1992
extr*	9104
fami*	2018
family	2018
far	-1894
fault	2542
fazer	1666
fear	3540
fear _ being	1401
fear of	3540
feel	8596
feel _ $	2916
feel _ after	2589
feel _ i	1761
feel _ maybe	-2284
feel _ my	1488
feel _ today	-2284
feel better	-2166
feel like	2831
feel so	2923
feel*	2433
feeling	2489
feeling _ $	2258
feeling _ a	-1443
feeling like	-1443
find	-2611
find _ a	-1630
find me	-1630
flig*	-1352
flight	-1352
for _ $	-2740
for _ and	1447
for _ day	1488
for _ years	1402
fore*	1497
forever	1497
forever $	1497
forget	-2988
forget _ me	-1543
forget everything	-1528
from my	3860
from your	-1549
fun	-2266
get	5447
get _ $	-2370
get over	6818
girl*	2515
girlfriend	2515
girlfriend $	1456
glad	-4256
going	-2733
going _ $	-1428
gone	-2011
gone $	-2011
good	-2089
good _ $	-1794
got	-2712
got _ $	-2712
had	2249
happy	2674
happy _ $	1634
hard	5918
has	-2000
has _ been	-1410
has _ since	-1410
has it	-1410
hate	2748
hate _ $	2686
have _ about	-1936
have _ fear	2138
have _ since	2245
he	9006
he _ $	3378
he _ me	1774
he left	2330
hear*	8316
heart	4052
heart $	2333
hello	-2460
help	-2001
help _ $	-4846
her	6126
her $	2246
her _ $	3880
here	-1534
hi	1901
hilf	2158
hilf _ zu	2158
hilf mir	2158
him	2914
him $	2440
hist*	-1605
history	-1605
history $	-1605
hoje	8080
how	-3854
how _ $	-3563
how _ be	3124
how _ change	-2088
how _ day	2112
how _ does	3847
how _ doing	-1646
how _ has	-1410
how _ have	-1996
how _ i	-4443
how _ is	-1884
how _ it	-2455
how _ people	2239
how _ was	2433
how _ works	-2827
how _ you	3924
how am	-1532
how are	-1455
how can	3909
how do	3211
how long	2068
how many	-2513
how old	-1537
how this	-2827
human	-1685
humor	-1581
hurts	8636
hurts $	8636
husb*	4239
husband	4239
husband _ $	3281
i	8937
i _ about	4242
i _ afraid	2326
i _ all	-1899
i _ anxious	2678
i _ been	2061
i _ better	-2166
i _ day	-4314
i _ empty	1620
i _ enjoy	1843
i _ for	2354
i _ go	-1824
i _ happy	2100
i _ help	-2015
i _ him	1721
i _ i	2236
i _ in	1843
i _ it	-1778
i _ jealous	1670
i _ myself	3413
i _ not	4922
i _ of	4990
i _ ok	-1922
i _ on	-4145
i _ over	1813
i _ say	-1532
i _ scared	2028
i _ so	1814
i _ speaking	-1947
i _ the	4590
i _ this	2282
i _ today	-1841
i _ trust	4159
i _ urge	-1975
i _ want	-3566
i _ wrong	2343
i _ you	-3335
i _ •	3454
i ask	-2155
i buy	-1531
i can	3297
i change	-2232
i do	5768
i doing	-1532
i feel	6330
i hate	1777
i have	2996
i keep	2964
i lost	2199
i made	-2216
i miss	3586
i on	-1548
i said	-3292
i should	-1453
i think	1962
i was	2776
i would	-3535
i •	-1518
ich	4787
ich vermisse	2617
ihn	2217
ihn _ $	2217
in	2682
in $	-2382
in _ $	2078
in the	6584
info*	-1358
information	-1358
is _ a	-1665
is _ going	-1822
is _ in	1957
is _ me	4463
is _ my	1985
is _ normal	2455
is it	1400
is the	-3973
is this	-2090
it	4859
it $	-2248
it _ $	2758
it _ chatting	-1894
it _ fault	2542
it _ feel	2455
it _ since	-1410
it been	-1410
it going	-1522
it is	1374
it normal	2455
it was	3716
ital*	-1411
j	1381
je	11583
jeal*	1670
jealous	1670
just _ $	-1352
kann	2171
kann _ $	2796
keep	2706
know _ do	1712
know _ to	3100
l _ $	1728
l oublier	2543
la	6665
la _ $	8815
la _ de	-2150
last	7580
learn	3262
learn to	3324
leave	2381
leave _ $	2710
leave _ alone	-1523
leave me	-1409
left	4928
left $	3269
left me	1586
less	1402
life	4114
life $	3419
like i	1712
list	-1436
list*	2367
lo	-1485
lo que	-1485
log	-2353
log _ $	-2013
log my	-1348
long	2679
long _ it	-1902
long does	4805
losc*	-1676
lost	3131
love	8321
made	-2405
made it	-2216
make	3669
make _ $	-2247
many	-2683
marr*	2716
married	1582
mas	-1565
maybe	-2284
maybe _ $	-2284
me	7602
me $	6681
me _ her	2092
me _ mas	-1565
me _ sola	3970
me a	-4743
me alone	-1840
me of	1775
me siento	2753
me the	-1872
mehr	-1648
mehr $	-1648
meine	-2864
meine _ $	-2596
men	2328
mens*	-2865
mensajes	-1666
mensajes $	-1666
mess*	-7759
messages	-6308
messages $	-3114
messages _ $	-2620
meu	-1711
meu humor	-1581
mi	-2708
mi _ $	-1698
mich	3081
mich _ $	3839
mind	1488
mind $	1488
mir _ $	-3393
mir _ vergessen	2158
mir _ zu	2158
miss	3586
moi	3533
moi a	3533
mood	-3403
more	-2459
more _ $	-2200
moth*	1458
mother	1779
my	4650
my _ $	-6850
my _ being	1401
my _ death	1767
my _ does	1627
my _ gone	-2011
my _ he	2262
my _ i	1873
my _ is	2591
my _ me	1877
my _ not	1627
my _ of	1839
my _ over	1988
my _ removed	-1363
my _ s	2352
my _ was	2115
my account	-2869
my boyfriend	4513
my data	-3409
my drafts	-2043
my ex	2635
my family	2018
my fault	2542
my fear	1401
my girlfriend	2334
my heart	4052
my husband	1785
my mood	-2175
my mother	1779
my phone	1725
my profile	-1738
myse*	5066
myself	5066
myself $	2171
myself _ $	2895
nao	7712
need a	2165
need help	-1653
never	3310
new	1351
nicht	3194
nicht _ $	3194
nigh*	7309
no _ $	-2102
no _ de	2898
no _ dejar	2898
no _ mas	-1565
no contact	-1954
no me	-2167
no puedo	2898
nobo*	5080
nobody	5080
nobody _ me	2233
norm*	2475
normal	2455
normal _ feel	2455
normal to	2455
not	2549
not _ at	2858
not _ goodbye	1405
not _ me	-2507
not _ say	1405
not _ this	-2792
not even	1914
not know	1832
not sleep	1994
not text	-1665
not trust	1573
not want	-3566
noth*	2141
nothing	2141
nothing $	2141
noti*	-2424
notifications	-2424
notifications $	-1528
now	-1436
now $	-1395
now _ be	-2251
o	3202
o _ $	1863
of _ $	-2720
of _ alone	1599
of _ girlfriend	1456
of a	-1812
of being	2161
of her	2230
off	-1832
ok	-4105
ok $	-1729
ok today	-1922
old _ $	2492
olvi*	10265
on	-2416
on $	2297
on _ $	-4494
on a	-1372
on me	1826
one	2141
one _ $	4663
one week	-1637
oubl*	2380
oublier	2543
oublier $	2543
our	7493
our _ $	3290
out	-2775
out of	-3052
over	11973
pain	6962
pain $	5320
pass*	-3096
passport	-3687
passport $	-3687
pause	-1457
pens*	2665
peop*	4736
people	4736
people $	1781
people _ $	3269
peux	1520
phone	1644
phone $	1725
phot*	1555
photos	1571
plan	-2721
play*	2880
please $	-3822
please stop	5402
prof*	-1738
profile	-1738
prog*	-1672
puedo	2898
puedo _ de	2898
puedo dejar	2898
que	-1985
que _ $	-1621
ques*	-2318
quie*	-1539
quiero	-1539
quiet _ the	2136
quit	-3755
quit _ me	-2385
quit it	-1370
real	-1576
reco*	-4650
records	-2763
regi*	-2182
registrar	-2182
rela*	4010
relationship	4010
relationship $	1419
remi*	-1478
reminders	-2640
reminders $	-2134
reminds	1775
reminds _ her	1775
reminds _ of	1775
reminds me	1775
remo*	-2604
removed	-1363
removed $	-1363
right	-1795
s	2033
s _ $	2210
sad	1759
sad $	1976
said	-2959
saw	1368
say	-2054
say _ $	-1503
say goodbye	1405
scar*	2028
scared	2028
scared of	2028
schr*	-2054
see	-2384
see $	-1654
sei	1943
sem	1821
sem _ $	1821
set	-1527
sett*	-2338
settings	-2338
settings $	-2338
she	6875
she _ even	1405
she _ me	2565
she _ not	1405
she did	1471
she left	1643
should _ $	-2649
should i	2040
show	-3244
show me	-2077
sie	2559
sien*	2753
siento	2753
siento _ $	3970
sile*	-2216
since _ texted	-1582
since _ was	1906
since the	1355
sinto	8042
sleep	1938
so	6226
so _ $	1377
so angry	1834
sola	3970
sola $	3970
some	-1397
someone	2114
song	2763
spea*	-2029
speak	-1397
speaking	-2029
speaking _ $	-1947
speaking with	-1947
still	2235
still _ $	1963
stop	-2355
stop $	-3386
stop _ $	2342
stop _ me	-3132
stro*	-1506
strong	-1506
strong $	-1506
sund*	5349
surv*	5662
survive	5662
survive _ $	5662
take	-1499
talk	-2583
talk $	-1613
talk*	-9262
talking	-9262
talking $	-7891
tell	-2510
tell me	-2510
tempo	1664
text	-1675
text*	-3598
texted	-1582
texting	-2016
than	-1501
than yesterday	-1501
than*	-2607
thanks	-2988
that	-4729
that $	-2935
that _ $	1887
that _ it	-1383
that is	-2432
the	2021
the _ the	3569
the check	-1849
the last	2208
the pain	7462
there	-2971
think	2201
this	2368
this $	4411
this _ $	-5966
this a	-1451
this bot	-2273
this feeling	5226
this works	-2827
thou*	1381
tires	-1455
tires $	-1383
to	1944
to _ alone	1705
to _ from	2383
to _ this	2792
to _ you	-1580
to _ •	3130
to feel	2455
to say	-1761
to talk	-1516
to •	3130
today	-3673
today _ $	-3873
today _ a	-2221
today is	3064
today maybe	-2284
today was	-1505
todo $	2226
todo _ que	-1485
todo lo	-1485
trust	4472
trust _ $	3798
turn	-1924
two	-1466
unde*	2190
understands	3031
understands _ $	3031
understands me	3031
urge	-2611
urge $	-1975
use	-1381
vergessen	2158
vergessen $	2158
verm*	2617
vermisse	2617
want	-4194
want _ my	-2417
want _ •	3772
want all	-1479
want my	-2465
wanted	-1761
wanted _ say	-1761
wanted to	-1761
was	3819
was $	3547
was _ chatting	-1894
we	8121
we _ $	2997
we had	4258
we were	3707
week	-2391
weeks	-1618
were	3298
what	-7338
what _ am	-1548
what _ do	5863
what _ the	-2123
what _ with	3781
what _ wrong	3887
what _ you	-2313
what _ your	-1365
what are	-3489
what day	-1548
what did	3470
what do	-2276
what i	-2007
what should	1607
when	-4984
when _ $	-1458
when _ the	-2774
where _ $	2446
where _ i	-2584
where can	-2261
which	-1614
who _ $	1671
why	5240
why _ always	2638
why _ i	5042
why am	2866
why do	2677
wie	-1854
with	3508
with _ $	2830
with me	3879
with you	-1860
works	-2827
works $	-2827
worst	10820
would	-3543
would like	-3150
write	-2128
wrong	7158
wrong $	2343
wrong _ $	4313
years	3016
years and	1918
yesterday $	1350
you	-15647
you $	-4999
you _ $	-6655
you _ me	-2973
you _ •	-2158
you are	-2226
you get	6528
you to	-1749
zu vergessen	2158
•	5749
• $	4593
• _ $	6742
• _ a	-2654
• _ data	-1862
• _ from	2921
• _ him	3007
• _ me	3324
• _ my	-2216
• _ of	-3038
• _ on	3845
• _ over	1371
• _ photos	1571
• _ with	1998
• _ •	4546
• a	-5282
• from	2448
• him	2694
• me	1994
• my	-5926
• of	-3038
• over	1371
• with	1998
• •	5749
""",
    'intents.smalltalk': """\
~	-31090
!checkin	-8990
!delete_data	-8200
!help	-13626
!out_of_scope	-5450
!smalltalk	23972
!stop	-17024
!•	-2242
.-	8790
.i	-4543
.i+they	-4789
.i+they-	-1702
.i+you	-3595
.i-	6840
.they	-3477
.they-	-1182
.you	4974
.you-	10577
10	-2624
10 _ $	-1271
12	-2139
12 $	-1751
15	-2321
2	-1337
3	-2261
3 $	-1654
4	-1625
4 $	-1608
5	-2858
5 _ $	-1869
6	-1269
7	-1356
7 $	-1091
8	-1458
8 _ $	-1010
?	-12456
?i	-5205
?i+you	-5168
?i+you-	3108
?i-	-1523
?you	2434
?you-	11399
^ _ $	23364
^ _ 10	-1628
^ _ 12	-2014
^ _ 15	-2321
^ _ 3	-1385
^ _ 5	-1519
^ _ ajuda	5058
^ _ all	-1321
^ _ alles	-3287
^ _ appreciate	2662
^ _ are	1330
^ _ bad	3242
^ _ bot	3186
^ _ bye	2665
^ _ can	-3911
^ _ commands	-1032
^ _ cool	1318
^ _ de	-1886
^ _ dias	1688
^ _ do	-6266
^ _ does	-1174
^ _ du	3474
^ _ e	2468
^ _ enough	-2862
^ _ es	1564
^ _ everything	-2593
^ _ explain	-2060
^ _ feel	1438
^ _ for	1664
^ _ friend	5709
^ _ fun	5178
^ _ funny	2065
^ _ get	1012
^ _ good	5664
^ _ got	7172
^ _ have	3303
^ _ hello	-1432
^ _ help	3932
^ _ history	-1113
^ _ hoje	-1431
^ _ how	2808
^ _ hurts	-2518
^ _ i	-3243
^ _ in	-2483
^ _ information	-1159
^ _ is	3313
^ _ it	-3088
^ _ kann	-1553
^ _ later	2121
^ _ loschen	-2547
^ _ lot	3097
^ _ love	2063
^ _ made	2051
^ _ many	-1141
^ _ mes	-1350
^ _ messages	-2298
^ _ mi	-1107
^ _ mir	-1729
^ _ more	-5093
^ _ morning	1094
^ _ my	-2926
^ _ need	-2836
^ _ no	1354
^ _ not	-3092
^ _ notifications	-2082
^ _ of	-1318
^ _ off	-1112
^ _ ok	1573
^ _ our	-1024
^ _ people	1307
^ _ please	-4231
^ _ por	-1187
^ _ quiet	-1578
^ _ real	3483
^ _ reminders	-2253
^ _ see	2688
^ _ sell	-3169
^ _ share	-1331
^ _ should	3099
^ _ sobre	-1104
^ _ some	-1266
^ _ something	2485
^ _ speak	-2589
^ _ still	-3147
^ _ stop	-2446
^ _ talk	-1803
^ _ talking	2207
^ _ there	5108
^ _ time	7007
^ _ to	1852
^ _ today	-2688
^ _ todo	-2236
^ _ topics	-996
^ _ tout	-3714
^ _ tu	-1562
^ _ un	3735
^ _ up	2552
^ _ wanted	4259
^ _ was	3050
^ _ we	3859
^ _ what	-1823
^ _ year	1397
^ _ you	11062
^ _ your	5560
^ _ •	-4217
^ aide	-3646
^ alright	3801
^ am	2206
^ apaga	-3424
^ are	1332
^ ayuda	-3930
^ borra	-2364
^ bye	3560
^ can	-4309
^ cancel	-5461
^ change	-1434
^ check	-1620
^ danke	4231
^ day	-4186
^ delete	-1794
^ do	5501
^ efface	-1870
^ elimina	-1014
^ everything	-2202
^ feeling	-1400
^ find	-1141
^ forget	-1493
^ good	3645
^ goodnight	3569
^ great	4512
^ guten	3299
^ hello	7076
^ help	-4431
^ hey	4816
^ hi	2267
^ hmm	4037
^ how	-4371
^ ich	-1018
^ in	1560
^ is	2513
^ it	1251
^ je	-1801
^ just	1896
^ less	-1754
^ list	-1724
^ lol	3564
^ losche	-1617
^ make	7843
^ me	-1306
^ merci	4316
^ meu	-2375
^ mi	-1620
^ mood	-6752
^ mute	-5622
^ my	1000
^ nice	3599
^ no	1896
^ obrigada	6109
^ oi	6279
^ ok	5969
^ okay	4914
^ para	-3458
^ pause	-5112
^ play	-1055
^ please	-1345
^ que	-1264
^ quit	-2586
^ record	-1131
^ remove	-1132
^ she	-1739
^ show	-1431
^ shut	-3186
^ stop	-6193
^ talk	1873
^ tell	2643
^ thank	2290
^ thanks	8090
^ the	-1350
^ today	-4288
^ turn	-1390
^ vergiss	-1830
^ was	-2839
^ we	-1461
^ what	1224
^ when	-1873
^ where	1818
^ who	2086
^ you	4501
^ •	-2877
a _ for	1329
a _ i	3452
a _ of	-1002
a _ or	1131
a _ person	1182
a _ right	1816
a _ the	2268
a break	-996
a computer	2267
a good	1308
a human	3309
a lot	3097
a machine	2204
a pizza	-1319
a real	1365
abil*	-1270
abilities	-1270
abilities $	-1270
able	-3825
able to	-3825
about	-1665
about me	-1567
acce*	-1582
accent	-1379
ai	1952
aide	-3646
all	1470
all _ $	3328
alles	-3365
alles $	-3154
alone	-2129
alone $	-1035
alri*	3801
alright	3801
am	4575
am _ of	-1596
am _ talking	3289
am _ to	9377
am talking	1739
amaz*	-1151
amazon	-1151
and	-3627
and i	-1325
answer $	2038
any	1314
any _ $	1397
anyb*	3996
anybody	3996
apaga	-3424
apaga _ $	-3172
apaga tudo	-3107
appr*	6985
appreciate	6985
appreciate _ $	4618
appreciate _ help	6690
are	3812
are _ $	5028
are _ a	1656
are _ able	-3825
are _ an	1543
are _ from	2251
are _ to	-4342
are _ today	1384
are there	-1700
are things	2657
are you	7216
are your	2668
ayuda	-3930
back	-1640
bad	1938
bad $	3242
be	-2968
be _ $	-1616
be all	1684
be quiet	-3117
bitte	-4658
born	1809
born $	1809
borra	-2364
borra _ $	-2362
borra todo	-1965
bot	2871
bot $	3154
break	-996
built	1503
buy	-1517
buy $	-1359
by	1167
by _ $	1571
bye	8468
bye $	4534
bye _ $	4493
call	5116
call _ $	5116
call you	5116
can	-10979
can _ be	-1111
can _ do	-1916
can _ explain	-2060
can _ feel	5456
can _ me	-1352
can _ speak	-2580
can _ stop	-1037
can _ the	-1193
can i	-1785
can you	-6713
canc*	-5461
cancel	-5461
cancel _ $	-3220
capa*	-6918
capi*	-1022
card	-1205
chan*	-2085
change	-1534
change _ to	-1428
chat*	3944
chatting	3944
chec*	-3774
check	-2605
check _ $	-2558
check in	-2434
checkin	-3231
color	1821
color $	2876
comm*	-2575
commands	-1795
como	-1392
comp*	2893
company	1275
computer	2267
computer $	2095
cont*	-4004
contact	-2528
contact $	-1181
contact _ $	-1225
conv*	-1555
cool	3803
cool $	3803
could	-1414
coun*	2147
country	2147
cuan*	-2311
danke	4231
data	-4005
data $	-3559
day	-4579
day _ $	-2829
days	-2170
days $	-1743
de	-3272
de _ $	-2401
dele*	-2437
delete	-2036
delete _ $	-1751
dia	2757
dias	1688
dias _ $	-1681
did _ do	2676
did _ even	-1380
did _ say	-1339
did not	-1423
die	-1410
do	-4309
do $	-5015
do _ $	1362
do _ a	2659
do _ any	1755
do _ for	2788
do _ get	-1025
do _ have	3526
do _ know	-1100
do _ like	2938
do _ love	2067
do _ make	-1944
do _ me	2430
do _ my	-2033
do _ say	-1341
do _ sell	-3026
do _ share	-1331
do _ store	-1473
do _ thank	-1235
do _ what	-1212
do _ work	2794
do _ you	1283
do not	-2232
do people	1351
does	-2320
dogs	-1148
du	2845
du _ $	4886
e	2259
e _ $	2708
effa*	-1870
efface	-1870
efface _ $	-1559
efface tout	-1372
elim*	-1014
elimina	-1014
enou*	-3724
enough	-3724
enough _ $	-3262
eras*	-1452
erase	-1067
es	1443
es _ $	1645
escr*	-1501
escribas	-1222
even	-1646
even _ $	-1339
even _ goodbye	-1339
even say	-1339
ever*	-5985
everything	-5669
everything _ $	-2813
everything hurts	-2155
expl*	-2357
explain	-2357
extr*	-1104
favo*	2820
favorite	2876
favorite _ $	2876
favorite color	2876
feel _ $	-1942
feel like	-1046
feel*	-1644
feeling	-2131
feeling _ a	-1167
feeling like	-1167
find	-1180
find _ a	-1141
find me	-1141
for _ day	-1385
for _ help	1625
for a	-2328
for now	1530
for the	2265
fore*	-1051
forever	-1051
forever $	-1051
forg*	-2171
forget	-2109
forget _ $	-1485
fren*	-1532
french	-1532
french $	-1532
frie*	4576
friend	5039
friend $	5460
from	-1612
from $	2251
from _ $	-3813
fun	5141
func*	-2107
funny	4438
funny $	4438
get	-1800
get _ $	1224
get over	-2265
give	-1021
give me	-1021
glad	9292
go _ $	2241
going	3848
going $	5153
good	8126
good $	3926
good _ $	6379
good _ for	-1134
good morning	1094
good*	5779
goodbye	2210
goodbye $	2210
goodnight	3569
got	7526
got _ $	7526
got it	5706
great	4663
great _ $	2563
guten	3299
guten _ $	3299
hard	-2648
have	4651
have _ $	3080
have a	5209
have been	1043
he	-2678
he _ $	-1831
hear*	-2038
hello	7193
hello $	2661
hello _ $	4457
help $	1093
help me	-1457
help with	-1568
help*	3112
helpful	2488
her	-1170
hey	4816
hey there	2164
hi	4977
hi $	4527
him	-1677
hist*	-1137
history	-1137
history $	-1137
hmm	4037
hoje	-1431
how	-2473
how _ $	1086
how _ are	1424
how _ day	5105
how _ going	3423
how _ help	-1426
how _ i	-2222
how _ is	-3087
how _ it	3240
how _ make	-1944
how _ say	-1235
how _ the	-1070
how _ things	2657
how _ use	-1432
how _ you	-4488
how _ your	5213
how are	4336
how do	-7143
how is	4961
how to	-1128
human	4630
hurts	-2518
hurts $	-2518
i	-2704
i _ $	-2047
i _ a	1075
i _ go	2672
i _ help	1976
i _ like	-1886
i _ my	-1820
i _ not	-1132
i _ of	-1765
i _ say	1295
i _ so	-1519
i _ speaking	4268
i _ talking	1739
i _ to	7002
i _ with	2631
i _ you	-1438
i am	4298
i appreciate	2662
i do	-1150
i feel	-4600
i have	-3254
i like	1886
i miss	-1030
i need	-2880
i see	2610
i should	2529
i talking	3289
i use	-1276
i would	-1094
i write	-1279
ich	-1304
in	-5404
in $	-2348
in _ $	-3825
info*	-1548
information	-1548
inst*	-1447
instructions	-1447
is	5415
is _ $	7491
is _ a	2576
is _ bot	1761
is _ color	2876
is _ favorite	2876
is _ from	-2864
is _ going	4220
is _ good	-1337
is _ i	2208
is _ of	6045
is _ real	1690
is _ to	-1540
is _ today	2161
is _ you	-3441
is a	-2430
is enough	-2973
is it	2568
is my	-2491
is there	-1044
is up	5464
is your	1548
it	-1578
it $	-3273
it _ $	2740
it _ chatting	3944
it going	2489
it was	2506
je	-1801
job	1968
just	1758
kann	-1694
kann _ $	-1493
know	-1272
know _ $	-2087
know _ me	-1451
know about	-2087
konto	-2724
la	-1303
la _ $	-1070
later	2503
later $	2503
leave	-1157
less	-1757
less _ $	-1754
less notifications	-1742
life	10547
life $	10865
like	2931
like $	1171
like _ $	3472
like a	-1408
like me	2179
like you	2510
list	-2204
list _ $	-1801
list*	1470
live	1961
log	-1254
lol	3564
lol $	3564
long	2495
losc*	-4165
losche	-1617
losche _ $	-1617
loschen	-2547
loschen $	-2469
lot	3097
love _ $	1860
love me	2068
mach*	2509
machine	2509
machine $	1563
made	2051
made _ $	2215
make	5521
make _ $	6322
many	-1141
me	-5874
me $	-4867
me _ $	6572
me _ abilities	-1270
me _ funny	2374
me _ you	-1693
me a	4464
me escribas	-1222
me siento	-1099
me something	2374
me the	-1353
me what	-2582
me your	-2833
meine	-1362
mens*	4142
mensajes	-1039
mensajes $	-1039
menu	-4248
menu $	-4248
merci	4316
mes	-1350
mes _ $	-1350
mess*	-3869
messages	-3472
messages $	-1860
messages _ $	-1228
meu	-2679
meu _ $	-2471
mi	-2730
mi _ $	-2560
mi progreso	-1626
mim	-1104
mim $	-1104
mind	3270
mind $	3270
mir	-1729
mir _ $	-1476
mis	-1046
mis _ $	-1046
miss	-1030
mon	-1061
mond*	-1253
monday	-1253
monday $	-1253
mood	-7788
mood _ $	-6696
more	-5719
more _ $	-1435
morg*	1207
morgen	1207
morgen $	1207
morn*	1094
morning	1094
moth*	-1101
much	-1169
mute	-5622
my	-7599
my _ is	-1348
my _ with	-1839
my stats	-2186
name	3486
name $	3486
near*	-2020
nearby	-1725
nearby $	-1725
nece*	-2475
necessary	-2475
necessary $	-2475
need	-2964
need _ to	-1728
need you	-1520
never	3067
new	-1216
next	3558
next _ $	3558
nice	3876
nice _ you	1345
nigh*	-2780
no	1871
no _ escribas	-1222
no contact	-1767
no me	-1755
no more	-5633
not	-4986
not _ $	-1646
not _ goodbye	-1339
not _ say	-1339
not even	-1380
noti*	-2127
notifications	-2127
notifications $	-1849
now $	1596
o	-1493
o que	-1035
obri*	6109
obrigada	6109
of	-2497
of _ can	-1008
of _ you	-1056
off	-1379
oi	6279
ok	6049
ok $	2136
ok _ $	1919
okay	4914
olvi*	-1545
on	-2943
on _ $	-2318
one	2279
or	1869
or _ $	1963
order	-1319
order _ pizza	-1319
oubl*	-2473
our	-1169
our _ $	-1075
over	-2941
panc*	-2362
pancakes	-2362
pancakes $	-2362
para	-3458
pause	-5684
pause $	-2611
pause _ $	-2074
people _ $	1939
people _ you	2057
pers*	1380
person	1508
phot*	-1484
pizza	-1319
pizza $	-1319
play	-1055
play _ $	-1055
play some	-1055
plea*	-6005
please	-6005
please $	-4660
por	-1234
por _ $	-1234
prog*	-4518
progreso	-1626
progreso $	-1626
quan*	-1094
que	-2605
que _ $	-1182
ques*	-2801
questions	-2554
quiet	-5552
quiet $	-2778
quiet for	-1707
quit	-2586
quit _ $	-2277
quit it	-2210
rate	-1491
real	6776
real $	3984
real _ $	1752
real _ you	1428
real person	1182
reco*	-2142
record	-1131
remi*	-2614
reminders	-2392
reminders $	-2378
remo*	-1340
remove	-1217
right $	1816
right _ $	-1376
robot	5981
robot $	5111
savi*	-1482
savings	-1482
say	2129
say _ $	3618
say _ in	-1235
say _ you	-2200
say goodbye	-1339
say thank	-1235
see	6473
see $	6296
sei	-2866
sell	-3169
sell _ $	-3169
serv*	-1786
set	-1147
share	-1748
share _ with	-1331
share my	-1331
she	-2399
she _ even	-1339
she _ not	-1339
she did	-1669
shou*	2722
should	2722
should _ $	2266
should _ you	1357
show	-1431
shut	-4000
shut _ $	-4000
shut up	-2911
sien*	-1099
siento	-1099
sile*	-3249
since	-1409
sleep	1246
sleep $	1245
so _ $	1846
sobre	-1104
sobre _ $	-1104
sobre mim	-1104
some	-1266
some _ $	-1055
some*	4877
something	4207
something _ $	4207
something funny	4207
spea*	2147
speak	-2670
speak _ $	-2579
speaking	2147
speaking _ $	4268
speaking with	4268
spell	-2475
spell _ $	-2475
spell necessary	-2475
start	-2556
start _ $	-2554
stats	-2186
stats $	-2186
still	-3218
stop	-11079
stop $	-4237
stop _ $	-6200
stop now	-1404
stop talking	-2283
store	-1473
subj*	-1231
subjects	-1231
subjects _ know	-1231
sund*	-2286
supp*	-1769
take	-1043
talk	3285
talk $	3626
talk _ $	1486
talk*	1930
talking	1930
talking $	-2511
talking _ a	4235
talking _ machine	2204
talking to	5228
tell	3133
tell _ funny	2374
tell _ something	2374
tell _ what	-2582
tell _ you	-2139
tell _ your	-3034
tell me	3133
than*	11082
thank	1680
thank _ in	-1235
thank you	1680
thanks	11240
thanks $	4025
thanks _ $	1678
thanks _ lot	3097
thanks a	3097
thanks for	2218
that	5328
that $	2195
that _ all	4077
that _ be	1684
that _ enough	-2862
that _ it	1184
that _ thanks	1027
that i	-1207
that is	1834
the	-2623
the _ $	-1601
the _ of	3611
the _ the	-1600
the help	5522
there	4231
there $	4372
thin*	1090
things	1189
things $	1553
think	1688
think _ $	1852
this	-1938
this _ $	-4516
this a	3550
time	5583
time $	4089
time _ $	3341
to _ machine	2204
to _ you	2669
to a	4235
to be	-1039
to do	-1681
to say	4259
to talk	3917
today	-1420
today $	5112
today _ $	-3914
today _ a	-1125
today was	-3333
todo	-2386
todo $	-2112
told	-1059
too	-1855
too _ $	-1704
topi*	-996
topics	-996
tout	-3714
tout $	-3681
tran*	-2183
tu _ $	-1562
tudo _ $	3782
tudo _ mim	-1104
tudo sobre	-1104
turn	-1385
un	3735
un _ $	3735
un robot	5011
until	3907
until _ $	3907
up	1899
up $	-2911
up _ $	5069
use	-1471
use _ $	-1237
use you	-1276
verg*	-2083
vergiss	-1830
vergiss alles	-1830
voce	1983
voce _ $	1983
want	-1196
want _ to	-1215
want*	3957
wanted	4259
wanted _ say	4259
wanted to	4259
was _ $	1840
was _ chatting	3944
was _ day	2179
was a	-2173
was good	-1979
we	1732
we _ $	-1132
we _ to	4181
we had	-1059
week	-1834
week $	-1137
were	2987
were _ $	1421
were _ born	1887
were you	3731
what	-4160
what _ $	2105
what _ a	-2221
what _ able	-2119
what _ bot	1761
what _ call	3961
what _ can	-1320
what _ do	-4180
what _ favorite	2876
what _ good	2235
what _ know	-1563
what _ like	2612
what _ my	-1908
what _ the	1863
what _ think	1848
what _ up	5464
what _ write	-1279
what _ your	-1485
what are	-1836
what can	-1996
what did	2676
what do	3609
what i	-1892
what is	3276
what should	2555
what subjects	-1231
what you	-3152
when	-2718
when is	-1387
where	1551
where _ you	2336
where do	1950
which	1958
which _ you	3273
who	1899
who _ the	-2150
who _ you	1955
who _ your	3971
who is	2432
why	-2381
why $	-1328
with	1753
with _ $	1049
with you	3224
with*	-1039
without	-1039
without _ $	-1034
work	2380
work _ $	2794
work for	2794
worst	-1744
write	-1753
write $	-1207
year	1272
you	18431
you $	13706
you _ $	7953
you _ a	2325
you _ any	1677
you _ be	-1140
you _ data	-3231
you _ do	-1810
you _ help	-1020
you _ human	1290
you _ i	-1316
you _ my	-1992
you _ or	1887
you _ quiet	-2453
you _ real	1603
you _ stop	-1668
you _ thank	-1235
you _ the	1582
you _ to	-3464
you _ today	4132
you _ what	-3244
you _ you	-1793
you a	1690
you able	-3825
you an	1579
you are	3574
you be	-1002
you born	1887
you can	-2543
you explain	-2060
you from	2251
you get	-1025
you have	4570
you help	-1229
you in	-1235
you know	-2165
you later	1012
you like	4092
you say	-1235
you sell	-3026
you share	-1331
you speak	-2580
you stop	-1037
you store	-1473
you talk	-1803
you to	-2776
you work	2794
your	2399
your _ $	2706
your _ color	2876
your abilities	-1270
your day	5213
your favorite	2876
your help	2793
your*	-1089
yourself	-1089
•	-5247
• $	-2979
• _ $	-3735
• _ •	-1826
• •	-5247
""",
    'intents.out_of_scope': """\
~	-24022
!checkin	-9039
!delete_data	-4396
!help	-8685
!out_of_scope	19863
!smalltalk	-8747
!stop	-7892
!•	-1664
.	3954
.-	-5806
.i+they	-6945
.i+they-	-3032
.i+you	-3622
.i-	-9641
.they	-4182
.you-	-5660
10 $	-3290
10 _ $	1611
10 _ to	2785
15	2569
3	-1801
4	-1708
4 $	-1309
5	3997
5 _ $	2916
7	-1381
8	3956
?	28231
?-	13017
?i	7987
?i+you	-3519
?i-	-5297
?they	4879
?you-	-5046
^ _ $	-11366
^ _ 15	2569
^ _ 5	3073
^ _ a	1275
^ _ about	3242
^ _ ajuda	-1284
^ _ alarm	2612
^ _ am	-2763
^ _ an	3190
^ _ and	-1331
^ _ be	-1875
^ _ commands	-1353
^ _ day	-1491
^ _ days	-1422
^ _ de	-3597
^ _ do	6266
^ _ does	-2734
^ _ down	-1391
^ _ e	4315
^ _ es	2727
^ _ explain	5293
^ _ fast	1470
^ _ for	-1832
^ _ go	-2771
^ _ going	3005
^ _ good	-1361
^ _ got	3265
^ _ hacer	-1739
^ _ happens	-1309
^ _ have	-3609
^ _ hello	3918
^ _ history	-1886
^ _ hoje	-1412
^ _ how	-1807
^ _ humeur	-1242
^ _ is	3733
^ _ ist	1819
^ _ it	-2466
^ _ kann	-2233
^ _ la	3695
^ _ leer	-1640
^ _ like	-1844
^ _ long	-1343
^ _ lot	-1912
^ _ many	2368
^ _ me	7880
^ _ messages	-2181
^ _ miles	1823
^ _ mir	-1545
^ _ moi	-1367
^ _ mood	-1795
^ _ much	2256
^ _ need	1579
^ _ normal	-2016
^ _ not	-3582
^ _ notifications	-1614
^ _ of	-1243
^ _ off	-1713
^ _ old	3971
^ _ on	3761
^ _ pause	-1537
^ _ people	-1365
^ _ peux	-1370
^ _ please	3795
^ _ puede	-1640
^ _ puedes	-1739
^ _ quiet	-1525
^ _ reminders	-1245
^ _ restaurant	2210
^ _ say	-1379
^ _ sell	2402
^ _ should	6191
^ _ size	2106
^ _ so	-1320
^ _ some	6229
^ _ song	3357
^ _ stop	-1611
^ _ talking	-1989
^ _ team	1464
^ _ the	2645
^ _ today	-2374
^ _ tu	-1329
^ _ un	2708
^ _ up	-1945
^ _ use	-2855
^ _ we	-2645
^ _ year	1446
^ add	3307
^ aide	-1490
^ are	3543
^ book	2769
^ can	4614
^ change	4608
^ comment	-1303
^ como	-2570
^ convert	3982
^ dia	-1357
^ do	-2508
^ does	4056
^ explain	-1338
^ feeling	-1842
^ find	4045
^ give	-2279
^ he	-2107
^ how	5377
^ i	-8764
^ is	-2464
^ it	-2465
^ je	-1473
^ just	-1362
^ me	-1826
^ mon	-1242
^ mute	-1727
^ my	1825
^ nao	-1410
^ no	-2908
^ pause	-1752
^ play	5257
^ please	-1863
^ put	-1391
^ que	4477
^ quelle	1473
^ quien	-1640
^ set	4939
^ she	-1295
^ show	-1547
^ stop	-1245
^ thanks	-2451
^ that	-1604
^ the	-1804
^ today	-2149
^ track	5385
^ turn	2182
^ was	-1403
^ we	-1894
^ what	5412
^ when	10417
^ which	2857
^ who	6595
^ write	3952
^ you	-1516
^ •	3218
a	7076
a 5	-1996
a 7	-2043
a _ $	6971
a _ accent	1796
a _ do	2162
a _ for	4770
a _ my	-2910
a _ or	-1382
a _ oublier	-1287
a _ out	1590
a _ the	-1891
a _ to	-1475
a break	-2564
a computer	-1647
a good	1653
a husband	-1647
a l	-1287
a lot	-1912
a pizza	4529
a slip	-3700
a table	1812
a week	-2164
about	1785
about my	-1596
about the	4075
acce*	4794
accent	7732
accent $	3856
account _ $	1236
add _ my	3307
add a	-2910
after	-2023
after _ $	-1906
again	-1609
ai	-1328
aide	-1490
aide _ a	-1367
aide moi	-1367
ajuda	-1424
alarm	2612
alarm _ $	1633
alarm for	2612
all	-1810
alwa*	-1687
always	-1687
am	-3709
am _ $	-1223
am _ to	-1399
am i	-3296
amaz*	2169
amazon	2169
an	7444
an _ $	3229
an _ for	2636
an alarm	2612
and	-4609
and _ $	-1402
and i	-1296
anot*	-1342
another	-1342
another _ $	-1342
answ*	-2236
answer	-2013
answer $	-1793
any	1252
any _ $	1268
are _ $	-3471
are _ a	-2430
are _ an	-1245
are good	1518
are the	-4304
are there	1895
are you	-7341
as	-1825
as _ $	-1825
as a	-1478
back $	-2447
bala*	3108
balance	3108
balance $	3108
bank	3841
bank _ $	2629
be silent	-1284
been	-1976
best _ $	1354
boil	3989
boil _ $	3989
book	2769
book _ a	2769
book _ table	1812
book me	2769
bot	-5928
bot $	-3564
bot _ $	-2214
boyf*	-1348
boyfriend	-1348
braz*	3412
brazil	3412
brazil $	3412
break	-2564
buy	7727
buy $	2207
buy _ $	5520
ca	-3262
can	1658
can _ $	-2801
can _ be	-2406
can _ change	-1420
can _ do	-2148
can _ explain	5293
can _ speak	-1407
can _ the	5849
can _ to	-1604
can _ what	-1957
can a	-2101
can i	2188
can you	6247
capi*	4404
capital	3423
capital _ $	3423
car	5877
car _ $	3890
card	6059
cats	4180
change	1490
change _ $	-5576
change _ check	-1247
change _ in	-1247
change _ tire	2822
change _ to	5291
change a	2822
change my	-3818
chat	-2243
chats	-3164
chats $	-2942
chea*	-3285
cheap	3315
cheap _ $	3049
cheating	-3200
cheating $	-3200
check	-6036
check _ $	-5322
check in	-5268
chee*	1335
color	4212
come $	-1241
comm*	-5355
commands	-4052
commands $	-2778
comment	-1303
como	-3244
como _ $	-1767
como _ idioma	-1477
comp*	-2049
computer	-1647
cont*	-4508
contact	-2846
contact $	-1933
conv*	2388
convert	3982
convert 10	2785
convert _ miles	1823
convert _ to	3982
coun*	-2423
country	-2423
cover	2405
cover $	2405
cred*	4089
credit	4089
credit _ $	4089
credit score	3766
cuan*	3647
daily	-1793
data	-4357
data $	-3151
day	-2751
day _ $	-1672
days	-3956
days $	-2323
de	-2987
dele*	-1990
delete	-1813
delete _ $	-1569
delete my	-1308
dia	-1496
die	7867
died	1824
do	-1913
do $	-4628
do _ $	1878
do _ a	3357
do _ add	-2910
do _ always	-1682
do _ change	-1673
do _ daily	-1472
do _ export	-1677
do _ fix	3018
do _ in	2745
do _ know	-1291
do _ make	2573
do _ my	1765
do _ need	5161
do _ on	-3767
do _ set	-1697
do _ speak	2774
do _ thank	2512
do _ the	-2837
do _ this	-2841
do _ to	2429
do _ turn	-3767
do about	-1524
do not	-3693
do people	-2600
do the	-1773
do you	2201
does	3361
does _ $	-1665
does _ do	-3149
does _ hold	-2146
does _ honda	1511
does _ need	1489
does _ take	1374
does _ work	-3750
does a	1325
does my	3920
does the	-5362
dogs	7097
doing	-1324
down	-1706
down _ a	-1391
down as	-1391
draf*	-2527
drafts	-2527
drafts $	-1684
du	-1338
e	3716
eggs	4707
eiff*	2642
elle	-1734
erase	-1266
es	2264
est _ $	-1242
euros	2316
euros $	2316
even*	-1719
ever*	-1521
every	-1449
everything	-2035
ex	-1683
expl*	3955
explain	3955
expo*	-1677
export	-1677
export _ $	-1677
export my	-1677
far _ come	-1241
fast	1470
feel	-4647
feel _ after	-1906
feel so	-1225
feel*	-2540
feeling	-2426
feeling _ a	-1239
feeling like	-1239
find	2854
find _ a	4045
find me	4045
fix	3189
flig*	3546
flight	3546
flight _ $	3116
flight to	1224
for $	-3811
for _ $	3830
for _ week	-1488
for a	-2557
for the	-2495
forg*	-1944
fren*	4114
french	4114
french $	4114
from	-1848
from _ $	-1689
get	-1785
give	-2478
give _ a	-2237
give me	-2478
glad	-1797
go	-3204
go _ $	-2634
going $	-1780
going _ $	1241
going to	3005
good $	-2529
good _ for	1336
got	2582
got _ $	2582
hacer	-1739
hacer $	-1739
had	-1457
happ*	-1311
happens	-1309
has	-1425
have _ job	1819
have _ to	2423
have a	-4246
have any	1579
hear*	-4140
hello	2813
hello _ $	3545
help	-3001
help $	-1619
her	-1791
her $	-1351
here	-2333
here $	-1987
hi	-1250
him	-2077
him $	-1872
hist*	-2201
history	-2201
history $	-2201
hoje	-1412
hold	-6982
hold _ $	-6580
honda	1511
honda _ $	1511
how	2763
how _ $	-3429
how _ add	-2910
how _ an	1374
how _ change	-2772
how _ days	-2736
how _ do	1365
how _ does	-1911
how _ export	-1677
how _ fix	3233
how _ going	-1478
how _ have	2676
how _ hold	-4500
how _ i	1488
how _ is	8897
how _ make	2573
how _ my	-1413
how _ quiet	-1396
how _ say	2512
how _ set	-1697
how _ the	-5699
how _ turn	-3998
how _ use	-2513
how _ was	1566
how _ you	7475
how do	8059
how does	-4917
how fast	1470
how is	-6214
how long	-1343
how many	2777
how much	2256
how old	3971
how to	-4693
human	-1943
hume*	-1242
humeur	-1242
humeur _ 5	-1242
humeur est	-1242
husb*	-2941
husband	-2941
husband _ $	-2798
i	-11344
i _ $	-2046
i _ a	6041
i _ about	-1944
i _ check	-1365
i _ data	-1536
i _ drafts	-1389
i _ myself	-1255
i _ on	-1768
i _ the	-5268
i _ this	-1316
i _ time	-1341
i _ to	-3755
i _ you	-1315
i _ •	-1611
i add	-2910
i am	-1391
i buy	4568
i change	-3092
i do	-3084
i export	-1677
i feel	-2205
i fix	3018
i have	-2010
i need	2739
i see	-1522
i set	-1697
i turn	-3998
i type	-1672
i use	-1662
ich	-3672
ich _ $	-3055
idio*	-1477
idioma	-1477
idioma $	-1477
il	2762
il _ $	2270
in	4090
in _ $	4997
in _ accent	1796
in a	1962
in the	-2418
inve*	1317
invented	1317
is 15	2740
is _ $	-6571
is _ a	-3034
is _ bank	1709
is _ bot	-2045
is _ day	2333
is _ flight	2074
is _ going	1224
is _ normal	-2016
is _ of	-1914
is _ on	3653
is _ streak	-3305
is _ to	1811
is a	-3218
is my	1648
is the	5281
is there	-1312
is this	-2915
is up	-1505
is your	-2360
isso	-1475
isso $	-1475
ist	1819
ist _ $	1819
it	-4632
it $	-1613
it _ feel	-2016
it _ to	1668
it going	1526
it is	-1349
it normal	-2016
ital*	3730
j	-1356
je	-1473
job	1501
just	-2426
kann	-2510
kann _ $	-2001
kilo*	1823
kilometers	1823
kilometers $	1823
kit	-2910
kit $	-2910
know	-1891
l oublier	-1287
la	2191
la _ $	-1504
la _ de	3695
lang*	-1364
language	-1364
last	-4287
learn	-1256
learn to	-1309
leave	-2734
leave _ $	-2659
leer	-1640
leer _ $	-1640
left	-1274
lesen	-1235
lesen $	-1235
life	-9650
life $	-9575
like	-2228
like a	-1326
list	3273
list $	3930
log	-2001
log _ $	-1885
log a	-1732
long	-3048
long _ boil	3289
long does	-3417
losc*	-1261
lot	-1912
love	-2021
make	1674
many	2368
many _ $	-1365
many _ days	-1396
many _ in	1474
many days	-1340
many quiet	-1396
marr*	-1260
me	-3836
me $	-8998
me _ $	-2442
me _ a	-2866
me _ as	-1391
me _ flight	1472
me _ table	1812
me _ the	4038
me a	6111
me about	3353
me an	1898
me down	-1391
me the	4907
me to	1932
meine	-1565
meine _ $	-1287
men	-1368
mens*	-2549
mensajes	-1816
mensajes $	-1816
menu	-3414
menu $	-3414
mess*	-5265
messages	-4478
messages $	-2376
mexi*	3507
mi	-1725
mich	-1549
miles	1823
miles _ $	1823
miles _ kilometers	1823
miles to	1823
milk	4396
mir	-1545
mis	-1668
mis _ $	-1668
moi	-1367
moi a	-1367
mon	-1434
mon _ est	-1242
mon humeur	-1242
money	6829
money _ $	6829
mood	-3047
mood $	-1314
morg*	2323
morgen	2323
morgen $	2323
moth*	1478
much	1736
much is	1882
mute	-1727
my _ $	-3464
my _ balance	3108
my _ here	-1806
my _ is	-1663
my _ list	3930
my _ need	1489
my _ on	1814
my _ score	3766
my _ zone	-1341
my account	-1479
my boyfriend	-1348
my car	3086
my chat	-2221
my chats	-3160
my credit	3766
my data	-3712
my drafts	-2527
my ex	-1232
my history	-1609
my husband	-1293
my kit	-2910
my messages	-2174
my mood	-1809
my shopping	3307
my streak	-1891
my time	-1341
myse*	-1582
myself	-1582
name	-1796
nao	-1410
near*	4785
nearby	4101
nearby $	4101
nece*	5831
necessary	5831
necessary $	5831
need	4228
need $	1489
need a	2152
never	-1380
news	5991
news $	5991
next	6231
next _ $	6231
no	-4377
no _ $	-1800
norm*	-2018
normal	-2016
normal _ feel	-2016
normal to	-2016
not	-5383
not _ me	-1602
not say	-1751
noti*	-1995
notifications	-1995
notifications _ $	-1261
now	-3109
now $	-2717
o	-2143
of	-2105
of 10	-1429
of a	3222
off	-2001
oil	4253
ok	-1941
old	3958
old _ you	1705
olvi*	-2974
on	5643
on $	-2168
on _ $	7105
on a	2161
on me	-1313
on the	4021
one	-2087
open	1399
or	-1870
or a	-1250
order	4529
order _ pizza	4529
oubl*	-1423
oublier	-1287
oublier $	-1287
our	-4751
out	2491
out _ $	-1429
out _ 10	-1429
out of	1549
over	-3903
pack*	7057
panc*	5163
pancakes	5163
pancakes $	5163
pass*	5391
passport	5654
passport $	5654
pause	-3386
pause _ $	-1392
peop*	-2648
people	-2648
people _ $	-3170
pers*	-2501
person	-1998
peux	-1370
phot*	6740
pict*	-3193
pizza	4529
pizza $	4529
plan	-1836
plan*	6259
play	5257
play _ $	5257
play some	5257
play*	-1235
please $	1735
prog*	-4310
progress	-3586
progress _ $	-3214
pued*	-1739
puede	-1640
puede leer	-1640
puedes	-1739
puedes _ $	-1739
puedes hacer	-1739
put	-1391
put _ as	-1391
put _ down	-1391
put me	-1391
quan*	4587
que	2095
que _ $	-2515
que _ hacer	-1739
que puedes	-1739
quel*	1473
quelle	1473
ques*	-1524
quien	-1640
quien _ leer	-1640
quien puede	-1640
quiet	-4094
quiet _ $	-1417
quiet _ the	-1399
quiet days	-1396
read	3236
read _ $	-2779
read my	-2779
real	-1980
reci*	3648
recipe	3648
recipe _ $	3648
recipe for	3648
rela*	-3992
relationship	-3992
relationship $	-1554
reminders	-2757
reminders $	-2314
rest*	2210
restaurant	2210
right	-1645
robot	-2484
robot $	-1971
rome	1317
rome $	1317
sans	-1731
sans _ $	-1731
sans contact	-1731
save	2967
savi*	4518
savings	4518
savings $	4099
say _ $	-2051
say _ in	2512
say _ you	2459
say thank	2512
score	1742
score $	1742
see	-2279
see _ $	-1707
see my	-1445
sell	2402
sell _ $	2402
sere*	3863
serendipity	3863
serendipity _ $	3863
serendipity mean	3863
serv*	-1432
set _ alarm	2612
set _ for	4939
set an	2612
she	-2058
shop*	3307
shopping	3307
shopping _ $	3307
shopping list	3307
shou*	4904
should	4904
should _ $	1676
should i	5173
show	-1547
sile*	-2573
silent	-1284
size	2106
size _ does	2106
slip	-3940
slip $	-3940
so	-3477
so _ $	-1834
some	6229
some _ $	5257
some*	-1803
song	7758
speak	2242
speak _ $	1367
speak in	3983
spell	5831
spell _ $	5831
spell necessary	5831
start _ $	1802
stop	-3173
stop _ $	-1647
stre*	-3399
streak	-3399
streak $	-2571
stuff	-1645
stuff $	-1358
supp*	-1387
surv*	-4836
survive	-4836
survive _ $	-4836
table	1812
table _ two	1812
table for	1812
talk	-1717
talk $	-1861
talk*	-2343
talking	-2343
talking to	-1290
team	1464
team _ the	1464
tele*	1317
telephone	1317
tell _ about	3657
tell _ the	4079
than*	-3395
thank	1376
thank _ in	2512
thank you	1376
thanks	-3146
thanks _ lot	-1912
thanks a	-1912
that	-2667
that is	-1311
the	2131
the _ $	3754
the _ mean	-1988
the _ my	-1965
the _ the	-1548
the _ to	2992
the _ work	-3503
the best	1248
the check	-3534
the commands	-2501
the daily	-1672
the help	-1520
the hold	-6580
the news	5991
the telephone	1317
there $	-2464
thin*	-1313
things	-1271
this	-6939
this $	-3153
this bot	-2699
time _ $	-1489
time zone	-1341
tire	2822
tire $	2822
tires	5617
tires $	5456
to	2544
to _ $	2043
to _ kit	-2910
to _ list	3930
to _ shopping	3307
to _ this	-1504
to _ to	2233
to be	2393
to buy	3158
to feel	-2016
to kilometers	1823
to me	-2560
to my	-2540
to talk	-1761
today	-6711
today $	-2425
today _ $	-1749
today _ a	-1930
today is	-1243
todo	-1344
too	-1555
track	5385
track _ $	5385
track my	5385
tran*	7874
trust	-1242
tu	-2162
tu _ $	-1329
turn	-1816
turn _ $	-1565
turn _ reminders	-1594
turn _ the	2652
turn off	-1236
two weeks	-2476
type	-1672
un	2708
un _ $	2708
un robot	-1518
until	-1851
until _ $	-1851
up	-1991
up _ $	-1537
urge	-1567
us	2007
use	-3515
voce	-1228
voce _ $	-1228
was	-2667
was _ $	-1829
was a	-1822
we _ $	3413
we _ to	-2353
we had	-1450
week	-3300
week $	-2817
week*	-1501
weeks	-2482
were	-1809
what	1449
what _ $	-3220
what _ 15	2740
what _ a	-1521
what _ bot	-2045
what _ did	1859
what _ do	-4303
what _ does	3617
what _ i	-4663
what _ my	3286
what _ progress	-3493
what _ up	-1505
what _ you	-6049
what _ your	-2285
what are	3832
what can	-1345
what does	2616
what happens	-1309
what is	-2276
what should	-1576
what size	2106
what year	1930
what you	-2249
when	10687
when _ $	1391
when _ the	1443
when i	-2037
when is	5741
where can	1850
where do	-1528
which	2371
who	4246
who _ $	2063
who _ the	2898
why	6295
why $	5448
why _ always	-1682
why _ i	-2608
why do	1589
with	-4616
with _ $	-2088
won	1783
won the	1783
work	-5329
work $	-4670
world	1271
worst	-1822
write	2852
write me	3714
wrong	-1627
wrote	4363
year	1390
year did	1930
you	-9846
you $	-4981
you _ be	1946
you _ for	-3912
you _ me	-1335
you _ my	-1315
you _ or	-1437
you _ thank	2512
you _ the	6280
you _ what	-2196
you a	-2495
you an	-1317
you are	-3127
you be	-1308
you explain	5293
you in	2512
you know	-1793
you say	2512
you speak	-1407
your	-3265
your _ $	-7100
zone	-1341
zone $	-1341
• $	-3039
• _ $	-6422
• _ a	2467
• _ him	-1353
• _ my	4052
• _ on	-1706
• _ over	-1835
• _ with	-2071
• _ •	3041
• a	5584
• my	6390
• over	-1835
• with	-2071
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
