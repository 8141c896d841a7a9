### O que se conta e só quer ser recebido.

tidings-steady = Isso custou algo, e ninguém viu além de você. Conta.
tidings-better = Que bom. Um dia assim é seu, venha o que vier.
tidings-back_together = Então muita coisa é nova. Posso ficar ao lado ou ir: /settings muda o que pergunto, /delete encerra.
tidings-back_together_guarded = Então muita coisa é nova. O que você me disse sobre segurança ou uma ordem vale aqui até você dizer outra coisa, e /crisis mostra pessoas com quem pensar nisso.
tidings-sore = Isso é difícil. Escreva o quanto quiser, ou diga “algo que me acalme”.
