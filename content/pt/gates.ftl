### Duas perguntas antes de qualquer conselho.

# claims: A1
gates-order = Primeiro, a lei. Existe uma ordem judicial ou medida protetiva sobre o contato entre vocês?
gates-order-none = Não
    .says = não | nenhuma | não tem
gates-order-binds_me = Sim, ela me obriga
    .says = me obriga | contra mim
gates-order-protects_me = Sim, ela me protege
    .says = me protege | a meu favor
gates-order-both = Sim, obriga as duas partes
    .says = as duas | nós dois | os dois
gates-order-not_sure = Não tenho certeza
    .says = não sei | sei lá | talvez
gates-order_whom = Entendi. Ela obriga você, protege você, ou vale para as duas partes? Não saber também é resposta.
gates-there_is_one = existe uma
    .says = sim existe | existe | existe uma | tem uma | sim tem | tenho uma | temos uma | infelizmente sim | sim infelizmente | uma medida protetiva | medida protetiva | uma ordem judicial | ordem judicial

gates-safety = Agora a segurança, a sua e a da outra pessoa. Algo disto acontece? Pode escolher várias.
gates-safety-none = Nada disso
    .says = nada | não | nenhuma | nenhum
gates-safety-afraid = Tenho medo dessa pessoa
    .says = medo | tenho medo | medo dele | medo dela
gates-safety-hurt_by_them = Me machuca, ameaça ou controla
    .says = me machuca | me ameaça | me controla | me segue | me bate
gates-safety-they_fear_me = Essa pessoa tem medo de mim
    .says = tem medo de mim | medo de mim
gates-safety-i_hurt_them = Eu machuquei ou ameacei
    .says = machuquei | ameacei | bati

# claims: A1
gates-order_why = Com uma ordem, até uma resposta pode descumprir, por isso vem antes de tudo. Se existe uma, não ajudo com nenhuma mensagem.

gates-safety_why = Onde alguém tem medo ou se machuca, não sugiro contato, e a segurança vem primeiro. Por isso pergunto a todo mundo.
gates-safety_unsure = Pergunto para que nada do que eu sugira ponha alguém em risco. Se não sabe se é medo, escolha “Tenho medo dessa pessoa”. Se nada servir, escolha “Nada disso”.
gates-safety_unsure_again = Tudo bem não saber. “Tenho medo dessa pessoa” é a resposta cautelosa, e você pode responder de novo depois.
