"""Made by `./unsent train` from the labelled rows; not edited by hand."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return dict(zip(parts[:-1:2], map(float, parts[1::2]), strict=True))


_BLOCKS = {
    'crisis': """\
!hurt_by.maybe.middle	1.4227
!hurt_by.near.weak	0.8862
!hurt_by.violence.high	2.6133
!hurt_by.word.weak	0.8458
!may_hurt.intent.high	2.8897
!may_hurt.maybe.middle	0.8463
!may_hurt.word.weak	0.6152
!other.risk.high	1.9951
!self.gloom.weak	0.5237
!self.harm.high	2.9865
!self.harm.weak	1.1424
!self.loaded.middle	1.5666
!self.near.weak	0.9712
!self.suicide.high	3.1787
!self.tool.weak	0.8333
!self.wish_to_die.high	3.3121
!self.word.weak	0.7587
!•	-0.3826
.	-1.0239
.-	-1.7343
.i	-0.3176
.i+they	-0.276
.i+they-	-0.6006
.i+you	-0.7919
.i+you+they	-0.2469
.i+you-	-1.0114
.i-	-1.0448
.they	-1.2419
.they-	-1.6045
.you	-1.009
.you+they	-0.3762
.you-	-1.1348
1	-0.2536
10	-0.9794
10 $	-0.4395
10 kills	-0.3287
10 minutes	-0.5318
12 $	-0.5451
12 and	0.3482
2	-0.455
2 $	-0.2943
20	-0.354
25	0.5441
2am	-0.6092
2am $	-0.5234
3	-0.4387
3 $	-0.4185
30	-0.4111
3am $	-0.4512
4 $	-0.7026
4 tomorrow	-0.5097
5	-0.9984
5 $	-0.8058
6	-0.6617
6 $	-0.5295
7	-0.5867
7 $	-0.4051
8	-0.2595
8 $	-0.5481
9	-0.5926
9 $	-0.5395
?	-1.225
?-	-1.4705
?i	-0.5487
?i+they	-0.4501
?i+you	-0.5026
?i-	-0.6876
?they	-1.1285
?they-	-0.7908
?you	-0.9503
?you+they	-0.2514
?you-	-0.9913
^ 8	-0.2755
^ about	-0.427
^ aide	-0.659
^ all	-0.3201
^ almost	-0.6002
^ anoche	0.4333
^ answer	-0.4298
^ apaga	-0.7625
^ are	-0.9117
^ ayuda	-0.5257
^ be	-0.5548
^ because	-0.5817
^ been	0.549
^ bist	-0.515
^ bitte	-0.6363
^ book	-0.5434
^ borra	-0.6368
^ broke	-0.2284
^ bye	-1.1197
^ ca	-0.4824
^ call	-0.4093
^ called	-0.2349
^ can	-0.6366
^ cancel	-0.7029
^ ce	-0.6737
^ change	-0.5287
^ check	-0.5188
^ checking	-0.2924
^ clear	-0.3452
^ close	-0.3567
^ comment	-0.3682
^ como	-0.6074
^ congratulations	-0.302
^ convert	-0.3313
^ could	-0.453
^ cuando	0.2829
^ day	-0.7677
^ death	0.3329
^ deberia	-0.4632
^ deja	-0.3419
^ delete	-0.4149
^ der	-1.0815
^ dia	-0.2815
^ do	-1.0688
^ does	-0.8009
^ drunk	-0.3652
^ du	-0.8364
^ edit	0.4746
^ efface	-0.5264
^ ela	-0.7941
^ elimina	-0.4039
^ elle	-0.5063
^ enough	-0.3031
^ erase	-0.5076
^ eres	-0.6298
^ es	-0.2771
^ espero	-0.4922
^ est	-0.259
^ estou	0.2529
^ estoy	-0.2657
^ eu	0.5011
^ everyday	0.5088
^ everything	-0.5037
^ explain	-0.649
^ feeling	0.389
^ feliz	-0.7383
^ find	-0.6197
^ forget	-0.3589
^ fuck	-0.5561
^ get	-0.3878
^ give	-1.065
^ glad	-0.3773
^ go	-0.9793
^ going	0.2255
^ good	-0.6476
^ goodnight	-0.809
^ got	-0.6292
^ great	-0.5668
^ guess	-0.5072
^ had	-0.3249
^ happy	-0.2802
^ have	-0.6539
^ he	-0.3032
^ heard	-0.4225
^ hello	-0.5567
^ help	-1.135
^ her	-0.7834
^ hey	-0.7427
^ hi	-0.6302
^ hilf	-0.4144
^ his	-0.2813
^ hola	-0.7683
^ hold	-0.5188
^ honestly	0.7868
^ hope	-0.7038
^ how	-0.6133
^ hoy	-0.4952
^ hurting	0.3497
^ i	-0.2253
^ ill	0.626
^ imagine	-0.7916
^ in	-0.7819
^ is	-0.7699
^ it	-0.8816
^ just	-0.9748
^ kannst	-0.4319
^ karma	-0.4142
^ last	0.276
^ le	-0.6392
^ leave	-0.63
^ less	-0.4199
^ let	-0.8897
^ life	0.6894
^ liguei	-0.2574
^ liked	-0.3753
^ list	-0.5073
^ living	0.5094
^ lo	-0.2543
^ log	-0.4337
^ long	-0.4046
^ look	-0.4963
^ losch	-0.6657
^ ma	-0.2734
^ make	-0.8014
^ may	-0.5897
^ maybe	-0.3741
^ me	-0.4096
^ merci	-0.7401
^ met	-0.4021
^ mi	0.3019
^ minha	-0.4637
^ miss	-0.88
^ mood	-0.6803
^ mute	-0.8259
^ my	-0.3506
^ name	-0.2733
^ necesito	-0.4636
^ need	-0.5517
^ nice	-0.7912
^ no	-0.6398
^ nobody	-0.8231
^ not	-0.8842
^ nothing	-0.3586
^ o	-0.4652
^ obrigada	-0.585
^ oh	-0.6434
^ oi	-0.77
^ ojala	0.5428
^ ok	-0.6356
^ okay	-0.7085
^ olhei	-0.2788
^ olvida	-0.3308
^ once	0.3734
^ one	-0.7267
^ or	-0.6351
^ our	-0.8586
^ para	-0.5276
^ part	0.2824
^ pausa	-0.4104
^ pause	-0.8231
^ people	-0.6796
^ play	-0.5834
^ please	-0.6068
^ por	-0.6481
^ preciso	-0.3425
^ purge	-0.3976
^ que	-0.9315
^ quelle	-0.2729
^ queria	0.5431
^ quero	0.6943
^ quien	-0.3144
^ quiet	-0.3073
^ quit	-0.7091
^ record	-0.6615
^ remember	-0.4797
^ remind	-0.4412
^ remove	-0.4648
^ reply	-0.4092
^ rip	-0.672
^ salut	-0.7347
^ screw	-0.2501
^ se	-0.8117
^ see	-0.392
^ send	-0.6033
^ sent	-0.4586
^ sera	-0.3685
^ set	-0.411
^ she	-0.8857
^ should	-0.4663
^ show	-0.811
^ sinto	-0.6535
^ snooze	-0.4382
^ so	0.3594
^ soll	-0.508
^ some	0.4759
^ someone	-0.2555
^ something	-0.353
^ sometimes	0.3564
^ sorry	-0.7823
^ sounds	-0.6461
^ spent	-0.3314
^ stalked	-0.5602
^ stop	-0.9887
^ suicide	0.5188
^ sure	-0.7608
^ take	-0.4624
^ talk	-0.4805
^ te	-0.9497
^ tell	-0.5739
^ tempted	-0.238
^ tenho	0.3382
^ text	-0.2914
^ thank	-0.2239
^ thanks	-0.6573
^ that	-0.5087
^ the	-0.6541
^ then	-0.7347
^ they	-0.442
^ to	-0.5659
^ today	-0.4315
^ told	-0.6389
^ too	-0.6546
^ track	-0.5001
^ trying	-0.357
^ tu	-0.7462
^ turn	-0.3755
^ two	-0.7557
^ ugh	-0.6003
^ urge	-0.4462
^ vergiss	-0.5052
^ voce	-0.8845
^ voltei	0.3779
^ volvi	0.5159
^ vou	-0.3156
^ voy	-0.5507
^ waited	-0.4403
^ waiting	0.3071
^ want	-0.6604
^ was	-0.6478
^ watched	-0.4459
^ we	-0.8104
^ well	-0.2507
^ wer	-0.3632
^ what	-0.8595
^ whatsapp	0.3207
^ where	-0.945
^ which	-0.7083
^ who	-1.5101
^ why	-0.4916
^ wie	-0.9014
^ will	-0.887
^ wipe	-0.375
^ wish	-0.4719
^ woke	-0.4872
^ wow	-0.6374
^ write	-0.7332
^ yesterday	0.3193
^ yo	-0.9538
^ you	-0.7613
^ your	-0.4012
^ •	-1.0034
a 2	-0.3677
a 5	-0.5184
a 6	-0.3092
a 7	-0.314
a appele	-0.3703
a appelee	-0.7615
a bad	0.3817
a bank	0.3189
a bat	0.6856
a because	-0.3763
a better	0.3626
a birthday	-0.4094
a book	-0.4337
a bottle	0.6192
a break	-0.6189
a bunch	0.3981
a bus	0.5125
a cambiar	-0.5777
a child	-0.7415
a counselor	-0.3685
a couple	-0.5297
a coward	0.5741
a coworker	-0.3759
a death	-0.5074
a different	-0.2202
a divorce	-0.6518
a dream	-0.443
a drink	-0.4791
a ecrit	-0.8226
a escribir	-0.5193
a esquecer	-0.4085
a etranglee	0.6579
a failure	-0.3943
a fake	-0.3082
a few	-0.3228
a follow	-0.4263
a friend	0.3718
a gun	0.2574
a happy	-0.2667
a hard	-0.4949
a heart	-0.4028
a heat	-0.2677
a hotline	-0.3749
a hug	-0.3078
a huge	-0.4536
a job	0.2999
a joke	-0.3327
a key	0.4207
a l	-0.3471
a las	-0.8072
a lawyer	-0.226
a liar	-0.5865
a llamar	-0.4865
a long	-0.4439
a matar	0.6237
a me	0.9041
a meeting	-0.2763
a message	-0.5487
a mi	-0.6629
a minute	-0.3324
a mistake	-0.4925
a month	0.5779
a narcissist	-0.418
a new	-0.4888
a note	-0.8598
a person	0.6364
a photo	0.3415
a pillow	-0.707
a pizza	-0.5514
a plan	0.6556
a plate	0.4395
a quick	-0.2217
a razor	0.3861
a really	-0.5866
a reason	-0.7103
a run	-0.489
a second	0.3877
a shrink	-0.2531
a su	0.2298
a teenager	-0.2758
a text	-0.4107
a therapist	-0.3514
a voicemail	-0.3788
a walk	-0.8202
able	-0.2678
able to	-0.2678
about a	-0.491
about being	-0.2507
about calling	-0.4347
about dinner	-0.3399
about getting	0.7344
about her	-0.2594
about his	-0.486
about just	0.4385
about killing	0.7459
about me	-0.7261
about money	-0.4483
about my	-0.2313
about texting	-0.4021
about that	-0.68
about the	-1.2252
about to	-0.512
about us	-0.4436
about what	-0.7564
about you	-0.4202
about your	-0.3879
about yourself	-0.472
abus*	0.2634
abused as	-0.2944
abused by	0.2686
abusing	0.6567
abusing me	0.6567
acab*	0.499
acabar	0.6854
acabar com	0.6647
acabar con	0.4005
acce*	-0.8375
acci*	-0.4212
accident	-0.3607
accidentally	-0.277
acco*	-0.2512
account	-0.4807
account $	-0.6075
account to	-0.2457
acti*	0.3764
add	-0.7306
addi*	0.5018
addiction	0.3783
addiction $	0.3783
addr*	-0.2454
address	-0.2454
adol*	-0.301
adolescents	-0.301
adolescents that	-0.301
affa*	-0.6654
affe*	-0.4195
affects	-0.3471
afford to	-0.3032
afraid i	0.6759
afraid of	-0.4697
afraid that	-0.6472
after	-0.3589
after all	-0.3433
after everything	-0.3599
after that	-0.3651
after the	0.6894
after two	-0.5472
after work	-0.4232
agai*	0.3071
again $	-0.6163
again and	0.3395
again but	0.2366
again on	0.2745
against	0.3071
against the	0.3071
ago $	0.4321
ago and	-0.5225
agri*	0.3451
agride	0.3451
agride $	0.3451
ague*	-0.3375
aguento	-0.3375
ai	-0.2255
ai appele	-0.3239
ai ecrit	-0.5069
ai envie	0.609
ai repondu	-0.4833
ai •	-0.911
aide	-0.659
aide moi	-0.417
aime	-0.4943
air	0.5279
air $	0.3419
airp*	-0.6269
airport	-0.5344
airport $	-0.5344
ajuda	-0.7438
ajuda $	-0.6062
ajuda a	-0.4085
alarm	-0.3113
alarm for	-0.3113
alive	0.6751
alive $	0.4607
alive and	0.4053
all	-0.2813
all and	-0.2552
all be	0.2897
all because	0.2784
all day	-0.9362
all messages	-0.2827
all my	0.2812
all night	-0.6378
all of	0.3068
all over	0.2372
all the	-0.7124
all your	-0.5026
allem	-0.3955
alles $	-0.6415
allo*	0.7402
allowed	0.684
allowed to	0.684
alma	-0.386
almo*	0.2334
almost	0.2334
almost called	-0.5791
almost forgot	-0.2321
alone	-0.6885
alone $	-0.279
alone for	-0.3502
alone i	0.2877
along	-0.2758
along when	-0.2758
alre*	0.3908
already	0.3908
already $	-0.6222
alri*	-0.7183
alwa*	-0.2477
always	-0.2477
always free	0.3309
am $	-0.5041
am a	0.4184
am about	-0.3892
am an	-0.278
am angry	-0.5529
am at	-0.3137
am bisexual	-0.4603
am bored	-0.2883
am broken	-0.3465
am calling	-0.4998
am doing	-0.4702
am every	0.5361
am extremely	-0.2699
am fine	-0.3806
am furious	-0.5493
am glad	-0.4769
am happy	-0.4579
am i	-0.6343
am late	-0.4886
am liebsten	0.3433
am not	0.2494
am on	-0.6322
am only	-0.3899
am outside	-0.267
am over	-0.3522
am ready	0.8278
am safe	-0.7565
am sorry	-0.4583
am still	0.2448
am stressed	-0.2268
am this	-0.3838
am tired	-0.2878
am walking	0.3154
am without	-0.7192
am writing	0.248
am •	-1.0372
amaz*	-0.5767
amazon	-0.5767
amea*	0.3792
ameaca	0.4388
ameaca e	0.3451
ameacou	0.2221
amen*	0.5367
amenaza	0.5367
amenaza con	0.5367
amo	-0.7481
amo $	-0.4833
an $	-0.8633
an abusive	0.3792
an accident	0.2778
an addiction	0.3783
an alarm	-0.3113
an email	-0.724
an emotionally	0.553
an old	-0.3729
an selbstmord	0.5563
and a	0.4239
and alone	0.2877
and be	0.3891
and blood	-0.2867
and breaks	0.5067
and called	-0.4444
and can	-0.236
and comes	0.5948
and cried	-0.5629
and drink	-0.2867
and every	0.2761
and feel	-0.481
and go	-0.2627
and he	0.5313
and how	0.2704
and is	0.4803
and it	-0.2819
and keeps	0.3037
and last	0.2233
and left	-0.5802
and locked	0.3856
and made	0.3037
and messaged	-0.2387
and moved	-0.3901
and my	-0.3084
and never	0.7717
and no	-0.6203
and nobody	0.4171
and overreact	0.2366
and raised	-0.2209
and sat	0.3851
and scared	-0.4189
and see	-0.3841
and sent	-0.359
and slams	-0.3775
and stay	-0.3057
and stick	-0.4391
and talk	-0.4436
and terrible	0.2704
and texted	-0.3424
and think	-0.4611
and tired	-0.4364
and to	-0.2867
and took	0.5729
and verbally	0.3515
and want	-0.2582
and wants	0.3879
and watch	-0.3725
and we	-0.2692
and will	0.2479
and wish	0.5245
and wrote	-0.5916
and you	-0.3099
and your	-0.2617
and •	0.3002
ande*	-0.7479
andern	-0.5104
andern $	-0.492
ange*	-0.8787
anger	-0.5281
anger issues	-0.4111
angerufen	-0.743
angerufen $	-0.6457
angerufen und	-0.3699
angry $	-0.6506
angry that	0.4181
angst	0.4689
angst vor	0.4689
anim*	-0.3577
animo	-0.634
anni*	-0.9089
anniversary	-0.7064
anoche $	-0.6616
anoche intente	0.4333
another day	0.3034
another woman	-0.2727
anru*	-0.6261
anrufen	-0.6261
anrufen $	-0.6261
answ*	-0.3635
answer	-0.386
answer buddy	-0.2686
answer me	-0.6794
answered	-0.537
answered $	-0.4109
answered my	-0.2564
answering	0.2823
answering $	0.3741
answers	-0.7151
answers $	-0.3504
answers my	-0.5163
antw*	-0.4685
antworten	-0.4685
antworten $	-0.4685
anxi*	-0.3512
anxiety	-0.494
anxiety and	-0.2949
anxiety is	-0.3558
anxious $	0.3029
any kind	-0.2944
any sliver	-0.2541
anybody to	0.2366
anym*	-0.3372
anymore	-0.3372
anymore $	-0.4951
anymore and	-0.24
anymore i	0.5147
anyone $	-0.4207
anyt*	-0.4222
anything	-0.4189
anything and	-0.4394
anything but	0.5921
anything to	-0.4641
anyw*	0.3619
anyway	0.6716
anywhere	-0.5171
anywhere and	-0.5171
apaga	-0.7625
apaga tudo	-0.4876
apar*	-0.3675
apartment	-0.3675
apol*	-0.7269
apologize	-0.7183
apologize $	-0.5762
apologize and	-0.2783
apologize to	-0.3111
apology	-0.2738
app	0.7344
appe*	-1.2174
appele	-0.4977
appelee	-0.7759
appelee hier	-0.3931
appeler	-0.7193
appeler $	-0.6422
appeler ce	-0.3758
appeler ma	-0.2375
appo*	-0.4266
appointment	-0.4266
appointment $	-0.3219
appr*	-0.6781
appreciate	-0.523
appreciate the	-0.4252
approach	-0.3061
apps	-0.439
are	-0.5831
are bad	0.3433
are getting	-0.7122
are going	-0.8308
are good	-0.2591
are my	-0.3518
are not	-0.4655
are right	0.2252
are some	-0.4488
are still	-0.2918
are the	-0.2963
are there	-0.3987
are things	-0.3609
are too	-0.3754
are you	-0.7122
are your	-0.2802
are •	-0.3607
argue	0.4618
argue $	0.4569
argued	-0.2635
argued every	-0.2635
argument	0.3145
arms	0.5796
arms are	0.3419
arms until	0.2756
arou*	0.3858
around	0.3858
around $	0.4948
around people	-0.4394
arra*	0.5484
arre*	-0.6871
arrete	-0.3627
arrete de	-0.3193
arri*	-0.4427
arti*	-0.474
as	-0.2568
as a	-0.6458
as i	-0.3288
asha*	0.3455
ashamed	0.3455
ask $	-0.2655
ask for	0.6329
ask her	-0.6794
ask his	-0.26
ask my	-0.7433
ask myself	-0.2571
ask you	-0.2326
asked	-0.7583
asked for	-0.3668
asked her	-0.3475
asked him	-0.3719
asked his	-0.3135
asked how	-0.2377
asked me	-0.6022
asked to	-0.3721
aski*	-0.5259
asking	-0.5259
asking myself	-0.4578
asks	-0.6275
asle*	0.2457
asleep	0.2457
asleep $	0.3154
assi*	-0.5109
assist	-0.2392
assist me	-0.2392
at	-0.3498
at $	-0.3798
at 2am	-0.5234
at 3am	0.2907
at 6	-0.3824
at ever	-0.2541
at her	-0.7808
at him	-0.5394
at his	-0.5483
at home	-0.6371
at me	0.5807
at midnight	-0.3364
at night	-0.5301
at nine	-0.5282
at school	-0.2522
at work	0.6149
atta*	-0.578
attacked	-0.6803
atte*	0.9518
attempt	0.6403
attempt and	0.4608
attempted	0.6805
attempted last	0.66
au	-0.5839
au suicide	0.5724
audio	-0.4404
audio $	-0.3137
aufw*	0.363
aufwachen	0.363
aufwachen $	0.363
aunt	-0.3736
aunt •	-0.4377
aus	0.4661
avec	0.4604
avoid	-0.3894
awake	-0.2988
awake i	-0.4289
away	-0.8586
away $	-0.4631
away before	-0.3503
away from	-0.4988
awful	0.2344
ayer	-0.2714
ayuda	-0.5257
b	-0.3413
babe	-0.2283
baby	-0.4743
back	-0.3151
back $	-0.285
back and	-0.5459
back from	-0.4339
back in	-0.4381
back together	-0.6023
bad but	-0.3522
bad right	0.3774
bad that	-0.3922
bad to	-0.4019
badly	-0.2837
bala*	-0.3627
balance	-0.3627
balance $	-0.3916
bang	0.419
bang my	0.419
bank	-0.3001
bank account	0.3189
bar	-0.3508
basi*	0.3848
basically	0.3848
bat	0.6856
bateu	0.5514
bateu $	0.5514
bath*	0.6054
bathroom	0.6054
be	0.4598
be alive	0.5342
be all	-0.5662
be at	-0.317
be depressed	-0.3386
be done	0.3698
be fine	0.54
be friends	-0.3806
be gone	0.4188
be happier	0.3812
be happy	-0.6568
be here	0.7454
be mad	-0.4457
be my	0.6369
be ok	-0.3841
be put	-0.7293
be quiet	-0.5932
be relieved	0.4127
be silent	-0.2628
be the	0.2883
be there	-0.4558
be •	1.2706
beat	0.4682
beat him	0.5309
beat*	0.5561
beating	0.469
beats	0.6338
beats me	0.6338
beau*	-0.5103
beautiful	-0.3579
beber	-0.5689
beber $	-0.5689
because de	-0.3763
because he	-0.5912
because his	-0.3379
because my	-0.4669
because she	-0.2911
because we	0.5681
bed	-0.2221
bed $	-0.3125
bed all	-0.227
bed and	0.4012
bed thinking	0.2704
bedr*	0.6271
bedroht	0.4921
bedroht mich	0.4921
bedroom	0.5752
been	0.352
been $	-0.4654
been depressed	-0.4186
been fighting	-0.5592
been intimate	-0.5687
been planning	0.3726
been researching	0.5144
been texting	-0.4865
been thinking	0.5926
been •	-0.932
before and	0.5237
before bed	-0.2692
before christmas	-0.301
before i	-0.2299
beg	-0.2595
beg someone	-0.4324
begg*	-0.482
begged	-0.4485
begged her	-0.431
behind my	-0.3138
being a	0.7611
being alive	0.8045
being alone	-0.3898
being dead	0.5162
being single	-0.4503
being so	-0.6134
beli*	0.4004
believe	-0.2208
believes	0.6543
bem	-0.4711
bem $	-0.4711
best	-0.3298
best $	-0.5235
best friend	0.4175
better $	-0.9507
better off	0.4481
better than	-0.2827
better today	-0.6389
better without	0.3983
bien	-0.3072
big	-0.426
bill	-0.3454
bill $	-0.3454
bin	-0.6316
bin so	-0.4525
birt*	-0.272
birthday	-0.2526
birthday $	-0.2263
birthed	-0.2209
birthed you	-0.2209
bise*	-0.4603
bisexual	-0.4603
bisexual $	-0.4603
bist	-0.7345
bist du	-0.515
bitte	-0.6363
blade	0.5645
blade again	0.5645
blam*	-0.5085
blame	-0.328
blee*	0.5358
bleed	0.5178
bleeds	0.5358
bloc*	-0.4001
blocked	-0.4001
blocked him	-0.414
blocked me	-0.822
blocked out	0.2317
blood for	0.2992
blood of	-0.2867
blow	-0.2492
blow my	0.3037
blue	-0.613
blue $	-0.613
body	0.5839
boil	-0.4688
book	-0.7139
book me	-0.5434
bored	-0.6295
born	0.587
borra	-0.6368
boss	-0.3332
boss $	0.2733
bot	-0.6942
bot $	-0.6961
bot for	-0.2693
both	-0.3199
both of	-0.5857
bott*	0.6497
bottle	0.6497
bottle of	0.5293
boug*	0.6366
bought	0.6366
boxes	-0.6183
boxes $	-0.6183
boyfriend $	0.4684
boyfriend and	-0.5052
boyfriend because	-0.6509
boyfriend choked	0.4475
boyfriend hits	0.748
boyfriend is	-0.3793
boyfriend lied	-0.2322
boyfriend texts	-0.3138
boyfriend that	-0.2925
brau*	-0.6153
braz*	0.285
brazil	-0.3706
brazil $	-0.3706
brb	-0.3105
brb $	-0.3105
break	-0.6738
break and	-0.3399
breaking	-0.3686
breaking up	-0.3376
breaks	0.5269
breaks my	0.503
breakup $	-0.2258
breakup i	0.4176
breathe	-0.5274
breathe without	0.2214
brig*	-0.429
bring	0.7514
brok*	-0.7151
broke me	-0.6543
broke no	-0.2304
broke up	-0.6976
broken	-0.7025
broken $	-0.6023
brother $	-0.2985
buddy	-0.3368
buddy $	-0.2686
built	-0.4099
bull*	0.2558
bullied	-0.3471
bullied in	-0.3471
bunch	0.3981
bunch of	0.3981
burg*	-0.792
burger	-0.792
burger $	-0.792
burn	0.5851
burn myself	0.3881
burn*	-0.3031
bus	-0.2766
but do	-0.4129
but it	-0.5777
but my	0.8759
but not	-0.3798
but please	-0.244
but the	-0.2867
but tonight	0.4034
butt*	-0.7049
button $	-0.4416
buy	-0.5948
buy $	-0.3807
by her	-0.31
by his	-0.4176
by my	0.3527
by now	-0.6983
by text	-0.3921
by the	0.6979
ca	-0.7179
cafe	-1.0046
cafe $	-1.0921
call	-1.1723
call $	-0.4206
call her	-0.561
call him	-0.9313
call i	-0.2933
call it	-0.5084
call me	-0.7506
call my	-0.8884
call the	0.3164
call you	-0.2216
call*	-0.6659
called	-0.4369
called and	-0.4947
called her	-0.5399
called him	-0.4272
called my	-0.4864
calling	-0.7514
calling $	-0.6542
calling a	-0.3275
calling her	-0.4055
calling him	-0.4491
calling me	-0.2973
calls from	-0.4472
calls me	0.2319
calm	0.5537
calm $	0.6836
calor	-0.5228
camb*	-0.6129
cambiar	-0.5777
came $	-0.4528
came to	-0.7396
cami*	-0.8888
can	-0.3388
can $	0.4727
can be	-0.326
can not	-0.2492
can think	0.3274
can we	-0.6384
can you	-0.4593
cancel	-0.7759
cancel the	-0.3408
capi*	-0.6159
capital	-0.595
car runs	0.5485
card $	-0.507
care $	-0.5683
care if	0.3545
care*	-0.458
careful	-0.3754
cares	0.581
carp*	-0.3206
carpet	-0.3206
carpet $	-0.3206
casa $	-0.3268
case	0.4514
case $	0.4514
casu*	-0.3223
cat	-0.6379
cat $	-0.2442
cats	-0.3784
caus*	-0.2803
ce	-0.6487
ce matin	-0.4899
ce que	-0.4887
ce soir	0.3064
celu*	0.6434
celular	0.6434
celular $	0.5991
cero	-0.3791
cero $	-0.3791
chan*	-0.6474
chance	-0.5517
chance $	-0.5075
change	-0.3354
change $	-0.547
change in	0.2366
change my	-0.5573
change the	-0.4179
change your	-0.2656
changer	-0.6667
chart	-0.4771
chart $	-0.4771
chas*	-0.6118
chasing	-0.403
chasing me	-0.3608
chat	-0.79
chat is	-0.5395
chat*	-0.2422
chatting	-0.2422
chea*	-0.9182
cheap	-0.5584
cheated	-0.705
cheated on	-0.695
cheating	-0.7157
cheating $	-0.3905
chec*	-0.3292
check	-1.0908
check if	-0.2382
check in	-1.0061
check on	-0.4065
checking	-0.6643
checking his	-0.3773
checking in	-0.5043
checks my	0.2424
chee*	-0.5858
chez	-0.3363
child	-0.417
child $	-0.417
children $	0.4829
chok*	0.5517
choked	0.5517
choked me	0.5407
chor*	-0.5181
chorar	-0.3702
chorar $	-0.3702
chur*	-0.4661
church	-0.4661
ciga*	0.4147
cigarettes	0.4147
cigarettes when	0.4147
cinco	-0.4931
cinco $	-0.4931
class	-0.4449
class $	-0.2482
clea*	-0.7584
clean	0.3697
clean for	0.4688
clear	-0.331
clear my	-0.3452
clin*	-0.2212
clingy	-0.2212
close $	-0.5224
close call	-0.3212
close to	0.3988
closed	-0.5296
closer	0.2901
closure	-0.2896
closure $	-0.3633
coff*	-0.755
coffee	-0.755
coffee $	-0.3358
cold	-0.4837
cold $	-0.4837
coll*	-0.6103
college	-0.559
college $	-0.5327
color	-0.3786
com	0.2486
com ela	-0.952
come	-0.2701
come $	-0.2479
come back	-0.2979
come home	-0.6376
come to	0.3377
comes in	0.5948
comi*	-0.3825
coming	-0.3825
comm*	-0.6412
commands	-0.243
commands $	-0.243
comment	-0.4127
commented	-0.8336
commented on	-0.6125
como	-1.1598
comp*	-0.6252
company	-0.2897
compared	0.483
compared to	0.483
completely	-0.3837
completely $	-0.3618
con el	-0.3648
con todo	0.4005
conf*	-0.9736
cong*	-0.5576
congratulations	-0.302
consider	-0.255
consigo	-0.2766
consigo parar	-0.2766
cont*	-0.663
contact	-0.7524
contact $	-0.5583
contact her	-0.2443
contact with	-0.2591
contacted	-0.592
contacto	-0.3512
contacto cero	-0.3791
contato	-0.6415
contestas	-0.4397
conteste	-0.3461
conteste $	-0.3461
control	0.3336
controla	0.3011
controlling	-0.4343
controls	0.4511
controls all	0.4636
conv*	-0.6309
conversation	-0.5317
convert	-0.3313
cool	-0.6575
cool $	-0.6575
copa*	0.2513
copain	0.2513
copain m	0.4859
copain me	0.6485
cope	-0.6806
cope with	-0.6501
cora*	-0.474
coracao	-0.474
coracao doi	-0.474
cort*	0.894
cortar	0.4538
cortarme	0.5553
corto	0.662
corto $	0.5993
cost	-0.3488
cost $	-0.2534
couc*	-0.9329
could	-0.3236
could fall	0.3237
could not	0.6029
could scream	-0.5807
could talk	-0.4799
could tell	-0.2723
coun*	-0.8092
counseling	-0.372
counselor	-0.3784
count	-0.8599
country	-0.6418
country $	-0.6418
counts	-0.2971
coup*	0.2765
coupe	0.7953
coupe $	0.6306
couple	-0.5297
courage	0.2626
courage to	0.2626
course	-0.317
course $	-0.317
court	-0.785
court next	-0.7884
cous*	-0.4761
cousin	-0.4761
cove*	0.2231
covered	0.2231
cowa*	0.5741
coward	0.5741
coward $	0.5763
cowo*	-0.5339
coworker	-0.5339
coworker $	-0.3533
craq*	-0.4614
craque	-0.4614
craque je	-0.4614
crea*	-0.3272
creature	-0.2867
creature $	-0.2867
creature but	-0.2867
cred*	-0.6458
credit	-0.6458
cria*	-0.796
cried	-0.6342
cried $	-0.6291
cris*	-0.259
crisis	-0.259
crow*	-0.3102
crowded	-0.3102
crowded places	-0.3102
crus*	-0.545
crushed	-0.545
cry	-0.3125
cry all	-0.4606
cry every	-0.2328
crying $	-0.6521
crying and	-0.3314
cuando	0.3552
cuen*	-0.4388
cuenta	-0.4388
cuenta $	-0.4388
cues*	-0.6564
cuesta	-0.6564
culpa	-0.8051
cump*	-0.4153
cumpleanos	-0.4153
curiosidad	-0.2437
curiosidad $	-0.2437
cust*	-0.2322
cut	1.0487
cut again	0.4816
cut myself	0.5609
cut so	0.3774
cuts	1.0722
cuts and	0.8098
cutt*	0.8378
cutting	0.8378
cutting $	0.3131
cutting herself	0.243
da	0.3817
dad $	-0.502
dad died	-0.596
daddy	-0.3202
daddy to	-0.3202
daily check	-0.5221
danc*	-0.7467
dang*	-0.5899
danger	-0.5558
danger $	-0.5558
dano	0.7696
dano $	0.7696
darl*	-0.4165
das leben	0.3618
dass	-0.4433
dass ich	-0.4567
data	-0.7828
data $	-0.571
dated	0.3624
dated for	0.3111
daten	-0.5103
dati*	-0.7265
dating	-0.7265
dating $	-0.3547
dating apps	-0.439
datos	-0.3537
datos $	-0.3537
daug*	0.3743
daughter	0.3743
daughter is	0.2367
day	-0.6188
day $	-0.7887
day 12	-0.5027
day before	-0.301
day i	0.4323
day of	0.31
day she	-0.4886
day was	-0.3547
days	-0.233
days $	-0.6622
days i	0.7155
de	-0.2276
de beber	-0.5689
de chorar	-0.3702
de escribirle	-0.5538
de l	-0.6417
de le	-0.5924
de llorar	-0.3212
de lui	-0.6726
de me	0.4695
de mourir	0.523
de toi	-0.5152
de vivre	0.3878
dead $	0.4767
dead than	0.2848
deal	-0.5094
deal with	-0.5307
death	-0.4102
death $	-0.4219
death before	0.3227
death is	-0.8055
debe*	-0.4632
deberia	-0.4632
deci*	0.5632
decided	0.5378
decided to	0.2207
decirle	-0.6321
decirle que	-0.6321
defi*	-0.3501
degr*	-0.3204
degree	-0.3204
deja de	-0.3419
dejar	-0.6326
dejar de	-0.3596
dejes	-0.2828
dejes $	-0.2828
dejo $	0.5882
dejo de	-0.5896
del	0.3379
dela	-0.833
dela $	-0.782
dele	-0.5296
dele $	-0.6238
dele*	-0.9946
delete	-0.7174
delete all	-0.2862
delete my	-0.2276
deleted	-0.589
deleted her	-0.4863
deleting	-0.6686
den	-0.7042
denke	0.5563
denke an	0.4306
dent*	-0.5465
dentist	-0.5465
dentist $	-0.5465
depr*	-0.8162
depressed	-0.6682
depressed $	-0.3386
depressed for	-0.2909
depression	-0.518
depression $	-0.2255
depression for	-0.4257
depuis la	0.2336
der	0.3242
der trennung	0.4241
dern*	-0.4799
dernier	-0.2289
dernier $	-0.2289
des	0.4159
desc*	-0.5083
desculpa	-0.5083
dese*	0.2791
deserve to	0.6367
deserves	0.2341
desi*	-0.3608
desire	-0.3608
desire to	-0.3608
desp*	0.5246
despertara	0.5428
despues	-0.5901
despues de	-0.5901
dest*	-0.4233
destroyed	-0.4088
destroyed them	-0.2758
devastated	-0.4329
devo	-0.2674
dia	-0.522
dich	-0.9186
dich $	-0.6568
did his	-0.3379
did i	-0.7048
did it	0.4152
did she	-0.4189
did you	-0.5388
die $	0.4788
die and	0.2758
die when	-0.3202
died	-0.6864
died $	-0.3642
died after	-0.5329
died and	-0.7201
died it	-0.2758
died last	-0.8543
died so	-0.3379
died when	-0.3259
diff*	-0.4732
different	-0.4895
dije	-0.3308
dije $	-0.3308
dinners	0.4858
dir	-0.428
dire	-0.3046
dire que	-0.3046
disa*	0.4076
disappointed	0.6059
disc*	-0.8007
disg*	-0.3406
disgust	-0.3406
disgust me	-0.3406
disse	0.3556
disse que	0.612
dist*	-0.6002
dit qu	0.3645
divorce and	-0.3559
do about	-0.4061
do is	0.3054
do it	1.1485
do my	-0.6308
do this	-0.275
do to	0.4682
do when	-0.8806
do you	-0.9971
do •	-0.2589
doctor $	-0.7938
doctor about	-0.3144
doctor •	-0.2478
does	-0.5464
does a	-0.4113
does it	0.2868
does my	-0.5658
does not	-0.2751
does the	-0.6333
does this	-0.4129
dog $	0.5602
dog died	-0.7145
dog had	-0.7293
dogs	-0.5048
doi	-0.474
doi $	-0.474
doing great	-0.3741
doing it	0.5517
dois	-0.6834
dolor	-0.451
donn*	-0.324
donnees	-0.324
donnees $	-0.324
door	0.3386
door and	0.5065
door*	-0.464
dorm*	-0.3463
dormir	-0.3463
dors	-0.5755
dors plus	-0.5755
down	0.4937
down $	0.2423
draf*	-0.6683
draft	-0.5721
drafts	-0.6037
drafts $	-0.4265
drafts and	-0.4455
drea*	-0.6821
dream	-0.5122
dream she	-0.3233
dream that	-0.2821
dreams	-0.6011
dreams about	-0.298
dreams feel	-0.3675
drink $	-0.3827
drink the	-0.2867
drinking	-0.3717
drinking $	-0.2889
drinks $	0.2764
droht	0.6245
drop	-0.7103
drove	-0.9355
drove past	-0.733
drunk and	-0.2937
drunk texted	-0.3652
du	-0.814
du bist	-0.5072
dude $	-0.4165
due	-0.5879
due $	-0.5879
duele	-0.4536
dump*	-0.5095
dumped	-0.5095
dumped me	-0.4091
dumped too	-0.3072
duri*	0.511
during	0.511
during a	0.2435
dying	0.7891
e me	0.3451
e nao	0.7178
each	-0.2991
each other	-0.2991
early	-0.3845
easier	0.2456
easier $	-0.323
easier if	0.228
easier to	0.4213
easy and	0.2366
eat	-0.2671
eat since	-0.4255
ecri*	-0.6907
ecrirai	-0.3968
ecrire	-0.5657
ecrire $	-0.5657
ecrit	-0.5942
ecrit et	-0.5015
ecrit hier	-0.4871
edit	0.304
edit nope	-0.2321
edit tried	0.3309
effa*	-0.5264
efface	-0.5264
eggs	-0.5142
eiff*	-0.4955
eight	0.2416
eine	-1.0184
einf*	0.2659
einfach	0.2659
einfach nicht	0.4015
el	-0.5553
el $	0.5227
el alma	-0.386
el celular	0.5298
el contacto	-0.3791
ela	-1.0117
ela $	-0.512
ela me	-0.2409
ele	-0.2489
ele $	-0.5392
ele me	0.3479
ele nao	-0.8445
ele nunca	-0.7443
elim*	-0.4039
elimina	-0.4039
elle	-0.8788
elle $	-0.7241
elle a	-0.3703
elle m	-0.2679
elle me	-0.2982
else	-0.5254
else $	-0.4275
else would	0.3896
em	0.2321
em suicidio	0.2529
emai*	-0.4585
email	-0.7759
email $	-0.6776
email my	-0.3418
emailed	-0.4585
emba*	-0.4431
emer*	-0.3016
emergency	-0.3016
emergency numbers	-0.2713
emot*	0.5055
emotionally	0.4229
emotionally abusive	0.3954
empi*	-0.5053
empty	-0.7451
empty $	-0.3843
empty and	-0.4364
empty without	-0.3797
empu*	0.7264
empuja	0.3529
en	0.2214
en finir	0.4683
en l	0.413
en la	0.6136
en quitarme	0.5383
end my	0.6282
ended	-0.2486
ended up	-0.2486
endi*	0.6059
ending	0.6059
ending any	-0.2541
ending it	0.6279
ending my	0.66
ends	-0.3825
enjoy	-0.5632
enjoy the	-0.4187
enough $	0.4947
enough for	-0.5229
envie	0.5508
envie de	0.4367
envo*	-0.2387
epis*	-0.5002
episode	-0.5002
er droht	0.6245
eras*	-0.7711
erase	-0.7782
erase all	-0.3103
erased	-0.4043
erased $	-0.3256
eres	-0.6298
eres una	-0.5441
es	-0.3486
es $	0.5281
es tut	-0.2771
es un	-0.2282
esca*	0.4749
escape	0.2366
escr*	-0.7468
escrever	-0.3375
escrever para	-0.3375
escreveu	-0.3776
escribi	0.2258
escribio	-0.738
escribio hoy	-0.4963
escribio y	-0.5307
escribir	-0.5193
escribir $	-0.3927
escribirle	-0.8256
escribirle $	-0.5514
espe*	-0.4136
espere	-0.3795
espero	-0.4922
espero que	-0.4922
espo*	0.4543
esposo	0.4543
esposo me	0.4543
esqu*	-0.4085
esquecer	-0.4085
esse	-0.6961
est	-1.1054
est ce	-0.3047
esta	-0.4284
esta*	0.5475
este	-0.4533
este*	-0.5803
estou	0.2529
estou pensando	0.2529
estoy	0.4423
estoy haciendo	0.6494
estoy muy	-0.2946
et	0.3245
et m	0.3815
etra*	0.6579
etranglee	0.6579
etre	0.3202
eu me	0.5993
eu respondi	-0.3514
euros	-0.4916
even	0.4264
even if	-0.344
even say	-0.5916
even see	-0.2623
even the	0.4365
even*	-0.7425
evening	-0.3263
eventually	-0.7602
ever	0.2601
ever $	-0.5881
ever again	-0.4614
ever finding	-0.2541
ever since	0.2951
ever •	-0.2209
every day	-0.7917
every hour	0.5361
every morning	0.3445
every night	0.3038
every ten	-0.2272
every time	0.3787
everybody	0.2483
everyday	0.5088
everyday i	0.5088
everyone	0.3915
everyone $	-0.2458
everyone dies	0.2813
everything	-0.5235
everything $	-0.5502
everything hurts	-0.3912
everything i	-0.4633
everything reminds	-0.3042
everything you	-0.328
everywhere	-0.6908
everywhere $	-0.6908
ex $	-0.5034
ex a	-0.2327
ex ameacou	0.2221
ex and	-0.6686
ex asked	-0.5838
ex called	-0.6456
ex girlfriend	-0.2247
ex he	0.6449
ex keeps	0.261
ex me	0.2878
ex on	-0.7193
ex put	0.6652
ex reached	-0.2567
ex showed	0.3626
ex that	-0.3994
ex tonight	-0.5665
ex vive	0.5933
ex wants	-0.7411
ex will	0.5344
ex wrote	-0.3531
ex yesterday	-0.2569
exac*	-0.4376
exactly	-0.4376
exactly name	-0.4417
exam	-0.7416
exam*	-0.6933
exams	-0.8319
exce*	0.3497
exch*	-0.2757
exchange	-0.2757
exchange rate	-0.2757
excu*	-0.7896
exha*	0.3085
exis*	0.8953
exist	0.4384
exist on	-0.301
existing	0.9644
existing $	0.6982
expe*	-0.4908
expensive	-0.4555
expensive is	-0.4555
expl*	-0.9186
explain	-0.4981
extr*	-0.6755
extrano	-0.6201
extrano $	-0.5085
extrano mucho	-0.2223
extremely	-0.2734
extremely possessive	-0.2699
face	0.8639
face*	-0.5887
failure	-0.3943
faire	0.2753
fais	-0.4126
fake	0.5673
fake account	-0.3182
falar	-0.8375
falar com	-0.8375
fall	0.2663
fall asleep	0.3237
fall*	-0.5296
falling	-0.5296
falling out	-0.3545
falta	-0.4448
falta dela	-0.225
falta dele	-0.2989
family $	-0.6681
family and	0.3693
family that	-0.4603
fant*	0.9194
fast	-0.5403
fath*	-0.4563
father	-0.2643
fathers	-0.4185
fathers death	-0.4185
fault	0.366
fault $	0.6261
faut	-0.5914
favo*	-0.6355
favor	-0.3747
favor $	-0.3649
favorite	-0.2348
fazer	-0.2557
fear	-0.6204
fear of	-0.2779
feel	-0.3159
feel $	-0.302
feel as	0.3783
feel better	-1.0951
feel empty	-0.5685
feel lost	-0.2923
feel numb	-0.47
feel safe	0.516
feel so	-0.5061
feel something	0.3005
feel suicidal	0.5395
feel terrible	-0.3956
feel the	0.2657
feel trapped	-0.612
feel what	-0.2612
feel*	-0.2829
feeling	-0.2272
feeling down	-0.5021
feeling like	-0.4119
feelings	-0.392
feelings $	-0.392
feels	-0.4751
feels as	-0.2944
feet	-0.3033
feet are	-0.3033
fehlt	-0.8843
feliz	-0.7383
feliz cumpleanos	-0.4153
few	-0.3228
fewer	-0.2487
fewer messages	-0.2487
fian*	-0.2552
fiance	-0.2552
fico	0.9383
fift*	-0.3599
fifteen	-0.3599
fifteen $	-0.3599
fight	-0.229
fight $	-0.2846
fight about	-0.4039
fight and	0.2435
fight it	0.3051
film	-0.6871
finally	-0.3936
finally texted	-0.2467
find	0.3544
find love	-0.3911
find me	-0.8294
find out	0.262
find pleasure	0.5532
find someone	0.4723
find*	0.2484
finding	0.2484
finding peace	-0.2541
finds	0.5231
finds me	0.5231
fine	0.2588
fing*	-0.3678
finger	-0.392
finir	0.4683
first	0.378
first love	-0.2671
first time	0.425
five	-0.7036
five years	-0.6391
fix	-0.5291
flat	-0.4074
flesh	-0.2867
flesh and	-0.2867
flig*	-0.4008
flight	-0.4008
flight to	-0.3944
flow*	-0.6998
flowers	-0.6998
flowers $	-0.365
fly	-0.2948
flyi*	-0.3448
flying	-0.3448
foi	-0.3744
foll*	0.429
follow	-0.4263
follow request	-0.4263
follows	0.421
follows me	0.7233
for $	0.6435
for 4	0.4512
for a	-0.5249
for anyone	-0.4464
for closure	-0.2767
for days	-0.653
for everything	-0.6316
for four	0.3232
for her	-0.2217
for him	-0.4497
for his	-0.4334
for it	0.4361
for listening	0.2849
for me	0.3447
for money	-0.4255
for months	0.2914
for most	-0.2789
for my	0.5064
for now	-0.4132
for real	0.4355
for six	-0.4499
for some	-0.2753
for someone	-0.7463
for that	0.5336
for the	-0.5855
for three	-0.2665
for today	-0.3634
for two	0.2251
for without	0.3592
for yelling	-0.3276
for you	-0.7832
for your	-0.2358
forc*	0.6574
forced	0.5123
forced me	0.4025
fore*	-0.4292
forever	-0.4292
forever $	-0.5211
forg*	-1.0257
forget	-0.9855
forget her	-0.389
forget me	-0.759
forgive	-0.5841
forgot	-0.4544
forgot to	-0.4312
form	-0.2283
form $	-0.2283
forw*	0.4341
forward	0.4341
forward to	0.4341
fotos	0.3865
found	0.7643
four	0.251
four years	-0.244
fout*	0.413
foutre	0.413
foutre en	0.413
fran*	-0.2514
france	-0.2514
france $	-0.2514
frap*	0.6997
frappe	0.3798
frappee	0.3245
free	0.2722
free to	0.2722
fren*	-0.6379
french	-0.3594
french $	-0.3594
freu*	0.2622
freund schlagt	0.5465
freundin	0.4603
freundin will	0.4603
frid*	-0.2867
friday $	-0.4985
fridge	-0.2551
friend $	-0.7558
friend about	-0.4253
friend and	-0.6111
friend called	0.4629
friend stopped	-0.282
friend that	-0.4605
friend told	0.5806
friend who	0.2354
friends	-0.5546
friends phone	-0.3974
friendships	-0.2699
friendships $	-0.2699
from	-0.3615
from doing	0.4251
from her	-0.4804
from him	-0.7932
from messaging	-0.2676
from my	0.2976
from tinder	-0.3202
from work	-0.5789
from your	-0.3039
front	0.4512
front of	0.4512
fuck	-0.5561
fue	-0.2557
full	-0.4958
fun	-0.8458
func*	-0.3437
funks	-0.2697
funks like	-0.2697
funny	-0.5945
funny $	-0.5615
fur	-0.6753
furi*	-0.5493
furious	-0.5493
furious with	-0.4686
game	-0.65
game last	-0.441
gave	-0.52
gave in	-0.2596
gay $	0.4588
gean*	-0.4911
geantwortet	-0.4911
geantwortet $	-0.4911
gebr*	-0.3246
gebrochen	-0.3246
gebrochen $	-0.3246
gehe	-0.6422
geht	-0.8436
geht es	-0.8436
geme*	-0.6184
gemeldet	-0.6184
gemeldet $	-0.6184
germ*	-0.278
geschlagen	0.6711
geschlagen $	0.6711
geschrieben	-0.9846
geschrieben $	-0.8253
geschrieben und	-0.4877
gestern	0.2375
gestern angerufen	-0.497
gestern wieder	0.6619
gestorben	-0.8391
gestorben $	-0.8391
get	-0.3233
get along	-0.2758
get back	-0.3377
get her	-0.323
get jealous	0.4115
get my	-0.6987
get out	0.6517
get so	-0.2503
get some	-0.2675
get this	-0.3463
get through	-0.3894
get ticked	0.2366
get •	-0.3102
gets	0.6004
gets angry	0.5237
gets dumped	-0.3072
gets home	-0.3672
gets into	-0.2697
gets mad	0.4998
gett*	0.2875
getting	0.2935
getting back	-0.3444
girl	-0.6127
girlfriend $	-1.0283
girlfriend broke	-0.7092
girlfriend is	-0.4098
girlfriend last	0.3037
girlfriend was	-0.2944
give him	-0.8013
give up	-0.5433
give us	-0.2905
given	0.7365
glad	-0.5612
glad you	-0.3305
go anywhere	-0.5171
go back	0.2762
go for	-0.4683
go home	0.5534
go no	-0.4402
go out	-0.5467
go talk	-0.2712
go through	0.3684
goes	-0.305
goes $	-0.6313
going no	-0.3574
going out	-0.3137
going there	-0.7214
going through	-0.4875
gold	-0.4351
golp*	0.5045
golpea	0.3109
golpea $	0.3109
good	-0.5607
good $	-0.2638
good enough	-0.462
good luck	-0.2905
good morning	-0.3293
good night	-0.5164
good now	-0.2778
good one	-0.5314
good*	0.5886
goodbye	0.7084
goodbye $	-1.2282
goodnight	-0.809
goog*	0.2365
got 10	-0.3287
got a	-0.5355
got help	-0.5159
got home	-0.6457
got it	-0.756
got killed	-0.5781
got out	0.4526
got the	0.2355
got to	-0.3545
grab*	0.2494
grabbed	0.2494
grabbed me	0.2316
grad*	0.3433
grade	-0.7674
grades	0.3433
grades are	0.3433
gran*	-0.7729
grandmother	-0.2657
great	-0.7337
great $	-0.5682
grie*	-0.3904
grieving	-0.3904
grieving my	-0.3904
grow	-0.8744
guess	-0.4258
guess i	-0.447
guilty about	-0.4719
guilty for	0.2338
gute	-0.9615
guy	0.5045
guy from	-0.3398
guy she	0.8597
guys	-0.2962
gym	-0.6878
gym $	-0.4492
habe	-0.23
habe $	-0.4705
habe angst	0.4689
habe ihm	-0.3471
habe ihr	-0.7412
habe versucht	0.2276
habe •	-0.8238
haben	-0.5428
habl*	-0.6079
hacer	-0.2704
hacer $	-0.2704
haci*	0.6494
haciendo	0.6494
haciendo dano	0.6494
had a	-0.241
had died	-0.2758
had to	-0.83
hair $	-0.3193
hand	0.3829
hand*	-0.47
handle	-0.752
handover	-0.3847
hands around	0.5577
hang	-0.2911
hang*	0.2281
hanging	0.2281
happened $	-0.6225
happened and	-0.3591
happens	-0.6901
happens $	-0.3618
happens if	-0.2859
happens to	-0.5747
happier	0.3812
happier if	0.3088
happiness	-0.3173
happiness this	-0.2541
happy	-1.0329
happy $	-0.2434
happy again	-0.7184
happy birthday	-0.4369
happy lately	-0.5672
hard	-0.6767
hard $	-0.6131
hard but	-0.3321
harm and	-0.6737
harm is	0.4417
harm so	0.5059
harm*	0.4574
harmed	0.3391
harming	0.4501
has	0.2986
has been	0.2987
has ever	-0.2838
has happened	-0.27
has no	0.4752
has not	-0.721
hat	-0.4912
hat angerufen	-0.3699
hat geschrieben	-0.5264
hat mich	0.2872
hat mir	-0.4156
hat sich	-0.6184
hate	-0.5133
hate him	-0.7188
hate how	-0.4451
hate my	-0.7136
hate that	0.3337
hate this	-0.6422
hate you	-0.3238
have	0.2773
have a	0.7119
have at	-0.2541
have attempted	0.2613
have changed	-0.85
have come	-0.2637
have decided	0.4735
have destroyed	-0.2758
have emergency	-0.2713
have it	0.533
have lied	0.2704
have my	0.4937
have nightmares	-0.4636
have not	-0.5087
have seen	-0.4592
have so	-0.8216
have started	0.6397
have the	0.3751
have trouble	-0.2613
have you	-0.4587
have •	-0.9837
having a	-0.4655
he asked	-0.3125
he called	-0.8719
he calls	0.5378
he came	-0.8802
he can	0.5696
he died	-0.6282
he does	-0.2875
he drinks	0.2665
he dumped	-0.5189
he ever	-0.5694
he finally	-0.4387
he follows	0.3283
he forced	0.4025
he found	0.4618
he gets	0.3289
he got	-0.2253
he grabbed	0.2494
he has	0.261
he hurt	-0.6719
he is	-0.376
he keeps	-0.8761
he left	-0.6621
he lied	-0.857
he liked	-0.4266
he makes	0.2336
he messages	-0.5338
he misses	-0.4488
he needs	-0.4772
he never	-0.7664
he pressures	0.3989
he reached	-0.3386
he replied	-0.2653
he says	0.2627
he sent	-0.5795
he should	-0.4073
he showed	-1.2164
he still	0.3502
he texted	-0.5758
he told	-0.3695
he wants	-0.6083
he watched	-0.3377
he will	0.2728
he would	0.387
he wrote	-0.6013
he •	-0.8244
head	0.6183
head against	0.2619
hear	-0.2388
hear about	0.3952
hear from	-0.308
hear her	-0.2753
hear his	-0.2357
hear that	-0.3148
hear*	-0.592
heard	0.2789
heart	-0.2684
heart $	-0.3999
heart is	-0.5183
heartbroken	-0.5082
heartbroken $	-0.5082
heat	-0.5017
heat stroke	-0.2677
held	0.5869
held me	0.526
hell	-0.6582
hello	-0.7757
hello $	-0.4746
help	0.3283
help i	-0.2354
help it	-0.3375
help me	-0.9677
help my	0.3498
help you	-0.5151
help*	-0.5741
helped	-0.4569
helped me	-0.3188
helpful	-0.4904
helps	-0.3148
her	-0.3733
her $	-0.361
her a	-0.668
her about	-0.3423
her again	-0.3134
her alone	-0.4646
her and	-0.2798
her back	-0.2768
her best	-0.4131
her boyfriend	0.2273
her daddy	-0.3202
her door	-0.7845
her everything	-0.6285
her ex	-0.5183
her face	0.8046
her facebook	-0.3314
her first	-0.2273
her for	-0.7263
her friend	-0.673
her friends	-0.2891
her from	-0.4768
her in	-0.3517
her instagram	-0.5459
her know	-0.2628
her last	-0.2324
her new	0.2824
her number	-0.3719
her on	-0.569
her page	-0.5568
her phone	0.4717
her photo	-0.4854
her sister	-0.2775
her so	0.2913
her stories	-0.5063
her story	-0.244
her texts	-0.4028
her that	0.3328
her the	-0.3119
her to	-0.4329
her today	-0.4676
her tonight	-0.504
her up	-0.2648
her voice	-0.4964
her work	-0.8525
here	0.3953
here $	-0.3517
here anymore	0.4479
here at	0.4742
here next	0.2334
here where	-0.2716
herm*	0.3274
hero	-0.4455
hers*	0.6173
herself	0.6173
herself $	0.3784
herself after	0.2971
herself and	0.343
herz	-0.3246
herz ist	-0.3246
heure	-0.2342
heute	0.4044
hey	-0.6564
hey $	-0.5006
hey there	-0.4325
hey you	-0.242
hi	-0.9051
hi $	-0.6709
hice	-0.3177
hide	0.6598
hide in	-0.4106
hidi*	0.2717
hiding	0.2717
hier $	-0.8108
high	-0.6305
high school	-0.6305
high*	-0.5085
highway	-0.5085
hilf	-0.4144
hilf mir	-0.4144
him	-0.4707
him $	-0.3737
him about	-0.2395
him after	-0.5108
him again	-0.83
him and	-0.706
him anymore	-0.5651
him back	-0.8631
him but	0.2533
him from	-0.6378
him he	-0.6335
him how	-0.2962
him i	-0.6243
him in	0.7126
him last	-0.3853
him on	-0.3258
him one	-0.4518
him out	-0.6443
him right	-0.2733
him so	-0.5531
him that	-0.4012
him the	-0.4444
him this	-0.3271
him to	-0.956
him today	-0.3182
him until	0.2298
him up	-0.4914
him with	0.3657
hims*	0.5786
himself	0.5786
himself $	0.5532
himself if	0.3399
himself on	0.5346
his	-0.7228
his apartment	-0.5634
his birthday	-0.2512
his cuts	0.5902
his dad	-0.3379
his ex	-0.5737
his heart	-0.3379
his instagram	-0.268
his job	0.4666
his life	-0.5641
his message	-0.396
his mom	-0.4616
his new	-0.4786
his number	-0.3151
his page	-0.3849
his phone	-0.5508
his photos	-0.3914
his place	-0.4585
his profile	-0.3664
his shoes	-0.347
his sister	-0.3273
his story	-0.4097
his whole	0.312
his wife	-0.2474
hist*	-1.0602
historias	-0.5825
history	-0.489
history $	-0.489
hit	-0.2828
hit me	0.2668
hit my	0.4239
hit myself	0.4515
hit send	-0.805
hits	0.6957
hits her	0.4019
hits me	0.4816
hoje	-0.4317
hola	-0.7683
hold	-0.686
hold you	-0.4808
holi*	0.2806
home $	-0.7317
home and	0.4111
home*	-0.5994
honda	-0.4082
hone*	0.8397
honest	0.2878
honestly	0.7811
honestly if	0.328
hood*	-0.3287
hoodie	-0.3287
hope	-0.5692
hope a	0.5485
hope he	-1.0108
hope i	0.4046
hope she	-0.7258
hope you	-0.4626
hope your	-0.3342
hope*	-0.6194
hosp*	0.4203
hospitals	-0.7867
hotel	-0.3891
hotl*	-0.4433
hotline	-0.4433
hour $	0.2684
hours $	-0.308
house	0.4657
house $	0.5748
house down	0.3376
how	-0.3838
how are	-0.3033
how does	-0.3904
how expensive	-0.4555
how far	-0.9538
how fast	-0.3523
how he	-0.2291
how i	-0.5764
how is	-0.5384
how long	-0.5206
how much	-0.4364
how old	-0.6869
how she	-0.5343
how stupid	0.2704
how this	-0.5189
how was	-0.2215
how you	-0.2458
hoy	-0.8556
hoy $	-0.4963
hug	-0.4921
hug or	-0.2944
huge	-0.5305
human	-0.4161
human $	-0.2302
hume*	-0.3006
humeur	-0.3006
humeur est	-0.3006
humor	-0.751
hun	-0.5506
hun $	-0.4805
hung	-0.4862
hung up	-0.4862
hunt of	-0.2867
hurt	0.7193
hurt her	0.7115
hurt me	-0.8196
hurt my	0.4733
hurt right	-0.486
hurting him	0.4355
hurting my	-0.2699
hurting myself	0.6634
hurts	-0.4537
husband $	0.3235
husband and	-0.4717
husband broke	0.253
husband but	0.2962
husband hits	0.5282
husband texts	-0.6587
husband told	-0.301
husband will	0.2835
husband yells	0.2309
i	-0.2262
i add	-0.6472
i already	0.7706
i always	0.3467
i answer	-0.2329
i answered	-0.2503
i apologize	-0.2543
i appreciate	-0.2334
i ask	-0.3749
i asked	-0.6999
i attempted	0.66
i bang	0.419
i be	-0.7061
i begged	-0.431
i blocked	-0.4132
i bought	0.5359
i break	0.374
i broke	-0.2979
i burn	0.5143
i buy	-0.4486
i call	-0.5032
i called	-0.5336
i can	-0.2881
i cheated	-0.5081
i check	-0.2534
i come	-0.3609
i cope	-0.6806
i cried	-0.474
i cry	-0.3916
i cut	0.9289
i dated	0.3878
i deal	-0.5388
i deleted	-0.5073
i did	0.3195
i died	0.6554
i do	0.2752
i drink	0.2755
i drove	-0.8006
i emailed	-0.414
i ever	0.5837
i feel	-0.412
i felt	-0.5233
i fight	-0.2285
i find	0.4743
i finish	-0.3524
i forgot	-0.3626
i found	0.5481
i gave	-0.4469
i give	-0.5025
i guess	0.3495
i had	-0.3065
i hang	0.4474
i hate	-0.4286
i have	0.3775
i hear	0.5173
i help	0.4115
i hide	0.5772
i hit	0.5258
i hope	-0.3686
i hug	-0.2944
i just	0.9674
i know	-0.4664
i leave	0.3818
i left	-0.6866
i lied	0.393
i live	-0.2585
i look	-0.5099
i looked	0.2819
i lost	-0.5176
i loved	-0.4908
i made	0.2923
i mail	-0.3693
i mean	0.3909
i messaged	-0.3714
i met	-0.3051
i might	0.3098
i miss	-0.8028
i move	-0.5055
i need	-0.6763
i needed	-0.2732
i never	0.3696
i often	0.2809
i only	0.272
i pray	0.5886
i press	-0.3838
i promise	-0.607
i pushed	0.3401
i reached	-0.7127
i read	-0.498
i recently	0.3447
i replied	-0.6356
i said	-0.7278
i saw	-0.6414
i say	0.2477
i scratch	0.2756
i see	0.2765
i send	-0.4813
i sent	0.2757
i set	-0.3849
i should	0.3433
i sit	0.3202
i so	-0.4372
i start	-0.4728
i stay	-0.6693
i stayed	-0.4838
i swear	0.6484
i take	-0.3306
i talk	0.4216
i talking	-0.3064
i tell	-0.5829
i text	-0.4344
i texted	-0.6264
i think	0.3412
i tried	0.8108
i turn	-0.363
i type	-0.3804
i unblocked	-0.2558
i use	-0.4243
i used	-0.2869
i wake	-0.5278
i want	-0.2881
i wanted	-0.866
i wear	0.4965
i went	-0.7613
i wish	-0.2509
i worry	-0.3633
i write	-0.3712
i yell	-0.3281
i •	-0.3946
ich	-0.3569
ich bin	-0.6316
ich denke	0.5563
ich dich	-0.2539
ich gehe	-0.6422
ich ihr	-0.3491
ich kann	-0.8059
ich mochte	0.3414
ich muss	-0.5855
ich ritze	0.4716
ich rufe	-0.5564
ich uberlege	-0.2406
ich verletze	0.3934
ich vermisse	-0.8058
ich ware	0.7699
ich werde	-0.6083
ich •	-0.832
idea	-0.2376
idea*	0.4721
ideation	0.4721
idio*	-0.2763
idioma	-0.2763
idioma $	-0.2763
if	0.2775
if a	0.2945
if he	-0.6082
if i	0.4895
if it	0.3188
if my	-0.5438
if nothing	0.6379
if self	0.3783
if something	0.3547
if they	-0.2556
if we	-0.551
if you	-0.3813
igno*	-0.4873
ignore me	-0.2406
ignores	-0.5722
ignores me	-0.5722
ihm	-1.2279
ihm $	-0.5953
ihm geschrieben	-0.2964
ihm so	-0.5183
ihn	-0.2467
ihn $	-0.317
il a	-0.4209
il faut	-0.5914
il m	0.3853
il menace	0.5577
il te	-0.2991
ill	0.5526
imag*	0.487
imagine	-0.2911
imagining	0.5239
imagining hurting	0.4355
in a	-0.3145
in an	0.4587
in and	-0.3407
in any	-0.2944
in bed	-0.752
in case	0.4514
in crowded	-0.3102
in danger	-0.5558
in front	0.4512
in it	0.4642
in love	-0.3779
in march	-0.3128
in my	0.5584
in one	-0.3563
in person	-0.3656
in rome	-0.4593
in school	-0.3471
in shock	-0.5063
in spanish	-0.2562
in sweat	-0.3675
in the	0.3701
in thinking	0.5532
in touch	-0.3383
in weeks	-0.7117
in work	-0.29
in your	-0.7091
info*	-0.3708
information	-0.3708
inse*	-0.2667
insecure	-0.2667
insi*	0.262
inst*	-0.2602
instagram	-0.9014
instagram $	-0.68
instead	0.3501
instead $	-0.6555
instead of	0.6819
instructions	-0.5975
intente	0.4333
interest	-0.3464
interest in	-0.2869
interest rate	-0.2464
interview	-0.4573
interview $	-0.4573
inti*	-0.2891
intimate	-0.5687
into a	-0.3716
into my	0.8642
into sex	0.3989
into the	0.4255
into these	-0.2697
inve*	-0.3408
invented	-0.3408
invi*	-0.2898
is $	-0.76
is a	-0.5136
is all	-0.3105
is beating	0.469
is been	0.3798
is better	0.783
is broken	-0.5183
is cutting	0.5796
is dating	-0.4416
is dead	-0.5092
is easier	-0.3211
is enough	-0.2441
is even	0.4365
is full	-0.2443
is going	-0.6361
is good	-0.2987
is got	-0.5548
is happy	-0.7397
is hard	-0.2494
is huge	-0.2451
is hurting	-0.349
is in	0.2874
is it	-0.3824
is just	-0.3786
is legally	-0.347
is long	-0.3806
is mad	-0.3202
is my	0.3204
is no	0.5571
is not	0.2316
is nothing	0.3875
is now	-0.2428
is on	-0.6687
is online	-0.2901
is open	-0.5395
is out	-0.4868
is over	-0.9236
is seeing	-0.563
is stalking	0.6531
is suffering	-0.4324
is suicide	-0.6028
is there	0.4249
is this	-0.4588
is time	-0.4062
is tomorrow	-0.6951
is too	-0.291
is up	-0.2949
is very	-0.2534
is what	-0.7024
is with	-0.7389
is your	-0.6638
is •	-0.5769
isso	-0.5762
isso $	-0.5762
issu*	-0.7448
issues	-0.7448
issues $	-0.6534
ist	-0.9456
ist gebrochen	-0.3246
it a	-0.5623
it again	0.2931
it all	0.2979
it be	-0.468
it but	0.5254
it by	-0.7607
it every	0.6578
it feel	0.3783
it feels	-0.2337
it going	-0.9351
it i	0.3609
it if	0.7084
it last	0.7
it makes	-0.6099
it on	0.2948
it out	-0.3426
it quits	-0.3782
it sending	-0.4293
it since	-0.6767
it still	-0.3516
it takes	0.2658
it this	0.6281
it to	0.8059
it tonight	0.495
it was	-0.5246
it went	-0.2879
ital*	-0.5567
its	0.2503
its a	-0.2543
j arrete	-0.2865
j espere	-0.3795
ja	0.3619
japan	-0.4567
je	-0.2985
je and	-0.2342
je l	-0.5025
je lui	-0.5781
je me	0.8146
je pars	0.3193
je pense	0.4719
je pleure	-0.8082
je reponds	-0.4019
je suis	-0.7923
je voudrais	0.4312
je •	-1.0983
jetzt	-0.687
job $	-0.793
job all	-0.5171
joke	-0.3872
joke $	-0.3327
jour*	-0.6945
jump	0.4845
jump $	0.6963
jump*	0.2487
jumped	-0.2591
just	0.5339
just call	-0.86
just do	0.5129
just doing	0.3926
just in	0.4514
just kill	0.2214
just one	-0.222
just said	-0.5928
just say	-0.3782
just tell	-0.2789
just text	-0.2828
just texted	0.473
just waiting	0.3993
just want	0.8772
just •	-0.7436
k	-0.7421
k $	-0.7421
kann	-0.9963
kann das	-0.5712
kann ich	-0.4386
kann nicht	-0.4735
kann*	-0.5244
kannst	-0.5244
kannst du	-0.5244
karma	-0.5083
karma will	-0.4142
keep a	0.4798
keep asking	-0.4578
keep going	0.4521
keep having	0.2247
keep looking	-0.3738
keep planning	0.4176
keep thinking	-0.6012
keep writing	0.4867
keep •	-0.5822
keeps	0.3105
keeps liking	-0.5125
keeps saying	0.4706
keeps showing	0.4767
keeps texting	-0.5323
keeps threatening	0.2686
kein*	0.3356
keinen	0.3356
key and	0.5948
keys	0.2478
kids	0.2393
kids $	-0.3688
kids are	0.2638
kids at	-0.4024
kill	0.8582
kill herself	0.4832
kill himself	0.3224
kill me	-0.7462
kill my	0.6568
kill myself	0.7186
kill*	0.2834
killed	-0.5595
killed in	-0.4112
killing	0.632
killing $	0.5532
killing my	0.4308
killing myself	0.9996
killing of	-0.2867
kills	-0.852
kills in	-0.3287
kilo*	-0.3313
kilometers	-0.3313
kilometers $	-0.3313
kind	0.2837
kind of	0.2837
kind*	-0.3902
knock	-0.7269
knock on	-0.7269
know	-0.4747
know $	0.4389
know i	-0.7415
know if	-0.5709
know it	-0.3235
know she	-0.6156
know what	-0.494
know who	-0.4146
know why	0.323
know •	-0.2383
knows it	0.4498
kont*	-0.6962
kontakt	-0.6962
konto	-0.6705
kurz	-0.5003
l	-0.6152
l ai	-0.3325
l aime	-0.3046
l air	0.413
l appeler	-0.6264
l oublier	-0.3471
la curiosidad	-0.2437
la extrano	-0.7009
la llame	-0.6994
la vida	-0.5763
la vie	0.7277
land*	-0.5782
landlord	-0.5782
landlord $	-0.493
lane	0.2885
lang*	-0.4631
language	-0.4631
las	0.4403
las pastillas	0.3673
last $	0.3828
last night	0.2246
last seen	-0.2272
last spring	-0.3694
last thing	0.6338
last thursday	0.3309
last time	0.5721
last week	-0.455
last year	-0.7213
late	-0.2928
late again	-0.2985
lately $	-0.5626
later	-0.6114
later $	-0.6332
laugh	-0.7933
laugh $	-0.4751
lawy*	-0.226
lawyer	-0.226
le	0.274
le escribi	-0.5781
le mande	-0.5369
le mois	0.472
le respondo	-0.316
le voy	-0.5193
learn	-0.3772
learn to	-0.3265
leave $	-0.5053
leave a	-0.4597
leave and	0.2587
leave her	-0.518
leave him	0.2779
leave it	-0.8064
leave me	-0.6881
leave my	-0.2941
leave the	0.2419
leaves he	-0.2697
leaving	-0.2371
leaving him	-0.4767
leaving me	0.2524
leben	0.2895
leben $	0.33
leben zu	0.3618
leer	-0.8647
left	-0.3643
left a	-0.5519
lega*	-0.4331
legally	-0.4331
legally dead	-0.347
legs	0.3224
legs and	0.3224
leid	-0.2771
leid dass	-0.2771
lesen	-0.3632
lesen $	-0.3632
less	-0.6553
less notifications	-0.4199
let her	-0.2628
let him	-0.6045
let me	0.3796
let us	-0.5413
let you	-0.2918
letter	-0.3488
letting	0.5076
letting go	0.5076
liar	-0.5865
lieb*	0.5541
liebe	-0.5356
liebsten	0.3433
lied $	0.337
lied about	-0.3034
lied in	0.2704
lies	-0.4012
life back	-0.7297
life has	0.4366
life is	-0.2303
life to	0.674
life tonight	0.6868
ligar	-0.5323
ligar para	-0.5323
ligh*	-0.4214
lights	-0.4206
lights $	-0.4206
ligou	-0.4944
ligou ontem	-0.4944
ligu*	-0.2574
liguei	-0.2574
liguei para	-0.2574
like	-0.2262
like a	-0.2593
like it	0.4083
like me	0.3548
like my	-0.3238
like nobody	-0.3963
like nothing	-0.3077
like texting	-0.4007
like the	-0.236
like to	-0.3037
like when	-0.2697
like you	-0.6609
liked	-0.8359
liked an	-0.3729
liked her	-0.5183
liked my	-0.5976
liki*	-0.6646
liking	-0.6646
liking my	-0.5125
line	0.257
line $	-0.5422
list	-0.7797
list $	-0.6013
list of	-0.2222
listen	-0.4834
listen to	-0.4939
listening	0.2849
listening $	0.2849
lite*	-0.5343
literally	-0.5343
little $	-0.477
little text	-0.5661
live	0.7477
live anymore	0.7246
live for	0.5831
live with	-0.4278
living past	0.5986
llam*	-0.9755
llamar	-0.646
llamar a	-0.4585
llamarla	-0.7732
llamarlo	-0.3768
llamarlo $	-0.3768
llame	-0.9072
llame y	-0.7987
llamo	-0.9618
llamo anoche	-0.6187
llego	-0.2861
llego tarde	-0.2861
llor*	-0.3212
llorar	-0.3212
llorar $	-0.3212
lo amo	-0.6916
lo que	-0.4695
lock	-0.3642
lock*	0.3474
locked	0.3856
locked me	0.3856
locker	0.2366
locker rooms	0.2366
locks	0.242
log	-0.6636
log my	-0.4907
lol	-0.5857
lol $	-0.7198
lol i	0.5401
lol you	-0.2682
lone*	-0.5151
lonely	-0.5195
lonely $	-0.5077
long	-0.5707
long does	-0.4713
long is	-0.2364
long past	-0.3806
long should	-0.284
long time	-0.5113
longer i	-0.2856
look	-0.4514
look $	-0.4853
look at	-0.2964
look forward	0.4341
look what	-0.2475
looked at	-0.6851
looked up	0.4424
looking	-0.4649
looking at	-0.5025
looks	-0.2699
looks like	-0.2864
losc*	-0.6921
losch	-0.6657
loschen	-0.4613
loschen $	-0.4613
losi*	-0.7268
losing	-0.7268
losing her	-0.4153
losing my	-0.6418
lost	-0.2207
lost $	-0.4995
lost his	0.3681
lost interest	-0.2869
lot $	-0.4918
loud*	0.4798
louder	0.4798
love	-0.7747
love $	-0.3512
love again	-0.3911
love and	-0.2979
love her	-0.5969
love me	-0.4269
love my	-0.5845
love to	-0.4499
love with	-0.331
love you	-0.4985
love*	-0.3906
loved	-0.8529
loved me	-0.7382
lovely	-0.4495
loves me	-0.7755
lovi*	-0.3509
loving	-0.3509
loving him	-0.3509
low	-0.6347
luck	-0.8169
lui	-0.9441
lui ai	-0.4147
lui dire	-0.3046
lui ecrirai	-0.3968
lui ecrire	-0.5256
lui parler	-0.511
lunch	-0.4167
m	0.2588
m a	0.3561
ma	-0.5173
ma mere	-0.8523
mach	0.7322
machine	-0.2954
machine $	-0.2954
mad	-0.2738
mad at	-0.3202
mad if	-0.4457
made	0.3497
made a	0.2577
made it	-0.6675
mae	-0.546
mail	-0.493
mail him	-0.3693
mail*	-0.506
mailbox	-0.506
mailbox $	-0.506
mais	-0.2343
mais falar	-0.5129
mais sentido	0.3451
make a	-0.5049
make him	0.3374
make it	-0.4388
make me	-0.4327
make mistakes	0.2562
make sure	0.2662
makes	0.2712
makes me	0.2586
mal	-0.5906
mal $	0.7164
male	-0.4033
mama	-0.7401
man $	0.3257
man that	-0.2609
manager	-0.3689
mand*	-0.5992
mandar	-0.4316
mandar mensagem	-0.3857
mandarle	-0.3885
mandarle un	-0.3885
mande	-0.5369
mande un	-0.3238
mandou	-0.4648
mandou mensagem	-0.4648
mann	0.4492
manq*	-0.7476
manque	-0.6925
manque $	-0.6693
many days	-0.5914
marc*	-0.5981
march	-0.5996
march and	-0.3128
mari	0.3798
mari me	0.3798
mari*	0.2521
marido	0.2669
marido me	0.6552
marr*	-0.4027
marriage	-0.4265
married	-0.5004
married $	-0.4232
mas	-0.3724
mask	-0.4324
mask could	-0.4324
mata*	0.36
matar	1.0424
matar $	0.7951
matar si	0.5555
matarme	0.4889
matin	-0.4899
matin $	-0.4899
may	-0.4904
maybe	-0.4108
maybe a	-0.2845
maybe i	-0.5572
maybe the	0.3991
me $	-0.5129
me a	-0.5618
me about	-0.6207
me after	-0.5264
me again	-0.7252
me agride	0.3451
me ajuda	-0.4085
me alone	0.226
me ameaca	0.4388
me amenaza	0.5287
me an	-0.3992
me anymore	-0.6311
me at	-0.2851
me bateu	0.5514
me but	-0.2844
me controla	0.3011
me cortar	0.4538
me corto	0.662
me coupe	0.7953
me crazy	-0.4791
me crying	0.3126
me dejes	-0.2828
me dejo	-0.4169
me down	0.2651
me duele	-0.4536
me empuja	0.3529
me escreveu	-0.3776
me escribio	-0.738
me estoy	0.6494
me every	-0.2799
me feel	0.4217
me foutre	0.413
me frappe	0.3798
me from	0.4138
me get	-0.5825
me golpea	0.3109
me happy	-0.5973
me have	0.4725
me he	-0.2414
me i	-0.4082
me if	0.4977
me in	0.5458
me into	0.6046
me know	-0.5445
me laugh	-0.3634
me leave	0.6791
me ligou	-0.4944
me like	-0.7396
me llamo	-0.9618
me mandar	-0.3656
me mandou	-0.4565
me manque	-0.6925
me matar	0.4165
me my	0.2484
me of	-0.4186
me on	-0.2276
me one	-0.3213
me over	0.4353
me pega	0.5749
me persegue	0.402
me pictures	0.5902
me reveiller	0.4128
me saying	-0.4595
me see	-0.2448
me sens	-0.6972
me she	0.5067
me so	-0.986
me something	-0.2785
me suicider	0.4848
me suit	0.4882
me tape	0.6485
me that	0.3765
me the	-0.7835
me threats	0.4756
me to	-0.485
me today	-0.4351
me tonight	-0.599
me tuer	-0.2734
me until	-0.4134
me whenever	-0.5688
me with	0.4839
me yesterday	-0.7404
me your	-0.2499
mean*	0.3542
meaning	0.3542
meaning i	0.4752
meant	-0.684
medo	0.469
medo dele	0.4191
meds	0.509
meet	-0.7589
meet me	-0.5307
meet*	-0.6086
meeting	-0.6086
meeting $	-0.2728
mehr $	-0.654
mehr leben	0.5776
mein	-0.3027
mein ex	0.4361
mein herz	-0.3246
mein mann	0.4996
meine	-0.3004
meine daten	-0.5103
meine freundin	0.4603
meine mutter	-0.3978
meine sachen	-0.3812
meine stimmung	-0.6453
meinem	0.4995
mejor $	-0.4776
mejor sin	0.5475
meld*	-0.701
melden	-0.6173
melden $	-0.6173
melh*	0.3306
melhor	0.3306
meme	-0.618
meme $	-0.5011
men	-0.6228
mena*	0.672
menace	0.672
menace de	0.6189
mens*	-0.7576
mensagem	-0.5455
mensagem $	-0.539
mensagem e	-0.2241
mensaje	-0.4824
mensajes	-0.487
mensajes $	-0.487
ment*	-0.2544
mentido	-0.3911
mentido $	-0.3911
menu	-0.6192
menu $	-0.6192
merci	-0.7401
mere	-0.8601
mere $	-0.2375
mere va	-0.6639
mes	-0.418
mes donnees	-0.324
mess $	-0.4853
mess*	-0.6857
message	-0.4692
message $	-0.7619
message and	0.2699
message him	-0.3785
message me	-0.418
message my	-0.5552
message to	-0.4421
message tomorrow	-0.2685
messaged	-0.7865
messaged her	-0.3954
messaged him	-0.2291
messaged me	-0.643
messaged my	-0.4873
messages	-0.3641
messages $	-0.6291
messages anymore	-0.684
messages from	-0.3971
messages me	-0.5338
messaging	-0.7201
messaging her	-0.3996
messaging me	-0.5289
met	-0.8978
met $	-0.4383
meu coracao	-0.474
meu ex	0.4856
meu humor	-0.751
meu marido	0.547
meu namorado	0.5514
mi animo	-0.634
mi cuenta	-0.4388
mi esposo	0.4543
mi ex	0.425
mi mama	-0.7401
mi novio	0.4981
mich	0.6189
mich andern	-0.3405
mich gestern	0.6322
mich nicht	0.573
mich selbst	0.3934
mich und	0.3582
midn*	-0.3527
midnight	-0.3527
midnight $	-0.3364
mieux	0.321
mieux $	-0.3268
miles	-0.3313
miles to	-0.3313
mind $	-0.2749
mine	0.4893
mine $	-0.5612
minha	-0.6024
minha mae	-0.546
minha vida	0.24
minu*	-0.2698
minute	-0.3266
minute $	-0.3324
minutes late	-0.3837
mir	-0.2997
mir $	-0.8093
mir das	0.4472
mir fehlt	-0.3637
mir geschrieben	-0.4156
mir leid	-0.2771
mir nicht	-0.5522
mirar	-0.3906
mis	-0.2962
mis datos	-0.3537
miss	-0.3203
miss her	-0.4894
miss him	-0.6857
miss his	-0.5359
miss me	0.3485
miss you	-0.4234
miss*	-0.6265
missed	-0.4024
missed calls	-0.4472
misses	-0.5681
misses me	-0.6248
missing	-0.2259
mist*	-0.3253
mistake	-0.469
mistake $	-0.614
mistakes	0.2562
mit	-0.5828
moch*	0.3414
mochte	0.3414
mochte sterben	0.4501
mode	-0.3793
mode is	-0.3793
moi a	-0.417
mois	0.472
mois dernier	0.472
mom and	-0.4957
mom called	-0.4168
mom died	-0.3081
mom is	-0.2244
mom that	0.4465
mon copain	0.2513
mon humeur	-0.3006
mon mari	0.3798
mond*	-0.4222
monday	-0.4222
monday $	-0.4222
money	-0.4224
money $	-0.3589
money all	-0.2285
money on	-0.6512
month	-0.2472
month $	-0.3151
months	0.2901
months $	0.2587
months and	0.4792
mood	-0.7723
mood $	-0.5938
more	-0.7442
more time	-0.5701
morg*	-0.5405
morgen	-0.5405
morgen $	-0.5405
morn*	-0.3525
morning	-0.3525
morning $	-0.8293
morrer	0.5174
morrer $	0.398
morte	0.5607
morte $	0.5607
most	0.2356
mother $	-0.501
mother and	0.8349
mother died	-0.3147
mour*	0.8366
mourir	0.8366
mourir $	0.6713
move on	-0.7627
move out	0.2797
moved	-0.4919
moved away	-0.2923
moved out	-0.4236
moved to	-0.2266
movi*	-0.3897
movie	-0.7729
movie $	-0.4695
movie was	-0.3426
much	-0.3003
much $	-0.506
much does	-0.2534
much easier	0.3715
much i	-0.4307
much is	-0.6244
much it	0.3358
mucho	-0.6453
mucho $	-0.6453
mudar	-0.7056
muita	-0.2673
muito	-0.2537
mundo	0.6161
murd*	-0.8405
murder	-0.8143
music	-0.7897
music $	-0.7897
muss	-0.5855
mute	-0.8259
mutt*	-0.5202
mutter	-0.5202
muy	-0.7676
muy triste	-0.2946
my	-0.2423
my account	-0.6326
my anxiety	-0.3558
my arms	0.8017
my aunt	-0.3736
my bad	-0.7195
my bed	0.2704
my birthday	-0.8091
my boss	-0.3048
my boyfriend	-0.3351
my brother	-0.3331
my car	0.2389
my cat	-0.4738
my check	-0.8297
my cousin	-0.2457
my data	-0.7945
my daughter	0.3743
my day	-0.4866
my death	0.6524
my dog	0.2404
my door	0.2885
my drafts	-0.4827
my exam	-0.7007
my family	0.2309
my fathers	-0.4185
my fault	0.4069
my fear	-0.2872
my feet	-0.3033
my fiance	-0.2552
my first	-0.5319
my friend	-0.416
my friendships	-0.2699
my grades	0.3433
my grandmother	-0.2898
my hair	-0.24
my hand	-0.3053
my head	0.6037
my history	-0.4351
my information	-0.3588
my kids	0.3819
my landlord	-0.3338
my last	0.6124
my legs	0.3224
my little	0.26
my manager	-0.3689
my marriage	-0.5975
my message	-0.2564
my mood	-0.5231
my new	-0.558
my nudes	0.7254
my old	-0.479
my partner	0.5452
my past	-0.389
my phone	0.3095
my plan	0.8512
my post	-0.7883
my profile	-0.4707
my progress	-0.3436
my records	-0.6138
my relationships	-0.2699
my room	-0.5125
my roommate	0.4894
my scars	0.6085
my self	0.6077
my skin	0.5537
my son	0.5602
my stats	-0.576
my stepfather	0.5151
my stories	-0.4751
my story	-0.651
my streak	-0.4783
my team	-0.5144
my things	0.3009
my thoughts	-0.432
my throat	0.6007
my thumb	-0.459
my time	-0.3132
my toddler	-0.3202
my two	-0.301
my urge	-0.6314
my wife	0.3397
my will	0.5881
my work	0.4562
my •	-1.2402
myself if	0.3683
myself in	-0.2885
myself not	-0.4164
myself that	-0.3199
myself to	-0.5039
myself when	0.4437
myself why	-0.419
myself with	0.5286
na	0.3186
nach	-0.3958
nach*	-0.5105
name	-0.5832
name $	-0.2867
name of	-0.2891
name •	-0.4417
namorado	0.5514
namorado me	0.5514
nao aguento	-0.3375
nao consigo	-0.2766
nao me	-0.4269
nao paro	-0.2398
nao sei	-0.5234
nao vejo	0.3451
narc*	-0.418
narcissist	-0.418
narcissist $	-0.418
ne dors	-0.5755
ne lui	-0.3968
ne me	-0.7829
ne plus	0.4128
near*	-0.3192
nearby	-0.3167
nearby $	-0.3167
nece*	-0.63
necesito	-0.4636
necessary	-0.3981
necessary $	-0.3981
need	-0.3982
need $	0.2349
need a	-0.5907
need anything	-0.3621
need help	-0.4623
need you	-0.4333
needs	-0.6044
needs his	-0.3333
needs space	-0.3635
needs your	-0.4167
nehm*	0.3618
nehmen	0.3618
nehmen $	0.3618
neig*	0.4103
neighbor	0.4103
neighbor $	-0.4425
nerv*	-0.747
nervous	-0.747
never	-0.2686
never answers	-0.5298
never find	-0.4749
never had	-0.2716
never have	0.3564
never loved	-0.2547
never met	-0.6727
never said	-0.7555
never wake	0.4936
new	-0.221
new $	-0.6089
new girlfriend	-0.9422
new guy	-0.5777
new job	-0.4835
new ones	0.4844
new year	-0.5229
news	-0.2746
news $	-0.5164
next month	-0.7002
next time	-0.3102
next week	0.3216
next year	0.2334
nice	-0.3523
nice $	-0.5876
nice to	-0.4093
nicht $	-0.5615
nicht anrufen	-0.4031
nicht schlafen	-0.5512
nigh*	-0.3474
night $	-0.4659
night and	0.4026
night but	0.3323
night i	0.2453
nightmares	-0.512
nightmares about	-0.6925
nine	-0.4643
nine $	-0.2703
no $	-0.3986
no answer	-0.4234
no contact	-0.5371
no desire	-0.2364
no despertara	0.5428
no friends	-0.2672
no i	-0.4179
no job	-0.5171
no me	-0.844
no meaning	0.4752
no more	-0.467
no paro	-0.3833
no puedo	-0.807
no quiero	0.6412
no reason	0.5222
no se	-0.8572
no tengo	0.3054
no true	-0.2209
no urge	-0.3045
nobo*	0.3257
nobody	0.3257
nobody believes	0.6543
nobody can	0.6576
nobody deserves	-0.4172
nobody else	-0.4398
nobody understands	-0.3963
noche	0.4005
noche $	0.4005
nope	-0.2321
nope $	-0.2321
norm*	-0.3414
normal	-0.2912
not allowed	0.684
not ask	0.7172
not be	0.5534
not been	-0.5853
not believe	-0.3383
not call	-0.5432
not come	0.6936
not contacted	-0.592
not eat	-0.7711
not enjoy	-0.3676
not feel	0.363
not fight	0.3019
not for	0.5439
not get	-0.3493
not give	0.4396
not going	0.2866
not good	-0.4464
not have	0.2603
not he	-0.3762
not help	-0.4006
not hold	-0.2408
not hurt	-0.7392
not i	0.2876
not in	-0.3119
not it	0.2448
not know	-0.3142
not leave	0.2346
not let	0.6255
not listen	-0.3585
not live	0.4124
not mind	0.2978
not pick	-0.6488
not plan	0.3033
not ready	-0.4988
not say	-0.377
not see	0.7463
not sleep	-0.7604
not slept	-0.4512
not talk	-0.6959
not text	-0.6302
not texting	-0.2642
not that	-0.2397
not the	-0.2541
not think	-0.2875
not to	-0.5265
not trust	-0.688
not wake	0.6886
not want	0.3252
not work	0.3379
not worry	-0.464
not worth	0.4841
not write	-0.2635
note	0.303
note on	-0.7269
nothing $	-0.6237
nothing happened	-0.3077
nothing makes	-0.7452
noti*	0.3207
noticed	0.7331
noticed $	0.7331
notifications	-0.6364
notifications $	-0.5367
notifications please	-0.3482
novio	0.6593
novio me	0.4981
now	-0.2375
now he	0.2228
now i	-0.6684
now if	-0.2944
nowh*	-0.4215
nowhere	-0.4215
nowhere $	-0.53
nudes	0.7254
nudes if	0.4531
nuevo	0.4339
nuevo novio	0.4339
numb	-0.47
number $	-0.3968
nunca mas	-0.6579
nur	-0.4973
nur kurz	-0.4828
nurse	0.4068
o	-0.8961
o dia	-0.5507
o perfil	-0.3394
o que	-0.4817
obri*	-0.585
obrigada	-0.585
od	-0.2927
of a	-0.4899
of being	-0.302
of brazil	-0.3706
of breaking	-0.3611
of course	-0.317
of ending	0.3998
of france	-0.2514
of hope	-0.2541
of it	-0.3443
of life	-0.5905
of living	0.4463
of losing	-0.8944
of me	0.477
of my	-0.2334
of myself	-0.4779
of nowhere	-0.3352
of our	0.2974
of pills	0.5837
of sleeping	-0.3833
of suicide	0.2916
of them	0.3576
of us	-0.3146
of water	-0.4314
of way	-0.2944
of what	0.5069
of you	-0.9527
off $	0.3469
off a	-0.518
off completely	-0.3618
off easy	0.2366
off my	-0.8852
off on	-0.4234
off the	-0.4979
off without	0.3851
offi*	-0.565
office	-0.565
office $	-0.5013
oh	-0.6434
oh man	-0.2609
ohne	0.4881
oi	-0.7449
oi $	-0.4775
oil	-0.5208
ojala	0.5428
ok	-0.5076
ok $	-0.6263
ok i	-0.5537
okay	-0.4195
old	-0.4052
old picture	-0.3729
olhei	-0.2788
olvi*	-0.7488
olvida	-0.3308
olvida todo	-0.3308
on facebook	0.3132
on her	-0.5488
on him	-0.5573
on his	-0.3397
on instagram	-0.4382
on love	-0.4435
on me	-0.4165
on monday	-0.2283
on my	0.4792
on sunday	0.2497
on this	0.5639
on you	-0.2888
on your	-0.332
on •	-0.4219
once and	-0.2931
one	-0.3736
one call	-0.5115
one day	0.3296
one does	-0.3386
one last	-0.6755
one little	-0.5661
one message	-0.6878
one more	-0.7848
one to	0.3255
one who	-0.3692
ones	0.4844
onli*	-0.6872
online	-0.6872
online $	-0.2901
only	0.4816
only heartbroken	-0.3899
only thing	0.3231
only way	0.3461
ontem	-0.776
ontem $	-0.776
open	-0.5595
open*	-0.4906
opened	-0.3889
or a	0.3132
or i	-0.5712
or just	-0.2308
or they	-0.6351
or touch	-0.2944
or try	-0.4391
or •	-0.2677
other $	-0.2991
other people	-0.4046
other women	-0.6661
otra vez	0.3502
ou	-0.2445
ou pas	-0.2445
oubl*	-0.66
oublier	-0.3471
oublier $	-0.3471
our	-0.4866
our chat	-0.4473
our kids	0.2974
our old	-0.6499
our song	-0.7271
out $	0.3765
out after	-0.3301
out and	-0.2861
out i	0.3913
out of	-0.5251
out that	0.7298
out to	-0.3807
outf*	-0.4762
outfit	-0.4845
outl*	0.493
outside the	0.2433
over $	0.6397
over a	-0.81
over and	0.3537
over for	0.4752
over her	-0.6546
over it	-0.905
over me	-0.4886
over my	0.5727
over the	-0.7133
over to	-0.3779
over*	0.3332
overdose	0.2904
overreact	0.2366
overreact $	0.2366
owe	-0.3855
owe me	-0.3855
pack*	-0.6564
package	-0.3857
page	-0.7196
page $	-0.5783
pain i	-0.3249
pain to	-0.7885
pain*	0.2786
painful	0.343
pape*	-0.993
papers	-0.4908
para	-0.9511
para ela	-0.2641
para ele	-0.5147
para mim	-0.6679
para minha	-0.3804
parar	-0.2766
parar de	-0.2766
pare	-0.4523
parent	-0.2209
parent would	-0.2209
parents would	0.5493
parl*	-0.511
parle	-0.2792
parler	-0.511
parler $	-0.511
paro	-0.5276
paro de	-0.5276
pars	0.3193
pars $	0.3193
part*	0.2768
partner	0.2545
partner controls	0.4623
partner is	0.3947
partout	0.4882
party	-0.8667
party $	-0.7563
pas	-0.6828
pas $	-0.4121
pas de	-0.3997
pass	-0.5572
pass i	-0.5572
pass*	-0.3431
passed	-0.3425
passed away	-0.5545
past $	-0.4404
past and	-0.3806
past my	0.6929
past*	0.3673
pastillas	0.3673
pathetic $	-0.659
pausa	-0.4104
pausa por	-0.2675
pause	-0.9251
pause $	-0.5346
pause for	-0.3969
pay	0.2315
pay with	0.2992
peac*	0.3641
peace	-0.4427
peace $	-0.7074
peaceful	0.3641
peaceful compared	0.483
pega	0.5749
pena	-0.7192
pena $	-0.7192
pens*	0.8893
pensando	0.7262
pensando em	0.4457
pensando en	0.5383
pense	0.4719
pense au	0.5724
peop*	-0.2961
people	-0.2961
people because	-0.2306
people like	0.3534
people who	0.2302
perd*	-0.578
perf*	-0.5118
perfil	-0.5285
perfil dele	-0.3394
perm*	-0.2833
pers*	-0.3123
persegue	0.402
persegue $	0.402
person	-0.4288
person $	-0.9049
peu	-0.5585
peux	-0.5831
phon*	-0.5566
phone and	-0.2546
phone away	-0.3503
phone last	-0.3568
phone to	-0.3823
photo $	-0.5574
photo and	-0.4911
photo of	0.3837
phys*	0.2652
pick up	-0.7526
pick*	0.2904
picked up	-0.7204
picking	0.3069
picking up	0.3191
picture	-0.7417
picture $	-0.3942
picture of	-0.3729
pictures	0.222
pictures $	-0.5389
pictures of	0.5902
piece	-0.3751
piece of	-0.3751
pill*	-0.707
pillow	-0.707
pillow $	-0.707
pills	0.7095
pills $	0.4704
pizza	-0.824
pizza $	-0.5116
pizza right	-0.4743
plac*	-0.3361
place	-0.4347
places	-0.3361
plait	-0.2991
plait $	-0.2991
plan	1.0397
plan and	0.8525
plan to	-0.3306
planet	0.3702
planned	-0.4783
planning	0.4046
planning how	0.4176
plat*	0.5023
plate	0.4395
play	-0.5575
play some	-0.5834
play*	-0.7466
played	-0.3997
plea*	-0.462
please	-0.6888
please $	-0.6195
please erase	-0.2354
please give	-0.3345
please keep	-0.2745
please leave	-0.4505
please stop	-0.3369
pleasure	0.5532
pleasure in	0.5532
pleu*	-0.951
pleure	-0.951
plum*	-0.4061
plumber	-0.4061
plus $	-1.0443
plus de	0.4461
plus vivre	0.557
pode	-0.4332
police	0.3621
poor	-0.4376
popu*	-0.3014
population	-0.3014
population of	-0.3014
por	-1.2315
por favor	-0.3747
poss*	-0.3233
possessive	-0.2699
possessive in	-0.2699
posso	-0.4945
post	0.5232
post $	0.2694
posted	0.4147
posted a	0.3408
posts	-0.4935
pour	-0.4264
pour*	-0.3503
prec*	-0.5588
preciso	-0.3425
pref*	0.3413
preg*	-0.418
pregnant	-0.3687
pren*	-0.7909
prepare	0.3227
prepare for	0.3227
president	-0.3756
president of	-0.3756
pressures	0.3989
pressures me	0.3989
pret*	0.3191
pretty	0.3499
prin*	-0.5843
printer	-0.5317
printer $	-0.5317
private $	-0.5695
prob*	0.4636
probably	0.6339
problems	-0.4643
prof*	-0.868
profile	-0.8881
profile $	-0.8005
prog*	-1.0695
progress	-0.3436
progress $	-0.4252
prom*	-0.6832
promise	-0.5254
promise i	-0.498
promised	-0.3823
prop*	-0.4824
proud	-0.4828
prove	-0.6224
publ*	0.5535
pued*	-0.5951
puede	-0.3144
puede leer	-0.3144
puedes	-0.5951
puedes hacer	-0.2704
puedo	-0.943
puedo dejar	-0.3596
puedo dormir	-0.3334
pull	0.4736
punc*	0.3355
punches	0.2476
punching	0.5238
puni*	0.3742
purge my	-0.3976
purp*	0.3046
purpose	0.3046
purpose to	-0.2758
push*	0.4685
pushed	0.3513
pushed my	0.3401
put a	0.6652
put him	0.3734
put me	-0.4733
put the	-0.2974
putt*	0.3398
putting	0.3398
quan*	-0.2832
quar*	0.5855
quase	-0.4262
que	-0.4
que eu	-0.4031
que hice	-0.3177
que j	-0.3835
que je	-0.4897
que le	-0.5105
que lo	0.2512
que me	-0.2928
que puedes	-0.2704
que ta	-0.3877
que vai	0.4088
que voce	-0.3395
quel*	-0.4448
quelle	-0.3595
quer*	0.6515
queria	0.6515
queria morrer	0.398
quero	0.5512
quero me	0.2942
questions	-0.2919
questions can	-0.2864
quick	0.2283
quick $	0.3108
quie*	0.5873
quien	-0.3144
quien puede	-0.3144
quiere	0.6439
quiero	0.3374
quiero decirle	-0.6321
quiero mandarle	-0.3483
quiero seguir	0.4311
quiero suicidarme	0.4961
quiero ver	-0.749
quiero vivir	0.5037
quiet	-0.4764
quiet $	-0.3686
quiet for	-0.2212
quit	-0.7477
quit*	-0.2269
quitarme	0.5383
quits	-0.3782
quits $	-0.3782
quoi	-0.7815
quoi $	-0.4495
race	-0.625
rais*	0.8214
raise	-0.4741
raised	-0.2209
raised you	-0.2209
ran	-0.4647
rang	-0.8933
rang her	-0.7397
raped	0.3942
raped by	0.3026
rapp*	-0.6579
rate	-0.4341
rate on	-0.2464
rath*	0.5014
rather	0.5014
rather be	0.2848
razor	0.3861
reac*	-0.8796
reach	-0.8976
reach out	-0.89
reached	-0.7298
reached out	-0.7298
reaching	-0.2355
reaching out	-0.2355
read	-0.7297
read $	-0.5595
read that	-0.2776
reads	0.3381
ready	0.4441
ready for	0.3801
real	0.3757
real world	-0.2641
really $	0.2346
really really	-0.5056
really reasonable	-0.3386
really that	0.2372
reas*	0.4175
reason	0.4263
reason i	0.4815
reasonable	-0.3386
reasonable $	-0.3386
rece*	0.3036
recently	0.3453
reco*	-0.4178
recommend	-0.2657
record	-0.6615
records	-0.6138
refuses	-0.2792
refuses to	-0.2792
rega*	-0.5197
regarder	-0.503
regi*	-0.6974
registrar	-0.6974
regr*	-0.4644
regret	-0.4644
rela*	-0.2293
relapsed	0.4022
relationship	-0.4165
relationship $	-0.5166
relationships	-0.2699
relationships and	-0.2699
relief	0.5488
relieved	0.4127
reme*	-0.4662
remember	-0.4662
remi*	-0.8559
remind	-0.4412
remind me	-0.4412
reminders	-0.6467
reminders $	-0.6385
reminds	-0.4186
reminds me	-0.4186
remo*	-0.5893
remove	-0.4668
remove me	-0.3098
remove my	-0.3237
removed	-0.4317
replied	-0.2372
replied to	-0.5631
reply	-0.9263
reply $	-0.6581
reply to	-0.4108
repo*	-0.6982
reponds	-0.4645
repondu	-0.5015
repondu $	-0.5015
requ*	-0.4979
request	-0.4979
request $	-0.4979
rere*	-0.2343
rese*	0.5144
researching	0.5144
researching ways	0.5144
resi*	-0.8203
resp*	-0.9286
respect	-0.5399
responder	-0.2795
respondeu	-0.3811
respondeu $	-0.3811
respondi	-0.5445
respondi $	-0.4468
respondo	-0.4658
responsibility	-0.4638
rest	-0.3354
rest of	-0.3507
rest*	-0.4324
restaurant	-0.4324
reveiller	0.4128
reveiller $	0.4128
revenge	-0.3036
revi*	-0.4117
reviens	-0.3688
right $	-0.5337
right now	0.2206
ring	-0.9234
ring $	-0.7406
rip	-0.672
risa	-0.4728
risa $	-0.4728
ritze	0.4716
ritze mich	0.4716
robot	-0.3019
robot $	-0.2624
roll	-1.0166
rome	-0.5285
rome $	-0.5285
room	0.3043
room $	0.5987
room*	0.4615
roommate	0.4615
rooms	0.2366
rooms because	0.2366
rope	0.754
round	-0.3598
round $	-0.3287
rufe	-0.5564
ruin	0.3201
ruin*	-0.7933
ruined	-0.3915
ruined my	-0.3915
run	-0.5202
run $	-0.5042
runn*	0.4385
running	0.4385
runs	0.5485
runs me	0.5485
s boyfriend	0.8382
s death	-0.9013
s ex	-0.3301
s il	-0.2991
s phone	-0.3264
sach*	-0.3812
sachen	-0.3812
sad	-0.6841
sad $	-0.7361
sad and	0.2877
sad but	-0.5734
safe	-0.4591
safe $	0.3058
safe now	-0.6556
sagen	-0.2983
sagen dass	-0.2983
said $	-0.7966
said goodbye	0.3244
said i	-0.8444
said no	-0.5809
said she	0.3652
said stop	-0.6716
said that	0.7462
salut	-0.7347
sam	-0.3017
same	-0.6481
sans contact	-0.5058
santa	-0.301
santa does	-0.301
sat	0.3751
sat in	0.3851
satu*	-0.5531
saturday	-0.5531
saud*	-0.3763
saudade	-0.3763
saudade dele	-0.3763
saved	-0.5662
saved my	-0.555
savings	-0.5865
savings $	-0.5764
saw	-0.7743
saw a	-0.5459
saw her	-0.2861
saw them	-0.3472
say	-0.7888
say $	-0.2939
say goodbye	-0.5916
say happy	-0.2238
say hi	-0.5856
say no	0.5075
say to	-0.3969
sayi*	0.5274
saying	0.5274
saying he	-0.4896
saying she	0.2606
says	0.5661
says he	0.3955
says if	0.2631
says it	0.2632
says that	0.3276
scared	-0.2601
scared $	0.4072
scared i	0.5332
scared of	-0.5689
scared that	-0.4894
scars	0.7334
scha*	-0.5949
schlafen	-0.5512
schlafen $	-0.3667
schlagt	0.6179
schlagt mich	0.6131
scho*	-0.5752
school	-0.5752
school $	-0.2854
school and	-0.4066
schr*	-1.0126
schreib	-0.5083
schreiben	-0.6552
schreiben $	-0.6552
schreibt	-0.5542
scratch	-0.5741
scratch my	0.2756
scratches	0.6995
scratching	0.396
scream $	-0.4656
screaming	0.4145
screams	0.4325
screams at	0.4325
screw	-0.5971
screw it	-0.5906
se eu	0.5497
se matar	0.6459
se suicider	0.3378
se va	0.5555
seas*	-0.3438
season	-0.3438
see	-0.2671
see a	-0.566
see any	0.4567
see her	-0.8328
see how	-0.3368
see it	-0.877
see me	-0.8836
see myself	0.4255
see what	-0.4305
see you	-0.5195
seei*	-0.5227
seeing	-0.5227
seeing someone	-0.5012
seem*	-0.3724
seen	-0.5578
seen a	-0.2531
seen every	-0.2272
sees	-0.888
segu*	0.2806
seguir viviendo	0.4311
sehen	-1.007
sehen $	-0.9573
sehr	-0.3003
sehr $	-0.3003
sei	-0.8873
sein	0.2363
seit	0.4241
seit der	0.4241
selb*	0.677
selbst	0.3934
selbst $	0.3934
selbstmord	0.5563
selbstmord $	0.5563
self	0.2523
self harm	0.2478
self harmed	0.3391
sell	-0.4966
sem	0.2277
semana $	-0.3597
send	-0.4924
send $	-0.8659
send a	-0.4041
send her	-0.4589
send me	-0.4856
send the	0.3043
send*	-0.3222
sending	-0.3222
sending him	-0.619
sending it	-0.3023
sends	0.3894
sends me	0.3894
sens vide	-0.6972
sense $	0.2298
sent	-0.2905
sent a	-0.4406
sent flowers	-0.7138
sent her	-0.377
sent him	0.6548
sent me	-0.4702
sent*	0.6611
sentido	0.7078
sera	-0.3685
sera que	-0.3685
seri*	-0.3443
serious	-0.2813
sers	0.3053
serv*	-0.507
server	-0.414
server $	-0.414
set	-0.5704
set an	-0.3113
sett*	-0.5632
settings	-0.5595
settings $	-0.5595
sex	0.2888
sex $	0.4025
sex every	0.2763
shame	-0.614
shame $	-0.614
shar*	-0.7234
she	-0.2437
she answered	-0.2373
she asked	-0.4749
she blocked	-0.3231
she broke	-0.6454
she called	-0.8721
she calls	-1.074
she came	-0.3489
she did	-0.7672
she feels	-0.2944
she gets	-0.3672
she got	-0.4514
she had	0.5688
she has	-0.2916
she hung	-0.2813
she is	-0.3103
she just	0.3527
she leaves	-0.2697
she liked	-0.4544
she lost	-0.4679
she misses	-0.4138
she moved	-0.4659
she replied	-0.3844
she says	-0.7253
she sent	-0.5399
she texted	-0.3139
she threw	-0.23
she told	-0.5729
she took	0.5231
she wants	0.4206
she was	-0.5747
she will	0.3286
she wrote	-0.4161
she •	-0.511
shift	-0.3028
shift $	-0.3028
shit	0.2549
shock	-0.5063
shoes	-0.4998
shoes $	-0.4281
shoot	0.492
shoot me	0.3874
shop	-0.4874
shot	-0.8728
should be	0.5022
should call	-0.4768
should have	0.5764
should i	-0.4173
should just	-0.8095
should never	-0.3123
should tell	-0.2632
should •	-0.6364
show	-0.5544
show me	-0.6658
show my	-0.3005
showing	0.3345
showing up	0.3345
shri*	-0.2531
shrink	-0.2531
shrink and	-0.2531
shut	-0.7773
shut up	-0.7773
si	-0.2243
si je	-0.4305
si llego	-0.2861
si no	0.4548
sich nicht	-0.4035
sich umbringen	0.4603
sick	-0.8335
sie	-0.5973
sie hat	-0.5452
sie nicht	0.2455
sien*	-0.2504
siento	-0.2504
sign	-0.2607
sign*	-0.5049
sile*	-0.8326
silence	-0.4896
silence $	-0.4372
silent	-0.4991
silent $	-0.2501
silent for	-0.4164
sim	0.2832
simply	0.2217
sin	0.2461
sin mi	0.5475
since	-0.4236
since my	-0.2233
since she	-0.6434
single forever	-0.4503
sinto	-0.9483
sinto falta	-0.3483
sister about	-0.3377
sister called	0.559
six	-0.5472
six $	-0.8084
size	-0.511
skin	0.5206
slams	-0.3775
slap*	0.4494
slapped	0.4494
slapped me	0.3339
slaps	0.5445
slaps me	0.2765
slay*	-0.4655
slayed	-0.4655
sleeping alone	-0.3833
slept	-0.5235
slept in	-0.4512
sliv*	-0.2541
sliver	-0.2541
sliver of	-0.2541
slow	-0.4518
slow*	-0.3617
slowly	-0.3617
slowly $	-0.3617
smal*	-0.6755
small	-0.4314
smile	0.4198
snoo*	-0.4382
snooze	-0.4382
snooze for	-0.4382
so $	-0.9425
so afraid	-0.4372
so alone	-0.5856
so angry	0.2574
so did	-0.3379
so empty	-0.4695
so funny	-0.235
so he	-0.6235
so jealous	-0.5558
so real	-0.3675
so sad	-0.5974
so sehr	-0.3003
so sorry	-0.6556
so stressed	-0.4103
so tempted	-0.6599
so that	0.667
so tired	0.635
so traurig	-0.4525
soci*	-0.4223
social	-0.4223
soir	0.3359
soir $	0.3359
sola	-0.6276
sola $	-0.6276
soll	-0.46
soll ich	-0.6092
solo	-0.3102
solve	-0.2992
solve anything	-0.2992
some	0.3135
some days	0.7155
some sleep	-0.7567
somehow	0.2456
someone else	-0.3938
someone i	0.3878
someone new	-0.7158
someone take	-0.3503
someone who	0.2935
something $	-0.3396
something and	0.5231
something funny	-0.4752
something happens	-0.5747
sometimes	0.6513
sometimes i	0.3581
son	0.3987
son profile	-0.44
son s	0.5587
song	-0.6512
song $	-0.4988
songs	-0.467
songs $	-0.467
soon	0.2655
soon $	-0.7323
soon*	-0.5205
sooner	-0.5314
sorry	-0.8294
sorry $	-0.4663
sorry 2	-0.4423
sorry for	-0.6897
sorry i	-0.6066
sorry to	-0.5156
soun*	0.5343
sound	-0.2723
sounds like	-0.4114
span*	-0.2848
spanish	-0.2848
spanish $	-0.2848
spea*	-0.4902
speak	-0.8036
speak in	-0.4873
speaking	-0.4902
speaking with	-0.2987
spell	-0.3981
spell necessary	-0.3981
spen*	-0.5347
spend	-0.2681
spent	-0.3087
spit	0.3197
split	-0.3197
spri*	0.3763
spring	-0.3694
spring and	-0.3694
stalking me	0.6531
stan*	0.6429
stand	0.5891
standig	-0.2664
star*	0.5179
start	-1.0433
start a	-0.725
started	0.358
starting	-0.498
starve	0.6397
stat*	-0.3971
stats	-0.576
stats $	-0.576
stay alive	0.4336
stayed	-0.4838
step*	0.6128
stepfather	0.5151
ster*	0.4501
sterben	0.4501
sterben $	0.4501
stick	-0.4391
stick through	-0.4391
still affects	-0.3471
still care	-0.4554
still have	0.3303
still here	0.325
still love	-0.974
still loves	-0.5668
still think	0.3469
still want	0.3189
stim*	-1.017
stimme	-0.7787
stimmung	-0.6453
stop	-0.268
stop $	0.2253
stop being	-0.8176
stop checking	-0.2911
stop contacting	0.4222
stop crying	-0.4974
stop cutting	0.3131
stop feeling	-0.7449
stop grieving	-0.3904
stop hurting	-0.3055
stop i	-0.2271
stop imagining	0.4355
stop loving	-0.3509
stop me	0.2299
stop now	-0.4633
stop sending	-0.3514
stop talking	-0.3005
stop texting	-0.2368
stopped talking	-0.2848
stops	0.5424
stops me	0.5424
stor*	-0.7365
store	-0.3095
stored	-0.4031
stories	-0.6489
stories $	-0.6685
story	-0.6426
story $	-0.5256
stra*	0.3696
stranger	-0.5512
stre*	-0.6298
streak	-0.4783
streak $	-0.3279
street	-0.2278
stressed	-0.36
stri*	-0.6426
stroke	-0.2677
stroke or	-0.2677
strong	0.2269
stronger	-0.5949
stru*	-0.2721
struggling	-0.3047
struggling with	-0.2686
stuck	-0.6723
stuck in	-0.6723
stuff $	-0.616
stup*	-0.3094
stupid	-0.3094
stupid $	-0.3488
stupid and	0.5011
su nuevo	0.4339
su voz	-0.3465
sua	-0.668
sua falta	-0.2562
such a	0.2651
suff*	-0.571
suffer	-0.2677
suffer a	-0.2677
suffering	-0.5315
suffering $	-0.5315
suic*	1.1124
suicidal	0.8361
suicidal and	0.8031
suicidal ideation	0.4721
suicidal thoughts	0.2473
suicidarme	0.5684
suicidarme $	0.5684
suicidarse	0.5368
suicidarse $	0.5368
suicidas	0.599
suicide is	-0.5249
suicider	0.5526
suicidio	0.3007
suicidio $	0.2529
suis triste	-0.4769
suit	0.4882
suit partout	0.4882
suiz*	0.3671
suizidgedanken	0.3671
suizidgedanken seit	0.3671
summ*	0.4348
summer	0.4348
sun	-0.6009
sun $	-0.6009
sunday	0.2497
sunday $	0.2497
supp*	-0.6069
support	-0.4691
sure it	-0.2315
surg*	-0.483
surgery	-0.483
surp*	-0.5492
survive	-0.5878
survive in	-0.2641
sus	-0.7059
sus historias	-0.5825
swal*	0.5523
swea*	-0.3775
swear	0.6493
swear $	-0.8761
swear i	0.8202
swear to	0.5512
sweat	-0.3675
sweat and	-0.3675
sweating	-0.3775
sweating $	-0.3775
t	-0.931
ta	-0.6017
table	-0.4992
tag	-0.5247
tage	-0.5032
take	0.3002
take a	-0.8012
take care	-0.4993
take it	-0.6128
take me	0.6496
take my	0.3569
take the	0.2946
take to	0.3419
take up	0.3379
takes	0.3584
takes $	0.2899
taki*	-0.2765
taking	-0.2765
talk	-0.8557
talk $	-0.2566
talk it	-0.5099
talk to	-0.7764
talk*	-0.6778
talked	-0.5989
talked for	-0.2362
talked to	-0.5356
talking	-0.5468
talking $	-0.2441
talking to	-0.5504
talks	0.2945
talks about	0.4106
tanto	-0.4162
tape	0.6485
tape $	0.6485
tarde	-0.2861
tarde $	-0.2861
tbh	0.442
tbh $	0.407
te	-1.106
te amo	-0.3046
te plait	-0.2991
tea	-0.369
team	-0.7847
team got	-0.5144
teen*	-0.3472
teenager	-0.2758
teenager but	-0.2758
tele*	-0.3408
telephone	-0.3408
tell	-0.5551
tell $	0.6467
tell her	-0.6437
tell him	-0.5486
tell me	-0.5472
tell my	-0.5931
tell*	-0.3718
tellement	-0.6206
tellement $	-0.3425
temp*	-0.4639
tempo	-0.8135
tempted	-0.695
tempted to	-0.2523
ten	-0.7516
ten minutes	-0.2272
ten years	-0.2905
tengo ganas	0.3054
tengo que	-0.7587
tenho medo	0.402
tent*	0.5207
tentei	0.3694
tentei me	0.3694
ter	0.2652
term*	0.5361
terminal	0.906
terminamos	-0.7514
terr*	-0.4463
terrible	-0.5102
terrible i	0.2704
test	-0.491
texas	-0.3422
texas $	-0.3422
text	-1.0262
text $	-0.4639
text from	-0.3665
text her	-0.8738
text him	-0.6818
text me	-0.5973
text my	-0.5983
text yesterday	-0.3286
text*	-0.7925
texted	-0.5793
texted $	-0.483
texted back	-0.2467
texted her	-0.4403
texted him	-0.6147
texted me	-0.2283
texted my	-0.5972
texting	-0.9082
texting $	-0.4612
texting her	-0.37
texting him	-0.5947
texting me	-0.5288
texts	-0.8494
texts $	-0.2679
texts me	-0.509
texts other	-0.7782
than feel	0.2848
than yesterday	-0.6103
than*	-0.8099
thanks	-0.6729
thanks $	-0.5064
thanks for	-0.6442
that $	-0.4226
that because	-0.3379
that he	-0.5139
that how	-0.2641
that i	0.2376
that if	0.6388
that it	0.565
that makes	0.2455
that mask	-0.4324
that round	-0.3287
that santa	-0.301
that she	0.2722
that so	-0.235
that title	-0.2609
that was	-0.3191
that way	0.541
that we	-0.5015
that you	-0.3356
that •	-0.3421
the airport	-0.5344
the answer	-0.3059
the app	-0.4185
the baby	-0.4714
the bank	-0.559
the bar	-0.3508
the bathroom	0.6054
the bed	0.5193
the best	-0.6432
the blade	0.5645
the blue	-0.3905
the bus	-0.261
the cafe	-0.2971
the cat	-0.3739
the check	-0.3562
the creature	-0.2867
the crisis	-0.2362
the day	-0.4164
the doctor	-0.9174
the dog	-0.395
the door	0.3816
the dreams	-0.3675
the exchange	-0.2757
the first	0.5291
the flesh	-0.2867
the form	-0.2283
the fridge	-0.2551
the game	-0.441
the guy	0.3335
the handover	-0.3847
the help	-0.9927
the highway	-0.5085
the hold	-0.3343
the house	0.4348
the hunt	-0.2867
the interest	-0.2464
the killing	-0.2867
the knife	-0.7866
the landlord	-0.4475
the last	0.581
the locker	0.2366
the message	-0.4709
the money	-0.6783
the morning	0.3667
the most	-0.2551
the movie	-0.5314
the name	-0.2891
the new	-0.5437
the news	-0.2746
the office	-0.4765
the only	0.8235
the pain	-0.2352
the papers	-0.4994
the party	-0.7053
the phone	-0.9368
the plan	0.2957
the plumber	-0.4061
the police	0.3621
the population	-0.3014
the post	0.4409
the president	-0.3756
the real	-0.2641
the rest	-0.3507
the rope	0.5877
the same	-0.6416
the shop	-0.4874
the show	-0.3032
the store	-0.2861
the sun	-0.6009
the telephone	-0.3408
the thoughts	0.4575
the time	-0.5414
the traffic	-0.3321
the truth	-0.3158
the urge	0.2743
the very	-0.2976
the wall	0.5135
the way	-0.437
the weather	-0.3481
the wedding	-0.2669
the weekend	-0.7248
the wheel	0.3334
the world	0.3031
the years	-0.5251
the •	-1.1513
their	-0.5733
them $	-0.2963
them •	-0.2531
them*	-0.2806
themselves	-0.2806
themselves $	-0.2772
then you	0.2636
ther*	-0.276
therapist $	-0.4566
therapy	-0.7475
therapy $	-0.3454
there $	-0.3733
there is	0.3074
there was	0.5003
these funks	-0.2697
they birthed	-0.2209
they bleed	0.2756
they can	0.4382
they really	-0.4221
they should	-0.446
they will	-0.6362
they would	0.3974
thing	0.4118
thing $	-0.6014
thing i	0.5138
thing that	0.3509
things and	0.4951
things do	0.2412
things i	-0.3322
think about	0.655
think it	-0.2351
think of	-0.8373
think she	-0.2329
think suicide	-0.2686
think •	-0.3386
thir*	0.574
third	0.2587
thirty	0.574
this $	-0.3568
this bot	-0.3565
this close	-0.3838
this life	0.9046
this mode	-0.3793
this morning	-0.4247
this out	-0.5528
this place	-0.3216
this relationship	-0.5947
this time	0.4051
this week	0.5655
this weekend	-0.3538
this works	-0.5189
this year	0.3447
this •	-0.8869
those	-0.349
thought about	0.3272
thought of	-0.2399
thoughts	0.314
thoughts $	-0.751
thoughts are	0.4691
thoughts exactly	-0.4417
thoughts of	0.6847
thoughts since	0.2406
thre*	0.6403
threatened	0.2427
threatened to	0.2427
threatens	0.7184
threatens to	0.5856
threats	0.4756
three days	-0.3084
threw a	0.6269
thro*	0.2781
throat	0.6468
throat $	0.395
through	-0.3439
through $	-0.3318
through a	-0.4885
through his	-0.3069
through it	-0.39
through this	-0.3911
through with	0.3684
throw	-0.8108
throws things	0.3236
thumb	-0.459
thumb is	-0.459
thursday i	0.3309
ti	-0.5976
ti $	-0.5976
ticked	0.2366
ticked off	0.2366
tiem*	-0.6938
tiempo	-0.6938
till	0.4877
till she	-0.3672
time $	-0.4199
time and	-0.739
time i	0.9039
time is	-0.3903
time no	-0.4046
time she	-0.3086
time to	-0.2202
time we	-0.4361
time zone	-0.2781
timer	-0.3924
times $	-0.4144
tind*	-0.627
tinder	-0.627
tinder $	-0.5268
tired $	-0.5744
tires	-0.4331
tires $	-0.3473
title	-0.2691
title •	-0.2609
to $	-0.4238
to a	-0.2384
to again	0.2366
to answer	-0.6807
to apologize	-0.7303
to ask	-0.8839
to beat	0.3582
to bed	-0.5361
to blow	0.3037
to break	-0.6451
to breathe	-0.4137
to buy	-0.4757
to call	-0.6469
to check	-0.3383
to come	-0.2664
to contact	-0.3591
to cry	-0.5324
to cut	0.551
to delete	-0.3079
to die	0.8102
to do	0.6137
to end	0.5649
to feel	-0.9074
to find	0.5129
to fix	-0.4211
to forget	-0.4933
to get	-0.29
to give	0.3872
to go	0.4576
to god	0.6824
to happiness	-0.2541
to hear	-0.4935
to help	0.6832
to her	-0.8019
to him	-0.3956
to his	-0.6201
to hit	-0.4605
to hurt	0.9425
to it	0.2507
to keep	0.8506
to kill	0.8449
to kilometers	-0.3313
to know	-0.3065
to learn	-0.4278
to leave	-0.2384
to let	-0.7686
to live	1.0219
to living	-0.2758
to look	-0.5603
to lose	0.3813
to love	-0.4045
to make	0.5514
to me	-0.8959
to meet	-0.7936
to message	-0.6735
to my	0.2492
to not	0.7126
to pensando	0.3769
to prepare	0.3227
to reach	-0.827
to reply	-0.6546
to ring	-0.5405
to rome	-0.2672
to room	-0.275
to say	-0.978
to scream	-0.7518
to see	-0.7136
to self	0.6094
to send	-0.6586
to sit	-0.6879
to sleep	0.3892
to someone	0.2671
to speak	-0.6011
to stop	-0.3649
to survive	-0.2764
to take	0.7411
to talk	-0.6877
to text	-1.041
to therapy	-0.4984
to this	0.6405
to triste	-0.3919
to trust	-0.331
to unblock	-0.4485
to use	-0.3995
to visit	-0.3477
to wait	-0.5785
to watch	-0.3923
to write	-0.737
to you	-0.4652
to your	-0.4205
to •	0.7287
today	-0.5755
today $	-0.6613
today i	-0.3317
today is	-0.3523
today was	-0.3238
todd*	-0.3202
toddler	-0.3202
toddler wants	-0.3202
todo	0.4055
todo $	-0.565
todo esta	0.4005
todo lo	-0.4695
todos	0.6883
together $	-0.4376
together for	-0.3838
toi	-0.8394
toi $	-0.8285
told	0.2575
told him	-0.5508
told my	0.3658
told them	-0.2531
told you	-0.2895
tomorrow $	-0.4796
toni*	0.3631
tonight	0.3631
tonight and	-0.6939
tonight is	0.6777
too	-0.5041
too clingy	-0.2212
too i	-0.3929
too late	-0.3251
too much	-0.575
took	0.7186
took a	0.376
took my	0.6392
took something	0.5231
touc*	0.4444
touch	-0.5114
touch her	-0.2944
touch with	-0.3383
touches	0.3602
touches me	0.3602
tout $	-0.7429
tout ce	-0.3835
tout le	0.4475
toute	-0.7747
town	-0.5216
town $	-0.3746
trac*	0.9075
track	-0.5001
track my	-0.5001
traf*	-0.3477
traffic	-0.3477
trap*	-0.3993
trapped	-0.3993
trapped in	-0.612
trau*	-0.4784
traurig	-0.4784
traurig $	-0.2889
trea*	-0.2413
treat	-0.3086
tren*	0.3359
trennung	0.4241
trennung $	0.3671
tres	-0.7926
tried	0.7202
tried to	0.4589
tris*	-0.8076
triste	-0.8076
triste $	-0.5639
triste depuis	-0.4071
trop	-0.595
trou*	-0.5126
trouble	-0.5126
trouble sleeping	-0.4112
trouble trusting	-0.2306
truck	0.6319
true	-0.58
true parent	-0.2209
trus*	-0.6322
trust	-0.8136
trust $	-0.3294
trust anyone	-0.4905
trusting	-0.6322
trusting people	-0.2306
truth	-0.3158
try again	0.2681
try and	-0.4391
trying to	0.3762
tu	-1.1634
tu es	-0.2282
tudo	-0.7435
tuer $	0.4563
tuer si	-0.4498
tues*	-0.4284
tuesday	-0.4284
turn off	-0.2436
turn on	-0.473
tut	-0.2771
tut mir	-0.2771
twen*	-0.6735
twenty	-0.6735
twice	0.6982
two	-0.2382
two adolescents	-0.301
two weeks	0.4073
two years	-0.2537
type	-0.3371
type $	-0.3804
typed	-0.2849
uber	-0.4435
uber*	-0.2406
uberlege	-0.2406
ugh	-0.6003
ugly	-0.5643
ugly $	-0.6453
um	0.279
um $	0.7514
uma	-0.6899
uma vez	-0.5216
umbr*	0.5186
umbringen	0.5186
umbringen $	0.3221
umzu*	0.3546
umzubringen	0.3546
un	-0.8415
un audio	-0.4404
un mensaje	-0.3129
un peu	-0.5585
un robot	-0.2406
una	-0.2979
unbe*	-0.3895
unbl*	-0.9195
unblock	-0.5156
unblock him	-0.543
unblocked	-0.5775
unblocked me	-0.5109
und	0.4765
unde*	-0.6063
understand	-0.3755
understands	-0.5163
understands me	-0.5163
une	-0.4691
unfo*	-0.5677
unfollowed	-0.5677
uns	-0.9863
until	0.3851
until i	0.4423
until monday	-0.4134
until they	0.2756
up alone	-0.7191
up his	0.3006
up my	-0.2338
up on	-0.7298
up the	-0.5881
up with	-0.3517
urge $	-0.7282
urge is	-0.7722
urge to	0.8145
urge today	-0.548
urges	0.3506
urges $	-0.2531
urges to	0.488
us	-0.4443
us $	-0.5461
us just	-0.322
use	-0.6295
use my	-0.3243
use this	-0.3391
used	-0.2609
used to	-0.4054
va	-0.7778
va a	0.5555
va me	-0.9125
vacia	-0.7556
vai	0.3059
vas	-0.3027
vejo	0.3451
vejo mais	0.3451
ver	-0.9189
ver sus	-0.372
verb*	0.3623
verbally	0.3623
verbally abusive	0.4483
verg*	-0.6628
vergessen	-0.4144
vergessen $	-0.4144
vergiss	-0.5052
vergiss alles	-0.5052
verl*	0.3729
verla	-0.4199
verla $	-0.4199
verletze	0.3934
verletze mich	0.3934
verlo	-0.3812
verlo $	-0.3812
verm*	-0.9066
vermisse	-0.8058
vermisse ihn	-0.3356
vermisse sie	-0.4104
vers*	0.2276
versucht	0.2276
very controlling	-0.2534
veux le	-0.7995
vez	0.4561
vezes	-0.3091
vida $	-0.4097
vide	-0.6972
video $	-0.3609
vie $	-0.5656
view*	-0.5367
visit	-0.3477
viva	0.4712
viva $	0.4712
vive	0.5933
vive me	0.5933
viver	0.8224
vivi*	0.4311
viviendo	0.4311
viviendo $	0.4311
vivir	0.7789
vivir $	0.6764
vivir mas	0.5037
vivre	0.6729
vivre $	0.6729
voce	-1.0601
voce $	-0.3236
voce e	-0.7656
voic*	-0.3842
voice	-0.3818
voice $	-0.4048
voicemail	-0.3842
voicemail $	-0.3105
voir	-0.3932
volt*	0.3598
voltei	0.3779
voltei a	0.3779
volvi	0.5159
volvi a	0.5159
vont*	0.2217
vontade	0.2217
vontade de	0.2217
vor	0.6418
vor meinem	0.4689
vorne	-0.7346
vou	-0.3772
vou ligar	-0.3487
vou me	0.4253
vou mudar	-0.7056
voud*	0.4312
voudrais	0.4312
voz	-0.9009
vuel*	0.4245
vuelve	0.4397
waited	-0.4403
waits	0.5426
waits in	0.5426
wake	0.2768
wake up	0.4305
waki*	0.3357
waking	0.3357
waking up	0.3357
walk $	0.2563
walked	-0.3239
walking	0.3154
wall	0.5135
wall $	0.3167
wall until	0.2619
wann	-0.6327
want a	-0.459
want answers	-0.323
want anybody	0.2366
want her	-0.6315
want it	0.5499
want me	-0.3103
want my	-0.7233
want out	0.7042
want revenge	-0.3036
want the	-0.7885
want you	-0.3115
wants her	-0.3202
wants me	-0.653
war	-0.6746
ware	0.9136
was	-0.3505
was $	-0.5954
was 12	0.4476
was a	-0.5075
was about	-0.2613
was abused	-0.2944
was bullied	-0.3471
was fifteen	-0.3599
was going	0.5862
was gone	0.4018
was good	-0.2658
was little	-0.2275
was never	0.9181
was nothing	-0.3643
was off	-0.3998
was on	-0.4988
was raped	0.3026
was so	-0.3583
was the	-0.5395
was wrong	-0.4411
was your	-0.2215
watc*	-0.2816
watch	-0.5355
watched	-0.6254
watched a	-0.4459
watched my	-0.3377
water	-0.5402
way	0.358
way $	0.6274
way i	-0.2329
way out	0.3713
way she	-0.2944
way to	0.2272
ways to	0.4761
we	-0.572
we argue	0.5005
we argued	-0.2635
we broke	-0.5471
we could	-0.7798
we did	-0.2758
we got	-0.2804
we had	-0.6933
we just	-0.2238
we met	-0.4422
we never	-0.4833
we talked	-0.3062
we try	-0.2902
we used	-0.2566
we were	-0.7006
weak	-0.3259
wear	0.5458
weat*	-0.3481
weather	-0.3481
wedd*	-0.5217
wedding	-0.5217
wedding $	-0.2669
week*	-0.5877
weekend	-0.47
weekend $	-0.3768
weekends	-0.3437
weeks $	-0.7117
weeks ago	0.5969
weht*	0.7825
wehtun	0.7825
wehtun $	0.7825
weird	-0.3944
well	-0.7681
well $	-0.4791
well done	-0.2722
well for	-0.2913
wenn sie	0.4999
went	-0.8616
went for	-0.5791
went to	-0.3815
wer	-0.3632
wer kann	-0.3632
werde	-0.6083
werde mich	-0.3405
were	-0.6857
were never	-0.4216
were together	-0.3635
were you	-0.5587
what	-0.5819
what $	0.4171
what a	-0.85
what are	-0.5002
what can	-0.2962
what did	-0.6899
what do	-0.4863
what does	-0.5025
what happened	-0.4498
what happens	-0.471
what he	0.3372
what i	0.5549
what if	-0.8285
what is	-0.4605
what it	-0.6906
what kind	-0.3303
what makes	-0.3552
what questions	-0.2713
what she	-0.3532
what size	-0.511
what time	-0.3903
what to	-0.3659
what you	-0.4408
whatsapp the	0.338
wheel	0.3334
wheel $	0.3334
when can	-0.8206
when does	-0.5224
when he	0.4639
when his	-0.7768
when is	-0.817
when my	0.3146
when she	0.4038
when should	-0.2281
when was	-0.4346
when we	0.496
when*	0.2592
whenever	0.2592
whenever i	0.3695
where can	-0.339
where do	-0.7451
where he	0.249
where i	0.4464
whet*	-0.5547
whether	-0.5547
which	-0.6395
while	-0.3082
while $	-0.2537
while i	0.3771
who	0.299
who do	-0.2749
who he	-0.4271
who i	-0.5626
who love	-0.4475
who wants	0.411
who would	0.6824
whole	0.2994
whole bottle	0.3659
why	-0.3789
why $	-0.5587
why are	-0.2686
why did	-0.4189
why he	-0.3723
why i	0.7893
why will	-0.4476
why would	-0.8562
wie	-1.0386
wie geht	-0.3216
wied*	0.3704
wieder	0.3704
wieder $	0.4716
wife and	-0.5394
wife i	0.5807
wife is	-0.2522
will be	-0.4089
will call	-0.4749
will change	-0.5622
will come	-0.3522
will die	-0.7924
will do	0.554
will einfach	0.4015
will get	-0.4607
will he	-0.5604
will ihm	-0.2954
will kill	0.4204
will leave	-0.4571
will let	-0.3418
will never	-0.6917
will not	0.5658
will pay	0.2992
will put	0.3734
will regret	-0.384
will send	0.2931
will sich	0.4603
will tell	-0.2558
will text	-0.4585
will to	0.5615
win	-0.4825
wind*	-0.2764
wipe	-0.375
wipe everything	-0.328
wir	-0.5428
wir haben	-0.5428
wish	0.341
wish he	-0.6701
wish you	-0.3249
wish*	-0.2511
wished	-0.2293
wished me	-0.2293
with $	-0.2789
with blood	0.2992
with cigarettes	0.4147
with friends	-0.9799
with him	0.4467
with his	-0.2571
with me	-0.6736
with school	-0.2686
with someone	-0.6134
with the	-0.3916
with those	-0.2436
with you	-0.4103
with your	-0.4264
with*	0.294
within	-0.2699
within a	-0.2699
without	0.324
without her	-0.6585
without me	0.2372
without my	0.5114
without you	-0.5794
woke	0.3521
woke up	0.3521
woman	-0.4357
women	-0.6661
won	-0.382
won the	-0.382
word	-0.5886
word $	-0.4554
word from	-0.3223
work $	-0.4905
work and	0.2984
work at	-0.6108
work for	-0.4369
work i	0.2449
work today	-0.7676
work*	-0.3069
workout	-0.3332
workout $	-0.3332
works	-0.412
works $	-0.5236
world	0.4597
world $	-0.6418
worry	-0.466
worry $	-0.2626
worse	0.6944
worse $	0.2728
worse than	0.5455
worst	-0.415
worth	0.3051
worthless and	0.2841
would	0.3485
would all	0.2897
would be	0.2719
would beg	-0.4324
would call	-0.6345
would do	0.2899
would feel	-0.475
would get	0.5732
would hang	-0.9098
would just	0.5403
would like	-0.4234
would love	-0.4499
would never	-0.8363
would not	0.5307
would rather	0.5014
would say	-0.6473
would show	0.449
would suffer	-0.2677
would take	0.5109
would that	-0.258
would write	-0.8402
would you	-0.7988
would •	-0.4827
wow	-0.6374
write	-1.0257
write her	-0.4812
write him	-0.3681
write me	-0.6547
write to	-0.7173
writing to	-0.9555
written	0.3117
wrong	-0.8104
wrong $	-0.3215
wrong and	-0.3091
wrong with	-0.2286
wrote	-0.4531
wrote back	-0.6222
wrote her	-0.4264
wrote him	-0.6818
wrote me	-0.6622
wrote that	-0.2398
wrote to	-0.5333
x	-0.2241
x $	-0.2241
y le	-0.2725
yeah	0.4701
yeah i	0.5853
year $	-0.2676
years $	-0.5263
years ago	-0.6978
years old	0.2524
yell	-0.4904
yell*	0.4221
yells	-0.2931
yells at	-0.392
yes	-0.6483
yes $	-0.6483
yesterday he	0.4265
yesterday i	-0.6129
yo	-0.9538
you	-0.7997
you $	-0.7484
you a	-0.5206
you about	-0.2326
you again	-0.435
you all	0.3693
you an	-0.2533
you and	-0.6184
you are	-0.4675
you assist	-0.2392
you back	-0.2723
you been	-0.3881
you can	-0.814
you come	-0.3075
you coming	-0.4614
you did	-0.6139
you disgust	-0.3406
you do	-0.9595
you feel	-0.6211
you get	-0.2663
you go	-0.3275
you got	-0.2759
you help	-0.3565
you human	-0.228
you i	-0.3483
you in	-0.243
you just	-0.4651
you know	-0.2759
you later	-0.4414
you left	-0.3875
you like	-0.3699
you made	-0.6367
you make	-0.2473
you matter	-0.2785
you mean	-0.3644
you my	-0.4242
you need	-0.5358
you never	-0.2465
you no	0.5309
you only	-0.5198
you put	-0.4123
you seen	-0.2531
you share	-0.2477
you should	-0.2628
you sleep	-0.2657
you so	-0.6202
you speak	-0.2536
you still	-0.4575
you struggling	-0.2686
you survive	-0.2641
you that	-0.4408
you there	-0.2394
you think	-0.2904
you to	-0.4202
you today	-0.232
you tomorrow	-0.2818
you up	-0.787
you want	-0.8135
you were	-0.369
you when	-0.5289
you work	-0.4369
you would	-0.2581
you you	-0.4668
you •	-0.3745
young	0.4303
your	-0.8331
your arms	-0.5547
your boss	-0.3291
your day	-0.2231
your family	-0.6486
your friends	-0.2381
your mom	-0.2836
your new	-0.4829
your server	-0.414
your*	-0.5713
yourself	-0.5998
yourself $	-0.601
zero	-0.4685
zomb*	-0.5473
zombie	-0.5473
zone	-0.2781
zone $	-0.2781
zu ihm	-0.5953
zu nehmen	0.3618
zu schreiben	-0.3837
zu vergessen	-0.4144
zuru*	-0.23
~	-0.868
•	-0.3826
• $	-0.4487
• a	-0.4519
• about	-0.3842
• after	-0.6115
• again	-0.4589
• am	-0.4234
• and	-0.7666
• anyway	-0.6896
• at	-0.629
• because	-0.7946
• brb	-0.3105
• but	0.4981
• de	-0.5596
• do	-0.3154
• dude	-0.3418
• every	-0.6968
• find	0.2858
• he	-0.3995
• her	-0.5322
• how	-0.7445
• i	-0.5352
• if	-0.7642
• it	-0.7216
• just	-0.3735
• la	-0.6081
• last	-0.826
• like	-0.5296
• lol	-0.8709
• me	-0.7365
• myself	-0.7119
• now	0.8227
• off	-0.8624
• on	-0.567
• or	0.2939
• over	-0.6325
• really	-0.4093
• shame	-0.614
• si	-0.2861
• slowly	-0.2742
• solo	-0.3102
• solve	-0.2992
• some	-1.099
• text	-0.2732
• that	-0.92
• the	-0.7232
• themselves	-0.2209
• this	-0.5532
• thoughts	-0.8697
• till	-0.3672
• today	-0.3663
• urges	-0.2531
• was	-0.3649
• while	-0.4497
• with	-0.2212
• workout	-0.3332
• •	-0.3738
""",
    'urge': """\
!loaded.middle	1.1264
!look.high	2.3115
!seek.high	1.8814
!send.high	1.736
!text.high	3.1978
!through.high	1.0846
!word.weak	0.491
!•	-0.4065
.	-1.058
.-	-1.9555
.i	-0.6568
.i+they-	-0.9549
.i+you	-0.5601
.i+you+they	-0.7684
.i+you-	-1.1161
.i-	-1.2625
.they-	-0.5718
.you	-0.8138
.you+they	-0.4573
.you-	-1.0898
1	-0.3449
10	-0.2416
10 $	-0.4694
10 minutes	-0.6072
12	0.3981
12 $	-1.0315
12 and	0.7098
15	-0.3392
2	-0.4459
2 $	-0.2824
2 you	-0.2813
20	-0.4984
25	-0.2949
2am	0.3193
3 $	-0.4811
3 beers	0.2522
30	-0.4349
4	-0.4703
4 $	-0.5092
4 tomorrow	-0.264
5	-0.2402
5 $	-0.6884
6	-0.6566
6 $	-0.553
7	-0.412
7 $	-0.3722
8	-0.6271
8 $	-0.5483
9	0.3169
9 $	-0.3137
?	-1.2868
?-	-1.5747
?i	-0.6553
?i+they	1.5095
?i+they-	0.2578
?i+you	-0.7017
?i+you+they	0.235
?they	-0.2433
?they-	-0.8889
?you	-0.4662
?you+they	0.3615
?you-	-1.1055
^ 8	-0.281
^ a	-0.5382
^ about	0.899
^ after	-0.4416
^ aide	-0.7716
^ all	0.3726
^ am	-0.5868
^ apaga	-0.6037
^ are	-0.9137
^ ayuda	-0.6243
^ be	-0.5929
^ because	-0.5429
^ been	-0.6958
^ bist	-0.5578
^ bitte	-0.5603
^ blocked	-0.6917
^ book	-0.4222
^ borra	-0.5587
^ bye	-0.7596
^ ca	-0.6087
^ cancel	-0.5472
^ ce	-0.5744
^ change	-0.5981
^ check	-0.5477
^ checking	0.3477
^ clear	-0.3941
^ cn	0.3947
^ comment	-0.4694
^ como	-0.6718
^ congratulations	-0.3938
^ convert	-0.4412
^ cuando	-0.4424
^ cut	-0.4427
^ day	0.5108
^ dead	-0.3807
^ death	-0.3773
^ deberia	0.5081
^ delete	-0.6665
^ der	-0.6732
^ devo	0.3087
^ dia	-0.4808
^ did	-0.3046
^ die	-0.239
^ do	-0.4569
^ does	-0.7416
^ du	-0.685
^ efface	-0.4503
^ ela	-1.0064
^ ele	-0.8691
^ elimina	-0.328
^ elle	-0.7882
^ er	-0.721
^ erase	-0.7044
^ eres	-0.5558
^ espero	-0.501
^ est	0.2726
^ estoy	0.3936
^ eu	-0.539
^ everyone	-0.5585
^ everything	-0.6854
^ explain	-0.4273
^ feeling	-0.4713
^ feliz	-0.6748
^ find	-0.3876
^ forget	-0.3464
^ fuck	0.5096
^ get	-0.462
^ give	-0.5469
^ glad	-0.4005
^ go	-0.6718
^ going	0.6202
^ good	-0.7866
^ goodnight	-0.4867
^ got	-0.4396
^ great	-0.6402
^ guess	-0.4061
^ hang	-0.4651
^ happy	-0.9719
^ have	-0.6558
^ he	-0.8858
^ hello	-0.5373
^ help	-0.3207
^ hey	-1.1242
^ hi	-1.1656
^ hilf	-0.4087
^ his	-0.6282
^ hit	-0.2962
^ hola	-0.7939
^ hope	-0.5878
^ hoping	-0.3132
^ how	-0.7003
^ hoy	-0.7439
^ i	-0.5382
^ if	-0.8963
^ ill	-0.6652
^ imagine	-0.4222
^ je	-0.6332
^ just	-0.2756
^ kannst	-0.283
^ kill	-0.4802
^ killing	-0.2885
^ le	0.3317
^ leave	-0.2569
^ less	-0.4509
^ life	-0.4332
^ liguei	-0.5696
^ list	-0.6363
^ living	-0.265
^ lo	-0.8067
^ log	-0.3717
^ lol	-0.5386
^ long	-0.5226
^ look	-0.819
^ losch	-0.5914
^ make	-0.4938
^ mandei	-0.8051
^ may	-0.3029
^ maybe	0.5325
^ me	-0.4173
^ mein	-0.6534
^ meine	-0.5363
^ merci	-0.7101
^ merry	-0.3048
^ meu	-0.7835
^ mi	-0.5345
^ miss	-0.3191
^ missing	-0.3256
^ mon	-0.5045
^ mood	-0.621
^ morrendo	-0.2524
^ mute	-0.7189
^ my	-0.5835
^ name	-0.321
^ nao	-0.2316
^ necesito	0.6179
^ nice	-0.6438
^ nobody	-0.4943
^ not	-0.9594
^ nothing	-0.7683
^ now	0.6763
^ o	-0.7295
^ obrigada	-0.5676
^ oh	-0.4953
^ oi	-0.8395
^ ojala	-0.3619
^ ok	-0.4701
^ okay	-0.8759
^ olhei	-0.8146
^ olvida	-0.2618
^ one	0.6653
^ pausa	-0.4358
^ pause	-0.6266
^ people	-0.2838
^ planning	0.3111
^ play	-0.4826
^ por	-0.4836
^ preciso	-0.2845
^ purge	-0.4319
^ quelle	-0.6918
^ queria	0.2667
^ quien	-0.403
^ quiero	0.3435
^ quiet	-0.2481
^ quit	-0.7496
^ record	-0.5835
^ remember	-0.435
^ remove	-0.4706
^ rip	-0.6696
^ salut	-0.7651
^ se	-0.6454
^ see	-0.5904
^ send	-0.5303
^ sera	0.4019
^ set	-0.5286
^ she	-0.8296
^ should	0.4759
^ show	-0.5408
^ si	-1.0616
^ sie	-0.7114
^ sinto	-0.7818
^ snooze	-0.2944
^ so	-0.4155
^ soll	0.5824
^ some	-0.2563
^ something	0.3639
^ sometimes	-0.355
^ sorry	-0.6745
^ sounds	-0.4899
^ stop	-0.9942
^ sure	-0.5276
^ survived	-0.4622
^ take	-0.5747
^ te	-1.0551
^ tell	-0.7276
^ tenho	-0.6045
^ thanks	-1.0721
^ that	-0.6253
^ the	-0.5958
^ then	-0.2775
^ there	-0.2284
^ they	-0.6059
^ thinking	0.7132
^ this	-0.6965
^ today	-0.3991
^ too	-0.4063
^ track	-0.48
^ trying	0.6329
^ tu	-0.6574
^ turn	-0.3586
^ two	-0.2718
^ ugh	0.3639
^ vergiss	-0.3327
^ voce	-0.507
^ voltei	-0.2741
^ volvi	-0.3635
^ voy	0.3988
^ want	0.2437
^ was	-0.2577
^ we	-0.6192
^ well	-0.4108
^ wenn	-0.4883
^ wer	-0.3538
^ what	-0.5962
^ whatsapp	0.5103
^ when	-0.4045
^ where	-0.8476
^ which	-0.7277
^ who	-0.5746
^ why	-0.7575
^ wie	-0.6235
^ will	-0.5971
^ wipe	-0.397
^ wish	-0.8415
^ would	0.9108
^ wow	-0.6697
^ write	-0.408
^ wrote	-0.4891
^ x	-0.3276
^ yo	-0.8087
^ you	-0.7666
^ your	-0.2827
^ •	-0.469
a	-0.2865
a 2	-0.2417
a 5	-0.3794
a 6	-0.3253
a 7	-0.2919
a appele	-0.4767
a bank	-0.2869
a because	-0.3206
a book	-0.3033
a break	-0.5168
a bus	-0.2226
a cambiar	-0.6762
a car	-0.3734
a child	-0.4321
a computer	-0.2678
a counselor	-0.4831
a coward	-0.2466
a coworker	-0.254
a day	-0.2896
a dead	-0.4319
a death	-0.2432
a deja	-0.3059
a dream	-0.3021
a drink	-0.3605
a ecrit	0.2774
a esquecer	-0.5367
a etranglee	-0.5587
a failure	-0.5549
a fight	-0.2527
a gun	-0.4593
a heart	-0.3328
a hotline	-0.4589
a hug	-0.4223
a huge	0.2449
a husband	-0.2491
a joke	-0.2457
a killer	-0.3178
a l	-0.3898
a las	-0.5284
a lawyer	-0.4368
a letter	-0.4545
a liar	-0.3571
a llamar	0.3161
a lot	-0.2861
a man	-0.237
a matar	-0.3235
a me	-0.4349
a message	0.5237
a mirar	0.3296
a mistake	0.4163
a movie	-0.313
a narcissist	-0.2419
a note	0.6037
a peice	-0.3046
a person	-0.2556
a photo	-0.4642
a piece	-0.4722
a pizza	-0.536
a plane	-0.4406
a punto	0.3226
a quick	0.2575
a razor	-0.272
a real	-0.2343
a relationship	-0.3121
a robot	-0.3682
a suicide	-0.2536
a therapist	-0.3604
a while	-0.2432
a whole	0.2441
about	-0.2472
about $	-0.4327
about a	-0.5014
about calling	-0.4949
about dinner	-0.7732
about getting	0.2644
about him	-0.2658
about it	-0.8861
about me	-0.3749
about our	0.2711
about suicide	-0.4224
about that	-0.5441
about the	-0.4542
about this	-0.3466
about to	1.1751
about us	-0.5163
about who	-0.5398
about you	-0.2763
about your	-0.6491
about yourself	-0.2841
abus*	-0.4068
abuse	-0.3363
abusive	-0.2968
acab*	-0.6732
acabar	-0.452
acabar con	-0.4289
acce*	-0.6704
accent	-0.3501
accent $	-0.2365
accident	-0.6222
acco*	-0.2509
account	-0.2509
account $	-0.8262
account to	0.3111
actu*	-0.2916
add	-0.3752
addi*	-0.413
addr*	-0.5832
address	-0.5832
afra*	-0.5064
afraid	-0.5064
afraid to	-0.2468
after $	-0.2222
after a	-0.367
after all	-0.2686
after his	0.3982
after how	0.4664
after that	-0.3844
after work	-0.8225
again	-0.3161
again $	-0.369
again after	0.295
again last	-0.3755
again on	-0.5758
ago $	-0.5376
ago i	0.4645
agora	0.596
agora $	0.596
ague*	-0.3127
aguento	-0.3127
ai	-0.8645
ai appele	-0.3936
ai ecrit	-0.5005
ai fait	-0.4184
ai peur	-0.3807
ai plus	-0.3335
ai repondu	-0.3263
ai tres	0.3398
aide	-0.7716
aide moi	-0.5239
air	-0.3979
ajuda	-0.776
ajuda $	-0.6403
ajuda a	-0.5367
alarm	-0.3107
alarm for	-0.3107
alive	-0.5802
alive $	-0.4144
all	-0.4849
all $	-0.3281
all day	-0.5942
all feeling	-0.2273
all messages	-0.2506
all my	-0.3745
all night	-0.3907
all of	-0.2274
all our	-0.4652
all the	-0.2744
all your	-0.3167
allem	-0.3895
aller	0.2514
aller voir	0.2514
alles	-0.8649
alles $	-0.5103
alma	-0.5304
almo*	-0.3348
almost	-0.3348
alone	-0.9421
alone $	-0.6361
alone in	-0.3227
alone tonight	-0.5663
alre*	-0.589
already	-0.589
already $	-0.5217
already and	-0.3065
alri*	-0.676
alwa*	0.2522
always	0.2522
am $	-0.6458
am about	0.7976
am afraid	-0.5057
am alone	-0.4842
am always	-0.3271
am angry	-0.4009
am at	-0.5506
am bored	-0.3297
am broken	-0.3219
am composing	0.2446
am dead	-0.4106
am doing	0.474
am gay	-0.353
am glad	-0.5772
am happy	-0.4431
am i	-0.9019
am in	-0.3136
am just	-0.3536
am liebsten	-0.4549
am not	-0.7203
am on	-0.7981
am one	0.6032
am outside	0.4502
am stressed	-0.3738
am thinking	0.3625
am this	0.5288
am typing	0.4829
am writing	0.2785
am •	-0.6753
amaz*	-0.4133
amazon	-0.4133
amea*	-0.5307
ameaca	-0.5307
amiga	-0.3266
amo $	0.3099
an $	0.407
an alarm	-0.3107
an egal	0.3001
an email	0.35
an hour	0.3904
an selbstmord	-0.4016
and a	-0.3311
and ai	-0.7958
and ask	-0.5673
and be	-0.2748
and being	-0.3046
and can	-0.3227
and cried	-0.415
and go	-0.8493
and he	-0.2911
and hits	-0.4693
and just	-0.2721
and left	-0.2761
and never	-0.4746
and now	0.4156
and see	0.3555
and she	-0.8088
and slams	-0.2317
and stay	-0.4597
and take	-0.2561
and texted	-0.4412
and that	-0.2971
and the	0.6402
and took	-0.4004
and wants	-0.2297
and we	-0.2804
and wish	-0.4282
and •	-0.2618
ande*	-0.4626
andern	-0.3923
andern $	-0.43
ange*	-0.782
anger	-0.4657
angerufen	-0.4719
angerufen $	-0.3677
angerufen und	-0.3081
angry	-0.4493
angry $	-0.3929
angry with	-0.386
angst	-0.4359
animo	-0.3749
anni*	-0.7973
anniversary	-0.3116
anoc*	-0.5889
anoche	-0.5889
anot*	0.4315
another	0.4315
another day	0.6043
anru*	0.5152
anrufen	0.5152
anrufen $	0.5152
ansc*	0.276
anschauen	0.276
anschauen $	0.276
answer $	0.3969
answered	-0.6352
answered $	-0.4436
answering	0.2652
antw*	0.5308
antworten	0.5308
antworten $	0.5308
anxi*	-0.3245
anxious	-0.3928
anyb*	-0.6128
anybody	-0.6128
anym*	-0.4
anymore	-0.4
anymore $	-0.5015
anyo*	-0.4373
anyone	-0.4373
anyone $	-0.3148
anyt*	-0.3449
anything	-0.3598
anything $	-0.605
anything but	-0.352
anything to	0.4325
anyw*	-0.3107
anyway	-0.3295
anyway $	-0.3185
apaga	-0.6037
apaga tudo	-0.4164
apartment $	0.373
apartment feels	-0.4596
apologize	-0.461
apologize $	-0.6761
apologize and	0.2415
apologize for	-0.4818
apologize to	0.3385
app	-0.3514
app $	-0.3063
appe*	-0.3522
appele	-0.5957
appelee	-0.5044
appelee hier	-0.5044
appeler	-0.32
appeler $	0.4596
appeler ce	0.4351
appeler •	-1.2713
appetite	-0.2514
appetite is	-0.2514
appo*	-0.3248
appointment	-0.3248
appreciate	-0.4054
appreciate the	-0.2958
approach	0.4266
apps	-0.2602
are	-0.5022
are a	-0.3716
are my	-0.2536
are not	-0.2678
are still	-0.2794
are the	-0.4063
are there	-0.4446
are things	-0.2303
are you	-0.3049
are your	-0.3369
argu*	-0.3314
argument	-0.2239
arms	-0.4586
arms are	-0.232
arou*	-0.3528
around	-0.3528
around her	-0.3046
arra*	-0.6861
arre*	0.2917
arrete	0.3559
arri*	-0.4206
arti*	-0.3742
as	-0.7547
ask	0.8881
ask $	-0.9018
ask for	-0.3541
ask her	-0.4936
ask my	-1.1677
ask you	-0.6247
ask •	1.0871
asked	-0.7431
asked how	-0.3337
asked if	-0.2282
asked to	-0.3262
asked •	-0.602
asking myself	-0.5674
asks	-0.2381
asle*	-0.4825
asleep	-0.4825
asleep $	-0.4422
assi*	-0.4258
at $	-0.3949
at 6	-0.3127
at 8	-0.4763
at chess	-0.4471
at her	0.3332
at his	0.6568
at home	-0.354
at me	-0.2254
at my	-0.8936
at night	0.2456
at nine	-0.4127
at school	-0.223
at work	-0.7757
atta*	-0.3846
attacked	-0.3139
attacks	-0.2226
attacks in	-0.2431
atte*	-0.2863
attention	-0.2972
au	-0.5769
audio $	0.343
aufw*	-0.3833
aufwachen	-0.3833
aufwachen $	-0.3833
aus	-0.3845
avec	-0.6918
avoid	-0.4542
awake	-0.4181
away and	-0.2706
away because	-0.3372
away from	0.3862
ayer	-0.7029
ayer $	-0.5062
ayuda	-0.6243
baby	-0.2219
back	-0.3275
back $	-0.931
back already	0.5078
back and	0.2624
back if	-0.6943
back in	0.7209
back to	0.2323
bad	-0.3282
bad right	-0.7997
bad to	0.3089
bala*	-0.2892
balance	-0.2892
balance $	-0.3206
bank	-0.7282
bank account	-0.2869
bar	0.2287
bath*	-0.3012
bathroom	-0.3012
bathroom and	-0.2278
batt*	-0.3274
battery	-0.3274
battery is	-0.3274
be a	0.3915
be alive	-0.5354
be all	-0.5962
be at	0.5361
be better	-0.3988
be dead	-0.6136
be done	-0.2638
be easier	-0.3075
be friends	-0.3925
be gone	-0.2586
be happier	-0.3498
be happy	-0.4258
be mad	0.5646
be ok	-0.4263
be over	-0.3466
be quiet	-0.4673
be silent	-0.4784
be so	0.3654
be with	-0.462
beat	-0.6036
beat me	-0.4385
beau*	-0.4923
beautiful	-0.3079
beber	-0.4323
beber $	-0.4323
because de	-0.3206
because he	0.2961
because it	-0.2618
because of	-0.2465
bed $	0.2438
been	-0.2471
been $	0.2453
been fighting	0.3923
been texting	-0.4519
been thinking	-0.6049
beers	0.2522
beers and	0.2522
befo*	0.3645
before	0.3765
before bed	0.3736
behi*	-0.4497
behind	-0.4497
behind my	-0.3036
being	-0.3829
being a	-0.2422
being alive	-0.3468
being around	-0.3293
being so	-0.3558
belo*	-0.2659
bem	-0.4955
bem $	-0.4955
bess*	-0.7925
besser	-0.5738
best $	-0.4439
best phone	-0.3344
best way	0.4686
better today	-0.33
better without	-0.3122
bien	-0.381
big	-0.8585
big mistake	-0.3527
bill	-0.2943
bill $	-0.2943
bin kurz	0.3654
bin so	-0.4236
birthday hope	-0.3663
birthday with	-0.4622
bist	-0.7773
bist du	-0.5578
bitte	-0.5603
blade	-0.4968
blade again	-0.4968
blam*	-0.3881
blee*	-0.442
bleed	-0.3161
bleeds	-0.2679
blocked me	0.3295
blocked my	-0.6917
blood	-0.3562
blow	-0.7016
blow my	-0.5283
blue	-0.4252
blue $	-0.4252
body	0.2599
boil	-0.6028
book	-0.4346
book me	-0.4222
bored	-0.482
bored $	-0.2593
born	-0.329
born $	-0.3688
borra	-0.5587
boss	-0.9372
boss $	-0.8567
bot	-0.641
bot $	-0.6594
bott*	-0.5636
bottle	-0.5097
boug*	-0.3304
bought	-0.3304
boxes	-0.8272
boxes $	-0.8272
boyf*	-0.4419
boyfriend	-0.4419
boyfriend $	-0.4485
boyfriend about	-0.5398
boyfriend and	-0.2313
boyfriend texts	-0.3036
boyfriend that	-0.5478
brau*	-0.6395
braz*	-0.2419
brea*	-0.4235
break from	-0.4347
break up	-0.4277
breakup	-0.2248
breakup $	-0.2792
breathe	-0.6196
brig*	-0.8689
brin*	-0.2753
bring	-0.6265
bringt	-0.2811
bringt mich	-0.2811
brok*	-0.5712
broke	-0.4643
broke my	-0.3588
broken	-0.5721
broken $	-0.5269
brother $	0.2766
brut*	-0.3492
brutal	-0.3492
built	-0.3543
burg*	-0.5039
burger	-0.5039
burger $	-0.5039
burn	-0.5507
burn myself	-0.2899
burn*	-0.3861
burned	-0.3878
bus	-0.5624
but do	-0.4297
but i	0.3978
but it	-0.5589
but tonight	-0.3687
butt*	0.2782
button	0.3704
button $	0.4215
buy	-0.2784
buy $	-0.6188
by his	0.3923
by now	-0.7211
bye	-1.0992
bye $	-0.9544
c you	-0.2394
ca	-0.9891
ca va	-0.4025
cafe	0.4038
call	0.2447
call $	0.35
call her	-0.23
call i	-0.353
call my	-0.7779
call*	-0.3054
called	-0.455
called $	0.4562
called and	-0.3639
called her	-0.8162
called him	-0.2367
called me	-0.5518
called my	-0.5039
called the	-0.332
calling $	0.4088
calling a	-0.4949
calling him	-0.4632
calling me	-0.7045
calls	-0.4306
calm	-0.2434
calm $	-0.2592
calor	-0.4229
camb*	-0.737
cambiar	-0.6762
came	-0.621
came over	-0.5916
came to	-0.2488
cami*	-1.0041
can a	-0.3478
can be	-0.3911
can talk	0.2711
can we	-0.8607
can you	-0.7893
can •	-0.6288
canc*	-0.5769
cancel	-0.6085
cancel the	-0.2322
cans*	-0.8318
capa*	-0.2738
capi*	-0.753
capital	-0.4546
car	-0.6126
car $	-0.2723
card	-0.4881
care if	-0.2513
care what	0.4531
care*	-0.3071
careful	-0.2938
carp*	-0.3093
carpet	-0.3093
carpet $	-0.3093
casa	0.5394
case	-0.3323
case $	-0.3323
casu*	-0.2843
catch	-0.4039
cats	-0.4466
ce	0.2872
ce matin	-0.7399
ce que	0.4021
celu*	-0.3991
celular	-0.3991
celular $	-0.4106
cham*	0.3087
chamar	0.3087
chamar ela	0.3087
chan*	-0.4177
chance $	-0.6859
change	-0.6513
change $	-0.2508
change my	-0.4374
change the	-0.4158
change your	-0.3048
changed	-0.6238
changer	-0.7346
char*	-0.3346
character	-0.2288
chart	-0.503
chart $	-0.503
chas*	-0.2919
chasing	-0.2584
chat	0.3075
chat five	0.2446
chat is	0.3677
chat*	-0.3308
chatting	-0.3308
chea*	-0.5899
cheap	-0.7926
cheated	-0.597
cheated on	-0.2455
cheating	-0.2935
cheating $	-0.3081
check	-0.2998
check her	0.4914
check if	0.2389
check in	-0.8863
checked	-0.6047
checked his	-0.6279
checking	0.28
checking her	-0.6563
checking his	0.5496
checking in	-0.8213
chee*	-0.483
chess	-0.4471
chil*	-0.2342
child	-0.4087
child $	-0.4091
children	-0.2342
children $	-0.2342
chok*	-0.5345
choked	-0.3035
chor*	-0.5824
chorar	-0.6066
chorar $	-0.6066
cinco	-0.4966
cinco $	-0.4966
city	-0.3945
class	-0.4784
clean	-0.431
clear	-0.3497
clear my	-0.3941
close	0.2323
close $	-0.4182
close to	0.3466
cn	0.3947
cn i	0.3947
coff*	-0.3678
coffee	-0.3678
coffee $	-0.2813
cold	-0.2471
cold $	-0.2471
coll*	-0.4611
college $	-0.2278
color	-0.4708
com	-0.279
com ela	0.2214
come	-0.4565
come $	-0.3408
come back	-0.4699
come home	-0.2632
comi*	-0.3598
coming	-0.3598
comm*	-0.5437
commands	-0.2762
commands $	-0.2762
comment	-0.4813
commented	-0.448
como	-0.7427
comp*	-0.3311
company	-0.4645
compared	-0.2734
compared to	-0.2734
composing	0.2446
composing something	0.2446
computer	-0.2678
computer $	-0.2678
con	-0.6541
con el	-0.2236
con todo	-0.4289
conf*	-0.5488
congratulate	0.3321
congratulate my	0.3321
congratulations	-0.3938
contact $	-0.2328
contact her	0.2812
contact last	-0.354
contact me	-0.5411
contact my	0.5757
contact to	-0.3624
contact with	-0.4223
contato	-0.4648
contestas	-0.4867
conteste	-0.6699
conteste $	-0.6699
controls	-0.2516
conv*	0.3131
conversar	0.3087
conversar $	0.3087
conversation	0.3931
conversation $	-0.8468
conversation with	0.6765
convert	-0.4412
cool	-0.6563
cool $	-0.6563
copa*	-0.4602
copain	-0.4602
copain m	-0.3781
cope	-0.238
cope with	-0.222
cort*	-0.6849
cortar	-0.5357
cortarme	-0.4122
corto	-0.396
cost	-0.3075
cost $	-0.324
couc*	-0.8029
could	0.2218
could just	0.5209
could kill	-0.4814
could not	0.4506
could scream	-0.4103
could tell	0.4382
coun*	-0.9206
counseling	-0.4533
counselor	-0.4731
count	-0.7833
country	-0.4092
country $	-0.4092
counts	-0.6751
coup*	-0.3298
coupe	-0.4264
cour*	0.4609
course	0.5361
course $	0.5361
court	-0.3665
cowa*	-0.2466
coward	-0.2466
coward $	-0.2699
cowo*	-0.3547
coworker	-0.3547
coworker $	-0.2454
crazy	-0.3788
crea*	-0.3254
cred*	-0.6216
credit	-0.6216
cria*	-0.4698
cried	-0.3976
cried $	-0.4166
cris*	-0.2504
crisis	-0.2504
crow*	-0.2431
crowded	-0.2431
crowded places	-0.2431
cry	-0.4101
cry $	-0.25
cryi*	-0.5703
crying	-0.5703
crying $	-0.5556
cuan*	-0.7658
cuando	-0.449
cuen*	-0.3432
cuenta	-0.3432
cuenta $	-0.3432
cues*	-0.4747
cuesta	-0.4747
culpa	-0.6464
cump*	-0.3604
cumpleanos	-0.3604
cust*	-0.4436
cut	-0.8142
cut me	-0.454
cut my	-0.2606
cut so	-0.7997
cuts	-0.6552
cutt*	-0.5478
cutting	-0.5478
d	-0.6044
d etre	-0.2681
da	-0.417
dad	-0.5176
dad tonight	-0.6692
daily	-0.354
daily check	-0.3406
dang*	-0.4027
danger	-0.4027
dano	-0.6285
dano $	-0.6285
das	-0.7245
dass	0.2485
data	-0.6752
data $	-0.5605
date	-0.5114
dated	-0.2342
daten	-0.3719
dati*	-0.6147
dating	-0.6147
dating apps	-0.2602
datos	-0.3463
datos $	-0.3463
davor	0.3654
day	-0.2306
day $	-0.9691
day 12	0.5108
day of	-0.2838
day she	-0.5273
days	-0.4855
days $	-0.3241
days i	-0.2334
de	-0.3609
de beber	-0.4323
de chorar	-0.6066
de escribirle	0.4458
de l	0.4821
de la	-0.8397
de le	-0.5838
de llorar	-0.6096
de mandarle	0.3226
de me	-0.2835
de mourir	-0.3938
de olhar	0.3269
de rester	-0.2264
de rir	-0.3926
de rire	-0.3965
de toi	-0.521
de vivre	-0.2468
dead	-0.6403
dead $	-0.446
dead by	-0.4877
dead gorgeous	-0.3785
dead horse	-0.361
dead on	-0.2267
dead skull	-0.3781
dead tired	-0.28
dead to	-0.3844
dead*	-0.3212
deadline	-0.3431
deadline $	-0.2957
death	-0.6381
death $	-0.4737
death of	-0.3874
debe*	0.5081
deberia	0.5081
deci*	0.229
decirle	0.5048
decirle que	0.5048
defi*	-0.2455
deja	-0.9168
dejar de	0.2569
dejes	-0.2378
dejes $	-0.2378
dejo	-0.4048
dejo de	-0.3255
dela	0.6137
dela $	0.8058
dele	-0.8399
dele $	-0.6599
dele so	0.2599
dele*	-0.2822
delete	-0.4669
delete all	-0.2644
delete my	-0.3006
deleted	-0.3356
deleting	0.8833
den	-0.3934
denke	-0.4016
dent*	-0.3084
dentist	-0.3084
dentist $	-0.3084
depo*	-0.3932
depois	-0.3883
depr*	-0.2943
depressed	-0.3081
depu*	-0.3843
depuis	-0.3843
depuis la	-0.3393
der	-0.8897
der trennung	-0.2423
dern*	0.2434
dernier	-0.4663
dernier $	-0.4663
des	-0.3924
desc*	-0.4352
desculpa	-0.4352
desde	-0.3983
dese*	-0.3011
deserve	-0.3322
deserve to	-0.2595
desperately	0.3645
desperately want	0.3645
despertara	-0.3619
dest*	-0.3354
devo	0.4387
devo chamar	0.3087
devr*	0.2535
devrais	0.2535
devrais la	0.2535
dia	-0.7948
dia $	-0.5738
dias	-0.7206
dias $	-0.5865
dice	-0.4573
dice que	-0.2299
dich	-0.9954
dich $	-0.7541
did	-0.4378
did $	-0.3696
did i	-0.4443
did not	-0.2948
did she	-0.5895
did you	-0.2646
die	-0.82
die $	-0.6348
die and	-0.4091
die for	-0.5104
die hard	-0.2403
die i	-0.367
die in	-0.2371
die of	-0.4598
died	-0.7422
died $	-0.4248
died after	-0.3804
died in	-0.2525
died of	-0.486
died when	-0.2954
dies	-0.5626
diff*	-0.4723
different	-0.5235
dije	-0.2618
dije $	-0.2618
dinn*	-0.7615
dinner	-0.7763
dir	-0.5726
dire	0.3603
dire que	0.3603
disa*	-0.4616
disc*	-0.72
disg*	-0.2779
disgust	-0.2779
disgust me	-0.2779
disse	-0.2617
dist*	0.3235
dit	-0.2912
dit qu	-0.2387
divo*	-0.3919
divorce	-0.4253
divorce $	-0.5025
do	-0.2901
do about	-0.2803
do anything	-0.5738
do is	0.2967
do it	-0.3392
do my	-0.3411
do not	-0.4281
do this	0.513
do when	-0.3513
do with	-0.3631
do you	-0.5728
do •	-0.5807
doct*	-0.5734
doctor	-0.5818
doctor $	-0.5292
does	-0.7048
does a	-0.4557
does my	-0.3461
does not	-0.4054
does the	-0.4443
does this	-0.2461
dog	-0.3344
dog $	-0.2917
dogs	-0.6226
doing	0.4018
doing $	0.6548
dois	0.7459
dolor	-0.5163
done	-0.4577
done with	-0.3211
donn*	-0.3257
donnees	-0.3257
donnees $	-0.3257
door and	-0.3707
door*	-0.2519
dorm*	-0.9159
dormir	-0.9159
dormir $	-0.2711
down	-0.5172
down $	-0.303
draft	-0.4854
drafts	-0.6597
drafts $	-0.3893
drafts and	-0.5455
drag*	-0.3264
dragged	-0.3264
draw*	-0.2984
drawer	-0.2984
drea*	-0.8292
dream	-0.5019
dream that	-0.2435
dreams	-0.3388
drin*	-0.3628
drink $	-0.3783
drinking	-0.256
drinks	-0.2748
drive	0.2336
droht	-0.5164
drop dead	-0.5131
drove	-0.6256
drunk	-0.2556
drunk $	-0.4862
du	-1.1336
du bist	-0.5165
dude	-0.3732
dude $	-0.3732
due	-0.3128
due $	-0.3128
duele	-0.3548
dump*	-0.5687
dumped	-0.5687
dumped me	-0.47
dying $	-0.4603
e	-0.3979
e eu	-0.5099
e nao	-0.237
each	-0.4101
each other	-0.4101
early	-0.2609
early $	-0.7618
easi*	-0.3894
easier	-0.4058
easier than	-0.3064
eat	-0.6412
ecrirai	-0.4847
ecrire	0.4873
ecrire $	0.4873
ecrit et	-0.4413
ecrit hier	-0.4183
edit	-0.4814
effa*	-0.4503
efface	-0.4503
egal	0.3001
egal $	0.3001
eggs	-0.7864
eiff*	-0.4618
eine	-0.9157
einfach nicht	-0.2844
eins*	-0.3813
el	-0.5245
el alma	-0.5304
ela	-0.3442
ela agora	0.5448
ela me	-0.3332
ela para	0.3087
ele	0.3197
ele $	0.7311
ele agora	0.388
ele me	-0.4661
ele nao	-0.5469
ele nunca	-0.5529
ele ontem	-0.5302
elim*	-0.328
elimina	-0.328
ella	-0.8358
ella $	-0.8358
elle $	0.457
elle a	-0.6847
elle m	-0.4238
elle me	-0.3479
else $	-0.3744
else already	-0.3065
em	-0.884
email	-0.4881
email my	-0.3754
emba*	-0.3628
embarrassment	-0.3918
empi*	-0.3378
empty	-0.7201
empty without	-0.4596
empu*	-0.3156
en ella	-0.6066
en finir	-0.5246
en l	-0.4287
en la	-0.4884
en quitarme	-0.3136
end	-0.3882
end it	-0.957
end my	-0.7133
end this	-0.6028
end up	0.4352
ended	-0.5785
endi*	-0.4838
ending	-0.4838
ending $	-0.4689
ends	-0.3052
enfa*	-0.2682
enfants	-0.2682
enjoy	-0.3742
enou*	-0.4167
enough	-0.4167
envie	0.4251
envie de	0.4734
envoyer	0.3519
envoyer un	0.3519
er	-0.2245
er droht	-0.5164
er hat	-0.3644
eras*	-0.8297
erase	-0.7519
erase all	-0.2515
erased	-0.266
erased $	-0.2277
eres	-0.5558
eres una	-0.4357
es	-0.8218
es $	-0.3073
es un	-0.2998
escr*	0.7549
escreveu	-0.3557
escribi	-0.8581
escribirle	0.5957
escribirle $	0.5993
escribo	0.675
espe*	-0.7966
espera	-0.4079
espere	-0.4986
espere que	-0.3013
espero	-0.501
espero que	-0.501
esqu*	-0.5367
esquecer	-0.5367
esse	-0.5465
est ce	0.5621
esta	0.2352
esta*	-0.3065
este	-0.3024
este*	-0.3181
estoy a	0.3226
estoy por	0.5229
et	-0.552
et j	-0.3661
etra*	-0.5587
etranglee	-0.5587
etre	-0.5496
eu	-0.6852
eu nao	-0.5724
eu respondi	-0.5099
eu vou	-0.3053
euros	0.4454
even	-0.3026
even say	-0.2267
evening $	-0.5855
ever	-0.7992
ever $	-0.3275
ever contact	-0.5411
ever really	-0.3965
ever*	-0.6359
every	-0.3551
every day	-0.814
every morning	-0.2293
every single	-0.2979
every ten	0.4914
every time	-0.5438
everyone	-0.4594
everyone dies	-0.5459
everything	-0.488
everything hurts	-0.3628
everything i	-0.3717
everything she	0.2263
everywhere	-0.4751
everywhere $	-0.4751
ex after	0.5729
ex ever	-0.5411
ex just	0.3347
ex on	-0.286
ex s	-0.5186
ex that	0.6084
ex tonight	0.4617
ex wants	-0.8133
ex yesterday	-0.3527
exam	-0.7113
exam*	-0.5371
exams	-0.4426
excu*	0.3197
excuse	0.5615
excuse to	0.5615
exha*	-0.5721
exis*	-0.5856
exist	-0.549
exist $	-0.4972
existing	-0.4356
existing $	-0.3515
expe*	-0.3308
expensive	-0.3845
expensive is	-0.3845
expl*	-0.5866
explain	-0.5783
explain no	-0.3624
extr*	-0.439
extrano	-0.3308
extrano mucho	-0.4062
face	0.372
face one	0.4052
face to	0.4052
face*	0.3239
fact	0.2263
fact i	0.2263
fail*	-0.4544
failure	-0.5549
failure $	-0.5217
faire	-0.5418
fais	-0.6749
fait	-0.4184
fake	0.2706
falar	0.6513
falar com	0.6513
fall*	-0.4445
falling	-0.4445
falta	-0.7104
falta dela	-0.7187
falta dele	-0.414
fami*	-0.4417
family	-0.4421
family $	-0.5043
fant*	-0.4821
far	-0.7762
fast	-0.6283
fath*	-0.389
father	-0.3347
father and	-0.2367
fault	-0.5732
fault $	-0.2322
fault that	-0.5106
faut	0.2536
favo*	-0.3958
favor	-0.4884
favor $	-0.4538
favorite	-0.262
fazer	-0.5053
fear	-0.3614
fear of	-0.2341
feel better	-0.4177
feel empty	-0.6357
feel guilty	-0.3
feel like	0.418
feel numb	-0.4439
feel sick	-0.3065
feel so	-0.6878
feel terrible	-0.5627
feel the	-0.7365
feel*	-0.6261
feeling	-0.6011
feeling like	-0.4278
feeling proud	-0.2273
feelings	-0.4211
feelings $	-0.4211
feels	-0.8066
feels empty	-0.4596
feels like	-0.2221
fehlt	-0.2962
feliz	-0.6748
feliz cumpleanos	-0.3604
felt	-0.3359
fico	-0.7913
film	-0.5696
final	-0.2359
finally texted	0.3124
find	-0.3702
find me	-0.563
fine	-0.2657
fine $	-0.2273
fing*	0.4484
finger	0.4644
fini*	-0.2845
finir	-0.5246
finish	-0.2319
fire	-0.3775
first	-0.4566
first $	-0.6046
first impulse	0.395
five times	0.2446
fix	-0.5508
flat	-0.271
flig*	-0.3952
flight	-0.3952
flight to	-0.3617
flowers to	0.2768
fly	0.4091
foi	-0.5478
foll*	-0.3681
follows me	-0.2417
for	-0.5057
for $	-0.3678
for an	-0.4348
for everyone	-0.2485
for everything	0.3704
for his	-0.6245
for how	-0.3869
for it	-0.2911
for lying	-0.386
for money	-0.3778
for my	-0.4061
for now	-0.2734
for some	-0.3543
for the	-0.4301
for today	-0.3429
for two	-0.2433
for what	-0.3233
for you	-0.4006
for your	-0.6736
forc*	-0.3589
forced	-0.2762
fore*	-0.2944
forever	-0.2944
forever $	-0.2844
forg*	-0.9259
forget	-0.8824
forget me	-0.3541
forgot	-0.3555
fotos	-0.5765
found	-0.4251
fout*	-0.4287
foutre	-0.4287
foutre en	-0.4287
frap*	-0.7123
frappe	-0.2485
free	-0.6802
free to	-0.6701
fren*	-0.4154
french	-0.3608
french $	-0.3608
freu*	-0.2207
friday	0.2994
friday $	-0.6332
fridge	-0.555
frie*	-0.4947
friend	-0.6106
friend to	0.2563
friends	-0.228
friends $	-0.5156
friends and	-0.5564
from a	0.3086
from breaking	0.5235
from doing	-0.2311
from the	-0.6351
from tinder	-0.4799
from work	-0.4527
from you	-0.3359
from your	-0.4659
front	0.2293
front of	0.2293
fuck	0.5096
fuck i	0.2263
fue	-0.5092
full	-0.291
fun	-0.4429
func*	-0.5442
fune*	-0.2607
funeral	-0.2607
funny	-0.3684
funny $	-0.6028
fur	-0.7218
ganas	0.5601
ganas de	0.5601
gave	-0.6065
gay	-0.353
gay $	-0.3392
gean*	-0.4452
geantwortet	-0.4452
geantwortet $	-0.4452
gehe	-0.8589
geht	-0.619
geht es	-0.619
germ*	-0.2805
gern	0.4151
gern schreiben	0.4151
gesc*	-0.2671
geschlagen	-0.2417
geschlagen $	-0.2417
geschrieben $	-0.5047
gest*	-0.6854
gestern	-0.5676
gestern angerufen	-0.3227
gestern wieder	-0.2379
gestorben	-0.4859
gestorben $	-0.4859
get a	-0.2752
get back	0.3142
get my	-0.6205
get out	-0.2427
get over	-0.2688
get panic	-0.2431
get so	-0.6367
get through	-0.3028
get up	-0.497
gets	-0.4867
getting back	0.4269
ghos*	-0.4442
ghosted	-0.4442
ghosted me	-0.4442
girl in	0.3998
girl*	-0.2912
girlfriend	-0.2912
give it	-0.5319
give me	-0.3041
give up	-0.5361
give us	-0.3781
given me	0.2263
glad	-0.6742
go back	-0.2851
go no	-0.7316
go of	-0.7369
go out	-0.8486
god	-0.418
goes	-0.4623
goes $	-0.5354
going	0.3811
going $	-0.5251
going no	-0.5421
going over	0.4381
going there	0.7488
going to	0.2231
golp*	-0.5171
gone	-0.5719
gone $	-0.6078
good	-0.6394
good $	-0.6012
good luck	-0.2226
good morning	-0.2754
good one	-0.4115
good*	-0.8038
goodbye	-0.6937
goodbye $	-0.3387
goodnight	-0.4867
goog*	-0.3755
google	-0.2213
google it	-0.2213
gorg*	-0.3785
gorgeous	-0.3785
gorgeous $	-0.3785
got	-0.6972
got a	-0.2682
got it	-0.6749
grab	-0.6212
grade	-0.2998
gran*	-0.815
grandma	-0.4798
grandmother	-0.4779
grave	-0.714
grave $	-0.714
great $	-0.3795
great happened	0.395
groc*	-0.3434
groceries	-0.3434
groceries $	-0.3434
grow	-0.7499
guess	-0.4875
guil*	-0.3
guilty	-0.3
gun	-0.5388
gun and	-0.2421
gute	-0.7438
guy	-0.7801
guy from	-0.7574
guy she	-0.3548
guys	-0.2419
gym $	-0.2923
habe	-1.0086
habe $	-0.4758
habe angst	-0.4359
habe ihm	-0.4456
habe ihr	-0.6962
habe mich	-0.2673
haben	-0.3856
habl*	0.367
hacer	-0.4069
hacer $	-0.4069
had	-0.4248
had 3	0.2522
had a	-0.4324
had enough	-0.4776
had never	-0.4171
hair	-0.3355
hand	-0.6444
hand*	-0.4459
handle	-0.5096
hang in	-0.4651
hang*	-0.7488
hanging	-0.6406
happened $	-0.2836
happened and	0.3406
happens	-0.3667
happens if	-0.5849
happens when	-0.426
happier	-0.3498
happy $	-0.3878
happy again	-0.5989
happy birthday	0.3062
happy new	0.2493
hard	-0.527
hard $	-0.5383
hard but	-0.3718
hard*	0.579
harm	-0.4666
harm*	-0.4513
has	-0.2596
has a	-0.3078
has been	-0.2772
has changed	-0.2586
has not	-0.5883
hat	-0.5522
hat angerufen	-0.3081
hat geschrieben	0.391
hat mich	-0.5524
hat mir	-0.2871
hate	-0.7215
hate how	-0.7827
hate my	-0.3081
hate this	-0.3123
hate you	-0.2609
have	-0.3458
have a	-0.4581
have any	-0.2609
have changed	-0.5438
have come	-0.283
have died	-0.4673
have had	-0.3989
have never	-0.2456
have no	-0.3737
have not	-0.5454
have opened	0.2446
have sex	-0.3433
have so	0.6682
have you	-0.5771
have •	-0.3217
havi*	0.2837
having	0.2837
having a	0.4888
having thoughts	-0.2539
he	-0.3523
he asked	-0.379
he blocked	0.2453
he broke	-0.4512
he called	-0.2754
he calls	-0.2455
he came	-0.3348
he can	-0.4083
he choked	-0.2277
he did	-0.3526
he died	-0.2674
he ever	-0.5386
he follows	-0.2292
he gets	-0.3206
he hit	-0.5226
he keeps	-0.6639
he lied	-0.5743
he liked	0.4972
he lost	-0.3885
he messages	-0.3307
he might	0.2578
he needs	-0.3372
he never	-0.4816
he reached	-0.8866
he reads	-0.2859
he said	-0.6951
he says	-0.4327
he sent	-0.707
he should	-0.6886
he showed	-0.621
he wants	-0.7086
he was	-0.4599
he watched	-0.2992
he would	-0.7878
he wrote	0.4053
head	-0.4979
head $	-0.3029
heal*	-0.3046
healthy	-0.3046
healthy for	-0.3046
hear	0.5964
hear about	-0.4943
hear her	0.4362
hear that	-0.5757
hear*	-0.566
heart $	-0.4659
heart is	-0.4946
heart out	0.5401
heartbroken	-0.4754
heartbroken $	-0.4754
heat	-0.4115
held	-0.437
hell	-0.4841
hello	-0.7919
hello $	-0.6604
hello are	-0.3208
help $	-0.7122
help i	-0.4866
help my	-0.2215
help*	-0.4079
helped	-0.2612
helpful	-0.4803
her	0.4407
her $	0.435
her a	0.7696
her again	1.0312
her and	0.2708
her back	-0.3846
her birthday	-0.6
her door	0.3759
her every	-0.3149
her everything	0.5224
her ex	-1.1332
her face	0.4052
her i	0.5435
her if	0.3202
her instagram	0.225
her is	-0.3046
her job	0.2768
her last	0.4813
her mom	-0.8334
her on	-0.4863
her one	0.541
her outside	0.3111
her page	-0.247
her so	0.9309
her stories	0.3846
her story	0.3307
her to	-0.6983
her today	-0.5415
her up	0.419
her work	0.7853
her yesterday	-0.2577
here	-0.3087
here $	-0.3954
hero	-0.2353
heure	-0.4595
heute	-0.7609
hey there	-0.5165
hey you	-0.4205
hi	0.4653
hi $	0.5081
hice	-0.2801
hide	-0.2811
hier	-0.8422
hier $	-0.784
hier soir	-0.4844
hilf	-0.4087
hilf mir	-0.4087
him about	0.2671
him again	-0.9153
him and	-0.4904
him at	-0.5085
him back	-0.7911
him for	0.5342
him he	-0.5732
him i	0.5939
him last	-0.464
him one	0.4453
him out	-0.3356
him please	0.3947
him right	0.5613
him so	0.771
him that	0.7099
him to	0.5017
him up	0.3797
hims*	-0.3836
himself	-0.3836
his	0.4777
his apartment	0.2243
his birthday	0.5548
his brother	0.2766
his car	-0.5973
his ex	-0.7491
his house	0.27
his job	-0.2242
his life	-0.2773
his message	-0.5626
his mom	0.6264
his page	0.6425
his phone	-0.2344
his sister	0.5853
his story	-0.6371
his whole	-0.6736
historias	0.2951
historias un	0.3296
history	-0.5851
history $	-0.6167
hit	-0.3263
hit me	-0.6523
hit the	-1.0341
hits	-0.7286
hits me	-0.4023
hitt*	-0.3036
hitting	-0.3036
hoje	-0.8541
hoje $	-0.7752
hola	-0.7939
home	-0.5604
home $	-0.4166
home and	-0.3788
home*	-0.5241
honda	-0.4117
honestly if	-0.3877
hood*	-0.3753
hoodie	-0.3753
hope	-0.612
hope he	-0.6072
hope she	-0.5626
hope your	-0.4517
hope*	-0.42
hopi*	-0.3082
hoping	-0.3082
hoping to	-0.3132
horse	-0.361
horse $	-0.361
hospitals	-0.3139
hotel	-0.2768
hotl*	-0.4589
hotline	-0.4589
hour	0.3739
hour $	-0.4765
hour ago	0.4663
hours $	-0.3841
house	-0.2589
how	-0.2287
how do	-0.2816
how does	-0.2807
how expensive	-0.3845
how far	-0.4748
how fast	-0.4678
how he	0.6022
how i	-0.5128
how is	-0.5994
how it	-0.5143
how long	-0.2904
how many	-0.2405
how much	0.4092
how old	-0.3103
how she	0.4937
how this	-0.4424
how to	-0.9646
how was	-0.3616
hoy	-1.1043
hug	-0.9575
huge	0.4239
huge mistake	0.3002
huge today	0.4654
human	-0.5462
human $	-0.4109
hume*	-0.2936
humeur	-0.2936
humeur est	-0.2936
humor	-0.4227
hun	-0.5173
hun $	-0.2909
hunt	-0.2462
hurt anyone	-0.3876
hurt me	0.4508
hurt my	-0.4942
hurt myself	-0.3545
hurt right	0.5743
hurt*	-0.4361
hurting	-0.3871
hurting myself	-0.3112
hurts	-0.528
hurts $	-0.4495
husb*	-0.4181
husband	-0.4181
husband has	-0.2573
husband hits	-0.2487
husband who	-0.2491
i	-0.2715
i always	0.4293
i answer	0.4659
i answered	-0.525
i apologize	-0.5376
i appreciate	-0.3239
i ask	0.4131
i asked	-0.6733
i beat	-0.4369
i bought	-0.3448
i buy	-0.6352
i call	0.4188
i change	-0.4748
i check	0.4914
i checked	-0.5467
i choked	-0.2517
i come	-0.4041
i congratulate	0.3321
i cope	-0.238
i cry	-0.3985
i cut	-0.3137
i dated	-0.2214
i deal	-0.2526
i deleted	-0.3356
i desperately	0.3645
i did	-0.2208
i died	-0.2499
i email	-0.3206
i end	-0.9184
i ended	-0.4845
i felt	-0.3986
i find	-0.3036
i found	-0.3291
i give	-0.591
i got	-0.4145
i guess	-0.2679
i had	-0.423
i hang	-0.693
i hate	-0.6553
i have	-0.2665
i help	-0.2915
i hide	-0.3002
i hit	-0.2217
i hope	-0.5605
i jumped	-0.3581
i just	0.2767
i know	0.6038
i leave	-0.6591
i left	-0.3025
i lie	-0.4928
i live	-0.3837
i lost	-0.3666
i loved	-0.4354
i made	-0.4047
i make	-0.4096
i messaged	-0.4953
i might	0.6688
i miss	-0.7265
i move	-0.356
i nearly	-0.5804
i need	-0.2898
i needed	-0.2548
i press	-0.7764
i promise	-0.5042
i put	-0.3972
i reach	0.3536
i read	-0.4901
i really	0.245
i regret	-0.2683
i replied	-0.5689
i reply	0.4787
i said	-0.7067
i saw	-0.7165
i say	0.7218
i see	-0.6508
i send	0.6281
i sent	-0.5273
i set	-0.2421
i start	0.3217
i stay	-0.3527
i stayed	-0.2772
i still	-0.2517
i stopped	-0.3638
i survived	-0.2959
i take	-0.4848
i talking	-0.3009
i think	-0.3255
i told	-0.4751
i turn	-0.2307
i type	-0.3561
i unfollowed	-0.4236
i use	-1.0066
i wake	-0.4351
i was	-0.2784
i went	-0.4559
i were	-0.6918
i woke	-0.4729
i wonder	-0.4978
i worry	-0.2296
i write	0.2564
i wrote	-0.6512
i yell	-0.291
i •	-0.8263
ich denke	-0.4016
ich dich	-0.3552
ich gehe	-0.8589
ich habe	-0.8979
ich ihr	0.2885
ich kann	-0.5351
ich lach	-0.517
ich mich	0.4082
ich mochte	-0.2806
ich muss	0.3563
ich ritze	-0.5328
ich uberlege	0.4095
ich vermisse	-0.6821
ich ware	-0.5604
ich werde	-0.3923
ich will	0.3158
idea	0.2809
idio*	-0.4277
idioma	-0.4277
idioma $	-0.4277
if he	0.5977
if my	-0.3353
if something	-0.2667
if we	-0.4419
if •	-0.2221
igno*	-0.2963
ignore	-0.2574
ignore me	-0.2767
ihm	0.4259
ihm $	0.3787
ihm geschrieben	-0.2678
ihm so	0.3183
ihn $	-0.4474
ihn zu	-0.4149
ihr instagram	0.276
il a	-0.5264
il faut	0.2536
il m	0.2248
il me	-0.3719
il menace	-0.4656
il te	-0.3887
il va	-0.3521
ill	-0.747
imag*	-0.5719
imagine	-0.541
impu*	0.395
impulse	0.395
impulse is	0.395
in	-0.3055
in $	-0.9112
in a	-0.4436
in bed	-0.3575
in case	-0.3323
in crowded	-0.2431
in danger	-0.4027
in fact	0.2263
in front	0.2293
in his	0.292
in my	-0.3077
in person	0.5182
in rome	-0.3445
in spanish	-0.3989
in that	-0.45
in the	-0.4454
in there	-0.6986
in this	-0.3739
in touch	0.7772
in your	-0.4238
info*	-0.3649
information	-0.3649
inse*	-0.3234
insecure	-0.3234
insi*	-0.3176
inside	-0.3249
inst*	0.4223
instagram	0.6386
instagram $	0.5183
instagram anschauen	0.276
instagram dela	0.3269
instagram so	0.225
instead	-0.399
instead $	-0.4493
instructions	-0.7577
insu*	-0.234
inte*	-0.4367
interview	-0.3589
interview $	-0.3589
into	-0.3636
into the	-0.3218
inve*	-0.3416
invented	-0.3416
is $	0.2399
is a	-0.721
is all	-0.3819
is at	-0.2472
is better	-0.3242
is broken	-0.4946
is cutting	-0.2239
is dead	-0.6388
is drop	-0.4235
is drunk	-0.4862
is easier	-0.2432
is fine	-0.3785
is given	0.2263
is going	-0.4099
is gone	-0.5327
is happy	-0.7349
is hard	-0.3719
is huge	0.3649
is hurting	-0.2479
is i	0.6137
is in	-0.2969
is just	-0.229
is midnight	0.2446
is my	-0.6549
is nearly	0.3002
is no	-0.3616
is not	-0.6481
is on	0.2576
is online	0.4885
is open	0.4554
is texting	-0.5398
is the	-0.5016
is there	-0.5215
is this	-0.8875
is to	0.243
is tomorrow	-0.339
is too	0.3515
is up	-0.3381
is what	-0.3045
is with	0.5089
is wrong	-0.2579
is your	-0.6461
isso	-0.5783
isso $	-0.5783
it a	0.3168
it all	-0.3041
it bad	0.2617
it be	0.5597
it but	-0.2244
it by	0.3463
it feels	-0.4727
it goes	-0.4842
it going	-0.4841
it hit	-0.3964
it hurts	0.2404
it in	-0.3782
it my	-0.5186
it normal	-0.2881
it on	-0.2201
it out	-0.6944
it sending	0.7728
it still	-0.4601
it through	-0.4499
it to	-0.3725
it tonight	-0.3171
it was	-0.6587
it weird	0.7939
it with	-0.4274
it would	-0.2222
ital*	-0.5726
its	-0.2692
j	-0.3128
j ai	-0.5495
j arrete	0.3559
j espere	-0.4986
ja	-0.2523
jama*	-0.262
jamais	-0.262
japan	-0.6483
je	0.2651
je and	-0.8737
je devrais	0.2535
je dois	-0.818
je l	0.2347
je me	-0.7723
je meurs	-0.4978
je ne	-0.9221
je pense	-0.3424
je pleure	-0.3944
je reponds	0.5915
je suis	-0.3147
je •	-0.8317
jeal*	-0.3361
jealous	-0.3361
jeden	-0.3689
jeden tag	-0.3689
jetzt	0.876
jetzt an	0.3001
job and	-0.2438
joke	-0.399
joke $	-0.2457
jour*	-0.4322
joy	-0.3193
jump	-1.0289
jump $	-0.8071
jump off	-0.4476
jump*	-0.4892
jumped	-0.3581
just	0.2601
just be	-0.3846
just call	0.7324
just do	-0.2496
just doing	-0.5644
just in	-0.3323
just need	-0.4535
just really	-0.2471
just said	0.6032
just saved	0.3002
just to	0.4738
just walk	-0.28
just want	0.2801
k	-0.6336
k $	-0.6336
kann	-0.772
kann das	-0.3831
kann ich	-0.3905
kann nicht	-0.4064
kann*	-0.4492
kannst	-0.4492
kannst du	-0.4492
keep a	-0.3095
keep asking	-0.5674
keep going	0.3672
keep having	-0.4851
keep me	0.5485
keep thinking	-0.464
keep writing	0.6257
keeps	-0.9095
keeps calling	-0.673
keeps liking	-0.4155
keeps viewing	-0.3912
key	-0.403
keys	-0.4338
kids	-0.3354
kids $	-0.3321
kids at	-0.3181
kill	-0.7148
kill for	-0.5161
kill it	-0.3394
kill me	-0.3076
kill myself	-0.499
kill*	-0.4575
killed	-0.4788
killed me	-0.3002
killer	-0.5423
killing myself	-0.534
killing time	-0.5556
kills	-0.5273
kilo*	-0.4412
kilometers	-0.4412
kilometers $	-0.4412
knife	-0.5234
knock	0.2504
knock on	0.2504
know	0.3079
know $	-0.4743
know about	-0.2822
know how	0.4235
know i	0.3688
know if	-0.9206
know it	0.3345
know she	0.3171
know where	0.4301
know who	0.366
know*	-0.3399
knowing	-0.3399
knows	0.2445
knows it	-0.2521
konto	-0.6401
kurz	0.4952
kurz davor	0.3654
kurz ihr	0.276
l	0.3374
l ai	-0.4722
l aime	0.3603
l air	-0.4287
l appeler	0.695
l oublier	-0.3898
la	0.3387
la casa	-0.5029
la llame	-0.7786
la recontacter	0.2535
la rupture	-0.2423
la vida	-0.5558
la vie	-0.624
lach	-0.517
lach mich	-0.517
land*	-0.7692
landlord	-0.7692
landlord $	-0.7516
lang*	-0.571
language	-0.3557
las	-0.6789
las pastillas	-0.5212
last	-0.5403
last $	-0.4694
last month	-0.4444
last night	-0.8857
last seen	0.4914
last time	0.337
last week	-0.4428
last year	-0.4291
late	-0.5515
late $	-0.2973
late again	-0.4697
late*	-0.2721
lately	-0.2721
lately $	-0.4477
later	-0.4547
later $	-0.444
laug*	-0.5456
laugh	-0.4785
laugh $	-0.4733
laughing	-0.5509
lawy*	-0.4368
lawyer	-0.4368
le	0.4629
le escribi	-0.8344
le escribo	0.675
le mande	-0.7673
le respondo	0.7407
le revoir	0.3018
le temps	-0.3121
learn	-0.4958
learn to	-0.4297
leav*	-0.5402
leave $	-0.4803
leave a	0.5605
leave he	-0.3211
leave her	-0.3157
leave it	0.4801
leave me	-0.8663
leave my	-0.6019
leaving	-0.5521
leaving me	-0.2278
leben	-0.8418
leben $	-0.543
leer	-0.7454
left	-0.4176
left $	-0.3017
left a	-0.3022
left me	0.2918
lega*	-0.2916
legally	-0.2916
les	-0.534
les enfants	-0.2682
lesen	-0.3538
lesen $	-0.3538
less	-0.4765
less notifications	-0.4509
let	-0.3412
let us	-0.4056
lett*	-0.3659
letter $	0.5508
letter and	-0.2649
letters	-0.8274
liar	-0.3571
lie	-0.4928
lieb*	-0.5568
liebsten	-0.4549
lied	-0.5095
lied to	-0.5889
life	-0.4679
life $	-0.6025
life back	-0.2376
life is	-0.4288
ligh*	-0.265
lights	-0.2509
lights $	-0.2509
ligou	-0.3105
ligou ontem	-0.3105
ligu*	-0.5696
liguei	-0.5696
liguei para	-0.5696
like	0.2851
like a	-0.3924
like he	-0.3483
like messaging	0.3347
like my	-0.5072
like nobody	-0.2816
like nothing	-0.2829
like the	-0.2502
like this	-0.6864
like to	0.6832
like you	-0.5894
liked	-0.9251
liked my	-0.2262
liki*	0.3098
liking	0.3098
liking my	-0.4155
line $	0.373
list	-0.7974
list $	-0.4965
list*	-0.3499
live	-0.4365
live $	-0.2471
live in	-0.3045
lives	-0.598
livi*	-0.3931
living	-0.3931
llam*	0.5758
llamar	-0.2377
llamar •	-1.3693
llamarla	0.7798
llamarlo	0.3766
llamarlo $	0.3766
llame	-0.8112
llame y	-0.449
llamo	-0.5234
llevo	-0.3964
llor*	-0.6096
llorar	-0.6096
llorar $	-0.6096
lo	-0.3197
lo extrano	-0.2313
lo que	-0.3945
lock	-0.6181
log	-0.7027
log my	-0.4669
lol	-0.7669
lol $	-0.7404
lol i	-0.4708
lol that	-0.3562
lone*	-0.524
lonely	-0.4817
lonely $	-0.4678
long does	-0.2553
long is	-0.2366
long time	-0.4828
long*	0.4709
longer	0.4709
longer i	0.5551
look	0.5328
look $	0.4778
look what	-0.3766
looked	-0.452
looking	0.3297
looking at	0.3383
looks	-0.4308
looks dead	-0.2481
looks like	-0.2246
los	-0.9039
los ninos	-0.2342
losc*	-0.6023
losch	-0.5914
loschen	-0.4209
loschen $	-0.4209
lost	-0.4405
lost $	-0.3712
lost his	-0.3885
lot	-0.2861
lot $	-0.284
lots	-0.2711
lots of	-0.2711
love	-0.4385
love $	-0.4121
love him	0.2658
love me	-0.4261
love my	-0.8403
love to	0.3977
love you	-0.3163
loved	-0.5906
loved me	-0.3913
lovely	-0.2222
loves me	0.2253
low	-0.48
luck	-0.3499
lui	0.2252
lui ai	-0.8873
lui dire	0.3603
lui ecrirai	-0.4847
lui ecrire	0.4873
lui envoyer	0.3519
lunch	0.6612
lunch $	0.5951
lying	-0.3738
lying to	-0.3738
ma	-0.585
mach*	-0.8623
machine	-0.2524
machine $	-0.2524
mad	0.4911
mad if	0.5646
made	-0.6582
made a	-0.3221
made it	-0.5081
mail*	-0.2712
mailbox	-0.2712
mailbox $	-0.2712
mais	-0.4498
mais $	-0.5744
mais sentido	-0.2748
make	-0.5198
make it	-0.5311
make me	-0.2805
make sure	-0.3302
makes	-0.4211
makes me	-0.363
makes sense	-0.2544
mal	-0.7352
male	-0.2278
man	-0.4084
mana*	-0.5047
manana	-0.5119
manana $	-0.5119
mand*	0.5887
mandando	0.5003
mandar	0.5783
mandar mensagem	0.4523
mandarle	0.5877
mandarle un	0.5877
mande	-0.7673
mande un	-0.627
mandei	-0.8051
mandei mensagem	-0.8051
mann	-0.2602
manq*	-0.6848
manque	-0.5905
manque $	-0.5231
many	-0.3224
many days	0.2311
marc*	-0.6605
march	-0.3114
mari	-0.2485
mari me	-0.2485
mari*	-0.3299
marido	-0.3585
marr*	-0.4137
marriage	-0.3979
mas $	-0.6118
mata	-0.776
mata $	-0.4415
mata*	-0.9123
matando	-0.3932
matar	-1.3477
matar $	-0.6731
matarme	-0.3054
mates	-0.3761
matin	-0.7399
matin $	-0.7399
may	-0.2699
maybe	0.5057
maybe a	-0.6403
maybe i	0.7816
maybe the	-0.4518
me	-0.6127
me $	-0.3383
me a	-0.4823
me about	-0.4724
me after	-0.3533
me again	-0.7163
me ajuda	-0.5367
me ameaca	-0.5307
me an	-0.4478
me at	-0.5767
me cortar	-0.5357
me corto	-0.396
me coupe	-0.4264
me dejes	-0.2378
me down	-0.583
me duele	-0.3548
me escreveu	-0.3557
me every	-0.3719
me for	-0.4054
me foutre	-0.4287
me frappe	-0.2485
me i	0.2586
me in	-0.5568
me know	-0.3799
me laugh	-0.2573
me ligou	-0.3105
me like	-0.3745
me llamo	-0.5234
me mandou	0.3286
me manque	-0.5905
me mata	-0.776
me matar	-0.4555
me my	-0.3183
me not	0.6616
me now	-0.2511
me off	-0.2991
me one	-0.2706
me out	0.4508
me see	-0.2757
me sens	-0.4617
me siento	-0.4454
me so	-0.6639
me some	-0.2212
me something	-0.3207
me suicider	-0.5701
me that	-0.3582
me the	-0.6209
me to	-0.854
me tonight	-0.2709
me too	-0.3233
me tuer	-0.4869
me up	-0.5452
me voy	-0.702
me wants	0.4223
me what	-0.3171
me when	-0.2361
me whenever	-0.2904
me with	-0.6509
mean	-0.3553
mean $	-0.4156
medo	-0.5385
meet	-0.5693
meet and	-0.2201
meet me	-0.3675
meet*	-0.452
meeting	-0.452
mehr	-1.0483
mehr $	-0.6314
mehr leben	-0.2654
mehr zu	-0.8191
mein	-0.8416
mein mann	-0.2272
mein*	-0.6992
meine	-1.1466
meine daten	-0.3719
meine mutter	-0.6433
meine sachen	-0.3531
meine stimmung	-0.5407
mejor	-0.4226
mejor $	-0.2796
mejor sin	-0.3065
meld*	0.3412
melden	0.4762
melden $	0.4762
melh*	-0.462
melhor	-0.462
meme	-0.4301
meme $	-0.2783
men	-0.4403
mena*	-0.4656
menace	-0.4656
menace de	-0.4656
mensagem	0.2471
mensagem $	0.5036
mensagem ontem	-0.7579
mensaje $	0.4889
mensajes	-0.4542
mensajes $	-0.4542
ment*	-0.5626
mentido	-0.4009
mentido $	-0.4009
menu	-0.4226
menu $	-0.4226
merci	-0.7101
merry	0.3306
merry christmas	0.3886
mes	-0.3949
mes donnees	-0.3257
mess	-0.2706
mess*	0.2449
message	0.6384
message after	-0.2273
message an	0.5078
message and	0.3872
message him	0.2525
message through	0.2766
message to	0.7812
message tomorrow	-0.4588
messaged	-0.8621
messaged me	-0.5063
messaged my	-0.3727
messages	-0.6592
messages $	-0.8626
messages me	-0.3307
messaging	0.2878
messaging me	-0.5049
messaging my	0.3825
met	-0.595
met $	-0.2558
meu	-0.9213
meu humor	-0.4227
meurs	-0.4978
meurs de	-0.4978
mi	-1.1842
mi amiga	-0.3266
mi animo	-0.3749
mi cuenta	-0.3432
mi marido	-0.3211
mich	-0.7439
mich $	-0.3185
mich andern	-0.2563
mich nicht	-0.362
mich um	-0.3224
midn*	0.2446
midnight	0.2446
midnight i	0.2446
miedo	-0.621
miedo de	-0.621
mieux	-0.513
mieux $	-0.2986
might	0.7395
might pick	0.2578
miles	-0.4412
miles to	-0.4412
mim	-0.7365
mim $	-0.6363
mind	-0.4928
mind $	-0.5049
mine this	0.3002
minh*	-0.3764
minha	-0.9789
minha vida	-0.2463
minhas	-0.3764
minutes $	0.2413
minutes late	-0.3187
mir	-0.9828
mir $	-0.5758
mir das	-0.5073
mir geschrieben	-0.2871
mir nicht	-0.2361
mirar	0.7127
mirar sus	0.3296
mis	-0.5523
mis datos	-0.3463
miss	-0.8112
miss her	-0.4848
miss his	-0.5188
miss me	-0.7125
miss you	-0.3634
missed	-0.2434
missing	-0.5252
missing you	-0.3256
mit	-0.7579
moch*	-0.2806
mochte	-0.2806
mochte ihm	0.4151
moi	-0.8879
moi a	-0.5239
mom is	-0.3589
mom s	0.4539
mom to	-0.3179
mome*	0.2959
momento	0.3296
momento $	0.3296
mon	-0.7038
mon copain	-0.4602
mon humeur	-0.2936
mon mari	-0.2485
mond*	-0.3218
monday	-0.3218
monday $	-0.3218
money	-0.5368
money $	-0.319
money on	-0.3168
mont*	-0.3416
month	-0.7153
month $	-0.5925
months $	-0.2333
mood	-0.9848
mood $	-0.4737
more	-0.4015
more $	-0.452
more messages	-0.2483
more time	0.5829
morg*	-0.5524
morgen	-0.5524
morgen $	-0.5524
morn*	-0.5384
morning	-0.5384
morning $	-0.5221
morr*	-0.7803
morrendo	-0.4255
morrendo de	-0.4255
morrer	-0.696
morri	-0.5787
morri de	-0.5787
mort	-0.8163
mort de	-0.6307
morta	-0.5044
morte	-0.4661
morte $	-0.4661
most	-0.4748
most of	-0.2323
moth*	-0.4452
mother	-0.4209
mother $	-0.3542
mour*	-0.6405
mourir	-0.6405
mourir $	-0.5642
move	-0.5653
move on	-0.5589
moved	-0.7561
moved out	-0.3263
moved to	-0.5733
movi*	-0.3177
movie	-0.5556
movie $	-0.4369
moving to	-0.311
much $	-0.5778
much does	-0.324
much he	0.3678
much i	0.6738
much is	-0.7016
much longer	0.3332
mucho	-0.7302
mucho $	-0.7302
mudar	-0.595
muer*	-1.0482
muero de	-0.2285
muerta	-0.6789
muita falta	-0.3312
mundo	-0.7898
murd*	-0.7139
murder	-0.6475
murder $	-0.374
murdered	-0.3264
music	-0.2789
music $	-0.2789
muss	0.3563
mute	-0.7189
mutt*	-0.6657
mutter	-0.6657
mutu*	0.3657
mutual	0.3657
mutual problems	0.2711
muy	-0.6321
my	-0.4093
my account	-0.5587
my appetite	-0.2514
my arms	-0.3308
my back	-0.4008
my bad	-0.567
my best	-0.2764
my birthday	-0.5595
my body	0.2891
my boss	-0.8865
my boyfriend	-0.4776
my brother	-0.4904
my car	-0.2823
my check	-0.2747
my dad	-0.5016
my data	-0.6988
my day	-0.6031
my death	-0.3906
my door	-0.5277
my drafts	-0.4742
my ex	0.5188
my exam	-0.6625
my family	-0.3974
my fault	-0.5053
my feelings	-0.4124
my first	0.3561
my friend	-0.8504
my friends	-0.664
my girlfriend	-0.3279
my grandma	-0.4798
my hair	-0.2538
my head	-0.5013
my history	-0.5956
my husband	-0.4407
my information	-0.2618
my kids	-0.2765
my landlord	-0.7499
my life	-0.4973
my marriage	-0.4186
my messages	-0.7507
my mom	-0.9306
my mood	-0.56
my own	-0.4398
my parents	-0.32
my passport	-0.6238
my plants	-0.3075
my professor	-0.3206
my profile	-0.6397
my progress	-0.3538
my records	-0.2875
my sister	-0.3391
my skin	-0.2381
my sleep	-0.2681
my son	-0.4363
my stats	-0.5018
my stepfather	-0.2206
my stories	-0.9978
my story	-0.4225
my streak	-0.4409
my therapist	-0.3177
my things	-0.3335
my thoughts	-0.2266
my thumb	0.4945
my time	-0.2893
my wife	-0.3439
my will	-0.3203
my •	0.7768
myse*	-0.3483
myself	-0.3483
myself $	-0.6457
myself again	-0.6559
myself not	0.6321
myself since	-0.3301
myself that	-0.3702
myself to	-0.5317
myself with	-0.3486
na	0.6544
nach	-0.3662
nach*	-0.4937
nadie	-0.2919
name	-0.4479
name $	-0.2491
name dumped	-0.321
namo*	-0.5316
nao	-0.5708
nao aguento	-0.3127
nao me	-0.5706
nao quero	-0.563
nao sei	-0.4329
nao vejo	-0.2748
narc*	-0.2419
narcissist	-0.2419
narcissist $	-0.2419
ne	-1.0009
ne lui	-0.4847
ne me	-0.2461
ne veux	-0.5235
nearby	-0.3845
nearby $	-0.3845
nearly died	-0.5804
nearly the	0.3002
nece*	0.3901
necesito	0.6179
necessary	-0.4676
necessary $	-0.4676
need $	-0.3659
need 2	-0.2948
need a	-0.6283
need help	-0.4047
need you	-0.4421
need*	-0.3003
needed	-0.3003
needs	-0.4526
needs your	-0.2783
neig*	-0.3123
neighbor	-0.3123
neighbor $	-0.3123
nerv*	-0.5249
nervous	-0.5249
never	-0.6205
never met	-0.4218
new address	-0.3827
new from	-0.3063
news	-0.373
news $	-0.3382
next	-0.3799
next time	-0.3087
next week	-0.2382
nice	-0.9502
nice $	-0.4589
nicht	-1.0764
nicht $	-0.6934
nicht mehr	-0.7601
nicht schlafen	-0.2801
nigh*	-0.5403
night	-0.3533
night $	-0.5763
nine	-0.4486
nine $	-0.4228
ninos	-0.2342
no	-0.3802
no contact	-0.359
no despertara	-0.3619
no friends	-0.4212
no i	-0.6395
no le	-0.6444
no me	-0.8761
no more	-0.6255
no one	-0.4885
no paro	0.5685
no quiero	-0.8617
no se	-0.3866
nobo*	-0.446
nobody	-0.446
nobody can	-0.4122
nobody knows	-0.2965
nobody understands	-0.2816
nobody would	-0.2242
noch	-0.4226
noche	-0.4289
noche $	-0.4289
normal to	-0.2881
not	-0.2484
not be	-0.8696
not believe	-0.2722
not breathe	-0.2827
not do	0.3463
not eat	-0.6736
not even	-0.3506
not exist	-0.4646
not go	0.2316
not going	-0.8216
not have	-0.2924
not he	-0.562
not healthy	-0.3046
not help	0.3718
not hurt	0.5716
not in	-0.2773
not know	-0.384
not leave	-0.3122
not say	-0.5264
not send	-0.2273
not sleep	-0.4002
not stop	0.4268
not suicidal	-0.2552
not talk	-0.3291
not text	0.3193
not texting	-0.8307
not think	0.583
not to	0.9102
not wait	-0.5257
not want	-0.6081
not worth	-0.5715
not write	-0.5934
note	0.4406
note in	-0.3757
note on	0.3955
noth*	-0.5758
nothing	-0.5758
nothing $	-0.4398
nothing happened	-0.2829
nothing makes	-0.3149
notifications	-0.4828
notifications $	-0.4007
notifications please	-0.2707
novio	-0.9362
now he	0.3594
now i	0.383
nowh*	-0.4545
nowhere	-0.4545
nowhere $	-0.2279
nuevo	-0.8915
nuevo novio	-0.8915
numb	-0.4439
number so	-0.5934
numbers	-0.4828
numbers $	-0.4828
nunca	-0.7556
nunca mais	-0.5952
nunca mas	-0.339
nur	0.2961
nur kurz	0.3665
o dia	-0.3827
o instagram	0.3269
o perfil	-0.3485
o que	-0.8387
obri*	-0.5676
obrigada	-0.5676
of	-0.2572
of a	-0.3117
of being	-0.3632
of breaking	0.2814
of course	0.5361
of embarrassment	-0.3918
of flying	-0.3423
of going	0.4381
of him	-0.3237
of his	-0.5091
of killing	-0.2952
of my	-0.3809
of myself	-0.3575
of nowhere	-0.4347
of shit	-0.3046
of the	-0.4525
of things	-0.3615
of this	-0.5763
of what	-0.5639
of you	-0.7803
off a	-0.7614
off the	-0.2215
office $	0.3111
oh	-0.4953
ohne	-0.7537
oil	-0.3201
ojala	-0.3619
ok	0.3425
ok $	0.3158
ok i	0.365
okay	-0.3746
okay $	-0.5149
old	-0.6692
olhar	0.3269
olhar o	0.3269
olhei	-0.8146
olvi*	-0.6464
olvida	-0.2618
olvida todo	-0.2618
on	-0.3672
on $	-0.6064
on a	0.3032
on everything	-0.6917
on friday	0.3842
on her	0.3793
on his	0.5369
on instagram	-0.7984
on me	-0.4454
on monday	-0.239
on my	-0.4786
on sunday	-0.6105
on the	-0.226
on your	-0.4115
once	-0.2887
one $	-0.5325
one call	0.6202
one day	-0.49
one last	0.6168
one message	0.2436
one of	-0.8221
one second	0.5235
one who	-0.3443
one would	-0.3279
onli*	0.757
online	0.757
online $	0.4885
only	-0.6901
ontem	-0.915
ontem $	-0.915
open	0.356
opened	0.2446
opened our	0.2446
or die	-0.387
or just	0.5986
os	-0.6417
other	-0.4307
other $	-0.4101
other people	-0.2592
other women	-0.3238
otra	-1.0641
otra vez	-0.8107
ou	0.4377
ou pas	0.4377
oubl*	-0.5993
oublier	-0.3898
oublier $	-0.3898
our chat	0.36
our mutual	0.2711
our old	-0.479
our song	-0.5842
out	-0.3061
out $	-0.357
out and	0.3549
out is	0.4654
out to	-0.2497
out with	-0.3838
outf*	-0.4687
outfit	-0.4414
outs*	0.4902
outside	0.4902
outside $	-0.3067
outside the	0.2742
over $	-0.8227
over a	-0.3467
over and	-0.5966
over it	-0.2905
over me	-0.2522
over to	0.283
over*	0.2684
own	-0.4341
pack*	-0.4849
package	-0.3971
page	0.4306
pain	-0.4214
pain $	-0.249
pain i	-0.2305
pain to	-0.3639
pain*	-0.7148
painful	-0.6222
panic	-0.2207
panic attacks	-0.2431
pape*	-0.7808
para conversar	0.3087
para ele	0.4431
para mim	-0.6699
para •	-1.146
pare*	-0.302
parents	-0.3119
parle	-0.3796
paro	0.5603
paro de	0.5603
part*	-0.497
party $	-0.2732
pass	-0.4296
pass i	-0.4296
passed	-0.3431
passed away	-0.3095
passport	-0.6238
past	-0.7246
past*	-0.5212
pastillas	-0.5212
path*	-0.3192
pathetic	-0.3192
pausa	-0.4358
pausa por	-0.37
pause	-0.7366
pause $	-0.6498
pay	-0.3438
peac*	-0.4002
peace	-0.3969
peace $	-0.2599
peaceful	-0.4002
peaceful compared	-0.2734
peice	-0.3046
peice of	-0.3046
pena	-0.5208
pena $	-0.5208
pens*	-0.6616
pensando	-0.423
pensando em	-0.2794
pensando en	-0.3136
pense	-0.3424
peop*	-0.4086
people	-0.4086
people $	-0.4328
people away	-0.552
people like	-0.3504
people survive	-0.2913
perd*	-0.7349
perf*	0.3394
perfil	0.3842
perfil dele	-0.3485
perm*	-0.4064
person $	0.3287
peu	-0.6332
peur	-0.3807
peur de	-0.3807
peux	-0.5446
phon*	-0.303
phone $	-0.6169
phone died	-0.3657
phone to	0.4474
photo $	-0.711
photos $	-0.4715
phys*	-0.4991
physically	-0.5287
pick*	-0.2435
picked	-0.5256
picked up	-0.542
picking up	0.241
pict*	-0.7852
picture	-0.8141
picture $	-0.5696
pictures	-0.2968
pictures $	-0.2755
piece	-0.4722
piece of	-0.4722
pien*	-0.2386
pienso	-0.2386
pienso en	-0.2386
pills	-0.2568
pizza	-0.8602
pizza $	-0.4385
pizza right	-0.4259
plac*	-0.3265
place	0.2311
place $	-0.5069
place to	0.4381
places	-0.3265
plait	-0.3887
plait $	-0.3887
plan	-0.2882
plane	-0.4406
planet	-0.2872
planned	-0.2344
planning to	0.2925
plants	-0.5122
play	-0.4512
play some	-0.4826
play*	-0.6269
played	-0.5108
playing	-0.3549
plea*	-0.4769
please	-0.4777
please $	-0.796
please erase	-0.2389
please keep	0.5282
please leave	-0.2817
please reply	-0.2749
pleu*	-0.5968
pleure	-0.5968
plum*	-0.308
plumber	-0.308
plus	-0.7403
plus $	-0.5925
plus de	-0.3136
plus jamais	-0.262
pode	-0.6449
point	-0.6883
point of	-0.6668
poli*	-0.3957
por	-0.3342
por favor	-0.4884
por llamarlo	0.5553
por romper	0.5229
posso	-0.4308
post $	-0.6273
post just	0.3002
post*	-0.3384
posted	-0.2323
posts	-0.7583
pour	0.312
pour*	-0.3611
pray	-0.5541
prec*	-0.3557
preciso	-0.2845
pref*	-0.4489
pren*	-0.9151
pres*	-0.2394
press	-0.2889
pret*	-0.2776
prev*	-0.6029
prin*	-0.3754
printer	-0.3808
printer $	-0.3808
priv*	-0.4641
private	-0.4641
private $	-0.4195
prob*	-0.2645
probably	-0.2268
problems $	0.2711
professor	-0.3206
professor about	-0.3206
profile $	0.3056
prog*	-1.207
progress	-0.3538
progress $	-0.3094
promise	-0.5003
promise i	-0.4453
promised	0.4182
proud	-0.3897
proud $	-0.2273
prove	-0.2658
publ*	-0.4372
pued*	-0.5861
puede	-0.403
puede leer	-0.403
puedes	-0.5861
puedes hacer	-0.4069
puedo dejar	0.2569
puedo dormir	-0.335
punc*	-0.4256
puni*	-0.4396
punto	0.3226
punto de	0.3226
purge	-0.5181
purge my	-0.4319
purp*	-0.282
purpose	-0.282
push	-0.502
push people	-0.528
push*	-0.3944
pushed	-0.3735
put	-0.4661
put the	-0.4245
qu	0.3687
qu il	-0.5135
quan*	-0.724
quando	-0.5473
quar*	-0.7492
quase	0.3446
quase mandando	0.5003
que hice	-0.2801
que j	-0.3892
que je	0.7705
que le	0.5645
que me	-0.7191
que puedes	-0.4069
que se	-0.6143
que ta	-0.517
que voce	-0.5429
quel*	-0.6411
quelle	-0.5607
quero mais	-0.5392
quero me	-0.5861
quero ver	0.2599
ques*	-0.5468
questions	-0.6022
questions can	-0.6022
quick	0.2499
quien	-0.403
quien puede	-0.403
quiere	-0.3313
quiero	0.2454
quiero decirle	0.5048
quiero mandarle	0.5098
quiero ver	0.3145
quiero vivir	-0.3714
quiet	-0.6832
quiet $	-0.5222
quiet for	-0.2781
quit	-0.7335
quit*	-0.4937
quitarme	-0.3136
race	-0.2589
rain	-0.6543
rain $	-0.6543
rais*	-0.6264
ran	-0.3466
rang	0.3641
rapp*	0.8564
rate	-0.3381
rath*	-0.2394
rather	-0.2394
razor	-0.272
reac*	-0.234
read $	-0.5378
read that	-0.2593
reads	-0.3346
ready	-0.4982
real	-0.7129
real $	-0.533
real person	-0.2343
real*	0.2432
really	0.2558
really $	-0.5265
really that	-0.3747
really want	0.4719
reason not	0.5686
reason to	-0.4071
reco*	-0.409
recommend	-0.3095
recontacter	0.2535
recontacter $	0.2535
record	-0.5835
records	-0.2875
refu*	-0.3387
rega*	0.4093
regarder	0.6495
regi*	-0.5299
registrar	-0.5299
regr*	-0.484
regret	-0.484
regret it	-0.25
rela*	-0.382
relationship	-0.367
relationship $	-0.3348
reli*	-0.3858
relief	-0.4006
reme*	-0.4067
remember	-0.4067
remi*	-0.7168
reminders	-0.4182
reminders $	-0.4182
remo*	-0.6855
remove	-0.4702
remove me	-0.3705
remove my	-0.2777
removed	-0.5484
rent	-0.2885
repl*	-0.6533
replied	-0.6563
replied $	-0.4264
replied to	-0.4494
reply $	0.4088
reply in	-0.2749
reply to	-0.6823
repo*	0.4121
reponds	0.6672
repondu	-0.4413
repondu $	-0.4413
rere*	-0.2611
respect	-0.6115
respond	0.6673
respond $	0.6072
respondeu	-0.6056
respondeu $	-0.6056
respondi	-1.3265
respondi $	-0.7208
respondo	0.802
responsibility	-0.4871
rest*	-0.3866
restaurant	-0.306
rester	-0.2264
rester seule	-0.2264
reve*	-0.547
revenge	-0.6656
revi*	0.2577
reviens	-0.8328
revo*	0.3018
revoir	0.3018
right	0.4651
right $	0.4525
right now	0.5199
ring $	-0.6676
ring my	0.2249
rip	-0.6696
rir	-0.3926
rire	-0.487
rire $	-0.3965
risa	-0.9356
risa $	-0.9356
ritze	-0.5328
ritze mich	-0.5328
robot	-0.5399
robot $	-0.3865
rock	-0.6432
roll	-0.5809
rome	-0.4109
rome $	-0.4109
romper	0.5229
romper el	0.5229
room	-0.4515
rope	-0.661
round	-0.2594
rufe sie	0.3001
ruin*	-0.3257
run	-0.2795
runn*	-0.3867
running	-0.3867
rupt*	-0.2423
rupture	-0.2423
rupture $	-0.2423
s il	-0.3887
s profile	-0.6563
s to	0.4824
sabe	-0.2979
sach*	-0.3531
sachen	-0.3531
sad	-0.7737
sad $	-0.4236
sad but	-0.6976
safe	-0.5703
safe $	-0.3744
sagen	0.4025
sagen dass	0.4025
said $	-0.6886
said goodbye	-0.3527
said he	-0.5381
said i	-0.3978
said no	-0.2749
salut	-0.7651
sam	-0.5505
same and	0.3002
sans	-0.5891
sat	-0.5493
saud*	-0.4885
saudade	-0.4885
saudade dele	-0.4885
save	-0.2891
saved me	0.2924
saved my	-0.5907
savi*	-0.429
savings	-0.4094
savings $	-0.4297
saw	-0.6937
saw her	-0.4077
saw your	-0.2832
say	0.4754
say $	0.2962
say goodbye	-0.2267
say happy	0.2676
say i	0.3953
say no	-0.3011
say thank	-0.5345
say to	0.4782
say you	-0.3236
sayi*	-0.5013
saying	-0.5013
saying he	-0.3663
says	-0.3529
says he	-0.3124
says if	-0.3211
scar*	-0.3365
scared	-0.2931
scared $	0.2473
scared of	-0.3014
scared that	-0.2764
scared to	-0.5279
scha*	0.2675
schl*	-0.8798
schlafen	-0.2801
schlafen $	-0.235
schlagt	-0.3916
schlagt mich	-0.3701
schluss	-0.7021
scho*	-0.3286
schon	0.2985
school	-0.3286
schr*	0.2562
schreib	0.4228
schreiben	0.5031
schreiben $	0.5031
schreibt	-0.6162
scra*	-0.2349
scratch	-0.2226
scre*	-0.4301
scream	-0.5636
scream $	-0.3383
screw	0.3574
screw it	0.5411
se	-0.8174
se como	-0.2235
se eu	-0.2416
seas*	-0.2204
season	-0.2204
seat*	-0.3132
seattle	-0.3132
seattle soon	-0.3132
seco*	0.4202
second	0.4202
second away	0.5235
see $	-0.8345
see a	-0.5504
see her	0.7185
see how	0.5473
see me	-0.6772
see my	-0.4637
see the	-0.2393
see what	-0.4266
see you	-0.6234
seems	-0.2846
seen	0.4321
seen every	0.4914
sees the	-0.2377
segu*	-0.5245
seguir	-0.5245
sehen	0.5676
sehen $	0.3214
sehr	-0.4394
sehr $	-0.4394
sei	-0.7428
sein	0.5368
seit	-0.2423
seit der	-0.2423
selb*	-0.6004
selbstmord	-0.4016
selbstmord $	-0.4016
self	-0.648
self harm	-0.4748
self*	-0.3793
selfish	-0.3793
sell	-0.5932
sem	-0.54
sema*	-0.5737
semana	-0.4649
semana $	-0.3786
send	0.8301
send a	0.7785
send flowers	0.2768
send him	0.5297
send me	-0.5303
send the	-0.2273
send*	0.794
sending	0.794
sending him	0.5344
sending it	0.7886
sends	-0.4304
sends me	-0.4304
sens	-0.5531
sens vide	-0.4617
sense	-0.245
sent	-0.453
sent*	-0.494
sentido	-0.4062
sepa*	-0.6166
sera	0.4019
sera que	0.4019
seri*	-0.4191
sers	-0.7192
serv*	-0.6553
server	-0.4023
server $	-0.4023
set	-0.6311
set an	-0.3107
settings	-0.2289
settings $	-0.2289
seule	-0.2264
sex	-0.3961
shar*	-0.3812
share	-0.5106
she	-0.3874
she asked	-0.3293
she called	-0.6075
she calls	-0.4379
she came	-0.5634
she did	-0.378
she follows	0.2501
she has	-0.3512
she hit	-0.3463
she hurt	0.5538
she is	0.2819
she keeps	-0.4419
she messaged	-0.463
she misses	-0.614
she moved	-0.5686
she replied	-0.3965
she said	0.2339
she sees	-0.3258
she texted	-0.4244
she wants	-0.6072
she will	0.2536
she •	-0.3713
shift	0.2877
shift $	0.2877
shit	-0.6183
shit and	-0.3046
shoes	-0.3444
shoes $	-0.2261
shoot	-0.6221
shoot me	-0.255
shot	-0.8089
should call	-0.6179
should have	-0.3185
should i	0.6115
should kill	-0.2288
should no	-0.354
show $	-0.3788
show me	-0.4007
show my	-0.3515
show up	0.3988
showed	-0.621
showed up	-0.621
showing	0.3977
showing up	0.3977
shut	-0.4614
shut up	-0.4614
si	0.294
si je	-0.3007
si no	-0.6635
sich	-0.5178
sich nicht	-0.4581
sick	-0.5953
sick $	-0.3065
sie $	-0.4683
sie hat	-0.4562
sie jetzt	0.3001
sie so	-0.4004
sien*	-0.475
siento	-0.475
sign*	-0.4042
silence $	0.308
silent	-0.4821
silent $	-0.37
silent for	-0.2616
simp*	0.4457
sin	-0.7797
sin ella	-0.5536
sin mi	-0.3065
since	-0.2311
since the	-0.229
sing*	-0.3058
single	-0.3058
single day	-0.2979
sinto	-0.8496
sinto falta	-0.6047
sinto muita	-0.3312
sist*	0.2582
sister	0.2582
sister $	-0.4963
sister about	-0.8207
sit in	0.2576
situ*	0.2899
situation	0.2899
situation is	0.3002
six	-0.5213
six $	-0.4308
size	-0.3321
skin	-0.2428
skull	-0.3781
slams	-0.2317
slaps	-0.3226
slay*	-0.4463
slayed	-0.4463
slee*	-0.4143
sleep	-0.7049
sleep $	-0.437
sleep and	-0.5442
sleeping	-0.3937
slept	-0.32
slow	-0.4846
slow*	-0.4518
slowly	-0.4518
slowly $	-0.4518
smal*	-0.4608
small	-0.2838
smile	-0.2845
snoo*	-0.2944
snooze	-0.2944
snooze for	-0.2944
so $	-0.5538
so alone	-0.5252
so angry	-0.2243
so done	-0.4445
so gern	0.4151
so he	0.6995
so jealous	-0.3191
so much	-0.369
so sad	-0.2816
so sehr	-0.4394
so sorry	-0.289
so tempted	0.5526
so traurig	-0.4236
so uma	0.2599
so we	0.2711
so wrong	0.4459
sola	-0.3599
sola $	-0.3599
soll	0.6256
soll ich	0.7498
solo	-0.7206
some	-0.5215
some days	-0.2334
some*	-0.2443
somebody	-0.2522
somebody $	-0.2581
someone	-0.4353
someone $	-0.3338
someone else	-0.5056
someone i	-0.2214
someone new	-0.5363
someone to	-0.2727
someone who	-0.2525
something $	0.3004
something funny	-0.5328
something great	0.395
sometimes	-0.2987
sometimes i	-0.3402
song	-0.6321
soon	-0.4557
soon $	-0.4404
soon*	-0.2348
sorry	-0.2389
sorry for	-0.3935
sorry i	-0.5633
sorry to	0.3958
soun*	-0.8231
sound	-0.4366
sounds	-0.4401
sounds like	-0.3749
soy	-0.2477
sozi*	-0.5247
span*	-0.4525
spanish	-0.4525
spanish $	-0.4525
spea*	-0.486
speak	-0.533
speaking	-0.486
speaking with	-0.2622
spell	-0.4676
spell necessary	-0.4676
spri*	-0.617
stalked	-0.7713
stan*	0.2817
standig	0.3164
star*	-0.3634
start a	0.5928
starve	-0.4974
stats	-0.5018
stats $	-0.5018
stay	-0.5805
stay alive	-0.2657
stay*	-0.2641
stayed	-0.2772
step*	-0.3634
stepfather	-0.2206
ster*	-0.7353
sterben	-0.5857
still	-0.423
still care	0.4696
still love	-0.6817
still loves	0.2462
stimme	0.3562
stimmung	-0.5407
stop being	-0.3611
stop crying	-0.6484
stop i	0.3035
stop me	0.2691
stop now	-0.6904
stop talking	-0.704
stop texting	-0.3531
stop thinking	-0.669
stop*	-0.3476
stopped	-0.3476
store	-0.4557
store $	-0.3299
stored	-0.5004
stories $	0.3322
story	-0.7513
story $	-0.223
stra*	-0.5637
stranger	-0.5175
stre*	-0.5753
streak	-0.4409
streak $	-0.3751
street	-0.3403
stressed	-0.3767
stro*	0.3913
strong	0.4789
stronger	-0.2524
struggle	-0.2932
struggle with	-0.2932
stuff	-0.4881
stuff $	-0.4958
su	0.8046
su nuevo	-0.8915
sua	-0.5396
sua falta	-0.2809
subj*	-0.3207
such	-0.4103
such a	-0.4409
suff*	-0.4855
suffering	-0.3072
suffering $	-0.3072
suic*	-0.5631
suicidal	-0.3022
suicidal $	-0.2723
suicidarme	-0.6711
suicidarme $	-0.6711
suicide	-0.5459
suicide $	-0.3933
suicide is	-0.3527
suicider	-0.5631
suis	-0.3762
suis triste	-0.2443
sun	-0.4072
sun $	-0.4072
sund*	-0.6497
sunday	-0.6105
sunday $	-0.5255
supp*	-0.5671
sure	-0.5643
sure it	-0.2214
sure to	-0.3132
surp*	0.3684
surprise	0.4161
surprise him	0.4282
surv*	-0.5391
survive	-0.313
survived	-0.5167
survived her	-0.4622
sus historias	0.2951
swal*	-0.5196
sweet	-0.4149
sweet $	-0.259
t	-0.877
ta	-0.6228
table	-0.2342
tag	-0.5823
tage	-0.5561
take	-0.3997
take a	-0.5
take care	-0.4409
take it	-0.3713
take me	-0.2546
take to	-0.2802
takes	-0.2964
talk it	-0.2858
talk this	0.2249
talk*	-0.3018
talked	-0.5571
talking $	-0.5602
tanto	0.2605
tbh	-0.596
tbh $	-0.5488
te	-1.3087
te amo	-0.277
te plait	-0.3887
tea	-0.2936
team	-0.2885
tele*	-0.3416
telephone	-0.3416
tell	0.5752
tell $	-0.3957
tell her	0.6425
tell him	0.77
tell me	-0.7287
tellement	0.2988
tellement $	-0.4459
temp*	0.487
tempo	-0.6469
temps	-0.6729
temps $	-0.3121
tempted	0.6734
tempted to	0.2371
ten minutes	0.4914
tengo miedo	-0.621
tenho	-0.7374
tenho medo	-0.5385
tent*	-0.3115
tentei	-0.2549
tentei me	-0.2549
ter	-0.8027
term*	-0.8698
terminal	-0.5087
terminamos	-0.4612
terminar	-0.516
terr*	-0.4894
terrible	-0.5212
terrible today	-0.2856
test	-0.5247
texas	-0.2612
texas $	-0.2612
text $	0.7118
text her	-0.7284
text him	0.4721
text you	-0.496
texted $	-0.7573
texted back	0.3124
texted him	-0.3286
texted me	-0.5297
texting $	-0.6572
texting her	0.3681
texting someone	-0.3063
texts	-0.4771
texts $	-0.3595
texts me	-0.2678
than	-0.4122
than yesterday	-0.2453
thank her	0.2263
thanks for	-0.4719
thanks i	-0.4816
that	-0.4617
that $	-0.5525
that a	-0.7482
that boss	-0.2381
that character	-0.2288
that he	-0.7457
that is	-0.4303
that it	-0.2516
that joke	-0.3823
that outfit	-0.4414
that she	-0.339
that show	-0.2672
that was	-0.2729
that way	-0.4874
the	-0.5205
the apartment	-0.4596
the app	-0.3251
the bar	0.2287
the bathroom	-0.3012
the best	0.2222
the blade	-0.4968
the blue	-0.2799
the bus	-0.4637
the cafe	0.3068
the car	-0.6773
the check	-0.2881
the crisis	-0.2204
the day	-0.5836
the deadline	-0.3713
the death	-0.2331
the dog	-0.3419
the door	-0.6401
the fridge	-0.555
the game	-0.243
the guy	-0.6527
the gym	-0.3896
the help	-0.3519
the hold	-0.2648
the interview	-0.2371
the kids	-0.3104
the knife	-0.5234
the landlord	-0.229
the lights	-0.2509
the message	-0.2273
the money	-0.3746
the movie	-0.2399
the new	-0.234
the news	-0.373
the pain	-0.4329
the person	-0.3526
the plumber	-0.308
the point	-0.6979
the rope	-0.5498
the show	-0.274
the store	-0.4077
the sun	-0.4072
the telephone	-0.3416
the truth	-0.3587
the urge	0.3774
the wedding	-0.407
the weekend	-0.4797
the whole	-0.5067
the world	-0.3914
the worst	-0.4297
their	0.3678
them	-0.3496
then	-0.295
then $	-0.3472
ther*	-0.7361
therapist	-0.4384
therapist $	-0.4051
therapy	-0.6692
therapy $	-0.6001
there $	0.328
there anything	-0.3309
there in	-0.4072
there is	-0.4554
there was	-0.233
these	-0.4803
these days	-0.5056
they	-0.4793
they should	-0.4747
they will	-0.4131
they would	-0.253
thin*	0.2779
things	-0.4983
things $	-0.5431
think about	-0.5374
think i	0.5456
think my	-0.2744
think of	-0.5954
think she	-0.4584
thinking	0.5264
thinking about	-0.763
thinking of	1.1097
thinking to	0.2768
third	-0.3196
this	-0.3923
this $	-0.248
this bot	-0.2881
this close	0.5288
this morning	-0.3465
this place	-0.2999
this relationship	-0.427
this situation	0.2899
this song	-0.5139
this time	-0.3088
this week	-0.5303
this weekend	0.2216
this works	-0.4424
thou*	-0.2357
thoughts	-0.268
thoughts $	-0.2546
thre*	-0.3272
threatening	-0.2914
three	-0.4238
thro*	-0.3385
through	-0.257
through this	-0.2931
throw	-0.639
throws	-0.4653
thumb	0.4945
thumb is	0.4945
thur*	-0.4509
thursday	-0.4509
ti	-0.4024
ti $	-0.4024
tiem*	-0.467
tiempo	-0.467
ties	-0.2581
ties with	-0.2581
till	-0.4556
time	-0.36
time is	-0.3501
time no	-0.3692
time she	-0.2496
time zone	-0.2491
timer	-0.4696
times and	0.2318
tind*	-0.5351
tinder	-0.5351
tinder $	-0.5258
tired	-0.5636
tired $	-0.5496
tired of	-0.3014
tires	-0.4454
tires $	-0.4232
title	-0.4899
to $	0.2334
to a	-0.533
to another	-0.2276
to apologize	0.4409
to ask	0.9869
to be	-0.8703
to bed	-0.5706
to blow	-0.5283
to break	0.5634
to call	0.2789
to come	-0.335
to contact	0.6754
to cry	-0.2277
to cut	-0.7367
to death	-0.5395
to die	-0.7423
to do	-0.4429
to drive	0.3598
to each	-0.4156
to end	-0.661
to face	0.4052
to feel	-0.7896
to forget	-0.7813
to give	0.7253
to grab	-0.6212
to have	-0.2677
to hear	0.6476
to her	1.0495
to his	0.5293
to hit	0.4647
to hurt	-0.5428
to keep	-0.2365
to kill	-0.713
to kilometers	-0.4412
to learn	-0.3453
to leave	0.3819
to live	-0.3403
to look	0.7666
to love	-0.2587
to make	-0.2354
to me	-0.7634
to meet	-0.5855
to message	0.3245
to mine	0.3002
to morta	-0.5044
to move	-0.251
to murder	-0.3864
to my	-0.4429
to not	-0.4115
to other	-0.224
to pensando	-0.2314
to quase	0.5003
to respond	0.6388
to ring	0.4784
to room	-0.3694
to seattle	-0.3132
to self	-0.388
to send	0.4661
to sleep	-0.6977
to someone	-0.5762
to stop	-0.6554
to suicide	-0.2677
to surprise	0.4282
to take	-0.2644
to tell	0.7021
to text	0.3184
to thank	0.2263
to therapy	-0.6911
to this	-0.2712
to triste	-0.5287
to trust	-0.3548
to use	0.814
to wait	0.4333
to want	-0.5802
to work	-0.3211
to write	0.6636
to you	-0.6186
to your	-0.5299
to •	-0.7988
today	-0.4324
today $	-0.6713
today and	0.5821
today is	-0.2958
today was	-0.3385
todo	-0.7093
todo $	-0.3969
todo dia	-0.2352
todo esta	-0.4289
todo lo	-0.3945
todos	-0.3468
toge*	-0.2722
together	-0.2722
toi	-0.8164
toi $	-0.8284
told	-0.4056
told her	-0.4684
told me	-0.2424
tomo*	-0.3232
tomorrow	-0.3232
tomorrow at	-0.5025
toni*	0.3848
tonight	0.3848
tonight $	-0.7349
tonight and	0.6301
tonight i	0.3964
too much	-0.5038
took	-0.4707
took my	-0.395
topi*	-0.3474
topics	-0.3474
topics do	-0.3474
tot	-0.7595
tot $	-0.8006
touch	0.7687
touch with	0.7772
tous	-0.231
tous les	-0.231
tout	-0.7556
tout $	-0.5396
tout ce	-0.3892
tout le	-0.5156
toute	-0.3929
track	-0.48
track my	-0.48
trau*	-0.5057
traurig	-0.5057
traurig $	-0.3782
tren*	-0.2571
trennung	-0.2423
tres envie	0.3398
tried	-0.3997
trin*	-0.5238
tris*	-0.8545
triste	-0.8545
triste $	-0.5319
true	-0.3444
trust	-0.4107
trust $	-0.3022
truth	-0.3587
try	-0.3878
tryi*	0.5808
trying	0.5808
tu	-1.2292
tu es	-0.2998
tudo	-0.7761
tue	-0.7651
tuer	-0.9084
tuer $	-0.8563
tuer si	-0.2977
tues*	-0.3413
tuesday	-0.3413
turn	-0.379
turn off	-0.3426
turn on	-0.2519
two	-0.3573
two weeks	-0.438
type	-0.3936
type $	-0.3561
typed	0.3474
typi*	0.4942
typing	0.5355
typing $	0.2295
typing back	0.5078
uber	-0.5692
uber*	0.4095
uberlege	0.4095
ugh	0.3639
ugh i	0.5057
um	-0.2825
um $	-0.6953
um oi	0.3595
uma	0.3572
uma vez	0.4822
umbr*	-0.5339
umbringen	-0.5339
umbringen $	-0.5528
umzu*	-0.31
umzubringen	-0.31
un	-0.3128
un message	0.4434
un momento	0.3296
un peu	-0.6332
un robot	-0.3584
una	-0.7369
unbe*	0.7957
unbl*	0.2839
unblocked	0.2831
unblocked me	0.2831
und	-0.7211
und ich	-0.282
unde*	-0.4777
under	-0.4123
under the	-0.4123
understands	-0.4673
understands me	-0.4673
unfo*	-0.4236
unfollowed	-0.4236
unfollowed her	-0.4236
uns	-0.8117
until	-0.6569
until monday	-0.2846
up $	-0.2625
up at	0.2944
up his	-0.8658
up i	-0.2889
up my	-0.4761
up so	0.2711
up to	-0.2338
up with	-0.4586
urge	0.7794
urge $	0.354
urge is	0.4829
urge to	0.455
us	-0.7311
us $	-0.52
us another	-0.3267
us just	-0.2611
use	0.8094
use it	0.3756
use my	1.0422
use this	-0.621
use you	-0.747
used	-0.3236
va	-0.5203
va me	-0.243
vacia	-0.4503
vai	-0.4546
vais aller	0.2514
vais me	-0.8499
vas	-0.3901
vejo	-0.2748
vejo mais	-0.2748
ver	0.5591
ver o	0.2599
ver sus	0.301
verg*	-0.615
vergessen	-0.4087
vergessen $	-0.4087
vergiss	-0.3327
vergiss alles	-0.3327
verl*	-0.5301
verm*	-0.7619
vermisse	-0.6821
vermisse ihn	-0.3833
vermisse sie	-0.5205
veux le	0.3125
veux lui	0.2895
veux plus	-0.4488
vezes	-0.3669
vida	-0.7136
vida $	-0.5012
vide	-0.4617
video	-0.2984
video $	-0.3068
vie	-0.6082
vie $	-0.5064
view*	-0.3912
viewing	-0.3912
viewing my	-0.3912
viol*	-0.3216
viva	-0.3428
viva $	-0.3428
viver	-0.6275
vivir	-0.6464
vivir $	-0.2634
vivir mas	-0.3714
vivir sin	-0.4814
vivre	-0.33
vivre $	-0.33
voce	-0.8173
voce $	-0.3151
voce e	-0.6018
voice	-0.2301
voice $	-0.2531
voicemail $	0.458
voir son	0.2514
volt*	-0.4169
voltei	-0.2741
voltei a	-0.2741
volvi	-0.3635
volvi a	-0.3635
vont*	0.3398
vontade	0.3398
vontade de	0.3398
vor	-0.5656
vorne	-0.7882
vou me	-0.2231
vou mudar	-0.595
voy	0.4881
voy a	0.4881
voz	0.3507
vuel*	-0.5151
vuelve	-0.3909
wait for	0.4227
wait to	-0.5196
wait*	-0.8066
waiting	-0.6454
waiting for	-0.5913
waits	-0.2553
waits in	-0.2553
wake	-0.3806
wake up	-0.2519
walk	-0.2977
walk*	-0.2434
want him	-0.489
want it	-0.2587
want me	-0.616
want my	-0.4653
want out	-0.2391
want revenge	-0.6656
want the	-0.3639
want to	0.4605
want you	-0.2535
want*	-0.598
wanted	-0.908
wanted to	-0.8802
wants	-0.3427
war	0.2957
ware	-0.6319
was	-0.4453
was $	-0.2857
was 12	-0.4052
was a	-0.4097
was about	0.3002
was dead	-0.3302
was gone	-0.2399
was good	-0.3214
was in	-0.2849
was my	-0.3085
was never	-0.2858
was on	-0.4122
was the	-0.283
was wrong	-0.3768
was your	-0.3616
watc*	-0.6572
watch her	0.2528
watched	-0.3585
watched my	-0.2992
watching	-0.6231
way $	-0.5398
way out	-0.6297
way to	0.3588
ways	-0.2727
we	-0.5912
we are	-0.2328
we could	-0.7005
we got	-0.37
we had	-0.3522
we have	-0.3088
we met	-0.2867
we try	-0.3496
we were	-0.342
we •	-0.2525
wear	-0.2424
wedd*	-0.4185
wedding	-0.4185
wedding $	-0.407
week	-0.3253
week $	-0.7713
week and	0.359
week*	-0.2651
weekend $	-0.4578
weekends	-0.2402
weeks	-0.5103
weeks ago	-0.2989
weht*	-0.7131
wehtun	-0.7131
wehtun $	-0.7131
weird	0.7491
weird to	0.7939
well	-0.6753
well $	-0.5444
well done	-0.3798
wenn	-0.5236
wenn sie	-0.4408
went	-0.6601
went to	-0.8252
wer	-0.3538
wer kann	-0.3538
werde	-0.3923
werde mich	-0.2563
were	-0.5839
were together	-0.2366
were you	-0.7764
what	-0.4219
what $	0.6626
what a	-0.6228
what are	-0.758
what can	-0.2518
what did	-0.4773
what does	-0.4979
what else	-0.5242
what happens	-0.3377
what he	-0.5605
what if	0.4579
what is	-0.6183
what it	-0.3691
what should	0.2836
what size	-0.3321
what time	-0.3501
what topics	-0.3474
what you	-0.3392
what*	0.3475
whatsapp	0.3745
whatsapp the	0.2878
when	-0.3972
when does	-0.4182
when he	-0.47
when his	-0.2443
when i	-0.4448
when is	-0.3838
when she	-0.4148
when was	-0.289
when we	-0.2403
when*	-0.344
whenever	-0.344
whenever i	-0.2746
where can	-0.4313
where do	-0.4639
where she	0.6024
which	-0.7533
while	-0.3067
who do	-0.3451
who gets	-0.5676
who he	0.5573
who i	-0.5388
who is	-0.5927
who to	-0.3791
who would	-0.5288
whole	-0.3806
whole bottle	-0.4914
why	-0.2903
why $	-0.647
why am	-0.3012
why did	-0.5895
why do	-0.623
why does	-0.4831
why has	-0.3003
why would	-0.4444
wie	-0.6838
wie geht	-0.2499
wied*	0.3777
wieder	0.3777
wieder $	-0.5328
wife	-0.3534
wife to	-0.4
will be	0.486
will change	-0.2795
will die	-0.4867
will do	-0.2354
will einfach	-0.2844
will ihm	0.3194
will make	-0.3132
will my	-0.5411
will never	-0.4044
will nicht	-0.3005
will not	-0.4483
will nur	0.276
will take	-0.2633
will text	-0.4422
will •	-0.3954
wind*	0.2829
wipe	-0.397
wir	-0.3856
wir haben	-0.3856
wish	-0.3782
wish he	-0.441
wish her	0.7746
wish you	-0.2213
wish*	-0.2429
wishing	-0.2429
with $	-0.4574
with fire	-0.3394
with friends	-0.5061
with him	0.3579
with his	-0.2821
with me	-0.3083
with no	-0.4625
with someone	-0.4413
with the	-0.2525
with this	-0.2442
with you	-0.4947
with your	-0.5249
without her	-0.4596
without me	-0.5797
without you	-0.3629
woke	-0.4178
woke up	-0.4178
women	-0.3238
won	-0.2541
won the	-0.2541
wond*	0.2875
wonder	-0.4978
word	-0.7064
word $	-0.7064
work	-0.4891
work $	-0.2955
work and	-0.2374
work at	0.5502
work for	-0.3002
works $	-0.5878
world	-0.5652
worry	-0.2641
worse	-0.3692
worse than	-0.2374
worst	-0.6285
worst $	-0.4297
wort*	-0.2952
worth	-0.5235
worth it	-0.5552
worthless	-0.2952
would be	-0.6178
would die	-0.3196
would feel	-0.4171
would hang	-0.4464
would it	0.4174
would just	-0.4117
would kill	-0.3814
would like	0.6267
would love	0.3977
would never	-0.3799
would rather	-0.2394
would say	-0.5015
would you	0.2328
would •	-0.4871
wow	-0.6697
writ*	0.3874
write her	0.5226
write to	-0.4518
writing	0.4333
written	-0.2699
wrong $	-0.6667
wrong and	-0.3748
wrong if	0.4459
wrong with	-0.2786
wrote back	-0.4536
wrote him	-0.4292
wrote me	-0.8475
wrote that	-0.5233
wrote to	0.3645
x	-0.4122
x $	-0.4122
y	-0.4656
y le	-0.9287
y me	-0.6426
y no	-0.3969
year $	-0.3918
year and	-0.2421
year to	0.2347
years	-0.2612
years ago	-0.4703
yell	-0.2883
yell*	-0.2757
yes	-0.6341
yes $	-0.6341
yest*	-0.6798
yesterday	-0.6798
yesterday $	-0.6245
yesterday and	-0.37
yesterday big	-0.3527
yet	-0.2804
yet $	-0.2804
yo	-0.8087
you	-0.6771
you $	-0.5403
you a	-0.8193
you about	-0.6247
you all	-0.4434
you an	-0.4223
you and	-0.5635
you are	-0.4254
you at	-0.2703
you back	-0.2667
you be	0.4516
you been	-0.3103
you coming	-0.3965
you disgust	-0.2779
you do	-0.4032
you doing	-0.4831
you feel	-0.4632
you for	-0.3026
you get	-0.3559
you go	-0.2217
you help	-0.3181
you human	-0.2948
you i	-0.4292
you in	-0.4946
you just	-0.4251
you know	-0.4918
you later	-0.6952
you like	-0.6956
you made	-0.3717
you make	-0.3147
you my	-0.378
you never	-0.2562
you no	-0.4234
you only	-0.3053
you so	-0.6486
you speak	-0.4041
you still	-0.3704
you talk	-0.3948
you tell	-0.3362
you there	-0.5596
you think	0.2543
you to	-0.4457
you today	-0.2805
you tomorrow	-0.3253
you tried	-0.5098
you up	-0.6468
you want	-0.4531
you were	0.2266
you work	-0.3002
you •	-0.2365
your	-0.7343
your arms	-0.3383
your day	-0.3632
your doctor	-0.4886
your family	-0.4728
your fault	-0.3127
your favorite	-0.233
your new	-0.4618
your post	0.3002
your server	-0.4023
your*	-0.3843
yourself	-0.4047
yourself $	-0.4104
zone	-0.2491
zone $	-0.2491
zu	-0.262
zu ihm	0.3787
zu schreiben	0.3654
zu vergessen	-0.4087
zuru*	-0.6272
~	-0.7769
•	-0.4065
• $	-0.8649
• a	-0.2637
• again	-0.232
• and	0.5031
• anymore	-0.4235
• at	-0.4377
• checking	-0.6563
• com	-1.2385
• de	-0.7812
• disse	-0.2487
• doing	0.6951
• every	-0.2265
• he	-0.4731
• her	-0.9743
• him	-0.805
• if	-0.3639
• mas	-0.4366
• me	-0.2866
• mehr	-0.8191
• night	-0.8474
• not	-0.2727
• nunca	-0.339
• para	-0.7415
• the	-0.3455
• to	-1.3079
• today	-0.2594
• until	-0.2846
• •	-0.4065
""",
    'contact.slip': """\
!ex_contact_abroad	-0.5702
!slip	2.2565
!slip_abroad	2.3244
!•	-0.616
.-	-0.5737
.i	-0.569
.i+they-	-0.4977
.i+you	-0.5955
.i-	-1.3838
.they-	-0.844
10	-0.3118
10 $	-0.3118
3am	0.462
3am $	0.462
?i+they	-0.2835
?they	0.4124
^ a	-0.7361
^ asked	0.7379
^ broke	0.5238
^ called	0.5177
^ could	0.4125
^ drunk	0.5276
^ ela	-1.1237
^ ele	-0.6531
^ elle	-0.6348
^ got	-0.6998
^ had	-0.606
^ he	-0.8042
^ her	-0.9223
^ ich	-0.3145
^ il	-0.2851
^ j	0.5884
^ le	0.9992
^ liked	0.5132
^ mandei	0.5612
^ maybe	-0.4249
^ me	0.6683
^ met	0.316
^ mi	-0.9249
^ my	-1.5153
^ name	-0.4725
^ no	-1.302
^ ok	0.5605
^ olhei	0.6964
^ sent	1.0079
^ she	-0.8604
^ sie	-0.4175
^ spent	0.5729
^ stalked	0.5023
^ told	0.6172
^ waited	0.7952
^ was	0.331
^ when	-0.5794
^ why	-0.6132
^ woke	-0.5296
^ wrote	-0.2621
^ •	-0.5472
a	-0.4528
a appelee	-0.6293
a birthday	0.3334
a break	-0.2741
a different	0.4163
a fake	0.5753
a follow	-0.3105
a good	-0.3043
a heart	0.5429
a letter	0.5261
a message	-0.9188
a mistake	-0.2764
a new	-0.3711
a photo	0.3603
a relationship	-0.4263
a year	-0.4749
a •	-0.6227
about	-0.548
about her	-0.6126
about me	-0.5696
about my	-0.516
about the	-0.2656
acci*	0.707
after	0.7863
after two	-0.5878
again	0.2623
again $	0.3133
again today	0.2892
ai ecrit	0.473
ai envoye	0.5773
ai repondu	0.5707
all my	-0.4506
all night	0.3851
all the	-0.2614
am	-0.4117
am $	-0.9438
an	0.256
an hour	0.5927
and	0.648
and asked	-0.4571
and called	0.7584
and he	0.8569
and i	0.8758
and made	0.3845
and messaged	0.5383
and moved	-0.4287
and pretty	-0.3129
and she	1.032
and texted	0.5381
and then	-0.6008
and wrote	0.8721
ange*	0.4327
angerufen	0.7397
angerufen und	0.9554
anoc*	0.3478
anoche	0.3478
anoche $	0.3478
anot*	-0.5519
another	-0.5519
answ*	1.0878
answered	1.0392
anym*	-0.4706
anymore	-0.4706
anymore $	-0.4293
apol*	0.419
apologize	0.7448
apology message	-0.4223
appe*	0.6955
appele	1.1251
appelee	-0.6293
appelee hier	-0.4488
are	-0.7118
are still	-0.7118
ask	-0.6206
ask myself	-0.4329
asked	0.4365
asked about	-0.2904
asked for	-0.4503
asked her	0.7092
asked his	0.8023
asked if	0.2592
asked me	-0.7058
asked to	0.3953
at	0.3607
at 3am	0.462
at her	1.0934
at midnight	-0.3528
at my	-0.9411
be	-0.6293
beca*	0.2847
because	0.2847
because he	-0.5212
because i	0.256
because she	0.316
been working	-0.2598
befo*	-0.3144
beforehand	-0.3144
beforehand $	-0.3144
begg*	0.3591
begged	0.3591
begged her	0.4087
best	0.3708
birthday $	-0.3077
birthday text	0.3931
boss	-0.3861
boss was	-0.3144
boyf*	-0.6232
boyfriend	-0.6232
boyfriend and	-0.3463
brea*	-0.2252
break	-0.2583
broke no	0.4395
broke up	-0.7758
but he	0.4205
but i	-0.3557
but never	-0.4923
but we	-0.4389
but •	-0.3631
by mistake	0.3355
call	-0.7258
call me	-0.668
called $	-0.4314
called and	0.7496
called beforehand	-0.3144
called her	0.6167
called him	0.7023
called me	-0.4747
called my	0.2427
calling me	-0.4329
calls	-0.3964
calls from	-0.3295
calls me	-0.2249
came	-0.8627
came to	-0.3364
car	0.7235
care	-0.3854
care $	-0.3854
chan*	-0.5331
chance	-0.5178
chec*	0.6828
checked	0.4934
checked his	0.2892
clear	0.3845
clear that	0.3845
clos*	-0.635
closed	-0.6958
coff*	0.3645
coffee	0.3645
coffee $	0.2867
conteste	0.4025
conteste $	0.4025
could	0.2223
could not	0.4125
cowo*	-0.651
coworker	-0.651
coworker $	-0.5503
cried on	0.4445
cryi*	-0.7525
crying	-0.7525
day	-0.5064
day 10	-0.3118
day she	-0.2588
de	-0.6402
dela	0.2476
dela hoje	0.2476
dele	-0.3639
did it	0.5683
diff*	0.4163
different	0.4163
different number	0.4163
divo*	-0.3566
divorce	-0.3566
do	-0.6304
do not	-0.4477
doing	0.3498
drove	1.0169
drove past	0.727
drunk	0.4991
drunk $	0.2776
drunk texted	0.5276
e	0.6738
e eu	0.5039
ecrit	-0.2388
ecrit et	0.6167
ele me	-0.318
elle	-0.3819
email $	0.3667
emailed me	-0.3843
ended	0.6297
ended up	0.6297
er schreibt	-0.3973
escribi	-0.474
escribio hoy	-0.5523
escribio y	0.489
escrito	-0.2856
escrito $	-0.2856
et	1.0266
et j	0.5707
eu	0.5039
eu respondi	0.5039
ever*	0.5007
every	-0.6738
every night	-0.8698
everywhere	-0.5328
everywhere $	-0.5328
ex	-0.5549
ex a	0.3931
ex asked	-0.4763
ex called	0.2554
ex girlfriend	-0.2657
ex husband	-0.3676
ex is	-0.5544
ex keeps	-0.3781
ex last	0.5711
ex me	-0.8313
ex messaged	-0.6206
ex sent	-0.3004
ex unblocked	-0.2894
ex wants	-0.3494
extr*	-0.9458
face*	0.5729
facebook	0.5729
fake	0.5753
fake account	0.5247
feel	-0.8218
feel terrible	-0.3599
fina*	-0.3507
finally	-0.3507
first	-0.2785
first love	-0.5937
flow*	0.2314
flowers	0.2314
foll*	-0.3877
follow	-0.3105
follow request	-0.3105
for	-0.4228
for a	-0.7265
for coffee	-0.3401
for the	-0.4637
for two	0.3998
found	-0.6924
friend	0.2948
friend about	0.9522
friend that	-0.2924
friend told	-0.2904
friends	-0.7152
friends $	-0.7152
from	-0.7992
from a	0.4474
from her	-0.7059
from him	-0.6959
from my	-0.7034
gave	0.7343
gave in	0.5605
gean*	0.6472
geantwortet	0.6472
geantwortet $	0.6472
geschrieben und	0.2599
get	-0.6066
get two	-0.3489
girlfriend $	0.3181
good	-0.6156
got	-0.7085
got a	-0.3375
ha	-0.2856
ha escrito	-0.2856
habe	0.635
habe ihm	0.7626
habe ihr	0.5647
had	-0.3058
had a	-0.3588
happened $	-0.4474
happy birthday	-0.4108
has	-0.7186
has a	-0.4579
hat	-0.3343
hat angerufen	0.9554
hat mir	-0.6851
have been	0.3081
he came	-0.5574
he finally	-1.118
he is	-0.5057
he keeps	-0.8602
he left	-0.86
he replied	0.705
he sent	-0.9717
he showed	-0.9132
he texted	0.5255
he told	-0.2773
he wants	-0.9453
he watched	-0.6447
he wrote	-0.452
he •	-0.6458
her	0.6106
her $	-0.4308
her a	1.0293
her about	-0.2874
her again	0.4023
her and	0.3744
her day	-0.3118
her ex	-0.8786
her facebook	0.5729
her friend	-0.8355
her from	0.4163
her house	0.4407
her i	0.2805
her instagram	0.3588
her photo	0.6683
her stories	0.6729
her stuff	-0.6126
her to	0.764
her work	0.6889
hier $	-0.4488
hier soir	0.6045
him	0.3439
him $	-0.6066
him a	0.6802
him an	0.4281
him and	0.3929
him on	0.3845
him three	0.3767
him to	0.5022
his	0.9383
his ex	-0.7091
his friend	0.7379
his new	0.447
his page	0.2386
his photos	0.3355
his place	0.6348
his profile	0.2892
his story	0.529
hist*	0.3103
hit	0.6966
hit send	0.6966
hoje	0.2476
hoje $	0.2476
home	-0.47
hour	0.5927
hour $	0.6292
hours	0.3998
hours $	0.3998
house	0.4751
house today	-0.3386
how he	0.3824
hoy	-0.5523
hoy $	-0.5523
husb*	-0.6454
husband	-0.6454
i	0.3603
i am	-0.3806
i answered	0.6415
i apologize	0.7448
i ask	-0.4329
i asked	0.9944
i begged	0.4087
i called	-0.3778
i checked	0.2892
i do	-0.4477
i drove	0.8679
i feel	-0.8218
i found	-0.6924
i gave	0.4159
i have	-0.3283
i just	0.3491
i messaged	0.6457
i miss	-0.5073
i need	-0.3489
i replied	0.2584
i sent	0.568
i still	0.5579
i texted	0.6023
i told	0.5394
i unblocked	0.4965
i went	0.9948
i wrote	0.6959
ich habe	0.4507
if we	0.404
ihm	0.7626
ihm geschrieben	0.4604
ihr	0.5647
ihr geschrieben	0.6275
il	-0.2851
il m	-0.3237
in	-0.5597
in a	-0.7271
in and	0.5605
in my	-0.6315
in weeks	-0.4522
instagram $	-0.5707
is	-0.6797
is a	-0.3088
is my	-0.2568
is watching	-0.4506
it	-0.316
it $	-0.6347
it again	-0.244
it clear	0.3845
it since	-0.3144
it went	-0.4258
j	0.8552
j ai	0.8552
je lui	0.6704
jobs	-0.3489
jobs $	-0.3489
just read	-0.2598
keeps	-0.9219
keeps texting	-0.4105
la llame	0.7573
last night	0.2444
late	0.4934
le	0.2343
le conteste	0.4025
le escribi	-0.474
le mande	0.6139
left	-0.6926
left $	-0.7541
left a	-0.3367
letter	0.5261
lied	-0.6477
lied to	-0.6131
like	-0.6096
liked	0.2984
liked her	0.3461
liked one	0.3355
llame	0.7573
llamo	0.7064
long message	0.2426
looked at	0.5378
love	0.2772
love and	-0.5492
love her	0.2805
love him	0.529
loved	-0.4174
lui	-0.5112
lui ai	0.6704
m	-0.743
m a	-0.4102
made it	0.3845
mail*	-0.3631
mailbox	-0.3631
mailbox $	-0.3631
mana*	-0.4771
manager	-0.4771
mande	0.6139
mande un	0.4796
mandei	0.5612
mandei mensagem	0.5612
mandou	-0.44
mandou mensagem	-0.44
maybe	-0.4417
me	-0.4545
me $	-0.6665
me a	-0.8219
me about	-0.5143
me after	0.4078
me again	-0.749
me an	-0.6451
me back	0.3303
me crying	-0.5652
me every	-0.532
me ha	-0.2856
me he	-0.485
me i	-0.5028
me last	-0.3631
me llamo	0.7064
me mandou	-0.6284
me on	-0.5423
me saying	-0.3674
me she	-0.2983
me that	-0.5093
me today	-1.1815
me whenever	-0.5333
me yesterday	-0.4142
meet $	-0.3494
mehr	-0.3973
mehr $	-0.3973
mensagem e	0.6002
mensagem ontem	-0.4625
mensaje ayer	0.3185
mess*	0.5377
message	0.2993
message $	0.7635
message but	-0.4923
message from	-0.5501
message hier	0.4175
messaged	0.8029
messaged her	0.2741
messaged him	0.6505
messaged me	-0.6101
messaged my	0.8631
messages	-0.6621
met	0.3367
mi	-1.0228
mi ex	-0.7777
midn*	-0.3528
midnight	-0.3528
midnight $	-0.3528
mine	-0.335
mine $	-0.335
mir	-0.8082
mir geschrieben	-0.6851
mir nicht	-0.3973
miss	-0.5073
miss him	1.0625
miss*	-0.6315
missed	-0.3295
missed calls	-0.3295
misses	-0.5657
misses me	-0.5657
mom	0.7134
money	-0.5099
money $	-0.3906
month	-0.3737
month $	-0.3737
morn*	0.4039
morning	0.4039
morning $	0.4039
moved	-0.5617
moved out	-0.4112
my	-0.7962
my birthday	-0.5549
my boss	-0.3861
my boyfriend	-0.5439
my door	-0.6141
my first	-0.5937
my friend	-0.5659
my girlfriend	-0.4222
my house	-0.3386
my husband	-0.5505
my manager	-0.4771
my mom	0.2292
my photo	-0.7138
my post	-0.6956
my stories	-0.4506
myse*	-0.6662
myself	-0.6662
name	-0.506
name •	-0.6503
need to	-0.3489
never	-0.4057
never sent	-0.4923
new boyfriend	-0.3273
new girlfriend	0.3293
nicht	-0.6888
nicht mehr	-0.3973
night $	0.2492
night but	-0.3631
no	-0.4314
no me	-0.2856
not a	-0.4262
not ready	0.2673
not trust	-0.3776
not want	-0.2527
note	-0.4071
number	0.3147
number because	0.4163
of	-0.5154
of his	0.3355
of the	-0.3499
off	-0.884
ok	0.275
ok with	-0.3144
old	-0.4446
olhei	0.6964
olhei os	0.2476
on	0.7158
on her	0.8912
on me	-0.2891
on my	-0.8448
on read	0.4535
one	-0.4689
one of	0.2374
ontem	-0.254
ontem $	-0.254
or	-0.3255
or three	-0.3489
os	0.2476
os stories	0.2476
other	-0.5125
other women	-0.4213
our	-0.71
out	-0.4848
out $	-0.5955
out of	-0.8293
over	-0.3841
page	0.4437
page every	0.5575
para	0.9705
party	-0.3229
party $	-0.3229
peop*	-0.727
people	-0.727
people $	-0.6536
perf*	0.6232
pers*	-0.3871
person	-0.3871
phone	0.8553
phone $	0.9644
phot*	0.3355
photo $	-0.4438
photo and	0.4454
photos	0.3355
photos by	0.3355
pick*	0.6344
picked	0.6344
picked up	0.6344
place	0.6348
post	-0.6872
post*	0.478
preg*	-0.8241
pregnant	-0.8241
pret*	0.2625
pretty	-0.3129
pretty but	-0.3129
profile again	0.2892
rang	0.6185
reac*	0.4193
reached	0.4193
reached out	0.4193
read $	0.4535
read your	-0.2598
ready	0.2673
rela*	-0.3101
relationship	-0.4263
relationship $	-0.4263
repl*	0.5329
replied	0.5329
replied to	0.7759
repo*	0.6167
repondu	0.6167
repondu $	0.6167
resp*	0.6843
respondeu	-0.3438
respondeu $	-0.3438
respondi	0.9522
respondi $	0.5922
s	-0.3988
said he	-0.5022
saw a	-0.6575
sayi*	-0.8071
saying	-0.8071
saying he	-0.5575
saying i	-0.3489
says	-0.6048
says he	-0.2913
says she	-0.517
schr*	-0.3973
schreibt	-0.3973
schreibt mir	-0.3973
see me	-0.2904
send	0.6966
sent	0.396
sent flowers	0.2833
sent her	0.661
sent him	0.6874
sent it	-0.4923
sent me	-0.9186
sent my	0.3931
she	-0.3714
she asked	-0.9817
she calls	-0.2249
she came	-0.6474
she has	-0.3273
she left	-0.5603
she misses	-0.4148
she sent	-0.2216
she texted	-0.6556
she wants	-0.3143
she was	-0.412
she wrote	0.3654
shou*	-0.5914
should	-0.5914
show	-0.524
show $	-0.524
sich	-0.9417
sie hat	-0.2745
since	-0.5481
since i	-0.3144
six	0.4039
so	0.7685
so i	1.1023
soir	0.6045
soir $	0.6045
some	-0.4205
someone	-0.5299
sorry	-0.441
sorry i	-0.2598
space and	-0.5084
spent	0.5729
stal*	0.5023
stalked	0.5023
still love	0.5579
stor*	0.4411
stories	0.4411
stories dela	0.2476
story	-0.2525
stuff	-0.6275
stuff $	-0.6126
supp*	-0.4441
talk*	-0.3085
talked $	-0.8331
talked for	0.6235
talking	-0.3969
tell her	0.487
terr*	-0.3599
terrible	-0.3599
terrible today	-0.3599
text $	-0.6363
text from	-0.8049
text no	0.3931
text*	0.6304
texted	0.6366
texted $	-0.3011
texted about	-0.6126
texted her	0.3765
texted him	0.282
texted me	0.7335
texted my	0.8925
texting me	-0.3791
texts	-0.2823
texts other	-0.232
that i	0.7815
that she	-0.3774
the	-1.0778
the time	-0.2614
the weekend	0.3046
then	-0.5694
then he	-0.2677
thin*	-0.6967
things through	0.4484
think	-0.2252
think she	-0.2252
thinking	-0.7361
this morning	0.4364
three	0.5048
three jobs	-0.3489
three times	0.5371
thro*	0.5389
through	0.5389
time	-0.9198
time and	-0.4959
times	0.5271
times $	0.3767
to ask	-0.3447
to get	-0.6066
to her	0.5999
to his	0.4161
to me	0.4045
to my	-0.3566
to tell	0.487
today	-0.5245
today $	-0.7991
toge*	-0.5191
together	-0.5191
together $	-0.4658
told	0.2527
told her	-0.3892
told him	0.5642
told me	-0.5056
told my	0.3921
tomo*	-0.4988
tomorrow	-0.4988
tomorrow $	-0.4988
too	0.2822
trust	-0.3776
two	-0.2278
two hours	0.3998
two months	-0.8277
two or	-0.3489
un mensaje	-0.2341
un message	-0.2608
unblocked me	-0.4253
und	0.9986
und ich	0.5068
up	0.223
up $	0.4293
up at	-0.2498
up to	-0.5296
wait*	0.6488
waited	0.7952
want	-0.2527
want a	-0.2527
want*	-0.5605
wanted	-0.5605
wants	-1.0505
wants to	-0.7826
was a	-0.4654
was doing	0.3824
was my	-0.5937
was ok	-0.3144
watched my	-0.6447
watching all	-0.4506
we	0.3165
we are	-0.7118
we talked	0.3831
we were	0.2841
we •	0.3997
week	-0.722
week $	-0.722
week*	0.3046
weekend	0.3046
weekend and	0.3845
weeks	-0.4522
weeks $	-0.4522
went	0.7955
went to	0.8665
were	0.2841
were never	-0.4389
what*	0.2344
whatsapp	0.2344
when	-1.0269
when i	-0.9953
when*	-0.5333
whenever	-0.5333
why	-0.6243
will	-0.5516
with it	-0.3144
with me	-0.2237
with my	0.6453
with sorry	-0.2598
woke	-0.5296
woke up	-0.5296
women	-0.4213
word	-0.9903
word from	-0.5107
work	0.8004
work*	-0.2598
working	-0.2598
working $	-0.2598
wrong	-0.4451
wrote a	-0.9647
wrote back	0.7148
wrote him	0.344
wrote that	-0.3314
wrote to	0.5297
y	1.2532
y le	0.489
y me	0.6072
year	-0.5523
year $	-0.669
years	-0.4565
yest*	0.43
yesterday	0.43
yesterday $	0.7423
you	-0.9471
you $	-0.7055
your	-0.2598
your message	-0.2598
~	-0.5083
•	-0.616
• after	-0.554
• and	0.6059
• by	-0.5485
• everywhere	-0.5328
• her	-1.5173
• him	-1.1819
• in	-0.4066
• me	-0.7074
• my	-0.6539
• to	-0.8685
• together	-0.5012
• tomorrow	-0.4988
• with	-0.4168
• •	-0.616
""",
    'contact.ex_contact': """\
!ex_contact	2.3227
!ex_contact_abroad	1.6947
!slip	-0.3902
!slip_abroad	-0.6789
!•	-0.6389
.	-0.7943
.-	-1.6908
.i	-0.4548
.i+they	0.3845
.i+you	-0.6643
.i-	-0.9169
.they	-0.6397
.they-	-1.2851
10	-0.2223
10 $	-0.2223
3am	-0.5212
3am $	-0.5212
?i+they	-0.2326
?they	-0.6446
^ asked	-0.6357
^ broke	-0.3925
^ called	-0.8639
^ could	-0.3798
^ drunk	-0.8415
^ ela	1.194
^ ele	-0.3482
^ elle	0.7388
^ got	0.7101
^ had	-0.5782
^ her	0.3155
^ i	-0.9533
^ ich	-0.8581
^ j	-0.5547
^ je	-0.6184
^ le	-0.2672
^ liked	-0.6319
^ maybe	-0.443
^ me	0.9401
^ met	-0.5264
^ name	-0.2718
^ no	-0.6725
^ ok	-0.4969
^ olhei	-0.4967
^ sent	-0.4635
^ she	0.4755
^ sie	0.3442
^ spent	-0.3928
^ stalked	-0.4315
^ then	-0.3279
^ two	0.2487
^ waited	-0.8393
^ was	-0.442
^ we	0.7558
^ why	-0.46
^ woke	0.5148
^ wrote	-0.6087
a appelee	0.5767
a break	-0.6995
a ecrit	0.7627
a fake	-0.906
a follow	0.4517
a good	-0.6861
a letter	-0.3292
a message	-0.4916
a minute	0.2595
a new	-0.3695
a photo	0.5462
a relationship	-0.3774
a text	0.6638
a voicemail	0.2455
a year	0.2838
a •	-0.8787
about	0.3306
about her	0.5629
about him	0.4848
about me	0.7891
about my	-0.6949
about the	-0.2636
acci*	-0.9854
acco*	-0.4086
account	-0.4086
account $	-0.3206
after two	0.3344
again today	-0.288
ago	-0.2352
ai	-0.6417
ai envoye	-0.4909
ai repondu	0.3296
all my	0.4212
all night	0.7094
all the	-0.8947
am	0.3998
am $	0.8186
an email	-0.3143
and asked	0.2912
and called	-0.526
and he	0.9313
and i	0.6661
and made	-0.3007
and messaged	-0.8265
and moved	-0.5686
and pretty	-0.3671
and she	1.4459
and texted	-0.4499
and then	-0.6335
and we	-0.2247
and wrote	-0.9097
angerufen	0.2256
angerufen und	0.4089
answ*	0.3561
answer	-0.6865
answer $	-0.6865
answered	0.9431
answered $	0.6728
anym*	-0.5601
anymore	-0.5601
anymore $	-0.4525
anymore and	-0.3686
apol*	0.3417
apologize	0.3475
apology message	0.3797
appe*	0.8049
appele	0.6081
appelee	0.5767
appelee hier	0.4583
are	-0.7166
are still	-0.7166
ask	0.4081
ask myself	-0.3608
asked	0.3512
asked about	0.5827
asked for	-0.4527
asked her	-1.0033
asked his	-0.6453
asked how	0.3413
asked if	0.761
asked me	0.5467
at	-0.221
at 3am	-0.5212
at her	-0.6954
at midnight	0.3822
at my	0.3325
at the	-0.8158
away $	0.5986
ayer	-0.7345
ayer $	-0.7345
back	0.941
back $	0.755
be	-0.3254
beca*	-0.6188
because	-0.6188
because he	-0.333
because i	-0.5114
been	0.5175
been texting	0.4583
been working	-0.3016
begg*	-0.5054
begged	-0.5054
begged her	-0.4107
best	-0.5745
birt*	-0.2558
birthday	-0.2558
birthday $	-0.4256
birthday text	-0.3631
boss	-0.6155
boyfriend and	-0.8354
break	-0.5115
broke	-0.8555
broke no	-0.28
broke up	-0.6742
brot*	-0.5586
brother	-0.5586
but	-0.394
but he	-0.3427
but never	-0.3004
but we	-0.7881
but •	0.5988
by	-0.3816
by mistake	-0.3471
by text	-0.6408
call	-0.4331
call*	0.2929
called	0.3311
called $	-0.3611
called and	0.7704
called her	-0.784
called me	0.4767
calling me	0.9373
calls	0.4337
calls from	0.319
calls me	0.2775
came	0.5488
car	-0.4619
care	-0.5615
care $	-0.5615
chan*	0.4993
chec*	-0.457
checked	-0.4089
checked his	-0.288
clear	-0.3007
clear that	-0.3007
clos*	-0.478
closed	-0.3578
closure	-0.3168
closure $	-0.3168
coff*	0.3349
coffee	0.3349
contact	-0.5128
conteste	0.282
conteste $	0.282
could not	-0.3798
cowo*	-0.6593
coworker	-0.6593
coworker $	-0.5607
cried on	-0.5657
cryi*	0.6029
crying	0.6029
day 10	-0.2223
days	-0.2824
days $	-0.2824
de	-0.6707
dela	-0.303
dela hoje	-0.303
dele	-0.8052
did	-0.4248
did it	-0.4122
did not	-0.2364
divo*	-0.4829
divorce	-0.4829
do	-0.7685
do not	-0.4381
doing	0.3674
door	-0.2745
door $	-0.5596
drove	-0.5533
drove past	-0.4779
drunk	-0.9586
drunk $	-0.5346
drunk texted	-0.8415
e	0.8684
e eu	0.4793
ecrit	-0.2207
ecrit et	0.4865
ela	1.1062
ele	-0.7865
ele me	1.1155
elle	0.7906
elle m	0.603
emai*	-0.2576
email	-0.5261
email $	-0.8019
emailed	-0.2576
er	0.3541
er hat	0.8901
er schreibt	-0.465
escribi	-0.4976
escribio	0.5761
escribio hoy	0.5257
escribio y	0.3899
escrito	-0.6196
escrito $	-0.6196
et	1.1045
et j	0.3296
eu	0.4793
eu respondi	0.4793
even	-0.4638
even though	-0.4638
every	-0.7844
every day	0.2838
every night	-0.7992
everywhere	-0.4715
everywhere $	-0.4715
ex $	-0.7116
ex a	-0.3631
ex and	-0.6487
ex asked	0.514
ex called	0.8548
ex husband	0.7917
ex is	-0.7748
ex keeps	-0.5249
ex last	-0.821
ex me	0.4252
ex messaged	0.4474
ex sent	0.6659
ex unblocked	0.9031
ex wants	0.4371
ex wrote	0.6279
ex yesterday	-0.4495
face*	-0.3928
facebook	-0.3928
fake	-0.906
fake account	-0.3266
feel	-0.6444
feel terrible	-0.3964
first	0.4741
first love	-0.5978
flow*	-0.2214
flowers	-0.2214
follow	0.4517
follow request	0.4517
for a	-0.8202
for coffee	0.5358
for the	0.6877
for two	0.2531
found	-0.3363
frie*	-0.5564
friend	-0.6543
friend about	-0.7296
friend that	0.2686
friend told	0.5827
friends	0.6009
friends $	0.6009
from	0.7696
from a	-0.7271
from him	1.0343
from my	0.6085
gave	-0.8157
gave in	-0.716
gesc*	0.3543
geschrieben	0.3543
geschrieben und	0.7568
get	0.5542
girl*	-0.4962
girlfriend	-0.4962
good	-0.8739
got	0.8187
got a	0.8234
ha	-0.6196
ha escrito	-0.6196
habe	-0.7174
habe ihm	-0.3418
habe ihr	-0.4927
had	-0.4045
had a	-0.3145
happ*	0.266
happened	0.266
happened $	0.3834
happy	0.6034
happy birthday	0.6779
happy now	0.2647
has	-0.4099
has a	-0.3433
hat	1.4371
hat angerufen	0.4089
hat mir	0.5161
have	0.4272
have been	0.5427
he	0.4029
he asked	0.6324
he called	0.2767
he did	-0.3631
he finally	0.6849
he is	0.5479
he keeps	0.9816
he liked	0.5725
he replied	0.5044
he showed	-0.2402
he texted	0.8141
he texts	-0.318
he wants	0.7153
he was	-1.0542
he watched	0.5176
he wrote	0.3347
heart	-0.6213
her	-0.7747
her $	-0.7269
her a	-0.9535
her about	-0.5856
her again	-0.7303
her and	1.1008
her day	-0.2223
her ex	-0.5264
her facebook	-0.3928
her house	-0.641
her i	0.3667
her instagram	-0.4817
her profile	-0.3128
her sister	-0.5673
her stories	-0.4207
her stuff	0.5629
her to	-0.6191
her work	-0.6121
hier $	0.4583
hier soir	-0.4487
him $	0.2736
him an	-0.432
him and	0.337
him i	-0.5876
him on	-0.3007
him three	-0.6998
him to	-0.6756
his	-1.0443
his ex	-0.5699
his friend	-0.6357
his page	-0.267
his photos	-0.3471
his place	-0.43
his profile	-0.288
his story	-0.7888
hist*	0.3327
hit	-0.5234
hit send	-0.5234
hoje	-0.303
hoje $	-0.303
hours	0.2531
hours $	0.2531
house	0.4508
house today	0.4628
house yesterday	-0.4883
how	0.388
how he	-0.9971
how i	0.77
hoy	0.5257
hoy $	0.5257
husband texts	0.5736
i	-0.3548
i am	0.476
i answered	0.4729
i apologize	0.3475
i ask	-0.3608
i begged	-0.4107
i broke	-0.4387
i checked	-0.288
i did	-0.2621
i do	-0.4381
i drove	-0.4925
i emailed	-0.5226
i feel	-0.6444
i found	-0.3363
i gave	-0.7191
i have	-0.4983
i just	-0.3695
i keep	-0.9859
i look	-0.4374
i messaged	0.8192
i saw	-0.3
i sent	0.3143
i started	-0.3279
i still	-0.6635
i texted	0.466
i told	-0.7331
i unblocked	-0.8779
i wrote	0.2281
i •	-0.56
ich	-0.657
ich habe	-0.3943
if	-0.376
if we	0.5791
ihm	-0.3418
ihm geschrieben	0.2369
ihr	-0.4927
ihr geschrieben	-0.4775
il m	0.8951
in	-0.3761
in a	-0.4558
in and	-0.716
in love	-0.3959
in my	0.4406
in the	-0.6122
in weeks	0.5173
instagram for	-0.3789
is a	-0.6988
is happy	0.2647
is my	-0.7418
is not	0.5236
is watching	0.4212
it	-0.5875
it $	-0.2297
it again	-0.4043
it clear	-0.3007
it went	-0.248
je	-0.6995
just read	-0.3016
keep	-0.9859
keeps	0.2708
keeps texting	-0.5641
la llame	0.3605
last	-0.8313
last night	-0.2862
late	0.4393
le conteste	0.282
le escribi	-0.4976
left	-0.7399
left $	-1.0546
left a	0.7054
lett*	-0.3961
letter	-0.3292
lied	-0.717
lied to	-0.6638
life	-0.3279
life and	-0.3279
like	-0.4187
liked	0.385
liked my	0.6115
liked one	-0.3471
llame	0.3605
llamo	0.5411
long message	-0.3272
look	-0.4374
look*	-0.3774
looked	-0.3413
looked at	-0.3348
love	-0.6258
love and	-0.5189
love her	0.3667
love him	-0.652
love was	-0.3279
love with	-0.3882
loved	-1.0666
lui	-0.4706
m	0.2829
m a	1.0611
made it	-0.3007
mail*	0.4351
mailbox	0.4351
mailbox $	0.4351
mana*	-0.3611
manager	-0.3611
mand*	0.3303
mande un	-0.7413
mandou	0.4906
mandou mensagem	0.4906
maybe	-0.5489
maybe love	-0.3279
me	0.5996
me $	-0.4319
me a	0.4379
me about	0.4786
me after	0.7557
me again	0.6801
me and	-0.4449
me anymore	-0.4897
me back	0.5329
me crying	0.4843
me escribio	0.5761
me every	-0.3046
me ha	-0.6196
me he	-0.6714
me i	-0.2322
me last	0.5988
me llamo	0.5411
me mandou	0.4
me on	-0.696
me she	0.3099
me that	0.8223
me to	0.7109
me today	0.3106
me whenever	0.3594
me yesterday	0.6313
meet	0.6566
meet $	0.4371
mehr	-0.465
mehr $	-0.465
mens*	0.5484
mensagem	0.3303
mensagem e	0.749
mensagem ontem	0.3775
mensaje	0.4395
mensaje ayer	-0.4961
mess*	0.2998
message but	-0.3004
message from	0.3902
message hier	-0.293
messaged	0.3115
messaged him	0.5656
messaged me	0.5321
messaged my	-0.9514
messages	0.5347
met my	-0.4495
mi	0.8968
mi ex	0.5277
midn*	0.3822
midnight	0.3822
midnight $	0.3822
minu*	0.2595
minute	0.2595
minute $	0.2595
mir geschrieben	0.5161
mir nicht	-0.465
miss him	-0.6224
miss*	0.6247
missed	0.319
missed calls	0.319
misses	0.6565
misses me	0.6565
money	0.3389
mont*	-0.4241
month	-0.7482
month $	-0.7482
months	-0.4241
morn*	-0.3257
morning	-0.3257
morning $	-0.3257
moved	-0.8206
moved out	-0.6676
my	-0.4302
my birthday	-0.9093
my boss	-0.6155
my boyfriend	-0.9257
my ex	0.4195
my first	-0.5978
my friend	-0.484
my girlfriend	-0.3809
my house	0.4628
my husband	-0.8783
my life	-0.3279
my manager	-0.3611
my photo	0.5068
my post	0.6908
my stories	0.4212
my story	0.5831
myse*	-0.5197
myself	-0.5197
name	-0.3228
name •	-0.4502
never	-0.6831
never sent	-0.3004
new	-0.4365
new girlfriend	-0.5931
nicht	-0.8484
nicht mehr	-0.465
night $	-0.4685
night but	0.5988
no	-0.3334
no answer	-0.6865
no contact	-0.5128
no me	-0.6196
not	-0.5128
not $	0.4023
not a	-0.5005
not in	-0.3882
not know	-0.4021
not ready	-0.321
not stop	-0.4355
note	0.3211
now	-0.3382
now $	-0.3723
number	-0.506
of his	-0.3471
of the	0.3621
off	-1.0444
off $	-0.693
ok	-0.4959
olhei	-0.4967
olhei os	-0.303
on her	-0.8351
on me	-0.8136
on my	-0.2964
on read	0.7389
on the	-0.498
one	0.3158
one of	-0.3368
os	-0.303
os stories	-0.303
other	-0.8709
other women	-0.3611
out $	-0.7977
out of	0.3643
over	-0.3828
page	-0.6308
page every	-0.3131
para	-1.0974
past	-0.6014
peop*	-0.9219
people	-0.9219
people $	-0.3923
perf*	-0.3707
pers*	-0.5273
person	-0.5273
phone	-0.6659
phone $	-0.6521
phot*	-0.3471
photo	0.3886
photo $	0.2435
photo and	0.5265
photos	-0.3471
photos by	-0.3471
pick*	0.55
picked	0.55
picked up	0.55
pict*	0.231
place	-0.43
post	0.5369
preg*	-0.5766
pregnant	-0.5766
pret*	-0.6445
pretty	-0.3671
pretty but	-0.3671
profile $	-0.8478
profile again	-0.288
rang	0.3997
reac*	0.3378
reached	0.3378
reached out	0.3378
read	0.5155
read $	0.7389
read your	-0.3016
ready	-0.321
real	-0.3279
real $	-0.3279
rece*	-0.2368
rela*	-0.4276
relationship	-0.3774
relationship $	-0.3774
repl*	0.5215
replied	0.5215
replied that	0.2647
replied to	-0.3133
repo*	0.4865
repondu	0.4865
repondu $	0.4865
resp*	-0.2636
respondeu	-0.4782
respondeu $	-0.4782
respondi $	0.5785
s	-0.794
said he	-0.4542
saw	-0.2908
saw a	-0.3674
sayi*	0.4578
saying	0.4578
saying he	0.2945
says	0.4098
says he	0.2696
says she	0.6494
schr*	-0.465
schreibt	-0.465
schreibt mir	-0.465
see	-0.4376
see that	-0.3279
send	-0.5234
sent flowers	0.2235
sent her	-0.6658
sent it	-0.3004
sent my	-0.3631
she	0.7491
she called	0.9506
she calls	0.2775
she came	0.6016
she does	0.3037
she liked	0.407
she misses	0.409
she sent	0.7164
she texted	1.0073
she told	0.5191
she wrote	0.4645
she •	-0.3241
show	-0.6161
show $	-0.6161
sie hat	0.9027
since	-0.5282
sist*	-0.8478
sister	-0.8478
six	-0.7335
so i	0.4432
soir	-0.4487
soir $	-0.4487
some	-0.6166
some*	-0.3589
someone	-0.2722
sorry i	-0.3016
space and	-0.681
spent	-0.3928
stal*	-0.4315
stalked	-0.4315
stalked her	-0.3789
star*	-0.3279
started	-0.3279
started to	-0.3279
still	-0.749
still love	-0.6635
stop	-0.4355
stories dela	-0.303
stuff	0.5363
stuff $	0.5629
talk $	0.2663
talked $	-0.9021
talked for	0.4363
tell*	0.3808
telling	0.3808
telling me	0.3808
terr*	-0.3964
terrible	-0.3964
terrible today	-0.3964
text	-0.2732
text $	-1.0373
text from	0.5316
text no	-0.3631
text*	0.6894
texted	0.742
texted $	-0.5232
texted about	0.5629
texted her	0.6681
texted him	-0.8594
texted me	0.5457
texted my	-1.2351
texting me	0.5852
texts me	0.7106
texts other	-0.814
than*	0.3167
thanks	0.3167
thanks $	0.3167
that he	0.9213
that i	-0.6032
that maybe	-0.3279
the	-0.7378
the phone	-0.3203
the time	-0.8947
the weekend	-0.3949
them	0.3765
then	-0.7972
then he	-0.5086
thin*	-0.307
things through	-0.3773
think	-0.599
think she	-0.599
thinking	-0.6291
thou*	-0.2948
though	-0.4638
three	-0.4017
three times	-0.7905
thro*	-0.2476
through	-0.2476
time and	-0.5747
times	-0.3704
times $	-0.6998
to $	-0.4652
to ask	0.8295
to get	0.5542
to her	-1.147
to him	-0.7543
to me	-0.8031
to meet	0.6566
to see	-0.4376
toge*	-0.8271
together	-0.8271
together he	-0.9012
told	-0.2833
told her	-0.2232
told him	-0.5088
told my	0.339
tomo*	-0.2662
tomorrow	-0.2662
tomorrow $	-0.2662
too	-0.2364
two hours	0.2531
two missed	0.2487
two months	-0.2547
unblocked me	1.012
und	0.9002
und ich	0.4214
up $	-0.3354
up to	0.5148
up with	-0.2764
us	-0.5449
us $	-0.5449
voic*	0.2455
voicemail	0.2455
waited	-0.8393
want*	-0.3882
wanted	-0.3882
wants	0.5791
wants to	0.3587
was	-0.7151
was a	-0.5947
was doing	-0.9971
was my	-0.5978
was not	-0.298
was real	-0.3279
watc*	0.3358
watched	0.262
watched my	0.5176
watching all	0.4212
we	0.4549
we are	-0.7166
we •	0.3764
week	-0.5909
week $	-0.5909
week*	-0.3949
weekend	-0.3949
weekend and	-0.3007
weeks	0.5173
weeks $	0.5173
well	0.5146
well $	0.5146
were never	-0.7881
what	-0.4352
what*	-0.3556
whatsapp	-0.3556
when*	0.3594
whenever	0.3594
why	-0.5386
will	-0.3585
with	-0.4807
with a	-0.6456
with me	-0.5804
with my	-0.7428
with sorry	-0.3016
with*	0.2595
within	0.2595
within a	0.2595
woke	0.5148
woke up	0.5148
women	-0.3611
word from	-0.638
work today	0.4609
work*	-0.3016
working	-0.3016
working $	-0.3016
wrong	-0.5869
wrote a	-0.6168
wrote back	0.3729
wrote him	-0.5322
wrote me	0.3786
y	1.2237
y le	0.3899
y me	1.0407
year	0.3418
year $	0.4846
years	-0.6903
yesterday $	-0.884
yesterday because	-0.4495
yesterday to	-0.4883
you	-0.2974
you $	0.4072
your	-0.3016
your message	-0.3016
~	-0.6999
•	-0.6389
• $	-0.2841
• about	-0.3282
• after	-0.6454
• and	0.3653
• by	-0.4566
• everywhere	-0.4715
• her	-0.5813
• him	-0.745
• in	-1.1727
• my	-0.4107
• on	0.4402
• to	-0.7345
• together	-1.2213
• tomorrow	-0.2662
• with	-0.5602
• •	-0.6389
""",
    'draft.logistics': """\
!apology	-1.2513
!attack	-1.425
!bargain	-1.0651
!begging	-1.0647
!caring	-1.1671
!guilt	-1.2615
!logistics	2.4212
!probe	-1.1559
.-	-0.8486
.i+you	-0.2667
.i+you-	-0.91
.i-	-0.9737
.they	0.4418
.you	-0.449
.you+they	0.5066
.you-	-1.0263
10	0.5168
2 you	-0.4805
3	0.2358
4	0.2553
5	0.5449
5 $	0.5449
50	0.2221
50 minutes	0.2221
6	0.4049
7	0.3527
?	0.6103
?i	0.3236
?i-	-0.7987
?you-	-0.3277
^ after	-0.2814
^ answer	-0.2936
^ are	-0.6994
^ back	0.3224
^ bitte	-0.4886
^ call	0.3182
^ can	0.4606
^ congratulations	-0.2869
^ did	0.3177
^ do	-0.6341
^ du	-0.5825
^ eres	-0.318
^ espero	-0.3352
^ everyone	-0.253
^ feliz	-0.6361
^ get	-0.3765
^ give	-0.4723
^ glad	-0.3665
^ good	-0.6685
^ happy	-0.3799
^ have	-0.8544
^ hey	-0.6621
^ hola	-0.6052
^ hope	-0.7304
^ how	-0.3122
^ ich	-0.6343
^ it	-0.4021
^ just	-0.3527
^ kannst	0.4815
^ lol	-0.2691
^ may	-0.2725
^ miss	-0.6533
^ missing	-0.2415
^ my	0.2409
^ need	0.7056
^ nice	-0.7607
^ no	-0.5213
^ oi	-0.6017
^ por	-0.5907
^ remember	-0.4933
^ salut	-0.2843
^ se	-0.5074
^ see	0.481
^ si	-0.386
^ sinto	-0.4063
^ so	-0.4175
^ tell	-0.4837
^ thank	-0.2285
^ thanks	-0.5684
^ that	-0.332
^ the	0.5252
^ voce	-0.5602
^ was	-0.4449
^ when	0.3725
^ wish	-0.5304
^ you	-0.7573
^ your	0.4173
a	-0.4082
a arrepentir	-0.2436
a because	-0.3134
a break	-0.4051
a good	-0.6047
a las	0.5464
able	0.481
able to	0.481
about	-0.4174
about 50	0.2221
about your	-0.2534
about yourself	-0.2717
acco*	0.4522
account	0.4522
account $	0.4522
addr*	0.6782
address	0.6782
address has	0.2996
after	-0.3609
again	-0.533
again $	-0.5184
ages	-0.3937
ages $	-0.3937
ai	-0.2455
ai fait	-0.2455
all	-0.8039
all my	-0.4489
all the	-0.7335
all your	-0.327
allem	-0.3003
alles	-0.6844
alone	-0.2333
alone $	-0.2333
am at	0.6538
am begging	-0.4351
am bored	-0.3738
am in	-0.6529
am so	-0.3325
am sorry	-0.4761
amo	-0.3221
an	-0.6665
and	-0.5178
and i	-0.6596
and pick	0.3257
and then	-0.3457
and your	-0.2348
ande*	-0.2525
andern	-0.2525
another try	-0.2365
answ*	-0.6904
answer	-0.6904
answer me	-0.4455
any	-0.275
anyo*	-0.6401
anyone	-0.6401
anyone $	-0.5416
anything $	-0.282
anything to	-0.4755
apol*	-0.4476
apologize	-0.4476
apologize for	-0.4476
appo*	0.4726
appointment	0.4726
are	-0.573
are you	-0.4474
arre*	-0.286
arrepentir	-0.2436
arrepentir $	-0.2436
at	0.8221
at 3	0.2358
at 6	0.4049
at home	-0.4816
at nine	0.3999
at the	0.774
at work	-0.2628
at you	-0.2474
awake	-0.3324
awake $	-0.3324
b	0.3025
baby	-0.5472
baby $	-0.5726
back $	-0.5649
back from	0.3078
bad	-0.9267
be able	0.481
be friends	-0.3615
be there	0.3921
beber	-0.3474
beber $	-0.3474
beca*	-0.4096
because	-0.4096
because de	-0.3134
because of	-0.7791
been $	-0.5138
been gd	0.2221
begg*	-0.4351
begging	-0.4351
begging $	-0.2298
beli*	-0.2568
believe	-0.2568
bem	-0.4818
bem $	-0.4818
best	-0.6403
best $	-0.2433
bett*	-0.4043
better	-0.4126
bien	-0.3311
birt*	-0.3316
birthday	-0.3316
birthday $	-0.2621
bist	-0.7075
bitte	-0.4886
bitte melde	-0.2483
book*	0.3224
booked	0.3224
booked for	0.3224
bored	-0.2623
boxes	0.4964
boxes $	0.4964
brau*	0.5211
brauche	-0.2483
brauche dich	-0.2483
brea*	-0.2692
break	-0.4051
but	-0.368
by	0.2252
call	0.549
call me	0.2288
call*	-0.4309
calling	-0.4309
can	0.3543
can i	0.3037
can not	-0.2737
can you	0.6301
car	0.6293
care then	-0.3223
ce	-0.2455
ce que	-0.2455
chan*	-0.6256
chance	-0.4377
chance $	-0.4418
change	-0.8957
changed now	0.2996
chea*	-0.3806
chri*	-0.4168
christmas	-0.4168
cinco	0.6054
cinco $	0.6054
coll*	0.274
come	0.4708
come and	0.3257
come back	-0.6485
come get	0.3071
come home	-0.4337
coming over	0.3224
coming to	-0.4049
cong*	-0.3238
congratulations	-0.2869
cont*	-0.2899
contestas	-0.2731
contestas te	-0.2436
could	-0.7561
coun*	-0.5839
culpa	-0.7779
cump*	-0.3634
cumpleanos	-0.3634
dass	-0.294
dass ich	-0.294
date	0.2867
day $	-0.241
day good	0.3224
de	-0.7649
de beber	-0.3474
de neuf	-0.2843
de toi	-0.4481
dejes	-0.2509
dejes $	-0.2509
depo*	0.5181
desc*	-0.5177
desculpa	-0.5177
dich	-0.6525
dich $	-0.3159
dich ich	-0.2483
did $	-0.4087
did you	-0.2885
din	-0.3105
din lock	-0.3105
dinn*	-0.2476
dinner	-0.2476
dir	-0.6557
disg*	-0.2528
disgust	-0.2528
disgust me	-0.2528
do it	-0.3423
doct*	0.3639
doctor	0.3639
does	-0.6196
doing later	-0.3861
done	-0.7335
drea*	-0.3558
dreams	-0.3558
drin*	-0.2379
drink	-0.2503
drinking	-0.2379
drop	0.4618
du bist	-0.3659
eight	0.4106
eight $	0.3224
em	0.2938
em round	0.2938
email	0.2996
email address	0.2996
enjoy	-0.5571
eres	-0.318
eres una	-0.318
es	-0.5598
es $	-0.3314
espe*	-0.3807
espero	-0.3352
espero que	-0.3352
eu	-0.4909
even	-0.4329
ever	-0.2426
ever*	-0.5273
every	-0.5044
everyone	-0.4256
everything	-0.3705
everything i	-0.2343
exam	-0.5034
fait	-0.2455
falta	-0.4063
fami*	-0.3066
family	-0.3066
family $	-0.3066
fancy	-0.3861
fault	-0.4647
fault $	-0.3934
favo*	-0.2689
favor	-0.6828
favor $	-0.6642
favor no	-0.2271
favorite	-0.2689
favorite movie	-0.2689
feel	-0.6895
feel*	-0.2364
feeling	-0.2364
feliz	-0.6361
feliz cumpleanos	-0.3634
fini*	0.392
finish	0.4909
finish then	0.3257
for half	0.3224
for how	-0.375
for the	0.4781
for what	-0.4464
for yelling	-0.2536
for your	-0.6126
fore*	-0.4488
forever	-0.4488
forever $	-0.4488
forgot will	0.2938
form	0.2827
form $	0.2827
frid*	0.7146
friday	0.6581
friday $	0.6581
frie*	-0.7261
friends	-0.7261
from	0.4245
from the	0.3527
from walk	0.3224
game	-0.2885
gd now	0.2221
geht	-0.4263
geht es	-0.4263
get	0.3105
get this	0.2221
get to	0.481
get well	-0.3765
give	-0.6116
give me	-0.2416
give us	-0.2281
glad	-0.3665
go	-0.4919
god	-0.4062
going	-0.5568
going $	-0.518
good	-0.2844
good $	0.3224
good luck	-0.6685
guess	-0.6015
gute	-0.7866
habe	-0.3529
habe $	-0.3529
had	-0.55
had a	-0.2704
half	0.4508
half eight	0.4106
hand*	0.5843
handover	0.5843
happ*	-0.5039
happened	-0.3491
happened $	-0.2613
happens	-0.4384
happens $	-0.3558
happens to	-0.2413
happy	-0.4601
happy birthday	-0.3332
has	0.4153
has changed	0.2996
has not	0.2221
hate	-0.3464
hate you	-0.3464
have	-0.3539
have changed	-0.6203
have mail	0.3003
have not	-0.3055
hear	-0.4974
heard	-0.3226
her	0.6167
here	0.6353
here $	0.2938
here where	0.6787
hey	-0.6465
hey you	-0.2716
hi $	0.3224
hi hope	0.2221
hi my	0.2996
hi what	-0.3693
hice	-0.3484
him	0.2282
him $	0.2282
hola	-0.6052
hola que	-0.3473
home	-0.2939
home $	-0.536
hope	-0.6495
how	-0.4862
how i	-0.4529
how is	-0.7304
hun	-0.6554
hun $	-0.325
i apologize	-0.3283
i did	-0.3725
i din	-0.3105
i feel	-0.542
i finish	0.3234
i had	-0.4094
i hate	-0.3464
i hope	-0.5791
i lied	-0.7153
i love	-0.2548
i miss	-0.4433
i need	-0.6372
i never	-0.2674
i promise	-0.4043
i really	-0.5007
i regret	-0.2825
i saw	-0.3802
i send	0.3003
i should	-0.5128
i take	-0.2696
i want	-0.6567
i was	-0.5591
i wish	-0.2433
ich	-0.6125
ich brauche	-0.2483
ich dich	-0.2466
ich werde	-0.2525
if	-0.2416
if i	-0.3476
if something	-0.2413
if we	-0.3072
if you	-0.53
if your	0.2938
igno*	-0.2713
ignore	-0.2713
ignore me	-0.2713
il	0.2994
in	0.405
in $	-0.4794
in ages	-0.3937
in the	0.3
in your	0.2784
inte*	-0.6206
is $	0.2996
is all	-0.3686
is it	0.342
is not	-0.5228
is on	-0.2759
is up	-0.3693
is what	-0.5633
it	0.3082
it $	0.5327
it again	-0.3423
it going	-0.518
it was	-0.3057
j	-0.2954
j ai	-0.2455
je vais	-0.3945
jeal*	-0.3373
jealous	-0.3373
job	-0.6414
job $	-0.4446
jour*	0.2221
journey	0.2221
journey has	0.2221
just	-0.5421
just be	-0.3615
kann*	0.4815
kannst	0.4815
kannst du	0.4815
keep	-0.5391
key	0.5621
keyp*	-0.3105
keypad	-0.3105
keypad $	-0.3105
keys	0.4622
keys in	0.265
kids at	0.2906
know when	0.3224
la	0.4709
las	0.5464
last	-0.7223
last night	-0.2999
late	0.4392
late i	0.2221
later $	0.2449
leave	0.3159
leave me	-0.4328
leave the	0.5313
left	0.6956
left me	-0.3663
les	0.9623
let us	-0.2747
lied	-0.7153
life	-0.5855
life $	-0.5423
like	-1.1483
like you	-0.263
list*	-0.4389
lo	-0.3932
lo que	-0.3484
lock	-0.3105
lock my	-0.3105
lol	-0.3888
long	-0.4437
long time	-0.4437
los	0.6584
love	-0.2391
love me	-0.4372
love you	-0.2549
luck	-0.6685
luck with	-0.5196
mail	0.3003
mail here	0.3003
mail*	0.265
mailbox	0.265
mailbox $	0.265
may	-0.2277
me	-0.5101
me $	-0.5459
me and	-0.2718
me back	-0.5782
me dejes	-0.2509
me i	-0.4689
me know	0.3224
me like	-0.3145
me see	-0.5641
me up	0.3213
me when	0.3403
me your	0.3948
meet*	0.4858
meeting	0.4858
meine	0.5022
meine sachen	0.5022
melde	-0.2483
melde dich	-0.2483
ment*	-0.5696
mentido	-0.2984
mentido $	-0.2984
mess*	-0.7661
met	-0.6193
mich	-0.2525
mich andern	-0.2525
minha	-0.4881
minu*	0.5018
minutes	0.5276
minutes late	0.502
miss	-0.6706
miss you	-0.4429
miss*	-0.3369
missed	-0.2382
missing	-0.2746
missing you	-0.2415
mom is	-0.3413
money	0.4976
more	-0.3783
morn*	0.3202
morning	0.3202
morning $	0.3202
move	-0.4852
moved	0.668
moved to	0.668
movie	-0.2689
movie is	-0.2689
much	-0.3928
much $	-0.2961
my	0.2279
my email	0.2996
my fault	-0.4542
my keypad	-0.3105
my life	-0.3469
my mom	-0.4146
my new	0.3824
my things	0.3071
name	-0.2389
name of	-0.2389
nao	-0.6082
ne	-0.5844
need	0.531
need 2	-0.4666
need to	0.3215
need you	-0.3714
need*	-0.3294
needed	-0.3294
needs	0.5262
needs your	0.4135
neuf	-0.2843
neuf $	-0.2843
never	-0.6669
new	-0.84
new job	-0.398
new year	-0.3967
nice	-0.8452
nicht	-0.6822
night	-0.6803
night $	-0.2815
nine	0.3999
nine $	0.3999
no	-0.605
no contestas	-0.2436
no me	-0.2635
no puedo	-0.6601
nobo*	-0.4699
nobody	-0.4699
not	-0.3597
not believe	-0.2568
not do	-0.3718
not leave	-0.3475
noth*	-0.6226
nothing	-0.6226
now $	-0.7526
now about	0.2221
now it	0.2996
of	-0.4216
of my	-0.5095
of the	0.496
of you	-0.9527
oi	-0.6017
ok thanks	-0.3223
on the	0.4127
on tv	-0.2689
on you	-0.3674
once	-0.5656
one	-0.4648
one $	-0.3511
one more	-0.3269
only	-0.2891
or i	-0.8108
our	-0.8436
our song	-0.7632
owe	0.2259
owe me	0.2259
pain	-0.7509
pain i	-0.7649
pape*	1.1387
papers	0.289
party	-0.5426
party $	-0.5085
pas	-0.4738
pass*	0.2352
perd*	-0.4955
pers*	-1.02
person	-1.0041
pick	0.3895
pick me	0.268
pick you	0.3257
pict*	-0.6276
picture	-0.6037
picture $	-0.6037
place	-0.6355
place $	-0.4167
please answer	-0.2298
please come	-0.5363
please leave	0.4506
please please	-0.2365
pop	0.2938
pop em	0.2938
por	-0.2676
por favor	-0.6828
pour	-0.2455
pren*	0.5306
prom*	-0.4858
promise	-0.4043
promise i	-0.4184
prove	-0.2809
puedo	0.4386
que	-0.6514
que hice	-0.3484
que j	-0.2455
que ta	-0.5974
que tal	-0.3473
quit	-0.5271
quoi	-0.7024
quoi de	-0.2843
real*	-0.6671
really	-0.6815
really need	-0.4666
reco*	0.5464
regr*	-0.2825
regret	-0.2825
reme*	-0.5957
remember	-0.5957
remember this	-0.2642
reply	-0.5526
resp*	-0.2696
responsibility	-0.2696
revi*	-0.6757
reviens	-0.6757
right	-0.3553
room	0.4214
round	0.2938
round this	0.2938
ruin*	-0.4567
sach*	0.5022
sachen	0.5022
sad	-0.3695
safe	-0.6013
safe $	-0.5212
said	-0.4422
salut	-0.2843
salut quoi	-0.2843
saw	-0.5218
saw you	-0.2697
saw your	-0.4405
say	0.5511
say $	0.6547
scho*	0.253
school	0.253
se	-0.5074
see what	-0.3558
send	0.6887
send it	0.3003
send me	0.6629
should i	0.3003
si	-0.386
si no	-0.2731
sick	-0.6447
sign	0.5489
sign*	0.5523
sinto	-0.4063
sleep	-0.5362
slow	-0.4713
so	-0.5291
so $	-0.4229
so bad	-0.4952
so much	-0.2281
so sorry	-0.3255
some*	-0.6151
someone	-0.278
something	-0.2881
something happens	-0.2413
song	-0.7632
soon	-0.4534
soon $	-0.4312
sorry $	0.4229
sorry 2	-0.3739
sorry completely	0.2938
sorry for	-0.8332
sorry i	-0.6707
start	-0.7368
stat*	0.4713
station	0.4381
still	0.3748
still here	0.2938
still love	-0.569
stra*	-0.2401
stranger	-0.7149
sua	-0.6063
sua falta	-0.4063
sweet	-0.3351
t	-0.7624
ta	-0.5974
table	0.5497
table booked	0.3224
take	-0.2289
take a	-0.4051
take it	-0.5503
tal	-0.3473
tal $	-0.3473
talk	-0.7143
talk to	-0.439
te	-0.2773
te amo	-0.3221
te vas	-0.2436
tell	-0.5056
tell me	-0.4837
tell*	-0.7947
text journey	0.2221
than	-0.2853
than*	-0.2765
thank	-0.2285
thank you	-0.2285
thanks	-0.2765
that	-0.6949
that $	-0.9038
that i	-0.5194
that is	-0.3774
the	1.1997
the best	-0.6403
the car	0.6293
the form	0.2827
the handover	0.5843
the keys	0.265
the mailbox	0.265
the money	0.4926
the morning	0.481
the name	-0.2389
the new	-0.695
the papers	0.289
the party	-0.479
the station	0.4108
then $	-0.3485
then i	0.3257
there	0.4682
think $	0.2221
think about	-0.6281
think of	-0.2472
this $	-0.2944
this place	-0.2642
this text	0.2221
this week	0.2938
three	-0.383
ti	-0.5056
ti $	-0.5056
time $	-0.4646
to do	-0.518
to hear	-0.5016
to me	-0.6011
to your	-0.2539
today	-0.3621
today $	-0.5852
todo	-0.3484
todo lo	-0.3484
toge*	-0.5839
together	-0.5839
together $	-0.5839
toi	-0.4693
toi $	-0.3776
tomorrow at	0.3958
toni*	-0.2589
tonight	-0.2589
too	-0.6929
tout	-0.5658
tout ce	-0.2455
tran*	0.9331
trea*	-0.2387
try	-0.4762
try please	-0.2365
tudo	-0.573
tues*	0.5308
tuesday	0.5308
tv	-0.2562
tv $	-0.2689
um	0.2287
una	-0.318
uns	-0.9959
up $	-0.6308
up the	0.2828
us	-0.2389
us another	-0.2386
va	-0.8361
vais	-0.3945
vas	-0.246
vas a	-0.2436
verm*	0.5327
vida	-0.6832
vida $	-0.6832
voce	-0.7224
voce $	-0.4685
voice	-0.767
voy	-0.6794
voy a	-0.6794
vuel*	-0.38
walk	0.2745
walk table	0.3224
want	-0.3058
want to	-0.76
was	-1.1327
was my	-0.3057
we	-0.3251
we could	-0.7561
we had	-0.3309
we try	-0.564
week if	0.2938
week*	0.5623
well	-1.0484
well $	-0.6789
well soon	-0.3765
werde	-0.2525
werde mich	-0.2525
were	-0.4163
what	-0.6215
what a	-0.6804
what are	-0.4396
what happened	-0.3656
what happens	-0.3558
what i	-0.5694
what if	-0.4647
what is	-0.3693
what*	-0.2925
when	0.5584
when can	0.59
when i	-0.2344
when you	0.3864
when your	0.3224
where	0.678
where should	0.3003
why	-0.4195
wie	-0.3314
wie geht	-0.3314
will change	-0.3434
will never	-0.5261
will not	-0.5266
will pop	0.2938
wish	-0.491
wish you	-0.2729
with	0.4984
with the	0.2392
with your	0.6335
with*	-0.3199
without	-0.3199
without you	-0.3199
work $	-0.766
year	-0.3967
year $	-0.3858
years	-0.7498
yell*	-0.2536
yelling	-0.2536
yelling at	-0.2474
you	-0.7736
you $	-0.5101
you a	-0.4053
you again	-0.4746
you all	-0.2932
you and	-0.5275
you are	-0.4566
you at	0.2683
you awake	-0.3324
you back	-0.5147
you can	-0.2527
you come	-0.3667
you coming	-0.4501
you did	-0.4817
you disgust	-0.2528
you every	-0.3003
you finish	0.3257
you for	-0.4569
you get	0.3163
you got	-0.5032
you had	-0.2573
you i	-0.7396
you in	0.2916
you just	-0.4388
you know	-0.5545
you left	-0.3663
you like	-0.4307
you only	-0.264
you pick	0.2473
you send	0.3948
you so	-0.3866
you up	-0.399
you well	-0.253
you were	-0.5306
you when	0.2648
you will	-0.4912
you would	-0.2854
your coming	0.3224
your day	0.3224
your exam	-0.5034
your family	-0.3066
your fault	-0.3179
your favorite	-0.2689
your new	-1.1866
your still	0.2938
your*	-0.3683
yourself	-0.4014
yourself $	-0.4014
zuru*	-0.847
~	-0.7221
""",
    'draft.caring': """\
!apology	-1.1383
!attack	-1.4615
!bargain	-0.887
!begging	-0.9779
!caring	2.6013
!guilt	-1.455
!logistics	-1.2189
!probe	-0.9826
.	-0.3236
.-	-0.2669
.i	-0.8954
.i+you-	-0.3
.i-	-0.5785
.they	-0.2223
.you+they	-0.6963
.you-	-0.4014
10	-0.4023
2	0.2656
4 tomorrow	0.2592
5	-0.4683
5 $	-0.4683
6	-0.31
?	-0.9767
?-	-1.0889
?i	-0.5177
?i+you	-0.5118
?i-	-0.2939
?you	-0.3278
?you-	-0.6587
^ after	-0.4221
^ answer	-0.292
^ bitte	-0.5507
^ can	-0.5981
^ did	-0.5132
^ do	-0.4075
^ du	-0.5738
^ eres	-0.4013
^ espero	0.6356
^ everyone	-0.4152
^ feliz	0.7962
^ get	0.4241
^ give	-0.4706
^ glad	0.5713
^ good	0.5611
^ happy	0.4369
^ hey	-0.286
^ hi	-0.4019
^ hola	-0.7276
^ hope	0.3508
^ how	-0.4726
^ it	-0.4786
^ j	0.4905
^ je	-0.798
^ just	-0.5511
^ kannst	-0.3292
^ let	-0.3158
^ lol	-0.3121
^ may	0.6922
^ merry	0.6218
^ miss	-0.7858
^ missing	-0.3151
^ my	-0.3245
^ need	-0.7135
^ nice	-0.8802
^ oi	-0.7014
^ please	-0.4083
^ por	-0.426
^ remember	-0.4089
^ salut	-0.379
^ se	0.4821
^ si	-0.4766
^ sinto	-0.4488
^ so	0.2663
^ take	0.5892
^ te	-0.695
^ thank	0.3079
^ thanks	-0.404
^ that	-0.2301
^ the	-0.8574
^ thinking	-0.9981
^ tu	-1.0774
^ voce	-0.595
^ was	-0.5981
^ we	-0.5784
^ what	-0.5235
^ who	-0.4206
^ wish	-0.3881
^ x	-0.7234
^ you	-0.7929
^ your	-0.7976
a arrepentir	-0.285
a because	-0.5658
a break	-0.2624
a cheater	-0.2548
a great	0.5519
a las	-0.4274
a liar	-0.3309
about the	-0.5119
about your	0.6575
about yourself	-0.6295
acco*	-0.3672
account	-0.3672
account $	-0.3672
addr*	-0.3075
address	-0.3075
after	-0.5524
again	-0.3988
again $	-0.3223
ages	-0.3082
ages $	-0.3082
ai	-0.3307
ai fait	-0.3307
all	0.375
all my	-0.4408
all the	0.6066
all your	-0.3262
allem	-0.2973
alles	0.4101
alone	-0.6628
alone $	-0.6628
am at	-0.6616
am begging	-0.2958
am bored	-0.2226
am in	-0.4524
am so	0.2927
am sorry	-0.7921
amo	-0.373
an	-0.3239
and i	-0.4992
and then	-0.4885
ande*	-0.3655
andern	-0.3655
answer $	0.3639
answer me	-0.3681
anyo*	-0.6445
anyone	-0.6445
anyone $	-0.478
anyt*	-0.5175
anything	-0.5175
anything to	-0.4834
apol*	-0.4236
apologize	-0.4236
apologize for	-0.4236
appo*	-0.2795
appointment	-0.2795
are	-0.4255
are a	-0.4675
are happy	-1.0533
are you	-0.3711
arnt	-0.2231
arnt pissed	-0.2231
arre*	-0.3639
arrepentir	-0.285
arrepentir $	-0.285
as	-0.5889
at	-0.495
at 6	-0.31
at nine	-0.4529
at the	-0.7481
at you	-0.2291
awake	-0.4716
awake $	-0.4716
back	-0.3399
back $	-0.2824
bad	-0.4181
be there	-0.406
beber	-0.606
beber $	-0.606
beca*	-0.5083
because	-0.5083
because de	-0.5658
been	-0.3804
been $	-0.3924
begg*	-0.2958
begging	-0.2958
beli*	-0.2781
believe	-0.2781
best	0.5939
best $	0.3565
bett*	0.3801
better	0.3459
bien	0.3941
birt*	0.683
birthday	0.683
birthday $	0.6109
birthday hope	0.3157
bist	-0.5929
bitte	-0.5507
boxes	-0.473
boxes $	-0.473
brau*	-0.6478
break	-0.2624
but id	-0.2231
by	-0.3633
call	-0.4219
call me	-0.2235
call*	-0.3014
calling	-0.3014
can	-0.6325
can i	-0.3985
can not	-0.2653
can we	-0.5892
can you	-0.3917
car	-0.4754
care	0.5727
care $	0.2586
care then	0.2542
care*	0.2799
ce	-0.3307
ce que	-0.3307
chan*	-0.4656
chance	-0.242
chance $	-0.2446
change	-0.4274
changed	-0.428
chea*	-0.5837
cheater	-0.2548
cheater $	-0.2548
chec*	-0.3428
cinco	-0.5254
cinco $	-0.5254
come	-0.4373
come back	-0.5268
come home	-0.4085
comi*	-0.4631
coming	-0.4631
coming to	-0.3083
comp*	-0.3647
completely	-0.3647
completely forgot	-0.3647
cong*	0.4497
congratulations on	-0.6273
cont*	-0.3669
contestas	-0.3091
contestas te	-0.285
could	-0.5479
coun*	-0.3481
culpa	-0.7609
cump*	0.4605
cumpleanos	0.4605
cumpleanos te	0.2541
darl*	-0.2777
dass	-0.3365
dass ich	-0.3365
date	-0.4362
de beber	-0.606
de neuf	-0.379
de toi	0.3224
depo*	-0.3449
desc*	-0.4258
desculpa	-0.4258
deseo	0.2541
deseo lo	0.2541
dest*	-0.3049
destroyed	-0.3049
destroyed everything	-0.3049
dich	-0.8835
dich $	-0.4498
did	-0.649
did $	-0.3064
did not	-0.3369
did you	-0.4929
dinn*	-0.4265
dinner	-0.4265
dir	0.4611
disg*	-0.2681
disgust	-0.2681
disgust me	-0.2681
do	-0.3819
do it	-0.4653
do you	-0.4452
doct*	-0.2861
doctor	-0.2861
doing later	-0.3088
done	0.7549
drea*	0.4896
dreams	0.4896
drop	-0.4503
du	-1.0653
du bist	-0.311
eres	-0.4013
eres una	-0.4013
es $	-0.7281
espe*	0.8025
espere	0.4905
espere que	0.4905
espero	0.6356
espero que	0.6356
eu	-0.5873
even	-0.3117
ever	-0.285
ever*	-0.4469
every	-0.4205
everyone	-0.6889
everything we	-0.3049
exam	0.5722
fait	-0.3307
falta	-0.4488
fancy	-0.3088
fault	-0.4872
fault $	-0.4428
favo*	-0.3444
favor	-0.5124
favor $	-0.4967
favorite	-0.3444
favorite movie	-0.3444
feel	-0.6151
feel*	0.391
feeling	0.391
feliz	0.7962
feliz cumpleanos	0.4605
fini*	0.299
for	0.4301
for what	-0.283
for yelling	-0.2326
for you	0.5115
for your	0.8156
fore*	-0.2494
forever	-0.2494
forever $	-0.2494
forg*	-0.5894
forgot	-0.5056
form	-0.3557
form $	-0.3557
frid*	-0.383
friday	-0.3221
friday $	-0.3221
frie*	-0.4956
friends	-0.4956
from	-0.5305
full	-0.3097
get my	-0.2668
get some	0.4903
get well	0.4241
give	-0.3614
glad	0.5713
god	0.4264
going	-0.2875
going $	-0.222
good	0.3252
good luck	0.5611
got	0.6813
gran*	0.3855
grandmother	0.3855
grandmother thinking	0.3855
great	0.5519
guess	-0.5741
gute	1.0132
habe	-0.4343
habe $	-0.4343
had $	-0.3049
happ*	-0.4191
happened	-0.3562
happened $	-0.3516
happens	-0.2917
happy	0.8348
happy birthday	0.6269
happy knowing	-0.4293
has	-0.539
has a	-0.5479
hate	-0.4028
hate you	-0.4028
have	0.3274
have a	0.7704
have changed	-0.4656
have to	0.5142
have you	-0.3518
hear	0.544
hear about	0.6012
heard	0.285
her	-0.5219
here where	-0.2822
hey happy	0.4796
hey wie	-0.4912
hey you	-0.5751
hi	-0.4019
hi what	-0.2241
hice	-0.3385
him	-0.3103
him $	-0.3103
hola	-0.7276
hola que	-0.4196
home $	-0.258
hope	0.5839
hope you	0.3394
hope your	0.994
how	-0.5081
how i	-0.3654
how is	-0.557
how much	-0.6106
hun	-0.2761
hunny	0.2757
hunny $	0.2757
i apologize	-0.4371
i can	-0.4609
i did	-0.6193
i feel	-0.4035
i get	-0.6561
i had	-0.4932
i hate	-0.4028
i have	-0.5102
i hurt	-0.3827
i lied	-0.3789
i love	-0.3593
i miss	-0.4307
i need	-0.5877
i really	-0.4944
i regret	-0.3505
i saw	0.4097
i should	-0.6138
i take	-0.3369
i was	-0.6276
i will	-0.4608
i wish	0.3565
ich dich	-0.3005
ich werde	-0.3655
id would	-0.2231
if	-0.4433
if i	-0.2393
if we	-0.2253
if you	-0.5732
il	-0.5684
ill	0.3122
in	-0.6122
in $	-0.6218
in ages	-0.3082
in the	-0.3632
in your	-0.7926
inte*	0.4885
is	-0.2428
is all	-0.4233
is it	-0.5325
is not	0.5836
is on	-0.5816
is the	-0.4208
is up	-0.2241
is what	-0.6062
it $	0.222
it again	-0.4653
it going	-0.222
it is	-0.4091
it was	-0.2908
j	0.3193
j ai	-0.3307
j espere	0.4905
je	-0.9417
je vais	-0.3558
jeal*	-0.2478
jealous	-0.2478
job	0.6696
job $	0.871
just	-0.349
kann	-0.6128
kann ich	-0.6128
kann*	-0.3292
kannst	-0.3292
kannst du	-0.3292
keep	0.4609
key	-0.6669
kids	-0.3685
kids at	-0.3073
know	-0.2817
know*	-0.4293
knowing	-0.4293
knowing how	-0.4293
la	-0.746
las	-0.4274
last	-0.3814
last night	-0.3456
late	-0.4192
later $	-0.2713
leave	-0.4237
leave me	-0.3162
leave the	-0.293
left	-0.8052
les	-0.6339
let	-0.3228
let me	-0.3596
let us	-0.2272
liar	-0.3309
liar and	-0.2548
lied	-0.3789
life $	-0.8255
like	-0.8409
like to	-0.2231
like you	-0.3029
list*	-0.3687
lo mejor	0.2541
lo que	-0.3385
loads	-0.3328
lol	-0.4264
long	-0.5398
long time	-0.5398
los	-0.5096
lots	0.2636
lots of	0.2636
love you	-0.35
love*	0.2521
loved	-0.3617
luck	0.5611
luck with	0.3776
make	-0.5239
make it	-0.5239
mal	-0.2924
mal a	-0.2924
mala	-0.2466
mala persona	-0.2466
may	0.5864
me	-0.6503
me $	-0.7182
me and	-0.2263
me i	-0.3106
me like	-0.2725
me see	-0.2797
meet*	-0.3929
meeting	-0.3929
meine	-0.2529
meine sachen	-0.2529
mejor	0.2541
mejor $	0.2541
ment*	-0.6101
mentido	-0.3065
mentido $	-0.3065
merry	0.6218
mess*	-0.4376
met	-0.4822
mich	-0.3655
mich andern	-0.3655
minha	-0.4855
minu*	-0.4482
minutes	-0.4179
minutes late	-0.4104
miss	-0.4892
miss you	-0.5361
miss*	-0.3509
missing	-0.3699
missing you	-0.3151
money	-0.7294
more	-0.4623
moved	-0.6333
moved to	-0.6333
movie	-0.3444
movie is	-0.3444
much	-0.5335
much $	-0.374
much i	-0.3302
much pain	-0.468
my	-0.7517
my fault	-0.3175
my life	-0.453
my new	-0.3567
name	-0.4294
name of	-0.4294
nao	-0.3274
ne	-0.591
need to	0.3187
need you	-0.3496
needs	-0.5501
needs your	-0.4626
neuf	-0.379
neuf $	-0.379
never	-0.3921
never have	-0.455
new job	0.5808
new victim	-0.6273
new year	0.8909
nice	-1.0026
nicht	-0.8232
night	-0.4422
night $	-0.2445
nine	-0.4529
nine $	-0.4529
no contestas	-0.285
no me	-0.2476
no need	0.5461
no puedo	-0.5727
nobo*	-0.3658
nobody	-0.3658
not believe	-0.2781
not do	-0.4056
not even	-0.2897
noth*	-0.5431
nothing	-0.5431
now	-0.7581
now $	-0.3826
numb*	-0.3486
number	-0.3486
of my	-0.3934
of the	-0.4413
off	-0.2685
off but	-0.2231
oi	-0.7014
ok thanks	0.2542
on tv	-0.3444
on you	-0.4945
on your	-0.6273
once	-0.3571
one	-0.3778
one more	-0.4153
or	-0.4229
or i	-0.4853
our	-0.6166
our song	-0.5096
out	-0.3406
over	-0.2582
over $	-0.2582
owe	-0.3746
owe me	-0.3746
pain	-0.706
pain i	-0.7757
pape*	-0.9015
party	-0.4181
party $	-0.388
pass*	0.6439
path*	-0.2469
pathetic	-0.2469
pathetic $	-0.2469
perd*	-0.4927
pers*	-0.4197
person	-0.3376
persona	-0.2466
persona $	-0.2466
pict*	-0.2841
picture	-0.27
picture $	-0.27
piss*	-0.2231
pissed	-0.2231
pissed off	-0.2231
place	-0.6454
place $	-0.5905
plea*	-0.4458
please	-0.4676
please $	-0.3844
por	-0.9038
por favor	-0.5124
pour	-0.3307
pren*	0.5019
prom*	-0.3358
promise i	-0.224
prove	-0.2259
puedo	-0.6628
put	-0.2277
que	-0.3364
que hice	-0.3385
que j	-0.3307
que ta	-0.3454
que tal	-0.4196
quit	-0.6588
quoi	-0.6893
quoi de	-0.379
real*	0.5122
really	0.5355
really like	-0.2231
reco*	-0.4274
regr*	-0.3505
regret	-0.3505
reme*	-0.4695
remember	-0.4695
remember this	-0.2771
reply	0.3415
resp*	-0.3369
responsibility	-0.3369
responsibility $	-0.2512
rest	0.3085
revi*	-0.5557
reviens	-0.5557
right	-0.3325
room	-0.472
ruin*	-0.6302
sach*	-0.2529
sachen	-0.2529
sad	-0.5714
safe	0.9061
safe $	0.7741
said	-0.5141
salut	-0.379
salut quoi	-0.379
saw	0.2301
saw you	0.5225
saw your	-0.57
say	-0.4518
say $	-0.2823
scho*	-0.2321
school	-0.2321
se	0.4821
see	-0.4364
see you	-0.2907
self*	-0.283
selfish	-0.283
send	-0.4216
send me	-0.4007
shou*	-0.6608
should	-0.6608
si	-0.4766
si no	-0.3091
sick	-0.4163
sign	-0.3268
sign*	-0.3945
sinto	-0.4488
sleep	0.5454
slow	-0.3724
so	-0.3423
so $	-0.3693
so much	-0.3311
so sorry	0.5553
some	0.4903
some*	-0.5696
someone	-0.4516
song	-0.5096
soon	0.3772
soon $	0.5267
sorry $	-0.2808
sorry 2	0.379
sorry for	0.2437
sorry i	-0.5918
sorry to	0.3645
start	-0.3712
still	-0.4611
still love	-0.3209
stra*	-0.6099
stranger	-0.5742
stre*	0.5482
sua	-0.5017
sua falta	-0.4488
sweet	0.4853
ta	-0.3454
table	-0.3305
take	0.6941
take a	-0.2624
take care	0.6228
take it	0.5544
take responsibility	-0.2512
takes	-0.2441
tal	-0.4196
tal $	-0.4196
talk	-0.6434
talk to	-0.3591
te	-0.6459
te amo	-0.373
te deseo	0.2541
te vas	-0.285
tell*	-0.5346
than	-0.3727
thank	0.3079
thank you	0.3079
thanks $	0.2397
that	-0.585
that $	-0.3497
that i	-1.0424
that is	-0.4049
that s	0.2831
the best	0.5939
the car	-0.4754
the form	-0.3557
the kids	-0.3685
the money	-0.7863
the name	-0.4294
the new	0.4612
the party	-0.2514
then $	0.2284
there	-0.3975
thin*	0.2437
things	-0.5437
things $	-0.2577
think	-0.697
think about	-0.6433
thinking	0.363
thinking of	0.384
this	-0.5264
this place	-0.2771
thou*	-0.4552
thought	-0.4758
three	-0.4333
ti	-0.4672
ti $	-0.4672
time	-0.5709
time $	-0.3563
to answer	0.4162
to be	-0.2267
to hear	0.2831
to me	-0.4224
to see	-0.2496
to the	-0.3754
today $	-0.3138
todo	-0.3385
todo lo	-0.3385
toge*	-0.3481
together	-0.3481
together $	-0.3481
toi	0.2564
toi $	0.3566
tomo*	0.2378
tomorrow	0.2378
toni*	-0.4365
tonight	-0.4365
tonight $	-0.4314
too	0.5328
tout	-0.4631
tout ce	-0.3307
tran*	-0.782
trea*	0.5603
tudo	-0.7738
tues*	-0.2313
tuesday	-0.2313
tv	-0.2878
tv $	-0.3444
um	-0.5721
una	-0.4013
una mala	-0.2466
uns	-0.924
up	-0.6973
up $	-0.6529
us	-0.3612
va	-0.5069
vais	-0.3558
vais mal	-0.2924
vas a	-0.285
verm*	-0.8392
vict*	-0.6273
victim	-0.6273
victim $	-0.6273
vida	-0.5979
vida $	-0.5979
voce	-0.3121
voce $	-0.3439
voice	-0.4763
voy	-0.6358
voy a	-0.6358
vuel*	-0.3311
walk	-0.227
want	-0.5392
want to	-0.4257
want*	0.2396
was	-0.7641
was my	-0.2908
was wrong	-0.253
we	-0.5424
we could	-0.5479
we try	-0.2446
week	-0.3058
weekend	0.253
weekend $	0.253
well	1.2625
well $	0.7699
well soon	0.4241
werde	-0.3655
werde mich	-0.3655
were	-0.6269
what	-0.556
what a	-0.2473
what are	-0.3357
what happened	-0.3944
what i	-0.6772
what if	-0.296
what is	-0.2241
what you	-0.4354
what*	-0.4563
when can	-0.4247
when i	-0.4782
when you	-0.2201
where	-0.4135
who	-0.5955
who is	-0.3623
wie	-0.7281
wie geht	-0.7281
will	-0.4148
will never	-0.311
will not	-0.5629
wish	0.3647
wish you	0.4091
with	-0.5635
with your	-0.7125
would	-0.3734
would really	-0.2231
wrong and	-0.2512
xx	0.318
xx $	0.318
year	0.8909
year $	0.7427
yell*	-0.2326
yelling	-0.2326
yelling at	-0.2291
you	-0.282
you $	-0.8296
you a	0.8142
you all	0.441
you and	0.2341
you are	-0.3631
you arnt	-0.2231
you at	-0.3976
you awake	-0.4716
you been	-0.3315
you coming	-0.4311
you destroyed	-0.3049
you did	-0.2885
you disgust	-0.2681
you doing	-0.3284
you every	-0.4244
you for	0.583
you get	-0.3552
you got	0.7676
you have	0.5479
you i	-0.4714
you in	-0.4879
you just	-0.2307
you like	-0.5592
you loads	-0.3328
you my	-0.3209
you never	-0.265
you put	-0.2277
you so	-0.3538
you still	-0.5444
you tomorrow	-0.2231
you up	-0.4059
you want	-0.4956
you well	0.5607
you were	-0.7568
you when	-0.4916
you would	-0.3901
your exam	0.5722
your fault	-0.4279
your favorite	-0.3444
your grandmother	0.3855
your new	-1.1483
your ok	0.2838
zuru*	-0.8373
~	-0.7883
""",
    'draft.begging': """\
!apology	-1.0661
!attack	-1.8032
!bargain	-0.4581
!begging	2.3264
!caring	-1.121
!guilt	-1.4484
!logistics	-1.083
!probe	-0.8974
.	-0.63
.-	-0.823
.i	-0.7985
.i+you-	0.3738
.i-	-0.6869
.they	-0.3233
.you	-0.7189
.you+they	-0.4566
.you-	-0.64
10	-0.359
2 college	0.2872
2 go	0.2872
2 kiss	0.2542
2 much	0.2872
3	-0.2494
5	-0.3947
5 $	-0.3947
6	-0.2396
7	-0.382
?	-1.0666
?-	-0.8601
?i-	0.2582
?you	-0.4507
?you-	-0.3779
^ after	-0.3343
^ answer	-0.4208
^ are	-0.708
^ bitte	0.7778
^ call	-0.3744
^ can	-0.4233
^ did	-0.4708
^ du	-0.4
^ eres	-0.2953
^ espero	-0.288
^ everyone	-0.4785
^ feliz	-0.6059
^ get	-0.4345
^ glad	-0.4231
^ good	-0.3355
^ happy	-0.3532
^ have	-0.4658
^ hello	-0.2495
^ hey	-0.6071
^ hi	-0.3625
^ hola	-0.6237
^ hope	-0.8373
^ ich	0.2762
^ if	-0.325
^ it	-0.2902
^ kannst	-0.2577
^ lol	-0.239
^ may	-0.3041
^ miss	-0.5751
^ missing	0.4353
^ my	-0.4509
^ need	-0.6919
^ nice	-0.7256
^ no	0.494
^ oi	-0.6327
^ ok	-0.2208
^ remember	-0.4245
^ sad	0.2872
^ salut	-0.2753
^ se	-0.578
^ si	-0.8186
^ sinto	0.5978
^ so	-0.6389
^ sorry	-0.6537
^ tell	0.5656
^ thanks	-0.2402
^ that	-0.407
^ the	-0.558
^ thinking	0.9906
^ voce	-0.5472
^ was	-0.6815
^ we	-0.5445
^ what	-0.6032
^ when	-0.4392
^ who	-0.2229
^ wish	0.8226
^ x	0.835
^ xx	0.2383
^ you	-0.9076
^ your	-0.5679
a	-0.5692
a because	-0.3182
a bit	0.2872
a break	-0.4446
a chance	-0.3968
a good	-0.366
a las	-0.3475
a sua	0.2659
about	-0.4863
about the	-0.3774
about your	-0.5461
about yourself	-0.268
acco*	-0.5055
account	-0.5055
account $	-0.5055
addr*	-0.4568
address	-0.4568
after	-0.585
after everything	-0.2782
again $	0.3347
ages	-0.2905
ages $	-0.2905
all my	-0.3388
all the	-0.5849
allem	-0.4993
alles	-0.5832
alone	-0.4928
alone $	-0.4928
am	-0.2664
am at	-0.4866
am begging	0.6001
am bored	-0.7521
am in	-0.2864
am so	-0.231
am sorry	-0.3721
amo	0.612
amo $	0.2659
an	-0.354
and	-0.5779
and i	-0.419
and send	-0.2822
and then	-0.7051
ande*	-0.3956
andern	-0.3956
anot*	0.4187
another	0.4187
another try	0.3142
answer $	-0.4324
answer me	0.3993
anyo*	-0.7216
anyone	-0.7216
anyone $	-0.5802
anyt*	0.3497
anything	0.3497
anything $	-0.2708
anything to	0.3686
apol*	-0.3125
apologize	-0.3125
apologize for	-0.3125
appo*	-0.2368
appointment	-0.2368
are	-0.2686
are a	-0.2563
are my	0.7172
are you	-0.4326
arre*	-0.7887
as	-0.5483
at	-0.5397
at 3	-0.2494
at 6	-0.2396
at home	-0.3404
at nine	-0.2506
at the	-0.4786
at you	-0.2277
awake	-0.4702
awake $	-0.4702
away	-0.5181
away $	-0.5181
b	-0.2372
babe i	-0.2461
baby	0.4917
baby $	0.4229
baby forever	0.2542
baby from	0.2542
back	0.3999
back $	0.6251
bad	0.3108
bak	0.2872
bak 2	0.2872
be friends	-0.4428
be there	-0.323
beber	-0.376
beber $	-0.376
beca*	-0.6256
because	-0.6256
because de	-0.3182
because of	-0.6212
been $	-0.4814
been up	0.2541
begg*	0.6001
begging	0.6001
begging $	0.3116
being	-0.3594
being jealous	-0.3594
beli*	-0.4986
believe	-0.4986
bem	-0.5084
bem $	-0.5084
best	-0.5459
best $	-0.5011
bett*	-0.3544
better	-0.3539
bien	-0.2609
birt*	-0.3712
birthday	-0.3712
birthday $	-0.3107
bist	-0.5447
bit	0.2872
bit bored	0.2872
bitte	0.7778
bitte melde	0.3047
bored with	0.2753
boxes	-0.4069
boxes $	-0.4069
brauche	0.3047
brauche dich	0.3047
brea*	0.2832
break	-0.4446
by	-0.6435
c you	0.253
can	-0.2705
can we	-0.5368
can you	-0.5629
car	-0.3923
care	-0.2891
chan*	-0.6989
chance	-0.5174
chance $	-0.5122
change	-0.5663
change i	-0.276
changed	-0.517
chea*	-0.3802
chec*	-0.6142
chri*	-0.2866
christmas	-0.2866
cinco	-0.5083
cinco $	-0.5083
coll*	0.2593
college	0.2872
college $	0.2872
come get	-0.3633
come home	0.3685
comi*	-0.3285
coming	-0.3285
cont*	-0.3323
contestas	-0.2953
could	-0.5462
coun*	-0.3863
culpa	-0.8956
cump*	-0.3519
cumpleanos	-0.3519
dass	-0.4336
dass ich	-0.4336
date	-0.2705
day $	0.2439
de	-1.0492
de beber	-0.376
de neuf	-0.2753
de toi	-0.3957
dejes	0.4276
dejes $	0.4276
depo*	-0.3402
desc*	-0.4961
desculpa	-0.4961
dest*	-0.2477
destroyed	-0.2477
destroyed everything	-0.2477
dich	0.3341
dich $	-0.284
dich ich	0.3047
did	-0.7356
did $	-0.2468
did you	-0.3907
diff*	-0.322
different	-0.322
dinn*	-0.3101
dinner	-0.3101
dir	-0.6801
disg*	-0.5127
disgust	-0.5127
disgust me	-0.5127
do	0.3457
do it	-0.5772
do something	-0.2461
do this	0.3136
do you	-0.7558
doing	-0.3114
doing tonight	-0.229
done	-0.3647
drea*	-0.3206
dreams	-0.3206
drin*	-0.3483
drinking	-0.3483
du	-1.2427
du bist	-0.2808
eat	-0.4234
eat or	-0.4234
enjoy	-0.3663
eres	-0.2953
eres una	-0.2953
es	-0.6136
es $	-0.3263
espe*	-0.3316
espero	-0.288
espero que	-0.288
eu	-0.7095
even	-0.4796
ever	-0.8663
every	0.319
everyone	-0.5223
everything	0.3032
everything $	0.7172
everything i	-0.3252
everything we	-0.2477
exam	-0.2488
falta	0.5978
falta te	0.2659
fami*	-0.2364
family	-0.2364
family $	-0.2364
fault	-0.5714
fault $	-0.4766
favor	0.8653
favor $	0.7509
favor no	0.3969
feel	-0.5809
feliz	-0.6059
feliz cumpleanos	-0.3519
fini*	-0.2856
for	-0.875
for the	-0.2834
for what	-0.2706
for yelling	-0.2277
for you	-0.8431
forg*	-0.3722
forgot	-0.2428
frid*	-0.6147
friday	-0.5966
friday $	-0.5966
frie*	-0.6528
friends	-0.6528
from the	-0.382
from your	0.2542
full	-0.2996
geht	-0.5707
geht es	-0.5707
get my	-0.5305
get some	-0.2566
get well	-0.4345
give me	-0.7773
give us	0.278
glad	-0.4231
go bak	0.2872
god	-0.3641
going $	-0.2302
good	-0.5658
good luck	-0.3355
got	-0.3933
gran*	-0.329
grandmother	-0.329
grandmother thinking	-0.329
guess	-0.7415
gute	-0.809
habe	-0.6462
habe $	-0.6462
had	-0.6176
had $	-0.2477
had a	-0.3861
happ*	-0.5886
happened	-0.2358
happened $	-0.2339
happens	-0.5305
happens $	-0.3627
happens to	-0.3749
happy	-0.5567
happy birthday	-0.3028
has	-0.4272
has a	-0.4228
hate	-0.5867
hate you	-0.5867
have	-0.4317
have a	-0.405
have changed	-0.541
have missed	0.2872
have not	0.2448
have to	-0.2696
have you	-0.4568
hear about	-0.5097
heard	-0.4389
hello	-0.2495
her	-0.4097
here	-0.2995
hey	-0.5967
hey you	-0.456
hi	-0.3625
hi babe	-0.2461
hice	-0.308
hola	-0.6237
hola que	-0.3151
hold	0.5871
hold you	0.5871
holi*	0.2696
holiday	0.2696
holiday want	0.2872
home now	-0.2461
hope	-0.601
hope you	-0.2783
hope your	-0.5022
how	-0.3544
how i	-0.4052
how is	-0.416
how much	-0.3157
hun	-0.4448
hurt	-0.249
i am	-0.2664
i apologize	-0.3006
i did	-0.2449
i feel	-0.2834
i get	-0.3139
i had	-0.5207
i hate	-0.5867
i hope	-0.2831
i lied	-0.2563
i love	0.4833
i miss	0.7129
i need	0.5745
i never	-0.6396
i promise	-0.3371
i regret	-0.4063
i sacrificed	-0.2782
i saw	-0.2839
i should	-0.3428
i take	-0.2245
i want	0.3171
i was	0.2795
i will	-0.7869
i wish	-0.5011
ich brauche	0.3047
ich dich	-0.4204
ich werde	-0.3956
if	-0.5176
if i	-0.3894
if something	-0.3749
if we	-0.2577
if you	-0.7575
igno*	-0.3495
ignore	-0.3495
ignore me	-0.3495
il	0.4958
in $	-0.7018
in ages	-0.2905
in the	-0.4652
in your	0.519
is	-0.504
is it	-0.6214
is not	0.2476
is on	-0.3014
it	-0.4495
it again	-0.5772
it going	-0.2302
it was	-0.3562
j	-0.7742
je vais	-0.3333
jeal*	-0.46
jealous	-0.46
jealous if	-0.3594
job	-0.3302
just	0.4452
just be	-0.4428
just walk	-0.2782
kann	-0.5855
kann ich	-0.5855
kann*	-0.2577
kannst	-0.2577
kannst du	-0.2577
keep	-0.3579
key	-0.2556
keys	-0.4285
keys in	-0.4131
kids	-0.2406
kids at	-0.2337
kiss	0.2542
kiss you	0.2542
know	-0.2421
la	-0.8416
las	-0.3475
last	-0.3327
last night	-0.2441
late	-0.3871
leave	-0.4338
leave me	0.3776
leave the	-0.6854
left	-0.9952
left me	-0.5813
les	-0.6797
let us	-0.4158
lied	-0.2563
life	-0.6099
life $	-0.4717
like you	-0.3642
list*	-0.2849
lo	-0.3503
lo que	-0.308
loads	0.393
lol	-0.4766
long	-0.7048
long time	-0.7048
los	-0.378
love	0.7119
love me	0.5511
love you	0.5667
love*	-0.2414
loved	-0.3373
luck	-0.3355
luck with	-0.2332
mail*	-0.4131
mailbox	-0.4131
mailbox $	-0.4131
make	-0.2336
make it	-0.2336
may	-0.2809
me again	-0.8534
me and	-0.4224
me back	-0.5078
me dejes	0.4276
me i	0.5592
me like	-0.6678
me one	-0.6939
me see	0.2767
me when	-0.4608
me your	-0.4376
meet	-0.2844
meet me	-0.2992
meet*	-0.272
meeting	-0.272
meine	-0.2878
meine sachen	-0.2878
melde	0.3047
melde dich	0.3047
ment*	-0.535
mentido	-0.3335
mentido $	-0.3335
mess*	-0.3746
met	-0.4353
mich	-0.3956
mich andern	-0.3956
minha	-0.4833
minutes	-0.4062
minutes late	-0.4189
miss	0.3268
miss you	0.8058
miss*	0.3963
missed you	0.2872
missing	0.4858
missing you	0.4353
money	-0.5928
more	0.4378
more chance	-0.276
move	-0.3088
moved	-0.6269
moved to	-0.6269
much $	0.512
much a	0.2872
much pain	-0.2834
my	-0.4363
my baby	0.2542
my everything	0.7172
my fault	-0.7002
my life	-0.2918
my new	-0.2607
my things	-0.3633
my time	-0.3152
name	-0.2676
name of	-0.2676
nao	0.242
ne	0.5735
need	0.4406
need 2	0.3797
need you	0.4876
need*	-0.5159
needed	-0.5159
needs	-0.2992
needs your	-0.2687
neuf	-0.2753
neuf $	-0.2753
never	-1.0779
never have	-0.2387
new	-0.6684
new year	-0.3711
nice	-0.7902
nicht	0.4313
night	-0.3434
nine	-0.2506
nine $	-0.2506
no	0.2742
no me	0.3917
no need	-0.4115
no puedo	0.3553
nobo*	-0.406
nobody	-0.406
not	0.2258
not answer	-0.2203
not believe	-0.4986
not eat	-0.4234
not even	-0.3745
not it	0.2872
not leave	0.6288
not stop	0.357
not wait	0.2573
noth*	-0.4029
nothing	-0.4029
now $	0.4428
now want	-0.2461
numb*	-0.2918
number	-0.2918
of my	-0.4006
of the	-0.2522
oi	-0.6327
ok	-0.2233
on	-0.3849
on the	-0.5646
on you	-0.3224
once and	-0.3251
one $	-0.5873
one more	0.3576
only	-0.2961
or	-0.7513
or i	-0.6947
or sleep	-0.4234
our	-0.7272
our song	-0.4844
out	-0.3798
over	-0.3855
over $	-0.3855
owe	-0.4089
owe me	-0.4089
pain	-0.2522
pain i	-0.2874
pape*	-0.8005
papers	-0.3096
papers and	-0.2822
pas	0.668
pass*	-0.7481
path*	-0.2433
pathetic	-0.2433
pathetic $	-0.2433
perd*	-0.5665
pers*	-0.5631
person	-0.552
pict*	-0.3172
pictures	-0.2203
place	-0.5817
place $	-0.3945
plea*	0.6712
please	0.68
please $	0.9259
please answer	0.3116
please come	0.3441
please leave	-0.9459
please please	0.3142
please sign	-0.2822
por favor	0.8653
post	-0.2203
pren*	-0.6196
prom*	-0.7015
promise	-0.3371
promise give	-0.276
prove	-0.5033
put	-0.2988
que	-0.9948
que hice	-0.308
que ta	-0.562
que tal	-0.3151
quit	-0.4206
quoi	-0.7478
quoi de	-0.2753
really need	0.3797
reco*	-0.3475
regr*	-0.4063
regret	-0.4063
reme*	-0.454
remember	-0.454
remember this	-0.3003
reply	-0.2414
resp*	-0.2245
responsibility	-0.2245
responsibility $	-0.2225
revi*	0.2849
reviens	0.2849
right	0.4804
right about	-0.4083
room	-0.4206
ruin*	-0.4167
s	0.4377
sach*	-0.2878
sachen	-0.2878
sacr*	-0.2782
sacrificed	-0.2782
sacrificed you	-0.2782
sad	0.2305
sad is	0.2872
safe	-0.5692
safe $	-0.5518
said	-0.2942
salut	-0.2753
salut quoi	-0.2753
saw	-0.5224
saw your	-0.3555
say	0.3728
say $	-0.4421
scho*	-0.2527
school	-0.2527
se	-0.578
see	0.2587
see what	-0.3627
see you	0.4791
self*	-0.2992
selfish	-0.2992
send	-0.6063
send me	-0.5762
send them	-0.2822
shou*	-0.3363
should	-0.3363
si	-0.8186
si no	-0.2953
sign	-0.4563
sign the	-0.2822
sign*	-0.4205
sinto	0.5978
sinto tanto	0.2659
sleep	-0.6969
sleep because	-0.4234
slow	-0.293
so $	-0.4427
so bad	0.4097
so much	0.5629
so sorry	-0.4705
some	-0.2566
some*	-0.9424
someone	-0.5119
something	-0.4472
something $	-0.2461
something happens	-0.3749
song	-0.4844
soon $	-0.4605
sorry	-0.6535
sorry 2	-0.6096
sorry i	-0.6831
sorry to	-0.274
start	-0.4579
still	0.2738
still love	0.7248
stop being	-0.3594
stop thinking	0.357
stra*	-0.582
stranger	-0.542
stre*	-0.3032
sua	0.3604
sua falta	0.5978
surp*	-0.3089
sweet	-0.3011
t	0.4987
ta	-0.562
table	-0.4873
take	-0.5669
take a	-0.4446
take care	-0.225
take it	-0.2483
take responsibility	-0.2225
tal	-0.3151
tal $	-0.3151
tanto	0.2659
tanto a	0.2659
te	0.3087
te amo	0.612
tell	0.5004
tell me	0.5656
tell*	0.5764
than*	-0.2483
thanks	-0.2483
that	-0.6855
that $	-0.3417
that i	-0.4201
the	-0.9739
the best	-0.5459
the car	-0.3923
the holiday	0.2872
the keys	-0.4131
the kids	-0.2406
the mailbox	-0.4131
the money	-0.6418
the name	-0.2676
the papers	-0.3096
them	-0.2822
them back	-0.2822
then	-0.5387
ther*	-0.4674
therapy	-0.4674
there	-0.4506
thin*	0.837
things	-0.437
things $	-0.4182
think	-0.4003
think about	-0.7289
thinking	0.9236
thinking about	0.357
thinking of	0.8335
this $	-0.4638
this place	-0.3003
thou*	-0.3174
thought	-0.3444
three	-0.4192
ti	0.4745
ti $	0.4745
time $	0.3374
to answer	-0.2791
to be	0.62
to do	0.5239
to get	0.5624
to me	-0.2343
to miss	0.4039
to see	0.2476
to you	-1.0259
today	-0.6249
today $	-0.6229
todo	-0.308
todo lo	-0.308
toge*	-0.3863
together	-0.3863
together $	-0.3863
toi	-0.419
toi $	-0.2986
tomorrow at	-0.2776
tonight $	-0.4537
tonight i	0.2751
too	-0.4801
tout	-0.3628
tran*	-0.6839
trea*	-0.3569
try again	-0.2207
try please	0.3142
tu	-0.4698
tudo	-0.5946
um	-0.5233
una	-0.2953
uns	-0.8813
up $	-0.6776
us another	0.4333
va	-0.8444
vais	-0.3333
vas	-0.231
verm*	0.2714
vida	-0.6188
vida $	-0.6188
voce $	0.4292
voy	-0.6484
voy a	-0.6484
vuel*	0.2382
wait	0.2573
walk	-0.253
walk away	-0.2782
want	0.3867
want 2	0.2872
want to	0.4913
want*	-0.2921
was my	-0.3562
was wrong	-0.2215
we	-0.8115
we could	-0.5462
we had	-0.2436
we try	-0.4183
week	-0.2958
week*	-0.4706
weekend	-0.424
weekend $	-0.424
well	-0.653
well $	-0.4613
well soon	-0.4345
werde	-0.3956
werde mich	-0.3956
were right	-0.4083
what	-0.3755
what are	-0.3978
what happened	-0.2597
what happens	-0.3627
what i	-0.3101
what if	-0.4657
what you	-0.7506
what*	-0.5229
when	-0.622
when can	-0.4504
when i	-0.6148
when you	-0.2852
where	-0.3122
who	-0.4736
who is	-0.2211
why	0.6176
wie	-0.3263
wie geht	-0.3263
will	-0.2659
will be	-0.281
will change	-0.3253
will never	-0.5037
will not	0.5226
will stop	-0.3594
will tell	-0.325
wish	0.604
with the	-0.3683
with your	-0.9138
with*	0.5777
without	0.5777
without you	0.5777
work	-0.543
work $	-0.3943
would	0.3502
wrong and	-0.2225
x	0.8138
x $	0.8138
year	-0.3711
year $	-0.3729
years	-0.3658
yell*	-0.2277
yelling	-0.2277
yelling at	-0.2277
you a	-0.5479
you again	0.6682
you and	-0.3902
you at	-0.3409
you awake	-0.4702
you back	0.6837
you been	-0.4307
you can	-0.4913
you come	-0.5413
you coming	-0.3177
you destroyed	-0.2477
you did	-0.6954
you disgust	-0.5127
you do	-0.4547
you doing	-0.2817
you every	0.3987
you for	-0.3846
you get	-0.4403
you give	-0.3968
you got	-0.4627
you had	-0.287
you have	-0.4412
you in	-0.3545
you left	-0.5813
you like	0.2625
you loads	0.393
you my	0.2701
you only	-0.343
you pick	-0.2746
you put	-0.2988
you send	-0.4376
you so	0.6652
you today	-0.3588
you up	-0.5705
you want	-0.7812
you well	-0.4372
you will	-0.409
you would	-0.7305
your	-0.3208
your baby	0.2542
your exam	-0.2488
your family	-0.2364
your grandmother	-0.329
your new	-0.5474
your*	-0.3339
yourself	-0.3675
yourself $	-0.3675
~	-0.9129
""",
    'draft.attack': """\
!apology	-1.0936
!attack	2.7811
!bargain	-0.7855
!begging	-1.3293
!caring	-1.5726
!guilt	-0.9551
!logistics	-0.8031
!probe	-1.24
.	-0.8258
.-	-0.8317
.i	-0.5322
.i+you	-0.515
.i+you-	0.4174
.you	0.3965
10	-0.3897
2	-0.2795
4	-0.3773
4 tomorrow	-0.2487
5	-0.4696
5 $	-0.4696
?-	-1.0139
?i	-0.5399
?i-	-0.5478
?you	-0.5014
?you-	-0.8405
^ after	-0.3229
^ answer	-0.2714
^ are	-0.5353
^ bitte	-0.4237
^ can	-0.5557
^ congratulations	0.3088
^ did	-0.4835
^ do	0.2778
^ du	0.8256
^ eres	0.5116
^ espero	-0.3444
^ everyone	0.6209
^ feliz	-0.6064
^ get	-0.3047
^ give	-0.5014
^ glad	-0.4968
^ good	-0.492
^ happy	-0.4479
^ have	0.4865
^ hey	-0.744
^ hi	-0.4252
^ hola	-0.6319
^ how	-0.5286
^ i	-0.3078
^ if	-0.2546
^ it	0.3105
^ just	-0.6305
^ kannst	-0.6117
^ let	-0.4419
^ lol	-0.3817
^ may	-0.5726
^ merry	-0.7965
^ miss	-0.8962
^ missing	-0.3976
^ my	0.4236
^ need	-0.4253
^ no	-0.2695
^ oi	-0.6788
^ ok	-0.2822
^ perdoname	-0.2298
^ please	-0.3489
^ por	-0.4877
^ remember	-0.2962
^ salut	-0.2842
^ se	-0.5841
^ si	-0.4359
^ sinto	-0.4228
^ sorry	-0.5395
^ take	-0.5652
^ te	-0.2266
^ thanks	0.4589
^ that	-0.8358
^ the	-0.9001
^ thinking	-0.472
^ voce	0.6576
^ was	-0.6584
^ we	-0.5957
^ who	-0.365
^ wish	-0.4016
^ x	-0.3145
^ you	0.7601
^ your	0.6232
a arrepentir	-0.319
a because	-0.351
a break	-0.2966
a cheater	0.2312
a good	-0.3989
a great	-0.5041
a las	-0.6622
a liar	0.4273
a ser	-0.2207
a sua	-0.2464
about the	-0.6119
about you	0.5237
about your	-0.4121
about yourself	0.5666
acco*	-0.2451
account	-0.2451
account $	-0.2451
addr*	-0.5724
address	-0.5724
after	-0.8453
again $	-0.7706
ages	-0.3427
ages $	-0.3427
ai	-0.273
ai fait	-0.273
all my	-0.287
all the	-0.5353
all your	0.4041
allem schuld	0.2978
alles	0.2627
alone	0.4864
alone $	0.4864
am	-0.5025
am at	-0.2278
am begging	-0.2572
am bored	-0.698
am sorry	-0.3717
amo	-0.5409
amo $	-0.2464
an allem	0.2978
and	-0.3138
and i	-0.4654
and then	0.2768
ande*	-0.4063
andern	-0.4063
answ*	-0.2989
answer	-0.2989
answer $	-0.6378
anyo*	0.8995
anyone	0.8995
anyt*	-0.4904
anything	-0.4904
anything to	-0.4985
apol*	-0.3253
apologize	-0.3253
apologize for	-0.3253
appo*	-0.4539
appointment	-0.4539
are a	0.4184
are my	-0.7518
are you	-0.8119
arre*	-0.3497
arrepentir	-0.319
arrepentir $	-0.319
as	0.3314
at	-0.4739
at nine	-0.3387
at the	-0.4227
at you	-0.2795
awake	-0.4494
awake $	-0.4494
away	-0.2237
away $	-0.2237
baby	-0.2324
baby $	-0.3153
back	-0.5775
back $	-0.265
bad	-0.2983
be	-0.4869
be there	-0.3529
beber	-0.3768
beber $	-0.3768
beca*	-0.415
because	-0.415
because de	-0.351
because of	-0.3439
been	-0.3428
been $	-0.4831
begg*	-0.2572
begging	-0.2572
beli*	-0.3932
believe	-0.3932
bem	-0.5109
bem $	-0.5109
best	-0.5564
bien	-0.2524
birt*	-0.3539
birthday	-0.3539
birthday $	-0.2514
birthday hope	-0.4189
bist an	0.2978
bitte	-0.4237
bitte melde	-0.2337
bored	-0.5845
boxes	-0.398
boxes $	-0.398
brau*	-0.7847
brauche	-0.2337
brauche dich	-0.2337
brea*	-0.2351
break	-0.2966
but	0.2485
by	0.2332
c	-0.2253
c you	-0.2682
call	-0.4312
call me	-0.2269
call*	-0.2496
calling	-0.2496
can	-0.58
can i	-0.2908
can not	-0.9722
can we	-0.4299
can you	-0.5939
car	-0.5395
care	-0.6087
ce	-0.273
ce que	-0.273
chan*	-0.6865
chance	-0.4507
chance $	-0.4616
change	-0.4352
changed	-0.5904
chea*	0.7191
cheater	0.2312
cheater $	0.2312
chec*	-0.2745
chri*	0.4675
christmas	0.4675
cinco	-0.7465
cinco $	-0.7465
coll*	-0.3203
come	-0.4795
come back	-0.6441
come home	-0.2424
comi*	-0.4861
coming	-0.4861
congratulations	0.3088
congratulations on	0.3736
cont*	-0.3882
contestas	-0.3668
contestas te	-0.319
could	-0.5166
coun*	-0.4249
culpa	-0.9883
cump*	-0.3709
cumpleanos	-0.3709
cumpleanos te	-0.2385
dass	-0.3454
dass ich	-0.3454
date	-0.4755
day $	-0.4292
de	-0.7586
de beber	-0.3768
de neuf	-0.2842
de toi	-0.4826
dejes	-0.2375
dejes $	-0.2375
depo*	-0.336
desc*	-0.6561
desculpa	-0.6561
deseo	-0.2385
deseo lo	-0.2385
dest*	0.3717
destroyed	0.3717
destroyed everything	0.3717
dich $	0.4967
dich ich	-0.2337
did	-0.9627
did $	-0.3279
did not	-0.276
did you	-0.4388
dife*	-0.2207
diferente	-0.2207
diferente $	-0.2207
dinn*	-0.7249
dinner	-0.7249
dir	-0.5635
disg*	0.4735
disgust	0.4735
disgust me	0.4735
do not	0.2318
do you	-0.9773
does	0.746
doing	-0.4561
doing $	-0.3663
doing later	-0.3108
done	-0.6198
drea*	-0.3786
dreams	-0.3786
drin*	-0.3145
drink	-0.2928
drinking	-0.3145
du	-0.4353
du bist	0.5253
enjoy	0.261
eres	0.5116
eres una	0.5116
es $	-0.395
espe*	-0.3626
espero	-0.3444
espero que	-0.3444
eu	-0.5729
even	-0.9655
ever	0.6168
ever*	0.4857
every	-0.4073
everyone	0.9165
everything	-0.5526
everything $	-0.7518
everything i	-0.2389
everything we	0.3717
exam	-0.3284
fait	-0.273
falta	-0.4228
falta te	-0.2464
fancy	-0.3108
fault	0.2679
fault $	0.3971
favo*	-0.2301
favor	-0.5257
favor $	-0.5096
favorite	-0.2301
favorite movie	-0.2301
feel	-0.8967
feel*	-0.417
feeling	-0.417
feliz	-0.6064
feliz cumpleanos	-0.3709
fini*	-0.5926
for the	-0.3493
for what	-0.4172
for yelling	-0.2897
for you	-1.2035
for your	-0.7428
forg*	-0.5348
frid*	-0.5107
friday	-0.4875
friday $	-0.4875
full	-0.2777
geht	-0.5716
geht es	-0.5716
get	-0.4673
get my	-0.3868
get some	-0.4165
get well	-0.3047
give	-0.3975
glad	-0.4968
go	0.6553
god	-0.5347
good	0.2864
good luck	-0.492
got	-0.4777
great	-0.5041
great day	-0.2616
guess	-0.6056
gute	-0.919
habe	-0.5147
habe $	-0.5147
habe*	-0.2298
haberte	-0.2298
haberte mentido	-0.2298
had $	0.3717
had a	-0.7142
happ*	-0.5875
happened	-0.3645
happened $	-0.4057
happens	-0.4967
happens $	-0.277
happens to	-0.3971
happy	-0.4175
happy birthday	-0.3604
has	-0.8919
has a	-0.8737
hate	0.5343
hate you	0.5343
have a	-0.6607
have changed	-0.6556
have not	-0.2583
have to	-0.9709
have you	-0.4341
hear	-0.3096
hear about	-0.3093
heard	-0.2363
her	-0.5244
here	-0.7659
here where	-0.2326
hey	-0.7281
hey you	-0.6789
hi	-0.4252
hi what	-0.4157
hice	-0.2266
him	0.2343
him $	0.2343
hola	-0.6319
hola que	-0.3049
home	-0.5454
hope your	-1.1791
how	-0.4817
how are	-0.2833
how i	-0.3141
how is	-0.5289
hun	-0.5684
hun $	-0.4531
hurt	-0.3455
hurt you	-0.291
i	-0.5276
i am	-0.5025
i apologize	-0.3397
i can	-1.0471
i did	-0.3683
i feel	-0.2574
i get	-0.3705
i had	-0.5482
i hate	0.5343
i have	0.4388
i hurt	-0.2897
i lied	-0.3271
i love	-0.2969
i miss	-0.3786
i need	-0.4302
i never	-0.4372
i really	-0.4143
i regret	-0.2643
i saw	0.2228
i should	-0.3318
i was	-0.4821
i will	-0.4293
ich	-0.5309
ich brauche	-0.2337
ich dich	-0.3024
ich werde	-0.4063
if	-0.5929
if i	-0.2949
if something	-0.3971
if we	-0.3569
if you	-0.6417
igno*	-0.2845
ignore	-0.2845
ignore me	-0.2845
il	-0.787
in	-0.3115
in $	-0.3594
in ages	-0.3427
in the	0.4679
in your	-0.5471
inte*	-0.5042
is all	0.4331
is it	-0.3704
is not	-0.3251
is on	-0.2786
is the	-0.4462
is up	-0.4157
is what	-0.2877
it	-0.4676
it $	-0.8177
it is	0.3919
it was	-0.4304
its	-0.4629
j	-0.2897
j ai	-0.273
je vais	-0.4182
jeal*	-0.2363
jealous	-0.2363
job	0.3225
job $	-0.6442
just	-0.6219
kann	-0.5409
kann ich	-0.5409
kann*	-0.6117
kannst	-0.6117
kannst du	-0.6117
keep	-0.5935
key	-0.3377
kids	-0.2339
know	-0.4485
la	0.2874
las	-0.6622
last	-0.3818
last night	-0.2728
late	-0.4247
later	-0.2682
later $	-0.2439
leave	-0.8925
leave me	-0.8704
left	-0.9988
left me	-0.3723
les	-1.0742
let	-0.4743
let me	-0.4667
let us	-0.339
liar	0.4273
liar and	0.2312
lied	-0.3271
life	0.4755
life $	0.5806
like	0.3083
like you	-0.481
list*	-0.3424
lo	-0.3263
lo mejor	-0.2385
lo que	-0.2266
lol	-0.4813
long	-0.5762
long time	-0.5762
los	-0.4546
love	-0.273
love me	-0.2797
love you	-0.2856
luck	-0.492
luck with	-0.3837
mala	0.2933
mala persona	0.2933
may	-0.5307
me again	0.4987
me and	-0.862
me dejes	-0.2375
me i	-0.2749
me like	-0.815
me see	-0.3197
me when	-0.2376
meet*	-0.2953
meeting	-0.2953
meine	-0.351
meine sachen	-0.351
mejor	-0.2385
mejor $	-0.2385
melde	-0.2337
melde dich	-0.2337
ment*	0.5396
mentido	-0.3538
mentido $	-0.3538
merry	-0.7965
mess*	-0.3643
met	0.6614
mich	-0.4063
mich andern	-0.4063
minu*	-0.4482
minutes	-0.4406
minutes late	-0.4623
miss	-0.9252
miss you	-0.3758
miss*	-0.444
missing	-0.4731
missing you	-0.3976
mom	-0.424
mom is	-0.4198
money	-0.4757
more	-0.4236
moved	-0.6924
moved to	-0.6924
movie	-0.2301
movie is	-0.2301
much	-0.7605
much $	-0.274
my everything	-0.7518
my fault	-0.4629
my life	0.5293
my mom	-0.2531
my new	-0.8701
my time	0.2926
name	-0.3161
name of	-0.3161
nao	-0.6466
ne	-0.6335
need	-0.4885
need to	-0.2216
need you	-0.4404
need*	-0.2224
needed	-0.2224
needs	-0.6455
needs your	-0.5286
neuf	-0.2842
neuf $	-0.2842
never	0.7686
never have	-0.7657
new	0.2763
new job	-0.5841
new victim	0.3736
new year	-0.8756
nicht	-0.6351
night	-0.4037
nine	-0.3387
nine $	-0.3387
no	-0.6861
no contestas	-0.319
no me	-0.2762
no puedo	-0.386
nobo*	-0.5103
nobody	-0.5103
not answer	0.2914
not believe	-0.3932
not even	-0.8274
not leave	-0.5923
noth*	-0.7951
nothing	-0.7951
now	-0.3964
now $	-0.385
numb*	-0.3341
number	-0.3341
of	0.3238
of my	0.4604
of the	-0.3923
oi	-0.6788
ok	-0.3889
on	-0.3568
on the	-0.6501
on tv	-0.2301
on you	0.3147
on your	0.3736
once	-0.4772
one $	0.3939
one more	-0.4017
only	0.5393
or	-0.3219
or i	-0.4151
our	-0.4829
our song	-0.3931
out	-0.5789
over	-0.2855
over $	-0.2855
owe	-0.7382
owe me	-0.7382
pain i	-0.2267
pape*	-0.9346
pas	-0.4257
pass*	-0.7505
path*	0.4428
pathetic	0.4428
pathetic $	0.4428
perd*	-0.4712
perdoname	-0.2298
perdoname por	-0.2298
pers*	0.7256
person	0.6133
persona	0.2933
persona $	0.2933
picture	-0.5965
picture $	-0.5965
pictures	0.2914
place	-0.6236
place $	-0.5909
plea*	-0.5573
please	-0.584
please $	-0.7311
por	-1.0422
por favor	-0.5257
por haberte	-0.2298
post	0.2914
pour	-0.273
pren*	-0.8896
prom*	-0.735
prometo	-0.2207
prometo que	-0.2207
prove	-0.3325
puedo	-0.7864
put	-0.4675
que	-1.0914
que hice	-0.2266
que j	-0.273
que ta	-0.6913
que tal	-0.3049
que voy	-0.2207
quit	-0.2768
quoi	-0.8124
quoi de	-0.2842
real*	-0.4181
really	-0.4715
reco*	-0.6622
regr*	-0.2643
regret	-0.2643
reme*	-0.8492
remember	-0.8492
reply	-0.2388
rest	-0.3688
revi*	-0.5597
reviens	-0.5597
right	0.5317
right about	0.5829
room	-0.4487
ruin*	0.7804
s	-0.4346
sach*	-0.351
sachen	-0.351
sad	0.3768
safe	-0.8108
safe $	-0.7137
said	-0.538
salut	-0.2842
salut quoi	-0.2842
saw you	0.3121
saw your	-0.6797
say	-0.5742
say $	-0.3995
scho*	-0.2614
school	-0.2614
schu*	0.2978
schuld	0.2978
schuld $	0.2978
se	-0.5841
see	-1.1088
see what	-0.277
send	-0.5073
send me	-0.5935
ser	-0.2207
ser diferente	-0.2207
shou*	-0.3268
should	-0.3268
si	-0.4359
si no	-0.3668
sign	-0.3278
sign*	-0.5885
sinto	-0.4228
sinto tanto	-0.2464
sleep	-0.4072
slow	-0.4365
so	0.7471
so $	-0.6922
so much	-0.3174
so sorry	-0.3323
some	-0.4165
some*	-0.7636
someone	-0.5696
something	-0.3156
something happens	-0.3971
song	-0.3931
soon	-0.3876
soon $	-0.3464
sorry	-0.5284
sorry 2	-0.327
sorry for	-0.4415
sorry i	-0.4071
start	-0.5351
still	-0.7904
still love	-0.3356
stra*	-0.5531
stranger	-0.5407
stre*	-0.7389
sua	-0.5477
sua falta	-0.4228
sweet	-0.3348
t	-0.7011
ta	-0.6913
take	-0.6886
take a	-0.2966
take care	-0.5683
take it	-0.3766
tal	-0.3049
tal $	-0.3049
talk	0.3095
talk to	0.4203
tanto	-0.2464
tanto a	-0.2464
te amo	-0.5409
te deseo	-0.2385
te prometo	-0.2207
te vas	-0.319
tell	-0.2633
tell*	-0.7736
text	0.4008
than	0.4223
than*	0.314
thanks	0.314
that $	0.652
that i	-0.6654
the	-1.0215
the best	-0.5564
the car	-0.5395
the kids	-0.2339
the money	-0.5555
the name	-0.3161
the new	-0.5933
there	-0.341
thin*	-0.6658
things	-0.3059
think about	0.3376
think of	-0.5923
thinking	-0.6673
thinking of	-0.7338
this	-0.6661
this $	-0.7149
thou*	-0.4634
thought	-0.5068
three	0.4452
ti	-0.2869
ti $	-0.2869
time	-0.2464
to	-0.2356
to answer	-0.591
to me	0.2892
to see	-0.6718
to you	-0.9513
today	-0.6272
today $	-0.6497
todo	-0.2266
todo lo	-0.2266
toge*	-0.4249
together	-0.4249
together $	-0.4249
toi	-0.5139
toi $	-0.4157
tomo*	-0.381
tomorrow	-0.381
tomorrow $	-0.256
toni*	-0.5959
tonight	-0.5959
tonight $	-0.5926
too	-0.5559
tout	0.5005
tout ce	-0.273
tran*	-1.0466
trea*	-0.6073
try	-0.3381
try again	-0.2762
tu	-0.4756
tudo	-0.5834
tv $	-0.2301
una	0.5116
una mala	0.2933
uns	-0.9257
up	0.2638
us	-0.6089
va	-0.8952
vais	-0.4182
vas	-0.3096
vas a	-0.319
verm*	-1.069
vict*	0.3736
victim	0.3736
victim $	0.3736
vida	0.9425
vida $	0.9425
voce $	-0.5749
voice	-0.6796
voy	-0.7559
voy a	-0.7559
vuel*	-0.3927
want	-0.5378
want to	-0.4824
was	-0.873
was my	-0.4304
we	-0.3165
we could	-0.5166
we had	0.347
we try	-0.5004
week	-0.4381
week*	-0.6001
weekend	-0.5869
weekend $	-0.5869
well	-0.8954
well $	-0.719
well soon	-0.3047
werde	-0.4063
werde mich	-0.4063
were	0.7454
were right	0.5829
what a	0.4485
what are	-0.4208
what happened	-0.4141
what happens	-0.277
what i	-0.5189
what if	-0.4647
what is	-0.4157
what*	-0.4967
when	-0.7426
when can	-0.2233
when i	-0.5362
when you	-0.6618
where	-0.4424
who	-0.6712
who is	-0.3951
why	-0.8019
wie	-0.395
wie geht	-0.395
will	-0.3606
will be	-0.3039
will never	0.2695
will not	-0.8157
will tell	-0.2586
wish	-0.3904
wish you	-0.2361
with your	0.2765
work	-0.4308
work $	-0.3093
would	-0.7196
x	-0.3413
x $	-0.3413
xx	-0.2758
xx $	-0.2758
year	-0.8756
year $	-0.7619
years	0.2245
yell*	-0.2897
yelling	-0.2897
yelling at	-0.2795
you $	0.2725
you a	-0.7545
you all	-0.4648
you are	0.3798
you at	-0.3034
you awake	-0.4494
you back	-0.2239
you been	-0.3981
you can	0.3423
you coming	-0.5147
you destroyed	0.3717
you did	-0.9301
you disgust	0.4735
you doing	-0.4262
you every	-0.3104
you for	-0.9309
you get	-0.3363
you got	-0.5563
you had	-0.6625
you have	-0.5739
you i	-0.2332
you in	-0.6128
you just	-0.3024
you know	-0.2337
you left	-0.3723
you like	-0.9698
you only	0.4679
you pick	-0.3026
you put	-0.4675
you so	-0.3536
you still	-0.8627
you today	-0.5363
you up	-1.218
you want	-0.4384
you well	-0.6774
you were	0.3645
you when	-0.8091
you would	-0.7165
you you	0.3043
your exam	-0.3284
your fault	0.4485
your favorite	-0.2301
your mom	-0.3433
your new	1.1724
your*	0.3324
yourself	0.3472
yourself $	0.3472
zuru*	-0.8297
~	-0.5249
""",
    'draft.guilt': """\
!apology	-1.6728
!attack	-1.1059
!bargain	-1.1423
!begging	-1.1682
!caring	-0.8025
!guilt	2.3967
!logistics	-0.9069
!probe	-1.1114
.	-1.175
.-	-1.3263
.i	-0.7438
.i+you	0.4807
.i+you-	-1.0244
.i-	-1.0733
.you	-0.9393
.you+they	-0.7043
.you-	-1.5449
10	-0.284
2	-0.2487
4	-0.3299
4 tomorrow	-0.248
5	-0.3862
5 $	-0.3862
6	-0.4726
7	-0.2984
?	-1.2831
?-	-1.1871
?i	-0.2203
?i+you	0.3031
?i-	-0.7056
?you	-0.3119
?you-	-0.7152
^ after	0.3922
^ answer	0.3416
^ are	-0.5541
^ bitte	-0.4364
^ can	-0.7181
^ did	-0.8211
^ du	-0.4345
^ eres	-0.3097
^ espero	-0.3754
^ everyone	-0.2295
^ feliz	-0.5809
^ get	-0.3182
^ give	-0.3597
^ glad	-0.3458
^ good	-0.2452
^ happy	-0.3394
^ have	-0.3683
^ hey	-0.4255
^ hi	-0.2637
^ hola	-0.5365
^ hope	-1.0603
^ i	-0.3912
^ ich	-1.0308
^ if	0.4908
^ it	-0.4457
^ j	-0.3586
^ je	-0.3805
^ just	-0.7357
^ kannst	-0.2891
^ let	-0.8075
^ lol	-0.5179
^ may	-0.5339
^ merry	-0.2835
^ miss	-0.6754
^ missing	-0.3264
^ need	-0.3882
^ nice	-0.7051
^ no	-0.7567
^ oi	-0.4691
^ ok	-0.2976
^ please	-0.5477
^ por	0.6624
^ remember	-0.8979
^ salut	-0.3146
^ se	-0.6715
^ si	0.2488
^ sinto	-0.4107
^ so	-0.5071
^ sorry	-0.5682
^ te	-0.7938
^ tell	-0.4381
^ thank	-0.2311
^ thanks	0.3303
^ that	-0.5703
^ tu	-0.8764
^ voce	-0.6173
^ was	0.656
^ we	-0.3634
^ what	-0.939
^ when	-0.5828
^ who	-0.3003
^ wish	-0.6496
^ you	0.4047
^ your	-0.5035
a arrepentir	0.4534
a because	0.5575
a chance	-0.2305
a cheater	-0.2959
a great	-0.2212
a las	-0.3744
a liar	-0.3425
a ser	-0.2378
about	-0.65
about me	-0.419
about the	-0.4082
about you	-0.5049
about yourself	-0.4803
addr*	-0.2725
address	-0.2725
after	0.7193
again	-0.9051
again $	-0.6859
ages	-0.2206
ages $	-0.2206
all	-0.2897
all my	-0.7349
all the	-0.4852
all your	-0.2484
allem	0.4169
allem schuld	-0.2754
alles	-0.5762
alone	-0.8882
alone $	-0.8882
am at	-0.6445
am begging	-0.5854
am bored	-0.4128
am going	-0.2677
am in	0.6915
am on	0.3656
am sorry	-1.0872
am suffering	0.2402
amo	-0.5198
an	0.499
an allem	-0.2754
and	0.2345
and a	-0.332
and pick	-0.3709
and then	-0.714
and your	-0.4239
ande*	-0.2224
andern	-0.2224
answ*	0.4888
answer	0.4888
anyone $	0.2206
anyt*	0.2781
anything	0.2781
anything $	-0.5128
anything to	0.477
apol*	-0.3698
apologize	-0.3698
apologize for	-0.3698
appo*	-0.2689
appointment	-0.2689
are	-0.2732
are a	-0.7361
are happy	0.7314
are my	-0.4682
are you	-0.7133
arre*	0.2715
arrepentir	0.4534
arrepentir $	0.4534
as	-0.514
at	-0.41
at 6	-0.4726
at nine	-0.3128
at the	-0.6714
at you	-0.3309
awake	-0.3775
awake $	-0.3775
away	0.367
away $	0.367
back	0.4095
back $	-0.6371
back i	0.2462
back to	-0.3635
bad	-0.3057
be friends	-0.5435
be there	-0.3133
beber	-0.6053
beber $	-0.6053
beca*	0.9134
because	0.9134
because de	0.5575
because of	0.7433
been	-0.342
been $	-0.4195
begg*	-0.5854
begging	-0.5854
begging $	-0.2258
being	-0.4006
being jealous	-0.4006
bem	-0.5011
bem $	-0.5011
best	-0.4887
best $	-0.3855
bett*	-0.6732
better	-0.6986
bien	-0.335
birt*	-0.2948
birthday	-0.2948
birthday $	-0.2545
bist	-0.4453
bist an	-0.2754
bitte	-0.4364
bitte melde	-0.2955
bored	-0.345
boxes	-0.482
boxes $	-0.482
brau*	-0.6115
brauche	-0.2955
brauche dich	-0.2955
brea*	-0.7242
but	-0.5078
call*	0.4018
calling	0.4018
can i	-0.7962
can not	0.6908
can we	-0.6331
car	-0.556
care if	0.2402
cared	-0.4351
cared about	-0.4351
chan*	-0.8878
chance	-0.4574
chance $	-0.4286
change	-0.7307
changed	-0.6335
chea*	-0.8742
cheater	-0.2959
cheater $	-0.2959
chec*	-0.356
chri*	-0.4708
christmas	-0.4708
cinco	-0.4651
cinco $	-0.4651
clea*	0.2402
clearly	0.2402
clearly do	0.2402
come and	-0.3709
come back	0.3766
come get	-0.2619
come home	-0.5918
cong*	-0.2259
cont*	0.4934
contestas	0.5781
contestas te	0.4534
could	-0.6258
coun*	-0.3889
culpa	0.2926
cump*	-0.3489
cumpleanos	-0.3489
dass	-0.5848
dass ich	-0.5848
date	-0.3525
day	-0.7143
day $	-0.4017
de	0.286
de beber	-0.6053
de neuf	-0.3146
de toi	0.223
dejes	-0.5728
dejes $	-0.5728
desc*	-0.5036
desculpa	-0.5036
dest*	-0.4978
destroyed	-0.4978
destroyed everything	-0.4978
dich	-0.2318
dich $	-0.3963
dich ich	-0.2955
did	0.553
did $	0.4675
did not	-0.4243
did you	-0.6233
dife*	-0.2378
diferente	-0.2378
diferente $	-0.2378
diff*	-0.2342
different	-0.2342
dinn*	-0.4478
dinner	-0.4478
dir	0.3453
disg*	-0.5127
disgust	-0.5127
disgust me	-0.5127
do	-0.2524
do it	-0.2749
do this	-0.3183
doct*	-0.3817
doctor	-0.3817
does	-0.3258
doing	-0.3191
doing tonight	-0.2379
done	-0.3341
drea*	-0.4208
dreams	-0.4208
drin*	-0.4851
drink	-0.2815
drinking	-0.4851
drop	-0.6025
du	-0.9581
du bist	-0.3182
eat	0.2387
eat or	0.2387
enjoy	-0.367
eres	-0.3097
eres una	-0.3097
es	-0.6356
es $	-0.2261
espe*	-0.5167
espere	-0.3586
espere que	-0.3586
espero	-0.3754
espero que	-0.3754
eu	0.4138
even	0.8505
every	0.351
everyone	-0.2216
everything	0.2332
everything $	-0.4682
everything we	-0.4978
falta	-0.4107
fami*	-0.4146
family	-0.4146
family $	-0.4146
fault	-0.4495
fault $	-0.2813
favo*	-0.2275
favor	-0.7368
favor $	-0.4868
favor no	-0.5249
favorite	-0.2275
favorite movie	-0.2275
feel	0.5078
feliz	-0.5809
feliz cumpleanos	-0.3489
fini*	-0.545
finish	-0.433
finish then	-0.3709
for	-0.3773
for everything	-0.3651
for the	-0.853
for what	-0.526
for yelling	-0.3224
for you	0.5613
for your	-0.2519
forg*	-0.619
forgot	-0.292
frid*	-0.416
friday	-0.3177
friday $	-0.3177
frie*	-0.7699
friends	-0.7699
from	-0.5279
from the	-0.2984
full	-0.7327
geht	-0.6136
geht es	-0.6136
get my	-0.7107
get some	-0.2965
get well	-0.3182
give	-0.3536
give me	-0.3276
glad	-0.3458
go	-0.4955
god	-0.5701
going	-0.3446
going $	-0.2435
going to	-0.2677
good	-1.1188
good luck	-0.2452
got	-0.4172
great	-0.2212
guess	0.5013
gute	-0.7735
habe	0.2738
habe $	0.2738
had	0.487
had $	-0.4978
had a	0.5627
hand*	-0.3181
handover	-0.3181
happ*	0.4448
happened	-0.4972
happened $	-0.5067
happens	0.6752
happens $	0.3838
happens to	0.5247
happy	-0.2587
happy birthday	-0.3013
happy knowing	0.4453
has a	-0.6789
hate	-0.5708
hate you	-0.5708
have	-0.2902
have a	-0.8873
have changed	-0.6581
have mail	-0.2679
have to	-0.5251
have you	-0.3904
heard	-0.2836
her	-0.5364
here	-0.848
here where	-0.2714
hey	-0.4055
hey you	-0.3788
hi	-0.2637
him	-0.4257
him $	-0.4257
hola	-0.5365
hola que	-0.319
hold	-0.3213
hold you	-0.3213
home	-0.689
home $	-0.5664
hope you	0.2617
hope your	-0.448
how are	-0.387
how i	-0.3007
how is	-0.5439
how much	0.5214
hun	-0.4303
hun $	-0.35
i	0.3082
i apologize	-0.3871
i can	0.5621
i come	-0.4646
i finish	-0.3036
i get	0.4665
i had	0.2902
i hate	-0.5708
i hope	0.4152
i hurt	-0.2464
i lied	-0.5068
i love	-0.5219
i miss	-0.4502
i need	-0.7521
i never	0.5542
i promise	-0.2752
i really	0.617
i regret	-0.7203
i saw	-0.3289
i send	-0.2679
i should	-0.5171
i take	-0.2873
i think	-0.2325
i was	-0.5659
i wish	-0.3855
ich	-0.2528
ich brauche	-0.2955
ich dich	-0.5679
ich werde	-0.2224
if	0.5033
if something	0.5247
if you	0.4037
igno*	0.5539
ignore	0.5539
ignore me	0.5539
il	-0.446
in	-0.2359
in $	0.4819
in ages	-0.2206
in your	-0.7475
inte*	-0.2326
is	-0.2226
is it	-0.4001
is on	-0.4373
is what	0.5818
it again	-0.2749
it going	-0.2435
it was	-0.4647
its	0.2495
j	-0.2447
j espere	-0.3586
je vais	0.2263
jeal*	-0.7107
jealous	-0.7107
jealous if	-0.4006
job	0.3579
just be	-0.5435
kann	0.3843
kann ich	0.3843
kann*	-0.2891
kannst	-0.2891
kannst du	-0.2891
keep	0.2796
key	-0.7447
keys	-0.4469
kids	0.2706
kids at	-0.3228
know*	0.4453
knowing	0.4453
knowing how	0.4453
la	-0.7013
las	-0.3744
last	-0.5768
last night	-0.4998
late	-0.2997
leave me	0.342
left	0.3654
left me	0.6718
les	-0.5783
let us	-0.2613
let you	-0.2851
liar	-0.3425
liar and	-0.2959
lied	-0.5068
life	-0.8243
life $	-0.5926
like you	0.2692
list*	-0.5281
live	-0.3635
live without	-0.3635
lol	-0.5947
long	-0.321
long time	-0.321
los	-0.4769
love	-0.4707
love me	-0.4276
love you	-0.5008
luck	-0.2452
mail	-0.2679
mail here	-0.2679
make	-0.3806
make it	-0.3806
mal	0.3395
mal a	0.3395
may	-0.4924
me again	-0.6252
me and	0.8032
me back	0.5853
me dejes	-0.5728
me i	-0.5237
me like	0.6862
me only	-0.4351
me see	0.2904
meet	-0.2916
meet me	-0.2742
meet*	-0.2694
meeting	-0.2694
meine	-0.4865
meine sachen	-0.4865
melde	-0.2955
melde dich	-0.2955
ment*	-0.4599
mentido	-0.2681
mentido $	-0.2681
merry	-0.2835
mess*	-0.3398
met	-0.5833
mich	-0.2224
mich andern	-0.2224
minha	-0.6588
minu*	-0.4442
minutes	-0.3775
minutes late	-0.344
miss	-0.7951
miss you	-0.4684
miss*	-0.2994
missing	-0.3419
missing you	-0.3264
mom s	-0.396
money	-0.5664
more	-0.3602
move	-0.6491
moved	-0.6198
moved to	-0.6198
movie	-0.2275
movie is	-0.2275
much $	-0.3386
much i	-0.2507
much pain	0.5494
my	-0.4691
my everything	-0.4682
my fault	-0.4665
my life	-0.5193
my new	-0.3368
my things	-0.2619
my time	-0.4723
name	-0.424
name of	-0.424
nao	0.4124
need	-0.7001
need to	-0.3247
need you	-0.7526
need*	0.377
needed	0.377
needs	-0.5661
needs your	-0.3617
neuf	-0.3146
neuf $	-0.3146
never cared	-0.4351
new	-0.7703
new year	-0.4471
nice	-0.7356
night	0.2806
night $	-0.4694
nine	-0.3128
nine $	-0.3128
no	0.4412
no contestas	0.4534
no need	-0.2516
no puedo	0.308
nobo*	0.5778
nobody	0.5778
not	0.2619
not care	0.2402
not do	-0.4145
not eat	0.2387
not even	0.7225
not leave	-0.9856
not live	-0.3635
not stop	-0.2489
not wait	-0.303
numb*	-0.31
number	-0.31
of my	-0.8014
of the	-0.4336
off	-0.2686
oi	-0.4691
ok	-0.2828
on	-0.2445
on the	-0.6311
on tv	-0.2275
once	-0.7461
once and	-0.3741
one	-0.7142
one $	-0.6274
one more	-0.234
only	-0.5045
only about	-0.4351
or	0.6541
or i	0.7219
or sleep	0.2387
our song	-0.6197
out	-0.3508
owe	0.383
owe me	0.383
pain	0.5097
pain i	0.5223
pape*	-0.7701
papers	-0.2265
party	-0.3119
pas	-0.4908
pass*	-0.5258
path*	-0.5019
pathetic	-0.5019
pathetic $	-0.5019
perd*	-0.4378
pers*	-0.6478
person	-0.6552
phone	-0.2238
pick	-0.3955
pick up	-0.2245
pick you	-0.3709
place	-0.7186
place $	-0.4297
plea*	-0.658
please	-0.6875
please $	-0.7104
please answer	-0.2258
please come	-0.3633
por	0.3819
por favor	-0.7368
pren*	-0.9147
prom*	0.4929
prometo	-0.2378
prometo que	-0.2378
promise	-0.2752
promise i	-0.2929
prove	-0.6804
put	0.259
que ta	-0.6117
que tal	-0.319
que voy	-0.2378
quit	0.4513
quoi	-0.488
quoi de	-0.3146
real*	-0.2233
really	-0.2214
reco*	-0.3744
regr*	-0.7203
regret	-0.7203
reme*	0.4636
remember	0.4636
remember this	-0.3821
reply	0.3641
resp*	-0.2873
responsibility	-0.2873
responsibility $	-0.2569
revi*	-0.7291
reviens	-0.7291
right	-0.6408
right about	-0.3195
room	-0.404
ruin*	-0.4991
s	-0.369
sach*	-0.4865
sachen	-0.4865
sad	-0.2299
safe	-0.7162
safe $	-0.661
said	-0.5093
salut	-0.3146
salut quoi	-0.3146
saw	-0.5328
saw your	-0.3051
schu*	-0.2754
schuld	-0.2754
schuld $	-0.2754
se	-0.6715
see	0.4386
see what	0.3838
see you	-0.5301
self*	-0.3193
selfish	-0.3193
send	-0.5591
send it	-0.2679
send me	-0.5815
ser	-0.2378
ser diferente	-0.2378
shou*	-0.5819
should	-0.5819
should i	-0.2679
si	0.2488
si no	0.5781
sick	0.6166
sign	-0.4959
sign*	-0.348
sinto	-0.4107
sleep because	0.2387
slow	-0.2906
so	-1.061
so $	-0.4102
so much	-0.447
some	-0.2965
some*	0.2917
someone	-0.5933
something	0.4604
something happens	0.5247
song	-0.6197
soon	-0.4244
soon $	-0.4197
sorry	-0.5014
sorry $	-0.4632
sorry 2	-0.2716
sorry for	-0.649
sorry i	-0.7037
start	-0.3235
stat*	-0.232
station	-0.2457
still	-0.8673
still love	-0.4235
stop	-0.4623
stop being	-0.4006
stop thinking	-0.2489
stra*	-0.5512
stranger	-0.3772
stre*	-0.4092
sua	0.3395
sua falta	-0.4107
suff*	0.2402
suffering	0.2402
suffering $	0.2402
surp*	0.3959
sweet	-0.4015
t	-0.6452
ta	-0.6117
take	-0.4618
take care	-0.2988
take it	-0.3004
take responsibility	-0.2569
takes	-0.2985
tal	-0.319
tal $	-0.319
talk	-0.9963
talk to	-0.916
te	-0.2617
te amo	-0.5198
te prometo	-0.2378
te vas	0.4534
tell me	-0.4381
text	-0.3236
than	-0.6528
thank	-0.2311
thank you	-0.2311
that $	-0.43
that i	0.2871
that is	-0.454
the	-0.4862
the best	-0.4887
the car	-0.556
the handover	-0.3181
the kids	0.2706
the money	-0.6243
the name	-0.424
the papers	-0.2265
the party	-0.2826
the station	-0.3369
then	-0.7359
then i	-0.3709
there	-0.8851
thin*	-0.3263
things	-0.2986
things $	-0.3016
think	-0.4323
think about	-0.323
think of	-0.2924
thinking	-0.2737
thinking about	-0.2489
this	0.357
this $	0.3986
this place	-0.3821
three	-0.5775
ti	0.2523
ti $	0.2523
time	-0.6221
time $	-0.5917
to answer	-0.6336
to be	-0.4478
to do	-0.4566
to get	-0.4694
to miss	-0.2576
to the	-0.5256
to you	0.6252
to your	0.4586
today	-0.6543
today $	-0.6866
toge*	-0.3889
together	-0.3889
together $	-0.3889
toi	0.4599
toi $	0.2688
tomo*	-0.2822
tomorrow	-0.2822
tonight $	-0.4291
too	-0.8328
tran*	-0.6533
trea*	-0.563
tudo	0.3258
tues*	-0.2758
tuesday	-0.2758
tv $	-0.2275
um	-0.4871
una	-0.3097
uns	-0.7644
up $	-0.4988
us	-0.4898
va	-0.8087
vais	0.2263
vais mal	0.3395
vas	0.4075
vas a	0.4534
verm*	-0.708
vida	-0.6762
vida $	-0.6762
voce	-0.2294
voce $	0.277
vuel*	-0.4002
wait	-0.303
want	-0.8545
want to	-0.5141
was my	-0.4647
was wrong	-0.2525
we	-0.9231
we could	-0.6258
we had	-0.5247
we try	-0.2818
week	-0.262
week*	-0.7834
weekend	-0.7182
weekend $	-0.7182
well	-0.8156
well $	-0.7536
well soon	-0.3182
werde	-0.2224
werde mich	-0.2224
were right	-0.3195
what a	-0.3536
what are	-0.387
what happened	-0.5453
what happens	0.3838
what i	0.4893
what if	-0.6442
what you	0.4156
what*	-0.274
when	0.5899
when can	-0.8416
when i	0.7663
when you	0.3168
where	-0.5483
where should	-0.2679
who	-0.6219
who is	-0.2498
why	0.3439
wie	-0.2261
wie geht	-0.2261
will	-0.2298
will change	-0.2344
will come	0.2823
will let	-0.2851
will never	-0.8395
will not	-0.6993
will stop	-0.4006
will tell	0.3457
wish	-0.7639
wish you	-0.4129
with	-1.0224
with your	-0.866
with*	-0.9378
without	-0.9378
without you	-0.9378
would	0.388
would that	-0.4702
wrong and	-0.2569
year	-0.4471
year $	-0.4174
years	0.4912
yell*	-0.3224
yelling	-0.3224
yelling at	-0.3309
you a	-0.4164
you again	-0.5416
you all	-0.3367
you and	0.2659
you at	-0.3069
you awake	-0.3775
you back	-0.5303
you been	-0.3581
you clearly	0.2402
you come	-0.889
you coming	-0.3973
you destroyed	-0.4978
you did	0.9441
you disgust	-0.5127
you doing	-0.2753
you every	-0.4485
you finish	-0.3709
you for	-0.5277
you get	-0.756
you give	-0.2305
you got	-0.3557
you had	0.6585
you i	0.253
you in	-0.6312
you just	0.2807
you left	0.6718
you like	-0.5823
you never	-0.5247
you only	-0.2486
you pick	-0.2567
you put	0.259
you so	-0.4075
you still	-0.9034
you today	-0.2232
you up	-0.5584
you want	-0.7714
you well	-0.6657
you when	0.6026
you would	0.7595
you you	-0.4298
your	-0.5976
your family	-0.4146
your fault	-0.2529
your favorite	-0.2275
your mom	-0.2861
your new	-0.488
your*	-0.5422
yourself	-0.5884
yourself $	-0.5884
zuru*	-0.7439
~	-0.8704
""",
    'draft.bargain': """\
!apology	-1.0569
!attack	-0.9545
!bargain	1.7897
!begging	-0.6954
!caring	-1.066
!guilt	-1.1193
!logistics	-1.3067
!probe	-1.0266
.-	-1.3916
.i+you-	-0.8362
.i-	-0.5712
.you	-0.8791
.you+they	-0.4879
.you-	-1.2645
10	-0.2655
2	-0.2689
4	-0.3582
4 tomorrow	-0.3229
5	-0.4148
5 $	-0.4148
6	-0.4643
7	-0.4403
?	-0.3686
?-	-1.0504
?i+you	-0.4615
?i-	0.2278
?you	-0.5082
?you-	-0.5535
^ after	-0.2605
^ answer	-0.255
^ are	-0.4636
^ bitte	-0.664
^ did	-0.6662
^ do	-0.5649
^ du	-0.6221
^ eres	-0.3642
^ espero	-0.3217
^ everyone	-0.29
^ feliz	-0.5414
^ get	-0.2819
^ give	0.3492
^ glad	-0.4051
^ good	-0.3193
^ happy	-0.388
^ have	-0.6412
^ hey	-0.4271
^ hi	-0.3036
^ hola	-0.5667
^ hope	-0.7751
^ how	-0.4112
^ ich	-0.2574
^ it	-0.3247
^ j	-0.2921
^ je	-0.4522
^ kannst	-0.3352
^ let	0.5956
^ lol	-0.2736
^ may	-0.276
^ miss	-0.7651
^ missing	-0.286
^ my	-0.489
^ need	-0.3498
^ nice	-0.6972
^ no	-0.4745
^ oi	-0.531
^ ok	-0.2551
^ please	-0.3757
^ por	-0.529
^ remember	-0.4768
^ salut	-0.3343
^ si	0.4822
^ sinto	-0.385
^ so	-0.31
^ sorry	-0.6599
^ thanks	-0.4198
^ that	-0.3474
^ the	-0.699
^ tu	-0.8762
^ voce	-0.7052
^ was	-0.4996
^ we	0.5465
^ when	-0.4323
^ who	-0.2508
^ wish	-0.3891
^ you	-0.8522
^ your	-0.497
a arrepentir	-0.317
a because	-0.4941
a break	0.599
a chance	0.2378
a good	-0.2731
a las	-0.5246
a ser	0.3899
about the	-0.5446
about you	-0.5149
about yourself	-0.3078
acco*	-0.4963
account	-0.4963
account $	-0.4963
addr*	-0.3737
address	-0.3737
address has	-0.2476
again	0.283
again $	0.3575
ai	-0.3257
ai fait	-0.3257
all	0.2468
all my	0.5563
all the	-0.4432
allem	-0.3739
allem schuld	-0.2301
alles	-0.7255
alone	0.2658
alone $	0.2658
am at	-0.6453
am begging	-0.355
am bored	-0.3599
am sorry	-0.2956
amo	-0.3947
an	-0.2948
an allem	-0.2301
and then	0.3824
and your	-0.2226
ande*	0.4742
andern	0.4742
anot*	-0.7079
another	-0.7079
another try	-0.4868
answ*	-0.4819
answer	-0.4819
answer $	-0.387
answer me	-0.3579
anyo*	-0.8949
anyone	-0.8949
anyone $	-0.2317
anyt*	-0.3181
anything	-0.3181
anything $	0.4466
anything to	-0.9264
apol*	-0.2287
apologize	-0.2287
apologize for	-0.2287
appo*	-0.2912
appointment	-0.2912
are	-0.4537
are a	-0.3534
are you	-0.5001
arre*	0.398
arrepentir	-0.317
arrepentir $	-0.317
as	-0.624
at	-0.6799
at 4	-0.2355
at 6	-0.4643
at the	-0.6476
awake	-0.3956
awake $	-0.3956
away	-0.3118
away $	-0.3118
b	-0.3342
back	-0.2282
bad	-0.5908
be	0.4876
be friends	0.3497
be there	-0.2255
beber	0.5732
beber $	0.5732
beca*	-0.4913
because	-0.4913
because de	-0.4941
because of	-0.3046
been	-0.2445
been $	-0.3987
begg*	-0.355
begging	-0.355
being	0.2597
being jealous	0.2597
beli*	-0.3852
believe	-0.3852
bem	-0.4156
bem $	-0.4156
best	-0.4163
best $	-0.2985
bien	-0.3037
birt*	-0.3074
birthday	-0.3074
birthday hope	-0.2648
bist	-0.6931
bist an	-0.2301
bitte	-0.664
bitte melde	-0.2479
bored	-0.2992
boxes	-0.594
boxes $	-0.594
brau*	-0.4976
brauche	-0.2479
brauche dich	-0.2479
break	0.599
but	0.2966
by	-0.6819
call	-0.4793
call me	-0.4015
call*	-0.5075
calling	-0.5075
can	0.3542
can i	-0.4584
can not	-0.5923
can you	-0.3808
car	-0.3433
care	-0.3754
ce	-0.3257
ce que	-0.3257
chan*	0.9469
chance	0.6611
chance $	0.6235
change	0.4488
changed	0.5175
changed now	-0.2476
chea*	-0.5711
chec*	-0.3066
chri*	-0.3396
christmas	-0.3396
cinco	-0.6186
cinco $	-0.6186
come get	-0.2646
cont*	-0.7111
contestas	-0.7417
contestas te	-0.317
could	0.9317
coun*	0.4413
culpa	-0.8654
cump*	-0.3114
cumpleanos	-0.3114
dass	-0.3759
dass ich	-0.3759
day	-0.4959
day $	-0.2867
de	0.2778
de beber	0.5732
de neuf	-0.3343
de toi	-0.5798
dejes	-0.3092
dejes $	-0.3092
depo*	-0.4334
desc*	-0.4645
desculpa	-0.4645
dest*	-0.2856
destroyed	-0.2856
destroyed everything	-0.2856
dich	-0.941
dich $	-0.459
dich ich	-0.2479
did	-0.6305
did $	-0.3357
did you	-0.5428
dife*	0.3899
diferente	0.3899
diferente $	0.3899
diff*	0.5502
different	0.5502
din	-0.2262
din lock	-0.2262
dinn*	0.3699
dinner	0.3699
dir	-0.685
disg*	-0.3006
disgust	-0.3006
disgust me	-0.3006
do	-0.3311
do it	-0.5095
do not	-0.5674
do you	-0.3409
doct*	-0.249
doctor	-0.249
does	-0.6064
doing	-0.2403
doing later	-0.2406
doing tonight	-0.2266
done	-0.2739
drea*	-0.2908
dreams	-0.2908
drin*	0.2783
drink	-0.3288
drinking	0.2783
drop	-0.2244
du bist	-0.3545
email	-0.2476
email address	-0.2476
enjoy	-0.591
eres	-0.3642
eres una	-0.3642
es	-0.5953
es $	-0.2765
espe*	-0.4195
espere	-0.2921
espere que	-0.2921
espero	-0.3217
espero que	-0.3217
eu	0.4408
even	-0.3497
ever	-0.3125
ever*	-0.525
every	-0.3418
everyone	-0.4609
everything	-0.3837
everything we	-0.2856
fait	-0.3257
falta	-0.385
fami*	-0.2955
family	-0.2955
family $	-0.2955
fancy	-0.2406
fault	-0.3222
favor	-0.6146
favor $	-0.6574
favor no	-0.2298
feel	-0.6191
feliz	-0.5414
feliz cumpleanos	-0.3114
fini*	-0.2317
for	-0.7783
for the	-0.5482
for what	-0.3943
for you	-0.5209
fore*	0.4289
forever	0.4289
forever $	0.4289
forg*	-0.5305
forgot	-0.419
frid*	-0.3673
friday	-0.2298
friday $	-0.2298
frie*	0.5649
friends	0.5649
from	-0.3732
from the	-0.4403
full	-0.2366
game	-0.2453
geht	-0.534
geht es	-0.534
get	-0.416
get my	-0.5201
get some	-0.2629
get well	-0.2819
give	0.3701
give me	0.6599
give us	-0.419
glad	-0.4051
god	-0.33
going $	-0.2511
good	-0.4124
good luck	-0.3193
got	0.261
guess	-0.5607
gute	-0.7347
habe	-0.4762
habe $	-0.4762
had	-0.8394
had $	-0.2856
had a	-0.6848
hand*	-0.5104
handover	-0.5104
happ*	-0.2653
happened	-0.3045
happened $	-0.2802
happens to	-0.2905
happy	-0.4256
happy birthday	-0.3141
has	-0.4302
has a	-0.3842
has changed	-0.2476
hate	-0.4553
hate you	-0.4553
have a	-0.5054
have changed	0.5814
have to	0.4529
have you	-0.3378
heard	-0.4119
her	-0.3285
here	-0.3638
hey	-0.409
hey you	-0.2645
hi	-0.3036
hi my	-0.2476
hice	-0.3419
him	-0.3024
him $	-0.3024
hola	-0.5667
hola que	-0.308
hold	-0.6901
hold you	-0.6901
home	-0.2349
hope	-0.7385
hope you	-0.4256
hope your	-0.3408
how	-0.3084
how i	-0.2632
how is	-0.3871
hun	-0.5628
hun $	-0.455
i apologize	-0.2232
i can	0.3991
i come	-0.2913
i did	-0.2234
i din	-0.2262
i feel	-0.3971
i finish	-0.2585
i get	-0.5585
i had	-0.5022
i hate	-0.4553
i hope	-0.6169
i lied	-0.496
i love	-0.2769
i miss	-0.2674
i need	-0.3315
i never	-0.3069
i promise	0.4282
i really	-0.2625
i regret	-0.3375
i saw	-0.2202
i should	-0.4143
i take	-0.3793
i want	-0.2399
i was	-0.6349
i will	0.8209
i wish	-0.2985
ich brauche	-0.2479
ich dich	-0.3038
ich werde	0.4742
if	0.8014
if i	0.383
if something	-0.2905
if we	0.261
if you	0.5865
igno*	-0.6165
ignore	-0.6165
ignore me	-0.6165
il	-0.9056
in	-0.6639
in $	-0.3758
in the	-0.3445
in your	-0.5433
inst*	0.2893
instead	0.2893
is	-0.5442
is $	-0.2476
is all	-0.2935
is it	-0.3777
is not	-0.6003
is the	-0.2946
is what	0.2958
it $	-0.4258
it again	-0.5095
it going	-0.2511
it is	-0.3671
it was	-0.3543
its	-0.3412
j	0.3049
j ai	-0.3257
j espere	-0.2921
je	-0.5422
je vais	0.3354
jealous if	0.2597
job	-0.4595
job $	-0.2373
just be	0.3497
kann	-0.622
kann ich	-0.622
kann*	-0.3352
kannst	-0.3352
kannst du	-0.3352
keep	-0.5877
key	-0.3419
keyp*	-0.2262
keypad	-0.2262
keypad $	-0.2262
kids	-0.3518
kids at	-0.3832
la	-0.7814
las	-0.5246
last	-0.505
last night	-0.491
late	-0.4561
later	-0.255
later $	-0.241
leave me	-0.5526
leave the	-0.2334
left	-0.7615
left me	-0.2448
les	-0.5994
let	0.6381
let us	0.6855
let you	0.244
lied	-0.496
life	-0.6199
life $	-0.5505
like	-0.5895
like you	-0.2341
list*	-0.3146
lo	-0.379
lo que	-0.3419
lock	-0.2262
lock my	-0.2262
lol	-0.5373
long	-0.4058
long time	-0.4058
los	-0.5874
lots	-0.2316
lots of	-0.2316
love	-0.4735
love you	-0.6062
loved	-0.4941
luck	-0.3193
make	0.4186
make it	0.4186
mal	-0.3226
mal a	-0.3226
mala	-0.2621
mala persona	-0.2621
may	-0.2426
me	-0.3605
me $	-0.8865
me again	0.3429
me and	-0.2867
me back	-0.6193
me dejes	-0.3092
me i	-0.2603
me like	-0.3481
me one	0.3139
me see	-0.8949
meet	0.3753
meet me	0.3575
meet*	-0.2704
meeting	-0.2704
meine	-0.3955
meine sachen	-0.3955
melde	-0.2479
melde dich	-0.2479
ment*	-0.4489
mess*	-0.2382
met	-0.8172
mich	0.4742
mich andern	0.4742
minha	-0.6496
minu*	-0.2543
minutes	-0.225
minutes late	-0.287
miss	-0.713
miss you	-0.3521
miss*	-0.2686
missing	-0.3081
missing you	-0.286
mom s	0.2934
money	-0.666
move	0.6001
moved	-0.6902
moved to	-0.6902
much	-0.3466
much $	-0.4053
my email	-0.2476
my fault	-0.3639
my keypad	-0.2262
my life	-0.4698
my mom	0.3389
my new	-0.3582
my things	-0.2646
my time	-0.2628
name	-0.4383
name of	-0.4383
nao	-0.605
ne	-0.6078
need	-0.5453
need to	-0.3634
need you	-0.3001
needs	-0.3432
neuf	-0.3343
neuf $	-0.3343
never have	0.4411
new	-0.7118
new job	-0.2239
new year	-0.4325
nice	-0.761
nicht	-0.8341
night	-0.6319
night $	-0.3856
no	-0.4173
no contestas	-0.317
no me	-0.6284
no puedo	-0.534
nobo*	-0.4477
nobody	-0.4477
not	-0.3619
not believe	-0.3852
not do	-0.4601
not even	-0.2404
not leave	-0.328
noth*	-0.4483
nothing	-0.4483
now	0.5264
now $	0.5289
now it	-0.2476
numb*	-0.4869
number	-0.4869
of	-0.4512
of the	-0.239
of you	-0.343
oi	-0.531
ok	-0.2806
on	-0.8289
on the	-0.807
on you	-0.2379
once	0.4032
once and	0.4084
one	0.4486
one $	-0.5591
only	-0.3054
or	-0.7053
or i	-0.61
our	-0.7409
our song	-0.4985
out	0.2521
out of	0.328
over	0.2935
over $	0.2935
pain	-0.2291
pain i	-0.2342
pape*	-0.8241
papers	-0.2561
pas	-0.4337
pass*	-0.3822
perd*	-0.3166
pers*	0.5157
person	0.6437
persona	-0.2621
persona $	-0.2621
pick up	-0.2332
pict*	-0.2224
place $	-0.3321
plea*	-0.4829
please	-0.4927
please $	-0.7743
please come	-0.3072
please leave	-0.2655
please please	-0.4868
por	-1.0106
por favor	-0.6146
pour	-0.3257
pren*	-0.6659
prom*	0.5005
prometo	0.3899
prometo que	0.3899
promise	0.4282
promise i	0.4033
prove	0.5882
puedo	-0.6903
put	-0.2499
que	-0.5526
que hice	-0.3419
que j	-0.3257
que ta	-0.6057
que tal	-0.308
que voy	0.3899
quit	0.2204
quoi	-0.569
quoi de	-0.3343
real*	-0.4309
really	-0.4683
reco*	-0.5246
regr*	-0.3375
regret	-0.3375
reme*	-0.5007
remember	-0.5007
remember this	-0.2519
reply	-0.4977
resp*	-0.3793
responsibility	-0.3793
responsibility $	-0.3185
revi*	0.331
reviens	0.331
right	-0.5248
right about	-0.4161
room	-0.3675
ruin*	-0.4261
sach*	-0.3955
sachen	-0.3955
sad	-0.2313
safe	-0.789
safe $	-0.58
said	-0.4078
salut	-0.3343
salut quoi	-0.3343
saw	-0.3597
saw your	-0.3156
say	-0.5613
say $	-0.4778
schu*	-0.2301
schuld	-0.2301
schuld $	-0.2301
see	0.2207
see you	-0.5186
send	-0.5172
send me	-0.5193
ser	0.3899
ser diferente	0.3899
shou*	-0.3986
should	-0.3986
si	0.4822
si no	-0.7417
sign	-0.3841
sign*	-0.352
sinto	-0.385
sleep	-0.6069
slow	0.3735
so	-0.9654
so $	-0.3202
so much	-0.2575
so sorry	-0.2526
some	-0.2629
some*	-0.7396
someone	-0.3005
something	-0.2242
something happens	-0.2905
song	-0.4985
soon	-0.4464
soon $	-0.4094
sorry	-0.6159
sorry 2	-0.5158
sorry i	-0.5068
start	0.5271
still	-0.7527
still love	-0.6665
stop being	0.2597
stra*	-0.5182
stranger	-0.4233
stre*	-0.7664
sua	-0.6408
sua falta	-0.385
sweet	-0.2757
t	-0.7658
ta	-0.6057
take a	0.599
take care	-0.3537
take responsibility	-0.3185
takes	0.2379
tal	-0.308
tal $	-0.308
talk to	-0.5131
te	-0.5526
te amo	-0.3947
te prometo	0.3899
te vas	-0.317
tell	-0.2466
tell*	-0.5491
text	-0.5877
than	-0.5618
than*	-0.3616
thanks	-0.3616
that $	-0.4077
that is	0.3378
the	-0.6421
the best	-0.4163
the car	-0.3433
the handover	-0.5104
the kids	-0.3518
the money	-0.7157
the name	-0.4383
the new	-0.2218
the papers	-0.2561
then	0.3728
ther*	0.297
therapy	0.297
thin*	-0.276
things	-0.3427
things $	-0.2637
think	-0.459
think about	-0.417
think of	-0.2679
this $	-0.4669
this place	-0.2519
three	0.3209
ti	-0.5076
ti $	-0.5076
time	-0.4822
time $	-0.3869
to	-0.5055
to be	-0.802
to me	-0.5744
to miss	-0.2929
to see	0.3261
to the	-0.2518
to your	-0.587
today	-0.6104
today $	-0.6078
todo	-0.3419
todo lo	-0.3419
toge*	0.4413
together	0.4413
together $	0.4413
toi	-0.5959
toi $	-0.4654
tomo*	-0.3312
tomorrow	-0.3312
tomorrow at	-0.2554
toni*	-0.3865
tonight	-0.3865
tonight $	-0.3912
too	0.4234
tout	-0.4223
tout ce	-0.3257
tran*	-0.6621
trea*	-0.2493
try again	0.2894
try please	-0.4868
tudo	-0.64
tues*	-0.5147
tuesday	-0.5147
um	-0.6186
una	-0.3642
una mala	-0.2621
uns	1.0481
up	-0.3105
us another	-0.7233
va	-0.8191
vais	0.3354
vais mal	-0.3226
vas	-0.3334
vas a	-0.317
verm*	-0.7712
vida	-0.6858
vida $	-0.6858
voce $	-0.5584
voice	0.3342
voy	0.6183
voy a	0.6183
vuel*	0.2497
want	0.3691
want to	-0.8857
was	-0.8266
was my	-0.3543
was wrong	-0.3305
we	0.8999
we could	0.9317
we had	-0.3322
we try	0.3872
week	0.2709
week*	-0.922
weekend	-0.337
weekend $	-0.337
well	-0.5632
well $	-0.4479
well soon	-0.2819
werde	0.4742
werde mich	0.4742
were	-0.5715
were right	-0.4161
what a	-0.7169
what are	-0.3939
what happened	-0.3382
what i	-0.492
what if	0.5591
what you	-0.3852
when	-0.4075
when can	-0.3539
when i	-0.4033
where	-0.2376
who	-0.4304
who is	-0.2289
why	-0.2481
wie	-0.2765
wie geht	-0.2765
will	0.5217
will change	0.2792
will come	-0.6492
will let	0.244
will never	0.3991
will not	-0.6077
will pick	-0.2355
will stop	0.2597
will tell	-0.3377
wish	-0.4724
wish you	-0.2797
with the	-0.3925
with your	-0.8264
with*	-0.4776
without	-0.4776
without you	-0.4776
would	-0.2788
would that	0.3324
wrong	-0.2947
wrong and	-0.3185
year	-0.4325
year $	-0.4269
years	-0.4685
you	-0.4461
you $	-0.5989
you a	-0.4361
you again	-0.8394
you all	-0.2875
you and	-0.4945
you are	-0.3474
you at	-0.2647
you awake	-0.3956
you back	-0.2251
you been	-0.2942
you can	-0.2643
you come	0.4723
you destroyed	-0.2856
you did	-0.4208
you disgust	-0.3006
you do	0.2561
you doing	-0.2604
you every	-0.3608
you give	0.2378
you got	-0.4435
you had	-0.5832
you i	-0.4485
you in	-0.5911
you just	-0.6697
you left	-0.2448
you like	-0.5053
you never	0.3531
you only	-0.3071
you put	-0.2499
you so	-0.2688
you still	-0.4065
you up	-0.4108
you want	0.8197
you well	-0.2841
you were	-0.4843
you will	-0.4708
you would	-0.6858
you you	-0.2346
your	-0.7899
your family	-0.2955
your mom	-0.2912
your new	-0.5074
your*	-0.3741
yourself	-0.4283
yourself $	-0.4283
zuru*	0.641
~	-0.6927
""",
    'draft.probe': """\
!apology	-1.3624
!attack	-2.267
!bargain	-0.7666
!begging	-1.0667
!caring	-1.8662
!guilt	-1.0335
!logistics	-1.358
!probe	2.0799
.	-0.7987
.-	0.2824
.i+you	-0.8087
.i+you-	-0.4
.i-	0.2954
.they	-0.4903
.you	-0.6243
.you+they	-0.469
.you-	0.7682
10	-0.4373
3	-0.2481
4	-0.4125
5	-0.5711
5 $	-0.5711
6	-0.2577
7	-0.2273
?	-1.3652
?-	0.5464
?i	-0.7751
?you	0.6613
?you-	0.8022
^ after	-0.2446
^ answer	-0.2547
^ are	0.668
^ bitte	-0.6716
^ can	-0.2365
^ congratulations	-0.502
^ did	0.3438
^ do	-0.3124
^ du	-0.9052
^ eres	-0.4294
^ espero	-0.5413
^ everyone	-0.601
^ feliz	-0.7597
^ get	-0.3812
^ give	-0.5719
^ glad	-0.5474
^ good	-0.3188
^ happy	-0.2337
^ hey	0.4869
^ hi	0.4663
^ hola	0.662
^ hope	-0.9868
^ how	0.4044
^ ich	-0.6294
^ it	-0.3134
^ j	-0.5617
^ je	-0.8519
^ just	0.2934
^ kannst	-0.4071
^ let	-0.5416
^ lol	0.5522
^ may	-0.3977
^ miss	0.7632
^ missing	-0.662
^ my	-0.5133
^ need	-0.494
^ nice	0.7536
^ no	-0.4321
^ oi	0.6414
^ ok	-0.347
^ perdoname	-0.2245
^ please	-0.4166
^ por	-0.5317
^ remember	0.5424
^ salut	0.3782
^ se	-0.6903
^ si	-0.4514
^ sinto	-0.5423
^ so	0.2396
^ sorry	-0.571
^ take	-0.3303
^ te	-0.7263
^ thanks	-0.3438
^ that	0.5739
^ the	-0.8661
^ thinking	0.3472
^ tu	-0.2555
^ voce	-0.5786
^ we	-0.4502
^ when	-0.4063
^ wish	-0.6759
^ x	0.5611
^ xx	0.2459
^ you	-0.7302
^ your	-1.0526
a arrepentir	-0.2447
a because	-0.2749
a break	-0.4717
a good	0.4964
a las	-0.4182
a liar	-0.4582
about the	-0.4852
about you	0.2488
about your	-0.4777
about yourself	-0.5489
acco*	-0.2695
account	-0.2695
account $	-0.2695
addr*	-0.6042
address	-0.6042
address has	-0.3654
after	-0.6696
again	-0.6895
again $	-0.2461
ages	0.4951
ages $	0.4951
ai	-0.3244
ai fait	-0.3244
all	-0.6934
all the	-0.344
allem	-0.4369
allem schuld	-0.2242
alles	-0.847
alone	-0.2908
alone $	-0.2908
am begging	-0.4151
am bored	0.8005
am coming	-0.236
am going	-0.41
am in	-0.4926
am on	-0.2559
am sorry	-0.3053
amo	-0.2829
an	-0.2769
an allem	-0.2242
and	-0.4696
and a	-0.2208
and then	-0.3033
and your	-0.2552
ande*	-0.3612
andern	-0.3612
answ*	-0.4314
answer	-0.4314
answer me	-0.3916
answer now	-0.236
any	0.2241
anyo*	-0.7315
anyone	-0.7315
anyone $	-0.4257
anything to	-0.496
apol*	-0.5411
apologize	-0.5411
apologize for	-0.5411
appo*	-0.4413
appointment	-0.4413
are	0.3183
are a	-0.4472
are my	-0.3215
are you	0.8353
arre*	-0.2991
arrepentir	-0.2447
arrepentir $	-0.2447
as	-0.7046
at	-0.3712
at 3	-0.2481
at 6	-0.2577
at home	0.4324
at nine	-0.3687
at the	-1.0104
awake	0.3457
awake $	0.3457
away	-0.3999
away $	-0.3999
baby $	-0.3374
back	-0.3028
back $	-0.4093
bad	-0.4501
be	-0.6749
be there	-0.5678
beber	-0.3985
beber $	-0.3985
beca*	-0.3158
because	-0.3158
because de	-0.2749
been $	0.5283
begg*	-0.4151
begging	-0.4151
beli*	0.4461
believe	0.4461
bem	0.3639
bem $	0.3639
best	-0.3386
bett*	-0.2227
bien	-0.4957
birt*	-0.7707
birthday	-0.7707
birthday $	-0.7879
bist	0.253
bist an	-0.2242
bitte	-0.6716
bored	0.8071
boxes	-0.5414
boxes $	-0.5414
brau*	-0.6106
brea*	-0.4749
break	-0.4717
by	-0.6312
c	-0.2355
c you	-0.2503
call me	-0.2918
call*	-0.2471
calling	-0.2471
can	-0.5739
can not	-0.4107
can we	-0.7761
can you	-0.6645
car	-0.5671
care	-0.3682
care $	-0.252
ce	-0.3244
ce que	-0.3244
chance	-0.5538
chance $	-0.5612
change	0.4299
changed	-0.7924
changed now	-0.3654
chea*	-0.3769
chec*	0.4092
chri*	-0.4656
christmas	-0.4656
cinco	-0.5022
cinco $	-0.5022
come	-0.6492
come back	-0.6254
come get	-0.2848
come home	-0.604
comi*	0.4985
coming	0.4985
cong*	-0.5157
congratulations	-0.502
cont*	-0.3757
contestas	-0.2663
contestas te	-0.2447
could	-0.6816
coun*	-0.4355
culpa	-0.9966
cump*	-0.3957
cumpleanos	-0.3957
darl*	-0.5845
dass	-0.2729
dass ich	-0.2729
date	-0.3043
day	-0.6825
day $	-0.2239
de	-0.4058
de beber	-0.3985
de neuf	0.3782
de toi	-0.5401
dejes	-0.2579
dejes $	-0.2579
depo*	-0.3942
desc*	-0.5632
desculpa	-0.5632
dich	-0.5542
dich $	-0.2704
did $	-0.5277
did you	0.6822
diff*	-0.3438
different	-0.3438
dinn*	-0.3607
dinner	-0.3607
dir	-0.5279
disg*	-0.3289
disgust	-0.3289
disgust me	-0.3289
do not	-0.7578
do you	0.5297
doct*	-0.5639
doctor	-0.5639
does	-0.3434
doing	0.4126
doing $	0.2608
doing later	0.3643
done	-0.5314
drea*	-0.4566
dreams	-0.4566
drink	0.2222
du bist	-0.6383
email	-0.3654
email address	-0.3654
enjoy	-0.5021
eres	-0.4294
eres una	-0.4294
es $	0.4497
espe*	-0.7564
espere	-0.5617
espere que	-0.5617
espero	-0.5413
espero que	-0.5413
eu	-0.6723
even	-0.6529
ever	-0.8916
ever*	-0.7718
every	-0.3268
everyone	-0.7359
everything	-0.3905
everything $	-0.3215
exam	-0.6379
fait	-0.3244
falta	-0.5423
fami*	-0.2623
family	-0.2623
family $	-0.2623
fancy	0.3643
fault	-0.3084
favo*	0.3652
favor	-0.5248
favor $	-0.4404
favor no	-0.2665
favorite	0.3652
favorite movie	0.3652
feel	-0.4695
feliz	-0.7597
feliz cumpleanos	-0.3957
fini*	-0.2599
for	-0.847
for the	-0.3399
for what	-0.4844
for yelling	-0.2915
for you	-0.428
for your	-0.3236
forg*	-0.3865
forgot	-0.253
form	-0.2642
form $	-0.2642
frid*	-0.6016
friday	-0.5077
friday $	-0.5077
frie*	-0.6368
friends	-0.6368
from the	-0.2273
full	-0.5237
game	0.3059
geht	0.3498
geht es	0.3498
get my	0.3053
get some	-0.2342
get well	-0.3812
glad	-0.5474
go	-0.2455
god	-0.4139
going	0.2844
going $	0.3406
going to	-0.41
good	0.279
good luck	-0.3188
gran*	-0.2682
grandmother	-0.2682
grandmother thinking	-0.2682
guess	0.3368
gute	-0.9528
habe	-0.4501
habe $	-0.4501
habe*	-0.2245
haberte	-0.2245
haberte mentido	-0.2245
had	0.244
had a	0.3135
happ*	0.2336
happened	0.443
happened $	0.3797
happens	-0.7302
happens $	-0.427
happens to	-0.5773
happy	-0.7597
happy birthday	-0.7576
has	0.3523
has a	0.5567
has changed	-0.3654
hate	-0.4176
hate you	-0.4176
have a	-0.5183
have changed	-0.6966
have not	0.3492
have you	0.4807
hear	-0.4568
hear about	-0.474
heard	0.2527
her	-0.7755
here	0.2733
here where	-0.7092
hey	0.4696
hey happy	-0.7495
hey wie	0.2729
hey you	0.458
hi	0.4663
hi my	-0.3654
hi what	0.417
hice	-0.352
him	-0.4814
him $	-0.4814
hola	0.662
hola que	0.3944
hold	-0.4464
hold you	-0.4464
home $	0.3001
hope	-0.768
hope you	-0.4974
hope your	-0.8324
house	-0.236
house $	-0.236
how	0.4959
how are	0.2406
how i	-0.3585
how is	0.7294
how much	-0.4518
hun	0.5389
hun $	0.2804
hurt	-0.3042
i	-0.3917
i apologize	-0.5037
i can	-0.4984
i feel	-0.2315
i finish	-0.2918
i get	-0.3121
i had	0.4518
i hate	-0.4176
i lied	-0.3902
i love	-0.5733
i miss	-0.4562
i need	-0.2902
i never	-0.4153
i promise	-0.3999
i really	-0.7314
i regret	-0.4138
i should	-0.2549
i take	-0.4826
i think	-0.2252
i want	-0.3478
i will	-0.4377
ich	-0.9313
ich werde	-0.3612
if	-0.3738
if i	-0.5011
if something	-0.5773
if we	-0.2535
igno*	-0.4221
ignore	-0.4221
ignore me	-0.4221
il	-0.6112
in $	0.2444
in ages	0.4951
in the	-0.4343
inst*	-0.4395
instead	-0.4395
inte*	-0.3075
is $	-0.3654
is up	0.417
is what	-0.3234
is you	0.2226
it	-0.4546
it $	-0.4245
it going	0.3406
it is	-0.3587
it was	-0.3768
its	-0.4866
j	-0.3765
j ai	-0.3244
j espere	-0.5617
je	-0.8968
je vais	-0.352
jeal*	-0.4259
jealous	-0.4259
job	-0.7373
job $	-0.5929
kann	-0.4701
kann ich	-0.4701
kann*	-0.4071
kannst	-0.4071
kannst du	-0.4071
keep	-0.5233
key	-0.45
keys	-0.4595
kids	-0.4244
know	0.3219
la	-0.9413
las	-0.4182
last	0.6363
last night	0.4696
late	-0.5004
leave	-0.5567
leave me	-0.5459
leave the	-0.2309
left	-0.6066
les	-0.7631
let	-0.5141
let me	-0.3805
let us	-0.4586
liar	-0.4582
lied	-0.3902
life	-0.255
like	0.2585
list*	-0.2246
lo	-0.3328
lo que	-0.352
loads	-0.5204
lol	0.631
long	0.576
long time	0.576
los	-0.5737
love	-0.3917
love me	-0.4009
love you	-0.5536
loved	-0.2563
luck	-0.3188
luck with	-0.2907
make	-0.4106
make it	-0.4106
mala	-0.2644
mala persona	-0.2644
me	-0.2921
me again	-0.7638
me dejes	-0.2579
me like	-0.9921
me see	-0.4808
meet me	-0.2299
meet*	-0.4382
meeting	-0.4382
meine	-0.3496
meine sachen	-0.3496
ment*	-0.8012
mentido	-0.3637
mentido $	-0.3637
mess*	0.3008
met	0.2527
mich	-0.3612
mich andern	-0.3612
minha	-0.4619
minu*	-0.6189
minutes	-0.6015
minutes late	-0.5247
miss	0.4531
miss you	-0.7052
missing	-0.7814
missing you	-0.662
mom	-0.3505
mom s	-0.2791
money	-0.6359
more	-0.5265
move	-0.5796
moved	-0.6334
moved to	-0.6334
movie	0.3652
movie is	0.3652
much	0.3821
much $	-0.4435
much pain	-0.4864
my	-0.4594
my email	-0.3654
my everything	-0.3215
my fault	-0.3686
my life	-0.4684
my mom	-0.3258
my things	-0.2848
name	0.5416
name of	0.5416
nao	-0.4372
ne	-0.4542
need	-0.8888
need to	-0.5469
need you	-0.3093
need*	-0.2489
needed	-0.2489
needs	-0.3905
needs your	-0.3588
neuf	0.3782
neuf $	0.3782
never	-0.7186
new	0.2631
new job	-0.2907
new year	-0.6717
nice	0.898
nicht	-0.4616
night	0.434
night $	0.6088
nine	-0.3687
nine $	-0.3687
no	-0.2482
no contestas	-0.2447
no me	-0.2712
no puedo	-0.464
nobo*	-0.5347
nobody	-0.5347
not believe	0.4461
not leave	-0.4803
not stop	-0.3267
noth*	0.5152
nothing	0.5152
now	-0.4022
now $	-0.5501
now it	-0.3654
now or	-0.236
numb*	0.5784
number	0.5784
of	-0.2798
of the	-0.5197
of you	-0.2745
oi	0.6414
on the	0.2565
on tv	0.3652
on you	-0.5856
once	-0.4208
one	-0.6185
one more	-0.4861
only	-0.5486
or	-0.4394
or i	-0.4438
our	0.8904
our song	0.6877
out	0.4934
out of	-0.2866
owe	-0.2475
owe me	-0.2475
pain	-0.4411
pain i	-0.5061
pape*	-1.1013
papers	-0.3268
party	0.2321
pas	-0.3479
pass*	-0.7191
path*	-0.4069
pathetic	-0.4069
pathetic $	-0.4069
perd*	-0.6613
perdoname	-0.2245
perdoname por	-0.2245
pers*	-0.4638
person	-0.3749
persona	-0.2644
persona $	-0.2644
pick up	-0.221
pict*	0.436
picture	0.5039
picture $	0.5039
place	0.802
place $	0.5355
plea*	-0.6703
please	-0.6944
please $	-0.8337
please come	-0.2216
por	-1.0655
por favor	-0.5248
por haberte	-0.2245
pour	-0.3244
pren*	-0.6943
prom*	-0.4836
promise	-0.3999
promise i	-0.4207
prove	-0.5267
puedo	-0.5749
put	-0.7801
que	0.3799
que hice	-0.352
que j	-0.3244
que ta	0.6438
que tal	0.3944
quit	-0.2838
quoi	0.8179
quoi de	0.3782
real*	-0.7345
really	-0.7776
reco*	-0.4182
regr*	-0.4138
regret	-0.4138
reme*	0.5171
remember	0.5171
remember this	0.2619
reply	-0.5451
resp*	-0.4826
responsibility	-0.4826
responsibility $	-0.2973
revi*	-0.4345
reviens	-0.4345
right	-0.5358
right about	-0.2552
room	-0.5374
ruin*	-0.6005
s	-0.376
sach*	-0.3496
sachen	-0.3496
safe	-0.6959
safe $	-0.6256
said	-0.3053
salut	0.3782
salut quoi	0.3782
saw	0.4183
saw you	-0.6888
saw your	0.545
say	-0.9952
say $	-0.7762
scho*	-0.2873
school	-0.2873
schu*	-0.2242
schuld	-0.2242
schuld $	-0.2242
se	-0.6903
see what	-0.427
self*	-0.4775
selfish	-0.4775
send	-0.6111
send me	-0.601
shou*	-0.263
should	-0.263
si	-0.4514
si no	-0.2663
sick	-0.3706
sign	-0.468
sign*	-0.5009
sinto	-0.5423
sleep	-0.6544
slow	-0.3718
so	-0.543
so $	0.6653
so bad	-0.3537
so much	-0.4091
so sorry	-0.8511
some	-0.2342
some*	0.6107
someone	0.5047
something happens	-0.5773
song	0.6877
soon	-0.6349
soon $	-0.4058
sorry	-0.7023
sorry 2	-0.4168
sorry for	-0.2745
sorry i	-0.542
sorry to	-0.2231
start	-0.6505
stat*	-0.3059
station	-0.3145
still love	-0.7325
stop	-0.334
stop thinking	-0.3267
stra*	0.4076
stranger	0.524
stre*	-0.6037
sua	-0.6633
sua falta	-0.5423
surp*	-0.248
sweet	-0.4672
t	-0.5221
ta	0.6438
table	-0.226
take	-0.6333
take a	-0.4717
take care	-0.3546
take it	-0.3119
take responsibility	-0.2973
takes	-0.4929
tal	0.3944
tal $	0.3944
talk	0.5652
talk to	0.4996
te	-0.8367
te amo	-0.2829
te vas	-0.2447
tell*	-0.7043
text	-0.4141
than	-0.2999
than*	-0.3384
thanks	-0.3384
that	0.3339
that $	-0.5936
that i	-0.4305
that is	-0.7438
the	-0.4238
the best	-0.3386
the car	-0.5671
the form	-0.2642
the kids	-0.4244
the money	-0.6672
the name	0.5416
the papers	-0.3268
the party	0.2456
the station	-0.3993
think	0.3891
think about	0.3254
think of	0.2896
thinking about	-0.3267
this $	-0.4237
this place	0.2619
thou*	0.2866
thought	0.2669
three	-0.6424
ti	-0.4316
ti $	-0.4316
to be	-0.5008
to get	-0.2426
to hear	-0.2553
to miss	-0.369
to you	-0.9222
to your	-0.2237
today	0.6219
today $	0.7995
todo	-0.352
todo lo	-0.352
toge*	-0.4355
together	-0.4355
together $	-0.4355
toi	-0.5557
toi $	-0.482
tomo*	-0.5133
tomorrow	-0.5133
tomorrow $	-0.4693
toni*	0.436
tonight	0.436
tonight $	0.4141
tonight i	-0.2402
too	-0.404
tout	-0.5988
tout ce	-0.3244
tran*	-0.645
trea*	-0.2789
try	-0.3063
try again	-0.228
tu	-0.5137
tudo	0.4537
tv	0.363
tv $	0.3652
um	-0.6852
una	-0.4294
una mala	-0.2644
uns	-0.9423
up 2	0.2238
va	0.8969
vais	-0.352
vas	-0.2867
vas a	-0.2447
verm*	-0.6913
vida	-0.7909
vida $	-0.7909
voce	-0.7869
voce $	-0.3684
voice	-0.2386
voy	-0.7175
voy a	-0.7175
vuel*	-0.372
want to	0.3756
was	0.6314
was my	-0.3768
was wrong	-0.4406
we	-0.9086
we could	-0.6816
we try	-0.3282
week	-0.3958
well	-1.0627
well $	-0.7154
well soon	-0.3812
werde	-0.3612
werde mich	-0.3612
were	-0.459
were right	-0.2552
what are	0.3394
what happened	0.4441
what happens	-0.427
what i	-0.333
what if	-0.5625
what is	0.417
what you	-0.2822
what*	0.4737
when	-0.397
when can	-0.36
when i	-0.3969
when you	-0.2368
where	-0.224
who	0.3964
why	-0.8893
wie	0.4497
wie geht	0.4497
will	-0.3736
will be	-0.2608
will change	-0.4465
will come	-0.2223
will never	-0.338
will not	0.2215
wish	-0.6551
wish you	-0.2941
with	-0.4477
with your	-0.8793
with*	-0.3598
without	-0.3598
without you	-0.3598
would	-0.4995
would that	-0.3867
wrong	-0.4141
wrong and	-0.2973
xx	0.2268
xx $	0.2268
year	-0.6717
year $	-0.6552
years	-0.3738
yell*	-0.2915
yelling	-0.2915
you a	-0.7145
you again	-0.2201
you all	-0.7701
you and	-0.4903
you are	-0.587
you awake	0.3457
you back	-0.3368
you been	0.4134
you can	-0.3843
you come	-0.2385
you coming	0.5708
you did	-0.9264
you disgust	-0.3289
you do	-0.3512
you doing	0.436
you every	-0.2949
you for	-0.2694
you got	-0.7134
you had	-0.6157
you have	-0.6939
you i	-0.3545
you in	0.2741
you just	-0.7316
you know	0.5154
you like	0.499
you loads	-0.5204
you my	-0.5287
you only	-0.5695
you put	-0.7801
you so	-0.4836
you still	0.2945
you today	0.2677
you up	0.7467
you want	-0.777
you well	-0.7471
you were	-0.5274
you will	0.3369
you would	-0.3564
you you	-0.2276
your	-0.4123
your exam	-0.6379
your family	-0.2623
your favorite	0.3652
your grandmother	-0.2682
your house	-0.236
your new	-0.9549
your ok	-0.2418
your*	-0.5931
yourself	-0.6341
yourself $	-0.6341
zuru*	-0.8801
~	-0.3639
""",
    'draft.apology': """\
!apology	2.3243
!attack	-1.2302
!bargain	-0.6801
!begging	-0.8528
!caring	-0.9221
!guilt	-1.5367
!logistics	-1.05
!probe	-0.9967
.	-0.8354
.-	-0.957
.i+you-	-0.4181
.i-	0.3383
.you	-0.9682
.you+they	-0.6514
.you-	-1.1449
10	-0.3446
4	-0.2719
5	-0.4274
5 $	-0.4274
6	-0.2732
?	-1.2305
?-	-1.0366
?i	-0.3
?i+you	-0.6718
?i-	-0.458
?you	-0.4277
?you-	-0.5834
^ after	-0.51
^ answer	-0.2573
^ are	-0.4713
^ bitte	-0.4658
^ call	-0.276
^ can	-0.4565
^ did	-0.6321
^ do	-0.6894
^ du	-0.3822
^ eres	-0.4035
^ es	0.2904
^ espero	-0.3583
^ everyone	-0.3377
^ feliz	-0.6369
^ get	-0.3797
^ give	-0.6275
^ glad	-0.3554
^ happy	-0.2979
^ have	-0.4748
^ hey	-0.5192
^ hola	-0.6265
^ hope	-0.7696
^ how	-0.4807
^ ich	-0.883
^ j	-0.2839
^ just	-0.5152
^ kannst	-0.2448
^ let	-0.5283
^ lol	-0.4533
^ may	-0.3533
^ merry	-0.3638
^ miss	-0.8194
^ missing	-0.3302
^ my	-0.6312
^ need	-0.5824
^ nice	-0.7189
^ oi	-0.6085
^ ok	-0.2643
^ perdoname	0.3086
^ please	-0.3974
^ por	-0.64
^ remember	-0.5194
^ salut	-0.3393
^ se	-0.6033
^ si	-0.4112
^ sinto	-0.37
^ sorry	0.8335
^ take	-0.2204
^ te	-0.4708
^ thanks	-0.3326
^ that	0.4359
^ the	-0.6438
^ tu	-0.6841
^ voce	-0.5061
^ was	-0.6708
^ we	-0.514
^ what	-0.6776
^ when	-0.2703
^ who	-0.2247
^ wish	-0.4957
^ you	-0.69
^ your	-0.6379
a	-0.5239
a because	-0.3403
a break	-0.2811
a call	0.2859
a las	-0.3433
about	0.308
about the	0.4642
about you	-0.6338
about yourself	-0.3036
acco*	-0.3557
account	-0.3557
account $	-0.3557
addr*	-0.3061
address	-0.3061
after	-0.6912
ages	-0.3363
ages $	-0.3363
all	-0.3737
all the	-0.4703
all your	-0.3375
alld*	0.2859
allday	0.2859
allday $	0.2859
allem	-0.7205
alles	-0.6237
alone	-0.4804
alone $	-0.4804
am at	-0.8181
am begging	-0.5249
am bored	-0.4265
am going	-0.2886
am in	-0.5176
am on	-0.3001
am sorry	0.8824
am suffering	-0.2235
amo	-0.2272
an	-0.2497
and	0.3115
and a	-0.2487
and i	0.6923
and then	-0.5125
and your	-0.6932
ande*	-0.3468
andern	-0.3468
answer me	-0.5603
anyo*	-0.6673
anyone	-0.6673
anyone $	-0.4784
anyt*	-0.6346
anything	-0.6346
anything to	-0.6162
apol*	0.6483
apologize	0.6483
apologize for	0.6483
appo*	-0.2984
appointment	-0.2984
are	-0.3289
are a	-0.2518
are happy	-0.3494
are my	-0.2657
are up	0.2859
are you	-0.5433
arre*	-0.3115
as	-0.4752
at 6	-0.2732
at nine	-0.2481
at the	-0.3103
at work	-0.2475
at you	0.2764
awake	-0.3804
awake $	-0.3804
away	-0.2227
away $	-0.2227
baby $	-0.2301
baby i	0.2859
back $	-0.3262
back from	0.2747
back i	-0.2282
bad	0.3732
be	-0.5527
be friends	-0.348
be there	-0.4234
beber	-0.4142
beber $	-0.4142
beca*	-0.3316
because	-0.3316
because de	-0.3403
been	-0.284
been $	-0.4473
begg*	-0.5249
begging	-0.5249
being	-0.2608
being jealous	-0.2608
beli*	-0.465
believe	-0.465
bem	-0.4492
bem $	-0.4492
best	-0.466
best $	-0.2727
bett*	-0.242
better	-0.262
bien	-0.3761
birt*	-0.2749
birthday	-0.2749
birthday $	-0.2596
bist	-0.4614
bitte	-0.4658
bitte melde	-0.2516
bored	-0.3738
boxes	-0.4746
boxes $	-0.4746
brau*	-0.4794
brauche	-0.2516
brauche dich	-0.2516
brea*	-0.3772
break	-0.2811
by	-0.3251
c you	-0.2386
call me	-0.4098
call x	0.2859
can	-0.5543
can i	-0.4125
can not	-0.4078
can we	-0.478
can you	-0.2869
car	-0.5716
care	-0.4787
care if	-0.2235
chan*	-0.8043
chance	-0.4493
chance $	-0.4528
change	-0.5132
changed	-0.6668
chea*	-0.4889
chec*	-0.3065
chri*	-0.4295
christmas	-0.4295
cinco	-0.4967
cinco $	-0.4967
clea*	-0.2235
clearly	-0.2235
clearly do	-0.2235
come	-0.4415
come back	-0.4068
come home	-0.3107
comi*	-0.3219
coming	-0.3219
coming to	-0.29
could	-0.7058
coun*	-0.3671
culpa	0.828
cump*	-0.3463
cumpleanos	-0.3463
dass	0.6118
dass ich	0.6118
date	-0.3146
day	-0.3429
day $	-0.2363
de beber	-0.4142
de neuf	-0.3393
de toi	-0.4102
dejes	-0.2977
dejes $	-0.2977
depo*	-0.4104
desc*	0.7033
desculpa	0.7033
dich $	-0.4235
dich ich	-0.2516
did	0.3434
did not	0.698
did you	-0.6038
diff*	-0.389
different	-0.389
dir	-0.4986
disg*	-0.3924
disgust	-0.3924
disgust me	-0.3924
do it	0.4974
do you	-0.2478
doct*	-0.2452
doctor	-0.2452
does	-0.4539
drea*	-0.3527
dreams	-0.3527
drop	-0.2223
du	-0.9249
du bist	-0.2554
em	-0.2762
em round	-0.2762
enjoy	-0.3956
eres	-0.4035
eres una	-0.4035
es $	-0.3723
es tut	0.2904
espe*	-0.451
espere	-0.2839
espere que	-0.2839
espero	-0.3583
espero que	-0.3583
eu	-0.6343
even	-0.7171
ever	-0.4292
ever*	-0.3869
every	-0.3064
everyone	-0.4442
everything	-0.2243
everything $	-0.2657
falta	-0.37
fault	0.3502
favo*	-0.3036
favor	-0.7093
favor $	-0.633
favor no	-0.307
favorite	-0.3036
favorite movie	-0.3036
feliz	-0.6369
feliz cumpleanos	-0.3463
fini*	-0.2585
for how	0.3921
for the	-0.3189
for what	0.6047
for yelling	0.339
for you	-0.9588
for your	-0.4401
fore*	-0.2558
forever	-0.2558
forever $	-0.2558
forg*	0.5485
forgot	0.3149
forgot will	-0.2762
frid*	-0.4496
friday	-0.3487
friday $	-0.3487
frie*	0.2613
friends	0.2613
from work	0.2859
full	0.2589
game	-0.3345
geht	-0.5494
geht es	-0.5494
get	-0.5157
get my	-0.4719
get well	-0.3797
glad	-0.3554
go	-0.4773
going	-0.3887
going $	-0.2978
going to	-0.2886
good	-0.4455
got back	0.2859
gran*	-0.224
grandmother	-0.224
grandmother thinking	-0.224
guess	-0.7597
gute	-0.8493
habe	0.3351
habe $	0.3351
habe*	0.3086
haberte	0.3086
haberte mentido	0.3086
had	-0.5474
had a	-0.4244
hand*	-0.7517
handover	-0.7517
happened $	0.2234
happens	-0.5042
happens $	-0.3689
happens to	-0.2954
happy	-0.5385
happy birthday	-0.2817
has	-0.5033
has a	-0.502
hate	-0.5064
hate you	-0.5064
have a	-0.4283
have changed	-0.6278
have just	0.2859
have mail	-0.2945
have to	-0.3808
have you	-0.3925
hear	-0.4984
hear about	-0.4593
heard	-0.6135
her	-0.6107
here $	-0.2762
here where	-0.3137
hey	-0.4967
hey you	-0.3068
hi baby	0.2859
hi what	-0.2797
hice	0.2924
hola	-0.6265
hola que	-0.3678
hold	-0.3593
hold you	-0.3593
home	-0.4842
home $	-0.2953
hope	-0.5293
hope i	0.2859
hope you	-0.5415
hope your	-0.4697
how are	-0.2707
how i	0.5459
how is	-0.4448
how much	0.2337
hun	-0.5368
hun $	-0.339
hurt	0.4211
hurt you	0.4728
i apologize	0.5351
i can	-0.4489
i come	-0.2745
i did	0.6865
i feel	0.2216
i get	-0.3946
i had	-0.5203
i hate	-0.5064
i hurt	0.4507
i lied	0.5998
i love	-0.3683
i miss	-0.4231
i need	-0.4904
i promise	-0.2864
i really	-0.5468
i regret	0.5225
i saw	-0.3534
i send	-0.2945
i should	0.5302
i take	0.4176
i want	0.2586
i was	0.342
i will	-0.4154
i wish	-0.2727
ich	-0.4258
ich brauche	-0.2516
ich dich	0.5441
ich werde	-0.3468
if i	-0.3105
if something	-0.2954
if your	-0.2762
igno*	-0.3443
ignore	-0.3443
ignore me	-0.3443
il	-0.4261
in	-0.2735
in $	-0.6623
in ages	-0.3363
in the	-0.3553
in your	-0.7304
is	-0.4137
is all	-0.3693
is not	-0.3063
is on	0.4103
is up	-0.2797
is what	-0.4309
it again	0.4974
it going	-0.2978
it is	-0.3792
it was	0.4204
its	-0.2275
j espere	-0.2839
je vais	-0.4326
jealous if	-0.2608
job	-0.467
just be	-0.348
just got	0.2859
kann	-0.4829
kann ich	-0.4829
kann*	-0.2448
kannst	-0.2448
kannst du	-0.2448
keep	-0.5132
key	-0.3474
kids	-0.2253
kids at	-0.2354
la	-0.7735
las	-0.3433
later	-0.3876
later $	-0.3993
leave	-0.6099
leave me	-0.5443
leave the	-0.2422
left	-0.7943
left me	-0.3844
leid	0.2904
leid dass	0.2904
les	-0.3724
let	-0.4597
let me	-0.4062
let us	-0.367
lied	0.5998
life	-0.8562
life $	-0.4456
like	-0.6594
like you	-0.3462
list*	0.4679
lo que	0.2924
lol	-0.5202
long	-0.3802
long time	-0.3802
los	-0.4875
love	-0.2853
love me	-0.2968
love you	-0.358
loved	-0.3522
lying	0.2583
lying to	0.2583
mail	-0.2945
mail here	-0.2945
make	-0.4154
make it	-0.4154
may	-0.3246
me	-0.4173
me a	0.2771
me again	-0.3699
me and	-0.463
me back	-0.2521
me dejes	-0.2977
me i	-0.2556
me like	-0.4465
me see	-0.4028
meet me	-0.2212
meet*	-0.4986
meeting	-0.4986
meine	-0.357
meine sachen	-0.357
melde	-0.2516
melde dich	-0.2516
ment*	0.3439
mentido	0.5373
mentido $	0.5373
merry	-0.3638
mess*	0.4404
met	-0.6473
mich	-0.3468
mich andern	-0.3468
minha	0.4077
minu*	-0.4628
minutes	-0.4352
minutes late	-0.3705
mir	0.2904
mir leid	0.2904
miss	-0.9316
miss you	-0.4704
missed	0.3151
missing	-0.5255
missing you	-0.3302
mom	-0.3657
mom s	-0.3331
more	-0.4382
morn*	-0.2271
morning	-0.2271
morning $	-0.2271
move	-0.3555
moved	-0.5898
moved to	-0.5898
movie	-0.3036
movie is	-0.3036
much $	-0.4868
much i	0.2418
much pain	-0.5277
my everything	-0.2657
my fault	0.5649
my life	-0.3613
my mom	-0.3046
my new	-0.3268
name	-0.4837
name of	-0.4837
nao	-0.4967
ne	-0.8444
need you	-0.4624
needs	-0.3114
needs your	-0.2412
neuf	-0.3393
neuf $	-0.3393
never	-0.3757
never have	0.2829
new	-0.6288
new year	-0.39
nice	-0.7523
nicht	-0.5871
nine	-0.2481
nine $	-0.2481
no	-0.7384
no me	-0.305
no need	-0.536
no puedo	-0.3481
nobo*	-0.4302
nobody	-0.4302
not	0.4693
not believe	-0.465
not care	-0.2235
not do	0.4782
not even	-0.712
not leave	-0.4547
not piss	0.2859
not wait	-0.2728
noth*	-0.6448
nothing	-0.6448
now	-0.2572
now $	-0.6733
numb*	-0.3197
number	-0.3197
of my	-0.4432
of you	-0.7368
off on	0.2859
oi	-0.6085
on tv	-0.3036
on you	-0.3659
once	-0.4424
once and	-0.2921
one	-0.6744
one $	-0.3128
one more	-0.4281
only	-0.3252
or	-0.4302
or i	-0.5063
our	-0.9361
our song	-0.6233
out	-0.337
out of	-0.2376
over	-0.2314
over $	-0.2314
owe	-0.2774
owe me	-0.2774
pain	0.2377
pain i	0.2368
pape*	-0.7901
party	0.302
party $	0.4495
pas	-0.6958
pass*	-0.8178
perd*	0.8454
perdoname	0.3086
perdoname por	0.3086
pers*	-0.449
person	-0.4178
phone	0.303
phone today	0.2859
piss	0.2859
piss you	0.2859
place	-0.8055
place $	-0.254
plea*	-0.4768
please	-0.5028
please $	-0.5269
pop	-0.2762
pop em	-0.2762
por	0.6325
por favor	-0.7093
por haberte	0.3086
pren*	-0.8448
prom*	-0.39
promise	-0.2864
promise i	-0.2923
prove	-0.6092
puedo	-0.728
put	-0.2292
que	-0.2448
que hice	0.2924
que ta	-0.65
que tal	-0.3678
quit	-0.4355
quoi	-0.5013
quoi de	-0.3393
real*	-0.7202
really	-0.7606
reco*	-0.3433
regr*	0.5225
regret	0.5225
regret lying	0.2583
reme*	-0.5859
remember	-0.5859
reply	-0.4647
resp*	0.4176
responsibility	0.4176
responsibility $	0.2709
revi*	-0.4594
reviens	-0.4594
right	-0.4721
right about	-0.245
room	-0.4069
round	-0.2762
round this	-0.2762
ruin*	-0.4072
sach*	-0.357
sachen	-0.357
safe	-0.6395
safe $	-0.5635
said	0.6317
salut	-0.3393
salut quoi	-0.3393
saw	-0.4126
saw your	-0.3836
say	-0.5327
say $	-0.3698
se	-0.6033
see what	-0.3689
send	-0.5071
send it	-0.2945
send me	-0.4552
shou*	0.4263
should	0.4263
should i	-0.2945
si	-0.4112
sick	-0.2843
sign	-0.3722
sign*	-0.296
sinto	-0.37
sleep	-0.5609
slow	-0.3627
so	-0.2983
so $	-0.3942
so bad	-0.4607
so much	-0.5362
so sorry	0.2547
some*	-0.6767
someone	-0.285
something	-0.2691
something happens	-0.2954
song	-0.6233
soon	-0.4421
soon $	-0.4488
sorry	1.0833
sorry $	0.3895
sorry 2	0.4395
sorry completely	-0.2762
sorry for	0.5549
sorry i	0.6113
start	-0.396
still	-0.4927
still here	-0.2762
still love	-0.341
stop	-0.2857
stop being	-0.2608
stra*	-0.6434
stranger	-0.5891
stre*	-0.5074
sua	-0.6093
sua falta	-0.37
suff*	-0.2235
suffering	-0.2235
suffering $	-0.2235
sweet	-0.3481
t	0.5688
ta	-0.65
take a	-0.2811
take care	-0.3188
take it	-0.4363
take responsibility	0.2709
takes	-0.2738
tal	-0.3678
tal $	-0.3678
talk	-0.705
talk to	-0.5619
te	-0.7631
te amo	-0.2272
tell*	-0.5227
than*	-0.362
thanks	-0.362
that	0.6686
that $	0.4938
that i	0.538
that is	0.5003
the	-0.7394
the best	-0.466
the car	-0.5716
the handover	-0.7517
the kids	-0.2253
the name	-0.4837
the phone	0.2859
then	-0.4092
things $	-0.332
think	-0.4057
think about	-0.4128
thinking	-0.4231
thinking of	-0.4415
this	-0.4408
this $	-0.2257
this week	-0.2762
three	-0.5087
ti	-0.8912
ti $	-0.8912
time $	-0.4268
to answer	0.3043
to hear	-0.2958
to me	-0.8509
to miss	-0.2534
to the	-0.3291
to you	0.2762
today	-0.3038
today $	-0.299
todo	0.2924
todo lo	0.2924
toge*	-0.3671
together	-0.3671
together $	-0.3671
toi	-0.9045
toi $	-0.8279
toni*	-0.2755
tonight	-0.2755
tonight $	-0.2953
too	-0.7285
tran*	-0.8671
trea*	-0.2478
try	-0.3469
try again	-0.2688
tu	-0.8746
tudo	-0.6368
tut	0.2904
tut mir	0.2904
tv	-0.251
tv $	-0.3036
um	-0.4263
una	-0.4035
uns	-0.8449
up	-0.2373
up $	-0.5368
up give	0.2859
us	-0.5339
va	-0.8447
vais	-0.4326
verm*	-0.7005
vida	-0.757
vida $	-0.757
voce	-0.7104
voce $	-0.4001
voice	-0.5508
voy	-0.547
voy a	-0.547
vuel*	-0.3438
wait	-0.2728
want	-0.2815
want*	0.2805
wanting	0.2859
wanting to	0.2859
was my	0.4204
was wanting	0.2859
was wrong	0.3297
we	-0.544
we could	-0.7058
we had	-0.2607
we try	-0.4204
week	-0.3835
week if	-0.2762
week*	-0.5314
weekend	-0.4331
weekend $	-0.4331
well soon	-0.3797
werde	-0.3468
werde mich	-0.3468
were	-0.533
were right	-0.245
what	-0.2844
what a	-0.2573
what are	-0.2686
what happens	-0.3689
what i	0.4149
what if	-0.477
what is	-0.2797
what you	-0.4711
what*	-0.3295
when can	-0.3504
when i	-0.4491
where	-0.4364
where should	-0.2945
who	-0.4951
who is	-0.2315
why	-0.2756
wie	-0.3723
wie geht	-0.3723
will	-0.581
will be	-0.8062
will change	-0.2812
will never	-0.6107
will not	0.4229
will pop	-0.2762
will stop	-0.2608
wish	-0.5907
wish you	-0.2587
with	-0.8927
with the	-0.2999
with your	-0.7276
with*	-0.3504
without	-0.3504
without you	-0.3504
work	-0.273
work $	-0.5282
work and	0.2859
would	-0.443
wrong	0.3049
wrong and	0.2709
year	-0.39
year $	-0.3117
years	-0.3952
yell*	0.339
yelling	0.339
yelling at	0.2764
you	-0.3918
you a	-0.3087
you again	-0.3334
you all	-0.4202
you allday	0.2859
you and	-0.4672
you at	-0.2429
you awake	-0.3804
you been	-0.3441
you clearly	-0.2235
you come	-0.4844
you coming	-0.2982
you did	-0.6762
you disgust	-0.3924
you every	-0.314
you for	-0.3885
you get	-0.444
you got	-0.3887
you have	-0.5924
you i	0.2866
you in	0.5043
you just	-0.2998
you left	-0.3844
you like	-0.508
you never	-0.2668
you off	0.2859
you only	-0.3419
you put	-0.2292
you still	-0.5176
you today	-0.2212
you up	-0.3228
you want	-0.3399
you well	0.2832
you when	-0.3096
you will	-0.5415
you would	-0.4786
you you	-0.2776
your	-0.2298
your fault	-0.3516
your favorite	-0.3036
your grandmother	-0.224
your new	-0.4583
your still	-0.2762
your*	-0.3554
yourself	-0.4068
yourself $	-0.4068
zuru*	-0.7748
~	-0.9015
""",
    'intents.checkin': """\
!checkin	2.7277
!delete_data	-1.3121
!help	-1.1693
!out_of_scope	-1.2729
!smalltalk	-1.7715
!stop	-1.5741
!•	-0.798
.	-0.3331
.-	-0.6951
.i+they	-1.0854
.i+they-	-1.1467
.i+you	-0.3773
.i+you-	-0.7517
.i-	-0.6519
.they-	-0.994
.you	-0.6533
.you-	-1.1551
10	0.7854
10 $	0.4913
12	0.4646
24	-0.2851
24 hours	-0.2851
3	0.5349
3 $	0.4524
30	0.2603
4	0.6302
4 $	0.5664
5	0.6263
5 $	0.7897
5 today	0.2767
6	0.6944
6 $	0.6562
7	0.7576
7 $	0.6944
7 out	0.2367
8	0.5611
?	-1.1
?-	-0.8811
?i	0.2494
?i+they	0.4366
?i+you	-0.3089
?i-	0.6402
?you	-0.6507
?you-	-0.9842
^ ai	-0.3467
^ aide	-0.6494
^ am	-0.9613
^ apaga	-0.7376
^ are	-0.5967
^ ayuda	-0.579
^ book	-0.3145
^ borra	-0.5988
^ bye	-0.6931
^ can	0.3005
^ cancel	-1.0243
^ change	-0.8799
^ check	0.5521
^ clear	-0.5066
^ comment	-0.3871
^ como	-0.5457
^ convert	-0.3172
^ daily	0.5927
^ day	0.4693
^ deja	-0.4033
^ delete	-0.3366
^ dia	0.91
^ disable	-0.4324
^ do	-0.5217
^ does	-0.6368
^ efface	-0.5354
^ elimina	-0.399
^ enough	-0.7635
^ erase	-0.4439
^ everything	-0.4929
^ fais	-0.3035
^ feeling	0.458
^ find	-0.4861
^ forget	-0.2947
^ give	-0.3182
^ glad	-0.3457
^ good	-0.8305
^ goodnight	-0.4854
^ great	-0.7524
^ he	-0.518
^ hello	-0.6424
^ hey	-0.2928
^ hi	-0.8314
^ hilf	-0.3255
^ hola	-0.5626
^ i	-0.6019
^ ich	-0.3037
^ in	-0.3286
^ is	-0.6718
^ it	-0.983
^ je	-0.8044
^ just	-0.2913
^ leave	-0.2566
^ less	-0.45
^ list	-0.4011
^ log	0.8884
^ lol	-0.5708
^ losch	-0.5454
^ make	-0.7331
^ me	-0.6997
^ merci	-0.6768
^ meu	0.5536
^ mon	0.329
^ mood	1.0715
^ mute	-0.6444
^ my	-0.3157
^ nice	-0.5142
^ no	-0.7303
^ o	-0.2908
^ obrigada	-0.4464
^ ok	-0.9666
^ okay	-0.4706
^ para	-0.5646
^ pausa	-0.5226
^ pause	-0.9292
^ play	-0.5539
^ please	-0.8415
^ purge	-0.8099
^ que	-0.5981
^ quelle	-0.3201
^ quien	-0.3052
^ quiet	-0.9549
^ quit	-0.741
^ record	0.756
^ registrar	0.4243
^ remove	-0.435
^ see	-0.2958
^ set	-0.6791
^ she	-0.4968
^ show	0.8645
^ sinto	-0.7797
^ snooze	-0.6427
^ stop	-0.6836
^ take	-0.363
^ tell	-0.595
^ thank	-0.2434
^ thanks	-0.5584
^ that	-0.2792
^ the	-0.2274
^ today	0.7236
^ turn	-0.2874
^ two	0.625
^ urge	0.3126
^ vergiss	-0.302
^ vielen	-0.3937
^ was	-0.482
^ we	-0.61
^ wer	-0.4671
^ when	-0.6971
^ where	-0.5955
^ which	-0.3242
^ who	-0.8162
^ why	-0.7051
^ wipe	-0.2797
^ you	-0.7127
^ zeig	0.3827
^ •	-0.9471
a	-0.4316
a 2	0.4158
a 5	0.7826
a 6	0.3863
a 7	0.8463
a break	-0.221
a good	-0.8929
a l	-0.3164
a new	-0.2383
a week	-0.3225
about	-0.4666
about my	-0.3409
about the	-0.4196
acce*	-0.6405
accent	-0.3231
accent $	-0.3104
acco*	-0.5791
account	-0.5791
account $	-0.388
add	-0.4209
afra*	-0.5229
afraid	-0.5229
afraid of	-0.5229
again	-0.4448
ai	-0.345
ai how	-0.3467
aide	-0.6494
aide moi	-0.3257
ajuda	-0.6146
ajuda $	-0.4144
alarm	-0.4054
alarm for	-0.4054
all	-0.7094
all messages	-0.254
alles	-0.5021
alles $	-0.6015
alone	-0.4879
alone $	-0.4663
alwa*	-0.4089
always	-0.4089
am	0.4964
am afraid	-0.3237
am i	0.6825
am scared	-0.3388
am without	-0.2266
amaz*	-0.2704
amazon	-0.2704
an	-0.4917
an alarm	-0.4054
and	-0.5914
and i	-0.3724
and now	-0.4209
animo	0.4741
animo $	0.4243
anot*	-0.6795
another	-0.6795
anxi*	-0.292
anxious	-0.282
any	-0.3067
anyb*	-0.3635
anybody	-0.3635
anym*	-0.3252
anymore	-0.3252
anymore $	-0.3613
anyo*	-0.4212
anyone	-0.4212
anyt*	-0.2933
anything	-0.2933
apaga	-0.7376
apaga tudo	-0.4876
appr*	-0.2725
appreciate	-0.2725
are	-0.7676
are good	-0.2363
are the	-0.3004
are there	-0.516
are you	-0.4
are your	-0.3745
arou*	-0.2467
around	-0.2467
around people	-0.2467
as	0.8099
ask	-0.3633
ask you	-0.2295
assi*	-0.2394
assist	-0.2394
assist me	-0.2394
away	-0.3144
away and	-0.3214
ayuda	-0.579
ayuda como	-0.2569
back	-0.5309
back $	-0.484
bad	-0.836
bala*	-0.5694
balance	-0.5694
balance $	-0.5694
bank	-0.5046
be	-0.5829
be quiet	-0.496
be silent	-0.2613
being	-0.2275
bett*	0.5212
better	0.5212
better today	0.5888
birt*	-0.7987
birthday	-0.7987
birthday $	-0.7987
boil	-0.688
book	-0.3145
book me	-0.3145
born	-0.4571
born $	-0.4571
borra	-0.5988
bot	-0.6419
bot $	-0.6743
boyf*	-0.6042
boyfriend	-0.6042
break	-0.221
brok*	-0.7221
broken	-0.726
broken $	-0.726
built	-0.2639
buy	-0.4708
by	-0.62
bye	-0.6867
bye $	-0.4734
bye now	-0.4958
ca	-0.7697
call	-0.35
call you	-0.35
can	-0.3796
can a	-0.3925
can i	-0.2627
can not	-0.5601
can you	-0.6613
canc*	-1.0243
cancel	-1.0243
capi*	-0.4985
capital	-0.4335
car	-0.2925
card	-0.5544
cats	-0.5299
chan*	-0.9457
change	-0.9406
change my	-0.7216
change the	-0.4972
chart	0.6201
chart $	0.6201
chat	-0.5552
chat*	-0.4138
chatting	-0.4138
chea*	-0.4185
cheap	-0.3649
cheating	-0.4084
cheating $	-0.4084
chec*	0.3922
check	0.4673
check in	0.4846
checks	-0.3122
chee*	-0.5621
clear	-0.5066
clear my	-0.5066
close	-0.2649
color	-0.651
come	0.7472
come $	0.7472
comm*	-0.66
commands	-0.545
commands $	-0.545
comment	-0.3871
como	-0.569
como se	-0.2569
comp*	-0.4089
cont*	1.3116
contact	0.8039
contact $	0.7171
contato	0.6981
conv*	-0.6176
conversation	-0.4191
conversation $	-0.4191
convert	-0.3172
cool	-0.3855
cool $	-0.3855
could	-0.4665
cred*	-0.8221
credit	-0.8221
cry	-0.2568
cuan*	0.4273
cuen*	-0.4635
cuenta	-0.4635
cuenta $	-0.4635
daily	0.2402
daily check	0.2402
dank	-0.3937
dank $	-0.3937
das	-0.6558
data	-0.7421
data $	-0.6285
data safe	-0.2521
daten	-0.4907
daten loschen	-0.3579
datos	-0.3683
datos $	-0.3683
day	0.6252
day $	-0.3018
day 30	0.2603
day was	-0.3355
days	0.8385
days $	0.6847
de me	-0.2973
deja	-0.4033
deja de	-0.4033
dejar	-0.5354
dejar de	-0.5354
dele*	-0.5489
delete	-0.4092
delete my	-0.2795
depr*	-0.7135
dia	0.7197
dias	0.5693
did	-0.6958
did i	-0.4624
did not	-0.2206
die	-1.0938
died	-0.3392
dies*	-0.2739
dieser	-0.2739
dieser bot	-0.2739
disa*	-0.4324
disable	-0.4324
disable notifications	-0.4324
disc*	-0.6729
discovered	-0.4045
discovered $	-0.4045
divo*	-0.3379
divorce	-0.3379
divorce $	-0.3379
do	-0.4187
do $	-0.326
do about	-0.2316
do i	-0.5978
do my	0.371
do not	-0.4089
do the	0.7415
do you	-0.567
does	-1.0353
does a	-0.2204
does my	-0.3803
does not	-0.2432
does the	-0.6308
dogs	-0.6127
doing	0.6716
doing today	-0.3467
done	0.2603
done $	0.2603
donn*	-0.4308
donnees	-0.4308
donnees $	-0.4308
down	0.6959
draf*	-0.3981
drafts	-0.3981
drafts $	-0.3413
du	-0.6702
e	-0.809
effa*	-0.5354
efface	-0.5354
eggs	-0.7212
eiff*	-0.597
elim*	-0.399
elimina	-0.399
elimina mis	-0.2665
empty	-0.4559
empty $	-0.3954
end	-0.3052
enjoy	-0.2628
enou*	-0.6534
enough	-0.6534
enough for	-0.6022
envi*	-0.2954
envies	-0.2954
envies mas	-0.2954
eras*	-0.7692
erase	-0.4973
erase my	-0.2743
erased	-0.4271
erased $	-0.4271
escr*	-0.4926
est	0.2366
evening	0.2705
evenings	-0.3198
evenings are	-0.3198
ever*	-0.7054
every	-0.3734
every day	-0.3665
everyone	-0.463
everything	-0.5095
everything hurts	-0.4929
ex	-0.4312
ex $	-0.3301
expe*	-0.2779
expensive	-0.3126
expensive is	-0.3126
expl*	-0.2601
explain	-0.2601
fais	-0.3035
fais une	-0.3035
fami*	-0.3292
family	-0.3292
far	0.9805
fast	-0.2677
fath*	-0.25
fathers	-0.25
fathers death	-0.25
favo*	-0.5687
fazer	-0.5084
feel	-0.6366
feel better	0.3018
feel empty	-0.3954
feel guilty	-0.25
feel like	-0.6114
feel so	-0.5835
feel*	0.2647
feeling	0.3097
feeling like	0.2905
fewer	-0.53
fewer messages	-0.53
find	-0.5983
find me	-0.4861
fix	-0.3825
flig*	-0.2374
flight	-0.2374
flight to	-0.2221
for 24	-0.2851
for a	-0.4418
for six	-0.2693
for the	-0.3065
for three	-0.4255
for today	0.6103
forg*	-0.4744
forget	-0.3479
fort*	0.3827
fortschritt	0.3827
fortschritt $	0.3827
fren*	-0.3256
french	-0.3256
french $	-0.3256
frie*	-0.5923
friend	-0.5001
friends	-0.2515
friends $	-0.2515
from	-0.3439
from my	-0.2205
from your	-0.2424
fun	-0.4201
func*	-0.4618
funny	-0.2953
funny $	-0.2953
get	-0.3862
girl*	-0.4409
girlfriend	-0.4409
girlfriend $	-0.3529
give	-0.304
give me	-0.304
glad	-0.7377
glad we	-0.3457
go	-0.3068
going	-0.3145
going $	-0.2513
gone	-0.5975
gone $	-0.5975
good	-0.4221
good morning	-0.2937
good*	-0.4984
goodnight	-0.4854
goodnight $	-0.4365
got	-0.7153
got it	-0.3893
got to	-0.3457
great	-0.7705
guil*	-0.3251
guilty	-0.3251
guilty about	-0.3251
hacer	-0.2751
hacer $	-0.2751
had	-0.6064
happ*	-0.5719
happens	-0.6395
happy	-0.4934
hard	-0.8332
has	0.2718
hate	-0.7009
have a	-0.7435
have any	-0.259
have been	-0.9538
have no	-0.226
have we	-0.4045
he	-0.6634
hear*	-0.8732
hello	-0.733
hello $	-0.3911
help	-0.5633
help $	-0.5864
help*	-0.4103
helpful	-0.4343
her $	0.2415
here	-0.8418
here $	-0.8418
heure	-0.3013
hey	-0.2928
hey there	-0.2928
hi	-0.6951
hi $	-0.2902
hi bot	-0.2234
hilf	-0.3255
hilf mir	-0.3255
hist*	-0.5073
history	-0.5073
history $	-0.5073
hoje	-0.3698
hola	-0.5626
hola $	-0.5626
hold	-0.6127
honda	-0.3249
hours	-0.2851
hours $	-0.2851
how are	-0.4503
how can	-1.3994
how do	-1.0035
how does	-0.6842
how expensive	-0.3126
how far	0.6939
how fast	-0.2677
how is	-0.3015
how long	0.3482
how many	0.4446
how much	-0.4903
how old	-0.3849
how to	-0.4769
human	-0.2497
hume*	0.329
humeur	0.329
humeur est	0.329
humor	0.5149
hurts	-0.6904
hurts $	-0.6904
i ask	-0.3633
i buy	-0.4242
i can	-0.591
i cry	-0.2926
i do	-0.4158
i feel	-0.5797
i get	-0.2372
i keep	-0.3634
i lost	-0.3907
i miss	-0.2369
i need	-0.6133
i press	-0.5892
i said	-0.3924
i see	0.2289
i set	-0.4644
i should	-0.2406
i so	-0.4264
i talking	-0.3381
i think	-0.5732
i turn	-0.6815
i type	-0.3519
i use	-0.4975
i was	-0.8023
i would	0.3047
i •	-0.5562
ich vermisse	-0.6499
idio*	-0.4834
idioma	-0.4834
idioma $	-0.4834
if	-0.3818
if i	-0.2964
ihn	-0.5265
il	-0.5075
in $	0.7155
in a	-0.8806
in the	-0.507
in time	-0.5013
info*	-0.4165
information	-0.4165
inst*	-0.8972
instructions	-0.8972
is	-0.5818
is 5	0.2767
is it	-0.5566
is my	0.5615
is the	-0.505
is there	-0.3055
is this	-0.4768
is your	-0.8271
isso	-0.6406
isso $	-0.6406
it	-0.2439
it $	-0.8784
it going	-0.2254
it was	-0.8954
ital*	-0.4006
je	-0.8044
jeal*	-0.2372
jealous	-0.2372
job	-0.6999
just	-0.3356
just shut	-0.2942
kann	-0.8233
kann dieser	-0.2739
keep	-0.3947
kilo*	-0.3172
kilometers	-0.3172
kilometers $	-0.3172
know	-0.3402
know who	-0.2266
konto	-0.6026
l	-0.4346
l oublier	-0.3164
la	-0.896
larg*	-0.2359
largest	-0.2359
largest state	-0.2359
last	-0.2919
later	-0.2904
later $	-0.2904
learn	-0.3702
learn to	-0.3869
leave	-0.539
leave me	-0.4386
leer	-0.3052
left	-0.5398
left $	-0.5277
left me	-0.375
lesen	-0.4671
lesen $	-0.4671
less	-0.4955
less notifications	-0.45
life	-0.2867
life $	-0.2349
like a	0.2905
like i	-0.2377
like to	0.5012
like you	-0.5349
list	-0.728
list $	-0.6372
list of	-0.2283
list*	-0.449
live	-0.794
log	0.7579
log my	0.5304
lol	-0.5708
lol $	-0.5708
long	0.221
long does	-0.5581
losc*	-0.6748
losch	-0.5454
loschen	-0.4992
loschen $	-0.4992
losi*	-0.3529
losing	-0.3529
losing my	-0.3529
lost	-0.425
love	-0.2364
mach*	-0.2968
machine	-0.2968
machine $	-0.2968
make	-0.7806
mand*	-0.3287
mandar	-0.2973
mandar mensagem	-0.2973
many	0.3747
many days	0.3886
many planets	-0.4045
mas	-0.3952
mas mensajes	-0.2954
me	-0.4358
me $	-0.7355
me a	-0.5021
me about	-0.4262
me alone	-0.2566
me an	-0.3153
me envies	-0.2954
me mandar	-0.2973
me my	0.7518
me siento	-0.4693
me the	-0.8546
me to	-0.3836
mein*	0.3827
meine daten	-0.4907
meine stimmung	0.5802
meinen	0.3827
meinen fortschritt	0.3827
mens*	-0.5513
mensagem	-0.2973
mensagem $	-0.2973
mensajes	-0.3838
mensajes $	-0.3838
menu	-0.8195
menu $	-0.8195
merci	-0.6768
mes	0.7183
mes donnees	-0.4308
mess*	-0.7864
messages	-0.7904
messages $	-0.577
messaging	-0.3064
messaging me	-0.3064
meu	0.6748
meu humor	0.5149
mi	0.574
mi animo	0.4741
mi cuenta	-0.4635
miles	-0.3172
miles to	-0.3172
mind	-0.6696
mind $	-0.6696
mir	-0.3279
mir meinen	0.3827
mis	-0.3911
mis datos	-0.3683
miss	-0.2369
miss him	-0.2369
moi	-0.3257
moi a	-0.3257
mon humeur	0.329
mond*	-0.3653
monday	-0.3653
monday $	-0.3653
money	-0.8818
mont*	0.7434
mood	1.4259
mood $	0.5238
mood is	0.2767
more	-0.6043
morg*	-0.4973
morgen	-0.4973
morgen $	-0.4973
morn*	-0.2937
morning	-0.2937
moth*	-0.3528
mother	-0.3528
move	-0.4406
move on	-0.4406
much	-0.5365
much $	-0.4572
much is	-0.481
mute	-0.6444
mute $	-0.5597
mute for	-0.2851
muy	-0.3045
muy sola	-0.3045
my account	-0.4885
my boyfriend	-0.6042
my check	-0.2373
my data	-0.7403
my drafts	-0.3981
my ex	-0.3397
my family	-0.3292
my fathers	-0.25
my girlfriend	-0.4409
my history	-0.4452
my information	-0.394
my messages	-0.3037
my mood	0.6414
my mother	-0.3528
my profile	-0.6266
my progress	0.4731
my records	-0.8249
my stats	0.6274
my streak	0.6026
myse*	-0.5586
myself	-0.5586
myself $	-0.3548
name	-0.3075
name $	-0.3142
near*	-0.4328
nearby	-0.4328
nearby $	-0.4328
nece*	-0.4007
necessary	-0.4007
necessary $	-0.4007
need	-0.6482
need $	-0.3113
need a	-0.634
need help	-0.2744
never	-0.8759
new	-0.331
news	-0.4519
news $	-0.4519
next	-1.1361
nice	-0.5197
nicht	-0.776
night	-0.6667
night $	-0.3006
no	-0.3961
no contact	0.4859
no me	-0.3952
no more	-0.621
no puedo	-0.5354
nobo*	-0.766
nobody	-0.766
not	-0.5122
not even	-0.2206
not know	-0.2263
not sleep	-0.3275
noth*	-0.4444
nothing	-0.4444
nothing $	-0.4444
noti*	-0.6515
notifications	-0.6515
notifications $	-0.2923
notifications please	-0.5854
now $	0.2726
now i	-0.389
o	-0.766
o que	-0.5474
obri*	-0.4464
obrigada	-0.4464
of 10	0.3497
of a	-0.407
of being	-0.2275
of her	-0.6044
of it	-0.4264
of losing	-0.3529
of my	-0.547
off	-0.907
oil	-0.2403
ok	0.7777
ok $	0.5959
okay	-0.4706
okay $	-0.5597
okay thanks	-0.2458
old	-0.3849
olvi*	-0.8955
on	0.3298
on $	0.5393
on me	-0.3035
on my	-0.5646
on the	-0.4086
one	0.3027
other	-0.2539
oubl*	-0.5431
oublier	-0.3164
oublier $	-0.3164
our	-0.9821
out	0.2362
out of	0.338
over	-0.634
over it	-0.227
pack*	-0.7166
pain	-0.297
para	-0.5646
pass*	-0.7662
passed	-0.2407
passed away	-0.2407
pausa	-0.5226
pausa por	-0.4607
pause	-0.9183
pause $	-0.4504
pause for	-0.4941
pause reminders	-0.2426
peop*	-0.6575
people	-0.6575
phot*	-0.3014
plan*	-0.7136
planets	-0.4045
planets have	-0.4045
play	-0.5539
play some	-0.5539
play*	-0.4718
plea*	0.3627
please	0.3627
please $	0.6193
please stop	-0.5846
por	-0.4607
press	-0.5892
priv*	-0.2857
private	-0.2857
private $	-0.2857
prof*	-0.6266
profile	-0.6266
prog*	1.28
progress	0.4731
progress $	0.4496
pued*	-0.2751
puede	-0.3052
puede leer	-0.3052
puedes	-0.2751
puedes hacer	-0.2751
puedo	-0.5354
puedo dejar	-0.5354
purge	-0.8099
purge my	-0.8099
quan*	-0.5489
que	-0.8075
que puedes	-0.2751
que voce	-0.2908
quel*	-0.3201
quelle	-0.3201
ques*	-0.4829
questions	-0.4991
questions can	-0.5239
quien	-0.3052
quien puede	-0.3052
quiet $	-0.4929
quiet for	-0.3064
quit	-0.741
read	-0.3542
real	-0.2875
real $	-0.3303
reco*	0.3705
record	0.756
records	-0.8249
regi*	0.5456
registrar	0.5456
registrar mi	0.4243
rela*	-0.3624
relationship	-0.3624
remi*	-0.4481
reminders	-0.3516
reminders $	-0.3379
remo*	-0.7595
remove	-0.45
remove my	-0.4292
rest*	-0.4207
restaurant	-0.4207
right	-0.6049
robot	-0.3348
robot $	-0.3322
rome	-0.2773
rome $	-0.2773
sad without	-0.5929
safe	-0.2521
safe here	-0.2521
said	-0.4867
said $	-0.2933
sans	0.5968
sans contact	0.5968
savi*	-0.4378
savings	-0.4378
savings $	-0.4072
scar*	-0.3388
scared	-0.3388
scared of	-0.3388
schr*	-0.8435
se	-0.2569
se usa	-0.2569
see $	-1.0603
see my	0.4599
see you	-0.2958
sei	-0.6542
sell	-0.3654
sema*	-0.4369
semana	-0.3532
semana $	-0.3532
send*	-0.2257
sending	-0.2257
serv*	-0.6248
server	-0.3766
server $	-0.3766
set	-0.8154
set an	-0.4054
she	-0.5553
she left	-0.4106
shou*	-0.782
should	-0.782
should i	-0.7658
show	0.8645
show me	0.5781
show my	0.3876
shut	-0.4643
shut up	-0.4643
sie	-0.504
sien*	-0.4693
siento	-0.4693
siento muy	-0.3045
sile*	-1.2347
silent	-0.2613
silent $	-0.2609
since	0.3399
since i	0.4115
since the	-0.4181
sinto	-0.7797
six	-0.2693
size	-0.4501
sleep	-0.4704
sleep $	-0.4738
snoo*	-0.6427
snooze	-0.6427
snooze for	-0.6427
so afraid	-0.4264
so much	-0.4572
so sad	-0.5929
sola	-0.4693
sola $	-0.4693
some	-0.5182
some*	-0.4222
someone	-0.257
something	-0.271
something funny	-0.271
song	-1.0909
spea*	-0.5737
speak	-0.4575
speaking	-0.5737
speaking with	-0.2625
spell	-0.4007
spell necessary	-0.4007
start	-0.6335
state	-0.2359
state in	-0.2359
stats	0.6274
stats $	0.6274
still	-0.7029
stim*	0.5802
stimmung	0.5802
stop	-0.8868
stop $	-0.703
stop now	-0.5747
stop sending	-0.2257
stop talking	-0.2348
stor*	-0.3045
stored	-0.3045
stre*	0.6026
streak	0.6026
streak $	0.4839
stuff	-0.3178
supp*	-0.7075
surv*	-0.3261
survive	-0.3261
tag	0.9137
tage	0.5342
take	-0.429
talk	-0.3837
talk $	-0.3571
talk*	-0.8562
talking	-0.8562
talking $	-0.2678
talking to	-0.3025
talks	-0.2372
talks to	-0.2372
tell	-0.496
tell me	-0.496
tempo	-0.5003
text*	1.0246
texted	0.5919
texting	0.8054
than	0.3973
than yesterday	0.3973
than*	-0.5487
thank	-0.239
thank you	-0.239
thanks	-0.5676
thanks $	-0.4449
that	-0.2498
that $	-0.6968
that i	0.4674
that is	-0.4024
the	-0.9396
the check	-0.2647
the commands	-0.5057
the daily	-0.2795
the evenings	-0.3198
the largest	-0.2359
the news	-0.4519
the us	-0.2359
the worst	-0.3198
there	-0.6654
there $	-0.4762
thin*	-0.3577
things	-0.3311
things $	-0.3752
think	-0.5983
this	-0.9051
this $	-0.3467
thou*	-0.5808
three	-0.5849
three days	-0.4255
time	-0.8894
time $	-0.6821
timer	-0.5057
tires	-0.5559
tires $	-0.5316
to	-0.6964
to a	-0.3381
to buy	-0.2639
to check	0.5012
to kilometers	-0.3172
to me	-0.4874
to my	-0.7062
to other	-0.2372
to talk	-0.3457
today	1.2237
today is	-0.2611
today was	0.8914
todo	-0.5429
todo $	-0.4932
told	-0.2316
tomo*	-0.2335
tomorrow	-0.2335
tomorrow $	-0.2335
too	-0.5962
tout	-0.5324
tout $	-0.5324
tran*	-0.5406
trust	-0.4524
tu	-0.8014
tudo	-0.4876
turn	-0.6869
turn on	-0.3184
two	0.3999
two weeks	0.625
type	-0.3519
type $	-0.3519
un	-0.7094
un robot	-0.3409
unde*	-0.5026
understands	-0.4269
understands me	-0.4269
une	-0.4093
une pause	-0.3035
until	-0.4881
up	-0.664
up $	-0.4643
urge	0.6027
urge $	-0.3847
urge today	0.6293
us	0.4053
us $	-0.2359
usa	-0.2569
usa $	-0.2569
use	-0.6512
use this	-0.4916
verg*	-0.4548
vergessen	-0.3255
vergessen $	-0.3255
vergiss	-0.302
vergiss alles	-0.302
verm*	-0.6499
vermisse	-0.6499
viel*	-0.3937
vielen	-0.3937
vielen dank	-0.3937
voce	-0.4048
want my	-0.6966
want to	0.2773
want*	-0.4381
was $	-0.7737
was a	0.2672
was good	0.7341
was kann	-0.2739
was the	-0.2363
we	-0.2811
we discovered	-0.4045
we got	-0.3457
we had	-0.5779
we were	-0.5748
week	0.6718
week $	0.3564
week*	0.7824
weekend	-0.2764
weekend $	-0.2764
weeks	0.625
wer	-0.4671
wer kann	-0.4671
were	-0.8666
were you	-0.6442
what	-0.2724
what are	-0.4664
what can	-0.255
what did	-0.8585
what do	-0.4063
what does	-0.6745
what happens	-0.6395
what i	-0.4961
what questions	-0.3494
what size	-0.4501
when	-0.8171
when i	-0.3367
when is	-0.8137
when was	-0.2363
where	-0.7484
where can	-0.3399
where do	-0.4539
which	-0.393
who	-0.8003
who i	-0.2266
who is	-0.3032
why	-0.9401
why $	-0.6693
why am	-0.4264
why do	-0.515
wipe	-0.2797
with	-0.712
with me	-0.3865
with*	0.3661
without	0.3661
without him	-0.5601
won	-0.2591
won the	-0.2591
work	-0.7477
work $	-0.6856
work for	-0.2685
world	-0.2301
worst	-1.0941
worst $	-0.3198
would	0.2776
write	-0.3503
write me	-0.3052
wrong	-0.8288
wrong $	-0.3573
wrote	-0.5988
year	-0.398
years	-0.3086
you	-0.65
you $	-0.5202
you about	-0.2295
you are	-0.275
you assist	-0.2394
you can	-0.2847
you do	-0.6765
you doing	-0.3467
you have	-0.3948
you know	-0.2701
you later	-0.2904
you like	-0.6105
you speak	-0.3885
you work	-0.2685
your	-0.8027
your day	-0.4124
your server	-0.3766
zeig	0.3827
zeig mir	0.3827
zu	-0.8247
zu vergessen	-0.3255
~	-0.7841
•	-0.798
• $	-0.6603
• him	-0.7013
• move	-0.4406
• over	-0.3321
• •	-0.798
""",
    'intents.help': """\
!checkin	-0.7994
!delete_data	-1.2978
!help	2.7875
!out_of_scope	-1.798
!smalltalk	-1.4259
!stop	-1.0657
!•	-0.3529
.	-1.0793
.-	-1.1444
.i	-0.7664
.i+they	-0.9041
.i+they-	-1.2756
.i+you	0.3108
.i+you-	0.4277
.i-	-1.3834
.they	-0.9355
.they-	-0.7727
.you	-0.6426
10	-0.4671
12	-0.7855
12 $	-0.857
2	-0.3308
24	-0.2333
24 hours	-0.2333
3	-0.434
3 $	-0.4627
4	-0.4589
4 $	-0.4709
5	-1.0628
5 $	-0.901
6	-0.3028
6 $	-0.3018
7	-0.4312
7 $	-0.4405
8	-0.7501
?	-0.7237
?i+they	-0.5216
?i+you	1.2228
?you-	-0.7079
^ aide	0.3186
^ am	-0.4644
^ apaga	-0.624
^ appreciate	-0.4823
^ are	-0.4649
^ ayuda	0.8016
^ borra	-0.481
^ bye	-0.483
^ can	-0.8796
^ cancel	-0.6465
^ change	0.2978
^ check	-1.0129
^ clear	-0.8676
^ comment	0.5306
^ como	0.7188
^ convert	-0.2233
^ daily	-0.5241
^ day	-0.3197
^ deja	-0.3551
^ delete	-0.512
^ dia	-0.4418
^ disable	-0.2609
^ do	-0.9983
^ efface	-0.3896
^ elimina	-0.3086
^ erase	-0.3265
^ everything	-0.3892
^ fais	-0.4014
^ find	-0.5095
^ forget	-0.4247
^ give	0.6177
^ glad	-0.3354
^ good	-0.6606
^ goodnight	-0.5245
^ great	-0.6569
^ he	-0.9603
^ hello	-0.5534
^ hey	-0.2582
^ hi	-0.6175
^ hilf	-0.3172
^ hola	-0.5286
^ i	-0.4192
^ ich	-0.8074
^ is	0.3519
^ it	-0.4221
^ je	-0.6762
^ just	-0.2668
^ leave	-0.3507
^ less	-0.3428
^ list	0.6765
^ log	-0.4356
^ lol	-0.5457
^ losch	-0.4226
^ make	-0.6897
^ me	-0.8447
^ meine	-0.3101
^ merci	-0.6384
^ meu	-0.4143
^ mood	-0.8079
^ mute	-0.7132
^ my	-0.8093
^ nice	-0.7219
^ no	-0.8136
^ o	0.6303
^ obrigada	-0.9356
^ ok	-0.3883
^ okay	-0.4453
^ olvida	-0.2612
^ para	-0.5364
^ pausa	-0.4683
^ pause	-1.0928
^ play	-0.3305
^ please	-0.5141
^ purge	-0.4584
^ que	0.2513
^ quelle	-0.2384
^ quien	0.4702
^ quiet	-0.3102
^ quit	-0.9508
^ record	-0.4961
^ registrar	-0.3074
^ remove	-0.605
^ see	-0.5127
^ send	-0.4333
^ set	-0.3668
^ she	-0.4421
^ sinto	-0.7946
^ stop	-0.6022
^ take	-0.6718
^ tell	0.4283
^ thank	-0.4276
^ thanks	-0.6798
^ that	-0.2826
^ the	-0.2559
^ today	-0.4219
^ track	-0.3231
^ turn	-0.6261
^ two	-0.3968
^ urge	-0.3695
^ vergiss	-0.2463
^ vielen	-0.377
^ was	0.9031
^ we	-0.3431
^ wer	0.4546
^ what	0.2439
^ when	-0.9959
^ which	-0.3758
^ why	-0.931
^ wie	0.2416
^ wipe	-0.5867
^ you	-1.2129
^ zeig	-0.2412
^ •	-1.6834
a	-0.8624
a 5	-0.3125
a 7	-0.3288
a bot	-0.226
a break	-0.4346
a good	-0.5281
a l	-0.4602
a list	0.36
a mortgage	-0.2636
able	0.7181
able to	0.7181
about $	0.2603
about anything	0.4046
about my	-0.788
about what	-0.3141
about you	-0.5184
acce*	0.6417
accent	-1.0167
accent $	-0.3083
add	0.3367
afra*	-0.2281
afraid	-0.2281
afraid of	-0.2281
after	-0.456
again	-0.6813
aide	0.3186
aide moi	-0.8757
ajuda	0.3354
ajuda $	0.498
alarm	-0.2819
alarm for	-0.2819
all	-0.7395
all messages	-0.5557
alles	-0.4191
alles $	-0.5034
alone	-0.3858
alone $	-0.3258
alwa*	-0.3788
always	-0.3788
am	-0.312
am without	-0.2769
amaz*	-0.3451
amazon	-0.3451
an alarm	-0.2819
an apple	-0.2492
and	-0.4058
and i	-0.2672
animo	-0.4196
animo $	-0.3074
anot*	-0.5198
another	-0.5198
answ*	0.4967
answer	0.4127
answer $	0.2428
answering	0.3281
answering $	0.3281
anxi*	-0.3462
anxious	-0.3315
any	-0.6958
any more	-0.4174
anyb*	-0.3158
anybody	-0.3158
anym*	-0.75
anymore	-0.75
anymore $	-0.8452
anyo*	0.57
anyone	0.57
anyt*	0.5498
anything	0.5498
anything $	0.4046
anything real	-0.5184
apaga	-0.624
apaga tudo	-0.4159
apple	-0.2492
apple share	-0.2492
appr*	-0.6265
appreciate	-0.6265
appreciate the	-0.4823
are	-0.8079
are capable	0.3281
are good	-0.3525
are some	-0.8038
are there	-0.6277
are things	-0.2807
are you	-0.6808
arou*	-0.2822
around	-0.2822
around people	-0.2822
as	-0.4975
ask	0.4726
ask you	0.442
assi*	0.6812
assist	0.6812
assist me	0.6812
at	-0.3999
away	-0.248
ayuda	0.8016
ayuda como	0.3553
back	-0.3679
bad	-0.3987
bala*	-0.3258
balance	-0.3258
balance $	-0.3258
bank	-0.8401
be	-0.8608
be quiet	-0.4709
be silent	-0.2719
been	-0.4561
being	-0.7806
best	-0.3943
best phone	-0.2516
bett*	-0.2487
better	-0.2487
better today	-0.2342
birt*	-0.4073
birthday	-0.4073
birthday $	-0.4073
boil	-0.5638
born	-0.3874
born $	-0.3874
borra	-0.481
bot $	-0.3173
boyf*	-0.4915
boyfriend	-0.4915
break	-0.4346
break from	-0.381
brok*	-0.7665
broken	-0.5886
broken $	-0.5886
built	-0.4604
buy	-0.6347
buy $	-0.3057
by	-0.4652
bye	-0.518
bye $	-0.5302
ca	0.8067
call	-0.88
call you	-0.88
can	0.2789
can a	-0.2978
can do	0.6422
can i	-0.3064
can you	0.2949
canc*	-0.6465
cancel	-0.6465
capa*	0.6876
capabilities	0.644
capabilities $	0.644
capable	0.3281
capable of	0.3281
capi*	-0.3934
capital	-0.3596
capital of	-0.3393
car	-1.2869
card	-0.4111
cats	-0.6203
change my	0.8197
change the	0.4884
chart	-0.6858
chart $	-0.6858
chat	-0.3853
chat*	-0.4302
chatting	-0.4302
chea*	-0.4712
cheap	-0.4621
cheating	-0.4525
cheating $	-0.4525
chec*	-0.5363
check	0.5625
check in	0.5825
checking	-0.245
checks	-0.2488
chee*	-0.6032
clear	-0.8676
clear my	-0.8676
close	-0.6552
close $	-0.5986
color	-1.1432
come	-0.5326
come $	-0.5326
comm*	0.8317
commands	0.679
commands $	0.679
comment	0.5306
como	0.7985
como se	0.3553
comp*	-0.3748
company	-0.2717
cont*	-0.6076
contact	-0.4342
contact $	-0.4254
contato	-0.3481
conv*	-0.6449
conversation	-0.5375
conversation $	-0.5375
convert	-0.2233
cool	-0.3634
cool $	-0.3634
could	-0.3116
cred*	-0.4045
credit	-0.4045
cried	-0.2214
cried $	-0.2214
cry	-0.3687
cuan*	-0.6818
cuen*	-0.2916
cuenta	-0.2916
cuenta $	-0.2916
daily	-0.7061
daily check	-0.7061
dank	-0.377
dank $	-0.377
das	0.4801
data	0.3229
data safe	0.327
data*	-0.3488
database	-0.3488
database $	-0.3488
daten	-0.3449
daten loschen	-0.2292
datos	-0.354
datos $	-0.354
day	-1.0333
day $	-0.4841
day was	-0.3967
days	-0.6005
days $	-0.429
de	-0.7854
de me	-0.285
death	-0.2707
death $	-0.2707
deja	-0.3551
deja de	-0.3551
dejar	-0.3212
dejar de	-0.3212
dele*	-0.9844
delete	-0.8632
delete my	-0.5036
delete what	-0.7244
depr*	-0.2266
dia	-0.6631
dias	-0.7555
did	-1.0669
did i	-0.7359
did not	-0.2439
die	0.2597
died	-0.2675
dies*	0.6024
dieser	0.6024
dieser bot	0.6024
dije	-0.2612
dije $	-0.2612
disa*	-0.2609
disable	-0.2609
disable notifications	-0.2609
disc*	0.5778
divo*	-0.3694
divorce	-0.3694
divorce $	-0.3694
do $	1.333
do about	-0.7745
do my	0.258
do people	-0.6126
do the	-0.794
do to	-0.6004
does a	-0.582
does my	-0.561
does not	-0.3809
does the	0.2743
dogs	-0.7098
doing	-0.6485
donn*	-0.27
donnees	-0.27
donnees $	-0.27
down	-0.3025
draf*	0.6902
drafts	0.6902
drafts $	0.7954
du	0.3535
e	-0.6632
effa*	-0.3896
efface	-0.3896
eggs	-1.023
eiff*	-0.6531
elim*	-0.3086
elimina	-0.3086
elimina mis	-0.2595
else	0.2539
empty	-0.4147
empty $	-0.3194
end	-0.4371
enjoy	-0.4265
envi*	-0.3464
envies	-0.3464
envies mas	-0.3464
eras*	-0.8574
erase	-0.4431
erased	-0.5172
erased $	-0.5172
es	-0.6398
escr*	-0.3489
est	-0.3043
even*	-0.589
evening	-0.4822
evenings	-0.3205
evenings are	-0.3205
ever*	-0.7842
every	-0.265
everyone	-0.3829
everything	-0.6412
everything hurts	-0.3892
everything you	-0.5737
ex	-0.477
ex $	-0.3334
exch*	-0.3644
exchange	-0.3644
exchange rate	-0.3644
expe*	-0.3103
expensive	-0.3416
expensive is	-0.3416
expl*	-0.2348
explain	-0.2348
fais	-0.4014
fais une	-0.4014
fami*	-0.3753
family	-0.3753
far	-0.8436
fast	-0.3339
favo*	-1.0481
fear	-0.7118
fear of	-0.7118
feel	-0.6259
feel empty	-0.3194
feel like	-0.2396
feel so	-0.3903
feel*	-0.6534
feeling	-0.6311
feelings	-0.3768
feelings $	-0.3768
fewer	-0.6143
fewer messages	-0.6143
find	0.4737
find me	-0.5095
fix	-0.612
flig*	-0.2896
flight	-0.2896
flight to	-0.2538
for	-0.4248
for $	0.3095
for 24	-0.2333
for a	-0.363
for the	-0.5966
for today	-0.5063
forg*	-0.6453
forget	-0.4297
fort*	-0.2412
fortschritt	-0.2412
fortschritt $	-0.2412
fren*	-0.2659
french	-0.2659
french $	-0.2659
frie*	-0.3839
friend	-0.376
from	-0.7971
from your	-0.5716
fun	-0.866
fun speaking	-0.239
func*	0.7818
funny	-0.5749
funny $	-0.5749
get	-0.8125
get over	-0.3285
girl*	-0.247
girlfriend	-0.247
give	0.6458
give me	0.6458
glad	-0.5926
glad we	-0.3354
going	-0.5792
going $	-0.6674
gone	-0.4262
gone $	-0.4262
good	-1.198
good $	-0.9189
good morning	-0.2994
good*	-0.495
goodnight	-0.5245
goodnight $	-0.3725
got	-0.4171
got it	-0.2865
got to	-0.3354
great	-0.6839
guil*	-0.2263
guilty	-0.2263
guilty about	-0.2263
hacer	0.3815
hacer $	0.3815
had	-0.4078
had fun	-0.239
happ*	0.729
happens	0.7462
happy	-0.5414
hard	-0.6805
has	0.6061
hate	-0.6681
have	-0.914
have any	-0.5689
have been	-0.2979
have feelings	-0.3768
he	-0.844
he said	-0.412
hear*	-0.5593
hello	-0.6065
hello $	-0.4091
help	0.6659
help $	0.5898
help me	0.2749
help with	0.4183
help*	-0.2589
her	-0.6026
her $	-0.4871
here	0.9515
here $	0.9515
heure	0.3037
hey	-0.2582
hey there	-0.2582
hi	-0.5818
hi $	-0.302
hi bot	-0.4076
hilf	-0.3172
hilf mir	-0.3172
him	-0.57
him $	-0.4479
hist*	-0.5788
history	-0.5788
history $	-0.5788
hoje	-0.9577
hola	-0.5286
hola $	-0.5286
hold	0.7909
honda	-0.5501
hours	-0.2333
hours $	-0.2333
how are	-0.4031
how do	-0.5492
how does	0.9513
how expensive	-0.3416
how far	-0.5876
how fast	-0.3339
how is	0.7517
how long	-0.2339
how many	-0.4847
how much	-0.2926
how old	-0.7183
how this	0.8424
how to	0.4491
human	-0.7682
human $	-0.3089
humor	-0.3609
hurt	-0.2451
hurts	-0.5439
hurts $	-0.5439
husb*	-0.3512
husband	-0.3512
i	-0.227
i am	-0.7045
i ask	0.4726
i buy	-0.5031
i can	-0.8469
i change	-0.4919
i cry	-0.348
i do	-0.3328
i feel	-0.3138
i get	-0.2456
i had	-0.239
i just	-0.2244
i keep	-0.4055
i lost	-0.2254
i press	0.5637
i said	-0.2941
i see	-0.4646
i set	0.3268
i told	-0.2951
i turn	0.752
i type	0.7192
i use	1.0303
i want	-0.2617
i was	-0.3814
i would	-0.2725
i •	-0.9121
ich	-0.4144
ich vermisse	-0.4277
idio*	0.6724
idioma	0.6724
idioma $	0.6724
if i	0.3347
ihn	-0.3201
il	-0.5236
in	-0.2712
in $	-1.2362
in a	-0.3777
in the	-0.5785
in time	0.5707
in what	0.3502
info*	0.241
information	0.241
information do	0.4142
inst*	0.8567
instructions	0.8567
inte*	-0.3564
inve*	-0.3272
invented	-0.3272
is	-0.278
is a	0.5791
is an	-0.2884
is it	-0.7059
is my	-0.5498
is this	0.8079
is your	0.2217
isso	0.7825
isso $	0.7825
ist	-0.5742
it	-0.745
it $	-0.4762
it going	-0.3996
it normal	-0.3083
it was	-0.3439
ital*	-0.4067
je	-0.6762
jeal*	-0.2456
jealous	-0.2456
job	-0.5773
just	-0.4553
just shut	-0.2377
kann	0.5626
kann dieser	0.6024
keep my	0.3221
kilo*	-0.2233
kilometers	-0.2233
kilometers $	-0.2233
know	0.8069
know about	0.2595
know how	0.5378
know who	-0.2769
konto	-0.4959
l oublier	-0.4602
la	-0.945
lang*	0.7762
language	0.7762
language $	0.4848
larg*	-0.2578
largest	-0.2578
largest state	-0.2578
last	-1.0129
later	-0.6874
later $	-0.6874
learn	-0.6062
learn to	-0.5928
leave	-0.6958
leave me	-0.4959
leer	0.4702
left	-0.582
left $	-0.5117
left me	-0.2477
lesen	0.4546
lesen $	0.4546
less	-0.4659
less notifications	-0.3428
life	-0.8271
life $	-0.7959
like	-1.0129
like i	-0.2782
like you	-0.5708
list $	-1.2266
list of	0.5131
list*	-0.7176
live	-0.8679
lo	-0.2612
lo que	-0.2612
log	-0.6165
log my	-0.3156
lol	-0.5457
lol $	-0.5457
long	-0.3479
long do	0.3221
long does	-0.6073
long is	-0.2508
losc*	-0.5492
losch	-0.4226
loschen	-0.385
loschen $	-0.385
lost	-0.3199
love	-0.6107
mach*	-0.2699
machine	-0.2699
machine $	-0.2699
made	-0.7493
make	-1.0245
mand*	-0.3535
mandar	-0.285
mandar mensagem	-0.285
many	-1.0037
many days	-0.3919
mas	-0.4031
mas mensajes	-0.3464
me alone	-0.3507
me anymore	-0.3048
me envies	-0.3464
me from	-0.3267
me mandar	-0.285
me messages	-0.2435
me my	-0.601
me siento	-0.424
me something	-0.5275
me the	0.5058
me to	-0.6033
me until	-0.3431
me what	0.674
mein*	-0.2412
meine daten	-0.3449
meine stimmung	-0.421
meinen	-0.2412
meinen fortschritt	-0.2412
men	-0.3019
mens*	-0.3888
mensagem	-0.285
mensagem $	-0.285
menu	0.8436
menu $	0.8436
merci	-0.6384
mes	-0.6392
mes donnees	-0.27
messages from	-0.3204
messaging	-0.4918
messaging me	-0.4918
meu	-0.5122
meu humor	-0.3609
mi	-0.4645
mi animo	-0.4196
mi cuenta	-0.2916
miles	-0.2233
miles to	-0.2233
mind	-0.5828
mind $	-0.5828
mir	-0.7668
mir meinen	-0.2412
mis datos	-0.354
moi	-0.8757
moi a	-0.8757
mon	-0.3614
mond*	-0.6227
monday	-0.6227
monday $	-0.6227
money	-0.8868
mont*	-0.7397
mood	-0.8329
mood $	-0.3664
more	-0.4888
more messages	-0.2967
morg*	-0.5959
morgen	-0.5959
morgen $	-0.5959
morn*	-0.2994
morning	-0.2994
mort*	-0.2636
mortgage	-0.2636
moth*	-0.3593
mother	-0.3593
move	-0.2506
move on	-0.2506
much	-0.4163
much $	-0.3331
much is	-0.2503
mute	-0.7132
mute $	-0.4777
mute for	-0.2333
muy	-0.2789
muy sola	-0.2789
my account	-0.4376
my boyfriend	-0.4915
my car	-0.5971
my check	0.3483
my data	0.672
my day	-0.4512
my drafts	0.6902
my ex	-0.3837
my family	-0.3753
my fear	-0.7282
my girlfriend	-0.247
my husband	-0.3025
my messages	0.8695
my mood	-0.3493
my mother	-0.3593
my profile	-0.4656
my progress	-0.6511
my records	-0.4001
my settings	0.453
my stats	-0.4334
my streak	-0.6471
my time	0.5398
myse*	-0.6076
myself	-0.6076
myself $	-0.2731
name	-0.5073
name $	-1.0228
near*	-0.2769
nearby	-0.2769
nearby $	-0.2769
nece*	-0.337
necessary	-0.337
necessary $	-0.337
need	-0.2933
need $	-0.4481
need a	-0.8252
need help	-0.4183
need to	0.2586
need you	-0.4944
never	-0.9195
new	-0.2901
news	-0.764
news $	-0.764
next	-0.9359
nice	-0.7667
nicht	-0.6853
night	-0.3428
night $	-0.2926
no	-0.7842
no contact	-0.2363
no me	-0.4031
no more	-0.3812
no puedo	-0.3212
nobo*	-0.4701
nobody	-0.4701
norm*	-0.2608
normal	-0.3083
normal to	-0.3083
not even	-0.2439
not sleep	-0.3695
not trust	-0.4264
not want	-0.4502
noth*	-0.3353
nothing	-0.3353
nothing $	-0.3353
noti*	-0.4456
notifications	-0.4456
notifications $	-0.3015
notifications please	-0.3317
now	-0.6349
now $	-0.6681
o	0.2804
obri*	-0.9356
obrigada	-0.9356
of	-0.2818
of a	-0.3484
of answering	0.3281
of being	-0.7806
of commands	0.4446
of her	-0.2692
of my	-0.6746
of things	0.3912
of what	0.2616
off	-0.4045
oil	-0.6144
ok	-0.5568
ok $	-0.5064
okay	-0.4453
okay $	-0.5062
old	-0.7183
olvi*	-0.7225
olvida	-0.2612
olvida todo	-0.2612
on	-0.5127
on $	-0.9037
on me	-0.243
on my	-0.7852
on the	-0.6455
one	-0.5598
other	-0.2746
oubl*	-0.5858
oublier	-0.4602
oublier $	-0.4602
our	-0.5464
out	-0.2576
over	-0.623
over $	-0.2311
pack*	-0.693
pain	-0.3294
para	-0.5364
pass*	-0.8139
pausa	-0.4683
pausa por	-0.46
pause	0.46
pause $	-0.6625
pause for	-0.2391
pause reminders	-0.6944
peop*	-0.6397
people	-0.6397
people $	-0.2527
pers*	-0.9359
phone	-0.2925
phot*	-1.0324
plan*	-0.9391
play	-0.3305
play some	-0.3305
play*	-0.6359
plea*	-0.2481
please	-0.2481
please stop	-0.2787
popu*	-0.3633
population	-0.3633
population of	-0.3633
por	-0.46
press	0.5637
priv*	0.5881
private	0.5881
private $	0.5881
prof*	-0.4656
profile	-0.4656
prog*	-0.767
progress	-0.6511
progress $	-0.6268
pued*	0.3815
puede	0.4702
puede leer	0.4702
puedes	0.3815
puedes hacer	0.3815
puedo	-0.3212
puedo dejar	-0.3212
purge	-0.4584
purge my	-0.4584
quan*	-0.4875
que	0.2324
que puedes	0.3815
que voce	0.6303
quel*	-0.2384
quelle	-0.2384
ques*	1.0716
questions	0.9052
questions can	0.8238
quien	0.4702
quien puede	0.4702
quiet	-0.5945
quiet $	-0.4595
quit	-0.9508
rate	-0.2864
read	0.2239
real	-0.9886
real $	-0.8808
real about	-0.5184
reco*	-0.6168
record	-0.4961
records	-0.4001
redu*	-0.292
reduce	-0.292
reduce spending	-0.292
regi*	-0.4118
registrar	-0.4118
registrar mi	-0.3074
rela*	-0.7499
relationship	-0.7499
remo*	-0.6253
remove	-0.6003
remove me	-0.3267
remove my	-0.4947
rest*	-0.2741
restaurant	-0.2741
right	-0.6871
robot	-0.5209
robot $	-0.5021
rome	-0.2868
rome $	-0.2868
s	-0.7084
sad	-0.4858
safe	0.327
safe here	0.327
said	-0.5199
said $	-0.3533
sans	-0.3427
sans contact	-0.3427
savi*	-0.4885
savings	-0.4885
savings $	-0.4683
say	-0.6372
say thank	-0.5951
schr*	-0.639
se	0.3553
se usa	0.3553
see $	-0.7644
see my	-0.3746
see you	-0.5127
sei	-0.7995
sem	-0.756
sema*	-0.4691
semana	-0.2901
semana $	-0.2901
send	-0.4333
send fewer	-0.4333
send*	-0.3455
sending	-0.3455
sending me	-0.3366
serv*	0.7244
server	-0.7581
server $	-0.7581
set	0.8893
set an	-0.2819
sett*	0.8209
settings	0.8209
settings $	0.8209
share	0.2745
share $	-0.2492
share my	0.5545
she	-0.498
she left	-0.2818
shou*	-0.3335
should	-0.3335
should i	-0.2961
show me	0.3745
show my	-0.4341
shut	-0.3792
shut up	-0.3792
sie	-0.4451
sien*	-0.424
siento	-0.424
siento muy	-0.2789
sile*	-0.9253
silent	-0.2719
since	-0.863
since i	-0.3252
sinto	-0.7946
size	-0.8838
sleep	-0.6504
sleep $	-0.6547
so	-0.7424
so much	-0.3331
sola	-0.424
sola $	-0.424
some	-0.874
some ways	-0.292
some*	-0.7863
someone	-0.3436
something	-0.5392
something funny	-0.5392
song	-0.9592
sorts	0.2446
sorts of	0.2446
spea*	-0.7531
speak	0.9259
speaking	-0.7531
speaking with	-0.6784
spell	-0.337
spell necessary	-0.337
spen*	-0.292
spending	-0.292
spending $	-0.292
start	-0.3129
state	-0.2578
state in	-0.2578
stats	-0.4334
stats $	-0.4334
still	-0.6604
stim*	-0.421
stimmung	-0.421
stop	-0.9073
stop $	-0.5932
stop now	-0.5448
stop sending	-0.3455
stop talking	-0.4075
stor*	0.6017
store	0.4642
store $	0.4142
stored	0.6017
stre*	-0.6471
streak	-0.6471
streak $	-0.5717
stuff	0.6061
sun	-0.3377
sun $	-0.3377
supp*	0.4657
surv*	-0.4431
survive	-0.4431
tag	-0.6299
tage	-0.9065
take	-0.8166
talk	-0.5375
talk $	-0.3837
talk*	-0.5864
talking	-0.5864
talking $	-0.4384
talking to	-0.4095
talks	-0.2456
talks to	-0.2456
te	-0.3123
tele*	-0.3272
telephone	-0.3272
tell	0.4437
tell me	0.4437
tempo	-0.5105
text	-0.3005
text*	-0.5293
texted	-0.2391
texting	-0.5032
than	-0.2424
than yesterday	-0.2424
than*	-0.628
thank	-0.7708
thank you	-0.7708
thanks	-0.6418
thanks $	-0.3847
thanks for	-0.5501
that $	-0.5289
that is	-0.2732
the best	-0.4963
the capital	-0.3393
the check	0.939
the commands	0.5358
the daily	-0.3043
the evenings	-0.3205
the exchange	-0.3644
the help	-0.5652
the hold	0.9257
the language	0.4848
the largest	-0.2578
the news	-0.764
the population	-0.3633
the sun	-0.3377
the telephone	-0.3272
the us	-0.2578
the worst	-0.3205
there	-0.5063
there $	-0.8682
there anything	0.311
thin*	-0.3674
things	-0.2831
things $	-0.418
things can	0.2446
think	-0.8284
this	0.8433
this $	-0.8031
this bot	0.6573
this works	0.8424
thou*	-0.4185
three	-0.3431
time $	0.3371
time zone	0.5398
timer	0.2511
tires	-0.9166
tires $	-0.8563
to be	-0.6168
to buy	-0.3723
to feel	-0.3083
to fix	-0.2899
to kilometers	-0.2233
to know	0.3195
to learn	-0.2649
to me	0.3086
to my	0.9613
to other	-0.2456
to reduce	-0.292
to talk	-0.3354
to you	0.3243
today	-0.891
today $	-0.7276
today is	-0.2862
today was	-0.321
todo	-0.5358
todo $	-0.4643
todo lo	-0.2612
told	-0.3603
told you	-0.2951
tomo*	-0.4263
tomorrow	-0.4263
tomorrow $	-0.4263
topi*	0.3617
topics	0.3617
topics do	0.3617
tout	-0.4205
tout $	-0.4205
track	-0.3231
track my	-0.3231
tran*	-0.508
trust	-1.0244
tu	1.1916
tudo	-0.4159
turn	0.4002
turn off	-0.5339
turn on	0.4954
two	-0.2903
two weeks	-0.3968
type	0.7192
type $	0.7192
un	-0.6849
un robot	-0.4869
unde*	0.4779
understands	-0.4576
understands me	-0.4576
une	-0.5926
une pause	-0.4014
until	-0.8471
until monday	-0.3431
up	-1.0628
up $	-0.3792
urge	0.2448
urge $	0.5927
urge today	-0.397
us	-0.774
us $	-0.2578
usa	0.3553
usa $	0.3553
use	1.1464
use this	0.8797
use you	0.6018
verg*	-0.4067
vergessen	-0.3172
vergessen $	-0.3172
vergiss	-0.2463
vergiss alles	-0.2463
verm*	-0.4277
vermisse	-0.4277
viel*	-0.377
vielen	-0.377
vielen dank	-0.377
voce	0.4527
want	-0.3563
want my	-0.6881
want you	-0.591
want*	-0.2846
was $	-0.4828
was good	-0.2364
was kann	0.6024
was the	-0.4529
way	-0.3569
way to	-0.3569
ways can	0.3502
ways to	-0.292
we	-0.7878
we got	-0.3354
we had	-0.3389
we were	-0.3872
week	-1.015
week $	-0.9657
week*	-0.7764
weekend	-0.3362
weekend $	-0.3362
weeks	-0.3968
wer	0.4546
wer kann	0.4546
were	-0.733
were you	-0.5971
what	0.5233
what are	-0.6209
what can	0.334
what did	-1.028
what else	0.2539
what happens	0.7462
what i	0.3295
what information	0.4142
what is	-0.4324
what questions	0.4035
what should	-0.6635
what size	-0.8838
what sorts	0.2446
what topics	0.3617
what ways	0.3502
what you	0.8522
when does	-0.5986
when i	0.6842
when is	-0.6965
when was	-0.4529
which	-0.5037
who i	-0.2769
who is	-1.355
why	-1.0134
why $	-0.4645
why do	-0.7429
wie	0.2416
wipe	-0.5867
wipe everything	-0.5737
with $	0.2726
with me	-0.875
with my	0.4292
with you	-0.4374
won	-0.6329
won the	-0.6329
work	0.4506
work $	0.9048
work for	-0.9507
works	0.8424
works $	0.8424
world	-0.3553
worst	-0.6917
worst $	-0.3205
would	-0.4126
would like	-0.2439
write me	-0.4446
wrong	-1.0856
wrong $	-0.4241
wrote	-1.0148
year	-0.4399
years	-0.22
yest*	-0.3295
yesterday	-0.3295
yesterday $	-0.3184
you	-0.2328
you $	-1.0319
you a	-0.2602
you able	0.7181
you about	0.442
you an	-0.3782
you assist	0.6812
you can	0.8268
you do	0.6594
you get	-0.454
you have	-1.5468
you help	0.2749
you human	-0.2704
you in	-0.5951
you keep	0.3221
you know	0.7528
you later	-0.6874
you like	-0.9888
you say	-0.5951
you share	0.5545
you speak	1.001
you store	0.4642
you talk	-0.2856
you to	-0.7465
you work	-0.9507
you •	0.5635
your	0.5655
your capabilities	0.644
your database	-0.3488
your day	-0.7503
your server	-0.7581
zeig	-0.2412
zeig mir	-0.2412
zone	0.5398
zone $	0.5398
zu	-0.66
zu vergessen	-0.3172
~	-0.8629
•	-0.3529
• $	0.5598
• about	-0.3855
• him	-0.4303
• me	-0.4014
• move	-0.2506
• my	-1.0525
• our	-0.2934
• •	-0.3529
""",
    'intents.stop': """\
!checkin	-1.1809
!delete_data	-1.4477
!help	-1.1931
!out_of_scope	-1.1267
!smalltalk	-2.0433
!stop	2.9906
!•	-0.3477
.-	-0.2217
.i+they	-0.9136
.i+they-	-1.2533
.i+you-	-0.8583
.i-	-0.595
.they	-0.8265
.they-	-0.8035
.you-	-0.4992
10	-0.7885
12	-0.5723
12 $	-0.5897
24	0.3172
24 hours	0.3172
3	-0.4888
3 $	-0.4793
30	-0.291
4	-0.5121
4 $	-0.5348
5	-0.9605
5 $	-0.6628
6	-0.4213
6 $	-0.3122
7	-0.5708
7 $	-0.595
8	-1.0046
?	-0.737
?-	-1.5558
?i	-0.5277
?i+they	-0.7299
?i+you	-0.3533
?you	-0.2768
?you-	-0.6838
^ aide	-0.6908
^ am	-0.6443
^ apaga	-0.7532
^ appreciate	-0.2395
^ are	-0.6765
^ ayuda	-0.6265
^ book	-0.3341
^ borra	-0.5616
^ bye	-0.7506
^ cancel	1.0802
^ change	-0.5552
^ check	-0.6962
^ clear	-0.4901
^ comment	-0.386
^ como	-0.4524
^ convert	-0.3596
^ daily	-0.9397
^ day	-0.5564
^ deja	0.3973
^ delete	-0.4893
^ dia	-0.6376
^ disable	0.3457
^ does	-0.5435
^ efface	-0.4619
^ elimina	-0.3532
^ enough	0.6378
^ erase	-0.707
^ everything	-0.4646
^ fais	0.3808
^ feeling	-0.3392
^ find	-0.4843
^ forget	-0.5084
^ give	-0.3969
^ glad	-0.3982
^ good	-0.9227
^ goodnight	-0.6009
^ great	-0.7533
^ he	-0.9372
^ hello	-0.5778
^ hey	-0.3042
^ hi	-0.7894
^ hilf	-0.5448
^ hola	-0.5552
^ how	-0.6238
^ ich	-0.7741
^ in	-0.453
^ is	-0.7584
^ it	-0.8169
^ je	-0.8431
^ leave	0.5581
^ less	0.4659
^ list	-0.5126
^ log	-0.5548
^ lol	-0.5838
^ losch	-0.5331
^ make	-0.8626
^ me	-0.8264
^ meine	-0.3366
^ merci	-0.6756
^ meu	-0.4859
^ mon	-0.2429
^ mood	-0.9104
^ mute	0.8023
^ my	-0.802
^ nice	-0.852
^ o	-0.3887
^ obrigada	-0.4375
^ ok	-0.4796
^ okay	-0.5105
^ olvida	-0.2514
^ para	0.5857
^ pausa	0.5438
^ pause	0.998
^ play	-0.6095
^ please	0.3406
^ purge	-0.4957
^ que	-0.5321
^ quelle	-0.3589
^ quien	-0.3994
^ quiet	0.6469
^ quit	1.2673
^ record	-0.526
^ registrar	-0.3434
^ remove	-0.4808
^ see	-0.3201
^ send	0.2584
^ set	-0.4699
^ she	-0.476
^ show	-0.641
^ sinto	-0.7787
^ snooze	0.4408
^ stop	0.8437
^ tell	-0.6883
^ thank	-0.3832
^ thanks	-0.6912
^ that	0.3528
^ the	-0.2354
^ today	-0.4657
^ track	-0.3893
^ two	-0.4957
^ urge	-0.3436
^ vergiss	-0.3278
^ vielen	-0.4079
^ was	-0.4808
^ we	-0.5625
^ wer	-0.3253
^ what	-0.6203
^ when	-0.4941
^ where	-0.6246
^ which	-0.4399
^ who	-0.9943
^ why	-0.8449
^ wie	-0.6872
^ wipe	-0.3021
^ zeig	-0.3684
^ •	-1.3894
a	-0.2546
a 2	-0.3362
a 5	-0.5017
a 7	-0.5026
a break	0.7103
a good	-0.5145
a l	-0.3094
a new	-0.2773
a week	0.294
about	-0.566
about me	-0.3353
about the	-0.3887
acce*	-0.5754
accent	-0.5278
accent $	-0.4769
acco*	-0.4606
account	-0.4606
account $	-0.2626
add	-0.3798
afra*	-0.3626
afraid	-0.3626
afraid of	-0.3626
aide	-0.6908
aide moi	-0.2976
ajuda	-0.7621
ajuda $	-0.4997
alarm	-0.2871
alarm for	-0.2871
all messages	0.5651
alles	-0.5718
alles $	-0.5883
alone	0.2485
alwa*	-0.5091
always	-0.5091
am	-0.8863
am afraid	-0.3744
am i	-0.6074
amaz*	-0.3397
amazon	-0.3397
an	-0.4913
an alarm	-0.2871
and	-0.5349
and can	-0.2335
and i	-0.3415
and now	-0.3508
animo	-0.4474
animo $	-0.3434
anot*	0.3041
another	0.3041
answ*	-0.2707
answer	-0.2924
answer $	-0.2749
anxi*	-0.2815
anxious	-0.2943
any	0.3862
any more	0.4881
anyb*	-0.345
anybody	-0.345
anym*	0.3126
anymore	0.3126
anyo*	-0.9063
anyone	-0.9063
anyone $	-0.5375
anyt*	-0.5002
anything	-0.5002
apaga	-0.7532
apaga tudo	-0.4994
appr*	-0.3139
appreciate	-0.3139
appreciate the	-0.2395
are	-0.8297
are the	-0.3336
are there	-0.428
are you	-0.4512
are your	-0.2641
arou*	-0.2759
around	-0.2759
around people	-0.2759
as	-0.5265
assi*	-0.4829
assist	-0.4829
assist me	-0.4829
ayuda	-0.6265
ayuda como	-0.2809
bad	-0.4484
bank	-0.2831
be	0.6733
be quiet	0.4761
be silent	0.4636
been	-0.5645
best	-0.26
bett*	-0.3476
better	-0.3476
better today	-0.3404
birt*	-0.3742
birthday	-0.3742
birthday $	-0.3742
boil	-0.2381
book	-0.3341
book me	-0.3341
born	-0.3325
born $	-0.3325
borra	-0.5616
bot	0.2597
bot $	0.2769
boyf*	-0.4317
boyfriend	-0.4317
break	0.7103
break from	0.6225
brok*	-0.4781
broken	-0.4994
broken $	-0.4994
built	-0.3902
buy	-0.6109
by	-0.6177
bye	-0.7618
bye $	-0.5061
bye now	-0.5848
ca	-0.6034
call	-0.3232
call you	-0.3232
can	-0.2357
can a	-0.4014
can do	-0.3645
can i	-0.3855
can not	-0.8789
can you	-0.2285
canc*	1.0802
cancel	1.0802
capi*	-0.4916
capital	-0.414
card	-0.3377
cats	-0.5862
chan*	-0.4309
change	-0.3905
change the	-0.2779
chat	-0.377
chat*	-0.4815
chatting	-0.4815
chea*	-0.4565
cheap	-0.2815
cheating	-0.3485
cheating $	-0.3485
chec*	-0.7438
check	-0.2703
check in	-0.2639
chee*	-0.2706
clear	-0.4901
clear my	-0.4901
close	-0.3423
close $	-0.2958
color	-0.4584
come	-0.3688
come $	-0.3688
comm*	-0.4712
commands	-0.2967
commands $	-0.2967
comment	-0.386
como	-0.4942
como se	-0.2809
comp*	-0.4388
company	-0.2532
cont*	-0.8814
contact	-0.5988
contact $	-0.5606
contato	-0.513
convert	-0.3596
cool	-0.4408
cool $	-0.4408
could	0.3534
cried	-0.3465
cried $	-0.3465
cry	-0.3291
cuan*	-0.6899
cuen*	-0.3649
cuenta	-0.3649
cuenta $	-0.3649
dank	-0.4079
dank $	-0.4079
das	-0.3689
data	-0.4954
data $	-0.4976
data*	-0.3038
database	-0.3038
database $	-0.3038
daten	-0.3813
daten loschen	-0.2464
datos	-0.3991
datos $	-0.3991
day	-0.7208
day 30	-0.291
de	0.3378
de me	0.3473
deja	0.3973
deja de	0.3973
dejar	-0.6845
dejar de	-0.6845
dele*	-0.7266
delete	-0.6365
delete my	-0.4352
depr*	-0.239
dia	-0.8204
dias	-0.8767
did	-0.6501
did i	-0.3402
die	-0.9285
dies*	-0.3463
dieser	-0.3463
dieser bot	-0.3463
dije	-0.2514
dije $	-0.2514
disa*	0.3457
disable	0.3457
disable notifications	0.3457
disc*	-0.5378
do	-0.3446
do $	-0.8079
do i	-0.7312
do my	-0.3527
do not	0.5814
do people	-0.2982
do the	-0.5497
do you	-0.8055
does	-0.8892
does a	-0.2769
does not	-0.3151
does the	-0.3223
dogs	-0.6605
doing	-0.3793
done	-0.291
done $	-0.291
donn*	-0.3254
donnees	-0.3254
donnees $	-0.3254
down	-0.4786
du	-0.8467
e	-0.6652
effa*	-0.4619
efface	-0.4619
eggs	-0.4455
eiff*	-0.4698
elim*	-0.3532
elimina	-0.3532
elimina mis	-0.2892
empty	-0.3894
empty $	-0.393
end	0.4017
enjoy	-0.5745
enou*	0.5356
enough	0.5356
envi*	0.4798
envies	0.4798
envies mas	0.4798
eras*	-0.7885
erase	-0.6932
erased	-0.2781
erased $	-0.2781
es	-0.5743
escr*	0.6228
est	-0.4349
even*	-0.5396
evening	-0.4308
evenings	-0.3172
evenings are	-0.3172
ever*	-0.7756
everyone	-0.6371
everything	-0.5782
everything hurts	-0.4646
everything i	-0.2394
ex	-0.3785
ex $	-0.3701
expl*	-0.6426
explain	-0.6426
fais	0.3808
fais une	0.3808
fami*	-0.397
family	-0.397
far	-0.4318
fast	-0.222
favo*	-0.4793
fazer	-0.4894
feel	-0.9152
feel empty	-0.393
feel like	-0.3758
feel so	-0.3352
feel*	-0.7292
feeling	-0.7723
feeling like	-0.2299
fewer	0.4168
fewer messages	0.4168
find	-0.4982
find me	-0.4843
flig*	-0.3156
flight	-0.3156
flight to	-0.3313
for $	-0.2245
for 24	0.3172
for a	0.6578
for now	0.2348
for six	-0.2542
for three	0.5186
forg*	-0.6294
forget	-0.6221
forget everything	-0.2391
fort*	-0.3684
fortschritt	-0.3684
fortschritt $	-0.3684
fren*	-0.3974
french	-0.3974
french $	-0.3974
frie*	-0.5018
friend	-0.4292
from	0.3374
from my	-0.35
from your	-0.4063
fun	-0.6046
fun speaking	-0.4238
func*	-0.4289
funny	-0.351
funny $	-0.351
get	0.2732
get messages	0.4299
get over	-0.24
girl*	-0.234
girlfriend	-0.234
give	-0.387
give me	-0.387
glad	-0.7272
glad we	-0.3982
go	0.2752
going	-0.3349
going to	-0.3032
gone	-0.3227
gone $	-0.3227
good	-1.3418
good $	-0.7491
good morning	-0.228
good*	-0.7483
goodbye	-0.4667
goodbye $	-0.4667
goodnight	-0.6009
goodnight $	-0.3855
got	-0.6543
got it	-0.6277
got to	-0.3982
great	-0.8233
had	-0.6935
had fun	-0.4238
happ*	-0.3115
happens	-0.363
happy	-0.2996
hard	-0.8211
has	-0.3749
hate	-0.676
have	-0.4799
have a	-0.4691
have any	-0.3483
have been	-0.5193
he	-0.8097
he said	-0.3699
hear*	-0.3825
hello	-0.7161
hello $	-0.4419
help	-0.7482
help $	-0.6377
help*	-0.5315
helpful	-0.4898
her	-0.6204
her $	-0.444
heure	-0.396
hey	-0.3042
hey there	-0.3042
hi	-0.723
hi $	-0.3902
hi bot	-0.5921
hilf	-0.5448
hilf mir	-0.5448
him	-0.6287
him $	-0.412
hist*	-0.4157
history	-0.4157
history $	-0.4157
hoje	-0.9368
hola	-0.5552
hola $	-0.5552
hold	0.405
honda	-0.247
hours	0.3172
hours $	0.3172
how	-0.6511
how can	-0.4514
how do	-0.3781
how far	-0.397
how fast	-0.222
how is	-0.2405
how long	-0.3078
how many	-0.9646
how much	-0.2666
how old	-0.2603
how this	-0.4922
how to	-0.2616
human	-0.2546
hume*	-0.2429
humeur	-0.2429
humeur est	-0.2429
humor	-0.4043
hurts	-0.8527
hurts $	-0.8527
i	-0.4664
i am	-0.8128
i buy	-0.2975
i can	-0.8276
i cry	-0.3817
i feel	-0.6975
i get	-0.2755
i had	-0.4238
i just	-0.2773
i keep	-0.4084
i lost	-0.2536
i press	-0.3614
i said	0.6141
i see	-0.4637
i should	-0.2918
i talking	-0.517
i think	-0.5903
i turn	-0.2488
i use	-0.5656
i want	-0.9376
i was	-0.3721
i •	0.4055
ich	-0.9117
ich vermisse	-0.3878
idio*	-0.4128
idioma	-0.4128
idioma $	-0.4128
if	-0.3549
if i	-0.2612
ihn	-0.4278
in	-0.614
in a	-0.4848
in the	-0.3902
in what	-0.2592
info*	-0.3394
information	-0.3394
inst*	-0.657
instructions	-0.657
inte*	-0.254
is	-0.5102
is enough	0.4161
is my	-0.3807
is the	-0.3371
is there	-0.6102
is this	-0.5525
is your	-0.5909
isso	-0.6815
isso $	-0.6815
ist	-0.4474
it $	0.4164
it going	-0.3112
it normal	-0.261
it was	-0.4776
ital*	-0.4036
je	-0.8431
jeal*	-0.2755
jealous	-0.2755
job	-0.7242
just	0.3104
just shut	0.3712
just wanted	-0.2525
kann	-0.7644
kann dieser	-0.3463
keep	-0.4075
kilo*	-0.3596
kilometers	-0.3596
kilometers $	-0.3596
know	-0.6417
know how	-0.2527
know what	-0.7717
konto	-0.5997
l	-0.4883
l oublier	-0.3094
la	-1.0033
lang*	-0.3433
language	-0.3433
last	-0.6188
later	-0.4541
later $	-0.4541
learn	-0.3886
learn to	-0.4081
leave	0.2737
leave me	0.3894
leer	-0.3994
left	-0.3483
left $	-0.3369
left me	-0.2486
lesen	-0.3253
lesen $	-0.3253
less	0.3961
less notifications	0.4659
life	-0.2497
life $	-0.2385
like	-0.5021
like a	-0.2299
like i	-0.4375
like to	-0.2748
list	-0.6517
list $	-0.3973
list of	-0.2934
list*	-0.6365
live	-0.4311
lo	-0.2514
lo que	-0.2514
log	-0.6966
log my	-0.2576
lol	-0.5838
lol $	-0.5838
long	-0.6179
long does	-0.2555
losc*	-0.6875
losch	-0.5331
loschen	-0.4692
loschen $	-0.4692
lost	-0.3731
love	-0.4539
mach*	-0.4285
machine	-0.4285
machine $	-0.4285
made	-0.7958
make	-0.8166
mand*	0.3611
mandar	0.3473
mandar mensagem	0.3473
mas	0.6487
mas mensajes	0.4798
me a	-0.5234
me about	-0.5444
me alone	0.5581
me an	-0.5135
me anymore	0.3428
me envies	0.4798
me from	-0.3255
me mandar	0.3473
me my	-0.5159
me siento	-0.5195
me the	-0.5359
me to	-0.6897
me until	0.3846
mein*	-0.3684
meine	-0.575
meine daten	-0.3813
meine stimmung	-0.3663
meinen	-0.3684
meinen fortschritt	-0.3684
men	-0.4522
mens*	0.4247
mensagem	0.3473
mensagem $	0.3473
mensajes	0.4391
mensajes $	0.4391
menu	-0.6956
menu $	-0.6956
merci	-0.6756
mes	-0.8565
mes donnees	-0.3254
mess*	1.0631
messages	0.8919
messages $	0.6981
messages anymore	0.4299
messages from	-0.2778
messaging	0.5887
messaging me	0.5887
meu	-0.6067
meu humor	-0.4043
mi	-0.5549
mi animo	-0.4474
mi cuenta	-0.3649
miles	-0.3596
miles to	-0.3596
mind	-0.6733
mind $	-0.6733
mir	0.708
mir meinen	-0.3684
mis	-0.5631
mis datos	-0.3991
moi	-0.2976
moi a	-0.2976
mon	-0.4148
mon humeur	-0.2429
money	-0.5515
mood	-1.004
mood $	-0.2656
more	1.1368
more for	0.2348
more messages	0.2388
morg*	-0.4718
morgen	-0.4718
morgen $	-0.4718
morn*	-0.228
morning	-0.228
moth*	-0.3435
mother	-0.3435
move	-0.6
move on	-0.6
much $	-0.4384
mute	0.8023
mute $	0.5518
mute for	0.3172
muy	-0.3377
muy sola	-0.3377
my	-0.8603
my account	-0.515
my boyfriend	-0.4317
my check	-0.3711
my data	-0.4861
my day	-0.3591
my family	-0.397
my girlfriend	-0.234
my history	-0.3422
my information	-0.3027
my messages	-0.9636
my mood	-0.2429
my mother	-0.3435
my phone	-0.2988
my profile	-0.4298
my records	-0.4184
my stats	-0.2416
my streak	-0.2884
myse*	-0.5669
myself	-0.5669
myself $	-0.4037
near*	-0.3765
nearby	-0.3765
nearby $	-0.3765
nece*	-0.4658
necessary	-0.4658
necessary $	-0.4658
need help	-0.4515
need to	-0.5459
need you	0.5795
never	-0.8817
new	-0.2636
news	-0.4818
news $	-0.4818
next	-0.9732
nice	-0.8737
no contact	-0.4044
no me	0.6487
no more	1.0058
no puedo	-0.6845
nobo*	-0.3011
nobody	-0.3011
normal	-0.261
normal to	-0.261
not	0.3507
not know	-0.5476
not say	0.4482
not sleep	-0.3701
not talk	0.5616
not trust	-0.6732
not want	0.6424
noth*	-0.4062
nothing	-0.4062
nothing $	-0.4062
noti*	0.5996
notifications	0.5996
notifications $	0.4355
notifications please	0.4527
now	0.514
now $	0.4367
now i	-0.3143
o	-0.7007
o que	-0.5478
obri*	-0.4375
obrigada	-0.4375
of	-0.4754
of a	-0.3028
of commands	-0.2447
of her	-0.2354
of my	-0.6198
off	0.5782
ok	-0.8097
ok $	-0.6215
okay	-0.5105
okay $	-0.5548
old	-0.2603
olvi*	-1.0038
olvida	-0.2514
olvida todo	-0.2514
on	-0.3104
on $	-0.7845
on me	-0.2486
on the	-0.5435
one	-1.0957
other	-0.332
oubl*	-0.5543
oublier	-0.3094
oublier $	-0.3094
our	-0.9582
out	-0.2309
out of	-0.3483
over	-0.6431
over it	-0.3622
pack*	-0.5524
pain	-0.8171
para	0.5857
pausa	0.5438
pausa por	0.5342
pause	0.4847
pause $	0.5981
pause reminders	0.2906
peop*	-0.3693
people	-0.3693
phone	-0.2887
phone $	-0.2988
phot*	-0.5412
photos	-0.5411
photos from	-0.2921
plan*	-0.376
play	-0.6095
play some	-0.6095
play*	-0.4164
please stop	0.5933
por	0.5342
press	-0.3614
priv*	-0.4402
private	-0.4402
private $	-0.4402
prof*	-0.4298
profile	-0.4298
prog*	-0.8644
puede	-0.3994
puede leer	-0.3994
puedo	-0.6845
puedo dejar	-0.6845
purge	-0.4957
purge my	-0.4957
quan*	-0.6131
que	-0.7803
que voce	-0.3887
quel*	-0.3589
quelle	-0.3589
ques*	-0.4614
questions	-0.4662
questions can	-0.4617
quien	-0.3994
quien puede	-0.3994
quiet	0.6918
quiet $	0.5592
quiet for	0.6434
quit	1.2673
read	-0.6467
real	-0.2991
real $	-0.3663
reco*	-0.7522
record	-0.526
records	-0.4184
regi*	-0.4865
registrar	-0.4865
registrar mi	-0.3434
rela*	-0.317
relationship	-0.317
remi*	0.504
reminders	0.6554
reminders $	0.6307
remo*	-0.5683
remove	-0.4609
remove me	-0.3255
remove my	-0.3335
rest*	-0.4293
restaurant	-0.4293
right	-0.7659
robot	-0.364
robot $	-0.3249
rome	-0.2657
rome $	-0.2657
sad	-0.6371
said	0.4467
said $	-0.4667
sans	-0.4151
sans contact	-0.4151
savi*	-0.4943
savings	-0.4943
savings $	-0.4826
say hi	-0.2525
schr*	0.9915
se	-0.2809
se usa	-0.2809
see	-0.783
see $	-0.8152
see you	-0.3201
sei	0.3882
sell	-0.36
sem	-0.5109
sema*	0.4989
semana	0.3637
semana $	0.3637
send	0.2584
send fewer	0.2584
send*	0.3171
sending	0.3171
sending me	0.2586
serv*	-0.7557
server	-0.5968
server $	-0.5968
set	-0.4946
set an	-0.2871
share	-0.2417
she	-0.6899
she left	-0.2516
shou*	-0.4909
should	-0.4909
should i	-0.4126
show	-0.641
show me	-0.5614
show my	-0.3208
shut	0.5497
shut up	0.5497
sie	-0.4971
sien*	-0.5195
siento	-0.5195
siento muy	-0.3377
sile*	1.3466
silent	0.4636
silent $	0.3203
since	-0.2886
since i	-0.2817
sinto	-0.7787
six	-0.2542
size	-0.4059
sleep	-0.6683
sleep $	-0.685
snoo*	0.4408
snooze	0.4408
snooze for	0.4408
so	-0.6001
so much	-0.4384
sola	-0.5195
sola $	-0.5195
some	-0.6033
some*	-0.5299
something	-0.2947
something funny	-0.2947
song	-0.8254
spea*	0.5058
speak	-0.3
speak any	0.2348
speaking	0.5058
speaking with	-0.47
spell	-0.4658
spell necessary	-0.4658
start	-0.2211
stats	-0.2416
stats $	-0.2416
still	0.2299
stim*	-0.3663
stimmung	-0.3663
stop	1.7662
stop $	1.25
stop now	0.6922
stop sending	0.3171
stop talking	0.5293
store	-0.2491
stre*	-0.2884
streak	-0.2884
streak $	-0.2535
supp*	-0.4242
surv*	-0.4035
survive	-0.4035
tag	-0.7906
tage	0.2582
take a	0.3726
talk	0.3272
talk*	1.1759
talking	1.1759
talking $	1.1173
talking to	-0.3301
talks	-0.2755
talks to	-0.2755
tell	-0.5741
tell me	-0.5741
tempo	-0.5594
ten	-0.2563
text	0.4279
text*	-0.5617
texting	-0.5496
than	-0.3502
than yesterday	-0.3502
than*	-0.853
thank	-0.3967
thank you	-0.3967
thanks	-0.8616
thanks $	-0.6524
that	0.2879
that $	0.407
that i	-0.3749
that is	0.2577
the	-0.5619
the best	-0.2694
the check	-0.2329
the daily	0.4622
the evenings	-0.3172
the help	-0.3009
the hold	-0.2316
the news	-0.4818
the worst	-0.3172
there	-0.7412
there $	-0.4186
thin*	-0.3722
things	-0.3444
things $	-0.4255
think	-0.6061
this	0.2906
this $	-0.7478
this bot	0.5229
this works	-0.4922
thou*	-0.4853
three days	0.5186
time	-0.8084
time $	-0.6471
timer	-0.3561
tires	-0.4392
tires $	-0.4397
to	-0.4028
to a	-0.517
to be	0.3052
to buy	-0.5225
to check	-0.2748
to do	-0.604
to feel	-0.261
to get	0.4299
to kilometers	-0.3596
to know	-0.4141
to learn	-0.3462
to me	0.5739
to my	-0.4488
to other	-0.2755
to say	-0.2847
to speak	0.2348
to talk	-0.3982
to you	-0.7547
to •	-0.3122
today	-0.8166
today is	-0.277
today was	-0.39
todo	-0.5413
todo $	-0.4767
todo lo	-0.2514
told	-0.373
told me	-0.3485
tomo*	-0.2761
tomorrow	-0.2761
tomorrow $	-0.2761
too	0.68
tout	-0.5697
tout $	-0.5697
track	-0.3893
track my	-0.3893
tran*	-0.6435
trust	-0.694
tu	-0.9957
tudo	-0.4994
turn off	0.3618
turn on	-0.6179
two	-0.4801
two weeks	-0.4957
un	-0.457
un robot	-0.3228
unde*	-0.8398
understands	-0.5949
understands me	-0.5949
une	0.5452
une pause	0.3808
until monday	0.3846
up	0.3179
up $	0.5497
urge	-0.5439
urge today	-0.5121
us	-0.2812
usa	-0.2809
usa $	-0.2809
use	-0.5833
use this	-0.5952
verg*	-0.643
vergessen	-0.5448
vergessen $	-0.5448
vergiss	-0.3278
vergiss alles	-0.3278
verm*	-0.3878
vermisse	-0.3878
viel*	-0.4079
vielen	-0.4079
vielen dank	-0.4079
voce	-0.4981
want my	-0.4018
want to	0.2344
want*	-0.3349
wanted	-0.2847
wanted to	-0.2847
was	-0.7377
was $	-0.257
was a	-0.2601
was good	-0.2756
was kann	-0.3463
was the	-0.3133
ways	-0.283
ways can	-0.2592
we	-0.9634
we got	-0.3982
we had	-0.5068
we were	-0.5158
week	0.4414
week $	0.5056
week*	-0.5065
weeks	-0.4957
wer	-0.3253
wer kann	-0.3253
were	-0.8567
were you	-0.6616
what	-0.6394
what are	-0.2848
what did	-0.4558
what do	-0.3293
what does	-0.83
what happens	-0.363
what i	-0.369
what is	-0.4431
what questions	-0.2632
what size	-0.4059
what ways	-0.2592
what you	-0.3384
when	-0.5224
when does	-0.2958
when is	-0.4271
when was	-0.3133
where	-0.7475
where do	-0.5276
which	-0.5167
who	-0.9576
who is	-0.361
why	-0.9543
why $	-0.5165
why do	-0.5245
wie	-0.6872
wipe	-0.3021
with	-0.673
with me	-0.2952
with you	-0.437
with*	-0.4882
without	-0.4882
won	-0.2292
won the	-0.2292
work	-0.4847
work for	-0.521
works	-0.4922
works $	-0.4922
worst	-0.9142
worst $	-0.3172
wrong	-0.437
wrote	-0.4408
year	-0.4182
years	-0.5544
yest*	-0.3934
yesterday	-0.3934
yesterday $	-0.3952
you	-0.3771
you $	-0.6317
you are	-0.515
you assist	-0.4829
you can	0.4892
you do	-0.4651
you get	-0.3145
you have	-0.5349
you know	-0.2982
you later	-0.4541
you like	-0.5901
you speak	-0.7259
you store	-0.2491
you talk	0.3631
you to	0.6437
you work	-0.521
your	-0.8729
your database	-0.3038
your server	-0.5968
zeig	-0.3684
zeig mir	-0.3684
zu	0.6835
zu vergessen	-0.5448
~	-0.7298
•	-0.3477
• $	-1.4409
• about	-0.3396
• him	-0.5016
• me	-0.66
• move	-0.6
• my	-0.6369
• our	-0.6318
• over	-0.2356
• photos	-0.2921
• •	-0.3477
""",
    'intents.delete_data': """\
!checkin	-1.0775
!delete_data	2.5164
!help	-1.0884
!out_of_scope	-0.8187
!smalltalk	-1.5497
!stop	-1.343
.	-1.4324
.-	-0.8351
.i	-0.4858
.i+they	-0.7362
.i+they-	-1.1318
.i+you	0.8235
.i+you-	-0.8502
.they	-1.2976
.they-	-0.7413
.you	-0.5227
.you-	-1.1933
10	-0.4441
12	-0.5386
12 $	-0.493
2	-0.3155
24	-0.238
24 hours	-0.238
3	-0.3716
3 $	-0.3774
4	-0.553
4 $	-0.5712
5	-0.8043
5 $	-0.5074
6	-0.5193
6 $	-0.4821
7	-0.4338
7 $	-0.4862
8	-0.8798
?	-0.722
?-	-1.2108
?i	-0.6659
?i+they	-0.5413
?i-	-0.7194
?you	-0.8282
?you-	-0.9988
^ aide	-0.6061
^ am	-0.5238
^ apaga	0.9107
^ are	-0.6715
^ ayuda	-0.536
^ borra	0.721
^ bye	-0.5533
^ cancel	-0.7145
^ change	-0.5492
^ check	-0.4077
^ clear	0.7078
^ comment	-0.3867
^ como	-0.4859
^ convert	-0.3747
^ daily	-0.2955
^ day	-0.4107
^ deja	-0.322
^ delete	0.6417
^ dia	-0.5217
^ disable	-0.2786
^ do	-0.7908
^ does	-0.572
^ efface	0.6027
^ elimina	0.4848
^ erase	0.7642
^ everything	-0.7441
^ fais	-0.3056
^ feeling	-0.2216
^ find	-0.3083
^ forget	0.6711
^ give	-0.4492
^ glad	-0.3372
^ good	-0.6217
^ goodnight	-0.5073
^ great	-0.7382
^ he	-0.7025
^ hello	-0.7697
^ hey	-0.2906
^ hi	-0.7278
^ hilf	-0.3766
^ hola	-0.5569
^ how	-0.5182
^ i	-0.4933
^ ich	-0.7687
^ in	-0.4301
^ is	-0.5747
^ it	-0.4472
^ je	-0.9061
^ just	-0.322
^ leave	-0.3562
^ less	-0.3615
^ list	-0.5115
^ log	-0.7841
^ lol	-0.5703
^ losch	0.5828
^ make	-1.0245
^ me	-0.6562
^ merci	-0.6719
^ meu	-0.524
^ mon	-0.3546
^ mood	-0.809
^ mute	-0.6188
^ my	-1.2545
^ nice	-0.5826
^ no	-0.9078
^ o	-0.3782
^ obrigada	-0.4459
^ ok	-0.3993
^ okay	-0.4671
^ olvida	0.4276
^ para	-0.5321
^ pausa	-0.4946
^ pause	-0.6764
^ play	-0.6049
^ please	0.5945
^ purge	0.7588
^ que	-0.7885
^ quelle	-0.2837
^ quien	-0.3078
^ quiet	-0.3714
^ quit	-0.8505
^ record	-0.7559
^ registrar	-0.4167
^ remove	0.6369
^ see	-0.3184
^ send	-0.3911
^ set	-0.2836
^ she	-0.5895
^ show	-0.7227
^ sinto	-0.8427
^ snooze	-0.2365
^ stop	-0.6032
^ take	0.3542
^ tell	-0.8253
^ thank	-0.3406
^ thanks	-0.5176
^ that	-0.2642
^ today	-0.319
^ track	-0.6903
^ turn	-0.4125
^ two	-0.4195
^ urge	-0.2962
^ vergiss	0.5286
^ vielen	-0.3911
^ was	-0.3676
^ we	-0.4618
^ wer	-0.3842
^ what	-0.7266
^ when	-0.5378
^ where	-0.6808
^ which	-0.5374
^ who	-0.9558
^ why	-0.5653
^ wie	-0.6683
^ wipe	0.5587
^ you	-0.792
^ zeig	-0.2982
^ •	0.2776
a	-1.0131
a 5	-0.2852
a 7	-0.378
a break	-0.2992
a good	-0.3855
a l	-0.3416
about	0.2673
about anything	-0.349
about me	0.8003
about my	-0.2851
about the	-0.3097
about what	-0.3396
acce*	-0.5958
accent	-0.4634
accent $	-0.2397
acco*	0.4904
account	0.4904
account $	0.2636
add	-0.5424
aide	-0.6061
aide moi	-0.2356
ajuda	-0.5136
ajuda $	-0.3875
all messages	-0.4211
alles	0.7801
alles $	0.6841
alone	-0.4193
alone $	-0.3792
alwa*	-0.2424
always	-0.2424
am	-0.551
am i	-0.5382
am scared	-0.2577
amaz*	-0.3189
amazon	-0.3189
an	-0.5162
and i	-0.2214
and now	-0.2303
angry	-0.4526
animo	-0.526
animo $	-0.4167
anot*	-0.2807
another	-0.2807
answ*	-0.2379
any	-0.3629
anyb*	-0.3608
anybody	-0.3608
anym*	-0.2819
anymore	-0.2819
anymore $	-0.3486
anyo*	-0.3823
anyone	-0.3823
anyt*	-0.284
anything	-0.284
anything $	-0.349
apaga	0.9107
apaga tudo	0.6139
appr*	-0.352
appreciate	-0.352
are	-0.7135
are the	-0.2273
are there	-0.4397
are you	-0.3892
are your	-0.3724
as	-0.6241
ask	-0.3486
ask you	-0.3545
assi*	-0.4814
assist	-0.4814
assist me	-0.4814
at	-0.4088
away	-0.283
away and	-0.3141
ayuda	-0.536
ayuda como	-0.2459
bad	-0.8154
bala*	-0.2458
balance	-0.2458
balance $	-0.2458
bank	-0.3123
be	-0.525
be quiet	-0.4412
be silent	-0.4543
been	-0.5051
bett*	-0.2571
better	-0.2571
better today	-0.2529
birt*	-0.6013
birthday	-0.6013
birthday $	-0.6013
born	-0.2964
born $	-0.2964
borra	0.721
bot	-0.5229
bot $	-0.5511
boyf*	-0.5353
boyfriend	-0.5353
break	-0.2992
brok*	-0.5251
broken	-0.5391
broken $	-0.5391
built	-0.4697
buy	-0.4401
by	-0.5078
bye	-0.5951
bye $	-0.5682
bye now	-0.2879
ca	-0.6812
call	-0.4575
call you	-0.4575
can	-0.3505
can a	-0.3547
can i	-0.4187
can not	-0.6841
canc*	-0.7145
cancel	-0.7145
capa*	-0.2206
capi*	-0.3637
capital	-0.2842
card	-0.4686
cats	-0.4701
chan*	-0.4292
change	-0.4031
chart	-0.2957
chart $	-0.2957
chat	0.5372
chat*	-0.3882
chatting	-0.3882
chea*	-0.3261
cheap	-0.2235
cheating	-0.3216
cheating $	-0.3216
chec*	-0.5856
check	-0.4715
check in	-0.488
checking	-0.2233
clear	0.7078
clear my	0.7078
close $	-0.2903
color	-0.515
come	-0.4048
come $	-0.4048
comm*	-0.4524
commands	-0.2725
commands $	-0.2725
comment	-0.3867
como	-0.5128
como se	-0.2459
comp*	0.3872
company	-0.4043
cont*	-0.6248
contact	-0.4117
contact $	-0.4484
contato	-0.3472
conv*	0.7771
conversation	0.4265
conversation $	0.4265
convert	-0.3747
cool	-0.3817
cool $	-0.3817
could	-0.597
cried	-0.4455
cried $	-0.4455
cuan*	-0.6653
cuen*	0.454
cuenta	0.454
cuenta $	0.454
daily	-0.2721
daily check	-0.2721
dank	-0.3911
dank $	-0.3911
das	-0.4224
data	0.7451
data $	0.7251
data safe	-0.4525
data*	0.2913
database	0.2913
database $	0.2913
daten	0.4713
daten loschen	0.3136
datos	0.5373
datos $	0.5373
day	-0.8192
day $	-0.5027
day was	-0.351
days	-0.3265
days $	-0.334
de	-0.75
death	-0.3938
death $	-0.3938
deja	-0.322
deja de	-0.322
dejar	-0.2933
dejar de	-0.2933
dele*	0.6907
delete	0.748
delete my	0.4581
delete what	0.4809
dia	-0.7582
dias	-0.8038
did	-0.3765
did i	-0.2233
die	-0.6328
died	-0.2526
dies*	-0.2254
dieser	-0.2254
dieser bot	-0.2254
dije	0.4276
dije $	0.4276
disa*	-0.2786
disable	-0.2786
disable notifications	-0.2786
disc*	-0.2508
do	-0.6111
do $	-0.3283
do i	-0.522
do my	-0.2795
do not	-0.289
do you	-0.866
does	-0.707
does a	-0.2228
does my	-0.3959
does not	-0.3123
does the	-0.313
dogs	-0.6192
doing	-0.3282
donn*	0.4516
donnees	0.4516
donnees $	0.4516
down	-0.2431
draf*	0.3882
drafts	0.3882
drafts $	-0.3543
du	-0.626
e	-0.5178
effa*	0.6027
efface	0.6027
eggs	-0.5845
eiff*	-0.4903
elim*	0.4848
elimina	0.4848
elimina mis	0.389
empty	-0.4279
empty $	-0.4383
end	-0.7445
enjoy	-0.4038
enou*	-0.2386
enough	-0.2386
eras*	1.2003
erase	0.7998
erase my	0.4221
erased	0.5668
erased $	0.5668
es	-0.4605
escr*	-0.4138
est	-0.4709
even*	-0.3708
evening	-0.2859
evenings	-0.2284
evenings are	-0.2284
everyone	-0.7742
everything	0.4279
everything hurts	-0.7441
everything you	0.3757
ex	-0.9262
ex $	-0.9016
expl*	-0.3484
explain	-0.3484
fais	-0.3056
fais une	-0.3056
fami*	-0.3195
family	-0.3195
far	-0.4844
fast	-0.2377
fath*	-0.2627
fathers	-0.2627
fathers death	-0.2627
favo*	-0.4239
fazer	-0.4215
feel	-0.8527
feel empty	-0.4383
feel guilty	-0.2627
feel like	-0.2608
feel*	-0.5485
feeling	-0.5824
fewer	-0.5837
fewer messages	-0.5837
find	-0.5867
find me	-0.3083
fix	-0.2883
flig*	-0.244
flight	-0.244
flight to	-0.2475
for	-0.4499
for 24	-0.238
for today	-0.6176
forg*	0.5611
forget	0.7248
forget everything	0.24
fort*	-0.2982
fortschritt	-0.2982
fortschritt $	-0.2982
fren*	-0.3631
french	-0.3631
french $	-0.3631
frie*	-0.6922
friend	-0.6702
from my	-0.6544
from your	0.4624
fun	-0.4466
fun speaking	-0.3086
func*	-0.4299
funny	-0.2936
funny $	-0.2936
girl*	-0.2863
girlfriend	-0.2863
girlfriend $	-0.2701
give	-0.4393
give me	-0.4393
glad	-0.4896
glad we	-0.3372
go	-0.2895
going	-0.3009
gone	0.685
gone $	0.685
good	-0.9053
good $	-0.7601
good morning	-0.2619
good*	-0.46
goodnight	-0.5073
goodnight $	-0.4465
got	-0.4923
got it	-0.3017
got to	-0.3372
great	-0.7434
guil*	-0.2819
guilty	-0.2819
guilty about	-0.2819
hacer	-0.2775
hacer $	-0.2775
had	-0.7034
had fun	-0.3086
happ*	-0.6254
happens	-0.6846
happy	-0.237
hard	-0.7871
has	-0.5041
hate	-0.5973
have a	-0.318
have any	-0.2986
have been	-0.4927
he	-0.6647
he said	-0.5097
hear*	-0.596
hello	-0.8559
hello $	-0.3342
help	-0.5774
help $	-0.5503
help me	-0.24
help*	-0.3837
helpful	-0.3911
her	-0.6439
her $	-0.6606
here	-0.4579
here $	-0.4579
heure	-0.2905
hey	-0.2906
hey there	-0.2906
hi	-0.6254
hi $	-0.3043
hi bot	-0.2581
hilf	-0.3766
hilf mir	-0.3766
him	-0.8493
him $	-0.8223
hist*	0.9548
history	0.9548
history $	0.9548
hoje	-0.9183
hola	-0.5569
hola $	-0.5569
hold	-0.3592
honda	-0.3188
hours	-0.238
hours $	-0.238
how	-0.5078
how can	-0.485
how do	-0.4943
how far	-0.4332
how fast	-0.2377
how long	-0.3797
how many	-0.2392
how much	-0.2386
how old	-0.3055
how to	-0.3142
hume*	-0.3546
humeur	-0.3546
humeur est	-0.3546
humor	-0.4243
hurts	-0.8344
hurts $	-0.8344
husb*	-0.285
husband	-0.285
i	-0.447
i am	-0.476
i ask	-0.3486
i buy	-0.2645
i can	-0.7486
i cry	-0.239
i do	-0.2592
i feel	-0.7156
i get	-0.3078
i had	-0.3086
i just	0.3231
i keep	-0.4498
i lost	-0.5038
i need	-0.604
i see	-0.5631
i told	0.3645
i type	-0.2422
i use	-0.4149
i want	0.5502
i was	-0.3852
i would	0.3872
i •	-1.6402
ich	-0.8364
ich vermisse	-0.4016
idio*	-0.4306
idioma	-0.4306
idioma $	-0.4306
if	-0.7857
ihn	-0.348
il	-0.7012
in	-0.5914
in $	-0.5288
in a	-0.273
in the	-0.409
in what	-0.3045
info*	0.3486
information	0.3486
inst*	-0.6008
instructions	-0.6008
inte*	-0.2874
is	-0.6421
is it	-0.3642
is my	-0.7854
is the	-0.3615
is there	-0.3118
is this	-0.2732
is your	-0.6899
isso	-0.5957
isso $	-0.5957
ist	-0.573
it	-0.6977
it $	-0.5423
it going	-0.2286
it was	-0.3613
ital*	-0.2324
je	-0.9061
jeal*	-0.3078
jealous	-0.3078
job	-0.6506
just shut	-0.342
kann	-0.6948
kann dieser	-0.2254
keep	-0.5249
keep my	-0.26
kilo*	-0.3747
kilometers	-0.3747
kilometers $	-0.3747
know	0.3315
know about	0.5465
know what	-0.2209
konto	0.6761
l	-0.4789
l oublier	-0.3416
la	-0.7873
lang*	-0.2651
language	-0.2651
last	-0.65
later	-0.3865
later $	-0.3865
learn	-0.2543
learn to	-0.2618
leave	-0.5689
leave me	-0.4857
leer	-0.3078
left	-0.336
left $	-0.3731
lesen	-0.3842
lesen $	-0.3842
less	-0.3646
less notifications	-0.3615
life	-0.477
life $	-0.3866
like to	-0.2499
like you	-0.7568
list	-0.7642
list $	-0.5732
list of	-0.2478
list*	-0.4604
live	-0.3382
lo	0.4276
lo que	0.4276
log my	-0.6859
lol	-0.5703
lol $	-0.5703
long	-0.4959
long do	-0.26
long does	-0.2435
losc*	0.8435
losch	0.5828
loschen	0.595
loschen $	0.595
losi*	-0.2701
losing	-0.2701
losing my	-0.2701
lost	-0.4587
love	-0.2803
made	-0.6585
make	-0.9159
mand*	-0.2531
many	-0.7049
marr*	-0.6274
mas	-0.3332
me	-0.6796
me a	-0.3133
me about	-0.685
me alone	-0.3562
me an	-0.488
me from	0.2789
me messages	-0.2431
me my	-0.4273
me siento	-0.5304
me the	-0.5033
me to	-0.6432
me what	-0.2657
mein*	-0.2982
meine	0.2521
meine daten	0.4713
meine stimmung	-0.5141
meinen	-0.2982
meinen fortschritt	-0.2982
mens*	-0.5355
mensajes	-0.3648
mensajes $	-0.3648
menu	-0.6078
menu $	-0.6078
merci	-0.6719
mes donnees	0.4516
messages from	0.2377
messaging	-0.6067
messaging me	-0.6067
meu	-0.6704
meu humor	-0.4243
mi animo	-0.526
mi cuenta	0.454
miles	-0.3747
miles to	-0.3747
mind	-0.7788
mind $	-0.7788
mir	-0.9036
mir meinen	-0.2982
mis	0.4999
mis datos	0.5373
moi	-0.2356
moi a	-0.2356
mon	0.4141
mon humeur	-0.3546
mond*	-0.2933
monday	-0.2933
monday $	-0.2933
money	-0.5517
mont*	-0.8153
mood	-0.9436
mood $	-0.5655
more	-0.4272
morg*	-0.4991
morgen	-0.4991
morgen $	-0.4991
morn*	-0.2619
morning	-0.2619
moth*	-0.4372
mother	-0.4372
mother s	-0.2827
move	-0.4004
move on	-0.4004
much	-0.341
much $	-0.3091
mute	-0.6188
mute $	-0.544
mute for	-0.238
muy	-0.3408
muy sola	-0.3408
my	0.4883
my account	0.6517
my boyfriend	-0.5353
my check	-0.3525
my data	0.5216
my day	-0.7357
my drafts	0.3882
my ex	-0.5269
my family	-0.3195
my fathers	-0.2627
my girlfriend	-0.2863
my history	0.6921
my information	0.3969
my life	-0.4174
my messages	0.5974
my mind	-0.4879
my mood	-0.5528
my mother	-0.4372
my phone	-0.3372
my profile	0.6634
my progress	-0.3955
my records	0.7617
my stats	-0.4772
my streak	-0.4404
myse*	-0.4814
myself	-0.4814
myself $	-0.3479
name	-0.2316
name $	-0.2362
near*	-0.4204
nearby	-0.4204
nearby $	-0.4204
nece*	-0.4436
necessary	-0.4436
necessary $	-0.4436
need	-0.6309
need $	-0.2816
need a	-0.4509
need to	-0.2572
need you	-0.3837
never	-0.7661
new	-0.2447
news	-0.4546
news $	-0.4546
next	-0.8897
nice	-0.6043
nicht	-0.7171
night	-0.3538
night $	-0.2557
no	-0.7405
no me	-0.3332
no more	-0.4104
no puedo	-0.2933
nobo*	-0.4148
nobody	-0.4148
not	-0.4431
not sleep	-0.3581
not want	-0.2716
noth*	-0.4653
nothing	-0.4653
nothing $	-0.4653
noti*	-0.4729
notifications	-0.4729
notifications $	-0.2946
notifications please	-0.3641
now	-0.3964
now $	-0.3683
o	-0.7545
o que	-0.4808
obri*	-0.4459
obrigada	-0.4459
of a	-0.528
of commands	-0.2285
of her	-0.2357
of losing	-0.2701
of my	0.6967
ok	-0.6517
ok $	-0.4863
okay	-0.4671
okay $	-0.5708
okay thanks	-0.2579
old	-0.3055
olvida	0.4276
olvida todo	0.4276
on	-0.3722
on $	-0.9845
on me	0.22
on the	-0.3708
one	-0.5337
other	-0.3563
oubl*	0.5006
oublier	-0.3416
oublier $	-0.3416
out	-0.4989
out of	-0.4852
over	-0.9249
over $	-0.6203
over*	-0.2312
pack*	-0.6686
para	-0.5321
pass*	-0.4858
passed	-0.2652
passed away	-0.2652
pausa	-0.4946
pausa por	-0.4461
pause	-0.6667
pause $	-0.4831
pause reminders	-0.2668
peop*	-0.2959
people	-0.2959
pers*	0.506
phone	-0.3321
phone $	-0.3372
phot*	-0.5759
photos	-0.5276
photos from	-0.324
plan*	-0.3854
play	-0.6049
play some	-0.6049
play*	-0.5718
please $	-0.8512
please stop	-0.6748
por	-0.4461
priv*	-0.4379
private	-0.4379
private $	-0.4379
prof*	0.6634
profile	0.6634
prog*	-1.0029
progress	-0.3955
progress $	-0.286
pued*	-0.2775
puede	-0.3078
puede leer	-0.3078
puedes	-0.2775
puedes hacer	-0.2775
puedo	-0.2933
puedo dejar	-0.2933
purge	0.7588
purge my	0.7588
quan*	-0.4992
que puedes	-0.2775
que voce	-0.3782
quel*	-0.2837
quelle	-0.2837
ques*	-0.4442
questions	-0.4512
questions can	-0.4589
quien	-0.3078
quien puede	-0.3078
quiet	-0.5256
quiet $	-0.4269
quit	-0.8505
rate	-0.3054
read	-0.6159
real	-0.4312
real $	-0.5144
reco*	0.4815
record	-0.7559
records	0.7617
regi*	-0.5793
registrar	-0.5793
registrar mi	-0.4167
rela*	-0.2655
relationship	-0.2655
remi*	-0.482
reminders	-0.3778
reminders $	-0.3848
remo*	0.9075
remove	0.6069
remove me	0.2789
remove my	0.4408
rest*	-0.3722
restaurant	-0.3722
right	0.973
robot	-0.3349
robot $	-0.3079
s	-0.3485
s death	-0.2827
sad	-0.7864
safe	-0.4525
safe here	-0.4525
said $	0.3572
sans	-0.3924
sans contact	-0.3924
savi*	-0.4554
savings	-0.4554
savings $	-0.4572
say	-0.3344
scar*	-0.2577
scared	-0.2577
scared of	-0.2577
schr*	-0.8012
se	-0.2459
se usa	-0.2459
see	-0.7445
see $	-0.772
see you	-0.3184
sei	-0.5475
sell	-0.9646
sem	-0.4171
sema*	-0.4273
semana	-0.307
semana $	-0.307
send	-0.3911
send fewer	-0.3911
send*	-0.3138
sending	-0.3138
sending me	-0.3209
serv*	0.4431
server	0.5614
server $	0.5614
set	-0.3209
share	-0.352
share my	-0.3071
she	-0.6294
she left	-0.2304
shou*	-0.5068
should	-0.5068
should i	-0.4786
show	-0.7227
show me	-0.4655
show my	-0.6032
shut	-0.4995
shut up	-0.4995
sie	-0.4323
sien*	-0.5304
siento	-0.5304
siento muy	-0.3408
sile*	-1.0858
silent	-0.4543
silent $	-0.469
since	-0.3061
since i	-0.2539
sinto	-0.8427
size	-0.4429
sleep	-0.4498
sleep $	-0.4757
snoo*	-0.2365
snooze	-0.2365
snooze for	-0.2365
so	-0.5468
so angry	-0.4526
so much	-0.3091
sola	-0.5304
sola $	-0.5304
some	-0.5675
some*	-0.3562
something	-0.262
something funny	-0.262
song	-0.8269
spea*	-0.5336
speak	-0.5881
speaking	-0.5336
speaking with	-0.2906
spell	-0.4436
spell necessary	-0.4436
stats	-0.4772
stats $	-0.4772
still	-0.6436
stim*	-0.5141
stimmung	-0.5141
stop	-1.0727
stop $	-0.9757
stop now	-0.2955
stop sending	-0.3138
stop talking	-0.3239
stor*	-0.3191
store	-0.2817
stored	-0.3191
stre*	-0.4404
streak	-0.4404
streak $	-0.4441
stuff	-0.3234
supp*	0.4377
surv*	-0.3022
survive	-0.3022
tag	-0.7235
tage	-0.4666
take	0.2613
take a	-0.2885
talk	-0.386
talk $	-0.3334
talk*	-0.5387
talking	-0.5387
talking $	-0.4927
talking to	-0.2532
talks	-0.3078
talks to	-0.3078
tell	-0.7734
tell me	-0.7734
tempo	-0.5612
text*	-0.4463
texting	-0.4477
than	-0.2719
than yesterday	-0.2719
than*	-0.5076
thank	-0.3084
thank you	-0.3084
thanks	-0.5205
thanks $	-0.453
that	-0.4139
that $	-0.4949
that is	-0.3188
the	-0.662
the best	-0.2469
the evenings	-0.2284
the news	-0.4546
the worst	-0.2284
there	-0.5865
there $	-0.4231
thin*	-0.3803
things	-0.258
things $	-0.2813
think	-0.261
this	-0.9113
this $	-0.7371
thou*	-0.4377
three	-0.6346
time	-0.5174
time $	-0.5094
tires	-0.426
tires $	-0.391
to be	-0.2746
to buy	-0.3406
to check	-0.2499
to do	-0.2626
to kilometers	-0.3747
to know	-0.475
to me	-0.7632
to my	-0.6712
to other	-0.3078
to talk	-0.3372
to you	-0.3367
to •	-1.0465
today	-0.6584
today $	-0.4784
today was	-0.2844
todo	0.5088
todo $	0.2945
todo lo	0.4276
told	0.2497
told me	-0.3871
told you	0.3645
tomo*	-0.2387
tomorrow	-0.2387
tomorrow $	-0.2387
too	-0.6492
tout	0.7106
tout $	0.7106
track	-0.6903
track my	-0.6903
tran*	-0.6428
trust	-0.2645
tu	-0.6961
tudo	0.6139
turn	-0.3808
turn off	-0.2617
turn on	-0.3322
two	-0.3221
two weeks	-0.4195
type	-0.2422
type $	-0.2422
un	-0.5692
un robot	-0.3168
unde*	-0.4481
understands	-0.4326
understands me	-0.4326
une	-0.4346
une pause	-0.3056
until	-0.5328
up	-0.4945
up $	-0.4995
urge	-0.5938
urge today	-0.313
usa	-0.2459
usa $	-0.2459
use	-0.4837
use you	-0.3861
verg*	0.4175
vergessen	-0.3766
vergessen $	-0.3766
vergiss	0.5286
vergiss alles	0.5286
verm*	-0.4016
vermisse	-0.4016
viel*	-0.3911
vielen	-0.3911
vielen dank	-0.3911
voce	-0.4574
want	0.5004
want my	0.8209
want to	-1.177
want you	0.2845
want*	-0.2346
was	-0.6439
was $	-0.3621
was good	-0.2551
was kann	-0.2254
was the	-0.2816
ways	-0.3253
ways can	-0.3045
we	-0.9312
we got	-0.3372
we had	-0.6197
we were	-0.4303
week	-0.6301
week $	-0.6182
week*	-0.7852
weeks	-0.4195
wer	-0.3842
wer kann	-0.3842
were	-0.7431
were you	-0.5813
what	-0.418
what are	-0.4237
what can	-0.7482
what did	-0.2795
what do	-0.5483
what does	-0.4384
what happens	-0.6846
what i	0.5948
what is	-0.4299
what questions	-0.2302
what should	-0.2571
what size	-0.4429
what ways	-0.3045
when	-0.5491
when does	-0.2903
when is	-0.5565
when was	-0.2816
where	-0.8389
where do	-0.5902
which	-0.5443
who	-0.9199
who is	-0.3981
why	-0.7704
why $	-0.5975
why do	-0.3648
wie	-0.6683
wipe	0.5587
wipe everything	0.3757
with	-0.787
with my	-0.738
with you	-0.3381
with*	-0.4456
without	-0.4456
won	-0.2611
won the	-0.2611
work	-0.2498
worst	-0.7931
worst $	-0.2284
would	0.3488
would like	0.4332
write	-0.4479
write me	-0.3823
wrong	-0.344
wrote	0.2815
year	-0.3518
years	-0.5359
yest*	-0.3008
yesterday	-0.3008
yesterday $	-0.2998
you	-0.3323
you $	-0.2606
you about	-0.3545
you are	-0.4597
you assist	-0.4814
you can	-0.2696
you do	-0.4435
you help	-0.24
you keep	-0.26
you know	0.493
you later	-0.3865
you like	-0.5398
you share	-0.3071
you speak	-0.5652
you store	-0.2817
you •	0.384
your database	0.2913
your server	0.5614
zeig	-0.2982
zeig mir	-0.2982
zu	-0.7421
zu vergessen	-0.3766
~	-0.8831
• $	0.5445
• about	-0.3652
• from	-0.5705
• him	-0.9938
• me	-1.1339
• move	-0.4004
• my	0.4206
• our	-0.6747
• over	-0.6176
• photos	-0.324
• with	-0.4487
""",
    'intents.vent': """\
!checkin	-1.7977
!delete_data	-1.7552
!help	-1.141
!out_of_scope	-1.5437
!smalltalk	-1.4696
!stop	-1.4714
!•	0.482
.-	-1.0626
.i+they	1.6455
.i+they-	1.2998
.i+you	-1.1694
.i+you-	-0.9287
.i-	-0.2308
.they	0.9891
.they-	0.9287
.you	-1.0733
.you-	-1.3575
10	-0.9456
10 $	-0.4814
12	-0.6658
12 $	-0.7679
2	-0.5925
24	-0.2897
24 hours	-0.2897
3	-0.4779
3 $	-0.3531
30	-0.3905
4	-0.5302
4 $	-0.367
5	-1.0893
5 $	-0.7744
5 today	-0.2917
6	-0.7819
6 $	-0.7529
7	-0.4811
7 $	-0.4451
8	-1.0347
?	-0.7595
?-	-1.7672
?i	-0.3216
?i+they	0.3937
?i+you	-0.6794
?i-	-0.267
?you	-0.2625
?you-	-1.3077
^ aide	0.3822
^ am	0.533
^ apaga	-0.6418
^ appreciate	-0.3365
^ are	-0.8666
^ ayuda	-0.527
^ book	-0.4594
^ borra	-0.6533
^ bye	-0.5571
^ can	-0.4179
^ cancel	-0.6742
^ change	-0.5702
^ check	-0.2433
^ clear	-0.5038
^ comment	-0.4615
^ como	-0.5573
^ convert	-0.3455
^ daily	-0.2308
^ day	-0.2717
^ deja	-0.3612
^ delete	-0.7659
^ dia	-0.6222
^ do	-1.6186
^ does	-0.8973
^ efface	-0.3856
^ elimina	-0.319
^ enough	-0.7038
^ erase	-0.6503
^ everything	0.7537
^ fais	-0.3932
^ feeling	-0.5387
^ find	-0.6333
^ forget	-1.0795
^ give	-0.5417
^ glad	-0.4991
^ good	-0.751
^ goodnight	-0.598
^ great	-0.8148
^ he	0.8775
^ hello	-0.8344
^ hey	-0.4665
^ hi	0.4495
^ hilf	0.4998
^ hola	-0.618
^ how	-0.3166
^ i	0.6898
^ ich	0.8244
^ in	-0.5671
^ it	0.6958
^ je	0.9917
^ just	-0.4272
^ leave	-0.8146
^ less	-0.3837
^ list	-0.5553
^ log	-0.8633
^ lol	-0.6225
^ losch	-0.5503
^ me	0.9121
^ meine	-0.3323
^ merci	-0.7487
^ meu	-0.4973
^ mood	-0.8386
^ mute	-0.6512
^ my	0.2887
^ nice	-0.5177
^ o	-0.7753
^ obrigada	-0.525
^ ok	-0.499
^ okay	-0.4862
^ olvida	-0.4344
^ para	-0.5586
^ pausa	-0.5251
^ pause	-1.0513
^ play	-0.4912
^ please	-0.7531
^ purge	-0.5439
^ que	-0.661
^ quelle	-0.5564
^ quien	-0.2833
^ quiet	-0.3253
^ quit	-1.2428
^ record	-0.6194
^ registrar	-0.3501
^ remove	-0.503
^ set	-0.5153
^ she	0.7362
^ show	-0.7828
^ sinto	0.9069
^ snooze	-0.2817
^ stop	-0.7015
^ take	-0.3762
^ tell	-0.9227
^ thank	-0.4095
^ thanks	-0.7489
^ that	-0.4306
^ the	0.576
^ track	-0.4911
^ turn	-0.2927
^ two	-0.501
^ urge	-0.2251
^ vergiss	-0.3392
^ vielen	-0.4244
^ was	-0.5383
^ we	0.8187
^ wer	-0.491
^ what	-0.6293
^ when	-0.5532
^ where	-0.7363
^ which	-0.5263
^ who	-1.1079
^ why	0.4631
^ wie	-0.8562
^ wipe	-0.4232
^ you	-0.748
^ zeig	-0.2864
a 2	-0.5492
a 5	-0.651
a 6	-0.5784
a 7	-0.4676
a break	-0.6266
a computer	-0.2338
a good	-0.9164
a l	0.4767
a lot	-0.2328
a new	-0.3019
a week	-0.3333
able	-0.5211
able to	-0.5211
about anything	-0.3379
about me	-1.0714
about my	0.7963
about the	-0.6019
about what	0.282
acce*	-0.5077
accent	-0.2926
acco*	-0.6511
account	-0.6511
account $	-0.3547
add	-0.5887
afra*	0.7084
afraid	0.7084
afraid of	0.7084
after	0.5192
again	0.6663
aide	0.3822
aide moi	0.7398
ajuda	0.2387
ajuda $	-0.521
alarm	-0.3604
alarm for	-0.3604
all messages	-0.2582
all the	0.2375
alles	-0.4702
alles $	-0.5652
alone	0.2286
alwa*	0.7758
always	0.7758
am afraid	0.6473
am i	-0.4035
am scared	0.4303
am without	0.3266
amaz*	-0.5095
amazon	-0.5095
an	-0.8443
an alarm	-0.3604
and	0.9774
and can	0.2734
and i	0.7755
and now	0.4891
angry	0.3786
animo	-0.4123
animo $	-0.3501
anot*	0.2814
another	0.2814
answ*	-0.2522
answer	-0.2853
answer $	-0.282
anxi*	0.5425
anxious	0.5977
any	-0.6621
any more	-0.5038
anyb*	-0.3495
anybody	-0.3495
anymore $	0.255
anyo*	0.4648
anyone	0.4648
anyone $	0.5633
anything $	-0.3379
apaga	-0.6418
apaga tudo	-0.4261
appr*	-0.5238
appreciate	-0.5238
appreciate the	-0.3365
are good	-0.5774
are some	-0.3387
are the	0.4287
are there	-0.8457
are things	-0.447
are you	-0.5546
are your	-0.55
arou*	0.4399
around	0.4399
around people	0.4399
as	-0.6604
ask	-0.5342
ask you	-0.4084
assi*	-0.5467
assist	-0.5467
assist me	-0.5467
at	0.3124
at night	0.2383
away	0.4779
away and	0.3922
ayuda	-0.527
ayuda como	-0.2423
back $	0.4353
bad	-0.5064
bank	-0.3638
be	-0.3752
be all	-0.3981
be quiet	-0.4272
beca*	0.3551
because	0.3551
because i	0.2901
been	-0.229
being	0.6852
best friend	0.2585
bett*	-0.651
better	-0.651
better today	-0.6924
birt*	0.6927
birthday	0.6927
birthday $	0.6927
boil	-1.1738
book	-0.4594
book me	-0.4594
borra	-0.6533
bot	-0.9593
bot $	-0.97
boyf*	0.7945
boyfriend	0.7945
break	-0.6266
break from	-0.6248
brok*	0.8387
broken	0.8967
broken $	0.8967
built	-0.4565
buy	-0.8935
buy $	-0.4338
bye	-0.9032
bye $	-0.8348
bye now	-0.3564
ca	-0.6328
call	-0.636
call you	-0.636
can a	0.3658
can do	-0.7083
can i	0.3528
can not	0.767
can you	-1.2322
canc*	-0.6742
cancel	-0.6742
capa*	-0.2266
capabilities	-0.2485
capabilities $	-0.2485
capi*	-0.8576
capital	-0.6731
car	-0.5405
card	-0.8083
cats	-0.8915
chan*	-0.7468
change	-0.6881
change my	-0.4189
change the	-0.5129
chart	-0.2883
chart $	-0.2883
chat	-0.6219
chat*	-1.0
chatting	-1.0
chea*	0.7097
cheap	-0.5157
cheating	0.6357
cheating $	0.6357
check	-0.5945
check in	-0.6795
checking	-0.305
checks	0.311
chee*	-0.9339
clear	-0.5038
clear my	-0.5038
close	-0.5118
close $	-0.458
color	-0.8215
come	-0.6606
come $	-0.6606
comm*	-0.5799
commands	-0.3735
commands $	-0.3735
comment	-0.4615
como	-0.5563
como se	-0.2423
comp*	-0.4975
computer	-0.2338
computer $	-0.2338
cont*	-0.7973
contact	-0.5653
contact $	-0.4501
contato	-0.5452
conv*	-0.9569
conversation	-0.6581
conversation $	-0.6581
convert	-0.3455
cool	-0.406
cool $	-0.406
cost	-0.2937
cost $	-0.2937
could	0.3739
cred*	-0.5035
credit	-0.5035
cried	0.3718
cried $	0.3718
cry	0.4609
cuan*	-0.4497
cuen*	-0.3973
cuenta	-0.3973
cuenta $	-0.3973
daily	-0.4197
daily check	-0.4197
dank	-0.4244
dank $	-0.4244
das	-0.3874
data	-0.9982
data $	-0.8927
daten	-0.395
daten loschen	-0.2781
datos	-0.292
datos $	-0.292
day	0.5744
day $	0.5738
day 30	-0.3905
day was	0.4719
days	-0.7465
days $	-0.6767
de me	-0.3968
death	0.3697
death $	0.3697
deja	-0.3612
deja de	-0.3612
dejar	0.7095
dejar de	0.7095
dele*	0.3712
delete my	-0.3616
depr*	0.6655
dia	-0.8661
dias	-0.7683
did	0.7981
did i	0.7428
did not	0.476
die	-0.9368
dies*	-0.2976
dieser	-0.2976
dieser bot	-0.2976
dije	-0.4344
dije $	-0.4344
disc*	-0.5915
divo*	0.4622
divorce	0.4622
divorce $	0.4622
do about	0.7589
do i	-0.8353
do my	-0.3659
do not	-0.4357
do people	0.45
do the	-0.3777
do to	0.5156
does a	-0.6423
does not	0.6053
does the	-0.7051
does this	-0.2953
dogs	-0.6121
doing	-0.8505
done	-0.3905
done $	-0.3905
donn*	-0.2709
donnees	-0.2709
donnees $	-0.2709
draf*	-0.4998
drafts	-0.4998
drafts $	-0.3444
du	-0.8205
e	-0.7416
effa*	-0.3856
efface	-0.3856
eggs	-0.9267
eiff*	-0.5622
elim*	-0.319
elimina	-0.319
elimina mis	-0.2256
else	-0.2482
empty	0.7009
empty $	0.4526
end	-0.4151
enjoy	0.6867
enou*	0.313
enough	0.313
enough for	0.4411
envi*	-0.4098
envies	-0.4098
envies mas	-0.4098
eras*	-0.899
erase	-0.6765
erase my	-0.251
erased	-0.5848
erased $	-0.5848
es	-0.6848
escr*	-0.7372
est	-0.5093
even	0.455
even say	0.4475
even*	0.2975
evening	-0.4293
evenings	0.4715
evenings are	0.4715
ever*	0.6039
every	0.7192
every day	0.294
everyone	0.7296
everything	0.4839
everything hurts	0.7537
everything i	0.2656
everything you	-0.3271
ex	0.7969
ex $	0.7446
expensive	-0.3424
expensive is	-0.3424
expl*	-0.9207
explain	-0.9207
fais	-0.3932
fais une	-0.3932
fami*	0.6679
family	0.6679
far	-0.9691
fast	-0.4236
fath*	0.3
fathers	0.3
fathers death	0.3
fazer	0.4542
fear	0.5639
fear of	0.5639
feel	0.9788
feel better	-0.4932
feel empty	0.4526
feel guilty	0.3
feel like	0.3966
feel so	0.7283
feel*	0.3435
feeling	0.4014
feeling like	-0.484
find	-0.6921
find me	-0.6333
flig*	-0.394
flight	-0.394
flight to	-0.3819
for $	-0.3278
for 24	-0.2897
for a	-0.565
for the	-0.2383
for three	-0.4458
for today	-0.755
forget	-0.7745
forget everything	-0.3551
fort*	-0.2864
fortschritt	-0.2864
fortschritt $	-0.2864
fren*	-0.3334
french	-0.3334
french $	-0.3334
from my	0.6291
from your	-0.3321
fun	-0.9851
fun speaking	-0.3035
func*	-0.5666
funny	-0.3929
funny $	-0.3929
get	0.5466
get messages	-0.8084
get over	0.9123
girl*	0.5093
girlfriend	0.5093
girlfriend $	0.3952
give	-0.527
give me	-0.527
glad	-1.0064
glad we	-0.4991
go	-0.6435
going	-0.3176
going $	-0.362
going to	-0.721
gone	-0.6784
gone $	-0.6784
good	-0.6702
good $	-0.9715
good morning	-0.3109
goodnight	-0.598
goodnight $	-0.5512
got	-0.6451
got it	-0.7034
got to	-0.4991
great	-0.8248
guil*	0.2807
guilty	0.2807
guilty about	0.2807
hacer	-0.2914
hacer $	-0.2914
had	0.6491
had fun	-0.3035
happ*	-0.4442
happens	-0.5144
happy	0.5429
hard	1.1269
has	-1.0256
hate	0.8566
have a	-0.6653
have any	-0.479
have been	0.5828
he	1.1634
he said	0.3881
hear*	1.1496
hello	-0.9246
hello $	-0.5411
help $	-0.7449
help me	-0.4222
help*	-0.4882
helpful	-0.5127
her	0.5709
here	-0.7041
here $	-0.7041
heure	-0.4585
hey	-0.4665
hey there	-0.4665
hi	0.312
hi $	-0.7319
hi bot	-0.5018
hilf	0.4998
hilf mir	0.4998
him	0.432
hist*	-0.5933
history	-0.5933
history $	-0.5933
hoje	0.9539
hola	-0.618
hola $	-0.618
hold	-0.4772
honda	-0.6816
hours	-0.2897
hours $	-0.2897
how	-0.4038
how are	-0.4166
how can	0.2236
how does	-0.4211
how expensive	-0.3424
how far	-0.6735
how fast	-0.4236
how is	-0.4375
how many	-0.8613
how much	-0.4251
how old	-0.6937
how this	-0.924
how to	-0.6807
human	-0.5871
humor	-0.4167
hurt	0.4678
hurts	1.0248
hurts $	1.0248
husb*	0.7087
husband	0.7087
i	0.4381
i ask	-0.5342
i buy	-0.6395
i can	0.928
i change	-0.5293
i cry	0.4041
i do	0.6628
i feel	0.9219
i get	0.3358
i had	-0.3035
i have	0.5214
i keep	0.6
i lost	0.742
i miss	0.4169
i need	0.2837
i press	-0.4458
i said	-0.8683
i see	-0.8312
i set	-0.2769
i so	0.4456
i talking	-0.4272
i think	0.6922
i turn	-0.3188
i type	-0.6006
i use	-0.6675
i was	0.762
i would	-0.6272
ich	0.6493
ich vermisse	0.5128
idio*	-0.5137
idioma	-0.5137
idioma $	-0.5137
ihn	0.4854
il	-0.6193
in $	-0.6542
in a	-0.4242
in the	0.7161
info*	-0.5457
information	-0.5457
inst*	-0.5563
instructions	-0.5563
interest	0.2826
is	-0.2585
is 5	-0.2917
is a	-0.4494
is it	0.2657
is my	-0.6843
is the	-1.0999
is there	-0.5588
is this	-0.846
is your	-1.1628
isso	-0.5983
isso $	-0.5983
ist	-0.3734
it	0.7376
it going	-0.7528
it normal	0.4959
it was	0.3258
ital*	-0.6409
je	0.9917
jeal*	0.3358
jealous	0.3358
job	-0.3207
just	-0.2229
just shut	-0.3515
just wanted	-0.2972
kann	0.4646
kann dieser	-0.2976
keep	0.5518
kilo*	-0.3455
kilometers	-0.3455
kilometers $	-0.3455
know about	-0.6823
know how	-0.5486
know what	0.4879
know who	0.3266
konto	-0.6252
l	0.3289
l oublier	0.4767
la	1.209
lang*	-0.3631
language	-0.3631
larg*	-0.2358
largest	-0.2358
largest state	-0.2358
last	1.062
later	-0.3442
later $	-0.3442
learn	0.6096
learn to	0.6373
leave	0.2563
leave me	-0.2612
leer	-0.2833
left	0.8759
left $	0.7739
left me	0.3402
lesen	-0.491
lesen $	-0.491
less	0.2364
less notifications	-0.3837
like	-0.3024
like a	-0.484
like i	0.3633
like to	-0.3047
like you	-0.7325
list	-0.7254
list $	-0.5589
list of	-0.2427
list*	0.7617
live	-0.8579
lo	-0.4344
lo que	-0.4344
log	-0.8524
log my	-0.5657
lol	-0.6225
lol $	-0.6225
long does	0.7317
losc*	-0.5446
losch	-0.5503
loschen	-0.4016
loschen $	-0.4016
losi*	0.3952
losing	0.3952
losing my	0.3952
lost	0.7558
lot	-0.2328
lot for	-0.2328
love	0.93
mach*	-0.372
machine	-0.372
machine $	-0.372
made	-0.7939
make	-0.2266
mand*	-0.4172
mandar	-0.3968
mandar mensagem	-0.3968
many	-0.8855
many days	-0.3335
marr*	0.5973
mas	-0.6719
mas mensajes	-0.4098
me	0.2535
me $	0.6903
me a	-0.7496
me about	-0.6768
me alone	-0.8146
me an	-0.3962
me and	0.3846
me envies	-0.4098
me for	0.2947
me from	-0.2549
me mandar	-0.3968
me my	-0.4329
me siento	0.6229
me the	-0.7455
mein*	-0.2864
meine	-0.8393
meine daten	-0.395
meine stimmung	-0.6123
meinen	-0.2864
meinen fortschritt	-0.2864
men	0.4954
mens*	-0.7181
mensagem	-0.3968
mensagem $	-0.3968
mensajes	-0.4972
mensajes $	-0.4972
menu	-0.6714
menu $	-0.6714
merci	-0.7487
mes	-0.7334
mes donnees	-0.2709
mess*	-1.0773
messages	-0.9976
messages $	-0.6374
messages anymore	-0.8084
messaging	-0.635
messaging me	-0.635
meu	-0.5947
meu humor	-0.4167
mi	-0.5778
mi animo	-0.4123
mi cuenta	-0.3973
miles	-0.3455
miles to	-0.3455
mind	-0.3767
mind $	-0.3767
mir	-0.5326
mir meinen	-0.2864
mis	-0.337
mis datos	-0.292
miss	0.4169
miss him	0.4169
moi	0.7398
moi a	0.7398
mon	-0.4707
mond*	-0.3983
monday	-0.3983
monday $	-0.3983
money	-1.0323
mont*	-0.8103
mood	-0.9081
mood $	-0.3696
mood is	-0.2917
more	-0.8438
morg*	-0.5072
morgen	-0.5072
morgen $	-0.5072
morn*	-0.3109
morning	-0.3109
moth*	0.5308
mother	0.5308
mother s	0.2794
move	0.7196
move on	0.7196
much	-0.2255
much does	-0.2937
much is	-0.3272
mute	-0.6512
mute $	-0.5438
mute for	-0.2897
muy	0.406
muy sola	0.406
my	-0.2714
my account	-0.6466
my best	0.2585
my boyfriend	0.7945
my check	-0.4072
my data	-0.9886
my drafts	-0.4998
my ex	0.6327
my family	0.6679
my fathers	0.3
my fear	0.5664
my girlfriend	0.5093
my history	-0.4099
my husband	0.5173
my information	-0.5027
my life	0.432
my messages	-0.5578
my mind	0.9362
my mood	-0.5117
my mother	0.5308
my phone	0.3533
my profile	-0.5041
my progress	-0.2904
my records	-0.6434
my settings	-0.2894
my stats	-0.4805
my streak	-0.3694
my time	-0.3723
myse*	0.8938
myself	0.8938
myself $	0.3908
name	-0.3597
name $	-0.3373
near*	-0.509
nearby	-0.509
nearby $	-0.509
nece*	-0.3929
necessary	-0.3929
necessary $	-0.3929
need	0.2245
need $	-0.4945
need a	0.2273
need help	0.5055
need to	-0.2214
need you	-0.4991
never	0.3798
new	0.2829
news	-0.6781
news $	-0.6781
next	-0.7866
nice	-0.7933
nicht	0.585
no contact	-0.4929
no me	-0.6719
no more	-0.692
no puedo	0.7095
nobo*	0.6746
nobody	0.6746
norm*	0.4923
normal	0.4959
normal to	0.4959
not	0.2708
not even	0.476
not go	0.2667
not know	0.3072
not say	-0.337
not sleep	0.4991
not talk	-0.4307
not trust	0.4991
not want	-0.9668
noth*	0.549
nothing	0.549
nothing $	0.549
noti*	-0.4503
notifications	-0.4503
notifications $	-0.4643
now	-0.3965
now i	0.3984
o	0.5018
o que	0.3481
obri*	-0.525
obrigada	-0.525
of 10	-0.3983
of a	-0.8699
of being	0.6852
of her	0.6576
of it	0.4456
of losing	0.3952
of things	-0.2448
off	-0.476
oil	-0.4252
ok	-0.9318
ok $	-0.9402
okay	-0.4862
okay $	-0.6107
okay thanks	-0.2429
old	-0.6937
olvi*	0.8962
olvida	-0.4344
olvida todo	-0.4344
on	-0.7367
on $	0.459
on my	-0.4367
on the	-0.3855
one	0.349
oubl*	0.3
oublier	0.4767
oublier $	0.4767
our	0.8978
out	-0.7844
out of	-1.0401
over	1.3863
over $	0.6807
over it	0.3795
pack*	-0.8098
pain	0.5342
para	-0.5586
pass*	-0.5785
passed	0.3403
passed away	0.3403
pausa	-0.5251
pausa por	-0.4541
pause $	-0.6344
pause for	0.543
pause reminders	-0.3168
peop*	0.6669
people	0.6669
people $	0.4691
people away	0.4397
pers*	-0.222
phone	0.2911
phone $	0.3533
phot*	0.3276
photos	0.4475
photos from	0.3084
plan*	-0.6551
play	-0.4912
play some	-0.4912
play*	0.5453
plea*	-0.8993
please	-0.8993
please $	-0.6474
por	-0.4541
press	-0.4458
priv*	-0.3584
private	-0.3584
private $	-0.3584
prof*	-0.5041
profile	-0.5041
prog*	-0.7228
progress	-0.2904
progress $	-0.2504
pued*	-0.2914
puede	-0.2833
puede leer	-0.2833
puedes	-0.2914
puedes hacer	-0.2914
puedo	0.7095
puedo dejar	0.7095
purge	-0.5439
purge my	-0.5439
quan*	-0.6677
que puedes	-0.2914
que voce	-0.7753
quel*	-0.5564
quelle	-0.5564
ques*	-0.6625
questions	-0.455
questions can	-0.4598
quien	-0.2833
quien puede	-0.2833
quiet	-0.6536
quiet $	-0.4125
quiet for	-0.5088
quit	-1.2428
rate	-0.3544
read	-0.6299
real	-0.5059
real $	-0.5729
reco*	-0.9664
record	-0.6194
records	-0.6434
redu*	-0.2321
reduce	-0.2321
reduce spending	-0.2321
regi*	-0.4521
registrar	-0.4521
registrar mi	-0.3501
rela*	0.6321
relationship	0.6321
remi*	-0.296
reminders	-0.6783
reminders $	-0.6364
remo*	-0.6828
remove	-0.4935
remove me	-0.2549
remove my	-0.4065
rest*	0.4953
restaurant	0.4953
right	-0.7242
robot	-0.3767
robot $	-0.3591
rome	-0.3827
rome $	-0.3827
s	0.4214
s death	0.2794
sad	0.4802
sad without	0.2455
said	-0.3779
sans	-0.3367
sans contact	-0.3367
savi*	-0.5009
savings	-0.5009
savings $	-0.4883
say	-0.3567
say goodbye	0.4475
say hi	-0.2972
scar*	0.4303
scared	0.4303
scared of	0.4303
schr*	-1.0484
se	-0.2423
se usa	-0.2423
see	-1.1228
see $	-0.9092
see my	-0.2403
sei	0.2838
sell	-0.3825
sem	0.5805
sema*	-0.5165
semana	-0.3476
semana $	-0.3476
send*	-0.4192
sending	-0.4192
sending me	-0.2761
serv*	-0.7597
server	-0.4022
server $	-0.4022
set	-0.6061
set an	-0.3604
sett*	-0.5882
settings	-0.5882
settings $	-0.5882
share	-0.3076
she	0.9222
she did	0.4475
she left	0.3698
show	-0.7828
show me	-0.5639
show my	-0.3227
shut	-0.5625
shut up	-0.5625
sie	0.5255
sien*	0.6229
siento	0.6229
siento muy	0.406
sile*	-0.9359
since i	-0.431
since the	0.6625
sinto	0.9069
size	-0.7021
sleep	0.3839
sleep $	0.3297
snoo*	-0.2817
snooze	-0.2817
snooze for	-0.2817
so	0.4001
so afraid	0.4456
so angry	0.3786
so sad	0.2455
sola	0.6229
sola $	0.6229
some	-0.5714
some ways	-0.2321
some*	0.272
someone	0.5806
something	-0.3691
something funny	-0.3691
song	0.5161
spea*	-0.7438
speak	-0.3173
speaking	-0.7438
speaking with	-0.6414
spell	-0.3929
spell necessary	-0.3929
spen*	-0.2321
spending	-0.2321
spending $	-0.2321
start	-0.8452
state	-0.2358
state in	-0.2358
stats	-0.4805
stats $	-0.4805
still	0.5277
stim*	-0.6123
stimmung	-0.6123
stop	-1.0464
stop $	-0.9048
stop now	-0.339
stop sending	-0.4192
stop talking	-0.2308
stor*	-0.3473
store	-0.2696
stored	-0.3473
stre*	-0.3694
streak	-0.3694
streak $	-0.344
stuff	-0.4164
sun	-0.2875
sun $	-0.2875
surv*	0.7497
survive	0.7497
tage	-0.6686
take	-0.9467
talk	-0.6075
talk $	-0.5453
talk*	-1.1483
talking	-1.1483
talking $	-1.0033
talking to	-0.3321
talks	0.3358
talks to	0.3358
te	-0.2513
tell	-0.8215
tell me	-0.8215
text	-0.4858
text*	-1.2017
texted	-0.805
texting	-0.8515
than	-0.4572
than yesterday	-0.4572
than*	-0.6498
thank	-0.384
thank you	-0.384
thanks	-0.7657
thanks $	-0.4462
thanks a	-0.2328
thanks for	-0.3832
that	-0.8919
that $	-0.9026
that i	-0.3683
that is	-0.9876
the answer	-0.2328
the best	-0.449
the check	-0.3645
the commands	-0.3085
the daily	-0.2899
the evenings	0.4715
the help	-0.3722
the hold	-0.311
the largest	-0.2358
the news	-0.6781
the sun	-0.2875
the time	0.2375
the us	-0.2358
the worst	0.4715
there	-1.0421
there $	-0.4459
there anything	-0.4562
thin*	0.2569
things $	0.3219
think	0.5476
this	0.2448
this $	1.0199
this bot	-0.7018
this works	-0.924
thou*	0.6546
three	0.3583
three days	-0.4458
time	-0.3087
time $	-0.6435
time zone	-0.3723
timer	-0.4511
tires	-0.6934
tires $	-0.6344
to	0.2339
to a	-0.4272
to be	-0.2712
to buy	-0.6088
to check	-0.3047
to feel	0.4959
to get	-0.8084
to kilometers	-0.3455
to know	-0.8881
to my	-0.7569
to other	0.3358
to reduce	-0.2321
to say	-0.5662
to talk	-0.4991
to you	-0.4327
to •	0.7248
today	-0.2414
today is	0.4453
today was	-0.6176
todo $	0.3347
todo lo	-0.4344
told me	0.2829
tomo*	-0.4552
tomorrow	-0.4552
tomorrow $	-0.4552
too	-0.4705
tout	-0.5532
tout $	-0.5532
track	-0.4911
track my	-0.4911
tran*	-0.5726
trust	0.9027
tu	-0.9091
tudo	-0.4261
turn	-0.38
turn on	-0.346
two	-0.5482
two weeks	-0.501
type	-0.6006
type $	-0.6006
un	-0.4685
un robot	-0.3513
unde*	0.2249
understands	0.7356
understands me	0.7356
une	-0.566
une pause	-0.3932
until	-0.6419
up $	-0.5625
urge	-0.7267
urge $	-0.5743
urge today	-0.4685
us	-0.3405
us $	-0.2358
usa	-0.2423
usa $	-0.2423
use	-0.724
use this	-0.6153
verg*	0.2587
vergessen	0.4998
vergessen $	0.4998
vergiss	-0.3392
vergiss alles	-0.3392
verm*	0.5128
vermisse	0.5128
viel*	-0.4244
vielen	-0.4244
vielen dank	-0.4244
voce	-0.8241
want	-0.2227
want my	-0.8172
want you	-0.4019
wanted	-0.5662
wanted to	-0.5662
was	0.3126
was $	0.753
was good	-0.6071
was kann	-0.2976
was the	-0.5273
ways	-0.3136
ways to	-0.2321
we	0.8915
we got	-0.4991
we had	0.7464
we were	0.6481
week	-0.7698
weeks	-0.501
wer	-0.491
wer kann	-0.491
were	0.2468
were you	-0.7693
what	-0.4607
what are	-0.9371
what can	0.4672
what did	0.5844
what do	-1.035
what does	-1.0253
what else	-0.2482
what happens	-0.5144
what i	-0.3667
what questions	-0.3728
what should	0.3109
what size	-0.7021
what you	-0.6382
when	-0.8341
when does	-0.458
when i	-0.3042
when is	-0.5864
when was	-0.5273
where can	-0.4616
where do	-0.4774
which	-0.6253
who i	0.3266
who is	-0.5787
why $	-0.4832
why am	0.4456
why do	0.451
wie	-0.8562
wipe	-0.4232
wipe everything	-0.3271
with	0.786
with $	-0.5677
with me	0.8136
with you	-0.6976
with*	-0.2902
without	-0.2902
without him	0.2449
won	-0.5368
won the	-0.5368
work	-0.6452
work $	-0.4107
work for	-0.5073
works	-0.924
works $	-0.924
world	-0.4098
worst	1.176
worst $	0.4715
would	-0.6387
would like	-0.569
write	-0.4913
write me	-0.4416
wrong	1.1668
wrong $	0.5795
wrote	-0.5555
year	-0.2245
years	0.628
years and	0.3195
you	-1.0508
you $	-0.9876
you able	-0.5211
you about	-0.4084
you are	-0.5866
you assist	-0.5467
you can	-0.914
you do	-0.9371
you get	0.877
you have	-0.6392
you help	-0.4222
you know	-0.8004
you later	-0.3442
you like	-0.3812
you so	-0.3515
you speak	-0.2507
you store	-0.2696
you to	-0.6408
you work	-0.5073
you •	-0.8538
your capabilities	-0.2485
your day	-0.8508
your server	-0.4022
zeig	-0.2864
zeig mir	-0.2864
zone	-0.3723
zone $	-0.3723
zu	-0.2336
zu vergessen	0.4998
~	-0.4895
•	0.482
• $	0.2319
• about	0.2475
• from	0.5416
• him	1.1265
• me	0.7445
• move	0.7196
• my	-1.0229
• our	0.6184
• over	0.4568
• photos	0.3084
• with	0.5261
• •	0.482
""",
    'intents.smalltalk': """\
!checkin	-1.2913
!delete_data	-1.6821
!help	-1.6985
!out_of_scope	-1.0563
!smalltalk	3.0174
!stop	-2.0886
!•	-0.8243
.	-0.4974
.i	-0.5207
.i+they	-1.0196
.i+they-	-1.1268
.i+you	-0.2499
.they	-1.0609
.they-	-0.8676
.you	0.2765
.you-	0.3709
10	-0.8284
10 $	-0.2704
12	-0.938
12 $	-0.9158
2	-0.5733
24	-0.2687
24 hours	-0.2687
3	-0.5644
3 $	-0.534
30	-0.2605
4	-0.5617
4 $	-0.5804
5	-1.1108
5 $	-0.6081
5 today	-0.2599
6	-0.5266
6 $	-0.3823
7	-0.5996
7 $	-0.6207
8	-1.126
?	-1.3129
?-	-0.5394
?i	-0.6659
?i+they	-0.7923
?i+you	-0.4652
?i-	-0.7914
?you-	1.1918
^ aide	-0.6825
^ am	0.3746
^ apaga	-0.8142
^ appreciate	0.4419
^ are	-0.2702
^ ayuda	-0.6736
^ book	-0.3382
^ borra	-0.6186
^ bye	0.6583
^ cancel	-1.0135
^ change	-0.6754
^ check	-0.3963
^ clear	-0.5886
^ comment	-0.4827
^ como	-0.5945
^ convert	-0.3478
^ daily	-0.3806
^ day	-0.6315
^ deja	-0.354
^ delete	-0.3484
^ dia	-0.7514
^ do	1.1389
^ does	-0.8095
^ efface	-0.4989
^ elimina	-0.412
^ enough	-0.2687
^ erase	-0.5475
^ everything	-0.5199
^ fais	-0.3355
^ feeling	-0.4608
^ find	-0.8449
^ forget	-0.3351
^ give	-0.4682
^ glad	0.5716
^ good	0.8444
^ goodnight	0.5395
^ great	0.8806
^ he	-0.4892
^ hello	0.8937
^ hey	0.4518
^ hi	-0.2253
^ hilf	-0.3182
^ hola	0.5683
^ how	-0.7022
^ ich	-0.7805
^ in	0.4093
^ je	-0.9582
^ leave	-0.4594
^ less	-0.3514
^ list	-0.6722
^ log	-0.6157
^ lol	0.5941
^ losch	-0.6338
^ make	0.8463
^ me	-0.8731
^ meine	-0.3918
^ merci	0.6818
^ meu	-0.5602
^ mon	-0.2603
^ mood	-0.9436
^ mute	-0.8794
^ my	0.2312
^ nice	0.5207
^ no	0.2986
^ o	-0.4693
^ obrigada	0.7262
^ ok	0.7668
^ okay	0.5779
^ olvida	-0.2305
^ para	-0.5768
^ pausa	-0.5286
^ pause	-0.7756
^ play	-0.6937
^ please	-0.3092
^ purge	-0.6152
^ que	-0.8757
^ quelle	-0.2457
^ quien	-0.339
^ quiet	-0.2333
^ quit	-0.9556
^ record	-0.7658
^ registrar	-0.3762
^ remove	-0.5545
^ see	0.3153
^ send	-0.2591
^ set	-0.4637
^ she	-0.7163
^ show	-0.5785
^ sinto	-0.8042
^ snooze	-0.2832
^ stop	-1.1201
^ take	-0.5849
^ thank	0.6056
^ thanks	0.8932
^ that	-0.2992
^ the	-0.4041
^ today	-1.1151
^ track	-0.5541
^ turn	-0.4349
^ two	-0.534
^ urge	-0.3872
^ vergiss	-0.3916
^ vielen	0.4263
^ was	-1.0426
^ we	-0.8415
^ wer	-0.3337
^ when	-0.5968
^ where	0.4551
^ why	-0.8716
^ wie	-0.7821
^ wipe	-0.3807
^ you	0.4724
^ zeig	-0.3053
^ •	-0.6951
a	-0.5003
a 2	-0.3448
a 5	-0.4219
a 6	-0.25
a 7	-0.523
a break	-0.5181
a computer	0.6095
a l	-0.2877
a lot	0.3669
a robot	0.4269
able	-0.7552
able to	-0.7552
about	-0.4657
about anything	-0.2496
about me	-0.8219
about my	-0.3941
about the	-0.6461
acce*	-0.8184
accent	-0.5175
accent $	-0.263
acco*	-0.4613
account	-0.4613
account $	-0.3594
add	-0.3987
afra*	-0.5981
afraid	-0.5981
afraid of	-0.5981
after	-0.2804
ai	0.2295
aide	-0.6825
aide moi	-0.2728
alarm	-0.3396
alarm for	-0.3396
all messages	-0.5174
all the	-0.3738
alles	-0.6515
alles $	-0.6317
alone	-0.8123
alone $	-0.5905
alwa*	-0.4959
always	-0.4959
am	0.3147
am afraid	-0.563
am scared	-0.5082
amaz*	-0.8045
amazon	-0.8045
an	-0.2966
an alarm	-0.3396
and	-0.6241
and i	-0.4999
and now	-0.5164
angry	-0.3253
animo	-0.5043
animo $	-0.3762
anot*	-0.6087
another	-0.6087
answ*	-0.3286
answering	-0.356
answering $	-0.356
anxi*	-0.4164
anxious	-0.4371
anyb*	0.6252
anybody	0.6252
anym*	-0.2825
anymore	-0.2825
anymore $	-0.3482
anyo*	-0.4645
anyone	-0.4645
anyone $	-0.2786
anyt*	-0.2733
anything	-0.2733
anything $	-0.2496
apaga	-0.8142
apaga tudo	-0.5408
appr*	0.4986
appreciate	0.4986
appreciate the	0.4419
are capable	-0.356
are good	-0.7728
are some	-0.3589
are there	-0.5028
are things	0.4174
are you	0.9405
are your	0.5525
arou*	-0.4338
around	-0.4338
around people	-0.4338
as	-0.4372
ask	-0.307
ask you	-0.3124
assi*	-0.3481
assist	-0.3481
assist me	-0.3481
at	-0.3038
away	-0.3472
away and	-0.2906
ayuda	-0.6736
ayuda como	-0.2905
back	-0.8341
back $	-0.5074
bad	0.7812
bala*	-0.3355
balance	-0.3355
balance $	-0.3355
bank	-0.585
be	-0.7059
be quiet	-0.4765
be silent	-0.3139
beca*	-0.3631
because	-0.3631
because i	-0.2947
being	-0.3544
best	-0.2363
best phone	-0.6817
bett*	-0.4097
better	-0.4097
better today	-0.3931
birt*	-0.5021
birthday	-0.5021
birthday $	-0.5021
boil	-0.5502
book	-0.3382
book me	-0.3382
born	0.4421
born $	0.4421
borra	-0.6186
bot	0.5304
bot $	0.8091
boyf*	-0.6635
boyfriend	-0.6635
braz*	-0.3626
brazil	-0.3626
brazil $	-0.3626
break	-0.5181
brok*	-0.8999
broken	-0.8963
broken $	-0.8963
built	0.297
buy	-0.9056
buy $	-0.7303
by	0.3908
bye	0.7462
bye $	0.5743
bye now	0.4694
ca	-0.7979
call	0.7696
call you	0.7696
can	-0.8541
can a	-0.2981
can i	-0.5311
can not	-0.8343
can you	-0.5
canc*	-1.0135
cancel	-1.0135
capa*	-0.8995
capabilities	-0.8154
capabilities $	-0.8154
capable	-0.356
capable of	-0.356
capi*	-0.5401
capital	-0.5269
capital of	-0.3963
card	-0.714
chan*	-0.5719
change	-0.513
change the	-0.2813
chart	-0.2213
chart $	-0.2213
chat*	0.8607
chatting	0.8607
chea*	-0.2615
cheap	-0.3273
cheating	-0.2608
cheating $	-0.2608
chec*	-0.4768
check	-0.514
check in	-0.5356
checking	-0.3825
chee*	-0.3561
clear	-0.5886
clear my	-0.5886
close	-0.331
close $	-0.2305
come	-0.5258
come $	-0.5258
comm*	-0.6284
commands	-0.4051
commands $	-0.4051
comment	-0.4827
como	-0.6318
como se	-0.2905
comp*	0.427
company	0.2815
computer	0.6095
computer $	0.6095
cont*	-1.0146
contact	-0.5987
contact $	-0.5692
contato	-0.527
conv*	-0.6483
conversation	-0.5549
conversation $	-0.5549
convert	-0.3478
cool	0.5096
cool $	0.5096
could	-0.5545
cry	-0.5202
cuan*	-1.0924
cuen*	-0.4062
cuenta	-0.4062
cuenta $	-0.4062
daily	-0.3477
daily check	-0.3477
dank	0.4263
dank $	0.4263
das	-0.6456
data	-0.7417
data $	-0.7145
daten	-0.443
daten loschen	-0.2819
datos	-0.4563
datos $	-0.4563
day	-0.7108
day $	0.2216
day 30	-0.2605
day was	-0.3392
days	-0.5352
days $	-0.5231
de	-0.9905
deja	-0.354
deja de	-0.354
dejar	-0.6138
dejar de	-0.6138
dele*	-0.8543
delete	-0.4315
delete my	-0.2608
depr*	-0.5412
did	0.2502
did i	-0.8815
did not	-0.5826
die	-0.9774
died	-0.6498
dies*	-0.5667
dieser	-0.5667
dieser bot	-0.5667
dije	-0.2305
dije $	-0.2305
disc*	-0.2443
divo*	-0.4274
divorce	-0.4274
divorce $	-0.4274
do	-0.2348
do $	-1.3985
do about	-0.3023
do i	-0.3922
do my	-0.28
do not	-0.4374
do people	0.2979
do to	-0.471
does	-0.9859
does a	-0.2566
does my	-0.2234
does the	-0.2885
does this	-0.2524
dogs	-0.9277
done	-0.2605
done $	-0.2605
donn*	-0.3419
donnees	-0.3419
donnees $	-0.3419
down	-0.3875
draf*	-0.4479
drafts	-0.4479
drafts $	-0.4119
effa*	-0.4989
efface	-0.4989
eggs	-0.6989
eiff*	-0.5061
elim*	-0.412
elimina	-0.412
elimina mis	-0.3281
else	-0.5984
empty	-0.6158
empty $	-0.6057
end	-0.5153
enou*	-0.9112
enough	-0.9112
enough for	-0.2783
envi*	-0.4609
envies	-0.4609
envies mas	-0.4609
eras*	-0.9343
erase	-0.6187
erase my	-0.3248
erased	-0.4343
erased $	-0.4343
escr*	-0.5579
est	-0.3701
even	-0.5943
even say	-0.595
evenings	-0.4354
evenings are	-0.4354
ever*	-0.8302
everyone	-0.3458
everything	-0.7107
everything hurts	-0.5199
everything i	-0.2467
everything you	-0.2514
ex	-0.7072
ex $	-0.3242
exch*	-0.4494
exchange	-0.4494
exchange rate	-0.4494
expensive	-0.2239
expensive is	-0.2239
expl*	-0.6135
explain	-0.6135
fais	-0.3355
fais une	-0.3355
fami*	-0.4649
family	-0.4649
far	-0.9342
fath*	-0.2253
fathers	-0.2253
fathers death	-0.2253
favo*	0.7156
fazer	-0.3883
feel empty	-0.6057
feel guilty	-0.2253
feel like	-0.7851
feel so	-0.4617
feel*	-0.3154
feeling	-0.9948
feeling like	-0.3582
fewer	-0.2603
fewer messages	-0.2603
find	-1.0028
find me	-0.8449
fix	-0.2465
flig*	-0.4153
flight	-0.4153
flight to	-0.4044
for	-0.457
for 24	-0.2687
for a	-0.4527
for six	-0.3296
for today	-0.4382
forg*	-0.4429
forget	-0.3662
fort*	-0.3053
fortschritt	-0.3053
fortschritt $	-0.3053
fran*	-0.3565
france	-0.3565
france $	-0.3565
fren*	-0.6564
french	-0.6564
french $	-0.6564
frie*	0.5573
friend	0.64
friends	-0.4073
friends $	-0.4073
from	-0.4799
from my	-0.5006
from your	-0.3091
fun	0.8365
fun speaking	0.3203
func*	-0.9399
funny	0.5574
funny $	0.5574
get	-0.6865
get over	-0.7123
girl*	-0.3181
girlfriend	-0.3181
girlfriend $	-0.3216
give	-0.4604
give me	-0.4604
glad	1.0652
glad we	0.5716
going	0.269
going $	0.7237
going to	-1.0258
gone	-0.5577
gone $	-0.5577
good	0.9393
good $	0.8966
good morning	0.3335
good*	0.3549
goodnight	0.5395
goodnight $	0.4579
got	0.4415
got it	0.6419
got to	0.5716
great	0.9144
guil*	-0.2801
guilty	-0.2801
guilty about	-0.2801
hacer	-0.2666
hacer $	-0.2666
had fun	0.3203
happ*	-0.5739
happens	-0.613
happy	-0.2634
hard	-0.9885
has	-0.8337
hate	-0.7485
have	0.7239
have a	1.2207
have no	-0.3888
he	-0.9556
he said	-0.2293
hear*	-1.1167
hello	0.8116
hello $	0.4568
help	-0.4504
help with	-0.7966
help*	0.4357
helpful	0.4694
her	-0.5556
her $	-0.3986
here	-0.5641
here $	-0.5641
heure	-0.3917
hey	0.4518
hey there	0.4518
hi $	0.5865
hi bot	0.4345
hilf	-0.3182
hilf mir	-0.3182
him	-0.7762
him $	-0.3565
hist*	-0.5808
history	-0.5808
history $	-0.5808
hoje	-1.0429
hola	0.5683
hola $	0.5683
hold	-0.5176
honda	-0.3142
hours	-0.2687
hours $	-0.2687
how	-0.5927
how are	0.4997
how can	-0.3516
how do	-1.366
how does	-0.2388
how expensive	-0.2239
how far	-0.5782
how is	0.5699
how long	-0.5789
how many	-0.4371
how much	-0.3301
how old	-0.5292
how to	-0.4964
human	0.8534
human $	0.2626
hume*	-0.2603
humeur	-0.2603
humeur est	-0.2603
humor	-0.4564
hurts	-0.8885
hurts $	-0.8885
husb*	-0.4174
husband	-0.4174
i	-0.322
i am	0.3675
i ask	-0.307
i buy	-0.6649
i can	-0.8076
i cry	-0.5794
i do	-0.5261
i feel	-1.3648
i get	-0.3199
i had	0.3203
i have	-0.7209
i keep	-0.4681
i lost	-0.3912
i miss	-0.3644
i need	-0.8673
i press	-0.5672
i said	-0.5292
i see	0.6235
i should	0.2338
i so	-0.2501
i talking	0.7343
i think	-0.3367
i told	-0.4065
i type	-0.4124
i use	-0.5614
i was	-0.5837
i would	-0.4996
i •	-0.4708
ich	-0.8538
ich vermisse	-0.4427
idio*	-0.544
idioma	-0.544
idioma $	-0.544
if	0.3257
if i	-0.4676
ihn	-0.3222
il	-0.6188
in	-0.8617
in $	-0.6259
in a	-0.3378
in the	-0.5057
in what	-0.2574
info*	-0.637
information	-0.637
information do	-0.4328
inst*	-0.4003
instructions	-0.4003
inte*	0.2952
inve*	-0.3841
invented	-0.3841
is	0.2987
is 5	-0.2599
is a	-1.1369
is enough	-0.8423
is my	-0.9671
is there	-0.2604
is your	0.3326
isso	-0.6957
isso $	-0.6957
ist	-0.4319
it	-0.2365
it normal	-0.5106
it was	0.2666
ital*	-0.4818
je	-0.9582
jeal*	-0.3199
jealous	-0.3199
job	0.5822
just shut	-0.5194
just wanted	0.3104
kann	-0.8991
kann dieser	-0.5667
keep	-0.4804
kilo*	-0.3478
kilometers	-0.3478
kilometers $	-0.3478
know	-0.6674
know about	-0.8156
konto	-0.685
l	-0.4682
l oublier	-0.2877
la	-1.036
lang*	-0.3564
language	-0.3564
larg*	-0.2711
largest	-0.2711
largest state	-0.2711
last	-0.8863
later	0.413
later $	0.413
learn	-0.3358
learn to	-0.2911
leave	-0.6329
leave me	-0.4444
leer	-0.339
left	-0.6039
left $	-0.7952
lesen	-0.3337
lesen $	-0.3337
less	-0.3608
less notifications	-0.3514
life	1.0927
life $	1.1505
like	0.5306
like a	-0.3582
like i	-0.294
like you	0.719
list	-0.9014
list $	-0.5681
list of	-0.2736
list*	-0.2292
live	0.4056
lo	-0.2305
lo que	-0.2305
log	-0.8985
log my	-0.4091
lol	0.5941
lol $	0.5941
long does	-0.238
losc*	-0.7458
losch	-0.6338
loschen	-0.5185
loschen $	-0.5185
losi*	-0.3216
losing	-0.3216
losing my	-0.3216
lost	-0.4071
lot	0.3669
lot for	0.3669
love	-0.2447
mach*	0.4728
machine	0.4728
machine $	0.4728
made	0.6129
make	0.465
mand*	-0.2694
many	-0.6385
mas	-0.6645
mas mensajes	-0.4609
me	-0.5148
me $	-0.8893
me a	0.3313
me about	-0.8981
me alone	-0.4594
me an	-0.3818
me envies	-0.4609
me from	-0.2438
me my	-0.3395
me siento	-0.5498
me something	0.4892
me the	-0.5368
me what	-1.0097
mein*	-0.3053
meine	-0.6116
meine daten	-0.443
meine stimmung	-0.3769
meinen	-0.3053
meinen fortschritt	-0.3053
men	-0.2405
mensajes	-0.478
mensajes $	-0.478
menu	-0.6782
menu $	-0.6782
merci	0.6818
mes	-0.8324
mes donnees	-0.3419
mess*	-0.8092
messages	-0.8032
messages $	-0.7087
messaging	-0.319
messaging me	-0.319
meu	-0.7052
meu humor	-0.4564
mi	-0.6602
mi animo	-0.5043
mi cuenta	-0.4062
miles	-0.3478
miles to	-0.3478
mind	0.7623
mind $	0.7623
mir	-0.9084
mir meinen	-0.3053
mis	-0.4739
mis datos	-0.4563
miss	-0.3644
miss him	-0.3644
moi	-0.2728
moi a	-0.2728
mon	-0.6282
mon humeur	-0.2603
mond*	-0.5758
monday	-0.5758
monday $	-0.5758
money	-0.5558
mont*	-0.8125
mood	-1.2007
mood $	-0.3447
mood is	-0.2599
more	-1.1521
more talking	-0.4467
morg*	0.292
morgen	0.292
morgen $	0.292
morn*	0.3335
morning	0.3335
moth*	-0.4365
mother	-0.4365
much	-0.5052
much is	-0.3185
mute	-0.8794
mute $	-0.528
mute for	-0.2687
muy	-0.348
muy sola	-0.348
my	-0.4706
my account	-0.4963
my boyfriend	-0.6635
my data	-0.8185
my day	-0.5658
my drafts	-0.4479
my ex	-0.669
my family	-0.4649
my fathers	-0.2253
my girlfriend	-0.3181
my history	-0.5465
my husband	-0.3148
my information	-0.442
my life	-0.5477
my messages	-0.4977
my mind	-0.4489
my mood	-0.4575
my mother	-0.4365
my profile	-0.5691
my progress	-0.4281
my records	-0.4872
my stats	-0.5201
my streak	-0.4938
myse*	-0.5472
myself	-0.5472
myself $	-0.4133
name	0.5874
name $	0.5966
near*	-0.6986
nearby	-0.6986
nearby $	-0.6986
nece*	-0.5655
necessary	-0.5655
necessary $	-0.5655
need	-0.8513
need a	-0.8792
need help	-0.2605
need to	-0.2312
need you	-0.3596
never	0.5188
new	-0.693
news	-0.6292
news $	-0.6292
next	0.468
nice	0.6349
nicht	-0.7052
no	0.3194
no contact	-0.4183
no me	-0.6645
no more	-1.1732
no puedo	-0.6138
nobo*	-0.3865
nobody	-0.3865
norm*	-0.4755
normal	-0.5106
normal to	-0.5106
not	-0.7986
not even	-0.5826
not sleep	-0.5323
not talk	-0.395
noth*	-0.6044
nothing	-0.6044
nothing $	-0.6044
noti*	-0.4482
notifications	-0.4482
notifications $	-0.4561
now	-0.2899
now i	-0.5273
o	-0.7373
o que	-0.5236
obri*	0.7262
obrigada	0.7262
of a	-0.5918
of answering	-0.356
of being	-0.3544
of brazil	-0.3626
of commands	-0.233
of france	-0.3565
of her	-0.3041
of it	-0.2501
of losing	-0.3216
of my	-0.5392
of what	-0.261
off	-0.4433
okay	0.5779
okay $	0.4872
old	-0.5292
olvi*	-1.0318
olvida	-0.2305
olvida todo	-0.2305
on	-0.9732
on $	-0.74
on me	-0.305
on my	-0.3596
on the	-0.6976
one	0.2911
other	0.3281
oubl*	-0.5768
oublier	-0.2877
oublier $	-0.2877
our	-1.0878
out	-0.4812
out of	-0.2686
over	-0.9843
over it	-0.4022
over*	-0.2505
pack*	-0.9085
pain	-0.6511
para	-0.5768
pass*	-0.3188
pausa	-0.5286
pausa por	-0.5081
pause	-0.8023
pause $	-0.527
pause for	-0.2626
pause reminders	-0.2947
people away	-0.2579
person	0.2402
phone	-0.6099
phot*	-0.602
plan*	-0.6567
play	-0.6937
play some	-0.6937
play*	-0.7031
plea*	-1.0065
please	-1.0065
please $	-1.1332
please stop	-0.2471
popu*	-0.4497
population	-0.4497
population of	-0.4497
por	-0.5081
pres*	-0.4543
president	-0.4543
president of	-0.4543
press	-0.5672
priv*	-0.5447
private	-0.5447
private $	-0.5447
prof*	-0.5691
profile	-0.5691
prog*	-0.9587
progress	-0.4281
progress $	-0.3762
pued*	-0.2666
puede	-0.339
puede leer	-0.339
puedes	-0.2666
puedes hacer	-0.2666
puedo	-0.6138
puedo dejar	-0.6138
purge	-0.6152
purge my	-0.6152
push*	-0.2345
quan*	-0.6911
que	-1.0106
que puedes	-0.2666
que voce	-0.4693
quel*	-0.2457
quelle	-0.2457
ques*	-0.8508
questions	-0.8003
questions can	-0.7549
quien	-0.339
quien puede	-0.339
quiet	-0.6131
quiet $	-0.4554
quiet for	-0.414
quit	-0.9556
rate	-0.4182
read	-0.4839
real	0.8083
real $	0.7165
reco*	-0.9263
record	-0.7658
records	-0.4872
redu*	-0.2896
reduce	-0.2896
reduce spending	-0.2896
regi*	-0.5591
registrar	-0.5591
registrar mi	-0.3762
rela*	-0.2291
relationship	-0.2291
remi*	-0.534
reminders	-0.4025
reminders $	-0.3957
remo*	-0.6911
remove	-0.5268
remove me	-0.2438
remove my	-0.3469
rest*	-0.3097
restaurant	-0.3097
right	-0.712
robot	0.5561
robot $	0.4886
rome	-0.2391
rome $	-0.2391
s	-0.2574
sad	-0.5538
said	-0.5194
said $	-0.288
sans	-0.4247
sans contact	-0.4247
savi*	-0.6646
savings	-0.6646
savings $	-0.5365
say	-0.3767
say goodbye	-0.595
say hi	0.3104
say thank	-0.608
scar*	-0.5082
scared	-0.5082
scared of	-0.5082
schr*	-0.7705
se	-0.2905
se usa	-0.2905
see	0.9105
see $	1.0025
see you	0.3153
sei	-0.5473
sell	-0.6718
sem	-0.4768
sema*	-0.4527
semana	-0.3272
semana $	-0.3272
send	-0.2591
send fewer	-0.2591
serv*	-1.1631
server	-0.4494
server $	-0.4494
set	-0.6239
set an	-0.3396
share	-0.6371
share my	-0.6284
she	-0.7455
she did	-0.595
she left	-0.2249
show	-0.5785
show me	-0.3934
show my	-0.4089
shut	-0.71
shut up	-0.71
sie	-0.4524
sien*	-0.5498
siento	-0.5498
siento muy	-0.348
sile*	-1.0965
silent	-0.3139
silent $	-0.2546
since	-0.8548
since i	-0.5668
since the	-0.7468
sinto	-0.8042
six	-0.3296
size	-0.4957
sleep	0.2653
sleep $	0.3005
snoo*	-0.2832
snooze	-0.2832
snooze for	-0.2832
so afraid	-0.2501
so angry	-0.3253
sola	-0.5498
sola $	-0.5498
some	-0.7879
some ways	-0.2896
some*	0.5111
someone	-0.6521
something	0.5694
something funny	0.5694
song	-0.9906
spea*	0.4903
speak	-0.8832
speaking	0.4903
speaking with	0.8407
spell	-0.5655
spell necessary	-0.5655
spen*	-0.2896
spending	-0.2896
spending $	-0.2896
state	-0.2711
state in	-0.2711
stats	-0.5201
stats $	-0.5201
still	-0.8752
stim*	-0.3769
stimmung	-0.3769
stop	-1.675
stop $	-0.9099
stop now	-0.6296
stop talking	-0.8385
stor*	-0.37
store	-0.7264
store $	-0.4328
stored	-0.37
stre*	-0.4938
streak	-0.4938
streak $	-0.4146
stuff	-0.7364
sun	-0.4895
sun $	-0.4895
supp*	-0.7571
surv*	-0.3524
survive	-0.3524
tag	-0.8664
tage	-0.5252
take	-0.6045
take a	-0.4431
talk $	0.5186
talking $	-0.9718
talking to	0.7137
talks	-0.3199
talks to	-0.3199
te	-0.2263
tele*	-0.3841
telephone	-0.3841
tempo	-0.5353
ten	-0.2302
text*	-0.6111
texting	-0.5964
than	-0.4071
than yesterday	-0.4071
than*	0.976
thanks	1.0001
thanks $	0.5225
thanks a	0.3669
thanks for	0.3156
that	0.4263
that $	0.4639
that i	-0.7045
that is	0.2294
the	-0.5072
the answer	0.3669
the capital	-0.3963
the commands	-0.3236
the evenings	-0.4354
the exchange	-0.4494
the help	0.5728
the hold	-0.4344
the largest	-0.2711
the news	-0.6292
the population	-0.4497
the president	-0.4543
the sun	-0.4895
the telephone	-0.3841
the time	-0.3738
the us	-0.2711
the weather	-0.2595
the worst	-0.4354
there	0.3986
there $	0.8346
think	0.4423
this	-0.5712
this $	-0.6993
this bot	-1.1151
thou*	-0.8544
three	-0.3993
time	0.6581
time $	0.7552
timer	-0.3211
tires	-0.5366
tires $	-0.527
to a	0.7343
to be	-0.7494
to buy	-0.6024
to do	-0.7669
to feel	-0.5106
to kilometers	-0.3478
to know	0.5309
to learn	-0.2787
to me	-0.8714
to my	-0.7566
to other	-0.3199
to reduce	-0.2896
to say	0.4681
to talk	0.5716
to •	-0.5417
today	-0.4047
today $	0.3243
today is	-0.3951
today was	-1.0093
todo	-0.5503
todo $	-0.4971
todo lo	-0.2305
told	-0.4259
told you	-0.4065
tomo*	-0.2724
tomorrow	-0.2724
tomorrow $	-0.2724
too	-0.7806
topi*	-0.5631
topics	-0.5631
topics do	-0.5631
tout	-0.6182
tout $	-0.6182
track	-0.5541
track my	-0.5541
tran*	-0.8311
trust	-0.268
tu	-0.9314
tudo	-0.5408
turn	-0.4045
turn off	-0.2625
turn on	-0.3653
two	-0.4827
two weeks	-0.534
type	-0.4124
type $	-0.4124
un robot	0.4641
unde*	-0.8247
understands	-0.7791
understands me	-0.7791
une	-0.4757
une pause	-0.3355
until	0.6258
up	0.4411
up $	-0.71
urge	-0.7672
urge today	-0.7421
us	-0.318
us $	-0.2711
usa	-0.2905
usa $	-0.2905
use	-0.6395
use you	-0.5545
verg*	-0.5222
vergessen	-0.3182
vergessen $	-0.3182
vergiss	-0.3916
vergiss alles	-0.3916
verm*	-0.4427
vermisse	-0.4427
viel*	0.4263
vielen	0.4263
vielen dank	0.4263
want my	-0.65
want to	0.2656
want*	0.3345
wanted	0.4681
wanted to	0.4681
was	-0.4033
was $	-0.345
was a	-0.6223
was good	-0.5147
was kann	-0.5667
was the	-0.3755
way	-0.44
way to	-0.44
ways	-0.3903
ways can	-0.2574
ways to	-0.2896
we	-0.3135
we got	0.5716
we had	-0.8065
we were	-0.8791
weat*	-0.2595
weather	-0.2595
week	-0.5958
week $	-0.5106
week*	-0.5237
weeks	-0.534
wer	-0.3337
wer kann	-0.3337
were	0.4141
were you	0.7759
what	-0.2792
what can	-0.8054
what did	0.6678
what do	0.4191
what does	-0.8209
what else	-0.5984
what happens	-0.613
what i	-0.6779
what information	-0.4328
what is	0.2815
what questions	-0.4405
what should	0.4356
what size	-0.4957
what topics	-0.5631
what ways	-0.2574
what you	-1.0098
when	-0.7145
when does	-0.2305
when i	-0.3407
when is	-0.7456
when was	-0.3755
where can	-0.28
where do	0.3482
which	0.4102
who is	0.7834
why	-1.1564
why $	-0.8489
why am	-0.2501
why do	-0.6504
wie	-0.7821
wipe	-0.3807
wipe everything	-0.2514
with $	0.2605
with me	-0.6521
with you	0.5162
with*	-0.5055
without	-0.5055
won	-0.4899
won the	-0.4899
work	0.6697
work $	-0.4625
work for	0.7681
world	-0.5229
worst	-1.0153
worst $	-0.4354
would like	-0.4437
write	-0.647
write me	-0.3076
wrong	-1.086
wrong $	-0.5632
wrote	-0.9923
years	-0.3643
years and	-0.2274
yest*	-0.4016
yesterday	-0.4016
yesterday $	-0.4016
you	0.958
you $	1.2095
you a	0.3147
you able	-0.7552
you about	-0.3124
you an	0.3951
you are	0.629
you assist	-0.3481
you can	-0.9331
you get	-0.5775
you have	1.0384
you in	-0.608
you know	-1.2911
you later	0.413
you like	0.8197
you say	-0.608
you share	-0.6284
you so	0.3773
you speak	-0.9126
you store	-0.7264
you talk	-0.6959
you tell	-0.2575
you to	-0.4148
you work	0.7681
your capabilities	-0.8154
your day	0.826
your server	-0.4494
zeig	-0.3053
zeig mir	-0.3053
zu	-0.7613
zu vergessen	-0.3182
~	-0.4108
•	-0.8243
• $	-1.1962
• from	-0.522
• him	-0.297
• with	-0.2492
• •	-0.8243
""",
    'intents.out_of_scope': """\
!checkin	-1.2335
!delete_data	-1.2228
!help	-1.3636
!out_of_scope	2.4954
!smalltalk	-1.5922
!stop	-1.484
!•	-0.3193
.	0.2936
.-	-1.2871
.i+they	-1.0197
.i+they-	-1.1226
.i+you	-0.8782
.i+you-	-0.7807
.i-	-1.2945
.they	-0.9948
.they-	-0.8141
.you	-0.3595
.you-	-1.5
10 $	-0.6248
12	0.5783
12 $	0.8109
24	-0.2956
24 hours	-0.2956
3	-0.3483
3 $	-0.3256
4	-0.623
4 $	-0.5536
5	0.4111
5 today	-0.2961
6	-0.4933
6 $	-0.3925
7	-0.3105
7 out	-0.4163
8	0.3614
?	1.2656
?-	0.5025
?i+they	-0.8737
?i+you	-0.8783
?i-	-1.2999
?you-	-0.9213
^ aide	-0.6824
^ am	-0.5318
^ apaga	-0.6894
^ appreciate	-0.2677
^ are	0.3014
^ ayuda	-0.4493
^ book	0.395
^ borra	-0.5245
^ bye	-0.5092
^ can	0.5405
^ cancel	-0.6607
^ change	0.7452
^ check	-0.5578
^ clear	-0.5033
^ comment	-0.6431
^ como	-0.7204
^ convert	0.3494
^ daily	-0.2748
^ day	-0.632
^ deja	-0.3076
^ delete	-0.282
^ dia	-0.7516
^ disable	-0.3235
^ do	-0.3475
^ does	0.5586
^ efface	-0.4257
^ elimina	-0.3091
^ erase	-0.6051
^ everything	-0.4286
^ fais	-0.2713
^ feeling	-0.4565
^ find	0.7206
^ forget	-0.2232
^ give	-0.478
^ glad	-0.5541
^ good	-0.7168
^ goodnight	-0.4542
^ great	-0.8132
^ he	-0.618
^ hello	-0.7057
^ hey	-0.522
^ hi	-0.4919
^ hilf	-0.3063
^ hola	-0.5553
^ how	0.436
^ i	-0.984
^ ich	-0.6202
^ in	-0.6036
^ is	-0.3761
^ it	-0.5743
^ je	-0.807
^ just	-0.405
^ less	-0.3249
^ list	-0.5246
^ log	-0.6446
^ lol	-0.5587
^ losch	-0.4802
^ make	-0.9999
^ me	-0.8901
^ meine	-0.3248
^ merci	-0.6622
^ meu	-0.4958
^ mon	-0.5049
^ mood	-0.7837
^ mute	-0.6073
^ nice	-0.5275
^ no	-0.8579
^ o	-0.3923
^ obrigada	-0.4407
^ ok	-0.3943
^ okay	-0.4386
^ olvida	-0.3055
^ para	-0.5026
^ pausa	-0.4586
^ pause	-0.518
^ play	0.657
^ please	-0.4043
^ purge	-0.5944
^ quelle	0.4179
^ quien	-0.4666
^ quiet	-0.3521
^ quit	-0.667
^ record	-0.6179
^ registrar	-0.2887
^ remove	-0.3305
^ see	-0.4387
^ set	0.6234
^ she	-0.4551
^ show	-0.4934
^ sinto	-0.8155
^ snooze	-0.3302
^ stop	-0.5397
^ take	-0.4644
^ thank	-0.8056
^ thanks	-0.6093
^ that	-0.3911
^ the	-0.5509
^ today	-0.59
^ track	0.484
^ turn	0.3511
^ two	-0.6217
^ urge	-0.2511
^ vergiss	-0.5622
^ vielen	-0.3835
^ was	-0.5036
^ we	-0.7082
^ wer	-0.5037
^ when	1.0643
^ who	0.2883
^ why	0.3985
^ wie	-0.3841
^ wipe	-0.486
^ you	-0.9055
^ zeig	-0.2329
a	0.7871
a 2	-0.4068
a 5	-0.9848
a 7	-0.7873
a bot	-0.2465
a break	-0.4547
a computer	-0.5092
a good	0.5011
a l	-0.462
a list	-0.4374
a lot	-0.3674
a mortgage	0.2564
a new	0.2419
a real	-0.3656
a robot	-0.5242
a week	-0.2808
able	-0.3241
able to	-0.3241
about anything	-0.293
about my	-0.5763
about the	0.714
about you	-0.2409
accent	0.6927
accent $	0.3542
afra*	-0.2742
afraid	-0.2742
afraid of	-0.2742
after	-0.5506
again	-0.9153
ai	-0.3267
aide	-0.6824
aide moi	-0.5203
ajuda	-0.7563
ajuda $	-0.3039
alarm	0.4005
alarm for	0.4005
all	-0.4677
all messages	-0.2274
alles	-0.657
alles $	-0.4734
alone	-0.3043
alone $	-0.305
alwa*	-0.8633
always	-0.8633
am	-0.6815
am i	-1.1127
amaz*	0.5646
amazon	0.5646
an	0.7257
an alarm	0.4005
and	-0.6167
and i	-0.3854
and now	-0.2499
angry	-0.3388
animo	-0.5268
animo $	-0.2887
anot*	-0.646
another	-0.646
answ*	-0.5099
answer	-0.5588
answer $	-0.5394
anxi*	-0.6049
anxious	-0.5773
any	0.2604
anyb*	-0.742
anybody	-0.742
anym*	-0.3575
anymore	-0.3575
anymore $	-0.4126
anyo*	-0.4831
anyone	-0.4831
anyt*	-0.4641
anything	-0.4641
anything $	-0.293
anything real	-0.2409
apaga	-0.6894
apaga tudo	-0.4565
appr*	-0.2817
appreciate	-0.2817
appreciate the	-0.2677
are good	0.6063
are some	0.618
are the	-0.8115
are there	0.6316
are things	-0.5356
are you	-1.2757
are your	-0.6826
arou*	-0.5104
around	-0.5104
around people	-0.5104
as	-0.9543
ask	-0.4142
ask you	-0.3661
assi*	-0.6279
assist	-0.6279
assist me	-0.6279
at night	-0.3374
away	-0.6732
away and	-0.2421
ayuda	-0.4493
back	0.4475
bad	-0.6756
bala*	0.5749
balance	0.5749
balance $	0.5749
bank	0.6342
be	0.2407
be all	-0.344
be quiet	-0.7344
be silent	-0.8538
been	-0.6397
being	-0.2241
best	0.3661
best phone	0.4351
bett*	-0.3912
better	-0.3912
better today	-0.3895
birt*	-0.4402
birthday	-0.4402
birthday $	-0.4402
boil	0.8887
book	0.395
book me	0.395
born	-0.5561
born $	-0.5561
borra	-0.5245
bot	-0.9184
bot $	-0.9293
boyf*	-0.7736
boyfriend	-0.7736
braz*	0.3072
brazil	0.3072
brazil $	0.3072
break	-0.4547
break from	-0.3424
broken	-0.5738
broken $	-0.5738
built	-0.3038
buy	0.8519
buy $	0.4388
by	-0.5402
bye	-0.5273
bye $	-0.5377
bye now	-0.2408
ca	-1.0469
call	-0.4894
call you	-0.4894
can	0.2511
can a	-0.4928
can do	-0.3424
can i	0.2229
can not	-0.5395
can you	0.4262
canc*	-0.6607
cancel	-0.6607
capa*	-0.4013
capabilities	-0.3658
capabilities $	-0.3658
capi*	0.7351
capital	0.6194
capital of	0.3466
car	1.094
card	0.7943
cats	0.5984
chan*	0.3467
change	0.3895
change my	-0.9425
chart	-0.3508
chart $	-0.3508
chat	-0.3873
chat*	-0.5397
chatting	-0.5397
chea*	-0.7283
cheap	0.564
cheating	-0.7221
cheating $	-0.7221
check	-0.8976
check in	-0.9101
checking	0.2788
checks	-0.3882
chee*	0.6593
clear	-0.5033
clear my	-0.5033
close	0.2683
close $	0.5115
color	0.4451
come	-0.8089
come $	-0.8089
comm*	-0.9047
commands	-0.6478
commands $	-0.6478
comment	-0.6431
como	-0.7297
comp*	-0.6726
company	-0.4605
computer	-0.5092
computer $	-0.5092
cont*	-0.9201
contact	-0.577
contact $	-0.5326
contact do	-0.2228
contato	-0.5967
conversation	-0.4413
conversation $	-0.4413
convert	0.3494
cool	-0.3601
cool $	-0.3601
could	-0.5132
cred*	0.6436
credit	0.6436
cried	-0.2338
cried $	-0.2338
cry	-0.3722
cuan*	0.3434
cuen*	-0.3456
cuenta	-0.3456
cuenta $	-0.3456
daily	-0.449
daily check	-0.449
dank	-0.3835
dank $	-0.3835
das	-0.271
data	-0.9078
data $	-0.853
data safe	-0.2308
daten	-0.3511
daten loschen	-0.2355
datos	-0.321
datos $	-0.321
day	-0.9605
day $	-0.4256
day was	-0.5643
days	-0.8746
days $	-0.6385
days of	-0.2228
de	-0.4699
de me	-0.2956
death	-0.2661
death $	-0.2661
deja	-0.3076
deja de	-0.3076
dejar	-0.4823
dejar de	-0.4823
dele*	-0.7052
delete	-0.4475
delete my	-0.2396
delete what	-0.4526
dia	-0.8911
dias	-0.8913
did	-0.2886
did i	-0.5295
did not	-0.2224
die	0.8852
dies*	-0.3383
dieser	-0.3383
dieser bot	-0.3383
dije	-0.3055
dije $	-0.3055
disa*	-0.3235
disable	-0.3235
disable notifications	-0.3235
discovered	0.2474
discovered $	0.2474
divo*	-0.455
divorce	-0.455
divorce $	-0.455
do $	-1.2096
do about	-0.5643
do not	-0.5687
do people	-0.7117
do the	-0.5664
do to	-0.2598
does	0.3661
does a	0.4748
does not	-0.4777
does the	-0.3515
dogs	0.8836
doing	-0.5875
donn*	-0.2848
donnees	-0.2848
donnees $	-0.2848
down	-0.9176
draf*	-0.6821
drafts	-0.6821
drafts $	-0.4365
du	-0.7795
e	0.5585
effa*	-0.4257
efface	-0.4257
eggs	1.0629
eiff*	0.6488
elim*	-0.3091
elimina	-0.3091
elimina mis	-0.2408
else	-0.415
empty	-0.7413
end	0.2903
enjoy	-0.6659
enou*	-0.2326
enough	-0.2326
envi*	-0.2616
envies	-0.2616
envies mas	-0.2616
eras*	-0.7416
erase	-0.6074
erase my	-0.4819
escr*	-0.3625
even*	-0.6155
evening	-0.3031
evenings	-0.5238
evenings are	-0.5238
ever*	-0.5431
every	-0.6578
everyone	-0.774
everything	-0.7814
everything hurts	-0.4286
everything i	-0.645
ex	-0.8447
ex $	-0.68
exch*	0.4262
exchange	0.4262
exchange rate	0.4262
expensive	0.2707
expensive is	0.2707
expl*	0.8376
explain	0.8376
fais	-0.2713
fais une	-0.2713
fami*	-0.5273
family	-0.5273
far	-0.6117
fast	0.2581
favo*	-0.6326
fazer	-0.4561
feel	-1.1479
feel so	-0.6475
feel*	-0.6228
feeling	-0.5945
feeling like	-0.3304
fewer	-0.3309
fewer messages	-0.3309
find	0.555
find me	0.7206
fix	0.4033
flig*	0.3246
flight	0.3246
flight to	0.269
for	0.4106
for $	-0.6638
for 24	-0.2956
for a	-0.5664
for today	-0.8785
forg*	-0.6652
forget	-0.2774
fort*	-0.2329
fortschritt	-0.2329
fortschritt $	-0.2329
fran*	0.2765
france	0.2765
france $	0.2765
fren*	0.5841
french	0.5841
french $	0.5841
frie*	-0.5046
friend	-0.5124
from	-0.4447
from my	-0.2696
from your	-0.2213
fun	0.3224
func*	-0.752
funny	-0.369
funny $	-0.369
get	-0.3529
get over	-0.3665
girl*	-0.3068
girlfriend	-0.3068
give	-0.5718
give me	-0.5718
glad	-0.6362
glad we	-0.5541
go	-0.3612
going $	-0.7743
going to	0.5851
gone	-0.4319
gone $	-0.4319
good $	-1.127
good morning	-0.3508
good*	-0.5028
goodbye	-0.2514
goodbye $	-0.2514
goodnight	-0.4542
goodnight $	-0.4229
got	0.3738
got it	-0.4867
got to	-0.5541
great	-0.831
hacer	-0.5249
hacer $	-0.5249
had	-0.6401
happ*	-0.5016
happens	-0.5442
happy	-0.4989
hard	-0.9286
has	-0.6336
hate	-0.6246
have $	-0.2228
have a	-1.4798
have any	0.3138
have been	-0.5011
have we	0.2474
he	-0.4084
he said	-0.3124
hear*	-0.9176
hello $	-0.5682
help	-0.8827
help $	-0.699
help me	-0.3545
help with	-0.2432
help*	-0.3535
helpful	-0.378
her	-0.8291
her $	-0.7901
here	-0.8266
here $	-0.8266
hey	-0.522
hey there	-0.522
hi	-0.5572
hi $	-0.465
hilf	-0.3063
hilf mir	-0.3063
him	-0.7079
him $	-0.6964
hist*	-0.9764
history	-0.9764
history $	-0.9764
hoje	-1.0124
hola	-0.5553
hola $	-0.5553
hold	-1.0845
honda	0.5921
hours	-0.2956
hours $	-0.2956
how	0.2667
how are	-0.5546
how do	0.7294
how does	-0.9068
how expensive	0.2707
how far	-0.4405
how fast	0.2581
how is	-1.0281
how long	-0.2515
how many	0.4377
how much	0.4943
how old	0.8396
how real	-0.2379
how to	-0.7031
human	-0.6526
human $	-0.5546
hume*	-0.5049
humeur	-0.5049
humeur est	-0.5049
humor	-0.4389
hurt	-0.4833
hurts	-0.6102
hurts $	-0.6102
husb*	-0.8679
husband	-0.8679
i	-0.6328
i am	-0.3385
i ask	-0.4142
i buy	0.6405
i can	-0.3764
i cry	-0.408
i do	-0.5161
i feel	-0.6067
i have	-0.3751
i keep	-0.5624
i lost	-0.7298
i miss	-0.3478
i need	0.3371
i press	-0.4937
i see	-0.3427
i set	-0.5125
i should	-0.2958
i so	-0.2771
i talking	-0.4603
i turn	-0.8065
i type	-0.5077
i use	-0.8393
i want	-0.3486
i was	-0.2596
i would	-0.2562
i •	-0.6512
ich	-1.1569
ich vermisse	-0.4026
idio*	-0.6317
idioma	-0.6317
idioma $	-0.6317
if	-0.4818
if i	-0.2763
ihn	-0.2957
il	0.2981
in	0.5666
in $	-0.5923
in a	0.46
in the	-0.7312
in time	-0.2447
in what	-0.2522
info*	-0.5635
information	-0.5635
information do	-0.4344
inst*	-0.6192
instructions	-0.6192
inte*	-0.4344
inve*	0.2795
invented	0.2795
is 5	-0.2961
is a	-0.5853
is an	0.2266
is my	0.3458
is there	0.4336
is this	-0.8134
is your	-1.0928
isso	-0.5539
isso $	-0.5539
ist	0.4212
it	-0.2712
it $	-0.7919
it normal	-0.4969
it was	-0.4915
ital*	0.6538
je	-0.807
just	-0.6283
just shut	-0.2234
just wanted	-0.3371
kann	-0.6674
kann dieser	-0.3383
keep	-0.6006
kilo*	0.3494
kilometers	0.3494
kilometers $	0.3494
know	-0.778
know how	-0.2598
know what	-0.2376
konto	-0.5897
l oublier	-0.462
la	-0.2727
lang*	-1.0224
language	-1.0224
language $	-0.8628
larg*	0.3803
largest	0.3803
largest state	0.3803
last	-0.8435
later	-0.4209
later $	-0.4209
learn	-0.7528
learn to	-0.8607
leave	-0.9392
leave me	-0.6475
leer	-0.4666
left	-0.4529
left $	-0.5781
left me	-0.2421
lesen	-0.5037
lesen $	-0.5037
less	-0.6872
less notifications	-0.3249
life	-1.2854
life $	-1.2507
like	-0.7023
like a	-0.3304
like you	-0.669
list	0.854
list $	1.0126
list of	-0.5039
list*	-0.5064
live	0.3732
lo	-0.3055
lo que	-0.3055
log	-0.7639
lol	-0.5587
lol $	-0.5587
long	-0.2795
long does	-0.6463
long is	-0.254
losc*	-0.5795
losch	-0.4802
loschen	-0.4087
loschen $	-0.4087
lost	-0.7103
lot	-0.3674
lot for	-0.3674
love	-0.5754
mach*	-0.3262
machine	-0.3262
machine $	-0.3262
made	-0.8147
make	0.7276
mand*	-0.2962
mandar	-0.2956
mandar mensagem	-0.2956
many	0.36
many days	-0.6671
many planets	0.2474
marr*	-0.5235
mas	-0.3097
mas mensajes	-0.2616
me	-0.4501
me $	-1.3232
me a	0.4899
me about	0.5528
me an	0.3152
me anymore	-0.2376
me envies	-0.2616
me for	-0.2565
me mandar	-0.2956
me my	-0.2209
me siento	-0.4124
me something	-0.2239
me the	0.5573
me to	0.3253
me until	-0.564
me what	-0.3666
mein*	-0.2329
meine	-0.592
meine daten	-0.3511
meine stimmung	-0.3824
meinen	-0.2329
meinen fortschritt	-0.2329
men	-0.4529
mens*	-0.6162
mensagem	-0.2956
mensagem $	-0.2956
mensajes	-0.447
mensajes $	-0.447
menu	-0.6417
menu $	-0.6417
merci	-0.6622
mes	-0.7097
mes donnees	-0.2848
mess*	-0.7562
messages	-0.7409
messages $	-0.6919
messaging	-0.2701
messaging me	-0.2701
meu	-0.566
meu humor	-0.4389
mi	-0.5026
mi animo	-0.5268
mi cuenta	-0.3456
miles	0.3494
miles to	0.3494
mind	-0.6016
mind $	-0.6016
mir	-0.903
mir meinen	-0.2329
mis	-0.4449
mis datos	-0.321
miss	-0.3478
miss him	-0.3478
moi	-0.5203
moi a	-0.5203
mon	-0.4668
mon humeur	-0.5049
mond*	0.4532
monday	0.4532
monday $	0.4532
money	0.9976
mont*	-0.704
mood	-0.9893
mood $	-0.5381
mood is	-0.2961
more	-0.3949
morn*	-0.3508
morning	-0.3508
mort*	0.2564
mortgage	0.2564
moth*	-0.3599
mother	-0.3599
move	-0.3807
move on	-0.3807
much $	-0.3742
much is	0.4709
mute	-0.6073
mute $	-0.47
mute for	-0.2956
muy	-0.2717
muy sola	-0.2717
my	-0.3662
my account	-0.7384
my boyfriend	-0.7736
my car	0.5375
my check	-0.7362
my data	-0.8748
my day	-0.5758
my drafts	-0.6821
my ex	-0.6007
my family	-0.5273
my fear	-0.2402
my girlfriend	-0.3068
my history	-0.8018
my husband	-0.4691
my information	-0.3251
my messages	-0.5494
my mood	-0.6444
my mother	-0.3599
my phone	-0.3503
my profile	-0.3105
my progress	-0.4314
my records	-0.5803
my settings	-0.7644
my stats	-0.306
my streak	-0.6058
my time	-0.6222
myse*	-0.9697
myself	-0.9697
myself $	-0.4023
name	-0.6733
name $	-0.3454
near*	0.6396
nearby	0.6396
nearby $	0.6396
nece*	0.5311
necessary	0.5311
necessary $	0.5311
need	0.4588
need $	0.4577
need a	0.3965
need help	-0.4272
need you	-0.4259
never	-0.8349
news	0.8661
news $	0.8661
next	0.9506
nice	-0.5361
nicht	-0.4959
no	-0.7909
no contact	-0.2983
no me	-0.3097
no more	-0.4128
no puedo	-0.4823
nobo*	-0.4651
nobody	-0.4651
norm*	-0.4687
normal	-0.4969
normal to	-0.4969
not	-0.6639
not even	-0.2224
not say	-0.5287
not sleep	-0.2782
not talk	-0.3777
noth*	-0.3042
nothing	-0.3042
nothing $	-0.3042
noti*	-0.486
notifications	-0.486
notifications $	-0.2455
notifications please	-0.4123
now	-0.5559
now $	-0.5366
o	-0.7905
o que	-0.5056
obri*	-0.4407
obrigada	-0.4407
of	-0.2541
of 10	-0.5226
of a	0.8303
of being	-0.2241
of brazil	0.3072
of commands	-0.3732
of france	0.2765
of her	-0.6905
of it	-0.2771
of my	-0.8173
of no	-0.2228
of things	-0.3634
off	-0.5673
oil	0.6177
ok	-0.7931
ok $	-0.7101
okay	-0.4386
okay $	-0.5415
old	0.8396
olvi*	-1.0698
olvida	-0.3055
olvida todo	-0.3055
on	0.6556
on $	-1.3501
on me	-0.3467
on my	0.7102
on the	0.7653
one	-0.8513
or	-0.3459
or a	-0.3426
other	-0.7024
oubl*	-0.6047
oublier	-0.462
oublier $	-0.462
our	-1.1683
out	0.4836
out of	0.5521
over	-0.923
over $	-0.5054
over it	-0.2263
pack*	0.8742
pain	0.5294
para	-0.5026
pass*	0.8415
passed	-0.2363
passed away	-0.2363
pausa	-0.4586
pausa por	-0.4157
pause	-0.9177
pause $	-0.4287
pause for	-0.2557
peop*	-0.4343
people	-0.4343
people $	-0.4961
people away	-0.6991
pers*	-0.5119
person	-0.4145
person $	-0.3001
phone $	-0.3503
phot*	0.9051
photos	-0.4307
photos from	-0.2667
plan*	0.8247
planets	0.2474
planets have	0.2474
play	0.657
play some	0.657
play*	-0.6191
please $	0.2381
please remove	-0.2747
please stop	-0.4441
popu*	0.4393
population	0.4393
population of	0.4393
por	-0.4157
pres*	0.3043
president	0.3043
president of	0.3043
press	-0.4937
priv*	-0.4275
private	-0.4275
private $	-0.4275
prof*	-0.3105
profile	-0.3105
prog*	-0.6659
progress	-0.4314
progress $	-0.42
pued*	-0.5249
puede	-0.4666
puede leer	-0.4666
puedes	-0.5249
puedes hacer	-0.5249
puedo	-0.4823
puedo dejar	-0.4823
purge	-0.5944
purge my	-0.5944
quan*	0.6745
que puedes	-0.5249
que voce	-0.3923
quel*	0.4179
quelle	0.4179
ques*	-0.9095
questions	-0.9293
questions can	-0.9191
quien	-0.4666
quien puede	-0.4666
quiet	-0.8807
quiet $	-0.7246
quiet for	-0.3153
quit	-0.667
rate	0.2838
read	0.5935
real	-0.6296
real $	-0.4657
real about	-0.2409
real are	-0.2379
real person	-0.3656
record	-0.6179
records	-0.5803
redu*	0.2664
reduce	0.2664
reduce spending	0.2664
regi*	-0.3844
registrar	-0.3844
registrar mi	-0.2887
rela*	-0.5614
relationship	-0.5614
remi*	-0.3712
reminders	-0.8395
reminders $	-0.8121
remo*	-0.4749
remove	-0.4249
remove my	-0.4124
right	-0.7988
robot	-0.5778
robot $	-0.4875
rome	0.3106
rome $	0.3106
sad	-0.8787
safe	-0.2308
safe here	-0.2308
said	-0.3997
said $	-0.2448
sans	-0.5401
sans contact	-0.5401
savi*	0.7772
savings	0.7772
savings $	0.7137
say	0.5086
say hi	-0.3371
say thank	0.8271
schr*	-0.782
see	-0.7808
see $	-0.5925
see my	-0.2454
see you	-0.4387
sei	-0.4942
sell	0.5312
sem	-0.4578
sema*	-0.3973
semana	-0.2985
semana $	-0.2985
send*	-0.2599
sending	-0.2599
serv*	-1.0302
server	-0.3713
server $	-0.3713
set	-0.439
set an	0.4005
sett*	-0.7052
settings	-0.7052
settings $	-0.7052
she	-0.5985
she left	-0.2726
shou*	0.3448
should	0.3448
should i	0.3946
show	-0.4934
show me	-0.3725
show my	-0.2516
shut	-0.3723
shut up	-0.3723
sie	-0.4369
sien*	-0.4124
siento	-0.4124
siento muy	-0.2717
sile*	-1.2515
silent	-0.8538
since	-0.4371
since i	-0.415
sinto	-0.8155
size	0.8112
sleep	-0.7142
sleep $	-0.6808
snoo*	-0.3302
snooze	-0.3302
snooze for	-0.3302
so	-0.9258
so afraid	-0.2771
so angry	-0.3388
so much	-0.3742
sola	-0.4124
sola $	-0.4124
some	0.9411
some ways	0.2664
some*	-0.7282
someone	-0.5432
something	-0.3266
something funny	-0.3266
song	0.6771
spea*	-0.5036
speak	-0.2401
speaking	-0.5036
spell	0.5311
spell necessary	0.5311
spen*	0.2664
spending	0.2664
spending $	0.2664
start	0.3142
state	0.3803
state in	0.3803
stats	-0.306
stats $	-0.306
still	-0.9036
stim*	-0.3824
stimmung	-0.3824
stop	-0.8416
stop $	-0.6532
stop now	-0.2793
stop sending	-0.2599
stop talking	-0.4586
stor*	-0.396
store	-0.4523
store $	-0.4344
stored	-0.396
stre*	-0.6058
streak	-0.6058
streak $	-0.5129
stuff	-0.7361
sun	0.2604
sun $	0.2604
supp*	-0.52
surv*	-0.8566
survive	-0.8566
tag	-0.8771
tage	-0.6217
take	0.5521
take a	-0.3046
talk	-0.3369
talk $	-0.5796
talk*	-0.6889
talking	-0.6889
talking $	-0.5625
talking to	-0.4216
te	-0.3083
tele*	0.2795
telephone	0.2795
text*	-0.7623
texted	-0.3689
texting	-0.6488
than	-0.4005
than yesterday	-0.4005
than*	-0.6639
thank	0.5416
thank you	0.5416
thanks	-0.6379
thanks $	-0.4294
thanks a	-0.3674
thanks for	-0.2326
that	-0.7292
that $	-0.409
that is	-0.3918
the	0.4889
the answer	-0.3674
the best	0.4971
the capital	0.3466
the check	-0.7299
the commands	-0.5584
the daily	-0.3369
the evenings	-0.5238
the exchange	0.4262
the help	-0.6359
the hold	-1.0435
the language	-0.8628
the largest	0.3803
the news	0.8661
the population	0.4393
the president	0.3043
the sun	0.2604
the telephone	0.2795
the us	0.3803
the worst	-0.5238
there $	-0.8663
there anything	-0.4785
things $	-0.686
think	-0.5746
this	-1.0257
this $	-0.9365
this bot	-0.3706
thou*	-0.4249
three	-0.4041
time	-0.3597
time $	-0.8296
time zone	-0.6222
timer	-0.3065
tires	0.8558
tires $	0.7735
to a	-0.4603
to be	0.7117
to buy	0.5296
to do	0.5009
to feel	-0.4969
to kilometers	0.3494
to me	-1.1334
to my	-0.5776
to reduce	0.2664
to say	-0.4102
to talk	-0.5541
to you	-0.4237
to •	-0.3033
today	-0.9265
today $	-0.4464
today is	-0.4924
today was	-0.3846
todo	-0.5276
todo $	-0.4325
todo lo	-0.3055
told	-0.282
told me	-0.2586
tomo*	0.3903
tomorrow	0.3903
tomorrow $	0.3903
too	-0.6593
topi*	-0.4453
topics	-0.4453
topics do	-0.4453
tout	-0.4803
tout $	-0.4803
track	0.484
track my	0.484
tran*	0.8325
trust	-0.8113
tu	-0.9989
tudo	-0.4565
turn off	-0.2468
two weeks	-0.6217
type	-0.5077
type $	-0.5077
un	0.275
un robot	-0.3837
unde*	-0.2521
une	-0.3879
une pause	-0.2713
until	-1.0167
until monday	-0.564
up	-0.7518
up $	-0.3723
urge	-0.6992
urge $	-0.5495
urge today	-0.3129
us $	0.3803
use	-1.2139
use this	-0.7314
use you	-0.3841
verg*	-0.6474
vergessen	-0.3063
vergessen $	-0.3063
vergiss	-0.5622
vergiss alles	-0.5622
verm*	-0.4026
vermisse	-0.4026
viel*	-0.3835
vielen	-0.3835
vielen dank	-0.3835
voce	-0.5713
want	-0.3138
want my	-0.4536
want*	-0.4561
wanted	-0.4102
wanted to	-0.4102
was	-0.4087
was $	-0.4884
was a	-0.3992
was good	-0.2955
was kann	-0.3383
was the	0.4393
way	0.6116
way to	0.6116
ways can	-0.2522
ways to	0.2664
we	-0.628
we discovered	0.2474
we got	-0.5541
we had	-0.6474
we were	-0.4867
week	-0.5901
week $	-0.5616
week*	-0.8362
weeks	-0.6217
wer	-0.5037
wer kann	-0.5037
were	-0.8963
were you	-0.7243
what are	0.478
what can	-0.6166
what did	-0.7103
what do	-0.333
what does	0.6504
what else	-0.415
what happens	-0.5442
what i	-0.6658
what information	-0.4344
what questions	-0.4514
what should	-0.5342
what size	0.8112
what topics	-0.4453
what ways	-0.2522
what you	-0.4235
when	0.8214
when does	0.5115
when i	-0.4877
when is	0.7896
when was	0.4393
where	-0.2665
where can	0.3653
where do	-1.082
who is	-0.3477
why	0.7979
why $	0.6892
why am	-0.2771
wie	-0.3841
wipe	-0.486
with	-0.8316
with $	-0.3137
with me	-0.3365
with my	-0.3476
with you	-0.3301
with*	-0.3646
without	-0.3646
won	0.5283
won the	0.5283
work	-1.0708
work $	-0.7334
work for	-0.826
world	0.5519
worst	-0.8162
worst $	-0.5238
would	-0.3083
wrong	-0.6406
wrong $	-0.4846
wrote	0.8503
years	-0.4769
years and	-0.3454
yest*	-0.3751
yesterday	-0.3751
yesterday $	-0.3728
you	-0.4871
you $	-1.3129
you a	-0.5461
you able	-0.3241
you about	-0.3661
you an	-0.7409
you are	-0.5574
you assist	-0.6279
you can	-0.6021
you do	-1.0084
you get	-0.55
you help	-0.3545
you human	-0.3364
you in	0.8271
you know	-0.8599
you later	-0.4209
you like	-1.0163
you say	0.8271
you so	-0.3316
you speak	-1.121
you store	-0.4523
you tell	-0.2248
you there	-0.2469
you to	-0.2901
you work	-0.826
you •	-0.619
your	-1.2392
your capabilities	-0.3658
your day	-0.3426
your server	-0.3713
zeig	-0.2329
zeig mir	-0.2329
zone	-0.6222
zone $	-0.6222
zu	-0.8057
zu vergessen	-0.3063
~	-0.5547
•	-0.3193
• $	-1.6856
• about	-0.3257
• him	-0.9319
• me	-0.3772
• move	-0.3807
• my	0.603
• our	-0.3843
• over	-0.4204
• photos	-0.2667
• with	-0.7528
• •	-0.3193
""",
}

WEIGHTS: Mapping[str, Mapping[str, float]] = {name: _read(block) for name, block in _BLOCKS.items()}
