### O que conta logo, dito sem envergonhar ninguém.

pursued-counts = Foi bom você dizer com tanta clareza. Procurar alguém onde não pode ver você assusta, mesmo sem querer mal, e por isso conta. Pode acabar aqui.

pursued-there = Antes de tudo: afaste-se alguns passos, para onde não dê para ver você. Nada precisa ser decidido nessa porta.
pursued-there-away = Estou saindo daqui
    .says = estou indo embora | vou embora | ok | tá
pursued-there-invited = Pediram que eu viesse
    .says = me convidaram | sabem que estou aqui
pursued-there-stuck = Não consigo sair
    .says = não consigo | não dá | não
pursued-away = Bom, continue andando; não foi fácil. Estar aí sem convite assusta, mesmo sem querer mal, e por isso conta. Pode acabar aqui.
pursued-invited = Tudo bem. Vá com calma, e você pode ir embora a qualquer momento.
pursued-step_away = Se você está aí agora, afaste-se primeiro alguns passos, para onde não dê para ver você. Depois escreva aqui.
