### A vontade de escrever veio primeiro.

open_box-open = { $platform ->
    [terminal] Estou aqui, e você pode escrever primeiro para mim. Sou um programa, não uma pessoa; o que você escreve fica trancado neste computador. Toque abaixo se você tem 18 anos ou mais e está de acordo.
   *[other] Estou aqui, e você pode escrever primeiro para mim. Sou um programa, não uma pessoa; o que você escreve fica trancado no servidor onde este bot roda. Toque abaixo se você tem 18 anos ou mais e está de acordo.
}
open_box-open-open = Tenho 18 ou mais: abrir a caixa
    .says = abrir | sim | ok | 18
open_box-not_kept = Antes do seu sim não posso guardar nada, então essas palavras não estão guardadas. Elas continuam aí em cima. Depois de um toque, mande de novo aqui.
