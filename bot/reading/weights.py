"""Made by `./unsent train` from the labelled rows; not edited by hand."""

from collections.abc import Mapping


def _read(block: str) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return dict(zip(parts[:-1:2], map(float, parts[1::2]), strict=True))


_BLOCKS = {
    'crisis': """\
!hurt_by.maybe.middle	1.4353
!hurt_by.near.weak	0.8198
!hurt_by.violence.high	2.7481
!hurt_by.word.weak	0.8437
!may_hurt.intent.high	2.9002
!may_hurt.maybe.middle	0.8918
!may_hurt.word.weak	0.6791
!other.risk.high	1.9368
!self.gloom.weak	0.5609
!self.harm.high	2.9642
!self.harm.weak	1.0778
!self.loaded.middle	1.6107
!self.near.weak	0.9417
!self.suicide.high	3.165
!self.tool.weak	0.7143
!self.wish_to_die.high	3.2803
!self.word.weak	0.7774
!•	-0.3923
.	-1.0082
.-	-1.7364
.i	-0.2694
.i+they	-0.2779
.i+they-	-0.6238
.i+you	-0.7464
.i+you+they	-0.2387
.i+you-	-1.1705
.i-	-1.0345
.they	-1.2361
.they-	-1.6217
.you	-1.0513
.you+they	-0.3878
.you-	-1.2201
1	-0.2705
10	-0.955
10 $	-0.4544
10 kills	-0.3329
10 minutes	-0.4733
12 $	-0.5179
12 and	0.4306
2	-0.3762
2 $	-0.3321
20	-0.3045
25	0.5177
2am	-0.6371
2am $	-0.5352
3	-0.4336
3 $	-0.5098
30	-0.4
3am $	-0.4277
4 $	-0.7404
4 tomorrow	-0.5275
5	-0.9703
5 $	-0.8316
6	-0.705
6 $	-0.5652
7	-0.5228
7 $	-0.5125
8	-0.391
8 $	-0.5557
9	-0.6371
9 $	-0.5609
?	-1.2467
?-	-1.4516
?i	-0.5326
?i+they	-0.5607
?i+they-	-0.2675
?i+you	-0.4628
?i-	-0.4262
?they	-1.0384
?they-	-0.7293
?you	-0.8912
?you-	-1.0105
^ 8	-0.251
^ about	-0.317
^ aide	-0.63
^ all	-0.3382
^ almost	-0.4292
^ anoche	0.4326
^ answer	-0.4165
^ apaga	-0.7429
^ are	-0.9705
^ ayuda	-0.5748
^ be	-0.5448
^ been	0.4594
^ bist	-0.5016
^ bitte	-0.6305
^ book	-0.6377
^ borra	-0.6163
^ broke	-0.2833
^ bye	-1.1542
^ ca	-0.3119
^ call	-0.5421
^ called	-0.2638
^ can	-0.6551
^ cancel	-0.7643
^ ce	-0.6962
^ change	-0.4846
^ check	-0.4361
^ checking	-0.3238
^ clear	-0.3261
^ close	-0.4801
^ comment	-0.3741
^ como	-0.6847
^ congratulations	-0.2746
^ convert	-0.3161
^ could	-0.4771
^ cuando	0.2893
^ day	-0.7839
^ death	0.342
^ deberia	-0.3854
^ deja	-0.4183
^ delete	-0.4174
^ der	-1.0667
^ dia	-0.3944
^ do	-1.0829
^ does	-0.7896
^ drunk	-0.3189
^ du	-0.7177
^ edit	0.5005
^ efface	-0.5365
^ ela	-0.7977
^ elimina	-0.4157
^ elle	-0.5623
^ enough	-0.2828
^ erase	-0.4513
^ eres	-0.5455
^ es	-0.2643
^ espero	-0.3892
^ est	-0.2755
^ estou	0.2596
^ estoy	-0.2859
^ eu	0.5116
^ everyday	0.5477
^ everything	-0.5881
^ explain	-0.6122
^ feeling	0.3794
^ feliz	-0.7134
^ find	-0.5671
^ forget	-0.3714
^ fuck	-0.5052
^ get	-0.4588
^ give	-0.8351
^ glad	-0.3565
^ go	-0.6612
^ good	-0.6756
^ goodnight	-0.81
^ got	-0.6544
^ great	-0.5241
^ guess	-0.5849
^ had	-0.3152
^ happy	-0.2432
^ have	-0.629
^ he	-0.2557
^ heard	-0.4128
^ hello	-0.5179
^ help	-1.0127
^ her	-0.6796
^ hey	-0.7109
^ hi	-0.6602
^ hilf	-0.4129
^ his	-0.2949
^ hola	-0.7434
^ hold	-0.4669
^ honestly	0.7633
^ hope	-0.7231
^ how	-0.6126
^ hoy	-0.5829
^ hurting	0.3125
^ ill	0.6739
^ imagine	-0.9261
^ in	-0.7264
^ is	-0.7159
^ it	-0.8539
^ just	-0.9343
^ kannst	-0.4836
^ karma	-0.4266
^ last	0.2517
^ le	-0.6561
^ leave	-0.648
^ less	-0.4202
^ let	-0.9465
^ life	0.6225
^ liked	-0.3563
^ list	-0.4581
^ living	0.5456
^ log	-0.5125
^ lol	-0.2893
^ long	-0.4105
^ look	-0.5764
^ losch	-0.6557
^ ma	-0.3047
^ make	-0.6608
^ may	-0.5872
^ maybe	-0.401
^ me	-0.3423
^ merci	-0.5943
^ met	-0.3709
^ mi	0.3352
^ minha	-0.4638
^ miss	-0.9225
^ missing	-0.2304
^ mood	-0.7013
^ mute	-0.8429
^ my	-0.3557
^ name	-0.3899
^ necesito	-0.4897
^ need	-0.5862
^ nice	-1.0193
^ no	-0.5921
^ nobody	-0.8546
^ not	-0.8605
^ o	-0.4118
^ obrigada	-0.4714
^ oh	-0.6921
^ oi	-0.7161
^ ojala	0.5733
^ ok	-0.8017
^ okay	-0.7489
^ olhei	-0.2779
^ olvida	-0.3254
^ once	0.3143
^ one	-0.7326
^ or	-0.619
^ our	-0.756
^ para	-0.5905
^ part	0.31
^ pausa	-0.5149
^ pause	-0.8318
^ people	-0.7086
^ play	-0.543
^ please	-0.5925
^ por	-0.7367
^ preciso	-0.3383
^ purge	-0.3906
^ que	-0.8842
^ quelle	-0.2895
^ queria	0.5081
^ quero	0.6477
^ quien	-0.3645
^ quiet	-0.3529
^ quit	-0.7005
^ record	-0.597
^ remember	-0.4211
^ remind	-0.392
^ remove	-0.5529
^ reply	-0.4157
^ rip	-0.6133
^ salut	-0.6171
^ screw	-0.2576
^ se	-0.761
^ see	-0.4575
^ send	-0.5949
^ sent	-0.4465
^ sera	-0.3777
^ set	-0.472
^ she	-0.8306
^ should	-0.4382
^ show	-0.8878
^ sinto	-0.6728
^ snooze	-0.2937
^ so	0.3638
^ soll	-0.6121
^ some	0.5076
^ someone	-0.3875
^ something	-0.3651
^ sometimes	0.4258
^ sorry	-0.7532
^ sounds	-0.7223
^ spent	-0.3119
^ stalked	-0.5658
^ stop	-0.9405
^ suicide	0.5425
^ sure	-0.6766
^ take	-0.4382
^ talk	-0.4543
^ te	-0.8029
^ tell	-0.5653
^ tempted	-0.2433
^ tenho	0.2536
^ text	-0.3812
^ thank	-0.232
^ thanks	-0.5454
^ that	-0.4111
^ the	-0.6756
^ they	-0.4076
^ tired	-0.2336
^ to	-0.4608
^ today	-0.3671
^ told	-0.6342
^ too	-0.6504
^ track	-0.4212
^ trying	-0.3992
^ tu	-0.8093
^ turn	-0.5058
^ two	-0.8132
^ ugh	-0.504
^ urge	-0.4124
^ vergiss	-0.5273
^ voce	-0.8172
^ voltei	0.3706
^ volvi	0.5121
^ vou	-0.2283
^ voy	-0.5583
^ waited	-0.426
^ waiting	0.2912
^ want	-0.6253
^ was	-0.6051
^ watched	-0.4401
^ we	-0.7475
^ well	-0.3544
^ wer	-0.3003
^ what	-0.8727
^ whatsapp	0.3317
^ where	-1.0709
^ which	-0.6976
^ who	-1.4146
^ why	-0.4652
^ wie	-0.8967
^ will	-0.8632
^ wipe	-0.3987
^ wish	-0.3891
^ woke	-0.4246
^ wow	-0.6484
^ write	-0.6896
^ yesterday	0.4067
^ yo	-0.9339
^ you	-0.7215
^ your	-0.4994
^ •	-1.0106
a 2	-0.3503
a 5	-0.5189
a 6	-0.2578
a 7	-0.2924
a appele	-0.4426
a appelee	-0.7525
a bad	0.2638
a bank	0.3527
a bat	0.6664
a because	-0.3903
a belt	0.2857
a better	0.224
a birthday	-0.4878
a book	-0.4293
a bottle	0.5487
a break	-0.6279
a bunch	0.4523
a bus	0.5693
a cambiar	-0.5451
a child	-0.676
a counselor	-0.4558
a couple	-0.4926
a coward	0.4431
a coworker	-0.4067
a death	-0.5736
a divorce	-0.6932
a doctor	-0.4203
a dream	-0.3989
a ecrit	-0.782
a escribir	-0.522
a esquecer	-0.3876
a etranglee	0.6493
a failure	-0.4312
a fake	-0.2935
a few	-0.3203
a follow	-0.4208
a friend	0.3626
a good	-0.2964
a gun	0.3694
a happy	-0.2495
a hard	-0.5119
a heart	-0.385
a heat	-0.2738
a hotline	-0.3405
a hug	-0.3505
a huge	-0.3489
a job	0.2989
a joke	-0.3481
a key	0.421
a l	-0.3056
a las	-0.7871
a lawyer	-0.2258
a liar	-0.4491
a llamar	-0.4903
a long	-0.427
a man	0.3334
a matar	0.627
a me	0.8998
a meeting	-0.318
a mess	-0.4379
a message	-0.5398
a mi	-0.6444
a minute	-0.2869
a mistake	-0.439
a month	0.4845
a narcissist	-0.4012
a new	-0.4736
a note	-0.7916
a person	0.607
a photo	0.3568
a pizza	-0.5681
a plan	0.5357
a plate	0.4896
a quick	-0.238
a razor	0.3576
a really	-0.6701
a reason	-0.4607
a second	0.3638
a shrink	-0.2297
a suicide	0.3038
a teenager	-0.2469
a text	-0.3861
a therapist	-0.3741
a voicemail	-0.3768
a week	-0.2292
a year	-0.3784
able	-0.2588
able to	-0.2588
about a	-0.2777
about calling	-0.4006
about dinner	-0.5074
about getting	0.7412
about his	-0.4582
about just	0.4097
about killing	0.6999
about me	-0.6138
about money	-0.5917
about my	-0.2634
about texting	-0.441
about that	-0.6262
about the	-1.1618
about to	-0.4389
about us	-0.4804
about what	-0.7627
about you	-0.4378
about your	-0.3439
about yourself	-0.5498
abus*	0.2467
abuse	0.2229
abused as	-0.2412
abusing	0.6659
abusing me	0.6659
abusive relationship	0.2867
acab*	0.4936
acabar	0.7212
acabar com	0.5695
acabar con	0.4192
acce*	-0.7843
acci*	-0.441
accident	-0.268
accidentally	-0.4119
account	-0.5049
account $	-0.7229
account and	-0.2453
account to	-0.2503
acti*	0.3677
add	-0.8126
addi*	0.5049
addiction	0.3765
addiction $	0.3765
addr*	-0.2721
address	-0.2721
adol*	-0.302
adolescents	-0.302
adolescents that	-0.302
affa*	-0.6633
affe*	-0.4117
affect	-0.2448
affect my	-0.2448
affects	-0.3147
afford to	-0.2886
afraid i	0.7003
afraid of	-0.5166
afraid that	-0.643
afraid to	0.4162
after	-0.3533
after all	-0.4117
after his	-0.2221
after my	-0.2254
after that	-0.3746
after the	0.6361
after two	-0.5874
after work	-0.4084
agai*	0.4303
again $	-0.5636
again but	0.2554
again last	0.2349
again on	0.3165
against	0.4303
against the	0.4303
ago $	0.3949
ago and	-0.5106
agri*	0.3002
agride	0.3002
agride $	0.3002
ague*	-0.3498
aguento	-0.3498
ai appele	-0.2741
ai ecrit	-0.4761
ai envie	0.6644
ai envoye	-0.2217
ai repondu	-0.4848
ai •	-0.8124
aide	-0.63
aide moi	-0.41
aime	-0.422
air	0.4375
air $	0.3051
airp*	-0.7008
airport	-0.6115
airport $	-0.6115
ajuda	-0.6478
ajuda $	-0.5061
ajuda a	-0.3876
alarm	-0.3836
alarm for	-0.3836
alive	0.6143
alive $	0.4905
alive and	0.2879
all	-0.3627
all be	0.291
all because	0.2406
all day	-0.777
all messages	-0.252
all night	-0.4956
all of	0.2926
all over	0.2866
all the	-0.677
all your	-0.4201
allem	-0.3302
alles $	-0.647
allo*	0.6333
allowed	0.5803
allowed to	0.5803
alma	-0.3185
almost called	-0.7017
alone	-0.645
alone $	-0.2977
alone for	-0.3897
alone i	0.3235
along	-0.2469
along when	-0.2469
alre*	0.343
already	0.343
already $	-0.5874
alri*	-0.6584
alwa*	-0.2474
always	-0.2474
always free	0.3583
am $	-0.4311
am a	0.5611
am about	-0.4549
am an	-0.2435
am angry	-0.4759
am at	-0.286
am bisexual	-0.5227
am bored	-0.3109
am broken	-0.3851
am calling	-0.4964
am doing	-0.4928
am every	0.5587
am extremely	-0.2599
am fine	-0.4425
am furious	-0.5952
am glad	-0.5508
am happy	-0.4439
am i	-0.6672
am in	0.2636
am just	0.2795
am late	-0.4125
am liebsten	0.3608
am not	0.3209
am on	-0.7498
am only	-0.3909
am outside	-0.2594
am over	-0.391
am ready	0.7458
am safe	-0.7304
am sorry	-0.3841
am still	0.2546
am this	-0.3293
am tired	-0.2329
am walking	0.3348
am without	-0.6538
am writing	0.2302
am •	-1.0175
amaz*	-0.5799
amazon	-0.5799
amea*	0.4888
ameaca	0.3979
ameaca e	0.3002
ameacou	0.2897
amen*	0.4439
amenaza	0.4439
amenaza con	0.4439
amo	-0.6503
amo $	-0.465
an	-0.2556
an $	-0.7148
an abusive	0.4455
an accident	0.3174
an addiction	0.3765
an alarm	-0.3836
an email	-0.6817
an emotionally	0.242
an old	-0.3642
an selbstmord	0.5647
and a	0.3867
and ai	-0.2768
and alone	0.3235
and be	0.3926
and blood	-0.2898
and breaks	0.5969
and called	-0.4428
and can	-0.235
and comes	0.608
and cried	-0.5025
and drink	-0.2898
and end	-0.2448
and every	0.2353
and feel	-0.5485
and go	-0.4085
and have	-0.2334
and he	0.4549
and how	0.2308
and is	0.4529
and it	-0.4114
and keeps	0.4319
and last	0.2693
and left	-0.5287
and locked	0.2732
and messaged	-0.2701
and moved	-0.4026
and never	0.5727
and no	-0.6162
and nobody	0.3921
and off	0.245
and overreact	0.2554
and sat	0.3624
and scared	-0.418
and see	-0.3392
and sent	-0.2503
and slams	-0.403
and stick	-0.4724
and talk	-0.4075
and terrible	0.2308
and texted	-0.3527
and think	-0.3293
and tired	-0.4619
and to	-0.2898
and took	0.546
and verbally	0.3222
and wants	0.4743
and we	-0.3398
and will	0.4283
and wish	0.4815
and wrote	-0.6235
and you	-0.3813
and your	-0.3092
and •	0.2867
ande*	-0.8006
andern	-0.5748
andern $	-0.5639
ange*	-0.8667
anger	-0.4929
anger issues	-0.4026
angerufen	-0.7097
angerufen $	-0.6915
angerufen und	-0.3732
angry $	-0.722
angry that	0.4305
angst	0.4996
angst vor	0.4996
anim*	-0.3511
animo	-0.5185
anni*	-0.9194
anniversary	-0.702
anoche $	-0.6507
anoche intente	0.4326
another day	0.4023
another woman	-0.258
anru*	-0.6391
anrufen	-0.6391
anrufen $	-0.6391
answ*	-0.3684
answer	-0.3753
answer buddy	-0.3079
answer me	-0.615
answered	-0.5231
answered $	-0.4187
answered my	-0.2585
answering	0.3312
answering $	0.3534
answers	-0.5233
answers $	-0.3866
answers my	-0.3384
antw*	-0.4386
antworten	-0.4386
antworten $	-0.4386
anxi*	-0.3358
anxiety	-0.5249
anxiety and	-0.3413
anxiety is	-0.3544
anxious $	0.3466
any kind	-0.2412
any sliver	-0.3035
anybody to	0.2554
anym*	-0.3881
anymore	-0.3881
anymore $	-0.6017
anymore and	-0.2455
anymore i	0.5095
anyone $	-0.3919
anyt*	-0.4069
anything	-0.3968
anything and	-0.4826
anything but	0.5898
anything to	-0.5372
anyw*	0.2931
anyway	0.6514
anywhere	-0.4743
anywhere and	-0.4743
apaga	-0.7429
apaga tudo	-0.4634
apar*	-0.3338
apartment	-0.3338
apol*	-0.7307
apologize	-0.722
apologize $	-0.5603
apologize and	-0.2951
apologize for	-0.2206
apologize to	-0.3099
apology	-0.2609
app	0.7266
appe*	-1.1987
appele	-0.4736
appelee	-0.8155
appelee hier	-0.466
appeler	-0.7498
appeler $	-0.5209
appeler ce	-0.5164
appeler ma	-0.2902
appo*	-0.4276
appointment	-0.4276
appointment $	-0.3271
appr*	-0.6891
appreciate	-0.5128
appreciate the	-0.4214
approach	-0.2445
apps	-0.3911
are	-0.5416
are at	-0.302
are bad	0.3499
are getting	-0.6075
are good	-0.2213
are my	-0.3934
are not	-0.5216
are right	0.2957
are some	-0.5557
are still	-0.2977
are the	-0.3548
are there	-0.4379
are things	-0.4664
are too	-0.3596
are you	-0.7164
are •	-0.4053
argue	0.468
argue $	0.4972
argued	-0.2575
argued every	-0.2575
argument	0.3632
arm	0.2556
arms	0.6115
arms until	0.3117
arou*	0.3485
around	0.3485
around $	0.5932
around people	-0.5988
arra*	0.5372
arre*	-0.6168
arrete	-0.3207
arrete de	-0.3292
arri*	-0.4937
as a	-0.6525
as i	-0.2734
ask $	-0.2509
ask for	0.7256
ask her	-0.5111
ask his	-0.3218
ask my	-0.7655
asked	-0.8023
asked for	-0.368
asked her	-0.3427
asked him	-0.3574
asked his	-0.2534
asked how	-0.2937
asked me	-0.5271
asked to	-0.3391
aski*	-0.6216
asking	-0.6216
asks	-0.6025
assi*	-0.3568
assist	-0.2772
assist me	-0.2772
at	-0.2897
at $	-0.3809
at 2am	-0.5352
at 3am	0.2358
at 6	-0.4485
at ever	-0.3035
at her	-0.7333
at him	-0.6209
at his	-0.4441
at home	-0.5545
at is	-0.302
at me	0.3831
at midnight	-0.309
at night	-0.285
at nine	-0.5521
at school	-0.2776
at work	0.584
atta*	-0.5686
attacked	-0.6489
atte*	0.9031
attempt	0.561
attempt and	0.5067
attempted	0.6254
attempted last	0.6436
au	-0.5883
au suicide	0.5459
audio	-0.4287
audio $	-0.3238
aufw*	0.3954
aufwachen	0.3954
aufwachen $	0.3954
aunt	-0.3505
aunt •	-0.4349
aus	0.4452
avec	0.3746
avoid	-0.517
away	-0.8149
away $	-0.5752
away and	-0.2496
away before	-0.312
away from	-0.3617
ayer	-0.2621
ayuda	-0.5748
b	-0.3146
babe	-0.2227
baby	-0.5541
back	-0.3597
back and	-0.569
back from	-0.4858
back in	-0.4354
back together	-0.5333
bad but	-0.4075
bad right	0.3862
bad that	-0.4028
bad to	-0.3868
badly	-0.4329
bala*	-0.3485
balance	-0.3485
balance $	-0.3972
bang	0.4614
bang my	0.4614
bank	-0.3005
bank account	0.3527
bar	-0.2941
basi*	0.3477
basically	0.3477
bat	0.6664
bateu	0.5444
bateu $	0.5444
bath*	0.7191
bathroom	0.7191
be	0.513
be alive	0.4299
be all	-0.5842
be at	-0.4314
be depressed	-0.3446
be done	0.3679
be fine	0.5246
be friends	-0.5005
be gone	0.9281
be happier	0.3625
be happy	-0.6478
be here	0.6932
be mad	-0.5381
be my	0.6355
be over	0.2227
be put	-0.7559
be quiet	-0.5144
be silent	-0.3902
be the	0.2482
be there	-0.6117
be •	1.2586
beat	0.5039
beat*	0.5565
beating	0.4691
beats	0.6235
beats me	0.6235
beau*	-0.4605
beautiful	-0.3611
beber	-0.5559
beber $	-0.5559
because de	-0.3903
because he	-0.5297
because his	-0.3009
because my	-0.4524
because she	-0.2932
because we	0.3898
bed $	-0.3971
bed all	-0.3094
bed and	0.4512
bed thinking	0.2308
bedr*	0.5747
bedroom	0.4284
been	0.3115
been $	-0.517
been depressed	-0.3413
been feeling	0.3397
been fighting	-0.6079
been hurting	0.4295
been intimate	-0.5494
been planning	0.3733
been researching	0.5326
been suicidal	0.241
been texting	-0.365
been thinking	0.6184
been •	-0.7093
before and	0.5263
before christmas	-0.302
before i	-0.3356
beg	-0.275
beg someone	-0.4349
begg*	-0.5194
begged	-0.4857
begged her	-0.466
behind my	-0.3741
being a	0.7539
being alive	0.5498
being alone	-0.4531
being dead	0.3425
being single	-0.3618
being so	-0.5379
beli*	0.3363
believe	-0.2296
believes	0.595
belt	0.2857
bem	-0.5162
bem $	-0.5162
best	-0.2439
best $	-0.3951
best friend	0.4756
better $	-1.0492
better mother	0.224
better off	0.5455
better than	-0.2855
better today	-0.5498
better without	0.4783
bien	-0.2381
big	-0.4494
bill	-0.3656
bill $	-0.3656
bin	-0.6075
bin so	-0.426
birt*	-0.3432
birthday	-0.3303
bise*	-0.5227
bisexual	-0.5227
bisexual $	-0.5227
bist	-0.6545
bist du	-0.5016
bitte	-0.6305
blade	0.5526
blade again	0.5526
blam*	-0.5138
blame	-0.3193
blee*	0.5555
bleed	0.5644
bleeds	0.5555
bloc*	-0.364
blocked	-0.364
blocked him	-0.5087
blocked me	-0.8518
blood for	0.3502
blood of	-0.2898
blow	-0.2988
blow my	0.3114
blue	-0.5364
blue $	-0.5364
boil	-0.4654
book	-0.7306
book me	-0.6377
bored	-0.7245
born	0.6398
borra	-0.6163
boss	-0.3666
boss $	0.2714
bot	-0.6609
bot $	-0.6564
bot for	-0.2601
both	-0.3625
both of	-0.619
bott*	0.6081
bottle	0.6081
bottle of	0.4425
boug*	0.4712
bought	0.4712
bought the	0.2934
boxes	-0.6472
boxes $	-0.6472
boyfriend $	0.6079
boyfriend and	-0.5286
boyfriend because	-0.5071
boyfriend choked	0.4301
boyfriend hits	0.604
boyfriend is	-0.3624
boyfriend lied	-0.282
boyfriend pushes	0.3286
boyfriend texts	-0.3741
boyfriend that	-0.3049
brau*	-0.625
braz*	0.2681
brazil	-0.3428
brazil $	-0.3428
brb	-0.3092
brb $	-0.3092
break	-0.7038
break and	-0.324
break up	-0.235
breaking	-0.2743
breaking up	-0.351
breaks	0.6115
breaks my	0.4032
breakup $	-0.2742
breakup i	0.3322
breathe	-0.5699
brig*	-0.6592
bring	0.7469
brok*	-0.6452
broke	0.2574
broke no	-0.3609
broke up	-0.8208
broken	-0.6166
broken $	-0.5295
buddy	-0.3453
buddy $	-0.3079
built	-0.4206
bullied	-0.3147
bullied in	-0.3147
bunch	0.4523
bunch of	0.4523
burg*	-0.8283
burger	-0.8283
burger $	-0.8283
burn	0.7143
burn myself	0.3557
burn*	-0.3396
bus	-0.3413
but he	0.2244
but it	-0.567
but my	0.8191
but not	-0.3233
but the	-0.2898
but tonight	0.3238
butt*	-0.7129
button $	-0.4854
buy	-0.6003
buy $	-0.37
by a	0.2511
by his	-0.5031
by my	0.3201
by now	-0.7351
by text	-0.3816
by the	0.6039
ca	-0.9155
ca va	-0.4474
cafe	-1.1151
cafe $	-1.043
call	-1.176
call $	-0.3851
call her	-0.4941
call him	-0.9153
call i	-0.3466
call it	-0.4855
call me	-0.8683
call my	-0.7808
call the	0.3309
call you	-0.2492
call*	-0.6853
called	-0.4283
called and	-0.4836
called her	-0.4057
called him	-0.4251
called my	-0.5013
calling	-0.9736
calling $	-0.5346
calling a	-0.2812
calling her	-0.4461
calling him	-0.414
calling me	-0.6579
calls from	-0.4691
calm	0.5737
calm $	0.6615
calor	-0.4834
camb*	-0.5701
cambiar	-0.5451
came to	-0.6774
can	-0.3825
can $	0.4748
can a	-0.2338
can be	-0.2926
can not	-0.2264
can stop	0.2663
can think	0.356
can we	-0.6353
can you	-0.4752
cancel	-0.8296
cancel the	-0.2994
capi*	-0.5763
capital	-0.5385
capital of	-0.2353
car runs	0.4965
card $	-0.591
care	-0.2856
care $	-0.6392
care if	0.2862
care*	-0.4495
cares	0.6134
carp*	-0.3184
carpet	-0.3184
carpet $	-0.3184
casa	-0.2413
casa $	-0.2736
case	0.417
case $	0.417
casu*	-0.3256
cat	-0.6261
cats	-0.3982
caus*	-0.291
ce	-0.7287
ce matin	-0.4286
ce que	-0.5688
celu*	0.6169
celular	0.6169
celular $	0.5727
cero	-0.3798
cero $	-0.3798
chan*	-0.6626
chance	-0.6711
chance $	-0.6382
change	-0.3655
change $	-0.6128
change in	0.2554
change my	-0.6426
change the	-0.4232
change your	-0.2438
changer	-0.8009
chart	-0.5968
chart $	-0.5968
chas*	-0.7059
chasing	-0.4763
chasing me	-0.4414
chat	-0.7561
chat is	-0.4566
chat*	-0.2489
chatting	-0.2489
chea*	-0.9524
cheap	-0.5239
cheated	-0.7228
cheated on	-0.7026
cheating	-0.695
cheating $	-0.3972
chec*	-0.3816
check	-1.0855
check if	-0.2238
check in	-1.032
check on	-0.4027
checking	-0.6169
checking his	-0.3407
checking in	-0.5705
checks my	0.2946
chee*	-0.6035
chez	-0.3957
child	-0.4375
child $	-0.4375
children $	0.2388
chok*	0.4219
choked	0.4219
choked me	0.5454
chor*	-0.52
chorar	-0.3872
chorar $	-0.3872
chur*	-0.4635
church	-0.4635
ciga*	0.3787
cigarettes	0.3787
cigarettes when	0.3787
cinco	-0.7123
cinco $	-0.7123
class	-0.5245
class $	-0.2637
clean	0.3938
clean for	0.5288
clear	-0.3574
clear my	-0.3261
close $	-0.5932
close call	-0.305
close to	0.3556
closed	-0.515
closer	0.303
closure	-0.3553
closure $	-0.3161
coff*	-0.8041
coffee	-0.8041
coffee $	-0.334
cold	-0.3432
cold $	-0.3432
coll*	-0.54
college	-0.503
college $	-0.5364
color	-0.368
com ela	-0.8692
come	-0.2859
come $	-0.2927
come home	-0.4854
come to	0.3785
comes in	0.608
comi*	-0.3639
coming	-0.3639
comm*	-0.7103
commands	-0.2734
commands $	-0.2734
comment	-0.4742
commented	-0.7068
commented on	-0.6009
como	-1.1364
comp*	-0.5436
company	-0.2291
compared	0.4909
compared to	0.4909
completely	-0.4137
completely $	-0.4186
con el	-0.3401
con todo	0.4192
conf*	-0.8942
cong*	-0.5
congratulations	-0.2746
cons*	-0.2371
consider	-0.2528
consigo	-0.2912
consigo parar	-0.2912
cont*	-0.6469
contact	-0.7486
contact $	-0.5404
contact her	-0.2583
contact my	-0.2394
contact with	-0.2607
contacted	-0.5167
contacto	-0.4902
contacto cero	-0.3798
contato	-0.6123
contestas	-0.2609
conteste	-0.3083
conteste $	-0.3083
control	0.5234
controla	0.291
controlling	-0.2905
controls	0.362
controls all	0.631
conv*	-0.6811
conversation	-0.5327
convert	-0.3161
cool	-0.6718
cool $	-0.6718
copa*	0.2648
copain	0.2648
copain m	0.5555
copain me	0.6188
cope	-0.618
cope with	-0.5828
cora*	-0.4711
coracao	-0.4711
coracao doi	-0.4711
cort*	0.9129
cortar	0.4764
cortarme	0.5565
corto	0.6394
corto $	0.5949
cost	-0.3783
cost $	-0.2588
could	-0.3674
could fall	0.4027
could just	-0.3035
could not	0.6337
could scream	-0.654
could talk	-0.5057
could tell	-0.2242
coun*	-0.7967
counseling	-0.5021
counselor	-0.2929
count	-0.5753
counts	-0.2252
coup*	0.2592
coupe	0.6919
coupe $	0.6919
couple	-0.4926
courage	0.2775
courage to	0.2775
course	-0.4314
course $	-0.4314
court	-0.7521
court next	-0.7631
cous*	-0.444
cousin	-0.444
cove*	0.2957
covered	0.2957
cowa*	0.4431
coward	0.4431
cowo*	-0.4594
coworker	-0.4594
coworker $	-0.3165
craq*	-0.4662
craque	-0.4662
craque je	-0.4662
crea*	-0.391
creature	-0.2898
creature $	-0.2898
creature but	-0.2898
cred*	-0.66
credit	-0.66
cria*	-0.8656
cried	-0.6126
cried $	-0.6259
cris*	-0.2561
crisis	-0.2561
crow*	-0.3151
crowded	-0.3151
crowded places	-0.3151
cry	-0.3548
cry all	-0.4713
cry every	-0.2464
crying $	-0.8173
crying and	-0.3792
cuando	0.3265
cuen*	-0.4294
cuenta	-0.4294
cuenta $	-0.4294
cues*	-0.7277
cuesta	-0.7277
culpa	-0.9032
cump*	-0.3992
cumpleanos	-0.3992
curi*	-0.234
curiosidad	-0.2376
curiosidad $	-0.2376
cust*	-0.2762
cut	0.976
cut again	0.3905
cut myself	0.4755
cut so	0.3862
cuts	1.0234
cuts and	0.8038
cutt*	0.7444
cutting	0.7444
cutting $	0.3613
cutting herself	0.2429
da	0.4108
dad	-0.4937
dad $	-0.5191
dad died	-0.4565
daddy	-0.3357
daddy to	-0.3357
daily check	-0.4948
danc*	-0.7193
dang*	-0.3098
dano	0.7529
dano $	0.7529
darl*	-0.3958
das leben	0.3707
dass	-0.4827
dass ich	-0.4502
data	-0.7732
data $	-0.5574
dated	0.3987
dated for	0.3281
daten	-0.5067
dati*	-0.5877
dating	-0.5877
dating $	-0.2764
dating apps	-0.3911
datos	-0.3661
datos $	-0.3661
daug*	0.3565
daughter	0.3565
daughter is	0.2429
day	-0.7476
day $	-0.8395
day 12	-0.4382
day and	-0.4409
day before	-0.302
day i	0.3908
day of	0.3573
day she	-0.4105
day was	-0.3253
days	-0.3034
days $	-0.7541
days i	0.7292
de	-0.2201
de beber	-0.5559
de chorar	-0.3872
de escribirle	-0.592
de l	-0.6613
de le	-0.5895
de llorar	-0.2791
de lui	-0.6951
de me	0.5057
de mourir	0.5243
de toi	-0.4995
dead $	0.4611
dead than	0.2796
deal	-0.5504
deal with	-0.5708
death	-0.3821
death $	-0.4469
death before	0.2963
death is	-0.8398
debe*	-0.3854
deberia	-0.3854
deci*	0.5756
decided	0.5193
decirle	-0.5942
decirle que	-0.5942
defi*	-0.3785
degr*	-0.3294
degree	-0.3294
deja de	-0.4183
dejar	-0.6544
dejar de	-0.4042
dejes	-0.2982
dejes $	-0.2982
dejo $	0.6322
dejo de	-0.623
del	0.3246
dela	-0.8883
dela $	-0.8305
dele	-0.3962
dele $	-0.6563
dele*	-0.973
delete	-0.7165
delete all	-0.2614
deleted	-0.5874
deleted her	-0.5227
deleted the	-0.2743
deleting	-0.6864
den	-0.7053
denke	0.5647
denke an	0.4351
depr*	-0.6756
depressed	-0.5024
depressed $	-0.3446
depression	-0.4983
depression $	-0.2559
depression for	-0.5086
depuis la	0.2455
der	0.3335
der trennung	0.4066
dern*	-0.4726
des	0.3743
desc*	-0.5736
desculpa	-0.5736
desde	-0.2217
dese*	0.3331
deserve a	0.224
deserve to	0.6217
deserves	0.2536
deserves to	-0.2325
desi*	-0.3569
desire	-0.3569
desire to	-0.3569
desp*	0.4882
despertara	0.5733
despues	-0.5371
despues de	-0.5371
dest*	-0.4225
destroyed	-0.4016
destroyed them	-0.2469
devastated	-0.4251
devo	-0.3513
dia	-0.4856
dias	-0.4096
dich	-0.8398
dich $	-0.6507
did his	-0.3009
did i	-0.7232
did it	0.4258
did you	-0.6453
die $	0.4907
die and	0.4911
die i	0.2326
die when	-0.3357
died	-0.61
died $	-0.3856
died after	-0.5711
died and	-0.5598
died it	-0.2469
died last	-0.7872
died so	-0.3009
died when	-0.2984
dies	0.2252
diff*	-0.491
different	-0.508
dije	-0.3254
dije $	-0.3254
dinn*	0.2363
dinners	0.4905
dir	-0.5133
disa*	0.346
disappointed	0.5579
disc*	-0.7656
disg*	-0.3274
disgust	-0.3274
disgust me	-0.3274
disse	0.376
disse que	0.6012
dist*	-0.6804
dit qu	0.3495
divorce and	-0.3836
do about	-0.4453
do it	1.1097
do my	-0.64
do to	0.4337
do when	-0.8119
do you	-0.9929
do •	-0.3454
doctor $	-0.6098
doctor about	-0.4147
doctor •	-0.2556
does	-0.5439
does a	-0.3842
does it	0.2928
does my	-0.5891
does not	-0.2477
does the	-0.6152
does this	-0.3821
dog $	0.7064
dog died	-0.7111
dog had	-0.7559
dogs	-0.5306
doi	-0.4711
doi $	-0.4711
doing it	0.6947
dois	-0.6449
dolor	-0.4447
donn*	-0.3221
donnees	-0.3221
donnees $	-0.3221
door	0.2506
door $	-0.2559
door and	0.5015
door*	-0.6896
dormir $	-0.2294
dors	-0.4805
dors plus	-0.4805
down	0.4957
down $	0.2374
draf*	-0.5629
draft	-0.6614
drafts	-0.5115
drafts $	-0.4771
drafts and	-0.3195
drea*	-0.6998
dream	-0.4647
dream she	-0.314
dream that	-0.2392
dreams	-0.5985
dreams about	-0.4005
dreams feel	-0.3535
drink the	-0.2898
drinking	-0.4078
drinking $	-0.3197
drinks	0.2997
drinks $	0.4057
droht	0.598
drop	-0.8867
drove	-0.92
drove past	-0.7629
drunk	-0.3148
drunk and	-0.3412
drunk texted	-0.3189
du	-0.6663
du bist	-0.4207
dude $	-0.3987
due	-0.5426
due $	-0.5426
duele	-0.4055
dump*	-0.4597
dumped	-0.4597
dumped me	-0.3614
dumped too	-0.3018
duri*	0.5479
during	0.5479
dying	0.8192
e me	0.3002
e nao	0.6356
each	-0.3168
each other	-0.3168
early	0.4471
easier $	-0.3569
easier to	0.4721
easy and	0.2554
eat since	-0.3961
ecri*	-0.6747
ecrirai	-0.3851
ecrire	-0.5574
ecrire $	-0.5574
ecrit	-0.6968
ecrit et	-0.4284
ecrit hier	-0.5385
edit	0.3228
edit tried	0.3583
effa*	-0.5365
efface	-0.5365
eggs	-0.5635
eiff*	-0.5253
eight	0.3037
eine	-1.0255
einf*	0.2244
einfach	0.2244
einfach nicht	0.4015
el	-0.5969
el $	0.5373
el alma	-0.3185
el celular	0.549
el contacto	-0.3798
ela	-1.0076
ela $	-0.531
ela me	-0.2519
ele $	-0.5594
ele me	0.6448
ele nao	-0.9047
ele nunca	-0.7863
elim*	-0.4157
elimina	-0.4157
elle	-0.8784
elle $	-0.6555
elle a	-0.4639
elle me	-0.3111
else	-0.4432
else $	-0.428
em	0.2393
em suicidio	0.2596
emai*	-0.5156
email	-0.7952
email $	-0.68
email my	-0.3817
emailed	-0.5156
emailed me	-0.2729
emba*	-0.4336
emer*	-0.2216
emergency	-0.2216
emot*	0.4157
emotionally	0.324
emotionally abusive	0.3142
empi*	-0.5089
empty	-0.7299
empty $	-0.3445
empty and	-0.4619
empty without	-0.3561
empu*	0.8241
en	0.2775
en finir	0.6094
en l	0.3215
en la	0.7292
en quitarme	0.5296
end my	0.6226
endi*	0.5736
ending	0.5736
ending any	-0.3035
ending it	0.6708
ending my	0.6806
ends	-0.4402
enjoy	-0.4705
enjoy the	-0.3619
enough $	0.4469
enough for	-0.683
envie	0.4529
envie de	0.3516
envo*	-0.2795
envoye	-0.224
envoye un	-0.224
epis*	-0.4873
episode	-0.4873
er droht	0.598
eras*	-0.8776
erase	-0.7254
erase all	-0.2703
erased	-0.4784
erased $	-0.3758
eres	-0.5455
eres una	-0.5631
es	-0.3397
es $	0.5176
es tut	-0.2643
es un	-0.2738
esca*	0.6135
escape	0.2505
escr*	-0.734
escrever	-0.366
escrever para	-0.366
escreveu	-0.4696
escribi	0.2885
escribio	-0.7823
escribio hoy	-0.5078
escribio y	-0.5746
escribir	-0.522
escribir $	-0.3948
escribirle	-0.8379
escribirle $	-0.5891
espe*	-0.3873
espere	-0.4157
espero	-0.3892
espero que	-0.3892
esqu*	-0.3876
esquecer	-0.3876
esse	-0.6113
est	-1.0917
est ce	-0.3143
esta	-0.5146
esta*	0.536
este	-0.4681
este*	-0.6535
estou	0.2596
estou pensando	0.2596
estoy	0.439
estoy haciendo	0.6331
estoy muy	-0.3049
et	0.3054
et j	-0.4848
et m	0.377
etra*	0.6493
etranglee	0.6493
etre	0.3451
eu me	0.5949
eu respondi	-0.2991
euros	-0.3895
even	0.3932
even if	-0.3234
even say	-0.6299
even see	-0.4152
even though	-0.2364
even*	-0.7744
evening	-0.2706
eventually	-0.7669
ever $	-0.6004
ever again	-0.4989
ever finding	-0.3035
ever left	0.2268
every day	-0.6965
every hour	0.5587
every morning	0.2327
every night	0.2576
every time	0.3041
everyday	0.5477
everyday i	0.5477
everyone	0.4028
everyone $	-0.2306
everyone dies	0.2791
everything	-0.5482
everything $	-0.5667
everything hurts	-0.4911
everything i	-0.5746
everything reminds	-0.3167
everything you	-0.3379
everywhere	-0.6551
everywhere $	-0.6551
ex $	-0.4873
ex a	-0.2329
ex ameacou	0.2897
ex and	-0.6467
ex asked	-0.4747
ex called	-0.4846
ex he	0.6084
ex just	-0.3151
ex keeps	0.3076
ex me	0.2986
ex on	-0.6156
ex put	0.5154
ex reached	-0.2887
ex showed	0.4255
ex that	-0.5781
ex tonight	-0.555
ex vive	0.5798
ex wants	-0.766
ex will	0.5102
ex wrote	-0.3155
ex yesterday	-0.2387
exac*	-0.4327
exactly	-0.4327
exactly name	-0.4278
exam	-0.7957
exam*	-0.7122
exce*	0.3533
exch*	-0.2821
exchange	-0.2821
exchange rate	-0.2821
excu*	-0.7903
exha*	0.2344
exis*	1.0073
exist	0.5176
exist on	-0.302
existing	1.0057
existing $	0.6771
expe*	-0.4957
expensive	-0.4586
expensive is	-0.4586
expl*	-0.9058
explain	-0.4949
extr*	-0.66
extrano	-0.7068
extrano $	-0.5043
extrano mucho	-0.3057
extremely	-0.2626
extremely possessive	-0.2599
face	0.8535
face*	-0.6279
failure	-0.4312
failure $	-0.2458
faire	0.3863
fais	-0.4555
fake	0.2769
fake account	-0.2983
falar	-0.8127
falar com	-0.8127
fall	0.2218
fall asleep	0.4027
fall*	-0.5363
falling	-0.5363
falling out	-0.3872
falta	-0.4641
falta dela	-0.2877
falta dele	-0.2422
family $	-0.9315
family and	0.4635
family that	-0.5227
fant*	0.8448
fast	-0.5837
fath*	-0.5385
father	-0.3454
fathers	-0.4548
fathers death	-0.4548
fault	0.3601
fault $	0.6115
faut	-0.5286
favo*	-0.7344
favor	-0.4259
favor $	-0.3068
fazer	-0.2566
fear	-0.4809
fear of	-0.3024
feel	-0.2608
feel $	-0.3178
feel as	0.3765
feel better	-1.0512
feel empty	-0.5688
feel lost	-0.3091
feel numb	-0.4814
feel safe	0.5317
feel so	-0.9567
feel something	0.2703
feel suicidal	0.3985
feel terrible	-0.5321
feel the	0.2748
feel trapped	-0.609
feel what	-0.243
feeling like	-0.4208
feelings	-0.4057
feelings $	-0.4057
feels	-0.5137
feels as	-0.2412
feet	-0.3299
feet are	-0.3299
fehlt	-0.8855
feliz	-0.7134
feliz cumpleanos	-0.3992
felt	-0.226
few	-0.3203
fewer	-0.234
fewer messages	-0.234
fico	0.8997
fift*	-0.3532
fifteen	-0.3532
fifteen $	-0.3532
fight about	-0.4907
fight it	0.3525
finally	-0.3222
finally texted	-0.2329
find	0.4035
find love	-0.3881
find me	-0.7741
find out	0.2966
find pleasure	0.5458
find someone	0.4873
find the	-0.4421
find*	0.2328
finding	0.2328
finding peace	-0.3035
finds	0.5451
finds me	0.5451
fine	0.4196
fing*	-0.3558
finger	-0.3776
finir	0.6094
first	0.2421
first love	-0.2355
first time	0.3594
five	-0.7119
five years	-0.5903
fix	-0.5482
flat	-0.3715
flesh	-0.2898
flesh and	-0.2898
flig*	-0.4522
flight	-0.4522
flight to	-0.4339
flow*	-0.7199
flowers	-0.7199
flowers $	-0.2726
fly	-0.2828
flyi*	-0.3471
flying	-0.3471
foi	-0.3364
foll*	0.4666
follow	-0.4208
follow request	-0.4208
follows	0.4443
follows me	0.4301
for $	0.5431
for 4	0.4767
for a	-0.54
for anyone	-0.613
for closure	-0.2826
for days	-0.5554
for everything	-0.6706
for four	0.3372
for him	-0.4597
for his	-0.535
for it	0.4641
for listening	0.2728
for me	0.2769
for money	-0.4264
for most	-0.2685
for my	0.5301
for now	-0.431
for real	0.4584
for six	-0.4985
for some	-0.2835
for someone	-0.5656
for that	0.4232
for the	-0.6276
for three	-0.2705
for today	-0.3434
for without	0.2584
for yelling	-0.3275
for you	-0.7524
for your	-0.2295
forc*	0.5298
forced	0.4092
forced me	0.4456
fore*	-0.5153
forever	-0.5153
forever $	-0.5153
forg*	-1.1541
forget	-0.9759
forget her	-0.381
forget me	-0.7608
forgive	-0.4969
forgot	-0.4864
forgot to	-0.4129
form	-0.2596
form $	-0.2596
forw*	0.47
forward	0.47
forward to	0.47
fotos	0.3622
found	0.6985
four years	-0.3001
fout*	0.3215
foutre	0.3215
foutre en	0.3215
fran*	-0.2928
france	-0.2928
france $	-0.2928
frap*	0.6252
frappe	0.4507
free	0.2722
free to	0.2722
fren*	-0.6472
french	-0.3835
french $	-0.3835
freund schlagt	0.605
freundin	0.4324
freundin will	0.4324
frid*	-0.3116
friday	-0.2355
friday $	-0.3395
fridge	-0.2454
friend $	-0.8357
friend about	-0.3152
friend and	-0.5372
friend called	0.4588
friend stopped	-0.2922
friend that	-0.5218
friend told	0.5904
friend wants	0.2352
friend who	0.2387
friends	-0.5257
friends phone	-0.4101
friendships	-0.2599
friendships $	-0.2599
from	-0.3352
from doing	0.4954
from her	-0.5872
from him	-0.8725
from messaging	-0.2847
from my	0.2896
from tinder	-0.3078
from work	-0.4473
from your	-0.3574
front	0.395
front of	0.395
fuck	-0.5052
full	-0.5319
fun	-0.8304
func*	-0.4208
funks	-0.261
funks like	-0.261
funny	-0.6074
funny $	-0.5493
fur	-0.7092
furi*	-0.5952
furious	-0.5952
furious with	-0.5059
game	-0.6477
game last	-0.4506
gave	-0.5865
gave in	-0.3149
gay $	0.4169
gean*	-0.4824
geantwortet	-0.4824
geantwortet $	-0.4824
gebr*	-0.3595
gebrochen	-0.3595
gebrochen $	-0.3595
geht	-0.7462
geht es	-0.7462
geme*	-0.6793
gemeldet	-0.6793
gemeldet $	-0.6793
germ*	-0.2606
geschlagen	0.6439
geschlagen $	0.6439
geschrieben	-0.9167
geschrieben $	-0.82
geschrieben und	-0.4027
gestern	0.2916
gestern angerufen	-0.5654
gestern wieder	0.6852
gestorben	-0.7356
gestorben $	-0.7356
get	-0.2998
get a	-0.246
get along	-0.2469
get back	-0.3558
get her	-0.3622
get jealous	0.3117
get my	-0.6691
get out	0.4714
get some	-0.2765
get this	-0.3455
get through	-0.3834
get ticked	0.2554
get •	-0.3151
gets	0.5835
gets dumped	-0.3018
gets home	-0.3583
gets into	-0.261
gets mad	0.476
gett*	0.3147
getting	0.3166
getting back	-0.3107
girl	-0.6703
girlfriend $	-1.0655
girlfriend broke	-0.686
girlfriend last	0.2356
girlfriend of	0.2208
girlfriend was	-0.2412
give him	-0.7689
give up	-0.5902
give us	-0.3276
given	0.5663
glad	-0.6209
glad you	-0.2963
go anywhere	-0.4743
go back	0.2543
go home	0.6005
go no	-0.5285
go out	-0.4085
go talk	-0.326
go through	0.3514
go to	0.2844
goes	-0.4138
goes $	-0.7376
going no	-0.3065
going out	-0.4281
going there	-0.7223
going through	-0.5014
gold	-0.4501
golp*	0.5043
golpea	0.3016
golpea $	0.3016
gone	0.3402
gone $	-0.2467
good	-0.6346
good enough	-0.4972
good luck	-0.288
good morning	-0.4282
good night	-0.5591
good now	-0.2639
good one	-0.4556
good*	0.5799
goodbye	0.6671
goodbye $	-1.2594
goodnight	-0.81
got	-0.2279
got 10	-0.3329
got a	-0.4442
got help	-0.4582
got home	-0.5986
got it	-0.7196
got killed	-0.5722
got out	0.447
got to	-0.4349
grab*	0.2745
grabbed	0.2745
grabbed me	0.2551
grad*	0.3499
grade	-0.763
grades	0.3499
grades are	0.3499
gran*	-0.7593
grandmother	-0.2807
great	-0.6876
great $	-0.4946
grie*	-0.3155
grieving	-0.3155
grieving my	-0.3155
grow	-0.9385
guess	-0.4428
guess i	-0.4739
guilty about	-0.4869
gun and	0.2311
gute	-0.9684
guy	0.4757
guy from	-0.3358
guy she	0.8317
guys	-0.3509
gym	-0.7053
gym $	-0.427
habe	-0.2617
habe $	-0.473
habe angst	0.4996
habe ihm	-0.4674
habe ihr	-0.5995
habe versucht	0.2432
habe •	-0.8144
haben	-0.5443
habl*	-0.6902
hacer	-0.3059
hacer $	-0.3059
haci*	0.6331
haciendo	0.6331
haciendo dano	0.6331
had a	-0.4813
had died	-0.2469
had to	-0.8134
hair	-0.2343
hand	0.3728
hand*	-0.4667
handle	-0.7228
handover	-0.316
hands around	0.5762
happened $	-0.6011
happened and	-0.3555
happens	-0.7403
happens $	-0.42
happens if	-0.2818
happens to	-0.5972
happier	0.3625
happier if	0.3071
happiness	-0.3811
happiness this	-0.3035
happy	-1.0758
happy $	-0.2744
happy again	-0.6966
happy birthday	-0.3931
happy lately	-0.6084
hard	-0.7066
hard $	-0.6823
hard but	-0.3533
harm	0.2233
harm and	-0.6175
harm is	0.4444
harm so	0.5272
harm*	0.4453
harming	0.3925
has	0.2731
has been	0.2788
has happened	-0.2524
has no	0.4721
has not	-0.6533
hat	-0.5278
hat angerufen	-0.3732
hat geschrieben	-0.4523
hat mich	0.2502
hat mir	-0.4759
hat sich	-0.6793
hate	-0.5146
hate him	-0.6888
hate how	-0.3845
hate my	-0.7058
hate that	0.3632
hate this	-0.638
hate you	-0.3069
have	0.2492
have a	0.7
have at	-0.3035
have changed	-0.8926
have come	-0.2692
have decided	0.4716
have destroyed	-0.2469
have it	0.4675
have lied	0.2308
have my	0.4876
have nightmares	-0.4905
have not	-0.5352
have seen	-0.4299
have so	-0.7515
have started	0.6814
have the	0.3534
have to	-0.2866
have trouble	-0.2819
have you	-0.4386
have •	-0.9876
having a	-0.604
he asked	-0.3701
he called	-0.8917
he calls	0.5228
he came	-0.8363
he can	0.5475
he died	-0.6237
he drinks	0.3903
he dumped	-0.6023
he ever	-0.5465
he finally	-0.3302
he follows	0.4379
he forced	0.4456
he found	0.455
he gets	0.3508
he grabbed	0.2745
he has	0.4025
he hurt	-0.6477
he is	-0.3301
he keeps	-0.7865
he left	-0.7575
he lied	-0.6635
he liked	-0.3394
he messages	-0.5446
he misses	-0.5154
he needs	-0.5111
he never	-0.708
he pressures	0.3712
he reached	-0.3819
he replied	-0.2845
he says	0.2217
he sent	-0.5012
he should	-0.3958
he showed	-1.1654
he still	0.3007
he texted	-0.6246
he told	-0.4573
he wants	-0.5644
he watched	-0.3238
he will	0.2543
he would	0.3515
he wrote	-0.6495
he •	-0.8083
head	0.624
hear about	0.3378
hear from	-0.3808
hear her	-0.279
hear his	-0.2412
hear that	-0.3826
hear*	-0.6675
heard	0.3031
heart	-0.4117
heart $	-0.3678
heart is	-0.5297
heartbroken	-0.501
heartbroken $	-0.501
heat	-0.5306
heat stroke	-0.2738
held	0.5306
held me	0.4967
hell	-0.6829
hello	-0.7347
hello $	-0.5047
help it	-0.2577
help me	-0.8518
help my	0.4071
help you	-0.5022
help*	-0.5466
helped	-0.4642
helped me	-0.3368
helpful	-0.3812
helps	-0.3024
her	-0.3791
her $	-0.3291
her a	-0.57
her about	-0.3324
her again	-0.3225
her alone	-0.5433
her back	-0.2672
her best	-0.4504
her birthday	-0.262
her daddy	-0.3357
her door	-0.7569
her everything	-0.6277
her ex	-0.5387
her face	0.8012
her facebook	-0.3119
her for	-0.7672
her friend	-0.6362
her friends	-0.2988
her from	-0.5415
her how	-0.2246
her in	-0.2962
her instagram	-0.6665
her know	-0.2709
her new	0.2585
her number	-0.4164
her on	-0.5708
her page	-0.6096
her phone	0.4404
her photo	-0.4869
her sister	-0.293
her so	0.3789
her stories	-0.5297
her story	-0.2941
her texts	-0.3644
her that	0.3885
her the	-0.3469
her to	-0.4798
her today	-0.3566
her tonight	-0.4238
her up	-0.3731
her voice	-0.5518
her work	-0.7482
here	0.399
here $	-0.3446
here anymore	0.537
here at	0.5015
here next	0.2284
here where	-0.3178
herm*	0.3243
hero	-0.4763
hers*	0.6527
herself	0.6527
herself $	0.4005
herself after	0.2614
herz	-0.3595
herz ist	-0.3595
heure	-0.2532
heute	0.3038
hey	-0.7238
hey $	-0.4685
hey there	-0.4201
hi	-0.8146
hi $	-0.6973
hice	-0.3713
hide	0.5296
hide in	-0.476
hidi*	0.2427
hiding	0.2427
hier $	-0.7982
hier soir	0.2892
high	-0.6163
high school	-0.6163
hilf	-0.4129
hilf mir	-0.4129
him	-0.5174
him $	-0.3466
him about	-0.232
him after	-0.4199
him again	-0.8066
him and	-0.6054
him anymore	-0.5334
him back	-0.8556
him from	-0.6817
him he	-0.6586
him how	-0.2344
him i	-0.5612
him in	0.5923
him last	-0.2306
him on	-0.2272
him one	-0.3468
him out	-0.714
him right	-0.2984
him so	-0.5126
him that	-0.4075
him the	-0.3885
him this	-0.3946
him to	-0.8489
him today	-0.2666
him up	-0.5429
him with	0.3397
hims*	0.5646
himself	0.5646
himself $	0.5261
himself if	0.3815
himself on	0.3304
his	-0.7032
his apartment	-0.5414
his cuts	0.561
his dad	-0.3009
his ex	-0.5645
his heart	-0.3009
his job	0.4674
his life	-0.5109
his message	-0.3876
his mom	-0.4676
his new	-0.3217
his number	-0.3138
his page	-0.3965
his phone	-0.5226
his photos	-0.3753
his place	-0.3934
his profile	-0.382
his shoes	-0.2939
his sister	-0.3758
his story	-0.2917
his whole	0.2957
his wife	-0.2567
hist*	-1.017
historias	-0.6254
history	-0.4819
history $	-0.4819
hit	-0.2665
hit me	0.3971
hit my	0.3252
hit myself	0.3466
hit send	-0.843
hits	0.7691
hits her	0.3396
hits me	0.605
hoje	-0.4448
hoje $	-0.224
hola	-0.7434
hold	-0.7292
hold you	-0.4075
holi*	0.2751
home $	-0.7655
home and	0.486
home*	-0.5422
honda	-0.3969
hone*	0.7754
honestly	0.7636
honestly if	0.4447
hood*	-0.3276
hoodie	-0.3276
hope	-0.5451
hope a	0.4965
hope he	-0.988
hope i	0.4466
hope she	-0.7372
hope you	-0.4947
hope your	-0.3142
hope*	-0.5617
hosp*	0.4419
hospitals	-0.804
hotel	-0.4989
hotl*	-0.4243
hotline	-0.4243
hour	0.4009
hour $	0.5137
hour ago	-0.2428
hours $	-0.3187
house	0.4647
house $	0.51
house down	0.4196
how	-0.3579
how are	-0.2725
how can	0.2423
how do	-0.2421
how does	-0.3409
how expensive	-0.4586
how far	-0.9778
how fast	-0.3772
how i	-0.6421
how is	-0.5214
how long	-0.5058
how much	-0.4728
how old	-0.6861
how she	-0.3625
how stupid	0.2308
how this	-0.5612
how to	0.5027
how was	-0.2527
how you	-0.2718
hoy	-0.8786
hoy $	-0.5078
hug	-0.3736
hug or	-0.2412
huge	-0.4269
human	-0.43
human $	-0.2288
hume*	-0.2794
humeur	-0.2794
humeur est	-0.2794
humor	-0.7716
hun	-0.514
hun $	-0.4333
hung	-0.5053
hung up	-0.5053
hunt of	-0.2898
hurt	0.7112
hurt her	0.6698
hurt me	-0.8286
hurt my	0.4824
hurt right	-0.4819
hurting him	0.4584
hurting my	-0.2599
hurting myself	0.6194
hurts	-0.4528
husband about	-0.3234
husband and	-0.3659
husband broke	0.2732
husband but	0.3911
husband hits	0.4641
husband texts	-0.5831
husband told	-0.302
husband will	0.2783
i add	-0.6115
i already	0.7114
i always	0.2498
i answer	-0.2294
i answered	-0.2636
i apologize	-0.277
i appreciate	-0.2245
i ask	-0.308
i asked	-0.696
i attempted	0.6436
i bang	0.4614
i be	-0.7285
i begged	-0.466
i blocked	-0.2221
i break	0.379
i broke	-0.4485
i burn	0.5087
i buy	-0.4464
i call	-0.313
i called	-0.5579
i can	-0.2792
i cheated	-0.478
i check	-0.225
i come	-0.2942
i cope	-0.618
i could	-0.2272
i cried	-0.4601
i cry	-0.4581
i cut	0.7955
i dated	0.4372
i deal	-0.5716
i deleted	-0.5136
i did	0.4583
i died	0.5774
i do	0.2458
i drink	0.2452
i drive	0.2353
i drove	-0.7459
i emailed	-0.4371
i ever	0.6094
i feel	-0.4321
i felt	-0.3766
i fight	-0.2271
i find	0.4999
i finish	-0.3834
i forgot	-0.4025
i found	0.4981
i gave	-0.4938
i give	-0.5076
i got	0.2465
i guess	0.3501
i had	-0.2976
i hang	0.403
i hate	-0.4337
i have	0.3902
i hear	0.4396
i help	0.4961
i hide	0.4656
i hit	0.4173
i hope	-0.3699
i hug	-0.2412
i just	0.9387
i keep	-0.2296
i know	-0.5145
i leave	0.3638
i left	-0.696
i lie	0.4815
i lied	0.3884
i live	-0.3138
i look	-0.6382
i looked	0.2293
i lost	-0.5334
i loved	-0.4557
i made	0.3681
i mail	-0.3451
i mean	0.3812
i messaged	-0.3803
i met	-0.2615
i might	0.2909
i miss	-0.8144
i move	-0.5426
i need	-0.6031
i needed	-0.3499
i never	0.4304
i often	0.2265
i only	0.2905
i pray	0.5205
i press	-0.3233
i promise	-0.6524
i pushed	0.3362
i reached	-0.7046
i recently	0.2249
i replied	-0.5349
i said	-0.6757
i saw	-0.6379
i say	0.3252
i scratch	0.3117
i see	0.2481
i send	-0.518
i sent	0.2395
i set	-0.2762
i should	0.2567
i sit	0.2855
i so	-0.4727
i start	-0.5495
i started	-0.2346
i stay	-0.586
i stayed	-0.4967
i still	0.2353
i swear	0.678
i talk	0.3405
i talking	-0.3623
i tell	-0.4143
i text	-0.3562
i texted	-0.6494
i think	0.2623
i told	-0.2373
i tried	0.8573
i turn	-0.3036
i type	-0.4066
i unblocked	-0.2956
i use	-0.3456
i used	-0.296
i wake	-0.54
i want	-0.2779
i wanted	-0.9163
i wear	0.405
i went	-0.5877
i wish	-0.3175
i woke	0.3771
i worry	-0.3635
i write	-0.3725
i yell	-0.3556
i •	-0.4318
ich	-0.3376
ich bin	-0.6075
ich denke	0.5647
ich dich	-0.2529
ich ihr	-0.3841
ich kann	-0.8275
ich mochte	0.3176
ich muss	-0.5633
ich ritze	0.4969
ich rufe	-0.4975
ich uberlege	-0.2689
ich verletze	0.399
ich vermisse	-0.6241
ich werde	-0.6583
ich •	-0.8865
idea	-0.2203
idea*	0.4955
ideation	0.4955
idio*	-0.3088
idioma	-0.3088
idioma $	-0.3088
if	0.3011
if a	0.2405
if he	-0.4287
if i	0.5213
if it	0.2857
if my	-0.5771
if nothing	0.4798
if self	0.3765
if something	0.3238
if they	-0.2323
if we	-0.5751
if you	-0.4696
igno*	-0.4896
ignore me	-0.3495
ignores	-0.5562
ignores me	-0.5562
ihm	-1.1136
ihm $	-0.5396
ihm geschrieben	-0.3313
ihm so	-0.5333
ihn	-0.2988
ihn $	-0.4725
il a	-0.5076
il faut	-0.5286
il m	0.3194
il menace	0.5351
il te	-0.3237
ill	0.5162
imag*	0.5241
imagine	-0.348
imagining	0.5736
imagining hurting	0.4584
in a	-0.4473
in an	0.4848
in and	-0.4434
in any	-0.2412
in bed	-0.3094
in case	0.417
in crowded	-0.3151
in front	0.395
in it	0.3789
in love	-0.3629
in march	-0.2889
in my	0.6534
in one	-0.2216
in person	-0.3985
in rome	-0.4917
in school	-0.3147
in shock	-0.5037
in spanish	-0.2325
in sweat	-0.3535
in the	0.2813
in thinking	0.5458
in this	-0.5818
in touch	-0.3459
in weeks	-0.6246
in work	-0.3182
in your	-0.8566
info*	-0.3612
information	-0.3612
inse*	-0.2586
insecure	-0.2586
insi*	0.341
inside	0.2613
inst*	-0.2584
instagram	-0.9628
instagram $	-0.803
instead	0.3772
instead $	-0.6373
instead of	0.6883
instructions	-0.5116
intente	0.4326
interest	-0.3953
interest in	-0.296
interest rate	-0.2294
interview	-0.5052
interview $	-0.5052
intimate	-0.5494
into	0.2425
into a	-0.6483
into my	0.7691
into sex	0.3712
into the	0.366
into these	-0.261
inve*	-0.3964
invented	-0.3964
invi*	-0.3962
is $	-0.7114
is a	-0.5109
is all	-0.3835
is at	0.2271
is beating	0.4691
is been	0.5372
is better	0.8399
is broken	-0.5297
is cutting	0.5924
is dating	-0.5457
is dead	-0.557
is easier	-0.3601
is enough	-0.2564
is fine	0.5675
is going	-0.6407
is good	-0.2961
is got	-0.4757
is happy	-0.5721
is hard	-0.2639
is huge	-0.2312
is hurting	-0.303
is in	0.3052
is it	-0.4508
is just	-0.4089
is legally	-0.2939
is long	-0.4425
is mad	-0.3357
is my	0.2396
is no	0.4608
is not	0.3944
is nothing	0.3627
is on	-0.6487
is online	-0.3321
is open	-0.4566
is out	-0.314
is over	-0.747
is seeing	-0.4515
is stalking	0.7389
is suffering	-0.4349
is temporary	-0.302
is there	0.3706
is this	-0.4159
is time	-0.4105
is tomorrow	-0.7071
is too	-0.3621
is up	-0.2639
is what	-0.6924
is with	-0.8054
is worth	-0.302
is your	-0.6103
is •	-0.5823
isso	-0.5573
isso $	-0.5573
issu*	-0.7208
issues	-0.7208
issues $	-0.6307
ist	-0.9617
ist gebrochen	-0.3595
it a	-0.5119
it again	0.3063
it all	0.3276
it be	-0.5655
it but	0.5459
it by	-0.8033
it every	0.672
it feel	0.3765
it feels	-0.237
it going	-0.8205
it i	0.3702
it if	0.5682
it in	-0.2278
it last	0.7335
it makes	-0.6016
it my	-0.3233
it on	0.28
it out	-0.3321
it quits	-0.3157
it sending	-0.403
it since	-0.6238
it sooner	-0.2448
it still	-0.3466
it takes	0.2334
it this	0.563
it to	0.7578
it tonight	0.5431
it was	-0.4914
ital*	-0.4926
its a	-0.2322
j arrete	-0.2506
j espere	-0.4157
ja	0.3517
japan	-0.4967
je	-0.3468
je and	-0.3403
je l	-0.4189
je lui	-0.691
je me	0.6104
je pars	0.2998
je pense	0.5383
je pleure	-0.8126
je reponds	-0.3778
je suis	-0.7398
je voudrais	0.4463
je •	-1.0975
jetzt	-0.73
job $	-0.8844
job all	-0.4743
joke	-0.4151
joke $	-0.3481
jour*	-0.7135
joy	-0.2358
jump	0.4825
jump $	0.6978
jump*	0.2473
jumped	-0.2689
just	0.4618
just call	-0.8822
just do	0.5665
just doing	0.3866
just in	0.417
just one	-0.2277
just said	-0.6374
just say	-0.3943
just tell	-0.2987
just text	-0.2468
just waiting	0.4387
just want	0.8548
just •	-0.7247
k	-0.8033
k $	-0.8033
kann	-0.8873
kann das	-0.4237
kann ich	-0.4466
kann nicht	-0.487
kann*	-0.586
kannst	-0.586
kannst du	-0.586
karma	-0.5224
karma will	-0.4266
keep a	0.4098
keep going	0.5319
keep having	0.262
keep looking	-0.3542
keep planning	0.3322
keep thinking	-0.5515
keep writing	0.5504
keep •	-0.4289
keeps	0.2602
keeps calling	-0.5142
keeps liking	-0.5343
keeps saying	0.5478
keeps showing	0.4515
keeps texting	-0.5486
keeps threatening	0.2502
key and	0.608
keys	0.2885
kids	0.3529
kids $	-0.4296
kids and	0.3876
kids are	0.239
kids at	-0.4861
kids deserve	0.224
kill	0.9951
kill herself	0.4411
kill himself	0.3629
kill my	0.3685
kill myself	0.528
kill*	0.2977
killed	-0.611
killed in	-0.432
killing	0.5927
killing $	0.5458
killing my	0.4271
killing myself	0.9197
killing of	-0.2898
kills	-0.8773
kills in	-0.3329
kilo*	-0.3161
kilometers	-0.3161
kilometers $	-0.3161
kind	0.2438
kind of	0.2438
kind*	-0.3752
knock	-0.7243
knock on	-0.7243
know	-0.5233
know $	0.4483
know i	-0.5507
know if	-0.4364
know it	-0.2809
know she	-0.7061
know what	-0.3989
know who	-0.463
know why	0.2879
kont*	-0.5985
kontakt	-0.5985
konto	-0.6934
kurz	-0.5208
l	-0.6514
l ai	-0.346
l air	0.3215
l appeler	-0.6299
l oublier	-0.3056
la curiosidad	-0.2376
la extrano	-0.6935
la llame	-0.6438
la vida	-0.5848
la vie	0.7158
land*	-0.5556
landlord	-0.5556
landlord $	-0.465
lane	0.306
lang*	-0.4654
language	-0.4654
las	0.5528
last $	0.4233
last spring	-0.3082
last thursday	0.3583
last time	0.525
last week	-0.5759
last year	-0.6074
late again	-0.3319
lately $	-0.6014
later	-0.6856
later $	-0.7145
laugh	-0.7303
laugh $	-0.3903
lawy*	-0.2258
lawyer	-0.2258
le escribi	-0.631
le mande	-0.513
le mois	0.427
le respondo	-0.2352
le voy	-0.522
learn	-0.3457
learn to	-0.2758
leave $	-0.4339
leave a	-0.4386
leave he	0.2322
leave her	-0.5962
leave it	-0.2504
leave me	-0.6429
leave my	-0.3044
leave the	0.2869
leaves he	-0.261
leaving	-0.2856
leaving him	-0.4285
leaving me	0.2928
leben	0.5408
leben $	0.7889
leben zu	0.3707
leer	-0.9241
left	-0.4676
left $	-0.2877
left a	-0.5278
lega*	-0.3735
legally	-0.3735
legally dead	-0.2939
legs	0.3184
legs and	0.3184
leid	-0.2643
leid dass	-0.2643
lesen	-0.3003
lesen $	-0.3003
less	-0.5771
less notifications	-0.4202
let her	-0.2709
let me	0.364
let us	-0.6693
let you	-0.329
letter	-0.2916
letting	0.3964
letting go	0.3964
liar	-0.4491
lie	0.4815
lieb*	0.572
liebe	-0.5946
liebsten	0.3608
lied $	0.3124
lied about	-0.4339
lied in	0.2308
lies	-0.4098
life has	0.4475
life to	0.5984
life tonight	0.6326
ligar	-0.5002
ligar para	-0.5002
ligh*	-0.416
lights	-0.4177
lights $	-0.4177
ligou	-0.5492
ligou ontem	-0.5492
like a	-0.3626
like it	0.3584
like me	0.4447
like my	-0.2788
like nobody	-0.3889
like nothing	-0.3457
like texting	-0.3894
like the	-0.2397
like to	-0.2811
like when	-0.261
like you	-0.7563
liked	-0.8379
liked an	-0.3642
liked her	-0.5411
liked my	-0.6154
liki*	-0.6733
liking	-0.6733
liking my	-0.5343
line	0.2877
line $	-0.5449
list	-0.8024
list $	-0.6565
list of	-0.2215
listen	-0.5247
listen to	-0.5326
listening	0.2728
listening $	0.2728
lite*	-0.5625
literally	-0.5625
litt*	-0.2327
little	-0.2327
little $	-0.5029
little text	-0.5318
live	0.6621
live anymore	0.5073
live for	0.6056
live in	-0.8109
live with	-0.3606
lives	-0.2407
living past	0.682
living this	-0.302
llam*	-0.9934
llamar	-0.6478
llamar a	-0.4613
llamarla	-0.7261
llamarlo	-0.4697
llamarlo $	-0.4697
llame	-0.8569
llame y	-0.7701
llamo	-0.9885
llamo anoche	-0.6122
llego	-0.2812
llego tarde	-0.2812
llor*	-0.2791
llorar	-0.2791
llorar $	-0.2791
lo amo	-0.6943
lo que	-0.5005
lock	-0.4458
lock*	0.2878
locked	0.2732
locked me	0.2732
locker	0.2554
locker rooms	0.2554
log	-0.6856
log my	-0.5643
lol	-0.4091
lol $	-0.5307
lol i	0.5543
lol you	-0.2696
lone*	-0.5817
lonely	-0.5817
lonely $	-0.5723
long	-0.5571
long does	-0.4708
long past	-0.4425
long should	-0.3452
long time	-0.4532
longer i	-0.3044
look	-0.5063
look $	-0.4953
look at	-0.231
look forward	0.47
look what	-0.2966
looked at	-0.529
looked up	0.4328
looking	-0.5041
looking at	-0.5572
losc*	-0.7322
losch	-0.6557
loschen	-0.4881
loschen $	-0.4881
losi*	-0.8387
losing	-0.8387
losing her	-0.463
losing my	-0.6461
lost	-0.3094
lost $	-0.4747
lost his	0.3802
lost interest	-0.296
lost my	0.2787
lot $	-0.5031
loud*	0.4411
louder	0.4411
love	-0.8156
love $	-0.4033
love again	-0.3881
love and	-0.257
love her	-0.6014
love me	-0.4822
love my	-0.6244
love to	-0.535
love with	-0.328
love you	-0.4816
love*	-0.3537
loved	-0.8224
loved me	-0.7264
lovely	-0.4035
loves me	-0.5919
lovi*	-0.3372
loving	-0.3372
loving him	-0.3372
low	-0.7609
luck	-0.7776
lui	-0.8932
lui ai	-0.5215
lui ecrirai	-0.3851
lui ecrire	-0.5483
lui parler	-0.6104
lunch	-0.6031
lying	-0.3619
lying to	-0.2832
m a	0.2724
ma	-0.5232
ma mere	-0.8406
mach	0.7792
machine	-0.3295
machine $	-0.3295
mad	-0.2752
mad at	-0.3357
mad if	-0.5381
made	0.3281
made a	0.2805
made it	-0.7162
mae	-0.5959
mail	-0.5101
mail him	-0.3451
mail*	-0.5334
mailbox	-0.5334
mailbox $	-0.5334
mais	-0.2954
mais falar	-0.4933
mais sentido	0.3531
make a	-0.522
make him	0.3097
make it	-0.4229
make me	-0.3837
make sure	0.2563
makes	0.3
mal	-0.688
male	-0.3977
mama	-0.7311
man $	0.229
man that	-0.2247
manager	-0.4191
mand*	-0.6015
mandar	-0.4217
mandar mensagem	-0.3652
mandarle	-0.397
mandarle un	-0.397
mande	-0.513
mande un	-0.3047
mandou	-0.4508
mandou mensagem	-0.4508
mann	0.4382
manq*	-0.7288
manque	-0.6753
manque $	-0.6485
many days	-0.5973
march	-0.5465
march and	-0.2889
mari	0.4507
mari me	0.4507
mari*	0.2302
marido	0.2552
marido me	0.5458
marr*	-0.4168
marriage	-0.4783
married	-0.5119
married $	-0.4738
mas	-0.3873
mask	-0.4349
mask could	-0.4349
mata*	0.3689
matar	1.0266
matar $	0.7681
matar si	0.6
matarme	0.418
matin	-0.4286
matin $	-0.4286
may	-0.573
maybe	-0.4767
maybe i	-0.6384
me $	-0.5183
me a	-0.4927
me about	-0.5756
me after	-0.5127
me again	-0.7071
me agride	0.3002
me ajuda	-0.3876
me ameaca	0.3979
me amenaza	0.5014
me an	-0.4331
me anymore	-0.5946
me around	0.3794
me at	-0.283
me bateu	0.5444
me but	-0.257
me controla	0.291
me cortar	0.4764
me corto	0.6394
me coupe	0.6919
me crazy	-0.4776
me crying	0.3012
me dejes	-0.2982
me dejo	-0.4406
me duele	-0.4055
me escreveu	-0.4696
me escribio	-0.7823
me estoy	0.6331
me every	-0.2575
me feel	0.4093
me foutre	0.3215
me frappe	0.4507
me from	0.4547
me get	-0.554
me golpea	0.3016
me happy	-0.6558
me have	0.4808
me i	-0.3538
me if	0.4422
me in	0.3456
me into	0.5718
me know	-0.5397
me laugh	-0.3213
me leave	0.5346
me ligou	-0.5492
me like	-0.7502
me llamo	-0.9885
me mandar	-0.3237
me mandou	-0.6002
me manque	-0.6753
me matar	0.5102
me my	0.2899
me of	-0.4162
me on	-0.2791
me one	-0.2469
me over	0.3971
me pega	0.5646
me pictures	0.561
me reveiller	0.42
me saying	-0.5624
me see	-0.3283
me she	0.5386
me siento	-0.2294
me so	-0.9436
me some	-0.2572
me something	-0.3276
me suicider	0.4344
me suit	0.4238
me tape	0.6188
me that	0.3508
me the	-0.8077
me threats	0.5303
me to	-0.5011
me today	-0.3075
me tonight	-0.5366
me tuer	-0.2765
me until	-0.3613
me whenever	-0.5878
me with	0.4096
me worthless	0.3045
me yesterday	-0.833
me your	-0.312
mean*	0.3595
meaning	0.3595
meaning i	0.4721
meant	-0.5667
medo	0.5747
medo dele	0.5747
meds	0.4064
meet	-0.7527
meet me	-0.5061
meet*	-0.6314
meeting	-0.6314
meeting $	-0.3272
mehr $	-0.6003
mehr leben	0.5459
mein ex	0.4386
mein herz	-0.3595
mein mann	0.4144
meine	-0.3228
meine daten	-0.5067
meine freundin	0.4324
meine mutter	-0.4105
meine sachen	-0.4149
meine stimmung	-0.631
meinem	0.5934
mejor $	-0.5123
mejor sin	0.536
meld*	-0.6681
melden	-0.6
melden $	-0.6
melh*	0.354
melhor	0.354
meme	-0.6681
meme $	-0.4699
men	-0.6891
mena*	0.6002
menace	0.6002
menace de	0.6054
mens*	-0.7529
mensagem	-0.5509
mensagem $	-0.5712
mensagem e	-0.2232
mensagem ontem	-0.2226
mensaje	-0.517
mensajes	-0.4957
mensajes $	-0.4957
ment*	-0.3269
mentido	-0.4539
mentido $	-0.4539
menu	-0.6144
menu $	-0.6144
merci	-0.5943
mere	-0.8475
mere $	-0.2902
mere va	-0.66
mes	-0.411
mes donnees	-0.3221
mess	-0.2957
mess $	-0.4379
mess*	-0.6991
message	-0.5195
message $	-0.6452
message him	-0.3928
message me	-0.39
message my	-0.5212
message to	-0.3916
message tomorrow	-0.3074
messaged	-0.8251
messaged her	-0.4407
messaged him	-0.2479
messaged me	-0.7465
messaged my	-0.4804
messages	-0.3571
messages $	-0.6577
messages anymore	-0.6992
messages from	-0.3338
messages me	-0.5446
messaging	-0.6704
messaging her	-0.4015
messaging me	-0.5326
met	-0.8961
met $	-0.4678
meu coracao	-0.4711
meu ex	0.5371
meu humor	-0.7716
meu marido	0.4559
meu namorado	0.5444
mi animo	-0.5185
mi cuenta	-0.4294
mi ex	0.4341
mi mama	-0.7311
mi novio	0.4829
mich	0.631
mich $	0.2268
mich andern	-0.2645
mich gestern	0.5855
mich nicht	0.3909
mich selbst	0.399
midn*	-0.3647
midnight	-0.3647
midnight $	-0.309
miedo de	-0.312
mieux	0.3102
mieux $	-0.3497
might	0.2266
miles	-0.3161
miles to	-0.3161
mind $	-0.2459
mine	0.4577
mine $	-0.5014
minha	-0.5994
minha mae	-0.5959
minu*	-0.4292
minute	-0.2862
minute $	-0.2869
minutes	-0.3385
minutes late	-0.361
mir	-0.3093
mir $	-0.7041
mir das	0.4904
mir fehlt	-0.3835
mir geschrieben	-0.4759
mir leid	-0.2643
mir nicht	-0.6448
mirar	-0.4165
mis	-0.3206
mis datos	-0.3661
miss	-0.3094
miss her	-0.6135
miss him	-0.697
miss his	-0.5397
miss me	0.3621
miss you	-0.375
miss*	-0.6146
missed	-0.4272
missed calls	-0.4691
misses	-0.5365
misses me	-0.5365
missing	-0.2427
missing you	-0.2304
mist*	-0.2909
mistake	-0.4452
mistake $	-0.6027
mit	-0.7033
moch*	0.3176
mochte	0.3176
mochte sterben	0.4723
mode	-0.3592
mode is	-0.3592
moi a	-0.41
mois	0.427
mois dernier	0.427
mom $	0.3748
mom and	-0.4619
mom called	-0.4678
mom died	-0.2801
mom is	-0.2925
mom that	0.4945
mome*	-0.3574
moment	-0.333
mon copain	0.2648
mon humeur	-0.2794
mon mari	0.4507
mond*	-0.4567
monday	-0.4567
monday $	-0.4567
money	-0.4618
money $	-0.3382
money all	-0.2271
money on	-0.6331
month	-0.3105
month $	-0.3297
months $	0.25
months and	0.3535
mood	-0.6885
mood $	-0.4622
more	-0.787
more time	-0.4852
morg*	-0.5286
morgen	-0.5286
morgen $	-0.5286
morning $	-0.5489
morrer	0.4236
morrer $	0.4236
morte	0.5399
morte $	0.5399
mother $	-0.4552
mother and	0.8551
mother died	-0.2874
mour*	0.8407
mourir	0.8407
mourir $	0.6978
move	-0.2604
move on	-0.7057
move out	0.377
moved	-0.4978
moved away	-0.3091
moved out	-0.3519
moved to	-0.2343
movi*	-0.4362
movie	-0.7303
movie $	-0.4736
movie was	-0.345
much	-0.2564
much $	-0.5114
much does	-0.2588
much easier	0.313
much i	-0.4588
much is	-0.6442
much it	0.3624
mucho	-0.7131
mucho $	-0.7131
mudar	-0.6104
muita	-0.2362
muito	-0.2583
mundo	0.6276
murd*	-0.8701
murder	-0.8701
music	-0.7694
music $	-0.7694
muss	-0.5633
mute	-0.8429
mutt*	-0.5328
mutter	-0.5328
muy	-0.7785
muy triste	-0.3049
my	-0.2525
my account	-0.6964
my anxiety	-0.3544
my arm	0.2556
my arms	0.8173
my aunt	-0.3505
my bad	-0.7428
my bed	0.2308
my birthday	-0.7484
my boss	-0.3405
my boyfriend	-0.4466
my brother	-0.3044
my car	0.3092
my cat	-0.4828
my check	-0.8006
my cousin	-0.2374
my data	-0.7888
my daughter	0.3565
my day	-0.5023
my death	0.6295
my dog	0.2413
my door	0.2566
my drafts	-0.5506
my exam	-0.7294
my family	0.2729
my father	-0.2622
my fathers	-0.4548
my fault	0.4171
my fear	-0.3022
my feet	-0.3299
my first	-0.4224
my friend	-0.2334
my friendships	-0.2599
my grades	0.3499
my grandmother	-0.3045
my hand	-0.3272
my head	0.5975
my heart	-0.2777
my history	-0.4143
my information	-0.3387
my kids	0.3766
my landlord	-0.3565
my last	0.4146
my legs	0.3184
my little	0.3851
my manager	-0.4191
my marriage	-0.6026
my message	-0.2585
my mood	-0.4933
my new	-0.5557
my nudes	0.7024
my old	-0.5904
my own	0.2432
my partner	0.4722
my past	-0.3488
my phone	0.2577
my plan	0.8139
my post	-0.6788
my profile	-0.431
my progress	-0.3995
my records	-0.6212
my relationship	-0.2448
my relationships	-0.2599
my room	-0.2311
my roommate	0.549
my scars	0.653
my self	0.6107
my skin	0.559
my sleep	0.4466
my son	0.5253
my stats	-0.5026
my stepfather	0.4857
my stories	-0.4818
my story	-0.6897
my streak	-0.5491
my team	-0.4838
my things	0.3164
my thoughts	-0.4992
my throat	0.5838
my thumb	-0.4549
my time	-0.3878
my toddler	-0.3357
my two	-0.302
my urge	-0.7459
my wife	0.3599
my will	0.5585
my work	0.5011
my •	-1.2888
myself $	-0.2827
myself again	0.4958
myself in	-0.2559
myself not	-0.5338
myself since	0.2366
myself that	-0.2699
myself to	-0.5308
myself when	0.414
myself with	0.503
na	0.311
nach	-0.4362
nach*	-0.6494
name	-0.5977
name $	-0.3103
name of	-0.2752
name •	-0.4278
namorado	0.5444
namorado me	0.5444
nao	0.2205
nao aguento	-0.3498
nao consigo	-0.2912
nao me	-0.3911
nao paro	-0.2423
nao sei	-0.5304
nao vejo	0.3531
nao vou	-0.2402
narc*	-0.4012
narcissist	-0.4012
narcissist $	-0.4012
ne dors	-0.4805
ne lui	-0.3851
ne me	-0.8127
ne plus	0.42
near*	-0.3456
nearby	-0.3336
nearby $	-0.3336
nece*	-0.663
necesito	-0.4897
necessary	-0.3998
necessary $	-0.3998
need	-0.4284
need a	-0.6021
need anything	-0.3212
need help	-0.3728
need you	-0.4712
needs	-0.5862
needs his	-0.2986
needs space	-0.2772
needs your	-0.3061
nehm*	0.3707
nehmen	0.3707
nehmen $	0.3707
neig*	0.4237
neighbor	0.4237
nerv*	-0.7852
nervous	-0.7852
never	-0.2932
never answers	-0.3556
never find	-0.4641
never met	-0.701
never said	-0.7504
never wake	0.5391
new	-0.2618
new $	-0.5798
new girlfriend	-0.7149
new guy	-0.5476
new job	-0.4843
new ones	0.5306
new year	-0.4569
news	-0.2593
news $	-0.6082
next month	-0.6995
next week	0.2945
next year	0.2284
nice	-0.2617
nice $	-0.5237
nice to	-0.3691
nicht $	-0.5342
nicht anrufen	-0.376
nicht schlafen	-0.5453
nie	-0.2631
nie wieder	-0.2631
nigh*	-0.4069
night $	-0.4658
night and	0.3141
night but	0.2792
night i	0.295
nightmares	-0.6146
nightmares about	-0.7178
nine	-0.2858
nine $	-0.2858
no $	-0.3976
no answer	-0.2472
no contact	-0.5448
no despertara	0.5733
no friends	-0.3124
no i	-0.4859
no job	-0.4743
no me	-0.7316
no meaning	0.4721
no more	-0.4925
no paro	-0.3337
no puedo	-0.8205
no quiero	0.6913
no reason	0.4646
no se	-0.8226
no tengo	0.3323
no urge	-0.3003
nobo*	0.316
nobody	0.316
nobody believes	0.595
nobody can	0.6849
nobody deserves	-0.4265
nobody else	-0.2878
nobody understands	-0.3889
noche	0.4192
noche $	0.4192
norm*	-0.3323
normal	-0.3029
not allowed	0.5803
not ask	0.7872
not be	0.5172
not been	-0.5303
not believe	-0.3231
not breathe	-0.2549
not call	-0.6521
not come	0.559
not contacted	-0.5167
not eat	-0.6896
not enjoy	-0.3262
not feel	0.4174
not fight	0.3338
not for	0.4804
not get	-0.443
not give	0.5258
not going	0.3687
not good	-0.613
not have	0.2446
not he	-0.3788
not help	-0.3048
not hold	-0.2802
not hurt	-0.7155
not in	-0.305
not let	0.7119
not listen	-0.3853
not live	0.3413
not mind	0.2664
not pick	-0.5265
not plan	0.3935
not ready	-0.3511
not say	-0.3662
not see	0.7694
not sleep	-0.7215
not slept	-0.4629
not take	0.2614
not talk	-0.6797
not text	-0.7186
not texting	-0.2838
not that	-0.2746
not the	-0.3035
not think	-0.308
not to	-0.4907
not trust	-0.7179
not wake	0.7193
not work	0.3186
not worry	-0.4836
not worth	0.306
not write	-0.2366
note	0.3462
note on	-0.7413
note yesterday	0.2909
nothing $	-0.7238
nothing happened	-0.3457
nothing makes	-0.7366
noti*	0.3501
noticed	0.746
noticed $	0.746
notifications	-0.6573
notifications $	-0.5161
notifications please	-0.37
novio	0.6589
novio me	0.4829
now	-0.2585
now he	0.2653
now i	-0.6911
now if	-0.2412
nowh*	-0.4256
nowhere	-0.4256
nowhere $	-0.4972
nudes	0.7024
nudes if	0.4605
nuevo	0.4419
nuevo novio	0.4419
numb	-0.4814
number $	-0.3876
nunca mas	-0.7077
nur	-0.5063
nur kurz	-0.4895
nurse	0.3762
o	-0.9194
o dia	-0.6808
o perfil	-0.3029
o que	-0.432
obri*	-0.4714
obrigada	-0.4714
od	-0.4048
of a	-0.4862
of being	-0.2998
of brazil	-0.3428
of breaking	-0.404
of course	-0.4314
of ending	0.4429
of france	-0.2928
of hope	-0.3035
of it	-0.2421
of life	-0.5331
of living	0.4504
of losing	-0.9321
of me	0.4328
of my	-0.2817
of myself	-0.5312
of nowhere	-0.3275
of our	0.3051
of people	-0.2351
of pills	0.6383
of sleeping	-0.397
of them	0.2514
of us	-0.2896
of water	-0.4564
of way	-0.2412
of what	0.7567
of you	-0.9689
off a	-0.5311
off completely	-0.4186
off easy	0.2554
off my	-0.8515
off on	-0.3606
off the	-0.6617
off without	0.4775
offi*	-0.5973
office	-0.5973
office $	-0.483
oh	-0.6921
oh man	-0.2247
ohne	0.5102
oi	-0.7396
oi $	-0.4743
oil	-0.4305
ojala	0.5733
ok	-0.4942
ok $	-0.551
ok i	-0.5981
okay	-0.2621
old	-0.3945
old picture	-0.3642
old school	-0.2221
olhei	-0.2779
olvi*	-0.691
olvida	-0.3254
olvida todo	-0.3254
on facebook	0.2311
on her	-0.6823
on him	-0.5807
on his	-0.3359
on instagram	-0.4243
on love	-0.424
on me	-0.3148
on monday	-0.2787
on my	0.45
on sunday	0.25
on this	0.5941
on you	-0.2937
on your	-0.2933
on •	-0.429
once and	-0.323
one	-0.4318
one call	-0.4993
one day	0.2983
one does	-0.3446
one last	-0.5841
one little	-0.5318
one message	-0.5213
one more	-0.8456
one to	0.2843
one who	-0.5222
ones	0.5306
onli*	-0.6716
online	-0.6716
online $	-0.3321
only	0.4188
only heartbroken	-0.3909
only thing	0.2317
only way	0.2981
ontem	-0.7872
ontem $	-0.7872
open	-0.4697
open*	-0.5728
opened	-0.473
or a	0.308
or i	-0.5731
or just	-0.2719
or they	-0.619
or touch	-0.2412
or try	-0.4724
or •	-0.2738
os	-0.3089
other	-0.2268
other $	-0.3168
other people	-0.3847
other women	-0.5918
otra vez	0.3624
oubl*	-0.5747
oublier	-0.3056
oublier $	-0.3056
our	-0.557
our chat	-0.3915
our kids	0.3051
our old	-0.635
our song	-0.6951
out $	0.2399
out after	-0.4709
out i	0.3992
out of	-0.5485
out that	0.7038
out to	-0.3778
outf*	-0.5377
outfit	-0.5506
outl*	0.5063
over $	0.6232
over a	-0.861
over for	0.4721
over her	-0.6962
over it	-0.8954
over me	-0.325
over my	0.4874
over text	-0.242
over the	-0.6813
over to	-0.4019
over*	0.2985
overdose	0.234
overreact	0.2554
overreact $	0.2554
owe	-0.4028
owe me	-0.4028
pack*	-0.5581
package	-0.462
page	-0.7514
page $	-0.6154
pain i	-0.3469
pain to	-0.8158
pain*	0.2741
painful	0.3745
pape*	-0.8413
papers	-0.545
para	-0.962
para ela	-0.2467
para ele	-0.5433
para mim	-0.5169
para minha	-0.3361
parar	-0.2912
parar de	-0.2912
pare	-0.3752
parents would	0.6327
parl*	-0.6104
parle	-0.279
parler	-0.6104
parler $	-0.6104
paro	-0.4654
paro de	-0.4654
pars	0.2998
pars $	0.2998
part	0.2223
part of	0.2223
part*	0.2982
partner	0.2256
partner controls	0.372
partner is	0.4334
partout	0.4238
party	-0.919
party $	-0.7015
pas	-0.6589
pas $	-0.5146
pas de	-0.3011
pass	-0.5958
pass i	-0.5958
pass*	-0.3744
passed	-0.302
passed away	-0.516
past $	-0.4732
past and	-0.4425
past my	0.7204
pathetic $	-0.6458
pausa	-0.5149
pausa por	-0.3027
pause	-0.8725
pause $	-0.549
pause for	-0.3171
pay	0.2805
pay with	0.3502
peac*	0.3898
peace $	-0.3035
peaceful	0.3898
peaceful compared	0.4909
pega	0.5646
pena	-0.7153
pena $	-0.7153
pens*	0.8505
pensando	0.6704
pensando em	0.3985
pensando en	0.5296
pense	0.5383
pense au	0.5459
people $	-0.3019
people because	-0.256
people like	0.4376
perd*	-0.6676
perf*	-0.5178
perfil	-0.5883
perfil dele	-0.3029
pers*	-0.3219
person	-0.4008
person $	-0.9692
peur de	-0.2372
peux	-0.5985
phon*	-0.4244
phone and	-0.4351
phone away	-0.312
phone last	-0.2961
phone to	-0.4188
photo $	-0.5692
photo and	-0.5464
phys*	0.2828
pick up	-0.6548
pick*	0.2606
picked up	-0.7004
picking	0.2665
picking up	0.2797
picture	-0.6198
picture $	-0.5466
picture of	-0.3642
pictures	0.2531
pictures $	-0.6152
pictures of	0.561
pien*	0.2657
pienso	0.2657
pienso en	0.2657
pills	0.7636
pills $	0.4568
pizza	-0.8078
pizza $	-0.504
pizza right	-0.4897
plac*	-0.3665
place	-0.6214
place you	-0.302
places	-0.3665
plait	-0.3237
plait $	-0.3237
plan	0.9942
plan and	0.8688
plan to	-0.4018
planet	0.3974
planned	-0.3701
planning	0.4092
planning how	0.3322
plat*	0.5228
plate	0.4896
play	-0.5256
play some	-0.543
play*	-0.6437
played	-0.4614
plea*	-0.4482
please	-0.6586
please $	-0.6958
please give	-0.2645
please leave	-0.4595
please stop	-0.3505
pleasure	0.5458
pleasure in	0.5458
pleu*	-0.9683
pleure	-0.9683
plum*	-0.4171
plumber	-0.4171
plus $	-0.9682
plus de	0.5067
plus vivre	0.559
pode	-0.6331
point of	0.298
police	0.3295
poor	-0.4571
popu*	-0.3103
population	-0.3103
population of	-0.3103
por	-0.825
por favor	-0.4259
poss*	-0.314
possessive	-0.2599
possessive in	-0.2599
posso	-0.5104
post	0.4126
post*	0.2994
posted	0.3549
posted a	0.3109
posts	-0.5203
pour	-0.5145
pour*	-0.2373
pray	0.5205
prec*	-0.4052
preciso	-0.3383
pref*	0.3184
preg*	-0.4161
pregnant	-0.3476
pren*	-0.7764
prepare	0.2963
prepare for	0.2963
president	-0.4091
president of	-0.4091
pressures	0.3712
pressures me	0.3712
pret*	0.3016
pretty	0.3851
prin*	-0.5925
printer	-0.5761
printer $	-0.5761
private $	-0.4502
prob*	0.4512
probably	0.6407
problems	-0.5435
prof*	-0.8926
profile	-0.9283
profile $	-0.8555
prog*	-1.0765
progress	-0.3995
progress $	-0.3662
prom*	-0.6489
promise	-0.5283
promise i	-0.4104
promised	-0.3788
prop*	-0.4715
proud	-0.5172
prove	-0.6269
publ*	0.5593
pued*	-0.6229
puede	-0.3645
puede leer	-0.3645
puedes	-0.6229
puedes hacer	-0.3059
puedo	-1.0303
puedo dejar	-0.4042
puedo dormir	-0.2294
punc*	0.3514
punches	0.2393
punching	0.4426
puni*	0.5139
punish	0.341
purge my	-0.3906
purp*	0.2454
purpose	0.2454
purpose to	-0.2469
push*	0.3897
pushed	0.3495
pushed my	0.3362
pushes	0.3286
pushes me	0.3286
put	0.3329
put a	0.5154
put him	0.3471
put me	-0.5539
putt*	0.3929
putting	0.3929
qual*	-0.2572
quality	-0.2572
quality •	-0.2572
quan*	-0.2601
quar*	0.4097
quase	-0.4338
que	-0.4795
que eu	-0.4108
que hice	-0.3713
que j	-0.472
que je	-0.3625
que le	-0.3564
que me	-0.3229
que puedes	-0.3059
que ta	-0.3086
que vai	0.4019
que voce	-0.3373
quel*	-0.4383
quelle	-0.366
quer*	0.6213
queria	0.6213
queria morrer	0.4236
quero	0.5743
quero me	0.3561
ques*	-0.5277
question	-0.5089
questions	-0.2541
questions can	-0.2516
quick	0.2276
quick $	0.3254
quie*	0.6146
quien	-0.3645
quien puede	-0.3645
quiere	0.6634
quiero	0.3489
quiero decirle	-0.5942
quiero mandarle	-0.3465
quiero seguir	0.4301
quiero suicidarme	0.5727
quiero ver	-0.7456
quiet	-0.6285
quiet $	-0.5078
quiet for	-0.2749
quit	-0.748
quitarme	0.5296
quits	-0.3157
quits $	-0.3157
quoi	-0.8686
quoi $	-0.4606
race	-0.582
rais*	0.8492
raise	-0.4567
ran	-0.5547
rang	-0.9424
rang her	-0.7168
raped	0.5628
raped by	0.4168
rapp*	-0.6318
rate	-0.4689
rate on	-0.2294
rath*	0.3673
rather	0.3673
rather be	0.2796
razor	0.3576
reac*	-0.798
reach	-0.9121
reach out	-0.8473
reached	-0.6657
reached out	-0.6657
reaching	-0.2584
reaching out	-0.2584
read	-0.5967
read that	-0.3272
reads	0.6271
ready	0.4708
ready for	0.3197
real	0.33
real world	-0.3068
really $	0.2473
really really	-0.5171
really reasonable	-0.3446
really that	0.3206
reas*	0.384
reason	0.3928
reason i	0.5031
reasonable	-0.3446
reasonable $	-0.3446
recently	0.2741
reco*	-0.4413
recommend	-0.2613
record	-0.597
records	-0.6212
rega*	-0.554
regarder	-0.4175
regi*	-0.6141
registrar	-0.6141
regr*	-0.4537
regret	-0.4537
rela*	-0.2536
relapsed	0.4573
relationship	-0.4073
relationship $	-0.3633
relationship now	-0.2448
relationships	-0.2599
relationships and	-0.2599
relief	0.5446
reme*	-0.4061
remember	-0.4061
remi*	-0.8051
remind	-0.392
remind me	-0.392
reminders	-0.6633
reminders $	-0.6329
reminds	-0.4162
reminds me	-0.4162
remo*	-0.6428
remove	-0.5326
remove me	-0.378
remove my	-0.3195
removed	-0.388
replied	-0.2572
replied to	-0.5345
reply	-0.9113
reply $	-0.6581
reply to	-0.466
repo*	-0.6553
reponds	-0.4421
repondu	-0.4284
repondu $	-0.4284
requ*	-0.5052
request	-0.5052
request $	-0.5052
rere*	-0.2498
rese*	0.5326
researching	0.5326
researching ways	0.5326
resi*	-0.8536
resp*	-0.9143
respond	-0.2461
responder	-0.4372
respondeu	-0.4431
respondeu $	-0.4431
respondi	-0.475
respondi $	-0.3741
respondo	-0.3531
responsibility	-0.5209
rest	-0.3829
rest of	-0.3875
rest*	-0.3996
restaurant	-0.3996
reveiller	0.42
reveiller $	0.42
revenge	-0.3032
revi*	-0.4465
reviens	-0.3812
right $	-0.4373
right now	0.2591
ring	-0.8443
rip	-0.6133
risa	-0.4547
risa $	-0.4547
ritze	0.4969
ritze mich	0.4969
robot	-0.314
robot $	-0.2861
roll	-0.8794
rome	-0.5566
rome $	-0.5566
room	0.4269
room $	0.8952
room*	0.5115
roommate	0.5115
rooms	0.2554
rooms because	0.2554
rope	0.4984
round	-0.3732
round $	-0.3329
rufe	-0.4975
ruin	0.3175
ruin*	-0.7852
run	-0.3232
runn*	0.4041
running	0.4041
runs	0.4965
runs me	0.4965
s boyfriend	0.7803
s death	-0.8227
s ex	-0.3403
s il	-0.3237
s phone	-0.3582
sabe	0.2378
sach*	-0.4149
sachen	-0.4149
sad	-0.6368
sad $	-0.7254
sad and	0.3235
sad but	-0.5126
safe	-0.4195
safe $	0.3203
safe now	-0.6488
sagen	-0.3058
sagen dass	-0.3058
said $	-0.7118
said goodbye	0.3524
said i	-0.7627
said no	-0.5183
said she	0.4092
said stop	-0.6004
said that	0.6205
salut	-0.6171
sam	-0.4877
same	-0.6784
sans	0.2786
sans contact	-0.5628
santa	-0.302
santa does	-0.302
sat	0.3526
sat in	0.3624
satu*	-0.5134
saturday	-0.5134
saud*	-0.3769
saudade	-0.3769
saudade dele	-0.3769
saved	-0.481
saved my	-0.4307
savings	-0.568
savings $	-0.5697
saw	-0.8437
saw a	-0.4953
saw her	-0.3134
saw them	-0.3429
say	-0.7252
say $	-0.5083
say goodbye	-0.6299
say hi	-0.4126
say no	0.4688
say to	-0.4102
sayi*	0.6025
saying	0.6025
saying he	-0.4799
saying she	0.229
says	0.4399
says he	0.3629
says if	0.2598
says it	0.3544
says she	-0.419
says that	0.3171
scared	-0.261
scared $	0.4089
scared i	0.3335
scared of	-0.5488
scared that	-0.494
scars	0.8078
scha*	-0.5633
schlafen	-0.5453
schlafen $	-0.3589
schlagt	0.5884
schlagt mich	0.5744
schluss	-0.2546
scho*	-0.5243
school	-0.5243
school $	-0.2945
school and	-0.3369
schr*	-0.9294
schreib	-0.5122
schreiben	-0.6932
schreiben $	-0.6932
schreibt	-0.6611
scratch	-0.6287
scratch my	0.3117
scratches	0.7372
scratching	0.3888
scream $	-0.4939
screaming	0.4293
screams	0.4978
screams at	0.4978
screw	-0.6623
screw it	-0.6317
se eu	0.5305
se matar	0.6755
se suicider	0.3402
se va	0.6
seas*	-0.3482
season	-0.3482
see	-0.2993
see a	-0.5355
see any	0.4924
see her	-0.8075
see how	-0.3095
see it	-0.9199
see me	-0.8724
see my	0.2581
see myself	0.4803
see what	-0.5178
see you	-0.6219
seei*	-0.465
seeing	-0.465
seeing someone	-0.4291
seem*	-0.2627
seen	-0.4861
seen a	-0.2297
sees	-0.8293
segu*	0.2702
seguir viviendo	0.4301
sehen	-0.9272
sehen $	-0.8497
sehr	-0.2742
sehr $	-0.2742
sei	-0.8803
sein	0.2388
seit	0.4066
seit der	0.4066
selb*	0.6913
selbst	0.399
selbst $	0.399
selbstmord	0.5647
selbstmord $	0.5647
self	0.2438
self*	0.2306
selfish	0.2306
sell	-0.6002
sema*	-0.2429
semana $	-0.4464
send	-0.5281
send $	-0.8961
send a	-0.4664
send her	-0.4675
send me	-0.4778
send the	0.3394
send*	-0.3318
sending	-0.3318
sending him	-0.582
sending it	-0.3734
sends	0.2925
sends me	0.2925
sens	-0.3304
sense $	0.2382
sent	-0.2662
sent a	-0.4293
sent flowers	-0.7041
sent her	-0.3716
sent him	0.6198
sent me	-0.5148
sent*	0.6774
sentido	0.7279
sepa*	0.2575
sera	-0.3777
sera que	-0.3777
seri*	-0.3372
serious	-0.2568
serious $	-0.2279
sers	0.3352
serv*	-0.5445
server	-0.4318
server $	-0.4318
set	-0.5823
set an	-0.3836
sett*	-0.5202
settings	-0.5202
settings $	-0.5202
sex	0.2387
sex $	0.4456
sex every	0.2846
shame	-0.6287
shame $	-0.6287
shar*	-0.6032
she answered	-0.2414
she asked	-0.5916
she blocked	-0.3735
she broke	-0.2407
she called	-0.9969
she calls	-0.8623
she came	-0.3797
she could	-0.2268
she did	-0.5118
she does	0.2598
she feels	-0.2412
she gets	-0.3583
she got	-0.4105
she had	0.5829
she has	-0.2691
she hung	-0.2884
she is	-0.3386
she just	0.3805
she leaves	-0.261
she liked	-0.473
she lost	-0.3786
she misses	-0.3043
she moved	-0.375
she replied	-0.3773
she says	-0.51
she sent	-0.3753
she texted	-0.346
she told	-0.4398
she took	0.5372
she wants	0.2245
she was	-0.5683
she will	0.3165
she wrote	-0.5183
she •	-0.5352
shift	-0.3212
shift $	-0.3212
shock	-0.5037
shoes	-0.4127
shoes $	-0.3553
shoot	0.3829
shop	-0.3983
shot	-0.9452
should be	0.5167
should call	-0.5219
should have	0.5607
should i	-0.4534
should just	-0.8078
should tell	-0.2712
should •	-0.5281
show	-0.5251
show me	-0.6692
show my	-0.3597
showing	0.3197
showing up	0.3197
shri*	-0.2297
shrink	-0.2297
shrink and	-0.2297
shut	-0.8196
shut up	-0.8196
si	-0.2593
si je	-0.3487
si llego	-0.2812
si no	0.3692
sich nicht	-0.4306
sich umbringen	0.4324
sick	-0.8132
sie	-0.6349
sie hat	-0.5681
sie nicht	0.2587
sien*	-0.2804
siento	-0.2804
sign	-0.3002
sign*	-0.5331
sile*	-0.7723
silence	-0.4797
silence $	-0.422
silent	-0.4005
silent $	-0.3781
silent for	-0.317
sim	0.342
simp*	0.2559
simply	0.302
sin	0.2717
sin mi	0.536
since	-0.5548
since she	-0.6335
since the	-0.2735
sing*	-0.3985
single	-0.3985
single forever	-0.3618
sinto	-0.9923
sinto falta	-0.3686
sister $	-0.2742
sister about	-0.4424
sister called	0.5632
size	-0.5238
skin	0.5298
slams	-0.403
slap*	0.2923
slapped	0.2923
slaps	0.4577
slaps me	0.3062
slay*	-0.5289
slayed	-0.5289
sleep and	0.2694
sleep at	-0.2477
sleeping alone	-0.397
slept	-0.4583
slept in	-0.4629
sliv*	-0.3035
sliver	-0.3035
sliver of	-0.3035
slow	-0.4548
slow*	-0.3533
slowly	-0.3533
slowly $	-0.3533
smal*	-0.8098
small	-0.5013
snoo*	-0.2937
snooze	-0.2937
snooze for	-0.2937
so $	-0.9645
so afraid	-0.4727
so alone	-0.573
so close	0.2224
so did	-0.3009
so empty	-0.4474
so he	-0.5916
so jealous	-0.4924
so real	-0.3535
so sad	-0.5177
so sehr	-0.2742
so sorry	-0.6945
so stressed	-0.5013
so tempted	-0.6075
so that	0.482
so tired	0.692
so traurig	-0.426
soci*	-0.4596
social	-0.4596
soir	0.3673
soir $	0.3673
sola	-0.5661
sola $	-0.5661
soll	-0.3448
soll ich	-0.6358
solo	-0.3065
solve	-0.3022
solve anything	-0.3022
some	0.3452
some days	0.7292
some quality	-0.2572
some sleep	-0.71
someone else	-0.306
someone i	0.4372
someone new	-0.7025
someone take	-0.312
someone who	0.2525
something $	-0.371
something and	0.5372
something funny	-0.5612
something happens	-0.5972
sometimes	0.7626
sometimes i	0.4266
son	0.349
son profile	-0.6458
son s	0.5082
song	-0.8159
song $	-0.3986
songs	-0.4751
songs $	-0.4751
soon	0.224
soon $	-0.7122
soon*	-0.4542
sooner	-0.4641
sooner then	-0.2448
sorry	-0.8735
sorry $	-0.4906
sorry 2	-0.3595
sorry for	-0.7082
sorry i	-0.5211
sorry to	-0.6296
soun*	0.5697
sound	-0.265
sounds like	-0.4612
span*	-0.2559
spanish	-0.2559
spanish $	-0.2559
spea*	-0.48
speak	-0.6703
speak in	-0.3839
speaking	-0.48
speaking with	-0.3084
spell	-0.3998
spell necessary	-0.3998
spen*	-0.6157
spend	-0.3147
spent	-0.2883
spit	0.3202
split	-0.3153
spri*	0.3307
spring	-0.3082
spring and	-0.3082
stalking me	0.7389
stan*	0.5335
standig	-0.3289
star*	0.4198
start	-1.013
start a	-0.7066
started	0.3444
starting	-0.4315
starve	0.6622
stat*	-0.3739
stats	-0.5026
stats $	-0.5026
stay alive	0.3701
stay in	-0.2944
stayed	-0.4967
step*	0.5726
stepfather	0.4857
ster*	0.4723
sterben	0.4723
sterben $	0.4723
stick	-0.4724
stick through	-0.4724
still affects	-0.3147
still care	-0.5291
still have	0.3124
still here	0.2861
still love	-0.9885
still loves	-0.462
still think	0.3477
still want	0.31
stim*	-0.9923
stimme	-0.7485
stimmung	-0.631
stop	-0.2704
stop being	-0.8301
stop checking	-0.3032
stop contacting	0.4014
stop crying	-0.6713
stop cutting	0.3613
stop feeling	-0.6527
stop grieving	-0.3155
stop hurting	-0.4028
stop imagining	0.4584
stop loving	-0.3372
stop now	-0.5139
stop sending	-0.3497
stop talking	-0.2628
stop texting	-0.2845
stopped talking	-0.2601
stops	0.4915
stops me	0.4915
stor*	-0.6936
store	-0.3275
store $	-0.2633
stored	-0.4104
stories	-0.6049
stories $	-0.5768
story	-0.6206
story $	-0.5974
stra*	0.4359
stranger	-0.6028
stre*	-0.564
streak	-0.5491
streak $	-0.3812
street	-0.3782
stri*	-0.7387
stroke	-0.2738
stroke or	-0.2738
strong	0.3033
stronger	-0.6024
stru*	-0.2736
struggling	-0.3511
struggling with	-0.3079
stuck	-0.5998
stuck in	-0.5998
stuff $	-0.6201
stupid $	-0.2669
su nuevo	0.4419
su voz	-0.3379
sua	-0.68
sua falta	-0.229
suff*	-0.5721
suffer	-0.2738
suffer a	-0.2738
suffering	-0.5286
suffering $	-0.5286
suic*	1.1021
suicidal	0.8341
suicidal and	0.6616
suicidal ideation	0.4955
suicidal on	0.245
suicidal thoughts	0.3916
suicidarme	0.5662
suicidarme $	0.5662
suicidarse	0.5279
suicidarse $	0.5279
suicidas	0.5917
suicide for	-0.3234
suicide is	-0.5739
suicide note	0.2909
suicider	0.5401
suicidio	0.3209
suicidio $	0.2596
suis triste	-0.4637
suit	0.4238
suit partout	0.4238
suiz*	0.3713
suizidgedanken	0.3713
suizidgedanken seit	0.3713
summ*	0.5157
summer	0.5157
sun	-0.6435
sun $	-0.6435
sunday	0.25
sunday $	0.25
supp*	-0.5716
support	-0.4924
surg*	-0.4752
surgery	-0.4752
surp*	-0.5621
survive	-0.5524
survive in	-0.3068
sus	-0.7228
sus historias	-0.6254
swal*	0.5636
swea*	-0.4578
swear	0.678
swear $	-0.9582
swear i	0.7977
sweat	-0.3535
sweat and	-0.3535
sweating	-0.4578
sweating $	-0.4578
t	-1.0269
ta	-0.4773
table	-0.4937
tag	-0.557
tage	-0.4934
take	0.2925
take a	-0.6009
take care	-0.4476
take it	-0.6303
take me	0.72
take my	0.3259
take the	0.2966
take to	0.2859
take up	0.4479
takes	0.3046
takes $	0.2947
talk	-0.8104
talk $	-0.2526
talk it	-0.4907
talk to	-0.7568
talk*	-0.6891
talked	-0.6991
talked for	-0.2519
talked to	-0.4726
talking	-0.5421
talking $	-0.252
talking to	-0.5424
talks	0.3834
talks about	0.4098
tanto	-0.4141
tape	0.6188
tape $	0.6188
tarde	-0.2812
tarde $	-0.2812
tbh	0.4733
tbh $	0.4011
te	-1.0676
te amo	-0.2366
te plait	-0.3237
team	-0.7234
team got	-0.4838
teen*	-0.3546
teenager	-0.2469
teenager but	-0.2469
tele*	-0.3964
telephone	-0.3964
tell	-0.465
tell $	0.6572
tell her	-0.6787
tell him	-0.5905
tell me	-0.5455
tell my	-0.6211
tell*	-0.2758
tellement	-0.553
tellement $	-0.3387
temp*	-0.3196
temper	0.3174
tempo	-0.7823
temporary	-0.302
temporary $	-0.302
tempted	-0.6579
tempted to	-0.2806
ten	-0.5161
ten years	-0.2771
tengo ganas	0.3323
tengo que	-0.7537
tent*	0.4778
tentei	0.3656
tentei me	0.3656
ter	0.3074
term*	0.4865
terminal	0.9023
terminamos	-0.7966
terr*	-0.4659
terrible	-0.5122
terrible i	0.2308
terrible today	-0.2402
test	-0.4683
text	-1.0085
text $	-0.5173
text from	-0.3541
text her	-0.8755
text him	-0.679
text me	-0.6793
text my	-0.5993
text yesterday	-0.3021
text*	-0.797
texted	-0.5539
texted $	-0.5062
texted back	-0.2329
texted her	-0.4917
texted him	-0.5938
texted me	-0.2579
texted my	-0.5357
texting	-0.8914
texting $	-0.5267
texting her	-0.4251
texting him	-0.5669
texting me	-0.5428
texts	-0.8501
texts $	-0.2668
texts me	-0.4956
texts other	-0.692
than feel	0.2796
than yesterday	-0.5163
than*	-0.7728
thanks	-0.6704
thanks $	-0.6145
thanks for	-0.6893
that $	-0.3126
that because	-0.3009
that he	-0.4408
that how	-0.3068
that if	0.6176
that it	0.7108
that makes	0.2576
that mask	-0.4349
that round	-0.3329
that santa	-0.302
that title	-0.2247
that was	-0.3168
that way	0.5419
that we	-0.5874
that you	-0.3676
the airport	-0.6115
the answer	-0.3607
the app	-0.4286
the baby	-0.5513
the bank	-0.5559
the bar	-0.2941
the bathroom	0.7191
the bed	0.6095
the best	-0.5844
the blade	0.5526
the blue	-0.2687
the cafe	-0.4316
the capital	-0.2353
the cat	-0.3308
the check	-0.3542
the creature	-0.2898
the crisis	-0.2359
the day	-0.416
the divorce	0.2981
the doctor	-0.7883
the dog	-0.319
the door	0.3709
the dreams	-0.3535
the exchange	-0.2821
the first	0.4189
the flesh	-0.2898
the form	-0.2596
the fridge	-0.2454
the game	-0.4506
the guy	0.2606
the handover	-0.316
the help	-0.921
the hold	-0.3067
the house	0.4641
the hunt	-0.2898
the interest	-0.2294
the killing	-0.2898
the knife	-0.5752
the landlord	-0.4331
the last	0.5454
the locker	0.2554
the message	-0.4586
the money	-0.8599
the most	-0.2943
the movie	-0.5324
the name	-0.2752
the new	-0.557
the news	-0.2593
the office	-0.4703
the only	0.8649
the pain	-0.2772
the papers	-0.5514
the party	-0.7939
the phone	-0.7632
the pills	0.3246
the plan	0.2712
the plumber	-0.4171
the police	0.3295
the population	-0.3103
the post	0.4406
the president	-0.4091
the real	-0.3068
the rest	-0.3875
the right	-0.2624
the rope	0.4984
the same	-0.6579
the shop	-0.3983
the show	-0.2938
the store	-0.3134
the sun	-0.6435
the telephone	-0.3964
the thoughts	0.4356
the time	-0.5593
the traffic	-0.3302
the truth	-0.3288
the urge	0.2313
the very	-0.2747
the wall	0.5399
the way	-0.4667
the weather	-0.3387
the wedding	-0.2334
the weekend	-0.4063
the wheel	0.322
the world	0.3373
the years	-0.4927
the •	-1.0855
their	-0.5594
them $	-0.2455
them •	-0.2297
them*	-0.3116
themselves	-0.3116
themselves $	-0.3165
then	0.2295
then he	-0.2876
then i	0.4651
then you	0.2607
ther*	-0.2588
therapist $	-0.5377
therapy	-0.8698
there $	-0.4846
there is	0.2886
there was	0.5005
these funks	-0.261
they bleed	0.3117
they can	0.4544
they really	-0.4609
they should	-0.3477
they will	-0.6256
they would	0.3117
thing	0.4205
thing $	-0.584
thing i	0.5504
thing that	0.3569
things and	0.5464
things i	-0.3347
think about	0.5147
think it	-0.239
think of	-0.6973
think she	-0.2322
think suicide	-0.3079
think •	-0.3446
thir*	0.5395
third	0.2977
thirty	0.5395
this	-0.3167
this $	-0.326
this bot	-0.3686
this close	-0.3293
this mode	-0.3592
this morning	-0.5664
this out	-0.5463
this place	-0.3962
this relationship	-0.5818
this time	0.4062
this week	0.5192
this weekend	-0.4547
this works	-0.5612
this year	0.4818
this •	-0.8747
those	-0.281
thought about	0.3761
thoughts	0.2508
thoughts $	-0.7094
thoughts are	0.4471
thoughts exactly	-0.4278
thoughts of	0.4737
thoughts since	0.3914
thre*	0.6872
threatening	0.2329
threatens	0.6109
threatens to	0.5754
threats	0.5303
three days	-0.3471
thro*	0.2481
throat	0.6308
throat $	0.366
through	-0.4054
through $	-0.3149
through a	-0.5024
through his	-0.248
through it	-0.3409
through this	-0.3848
through with	0.3514
throw	-0.7653
throws things	0.251
thumb	-0.4549
thumb is	-0.4549
thursday i	0.3583
ti	-0.6016
ti $	-0.6016
tick*	0.2381
ticked	0.2554
ticked off	0.2554
tiem*	-0.6495
tiempo	-0.6495
till	0.5328
till she	-0.3583
time $	-0.4457
time and	-0.7422
time i	0.8866
time is	-0.4061
time no	-0.4105
time she	-0.3079
time we	-0.3385
time zone	-0.3492
timer	-0.3012
times $	-0.4496
tind*	-0.6386
tinder	-0.6386
tinder $	-0.5321
tired $	-0.5281
tired of	0.3125
tires	-0.4069
tires $	-0.3286
title	-0.2326
title •	-0.2247
to $	-0.3298
to a	-0.2297
to affect	-0.2448
to again	0.2554
to answer	-0.5058
to apologize	-0.7249
to ask	-0.7643
to be	0.2652
to blow	0.3114
to break	-0.6201
to breathe	-0.4994
to buy	-0.4881
to call	-0.5962
to check	-0.363
to come	-0.3767
to contact	-0.3959
to cry	-0.5441
to cut	0.5828
to delete	-0.3068
to die	0.799
to do	0.567
to end	0.4447
to feel	-0.5604
to find	0.4419
to fix	-0.4659
to forget	-0.4873
to give	0.4153
to go	0.52
to god	0.6497
to happiness	-0.3035
to hear	-0.5629
to help	0.668
to her	-0.7355
to him	-0.4381
to his	-0.6294
to hit	-0.4822
to hurt	0.9139
to it	0.2531
to keep	0.714
to kill	0.9637
to kilometers	-0.3161
to know	-0.302
to learn	-0.4555
to leave	-0.2983
to let	-0.8072
to live	0.9138
to living	-0.2469
to look	-0.5287
to lose	0.39
to love	-0.4652
to make	0.537
to me	-0.838
to meet	-0.7958
to message	-0.6353
to my	0.2312
to not	0.613
to pensando	0.336
to prepare	0.2963
to punish	0.341
to reach	-0.7926
to reply	-0.6408
to ring	-0.5427
to rome	-0.261
to room	-0.3333
to say	-0.8551
to scream	-0.8498
to see	-0.67
to self	0.6275
to send	-0.6853
to sit	-0.6744
to sleep	0.3658
to speak	-0.4821
to stop	-0.3956
to survive	-0.2417
to take	0.6907
to talk	-0.7198
to text	-1.0334
to therapy	-0.6608
to this	0.3996
to triste	-0.4088
to trust	-0.4277
to unblock	-0.474
to use	-0.4361
to wait	-0.5751
to watch	-0.3832
to write	-0.7924
to you	-0.4333
to your	-0.3846
to •	0.7654
today	-0.6817
today $	-0.8014
today i	-0.3084
today is	-0.2722
today was	-0.3705
todd*	-0.3357
toddler	-0.3357
toddler wants	-0.3357
todo	0.4005
todo $	-0.6002
todo dia	0.2219
todo esta	0.4192
todo lo	-0.5005
todos	0.8627
toge*	-0.2644
together	-0.2644
together $	-0.5483
together for	-0.4278
toi	-0.7462
toi $	-0.8778
told	0.2852
told her	-0.4708
told him	-0.7268
told my	0.3265
told them	-0.2297
told you	-0.2785
tomorrow $	-0.4584
toni*	0.3555
tonight	0.3555
tonight and	-0.6865
tonight is	0.6055
too	-0.6184
too i	-0.4246
too late	-0.3334
too much	-0.4699
took	0.6021
took a	0.3977
took my	0.667
took something	0.5372
tot	0.5932
tot $	0.6191
touc*	0.453
touch	-0.4402
touch her	-0.2412
touch with	-0.3459
touches	0.3276
touches me	0.3276
tout $	-0.6427
tout ce	-0.472
tout le	0.4484
toute	-0.7252
town	-0.5231
town $	-0.3831
trac*	0.8596
track	-0.4212
track my	-0.4212
traf*	-0.268
traffic	-0.268
trap*	-0.4401
trapped	-0.4401
trapped in	-0.609
trau*	-0.4589
traurig	-0.4589
traurig $	-0.3067
trea*	-0.2233
treat	-0.3391
tren*	0.3165
trennung	0.4066
trennung $	0.3713
tres	-0.7952
tried	0.7736
tried to	0.4412
tris*	-0.7873
triste	-0.7873
triste $	-0.56
triste depuis	-0.4016
trop	-0.6589
trou*	-0.4754
trouble	-0.4754
trouble sleeping	-0.3975
trouble trusting	-0.256
truck	0.6127
true	-0.5861
trus*	-0.5632
trust	-0.8464
trust $	-0.3423
trust anyone	-0.4758
trusting	-0.5632
trusting people	-0.256
truth	-0.3288
try again	0.2601
try and	-0.4724
trying to	0.3601
tu	-1.0324
tu es	-0.2738
tudo	-0.7421
tuer $	0.378
tuer si	-0.3712
tues*	-0.4595
tuesday	-0.4595
turn off	-0.3089
turn on	-0.3978
tut	-0.2643
tut mir	-0.2643
twen*	-0.6338
twenty	-0.6338
twice	0.7153
two adolescents	-0.302
two weeks	0.4186
two years	-0.2643
type	-0.3551
type $	-0.4066
typed	-0.3081
uber	-0.4583
uber*	-0.2689
uberlege	-0.2689
ugh	-0.504
ugly	-0.4416
ugly $	-0.5574
um	0.346
um $	0.7469
um oi	-0.2268
uma	-0.6612
uma vez	-0.5372
umbr*	0.452
umbringen	0.452
umbringen $	0.4107
umzu*	0.2782
umzubringen	0.2782
un	-0.8142
un audio	-0.4287
un mensaje	-0.3544
un message	-0.2456
un robot	-0.2615
una	-0.2869
unbe*	-0.4037
unbl*	-0.8808
unblock	-0.4867
unblock him	-0.5106
unblocked	-0.5529
unblocked me	-0.4671
und	0.4435
unde*	-0.6238
understand	-0.3687
understands	-0.4944
understands me	-0.4944
une	-0.5291
unfo*	-0.584
unfollowed	-0.584
uns	-0.9716
until	0.4054
until i	0.433
until monday	-0.3613
until they	0.3117
up alone	-0.79
up and	-0.2892
up his	0.2669
up on	-0.7368
up the	-0.5676
up with	-0.3699
urge $	-0.7884
urge is	-0.8331
urge to	0.7235
urge today	-0.5449
urges	0.2246
urges $	-0.2297
urges to	0.4812
us	-0.3968
us $	-0.5506
us another	-0.2501
us just	-0.4249
use	-0.6317
use my	-0.3778
use this	-0.2759
used	-0.2463
used to	-0.4578
va	-0.827
va a	0.6
va me	-0.8907
vacia	-0.7569
vai	0.3032
vais me	0.4825
vas	-0.3462
vejo	0.3531
vejo mais	0.3531
ver	-0.9342
ver sus	-0.3877
verb*	0.3332
verbally	0.3332
verbally abusive	0.4414
verg*	-0.6803
vergessen	-0.4129
vergessen $	-0.4129
vergiss	-0.5273
vergiss alles	-0.5273
verl*	0.3758
verla	-0.4404
verla $	-0.4404
verletze	0.399
verletze mich	0.399
verlo	-0.3798
verlo $	-0.3798
verm*	-0.7974
vermisse	-0.6241
vermisse ihn	-0.5217
vermisse sie	-0.4438
vers*	0.2432
versucht	0.2432
veux le	-0.8537
veux plus	0.3428
vez	0.4617
vezes	-0.2958
vida	-0.307
vida $	-0.3731
video	-0.3111
video $	-0.3111
vie $	-0.6127
view*	-0.4953
viva	0.4908
viva $	0.4908
vive	0.5798
vive me	0.5798
viver	0.8491
vivi*	0.4301
viviendo	0.4301
viviendo $	0.4301
vivir	0.8
vivir $	0.6645
vivre	0.6582
vivre $	0.6582
voce	-1.028
voce $	-0.3731
voce e	-0.7717
voic*	-0.388
voice	-0.3118
voice $	-0.4989
voicemail	-0.388
voicemail $	-0.3241
voir	-0.4074
volt*	0.2965
voltei	0.3706
voltei a	0.3706
volvi	0.5121
volvi a	0.5121
vor	0.5085
vor meinem	0.4996
vorne	-0.7199
vou	-0.284
vou ligar	-0.3357
vou me	0.3787
vou mudar	-0.6104
voud*	0.4463
voudrais	0.4463
voz	-0.8028
vuel*	0.4783
vuelve	0.4772
waited	-0.426
waits	0.5356
waits in	0.5356
wake	0.3443
wake up	0.3443
waki*	0.3605
waking	0.3605
waking up	0.3605
walk	0.2747
walk $	0.2309
walked	-0.2692
walking	0.3348
wall	0.5399
wall $	0.3005
wann	-0.5986
want a	-0.3781
want answers	-0.3569
want anybody	0.2554
want her	-0.6632
want it	0.4849
want my	-0.7981
want out	0.7217
want revenge	-0.3032
want the	-0.8158
want you	-0.2648
wants her	-0.3357
wants me	-0.5855
war	-0.6298
ware	0.6191
was	-0.3789
was $	-0.5038
was 12	0.5879
was a	-0.4493
was about	-0.2514
was abused	-0.2412
was bullied	-0.3147
was doing	-0.2299
was fifteen	-0.3532
was going	0.6032
was gone	0.5133
was good	-0.2249
was little	-0.3245
was never	0.7782
was not	-0.2653
was nothing	-0.3536
was off	-0.3891
was raped	0.4168
was so	-0.3728
was the	-0.4865
was wrong	-0.4445
was your	-0.2527
waste of	0.2264
watc*	-0.3271
watch	-0.37
watched	-0.5882
watched a	-0.4401
watched my	-0.3238
water	-0.577
way	0.329
way $	0.5661
way i	-0.2595
way out	0.4484
way she	-0.2412
ways	0.3281
ways to	0.5303
we	-0.5516
we argue	0.5249
we argued	-0.2575
we broke	-0.5725
we could	-0.6961
we did	-0.2469
we got	-0.2479
we had	-0.5917
we just	-0.2459
we met	-0.454
we never	-0.4094
we talked	-0.3829
we try	-0.2651
we used	-0.2846
we were	-0.643
weak	-0.338
wear	0.4654
weat*	-0.3387
weather	-0.3387
wedd*	-0.5214
wedding	-0.5214
wedding $	-0.2334
week $	-0.2358
week*	-0.4208
weekend	-0.3338
weeks $	-0.6246
weeks ago	0.5984
weht*	0.7878
wehtun	0.7878
wehtun $	0.7878
weird	-0.4299
well	-0.8041
well $	-0.5785
well done	-0.3972
well for	-0.3016
wenn sie	0.5699
went	-0.8444
went for	-0.7017
went to	-0.3613
wer	-0.3003
wer kann	-0.3003
werde	-0.6583
werde mich	-0.2645
were	-0.6849
were never	-0.3719
were together	-0.2953
were you	-0.5953
what	-0.558
what $	0.3912
what a	-0.8906
what are	-0.5812
what can	-0.2873
what did	-0.6917
what do	-0.4948
what does	-0.4765
what happened	-0.5011
what happens	-0.5097
what he	0.338
what i	0.4142
what if	-0.8433
what is	-0.4576
what it	-0.6635
what kind	-0.3174
what makes	-0.3341
what questions	-0.2383
what she	-0.377
what size	-0.5238
what time	-0.4061
what to	-0.3684
what you	-0.4738
whatsapp the	0.3601
wheel	0.322
wheel $	0.322
when can	-0.8059
when does	-0.5932
when he	0.4741
when his	-0.7791
when is	-0.8465
when she	0.4174
when should	-0.267
when the	0.2564
when was	-0.4828
when we	0.4719
when*	0.3068
whenever	0.3068
whenever i	0.4963
where can	-0.4029
where do	-0.7192
where he	0.393
where i	0.505
whet*	-0.5108
whether	-0.5108
which	-0.6882
while	-0.2476
while $	-0.2354
while i	0.4397
who	0.304
who do	-0.3466
who he	-0.3849
who i	-0.4814
who wants	0.3448
who would	0.6779
whole	0.3191
whole bottle	0.3597
why	-0.4168
why $	-0.7039
why are	-0.3079
why i	0.7292
why will	-0.4581
why would	-0.87
wie	-1.0414
wie geht	-0.3728
wied*	0.3833
wieder	0.3833
wieder $	0.4969
wife and	-0.4737
wife i	0.6159
will be	-0.38
will call	-0.4856
will change	-0.6091
will come	-0.3915
will die	-0.8027
will do	0.4976
will einfach	0.4015
will get	-0.4454
will he	-0.5008
will ihm	-0.3164
will kill	0.3607
will leave	-0.3542
will let	-0.3763
will never	-0.6651
will not	0.5263
will pay	0.3502
will put	0.3471
will regret	-0.4065
will send	0.3212
will sich	0.4324
will tell	-0.2836
will text	-0.4647
will to	0.5645
win	-0.5687
wind*	-0.2604
wipe	-0.3987
wipe everything	-0.3379
wir	-0.5443
wir haben	-0.5443
wish	0.3233
wish he	-0.6911
wish you	-0.355
wish*	-0.2532
wished	-0.2781
wished me	-0.2781
with blood	0.3502
with cigarettes	0.3787
with friends	-0.9224
with him	0.4387
with his	-0.2379
with me	-0.6514
with school	-0.3079
with someone	-0.6773
with the	-0.3186
with those	-0.2272
with you	-0.4154
with your	-0.4091
with*	0.2514
within	-0.2336
within a	-0.2336
without	0.2851
without her	-0.6366
without you	-0.5174
woke	0.4766
woke up	0.4766
woman	-0.4364
women	-0.5918
won	-0.4473
won the	-0.4473
word	-0.5471
word $	-0.4229
word from	-0.3178
work $	-0.6414
work and	0.316
work at	-0.698
work for	-0.4569
work i	0.2424
work today	-0.6648
work*	-0.3718
works	-0.4245
works $	-0.5685
world	0.5783
world $	-0.6808
worr*	0.5376
worried	0.5376
worry	-0.4706
worry $	-0.261
worse	0.7427
worse $	0.5207
worse than	0.5527
worst	-0.2669
wort*	-0.5497
worthless	-0.5497
would	0.3677
would all	0.291
would be	0.2264
would beg	-0.4349
would call	-0.6617
would get	0.578
would just	0.5871
would like	-0.3721
would love	-0.535
would never	-0.6767
would not	0.4628
would rather	0.3673
would say	-0.687
would show	0.3947
would suffer	-0.2738
would take	0.5198
would that	-0.2621
would write	-0.9645
would you	-0.7929
would •	-0.4834
wow	-0.6484
write	-0.924
write her	-0.4299
write him	-0.3352
write me	-0.7612
write to	-0.6482
writing to	-0.8854
written	0.4374
wrong	-0.8055
wrong $	-0.245
wrong and	-0.3501
wrote	-0.5086
wrote back	-0.5873
wrote her	-0.5379
wrote him	-0.6231
wrote me	-0.654
wrote to	-0.4449
y	-0.2619
y le	-0.2828
yeah	0.5094
yeah i	0.6305
year $	-0.2534
year and	-0.362
years $	-0.5229
years ago	-0.7382
yell	-0.5239
yell*	0.4075
yelling	-0.2276
yells	-0.2417
yells at	-0.4007
yes	-0.5722
yes $	-0.5722
yest*	-0.2578
yesterday	-0.2578
yesterday he	0.4985
yesterday i	-0.5604
yo	-0.9339
you	-0.791
you $	-0.7572
you a	-0.5239
you again	-0.3928
you all	0.293
you an	-0.2456
you and	-0.5839
you are	-0.5215
you assist	-0.2772
you back	-0.3173
you been	-0.3587
you broke	-0.3363
you can	-0.7936
you come	-0.5215
you coming	-0.4572
you did	-0.6526
you disgust	-0.3274
you do	-0.949
you feel	-0.6666
you get	-0.2634
you go	-0.3726
you got	-0.2471
you help	-0.4534
you human	-0.2351
you i	-0.4095
you in	-0.2497
you just	-0.3725
you know	-0.3265
you later	-0.3416
you left	-0.6309
you like	-0.3862
you made	-0.6319
you make	-0.2685
you matter	-0.3904
you mean	-0.3983
you my	-0.4049
you need	-0.4785
you never	-0.3043
you no	0.5645
you only	-0.5723
you put	-0.581
you seen	-0.2297
you share	-0.2738
you should	-0.3303
you sleep	-0.2654
you so	-0.5761
you speak	-0.274
you still	-0.4403
you struggling	-0.3079
you survive	-0.3068
you that	-0.6252
you there	-0.2469
you think	-0.3053
you to	-0.4303
you tomorrow	-0.3461
you up	-0.7632
you want	-0.8298
you were	-0.43
you when	-0.5365
you work	-0.4569
you would	-0.3727
you •	-0.3564
young	0.3374
your	-0.8086
your arms	-0.738
your boss	-0.329
your family	-0.6063
your life	-0.3086
your mom	-0.3725
your new	-0.4187
your server	-0.4318
your*	-0.4507
yourself	-0.4647
yourself $	-0.4531
zero	-0.4996
zomb*	-0.5542
zombie	-0.5542
zone	-0.3492
zone $	-0.3492
zu ihm	-0.5396
zu nehmen	0.3707
zu schreiben	-0.4035
zu vergessen	-0.4129
zuru*	-0.2462
~	-0.8643
•	-0.3923
• $	-0.451
• a	-0.4618
• about	-0.4268
• after	-0.5372
• again	-0.4679
• am	-0.3493
• and	-0.7931
• anyway	-0.6995
• at	-0.6752
• because	-0.8427
• brb	-0.3092
• but	0.5156
• de	-0.5612
• do	-0.3109
• dude	-0.3291
• every	-0.6489
• find	0.3124
• he	-0.3913
• her	-0.5129
• how	-0.7193
• i	-0.392
• just	-0.315
• la	-0.6015
• last	-0.5518
• like	-0.5698
• lol	-0.3715
• me	-0.7201
• myself	-0.7455
• now	0.8177
• off	-0.7757
• on	-0.5114
• or	0.2722
• over	-0.6143
• really	-0.4073
• shame	-0.6287
• si	-0.2812
• slowly	-0.2699
• solo	-0.3065
• solve	-0.3022
• some	-1.1468
• text	-0.2509
• that	-1.0008
• the	-0.755
• this	-0.5474
• thoughts	-0.8067
• till	-0.3583
• today	-0.3341
• urges	-0.2297
• was	-0.3029
• while	-0.2996
• •	-0.3684
""",
    'urge': """\
!loaded.middle	1.1358
!look.high	2.3219
!seek.high	1.86
!send.high	1.7177
!text.high	3.1746
!through.high	1.0804
!word.weak	0.486
!•	-0.4181
.	-1.0574
.-	-1.9491
.i	-0.6398
.i+they-	-0.9889
.i+you	-0.5755
.i+you+they	-0.8394
.i+you-	-1.1867
.i-	-1.276
.they-	-0.5643
.you	-0.8185
.you+they	-0.4598
.you-	-1.1036
1	-0.3421
10	-0.228
10 $	-0.4636
10 minutes	-0.5948
12	0.423
12 $	-1.0928
12 and	0.7017
15	-0.3136
2	-0.4539
2 $	-0.2909
2 you	-0.3084
20	-0.3852
25	-0.2883
2am	0.3
3 $	-0.504
3 beers	0.2682
30	-0.4375
4	-0.4427
4 $	-0.4925
5	-0.2208
5 $	-0.6744
6	-0.7109
6 $	-0.5736
7	-0.4324
7 $	-0.406
8	-0.6834
8 $	-0.6013
9	0.3502
9 $	-0.3167
?	-1.3095
?-	-1.5688
?i	-0.6676
?i+they	1.5056
?i+they-	0.2403
?i+you	-0.673
?i+you+they	0.2249
?i-	-0.225
?they	-0.281
?they-	-0.9133
?you	-0.4535
?you+they	0.2742
?you-	-1.0999
^ 8	-0.264
^ a	-0.5506
^ about	0.9016
^ after	-0.2987
^ aide	-0.7491
^ all	0.4197
^ am	-0.6343
^ apaga	-0.6885
^ are	-0.8018
^ ayuda	-0.6472
^ be	-0.4379
^ been	-0.7393
^ bist	-0.5178
^ bitte	-0.5613
^ blocked	-0.6593
^ book	-0.4464
^ borra	-0.4721
^ bye	-0.7198
^ ca	-0.5771
^ cancel	-0.5335
^ ce	-0.6202
^ change	-0.5468
^ check	-0.5567
^ checking	0.3425
^ clear	-0.3162
^ cn	0.3877
^ comment	-0.6162
^ como	-0.773
^ congratulations	-0.3757
^ convert	-0.4152
^ cuando	-0.4279
^ cut	-0.3793
^ day	0.5398
^ dead	-0.4446
^ death	-0.3817
^ deberia	0.5005
^ delete	-0.5985
^ der	-0.5025
^ devo	0.3167
^ dia	-0.5794
^ did	-0.2931
^ die	-0.2556
^ do	-0.4326
^ does	-0.7834
^ du	-0.5728
^ efface	-0.3465
^ ela	-1.0438
^ ele	-0.7143
^ elimina	-0.3241
^ elle	-0.7788
^ er	-0.6946
^ erase	-0.7366
^ eres	-0.5588
^ espero	-0.483
^ est	0.2776
^ estoy	0.3786
^ eu	-0.5391
^ everyone	-0.563
^ everything	-0.6313
^ explain	-0.4283
^ feeling	-0.4445
^ feliz	-0.6972
^ find	-0.3879
^ forget	-0.3793
^ fuck	0.4944
^ get	-0.47
^ give	-0.4894
^ glad	-0.4082
^ go	-0.566
^ going	0.5906
^ good	-0.8503
^ goodnight	-0.5206
^ got	-0.4352
^ great	-0.9356
^ guess	-0.3797
^ hang	-0.4589
^ happy	-0.9275
^ have	-0.6225
^ he	-0.8997
^ hello	-0.581
^ help	-0.3479
^ hey	-1.1675
^ hi	-1.2533
^ hilf	-0.436
^ his	-0.6297
^ hit	-0.2943
^ hola	-0.793
^ hope	-0.6004
^ hoping	-0.3044
^ how	-0.7294
^ hoy	-0.7124
^ i	-0.5291
^ if	-0.8201
^ ill	-0.6586
^ imagine	-0.4057
^ je	-0.5834
^ just	-0.2926
^ kannst	-0.2388
^ kill	-0.509
^ killing	-0.2918
^ le	0.3733
^ leave	-0.2293
^ less	-0.4308
^ life	-0.44
^ liguei	-0.5863
^ list	-0.6389
^ living	-0.2689
^ lo	-0.8037
^ log	-0.4149
^ lol	-0.5579
^ long	-0.5149
^ look	-0.8093
^ losch	-0.5637
^ make	-0.3245
^ mandei	-0.7405
^ may	-0.2995
^ maybe	0.6213
^ me	-0.4128
^ mein	-0.6846
^ meine	-0.506
^ merci	-0.7553
^ merry	-0.2293
^ meu	-0.7339
^ mi	-0.5606
^ miss	-0.3078
^ missing	-0.3313
^ mon	-0.5429
^ mood	-0.658
^ morrendo	-0.2845
^ mute	-0.7336
^ my	-0.6052
^ name	-0.3129
^ nao	-0.2562
^ necesito	0.6001
^ nice	-0.7042
^ nobody	-0.5393
^ not	-0.9238
^ nothing	-0.4601
^ now	0.6704
^ o	-0.6925
^ obrigada	-0.5765
^ oh	-0.5208
^ oi	-0.9039
^ ojala	-0.3766
^ ok	-0.4821
^ okay	-0.845
^ olhei	-0.8161
^ olvida	-0.2568
^ one	0.6508
^ pausa	-0.4024
^ pause	-0.7158
^ people	-0.2797
^ planning	0.3255
^ play	-0.5305
^ por	-0.5708
^ preciso	-0.259
^ purge	-0.4784
^ quelle	-0.5734
^ queria	0.271
^ quien	-0.4055
^ quiero	0.2804
^ quiet	-0.2391
^ quit	-0.7323
^ record	-0.6073
^ remember	-0.486
^ remove	-0.4354
^ rip	-0.5679
^ salut	-0.7607
^ se	-0.6426
^ see	-0.5878
^ send	-0.5798
^ sera	0.4171
^ set	-0.4627
^ she	-0.8447
^ should	0.4706
^ show	-0.5392
^ si	-1.0144
^ sie	-0.7366
^ sinto	-0.7796
^ snooze	-0.2905
^ so	-0.3823
^ soll	0.5844
^ some	-0.286
^ something	0.3653
^ sometimes	-0.3754
^ sorry	-0.6767
^ sounds	-0.3359
^ stop	-1.0071
^ sure	-0.558
^ survived	-0.4574
^ take	-0.6064
^ te	-1.1518
^ tell	-0.7233
^ tenho	-0.5865
^ thanks	-1.0783
^ that	-0.6583
^ the	-0.5817
^ there	-0.2224
^ they	-0.5845
^ thinking	0.7163
^ this	-0.7058
^ today	-0.3935
^ too	-0.3811
^ track	-0.4784
^ trying	0.6256
^ tu	-0.6855
^ turn	-0.3535
^ two	-0.2452
^ ugh	0.2911
^ vergiss	-0.3076
^ voce	-0.5648
^ voltei	-0.2671
^ volvi	-0.3695
^ vou	0.2438
^ voy	0.3609
^ we	-0.6477
^ well	-0.4239
^ wenn	-0.4677
^ wer	-0.3323
^ what	-0.6041
^ whatsapp	0.4934
^ when	-0.375
^ where	-0.7561
^ which	-0.7277
^ who	-0.6141
^ why	-0.82
^ wie	-0.6718
^ will	-0.6019
^ wipe	-0.4169
^ wish	-0.8284
^ would	0.8706
^ wow	-0.6672
^ write	-0.4177
^ wrote	-0.4836
^ x	-0.3302
^ yo	-0.768
^ you	-0.7754
^ your	-0.2971
^ •	-0.4357
a	-0.2602
a 2	-0.2335
a 5	-0.2656
a 6	-0.3883
a 7	-0.3227
a appele	-0.3853
a bank	-0.3028
a because	-0.3633
a book	-0.3409
a break	-0.5437
a bus	-0.2215
a cambiar	-0.6549
a car	-0.2464
a child	-0.4192
a computer	-0.2712
a counselor	-0.5829
a coward	-0.2444
a coworker	-0.276
a day	-0.309
a dead	-0.4024
a death	-0.2974
a deja	-0.3041
a dream	-0.265
a ecrit	0.3323
a esquecer	-0.5422
a etranglee	-0.5255
a failure	-0.5807
a fight	-0.2796
a gun	-0.4419
a heart	-0.4971
a hotline	-0.4584
a hug	-0.3799
a huge	0.223
a husband	-0.2561
a joke	-0.2717
a killer	-0.3757
a l	-0.3995
a las	-0.3916
a lawyer	-0.4163
a letter	-0.4442
a liar	-0.366
a llamar	0.3401
a lot	-0.2841
a matar	-0.3449
a me	-0.4425
a message	0.535
a mirar	0.3204
a mistake	0.4098
a movie	-0.3279
a narcissist	-0.2263
a note	0.5908
a peice	-0.3131
a person	-0.2672
a pizza	-0.5518
a plane	-0.4422
a punto	0.3262
a quick	0.2647
a razor	-0.2725
a real	-0.2657
a relationship	-0.3031
a robot	-0.4032
a suicide	-0.2516
a therapist	-0.332
a while	-0.2425
a whole	0.2586
about	-0.2351
about $	-0.3661
about a	-0.4341
about calling	-0.495
about dinner	-0.7471
about getting	0.2627
about him	-0.2673
about his	-0.27
about it	-0.8798
about me	-0.4088
about suicide	-0.5528
about that	-0.5004
about the	-0.484
about this	-0.3777
about to	1.1798
about us	-0.4967
about who	-0.5564
about you	-0.2613
about your	-0.6221
about yourself	-0.2484
abus*	-0.3838
abuse	-0.3559
acab*	-0.699
acabar	-0.4394
acabar con	-0.4281
acce*	-0.6491
accent	-0.3267
accent $	-0.2696
accident	-0.6246
accidentally	0.2486
acco*	-0.2334
account	-0.2334
account $	-0.8119
account to	0.3371
actu*	-0.2933
add	-0.3742
addi*	-0.2253
addr*	-0.5979
address	-0.5979
afra*	-0.5394
afraid	-0.5394
after $	-0.2419
after all	-0.2583
after his	0.3573
after how	0.3988
after that	-0.3988
after work	-0.8316
again	-0.2969
again $	-0.3792
again after	0.282
again last	-0.4689
again on	-0.4166
ago $	-0.6018
ago i	0.5007
agora	0.5818
agora $	0.5818
ague*	-0.3072
aguento	-0.3072
ai	-0.8417
ai appele	-0.5205
ai ecrit	-0.5455
ai fait	-0.4087
ai peur	-0.3872
ai plus	-0.2715
ai repondu	-0.3659
ai tres	0.3302
aide	-0.7491
aide moi	-0.4906
air	-0.4104
ajuda	-0.7845
ajuda $	-0.6349
ajuda a	-0.5422
alarm	-0.2863
alarm for	-0.2863
alive	-0.5749
alive $	-0.3826
all	-0.5312
all $	-0.3226
all day	-0.5861
all messages	-0.3241
all my	-0.369
all night	-0.3847
all of	-0.2365
all our	-0.4697
all the	-0.2716
all your	-0.2858
allem	-0.4494
aller	0.2468
aller voir	0.2468
alles	-0.7818
alles $	-0.4644
alma	-0.5274
almo*	-0.4041
almost	-0.4041
alone	-1.0148
alone $	-0.67
alone tonight	-0.6029
alre*	-0.6432
already	-0.6432
already $	-0.5711
already and	-0.2829
alri*	-0.7125
am $	-0.6185
am about	0.7964
am afraid	-0.5648
am alone	-0.3166
am always	-0.305
am angry	-0.4148
am at	-0.5898
am bored	-0.3441
am broken	-0.3235
am composing	0.2388
am dead	-0.3931
am doing	0.5019
am done	-0.2249
am gay	-0.3858
am glad	-0.5843
am happy	-0.4243
am i	-0.9039
am in	-0.3391
am just	-0.3723
am late	-0.232
am liebsten	-0.4677
am not	-0.7423
am on	-0.8342
am one	0.6306
am outside	0.4337
am thinking	0.3745
am this	0.5402
am typing	0.4506
am writing	0.2758
am •	-0.7144
amaz*	-0.4055
amazon	-0.4055
amea*	-0.5828
ameaca	-0.5828
amiga	-0.317
amo $	0.3138
an $	0.3466
an alarm	-0.2863
an egal	0.2608
an hour	0.3714
an selbstmord	-0.4535
and a	-0.2853
and ai	-0.7774
and ask	-0.5522
and be	-0.3031
and being	-0.3131
and can	-0.3215
and cried	-0.4067
and go	-0.8486
and he	-0.3009
and hits	-0.4849
and just	-0.2803
and left	-0.2749
and never	-0.4852
and now	0.3217
and see	0.3624
and she	-0.8267
and slams	-0.2344
and stay	-0.4799
and take	-0.239
and texted	-0.4139
and the	0.6616
and took	-0.3664
and want	0.3186
and wants	-0.2362
and we	-0.2918
and wish	-0.4596
and •	-0.2521
ande*	-0.5607
andern	-0.3787
andern $	-0.3512
ange*	-0.7706
anger	-0.4685
angerufen	-0.4438
angerufen $	-0.4047
angerufen und	-0.2644
angry	-0.4634
angry $	-0.3827
angry with	-0.4201
angst	-0.4819
animo	-0.3744
anni*	-0.7548
anniversary	-0.3371
anoc*	-0.5844
anoche	-0.5844
anot*	0.4463
another	0.4463
another day	0.5863
anru*	0.5149
anrufen	0.5149
anrufen $	0.5149
ansc*	0.2791
anschauen	0.2791
anschauen $	0.2791
answer $	0.3748
answered	-0.6349
answered $	-0.4182
answering	0.4743
antw*	0.5022
antworten	0.5022
antworten $	0.5022
anxious	-0.2533
anyb*	-0.6644
anybody	-0.6644
anym*	-0.4201
anymore	-0.4201
anymore $	-0.5104
anyo*	-0.458
anyone	-0.458
anyone $	-0.3015
anyt*	-0.336
anything	-0.3393
anything $	-0.6837
anything but	-0.3347
anything to	0.4851
anyw*	-0.3111
anyway	-0.3304
anyway $	-0.3052
apaga	-0.6885
apaga tudo	-0.3666
apartment $	0.3678
apartment feels	-0.4664
apologize	-0.5129
apologize $	-0.6543
apologize and	0.3023
apologize for	-0.4816
apologize to	0.3605
app	-0.3551
app $	-0.2933
appe*	-0.3768
appele	-0.6026
appelee	-0.4804
appelee hier	-0.4804
appeler	-0.2876
appeler $	0.4678
appeler ce	0.4209
appeler •	-1.3947
appetite	-0.2356
appetite is	-0.2356
appo*	-0.3295
appointment	-0.3295
appreciate	-0.3523
appreciate the	-0.2546
approach	0.4201
apps	-0.2829
are	-0.5257
are a	-0.2819
are in	-0.2315
are my	-0.2658
are not	-0.2656
are some	-0.2228
are still	-0.2735
are the	-0.3857
are there	-0.279
are you	-0.3764
are your	-0.3373
argu*	-0.3235
arms	-0.4778
arou*	-0.3687
around	-0.3687
around her	-0.3131
arra*	-0.685
arre*	0.264
arrete	0.3209
arri*	-0.4316
as	-0.8337
ask	0.8518
ask $	-0.9291
ask for	-0.3605
ask her	-0.4338
ask my	-1.1884
ask you	-0.698
ask •	1.0704
asked	-0.7455
asked how	-0.344
asked if	-0.2465
asked to	-0.3203
asked •	-0.6499
asks	-0.2403
asle*	-0.5127
asleep	-0.5127
asleep $	-0.4638
assi*	-0.4169
at $	-0.3984
at 6	-0.3208
at 8	-0.4952
at chess	-0.4458
at her	0.2787
at his	0.6852
at home	-0.3113
at my	-0.8764
at night	0.3637
at nine	-0.4204
at school	-0.2556
at work	-0.7409
atta*	-0.2572
attacks	-0.2406
attacks in	-0.2641
atte*	-0.2966
attention	-0.2965
au	-0.596
audio $	0.4201
aufw*	-0.3729
aufwachen	-0.3729
aufwachen $	-0.3729
aus	-0.3878
avec	-0.6818
avoid	-0.4304
awake	-0.4292
away and	-0.3736
away because	-0.3503
away from	0.4483
ayer	-0.6682
ayer $	-0.4465
ayuda	-0.6472
back	-0.3445
back $	-0.9498
back already	0.557
back and	0.3214
back if	-0.7357
back in	0.6824
back to	0.2248
bad	-0.2964
bad right	-0.8084
bad to	0.3266
bala*	-0.2766
balance	-0.2766
balance $	-0.3022
bank	-0.7514
bank account	-0.3028
bar	0.2681
bath*	-0.3142
bathroom	-0.3142
bathroom and	-0.2447
batt*	-0.3227
battery	-0.3227
battery is	-0.3227
be a	0.4072
be alive	-0.5161
be all	-0.5887
be at	0.5249
be better	-0.4554
be dead	-0.5896
be done	-0.2846
be easier	-0.3195
be friends	-0.3891
be happier	-0.3575
be happy	-0.4488
be mad	0.539
be over	-0.3359
be quiet	-0.4428
be silent	-0.5037
be so	0.3041
be with	-0.5032
beat	-0.6064
beat me	-0.4303
beau*	-0.4466
beautiful	-0.2808
beber	-0.4235
beber $	-0.4235
because de	-0.3633
because it	-0.2668
because of	-0.2715
beco*	-0.234
bed	0.2617
bed $	0.3605
been	-0.2567
been $	0.2456
been clean	-0.2254
been fighting	0.4033
been texting	-0.4241
been thinking	-0.5759
beers	0.2682
beers and	0.2682
befo*	0.3907
before	0.4044
behi*	-0.49
behind	-0.49
behind my	-0.3309
being	-0.4074
being a	-0.3162
being alive	-0.3045
being around	-0.3386
being so	-0.3681
beli*	-0.2301
believe	-0.2468
belo*	-0.2604
bem	-0.469
bem $	-0.469
bess*	-0.8268
besser	-0.5819
best $	-0.36
best phone	-0.3161
best way	0.4721
better $	0.233
better today	-0.4924
better without	-0.4286
bien	-0.4013
big	-0.869
big mistake	-0.3433
bill	-0.283
bill $	-0.283
bin	-0.2326
bin kurz	0.3419
bin so	-0.4766
birthday hope	-0.3632
birthday with	-0.4574
bist	-0.7756
bist du	-0.5178
bitte	-0.5613
blade	-0.5199
blade again	-0.5199
blam*	-0.4091
blee*	-0.298
bleed	-0.3412
bleeds	-0.298
blocked me	0.345
blocked my	-0.6593
blood	-0.4014
blow	-0.7009
blow my	-0.54
blue	-0.3966
blue $	-0.3966
body	0.3074
boil	-0.6624
book	-0.4236
book me	-0.4464
bored	-0.4911
bored $	-0.2692
born	-0.3267
born $	-0.3664
borra	-0.4721
boss	-0.9271
boss $	-0.8762
bot	-0.6487
bot $	-0.6738
bott*	-0.5506
bottle	-0.4969
boug*	-0.2239
bought	-0.2239
boxes	-0.7968
boxes $	-0.7968
boyf*	-0.4524
boyfriend	-0.4524
boyfriend $	-0.4035
boyfriend about	-0.5564
boyfriend and	-0.2397
boyfriend texts	-0.3309
boyfriend that	-0.5708
brau*	-0.4556
braz*	-0.2551
brea*	-0.3492
break	0.2435
break from	-0.4383
break up	-0.5408
breakup	-0.251
breakup $	-0.293
breathe	-0.3189
brig*	-0.8529
brin*	-0.3143
bring	-0.6589
bringt	-0.3254
bringt mich	-0.3254
brok*	-0.5703
broke	-0.4757
broke my	-0.3323
broken	-0.5712
broken $	-0.5298
brut*	-0.3442
brutal	-0.3442
built	-0.3733
burg*	-0.5158
burger	-0.5158
burger $	-0.5158
burn	-0.5614
burn myself	-0.3119
burn*	-0.37
burned	-0.3702
bus	-0.5883
but i	0.4434
but it	-0.5041
but my	-0.2527
but tonight	-0.3666
butt*	0.2717
button	0.3715
button $	0.4316
buy	-0.5354
buy $	-0.549
by a	-0.2295
by his	0.3965
by now	-0.7223
bye	-1.1166
bye $	-0.9566
c	-0.2306
c you	-0.2545
ca	-1.0868
ca va	-0.4357
cafe	0.4
call	0.2498
call $	0.3636
call her	-0.2313
call i	-0.3974
call my	-0.791
call*	-0.3425
called	-0.4513
called $	0.4089
called and	-0.3597
called her	-0.8298
called him	-0.2317
called me	-0.5449
called my	-0.5109
called the	-0.2939
calling $	0.4359
calling a	-0.495
calling him	-0.4883
calling me	-0.6777
calls	-0.3109
calm	-0.2431
calm $	-0.2523
calor	-0.412
camb*	-0.6991
cambiar	-0.6549
came	-0.6246
came over	-0.5468
came to	-0.2297
can a	-0.3271
can be	-0.3931
can we	-0.8518
can you	-0.7633
can •	-0.5965
canc*	-0.5873
cancel	-0.5911
cancel the	-0.233
cans*	-0.7624
capa*	-0.2401
capi*	-0.6313
capital	-0.4025
car	-0.5846
car $	-0.27
card	-0.4657
care if	-0.2703
care what	0.4917
carp*	-0.3138
carpet	-0.3138
carpet $	-0.3138
casa	0.5261
case	-0.3314
case $	-0.3314
casu*	-0.2914
catch	-0.3223
cats	-0.4953
ce matin	-0.6751
ce que	0.4042
ce soir	0.2228
celu*	-0.4176
celular	-0.4176
celular $	-0.4296
cham*	0.3167
chamar	0.3167
chamar ela	0.3167
chan*	-0.4446
chance $	-0.6647
change	-0.6479
change $	-0.2456
change my	-0.437
change the	-0.4399
change your	-0.2684
changed	-0.6308
changer	-0.7597
char*	-0.3254
chart	-0.4971
chart $	-0.4971
chas*	-0.3083
chasing	-0.2692
chat	0.3095
chat five	0.2388
chat is	0.3817
chat*	-0.3339
chatting	-0.3339
chea*	-0.565
cheap	-0.6339
cheated	-0.5291
cheated on	-0.2362
cheating	-0.2815
cheating $	-0.293
check	-0.2412
check her	0.452
check if	0.2342
check in	-0.8803
checked	-0.6363
checked his	-0.659
checking	0.2951
checking her	-0.6811
checking his	0.5469
checking in	-0.894
chee*	-0.505
chess	-0.4458
chil*	-0.2374
child	-0.4005
child $	-0.3996
children	-0.2374
children $	-0.2374
chok*	-0.5516
choked	-0.3153
chor*	-0.6359
chorar	-0.5806
chorar $	-0.5806
chur*	-0.2365
church	-0.2365
cinco	-0.4056
cinco $	-0.4056
city	-0.4008
class	-0.4979
clean	-0.3933
clear	-0.296
clear my	-0.3162
close $	-0.4243
close to	0.3349
cn	0.3877
cn i	0.3877
coff*	-0.384
coffee	-0.384
coffee $	-0.2896
cold	-0.2642
cold $	-0.2642
coll*	-0.3315
college	-0.2362
college $	-0.248
color	-0.4529
com	-0.3398
come	-0.4625
come $	-0.354
come back	-0.4672
comi*	-0.3577
coming	-0.3577
comm*	-0.478
commands	-0.2944
commands $	-0.2944
comment	-0.5438
commented	-0.4879
como	-0.8079
comp*	-0.2201
company	-0.3417
compared	-0.2843
compared to	-0.2843
composing	0.2388
composing something	0.2388
computer	-0.2712
computer $	-0.2712
con	-0.6453
con todo	-0.4281
conf*	-0.4498
congratulate	0.3622
congratulate my	0.3622
congratulations	-0.3757
contact $	-0.2878
contact her	0.3859
contact last	-0.3336
contact me	-0.5438
contact my	0.7143
contact to	-0.3601
contact with	-0.5422
contato	-0.5492
contestas	-0.4694
conteste	-0.6614
conteste $	-0.6614
controls	-0.2415
conv*	0.3128
conversar	0.3167
conversar $	0.3167
conversation	0.4444
conversation $	-0.8957
conversation with	0.6497
convert	-0.4152
cool	-0.6693
cool $	-0.6693
copa*	-0.4237
copain	-0.4237
copain m	-0.3357
cort*	-0.6785
cortar	-0.5232
cortarme	-0.4234
corto	-0.3971
cost	-0.3453
cost $	-0.3246
could just	0.5218
could kill	-0.5344
could not	0.4542
could scream	-0.398
could tell	0.4835
coun*	-0.8763
counseling	-0.4797
counselor	-0.5579
count	-0.5275
counts	-0.629
coup*	-0.316
cour*	0.4401
course	0.5249
course $	0.5249
court	-0.3607
cowa*	-0.2444
coward	-0.2444
cowo*	-0.3734
coworker	-0.3734
coworker $	-0.2333
crazy	-0.3859
crea*	-0.3274
cred*	-0.6313
credit	-0.6313
cria*	-0.4376
cried	-0.4001
cried $	-0.419
cris*	-0.2726
crisis	-0.2726
crow*	-0.2641
crowded	-0.2641
crowded places	-0.2641
cry	-0.4007
cry $	-0.2453
cryi*	-0.6537
crying	-0.6537
crying $	-0.6823
cuan*	-0.7805
cuando	-0.451
cuen*	-0.3238
cuenta	-0.3238
cuenta $	-0.3238
cues*	-0.5183
cuesta	-0.5183
culpa	-0.6588
cump*	-0.3711
cumpleanos	-0.3711
cust*	-0.4524
cut	-0.8619
cut my	-0.2302
cut so	-0.8084
cuts	-0.6577
cutt*	-0.5662
cutting	-0.5662
d	-0.5729
d etre	-0.2547
da	-0.4232
dad	-0.5566
dad tonight	-0.6202
daily	-0.3629
daily check	-0.354
dang*	-0.3686
danger	-0.3686
dano	-0.6514
dano $	-0.6514
das	-0.777
data	-0.6762
data $	-0.5586
data*	-0.228
database	-0.228
database $	-0.228
date	-0.5776
dated	-0.2327
daten	-0.3865
dati*	-0.5818
dating	-0.5818
dating apps	-0.2829
datos	-0.4067
datos $	-0.4067
davor	0.3419
day $	-0.9153
day 12	0.5398
day and	-0.2205
day of	-0.3071
day she	-0.5462
day was	-0.2355
days	-0.4817
days $	-0.3274
days i	-0.2436
de	-0.3452
de beber	-0.4235
de chorar	-0.5806
de escribirle	0.4715
de l	0.4408
de la	-0.8026
de le	-0.6008
de llorar	-0.6066
de mandarle	0.3262
de me	-0.3358
de mourir	-0.3924
de olhar	0.33
de rester	-0.2339
de rir	-0.3285
de rire	-0.3277
de toi	-0.5017
dead	-0.6459
dead $	-0.4553
dead by	-0.4201
dead gorgeous	-0.3734
dead horse	-0.3354
dead on	-0.2242
dead skull	-0.4712
dead tired	-0.2725
dead to	-0.3849
dead*	-0.321
deadline	-0.341
deadline $	-0.3079
deal with	-0.2228
death	-0.6733
death $	-0.4801
death of	-0.3787
debe*	0.5005
deberia	0.5005
deci*	0.2217
decirle	0.5453
decirle que	0.5453
defi*	-0.2411
deja	-0.8961
dejar de	0.2406
dejes	-0.2575
dejes $	-0.2575
dejo	-0.4111
dejo de	-0.3325
dela	0.6051
dela $	0.7799
dele	-0.8715
dele $	-0.7642
dele so	0.2612
dele*	-0.2851
delete	-0.5886
delete all	-0.2338
delete my	-0.2697
deleted	-0.3572
deleted the	-0.269
deleting	0.8552
den	-0.4044
denke	-0.4535
depo*	-0.3985
depois	-0.3917
depr*	-0.3002
depressed	-0.3223
depu*	-0.4154
depuis	-0.4154
depuis la	-0.3786
der	-0.8818
der trennung	-0.2915
dern*	0.2716
dernier	-0.5046
dernier $	-0.5046
des	-0.4199
desc*	-0.4281
desculpa	-0.4281
desde	-0.3249
desde que	-0.2419
dese*	-0.3077
deserve	-0.3486
deserve to	-0.2884
desperately	0.3144
desperately want	0.3144
despertara	-0.3766
dest*	-0.3792
devo	0.4697
devo chamar	0.3167
devr*	0.2593
devrais	0.2593
devrais la	0.2593
dia	-0.7813
dia $	-0.4383
dias	-0.7523
dice	-0.4469
dice que	-0.2212
dich	-0.9099
dich $	-0.7474
did	-0.4848
did $	-0.3766
did i	-0.4601
did not	-0.2599
did you	-0.2651
die	-0.8292
die $	-0.6538
die and	-0.4271
die for	-0.4965
die i	-0.401
die in	-0.2251
died	-0.7391
died $	-0.4356
died after	-0.42
died of	-0.5762
died when	-0.32
dies	-0.5706
diff*	-0.4809
different	-0.5369
dije	-0.2568
dije $	-0.2568
dinn*	-0.7645
dinner	-0.7766
dir	-0.5848
dire	0.3693
dire que	0.3693
disa*	-0.5119
disc*	-0.7309
disg*	-0.2652
disgust	-0.2652
disgust me	-0.2652
disse	-0.3094
dist*	0.3078
dit	-0.2897
dit qu	-0.2318
divo*	-0.3978
divorce	-0.4371
divorce $	-0.5359
do	-0.2882
do about	-0.2861
do anything	-0.6108
do i	0.2297
do is	0.3443
do it	-0.3505
do my	-0.4003
do not	-0.4389
do this	0.5309
do when	-0.5626
do with	-0.3609
do you	-0.6326
do •	-0.4826
doct*	-0.6153
doctor	-0.625
does	-0.6776
does a	-0.4526
does my	-0.3261
does not	-0.3861
does the	-0.4508
does this	-0.2413
dog	-0.2933
dogs	-0.6729
doing	0.467
doing $	0.6357
dois	0.7682
dolor	-0.5038
done	-0.4724
done $	-0.2331
done with	-0.3364
donn*	-0.2679
donnees	-0.2679
donnees $	-0.2679
door and	-0.3452
door*	-0.2542
dorm*	-0.5075
dormir	-0.5075
dormir $	-0.3994
down	-0.5652
down $	-0.3483
draf*	0.2499
draft	-0.5317
drafts	-0.7278
drafts $	-0.3911
drafts and	-0.5983
drag*	-0.321
dragged	-0.321
draw*	-0.2759
drawer	-0.2759
drea*	-0.8408
dream	-0.5111
dream that	-0.2285
dreams	-0.3428
drin*	-0.396
drinking	-0.2748
drinks	-0.2884
driv*	0.2677
driving	0.2677
droht	-0.607
drop dead	-0.5062
drove	-0.6258
drunk	-0.2763
drunk $	-0.4677
du	-1.0977
du bist	-0.5894
dude	-0.366
dude $	-0.366
due	-0.3452
due $	-0.3452
duele	-0.2648
dump*	-0.5693
dumped	-0.5693
dumped me	-0.4725
dying $	-0.4727
e	-0.4121
e eu	-0.5233
e nao	-0.2789
each	-0.4024
each other	-0.4024
early	0.451
easi*	-0.4106
easier	-0.4273
easier than	-0.3064
eat	-0.6613
ecrirai	-0.5352
ecrire	0.4946
ecrire $	0.4946
ecrit et	-0.4798
ecrit hier	-0.4618
edit	-0.4834
effa*	-0.3465
efface	-0.3465
egal	0.2608
egal $	0.2608
eggs	-0.6949
eiff*	-0.3322
eine	-0.9605
einfach nicht	-0.2868
eins*	-0.3715
el	-0.533
el alma	-0.5274
ela	-0.2945
ela agora	0.3841
ela me	-0.3282
ela para	0.3167
ele	0.3074
ele $	0.7505
ele agora	0.4121
ele me	-0.2589
ele nao	-0.5599
ele nunca	-0.557
ele ontem	-0.5597
elim*	-0.3241
elimina	-0.3241
ella	-0.8289
ella $	-0.8289
elle $	0.5434
elle a	-0.7149
elle m	-0.4083
elle me	-0.3372
else $	-0.3686
else already	-0.2829
em	-0.8779
email	-0.2849
email my	-0.3971
emba*	-0.3
empi*	-0.3712
empty	-0.734
empty without	-0.4664
empu*	-0.4694
en ella	-0.6352
en finir	-0.5152
en l	-0.4392
en la	-0.7338
en quitarme	-0.3037
end	-0.3236
end it	-0.9934
end my	-0.5828
end this	-0.6303
end up	0.431
ended	-0.6006
ended up	-0.2255
endi*	-0.4804
ending	-0.4804
ending $	-0.4662
ends	-0.3061
enfa*	-0.2622
enfants	-0.2622
enjoy	-0.3862
enou*	-0.4153
enough	-0.4153
envie	0.4143
envie de	0.4635
envoyer	0.2896
envoyer un	0.2896
er	-0.2399
er droht	-0.607
er hat	-0.3647
eras*	-0.9213
erase	-0.7791
erase all	-0.2489
erased	-0.3354
erased $	-0.2772
eres	-0.5588
eres una	-0.414
erre*	-0.2346
erreur	-0.2346
erreur $	-0.2346
es	-0.7336
es $	-0.3352
es un	-0.2738
esca*	-0.2442
escr*	0.7438
escreveu	-0.3606
escribi	-0.8986
escribirle	0.5722
escribirle $	0.5989
escribo	0.6845
espe*	-0.7744
espera	-0.3873
espere	-0.5098
espere que	-0.3083
espero	-0.483
espero que	-0.483
esqu*	-0.5422
esquecer	-0.5422
esse	-0.4321
est ce	0.5622
esta*	-0.3049
este	-0.2736
este*	-0.3195
estoy a	0.3262
estoy por	0.5208
et	-0.6459
et j	-0.3659
etra*	-0.5255
etranglee	-0.5255
etre	-0.5613
eu	-0.6928
eu nao	-0.5797
eu respondi	-0.5233
eu vou	-0.3139
euros	0.4415
even	-0.328
evening $	-0.5739
ever	-0.8414
ever $	-0.3852
ever contact	-0.5438
ever really	-0.4033
ever*	-0.6301
every	-0.411
every day	-0.7627
every morning	-0.2912
every single	-0.2967
every ten	0.452
every time	-0.5411
everyone	-0.4606
everyone dies	-0.5442
everything	-0.4935
everything hurts	-0.3055
everything i	-0.3946
everything she	0.2404
everywhere	-0.5086
everywhere $	-0.5086
ex after	0.5685
ex ever	-0.5438
ex just	0.3636
ex on	-0.3035
ex s	-0.4961
ex that	0.6062
ex tonight	0.4707
ex wants	-0.7738
ex yesterday	-0.3433
exam	-0.6896
exam*	-0.6866
exce*	-0.2446
excu*	0.3116
excuse	0.5417
excuse to	0.5417
exha*	-0.5725
exis*	-0.5718
exist	-0.5512
exist $	-0.4879
existing	-0.433
existing $	-0.3525
expe*	-0.3064
expensive	-0.3631
expensive is	-0.3631
expl*	-0.6023
explain	-0.5647
explain no	-0.3601
extr*	-0.4798
extrano	-0.3534
extrano mucho	-0.4757
face	0.3774
face one	0.4147
face to	0.4147
face*	0.343
fact	0.2404
fact i	0.2404
fail*	-0.4782
failure	-0.5807
failure $	-0.544
faire	-0.4855
fais	-0.6207
fait	-0.4087
falar	0.7062
falar com	0.7062
fall*	-0.4471
falling	-0.4471
falta	-0.7375
falta dela	-0.5617
falta dele	-0.3686
fami*	-0.4451
family	-0.4453
family $	-0.5196
fant*	-0.5088
far	-0.8095
fast	-0.6025
fath*	-0.4108
father	-0.354
fault	-0.5471
fault $	-0.226
fault that	-0.514
faut	0.2622
favo*	-0.4104
favor	-0.466
favor $	-0.4143
favorite	-0.2647
fazer	-0.4641
fear	-0.3833
fear of	-0.2295
feel better	-0.5043
feel empty	-0.6696
feel guilty	-0.2882
feel like	0.4752
feel numb	-0.4613
feel sick	-0.2829
feel so	-0.7187
feel something	-0.2207
feel terrible	-0.5747
feel the	-0.7208
feel*	-0.6405
feeling	-0.6155
feeling like	-0.4298
feelings	-0.4286
feelings $	-0.4286
feels	-0.8418
feels empty	-0.4664
fehlt	-0.2213
feliz	-0.6972
feliz cumpleanos	-0.3711
felt	-0.3438
fico	-0.8171
fight it	0.2269
final	-0.2272
finally texted	0.3282
find	-0.3999
find me	-0.5736
fine	-0.2284
fing*	0.4094
finger	0.4249
fini*	-0.3189
finir	-0.5152
finish	-0.2676
fire	-0.3957
first	-0.4432
first $	-0.6295
first impulse	0.399
five	0.232
five times	0.2388
fix	-0.5595
flat	-0.2795
flig*	-0.4077
flight	-0.4077
flight to	-0.3857
flowers to	0.2901
fly	0.4114
foi	-0.5134
foll*	-0.3574
follows me	-0.2382
for	-0.5188
for $	-0.3543
for an	-0.4801
for everyone	-0.2506
for everything	0.3759
for his	-0.6393
for how	-0.3947
for it	-0.3282
for listening	-0.2252
for lying	-0.4201
for money	-0.375
for my	-0.4019
for now	-0.2801
for some	-0.3499
for the	-0.4047
for today	-0.3422
for two	-0.2343
for what	-0.2778
for you	-0.3952
for your	-0.7009
forc*	-0.3539
forced	-0.2769
fore*	-0.2788
forever	-0.2788
forever $	-0.2788
forg*	-0.9263
forget	-0.8326
forget me	-0.3958
forgot	-0.3483
fotos	-0.6108
found	-0.419
fout*	-0.4392
foutre	-0.4392
foutre en	-0.4392
frap*	-0.6285
frappe	-0.2203
free	-0.6277
free to	-0.6194
fren*	-0.4269
french	-0.3847
french $	-0.3847
freu*	-0.2227
friday $	-0.3976
fridge	-0.5163
frie*	-0.4596
friend	-0.4999
friend to	0.2626
friends	-0.2537
friends $	-0.5315
friends and	-0.5413
from a	0.317
from breaking	0.5508
from doing	-0.3059
from the	-0.6513
from tinder	-0.5211
from you	-0.328
from your	-0.4249
front	0.2437
front of	0.2437
fuck	0.4944
fuck i	0.2404
fue	-0.5062
full	-0.2742
fun	-0.4365
func*	-0.5244
fune*	-0.256
funeral	-0.256
funny $	-0.7254
fur	-0.6881
game	0.2552
ganas	0.5687
ganas de	0.5687
gave	-0.583
gay	-0.3858
gay $	-0.3726
gean*	-0.4317
geantwortet	-0.4317
geantwortet $	-0.4317
geht	-0.6708
geht es	-0.6708
germ*	-0.2932
gern	0.3693
gern schreiben	0.3693
geschrieben $	-0.6481
gest*	-0.6959
gestern	-0.5965
gestern angerufen	-0.3475
gestern wieder	-0.2358
gestorben	-0.4481
gestorben $	-0.4481
get $	-0.2283
get a	-0.2621
get back	0.2654
get my	-0.6161
get out	-0.2576
get over	-0.2732
get panic	-0.2641
get so	-0.5741
get through	-0.4175
gets	-0.5148
getting back	0.4217
ghos*	-0.4739
ghosted	-0.4739
ghosted me	-0.4739
girl	0.2332
girl in	0.4191
girl*	-0.2988
girlfriend	-0.2988
give it	-0.5033
give me	-0.2776
give up	-0.5948
give us	-0.3215
given me	0.2404
glad	-0.68
go back	-0.2774
go no	-0.8286
go of	-0.6523
go out	-0.8336
god	-0.454
goes	-0.4645
goes $	-0.532
going	0.3608
going $	-0.5293
going no	-0.4974
going over	0.451
going there	0.7251
golp*	-0.4964
gone	-0.5709
gone $	-0.614
good	-0.6194
good $	-0.6113
good luck	-0.2451
good morning	-0.309
good one	-0.4285
good*	-0.7981
goodbye	-0.6805
goodbye $	-0.3147
goodnight	-0.5206
goog*	-0.3951
google	-0.2345
google it	-0.2345
gorg*	-0.3734
gorgeous	-0.3734
gorgeous $	-0.3734
got	-0.702
got a	-0.2875
got it	-0.6468
grab	-0.6021
grade	-0.3053
gran*	-0.8301
grandma	-0.4831
grandmother	-0.4604
grave	-0.7332
grave $	-0.7332
great happened	0.399
groc*	-0.3423
groceries	-0.3423
groceries $	-0.3423
grow	-0.6434
guess	-0.4813
guil*	-0.2882
guilty	-0.2882
gun	-0.6258
gute	-0.7671
guy	-0.7794
guy from	-0.8006
guy she	-0.3593
guys	-0.2597
gym $	-0.4036
habe	-1.024
habe $	-0.3704
habe angst	-0.4819
habe ihm	-0.5198
habe ihr	-0.5986
habe mich	-0.3404
haben	-0.3956
habl*	0.3526
hacer	-0.4192
hacer $	-0.4192
had	-0.4253
had 3	0.2682
had a	-0.4466
had enough	-0.46
had never	-0.4737
hair	-0.3519
hand	-0.6402
hand*	-0.4682
handle	-0.5199
hang in	-0.4589
hang*	-0.7463
hanging	-0.6487
happened $	-0.291
happened and	0.3426
happens	-0.3645
happens if	-0.5774
happens to	-0.2359
happens when	-0.4046
happier	-0.3575
happier if	-0.2277
happy $	-0.3766
happy again	-0.5805
happy birthday	0.2443
happy new	0.4156
hard	-0.4915
hard $	-0.3923
hard but	-0.3524
hard*	0.5808
harm	-0.4686
harm*	-0.4716
has	-0.3021
has a	-0.3011
has been	-0.2555
has changed	-0.2831
has not	-0.5312
hat	-0.5328
hat angerufen	-0.2644
hat geschrieben	0.4121
hat mich	-0.4439
hat mir	-0.3262
hate	-0.7684
hate how	-0.7665
hate my	-0.3823
hate this	-0.259
hate you	-0.2269
have	-0.3623
have a	-0.4956
have any	-0.2541
have changed	-0.5246
have come	-0.2715
have died	-0.4926
have had	-0.4144
have never	-0.2437
have no	-0.349
have not	-0.4979
have opened	0.2388
have sex	-0.3454
have so	0.6752
have you	-0.5812
have •	-0.347
havi*	0.2605
having	0.2605
having a	0.4875
having thoughts	-0.2487
he	-0.3457
he asked	-0.3729
he blocked	0.2419
he broke	-0.5808
he called	-0.2714
he calls	-0.2739
he came	-0.2926
he can	-0.4175
he choked	-0.2371
he did	-0.3527
he died	-0.2787
he ever	-0.5574
he follows	-0.2421
he gets	-0.3224
he hit	-0.514
he keeps	-0.5608
he liked	0.4638
he lost	-0.3719
he messages	-0.3455
he might	0.2403
he needs	-0.3443
he never	-0.4814
he reached	-0.8312
he said	-0.681
he says	-0.4416
he sent	-0.6741
he should	-0.7132
he showed	-0.5874
he wants	-0.7074
he was	-0.4749
he watched	-0.2763
he would	-0.8251
he wrote	0.3811
head	-0.5279
head $	-0.2939
heal*	-0.3131
healthy	-0.3131
healthy for	-0.3131
hear	0.5805
hear about	-0.4777
hear her	0.4382
hear that	-0.5805
hear*	-0.6255
heart	0.2305
heart $	-0.4413
heart is	-0.4955
heart out	0.5844
heartbroken	-0.4549
heartbroken $	-0.4549
heat	-0.4868
held	-0.4309
hell	-0.6154
hello	-0.6738
hello $	-0.4513
hello are	-0.2789
help $	-0.7046
help i	-0.5058
help my	-0.2279
help*	-0.4503
helped	-0.2936
helpful	-0.4418
her	0.4494
her $	0.3789
her a	0.7029
her again	0.903
her and	0.2771
her back	-0.4333
her birthday	-0.6111
her door	0.3697
her every	-0.2985
her everything	0.4757
her ex	-1.1264
her face	0.4147
her i	0.41
her if	0.3114
her is	-0.3131
her job	0.2901
her last	0.4447
her mom	-0.8262
her on	-0.4452
her one	0.4877
her outside	0.3255
her page	-0.2219
her so	0.881
her stories	0.396
her story	0.3648
her to	-0.7228
her today	-0.5679
her up	0.5888
her work	0.783
her yesterday	-0.2761
here	-0.3241
here $	-0.3681
hero	-0.2267
heure	-0.5751
heute	-0.7898
hey there	-0.5475
hey you	-0.4185
hi	0.5517
hi $	0.5071
hice	-0.3307
hide	-0.3011
hier	-0.8893
hier $	-0.7714
hier quelle	-0.2346
hier soir	-0.4597
hilf	-0.436
hilf mir	-0.436
him about	0.2554
him again	-0.9272
him and	-0.449
him at	-0.4811
him back	-0.8246
him for	0.5844
him he	-0.613
him i	0.564
him last	-0.4982
him one	0.4629
him out	-0.3014
him please	0.3877
him right	0.5063
him so	0.7043
him that	0.7586
him to	0.754
him up	0.2446
hims*	-0.375
himself	-0.375
his	0.475
his birthday	0.518
his car	-0.6166
his ex	-0.7495
his house	0.4937
his job	-0.2641
his life	-0.2833
his message	-0.5648
his mom	0.577
his page	0.609
his phone	-0.236
his sister	0.5955
his story	-0.658
his whole	-0.6521
historias	0.2779
historias un	0.3204
history	-0.5432
history $	-0.5659
hit	-0.3586
hit me	-0.6566
hit the	-0.9969
hits	-0.744
hits me	-0.3894
hitt*	-0.3101
hitting	-0.3101
hoje	-0.8892
hoje $	-0.8083
hola	-0.793
home	-0.5903
home $	-0.4128
home and	-0.2855
home*	-0.5318
honda	-0.3953
honestly if	-0.4036
hood*	-0.3479
hoodie	-0.3479
hope	-0.6117
hope he	-0.6391
hope she	-0.5724
hope your	-0.4674
hope*	-0.4212
hopi*	-0.3269
hoping	-0.3269
hoping to	-0.3044
horse	-0.3354
horse $	-0.3354
hospitals	-0.3015
hotel	-0.2556
hotl*	-0.4584
hotline	-0.4584
hour	0.3714
hour ago	0.4563
hours $	-0.4169
house	-0.3903
how	-0.2241
how are	0.271
how do	-0.267
how does	-0.2694
how expensive	-0.3631
how far	-0.4478
how fast	-0.4726
how he	0.6395
how i	-0.4664
how is	-0.5741
how it	-0.5139
how long	-0.3212
how many	-0.2221
how much	0.4021
how old	-0.2968
how she	0.5089
how this	-0.4438
how to	-0.9783
how was	-0.3383
hoy	-1.0639
hug	-0.8931
huge	0.4341
huge mistake	0.3053
huge today	0.5094
human	-0.55
human $	-0.4236
hume*	-0.3297
humeur	-0.3297
humeur est	-0.3297
humor	-0.4496
hun	-0.5192
hun $	-0.3072
hunt	-0.2314
hurt anyone	-0.3669
hurt me	0.4209
hurt my	-0.5026
hurt myself	-0.3805
hurt right	0.6029
hurt*	-0.3773
hurting	-0.3313
hurting myself	-0.239
hurts	-0.5205
hurts $	-0.4363
husb*	-0.4238
husband	-0.4238
husband has	-0.2425
husband hits	-0.2785
husband who	-0.2561
i	-0.2626
i always	0.4107
i answer	0.4611
i answered	-0.5152
i apologize	-0.6054
i appreciate	-0.3097
i ask	0.4639
i asked	-0.6786
i beat	-0.456
i buy	-0.5303
i call	0.3752
i change	-0.4586
i check	0.452
i checked	-0.6128
i choked	-0.2598
i come	-0.371
i congratulate	0.3622
i cry	-0.3803
i cut	-0.307
i deal	-0.2566
i deleted	-0.3572
i desperately	0.3144
i did	-0.2353
i died	-0.2919
i email	-0.328
i end	-0.8929
i ended	-0.4871
i felt	-0.4161
i find	-0.2945
i found	-0.3375
i give	-0.6233
i got	-0.4194
i guess	-0.2955
i had	-0.4375
i hang	-0.6881
i hate	-0.7597
i have	-0.2724
i help	-0.324
i hide	-0.3221
i hit	-0.2428
i hope	-0.5682
i jumped	-0.3528
i just	0.2369
i know	0.5825
i leave	-0.6379
i left	-0.3001
i lie	-0.4596
i lied	-0.2492
i live	-0.4015
i lost	-0.3843
i loved	-0.4263
i made	-0.4018
i make	-0.4364
i messaged	-0.5045
i might	0.6265
i miss	-0.7286
i move	-0.3535
i nearly	-0.5923
i need	-0.2377
i needed	-0.2461
i press	-0.7489
i promise	-0.574
i reach	0.3396
i really	0.2378
i regret	-0.266
i replied	-0.608
i reply	0.4839
i respond	0.2338
i said	-0.581
i saw	-0.7039
i say	0.7018
i see	-0.6595
i send	0.6533
i sent	-0.6385
i set	-0.2626
i start	0.3304
i stay	-0.28
i stayed	-0.2881
i still	-0.2838
i stopped	-0.3847
i survived	-0.3131
i take	-0.461
i talk	-0.2381
i talking	-0.3309
i text	0.2393
i think	-0.3507
i told	-0.4645
i turn	-0.2715
i type	-0.3446
i unfollowed	-0.4475
i use	-1.0302
i wanted	-0.2366
i was	-0.284
i went	-0.4717
i were	-0.7333
i wonder	-0.4749
i worry	-0.2231
i write	0.2731
i wrote	-0.6008
i yell	-0.2859
i •	-0.8335
ich bin	-0.2326
ich denke	-0.4535
ich dich	-0.2675
ich habe	-0.963
ich ihr	0.2957
ich kann	-0.5205
ich lach	-0.5531
ich mich	0.4119
ich mochte	-0.2698
ich muss	0.3355
ich ritze	-0.5564
ich uberlege	0.4067
ich vermisse	-0.7396
ich werde	-0.3787
ich will	0.265
idea	0.283
idio*	-0.3828
idioma	-0.3828
idioma $	-0.3828
if	0.2708
if he	0.5612
if i	0.2976
if my	-0.3277
if something	-0.3152
if we	-0.4779
if •	-0.2269
igno*	-0.287
ignore	-0.2571
ignore me	-0.2787
ihm	0.4013
ihm $	0.371
ihm geschrieben	-0.3242
ihm so	0.3245
ihn $	-0.4853
ihn zu	-0.4505
ihr instagram	0.2791
il a	-0.4922
il faut	0.2622
il m	0.2425
il me	-0.3799
il menace	-0.4261
il te	-0.3813
il va	-0.36
ill	-0.7578
imag*	-0.5262
imagine	-0.5011
impu*	0.399
impulse	0.399
impulse is	0.399
in	-0.3174
in $	-0.9194
in a	-0.4286
in case	-0.3314
in crowded	-0.2641
in danger	-0.3686
in fact	0.2404
in front	0.2437
in his	0.2653
in my	-0.3169
in person	0.507
in rome	-0.316
in spanish	-0.4043
in that	-0.4666
in the	-0.4441
in there	-0.7287
in this	-0.451
in time	-0.2302
in touch	0.7283
in your	-0.413
info*	-0.3751
information	-0.3751
inse*	-0.3378
insecure	-0.3378
insi*	-0.3098
inside	-0.3133
inst*	0.3704
instagram	0.5816
instagram $	0.4598
instagram anschauen	0.2791
instagram dela	0.33
instead	-0.4077
instead $	-0.447
instructions	-0.6099
insu*	-0.2309
inte*	-0.4596
interview	-0.3516
interview $	-0.3516
into	-0.3514
into the	-0.3304
inve*	-0.3395
invented	-0.3395
is a	-0.7392
is all	-0.3775
is at	-0.241
is better	-0.4737
is broken	-0.4955
is dead	-0.6299
is drop	-0.4243
is drunk	-0.4677
is easier	-0.2482
is given	0.2404
is going	-0.3858
is gone	-0.4803
is happy	-0.7565
is hard	-0.3525
is huge	0.4218
is hurting	-0.2752
is i	0.6518
is in	-0.3072
is just	-0.2226
is midnight	0.2388
is my	-0.6643
is nearly	0.3053
is no	-0.3576
is not	-0.6796
is on	0.3292
is online	0.4795
is open	0.458
is texting	-0.5564
is the	-0.4824
is there	-0.4803
is this	-0.8893
is to	0.2503
is tomorrow	-0.3096
is too	0.3561
is up	-0.2898
is what	-0.2756
is with	0.514
is wrong	-0.2626
is your	-0.6512
isso	-0.5669
isso $	-0.5669
issu*	-0.2227
issues	-0.2227
it a	0.3302
it all	-0.29
it bad	0.2708
it be	0.4671
it but	-0.2447
it by	0.3271
it feels	-0.4827
it goes	-0.489
it going	-0.6183
it hit	-0.4076
it in	-0.3531
it my	-0.5291
it normal	-0.3028
it out	-0.7869
it sending	0.7882
it still	-0.4877
it through	-0.4689
it to	-0.3788
it tonight	-0.3652
it was	-0.6608
it weird	0.8291
it with	-0.4785
it would	-0.2299
ital*	-0.4688
its	-0.2715
j	-0.2655
j ai	-0.5296
j arrete	0.3209
j espere	-0.5098
ja	-0.255
jama*	-0.3099
jamais	-0.3099
japan	-0.715
je	0.2874
je and	-0.8732
je devrais	0.2593
je dois	-0.8195
je l	0.2865
je me	-0.9871
je meurs	-0.4921
je ne	-0.9839
je pense	-0.3431
je pleure	-0.3736
je reponds	0.5799
je suis	-0.3542
je vais	0.2287
je •	-0.8576
jeal*	-0.3408
jealous	-0.3408
jeden	-0.4376
jeden tag	-0.4376
jetzt	0.8518
jetzt an	0.2608
job and	-0.2617
joke	-0.4752
joke $	-0.2717
jour*	-0.4489
joy	-0.3206
jump	-1.0158
jump $	-0.7915
jump off	-0.4609
jump*	-0.4894
jumped	-0.3528
just	0.2574
just be	-0.4167
just call	0.7778
just do	-0.2594
just doing	-0.5559
just in	-0.3314
just need	-0.4308
just really	-0.2675
just said	0.5874
just saved	0.3053
just say	0.3363
just to	0.5125
just walk	-0.293
just want	0.2295
k	-0.6793
k $	-0.6793
kann	-0.7852
kann das	-0.3697
kann ich	-0.4376
kann nicht	-0.3751
kann*	-0.43
kannst	-0.43
kannst du	-0.43
keep a	-0.3046
keep going	0.3918
keep having	-0.478
keep me	0.5415
keep thinking	-0.4698
keep writing	0.5936
keeps	-0.8881
keeps calling	-0.6464
keeps liking	-0.4467
keeps viewing	-0.4041
key	-0.4472
keys	-0.434
kids	-0.3404
kids $	-0.3288
kids at	-0.3116
kill	-0.7251
kill for	-0.5219
kill it	-0.3542
kill me	-0.3462
kill myself	-0.5385
kill*	-0.4746
killed	-0.4603
killed me	-0.3196
killer	-0.5973
killing	-0.2432
killing myself	-0.5533
killing time	-0.523
kills	-0.5691
kilo*	-0.4152
kilometers	-0.4152
kilometers $	-0.4152
knife	-0.5161
knock	0.2463
knock on	0.2463
know	0.2578
know $	-0.4385
know about	-0.2612
know how	0.4233
know i	0.4725
know if	-0.9509
know it	0.3275
know she	0.242
know where	0.4153
know who	0.328
know*	-0.3409
knowing	-0.3409
knows	0.2323
konto	-0.6207
kurz	0.4373
kurz davor	0.3419
kurz ihr	0.2791
l	0.3525
l ai	-0.6167
l aime	0.3693
l air	-0.4392
l appeler	0.6576
l oublier	-0.3995
la	0.2585
la casa	-0.4798
la llame	-0.7732
la recontacter	0.2593
la rupture	-0.2638
la vida	-0.486
la vie	-0.6185
lach	-0.5531
lach mich	-0.5531
land*	-0.7337
landlord	-0.7337
landlord $	-0.7152
lang*	-0.6391
language	-0.3626
las	-0.7658
last	-0.5276
last $	-0.4123
last month	-0.4518
last night	-0.907
last seen	0.452
last time	0.3181
last week	-0.3996
last year	-0.4683
late	-0.4502
late $	-0.3394
late again	-0.4843
late*	-0.2824
lately	-0.2824
lately $	-0.4672
later	-0.4383
later $	-0.43
laug*	-0.5515
laugh	-0.5111
laugh $	-0.4999
laughing	-0.5578
lawy*	-0.4163
lawyer	-0.4163
le	0.412
le escribi	-0.8413
le escribo	0.6845
le mande	-0.8567
le respondo	0.7484
le revoir	0.2702
le temps	-0.2972
learn	-0.5131
learn to	-0.4502
leav*	-0.5144
leave $	-0.4974
leave a	0.5768
leave he	-0.3353
leave her	-0.4601
leave it	0.5934
leave me	-0.9142
leave my	-0.5304
leaving	-0.513
leaving me	-0.2718
leben	-0.9431
leben $	-0.5466
leer	-0.7745
left	-0.4402
left $	-0.2937
left a	-0.4099
left me	0.2939
lega*	-0.3028
legally	-0.3028
les	-0.5307
les enfants	-0.2622
lesen	-0.3323
lesen $	-0.3323
less	-0.4682
less notifications	-0.4308
let	-0.2994
let us	-0.4239
lett*	-0.4632
letter $	0.4678
letter and	-0.4141
letters	-0.8111
liar	-0.366
lie	-0.4596
lieb*	-0.6626
liebsten	-0.4677
lied	-0.3771
lied to	-0.4113
life	-0.4968
life $	-0.5788
life is	-0.4352
ligar	-0.2213
ligar para	-0.2213
ligh*	-0.2812
lights	-0.2708
lights $	-0.2708
ligou	-0.3097
ligou ontem	-0.3097
ligu*	-0.5863
liguei	-0.5863
liguei para	-0.5863
like	0.3123
like a	-0.4151
like messaging	0.3636
like my	-0.5124
like nobody	-0.2915
like nothing	-0.3003
like the	-0.2515
like this	-0.7105
like to	0.6444
like you	-0.4064
liked	-0.9054
liked my	-0.2701
liki*	0.2741
liking	0.2741
liking my	-0.4467
line $	0.319
list	-0.707
list $	-0.4361
list of	-0.2262
list*	-0.3585
listening	-0.2252
listening $	-0.2252
live	-0.4699
live $	-0.2464
live in	-0.3441
lives	-0.6083
livi*	-0.3294
living	-0.3294
llam*	0.5224
llamar •	-1.3925
llamarla	0.8085
llamarlo	0.3836
llamarlo $	0.3836
llame	-0.8047
llame y	-0.4412
llamo	-0.5318
llevo	-0.3845
llor*	-0.6066
llorar	-0.6066
llorar $	-0.6066
lo	-0.3556
lo extrano	-0.2572
lo que	-0.4195
lock	-0.5676
log	-0.756
log my	-0.4729
lol	-0.7872
lol $	-0.7623
lol i	-0.4665
lol that	-0.3575
lone*	-0.5563
lonely	-0.5563
lonely $	-0.5384
long does	-0.2535
long time	-0.4886
long*	0.3464
longer	0.3464
longer i	0.3809
look	0.5487
look $	0.4951
look what	-0.374
looked	-0.5017
looked at	-0.2421
looking	0.275
looking at	0.2822
looks	-0.4718
looks dead	-0.2672
looks like	-0.2452
los	-0.8314
losc*	-0.6756
losch	-0.5637
loschen	-0.4516
loschen $	-0.4516
lost	-0.4662
lost $	-0.376
lost his	-0.3719
lost my	-0.2261
lot	-0.2841
lot $	-0.2856
lots	-0.2966
lots of	-0.2966
love	-0.4183
love $	-0.4153
love him	0.2774
love me	-0.445
love my	-0.8649
love to	0.3824
love you	-0.3434
loved	-0.5796
loved me	-0.4006
low	-0.4685
luck	-0.4091
luck with	-0.2801
lui ai	-0.8896
lui dire	0.3693
lui ecrirai	-0.5352
lui ecrire	0.4946
lui envoyer	0.2896
lunch	0.6682
lunch $	0.5952
lying	-0.4374
lying to	-0.4374
ma	-0.6233
mach	-0.2374
mach*	-0.8979
machine	-0.2676
machine $	-0.2676
mad	0.4623
mad if	0.539
made	-0.6933
made a	-0.3319
made it	-0.5179
mail*	-0.2611
mailbox	-0.2611
mailbox $	-0.2611
mais	-0.5145
mais $	-0.6073
mais sentido	-0.2491
make	-0.457
make it	-0.4992
make me	-0.3054
make sure	-0.3283
makes	-0.4456
makes me	-0.412
makes sense	-0.2537
makes you	-0.2267
mal	-0.7445
man	-0.369
mana*	-0.498
manana	-0.4943
manana $	-0.4943
mand*	0.5962
mandando	0.5207
mandar	0.595
mandar mensagem	0.5239
mandar uma	0.2421
mandarle	0.5661
mandarle un	0.5661
mande	-0.8567
mande un	-0.7274
mandei	-0.7405
mandei mensagem	-0.7405
mann	-0.2778
manq*	-0.6684
manque	-0.6002
manque $	-0.5339
many	-0.2916
mari	-0.2203
mari me	-0.2203
mari*	-0.3332
marido	-0.3628
marido me	-0.2245
marr*	-0.4323
marriage	-0.4037
married	-0.2211
married $	-0.2296
mas $	-0.7752
mata	-0.7677
mata $	-0.4499
mata*	-0.8723
matando	-0.3429
matar	-1.383
matar $	-0.697
matarme	-0.3352
mates	-0.3697
matin	-0.6751
matin $	-0.6751
may	-0.249
maybe	0.5807
maybe i	0.7421
me	-0.6111
me $	-0.3233
me a	-0.5076
me about	-0.5247
me after	-0.3716
me again	-0.6965
me ajuda	-0.5422
me ameaca	-0.5828
me an	-0.3586
me at	-0.6204
me cortar	-0.5232
me corto	-0.3971
me dejes	-0.2575
me dejo	-0.2316
me down	-0.561
me duele	-0.2648
me escreveu	-0.3606
me every	-0.3497
me feel	-0.2318
me for	-0.3468
me foutre	-0.4392
me frappe	-0.2203
me i	0.3015
me if	-0.2283
me in	-0.5303
me know	-0.377
me laugh	-0.2823
me leave	-0.2732
me ligou	-0.3097
me like	-0.3996
me llamo	-0.5318
me mandou	0.3133
me manque	-0.6002
me mata	-0.7677
me matar	-0.4428
me my	-0.2934
me not	0.6942
me now	-0.2689
me off	-0.3324
me one	-0.2804
me out	0.5166
me reveiller	-0.2652
me see	-0.28
me siento	-0.4528
me so	-0.5733
me something	-0.3163
me suicider	-0.6276
me that	-0.3761
me the	-0.6149
me to	-0.8276
me tonight	-0.3203
me too	-0.2821
me tuer	-0.4934
me up	-0.5426
me wants	0.3146
me what	-0.2936
me when	-0.2345
me whenever	-0.2855
me with	-0.6641
mean	-0.363
mean $	-0.4286
medo	-0.5664
meet	-0.5921
meet and	-0.2382
meet me	-0.3706
meet*	-0.4487
meeting	-0.4487
mehr	-1.0922
mehr $	-0.6467
mehr leben	-0.2854
mehr zu	-0.8033
mein	-0.864
mein mann	-0.2485
mein*	-0.6833
meine	-1.1929
meine daten	-0.3865
meine mutter	-0.6147
meine sachen	-0.3999
meine stimmung	-0.5506
mejor	-0.4124
mejor $	-0.2693
mejor sin	-0.3049
meld*	0.3642
melden	0.4603
melden $	0.4603
melh*	-0.4416
melhor	-0.4416
meme	-0.4215
meme $	-0.2798
men	-0.4272
mena*	-0.4261
menace	-0.4261
menace de	-0.4261
mensagem $	0.5291
mensagem ontem	-0.7107
mensaje $	0.4214
mensajes	-0.4625
mensajes $	-0.4625
ment*	-0.5754
mentido	-0.429
mentido $	-0.429
menu	-0.6376
menu $	-0.6376
merci	-0.7553
merry	0.2475
merry christmas	0.3729
mes	-0.4252
mes donnees	-0.2679
mess*	0.2308
message	0.6301
message an	0.557
message and	0.4332
message him	0.259
message to	0.8034
message tomorrow	-0.4782
messaged	-0.9078
messaged me	-0.5244
messaged my	-0.4035
messages	-0.6348
messages $	-0.903
messages me	-0.3455
messaging	0.2685
messaging me	-0.5278
messaging my	0.4074
met	-0.6665
met $	-0.2602
meu	-0.9024
meu humor	-0.4496
meurs	-0.4921
meurs de	-0.4921
mi	-1.2161
mi amiga	-0.317
mi animo	-0.3744
mi cuenta	-0.3238
mi marido	-0.3194
mich	-0.7024
mich $	-0.3606
mich andern	-0.254
mich nicht	-0.361
mich um	-0.3315
midn*	0.2388
midnight	0.2388
midnight i	0.2388
miedo	-0.604
miedo de	-0.604
mieux	-0.687
mieux $	-0.3972
might	0.6957
might pick	0.2403
miles	-0.4152
miles to	-0.4152
mim	-0.7556
mim $	-0.68
mind	-0.5179
mind $	-0.5003
mine this	0.3053
minh*	-0.4307
minha	-1.0935
minha vida	-0.2556
minhas	-0.4307
minutes $	0.2661
minutes late	-0.2855
mir	-0.8953
mir $	-0.6254
mir das	-0.6075
mir geschrieben	-0.3262
mir nicht	-0.2421
mirar	0.717
mirar sus	0.3204
mis	-0.6163
mis datos	-0.4067
miss	-0.832
miss her	-0.4449
miss his	-0.5321
miss me	-0.7146
miss you	-0.3373
missed	-0.2528
missing	-0.528
missing you	-0.3313
mit	-0.7783
moch*	-0.2698
mochte	-0.2698
mochte ihm	0.3693
moi	-1.0165
moi a	-0.4906
mom is	-0.3842
mom s	0.4865
mom to	-0.3421
mom will	-0.2282
mome*	0.3092
momento	0.3204
momento $	0.3204
mon	-0.7653
mon copain	-0.4237
mon humeur	-0.3297
mon mari	-0.2203
mond*	-0.3829
monday	-0.3829
monday $	-0.3829
money	-0.5297
money $	-0.2551
money on	-0.3171
mont*	-0.3345
month	-0.7436
month $	-0.6127
months $	-0.2543
mood	-0.9979
mood $	-0.4782
more	-0.4433
more $	-0.4429
more messages	-0.2293
more time	0.6453
morg*	-0.5445
morgen	-0.5445
morgen $	-0.5445
morn*	-0.4668
morning	-0.4668
morning $	-0.4095
morr*	-0.7851
morrendo	-0.4822
morrendo de	-0.4822
morrer	-0.6338
morri	-0.4616
morri de	-0.4616
mort	-0.8012
mort de	-0.6383
morta	-0.5083
morte	-0.4858
morte $	-0.4858
most	-0.4672
moth*	-0.4382
mother	-0.4185
mother $	-0.2997
mour*	-0.6759
mourir	-0.6759
mourir $	-0.5616
move	-0.5889
move on	-0.5722
moved	-0.7456
moved out	-0.3269
moved to	-0.5479
movi*	-0.2504
movie	-0.5683
movie $	-0.4466
much $	-0.6449
much does	-0.3246
much easier	-0.2262
much he	0.3288
much i	0.6093
much is	-0.7762
much longer	0.394
mucho	-0.5794
mucho $	-0.5794
mudar	-0.594
muer*	-1.0112
muero de	-0.2561
muerta	-0.6926
muita	0.2201
muita falta	-0.3147
muito mandar	0.2421
mundo	-0.7597
murd*	-0.6749
murder	-0.6694
murder $	-0.4003
music	-0.2673
music $	-0.2673
muss	0.3355
mute	-0.7336
mutt*	-0.6334
mutter	-0.6334
mutu*	0.2305
mutual	0.2305
muy	-0.579
my	-0.4233
my account	-0.6001
my appetite	-0.2356
my arms	-0.3326
my back	-0.4329
my bad	-0.5834
my best	-0.3154
my birthday	-0.5304
my body	0.3074
my boss	-0.8543
my boyfriend	-0.4847
my brother	-0.5091
my car	-0.3219
my check	-0.3037
my dad	-0.5264
my data	-0.7058
my day	-0.6152
my death	-0.3714
my door	-0.6073
my drafts	-0.5581
my ex	0.5001
my exam	-0.6472
my family	-0.4128
my fault	-0.4813
my feelings	-0.4024
my first	0.3375
my friend	-0.8033
my friends	-0.6487
my girlfriend	-0.3928
my grandma	-0.4831
my hair	-0.2663
my head	-0.5309
my history	-0.4624
my husband	-0.4543
my information	-0.2779
my job	-0.2422
my kids	-0.2652
my landlord	-0.7151
my life	-0.5136
my marriage	-0.4261
my messages	-0.7811
my mom	-0.8982
my mood	-0.5526
my mother	-0.2298
my own	-0.4151
my parents	-0.3344
my passport	-0.6176
my professor	-0.328
my profile	-0.6671
my progress	-0.3334
my records	-0.3507
my roommate	-0.3
my scars	-0.221
my sister	-0.3425
my skin	-0.2511
my son	-0.4461
my stats	-0.4805
my stories	-0.8786
my story	-0.4203
my streak	-0.4522
my therapist	-0.3299
my things	-0.3248
my thoughts	-0.2309
my thumb	0.5307
my time	-0.2922
my wife	-0.37
my will	-0.3448
my •	0.8403
myse*	-0.3205
myself	-0.3205
myself $	-0.6605
myself again	-0.2517
myself not	0.6073
myself since	-0.3185
myself that	-0.3327
myself to	-0.5141
myself with	-0.3704
na	0.6252
nach	-0.3292
nach*	-0.491
nadie	-0.3294
name	-0.4716
name $	-0.2619
name dumped	-0.3129
namo*	-0.5341
nao	-0.5604
nao aguento	-0.3072
nao me	-0.5849
nao quero	-0.4927
nao sei	-0.4368
nao vejo	-0.2491
narc*	-0.2263
narcissist	-0.2263
narcissist $	-0.2263
ne	-1.0903
ne lui	-0.5352
ne me	-0.3056
ne plus	-0.2652
ne veux	-0.4601
nearby	-0.423
nearby $	-0.423
nearly died	-0.5923
nearly the	0.3053
nece*	0.4745
necesito	0.6001
necessary	-0.564
necessary $	-0.564
need $	-0.362
need 2	-0.3168
need a	-0.5855
need help	-0.4118
need you	-0.449
need*	-0.2928
needed	-0.2928
needs	-0.4398
needs your	-0.2637
nerv*	-0.571
nervous	-0.571
never	-0.6308
never met	-0.495
never wake	-0.2603
new	-0.2854
new address	-0.3624
new from	-0.2933
new ones	-0.2388
news	-0.4081
news $	-0.3386
next	-0.3865
next time	-0.3296
nice	-0.9708
nice $	-0.44
nicht	-1.1311
nicht $	-0.7274
nicht mehr	-0.784
nicht schlafen	-0.2759
nigh*	-0.5589
night	-0.357
night $	-0.588
nine	-0.4288
nine $	-0.4288
no	-0.3698
no contact	-0.3562
no despertara	-0.3766
no friends	-0.3526
no i	-0.6198
no le	-0.6656
no me	-0.96
no more	-0.6836
no one	-0.4919
no paro	0.5761
no quiero	-0.9169
no se	-0.3431
nobo*	-0.4559
nobody	-0.4559
nobody can	-0.4353
nobody knows	-0.3056
nobody understands	-0.2915
nobody would	-0.2366
noch	-0.4183
noche	-0.4281
noche $	-0.4281
normal to	-0.3028
not	-0.2542
not be	-0.9069
not believe	-0.2594
not breathe	-0.3489
not do	0.3226
not eat	-0.6778
not even	-0.3407
not exist	-0.4521
not fight	0.2325
not for	-0.2274
not going	-0.8281
not have	-0.2918
not he	-0.586
not healthy	-0.3131
not help	0.3576
not hurt	0.5498
not in	-0.2833
not know	-0.4204
not leave	-0.31
not let	-0.2509
not say	-0.5163
not sleep	-0.4713
not stop	0.4541
not suicidal	-0.2632
not talk	-0.3581
not text	0.2929
not texting	-0.8189
not think	0.5672
not to	0.9544
not wait	-0.5579
not wake	-0.2221
not want	-0.6531
not worth	-0.6141
not write	-0.6122
note	0.464
note in	-0.4403
note on	0.4011
noth*	-0.5063
nothing	-0.5063
nothing $	-0.4742
nothing happened	-0.3003
nothing makes	-0.3067
notifications	-0.5491
notifications $	-0.464
notifications please	-0.2726
novio	-0.9366
now	0.2594
now he	0.3668
now i	0.2971
nowh*	-0.4456
nowhere	-0.4456
nuevo	-0.8848
nuevo novio	-0.8848
numb	-0.4613
number so	-0.6122
numbers	-0.3975
numbers $	-0.3975
nunca	-0.7454
nunca mais	-0.6163
nunca mas	-0.3212
nur	0.2751
nur kurz	0.321
o dia	-0.4159
o instagram	0.33
o perfil	-0.338
o que	-0.8081
obri*	-0.5765
obrigada	-0.5765
of	-0.2694
of a	-0.3386
of being	-0.3639
of breaking	0.376
of course	0.5249
of flying	-0.3092
of going	0.451
of him	-0.3989
of his	-0.4703
of killing	-0.2883
of my	-0.3924
of myself	-0.3324
of nowhere	-0.4323
of shit	-0.3131
of the	-0.4091
of things	-0.3253
of this	-0.5728
of what	-0.5924
of you	-0.7973
off a	-0.7813
office $	0.3255
oh	-0.5208
ohne	-0.735
oil	-0.3103
ojala	-0.3766
ok	0.3468
ok $	0.3245
ok i	0.3509
okay	-0.3518
okay $	-0.5549
old	-0.6323
olhar	0.33
olhar o	0.33
olhei	-0.8161
olvi*	-0.6741
olvida	-0.2568
olvida todo	-0.2568
on	-0.3834
on $	-0.596
on a	0.3491
on everything	-0.6593
on friday	0.3034
on her	0.3901
on his	0.5187
on instagram	-0.6011
on me	-0.4397
on monday	-0.2775
on my	-0.5011
on sunday	-0.578
on your	-0.3841
once	-0.2773
one $	-0.5227
one call	0.6333
one day	-0.5444
one last	0.616
one message	0.2605
one of	-0.7401
one second	0.5508
one who	-0.3151
one would	-0.3207
ones	-0.2388
onli*	0.719
online	0.719
online $	0.4795
only	-0.7134
ontem	-0.9465
ontem $	-0.9465
open	0.3956
opened	0.2388
opened our	0.2388
or die	-0.4324
or just	0.5881
os	-0.6847
other	-0.4031
other $	-0.4024
other women	-0.3054
otra	-1.0675
otra vez	-0.8095
ou	0.434
ou pas	0.434
oubl*	-0.5947
oublier	-0.3995
oublier $	-0.3995
our chat	0.3558
our old	-0.5954
our song	-0.6127
out	-0.3434
out $	-0.3649
out and	0.3494
out is	0.5094
out to	-0.2839
out with	-0.3567
outf*	-0.3803
outfit	-0.355
outs*	0.449
outside	0.449
outside $	-0.3185
outside the	0.2701
over $	-0.79
over a	-0.3416
over it	-0.2926
over me	-0.2498
over to	0.2489
over*	0.3085
own	-0.4134
own life	-0.2422
pack*	-0.4892
package	-0.3929
page	0.4208
pain	-0.427
pain $	-0.2552
pain i	-0.2357
pain to	-0.3665
pain*	-0.6434
painful	-0.5658
panic	-0.2405
panic attacks	-0.2641
pape*	-0.7894
para conversar	0.3167
para ele	0.5129
para mim	-0.6997
para •	-1.1637
pare*	-0.3146
parents	-0.3253
parle	-0.3666
paro	0.5711
paro de	0.5711
part*	-0.5167
party $	-0.2551
pas de	0.2536
pass	-0.4346
pass i	-0.4346
passed	-0.3428
passed away	-0.3045
passport	-0.6176
past	-0.737
path*	-0.3066
pathetic	-0.3066
pausa	-0.4024
pausa por	-0.341
pause	-0.8237
pause $	-0.6139
pay	-0.3668
peac*	-0.3945
peace	-0.2906
peaceful	-0.3945
peaceful compared	-0.2843
peice	-0.3131
peice of	-0.3131
pena	-0.5183
pena $	-0.5183
pens*	-0.6368
pensando	-0.3975
pensando em	-0.2308
pensando en	-0.3037
pense	-0.3431
peop*	-0.4339
people	-0.4339
people $	-0.4455
people away	-0.5261
people like	-0.245
people survive	-0.2854
perd*	-0.7796
perf*	0.331
perfil	0.3923
perfil dele	-0.338
perm*	-0.3929
person $	0.3359
peur	-0.3872
peur de	-0.3872
peux	-0.4962
phon*	-0.2626
phone $	-0.5986
phone died	-0.3688
phone to	0.4528
photo $	-0.7269
photos $	-0.4047
phys*	-0.4452
physically	-0.4672
pick*	-0.2427
picked	-0.5312
picked up	-0.5442
picking up	0.2263
pict*	-0.7572
picture	-0.7095
picture $	-0.5325
pictures	-0.3284
pictures $	-0.3043
pills	-0.2614
pizza	-0.8318
pizza $	-0.4498
pizza right	-0.4233
plac*	-0.366
place	0.3239
place $	-0.5429
place to	0.451
places	-0.366
plait	-0.3813
plait $	-0.3813
plan	-0.3841
plan to	-0.2258
plane	-0.4422
planet	-0.2841
planning to	0.2844
plants	-0.5415
play	-0.4893
play some	-0.5305
play*	-0.6771
played	-0.4655
playing	-0.4264
plea*	-0.4575
please	-0.4583
please $	-0.8022
please erase	-0.2478
please leave	-0.3033
please reply	-0.2851
pleu*	-0.5876
pleure	-0.5876
plum*	-0.2681
plumber	-0.2681
plus	-0.7654
plus $	-0.5329
plus de	-0.3327
plus jamais	-0.3099
pode	-0.671
point	-0.6275
point of	-0.6341
poli*	-0.3573
por favor	-0.466
por llamarlo	0.5832
por romper	0.5208
posso	-0.453
post $	-0.6197
post just	0.3053
post*	-0.256
posted	-0.2332
posts	-0.6839
pour	0.3345
pour*	-0.3742
prec*	-0.3339
preciso	-0.259
pref*	-0.4679
pren*	-0.9188
pres*	-0.2349
press	-0.3439
pret*	-0.2789
prev*	-0.5979
prin*	-0.3622
printer	-0.3704
printer $	-0.3704
priv*	-0.4477
private	-0.4477
private $	-0.4406
probably	-0.2239
professor	-0.328
professor about	-0.328
profile $	0.2402
prog*	-1.1151
progress	-0.3334
progress $	-0.2925
promise	-0.5668
promise i	-0.4695
promised	0.3791
proud	-0.3791
prove	-0.2925
publ*	-0.4058
pued*	-0.6214
puede	-0.4055
puede leer	-0.4055
puedes	-0.6214
puedes hacer	-0.4192
puedo dejar	0.2406
puedo dormir	-0.3994
punc*	-0.4305
puni*	-0.4394
punto	0.3262
punto de	0.3262
purge	-0.6021
purge my	-0.4784
purp*	-0.292
purpose	-0.292
push	-0.5013
push people	-0.5013
push*	-0.3835
pushed	-0.3562
put	-0.4064
put the	-0.3273
qu	0.3538
qu il	-0.4696
quan*	-0.6819
quando	-0.4945
quar*	-0.8166
quase	0.3458
quase mandando	0.5207
que hice	-0.3307
que j	-0.379
que je	0.7608
que le	0.5768
que me	-0.7351
que puedes	-0.4192
que se	-0.635
que ta	-0.5018
que voce	-0.5117
quel*	-0.6945
quelle	-0.6113
quelle erreur	-0.2346
quero mais	-0.4591
quero me	-0.5744
quero muito	0.2421
quero ver	0.2612
ques*	-0.5679
questions	-0.5985
questions can	-0.5985
quick	0.2475
quie*	0.2505
quien	-0.4055
quien puede	-0.4055
quiere	-0.3268
quiero	0.2789
quiero decirle	0.5453
quiero mandarle	0.4943
quiero ver	0.291
quiet	-0.6773
quiet $	-0.5157
quiet for	-0.2747
quit	-0.7301
quit*	-0.4978
quitarme	-0.3037
race	-0.2548
rais*	-0.6347
ran	-0.4044
rang	0.3445
rapp*	0.8938
rate	-0.3649
rath*	-0.2459
rather	-0.2459
razor	-0.2725
reac*	-0.2315
read that	-0.3399
ready	-0.4994
real	-0.7222
real $	-0.5457
real person	-0.2657
really	0.2616
really $	-0.5495
really that	-0.4439
really want	0.4316
reason not	0.4338
reason to	-0.4368
reco*	-0.3866
recommend	-0.3116
recontacter	0.2593
recontacter $	0.2593
record	-0.6073
records	-0.3507
refu*	-0.3442
rega*	0.346
regarder	0.6514
regi*	-0.5554
registrar	-0.5554
regr*	-0.5129
regret	-0.5129
regret it	-0.2464
rela*	-0.3976
relationship	-0.3798
relationship $	-0.3497
reli*	-0.444
relief	-0.428
reme*	-0.4356
remember	-0.4356
remi*	-0.6887
reminders	-0.4653
reminders $	-0.4653
remo*	-0.6583
remove	-0.4482
remove me	-0.3333
remove my	-0.3095
removed	-0.5751
rent	-0.3108
repl*	-0.672
replied	-0.6865
replied $	-0.4106
replied to	-0.4931
reply $	0.3933
reply in	-0.2851
reply to	-0.686
repo*	0.4563
reponds	0.6515
repondu	-0.4798
repondu $	-0.4798
rere*	-0.2262
respond	0.722
respond $	0.6589
respondeu	-0.6384
respondeu $	-0.6384
respondi	-1.3363
respondi $	-0.7302
respondo	0.8062
responsibility	-0.4985
rest*	-0.4213
restaurant	-0.3415
rester	-0.2339
rester seule	-0.2339
reve*	-0.6752
reveiller	-0.2652
reveiller $	-0.2652
revenge	-0.6088
revi*	0.2515
reviens	-0.7841
revo*	0.2702
revoir	0.2702
right	0.4279
right $	0.4852
right now	0.4562
ring my	0.2477
rip	-0.5679
rir	-0.3285
rire	-0.3851
rire $	-0.3277
risa	-0.9265
risa $	-0.9265
ritze	-0.5564
ritze mich	-0.5564
robot	-0.455
robot $	-0.3432
rock	-0.6512
roll	-0.6141
rome	-0.3773
rome $	-0.3773
romper	0.5208
romper el	0.5208
room	-0.4372
room*	-0.3
roommate	-0.3
rope	-0.614
round	-0.2496
rufe sie	0.2608
ruin*	-0.2926
run	-0.2828
runn*	-0.3674
running	-0.3674
rupt*	-0.2638
rupture	-0.2638
rupture $	-0.2638
s il	-0.3813
s profile	-0.6811
s to	0.517
sabe	-0.2632
sach*	-0.3999
sachen	-0.3999
sad	-0.6839
sad $	-0.4295
sad but	-0.5026
safe	-0.5605
safe $	-0.3489
sagen	0.3449
sagen dass	0.3449
said $	-0.5979
said goodbye	-0.3451
said he	-0.5081
said i	-0.3764
said no	-0.241
salut	-0.7607
sam	-0.3501
same and	0.3053
sat	-0.4997
saud*	-0.4953
saudade	-0.4953
saudade dele	-0.4953
save	-0.2851
saved me	0.2976
saved my	-0.5197
savi*	-0.4191
savings	-0.3989
savings $	-0.3815
saw	-0.6956
saw her	-0.4019
saw your	-0.2669
say	0.4515
say $	0.3069
say happy	0.4732
say i	0.3569
say no	-0.299
say thank	-0.5207
say to	0.4463
say you	-0.3387
sayi*	-0.4757
saying	-0.4757
saying he	-0.3806
says	-0.354
says he	-0.2924
says if	-0.3353
scar*	-0.3508
scared	-0.3109
scared $	0.2414
scared of	-0.3227
scared that	-0.2703
scared to	-0.4991
scars	-0.2232
schl*	-0.8647
schlafen	-0.2759
schlafen $	-0.2237
schlagt	-0.3802
schlagt mich	-0.3662
schluss	-0.7135
scho*	-0.3258
schon	0.3347
school	-0.3258
schr*	0.2788
schreib	0.4886
schreiben	0.5209
schreiben $	0.5209
schreibt	-0.6395
scra*	-0.247
scratch	-0.2342
scre*	-0.4562
scream	-0.5495
scream $	-0.3573
screw	0.3778
screw it	0.5652
se	-0.8565
se eu	-0.2629
seat*	-0.3044
seattle	-0.3044
seattle soon	-0.3044
seco*	0.398
second	0.398
second away	0.5508
see $	-0.8332
see a	-0.6155
see her	0.6885
see how	0.5475
see me	-0.6958
see my	-0.4788
see what	-0.474
see you	-0.6213
seems	-0.3037
seen	0.3616
seen every	0.452
sees the	-0.2397
segu*	-0.5408
seguir	-0.5408
sehen	0.513
sehen $	0.2796
sehr	-0.4596
sehr $	-0.4596
sei	-0.7238
sein	0.5234
seit	-0.2915
seit der	-0.2915
selb*	-0.7126
selbstmord	-0.4535
selbstmord $	-0.4535
self	-0.6726
self harm	-0.4773
self*	-0.371
selfish	-0.371
sell	-0.6119
sem	-0.5664
sema*	-0.5897
semana	-0.4967
semana $	-0.4248
send	0.8508
send a	0.653
send flowers	0.2901
send him	0.5465
send me	-0.5798
send*	0.7621
sending	0.7621
sending him	0.5302
sending it	0.7419
sends	-0.4365
sends me	-0.4365
sens	-0.5808
sense	-0.2499
sent	-0.4481
sent*	-0.4913
sentido	-0.3842
sepa*	-0.5717
sera	0.4171
sera que	0.4171
seri*	-0.4175
sers	-0.7103
serv*	-0.6221
server	-0.3923
server $	-0.3923
set	-0.5347
set an	-0.2863
settings	-0.2206
settings $	-0.2206
seule	-0.2339
sex	-0.3975
shar*	-0.2233
share	-0.4745
she	-0.3916
she asked	-0.3335
she called	-0.5934
she calls	-0.2482
she came	-0.5251
she did	-0.2371
she follows	0.2289
she has	-0.3324
she hit	-0.393
she hurt	0.5507
she is	0.2712
she keeps	-0.4926
she looks	-0.222
she messaged	-0.4472
she misses	-0.6808
she moved	-0.5543
she replied	-0.3179
she said	0.2668
she sees	-0.3291
she sent	0.3094
she texted	-0.4209
she wants	-0.5502
she •	-0.3244
shift	0.2496
shift $	0.2496
shit	-0.3131
shit and	-0.3131
shoes	-0.3312
shoot	-0.6014
shoot me	-0.2747
shot	-0.7989
should call	-0.4678
should have	-0.3288
should i	0.6156
should no	-0.3336
show $	-0.3774
show me	-0.3462
show my	-0.4135
show up	0.3618
showed	-0.5874
showed up	-0.5874
showing	0.4416
showing up	0.4416
shut	-0.6901
shut up	-0.6901
si	0.2455
si je	-0.2837
si no	-0.6112
sich	-0.6422
sich nicht	-0.5447
sick	-0.5859
sick $	-0.2829
sie $	-0.4326
sie hat	-0.5142
sie jetzt	0.2608
sie so	-0.4151
sien*	-0.4828
siento	-0.4828
sign*	-0.4315
sile*	-0.2278
silence $	0.2908
silent	-0.504
silent $	-0.3978
silent for	-0.2595
simp*	0.4033
sin	-0.7531
sin ella	-0.5379
sin mi	-0.3049
since	-0.2606
since the	-0.2245
sing*	-0.3068
single	-0.3068
single day	-0.2967
sinto	-0.8438
sinto falta	-0.6432
sinto muita	-0.3147
sist*	0.2551
sister	0.2551
sister $	-0.5016
sister about	-0.8098
sit in	0.2818
situ*	0.2939
situation	0.2939
situation is	0.3053
six	-0.3693
size	-0.3273
skin	-0.2499
skull	-0.4712
slams	-0.2344
slaps	-0.3277
slay*	-0.4414
slayed	-0.4414
slee*	-0.4169
sleep	-0.6356
sleep $	-0.4601
sleep and	-0.5394
sleeping	-0.3991
slept	-0.3069
slow	-0.4625
slow*	-0.4732
slowly	-0.4732
slowly $	-0.4732
smal*	-0.4099
small	-0.2913
snoo*	-0.2905
snooze	-0.2905
snooze for	-0.2905
so $	-0.5952
so alone	-0.561
so angry	-0.2422
so done	-0.4123
so gern	0.3693
so he	0.7198
so jealous	-0.331
so much	-0.4132
so sad	-0.2911
so sehr	-0.4596
so sorry	-0.2891
so tempted	0.6152
so traurig	-0.4766
so uma	0.2612
so wrong	0.4377
sola	-0.3572
sola $	-0.3572
soll	0.5273
soll ich	0.7247
solo	-0.703
some	-0.4999
some days	-0.2436
some*	-0.2472
somebody	-0.2543
somebody $	-0.2547
someone	-0.4457
someone $	-0.3119
someone else	-0.4891
someone new	-0.4883
someone to	-0.258
someone who	-0.2732
something $	0.3163
something funny	-0.6522
something great	0.399
something happens	-0.2359
sometimes	-0.3158
sometimes i	-0.3595
song	-0.6518
soon	-0.424
soon $	-0.4061
sorry	-0.2317
sorry for	-0.4138
sorry i	-0.6058
sorry to	0.4083
soun*	-0.7063
sound	-0.4579
sounds	-0.4033
sounds like	-0.2508
soy	-0.239
sozi*	-0.5203
span*	-0.4525
spanish	-0.4525
spanish $	-0.4525
spea*	-0.4582
speak	-0.5639
speaking	-0.4582
speaking with	-0.2669
spell	-0.564
spell necessary	-0.564
spri*	-0.7359
stalked	-0.7844
stan*	0.2786
standig	0.3068
star*	-0.4121
start a	0.5745
starve	-0.5782
stats	-0.4805
stats $	-0.4805
stay	-0.586
stay alive	-0.2592
stay*	-0.2829
stayed	-0.2881
step*	-0.361
ster*	-0.7959
sterben	-0.5816
still	-0.4531
still care	0.7146
still love	-0.7038
still loves	0.2221
stimme	0.3148
stimmung	-0.5506
stop being	-0.3761
stop crying	-0.6266
stop i	0.2994
stop me	0.2486
stop now	-0.6815
stop talking	-0.7186
stop texting	-0.3364
stop thinking	-0.6738
stop*	-0.3923
stopped	-0.3923
stops	-0.2307
stops me	-0.2307
store	-0.4619
store $	-0.3282
stored	-0.4895
stories $	0.2579
story	-0.7654
stra*	-0.5957
stranger	-0.5185
stre*	-0.4778
streak	-0.4522
streak $	-0.3753
street	-0.3266
stro*	0.3992
strong	0.4806
stronger	-0.2473
struggle	-0.2901
struggle with	-0.2901
stuff	-0.4906
stuff $	-0.5038
su	0.8065
su nuevo	-0.8848
sua	-0.5548
sua falta	-0.2851
subj*	-0.297
such	-0.3665
such a	-0.3887
suff*	-0.5428
suffering	-0.3214
suffering $	-0.3214
suic*	-0.5598
suicidal	-0.3204
suicidal $	-0.244
suicidarme	-0.672
suicidarme $	-0.672
suicide	-0.566
suicide $	-0.5312
suicide is	-0.3098
suicider	-0.614
suis	-0.4152
suis triste	-0.2729
sun	-0.3942
sun $	-0.3942
sund*	-0.6686
sunday	-0.578
sunday $	-0.5313
supp*	-0.612
sure	-0.5405
sure it	-0.2403
sure to	-0.3044
surp*	0.3375
surprise	0.4252
surprise him	0.4412
surv*	-0.5551
survive	-0.3011
survived	-0.506
survived her	-0.4574
sus historias	0.2779
swal*	-0.5047
sweet	-0.4283
sweet $	-0.2444
t	-0.8946
ta	-0.5967
table	-0.2373
tag	-0.7283
tage	-0.5171
take	-0.3642
take a	-0.5089
take care	-0.4603
take it	-0.3763
take me	-0.2931
take to	-0.3069
takes	-0.2967
talk it	-0.3342
talk this	0.2477
talk to	-0.2267
talk*	-0.3062
talked	-0.5583
talking $	-0.5577
tanto	0.2861
tbh	-0.6117
tbh $	-0.556
te	-1.342
te amo	-0.2803
te plait	-0.3813
team	-0.2933
tele*	-0.3395
telephone	-0.3395
tell	0.5609
tell $	-0.3429
tell her	0.6132
tell him	0.8482
tell me	-0.6893
tellement	0.29
tellement $	-0.3972
temp*	0.5312
tempo	-0.6486
temps	-0.6162
temps $	-0.2972
tempted	0.5846
ten	0.2861
ten minutes	0.452
tengo	-0.2404
tengo miedo	-0.604
tenho	-0.6929
tenho medo	-0.5664
tent*	-0.3077
tentei	-0.2537
tentei me	-0.2537
ter	-0.7899
term*	-0.8624
terminal	-0.5428
terminamos	-0.473
terminar	-0.5149
terr*	-0.4879
terrible	-0.5221
terrible today	-0.2896
test	-0.5557
text $	0.6674
text her	-0.7535
text him	0.3973
text you	-0.5162
texted $	-0.727
texted back	0.3282
texted him	-0.3378
texted me	-0.532
texting $	-0.5147
texting her	0.4037
texting someone	-0.2933
texts	-0.4785
texts $	-0.342
texts me	-0.2528
than	-0.425
than yesterday	-0.3088
thank her	0.2404
thanks for	-0.4688
thanks i	-0.4855
that	-0.4668
that $	-0.5461
that a	-0.812
that boss	-0.2671
that he	-0.7286
that is	-0.4171
that joke	-0.3742
that outfit	-0.355
that she	-0.3821
that show	-0.2689
that was	-0.2886
that way	-0.498
that •	-0.2361
the	-0.5323
the apartment	-0.4664
the app	-0.334
the bar	0.2681
the bathroom	-0.3142
the best	0.2655
the blade	-0.5199
the blue	-0.2678
the bus	-0.4793
the cafe	0.2961
the car	-0.6068
the check	-0.2969
the crisis	-0.236
the day	-0.5965
the deadline	-0.3633
the death	-0.2547
the dog	-0.2671
the door	-0.6308
the fridge	-0.5163
the game	-0.248
the guy	-0.6657
the gym	-0.5099
the help	-0.3739
the hold	-0.2611
the interview	-0.2383
the kids	-0.3934
the knife	-0.5161
the landlord	-0.2346
the lights	-0.2708
the money	-0.3664
the movie	-0.2383
the new	-0.2394
the news	-0.4081
the pain	-0.4218
the person	-0.3938
the plumber	-0.2681
the point	-0.6332
the post	-0.2337
the rope	-0.614
the show	-0.2788
the store	-0.4019
the sun	-0.3942
the telephone	-0.3395
the truth	-0.3599
the urge	0.3632
the wedding	-0.3998
the weekend	-0.4043
the whole	-0.4953
the world	-0.4116
the worst	-0.4043
their	0.3717
them	-0.3311
then $	-0.3723
then i	0.2632
ther*	-0.8499
therapist	-0.4375
therapist $	-0.3959
therapy	-0.7852
there $	0.3604
there anything	-0.3282
there in	-0.4091
there is	-0.4886
there was	-0.2329
these	-0.5313
these days	-0.5644
they	-0.511
they should	-0.4418
they will	-0.4249
they would	-0.2816
thin*	0.2561
things	-0.4864
things $	-0.6277
think about	-0.5458
think i	0.579
think my	-0.2931
think of	-0.5882
think she	-0.41
thinking	0.5371
thinking about	-0.7635
thinking of	1.1424
thinking to	0.2901
third	-0.3409
this	-0.4042
this $	-0.2923
this bot	-0.2769
this close	0.5402
this i	-0.2671
this morning	-0.3531
this place	-0.3392
this relationship	-0.4377
this situation	0.2939
this song	-0.4894
this time	-0.3175
this week	-0.3949
this weekend	0.2473
this works	-0.4438
thou*	-0.2388
thoughts	-0.2802
thoughts $	-0.2428
thre*	-0.424
threatening	-0.2672
three	-0.5051
thro*	-0.2709
through this	-0.3962
throw	-0.4844
throws	-0.4902
thumb	0.5307
thumb is	0.5307
thur*	-0.4211
thursday	-0.4211
ti	-0.4353
ti $	-0.4353
tiem*	-0.4093
tiempo	-0.4093
ties	-0.2852
ties with	-0.2852
till	-0.4288
time	-0.3563
time is	-0.3338
time no	-0.369
time she	-0.2572
time zone	-0.2576
timer	-0.5084
times and	0.2256
tind*	-0.555
tinder	-0.555
tinder $	-0.5221
tired	-0.6098
tired $	-0.5961
tired of	-0.3258
tires	-0.3823
tires $	-0.3659
title	-0.4897
to a	-0.5578
to apologize	0.4359
to ask	0.9767
to be	-0.9065
to blow	-0.54
to break	0.5735
to buy	-0.2358
to call	0.2341
to come	-0.3453
to contact	0.8209
to cry	-0.2313
to cut	-0.747
to death	-0.5154
to die	-0.7559
to do	-0.4629
to drive	0.3192
to each	-0.4132
to end	-0.6103
to face	0.4147
to feel	-0.5709
to forget	-0.7548
to get	0.3085
to give	0.7155
to grab	-0.6021
to have	-0.2744
to hear	0.6214
to her	0.9983
to his	0.5115
to hit	0.5371
to hurt	-0.5563
to just	-0.2219
to keep	-0.2388
to kill	-0.7403
to kilometers	-0.4152
to learn	-0.3545
to leave	0.4069
to live	-0.3645
to look	0.7635
to love	-0.2666
to make	-0.2396
to me	-0.7092
to meet	-0.6116
to message	0.2997
to mine	0.3053
to morta	-0.5083
to move	-0.2691
to murder	-0.3881
to my	-0.4141
to not	-0.4082
to other	-0.2527
to quase	0.5207
to respond	0.6861
to ring	0.467
to room	-0.3869
to seattle	-0.3044
to see	-0.2355
to self	-0.3993
to send	0.4469
to sleep	-0.5227
to someone	-0.5063
to stop	-0.6622
to suicide	-0.25
to surprise	0.4412
to take	-0.311
to tell	0.659
to text	0.2561
to thank	0.2404
to therapy	-0.8013
to this	-0.2796
to triste	-0.4788
to trust	-0.3594
to use	0.8241
to wait	0.4821
to want	-0.6164
to work	-0.3436
to write	0.6127
to you	-0.6233
to your	-0.5691
to •	-0.513
today	-0.4488
today $	-0.6553
today and	0.5858
today is	-0.2564
today was	-0.342
todo	-0.651
todo $	-0.343
todo esta	-0.4281
todo lo	-0.4195
todos	-0.2702
toge*	-0.2813
together	-0.2813
toi	-0.8428
toi $	-0.8586
told	-0.4039
told her	-0.4362
told me	-0.2527
tomo*	-0.3395
tomorrow	-0.3395
tomorrow at	-0.5192
toni*	0.4226
tonight	0.4226
tonight $	-0.662
tonight and	0.6163
tonight i	0.3852
too much	-0.524
took	-0.4633
took my	-0.3725
topi*	-0.3187
topics	-0.3187
topics do	-0.3187
tot	-0.6377
tot $	-0.6825
touch	0.7194
touch with	0.7283
tous	-0.2256
tous les	-0.2256
tout	-0.8674
tout $	-0.5651
tout ce	-0.379
tout le	-0.6307
toute	-0.4021
track	-0.4784
track my	-0.4784
tran*	-0.2508
trau*	-0.5552
traurig	-0.5552
traurig $	-0.4049
tren*	-0.3076
trennung	-0.2915
tres envie	0.3302
tried	-0.4304
trin*	-0.4841
tris*	-0.903
triste	-0.903
triste $	-0.4897
trop	-0.24
true	-0.3635
trust	-0.4231
trust $	-0.3179
truth	-0.3599
try	-0.4188
try again	-0.2257
tryi*	0.5952
trying	0.5952
tu	-1.2836
tu es	-0.2738
tudo	-0.7279
tue	-0.8012
tuer	-0.9058
tuer $	-0.8591
tuer si	-0.2828
tues*	-0.3271
tuesday	-0.3271
turn	-0.4104
turn off	-0.2821
turn on	-0.2909
two	-0.3777
two weeks	-0.4225
type	-0.3802
type $	-0.3446
typed	0.3788
typi*	0.4324
typing	0.5488
typing $	0.2296
typing back	0.557
uber	-0.5452
uber*	0.4067
uberlege	0.4067
ugh	0.2911
ugh i	0.4052
um	-0.3296
um $	-0.7472
um oi	0.3699
uma	0.4121
uma mensagem	0.2421
uma vez	0.5246
umbr*	-0.548
umbringen	-0.548
umbringen $	-0.574
umzu*	-0.4198
umzubringen	-0.4198
un message	0.3472
un momento	0.3204
un robot	-0.3181
una	-0.7015
unbe*	0.8158
unbl*	0.279
unblocked	0.2771
unblocked me	0.2771
und	-0.7106
und ich	-0.2483
unde*	-0.4899
under	-0.4755
under the	-0.4755
understands	-0.477
understands me	-0.477
unfo*	-0.4475
unfollowed	-0.4475
unfollowed her	-0.4475
uns	-0.7626
until	-0.5971
until monday	-0.2635
up $	-0.2527
up at	0.3348
up his	-0.8339
up i	-0.3106
up my	-0.4588
up on	0.2363
up to	-0.2235
up with	-0.3975
urge	0.7447
urge $	0.3629
urge is	0.4813
urge to	0.4978
us	-0.7826
us $	-0.5385
us another	-0.3441
us just	-0.2797
use	0.831
use it	0.3778
use my	1.0436
use this	-0.6195
use you	-0.7634
used	-0.3274
va	-0.5493
vacia	-0.4258
vai	-0.4854
vais	0.2287
vais aller	0.2468
vais me	-0.7723
vas	-0.383
vejo	-0.2491
vejo mais	-0.2491
ver	0.5534
ver o	0.2612
ver sus	0.3096
verg*	-0.7056
vergessen	-0.436
vergessen $	-0.436
vergiss	-0.3076
vergiss alles	-0.3076
verl*	-0.5085
verm*	-0.7627
vermisse	-0.7396
vermisse ihn	-0.5026
vermisse sie	-0.538
veux le	0.3251
veux lui	0.2368
veux plus	-0.3868
vezes	-0.3774
vida	-0.7546
vida $	-0.5237
video	-0.2773
video $	-0.2773
vie	-0.5979
vie $	-0.5088
view*	-0.4041
viewing	-0.4041
viewing my	-0.4041
viol*	-0.3052
viva	-0.3542
viva $	-0.3542
viver	-0.5733
vivir	-0.6449
vivir $	-0.2743
vivir sin	-0.4644
vivre	-0.2559
vivre $	-0.2559
voce	-0.8507
voce $	-0.3647
voce e	-0.5551
voice $	-0.2551
voicemail $	0.4441
voir son	0.2468
volt*	-0.4022
voltei	-0.2671
voltei a	-0.2671
volvi	-0.3695
volvi a	-0.3695
vont*	0.2979
vontade	0.2979
vontade de	0.2979
vor	-0.6148
vorne	-0.707
vou mudar	-0.594
voy	0.5281
voy a	0.5281
voz	0.3615
vuel*	-0.5176
vuelve	-0.3961
wait	0.2398
wait for	0.4666
wait to	-0.5551
wait*	-0.8049
waiting	-0.6421
waiting for	-0.5979
waits	-0.2551
waits in	-0.2551
wake	-0.2935
wake up	-0.2935
walk	-0.258
walk*	-0.255
wann	0.2508
want him	-0.5977
want it	-0.2638
want me	-0.5995
want my	-0.4789
want out	-0.2373
want revenge	-0.6088
want the	-0.3665
want to	0.4898
want you	-0.259
want*	-0.6221
wanted	-0.9091
wanted to	-0.8958
wants	-0.3195
war	0.2848
ware	-0.5285
was	-0.4645
was $	-0.2963
was 12	-0.3828
was a	-0.441
was about	0.3053
was dead	-0.344
was gone	-0.254
was good	-0.3445
was in	-0.2801
was my	-0.2831
was never	-0.3093
was the	-0.326
was wrong	-0.3863
was your	-0.3383
watc*	-0.5851
watch her	0.2617
watched	-0.3352
watched my	-0.2763
watching	-0.5133
way $	-0.5178
way out	-0.5782
way to	0.4275
ways	-0.2664
we	-0.5641
we are	-0.2226
we could	-0.6926
we got	-0.4065
we had	-0.3767
we have	-0.3059
we met	-0.2839
we try	-0.3728
we were	-0.4745
we •	-0.2384
wear	-0.2436
wedd*	-0.4139
wedding	-0.4139
wedding $	-0.3998
week	-0.3684
week $	-0.7768
week and	0.266
week*	-0.269
weekend $	-0.3789
weeks	-0.4889
weeks ago	-0.3267
weht*	-0.7297
wehtun	-0.7297
wehtun $	-0.7297
weird	0.6937
weird to	0.8291
well	-0.6651
well $	-0.5364
well done	-0.3745
wenn	-0.6198
wenn ich	-0.31
wenn sie	-0.4074
went	-0.5295
went to	-0.867
wer	-0.3323
wer kann	-0.3323
werde	-0.3787
werde mich	-0.254
were	-0.5955
were together	-0.3647
were you	-0.8407
what	-0.4416
what $	0.6622
what a	-0.7901
what are	-0.7356
what can	-0.2346
what did	-0.4825
what does	-0.4729
what else	-0.4365
what happens	-0.3153
what he	-0.5794
what if	0.4752
what is	-0.6059
what it	-0.3235
what makes	-0.2267
what should	0.3427
what size	-0.3273
what time	-0.3338
what topics	-0.3187
what you	-0.3402
what*	0.2801
whatsapp	0.3803
whatsapp the	0.273
when	-0.3758
when does	-0.4243
when he	-0.5049
when his	-0.2455
when i	-0.3958
when is	-0.4382
when she	-0.4306
when was	-0.2874
when we	-0.3081
when*	-0.3669
whenever	-0.3669
whenever i	-0.2831
where can	-0.3182
where do	-0.5434
where she	0.5979
which	-0.7364
while	-0.2846
who do	-0.333
who gets	-0.6068
who he	0.5447
who i	-0.5063
who is	-0.4909
who to	-0.3312
who would	-0.5369
whole	-0.3517
whole bottle	-0.4839
why	-0.3629
why $	-0.8296
why am	-0.2774
why do	-0.6037
why does	-0.5061
why has	-0.2891
why would	-0.4092
wie	-0.7285
wie geht	-0.2634
wied*	0.3698
wieder	0.3698
wieder $	-0.5564
wife	-0.3578
wife to	-0.418
will be	0.4849
will change	-0.2767
will come	-0.2291
will die	-0.4909
will einfach	-0.2868
will ihm	0.2729
will make	-0.3044
will my	-0.5438
will never	-0.416
will nicht	-0.3005
will not	-0.4117
will nur	0.2791
will take	-0.2873
will text	-0.47
will to	-0.2232
will •	-0.3816
wind*	0.289
wipe	-0.4169
wir	-0.3956
wir haben	-0.3956
wish	-0.3632
wish he	-0.465
wish her	0.7011
wish you	-0.2371
wish*	-0.2221
wishing	-0.2221
with $	-0.4671
with fire	-0.3542
with friends	-0.5002
with him	0.4114
with his	-0.3131
with me	-0.3059
with no	-0.459
with someone	-0.4189
with the	-0.318
with this	-0.2364
with you	-0.5238
with your	-0.4974
without her	-0.4664
without me	-0.5258
without you	-0.4452
women	-0.3054
won	-0.2569
won the	-0.2569
wond*	0.2445
wonder	-0.4749
word	-0.7148
word $	-0.7148
work	-0.4948
work $	-0.2808
work and	-0.2549
work at	0.5576
work for	-0.2945
works $	-0.528
world	-0.5941
worry	-0.274
worse	-0.3526
worse than	-0.221
worst	-0.5931
worst $	-0.4043
wort*	-0.3197
worth	-0.575
worthless	-0.3197
would be	-0.5662
would die	-0.3097
would it	0.3496
would just	-0.4334
would kill	-0.3582
would like	0.5966
would love	0.3824
would never	-0.3984
would rather	-0.2459
would say	-0.5011
would •	-0.4829
wow	-0.6672
writ*	0.3661
write her	0.5557
write to	-0.475
writing	0.4168
written	-0.2914
wrong $	-0.3524
wrong and	-0.3879
wrong if	0.4377
wrong with	-0.2847
wrote back	-0.4677
wrote him	-0.4123
wrote me	-0.8563
wrote to	0.3144
x	-0.4135
x $	-0.4135
y	-0.4694
y le	-0.9199
y me	-0.654
y no	-0.4175
year $	-0.311
year and	-0.2659
year to	0.2763
years	-0.2602
years ago	-0.4857
yell	-0.2886
yell*	-0.2888
yells	-0.2285
yes	-0.5502
yes $	-0.5502
yest*	-0.6746
yesterday	-0.6746
yesterday $	-0.6428
yesterday and	-0.3741
yesterday big	-0.3433
yet	-0.2703
yet $	-0.2703
yo	-0.768
you	-0.6881
you $	-0.5079
you a	-0.8878
you about	-0.698
you all	-0.4655
you an	-0.4041
you and	-0.5012
you are	-0.4244
you at	-0.2662
you back	-0.2671
you be	0.4499
you been	-0.2916
you coming	-0.3892
you did	-0.2202
you disgust	-0.2652
you do	-0.4294
you doing	-0.5129
you feel	-0.4999
you for	-0.3298
you get	-0.3617
you go	-0.2348
you help	-0.3351
you human	-0.312
you i	-0.4591
you in	-0.4683
you just	-0.4501
you know	-0.4885
you later	-0.619
you like	-0.6405
you made	-0.2638
you make	-0.3098
you my	-0.3671
you never	-0.249
you no	-0.4459
you only	-0.2698
you sleep	-0.2394
you so	-0.6321
you speak	-0.4372
you still	-0.2824
you talk	-0.4542
you tell	-0.2946
you there	-0.5075
you to	-0.4676
you today	-0.2651
you tomorrow	-0.2998
you tried	-0.4865
you up	-0.6324
you want	-0.4205
you work	-0.2945
you •	-0.2397
your	-0.7501
your arms	-0.3379
your database	-0.228
your day	-0.3541
your doctor	-0.535
your family	-0.3802
your fault	-0.2969
your favorite	-0.226
your new	-0.5403
your post	0.3053
your server	-0.3923
your*	-0.3763
yourself	-0.3976
yourself $	-0.4035
zone	-0.2576
zone $	-0.2576
zu	-0.2464
zu ihm	0.371
zu schreiben	0.3419
zu vergessen	-0.436
zuru*	-0.6766
~	-0.7826
•	-0.4181
• $	-0.8741
• a	-0.2239
• again	-0.2345
• and	0.4934
• anymore	-0.4331
• at	-0.4493
• checking	-0.6811
• com	-1.0765
• de	-0.8267
• disse	-0.2491
• doing	0.6731
• every	-0.3426
• he	-0.4453
• her	-0.8271
• him	-0.7239
• if	-0.3614
• mas	-0.504
• me	-0.2801
• mehr	-0.8033
• night	-0.9085
• not	-0.2577
• nunca	-0.3212
• para	-0.7338
• saying	-0.2208
• the	-0.3497
• to	-1.3238
• today	-0.2588
• until	-0.2635
• •	-0.4181
""",
    'contact.slip': """\
!ex_contact_abroad	-0.5755
!slip	2.2193
!slip_abroad	2.3347
!•	-0.6233
.-	-0.5441
.i	-0.5707
.i+they-	-0.5647
.i+you	-0.6341
.i-	-1.3667
.they-	-0.8581
10	-0.2961
10 $	-0.2961
3am	0.4416
3am $	0.4416
?they	0.3735
^ a	-0.7628
^ asked	0.7608
^ broke	0.6127
^ called	0.5229
^ could	0.4229
^ drunk	0.5566
^ ela	-1.1072
^ ele	-0.6747
^ elle	-0.6484
^ got	-0.6505
^ had	-0.5686
^ he	-0.7102
^ her	-0.8664
^ ich	-0.2944
^ il	-0.2628
^ j	0.5966
^ le	1.0454
^ liked	0.507
^ mandei	0.5971
^ maybe	-0.5072
^ me	0.6592
^ met	0.3927
^ mi	-0.8999
^ my	-1.5654
^ name	-0.5075
^ no	-1.2536
^ ok	0.5473
^ olhei	0.6755
^ sent	0.9587
^ she	-0.8669
^ sie	-0.3853
^ spent	0.5805
^ stalked	0.4873
^ told	0.6475
^ waited	0.7934
^ was	0.3463
^ when	-0.5452
^ woke	-0.4668
^ wrote	-0.2976
^ •	-0.5765
a	-0.4234
a appelee	-0.5945
a birthday	0.2852
a break	-0.2757
a different	0.4318
a fake	0.5706
a follow	-0.4878
a good	-0.3395
a heart	0.5083
a letter	0.4225
a message	-0.9907
a mistake	-0.351
a new	-0.364
a relationship	-0.5103
a year	-0.4686
a •	-0.5896
about	-0.5981
about her	-0.5972
about me	-0.5207
about my	-0.5371
about the	-0.3651
acci*	0.6785
after	0.7547
after two	-0.4645
again	0.2962
again $	0.3338
again today	0.2491
ai ecrit	0.5992
ai envoye	0.5783
ai repondu	0.4883
all my	-0.4124
all night	0.3534
all the	-0.2664
am	-0.3846
am $	-0.9066
an	0.2396
an hour	0.5908
and	0.602
and asked	-0.4316
and called	0.6401
and he	0.8879
and i	0.865
and made	0.3686
and messaged	0.5385
and moved	-0.416
and pretty	-0.2811
and she	1.0575
and texted	0.5319
and then	-0.6707
and wrote	0.6876
ange*	0.3221
angerufen	0.7246
angerufen und	0.986
anoc*	0.3391
anoche	0.3391
anoche $	0.3391
anot*	-0.4596
another	-0.4596
answ*	1.1511
answer	0.4077
answer $	0.4077
answered	1.0155
anym*	-0.4326
anymore	-0.4326
anymore $	-0.4006
apol*	0.4454
apologize	0.6812
apology message	-0.4177
appe*	0.5825
appele	1.1562
appelee	-0.5945
appelee hier	-0.4224
are	-0.6674
are still	-0.6674
ask	-0.4556
asked	0.4398
asked about	-0.2757
asked for	-0.4524
asked her	0.6932
asked his	0.8421
asked if	0.2534
asked me	-0.6511
asked to	0.3976
at	0.3329
at 3am	0.4416
at her	1.0517
at midnight	-0.4981
at my	-0.9054
away $	0.298
be	-0.6636
beca*	0.2947
because	0.2947
because he	-0.3573
because i	0.322
because she	0.3603
been working	-0.2764
befo*	-0.3079
beforehand	-0.3079
beforehand $	-0.3079
begg*	0.4906
begged	0.4906
begged her	0.3677
birthday $	-0.2958
birthday text	0.3297
boss	-0.3476
boss was	-0.3079
boyf*	-0.5622
boyfriend	-0.5622
boyfriend and	-0.2923
break	-0.2791
broke no	0.5771
broke up	-0.8373
but	-0.2294
but he	0.4181
but i	-0.3827
but never	-0.4144
but we	-0.4771
but •	-0.3675
by mistake	0.3325
call	-0.6237
call me	-0.5388
called $	-0.3562
called and	0.7837
called beforehand	-0.3079
called her	0.7692
called him	0.7048
called me	-0.4938
called my	0.31
calling me	-0.4015
calls	-0.3618
calls from	-0.3398
came	-0.8518
came to	-0.3424
can	-0.2305
car	0.7204
care	-0.297
care $	-0.297
chan*	-0.4549
chance	-0.4421
chec*	0.6675
checked	0.4576
checked his	0.2491
clear	0.3686
clear that	0.3686
clos*	-0.6164
closed	-0.6892
coff*	0.3494
coffee	0.3494
coffee $	0.279
contact today	0.2466
conteste	0.4404
conteste $	0.4404
could	0.2602
could not	0.4229
cowo*	-0.6782
coworker	-0.6782
coworker $	-0.5547
cried on	0.4416
cryi*	-0.7736
crying	-0.7736
day	-0.4064
day 10	-0.2961
day she	-0.2915
de	-0.5639
dela	0.2716
dela hoje	0.2716
dele	-0.3222
did	0.2373
did it	0.5833
diff*	0.4318
different	0.4318
different number	0.4318
divo*	-0.3534
divorce	-0.3534
do	-0.4577
do not	-0.4283
doing	0.3532
drove	0.8946
drove past	0.6067
drunk	0.5031
drunk $	0.2932
drunk texted	0.5566
e	0.715
e eu	0.5401
ecrit	-0.2868
ecrit et	0.6303
ele me	-0.3631
elle	-0.4413
email $	0.41
emailed me	-0.3664
ended	0.6224
ended up	0.6224
er hat	0.273
er schreibt	-0.3893
escr*	-0.2743
escribi	-0.4594
escribio hoy	-0.5325
escribio y	0.5267
escrito	-0.2821
escrito $	-0.2821
et	1.0444
et j	0.4883
eu	0.5401
eu respondi	0.5401
ever*	0.4492
every	-0.7622
every night	-0.7496
everywhere	-0.4989
everywhere $	-0.4989
ex	-0.5542
ex a	0.3297
ex asked	-0.5716
ex called	0.2699
ex girlfriend	-0.2518
ex husband	-0.3625
ex is	-0.4738
ex keeps	-0.4124
ex last	0.5166
ex me	-0.843
ex messaged	-0.6386
ex sent	-0.4463
ex unblocked	-0.2757
ex wants	-0.3343
ex yesterday	0.224
extr*	-0.8297
face*	0.5805
facebook	0.5805
fake	0.5706
fake account	0.5118
feel	-0.8155
feel terrible	-0.3646
fina*	-0.3613
finally	-0.3613
first love	-0.5669
foll*	-0.3732
follow	-0.4878
follow request	-0.4878
for	-0.4066
for a	-0.6781
for coffee	-0.3467
for two	0.4079
found	-0.6893
friend	0.2843
friend about	1.0282
friend that	-0.2762
friend told	-0.2757
friends	-0.7074
friends $	-0.7074
from	-0.8312
from a	0.4361
from her	-0.6525
from him	-0.6972
from my	-0.7033
gave	0.7219
gave in	0.5382
gean*	0.6497
geantwortet	0.6497
geantwortet $	0.6497
geschrieben und	0.2398
get	-0.5664
get two	-0.2941
girlfriend $	0.3685
good	-0.5356
got	-0.6337
got a	-0.3153
ha	-0.2821
ha escrito	-0.2821
habe	0.6789
habe ihm	0.7518
habe ihr	0.6435
had	-0.2814
had a	-0.3595
happened $	-0.4535
happy birthday	-0.4194
has	-0.6534
has a	-0.499
hat	-0.305
hat angerufen	0.986
hat mir	-0.6861
have been	0.2941
he	-0.2812
he came	-0.5538
he finally	-1.0639
he is	-0.4505
he keeps	-0.7005
he left	-0.8046
he replied	0.6925
he sent	-0.6415
he showed	-0.7307
he texted	0.5718
he told	-0.343
he wants	-0.9094
he watched	-0.6341
he wrote	-0.5598
he •	-0.632
her	0.6028
her $	-0.4384
her a	1.0697
her about	-0.3476
her again	0.3677
her and	0.4582
her day	-0.2961
her ex	-0.8952
her facebook	0.5805
her friend	-0.7896
her from	0.4318
her house	0.5028
her i	0.3413
her instagram	0.3828
her photo	0.806
her stories	0.6367
her stuff	-0.5972
her to	0.7043
her work	0.7123
hier $	-0.4224
hier soir	0.5831
him	0.313
him $	-0.6397
him a	0.7843
him an	0.4613
him and	0.4861
him on	0.3686
him three	0.2695
him to	0.5906
his	0.9677
his ex	-0.6168
his friend	0.7608
his new	0.5901
his photos	0.3325
his place	0.5275
his profile	0.2491
his story	0.4617
hist*	0.275
hit	0.7065
hit send	0.7065
hoje	0.2716
hoje $	0.2716
home	-0.493
hour	0.5908
hour $	0.6309
hours	0.4079
hours $	0.4079
house	0.4884
house today	-0.3376
house yesterday	0.221
how	0.2644
how he	0.3833
hoy	-0.5325
hoy $	-0.5325
husb*	-0.6393
husband	-0.6393
i	0.393
i am	-0.3572
i answered	0.6628
i apologize	0.6812
i asked	0.9682
i begged	0.3677
i called	-0.3537
i checked	0.2491
i do	-0.4283
i drove	0.845
i feel	-0.8155
i found	-0.6893
i gave	0.4477
i have	-0.286
i just	0.3782
i messaged	0.665
i miss	-0.4716
i need	-0.2941
i replied	0.2325
i sent	0.6125
i still	0.6239
i texted	0.6238
i told	0.5079
i unblocked	0.5108
i went	0.9848
i wrote	0.6901
ich habe	0.4863
if	0.2247
if we	0.404
ihm	0.7518
ihm geschrieben	0.4458
ihr	0.6435
ihr geschrieben	0.5581
il	-0.2628
il m	-0.2453
in	-0.5069
in a	-0.6788
in and	0.5382
in my	-0.5815
in weeks	-0.474
instagram $	-0.5592
is	-0.6328
is a	-0.3402
is my	-0.2287
is watching	-0.4124
it	-0.2924
it $	-0.6142
it again	-0.239
it clear	0.3686
it since	-0.3079
j	0.7424
j ai	0.7424
je lui	0.8315
jobs	-0.2941
jobs $	-0.2941
just read	-0.2764
keeps	-0.827
keeps texting	-0.4522
la llame	0.7831
last night	0.3376
late	0.48
le conteste	0.4404
le escribi	-0.4594
le mande	0.6422
left	-0.6405
left $	-0.7927
left a	-0.3359
letter	0.4225
lied	-0.6604
lied to	-0.6506
like	-0.6149
liked	0.2913
liked her	0.4992
liked one	0.3325
llame	0.7831
llamo	0.7021
long message	0.2355
looked at	0.556
love and	-0.5226
love her	0.3413
love him	0.5845
loved	-0.4048
lui	-0.5039
lui ai	0.8315
m	-0.768
m a	-0.4254
made it	0.3686
mail*	-0.3183
mailbox	-0.3183
mailbox $	-0.3183
mana*	-0.4123
manager	-0.4123
mande	0.6422
mande un	0.4966
mandei	0.5971
mandei mensagem	0.5971
mandou	-0.409
mandou mensagem	-0.409
maybe	-0.4273
me	-0.4612
me $	-0.6854
me a	-0.8072
me about	-0.4927
me after	0.43
me again	-0.7728
me an	-0.607
me and	0.2372
me anymore	-0.23
me back	0.3177
me crying	-0.55
me every	-0.4831
me ha	-0.2821
me he	-0.5416
me i	-0.4032
me last	-0.3675
me llamo	0.7021
me mandou	-0.5701
me on	-0.59
me saying	-0.3737
me she	-0.2828
me that	-0.4984
me today	-1.22
me whenever	-0.4734
me yesterday	-0.4171
meet $	-0.3343
mehr	-0.3893
mehr $	-0.3893
mensagem e	0.5256
mensagem ontem	-0.4114
mensaje ayer	0.3348
mess*	0.5149
message	0.2576
message $	0.9131
message but	-0.4144
message from	-0.5021
message hier	0.4166
messaged	0.8593
messaged her	0.2826
messaged him	0.6842
messaged me	-0.6856
messaged my	0.8833
messages	-0.6076
met	0.4227
met my	0.224
mi	-0.9655
mi ex	-0.7505
midn*	-0.4981
midnight	-0.4981
midnight $	-0.4981
mine	-0.4434
mine $	-0.4434
mir	-0.8004
mir geschrieben	-0.6861
mir nicht	-0.3893
miss	-0.4716
miss him	1.0479
miss*	-0.6322
missed	-0.3398
missed calls	-0.3398
misses	-0.5385
misses me	-0.5385
mom	0.7549
money	-0.5438
money $	-0.4183
month	-0.3979
month $	-0.3979
morn*	0.4429
morning	0.4429
morning $	0.4429
moved	-0.5557
moved out	-0.4216
my	-0.8212
my birthday	-0.5563
my boss	-0.3476
my boyfriend	-0.4805
my door	-0.5821
my first	-0.5669
my friend	-0.5793
my girlfriend	-0.423
my house	-0.3376
my husband	-0.5719
my manager	-0.4123
my photo	-0.6685
my post	-0.6942
my stories	-0.4124
name	-0.5274
name •	-0.6097
need to	-0.2941
never	-0.4314
never sent	-0.4144
new boyfriend	-0.3446
new girlfriend	0.4472
nicht	-0.6729
nicht mehr	-0.3893
night $	0.2494
night but	-0.3675
no	-0.4332
no answer	0.4077
no me	-0.2821
not a	-0.476
not ready	0.3374
not stop	0.2436
not trust	-0.3922
noth*	-0.3319
nothing	-0.3319
number	0.3405
number because	0.4318
of	-0.502
of his	0.3325
off	-0.9014
ok	0.2363
ok with	-0.3079
old	-0.5016
olhei	0.6755
olhei os	0.2716
on	0.7552
on her	0.8962
on me	-0.2434
on my	-0.7047
on read	0.4427
one	-0.4517
ontem	-0.2567
ontem $	-0.2567
or	-0.2852
or three	-0.2941
os	0.2716
os stories	0.2716
other	-0.5626
other women	-0.4612
our	-0.7252
out	-0.4761
out $	-0.5921
out of	-0.8795
over	-0.2881
page	0.4296
page every	0.6409
para	1.0125
party	-0.3111
party $	-0.3111
peop*	-0.7188
people	-0.7188
people $	-0.6272
perf*	0.5607
pers*	-0.4747
person	-0.4747
phone	0.8258
phone $	0.9892
phot*	0.3325
photo $	-0.4259
photo and	0.5831
photos	0.3325
photos by	0.3325
pick*	0.6247
picked	0.6247
picked up	0.6247
place	0.5275
post	-0.6127
post*	0.4793
preg*	-0.8332
pregnant	-0.8332
pret*	0.3052
pretty	-0.2811
pretty but	-0.2811
profile again	0.2491
rang	0.5568
reac*	0.4164
reached	0.4164
reached out	0.4164
read $	0.4427
read your	-0.2764
ready	0.3374
rela*	-0.3389
relationship	-0.5103
relationship $	-0.5103
repl*	0.5118
replied	0.5118
replied to	0.7648
repo*	0.6303
repondu	0.6303
repondu $	0.6303
requ*	0.2504
request	0.2504
request $	0.2504
resp*	0.716
respondeu	-0.3444
respondeu $	-0.3444
respondi	0.9332
respondi $	0.6231
s	-0.3252
said he	-0.5604
saw	-0.251
saw a	-0.6483
sayi*	-0.7724
saying	-0.7724
saying he	-0.6721
saying i	-0.2941
says	-0.5496
says he	-0.265
says she	-0.5241
schr*	-0.3893
schreibt	-0.3893
schreibt mir	-0.3893
see me	-0.3567
send	0.7065
sent	0.3995
sent a	0.2804
sent flowers	0.4425
sent her	0.6514
sent him	0.7329
sent it	-0.4144
sent me	-1.002
sent my	0.3297
she	-0.3836
she asked	-0.9318
she came	-0.6504
she does	0.224
she has	-0.3446
she left	-0.604
she misses	-0.3982
she texted	-0.6339
she wants	-0.3196
she was	-0.3968
she wrote	0.3065
shou*	-0.606
should	-0.606
show	-0.5887
show $	-0.5887
sich	-0.9116
sie hat	-0.2332
since	-0.5237
since i	-0.3079
sist*	-0.3103
sister	-0.3103
six	0.3504
so	0.7099
so i	1.1092
soir	0.5831
soir $	0.5831
some	-0.4682
someone	-0.482
sorry	-0.4381
sorry i	-0.2764
space and	-0.5615
spent	0.5805
stal*	0.4873
stalked	0.4873
still love	0.6239
stop	0.2436
stor*	0.391
stories	0.391
stories dela	0.2716
story	-0.2375
stuff	-0.6266
stuff $	-0.5972
supp*	-0.3979
talk*	-0.2246
talked $	-0.9444
talked for	0.6427
talking	-0.3609
tell	0.4374
tell her	0.4374
terr*	-0.3646
terrible	-0.3646
terrible today	-0.3646
text $	-0.6641
text from	-0.6772
text no	0.3297
text*	0.6313
texted	0.6441
texted $	-0.2915
texted about	-0.5972
texted her	0.41
texted him	0.2371
texted me	0.6654
texted my	0.88
texting me	-0.4272
texts	-0.2765
that i	0.782
that she	-0.3601
the	-1.1178
the time	-0.2664
the weekend	0.3032
then	-0.6123
then he	-0.2502
thin*	-0.6498
things through	0.4445
thinking	-0.7045
this morning	0.4377
three	0.5015
three jobs	-0.2941
three times	0.4868
thro*	0.4864
through	0.4864
time	-0.8678
time and	-0.4447
times	0.5076
times $	0.2695
to ask	-0.5112
to get	-0.5664
to her	0.6565
to his	0.395
to me	0.5383
to my	-0.3643
to tell	0.4374
today	-0.5202
today $	-0.7291
today sent	0.2466
toge*	-0.5233
together	-0.5233
together $	-0.4947
together he	-0.3376
told	0.2616
told her	-0.3991
told him	0.5635
told me	-0.47
told my	0.3778
tomo*	-0.514
tomorrow	-0.514
tomorrow $	-0.514
too	0.265
trust	-0.3922
two	-0.3026
two hours	0.4079
two months	-0.765
two or	-0.2941
un mensaje	-0.2619
un message	-0.2627
unblocked me	-0.4087
und	1.0245
und ich	0.589
up $	0.5932
up to	-0.4668
wait*	0.7498
waited	0.7934
want*	-0.5455
wanted	-0.5455
wants	-1.042
wants to	-0.7689
was a	-0.4106
was doing	0.3833
was my	-0.5669
was not	0.2781
was ok	-0.3079
watched my	-0.6341
watching all	-0.4124
we	0.3242
we are	-0.6674
we talked	0.3908
we were	0.2758
we •	0.3951
week	-0.783
week $	-0.783
week*	0.3032
weekend	0.3032
weekend and	0.3686
weeks	-0.474
weeks $	-0.474
well	-0.2213
well $	-0.2213
went	0.9239
went to	0.9109
were	0.2758
were never	-0.4771
what*	0.2591
whatsapp	0.2591
when	-0.9988
when i	-0.963
when*	-0.4734
whenever	-0.4734
will	-0.5235
with it	-0.3079
with me	-0.2646
with my	0.5606
with sorry	-0.2764
woke	-0.4668
woke up	-0.4668
women	-0.4612
word	-0.9992
word from	-0.5278
work	0.7908
work*	-0.2764
working	-0.2764
working $	-0.2764
wrote	0.2479
wrote a	-0.8992
wrote back	0.5673
wrote him	0.4281
wrote me	0.307
wrote that	-0.313
wrote to	0.5183
y	1.2781
y le	0.5267
y me	0.5775
year	-0.5541
year $	-0.6019
years	-0.4586
yest*	0.4575
yesterday	0.4575
yesterday $	0.6566
yesterday because	0.224
yesterday to	0.221
you	-0.9507
you $	-0.7433
your	-0.2764
your message	-0.2764
~	-0.5114
•	-0.6233
• $	-0.2319
• about	-0.2659
• after	-0.3935
• and	0.6086
• by	-0.5824
• everywhere	-0.4989
• her	-1.4948
• him	-1.2044
• in	-0.3943
• me	-0.6702
• my	-0.4417
• to	-0.6231
• together	-0.5397
• tomorrow	-0.514
• with	-0.5196
• •	-0.6233
""",
    'contact.ex_contact': """\
!ex_contact	2.28
!ex_contact_abroad	1.7042
!slip	-0.3963
!slip_abroad	-0.7148
!•	-0.6485
.	-0.8304
.-	-1.7531
.i	-0.4143
.i+they	0.3886
.i+they-	-0.2285
.i+you	-0.7431
.i-	-0.9353
.they	-0.5675
.they-	-1.2298
10	-0.2604
10 $	-0.2604
3am	-0.4969
3am $	-0.4969
?i+they	-0.2396
?they	-0.673
^ asked	-0.6189
^ broke	-0.4275
^ called	-0.8269
^ could	-0.4246
^ drunk	-0.8345
^ ela	1.192
^ ele	-0.3605
^ elle	0.7138
^ got	0.6947
^ had	-0.5351
^ her	0.3425
^ i	-0.9111
^ ich	-0.8702
^ j	-0.5883
^ je	-0.687
^ le	-0.2398
^ liked	-0.6108
^ maybe	-0.5416
^ me	0.9251
^ met	-0.5136
^ name	-0.3559
^ no	-0.7012
^ ok	-0.486
^ olhei	-0.4763
^ sent	-0.4532
^ she	0.4541
^ sie	0.3094
^ spent	-0.3857
^ stalked	-0.4206
^ then	-0.3302
^ two	0.2377
^ waited	-0.8169
^ was	-0.5409
^ we	0.7584
^ woke	0.5206
^ wrote	-0.592
a appelee	0.5526
a break	-0.7089
a ecrit	0.6572
a fake	-0.9337
a follow	0.4905
a good	-0.6829
a letter	-0.2509
a message	-0.5445
a minute	0.2505
a mistake	0.2279
a new	-0.3495
a relationship	-0.3831
a text	0.6256
a voicemail	0.2354
a year	0.2627
a •	-0.8747
about	0.3402
about her	0.5574
about him	0.4486
about me	0.7984
about my	-0.8194
about the	-0.3907
acci*	-1.0411
acco*	-0.4026
account	-0.4026
account $	-0.2835
acts	0.225
acts as	0.225
after two	0.3029
again today	-0.2361
ai	-0.5595
ai envoye	-0.4674
ai repondu	0.2363
all my	0.3228
all night	0.7581
all the	-0.9131
am	0.3944
am $	0.8608
an email	-0.3323
and acts	0.225
and asked	0.4127
and called	-0.5638
and he	0.9429
and i	0.6505
and made	-0.3131
and messaged	-0.8926
and moved	-0.6343
and pretty	-0.3435
and she	1.3704
and texted	-0.4697
and then	-0.635
and wrote	-0.8649
ange*	0.2442
angerufen	0.2366
angerufen und	0.346
answ*	0.3602
answer	-0.6604
answer $	-0.6604
answered	0.9422
answered $	0.6479
anym*	-0.561
anymore	-0.561
anymore $	-0.3166
anymore and	-0.3745
apol*	0.2917
apologize	0.2981
apology message	0.3763
appe*	0.8853
appele	0.6026
appelee	0.5526
appelee hier	0.4973
are	-0.73
are still	-0.73
as if	0.225
ask	0.3676
asked	0.3554
asked about	0.5481
asked for	-0.437
asked her	-1.0461
asked his	-0.5847
asked how	0.3922
asked if	0.7586
asked me	0.5196
at 3am	-0.4969
at her	-0.6479
at midnight	0.4443
at my	0.2989
at the	-0.8531
away $	0.5829
ayer	-0.7689
ayer $	-0.7689
back	0.9198
back $	0.7583
be	-0.361
beca*	-0.6353
because	-0.6353
because he	-0.3583
because i	-0.5208
been	0.5096
been texting	0.4244
been working	-0.2751
begg*	-0.4577
begged	-0.4577
begged her	-0.3862
birthday $	-0.4202
birthday text	-0.3893
boss	-0.6757
boyfriend and	-0.849
break	-0.4995
break up	0.225
broke	-0.8854
broke no	-0.3303
broke up	-0.6866
brot*	-0.5513
brother	-0.5513
but	-0.3593
but he	-0.33
but never	-0.281
but we	-0.7501
but •	0.5847
by	-0.3437
by mistake	-0.3239
by text	-0.5811
call	-0.4149
call me	-0.2209
call*	0.3093
called	0.3196
called $	-0.335
called and	0.7759
called her	-0.7963
called me	0.5106
calling me	0.7684
calls	0.3809
calls from	0.2834
calls me	0.2373
came	0.5754
car	-0.4847
care	-0.652
care $	-0.652
chan*	0.3171
chec*	-0.3737
checked	-0.3326
checked his	-0.2361
clear	-0.3131
clear that	-0.3131
clos*	-0.5201
closed	-0.4633
closure	-0.3107
closure $	-0.3107
coff*	0.3217
coffee	0.3217
contact	-0.5881
conteste	0.2862
conteste $	0.2862
could not	-0.4246
cowo*	-0.7364
coworker	-0.7364
coworker $	-0.5413
cried on	-0.5312
cryi*	0.6358
crying	0.6358
day 10	-0.2604
days	-0.2745
days $	-0.2745
de	-0.7016
dela	-0.3188
dela hoje	-0.3188
dele	-0.7888
did	-0.3955
did it	-0.4075
did not	-0.2645
divo*	-0.5174
divorce	-0.5174
do	-0.7873
do not	-0.5382
doing	0.334
door	-0.2846
door $	-0.5302
drove	-0.4419
drove past	-0.3644
drunk	-1.0558
drunk $	-0.6155
drunk texted	-0.8345
e	0.8544
e eu	0.5993
ecrit et	0.4858
ela	1.0911
ele	-0.783
ele me	1.0614
elle	0.8965
elle m	0.6883
emai*	-0.3477
email	-0.5617
email $	-0.8214
emailed	-0.3477
er	0.361
er hat	0.8988
er schreibt	-0.4604
escribi	-0.4824
escribio	0.5846
escribio hoy	0.5258
escribio y	0.4027
escrito	-0.6053
escrito $	-0.6053
et	1.1303
et j	0.2363
eu	0.5993
eu respondi	0.5993
even	-0.4599
even though	-0.4599
every	-0.7269
every day	0.3469
every night	-0.7522
everywhere	-0.3689
everywhere $	-0.3689
ex $	-0.648
ex a	-0.3893
ex and	-0.6383
ex asked	0.5707
ex called	0.8044
ex husband	0.7261
ex is	-0.7791
ex keeps	-0.5273
ex last	-0.772
ex me	0.5403
ex messaged	0.4102
ex sent	0.719
ex unblocked	0.8016
ex wants	0.4491
ex wrote	0.5628
ex yesterday	-0.4415
face*	-0.3857
facebook	-0.3857
fake	-0.9337
fake account	-0.3367
feel	-0.6438
feel terrible	-0.3863
first	0.5398
first love	-0.6004
follow	0.4905
follow request	0.4905
for a	-0.8662
for coffee	0.5638
for two	0.2532
found	-0.4268
found out	-0.2549
frie*	-0.5986
friend	-0.6982
friend about	-0.746
friend that	0.3742
friend told	0.5481
friends	0.6075
friends $	0.6075
from	0.8058
from a	-0.7809
from him	1.072
from my	0.5908
gave	-0.8311
gave in	-0.7289
gesc*	0.4064
geschrieben	0.4064
geschrieben und	0.7694
get	0.4165
girl*	-0.564
girlfriend	-0.564
good	-0.9098
got	0.8994
got a	0.8099
ha	-0.6053
ha escrito	-0.6053
habe	-0.7279
habe ihm	-0.3545
habe ihr	-0.5496
had	-0.4407
had a	-0.4167
happ*	0.2692
happened	0.2692
happened $	0.4249
happy	0.5555
happy birthday	0.6361
happy now	0.2465
has	-0.3929
has a	-0.2659
has happened	0.225
hat	1.4019
hat angerufen	0.346
hat mir	0.5918
have	0.4573
have been	0.4782
he	0.4419
he asked	0.6027
he called	0.2624
he came	0.2208
he did	-0.3403
he finally	0.7462
he is	0.5026
he keeps	0.8401
he liked	0.5767
he replied	0.4682
he showed	-0.2582
he texted	0.6236
he texts	-0.368
he wants	0.7086
he was	-1.1004
he watched	0.5329
he wrote	0.6282
heart	-0.5493
her	-0.8179
her $	-0.6884
her a	-0.9158
her about	-0.6771
her again	-0.7324
her and	1.086
her day	-0.2604
her ex	-0.5292
her facebook	-0.3857
her friend	0.2329
her house	-0.6374
her i	0.3771
her instagram	-0.4695
her profile	-0.3892
her sister	-0.6487
her stories	-0.489
her stuff	0.5574
her to	-0.5645
her work	-0.5877
hier $	0.4973
hier soir	-0.4245
him $	0.2789
him an	-0.4596
him and	0.3888
him i	-0.5268
him on	-0.3131
him three	-0.718
him to	-0.6466
his	-1.1203
his ex	-0.5842
his friend	-0.6189
his new	-0.2552
his page	-0.3632
his photos	-0.3239
his place	-0.2978
his profile	-0.2361
his story	-0.7492
hist*	0.3534
hit	-0.5456
hit send	-0.5456
hoje	-0.3188
hoje $	-0.3188
hours	0.2532
hours $	0.2532
house	0.4515
house today	0.4919
house yesterday	-0.4739
how	0.3653
how he	-0.917
how i	0.8333
hoy	0.5258
hoy $	0.5258
husband texts	0.5152
i	-0.3527
i am	0.4594
i answered	0.4577
i apologize	0.2981
i begged	-0.3862
i broke	-0.4126
i checked	-0.2361
i did	-0.3197
i do	-0.5382
i drove	-0.5417
i emailed	-0.5481
i feel	-0.6438
i found	-0.4268
i gave	-0.8254
i have	-0.5323
i just	-0.3833
i keep	-1.0115
i look	-0.4803
i messaged	0.8321
i saw	-0.3486
i sent	0.3231
i started	-0.3302
i still	-0.6458
i texted	0.4548
i told	-0.7413
i unblocked	-0.9674
i wrote	0.2453
i •	-0.5066
ich	-0.5824
ich habe	-0.4025
if	-0.4437
if nothing	0.225
if we	0.5936
ihm	-0.3545
ihm geschrieben	0.2274
ihr	-0.5496
ihr geschrieben	-0.4723
il m	0.7917
in	-0.3365
in a	-0.3936
in and	-0.7289
in love	-0.3773
in my	0.3959
in the	-0.6234
in weeks	0.5651
instagram $	0.2253
instagram for	-0.3815
is a	-0.7231
is happy	0.2465
is my	-0.761
is not	0.5031
is watching	0.3228
it	-0.55
it $	-0.2352
it again	-0.5105
it clear	-0.3131
je	-0.7734
just read	-0.2751
keep	-1.0115
keeps	0.3112
keeps texting	-0.5854
la llame	0.3678
last	-0.8893
last night	-0.3798
late	0.4725
le conteste	0.2862
le escribi	-0.4824
left	-0.7537
left $	-1.1241
left a	0.6945
lett*	-0.3238
letter	-0.2509
lied	-0.6768
lied to	-0.6709
life	-0.3302
life and	-0.3302
like	-0.379
liked	0.3557
liked my	0.6277
liked one	-0.3239
llame	0.3678
llamo	0.47
long message	-0.388
look	-0.4803
look*	-0.452
looked	-0.4661
looked at	-0.319
love	-0.6579
love and	-0.5374
love her	0.3771
love him	-0.6342
love was	-0.3302
love with	-0.3581
loved	-1.0801
lui	-0.4829
m	0.2868
m a	1.0858
made it	-0.3131
mail*	0.3924
mailbox	0.3924
mailbox $	0.3924
mana*	-0.3598
manager	-0.3598
mand*	0.3055
mande un	-0.7721
mandou	0.4762
mandou mensagem	0.4762
maybe	-0.5418
maybe love	-0.3302
me	0.615
me $	-0.473
me a	0.2938
me about	0.4459
me after	0.6805
me again	0.5708
me and	-0.3942
me anymore	-0.4716
me back	0.5592
me crying	0.441
me escribio	0.5846
me every	-0.2464
me ha	-0.6053
me he	-0.7031
me last	0.5847
me llamo	0.47
me mandou	0.3929
me on	-0.6839
me she	0.3767
me that	0.8541
me to	0.7763
me today	0.3133
me whenever	0.309
me yesterday	0.6662
meet	0.453
meet $	0.4491
mehr	-0.4604
mehr $	-0.4604
mens*	0.5147
mensagem	0.3055
mensagem e	0.7367
mensagem ontem	0.3005
mensaje	0.465
mensaje ayer	-0.513
mess*	0.3249
message but	-0.281
message from	0.3539
message hier	-0.2711
messaged	0.3421
messaged him	0.5783
messaged me	0.5056
messaged my	-0.9571
messages	0.5434
met my	-0.4415
mi	0.9061
mi ex	0.5107
midn*	0.4443
midnight	0.4443
midnight $	0.4443
minu*	0.2505
minute	0.2505
minute $	0.2505
mir geschrieben	0.5918
mir nicht	-0.4604
miss him	-0.6396
miss*	0.589
missed	0.2834
missed calls	0.2834
misses	0.6082
misses me	0.6082
money	0.3693
mont*	-0.4177
month	-0.7013
month $	-0.7013
months	-0.4177
morn*	-0.3171
morning	-0.3171
morning $	-0.3171
moved	-0.8873
moved out	-0.7216
my	-0.3828
my birthday	-0.9093
my boss	-0.6757
my boyfriend	-0.9302
my door	-0.2216
my ex	0.4001
my first	-0.6004
my friend	-0.5309
my girlfriend	-0.3966
my house	0.4919
my husband	-0.8739
my life	-0.3302
my manager	-0.3598
my photo	0.5082
my post	0.6752
my stories	0.3228
my story	0.6026
name	-0.3955
name •	-0.4109
never	-0.7163
never sent	-0.281
new	-0.4325
new girlfriend	-0.694
next	0.225
next day	0.225
nicht	-0.838
nicht mehr	-0.4604
night $	-0.5443
night but	0.5847
no	-0.3401
no answer	-0.6604
no contact	-0.5881
no me	-0.6053
not	-0.5404
not $	0.4076
not a	-0.5287
not in	-0.3581
not know	-0.5205
not ready	-0.3331
not stop	-0.4639
nothing has	0.225
now	-0.3374
now $	-0.411
number	-0.5954
of his	-0.3239
off	-1.0643
off $	-0.6822
ok	-0.4965
olhei	-0.4763
olhei os	-0.3188
on her	-0.8078
on me	-0.7578
on my	-0.3361
on read	0.7238
on the	-0.5385
one	0.3028
one of	-0.3041
os	-0.3188
os stories	-0.3188
other	-0.8901
other women	-0.4266
out $	-0.8603
out of	0.378
over	-0.3072
page	-0.7029
page every	-0.4014
para	-1.1458
past	-0.6952
peop*	-0.9317
people	-0.9317
people $	-0.38
perf*	-0.3146
pers*	-0.5676
person	-0.5676
phone	-0.778
phone $	-0.7183
phot*	-0.3239
photo	0.4064
photo and	0.641
photos	-0.3239
photos by	-0.3239
pick*	0.5276
picked	0.5276
picked up	0.5276
pict*	0.2489
place	-0.2978
post	0.526
preg*	-0.622
pregnant	-0.622
pret*	-0.6553
pretty	-0.3435
pretty but	-0.3435
profile $	-0.8677
profile again	-0.2361
rang	0.2559
reac*	0.2964
reached	0.2964
reached out	0.2964
read	0.4953
read $	0.7238
read your	-0.2751
ready	-0.3331
real	-0.3302
real $	-0.3302
rece*	-0.2428
rela*	-0.4389
relationship	-0.3831
relationship $	-0.3831
repl*	0.4869
replied	0.4869
replied that	0.2465
replied to	-0.2822
repo*	0.4858
repondu	0.4858
repondu $	0.4858
resp*	-0.3054
respondeu	-0.4607
respondeu $	-0.4607
respondi $	0.6318
s	-0.8195
said he	-0.4653
saw	-0.3335
saw a	-0.2754
sayi*	0.3309
saying	0.3309
saying he	0.4528
says	0.4417
says he	0.2443
says she	0.5757
schr*	-0.4604
schreibt	-0.4604
schreibt mir	-0.4604
see	-0.4532
see that	-0.3302
send	-0.5456
sent	-0.2471
sent flowers	0.2344
sent her	-0.6329
sent it	-0.281
sent my	-0.3893
she	0.7449
she called	1.0151
she calls	0.2373
she came	0.6144
she does	0.305
she left	0.2336
she liked	0.5128
she misses	0.3829
she sent	0.5218
she texted	0.9788
she told	0.4638
she wrote	0.4138
she •	-0.3178
show	-0.7146
show $	-0.7146
sie hat	0.8586
since	-0.6117
sist*	-0.9027
sister	-0.9027
six	-0.7769
so i	0.421
soir	-0.4245
soir $	-0.4245
some	-0.6788
some*	-0.4103
someone	-0.2945
sorry i	-0.2751
space and	-0.7218
spent	-0.3857
stal*	-0.4206
stalked	-0.4206
stalked her	-0.3815
star*	-0.3302
started	-0.3302
started to	-0.3302
still	-0.8808
still love	-0.6458
stop	-0.4639
stories dela	-0.3188
stuff	0.5625
stuff $	0.5574
talk $	0.2352
talked $	-0.9938
talked for	0.4493
tell*	0.3893
telling	0.3893
telling me	0.3893
terr*	-0.3863
terrible	-0.3863
terrible today	-0.3863
text	-0.2438
text $	-1.0404
text from	0.4596
text no	-0.3893
text*	0.7425
texted	0.7284
texted $	-0.5165
texted about	0.5574
texted her	0.6626
texted him	-0.7928
texted me	0.4901
texted my	-1.2242
texting me	0.5741
texts me	0.6551
texts other	-0.8151
than*	0.3304
thanks	0.3304
thanks $	0.3304
that he	0.8903
that i	-0.6451
that maybe	-0.3302
the	-0.6932
the phone	-0.3248
the time	-0.9131
the weekend	-0.3878
them	0.3002
then	-0.7911
then he	-0.5019
thin*	-0.3017
things through	-0.38
think	-0.5778
think she	-0.5778
thinking	-0.6908
thou*	-0.3523
though	-0.4599
three	-0.2957
three times	-0.8023
thro*	-0.2968
through	-0.2968
time and	-0.6174
times	-0.4564
times $	-0.718
to $	-0.4508
to ask	0.7637
to get	0.4165
to her	-1.1263
to him	-0.7797
to me	-0.79
to meet	0.453
to see	-0.4532
toge*	-0.8199
together	-0.8199
together he	-0.9055
told	-0.2625
told him	-0.4696
told my	0.2854
tomo*	-0.3161
tomorrow	-0.3161
tomorrow $	-0.3161
two hours	0.2532
two missed	0.2377
two months	-0.2626
unblocked me	0.9038
und	0.828
und ich	0.4253
up $	-0.3576
up the	0.225
up to	0.5206
up with	-0.2681
us	-0.5758
us $	-0.5758
very next	0.225
voic*	0.2354
voicemail	0.2354
waited	-0.8169
want*	-0.3739
wanted	-0.3739
wants	0.7376
wants to	0.5085
was	-0.754
was a	-0.6206
was doing	-0.917
was my	-0.6004
was not	-0.2864
was real	-0.3302
watc*	0.2806
watched	0.2651
watched my	0.5329
watching all	0.3228
we	0.4389
we are	-0.73
we break	0.225
we were	-0.251
we •	0.3572
week	-0.6219
week $	-0.6219
week*	-0.3878
weekend	-0.3878
weekend and	-0.3131
weeks	0.5651
weeks $	0.5651
well	0.5095
well $	0.5095
were	-0.251
were never	-0.7501
what	-0.4582
what*	-0.3689
whatsapp	-0.3689
when*	0.309
whenever	0.309
will	-0.4624
with	-0.509
with a	-0.5354
with me	-0.6314
with my	-0.7412
with sorry	-0.2751
with*	0.2505
within	0.2505
within a	0.2505
woke	0.5206
woke up	0.5206
women	-0.4266
word from	-0.643
work today	0.5023
work*	-0.2751
working	-0.2751
working $	-0.2751
wrote a	-0.5962
wrote back	0.3213
wrote him	-0.6091
wrote me	0.5739
y	1.1942
y le	0.4027
y me	0.9924
year	0.3092
year $	0.3759
years	-0.8009
yesterday $	-0.8534
yesterday because	-0.4415
yesterday to	-0.4739
you	-0.2943
you $	0.402
your	-0.2751
your message	-0.2751
~	-0.6995
•	-0.6485
• about	-0.6655
• after	-0.6146
• and	0.3573
• by	-0.4348
• everywhere	-0.3689
• her	-0.6274
• him	-0.9165
• in	-1.211
• my	-0.439
• on	0.3993
• to	-0.6065
• together	-1.2718
• tomorrow	-0.3161
• with	-0.5176
• •	-0.6485
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
